import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPack } from '../../../src/cli/read-pack.ts';
import { textRuns } from '../../../src/cli/text-runs.ts';
import { annotateRuns } from '../../../src/resolver/annotate-runs.ts';
import { createKnowledge, type Knowledge } from '../../../src/resolver/knowledge.ts';

const pack = fileURLToPath(
  new URL('../../../data/packs/american-films-1900-2023.ndjson.gz', import.meta.url),
);
let knowledge: Knowledge;
beforeAll(async () => {
  const { entities, statements } = await readPack(pack);
  knowledge = createKnowledge(entities, statements);
}, 60_000);

const marked = (text: string) => {
  const { runs } = textRuns(text);
  return annotateRuns(knowledge, runs, null).mentions.map(
    ({ run, start, end, type }) => `${type}: ${runs[run]?.text.slice(start, end)}`,
  );
};

describe('with 36,000 films loaded, nothing is marked', () => {
  it.each([
    [
      'in sport',
      'United were two up after half an hour. After the break it was all City, who hit the post twice before Moore made it three. “They never gave up,” the manager said. The Champion Stakes follows on Saturday at Ascot, and The Derby is only five weeks away.',
    ],
    [
      'in business',
      'Shares on Wall Street fell again on Tuesday. Shell and Apple led the losses; Spotlight Holdings gained 4%. The Firm, a consultancy from Boston, said it would close its offices in Chicago, Casablanca and Munich. Analysts at Frost & Young had expected more.',
    ],
    [
      'in travel',
      'From Havana we flew to Rio and on to Niagara. It was cold, and the heat of Morocco seemed far away. In Venice take the ferry to Murano; in Vienna the Prater is open until ten. She was a child when they first saw the Grand Canyon. Up the hill stands The Abbey, a pub with a view.',
    ],
    [
      'in cooking',
      'Heat the oil in a large pan. Add the Chocolate only after it has cooled. It should be smooth. Up to four days in the fridge is fine. Big Night tip: serve with Lemon. Once the mix is cold, beat it. Speed matters here!',
    ],
    [
      'in software',
      'After upgrading, run It again. The Parent class calls Signs() before Contact. Click Up, then Home, then Next. If Error 404 shows, clear the Cache. See also: Frozen dependencies, Cube index, Gravity forms.',
    ],
    [
      'in politics',
      'The president met the prime minister in Rome on Monday. America would stand by its friends, he said, after the Iran talks. “Enough is enough.” The House voted on Thursday; the Senate follows in May. It was a question of Trust, wrote the Guardian.',
    ],
    [
      'in weather and nature',
      'Snow is expected after dark, with Frost in the north. The Birds come back in March. Wolves were seen near the River. Spring arrives early on the coast, and Summer will be dry.',
    ],
  ])('%s', (_, text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe('with 36,000 films loaded, names of films and people are marked', () => {
  it.each([
    [
      'among their people',
      'In Heat Al Pacino and Robert De Niro share one scene. Pacino would meet De Niro again.',
      ['film: Heat', 'person: Al Pacino', 'person: Robert De Niro', 'person: Pacino', 'person: De Niro'],
    ],
    [
      'in a list of favourites',
      'My favourite movies are The Shawshank Redemption, Groundhog Day and Raiders of the Lost Ark.',
      ['film: The Shawshank Redemption', 'film: Groundhog Day', 'film: Raiders of the Lost Ark'],
    ],
    ['with a year', 'We watched the horror film It (2017) and then Up (2009).', ['film: It', 'film: Up']],
    [
      'in a question in small letters',
      'which movies did sandra bullock make with keanu reeves',
      ['person: sandra bullock', 'person: keanu reeves'],
    ],
    ['in capitals', 'TOM HANKS TO STAR IN NEW FILM', ['person: TOM HANKS']],
    ['as an answer', 'Beetlejuice! I had it on tape.', ['film: Beetlejuice']],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});
