import type { Fact } from '../model/card.ts';
import { FactRow } from './FactRow.tsx';
import { factValue } from './fact-value.tsx';
import { derivation } from './release-words.ts';
import { useTranslate } from './translate.tsx';

/** What sources say that can't hold beside `fact`, each with its own sentence. */
export function Rivals({ fact, at, siblings = [] }: { fact: Fact; at: string; siblings?: readonly Fact[] }) {
  const speech = useTranslate();
  if (fact.rivals.length === 0) return null;
  const own = new Set(sourcesOf(fact));
  return (
    <div class="rivals">
      {fact.rivals.map((rival) => (
        <FactRow key={rival.id} facts={[rival]} at={`${at}~`} kind="rival">
          {speech.rich(
            // A date that one article itself moves is no other article's word.
            sourcesOf(rival).every((source) => own.has(source)) ? 'sameArticleSaid' : 'anotherArticleSaid',
            [<strong key="v">{factValue(rival, `${at}~${rival.id}`, speech)}</strong>],
          )}
          {rival.derivedFrom !== undefined && (
            <span class="meta">{derivation(rival.derivedFrom, siblings, speech)}</span>
          )}
        </FactRow>
      ))}
    </div>
  );
}

const sourcesOf = (fact: Fact) => [...fact.quotes, ...fact.links].map(({ source }) => source);
