import { ask } from '../protocol/ask.ts';
import { type CardRequest, type OpenCard, offerCardModule } from '../protocol/card-module.ts';
import { translate } from '../protocol/extension.ts';
import { formatDate } from '../ui/format-date.ts';
import type { MarkedName } from '../ui/marked-name.ts';
import { speak } from '../ui/translate.tsx';
import { anchorAtSelection, scrollToAnchor } from './anchors.ts';
import { onDismissal } from './dismissal.ts';
import hostCss from './host.css?inline';
import { mountCard } from './mount-card.tsx';
import { nextName } from './next-name.ts';
import { placeCard } from './place-card.ts';

/** The innermost element with the focus, through open shadow roots. */
function focusedElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** The parent as it is drawn: through slots and out of shadow roots. */
function flatParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/**
 * While a modal dialog is open, or an element fills the screen, everything outside of it is inert: the card has to stand inside.
 * One in a component is found from the name alone.
 */
function parentFor(anchor: Element): Element {
  for (let element: Element | null = anchor; element; element = flatParent(element)) {
    if (element.matches(':modal')) return element;
  }
  return [...document.querySelectorAll(':modal')].at(-1) ?? document.documentElement;
}

function markedName({ entity, query: words, reasons }: CardRequest): MarkedName | undefined {
  if (entity === null || reasons === null) return undefined;
  return {
    words,
    reasons,
    namesakes: () => ask('namesakes', { words, entity }),
    correct: (name, scope) => ask('correct', { name, scope }),
  };
}

function open(request: CardRequest): OpenCard {
  const { entity, query, by, load } = request;
  const anchor = request.anchor ?? anchorAtSelection();
  if (by === 'key') scrollToAnchor(anchor);
  const before = focusedElement();
  const host = document.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets.push(sheet);
  const end = new AbortController();

  const close = (dismissed: boolean) => {
    if (end.signal.aborted) return;
    const hadFocus = (host.getRootNode() as Document | ShadowRoot).activeElement === host;
    end.abort();
    mounted.unmount();
    host.remove();
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    request.onClose(dismissed);
  };
  const leave = () => close(false);
  const dismiss = () => close(true);
  parentFor(anchor.element).append(host);
  host.showPopover();
  // Before it has content its size is not known, and it would jump under the reader's eyes when its facts come.
  const { promise: shown, resolve: onShown } = Promise.withResolvers<void>();
  const mounted = mountCard(root, {
    entity,
    query,
    marked: markedName(request),
    load,
    speech,
    onClose: dismiss,
    onShown,
  });
  const placed = shown.then(() => placeCard(host, anchor, leave, end.signal));
  if (by !== 'pointer') void placed.then(() => mounted.focus());
  onDismissal(host, dismiss, end.signal);
  addEventListener('pagehide', leave, { signal: end.signal });
  return { host, close: leave };
}

// A card's code comes while the pointer is still coming to rest. What a first card would wait for is fetched and made now: the
// texts of the extension, the languages' rules and forms of dates.
const speech = speak(translate);
for (const precision of ['day', 'year'] as const)
  formatDate({ date: '2000-01-01', precision }, speech.language);
const sheet = new CSSStyleSheet();
sheet.replaceSync(hostCss);
offerCardModule({ open, nextName });
