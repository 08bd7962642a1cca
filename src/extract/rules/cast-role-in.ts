import type { Name } from '../names/name.ts';
import { complementsAt } from '../phrases/lists.ts';
import { isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import { credits, spanOf } from '../reading/findings.ts';
import { jobOf } from '../reading/jobs.ts';
import { isMaker } from '../reading/not-actors.ts';
import { partIn } from '../reading/parts.ts';
import { filmsIn, peopleIn, personOf } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'cast-role-in';

const roleNoun =
  /^(?:roles?|parts?|performances?|turns?|portrayal|appearances?|cameo|debut|work|return|involvement|breakthrough|breakout|outing|casting|characterisation|take|stint|version|impersonation|career|start|break|name|fame|stardom|plaudits|acclaim|recognition|prominence|reviews)$/;
/** Words that say that it was not the person's own part in a film. */
const stage =
  /^(?:stage|tv|television|guest|radio|broadway|directorial|directing|director|writing|producing|key|major|vital|big|music|theatrical|live)$/;

/** "A's role as B in FILM", "his performance in FILM", "best known for her part in FILM". */
export const castRoleIn: Rule = {
  id,
  needs: [
    { signs: ['person'] },
    { signs: ['film', 'topic'] },
    {
      words:
        'roles,role,parts,part,performances,performance,turns,turn,portrayal,appearances,appearance,cameo,debut,work,return,involvement,breakthrough,breakout,outing,casting,characterisation,take,stint,version,impersonation,career,start,break,name,fame,stardom,plaudits,acclaim,recognition,prominence,reviews',
    },
  ],
  examples: [
    {
      text: 'The comedy Salt Road opens in May. Mark Bell gives a fine performance as Doctor Vane.',
      reads: ['Salt Road | castMember | Mark Bell | Doctor Vane'],
    },
    {
      text: 'Peter Lund is remembered for his role as Doctor Vane in the movie Salt Road.',
      reads: ['Salt Road | castMember | Peter Lund | Doctor Vane'],
    },
    {
      text: 'Anna Field won an award for her performance in the thriller Winter Harbour.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
    {
      text: 'Anna Field is an actress. Her early film work included roles in "Winter Harbour" (1999) and "Salt Road" (2001).',
      reads: ['Winter Harbour | castMember | Anna Field', 'Salt Road | castMember | Anna Field'],
    },
    {
      text: 'Peter Lund moved to Oslo, with a variety of roles in films such as "Winter Harbour" (1999), "Salt Road" (2001), and "Low Tide" (2003).',
      reads: ['Salt Road | castMember | Peter Lund', 'Low Tide | castMember | Peter Lund'],
    },
    {
      text: 'Critics praised Mark Bell’s turn in the comedy Salt Road.',
      reads: ['Salt Road | castMember | Mark Bell'],
    },
  ],
  counterExamples: [
    'The sequel Salt Road 2 opens in May. Jo Hart’s involvement as an investor was a surprise.',
    'Anna Field turned down a role in the thriller Winter Harbour.',
    'Critics liked Jane Okoro’s touching version of the film Winter Harbour.',
    'Anna Field had roles in revivals of the plays Winter Harbour and Salt Road.',
    'Anna Field made her Broadway debut in Winter Harbour.',
    'Anna Field turned down roles in films such as Winter Harbour (1999) and Salt Road (2001).',
  ],
  read(sentence) {
    return sentence.nodes.flatMap((node, i) => (isPhrase(node) ? roleAt(node, i, sentence) : []));
  },
};

function roleAt(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes, article } = sentence;
  if (phrase.name !== null || phrase.noun === null || !roleNoun.test(phrase.noun)) return [];
  if (phrase.words.some((word) => stage.test(word.lower))) return [];
  if (phrase.mentions.some(({ name }) => /^(?:Broadway|West End|TV|BBC|Off-Broadway)$/.test(name.name)))
    return [];
  // "began his career in", "made his name with": only what is somebody's own.
  if (/^(?:career|start|break|name)$/.test(phrase.noun) && !phrase.owner?.pronoun) return [];
  const fame =
    /^(?:fame|stardom|plaudits|acclaim|recognition|prominence|reviews|career|start|break|name)$/.test(
      phrase.noun,
    );
  // "began his career in", "made his name with": only what is somebody's own, and not a director's.
  const { complements, to } = complementsAt(nodes, at + 1);
  // "roles in revivals of FILM": on a stage.
  if (
    complements.some(({ members }) =>
      members.some(({ phrase: each }) =>
        /^(?:revivals?|stagings?|productions?|plays?|musicals?|operas?)$/.test(
          each.name ? '' : (each.noun ?? ''),
        ),
      ),
    )
  )
    return [];
  const listed = complements.findIndex(
    ({ prep, members }) =>
      prep === 'in' &&
      members.some(({ phrase: each }) => /^(?:films|movies|pictures|features)$/.test(each.noun ?? '')),
  );
  const inFilm = complements.find(
    ({ prep, members }, i) =>
      ((fame ? /^(?:in|for|with|on)$/ : /^(?:in|of|for|on)$/).test(prep) ||
        // "roles in films such as FILM and FILM".
        (listed >= 0 && i > listed && /^(?:such as|including|like)$/.test(prep))) &&
      filmsIn(members).length > 0,
  );
  if (!inFilm) {
    // "with supporting performances by A and B".
    const by = complements.find(({ prep }) => prep === 'by');
    if (
      by &&
      /^(?:performances?|roles?|appearances?|cameos?|turns?)$/.test(phrase.noun) &&
      article.main !== null &&
      article.main === sentence.topic
    )
      return credits(
        sentence,
        id,
        'castMember',
        [article.main],
        peopleIn(by.members).map(({ name, as: part }) => ({ name, part: partIn(part, article.text) })),
        null,
        spanOf(phrase, nodes[by.to - 1]),
      );
    // "A gives a fine performance as Doctor Vane": in the film in question.
    const as = complements.find(({ prep }) => prep === 'as')?.members[0]?.phrase ?? null;
    const part = partIn(as, article.text);
    const actor = phrase.owner ? personOf(phrase.owner) : doer(phrase, at, sentence);
    if (
      /^(?:performance|turn|cameo)$/.test(phrase.noun) &&
      complements.length === 1 &&
      part?.character &&
      actor &&
      sentence.topic !== null &&
      !isMaker(actor, article)
    )
      return credits(
        sentence,
        id,
        'castMember',
        [sentence.topic],
        [{ name: actor, part }],
        null,
        spanOf(phrase, nodes[to - 1]),
      );
    // "It marks the film debut of A."
    const of = complements[0]?.prep === 'of' ? peopleIn(complements[0].members) : [];
    const screen =
      phrase.noun === 'debut' &&
      phrase.words.some((word) => /^(?:film|screen|acting|big-screen)$/.test(word.lower));
    return screen && article.main !== null && article.main === sentence.topic
      ? credits(sentence, id, 'castMember', [article.main], of, null, spanOf(phrase, nodes[to - 1]))
      : [];
  }
  // A cameraman's work, an editor's.
  if (
    phrase.noun === 'work' &&
    nodes.some(
      (node) =>
        isPhrase(node) &&
        /^(?:photography|cinematographer|composer|editor|designer|director)$/.test(node.noun ?? ''),
    )
  )
    return [];
  // "take part in".
  if (phrase.noun === 'part' && phrase.determiner === null && phrase.owner === null) return [];
  const owner = phrase.owner ? personOf(phrase.owner) : null;
  const person = owner ?? doer(phrase, at, sentence);
  if (
    !person ||
    (article.isDirector(person) &&
      !article.isActor(person) &&
      !/^(?:roles?|parts?|performances?)$/.test(phrase.noun))
  )
    return [];
  const as = complements.find(
    ({ prep, members }) => /^(?:as|of)$/.test(prep) && filmsIn(members).length === 0,
  );
  // "Jane Okoro's version of FILM": a maker's as well as may be.
  if (
    inFilm.prep === 'of' &&
    inFilm === complements[0] &&
    /^(?:version|take|outing|casting|involvement)$/.test(phrase.noun) &&
    !article.isActor(person)
  )
    return [];
  if (fame && !article.isActor(person) && !article.isDirector(person)) return [];
  const part = partIn(as?.members[0]?.phrase ?? null, article.text);
  const films = filmsIn(inFilm.members);
  const job = as ? jobOf(as.members[0]?.phrase.noun ?? null) : null;
  const clause = sentence.clauses.findLast((each) => each.at < at && at < each.to) ?? null;
  if (job && job.property !== 'castMember')
    return credits(
      sentence,
      id,
      job.property,
      films,
      [{ name: person }],
      clause,
      spanOf(phrase, nodes[to - 1]),
      job.role ? { role: job.role } : {},
    );
  if (phrase.noun === 'work' && article.isCrew(person) && !article.isDirector(person)) return [];
  if ((phrase.noun === 'work' || fame) && article.isDirector(person))
    return credits(
      sentence,
      id,
      'director',
      films,
      [{ name: person }],
      clause,
      spanOf(phrase, nodes[to - 1]),
    );
  return credits(
    sentence,
    id,
    'castMember',
    films,
    [{ name: person, part }],
    clause,
    spanOf(phrase, nodes[to - 1]),
    phrase.noun === 'return' ? { casting: 'returning' } : {},
  );
}

/** Who has the role where the phrase does not say whose it is: the subject of its verb. */
function doer(phrase: NounPhrase, at: number, sentence: ReadingSentence): Name | null {
  if (phrase.owner && !phrase.owner.pronoun) return null;
  const clause = sentence.clauses.findLast((each) => each.at < at && at < each.to + 3);
  const many = /^(?:roles|parts|performances|appearances)$/.test(phrase.noun ?? '') && phrase.owner === null;
  if (many && clause && !clause.verb.negative) {
    // "Her early work included roles in", "…, leading to roles in": the life that the article tells.
    const subject = clause.subjects[0];
    const whose = subject?.owner ? personOf(subject.owner) : null;
    if (
      whose &&
      subject?.name === null &&
      /^(?:work|career|credits|filmography|life|success|debut|fame|talent)$/.test(subject.noun ?? '')
    )
      return whose;
    const people = peopleIn(clause.subjects);
    if (
      people.length === 1 &&
      !/^(?:write|create|cast|offer|turn down|reject|refuse|decline|miss|lose|pass|discuss|consider|want|audition|direct|praise|seek)$/.test(
        clause.verb.lemma,
      )
    )
      return people[0]?.name ?? null;
    if (people.length === 0 && (subject === undefined || /^(?:it|this|that)$/.test(subject.pronoun ?? ''))) {
      const { subject: told, article } = sentence;
      return told && article.main === null && article.isActor(told) ? told : null;
    }
  }
  if (!clause) return null;
  if (
    !/^(?:have|play|land|win|get|take|secure|know|remember|nominate|praise|make|receive|earn|score|cast|see|follow|offer|give|return|include|snag|nab|bag|enjoy|fame|found|find|move|begin|start|launch|kick off|step up|boast|acclaim|celebrate|best|recognise|recognize)/.test(
      clause.verb.lemma,
    )
  )
    return null;
  if (/^(?:offer)$/.test(clause.verb.lemma)) return null;
  const people = peopleIn(clause.subjects);
  return people.length === 1 ? (people[0]?.name ?? null) : null;
}
