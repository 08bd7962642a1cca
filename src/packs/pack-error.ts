/** A pack that is refused. The message is one sentence that can stand before a user; it names the line where there is one. */
export class PackError extends Error {
  /** The line of the pack, counted from 1; null for a pack that was never lines. */
  readonly line: number | null;

  constructor(problem: string, line: number | null) {
    super(line === null ? problem : `line ${line}: ${problem}`);
    this.name = 'PackError';
    this.line = line;
  }
}
