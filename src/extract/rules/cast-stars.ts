import { complement } from '../clauses/clause.ts';
import { isLink } from '../phrases/nodes.ts';
import { atPremiere } from '../reading/at-premiere.ts';
import { filmsNamed, filmsOfClause, namesOtherWork } from '../reading/film-of-clause.ts';
import { clauseSpan, credits } from '../reading/findings.ts';
import { calledOtherwise, isMaker } from '../reading/not-actors.ts';
import { partIn } from '../reading/parts.ts';
import { filmsIn, peopleIn } from '../reading/people-and-films.ts';
import type { Rule } from '../rule.ts';

const id = 'cast-stars';

const acting =
  /^(?:(?:co-)?star|star in|appear|act|feature|cameo|guest-star|headline|topline|see|return|perform|debut|reunite|team up|reteam|join|pop up|turn up|lead|front|figure)$/;
/** Where only the film in the clause itself tells that it is about acting in it. */
const needsFilm =
  /^(?:appear|act|feature|cameo|see|return|perform|debut|reunite|team up|reteam|join|pop up|turn up|lead|front|figure)$/;

const publicity =
  /^(?:trailers?|teasers?|materials?|posters?|clips?|adverts?|advertisements?|commercials?|featurettes?|footage|campaign|photos?|images?|video|videos)$/;

