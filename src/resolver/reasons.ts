import type { Entity } from '../model/entity.ts';
import type { Reason, ReasonKind } from '../model/reason.ts';
import { type Knowledge, linksOf } from './knowledge.ts';
import { weightOf } from './score.ts';
import type { Meaning, PageView } from './weigh.ts';

/** What the learnt features say in a reader's words. A feature that fits none is no reason that could be checked with a look. */
const kinds: [ReasonKind, RegExp][] = [
  ['yearInBrackets', /^year=same(?:&brackets=true)?$/u],
  ['quoted', /^quoted=/u],
  // What the packs' graph says, near and far: its features share the weight, so they count as one.
  ['besidePerson', /^(?:near(?:=|$)|surnames|people=[1-3]|topFilm|fellows=[1-3])/u],
  ['filmOnPage', /^films=[12]/u],
  ['ownerBefore', /^owner=person/u],
  ['calledFilm', /^(?:definesFilm|isDefinedHere)/u],
  ['inRow', /^row=/u],
  ['clearElsewhere', /^elsewhere=(?:likely|yes)/u],
  ['filmWordBeside', /^(?:near:film|(?:before|after):(?:filmNoun|watch|make|play|actorNoun))/u],
  ['filmPage', /^(?:filmness=[2-5]|anchors=|runFilm=[123])/u],
  ['rareWords', /^(?:bits|rank|words)=/u],
  ['capitals', /^(?:case=informed|alone|article=capital|surprise=yes)/u],
];

/** Features are few and come again with every name. */
const kindsByFeature = new Map<string, ReasonKind | null>();

function kindOf(feature: string): ReasonKind | null {
  let kind = kindsByFeature.get(feature);
  if (kind === undefined) {
    kind = kinds.find(([, pattern]) => pattern.test(feature))?.[0] ?? null;
    kindsByFeature.set(feature, kind);
  }
  return kind;
}

/** These stand behind what points at this very name: they hold for half of the page. */
const general: ReadonlySet<ReasonKind> = new Set([
  'filmPage',
  'rareWords',
  'capitals',
  'toldInSources',
  'fullName',
]);
const most = 4;
/** Log odds; less is no reason of its own. */
const least = 0.15;

/** Why a meaning was chosen, most telling first: never empty. */
export function reasonsOf(knowledge: Knowledge, page: PageView, meaning: Meaning): Reason[] {
  const weights = new Map<ReasonKind, number>(meaning.reasons);
  const add = (table: Parameters<typeof weightOf>[0], features: readonly string[]) => {
    for (const feature of features) {
      const kind = kindOf(feature);
      if (kind) weights.set(kind, (weights.get(kind) ?? 0) + weightOf(table, feature));
    }
  };
  add(meaning.model, meaning.features);
  add('filmTogether', meaning.together ?? []);
  const isNamed = (other: number) => page.filmsNamed.has(other) || page.people.has(other);
  const isInBrackets = meaning.possible.neighbours.yearInBrackets;
  const reasons = [...weights]
    .filter(([, weight]) => weight > least)
    .sort(([a, x], [b, y]) => Number(general.has(a)) - Number(general.has(b)) || y - x)
    .flatMap(([kind]): Reason[] => {
      if (kind === 'yearInBrackets' && !isInBrackets) return ['yearBeside'];
      if (kind === 'besidePerson') return people(knowledge, page, meaning);
      const isOfOthers = kind === 'filmOnPage' || kind === 'relatedOnPage';
      return isOfOthers ? named(kind, knowledge, linksOf(knowledge, meaning.entity), isNamed) : [kind];
    })
    .slice(0, most);
  return reasons.length === 0 ? ['fullName'] : reasons;
}

/** Reasons that name somebody or something each, at most two. */
function named(
  kind: ReasonKind,
  { entities }: Knowledge,
  all: Iterable<number>,
  isWanted: (one: number) => boolean,
): Reason[] {
  const found = new Set<number>();
  for (const one of all) {
    if (isWanted(one)) found.add(one);
    if (found.size === 2) break;
  }
  return Array.from(found, (one): Reason => `${kind}: ${(entities.at(one) as Entity).name}`);
}

/** Who of the film stands beside its name, or at least on the page; of some only the surname does. */
function people(knowledge: Knowledge, page: PageView, { entity, possible, features }: Meaning): Reason[] {
  const inRun = page.peopleOfRun.get(possible.view) ?? new Set();
  const isAlone = inRun.size === (inRun.has(entity) ? 1 : 0);
  const beside = isAlone
    ? []
    : named('besidePerson', knowledge, fellows(knowledge, entity), (one) => inRun.has(one));
  if (beside.length > 0) return beside;
  if (features.includes('surnames=1') || features.includes('surnames=2')) return ['surnamesBeside'];
  return named('personOnPage', knowledge, fellows(knowledge, entity), (one) => page.people.has(one));
}

/** The people of a film; of a person, all who were in a film of theirs. Most are not asked for: the first two are enough. */
function* fellows(knowledge: Knowledge, entity: number): Generator<number> {
  const links = linksOf(knowledge, entity);
  if (knowledge.entities.at(entity)?.type === 'film') {
    yield* links;
    return;
  }
  for (const film of links)
    for (const other of linksOf(knowledge, film))
      if (other !== entity && knowledge.entities.at(other)?.type === 'person') yield other;
}
