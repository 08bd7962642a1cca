import { wordSet } from './word-set.ts';

/** The small words of English, in lower case. A word may be in several sets ("that", "after", "both", "her"): its place decides. */

export const determiners =
  wordSet(`the a an this that these those some any each every another both all no either neither half such what which
  whatever whichever whose many much more most few fewer fewest several less least enough various certain`);

export const possessivePronouns = wordSet('his her its their our my your whose');

export const subjectPronouns = wordSet('he she it they we you i who');

export const objectPronouns =
  wordSet(`him her it them us you me whom himself herself itself themselves ourselves yourself yourselves
  myself`);

/** Among them particles of verbs ("turn down", "sign on"), and participles that mostly stand as prepositions. */
export const prepositions =
  wordSet(`about above across after against along alongside amid amidst among amongst around as at atop before
  behind below beneath beside besides between beyond by circa despite down during except for from in inside into like minus near of off on onto
  opposite out outside over past per post pre round since than through throughout till to toward towards under underneath unlike until up upon
  versus via vs vs. with within without
  barring concerning excluding following including notwithstanding pending regarding`);

export const coordinators = wordSet('and or but nor plus &');

export const subordinators =
  wordSet(`when whenever while whilst after before because although though if since as whether that until till
  unless where wherever whereas once lest why how`);

export const relativePronouns = wordSet('who which that whose whom where');

/** Without -ly, and at home inside or beside a verb group: "has since been", "will also star", "opens wide worldwide". */
export const adverbs =
  wordSet(`also again now then soon still both all just already even never ever once together instead not yet always
  often sometimes seldom perhaps maybe almost quite rather very too so thus hence thereby therefore however meanwhile moreover furthermore
  further nevertheless nonetheless otherwise likewise indeed anyway though besides else later earlier sooner ago here there everywhere
  somewhere elsewhere nowhere today tomorrow yesterday tonight nowadays sometime someday somehow somewhat anymore back away forward forwards
  onward onwards ahead abroad altogether apart aside alone far long well better best hard fast twice thrice first next last since thereafter
  afterwards afterward beforehand anew afresh overnight midway halfway onscreen on-screen offscreen off-screen online overseas worldwide
  nationwide stateside straightaway upfront outright alike duly ably n't`);

/** In -ly, and no adverbs, or adverbs less often than something else. */
const otherWordsInLy =
  wordSet(`family friendly early only ally italy lovely elderly deadly ugly billy lonely likely unlikely holy
  unholy jolly silly costly daily weekly biweekly fortnightly monthly bimonthly quarterly yearly hourly nightly july reply apply supply
  imply comply multiply rely rally bully belly underbelly jelly tally assembly anomaly monopoly duopoly butterfly dragonfly firefly gadfly
  homely melancholy folly lily molly polly kelly sally emily sicily beverly kimberly carly holly wally willy hilly chilly curly burly surly
  wily oily smelly wrinkly bubbly cuddly cowardly worldly unworldly otherworldly heavenly earthly unearthly ghostly ghastly grisly grizzly
  brotherly motherly fatherly sisterly neighborly neighbourly scholarly orderly disorderly leisurely lively lowly manly womanly saintly
  sickly sprightly stately steely timely untimely unruly unfriendly beastly comely courtly dastardly gangly gentlemanly godly ungodly kingly
  measly miserly niggly northerly southerly easterly westerly nelly potbelly prickly princely priestly queenly scaly seemly unseemly spindly
  squiggly sparkly stubbly tingly wobbly woolly wiggly dolly lolly golly gully connolly donnelly connelly reilly o'reilly scully lilly milly
  elly shelly sully tully philly barfly housefly doily panoply homily family-friendly kid-friendly child-friendly user-friendly eco-friendly
  connally daly healy kennelly mcnally crinkly crumbly giggly jiggly knobbly portly`);

/** Whether a lower-case word is an adverb by the list or by its ending. */
export function isAdverb(word: string): boolean {
  return adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !otherWordsInLy.has(word));
}

