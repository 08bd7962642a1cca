import type { Name } from '../names/name.ts';
import type { Member } from '../phrases/lists.ts';
import type { NounPhrase } from '../phrases/nodes.ts';
import type { ReadingArticle } from '../rule.ts';
import { jobOf } from './jobs.ts';
import { peopleIn } from './people-and-films.ts';

/** Words for a film as its maker's work: "a comedy by A", "A's account of a heist". */
export const filmNoun =
  /^(?:film|movie|picture|feature|drama|comedy|thriller|horror|western|musical|documentary|biopic|epic|romance|romcom|satire|mystery|noir|fantasy|chiller|caper|farce|melodrama|weepie|cartoon|animation|short|debut|directorial|adventure|blockbuster|remake|reboot|sequel|prequel|follow-up|romp|fable|two-hander|fairytale|spoof|parody|adaptation|mockumentary|actioner|swashbuckler|biography|portrait|meditation|saga|tearjerker|allegory|indie|tragedy|tragicomedy|dramedy|whodunit|slasher|action-comedy|comedy-drama)s?$/;

/** Others than directors whose work "by A" or "for A" may be. */
const otherJob =
  /^(?:author|novelist|playwright|writer|screenwriter|scriptwriter|producer|composer|songwriter|singer|cinematographer|editor|actor|actress|star|comedian|designer|photographer|critic|journalist|historian|poet|choreographer|musician|rapper|brother|sister|father|mother|wife|husband|son|daughter|friend|company|boss|executive|chairman|president|king|queen|president|spokesman|spokeswoman|agent|lawyer|judge|historian|biographer|cartoonist|artist|conductor)s?$/;

/**
 * Those of a list who may be the directors of a film: not who the article shows to act or to write books, nor who is called something else there.
 */
export function likelyMakers(members: readonly (Member | NounPhrase)[], article: ReadingArticle) {
  const people = peopleIn(members);
  return people.filter(({ name, phrase }) => {
    if (phrase.pronoun || phrase.name === null) return false;
    if (!fullOrKnown(name, phrase, article)) return false;
    const words = phrase.words.map((word) => word.lower);
    if (jobOf(phrase.noun, words.slice(0, -1))?.property === 'director') return true;
    if (words.some((word) => otherJob.test(word))) return false;
    if (/^(?:newcomer|debutante?|first-timer|veteran|master)$/.test(phrase.noun ?? '')) return true;
    return article.isDirector(name) || !(article.isActor(name) || article.isAuthor(name));
  });
}

/** A surname alone tells whom the article has named before; a single strange word may be anything. */
function fullOrKnown(name: Name, phrase: NounPhrase, article: ReadingArticle): boolean {
  return name.name.includes(' ') || article.isDirector(name) || (phrase.noun !== null && phrase.noun !== '');
}
