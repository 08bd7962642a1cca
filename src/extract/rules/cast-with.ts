import { complementsAt } from '../phrases/lists.ts';
import { isLink } from '../phrases/nodes.ts';
import { credits, spanOf } from '../reading/findings.ts';
import { partIn } from '../reading/parts.ts';
import { filmOf, filmsIn, peopleIn } from '../reading/people-and-films.ts';
import type { ReadingSentence, Rule } from '../rule.ts';

const id = 'cast-with';

/** Behind them "with A as a nurse" goes on with who is in it. */
const castVerb = /^(?:(?:co-)?star|star in|play|portray|voice|cast|feature)$/;

const leads = /^(?:roles?|parts?|lead|leads|cameos?)$/;

/** "FILM is set in Oslo, with A as B and C as D", "… with A in the lead role". */
export const castWith: Rule = {
  id,
  needs: [
    { signs: ['person'] },
    { signs: ['film', 'topic'] },
    { words: 'as,roles,role,parts,part,leads,lead,cameos,cameo' },
  ],
  examples: [
    {
      text: 'The thriller Winter Harbour is set in Oslo, with Anna Field as Greta Voss and Peter Lund as Doctor Vane.',
      reads: [
        'Winter Harbour | castMember | Anna Field | Greta Voss',
        'Winter Harbour | castMember | Peter Lund | Doctor Vane',
      ],
    },
    {
      text: 'The film Winter Harbour opens in May. It is the sequel to the film Low Tide and stars Anna Field, with Peter Lund in a supporting role.',
      reads: ['Winter Harbour | castMember | Peter Lund'],
    },
    {
      text: 'The comedy Salt Road is set in 1857, with British actor Mark Bell in a key role.',
      reads: ['Salt Road | castMember | Mark Bell'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour was originally announced in 2001, with actor Mark Bell in the lead role.',
    'The sitcom Low Tide is set in Oslo, with Anna Field as Greta Voss.',
    'The thriller Winter Harbour was praised by critics with Anna Field as their guest.',
  ],
  read(sentence) {
    const { nodes, article } = sentence;
    return nodes.flatMap((node, i) => {
      if (!isLink(node, 'prep', 'with', 'of', 'including', 'like', 'such as', 'from')) return [];
      const { complements, to } = complementsAt(nodes, i);
      const [first, second] = complements;
      if (wasPlanned(i, sentence)) return [];
      const people = peopleIn(first?.members ?? []);
      if (people.length === 0) return [];
      const parts = people.map(({ as }) => partIn(as, article.text));
      const inLead =
        node.word === 'with' &&
        second?.prep === 'in' &&
        second.members.some(({ phrase }) => phrase.name === null && leads.test(phrase.noun ?? ''));
      if (!inLead && parts.every((part) => part === null)) return [];
      // A guest, a friend: parts that are no names need a film before them in this sentence.
      const named = nodes
        .slice(0, i)
        .findLast((each) => each.kind === 'np' && (filmOf(each) !== null || each.name?.kind === 'work'));
      // "It follows Low Tide and stars A, with B in supporting roles": of what stars them.
      const starring = sentence.clauses.findLast(
        ({ at, verb }) => at < i && /^(?:co-)?star$/.test(verb.lemma),
      );
      const starred =
        starring && starring.verb.form === 'finite' && i <= starring.to
          ? filmsIn(starring.subjects)[0]
          : undefined;
      const film = starred ?? (named?.kind === 'np' ? filmOf(named) : sentence.topic);
      const castTalk =
        named !== undefined &&
        sentence.clauses.some((clause) => clause.at < i && castVerb.test(clause.verb.lemma));
      if (!film || (!inLead && !castTalk && !parts.some((part) => part?.character))) return [];
      return credits(
        sentence,
        id,
        'castMember',
        [film],
        people.map(({ name }, k) => ({ name, part: parts[k] ?? null })),
        null,
        spanOf(node, nodes[to - 1]),
      );
    });
  },
};

/** "was originally announced with A in the lead": how it was to be, once. */
const wasPlanned = (at: number, { clauses }: ReadingSentence): boolean => {
  const verb = clauses.findLast((clause) => clause.at < at)?.verb;
  return (
    verb !== undefined &&
    /^(?:announce|plan|conceive|envisage|develop|set up)$/.test(verb.lemma) &&
    verb.adverbs.some((word) => /^(?:originally|initially|first|once)$/.test(word))
  );
};
