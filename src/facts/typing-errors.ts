/** Rows of the table below, kept between calls: a search makes thousands. */
let rows: [Uint8Array, Uint8Array, Uint8Array] = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

/**
 * How many typing errors make `word` out of `query`: letters left out, put in, or wrong, or neighbours swapped (optimal string
 * alignment). `open`: of the beginning of `word` that needs the fewest. Above `most` the answer is only that: `most + 1`.
 */
export function typingErrors(query: string, word: string, most: number, open: boolean): number {
  if (query.length - word.length > most || (!open && word.length - query.length > most)) return most + 1;
  const width = Math.min(word.length, query.length + most);
  if (rows[0].length <= width) rows = [0, 1, 2].map(() => new Uint8Array(2 * width)) as typeof rows;
  let [before, last, row] = rows;
  for (let j = 0; j <= width; j++) last[j] = Math.min(j, 255);
  for (let i = 1; i <= query.length; i++) {
    const letter = query.charCodeAt(i - 1);
    row[0] = Math.min(i, 255);
    let least = row[0];
    for (let j = 1; j <= width; j++) {
      const same = letter === word.charCodeAt(j - 1);
      let errors = Math.min((last[j - 1] ?? 0) + Number(!same), (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (
        i > 1 &&
        j > 1 &&
        letter === word.charCodeAt(j - 2) &&
        query.charCodeAt(i - 2) === word.charCodeAt(j - 1)
      )
        errors = Math.min(errors, (before[j - 2] ?? 0) + 1);
      row[j] = Math.min(errors, 255);
      least = Math.min(least, errors);
    }
    // Swapped neighbours look two rows back, but cost one more than what stood there.
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  let errors = last[width] ?? 0;
  if (open) for (let j = 0; j <= width; j++) errors = Math.min(errors, last[j] ?? 0);
  return Math.min(errors, most + 1);
}
