import type { Rule } from './rule.ts';
import { basedOn } from './rules/based-on.ts';
import { castBrackets } from './rules/cast-brackets.ts';
import { castJoins } from './rules/cast-joins.ts';
import { castListed } from './rules/cast-listed.ts';
import { castPartOwned } from './rules/cast-part-owned.ts';
import { castPlays } from './rules/cast-plays.ts';
import { castRoleIn } from './rules/cast-role-in.ts';
import { castStarring } from './rules/cast-starring.ts';
import { castStars } from './rules/cast-stars.ts';
import { madeBy } from './rules/director-of.ts';
import { characterTold } from './rules/character-told.ts';
import { crewPraised } from './rules/crew-praised.ts';
import { crewRole } from './rules/crew-role.ts';
import { distributor } from './rules/distributor.ts';
import { filmingLocation } from './rules/filming-location.ts';
import { filmingThanks } from './rules/filming-thanks.ts';
import { follows } from './rules/follows.ts';
import { partOfSeries } from './rules/part-of-series.ts';
import { personOfFilm } from './rules/person-of-film.ts';
import { productionCompany } from './rules/production-company.ts';
import { productionNote } from './rules/production-note.ts';
import { possessiveFilm } from './rules/possessive-film.ts';

/** Every rule, in the order in which their findings are merged: of two that read the same fact, the first gives the quote's rule. */
export const recipe: readonly Rule[] = [castPlays, castJoins, castListed, castPartOwned, castRoleIn, castStars, castStarring, castBrackets, madeBy, personOfFilm, possessiveFilm, partOfSeries, follows, basedOn, distributor, productionCompany, filmingLocation, filmingThanks, crewRole, crewPraised, characterTold, productionNote];
