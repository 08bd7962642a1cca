import { ask } from '../protocol/ask.ts';
import { cardModule } from '../protocol/card-module.ts';
import { isAlive } from '../protocol/extension.ts';
import { answerFrameRequests } from '../protocol/frame-answers.ts';
import type { FrameState } from '../protocol/messages.ts';
import { Cards } from './cards.ts';
import { takeSeat } from './instance.ts';
import { type Session, startSession } from './session.ts';
import { whenShown } from './when-shown.ts';

const isHtml = ['text/html', 'application/xhtml+xml'].includes(document.contentType);
/** Ends everything: the extension was updated or removed, and its API answers no more. */
const life = new AbortController();

function main(): void {
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    life.abort();
  };
  if (!takeSeat(() => !isStopped && isAlive(), stop, life.signal)) return;

  let isShown = false;
  let running: { session: Session; marking: string; end: AbortController } | null = null;
  const checkLife = () => {
    if (!isAlive()) stop();
  };
  const rest = () => {
    running?.end.abort();
    running = null;
    // A pinned card outlives a new reading of the page, but not Cuecard's being off.
    cardModule()?.closeAll();
  };
  life.signal.addEventListener('abort', rest);
  /** For a look-up where Cuecard is off: who asks for a card gets one. */
  const askedFor = new Cards({ onFailure: checkLife, onChange() {}, onDismiss() {} }, life.signal);

  const apply = (state: FrameState) => {
    const { activity, marking } = state;
    if (activity.on && running?.marking === marking) {
      running.session.update(state);
    } else if (activity.on) {
      running?.end.abort();
      askedFor.close();
      const end = new AbortController();
      const restart = (latest: FrameState) => {
        end.abort();
        running = null;
        apply(latest);
      };
      running = { session: startSession(state, end.signal, checkLife, restart), marking, end };
    } else {
      rest();
    }
  };
  const greet = () => {
    isShown = true;
    void ask('hello', {}).then((state) => !life.signal.aborted && apply(state), checkLife);
  };

  answerFrameRequests(
    {
      state: ({ state }) => {
        // A tab that nobody has looked at yet asks for its state when somebody does.
        if (isShown) apply(state);
        return null;
      },
      step: ({ direction }) => {
        if (hasTheFocus()) running?.session.step(direction);
        return null;
      },
      reveal: ({ entity }) => running?.session.reveal(entity) ?? false,
      lookUp: ({ entity, query }) => {
        void (running?.session.cards ?? askedFor).openAtSelection(entity, query);
        return null;
      },
    },
    life.signal,
  );

  whenShown(greet, life.signal);
  // From the back/forward cache a page comes back as it was, and settings may have changed meanwhile.
  addEventListener('pageshow', (event) => event.isTrusted && event.persisted && greet(), {
    signal: life.signal,
  });
}

/** Of the frames of a tab a command is for the one that the user is in. */
function hasTheFocus(): boolean {
  const isElsewhere = document.activeElement instanceof HTMLIFrameElement;
  return !isElsewhere && (window === window.top || document.hasFocus());
}

if (isHtml) main();
