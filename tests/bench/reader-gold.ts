import { readFileSync } from 'node:fs';

/** A text whose names are marked. Kinds are those of the names layer. */
export interface GoldText {
  id: string;
  kind: string;
  text: string;
  published: string | null;
  marks: GoldMark[];
  ignore: [start: number, end: number][];
  /** What a capitalised stretch without a mark may be; empty where nothing is known of it. */
  unmarked: readonly string[];
  weight: number;
}

const kindLetters: Record<string, string[]> = {
  f: ['film'],
  p: ['person'],
  c: ['character'],
  w: ['work'],
  o: ['company'],
  l: ['place'],
};

export const folds = 3;

/** Which part of the texts one belongs to, for learning without it. */
export function foldOf(id: string): number {
  let hash = 0;
  for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) >>> 0;
  return (hash >>> 4) % folds;
}

export interface GoldMark {
  start: number;
  end: number;
  kinds: readonly string[];
}

interface NamesRecord {
  id: string;
  kind: string;
  text: string;
  mentions: { s: number; e: number; type: string; kind: string }[];
  ignore: [number, number][];
}

export function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Reviews, comments and news without films, of the form of `names-dev.jsonl`. */
export function namesCorpus(path: string): GoldText[] {
  return readLines<NamesRecord>(path).map((record) => ({
    id: record.id,
    kind: record.kind,
    text: record.text,
    published: null,
    marks: record.mentions.map((mark) => ({ start: mark.s, end: mark.e, kinds: [mark.type] })),
    ignore: record.ignore,
    unmarked:
      record.kind === 'review'
        ? ['none', 'person', 'character', 'company', 'work']
        : ['none', 'person', 'company', 'work', 'place'],
    weight: 1,
  }));
}

interface OpeningRecord {
  title: string;
  cast: string[];
  extract: string;
}

/** Encyclopedia openings, of the form of `film-intros-dev.jsonl`: the title and the cast are marked, of the rest nothing is known. */
export function openingsCorpus(path: string): GoldText[] {
  return readLines<OpeningRecord>(path).map((record, index) => {
    const text = record.extract;
    const marks: GoldMark[] = [];
    if (text.startsWith(record.title)) mark(text, record.title, ['film'], marks);
    for (const name of record.cast) if (name.includes(' ')) mark(text, name, ['person'], marks);
    for (const name of partsOf(text, record.cast)) mark(text, name, ['character'], marks);
    return {
      id: `opening-${index}`,
      kind: 'opening',
      text,
      published: null,
      marks,
      ignore: [],
      unmarked: [],
      weight: 0.4,
    };
  });
}

const partBehind =
  /^,? (?:as|plays|portrays|voices) (?:the )?(\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]+|de|of|the|von|van)){0,3})(?=[,.;)]| and| in| who|$)/u;
