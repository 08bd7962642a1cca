import { unmask } from '../extract/mask/group-lists.ts';
import { analyseArticle } from '../extract/read-article.ts';
import type { Finding } from '../extract/rule.ts';
import { CliError } from './cli-error.ts';
import { loadArticle } from './load-article.ts';

/** `facts -- explain FILE`: each sentence as the rules see it, and what each read in it, for whoever mends a rule. */
export async function run(args: string[]): Promise<void> {
  const [file, ...more] = args;
  if (!file || more.length > 0) throw new CliError('explain: give one file');
  const { source, emphasis } = await loadArticle(file);
  const reading = analyseArticle(source, { emphasis });
  const lines: string[] = ['names'];
  for (const name of reading.registry.weighed) {
    const evidence = Object.entries(name.evidence)
      .map(([kind, sum]) => `${kind} ${sum}`)
      .join(', ');
    lines.push(`  ${name.kind.padEnd(9)} ${name.name}  [${evidence}]`);
  }
  const kept = new Set(reading.findings);
  for (const { masked, findings } of reading.sentences) {
    lines.push('', source.body.slice(masked.sentence.start, masked.sentence.end).replace(/\s+/g, ' '));
    lines.push(`  ~ ${readable(masked.masked)}${masked.topic ? `   topic: ${masked.topic.name}` : ''}`);
    for (const finding of findings) lines.push(`  ${kept.has(finding) ? '=' : 'x'} ${describe(finding)}`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Masked text with its symbols written out: `«film Winter Harbour»`. */
function readable(masked: Parameters<typeof unmask>[0]): string {
  let out = '';
  for (let i = 0; i < masked.text.length; i++) {
    const item = masked.item(masked.text.charAt(i));
    out += item ? `«${item.kind} ${unmask(masked, i, i + 1)}»` : masked.text.charAt(i);
  }
  return out;
}

export function describe(finding: Finding): string {
  const value = finding.value;
  const text =
    'person' in value
      ? value.person.name
      : 'film' in value
        ? value.film.name
        : 'date' in value
          ? finding.derived
            ? `${value.date.date} + ${finding.derived.days} days`
            : value.date.date
          : Object.values(value).join('');
  const subject = 'character' in finding.subject ? finding.subject.character : finding.subject.name;
  const more = (
    ['character', 'role', 'casting', 'status', 'territory', 'medium', 'platform'] as const
  ).flatMap((key) => (finding[key] ? [`${key}: ${finding[key]}`] : []));
  return `${finding.rule}: ${[subject, finding.property, text, ...more].join(' | ')}`;
}
