/** Words that stand often beside names. Made by tests/bench/reader-words.ts. */
export const contextWords = `
abandoned aboard about above according account across acting actor actress adaptation adapted added after again against aged agent ago agreed
ahead album all along alongside already also among an and animation announced another appear appeared appears are around arrives as asked
assistant at attached audience author autumn award awards away back band based be beat beating became because become been before began begin
begins begun behind being best better between big biopic book books born boss both bought box boy breaks brings brother brothers brought
built but by called came camera can can't cartoon cast character chart children chosen cinema cinemas city close closed co-star co-writer
come comedy comes comic coming company completed concerns confirmed cost could country couple credited credits crew currently cut daughter
day days dead deal debut designer did died dies direct directed directing director director's directs distribute distributor do documentary
does doesn't done double down drama dropped drug due earlier early earned editor eight else end ended epic episodes even ever every executive
expected falls family fans father favourite feature features fell festival fiction fifth film film-maker filmed filming films final find
finds finished first five follow follow-up followed following follows for former found four fourth friend from game gave get gets ghost girl
given gives go goes going gone good got grew had half has hasn't have he head heads heard held her here hero him himself hired his hit hits
home honoured horror hospital house how husband idea if in include included includes including instead into is isn't it its job joined joins
judge jury just kitchen know known knows label lands last late later latest latter lawyer lead leading leads leave leaves leaving led left
less let life like liked line little lives long look lost love made make maker makers makes making man manager many married may me mentioned
met million minutes money month months more most mother moved moves movie much music musical my name named near never new newcomer newspaper
next night nine no nominated nomination nominations not nothing novel novelist novels now number of off office old on once one only open
opened opening opens opposite or original other others out outside over own owner paid pair parents part partner parts past people
photographed picked picture place plans play played playing plays playwright police policeman portrayed premiere presented president previous
prize prizes produce produced producer producers produces producing production project published put ran rather read real received recently
record recorded release released releases remains remake remember remembered reporters retired return returned returns rights role romance
room run runs said sales same sang sat saw say says scene school score screen screenplay script season second see seen sent sequel serial
series set sets seven shared she shoot shooting shop short shot should show shown signed since singer sister six sixth small so soap sold
some somebody something son song songs spent spokesman spring stage star starred starring stars start starts still stood story student studio
studios such summer supporting take taken takes taking tale talks teacher team television ten than that the their them themselves then there
they thing third this those though thought three thriller through time times title to together told too took top trailer turn turned turns
twice two under until up us used version very viewers village villain voice voices want wanted wants war was wasn't watched way we week
weekend weeks well went were western what when where which while who whole whom whose wife will winner wins winter with without woman won
won't work worked works world would writer writes writing written wrote year year's years yes yet you young your
`;
