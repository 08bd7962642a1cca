import type { Clause } from '../clauses/clause.ts';
import { modalityOf } from '../clauses/modality.ts';
import type { Name } from '../names/name.ts';
import { complementsAt } from '../phrases/lists.ts';
import { isLink, isPhrase, isVerb, type Node, type NounPhrase, type VerbGroup } from '../phrases/nodes.ts';
import { filmHere, shareOf } from '../reading/filming-film.ts';
import { clauseSpan, type Span, spanOf } from '../reading/findings.ts';
import { filmOf, filmsIn, personOf } from '../reading/people-and-films.ts';
import { placeIn, placesOf, studioIn, withInner } from '../reading/place-in.ts';
import { filmOfRelative } from '../reading/release-film.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'filming-location';

/** "FILM was shot in PLACE", "filming took place in PLACE", "in production in PLACE", "PLACE, where they are shooting FILM". */
export const filmingLocation: Rule = {
  id,
  needs: [
    {
      words: 'filming,shooting,photography,production,shoot,cameras,location,locations',
      verbs:
        'shoot,film,lens,re-shoot,reshoot,make,direct,do,photograph,stage,move,go,travel,switch,relocate,come',
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
      text: 'Anna Field will play a spy in the thriller Winter Harbour. She is known for the comedy Salt Road. Filming begins in Oslo in May and moves to Dublin in June.',
      reads: ['Winter Harbour | filmingLocation | Oslo', 'Winter Harbour | filmingLocation | Dublin'],
    },
    {
      text: 'The thriller Winter Harbour was made in Norway by Jane Okoro.',
      reads: ['Winter Harbour | filmingLocation | Norway'],
    },
    {
      text: 'Jane Okoro will direct the thriller Winter Harbour in Norway next year.',
      reads: ['Winter Harbour | filmingLocation | Norway | scheduled'],
    },
    {
      text: 'The comedy Salt Road opens in May. Most of the filming was done in Dublin.',
      reads: ['Salt Road | filmingLocation | Dublin'],
    },
    {
      text: 'The comedy Salt Road was shot mostly in Ireland, with some scenes made in Wales.',
      reads: ['Salt Road | filmingLocation | Wales'],
    },
  ],
  counterExamples: [
    'The comedy Salt Road opens in May. Shooting had been due to begin in Dublin.',
    'The comedy Salt Road opens in May. Jane Okoro had been unable to film in Dublin.',
    'The comedy Salt Road opens in May. Anna Field moved to Dublin.',
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

/** "FILM was shot in PLACE", "a thriller filmed in PLACE", "A shot FILM in PLACE", "they plan to film in PLACE". */
function shot(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  const made =
    verb.lemma === 'make' &&
    (verb.passive || verb.form === 'participle' || clause.objects.length === 0) &&
    (clauseAdverbs(clause, sentence).some((word) =>
      /^(?:exclusively|entirely|mostly|partly|largely|mainly|wholly|primarily)$/.test(word),
    ) ||
      clause.subjects.some((phrase) => filmOf(phrase) !== null));
  if (verb.lemma === 'direct') return directed(clause, sentence);
  if (/^(?:do|make|photograph|stage)$/.test(verb.lemma)) {
    const film = shareOf(clause.subjects[0], sentence);
    if (film)
      return told(
        [film],
        withInner(clause.complements, sentence.article.text),
        clause,
        sentence,
        clauseSpan(clause, sentence.nodes),
      );
  }
  if (!/^(?:shoot|film|lens|re-shoot|reshoot)$/.test(verb.lemma) && !made) return [];
  const places = withInner(clause.complements, sentence.article.text);
  if (places.length === 0) return [];
  const span = clauseSpan(clause, sentence.nodes);
  const subject = clause.subjects.at(-1);
  const films = clause.subjects.flatMap((phrase) => filmOf(phrase) ?? []);
  if (films.length > 0) return told(films, places, clause, sentence, span);
  if (verb.passive || made)
    return shareOf(subject, sentence)
      ? told([shareOf(subject, sentence)], places, clause, sentence, span)
      : subject &&
          /^(?:scenes?|exteriors?|interiors?|footage|sequences?|parts?|much|most|it|movie|film)$/.test(
            subject.pronoun ?? subject.noun ?? '',
          )
        ? told(
            [subject.pronoun === 'it' ? sentence.topic : filmHere(sentence)],
            places,
            clause,
            sentence,
            span,
          )
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
  // Of a person it is no filming; a participle behind a film's description is.
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
  // "had been unable to film in PLACE".
  const before = sentence.nodes[clause.at - 1];
  if (isPhrase(before) && /^(?:unable|unwilling|reluctant)$/.test(before.noun ?? '')) return [];
  return told([filmHere(sentence)], places, clause, sentence, span);
}

/** "Jane Okoro will direct FILM in PLACE", "FILM, which she directed in PLACE". */
function directed(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, complements } = clause;
  const places = complements.flatMap(({ prep, members }) =>
    prep === 'in' || prep === 'on'
      ? members.flatMap(({ phrase }) =>
          phrase.name?.kind === 'place' ? (placeIn(phrase, sentence.article.text) ?? []) : [],
        )
      : [],
  );
  if (verb.passive || places.length === 0) return [];
  const relative = clause.objects.length === 0 ? filmOfRelative(clause, sentence) : null;
  return told(
    relative ? [relative] : filmsIn(clause.objects),
    places,
    clause,
    sentence,
    clauseSpan(clause, sentence.nodes),
  );
}

function clauseAdverbs(clause: Clause, { nodes }: ReadingSentence): string[] {
  const behind = nodes[clause.at + 1];
  return [...clause.verb.adverbs, ...(behind?.kind === 'adv' ? [behind.word] : [])];
}

const work = /^(?:filming|shooting|photography|production|shoot|cameras)$/;
const crew = /^(?:unit|crew|production|shoot|filming|shooting|cameras|team)$/;
/** "had been due to begin": it did not. */
const wasDue = ({ verb }: Clause) =>
  verb.tense === 'past' && verb.chain.some((lemma) => /^(?:due|suppose|mean)$/.test(lemma));

/** "filming took place in PLACE", "shooting on FILM is under way in PLACE", "FILM is in production in PLACE". */
function filming(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, complements } = clause;
  const text = sentence.article.text;
  const span = clauseSpan(clause, sentence.nodes);
  // "The film goes before the cameras in Toronto".
  if (verb.lemma === 'go') {
    const at = complements.findIndex(
      ({ prep, members }) => prep === 'before' && members[0]?.phrase.noun === 'cameras',
    );
    const films = clause.subjects.flatMap(
      (phrase) => filmOf(phrase) ?? (phrase.pronoun === 'it' ? (filmHere(sentence) ?? []) : []),
    );
    if (at >= 0) return told(films, withInner(complements.slice(at + 1), text), clause, sentence, span);
  }
  if (wasDue(clause)) return [];
  // "The unit moves to Wales in May".
  if (
    /^(?:move|go|travel|switch|relocate|come)$/.test(verb.lemma) &&
    (clause.subjects.some(({ noun, name }) => name === null && crew.test(noun ?? '')) ||
      opensWithWork(clause, sentence))
  ) {
    const to = complements.filter(({ prep }) => prep === 'to' || prep === 'on to');
    const places = to.flatMap(({ members }) =>
      members.flatMap(({ phrase }) =>
        phrase.name?.kind === 'place' ? (placeIn(phrase, text) ?? []) : (studioIn(phrase, text) ?? []),
      ),
    );
    if (places.length > 0) return told([filmHere(sentence)], places, clause, sentence, span);
  }
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
  if (!subject && !gerund && !opensWithWork(clause, sentence)) return [];
  if (ofAnother(subject ?? gerund ?? sentence.nodes[0], sentence)) return [];
  if (
    !/^(?:begin|start|take|be|get|wrap|move|continue|commence|resume|kick off|finish|complete|conclude|end|occur|happen|roll|plan|schedule|set|slate|get under way)$/.test(
      verb.lemma,
    )
  )
    return [];
  const places = withInner(complements, text);
  const onFilm = sentence.nodes.find((node, i) => isPhrase(node) && filmOf(node) !== null && i < clause.at);
  const film = onFilm && isPhrase(onFilm) ? filmOf(onFilm) : filmHere(sentence);
  return told([film], places, clause, sentence, span);
}

/** "Shooting on the seventh film", "filming of a version of it": of another film than the one in hand. */
function ofAnother(worked: Node | undefined, { nodes }: ReadingSentence): boolean {
  const at = worked ? nodes.indexOf(worked) : -1;
  const whole = nodes[at + 2];
  if (at < 0 || !isLink(nodes[at + 1], 'prep', 'on', 'of', 'for') || !isPhrase(whole)) return false;
  return filmOf(whole) === null && whole.pronoun === null;
}

/** "Filming begins in PLACE and moves to PLACE": the sentence's first word is the subject of both. */
function opensWithWork(clause: Clause, { nodes, clauses }: ReadingSentence): boolean {
  const [first] = nodes;
  const gerund = isVerb(first) && first.form === 'ing' && /^(?:film|shoot)$/.test(first.lemma);
  if (!gerund && !(isPhrase(first) && first.name === null && work.test(first.noun ?? ''))) return false;
  if (clause.subjects.some((phrase) => phrase !== first)) return false;
  return isLink(nodes[clause.at - 1], 'conj', 'and') || clauses[gerund ? 1 : 0] === clause;
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
    [named.at(-1) ?? filmHere(sentence)],
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
