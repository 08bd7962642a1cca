import type { Clause } from '../clauses/clause.ts';
import type { DocumentSentence } from '../document.ts';
import type { Name } from '../names/name.ts';
import { nameKey } from '../names/name-key.ts';
import { isLink, isPhrase, type Mention, type Node, type NounPhrase } from '../phrases/nodes.ts';
import { isDescribed } from './described.ts';
import { filmAdapted, filmsAdapted } from './film-adapted.ts';
import { isMakersFilm, isOtherFilm, isSomeFilm, isThatFilm, isTheFilm } from './film-phrases.ts';
import { filmReference } from './film-words.ts';
import { filmsOf, namesAnother, tellsOf } from './films-of.ts';
import { PeopleSpokenOf } from './people-spoken-of.ts';
import { ownerBeside, personMeant } from './person-meant.ts';
import type { PersonWork } from './person-work.ts';
import { fitsPronoun } from './pronouns.ts';
import type { Protagonist } from './protagonist.ts';
import { ShowSpokenOf } from './show-spoken-of.ts';
import { strangeTitle } from './strange-title.ts';
import { tradeMeant } from './trade-meant.ts';
import { ordinal, untitledProject } from './untitled-project.ts';
import type { WeighedFilm } from './weigh-films.ts';

/** Sentences after which a film that was named is no longer spoken of, unless an article is certainly about it. */
const reach = 5;
/** A project that is only mentioned further down is not worth a name of its own. */
const lastOpening = 3;

/** What the article has talked of so far; it settles "the film", "it", "she" and "the actor". Sentences come in their order. */
export class Discourse {
  /** The film that the article is about, or null for a round-up or a life. */
  main: Name | null;
  private strong: boolean;
  /** The article opens with what its film is, as an encyclopedia does. */
  private readonly defined: boolean;
  private dominates: boolean;
  private latest: Name | null = null;
  private latestSentence = -1;
  private before: Name[] = [];
  private ofParagraph: Name | null = null;
  private inParagraph: Name[] = [];
  private carried: Name | null = null;
  /** The sentence that named a film last told of the film, and did not just name it. */
  private told = false;
  private several = false;
  private otherWork = false;
  private entry = false;
  private readonly show = new ShowSpokenOf();
  private paragraph = -1;
  /** Index of the first sentence that is no headline. */
  private opening = -1;
  private readonly people: PeopleSpokenOf;
  private readonly untitled = new Map<string, Name>();

  constructor(
    films: readonly WeighedFilm[],
    private readonly work: PersonWork,
    /** The article speaks of television, the stage or music more than of films. */
    private readonly elsewhere: boolean,
    protagonist: Protagonist | null,
  ) {
    this.people = new PeopleSpokenOf(protagonist);
    // "X is a 1999 film": an article that opens by saying what its film is talks of nothing else.
    const defined = films.find(({ name }) => name.defined);
    const [first, second] = defined ? [defined] : films;
    this.defined = defined !== undefined;
    this.titles = films.slice(0, 300).map(({ name }) => name);
    this.dominates =
      first !== undefined &&
      (this.defined ||
        first.weight >= (second ? 3 : 2) ||
        (first.early && first.weight >= 2 && (second?.weight ?? 0) <= 1)) &&
      (second === undefined || first.weight >= 1.5 * second.weight);
    this.strong =
      first !== undefined &&
      (this.defined || first.weight >= 6 || (second === undefined && first.weight >= 3));
    this.leading = first?.name ?? null;
    this.mainInHeadline = first?.inHeadline ?? false;
    this.main = this.dominates && (this.defined || !elsewhere) ? this.leading : null;
  }
  private readonly leading: Name | null;
  private readonly mainInHeadline: boolean;
  /** All films named so far, and those that the last sentence only named for what somebody is known for. */
  private readonly named = new Set<Name>();
  private besides: Name[] = [];
  private readonly titles: readonly Name[];
  /** Titles of this sentence that only say what somebody is known for. */
  private aside: ReadonlySet<Mention> = new Set();

