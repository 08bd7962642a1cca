import type { Card, Fact } from '../model/card.ts';
import { EntityLink } from './EntityLink.tsx';
import { factValue } from './fact-value.tsx';
import { roleTags } from './RoleWords.tsx';
import { releaseSentence } from './release-words.ts';
import { type MessageKey, useTranslate } from './translate.tsx';
import { capitalised } from './WorkWords.tsx';

interface PlainWordsProps {
  fact: Fact;
  at: string;
  entity: Card['entity'];
}

const relationKeys: Partial<Record<Fact['property'], { of: MessageKey; from: MessageKey }>> = {
  follows: { of: 'follows', from: 'followedBy' },
  basedOn: { of: 'basedOn', from: 'basisOf' },
};

/** The other end of a fact: its value, or on the value's own card its subject; with the words that its property asks for. */
export function PlainWords({ fact, at, entity }: PlainWordsProps) {
  const speech = useTranslate();
  const isSubject = fact.subject.id === entity.id;
  const other = isSubject ? (
    factValue(fact, `${at}/${fact.id}`, speech)
  ) : (
    <EntityLink entity={fact.subject} at={`${at}/${fact.id}`} />
  );
  if (fact.property === 'relatedTo' && fact.role) {
    const role = fact.role.replace(/\s+of$/, '');
    return isSubject
      ? speech.rich('relationTo', [capitalised(role, speech.language), other])
      : speech.rich('relationFrom', [other, role]);
  }
  const relation = relationKeys[fact.property];
  if (relation) return speech.rich(isSubject ? relation.of : relation.from, [other]);
  const notes = [
    fact.property === 'releaseDate' ? releaseSentence(fact, speech) : fact.role,
    !isSubject && fact.property !== 'releaseDate' && fact.release
      ? releaseSentence(fact.release, speech)
      : null,
    ...roleTags({ ...fact, role: '' }, speech, fact.property === 'releaseDate'),
  ].filter((note) => note);
  return (
    <>
      {other}
      {notes.length > 0 && <span class="meta">{notes.join(' · ')}</span>}
    </>
  );
}
