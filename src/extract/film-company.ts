import { filmCompanies, filmCompanyEndings, platforms } from './lexicon/companies.ts';

/** Of the companies in an article, those that make and show films: a railway or a magazine releases none. */
export function isFilmCompany(name: string): boolean {
  return (
    filmCompanies.has(name) || platforms.has(name) || filmCompanyEndings.has(name.split(' ').at(-1) ?? '')
  );
}
