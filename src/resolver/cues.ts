import { hashWord } from '../text/hash-word.ts';

/** A set of words by the hash that a text's words carry. */
const words = (list: string) => new Set(list.trim().split(/\s+/u).map(hashWord));

/** Words that tell a text about films from others. */
export const filmCues =
  words(`film films movie movies cinema cinematic cinematography cinematographer actor actors actress actresses starring
  costar costars costarring stars director directors directed directing directorial filmmaker filmmakers filmmaking screenplay screenwriter
  screenwriters script scripts sequel sequels prequel remake remakes reboot trilogy franchise plot scene scenes cast casting character
  characters trailer premiere premiered hollywood studio studios oscar oscars bafta cannes sundance blockbuster thriller comedy comedies
  drama dramas horror western westerns slasher giallo noir biopic documentary animated animation villain protagonist heroine performance
  performances role roles reprises reprise reprised imdb netflix dvd vhs bluray screening watched rewatch audience audiences theaters
  theatres soundtrack stunt stunts acting acted filmed filming rewatched screenplays adaptation adaptations cameo cameos voiced`);

export const filmNouns =
  words(`film films movie movies picture pictures sequel sequels remake prequel thriller comedy drama horror western
  musical classic franchise series trilogy version adaptation feature blockbuster flick documentary biopic reboot cartoon animation noir
  romcom epic hit masterpiece trailer premiere`);
export const watchVerbs =
  words(`watch watched watching watches rewatch rewatched see saw seen seeing love loved loves enjoyed recommend
  favorite favourite hated remember`);
export const makeVerbs =
  words(`directed directing directs wrote written writing produced starring starred stars star made making filmed
  filming appeared appears costarred opposite shot helmed in`);
export const playVerbs = words(
  `plays play played playing portrays portrayed portraying as voices voiced named called character`,
);
export const joiners =
  words(`like unlike than and or with of from by to after before since for about into both then between through during
  while including as`);
export const determiners = words(
  `the a an this that these those his her their its my our your another every each some any no`,
);
export const beVerbs =
  words(`is was has had does did gets opens stars follows tells begins ends features feels looks works marks proves
  boasts offers remains centers concerns takes plays comes came became becomes isn wasn doesn didn will would could can might should lacks
  manages suffers succeeds delivers establishes builds shows seems sees finds makes keeps never also`);
export const sayVerbs =
  words(`said says told tells asked added explained replied claimed insisted admitted announced confirmed warned argued
  believes thinks wants knows`);
export const otherMedia =
  words(`tv television show shows episode episodes season album albums song songs single singles band novel novels book
  books game games play musical magazine newspaper chart charts sitcom programme program label playstation xbox nintendo console`);
export const humanTitles =
  words(`mr mrs ms miss dr sir lord lady president minister prime king queen prince princess captain chancellor
  secretary senator judge professor detective agent officer general colonel sergeant uncle aunt father mother saint st pope`);
export const actorNouns =
  words(`actor actress star stars director starring by with featuring cast opposite filmmaker writer producer legend
  comedian costar and screenwriter newcomer played veteran`);
export const functionWords =
  words(`the a an of in on at to for and or but nor with from by vs as is it its into onto over de la le les el du des
  von van der up s t`);
/** Begin sentences, and so stand with a capital before names that they are no part of. */
export const openers =
  words(`the a an and but or so yet for in on at with when while as if then once after before since because though although
  like unlike even both here there where what who how why that this these those his her its their our my your is was are were did does do has
  have had will would could can may i he she it they we you not no yes also just only still now see watch enter poor young old director
  directors actor actress star stars writer producer from by of to too per via`);
export const articles = words('the a an');
export const placeWords =
  words(`street road avenue square park city county island islands river lake mountain mountains beach bay bridge hall hill
  hills university college hospital school airport station harbour harbor castle palace new north south east west san los saint st fort port
  santa las el valley coast sea ocean desert bank church cathedral abbey court tower gate heights springs falls village town`);
export const calendarWords =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december christmas easter halloween thanksgiving eve spring summer autumn winter day days night`);
export const likenesses = words('like style esque type inspired era level themed');
export const copulas = words(
  'is was isn wasn remains became plays works feels makes ranks stands proves marks',
);
