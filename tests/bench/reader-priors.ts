/**
 * What is known of signs that are rare in the texts to learn from: where the weights start, and what they are held to. One line a sign: its name as in
 * `featureNames`, then kinds with weights. What starts with `!` is not learnt at all: the texts, with other titles put in, would teach the contrary.
 */
export const priors = `
is of the calendar | none 3
is a nation | none 3
is an honour | none 3
is an outlet | none 2.5
is a place | place 4.5, none 1, film -2, person -2
is a company | company 3, film -2
ends as a company | company 2, film -1
acronym | none 1, film -0.5
starts the sentence: starter | none 1, film -1, person -1, work -0.7
first:honour | none 0.5
touches a capital before | film -0.5, work -0.5
touches a capital behind | film -0.5, work -0.5
one common & start | none 2
one common & title case | none 2
all common & title case | none 1
other & title case | none 1.5
person & title case | none 0.3
little words & title case | none 1.5
some common & title case | none 1
title case: nowhere else | none 1
furniture | none 1
company behind a little word | film -2, work -1
place behind a little word | film -0.7
known film before a little word | film -1.5, work -0.5
known film behind a little word | film -1.5, work -0.5
!starts with an opener | film -3, person -3, character -3, work -3, company -3
!common word before a person | none -3, person -2, character -1
!is a pronoun | none 8
!long known film: two | film 1, work 0.7
!long known film: more | film 2.5, work 2
!several films before, and inside | film -2.5, work -1
and between people | film -1.5, person -1.5, work -0.5
person before and | film -0.7
person behind and | film -0.7
person owns inside | film -1
comma inside | film -0.5
ends in a question mark | film -1, person -2, character -2
ends in an exclamation mark | film 0.5
little word with a capital | film 1, work 0.7
colon inside | film 1, work 0.5, person -3
year in brackets behind | film 2.5, work 0.5
set off | film 1.5, work 1
set off: many words | film 0.7
defined | film 6
known film: two | film 1.2
known film: more | film 1.5
known film: rare | film 0.7
known film: name | film 0.3
known person | person 2
before:film | film 1.5
head before:film | film 0.5
before:work | work 1.5
head before:work | work 0.7
before:broadcast | work 1
near before:broadcast | work 0.5
article of other works | work 0.5
before:credit | person 1.5
before:person | person 1.5
before:honorific | person 2
before:playsRole | character 1
pair before of+playsRole | character 1.5
pair before as+takesPart | character 1.5
pair before as+playsRole | character 1.5
pair before in+takesPart | film 1.5, work 0.7
pair before in+playsRole | film 1.5, work 0.7
pair before of+takesPart | film 1
pair before of+credit | film 1
pair before of+film | film 0.5
pair before of+comesOut | film 1
pair after ,+film | film 1.2
pair after ,+takesPart | film 0.5
pair after is+film | film 1
pair after ,+work | work 1
after:series | film 1
after:comesOut | film 1
after:speaks | person 1
after:takesPart | film 0.7, person 0.7
pair after who+takesPart | person 1
brackets behind hold person | character 2
in the brackets of character | person 1.5
in a list with film | film 1
in a list with person | person 0.7
in a list with work | work 0.7
in a list with character | character 0.5
elsewhere film | film 0.7
elsewhere person | person 0.5
elsewhere character | character 0.5
elsewhere work | work 0.5
elsewhere none | none 0.5
surname of a person | person 2
first name of a person | person 1
!tail of a film | film 5, person -1, character -1
head of a film | film 1
junior | person 1.5
shape: initials | person 1
shape: middle initial | person 1.5
`;
