import { extension } from './extension.ts';
import type { BackgroundRequests, FrameRequests, Payload, Reply, ReplyOf, RequestOf } from './messages.ts';

/** Rejects with what the other end reported, or when nobody answers. */
function unwrap<T>(type: string, reply: Reply<T> | undefined): T {
  if (!reply) throw new Error(`${type}: no answer`);
  if (!reply.ok) throw new Error(`${type}: ${reply.error}`);
  return reply.value;
}

/** Ask the background: `await ask('card', { entity })`. */
export async function ask<K extends keyof BackgroundRequests>(
  type: K,
  payload: Payload<RequestOf<BackgroundRequests, K>>,
): Promise<ReplyOf<BackgroundRequests, K>> {
  return unwrap(type, await extension().runtime.sendMessage({ type, ...payload }));
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
