import underline from '../content/marks.css?raw';
import tint from '../content/marks-tint.css?raw';
import type { MarkStyle } from '../model/mark-style.ts';

// Both sheets say everything twice. Chromium hands a highlight's style down the tree, so there the rules are for the root alone: one
// without a name before it matches every element of every page, and costs each of them a match and about 600 bytes, marks or not. What
// is handed down keeps computed lengths and mixed colours; hence an offset in per cent and the text's colour as it is. Firefox hands
// nothing down, and has the rules for all.

/** On top of the underline that the manifest brings to every page. */
export const tintCss = tint;

/** In Firefox a document's `::highlight` rules do not reach into shadow roots. */
const needsShadowCss = navigator.userAgent.includes('Firefox/');

export function shadowCssOf(style: MarkStyle): string | null {
  if (!needsShadowCss) return null;
  return style === 'tint' ? underline + tint : underline;
}
