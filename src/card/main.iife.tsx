import { ask } from '../protocol/ask.ts';
import { offerCardModule } from '../protocol/card-module.ts';
import { translate } from '../protocol/extension.ts';
import { formatDate } from '../ui/format-date.ts';
import { speak } from '../ui/translate.tsx';
import { Desk } from './desk.tsx';
import { nextName } from './next-name.ts';
import { touch } from './touch.ts';

// A card's code comes while the pointer is still coming to rest. What a first card would wait for is fetched and made now: the
// texts of the extension, the languages' rules and forms of dates.
const speech = speak(translate);
for (const precision of ['day', 'year'] as const)
  formatDate({ date: '2000-01-01', precision }, speech.language);

const desk = new Desk({
  speech,
  markedName({ entity, query: words, reasons }) {
    if (entity === null || reasons === null) return undefined;
    return {
      words,
      reasons,
      namesakes: () => ask('namesakes', { words, entity }),
      correct: (name, scope) => ask('correct', { name, scope }),
    };
  },
  openLibrary: (entity) => void ask('openLibrary', { entity }).catch(() => {}),
  whyUnmarked: async (entity) => (await ask('unmarked', { tab: null, entities: [entity] }))[0] ?? null,
});

offerCardModule({
  open: (request) => desk.open(request),
  closeAll: () => desk.closeAll(),
  nextName,
  touch,
});
