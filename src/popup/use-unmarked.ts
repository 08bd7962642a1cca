import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { SearchHit } from '../model/card.ts';
import type { EntityId } from '../model/entity.ts';
import type { Unmarked } from '../model/unmarked.ts';
import type { TabStatus } from '../protocol/messages.ts';
import { useTranslate } from '../ui/translate.tsx';
import { unmarkedWords } from '../ui/unmarked-words.ts';
import type { PopupServices } from './services.ts';

/** Milliseconds without a key before the page is looked through: nobody needs to know it of half a word. */
const restsFor = 200;
/** As many rows are seen without scrolling. */
const asked = 8;

/** What to say of a result that stands on the page, or why that can't be told. */
export function useUnmarked(
  services: PopupServices,
  status: TabStatus | null,
  hits: readonly SearchHit[] | null,
): { about(entity: { id: EntityId }): string; ask(entity: EntityId): Promise<Unmarked | null> } {
  const speech = useTranslate();
  const [known, setKnown] = useState<ReadonlyMap<EntityId, Unmarked | null>>(new Map());
  const isReadable = status !== null && status.url !== null;
  useEffect(() => {
    const ids = (hits ?? []).slice(0, asked).map(({ entity }) => entity.id);
    if (!isReadable || ids.length === 0) return;
    let wanted = true;
    const timer = setTimeout(() => {
      services.unmarked(ids).then(
        (told) => {
          const none = ids.map((id): [EntityId, Unmarked | null] => [id, null]);
          if (wanted) setKnown(new Map([...none, ...told.map((one) => [one.entity, one] as const)]));
        },
        () => {},
      );
    }, restsFor);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [services, hits, isReadable]);
  const marked = useMemo(() => new Set(status?.names.map(({ entity }) => entity)), [status]);
  const about = ({ id }: { id: EntityId }) => {
    if (!isReadable) return '';
    if (marked.has(id)) return speech.t('markedHere');
    const answer = known.get(id);
    if (answer === undefined) return '';
    return answer === null ? speech.t('notOnPage') : unmarkedWords(answer, speech);
  };
  const ask = useCallback(
    async (entity: EntityId) => (isReadable ? ((await services.unmarked([entity]))[0] ?? null) : null),
    [services, isReadable],
  );
  return { about, ask };
}
