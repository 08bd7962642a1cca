import type { EntityRef, Fact, FactValue, SectionId } from '../model/card.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import type { Statement, Value } from '../model/statement.ts';
import { type Agreement, agreements, certaintyOf, rankOf } from './agreement.ts';
import type { FactStore } from './fact-store.ts';
import { dateOf, type FilmReleases, leadingRelease, releasesOf } from './film-releases.ts';
import { evidenceOf } from './quotes.ts';
import { type Contest, contests } from './rivals.ts';

export function refOf({ id, type, name, year }: Entity): EntityRef {
  return { id, type, name, ...(year === undefined ? {} : { year }) };
}

/** Resolves statements to facts for one card; what it finds out about a film it keeps for the card's other facts. */
export class FactWriter {
  #store: FactStore;
  #today: string;
  #releases = new Map<EntityId, FilmReleases>();

  constructor(store: FactStore, today: string) {
    this.#store = store;
    this.#today = today;
  }

  /** The facts of a section of `of`'s card, from all the statements that belong there. */
  section(section: SectionId, statements: readonly Statement[], of: Entity): Fact[] {
    if (section === 'releases')
      return this.#releasesOf(of.id).contests.map((contest) => this.#release(contest));
    // A distributor in the sentence of a release is shown there.
    const attached = (statement: Statement) =>
      statement.property === 'distributor' && !this.#releasesOf(of.id).unattached.includes(statement);
    const told =
      section === 'companies' ? statements.filter((statement) => !attached(statement)) : statements;
    const sorted = this.#sorted(section, contests(agreements(told), this.#store));
    return this.#byPack(sorted).map((contest) => this.#fact(contest, of.id));
  }

  /** One statement by itself, without what agrees with it or contradicts it. Its quotes are only its own. */
  alone(statement: Statement): Fact {
    const [agreement] = agreements([statement]);
    if (!agreement) throw new RangeError('a statement agrees with itself');
    return this.#plain(agreement);
  }

  /** What the pack that leads says stands first, whatever others add; what was withdrawn stands last. */
  #byPack(sorted: Contest[]): Contest[] {
    const place = ({ lead }: Contest) =>
      lead.rank === 'deprecated'
        ? Infinity
        : Math.min(...lead.statements.map(({ id }) => this.#store.packOf(id)));
    const places = new Map(sorted.map((contest) => [contest, place(contest)]));
    return sorted.sort((a, b) => {
      const [placeA, placeB] = [places.get(a) ?? 0, places.get(b) ?? 0];
      return placeA === placeB ? 0 : placeA - placeB;
    });
  }

  #sorted(section: SectionId, all: Contest[]): Contest[] {
    switch (section) {
      case 'cast':
        return this.#asBilled(all);
      case 'roles':
      case 'otherWork':
      case 'playedBy':
        return this.#byTime(all, -1);
      case 'films':
      case 'series':
        return this.#byTime(all, 1);
      default:
        return all.sort((a, b) => standing(a) - standing(b));
    }
  }

