import type { Property } from '../../model/statement.ts';
import type { Name } from '../names/name.ts';
import { isLink, isPhrase, type Node, type NounPhrase } from '../phrases/nodes.ts';
import { credits, spanOf } from '../reading/findings.ts';
import { jobOf } from '../reading/jobs.ts';
import { nameOfPart, partIn } from '../reading/parts.ts';
import { filmOf, filmsIn, personOf } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'cast-brackets';

/** "Greta Voss (Anna Field)", "a smuggler (Anna Field)", "Anna Field (as Greta Voss)", "Anna Field (Winter Harbour)". */
export const castBrackets: Rule = {
  id,
  needs: [{ signs: ['bracket'] }, { signs: ['person'] }],
  examples: [
    {
      text: 'The thriller Winter Harbour tells the story of three sisters (Anna Field, Jo Hart and Emma Moss) in Oslo.',
      reads: ['Winter Harbour | castMember | Anna Field', 'Winter Harbour | castMember | Emma Moss'],
    },
    {
      text: 'The thriller Winter Harbour follows Greta Voss (Anna Field) to Oslo.',
      reads: ['Winter Harbour | castMember | Anna Field | Greta Voss'],
    },
    {
      text: 'The thriller Winter Harbour has an excellent cast. Its hero is a retired smuggler (Peter Lund).',
      reads: ['Winter Harbour | castMember | Peter Lund'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour opens in May under the direction of Jane Okoro (Mark Bell).',
    'The thriller Winter Harbour pleased three critics (Anna Field, Peter Lund and Jo Hart of Oslo).',
    'The sitcom Low Tide follows Greta Voss (Anna Field) to Oslo.',
    'The thriller Winter Harbour was praised by the critic (and friend of Anna Field).',
    'The thriller Winter Harbour opens in May. The script was written by Sam Lowe (Salt Road) and Tom Reyes (Low Tide).',
    'The thriller Winter Harbour was seen by Anna Field (Peter Lund of the film Salt Road came too).',
  ],
  read: (sentence) =>
    sentence.nodes.flatMap((node, i) =>
      isPhrase(node) && node.bracket && !isMaker(i, sentence) ? bracketOf(node, sentence) : [],
    ),
};

/** "directed by A (B)", "under the direction of A (B)": B is a film that A made, known as one or not. */
function isMaker(at: number, { nodes }: ReadingSentence): boolean {
  const [before, link] = [nodes[at - 2], nodes[at - 1]];
  if (isLink(link, 'prep', 'of') && isPhrase(before) && before.noun === 'direction') return true;
  return (
    isLink(link, 'prep', 'by') &&
    before?.kind === 'vg' &&
    /direct|write|produce|helm|pen/.test(before.lemma) &&
    !(
      isPhrase(nodes[at]) &&
      (nodes[at] as NounPhrase).bracket?.nodes.some((node) => isPhrase(node) && filmOf(node))
    )
  );
}

/** "written by A (FILM) and B (FILM)", "a script by A (FILM)", "A wrote it with B (FILM)": whoever writes or produces this one is hardly in the other. */
function isCredited(phrase: NounPhrase, nodes: readonly Node[]): boolean {
  for (let i = nodes.indexOf(phrase) - 1; i >= 0; i--) {
    const node = nodes[i];
    if (isPhrase(node) && node.name?.kind === 'person') continue;
    if (isLink(node, 'conj', 'and', '&') || isLink(node, 'mark', ',')) continue;
    const before = nodes[i - 1];
    if (isLink(node, 'prep', 'by', 'from'))
      return (
        (before?.kind === 'vg' &&
          /writ|pen|script|adapt|produce|compose|edit|shoot|create/.test(before.lemma)) ||
        (isPhrase(before) &&
          before.name === null &&
          /^(?:script|screenplay|story|score|music)$/.test(before.noun ?? ''))
      );
    if (!isLink(node, 'prep', 'with', 'alongside')) return false;
    const verb = nodes.slice(0, i).findLast((each) => each.kind === 'vg');
    return verb?.kind === 'vg' && /writ|pen|script|adapt|produce/.test(verb.lemma);
  }
  return false;
}

/** What somebody did in the films that stand in brackets behind the name, by what the text calls them or shows of them. */
function workOf(phrase: NounPhrase, person: Name, { article, nodes }: ReadingSentence): Property | null {
  const noun = phrase.words.findLast((word) => !word.proper)?.lower ?? null;
  if (isCredited(phrase, nodes)) return null;
  const job = jobOf(phrase.noun ?? noun);
  if (job) return job.property === 'castMember' || job.property === 'director' ? job.property : null;
  // An editor, a novelist, a composer.
  if (
    noun !== null &&
    /(?:er|or|ist|ian|ographer)$/.test(noun) &&
    !/^(?:newcomer|winner|member|singer|comedian|performer|player|fellow|other)$/.test(noun)
  )
    return null;
  if (article.isDirector(person) && !article.isActor(person)) return 'director';
  return article.isAuthor(person) ? null : 'castMember';
}

/** "Greta and Otto (Anna Field and Peter Lund)", "three sisters (Anna Field, Jo Hart and Eve Moss)": null where it is no list of people. */
function severalIn(
  phrase: NounPhrase,
  { nodes, topic, article, ...rest }: ReadingSentence,
): Finding[] | null {
  const inside = phrase.bracket?.nodes ?? [];
  const people = inside.filter(isPhrase);
  if (
    people.length < 2 ||
    !people.every(
      (each) =>
        each.name?.kind === 'person' && each.words.length === 0 && !/^[JS]r\.?$/.test(each.name.name.name),
    ) ||
    !inside.every((each) => isPhrase(each) || isLink(each, 'mark', ',') || isLink(each, 'conj', 'and', '&'))
  )
    return null;
  if (!topic || filmOf(phrase) || phrase.name?.kind === 'work' || phrase.name?.kind === 'company') return [];
  if (
    phrase.name === null &&
    !(phrase.noun !== null && /[^s]s$/.test(phrase.noun) && groups.test(phrase.noun))
  )
    return [];
  const sentence = { nodes, topic, article, ...rest };
  const at = nodes.indexOf(phrase);
  const before = nodes[at - 2];
  const parts =
    people.length === 2 && isLink(nodes[at - 1], 'conj', 'and', '&') && isPhrase(before)
      ? [before, phrase].map((each) => nameOfPart(each, article.text))
      : [];
  return credits(
    sentence,
    id,
    'castMember',
    [topic],
    people.flatMap((each, k) => {
      const part = parts[k];
      return each.name ? [{ name: each.name.name, part: part ? { character: part } : null }] : [];
    }),
    null,
    spanOf(parts.length > 0 && isPhrase(before) ? before : phrase, phrase),
  );
}

const groups =
  /^(?:sisters|brothers|parents|siblings|friends|daughters|sons|children|lovers|detectives|cops|crooks|thieves|soldiers|students|teenagers|girls|boys|women|men|teens|couples|neighbo?urs|colleagues|roommates|twins|agents|kids|officers|criminals|gangsters|strangers|lawyers|doctors|reporters|journalists|students|killers|assassins|cousins|rivals|partners|pals|buddies|outlaws|astronauts|scientists|villains|heroes)$/;

function bracketOf(phrase: NounPhrase, sentence: ReadingSentence): Finding[] {
  const { bracket } = phrase;
  if (!bracket) return [];
  const text = sentence.article.text;
  const several = severalIn(phrase, sentence);
  if (several) return several;
  const [first, ...rest] = bracket.nodes.filter((node) => !isLink(node, 'mark', '"') && !isLink(node, 'adv'));
  const person = personOf(phrase);
  if (person && phrase.name) {
    // "Peter Lund (Salt Road)"; not "(Anna Field of Salt Road)".
    const films = isPhrase(first)
      ? bracket.nodes.flatMap((node) => (isPhrase(node) ? filmsIn([node]) : []))
      : [];
    if (films.length > 0 && isPhrase(first) && first.name?.kind === 'film') {
      const property = workOf(phrase, person, sentence);
      return property ? credits(sentence, id, property, films, [{ name: person }], null, spanOf(phrase)) : [];
    }
    const part = isLink(first, 'prep', 'as') ? rest[0] : first;
    // "Greta Maria Voss (Anna Field)": a part with a full name looks like a person.
    if (
      isPhrase(part) &&
      part === first &&
      part.name?.kind === 'person' &&
      part.name.name !== person &&
      part.words.length === 0 &&
      bracket.nodes.length === 1 &&
      sentence.topic &&
      / /.test(part.name.name.name) &&
      !sentence.article.isActor(person) &&
      !sentence.article.isDirector(person) &&
      !sentence.article.isAuthor(person) &&
      phrase.words.every(
        (word) => !/^(?:director|actor|actress|star|writer|producer|author|singer)$/.test(word.lower),
      )
    )
      return credits(
        sentence,
        id,
        'castMember',
        [sentence.topic],
        [{ name: part.name.name, part: { character: person.name } }],
        null,
        spanOf(phrase),
      );
    if (
      !isPhrase(part) ||
      part.name?.kind === 'person' ||
      part.name?.kind === 'work' ||
      part.name?.kind === 'film' ||
      films.length > 0 ||
      (!isLink(first, 'prep', 'as') && !nameOfPart(part, text)) ||
      bracket.nodes.length > 3
    )
      return [];
    if (/^\d/.test(part.words[0]?.lower ?? '') || !sentence.topic) return [];
    return credits(
      sentence,
      id,
      'castMember',
      [sentence.topic],
      [{ name: person, part: partIn(part, text) }],
      null,
      spanOf(phrase),
    );
  }
  const played =
    first?.kind === 'vg' && /^(?:play|voice|portray)$/.test(first.lemma) && isLink(rest[0], 'prep', 'by');
  const actor = played ? rest[1] : first;
  if (!isPhrase(actor) || actor.name?.kind !== 'person' || bracket.nodes.length > (played ? 4 : 2)) return [];
  if (actor.noun !== null && !/^(?:actor|actress|newcomer|star|veteran|comedian|the)$/.test(actor.noun))
    return [];
  if (filmOf(phrase) || phrase.name?.kind === 'work' || phrase.name?.kind === 'company') return [];
  if (!sentence.topic) return [];
  const name = nameOfPart(phrase, text);
  const part = name === null ? partIn({ ...phrase, end: bracket.start }, text) : { character: name };
  if (!part) return [];
  return credits(
    sentence,
    id,
    'castMember',
    [sentence.topic],
    [{ name: actor.name.name, part }],
    null,
    spanOf(phrase),
  );
}
