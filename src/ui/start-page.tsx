import { type ComponentChildren, render } from 'preact';
import { speak, type Translate, TranslateContext } from './translate.tsx';

/** Draws a page of the extension in the browser's language. */
export function startPage(
  translate: Translate,
  title: 'extensionName' | 'optionsTitle' | 'libraryTitle' | 'welcomeTitle',
  page: ComponentChildren,
): void {
  const speech = speak(translate);
  document.documentElement.lang = speech.language;
  document.documentElement.dir = speech.direction;
  document.title = speech.t(title);
  const app = document.getElementById('app');
  if (app) render(<TranslateContext.Provider value={speech}>{page}</TranslateContext.Provider>, app);
}