const partBefore = /(?<![\p{L}.] )(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}) \((?:played by )?$/u;

/** The characters that an opening gives beside its cast: "A as B", "B (A)". */
function partsOf(text: string, cast: readonly string[]): Set<string> {
  const parts = new Set<string>();
  for (const actor of cast.flatMap((name) => [name, name.split(' ').at(-1) ?? name]))
    for (let at = text.indexOf(actor); at >= 0; at = text.indexOf(actor, at + 1)) {
      const part =
        partBehind.exec(text.slice(at + actor.length, at + actor.length + 60))?.[1] ??
        (text.charAt(at + actor.length) === ')'
          ? partBefore.exec(text.slice(Math.max(0, at - 60), at))?.[1]
          : undefined);
      if (part && !/^(?:The|In|It|He|She|Academy|Best)\b/.test(part)) parts.add(part);
    }
  return parts;
}

interface EntityRecord {
  id: string;
  text: string;
  mentions: { s: number; e: number; type: string; kind: string }[];
  ignore?: [number, number][];
}

/** Encyclopedia articles with all names marked, of the form of `detection-dev.jsonl`; the spaces before their marks are taken out. */
export function entityCorpus(path: string): GoldText[] {
  return readLines<EntityRecord>(path).map((record) => {
    const { text } = record;
    const offsets = new Int32Array(text.length + 1);
    let out = '';
    let open = false;
    for (let i = 0; i < text.length; i++) {
      offsets[i] = out.length;
      const [before, here, next] = [text.charAt(i - 1), text.charAt(i), text.charAt(i + 1)];
      if (here === '"') open = !open;
      const joined =
        /[.,;:!?)\]]/.test(next) ||
        (next === "'" && /['\u2019]s /.test(text.slice(i + 1, i + 4))) ||
        (next === '"' && open);
      if (here === ' ' && (joined || /[([]/.test(before) || (before === '"' && open))) continue;
      out += here;
    }
    offsets[text.length] = out.length;
    const at = (offset: number) => offsets[offset] ?? 0;
    return {
      id: record.id,
      kind: 'entities',
      text: out,
      published: null,
      marks: record.mentions.map((mark) => ({
        start: at(mark.s),
        end: at(mark.e - 1) + 1,
        kinds:
          mark.type === 'film'
            ? ['film', 'work']
            : mark.kind.startsWith('other')
              ? ['person', 'character']
              : ['person'],
      })),
      ignore: (record.ignore ?? []).map(([from, to]): [number, number] => [at(from), at(to - 1) + 1]),
      unmarked: ['none', 'company', 'place', 'character'],
      weight: 0.7,
    };
  });
}

/** Sentences, one to a line, with their names in brackets behind a kind's letter: `[p Anna Field] stars in [f Winter Harbour].` */
export function bracketCorpus(path: string): GoldText[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => bracketText(line, `sentence-${index}`, 'sentence', 1));
}

/** Whole articles of the same form, with a line `===` between them. */
export function articleCorpus(path: string): GoldText[] {
  return readFileSync(path, 'utf8')
    .split(/^===$/m)
    .map((article) => article.trim())
    .filter((article) => article !== '')
    .map((article, index) => bracketText(article, `article-${index}`, 'article', 1));
}

function bracketText(source: string, id: string, kind: string, weight: number): GoldText {
  const marks: GoldMark[] = [];
  let text = '';
  let at = 0;
  for (const match of source.matchAll(/\[([fpcwol]) ([^\]]+)\]/g)) {
    text += source.slice(at, match.index);
    const name = match[2] ?? '';
    marks.push({
      start: text.length,
      end: text.length + name.length,
      kinds: kindLetters[match[1] ?? ''] ?? [],
    });
    text += name;
    at = match.index + match[0].length;
  }
  text += source.slice(at);
  return { id, kind, text, published: null, marks, ignore: [], unmarked: ['none'], weight };
}

/** Articles with their names listed by kind's letter beside the text, `~` for what may be either. */
export function labelledCorpus(path: string): GoldText[] {
  return readLines<{
    id: string;
    kind: string;
    text: string;
    published?: string;
    names: Record<string, string[]>;
  }>(path).map((record) => {
    const text: GoldText = {
      id: record.id,
      kind: record.kind,
      text: record.text,
      published: record.published ?? null,
      marks: [],
      ignore: [],
      unmarked: ['none'],
      weight: 1,
    };
    const names = Object.entries(record.names)
      .flatMap(([letter, list]) => list.map((name): [string, string[]] => [name, kindLetters[letter] ?? []]))
      .sort((a, b) => b[0].length - a[0].length);
    for (const [name, kinds] of names)
      if (kinds.length > 0) mark(text.text, name, kinds, text.marks, text.ignore);
      else mark(text.text, name, kinds, [], text.ignore, text.marks);
    return text;
  });
}

export interface LabelledArticle {
  id: string;
  kind: string;
  text: string;
  published: string;
}

/** Articles with lists of all their names: "id", then lines of a kind's letter and names, `~` before what may be either. */
export function listedCorpus(articles: string, lists: string): GoldText[] {
  const byId = new Map(readLines<LabelledArticle>(articles).map((article) => [article.id, article]));
  const texts: GoldText[] = [];
  let current: { text: GoldText; names: [name: string, kinds: string[]][] } | null = null;
  const close = () => {
    if (!current) return;
    const { text, names } = current;
    for (const [name, kinds] of [...names]) {
      const words = name.split(' ');
      if (words.length < 2 || !['person', 'character'].includes(kinds[0] ?? '')) continue;
      for (const short of [words.at(-1) ?? '', words[0] ?? ''])
        if (
          /^\p{Lu}\p{Ll}/u.test(short) &&
          !/^(?:Jr|The|Mrs?|Count|Captain|Sir)\b/.test(short) &&
          !names.some(([other]) => other === short)
        )
          names.push([short, kinds]);
    }
    names.sort((a, b) => b[0].length - a[0].length);
    for (const [name, kinds] of names)
      if (kinds.length > 0) mark(text.text, name, kinds, text.marks, text.ignore);
      else mark(text.text, name, kinds, [], text.ignore, text.marks);
    texts.push(text);
  };
  for (const line of readFileSync(lists, 'utf8').split('\n')) {
    const listed = /^([fpcwol~])(?: (.*))?$/.exec(line);
    if (listed && current) {
      const kinds = kindLetters[listed[1] ?? ''] ?? [];
      for (const name of (listed[2] ?? '').split('; ')) if (name !== '') current.names.push([name, kinds]);
    } else if (byId.has(line)) {
      close();
      const article = byId.get(line) as LabelledArticle;
      current = {
        text: {
          id: article.id,
          kind: article.kind,
          text: article.text,
          published: article.published,
          marks: [],
          ignore: [],
          unmarked: ['none'],
          weight: 4,
        },
        names: [],
      };
    }
  }
  close();
  return texts;
}

/** Marks each place where a name stands by itself and nothing else is marked. */
function mark(
  text: string,
  name: string,
  kinds: readonly string[],
  marks: GoldMark[],
  ignore: [number, number][] = [],
  taken: GoldMark[] = marks,
): void {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(end))) continue;
    if (taken.some((other) => other.start < end && other.end > at)) continue;
    if (ignore.some(([from, to]) => from < end && to > at)) continue;
    if (kinds.length > 0) marks.push({ start: at, end, kinds });
    else ignore.push([at, end]);
  }
}
