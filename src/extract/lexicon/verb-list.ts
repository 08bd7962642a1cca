/**
 * English verbs of news and of writing about film. One in -ize stands for its twin in -ise too; what is formed with co-, re-, pre- and the
 * like and a hyphen needs no entry.
 */
export const regularVerbs = `
abandon abduct abhor abolish abound absorb abstain abuse accelerate accept access acclaim accommodate accompany accomplish accord account accumulate
accuse achieve acknowledge acquaint acquire acquit act activate adapt add address adhere adjourn adjust adlib administer admire admit adopt adore
adorn advance advertise advise advocate affect affiliate affirm afflict afford age aggravate agree aid aim air alarm alert alienate align allege
alleviate allocate allot allow allude alter alternate amass amaze ambush amend amount amplify amputate amuse analyse analyze anchor anger animate
ankle annotate announce annoy annul anoint answer anticipate apologize appeal appear append applaud apply appoint appraise appreciate apprehend
approach approve argue arm arouse arraign arrange arrest arrive articulate ascend ask aspire assassinate assault assemble assert assess assign
assimilate assist associate assume assure astonish astound atone attach attack attain attempt attend attract attribute auction audition author
authorize avenge average avert avoid avow await award axe back backfire backload backstop backtrack badger baffle bail bake balance balk ban band bang
banish bank bankroll banter baptize bar bare bargain bark barrage base bash bask bat bathe batter battle beam beckon beep befriend beg behave
beleaguer belie believe belittle bellow belong bemoan benefit berate beseech besiege bestow betray better beware bewilder bias bicker bill binge
binge-watch birth blacklist blackmail blame blank blast blaze bleach bleep blend bless blight blind blindfold blindside blink bloat block blockade
blog blot bludgeon blunder blur blurt blush board boast bob boil bolster bolt bomb bombard book bookend boom boost boot border bore borrow botch
bother bottle bounce bound bow box boycott brace brag brainstorm brainwash brake branch brand brandish brave breach breathe breeze brew bribe bridge
brief brighten brim bristle broach broaden broker brood browse bruise brush brutalize bubble buck buckle budge budget bulldoze bully bumble bump bunch
bundle bungle burden burgeon burgle burp burrow bury bus bustle butcher button buzz bypass cackle calculate calibrate call calm cameo camouflage camp
campaign cancel canonize canter canvass cap caper capitalize captain caption captivate capture care caress caricature carry carve cascade cash catalog
catalogue catalyse catapult cater cause caution cave cease celebrate cement censor censure center centre certify chafe chain chair challenge champion
chance change channel chant characterize charge charm chart charter chase chastise chat chatter chauffeur cheapen cheat check cheer cherish
cherry-pick chew chide childproof chill chime chip choke chomp chop choreograph chronicle chuck chuckle circle circulate cite claim clamor clamour
clamp clap clarify clash clasp class classify clean cleanse clear clench click climax climb clinch clip cloak clobber clock clog clone close clothe
cloud cloy club clue cluster clutch clutter coach coalesce coast coax cobble cocreate coddle code codirect coerce coexist cofinance cofound cohost
coil coin coincide collaborate collapse collate collect collide color colorize colour comb combat combine comfort command commandeer commemorate
commence commend comment commission commit communicate commute compare compel compensate compete compile complain complement complete complicate
compliment comply compose compound comprehend compress comprise compromise compute con conceal concede conceive concentrate conceptualize concern
conclude concoct concur condemn condense condone conduct confer confess confide confine confirm confiscate conflict conform confound confront confuse
congratulate conjure connect connive conquer consent conserve consider consign consist console consolidate conspire constitute constrain construct
consult consume contact contain contemplate contend content contest contextualize continue contort contract contradict contrast contribute contrive
control convene converge converse convert convey convict convince convolute cook cool cooperate coordinate cope coproduce copy cordon corner correct
correspond corroborate corrupt costar costume couch cough counsel count counter couple court cover covet cower crack craft cram cramp crane crank
crash crate crave crawl creak create credit cringe cripple criticize critique croak croon crop cross crouch crowd crowdfund crowdsource crown cruise
crumble crumple crunch crusade crush cry cuddle cue cuff cull culminate cultivate curate curb curdle cure curl curse curtail curve cushion customize
cyberbully cycle dabble damage damn dampen dance dangle dare dart dash date daunt dawn daydream daze dazzle deactivate deadpan debate debunk debut
decamp decapitate decay deceive decide decimate decipher declare decline decode decommission decorate decrease decry dedicate deduce deem deepen
deface defame default defeat defect defend defer define deflect defraud defuse defy degrade delay delegate delete deliberate delight delineate deliver
deluge delve demand demean demobilize demolish demonize demonstrate demoralize demote demystify denote denounce dent deny depart depend depict deplete
deploy deport depose deposit depress deprive derail deride derive descend describe desecrate desert deserve design designate desire desist despair
despise destine destroy detach detail detain detect deter deteriorate determine detest dethrone detonate detract devalue devastate develop deviate
devise devolve devote devour diagnose dial dictate die differ differentiate digest digitize dignify dilute dim diminish dine dip direct disable
disagree disallow disappear disappoint disapprove disarm disavow disband discard discern discharge discipline disclose disconnect discontinue discount
discourage discover discredit discriminate discuss disdain disembark disenfranchise disengage disfigure disgrace disguise disgust dish dishonor
dishonour disillusion disintegrate dislike dislocate dismantle dismay dismiss disobey disown dispatch dispel dispense disperse displace display
dispose dispossess disprove dispute disqualify disregard disrupt dissatisfy dissect dissent dissipate dissolve dissuade distance distil distill
distinguish distort distract distress distribute distrust disturb ditch diverge diversify divert divest divide divorce divulge dock document dodge dog
dominate don donate doom dote double double-bill double-cross doubt douse downgrade download downplay downscale doze draft drag drain dramatize drape
dread dress drift drill drip drone drool droop drop drown drub drug drum dry dub duck duel dumbfound dump dunk dupe duplicate dust dwarf dye earmark
earn ease eavesdrop ebb echo eclipse edge edit educate egg eject eke elaborate elapse elect electrify elevate elicit eliminate elongate elope elude
email emanate emancipate embargo embark embarrass embed embellish embezzle embody embolden embrace embroil emcee emerge emigrate emit emote empathize
emphasize employ empower empty emulate enable enact encapsulate encase enchant encode encompass encounter encourage encroach end endanger endear
endeavor endeavour endorse endow endure energize enforce engage engender engineer engrave engross engulf enhance enjoy enlarge enlighten enlist
enliven enquire enrage enrich enrol enroll enslave ensue ensure entail entangle enter entertain enthral enthrall enthuse entice entitle entreat
entrench entrust enumerate enunciate envelop envisage envision envy epitomize equal equate equip equivocate eradicate erase erect erode err erupt
escalate escape eschew escort espouse essay establish esteem estimate eulogize evacuate evade evaluate evaporate evict evoke evolve exacerbate
exaggerate examine exasperate excavate exceed excel exchange excite exclaim exclude excuse execute exemplify exempt exercise exert exhaust exhibit
exhort exhume exile exist exit exonerate exorcise exorcize expand expect expedite expel experience experiment expire explain explode exploit explore
export expose express extend exterminate extinguish extol extract extradite extrapolate extricate eye eyeball fabricate face facilitate fade fail
faint fake falter familiarize fan fancy fantasize fare farm fascinate fashion fast fast-track fasten fathom fatten fault favor favour fawn fax faze
fear feature feign fence fend ferry fess fester festoon fetch fictionalize fiddle fidget field figure file fill film filter finalize finance fine
fine-tune finish fire fish fit fix fixate fizzle flag flank flap flash flatten flatter flaunt flavor flavour flesh flicker flinch flip flip-flop flirt
float flock flog flood floor flop flounder flourish flow flower fluctuate flunk flush flutter foam focus foil fold follow foment fool forage force
foreground foreshadow forestall forfeit forge fork form formalize format formulate fortify forward foster foul found fracture frame franchise frazzle
free freelance frequent frighten frolic front front-load frontload frown frustrate fry fuel fulfil fulfill fumble fume function fund fundraise funnel
furnish further fuse gag gain gallop galvanize gamble gape garble garner gaslight gasp gather gauge gaze gear gender-swap generate gesture giggle gird
glamorize glance glare gleam glide glimpse glitter gloat globetrot glorify gloss glow glue gnaw goad gobble gossip gouge govern grab grace grade
graduate graft grant grapple grasp grate gravitate graze greet grieve grill grimace grin grip groan groom grope gross ground group grouse grovel growl
grumble grunt guarantee guard guess guest guide gun gush gut hack haggle hail halt halve hammer hamper hand handcuff handicap handle handpick happen
harass harbor harbour harden harm harmonize harness harp harvest hassle hasten hatch hate haul haunt hawk head headhunt headline heal heap heat heave
heckle heed heighten helm help herald hesitate highlight hijack hike hinder hinge hint hire hiss hitch hobble hobnob hog hoist hone honor honour hook
hoot hop hope horrify hospitalize host hound house hover howl huddle hug hum humanize humble humiliate hunt hurdle hurl hurry hush hustle hype
hypnotize identify idolize ignite ignore illuminate illustrate imagine imitate immerse immigrate immobilize immortalize impact impair impale impart
impeach impede impersonate impinge implement implicate implode implore imply import impose impound impoverish impress imprison improve improvise
impugn incarcerate inch incite incline include incorporate increase incur indicate indict individualize induce indulge infect infer infiltrate inflate
inflict influence inform infringe infuriate infuse ingratiate inhabit inhale inherit inhibit initiate inject injure ink inquire inscribe insert
insinuate insist inspect inspire install instigate instil instill institute instruct insulate insult insure integrate intend intensify interact
intercept interest interfere intermix interpret interrogate interrupt intersect intertwine intervene interview intimate intimidate intone intrigue
introduce intrude inundate invade invent invest investigate invite invoke involve iron irritate isolate issue itch jab jail jam jar jeer jeopardize
jettison jibe jingle jinx jog join joke jolt jostle jot journey judge juggle jump jump-start jumpstart justify juxtapose kick kick-start kickstart
kidnap kill kindle kiss knock knot kowtow label labor labour lace lack lag lambaste lament lampoon land languish lap lapse lash last latch lather laud
laugh launch launder lavish leach leak leapfrog lease lecture leer legalize lengthen lens lessen level levy liberate license lick lift lighten like
liken limit limp line linger link lionize lip-sync liquidate list listen litter live live-stream liven livestream load loan loathe lobby locate lock
lodge log loiter long look loom loop loosen loot lounge love lowball lower lug lull lumber lunch lunge lurch lure lurk lust magnify mail maim
mainstream maintain major malign man manage mandate maneuver mangle manifest manipulate manoeuvre manufacture map mar march mark market maroon marry
marvel mash mask masquerade mass massacre massage master mastermind match mate materialize matter mature maul maximize meander measure meddle mediate
meditate mellow melt memorialize memorize menace mend mention mentor merchandise merge merit mesh mesmerize mess miff migrate milk mimic mind mine
mingle minimize minister mint mire mirror miscalculate misguide misjudge misplace miss mistreat mistrust mix moan mob mobilize mock model moderate
modernize modify mold molest monitor monopolize moonlight mop mope morph mothball motion motivate mould mount mourn mouth move muddle mug mull
multiply mumble murder murmur muscle muse muster mutate mute mutilate mutter muzzle mystify mythologize nab nag nail name name-check name-drop
namecheck narrate narrow navigate near necessitate need negate neglect negotiate nest nestle net network neuter neutralize nibble nick nickname
nitpick nix nod nominate normalize notch note notice notify nourish novelize nudge nuke nullify numb number nurse nurture obey object oblige
obliterate obscure observe obsess obstruct obtain occasion occupy occur offend offer officiate offload omit ooze open operate oppose oppress opt
optimize option orbit orchestrate ordain order organize orient originate ostracize oust outclass outfit outgross outlast outlaw outline outlive
outnumber outpace outperform outrage outrank outsource outwit overact overawe overcharge overcrowd overdub overflow overhaul overlap overlay overlook
overpower overrate overreact overrule overshadow overstate overturn overwhelm overwork owe own pace pacify pack package pact pad paddle paint pair pal
palm pamper pan pander panic pant parade parallel paralyse paralyze paraphrase pardon pare parent park parlay parody part participate partner party
pass paste pat patch patent patrol pause pave pawn peak peck pedal peddle peek peel peep peer peg pen penalize pencil penetrate pepper perceive perch
perfect perform peril perish permeate permit perpetrate perpetuate perplex persecute persevere persist personalize personify persuade pervade pester
petition phase phone photobomb photograph photoshop phrase pick picket picture pierce pigeonhole pile pillory pilot pin pinch pine pinpoint pioneer
pique pitch pity pivot placate place plagiarize plague plan plane plant plaster platform play please pledge plot plow pluck plug plummet plunder
plunge ply poach pocket point poise poison poke polarize police polish poll ponder pontificate pool pop popularize populate pore portray pose position
possess post postpone posture pounce pound pour pout power practice practise praise prank pray pre-empt preach precede preclude predate predict
preempt preen prefer prefix premiere prepare prescribe present preserve preside press pressure pressurize presume pretend prevail prevent preview
price prick prime print prize probe proceed process proclaim procrastinate procure prod produce profess proffer profile profit program programme
progress prohibit project prolong promise promote prompt pronounce prop propagate propel propose prosecute prosper protect protest protrude provide
provoke prowl prune pry publicize publish puff pull pulse pummel pump punch punctuate punish purchase purge purport purr purse pursue push puzzle
quake qualify quarrel quash quell quench query quest question queue quibble quip quiz quote race radiate rage raid rail railroad rain raise rake rally
ram ramble range rank ransack rant rap rape rasp ratchet rate ratify rationalize rattle ravage rave reach reacquaint react reactivate readapt readjust
reaffirm realign realize reanimate reap reappear rear rearrange reason reassemble reassess reassign reassure reawaken rebalance rebel reboot rebound
rebrand rebuff rebuke rebut recall recap recapture recede receive recharge recite reckon reclaim recline recognize recoil recollect recommence
recommend reconcile reconfirm reconnect reconsider reconstruct reconvene record recount recoup recover recraft recreate recruit rectify recuperate
recur recycle redeem redefine redesign redirect rediscover redub reduce reedit reek reel reelect reemerge reenact reengage reface refer reference
refilm refine reflect refocus reform refrain reframe refresh refund refurbish refuse refute regain regale regard regenerate register regret regroup
regulate regurgitate rehabilitate rehash rehearse rehire reign reignite reimagine reimburse reinforce reinstate reinterpret reintroduce reinvent
reinvigorate reissue reiterate reject rejig rejoice rejoin rejuvenate rekindle relate relaunch relax relay release relegate relent relieve relinquish
relish relive relocate rely remain remark remarry remaster rematch remember remind reminisce remix remodel remove rename render renege renegotiate
renew renounce renovate rent reopen reorganize repackage repair repeal repeat repel repent rephrase replace replay replenish replicate reply report
repossess represent repress reprimand reprint reprise reproduce repulse request require rerelease reroute reschedule rescue research resemble resent
reserve reshape reshuffle reside resign resist resolve resonate resort respect respond rest restart restore restrain restrict restructure result
resume resurface resurrect retail retain retaliate retard retcon reteam retire retitle retool retort retrace retract retreat retrieve return reunify
reunite reuse rev revamp reveal revel reverse revert review revise revisit revitalize revive revoke revolt revolutionize revolve reward reword rework
rhyme riddle ridicule riff rifle rig rile rinse riot rip ripen ripple risk rival rivet road roadshow roam roar roast rob rock roll romance romanticize
romp root rope rot rotate rough round rouse route row rub ruffle ruin rule rumble ruminate rummage rumor rumour rupture rush rustle sabotage sack
sacrifice saddle safeguard sail salivate salute salvage sample sanction sandbag sanitize satirize satisfy saturate saunter save savor savour scald
scale scam scamper scan scandalize scar scare scarper scatter scavenge schedule scheme school scoff scold scoop scorch score scorn scour scout scowl
scramble scrap scrape scratch scrawl scream screech screen screen-test screentest screw scribble script scroll scrounge scrub scrutinize
scuffle sculpt scupper scurry scuttle seal sear search season seat secede secrete secure seduce seed seem seep seethe segregate segue seize select
sensationalize sense sentence separate serenade serialize serve service settle sever shackle shade shadow shame shape share sharpen shatter shelter
shelve shield shift shimmer ship shirk shiver shock shoehorn shop shoplift shore short short-list shortchange shorten shortlist shoulder shout shove
showcase shower shred shriek shroud shrug shudder shuffle shun shutter shuttle side sideline sidestep sideswipe sidle sift sigh sign signal signify
silence simmer simplify simulate sin sip siphon site situate size sizzle skate sketch skewer ski skid skim skimp skip skirt skulk slam slander slant
slap slash slate slaughter sleepwalk slice slight slim slip slog slope slot slouch slow slug slump slurp smack smash smear smile smirk smoke smooth
smother smuggle snag snap snare snarl snatch sneer sneeze sniff snooze snore snow snowball snub soak soar sob sober socialize soft-launch soften
solicit solidify solve soothe sort sound soundtrack source span spank spar spare spark sparkle spatter spawn spear spearhead specialize specify
speculate spew spice spike spiral splash splice splinter splurge sponsor spoof spook sport spot spotlight spout sprawl spray sprinkle sprint sprout
spruce spur spurn spurt spy squabble squander square squash squat squeak squeal squeeze squint squirm stab stabilize stack staff stage stagger
stagnate stain stake stalk stall stammer stamp stampede standardize star stare stark start startle starve stash state station stay steam steamroll
steer stem stencil step stereotype stifle stimulate stipulate stir stitch stock stockpile stoke stomp stone stonewall stoop stop store storm
storyboard straddle straighten strain strand strangle strap stray streak stream streamline strengthen stress stretch strip stroke stroll strong-arm
structure struggle strut study stuff stumble stun stunt stutter style stylize sub subdue subject submerge submit subscribe subside subsidize
substitute subtitle subtract subvert succeed succumb suck sue suffer suffice suffocate suggest suit sulk sum summarize summon superimpose supersede
supervise supplant supplement supply support suppose suppress surf surface surge surmise surmount surpass surprise surrender surround survey survive
suspect suspend sustain swagger swallow swamp swap swarm swashbuckle swat sway swelter swerve swipe swirl switch swoon swoop symbolize sympathize sync
synchronize tabulate tack tackle tag tail tailor taint talk tally tame tamper tangle tank tantalize tap tape taper target tarnish tart task taste
tatter tattoo taunt tax team tease teeter telegraph telephone teleport televise temper tempt tend tender terminate terrify terrorize test test-market
test-screen testify tether text texture thank thaw theorize thicken thin thrash thread threaten thrill thrive throb thud thump thunder thwart tick
tickle tie tighten tilt time tinge tinker tip tire titillate title toast toil tolerate tone tool top topline topple torment torpedo torture toss total
totter touch tour tout tow tower toy trace track trade trademark trail train traipse trample transcend transcribe transfer transfix transform
transgress transition translate transmit transpire transplant transport transpose trap trash trash-talk traumatize travel traverse trawl treasure
treat trek tremble trend trespass trick trickle trigger trim trip triple triumph trivialize troll trot trouble trounce trudge trumpet truncate trust
try tub-thump tuck tug tumble tune turn tussle tutor tweak tweet twirl twist twitch type typeset typify unblock uncover underestimate underline
undermine underperform underpin underscore undress unearth unfold unfollow unfurl unhinge unify unite unleash unload unlock unmask unnerve unpack
unplug unravel unseat unsettle unspool untangle untie unveil unwrap unzip update upend upgrade upload uproot upscale upstage urge use usher usurp
utilize utter vacate vacation vacillate validate value vandalize vanish vanquish vary vault veer veil vent venture verbalize verge verify vet veto vex
vibrate victimize video vie view vilify vindicate violate visit visualize vocalize voice volunteer vote vouch vow waddle wade waffle wag wage wail
wait waive walk wallop wallow waltz wander wane want war ward warm warn warp warrant wash waste watch water wave waver weaken wean weaponize weather
weigh welcome weld whack wheel wheeze whet whine whip whirl whisk whisper whistle whitewash whittle widen widow wield wiggle wilt wince wink wipe wire
wiretap wisecrack wish wither witness wobble womanize wonder woo word work world-premiere worry worsen worship wound wow wrangle wrap wreak wreck
wrestle wriggle wrong yank yawn yearn yell yield zap zigzag zing zip zone zoom
`;

