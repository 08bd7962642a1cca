import { once } from 'node:events';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Mention } from '../model/mention.ts';
import type { Reason } from '../model/reason.ts';
import { strictnesses } from '../model/strictness.ts';
import { type AnnotateOptions, annotateRuns } from '../resolver/annotate-runs.ts';
import { createKnowledge, type Knowledge } from '../resolver/knowledge.ts';
import { CliError } from './cli-error.ts';
import { htmlRuns } from './html-runs.ts';
import { readPack } from './read-pack.ts';
import { readText } from './read-text.ts';
import { type DocumentRuns, textRuns } from './text-runs.ts';

const bundledPack = fileURLToPath(new URL('../../data/packs/mission-impossible.ndjson', import.meta.url));
const usage = 'facts -- annotate [--pack PACK]… [--why] [--mode careful|balanced|eager] (--jsonl | FILE…)';

/**
 * `annotate FILE…` prints a line of JSON for each file, `annotate --jsonl` one for each line of standard input, in the same order:
 * `{id, mentions: [{start, end, text, entity, type, confidence}]}`, with `reasons` if asked why, and for a page its `text`.
 */
export async function run(args: string[]): Promise<void> {
  const { options, files } = readArguments(args);
  const knowledge = await loadKnowledge(options.pack ?? [bundledPack]);
  const annotate = (id: unknown, document: DocumentRuns, isPage: boolean) =>
    print({
      id,
      ...(isPage ? { text: document.text } : {}),
      mentions: annotateDocument(
        knowledge,
        document,
        { strictness: options.strictness },
        options.why ?? false,
      ),
    });
  if (options.jsonl) {
    let line = 0;
    for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      line++;
      if (text.trim() === '') continue;
      const { id, document, isPage } = readLine(text, line);
      await annotate(id, document, isPage);
    }
    return;
  }
  for (const file of files) {
    const text = await readText(file);
    const isPage = /\.x?html?$/iu.test(file);
    await annotate(basename(file).replace(/\.[^.]+$/u, ''), isPage ? htmlRuns(text) : textRuns(text), isPage);
  }
}

function readArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        pack: { type: 'string', multiple: true },
        jsonl: { type: 'boolean' },
        why: { type: 'boolean' },
        mode: { type: 'string', default: 'balanced' },
      },
    });
    const { mode, ...options } = values;
    const strictness = strictnesses.find((one) => one === mode);
    if (!strictness) throw new Error(`no mode ${JSON.stringify(mode)}`);
    if (options.jsonl && positionals.length > 0) throw new Error('--jsonl reads standard input, not files');
    if (!options.jsonl && positionals.length === 0) throw new Error('no file given');
    return { options: { ...options, strictness }, files: positionals };
  } catch (error) {
    throw new CliError(`${error instanceof Error ? error.message : String(error)}; usage: ${usage}`);
  }
}

async function loadKnowledge(paths: string[]): Promise<Knowledge> {
  const packs = [];
  for (const path of paths) packs.push(await readPack(path));
  return createKnowledge(
    packs.flatMap((pack) => pack.entities),
    packs.flatMap((pack) => pack.statements),
  );
}

function readLine(line: string, number: number): { id: unknown; document: DocumentRuns; isPage: boolean } {
  const bad = (what: string) => new CliError(`standard input, line ${number}: ${what}`);
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    throw bad('is not valid JSON');
  }
  if (typeof record !== 'object' || record === null) throw bad('is not an object');
  const { id, text, html } = record as Record<string, unknown>;
  if (typeof html === 'string' && text === undefined) return { id, document: htmlRuns(html), isPage: true };
  if (typeof text === 'string' && html === undefined) return { id, document: textRuns(text), isPage: false };
  throw bad('must have either "text" or "html", a string');
}

/** A document's mentions with offsets into its text, by start. */
export function annotateDocument(
  knowledge: Knowledge,
  { text, runs, offsets }: DocumentRuns,
  options: AnnotateOptions,
  why: boolean,
): (Omit<Mention, 'reasons'> & { text: string; reasons?: Reason[] })[] {
  return annotateRuns(knowledge, runs, null, options)
    .mentions.map(({ run, start, end, entity, type, confidence, reasons }) => {
      const at = offsets[run] as number;
      return {
        start: at + start,
        end: at + end,
        text: text.slice(at + start, at + end),
        entity,
        type,
        confidence: Math.round(confidence * 1000) / 1000,
        ...(why ? { reasons } : {}),
      };
    })
    .sort((a, b) => a.start - b.start);
}

async function print(record: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(record)}\n`)) await once(process.stdout, 'drain');
}