  /** Gives the phrases of a sentence what they refer to. */
  resolve(sentence: DocumentSentence, nodes: readonly Node[], aside: ReadonlySet<Mention>): void {
    this.aside = aside;
    if (this.opening < 0) this.opening = sentence.index;
    if (sentence.paragraph !== this.paragraph) {
      this.paragraph = sentence.paragraph;
      // Of several films in the paragraph before none is "the film" of this one.
      this.several = new Set(this.inParagraph).size > 1;
      this.inParagraph = [];
      // A new paragraph of a round-up takes up none of the films of the last.
      const last = new Set(this.before);
      if (last.size > 1) this.latest = null;
      // Where a paragraph spoke of one film the next may go on with it.
      if (last.size > 0)
        this.carried = this.several || last.size > 1 || !this.told ? null : (this.before[0] ?? null);
      this.before = [];
      this.ofParagraph = null;
      // "Night Ferry – Tom Hart stars …": an entry of a list that has its own film, known for one or not.
      const [head, dash] = nodes;
      this.entry =
        isPhrase(head) &&
        head.name?.kind !== 'film' &&
        head.name !== null &&
        head.words.length === 0 &&
        isLink(dash, 'mark', '-') &&
        nodes[2]?.kind === 'np' &&
        nodes[3]?.kind === 'vg';
    }
    const films: Name[] = [];
    const people: Name[] = [];
    this.walk(nodes, films, people, sentence, true);
  }

  private walk(
    nodes: readonly Node[],
    films: Name[],
    people: Name[],
    sentence: DocumentSentence,
    top: boolean,
  ): void {
    nodes.forEach((node, i) => {
      if (node.kind === 'bracket') this.walk(node.nodes, films, people, sentence, false);
      if (!isPhrase(node)) return;
      this.refer(node, nodes, i, films, people, sentence, top);
      if (node.bracket) this.walk(node.bracket.nodes, films, people, sentence, false);
    });
  }

  private refer(
    phrase: NounPhrase,
    nodes: readonly Node[],
    i: number,
    films: Name[],
    people: Name[],
    sentence: DocumentSentence,
    top: boolean,
  ): void {
    if (phrase.owner) {
      this.refer(phrase.owner, nodes, -1, films, people, sentence, top);
      phrase.owner.referent = ownerBeside(phrase.owner, nodes, i) ?? phrase.owner.referent;
    }
    for (const mention of phrase.mentions) {
      if (mention.kind === 'film' && this.counts(mention)) films.push(mention.name);
      if (mention.kind === 'person') people.push(mention.name);
    }
    if (phrase.name) return;
    if (phrase.apposition?.name && !isDescribed(nodes, i)) {
      phrase.referent = phrase.apposition.name.name;
      return;
    }
    const ofBehind = i >= 0 && isLink(nodes[i + 1], 'prep', 'of', 'about', 'to', 'for', 'by');
    if (phrase.pronoun !== null) {
      if (/^(?:he|she|his|her|him)$/.test(phrase.pronoun)) {
        const meant = personMeant(phrase, nodes, i, people, this.people, sentence.index);
        if (meant) phrase.referent = meant;
        // Who is "he" once in a sentence stays so.
        if (meant && people[0] !== meant) people.unshift(meant);
      } else if (phrase.pronoun === 'it' || phrase.pronoun === 'its')
        phrase.referent = this.itMeans(nodes, i, films);
      return;
    }
    const { noun } = phrase;
    if (noun === null) return;
    const adapted = i >= 0 ? filmAdapted(phrase, nodes, i) : null;
    if (adapted) {
      phrase.referent = adapted;
      films.push(adapted);
      return;
    }
    const untitled = i >= 0 ? untitledProject(phrase, nodes, i, this.titles) : null;
    const elsewhere =
      untitled?.description.endsWith('sequel') &&
      this.main !== null &&
      this.main !== untitled.like &&
      !this.main.name.startsWith('untitled ');
    // "at the premiere of her new film": what the article is about, and names further on.
    if (untitled?.like.kind === 'person' && this.main && this.dominates && !this.named.has(this.main)) {
      phrase.referent = this.main;
      return;
    }
    if (
      untitled &&
      !elsewhere &&
      (this.untitled.size > 0 || untitled.numbered || sentence.paragraph <= lastOpening)
    ) {
      const project = this.project(untitled.description, untitled.like);
      phrase.referent = project;
      // What an article opens with, and has no title for, is what it is about, unless it is about a film of another name.
      if (
        sentence.paragraph <= lastOpening &&
        (this.main === null ||
          this.main === untitled.like ||
          (!this.defined && this.latest === null && !filmsOf(nodes).includes(this.main)))
      )
        this.main = project;
      if (this.main === project) this.dominates = this.strong = true;
      return;
    }
    // "That film starred Anna Field": the one that was named last, whatever the article is about.
    if (films.length === 0 && isThatFilm(phrase)) {
      phrase.referent = this.latest;
      return;
    }
    // "Anna Field is to star in a new thriller": what an article opens with before it names it.
    if (this.isOpening(sentence, films) && isSomeFilm(phrase)) {
      phrase.referent = this.main;
      return;
    }
    // "Jane Okoro's reboot": of the film that the article is about, where no other is named.
    if (films.length === 0 && !ofBehind && isMakersFilm(phrase, i === 0)) {
      const before = new Set(this.before.length > 0 || !this.carried ? this.before : [this.carried]);
      const [only] = before;
      if (only && before.size === 1 && (this.main === null || before.has(this.main))) phrase.referent = only;
      return;
    }
    if (isTheFilm(phrase, i === 0)) {
      if (isOtherFilm(phrase)) return;
      if (ofBehind && !isLink(nodes[i + 1], 'prep', 'for', 'by', 'to')) return;
      const described = this.defined || isDescribed(nodes, i);
      const earlier = described ? undefined : films.at(-1);
      phrase.referent =
        earlier && new Set(films).size === 1
          ? earlier
          : films.length > 0 && !described
            ? this.main && films.includes(this.main)
              ? this.main
              : (earlier ?? null)
            : this.filmMeant();
      return;
    }
    if (phrase.determiner !== 'the' || phrase.owner || ofBehind) return;
    const wanted = tradeMeant(phrase);
    if (phrase.mentions.length === 0) {
      if (wanted)
        phrase.referent = this.people.meant(
          people,
          sentence.index,
          wanted === 'any' ? null : (name) => this.work.isDirector(name) === (wanted === 'director'),
        );
    } else if (
      (wanted === 'director' || wanted === 'actor') &&
      phrase.mentions.every(({ kind }) => kind === 'film')
    )
      phrase.referent = this.people.meant([], sentence.index, (name) =>
        this.mayBe(name, wanted, phrase.noun),
      );
  }

