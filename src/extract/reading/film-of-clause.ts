import type { Clause } from '../clauses/clause.ts';
import { filmPart, filmReference } from '../discourse/film-words.ts';
import type { Name } from '../names/name.ts';
import { isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import type { ReadingSentence } from '../rule.ts';
import { filmOf, filmsIn } from './people-and-films.ts';

/** "in Salt Road", "of the film", "for the sequel": prepositions that bind work to its film. */
const binding = [
  'in',
  'of',
  'on',
  'for',
  'to',
  'from',
  'with',
  'into',
  'behind',
  'including',
  'like',
  'such as',
];

/** "in Justified": a capitalised name that the reader can't place may be anything. */
const isUnknownTitle = ({ name, words, pronoun }: NounPhrase) =>
  name === null && pronoun === null && words.at(-1)?.proper === true;

/** Something else than a film is named where a film would stand: "in the play Low Tide", "in the BBC series". */
export function namesOtherWork(clause: Clause): boolean {
  if (onStage(clause)) return true;
  return clause.complements.some(
    ({ prep, members }) =>
      /^(?:in|of|on|for)$/.test(prep) &&
      members.some(
        ({ phrase }) =>
          phrase.name?.kind === 'work' ||
          phrase.name?.kind === 'series' ||
          isUnknownTitle(phrase) ||
          /^(?:series|sitcom|show|play|musical|soap|drama series|episode|programme|production|stage|broadway|album|video|theatre|tv|television|game|opera|ballet|soap|miniseries|revival|commercial|advert)$/.test(
            phrase.noun ?? '',
          ),
      ),
  );
}

/** "in the first film", "in the original": not the one that the sentence is about. */
function namesAnotherFilm(clause: Clause): boolean {
  return clause.complements.some(
    ({ prep, members }) =>
      /^(?:in|of|from)$/.test(prep) &&
      members.some(
        ({ phrase }) =>
          phrase.name === null &&
          phrase.referent === null &&
          /^(?:films?|movies?|original|version|instal?lments?|pictures?)$/.test(phrase.noun ?? ''),
      ),
  );
}

/** "on Broadway", "on television", "in the West End": what is named beside it is no film. */
function onStage(clause: Clause): boolean {
  return clause.complements.some(
    ({ prep, members }) =>
      /^(?:on|in|at)$/.test(prep) &&
      members.some(({ phrase }) =>
        /^(?:broadway|stage|television|tv|radio|west end|theatre|theater)$/.test(
          phrase.name?.name.name.toLowerCase() ?? phrase.noun ?? '',
        ),
      ),
  );
}

/** "in the sequel to Salt Road": whoever is in the sequel is not in Salt Road. */
function isPredecessor(clause: Clause, i: number): boolean {
  if (clause.complements[i]?.prep !== 'to') return false;
  const before = (clause.complements[i - 1]?.members ?? clause.objects).at(-1);
  return /^(?:sequel|prequel|follow-up|threequel|successor|tribute|homage)$/.test(before?.phrase.noun ?? '');
}

/** The films that a clause names in its complements. */
export function filmsNamed(clause: Clause): Name[] {
  if (onStage(clause)) return [];
  return clause.complements
    .filter(
      ({ prep }, i) =>
        (binding.includes(prep) && !isPredecessor(clause, i)) ||
        (prep === 'as' &&
          clause.complements[i - 1]?.members.some(({ phrase }) => phrase.determiner === 'such')),
    )
    .flatMap(({ members }) => filmsIn(members));
}

/**
 * The film of a clause that is about somebody's work: named in it, or before "where", or, where nothing else is named, what the sentence is
 * about. Empty where that isn't sure.
 */
export function filmsOfClause(clause: Clause, sentence: ReadingSentence): Name[] {
  const named = filmsNamed(clause);
  if (named.length > 0) return named;
  if (namesOtherWork(clause) || namesAnotherFilm(clause)) return [];
  if (clause.where) {
    const film = filmOf(clause.where);
    return film ? [film] : [];
  }
  // "Salt Road, which he directed".
  for (const phrase of clause.others) {
    const film = clause.verb.form === 'finite' ? filmOf(phrase) : null;
    if (film) return [film];
  }
  for (let other = clause.parent; other; other = other.parent) {
    const films = filmsNamed(other);
    if (films.length === 1) return films;
    if (namesOtherWork(other)) return [];
  }
  return sentence.topic ? [sentence.topic] : [];
}

const isUnknownFilm = ({ name, noun, determiner, owner, apposition }: NounPhrase) =>
  name === null &&
  owner === null &&
  apposition === null &&
  determiner === 'the' &&
  filmReference.test(noun ?? '') &&
  !filmPart.test(noun ?? '');

/** The film that a participle ("starring", "directed by") describes: the title or "the film" nearest before it, or the sentence's. */
export function filmDescribed(clause: Clause, sentence: ReadingSentence): Name[] {
  for (const phrase of [...clause.subjects, ...clause.others]) {
    const film = filmOf(phrase) ?? (phrase.apposition ? filmOf(phrase.apposition) : null);
    if (film) return [film];
    if (phrase.name?.kind === 'work' || phrase.name?.kind === 'series') return [];
    // "The animated film, which features Anna Field, beat Salt Road": a film that nothing has named.
    if (isUnknownFilm(phrase)) return [];
  }
  const opening = sentence.nodes
    .slice(0, clause.at)
    .every((node) => !isPhrase(node) || node.referent === null);
  if (opening) {
    for (const node of sentence.nodes.slice(clause.to)) {
      const film = isPhrase(node) ? filmOf(node) : null;
      if (film) return [film];
    }
  }
  return sentence.topic ? [sentence.topic] : [];
}
