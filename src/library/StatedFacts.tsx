import type { Fact } from '../model/card.ts';
import type { ArticleFact } from '../model/library.ts';
import { EntityLink } from '../ui/EntityLink.tsx';
import { factValue } from '../ui/fact-value.tsx';
import { QuoteIcon } from '../ui/icons.tsx';
import { PlainWords } from '../ui/PlainWords.tsx';
import { roleTags } from '../ui/RoleWords.tsx';
import { releaseSentence } from '../ui/release-words.ts';
import { territoryName } from '../ui/territory-name.ts';
import { type MessageKey, useTranslate } from '../ui/translate.tsx';
import { factGroups } from './article-text.ts';

const propertyTitles: Record<Fact['property'], MessageKey> = {
  castMember: 'section_cast',
  director: 'section_director',
  screenwriter: 'section_screenwriter',
  producer: 'section_producer',
  crewMember: 'section_crew',
  distributor: 'factDistributor',
  productionCompany: 'factProduction',
  releaseDate: 'section_releases',
  partOfSeries: 'section_series',
  follows: 'section_series',
  filmingLocation: 'section_places',
  basedOn: 'section_relations',
  description: 'factDescription',
  relatedTo: 'section_relations',
  productionNote: 'section_notes',
};

const longestText = 90;

interface StatedFactsProps {
  facts: readonly ArticleFact[];
  /** Places in `facts` of those to be shown. */
  places: readonly number[];
  chosen: number | null;
  pointed: readonly number[];
  addressOf(place: number): string;
  /** The way to its words in the text was taken; null where there is no text. */
  onChoose: ((place: number) => void) | null;
  onPoint(places: number[]): void;
}

/** What a stretch of an article states, each fact with the way to its words. */
export function StatedFacts({
  facts,
  places,
  chosen,
  pointed,
  addressOf,
  onChoose,
  onPoint,
}: StatedFactsProps) {
  const { t } = useTranslate();
  return (
    <ul class="stated">
      {factGroups(places, facts).map((group) => {
        const first = facts[group[0] ?? 0]?.fact;
        return (
          first && (
            <li key={group[0]}>
              <p class="stated-of">
                <EntityLink entity={first.subject} at={`of${group[0]}`} />
                <span class="quiet"> · {t(propertyTitles[first.property])}</span>
              </p>
              <ul class="stated-facts">
                {group.map((place) => (
                  <li
                    key={place}
                    data-fact={place}
                    class={chosen === place ? 'on' : pointed.includes(place) ? 'near' : undefined}
                    onPointerEnter={() => onPoint([place])}
                    onPointerLeave={() => onPoint([])}
                  >
                    <FactWords fact={facts[place]?.fact ?? first} at={`f${place}`} />
                    {onChoose && (
                      <a
                        class="to-words"
                        href={addressOf(place)}
                        aria-label={t('toItsWords')}
                        title={t('toItsWords')}
                        aria-current={chosen === place ? 'true' : undefined}
                        onFocus={() => onPoint([place])}
                        onBlur={() => onPoint([])}
                        onClick={(event) => {
                          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                          event.preventDefault();
                          onChoose(place);
                        }}
                      >
                        <QuoteIcon />
                      </a>
                    )}
                  </li>
                ))}
              </ul>
            </li>
          )
        );
      })}
    </ul>
  );
}

function FactWords({ fact, at }: { fact: Fact; at: string }) {
  const speech = useTranslate();
  if (fact.property === 'castMember') {
    const actor = factValue(fact, at, speech);
    const tags = roleTags(fact, speech, false);
    return (
      <>
        {fact.character
          ? speech.rich('castAs', [actor, <EntityLink key="as" entity={fact.character} at={at} />])
          : actor}
        {tags.length > 0 && <span class="meta"> {tags.join(' · ')}</span>}
      </>
    );
  }
  if (fact.property === 'releaseDate') {
    const where = [
      fact.platform ?? (fact.medium && speech.t(fact.medium === 'streaming' ? 'streaming' : 'inCinemas')),
      fact.territory && territoryName(fact.territory, speech.language),
      fact.rank === 'deprecated' && speech.t('noLongerCurrent'),
    ].filter((part) => part);
    return (
      <>
        {releaseSentence(fact, speech)}
        {where.length > 0 && <span class="meta"> {where.join(' · ')}</span>}
      </>
    );
  }
  // A note is the very sentence that stands beside it.
  const value =
    'text' in fact.value && fact.value.text.length > longestText
      ? { text: `${fact.value.text.slice(0, longestText).replace(/\s\S*$/, '')} …` }
      : fact.value;
  return <PlainWords fact={{ ...fact, value }} at={at} entity={{ ...fact.subject, aliases: [] }} />;
}