  /** "The Salt Road actress": whom nothing shows to be something else. */
  private mayBe(name: Name, trade: 'director' | 'actor', noun: string | null): boolean {
    if (noun === 'actress' && !fitsPronoun(name, 'she')) return false;
    if (noun === 'actor' && !fitsPronoun(name, 'he')) return false;
    return trade === 'director' ? !this.work.isActor(name) : !this.work.isDirector(name);
  }

  /** Nothing is named yet, and one film is all it can be about. */
  private isOpening(sentence: DocumentSentence, films: readonly Name[]): boolean {
    const early = this.latest === null && sentence.index - this.opening <= 1;
    return early && this.main !== null && this.dominates && films.length === 0;
  }

  /** The film that "the film" means where this sentence has not named one, or null. */
  private filmMeant(): Name | null {
    if (this.entry) return this.ofParagraph;
    if (this.defined) return this.main;
    const distinct = [...new Set(this.before)];
    if (distinct.length === 1) return distinct[0] ?? null;
    if (distinct.length > 1) return this.main && distinct.includes(this.main) ? this.main : null;
    if (this.besides.length > 0 && !this.isMainNamed())
      return this.besides.length === 1 ? (this.besides[0] ?? null) : null;
    if (this.main === null && this.otherWork) return null;
    if (this.ofParagraph && !this.dominates) return this.ofParagraph;
    return this.main ?? (this.several ? null : this.latest);
  }

  /** The article has come to what it is about, or opens with it. */
  private isMainNamed(): boolean {
    return this.main !== null && (this.mainInHeadline || this.named.has(this.main));
  }

  /** A title that only says what somebody is known for is no topic, unless it is the article's. */
  private counts(mention: Mention): boolean {
    return !this.aside.has(mention) || mention.name === this.main;
  }

  private itMeans(nodes: readonly Node[], i: number, films: readonly Name[]): Name | null {
    if (isDescribed(nodes, i)) return this.filmMeant();
    if (films.length > 0) return films.length === 1 ? (films[0] ?? null) : null;
    // "Directed by Jane Okoro, it stars …": of what an encyclopedia defines, as at a sentence's start.
    const goesOn = this.defined && isLink(nodes[i - 1], 'mark', ',') && nodes[i + 1]?.kind === 'vg';
    if ((i > 1 && !goesOn) || this.show.now) return null;
    if (this.defined) return this.main;
    const distinct = [...new Set(this.before)];
    if (distinct.length === 0 && this.strong) return this.main;
    return distinct.length === 1 ? (distinct[0] ?? null) : null;
  }

