import { type Clause, complement } from '../clauses/clause.ts';
import type { Name } from '../names/name.ts';
import { complementsAt } from '../phrases/lists.ts';
import { isLink, isPhrase, isVerb, type NounPhrase } from '../phrases/nodes.ts';
import { companiesIn, companyNeed, firmsIn } from '../reading/companies.ts';
import { filmsOfClause } from '../reading/film-of-clause.ts';
import { spanOf } from '../reading/findings.ts';
import { madeBy } from '../reading/made-by-company.ts';
import { filmOf, filmsIn } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'company-behind';

/** "A is producing FILM through COMPANY", "a co-production of COMPANY and COMPANY", "FILM, from COMPANY", "in association with COMPANY". */
export const companyBehind: Rule = {
  id,
  needs: [companyNeed, { signs: ['film', 'topic'] }],
  examples: [
    {
      text: 'Ed Stone is producing the comedy Salt Road through Larkfield Films.',
      reads: ['Salt Road | productionCompany | Larkfield Films'],
    },
    {
      text: 'The comedy Salt Road opens in May. It is being produced by Ed Stone through his Larkfield Films.',
      reads: ['Salt Road | productionCompany | Larkfield Films'],
    },
    {
      text: 'The comedy Salt Road, a co-production between Larkfield Films and Ember Pictures, opens in May.',
      reads: [
        'Salt Road | productionCompany | Larkfield Films',
        'Salt Road | productionCompany | Ember Pictures',
      ],
    },
    {
      text: 'The comedy Salt Road opens in May. The film is made in association with Ember Pictures.',
      reads: ['Salt Road | productionCompany | Ember Pictures'],
    },
    {
      text: 'Next week brings the thriller Winter Harbour, from Ember Pictures.',
      reads: ['Winter Harbour | productionCompany | Ember Pictures'],
    },
    {
      text: 'Ed Stone and Al Lowe of Larkfield Films are producing the comedy Salt Road.',
      reads: ['Salt Road | productionCompany | Larkfield Films'],
    },
  ],
  counterExamples: [
    'Jane Okoro, who directed the comedy Salt Road, has a deal with Larkfield Films.',
    'Ed Stone wanted to produce the comedy Salt Road through Larkfield Films.',
    'The thriller Winter Harbour is inspired by stories from Ember Pictures.',
    'The comedy Salt Road will be released through Larkfield Films.',
  ],
  read(sentence) {
    const out = sentence.clauses.flatMap((clause) => [
      ...through(clause, sentence),
      ...association(clause, sentence),
      ...ofCompany(clause, sentence),
    ]);
    sentence.nodes.forEach((node, i) => {
      if (isPhrase(node)) out.push(...jointWork(node, i, sentence), ...from(node, i, sentence));
    });
    return out;
  },
};

const { finding, told } = madeBy(id);

const making = /^(?:produce|co-produce|make|develop|finance|co-finance|shoot|film|direct|adapt)$/;

/** The films that a clause of making is about: its object, or what is made. */
function filmsMade(clause: Clause, sentence: ReadingSentence): Name[] {
  const made = clause.verb.passive
    ? clause.subjects.flatMap((phrase) => filmOf(phrase) ?? [])
    : filmsIn(clause.objects);
  if (made.length > 0) return made;
  const other = clause.verb.passive ? clause.subjects.at(-1) : clause.objects[0]?.phrase;
  return other ? [] : filmsOfClause(clause, sentence);
}

/** "is producing FILM through his COMPANY". */
function through(clause: Clause, sentence: ReadingSentence): Finding[] {
  // "A and B are executive producers through their company".
  const produces =
    clause.verb.lemma === 'be' && /^(?:co-)?producers?$/.test(clause.objects[0]?.phrase.noun ?? '');
  if (!making.test(clause.verb.lemma) && !produces) return [];
  const via = complement(clause, 'through', 'via', 'under');
  if (produces)
    return told(sentence.topic ? [sentence.topic] : [], firmsIn(via?.members ?? []), clause, sentence);
  const companies = firmsIn(via?.members ?? []);
  return companies.length === 0 ? [] : told(filmsMade(clause, sentence), companies, clause, sentence);
}

