import type { ArticleDocument } from '../document.ts';
import type { Registry } from '../names/registry.ts';
import type { Finding } from '../rule.ts';
import { notFilms } from './not-film.ts';

const onlyDenied = (finding: Finding) => 'character' in finding.subject || finding.subject.kind === 'film';

/** Findings that hold against the rest of the article: subjects that are films, people who aren't the part they play. */
export function keepTrustworthy(
  findings: readonly Finding[],
  document: ArticleDocument,
  registry: Registry,
): Finding[] {
  const notFilm = notFilms(document, registry);
  const parts = new Set(
    findings.flatMap((finding) => (finding.character ? [finding.character.toLowerCase()] : [])),
  );
  const credited = new Set(
    findings.flatMap((finding) =>
      'person' in finding.value && (finding.character || finding.property !== 'castMember')
        ? [finding.value.person.name.toLowerCase()]
        : [],
    ),
  );
  return findings.filter((finding) => {
    if (!onlyDenied(finding)) return false;
    if (!('character' in finding.subject) && notFilm(finding.subject)) return false;
    if ('person' in finding.value) {
      const name = finding.value.person.name.toLowerCase();
      // Somebody whom others play is a part in these films, unless the article credits them with a part or a work of their own.
      if (finding.property === 'castMember' && parts.has(name) && !credited.has(name)) return false;
      if (finding.character?.toLowerCase() === name && finding.property === 'castMember') return true;
    }
    return true;
  });
}