/** `lemma past participle`, with a slash between ways that are both in use. Where two verbs share a word, the first one keeps it. */
export const irregularVerbs = `
arise arose arisen, awake awoke awoken, babysit babysat babysat, bear bore borne/born, beat beat beaten/beat, become became become,
befall befell befallen, beget begot begotten, begin began begun, behold beheld beheld, bend bent bent, beset beset beset, bet bet/betted bet/betted,
bid bid/bade bid/bidden, bind bound bound, bite bit bitten, bleed bled bled, blow blew blown, break broke broken, breastfeed breastfed breastfed,
breed bred bred, bring brought brought, broadcast broadcast/broadcasted broadcast/broadcasted, browbeat browbeat browbeaten, build built built,
burn burned/burnt burned/burnt, burst burst burst, bust busted/bust busted/bust, buy bought bought, cast cast cast, catch caught caught,
choose chose chosen, cling clung clung, come came come, cost cost/costed cost/costed, cowrite cowrote cowritten, creep crept crept, cut cut cut,
deal dealt dealt, dig dug dug, dive dived/dove dived, draw drew drawn, dream dreamed/dreamt dreamed/dreamt, drink drank drunk, drive drove driven,
dwell dwelt/dwelled dwelt/dwelled, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt, fight fought fought, find found found,
flee fled fled, fling flung flung, fly flew flown, forbid forbade/forbad forbidden, forecast forecast/forecasted forecast/forecasted,
foresee foresaw foreseen, foretell foretold foretold, forget forgot forgotten/forgot, forgive forgave forgiven, forgo forwent forgone,
forsake forsook forsaken, freeze froze frozen, get got got/gotten, ghostwrite ghostwrote ghostwritten, give gave given, go went gone,
green-light green-lit/green-lighted green-lit/green-lighted, greenlight greenlit/greenlighted greenlit/greenlighted, grind ground ground,
grow grew grown, hang hung/hanged hung/hanged, hear heard heard, hide hid hidden, hit hit hit, hold held held, hurt hurt hurt,
input input/inputted input/inputted, inset inset inset, intercut intercut intercut, interweave interwove interwoven, keep kept kept,
kneel knelt/kneeled knelt/kneeled, knit knitted/knit knitted/knit, know knew known, lay laid laid, lead led led, lean leaned/leant leaned/leant,
leap leapt/leaped leapt/leaped, learn learned/learnt learned/learnt, leave left left, lend lent lent, let let let, lie lied lied/lain,
light lit/lighted lit/lighted, lose lost lost, make made made, mean meant meant, meet met met, miscast miscast miscast, mishear misheard misheard,
mislead misled misled, misread misread misread, misspell misspelled/misspelt misspelled/misspelt, mistake mistook mistaken,
misunderstand misunderstood misunderstood, mow mowed mown/mowed, offset offset offset, outbid outbid outbid, outdo outdid outdone,
outgrow outgrew outgrown, outrun outran outrun, outsell outsold outsold, outshine outshone/outshined outshone/outshined, outspend outspent outspent,
overcome overcame overcome, overdo overdid overdone, overdraw overdrew overdrawn, overeat overate overeaten, overhang overhung overhung,
overhear overheard overheard, overpay overpaid overpaid, override overrode overridden, overrun overran overrun, oversee oversaw overseen,
oversell oversold oversold, oversleep overslept overslept, overspend overspent overspent, overtake overtook overtaken, overthrow overthrew overthrown,
partake partook partaken, pay paid paid, plead pleaded/pled pleaded/pled, podcast podcast/podcasted podcast/podcasted, proofread proofread proofread,
prove proved proven/proved, put put put, quit quit/quitted quit/quitted, read read read, rebroadcast rebroadcast rebroadcast, rebuild rebuilt rebuilt,
recast recast recast, recut recut recut, redo redid redone, redraw redrew redrawn, regrow regrew regrown,
relearn relearned/relearnt relearned/relearnt, relight relit/relighted relit/relighted, remake remade remade, repay repaid repaid,
reread reread reread, rerun reran rerun, resell resold resold, reset reset reset, reshoot reshot reshot, retake retook retaken, retell retold retold,
rethink rethought rethought, rewind rewound rewound, rewrite rewrote rewritten, rid rid rid, ride rode ridden, ring rang rung, rise rose risen,
run ran run, say said said, see saw seen, seek sought sought, sell sold sold, send sent sent, set set set, sew sewed sewn/sewed, shake shook shaken,
shave shaved shaved/shaven, shear sheared shorn/sheared, shed shed shed, shine shone/shined shone/shined, shoot shot shot, show showed shown/showed,
shrink shrank shrunk/shrunken, shut shut shut, simulcast simulcast simulcast, sing sang sung, sink sank sunk/sunken, sit sat sat,
slay slew/slayed slain/slayed, sleep slept slept, slide slid slid, sling slung slung, slit slit slit, smell smelled/smelt smelled/smelt,
sneak sneaked/snuck sneaked/snuck, sow sowed sown/sowed, speak spoke spoken, speed sped/speeded sped/speeded, spell spelled/spelt spelled/spelt,
spellbind spellbound spellbound, spend spent spent, spill spilled/spilt spilled/spilt, spin spun spun, spit spat/spit spat/spit, split split split,
spoil spoiled/spoilt spoiled/spoilt, spread spread spread, spring sprang/sprung sprung, stand stood stood, steal stole stolen, stick stuck stuck,
sting stung stung, stink stank/stunk stunk, strew strewed strewn/strewed, stride strode stridden, strike struck struck/stricken, string strung strung,
strive strove/strived striven/strived, sublet sublet sublet, swear swore sworn, sweat sweated/sweat sweated/sweat, sweep swept swept,
swell swelled swollen/swelled, swim swam swum, swing swung swung, take took taken, teach taught taught, tear tore torn, telecast telecast telecast,
tell told told, think thought thought, throw threw thrown, thrust thrust thrust, tread trod trodden/trod, typecast typecast typecast,
undercut undercut undercut, undergo underwent undergone, underpay underpaid underpaid, undersell undersold undersold, understand understood understood,
undertake undertook undertaken, underwrite underwrote underwritten, undo undid undone, unlearn unlearned/unlearnt unlearned/unlearnt,
unwind unwound unwound, uphold upheld upheld, upset upset upset, wake woke woken, wear wore worn, weave wove/weaved woven/weaved,
webcast webcast webcast, wed wed/wedded wed/wedded, weep wept wept, wet wet/wetted wet/wetted, win won won, wind wound wound,
withdraw withdrew withdrawn, withhold withheld withheld, withstand withstood withstood, wring wrung wrung, write wrote written
`;

