import type { Entity } from '../model/entity.ts';
import type { Source } from '../model/source.ts';
import type { Statement } from '../model/statement.ts';
import { findClauses } from './clauses/find-clauses.ts';
import { Discourse } from './discourse/discourse.ts';
import { titlesTold } from './discourse/films-of.ts';
import { speaksOfOtherWorks } from './discourse/medium.ts';
import { personWork } from './discourse/person-work.ts';
import { protagonistOf } from './discourse/protagonist.ts';
import { titlesAside } from './discourse/titles-aside.ts';
import { weighFilms } from './discourse/weigh-films.ts';
import { type ArticleDocument, readDocument, type Span } from './document.ts';
import { Gates } from './gates.ts';
import { type KnownNames, nothingKnown } from './known-names.ts';
import type { Name } from './names/name.ts';
import { PeopleIndex } from './names/people-index.ts';
import { type Registry, readNames } from './names/registry.ts';
import { isPhrase, type Node } from './phrases/nodes.ts';
import { parsePhrases } from './phrases/phrase-parser.ts';
import { reduceParticiples } from './phrases/reduced-participles.ts';
import { lookAgain } from './phrases/second-look.ts';
import { SentenceReader } from './phrases/sentence-tokens.ts';
import { recipe } from './recipe.ts';
import { carryRoles } from './refine/carry-roles.ts';
import { EntityBook } from './refine/entity-book.ts';
import { keepTrustworthy } from './refine/keep-trustworthy.ts';
import { mergeStatements } from './refine/merge.ts';
import { type Conflict, rankStatements } from './refine/rank.ts';
import { type RawStatement, toStatements } from './refine/to-statements.ts';
import { verifyQuotes } from './refine/verify.ts';
import { readPairs } from './relations/read-pairs.ts';
import type { Finding, ReadingArticle, ReadingSentence } from './rule.ts';
import { standingWords, unglue } from './tokens.ts';

export type ArticleSource = Source & { body: string };

export interface ReadOptions {
  /** What a loaded pack knows: evidence for a name in the text, never a fact. */
  known?: KnownNames;
  /** What the layout sets off in the body (italics), `[start, end)` in UTF-16 units. */
  emphasis?: readonly Span[];
}

/** What was read in one sentence, for `explain`. */
export interface SentenceReading {
  sentence: ReadingSentence;
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
  return analyseDocument(document, readNames(document, options.known ?? nothingKnown));
}

/** The layers above the names. */
export function analyseDocument(document: ArticleDocument, registry: Registry): ArticleReading {
  const sentences = readSentences(document, registry);
  const findings = keepTrustworthy(
    readPairs(document, sentences),
    document,
    registry,
    filmsReferred(sentences),
  );
  return { document, registry, sentences, findings };
}

const gates = new Gates(recipe);

/** Titles are compared with each other; an article has fewer, and a longer text shall not take quadratic time. */
const mostTitles = 300;

function readSentences(document: ArticleDocument, registry: Registry): SentenceReading[] {
  const reader = new SentenceReader(document, registry);
  const phrases = document.sentences
    .filter((sentence) => sentence.kind !== 'furniture')
    .map((sentence) => ({ sentence, nodes: parsePhrases(reader.read(sentence)) }));
  lookAgain(phrases.map(({ nodes }) => nodes));
  for (const { nodes } of phrases) reduceParticiples(nodes);
  const all = phrases.map(({ sentence, nodes }) => {
    const clauses = findClauses(nodes);
    return { sentence, nodes, clauses, aside: titlesAside(nodes, clauses) };
  });
  // A headline tells who somebody is ("Actor Field dies"), and no facts.
  const parsed = all.filter(({ sentence }) => sentence.kind === 'prose');
  const asides = new Set(
    parsed.flatMap(({ nodes, aside }) => [...aside, ...notMeant(nodes)].map((mention) => mention.start)),
  );
  const work = personWork(all);
  const words = document.sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text.toLowerCase()));
  const discourse = new Discourse(
    weighFilms(document, registry, asides, titlesTold(parsed)),
    work,
    speaksOfOtherWorks(words),
    protagonistOf(document, registry),
  );
  const article: ReadingArticle = {
    text: document.text,
    published: document.published,
    ...work,
    get main() {
      return discourse.main;
    },
    films: registry.names.filter((name) => name.kind === 'film').slice(0, mostTitles),
    people: new PeopleIndex(registry),
    series: registry.names.filter((name) => name.series || name.kind === 'series').slice(0, mostTitles),
    isFirstMention: firstMentions(document, registry),
    project: (description, like) => discourse.project(description, like),
  };
  const out: SentenceReading[] = [];
  let previous: ReadingSentence | null = null;
  for (const { sentence, nodes, clauses, aside } of parsed) {
    discourse.resolve(sentence, nodes, aside);
    const reading: ReadingSentence = {
      nodes,
      clauses,
      start: sentence.start,
      end: sentence.end,
      index: sentence.index,
      topic: discourse.topicOf(sentence, nodes),
      subject: discourse.person,
      previous,
      article,
    };
    out.push({ sentence: reading, findings: gates.open(reading).flatMap((rule) => rule.read(reading)) });
    discourse.remember(sentence, nodes, clauses);
    previous = reading;
  }
  return out;
}

/** What the article calls "the film". */
const filmsReferred = (sentences: readonly SentenceReading[]): ReadonlySet<Name> =>
  new Set(
    sentences.flatMap(({ sentence: { nodes } }) =>
      nodes.flatMap((node) =>
        isPhrase(node) && node.name === null && node.referent && /^(?:film|movie)$/.test(node.noun ?? '')
          ? [node.referent]
          : [],
      ),
    ),
  );

/** "the novel Salt Road": not the film of that name. */
const notMeant = (nodes: readonly Node[]) =>
  nodes.flatMap((node) => (isPhrase(node) ? node.mentions.filter(({ kind }) => kind !== 'film') : []));

function firstMentions(
  document: ArticleDocument,
  registry: Registry,
): (name: Name, start: number) => boolean {
  const first = new Map<Name, number>();
  for (const { piece, name } of registry.mentions)
    if (!first.has(name) && document.sentences[piece.sentence]?.kind === 'prose')
      first.set(name, piece.start);
  return (name, start) => first.get(name) === start;
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
