const jobs: readonly [form: RegExp, role: string][] = [
  [/\bexecutive producers?$/, 'executive producer'],
  [/\bline producers?$/, 'line producer'],
  [/\bassociate producers?$/, 'associate producer'],
  [/\bcinematographers?$|\bdirectors? of photography$/, 'cinematographer'],
  [/\b(?:first|1st) (?:assistant director|ad)$/, 'first assistant director'],
  [/\b(?:second|2nd) (?:assistant director|ad)$/, 'second assistant director'],
  [/\bassistant directors?$/, 'assistant director'],
  [/\bstunt co-?ordinators?$/, 'stunt coordinator'],
  [/\bproduction designers?$/, 'production designer'],
  [/\bcostume designers?$/, 'costume designer'],
  [/\bcasting directors?$/, 'casting director'],
  [/\bart directors?$/, 'art director'],
  [/\b(?:visual|special)[- ]effects supervisors?$/, 'visual effects supervisor'],
  [/\bsecond[- ]unit directors?$/, 'second unit director'],
  [/\bchoreographers?$/, 'choreographer'],
  [/\bcomposers?$/, 'composer'],
  [
    /(?<!\b(?:magazine|news|newspaper|fashion|book|music|film|arts|features|showbiz|culture|website|deputy|managing|sports|picture|contributing|senior|executive|entertainment|newspaper's) )\beditors?$/,
    'editor',
  ],
];

/** The last word of every job, for a rule's needs. */
export const crewWords =
  'producers,producer,cinematographers,cinematographer,photography,directors,director,ad,co-ordinators,co-ordinator,coordinators,coordinator,ordinators,ordinator,designers,designer,supervisors,supervisor,choreographers,choreographer,composers,composer,editors,editor';

/** The job on a film's crew that the last words of a phrase name, as a statement's role has it, or null. Lower case. */
export function crewJob(words: readonly string[]): string | null {
  const text = words.join(' ');
  return jobs.find(([form]) => form.test(text))?.[1] ?? null;
}
