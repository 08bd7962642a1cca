import type { ArticleDocument } from '../document.ts';
import { broadcastWords, creditNouns, filmNouns, otherWorkNouns, personNouns } from '../lexicon/words.ts';
import type { Piece } from './pieces.ts';

export type NameKind = 'film' | 'person' | 'character' | 'series' | 'company' | 'place' | 'work' | 'none';

/** One sign of what a name names. The same sign counts twice at most over an article. */
export interface Vote {
  kind: NameKind;
  sign: string;
  weight: number;
}

const alternatives = (set: ReadonlySet<string>) => [...set].sort((a, b) => b.length - a.length).join('|');
const filmNoun = `(?:${alternatives(filmNouns)})`;
// Nouns that plays and series share with films.
const shared = new Set(
  'comedy drama thriller epic western horror romance adventure fantasy documentary short mystery hit classic indie parody masterpiece comedies dramas thrillers documentaries adaptation spin-off spinoff dramedy satire production'.split(
    ' ',
  ),
);
const sureNoun = `(?:${alternatives(new Set([...filmNouns].filter((noun) => !shared.has(noun) && !/^musicals?$/.test(noun))))})`;
const genreNoun = `(?:${alternatives(shared)})`;
const otherNoun = `(?:${alternatives(otherWorkNouns)})`;
const personNoun = `(?:${alternatives(personNouns)}|${alternatives(creditNouns)})`;
const modifier = `(?:(?!(?:to|of|in|for|that|which|who|and|from|by|with|on|at|as|about|is|was|has)\\b)[\\p{L}\\d’'$-]+ ){0,4}?`;
// "comedy series", "drama festival": the noun behind says what it is.
const noOther = `(?! (?:series|show|shows|play|plays|album|club|festival|special|tv|television|sitcom|serial|novel|book|star|actor|actress|writer|director)\\b)`;

