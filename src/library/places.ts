/** Where a view was left: how far it was scrolled in px, and in a list which row stood first and which had the focus. */
export interface Position {
  scrolled: number;
  first?: number;
  active?: number;
}

/** A step of the browser's history. */
export interface Place {
  hash: string;
  /** Tells two visits of one address apart. */
  key: string;
  /** Where it was left the last time; null for a new one. */
  left: Position | null;
}

const storageKey = 'cuecard:places';
/** Positions of older steps are forgotten. */
const heldPositions = 100;

/**
 * The browser's history of the library's addresses, with the positions that the browser itself can't keep, for what it scrolls back to is
 * not there yet. They live as long as the tab.
 */
export class Places {
  #current: Place;
  readonly #positions: Map<string, Position>;
  readonly #listeners = new Set<() => void>();
  readonly #leavers = new Set<() => void>();

  constructor() {
    history.scrollRestoration = 'manual';
    this.#positions = new Map(storedPositions());
    this.#current = this.#read();
    addEventListener('popstate', () => {
      this.#leave();
      this.#current = this.#read();
      for (const listener of this.#listeners) listener();
    });
    addEventListener('pagehide', () => this.#store());
  }

  get current(): Place {
    return this.#current;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Is called while the step that is left is still the current one. */
  onLeave(leaver: () => void): () => void {
    this.#leavers.add(leaver);
    return () => void this.#leavers.delete(leaver);
  }

  #leave(): void {
    for (const leaver of this.#leavers) leaver();
  }

  /** Goes to an address; `replace`: as another state of the same step, which "back" does not lead to. */
  go(hash: string, replace = false): void {
    if (hash === this.#current.hash) return;
    this.#leave();
    const key = replace ? this.#current.key : crypto.randomUUID();
    history[replace ? 'replaceState' : 'pushState']({ key }, '', hash);
    this.#current = { hash, key, left: replace ? this.#current.left : null };
    for (const listener of this.#listeners) listener();
  }

  /** Remembers where the current step is. */
  leaveAt(position: Position): void {
    this.#positions.delete(this.#current.key);
    this.#positions.set(this.#current.key, position);
    for (const oldest of this.#positions.keys()) {
      if (this.#positions.size <= heldPositions) break;
      this.#positions.delete(oldest);
    }
  }

  /** A link's step has no key of its own yet. */
  #read(): Place {
    const state: unknown = history.state;
    const known = typeof state === 'object' && state !== null && 'key' in state ? state.key : null;
    const key = typeof known === 'string' ? known : crypto.randomUUID();
    if (key !== known) history.replaceState({ key }, '');
    return { hash: location.hash, key, left: this.#positions.get(key) ?? null };
  }

  #store(): void {
    try {
      sessionStorage.setItem(storageKey, JSON.stringify([...this.#positions]));
    } catch {
      // Without room, a reload begins at the top.
    }
  }
}

function storedPositions(): [string, Position][] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(stored) ? stored : [];
  } catch {
    return [];
  }
}
