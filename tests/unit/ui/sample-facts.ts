import type { EntityRef, Fact, Quote } from '../../../src/model/card.ts';
import type { EntityId, EntityType } from '../../../src/model/entity.ts';

/** Short ways to write facts of invented cards down. */
export function ref(id: EntityId, name: string, year?: number): EntityRef {
  const type = id.slice(0, id.indexOf(':')) as EntityType;
  return { id, type, name, ...(year === undefined ? {} : { year }) };
}

/** `before [exact] after`, from a source. */
export function quote(source: string, marked: string, more: Partial<Quote> = {}): Quote {
  const [before = '', exact = '', after = ''] = marked.split(/[[\]]/);
  return {
    source,
    sourceTitle: `Article “${source}”`,
    publisher: null,
    published: null,
    url: null,
    before,
    exact,
    after,
    rule: 'sample',
    ...more,
  };
}

let count = 0;
export function fact(
  subject: EntityRef,
  property: Fact['property'],
  value: Fact['value'],
  more: Partial<Fact> = {},
): Fact {
  return {
    id: `s${++count}`,
    subject,
    property,
    value,
    rank: 'normal',
    rivals: [],
    quotes: [],
    links: [],
    ...more,
  };
}
