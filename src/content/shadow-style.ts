/**
 * The look of marks inside shadow roots, where the browser lets no `::highlight` rule of the document in (Firefox). The list of
 * adopted sheets is the one thing of a shadow root that changes, and no serialisation of the page shows it.
 */
export class ShadowStyle {
  #sheet: CSSStyleSheet | undefined;

  /** The style sheet's text; null where none is needed. */
  set css(css: string | null) {
    if (css === null) return;
    this.#sheet ??= new CSSStyleSheet();
    this.#sheet.replaceSync(css);
  }

  adopt(root: ShadowRoot): void {
    if (this.#sheet) root.adoptedStyleSheets.push(this.#sheet);
  }

  leave({ adoptedStyleSheets }: ShadowRoot): void {
    const index = this.#sheet ? adoptedStyleSheets.indexOf(this.#sheet) : -1;
    if (index >= 0) adoptedStyleSheets.splice(index, 1);
  }
}
