import type { Name } from '../names/name.ts';
import { filmLike } from '../phrases/appositions.ts';
import { complementsAt } from '../phrases/lists.ts';
import { isLink, isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import { isFestivalNews } from '../reading/festival-news.ts';
import { credits, spanOf } from '../reading/findings.ts';
import { filmsIn, personOf } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'possessive-film';

const making =
  /^(?:film|movie|epic|drama|comedy|thriller|version|adaptation|remake|reboot|biopic|documentary|picture|western|musical|sequel|debut|masterpiece|horror|take|re-imagining|reimagining|romance|satire|hit|classic|blockbuster|feature|mystery|noir|fantasy|chiller|caper|farce|melodrama|follow-up|saga|weepie|portrait)s?$/;

/** "Jane Okoro's thriller FILM", "Jane Okoro's remake of FILM": whose film it is. */
export const possessiveFilm: Rule = {
  id,
  needs: [{ signs: ['owner'] }, { signs: ['person'] }, { signs: ['film'] }],
  examples: [
    {
      text: 'Actress Anna Field missed the premiere of her new film. The thriller Winter Harbour opens in May. The film is about a smuggler.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
    {
      text: 'Jane Okoro, the film director whose latest thriller Winter Harbour opens in May, has died.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'One of Norway’s most popular directors, Jane Okoro, was born in Oslo. “Winter Harbour,” her 2010 murder mystery, was a hit.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'Anna Field was seen in Jane Okoro’s acclaimed 1999 thriller Winter Harbour.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'He played a smuggler in Jane Okoro’s big screen adaptation of the film Winter Harbour.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'The festival in Oslo has named its competition. The festival will open with Jane Okoro’s family drama Winter Harbour.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
  ],
  counterExamples: [
    'The film Winter Harbour opens in May. A remake of Jane Okoro’s 1985 film, it stars Anna Field.',
    'Jane Okoro’s novel Winter Harbour was filmed.',
    'It is a thriller. She liked his touching version of Tom Reyes’s Winter Harbour.',
    'The film opens in May. Tom Reyes’s timeless classic Winter Harbour was read by millions.',
  ],
  read: (sentence) => sentence.nodes.flatMap((node, i) => (isPhrase(node) ? ownerOf(node, i, sentence) : [])),
};

function ownerOf(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { article, nodes } = sentence;
  if (!phrase.owner) return [];
  // "he directed his only film": the verb says what he did.
  if (
    phrase.owner.pronoun &&
    sentence.clauses.some(
      ({ verb, objects }) =>
        /direct|write|produce|helm/.test(verb.lemma) && objects.some((member) => member.phrase === phrase),
    )
  )
    return [];
  const person = personOf(phrase.owner);
  if (!person || firstNameOnly(phrase.owner, person, article.text)) return [];
  // "a version of Tom Reyes's FILM": its author's.
  const before = nodes[at - 2];
  if (
    isLink(nodes[at - 1], 'prep', 'of') &&
    isPhrase(before) &&
    before.owner !== null &&
    /^(?:version|adaptation|take|reworking|retelling|filming|treatment)$/.test(before.noun ?? '')
  )
    return [];
  let films = phrase.name?.kind === 'film' ? [phrase.name.name] : [];
  let end = phrase.end;
  // "Jane Okoro's Salt Road movie".
  const inside = phrase.mentions.filter((mention) => mention.kind === 'film').at(-1);
  if (
    films.length === 0 &&
    phrase.name === null &&
    inside &&
    /^(?:film|movie|adaptation|remake|reboot|sequel|prequel)$/.test(phrase.noun ?? '')
  )
    films = [inside.name];
  if (films.length === 0) {
    if (phrase.name || !making.test(phrase.noun ?? '')) return [];
    const { complements, to } = complementsAt(nodes, at + 1);
    const of = complements[0]?.prep === 'of' ? complements[0] : undefined;
    const named = of ? filmsIn(of.members) : [];
    // "Salt Road, Jane Okoro's biopic of …": the title beside it.
    films =
      named.length > 0
        ? named
        : phrase.apposition?.name?.kind === 'film'
          ? [phrase.apposition.name.name]
          : saidToBe(phrase, sentence);
    end = of ? (nodes[to - 1]?.end ?? end) : (phrase.apposition?.end ?? end);
  }
  // "A remake of Jane Okoro's 1985 film": another one than the article's.
  const settled = phrase.owner.pronoun !== null && phrase.referent?.kind === 'film';
  if (films.length === 0 && !settled && isLink(nodes[at - 1], 'prep', 'of', 'to', 'from')) return [];
  // "Jane Okoro's reboot" of the film that the article is about.
  if (films.length === 0 && phrase.referent?.kind === 'film' && (settled || !article.isActor(person)))
    films = [phrase.referent];
  if (films.length === 0) return [];
  const words = phrase.words.map((word) => word.lower);
  if (
    words.some(
      (word) =>
        !(word === 'musical' && phrase.noun !== word) &&
        /^(?:novel|book|play|memoir|story|poem|stage|musical|series|tv|television|video|album|song|comic|comics|bestseller|tale)s?$/.test(
          word,
        ),
    )
  )
    return [];
  const span = spanOf(phrase.owner, { start: phrase.start, end });
  if (article.isAuthor(person) && !article.isDirector(person)) return [];
  // "his directorial debut", be he ever so much an actor.
  if (words.includes('directorial'))
    return credits(sentence, id, 'director', films, [{ name: person }], null, span);
  // An actor's "debut" may be behind the camera.
  if (words.includes('debut') && !article.isDirector(person)) return [];
  if (article.isActor(person) && !article.isDirector(person)) {
    return credits(sentence, id, 'castMember', films, [{ name: person }], null, span);
  }
  // "his next film, FILM": an actor's or a director's, where the article shows which.
  if (phrase.owner.pronoun === 'whose' && phrase.name && madeIt(phrase, person, sentence))
    return credits(sentence, id, 'director', films, [{ name: person }], null, span);
  if (phrase.owner.pronoun && !article.isDirector(person))
    return article.isActor(person)
      ? credits(sentence, id, 'castMember', films, [{ name: person }], null, span)
      : [];
  // "Mark Bell's comedy FILM" may as well be its star's; an epic, a version, a take are a maker's.
  if (
    !article.isDirector(person) &&
    !isFestivalNews(article) &&
    !words.some((word) => makers.test(word)) &&
    phrase.words.length > 0 &&
    !phrase.year
  )
    return [];
  return credits(sentence, id, 'director', films, [{ name: person }], null, span);
}

/** "whose last film was FILM". */
function saidToBe(phrase: NounPhrase, { clauses }: ReadingSentence): Name[] {
  const clause = clauses.find(({ verb, subjects }) => verb.lemma === 'be' && subjects.includes(phrase));
  return clause && !clause.verb.negative && /^(?:film|movie|feature|picture)$/.test(phrase.noun ?? '')
    ? filmsIn(clause.objects.filter(({ phrase: each }) => each.name !== null))
    : [];
}

/** "Jane Okoro, whose FILM was shot on an estate": nobody else has a film by its bare title, unless what is told beside it is acting or writing. */
function madeIt(phrase: NounPhrase, person: Name, { article, nodes }: ReadingSentence): boolean {
  const bare = phrase.words.every(
    (word) =>
      /^(?:own|first|second|last|latest|previous|new|next|recent|upcoming|forthcoming)$/.test(word.lower) ||
      filmLike.test(word.lower) ||
      making.test(word.lower),
  );
  const before = nodes[nodes.indexOf(phrase) - 2];
  const job = isPhrase(before) ? before.noun : null;
  return (
    bare &&
    !article.isActor(person) &&
    !article.isAuthor(person) &&
    (job === null || /^(?:director|film-?maker|newcomer|compatriot)$/.test(job))
  );
}

const makers =
  /^(?:epic|tale|story|adaptation|version|remake|reboot|biopic|documentary|debut|masterpiece|directed|re-imagining|reimagining|directorial|feature|acclaimed|take|seminal|ambitious|account|portrait|film)$/;

/** "Jane's": a film is known by its maker's last name. */
function firstNameOnly({ name }: NounPhrase, person: Name, text: string): boolean {
  const words = person.name.split(' ');
  return (
    name !== null &&
    words.length > 1 &&
    name.to - name.from === 1 &&
    text.slice(name.start, name.end).replace(/['’]s?$/, '') === words[0]
  );
}
