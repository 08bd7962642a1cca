/**
 * Everyday English words that are no frequent first or family names, from the 5,200 most frequent of the SUBTLEX word list (film and television
 * subtitles). Behind a first name they make a title ("Joe Versus the Volcano"), not a person.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
  abandon abandoned abilities ability able aboard abortion about above absence absolute absolutely absurd
  abuse accent accept accepted access accident accidentally accidents accomplish accomplished account
  accountant accounts accurate accused achieve acid acknowledge across act acted acting action actions
  active activities activity actor actors actress acts actual actually add added addition additional
  address administration admire admit admitted adopted adorable adore adult adults advance advanced
  advantage adventure advertising advice advise affair affairs affect affected affection afford afraid
  after afternoon afterwards again against age agency agenda agents ages aggressive ago agree agreed
  agreement ahead ahold aid aim ain air aircraft airline airplane airport aisle alarm album alcohol
  alcoholic alert alibi alien aliens alike alive all allergic alley allow allowed almost alone along
  already also alternative altogether always amateur amazing ambulance ammunition among amongst amount
  amusing analysis anchor ancient and angels anger angle angry animal animals ankle anniversary announce
  announcement annoying annual anonymous another answer answered answering answers antique ants anxiety
  anxious any anybody anyhow anymore anyone anything anytime anyway anyways anywhere apart apartment ape
  apologies apologise apologize apology appeal appear appearance appeared appears appetite applause apple
  apples application applied apply appointment appreciate approach approaching appropriate approval
  approve approved approximately architect are area areas aren argue arguing argument arm armed armor arms
  army around arrange arranged arrangement arrangements arrest arrested arrival arrive arrived arrives
  arriving arrow art article articles artist artists arts ashamed ashes ashore aside ask asked asking asks
  asleep aspirin ass assassin assault asses asshole assholes assigned assignment assist assistance
  assistant associate assume assumed assuming assure assured ate atmosphere attached attack attacked
  attacking attacks attempt attempted attend attending attention attic attitude attorney attracted
  attraction attractive auction audience audition author authorities authority authorized auto autograph
  automatic autopsy available average avoid avoiding awake award aware away awesome awful awfully awhile
  awkward babe babies baby bachelor back backed background backing backs backup backwards backyard bacon
  bad badge badly bag baggage bags bail bait bake baked balance balcony bald ballet balloon balls bam
  banana band bang banging bank bar barbecue bare barely bargain barking barn barrel bars bartender base
  baseball based basement basic basically basis basket basketball bass bastard bastards bat bath bathing
  bathroom bathtub bats battalion batteries battery battle beach beam bean beans bear beard bearing bears
  beast beat beaten beating beats beautiful beautifully beauty became because become becomes becoming bed
  bedroom beds bedtime beef been beep beeping beer beers before beg began begged begging begin beginning
  begins begun behalf behave behavior behind bein being beings belief believe believed believes believing
  bells belly belong belonged belongs beloved below belt bench bend beneath benefit benefits bent beside
  bet betray betrayed bets better betting between beyond bicycle bid big bigger biggest bike billion bills
  biological birds birth birthday bit bitch bitches bite bits bitter bizarre blackmail blade blah blame
  blaming blank blanket blast bleed bleeding bless blessed blessing blew blind block blocked blocks blond
  blonde blood bloody blow blowing blown blows blue blues bluff board boarding boat boats bodies body boil
  bold bolt bomb bombing bombs bonds bone bones bonus boobs book booked books boom boot booty booze border
  bore bored boring born borrow borrowed boss both bother bothered bothering bothers bottle bottles bottom
  bought bounce bound bounty bourbon bout bow bowl bowling box boxes boxing boy boyfriend boys bra
  bracelet brain brains brake brakes branch brass brat brave breach bread break breakdown breakfast
  breaking breaks breast breasts breath breathe breathing breed breeze bribe brick bride bridge brief
  briefcase bright brilliant bring bringing brings bro broad broadcast broke broken brother brothers
  brought brush brutal bubble bubbles bucket bucks buddies budget bug bugs build building buildings built
  bull bullet bullets bullshit bully bum bump bumped bunch bunk burden burger buried burn burned burning
  burnt burst bury bus business businessman bust busted busy but butcher butt butter button buttons buy
  buying buys cab cabin cabinet cable cage cake calendar call called calling calls calm came camera
  cameras campaign camping campus can canal cancel canceled cancelled cancer candidate candle candles
  candy cane cannot cans cap capable capacity capital capture captured car card cards care cared career
  careful carefully cares cargo caring carnival carpet carriage carried carrier carries carry carrying
  cars cart case cases casino cast casual casualties cat catch catches catching cats cattle caught cause
  caused causes causing cavalry cave cease ceiling celebrate celebrating celebration celebrity cell cellar
  cells cemetery cent center centre cents centuries century cereal ceremony certain certainly certificate
  chain chains chair chairs challenge chamber champ champagne champion championship chance chances change
  changed changes changing channel chaos chap chapel chapter character characters charge charged charges
  charging charity charm charming chart charts chased chasing chat cheap cheat cheated cheating check
  checked checking checks cheek cheer cheering cheerleader cheese chef chemical chemistry cherry chess
  chest chew chicken chickens chicks child childhood children chili chill chin chip chips chocolate choice
  choices choke choose chop chopper chorus chose chosen chow chuckles church cigar cigarette cigarettes
  cigars circle circles circuit circumstances circus cities citizen citizens city civil civilian civilians
  civilization civilized claim claimed claims clamp class classes classic classified clean cleaned cleaner
  cleaning clear clearance cleared clearing clearly clears clerk clever click client clients climb
  climbing clinic clock close closed closely closer closes closest closet closing cloth clothes clothing
  cloud clouds clown clowns club clubs clue clues coach coal coast coat coats cocaine cock cocksucker
  cocktail code codes coffee coffin coin coincidence cold collar colleague colleagues collect collecting
  collection college colony color colored colors colour column com coma comb combat combination comedy
  comes comfort comfortable comic coming command commanding comment commercial commission commit
  commitment committed committee common communicate communication communications community companies
  companion company compare compared compartment compassion compete competition complain complaining
  complaint complaints complete completed completely complex complicated compliment compliments compound
  compromise computer computers con concentrate concept concern concerned concerns concert conclusion
  concrete condition conditions conduct conference confess confessed confession confidence confident
  confidential confirm confirmed conflict confused confusing confusion congratulate connect connected
  connection connections conscience conscious consciousness consent consequences consider consideration
  considered considering conspiracy constant constantly construction contact contacted contacts contain
  content contest continue continued continues contract contrary control controlled controls convenient
  convention conversation convict convicted conviction convince convinced convincing cooked cookie cookies
  cooking cool cooler cooperate cooperation coordinates cop copies copper cops copy cord core corn corner
  coroner corporate corporation corpse correct correctly cos cost costs costume costumes couch cough could
  couldn council counsel counselor count counted counter counting countries country counts couple couples
  courage course court courtesy courtroom courts cousin cousins cover coverage covered covering covers cow
  coward cowboy cows crab crack cracked cracking crap crash crashed crashing crawl crawling crazy cream
  create created creating creation creative creature creatures credit creep creeps creepy crew crib cried
  cries crime crimes criminal criminals crisis critical crossed crossing crowd crowded crown cruel cruise
  crush crushed cry crying cue culture cunt cup cups cure cured curiosity curious current currently curse
  cursed curtain curtains custody custom customer customers customs cut cute cuts cutting cycle daily
  damage damaged dame damn damned dance danced dancer dances dancing danger dangerous dare dark darkness
  darling darn dash data date dated dates dating daughter daughters daylight days dead deadline deadly
  deaf deal dealer dealing deals dealt dear dearest death deaths debate debt debts deceased decent decide
  decided decides decision decisions deck declare declared dedicated deed deeds deep deeper deeply deer
  defeat defence defend defendant defending defense define definite definitely degree degrees delay
  deliberately delicate delicious delighted delightful deliver delivered delivery demand demands democracy
  demon demons demonstration den denied dental dentist deny department depend depending depends deposit
  depressed depressing depression depth deputy describe described description desert deserve deserved
  deserves design designed desire desk despair desperate desperately despite dessert destination destroy
  destroyed destroying destruction detail details detectives detention determine determined develop
  developed development device devil devoted dial diamonds diary dice did didn die died dies diet
  difference differences different differently difficult dig digging dignity dime diner dining dinner dip
  direct directed direction directions directly director dirt dirty disagree disappear disappeared
  disappoint disappointed disaster discharge discipline discover discovered discovery discuss discussed
  discussing discussion disease disgrace disguise disgusting dish dishes disk dismissed disorder dispatch
  display distance distant distinguished distracted distress district disturb disturbed disturbing ditch
  dive divide divine diving division divorce divorced dizzy dock doctor doctors document documentary
  documents does doesn dog dogs doing doll dollar dollars domestic done doomed door doorbell doors dope
  dorm dot double doubt doubts dough down downstairs downtown dozen draft drag dragged dragging drain
  drama dramatic drank draw drawer drawing drawn dreadful dream dreamed dreaming dreams dreamt dress
  dressed dresses dressing drift drill drink drinking drinks drive driven driver drivers drives driveway
  driving drop dropped dropping drops drove drown drowned drowning drug drugs drum drums drunk drunken dry
  duck ducks dude dudes due dug dull dumb dummy dump dumped during dust duties duty dying dynamite each
  eager ear earlier early earn earned earrings ears earth earthquake ease easier easily easy eat eaten
  eating eats edge editor education effect effective effects effort efforts egg eggs ego eight eighth
  either elbow elected election electric electrical electricity electronic elegant element elements
  elephant elevator eleven eliminate else elsewhere embarrass embarrassed embarrassing embassy embrace
  emergency emotion emotional emotionally emotions emperor empire employee employees empty encourage end
  ended ending endless ends enemies enemy energy enforcement engage engaged engagement engine engineer
  engineering engines enjoy enjoyed enjoying enormous enough enter entered entering entertain
  entertainment entire entirely entitled entrance entry envelope environment envy episode equal equipment
  erase error escape escaped escort especially essay est establish established estate eternal eternity
  even evening event events eventually ever every everybody everyday everyone everything everywhere
  evidence evil exact exactly exam examine example excellent except exception exchange excited excitement
  exciting exclusive excuses executed execution executive exercise exhausted exhibit exist existed
  existence exists exit exotic expect expected expecting expense expenses expensive experience experienced
  experiences experiment experiments expert experts explain explained explaining explains explanation
  explode explore explosion explosives expose exposed express expression extend extra extraordinary
  extreme extremely eye eyes fabulous face faced faces facility facing fact factor factory facts faggot
  fail failed failure faint fair fairly fairy faithful fake fall fallen falling falls fame familiar
  families family famous fan fancy fans fantastic fantasy far fare farewell farm fart fascinating fashion
  fast faster fastest fat fatal fate father fathers fault favor favorite favors favour favourite fax fear
  fears feast feather feature fed federal feds fee feed feeding feel feeling feelings feels feet fell
  fella fellas fellow fellows felt female fence festival fetch fever few fiction fifth fifty fight fighter
  fighters fighting fights figure figured figures figuring file filed files fill filled filling film films
  filthy final finally finals financial find finding finds fine finest finger fingerprints fingers finish
  finished finishing fire fired fires firing firm first fish fishing fist fit fits five fix fixed fixing
  flag flame flames flash flashlight flat flattered fleet flesh flew flies flight flip float floating
  floor floors flow flower flowers flu fluid flush fly flying focus focused fog fold folk folks follow
  followed following follows fond food fool fooled fooling foolish fools foot footage football footsteps
  for forbid forbidden force forced forces forehead foreign forest forever forget forgetting forgive
  forgiven forgiveness forgot forgotten fork form formal former forms formula forth fortunate fortune
  forward fought foul found fountain four fourth frame frankly fraud freak freaked freaking freaks free
  freedom freezing frequency fresh freshman fridge fried friend friendly friends friendship fries frighten
  frightened frog from front frozen fruit fry fuck fucked fucker fucking fuel full fully fun function fund
  funds funeral funny fur furious furniture further fuss future fuzzy gag gain gal galaxy gallery gambling
  game games gang garage garbage garden garlic gas gasoline gasps gate gates gather gathered gathering
  gave gay gear geek generally generation generations generous genetic genius gentle gentleman gentlemen
  gently genuine gesture get gets getting ghost ghosts giant gift gifts gig gin girl girlfriend
  girlfriends girls give given gives giving glad glasses global glorious glory glove gloves glue goal goat
  goddamn goddess gods goes going golden golf gone gonna good goodness goods goose gorgeous gosh gossip
  got gotta gotten government governor gown grab grabbed gracious grade grades graduate graduated
  graduation grand granddaughter grandfather grandmother grandson granted grass grateful gratitude grave
  graves gravity grease great greater greatest greedy grew grief grip groans groceries groom ground
  grounded grounds group groups grow growing grown grows growth grunts guarantee guaranteed guard guardian
  guards guess guessed guessing guest guests guidance guide guilt guilty guitar gum gun guns gunshot gut
  guts guys gym habit habits hack had hair haircut hairy half halfway hallway ham hamburger hammer hand
  handed handle handled handling hands handsome handwriting handy hang hanging hangs happen happened
  happening happens happier happiest happily happiness happy harassment hard harder hardest hardly
  hardware harm harmless harsh has hasn hat hatch hate hated hates hats haul haunted have haven having hay
  head headache headed heading headquarters heads heal healing health healthy hear heard hearing hears
  heart hearts heat heaven heavens heavily heavy heck heel heels height heights held helicopter hell
  helmet help helped helpful helping helpless helps her herd here hereby hero heroes heroin hers herself
  hid hidden hide hiding high higher highest highly highway hike hills him himself hint hip hips hire
  hired his history hit hits hitting hobby hockey hold holding holds hole holes holiday holidays holler
  home homeless homes homework homicide hon honest honestly honesty honey honeymoon honorable honored
  honour hood hook hooked hooker hop hoped hopeless hopes hoping horns horny horrible horror horse horses
  hose hospital hospitals host hostage hostages hostile hot hotel hottest hour hours house household
  housekeeper houses hug huge huh human humanity humans humble humiliated humiliating humor hunch hundred
  hundreds hung hunger hungry hunting hurricane hurt hurting hurts husband husbands hustle hut hysterical
  ice idea ideal ideas identification identified identify identity idiot idiots ignorant ignore ignored
  ill illegal illness illusion image images imagination imagine imagined immediate immediately impact
  importance important impossible impress impressed impression impressive improve inappropriate inch
  inches incident include included including income increase incredible incredibly indeed independent
  indicate individual industry infected infection influence inform information informed initial injured
  injuries injury ink inn inner innocence innocent insane insanity inside insist insisted inspection
  inspiration inspired instance instant instead instinct instincts institution instructions instrument
  insult insulted insurance intact integrity intelligence intelligent intend intended intense intention
  intentions interest interested interesting interests interfere internal international internet interrupt
  interrupting interview intimate into introduce introduced invasion invented invention investigate
  investigating investigation investigator investment invisible invitation invite invited inviting involve
  involved iron ironic island isn isolated issue issues item items its itself jackass jacket jail jam
  jammed jar jaw jazz jealous jeans jeep jelly jerk jet jewel jewelry jewels job jobs join joined joining
  joint joke jokes joking jolly journal journalist journey judge judges judging judgment juice jump jumped
  jumping jungle junk jury just justice karate keep keeping keeps kept ketchup key keys kick kicked
  kicking kicks kid kidding kiddo kidnap kidnapped kidnapping kidney kids kill killed killer killers
  killing kills kind kinda kindly kindness kinds kingdom kings kiss kissed kisses kissing kitchen knee
  knees knew knife knives knock knocked knocking know knowing knowledge known knows lab label labor
  laboratory lack lad ladder ladies lads lady laid lamb lame lamp lan land landed landing lands language
  lap large larger largest laser last lasted late lately later latest laugh laughed laughing laughs
  laughter launch laundry lawn laws lawsuit lawyer lawyers lay laying lazy lead leader leaders leading
  leads league leak lean leap learn learned learning lease least leather leave leaves leaving lecture led
  left leg legal legally legend legitimate legs lemon lend length lesbian less lesson lessons lets letter
  letters letting level levels liable liar liberty library license lick lie lied lies life lifetime lift
  lifted light lighten lighter lighting lightning lights like liked likely likes liking limit limited
  limits limo line lined lines link lion lions lip lips lipstick liquid liquor list listened listening lit
  literally literature live lived liver lives living load loaded loan lobby lobster local locate located
  location lock locked locker locks lodge log logic logical lonely lonesome longer look looked looking
  looks loop loose lose loser losers loses losing loss lost lot lots lottery loud louder lounge lousy
  loved lovely lover lovers loves loving low lower loyal loyalty luck lucky luggage lunatic lunch lung
  lungs luxury lying machine machines mad madam made madness magazine magazines magic magical magician
  magnificent maid mail main maintain maintenance make makes makeup making male mall man manage managed
  management manager maniac mankind manner manners mansion manual many map marching marked market marks
  marriage married marry marrying marvelous mask mass massage massive master masters match matches mate
  material math matter matters mattress mature maximum mayor meal meals mean meaning means meant meantime
  measure meat med medal media medical medication medicine medium meet meeting meetings meets melt member
  members memo memories memory men mental mention mentioned menu mercy mere merely mess message messages
  messed messenger messing messy met metal meter meters method methods mice middle midnight might mighty
  mile military milk mill million millions mind minds mine mines minimum minister minor minus minute
  minutes miracle miracles mirror miserable misery missed misses missile missiles missing mission mistake
  mistaken mistakes mister mistress misunderstanding mix mixed mob mobile model models modern modest mole
  moment moments mon money monitor monk monkey monkeys monster monsters month months mood moon moonlight
  moral more morgue morning moron morphine mortal mortgage most mostly motel mother motherfucker
  motherfuckers motherfucking mothers motion motive motor motorcycle mountain mountains mouse mouth move
  moved movement moves movie movies moving much mud muffin mug mule multiple murder murdered murderer
  murderers murders muscle muscles museum music musical musician must mustard mutual myself mysterious
  mystery myth nail nailed nails naive naked name named names nanny nap narrow nasty nation national
  nations native natural naturally nature naughty near nearby nearest nearly neat necessarily necessary
  neck necklace need needed needing needle needn needs negative negotiate neighbor neighborhood neighbors
  neither nephew nerve nerves nervous nest net network never new news newspaper newspapers next nice
  nicely nicer nickel nickname niece nigga nigger niggers night nightmare nightmares nights nine ninth
  noise noises none nonsense noodles noon nor normal normally nose not note notes nothing notice noticed
  notify notion novel now nowadays nowhere nuclear nude number numbers nun nurse nurses nursing nut nuts
  oath obey object objective objects obligation observation observe obsessed obvious obviously occasion
  occasionally occur occurred ocean odd odds off offended offense offensive offer offered offering offers
  office officer officers offices official officially officials often oil old older oldest once one ones
  online only onto open opened opening opens opera operate operating operation operations operator opinion
  opportunity opposed opposite option options orange order ordered ordering orders ordinary organ
  organization organized organs original originally other others ought our ours ourselves out outer outfit
  outrageous outside outstanding outta oven over overcome overnight overtime owe owed owes own owned owner
  owns oxygen pace pack package packed packing pad pages paid pain painful paint painted painter painting
  paintings pair pajamas pal palace pale palm pals pan pancakes panel panic panties pants paper papers
  paperwork parade paradise paranoid pardon parent parents parked parking parlor parole part particular
  particularly parties partner partners parts party pass passage passed passenger passengers passes
  passing passion passionate passport password past patch path pathetic patience patient patients patrol
  pattern pay paying payment pays peace peaceful peach peak peanut peanuts peculiar pee pen penalty pencil
  penis people pepper per percent perfect perfectly perform performance performed performing perfume
  perimeter period permanent permission permit person personal personality personally personnel persons
  perspective persuade pervert pet petty phase philosophy phone phoned phones phony photo photograph
  photographer photographs photos phrase physical physically physician physics piano pick picked picking
  picks pickup picnic picture pictures pie piece pieces pier pig pigeon pigs pile pill pillow pills pilot
  pilots pimp pin pinch pine pink pipe pipes pirate pirates piss pissed pistol pit pitch pity pizza place
  placed places plague plain plan plane planes planet planned planning plans plant planted plants plastic
  plate plates platform platoon play played player players playing plays plea plead pleasant please
  pleased pleasure pledge plenty plot plug pocket pockets pod poem poet poetry point pointed pointing
  points poison poisoned poisoning poke poker pole police policeman policy polish polite political
  politics pond pony pool poor popcorn popped pops popular population porch pork porn port pose position
  positions positive positively possessed possession possibilities possibility possible possibly post
  posted poster pot potato potatoes potential potion pound pounding pounds pour pouring powder power
  powerful practical practically practice practicing pray prayer prayers praying preacher precinct
  precious precisely prefer pregnancy pregnant prep prepare prepared preparing prescription presence
  present presentation presents press pressed pressure presume pretend pretending pretty prevent previous
  prices prick pride priest primary prime princess principal principle principles print printed prints
  priority prison prisoner prisoners privacy private privilege prize pro probably probation problem
  problems procedure proceed process produce producer product production products profession professional
  profile profit program progress project prom promise promised promises promising promotion pronounce
  proof proper properly property prophecy proposal propose proposed proposition prosecution prosecutor
  prostitute protect protected protecting protection protective protest protocol proud prove proved proven
  proves provide provided psych psychiatrist psychic psycho psychological psychotic public publicity
  published pudding puke pull pulled pulling pulls pulse pump pumpkin punch punish punished punishment
  punk puppy purchase pure purple purpose purse pursue pursuit push pushed pushing pussy put puts putting
  puzzle qualified quality quarter quarters queen quest question questioning questions quick quicker
  quickly quiet quietly quit quite quitting quote rabbi rabbit rabbits race races racing rack racket
  radiation radio rage raid railroad raining raise raised raising rally ram ran ranch random range rank
  ransom rap rape raped rare rarely rash rat rate rather rats raw razor reach reached reaching react
  reaction read reading reads ready real realise reality realize realized really rear reason reasonable
  reasons recall receipt receive received receiving recent recently reception recipe reckon recognise
  recognize recognized recommend record recorded recording records recover recovered recovery red refer
  reference referring refrigerator refuse refused regard regarding register registered registration regret
  regrets regular regulations rehab rehearsal rejected related relations relationship relationships
  relative relatives relax relaxed release released reliable relief relieved religion religious rely
  remain remaining remains remarkable remember remembered remembers remind reminded reminds remote remove
  removed rendezvous rent rented repair repeat replace replaced replacement report reported reporter
  reporters reporting reports represent represents reputation request requested require required requires
  rescue research reservation reservations reserve residence resident resist resistance resort resources
  respect respected respects respond response responsibilities responsibility responsible rest restaurant
  restaurants resting result results retarded retire retired retirement retreat return returned returning
  returns reunion reveal revealed revenge reverse review revolution reward rhythm rib ribs rid ride rider
  rides ridge ridiculous riding rifle rig right rights ring ringing rings riot ripped rise rising risk
  risks risky ritual river road roads roast robbed robbery robbing robe robot rocket rocks rode role roll
  rolled rolling rolls romance romantic roof room roommate rooms root roots rope ropes roses rot rotten
  rough round rounds route routine row royal rub rubber rude rug ruin ruined ruining rule rules rum rumor
  rumors run running runs rushing sack sacred sacrifice sad saddle safe safely safer safety said sail
  sailing sailor sake sakes salad salary sale sales salesman salmon salt salute same sample samples sand
  sandwich sandwiches sang sat satellite satisfaction satisfied sauce sausage save saved saving savings
  saw say saying says scale scam scan scandal scar scare scared scares scaring scary scenario scene scenes
  scent schedule scheduled scheme scholarship school schools science scientific scientist scientists
  scissors score scores scout scrambled scratch scream screaming screams screen screw screwed screwing
  script scrub scum sea seal sealed search searched searching season seat seated seats sec second seconds
  secret secretary secrets section sector secure security see seed seeing seek seem seemed seems seen sees
  self selfish sell selling sells semester send sending sends senior sense senses sensible sensitive sent
  sentence sentimental separate separated sequence serial series serious seriously servant servants serve
  served serves service services serving session set sets setting settle settled settlement setup seven
  seventh several severe sex sexual sexually sexy shade shadow shadows shaft shake shaking shall shallow
  shame shape share shared shares sharing shark sharks shave shaving she shed sheep sheet sheets shelf
  shell shelter shield shift shine shining shiny ship shipment shipping ships shirt shirts shit shitty
  shock shocked shocking shoe shoes shook shoot shooter shooting shoots shop shopping shorter shortly
  shorts shot shotgun shots should shoulder shoulders shouldn shout shouting shove shovel show showed
  shower showing shown shows shrimp shrink shy sick sickness side sides sighs sight sign signal signals
  signature signed significant signing signs silence silent silk silly silver similar simple simply sin
  since sincere sing singing single sings sink sins sir sire siren sis sister sisters sit site sits
  sitting situation situations six sixth size skate ski skies skill skills skin skinny skirt skull sky
  slack slap slave slaves sleep sleeping sleeps sleepy slept slice slick slide slight slightest slightly
  slip slipped slipping sloppy slow slowly slut smack small smaller smart smarter smash smashed smell
  smelled smells smile smiles smiling smoke smoked smoking smooth snack snake snakes snap sneak sneaking
  snow soap sober soccer social society sock socks soda sofa soft software soil sold soldier soldiers
  solid solo solution solve solved some somebody someday somehow someone someplace something sometime
  sometimes somewhat somewhere son song songs sons soon sooner sophisticated sore sorrow sorry sort sorts
  soul souls sound sounded sounds soup sour source sources space spaghetti spare spark speak speaker
  speaking speaks special species specific specifically speech speed spell spend spending spends spent
  sperm spider spill spilled spin spinning spirit spirits spiritual spit spite splendid split spoil
  spoiled spoke spoken sponge spoon sport sports spot spots spotted spray spread spreading spring spy
  squad square squeeze stab stabbed stable stadium staff stage stain stairs stake stall stamp stand
  standard standards stands star starboard stare staring stars start started starting starts starve
  starving state statement station stations statue status stay stayed staying stays steady steak steal
  stealing steam steel steer step stepped stepping steps stereo stew stick sticking sticks stiff still
  sting stink stinking stinks stir stock stole stolen stomach stones stood stop stopped stopping stops
  storage store stores stories story stove straight straighten strain strange stranger strangers strategy
  straw stream street streets strength stress stretch strict strictly strike strikes string strings strip
  stripes stroke stronger strongly struck structure struggle struggling stubborn stuck stud student
  students studied studies studio study studying stuff stuffed stunt stupid style sub subject subjects
  submarine substance subtle subway succeed success successful such suck sucked sucker sucking sucks
  sudden suddenly suffer suffered suffering sugar suggest suggested suggesting suggestion suicide suit
  suitcase suite suits sum summer sun sunrise sunset sunshine super superior supervisor supper supplies
  supply support suppose supposed sure surely surf surface surgeon surgery surgical surprise surprised
  surprises surprising surrender surrounded surveillance survival survive survived survivors suspect
  suspected suspects suspended suspicion suspicious swallow swallowed swamp swear sweat sweater sweating
  sweep sweet sweetheart sweetie swell swim swimming swing swinging switch switched sword swore sworn
  symbol sympathy symptoms syndrome system systems table tables tag tail take taken takes takin taking
  tale talent talented tales talk talked talking talks tall tan tank tanks tap tape tapes target targets
  task taste tastes tasty tattoo taught tax taxes taxi tea teach teacher teachers teaching team teams tear
  tearing tears tech technical technically technique technology teenage teenager teeth telegram telephone
  television tell tellin telling tells temper temperature temple temporary ten tend tender tennis tense
  tension tent tequila term terminal terms terrible terribly terrific terrified territory terror terrorist
  terrorists test tested testify testimony testing tests than that the theater theatre thee theft their
  theirs them theme themselves then theory therapist therapy there therefore these they thick thief
  thieves thin thing things think thinking thinks third thirsty this those thou though thought thoughtful
  thoughts thousand thousands threat threaten threatened threatening threats three threw thrill thrilled
  throat throne through throughout throw throwing thrown throws thumb thunder thus thy tick ticket tickets
  tide tie tied ties tiger tight til till time timer times timing tin tiny tip tips tire tired tires
  tissue title tits toast tobacco today toe toes together toilet told tolerate tomato tomorrow ton tone
  tongue tonight tons too took tool tools tooth top tops tore torn torpedo torture tortured toss tossed
  total totally touch touched touches touching tough tour tournament toward towards towel towels tower
  town toy toys trace track tracking tracks trade trading tradition traditional traffic tragedy tragic
  trail trailer train trained training trains traitor tramp transfer transferred transmission transport
  trap trapped trash trauma travel traveled traveling tray treasure treat treated treating treatment
  treats tree trees tremendous trial tribe trick tricks tricky tried tries trigger trip triple trips
  troops trophy trouble troubled troubles truck trucks true truly trunk trust trusted truth try trying tub
  tube tubes tuck tuna tune tunnel turkey turn turned turning turns twice twin twins twist twisted two
  type types typical ugly ultimate umbrella unable unbelievable uncomfortable unconscious under undercover
  underground underneath understand understanding understands understood underwater underwear unexpected
  unfair unfortunate unhappy uniform uniforms union unique unit units universal universe unknown unless
  unlike unnecessary unpleasant until unto unusual upon upper upset upside upstairs urge urgent urine use
  used useful useless uses using usual usually vacation vain valuable value values vampire vampires
  various vast vault vegetables vehicle vehicles velvet verdict version versus very vessel vice vicious
  victim victims victory video view village violation violence violent virgin virus vision visions visit
  visited visiting visitor visitors visual vital vodka voice voices volume volunteer von vote voted votes
  vows voyage vulnerable wagon wait waited waiter waiting waitress waits wake wakes waking walk walked
  walking walks wallet walls wander wandering wanna want wanted wanting wants war warden wardrobe
  warehouse warm warn warned warning warrant warrior warriors wars was wash washed washing wasn waste
  wasted wasting watch watched watches watching water wave waves wax way ways weak weakness wealth wealthy
  weapon weapons wear wearing wears weather web wedding wee weed week weekend weekends weigh weight weird
  welcome welfare went were weren wet whack whale whales whatever whatsoever wheel wheelchair wheels when
  whenever whereabouts wherever whether which while whip whipped whiskey whisper whispering whistle who
  whoever whole whom whore whores whose wicked wide widow wife wig wild willing win wind window windows
  winds wine wing wings winner winners winning wins wipe wiped wire wired wires wisdom wish wished wishes
  wishing wit witch witches with withdraw within without witness witnesses wives wizard woke wolves woman
  women won wonder wondered wonderful wondering wonders wooden word words wore work worked worker workers
  working works world worlds worm worms worn worried worries worry worrying worse worship worst worthless
  worthy would wouldn wound wounded wounds wrap wrapped wreck wrestling wrist write writer writers writes
  writing written wrong wrote yacht yard yards year years yell yelled yelling yellow yen yesterday yet you
  younger your yours yourself yourselves youth zero zip zone zoo
  `
    .trim()
    .split(/\s+/),
);
