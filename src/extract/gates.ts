import type { Node, NounPhrase } from './phrases/nodes.ts';
import type { Need, ReadingSentence, Rule, Sign } from './rule.ts';

type Index = Map<string, number[]>;

/**
 * Which rules can read anything in a sentence, by what they need there. Most sentences have nothing for most rules, and what a sentence has is
 * looked up once for all of them.
 */
export class Gates {
  private readonly bySign: Index = new Map();
  private readonly byWord: Index = new Map();
  private readonly byVerb: Index = new Map();
  /** Of each rule the numbers of its needs. */
  private readonly needs: readonly (readonly number[])[];
  /** By number: whether the sentence in hand has it. */
  private readonly met: Uint8Array;

  constructor(private readonly rules: readonly Rule[]) {
    let count = 0;
    this.needs = rules.map((rule) =>
      (rule.needs ?? []).map((need) => {
        this.add(need, count);
        return count++;
      }),
    );
    this.met = new Uint8Array(count);
  }

  /** The rules that have all they need in a sentence, in their order. */
  open(sentence: ReadingSentence): Rule[] {
    const { met } = this;
    met.fill(0);
    if (sentence.topic ?? sentence.article.main) this.sign('topic');
    for (const node of sentence.nodes) this.look(node);
    return this.rules.filter((_, i) => this.needs[i]?.every((need) => met[need] === 1));
  }

  private add({ signs = [], words = '', verbs = '' }: Need, number: number): void {
    const put = (index: Index, key: string) => {
      const numbers = index.get(key);
      if (numbers) numbers.push(number);
      else index.set(key, [number]);
    };
    for (const sign of signs) put(this.bySign, sign);
    for (const word of words.split(',')) if (word !== '') put(this.byWord, word);
    for (const verb of verbs.split(',')) if (verb !== '') put(this.byVerb, verb);
  }

  private meet(index: Index, key: string): void {
    const numbers = index.get(key);
    if (numbers) for (const number of numbers) this.met[number] = 1;
  }

  private sign(sign: Sign): void {
    this.meet(this.bySign, sign);
  }

  private look(node: Node): void {
    if (node.kind === 'np') this.lookIn(node);
    else if (node.kind === 'vg') this.meet(this.byVerb, node.lemma);
    else if (node.kind === 'date') this.sign('date');
    else if (node.kind === 'speech') this.sign('speech');
    else if (node.kind === 'bracket') for (const inner of node.nodes) this.look(inner);
    else this.meet(this.byWord, node.word);
  }

  private lookIn(phrase: NounPhrase): void {
    for (const { lower } of phrase.words) this.meet(this.byWord, lower);
    for (const { kind, name } of phrase.mentions) {
      if (kind === 'person' || kind === 'film' || kind === 'company') this.sign(kind);
      this.meet(this.byWord, name.name);
    }
    const referred = phrase.referent?.kind;
    if (referred === 'person' || referred === 'film') this.sign(referred);
    if (phrase.year) this.sign('date');
    if (phrase.owner) {
      this.sign('owner');
      this.lookIn(phrase.owner);
    }
    if (phrase.bracket) {
      this.sign('bracket');
      for (const inner of phrase.bracket.nodes) this.look(inner);
    }
  }
}
