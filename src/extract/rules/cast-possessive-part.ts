import { isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import { filmAround } from '../reading/film-around.ts';
import { credits, spanOf } from '../reading/findings.ts';
import { nameOfPart } from '../reading/parts.ts';
import { personOf } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'cast-possessive-part';

const kin =
  /^(?:wife|husband|brother|sister|son|daughter|father|mother|friend|boss|partner|agent|assistant|girlfriend|boyfriend|widow|spokesman|spokeswoman|fianc.e|colleague|manager|lawyer|co-star|co-stars|director|film|movie|character|company|novel|book|play|team|band|song)$/;

/** "Anna Field's Greta Voss", "Anna Field's fiery smuggler Greta Voss": who plays whom. */
export const castPossessivePart: Rule = {
  id,
  needs: [{ signs: ['person'] }, { signs: ['owner'] }, { signs: ['topic'] }],
  examples: [
    {
      text: 'The thriller Winter Harbour opens in May. In it actress Anna Field’s Greta Voss (a smuggler) meets a spy.',
      reads: ['Winter Harbour | castMember | Anna Field | Greta Voss'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour opens in May. Anna Field’s husband Peter Lund liked it.',
    'The sitcom Low Tide is back. Anna Field’s Greta Voss is not.',
  ],
  read: (sentence) => sentence.nodes.flatMap((node, i) => (isPhrase(node) ? partOf(node, i, sentence) : [])),
};

function partOf(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { article, topic } = sentence;
  if (!phrase.owner || phrase.owner.pronoun || !topic) return [];
  const person = phrase.owner.name?.kind === 'person' ? personOf(phrase.owner) : null;
  if (!person || article.isDirector(person) || article.isAuthor(person)) return [];
  const kind = phrase.name?.kind;
  if (kind === 'film' || kind === 'work' || kind === 'company' || kind === 'place' || kind === 'series')
    return [];
  if (phrase.words.some((word) => kin.test(word.lower))) return [];
  // A bare proper word may be anything: "Field's Oscar", "Field's Twitter".
  if (kind === undefined && phrase.words.filter((word) => word.proper).length < 2) return [];
  const name = nameOfPart(phrase, article.text);
  if (name === null || name === person.name) return [];
  if (kind === 'person' && !article.isActor(person)) return [];
  return credits(
    sentence,
    id,
    'castMember',
    [filmAround(at, sentence)],
    [{ name: person, part: { character: name } }],
    null,
    spanOf(phrase.owner, phrase),
  );
}
