import type { Pack } from '../model/pack.ts';
import { PackReader } from './pack-reader.ts';

class PackGatherer {
  #reader = new PackReader();
  #pack: Omit<Pack, 'header'> = { sources: [], entities: [], statements: [] };

  add(line: string): void {
    const record = this.#reader.read(line);
    if (record === null) return;
    if ('source' in record) this.#pack.sources.push(record.source);
    else if ('entity' in record) this.#pack.entities.push(record.entity);
    else this.#pack.statements.push(record.statement);
  }

  finish(): Pack {
    return { header: this.#reader.finish(), ...this.#pack };
  }
}

/** A pack from its lines. Throws a PackError with the first line that is wrong; of a refused pack nothing is kept. */
export async function parsePack(lines: Iterable<string> | AsyncIterable<string>): Promise<Pack> {
  const gatherer = new PackGatherer();
  for await (const line of lines) gatherer.add(line);
  return gatherer.finish();
}

/** The same from the whole text of a pack, at once. */
export function parsePackText(text: string): Pack {
  const gatherer = new PackGatherer();
  for (const line of linesOf(text)) gatherer.add(line);
  return gatherer.finish();
}

function* linesOf(text: string): Generator<string> {
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    yield text.slice(start, end);
    start = end + 1;
  }
  if (start < text.length) yield text.slice(start);
}
