/** Bad input: one line on standard error that says which and why, and exit status 2. */
export class CliError extends Error {}
