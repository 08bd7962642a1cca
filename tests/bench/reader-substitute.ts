import type { GoldText } from './reader-gold.ts';

/** Names to put in place of others. */
export interface NamePool {
  titles: readonly string[];
  people: readonly string[];
}

/**
 * The same text about other films and people: each marked title and person becomes another of the pool, the same one throughout. What is learnt from it can't be
 * about one title or person.
 */
export function substitute(text: GoldText, pool: NamePool, next: () => number): GoldText {
  const pick = (names: readonly string[]) => names[Math.floor(next() * names.length)] ?? '';
  const replacement = new Map<string, string>();
  const written = (mark: { start: number; end: number }) => text.text.slice(mark.start, mark.end);
  const forms = new Set(text.marks.map(written));
  const fuller = new Map<string, string>();
  for (const mark of text.marks) {
    const name = written(mark);
    const [kind] = mark.kinds;
    if (replacement.has(name)) continue;
    if (kind === 'film') {
      // Short forms and series would no longer fit their longer forms.
      const related = [...forms].some(
        (other) => other !== name && (other.includes(name) || name.includes(other)),
      );
      if (!related) replacement.set(name, pick(pool.titles));
    } else if ((kind === 'person' || (kind === 'character' && next() < 0.5)) && name.includes(' ')) {
      const other = pick(pool.people);
      replacement.set(name, other);
      fuller.set(name.split(' ').at(-1) ?? '', other.split(' ').at(-1) ?? '');
      fuller.set(name.split(' ')[0] ?? '', other.split(' ')[0] ?? '');
    }
  }
  for (const mark of text.marks) {
    const name = written(mark);
    const short = name.includes(' ') ? undefined : fuller.get(name);
    if (short && !replacement.has(name)) replacement.set(name, short);
  }
  const edits = [...text.marks].sort((a, b) => a.start - b.start);
  const moves: [from: number, by: number][] = [];
  let out = '';
  let at = 0;
  const marks: GoldText['marks'] = [];
  for (const mark of edits) {
    if (mark.start < at) continue;
    out += text.text.slice(at, mark.start);
    const name = replacement.get(written(mark)) ?? written(mark);
    marks.push({ ...mark, start: out.length, end: out.length + name.length });
    out += name;
    at = mark.end;
    moves.push([mark.end, out.length - mark.end]);
  }
  out += text.text.slice(at);
  const moved = (offset: number) => offset + (moves.filter(([from]) => from <= offset).at(-1)?.[1] ?? 0);
  return { ...text, text: out, marks, ignore: text.ignore.map(([from, to]) => [moved(from), moved(to)]) };
}
