import type { FrameState } from '../protocol/messages.ts';
import { Annotator } from './annotator.ts';
import { isLeftAlone } from './boundaries.ts';
import { Cards } from './cards.ts';
import { ChangeWatcher } from './change-watcher.ts';
import { HiddenElements } from './hidden-elements.ts';
import { mentionAt } from './hit-test.ts';
import { NameReport } from './name-report.ts';
import { PageReader } from './page-reader.ts';
import { PageText } from './page-text.ts';
import { Painter } from './painter.ts';
import { Pointer } from './pointer.ts';
import { type PageMention, rectsOf, staticRangeOf } from './run.ts';
import { ShadowRoots } from './shadow-roots.ts';
import { ShadowStyle } from './shadow-style.ts';
import { inSlices } from './slices.ts';

export interface Session {
  update(state: FrameState): void;
  step(direction: 1 | -1): void;
  /** False when the entity is not rendered here. */
  reveal(entity: PageMention['name']['entity']): boolean;
  readonly cards: Cards;
}

/**
 * Everything that runs in a frame while Cuecard is on there; the signal ends all of it. `checkLife` is called after a failed
 * question and before the shared registry is written: a script that an update left behind must not fight with its successor.
 * `restart` is called when the page wrote itself anew: `document.open` takes all listeners away.
 */
export function startSession(
  initial: FrameState,
  signal: AbortSignal,
  checkLife: () => void,
  restart: (state: FrameState) => void,
): Session {
  let state = initial;
  const reading = new AbortController();
  signal.addEventListener('abort', () => reading.abort());

  const painter = new Painter(signal);
  const text = new PageText((run) => painter.unwatch(run));
  const report = new NameReport(text, checkLife, signal);
  const annotator = new Annotator(
    text,
    (run) => {
      painter.watch(run);
      report.soon();
    },
    checkLife,
    signal,
  );
  const reader = new PageReader(
    text,
    {
      read: (run) => annotator.add(run),
      shadow: (root) => {
        if (!shadowRoots.add(root)) reader.readAll(root);
      },
      awaitsShadow: (element) => shadowRoots.await(element),
      hidden: (element) => hidden.add(element),
      invisible: (element) => hidden.addInvisible(element),
      room: () => annotator.room(),
      replaced: () => restart(state),
      done: () => {
        void annotator.flush();
        report.soon();
      },
      tired: () => {
        if (reading.signal.aborted) return;
        reading.abort();
        void annotator.flush();
        report.tire();
      },
    },
    reading.signal,
  );
  const hidden = new HiddenElements((element) => {
    reader.readChanges({ added: new Set([element]), removed: new Set(), changed: new Set() });
  }, reading.signal);
  const watcher = new ChangeWatcher(
    {
      textChanged: (node) => {
        for (const run of text.runsAt(node)) {
          if (reading.signal.aborted) text.forget(run);
          else painter.unpaint(run);
          // The card's name may be another one now.
          if (cards.opened?.mention?.run === run && !staticRangeOf(cards.opened.mention)) cards.close();
        }
      },
      changes: (changes) => {
        checkLife();
        if (changes.removed.size > 0) shadowRoots.live();
        if (reading.signal.aborted) {
          // Nothing new is read any more, but what goes must not stay in memory, nor in the list of names.
          if (changes.removed.size > 0) void inSlices(text.forgetRemoved(), signal).then(() => report.soon());
          return;
        }
        hidden.look();
        shadowRoots.askAgain();
        reader.readChanges(changes);
        painter.keepRegistered();
      },
      editableChanged: (element) => {
        if (isLeftAlone(element)) void inSlices(text.forgetInside(element), signal).then(() => report.soon());
        else if (!reading.signal.aborted) reader.readAll(element);
      },
    },
    signal,
  );
  const shadowStyle = new ShadowStyle();
  const shadowRoots = new ShadowRoots(
    (root) => {
      shadowStyle.adopt(root);
      watcher.watch(root);
      reader.readAll(root);
    },
    (root) => shadowStyle.leave(root),
    reading.signal,
  );
  signal.addEventListener('abort', () => {
    for (const root of shadowRoots.live()) shadowStyle.leave(root);
  });

  /** Where a walk by key goes on from: the last card that was open. */
  let last: PageMention | null = null;
  const cards = new Cards(
    {
      onFailure: checkLife,
      onChange: (mention) => {
        painter.setActive(mention);
        if (mention) last = mention;
      },
      onDismiss: (mention) => pointer.dismissed(mention),
    },
    signal,
  );
  const pointer = new Pointer(
    {
      delays: () => state,
      mentionAt: (x, y) => mentionAt(x, y, text, shadowRoots.live()),
      isOnCard: (x, y) => cards.isAt(x, y),
      warm: (mention) => {
        checkLife();
        hidden.look();
        if (mention) cards.warm(mention.name.entity);
        if (!cards.opened && state.markStyle === 'hover') painter.setActive(mention);
        painter.keepRegistered();
      },
      open: (mention, point) => void cards.openMention(mention, 'pointer', point),
      touch: (mention, event) => void cards.touch(mention, event),
      openedByPointer: () => (cards.opened?.by === 'pointer' ? cards.opened.mention : null),
      close: () => cards.close(),
    },
    signal,
  );

  const goOn = async (direction: 1 | -1 | null, isWanted: (mention: PageMention) => boolean) => {
    const module = await cards.bring();
    const next = module?.nextName({ texts: text.namedTexts(), last, direction, isWanted, rects: rectsOf });
    if (next) void cards.openMention(next, 'key', null);
  };
  const update = (next: FrameState) => {
    state = next;
    report.again();
    painter.style = next.markStyle;
    shadowStyle.css = next.shadowCss;
  };

  update(initial);
  watcher.watch(document);
  reader.readAll(document.body ?? document.documentElement);

  return {
    update,
    step: (direction) => void goOn(direction, () => true),
    reveal: (entity) => {
      const isWanted = (mention: PageMention) => mention.name.entity === entity;
      void goOn(null, isWanted);
      return text.mentions().some((mention) => isWanted(mention) && rectsOf(mention).length > 0);
    },
    cards,
  };
}