/** "A and B star (as C) in FILM", "A appears alongside B in FILM", "A, seen in FILM". */
export const castStars: Rule = {
  id,
  needs: [
    { signs: ['person'] },
    { signs: ['film', 'topic'] },
    {
      verbs:
        'star,co-star,star in,appear,act,feature,cameo,guest-star,headline,topline,see,return,perform,debut,reunite,team up,reteam,join,pop up,turn up,lead,front,figure',
    },
  ],
  examples: [
    {
      text: 'Anna Field starred in the thriller Winter Harbour.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
    {
      text: 'Peter Lund, who appeared as Doctor Vane in the movie Salt Road, has retired.',
      reads: ['Salt Road | castMember | Peter Lund | Doctor Vane'],
    },
    {
      text: 'Anna Field has appeared in such films as Winter Harbour (1999), Salt Road (2001) and Low Tide (2004).',
      reads: ['Low Tide | castMember | Anna Field', 'Winter Harbour | castMember | Anna Field'],
    },
    {
      text: 'More recently he was seen in the film Salt Road alongside Mark Bell and Jo Hart.',
      reads: ['Salt Road | castMember | Mark Bell', 'Salt Road | castMember | Jo Hart'],
    },
    {
      text: 'The film Winter Harbour stars Anna Field. Peter Lund and Jo Hart also appear.',
      reads: ['Winter Harbour | castMember | Peter Lund', 'Winter Harbour | castMember | Jo Hart'],
    },
    {
      text: 'The film Winter Harbour opens in May. Peter Lund appears as Doctor Vane.',
      reads: ['Winter Harbour | castMember | Peter Lund | Doctor Vane'],
    },
  ],
  counterExamples: [
    'Anna Field turned down a chance to star in the thriller Winter Harbour.',
    'Anna Field appeared in the sitcom Winter Harbour.',
    'Mark Bell joined Anna Field at the premiere of the thriller Winter Harbour.',
    'Anna Field would love to star in the thriller Winter Harbour.',
    'Producer Jo Hart has died. She was reunited with Mark Bell for the thriller Winter Harbour.',
    'Jane Okoro debuted with the thriller Winter Harbour.',
    'Jane Okoro made the thriller Winter Harbour. Okoro convinced them all to return for the film.',
  ],
  read(sentence) {
    const { nodes, article } = sentence;
    return sentence.clauses.flatMap((clause) => {
      const { verb } = clause;
      if (!acting.test(verb.lemma)) return [];
      if (
        clause.complements.some(
          ({ prep, members }) =>
            prep === 'in' &&
            members.some(({ phrase }) => phrase.name === null && publicity.test(phrase.noun ?? '')),
        )
      )
        return [];
      if (verb.passive && !/^(?:see|feature|star|reunite|join)$/.test(verb.lemma)) return [];
      if (verb.lemma === 'see' && !verb.passive && verb.form !== 'participle') return [];
      const subjects = peopleIn(clause.subjects);
      const cast =
        subjects.length > 0
          ? subjects
          : verb.form === 'finite' || clause.subjects.some(({ pronoun }) => pronoun !== null)
            ? []
            : peopleIn(clause.others).slice(0, 1);
      const beside = ['alongside', 'opposite', 'with', 'beside'].flatMap(
        (prep) => complement(clause, prep)?.members ?? [],
      );
      // "A leads B": an object that is a person is somebody else's part, unless the verb takes one ("joins B in FILM").
      const objects = peopleIn(clause.objects);
      // "debuted with Salt Road": as a director as well as may be.
      if (
        verb.lemma === 'debut' &&
        complement(clause, 'with') &&
        !cast.every(({ name }) => article.isActor(name))
      )
        return [];
      // "was reunited with the director for Salt Road": to make it, not to act in it.
      if (verb.lemma === 'reunite' && cast.some(({ name }) => isMaker(name, article))) return [];
      if (objects.length > 0 && !/^(?:join|reunite)$/.test(verb.lemma)) return [];
      if (/^(?:join|appear|return|reunite|team up)$/.test(verb.lemma) && atPremiere(clause)) return [];
      if (
        /^(?:lead|front|headline|topline)$/.test(verb.lemma) &&
        filmsIn(clause.objects).length === 0 &&
        !complement(clause, 'as')
      )
        return [];
      const named = [...filmsNamed(clause), ...filmsIn(clause.objects)];
      const inRoles = clause.complements.some(
        ({ prep, members }) =>
          prep === 'in' &&
          members.some(
            ({ phrase }) => phrase.name === null && /^(?:roles?|parts?|cameos?)$/.test(phrase.noun ?? ''),
          ),
      );
      // "A and B also appear": of what the sentence before told the cast of.
      const also =
        /^(?:appear|feature)$/.test(verb.lemma) &&
        (verb.adverbs.includes('also') || isLink(nodes[clause.at - 1], 'adv', 'also')) &&
        clause.complements.every(({ prep }) => prep === 'as') &&
        sentence.topic !== null &&
        sentence.previous?.topic === sentence.topic;
      // "A appears as Doctor Vane": of the film in question.
      const asPart =
        /^(?:appear|feature|headline|topline|return|see|turn up|pop up|debut)$/.test(verb.lemma) &&
        sentence.topic !== null &&
        !namesOtherWork(clause) &&
        partIn(complement(clause, 'as')?.members[0]?.phrase ?? null, article.text) !== null;
      if (
        named.length === 0 &&
        !also &&
        !asPart &&
        !(inRoles && sentence.topic === article.main) &&
        (needsFilm.test(verb.lemma) || namesOtherWork(clause))
      )
        return [];
      const films = named.length > 0 ? named : filmsOfClause(clause, sentence);
      if (
        verb.lemma === 'return' &&
        !complement(clause, 'as') &&
        !clause.complements.some(({ prep }) => /^(?:in|for)$/.test(prep))
      )
        return [];
      const as = complement(clause, 'as', 'playing')?.members ?? [];
      const part = partIn(as[0]?.phrase ?? null, article.text);
      const others = [
        ...peopleIn(beside),
        ...(verb.lemma === 'join' || verb.lemma === 'reunite' ? objects : []),
      ];
      const all = [
        ...cast.map(({ name, as: own }, k) => ({
          name,
          part:
            partIn(own, article.text) ??
            (cast.length > 1 && as.length === cast.length
              ? partIn(as[k]?.phrase ?? null, article.text)
              : cast.length === 1 || !part?.character
                ? part
                : null),
        })),
        ...others
          .filter(({ phrase }) => !calledOtherwise(phrase))
          .map(({ name, as }) => ({ name, part: partIn(as, article.text) })),
      ];
      return credits(sentence, id, 'castMember', films, all, clause, clauseSpan(clause, nodes));
    });
  },
};
