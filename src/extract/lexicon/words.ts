/** Closed word lists of the reader. Each is a set of lower-case words unless said otherwise. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Nouns that say that the title beside them is a film's. */
export const filmNouns =
  words(`film films movie movies picture pictures feature features flick flicks pic pics comedy drama thriller biopic epic
  blockbuster sequel prequel threequel remake re-make reboot romcom rom-com rom-coms western horror musical romance adventure fantasy noir whodunnit
  documentary animation actioner spoof satire melodrama tearjerker weepie short caper spin-off spinoff installment instalment
  comedies dramas thrillers blockbusters sequels westerns musicals documentaries adaptation mystery chiller slasher heist tentpole hit classic indie
  swashbuckler mockumentary dramedy parody fable masterpiece outing outings`);

/** Nouns that say that the title beside them is not a film's. */
export const otherWorkNouns =
  words(`sitcom series show shows soap serial miniseries mini-series telefilm programme program episode play novel novels book
  books memoir autobiography album albums song songs single track magazine newspaper band group website blog podcast game videogame opera ballet
  stage broadway television tv radio theatre production productions comic comics poem story bestseller best-seller trilogy-novel journal
  publication tune hymn painting exhibition sketch sitcoms operetta concert tour label character commercial network channel`);

/** Broadcasters and stages before a film noun make it another work: "BBC comedy", "television drama". */
export const broadcastWords =
  words(`tv television bbc itv channel nbc abc cbs fox hbo radio stage broadway theatre theater west-end small-screen
  television's amc fx showtime network primetime daytime off-broadway sitcom`);

/** Words for people in film; before a name they are no part of it, and they leave open what the person did. */
export const personNouns =
  words(`actor actress actors actresses star stars newcomer newcomers comedian comedians comic comedienne singer rapper
  performer performers legend veteran veterans icon heart-throb co-star co-stars co-stars costar costars winner nominee thespian model
  actor-director favourite favorite regulars regular starlet host presenter wrestler footballer entertainer crooner diva musician`);

/** Words for people whose work the word itself names. */
export const creditNouns =
  words(`director directors filmmaker filmmakers film-maker film-makers moviemaker helmer auteur writer writers screenwriter
  screenwriters scriptwriter producer producers composer cinematographer editor lyricist choreographer writer-director writer/director
  actor-director co-director co-writer co-producer playwright author novelist designer animator showrunner creator`);

/** Forms of address and ranks before a name. */
export const honorifics = words(
  `agent detective det. officer inspector sergeant lieutenant mr mrs ms miss sir dame lord lady dr prof professor president rev mr. mrs. ms. dr. rev. prof. king queen prince princess`,
);

/** Lower-case words that may stand inside a name or a title. */
export const connectors =
  words(`of the a an and in to for on at with from by or vs vs. de la le du del di da van von der den el y et my your his her our
  their not is are it no be into under over than as that who before after`);

/** Words that open a sentence or a headline with a capital and are no part of a name that follows. */
export const starters =
  words(`and but or so yet nor for if when while whilst as after before since until because although though whereas once unless
  however meanwhile moreover furthermore also then now here there thus hence besides instead later earlier recently currently previously originally
  finally eventually today yesterday tomorrow tonight soon still even just only perhaps maybe both either neither each every all some many most several
  few other others another such much more less in on at by to from with without within of off into onto upon over under about above across against along
  alongside among amid around behind below beneath beside between beyond despite during except following including inside like near outside past per plus
  regarding through throughout till toward towards unlike via versus he she it they we you i him her his its their our my your who whom whose which what
  where why how that this these those is are was were be been being am has have had having do does did will would shall should can could may might must not
  no yes oh well first second third next last previous new newly old upcoming forthcoming recent latest early late original former fellow veteran
  newcomer acclaimed famed award-winning oscar-winning oscar-nominated longtime long-time rising popular beloved legendary famous
  directed written produced starring featuring based set shot adapted inspired penned helmed created co-written co-directed co-starring distributed
  released said says told asked added adding according speaking see watch read check meet introducing playing joining rounding opposite among
  let's here's there's it's that's he's she's what's who's i'm i've we're they're don't doesn't didn't can't won't isn't wasn't ask thanks please
  two three four five six seven eight nine ten one twelve once twice ever never always often sometimes usually generally elsewhere additionally
  british american french german italian spanish irish scottish welsh indian australian canadian japanese chinese korean mexican russian swedish danish
  hollywood bollywood oscar bafta emmy animated live-action actor actress actors star stars director directors producer producers writer writers
  screenwriter filmmaker film-maker singer comedian author novelist composer executive film films movie movies sequel
  comedy drama thriller action sci-fi horror fantasy romantic black dark young late agent veteran us uk tv bbc reports rumour rumor trailer
  credits credited sources source best-selling hit critics fans audiences viewers plans plot details principal production filming photography`);

/** Numbers that end a title: digits, Roman numerals, "Part Two". */
export const sequelNumber = /^(?:\d{1,2}|[IVX]{1,4}|3-?D)$/;

export const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
export const calendarWords =
  words(`january february march april may june july august september october november december jan feb mar apr jun jul aug
  sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday easter christmas thanksgiving halloween spring summer autumn fall winter
  valentine's boxing new-year's`);

/** Genres, praise and origins that stand between an article and a film noun or a name. */
export const nationalities =
  words(`british american french german italian spanish irish scottish welsh indian australian canadian japanese chinese korean
  mexican russian swedish danish norwegian finnish dutch belgian austrian swiss polish czech hungarian greek turkish iranian israeli egyptian african
  asian european english hong-kong argentine brazilian cuban colombian chilean thai vietnamese filipino pakistani afghan iraqi hollywood bollywood
  nollywood scandinavian latin jewish muslim christian catholic us uk uk's new-zealand south-african north-american hindi tamil bengali soviet
  british-born us-born australian-born victorian edwardian shakespearean western eastern`);

export const honours =
  words(`oscar oscars academy award awards bafta baftas emmy emmys tony tonys grammy grammys globe globes palme golden prize prizes
  critics' guild sag honours honour medal nobel pulitzer goya cesar césar razzie razzies nomination nominations nominee festival fest festivals walk`);

/** Of the starters those that begin no title either, nor a name. */
export const openers =
  words(`following starring co-starring featuring directed written produced penned helmed according despite although though
  because while meanwhile however moreover furthermore including speaking adding asked said whereas introducing rounding previous recent latest
  upcoming forthcoming former fellow acclaimed congratulations thanks welcome originally currently recently finally eventually`);
