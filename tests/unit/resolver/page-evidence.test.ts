import { describe, expect, it } from 'vitest';
import type { TextRun } from '../../../src/model/text-run.ts';
import { annotateRuns } from '../../../src/resolver/annotate-runs.ts';
import { createKnowledge } from '../../../src/resolver/knowledge.ts';
import type { Meaning } from '../../../src/resolver/weigh.ts';
import { cast, entity } from './made-knowledge.ts';

const knowledge = createKnowledge(
  [
    entity('film:heat', 'Heat', { year: 1995 }),
    entity('film:heat-1986', 'Heat', { year: 1986 }),
    entity('film:salt-road', 'Salt Road', { year: 2001 }),
    entity('person:anna', 'Anna Karlsson'),
    entity('person:anna-holm', 'Anna Holm'),
    entity('person:tom', 'Tom Holm'),
    entity('person:tom-2', 'Tom Holm'),
    entity('character:edda', 'Edda Winter'),
    entity('character:otto', 'Otto'),
  ],
  [
    cast('film:heat-1986', 'person:anna', 'character:otto'),
    cast('film:heat-1986', 'person:tom-2'),
    cast('film:salt-road', 'person:anna', 'character:edda'),
    cast('film:salt-road', 'person:tom-2'),
  ],
);

function meanings(...runs: (string | Partial<TextRun>)[]): Meaning[] {
  const out: Meaning[] = [];
  const all = runs.map(
    (run, id): TextRun => ({ id, text: '', ...(typeof run === 'string' ? { text: run } : run) }),
  );
  annotateRuns(knowledge, all, null, { trace: (meaning) => out.push(meaning) });
  return out;
}
const of = (found: readonly Meaning[], name: string) => {
  const meaning = found.find(
    ({ possible: { view, candidate } }) => view.run.text.slice(candidate.start, candidate.end) === name,
  );
  if (!meaning) throw new Error(`nothing weighed for ${name}`);
  return meaning;
};
const features = (name: string, ...runs: (string | Partial<TextRun>)[]) =>
  of(meanings(...runs), name).features;

describe('what the page around a name tells', () => {
  it('is that it declares a film', () => {
    const text = 'They saw Heat there.';
    expect(features('Heat', text)).toContain('filmness=0');
    expect(features('Heat', { text, declares: ['Movie:Heat'] })).toContain('filmness=5');
    expect(features('Heat', { text, declares: ['og:type', 'og:video.movie'] })).toContain('filmness=5');
    expect(features('Heat', { text, declares: ['Recipe:Heat', 'Moviegoer'] })).toContain('filmness=0');
  });

  it('is that the same word stands there in small letters', () => {
    const small = 'lowerElsewhere&words=1';
    expect(features('Heat', 'They saw Heat there.')).not.toContain(small);
    expect(features('Heat', 'They saw Heat there, and felt the heat.')).toContain(small);
    expect(features('Heat', 'They saw Heat there, and Heat again.')).not.toContain(small);
    expect(features('Salt Road', 'They saw Salt Road there, and road and salt.')).not.toContain(
      'lowerElsewhere&words=2',
    );
  });

  it('is how often it stands there with a capital that says something', () => {
    const again = (count: number) => `again=${count}&words=1`;
    expect(features('Heat', 'They saw Heat there.').some((each) => each.startsWith('again='))).toBe(false);
    expect(features('Heat', 'They saw Heat there, and Heat again.')).toContain(again(1));
    expect(features('Heat', 'They saw Heat there.', 'She saw Heat and Heat here.')).toContain(again(2));
  });

  it('is that it is a role, a surname or a film there', () => {
    expect(features('Heat', 'They saw Heat there.', 'There Jo plays Heat again.')).toContain('isRoleHere');
    expect(features('Heat', 'They saw Heat there.', 'There Anna Heat was seen.')).toContain('isSurnameHere');
    expect(features('Heat', 'They saw Heat there.', 'There Heat is a film.')).toContain('isDefinedHere');
    const none = features('Heat', 'They saw Heat there.', 'There Heat was seen.');
    for (const feature of ['isRoleHere', 'isSurnameHere', 'isDefinedHere'])
      expect(none).not.toContain(feature);
  });

  it('is whose it is', () => {
    expect(features('Heat', 'They saw Holm’s Heat there, by Anna Holm.')).toContain('owner=person');
    expect(features('Heat', 'They saw Elm’s Heat there, by Anna Holm.')).toContain('owner=other');
    expect(
      features('Heat', 'They saw Heat there, by Anna Holm.').some((each) => each.startsWith('owner')),
    ).toBe(false);
  });

  it('is who of its people is there, and near', () => {
    const people = (...runs: string[]) =>
      features('Salt Road', ...runs).filter((each) =>
        /^(?:people=\d$|near=|surnames=|topFilm&people)/.test(each),
      );
    expect(people('They saw Salt Road there.')).toEqual(['people=0']);
    expect(people('They saw Salt Road there.', 'And Anna Karlsson too.')).toEqual(['people=1']);
    expect(people('They saw Salt Road there with Anna Karlsson.')).toEqual([
      'near=1',
      'surnames=1',
      'people=1',
    ]);
    expect(people('They saw Salt Road there.', 'And Anna Karlsson and Tom Holm.').sort()).toEqual([
      'people=2',
      'topFilm&people=2',
    ]);
  });
});

