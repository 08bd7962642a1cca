import type { ComponentChildren } from 'preact';
import type { Fact } from '../model/card.ts';
import { EntityLink } from './EntityLink.tsx';
import { formatDate } from './format-date.ts';
import type { Speech } from './translate.tsx';

/** The value of a fact in words: a link, a date or a text. */
export function factValue(fact: Fact, at: string, speech: Speech): ComponentChildren {
  if ('entity' in fact.value) return <EntityLink entity={fact.value.entity} at={at} />;
  if ('date' in fact.value) return formatDate(fact.value, speech.language);
  return fact.value.text;
}
