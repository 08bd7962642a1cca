import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { inCard } from './card.ts';

interface Axe {
  run(
    context: Element | Document,
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: object[] }>;
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules broken on one of the extension's own pages, each with the element. */
export async function flawsOf(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations, passes } = await axe.run(document);
    if (passes.length < 10) throw new Error('too little was looked at');
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** The same of the cards in a page. */
export function cardFlaws(page: Page): Promise<string[] | null> {
  return inCard(
    page,
    async (root, source) => {
      // biome-ignore lint/security/noGlobalEval: the one way to bring axe into this world
      globalThis.eval(source);
      const { axe } = globalThis as unknown as { axe: Axe };
      // axe walks into shadow roots that it can see; this world alone sees this one.
      Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
      const { violations, passes } = await axe.run(root.host);
      if (passes.length < 5) throw new Error('too little was looked at');
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    axeSource,
  );
}
