import type { DateValue, Medium, Status } from '../../model/statement.ts';
import { type DateMention, resolveDate } from '../dates.ts';
import type { Name } from '../names/name.ts';
import type { Complement } from '../phrases/lists.ts';
import { complementsAt } from '../phrases/lists.ts';
import { isLink, isPhrase, type Node, type VerbGroup } from '../phrases/nodes.ts';
import type { Finding, ReadingSentence } from '../rule.ts';
import { type ReleasePlace, releasePlaceIn, saysPlace } from './release-place.ts';

/** When the words say that it happens. `open`: a participle or the present, of which the date itself decides. */
export type When = 'past' | 'future' | 'present' | 'open';

/** A date with the places that belong to it. */
export interface DatedPlace {
  date: DateMention;
  place: ReleasePlace;
  start: number;
  end: number;
}

export interface ReleaseParts {
  dated: DatedPlace[];
  /** All that the words say of place. */
  place: ReleasePlace;
  to: number;
}

const placePreps = /^(?:in|across|throughout|at|to|on|for|into|via|through|over|around|from|nationwide|)$/;

/** Everything with a date or a place from node `at` on: "in the US on 5 May and in the UK on 12 May". `lead`: words before it that say more of the place. */
export function releasePartsAt(sentence: ReadingSentence, at: number, lead = ''): ReleaseParts {
  const { nodes } = sentence;
  const items: Complement[] = [];
  let to = at;
  for (;;) {
    // "is due out in May", "opens wide on Friday": the particle stands between.
    while (isLink(nodes[to], 'adv') || isLink(nodes[to], 'prep', 'out')) to++;
    const next = complementsAt(nodes, to);
    items.push(...next.complements);
    if (next.to === to) break;
    to = next.to;
    // "from its July 2016 date to May 2017": the date takes the phrase apart.
    const rest = nodes[to];
    if (
      nodes[to - 1]?.kind === 'date' &&
      isPhrase(rest) &&
      /^(?:date|slot|berth|release|release date)$/.test(rest.noun ?? '')
    )
      to++;
  }
  // "… in 2004 and in 2005 won": the last date is the next verb's.
  const last = items.at(-1);
  const joined = last && last.from > 0 && isLink(nodes[last.from - 1], 'conj');
  if (last && last.dates.length > 0 && joined && nodes[last.to]?.kind === 'vg') items.pop();
  return { ...distribute(sentence, items, at, to, lead), to };
}

function distribute(
  sentence: ReadingSentence,
  items: readonly Complement[],
  from: number,
  to: number,
  lead: string,
) {
  const { nodes, article } = sentence;
  const textOf = (start: number, end: number) =>
    article.text.slice(nodes[start]?.start ?? 0, nodes[end - 1]?.end ?? 0);
  const dated: DatedPlace[] = [];
  const before = items.length === 0 ? to : (items[0]?.from ?? to);
  let pending = `${lead} ${adverbsIn(nodes, from, before)}`;
  let pendingStart: number | null = null;
  const places = items.map((item) =>
    item.dates.length > 0 ? null : releasePlaceIn(textOf(item.from, item.to)),
  );
  const firstPlace = places.findIndex((place) => place !== null && saysPlace(place));
  // "in the US on 5 May and in the UK on 12 May" against "on 5 May in the US and 12 May in the UK".
  const leadsWithPlace = firstPlace >= 0 && items.findIndex(({ dates }) => dates.length > 0) > firstPlace;
  const lastDate = items.findLastIndex(({ dates }) => dates.length > 0);
  for (const [index, item] of items.entries()) {
    const text = textOf(item.from, item.to);
    const extent = { start: nodes[item.from]?.start ?? 0, end: nodes[item.to - 1]?.end ?? 0 };
    const year = item.members[0]?.phrase.year;
    if (year && /^(?:release|bow|opening|debut|launch)$/.test(item.members[0]?.phrase.noun ?? '')) {
      // "for a spring 2016 release".
      const date: DateMention = {
        start: year.start,
        end: year.end,
        value: { date: year.value, precision: 'year' },
        yearless: false,
      };
      dated.push({ date, place: releasePlaceIn(`${pending} ${text}`), ...extent });
    } else if (item.dates.length > 0) {
      for (const { date } of item.dates) {
        dated.push({
          date,
          place: releasePlaceIn(pending),
          start: pendingStart ?? extent.start,
          end: extent.end,
        });
        if (leadsWithPlace && !saysPlace(releasePlaceIn(pending))) break;
      }
      pending = leadsWithPlace ? '' : lead;
      pendingStart = null;
    } else if (placePreps.test(item.prep) || /\b(?:dvd|video|festival|anniversary)\b/i.test(text)) {
      const place = places[index] ?? releasePlaceIn(text);
      const last = dated.at(-1);
      // Behind its date: "on 5 May in the UK".
      if (last && saysPlace(place) && (!leadsWithPlace || index > lastDate)) {
        last.place = join(last.place, place);
        last.end = extent.end;
      } else if (last && place.elsewhere) last.place.elsewhere = true;
      else {
        pending += ` ${text}`;
        pendingStart ??= extent.start;
      }
    }
  }
  return { dated, place: releasePlaceIn(`${lead} ${textOf(from, to)}`) };
}

