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
const rank =
  /^(?:agent|captain|detective|doctor|inspector|professor|officer|major|colonel|sergeant|lieutenant|commander|general|dr|mr|mrs|miss)$/;

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
  ],
  counterExamples: [
    'The thriller Winter Harbour opens in May. Anna Field’s brother Peter Lund likes it.',
    'The sequel Salt Road 2 opens in May. Jo Hart’s involvement as producer was a surprise.',
    'The thriller Winter Harbour opens in May. Anna Field’s Oslo home was sold.',
  ],
  read: (sentence) =>
    sentence.nodes.flatMap((node, i) =>
      isPhrase(node) ? [...owned(node, i, sentence), ...involved(node, i, sentence)] : [],
    ),
};

/** "A's B": praise or a rank between them, or a character that the article knows. */
function owned(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { article } = sentence;
  const owner =
    phrase.owner && phrase.owner.owner === null && !phrase.owner.pronoun
      ? phrase.owner.name
        ? personOf(phrase.owner)
        : bySurname(phrase.owner, sentence)
      : null;
  if (!owner || !phrase.owner || phrase.bracket) return [];
  if (article.isDirector(owner) && !article.isActor(owner)) return [];
  const { name } = phrase;
  if (name && name.kind !== 'person' && name.kind !== 'character') return [];
  if (name?.kind === 'person' && (article.isActor(name.name) || article.isDirector(name.name))) return [];
  const words = phrase.words.filter((word) => word.from >= (phrase.owner?.to ?? 0));
  const lower = words.map((word) => word.lower);
  const ranked = lower.some((word) => rank.test(word));
  if (!name && !(ranked && words.length > 1 && words.at(-1)?.proper)) return [];
  const between = lower.filter((_, i) => !words[i]?.proper);
  if (
    between.some(
      (word) =>
        kin.test(word) ||
        personNouns.has(word) ||
        creditNouns.has(word) ||
        filmNouns.has(word) ||
        otherWorkNouns.has(word),
    )
  )
    return [];
  // Between two people only praise or a rank makes the second a part.
  if (name?.kind === 'person' && between.length === 0 && !ranked) return [];
  const character = rankless(nameOfPart(phrase, article.text), sentence);
  if (character === null || character.toLowerCase() === owner.name.toLowerCase()) return [];
  const film = filmAround(at, sentence);
  return credits(
    sentence,
    id,
    'castMember',
    [film],
    [{ name: owner, part: { character } }],
    null,
    spanOf(phrase.owner, phrase),
  );
}

/** "Field's Agent Voss" may have come out as one name: whose surname the article's one Field is. */
function bySurname(phrase: NounPhrase, { article }: ReadingSentence): Name | null {
  const [word, ...more] = phrase.words;
  if (!word || more.length > 0 || !/^\p{Lu}\p{Ll}/u.test(word.text)) return null;
  const [only, ...others] = article.people.called(word.text).filter(({ kind }) => kind === 'person');
  return others.length === 0 ? (only ?? null) : null;
}

/** "Agent Hunt" is the Ethan Hunt whom the article names in full. */
function rankless(character: string | null, { article }: ReadingSentence): string | null {
  const words = character?.split(' ') ?? [];
  if (character === null || words.length !== 2 || !rank.test((words[0] ?? '').toLowerCase()))
    return character;
  const [only, ...others] = article.people
    .called(words[1] ?? '')
    .filter((name) => !article.isActor(name) && !article.isDirector(name));
  return only && others.length === 0 ? only.name : character;
}

const involvement = /^(?:return|involvement|casting|role|turn|appearance|performance|portrayal)$/;

/** "A's involvement as B", "A's return": no film behind it, so the one in question. */
function involved(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  if (phrase.name || !involvement.test(phrase.noun ?? '') || !phrase.owner?.name) return [];
  const owner = personOf(phrase.owner);
  if (!owner || (sentence.article.isDirector(owner) && !sentence.article.isActor(owner))) return [];
  if (phrase.words.some((word) => /^(?:stage|tv|television|directing|guest|big|first)$/.test(word.lower)))
    return [];
  const { complements } = complementsAt(sentence.nodes, at + 1);
  const [first, second] = complements;
  const object = first?.prep === 'as' ? first.members[0]?.phrase : undefined;
  if (!object || /^(?:in|for|on)$/.test(second?.prep ?? '')) return [];
  const character =
    object.name || object.words.at(-1)?.proper ? nameOfPart(object, sentence.article.text) : null;
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
