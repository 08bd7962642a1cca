/**
 * Every message of the extension, typed at both ends. A request is an object with a `type`; its reply is a `Reply`, so that
 * errors travel as values. Messages are JSON: no Map, no typed array, no undefined.
 */
import type { Card, EntityRef, SearchHit } from '../model/card.ts';
import type { CorrectedName, CorrectionScope } from '../model/correction.ts';
import type { EntityId, EntityType } from '../model/entity.ts';
import type {
  ArticlePage,
  LibraryOverview,
  LibraryView,
  LibraryWindow,
  Neighbourhood,
} from '../model/library.ts';
import type { MarkStyle } from '../model/mark-style.ts';
import type { PackShelf } from '../model/pack.ts';
import type { Reason } from '../model/reason.ts';
import type { SourceId } from '../model/source.ts';
import type { PageMemory, TextRun } from '../model/text-run.ts';
import type { Unmarked } from '../model/unmarked.ts';

/** Why Cuecard does nothing in a frame, or that it works. */
export type Activity =
  | { on: true }
  | { on: false; why: 'paused' }
  | { on: false; why: 'site'; rule: string | null };

/** What the page-side script needs to know of the settings. */
export interface FrameState {
  activity: Activity;
  /** Stands for all that decides which names are marked here: with another one the page is read anew. */
  marking: string;
  markStyle: MarkStyle;
  /** The marks' style sheet for shadow roots; null in browsers where the document's reaches into them. */
  shadowCss: string | null;
  /** Milliseconds at rest on a name before a card opens. */
  openDelay: number;
  /** Milliseconds that the pointer may be away from name and card before it closes. */
  closeDelay: number;
}

export interface Annotation {
  /** Flat, five numbers a mention: run id, start, end (UTF-16 units of that run's text), index into `entities`, into `reasons`. */
  mentions: number[];
  entities: [id: EntityId, type: EntityType, name: string][];
  reasons: Reason[][];
  memory: PageMemory;
}

/** A name found in a frame, for the popup's list and the badge. */
export interface FoundName {
  entity: EntityId;
  type: EntityType;
  name: string;
  count: number;
}

/** What one frame tells of itself. `tired`: the page changed without end, and Cuecard paused itself there. */
export interface FrameReport {
  names: FoundName[];
  tired: boolean;
  /** Tells the documents that a frame has one after the other apart; compared for being the same, for clocks differ between processes. */
  document: number;
}

/** Why no script of ours can be in a tab: a browser page, a store, a PDF; or the user has taken the access to websites away. */
export type Absence = { on: false; why: 'unreachable' | 'noAccess' };

/** What the popup shows of a tab. */
export interface TabStatus {
  activity: Activity | Absence;
  host: string | null;
  /** The page's address; null where no extension may know it. */
  url: string | null;
  tired: boolean;
  /** Over all frames, most frequent first; `frame` is where revealing it starts. */
  names: (FoundName & { frame: number })[];
}

/** Requests that the background answers, and what with. */
export interface BackgroundRequests {
  /** A frame has started. */
  hello: { request: { type: 'hello' }; reply: FrameState };
  annotate: { request: { type: 'annotate'; runs: TextRun[]; memory: PageMemory | null }; reply: Annotation };
  report: { request: { type: 'report'; report: FrameReport }; reply: null };
  /** A document leaves its frame, and its names go with it. */
  leave: { request: { type: 'leave'; document: number }; reply: null };
  /** Inject the card's code into the asking frame. */
  bringCard: { request: { type: 'bringCard' }; reply: null };
  card: { request: { type: 'card'; entity: EntityId }; reply: Card | null };
  /** Others that go by the same words. */
  namesakes: { request: { type: 'namesakes'; words: string; entity: EntityId }; reply: EntityRef[] };
  /** The user says of a name on the asking page what it does not mean. False where there is no such scope. */
  correct: { request: { type: 'correct'; name: CorrectedName; scope: CorrectionScope }; reply: boolean };
  /** Those of the entities that the loaded packs know. */
  entities: { request: { type: 'entities'; ids: EntityId[] }; reply: EntityRef[] };
  search: { request: { type: 'search'; query: string; limit: number }; reply: SearchHit[] };
  /** Of the entities that stand in the tab's pages (null: in the asking frame), why they are not marked there. Marked ones are not told of. */
  unmarked: { request: { type: 'unmarked'; tab: number | null; entities: EntityId[] }; reply: Unmarked[] };
  packs: { request: { type: 'packs' }; reply: PackShelf };
  /** Packs were added or removed; `gone` are ids of those that the user removed, or knows to be lost. */
  packsChanged: { request: { type: 'packsChanged'; gone: string[] }; reply: null };
  /** The room of removed packs can be given back: nobody can undo their removal any more. */
  tidyPacks: { request: { type: 'tidyPacks' }; reply: null };
  tabStatus: { request: { type: 'tabStatus'; tab: number }; reply: TabStatus };
  openOptions: { request: { type: 'openOptions' }; reply: null };
  /** Opens the library in a tab, at an entity or at its beginning. */
  openLibrary: { request: { type: 'openLibrary'; entity: EntityId | null }; reply: null };
  libraryOverview: { request: { type: 'libraryOverview' }; reply: LibraryOverview };
  /** Rows `[from, to)` of a list. */
  libraryList: {
    request: { type: 'libraryList'; view: LibraryView; from: number; to: number };
    reply: LibraryWindow;
  };
  neighbourhood: { request: { type: 'neighbourhood'; entity: EntityId }; reply: Neighbourhood | null };
  /** A source with its text and what was read from it. */
  article: { request: { type: 'article'; source: SourceId }; reply: ArticlePage | null };
}

/** Requests that a frame answers. */
export interface FrameRequests {
  state: { request: { type: 'state'; state: FrameState }; reply: null };
  /** Go to the next (1) or previous (-1) name and open its card with the focus in it. */
  step: { request: { type: 'step'; direction: 1 | -1 }; reply: null };
  /** Scroll to the first mention of an entity (the next one when asked again) and open its card. */
  reveal: { request: { type: 'reveal'; entity: EntityId }; reply: boolean };
  /** Open a card at the selection; without an entity it says that nothing is known of `query`. */
  lookUp: { request: { type: 'lookUp'; entity: EntityId | null; query: string }; reply: null };
}

export type RequestOf<M, K extends keyof M> = M[K] extends { request: infer R } ? R : never;
export type ReplyOf<M, K extends keyof M> = M[K] extends { reply: infer R } ? R : never;
export type BackgroundRequest = RequestOf<BackgroundRequests, keyof BackgroundRequests>;
export type FrameRequest = RequestOf<FrameRequests, keyof FrameRequests>;

export type Reply<T> = { ok: true; value: T } | { ok: false; error: string };

/** `{ request }` without `type`, so that `ask('card', { entity })` reads well. */
export type Payload<R> = Omit<R, 'type'>;
