import { type SymbolKind, symbolClass } from './mask/symbols.ts';

/** `{people:who}` is a symbol in a named group; a bare `{ADV}` is one of the macros below. */
const symbols: Record<string, SymbolKind> = {
  people: 'people',
  film: 'films',
  character: 'character',
  series: 'series',
  work: 'work',
  company: 'company',
  place: 'place',
  date: 'date',
  speech: 'speech',
};

const cls = symbolClass;
const macros: Record<string, string> = {
  // Any of the words between a subject and its verb that change nothing about who does what.
  ADV: '(?:(?:also|again|now|then|later|soon|still|both|all|recently|currently|previously|subsequently|eventually|reportedly|famously|most recently|once|first|will|would|is|are|was|were|has|have|had|been|being|be|to|set to|due to|slated to|scheduled to|expected to|confirmed to|already|further|next|memorably|notably|originally|reprising|said to|going to|reported to|rumou?red to|tapped to|signed on to|signed up to|signed to|on board to|attached to|cast to),? )*',
  // Descriptive words before a noun.
  DESC: "(?:[\\p{L}\\d'-]+,? ){0,4}?",
  FILMNOUN:
    '(?:film|movie|picture|feature|comedy|drama|thriller|biopic|epic|blockbuster|sequel|prequel|remake|reboot|romance|adventure|western|musical|horror|documentary|flick|hit|classic|adaptation|installment|instalment|project|debut|fantasy|noir|production|short|mystery|spin-off|follow-up|version|animation)s?',
  // What stands between a verb and the title: "director Jane Okoro's acclaimed 1999 thriller". No verb, no preposition.
  NP: `(?:(?:the |an? |both |his |her |their |its |such )?(?:(?:(?!(?:about|before|after|and|but|with|by|to|from|in|on|at|for|who|which|that|when|while|than|alongside|opposite|is|was|has|had|said|of|a|an)\\b)[\\p{L}\\d'$£-]+,?|and (?:directed|wrote)|${cls('people')}(?:'s?)?|${cls('date')}(?:'s)?|${cls('company')}(?:'s?)?|${cls('place')}(?:'s?)?|${cls('series')}(?:'s?)?|${cls('character')}(?:'s?)?) ){0,8}?(?:["'] ?)?)`,
  // "A, 45, …", "A, who died in May, …": between a subject and its verb.
  PAR: '(?:,? \\d\\d(?=,)|, (?:who|whose|now|then|best known|known) [^,;]{3,70}(?=,))?',
  Q: '(?: ?["\'])?',
  DET: '(?:the|a|an|his|her|their|its|this|that|one)',
};

/**
 * A pattern over masked text, in a short notation: `{people:cast}` one list of people (see MaskedText), `{film}`, `{date:when}`, … and the
 * macros. Compiled with indices, Unicode and, unless `exact` is given, without regard to case.
 */
export function pattern(source: string, flags = 'giu'): RegExp {
  const full = source.replace(
    /(?<!\\[pP])\{([a-zA-Z]+)(?::(\w+))?\}/g,
    (whole, name: string, group: string | undefined) => {
      const macro = macros[name];
      if (macro !== undefined) return macro;
      const kind = symbols[name];
      if (!kind) throw new Error(`pattern: no symbol or macro ${whole}`);
      return group ? `(?<${group}>${symbolClass(kind)})` : symbolClass(kind);
    },
  );
  return new RegExp(full, flags);
}
