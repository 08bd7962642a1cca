/** Every bound of cards on a page, with its reason. */

/** More pinned cards would cover what they were pinned beside. */
export const maxPinned = 6;

/** Pixels between a card and the window's edge. */
export const edge = 8;

/** Pixels that an arrow key moves a card, with Shift, and a press on an arrow: small to place it, large to get it out of the way. */
export const keyStep = 16;
export const largeStep = 80;
export const pressStep = 48;

/** Pixels that a mouse or a finger may slip before a press is a drag. */
export const mouseSlip = 4;
export const touchSlip = 8;

/** A finger that took a card so far, or went so fast in pixels a millisecond, sends it away. */
export const swipeDistance = 80;
export const swipeSpeed = 0.5;

/** Milliseconds that a pinned card says in its bar that another one had to go. */
export const noteTime = 6000;

/** A page that takes our element away again and again shall have its will. */
export const maxReturns = 10;

/** Milliseconds that a finger stays on a name in a link before its card opens: just before browsers bring the link's menu. */
export const pressDelay = 400;
