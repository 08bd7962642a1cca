/**
 * `npm run train:reader-words -- FILE…`: writes the words that stand often beside names in labelled articles; each is a sign of its own in the names layer.
 * To be followed by `train:reader`. The same files give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { readDocument } from '../../src/extract/document.ts';
import { articleCorpus, type GoldText, labelledCorpus } from './reader-gold.ts';

const reach = 3;
const least = 10;

const texts: GoldText[] = process.argv
  .slice(2)
  .flatMap((file) => (file.endsWith('.txt') ? articleCorpus(file) : labelledCorpus(file)));
const counts = new Map<string, number>();
for (const { text, marks } of texts) {
  const tokens = readDocument(text, null, []).sentences.flatMap((sentence) => sentence.tokens);
  for (const { start, end } of marks) {
    const first = tokens.findIndex((token) => token.end > start);
    const behind = tokens.findIndex((token) => token.start >= end);
    for (let i = 1; i <= reach; i++)
      for (const at of [first - i, behind < 0 ? tokens.length : behind + i - 1]) {
        const token = tokens[at];
        if (!token?.word || token.capital) continue;
        const word = token.text.replaceAll('’', "'");
        if (/^[a-z][a-z'-]+$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
  }
}
const words = [...counts]
  .filter(([, count]) => count >= least)
  .map(([word]) => word)
  .sort();
const lines: string[] = [''];
for (const word of words) {
  if ((lines.at(-1) ?? '').length + word.length > 140) lines.push('');
  lines[lines.length - 1] += `${lines.at(-1) === '' ? '' : ' '}${word}`;
}
writeFileSync(
  'src/extract/names/context-words.data.ts',
  `/** Words that stand often beside names. Made by tests/bench/reader-words.ts. */\nexport const contextWords = \`\n${lines.join('\n')}\n\`;\n`,
);
console.error(`${words.length} words`);
