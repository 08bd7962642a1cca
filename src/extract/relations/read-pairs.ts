import { modalityOf } from '../clauses/modality.ts';
import type { ArticleDocument } from '../document.ts';
import type { Name } from '../names/name.ts';
import { isLink, isPhrase } from '../phrases/nodes.ts';
import { placeOf } from '../phrases/place-in-sentence.ts';
import { isMaker } from '../reading/not-actors.ts';
import type { Finding, ReadingSentence } from '../rule.ts';
import { pairsOfArticle, type WeighablePair } from './pairs-of-article.ts';
import type { Standing } from './standing.ts';
import { type Telling, tellings } from './tellings.ts';
import { weighPair } from './weigh-pairs.ts';

/** Named in statements that no rule read. */
const id = 'read-together';

/** From which likelihood on a finding of a rule is kept, and from which on one is read where no rule did. */
const keepFrom: Record<Telling, number> = {
  castMember: 0.2,
  director: 0.2,
  screenwriter: 0.03,
  producer: 0.03,
  productionCompany: 0.15,
  distributor: 0.15,
  filmingLocation: 0.15,
  plays: 0,
};
const readFrom: Record<Telling, number> = {
  castMember: 0.84,
  director: 0.84,
  screenwriter: 0.8,
  producer: 0.8,
  productionCompany: 0.85,
  distributor: 0.8,
  filmingLocation: 0.8,
  plays: 0.5,
};

/** From which on one is read of the film that an encyclopedia's opening defines: whatever it tells is of that. */
const ofDefined = 0.8;

/** From which on one is read beside words of the stage, of television or of books, where what is told may be of those. */
const wary = 0.9;
const elsewhereWords =
  /\b(?:Broadway|West End|on stage|theat(?:re|er)|television|TV|series|sitcom|soap|episodes?|novel|book|memoir|album|opera|ballet|game|Emmy|Tony|Olivier)\b/i;

interface Judged extends WeighablePair {
  likely: Partial<Record<Telling, number>>;
}

/** The findings of the rules that what is seen of their pair doesn't speak against, and what else it tells. */
export function readPairs(
  document: ArticleDocument,
  sentences: readonly { sentence: ReadingSentence; findings: Finding[] }[],
): Finding[] {
  const judged = pairsOfArticle(document, sentences).map((pair): Judged => {
    const weights = weighPair(pair.kind, pair.features);
    return {
      ...pair,
      likely: Object.fromEntries(tellings[pair.kind].map((telling, k) => [telling, weights[k]])),
    };
  });
  const bySentence = new Map<ReadingSentence, Judged[]>();
  for (const pair of judged) {
    const list = bySentence.get(pair.sentence);
    if (list) list.push(pair);
    else bySentence.set(pair.sentence, [pair]);
  }
  return sentences.flatMap(({ sentence, findings }) =>
    readSentence(sentence, findings, bySentence.get(sentence) ?? []),
  );
}

function readSentence(
  sentence: ReadingSentence,
  findings: readonly Finding[],
  pairs: readonly Judged[],
): Finding[] {
  // A list stands or falls as a whole: what a rule reads of one it reads of the others by the same words.
  const likeliest = new Map<string, number>();
  const listOf = ({ rule, property, start, end }: Finding) => `${rule} ${property} ${start} ${end}`;
  // "directed and produced by A": the one as surely as the other.
  const together = new Set<string>();
  const togetherOf = ({ rule, value, end }: Finding) =>
    'person' in value ? `${rule} ${value.person.key} ${end}` : null;
  const judged = findings.map((finding) => {
    const pair = pairs.find((each) => each.kind !== 'part' && isOf(finding, each));
    const likely = pair?.likely[finding.property as Telling];
    const list = listOf(finding);
    if (likely !== undefined) likeliest.set(list, Math.max(likely, likeliest.get(list) ?? 0));
    const both = togetherOf(finding);
    if (both !== null && likely !== undefined && likely >= keepFrom[finding.property as Telling])
      together.add(both);
    return { finding, likely };
  });
  const kept = judged
    .filter(
      ({ finding, likely }) =>
        likely === undefined ||
        saysItself(finding) ||
        together.has(togetherOf(finding) ?? '') ||
        (likeliest.get(listOf(finding)) ?? likely) >= keepFrom[finding.property as Telling],
    )
    .map(({ finding }) => finding);
  const more = pairs.flatMap((pair) => (pair.kind === 'part' ? [] : told(pair, kept, sentence)));
  return withParts([...kept, ...more], pairs);
}

