import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentRuns, textRuns } from '../../src/cli/text-runs.ts';
import { findCandidates } from '../../src/matcher/find-candidates.ts';
import type { Pack } from '../../src/model/pack.ts';
import { type ListedFilm, packFromWikipedia } from '../../src/packs/from-wikipedia.ts';
import { createKnowledge, type Knowledge } from '../../src/resolver/knowledge.ts';

/** A text with the films and people that are named in it; what stands in `ignore` counts neither way. */
export interface LabelledText {
  id: string;
  kind: string;
  text: string;
  mentions: Label[];
  ignore: [number, number][];
}
export interface Label {
  s: number;
  e: number;
  type: 'film' | 'person';
  kind: string;
}

/** Every `.jsonl` of the folder whose lines have `text` and `mentions`. The kind of a text without one is its file's name. */
export function readLabelled(folder: string): LabelledText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => {
      const [first = '{}', ...rest] = readFileSync(join(folder, file), 'utf8').trim().split('\n');
      const parsed = JSON.parse(first) as Partial<LabelledText>;
      if (typeof parsed.text !== 'string' || !Array.isArray(parsed.mentions)) return [];
      return [first, ...rest].map((line) => {
        const text = JSON.parse(line) as LabelledText;
        return {
          ...text,
          kind: text.kind ?? file.replace(/(?:-dev)?\.jsonl$/u, ''),
          ignore: text.ignore ?? [],
        };
      });
    });
}

/** The films that the folder lists, as a pack. */
export function readFilmPack(folder: string): Pack {
  const file = join(folder, 'wikipedia-films.jsonl');
  if (!existsSync(file)) throw new Error(`${file} is missing`);
  const films = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ListedFilm);
  return packFromWikipedia(films);
}

export function knowledgeOf({ entities, statements }: Pack): Knowledge {
  return createKnowledge(entities, statements);
}

/** Runs of a text, whatever its form. */
export function runsOf({ text }: LabelledText): DocumentRuns {
  return textRuns(text);
}

/** A label's span without a year in brackets behind it, which belongs to no name. */
export function nameSpan(text: string, { s, e }: Label): [number, number] {
  const year = /\s*[([]?(?:19|20)\d\d[)\]]?$/u.exec(text.slice(s, e));
  return year && year.index > 0 ? [s, s + year.index] : [s, e];
}

/** Labels that the pack can know: the name is in it, or, of a short form, stands before it in full. */
export function answerable(knowledge: Knowledge, { text, mentions }: LabelledText): Set<Label> {
  const known = new Set<Label>();
  const surnames = new Set<string>();
  for (const label of mentions.toSorted((a, b) => a.s - b.s)) {
    const [s, e] = nameSpan(text, label);
    const written = text.slice(s, e);
    const isShort = /surname|short/u.test(label.kind);
    const inPack = findCandidates(knowledge.index, written).some(
      ({ start, end, entities }) =>
        start === 0 &&
        end === written.length &&
        entities.some((entity) => (knowledge.entities[entity]?.type === 'film') === (label.type === 'film')),
    );
    if (isShort ? surnames.has(written.toLowerCase()) : inPack) known.add(label);
    if (!isShort && label.type === 'person' && inPack)
      surnames.add((written.split(/\s+/u).at(-1) ?? '').toLowerCase());
  }
  return known;
}
