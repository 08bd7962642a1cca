import type { ReadResult } from '../../src/extract/read-article.ts';
import type { Entity } from '../../src/model/entity.ts';
import { qualifierOf, type Statement } from '../../src/model/statement.ts';

export interface LabelledFact {
  subject: string;
  property: string;
  value: string;
  qualifiers?: { character?: string; role?: string; status?: string };
  optional?: boolean;
  start: number;
  end: number;
}

export interface LabelledArticle {
  id: string;
  kind: string;
  published?: string;
  text: string;
  facts: LabelledFact[];
  traps: { subject: string; property: string; value: string }[];
}

export interface Score {
  facts: { property: string; found: boolean; part: string | undefined; partFound: boolean; text: string }[];
  said: { property: string; right: boolean; trap: boolean; rules: string[]; text: string; quote: string }[];
}

/** Labels know these; what else a statement may say (a description, a note) is neither right nor wrong here. */
const scored = new Set(
  'castMember director screenwriter producer crewMember distributor productionCompany releaseDate partOfSeries follows filmingLocation basedOn'.split(
    ' ',
  ),
);

const fold = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/&/g, ' and ')
    .replace(/['’‘]s\b|['’‘]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an) /, '');

/** "Ben-Hur (2016)" is any Ben-Hur; a name may be given in full or by its last or first word. */
export function sameName(labelled: string, names: readonly string[]): boolean {
  const wanted = fold(labelled.replace(/\s*\([^)]*\)$/, ''));
  return names.some((name) => fold(name) === wanted);
}

export function samePerson(labelled: string, names: readonly string[]): boolean {
  if (sameName(labelled, names)) return true;
  const wanted = fold(labelled);
  return names.some((name) => fold(name).endsWith(` ${wanted}`) || wanted.endsWith(` ${fold(name)}`));
}

/** A place, a book or a series in other words: one contains the other, or most words are shared. */
export function sameText(labelled: string, names: readonly string[]): boolean {
  const wanted = fold(labelled);
  return names.some((name) => {
    const said = fold(name);
    if (said === '' || wanted === '') return false;
    if (said.includes(wanted) || wanted.includes(said)) return true;
    const words = wanted.split(' ').filter((word) => word.length > 3);
    return words.length > 0 && words.filter((word) => said.includes(word)).length * 2 >= words.length;
  });
}

export function scoreArticle(article: LabelledArticle, { entities, statements }: ReadResult): Score {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const namesOf = (id: string): string[] => {
    const entity = byId.get(id as Entity['id']);
    return entity ? [entity.name, ...entity.aliases] : [];
  };
  const fits = (
    label: { subject: string; property: string; value: string },
    statement: Statement,
  ): boolean => {
    if (label.property !== statement.property) return false;
    const subjects = namesOf(statement.subject);
    if (
      !sameName(label.subject, subjects) &&
      !(label.subject.startsWith('untitled') && subjects.some((name) => name.startsWith('untitled')))
    )
      return false;
    const { value } = statement;
    if ('date' in value) return value.date === label.value;
    if ('text' in value) return sameText(label.value, [value.text]);
    if (
      label.property === 'castMember' ||
      /^(?:director|screenwriter|producer|crewMember)$/.test(label.property)
    )
      return samePerson(label.value, namesOf(value.entity));
    if (/Company|distributor|partOfSeries|basedOn/.test(label.property))
      return sameText(label.value, namesOf(value.entity));
    return sameName(label.value, namesOf(value.entity));
  };
  const text = (label: LabelledFact) =>
    `${label.subject} | ${label.property} | ${label.value} ${JSON.stringify(label.qualifiers ?? {})} << ${article.text.slice(label.start, label.end).replace(/\s+/g, ' ')}`;
  const facts = article.facts
    .filter((fact) => !fact.optional)
    .map((fact) => {
      const hits = statements.filter((statement) => fits(fact, statement));
      const part = fact.qualifiers?.character;
      const partFound =
        part !== undefined &&
        hits.some((statement) => {
          const id = qualifierOf(statement, 'character');
          return id !== undefined && samePerson(part, namesOf(id));
        });
      return { property: fact.property, found: hits.length > 0, part, partFound, text: text(fact) };
    });
  const said = statements
    .filter((statement) => scored.has(statement.property))
    .map((statement) => {
      const right = article.facts.some((fact) => fits(fact, statement));
      const status = qualifierOf(statement, 'status');
      const plain = statement.rank !== 'deprecated' && status !== 'talks' && status !== 'reported';
      const trap = !right && plain && article.traps.some((each) => fits(each, statement));
      const value =
        'entity' in statement.value
          ? namesOf(statement.value.entity)[0]
          : 'date' in statement.value
            ? statement.value.date
            : statement.value.text;
      const [reference] = statement.references;
      return {
        property: statement.property,
        right,
        trap,
        rules: [...new Set(statement.references.flatMap((each) => ('rule' in each ? [each.rule] : [])))],
        text: `${namesOf(statement.subject)[0]} | ${statement.property} | ${value}`,
        quote: 'exact' in reference ? reference.exact.replace(/\s+/g, ' ').slice(0, 160) : '',
      };
    });
  return { facts, said };
}
