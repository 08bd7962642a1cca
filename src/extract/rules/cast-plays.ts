import { type Clause, complement } from '../clauses/clause.ts';
import { isLink, isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import { filmsBound } from '../reading/film-bound.ts';
import { filmsOfClause, namesOtherWork } from '../reading/film-of-clause.ts';
import { clauseSpan, credits, spanOf } from '../reading/findings.ts';
import { gappedParts } from '../reading/gapped-parts.ts';
import { nameOfPart, partIn, partsOf } from '../reading/parts.ts';
import { filmOf, peopleIn } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'cast-plays';

const playing = /^(?:play|portray|voice|essay|reprise|embody|impersonate|take on|tackle|inhabit)$/;
const partNoun = /^(?:role|roles|part|parts|character|lead|voice|voices)$/;
const getting =
  /^(?:land|win|get|take|take on|have|secure|nab|bag|score|play|reprise|assume|fill|accept|claim|earn|hold|give|offer|provide|lend|resume|return|step in|inherit|tackle)$/;

/** "A plays B (in FILM)", "A will voice B", "A landed the role of B in FILM", "B, played by A". */
export const castPlays: Rule = {
  id,
  needs: [
    { signs: ['person'] },
    { signs: ['film', 'topic'] },
    {
      words: 'roles,role,parts,part,character,lead,voices,voice,play',
      verbs: 'play,portray,voice,essay,reprise,embody,impersonate,take on,tackle,inhabit,perform',
    },
  ],
  examples: [
    {
      text: 'The film Winter Harbour opens in May. Anna Field plays the smuggler Greta Voss.',
      reads: ['Winter Harbour | castMember | Anna Field | Greta Voss'],
    },
    {
      text: 'Peter Lund played Doctor Vane in the movie Salt Road.',
      reads: ['Salt Road | castMember | Peter Lund | Doctor Vane'],
    },
    {
      text: 'The film Salt Road opens in May. It follows Doctor Vane, played by Peter Lund, to Oslo.',
      reads: ['Salt Road | castMember | Peter Lund | Doctor Vane'],
    },
    {
      text: 'Anna Field landed the lead role in the thriller Winter Harbour.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
    {
      text: 'The film Winter Harbour stars Anna Field. Peter Lund plays the vicar, Jo Hart the daughter and Ian Moss Doctor Vane.',
      reads: ['Winter Harbour | castMember | Jo Hart | the daughter'],
    },
    {
      text: 'The film Winter Harbour stars Anna Field. Actors Peter Lund and Mark Bell play brothers.',
      reads: [
        'Winter Harbour | castMember | Peter Lund | brothers',
        'Winter Harbour | castMember | Mark Bell | brothers',
      ],
    },
    {
      text: 'The sequel Salt Road 2 opens in May. Mark Bell, Jo Hart and Peter Lund reprise their roles as Otto Kern, Greta Voss and Doctor Vane, respectively.',
      reads: [
        'Salt Road 2 | castMember | Mark Bell | Otto Kern',
        'Salt Road 2 | castMember | Jo Hart | Greta Voss',
        'Salt Road 2 | castMember | Peter Lund | Doctor Vane',
      ],
    },
    {
      text: 'The film Winter Harbour stars Anna Field. Peter Lund and Jo Hart also have prominent roles.',
      reads: ['Winter Harbour | castMember | Peter Lund', 'Winter Harbour | castMember | Jo Hart'],
    },
    {
      text: 'The film Winter Harbour opens in May. It follows two suspected smugglers, portrayed by Peter Lund and Jo Hart.',
      reads: ['Winter Harbour | castMember | Peter Lund', 'Winter Harbour | castMember | Jo Hart'],
    },
    {
      text: 'The cartoon film Salt Road stars Anna Field, while voice actors Mark Bell and Jo Hart voice Otto Kern and Greta Voss respectively.',
      reads: [
        'Salt Road | castMember | Mark Bell | Otto Kern',
        'Salt Road | castMember | Jo Hart | Greta Voss',
      ],
    },
    {
      text: 'The film Winter Harbour opens in May. It follows Greta Voss, played by Anna Field, and Otto Kern, played by Peter Lund.',
      reads: ['Winter Harbour | castMember | Peter Lund | Otto Kern'],
    },
    {
      text: 'The cartoon film Salt Road opens in May. Jo Hart provides the voice of the titular character.',
      reads: ['Salt Road | castMember | Jo Hart | voice'],
    },
    {
      text: 'The cartoon film Salt Road opens in May. It has new characters performed by Jo Hart and Ian Moss.',
      reads: ['Salt Road | castMember | Jo Hart', 'Salt Road | castMember | Ian Moss'],
    },
  ],
  counterExamples: [
    'The film Winter Harbour opens in May. Peter Lund and Jo Hart play games at the party.',
    'The sequel Salt Road 2 opens in May. Anna Field says that she is not interested in reprising Greta Voss for the sequel.',
    'The film Winter Harbour opens in May. A denial ended rumours that Anna Field would play Greta Voss.',
    'The film Winter Harbour opens in May. Anna Field was asked to play Greta Voss.',
    'The sitcom Low Tide was cancelled. Peter Lund played Doctor Vane in Low Tide.',
    'The film Winter Harbour opens in May. Peter Lund played the piano at the party.',
  ],
  read: (sentence) => [
    ...sentence.clauses.flatMap((clause) => [
      ...plays(clause, sentence),
      ...getsPart(clause, sentence),
      ...playedBy(clause, sentence),
    ]),
    ...playTogether(sentence),
  ],
};

function performers(clause: Clause) {
  const subjects = peopleIn(clause.subjects);
  if (subjects.length > 0) return subjects;
  // "his next role, playing B": whose role it is.
  const owners =
    clause.verb.form === 'finite' ? [] : peopleIn(clause.subjects.flatMap(({ owner }) => owner ?? []));
  if (owners.length > 0) return owners.slice(-1);
  return clause.verb.form === 'finite' ? [] : peopleIn(clause.others).slice(0, 1);
}

function plays(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, objects } = clause;
  if (!playing.test(verb.lemma) || verb.passive) return [];
  const [first, ...more] = objects;
  if (!first || isPartNoun(first.phrase)) return [];
  const text = sentence.article.text;
  const several = pluralPart(first.phrase, text);
  const parts = [first, ...more].map(
    ({ phrase }) => partIn(phrase, text, true) ?? (phrase === first.phrase ? several : null),
  );
  if (parts[0] === null || parts[0] === undefined) return [];
  // "takes on another gang": only a name makes it a part.
  if (/^(?:take on|tackle|inhabit|essay|embody|impersonate)$/.test(verb.lemma) && !parts[0].character)
    return [];
  // A description alone ("portrays a priest") is a part only where somebody acts.
  const bound = filmsBound(clause, sentence);
  const named = parts.some((part) => part?.character) || bound.length > 0;
  const people = performers(clause).filter(({ name }) => named || sentence.article.isActor(name));
  const manner = verb.lemma === 'voice' ? { role: 'voice' } : {};
  const films = (bound.length > 0 ? bound : filmsOfClause(clause, sentence)).slice(0, 1);
  const all =
    people.length > 1 && parts.length === people.length
      ? people.map(({ name }, i) => ({ name, part: { ...manner, ...parts[i] } }))
      : verb.plural && people.length > 1 && !several
        ? people.map(({ name }) => ({ name, part: manner }))
        : (several ? people : people.slice(-1)).map(({ name }) => ({
            name,
            part: { ...manner, ...parts[0] },
          }));
  all.push(...gappedParts(clause, sentence).filter(({ name }) => all.every((each) => each.name !== name)));
  return credits(
    sentence,
    id,
    'castMember',
    films,
    all,
    clause,
    clauseSpan(clause, sentence.nodes),
    verb.lemma === 'reprise' ? { casting: 'returning' } : {},
  );
}

/** "A and B play brothers", "who play the brothers". */
function pluralPart(phrase: NounPhrase, text: string): Partial<Finding> | null {
  if (
    phrase.name ||
    (phrase.determiner && phrase.determiner !== 'the') ||
    phrase.owner ||
    !somebodies.test(phrase.noun ?? '')
  )
    return null;
  return { role: text.slice(phrase.start, phrase.end).replace(/\s+/g, ' ') };
}

const somebodies =
  /^(?:friends|brothers|sisters|siblings|parents|lovers|sons|daughters|twins|cousins|spouses|rivals|neighbou?rs|colleagues|partners|detectives|cops|officers|soldiers|pilots|gangsters|crooks|thieves|spies|assassins|killers|pensioners|teachers|students|villains|doctors|nurses|lawyers|journalists|reporters|scientists|astronauts|hikers|strangers|actors|musicians|singers|dancers|farmers|sailors|map-makers|husbands|wives|flatmates|roommates|[a-z]+ers|[a-z]+men|[a-z]+women)$/;

/** "A and B play brothers": two nouns by their looks, where a list of people stands right before them. */
function playTogether(sentence: ReadingSentence): Finding[] {
  const { nodes, article, topic } = sentence;
  return nodes.flatMap((node, i) => {
    if (!isPhrase(node) || node.words[0]?.lower !== 'play' || node.determiner || node.owner || node.name)
      return [];
    const [, ...words] = node.words;
    const [start] = words;
    if (!start || !somebodies.test(node.noun ?? '')) return [];
    let from = i;
    while (
      isPhrase(nodes[from - 1]) ||
      isLink(nodes[from - 1], 'mark', ',') ||
      isLink(nodes[from - 1], 'conj', 'and')
    )
      from--;
    const together = peopleIn(nodes.slice(from, i).filter(isPhrase));
    if (together.length < 2) return [];
    // "FILM, in which A and B play brothers".
    const shown = isLink(nodes[from - 1], 'rel', 'where')
      ? nodes.slice(0, from).findLast(isPhrase)
      : undefined;
    const film = shown ? filmOf(shown) : topic;
    const part = { role: article.text.slice(start.start, node.end).replace(/\s+/g, ' ') };
    const list = together.map(({ name }) => ({ name, part }));
    return credits(sentence, id, 'castMember', [film], list, null, spanOf(nodes[from], node));
  });
}

const isPartNoun = (phrase: NounPhrase) => phrase.name === null && partNoun.test(phrase.noun ?? '');

const leading = (phrase: NounPhrase) =>
  phrase.words.some((word) => /^(?:title|titular|eponymous|lead|leading|starring|main)$/.test(word.lower));

/** "landed the role of B in FILM", "has a small part in FILM", "provides the voice of B". */
function getsPart(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, objects } = clause;
  const object = objects.find(({ phrase }) => isPartNoun(phrase));
  if (!getting.test(verb.lemma) || !object || objects.length > 2) return [];
  if (verb.passive && !/^(?:give|offer)$/.test(verb.lemma)) return [];
  if (namesOtherWork(clause)) return [];
  const { phrase } = object;
  // "take part in".
  if (verb.lemma === 'take' && phrase.determiner === null && phrase.owner === null) return [];
  if (
    phrase.words.some((word) => /^(?:no|key|major|crucial|vital|important|big|active)$/.test(word.lower)) &&
    !clause.complements.some(({ prep }) => prep === 'in' || prep === 'of')
  )
    return [];
  const text = sentence.article.text;
  const of = complement(clause, 'of', 'as');
  const people = performers(clause);
  const parts = partsOf(people.length, of?.members ?? [], text);
  const part = parts[0];
  const films = filmsOfClause(clause, sentence);
  const explicit = clause.complements.some(({ members }) =>
    members.some(({ phrase: each }) => each.referent?.kind === 'film'),
  );
  // "provides the voice of the title character"
  const voiced =
    sentence.topic !== null &&
    /^(?:voice|voices)$/.test(phrase.noun ?? '') &&
    of !== undefined &&
    people.length > 0;
  const prominent =
    sentence.topic !== null &&
    clause.complements.length === 0 &&
    phrase.words.some(({ lower }) => /^(?:prominent|supporting|leading|starring|main)$/.test(lower));
  if (
    !part &&
    !prominent &&
    !voiced &&
    !(of && people.length > 1) &&
    !explicit &&
    !/^(?:lead|reprise)/.test(`${phrase.noun} ${verb.lemma}`) &&
    !leading(phrase)
  )
    return [];
  const manner = phrase.noun === 'voice' || phrase.noun === 'voices' ? { role: 'voice' } : {};
  const casting: Partial<Finding> =
    (verb.lemma === 'reprise' || verb.lemma === 'resume') && !complement(clause, 'from')
      ? { casting: 'returning' }
      : {};
  return credits(
    sentence,
    id,
    'castMember',
    films,
    people.map(({ name }, i) => ({ name, part: { ...manner, ...parts[i] } })),
    clause,
    clauseSpan(clause, sentence.nodes),
    casting,
  );
}

