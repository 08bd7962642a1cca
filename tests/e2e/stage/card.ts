/**
 * Cards on a page with a style that must not leak in. Query: `entity`; `state` (`unknown`, `waiting`, `failed`); `pinned`, how many stand
 * about beside it.
 */
import { Desk } from '../../../src/card/desk.tsx';
import type { EntityId } from '../../../src/model/entity.ts';
import type { CardRequest } from '../../../src/protocol/card-module.ts';
import { english } from './english.ts';
import { sampleCard, sampleCards } from './sample-cards.ts';

const query = new URLSearchParams(location.search);
const state = query.get('state');
const desk = new Desk({
  translate: english,
  mode: 'open',
  markedName: () => ({
    words: 'Tom Cruise',
    reasons: ['besidePerson: Simon Pegg', 'filmOnPage: Mission: Impossible 7', 'filmPage', 'fullName'],
    namesakes: async () => [
      { id: 'film:heat-1995', type: 'film', name: 'Heat', year: 1995 },
      { id: 'person:tom-cruise-2', type: 'person', name: 'Tom Cruise' },
    ],
    correct: async () => false,
  }),
});
/** Where a name would stand: so that a card comes just below it. */
const at = (x: number, y: number): CardRequest['anchor'] => ({
  element: document.documentElement,
  rects: () => [new DOMRect(x, y, 1, 1)],
  point: null,
});
const open = (entity: EntityId | null, anchor: CardRequest['anchor']) =>
  desk.open({
    ...{ entity, anchor, query: 'Harriet Vane', reasons: [], by: 'pointer' },
    load: (id) =>
      state === 'waiting'
        ? new Promise(() => {})
        : state === 'failed'
          ? Promise.reject(new Error('gone'))
          : Promise.resolve(sampleCard(id)),
    onClose() {},
  });

const shadow = () => document.querySelector('[popover]')?.shadowRoot;
const nextFrame = () => new Promise((resolve) => setTimeout(resolve, 50));

for (let number = 0; number < Number(query.get('pinned') ?? 0); number++) {
  const card = sampleCards[number % sampleCards.length];
  open(card?.entity.id ?? null, at(8 + number * 36, number * 44));
  while (!shadow()?.querySelector('.seat[data-pinned=false] .entity-card')) await nextFrame();
  shadow()?.querySelector<HTMLElement>('.pin')?.click();
  await nextFrame();
}
if (!query.has('pinned'))
  open(state === 'unknown' ? null : ((query.get('entity') ?? 'person:tom-cruise') as EntityId), at(8, 0));
