import type { Knowledge } from '../../src/resolver/knowledge.ts';
import { linksOf } from '../../src/resolver/knowledge.ts';
import { seededRandom } from './matcher-texts.ts';
import type { LabelledText } from './names-corpus.ts';

/** Sentences of labelled texts in small letters, each a text of its own: what people type into a search field. */
export function lowerCased(texts: readonly LabelledText[]): LabelledText[] {
  return texts.flatMap(({ id, kind, text, mentions, ignore }) => {
    if (kind !== 'review' && kind !== 'comment') return [];
    const lower = text.toLowerCase();
    if (lower.length !== text.length) return [];
    return [...text.matchAll(/[^.!?\n]{25,}/gu)].flatMap(({ index, 0: sentence }, i) => {
      const end = index + sentence.length;
      const own = mentions.filter(({ s, e, kind: how }) => s >= index && e <= end && how !== 'surname');
      // Sentences with a name, and one in three without.
      if (own.length === 0 && i % 3 !== 0) return [];
      return [
        {
          id,
          kind: 'lower',
          text: lower.slice(index, end),
          mentions: own.map((label) => ({ ...label, s: label.s - index, e: label.e - index })),
          ignore: [
            ...ignore,
            ...mentions
              .filter(({ kind: how }) => how === 'surname')
              .map(({ s, e }): [number, number] => [s, e]),
          ]
            .filter(([s, e]) => s < end && index < e)
            .map(([s, e]): [number, number] => [s - index, e - index]),
        },
      ];
    });
  });
}

const forms = [
  'what movies did PERSON star in during the nineties',
  'is there a comedy with PERSON and PERSON',
  'show me a PERSON thriller from 1999',
  'list of all the films directed by PERSON',
  'who played opposite PERSON in the western about a bank robbery',
  'find me a good war film starring PERSON',
  'any family movies featuring PERSON that are rated pg',
  'did PERSON ever win an award for a musical',
  'which film has PERSON as a lawyer',
  'what was the first movie PERSON made',
  'how old was PERSON in FILM',
  'who directed FILM',
  'when did FILM come out in theaters',
  'is FILM with PERSON worth watching',
  'what is the plot of FILM',
  'a science fiction movie about time travel with a happy ending',
  'what is the best movie about a dog that was made before 1990',
  'show me the trailer for the new movie about a haunted house',
];

/** Questions in small letters about people and films of the packs. */
export function questions(knowledge: Knowledge): LabelledText[] {
  const random = seededRandom(3);
  const { entities } = knowledge;
  const ofType = (type: string, degree: number) =>
    entities.flatMap((entity, i) =>
      entity.type === type && entity.name.includes(' ') && linksOf(knowledge, i).length >= degree
        ? [entity.name.toLowerCase()]
        : [],
    );
  const people = ofType('person', 6);
  const films = ofType('film', 4);
  const pick = (list: string[]) => list[Math.floor(random() * list.length)] ?? '';
  return Array.from({ length: 240 }, (_, n) => {
    const text: LabelledText = { id: `question-${n}`, kind: 'question', text: '', mentions: [], ignore: [] };
    for (const part of (forms[n % forms.length] as string).split(/(PERSON|FILM)/u)) {
      const type = part === 'PERSON' ? 'person' : part === 'FILM' ? 'film' : null;
      const words = type === null ? part : pick(type === 'person' ? people : films);
      if (type)
        text.mentions.push({
          s: text.text.length,
          e: text.text.length + words.length,
          type,
          kind: 'question',
        });
      text.text += words;
    }
    return text;
  });
}
