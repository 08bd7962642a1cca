import { type Clause, complement } from '../clauses/clause.ts';
import { complementsAt } from '../phrases/lists.ts';
import { isLink, isPhrase, isVerb, type NounPhrase } from '../phrases/nodes.ts';
import { calledStudio, companiesIn, companyNeed, companyOf, firmsIn } from '../reading/companies.ts';
import { filmDescribed } from '../reading/film-of-clause.ts';
import { clauseSpan, spanOf } from '../reading/findings.ts';
import { madeBy } from '../reading/made-by-company.ts';
import { filmOf, filmsIn } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'production-company';

/** "produced by COMPANY", "COMPANY is making FILM", "COMPANY's FILM", "to direct FILM for COMPANY", "the studio COMPANY" of the film in question. */
export const productionCompany: Rule = {
  id,
  needs: [companyNeed, { signs: ['film', 'topic'] }],
  examples: [
    {
      text: 'The thriller Winter Harbour was produced by Larkfield Films.',
      reads: ['Winter Harbour | productionCompany | Larkfield Films'],
    },
    {
      text: 'Larkfield Films is producing the comedy Salt Road.',
      reads: ['Salt Road | productionCompany | Larkfield Films'],
    },
    {
      text: 'Jane Okoro will direct the comedy Salt Road for Larkfield Films.',
      reads: ['Salt Road | productionCompany | Larkfield Films'],
    },
    {
      text: 'Anna Field stars in Ember Pictures’ thriller Winter Harbour.',
      reads: ['Winter Harbour | productionCompany | Ember Pictures'],
    },
    {
      text: 'The comedy Salt Road opens in May. Film studio Ember Pictures is developing it.',
      reads: ['Salt Road | productionCompany | Ember Pictures'],
    },
    {
      text: 'The comedy Salt Road opens in May. Larkfield Films is financing it.',
      reads: ['Salt Road | productionCompany | Larkfield Films'],
    },
    {
      text: 'Larkfield Films, the maker of the comedy Salt Road, is to be sold.',
      reads: ['Salt Road | productionCompany | Larkfield Films'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour opens in May. Distributor Larkfield Films wants it in cinemas in time for the holidays.',
    'Sony’s Salt Road is a film that opens in May.',
    'The thriller Winter Harbour was released by Larkfield Films.',
    'Larkfield Films refused to produce the comedy Salt Road.',
    'The thriller Winter Harbour opens in May. Rival studio Ember Pictures has a comedy of its own.',
  ],
  read(sentence) {
    const out = sentence.clauses.flatMap((clause) => [
      ...passive(clause, sentence),
      ...active(clause, sentence),
      ...madeFor(clause, sentence),
      ...studio(clause, sentence),
    ]);
    sentence.nodes.forEach((node, i) => {
      if (isPhrase(node))
        out.push(
          ...makerOf(node, i, sentence),
          ...owned(node, sentence),
          ...filmFor(node, i, sentence),
          ...toDevelop(node, i, sentence),
        );
    });
    return out;
  },
};

const { finding, told } = madeBy(id);

const making =
  /^(?:produce|co-produce|finance|co-finance|fund|develop|make|back|bankroll|option|greenlight)$/;

function passive(clause: Clause, sentence: ReadingSentence): Finding[] {
  if (!making.test(clause.verb.lemma) || clause.objects.length > 0) return [];
  const companies = companiesIn(complement(clause, 'by')?.members ?? []);
  if (companies.length === 0) return [];
  const subject = clause.subjects.at(-1);
  const films = clause.subjects.flatMap((phrase) => filmOf(phrase) ?? []);
  if (
    films.length === 0 &&
    subject &&
    (subject.name ||
      !/^(?:film|movie|project|thriller|comedy|drama|picture|sequel|remake)$/.test(subject.noun ?? ''))
  )
    return [];
  return told(films.length > 0 ? films : filmDescribed(clause, sentence), companies, clause, sentence);
}

function active(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  if (verb.passive) return [];
  const companies = firmsIn(clause.subjects.map((phrase) => ({ phrase, as: null })));
  if (companies.length === 0) return [];
  if (making.test(verb.lemma)) {
    const films = filmsIn(clause.objects);
    const it = clause.objects.length === 1 && clause.objects[0]?.phrase.pronoun === 'it';
    // "Ember Pictures is financing it", "with Ember Pictures co-financing": of the film that is talked of.
    const open = clause.objects.length === 0 && verb.tense !== 'past' && verb.lemma !== 'make';
    return told(
      films.length > 0 ? films : (it || open) && sentence.topic ? [sentence.topic] : [],
      companies,
      clause,
      sentence,
    );
  }
  // "Plan B helped to produce FILM" is read at its infinitive; "Nimbus is the producer" here.
  if (
    verb.lemma === 'be' &&
    !verb.negative &&
    clause.objects[0]?.phrase.determiner === 'the' &&
    /^(?:co-)?producers?$/.test(clause.objects[0]?.phrase.noun ?? '') &&
    sentence.topic
  )
    return told([sentence.topic], companies, clause, sentence);
  // "Ember Pictures planned to film in Oslo": of the film that the sentence is about.
  if (/^(?:film|shoot)$/.test(verb.lemma) && sentence.topic) {
    const films = filmsIn(clause.objects);
    return clause.objects.length === 0 || films.length > 0
      ? told(films.length > 0 ? films : [sentence.topic], companies, clause, sentence)
      : [];
  }
  return [];
}

/** "to direct FILM for COMPANY". */
function madeFor(clause: Clause, sentence: ReadingSentence): Finding[] {
  if (!/^(?:direct|helm|make|shoot|film|write|produce|adapt|develop|remake)$/.test(clause.verb.lemma))
    return [];
  const { verb } = clause;
  const companies = firmsIn(complement(clause, 'for')?.members ?? []);
  const done = verb.passive
    ? clause.subjects.flatMap((phrase) => filmOf(phrase) ?? [])
    : filmsIn(clause.objects);
  // "It was produced by A for COMPANY", "A and B are producing for COMPANY".
  const open = verb.passive
    ? clause.subjects.every(({ pronoun, name }) => name === null && (pronoun === 'it' || pronoun === null))
    : clause.objects.length === 0 || clause.objects[0]?.phrase.pronoun === 'it';
  const films =
    done.length > 0
      ? done
      : open && /^(?:produce|direct|make)$/.test(verb.lemma) && sentence.topic
        ? [sentence.topic]
        : [];
  return films.length === 0 || companies.length === 0 ? [] : told(films, companies, clause, sentence);
}

const filmWord =
  /^(?:film|movie|thriller|comedy|drama|epic|blockbuster|horror|feature|picture|adventure|sequel|remake|biopic|western|musical|hit|fantasy|production)$/;

/** "Ember Pictures' thriller FILM", "the Ember Pictures film FILM". */
function owned(phrase: NounPhrase, _sentence: ReadingSentence): Finding[] {
  const film = phrase.name?.kind === 'film' ? phrase.name.name : null;
  if (!film) return [];
  const owner = phrase.owner ? companyOf(phrase.owner) : null;
  // "Ember Pictures' theme park attraction Winter Harbour": another thing of the name.
  if (
    owner &&
    phrase.words.some((word) => word.from >= (phrase.owner?.to ?? 0)) &&
    !phrase.words.some(
      (word) =>
        filmWord.test(word.lower) || /^(?:latest|new|next|upcoming|forthcoming|first)$/.test(word.lower),
    )
  )
    return [];
  // "Universal's FILM" may be what the studio only releases.
  if (owner && releasing.test(owner) && !phrase.words.some((word) => filmWord.test(word.lower))) return [];
  if (owner) return finding([film], [owner], spanOf(phrase.owner, phrase));
  const company = phrase.mentions.find((mention) => mention.kind === 'company');
  if (!company || !phrase.words.some((word) => filmWord.test(word.lower) && word.from >= company.to))
    return [];
  const companies = companiesIn([{ ...phrase, name: company, words: [], apposition: null }]);
  return finding([film], companies, spanOf(phrase));
}

const releasing =
  /^(?:Universal|Sony|Columbia|Warner|Warners|Disney|Paramount|Fox|20th|Twentieth|Amazon|Netflix|Apple|Lionsgate|Lions Gate|A24|MGM|Miramax|Neon|Focus|Searchlight|Bleecker Street|StudioCanal|Studiocanal|Path[eé]|Magnolia|IFC|Curzon|MUBI|Mubi|Entertainment One|eOne|TriStar|Screen Gems)\b/;

/** "COMPANY, the maker of FILM", "COMPANY, the studio behind FILM". */
function makerOf(phrase: NounPhrase, at: number, { nodes }: ReadingSentence): Finding[] {
  if (phrase.name || !/^(?:makers?|studio|company|producers?|outfit|banner)$/.test(phrase.noun ?? ''))
    return [];
  const before = nodes[at - 2];
  if (!isLink(nodes[at - 1], 'mark', ',') || !isPhrase(before) || before.name?.kind !== 'company') return [];
  const [first] = complementsAt(nodes, at + 1).complements;
  const behind = /^(?:makers?|producers?)$/.test(phrase.noun ?? '')
    ? first?.prep === 'of'
    : first?.prep === 'behind';
  return first && behind
    ? finding(
        filmsIn(first.members),
        firmsIn([{ phrase: before, as: null }]),
        spanOf(before, nodes[first.to - 1]),
      )
    : [];
}

/** "His first film for COMPANY was FILM". */
function filmFor(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  if (phrase.name || !/^(?:film|movie|picture|feature|project)$/.test(phrase.noun ?? '')) return [];
  const [first] = complementsAt(sentence.nodes, at + 1).complements;
  const companies = first?.prep === 'for' || first?.prep === 'with' ? companiesIn(first.members) : [];
  if (companies.length === 0) return [];
  const clause = sentence.clauses.find(
    ({ verb, subjects }) => verb.lemma === 'be' && !verb.negative && subjects.includes(phrase),
  );
  const films = clause ? filmsIn(clause.objects) : phrase.apposition ? filmsIn([phrase.apposition]) : [];
  return finding(
    films,
    companies,
    clause ? clauseSpan(clause, sentence.nodes) : spanOf(phrase, phrase.apposition),
  );
}

const doing =
  /^(?:express|hire|plan|want|announce|confirm|shelve|delay|choose|approve|order|greenlight|sign|cast|work|develop|make|produce|buy|put|bring|insist|hope|reveal|say|decide|appoint|fire|postpone|film|shoot|option|finance)$/;

/** "for his company COMPANY to develop": the sentence's film. */
function toDevelop(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes, topic } = sentence;
  const [before, verb] = [nodes[at - 1], nodes[at + 1]];
  if (
    !topic ||
    before?.kind !== 'prep' ||
    before.word !== 'for' ||
    !isVerb(verb) ||
    verb.form !== 'infinitive' ||
    !/^(?:develop|produce|make|film)$/.test(verb.lemma)
  )
    return [];
  const next = nodes[at + 2];
  if (isPhrase(next) && filmOf(next) === null) return [];
  return finding(
    [isPhrase(next) ? (filmOf(next) ?? topic) : topic],
    companiesIn([phrase]),
    spanOf(phrase, verb),
  );
}

/** "film studio COMPANY has bought …", "his company COMPANY is working …": whose film it is the article has said. */
function studio(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { topic, article } = sentence;
  if (!topic || !doing.test(clause.verb.lemma) || clause.verb.passive) return [];
  if (making.test(clause.verb.lemma) && filmsIn(clause.objects).some((film) => film !== topic)) return [];
  const rights = clause.objects.some(({ phrase }) => phrase.noun === 'rights' && phrase.determiner === null);
  if (
    rights ||
    (clause.verb.lemma === 'buy' &&
      sentence.clauses.some(({ verb }) => /^(?:distribute|release)$/.test(verb.lemma)))
  )
    return [];
  const lead =
    topic === article.main ||
    sentence.nodes.some((node) => isPhrase(node) && node.referent === topic && node.name === null);
  if (!lead) return [];
  const subjects = clause.subjects.filter(
    (phrase) =>
      phrase.noun !== 'distributor' &&
      (calledStudio(phrase) || (phrase.apposition && calledStudio(phrase.apposition))),
  );
  if (
    subjects.some(
      (phrase) =>
        phrase.determiner === 'another' ||
        /^distributors?$/.test(phrase.noun ?? '') ||
        phrase.words.some((word) => /^(?:rival|other|former|local|major|big)$/.test(word.lower)),
    )
  )
    return [];
  return told([topic], companiesIn(subjects), clause, sentence);
}
