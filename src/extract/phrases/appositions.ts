import { isLink, type Node, type NounPhrase } from './nodes.ts';

const isFilmLike = (phrase: NounPhrase) => phrase.name?.kind === 'film';

/** "his next film, the thriller Salt Road," and "Jane Okoro, the director of …,": two phrases for one thing. */
export function markAppositions(nodes: readonly Node[]): void {
  for (let i = 0; i + 2 < nodes.length; i++) {
    // "his only film to date - The Brave".
    let gap = isLink(nodes[i + 1], 'adv') ? 1 : 0;
    // "“Salt Road,” a thriller", "his last film, “Salt Road,” opens".
    if (isLink(nodes[i + 1], 'mark', '"') && isLink(nodes[i + 2], 'mark', ',')) gap = 1;
    const comma = nodes[i + 1 + gap];
    if (isLink(comma, 'mark', ',', ':', '-') && isLink(nodes[i + 2 + gap], 'mark', '"')) gap++;
    const [first, second] = [nodes[i], nodes[i + 2 + gap]];
    headOf(nodes, i);
    taleOf(nodes, i);
    calledSo(nodes, i);
    if (first?.kind !== 'np' || second?.kind !== 'np' || comma?.kind !== 'mark') continue;
    if (!/^[,:-]$/.test(comma.word)) continue;
    const [a, b] = [first, second];
    const closes = (node: Node | undefined) =>
      node === undefined ||
      node.kind === 'mark' ||
      node.kind === 'vg' ||
      node.kind === 'rel' ||
      node.kind === 'date';
    // Nameless, then named: "the film, Sins", "his co-star, Peter Lund".
    if (
      a.name === null &&
      a.noun !== null &&
      b.name !== null &&
      (a.determiner !== null || a.owner !== null) &&
      fits(a.noun, b) &&
      (closes(nodes[i + 3 + gap]) || isFilmLike(b))
    ) {
      a.apposition = b;
      b.apposition = a;
    } else if (
      a.name !== null &&
      b.name === null &&
      b.noun !== null &&
      fits(b.noun, a) &&
      (b.determiner !== null || b.owner !== null)
    ) {
      a.apposition = b;
      b.apposition = a;
    }
  }
}

/** "the head of the film board, Jane Okoro,": between a person's description and the name stands what it is of. */
function headOf(nodes: readonly Node[], at: number): void {
  const [person, of, whole, comma, named] = nodes.slice(at, at + 5);
  if (person?.kind !== 'np' || person.name || person.noun === null || person.determiner !== 'the') return;
  if (!isLink(of, 'prep', 'of') || whole?.kind !== 'np' || !isLink(comma, 'mark', ',')) return;
  if (named?.kind !== 'np' || named.name?.kind !== 'person' || named.apposition || person.apposition) return;
  if (!personLike.test(person.noun) || whole.name?.kind === 'person') return;
  const behind = nodes[at + 5];
  if (behind !== undefined && behind.kind !== 'mark') return;
  person.apposition = named;
}

/** "Jane Okoro's gritty tale of a smuggler in Oslo, Salt Road,": whose tale it is, what of, and then its title. */
function taleOf(nodes: readonly Node[], at: number): void {
  const tale = nodes[at];
  if (tale?.kind !== 'np' || tale.name || tale.apposition || tale.owner?.name?.kind !== 'person') return;
  if (!/^(?:tale|story|account|portrait|study)$/.test(tale.noun ?? '') && !filmLike.test(tale.noun ?? ''))
    return;
  let next = at + 1;
  for (let phrases = 0; phrases < 3 && isLink(nodes[next], 'prep'); phrases++) {
    const object = nodes[next + 1];
    if (object?.kind !== 'np' || object.name?.kind === 'film') return;
    next += 2;
  }
  const title = nodes[next + 1];
  if (
    next === at + 1 ||
    !isLink(nodes[next], 'mark', ',') ||
    title?.kind !== 'np' ||
    title.name?.kind !== 'film'
  )
    return;
  const behind = nodes[next + 2];
  if (behind !== undefined && behind.kind !== 'mark' && behind.kind !== 'vg') return;
  if (title.apposition === null) tale.apposition = title;
}

/** "a thriller called Salt Road", "her next film, titled “Salt Road”", "a spy called Greta Voss". */
function calledSo(nodes: readonly Node[], at: number): void {
  const [called, verb, name] = nodes.slice(at, at + 5).filter((node) => !isLink(node, 'mark', '"', ','));
  if (called?.kind !== 'np' || called.name || called.apposition || called.noun === null) return;
  if (verb?.kind !== 'vg' || !/^(?:call|title|entitle|dub|name)$/.test(verb.lemma)) return;
  if (verb.chain.length > 0 || verb.tense === 'present' || name?.kind !== 'np') return;
  if (called.determiner === null && called.owner === null) return;
  const kind = name.name?.kind;
  const isFilm = kind === 'film' && filmLike.test(called.noun);
  const isPart =
    (kind === 'person' || kind === 'character') &&
    /^an?$/.test(called.determiner ?? '') &&
    !filmLike.test(called.noun);
  if (isFilm || isPart) called.apposition = name;
}

/** Nouns that a film is called by. */
export const filmLike =
  /^(?:film|movie|picture|feature|comedy|drama|thriller|sequel|prequel|remake|project|musical|western|horror|romance|documentary|blockbuster|biopic|epic|adaptation|effort|outing|follow-up|debut|venture|production|vehicle|flick|pic|adventure|fantasy|mystery|hit|classic|release|entry|instalment|installment|spin-off|reboot|satire|parody|one)$/;
const personLike =
  /(?:or|er|ist|ian|ress|star|man|woman|wife|husband|son|daughter|brother|sister|mother|father|friend|actor|actress|newcomer|veteran|legend|nominee|icon|partner|boss|chief|head|widow|fianc.e|model|comic|host|boyfriend|girlfriend)$/;

function fits(noun: string, phrase: NounPhrase): boolean {
  const kind = phrase.name?.kind;
  if (kind === 'film' || kind === 'work' || kind === 'series') return filmLike.test(noun);
  if (kind === 'company') return /^(?:company|studio|distributor|firm|label|banner|outfit)$/.test(noun);
  return (
    (kind === 'person' || kind === 'character' || kind === 'none') &&
    personLike.test(noun) &&
    !filmLike.test(noun)
  );
}
