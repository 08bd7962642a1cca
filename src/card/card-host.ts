import css from './card.css?inline';
import hostCss from './host.css?inline';
import { maxReturns } from './limits.ts';

/** The parent as it is drawn: through slots and out of shadow roots. */
function flatParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/**
 * The one element of ours in the page, and only while a card is there: a popover with a closed shadow root, so that it stands above
 * everything and the page's style stays out.
 */
export class CardHost {
  readonly element = document.createElement('div');
  readonly root: ShadowRoot;
  #returns = 0;

  constructor(mode: ShadowRootMode) {
    this.element.popover = 'manual';
    this.root = this.element.attachShadow({ mode });
    for (const text of [hostCss, css]) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      // Firefox lets a content script push to the list, but not replace it.
      this.root.adoptedStyleSheets.push(sheet);
    }
  }

  /**
   * While a modal dialog is open, or an element fills the screen, everything outside of it is inert: cards have to stand inside, and
   * must come out again when it closes. One in a component is found from an element in it alone. False when the page keeps taking the
   * element away.
   */
  settle(inside: Element | null): boolean {
    const parent = this.#parentFor(inside);
    const { element, root } = this;
    if (element.parentNode === parent && element.isConnected) return true;
    if (this.#returns++ > maxReturns) return false;
    const focused = root.activeElement;
    const scrolled = [...root.querySelectorAll('.card-scroller')].map((box) => [box, box.scrollTop] as const);
    parent.append(element);
    element.showPopover();
    // What is taken out and put in again has lost both.
    for (const [box, top] of scrolled) box.scrollTop = top;
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    return true;
  }

  #parentFor(inside: Element | null): Element {
    for (let element = inside; element; element = flatParent(element)) {
      if (element.matches(':modal')) return element;
    }
    const { parentElement } = this.element;
    // One that stands in a component's dialog finds no other way to it.
    if (!inside && parentElement?.isConnected && parentElement.matches(':modal')) return parentElement;
    return [...document.querySelectorAll(':modal')].at(-1) ?? document.documentElement;
  }
}
