import type { MarkStyle } from '../model/mark-style.ts';
import underline from './marks.css?inline';
import tint from './marks-tint.css?inline';

/**
 * In Firefox a document's `::highlight` rules do not reach into shadow roots, so each gets the sheet; in Chromium they do. The
 * list of adopted sheets is the one thing of a shadow root that changes, and no serialisation of the page shows it.
 */
export class ShadowStyle {
  readonly #isNeeded = navigator.userAgent.includes('Firefox/');
  readonly #roots = new Set<ShadowRoot>();
  #sheet: CSSStyleSheet | undefined;

  adopt(root: ShadowRoot): void {
    if (!this.#isNeeded) return;
    this.#sheet ??= new CSSStyleSheet();
    root.adoptedStyleSheets.push(this.#sheet);
    this.#roots.add(root);
  }

  set style(style: MarkStyle) {
    if (!this.#isNeeded) return;
    this.#sheet ??= new CSSStyleSheet();
    this.#sheet.replaceSync(style === 'tint' ? underline + tint : underline);
  }

  drop(): void {
    for (const root of this.#roots) {
      const index = this.#sheet ? root.adoptedStyleSheets.indexOf(this.#sheet) : -1;
      if (index >= 0) root.adoptedStyleSheets.splice(index, 1);
    }
    this.#roots.clear();
  }
}
