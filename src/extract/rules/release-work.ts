import type { Clause } from '../clauses/clause.ts';
import { modalityOf } from '../clauses/modality.ts';
import type { DateMention } from '../dates.ts';
import type { Name } from '../names/name.ts';
import { isLink, isPhrase, type Node, type NounPhrase } from '../phrases/nodes.ts';
import { spanOf } from '../reading/findings.ts';
import { filmOf } from '../reading/people-and-films.ts';
import { dateMeant, releasePartsAt } from '../reading/release-facts.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'release-work';

/** When a film came out, told with somebody's work: "made FILM in 1995", "since FILM in 1997", "his last film was FILM, in 2006", "will be seen in October in FILM". */
export const releaseWork: Rule = {
  id,
  needs: [{ signs: ['date'] }, { signs: ['film'] }],
  examples: [
    {
      text: 'Jane Okoro made the thriller Low Tide in 1995 for Ember Pictures.',
      reads: ['Low Tide | releaseDate | 1995 | released'],
    },
    {
      text: 'It is her first work since the thriller Low Tide in 1997.',
      reads: ['Low Tide | releaseDate | 1997 | released'],
    },
    {
      text: 'Her last film was the comedy Salt Road, with Mark Bell, in 2006.',
      reads: ['Salt Road | releaseDate | 2006 | released'],
    },
    {
      text: 'The thriller Low Tide was made by Jane Okoro in 1962.',
      reads: ['Low Tide | releaseDate | 1962 | released'],
    },
    {
      text: 'The thriller Low Tide was a modest success in 2004.',
      reads: ['Low Tide | releaseDate | 2004 | released'],
    },
    {
      text: 'In 2001 Anna Field was a smuggler in the thriller Low Tide.',
      reads: ['Low Tide | releaseDate | 2001 | released'],
    },
    {
      text: 'Anna Field will be seen in October in the thriller Winter Harbour.',
      reads: ['Winter Harbour | releaseDate | 2015-10 | scheduled'],
    },
  ],
  counterExamples: [
    'Jane Okoro won a prize for the thriller Low Tide in 1995.',
    'The thriller Low Tide took a prize in 1995.',
    'Jane Okoro saw the thriller Low Tide in 1995.',
    'Jane Okoro began work on the thriller Low Tide in 1995.',
    'The thriller Low Tide is set in 1995.',
    'The festival showed the thriller Low Tide in 1995.',
    'Anna Field will be seen in the thriller Winter Harbour at the festival in October.',
    'Jane Okoro will make the thriller Winter Harbour in 2017.',
  ],
  read: (sentence) => [...named(sentence), ...byClause(sentence)],
};

const told =
  /^(?:make|direct|co-direct|star|co-star|appear|play|debut|be|come|follow|write|co-write|produce|do|cause|create|feature|portray|team|reunite|return|gross|earn|take|become|score|bomb|flop)$/;
const never =
  /^(?:win|nominate|receive|award|honour|honor|set|base|see|watch|buy|acquire|sell|restore|re-release|reissue|remake|shoot|film|adapt|publish|develop|announce|pitch|screen|show|revive|stage|vote|hire|cast|approach|bear|die|marry|plan)$/;
const elsewhere =
  /\b(?:festival|award|awards|oscars?|bafta|golden globes?|emmy|cannes|sundance|venice|berlin|toronto|premiered?|novel|book|play|stage|broadway|west end|west|television|tv|series|sitcom|prize|nominat\w+|remake|remade|restored|set in|dvd|published)\b/i;

/** "FILM in 1995", "FILM, with Anna Field, in 1995": a year right behind a title. */
function named(sentence: ReadingSentence): Finding[] {
  const { nodes, clauses, article } = sentence;
  return nodes.flatMap((node, i) => {
    if (!isPhrase(node) || node.name?.kind !== 'film' || node.year || node.bracket) return [];
    const date = yearBehind(nodes, i);
    if (!date) return [];
    const clause = clauses.findLast(({ at }) => at < i);
    const own = clauses.find(({ subjects }) => subjects.includes(node));
    if (own && own.at > i && own.at < nodes.indexOf(date.node)) return [];
    const before = nodes[i - 1];
    const since =
      isLink(before, 'prep', 'since', 'after', 'between', 'like', 'with') || isLink(before, 'conj');
    if (clause && (never.test(clause.verb.lemma) || !(told.test(clause.verb.lemma) || since))) return [];
    if (clause && !happened(clause, sentence)) return [];
    if (!clause && !since) return [];
    if (
      elsewhere.test(
        article.text
          .slice(clause?.verb.start ?? sentence.start, date.node.end)
          .replace(node.name.name.name, ''),
      )
    )
      return [];
    return said(node.name.name, date.mention, node, date.node, sentence);
  });
}

function yearBehind(nodes: readonly Node[], at: number): { node: Node; mention: DateMention } | null {
  let i = at + 1;
  while (isLink(nodes[i], 'mark', '"')) i++;
  // "FILM, with Anna Field, in 1995", "FILM, directed by Jane Okoro in 1995".
  if (isLink(nodes[i], 'mark', ',') && isLink(nodes[i + 1], 'prep', 'with', 'opposite', 'alongside')) {
    let j = i + 2;
    while (
      (isPhrase(nodes[j]) && (nodes[j] as NounPhrase).name?.kind === 'person') ||
      isLink(nodes[j], 'conj', 'and')
    )
      j++;
    i = isLink(nodes[j], 'mark', ',') ? j : i;
  }
  if (isLink(nodes[i], 'mark', ',')) i++;
  while (isLink(nodes[i], 'adv', 'back', 'way')) i++;
  if (!isLink(nodes[i], 'prep', 'in')) return null;
  const date = nodes[i + 1];
  return date?.kind === 'date' && isYear(date.date) ? { node: date, mention: date.date } : null;
}

