import { findCandidates } from '../matcher/find-candidates.ts';
import type { EntityId } from '../model/entity.ts';
import { type Strictness, strictnesses } from '../model/strictness.ts';
import type { PageMemory, TextRun } from '../model/text-run.ts';
import type { Unmarked } from '../model/unmarked.ts';
import { shapes, type Words } from '../text/word-list.ts';
import { splitWords } from '../text/words.ts';
import { type AnnotateOptions, annotateRuns, type RunMention } from './annotate-runs.ts';
import { entityOf, type Knowledge, surnameOf } from './knowledge.ts';

/** What the resolver makes of a whole page. */
interface Reading {
  mentions: RunMention[];
  /** Ordinals of all that was weighed, whatever came of it. */
  weighed: Set<number>;
}

/**
 * Why entities that stand in a page are not marked there, as the resolver itself decides under other settings: without the user's
 * corrections, and less carefully. `batches` are the page's runs as they went through `annotateRuns`. An entity that does not stand
 * there is not told of; one that would be marked is told as `unread`, for the caller knows that it is not.
 */
export function whyUnmarked(
  knowledge: Knowledge,
  batches: readonly TextRun[][],
  entities: readonly EntityId[],
  options: AnnotateOptions = {},
): Unmarked[] {
  const readings = new Map<string, Reading>();
  const readAs = (name: string, other: AnnotateOptions) => {
    const known = readings.get(name) ?? read(knowledge, batches, other);
    readings.set(name, known);
    return known;
  };
  const isMarked = ({ mentions }: Reading, id: EntityId) => mentions.some(({ entity }) => entity === id);
  const places = placesOf(knowledge, batches.flat(), entities);
  return entities.flatMap((id): Unmarked[] => {
    const place = places.get(id);
    if (!place) return [];
    const tell = (kind: Unmarked['kind'], name = ''): Unmarked[] => [{ entity: id, kind, name }];
    if (id.startsWith('company:')) return tell('company');
    const reading = readAs('', options);
    if (isMarked(reading, id)) return tell('unread');
    if (place.spans.length === 0) return tell('surname');
    if (options.corrections?.length && isMarked(readAs('uncorrected', { ...options, corrections: [] }), id))
      return tell('corrected');
    const over = place.spans.map((span) => reading.mentions.find((mention) => overlaps(span, mention)));
    // Where it stands by itself somewhere, what covers it elsewhere is not the reason.
    if (over.every((mention) => mention !== undefined)) {
      const [mention] = over as [RunMention];
      const [span] = place.spans as [Span];
      const isLonger = mention.end - mention.start > span.end - span.start;
      return tell(isLonger ? 'inside' : 'another', labelOf(knowledge, mention));
    }
    for (const strictness of lessCareful(options.strictness ?? 'balanced'))
      if (isMarked(readAs(strictness, { ...options, strictness }), id)) return tell('stricter', strictness);
    return tell(reading.weighed.has(place.ordinal) ? 'unsure' : 'everyday');
  });
}

const lessCareful = (than: Strictness) => strictnesses.slice(strictnesses.indexOf(than) + 1);

function read(knowledge: Knowledge, batches: readonly TextRun[][], options: AnnotateOptions): Reading {
  const mentions: RunMention[] = [];
  const weighed = new Set<number>();
  let memory: PageMemory | null = null;
  for (const runs of batches) {
    const found = annotateRuns(knowledge, runs, memory, {
      ...options,
      trace: ({ possible: { films, people, others } }) => {
        for (const ordinal of [...films, ...people, ...others]) weighed.add(ordinal);
      },
    });
    mentions.push(...found.mentions);
    memory = found.memory;
  }
  return { mentions, weighed };
}

interface Span {
  run: number;
  start: number;
  end: number;
}

const overlaps = (span: Span, other: Span) =>
  span.run === other.run && span.start < other.end && other.start < span.end;

/** Where an entity's names stand; without a span where only its surname does. */
interface Place {
  ordinal: number;
  spans: Span[];
}

const bearsSurname = /^(?:person|character):/u;

function placesOf(
  knowledge: Knowledge,
  runs: readonly TextRun[],
  ids: readonly EntityId[],
): Map<EntityId, Place> {
  const wanted = new Map(ids.flatMap((id): [number, EntityId][] => ordinalsOf(knowledge, id)));
  const places = new Map<EntityId, Place>();
  for (const { id: run, text } of runs) {
    const words = splitWords(text);
    for (const { start, end, entities } of findCandidates(knowledge.index, text, words))
      for (const ordinal of entities) {
        const id = wanted.get(ordinal);
        if (id === undefined) continue;
        const { spans } = places.get(id) ?? { spans: [] };
        places.set(id, { ordinal, spans: [...spans, { run, start, end }] });
      }
    for (const [ordinal, id] of wanted)
      if (!places.has(id) && bearsSurname.test(id) && hasSurname(words, surnameOf(knowledge, ordinal)))
        places.set(id, { ordinal, spans: [] });
  }
  return places;
}

/** Looking through all of a large pack for an id would cost more than the page does: the name leads there. */
function ordinalsOf(knowledge: Knowledge, id: EntityId): [number, EntityId][] {
  const entity = entityOf(knowledge, id);
  if (!entity) return [];
  const named = findCandidates(knowledge.index, entity.name).flatMap(({ entities }) => [...entities]);
  const ordinal = named.find((one) => knowledge.entities.at(one)?.id === id);
  return ordinal === undefined ? [] : [[ordinal, id]];
}

function hasSurname({ count, shape, hash }: Words, surname: readonly number[]): boolean {
  if (surname.length === 0) return false;
  for (let i = 0; i + surname.length <= count; i++)
    if (((shape[i] as number) & shapes.firstUpper) !== 0 && surname.every((part, n) => hash[i + n] === part))
      return true;
  return false;
}

function labelOf(knowledge: Knowledge, { entity: id, name }: RunMention): string {
  const year = entityOf(knowledge, id)?.year;
  return year === undefined ? name : `${name} (${year})`;
}
