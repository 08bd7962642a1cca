import { isLink, isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import { credits, spanOf } from '../reading/findings.ts';
import { nameOfPart, partIn } from '../reading/parts.ts';
import { filmOf, filmsIn, personOf } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'cast-brackets';

/** "Greta Voss (Anna Field)", "a smuggler (Anna Field)", "Anna Field (as Greta Voss)", "Anna Field (Winter Harbour)". */
export const castBrackets: Rule = {
  id,
  needs: [{ signs: ['bracket'] }, { signs: ['person'] }],
  examples: [
    {
      text: 'The thriller Winter Harbour follows Greta Voss (Anna Field) to Oslo.',
      reads: ['Winter Harbour | castMember | Anna Field | Greta Voss'],
    },
    {
      text: 'The thriller Winter Harbour has an excellent cast. Its hero is a retired smuggler (Peter Lund).',
      reads: ['Winter Harbour | castMember | Peter Lund'],
    },
  ],
  counterExamples: [
    'The sitcom Low Tide follows Greta Voss (Anna Field) to Oslo.',
    'The thriller Winter Harbour was praised by the critic (and friend of Anna Field).',
  ],
  read: (sentence) =>
    phrasesOf(sentence).flatMap((phrase) => (phrase.bracket ? bracketOf(phrase, sentence) : [])),
};

function phrasesOf(sentence: ReadingSentence): NounPhrase[] {
  return sentence.nodes.filter(isPhrase);
}

function bracketOf(phrase: NounPhrase, sentence: ReadingSentence): Finding[] {
  const { bracket } = phrase;
  if (!bracket) return [];
  const text = sentence.article.text;
  const [first, ...rest] = bracket.nodes.filter((node) => !isLink(node, 'mark', '"') && !isLink(node, 'adv'));
  const person = personOf(phrase);
  if (person && phrase.name) {
    const films = bracket.nodes.flatMap((node) => (isPhrase(node) ? filmsIn([node]) : []));
    if (films.length > 0) {
      const director = sentence.article.isDirector(person) && !sentence.article.isActor(person);
      return credits(
        sentence,
        id,
        director ? 'director' : 'castMember',
        films,
        [{ name: person }],
        null,
        spanOf(phrase),
      );
    }
    const part = isLink(first, 'prep', 'as') ? rest[0] : first;
    if (
      !isPhrase(part) ||
      part.name?.kind === 'person' ||
      (!isLink(first, 'prep', 'as') && !nameOfPart(part, text)) ||
      bracket.nodes.length > 3
    )
      return [];
    if (/^\d/.test(part.words[0]?.lower ?? '') || !sentence.topic) return [];
    return credits(
      sentence,
      id,
      'castMember',
      [sentence.topic],
      [{ name: person, part: partIn(part, text) }],
      null,
      spanOf(phrase),
    );
  }
  const played =
    first?.kind === 'vg' && /^(?:play|voice|portray)$/.test(first.lemma) && isLink(rest[0], 'prep', 'by');
  const actor = played ? rest[1] : first;
  if (!isPhrase(actor) || actor.name?.kind !== 'person' || bracket.nodes.length > (played ? 4 : 2)) return [];
  if (actor.noun !== null && !/^(?:actor|actress|newcomer|star|veteran|comedian|the)$/.test(actor.noun))
    return [];
  if (filmOf(phrase) || phrase.name?.kind === 'work' || phrase.name?.kind === 'company') return [];
  if (!sentence.topic) return [];
  const name = nameOfPart(phrase, text);
  const part = name === null ? partIn({ ...phrase, end: bracket.start }, text) : { character: name };
  if (!part) return [];
  return credits(
    sentence,
    id,
    'castMember',
    [sentence.topic],
    [{ name: actor.name.name, part }],
    null,
    spanOf(phrase),
  );
}
