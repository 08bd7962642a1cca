import type { Knowledge } from '../../src/resolver/knowledge.ts';
import { linksOf } from '../../src/resolver/knowledge.ts';
import { seededRandom } from './matcher-texts.ts';
import type { LabelledText } from './names-corpus.ts';

/** Sentences of labelled texts in small letters, each a text of its own: what people type into a search field. */
export function lowerCased(texts: readonly LabelledText[]): LabelledText[] {
  return sentences(texts, 'lower', (text) => text.toLowerCase());
}

/** The same as they stand: names on a short page, where little else tells what it is about. */
export function alone(texts: readonly LabelledText[]): LabelledText[] {
  return sentences(texts, 'alone', (text) => text);
}

function sentences(
  texts: readonly LabelledText[],
  as: string,
  write: (text: string) => string,
): LabelledText[] {
  return texts.flatMap(({ id, kind, text, mentions, ignore }) => {
    const written = write(text);
    if ((kind !== 'review' && kind !== 'comment') || written.length !== text.length) return [];
    const isShort = ({ kind: how }: { kind: string }) => how === 'surname';
    return [...text.matchAll(/[^.!?\n]{25,}/gu)].flatMap(({ index, 0: sentence }, i) => {
      const end = index + sentence.length;
      const own = mentions.filter((label) => label.s >= index && label.e <= end && !isShort(label));
      // Sentences with a name, and one in three without.
      if (own.length === 0 && i % 3 !== 0) return [];
      const open = [...ignore, ...mentions.filter(isShort).map(({ s, e }): [number, number] => [s, e])];
      return [
        {
          id,
          kind: as,
          text: written.slice(index, end),
          mentions: own.map((label) => ({ ...label, s: label.s - index, e: label.e - index })),
          ignore: open
            .filter(([s, e]) => s < end && index < e)
            .map(([s, e]): [number, number] => [s - index, e - index]),
        },
      ];
    });
  });
}

/** Sentences of texts without films, each a text of its own: on a short page, too, a capital alone makes no title. */
export function pieces(texts: readonly LabelledText[]): LabelledText[] {
  return texts.flatMap(({ id, kind, text }) =>
    kind !== 'no-film'
      ? []
      : [...text.matchAll(/[^\n]{30,}?[.!?](?=\s)/gu)].flatMap(({ 0: sentence }, i) =>
          i % 2 === 0 ? [{ id, kind: 'piece', text: sentence, mentions: [], ignore: [] }] : [],
        ),
  );
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
    [...entities].flatMap((entity, i) =>
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

const replies = [
  'FILM',
  'FILM!',
  'FILM. I must have seen it twenty times with my brother.',
  'FILM, hands down. Nothing else comes close for me.',
  'FILM for me. The ending still makes me cry every single time',
  'I would say FILM. So underrated.',
  'Definitely FILM and FILM',
  'FILM, FILM, FILM. In that order.',
  '"FILM" - we rented it so often that the tape broke.',
  'Oh man, FILM scared me so much when I was a kid lol',
  'My wife and I watched FILM on our first date and again last night.',
  'FILM (YEAR)',
  'FILM is the only right answer here.',
  'Not a popular opinion but FILM holds up better than FILM.',
  'same here, cannot stand it',
  'Thanks for the tip, going to look it up tonight!',
  'Great list. Only one or two I have never heard of.',
  'It came out when I was ten. After that we talked about nothing else.',
  'You had to be there. Nobody believed us. Big mistake!',
  'That scene with the boat... No way. Get out of here.',
];

/** Answers in a forum to the question for a film, in the spellings that people use there. */
export function comments(knowledge: Knowledge): LabelledText[] {
  const random = seededRandom(9);
  const films = [...knowledge.entities].flatMap((entity, i) =>
    entity.type === 'film' && (entity.year ?? 0) > 1935 && linksOf(knowledge, i).length >= 5 ? [entity] : [],
  );
  return Array.from({ length: 300 }, (_, n) => {
    const text: LabelledText = {
      id: `comment-made-${n}`,
      kind: 'comment-made',
      text: '',
      mentions: [],
      ignore: [],
    };
    let year = 0;
    for (const part of (replies[n % replies.length] as string).split(/(FILM|YEAR)/u)) {
      const film = films[Math.floor(random() * films.length)];
      let words = part === 'YEAR' ? String(year) : part;
      if (part === 'FILM' && film) {
        const style = random();
        words =
          style < 0.65
            ? film.name
            : style < 0.8
              ? film.name.toLowerCase()
              : film.name.charAt(0) + film.name.slice(1).toLowerCase();
        year = film.year ?? 0;
        text.mentions.push({
          s: text.text.length,
          e: text.text.length + words.length,
          type: 'film',
          kind: 'comment',
        });
      }
      text.text += words;
    }
    return text;
  });
}
