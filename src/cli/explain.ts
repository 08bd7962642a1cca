import type { Clause } from '../extract/clauses/clause.ts';
import type { Member } from '../extract/phrases/lists.ts';
import type { Node, NounPhrase } from '../extract/phrases/nodes.ts';
import { analyseArticle } from '../extract/read-article.ts';
import type { Finding } from '../extract/rule.ts';
import { CliError } from './cli-error.ts';
import { loadKnownNames } from './known-names.ts';
import { loadArticle } from './load-article.ts';

/** `facts -- explain FILE`: each sentence as the rules see it, and what each read in it, for whoever mends a rule. */
export async function run(args: string[]): Promise<void> {
  const [file, ...more] = args;
  if (!file || more.length > 0) throw new CliError('explain: give one file');
  const { source, emphasis } = await loadArticle(file);
  process.stdout.write(explain(analyseArticle(source, { emphasis, known: loadKnownNames() }), source.body));
}

export function explain(reading: ReturnType<typeof analyseArticle>, body: string): string {
  const lines: string[] = ['names'];
  for (const name of reading.registry.weighed) {
    const evidence = Object.entries(name.evidence)
      .map(([kind, sum]) => `${kind} ${sum}`)
      .join(', ');
    lines.push(`  ${name.kind.padEnd(9)} ${name.name}  [${evidence}]`);
  }
  const kept = new Set(reading.findings);
  for (const { sentence, findings } of reading.sentences) {
    lines.push('', body.slice(sentence.start, sentence.end).replace(/\s+/g, ' '));
    lines.push(
      `  ~ ${sentence.nodes.map((node) => show(node, body)).join(' ')}   topic: ${sentence.topic?.name ?? '–'}`,
    );
    for (const clause of sentence.clauses) lines.push(`  > ${showClause(clause, body)}`);
    for (const finding of findings) lines.push(`  ${kept.has(finding) ? '=' : 'x'} ${describe(finding)}`);
  }
  return `${lines.join('\n')}\n`;
}

const words = (node: { start: number; end: number }, body: string) =>
  body.slice(node.start, node.end).replace(/\s+/g, ' ');

function show(node: Node, body: string): string {
  switch (node.kind) {
    case 'np': {
      const kind = node.name?.kind ?? node.pronoun ?? node.noun ?? '–';
      const referent = node.referent && node.name === null ? ` → ${node.referent.name}` : '';
      return `[${words(node, body)} :${kind}${referent}]`;
    }
    case 'vg':
      return `<${words(node, body)} :${[...node.chain, node.lemma].join('>')} ${node.form} ${node.tense}${node.passive ? ' passive' : ''}${node.negative ? ' not' : ''}>`;
    case 'speech':
      return '«…»';
    case 'bracket':
      return `( ${node.nodes.map((each) => show(each, body)).join(' ')} )`;
    case 'date':
      return `{${words(node, body)}}`;
    default:
      return `${node.kind === 'mark' || node.kind === 'adv' ? '' : `${node.kind}:`}${node.word}`;
  }
}

function showClause(clause: Clause, body: string): string {
  const phrase = (each: NounPhrase) => words(each, body);
  const member = (each: Member) => phrase(each.phrase) + (each.as ? ` AS ${phrase(each.as)}` : '');
  return [
    `${clause.subordinator ?? ''}(${clause.subjects.map(phrase).join(' & ')})`,
    words(clause.verb, body).toUpperCase(),
    clause.objects.map(member).join(' & '),
    ...clause.complements.map(
      ({ prep, members, dates }) =>
        `/${prep} ${[...members.map(member), ...dates.map((date) => words(date, body))].join(' & ')}`,
    ),
    clause.where ? `where ${phrase(clause.where)}` : '',
    clause.parent ? `^${clause.parent.verb.lemma}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
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
