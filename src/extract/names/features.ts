import { contextWords } from './context-words.data.ts';
import { kinds } from './lattice.ts';
import { classes, littleWords } from './words.ts';

/** The features of the model, each with a name that says what it is. Their numbers are positions in this list. */
export const classesCount = classes.length;
const list: string[] = [];

function block(prefix: string, names: readonly string[]): number {
  const base = list.length;
  for (const name of names) list.push(prefix + name);
  return base;
}

const little = ['', ...littleWords];
export const littleCount = little.length;

/** The token right before and right behind: which little word or mark, and which class of word. */
export const wordBefore = block('before ', little);
export const wordAfter = block('after ', little);
export const classBefore = block('before:', classes);
export const classAfter = block('after:', classes);
/** The first token before that is no article, adjective of praise or number. */
export const headBefore = block('head before:', classes);
/** Behind a little word, what stands on its other side: "role in X", "X, a comedy", "X was released". */
export const pairs = [
  'of',
  'in',
  'on',
  'for',
  'with',
  'as',
  'by',
  'to',
  'from',
  'and',
  ',',
  '(',
  'the',
  ':',
  'at',
  'that',
  'who',
  'which',
  'is',
  'was',
  'will',
  'has',
  'have',
  'had',
  'are',
  'also',
  'like',
  '"',
  '—',
  '-',
];
export const pairIndex = new Map(pairs.map((word, index) => [word, index]));
export const pairBefore = block(
  'pair before ',
  pairs.flatMap((word) => classes.map((name) => `${word}+${name}`)),
);
export const pairAfter = block(
  'pair after ',
  pairs.flatMap((word) => classes.map((name) => `${word}+${name}`)),
);
/** Anywhere among the six words before or behind. */
export const nearBefore = block('near before:', classes);
export const nearAfter = block('near after:', classes);
/** Anywhere in the sentence. */
export const inSentence = block('in sentence:', classes);

/** The words one, two and three places before and behind, themselves. */
const lexical = ['', ...contextWords.trim().split(/\s+/)];
export const lexicalIndex = new Map(lexical.map((word, index) => [word, index]));
export const lexicalBefore = [1, 2, 3].map((place) => block(`word -${place} `, lexical));
export const lexicalAfter = [1, 2, 3].map((place) => block(`word +${place} `, lexical));

/** First, last and any other word of the name. */
export const firstWord = block('first:', classes);
export const lastWord = block('last:', classes);
export const innerWord = block('inner:', classes);
export const innerLittle = block('inner ', little);
export const onlyWord = block('only:', classes);

/** Rough forms, for signs that mean one thing for a common word and another for a full name. */
export const rough = [
  'one common',
  'one name',
  'one unknown',
  'person',
  'some common',
  'all common',
  'little words',
  'other',
] as const;
export const places = ['start', 'free', 'mark', 'title case', 'set off', 'touching'] as const;
const crossed = (left: readonly string[], right: readonly string[]) =>
  left.flatMap((one) => right.map((other) => `${one} & ${other}`));
export const roughPlace = block('', crossed(rough, places));
export const roughBefore = block(
  '',
  crossed(
    rough,
    classes.map((name) => `before:${name}`),
  ),
);
export const roughAfter = block(
  '',
  crossed(
    rough,
    classes.map((name) => `after:${name}`),
  ),
);
export const knownFilms = ['common', 'name', 'rare', 'two', 'more'] as const;
export const knownPlace = block('known film: ', crossed(knownFilms, places));
export const roughKnown = block('known film: ', crossed(knownFilms, rough));
export const roughPerson = block('known person: ', rough);
export const roughLittle = block(
  '',
  crossed(
    rough,
    little.map((word) => `before ${word}`),
  ),
);

