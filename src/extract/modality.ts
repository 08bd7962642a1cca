import type { Status } from '../model/statement.ts';

/** How far a clause vouches for what it says. `blocked`: it says that it is not so, was not so, or is only wished for. */
export type Modality = 'plain' | 'blocked' | Extract<Status, 'talks' | 'reported'>;

const blocked =
  /\b(?:not|never|n't|cannot|neither|nor|without|no longer|nobody|rejected|rejects|turned down|turning down|turns down|refused|refuses|declined|passed on|dropped out|drops out|pulled out|pulls out|backed out|quit|quits|left the (?:project|film|movie|production|cast|role)|has left|departed|exited|exits|fired|sacked|was replaced|were replaced|replaced by|steps down|stepped down|walked away|was tipped|tipped (?:for|as|to)|favou?rite (?:for|to)|front-?runner|shortlist|short-?listed|(?:was|were|been|being) considered|considering|in the running|in contention|candidate|candidates|contender|eyed|eyeing|linked (?:to|with)|wanted to|wants to|want to|would (?:like|love|rather|have)|hopes? to|hoped to|hoping|wish(?:es|ed)?|dream(?:s|ed|t)? of|interested in|preferred choice|first choice|original(?:ly)? (?:choice|cast|set|planned|slated)|was to have|were to have|was (?:originally|initially) (?:to|cast|set|going|attached|due)|were (?:originally|initially)|almost|nearly|could have|should have|might have|failed to|audition(?:ed|ing|s)?|screen test(?:ed)?|asked to play|offered (?:the|a) (?:role|part)|offered to|if he|if she|unless|whether|instead of|rather than|denied|denies|fake|spoof of|unlikely|impression of|lookalike|dressed as|fancy|ideal|would be (?:perfect|great)|imagine|no plans|at least it's not)\b/i;
const talks =
  /\b(?:in (?:early |final |advanced |preliminary |serious )?(?:talks|negotiations|discussions)|negotiating|in talks|pencilled in|circling|being lined up|lined up to|being courted|close to (?:signing|joining|a deal)|nearing a deal)\b/i;
const reported =
  /\b(?:reportedly|reported to|is said to|are said to|was said to|rumou?red|rumou?rs?|allegedly|apparently|expected to|supposedly|speculation|believed to be|thought to be|understood to be|may (?:also )?(?:star|play|direct|appear|join|return)|might|could (?:star|play|direct|appear|join|return)|likely to|possibly|tentatively|is to be believed|reports (?:that|suggest|say|claim))\b/i;

/** The clause around `[from, to)` of a masked sentence: what a negation or a rumour in it can reach. */
export function clauseAround(text: string, from: number, to: number): string {
  let start = 0;
  for (const match of text
    .slice(0, from)
    .matchAll(
      /[;:]|,? but | while |,? although | though | whereas | - |, (?:and|who|which|where) (?!\w+ly\b)/g,
    ))
    start = match.index + match[0].length;
  const rest = text.slice(to);
  const stop =
    /[;:]|,| but | while | although | who | which | - | after | and (?:will|is|was|has|he|she|it)\b/.exec(
      rest,
    );
  return text.slice(start, to + Math.min(stop ? stop.index : rest.length, 70));
}

export function modalityOf(text: string, from: number, to: number): Modality {
  const clause = clauseAround(text, from, to);
  if (blocked.test(clause)) return 'blocked';
  if (talks.test(clause)) return 'talks';
  // A rumour reaches over the commas of its sentence.
  if (reported.test(clause)) return 'reported';
  return 'plain';
}