/** What an encyclopedia says of the film that it defines, in the words that it has for that. */
const saysItself = ({ rule, subject }: Finding) =>
  'defined' in subject &&
  subject.defined &&
  /^(?:made-by|cast-(?:starring|stars|includes|beside|with|joins))$/.test(rule);

const isOf = ({ subject, value }: Finding, { one, other }: Judged) =>
  subject === other &&
  ('person' in value
    ? value.person === one.name
    : 'company' in value
      ? value.company === one.name.name
      : 'text' in value && value.text.includes(one.name.name));

function told(pair: Judged, known: readonly Finding[], sentence: ReadingSentence): Finding[] {
  const { one, at, other, kind } = pair;
  if (other.kind !== 'film') return [];
  // What an encyclopedia's opening defines is what it tells of.
  const { main } = sentence.article;
  if (main?.defined && other !== main) return [];
  const status = statusOf(one.start, sentence);
  if (status === 'blocked' || (at && isAnotherVersion(at, sentence))) return [];
  const elsewhere = elsewhereWords.test(sentence.article.text.slice(sentence.start, sentence.end));
  const start = Math.min(one.start, at?.start ?? one.start);
  const end = Math.max(one.end, at?.end ?? one.end);
  return tellings[kind].flatMap((telling): Finding[] => {
    const likely = pair.likely[telling] ?? 0;
    const from = elsewhere ? wary : main?.defined ? ofDefined : readFrom[telling];
    if (telling === 'plays' || likely < from) return [];
    if (telling === 'castMember' && isMaker(one.name, sentence.article)) return [];
    if (known.some((finding) => finding.property === telling && isOf(finding, pair))) return [];
    return [
      {
        subject: other,
        property: telling,
        value: asValue(one.name),
        start,
        end,
        rule: id,
        ...(status ? { status } : {}),
      },
    ];
  });
}

/** "the remake of FILM starring A", "a sequel to FILM": A is in the other one. */
function isAnotherVersion({ phrase }: Standing, { nodes }: ReadingSentence): boolean {
  const at = placeOf(phrase, nodes);
  const before = nodes[at - 2];
  return (
    isLink(nodes[at - 1], 'prep', 'of', 'to') &&
    isPhrase(before) &&
    /^(?:remake|reboot|sequel|prequel|follow-up|version|adaptation|spin-off|spinoff|parody|production|revival)s?$/.test(
      before.noun ?? '',
    )
  );
}

function asValue(name: Name): Finding['value'] {
  if (name.kind === 'person') return { person: name };
  return name.kind === 'company' ? { company: name.name } : { text: name.name };
}

/** What the clause around an offset says of its own truth. */
function statusOf(offset: number, sentence: ReadingSentence) {
  const clause = sentence.clauses.findLast(({ verb, subjects, objects, complements, others }) =>
    verb.start <= offset
      ? objects.some(({ phrase }) => phrase.start <= offset && phrase.end >= offset) ||
        complements.some(({ members }) =>
          members.some(({ phrase }) => phrase.start <= offset && phrase.end >= offset),
        )
      : [...subjects, ...others].some((phrase) => phrase.start <= offset && phrase.end >= offset),
  );
  const modality = clause ? modalityOf(clause, sentence.nodes) : 'plain';
  return modality === 'plain' ? null : modality;
}

/** Gives an actor the part that the same sentence tells of: each part to one, and none that a rule gave to somebody else. */
function withParts(findings: readonly Finding[], pairs: readonly Judged[]): Finding[] {
  const given = new Set(findings.flatMap(({ character }) => (character ? [character] : [])));
  const parts = pairs
    .filter(
      ({ kind, likely, other }) =>
        kind === 'part' && (likely.plays ?? 0) >= readFrom.plays && !given.has(other.name),
    )
    .sort((a, b) => (b.likely.plays ?? 0) - (a.likely.plays ?? 0));
  const partOf = new Map<Name, Judged>();
  for (const pair of parts) {
    if (partOf.has(pair.one.name) || given.has(pair.other.name)) continue;
    partOf.set(pair.one.name, pair);
    given.add(pair.other.name);
  }
  return findings.map((finding) => {
    if (finding.property !== 'castMember' || finding.character || !('person' in finding.value))
      return finding;
    const part = partOf.get(finding.value.person);
    if (!part || part.other === finding.subject) return finding;
    return {
      ...finding,
      character: part.other.name,
      start: Math.min(finding.start, part.at?.start ?? finding.start),
      end: Math.max(finding.end, part.at?.end ?? finding.end),
    };
  });
}
