import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cuecard-annotate-'));
const at = (name: string) => join(folder, name);
const lines = [
  { cuecard: 1, id: 'test', title: 'Test', license: 'CC0' },
  { source: { id: 's', title: null, publisher: null, author: null, published: null, url: null } },
  { entity: { id: 'person:anna-karlsson', type: 'person', name: 'Anna Karlsson', aliases: [] } },
];
writeFileSync(at('pack.ndjson.gz'), gzipSync(lines.map((line) => JSON.stringify(line)).join('\n')));
writeFileSync(at('bad.ndjson'), '{"cuecard":1,"id":"test","title":"Test","license":"CC0"}\n{"entity":{}}\n');
writeFileSync(at('text.txt'), 'A film with Anna Karlsson, who stars in it.');
writeFileSync(at('page.html'), '<p>A film with Anna <b>Karlsson</b>, who stars in it.');
writeFileSync(at('binary.txt'), Uint8Array.from([65, 0, 66]));
writeFileSync(at('empty.txt'), '');

function annotate(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', 'annotate', ...args],
    {
      cwd: root,
      input,
      encoding: 'utf8',
    },
  );
  return { status, stderr, records: stdout.split('\n').flatMap((line) => (line ? [JSON.parse(line)] : [])) };
}
const pack = ['--pack', at('pack.ndjson.gz')];

describe('annotate', () => {
  it('reads texts and pages, and prints a line for each file', () => {
    const { status, records } = annotate([...pack, at('text.txt'), at('page.html')]);
    expect(status).toBe(0);
    const mention = {
      start: 12,
      end: 25,
      text: 'Anna Karlsson',
      entity: 'person:anna-karlsson',
      type: 'person',
    };
    expect(records).toMatchObject([
      { id: 'text', mentions: [mention] },
      { id: 'page', text: 'A film with Anna Karlsson, who stars in it.\n', mentions: [mention] },
    ]);
  }, 30_000);

  it('answers lines in their order', () => {
    const input = [
      '{"id":7,"text":"The film stars Anna Karlsson."}',
      '{"id":"b","html":"<p>nobody"}',
      '{"text":"x"}',
    ].join('\n');
    const { status, records } = annotate([...pack, '--jsonl', '--why'], input);
    expect(status).toBe(0);
    expect(records).toHaveLength(3);
    expect(records).toMatchObject([
      { id: 7, mentions: [{ start: 15, end: 28 }] },
      { id: 'b', text: 'nobody\n', mentions: [] },
      { mentions: [] },
    ]);
    expect(records[0].mentions[0].reasons).toContain('filmWordBeside');
  }, 30_000);

  it.each([
    ['a missing file', [...pack, at('none.txt')], '', /none\.txt: no such file/],
    ['a binary file', [...pack, at('binary.txt')], '', /binary\.txt: is binary/],
    ['an empty file', [...pack, at('empty.txt')], '', /empty\.txt: is empty/],
    ['a folder', [...pack, folder], '', /is a folder/],
    ['a bad pack', ['--pack', at('bad.ndjson'), at('text.txt')], '', /bad\.ndjson: line 2/],
    ['a bad line', [...pack, '--jsonl'], '{"id":1}', /line 1: must have/],
    ['no file', pack, '', /no file given/],
    ['an unknown option', ['--nonsense'], '', /usage/],
  ])(
    'refuses %s with status 2 and one line',
    (_, args, input, message) => {
      const { status, stderr } = annotate(args, input);
      expect(status).toBe(2);
      expect(stderr).toMatch(message);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    },
    30_000,
  );
});
