import type { Firefox } from './launch.ts';

interface Answer {
  result: {
    contexts?: { context: string }[];
    type?: string;
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
}

/** Puppeteer keeps to itself how it talks to the browser, and has no words for the browser's own windows. */
interface Remote {
  connection: { send(method: string, parameters: object): Promise<Answer> };
}

/** Ends the extension's background as the browser does when memory is short, whatever it is at. False if none is awake. */
export async function endBackground({ browser, origin }: Firefox): Promise<boolean> {
  const { connection } = browser as unknown as Remote;
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.contexts?.[0]?.context;
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => {
      const { extension } = WebExtensionPolicy.getByHostname(${JSON.stringify(new URL(origin).host)});
      if (extension.backgroundState !== 'running') return false;
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      return true;
    })()`,
    target: { context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
  return result.result?.value === true;
}