const isYear = ({ value, yearless, season }: DateMention) =>
  !yearless && season === undefined && value?.precision === 'year';

function happened(clause: Clause, { nodes }: ReadingSentence): boolean {
  const { verb } = clause;
  return (
    (verb.tense === 'past' || verb.form === 'ing' || verb.form === 'participle' || verb.lemma === 'be') &&
    verb.tense !== 'future' &&
    verb.tense !== 'conditional' &&
    modalityOf(clause, nodes) === 'plain'
  );
}

/** "FILM was made in 1962", "In 2001 she was a smuggler in FILM", "will be seen in October in FILM". */
function byClause(sentence: ReadingSentence): Finding[] {
  const { nodes, article } = sentence;
  return sentence.clauses.flatMap((clause) => {
    const { verb, at, to } = clause;
    const last = nodes[to - 1];
    if (!last || elsewhere.test(article.text.slice(sentence.start, last.end).replace(/[“"].*?[”"]/g, '')))
      return [];
    const dates = datesOf(clause, sentence);
    const [date] = dates;
    if (!date || dates.length !== 1) return [];
    const films = namedFilms(clause);
    const [film] = films;
    if (!film || films.length !== 1) return [];
    const past =
      date.relative &&
      date.relative.by !== null &&
      date.relative.by <= 0 &&
      /^(?:season|year|named month)$/.test(date.relative.unit);
    if (isYear(date) || (past && verb.tense === 'past')) {
      const made = /^(?:make|direct)$/.test(verb.lemma) && (verb.passive ? clause.subjects.length > 0 : true);
      const worked =
        /^(?:be|play|star|appear|co-star)$/.test(verb.lemma) &&
        (past || (nodes[1]?.kind === 'date' && at <= 6));
      const did = wentWell(clause);
      return ((made && !past) || worked || did) && verb.tense === 'past' && happened(clause, sentence)
        ? said(film, date, verb, last, sentence)
        : [];
    }
    const inIt = clause.complements.find(
      ({ prep, members }) => prep === 'in' && members.length === 1 && members[0]?.phrase.name?.name === film,
    );
    const coming =
      (verb.tense === 'future' && inIt !== undefined && nodes[inIt.to]?.kind === 'date') ||
      (verb.lemma === 'see' && verb.passive && verb.tense === 'future') ||
      (verb.lemma === 'appear' && verb.tense !== 'past' && verb.tense !== 'conditional');
    if (!coming || verb.negative || modalityOf(clause, nodes, 'release') !== 'plain') return [];
    const { place } = releasePartsAt(sentence, at + 1);
    const meant = dateMeant(date, article.published, 'future');
    return meant && !place.elsewhere ? [found(film, meant, verb, last)] : [];
  });
}

function datesOf(clause: Clause, { nodes }: ReadingSentence): DateMention[] {
  const own = clause.complements.flatMap(({ dates }) => dates.map(({ date }) => date));
  const first = nodes.slice(0, 2).find((node) => node.kind === 'date');
  return own.length > 0 || first?.kind !== 'date' ? own : [first.date];
}

const success = /^(?:success|hit|flop|failure|sensation|triumph|disappointment|smash|blockbuster)$/;

/** "FILM was a modest success in 2004", "FILM did $245 million in 2014": it was out then. */
function wentWell({ verb, subjects, objects }: Clause): boolean {
  if (verb.passive || subjects.length !== 1 || subjects[0]?.name?.kind !== 'film') return false;
  return (
    /^(?:gross|flop|bomb)$/.test(verb.lemma) ||
    (/^(?:be|become|cause|prove)$/.test(verb.lemma) && success.test(objects[0]?.phrase.noun ?? '')) ||
    (/^(?:take|earn|make|do|collect)$/.test(verb.lemma) && objects.length === 0)
  );
}

function namedFilms(clause: Clause): Name[] {
  const { verb, subjects, objects, complements } = clause;
  if (wentWell(clause)) return subjects.flatMap((phrase) => filmOf(phrase) ?? []);
  const phrases =
    verb.passive && verb.lemma !== 'see'
      ? subjects
      : [
          ...objects.map(({ phrase }) => phrase),
          ...complements.flatMap(({ prep, members }) =>
            prep === 'in' ? members.map(({ phrase }) => phrase) : [],
          ),
        ];
  return phrases.flatMap((phrase) =>
    phrase.name?.kind === 'film' && !phrase.year ? (filmOf(phrase) ?? []) : [],
  );
}

function said(film: Name, date: DateMention, from: Node, to: Node, { article }: ReadingSentence): Finding[] {
  const meant = dateMeant(date, article.published, 'past');
  return meant ? [found(film, meant, from, to)] : [];
}

function found(film: Name, meant: NonNullable<ReturnType<typeof dateMeant>>, from: Node, to: Node): Finding {
  const [start, end] = spanOf(from, to);
  return {
    subject: film,
    property: 'releaseDate',
    value: { date: meant.value },
    status: meant.status,
    start,
    end,
    rule: id,
  };
}
