import { describe, expect, it } from 'vitest';
import { edForms, ingForms, sForm } from '../../../../src/extract/lexicon/inflect.ts';
import * as lists from '../../../../src/extract/lexicon/verb-list.ts';
import {
  beForms,
  doForms,
  haveForms,
  modals,
  negations,
  usuallyNoun,
  type VerbForm,
  verbOf,
} from '../../../../src/extract/lexicon/verbs.ts';

const wordsOf = (list: string) => list.trim().split(/\s+/);
const regular = wordsOf(lists.regularVerbs);
const irregular = lists.irregularVerbs.split(',').map((triple) => {
  const [lemma = '', past = '', participle = ''] = wordsOf(triple);
  return { lemma, past: past.split('/'), participle: participle.split('/') };
});

/** "lemma: form form" */
const tell = (word: string) => {
  const reading = verbOf(word);
  return reading && `${reading.lemma}: ${reading.forms.join(' ')}`;
};

describe('the spelling of verbs', () => {
  it.each([
    ['star', 'stars', 'starred', 'starring'],
    ['stare', 'stares', 'stared', 'staring'],
    ['plan', 'plans', 'planned', 'planning'],
    ['quit', 'quits', 'quitted', 'quitting'],
    ['prefer', 'prefers', 'preferred', 'preferring'],
    ['deliver', 'delivers', 'delivered', 'delivering'],
    ['debut', 'debuts', 'debuted', 'debuting'],
    ['helm', 'helms', 'helmed', 'helming'],
    ['bow', 'bows', 'bowed', 'bowing'],
    ['fix', 'fixes', 'fixed', 'fixing'],
    ['play', 'plays', 'played', 'playing'],
    ['reprise', 'reprises', 'reprised', 'reprising'],
    ['try', 'tries', 'tried', 'trying'],
    ['tie', 'ties', 'tied', 'tying'],
    ['agree', 'agrees', 'agreed', 'agreeing'],
    ['eye', 'eyes', 'eyed', 'eyeing'],
    ['lens', 'lenses', 'lensed', 'lensing'],
    ['gross', 'grosses', 'grossed', 'grossing'],
    ['pitch', 'pitches', 'pitched', 'pitching'],
    ['quiz', 'quizzes', 'quizzed', 'quizzing'],
    ['buzz', 'buzzes', 'buzzed', 'buzzing'],
    ['veto', 'vetoes', 'vetoed', 'vetoing'],
    ['panic', 'panics', 'panicked', 'panicking'],
    ['co-star', 'co-stars', 'co-starred', 'co-starring'],
    ['travel', 'travels', 'traveled/travelled', 'traveling/travelling'],
    ['control', 'controls', 'controlled', 'controlling'],
    ['reveal', 'reveals', 'revealed', 'revealing'],
    ['age', 'ages', 'aged', 'aging/ageing'],
  ])('%s, %s, %s, %s', (verb, s, ed, ing) => {
    expect([sForm(verb), edForms(verb).join('/'), ingForms(verb).join('/')]).toEqual([s, ed, ing]);
  });
});

