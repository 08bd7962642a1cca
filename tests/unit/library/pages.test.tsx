import { describe, expect, it } from 'vitest';
import { articlePage } from '../../../src/background/articles.ts';
import { bundledPack } from '../../../src/background/stored-knowledge.ts';
import { cardOf } from '../../../src/facts/card-of.ts';
import { createFactStore } from '../../../src/facts/fact-store.ts';
import { ArticleView } from '../../../src/library/ArticlePage.tsx';
import { Entity } from '../../../src/library/EntityPage.tsx';
import { MapView } from '../../../src/library/MapPage.tsx';
import type { ArticlePage } from '../../../src/model/library.ts';
import { articleAddress, entityAddress } from '../../../src/protocol/library-address.ts';
import { html, textOf } from '../ui/render.tsx';
import { ref } from '../ui/sample-facts.ts';

const bundled = bundledPack();
const entities = new Map(bundled.entities.map((entity) => [entity.id, entity]));
const navigation = {
  ...{ open() {}, disclosed: () => undefined, disclose() {} },
  ...{ addressOf: entityAddress, sourceAddressOf: articleAddress, foldLimit: 40 },
};
const draw = (view: Parameters<typeof html>[0]) => html(view, { navigation });
const article = (id: string) => articlePage(bundled, null, id, (one) => entities.get(one));
const view = (page: ArticlePage, fact: string | null = null) =>
  draw(<ArticleView article={page} fact={fact} choose={() => {}} isNew />);

describe('an article’s page', () => {
  it('has its text as it was written, every quote marked, and every fact beside it', async () => {
    for (const { id, body = '' } of bundled.sources) {
      const page = await article(id);
      if (!page) throw new Error(`${id} is not there`);
      const markup = view(page);
      const paragraphs = [...markup.matchAll(/<p class="article-text"[^>]*>(.*?)<\/p>/gs)];
      const drawn = paragraphs.map(([, inner = '']) => textOf(inner)).join('\n');
      expect(drawn.split(/\s+/)).toEqual(body.trim().split(/\s+/));
      const cited = bundled.statements.filter(({ references }) =>
        references.some(({ source }) => source === id),
      );
      expect(page.facts.map(({ fact }) => fact.id).sort()).toEqual(
        cited.map((statement) => statement.id).sort(),
      );
      for (const place of page.facts.keys()) {
        expect(markup).toContain(`data-fact="${place}"`);
        expect(markup).toMatch(new RegExp(`<mark data-facts="(?:[\\d ]* )?${place}(?: [\\d ]*)?"`));
      }
    }
  });

  it('sets off the fact that its address names, in the text and beside it', async () => {
    const page = await article('cast-photo');
    const id = page?.facts[3]?.fact.id;
    if (!page || id === undefined) throw new Error('too few facts');
    const markup = view(page, id);
    expect(markup).toMatch(/data-fact="3" class="on"/);
    expect(markup).toMatch(/<mark[^>]* class="on"/);
    expect(view(page, 'no such fact')).not.toMatch(/class="on"/);
  });

  it('of a source without a text says so, and where to read it, unless that is no address of the web', () => {
    const source = {
      id: 'list',
      title: 'A list',
      publisher: null,
      author: null,
      published: '2031-02-03',
      body: null,
    };
    const page = (url: string): ArticlePage => ({
      source: { ...source, url },
      packTitle: 'A pack',
      facts: [],
      more: false,
    });
    const text = textOf(view(page('https://list.example/')));
    expect(text).toContain('The pack has no text of this source');
    expect(text).toContain('February 3, 2031');
    expect(view(page('https://list.example/'))).toContain('href="https://list.example/"');
    expect(view(page('javascript:alert(1)'))).not.toContain('javascript:');
  });

  it('is not there for a source that no pack has', async () => {
    expect(await article('no-such-article')).toBeNull();
  });
});

describe('an entity’s page', () => {
  const store = createFactStore([bundled]);
  const card = (id: `${'film' | 'person'}:${string}`) => {
    const known = cardOf(store, id, '2026-11-26');
    if (!known) throw new Error(`${id} is not known`);
    return known;
  };

  it('says in words what its chart shows, and leads on by links', () => {
    const markup = draw(<Entity card={card('film:mission-impossible-7')} />);
    const text = textOf(markup);
    expect(text).toContain('Was scheduled for May 27, 2022');
    expect(text).toContain('Another article said November 19, 2021');
    expect(text).toContain('another source’s date, which gave way');
    expect(markup).toContain('href="#/person/tom-cruise"');
    expect(markup).toContain('href="#/article/cast-photo"');
    expect(markup).toContain('href="#/map/film%3Amission-impossible-7"');
  });

  it('shows a whole cast, which a card folds', () => {
    const known = card('film:mission-impossible-7');
    const cast = known.sections.find(({ id }) => id === 'cast')?.facts ?? [];
    const text = textOf(draw(<Entity card={known} />));
    expect(cast.length).toBeGreaterThan(10);
    for (const { value } of cast) if ('entity' in value) expect(text).toContain(value.entity.name);
  });
});

describe('the map’s page', () => {
  const nodes = [ref('person:ada', 'Ada'), ref('film:gull', 'The Gull', 2031), ref('person:bo', 'Bo')].map(
    (entity, place) => ({ entity, ring: place, facts: 1 }),
  );

  it('has the same as a list', () => {
    const text = textOf(
      draw(
        <MapView
          around={{
            nodes,
            edges: [
              [0, 1],
              [1, 2],
            ],
            left: 5,
          }}
        />,
      ),
    );
    expect(text).toMatch(/The Gull \(2031\)\s*Ada\s*Bo/);
    expect(text).toContain('5 more within two steps have no room here');
  });

  it('of somebody who worked with nobody says so', () => {
    expect(textOf(draw(<MapView around={{ nodes: nodes.slice(0, 1), edges: [], left: 0 }} />))).toContain(
      'know of nobody who worked with others',
    );
  });
});
