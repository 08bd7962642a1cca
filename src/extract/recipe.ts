import type { Rule } from './rule.ts';
import { adaptationOf } from './rules/adaptation-of.ts';
import { awardFor } from './rules/award-for.ts';
import { basedOn } from './rules/based-on.ts';
import { castAs } from './rules/cast-as.ts';
import { castBrackets } from './rules/cast-brackets.ts';
import { castFilmStars } from './rules/cast-film-stars.ts';
import { castImage } from './rules/cast-image.ts';
import { castIncludes } from './rules/cast-includes.ts';
import { castInvolvement } from './rules/cast-involvement.ts';
import { castInvolvementHere } from './rules/cast-involvement-here.ts';
import { castJoin } from './rules/cast-join.ts';
import { castNewNames } from './rules/cast-new-names.ts';
import { castPlayedBy } from './rules/cast-played-by.ts';
import { castPlays } from './rules/cast-plays.ts';
import { castPossessivePart } from './rules/cast-possessive-part.ts';
import { castReprise } from './rules/cast-reprise.ts';
import { castStarOf } from './rules/cast-star-of.ts';
import { castStarring } from './rules/cast-starring.ts';
import { castStarsIn } from './rules/cast-stars-in.ts';
import { characterTold } from './rules/character-told.ts';
import { crewRole } from './rules/crew.ts';
import { directorFollowed } from './rules/director-followed.ts';
import { directorHere } from './rules/director-here.ts';
import { directorOf } from './rules/director-of.ts';
import { distributor } from './rules/distributor.ts';
import { filmEpithet } from './rules/film-epithet.ts';
import { filmWhich } from './rules/film-which.ts';
import { filmingLocation } from './rules/filming-location.ts';
import { filmingThanks } from './rules/filming-thanks.ts';
import { filmsOf } from './rules/films-of.ts';
import { follows } from './rules/follows.ts';
import { hisFilm } from './rules/his-film.ts';
import { jointCredit } from './rules/joint-credit.ts';
import { madeFilm } from './rules/made-film.ts';
import { partOfSeries } from './rules/part-of-series.ts';
import { partOfSeriesHere } from './rules/part-of-series-here.ts';
import { possessiveFilm } from './rules/possessive-film.ts';
import { producerOf } from './rules/producer-of.ts';
import { productionCompany } from './rules/production-company.ts';
import { productionNote } from './rules/production-note.ts';
import { releaseDate } from './rules/release-date.ts';
import { releaseMoved } from './rules/release-moved.ts';
import { releaseYear } from './rules/release-year.ts';
import { releaseYearBrackets } from './rules/release-year-brackets.ts';
import { seriesTitle } from './rules/series-title.ts';
import { starVehicle } from './rules/star-vehicle.ts';

/**
 * Every rule, in the order in which their findings are merged: of two that read the same fact, the first gives the quote's rule. So rules that
 * say more (a part, returning or joining) stand before those that only name a credit.
 */
export const recipe: readonly Rule[] = [
  castReprise,
  castJoin,
  castNewNames,
  castPlays,
  castPlayedBy,
  castInvolvement,
  castInvolvementHere,
  castPossessivePart,
  castBrackets,
  castStarring,
  castFilmStars,
  castStarsIn,
  castStarOf,
  starVehicle,
  awardFor,
  hisFilm,
  castAs,
  castIncludes,
  castImage,
  jointCredit,
  madeFilm,
  directorOf,
  possessiveFilm,
  filmsOf,
  filmWhich,
  filmEpithet,
  directorFollowed,
  directorHere,
  releaseMoved,
  releaseDate,
  releaseYearBrackets,
  releaseYear,
  distributor,
  productionCompany,
  producerOf,
  crewRole,
  partOfSeries,
  partOfSeriesHere,
  seriesTitle,
  follows,
  basedOn,
  adaptationOf,
  filmingLocation,
  filmingThanks,
  characterTold,
  productionNote,
];
