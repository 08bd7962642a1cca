import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { makeNames } from '../matcher-texts.ts';
import { pieces } from './pieces.ts';

const creditsOfATitle = 8;

/** Writes the four files of so many titles into a folder, gzipped, each title with eight credits of a person in three films. */
export async function writeMadeImdb(folder: string, titles: number): Promise<void> {
  const people = Math.ceil((titles * creditsOfATitle) / 3);
  const names = makeNames(titles + people);
  const tconst = (i: number) => `tt${String(i + 1).padStart(8, '0')}`;
  const nconst = (i: number) => `nm${String(i + 1).padStart(8, '0')}`;
  function* basics() {
    yield 'tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear\truntimeMinutes\tgenres\n';
    for (let i = 0; i < titles; i++)
      yield `${tconst(i)}\tmovie\t${names[i]}\t${names[i]}\t0\t${1950 + (i % 74)}\t\\N\t90\tDrama\n`;
  }
  function* ratings() {
    yield 'tconst\taverageRating\tnumVotes\n';
    for (let i = 0; i < titles; i++) yield `${tconst(i)}\t6.1\t${100 + ((i * 7919) % 90_000)}\n`;
  }
  function* principals() {
    yield 'tconst\tordering\tnconst\tcategory\tjob\tcharacters\n';
    for (let i = 0; i < titles; i++) {
      for (let place = 0; place < creditsOfATitle; place++) {
        const who = nconst((i * creditsOfATitle + place * 7919) % people);
        const [category, characters] =
          place < 6 ? ['actor', `["${names[(i * 31 + place * 977) % names.length]}"]`] : ['director', '\\N'];
        yield `${tconst(i)}\t${place + 1}\t${who}\t${category}\t\\N\t${characters}\n`;
      }
    }
  }
  function* persons() {
    yield 'nconst\tprimaryName\tbirthYear\tdeathYear\tprimaryProfession\tknownForTitles\n';
    for (let i = 0; i < people; i++)
      yield `${nconst(i)}\t${names[titles + i]}\t${1930 + (i % 70)}\t\\N\tactor\t\\N\n`;
  }
  const files = {
    'title.basics': basics(),
    'title.ratings': ratings(),
    'title.principals': principals(),
    'name.basics': persons(),
  };
  for (const [name, lines] of Object.entries(files))
    await pipeline(
      Readable.from(pieces(lines)),
      createGzip({ level: 1 }),
      createWriteStream(join(folder, `${name}.tsv.gz`)),
    );
}
