/** Every bound of the page-side script, with its reason. */

/** Milliseconds of work before the page gets its turn; below the promised 5 for what the last step may cost. */
export const sliceBudget = 3;

/** UTF-16 units in one message: a warm round trip stays near one millisecond up to about 100 KB. */
export const batchLength = 60_000;
/** The first message is small, so that the first marks come soon. */
export const firstBatchLength = 12_000;
export const batchRuns = 1_000;

/** UTF-16 units of one run: a longer text is cut at a space, so that one endless node can't fill a message. */
export const runLength = 20_000;

/** Milliseconds before invisible text is looked at again; doubled each time, and then only when something happens: it may be a frame that nobody sees. */
export const hiddenTextDelay = 300;
export const longestHidden = 60_000;

/** Milliseconds that changes of the page are gathered before they are read. */
export const gatherDelay = 120;

/**
 * What a page's own changes may cost: UTF-16 units of re-read text, filled up again at so many a second. An endless feed read
 * at speed (5,000 paragraphs) stays inside; a page that rewrites itself without end runs dry in seconds.
 */
export const changeBudget = 4_000_000;
export const changeRefill = 40_000;
/** What a change costs beyond its text: looking at a node is not free. */
export const changeOverhead = 200;

/** Mentions kept for one document; beyond it memory would grow with an endless page. */
export const maxMentions = 20_000;
/** Runs without a name that are kept, for one may become clear later on the page. Each holds on to the browser's wrappers of its nodes. */
export const keptPlainRuns = 1_000;
/** UTF-16 units that wait to be sent; a page that is read faster than it is answered waits. */
export const maxQueuedLength = 300_000;

/** Names in one report to the background: more would not be read in a list. */
export const maxReportedNames = 1_000;

/** Chromium pays for every registered range in each frame that changes the DOM: a block with more is painted piecewise. */
export const paintedAtOnce = 150;

/** How far beyond the viewport marks are painted, as a share of its height. */
export const paintMargin = 0.5;

/** Milliseconds on a name before the card's code and facts are fetched, so that they are there when it opens. */
export const warmDelay = 80;
