import { createServer } from 'node:net';
import { type Browser, chromium } from 'playwright-core';

/** A free port of the loopback interface. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

interface Answer {
  id?: number;
  result?: { usedSize?: number; backingStorageSize?: number };
  error?: { message: string };
}

/** The debugger on an extension's background. While it is attached the browser does not end the background for idleness. */
export interface BackgroundHeap extends AsyncDisposable {
  /** Bytes that its scripts hold after a collection. */
  bytes(): Promise<number>;
}

/** `port` is that of a browser started with `--remote-debugging-port`. Throws when no background of the extension is awake. */
export async function attachBackground(port: number, extension: string): Promise<BackgroundHeap> {
  const browser: Browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${extension}/`),
  );
  if (!target) throw new Error(`the background of ${extension} is not awake`);
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  session.on('Target.receivedMessageFromTarget', (event) => {
    const answer = JSON.parse(event.message) as Answer;
    if (event.sessionId === sessionId && answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  const ask = async (method: string): Promise<NonNullable<Answer['result']>> => {
    const id = ++last;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method }),
    });
    const { result, error } = await answered;
    waiting.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  };
  return {
    async bytes() {
      // What a first collection lets go of may hold on to more until a second.
      for (let i = 0; i < 2; i++) await ask('HeapProfiler.collectGarbage');
      const { usedSize = Number.NaN, backingStorageSize = 0 } = await ask('Runtime.getHeapUsage');
      return usedSize + backingStorageSize;
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
    },
  };
}
