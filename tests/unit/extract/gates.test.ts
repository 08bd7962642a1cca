import { describe, expect, it } from 'vitest';
import { Gates } from '../../../src/extract/gates.ts';
import { analyseArticle } from '../../../src/extract/read-article.ts';
import { recipe } from '../../../src/extract/recipe.ts';

const source = { id: 'example', title: null, publisher: null, author: null, url: null };
const texts = recipe.flatMap(({ examples, counterExamples }) => [
  ...examples.map(({ text }) => text),
  ...counterExamples,
]);

describe('gates', () => {
  it('keep no rule from a sentence in which it reads something', () => {
    const gates = new Gates(recipe);
    const kept = texts.flatMap((body) =>
      analyseArticle({ ...source, published: '2015-06-15', body }).sentences.flatMap(({ sentence }) => {
        const open = new Set(gates.open(sentence));
        return recipe
          .filter((rule) => !open.has(rule) && rule.read(sentence).length > 0)
          .map(({ id }) => `${id}: ${sentence.article.text.slice(sentence.start, sentence.end)}`);
      }),
    );
    expect(kept).toEqual([]);
  });

  it('spare most rules most sentences', () => {
    const gates = new Gates(recipe);
    let open = 0;
    let all = 0;
    for (const body of texts)
      for (const { sentence } of analyseArticle({ ...source, published: '2015-06-15', body }).sentences) {
        open += gates.open(sentence).length;
        all += recipe.length;
      }
    expect(open / all).toBeLessThan(0.3);
  });
});
