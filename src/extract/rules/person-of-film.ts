import type { Name } from '../names/name.ts';
import { complementsAt, listAt } from '../phrases/lists.ts';
import { isLink, isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import { credits, spanOf } from '../reading/findings.ts';
import { isWriterDirector, type Job, jobNouns, jobOf } from '../reading/jobs.ts';
import { filmOf, filmsIn, peopleIn, personOf } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'person-of-film';

/** "FILM star A", "the film's director A", "A, star of FILM", "the director of FILM, A". */
export const personOfFilm: Rule = {
  id,
  needs: [{ signs: ['person'] }, { signs: ['film'] }, { words: `${jobNouns},of` }],
  examples: [
    {
      text: 'The thriller Winter Harbour was a hit. Winter Harbour star Anna Field has married.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
    {
      text: 'The film Salt Road opens in May. The director of the film, Jane Okoro, was born in Oslo.',
      reads: ['Salt Road | director | Jane Okoro'],
    },
    {
      text: 'Anna Field, the star of the thriller Winter Harbour, has married.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
    {
      text: 'The comedy Salt Road opens in May. Its writer Tom Reyes lives in Oslo.',
      reads: ['Salt Road | screenwriter | Tom Reyes'],
    },
  ],
  counterExamples: [
    'Anna Field, star of the sitcom Low Tide, liked the film.',
    'The thriller Winter Harbour opens in May. Museum director Jane Okoro liked it.',
  ],
  read(sentence) {
    const out: Finding[] = [];
    sentence.nodes.forEach((node, i) => {
      if (!isPhrase(node)) return;
      out.push(...within(node, sentence), ...beside(node, i, sentence));
    });
    return out;
  },
};

const wordsBefore = (phrase: NounPhrase) => {
  const at = phrase.words.findLastIndex((word) => word.lower === phrase.noun);
  return phrase.words.slice(0, at).map((word) => word.lower);
};

function found(
  sentence: ReadingSentence,
  job: Job,
  films: readonly Name[],
  people: readonly Name[],
  phrase: NounPhrase,
  span: readonly [number, number],
): Finding[] {
  const list = people.map((name) => ({ name }));
  const extra = job.role ? { role: job.role } : {};
  return [
    ...credits(sentence, id, job.property, films, list, null, span, extra),
    ...(isWriterDirector(phrase.noun) ? credits(sentence, id, 'screenwriter', films, list, null, span) : []),
  ];
}

/** The film is in the phrase itself. */
function within(phrase: NounPhrase, sentence: ReadingSentence): Finding[] {
  const job = jobOf(phrase.noun, wordsBefore(phrase));
  const person = phrase.name?.kind === 'person' ? phrase.name.name : null;
  if (!job || !person) return [];
  const nounAt = phrase.words.findLast((word) => word.lower === phrase.noun)?.from ?? 0;
  const films = phrase.mentions
    .filter((mention) => mention.kind === 'film' && mention.to <= nounAt)
    .map((mention) => mention.name);
  const owner = phrase.owner ? filmOf(phrase.owner) : null;
  const all = films.length > 0 ? films.slice(-1) : owner ? [owner] : [];
  return found(sentence, job, all, [person], phrase, spanOf(phrase));
}

/** "A, star of FILM": the film hangs on a noun beside the name. */
function beside(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes } = sentence;
  const job = jobOf(phrase.noun, wordsBefore(phrase));
  const person = phrase.name?.kind === 'person' ? phrase.name.name : null;
  if (!job && person && isLink(nodes[at + 1], 'prep', 'of')) {
    // "Mark Bell of FILM": seen in it, unless the article shows that he makes films.
    const [of] = complementsAt(nodes, at + 1).complements;
    if (!of || sentence.article.isDirector(person) || sentence.article.isAuthor(person)) return [];
    return found(
      sentence,
      { property: 'castMember' },
      filmsIn(of.members),
      [person],
      phrase,
      spanOf(phrase, nodes[of.to - 1]),
    );
  }
  if (!job) return [];
  const { complements, to } = complementsAt(nodes, at + 1);
  const films = complements
    .filter(({ prep }) => /^(?:of|behind|on|for|in|from)$/.test(prep))
    .flatMap(({ members }) => filmsIn(members));
  const owned = phrase.owner ? filmOf(phrase.owner) : null;
  // "an award for its director, A": the film stands before.
  if (films.length === 0 && owned && phrase.name === null) films.push(owned);
  if (films.length === 0) return [];
  if (phrase.name) {
    const person = personOf(phrase);
    // "star Anna Field of Salt Road"; "actor Nick Hill in Salt Road" may only be where he is seen.
    return person && complements[0]?.prep === 'of'
      ? found(sentence, job, films, [person], phrase, spanOf(phrase, nodes[to - 1]))
      : [];
  }
  const before = nodes[at - 2];
  if (isLink(nodes[at - 1], 'mark', ',', '-') && isPhrase(before)) {
    const person = personOf(before);
    if (person) return found(sentence, job, films, [person], phrase, spanOf(before, nodes[to - 1]));
  }
  const behind = nodes[to + 1];
  if (isLink(nodes[to], 'mark', ',', '-', ':') && isPhrase(behind)) {
    const list = listAt(nodes, to + 1);
    const people = behind.name?.kind === 'person' ? peopleIn(list.members).map(({ name }) => name) : [];
    if (
      people.length > 0 &&
      (phrase.determiner === 'the' || phrase.owner !== null || phrase.determiner === null)
    )
      return found(sentence, job, films, people, phrase, spanOf(phrase, nodes[list.to - 1]));
  }
  // "A is the director of FILM".
  const clause = sentence.clauses.find(
    ({ verb, objects }) =>
      verb.lemma === 'be' && !verb.negative && objects.some((member) => member.phrase === phrase),
  );
  if (clause && clause.verb.tense !== 'conditional' && phrase.determiner !== null) {
    const people = peopleIn(clause.subjects).map(({ name }) => name);
    return found(sentence, job, films, people, phrase, spanOf(clause.subjects[0], nodes[to - 1]));
  }
  return [];
}
