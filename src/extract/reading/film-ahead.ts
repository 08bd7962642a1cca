import type { Clause } from '../clauses/clause.ts';
import type { Name } from '../names/name.ts';
import { isLink, isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import type { ReadingSentence } from '../rule.ts';
import { filmOf } from './people-and-films.ts';

const under = /^(?:join|cast|begin|start|board|plan|prepare|sign|land|announce|unveil|shoot|film)$/;
/** "will next be seen in": somebody's other film. */
const aside = /^(?:next|also|then|previously|currently|later|soon)$/;

const known = new WeakMap<ReadingSentence, readonly Name[]>();

/**
 * The film in the making that an article tells of, for a sentence that speaks of work to come and names no film ("Filming begins in Oslo in May"):
 * the topic where it is one, else the first film of which the article has said what will be. Null where it has told of none.
 */
export function filmAhead(sentence: ReadingSentence): Name | null {
  const { topic, article } = sentence;
  if (topic?.name.startsWith('untitled ')) return topic;
  const ahead = filmsAhead(sentence);
  if (topic && (ahead.includes(topic) || namesIt(topic, sentence))) return topic;
  const [first] = ahead;
  if (article.main && (ahead.length === 0 || ahead.includes(article.main))) return article.main;
  return first ?? topic;
}

const namesIt = (film: Name, { nodes }: ReadingSentence) =>
  nodes.some((node) => isPhrase(node) && node.mentions.some(({ name }) => name === film));

/** Films of which this sentence or one before it says what will be, in their order. */
function filmsAhead(sentence: ReadingSentence): readonly Name[] {
  const found = known.get(sentence);
  if (found) return found;
  // Not by recursion: an article may have thousands of sentences.
  const chain: ReadingSentence[] = [];
  let before: ReadingSentence | null = sentence;
  while (before && !known.has(before)) {
    chain.push(before);
    before = before.previous;
  }
  let films = before ? (known.get(before) ?? []) : [];
  for (const each of chain.reverse()) {
    const more = here(each).filter((film) => !films.includes(film));
    if (more.length > 0) films = [...films, ...more];
    known.set(each, films);
  }
  return films;
}

function here(sentence: ReadingSentence): Name[] {
  return [
    ...sentence.clauses.flatMap((clause) => (isAhead(clause) ? filmsOfClause(clause) : [])),
    ...sentence.nodes.flatMap((node, i) => {
      // "His new project, FILM", "the upcoming FILM".
      if (
        !isPhrase(node) ||
        !node.words.some(({ lower }) => /^(?:new|next|upcoming|forthcoming)$/.test(lower))
      )
        return [];
      const beside = isLink(sentence.nodes[i + 1], 'mark', ',') ? sentence.nodes[i + 2] : undefined;
      const film = node.name?.kind === 'film' ? node : (node.apposition ?? beside);
      return isPhrase(film) && film.name?.kind === 'film' && (node.noun !== null || film === node)
        ? [film.name.name]
        : [];
    }),
  ];
}

function isAhead({ verb }: Clause): boolean {
  if (verb.negative || verb.adverbs.some((word) => aside.test(word))) return false;
  if (verb.tense === 'past' && !verb.chain.includes('have')) return false;
  return (
    verb.tense === 'future' ||
    (verb.tense === 'present' &&
      verb.chain.some((lemma) => /^(?:set|be|due|expect)$/.test(lemma)) &&
      !verb.passive) ||
    (verb.chain.includes('have') && under.test(verb.lemma)) ||
    (/^(?:star|direct|play|adapt|produce)$/.test(verb.lemma) && verb.form === 'infinitive')
  );
}

/** "a version of FILM", "the role of her in a remake of FILM": not that one. */
const older = /^(?:sequel|prequel|remake|reboot|version|adaptation|series|franchise)$/;

function filmsOfClause(clause: Clause): Name[] {
  const phrases: NounPhrase[] = [
    ...clause.subjects,
    ...clause.objects.map(({ phrase }) => phrase),
    ...clause.complements.flatMap(({ prep, members }, i) =>
      /^(?:in|of|on|for|to)$/.test(prep) &&
      !older.test(clause.complements[i - 1]?.members[0]?.phrase.noun ?? '')
        ? members.map(({ phrase }) => phrase)
        : [],
    ),
  ];
  return phrases.flatMap((phrase) =>
    phrase.year === null && !older.test(phrase.noun ?? '') ? (filmOf(phrase) ?? []) : [],
  );
}