describe('of several films of one title', () => {
  const chosen = (...runs: string[]) => knowledge.entities.at(of(meanings(...runs), 'Heat').entity)?.id;
  it('the one of which more is known, where nothing tells', () => {
    expect(chosen('They saw Heat there.')).toBe('film:heat-1986');
  });
  it('the one of that year', () => {
    expect(chosen('They saw Heat (1986) there.')).toBe('film:heat-1986');
    expect(chosen('They saw Heat (1987) there.')).toBe('film:heat-1986');
    expect(chosen('They saw Heat (1995) there.')).toBe('film:heat');
  });
  it('the one whose people are there', () => {
    expect(chosen('They saw Heat there.', 'And Anna Karlsson too.')).toBe('film:heat-1986');
  });
});

describe('of several people of one name', () => {
  it('the one who was in a film with others of the page, else who was in more', () => {
    const chosen = (...runs: string[]) => knowledge.entities.at(of(meanings(...runs), 'Tom Holm').entity)?.id;
    expect(chosen('They saw Tom Holm there.')).toBe('person:tom-2');
    expect(chosen('They saw Tom Holm and Anna Karlsson there.')).toBe('person:tom-2');
  });
});

describe('a character', () => {
  const logit = (name: string, ...runs: string[]) => of(meanings(...runs), name).logit;
  it('is likelier by a full name, with capitals, and beside their film', () => {
    const plain = logit('Edda Winter', 'They saw Edda Winter there.');
    expect(logit('Otto', 'They saw Otto there.')).toBeLessThan(plain - 3);
    expect(logit('Edda Winter', 'They saw Edda Winter there.', 'In Salt Road too.')).toBeCloseTo(plain + 1.5);
    expect(logit('Edda Winter', 'They saw Red Edda Winter there.')).toBeCloseTo(plain - 2);
    expect(logit('Edda Winter', 'They saw Edda Winter Wood there.')).toBeCloseTo(plain - 2);
    expect(logit('Otto', 'They saw Otto there.', 'In the film Heat with Anna Karlsson too.')).toBeCloseTo(
      0.8,
    );
    expect(logit('Edda Winter', 'New Edda Winter Film Seen By Many People')).toBeLessThan(plain);
  });
  it('is none in small letters, or over a sentence’s end', () => {
    expect(() => logit('edda winter', 'They saw edda winter there.')).toThrow();
    expect(() => logit('Edda. Winter', 'They saw Edda. Winter came.')).toThrow();
  });
});
