import type { Name } from '../names/name.ts';
import type { NounPhrase } from '../phrases/nodes.ts';
import type { ReadingArticle } from '../rule.ts';
import { jobOf } from './jobs.ts';

const otherWork =
  /^(?:novelist|author|critic|reviewer|journalist|publicist|agent|manager|designer|cameraman|photographer|executive|president|chairman|minister|host|presenter|judge|historian|biographer|playwright|publisher|musician|cinematographer|choreographer|lawyer|distributor|animator|archivist|stuntman)$/;

/** Who by what the article shows made films, or wrote, and did not act in them. */
export const isMaker = (name: Name, article: ReadingArticle): boolean =>
  (article.isDirector(name) || article.isAuthor(name) || article.isCrew(name)) && !article.isActor(name);

/** "director Jane Okoro", "the critic Jo Hart": called something else than an actor right there. */
export function calledOtherwise(phrase: NounPhrase): boolean {
  return phrase.words.some(({ lower }) => {
    const job = jobOf(lower);
    return (job !== null && job.property !== 'castMember') || otherWork.test(lower);
  });
}
