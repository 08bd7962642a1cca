import type { ComponentChildren } from 'preact';
import type { Fact } from '../model/card.ts';
import { EntityLink } from './EntityLink.tsx';
import { releaseClause } from './release-words.ts';
import { type MessageKey, type Speech, useTranslate } from './translate.tsx';

interface RoleWordsProps {
  fact: Fact;
  at: string;
  /** A person's card says "Ethan Hunt in …", a character's "Played by Tom Cruise in …". */
  of: 'person' | 'character';
}

/** "Ethan Hunt in *Mission: Impossible 7*, scheduled for May 27, 2022", and returning, joining, in talks, … */
export function RoleWords({ fact, at, of }: RoleWordsProps) {
  const speech = useTranslate();
  const film = <EntityLink key="film" entity={fact.subject} at={`${at}/${fact.id}`} />;
  const words =
    of === 'person' ? personWords(fact, at, film, speech) : characterWords(fact, at, film, speech);
  const clause = fact.release && releaseClause(fact.release, speech);
  const tags = roleTags(fact, speech, true);
  return (
    <>
      <span class="role">{clause ? speech.rich('andWhen', [words, clause]) : words}</span>
      {tags.length > 0 && ' '}
      {tags.length > 0 && (
        <span class="tags">
          {tags.map((tag) => (
            <span class="tag" key={tag}>
              {tag}
            </span>
          ))}
        </span>
      )}
    </>
  );
}

const personKeys: Record<'withCharacter' | 'without', Record<string, MessageKey>> = {
  withCharacter: { talks: 'roleInTalks', reported: 'roleInReported' },
  without: { talks: 'castInTalks', reported: 'castInReported' },
};

function personWords(fact: Fact, at: string, film: ComponentChildren, { rich }: Speech) {
  const status = fact.status ?? '';
  if (!fact.character) return rich(personKeys.without[status] ?? 'castIn', [film]);
  const character = <EntityLink key="character" entity={fact.character} at={`${at}/${fact.id}`} />;
  return rich(personKeys.withCharacter[status] ?? 'roleIn', [character, film]);
}

const characterKeys: Record<string, MessageKey> = { talks: 'playedByTalks', reported: 'playedByReported' };

function characterWords(fact: Fact, at: string, film: ComponentChildren, { rich }: Speech) {
  const actor =
    'entity' in fact.value ? (
      <EntityLink key="actor" entity={fact.value.entity} at={`${at}/${fact.id}`} />
    ) : 'text' in fact.value ? (
      fact.value.text
    ) : null;
  return rich(characterKeys[fact.status ?? ''] ?? 'playedByIn', [actor, film]);
}

/** What a role is beyond its name: returning or joining, a voice, and unless `statusSaid` that it is only talked of. */
export function roleTags(fact: Fact, { t }: Speech, statusSaid: boolean): string[] {
  return [
    fact.casting && t(fact.casting === 'returning' ? 'returning' : 'joining'),
    fact.role,
    !statusSaid && fact.status === 'reported' && t('tagReported'),
    !statusSaid && fact.status === 'talks' && t('tagTalks'),
  ].filter((tag) => typeof tag === 'string' && tag !== '') as string[];
}
