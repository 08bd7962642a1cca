import { type CardRequest, type OpenCard, offerCardModule } from '../protocol/card-module.ts';
import { translate } from '../protocol/extension.ts';
import hostCss from './host.css?inline';
import { mountCard } from './mount-card.tsx';
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

/** While a modal dialog is open, everything outside of it is inert: the card has to stand inside. */
function parentFor(anchor: Element): Element {
  for (let element: Element | null = anchor; element; element = flatParent(element)) {
    if (element.matches('dialog:modal')) return element;
  }
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
}

function open(request: CardRequest): OpenCard {
  const { anchor, entity, query, focus } = request;
  const before = focusedElement();
  const host = document.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostCss);
  root.adoptedStyleSheets.push(sheet);
  const end = new AbortController();

  const close = () => {
    if (end.signal.aborted) return;
    const hadFocus = (host.getRootNode() as Document | ShadowRoot).activeElement === host;
    end.abort();
    mounted.unmount();
    host.remove();
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    request.onClose();
  };
  parentFor(anchor.element).append(host);
  host.showPopover();
  // Before it has content its size is not known, and it would jump under the reader's eyes when its facts come.
  const { promise: shown, resolve: onShown } = Promise.withResolvers<void>();
  const mounted = mountCard(root, {
    entity,
    query,
    load: request.load,
    translate,
    onClose: close,
    onShown,
  });
  const placed = shown.then(() => placeCard(host, anchor, close, end.signal));
  if (focus) void placed.then(() => mounted.focus());
  return { host, focus: () => mounted.focus(), close };
}

offerCardModule({ open });
