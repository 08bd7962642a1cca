/**
 * One page-side script a frame. After an update of the extension the old script stays in the page, with an API that only throws,
 * and the browser may give the new one a world of its own, without a global in common. So the new one says on the document that
 * it has come, and whoever hears it and is dead stops. A page that forges the event makes a live script look at itself, no more.
 */
const seat = Symbol.for('cuecard.instance');
type Seat = { [seat]?: { isAlive(): boolean; stop(): void } };
const arrival = 'cuecard-arrival';

/** False when a live script of the same extension already works here. */
export function takeSeat(isAlive: () => boolean, stop: () => void, signal: AbortSignal): boolean {
  const holder = globalThis as Seat;
  const old = holder[seat];
  if (old?.isAlive()) return false;
  old?.stop();
  holder[seat] = { isAlive, stop };
  // At an ordinary start there is nobody to hear it, and the page need not know that we are here.
  if (document.readyState === 'complete') document.dispatchEvent(new CustomEvent(arrival));
  document.addEventListener(arrival, () => isAlive() || stop(), { signal });
  return true;
}
