import { wordSet } from '../lexicon/word-set.ts';
import type { Name } from '../names/name.ts';
import { listAt, type Member } from '../phrases/lists.ts';
import { isLink, isPhrase, isVerb, type Node, type NounPhrase } from '../phrases/nodes.ts';
import { credits, spanOf } from '../reading/findings.ts';
import { calledOtherwise, isMaker } from '../reading/not-actors.ts';
import { partIn } from '../reading/parts.ts';
import { filmOf, isNamedFilm, peopleIn } from '../reading/people-and-films.ts';
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

const shared = wordSet(
  `write co-write pen script produce co-produce see watch attend promote present discuss develop adapt score edit compose sell buy
  finance introduce share celebrate open compete win follow compare confuse replace do acquire talk speak meet help start begin launch`,
);
const making = wordSet('write direct produce finance make sit stand walk live');
const playing = wordSet('play portray voice star appear return reprise');
const directing = wordSet('direct co-direct produce write adapt serve set attach attend compose helm be');
const inCharge = wordSet('charge helm director chair camera attendance command wheel');
const openers = wordSet('voice voices likes');
const genres = wordSet(
  `film movie picture comedy thriller drama melodrama western musical romance romcom biopic epic adventure mystery satire tragedy
  story tale fable caper chiller horror weepie remake sequel adaptation spoof farce fantasy one latter former entertainer portrait
  account version retelling reworking portmanteau`,
);
const otherVersions = wordSet('remake sequel prequel follow-up screening premiere tribute preview showing');

const isCalled = (node: Node | undefined, nouns: ReadonlySet<string>): node is NounPhrase =>
  isPhrase(node) && nouns.has(node.noun ?? '');

interface FilmHere {
  name: Name;
  phrase: Node;
}

function besideAt(at: number, sentence: ReadingSentence): Finding[] {
  const { nodes, article } = sentence;
  const opener = nodes[at + 1];
  const opened = isCalled(opener, openers);
  const list = listAt(nodes, opened ? at + 3 : at + 1);
  const [behind, next] = nodes.slice(list.to);
  if (isVerb(behind) && behind.form !== 'finite' && directing.has(behind.lemma)) return [];
  if (isLink(behind, 'prep') && isCalled(next, inCharge)) return [];
  // "is up for a prize, alongside A for Salt Road": a rival, with a film of his own.
  if (isLink(behind, 'prep', 'for') && isPhrase(next) && isNamedFilm(next)) return [];
  const film =
    filmBefore(at, sentence) ??
    (isLink(nodes[at], 'prep', 'with') ? null : (filmEarlier(at, nodes) ?? filmTold(at, sentence)));
  if (!film) return [];
  const manner = opened && opener.noun !== 'likes' ? { role: 'voice' } : {};
  return credits(
    sentence,
    id,
    'castMember',
    [film.name],
    castOf(list.members, sentence).map(({ name, as }) => ({
      name,
      part: { ...manner, ...partIn(as, article.text) },
    })),
    null,
    spanOf(film.phrase, nodes[list.to - 1]),
  );
}

function castOf(members: readonly Member[], { article }: ReadingSentence) {
  // "with director Jane Okoro and writer Tom Reyes".
  if (members.some(({ phrase }) => calledOtherwise(phrase))) return [];
  return peopleIn(members).filter(({ name, phrase }) => phrase.owner === null && !isMaker(name, article));
}

/** The title that "with A" hangs on, over brackets, dates, appositions and how it was made. */
function filmBefore(at: number, sentence: ReadingSentence): FilmHere | null {
  const { nodes } = sentence;
  let comma = false;
  for (let i = at - 1, node = nodes[i]; node; node = nodes[--i]) {
    if (isLink(node, 'mark', ',')) comma = true;
    else if (isPhrase(node)) {
      const governor = governorOf(i, nodes);
      const governed = isLink(nodes[governor], 'prep');
      const name = filmOf(node) ?? (node.apposition ? filmOf(node.apposition) : null);
      if (
        name &&
        (isNamedFilm(node) || node.apposition || (isCalled(node, genres) && node.determiner === 'the'))
      ) {
        // "reprising his role from OTHER FILM alongside A": A is in this one.
        if (
          isLink(nodes[governor], 'prep', 'from') &&
          nodes.some((each) => isVerb(each) && each.lemma === 'reprise')
        )
          return null;
        const version = nodes[governor - 1];
        if (governed && isCalled(version, otherVersions)) return comma ? saidOf(version, sentence) : null;
        return taken(nodes[governor], comma) ? null : { name, phrase: node };
      }
      const described = isCalled(node, genres);
      // "FILM is a prison drama with A".
      const said = described ? saidOf(node, sentence) : null;
      if (said) return said;
      // What hangs on a preposition, or is said of the title, is stepped over.
      if (!governed && !described) return null;
    } else if (isVerb(node)) {
      // "FILM, made in 1999, with A": a participle, or what looks like a verb of the past.
      if (!comma || !isLink(nodes[i - 1], 'mark', ',')) return null;
    } else if (!isSteppedOver(node)) return null;
  }
  return null;
}

const isSteppedOver = (node: Node) =>
  node.kind === 'date' ||
  node.kind === 'bracket' ||
  isLink(node, 'mark', '"', '-') ||
  isLink(node, 'adv') ||
  isLink(node, 'prep');

/** "It is a sequel to OTHER FILM, with A", "FILM is a prison drama with A": the film that is said to be that. */
function saidOf(what: NounPhrase, { clauses }: ReadingSentence): FilmHere | null {
  const said = clauses.find(
    ({ verb, objects }) =>
      verb.lemma === 'be' && !verb.negative && objects.some(({ phrase }) => phrase === what),
  );
  const phrase = said?.subjects[0];
  const name = phrase ? filmOf(phrase) : null;
  return phrase && name ? { name, phrase } : null;
}

/** "In FILM he was the farmer, opposite A", "starred in FILM last year, opposite A". */
function filmEarlier(at: number, nodes: readonly Node[]): FilmHere | null {
  let verbs = 0;
  for (let i = at - 1, node = nodes[i]; node; node = nodes[--i]) {
    if (isLink(node, 'mark', ';')) return null;
    if (isVerb(node) && node.form === 'finite' && (++verbs > 1 || making.has(node.lemma))) return null;
    if (!isPhrase(node)) continue;
    if (isOtherWork(node)) return null;
    const name = isNamedFilm(node) ? filmOf(node) : null;
    if (name) return isLink(nodes[governorOf(i, nodes)], 'prep', 'in') ? { name, phrase: node } : null;
  }
  return null;
}

const isOtherWork = ({ name }: NounPhrase) => name?.kind === 'work' || name?.kind === 'series';

/** "A plays a spy, alongside B": of the film in question. */
function filmTold(at: number, { clauses, nodes, topic }: ReadingSentence): FilmHere | null {
  const clause = clauses.findLast((each) => each.at < at);
  const other = nodes.some((node) => isPhrase(node) && (isNamedFilm(node) || isOtherWork(node)));
  return topic && clause && !other && !clause.verb.negative && playing.has(clause.verb.lemma)
    ? { name: topic, phrase: clause.verb }
    : null;
}

function governorOf(at: number, nodes: readonly Node[]): number {
  let i = at - 1;
  while (isLink(nodes[i], 'mark', '"')) i--;
  return i;
}

/** "wrote FILM with A", "went to see FILM with A": who does something with somebody. */
const taken = (verb: Node | undefined, comma: boolean): boolean =>
  isVerb(verb) && !comma && [verb.lemma, ...verb.chain].some((lemma) => shared.has(lemma));
