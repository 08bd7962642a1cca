import { isLink, isPhrase, isVerb, type Node } from '../phrases/nodes.ts';
import { placeOf } from '../phrases/place-in-sentence.ts';
import type { ReadingSentence, Rule } from '../rule.ts';

const id = 'production-note';

const picture =
  /^(?:image|images|photo|photos|picture|pictures|footage|clip|clips|video|videos|featurette|still|stills)$/;
const showing = /^(?:show|tease|demonstrate|reveal|capture|depict|feature)$/;
const work = /^(?:filming|shooting|production|photography|shoot)$/;
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
  ],
  counterExamples: [
    'The thriller Winter Harbour opens in May. Anna Field likes to sail.',
    'The thriller Winter Harbour opens in May. Anna Field would never do a stunt.',
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

function tells(sentence: ReadingSentence): boolean {
  return sentence.nodes.some(
    (node, i) => stunts(node, i, sentence) || shown(node, sentence) || schedule(node, i, sentence),
  );
}

/** "the only stunt involving the actor", "performs his own stunts". */
function stunts(node: Node, i: number, { nodes, clauses }: ReadingSentence): boolean {
  if (!isPhrase(node) || !/^stunts?$/.test(node.noun ?? '') || node.name) return false;
  const clause = clauses.findLast(({ at }) => at < i);
  if (
    clause &&
    (clause.verb.negative || clause.verb.tense === 'conditional' || clause.verb.adverbs.includes('never'))
  )
    return false;
  const next = nodes[i + 1];
  if (isVerb(next) && next.lemma === 'involve') return true;
  return (
    node.owner !== null &&
    /^(?:perform|do)$/.test(clause?.verb.lemma ?? '') &&
    node.words.some((word) => word.lower === 'own')
  );
}

/** "Earlier footage has shown A on a motorcycle", "an image which shows the actor hanging from a train": something else than that it exists. */
function shown(node: Node, { clauses, nodes }: ReadingSentence): boolean {
  if (!isPhrase(node) || !picture.test(node.noun ?? '') || node.owner?.name) return false;
  const at = placeOf(node, nodes);
  return clauses.some((clause) => {
    if (
      clause.at <= at ||
      !showing.test(clause.verb.lemma) ||
      clause.verb.negative ||
      clause.verb.tense === 'conditional'
    )
      return false;
    const subject = clause.subjects[0];
    const led = subject === node || nodes.slice(at + 1, clause.at).some((each) => isLink(each, 'rel'));
    const someone = clause.objects.some(
      ({ phrase }) => phrase.referent?.kind === 'person' || phrase.name?.kind === 'person',
    );
    const doing = nodes.slice(clause.to).find(isVerb);
    return (
      led &&
      (clause.verb.lemma === 'tease' || (someone && (doing !== undefined || clause.complements.length > 0)))
    );
  });
}

/** "Filming" that came out as a verb. */
const gerund = (node: Node | undefined) =>
  isVerb(node) && node.form === 'ing' && /^(?:film|shoot)$/.test(node.lemma);

/** "Filming was halted", "shot back-to-back", "the production crew", "delays caused by": what happened to the work itself. */
function schedule(node: Node, i: number, { clauses, nodes }: ReadingSentence): boolean {
  if (isVerb(node)) {
    const clause = clauses.find(({ verb }) => verb === node);
    return (
      trouble.test(node.lemma) &&
      !node.negative &&
      clause !== undefined &&
      (clause.subjects.some((phrase) => work.test(phrase.noun ?? '') && phrase.name === null) ||
        gerund(nodes[i - 1]))
    );
  }
  if (!isPhrase(node)) return false;
  if (node.words.some((word) => word.lower === 'back-to-back') || node.noun === 'back-to-back')
    return nodes.some((each) => isVerb(each) && /^(?:film|shoot|make)$/.test(each.lemma));
  const next = nodes[i + 1];
  if (/^delays?$/.test(node.noun ?? ''))
    return (
      (isVerb(next) && next.lemma === 'cause') ||
      node.words.some((word) => /^(?:production|filming)$/.test(word.lower))
    );
  // "unleashed his fury upon the production crew"
  return (
    node.noun === 'crew' &&
    node.words.some((word) => word.lower === 'production') &&
    isLink(nodes[i - 1], 'prep', 'upon', 'on', 'at', 'with', 'against')
  );
}
