import { pattern } from '../pattern.ts';
import { filmAt, readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

const id = 'crew-role';
const job =
  '(?:co-)?(?:executive producers?|co-producers?|associate producers?|line producers?|composers?|cinematographers?|directors? of photography|film editors?|editors?|production designers?|costume designers?|choreographers?|lyricists?|casting directors?|art directors?|stunt co-?ordinators?|second[- ]unit directors?|assistant directors?|(?:first|1st|second|2nd) ADs?|first assistant directors?|visual effects supervisors?|songwriters?|animators?|narrators?|music supervisors?)';

/** "executive producer A", "A, the film's composer", "music by A", "A is the cinematographer". */
export const crewRole: Rule = {
  id,
  hint: /produc|compos|cinematog|photography|edit|design|choreo|lyric|\bAD\b|casting|art dir|stunt|second|assistant|visual|song|animat|narrat|music|score|shot|lensed|costume/i,
  examples: [
    {
      text: 'The thriller Winter Harbour opens in May. The film’s composer Ida Brandt is pleased.',
      reads: ['Winter Harbour | crewMember | Ida Brandt | composer'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Sam Lowe will be executive producer.',
      reads: ['Winter Harbour | crewMember | Sam Lowe | executive producer'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Its music was composed by Ida Brandt.',
      reads: ['Winter Harbour | crewMember | Ida Brandt | composer'],
    },
  ],
  counterExamples: ['The thriller Winter Harbour opens in May. Magazine editor Ida Brandt liked it.'],
  read: readAll(
    id,
    pattern(
      `(?:(?<![\\p{L}-] (?:magazine|news|fashion|book|music|film|arts) |magazine |news |fashion )\\b(?<ja>${job}),? {people:a}|{people:b},? (?:who )?(?:celebrating[^.;:]{0,60}? |{ADV})(?:serv(?:es|ed|ing) as|acts? as|acted as|as|worked as|is|was|be) (?:an? |the |its |co-)?(?:film's |movie's )?(?<jb>${job})\\b(?! of (?!the film|{film}|photography))|\\b(?<jc>music|score|cinematography|edit(?:ed|ing)|choreograph(?:ed|y)|shot|lensed|scored|costumes?|songs|production design)(?: (?:for (?:the )?{film}|in the film|was|is|were|composed|and|conducted|written|provided|designed|created))* by {people:c}|\\b(?<jd>${job})(?: (?:for|of|on) (?:the )?{film})?,? (?:is|was|are|will be) {people:d})`,
    ),
    (reading) => {
      const films = filmAt(reading.sentence, reading.at, reading.to);
      return ['a', 'b', 'c', 'd'].flatMap((form) => {
        const role = reading.text(`j${form}`);
        return role ? reading.credit('crewMember', films, reading.subjects(form), { role: jobOf(role) }) : [];
      });
    },
  ),
};

const jobs: [RegExp, string][] = [
  [/^(?:first|1st) ad/, 'first assistant director'],
  [/^(?:second|2nd) ad/, 'second assistant director'],
  [/^(?:music|score|scored)/, 'composer'],
  [/^song/, 'songwriter'],
  [/^(?:cinematography|shot|lensed)/, 'cinematographer'],
  [/^edit(?:ed|ing)/, 'editor'],
  [/^choreograph(?:ed|y)/, 'choreographer'],
  [/^costumes?$/, 'costume designer'],
  [/^production design$/, 'production designer'],
];

function jobOf(words: string): string {
  const lower = words.toLowerCase();
  for (const [form, name] of jobs) if (form.test(lower)) return name;
  return lower.replace(/^directors of/, 'director of').replace(/(?<!s)s$/, '');
}
