import type { Place } from './keep-inside.ts';
import { mouseSlip, swipeDistance, swipeSpeed, touchSlip } from './limits.ts';

export interface Carried {
  isPinned(): boolean;
  /** A mouse has begun to drag a card that stood at its name. */
  onTakenOff(): void;
  place(): Place;
  moveTo(place: Place): void;
  /** A finger has sent a card away. */
  onSwiped(): void;
}

/** The bar is what a pointer takes hold of: text below it stays to be selected, and a finger there scrolls. */
const grip = '.card-bar';
const controls = 'button:not(.move-handle), a';

/**
 * Lets a card be dragged by its bar. A mouse takes a card off its name, which pins it; a finger sends one that is not pinned away, or
 * lets it spring back; pinned ones follow either.
 */
export function carry(seat: HTMLElement, carried: Carried): () => void {
  const end = new AbortController();
  const { signal } = end;
  /** The press that may become a drag. */
  let press: {
    id: number;
    x: number;
    y: number;
    time: number;
    from: Place;
    mode: 'none' | 'move' | 'swipe';
  } | null = null;

  seat.addEventListener(
    'pointerdown',
    (event) => {
      const { target, pointerId: id, clientX: x, clientY: y, timeStamp: time } = event;
      if (!event.isPrimary || event.button !== 0 || !(target instanceof Element)) return;
      if (!target.closest(grip) || target.closest(controls)) return;
      press = { id, x, y, time, from: { x: 0, y: 0 }, mode: 'none' };
    },
    { signal },
  );
  seat.addEventListener(
    'pointermove',
    (event) => {
      if (press?.id !== event.pointerId) return;
      const [dx, dy] = [event.clientX - press.x, event.clientY - press.y];
      const isTouch = event.pointerType === 'touch';
      if (press.mode === 'none') {
        if (Math.hypot(dx, dy) < (isTouch ? touchSlip : mouseSlip)) return;
        press.mode = isTouch && !carried.isPinned() ? 'swipe' : 'move';
        seat.setPointerCapture(event.pointerId);
        if (press.mode === 'move' && !carried.isPinned()) carried.onTakenOff();
        press.from = carried.place();
        seat.dataset.carried = '';
      }
      if (press.mode === 'move') carried.moveTo({ x: press.from.x + dx, y: press.from.y + dy });
      else follow(seat, dx, dy);
    },
    { signal },
  );
  const drop = (event: PointerEvent) => {
    const dropped = press;
    if (dropped?.id !== event.pointerId) return;
    press = null;
    delete seat.dataset.carried;
    if (dropped.mode === 'none') return;
    // The handle is a button too: letting go of it is no click on it. A finger that has moved brings none.
    if (event.pointerType !== 'touch') {
      const swallow = (click: Event) => click.stopPropagation();
      seat.addEventListener('click', swallow, { capture: true, once: true, signal });
      setTimeout(() => seat.removeEventListener('click', swallow, { capture: true }));
    }
    if (dropped.mode !== 'swipe') return;
    const [dx, dy] = [event.clientX - dropped.x, event.clientY - dropped.y];
    const way = Math.hypot(dx, dy);
    const speed = way / Math.max(1, event.timeStamp - dropped.time);
    const isAway =
      event.type === 'pointerup' && (way > swipeDistance || (way > swipeDistance / 3 && speed > swipeSpeed));
    if (isAway) void leave(seat, dx, dy).then(carried.onSwiped);
    else springBack(seat);
  };
  for (const type of ['pointerup', 'pointercancel'] as const) seat.addEventListener(type, drop, { signal });
  return () => end.abort();
}

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
const translation = (dx: number, dy: number) => `${Math.round(dx)}px ${Math.round(dy)}px`;

function follow(seat: HTMLElement, dx: number, dy: number): void {
  seat.style.translate = translation(dx, dy);
  seat.style.opacity = `${Math.max(0.3, 1 - Math.hypot(dx, dy) / 320)}`;
}

function springBack(seat: HTMLElement): void {
  const { translate, opacity } = seat.style;
  seat.style.translate = '';
  seat.style.opacity = '';
  if (!isStill())
    seat.animate(
      [
        { translate, opacity },
        { translate: '0 0', opacity: 1 },
      ],
      { duration: 180, easing: 'ease-out' },
    );
}

/** On in the direction of the finger, out of sight. */
async function leave(seat: HTMLElement, dx: number, dy: number): Promise<void> {
  if (isStill()) return;
  const away = { translate: translation(dx * 2.5, dy * 2.5), opacity: 0 };
  await seat.animate(away, { duration: 140, easing: 'ease-in', fill: 'forwards' }).finished.catch(() => {});
}
