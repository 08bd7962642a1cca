import { connectors } from '../lexicon/words.ts';
import type { Token } from '../tokens.ts';

export function isConnector(token: Token | undefined): boolean {
  return token?.word === true && (connectors.has(token.text) || token.text === 'and');
}

export function followedByYear(tokens: Token[], last: number): boolean {
  return tokens[last + 1]?.text === '(' && /^(?:19|20)\d\d$/.test(tokens[last + 2]?.text ?? '');
}
