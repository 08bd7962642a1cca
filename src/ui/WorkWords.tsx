import type { Fact } from '../model/card.ts';
import type { Property } from '../model/statement.ts';
import { EntityLink } from './EntityLink.tsx';
import { joinWords } from './join-words.ts';
import { releaseClause } from './release-words.ts';
import { type MessageKey, type Speech, useTranslate } from './translate.tsx';

const workKeys: Partial<Record<Property, MessageKey>> = {
  castMember: 'work_castMember',
  director: 'work_director',
  screenwriter: 'work_screenwriter',
  producer: 'work_producer',
  crewMember: 'work_crewMember',
  distributor: 'work_distributor',
  productionCompany: 'work_productionCompany',
};

function workOf(fact: Fact, { t }: Speech): string {
  if (fact.property === 'crewMember' && fact.role) return fact.role;
  return t(workKeys[fact.property] ?? 'work_other');
}

/** "Director and writer of *Mission: Impossible 7*, scheduled for May 27, 2022": several facts of one person and one film. */
export function WorkWords({ facts, at }: { facts: readonly [Fact, ...Fact[]]; at: string }) {
  const speech = useTranslate();
  const [first] = facts;
  const works = [...new Set(facts.map((fact) => workOf(fact, speech)))];
  const film = <EntityLink key="film" entity={first.subject} at={`${at}/${first.id}`} />;
  const words = speech.rich('workOf', [capitalised(joinWords(works, speech), speech.language), film]);
  const release = facts.find((fact) => fact.release)?.release;
  const clause = release && releaseClause(release, speech);
  return <span class="role">{clause ? speech.rich('andWhen', [words, clause]) : words}</span>;
}

/** The first letter large, as at the beginning of a sentence. */
export function capitalised(words: string, language: string): string {
  const first = words.codePointAt(0);
  if (first === undefined) return words;
  const letter = String.fromCodePoint(first);
  return letter.toLocaleUpperCase(language) + words.slice(letter.length);
}

/** Facts of one film side by side, in order of the films' first appearance. */
export function groupByFilm(facts: readonly Fact[]): [Fact, ...Fact[]][] {
  const films = new Map<string, [Fact, ...Fact[]]>();
  for (const fact of facts) {
    // A plan and a certainty don't share a sentence.
    const key = `${fact.subject.id} ${fact.status ?? ''}`;
    const group = films.get(key);
    if (group) group.push(fact);
    else films.set(key, [fact]);
  }
  return [...films.values()];
}