  /** Who is in every article leads the film. A text names its cast by standing, so its order decides among equals. */
  #asBilled(all: Contest[]): Contest[] {
    const places = new Map(all.map((contest) => [contest, this.#placeOf(contest.lead)]));
    const place = (contest: Contest) => places.get(contest) ?? { source: '', offset: 0 };
    return all.sort((a, b) => {
      const [placeA, placeB] = [place(a), place(b)];
      return (
        standing(a) - standing(b) ||
        sourcesOf(b) - sourcesOf(a) ||
        (placeA.source === placeB.source
          ? placeA.offset - placeB.offset
          : placeA.source < placeB.source
            ? -1
            : 1)
      );
    });
  }

  /** Where the first source says the name; one quote often holds a whole list. Without a quote all places are one, and the pack's order stays. */
  #placeOf({ statements, value }: Agreement): { source: string; offset: number } {
    const [first] = statements
      .flatMap(({ references }) => references.filter((reference) => 'exact' in reference))
      .sort((a, b) => (a.source === b.source ? a.start - b.start : a.source < b.source ? -1 : 1));
    const entity = 'entity' in value ? this.#store.entity(value.entity) : undefined;
    if (!first || !entity) return { source: '', offset: 0 };
    const within = [entity.name, ...entity.aliases]
      .map((name) => first.exact.indexOf(name))
      .filter((at) => at >= 0);
    return { source: first.source, offset: first.start + Math.min(first.exact.length, ...within) };
  }

  /** Films by release, newest (-1) or oldest (1) first, and those without any date last. */
  #byTime(all: Contest[], direction: 1 | -1): Contest[] {
    const times = new Map(all.map((contest) => [contest, this.#timeOf(contest.lead.fullest.subject)]));
    return all.sort((a, b) => {
      const [timeA, timeB] = [times.get(a) ?? '', times.get(b) ?? ''];
      if (timeA === timeB) return standing(a) - standing(b);
      if (timeA === '' || timeB === '') return timeA === '' ? 1 : -1;
      return timeA < timeB ? -direction : direction;
    });
  }

  #timeOf(film: EntityId): string {
    const release = leadingRelease(this.#releasesOf(film));
    return release ? dateOf(release) : String(this.#store.entity(film)?.year ?? '');
  }

  #releasesOf(film: EntityId): FilmReleases {
    const known = this.#releases.get(film) ?? releasesOf(this.#store, film);
    this.#releases.set(film, known);
    return known;
  }

  #release({ lead, rivals }: Contest): Fact {
    const withCompanies = (group: Agreement): Fact => {
      const companies = this.#releasesOf(group.fullest.subject).distributors.get(group);
      const fact = this.#plain(group);
      return companies ? { ...fact, distributors: companies.map((id) => this.#ref(id)) } : fact;
    };
    return { ...withCompanies(lead), rivals: rivals.map(withCompanies) };
  }

  /** On the card of anything but the film itself, a fact brings the film's leading release along. */
  #fact({ lead, rivals }: Contest, card: EntityId): Fact {
    const fact = { ...this.#plain(lead), rivals: rivals.map((rival) => this.#plain(rival)) };
    const { subject } = lead.fullest;
    const release = subject === card ? null : leadingRelease(this.#releasesOf(subject));
    return release ? { ...fact, release: this.#release(release) } : fact;
  }

  #plain({ fullest, statements, value, details, rank }: Agreement): Fact {
    const { character, ...rest } = details;
    return {
      id: fullest.id,
      subject: this.#ref(fullest.subject),
      property: fullest.property,
      value: this.#value(value),
      rank,
      ...rest,
      ...(character === undefined ? {} : { character: this.#ref(character) }),
      ...(this.#isPast(value) ? { past: true as const } : {}),
      rivals: [],
      ...evidenceOf(this.#store, statements),
    };
  }

  #isPast(value: Value): boolean {
    return 'date' in value && value.date < this.#today.slice(0, value.date.length);
  }

  #value(value: Value): FactValue {
    return 'entity' in value ? { entity: this.#ref(value.entity) } : value;
  }

  /** Every id of a checked pack is there; one that isn't (a store that was damaged) is shown as itself rather than not at all. */
  #ref(id: EntityId): EntityRef {
    const entity = this.#store.entity(id);
    return entity ? refOf(entity) : { id, type: id.slice(0, id.indexOf(':')) as EntityRef['type'], name: id };
  }
}

/** Certain before reported, standing before withdrawn. */
const standing = ({ lead }: Contest) => rankOf(lead.rank) * 4 - Math.min(certaintyOf(lead.details.status), 2);

const sourcesOf = ({ lead }: Contest) =>
  new Set(lead.statements.flatMap(({ references }) => references.map(({ source }) => source))).size;
