import { useState } from 'preact/hooks';
import type { EntityRef } from '../model/card.ts';
import { readReason } from '../model/reason.ts';
import { Correct } from './Correct.tsx';
import { useDisclosure } from './card-navigation.ts';
import type { MarkedName } from './marked-name.ts';
import { useTranslate } from './translate.tsx';

interface WhyMarkedProps {
  marked: MarkedName;
  entity: EntityRef;
  onCorrected(): void;
}

/** At a card's foot: why the name on the page was marked, and the way to say that it should not be. */
export function WhyMarked({ marked, entity, onCorrected }: WhyMarkedProps) {
  const { t } = useTranslate();
  const [open, toggle] = useDisclosure('why');
  const [means, setMeans] = useState<'nothing' | 'another' | null>(null);
  return (
    <div class="why">
      <button type="button" class="text-button" aria-expanded={open} data-key="why" onClick={toggle}>
        {t('whyMarked')}
      </button>
      {open && (
        <>
          <ul class="reasons">
            {marked.reasons.map((reason) => {
              const { kind, name } = readReason(reason);
              return <li key={reason}>{t(`reason_${kind}`, name === '' ? [] : [name])}</li>;
            })}
          </ul>
          {means === null ? (
            <div class="why-actions">
              <button type="button" class="small-button" onClick={() => setMeans('nothing')}>
                {t(`notHere_${entity.type}`)}
              </button>
              <button type="button" class="small-button" onClick={() => setMeans('another')}>
                {t('wrongOne')}
              </button>
            </div>
          ) : (
            <Correct
              marked={marked}
              entity={entity}
              means={means}
              onCancel={() => setMeans(null)}
              onCorrected={onCorrected}
            />
          )}
        </>
      )}
    </div>
  );
}
