import type { Pack } from '../model/pack.ts';
import { PackChecker } from './pack-checker.ts';

/** The checks of reading a pack on one that is in memory. Throws a PackError that names the record instead of a line. */
export function checkPack(pack: Pack): void {
  const checker = new PackChecker();
  checker.header(pack.header, null);
  for (const source of pack.sources) checker.record({ source }, null);
  for (const entity of pack.entities) checker.record({ entity }, null);
  for (const statement of pack.statements) checker.record({ statement }, null);
  checker.finish();
}
