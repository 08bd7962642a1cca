import * as v from 'valibot';
import { correctionScopes } from '../model/correction.ts';
import { entityTypes } from '../model/entity.ts';
import { libraryKinds, librarySorts } from '../model/library.ts';
import { maxMemoryLength, runPlaces } from '../model/text-run.ts';
import type { BackgroundRequest } from './messages.ts';

/** Bounds keep a hostile page's process from making the background work or store without end. */
const maxRunLength = 200_000;
const maxRuns = 5_000;
const maxNames = 2_000;
const maxAskedFor = 30;
const maxRows = 500;
/** A source's id may have a pack's before it. */
const maxSourceId = 700;

const entityId = v.custom<`${(typeof entityTypes)[number]}:${string}`>(
  (value) =>
    typeof value === 'string' &&
    value.length <= 300 &&
    /^(?:film|person|character|series|company):./u.test(value),
);
const words = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const run = v.object({
  id: count,
  text: v.pipe(v.string(), v.maxLength(maxRunLength)),
  marks: v.optional(v.array(count)),
  links: v.optional(v.array(v.tuple([count, count, v.string()]))),
  place: v.optional(v.picklist(runPlaces)),
  declares: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(30_000))), v.maxLength(50))),
});
const foundName = v.object({
  entity: entityId,
  type: v.picklist(entityTypes),
  name: v.pipe(v.string(), v.maxLength(1_000)),
  count,
});

const year = v.nullable(v.pipe(count, v.maxValue(9_999)));
const view = v.object({
  kind: v.picklist(libraryKinds),
  query: v.pipe(v.string(), v.maxLength(1_000)),
  sort: v.picklist(librarySorts),
  descending: v.boolean(),
  pack: v.nullable(v.pipe(v.string(), v.maxLength(300))),
  years: v.tuple([year, year]),
});

const schemas = {
  hello: v.object({ type: v.literal('hello') }),
  annotate: v.object({
    type: v.literal('annotate'),
    runs: v.pipe(v.array(run), v.maxLength(maxRuns)),
    memory: v.nullable(v.pipe(v.string(), v.maxLength(maxMemoryLength))),
  }),
  report: v.object({
    type: v.literal('report'),
    report: v.object({
      names: v.pipe(v.array(foundName), v.maxLength(maxNames)),
      tired: v.boolean(),
      document: v.number(),
    }),
  }),
  leave: v.object({ type: v.literal('leave'), document: v.number() }),
  bringCard: v.object({ type: v.literal('bringCard') }),
  card: v.object({ type: v.literal('card'), entity: entityId }),
  namesakes: v.object({ type: v.literal('namesakes'), words, entity: entityId }),
  correct: v.object({
    type: v.literal('correct'),
    name: v.object({
      words,
      entity: entityId,
      means: v.union([v.picklist(['nothing', 'another']), entityId]),
    }),
    scope: v.picklist(correctionScopes),
  }),
  entities: v.object({
    type: v.literal('entities'),
    ids: v.pipe(v.array(entityId), v.maxLength(maxNames)),
  }),
  search: v.object({
    type: v.literal('search'),
    query: v.pipe(v.string(), v.maxLength(1_000)),
    limit: v.pipe(count, v.maxValue(200)),
  }),
  unmarked: v.object({
    type: v.literal('unmarked'),
    tab: v.nullable(count),
    entities: v.pipe(v.array(entityId), v.maxLength(maxAskedFor)),
  }),
  packs: v.object({ type: v.literal('packs') }),
  packsChanged: v.object({
    type: v.literal('packsChanged'),
    gone: v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(1_000)),
  }),
  tidyPacks: v.object({ type: v.literal('tidyPacks') }),
  tabStatus: v.object({ type: v.literal('tabStatus'), tab: count }),
  openOptions: v.object({ type: v.literal('openOptions') }),
  openLibrary: v.object({ type: v.literal('openLibrary'), entity: v.nullable(entityId) }),
  libraryOverview: v.object({ type: v.literal('libraryOverview') }),
  libraryList: v.pipe(
    v.object({ type: v.literal('libraryList'), view, from: count, to: count }),
    v.check(({ from, to }) => from <= to && to - from <= maxRows),
  ),
  neighbourhood: v.object({ type: v.literal('neighbourhood'), entity: entityId }),
  article: v.object({ type: v.literal('article'), source: v.pipe(v.string(), v.maxLength(maxSourceId)) }),
} satisfies Record<BackgroundRequest['type'], v.GenericSchema>;

/** The message as a request that the background knows, or null for anything else. */
export function asBackgroundRequest(message: unknown): BackgroundRequest | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  const { type } = message;
  if (typeof type !== 'string' || !Object.hasOwn(schemas, type)) return null;
  const parsed = v.safeParse(schemas[type as keyof typeof schemas], message);
  return parsed.success ? (parsed.output as BackgroundRequest) : null;
}
