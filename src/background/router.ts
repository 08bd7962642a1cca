import browser from 'webextension-polyfill';
import type {
  BackgroundRequest,
  BackgroundRequests,
  Reply,
  ReplyOf,
  RequestOf,
} from '../protocol/messages.ts';
import { isWelcome } from '../protocol/own-pages.ts';
import { asBackgroundRequest } from '../protocol/schemas.ts';
import type { FrameAddress } from './tabs.ts';

/** Who asks: a frame of a page, the welcome page among them, or one of the extension's other pages (null). */
export type Asker = FrameAddress | null;

export type Answers = {
  [K in keyof BackgroundRequests]: (
    request: RequestOf<BackgroundRequests, K>,
    asker: Asker,
  ) => Promise<ReplyOf<BackgroundRequests, K>>;
};

/** Only a frame can mean itself by these. */
const ofFrames: ReadonlySet<BackgroundRequest['type']> = new Set([
  'hello',
  'annotate',
  'report',
  'leave',
  'bringCard',
  'correct',
]);
/** These tell about other tabs or lead out of the page: a page's process has no business with them. */
const ofOwnPages: ReadonlySet<BackgroundRequest['type']> = new Set([
  'packs',
  'packsChanged',
  'tidyPacks',
  'search',
  'entities',
  'tabStatus',
  'libraryOverview',
  'libraryList',
  'neighbourhood',
  'article',
]);

/** Answers requests of known shape from our own scripts and pages; everything else is passed over without a word. */
export function answerRequests(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const request = asBackgroundRequest(message);
    if (!request) return undefined;
    const asker = askerOf(sender);
    const isAllowed = isOwnPage(sender)
      ? asker !== null || !ofFrames.has(request.type)
      : !ofOwnPages.has(request.type);
    if (!isAllowed) return undefined;
    const answer = answers[request.type] as (r: BackgroundRequest, a: Asker) => Promise<unknown>;
    return answer(request, asker).then(
      (value): Reply<unknown> => ({ ok: true, value }),
      (error: unknown): Reply<unknown> => ({
        ok: false,
        error: error instanceof Error ? error.message : String(error),
      }),
    );
  });
}

const isOwnPage = ({ url }: browser.Runtime.MessageSender) =>
  url?.startsWith(browser.runtime.getURL('')) ?? false;

function askerOf(sender: browser.Runtime.MessageSender): Asker {
  const { tab, frameId, url } = sender;
  if (tab?.id === undefined || frameId === undefined) return null;
  if (isOwnPage(sender) && !isWelcome(url)) return null;
  return { tab: tab.id, frame: frameId, url: tab.url ?? url ?? '' };
}
