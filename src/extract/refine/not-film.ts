import type { ArticleDocument } from '../document.ts';
import type { Name } from '../names/name.ts';
import type { Registry } from '../names/registry.ts';

const quote = '["“”‘’\']?';
/** Right before a title: what makes it a programme or a play. */
const before = new RegExp(
  `(?:\\b(?:seasons?|episodes?|series finale|pilot) (?:\\w+ )?(?:of|on) (?:[\\w-]+ ){0,4}|\\b(?:sitcom|soap|soap opera|mini-?series|miniseries|dramedy series|(?:TV|television|drama|comedy|limited|web|Netflix|HBO|BBC|ITV|Amazon|Apple|Hulu|Disney\\+) (?:show|series|drama series|sitcom)|stage (?:play|musical|show)|(?:West End|Broadway) (?:play|musical|hit|show))[,:]? |\\b(?:FX|ABC|CBS|NBC|AMC|CW|ITV|Syfy|Showtime|Channel 4)['’]s )${quote}$`,
  'i',
);
const behind = new RegExp(
  `^${quote},? (?:(?:the )?(?:TV|television|Netflix|HBO|BBC|ITV) (?:show|series|drama|sitcom)|season|seasons \\d|sitcom|soap|mini-?series|, [\\w’' ]{0,20}Theatre\\b)`,
  'i',
);
/** Before it in its sentence: "films, including X and". */
const asFilm = /\b(?:film|movie|sequel|prequel|remake|biopic|blockbuster)s?\b[^.!?]*$/i;
const asFilmBehind = /^["“”‘’']?,? (?:film|movie|sequel|a film|the film|the movie)\b/i;

const filmCue =
  /\b(?:films?|movies?|cinemas?|box office|big screen|sequels?|prequel|screenplay|biopic|trailer|theaters|film-?makers?|blockbusters?)\b/gi;
const showCue =
  /\b(?:[Ss]eason (?:\d|one|two|three|four|five|six)|(?:first|second|third|fourth|fifth|final|new|upcoming) season|episodes?|series regular|showrunner|sitcom|recurring role|recurr(?:ed|ing)|soap|mini-?series|TV|television|pilot)\b/g;
const stageCue =
  /\b(?:West End|Broadway|Off-Broadway|playwright|stage (?:play|debut|production|version|musical)|understud(?:y|ies)|previews|National Theatre|Old Vic|Young Vic|Royal Court|Donmar|Almeida|\p{Lu}\p{L}+ Theatre|revival)\b/gu;

/** The titles that the article shows to be programmes or plays, by the words beside them or by what all of it is about. */
export function notFilms(document: ArticleDocument, registry: Registry): (name: Name) => boolean {
  const { text } = document;
  const shown = new Map<Name, { film: boolean; other: boolean }>();
  for (const { piece, name } of registry.mentions) {
    if (name.kind !== 'film') continue;
    const left = text.slice(Math.max(0, piece.start - 130), piece.start);
    const right = text.slice(piece.end, piece.end + 40);
    const seen = shown.get(name) ?? { film: false, other: false };
    seen.film ||= asFilm.test(left) || asFilmBehind.test(right);
    seen.other ||= before.test(left) || behind.test(right);
    shown.set(name, seen);
  }
  const elsewhere = isAboutElse(text);
  return (name) => {
    const seen = shown.get(name);
    return seen !== undefined && !seen.film && (seen.other || elsewhere) && !name.defined;
  };
}

/** An article on television or the stage that hardly speaks of films. */
function isAboutElse(text: string): boolean {
  const count = (pattern: RegExp) => (text.match(pattern) ?? []).length;
  const [show, stage] = [count(showCue), count(stageCue)];
  return (show >= 3 || stage >= 3) && count(filmCue) * 4 <= Math.max(show, stage);
}
