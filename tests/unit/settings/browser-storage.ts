import type { Storage } from 'webextension-polyfill';

type Items = Record<string, unknown>;
type Listener = (changes: Record<string, Storage.StorageChange>, area: string) => void;

/** The part of a browser's storage that settings use, with its faults. It answers later than it is asked, as a browser does. */
export class FakeArea {
  items: Items = {};
  /** What every call rejects with, as long as it is set. */
  failure: Error | null = null;
  /** What calls that write reject with. */
  writeFailure: Error | null = null;
  #name: string;
  #listeners: Set<Listener>;

  constructor(name: string, listeners: Set<Listener>) {
    this.#name = name;
    this.#listeners = listeners;
  }

  async get(asked: string | string[]): Promise<Items> {
    const keys = [asked].flat();
    await this.#answer(this.failure);
    return structuredClone(
      Object.fromEntries(Object.entries(this.items).filter(([key]) => keys.includes(key))),
    );
  }

  async set(items: Items): Promise<void> {
    await this.#answer(this.failure ?? this.writeFailure);
    const changes: Record<string, Storage.StorageChange> = {};
    for (const [key, newValue] of Object.entries(structuredClone(items))) {
      changes[key] = { oldValue: this.items[key], newValue };
      this.items[key] = newValue;
    }
    this.#tell(changes);
  }

  async remove(asked: string | string[]): Promise<void> {
    await this.#answer(this.failure ?? this.writeFailure);
    const there = [asked].flat().filter((key) => key in this.items);
    const changes = Object.fromEntries(there.map((key) => [key, { oldValue: this.items[key] }]));
    for (const key of there) delete this.items[key];
    if (there.length > 0) this.#tell(changes);
  }

  async #answer(failure: Error | null): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (failure) throw failure;
  }

  #tell(changes: Record<string, Storage.StorageChange>): void {
    for (const listener of this.#listeners) listener(changes, this.#name);
  }
}

export function fakeStorage() {
  const listeners = new Set<Listener>();
  return {
    sync: new FakeArea('sync', listeners),
    local: new FakeArea('local', listeners),
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
    listeners,
  };
}
