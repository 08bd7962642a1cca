import { theFilm } from '../discourse/called-film.ts';
import type { ArticleDocument } from '../document.ts';
import type { Name } from '../names/name.ts';
import type { Registry } from '../names/registry.ts';
import type { Finding } from '../rule.ts';
import { notFilms } from './not-film.ts';

const onlyDenied = (finding: Finding) => 'character' in finding.subject || finding.subject.kind === 'film';

/** Findings that hold against the rest of the article: subjects that are films, people who aren't the part they play. `referred`: what it calls "the film". */
export function keepTrustworthy(
  findings: readonly Finding[],
  document: ArticleDocument,
  registry: Registry,
  referred: ReadonlySet<Name>,
): Finding[] {
  const staged = onStage(document.text, registry);
  const notFilm = notFilms(document, registry);
  const faint = faintFilms(document, registry, referred);
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
    if (
      !('character' in finding.subject) &&
      ((staged.has(finding.subject) && !saysFilm(finding, document.text)) ||
        notFilm(finding.subject) ||
        faint.has(finding.subject))
    )
      return false;
    if ('person' in finding.value) {
      const name = finding.value.person.name.toLowerCase();
      if (/^best (?:actor|actress|director|supporting|picture|film|screenplay)/.test(name)) return false;
      // Somebody whom others play is a part in these films, unless the article credits them with a part or a work of their own.
      if (
        finding.property === 'castMember' &&
        finding.rule !== 'cast-starring' &&
        parts.has(name) &&
        !credited.has(name)
      )
        return false;
      if (finding.character?.toLowerCase() === name && finding.property === 'castMember') return true;
    }
    return true;
  });
}

/** "starred in the 1969 film version": of a title that the article has on a stage otherwise. */
const saysFilm = ({ start, end }: Finding, text: string): boolean =>
  /\b(?:film|movie|screen) (?:version|adaptation)\b/.test(text.slice(start, end));

/** Below this the names layer takes a title for a film with too little to go by. */
const sure = 0.8;

/** Titles that nothing in the text calls a film, and that the names layer isn't sure of either. */
function faintFilms(
  { text, sentences }: ArticleDocument,
  registry: Registry,
  referred: ReadonlySet<Name>,
): ReadonlySet<Name> {
  const faint = new Set<Name>();
  const called = new Set(referred);
  const titles = new Map<number, Set<Name>>();
  for (const { piece, name } of registry.mentions)
    if (name.kind === 'film' || name.kind === 'work') {
      const here = titles.get(piece.sentence) ?? new Set();
      titles.set(piece.sentence, here.add(name));
    }
  for (const { piece, name } of registry.mentions) {
    if (name.kind !== 'film') continue;
    if ((name.evidence.film ?? 1) < sure) faint.add(name);
    const before = text.slice(Math.max(0, piece.start - 80), piece.start);
    const behind = text.slice(piece.end, piece.end + 60);
    const next = sentences[piece.sentence + 1];
    if (
      name.year !== null ||
      name.defined ||
      asFilm.test(before) ||
      doesAsFilm.test(behind) ||
      // "… Salt Road. The film …": nothing else it could be.
      (next &&
        titles.get(piece.sentence)?.size === 1 &&
        theFilm.test(text.slice(next.start, next.start + 60)))
    )
      called.add(name);
  }
  for (const name of called) faint.delete(name);
  return faint;
}

const doesAsFilm =
  /^["”’']*,? (?:(?:which|that) )?(?:(?:also |will |is to )?(?:stars?|co-stars?|starring)\b|(?:is |was |will be |being )?(?:directed|helmed) by\b|(?:which )?(?:starts|begins|started|began) (?:filming|shooting)\b|in which (?:[A-Z][\w'’-]* ){1,3}(?:plays|stars|appears)\b|(?:topped|tops|topping) the (?:US |UK |North American )?box office)/;

const house = `(?:Theat(?:re|er)|Playhouse|Old Vic|Opera House|Palladium|Coliseum|Warehouse|RSC|Royal Court)`;
const stageBefore =
  /\b(?:West End|Broadway|stage|theatre|theatrical|London|touring|Globe|RSC)(?:['’]s)?(?: [\p{L}-]+){0,3} (?:productions?|revivals?|runs?|stagings?|tour|cast|version|transfer|hit|musical|play|show)(?: of| for)? ["“‘']?$/u;
const stageBehind = new RegExp(
  String.raw`^["”’']*(?:,? (?:which )?(?:is |was )?(?:now |currently )?(?:running |playing |opens |showing )?at (?:the|London['’]s|New York['’]s|[A-Z]\w+['’]s)(?: [A-Z][\w’']+){0,4} ${house}| \([^)]{0,30}${house})`,
  'u',
);
const channel = /^["”’']* \((?:BBC|ITV|Channel 4|HBO|CBS|NBC|ABC|TV)\b/u;
const asFilm =
  /\b(?:films?|movies?|pictures?|features?|thrillers?|blockbusters?|comed(?:y|ies)|biopic|western|documentary|romcom|prequel|remake|sequel|adaptation of|version of|[12]\d{3}['’]s)(?:,? (?:called|titled|entitled|named|dubbed))?,? ["“‘']?$/iu;

/** Titles that the text shows on a stage or on television, and nowhere as a film. */
function onStage(text: string, registry: Registry): ReadonlySet<Name> {
  const staged = new Set<Name>();
  const films = new Set<Name>();
  // A film, too, is shown at a theatre.
  const stageArticle = /\b(?:West End|Broadway|on stage|stage (?:play|show)|playwright|previews)\b/.test(
    text,
  );
  for (const { piece, name } of registry.mentions) {
    if (name.kind !== 'film') continue;
    const before = text.slice(Math.max(0, piece.start - 80), piece.start);
    const behind = text.slice(piece.end, piece.end + 90);
    if (
      / the musical$/i.test(name.name) ||
      stageBefore.test(before) ||
      (stageArticle && stageBehind.test(behind)) ||
      channel.test(behind)
    )
      staged.add(name);
    if (asFilm.test(before) || name.defined) films.add(name);
  }
  for (const name of films) staged.delete(name);
  // An article of a stage or of television: there only what it calls a film is one.
  if (isElsewhere(text))
    for (const { name } of registry.mentions) if (name.kind === 'film' && !films.has(name)) staged.add(name);
  return staged;
}

const television =
  /\b(?:episodes?|(?:TV|television|animated|live-action|drama|comedy|limited|mini|six-part|three-part|\w+-part) ?-?(?:series|drama|show)s?|miniseries|showrunner|sitcom|soap opera|ITV|BBC (?:One|Two|America)|BBC|E4|Channel 4|HBO|season (?:one|two|three|finale|\d)|final season|last season|(?:his|her|its|new|second|third|fourth|fifth) season|spin-off series)\b/gi;
const theatre =
  /\b(?:West End|Broadway|musical|theat(?:re|er) (?:credits|company)|stage (?:play|debut|version|show|musical)|on stage|previews|box office is open|Old Vic|National Theatre|playhouse|the production runs|(?:London|Broadway|new) production)\b/gi;
const cinema =
  /\b(?:films?|movies?|cinemas?|box office|big screen|feature|directed by|in theat(?:er|re)s|screenplay|Hollywood|filmmaker|film-maker|sequel)\b/gi;

function isElsewhere(text: string): boolean {
  const opening = text.slice(0, 12_000);
  const count = (pattern: RegExp) => opening.match(pattern)?.length ?? 0;
  const most = Math.max(count(television), count(theatre));
  return most >= 3 && most > 2 * count(cinema);
}