function adverbsIn(nodes: readonly Node[], from: number, to: number): string {
  return nodes
    .slice(from, to)
    .flatMap((node) => (node.kind === 'adv' ? [node.word] : []))
    .join(' ');
}

function join(a: ReleasePlace, b: ReleasePlace): ReleasePlace {
  const medium = a.medium ?? b.medium;
  const platform = a.platform ?? b.platform;
  return {
    territories: [...new Set([...a.territories, ...b.territories])],
    elsewhere: a.elsewhere || b.elsewhere,
    ...(medium ? { medium } : {}),
    ...(platform ? { platform } : {}),
  };
}

const led =
  /^(?:set|schedule|slate|due|expect|plan|peg|date|intend|mean|suppose|target|poise|eye|likely|about|go)$/;

/** The time that a verb gives to what it says. */
export function whenOf(verb: VerbGroup): When {
  if (verb.chain.some((lemma) => led.test(lemma)) || led.test(verb.lemma)) return 'future';
  if (verb.form === 'infinitive' || verb.tense === 'future' || verb.tense === 'conditional') return 'future';
  if (verb.form === 'ing' || verb.form === 'participle') return 'open';
  if (verb.tense === 'past')
    return verb.chain.length === 0 && !verb.passive && verb.lemma === 'release' ? 'open' : 'past';
  return verb.chain.includes('have') ? 'past' : 'present';
}

const monthsOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 6);

/** The date that is meant, with what it says of the film today; null where it can't be told. */
export function dateMeant(
  mention: DateMention,
  published: string | null,
  when: When,
): { value: DateValue; status: Status } | null {
  const value = chosenDate(mention, published, when);
  if (!value) return null;
  if (!published) return { value, status: when === 'past' || when === 'open' ? 'released' : 'scheduled' };
  const length = Math.min(value.date.length, published.length);
  const [date, today] = [value.date.slice(0, length), published.slice(0, length)];
  if (Number(value.date.slice(0, 4)) > Number(published.slice(0, 4)) + 10) return null;
  if (date > today) return when === 'past' ? null : { value, status: 'scheduled' };
  if (date < today) return when === 'future' ? null : { value, status: 'released' };
  return { value, status: when === 'past' || mention.relative?.by === -1 ? 'released' : 'scheduled' };
}

function chosenDate(mention: DateMention, published: string | null, when: When): DateValue | null {
  if (!mention.yearless) return mention.value;
  if (when === 'past') return resolveDate(mention, published, true);
  const ahead = resolveDate(mention, published, false);
  if (when === 'future' || !published || (mention.relative?.by !== null && mention.relative)) return ahead;
  const back = resolveDate(mention, published, true);
  if (!ahead || !back) return null;
  if (ahead.date === back.date) return ahead;
  if (mention.relative?.unit === 'weekday') return when === 'present' ? ahead : null;
  const now = monthsOf(published);
  const [until, since] = [monthsOf(ahead.date) - now, now - monthsOf(back.date)];
  // The present is mostly the future, unless that is far off; a participle may be either.
  return when === 'present' ? (until >= 8 && since <= 3 ? back : ahead) : until <= since ? ahead : back;
}

/** The findings for one date: one for each territory. */
export function releaseFindings(
  sentence: ReadingSentence,
  rule: string,
  films: readonly Name[],
  { date, place, start, end }: DatedPlace,
  when: When,
  extra: Partial<Finding> & { medium?: Medium } = {},
): Finding[] {
  if (place.elsewhere) return [];
  const meant = dateMeant(date, sentence.article.published, when);
  if (!meant) return [];
  const medium = place.medium ?? extra.medium;
  return films.flatMap((subject) =>
    (place.territories.length > 0 ? place.territories : [null]).map((territory) => ({
      subject,
      property: 'releaseDate' as const,
      value: { date: meant.value },
      status: meant.status,
      ...extra,
      ...(territory ? { territory } : {}),
      ...(medium ? { medium } : {}),
      ...(place.platform ? { platform: place.platform } : {}),
      start,
      end,
      rule,
    })),
  );
}

/** Whether the sentence goes on with a release to homes: then the one before it is in cinemas. */
export function homeFollows(nodes: readonly Node[], at: number): boolean {
  for (let i = at; i < Math.min(nodes.length, at + 4); i++) {
    const node = nodes[i];
    if (node?.kind !== 'vg') continue;
    const release = nodes[i + 2];
    return (
      node.lemma === 'follow' &&
      isLink(nodes[i + 1], 'prep', 'by') &&
      isPhrase(release) &&
      release.words.some(({ lower }) => /^(?:streaming|digital)$/.test(lower))
    );
  }
  return false;
}
