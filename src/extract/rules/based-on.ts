import { pattern } from '../pattern.ts';
import { filmAt, type Reading, readAll } from '../reading.ts';
import type { Finding, Rule } from '../rule.ts';

const id = 'based-on';

/** "based on the novel by A", "adapted from A's play X", "FILM, an adaptation of X". */
export const basedOn: Rule = {
  id,
  hint: /based|adapt|inspired/i,
  examples: [
    {
      text: 'The thriller Winter Harbour, based on a novel by Ann Lisle, opens in May.',
      reads: ['Winter Harbour | basedOn | a novel by Ann Lisle'],
    },
    {
      text: 'The comedy Salt Road was adapted from a novel of the same name.',
      reads: ['Salt Road | basedOn | Salt Road'],
    },
  ],
  counterExamples: [
    'The production company of the thriller Winter Harbour is based in Oslo.',
    'The play Salt Road is based on a novel by Ann Lisle.',
  ],
  read: readAll(
    id,
    pattern(
      '\\b(?:(?:loosely |partly |also |in part |largely |itself )?(?:based (?:up)?on|adapted from|inspired by)|(?:which|that|who) adapts|an? (?:[\\p{L}-]+ ){0,3}?adaptation of) (?:the )?(?<what>(?:[^,.;:()]|, (?=\\p{Lu}|{work}|{film}))+?)(?=,? (?:and|but|which|who|that|with|the film|has|is|was|will|tells|about|for|before|after|starring|directed|in which|set|produced|written by [^,]+ and)\\b|[,.;:()]| - |$| {film} (?:is|was|tells|stars|opens|has|will))',
    ),
    (reading) => {
      const film = [...new Set(filmAt(reading.sentence, reading.at, reading.to))];
      return read(reading, film);
    },
  ),
};

const sources =
  /\b(?:novels?|novella|books?|plays?|musical|story|stories|comics?|graphic|memoirs?|series|game|bestseller|best-seller|article|life|lives|character|characters|manga|poem|fairy|tale|play|saga|autobiography|biography|legend|events|show|sitcom|drama|opera|song|works?|screenplay|scripts?)\b/i;

function read(reading: Reading, films: readonly (import('../names/candidate.ts').Name | null)[]): Finding[] {
  const text = reading.text('what')?.trim();
  if (
    !text ||
    text.length > 90 ||
    /^(?:(?:his|her|their) (?:own )?(?:\p{L}+ )?(?:books?|novels?|play|memoirs?|story)$|(?:the )?(?:lives|life|true|real|events|her own life|his own life)\b)/u.test(
      text,
    )
  )
    return [];
  const raw = reading.match.groups?.what ?? '';
  const item = reading.sentence.masked.item(raw.trim());
  const work = item && (item.kind === 'work' || item.kind === 'films');
  if (!work && !sources.test(text) && !/^\p{Lu}/u.test(text)) return [];
  return films.flatMap((film) =>
    reading
      .fact('basedOn', film, {
        text:
          /of the same (?:name|title)/.test(text) && film
            ? film.name
            : (titleIn(reading) ?? text.replace(/^(?:the|a|an) (?=\p{Lu})/u, '')),
      })
      .map(({ status: _, ...finding }) => finding),
  );
}

/** "a short story, The Last Ferry, by …": where the text names the source, its name says it best. */
function titleIn(reading: Reading): string | null {
  const { masked } = reading.sentence;
  const rest = masked.text.slice(reading.to, reading.to + 3);
  const own = [...(reading.match.groups?.what ?? '')].map((char) => masked.item(char));
  const next = /^, ["']?(.)/u.exec(rest);
  for (const item of [...own, next ? masked.item(next[1]) : undefined]) {
    if (item?.kind === 'work') return item.name.name;
  }
  return null;
}
