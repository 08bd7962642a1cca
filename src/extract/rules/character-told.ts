import { isLink, isPhrase, isVerb, type Node, type NounPhrase } from '../phrases/nodes.ts';
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
    {
      text: 'Anna Field returns to the screen as Greta Voss, a smuggler turned captain.',
      reads: ['Greta Voss | description | a smuggler'],
    },
    {
      text: 'The thriller Winter Harbour opens in May with Anna Field as Greta Voss, sister to Otto Voss.',
      reads: ['Greta Voss | relatedTo | Otto Voss | sister'],
    },
    {
      text: 'Anna Field’s return as Greta Voss, a smuggler hunting her brother, is a joy.',
      reads: ['Greta Voss | description | a smuggler'],
    },
    {
      text: 'Anna Field took the role of Greta Voss, better known as "Eel", and daughter of "Max".',
      reads: ['Greta Voss | description | also known as Eel', 'Greta Voss | relatedTo | Max | daughter'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour opens in May. Anna Field, a keen sailor also known as the Eel, liked it.',
    'The thriller Winter Harbour opens in May. Anna Field does not play Greta Voss, a smuggler.',
    'The thriller Winter Harbour opens in May. Anna Field met Greta Voss, a smuggler.',
    'The thriller Winter Harbour opens in May. Anna Field plays opposite Mark Bell, a keen sailor.',
    'The thriller Winter Harbour opens in May. Anna Field wrote the life of Greta Voss, a smuggler, to get the role.',
    'The thriller Winter Harbour opens in May. Anna Field, who returns to the screen, travels as Greta Voss, a smuggler.',
    'The thriller Winter Harbour opens in May. Anna Field won’t return as Greta Voss, a smuggler.',
    'The thriller Winter Harbour will return as the film Salt Road, a musical.',
    'The thriller Winter Harbour opens in May. Anna Field plays Greta Voss, a woman.',
    'The thriller Winter Harbour opens in May. Anna Field plays Greta Voss, a role that she likes.',
    'The thriller Winter Harbour opens in May. Anna Field plays the hero, a smuggler.',
    'The thriller Winter Harbour opens in May. As Anna Field plays Greta Voss, the captain sinks the ferry.',
    'The thriller Winter Harbour opens in May. Anna Field plays Greta Voss in a comedy.',
    'The thriller Winter Harbour opens in May. Anna Field plays Greta Voss, known as a thief.',
    'The thriller Winter Harbour opens in May. Anna Field plays Greta Voss, known to Otto Voss.',
    'The thriller Winter Harbour opens in May. Anna Field plays Greta Voss, then returns as Otto Voss.',
    'The thriller Winter Harbour opens in May. Anna Field plays Greta Voss, enemy of Otto Voss.',
    'The thriller Winter Harbour opens in May. Anna Field plays Greta Voss, mother of two.',
    'The thriller Winter Harbour opens in May. Anna Field plays Greta Voss, brother Otto dies at sea.',
    'The thriller Winter Harbour opens in May. It stars Anna Field as Greta Voss, the singer Mark Bell and Peter Lund.',
    'The thriller Winter Harbour opens in May. Anna Field works as a producer, a job that she likes.',
  ],
  read: (sentence) =>
    sentence.nodes.flatMap((node, i) =>
      isPhrase(node) && isPart(i, sentence) ? told(node, i, sentence) : [],
    ),
};

const playing = /^(?:play|portray|voice)$/;
const crediting = /^(?:(?:co-)?star|star in|appear|return|reprise|cast|feature|see|join|debut)$/;
const aPart = /^(?:role|part|character)$/;

/** Behind "plays", "as" of a credit, "the role of". */
function isPart(at: number, { nodes, clauses }: ReadingSentence): boolean {
  const [before, further] = [nodes[at - 1], nodes[at - 2]];
  if (isVerb(before)) return playing.test(before.lemma) && !before.negative;
  if (isLink(before, 'prep', 'of')) return isPhrase(further) && aPart.test(further.noun ?? '');
  if (!isLink(before, 'prep', 'as')) return false;
  if (isPhrase(further) && (credit.test(further.noun ?? '') || further.name?.kind === 'person')) return true;
  return clauses.some(
    ({ verb, complements }) =>
      crediting.test(verb.lemma) && !verb.negative && complements.some(({ from }) => from === at - 1),
  );
}