/** Of more than one syllable, and doubling the last consonant. */
export const doubling = `
abhor acquit adlib admit allot annul babysit backstop begin commit compel concur confer control costar deadpan defer deter dispel distil eavesdrop
embed emit enrol enthral equip excel expel extol flip-flop forbid forget format fulfil globetrot handicap hobnob incur infer input inset instil
intercut leapfrog occur offset omit outbid outfit outrun outwit overdub overlap overrun patrol permit photoshop prefer propel rebel rebut recap recur
recut redub refer regret rejig repel rerun reset retcon sandbag sidestep sublet submit transfer transmit typeset undercut underpin unplug unwrap unzip
upset wiretap zigzag
`;

/** Of more than one syllable, and with the last consonant doubled by some; most verbs in -l need no entry. */
export const doublingOrNot = `benefit bias combat dial duel equal focus fuel kidnap parallel program worship`;

/** Keeping the -e before -ing, or not. */
export const keepingE = `age binge cue hinge unhinge queue tinge`;

/** Verbs whose base and form in -s are more often nouns; a sequel and a prequel, which are no verbs, stand with them. */
export const nounVerbs = `
abuse access account act address advance age aid air alarm anger answer appeal approach arm assault attack attempt auction audition author average
award bail balance band bank bar base battle beam bend benefit bet bid bill binge birth blast block blockade blog board bomb book boom boost border
bottle bow box boycott branch brand breach break breeze bridge broadcast broker budget bus button buzz call cameo camp campaign cap caper captain
caption care cash cast cause center centre chain chair challenge champion chance change channel charge charm chart charter check chronicle circle
claim clash class climax clip clock cloud club clue coach coast code color colour combat comfort command comment commission compliment compound
compromise con concern conduct conflict contact content contest contract contrast control copy corner cost costume count couple court cover crack
craft crane crash credit critique crop cross crowd crown cruise cure curse cushion cut cycle damage dance date deal debate debut decline decrease
default defeat delay demand deposit desert design desire detail discipline discount dish display dispute distance divorce dock document dog double
doubt draft dream dress drill drink drive drug drum duel dust echo edge egg email encounter end engineer envy equal essay estimate exchange excuse
exercise exhibit exile exit experience experiment export extract eye face fan farm fashion fault favor favour fear feature fence field fight figure
file film filter finance fine fire fish flag flash flavor flavour flood floor flop flower focus force forecast form frame franchise front fuel
function fund gag gain gamble gear gesture glance glimpse gossip grade grant gross ground group guarantee guard guess guest guide gun gut hammer hand
harm hate head headline heat help herald highlight hint hit honor honour hook hope host house hug hunt hurry hype impact import increase influence
input insult interest interview iron issue jail joke journey judge jump kick label labor labour lack land laugh launch lead lease lecture lens level
license lift light limit line link list load loan lobby lock log look loop love lull lure mail man mandate map march mark market mask mass massacre
master match mate matter measure menace mention mentor mess milk mind mine minister mirror mix mob model monitor motion mount mouth move mug murder
muscle name need net network nod note notice number nurse object occasion offer option orbit order outfit outline outrage pace pack package pact paint
pair palm panic parade parallel parent park parody part partner party pass pat patch patent patrol pause peak peer pen peril petition phase phone
photograph phrase picture pile pilot pin pioneer pitch place plague plan plane plant play plot pocket point poison police poll pool pop position post
pound power practice praise prank premiere prequel press pressure preview price print prize probe process produce profile profit program programme
progress project promise protest pulse punch purchase push puzzle query quest question quiz quote race rage raid rail rain rally range rank rap rape
rate reason rebel reboot record reel reference reform refund regard regret reign reissue relaunch release remake remark remix rent repair report
request rerelease rerun rescue research reserve reshoot resort respect rest result retreat return reverse review reward rewrite rhyme riddle ride rig
ring riot rise risk rival rock roll romance root rope round route row ruin rule rumor rumour run rush sack sacrifice sail sample sanction scale scan
scar scare schedule scheme school score scout scratch scream screen script seal search season seat sense sentence sequel service set shade shadow
shame shape share shelter shift ship shock shop shore shot shoulder shout show showcase shower side sign signal silence sin site size sketch ski slate
slot smile smoke snap snow sound soundtrack source spark spear spell spin sponsor spoof sport spot spotlight spy square staff stage stake stall stamp
stand star state station stay steam step stereotype stick stock stone stop store storm strain stream stress stretch strike string stroke structure
struggle study stuff stunt style sub subject substitute subtitle suit sum supplement supply support surface surge surprise survey suspect sweat swing
switch tack tag tail talk tank tape target task taste tax team tear tease telephone temper test text texture thrill thunder tie time tip title toast
tone tool torture total touch tour tower toy trace track trade trademark trail train transition transport trap trash trawl treasure treat trend trick
trigger trip triumph trouble trust tune tutor twist type update use vacation value vault venture video view visit voice volunteer vote vow wage wait
walk war ward warrant wash waste watch water wave weather welcome wheel whisper whistle widow wind wire wish witness wonder word work worry wound wrap
wreck yield zone
`;

