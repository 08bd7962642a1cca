import { wordSet } from '../lexicon/word-set.ts';

/** Words that tell of television, the stage, music and books, and those that tell of films; each counts once an occurrence. */
const elsewhere =
  wordSet(`sitcom sitcoms tv television episode episodes season seasons channel bbc itv hbo nbc cbs abc amc fx showtime hulu stage broadway theatre playwright
  programme programmes network networks showrunner showrunners soap soaps miniseries mini-series series viewers ratings presenter broadcast
  broadcaster broadcasters aired airs airing drama-series ballet west-end pilot finale primetime sketch radio`);
/** Films have these too. */
const music = wordSet('album albums musical orchestra concert concerts band song songs single opera');
const film =
  wordSet(`film films movie movies cinema cinemas box-office box screen theaters sequel sequels prequel director directors directed directing filmed filming filmmaker
  film-maker filmmakers hollywood bollywood remake feature features blockbuster screenplay trailer oscar oscars premiere studio studios shooting biopic franchise`);

/** Whether an article speaks of other works more than of films: there a fact needs a film named in its own sentence. */
export function speaksOfOtherWorks(words: readonly string[]): boolean {
  let balance = 0;
  for (const word of words) {
    if (elsewhere.has(word)) balance--;
    else if (music.has(word)) balance -= 0.5;
    else if (film.has(word)) balance++;
  }
  // A few sentences prove less than an article.
  return balance < (words.length > 150 ? 0 : -1);
}
