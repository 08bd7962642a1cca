import { pattern } from '../pattern.ts';
import { readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

const id = 'star-vehicle';

/** "the new Anna Field thriller FILM", without a possessive: a star's film, unless the article shows the person to direct or to write. */
export const starVehicle: Rule = {
  id,
  hint: /movie|film|comedy|thriller|drama|flick|vehicle|romance|actioner|blockbuster|horror/i,
  examples: [
    {
      text: 'The new Anna Field thriller Winter Harbour opened at the top of the chart.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
  ],
  counterExamples: [
    'Director Jane Okoro is pleased. The new Jane Okoro thriller Winter Harbour opened at the top of the chart.',
  ],
  read: readAll(
    id,
    pattern(
      '(?<!\\band )(?<!, ){people:who} (?:(?:romantic|action|crime|family|horror|spy|sci-fi|science-fiction|war|heist|sports|psychological|supernatural) )?(?:movie|film|comedy|thriller|drama|flick|vehicle|romance|actioner|blockbuster|horror)s? ["\']?{film:film}',
    ),
    (reading) => {
      const members = reading.people('who');
      const [member] = members;
      const { article } = reading.sentence;
      if (
        !member ||
        members.length > 1 ||
        member.indirect ||
        article.isDirector(member.name) ||
        article.isAuthor(member.name)
      )
        return [];
      return reading.credit(
        'castMember',
        reading.films('film').map((film) => film.name),
        members,
      );
    },
  ),
};
