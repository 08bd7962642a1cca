import type { Card } from '../model/card.ts';
import { EntityName } from './EntityLink.tsx';
import { TypeIcon } from './icons.tsx';
import { joinWords, listWords } from './join-words.ts';
import { useTranslate } from './translate.tsx';

const aliasesShown = 3;

/** What it is in a word or two. */
export function CardKind({ card }: { card: Card }) {
  const speech = useTranslate();
  const { entity, kinds } = card;
  return (
    <p class="eyebrow">
      <TypeIcon type={entity.type} />
      {kinds.length > 0
        ? listWords(
            kinds.map((kind) => speech.t(`kind_${kind}`)),
            speech,
          )
        : speech.t(`type_${entity.type}`)}
    </p>
  );
}

/** The name and its other names. */
export function CardHead({ card, headingId }: { card: Card; headingId: string }) {
  const speech = useTranslate();
  const { entity } = card;
  const aliases = tellingAliases(entity.name, entity.aliases);
  return (
    <header class="card-head">
      <h2 class="name">
        <span id={headingId}>
          <EntityName entity={entity} />
        </span>
        {entity.year !== undefined && <span class="year"> {entity.year}</span>}
      </h2>
      {aliases.length > 0 && <p class="aliases">{speech.t('alsoKnownAs', [joinWords(aliases, speech)])}</p>}
    </header>
  );
}

/** Aliases that a reader would not take for the name itself: not those that only leave words out, or differ in case, signs or spaces. */
export function tellingAliases(name: string, aliases: readonly string[]): string[] {
  const words = new Set(wordsOf(name));
  const seen = new Set([wordsOf(name).join('')]);
  return aliases
    .filter((alias) => {
      const parts = wordsOf(alias);
      const letters = parts.join('');
      if (seen.has(letters) || parts.every((part) => words.has(part))) return false;
      seen.add(letters);
      return true;
    })
    .slice(0, aliasesShown);
}

const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