/** "is made in association with COMPANY". */
function association(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { complements } = clause;
  if (!making.test(clause.verb.lemma)) return [];
  const at = complements.findIndex(
    ({ prep, members }) =>
      prep === 'in' &&
      /^(?:association|collaboration|partnership|conjunction|co-operation|cooperation)$/.test(
        members[0]?.phrase.noun ?? '',
      ),
  );
  const withIt = at < 0 ? undefined : complements[at + 1];
  if (withIt?.prep !== 'with') return [];
  return told(filmsMade(clause, sentence), firmsIn(withIt.members), clause, sentence);
}

/** "A and B of COMPANY are producing FILM". */
function ofCompany(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  if (!/^(?:produce|co-produce)$/.test(verb.lemma)) return [];
  const people = verb.passive
    ? (complement(clause, 'by')?.members ?? []).map(({ phrase }) => phrase)
    : clause.subjects;
  const companies = people.flatMap((phrase) => {
    const at = sentence.nodes.indexOf(phrase);
    if (phrase.name?.kind !== 'person' || !isLink(sentence.nodes[at + 1], 'prep', 'of', 'from', 'at'))
      return [];
    return firmsIn(complementsAt(sentence.nodes, at + 1).complements[0]?.members ?? []);
  });
  return companies.length === 0 ? [] : told(filmsMade(clause, sentence), companies, clause, sentence);
}

/** "a co-production between COMPANY and COMPANY", "a COMPANY production". */
function jointWork(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const joint = /^(?:co-production|coproduction|production|collaboration|venture)$/.test(phrase.noun ?? '');
  if (!joint || phrase.name) return [];
  const film = phrase.referent?.kind === 'film' ? phrase.referent : filmSaidToBe(phrase, at, sentence);
  if (!film) return [];
  const { complements, to } = complementsAt(sentence.nodes, at + 1);
  const makers = complements
    .filter(({ prep }) => /^(?:between|of|by|from|with)$/.test(prep))
    .flatMap(({ members }) => firmsIn(members));
  const inside = phrase.mentions.filter(({ kind }) => kind === 'company').map(({ name }) => name.name);
  return finding([film], [...inside, ...makers], spanOf(phrase, sentence.nodes[to - 1]));
}

/** The film that a description stands beside or is said of: "FILM, a co-production …", "FILM is a co-production …". */
function filmSaidToBe(phrase: NounPhrase, at: number, { nodes, clauses }: ReadingSentence): Name | null {
  const before = nodes[at - 2];
  if (isLink(nodes[at - 1], 'mark', ',') && isPhrase(before)) return filmOf(before);
  const clause = clauses.find(
    ({ verb, objects }) =>
      verb.lemma === 'be' && !verb.negative && objects.some((member) => member.phrase === phrase),
  );
  return clause ? (filmsIn(clause.subjects)[0] ?? null) : null;
}

/** "FILM, from COMPANY and COMPANY", "the film from COMPANY". */
function from(phrase: NounPhrase, at: number, { nodes }: ReadingSentence): Finding[] {
  const film = filmOf(phrase);
  if (!film) return [];
  const behind = isLink(nodes[at + 1], 'mark', ',') ? at + 2 : at + 1;
  if (!isLink(nodes[behind], 'prep', 'from')) return [];
  const [first] = complementsAt(nodes, behind).complements;
  // "from Ember Pictures executive Ed Stone" is a person.
  if (!first || first.members.some(({ phrase: each }) => each.name?.kind === 'person')) return [];
  const verb = nodes[at - 1];
  if (isVerb(verb) && /^(?:buy|acquire|take|steal|license|move|get|win|pull|hear)$/.test(verb.lemma))
    return [];
  return finding([film], companiesIn(first.members), spanOf(phrase, nodes[first.to - 1]));
}
