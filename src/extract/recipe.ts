import type { Rule } from './rule.ts';
import { adaptationOf, basedOn } from './rules/based-on.ts';
import { castBrackets } from './rules/cast-brackets.ts';
import { castFilmStars } from './rules/cast-film-stars.ts';
import { castIncludes } from './rules/cast-includes.ts';
import { castInvolvement, castInvolvementHere } from './rules/cast-involvement.ts';
import { castJoin } from './rules/cast-join.ts';
import { castNewNames } from './rules/cast-new-names.ts';
import { castPlays } from './rules/cast-plays.ts';
import { castPossessivePart } from './rules/cast-possessive-part.ts';
import { castReprise } from './rules/cast-reprise.ts';
import { castStarOf } from './rules/cast-star-of.ts';
import { castStarring } from './rules/cast-starring.ts';
import { castStarsIn } from './rules/cast-stars-in.ts';
import { crewRole } from './rules/crew.ts';
import { directorFollowed, directorHere } from './rules/director-here.ts';
import { directorOf } from './rules/director-of.ts';
import { distributor } from './rules/distributor.ts';
import { filmingLocation } from './rules/filming-location.ts';
import { filmEpithet, filmsOf, filmWhich } from './rules/films-of.ts';
import { jointCredit } from './rules/joint-credit.ts';
import { madeFilm } from './rules/made-film.ts';
import { possessiveFilm } from './rules/possessive-film.ts';
import { producerOf, productionCompany } from './rules/producer.ts';
import { releaseDate } from './rules/release-date.ts';
import { releaseYear, releaseYearBrackets } from './rules/release-year.ts';
import { follows, partOfSeries, partOfSeriesHere } from './rules/series.ts';

/**
 * Every rule, in the order in which their findings are merged: of two that read the same fact, the first gives the quote's rule. So rules that
 * say more (a part, returning or joining) stand before those that only name a credit.
 */
export const recipe: readonly Rule[] = [
  castReprise,
  castJoin,
  castNewNames,
  castPlays,
  castInvolvement,
  castInvolvementHere,
  castPossessivePart,
  castBrackets,
  castStarring,
  castFilmStars,
  castStarsIn,
  castStarOf,
  castIncludes,
  jointCredit,
  madeFilm,
  directorOf,
  possessiveFilm,
  filmsOf,
  filmWhich,
  filmEpithet,
  directorFollowed,
  directorHere,
  releaseDate,
  releaseYearBrackets,
  releaseYear,
  distributor,
  productionCompany,
  producerOf,
  crewRole,
  partOfSeries,
  partOfSeriesHere,
  follows,
  basedOn,
  adaptationOf,
  filmingLocation,
];
