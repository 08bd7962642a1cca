/** Data of another form that no pack can be made of. The message is one sentence; it names the row where that is known. */
export class RowError extends Error {
  constructor(problem: string, row: number | null) {
    super(row === null ? problem : `row ${row}: ${problem}`);
    this.name = 'RowError';
  }
}
