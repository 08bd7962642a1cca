import type { Rule } from './rule.ts';
import { atTheHelm } from './rules/at-the-helm.ts';
import { awardFor } from './rules/award-for.ts';
import { basedOn } from './rules/based-on.ts';
import { calledByFilm } from './rules/called-by-film.ts';
import { castAnnounced } from './rules/cast-announced.ts';
import { castBeside } from './rules/cast-beside.ts';
import { castBrackets } from './rules/cast-brackets.ts';
import { castFilmSees } from './rules/cast-film-sees.ts';
import { castIncludes } from './rules/cast-includes.ts';
import { castInverted } from './rules/cast-inverted.ts';
import { castIs } from './rules/cast-is.ts';
import { castJoins } from './rules/cast-joins.ts';
import { castListed } from './rules/cast-listed.ts';
import { castPartOwned } from './rules/cast-part-owned.ts';
import { castPlays } from './rules/cast-plays.ts';
import { castPossessivePart } from './rules/cast-possessive-part.ts';
import { castRoleIn } from './rules/cast-role-in.ts';
import { castRoleWas } from './rules/cast-role-was.ts';
import { castSeenIn } from './rules/cast-seen-in.ts';
import { castStarring } from './rules/cast-starring.ts';
import { castStars } from './rules/cast-stars.ts';
import { castVoices } from './rules/cast-voices.ts';
import { castWhere } from './rules/cast-where.ts';
import { castWith } from './rules/cast-with.ts';
import { castWorksOn } from './rules/cast-works-on.ts';
import { characterTold } from './rules/character-told.ts';
import { companyBehind } from './rules/company-behind.ts';
import { crewPraised } from './rules/crew-praised.ts';
import { crewRole } from './rules/crew-role.ts';
import { debutOf } from './rules/debut-of.ts';
import { directorBilled } from './rules/director-billed.ts';
import { directorHere } from './rules/director-here.ts';
import { distributor } from './rules/distributor.ts';
import { doneFor } from './rules/done-for.ts';
import { filmBrackets } from './rules/film-brackets.ts';
import { filmBy } from './rules/film-by.ts';
import { filmingLocation } from './rules/filming-location.ts';
import { filmingThanks } from './rules/filming-thanks.ts';
import { filmsOf } from './rules/films-of.ts';
import { follows } from './rules/follows.ts';
import { jobHeldBy } from './rules/job-held-by.ts';
import { madeBy } from './rules/made-by.ts';
import { madeFilm } from './rules/made-film.ts';
import { partOfSeries } from './rules/part-of-series.ts';
import { personOfFilm } from './rules/person-of-film.ts';
import { possessiveFilm } from './rules/possessive-film.ts';
import { productionCompany } from './rules/production-company.ts';
import { productionNote } from './rules/production-note.ts';
import { releaseBrackets } from './rules/release-brackets.ts';
import { releaseDate } from './rules/release-date.ts';
import { releaseFollowed } from './rules/release-followed.ts';
import { releaseLine } from './rules/release-line.ts';
import { releaseMoved } from './rules/release-moved.ts';
import { releaseNoun } from './rules/release-noun.ts';
import { releaseWork } from './rules/release-work.ts';
import { releaseYear } from './rules/release-year.ts';
import { scriptBy } from './rules/script-by.ts';
import { starVehicle } from './rules/star-vehicle.ts';
import { worksWith } from './rules/works-with.ts';

/** Every rule, in the order in which their findings are merged: of two that read the same fact, the first gives the quote's rule. */
export const recipe: readonly Rule[] = [
  castPlays,
  castRoleIn,
  castRoleWas,
  castStars,
  castStarring,
  castBrackets,
  castPossessivePart,
  castWith,
  castIncludes,
  castFilmSees,
  castJoins,
  castAnnounced,
  castListed,
  castPartOwned,
  castIs,
  castWhere,
  castBeside,
  castWorksOn,
  castSeenIn,
  castVoices,
  castInverted,
  madeBy,
  scriptBy,
  atTheHelm,
  personOfFilm,
  calledByFilm,
  jobHeldBy,
  possessiveFilm,
  madeFilm,
  directorHere,
  directorBilled,
  filmBrackets,
  filmBy,
  doneFor,
  debutOf,
  filmsOf,
  awardFor,
  worksWith,
  starVehicle,
  partOfSeries,
  follows,
  basedOn,
  distributor,
  productionCompany,
  companyBehind,
  filmingLocation,
  filmingThanks,
  crewRole,
  crewPraised,
  characterTold,
  productionNote,
  releaseDate,
  releaseFollowed,
  releaseNoun,
  releaseMoved,
  releaseLine,
  releaseBrackets,
  releaseYear,
  releaseWork,
];
