import { pattern } from '../pattern.ts';
import { readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** "FILM, the sequel to FILM", "a follow-up to FILM", "FILM picks up after FILM". */
export const follows: Rule = {
  id: 'follows',
  hint: /sequel|follow|threequel|successor|continu|picks?|picking|takes?|set /i,
  examples: [
    {
      text: 'The thriller Night Ferry, the sequel to the 2004 film Low Tide, opens in May.',
      reads: ['Night Ferry | follows | Low Tide'],
    },
    {
      text: 'The comedy Salt Road 2 picks up after the events of the film Salt Road.',
      reads: ['Salt Road 2 | follows | Salt Road'],
    },
    {
      text: 'The comedy Salt Road 2 opens in May. It is a follow-up to the 1999 film Salt Road.',
      reads: ['Salt Road 2 | follows | Salt Road'],
    },
    {
      text: 'Following the film Salt Road and the most recent outing, Salt Road Again, the comedy Salt Road 3 opens in May.',
      reads: ['Salt Road 3 | follows | Salt Road Again'],
    },
  ],
  counterExamples: [
    'Jane Okoro, the director of the thriller Night Ferry, followed it with the comedy Salt Road.',
    'The thriller Night Ferry is a prequel to the film Low Tide.',
    'A sequel to the film Low Tide is not planned by the makers of the thriller Night Ferry.',
  ],
  read: readAll(
    'follows',
    pattern(
      "(?:{film:a}[\"']?(?:,| -)? (?:(?:which|that) )?(?:(?:is|was|will be|being|serves as|acts as) )?(?:(?:the|a|his|her|its|their) )?(?:[\\p{L}\\d'-]+,? ){0,4}?(?:sequel|follow-up|threequel|successor|continuation)(?: film)? (?:to|of) (?:(?:the|his|her|their|its) )?(?:(?!prequel|remake|series|novel|play|book)[\\p{L}\\d'-]+,? |{date}(?:'s)? |{people}'s? ){0,6}?[\"']?{film:pa}|{film:b}[\"']? (?:will |is |would |likely |directly |to |set to |expected to |most )*(?:picks? up|picking up|takes? place|set|follows? on|continues?)(?: (?:right|directly|shortly|immediately|some|[\\p{L}]+ years?))* (?:after|from|where|following) (?:the events of |the end of |the )?(?:{date}'s |[\\p{L}]+ ){0,4}?[\"']?{film:pb}|^following (?:on from )?(?:the )?(?:{FILMNOUN} )?[\"']?(?:{film:x} and (?:[\\p{L}]+,? ){0,8}?)?[\"']?{film:pc}[\"']?,[^;:]{0,160}?[\"']?{film:c})",
    ),
    (reading) =>
      [
        ['a', 'pa'],
        ['b', 'pb'],
        ['c', 'pc'],
        // "Following X and the most recent outing, Y, Z …": Y came after X.
        ['pc', 'x'],
      ].flatMap(([later = '', earlier = '']) => {
        const film = reading.films(later).at(-1)?.name;
        const before = reading.films(earlier).at(-1)?.name;
        return film && before && film !== before
          ? reading.fact('follows', film, { film: before }).map((finding) => plain(finding))
          : [];
      }),
  ),
};

function plain<F extends { status?: unknown }>(finding: F): Omit<F, 'status'> {
  const { status: _, ...rest } = finding;
  return rest;
}
