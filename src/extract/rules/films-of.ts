import type { Name } from '../names/name.ts';
import { complementsAt, listAt } from '../phrases/lists.ts';
import { isLink, isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import { credits, spanOf } from '../reading/findings.ts';
import { jobOf } from '../reading/jobs.ts';
import { filmsIn, peopleIn, personOf } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'films-of';

const films =
  /^(?:films|movies|pictures|pics|features|filmography|credits|hits|blockbusters|comedies|dramas|thrillers|titles|works|roles|westerns|musicals|classics|flops|successes|appearances|parts|performances|movie credits)$/;

/** "A's films FILM and FILM", "her credits include FILM", "A, who made such films as FILM". */
export const filmsOf: Rule = {
  id,
  needs: [
    { signs: ['person'] },
    { signs: ['film'] },
    {
      words:
        'films,movies,pictures,pics,features,filmography,credits,hits,blockbusters,comedies,dramas,thrillers,titles,works,roles,westerns,musicals,classics,flops,successes,appearances,parts,performances',
    },
  ],
  examples: [
    {
      text: 'Actor Peter Lund was born in Oslo. He went on to become a respected director of such films as Winter Harbour (1999) and Salt Road (2001).',
      reads: ['Winter Harbour | director | Peter Lund'],
    },
    {
      text: 'Actress Anna Field was born in Oslo. Field’s films of the 1980s, Winter Harbour (1983) and Salt Road (1985), were hits.',
      reads: ['Salt Road | castMember | Anna Field'],
    },
    {
      text: 'Actor Peter Lund was born in Oslo. His credits include the comedies Salt Road and Low Tide.',
      reads: ['Low Tide | castMember | Peter Lund'],
    },
    {
      text: 'Director Jane Okoro will shoot in Oslo. Okoro has directed a string of hits, including “Winter Harbour” and the comedy “Salt Road”.',
      reads: ['Winter Harbour | director | Jane Okoro', 'Salt Road | director | Jane Okoro'],
    },
    {
      text: 'Director Jane Okoro was born in Oslo. She went on to make such films as Winter Harbour (1999) and Salt Road (2001).',
      reads: ['Salt Road | director | Jane Okoro'],
    },
  ],
  counterExamples: [
    'Actor Peter Lund went on to be the editor of such films as Winter Harbour (1999) and Salt Road (2001).',
    'Critic Jo Hart was born in Oslo. Her favourite films are Winter Harbour (1983) and Salt Road (1985).',
  ],
  read: (sentence) =>
    sentence.nodes.flatMap((node, i) =>
      isPhrase(node) &&
      (node.name === null || (node.name.kind === 'film' && /s$/.test(node.noun ?? ''))) &&
      films.test(node.noun ?? '')
        ? listOf(node, i, sentence)
        : [],
    ),
};

const notOwn = /^(?:favou?rite|beloved|other|similar|two|three|rival|fellow|influential|childhood)$/;

function listOf(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes, article } = sentence;
  if (
    phrase.words.some(
      (word) =>
        (notOwn.test(word.lower) && !(word.lower === 'other' && phrase.owner)) ||
        /^(?:tv|television|stage)$/.test(word.lower),
    )
  )
    return [];
  const { titles, to } = titlesBehind(at, sentence);
  if (titles.length === 0) return [];
  const owner = phrase.owner ? personOf(phrase.owner) : null;
  // "a director of such films as FILM".
  const made = nodes[at - 2];
  const job =
    isLink(nodes[at - 1], 'prep', 'of') && isPhrase(made) && made.name === null ? jobOf(made.noun) : null;
  // "A, the director of such films as FILM": whom the job stands beside.
  const beside =
    job && isPhrase(made) ? (personOf(made) ?? (made.apposition ? personOf(made.apposition) : null)) : null;
  const person = owner ?? beside ?? subjectOf(at, sentence);
  if (!person) return [];
  if (job && job.property !== 'director' && job.property !== 'castMember') return [];
  const property = job
    ? job.property
    : article.isDirector(person)
      ? 'director'
      : article.isActor(person) || /^(?:roles|parts|performances|appearances)$/.test(phrase.noun ?? '')
        ? 'castMember'
        : null;
  if (!property) return [];
  const clause = sentence.clauses.findLast((each) => each.at < at && at < each.to) ?? null;
  return credits(sentence, id, property, titles, [{ name: person }], clause, spanOf(phrase, nodes[to - 1]));
}

/** The titles that a word for films is followed by, directly, in apposition, or after "such as" and "include". */
function titlesBehind(at: number, sentence: ReadingSentence): { titles: Name[]; to: number } {
  const { nodes } = sentence;
  const self = nodes[at];
  // "with films Salt Road (1999) and Low Tide (2001)".
  if (isPhrase(self) && self.name) {
    const list = listAt(nodes, at);
    return { titles: filmsIn(list.members), to: list.to };
  }
  const { complements, to } = complementsAt(nodes, at + 1);
  const listed = complements
    .filter(({ prep }) => /^(?:such as|including|like|as)$/.test(prep))
    .flatMap(({ members }) => filmsIn(members));
  if (listed.length > 0) return { titles: listed, to };
  let next = to;
  if (isLink(nodes[next], 'mark', ',', '-', ':')) next++;
  if (isLink(nodes[next], 'prep', 'including', 'such as')) next++;
  const verb = nodes[next];
  if (verb?.kind === 'vg' && /^(?:include|be)$/.test(verb.lemma) && !verb.negative) next++;
  if (isLink(nodes[next], 'mark', ':')) next++;
  while (isLink(nodes[next], 'mark', '"')) next++;
  if (!isPhrase(nodes[next]) || (next === at + 1 && !isPhrase(nodes[next]))) return { titles: [], to };
  const list = listAt(nodes, next);
  return { titles: filmsIn(list.members), to: list.to };
}

function subjectOf(at: number, sentence: ReadingSentence): Name | null {
  const clause = sentence.clauses.findLast((each) => each.at < at && at < each.to + 2);
  // "survived in such pictures as FILM and FILM".
  const acted =
    clause &&
    isLink(sentence.nodes[at - 1], 'prep', 'in') &&
    !/^(?:see|watch|love|like|mention|discuss|praise|invest|believe|interest)$/.test(clause.verb.lemma);
  if (
    !clause ||
    clause.verb.negative ||
    (!acted &&
      !/^(?:make|star|appear|direct|act|play|work|combine|go|feature|know|remember|shoot|produce|write|see|score|follow|include|become|do|helm|boast|have)/.test(
        clause.verb.lemma,
      ))
  )
    return null;
  const people = peopleIn(clause.subjects);
  return people.length === 1 ? (people[0]?.name ?? null) : null;
}