/** Before film nouns and before people. */
export const adjectivesCommon =
  wordSet(`new newest newer upcoming forthcoming latest final animated acclaimed veteran recent previous next
  last first second third fourth fifth sixth seventh eighth ninth tenth former current future original early earlier late later old older
  oldest young younger youngest little big bigger biggest small smaller smallest large larger largest great greater greatest good better
  best bad worse worst long longer longest short brief full full-length feature-length first-ever big-screen small-screen big-budget
  low-budget high-profile long-awaited much-anticipated highly-anticipated eagerly-awaited long-gestating long-running award-winning
  oscar-winning oscar-nominated emmy-winning bafta-winning grammy-winning multi-award-winning critically-acclaimed well-known best-known
  best-selling bestselling top-grossing highest-grossing record-breaking star-studded all-star live-action stop-motion computer-animated
  hand-drawn real-life true-life true fact-based black-and-white big-name a-list up-and-coming rising established aspiring budding promising
  talented gifted legendary iconic famous famed renowned celebrated beloved popular successful hit smash classic cult controversial critical
  commercial independent indie mainstream international global worldwide domestic foreign foreign-language english-language local national
  regional overseas theatrical limited wide romantic comic comedic dramatic tragic epic historical biographical musical fantastical
  supernatural psychological erotic gothic dystopian futuristic apocalyptic post-apocalyptic medieval modern modern-day contemporary period
  western satirical violent gritty dark darker bleak black light lighter funny hilarious sad scary spooky creepy bloody sexy sweet quirky
  offbeat edgy raunchy family-friendly coming-of-age semi-autobiographical autobiographical fictional fictionalised fictionalized untitled
  as-yet-untitled yet-to-be-titled eponymous titular main principal lead leading supporting major minor key central pivotal crucial starring
  recurring regular occasional cameo guest special additional extra same different similar other own several various numerous particular
  certain specific general public private personal professional creative artistic visual brilliant superb excellent outstanding remarkable
  impressive stunning spectacular beautiful gorgeous handsome lovely charming attractive charismatic fantastic terrific wonderful amazing
  incredible extraordinary perfect powerful strong stronger compelling gripping thrilling exciting entertaining enjoyable moving touching
  heartwarming heart-warming inspirational inspiring memorable unforgettable disappointing awful terrible mediocre decent forgettable dull
  poor rich wealthy notorious infamous mysterious strange weird odd unusual unique ordinary normal simple complex complicated difficult hard
  easy possible potential likely unlikely eventual planned proposed rumoured rumored confirmed unconfirmed official unofficial exclusive
  early-stage pre-existing prolific experienced seasoned longtime long-time frequent fellow deceased retired elderly middle-aged teenage
  teen adult adolescent thirty-something single married divorced widowed gay lesbian transgender female male straight rival fierce tough
  ruthless evil villainous heroic brave troubled tormented disgraced wounded dying dead alive lonely happy unhappy angry mad crazy insane
  blind deaf mute ill sick pregnant desperate reluctant ambitious idealistic naive innocent guilty corrupt crooked hard-boiled hardened
  undercover secret rogue fallen royal noble military political religious criminal legal medical scientific social cultural racial ethnic
  sexual online digital virtual interactive three-dimensional 3d 3-d imax whole entire complete partial annual prestigious coveted top upper
  lower high higher highest low lowest wider huge massive enormous giant tiny modest considerable significant important serious lighthearted
  light-hearted lush lavish sprawling intimate sensitive tender bittersweet poignant delightful fresh familiar traditional conventional
  unconventional experimental avant-garde silent lost rare restored remastered uncut extended unrated r-rated pg-13 x-rated unfinished
  unreleased unproduced uncredited unnamed unknown unidentified anonymous`);

/** In upper case, as they are written; in lower case, with more of the trade's words, they are in words.ts. */
export const nationalities =
  wordSet(`Afghan African African-American Albanian Algerian American Anglo-American Anglo-French Anglo-Irish
  Arab Arabic Argentine Argentinian Armenian Asian Asian-American Australian Austrian Azerbaijani Bangladeshi Basque Bavarian Belarusian
  Belgian Bengali Bolivian Bosnian Brazilian Brit British Bulgarian Burmese Cambodian Cameroonian Canadian Cantonese Caribbean Catalan
  Chilean Chinese Colombian Congolese Cornish Croatian Cuban Cypriot Czech Czechoslovak Danish Dominican Dutch Ecuadorian Egyptian English
  Estonian Ethiopian Eurasian European Filipino Finnish Flemish Franco-American French French-Canadian Gaelic Georgian German Ghanaian Greek
  Guatemalan Haitian Hawaiian Hebrew Hindi Honduran Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian
  Italian-American Ivorian Jamaican Japanese Jordanian Kazakh Kenyan Korean Kosovan Kurdish Kuwaiti Laotian Latin Latino Latina Latvian
  Lebanese Libyan Lithuanian Macedonian Malay Malaysian Malayalam Maltese Mandarin Maori Māori Marathi Mexican Mexican-American Moldovan
  Mongolian Montenegrin Moroccan Nepalese Nepali Nicaraguan Nigerian Norwegian Pakistani Palestinian Panamanian Paraguayan Persian Peruvian
  Polish Portuguese Punjabi Romanian Russian Rwandan Salvadoran Scandinavian Scots Scottish Senegalese Serbian Sicilian Singaporean Slovak
  Slovakian Slovenian Somali Soviet Spanish Sudanese Swedish Swiss Syrian Taiwanese Tamil Telugu Thai Tibetan Tunisian Turkish Ugandan
  Ukrainian Uruguayan Venezuelan Vietnamese Welsh Yiddish Yugoslav Zimbabwean`);
