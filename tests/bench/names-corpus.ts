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
        entities.some(
          (entity) => (knowledge.entities.at(entity)?.type === 'film') === (label.type === 'film'),
        ),
    );
    if (isShort ? surnames.has(written.toLowerCase()) : inPack) known.add(label);
    if (!isShort && label.type === 'person' && inPack)
      surnames.add((written.split(/\s+/u).at(-1) ?? '').toLowerCase());
  }
  return known;
}

interface Intro {
  title: string;
  cast: string[];
  extract: string;
}

const capitals =
  /\p{Lu}[\p{L}\p{N}'’.-]*(?:[ ,:&]+(?:(?:of|the|and|in|on|to|a|for|de) )*[\p{Lu}\p{N}][\p{L}\p{N}'’.-]*)*/gu;

/**
 * Openings of encyclopedia articles whose film and cast are known: their names are labels, and what else stands with a capital
 * counts neither way.
 */
export function readIntros(folder: string): LabelledText[] {
  const file = join(folder, 'film-intros-dev.jsonl');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Intro)
    .map(({ title, cast, extract: text }, i) => partlyLabelled(`intro-${i}`, 'intro', text, [title], cast));
}

/** News whose facts are labelled: the films that they are about are known. */
export function readNews(folder: string): LabelledText[] {
  const file = join(folder, 'facts-dev.jsonl');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as {
          id: string;
          text: string;
          facts: { subject: string; property: string; value: unknown }[];
        },
    )
    .map(({ id, text, facts }) => {
      const films = new Set(facts.map(({ subject }) => String(subject).replace(/ \(\d{4}\)$/u, '')));
      const people = facts.flatMap(({ property, value }) =>
        typeof value === 'string' && /^(?:castMember|director|screenwriter)$/u.test(property) ? [value] : [],
      );
      return partlyLabelled(id, 'news', text, [...films], people);
    });
}

function partlyLabelled(
  id: string,
  kind: string,
  text: string,
  films: string[],
  people: string[],
): LabelledText {
  const mentions: Label[] = [];
  const add = (name: string, type: Label['type']) => {
    if (name.length < 2) return;
    for (let s = text.indexOf(name); s >= 0; s = text.indexOf(name, s + 1)) {
      const e = s + name.length;
      if (/[\p{L}\p{N}]/u.test(text.charAt(s - 1) + text.charAt(e))) continue;
      if (!mentions.some((m) => m.s < e && s < m.e)) mentions.push({ s, e, type, kind: 'known' });
    }
  };
  for (const name of people.filter((name) => name.includes(' '))) add(name, 'person');
  for (const name of films.toSorted((a, b) => b.length - a.length)) add(name, 'film');
  const ignore = [...text.matchAll(capitals)].map(({ index, 0: words }): [number, number] => [
    index,
    index + words.length,
  ]);
  return { id, kind, text, mentions, ignore };
}
