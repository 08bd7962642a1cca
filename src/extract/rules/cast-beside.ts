import type { Name } from '../names/name.ts';
import { listAt, type Member } from '../phrases/lists.ts';
import { isLink, isPhrase, isVerb, type Node, type NounPhrase } from '../phrases/nodes.ts';
import { credits, spanOf } from '../reading/findings.ts';
import { calledOtherwise, isMaker } from '../reading/not-actors.ts';
import { partIn } from '../reading/parts.ts';
import { filmOf, peopleIn } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'cast-beside';

/** "FILM, with A and B", "FILM (1999), a thriller with A", "FILM, directed by C, with A as B", "FILM, with the voices of A and B". */
export const castBeside: Rule = {
  id,
  needs: [{ signs: ['person'] }, { signs: ['film', 'topic'] }, { words: 'with,opposite,alongside' }],
  examples: [
    {
      text: 'The film Winter Harbour, with Anna Field and Peter Lund, has begun shooting in Wales.',
      reads: ['Winter Harbour | castMember | Anna Field', 'Winter Harbour | castMember | Peter Lund'],
    },
    {
      text: 'Then came the film Salt Road (1999), a thriller with Mark Bell as Captain Ash.',
      reads: ['Salt Road | castMember | Mark Bell | Captain Ash'],
    },
    {
      text: 'The cartoon film Salt Road, with the voices of Mark Bell and Jo Hart, was third.',
      reads: ['Salt Road | castMember | Jo Hart'],
    },
    {
      text: 'The film Winter Harbour opens in May. It is a sequel to the film Low Tide, with Anna Field returning to portray the title role.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
    {
      text: 'A comic version of the film Salt Road, made in 1999, with Mark Bell, was a flop.',
      reads: ['Salt Road | castMember | Mark Bell'],
    },
  ],
  counterExamples: [
    'The film Winter Harbour, with Jane Okoro directing, opens in May.',
    'The film Winter Harbour, with director Jane Okoro, opens in May.',
    'Tom Reyes wrote the film Winter Harbour with Jo Hart.',
    'Mark Bell went to see the film Winter Harbour with Jo Hart.',
    'The sitcom Low Tide, with Anna Field, is back. The film Winter Harbour is not.',
    'The sequel Salt Road 2 features Mark Bell reprising his role from the film Salt Road alongside Jo Hart.',
  ],
  read: (sentence) =>
    sentence.nodes.flatMap((node, i) =>
      isLink(node, 'prep', 'with', 'opposite', 'alongside') ? besideAt(i, sentence) : [],
    ),
};

const shared =
  /^(?:write|co-write|pen|script|produce|co-produce|see|watch|attend|promote|present|discuss|develop|adapt|score|edit|compose|sell|buy|finance|introduce|share|celebrate|open|compete|win|follow|compare|confuse|replace|do|acquire|talk|speak|meet|help|start|begin|launch)$/;

function besideAt(at: number, sentence: ReadingSentence): Finding[] {
  const { nodes, article } = sentence;
  let from = at + 1;
  while (isLink(nodes[from], 'adv')) from++;
  const voices = nodes[from];
  if (
    isPhrase(voices) &&
    /^(?:voices?|likes)$/.test(voices.noun ?? '') &&
    isLink(nodes[from + 1], 'prep', 'of')
  )
    from += 2;
  const list = listAt(nodes, from);
  const people = castOf(list.members, sentence);
  if (people.length === 0) return [];
  const behind = nodes[list.to];
  if (
    isVerb(behind) &&
    behind.form !== 'finite' &&
    !/^(?:play|star|voice|portray|reprise|return|appear)$/.test(behind.lemma) &&
    /^(?:direct|co-direct|produce|write|adapt|serve|set|attach|attend|compose|helm|be|line up|executive produce)$/.test(
      behind.lemma,
    )
  )
    return [];
  // "is up for a prize, alongside A for Salt Road": a rival, with a film of his own.
  const forWhat = isLink(behind, 'prep', 'for') ? nodes[list.to + 1] : undefined;
  if (isPhrase(forWhat) && forWhat.name?.kind === 'film') return [];
  if (
    isLink(behind, 'prep', 'in', 'at', 'behind') &&
    isPhrase(nodes[list.to + 1]) &&
    /^(?:charge|helm|director|chair|camera|attendance|command|wheel)$/.test(
      (nodes[list.to + 1] as NounPhrase).noun ?? '',
    )
  )
    return [];
  const film =
    filmBefore(at, sentence) ??
    (isLink(nodes[at], 'prep', 'with') ? null : (filmEarlier(at, nodes) ?? filmTold(at, sentence)));
  if (!film) return [];
  const manner =
    isPhrase(voices) && /^voices?$/.test(voices.noun ?? '') && from > at + 1 ? { role: 'voice' } : {};
  return credits(
    sentence,
    id,
    'castMember',
    [film.name],
    people.map(({ name, as }) => ({ name, part: { ...manner, ...partIn(as, article.text) } })),
    null,
    spanOf(film.phrase, nodes[list.to - 1]),
  );
}

function castOf(members: readonly Member[], { article }: ReadingSentence) {
  // "with director Jane Okoro and writer Tom Reyes".
  if (members.some(({ phrase }) => calledOtherwise(phrase))) return [];
  return peopleIn(members).filter(
    ({ name, phrase }) => phrase.name !== null && phrase.owner === null && !isMaker(name, article),
  );
}

/** The title that "with A" hangs on, over brackets, dates, appositions and how it was made. */
function filmBefore(at: number, sentence: ReadingSentence): { name: Name; phrase: NounPhrase } | null {
  const { nodes } = sentence;
  let comma = false;
  for (let i = at - 1; i >= 0 && i >= at - 12; i--) {
    const node = nodes[i];
    if (isLink(node, 'mark', ',')) {
      comma = true;
      continue;
    }
    if (
      isLink(node, 'mark', '"', '-') ||
      isLink(node, 'adv') ||
      node?.kind === 'date' ||
      node?.kind === 'bracket'
    )
      continue;
    if (isVerb(node)) {
      // "FILM, made in 1999, with A": a participle, or what looks like a verb of the past.
      if (
        comma &&
        isLink(nodes[i - 1], 'mark', ',') &&
        (node.passive || node.tense === 'past') &&
        node.chain.length === 0
      )
        continue;
      return null;
    }
    if (!isPhrase(node)) {
      if (isLink(node, 'prep', 'by', 'from', 'in', 'of', 'for', 'about', 'on', 'at', 'to')) continue;
      return null;
    }
    const governor = governorOf(i, nodes);
    // "reprising his role from OTHER FILM alongside A": A is in this one.
    if (
      isLink(nodes[governor], 'prep', 'from') &&
      nodes.some((each) => isVerb(each) && each.lemma === 'reprise')
    )
      return null;
    // "as Peter Parker / Night Heron, alongside A": another name of the part.
    if (isLink(nodes[i - 1], 'mark', '/')) continue;
    const film = filmOf(node) ?? (node.apposition ? filmOf(node.apposition) : null);
    if (
      film &&
      (node.name?.kind === 'film' ||
        node.apposition !== null ||
        apposes(i, nodes) ||
        (node.determiner === 'the' && genre.test(node.noun ?? '')))
    ) {
      if (isLink(nodes[governor], 'prep', 'of', 'to') && otherVersion(nodes[governor - 1]))
        return comma ? saidOf(nodes[governor - 1], sentence) : null;
      if (isLink(nodes[governor], 'prep', 'at', 'after', 'before', 'since') && !comma) return null;
      return taken(governor, comma, nodes) ? { name: film, phrase: node } : null;
    }
    if (node.name?.kind === 'film') return null;
    // "FILM is a prison drama with A".
    const said = sentence.clauses.find(
      ({ verb, objects }) =>
        verb.lemma === 'be' && !verb.negative && objects.some(({ phrase }) => phrase === node),
    );
    const subject = said?.subjects[0];
    const same = subject ? filmOf(subject) : null;
    if (subject && same && genre.test(node.noun ?? '')) return { name: same, phrase: subject };
    if (node.pronoun !== null) return null;
    // What hangs on a preposition, or is said of the title, is stepped over.
    if (!isLink(nodes[governor], 'prep') && !genre.test(node.noun ?? '')) return null;
  }
  return null;
}

/** "It is a sequel to OTHER FILM, with A": of what is said to be the sequel. */
function saidOf(
  what: Node | undefined,
  { clauses }: ReadingSentence,
): { name: Name; phrase: NounPhrase } | null {
  const said = clauses.find(
    ({ verb, objects }) =>
      verb.lemma === 'be' && !verb.negative && objects.some(({ phrase }) => phrase === what),
  );
  const phrase = said?.subjects[0];
  const name = phrase ? filmOf(phrase) : null;
  return phrase && name ? { name, phrase } : null;
}

/** "In FILM he was the farmer, opposite A", "starred in FILM last year, opposite A". */
function filmEarlier(at: number, nodes: readonly Node[]): { name: Name; phrase: NounPhrase } | null {
  let verbs = 0;
  for (let i = at - 1; i >= 0; i--) {
    const node = nodes[i];
    if (isLink(node, 'mark', ';') || node?.kind === 'speech') return null;
    if (isVerb(node) && node.form === 'finite' && (++verbs > 1 || making.test(node.lemma))) return null;
    if (!isPhrase(node)) continue;
    if (node.name?.kind === 'film')
      return isLink(nodes[governorOf(i, nodes)], 'prep', 'in')
        ? { name: node.name.name, phrase: node }
        : null;
    if (node.name?.kind === 'work' || node.name?.kind === 'series') return null;
  }
  return null;
}

/** "A plays a spy, alongside B": of the film in question. */
function filmTold(
  at: number,
  { clauses, nodes, topic }: ReadingSentence,
): { name: Name; phrase: Node } | null {
  const clause = clauses.findLast((each) => each.at < at);
  const other = nodes.some(
    (node) =>
      isPhrase(node) &&
      (node.name?.kind === 'film' || node.name?.kind === 'work' || node.name?.kind === 'series'),
  );
  return topic &&
    clause &&
    !other &&
    !clause.verb.negative &&
    /^(?:play|portray|voice|star|appear|return|reprise)$/.test(clause.verb.lemma)
    ? { name: topic, phrase: clause.verb }
    : null;
}

const making = /^(?:write|direct|produce|finance|make|sit|stand|walk|live)$/;

const genre =
  /^(?:film|movie|picture|comedy|thriller|drama|melodrama|western|musical|romance|romcom|biopic|epic|adventure|mystery|satire|tragedy|story|tale|fable|caper|chiller|horror|weepie|remake|sequel|adaptation|spoof|farce|fantasy|one|latter|former|entertainer|portrait|account|version|retelling|reworking|portmanteau)$/;

const otherVersion = (node: Node | undefined) =>
  isPhrase(node) &&
  /^(?:remake|sequel|prequel|follow-up|screening|premiere|tribute|preview|showing)$/.test(node.noun ?? '');

/** "FILM, a thriller with A": said of the title before it. */
function apposes(at: number, nodes: readonly Node[]): boolean {
  const node = nodes[at];
  return isPhrase(node) && isLink(nodes[at - 1], 'mark', ',', '-') && genre.test(node.noun ?? '');
}

function governorOf(at: number, nodes: readonly Node[]): number {
  let i = at - 1;
  while (isLink(nodes[i], 'mark', '"') || isLink(nodes[i], 'adv')) i--;
  return i;
}

/** Not "wrote FILM with A", "went to see FILM with A": who does something with somebody. */
function taken(governor: number, comma: boolean, nodes: readonly Node[]): boolean {
  const verb = nodes[governor];
  return !(
    isVerb(verb) &&
    !comma &&
    (shared.test(verb.lemma) || verb.chain.some((lemma) => shared.test(lemma) && lemma !== 'do'))
  );
}
