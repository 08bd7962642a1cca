import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/extract/read-article.ts';
import { recipe } from '../../../src/extract/recipe.ts';
import type { Finding } from '../../../src/extract/rule.ts';

/** `subject, property, value, …qualifiers`, with names for ids. */
function tellFinding(finding: Finding): string[] {
  const { subject, value } = finding;
  const text =
    'person' in value
      ? value.person.name
      : 'film' in value
        ? value.film.name
        : 'date' in value
          ? value.date.date
          : (Object.values(value)[0] ?? '');
  const qualifiers = [finding.character, finding.role, finding.casting, finding.status, finding.territory];
  const more = [
    finding.medium,
    finding.platform,
    finding.derived && 'derived',
    finding.superseded && 'moved',
  ];
  return [
    'character' in subject ? subject.character : subject.name,
    finding.property,
    String(text),
    ...[...qualifiers, ...more].filter((each) => each !== undefined && each !== false),
  ];
}

/** What the rules read in a text, before the layers above weigh it. */
function readIn(body: string): Finding[] {
  const source = { id: 'example', title: null, publisher: null, author: null, url: null };
  const { sentences } = analyseArticle({ ...source, published: '2015-06-15', body });
  return sentences.flatMap((sentence) => sentence.findings);
}

const readBy = (rule: string, body: string) =>
  readIn(body)
    .filter((finding) => finding.rule === rule)
    .map(tellFinding);

describe.each(recipe.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
  it('has examples and counter-examples', () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.counterExamples.length).toBeGreaterThan(0);
  });

  it.each(rule.examples.map((example) => [example.text, example.reads] as const))(
    'reads: %s',
    (text, reads) => {
      const found = readBy(id, text);
      for (const line of reads) {
        const wanted = line.split(' | ');
        const hit = found.some((fact) => wanted.every((part) => fact.includes(part)));
        expect(hit, `${line}\nread: ${JSON.stringify(found)}`).toBe(true);
      }
    },
  );

  it.each(rule.counterExamples.map((text) => [text] as const))('reads nothing in: %s', (text) => {
    expect(readBy(id, text)).toEqual([]);
  });

  // A sentence that shows what one rule reads shows what the others do with it.
  it('leaves what all rules read in its sentences as it was', () => {
    const texts = [...rule.examples.map(({ text }) => text), ...rule.counterExamples];
    const lines = texts.flatMap((text) => [
      text,
      ...readIn(text)
        .map((finding) => `  ${finding.rule}: ${tellFinding(finding).join(' | ')}`)
        .sort(),
    ]);
    expect(lines.join('\n')).toMatchSnapshot();
  });
});

it('names every rule once', () => {
  const ids = recipe.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
});
