import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { Correction } from '../../../src/model/correction.ts';
import { readReason, reasonKinds } from '../../../src/model/reason.ts';
import { correctionText } from '../../../src/options/Corrections.tsx';
import type { MarkedName } from '../../../src/ui/marked-name.ts';
import { speak } from '../../../src/ui/translate.tsx';
import { WhyMarked } from '../../../src/ui/WhyMarked.tsx';
import { english } from '../../e2e/stage/english.ts';
import { allOpen, html, textOf } from './render.tsx';
import { ref } from './sample-facts.ts';

const heat = ref('film:heat-1995', 'Heat', 1995);
const old = ref('film:heat-1986', 'Heat', 1986);
const marked: MarkedName = {
  words: 'Heat',
  reasons: ['yearInBrackets', 'besidePerson: Ines Okafor', 'besidePerson: A: B'],
  namesakes: async () => [],
  correct: async () => true,
};
const foot = <WhyMarked marked={marked} entity={heat} onCorrected={() => {}} />;

describe('the foot of a card', () => {
  it('keeps the reasons folded', () => {
    expect(textOf(html(foot))).toBe('Why is this marked?');
  });

  it('tells them in plain words, with the ways to correct the mark', () => {
    const text = textOf(html(foot, { navigation: allOpen }));
    for (const words of [
      'Its year in brackets beside it',
      'Stands beside Ines Okafor',
      'Stands beside A: B',
      'Not a film here',
      'Wrong one',
    ])
      expect(text).toContain(words);
  });
});

describe('reasons', () => {
  it('have words each, with a place for the name where they name somebody', () => {
    for (const kind of reasonKinds) expect(messages, kind).toHaveProperty(`reason_${kind}`);
    expect(readReason('surnameOf: Ines Okafor')).toEqual({ kind: 'surnameOf', name: 'Ines Okafor' });
    expect(readReason('italic')).toEqual({ kind: 'italic', name: '' });
  });
});

describe('a correction in the options', () => {
  const known = new Map([heat, old].map((one) => [one.id, one]));
  const correction: Correction = {
    words: 'HEAT',
    entity: heat.id,
    means: 'nothing',
    scope: 'everywhere',
    where: '',
  };
  const text = (more: Partial<Correction>) =>
    correctionText({ ...correction, ...more }, known, speak(english));

  it('says what the words do not mean, and what they do', () => {
    expect(text({})).toBe('“HEAT” is not a film');
    expect(text({ means: 'another' })).toBe('“HEAT” is not Heat (1995)');
    expect(text({ means: old.id })).toBe('“HEAT” is Heat (1986), not Heat (1995)');
  });

  it('still says it when the pack is gone', () => {
    expect(text({ entity: 'person:ines-okafor', means: 'another' })).toBe('“HEAT” is not ines-okafor');
  });
});
