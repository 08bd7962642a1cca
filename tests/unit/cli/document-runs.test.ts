import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlRuns } from '../../../src/cli/html-runs.ts';
import { textRuns } from '../../../src/cli/text-runs.ts';

const texts = (html: string) => htmlRuns(html).runs.map(({ text }) => text);

describe('textRuns', () => {
  it('cuts at lines', () => {
    expect(textRuns('One film.\n\nTwo films.\r\nThree').runs.map(({ text }) => text)).toEqual([
      'One film.',
      'Two films.',
      'Three',
    ]);
  });

  it('reads on where an editor has wrapped the lines', () => {
    const line = 'These are words that were wrapped by an editor at some';
    const text = `${line}\n${line}\n${line}\n${line}\n${line}\nend.\n\nNew paragraph.`;
    expect(textRuns(text).runs).toHaveLength(2);
  });

  it('gives runs that stand where their offsets say', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '\r\n', '.', '- ', 'é', '😀') }),
        (text) => {
          const { runs, offsets } = textRuns(text);
          for (const [i, run] of runs.entries()) expect(text.startsWith(run.text, offsets[i])).toBe(true);
        },
      ),
    );
  });
});

describe('htmlRuns', () => {
  it.each([
    ['<p>Anna <b>Karls</b>son</p><p>Two</p>', ['Anna Karlsson', 'Two']],
    ['Anna<br>Karlsson', ['Anna', 'Karlsson']],
    ['<table><tr><td>Anna</td><td>Karlsson</td></tr></table>', ['Anna', 'Karlsson']],
    ['Kar<wbr>ls<ruby>son<rt>x</rt></ruby>', ['Karlsson']],
    [
      '<p>a<script>b</script></p><style>c</style><pre>d</pre><code>e</code><textarea>f</textarea><p>g',
      ['a', 'g'],
    ],
    [
      '<p hidden>a</p><p style="display: none">b</p><p contenteditable>c</p><p contenteditable="false">d</p>',
      ['d'],
    ],
    ['<my-word>one</my-word> two<svg><text>x</text></svg>', ['one two']],
    ['<p>many\n   spaces</p>', ['many spaces']],
    ['', []],
  ])('%s', (html, expected) => {
    expect(texts(html).map((text) => text.trim())).toEqual(expected);
  });

  it('hands on what the markup says', () => {
    const { runs } = htmlRuns('<h2>In <i>Night Ferry</i> and <a href="/x">there</a></h2>');
    expect(runs[0]).toEqual({
      id: 0,
      text: 'In Night Ferry and there',
      marks: [3, 14, 1],
      links: [[19, 24, '/x']],
      place: 'heading',
    });
  });

  it('hands on what the head declares', () => {
    const { runs } = htmlRuns(
      '<title>T</title><meta property="og:type" content="video.movie"><script type="application/ld+json">{"@type":"Movie","name":"Night Ferry"}</script><p>x',
    );
    expect(runs[0]?.declares).toEqual(['title:T', 'og:video.movie', 'Movie:Night Ferry']);
  });

  it('gives a text in which the runs stand where their offsets say', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      'Anna ',
      '<td>',
      '<br>',
      ' x',
      '<i>',
      '</div>',
      '&amp;',
      '<table>',
      '<!-- c -->',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { text, runs, offsets } = htmlRuns(pieces.join(''));
        for (const [i, run] of runs.entries()) expect(text.startsWith(run.text, offsets[i])).toBe(true);
      }),
    );
  });

  it('reads a page nested deeper than a call stack', () => {
    expect(texts(`${'<div>'.repeat(20_000)}deep`)).toEqual(['deep']);
  });
});
