import { type EntityType, entityTypes } from '../model/entity.ts';
import type { TabStatus } from '../protocol/messages.ts';
import { TypeIcon } from '../ui/icons.tsx';
import { type MessageKey, useTranslate } from '../ui/translate.tsx';

type Name = TabStatus['names'][number];

const groupTitles: Record<EntityType, MessageKey> = {
  film: 'group_film',
  person: 'group_person',
  character: 'group_character',
  series: 'group_series',
  company: 'group_company',
};

/** What was found on the page, by type, each with how often; choosing a name goes to it. */
export function NamesOnPage({ names, onChoose }: { names: readonly Name[]; onChoose(name: Name): void }) {
  const { t, plural, language } = useTranslate();
  const digits = new Intl.NumberFormat(language);
  return (
    <section class="names" aria-labelledby="names-title">
      <h2 id="names-title" class="names-title">
        {t('onThisPage')} <span class="quiet">{plural('namesFound', names.length)}</span>
      </h2>
      {entityTypes
        .map((type) => ({ type, found: names.filter((name) => name.type === type) }))
        .filter(({ found }) => found.length > 0)
        .map(({ type, found }) => (
          <section key={type} aria-labelledby={`group-${type}`}>
            <h3 id={`group-${type}`} class="group-title">
              <TypeIcon type={type} />
              {t(groupTitles[type])}
            </h3>
            <ul class="name-list">
              {found.map((name) => (
                <li key={name.entity}>
                  <button type="button" class="name-row" onClick={() => onChoose(name)}>
                    <span class="name-words">{name.name}</span>
                    <span class="name-count">
                      <span aria-hidden="true">{digits.format(name.count)}×</span>
                      <span class="visually-hidden">{plural('timesOnPage', name.count)}</span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </section>
  );
}