describe('verbOf', () => {
  it.each([
    ['cast', 'cast: base past participle'],
    ['casting', 'cast: ing'],
    ['starred', 'star: past participle'],
    ['stars', 'star: s'],
    ['directed', 'direct: past participle'],
    ['co-starring', 'co-star: ing'],
    ['costarring', 'costar: ing'],
    ['co-wrote', 'co-write: past'],
    ['co-financed', 'co-finance: past participle'],
    ['re-released', 're-release: past participle'],
    ['executive-produces', 'executive-produce: s'],
    ['exec-producing', 'exec-produce: ing'],
    ['greenlit', 'greenlight: past participle'],
    ['greenlighted', 'greenlight: past participle'],
    ['toplines', 'topline: s'],
    ['unspooled', 'unspool: past participle'],
    ['criticised', 'criticise: past participle'],
    ['criticized', 'criticize: past participle'],
  ])('%s is %s', (word, reading) => {
    expect(tell(word)).toBe(reading);
  });

  it.each([
    ['left', 'leave: past participle'],
    ['leaves', 'leave: s'],
    ['saw', 'see: past'],
    ['found', 'find: past participle'],
    ['founded', 'found: past participle'],
    ['founding', 'found: ing'],
    ['bore', 'bear: past'],
    ['bored', 'bore: past participle'],
    ['born', 'bear: participle'],
    ['fell', 'fall: past'],
    ['felt', 'feel: past participle'],
    ['rose', 'rise: past'],
    ['shot', 'shoot: past participle'],
    ['wounded', 'wound: past participle'],
    ['lying', 'lie: ing'],
    ['dying', 'die: ing'],
    ['singing', 'sing: ing'],
    ['routed', 'route: past participle'],
    ['staring', 'stare: ing'],
    ['filing', 'file: ing'],
    ['filling', 'fill: ing'],
    ['come', 'come: base participle'],
    ['read', 'read: base past participle'],
    ['gotten', 'get: participle'],
  ])('a word that looks like another verb, %s, is %s', (word, reading) => {
    expect(tell(word)).toBe(reading);
  });

  it.each(
    wordsOf(
      'runned casted goed film-maker thing during evening species self-titled co-op pre- re- co- the was will bus-',
    ),
  )('%s is no form of a verb', (word) => {
    expect(verbOf(word)).toBeUndefined();
  });

  /** The words that two verbs share, or the two spellings of one. */
  const shared = new Set(
    wordsOf(`bore bound found ground wound programmed programming
      distilled distilling enrolled enrolling enthralled enthralling fulfilled fulfilling instilled instilling`),
  );

  function strays(lemma: string, forms: Partial<Record<VerbForm, readonly string[]>>): string[] {
    return Object.entries(forms).flatMap(([form, words]) =>
      words.filter((word) => {
        const reading = verbOf(word);
        return reading?.lemma !== lemma || !reading.forms.includes(form as VerbForm);
      }),
    );
  }

  it('leads every form back to its verb', () => {
    const present = (lemma: string) => ({ base: [lemma], s: [sForm(lemma)], ing: ingForms(lemma) });
    const regularStrays = regular.flatMap((lemma) =>
      strays(lemma, { ...present(lemma), past: edForms(lemma), participle: edForms(lemma) }),
    );
    expect(new Set(regularStrays)).toEqual(shared);
    expect(
      irregular.flatMap(({ lemma, past, participle }) =>
        strays(lemma, { ...present(lemma), past, participle }),
      ),
    ).toEqual([]);
  });

  it('knows a verb by one lemma, which is a verb itself', () => {
    for (const lemma of [...regular, ...irregular.map((verb) => verb.lemma)])
      if (!shared.has(lemma))
        expect(verbOf(lemma), lemma).toMatchObject({ lemma, forms: expect.arrayContaining(['base']) });
  });
});

describe('the verb list', () => {
  it('has every verb once', () => {
    const all = [...regular, ...irregular.map((verb) => verb.lemma)];
    expect(all.filter((verb, at) => all.indexOf(verb) !== at)).toEqual([]);
  });

  it('says how to spell, and what is a noun too, only of its verbs', () => {
    const said = [lists.doubling, lists.doublingOrNot, lists.keepingE, lists.nounVerbs, lists.nounForms];
    expect(said.flatMap(wordsOf).filter((word) => !verbOf(word))).toEqual(['prequel', 'sequel']);
  });

  it('leaves the verbs of a verb group to sets of their own', () => {
    const auxiliaries = [...beForms, ...haveForms, ...doForms, ...modals, ...negations];
    expect(auxiliaries.filter((word) => verbOf(word))).toEqual([]);
    expect(modals.has("won't") && modals.has('won’t') && modals.has("'ll")).toBe(true);
    expect(negations.has("isn't") && beForms.has("isn't")).toBe(true);
  });
});

describe('usuallyNoun', () => {
  it.each(
    wordsOf(`star stars film films cast play present set feature lead part hit premiere debut release sequel casting setting
      co-star co-stars re-release acclaimed`),
  )('%s', (word) => {
    expect(usuallyNoun(word)).toBe(true);
  });

  it.each(wordsOf('starred directed directs joins tells becomes opens presents written says portrays'))(
    'not %s',
    (word) => {
      expect(usuallyNoun(word)).toBe(false);
    },
  );
});
