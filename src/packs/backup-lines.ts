import type { PackStore } from './pack-store.ts';

/** Counts up with every change of the form. */
export const backupVersion = 1;

/**
 * Everything that a user has, as lines of text: a head that tells what it is, the settings, the packs one after the other as their own
 * files would have them, and a last line that tells that none is missing. Throws a DamagedPackError where a pack can't be read.
 */
export async function* backupLines(settings: unknown, store: PackStore): AsyncGenerator<string[]> {
  const packs = (await store.packs()).filter(({ damaged }) => !damaged);
  yield [JSON.stringify({ cuecardBackup: backupVersion, packs: packs.length }), JSON.stringify({ settings })];
  for (const pack of packs) yield* store.lines(pack);
  yield [lastLine(packs.length)];
}

export const lastLine = (packs: number): string => JSON.stringify({ endOfBackup: packs });

/** The header that begins a pack: nothing else in a backup begins so. */
export const beginsPack = (line: string): boolean => line.startsWith('{"cuecard":');