interface Sign {
  sign: string;
  kind: NameKind;
  weight: number;
  pattern: RegExp;
  /** Starts of the words of which one must stand near, or null where the pattern has none: nine of ten patterns need not be tried. */
  cues: ReadonlySet<string> | null;
}
// Without regard to case `\p{Lu}` would match any letter.
const flagsFor = (source: string) => (/\\p\{L[ul]\}/.test(source) ? 'u' : 'iu');
const cuesOf = (source: string): ReadonlySet<string> | null => {
  const cues = new Set(
    (source.replace(/\\p\{L[ul]?\}|\(\?[:!<=]+/g, ' ').match(/[a-z]{2,}/gi) ?? []).map((word) =>
      word.slice(0, 3).toLowerCase(),
    ),
  );
  return cues.size > 0 ? cues : null;
};
const before = (sign: string, kind: NameKind, weight: number, source: string): Sign => ({
  sign,
  kind,
  weight,
  pattern: new RegExp(`(?<![\\p{L}\\d-])(?:${source})$`, flagsFor(source)),
  cues: sign === 'in brackets' || sign === 'possessed' ? null : cuesOf(source),
});
const after = (sign: string, kind: NameKind, weight: number, source: string): Sign => ({
  sign,
  kind,
  weight,
  pattern: new RegExp(`^(?:${source})`, flagsFor(source)),
  cues: null,
});

// What stands right before a name. Determiners and "the" in front of a title are allowed for by the caller.
const beforeSigns: Sign[] = [
  before('film noun', 'film', 3, `${sureNoun}(?:,? (?:called|titled|entitled|named|dubbed))?(?: the)?,? `),
  before('genre noun', 'film', 3, `${genreNoun}(?:,? (?:called|titled|entitled|named|dubbed))?(?: the)?,? `),
  before(
    'films such as',
    'film',
    3,
    `(?:films|movies|features|hits|blockbusters|comedies|dramas|thrillers|pictures|sequels|westerns|musicals|classics|credits|indies|roles|titles)(?:,? (?:such as|including|like|include|included|are|were|being)| of [^.]{0,30},) (?:the likes of |both )?`,
  ),
  before(
    'version of',
    'film',
    3,
    `(?:film|movie|screen|big-screen|cinema|hollywood) (?:version|adaptation|remake|reboot) of (?:the )?(?:[\\p{L}\\d.]+ ){0,3}(?:[\\p{L}.]+['’]s )?`,
  ),
  before('owned', 'film', 1, `\\p{Lu}[\\p{L}.-]+(?:'s|s') (?:\\p{Ll}+ ){0,2}`),
  before(
    'film called',
    'film',
    3,
    `(?:${filmNoun}|production|project)\\b[^.;]{0,40}? (?:called|titled|entitled|named|dubbed) `,
  ),
  before(
    'remake of',
    'film',
    2.5,
    `(?:remake|reboot|sequel|prequel|follow-up|threequel|re-release|big-screen version|director's cut) (?:of|to|for) (?:${modifier}${filmNoun} )?`,
  ),
  before(
    'starred in',
    'film',
    2.5,
    `(?:starr?(?:ed|ing|s)?|co-starr?(?:ed|ing|s)?|appear(?:ed|ing|s|ance)?|cameo|featured|acted|seen|cast) (?:alongside [^,.]{3,30} |opposite [^,.]{3,30} |again |recently |briefly )?(?:in|of) (?:the )?(?:forthcoming |upcoming |new )?`,
  ),
  before(
    'role in',
    'film',
    2.5,
    `(?:(?:roles?|parts?|turns?|performances?|portrayal of [^,.]{3,30}|appearances?|debut|breakthrough|breakout|outing)(?: as [^,.;]{3,40})?(?: in (?:19|20)\\d\\d,?)? (?:in|for|with|was|came in|was in)|work (?:on|in)|(?:career|work) (?:in|with)) (?:the )?(?:\\p{Lu}[\\p{L}.-]+ ){0,2}(?:\\p{Lu}[\\p{L}.-]+['’]s? )?`,
  ),
  before(
    'director of',
    'film',
    2.5,
    `(?:director|directors|writer|producer|producers|star|stars|cast|set|co-star|makers?|makers|filming|release|premiere|screening|trailer|opening|shooting|making) (?:of|for|on) (?:the )?|(?:director|man|woman|team|filmmaker|film-maker|makers) behind (?:the )?`,
  ),
  before(
    'directed',
    'film',
    2,
    `(?:directed|directing|directs|direct|helmed|helming|helm|co-directed|co-wrote|filmed|filming|shooting) `,
  ),
  before('studio verb', 'film', 2, `(?:distributed|distribute|distributing) `),
  before(
    'nominated for',
    'film',
    1,
    `(?:nominated|nomination|nominations|oscar|award|won|wins|oscars|best actress|best actor|best director|best picture) (?:for|with) (?:his |her )?(?:role in |work on )?`,
  ),
  before('year’s', 'film', 2.5, `(?:19|20)\\d\\d['’]s `),
  before(
    'installment of',
    'series',
    3,
    `(?:installments?|instalments?|chapter|chapters|entry|entries|episodes?|outing|film|films|movie|movies) (?:of|in|from) the (?:long-running |popular |hit |current )?`,
  ),
  before(
    'ordinal film',
    'series',
    1,
    `(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|next|original|previous) `,
  ),
  before('other noun', 'work', 6, `(?:${otherNoun})(?:,? (?:called|titled|entitled|named))?(?: the)?,? `),
  before(
    'broadcast',
    'work',
    5,
    `(?:${alternatives(broadcastWords)})(?:'s|’s)? (?:[\\p{L}\\d-]+ ){0,2}(?:${filmNoun}|${otherNoun})?,? ?`,
  ),
  before('cast noun', 'person', 3, `${personNoun}s?,? `),
  before(
    'credited',
    'person',
    3,
    `(?:directed|written|produced|helmed|penned|scripted|played|portrayed|voiced|co-written|co-directed|created|edited|composed|shot|choreographed|narrated) by (?:${modifier}${personNoun} )?`,
  ),
  before(
    'starring',
    'person',
    2.5,
    `(?:starring|stars|featuring|co-starring|co-stars|opposite|alongside) (?:${modifier}${personNoun} )?`,
  ),
  before('form of address', 'person', 3, `(?:mr|mrs|ms|sir|dame|dr)\\.? `),
  before(
    'as role',
    'character',
    2,
    `(?:as|plays?|played|playing|portrays?|portrayed|portraying|voices|role of|roles of|part of|portrayal of|character of|(?:character|man|woman|girl|boy|hero|heroine|villain|creature|soldier|robot) (?:named|called)) (?:the )?(?:[\\p{Ll}-]+ ){0,5}`,
  ),
  before(
    'possessed',
    'character',
    1.5,
    `\\p{Lu}[\\p{L}-]+'s? (?:(?!(?:${personNoun}|${filmNoun}|${otherNoun}|wife|husband|brother|sister|son|daughter|father|mother|friend|boss|partner|agent|assistant|girlfriend|boyfriend|widow|spokes\\p{L}+|former|fianc\\p{L}+|colleague|manager|lawyer|and|in|for|of|new|own) )\\p{Ll}[\\p{L}-]+ ){1,3}`,
  ),
  before('in brackets', 'person', 2, `[\\p{L}'"] \\((?:played by |voiced by )?`),
  before(
    'studio noun',
    'company',
    3,
    `(?:studios?|distributors?|production company|company|firm|label|banner|giant) `,
  ),
  before('following', 'film', 1.5, `following (?:on from )?(?:the )?`),
  before('worked on', 'film', 2.5, `work(?:ed|ing|s)? (?:together |with [\\p{L}. ]{3,30} )on (?:the )?`),
  before('musical', 'film', 1.5, 'musicals? '),
  before(
    'debut',
    'film',
    3,
    `(?:directorial|directing|feature|film|screen|acting) debut,? (?:in |with )?(?:the )?`,
  ),
  before(
    'broadcast version',
    'work',
    5,
    `(?:${alternatives(broadcastWords)})(?:'s)? (?:[\\p{L}-]+ ){0,2}(?:adaptation|version|series|production|remake) of (?:the )?`,
  ),
  before(
    'other things such as',
    'work',
    4,
    `(?:songs|tracks|singles|albums|books|novels|plays|shows|series|programmes|musicals on stage) (?:such as|like|including|called) `,
  ),
];

const afterSigns: Sign[] = [
  after('year in brackets', 'film', 3, ` ?\\((?:19|20)\\d\\d(?:\\)|[,;–-])`),
  after(
    'starring',
    'film',
    3,
    `,? (?:(?:which|that) )?(?:also )?(?:starring|stars|co-starring|co-stars|is directed by|was directed by|directed by|helmed by|written and directed by|will star|starred)\\b`,
  ),
  after(
    'apposition',
    'film',
    3,
    `(?:,| [–—-]|\\s?—) ?(?:which is )?(?:the|a|an|his|her|its|their|this) ${modifier}(?:[\\p{L}\\d’'-]+(?:, |\\/))?${modifier}${filmNoun}\\b${noOther}`,
  ),
  after(
    'defined',
    'film',
    10,
    `(?: \\([^)]{0,130}\\))?,? (?:is|was) an? (?:upcoming |forthcoming )?(?:(?:19|20)\\d\\d )(?!television|tv|made-for|stage)(?:[\\p{L}\\d'’-]+,? ){0,8}?(?:film|movie|comedy|drama|thriller|documentary|western|musical)\\b${noOther}`,
  ),
  after(
    'is a film',
    'film',
    3,
    `(?: \\(\\d{4}\\))? (?:is|was|will be) (?:an?|the|his|her|its) ${modifier}${modifier}${filmNoun}\\b${noOther}`,
  ),
  after(
    'is directed',
    'film',
    3,
    `,? (?:is|was|will be|has been|were) (?:being |set to be |scheduled to be |due to be |also )?(?:directed|released|filmed|filmed|distributed|made|produced|remade|helmed|screened|written)\\b`,
  ),
  after(
    'opens',
    'film',
    2.5,
    `,? (?:which )?(?:opens|opened|premieres|premiered|hits theaters|hits cinemas|hit theaters|arrives in|grossed|took (?:in )?(?:just |an? )?(?:estimated )?[$£€]|earned (?:about |an estimated )?\\$|topped the|debuts|debuted|came in at|made its|is released|goes on release|is due|will be released|will open|will premiere|is scheduled|is set (?:to|for)|dropped to|fell to|has taken|has grossed|has opened)\\b`,
  ),
  after(
    'film behind',
    'film',
    2.5,
    ` (?:movie|film|picture|trailer|remake|sequel|reboot|director|co-star|cast|premiere|screenplay|script)\\b(?! (?:festival|institute|company|studios?|star|academy|critic|council|award))`,
  ),
  after(
    'screened',
    'film',
    2.5,
    ` (?:will |is to |was |is |to |has |have )*(?:be |been )?(?:screens?|screened|shown|showing|(?:make|makes|made|have|has) its (?:world |uk |us )?premiere)\\b`,
  ),
  after(
    'and outing',
    'film',
    2,
    `,? and (?:the |its |his |her )(?:[\\p{Ll}]+ ){0,3}(?:outing|sequel|film|movie|instalment|installment|entry|follow-up)\\b`,
  ),
  after(
    'made by',
    'film',
    3,
    `["']?,? (?:by (?:[\\p{L}-]+ ){0,2}(?:director|film-?maker)|which (?:he|she|they|[\\p{L}]+) (?:also |later |then )?(?:directed|wrote|produced|starred in|appeared in|co-wrote))\\b`,
  ),
  after('film people', 'film', 1.5, ` (?:star|stars|actor|actress|writer|producer|filmmaker|film-maker)\\b`),
  after('of year', 'film', 1, `,? (?:in|from) (?:19|20)\\d\\d\\b`),
  after(
    'tells',
    'film',
    2,
    `,? (?:which )?(?:tells|follows|chronicles|centers|centres|features|focuses|revolves|stars|depicts) (?:the|a|an|on|around|his|her|two|three)\\b`,
  ),
  after(
    'franchise',
    'series',
    3,
    ` (?:film |movie |horror )?(?:franchise|series|saga|trilogy|movies|films|universe|sequels|installments|instalments|cinematic universe|flicks)\\b`,
  ),
  after('first movie', 'series', 0.5, ` (?:movie|film)\\b`),
  after(
    'other noun',
    'work',
    2.5,
    ` (?:novel|novels|book|books|album|song|magazine|newspaper|musical|play|sitcom|comics?|video game|soundtrack|tour|show|tv|television|website|band|radio)\\b`,
  ),
  after(
    'other apposition',
    'work',
    3,
    `(?:,| [–—-]) (?:the|a|an|his|her|its) ${modifier}(?:${otherNoun})\\b`,
  ),
  after(
    'other is',
    'work',
    3,
    ` (?:is|was) an? ${modifier}(?:sitcom|(?:television|tv) (?:series|show|drama|movie|film)|novel|book|play|magazine|newspaper|song|album|band|studio|company|website)\\b`,
  ),
  after(
    'aired',
    'work',
    3,
    `,? (?:which )?(?:aired|airs|ran for|was cancelled|was broadcast|is broadcast)\\b`,
  ),
  after(
    'said',
    'person',
    2,
    `(?:,? (?:said|says|told|added|adds|explained|tweeted|recalled|admitted|joked|has said)| (?:starred|stars as|plays|played|reprises|portrays|voices|will play|will star|directs|directed|wrote|co-stars|was born))\\b`,
  ),
  after(
    'age',
    'person',
    2.5,
    `, (?:\\d\\d|who (?:plays?|played|directed|wrote|starred|stars|won|is|was|has|had|also|previously|died))\\b`,
  ),
  after(
    'known as',
    'person',
    3,
    `, (?:the )?(?:former |lead )?(?:star|director|producer|writer|author|creator|founder|head|president|actor|actress) (?:of|who|at)\\b`,
  ),
  after('and person', 'person', 0.5, ` and \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+`),
  after(
    'in brackets person',
    'character',
    2,
    ` \\((?:played by |voiced by )?\\p{Lu}[\\p{L}.'’-]+ (?:\\p{Lu}[\\p{L}.'’-]+ ?){1,2}\\)`,
  ),
  after(
    'company does',
    'company',
    2,
    ` (?:will distribute|will release|is releasing|has acquired|acquired|is producing|bought the rights|released the film|distributes)\\b`,
  ),
];

const otherWords =
  /\b(?:sitcoms?|tv|television|episodes?|seasons?|channel|hbo|bbc (?:one|two|comedy|drama|series)|stage|west end|broadway|theat(?:re|rical production)|playwright|programme|network|showrunner|soap|miniseries|stage musical|album|two shows|the show|animated series|(?:new|hit|drama|comedy|mini|cult|bbc|hbo) series)\b/gi;
const filmWords =
  /\b(?:films?|movies?|cinemas?|box office|screen|theaters|sequel|director|directed|filmed|filming|shot|hollywood|remake|studio|feature)\b/gi;
const sureSigns = /^(?:film noun|year in brackets|films such as|film called|version of|is directed|made by)$/;

/** Below 1 where a text is more about television and the stage: there "starred in X" says little of X. */
export function filmWeight(text: string): number {
  const other = text.match(otherWords)?.length ?? 0;
  const film = text.match(filmWords)?.length ?? 0;
  return other > film ? 0.5 : 1;
}

/** What the words around one occurrence of a name say of it, and its own shape. */
export function votesFor(document: ArticleDocument, piece: Piece, weight: number): Vote[] {
  const votes = readSigns(document, piece);
  if (weight === 1) return votes;
  return votes.map((vote) =>
    vote.kind === 'film' && !sureSigns.test(vote.sign) ? { ...vote, weight: vote.weight * weight } : vote,
  );
}

const always = beforeSigns.filter((sign) => sign.cues === null);
const byCue = new Map<string, Sign[]>();
for (const sign of beforeSigns)
  for (const cue of sign.cues ?? []) byCue.set(cue, [...(byCue.get(cue) ?? []), sign]);

/** The signs one of whose words stands in `left`. */
function likelySigns(left: string): Iterable<Sign> {
  const signs = new Set(always);
  for (const word of left.match(/[A-Za-z]{2,}/g) ?? [])
    for (const sign of byCue.get(word.slice(0, 3).toLowerCase()) ?? []) signs.add(sign);
  return signs;
}

function readSigns(document: ArticleDocument, piece: Piece): Vote[] {
  const sentence = document.sentences[piece.sentence];
  if (!sentence) return [];
  const left = straight(document.text.slice(Math.max(sentence.start, piece.start - 90), piece.start)).replace(
    /["'*_]+$/,
    '',
  );
  const right = straight(document.text.slice(piece.end, Math.min(sentence.end, piece.end + 180)))
    .replace(/^(?:'s?(?= )|["'*_]+)/, '')
    .replace(/^,["']/, ',');
  const votes: Vote[] = [];
  const owner = piece.possessive;
  if (sentence.kind !== 'prose') return [];
  // "Cuaron's films": what stands around an owner tells of what is owned.
  if (owner)
    return [...likelySigns(left)].filter((sign) => sign.kind === 'person' && sign.pattern.test(left));
  for (const sign of likelySigns(left)) if (sign.pattern.test(left)) votes.push(sign);
  // "In the film, Max and Ann …": behind a comma a single word is more likely somebody in it.
  if (/\b(?:the|this) [\p{L}-]+, $/u.test(left) && !piece.name.includes(' '))
    return votes
      .filter((vote) => vote.sign !== 'film noun')
      .concat(afterSigns.filter((sign) => sign.pattern.test(right)));
  for (const sign of afterSigns) if (sign.pattern.test(right)) votes.push(sign);
  return votes;
}

function straight(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ');
}
