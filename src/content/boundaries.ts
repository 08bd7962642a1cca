/** Which elements a text run crosses, which end it, and which are left alone. */

/** Their text is not prose, is the user's own, or is not shown. */
const leftAlone = new Set(
  `AUDIO CANVAS CODE DATALIST EMBED FRAMESET IFRAME INPUT KBD MATH METER NOSCRIPT OBJECT OPTION PRE PROGRESS SAMP SCRIPT SELECT STYLE SVG
  TEMPLATE TEXTAREA VAR VIDEO`.split(/\s+/u),
);
/** Annotations between the letters of a word: passed over without ending it. */
const passedOver = new Set(['RT', 'RP', 'WBR']);
const inlineDisplays = new Set(['inline', 'contents', 'ruby', 'ruby-base', 'ruby-text']);
/** A box of so few characters is a letter of a word (a drop cap, an animated letter), not a word of its own. */
const letterLength = 2;

export type Crossing =
  /** Text goes on through it. */
  | 'through'
  /** Its text is a run of its own. */
  | 'block'
  /** Ends the run; nothing inside is read. */
  | 'leave'
  /** Nothing inside is read, and the run goes on. */
  | 'over'
  /** Not rendered now; may be later. */
  | 'hidden';

/** Our own elements in the page: never read. */
const ours = new WeakSet<Node>();
export function markAsOurs(node: Node): void {
  ours.add(node);
}
export function isOurs(node: Node): boolean {
  return ours.has(node);
}

/** A form's controls shadow its own properties (`<input name="parentNode">`): ask the prototype. */
export const parentNodeOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get as (
  this: Node,
) => Node | null;

function tagNameOf(element: Element): string {
  return element instanceof HTMLFormElement ? 'FORM' : element.tagName.toUpperCase();
}

/** A custom element, which may have a shadow root, or get one later. */
export function isCustom(element: Element): boolean {
  return tagNameOf(element).includes('-');
}

/** By tag and attribute alone, without asking for a style. */
export function isLeftAlone(element: Element): boolean {
  if (leftAlone.has(tagNameOf(element)) || ours.has(element)) return true;
  const editable = Element.prototype.getAttribute.call(element, 'contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

export function crossingOf(element: Element): Crossing {
  const tagName = tagNameOf(element);
  if (passedOver.has(tagName)) return 'over';
  if (tagName === 'BR' || tagName === 'HR' || tagName === 'IMG' || isLeftAlone(element)) return 'leave';
  const style = getComputedStyle(element);
  // An empty display: a child of a shadow host that no slot shows.
  const { display } = style;
  if (display === 'none' || display === '') return 'hidden';
  const parent = parentNodeOf.call(element);
  if (parent instanceof HTMLDetailsElement && !parent.open && tagName !== 'SUMMARY') return 'hidden';
  // Most elements are these, and each question to a style costs: what is inline can't hide its contents.
  if (inlineDisplays.has(display)) return 'through';
  if (style.contentVisibility === 'hidden') return 'hidden';
  if (display === 'inline-block' || style.float !== 'none') {
    const length = element.textContent?.length ?? 0;
    if (length > 0 && length <= letterLength && element.childElementCount === 0) return 'through';
  }
  return 'block';
}

/** Text may stand in a visible block and yet be hidden itself: `visibility` is inherited, so its parent tells. */
export function isTextVisible(parent: Element): boolean {
  return getComputedStyle(parent).visibility === 'visible';
}

/** What has to be shown for an invisible element to be: `visibility` is handed down, however deep. */
export function outermostInvisible(element: Element): Element {
  let outermost = element;
  for (let parent = parentAcross(element); parent && !isTextVisible(parent); parent = parentAcross(parent))
    outermost = parent;
  return outermost;
}

/** The parent across a shadow boundary. */
export function parentAcross(node: Node): Element | null {
  const parent = parentNodeOf.call(node);
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** A frame that is not shown, or that the page around it has not laid out yet, has styles and no boxes. */
export function isUnrenderedPage(element: Element): boolean {
  const isPage = element === document.body || element === document.documentElement;
  return isPage && !Element.prototype.checkVisibility.call(element);
}

/** The block that a node's text belongs to, or null when it stands where nothing is read. */
export function containerOf(node: Node): Element | null {
  let container: Element | null = null;
  let child: Node = node;
  let element = node instanceof Element ? node : node instanceof ShadowRoot ? node.host : parentAcross(node);
  for (; element; element = parentAcross(child)) {
    if (isLeftAlone(element) || passedOver.has(tagNameOf(element))) return null;
    if (!container && (crossingOf(element) !== 'through' || parentNodeOf.call(child) !== element))
      container = element;
    child = element;
  }
  return container?.isConnected && Element.prototype.checkVisibility.call(container) ? container : null;
}
