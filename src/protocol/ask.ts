import { extension, isAlive } from './extension.ts';
import type { BackgroundRequests, FrameRequests, Payload, Reply, ReplyOf, RequestOf } from './messages.ts';

/** Rejects with what the other end reported, or when nobody answers. */
function unwrap<T>(type: string, reply: Reply<T> | undefined): T {
  if (!reply) throw new Error(`${type}: no answer`);
  if (!reply.ok) throw new Error(`${type}: ${reply.error}`);
  return reply.value;
}

/** Ask the background: `await ask('card', { entity })`. All questions may be asked twice: it may die with one in its hands. */
export async function ask<K extends keyof BackgroundRequests>(
  type: K,
  payload: Payload<RequestOf<BackgroundRequests, K>>,
): Promise<ReplyOf<BackgroundRequests, K>> {
  return unwrap(type, await send<ReplyOf<BackgroundRequests, K>>({ type, ...payload }));
}

/** Milliseconds before a question is put again, doubled each time: for a moment a dying background neither answers nor starts. */
const firstPause = 50;
const longestPause = 800;

async function send<T>(question: object, pause = firstPause): Promise<Reply<T> | undefined> {
  try {
    const reply: Reply<T> | undefined = await extension().runtime.sendMessage(question);
    if (reply || pause > longestPause) return reply;
  } catch (error) {
    if (pause > longestPause || !isAlive()) throw error;
  }
  await new Promise((resolve) => setTimeout(resolve, pause));
  return send(question, pause * 2);
}

/** Ask a frame of a tab, or without `frameId` all its frames, of which the first answers. */
export async function askFrame<K extends keyof FrameRequests>(
  tab: number,
  frameId: number | undefined,
  type: K,
  payload: Payload<RequestOf<FrameRequests, K>>,
): Promise<ReplyOf<FrameRequests, K>> {
  const options = frameId === undefined ? {} : { frameId };
  return unwrap(type, await extension().tabs.sendMessage(tab, { type, ...payload }, options));
}
