import { annotateDocument } from '../../src/cli/annotate.ts';
import type { AnnotateOptions } from '../../src/resolver/annotate-runs.ts';
import type { Knowledge } from '../../src/resolver/knowledge.ts';
import { answerable, type LabelledText, nameSpan, runsOf } from './names-corpus.ts';

export interface Tally {
  found: number;
  wrong: number;
  missed: number;
}
export interface Report {
  /** `review film`, `review person`, `review surname`, … */
  tallies: Map<string, Tally>;
  /** Marks and words in texts without films. */
  free: { film: number; person: number; words: number };
  words: number;
  milliseconds: number;
  mistakes: string[];
}

export function emptyReport(): Report {
  return {
    tallies: new Map(),
    free: { film: 0, person: 0, words: 0 },
    words: 0,
    milliseconds: 0,
    mistakes: [],
  };
}

/** Annotate the texts and count. Only names of the pack count as missed; a mark on a labelled name counts as right. */
export function measure(
  knowledge: Knowledge,
  texts: readonly LabelledText[],
  report: Report = emptyReport(),
  options: AnnotateOptions = {},
): Report {
  for (const text of texts) {
    const runs = runsOf(text);
    const start = process.cpuUsage();
    const found = annotateDocument(knowledge, runs, options, true);
    const { user, system } = process.cpuUsage(start);
    report.milliseconds += (user + system) / 1000;
    const words = text.text.split(/\s+/u).length;
    report.words += words;
    const isFree = text.kind === 'no-film';
    if (isFree) report.free.words += words;
    const known = answerable(knowledge, text);
    const open = new Map(text.mentions.map((label) => [label, nameSpan(text.text, label)]));
    const tally = (key: string): Tally => {
      const existing = report.tallies.get(key);
      if (existing) return existing;
      const fresh = { found: 0, wrong: 0, missed: 0 };
      report.tallies.set(key, fresh);
      return fresh;
    };
    const keyOf = (type: string, isShort: boolean) => `${text.kind} ${isShort ? 'surname' : type}`;
    const around = (s: number, e: number) =>
      `${text.text.slice(Math.max(0, s - 40), s)}[${text.text.slice(s, e)}]${text.text.slice(e, e + 30)}`.replace(
        /\n/gu,
        '⏎',
      );
    for (const { start: s, end: e, type, reasons, confidence } of found) {
      if (type !== 'film' && type !== 'person') continue;
      const label = [...open].find(([l, [ls, le]]) => l.type === type && ls === s && le === e)?.[0];
      const isShort = reasons?.some((reason) => reason.startsWith('surnameOf')) ?? false;
      if (label) {
        open.delete(label);
        tally(keyOf(type, /surname|short/u.test(label.kind))).found++;
        continue;
      }
      if (text.ignore.some(([is, ie]) => is < e && s < ie)) continue;
      tally(keyOf(type, isShort)).wrong++;
      if (isFree) report.free[type]++;
      report.mistakes.push(
        `WRONG ${keyOf(type, isShort)} ${confidence} ${around(s, e)}  {${reasons?.join(' ')}}`,
      );
    }
    for (const [label, [s, e]] of open) {
      if (!known.has(label)) continue;
      tally(keyOf(label.type, /surname|short/u.test(label.kind))).missed++;
      report.mistakes.push(`MISSED ${keyOf(label.type, /surname|short/u.test(label.kind))} ${around(s, e)}`);
    }
  }
  return report;
}

export function rates({ found, wrong, missed }: Tally): { precision: number; recall: number; f1: number } {
  const precision = found + wrong === 0 ? 1 : found / (found + wrong);
  const recall = found + missed === 0 ? 1 : found / (found + missed);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

export function printReport({ tallies, free, words, milliseconds }: Report): string {
  const percent = (n: number) => (100 * n).toFixed(1).padStart(6);
  const lines = [`${'texts'.padEnd(24)} precision recall     F1   found wrong missed`];
  for (const [key, tally] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (tally.found + tally.wrong + tally.missed === 0) continue;
    const { precision, recall, f1 } = rates(tally);
    lines.push(
      `${key.padEnd(24)}    ${percent(precision)} ${percent(recall)} ${percent(f1)} ${[tally.found, tally.wrong, tally.missed].map((n) => String(n).padStart(6)).join('')}`,
    );
  }
  if (free.words > 0)
    lines.push(
      `in 1,000 words without films: ${((1000 * free.film) / free.words).toFixed(2)} films, ${((1000 * free.person) / free.words).toFixed(2)} people`,
    );
  lines.push(
    `${((1000 * milliseconds) / Math.max(1, words)).toFixed(2)} ms of processor time for 1,000 words`,
  );
  return lines.join('\n');
}
