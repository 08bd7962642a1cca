import type { Property } from '../../model/statement.ts';

/** What a noun for somebody's job says of the film it stands with. `role` as a statement has it. */
export interface Job {
  property: Property;
  role?: string;
}

const jobs: readonly [nouns: string, job: Job][] = [
  [
    'star,stars,co-star,co-stars,costar,costars,actor,actors,actress,actresses,lead,headliner,leading man,leading lady',
    { property: 'castMember' },
  ],
  [
    'director,directors,helmer,film-maker,filmmaker,filmmakers,film-makers,co-director,co-directors,writer-director,writer-directors,writer/director,writer/directors,director-writer,actor-director,moviemaker,auteur,maker',
    { property: 'director' },
  ],
  [
    'writer,writers,screenwriter,screenwriters,scriptwriter,scriptwriters,co-writer,co-writers,scribe,scripter',
    { property: 'screenwriter' },
  ],
  ['producer,producers,co-producer,co-producers', { property: 'producer' }],
  ['cinematographer,director of photography', { property: 'crewMember', role: 'cinematographer' }],
  ['composer', { property: 'crewMember', role: 'composer' }],
  ['editor', { property: 'crewMember', role: 'editor' }],
  ['choreographer', { property: 'crewMember', role: 'choreographer' }],
];
/** Every noun that `jobOf` knows, for a rule's needs. */
export const jobNouns = jobs.map(([nouns]) => nouns).join(',');
const byNoun = new Map(jobs.flatMap(([nouns, job]) => nouns.split(',').map((noun) => [noun, job] as const)));

/** The job of a noun, or null. `before`: the words in front of it, lower case. */
export function jobOf(noun: string | null, before: readonly string[] = []): Job | null {
  const job = noun === null ? undefined : byNoun.get(noun);
  if (!job) return null;
  const last = before.at(-1);
  if (job.property === 'producer' && last === 'executive')
    return { property: 'crewMember', role: 'executive producer' };
  if (job.property === 'producer' && /^(?:music|record|tv|television|theatre|stage)$/.test(last ?? ''))
    return null;
  if (job.property === 'director') {
    // "policy maker Jane Okoro"; "the maker of FILM" has nothing before it.
    if (
      noun === 'maker' &&
      last !== undefined &&
      !/^(?:british|american|french|italian|swedish|film)$/.test(last)
    )
      return null;
    if (last === 'assistant') return null;
    if (
      /^(?:art|casting|managing|festival|museum|executive|music|musical|artistic|programme|company|theatre|tv|television|stage|marketing|funeral|deputy|campaign|former|creative|finance|commercial|regional|communications|programming|video)$/.test(
        last ?? '',
      )
    )
      return null;
  }
  if (
    job.property === 'screenwriter' &&
    /^(?:crime|comic|travel|tv|television|song|feature|staff|sports|entertainment|fantasy|fiction|children's)$/.test(
      last ?? '',
    )
  )
    return null;
  if (
    job.property === 'castMember' &&
    /^(?:pop|rock|rap|porn|football|sports|tv|television|stage|hollywood|soap|sitcom|reality)$/.test(
      last ?? '',
    )
  )
    return job.property === 'castMember' && /^(?:hollywood|pop|rock|rap)$/.test(last ?? '') ? job : null;
  return job;
}

/** Words before a job that make it a double one: "writer and director", "writer-director". */
export const isWriterDirector = (noun: string | null) =>
  /^(?:writer[-/ ](?:and )?directors?|director-writer)$/.test(noun ?? '');
