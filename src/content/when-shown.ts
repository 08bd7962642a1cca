/** Calls once the page can be seen: a tab in the background and a prerendered page cost nothing before. */
export function whenShown(call: () => void, signal: AbortSignal): void {
  const page = document as Document & { prerendering?: boolean };
  if (page.prerendering) {
    page.addEventListener('prerenderingchange', () => whenShown(call, signal), { once: true, signal });
  } else if (document.hidden) {
    document.addEventListener('visibilitychange', () => whenShown(call, signal), { once: true, signal });
  } else {
    call();
  }
}
