/** Words around names that tell what they name; each in all its forms, lower case. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Somebody takes part: "starring", "appears". */
export const takesPart =
  words(`star stars starred starring co-star co-stars co-starred co-starring costars costarred appear appears appeared
  appearing appearance appearances cameo cameos feature features featured featuring cast act acts acted acting seen reunite reunited`);

/** Somebody makes it. */
export const makes =
  words(`direct directs directed directing helm helms helmed helming write writes wrote written writing co-wrote co-written
  produce produces produced producing produce make makes made making film filmed filming shoot shot shooting adapt adapts adapted adapting remake
  remade remaking pen penned scripted script scripts create created creates edit edited compose composed executive-produced co-directed
  co-produced develop developed developing`);

/** It comes out, and how it does. */
export const comesOut =
  words(`release releases released releasing open opens opened opening premiere premieres premiered premiering debut debuts
  debuted screen screens screened screening hit hits hitting arrive arrives arrived bow bows bowed gross grossed grosses grossing earn earned
  earns top tops topped topping took take takes taking distribute distributed distributes trailer trailers teaser poster ticket tickets
  box-office sequel sequels prequel wrap wrapped wraps rank ranked stream streaming streams unveil unveiled shown showing`);

/** Somebody is somebody in it. */
export const playsRole =
  words(`play plays played playing portray portrays portrayed portraying portrayal voice voices voiced voicing reprise
  reprises reprised reprising role roles part parts character characters impersonating performance performances turn`);

/** It tells a story. */
export const tellsStory =
  words(`follow follows followed tell tells told chronicles depicts centers centres revolves focuses explores story tale
  set based adaptation adaptations version versions plot ending finale scene scenes remake`);

/** Somebody speaks. */
export const speaks =
  words(`said says say told tell tells tweeted added adds explained recalled admitted joked confirmed revealed believes
  insists insisted thinks thought wrote writes announced replied`);

/** Somebody lives. */
export const lives =
  words(`born died dies dead married aged survived leaves lived wife husband brother sister son daughter father mother mom
  dad girlfriend boyfriend widow friend friends fiancee partner grandson uncle aunt cousin actor actress`);

/** Prizes are won or hoped for. */
export const prizes =
  words(`won win wins winning nominated nomination nominations award awards awarded oscar oscars bafta golden honour honoured
  prize prizes best winner nominee`);

/** A title follows. */
export const calls = words(`called titled entitled named dubbed titled: title titles`);

/** Several follow. */
export const lists = words(
  `like including include includes such e.g particularly notably especially namely both between`,
);

/** Films are counted as parts of a whole. */
export const partsOfSeries =
  words(`franchise franchises series saga trilogy trilogies quadrilogy universe cycle instalment instalments installment
  installments chapter chapters entry entries sequels films movies films' movies' prequels episode`);

/** Firms. */
export const firms =
  words(`studio studios distributor distributors company companies firm label giant publisher banner outfit subsidiary network
  broadcaster producers executives executive chief president boss spokesman spokeswoman acquired`);

/** Praise, age and order before a film noun or a title. */
export const modifiers =
  words(`new latest upcoming forthcoming recent next last first second third fourth fifth sixth hit classic original acclaimed
  popular big-budget low-budget animated live-action short early late own previous debut same best-known famous independent indie cult
  controversial oscar-winning oscar-nominated award-winning epic romantic historical black dark surreal whole entire only other many several
  few two three four five various`);
