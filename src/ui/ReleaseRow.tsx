import type { ComponentChildren } from 'preact';
import type { Fact } from '../model/card.ts';
import { EntityLink } from './EntityLink.tsx';
import { FactRow } from './FactRow.tsx';
import { ReleaseSign } from './ReleaseMark.tsx';
import { Rivals } from './Rivals.tsx';
import { derivation, releaseSentence } from './release-words.ts';
import { territoryName } from './territory-name.ts';
import { type Speech, useTranslate } from './translate.tsx';

interface ReleaseRowProps {
  fact: Fact;
  at: string;
  /** Other releases of the card: one of them may be what this date was worked out from. */
  siblings: readonly Fact[];
  lead?: boolean;
}

/** "Scheduled for May 27, 2022", then where, how and by whom; below it what other articles said. */
export function ReleaseRow({ fact, at, siblings, lead = false }: ReleaseRowProps) {
  const speech = useTranslate();
  const circumstances = circumstancesOf(fact, at, speech);
  return (
    <div class="release" data-status={fact.status ?? 'released'} data-rank={fact.rank} data-lead={lead}>
      <ReleaseSign fact={fact} overtaken={fact.rank === 'deprecated'} />
      <FactRow facts={[fact]} at={at} open={lead} below={<Rivals fact={fact} at={at} siblings={siblings} />}>
        <span class="release-date">{releaseSentence(fact, speech)}</span>
        {circumstances.length > 0 && <span class="meta">{dotted(circumstances)}</span>}
        {fact.derivedFrom !== undefined && (
          <span class="meta">{derivation(fact.derivedFrom, siblings, speech)}</span>
        )}
        {fact.rank === 'deprecated' && <span class="meta">{speech.t('noLongerCurrent')}</span>}
      </FactRow>
    </div>
  );
}

function circumstancesOf(fact: Fact, at: string, { t, language }: Speech): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  // A platform already says that it streams.
  if (fact.medium === 'theatrical') parts.push(t('inCinemas'));
  else if (fact.medium === 'streaming')
    parts.push(fact.platform ? t('streamingOn', [fact.platform]) : t('streaming'));
  if (fact.platform && fact.medium !== 'streaming') parts.push(fact.platform);
  if (fact.territory) parts.push(territoryName(fact.territory, language));
  for (const company of fact.distributors ?? [])
    parts.push(<EntityLink key={company.id} entity={company} at={`${at}/${fact.id}`} />);
  return parts;
}

function dotted(parts: ComponentChildren[]): ComponentChildren[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]));
}
