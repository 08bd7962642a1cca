/**
 * What a pack may be at most. Lengths are in UTF-16 units. A limit is far above every honest pack that was seen and far below what
 * would stop a browser; a pack beyond it is refused with the limit's number.
 */

/** An article is 5,000 units, a long book 2 million: a body beyond that is not one article. */
export const maxBodyUnits = 2_000_000;

/** A line holds at most one body, and JSON writes a unit as at most six (`\u0000`); nothing else in a line comes near. */
export const maxLineUnits = 6 * maxBodyUnits + 100_000;

/** All film titles and film people of the largest public list with at least one vote are about 3 million. */
export const maxEntities = 4_000_000;

/** Of all added packs together: their names stay in memory while the background lives, about 80 bytes for an entity with its links. */
export const maxLoadedEntities = 1_500_000;

/** Ten for each entity: a film has about eight statements in encyclopedias. */
export const maxStatements = 40_000_000;

/** One for each film of the largest list, if each film has a page of its own as its source. */
export const maxSources = 2_000_000;

/** The longest film title in use has about 200 units. */
export const maxNameUnits = 300;

/** Ids are made from names, and statement ids from up to three ids. */
export const maxIdUnits = 300;
export const maxStatementIdUnits = 1_200;

/** Titles in the languages of the world: the most translated films have about 90. */
export const maxAliases = 200;

/** A description or note is a sentence or a few, not an article. */
export const maxTextUnits = 4_000;

/** The quoted words of a fact; a long list of a cast is one sentence of 1,000. */
export const maxQuoteUnits = 4_000;

/** A prefix or suffix only has to tell one place in the body from another. */
export const maxContextUnits = 400;

/** Browsers differ above 2,083. */
export const maxUrlUnits = 2_048;

/** A statement has at most one or two of each of the eight kinds. */
export const maxQualifiers = 24;

/** A fact that hundreds of sources state; more make no card better. */
export const maxReferences = 1_000;

/** The first film was shown in 1888; plans beyond 2200 are typing errors. */
export const firstYear = 1880;
export const lastYear = 2200;

/** Unpacked bytes of a pack file: eight times the largest public list of films with its casts. */
export const maxPackBytes = 4 * 1024 ** 3;

/** Packs shrink to a tenth or a thirtieth; gzip can do 1 : 1,032, which only a bomb comes near. Short files may compress well by chance. */
export const maxExpansion = 200;
export const expansionAllowance = 16 * 1024 ** 2;
