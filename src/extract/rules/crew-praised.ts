import { firstNames } from '../lexicon/first-names.ts';
import type { Name } from '../names/name.ts';
import { nameKey } from '../names/name-key.ts';
import type { PersonAt } from '../names/people-index.ts';
import { crewJob } from '../reading/crew-jobs.ts';
import type { Rule } from '../rule.ts';

const id = 'crew-praised';
const praise = /\b(?:congratulations|congrats|kudos|thanks|thank you|welcome|cheers|happy birthday)\b/i;
const job =
  /\bas (?:an?|our|the|my) (?:[\p{L}\d]+[- ]){0,2}(?:AD|director|producer|cinematographer|co-?ordinator|designer|supervisor|composer|editor|choreographer)\b/gu;

/** "Congratulations to A, on her first show as a First AD": film-makers on one of their crew, in their own words. */
export const crewPraised: Rule = {
  id,
  needs: [{ signs: ['speech'] }, { signs: ['topic'] }],
  examples: [
    {
      text: 'The thriller Winter Harbour is being shot. The director wrote: "Congratulations to the wonderful Ida Brandt, celebrating her first film as a stunt coordinator."',
      reads: ['Winter Harbour | crewMember | Ida Brandt | stunt coordinator'],
    },
    {
      text: 'The thriller Winter Harbour is being shot. The director wrote: "Congratulations to the Fabulous Mary Wollen, on her first film as a First AD."',
      reads: ['Winter Harbour | crewMember | Mary Wollen | first assistant director'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour is being shot. Ida Brandt said: "Congratulations to the festival, where I began as a stunt coordinator."',
    'The thriller Winter Harbour is being shot. The director wrote: "I first met Ida Brandt as a stunt coordinator."',
    'The thriller Winter Harbour is being shot. The director wrote: "Congratulations to the wonderful Ida Brandt, celebrating her first year as a festival director."',
    'The thriller Winter Harbour is being shot. The director wrote: "Congratulations to Ida Brandt and Peter Lund, with whom I began as a stunt coordinator."',
    'The thriller Winter Harbour is being shot. The director wrote: "Congratulations to all who have worked so hard and so long, as Ida Brandt has as a stunt coordinator."',
    'The thriller Winter Harbour is being shot. The director wrote: "Congratulations to the Fabulous Second Unit, with whom I began as a stunt coordinator."',
    'The thriller Winter Harbour is being shot. Peter Lund thinks of the comedy Salt Road. There he wrote: "Congratulations to the wonderful Ida Brandt, celebrating her first film as a stunt coordinator."',
    '"Thanks to Ida Brandt," said Peter Lund of the thriller Winter Harbour.',
  ],
  read({ article, start, end, topic }) {
    // Speech is no fact of the article's; this much of it tells who works on the film it is about.
    if (!topic || topic !== article.main) return [];
    const text = article.text.slice(start, end);
    const opened = praise.exec(text);
    if (!opened) return [];
    const from = start + opened.index + opened[0].length;
    return [...text.matchAll(job)].flatMap((match) => {
      const role = crewJob(match[0].toLowerCase().split(' '));
      const until = start + match.index;
      // Whom the praise is for: the one person between it and the job.
      const people = article.people.between(from, until);
      const only = people[0] ?? spelled(article.text, from, until);
      if (!role || !only || people.length > 1 || only.start - from > farthest) return [];
      return [
        {
          subject: topic,
          property: 'crewMember' as const,
          value: { person: only.name },
          role,
          start: only.start,
          end: until + match[0].length,
          rule: id,
        },
      ];
    });
  },
};

const farthest = 40;
const capitals = /^(?: to| for)?(?: the| our| my)?((?: \p{Lu}[\p{L}'’-]+){2,4}),/u;

/** "the Fabulous Mary Lund, …": capitals that came out as no name, from a first name on. */
function spelled(text: string, from: number, until: number): PersonAt | null {
  const words = capitals.exec(text.slice(from, until))?.[1]?.split(' ') ?? [];
  const name = words.slice(words.findIndex((word) => firstNames.has(word))).join(' ');
  if (!name.includes(' ')) return null;
  const start = text.indexOf(name, from);
  const person: Name = {
    key: nameKey(name),
    name,
    kind: 'person',
    score: 0,
    evidence: {},
    aliases: new Set(),
    series: false,
    year: null,
    defined: false,
    first: start,
    count: 1,
  };
  return { name: person, start, end: start + name.length };
}