const single = new Map<string, number>();
function one(name: string): number {
  const index = list.length;
  list.push(name);
  single.set(name, index);
  return index;
}
/** The number of a feature of its own. */
export const f = {
  bias: one('bias'),
  length: block('words:', ['1', '2', '3', '4', '5', '6+']),
  unknownFirst: one('first: unknown'),
  unknownLast: one('last: unknown'),
  unknownOnly: one('only: unknown'),
  shape: block('shape: ', [
    'none',
    'first+surname',
    'first+unknown',
    'first+common',
    'unknown+surname',
    'unknown+unknown',
    'initials',
    'middle initial',
    'particle',
    'three with first',
    'three unknown',
    'some common',
    'all common',
  ]),
  epithet: one('common word before a person'),
  personAtEnd: one('person at the end'),
  personAtStart: one('person at the start'),
  ownerInside: one('owner inside'),
  personOwnsInside: one('person owns inside'),
  colon: one('colon inside'),
  dash: one('dash inside'),
  comma: one('comma inside'),
  sequel: one('ends in a number'),
  startsNumber: one('starts with a number'),
  exclaims: one('ends in an exclamation mark'),
  asks: one('ends in a question mark'),
  allCapitals: one('all capitals'),
  acronym: one('acronym'),
  hyphen: one('hyphen'),
  opener: one('starts with an opener'),
  pronoun: one('is a pronoun'),
  bigLittle: one('little word with a capital'),
  startsThe: one('starts with the'),
  andPeople: one('and between people'),
  andPersonLeft: one('person before and'),
  andPersonRight: one('person behind and'),
  junior: one('junior'),
  place: one('is a place'),
  company: one('is a company'),
  companyEnd: one('ends as a company'),
  outlet: one('is an outlet'),
  honour: one('is an honour'),
  calendar: one('is of the calendar'),
  nation: one('is a nation'),
  knownFilm: block('known film: ', ['common', 'name', 'rare', 'two', 'more']),
  longKnown: block('long known film: ', ['two', 'more']),
  knownPerson: one('known person'),
  knownAtStart: one('known film before a little word'),
  knownAtEnd: one('known film behind a little word'),
  companyAtEnd: one('company behind a little word'),
  placeAtEnd: one('place behind a little word'),
  start: one('starts the sentence'),
  startCommon: one('starts the sentence: common'),
  startStarter: one('starts the sentence: starter'),
  afterMark: one('starts behind a mark'),
  end: one('ends the sentence'),
  wholeLine: one('whole line'),
  headline: one('headline'),
  furniture: one('furniture'),
  titleCase: one('title case'),
  titleCaseShape: one('title case: person'),
  speech: one('in speech'),
  setOff: one('set off'),
  setOffOne: one('set off: one word'),
  setOffMany: one('set off: many words'),
  setOffComma: one('set off: mark inside the end'),
  owns: one('owns what follows'),
  ownsCapital: one('owns a capital'),
  touchesLeft: one('touches a capital before'),
  touchesRight: one('touches a capital behind'),
  pluralBefore: one('several films before, and inside'),
  joinsLeft: one('little word joins a capital before'),
  joinsRight: one('little word joins a capital behind'),
  ownedByPerson: one('owned by a person'),
  ownedByOther: one('owned by another'),
  lowerSeen: one('small letters elsewhere'),
  yearBehind: one('year in brackets behind'),
  capitalInBrackets: one('capital in brackets behind'),
  bracketsAround: one('stands in brackets'),
  numberBehind: one('number behind'),
  defined: one('defined'),
  noFilmWords: one('article without film words'),
  moreOther: one('article of other works'),
  memory: block('elsewhere ', kinds),
  nowhere: one('nowhere else'),
  titleCaseNowhere: one('title case: nowhere else'),
  inList: block('in a list with ', kinds),
  bracketed: block('brackets behind hold ', kinds),
  bracketing: block('in the brackets of ', kinds),
  surnameOf: one('surname of a person'),
  firstOf: one('first name of a person'),
  surnameOfCharacter: one('last name of a character'),
  firstOfCharacter: one('first name of a character'),
  tailOf: one('tail of a film'),
  headOf: one('head of a film'),
  ownedBy: block('owned by ', kinds),
};

export const featureNames: readonly string[] = list;
