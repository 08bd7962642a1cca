import { ask } from '../protocol/ask.ts';
import { offerCardModule } from '../protocol/card-module.ts';
import { translate } from '../protocol/extension.ts';
import { Desk } from './desk.tsx';
import { nextName } from './next-name.ts';
import { touch } from './touch.ts';

const desk = new Desk({
  translate,
  markedName({ entity, query: words, reasons }) {
    if (entity === null || reasons === null) return undefined;
    return {
      words,
      reasons,
      namesakes: () => ask('namesakes', { words, entity }),
      correct: (name, scope) => ask('correct', { name, scope }),
    };
  },
  unmarked: async (entity) => (await ask('unmarked', { tab: null, entities: [entity] }))[0] ?? null,
});

offerCardModule({
  open: (request) => desk.open(request),
  closeAll: () => desk.closeAll(),
  nextName,
  touch,
});
