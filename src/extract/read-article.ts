import type { Entity } from '../model/entity.ts';
import type { Source } from '../model/source.ts';
import type { Statement } from '../model/statement.ts';
import { type ArticleDocument, readDocument, type Span } from './document.ts';
import { type KnownNames, nothingKnown } from './known-names.ts';
import { type MaskedSentence, mainFilm, maskArticle } from './mask/mask-article.ts';
import type { Name } from './names/candidate.ts';
import { personWork } from './names/person-work.ts';
import { type Registry, readNames } from './names/registry.ts';
import { recipe } from './recipe.ts';
import { carryRoles } from './refine/carry-roles.ts';
import { EntityBook } from './refine/entity-book.ts';
import { keepTrustworthy } from './refine/keep-trustworthy.ts';
import { mergeStatements } from './refine/merge.ts';
import { type Conflict, rankStatements } from './refine/rank.ts';
import { type RawStatement, toStatements } from './refine/to-statements.ts';
import { verifyQuotes } from './refine/verify.ts';
import type { Finding, ReadingArticle, ReadingSentence } from './rule.ts';
import { standingWords, unglue } from './tokens.ts';

export type ArticleSource = Source & { body: string };

export interface ReadOptions {
  /** Titles and people that a pack knows: evidence for a name in the text, never a fact. */
  known?: KnownNames;
  /** What the layout sets off in the body (italics), `[start, end)` in UTF-16 units. */
  emphasis?: readonly Span[];
}

/** What was read in one sentence, for `explain`. */
export interface SentenceReading {
  masked: MaskedSentence;
  findings: Finding[];
}

export interface ArticleReading {
  document: ArticleDocument;
  registry: Registry;
  sentences: SentenceReading[];
  findings: Finding[];
}

export interface ReadResult {
  entities: Entity[];
  statements: Statement[];
  conflicts: Conflict[];
}

/** Every layer's result for one article; `readArticle` keeps only the last. */
export function analyseArticle(source: ArticleSource, options: ReadOptions = {}): ArticleReading {
  const document = readDocument(source.body, source.published, options.emphasis ?? []);
  const standing = standingWords(document.sentences);
  for (const sentence of document.sentences) sentence.tokens = unglue(sentence.tokens, standing);
  const registry = readNames(document, options.known ?? nothingKnown);
  const work = personWork(document, registry);
  const main = mainFilm(document, registry);
  const firstMentions = new Map<Name, number>();
  for (const { piece, name } of registry.mentions)
    if (!firstMentions.has(name) && document.sentences[piece.sentence]?.kind === 'prose')
      firstMentions.set(name, piece.start);
  const article: ReadingArticle = {
    text: document.text,
    published: document.published,
    isDirector: work.isDirector,
    isActor: work.isActor,
    isAuthor: work.isAuthor,
    isMain: (name) => name === main,
    series: registry.names.filter((name) => name.series || name.kind === 'series'),
    isFirstMention: (name, start) => firstMentions.get(name) === start,
  };
  const sentences = maskArticle(document, registry, work.isDirector).map(
    (masked, index, all): SentenceReading => {
      const reading: ReadingSentence = {
        masked: masked.masked,
        start: masked.sentence.start,
        end: masked.sentence.end,
        index: masked.sentence.index,
        topic: masked.topic,
        subject: masked.subject,
        previous: all[index - 1]?.masked ?? null,
        article,
      };
      return { masked, findings: readSentence(reading) };
    },
  );
  const findings = keepTrustworthy(
    sentences.flatMap((sentence) => sentence.findings),
    document,
  );
  return { document, registry, sentences, findings };
}

function readSentence(reading: ReadingSentence): Finding[] {
  const { text } = reading.masked;
  // Names make facts: of a sentence without a symbol only few rules can read.
  const named = /[\ue000-\uf8ff]/u.test(text);
  return recipe.flatMap((rule) =>
    (named || rule.bare) && rule.hint?.test(text) !== false ? rule.read(reading) : [],
  );
}

/** The entities and statements of one article. Every quote is verbatim; no fact comes from outside the text. */
export function readArticle(source: ArticleSource, options: ReadOptions = {}): ReadResult {
  return readArticles([source], options);
}

/** The same for several articles: what they agree on becomes one statement with all its references, and what conflicts is ranked. */
export function readArticles(
  sources: readonly ArticleSource[],
  options: ReadOptions | ((source: ArticleSource) => ReadOptions) = {},
): ReadResult {
  const book = new EntityBook();
  const raw: RawStatement[] = [];
  for (const source of sources) {
    const { findings } = analyseArticle(source, typeof options === 'function' ? options(source) : options);
    raw.push(...toStatements(findings, source.body, source.id, source.published, book));
  }
  const { statements, superseded, published } = mergeStatements([...raw, ...carryRoles(raw)]);
  const conflicts = rankStatements(statements, superseded, published);
  verifyQuotes(statements, sources);
  const used = new Set<string>(statements.flatMap(idsOf));
  return { entities: book.all().filter((entity) => used.has(entity.id)), statements, conflicts };
}

function idsOf(statement: Statement): string[] {
  const ids: string[] = [statement.subject];
  if ('entity' in statement.value) ids.push(statement.value.entity);
  for (const qualifier of statement.qualifiers) if ('character' in qualifier) ids.push(qualifier.character);
  return ids;
}
