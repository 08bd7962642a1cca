import type { Clause } from '../clauses/clause.ts';
import { modalityOf } from '../clauses/modality.ts';
import { complementsAt, type Member } from '../phrases/lists.ts';
import { isLink, isPhrase } from '../phrases/nodes.ts';
import { filmsNamed, namesOtherWork } from '../reading/film-of-clause.ts';
import { clauseSpan, credits, spanOf } from '../reading/findings.ts';
import { likelyMakers } from '../reading/makers.ts';
import { filmsIn } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'done-for';

const work =
  'play,appear,act,star,do,cut,edit,lens,shoot,photograph,write,score,compose,return,be,film,make,complete,work,voice,portray,reprise,co-write,script,topline,have,join,reunite,finish,wrap';
const giving = 'cast,give,hand,direct,use,have,steer,pick,choose,hire,recast,offer';

/** "She played a nurse in FILM for A", "For A she cut FILM", "A cast her in FILM", "A gave him the lead in FILM": whom others work for. */
export const doneFor: Rule = {
  id,
  needs: [{ signs: ['person'] }, { signs: ['film'] }, { words: 'for,under', verbs: giving }],
  examples: [
    {
      text: 'Ann Field plays a smuggler in the thriller Winter Harbour for the Australian director Jane Okoro.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'Ann Field is an editor. For Jane Okoro she cut the thriller Winter Harbour.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'The director Jane Okoro cast Ed Stone as a smuggler in the thriller Winter Harbour.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'Ed Stone is an actor. The director Jane Okoro gave him the lead in the thriller Winter Harbour.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
  ],
  counterExamples: [
    'Ann Field was paid for the thriller Winter Harbour by Jane Okoro.',
    'Ann Field made the thriller Winter Harbour for producer Ed Stone.',
    'Ann Field wrote the thriller Winter Harbour for her sister Jo Field.',
    'Ann Field played a smuggler in the thriller Winter Harbour, a prize for Jane Okoro.',
    'Jane Okoro gave him the script of the thriller Winter Harbour.',
    'Jane Okoro wanted to cast her in the thriller Winter Harbour.',
    'Ann Field played a nurse in the sitcom Low Tide for Jane Okoro.',
  ],
  read: (sentence) =>
    sentence.clauses.flatMap((clause) => [...worksFor(clause, sentence), ...casts(clause, sentence)]),
};

const doing = new Set(work.split(','));
const casting = new Set(giving.split(','));

/** "plays a nurse in FILM for A", "For A she cut FILM". */
function worksFor(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  const { nodes, article } = sentence;
  if (!doing.has(verb.lemma) || (verb.passive && !/^(?:write|shoot|film|make)$/.test(verb.lemma))) return [];
  if (namesOtherWork(clause)) return [];
  const at = clause.complements.findIndex(({ prep }) => prep === 'for' || prep === 'under');
  const behind = clause.complements[at];
  const opening = behind ? undefined : openingFor(clause, sentence);
  const whom: readonly Member[] = behind?.members ?? opening ?? [];
  if (whom.length === 0 || whom.length > 2) return [];
  const done = clause.complements[at - 1]?.members.at(-1)?.phrase ?? clause.objects.at(-1)?.phrase;
  // "a prize for A", "a song for A": not what is done for them.
  if (
    behind &&
    done &&
    done.name === null &&
    /^(?:prizes?|awards?|oscars?|songs?|scripts?|screenplays?|letters?|nominations?|music|scores?|parts?|roles?|vehicles?|thanks|praise|love|tributes?|doubles?|triumph|first|time)$/.test(
      done.noun ?? '',
    ) &&
    clause.complements[at - 1] === undefined
  )
    return [];
  // "in FILM for A, and in B's FILM": what stands behind "for A" is somebody else's.
  const before = [...filmsIn(clause.objects), ...filmsNamed(cut(clause, behind ? at : Infinity))];
  const films = before.length > 0 ? before : filmsNamed(cut(clause, at + 2));
  const makers = likelyMakers(whom, article);
  if (films.length === 0 || films.length > 2 || makers.length === 0 || makers.length !== whom.length)
    return [];
  if (modalityOf(clause, nodes) !== 'plain') return [];
  // What is written or made for somebody may be for its star.
  if (
    /^(?:write|make|co-write|script|do)$/.test(verb.lemma) &&
    !makers.every(({ name, phrase }) => article.isDirector(name) || phrase.noun !== null)
  )
    return [];
  return credits(
    sentence,
    id,
    'director',
    films,
    makers,
    clause,
    spanOf(opening?.[0]?.phrase, ...spanOfClause(clause, sentence)),
  );
}

const cut = (clause: Clause, until: number): Clause => ({
  ...clause,
  complements: clause.complements.slice(0, until),
});

function spanOfClause(clause: Clause, { nodes }: ReadingSentence) {
  const [start, end] = clauseSpan(clause, nodes);
  return [{ start, end }];
}

/** "For A she was a maid in FILM": it stands before the subject. */
function openingFor(clause: Clause, { nodes }: ReadingSentence): Member[] | undefined {
  const [first, phrase] = nodes;
  if (!isLink(first, 'prep', 'for', 'under') || !isPhrase(phrase)) return undefined;
  const subject = clause.subjects[0];
  const next = isLink(nodes[2], 'mark', ',') ? nodes[3] : nodes[2];
  return subject !== undefined && next === subject ? [{ phrase, as: null }] : undefined;
}

/** "A cast her in FILM", "A gave him the lead in FILM". */
function casts(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, objects } = clause;
  const { nodes, article } = sentence;
  if (!casting.has(verb.lemma) || verb.passive || namesOtherWork(clause)) return [];
  const makers = likelyMakers(clause.subjects, article);
  const whom = objects[0]?.phrase;
  if (makers.length === 0 || !whom) return [];
  const person =
    /^(?:him|her|them)$/.test(whom.pronoun ?? whom.owner?.pronoun ?? '') ||
    whom.name?.kind === 'person' ||
    /^(?:actor|actress|star|newcomer)s?$/.test(whom.noun ?? '');
  if (!person && !(whom.pronoun === null && whom.referent?.kind === 'person')) return [];
  // "gave him the lead in FILM": what is given stands behind whom it is given to.
  const given = nodes[nodes.indexOf(whom) + 1];
  const gives = /^(?:give|hand|offer)$/.test(verb.lemma);
  if (gives && !(isPhrase(given) && given.name === null && share.test(given.noun ?? ''))) return [];
  const hung = gives ? complementsAt(nodes, nodes.indexOf(whom) + 2).complements : clause.complements;
  const films = filmsIn(
    hung
      .filter(({ prep }) => prep === 'in' || (prep === 'through' && verb.lemma === 'steer'))
      .flatMap(({ members }) => members),
  );
  if (films.length === 0 || films.length > 3) return [];
  if (unsure.test(verb.lemma) && modalityOf(clause, nodes) !== 'plain') return [];
  // "had him marry": anybody's doing, but a director's.
  if (/^(?:have|use)$/.test(verb.lemma) && !makers.every(({ name }) => article.isDirector(name))) return [];
  const [start, end] = clauseSpan(clause, nodes);
  const last = nodes[(hung.at(-1)?.to ?? clause.to) - 1];
  return credits(sentence, id, 'director', films, makers, clause, [start, Math.max(end, last?.end ?? 0)]);
}

const share = /^(?:role|lead|part|break|debut|start|chance|credit|billing|turn|cameo)s?$/;
const unsure = /^(?:have|use|pick|choose|hire|offer)$/;
