const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** "12 MB", "1.5 GB": two digits say enough. */
export function formatBytes(bytes: number, language: string): string {
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    maximumSignificantDigits: 2,
  }).format(bytes / 1000 ** step);
}

/** "8 seconds", "3 minutes": what is left of a wait is known no better. */
export function formatWait(seconds: number, language: string): string {
  const inMinutes = seconds > 90;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: inMinutes ? 'minute' : 'second',
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(Math.max(1, inMinutes ? seconds / 60 : seconds));
}
