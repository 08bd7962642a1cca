import type { Clause } from '../clauses/clause.ts';
import { isLink, isPhrase, isVerb, type Node, type NounPhrase, type VerbGroup } from '../phrases/nodes.ts';
import { peopleIn } from '../reading/people-and-films.ts';
import type { ReadingSentence, Rule } from '../rule.ts';

const id = 'production-note';

const picture =
  /^(?:image|images|photo|photos|picture|pictures|footage|clip|clips|video|videos|featurette|still|stills)$/;
const showing = /^(?:show|tease|demonstrate|reveal|capture|depict|feature)$/;
const work = /^(?:filming|shooting|production|photography|shoot)$/;
const shooting = /^(?:film|shoot|make)$/;
const stunt = /^stunts?$/;
const performing = /^(?:perform|do)$/;
const delay = /^delays?$/;
const aimedAt = ['upon', 'on', 'at', 'with', 'against'];
const trouble = /^(?:delay|halt|pause|suspend|resume|shut|shut down|stop|interrupt|postpone|disrupt)$/;

/** What a text tells of the making of the film that it is about: stunts, footage, delays, rows on the set. The sentence itself is the note. */
export const productionNote: Rule = {
  id,
  needs: [
    { signs: ['topic'] },
    {
      words:
        'stunts,stunt,images,image,photos,photo,pictures,picture,footage,clips,clip,videos,video,featurette,stills,still,back-to-back,delays,delay,crew',
      verbs: 'delay,halt,pause,suspend,resume,shut,shut down,stop,interrupt,postpone,disrupt',
    },
  ],
  examples: [
    {
      text: 'The thriller Winter Harbour opens in May. Footage from Winter Harbour has already shown Anna Field jumping off a ferry.',
      reads: [
        'Winter Harbour | productionNote | Footage from Winter Harbour has already shown Anna Field jumping off a ferry.',
      ],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Filming was halted in March because of a storm.',
      reads: ['Winter Harbour | productionNote | Filming was halted in March because of a storm.'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Field performs her own stunts.',
      reads: ['Winter Harbour | productionNote | Field performs her own stunts.'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. A stunt involving Field went wrong.',
      reads: ['Winter Harbour | productionNote | A stunt involving Field went wrong.'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Jane Okoro has shared a clip which teases a chase.',
      reads: ['Winter Harbour | productionNote | Jane Okoro has shared a clip which teases a chase.'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. A first image shows Anna Field on a ferry.',
      reads: ['Winter Harbour | productionNote | A first image shows Anna Field on a ferry.'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Shooting resumed in June.',
      reads: ['Winter Harbour | productionNote | Shooting resumed in June.'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. The production was suspended for a week.',
      reads: ['Winter Harbour | productionNote | The production was suspended for a week.'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Two sequels will be shot back-to-back.',
      reads: ['Winter Harbour | productionNote | Two sequels will be shot back-to-back.'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. There were delays caused by a storm.',
      reads: ['Winter Harbour | productionNote | There were delays caused by a storm.'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Field spoke of production delays.',
      reads: ['Winter Harbour | productionNote | Field spoke of production delays.'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Peter Lund shouted at the production crew.',
      reads: ['Winter Harbour | productionNote | Peter Lund shouted at the production crew.'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour opens in May. Anna Field likes to sail.',
    'The thriller Winter Harbour opens in May. Anna Field would do her own stunts if she had the time.',
    'The thriller Winter Harbour opens in May. Anna Field does not perform her own stunts.',
    'The thriller Winter Harbour opens in May. Anna Field likes her own stunts.',
    'The thriller Winter Harbour opens in May. Anna Field performs stunts.',
    'The thriller Winter Harbour opens in May. A stunt went wrong.',
    'The thriller Winter Harbour opens in May. Footage from Winter Harbour would show Anna Field jumping off a ferry.',
    'The thriller Winter Harbour opens in May. Footage from Winter Harbour does not show Anna Field jumping off a ferry.',
    'The thriller Winter Harbour opens in May. Footage from Winter Harbour shows Anna Field.',
    'The thriller Winter Harbour opens in May. Footage from Winter Harbour shows a ferry in a storm.',
    'The thriller Winter Harbour opens in May. Footage from Winter Harbour has annoyed Anna Field on a ferry.',
    'The thriller Winter Harbour opens in May. Jane Okoro’s picture shows Anna Field on a ferry.',
    'The thriller Winter Harbour opens in May. Filming was not halted.',
    'The thriller Winter Harbour opens in May. The ferry was halted in March because of a storm.',
    'The thriller Winter Harbour opens in May. Field left the ferry, delayed by a storm.',
    'The thriller Winter Harbour opens in May. Two sequels will be shown back-to-back.',
    'The thriller Winter Harbour opens in May. There were delays on the ferry.',
    'The thriller Winter Harbour opens in May. Peter Lund shouted at the crew of the ferry.',
    'The thriller Winter Harbour opens in May. Peter Lund shouted for the production crew.',
    'The thriller Winter Harbour opens in May. "It was cold," said Field, who performs her own stunts.',
    'The thriller Winter Harbour opens in May. Of the comedy Salt Road it is said that Field performs her own stunts.',
  ],
  read(sentence) {
    const { topic, article, start, end } = sentence;
    if (!topic || topic !== article.main || !tells(sentence)) return [];
    // Somebody's own words are theirs.
    if (sentence.nodes[0]?.kind === 'speech') return [];
    const text = article.text.slice(start, end).replace(/\s+/g, ' ');
    return [{ subject: topic, property: 'productionNote' as const, value: { text }, start, end, rule: id }];
  },
};

function tells({ nodes, clauses }: ReadingSentence): boolean {
  return (
    clauses.some((clause) => shown(clause, nodes) || interrupted(clause, nodes)) ||
    nodes.some((node, i) => isPhrase(node) && (stunts(node, clauses, nodes[i + 1]) || atWork(node, i, nodes)))
  );
}

const happens = (verb: VerbGroup | undefined) => !verb?.negative && verb?.tense !== 'conditional';

/** "the only stunt involving the actor", "performs his own stunts". */
function stunts(phrase: NounPhrase, clauses: readonly Clause[], next: Node | undefined): boolean {
  const verb = clauses.findLast((clause) => clause.verb.end <= phrase.start)?.verb;
  if (!stunt.test(phrase.noun ?? '') || !happens(verb)) return false;
  if (isVerb(next) && next.lemma === 'involve') return true;
  return performing.test(verb?.lemma ?? '') && has(phrase, 'own');
}

const has = ({ words }: NounPhrase, ...wanted: string[]) => words.some(({ lower }) => wanted.includes(lower));

/** "Earlier footage has shown A on a motorcycle", "an image which shows the actor hanging from a train": something else than that it exists. */
function shown({ verb, subjects, objects, complements, to }: Clause, nodes: readonly Node[]): boolean {
  if (!showing.test(verb.lemma) || !happens(verb)) return false;
  const doing = complements.length > 0 || nodes.slice(to).some(isVerb);
  return (
    subjects.some(({ noun, owner }) => picture.test(noun ?? '') && !owner?.name) &&
    (verb.lemma === 'tease' || (doing && peopleIn(objects).length > 0))
  );
}

/** "Filming was halted": `before` may be a "filming" that came out as a verb. */
function interrupted({ verb, subjects, at }: Clause, nodes: readonly Node[]): boolean {
  const before = nodes[at - 1];
  return (
    trouble.test(verb.lemma) &&
    !verb.negative &&
    (subjects.some(({ noun }) => work.test(noun ?? '')) || (isVerb(before) && shooting.test(before.lemma)))
  );
}

/** "shot back-to-back", "delays caused by", "his fury upon the production crew": what happened to the work itself. */
function atWork(phrase: NounPhrase, i: number, nodes: readonly Node[]): boolean {
  if (has(phrase, 'back-to-back')) return nodes.some((node) => isVerb(node) && shooting.test(node.lemma));
  const next = nodes[i + 1];
  if (delay.test(phrase.noun ?? ''))
    return (isVerb(next) && next.lemma === 'cause') || has(phrase, 'production', 'filming');
  return phrase.noun === 'crew' && has(phrase, 'production') && isLink(nodes[i - 1], 'prep', ...aimedAt);
}
