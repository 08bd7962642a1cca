import { ask } from '../protocol/ask.ts';
import { translate } from '../protocol/extension.ts';
import { startPage } from '../ui/start-page.tsx';
import { Page } from './Page.tsx';
import { Places } from './places.ts';
import type { LibraryServices } from './services.ts';

const services: LibraryServices = {
  overview: () => ask('libraryOverview', {}),
  list: (view, from, to) => ask('libraryList', { view, from, to }),
  card: (entity) => ask('card', { entity }),
  neighbourhood: (entity) => ask('neighbourhood', { entity }),
  article: (source) => ask('article', { source }),
  openOptions: () => void ask('openOptions', {}).catch(() => {}),
};

startPage(translate, 'libraryTitle', <Page services={services} places={new Places()} />);
