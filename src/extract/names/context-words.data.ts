/** Words that stand often beside names. Made by tests/bench/reader-words.ts. */
export const contextWords = `
abandoned aboard about above according account across acting actor actress adaptation adapted added after again against aged agent ago agreed
ahead album all along alongside already also among an and animated animation announced another anyone appear appeared appears are around
arrives as asked assistant at attached audience author autumn award awards away back backing bad band based be beach beat beating became
because become been before began begin begins begun behind being best better between big biopic board book books born boss both bought box
boy breaks brings brother brothers brought built busy but by call called came camera cameraman can can't career cartoon cast casting
character chart children chosen cinema cinemas cinematographer city close closed co-star co-writer come comedy comes comic coming company
completed composer concerns confirmed cost could country couple credited credits crew currently cut daughter day days dead deal death debut
desert designer detective did died dies direct directed directing director director's directs distribute distributor do documentary does
doesn't doing done double down drama drawn dropped drug due each earlier early earned editor eight else end ended enough epic episodes even
ever every executive expected faces falls fame family famous fans father favourite feature features fell festival fiction fifth film
film-maker filmed filming films final find finds finished first five follow follow-up followed following follows for former fortnight found
four fourth friend from game gave get gets ghost girl given gives go goes going gone good got grew had half hand has hasn't have having he
head heads heard held her here hero him himself hired his hit hits home honoured horror hospital hosted hotel house how husband idea if in
include included includes including instead into introduced is isn't it its job joined joins judge jury just kitchen know known knows label
lands last late later latest latter lawyer lead leading leads learned leave leaves leaving led left less let life like liked line lit little
lives long look lost love made make maker makers makes making man manager many married may me memoir mentioned met million minutes money
month months more most mother moved moves movie much music musical my name named near nearly nephew never new newcomer newspaper next night
nine no nominated nomination nominations not nothing novel novelist novels now number nurse of off office officer old on once one only open
opened opening opens opposite or original other others out outside over own owner paid pair parents part partner parts passed past people
photographed picked picture place plans play played playing plays playwright police policeman portrayed premiere presented president previous
previously prize prizes produce produced producer producers produces producing production project published put raised ran rang rather
reached read real received recently recognised record recorded release released releases remains remake remember remembered replaced
reporters retired return returned returns right rights rival role romance room run runs said sales same sang sat saw say says scene school
score scored screen screenplay script season second see seen sent sequel serial series set sets seven shared she shoot shooting shop short
shot should show shown signed since singer sister sitcom six sixth small so soap sold some somebody something son song songs spent spokesman
spring spy stage star starred starring stars start starts stayed stepped still stood story student studio studios such summer supporting take
taken takes taking tale talks tea teacher team television tells ten than that the their them themselves then there they thing third this
those though thought three thriller through time times title to together told too took top trailer trained turn turned turns twice two under
until up us used version very viewers village villain voice voices wait walked want wanted wants war was wasn't watched way we week weekend
weeks well went were western what when where which while who whole whom whose wife will winner wins winter with withdrew without woman won
won't work worked works world would writer writes writing written wrote year year's years yes yet you young your
`;
