import { type Candidate, findCandidates } from '../matcher/find-candidates.ts';
import type { Entity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { PageMemory, TextRun } from '../model/text-run.ts';
import { foldName } from '../text/fold-name.ts';
import { isWholeName } from '../text/whole-name.ts';
import { hashWord, shapes, splitWords, type Words } from '../text/words.ts';
import type { Knowledge } from './knowledge.ts';

export interface AnnotateOptions {
  strictness?: 'careful' | 'balanced' | 'eager';
}
export type RunMention = Mention & { run: number };

/**
 * The names in the runs, decided with what the page has shown before (`memory`: what the last call for this page returned, or
 * null). Mentions come by run and start, never overlap within a run, and may belong to runs of earlier calls that have become
 * clear now. Pure: the same arguments give the same result.
 */
export function annotateRuns(
  knowledge: Knowledge,
  runs: readonly TextRun[],
  memory: PageMemory | null,
  _options: AnnotateOptions = {},
): { mentions: RunMention[]; memory: PageMemory } {
  const known = new Set<number>(memory ? (JSON.parse(memory) as number[]) : []);
  const texts = runs.map((run) => ({ run, words: splitWords(run.text) }));
  const found = texts.map(({ run, words }) => findCandidates(knowledge.index, run.text, words));
  const accepted: RunMention[] = [];
  for (const [i, candidates] of found.entries()) {
    const { run, words } = texts[i] as (typeof texts)[number];
    for (const candidate of candidates) {
      const entity = candidate.entities.find((e) =>
        isFullName(knowledge.entities[e] as Entity, candidate, words),
      );
      if (entity === undefined) continue;
      known.add(entity);
      accepted.push(mention(knowledge, run.id, candidate.start, candidate.end, entity, 'fullName', 0.9));
    }
  }
  const short = shortForms(knowledge, known);
  for (const { run, words } of texts) {
    for (let i = 0; i < words.count; i++) {
      const entity = short.get(words.hash[i] as number);
      if (entity === undefined || !standsAlone(words, i)) continue;
      accepted.push(
        mention(
          knowledge,
          run.id,
          words.start[i] as number,
          words.end[i] as number,
          entity,
          'surnameOf',
          0.8,
        ),
      );
    }
  }
  return { mentions: longest(accepted), memory: JSON.stringify([...known].slice(-400)) };
}

function mention(
  { entities }: Knowledge,
  run: number,
  start: number,
  end: number,
  ordinal: number,
  reason: string,
  confidence: number,
): RunMention {
  const { id, type } = entities[ordinal] as Entity;
  return { run, start, end, entity: id, type, confidence, reasons: [reason] };
}

function isFullName(_entity: Entity, { from, to, entities }: Candidate, words: Words): boolean {
  if (entities.length === 0) return false;
  let upper = 0;
  for (let i = from; i < to; i++)
    if ((words.shape[i] as number) & (shapes.firstUpper | shapes.anyDigit)) upper++;
  return to - from > 1 && upper > 0;
}

function shortForms(knowledge: Knowledge, known: Set<number>): Map<number, number> {
  const forms = new Map<number, number>();
  for (const ordinal of known) {
    const entity = knowledge.entities[ordinal];
    if (entity?.type !== 'person' && entity?.type !== 'character') continue;
    const parts = foldName(entity.name).split(' ');
    const last = parts.at(-1);
    if (parts.length > 1 && last && last.length > 2) forms.set(hashWord(last), ordinal);
  }
  return forms;
}

function standsAlone(words: Words, i: number): boolean {
  const { text, start, end, shape } = words;
  if (!((shape[i] as number) & shapes.firstUpper)) return false;
  if (!isWholeName(text, start[i] as number, end[i] as number)) return false;
  const joins = (a: number, b: number) =>
    a >= 0 &&
    b < words.count &&
    /^[ \u00a0-]$/.test(text.slice(end[a], start[b])) &&
    ((shape[a === i ? b : a] as number) & shapes.firstUpper) !== 0;
  return !joins(i, i + 1) && !joins(i - 1, i);
}

function longest(mentions: RunMention[]): RunMention[] {
  const kept: RunMention[] = [];
  for (const m of [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((k) => k.run === m.run && k.start < m.end && m.start < k.end)) kept.push(m);
  return kept.sort((a, b) => a.run - b.run || a.start - b.start);
}
