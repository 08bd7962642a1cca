import { extension } from './extension.ts';
import type { FrameRequest, FrameRequests, Reply, ReplyOf, RequestOf } from './messages.ts';

export type FrameAnswers = {
  [K in keyof FrameRequests]: (request: RequestOf<FrameRequests, K>) => ReplyOf<FrameRequests, K>;
};

/** Answers what the background and the extension's own pages ask of this frame; everything else is passed over. */
export function answerFrameRequests(answers: FrameAnswers, signal: AbortSignal): void {
  const { runtime } = extension();
  const listener = (
    message: unknown,
    sender: { id?: string },
    sendReply: (reply: Reply<unknown>) => void,
  ): undefined => {
    if (sender.id !== runtime.id || !isFrameRequest(message, answers)) return;
    const answer = answers[message.type] as (request: FrameRequest) => unknown;
    try {
      sendReply({ ok: true, value: answer(message) });
    } catch (error) {
      sendReply({ ok: false, error: String(error) });
    }
  };
  const { onMessage } = runtime as unknown as {
    onMessage: { addListener(l: typeof listener): void; removeListener(l: typeof listener): void };
  };
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      onMessage.removeListener(listener);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
}

function isFrameRequest(message: unknown, answers: FrameAnswers): message is FrameRequest {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  return typeof message.type === 'string' && Object.hasOwn(answers, message.type);
}
