import { wordSet } from '../lexicon/word-set.ts';
import { creditNouns, filmNouns, otherWorkNouns, personNouns } from '../lexicon/words.ts';
import type { Name } from '../names/name.ts';
import { complementsAt } from '../phrases/lists.ts';
import { isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import { filmAround } from '../reading/film-around.ts';
import { credits, spanOf } from '../reading/findings.ts';
import { nameOfPart } from '../reading/parts.ts';
import { personOf } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'cast-part-owned';

const kin =
  /^(?:husband|wife|brother|sister|girlfriend|boyfriend|widow|partner|agent|assistant|colleague|boss|manager|lawyer|fianc.e|ex|former|late|cousin|uncle|aunt|own|biographer|friend|father|mother|son|daughter|spokes\w+|publicist|new|old|friends|rival|mentor|hero|idol|ex-\w+|co-\w+|half-\w+|step\w+|twin|company|film|studio|character)$/;
const rank = wordSet(
  'agent captain detective doctor inspector professor officer major colonel sergeant lieutenant commander general dr mr mrs miss',
);
const rankedName = new RegExp(`^(?:${[...rank].join('|')}) (?:.* )?(\\S+)$`, 'i');

/** "Field's heroic Greta Voss", "Field's Agent Voss", "Field's return as Greta Voss": an actor's part in the film in question. */
export const castPartOwned: Rule = {
  id,
  needs: [{ signs: ['owner'] }],
  examples: [
    {
      text: 'Anna Field stars as Greta Voss in the thriller Winter Harbour. The thriller Low Tide, its sequel, opens in May. Low Tide sees Field’s fearless Greta Voss go to sea.',
      reads: ['Low Tide | castMember | Anna Field | Greta Voss'],
    },
    {
      text: 'The sequel Salt Road 2 opens in May. Jo Hart’s involvement as Greta Voss was a surprise.',
      reads: ['Salt Road 2 | castMember | Jo Hart | Greta Voss'],
    },
    {
      text: 'Jo Hart plays Greta Voss in the thriller Winter Harbour. Footage shows how Hart’s Agent Voss climbs a train.',
      reads: ['Winter Harbour | castMember | Jo Hart | Greta Voss'],
    },
    {
      text: 'Actress Jo Hart and actor Ian Voss made the thriller Winter Harbour about Greta Voss. Footage shows how Hart’s Agent Voss climbs a train.',
      reads: ['Winter Harbour | castMember | Jo Hart | Greta Voss'],
    },
    {
      text: 'Actress Jo Hart stars in the thriller Winter Harbour. It is about Greta Voss and Ida Voss. Footage shows how Hart’s Agent Voss climbs a train.',
      reads: ['Winter Harbour | castMember | Jo Hart | Agent Voss'],
    },
    {
      text: 'Anna Field stars as Greta Voss in the thriller Winter Harbour. In the sequel Low Tide, Field’s Greta Voss goes to sea.',
      reads: ['Low Tide | castMember | Anna Field | Greta Voss'],
    },
    {
      text: 'Actress Jane Okoro directed the thriller Low Tide and plays a nurse in it. It sees Okoro’s fearless Greta Voss go to sea.',
      reads: ['Low Tide | castMember | Jane Okoro | Greta Voss'],
    },
    {
      text: 'The sequel Salt Road 2 opens in May. Jo Hart’s return as Greta Voss was a surprise.',
      reads: ['Salt Road 2 | castMember | Jo Hart | Greta Voss | returning'],
    },
  ],
  counterExamples: [
    'Actress Anna Field lives in Oslo. The thriller Low Tide sees Field’s fearless Greta Voss (Jo Hart) go to sea.',
    'Actress Anna Field lives in Oslo. The thriller Low Tide sees Field’s fearless captain go to sea.',
    'Actresses Anna Field and Jo Hart live in Oslo. The thriller Low Tide sees Field’s beloved Jo Hart go to sea.',
    'Actress Anna Field and director Jane Okoro live in Oslo. The thriller Low Tide sees Field’s beloved Jane Okoro go to sea.',
    'Actress Anna Field and Mark Bell live in Oslo. The thriller Low Tide sees Field’s Mark Bell go to sea.',
    'Director Jane Okoro lives in Oslo. The thriller Low Tide sees Okoro’s fearless Greta Voss go to sea.',
    'The sequel Salt Road 2 opens in May. Jo Hart’s stage appearance as Greta Voss was a surprise.',
    'The sequel Salt Road 2 opens in May. Jo Hart’s appearance as Greta Voss in the sitcom Low Tide was a surprise.',
    'The sequel Salt Road 2 opens in May. Jo Hart’s appearance with Greta Voss was a surprise.',
    'The sequel Salt Road 2 opens in May. Jo Hart’s work as Greta Voss was a surprise.',
    'The sequel Salt Road 2 opens in May. Its appearance as Greta Voss was a surprise.',
    'The thriller Winter Harbour opens in May. Anna Field’s brother Peter Lund likes it.',
    'The sequel Salt Road 2 opens in May. Jo Hart’s involvement as producer was a surprise.',
    'The thriller Winter Harbour opens in May. Anna Field’s Oslo home was sold.',
  ],
  read: (sentence) =>
    sentence.nodes.flatMap((node, i) =>
      isPhrase(node) ? [...owned(node, i, sentence), ...involved(node, i, sentence)] : [],
    ),
};

/** An actor whom a phrase names, by all that the article shows. */
function actorIn(owner: NounPhrase | null, { article }: ReadingSentence): Name | null {
  const name = owner?.name ? personOf(owner) : null;
  return name && article.isDirector(name) && !article.isActor(name) ? null : name;
}

const isOther = (word: string) =>
  kin.test(word) ||
  personNouns.has(word) ||
  creditNouns.has(word) ||
  filmNouns.has(word) ||
  otherWorkNouns.has(word);

/** "A's B": praise or a rank between them, or a character that the article knows. */
function owned(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { article } = sentence;
  const { name } = phrase;
  const owner = actorIn(phrase.owner, sentence);
  // "Voss's fearless Ida Moss (Jo Hart)": of a character.
  if (!owner || phrase.bracket) return [];
  const ranked = phrase.words.some(({ lower }) => rank.has(lower));
  const between = phrase.words.filter(({ proper }) => !proper).map(({ lower }) => lower);
  if (between.some(isOther)) return [];
  // Between two people only praise or a rank makes the second a part.
  const praised = ranked || between.length > 0;
  const isPart =
    name?.kind === 'person'
      ? praised && !article.isActor(name.name) && !article.isDirector(name.name)
      : name?.kind === 'character';
  const character = isPart ? nameOfPart(phrase, article.text) : null;
  return character === null
    ? []
    : credits(
        sentence,
        id,
        'castMember',
        [filmAround(at, sentence)],
        [{ name: owner, part: { character: rankless(character, sentence) } }],
        null,
        spanOf(phrase.owner, phrase),
      );
}

/** "Agent Hunt" is the Ethan Hunt whom the article names in full. */
function rankless(character: string, { article }: ReadingSentence): string {
  const surname = rankedName.exec(character)?.[1];
  if (!surname) return character;
  const [only, ...others] = article.people.called(surname).filter((name) => !article.isActor(name));
  return only && others.length === 0 ? only.name : character;
}

const involvement = wordSet('return involvement casting role turn appearance performance portrayal');
const elsewhere = wordSet('stage tv television directing guest big first');
const filmPreps = wordSet('in for on');

/** "A's involvement as B", "A's return": no film behind it, so the one in question. */
function involved(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const owner = actorIn(phrase.owner, sentence);
  if (!owner || !involvement.has(phrase.noun ?? '')) return [];
  if (phrase.words.some(({ lower }) => elsewhere.has(lower))) return [];
  const [first, second] = complementsAt(sentence.nodes, at + 1).complements;
  const object = first?.prep === 'as' ? first.members[0]?.phrase : undefined;
  if (!object || (second && filmPreps.has(second.prep))) return [];
  const character = nameOfPart(object, sentence.article.text);
  const casting = phrase.noun === 'return' ? ({ casting: 'returning' } as const) : {};
  return character === null
    ? []
    : credits(
        sentence,
        id,
        'castMember',
        [sentence.topic],
        [{ name: owner, part: { character } }],
        null,
        spanOf(phrase.owner, object),
        casting,
      );
}
