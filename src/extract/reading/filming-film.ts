import type { Name } from '../names/name.ts';
import { isLink, isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import type { ReadingSentence } from '../rule.ts';
import { filmAhead } from './film-ahead.ts';
import { filmOf } from './people-and-films.ts';

/** The film that a sentence of filming tells of where it names none itself. */
export function filmHere(sentence: ReadingSentence): Name | null {
  const named = sentence.nodes.some((node) => isPhrase(node) && node.name?.kind === 'film');
  return named ? sentence.topic : filmAhead(sentence);
}

const share = /^(?:much|most|all|some|parts?|half|rest|bulk|scenes?)$/;

/** "Most of the filming", "much of the picture": a share of the film, or of the work on it. */
export function shareOf(phrase: NounPhrase | undefined, sentence: ReadingSentence): Name | null {
  const word = phrase?.noun ?? phrase?.pronoun ?? phrase?.words.at(-1)?.lower ?? phrase?.determiner ?? '';
  if (!phrase || phrase.name || !share.test(word)) return null;
  const at = sentence.nodes.indexOf(phrase);
  const whole = sentence.nodes[at + 2];
  if (!isLink(sentence.nodes[at + 1], 'prep', 'of') || !isPhrase(whole)) return null;
  const film = filmOf(whole);
  if (film) return film;
  return whole.pronoun === 'it' || /^(?:filming|shooting|film|picture|movie|shoot)$/.test(whole.noun ?? '')
    ? filmHere(sentence)
    : null;
}
