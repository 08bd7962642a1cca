import { serialize } from 'node:v8';
import { nameIndexOf } from '../../../src/facts/name-index.ts';
import { createKnowledge, imageOf } from '../../../src/resolver/knowledge.ts';
import { makeEntities } from '../made-entities.ts';
import type { Suite } from '../report.ts';

const megabyte = 1_000_000;

/** What lies in the background once, for all tabs: the matcher's index, all that the resolver knows beside it, and what the search adds. */
export const memory: Suite = {
  name: 'memory',
  hasQuick: false,
  run(_, report) {
    for (const count of [100_000, 1_000_000]) {
      const about = `${count.toLocaleString('en')} names`;
      const entities = makeEntities(count);
      const image = imageOf(createKnowledge(entities, []));
      const goal = (30 * count) / 1_000_000;
      report({
        what: `memory: matcher’s index, ${about}`,
        value: image.index.byteLength / megabyte,
        unit: 'MB',
        goal,
      });
      report({
        what: `memory: all of the image, ${about}`,
        value: serialize(image).byteLength / megabyte,
        unit: 'MB',
      });
      const search = nameIndexOf(entities, () => 1);
      report({
        what: `memory: index of the search, ${about}`,
        value: serialize(search).byteLength / megabyte,
        unit: 'MB',
      });
    }
  },
};
