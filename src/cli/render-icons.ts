/** Draws the PNG sizes of the icon from its SVGs: `npm run icons`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const folder = new URL('../../public/icons/', import.meta.url);
// The small one is drawn on whole pixels of 16: scaled down, the large one would blur there.
const sources = { 'cuecard-small.svg': [16, 32], 'cuecard.svg': [48, 128] };
for (const [file, sizes] of Object.entries(sources)) {
  const svg = readFileSync(new URL(file, folder));
  for (const size of sizes) {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
    writeFileSync(new URL(`cuecard-${size}.png`, folder), png);
  }
}
