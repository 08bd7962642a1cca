import type { Clause } from '../clauses/clause.ts';
import { modalityOf } from '../clauses/modality.ts';
import type { Name } from '../names/name.ts';
import { type Complement, complementsAt } from '../phrases/lists.ts';
import { isPhrase, isVerb, type NounPhrase, type VerbGroup } from '../phrases/nodes.ts';
import { clauseSpan, type Span, spanOf } from '../reading/findings.ts';
import { filmOf, filmsIn, personOf } from '../reading/people-and-films.ts';
import { placeIn } from '../reading/place-in.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'filming-location';

/** "FILM was shot in PLACE", "filming took place in PLACE", "in production in PLACE", "PLACE, where they are shooting FILM". */
export const filmingLocation: Rule = {
  id,
  needs: [
    { signs: ['film', 'topic'] },
    {
      words: 'filming,shooting,photography,production,shoot,cameras,location,locations',
      verbs: 'shoot,film,lens,re-shoot,reshoot,make',
    },
  ],
  examples: [
    {
      text: 'The thriller Winter Harbour was shot in Norway and Iceland.',
      reads: ['Winter Harbour | filmingLocation | Norway', 'Winter Harbour | filmingLocation | Iceland'],
    },
    {
      text: 'The comedy Salt Road opens in May. Filming took place in Dublin.',
      reads: ['Salt Road | filmingLocation | Dublin'],
    },
    {
      text: 'The comedy Salt Road opens in May. The makers plan to film in Dublin.',
      reads: ['Salt Road | filmingLocation | Dublin | scheduled'],
    },
    {
      text: 'Peter Lund went to Dublin, where he was shooting the comedy Salt Road.',
      reads: ['Salt Road | filmingLocation | Dublin'],
    },
    {
      text: 'The comedy Salt Road was shot mostly in Ireland, with some scenes made in Wales.',
      reads: ['Salt Road | filmingLocation | Wales'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour is set in Norway.',
    'The thriller Winter Harbour was shown in Dublin.',
    'The comedy Salt Road opens in May. Filming began in March.',
    'The comedy Salt Road opens in May. Peter Lund was shot in Dublin.',
    'The comedy Salt Road opens in May. It was not shot in Dublin.',
  ],
  read(sentence) {
    const out = sentence.clauses.flatMap((clause) => [
      ...shot(clause, sentence),
      ...filming(clause, sentence),
      ...where(clause, sentence),
    ]);
    sentence.nodes.forEach((node, i) => {
      if (isPhrase(node)) out.push(...scenes(node, i, sentence), ...onLocation(node, i, sentence));
    });
    return out;
  },
};

const planned = /^(?:plan|schedule|set|due|hope|intend|want|expect|aim|slate|prepare|about)$/;

const scheduled = ({ at, verb, parent }: Clause, { nodes }: ReadingSentence): boolean =>
  (verb.form === 'infinitive' &&
    isPhrase(nodes[at - 1]) &&
    /^plans?$/.test((nodes[at - 1] as NounPhrase).noun ?? '')) ||
  verb.tense === 'future' ||
  verb.chain.some((lemma) => planned.test(lemma)) ||
  (verb.form === 'infinitive' && parent !== null && planned.test(parent.verb.lemma));

function told(
  films: readonly (Name | null)[],
  places: readonly string[],
  clause: Clause | null,
  sentence: ReadingSentence,
  [start, end]: Span,
): Finding[] {
  const [film] = films;
  if (!film) return [];
  // "hoped to shoot in Oslo" is a plan here, and no wish.
  const modality = clause
    ? modalityOf(
        {
          ...clause,
          verb: { ...clause.verb, chain: clause.verb.chain.filter((lemma) => !planned.test(lemma)) },
        },
        sentence.nodes,
        'release',
      )
    : 'plain';
  if (modality === 'blocked') return [];
  const status =
    modality !== 'plain'
      ? { status: modality }
      : clause && scheduled(clause, sentence)
        ? { status: 'scheduled' as const }
        : {};
  return places.map((place) => ({
    subject: film,
    property: 'filmingLocation' as const,
    value: { text: place },
    start,
    end,
    rule: id,
    ...status,
  }));
}

function placesOf(complements: readonly Complement[], text: string): string[] {
  return complements.flatMap(({ prep, members }) =>
    /^(?:in|at|around|near|across|throughout)$/.test(prep)
      ? members.flatMap(({ phrase }) => placeIn(phrase, text) ?? [])
      : [],
  );
}

/** "in the mountains of Norway": the name hangs on a common noun. */
function withInner(complements: readonly Complement[], text: string): string[] {
  const direct = placesOf(complements, text);
  if (direct.length > 0) return direct;
  return complements.flatMap(({ prep, members }, i) => {
    const before = complements[i - 1];
    const noun = before?.members[0]?.phrase.noun ?? '';
    const spot =
      /^(?:streets?|mountains?|outskirts|city|town|village|suburbs?|coast|island|hills|countryside|desert|deserts|parts|region|area|north|south|east|west|studios?|jungles?|forests?|location|locations|province|state)$/.test(
        noun,
      );
    return prep === 'of' && spot && /^(?:in|at|on|around|near)$/.test(before?.prep ?? '')
      ? members.flatMap(({ phrase }) => placeIn(phrase, text) ?? [])
      : [];
  });
}

/** "FILM was shot in PLACE", "a thriller filmed in PLACE", "A shot FILM in PLACE", "they plan to film in PLACE". */
function shot(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  const made =
    verb.lemma === 'make' &&
    verb.passive &&
    clauseAdverbs(clause, sentence).some((word) =>
      /^(?:exclusively|entirely|mostly|partly|largely|mainly|wholly|primarily)$/.test(word),
    );
  if (!/^(?:shoot|film|lens|re-shoot|reshoot)$/.test(verb.lemma) && !made) return [];
  const places = withInner(clause.complements, sentence.article.text);
  if (places.length === 0) return [];
  const span = clauseSpan(clause, sentence.nodes);
  const subject = clause.subjects.at(-1);
  const films = clause.subjects.flatMap((phrase) => filmOf(phrase) ?? []);
  if (films.length > 0) return told(films, places, clause, sentence, span);
  if (verb.passive || made)
    return subject &&
      /^(?:scenes?|exteriors?|interiors?|footage|sequences?|parts?|much|most|it|movie|film)$/.test(
        subject.pronoun ?? subject.noun ?? '',
      )
      ? told([sentence.topic], places, clause, sentence, span)
      : [];
  const objects = filmsIn(clause.objects);
  if (objects.length > 0) return told(objects, places, clause, sentence, span);
  if (
    clause.objects.some(
      ({ phrase }) =>
        !/^(?:scenes?|sequences?|footage|exteriors?|interiors?|film|movie|parts?)$/.test(phrase.noun ?? ''),
    )
  )
    return [];
  // "Peter Lund, shot in Dublin": of a person it is no filming; a participle behind a film's description is.
  if (
    clause.objects.length === 0 &&
    verb.form !== 'infinitive' &&
    verb.form !== 'ing' &&
    verb.tense !== 'future' &&
    verb.chain.length === 0
  ) {
    if (!subject || personOf(subject) || subject.name || subject.pronoun) return [];
    if (
      !/^(?:film|movie|thriller|comedy|drama|documentary|feature|picture|epic|scenes?|sequences?)$/.test(
        subject.noun ?? '',
      )
    )
      return [];
  }
  return told([sentence.topic], places, clause, sentence, span);
}

/** The adverbs in the group and right behind it. */
function clauseAdverbs(clause: Clause, { nodes }: ReadingSentence): string[] {
  const behind = nodes[clause.at + 1];
  return [...clause.verb.adverbs, ...(behind?.kind === 'adv' ? [behind.word] : [])];
}

const work = /^(?:filming|shooting|photography|production|shoot|cameras)$/;

/** "filming took place in PLACE", "shooting on FILM is under way in PLACE", "FILM is in production in PLACE". */
function filming(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, complements } = clause;
  const text = sentence.article.text;
  const span = clauseSpan(clause, sentence.nodes);
  if (verb.lemma === 'be' || verb.lemma === 'go' || verb.lemma === 'enter') {
    const at = complements.findIndex(
      ({ prep, members }) =>
        /^(?:in|into)$/.test(prep) && /^(?:production|shooting|filming)$/.test(members[0]?.phrase.noun ?? ''),
    );
    const films = clause.subjects.flatMap((phrase) => filmOf(phrase) ?? []);
    if (at >= 0 && films.length > 0)
      return told(films, withInner(complements.slice(at + 1), text), clause, sentence, span);
  }
  const subject = clause.subjects.find((phrase) => work.test(phrase.noun ?? '') && phrase.name === null);
  const gerund = subject ? null : gerundBefore(clause, sentence);
  if (!subject && !gerund) return [];
  if (
    !/^(?:begin|start|take|be|get|wrap|move|continue|commence|resume|kick off|finish|complete|conclude|end|occur|happen|roll)$/.test(
      verb.lemma,
    )
  )
    return [];
  const places = withInner(complements, text);
  const onFilm = sentence.nodes.find((node, i) => isPhrase(node) && filmOf(node) !== null && i < clause.at);
  const film = onFilm && isPhrase(onFilm) ? filmOf(onFilm) : sentence.topic;
  return told([film], places, clause, sentence, span);
}

/** "Shooting on the sequel is expected to begin": the verb's subject came out as a verb. */
function gerundBefore(clause: Clause, { clauses }: ReadingSentence): VerbGroup | null {
  if (clause.subjects.length > 0 && clause.subjects.some((phrase) => filmOf(phrase) === null)) return null;
  const before = clauses[clauses.indexOf(clause) - 1];
  return before && before.verb.form === 'ing' && /^(?:shoot|film)$/.test(before.verb.lemma)
    ? before.verb
    : null;
}

/** "PLACE, where he is shooting FILM". */
function where(clause: Clause, sentence: ReadingSentence): Finding[] {
  if (!clause.where || !/^(?:shoot|film)$/.test(clause.verb.lemma)) return [];
  const place = placeIn(clause.where, sentence.article.text);
  const films = clause.verb.passive
    ? clause.subjects.flatMap((phrase) => filmOf(phrase) ?? [])
    : filmsIn(clause.objects);
  return place
    ? told(films, [place], clause, sentence, spanOf(clause.where, clause.verb, sentence.nodes[clause.to - 1]))
    : [];
}

/** "with some scenes made in PLACE". */
function scenes(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes } = sentence;
  const verb = nodes[at + 1];
  if (
    phrase.name ||
    !/^(?:scenes|sequences|exteriors|interiors|parts|scene|sequence)$/.test(phrase.noun ?? '') ||
    !isVerb(verb)
  )
    return [];
  if (
    !/^(?:make|shoot|film)$/.test(verb.lemma) ||
    verb.passive ||
    verb.negative ||
    verb.form === 'infinitive' ||
    verb.chain.length > 0
  )
    return [];
  const { complements, to } = complementsAt(nodes, at + 2);
  const named = nodes.slice(0, at).flatMap((node) => (isPhrase(node) ? (filmOf(node) ?? []) : []));
  return told(
    [named.at(-1) ?? sentence.topic],
    withInner(complements, sentence.article.text),
    null,
    sentence,
    spanOf(phrase, nodes[to - 1]),
  );
}

/** "on location in PLACE" where the sentence tells of filming. */
function onLocation(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes } = sentence;
  const before = nodes[at - 1];
  if (
    phrase.name ||
    !/^locations?$/.test(phrase.noun ?? '') ||
    before?.kind !== 'prep' ||
    before.word !== 'on'
  )
    return [];
  if (
    !sentence.clauses.some(({ verb }) => /^(?:shoot|film)$/.test(verb.lemma)) ||
    sentence.clauses.some(({ verb }) => verb.negative)
  )
    return [];
  const { complements, to } = complementsAt(nodes, at + 1);
  const clause = sentence.clauses.findLast((each) => each.at < at) ?? null;
  return told(
    [sentence.topic],
    placesOf(complements.slice(0, 1), sentence.article.text),
    clause,
    sentence,
    spanOf(phrase, nodes[to - 1]),
  );
}
