import type { Fact } from '../model/card.ts';
import { EntityLink } from './EntityLink.tsx';
import { factValue } from './fact-value.tsx';
import { roleTags } from './RoleWords.tsx';
import { useTranslate } from './translate.tsx';

/** "Tom Cruise as Ethan Hunt", and at the line's end what kind of casting it is. */
export function CastWords({ fact, at }: { fact: Fact; at: string }) {
  const speech = useTranslate();
  const place = `${at}/${fact.id}`;
  const actor = factValue(fact, place, speech);
  const notes = roleTags(fact, speech, false);
  return (
    <div class="cast-words">
      <span>
        {fact.character
          ? speech.rich('castAs', [
              actor,
              <span class="as" key="as">
                <EntityLink entity={fact.character} at={place} />
              </span>,
            ])
          : actor}
      </span>
      {notes.length > 0 && <span class="aside">{notes.join(' · ')}</span>}
    </div>
  );
}
