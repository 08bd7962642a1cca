import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CliError } from '../../../src/cli/cli-error.ts';
import { run } from '../../../src/cli/pack.ts';
import { packFromWikipedia } from '../../../src/packs/from-wikipedia.ts';
import { serializePack } from '../../../src/packs/serialize-pack.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cuecard-pack-cli-'));
const at = (name: string) => join(folder, name);
const facts = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });

describe('pack', () => {
  it('is told in the usage with each of its forms', () => {
    expect(facts('--help').stdout).toMatch(
      /pack imdb FOLDER OUT.*\n.*pack csv FILE OUT --map.*\n.*pack wikipedia/,
    );
  });

  it.each<[string[], RegExp]>([
    [[], /usage: .*pack imdb.*pack csv.*pack wikipedia/],
    [['xml', 'a', 'b'], /usage: .*pack imdb.*pack csv.*pack wikipedia/],
    [['csv', 'a', at('out')], /usage: facts -- pack csv FILE OUT --map/],
    [['wikipedia', 'a', at('out'), '--map', 'x'], /usage: facts -- pack wikipedia FILE OUT$/],
    [['imdb', folder, at('out'), '--min-votes', 'many'], /--min-votes must be a whole number/],
    [['imdb', folder, at('out'), '--today', '2026-02-30'], /--today must be a date/],
    [['wikipedia', at('none'), at('out')], /none: no such file$/],
  ])('%j is refused', async (args, message) => {
    const error: unknown = await run(args).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(CliError);
    expect(String(error)).toMatch(message);
    expect(readdirSync(folder).filter((name) => name.startsWith('out'))).toEqual([]);
  });

  it('refuses with one line and status 2', () => {
    const { status, stderr } = facts('pack', 'imdb', folder, at('out'));
    expect(stderr).toBe(`cuecard: ${at('title.basics.tsv.gz')}: no such file\n`);
    expect(status).toBe(2);
  });

  it('makes a pack of lists of films, gzipped, in the form that packs have', () => {
    const film = { title: 'Harbour', year: 1951, cast: ['Nora Quill'], genres: ['Drama'], href: 'Harbour' };
    writeFileSync(at('films.ndjson'), `${JSON.stringify(film)}\n`);
    const { status, stdout } = facts('pack', 'wikipedia', at('films.ndjson'), at('wiki.ndjson.gz'));
    expect(status).toBe(0);
    expect(stdout).toMatch(/wiki\.ndjson\.gz: 1 films, 1 people, 3 statements\n$/);
    expect(gunzipSync(readFileSync(at('wiki.ndjson.gz'))).toString()).toBe(
      serializePack(packFromWikipedia([film])),
    );
  });
});
