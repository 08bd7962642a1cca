import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import { maxMemoryLength } from '../../../src/model/text-run.ts';
import { asBackgroundRequest } from '../../../src/protocol/schemas.ts';
import { createKnowledge } from '../../../src/resolver/knowledge.ts';
import { emptyState, readMemory, writeMemory } from '../../../src/resolver/page-state.ts';

const people: Entity[] = Array.from({ length: 2_000 }, (_, i) => ({
  id: `person:p${i}`,
  type: 'person',
  name: `Peter Number${i}`,
  aliases: [],
}));
const knowledge = createKnowledge(people, []);
/** Nothing in JSON is longer than a number of this kind. */
const long = -1.2345678901234568e-300;

describe('the memory of a page', () => {
  it('is never longer than a message may carry, however much the page showed', () => {
    const state = emptyState();
    state.words = state.cues = long;
    for (let i = 0; i < 2_000; i++) {
      state.accepted.add(long * (i + 1));
      state.people.add(long * (i + 1));
      state.strangers.add(long * (i + 1));
      state.pending.push({
        run: long,
        start: long,
        end: long,
        entity: long,
        local: long,
        summary: { type: 'person', bits: long, caseClass: 'lowerRun', words: long },
      });
    }
    const memory = writeMemory(state, { ...knowledge, stamp: long });
    expect(memory.length).toBeLessThanOrEqual(maxMemoryLength);
    expect(asBackgroundRequest({ type: 'annotate', runs: [], memory })).not.toBeNull();
  });

  it('is the same after a way there and back', () => {
    const state = emptyState();
    state.words = 1_234;
    state.cues = 5;
    for (let i = 0; i < 2_000; i++) {
      state.accepted.add(i);
      state.people.add(i);
      state.strangers.add(4_000_000_000 + i);
    }
    const summary = { type: 'person', bits: 3, caseClass: 'first', words: 2 } as const;
    state.pending.push({ run: 7, start: 1, end: 9, entity: 12, local: -1.25, summary });
    const memory = writeMemory(state, knowledge);
    expect(writeMemory(readMemory(memory, knowledge), knowledge)).toBe(memory);
  });
});