/** Words that are more often adjectives, prepositions or nouns in this one form only. */
export const nounForms = `
acclaimed acting advertising aged ageing aging alarming alleged amazing amount animated annoying appealing armed back backing banking bearing
beginning better blank blessing blind boring boxing brave breeding brief broken building calling calm captivating casting celebrated challenging
charming chilling clean clear close clothes clothing coming compelling complete concerned confusing convincing cool corrupt counter crossing crowded
cutting dancing daring dazzling dealing dedicated deliberate delighted detailed dim directing disappointing disgraced distinguished disturbing drawing
dressing drunk editing elaborate empty encouraging ending engaging engineering entertaining entitled esteemed excited exciting exempt existing
experienced fake fall fancy farming fascinating fast feeling fighting filming finding fishing following forward foster foul free frequent frightening
funding further gambling gathering grading greeting gripping handling haunting hearing hidden hiring holding housing humble hunting interested
interesting intimate intriguing killing known landing last lay leading learning lighting like limited limp listing live lives living long longing lost
loving lower mainstream major making manifest manufacturing marketing married mature meaning meeting mellow mining missing mixed moderate moving mute
narrow near numb obscure offering open opening orient own painting pants parking perfect planning pleased pleasing present pressing pricing prime
promising publishing racing ranking rating reading rear recording recurring remaining retail retelling retired rising rough rousing ruling running
satisfying saving scheduling scoring screening searing secure separate setting shipping shocking shooting shopping short shorts singing sitting slight
slim slow smooth sort spare spelling spending sprawling spring square standing stark stealing stirring struggling stunning styling subject supporting
supposed surfing surprising surviving swimming teaching tender terrifying thanks thin thrilling timing tired top touching trading training triple
troubled troubling undertaking underwriting united upset varied varying viewing voting warm warning wedding wet wording worn worried wounded writing
wrong
`;
