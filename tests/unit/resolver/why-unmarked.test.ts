import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorrectedName } from '../../../src/model/correction.ts';
import type { EntityId } from '../../../src/model/entity.ts';
import { type AnnotateOptions, annotateRuns } from '../../../src/resolver/annotate-runs.ts';
import { createKnowledge } from '../../../src/resolver/knowledge.ts';
import { whyUnmarked } from '../../../src/resolver/why-unmarked.ts';
import { cast, entity } from './made-knowledge.ts';

const knowledge = createKnowledge(
  [
    entity('film:night-ferry-1996', 'Night Ferry', { year: 1996 }),
    entity('film:night-ferry-1951', 'Night Ferry', { year: 1951 }),
    entity('film:after', 'After', { year: 2003 }),
    entity('film:ferry', 'Ferry', { year: 1980 }),
    entity('person:anna-karlsson', 'Anna Karlsson'),
    entity('person:tom-holm', 'Tom Holm'),
    entity('company:holm-films', 'Holm Films'),
  ],
  [cast('film:night-ferry-1996', 'person:anna-karlsson'), cast('film:night-ferry-1951', 'person:tom-holm')],
);
const ids = Array.from(knowledge.entities, ({ id }) => id);
const told = (texts: string[], options: AnnotateOptions = {}) =>
  Object.fromEntries(
    whyUnmarked(knowledge, [texts.map((text, id) => ({ id, text }))], ids, options).map(
      ({ entity: id, kind, name }) => [id, name === '' ? kind : `${kind}: ${name}`],
    ),
  );

describe('why a name is not marked', () => {
  it('is nothing for what does not stand there', () => {
    expect(told(['Rain fell on the harbour all day.'])).toEqual({});
  });

  it('is what the words are taken for', () => {
    const text = 'Anna Karlsson stars in the film Night Ferry (1996).';
    expect(told([text])).toMatchObject({
      'film:night-ferry-1951': 'another: Night Ferry (1996)',
      'film:ferry': 'inside: Night Ferry (1996)',
    });
  });

  it('is the lack of the full name', () => {
    expect(told(['They say that Karlsson sings in it.'])).toEqual({ 'person:anna-karlsson': 'surname' });
    expect(told(['They say that karlsson sings in it.'])).toEqual({});
  });

  it('is the user’s word', () => {
    const text = 'Anna Karlsson stars in the film Night Ferry (1996).';
    const corrections: CorrectedName[] = [
      { words: 'Anna Karlsson', entity: 'person:anna-karlsson', means: 'nothing' },
    ];
    expect(told([text], { corrections })['person:anna-karlsson']).toBe('corrected');
  });

  it('is that it is written as everyday words are', () => {
    expect(told(['We went home after the rain.'])).toEqual({ 'film:after': 'everyday' });
  });

  it('is the setting, where a less careful one would mark it', () => {
    // What is doubtful by how much is learnt, so the text is looked for: one that only the eager setting marks.
    const texts = [
      'Ferry',
      'Ferry was late.',
      'We liked Ferry.',
      'We saw “Ferry” there.',
      'The Night Ferry was late.',
    ];
    const marksAt = (text: string, strictness: 'careful' | 'balanced' | 'eager') =>
      annotateRuns(knowledge, [{ id: 0, text }], null, { strictness }).mentions;
    const doubtful = texts.filter(
      (text) => marksAt(text, 'balanced').length === 0 && marksAt(text, 'eager').length > 0,
    );
    expect(doubtful.length).toBeGreaterThan(0);
    for (const text of doubtful) {
      const [{ entity: id } = { entity: '' }] = marksAt(text, 'eager');
      expect(told([text])[id]).toBe('stricter: eager');
      expect(told([text], { strictness: 'eager' })[id]).toBe('unread');
    }
  });

  it('is that companies have none', () => {
    expect(told(['It was made by Holm Films.'])['company:holm-films']).toBe('company');
  });

  it('never contradicts the marks: what is marked is told as unread, and as nothing else', () => {
    const piece = fc.constantFrom(
      'Anna Karlsson',
      'Karlsson',
      'Night Ferry',
      'night ferry',
      'Night Ferry (1996)',
      'After',
      'after',
      'Tom Holm',
      'Holm Films',
      'the film',
      '.',
      ', and',
      '“Ferry”',
      'stars in',
      'rain',
    );
    const page = fc.array(
      fc.array(piece, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' ')),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(page, fc.constantFrom('careful', 'balanced', 'eager' as const), (texts, strictness) => {
        const runs = texts.map((text, id) => ({ id, text }));
        const options = { strictness: strictness as 'careful' };
        const marked = new Set(
          annotateRuns(knowledge, runs, null, options).mentions.map(({ entity: id }) => id),
        );
        for (const [id, kind] of Object.entries(told(texts, options)))
          if (!id.startsWith('company:')) expect(kind === 'unread').toBe(marked.has(id as EntityId));
        // Whose full name stands there is told of.
        for (const { id, name } of knowledge.entities)
          if (texts.some((text) => ` ${text} `.includes(` ${name} `)))
            expect(told(texts, options)).toHaveProperty([id]);
      }),
    );
  });
});