/** "B is played by A", "a smuggler played by A". */
function playedBy(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  if (!/^(?:play|portray|voice|essay|embody|perform)$/.test(verb.lemma)) return [];
  if (!verb.passive && verb.form !== 'participle' && !(verb.form === 'finite' && verb.tense === 'past'))
    return [];
  const by = complement(clause, 'by');
  const people = peopleIn(by?.members ?? []);
  const bound = filmsBound(clause, sentence);
  if (people.length === 0 || clause.objects.length > 0) return [];
  const text = sentence.article.text;
  const antecedent = clause.subjects.at(-1) ?? clause.others[0];
  if (!antecedent) return [];
  const name = nameOfPart(antecedent, text);
  // "new characters performed by A and B": parts, and no more is said of them.
  const parts = /^(?:characters|parts|roles)$/.test(antecedent.noun ?? '') && name === null;
  const part = parts ? {} : name === null ? partIn(antecedent, text, true) : { character: name };
  if (!part) return [];
  // "a couple played by A and B", "C and D are played by A and B".
  const each =
    clause.subjects.length > 1 && clause.subjects.length === people.length ? clause.subjects : null;
  const several =
    each !== null || (name === null && /(?:couple|pair|duo|family|[^s]s)$/.test(antecedent.noun ?? ''));
  const manner = verb.lemma === 'voice' ? { role: 'voice' } : {};
  return credits(
    sentence,
    id,
    'castMember',
    (bound.length > 0 ? bound : filmsOfClause(clause, sentence)).slice(0, 1),
    people.slice(0, several ? people.length : 1).map((person, i) => ({
      name: person.name,
      part: { ...manner, ...(each ? partIn(each[i] ?? null, text, true) : part) },
    })),
    clause,
    clauseSpan(clause, sentence.nodes),
  );
}
