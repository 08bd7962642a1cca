import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { KnownNames } from '../extract/known-names.ts';
import { nameKey } from '../extract/names/name-key.ts';

const bundled = fileURLToPath(
  new URL('../../data/packs/american-films-1900-2023.ndjson.gz', import.meta.url),
);

/** Titles and people of a pack of films, as written. */
export function packNames(path = bundled): { films: string[]; people: string[] } {
  const films: string[] = [];
  const people: string[] = [];
  if (!existsSync(path)) return { films, people };
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    if (!line.startsWith('{"entity"')) continue;
    const { entity } = JSON.parse(line) as { entity: { type: string; name: string; aliases: string[] } };
    const list = entity.type === 'film' ? films : entity.type === 'person' ? people : null;
    list?.push(entity.name, ...entity.aliases);
  }
  return { films, people };
}

const longSubtitle = 3;

/** A title, and what stands behind its colon where that is long enough to be known by: "The Lion, the Witch and the Wardrobe". */
function keysOf(title: string): string[] {
  const subtitle = title.split(': ').slice(1).join(': ');
  return subtitle.split(' ').length < longSubtitle ? [nameKey(title)] : [nameKey(title), nameKey(subtitle)];
}

/** The titles and people of the bundled film pack, as evidence for the reader; it knows nothing where there is no such pack. */
export function loadKnownNames(path = bundled): KnownNames {
  let loaded: { films: Set<string>; people: Set<string> } | null = null;
  const load = () => {
    if (loaded) return loaded;
    const { films, people } = packNames(path);
    loaded = { films: new Set(films.flatMap(keysOf)), people: new Set(people.map(nameKey)) };
    return loaded;
  };
  return { film: (key) => load().films.has(key), person: (key) => load().people.has(key) };
}
