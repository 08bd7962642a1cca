/**
 * The same name with more actors than this is no character's, as of "Doctor" or "John": it is told as what the actor plays, and has no card. The
 * figure is above that of the most played characters with a name of their own.
 */
const maxActorsOfACharacter = 100;

/** Keys and names as they come, see `StagedName` and `StagedStatement`. */
export const tables = [
  `create table name_rows (type varchar, key varchar, place double, is_alias boolean, name varchar, slug varchar,
     year integer, suffix varchar, tie varchar, weight double)`,
  `create table statement_rows (film varchar, property integer, place double, type varchar, key varchar, value varchar,
     character varchar, character_slug varchar, qualifiers varchar, url varchar)`,
];

/**
 * Ids. A film is named by its title alone where no other has it, else by title and year. Of people (companies, series) with one name the best known has
 * the name alone, so that packs agree; the others have their suffix behind it. What is still the same gets its tie, or a number, behind an
 * underscore, which stands in no other id of that kind. A character is one for each actor who plays it, since a name alone does not say that two are the same; the best
 * known has the name alone if it is more than a first name.
 */
export const assignIds = [
  `create table names as
   select type, key, arg_min(name, (is_alias, place, name)) as name, arg_min(slug, (is_alias, place, name)) as slug,
     to_json(list_sort(list(distinct name)))::varchar as names,
     min(year) as year, min(suffix) as suffix, min(tie) as tie, max(weight) as weight
   from name_rows group by type, key`,
  'drop table name_rows',
  `create table weights as
   select said.type, said.key, sum(film.weight) as weight from (select distinct film, type, key from statement_rows where key is not null) said
   join names film on film.type = 'film' and film.key = said.film group by said.type, said.key`,
  `create table ids as
   with known as (
     select names.* exclude (weight), coalesce(weights.weight, names.weight) as weight
     from names left join weights on weights.type = names.type and weights.key = names.key),
   beside as (
     select *, count(*) over (partition by type, slug) as namesakes,
       row_number() over (partition by type, slug order by weight desc, key) as place from known),
   wanted as (
     select *, slug || case
       when type = 'film' then case when namesakes = 1 or year is null then '' else '-' || year end
       when place = 1 or suffix is null then '' else '-' || suffix end as part from beside),
   numbered as (
     select *, row_number() over (partition by type, part order by (part = slug) desc, weight desc, key) as number from wanted)
   select type, key, part || case when number = 1 then '' else '_' || coalesce(tie, number::varchar) end as part,
     type || ':' || part || case when number = 1 then '' else '_' || coalesce(tie, number::varchar) end as id,
     name, names, year, weight from numbered`,
  'drop table names',
  `create table parts as
   select character_slug as slug from (select distinct character_slug, key from statement_rows where character is not null)
   group by slug having count(*) > ${maxActorsOfACharacter}`,
  `create table characters as
   with played as (
     select said.character_slug as slug, said.key, min(said.character) as name,
       to_json(list_sort(list(distinct said.character)))::varchar as names, sum(film.weight) as weight
     from statement_rows said join ids film on film.type = 'film' and film.key = said.film
     where said.character is not null and not exists (from parts where parts.slug = said.character_slug)
     group by said.character_slug, said.key),
   ranked as (
     select played.*, actor.part, row_number() over (partition by slug order by played.weight desc, actor.part) as place
     from played join ids actor on actor.type = 'person' and actor.key = played.key)
   select slug, key, name, names,
     'character:' || slug || case when place = 1 and contains(slug, '-') then '' else '_' || part end as id from ranked`,
];

export const entityRows = `
  select id, type, name, names, year from (
    select id, type, name, names, year from ids
    union all select id, 'character', name, names, null from characters)
  order by list_position(['film', 'person', 'character', 'series', 'company'], type), id`;

/** Statements about what has no name are left out. */
export const statementRows = `
  select film.id, said.property, entity.id, said.value, played.id,
    case when played.id is null then said.character end, said.qualifiers, said.url
  from statement_rows said
  join ids film on film.type = 'film' and film.key = said.film
  left join ids entity on entity.type = said.type and entity.key = said.key
  left join characters played on played.slug = said.character_slug and played.key = said.key
  where said.value is not null or entity.id is not null
  order by film.id, said.property, said.place, entity.id, said.value, played.id, said.character, said.qualifiers, said.url`;