const title = /^(?:film|work)$/;

function told(phrase: NounPhrase, at: number, { nodes, article }: ReadingSentence): Finding[] {
  const name = title.test(phrase.name?.kind ?? '') ? null : nameOfPart(phrase, article.text);
  if (name === null) return [];
  const out: Finding[] = [];
  let last = at;
  for (const read of [descriptionAt, aliasAt, kinAt]) {
    const next = read(nodes, last + 1, article.text);
    if (!next) continue;
    last = next.last;
    const end = nodes[last]?.end ?? phrase.end;
    out.push({ subject: { character: name }, ...next.fact, start: phrase.start, end, rule: id });
  }
  return out;
}

/** What is told at a place, and the index of its last node. */
interface Told {
  fact: Pick<Finding, 'property' | 'value' | 'role' | 'alias'>;
  last: number;
}

const nobody = /^an? (?:man|woman|boy|girl|person|character|guy)$/;
/** "a job that she likes": of things that no character is. */
const noCharacter =
  /^(?:role|part|character|job|film|movie|performance|name|one|same|sequel|most|least|best|worst|first|last)$/;
const determined = /^(?:an?|the)$/;

/** ", the captain of a ferry" */
function descriptionAt(nodes: readonly Node[], at: number, text: string): Told | null {
  const what = nodes[at + 1];
  if (
    !isLink(nodes[at], 'mark', ',') ||
    !isPhrase(what) ||
    what.name !== null ||
    !determined.test(what.determiner ?? '') ||
    noCharacter.test(what.noun ?? '') ||
    startsAnother(nodes[at + 2])
  )
    return null;
  const last = ofBehind(nodes, at + 1);
  const said = text.slice(what.start, nodes[last]?.end).replace(/\s+/g, ' ');
  return nobody.test(said) ? null : { fact: { property: 'description', value: { text: said } }, last };
}

/** The phrase before is the subject of a verb: no apposition. */
const startsAnother = (next: Node | undefined): boolean =>
  isVerb(next) && next.form === 'finite' && next.tense !== 'past';

const hanging = ['of', 'in', 'from', 'with', 'at'];

/** "the captain of a ferry": the last of what hangs on it by "of", "in", "from". */
function ofBehind(nodes: readonly Node[], at: number): number {
  let i = at;
  while (isLink(nodes[i + 1], 'prep', ...hanging) && isPhrase(nodes[i + 2])) i += 2;
  return i;
}

/** Behind quotation marks. */
function unquoted(nodes: readonly Node[], at: number): number {
  let i = at;
  while (isLink(nodes[i], 'mark', '"')) i++;
  return i;
}

/** "(also|better|otherwise) known as the Eel". */
function aliasAt(nodes: readonly Node[], at: number, text: string): Told | null {
  let i = at;
  while (isLink(nodes[i], 'mark', ',') || isLink(nodes[i], 'adv')) i++;
  const known = nodes[i];
  if (text.slice(known?.start, known?.end) !== 'known' || !isLink(nodes[i + 1], 'prep', 'as')) return null;
  const last = unquoted(nodes, i + 2);
  const name = nodes[last];
  if (!isPhrase(name)) return null;
  const alias = nameOfPart({ ...name, determiner: null }, text);
  if (alias === null) return null;
  const called = name.determiner === 'the' ? `the ${alias}` : alias;
  return {
    fact: {
      property: 'description',
      value: { text: `also known as ${called}` },
      alias: alias.replace(/^the /i, ''),
    },
    last,
  };
}

/** "and daughter of Otto". */
function kinAt(nodes: readonly Node[], at: number, text: string): Told | null {
  let i = at;
  while (isLink(nodes[i], 'mark', ',') || isLink(nodes[i], 'conj', 'and')) i++;
  const relative = nodes[i];
  const role = isPhrase(relative) ? relative.noun : null;
  if (role === null || !kin.test(role) || !isLink(nodes[i + 1], 'prep', 'of', 'to')) return null;
  const last = unquoted(nodes, i + 2);
  const whose = nodes[last];
  const character = isPhrase(whose) ? nameOfPart(whose, text) : null;
  return character === null ? null : { fact: { property: 'relatedTo', value: { character }, role }, last };
}
