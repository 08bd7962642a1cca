import underline from '../content/marks.css?raw';
import tint from '../content/marks-tint.css?raw';
import type { MarkStyle } from '../model/mark-style.ts';

/** On top of the underline that the manifest brings to every page. */
export const tintCss = tint;

/** In Firefox a document's `::highlight` rules do not reach into shadow roots. */
const needsShadowCss = navigator.userAgent.includes('Firefox/');

export function shadowCssOf(style: MarkStyle): string | null {
  if (!needsShadowCss) return null;
  return style === 'tint' ? underline + tint : underline;
}
