import type { PageMemory } from '../model/text-run.ts';
import type { Summary } from './features.ts';
import type { Knowledge } from './knowledge.ts';

/** A candidate that was not clear when its run was read. */
export interface Pending {
  run: number;
  start: number;
  end: number;
  entity: number;
  /** Log odds that its run alone gave. */
  local: number;
  summary: Summary;
}

/** What a page has shown so far. */
export interface PageState {
  words: number;
  cues: number;
  mediaCues: number;
  /** Accepted entities in the order of their latest mention, the latest last. */
  accepted: Set<number>;
  /** People whose full name stood there, accepted or not: evidence for their films. */
  people: Set<number>;
  /** Hashes of surnames whose latest bearer is nobody in the packs. */
  strangers: Set<number>;
  pending: Pending[];
}

// Together under 5 kB as JSON, for it travels with every message; whatever the numbers are, 683 of them stay within `maxMemoryLength`.
const maxAccepted = 250;
const maxPeople = 150;
const maxStrangers = 40;
const maxPending = 30;

const cases = ['informed', 'opening', 'styled', 'first', 'mixed', 'lower', 'number', 'lowerRun'] as const;

export function emptyState(): PageState {
  return {
    words: 0,
    cues: 0,
    mediaCues: 0,
    accepted: new Set(),
    people: new Set(),
    strangers: new Set(),
    pending: [],
  };
}

/** Nothing is remembered under other packs, since ordinals then mean others. */
export function readMemory(memory: PageMemory | null, { stamp, entities }: Knowledge): PageState {
  const state = emptyState();
  if (memory === null) return state;
  let stored: unknown;
  try {
    stored = JSON.parse(memory);
  } catch {
    return state;
  }
  if (!Array.isArray(stored) || stored[0] !== stamp || stored.length !== 8) return state;
  const [, words, cues, mediaCues, ...lists] = stored as unknown[];
  const numbers = lists.map((list) =>
    Array.isArray(list) ? list.filter((item) => typeof item === 'number') : [],
  );
  const [accepted = [], people = [], strangers = [], pending = []] = numbers as number[][];
  const isOrdinal = (n: number) => Number.isInteger(n) && n >= 0 && n < entities.length;
  state.words = Number(words) || 0;
  state.cues = Number(cues) || 0;
  state.mediaCues = Number(mediaCues) || 0;
  state.accepted = new Set(accepted.filter(isOrdinal));
  state.people = new Set(people.filter(isOrdinal));
  state.strangers = new Set(strangers);
  for (let i = 0; i + 7 < pending.length; i += 8) {
    const [run = 0, start = 0, end = 0, entity = -1, local = 0, bits = 0, caseAt = 0, words = 0] =
      pending.slice(i, i + 8);
    const type = isOrdinal(entity) ? entities.at(entity)?.type : undefined;
    if (type !== 'film' && type !== 'person') continue;
    const summary: Summary = { type, bits, caseClass: cases[caseAt] ?? 'lower', words };
    state.pending.push({ run, start, end, entity, local: local / 100, summary });
  }
  return state;
}

export function writeMemory(state: PageState, { stamp }: Knowledge): PageMemory {
  const pending = state.pending
    .toSorted((a, b) => b.local - a.local)
    .slice(0, maxPending)
    .flatMap(({ run, start, end, entity, local, summary: { bits, caseClass, words } }) => [
      run,
      start,
      end,
      entity,
      Math.round(local * 100),
      bits,
      cases.indexOf(caseClass),
      words,
    ]);
  return JSON.stringify([
    stamp,
    state.words,
    state.cues,
    state.mediaCues,
    [...state.accepted].slice(-maxAccepted),
    [...state.people].slice(-maxPeople),
    [...state.strangers].slice(-maxStrangers),
    pending,
  ]);
}
