import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ArticlePage as Article } from '../model/library.ts';
import type { SourceId } from '../model/source.ts';
import type { StatementId } from '../model/statement.ts';
import { formatPublished } from '../ui/format-date.ts';
import { ArrowOutIcon, PageIcon } from '../ui/icons.tsx';
import { safeUrl } from '../ui/safe-url.ts';
import { useTranslate } from '../ui/translate.tsx';
import { markedParagraphs } from './article-text.ts';
import { MarkedText } from './MarkedText.tsx';
import { NothingHere } from './NothingHere.tsx';
import type { Place, Places } from './places.ts';
import { hashOf } from './route.ts';
import { StatedFacts } from './StatedFacts.tsx';
import type { LibraryServices } from './services.ts';
import { useAnswer } from './use-answer.ts';
import { useWindowPosition } from './use-window-position.ts';

interface ArticlePageProps {
  id: SourceId;
  fact: StatementId | null;
  place: Place;
  places: Places;
  services: LibraryServices;
  setTitle(name: string): void;
}

/** An article with its text, and beside each paragraph what was read in it. */
export function ArticlePage({ id, fact, place, places, services, setTitle }: ArticlePageProps) {
  const { t } = useTranslate();
  const answer = useAnswer(services.article, id);
  const article = answer.state === 'here' ? answer.value : null;
  useLayoutEffect(() => {
    if (article) setTitle(titleOf(article));
  }, [article, setTitle]);
  useWindowPosition(places, place, article !== null);
  if (answer.state === 'failed') return <NothingHere what="answer" setTitle={setTitle} />;
  if (answer.state === 'waiting') return <p class="page-waits">{answer.slow && t('loading')}</p>;
  if (!article) return <NothingHere what="article" setTitle={setTitle} />;
  const choose = (statement: StatementId) => places.go(hashOf({ at: 'article', id, fact: statement }), true);
  return <ArticleView key={id} {...{ article, fact, choose, isNew: place.left === null }} />;
}

const titleOf = ({ source }: Article) => source.title ?? source.workingTitle ?? source.id;

/** Facts of a source without a text that are shown: enough to see what kind of source it is. */
const shownWithoutText = 100;

interface ArticleViewProps {
  article: Article;
  /** The one that is set off. */
  fact: StatementId | null;
  choose(fact: StatementId): void;
  /** Nobody has been here before: a fact that the address names is scrolled to. */
  isNew: boolean;
}

/** Needs a CardNavigationContext around it. */
export function ArticleView({ article, fact, choose, isNew }: ArticleViewProps) {
  const { t, plural, language } = useTranslate();
  const { source, facts, packTitle, more } = article;
  const { body } = source;
  const paragraphs = useMemo(() => (body === null ? [] : markedParagraphs(body, facts)), [body, facts]);
  const [pointed, setPointed] = useState<number[]>([]);
  const found = facts.findIndex((one) => one.fact.id === fact);
  const chosen = found < 0 ? null : found;
  const view = useRef<HTMLElement>(null);
  /** From which side the fact was chosen: the other one is brought into sight, and gets the focus. */
  const chosenIn = useRef<'text' | 'facts' | null>(isNew ? null : 'facts');
  const isFirst = useRef(true);
  useEffect(() => {
    const comesBack = isFirst.current && !isNew;
    isFirst.current = false;
    if (chosen === null || comesBack) return;
    const side = chosenIn.current === 'text' ? `[data-fact="${chosen}"]` : `mark[data-facts~="${chosen}"]`;
    const other = view.current?.querySelector<HTMLElement>(side);
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    other?.scrollIntoView({
      block: chosenIn.current === 'text' ? 'nearest' : 'center',
      behavior: isCalm ? 'instant' : 'smooth',
    });
    if (chosenIn.current)
      other?.querySelector<HTMLElement>('a.to-words, a.words')?.focus({ preventScroll: true });
    chosenIn.current = null;
  }, [chosen, isNew]);
  const chooseFrom = (side: 'text' | 'facts') => (place: number) => {
    const id = facts[place]?.fact.id;
    if (id === undefined) return;
    chosenIn.current = side;
    choose(id);
  };
  const addressOf = (place: number) =>
    hashOf({ at: 'article', id: source.id, fact: facts[place]?.fact.id ?? null });
  const url = safeUrl(source.url);
  const meta = [
    source.publisher,
    source.author,
    source.published === null ? null : formatPublished(source.published, language),
    packTitle,
  ].filter((part) => part);
  const shared = { facts, chosen, pointed, addressOf, onPoint: setPointed };
  return (
    <article class="article-page entity-card" aria-labelledby="view-title" ref={view}>
      <header class="page-head">
        <p class="eyebrow">
          <PageIcon />
          {t('article')}
        </p>
        <h2 class="name" id="view-title" dir="auto">
          {titleOf(article)}
        </h2>
        <p class="article-meta">
          {meta.join(' · ')}
          {url && (
            <>
              {' · '}
              <a href={url} target="_blank" rel="noreferrer">
                {t('readAtSource')}
                <ArrowOutIcon />
              </a>
            </>
          )}
        </p>
        <p class="article-meta">
          {plural(more ? 'factsAtLeast' : 'factsRead', facts.length)}
          {body !== null && facts.length > 0 && ` ${t('articleHint')}`}
        </p>
      </header>
      {body === null ? (
        <WithoutText {...shared} />
      ) : (
        paragraphs.map((paragraph, place) => (
          <div class="paragraph" key={place}>
            <MarkedText {...shared} {...{ body, paragraph }} onChoose={chooseFrom('text')} />
            {paragraph.facts.length > 0 && (
              <StatedFacts {...shared} places={paragraph.facts} onChoose={chooseFrom('facts')} />
            )}
          </div>
        ))
      )}
    </article>
  );
}

function WithoutText(props: Omit<Parameters<typeof StatedFacts>[0], 'places' | 'onChoose'>) {
  const { t } = useTranslate();
  const places = Array.from({ length: Math.min(shownWithoutText, props.facts.length) }, (_, place) => place);
  return (
    <>
      <p class="article-textless">{t('articleTextless')}</p>
      <StatedFacts {...props} places={places} onChoose={null} />
      {props.facts.length > places.length && <p class="quiet">{t('articleFirstOnly')}</p>}
    </>
  );
}
