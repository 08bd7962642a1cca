import { useEffect, useState } from 'preact/hooks';
import type { EntityId } from '../model/entity.ts';
import type { Unmarked } from '../model/unmarked.ts';
import { useTranslate } from './translate.tsx';
import { unmarkedWords } from './unmarked-words.ts';

interface WhyUnmarkedProps {
  entity: EntityId;
  /** Null where it is marked on the page, or does not stand there. */
  ask(entity: EntityId): Promise<Unmarked | null>;
}

/** At the foot of a card that was asked for, not opened from a mark: why there is none. */
export function WhyUnmarked({ entity, ask }: WhyUnmarkedProps) {
  const speech = useTranslate();
  const [unmarked, setUnmarked] = useState<Unmarked | null>(null);
  useEffect(() => {
    let wanted = true;
    ask(entity).then(
      (answer) => wanted && setUnmarked(answer),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [entity, ask]);
  if (!unmarked) return null;
  return (
    <div class="why">
      <p class="unmarked">{unmarkedWords(unmarked, speech)}.</p>
    </div>
  );
}
