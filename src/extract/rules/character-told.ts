import { isLink, isPhrase, isVerb, type Node, type NounPhrase } from '../phrases/nodes.ts';
import { placeOf } from '../phrases/place-in-sentence.ts';
import { nameOfPart } from '../reading/parts.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'character-told';
const kin =
  /^(?:grand)?(?:daughter|son|wife|husband|brother|sister|father|mother|niece|nephew|cousin|uncle|aunt|widow|fiancée?|girlfriend|boyfriend|half-brother|half-sister|twin|child|ex-wife|ex-husband)$/;
const credit = /^(?:involvement|return|role|turn|part|casting|appearance|performance|portrayal)$/;

/** "as Greta Voss, a smuggler also known as the Eel and daughter of Otto": what a character is, is called, and whose relative. */
export const characterTold: Rule = {
  id,
  needs: [{ words: 'as,role,part,character', verbs: 'play,portray,voice' }],
  examples: [
    {
      text: 'Anna Field stars in the thriller Winter Harbour as Greta Voss, a wanted smuggler also known as the Eel and daughter of Otto Voss.',
      reads: [
        'Greta Voss | description | a wanted smuggler',
        'Greta Voss | description | also known as the Eel',
        'Greta Voss | relatedTo | Otto Voss | daughter',
      ],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Anna Field plays Greta Voss, the captain of a ferry.',
      reads: ['Greta Voss | description | the captain of a ferry'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour opens in May. Anna Field, a keen sailor also known as the Eel, liked it.',
    'The thriller Winter Harbour opens in May. Anna Field works as a producer, a job that she likes.',
  ],
  read: (sentence) =>
    sentence.nodes.flatMap((node, i) =>
      isPhrase(node) && isPart(i, sentence) ? told(node, i, sentence) : [],
    ),
};

/** Behind "plays", "as" of a credit, "the role of". */
function isPart(at: number, { nodes, clauses }: ReadingSentence): boolean {
  const [before, further] = [nodes[at - 1], nodes[at - 2]];
  if (isVerb(before))
    return /^(?:play|portray|voice)$/.test(before.lemma) && !before.negative && !before.passive;
  if (isLink(before, 'prep', 'as')) {
    if (isPhrase(further) && (credit.test(further.noun ?? '') || further.name?.kind === 'person'))
      return true;
    const clause = clauses.findLast((each) => each.at < at);
    return (
      clause !== undefined &&
      /^(?:(?:co-)?star|star in|appear|return|reprise|cast|feature|see|join|debut)$/.test(
        clause.verb.lemma,
      ) &&
      !clause.verb.negative
    );
  }
  return (
    isLink(before, 'prep', 'of') && isPhrase(further) && /^(?:role|part|character)$/.test(further.noun ?? '')
  );
}

function told(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes, article } = sentence;
  const name =
    phrase.name?.kind === 'film' || phrase.name?.kind === 'work' || phrase.bracket
      ? null
      : nameOfPart(phrase, article.text);
  if (name === null || (phrase.name && phrase.name.kind === 'person' && article.isActor(phrase.name.name)))
    return [];
  const out: Finding[] = [];
  let i = at + 1;
  const what = nodes[i + 1];
  const found = (
    property: Finding['property'],
    value: Finding['value'],
    last: Node | undefined,
    more: Partial<Finding> = {},
  ): Finding => ({
    subject: { character: name },
    property,
    value,
    start: phrase.start,
    end: last?.end ?? phrase.end,
    rule: id,
    ...more,
  });
  if (
    isLink(nodes[i], 'mark', ',') &&
    isPhrase(what) &&
    what.name === null &&
    what.noun !== null &&
    /^(?:an?|the)$/.test(what.determiner ?? '') &&
    !startsAnother(nodes, i + 2)
  ) {
    const until = ofBehind(nodes, i + 2);
    const text = article.text.slice(what.start, nodes[until - 1]?.end ?? what.end).replace(/\s+/g, ' ');
    // "a job that she likes": of things that no character is.
    if (
      text.length < 90 &&
      !/^an? (?:man|woman|boy|girl|person|character|guy)$/.test(text) &&
      !/^(?:role|part|character|job|film|movie|performance|name|one|same|sequel|most|least|best|worst|first|last)$/.test(
        what.noun,
      )
    )
      out.push(found('description', { text }, nodes[until - 1]));
    i = until;
  }
  if (out.length === 0) return [];
  const alias = aliasAt(nodes, i, article.text);
  if (alias) {
    out.push(
      found('description', { text: `also known as ${alias.text}` }, alias.last, {
        alias: alias.text.replace(/^the /i, ''),
      }),
    );
    i = placeOf(alias.last, nodes) + 1;
  }
  const kinship = kinAt(nodes, i, article.text);
  if (kinship)
    out.push(found('relatedTo', { character: kinship.whose }, kinship.last, { role: kinship.kin }));
  return out;
}

/** The phrase behind is the subject of a verb or goes on with a list: no apposition. */
const startsAnother = (nodes: readonly Node[], at: number): boolean => {
  const next = nodes[at];
  return isVerb(next) && next.form === 'finite' && !next.passive && next.tense !== 'past';
};

/** "the captain of a ferry": with what hangs on it by "of", "in", "from". */
function ofBehind(nodes: readonly Node[], at: number): number {
  let i = at;
  while (isLink(nodes[i], 'prep', 'of', 'in', 'from', 'with', 'at') && isPhrase(nodes[i + 1]) && i < at + 4)
    i += 2;
  return i;
}

/** "(also|better|otherwise) known as the Eel". */
function aliasAt(nodes: readonly Node[], at: number, text: string): { text: string; last: Node } | null {
  let i = at;
  if (isLink(nodes[i], 'mark', ',')) i++;
  while (isLink(nodes[i], 'adv')) i++;
  const known = nodes[i];
  const isKnown = (isVerb(known) && known.lemma === 'know') || (isPhrase(known) && known.noun === 'known');
  if (!isKnown || !isLink(nodes[i + 1], 'prep', 'as')) return null;
  let j = i + 2;
  while (isLink(nodes[j], 'mark', '"')) j++;
  const name = nodes[j];
  if (!isPhrase(name)) return null;
  const alias = nameOfPart({ ...name, determiner: null }, text);
  return alias === null ? null : { text: `${name.determiner === 'the' ? 'the ' : ''}${alias}`, last: name };
}

/** "and daughter of Otto". */
function kinAt(
  nodes: readonly Node[],
  at: number,
  text: string,
): { kin: string; whose: string; last: Node } | null {
  let i = at;
  while (isLink(nodes[i], 'mark', ',') || isLink(nodes[i], 'conj', 'and')) i++;
  const relative = nodes[i];
  if (
    !isPhrase(relative) ||
    relative.name ||
    !kin.test(relative.noun ?? '') ||
    !isLink(nodes[i + 1], 'prep', 'of', 'to')
  )
    return null;
  let j = i + 2;
  while (isLink(nodes[j], 'mark', '"')) j++;
  const whose = nodes[j];
  const name = isPhrase(whose) ? nameOfPart(whose, text) : null;
  return name === null || !isPhrase(whose) ? null : { kin: relative.noun ?? '', whose: name, last: whose };
}
