import { wordSet } from './word-set.ts';

/** First names that are nearly always a woman's or a man's. Names that both bear (Alex, Robin, Leslie) are left out. */
const women = wordSet(`
  abigail adele agnes alice alicia alison allison amanda amber amelia amy andrea angela angelina anita ann anna annabelle anne
  annette annie audrey ava barbara beatrice bella bernadette bette betty beverly brenda bridget britney brooke carey carla carmen
  carol caroline carrie catherine cate celia charlize charlotte cheryl chloe christina christine claire clara claudia colleen
  courtney cynthia daisy dakota deborah debbie debra demi diana diane dolores donna dora doris dorothy edith eileen elaine eleanor
  elena elisabeth elizabeth ella ellen elsa emilia emily emma erin esther ethel eva eve faye felicity florence frances freya
  gemma genevieve geraldine gina ginger gillian glenda gloria grace greta gwen gwyneth hannah harriet hattie hayley hazel heather
  helen helena helene hilary hilda hope imelda ingrid irene iris isabel isabella isabelle ivy jacqueline jane janet janice jean-anne
  jeanne jemima jenna jennifer jenny jessica jill joan joanna joanne josephine joyce judi judith judy julia julianne julie
  juliet juliette june karen kate katharine katherine kathleen kathryn kathy katie katrina keira kirsten kristen kristin laura
  lauren lea leah lena leonora letitia lily linda lisa liv liz liza lois lola lorraine louisa louise lucille lucinda lucy lupita
  lydia lynn mabel madeleine maggie mandy marcia margaret margot marguerite mary-louise maria marianne marie marilyn marion marjorie marlene marlee
  marsha martha mary matilda maureen maya megan melanie melissa meryl mia michelle mildred millie miranda mira molly monica
  myrna nancy naomi natalie natasha nicola nicole nina nora norma octavia olga olive olivia olympia pamela patricia paula
  pauline penelope penny phoebe phyllis polly priscilla priyanka rachel raquel rebecca reese regina renee renée rhonda rita
  rosalind rosamund rosanna rose rosemary rosie ruth sally salma samantha sandra saoirse sara sarah scarlett shailene sharon sheila
  shelley sienna sigourney sigrid simone sonia sophia sophie stella stephanie sue susan susannah suzanne sylvia tamara teresa
  tessa thelma theresa tilda tina uma una ursula valerie vanessa vera veronica victoria viola virginia vivien vivian wendy
  whoopi winona yvonne zendaya zoe zoë
`);
const men = wordSet(`
  aaron adam adrian alan albert alec alejandro alexander alfonso alfred alistair andrew andy anthony antonio arnold arthur
  barry bela benedict benicio benjamin bernard bertrand bill billy bob bobby boris brad bradley brendan brett brian bruce bruno
  burt carl carlos cary chadwick charles charlie charlton chris christian christoph christopher chuck clark clint clive colin
  craig cuba curtis damian damien dan daniel danny darren dave david dean denis dennis denzel derek dick dirk dominic don donald
  douglas duncan dustin dwayne ed eddie edgar edmund eduardo edward elijah emilio eric ernest errol ethan eugene federico felix
  fernando forest francois françois frank franco fred frederick gary gavin gene geoffrey george gerald gerard gianni giovanni glenn
  gordon graham greg gregory gus guillermo hal harold harrison harry harvey heath henry herbert howard hugh hugo humphrey
  iain ian idris isaac ivan jack jacob jacques jake james jason javier jay jeff jeffrey jeremy jerome jerry jim jimmy joaquin joe
  joel john johnny jon jonathan joseph josh juan jude julian julius justin karl keanu keith ken kenneth kevin kirk klaus kurt
  lance larry laurence lawrence leo leonard leonardo liam lionel lloyd louis luc lucas luis luke mads marc marcello mark marlon
  martin marvin matt matthew max maximilian mel michael mick miguel mike milos nathan neil nicholas nick nicolas nigel norman
  oliver orlando orson oscar otto owen patrick paul pedro peter phil philip phillip pierce pierre quentin ralph raymond rex
  ricardo richard rick ridley robert roberto rock rod roger roland roman ron ronald rowan rupert russell ryan salvatore samuel
  scott sean sebastian sergei sergio seth sidney simon spencer spike stan stanley stellan stephen steve steven stuart sylvester
  ted terence terrence theodore thomas timothy tim toby todd tom tommy tony trevor tyrone vernon victor vincent vin viggo vittorio
  walter warren wes wesley wilfred will willem william woody yul zac zachary
`);

/** What a full name's first name says, or null. */
export function genderOf(name: string): 'f' | 'm' | null {
  const [first, ...more] = name
    .toLowerCase()
    .replace(/^(?:sir|dame|lord|lady|dr|mr|mrs|ms)\.? /, '')
    .split(' ');
  if (!first || more.length === 0) return null;
  return women.has(first) ? 'f' : men.has(first) ? 'm' : null;
}