  /** The film that a sentence is about though it may not name it, or null where that isn't sure. */
  topicOf(sentence: DocumentSentence, nodes: readonly Node[]): Name | null {
    if (this.entry) return filmsOf(nodes).length === 1 ? (filmsOf(nodes)[0] ?? null) : this.ofParagraph;
    if (this.defined) return this.main;
    const films = [...new Set(filmsOf(nodes, (mention) => this.counts(mention)))];
    // "The cast includes A and FILM's B": of another film than the cast.
    const [head] = nodes;
    if (
      films.length === 1 &&
      isPhrase(head) &&
      head.name === null &&
      /^(?:cast|ensemble)$/.test(head.noun ?? '') &&
      nodes.some(
        (node) => isPhrase(node) && node.name?.kind === 'person' && node.owner?.name?.name === films[0],
      )
    )
      return this.filmMeant();
    if (films.length === 1) return films[0] ?? null;
    if (this.elsewhere || (this.show.now && films.length === 0)) return null;
    if (films.length > 1) return this.main && films.includes(this.main) ? this.main : null;
    if (nodes.some((node) => isPhrase(node) && node.name?.kind === 'work')) return this.main;
    if (this.main === null && strangeTitle(nodes)) return null;
    if (nodes.some((node, i) => isPhrase(node) && namesAnother(node, nodes[i - 1]))) return null;
    if (filmsOf(nodes).length > 0 && !this.isMainNamed()) return null;
    // What the sentence before spoke of, or else the film of the whole article.
    const before = [...new Set(this.before)];
    if (before.length === 1 && !this.otherWork) return before[0] ?? null;
    if (before.length > 1) return this.main && before.includes(this.main) ? this.main : null;
    if (this.strong) return this.main;
    if (this.otherWork || sentence.index - this.latestSentence > reach) return null;
    return this.main ?? this.carried;
  }

  remember(sentence: DocumentSentence, nodes: readonly Node[], clauses: readonly Clause[]): void {
    const named = filmsOf(nodes, (mention) => this.counts(mention));
    // "the film version of Ann Lisle's novel": its title was the book's.
    const films = named.length > 0 ? named : filmsAdapted(nodes);
    const all = filmsOf(nodes);
    this.besides = named.length > 0 ? [] : [...new Set(all)];
    for (const name of all) this.named.add(name);
    const titles = nodes.filter(
      (node) =>
        isPhrase(node) &&
        (node.name?.kind === 'film' || (node.name?.kind === 'work' && !this.aside.has(node.name))),
    );
    const last = titles.at(-1);
    if (last && isPhrase(last) && (last.name?.kind === 'work' || films.length > 0))
      this.otherWork = last.name?.kind === 'work';
    if (strangeTitle(nodes) && films.length === 0) this.otherWork = true;
    // "…, which made the film": it is spoken of again.
    const again = nodes.findLast(
      (node) =>
        isPhrase(node) &&
        node.name === null &&
        node.referent?.kind === 'film' &&
        filmReference.test(node.noun ?? ''),
    );
    if ((again && titles.length === 0) || (named.length === 0 && films.length > 0)) this.otherWork = false;
    this.show.remember(nodes);
    if (films.length > 0) {
      this.latestSentence = sentence.index;
      this.before = films;
      this.told = tellsOf(films[0] ?? null, nodes, clauses);
      this.ofParagraph = films.at(-1) ?? null;
      this.latest = films.at(-1) ?? null;
      this.inParagraph.push(...films);
    }
    this.people.remember(sentence.index, nodes, clauses);
  }

  /** A project that has no title yet, by what the text calls it: "untitled Salt Road sequel", "third Salt Road film". */
  project(description: string, like: Name): Name {
    const name = ordinal.test(description.split(' ', 1)[0] ?? '') ? description : `untitled ${description}`;
    const known = this.untitled.get(name);
    if (known) return known;
    const project: Name = {
      ...like,
      key: nameKey(name),
      name,
      kind: 'film',
      series: false,
      aliases: new Set(),
      evidence: {},
    };
    this.untitled.set(name, project);
    return project;
  }

  get person(): Name | null {
    return this.people.current;
  }
}
