/** A card on a page with a style that must not leak in. Query: `entity`, `open` (a label to click). */
import { mountCard } from '../../../src/card/mount-card.tsx';
import type { EntityId } from '../../../src/model/entity.ts';
import { speak } from '../../../src/ui/translate.tsx';
import { english } from './english.ts';
import { sampleCard } from './sample-cards.ts';

const query = new URLSearchParams(location.search);
const host = document.createElement('div');
document.querySelector('main')?.append(host);
const state = query.get('state');
const card = mountCard(host.attachShadow({ mode: 'open' }), {
  entity: state === 'unknown' ? null : ((query.get('entity') ?? 'person:tom-cruise') as EntityId),
  query: 'Harriet Vane',
  marked: {
    words: 'Tom Cruise',
    reasons: ['besidePerson: Simon Pegg', 'filmOnPage: Mission: Impossible 7', 'filmPage', 'fullName'],
    namesakes: async () => [
      { id: 'film:heat-1995', type: 'film', name: 'Heat', year: 1995 },
      { id: 'person:tom-cruise-2', type: 'person', name: 'Tom Cruise' },
    ],
    correct: async () => false,
  },
  load: (id) =>
    state === 'waiting'
      ? new Promise(() => {})
      : state === 'failed'
        ? Promise.reject(new Error('gone'))
        : Promise.resolve(sampleCard(id)),
  speech: speak(english),
  onClose: () => host.remove(),
});
Object.assign(globalThis, { card });
