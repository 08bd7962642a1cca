/** Draws the PNG sizes of the icon from its SVG: `npm run icons`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const folder = new URL('../../public/icons/', import.meta.url);
const svg = readFileSync(new URL('cuecard.svg', folder));
for (const size of [16, 32, 48, 128]) {
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
  writeFileSync(new URL(`cuecard-${size}.png`, folder), png);
}
