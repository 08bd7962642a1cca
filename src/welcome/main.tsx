import { accessServices, keyServices, packsServices } from '../options/browser-services.ts';
import { ask } from '../protocol/ask.ts';
import { translate } from '../protocol/extension.ts';
import { startPage } from '../ui/start-page.tsx';
import { Page } from './Page.tsx';
import type { WelcomeServices } from './services.ts';

const services: WelcomeServices = {
  ...accessServices,
  ...packsServices,
  ...keyServices(),
  openOptions: () => void ask('openOptions', {}),
};

startPage(translate, 'welcomeTitle', <Page services={services} />);
