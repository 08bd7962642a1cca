import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotateDocument } from '../../../src/cli/annotate.ts';
import { htmlRuns } from '../../../src/cli/html-runs.ts';
import { readPack } from '../../../src/cli/read-pack.ts';
import { createKnowledge, type Knowledge } from '../../../src/resolver/knowledge.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  const { entities, statements } = await readPack(
    fileURLToPath(new URL('../../../data/packs/american-films-1900-2023.ndjson.gz', import.meta.url)),
  );
  knowledge = createKnowledge(entities, statements);
}, 60_000);

const marked = (html: string) =>
  annotateDocument(knowledge, htmlRuns(html), {}, false).map(({ type, text }) => `${type} ${text}`);
const table = (...rows: string[][]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

describe('cells', () => {
  it('of a column of titles speak for each other', () => {
    const rows = ['Oppenheimer', 'Elemental', 'Insidious: The Red Door'].map((title) => [title, '$1']);
    expect(marked(`<h1>Box office</h1>${table(['Barbie', '$2'], ...rows)}<p>The film week.</p>`)).toContain(
      'film Barbie',
    );
  });

  it('that repeat the title before them are parts', () => {
    const page = `<p>Films of the actor Tom Hanks.</p>${table(['Forrest Gump', 'Forrest Gump'])}`;
    expect(marked(page)).toEqual(['person Tom Hanks', 'film Forrest Gump']);
  });

  it('behind an actor of other films are parts', () => {
    const cast = table(['Keanu Reeves', 'Neo'], ['Joe Pantoliano', 'Cypher']);
    expect(marked(`<h1>The cast of the film</h1>${cast}`)).toEqual([
      'person Keanu Reeves',
      'person Joe Pantoliano',
    ]);
  });
});

describe('on a page without a word about film', () => {
  const page = (text: string) => marked(`<h1>News</h1><p>${'The council met again. '.repeat(12)}</p>${text}`);

  it.each([
    '<ul><li>Salt</li><li>Butter</li></ul>',
    '<table><tr><td>February 2</td><td>Christmas Eve</td></tr></table>',
    '<p>Trading Places, a software maker from Dover, went public.</p>',
    '<p>Their album was played; the band’s other song is After Hours.</p>',
    '<p>Write to Ms Julia Roberts-Hale.</p>',
  ])('nothing is marked: %s', (html) => {
    expect(page(html)).toEqual([]);
  });

  it('a name that is told with its kind still is', () => {
    expect(page('<p>She saw <i>Trading Places</i> (1983) with Eddie Murphy.</p>')).toEqual([
      'film Trading Places',
      'person Eddie Murphy',
    ]);
  });
});

describe('what bounds a title', () => {
  it.each([
    ['<p>Der Film Inception mit Leonardo DiCaprio.</p>', 'film Inception'],
    ['<p>The film was called Great <i>Inception</i> Again by nobody.</p>', 'film Inception'],
    ['<p>OSCARS BELONG TO GLADIATOR AND RUSSELL CROWE. THE FILM WON.</p>', 'film GLADIATOR'],
  ])('%s', (html, expected) => {
    expect(marked(html)).toContain(expected);
  });
});
