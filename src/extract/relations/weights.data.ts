/** Weights of what is seen of a pair, in hundredths, one column for each thing that may be told. Made by tests/bench/reader-pairs-train.ts. */
export const pairWeights = `
person	<	-13 -6 -35 -34
person	< b:" "	-20 20 -9 -5
person	< b:" (	18 62 -7 -13
person	< b:" )	-42 -25 -2 -47
person	< b:" ,	-82 -36 -11 -6
person	< b:" F	-19 10 -6 -7
person	< b:" W	4 -46 -8 -6
person	< b:" after	72 -58 -13 -5
person	< b:" and	-4 -1 3 -6
person	< b:" by	-17 -10 -11 -22
person	< b:" fifth	-17 -10 -11 -22
person	< b:" in	50 -36 -11 -7
person	< b:" is	-72 -42 -10 -5
person	< b:" lost	-63 -66 -4 -10
person	< b:" reboot	-11 53 -7 -7
person	< b:" sensational	44 -31 -5 -15
person	< b:" sleep	-5 -4 -2 -1
person	< b:" the	27 -58 -13 -8
person	< b:" with	31 -6 -12 -11
person	< b:# )	-4 -6 -1 -1
person	< b:# ,	7 -2 -1 24
person	< b:# :	-17 -15 -3 -3
person	< b:# P	33 -17 -3 -4
person	< b:# and	-31 17 -20 -20
person	< b:# at	14 -13 73 -12
person	< b:# fans	0 -7 -6 -11
person	< b:# film	-17 27 26 -13
person	< b:# for	-20 50 -38 -17
person	< b:# hit	26 -39 -5 35
person	< b:# horror	15 1 -5 -4
person	< b:# in	12 -9 -7 -7
person	< b:# naval	-33 -30 -6 37
person	< b:# nomination	1 -27 -8 -15
person	< b:# release	-28 -24 -24 -2
person	< b:# romantic	-45 44 -15 -3
person	< b:# star	-48 -3 -2 -10
person	< b:# their	-23 -6 -5 -2
person	< b:# to	-6 -11 -5 -4
person	< b:# was	-19 -17 -7 -5
person	< b:# with	-25 59 0 -8
person	< b:$ #	-45 21 -29 -33
person	< b:' #	74 -59 25 -7
person	< b:' C	-30 28 -11 -20
person	< b:' F	-73 -40 -8 -3
person	< b:' week	2 -33 -5 -3
person	< b:'s also	13 -11 -24 -6
person	< b:'ve had	-34 -54 54 -27
person	< b:( "	-7 7 -8 -18
person	< b:( #	-3 -4 0 -1
person	< b:( C	-97 -13 -8 -8
person	< b:( F	25 -12 -7 -7
person	< b:( O	12 -9 -5 -6
person	< b:( P	-52 -18 -4 -4
person	< b:( he	30 1 -5 -7
person	< b:( june	-19 -31 -5 -4
person	< b:( no	-17 7 -4 -4
person	< b:) ,	-25 -17 -3 -5
person	< b:) ;	-24 -20 -3 -13
person	< b:) and	-49 20 -6 -5
person	< b:) has	-19 -31 -5 -4
person	< b:) is	34 -45 -13 -29
person	< b:, "	-50 3 20 -9
person	< b:, #	57 -8 -5 19
person	< b:, C	-30 -14 -6 -6
person	< b:, F	3 -13 -9 -7
person	< b:, L	-11 -28 -3 -4
person	< b:, O	-33 -33 -4 -11
person	< b:, P	-14 -16 -11 -10
person	< b:, a	-28 -1 -6 -7
person	< b:, after	38 41 -12 -8
person	< b:, also	4 -2 34 -9
person	< b:, although	-49 65 -25 -12
person	< b:, among	-46 -36 69 62
person	< b:, an	-46 -35 -11 68
person	< b:, and	-19 -30 -12 -10
person	< b:, are	-21 -14 49 -7
person	< b:, as	4 -28 3 -8
person	< b:, at	-12 32 -6 -19
person	< b:, beat	-56 1 -3 -7
person	< b:, before	7 -4 -2 -2
person	< b:, beginning	-49 19 -20 -14
person	< b:, begun	65 -59 -11 -4
person	< b:, best	24 0 -7 -6
person	< b:, better	-6 5 -37 -3
person	< b:, broke	2 -33 -5 -3
person	< b:, but	-22 -10 -14 -11
person	< b:, co-writer	-39 -36 44 -4
person	< b:, did	54 -12 -4 -5
person	< b:, died	-23 -6 -5 -2
person	< b:, directed	121 92 67 -13
person	< b:, director	-12 87 -13 -14
person	< b:, following	-43 14 -14 -11
person	< b:, for	2 -48 -12 26
person	< b:, fresh	-74 67 -31 -14
person	< b:, from	61 -48 -27 -7
person	< b:, gave	-30 -9 -29 -9
person	< b:, had	-26 15 -8 -15
person	< b:, has	-11 2 -62 3
person	< b:, having	-21 -8 -6 -8
person	< b:, he	66 -35 -4 42
person	< b:, headed	-1 -48 -20 -22
person	< b:, his	-100 -14 -9 -6
person	< b:, in	6 1 -9 10
person	< b:, including	-5 40 -8 -10
person	< b:, is	-34 22 8 -16
person	< b:, known	79 -33 -23 -9
person	< b:, last	28 -17 -4 -6
person	< b:, leaving	-30 -40 -8 -24
person	< b:, made	-14 55 18 -7
person	< b:, more	-29 14 -15 -7
person	< b:, near	-6 -31 -12 -2
person	< b:, now	-12 -4 -1 -2
person	< b:, of	-35 -10 31 -12
person	< b:, on	-52 58 -12 -11
person	< b:, one	-9 -13 -11 -17
person	< b:, opposite	-46 -57 -7 -6
person	< b:, or	57 -19 -6 -11
person	< b:, overlapping	-23 -6 -5 -2
person	< b:, playing	-9 44 -6 -5
person	< b:, plays	-31 -9 -6 -2
person	< b:, previously	-27 -50 -5 -12
person	< b:, produced	-12 30 -20 26
person	< b:, recently	62 -35 -13 -14
person	< b:, respectively	-17 12 16 -14
person	< b:, returns	-26 57 -31 -7
person	< b:, said	-20 62 -27 18
person	< b:, scripted	-24 -12 -71 -8
person	< b:, seen	34 -7 -1 -4
person	< b:, set	-56 -5 -4 -19
person	< b:, so	94 -59 -21 -17
person	< b:, star	18 -23 -6 -26
person	< b:, starring	25 -2 2 -1
person	< b:, still	-80 29 -6 -6
person	< b:, the	-12 -32 -8 -12
person	< b:, then	-26 31 -5 -7
person	< b:, three	7 19 -15 -4
person	< b:, to	-51 -30 -12 -4
person	< b:, told	-7 5 -8 0
person	< b:, was	43 -29 -17 42
person	< b:, where	-17 -34 -2 -3
person	< b:, which	25 -11 -7 -7
person	< b:, while	-46 -28 -8 -5
person	< b:, who	-10 3 3 7
person	< b:, whom	60 -50 56 -13
person	< b:, whose	-30 -36 -16 -6
person	< b:, will	1 23 12 -8
person	< b:, with	3 -12 22 -2
person	< b:, won	-61 56 -41 -5
person	< b:, wrote	-20 32 65 -12
person	< b:- are	-56 24 -8 -1
person	< b:. #	-23 -6 -5 -2
person	< b:: "	-47 -82 -11 -9
person	< b:: #	-17 -15 -3 -3
person	< b:: for	58 -34 -4 -3
person	< b:: the	29 27 -8 -12
person	< b:; O	18 -21 -12 -12
person	< b:; P	-16 -33 -10 -5
person	< b:; a	-37 -29 -7 -10
person	< b:; and	-30 -24 -8 -6
person	< b:; for	-14 -56 -5 -6
person	< b:; he	80 -30 -4 -11
person	< b:; in	45 -2 -1 -3
person	< b:; it	-13 -4 -3 -6
person	< b:; the	-15 -17 -6 -7
person	< b:; then	20 -41 -6 -11
person	< b:C "	72 -58 -13 -5
person	< b:C (	-14 -23 -16 -25
person	< b:C )	-97 -13 -8 -8
person	< b:C ,	8 -14 -10 -10
person	< b:C :	58 -34 -4 -3
person	< b:C ;	29 2 0 -11
person	< b:C and	-38 -8 -3 -3
person	< b:C biopic	-15 52 -6 -12
person	< b:C gig	-58 -10 -12 -3
person	< b:C got	-2 -6 -8 -3
person	< b:C in	8 -13 -9 -8
person	< b:C of	-3 -32 -10 -5
person	< b:C opposite	-9 -5 -2 -3
person	< b:F "	33 29 -2 -6
person	< b:F (	-28 -29 4 -4
person	< b:F )	-39 -13 -4 -5
person	< b:F ,	-16 -30 -9 -8
person	< b:F ;	-30 -64 -5 -4
person	< b:F and	8 9 1 -9
person	< b:F as	45 -2 -1 -3
person	< b:F he	-19 -34 -1 -4
person	< b:F if	-11 -45 -3 -4
person	< b:F in	-21 -40 13 -7
person	< b:F on	-8 -2 -3 -2
person	< b:F slipped	-36 -41 -8 -6
person	< b:F to	-11 -13 -8 -7
person	< b:F together	-24 -12 -71 -8
person	< b:F v	14 -32 -6 -5
person	< b:F was	-38 36 -8 -3
person	< b:F with	0 57 -3 -4
person	< b:L )	12 -9 -5 -6
person	< b:L ,	4 -23 -4 -6
person	< b:L P	36 -48 -5 -2
person	< b:L and	-7 -17 -13 55
person	< b:L at	5 -3 -3 -5
person	< b:L critics	2 -33 -5 -3
person	< b:L drama	-30 -26 -9 -5
person	< b:L epic	-2 26 -3 -3
person	< b:L film	33 -39 -6 -11
person	< b:L for	-61 18 -10 -9
person	< b:L in	3 13 -10 33
person	< b:L on	-31 -42 0 -4
person	< b:L playing	52 -24 -17 -6
person	< b:L premiere	-44 -29 -11 -30
person	< b:L stage	36 -21 -7 -5
person	< b:L to	-8 47 -14 -22
person	< b:L with	23 -34 20 -8
person	< b:O "	53 -13 -8 -8
person	< b:O '	-23 -55 -6 -2
person	< b:O ,	-20 -21 -10 -8
person	< b:O and	-23 -55 -6 -2
person	< b:O distributed	-17 -2 -2 -2
person	< b:O has	-1 -9 -9 -6
person	< b:O just	0 -8 -4 -8
person	< b:O mystery	-54 -19 -9 -8
person	< b:O put	35 -19 -12 -19
person	< b:P "	29 -26 -9 25
person	< b:P '	-34 -63 -7 -5
person	< b:P (	-37 -1 -15 -7
person	< b:P )	-14 -23 -16 -25
person	< b:P ,	-16 -16 -16 -12
person	< b:P ;	9 -19 -5 -6
person	< b:P C	-51 86 -3 -5
person	< b:P F	13 -21 -7 -5
person	< b:P W	61 -7 -3 -7
person	< b:P aboard	-10 -12 -9 -4
person	< b:P all	-26 0 -4 -3
person	< b:P ambitious	-20 -60 -5 -3
person	< b:P an	1 -20 -3 -4
person	< b:P and	-10 26 -9 -9
person	< b:P are	37 -14 -5 -11
person	< b:P as	31 -13 -5 -5
person	< b:P ballet	-2 -38 -7 -7
person	< b:P classic	-9 44 -4 -6
person	< b:P desert	23 2 -1 -5
person	< b:P elves	-8 -6 -7 -13
person	< b:P ever	-52 -68 -24 -10
person	< b:P film	34 -20 50 -6
person	< b:P films	-39 -46 -3 -3
person	< b:P for	-41 -15 -11 -13
person	< b:P gangster	44 -33 -1 0
person	< b:P had	-23 -25 -9 -41
person	< b:P horse	48 -1 -3 -6
person	< b:P husband	54 -44 -3 -21
person	< b:P in	30 -11 -4 -5
person	< b:P is	-55 -59 -1 -5
person	< b:P leader	-18 -20 -3 -3
person	< b:P made	-9 -101 -4 -5
person	< b:P movies	33 -17 -3 -4
person	< b:P of	-64 -64 -63 -26
person	< b:P on	13 12 -17 -43
person	< b:P played	15 -7 -3 -3
person	< b:P redo	75 -32 -8 -7
person	< b:P return	-34 -7 -2 -1
person	< b:P script	27 -1 -8 -3
person	< b:P show	0 -5 -4 -6
person	< b:P team	0 -29 -28 -20
person	< b:P to	-40 46 -6 78
person	< b:P topped	-38 -12 -1 -9
person	< b:P under	-15 -41 -7 -5
person	< b:P were	60 -26 -6 -6
person	< b:P will	-4 -14 -8 18
person	< b:P worked	-73 -39 -21 75
person	< b:P wrote	-9 -63 20 -12
person	< b:W "	4 -46 -8 -6
person	< b:W (	12 -9 -5 -6
person	< b:W ,	-53 -26 -24 -10
person	< b:W and	-2 -1 -7 -6
person	< b:W films	-47 -14 -1 -4
person	< b:W in	-65 -8 -10 -7
person	< b:a C	7 -7 -2 -3
person	< b:a L	-43 -32 -6 -12
person	< b:a P	26 20 -8 -3
person	< b:a bad	24 -7 -5 -4
person	< b:a bafta	41 -51 -43 -23
person	< b:a best	37 -35 -22 -11
person	< b:a bilingual	-31 -9 -6 -2
person	< b:a bit	14 11 -3 -7
person	< b:a chapter	-27 -17 -4 -6
person	< b:a child	13 -7 -10 -5
person	< b:a comedic	-10 -5 -4 -17
person	< b:a comedy	-65 -9 -22 -12
person	< b:a decent	-11 -3 -1 -2
person	< b:a director	-60 105 40 -13
person	< b:a drag	-35 17 -4 -7
person	< b:a drug	-51 -3 -2 -2
person	< b:a dying	14 17 -6 -22
person	< b:a few	-2 -6 -8 -3
person	< b:a film	-8 31 -14 -12
person	< b:a firm-looking	-45 -30 -3 -4
person	< b:a flat-track	-10 -5 -4 -17
person	< b:a fourth	-62 -59 -25 -18
person	< b:a getaway	5 4 -10 -11
person	< b:a hammer	-12 -10 -3 -2
person	< b:a hand	-34 -54 54 -27
person	< b:a head	-24 -20 -3 -13
person	< b:a hit	-24 -20 -3 -13
person	< b:a hotel	20 -43 -11 -6
person	< b:a jump	-43 -32 -6 -12
person	< b:a jury	-20 -55 -7 -3
person	< b:a larger	-17 30 -6 -11
person	< b:a letter-writer's	29 21 -12 -3
person	< b:a line	41 -20 -9 -16
person	< b:a man	-12 -32 -4 -7
person	< b:a march	-28 -24 -24 -2
person	< b:a megalomaniac	20 -41 -6 -11
person	< b:a month	-28 -23 -8 -3
person	< b:a murderous	54 -6 -14 -3
person	< b:a number	47 -18 -2 -4
person	< b:a nurse	83 -30 -7 -5
person	< b:a part	-78 28 36 -7
person	< b:a producer	-61 -24 -20 -40
person	< b:a remake	-41 -22 -8 -7
person	< b:a roadie	-6 -31 -12 -2
person	< b:a russian	-12 14 -5 -6
person	< b:a sarcastic	42 -17 -4 -4
person	< b:a scottish	-32 -30 -17 19
person	< b:a ship's	-12 -4 -1 -2
person	< b:a short	-45 72 -27 -23
person	< b:a slave	71 -4 -13 -3
person	< b:a small	56 -14 -5 -10
person	< b:a sniper	45 -2 -1 -3
person	< b:a special	1 -15 -22 -3
person	< b:a stammer	-13 -8 -3 -4
person	< b:a success	-9 44 -6 -16
person	< b:a supporting	-37 -12 -12 -9
person	< b:a third	56 -27 -4 -4
person	< b:a turn	-21 -8 -6 -8
person	< b:a week	-6 -10 -3 -4
person	< b:a wheelchair	-41 -29 36 33
person	< b:a yacht	-21 -20 -11 -4
person	< b:a year	4 -16 -4 -5
person	< b:aboard a	-21 -20 -11 -4
person	< b:abortion drama	-41 -13 -4 -5
person	< b:about a	-10 -5 -4 -17
person	< b:about the	-66 -13 -10 -10
person	< b:about to	54 -5 -7 -5
person	< b:academy award	27 -22 -10 -8
person	< b:academy nod	47 -23 -10 -4
person	< b:act in	-35 17 -4 -7
person	< b:action film	47 -67 -12 -23
person	< b:action films	46 -7 -3 -3
person	< b:actor (	30 1 -5 -7
person	< b:actor for	-8 -27 -18 -10
person	< b:actor in	77 -25 -4 -5
person	< b:actors after	-50 40 -20 -8
person	< b:actress for	30 -42 -19 -3
person	< b:actress oscar	12 -5 -22 -3
person	< b:actress prize	64 -54 -42 -19
person	< b:adaptation of	-9 10 -10 -7
person	< b:admired in	-5 -35 -25 -7
person	< b:admires P	-31 -11 -18 -28
person	< b:after "	50 -17 -10 -9
person	< b:after F	-3 57 -10 -8
person	< b:after P	24 -7 -5 -4
person	< b:after the	-60 41 -47 -9
person	< b:after their	11 -33 -2 -20
person	< b:again ,	-50 28 -13 -15
person	< b:again after	4 15 -11 -10
person	< b:again be	16 -14 -12 -4
person	< b:again with	53 -5 -2 0
person	< b:age of	-22 -30 10 -8
person	< b:agent in	-29 3 -5 -5
person	< b:agent who	48 -1 -3 -6
person	< b:ago in	39 -21 -8 -4
person	< b:all people	-27 -15 -16 -31
person	< b:all went	-26 0 -4 -3
person	< b:alongside P	0 -15 -6 -67
person	< b:already been	-11 -28 -3 -4
person	< b:already had	-21 -8 -6 -8
person	< b:also a	-61 -24 -20 -40
person	< b:also an	30 1 -5 -7
person	< b:also appeared	24 -8 -6 -5
person	< b:also be	52 -13 -7 -5
person	< b:also been	-69 59 -25 64
person	< b:also completed	51 -61 -4 -3
person	< b:also dressed	-37 -10 -18 -9
person	< b:also had	-13 30 -18 -27
person	< b:also honoured	7 -39 26 -32
person	< b:also in	45 -7 63 -9
person	< b:also made	-22 17 -13 -11
person	< b:also popped	38 -6 -3 -2
person	< b:also produced	39 -31 60 86
person	< b:also starred	47 -20 -1 -3
person	< b:also used	-32 -4 -15 -39
person	< b:also wrote	14 -21 23 -11
person	< b:ambitious but	-23 16 -7 -4
person	< b:american in	-32 -30 -17 19
person	< b:american movies	-23 -6 -5 -2
person	< b:among lighthouse-lens	-56 -5 -4 -19
person	< b:among them	-46 -36 69 62
person	< b:amuse their	-5 -2 -18 -2
person	< b:an academy	38 -17 -8 -8
person	< b:an actor	76 -29 -7 -8
person	< b:an american	-32 -30 -17 19
person	< b:an assistant	-21 -20 -2 -13
person	< b:an executive	-57 -34 -13 82
person	< b:an israeli	-29 3 -5 -5
person	< b:an oscar	4 -14 6 -7
person	< b:and "	-20 23 -4 -6
person	< b:and '	-26 -35 -3 -5
person	< b:and ,	9 -15 -7 -7
person	< b:and F	-72 -85 -15 -15
person	< b:and P	-26 -8 -14 -2
person	< b:and W	-34 -2 -7 -4
person	< b:and a	8 32 -13 -11
person	< b:and appeared	30 -40 -3 -4
person	< b:and as	-3 -40 -5 -5
person	< b:and author	-17 12 16 -14
person	< b:and based	-71 -3 -1 -4
person	< b:and before	-58 -10 -12 -3
person	< b:and by	-19 -17 -7 -5
person	< b:and came	11 -33 -2 -20
person	< b:and cinematographer	-38 43 -8 -14
person	< b:and daughter	-26 0 -4 -3
person	< b:and directed	-20 -26 -11 -8
person	< b:and director	53 -70 -6 -6
person	< b:and for	-15 -13 -11 -9
person	< b:and gave	-29 20 -8 -5
person	< b:and had	40 -12 -5 -6
person	< b:and has	7 -60 -3 -6
person	< b:and have	-37 -10 -18 -9
person	< b:and he	-43 -24 -7 -9
person	< b:and her	-68 -1 -1 -5
person	< b:and in	25 -47 -9 -13
person	< b:and is	6 -48 79 -5
person	< b:and it	7 -35 -51 -26
person	< b:and its	12 -6 -6 -9
person	< b:and later	-25 -8 -4 -1
person	< b:and lost	24 -7 -5 -4
person	< b:and made	38 7 -4 -3
person	< b:and more	26 37 -3 -18
person	< b:and played	-9 -1 -1 -1
person	< b:and quietly	53 -27 -21 -9
person	< b:and she	-99 -41 -7 -4
person	< b:and shot	-13 -23 -2 -5
person	< b:and so	-59 1 -7 -5
person	< b:and son	12 -9 -5 -6
person	< b:and starred	82 53 28 42
person	< b:and the	-27 12 -3 -5
person	< b:and this	-68 4 70 -5
person	< b:and two	-26 -28 -28 -3
person	< b:and was	18 -2 -24 -7
person	< b:and went	-2 1 -9 -4
person	< b:and who	37 26 -7 -9
person	< b:and would	43 18 -3 -6
person	< b:and wrote	-22 -30 10 -8
person	< b:animated "	-39 9 -17 59
person	< b:any film	-29 -36 -1 -5
person	< b:anyone who	16 -14 -12 -4
person	< b:apart from	-29 -36 -1 -5
person	< b:appearance in	25 -19 -10 -8
person	< b:appeared in	22 -11 -6 -5
person	< b:appeared opposite	17 -27 -2 -1
person	< b:appeared this	61 -11 -23 -17
person	< b:appeared with	21 -51 -11 -5
person	< b:appearing in	-11 -54 -51 -4
person	< b:approached to	51 -28 -52 -13
person	< b:are among	50 -19 -16 -17
person	< b:are co-starring	38 -10 -3 -6
person	< b:are producers	-27 -15 -16 -31
person	< b:are reunited	-35 -46 -8 -8
person	< b:are to	25 -35 -16 -13
person	< b:are writing	-23 -31 54 -3
person	< b:ark ,	-11 -28 -3 -4
person	< b:arrest her	45 -8 -5 -3
person	< b:as C	21 -14 -11 -8
person	< b:as F	6 -5 -5 -3
person	< b:as P	77 -32 -4 -17
person	< b:as a	1 5 28 -8
person	< b:as an	29 -38 -8 -6
person	< b:as best	-50 48 55 -13
person	< b:as he	-22 -59 -25 -6
person	< b:as the	-36 -19 -9 -7
person	< b:as they	-23 -31 54 -3
person	< b:assistant director	-70 -15 -8 -10
person	< b:assistant on	-21 -20 -2 -13
person	< b:at fourteen	47 -23 -10 -4
person	< b:at night	19 20 -9 -3
person	< b:at present	77 -24 -2 -28
person	< b:at the	15 -20 19 6
person	< b:at vast	-13 -23 -2 -5
person	< b:attended the	0 -20 -21 -14
person	< b:audiences as	56 -4 -6 -2
person	< b:australian picture	-12 -19 -4 -5
person	< b:australian who	-12 -2 -22 -3
person	< b:author of	-17 12 16 -14
person	< b:autumn comes	22 -16 -4 -6
person	< b:award ,	-45 59 -20 -12
person	< b:award for	22 -14 -11 -5
person	< b:award in	-5 -26 32 -4
person	< b:back after	26 -12 -5 -3
person	< b:back as	-83 -52 -9 -5
person	< b:back when	-44 -27 -8 -5
person	< b:backwards ,	-7 5 -8 0
person	< b:bad back	24 -7 -5 -4
person	< b:bafta for	41 -51 -43 -23
person	< b:ballet film	-19 -17 -7 -5
person	< b:ballet thriller	-36 43 -8 -12
person	< b:based on	-71 -8 -6 -7
person	< b:be C	37 -2 -4 -7
person	< b:be another	-47 -30 -3 -4
person	< b:be directed	-50 -45 -4 -4
person	< b:be first-billed	0 -5 -4 -6
person	< b:be general	40 20 -3 -4
person	< b:be in	57 -50 -8 -9
person	< b:be played	-58 -38 -4 -3
person	< b:be revised	-5 2 -51 -5
person	< b:be seen	-6 -17 -6 -5
person	< b:beat P	-48 -3 -2 -10
person	< b:beaten twice	58 -34 -4 -3
person	< b:became famous	48 -8 -1 -4
person	< b:because of	66 -44 -12 -17
person	< b:been chosen	13 30 -16 -9
person	< b:been confirmed	-44 -6 -12 -11
person	< b:been for	29 -61 -32 -23
person	< b:been kept	-11 -28 -3 -4
person	< b:been taken	-15 -40 -4 -6
person	< b:before ,	-36 63 -23 -4
person	< b:before :	-13 30 -18 -27
person	< b:before C	-42 -28 -2 -4
person	< b:before moving	7 -4 -2 -2
person	< b:before the	-58 -10 -12 -3
person	< b:beginning with	-49 19 -20 -14
person	< b:begun with	65 -59 -11 -4
person	< b:behind the	-16 41 -22 -11
person	< b:behind-the-camera gigs	-42 64 -17 -19
person	< b:best actor	-8 -35 -9 -9
person	< b:best actress	64 -22 -18 -4
person	< b:best director	-62 69 35 -5
person	< b:best dramatic	58 -40 -34 -4
person	< b:best known	30 -4 -16 -11
person	< b:best picture	-41 -31 -10 -10
person	< b:best-known part	58 -11 -1 -5
person	< b:better known	-15 4 43 -8
person	< b:big screen	-23 16 -7 -4
person	< b:biggest names	7 19 -15 -4
person	< b:bilingual romantic	-31 -9 -6 -2
person	< b:billing in	58 -20 -13 -3
person	< b:biopic F	1 -20 -3 -4
person	< b:bit part	20 -43 -11 -6
person	< b:black comedy	-75 -64 -4 -7
person	< b:blockbusters as	28 -7 -1 -1
person	< b:boxer C	-29 -9 -3 -3
person	< b:boy ,	-12 -4 -1 -2
person	< b:boyhood friend	-14 -23 -16 -25
person	< b:british premiere	0 -20 -21 -14
person	< b:broke out	-1 28 -9 -4
person	< b:brother P	-77 -16 -57 -7
person	< b:brother was	-38 -19 -4 -7
person	< b:builder of	-11 -28 -3 -4
person	< b:business ,	-37 -6 -7 -7
person	< b:busy being	-8 -29 -21 -18
person	< b:busy with	12 22 -10 -11
person	< b:but event.current	0 -5 -4 -6
person	< b:but left	-10 -4 -1 -3
person	< b:but poorly-received	-23 16 -7 -4
person	< b:but the	-20 -29 -7 -13
person	< b:by #	-19 -17 -7 -5
person	< b:by P	-20 -26 -12 -5
person	< b:by a	16 -47 -9 -28
person	< b:by playwright	-5 2 -51 -5
person	< b:by some	0 -7 -6 -11
person	< b:by the	-33 -4 -4 -43
person	< b:called "	-51 44 -6 -14
person	< b:called the	-17 -10 -11 -22
person	< b:came back	6 0 -27 -9
person	< b:came to	10 -71 -35 33
person	< b:camera as	-22 -59 -25 -6
person	< b:can be	-94 -14 -9 -5
person	< b:can recite	-41 -37 -9 -5
person	< b:career in	8 -7 -3 -2
person	< b:cast him	-52 30 -10 -9
person	< b:cast of	33 -8 -8 -10
person	< b:category for	-41 -35 64 -5
person	< b:cattle agent	48 -1 -3 -6
person	< b:chair herself	-21 -8 -6 -8
person	< b:chapter from	-27 -17 -4 -6
person	< b:character is	-5 -4 -2 -1
person	< b:charts after	-41 -25 -7 -6
person	< b:cheered by	0 -7 -6 -11
person	< b:child for	1 -15 -22 -3
person	< b:child of	-17 -10 -11 -22
person	< b:choice to	16 -5 -5 -7
person	< b:chosen as	-44 20 58 -2
person	< b:chosen to	13 30 -16 -9
person	< b:cinema ,	-5 53 -47 -9
person	< b:cinema includes	-58 -69 82 -20
person	< b:cinematographer P	-38 43 -8 -14
person	< b:civil rights	43 -20 -5 -4
person	< b:claimed to	-47 -30 -3 -4
person	< b:claims ,	62 -34 -9 -5
person	< b:class ,	-5 32 38 -5
person	< b:co-star in	30 -14 -16 -14
person	< b:co-starring in	38 -10 -3 -6
person	< b:co-writer of	-39 -36 44 -4
person	< b:co-writer on	-55 -35 27 -41
person	< b:co-wrote the	-3 -4 8 -6
person	< b:cold in	-24 -20 -3 -13
person	< b:combine such	28 -7 -1 -1
person	< b:come out	-13 -23 -2 -5
person	< b:comedic drama	-10 -5 -4 -17
person	< b:comedies as	-26 11 -45 -2
person	< b:comedy "	-29 -21 -6 -4
person	< b:comedy F	33 -5 -3 -3
person	< b:comedy about	-65 -3 -12 -11
person	< b:comedy and	-26 -35 -3 -5
person	< b:comedy field	20 -25 -3 -3
person	< b:comedy has	-29 -36 -1 -5
person	< b:comedy with	-32 -56 -4 13
person	< b:coming together	4 15 -11 -10
person	< b:committed to	-53 -1 -22 -8
person	< b:company won	-41 -31 -10 -10
person	< b:compete with	-58 -18 -7 -6
person	< b:competed four	42 -10 -6 -14
person	< b:confirmed in	-44 -6 -12 -11
person	< b:cop who	45 -8 -5 -3
person	< b:costume drama	-61 -40 -9 -26
person	< b:costumes and	-37 -10 -18 -9
person	< b:country ,	-17 -2 -2 -2
person	< b:created "	-30 -20 -7 -7
person	< b:created by	-18 -3 -9 -7
person	< b:credit last	-27 -34 25 -1
person	< b:credit on	-39 -33 70 -38
person	< b:credits include	7 0 -17 56
person	< b:critics '	2 -33 -5 -3
person	< b:currently filming	72 -73 -20 -17
person	< b:cut F	-15 -41 -7 -5
person	< b:dame P	-38 -21 -8 -8
person	< b:dark fairy	1 18 -8 -2
person	< b:daughter P	-26 0 -4 -3
person	< b:daughter of	-32 -17 -45 -4
person	< b:dealer in	-1 -7 -4 -3
person	< b:debut as	-35 58 -43 -9
person	< b:debut in	35 -24 -8 -10
person	< b:debut with	-40 -24 -31 -7
person	< b:debuted together	45 -24 -5 -12
person	< b:decapitation in	-45 -30 -3 -4
person	< b:decent job	-11 -3 -1 -2
person	< b:demon -	-35 -46 -8 -8
person	< b:derby league	-10 -5 -4 -17
person	< b:desert epic	19 22 -20 -4
person	< b:desert romance	-17 6 56 -10
person	< b:developing "	-27 -34 25 -1
person	< b:devise a	-31 23 -26 -9
person	< b:did "	-86 -44 -8 -7
person	< b:did O	0 -8 -4 -8
person	< b:did go	-11 -3 -1 -2
person	< b:did instead	24 -7 -5 -4
person	< b:did the	-68 67 -25 -11
person	< b:died in	-28 21 -9 -8
person	< b:died on	-23 -6 -5 -2
person	< b:direct "	-26 49 -5 -5
person	< b:direct F	-17 -76 -10 -8
person	< b:directed F	-7 -30 -65 -12
person	< b:directed P	-35 29 -7 -4
person	< b:directed and	97 62 65 -23
person	< b:directed by	11 -24 -5 -3
person	< b:directed her	-10 -32 -9 -3
person	< b:directed him	-26 32 -13 -9
person	< b:directed one	-39 40 -4 -4
person	< b:directed the	-24 -28 -38 -7
person	< b:director ,	-70 111 39 -16
person	< b:director ;	20 -41 -6 -11
person	< b:director P	53 -70 -6 -6
person	< b:director and	-17 12 16 -14
person	< b:director for	-65 61 42 -8
person	< b:director of	-50 37 -14 -10
person	< b:director on	54 -18 -13 -9
person	< b:director's chair	-36 43 -8 -8
person	< b:director's prize	-55 18 -53 -3
person	< b:directorial debut	-38 -24 -17 -13
person	< b:disliked the	48 -45 -5 -4
person	< b:distributed in	-17 -2 -2 -2
person	< b:divorce in	11 -33 -2 -20
person	< b:do the	-17 12 16 -14
person	< b:doubled for	0 -6 -6 -6
person	< b:down the	-56 -33 -4 -5
person	< b:drag queen's	-35 17 -4 -7
person	< b:drama "	-30 -26 -9 -5
person	< b:drama F	-60 -36 -5 37
person	< b:drama about	-10 -5 -4 -17
person	< b:dramatic actor	58 -40 -34 -4
person	< b:dramatist P	-35 67 -54 -5
person	< b:driver this	-50 28 -13 -15
person	< b:drug dealer	-1 -7 -4 -3
person	< b:dying mobster	14 17 -6 -22
person	< b:each #	-34 -54 54 -27
person	< b:each of	-36 63 -23 -4
person	< b:earlier features	-34 50 -15 -11
person	< b:earlier films	-83 79 -15 -24
person	< b:earlier in	-28 -23 -8 -3
person	< b:earlier partnership	-23 -25 -9 -41
person	< b:earned an	47 -23 -10 -4
person	< b:edited everything	-29 -21 -6 -4
person	< b:editor of	-22 -6 -10 -7
person	< b:eight times	-6 -10 -3 -4
person	< b:elves in	-23 -18 -9 -13
person	< b:end of	-49 -43 -8 -14
person	< b:enough ,	-6 -31 -12 -2
person	< b:especially created	-18 -3 -9 -7
person	< b:event.current is	0 -5 -4 -6
person	< b:ever since	-66 47 -24 -12
person	< b:everything of	-29 -21 -6 -4
person	< b:executive producer	-67 -25 -8 107
person	< b:expected to	-13 -58 -5 -12
person	< b:expedition to	-38 -18 -2 -4
person	< b:expense ,	-13 -23 -2 -5
person	< b:fairy tale	1 18 -8 -2
person	< b:fame in	17 -10 -2 -5
person	< b:fans in	0 -7 -6 -11
person	< b:father ,	38 21 -10 28
person	< b:father and	-60 -3 -10 -12
person	< b:father of	56 -3 -4 -2
person	< b:favorite for	-20 -30 -16 -13
person	< b:feature next	29 -62 -3 -7
person	< b:feature was	-84 96 -29 -39
person	< b:features are	-34 50 -15 -11
person	< b:february for	25 -44 -50 -25
person	< b:female C	72 -58 -13 -5
person	< b:festival ,	31 -24 -8 80
person	< b:feuding landlords	45 -7 -2 -2
person	< b:few minutes	29 21 -12 -3
person	< b:few seconds	-2 -6 -8 -3
person	< b:field for	20 -25 -3 -3
person	< b:fifth child	-17 -10 -11 -22
person	< b:film ,	-21 -28 -15 -11
person	< b:film F	-33 -12 -4 -3
person	< b:film as	-32 58 58 -1
person	< b:film debut	49 -13 -6 -8
person	< b:film festival	42 -10 -6 -14
person	< b:film for	-66 9 -9 -4
person	< b:film from	2 -9 -9 -3
person	< b:film of	18 -15 -9 -15
person	< b:film since	-32 -17 53 -22
person	< b:film this	-29 -36 -1 -5
person	< b:film version	-35 9 -8 -20
person	< b:film was	20 -95 -17 70
person	< b:film with	57 -67 -13 -15
person	< b:films ,	-53 27 -5 -5
person	< b:films F	36 -17 -3 -12
person	< b:films as	15 -4 -6 -7
person	< b:films at	52 -45 -14 -24
person	< b:films for	-42 -28 -4 -4
person	< b:films include	75 -33 -18 -19
person	< b:films of	46 -7 -3 -3
person	< b:films such	53 -51 -6 -8
person	< b:finished work	57 -28 -10 -13
person	< b:firm-looking decapitation	-45 -30 -3 -4
person	< b:first ,	-85 97 -35 -27
person	< b:first choice	53 0 -2 -4
person	< b:first feature	-52 55 -20 -11
person	< b:first film	32 32 -51 -19
person	< b:first found	17 -10 -2 -5
person	< b:first had	48 -64 -54 59
person	< b:first offered	-22 -3 -3 -2
person	< b:first picture	-55 -72 -31 81
person	< b:first time	1 20 -12 -13
person	< b:first-billed on	0 -5 -4 -6
person	< b:fishes "	-5 -4 -2 -1
person	< b:flat-track roller	-10 -5 -4 -17
person	< b:flavor in	16 -38 -6 -3
person	< b:flesh-and-blood actors	-50 40 -20 -8
person	< b:following F	19 35 -10 -10
person	< b:for "	33 -8 -21 -10
person	< b:for C	-53 -57 -9 -4
person	< b:for F	-53 -21 -13 -7
person	< b:for O	-40 -10 -11 -7
person	< b:for P	11 -28 -10 -6
person	< b:for W	-61 -4 -10 -7
person	< b:for a	-14 29 -9 -6
person	< b:for an	-22 -13 -16 -7
person	< b:for best	-34 39 -48 -8
person	< b:for directing	-22 23 -5 -4
person	< b:for him	-10 38 87 -10
person	< b:for his	49 -51 -28 -6
person	< b:for i	-39 -15 -12 -10
person	< b:for its	-31 -10 -12 -3
person	< b:for playing	28 -11 -10 -4
person	< b:for portraying	30 -5 -1 -1
person	< b:for the	-10 4 3 -10
person	< b:for their	29 -2 -7 -9
person	< b:for this	12 -5 -22 -3
person	< b:for those	-5 32 38 -5
person	< b:for writing	-34 -44 58 -25
person	< b:found fame	17 -10 -2 -5
person	< b:four times	42 -10 -6 -14
person	< b:fourteen for	47 -23 -10 -4
person	< b:french ;	-24 -12 -71 -8
person	< b:fresh from	-74 67 -31 -14
person	< b:friend ;	5 -9 -17 -8
person	< b:friend C	-14 -23 -16 -25
person	< b:friends ,	-5 -2 -18 -2
person	< b:from F	-37 -17 -6 -6
person	< b:from L	11 -52 -24 -3
person	< b:from O	-55 -20 -20 -15
person	< b:from P	-17 -12 -8 -8
person	< b:from a	27 -1 -8 -3
person	< b:from the	-48 -13 2 -8
person	< b:full-length feature	-51 56 -29 -22
person	< b:gained #	-3 -4 -3 -4
person	< b:gangland drama	-35 32 -10 -24
person	< b:gangster drama	23 18 -5 -6
person	< b:gangster in	54 -6 -14 -3
person	< b:gave her	-24 -26 -2 -9
person	< b:gave him	-76 62 -8 -4
person	< b:gave the	16 -38 -6 -3
person	< b:general C	40 20 -3 -4
person	< b:gentler with	24 5 -8 -7
person	< b:getaway driver	5 4 -10 -11
person	< b:gets her	42 -13 -8 -11
person	< b:getting ready	-28 -24 -24 -2
person	< b:gig he	-58 -10 -12 -3
person	< b:gigs were	-42 64 -17 -19
person	< b:give the	-23 -6 -5 -2
person	< b:go in	37 42 -5 -13
person	< b:go off	-11 -3 -1 -2
person	< b:golden lion	-22 23 -5 -4
person	< b:got a	-2 -6 -8 -3
person	< b:got herself	-21 -20 -2 -13
person	< b:got screen	-39 -33 70 -38
person	< b:grandfather's friend	5 -9 -17 -8
person	< b:group "	-17 -10 -11 -22
person	< b:guard in	-12 14 -5 -6
person	< b:had a	22 -16 8 -8
person	< b:had admired	-5 -35 -25 -7
person	< b:had already	-11 -28 -3 -4
person	< b:had been	92 -43 -11 32
person	< b:had debuted	45 -24 -5 -12
person	< b:had him	-35 17 -4 -7
person	< b:had no	1 -71 -7 -8
person	< b:had produced	-34 -37 -15 -44
person	< b:had the	-23 -29 -8 70
person	< b:had worked	36 24 -21 -49
person	< b:hammer in	-12 -10 -3 -2
person	< b:hand in	-34 -54 54 -27
person	< b:has a	-15 66 -6 -10
person	< b:has also	-25 -3 -79 -16
person	< b:has been	21 -32 -7 -12
person	< b:has competed	42 -10 -6 -14
person	< b:has completed	23 -69 -11 -3
person	< b:has edited	-29 -21 -6 -4
person	< b:has had	-79 -9 -10 -24
person	< b:has it	12 -9 -5 -6
person	< b:has just	32 -77 -71 -16
person	< b:has now	-45 38 -15 -19
person	< b:has photographed	-39 -46 -3 -3
person	< b:has previously	-28 55 -2 -7
person	< b:has signed	-17 -52 -5 -7
person	< b:has since	-47 -30 -4 48
person	< b:has the	-6 -17 -2 -3
person	< b:has used	-30 29 -4 -7
person	< b:has worked	-36 63 -23 -4
person	< b:have a	-17 30 -6 -11
person	< b:have also	-37 -10 -18 -9
person	< b:have been	-44 -6 -12 -11
person	< b:have played	-44 -27 -8 -5
person	< b:having already	-21 -8 -6 -8
person	< b:he directed	-19 -34 -1 -4
person	< b:he has	-17 -40 -19 -7
person	< b:he is	66 -33 -11 -10
person	< b:he put	-17 -2 -2 -2
person	< b:he shot	-58 -10 -12 -3
person	< b:he was	10 -24 -6 -7
person	< b:he went	42 -36 -5 -3
person	< b:head cold	-24 -20 -3 -13
person	< b:heist comedy	-57 -33 50 -14
person	< b:helped give	-23 -6 -5 -2
person	< b:helped him	-10 -5 -2 -1
person	< b:hemisphere as	13 6 -5 -4
person	< b:her #	42 -13 -8 -11
person	< b:her ;	45 -8 -5 -3
person	< b:her brother	-68 -1 -1 -5
person	< b:her in	-29 31 -8 -11
person	< b:her to	-64 77 -15 -6
person	< b:herself taken	-21 -20 -2 -13
person	< b:herself with	-21 -8 -6 -8
person	< b:him ,	85 -72 -9 -8
person	< b:him C	-43 71 -10 -12
person	< b:him a	-8 69 -8 -6
person	< b:him as	-52 30 -10 -9
person	< b:him in	-37 -10 -10 -12
person	< b:him marry	-35 17 -4 -7
person	< b:him on	41 -68 -9 48
person	< b:him overcome	-10 -5 -2 -1
person	< b:him somewhere	-96 45 -6 -5
person	< b:him the	-62 45 -4 -5
person	< b:him through	-28 45 -5 -1
person	< b:him to	-53 33 -7 -3
person	< b:him twice	57 -80 -26 -3
person	< b:himself ,	-7 16 -3 -7
person	< b:himself an	46 8 -7 -19
person	< b:hindi cinema	7 19 -15 -4
person	< b:hired him	-53 33 -7 -3
person	< b:his director	-48 -15 -8 -8
person	< b:his music	-33 -30 -37 -3
person	< b:his name	1 -61 -15 -1
person	< b:his since	-29 -21 -6 -4
person	< b:his wife	62 -12 -5 -10
person	< b:hit F	-39 46 -15 -18
person	< b:hit man	-24 -20 -3 -13
person	< b:hits include	-17 38 -29 -56
person	< b:honoured for	31 -41 0 -11
person	< b:horror film	0 10 -7 -4
person	< b:horse in	45 -30 -5 -6
person	< b:horse-wise grandfather's	5 -9 -17 -8
person	< b:horses rear	26 7 -7 -5
person	< b:hotel porter	20 -43 -11 -6
person	< b:husband ,	-32 -7 -8 -36
person	< b:husband ;	65 -35 -4 -12
person	< b:husband C	41 -4 -1 -2
person	< b:i 'll	-39 -15 -12 -10
person	< b:if you	-11 -45 -3 -4
person	< b:in "	38 -2 -14 -9
person	< b:in #	-13 13 -6 16
person	< b:in F	-1 -17 -7 -6
person	< b:in L	-16 6 -6 -10
person	< b:in O	12 -15 -7 -7
person	< b:in P	32 -24 -6 -7
person	< b:in a	20 0 -6 -9
person	< b:in an	63 -40 -10 -8
person	< b:in each	-34 -54 54 -27
person	< b:in films	59 -47 -6 -2
person	< b:in french	-24 -12 -71 -8
person	< b:in hindi	7 19 -15 -4
person	< b:in horror	21 -10 -4 -3
person	< b:in indie	15 -2 -4 -15
person	< b:in it	42 -23 -12 9
person	< b:in oscar-nominated	-7 -3 -13 -3
person	< b:in search	53 -38 -5 -26
person	< b:in spite	-45 -30 -3 -4
person	< b:in such	10 -4 -6 -7
person	< b:in that	51 -13 -8 -8
person	< b:in the	5 -5 -5 -11
person	< b:in things	39 40 -10 -6
person	< b:in this	4 13 -4 -5
person	< b:in three	52 -19 -14 -16
person	< b:in which	-43 -49 -14 -9
person	< b:in ‘	0 -29 -29 -15
person	< b:include F	71 28 -19 -39
person	< b:include P	-57 -2 -4 -5
person	< b:include the	-49 -85 -15 103
person	< b:including F	4 49 -8 -7
person	< b:including in	18 -6 -5 -18
person	< b:indie films	15 -2 -4 -15
person	< b:inspired by	-48 -10 -3 -4
person	< b:instead ,	24 -7 -5 -4
person	< b:interrogated C	64 -34 -10 -5
person	< b:into the	22 -9 -7 -11
person	< b:is C	-44 -17 -6 -13
person	< b:is P	-52 -57 -37 -16
person	< b:is a	-10 -31 -28 -18
person	< b:is about	-35 -18 -5 -6
person	< b:is also	-2 -48 63 3
person	< b:is back	-50 35 -13 -17
person	< b:is currently	72 -73 -20 -17
person	< b:is eight	-6 -10 -3 -4
person	< b:is filming	21 -19 -13 -4
person	< b:is getting	-28 -24 -24 -2
person	< b:is in	-36 120 5 -17
person	< b:is joining	-31 -30 -9 -8
person	< b:is known	-28 28 -19 -9
person	< b:is off	-27 -34 25 -1
person	< b:is preparing	-44 32 -22 -17
person	< b:is recognised	22 -24 -19 -9
person	< b:is sent	-5 -4 -2 -1
person	< b:is shortly	7 -7 -2 -3
person	< b:is the	41 -41 -9 56
person	< b:is to	4 -4 -8 -8
person	< b:is undeniably	0 -5 -4 -6
person	< b:is working	40 -28 -4 -24
person	< b:is writing	-24 1 -20 -10
person	< b:israeli agent	-29 3 -5 -5
person	< b:it ,	0 68 38 -26
person	< b:it L	12 -9 -5 -6
person	< b:it before	-45 -27 -2 16
person	< b:it in	-85 102 -18 -14
person	< b:it is	-95 -72 -9 87
person	< b:it last	-10 -4 -1 -3
person	< b:it was	45 -15 -43 -7
person	< b:its flavor	16 -38 -6 -3
person	< b:its writer	-31 -10 -12 -3
person	< b:jailbird husband	41 -4 -1 -2
person	< b:job of	-11 -3 -1 -2
person	< b:jobs on	-17 12 16 -14
person	< b:join P	-41 -20 -6 -4
person	< b:joining "	-72 -42 -10 -5
person	< b:jump start	-43 -32 -6 -12
person	< b:june #	-19 -31 -5 -4
person	< b:jury prize	-42 32 -13 -6
person	< b:just completed	68 -64 -2 -9
person	< b:just find	0 -8 -4 -8
person	< b:kept out	-11 -28 -3 -4
person	< b:kept putting	-37 59 -7 -7
person	< b:khan in	51 -4 -7 -10
person	< b:kid in	6 -16 -11 -11
person	< b:killer P	-3 -4 -3 -4
person	< b:kin )	-17 7 -4 -4
person	< b:know for	-18 -30 -10 -11
person	< b:known as	59 24 -8 -4
person	< b:known for	-17 -14 -1 4
person	< b:known overseas	-53 22 -14 -6
person	< b:known then	48 -57 -28 -11
person	< b:landlady in	-25 -24 -3 -2
person	< b:landlady on	-22 -42 -18 -4
person	< b:landlords in	45 -7 -2 -2
person	< b:larger part	-17 30 -6 -11
person	< b:last ,	55 -75 7 -13
person	< b:last film	-84 -56 -25 80
person	< b:last full-length	-51 56 -29 -22
person	< b:last seen	18 -18 -5 -7
person	< b:last time	-27 -34 25 -1
person	< b:last two	-42 64 -17 -19
person	< b:last work	-44 -29 -23 -13
person	< b:last year	-32 35 -5 -4
person	< b:later direct	-26 49 -5 -5
person	< b:later for	-26 -28 -28 -3
person	< b:later took	1 -44 -19 22
person	< b:latest role	46 -3 -8 -6
person	< b:latest romantic	-26 -35 -3 -5
person	< b:latex ;	-12 -29 -4 -4
person	< b:lawyer in	71 -32 -8 -10
person	< b:lead in	70 -28 -14 -16
person	< b:lead role	-31 -9 -6 -2
person	< b:leader C	-12 -19 -4 -5
person	< b:leads in	42 -11 -3 -6
person	< b:leads the	-38 -18 -2 -4
person	< b:league in	-10 -5 -4 -17
person	< b:left for	-65 32 -12 -11
person	< b:left it	-10 -4 -1 -3
person	< b:legionaries trampled	22 -11 -2 -5
person	< b:letter-writer's few	29 21 -12 -3
person	< b:lighthouse-lens makers	-56 -5 -4 -19
person	< b:line in	41 -20 -9 -16
person	< b:linked with	-30 -32 -8 -7
person	< b:lion in	-22 23 -5 -4
person	< b:lit P	-37 -34 -4 -20
person	< b:lost a	24 -7 -5 -4
person	< b:lost to	-63 -66 -4 -10
person	< b:love to	-42 -63 -6 -9
person	< b:luck to	-13 -23 -2 -5
person	< b:made "	-47 99 -40 -5
person	< b:made F	-8 22 17 6
person	< b:made a	-20 67 -8 -4
person	< b:made amends	-42 59 -6 -5
person	< b:made him	-43 71 -10 -12
person	< b:made his	1 -61 -15 -1
person	< b:made the	-7 -66 -5 -11
person	< b:make "	23 -18 -10 -5
person	< b:makers in	-56 -5 -4 -19
person	< b:makers of	31 -60 -8 -18
person	< b:makeup for	19 20 -9 -3
person	< b:man who	1 -35 -4 -6
person	< b:man with	-24 -20 -3 -13
person	< b:many of	-39 -46 -3 -3
person	< b:march #	-28 -24 -24 -2
person	< b:marmalade its	16 -38 -6 -3
person	< b:marry a	-35 17 -4 -7
person	< b:megalomaniac director	20 -41 -6 -11
person	< b:melting priest	-44 -32 -13 -8
person	< b:met a	-47 -30 -3 -4
person	< b:might be	0 -5 -4 -6
person	< b:minutes in	29 21 -12 -3
person	< b:mobster in	14 17 -6 -22
person	< b:mom ,	-68 -1 -1 -5
person	< b:monday at	0 -7 -6 -11
person	< b:money for	-21 -15 -6 -7
person	< b:monsters-versus-robots epic	27 -2 -6 -9
person	< b:month earlier	-28 -23 -8 -3
person	< b:more ,	8 33 -16 -6
person	< b:more recently	28 32 -15 -7
person	< b:more than	-29 7 -9 53
person	< b:most recently	3 -35 -10 -7
person	< b:mother ,	-14 -4 -2 -8
person	< b:mother and	12 -9 -5 -6
person	< b:mother back	-44 -27 -8 -5
person	< b:moved to	-17 52 -10 -13
person	< b:movie ,	52 -62 -12 -14
person	< b:movie career	8 -7 -3 -2
person	< b:movie in	-57 -22 -14 -5
person	< b:movies ,	-15 36 -6 -7
person	< b:movies of	-23 -6 -5 -2
person	< b:moving onto	7 -4 -2 -2
person	< b:murderous gangster	54 -6 -14 -3
person	< b:music for	-36 -42 -21 -9
person	< b:musical inspired	-48 -10 -3 -4
person	< b:name as	-16 31 -16 -4
person	< b:name horses	26 7 -7 -5
person	< b:name in	58 -64 -11 -11
person	< b:name with	-27 -9 57 -6
person	< b:named best	23 3 -50 -6
person	< b:names in	7 19 -15 -4
person	< b:naval drama	-33 -30 -6 37
person	< b:near enough	-6 -31 -12 -2
person	< b:nel C	-11 -43 -5 -3
person	< b:nervous system	-23 -6 -5 -2
person	< b:new film	0 -20 -21 -14
person	< b:new movie	-57 -22 -14 -5
person	< b:new permissiveness	48 -45 -5 -4
person	< b:next ,	41 -2 -6 -24
person	< b:next be	-69 -3 -2 -3
person	< b:next film	-47 -21 -9 -3
person	< b:next in	51 -50 -9 -11
person	< b:next is	-50 78 -13 -49
person	< b:next role	-9 44 -4 -6
person	< b:night without	19 20 -9 -3
person	< b:no kin	-17 7 -4 -4
person	< b:nod at	47 -23 -10 -4
person	< b:nominated for	-18 -18 -20 -7
person	< b:nomination ,	1 -27 -8 -15
person	< b:nomination for	66 -16 39 -6
person	< b:nose running	53 -27 -21 -9
person	< b:not be	28 33 -19 -5
person	< b:not make	-41 8 -18 -39
person	< b:novel ,	-45 -14 -34 -15
person	< b:now #	-12 -4 -1 -2
person	< b:now taken	-29 -36 -1 -5
person	< b:number of	47 -18 -2 -4
person	< b:nurse in	-10 -14 -4 -6
person	< b:of "	-41 -4 33 -10
person	< b:of #	-26 -26 9 -9
person	< b:of C	67 -30 -7 -9
person	< b:of F	-29 11 8 -9
person	< b:of L	-57 73 -17 -6
person	< b:of O	65 -41 -13 -5
person	< b:of P	35 11 -10 27
person	< b:of W	-44 0 -41 -8
person	< b:of a	-26 -68 -11 -11
person	< b:of all	-27 -15 -16 -31
person	< b:of films	47 -20 -1 -3
person	< b:of his	-51 -10 -7 -7
person	< b:of new	0 -20 -21 -14
person	< b:of screen	-2 -6 -8 -3
person	< b:of the	1 -8 9 -9
person	< b:of them	-40 60 -14 -14
person	< b:off developing	-27 -34 25 -1
person	< b:off to	-41 20 -7 -6
person	< b:offered a	-71 -7 -5 -3
person	< b:offered to	-22 -3 -3 -2
person	< b:old pal	27 -12 -7 -8
person	< b:older brother	-38 -19 -4 -7
person	< b:on "	-48 5 -14 -12
person	< b:on #	27 -50 -25 -32
person	< b:on F	37 -3 -14 -10
person	< b:on L	-2 -1 -2 -5
person	< b:on O	15 -61 -20 0
person	< b:on P	-57 -10 -6 -8
person	< b:on W	-16 31 -16 -4
person	< b:on a	-52 -37 -6 -11
person	< b:on as	-21 -20 -2 -13
person	< b:on monday	0 -7 -6 -11
person	< b:on sept	-23 -6 -5 -2
person	< b:on the	-4 15 48 -15
person	< b:on to	-14 29 -9 -6
person	< b:once had	20 -43 -11 -6
person	< b:once linked	-11 -40 -6 -5
person	< b:one himself	-39 40 -4 -4
person	< b:one of	1 2 -11 23
person	< b:only appearance	25 -19 -10 -8
person	< b:onto roles	7 -4 -2 -2
person	< b:opposite P	23 -6 -5 -5
person	< b:opposite dame	17 -27 -2 -1
person	< b:organizer C	43 -20 -5 -4
person	< b:oscar ,	-4 -10 -8 -7
person	< b:oscar ;	-30 -26 -9 -5
person	< b:oscar as	1 -15 -22 -3
person	< b:oscar for	-15 -18 5 -8
person	< b:oscar in	-70 31 -44 -32
person	< b:oscar nomination	23 -16 35 -6
person	< b:oscar-nominated movie	-7 -3 -13 -3
person	< b:other is	-29 -41 -14 -19
person	< b:ought to	45 -8 -5 -3
person	< b:out after	-13 -23 -2 -5
person	< b:out of	-9 -20 -9 -7
person	< b:outside a	-43 -32 -6 -12
person	< b:over the	0 59 -18 -4
person	< b:overcome a	-13 -8 -3 -4
person	< b:overlapping style	-23 -6 -5 -2
person	< b:overseas for	-53 22 -14 -6
person	< b:own comedies	-26 11 -45 -2
person	< b:own debut	-42 5 -31 -4
person	< b:own last	-31 -69 -37 -12
person	< b:pal P	27 -12 -7 -8
person	< b:palme d'or	-42 19 -31 -2
person	< b:part as	20 -43 -11 -6
person	< b:part first	-22 -3 -3 -2
person	< b:part for	-23 44 50 -7
person	< b:part in	-44 -18 -7 -7
person	< b:part of	50 21 -7 -9
person	< b:part was	102 -9 -3 -8
person	< b:partnership with	-1 -23 -11 -34
person	< b:people ,	-27 -15 -16 -31
person	< b:people leave	-14 -4 -2 -8
person	< b:performance as	70 -13 -18 -10
person	< b:performance in	-85 -16 -13 -7
person	< b:period drama	-57 23 -6 -5
person	< b:permissiveness ,	48 -45 -5 -4
person	< b:photographed many	-39 -46 -3 -3
person	< b:picked up	46 -3 -8 -4
person	< b:picture ,	18 35 -9 -10
person	< b:picture F	-19 -29 -2 -5
person	< b:picture for	-60 51 -32 -10
person	< b:picture since	-55 -72 -31 81
person	< b:place has	-15 -40 -4 -6
person	< b:play C	18 -8 -4 -6
person	< b:play mother	12 -9 -5 -6
person	< b:play the	61 -7 -7 -9
person	< b:played C	-45 -14 -9 -5
person	< b:played a	117 -19 -8 -8
person	< b:played by	-82 -14 -2 -4
person	< b:played the	-14 -8 -5 -4
person	< b:playing C	16 34 -9 -4
person	< b:playing a	57 -54 -19 -5
person	< b:playing the	19 -7 -5 -3
person	< b:plays C	65 -8 -5 -20
person	< b:plays a	-65 -2 -7 -1
person	< b:plays the	22 -12 -4 -6
person	< b:playwright P	-5 2 -51 -5
person	< b:poet C	4 -6 -2 -3
person	< b:poorly-received big	-23 16 -7 -4
person	< b:popped up	38 -6 -3 -2
person	< b:porter in	20 -43 -11 -6
person	< b:portrayal of	44 -21 -4 -4
person	< b:portrayed in	15 -53 -20 -13
person	< b:portraying C	30 -5 -1 -1
person	< b:poster ,	0 -5 -4 -6
person	< b:preferred P	-12 -2 -22 -3
person	< b:premiere of	3 -14 -11 -15
person	< b:prequel to	11 29 -18 -6
person	< b:previously scripted	-27 -50 -5 -12
person	< b:previously worked	-28 55 -2 -7
person	< b:priest in	-78 -30 -4 -3
person	< b:prison drama	-30 33 -26 -8
person	< b:prize at	-46 58 -41 -2
person	< b:prize for	3 6 39 -6
person	< b:prize went	-11 -43 -5 -3
person	< b:produce F	-10 -5 -4 -17
person	< b:produce alongside	-17 -26 -30 -70
person	< b:produced "	-51 -33 -23 70
person	< b:produced ,	-46 -36 69 62
person	< b:produced F	1 56 -2 -5
person	< b:producer P	-28 -6 -17 -62
person	< b:producer of	-77 -7 -12 9
person	< b:producers on	-27 -15 -16 -31
person	< b:project but	-10 -4 -1 -3
person	< b:public also	-13 30 -18 -27
person	< b:put him	-45 -4 -10 -16
person	< b:put up	-29 -10 -5 -10
person	< b:putting her	-37 59 -7 -7
person	< b:queen's act	-35 17 -4 -7
person	< b:quietly takes	53 -27 -21 -9
person	< b:raccoon in	42 -17 -4 -4
person	< b:ran O	-10 -36 -16 -13
person	< b:ready for	-28 -24 -24 -2
person	< b:rear ,	26 7 -7 -5
person	< b:reason people	-14 -4 -2 -8
person	< b:rebels C	-44 -10 -6 -10
person	< b:reboot of	-11 53 -7 -7
person	< b:received the	7 -2 21 -7
person	< b:recently finished	57 -28 -10 -13
person	< b:recite whole	-41 -37 -9 -5
person	< b:recognised for	22 -24 -19 -9
person	< b:redo of	59 33 -11 -7
person	< b:release ,	-28 -24 -24 -2
person	< b:remake of	-28 13 -10 -9
person	< b:reputation rests	-41 -40 -16 -23
person	< b:respectively director	-17 12 16 -14
person	< b:responsible for	-33 -30 -6 37
person	< b:restless ,	-23 -6 -5 -2
person	< b:rests on	-41 -40 -16 -23
person	< b:return as	-44 -10 -6 -10
person	< b:returned as	-55 -40 -5 -17
person	< b:returned for	-6 -29 -32 -23
person	< b:returning as	79 -29 -12 -7
person	< b:returns with	-26 57 -31 -7
person	< b:reunited in	-35 -46 -8 -8
person	< b:revised by	-5 2 -51 -5
person	< b:rewarded for	-33 -30 -37 -3
person	< b:rights organizer	43 -20 -5 -4
person	< b:rivals include	-57 -2 -4 -5
person	< b:roadie in	-6 -31 -12 -2
person	< b:role ,	-43 44 -4 -4
person	< b:role as	-46 -21 -9 -6
person	< b:role in	0 -14 -8 -8
person	< b:role of	43 -20 -5 -4
person	< b:role was	39 -43 -9 -10
person	< b:role with	-5 -17 -17 -4
person	< b:roles in	32 -7 -7 -5
person	< b:roller derby	-10 -5 -4 -17
person	< b:romance ,	-26 -28 -28 -3
person	< b:romanian abortion	-41 -13 -4 -5
person	< b:romantic comedy	-3 -5 -10 -5
person	< b:rotten luck	-13 -23 -2 -5
person	< b:running ,	53 -27 -21 -9
person	< b:russian security	-12 14 -5 -6
person	< b:said that	-33 -58 -22 40
person	< b:same jobs	-17 12 16 -14
person	< b:sarcastic raccoon	42 -17 -4 -4
person	< b:saw "	16 -14 -12 -4
person	< b:says ,	-20 -70 -18 -15
person	< b:scenes from	-41 -37 -9 -5
person	< b:scored F	-17 2 -9 -6
person	< b:scottish comedy	-32 -30 -17 19
person	< b:scottish director	-15 -40 -4 -6
person	< b:screen adaptation	-23 16 -7 -4
person	< b:screen credit	14 -52 73 -27
person	< b:screen time	-2 -6 -8 -3
person	< b:screenplay for	-34 -40 79 -10
person	< b:screenplay prize	-67 -51 75 -4
person	< b:screenplays of	-56 -53 68 -6
person	< b:script ,	-16 -43 72 -11
person	< b:script for	-57 -41 19 72
person	< b:scripted in	-24 -12 -71 -8
person	< b:search of	53 -38 -5 -26
person	< b:second assistant	-70 -15 -8 -10
person	< b:second billing	58 -20 -13 -3
person	< b:second film	-25 29 69 -13
person	< b:second-unit on	-53 26 -16 -41
person	< b:seconds of	-2 -6 -8 -3
person	< b:secret agent	-32 -60 -19 -10
person	< b:security guard	-12 14 -5 -6
person	< b:seen as	-6 -8 -1 -2
person	< b:seen at	76 -17 -1 -22
person	< b:seen in	-2 -22 -8 -6
person	< b:seen swinging	-12 -10 -3 -2
person	< b:seen taunting	36 -18 -2 -4
person	< b:self-adoring landlady	-22 -42 -18 -4
person	< b:sensational start	44 -31 -5 -15
person	< b:sent to	-5 -4 -2 -1
person	< b:sept .	-23 -6 -5 -2
person	< b:sequel to	82 -37 0 -9
person	< b:serial killer	-3 -4 -3 -4
person	< b:series W	23 -4 -2 -25
person	< b:series and	-3 -40 -5 -5
person	< b:set among	-56 -5 -4 -19
person	< b:sets of	48 -23 -5 -4
person	< b:shared the	-44 -39 12 -16
person	< b:she cut	-27 30 -16 -7
person	< b:she was	-93 41 -2 -6
person	< b:ship's boy	-12 -4 -1 -2
person	< b:shoots P	48 -1 -3 -6
person	< b:short ,	-58 113 -54 -25
person	< b:shortlisted for	12 -5 -22 -3
person	< b:shortly to	7 -7 -2 -3
person	< b:shot in	-13 -23 -2 -5
person	< b:shot this	11 29 -18 -6
person	< b:show –	0 -8 -4 -8
person	< b:showman who	-38 -18 -2 -4
person	< b:shy writer	27 -35 -6 -3
person	< b:signed for	-17 -52 -5 -7
person	< b:since ,	-29 -21 -6 -4
person	< b:since F	-65 -9 -22 -12
person	< b:sing "	8 0 -3 -3
person	< b:six times	29 -11 -7 -9
person	< b:six years	8 -33 -5 -8
person	< b:skipped class	-5 32 38 -5
person	< b:slave in	71 -4 -13 -3
person	< b:sleep with	-5 -4 -2 -1
person	< b:slipped to	-36 -41 -8 -6
person	< b:small part	56 -14 -5 -10
person	< b:sniper ;	45 -2 -1 -3
person	< b:so did	-59 1 -7 -5
person	< b:some #	0 -7 -6 -11
person	< b:some of	-21 -15 -6 -7
person	< b:some will	-18 -30 -10 -11
person	< b:somewhere gentler	24 5 -8 -7
person	< b:son in	12 -9 -5 -6
person	< b:sons in	82 -48 -31 -18
person	< b:southern hemisphere	13 6 -5 -4
person	< b:soviet boxer	-29 -9 -3 -3
person	< b:spanish-language film	39 -63 -8 -5
person	< b:spanish-language hit	-77 77 -21 -34
person	< b:special oscar	1 -15 -22 -3
person	< b:spite of	-45 -30 -3 -4
person	< b:spy for	56 -27 -4 -4
person	< b:spymaster C	5 -11 -6 -6
person	< b:stage version	-31 7 16 -7
person	< b:stammer ;	-13 -8 -3 -4
person	< b:star in	-45 2 -5 -4
person	< b:star of	13 -14 -16 54
person	< b:star with	-16 -3 -1 -20
person	< b:starred in	16 20 7 17
person	< b:starring P	19 -11 -2 -4
person	< b:start "	44 -31 -5 -15
person	< b:start of	23 -40 -10 -32
person	< b:start outside	-43 -32 -6 -12
person	< b:steelworker C	14 -40 -8 -3
person	< b:steered him	-28 45 -5 -1
person	< b:stepmother and	-50 -1 -1 -1
person	< b:straight into	14 10 -15 -9
person	< b:streak ,	65 -59 -11 -4
person	< b:studio preferred	-12 -2 -22 -3
person	< b:style helped	-23 -6 -5 -2
person	< b:submarine drama	-68 -59 -7 66
person	< b:success with	-7 5 -8 0
person	< b:such as	53 -51 -6 -8
person	< b:such blockbusters	28 -7 -1 -1
person	< b:such films	10 -4 -6 -7
person	< b:summer's hit	11 18 -4 -4
person	< b:supporting award	-18 -39 -34 -8
person	< b:supporting role	-7 -8 -9 -7
person	< b:supporting roles	55 -13 -16 -5
person	< b:swede behind	-15 17 -20 -15
person	< b:swinging a	-12 -10 -3 -2
person	< b:system ,	-23 -6 -5 -2
person	< b:take on	-27 -17 -4 -6
person	< b:taken by	-14 -40 -5 -7
person	< b:taken more	-29 -36 -1 -5
person	< b:taken on	-21 -20 -2 -13
person	< b:taken up	-10 -4 -1 -3
person	< b:talk-show comedy	-29 -21 -6 -4
person	< b:taunting P	36 -18 -2 -4
person	< b:team up	0 -29 -29 -15
person	< b:teen comedy	27 -12 -2 -3
person	< b:tested ,	-68 -44 -29 64
person	< b:than a	-37 26 -27 50
person	< b:than any	-29 -36 -1 -5
person	< b:than £	-29 -36 -1 -5
person	< b:that "	-62 -35 -23 -22
person	< b:that film	7 -21 -17 -19
person	< b:the "	-17 -10 -11 -22
person	< b:the #	-35 18 -10 4
person	< b:the C	-63 -12 -7 -8
person	< b:the L	5 -26 -10 -9
person	< b:the O	-47 -43 -13 -12
person	< b:the P	3 -11 10 -7
person	< b:the W	7 -12 1 -8
person	< b:the age	-22 -30 10 -8
person	< b:the american	10 -8 -9 -5
person	< b:the ark	-11 -28 -3 -4
person	< b:the australian	-8 -15 -6 -4
person	< b:the autumn	22 -16 -4 -6
person	< b:the award	-51 72 -14 -5
person	< b:the best	64 -54 -42 -19
person	< b:the biggest	7 19 -15 -4
person	< b:the boy	68 -18 -15 -15
person	< b:the british	0 -20 -21 -14
person	< b:the builder	-11 -28 -3 -4
person	< b:the business	-26 0 -4 -3
person	< b:the camera	-24 20 -21 -7
person	< b:the cast	33 -8 -8 -10
person	< b:the cattle	48 -1 -3 -6
person	< b:the charts	-41 -25 -7 -6
person	< b:the cinema	-28 30 82 -6
person	< b:the civil	43 -20 -5 -4
person	< b:the comedy	26 -7 -7 -5
person	< b:the company	-34 -33 -11 -13
person	< b:the cop	45 -8 -5 -3
person	< b:the costume	-61 -40 -9 -26
person	< b:the credit	-27 -34 25 -1
person	< b:the dark	1 18 -8 -2
person	< b:the daughter	-32 -17 -45 -4
person	< b:the director	-11 -9 -17 -8
person	< b:the director's	-41 36 -17 -7
person	< b:the documentary	-16 48 -6 -9
person	< b:the dramatist	-35 67 -54 -5
person	< b:the drug	67 -23 -3 -2
person	< b:the editor	-22 -6 -10 -7
person	< b:the end	-53 -27 -52 -4
person	< b:the expedition	-38 -18 -2 -4
person	< b:the father	71 36 -9 -11
person	< b:the favorite	-20 -30 -16 -13
person	< b:the female	72 -58 -13 -5
person	< b:the festival	21 -44 -7 80
person	< b:the feuding	45 -7 -2 -2
person	< b:the film	-28 -11 -6 -11
person	< b:the first	24 -20 -11 57
person	< b:the fishes	-5 -4 -2 -1
person	< b:the forthcoming	28 57 -12 -16
person	< b:the golden	-22 23 -5 -4
person	< b:the group	-17 -10 -11 -22
person	< b:the heist	-57 -33 50 -14
person	< b:the horror	-51 67 -27 -19
person	< b:the horse-wise	5 -9 -17 -8
person	< b:the idea	-63 -52 -43 52
person	< b:the jailbird	41 -4 -1 -2
person	< b:the kid	6 -16 -11 -11
person	< b:the landlady	-25 -24 -3 -2
person	< b:the last	6 -11 9 -8
person	< b:the latex	-12 -29 -4 -4
person	< b:the latter	-4 -70 -5 -60
person	< b:the lead	14 -22 -5 -6
person	< b:the leads	42 -11 -3 -6
person	< b:the legionaries	22 -11 -2 -5
person	< b:the makers	31 -60 -8 -18
person	< b:the man	15 -30 -1 -7
person	< b:the marmalade	16 -38 -6 -3
person	< b:the money	-29 -10 -5 -10
person	< b:the mother	-28 -10 -9 -12
person	< b:the movie	-3 -4 8 -6
person	< b:the music	-29 -31 -15 -5
person	< b:the musical	66 -17 -5 -25
person	< b:the new	42 -32 -8 -7
person	< b:the next	-73 -2 -7 -5
person	< b:the original	-61 -59 46 -5
person	< b:the other	-48 -24 -12 -22
person	< b:the palme	-42 19 -31 -2
person	< b:the part	78 -42 -1 -8
person	< b:the poet	4 -6 -2 -3
person	< b:the poster	0 -5 -4 -6
person	< b:the producer	-28 -6 -17 -62
person	< b:the project	-16 -3 -3 -4
person	< b:the public	-13 30 -18 -27
person	< b:the reason	-14 -4 -2 -8
person	< b:the rebels	-44 -10 -6 -10
person	< b:the rights	-50 -39 -11 42
person	< b:the role	11 -15 -11 -10
person	< b:the romanian	-41 -13 -4 -5
person	< b:the rotten	-13 -23 -2 -5
person	< b:the same	-5 27 0 37
person	< b:the scottish	-15 -40 -4 -6
person	< b:the screenplay	-42 -30 64 -8
person	< b:the script	-85 -36 29 -33
person	< b:the second	-32 -17 -18 -10
person	< b:the secret	-32 -60 -19 -10
person	< b:the self-adoring	-22 -42 -18 -4
person	< b:the sequel	82 -25 -2 -7
person	< b:the serial	-3 -4 -3 -4
person	< b:the serials	-1 -105 -6 -4
person	< b:the series	18 -49 -44 -3
person	< b:the sets	48 -23 -5 -4
person	< b:the showman	-38 -18 -2 -4
person	< b:the shy	27 -35 -6 -3
person	< b:the southern	13 6 -5 -4
person	< b:the soviet	-29 -9 -3 -3
person	< b:the spy	56 -27 -4 -4
person	< b:the spymaster	5 -11 -6 -6
person	< b:the stage	-60 5 69 -20
person	< b:the star	7 19 -27 -11
person	< b:the start	23 -40 -10 -32
person	< b:the steelworker	14 -40 -8 -3
person	< b:the stepmother	-50 -1 -1 -1
person	< b:the story	-30 -42 -18 -29
person	< b:the studio	-25 -10 -11 -15
person	< b:the submarine	-68 -59 -7 66
person	< b:the supporting	5 -41 -33 -4
person	< b:the swede	-10 23 -11 -9
person	< b:the swedish	76 -70 -17 -22
person	< b:the talk-show	-29 -21 -6 -4
person	< b:the teen	27 -12 -2 -3
person	< b:the television	-20 -13 17 -1
person	< b:the therapist	-10 -5 -2 -1
person	< b:the thriller	-26 20 -11 56
person	< b:the time	10 -13 78 -4
person	< b:the title	-31 -6 -2 -3
person	< b:the top	10 18 11 -9
person	< b:the true	37 -11 -3 -2
person	< b:the vampire	-14 29 -7 -5
person	< b:the vicar	59 -4 -6 -4
person	< b:the villain	67 -42 -15 -47
person	< b:the western	15 -16 -3 -6
person	< b:the whip-happy	-3 -32 -10 -5
person	< b:the world	0 -7 -6 -11
person	< b:the worst	13 6 -5 -4
person	< b:the writer	-9 -13 -55 -6
person	< b:their #	51 -29 -5 -12
person	< b:their costumes	-37 -10 -18 -9
person	< b:their divorce	11 -33 -2 -20
person	< b:their friends	-5 -2 -18 -2
person	< b:their nervous	-23 -6 -5 -2
person	< b:their supporting	55 -13 -16 -5
person	< b:them before	-36 63 -23 -4
person	< b:then "	20 -41 -6 -11
person	< b:then for	48 -57 -28 -11
person	< b:then the	-3 -32 -10 -5
person	< b:therapist who	-10 -5 -2 -1
person	< b:there ,	66 -2 -4 -8
person	< b:they wrote	-49 -57 33 -4
person	< b:things (	39 40 -10 -6
person	< b:third ,	-36 -41 -8 -6
person	< b:third film	44 4 -13 -8
person	< b:third time	56 -27 -4 -4
person	< b:this country	-17 -2 -2 -2
person	< b:this prequel	11 29 -18 -6
person	< b:this summer	60 -43 -23 -8
person	< b:this summer's	-45 -36 -5 -5
person	< b:this time	-50 28 -13 -15
person	< b:this week	-50 -46 -19 -21
person	< b:this year	36 -15 -11 -7
person	< b:this year's	-29 3 -14 -4
person	< b:those who	-5 32 38 -5
person	< b:three films	52 -45 -14 -24
person	< b:three times	7 19 -15 -4
person	< b:thrillers ,	-59 1 -7 -5
person	< b:through F	36 13 -19 -3
person	< b:through a	-66 -22 -16 -33
person	< b:through the	45 -31 -20 -17
person	< b:time ,	-50 5 24 -12
person	< b:time and	14 -13 73 -12
person	< b:time following	56 -27 -4 -4
person	< b:time in	-2 -3 -12 -3
person	< b:time since	18 13 -14 -14
person	< b:time with	-50 40 -20 -8
person	< b:times ,	18 -6 -5 -18
person	< b:times a	-6 -10 -3 -4
person	< b:times about	7 19 -15 -4
person	< b:times at	42 -10 -6 -14
person	< b:title role	-31 -6 -2 -3
person	< b:titled "	-33 -44 -31 -24
person	< b:to "	22 -3 -12 -7
person	< b:to F	-3 -30 -7 -5
person	< b:to L	39 -63 -10 20
person	< b:to O	-12 -2 -22 -3
person	< b:to P	-51 13 -7 -6
person	< b:to a	-5 -11 -9 -6
person	< b:to amuse	-5 -2 -18 -2
person	< b:to arrest	45 -8 -5 -3
person	< b:to be	35 50 -12 -7
person	< b:to combine	28 -7 -1 -1
person	< b:to come	-13 -23 -2 -5
person	< b:to devise	-31 23 -26 -9
person	< b:to direct	-25 -16 -12 22
person	< b:to do	-30 66 -19 -24
person	< b:to feature	29 -62 -3 -7
person	< b:to films	-11 -3 -1 -2
person	< b:to have	-48 9 -15 -11
person	< b:to make	-7 -21 -9 -9
person	< b:to notice	13 18 -4 -6
person	< b:to play	54 -9 -5 -6
person	< b:to star	-49 -13 -7 -17
person	< b:to the	-60 -56 -31 -31
person	< b:to their	51 -29 -5 -12
person	< b:to third	-36 -41 -8 -6
person	< b:to walk	19 20 -9 -3
person	< b:to win	31 31 -20 -13
person	< b:to work	50 -25 -16 -15
person	< b:to write	-32 -23 -10 10
person	< b:together ,	-24 -12 -71 -8
person	< b:together for	25 -35 -16 -13
person	< b:together in	45 -24 -5 -12
person	< b:together on	-8 -39 -19 62
person	< b:together yet	4 15 -11 -10
person	< b:told backwards	-7 5 -8 0
person	< b:took him	-96 45 -6 -5
person	< b:took over	-13 3 -22 -4
person	< b:took the	43 -22 16 -7
person	< b:top award	-5 -26 32 -4
person	< b:topped the	-41 -25 -7 -6
person	< b:toupee in	13 6 -5 -4
person	< b:trampled in	22 -11 -2 -5
person	< b:triumphed in	20 -25 -3 -3
person	< b:true story	37 -11 -3 -2
person	< b:turn in	-21 -8 -6 -8
person	< b:turned down	-48 -30 -5 -12
person	< b:twice as	58 -34 -4 -3
person	< b:twice more	8 33 -16 -6
person	< b:two behind-the-camera	-42 64 -17 -19
person	< b:two years	32 -23 -12 -8
person	< b:undeniably the	0 -5 -4 -6
person	< b:under the	-12 -29 -4 -4
person	< b:up against	-68 -59 -26 -14
person	< b:up an	46 -3 -8 -4
person	< b:up by	-10 -4 -1 -3
person	< b:up for	11 -39 -27 -24
person	< b:up in	70 -20 -7 -8
person	< b:up some	-21 -15 -6 -7
person	< b:used before	-13 30 -18 -27
person	< b:used her	-44 14 -8 -26
person	< b:vampire mockumentary	-16 31 -16 -4
person	< b:vast expense	-13 -23 -2 -5
person	< b:version ,	-17 12 16 -14
person	< b:version of	18 23 -18 -11
person	< b:vicar ;	59 -4 -6 -4
person	< b:villain of	67 -42 -15 -47
person	< b:voice to	-10 -21 -4 -3
person	< b:walk the	19 20 -9 -3
person	< b:war film	-54 49 -16 -5
person	< b:was #	-11 46 78 -5
person	< b:was C	-29 47 -6 -8
person	< b:was P	-56 -52 28 -8
person	< b:was a	-33 31 -8 26
person	< b:was also	3 16 25 70
person	< b:was an	32 -3 -12 39
person	< b:was as	91 -69 -5 -11
person	< b:was beaten	58 -34 -4 -3
person	< b:was best	57 -15 -17 -6
person	< b:was busy	19 -40 -9 -5
person	< b:was called	-19 -24 -1 -14
person	< b:was casting	-38 24 -15 -21
person	< b:was chosen	-15 6 61 -5
person	< b:was cutting	-19 -17 -7 -5
person	< b:was doing	48 -55 -15 -7
person	< b:was especially	-18 -3 -9 -7
person	< b:was fourth	-61 -25 -2 -4
person	< b:was himself	46 8 -7 -19
person	< b:was hired	-50 27 -10 -20
person	< b:was his	35 -17 -3 -9
person	< b:was in	65 -8 -16 -11
person	< b:was khan	51 -4 -7 -10
person	< b:was last	-7 -16 -7 -5
person	< b:was named	23 3 -50 -6
person	< b:was nominated	-3 -11 -15 -8
person	< b:was offered	-71 -7 -5 -3
person	< b:was on	49 -35 -19 -50
person	< b:was once	-11 -40 -6 -5
person	< b:was one	19 -7 -8 -12
person	< b:was responsible	-33 -30 -6 37
person	< b:was rewarded	-33 -30 -37 -3
person	< b:was second	-70 -15 -8 -10
person	< b:was second-unit	-53 26 -16 -41
person	< b:was shortlisted	12 -5 -22 -3
person	< b:was taken	-10 -4 -1 -3
person	< b:was the	68 0 -13 -13
person	< b:was to	-10 51 -7 -5
person	< b:was up	11 -39 -27 -24
person	< b:week in	2 -33 -5 -3
person	< b:week on	-6 -10 -3 -4
person	< b:went from	-29 38 -13 -8
person	< b:went into	-26 0 -4 -3
person	< b:went off	-51 20 -33 -8
person	< b:went on	-2 1 -9 -4
person	< b:went straight	14 10 -15 -9
person	< b:went to	39 -68 -7 -8
person	< b:were cheered	0 -7 -6 -11
person	< b:were coming	4 15 -11 -10
person	< b:were honoured	55 -13 -16 -5
person	< b:were linked	-42 -28 -2 -4
person	< b:were the	42 -11 -3 -6
person	< b:western #	-17 -15 -3 -3
person	< b:wheelchair ,	-41 -29 36 33
person	< b:when he	-52 -68 -4 -9
person	< b:when she	-61 -37 -15 -7
person	< b:which O	-17 -2 -2 -2
person	< b:which he	-61 -42 -5 -1
person	< b:which released	-6 -28 -25 -13
person	< b:which was	-18 -3 -9 -7
person	< b:which won	-14 -9 -10 -5
person	< b:while P	-64 -2 -2 -3
person	< b:while a	-11 -43 -5 -3
person	< b:whip-happy C	-3 -32 -10 -5
person	< b:who 've	-34 -54 54 -27
person	< b:who also	26 -21 -39 -15
person	< b:who appeared	9 -13 -19 -5
person	< b:who claimed	-47 -30 -3 -4
person	< b:who co-wrote	-3 -4 8 -6
person	< b:who created	-30 -20 -7 -7
person	< b:who did	-27 54 -7 -11
person	< b:who died	-28 21 -9 -8
person	< b:who directed	-20 36 -11 -10
person	< b:who gained	-3 -4 -3 -4
person	< b:who gets	42 -13 -8 -11
person	< b:who got	-39 -33 70 -38
person	< b:who had	17 45 -6 73
person	< b:who has	23 10 -6 -8
person	< b:who helped	-10 -5 -2 -1
person	< b:who is	6 9 -14 -7
person	< b:who last	51 -24 -8 -9
person	< b:who later	1 -44 -19 22
person	< b:who leads	-38 -18 -2 -4
person	< b:who left	-29 -33 -30 -31
person	< b:who lensed	-25 -56 -33 -16
person	< b:who lit	-29 -30 -21 -15
person	< b:who made	-16 -8 -9 -3
person	< b:who once	20 -43 -11 -6
person	< b:who ought	45 -8 -5 -3
person	< b:who played	-4 -6 -6 -4
person	< b:who plays	62 -1 -5 -8
person	< b:who produced	-5 59 -16 -43
person	< b:who saw	16 -14 -12 -4
person	< b:who scored	-26 -16 -3 -16
person	< b:who shoots	48 -1 -3 -6
person	< b:who skipped	-5 32 38 -5
person	< b:who some	-18 -30 -10 -11
person	< b:who starred	-82 -48 -8 -9
person	< b:who steered	-28 45 -5 -1
person	< b:who took	-5 -26 32 -4
person	< b:who was	-12 -20 17 6
person	< b:who will	52 -16 0 -2
person	< b:who won	-20 -7 41 -7
person	< b:who worked	-105 28 -54 42
person	< b:who wrote	-17 7 69 12
person	< b:whole scenes	-41 -37 -9 -5
person	< b:whom anyone	16 -14 -12 -4
person	< b:whom she	83 -46 -47 -6
person	< b:whose earlier	-17 -29 -6 -15
person	< b:whose only	-93 -9 -5 -3
person	< b:whose spanish-language	-56 -8 -6 -5
person	< b:wife ,	-30 -66 3 -42
person	< b:wife ;	35 -19 -12 -19
person	< b:wife and	1 -15 -22 -3
person	< b:will again	16 -14 -12 -4
person	< b:will also	42 -16 -6 -2
person	< b:will be	21 -22 -9 -8
person	< b:will compete	-58 -18 -7 -6
person	< b:will do	-17 12 16 -14
person	< b:will go	53 -38 -5 -26
person	< b:will have	31 13 38 -20
person	< b:will know	-18 -30 -10 -11
person	< b:will next	-69 -3 -2 -3
person	< b:will play	16 -9 -7 -5
person	< b:will produce	-17 -18 -11 26
person	< b:will show	-45 59 -20 -12
person	< b:winning streak	65 -59 -11 -4
person	< b:with "	43 4 -9 -7
person	< b:with F	8 -6 16 -5
person	< b:with P	16 -6 -6 -9
person	< b:with a	-52 -31 -5 -7
person	< b:with an	-32 -30 -17 19
person	< b:with each	-36 63 -23 -4
person	< b:with films	42 -10 -6 -14
person	< b:with flesh-and-blood	-50 40 -20 -8
person	< b:with him	94 -102 -11 35
person	< b:with it	-42 -28 -2 -4
person	< b:with roles	44 -31 -5 -15
person	< b:with the	11 -20 -10 -11
person	< b:without makeup	19 20 -9 -3
person	< b:won P	1 -20 -3 -4
person	< b:won a	40 -29 -35 -6
person	< b:won an	-16 -11 30 -7
person	< b:won best	-41 -31 -10 -10
person	< b:won for	32 -73 -86 -18
person	< b:won in	-17 56 -25 -8
person	< b:won the	-23 41 23 -5
person	< b:work ,	-44 -29 -23 -13
person	< b:work can	-83 -9 -24 -20
person	< b:work for	21 -58 90 -10
person	< b:work in	52 -45 -14 -24
person	< b:work includes	-40 -36 -67 -37
person	< b:work on	-22 -60 -18 -19
person	< b:work together	25 -35 -16 -13
person	< b:worked again	53 -5 -2 0
person	< b:worked together	-8 -39 -19 62
person	< b:worked with	30 28 -18 -2
person	< b:world premiere	0 -7 -6 -11
person	< b:worst toupee	13 6 -5 -4
person	< b:would later	-26 49 -5 -5
person	< b:would love	-42 -63 -6 -9
person	< b:would not	23 51 -29 -18
person	< b:write a	-32 -30 -17 19
person	< b:writer ,	-31 -10 -12 -3
person	< b:writer C	27 -35 -6 -3
person	< b:writer of	-9 -13 -55 -6
person	< b:writing it	-23 -31 54 -3
person	< b:writing the	-24 1 -20 -10
person	< b:wrote "	-48 -70 46 -7
person	< b:wrote ,	83 52 28 -17
person	< b:wrote F	-47 -5 21 -11
person	< b:wrote and	-10 -39 2 26
person	< b:wrote the	-19 -23 43 -8
person	< b:wrote to	-5 -2 -18 -2
person	< b:yacht ;	-21 -20 -11 -4
person	< b:year ;	-10 -4 -1 -3
person	< b:year apart	-29 -36 -1 -5
person	< b:year for	63 -17 -43 -9
person	< b:year to	24 -7 -5 -4
person	< b:year with	-31 66 -12 -3
person	< b:year won	-22 23 -5 -4
person	< b:year's best	12 -5 -22 -3
person	< b:years ago	39 -21 -8 -4
person	< b:years later	-26 -28 -28 -3
person	< b:yet again	4 15 -11 -10
person	< b:you saw	-11 -45 -3 -4
person	< b:£ #	-29 -36 -1 -5
person	< b:– did	0 -8 -4 -8
person	< does 	-10 0 -11 -10
person	< does a	32 -26 -15 -13
person	< does aw	45 -50 -29 -35
person	< does d	-36 34 -18 -19
person	< does w	-31 -51 16 -20
person	< far:0	-20 22 -8 -11
person	< far:1	20 -13 -6 -7
person	< far:11+	-5 -11 -5 -9
person	< far:17+	14 -7 -6 -7
person	< far:2	2 20 -6 -1
person	< far:26+	-57 -50 -21 -19
person	< far:3	10 -1 -11 -6
person	< far:4+	0 -15 -2 -10
person	< far:7+	-18 9 -10 -1
person	< films here:0	-27 -18 -16 7
person	< films here:1	-2 -1 3 -15
person	< films here:2	-2 2 -19 -12
person	< films here:3+	8 4 -19 -19
person	< films:0	-2 10 -28 -24
person	< films:1	-17 -15 -6 -12
person	< films:2	-12 -14 -9 -7
person	< films:3+	44 -41 -13 -11
person	< first:"	26 10 -15 -10
person	< first:#	-98 69 -31 -15
person	< first:'	-5 23 -13 -7
person	< first:'d	-54 -83 61 -13
person	< first:'ll	74 -20 -3 -6
person	< first:'s	101 -17 -14 -8
person	< first:(	-6 -15 13 -8
person	< first:)	14 -60 -10 -9
person	< first:;	-65 -33 -16 -14
person	< first:C	43 -23 -8 -8
person	< first:F	-17 2 -9 -10
person	< first:L	-15 59 -25 -11
person	< first:W	-72 -24 -6 -20
person	< first:a	-22 -58 -7 -14
person	< first:action	64 -63 -11 -14
person	< first:admires	-31 -11 -18 -28
person	< first:also	20 -10 30 1
person	< first:an	-85 -13 -15 -9
person	< first:and	-12 4 -14 3
person	< first:animated	-34 39 -14 -28
person	< first:appeared	27 -8 -5 -7
person	< first:appears	40 -16 -8 -19
person	< first:are	30 -30 -13 -9
person	< first:as	0 -16 -12 -13
person	< first:award	30 -5 -1 -1
person	< first:ballet	-49 59 -20 -18
person	< first:became	81 -24 -9 -8
person	< first:behind	-19 29 -33 -11
person	< first:best	70 -53 -47 -26
person	< first:best-known	58 -11 -1 -5
person	< first:black	-90 37 -11 -10
person	< first:called	28 -63 -17 -17
person	< first:came	-11 69 -36 -11
person	< first:can	0 -17 -9 -5
person	< first:career	18 37 -27 -19
person	< first:cast	-48 53 -5 -1
person	< first:character	47 -4 -15 -9
person	< first:claims	-1 -50 -8 -19
person	< first:co-star	30 -14 -16 -14
person	< first:co-writer	-55 -35 27 -41
person	< first:comeback	13 48 -30 -25
person	< first:comedy	-45 10 -12 -10
person	< first:cousin	-52 -45 28 -16
person	< first:credits	14 20 -16 25
person	< first:cut	-33 -54 -15 -6
person	< first:debut	-59 80 -27 -8
person	< first:desert	-30 28 52 -13
person	< first:did	8 -10 -19 -14
person	< first:direct	-22 -56 -25 -10
person	< first:directed	-35 35 -32 -10
person	< first:director	139 -68 -21 -9
person	< first:directorial	-100 -33 -5 -11
person	< first:doubled	13 -4 -4 -6
person	< first:earlier	-29 6 -14 18
person	< first:earned	47 -23 -10 -4
person	< first:elves	-58 -41 -24 -15
person	< first:father	-48 -26 -13 -23
person	< first:film	-30 -10 -14 -8
person	< first:films	80 -12 -20 -17
person	< first:first	-6 62 -21 -14
person	< first:follow-up	-64 84 -16 -25
person	< first:followed	-13 27 -14 -4
person	< first:for	26 -31 16 -12
person	< first:from	-20 -19 4 -8
person	< first:gave	-59 73 -8 -8
person	< first:got	-15 -18 -71 -9
person	< first:had	-6 -20 -13 33
person	< first:has	-14 -2 -21 -12
person	< first:hired	-53 33 -7 -3
person	< first:horse	0 -44 -10 -16
person	< first:husband	-57 -22 -11 -6
person	< first:i	36 -81 -23 -24
person	< first:in	-4 -9 -13 -10
person	< first:include	-41 -53 -11 -11
person	< first:interrogated	64 -34 -10 -5
person	< first:is	-2 0 -6 -6
person	< first:it	69 -69 -52 38
person	< first:kept	-37 59 -7 -7
person	< first:last	22 -4 -23 5
person	< first:later	-75 -42 40 -4
person	< first:latest	-14 -63 -13 -10
person	< first:leader	-18 -17 -5 -8
person	< first:left	-67 -85 -10 -11
person	< first:made	-28 59 -10 -7
person	< first:mom	-68 -1 -1 -5
person	< first:most	-33 54 -5 -5
person	< first:movie	37 -22 -8 -3
person	< first:movies	-51 57 -9 -10
person	< first:name	28 64 -23 -9
person	< first:new	-15 -74 70 -13
person	< first:next	35 -5 -14 26
person	< first:novel	-43 -18 -37 -27
person	< first:novels	-57 -7 -8 -6
person	< first:of	1 18 19 -2
person	< first:old	27 -12 -7 -8
person	< first:older	-38 -19 -4 -7
person	< first:on	-19 8 -13 1
person	< first:only	78 12 -27 -10
person	< first:or	-38 -63 -15 -13
person	< first:oscar-winning	51 -13 -10 -6
person	< first:other	-53 -6 45 -33
person	< first:overcome	-31 -11 -12 -19
person	< first:own	-21 33 68 -15
person	< first:part	74 -75 -21 -9
person	< first:performance	56 -13 -14 -9
person	< first:picked	46 -3 -8 -4
person	< first:picture	-92 -45 -27 -22
person	< first:place	-14 -40 -5 -7
person	< first:played	77 -19 -10 -7
person	< first:plays	-60 -25 -10 -12
person	< first:portrayal	44 -21 -4 -4
person	< first:portrayed	82 -32 -21 -21
person	< first:previous	32 16 -23 51
person	< first:produced	-24 -28 -23 -13
person	< first:put	-57 -26 -12 68
person	< first:received	-45 53 -53 -4
person	< first:recently	37 -22 -18 -4
person	< first:redo	-57 54 -23 -7
person	< first:remake	-46 85 -29 -15
person	< first:reputation	-41 -40 -16 -23
person	< first:restless	-23 -6 -5 -2
person	< first:returned	-4 -13 -10 -15
person	< first:rivals	-72 -23 -10 -10
person	< first:role	1 -18 -10 -6
person	< first:roles	15 -2 -4 -15
person	< first:said	-39 -58 -20 -3
person	< first:saw	-70 42 -34 -18
person	< first:says	-20 -66 -7 -21
person	< first:schoolmate	-87 -55 -23 -27
person	< first:screenplays	-56 -53 68 -6
person	< first:script	-74 -46 77 76
person	< first:second	-63 20 53 -18
person	< first:she	-73 106 -12 -13
person	< first:shot	91 -82 -25 -13
person	< first:shout	42 -40 -16 -11
person	< first:since	-62 74 -47 -36
person	< first:sing	8 0 -3 -3
person	< first:somewhere	74 -73 -11 -10
person	< first:spanish-language	28 52 -13 -19
person	< first:the	91 -43 -13 -14
person	< first:third	33 26 -10 -7
person	< first:thriller	-71 10 -25 -34
person	< first:through	58 -39 -19 -5
person	< first:to	25 -21 -12 -34
person	< first:took	-2 29 -4 -8
person	< first:triumphed	20 -25 -3 -3
person	< first:turned	-57 -32 -7 -11
person	< first:twice	-88 78 -10 -4
person	< first:under	-25 -13 -15 -2
person	< first:used	-44 38 -13 62
person	< first:version	1 -84 -13 -24
person	< first:voice	7 -22 -15 -7
person	< first:war	-54 49 -16 -5
person	< first:was	-6 -13 2 -3
person	< first:went	2 -43 -13 -9
person	< first:were	-54 8 -16 51
person	< first:who	-12 28 22 24
person	< first:wife	-73 -67 -1 -43
person	< first:will	1 -18 -2 -9
person	< first:winning	65 -59 -11 -4
person	< first:with	65 -64 -30 -29
person	< first:won	36 -3 -18 -8
person	< first:work	-101 -55 41 -15
person	< first:worked	95 -46 -8 -37
person	< first:would	-50 38 -11 -10
person	< first:wrote	28 -77 -35 -8
person	< l:"	-10 -3 -17 -14
person	< l:" said	6 -42 -12 16
person	< l:" with	-80 -53 -17 -10
person	< l:#	-1 -2 -9 34
person	< l:# ,	-48 3 -34 -14
person	< l:# -	-58 -61 -29 -15
person	< l:# when	-6 34 25 -5
person	< l:# with	-60 49 -64 -26
person	< l:(	-11 6 -9 -14
person	< l:) ,	48 28 -23 -9
person	< l:) and	59 51 -20 -16
person	< l:,	-9 -13 1 1
person	< l:, "	0 2 -18 -14
person	< l:, a	-33 -67 -11 -6
person	< l:, and	15 47 -18 -10
person	< l:, as	-81 -47 -13 -25
person	< l:, at	65 -68 -5 0
person	< l:, for	-15 30 -9 -11
person	< l:, from	-40 41 -19 -10
person	< l:, had	-68 -51 -26 -2
person	< l:, his	1 49 -17 -8
person	< l:, in	-48 98 -14 -9
person	< l:, made	42 19 -11 -5
person	< l:, said	-9 -41 -35 -14
person	< l:, starring	-97 -7 -10 -5
person	< l:, the	-17 -36 -10 -12
person	< l:, where	59 -39 -10 -9
person	< l:, which	-96 -98 -22 67
person	< l:, while	32 -23 -13 -5
person	< l:, with	-48 -30 -19 -12
person	< l:-	-59 -9 -12 -10
person	< l::	-50 57 -14 -10
person	< l:;	-58 -8 42 -9
person	< l:; for	-102 85 -11 -11
person	< l:C (	-5 -39 -7 -28
person	< l:C ;	-72 -42 -26 -17
person	< l:C and	-41 70 -15 -3
person	< l:C in	-34 40 -8 -6
person	< l:C opposite	-5 -22 -8 -9
person	< l:C professor	-48 -15 -8 -8
person	< l:C to	82 -82 -13 -12
person	< l:F ,	-18 -11 -20 -12
person	< l:F ;	-4 71 -13 -5
person	< l:F and	3 42 -6 -4
person	< l:F with	-35 -91 -6 -11
person	< l:L	-45 45 -24 -9
person	< l:L ;	-25 -56 -33 -16
person	< l:L for	8 12 -8 -3
person	< l:L on	-38 11 -10 -3
person	< l:L star	0 -11 -5 -18
person	< l:L with	-67 -9 -6 -7
person	< l:O	-33 6 -26 -53
person	< l:O ,	53 -19 22 -12
person	< l:O has	38 -30 -27 -6
person	< l:P	-12 -2 -50 -11
person	< l:P (	9 37 -17 -8
person	< l:P ,	-7 -2 5 4
person	< l:P -	-37 20 -5 -10
person	< l:P ;	20 -31 -58 -21
person	< l:P and	8 -43 14 -7
person	< l:P asked	-65 41 -23 -9
person	< l:P began	8 -7 -3 -2
person	< l:P for	-92 48 -18 -8
person	< l:P from	-56 -33 -7 -8
person	< l:P in	-35 4 -10 -7
person	< l:P inherited	29 -40 -44 -30
person	< l:P is	-21 -35 -5 -6
person	< l:P made	-50 55 -33 -7
person	< l:P put	9 -23 -8 -16
person	< l:P said	-30 56 -8 -8
person	< l:P took	74 -73 -11 -10
person	< l:W "	-62 -41 -12 -17
person	< l:^	9 5 -8 -2
person	< l:^ L	-35 60 -46 -15
person	< l:^ ^	9 5 -8 -2
person	< l:^ actor	66 -35 -26 -12
person	< l:^ dame	45 -11 -13 -8
person	< l:^ for	-22 55 -13 16
person	< l:^ in	35 55 -16 -13
person	< l:^ later	-35 17 -4 -7
person	< l:^ like	-63 95 -24 -20
person	< l:^ miss	33 26 -22 -5
person	< l:^ mr	8 -6 -4 -4
person	< l:^ mr.	29 35 -9 -27
person	< l:^ ms.	-53 -51 -8 -5
person	< l:^ sir	32 -32 -7 -9
person	< l:^ then	49 -44 -21 -21
person	< l:a	-98 -66 -16 -10
person	< l:a trick	-13 30 -18 -27
person	< l:about	55 -20 -41 -8
person	< l:actor	98 -27 -22 -10
person	< l:actor (	-87 -24 -11 -34
person	< l:actor ,	-54 -68 -10 -17
person	< l:actress	114 -65 -9 -11
person	< l:actress ,	-31 -9 -6 -2
person	< l:actress for	63 -19 -41 -15
person	< l:adapted by	-52 -43 70 -18
person	< l:admires	-16 -30 -8 -8
person	< l:after	-37 -58 -24 -12
person	< l:again with	-35 8 -7 -2
person	< l:alongside	57 -57 -5 -37
person	< l:also used	31 -54 -11 -4
person	< l:among them	-51 61 -12 -19
person	< l:and	19 -3 -2 -9
person	< l:and directed	54 -6 -5 -3
person	< l:and director	-84 71 84 -15
person	< l:and has	-56 36 -7 -2
person	< l:and in	-27 64 -10 -7
person	< l:and made	51 -40 -11 -8
person	< l:and starring	30 -39 -54 -6
person	< l:appeared with	62 -46 -5 -2
person	< l:are	-96 -20 -7 -71
person	< l:are dame	11 -33 -21 -7
person	< l:artistic director	-41 -53 -11 -11
person	< l:as	-94 -63 -11 -15
person	< l:asked	-83 15 -17 -8
person	< l:at	131 -91 -19 -66
person	< l:at L	-21 -20 -2 -13
person	< l:award for	77 -53 -12 -17
person	< l:awards for	36 -69 64 -6
person	< l:be	7 61 -19 -43
person	< l:before	-50 -9 -15 -23
person	< l:before :	16 -63 -53 -11
person	< l:before making	2 61 -10 -6
person	< l:began	15 -19 -3 -2
person	< l:bet ,	13 -4 -4 -6
person	< l:blockbusters like	-36 63 -13 -15
person	< l:boat ;	73 -76 -23 -6
person	< l:brings	-42 53 -14 -17
person	< l:brother	82 -46 63 -6
person	< l:brother was	-1 -16 -16 -4
person	< l:brought	-41 -58 -16 65
person	< l:by	-26 -1 3 1
person	< l:came	-22 -42 -18 -4
person	< l:cast	30 -66 -10 -21
person	< l:cast includes	-41 -13 -4 -5
person	< l:cinematographer	-44 -96 -15 -9
person	< l:cited for	-20 -24 -3 -4
person	< l:co-producer of	-18 58 -17 -6
person	< l:compete with	-35 -9 -11 -6
person	< l:dame	54 -16 -21 -8
person	< l:days after	-3 27 0 -6
person	< l:did	-38 -72 -8 -10
person	< l:directed	28 3 -9 -7
person	< l:directed by	-28 -9 -21 21
person	< l:directing	-44 58 -14 -18
person	< l:director	-33 42 33 -14
person	< l:director ,	-14 68 -19 -12
person	< l:directs ,	-50 40 -20 -8
person	< l:do with	-38 -63 -15 -13
person	< l:doubled for	16 -58 -7 -6
person	< l:down (	35 -19 -12 -19
person	< l:editor	-23 -6 -5 -2
person	< l:everybody :	-82 54 -10 -8
person	< l:executive producer	-27 -2 -62 -40
person	< l:father	-23 -20 -62 -6
person	< l:father ,	-81 -71 -16 11
person	< l:father of	-72 -24 -6 -20
person	< l:field for	-57 25 -15 -6
person	< l:film	-68 -22 -3 -5
person	< l:film by	-62 68 -31 -24
person	< l:film editor	-23 -6 -5 -2
person	< l:film of	-62 -108 -34 -20
person	< l:film was	-34 17 -25 -11
person	< l:film with	-84 97 -27 -5
person	< l:film-maker	-44 57 -14 -36
person	< l:finished	-67 -5 -6 -3
person	< l:first of	-13 -15 -12 -5
person	< l:footage of	-53 25 -30 -17
person	< l:for	1 35 -13 -4
person	< l:for P	-55 -34 -4 -9
person	< l:for which	-76 -11 -9 -7
person	< l:forward	-30 15 -30 -3
person	< l:from	-47 -56 -17 -11
person	< l:gave	39 -50 -12 -9
person	< l:gets	-18 -53 -49 -20
person	< l:had	-16 -28 -16 -52
person	< l:had finished	-67 -5 -6 -3
person	< l:has	8 12 -5 -6
person	< l:has supported	-25 19 -14 -5
person	< l:has used	-22 -23 -8 -4
person	< l:he admires	-16 -30 -8 -8
person	< l:heart-throbs like	-101 -107 -38 -8
person	< l:helped	-31 -11 -12 -19
person	< l:her brother	84 -12 -11 -9
person	< l:him for	44 -31 -5 -15
person	< l:his	1 49 -17 -8
person	< l:horror :	-19 39 -19 -5
person	< l:how	-68 56 -36 -45
person	< l:however -	-13 27 -14 -4
person	< l:husband ,	-16 51 87 -12
person	< l:in	-30 16 -13 -8
person	< l:in #	13 9 -10 49
person	< l:in which	26 -21 -11 -13
person	< l:include	-39 13 -7 -6
person	< l:includes	-7 -5 -8 -6
person	< l:inherited	29 -40 -44 -30
person	< l:is	-10 65 -14 -9
person	< l:is directing	-44 58 -14 -18
person	< l:is watching	42 -40 -16 -11
person	< l:it was	37 -80 -8 43
person	< l:killer	-51 -41 -5 -9
person	< l:known for	80 -15 -9 -7
person	< l:later	-3 56 -11 -7
person	< l:lawyer in	-29 20 -21 -12
person	< l:let	-22 -56 -25 -10
person	< l:like	-106 87 -21 -11
person	< l:lit	-24 24 -5 -2
person	< l:lunacy from	-20 75 -16 -3
person	< l:lunch for	-53 -51 -5 69
person	< l:made	12 22 -17 -7
person	< l:make	22 -55 -5 -13
person	< l:making	5 51 -11 -9
person	< l:many of	-68 76 -22 -6
person	< l:miss	33 26 -22 -5
person	< l:months after	-51 -80 -25 -11
person	< l:more recently	44 -24 -13 -10
person	< l:mr	-17 -6 -12 -12
person	< l:mr.	-11 11 -14 92
person	< l:ms.	-67 19 -8 -5
person	< l:much of	-41 -40 -16 -23
person	< l:named	35 36 -8 -15
person	< l:newcastle-born film-maker	-57 60 -13 -56
person	< l:nomination for	-19 -13 -7 -6
person	< l:novel by	-68 -60 -66 -51
person	< l:of	-34 8 1 -12
person	< l:old pal	-4 -39 -10 -15
person	< l:on	-22 -19 -12 -5
person	< l:on television	-80 -37 -9 -10
person	< l:one of	25 -57 -16 -13
person	< l:only	-31 -4 -46 40
person	< l:only seen	56 -48 -14 -9
person	< l:opposite	60 -28 -8 -7
person	< l:oscar winner	26 -24 -1 -24
person	< l:out of	-65 -53 -12 -3
person	< l:over	24 59 -22 -12
person	< l:pal	-4 -39 -10 -15
person	< l:partnership with	-60 8 -32 -31
person	< l:pi for	-88 62 -16 -10
person	< l:played	15 -57 -7 -3
person	< l:played by	93 -3 -3 -4
person	< l:plays	-80 -13 -27 -9
person	< l:producer	-13 -34 -59 77
person	< l:producer of	-14 96 -74 -4
person	< l:producers are	-15 -8 -8 -63
person	< l:professor	-48 -15 -8 -8
person	< l:put	9 -23 -8 -16
person	< l:put forward	-30 15 -30 -3
person	< l:recently	44 -24 -13 -10
person	< l:recently the	47 -67 -12 -23
person	< l:recipe :	-48 66 -4 -16
person	< l:rejoin	27 -12 -7 -8
person	< l:rewarded for	13 -50 -42 -12
person	< l:rivals include	-15 -16 -6 -2
person	< l:role in	8 60 -9 -6
person	< l:rom-com with	49 -59 -26 -7
person	< l:run by	-18 -14 -4 42
person	< l:said	-34 2 -16 -8
person	< l:says	-63 64 -12 -15
person	< l:screenwriter ,	-43 -29 -33 -47
person	< l:scripted by	-1 -15 -2 -4
person	< l:see	8 0 -3 -3
person	< l:seen	56 -48 -14 -9
person	< l:seen in	-26 32 -7 -2
person	< l:seen taunting	47 -54 -12 -6
person	< l:serial killer	-51 -41 -5 -9
person	< l:set of	54 -12 -35 -12
person	< l:shoots	0 -44 -10 -16
person	< l:shortlist were	-88 -4 -10 -8
person	< l:similar to	46 -7 -3 -3
person	< l:since	-43 59 -37 -35
person	< l:singer	66 -79 -20 -23
person	< l:sir	-57 -15 -8 -8
person	< l:slip that	-42 -63 -6 -9
person	< l:so did	-38 -72 -8 -10
person	< l:spot	52 -81 -15 -17
person	< l:stammer ;	-31 30 -18 -8
person	< l:star	0 -7 -7 -14
person	< l:star with	-1 -26 -13 -5
person	< l:starred	-15 -9 -8 -6
person	< l:starring	-65 -26 -19 -7
person	< l:stars	41 -21 -16 -9
person	< l:stating that	53 -70 -6 -6
person	< l:steered	58 -39 -19 -5
person	< l:still see	8 0 -3 -3
person	< l:supported	-25 19 -14 -5
person	< l:swedish director	-32 52 -16 -7
person	< l:take	-23 38 -8 -4
person	< l:takes of	-55 -65 -21 -9
person	< l:taunting	47 -54 -12 -6
person	< l:television	-80 -37 -9 -10
person	< l:that	4 -1 -5 -2
person	< l:the	-49 -4 -15 -13
person	< l:the #	44 -11 -4 -6
person	< l:the cinematographer	-39 -46 -3 -3
person	< l:the director	-65 22 -40 -39
person	< l:the film	-68 -22 -3 -5
person	< l:the producer	-74 -49 -1 88
person	< l:them	-51 61 -12 -19
person	< l:then	71 -35 -22 -8
person	< l:then came	-22 -42 -18 -4
person	< l:thrillers that	-46 -36 69 62
person	< l:time	-31 40 -22 -34
person	< l:to	49 -17 16 9
person	< l:to L	-69 50 -23 -3
person	< l:to let	-22 -56 -25 -10
person	< l:to make	20 -54 -15 -17
person	< l:to rejoin	27 -12 -7 -8
person	< l:took	74 -73 -11 -10
person	< l:trick	-13 30 -18 -27
person	< l:under	-81 17 74 -6
person	< l:under the	-41 -31 -10 -10
person	< l:up by	-9 79 -9 -2
person	< l:up to	15 -42 -24 -12
person	< l:used	6 -36 -12 -8
person	< l:version of	-52 -40 -42 -6
person	< l:was	11 -19 22 13
person	< l:watched	-41 42 -30 47
person	< l:watching	42 -40 -16 -11
person	< l:went to	43 18 -43 -12
person	< l:were	35 -51 -30 -9
person	< l:what	-68 21 -29 -32
person	< l:when	13 3 -7 -12
person	< l:where	54 -37 -10 -8
person	< l:which	-30 -38 -14 20
person	< l:which starred	-30 -9 -15 -9
person	< l:which won	-39 -14 -16 -18
person	< l:while	32 -23 -13 -5
person	< l:who directed	64 -22 -10 -9
person	< l:who helped	-31 -11 -12 -19
person	< l:who is	30 -7 -26 -21
person	< l:who lit	-24 24 -5 -2
person	< l:who made	-16 31 -16 -4
person	< l:who shoots	0 -44 -10 -16
person	< l:who steered	58 -39 -19 -5
person	< l:who won	24 2 -8 -2
person	< l:whom	-63 -43 -76 -7
person	< l:whose father	-23 -20 -62 -6
person	< l:wife ,	-26 55 33 66
person	< l:will make	37 -12 -6 -5
person	< l:winner	26 -24 -1 -24
person	< l:with	-7 -4 19 -12
person	< l:won	14 -8 -11 -6
person	< l:worked with	13 24 -15 -14
person	< l:would take	-23 38 -8 -4
person	< l:writer ,	-49 -64 -37 -22
person	< l:years later	-41 74 -17 -2
person	< last:"	0 -3 -6 -8
person	< last:" "	-27 47 -6 -10
person	< last:" P	-62 118 -17 -18
person	< last:" by	-17 -10 -11 -22
person	< last:" her	53 -15 -9 -8
person	< last:" his	-55 -90 -27 -20
person	< last:" in	26 -54 -11 -10
person	< last:"|	-4 -3 0 -7
person	< last:"|a	15 -1 -10 -8
person	< last:"|d	15 4 -43 -13
person	< last:"|w	-65 -47 -15 -5
person	< last:# film	-8 48 -14 -12
person	< last:# for	-1 11 -41 -8
person	< last:# hit	34 -44 -3 35
person	< last:# in	29 -17 -8 -8
person	< last:# to	-17 -15 -3 -3
person	< last:# with	-46 52 -15 -6
person	< last:'	-23 18 -15 -10
person	< last:'ll	-39 -15 -12 -10
person	< last:'ll|	-39 -15 -12 -10
person	< last:'|	-25 55 -14 -8
person	< last:'|d	-24 -66 -27 -15
person	< last:(	-2 -1 15 -9
person	< last:( "	37 -24 -12 -7
person	< last:( P	-61 49 -25 -8
person	< last:(|	-6 -34 36 -8
person	< last:(|a	13 -23 -41 -3
person	< last:) ,	7 -8 -14 -11
person	< last:) is	34 -45 -13 -29
person	< last:+	-48 -54 -27 -33
person	< last:,	10 10 -11 -14
person	< last:, "	-51 37 46 -13
person	< last:, P	-35 -44 -15 -10
person	< last:, after	57 -4 -11 -9
person	< last:, and	15 -59 -1 -11
person	< last:, did	62 -34 -9 -5
person	< last:, following	-45 -9 -11 -14
person	< last:, for	-30 -35 -11 50
person	< last:, headed	-1 -48 -20 -22
person	< last:, her	-96 106 -15 -12
person	< last:, his	-65 -74 -29 -16
person	< last:, in	2 8 -8 -10
person	< last:, including	-20 36 -8 -9
person	< last:, of	41 -60 -17 -16
person	< last:, produced	-26 -45 -37 34
person	< last:, the	-16 -20 68 -20
person	< last:, whose	-26 14 19 -9
person	< last:, with	-80 -11 -20 -11
person	< last:,|	23 -9 -5 -13
person	< last:,|a	1 0 -11 -8
person	< last:,|d	-44 98 -19 -13
person	< last:,|w	-75 -62 -42 -12
person	< last::	-79 100 -14 -45
person	< last::|d	-45 62 -14 -33
person	< last:;	17 -16 -16 -12
person	< last:; P	-21 59 -9 -5
person	< last:;|	17 -16 -16 -12
person	< last:C	48 -23 -5 -4
person	< last:C ,	-36 -69 -14 -10
person	< last:C and	-44 -10 -6 -10
person	< last:C biopic	-26 57 -16 -22
person	< last:C in	19 1 -10 -7
person	< last:C|	48 -23 -5 -4
person	< last:F ,	17 -26 -11 -10
person	< last:F and	5 32 -2 -10
person	< last:F v	-55 -40 -10 -4
person	< last:L ,	-11 -28 -3 -4
person	< last:L epic	-2 26 -3 -3
person	< last:L for	-82 36 -42 -10
person	< last:L in	38 -42 -6 -10
person	< last:O	50 -79 -14 -19
person	< last:O "	53 -13 -8 -8
person	< last:O mystery	-54 -19 -9 -8
person	< last:O|	41 -84 -22 -29
person	< last:P	-3 -2 -15 -9
person	< last:P "	31 -18 -15 9
person	< last:P '	-22 24 -10 -5
person	< last:P (	10 -1 17 -9
person	< last:P +	-48 -54 -27 -33
person	< last:P ,	42 8 -18 -12
person	< last:P ;	10 -46 -47 -17
person	< last:P and	-57 24 -20 -18
person	< last:P are	52 -39 -17 -28
person	< last:P classic	-30 -9 -12 -8
person	< last:P comedy	59 -43 -10 -5
person	< last:P did	-84 -51 -62 -8
person	< last:P film	-61 -69 23 -7
person	< last:P for	-3 -33 27 -16
person	< last:P in	19 -19 -9 -7
person	< last:P made	-12 75 -5 -7
person	< last:P of	-39 -15 66 -17
person	< last:P on	30 8 -18 -3
person	< last:P produced	-36 -30 -28 -32
person	< last:P said	-6 -40 -29 62
person	< last:P since	-62 74 -47 -36
person	< last:P spends	-51 -23 -6 -13
person	< last:P story	-79 18 -28 -19
person	< last:P wrote	-26 -31 -29 -13
person	< last:P|	-10 3 -14 -8
person	< last:P|a	41 -25 -10 -8
person	< last:P|d	-32 23 -17 -11
person	< last:P|w	-28 -34 17 -32
person	< last:^ P	11 -35 -16 -9
person	< last:^ her	32 -7 -13 -12
person	< last:^ his	13 22 37 -9
person	< last:a	-5 -4 -2 -1
person	< last:a fourth	-62 -59 -25 -18
person	< last:about	-52 1 -11 -16
person	< last:about P	59 30 -22 -4
person	< last:about the	-65 -9 -22 -12
person	< last:about|	-107 38 -24 -10
person	< last:about|a	20 -78 -16 -21
person	< last:actor for	-3 -29 -11 -10
person	< last:adaptation of	-9 10 -10 -7
person	< last:admired in	-5 -35 -25 -7
person	< last:adventure	-56 20 -10 -6
person	< last:adventure|	-56 20 -10 -6
person	< last:after	2 2 -17 -13
person	< last:after "	53 -29 -8 -10
person	< last:after P	-20 -19 -22 -3
person	< last:after|	48 -28 -10 -10
person	< last:after|d	-83 91 -10 -7
person	< last:agent in	-29 3 -5 -5
person	< last:also	-72 19 -3 120
person	< last:also dressed	-37 -10 -18 -9
person	< last:also in	42 -9 68 -10
person	< last:also made	-10 55 -5 -8
person	< last:also wrote	18 -28 23 -7
person	< last:also|	-68 -98 -69 91
person	< last:among	50 -19 -16 -17
person	< last:among|	50 -19 -16 -17
person	< last:and	-1 4 -5 -10
person	< last:and "	-27 3 -6 -7
person	< last:and '	-26 -35 -3 -5
person	< last:and P	-25 59 -14 -10
person	< last:and directed	-10 -14 -6 -11
person	< last:and for	-15 -10 -8 -10
person	< last:and in	56 -37 -46 -9
person	< last:and its	12 -6 -6 -9
person	< last:and made	48 -45 -5 -4
person	< last:and|	3 3 4 -8
person	< last:and|a	27 -12 -12 -9
person	< last:and|d	-34 22 -19 -12
person	< last:animated "	-39 9 -17 59
person	< last:another	-47 -30 -3 -4
person	< last:another|	-47 -30 -3 -4
person	< last:appeared in	3 -18 -8 -6
person	< last:are	31 1 -8 -15
person	< last:are among	50 -19 -16 -17
person	< last:are|a	52 -39 -17 -28
person	< last:as	56 -41 -6 -5
person	< last:as|a	4 -5 -6 -6
person	< last:australian picture	-16 -5 -5 -7
person	< last:autumn comes	22 -16 -4 -6
person	< last:award for	18 -30 -27 -6
person	< last:bafta for	41 -51 -43 -23
person	< last:ballet thriller	-31 28 -11 -14
person	< last:be another	-47 -30 -3 -4
person	< last:because of	74 -47 -19 -19
person	< last:before	-32 -30 -17 19
person	< last:before|	-32 -30 -17 19
person	< last:behind P	71 -76 -18 -4
person	< last:being	-8 -29 -21 -18
person	< last:being|	-8 -29 -21 -18
person	< last:billing in	58 -20 -13 -3
person	< last:biopic	-43 41 -10 -15
person	< last:biopic|	-35 44 -19 -25
person	< last:bookkeeper in	-77 -30 -7 -12
person	< last:boxer	83 0 0 -8
person	< last:boxer|d	83 0 0 -8
person	< last:bring	-40 54 -21 -31
person	< last:brought him	-40 -70 -30 89
person	< last:busy being	-8 -29 -21 -18
person	< last:busy with	12 22 -10 -11
person	< last:by	-19 -9 -23 -25
person	< last:by P	-42 70 -12 -11
person	< last:called	-59 -49 -6 -9
person	< last:called|a	-58 -56 -13 -16
person	< last:cast of	0 -10 -9 -6
person	< last:casting	-53 52 -9 -11
person	< last:casting|	-53 52 -9 -11
person	< last:charts after	-41 -25 -7 -6
person	< last:child for	1 -15 -22 -3
person	< last:classic	-2 -16 -10 -6
person	< last:classic|a	49 -38 -1 -10
person	< last:co-star in	40 -47 -17 -8
person	< last:co-starring in	38 -10 -3 -6
person	< last:co-writer of	-39 -36 44 -4
person	< last:co-writer on	-52 -55 -88 -52
person	< last:co-wrote her	-75 33 -45 -23
person	< last:comedy	17 -6 -3 -6
person	< last:comedy with	-40 -57 -11 -21
person	< last:comedy|	27 -34 6 -7
person	< last:comedy|a	46 -13 -5 -5
person	< last:comedy|d	-64 77 -10 -7
person	< last:comes	22 -16 -4 -6
person	< last:comes|	22 -16 -4 -6
person	< last:completed	7 7 -15 -8
person	< last:completed|	-26 26 -15 -6
person	< last:completed|a	73 -59 -11 -5
person	< last:costume drama	-61 -40 -9 -26
person	< last:created "	-28 -50 -16 -11
person	< last:credit on	-39 -33 70 -38
person	< last:credits include	5 -1 -16 -1
person	< last:cut	-42 32 -9 -12
person	< last:cutting	-19 -17 -7 -5
person	< last:cutting|	-19 -17 -7 -5
person	< last:cut|	-42 32 -9 -12
person	< last:dealer in	-21 -7 -3 -3
person	< last:debut	-33 46 -14 -3
person	< last:debut in	24 -32 -8 -8
person	< last:debut with	-40 -24 -31 -7
person	< last:decapitation in	-92 -23 -8 -9
person	< last:desert epic	-2 -8 -21 -8
person	< last:developing "	-27 -34 25 -1
person	< last:did	15 -10 -19 -10
person	< last:did "	-86 -44 -8 -7
person	< last:did|	24 -44 -24 -10
person	< last:did|d	-27 59 -13 -6
person	< last:direct	-20 -21 5 26
person	< last:direct "	-26 49 -5 -5
person	< last:directed	-20 18 -10 -9
person	< last:directed|	-17 36 12 -6
person	< last:directed|d	-20 3 -28 -11
person	< last:directing	-25 -83 -6 -6
person	< last:directing|	-17 -17 -3 -3
person	< last:directing|d	-34 -65 -25 -18
person	< last:director ,	-55 71 65 -6
person	< last:director for	-65 61 42 -8
person	< last:director of	-31 15 -24 -19
person	< last:director on	8 -8 -23 -14
person	< last:direct|d	-18 -20 9 -28
person	< last:documentary	-39 56 -9 -9
person	< last:documentary|	-55 52 -20 -15
person	< last:documentary|d	-2 11 -15 -5
person	< last:doing	48 -55 -15 -7
person	< last:doing|	48 -55 -15 -7
person	< last:drama	-24 2 -16 8
person	< last:drama "	-33 -43 -10 -6
person	< last:drama|	-16 0 -17 17
person	< last:drama|a	-58 -30 -8 -35
person	< last:dressed	-37 -10 -18 -9
person	< last:dressed|	-37 -10 -18 -9
person	< last:earlier	-42 59 -13 -11
person	< last:earlier in	-28 -23 -8 -3
person	< last:editor of	-27 -70 -25 -24
person	< last:elves in	-40 -32 -9 -15
person	< last:epic	-20 33 -17 -9
person	< last:epic|	-23 39 -18 -9
person	< last:ever since	-66 47 -24 -12
person	< last:expedition to	-38 -18 -2 -4
person	< last:fairy tale	1 18 -8 -2
person	< last:family in	-39 -10 -17 -17
person	< last:february for	25 -44 -50 -25
person	< last:film	-1 1 14 -11
person	< last:film ,	-44 -72 -42 -9
person	< last:film from	-47 -21 -9 -3
person	< last:film since	-32 -17 53 -22
person	< last:film was	25 -94 -23 74
person	< last:film-maker whose	-21 -32 -21 -2
person	< last:filmed	-82 84 -35 -17
person	< last:filmed|	-82 84 -35 -17
person	< last:filming	47 -28 -15 -6
person	< last:filming|a	40 -47 -5 -13
person	< last:films as	4 -3 -5 -6
person	< last:films include	46 -24 -13 -30
person	< last:film|	21 -11 -6 -10
person	< last:film|a	-21 25 -11 -9
person	< last:film|d	-37 42 -30 -4
person	< last:find	0 -8 -4 -8
person	< last:find|	0 -8 -4 -8
person	< last:flavor in	16 -38 -6 -3
person	< last:following	-23 2 -12 -9
person	< last:following|a	1 -38 -4 -9
person	< last:following|d	-45 89 -10 -9
person	< last:for	8 -5 15 3
person	< last:for "	45 -11 -21 -10
person	< last:for P	43 51 -10 -9
person	< last:for directing	-22 23 -5 -4
person	< last:for his	54 8 -5 -9
person	< last:for writing	-34 -44 58 -25
person	< last:for|	4 -2 14 7
person	< last:for|a	46 -24 8 -11
person	< last:for|d	-43 14 32 -8
person	< last:fourth	-62 -59 -25 -18
person	< last:friend ;	5 -9 -17 -8
person	< last:from	-7 -6 18 -13
person	< last:from P	-23 -74 -20 -15
person	< last:from|	23 1 24 -13
person	< last:from|a	-80 -45 -12 -12
person	< last:gangland drama	-35 32 -10 -24
person	< last:gangster drama	23 18 -5 -6
person	< last:gentler with	14 22 -5 -8
person	< last:guard in	-21 37 -6 -7
person	< last:had produced	-34 -37 -15 -44
person	< last:hammer in	-12 -10 -3 -2
person	< last:has	74 -51 -12 -5
person	< last:has completed	-13 -61 -1 -3
person	< last:have	31 13 38 -20
person	< last:he made	-20 -66 -7 -11
person	< last:he regarded	-16 -16 -37 -19
person	< last:he shot	4 -24 -10 -11
person	< last:headed	-1 -48 -20 -22
person	< last:headed|	-1 -48 -20 -22
person	< last:heist comedy	-57 -33 50 -14
person	< last:helmed	-14 51 -19 -5
person	< last:helmed|d	-14 51 -19 -5
person	< last:her	-4 54 -17 -12
person	< last:her ;	-14 -10 -6 -8
person	< last:her in	60 57 -9 -9
person	< last:herself with	-21 -8 -6 -8
person	< last:her|	50 -4 -19 -13
person	< last:her|a	-83 91 -6 -6
person	< last:him	-40 -70 -30 89
person	< last:him in	-56 55 -11 -10
person	< last:him into	67 8 47 -16
person	< last:him on	41 -55 -10 49
person	< last:him through	30 16 -6 -4
person	< last:himself ,	-39 40 -4 -4
person	< last:him|	-40 -70 -30 89
person	< last:his	2 -1 7 -11
person	< last:his|	2 29 -28 -13
person	< last:his|a	55 -33 -13 -7
person	< last:his|d	-28 -21 65 -10
person	< last:hit	17 25 -9 9
person	< last:hits include	-17 38 -29 -56
person	< last:hit|	22 25 -10 16
person	< last:honoured for	7 -39 26 -32
person	< last:horror film	-13 34 -12 -7
person	< last:i 'll	-39 -15 -12 -10
person	< last:in	5 -17 -15 -14
person	< last:in "	39 -1 -13 -9
person	< last:in P	-4 8 -9 -7
person	< last:in a	-5 -4 -2 -1
person	< last:in ‘	0 -29 -29 -15
person	< last:include	0 -10 -15 27
person	< last:include P	-62 96 -6 -6
person	< last:included	14 -60 58 -35
person	< last:includes	-52 -49 6 -35
person	< last:includes|	-48 -52 11 -43
person	< last:include|	-6 -12 -19 39
person	< last:include|a	73 -78 -4 -5
person	< last:include|d	-77 66 -14 -54
person	< last:including	18 30 -8 -8
person	< last:including|	-20 51 -8 -13
person	< last:including|a	42 -26 -5 -3
person	< last:into	51 7 34 -11
person	< last:into|	101 -109 -54 -7
person	< last:in|	8 -8 -11 -12
person	< last:in|a	8 -17 -10 -8
person	< last:in|d	-57 -36 -12 -9
person	< last:is	-21 0 -10 48
person	< last:is P	-73 57 -12 -8
person	< last:is filming	-8 35 -31 -13
person	< last:is preparing	-44 32 -22 -17
person	< last:is|	-18 29 -9 53
person	< last:it before	-32 -30 -17 19
person	< last:its	12 -6 -6 -9
person	< last:its|a	12 -6 -6 -9
person	< last:jobs on	-17 12 16 -14
person	< last:joining "	-72 -42 -10 -5
person	< last:just find	0 -8 -4 -8
person	< last:kid in	6 -16 -11 -11
person	< last:know for	-18 -30 -10 -11
person	< last:known for	7 -17 -14 15
person	< last:landlords in	45 -7 -2 -2
person	< last:later for	-26 -28 -28 -3
person	< last:later took	1 -44 -19 22
person	< last:lawyer in	68 -49 -15 -17
person	< last:lead in	29 8 -13 -3
person	< last:leads in	42 -11 -3 -6
person	< last:league in	-10 -5 -4 -17
person	< last:leave	-14 -4 -2 -8
person	< last:leave|	-14 -4 -2 -8
person	< last:left	-36 -34 -26 -18
person	< last:left|	-29 -36 -27 -18
person	< last:lit P	-30 30 -6 -20
person	< last:made	-17 2 -23 -9
person	< last:made "	-54 74 -39 -3
person	< last:made|	-17 -14 -11 -8
person	< last:made|a	35 -12 -5 -3
person	< last:made|d	-15 25 -40 -9
person	< last:make	-11 -59 -14 -12
person	< last:make "	23 -18 -10 -5
person	< last:maker of	-53 74 -53 -45
person	< last:makers in	-86 -16 -7 -17
person	< last:makers of	31 -60 -8 -18
person	< last:make|	-29 25 -22 -7
person	< last:make|d	-15 -75 -12 -17
person	< last:mexican whose	-12 15 -25 -3
person	< last:minutes in	29 21 -12 -3
person	< last:monsters-versus-robots epic	27 -2 -6 -9
person	< last:movie	-14 26 -10 -8
person	< last:movie|	25 26 -32 -7
person	< last:movie|d	-67 71 -21 -4
person	< last:movie|w	-10 -43 -3 -6
person	< last:music for	-52 -60 -35 -9
person	< last:musical	66 -17 -5 -25
person	< last:musical|a	66 -17 -5 -25
person	< last:mystery	-54 -19 -9 -8
person	< last:mystery|	-54 -19 -9 -8
person	< last:name with	-44 -25 73 -6
person	< last:naval drama	-33 -30 -6 37
person	< last:new	5 -5 -5 -7
person	< last:new|	38 -10 -7 -4
person	< last:next ,	44 4 -21 -28
person	< last:next in	-31 -45 -7 -9
person	< last:next is	-50 78 -13 -49
person	< last:nomination for	39 -33 40 -6
person	< last:of	-5 -19 -4 0
person	< last:of "	-38 31 27 -12
person	< last:of C	48 -23 -5 -4
person	< last:of P	5 -15 30 18
person	< last:off	44 -83 -29 -23
person	< last:of|	8 -28 11 -3
person	< last:of|a	-1 -23 -13 3
person	< last:of|d	-27 26 -36 4
person	< last:of|w	-12 -28 3 -11
person	< last:on	5 -15 -13 19
person	< last:on "	-61 -18 -15 -13
person	< last:on P	-44 -9 -9 -8
person	< last:on to	-19 1 -12 -4
person	< last:on|	-13 -17 -11 36
person	< last:on|a	89 -57 -10 -40
person	< last:on|d	-22 46 -34 -19
person	< last:original	-45 32 -53 -16
person	< last:oscar for	3 -20 14 -10
person	< last:oscar-nominated movie	-7 -3 -13 -3
person	< last:other is	-29 -41 -14 -19
person	< last:out after	-19 -19 -1 -6
person	< last:overseas for	-53 22 -14 -6
person	< last:part for	-31 23 -26 -9
person	< last:part in	-1 -21 -4 -6
person	< last:part of	-17 30 -6 -11
person	< last:people leave	-14 -4 -2 -8
person	< last:performance in	-67 -29 -12 -7
person	< last:period drama	-57 23 -6 -5
person	< last:picture	-30 -50 -10 -11
person	< last:picture ,	32 -28 -11 -14
person	< last:picture since	-55 -72 -31 81
person	< last:picture|	-30 -50 -10 -11
person	< last:portrayed in	15 -53 -20 -13
person	< last:premiere of	3 -17 -11 -10
person	< last:preparing	-44 32 -22 -17
person	< last:previously scripted	-27 -50 -5 -12
person	< last:prison drama	-30 33 -26 -8
person	< last:prize for	11 3 66 -7
person	< last:produce	-33 -33 -15 80
person	< last:produced	-27 -54 3 -2
person	< last:produced "	-51 -33 -23 70
person	< last:produced|	-29 -34 10 9
person	< last:producer of	-62 -44 -41 50
person	< last:producers on	-27 -15 -16 -31
person	< last:produce|	-33 -33 -15 80
person	< last:producing	-55 -54 -41 75
person	< last:producing|	-55 -54 -41 75
person	< last:put	33 -62 -10 64
person	< last:put|	33 -62 -10 64
person	< last:quietly takes	53 -27 -21 -9
person	< last:reboot of	-11 53 -7 -7
person	< last:recognised for	22 -24 -19 -9
person	< last:regarded	-16 -16 -37 -19
person	< last:release P	-38 -62 -37 -35
person	< last:released	-6 -28 -25 -13
person	< last:released|	-20 -30 -23 -12
person	< last:remake of	-43 -30 -10 -14
person	< last:returned for	-6 -29 -32 -23
person	< last:returns with	-26 57 -31 -7
person	< last:reunited in	-35 -46 -8 -8
person	< last:roadie in	-6 -31 -12 -2
person	< last:role in	-22 -17 -9 -10
person	< last:role was	25 -19 -10 -8
person	< last:roles in	52 -8 -11 -7
person	< last:romantic comedy	32 1 -9 -6
person	< last:said	-27 76 -43 29
person	< last:said that	-20 -36 -31 -47
person	< last:said|	-27 76 -43 29
person	< last:saw	-26 -31 -10 -11
person	< last:saw "	16 -14 -12 -4
person	< last:saw|	-26 -31 -10 -11
person	< last:scenes from	-41 -37 -9 -5
person	< last:scored	-30 -36 -16 -30
person	< last:scored|	-30 -36 -16 -30
person	< last:screenplay for	-59 -58 64 -12
person	< last:script for	-57 -41 19 72
person	< last:scripted	-27 -50 -5 -12
person	< last:scripted|	-27 -50 -5 -12
person	< last:search of	53 -38 -5 -26
person	< last:second-unit on	-53 26 -16 -41
person	< last:seen in	17 -22 -8 -5
person	< last:she cut	-42 32 -9 -12
person	< last:she put	-48 -59 -10 61
person	< last:short ,	-45 72 -27 -23
person	< last:shot	-23 -96 -15 -11
person	< last:shot|	4 -24 -10 -11
person	< last:show	-45 59 -20 -12
person	< last:show|	-45 59 -20 -12
person	< last:signed for	66 -47 -27 -20
person	< last:since	18 22 22 14
person	< last:since|	25 28 28 18
person	< last:since|d	-50 -17 -31 -21
person	< last:son in	34 -19 -4 -7
person	< last:spanish-language film	39 -63 -8 -5
person	< last:spends	-51 -23 -6 -13
person	< last:spends|	-51 -23 -6 -13
person	< last:star of	39 -24 -19 36
person	< last:starred in	-26 55 24 38
person	< last:story	-4 17 -11 -10
person	< last:story|	14 -73 -11 -1
person	< last:story|d	-58 67 -7 -13
person	< last:straight into	14 10 -15 -9
person	< last:success with	-7 5 -8 0
person	< last:such as	53 -47 -7 -3
person	< last:summer's hit	11 18 -4 -4
person	< last:takes	53 -27 -21 -9
person	< last:tale	1 18 -8 -2
person	< last:that	-20 -36 -31 -47
person	< last:that "	-62 -35 -23 -22
person	< last:the	-101 -14 55 -14
person	< last:the comedy	-26 -1 -7 -4
person	< last:the documentary	-39 56 -9 -9
person	< last:the film	-24 -10 -7 -6
person	< last:the movie	-3 -4 8 -6
person	< last:the musical	66 -17 -5 -25
person	< last:the new	5 -5 -5 -7
person	< last:the thriller	-26 20 -11 56
person	< last:them	-46 -42 48 42
person	< last:them|	-46 -42 48 42
person	< last:then "	20 -41 -6 -11
person	< last:then for	48 -57 -28 -11
person	< last:they wrote	-23 -31 54 -3
person	< last:the|	-64 -9 65 -6
person	< last:this year's	-53 9 -10 -5
person	< last:thriller	-4 -9 -11 19
person	< last:thriller|	-10 -8 -13 28
person	< last:thriller|a	62 -48 -3 -14
person	< last:through	30 -8 -14 -11
person	< last:through|	30 -8 -14 -11
person	< last:time since	63 21 -16 -18
person	< last:times about	7 19 -15 -4
person	< last:titled "	-33 -44 -31 -24
person	< last:to	-42 9 -13 -11
person	< last:to "	-26 12 -9 -8
person	< last:to P	-26 5 -12 -6
person	< last:to direct	-31 -60 -15 42
person	< last:to make	-11 -32 -12 -10
person	< last:together on	-8 -39 -19 62
person	< last:took	-22 43 -25 14
person	< last:took|	-22 43 -25 14
person	< last:to|	-4 52 -11 -11
person	< last:to|a	-75 -45 -28 -22
person	< last:to|d	-9 -62 -27 -7
person	< last:trampled in	16 -29 -7 -11
person	< last:true story	37 -11 -3 -2
person	< last:turned P	-35 -76 -25 -17
person	< last:up in	59 -40 -6 -6
person	< last:v	-55 -40 -10 -4
person	< last:version of	-1 4 -10 -12
person	< last:villain of	67 -42 -15 -47
person	< last:v|	-55 -40 -10 -4
person	< last:war film	-54 49 -16 -5
person	< last:was	-10 6 21 5
person	< last:was also	-32 39 14 70
person	< last:was called	-23 -31 -2 -5
person	< last:was casting	-38 24 -15 -21
person	< last:was cutting	-19 -17 -7 -5
person	< last:was doing	48 -55 -15 -7
person	< last:was in	37 -38 -9 -6
person	< last:was|	-56 23 34 19
person	< last:was|a	78 -64 -20 -54
person	< last:was|d	42 -5 -36 -39
person	< last:when	-51 -36 -28 -22
person	< last:which released	-6 -28 -25 -13
person	< last:who did	-27 59 -13 -6
person	< last:who directed	-26 31 -9 -7
person	< last:who left	-29 -33 -30 -31
person	< last:who made	-22 24 -8 -8
person	< last:who produced	-13 -56 -38 -23
person	< last:who scored	-30 -36 -16 -30
person	< last:who wrote	-30 -39 70 -10
person	< last:whose	-27 38 10 -10
person	< last:whose "	-70 15 -36 -13
person	< last:whose|	-34 59 31 -11
person	< last:whose|d	-11 -10 -40 -6
person	< last:will have	31 13 38 -20
person	< last:will produce	-33 -33 -15 80
person	< last:will show	-45 59 -20 -12
person	< last:with	-28 31 -6 -13
person	< last:with "	14 36 -8 -6
person	< last:with P	-32 78 -15 -6
person	< last:with|	-19 23 8 -9
person	< last:with|d	-43 73 -21 -11
person	< last:with|w	-32 -96 -75 -39
person	< last:work ,	-47 -10 -30 -7
person	< last:work includes	-40 -36 -67 -37
person	< last:work on	-14 -40 -12 -18
person	< last:writer of	-19 -29 44 -15
person	< last:writing	-34 -44 58 -25
person	< last:wrote	-16 -25 43 -10
person	< last:wrote "	-48 -70 46 -7
person	< last:wrote|	-65 -20 65 -10
person	< last:wrote|d	-13 -60 -43 -5
person	< last:year for	63 -17 -43 -9
person	< last:year with	-31 66 -12 -3
person	< last:year's	-50 14 -10 -5
person	< last:year's|	-10 12 -10 -3
person	< last:you saw	-29 -41 -12 -10
person	< last:‘	0 -29 -29 -15
person	< last:‘|	0 -29 -29 -15
person	< people here:0	4 10 -9 -5
person	< people here:1	-3 -1 -11 -10
person	< people here:2	-3 4 -3 -10
person	< people here:3+	-10 -14 -20 -15
person	< people:0	-2 17 -16 -26
person	< people:1	-9 -19 -17 -6
person	< people:2	-2 -16 -11 -9
person	< people:3+	-24 -22 -9 -8
person	< r:!	32 -83 -33 -29
person	< r:"	-21 -5 -5 -9
person	< r:" (	-7 9 -11 -11
person	< r:" ( #	-7 9 -11 -11
person	< r:" ,	-37 15 -36 -11
person	< r:" , and	61 32 -7 -5
person	< r:" , was	-36 -31 -73 -11
person	< r:" , which	-72 17 -19 -20
person	< r:" , who	-25 28 -42 -15
person	< r:" .	-17 3 41 -10
person	< r:" . ^	-17 3 41 -10
person	< r:" ?	-38 -1 -36 -7
person	< r:" ? ^	-38 -1 -36 -7
person	< r:" after	-51 -33 -23 70
person	< r:" after every	-51 -33 -23 70
person	< r:" and	21 -23 19 -9
person	< r:" and "	-5 17 26 -10
person	< r:" and here	82 -48 -31 -18
person	< r:" and would	-28 -50 -16 -11
person	< r:" could	16 -14 -12 -4
person	< r:" could be	16 -14 -12 -4
person	< r:" in	-22 69 -15 -15
person	< r:" in #	-22 69 -15 -15
person	< r:" instead	29 -62 -10 -3
person	< r:" instead .	29 -62 -10 -3
person	< r:" on	13 30 -12 -2
person	< r:" on the	11 29 -18 -6
person	< r:" remains	-44 -32 -13 -8
person	< r:" remains the	-44 -32 -13 -8
person	< r:" with	-40 -53 13 -9
person	< r:" with P	-40 -53 13 -9
person	< r:'	-19 -92 -9 -9
person	< r:' ,	-21 -69 -10 -5
person	< r:' , last	-26 -35 -3 -5
person	< r:'s	107 -34 -38 -29
person	< r:(	18 -2 11 19
person	< r:( "	9 -57 -12 63
person	< r:( " she	-93 -55 -24 58
person	< r:( #	19 1 5 10
person	< r:( # )	19 1 5 10
person	< r:( in	-39 -33 70 -38
person	< r:( in theaters	-39 -33 70 -38
person	< r:( june	30 26 -8 -4
person	< r:( june #	30 26 -8 -4
person	< r:)	-10 15 14 -9
person	< r:) ,	-15 -3 -26 -10
person	< r:) , P	47 -70 -39 -11
person	< r:) , the	-61 49 -25 -8
person	< r:) and	50 -21 -8 -4
person	< r:) and P	50 -21 -8 -4
person	< r:) is	-86 -14 59 -8
person	< r:) is turning	-86 -14 59 -8
person	< r:,	-5 -4 -10 -12
person	< r:, "	2 -6 -1 -5
person	< r:, " "	48 29 -8 -8
person	< r:, " C	-61 66 -8 -8
person	< r:, " P	-50 -92 -8 -8
person	< r:, " a	-39 33 -11 -9
person	< r:, " and	48 -49 -9 -12
person	< r:, " at	-22 -30 10 -8
person	< r:, " died	-38 -67 -34 -36
person	< r:, " due	27 -29 -5 -5
person	< r:, " from	8 -53 85 -8
person	< r:, " his	-86 32 -25 -7
person	< r:, " in	-29 -42 -12 -6
person	< r:, " is	25 49 -8 -9
person	< r:, " lasted	-52 17 -51 -12
person	< r:, " lost	56 36 -8 -31
person	< r:, " opposite	-24 -20 -3 -13
person	< r:, " the	-35 -25 -16 -11
person	< r:, " where	39 85 -6 -12
person	< r:, " which	-33 -61 -12 -9
person	< r:, " whose	-38 -51 -15 -8
person	< r:, " with	-58 11 -12 47
person	< r:, F	2 18 -2 -15
person	< r:, F )	38 -45 -49 -5
person	< r:, F ,	-18 45 8 -8
person	< r:, F -	36 51 -9 -7
person	< r:, F .	24 -11 -12 -9
person	< r:, F and	19 -40 -11 -36
person	< r:, P	18 -5 -22 -9
person	< r:, P '	-19 53 -6 -3
person	< r:, P .	-92 -23 -8 -9
person	< r:, P film	3 -26 -20 -5
person	< r:, P for	-15 -32 -48 -12
person	< r:, W	-53 -29 -2 -13
person	< r:, W and	-53 -29 -2 -13
person	< r:, a	-16 -2 3 7
person	< r:, a comedic	-33 -33 -15 80
person	< r:, a comedy	-52 63 -16 -40
person	< r:, a costly	-75 33 -45 -23
person	< r:, a drama	-62 -57 -17 -12
person	< r:, a film	-47 76 -9 -47
person	< r:, a former	15 -31 -10 -10
person	< r:, a ghost	-19 -9 -3 -2
person	< r:, a horror	-29 -41 -14 -19
person	< r:, a part	-58 4 -8 -3
person	< r:, a period	41 -65 -27 45
person	< r:, a remake	37 81 -10 -27
person	< r:, a screen	43 -20 -5 -4
person	< r:, a second	0 -10 -9 -6
person	< r:, abandoned	-18 94 -6 -4
person	< r:, about	-19 43 -18 -7
person	< r:, about a	-13 42 -11 -6
person	< r:, about the	-46 59 -62 -4
person	< r:, about their	3 -29 -5 -3
person	< r:, adapted	41 7 -6 -3
person	< r:, adapted by	41 7 -6 -3
person	< r:, aged	-76 -53 -27 -56
person	< r:, aged #	-76 -53 -27 -56
person	< r:, an	27 45 -18 -16
person	< r:, an adaptation	-17 54 -29 -35
person	< r:, an oddball	66 -47 -27 -20
person	< r:, and	-8 -16 -11 6
person	< r:, and F	62 -81 -20 -12
person	< r:, and P	1 -9 1 10
person	< r:, and a	-24 62 -30 -20
person	< r:, and appeared	6 27 -7 -2
person	< r:, and he	35 53 -9 -6
person	< r:, and in	-61 -60 -13 -10
person	< r:, and the	50 -66 -21 -10
person	< r:, and when	-48 -69 -27 46
person	< r:, announced	-86 48 -33 -52
person	< r:, as	47 29 -8 -9
person	< r:, as C	-53 -40 -8 -7
person	< r:, as P	61 68 -8 -12
person	< r:, as a	30 21 -23 -15
person	< r:, as someone	-8 -29 -21 -18
person	< r:, as the	69 -11 -7 -6
person	< r:, based	-18 44 -1 -6
person	< r:, based on	-18 44 -1 -6
person	< r:, beat	-4 -39 -6 -2
person	< r:, beat P	-4 -39 -6 -2
person	< r:, but	-52 50 -10 -4
person	< r:, by	89 -73 -14 -6
person	< r:, by P	89 -73 -14 -6
person	< r:, complete	22 -60 -25 -7
person	< r:, complete the	22 -60 -25 -7
person	< r:, currently	-35 -46 -8 -8
person	< r:, currently filming	-35 -46 -8 -8
person	< r:, died	-27 53 -14 -19
person	< r:, directed	-30 -51 18 -7
person	< r:, directed by	-33 -26 35 -6
person	< r:, directed it	-4 53 -19 -11
person	< r:, due	-3 19 -8 -7
person	< r:, due for	38 -10 -3 -6
person	< r:, due out	-46 -6 -18 -2
person	< r:, filmed	22 13 -33 -6
person	< r:, for	-63 -40 1 59
person	< r:, for O	-79 -65 -38 -16
person	< r:, for P	22 -16 -4 -6
person	< r:, for which	-65 -6 29 87
person	< r:, four	16 28 -20 -8
person	< r:, four months	16 28 -20 -8
person	< r:, freed	-42 -28 -2 -4
person	< r:, freed up	-42 -28 -2 -4
person	< r:, from	-66 62 -14 -19
person	< r:, from #	-58 87 -30 -38
person	< r:, from P	-42 -15 -11 -4
person	< r:, from the	-72 117 -10 -8
person	< r:, had	18 39 24 -8
person	< r:, had been	-20 105 -14 -6
person	< r:, had submitted	-34 -54 54 -27
person	< r:, has	51 -3 -8 -7
person	< r:, has a	40 -47 -17 -8
person	< r:, has agreed	8 2 -6 -4
person	< r:, has been	73 -78 -24 20
person	< r:, has nothing	-3 3 -4 -2
person	< r:, has ruled	36 13 -19 -3
person	< r:, he	-29 -41 -12 -10
person	< r:, he was	-29 -41 -12 -10
person	< r:, in	-6 -48 6 30
person	< r:, in #	-2 -116 -37 65
person	< r:, in L	-40 -55 -22 78
person	< r:, in which	-4 3 14 -10
person	< r:, is	3 -43 -14 -6
person	< r:, is a	-51 -102 -9 -22
person	< r:, is cast	10 48 -10 -2
person	< r:, is celebrated	-52 -59 -15 -6
person	< r:, is currently	2 61 -17 -22
person	< r:, is directing	-11 -58 -11 -13
person	< r:, is expected	39 -15 -7 -5
person	< r:, is in	58 -50 -11 -9
person	< r:, is repped	33 38 -5 -1
person	< r:, is scripting	-52 -55 -88 -52
person	< r:, is the	68 18 -8 -13
person	< r:, is to	38 -53 -43 -13
person	< r:, it	-14 13 -84 -11
person	< r:, it opened	-27 51 -83 -14
person	< r:, made	36 72 -13 -12
person	< r:, made for	-59 87 -12 -23
person	< r:, made in	-56 73 -11 -11
person	< r:, on	-40 45 -7 -8
person	< r:, opposite	68 -35 -9 -7
person	< r:, opposite P	55 -27 -8 -6
person	< r:, out	-32 59 -9 -10
person	< r:, out in	23 18 -5 -6
person	< r:, out of	-96 48 -31 -41
person	< r:, played	-47 -30 -3 -4
person	< r:, played by	-47 -30 -3 -4
person	< r:, playing	61 -51 -4 -7
person	< r:, plays	50 -18 -11 -4
person	< r:, plays C	52 -25 -6 -26
person	< r:, plays a	42 -26 -21 -6
person	< r:, released	24 12 -8 -7
person	< r:, released in	24 12 -8 -7
person	< r:, returns	-30 54 -26 -17
person	< r:, returns with	-30 54 -26 -17
person	< r:, said	-2 -27 -12 61
person	< r:, said :	18 -6 -5 -18
person	< r:, said he	-29 3 -5 -5
person	< r:, said the	-74 -54 -21 71
person	< r:, scripted	83 -12 -5 -8
person	< r:, scripted by	83 -12 -5 -8
person	< r:, set	24 20 -6 -6
person	< r:, set among	34 -19 -4 -7
person	< r:, shot	-51 16 -11 51
person	< r:, shot in	-51 16 -11 51
person	< r:, starring	-40 10 -8 -6
person	< r:, starring P	-39 -2 -8 -5
person	< r:, still	66 -13 -16 -12
person	< r:, still the	42 -11 -3 -6
person	< r:, taken	18 -13 -10 -8
person	< r:, taken from	18 -13 -10 -8
person	< r:, the #	-7 34 -16 -3
person	< r:, the P	-10 -39 -15 33
person	< r:, the film	-51 -13 -6 -8
person	< r:, the first	-22 -10 -3 -4
person	< r:, the latter	16 76 -6 -7
person	< r:, the second	58 -27 -10 -5
person	< r:, the winner	-48 66 -32 -13
person	< r:, thought	23 -74 74 -22
person	< r:, thought about	23 -74 74 -22
person	< r:, to	-5 -10 -12 -11
person	< r:, to the	-3 -9 -7 -13
person	< r:, told	-11 5 -26 -6
person	< r:, told backwards	-12 -34 -22 -3
person	< r:, took	-61 -35 64 -5
person	< r:, was	43 -50 12 2
person	< r:, was the	-90 45 -68 -28
person	< r:, we	87 -42 -54 -11
person	< r:, where	61 27 -11 -10
person	< r:, where P	59 65 -19 -12
person	< r:, which	-42 16 16 -9
person	< r:, which O	-26 27 -9 -6
person	< r:, which P	-4 -34 65 41
person	< r:, which arrives	49 18 -21 -3
person	< r:, which did	-66 37 69 -16
person	< r:, which features	-34 -46 -9 -6
person	< r:, which had	-33 -13 -15 -1
person	< r:, which has	34 70 41 -11
person	< r:, which is	-22 7 -12 35
person	< r:, which opens	-40 34 12 -99
person	< r:, which put	-23 -31 54 -3
person	< r:, which sank	-57 23 -6 -5
person	< r:, which starred	-29 9 -9 -5
person	< r:, which stars	-71 42 -59 -31
person	< r:, which swept	-33 40 -27 -16
person	< r:, which was	2 12 -13 -14
person	< r:, which won	-1 59 -18 -11
person	< r:, while	86 -50 -5 -4
person	< r:, while P	86 -50 -5 -4
person	< r:, whose	-49 53 -13 -8
person	< r:, whose hotel-bar	-60 35 -9 -7
person	< r:, will	17 0 -13 -23
person	< r:, will be	11 14 -10 -8
person	< r:, with	10 -30 -10 -12
person	< r:, with O	-10 -5 -4 -17
person	< r:, with P	-5 -4 -10 -10
person	< r:, with the	-82 10 -24 -28
person	< r:, writes	-48 -54 -27 -33
person	< r:, writes and	-48 -54 -27 -33
person	< r:, wrote	-42 -12 23 -10
person	< r:, wrote the	-50 -60 30 -17
person	< r:-	-68 16 -18 -12
person	< r:- and	-70 -96 -11 -8
person	< r:- and on	-60 -68 -7 -8
person	< r:.	4 -8 -11 -11
person	< r:. "	16 5 -12 -4
person	< r:. " ^	16 5 -12 -4
person	< r:. #	-71 -36 -72 -5
person	< r:. ^	3 -9 -8 -11
person	< r:. ^ ^	3 -9 -8 -11
person	< r:/	-49 -119 -19 -10
person	< r:/ #	-49 -119 -19 -10
person	< r:/ # .	-55 -109 -20 -13
person	< r::	-54 -66 -21 -30
person	< r:: #	-30 -23 -17 -22
person	< r:: # to	-30 -23 -17 -22
person	< r:;	-40 27 -9 23
person	< r:; C	18 5 -10 -17
person	< r:; C ,	18 5 -10 -17
person	< r:; P	9 67 -8 -10
person	< r:; P in	-56 82 -7 -15
person	< r:; and	28 -23 -4 -11
person	< r:; and a	28 -23 -4 -11
person	< r:; for	-59 46 -8 -8
person	< r:; for P	-59 46 -8 -8
person	< r:; that	-93 -3 -4 -19
person	< r:; that alone	-27 -15 -16 -31
person	< r:; the	-38 -43 -7 99
person	< r:; the stage	-38 24 -15 -21
person	< r:; the two	-40 -70 -30 89
person	< r:^	-17 0 -2 0
person	< r:^ ^	-17 0 -2 0
person	< r:^ ^ ^	-17 0 -2 0
person	< r:alongside	71 -33 -10 -6
person	< r:among	-26 11 -45 -2
person	< r:among them	-26 11 -45 -2
person	< r:among them ,	-26 11 -45 -2
person	< r:and	9 5 -10 -15
person	< r:and ,	-15 12 -9 -11
person	< r:and , for	-16 -5 -5 -7
person	< r:and F	-2 13 -10 -18
person	< r:and F ,	30 -31 -5 -12
person	< r:and F .	-17 42 -8 -23
person	< r:and F for	-23 -24 -14 -15
person	< r:and O	-76 -41 -43 -67
person	< r:and P	53 -5 -25 -11
person	< r:and P ,	77 -41 -28 -12
person	< r:and P F	-48 53 -11 -6
person	< r:and W	-33 -41 -36 25
person	< r:and W ,	-33 -41 -36 25
person	< r:and a	-67 -80 -25 -26
person	< r:and gave	0 26 -14 -4
person	< r:and gave the	0 26 -14 -4
person	< r:and grows	71 -14 -19 -5
person	< r:and grows it	71 -14 -19 -5
person	< r:and is	52 49 63 -23
person	< r:and the	45 -7 -28 -1
person	< r:and the comedy	-27 16 -6 -4
person	< r:and the documentary	-35 18 -11 -24
person	< r:and the kid	-40 -32 -9 -15
person	< r:and the landlady	14 39 0 -4
person	< r:and then	-49 70 -29 -18
person	< r:and this	-37 -8 56 -5
person	< r:and this year's	-19 1 -12 -4
person	< r:and wanted	3 -32 -9 -5
person	< r:and wanted her	3 -32 -9 -5
person	< r:and was	11 -57 -6 -10
person	< r:and was one	-7 -59 -9 -6
person	< r:and went	-15 14 -7 -12
person	< r:and went on	-15 14 -7 -12
person	< r:and who	-8 20 -9 -6
person	< r:and who 'd	-9 -35 -13 0
person	< r:as	9 3 -4 10
person	< r:as "	-16 -16 -37 -19
person	< r:as " the	-16 -16 -37 -19
person	< r:as C	-13 23 -10 -7
person	< r:as C ,	-13 23 -10 -7
person	< r:as a	36 -16 -13 -7
person	< r:as a miner's	36 -16 -13 -7
person	< r:as the	12 -42 -17 -5
person	< r:as the pakistani	12 -42 -17 -5
person	< r:as well	-33 -36 10 36
person	< r:as well as	-33 -36 10 36
person	< r:away	53 -27 -21 -9
person	< r:away from	53 -27 -21 -9
person	< r:away from everybody	53 -27 -21 -9
person	< r:because	-63 -16 -9 -25
person	< r:before	17 -49 -13 -14
person	< r:but	-60 -67 -11 -9
person	< r:but left	-34 -46 -18 -8
person	< r:by	15 -95 -25 -8
person	< r:by P	23 -61 -20 -9
person	< r:came	68 83 -13 -5
person	< r:came out	-69 29 -34 -24
person	< r:cast	14 -41 -6 -7
person	< r:cast .	14 -41 -6 -7
person	< r:cast . ^	14 -41 -6 -7
person	< r:close	-49 7 -37 -22
person	< r:close the	-49 7 -37 -22
person	< r:close the list	-49 7 -37 -22
person	< r:closes	-14 -10 -6 -8
person	< r:closes the	-14 -10 -6 -8
person	< r:closes the L	-14 -10 -6 -8
person	< r:crying	-14 -4 -2 -8
person	< r:crying rather	-14 -4 -2 -8
person	< r:crying rather than	-14 -4 -2 -8
person	< r:did	-68 -24 -24 -11
person	< r:did the	-68 -24 -24 -11
person	< r:director	-17 -1 5 26
person	< r:director .	34 -26 -6 -22
person	< r:director . ^	34 -26 -6 -22
person	< r:director P	-46 -12 -4 -14
person	< r:director P .	-46 -12 -4 -14
person	< r:director and	-32 39 14 70
person	< r:director and wrote	-32 39 14 70
person	< r:dropped	73 -84 -20 -7
person	< r:earned	53 16 -32 -4
person	< r:elsewhere	1 -44 -19 22
person	< r:elsewhere .	1 -44 -19 22
person	< r:elsewhere . ^	1 -44 -19 22
person	< r:fell	51 -64 -26 -5
person	< r:film	2 21 -10 -7
person	< r:film ,	2 25 -5 -9
person	< r:film , which	35 34 -15 -19
person	< r:flashback	-5 -4 -2 -1
person	< r:flashback scene	-5 -4 -2 -1
person	< r:flashback scene .	-5 -4 -2 -1
person	< r:follows	54 -22 -19 -8
person	< r:follows a	69 -20 -11 -10
person	< r:follows a robot	69 -20 -11 -10
person	< r:for	10 -4 0 8
person	< r:for O	-56 16 -20 -5
person	< r:for O .	-51 -17 -27 -13
person	< r:for P	17 -7 43 -10
person	< r:for P ,	-12 -64 48 -13
person	< r:for P .	-23 43 29 -6
person	< r:for P and	60 -57 22 -16
person	< r:for the	15 -11 -80 38
person	< r:for the L	53 -38 -5 -26
person	< r:from	11 -35 -13 -27
person	< r:from F	52 -5 -5 -22
person	< r:from F director	52 -5 -5 -22
person	< r:from a	1 -35 -19 -38
person	< r:from a first	42 63 -12 -24
person	< r:got	-21 77 -15 -4
person	< r:got him	-21 77 -15 -4
person	< r:had	-48 -14 -40 -68
person	< r:has	18 42 -23 -13
person	< r:has become	-21 -69 -23 -25
person	< r:has become the	-21 -69 -23 -25
person	< r:has been	-80 100 -19 -13
person	< r:have	-45 -59 -33 -27
person	< r:have been	-45 -59 -33 -27
person	< r:have been telling	-45 -59 -33 -27
person	< r:he	-22 -9 -6 -8
person	< r:he directed	-19 -19 -1 -6
person	< r:he directed one	-19 -19 -1 -6
person	< r:he sparred	-33 -26 -5 -4
person	< r:he sparred with	-33 -26 -5 -4
person	< r:if	-21 37 -6 -7
person	< r:if you	-21 37 -6 -7
person	< r:if you saw	-21 37 -6 -7
person	< r:in	-33 1 16 -13
person	< r:in #	-38 27 -22 -10
person	< r:in # ,	-53 57 -55 -18
person	< r:in # .	-25 -13 -22 -11
person	< r:in F	-15 -32 -30 -7
person	< r:in F ,	-15 -32 -30 -7
person	< r:in L	-39 22 -23 -13
person	< r:in L for	13 60 -34 -22
person	< r:in a	65 -54 -26 -28
person	< r:in a comedy	65 -54 -26 -28
person	< r:in june	-29 -33 -30 -31
person	< r:in june .	-29 -33 -30 -31
person	< r:in one	62 -34 -9 -5
person	< r:in one take	62 -34 -9 -5
person	< r:in the	-60 -2 43 -10
person	< r:in the back	-3 -19 44 -24
person	< r:into	-32 -124 -10 -10
person	< r:into an	-35 -76 -25 -17
person	< r:into an opera	-35 -76 -25 -17
person	< r:is	41 -88 -24 36
person	< r:is set	57 -29 -23 64
person	< r:is to	-46 -17 -35 -18
person	< r:is to be	-49 -40 -7 -13
person	< r:last	72 -26 -19 -6
person	< r:leads	0 -16 -15 -12
person	< r:leads .	52 -39 -17 -28
person	< r:leads . ^	52 -39 -17 -28
person	< r:leads the	-27 -7 -18 -9
person	< r:leads the field	-27 -7 -18 -9
person	< r:leaking	-51 -23 -6 -13
person	< r:leaking on	-51 -23 -6 -13
person	< r:leaking on the	-51 -23 -6 -13
person	< r:next	9 3 -11 -13
person	< r:next great	0 -8 -4 -8
person	< r:next great villain	0 -8 -4 -8
person	< r:next november	39 49 -7 -3
person	< r:next november ,	39 49 -7 -3
person	< r:of	-45 70 -30 -25
person	< r:on	-41 2 -10 -12
person	< r:on dvd	31 -1 -10 -29
person	< r:on friday	-65 -30 -24 -25
person	< r:on friday .	-65 -30 -24 -25
person	< r:opens	-79 14 -24 -11
person	< r:opens next	-32 31 -40 -8
person	< r:opens next month	-32 31 -40 -8
person	< r:out	46 46 -28 -39
person	< r:picture	-43 -3 -4 -5
person	< r:picture ,	-44 -6 -12 -11
person	< r:picture , which	-44 -6 -12 -11
person	< r:star	-61 -43 77 -8
person	< r:star P	-61 -43 77 -8
person	< r:star P have	-25 -59 -19 -14
person	< r:temper	34 -45 -13 -29
person	< r:temper .	34 -45 -13 -29
person	< r:temper . ^	34 -45 -13 -29
person	< r:to	-90 57 -8 -15
person	< r:to their	-41 -31 -12 -10
person	< r:to their #	-41 -31 -12 -10
person	< r:together	-12 -26 57 -14
person	< r:together ,	-12 -26 57 -14
person	< r:together , scripted	-12 -26 57 -14
person	< r:too	-41 8 -29 -31
person	< r:v	-62 -52 -15 -3
person	< r:v F	-62 -52 -15 -3
person	< r:was	-48 33 -21 -9
person	< r:was .	-66 23 -17 -29
person	< r:was . ^	-66 23 -17 -29
person	< r:was a	-12 15 -25 -3
person	< r:was a hit	-12 15 -25 -3
person	< r:was chosen	-36 66 -16 -2
person	< r:was chosen as	-36 66 -16 -2
person	< r:was shot	28 -20 -16 -6
person	< r:was shot in	39 -63 -8 -5
person	< r:will	49 -67 -54 -27
person	< r:with	-12 -30 22 1
person	< r:with F	-37 38 -18 -15
person	< r:with P	-9 -47 34 4
person	< r:with P )	6 -16 -11 -11
person	< r:with P ,	-33 -72 -50 35
person	< r:with P .	44 -53 -24 24
person	< r:with P for	-18 72 -18 -10
person	< r:with P in	-79 18 -28 -19
person	< r:with P just	-13 -89 84 -10
person	< r:won	-16 -68 16 4
person	< r:won anything	-32 -30 -17 19
person	< r:won anything .	-32 -30 -17 19
person	< r:would	-25 -49 -30 20
person	< r:would get	-70 -33 -37 -49
person	< r:would go	-6 -40 -29 62
person	< r:would go back	-6 -40 -29 62
person	< r:writers	-16 -20 68 -20
person	< r:writers ,	-16 -20 68 -20
person	< r:writers , are	-16 -20 68 -20
person	< r:…	-19 -61 -14 -8
person	< r:… or	-19 -61 -14 -8
person	< r:… or so	-19 -61 -14 -8
person	< w:"	7 -4 -6 -9
person	< w:#	2 3 -1 4
person	< w:$	-45 21 -29 -33
person	< w:'	5 3 -9 -8
person	< w:'d	-54 -83 61 -13
person	< w:'ll	47 -14 -9 -7
person	< w:'s	6 -15 -10 -8
person	< w:'ve	-78 -69 96 -37
person	< w:(	-4 -6 -2 -7
person	< w:)	-28 -8 -4 -7
person	< w:+	-48 -54 -27 -33
person	< w:,	-8 -15 -13 -12
person	< w:-	-56 24 -8 -1
person	< w:.	-37 -22 -7 -4
person	< w::	-3 14 -10 -11
person	< w:;	0 -26 -10 -8
person	< w:C	13 -16 -10 -10
person	< w:F	-10 -17 -7 -11
person	< w:L	-3 -1 -11 -4
person	< w:O	-17 -26 -11 -10
person	< w:P	-3 -22 -19 -8
person	< w:W	-30 1 -13 -8
person	< w:a	-3 2 -7 -6
person	< w:aboard	-21 -20 -11 -4
person	< w:abortion	-41 -13 -4 -5
person	< w:about	9 -34 -11 -12
person	< w:academy	44 -13 -11 -10
person	< w:act	-1 15 -6 -1
person	< w:action	52 1 -9 -13
person	< w:actor	69 -45 -28 -10
person	< w:actors	-50 40 -20 -8
person	< w:actress	70 -27 -17 -5
person	< w:adaptation	-9 10 -10 -7
person	< w:admire	-20 -21 -10 -15
person	< w:admired	-5 -35 -25 -7
person	< w:admires	-31 -11 -18 -28
person	< w:adventure	-56 20 -10 -6
person	< w:after	-2 25 -13 -11
person	< w:again	-12 14 -12 26
person	< w:against	-68 -59 -26 -14
person	< w:age	22 -29 8 46
person	< w:agent	4 -37 -7 -9
person	< w:ago	39 -21 -8 -4
person	< w:all	-73 -3 -3 -3
person	< w:alongside	0 -15 -6 -67
person	< w:already	-64 45 -12 -9
person	< w:also	14 -7 11 11
person	< w:although	-49 65 -25 -12
person	< w:ambitious	-23 16 -7 -4
person	< w:amend	-42 59 -6 -5
person	< w:amends	-42 59 -6 -5
person	< w:american	-6 -13 -6 13
person	< w:among	-29 -6 60 41
person	< w:amuse	-5 -2 -18 -2
person	< w:an	-1 -21 -2 3
person	< w:and	-13 -12 -4 -9
person	< w:animate	-36 6 -8 61
person	< w:animated	-36 6 -8 61
person	< w:another	-23 33 -8 -12
person	< w:any	34 -30 -7 -11
person	< w:anyone	16 -14 -12 -4
person	< w:apart	-29 -36 -1 -5
person	< w:appear	22 -17 -7 -6
person	< w:appearance	13 -27 -10 -9
person	< w:appeared	20 -15 -6 -5
person	< w:appearing	-11 -54 -51 -4
person	< w:appears	50 -15 -9 -8
person	< w:approach	51 -28 -52 -13
person	< w:approached	51 -28 -52 -13
person	< w:are	6 -2 -4 -11
person	< w:ark	-11 -28 -3 -4
person	< w:army	70 -40 -15 -10
person	< w:arrest	45 -8 -5 -3
person	< w:as	2 -12 1 -10
person	< w:ask	-35 37 -10 -7
person	< w:asked	-21 58 -11 -6
person	< w:assistant	-81 -11 -7 -6
person	< w:at	19 -14 4 5
person	< w:attend	51 -37 -26 -10
person	< w:attended	0 -20 -21 -14
person	< w:audiences	56 -4 -6 -2
person	< w:audition	8 -26 -12 -4
person	< w:australian	-8 -15 -6 -4
person	< w:author	-17 12 16 -14
person	< w:autumn	3 67 -5 -6
person	< w:autumn's	26 -65 68 -2
person	< w:award	10 -6 -6 -8
person	< w:back	-60 -8 -9 -8
person	< w:backwards	-7 5 -8 0
person	< w:bad	24 -7 -5 -4
person	< w:bafta	41 -51 -43 -23
person	< w:ballet	-22 27 -10 -10
person	< w:base	-52 -12 -8 -8
person	< w:based	-52 -12 -8 -8
person	< w:be	21 3 -11 -10
person	< w:bear	55 -12 -9 -17
person	< w:beat	9 -7 -4 -11
person	< w:beaten	58 -34 -4 -3
person	< w:became	18 -12 -5 -6
person	< w:because	81 -32 -13 -14
person	< w:become	46 -14 -9 -6
person	< w:been	17 -20 16 25
person	< w:before	3 6 -8 -7
person	< w:begin	21 -24 -7 -9
person	< w:beginning	-49 19 -20 -14
person	< w:begun	65 -59 -11 -4
person	< w:behind	-15 7 -8 -11
person	< w:behind-the-camera	-42 64 -17 -19
person	< w:being	-8 -43 -20 -9
person	< w:best	11 0 -14 -10
person	< w:best-known	58 -11 -1 -5
person	< w:better	-15 4 43 -8
person	< w:between	-71 -51 -43 -16
person	< w:big	20 9 -8 -6
person	< w:biggest	7 19 -15 -4
person	< w:bilingual	-31 -9 -6 -2
person	< w:bill	44 -7 -8 -2
person	< w:billing	58 -20 -13 -3
person	< w:biopic	-28 32 -11 -7
person	< w:bit	14 11 -3 -7
person	< w:bite	20 8 -5 -10
person	< w:black	-75 -64 -4 -7
person	< w:blind	88 -33 -9 -16
person	< w:blockbusters	28 -7 -1 -1
person	< w:both	89 -78 -38 63
person	< w:boxer	79 -9 -3 -5
person	< w:boy	62 -11 -5 -4
person	< w:boyhood	-14 -23 -16 -25
person	< w:break	-31 10 -14 -18
person	< w:bring	-85 0 -19 48
person	< w:british	50 -29 -8 -13
person	< w:broke	-1 28 -9 -4
person	< w:brother	-81 -11 -43 -10
person	< w:brought	-71 -48 -32 50
person	< w:build	33 31 -24 -41
person	< w:builder	-11 -28 -3 -4
person	< w:building	68 -80 -14 -51
person	< w:business	-37 -6 -7 -7
person	< w:busy	-10 36 -7 -11
person	< w:but	-9 -8 -11 -10
person	< w:by	-12 -18 -12 -6
person	< w:call	-50 53 -8 -7
person	< w:called	-30 3 -9 -8
person	< w:came	-1 48 -24 15
person	< w:camera	-24 20 -21 -7
person	< w:can	-76 -13 -7 -6
person	< w:career	25 0 -7 -4
person	< w:case	39 -23 -9 -5
person	< w:cast	-3 27 -9 -11
person	< w:casting	-53 52 -9 -11
person	< w:category	-41 -35 64 -5
person	< w:cattle	48 -1 -3 -6
person	< w:chair	-53 31 -11 -9
person	< w:chapter	-27 -17 -4 -6
person	< w:character	-20 0 -8 -11
person	< w:chart	-41 -25 -7 -6
person	< w:charts	-41 -25 -7 -6
person	< w:cheer	0 -7 -6 -11
person	< w:cheered	0 -7 -6 -11
person	< w:child	8 -7 -1 -10
person	< w:children	-10 51 -13 -13
person	< w:choice	53 0 -2 -4
person	< w:choose	-4 15 54 -8
person	< w:chosen	-4 15 54 -8
person	< w:cinema	33 8 67 -13
person	< w:cinematographer	-52 33 -4 -6
person	< w:civil	43 -20 -5 -4
person	< w:claim	21 -51 -6 -4
person	< w:claimed	-47 -30 -3 -4
person	< w:claims	42 -57 -3 -11
person	< w:class	-5 32 38 -5
person	< w:classic	-2 -16 -10 -6
person	< w:co-star	31 -20 -11 -11
person	< w:co-starring	38 -10 -3 -6
person	< w:co-write	-46 -75 -2 -7
person	< w:co-writer	-61 -57 55 -19
person	< w:co-wrote	-46 -75 -2 -7
person	< w:cold	-24 -20 -3 -13
person	< w:collect	-50 46 -48 -10
person	< w:collected	-50 46 -48 -10
person	< w:combine	28 -7 -1 -1
person	< w:come	12 13 -14 1
person	< w:comeback	13 48 -30 -25
person	< w:comedic	-10 -5 -4 -17
person	< w:comedies	-26 11 -45 -2
person	< w:comedy	-1 -10 -5 -6
person	< w:comes	-3 -27 -6 -8
person	< w:coming	54 -15 -13 -12
person	< w:commit	-53 -1 -22 -8
person	< w:committed	-53 -1 -22 -8
person	< w:company	-16 -17 -13 -13
person	< w:compete	2 -10 -6 -10
person	< w:competed	42 -10 -6 -14
person	< w:complete	21 21 -13 -9
person	< w:completed	38 1 -14 -8
person	< w:confirm	-44 -6 -12 -11
person	< w:confirmed	-44 -6 -12 -11
person	< w:cop	45 -8 -5 -3
person	< w:costume	31 -43 -10 -9
person	< w:costumes	-37 -10 -18 -9
person	< w:country	-17 -2 -2 -2
person	< w:court	-63 -42 -11 -14
person	< w:create	-35 -17 -11 -9
person	< w:created	-35 -17 -11 -9
person	< w:credit	6 -13 24 39
person	< w:credits	7 0 -17 56
person	< w:critics	-16 -33 -14 -21
person	< w:cult	-49 -10 -9 -2
person	< w:currently	88 -84 -5 -12
person	< w:cut	-15 -18 -8 -7
person	< w:cutting	-19 -17 -7 -5
person	< w:d'or	-42 19 -31 -2
person	< w:dame	-38 -21 -8 -8
person	< w:dark	-33 53 -8 -4
person	< w:daughter	-50 -13 -12 -3
person	< w:deal	-1 -19 -17 -31
person	< w:dealer	-1 -7 -4 -3
person	< w:debut	12 14 -13 -9
person	< w:debuted	45 -24 -5 -12
person	< w:decapitation	-45 -30 -3 -4
person	< w:decent	-11 -3 -1 -2
person	< w:decision	-54 -72 -34 -38
person	< w:demon	-35 -46 -8 -8
person	< w:dentist	48 -33 -24 -6
person	< w:derby	-10 -5 -4 -17
person	< w:desert	1 9 37 -9
person	< w:develop	-27 -34 25 -1
person	< w:developing	-27 -34 25 -1
person	< w:devise	-31 23 -26 -9
person	< w:did	25 6 -13 -12
person	< w:die	-11 8 -4 -8
person	< w:died	-17 13 -5 -9
person	< w:different	-33 38 -4 -3
person	< w:direct	-5 8 -8 -7
person	< w:directed	4 17 -6 -9
person	< w:directing	-32 -48 -22 -7
person	< w:director	10 33 4 -11
person	< w:director's	-41 36 -17 -7
person	< w:directorial	-100 -33 -5 -11
person	< w:dislike	48 -45 -5 -4
person	< w:disliked	48 -45 -5 -4
person	< w:distribute	-17 -2 -2 -2
person	< w:distributed	-17 -2 -2 -2
person	< w:distribution	-6 -23 -22 -24
person	< w:divorce	11 -33 -2 -20
person	< w:do	-28 47 6 -10
person	< w:documentary	-29 74 -25 -8
person	< w:doing	48 -55 -15 -7
person	< w:done	-50 -37 -63 -35
person	< w:double	-28 -1 -7 -10
person	< w:doubled	0 -6 -6 -6
person	< w:down	-65 -24 -3 -8
person	< w:drag	-35 17 -4 -7
person	< w:drama	-40 26 -13 1
person	< w:dramatic	58 -40 -34 -4
person	< w:dramatist	-35 67 -54 -5
person	< w:dress	75 -26 -3 -4
person	< w:dressed	38 -23 -8 -4
person	< w:driver	5 4 -10 -11
person	< w:drug	-1 -7 -4 -3
person	< w:dying	14 17 -6 -22
person	< w:each	-33 32 49 -15
person	< w:earlier	-27 11 -12 12
person	< w:earn	47 -23 -10 -4
person	< w:earned	47 -23 -10 -4
person	< w:eat	68 -15 -5 -4
person	< w:edit	27 5 21 -7
person	< w:edited	56 32 43 -4
person	< w:editing	-87 -47 -30 -22
person	< w:editor	-13 -1 -11 -8
person	< w:eight	-6 -10 -3 -4
person	< w:elves	-23 -18 -9 -13
person	< w:end	-53 -27 -52 -4
person	< w:enough	-6 -31 -12 -2
person	< w:epic	-12 31 -17 -9
person	< w:especially	-18 -3 -9 -7
person	< w:event.current	0 -5 -4 -6
person	< w:ever	-67 39 -27 -15
person	< w:everything	-52 -24 -5 -8
person	< w:executive	-67 -25 -8 107
person	< w:expect	-25 -58 -20 -28
person	< w:expected	-25 -58 -20 -28
person	< w:expedition	-38 -18 -2 -4
person	< w:expense	-13 -23 -2 -5
person	< w:fairy	1 18 -8 -2
person	< w:fall	-39 -11 -2 -2
person	< w:fame	46 -21 -2 -7
person	< w:family	43 -19 -10 -11
person	< w:famous	48 -8 -1 -4
person	< w:fan	0 -7 -6 -11
person	< w:fans	0 -7 -6 -11
person	< w:father	35 7 -7 8
person	< w:favorite	-20 -30 -16 -13
person	< w:favourite	56 -8 -21 -6
person	< w:feature	-39 112 -12 -16
person	< w:features	-52 79 -5 -11
person	< w:february	25 -44 -50 -25
person	< w:female	72 -58 -13 -5
person	< w:festival	31 -21 -9 73
person	< w:feuding	45 -7 -2 -2
person	< w:few	17 8 -9 -4
person	< w:fiction	-60 83 -33 -9
person	< w:field	20 -25 -3 -3
person	< w:fifth	-17 -10 -11 -22
person	< w:film	3 2 -1 -5
person	< w:filmed	-82 84 -35 -17
person	< w:filming	71 -39 -14 -10
person	< w:films	16 -8 -9 -10
person	< w:find	5 -27 -6 -11
person	< w:finish	118 -18 -32 -13
person	< w:finished	92 -23 -39 -9
person	< w:firm-looking	-45 -30 -3 -4
person	< w:first	-5 27 3 12
person	< w:first-billed	0 -5 -4 -6
person	< w:fish	-5 -4 -2 -1
person	< w:fishes	-5 -4 -2 -1
person	< w:five	-9 -16 -3 -5
person	< w:flat-track	-10 -5 -4 -17
person	< w:flavor	16 -38 -6 -3
person	< w:flesh-and-blood	-50 40 -20 -8
person	< w:follow	-13 13 -11 -8
person	< w:follow-up	-64 84 -16 -25
person	< w:followed	-13 27 -14 -4
person	< w:following	-12 12 -10 -9
person	< w:for	-4 -11 8 -4
person	< w:former	-14 -10 -25 -2
person	< w:forthcoming	78 -7 -4 75
person	< w:found	-28 -38 -6 84
person	< w:four	-40 -14 -10 -13
person	< w:fourteen	47 -23 -10 -4
person	< w:fourth	-90 -57 -3 -5
person	< w:french	47 -45 -62 -6
person	< w:fresh	-74 67 -31 -14
person	< w:friend	68 -49 -28 -18
person	< w:friends	-4 -27 88 -3
person	< w:from	-26 -15 4 -10
person	< w:full-length	-51 56 -29 -22
person	< w:gain	-3 -4 -3 -4
person	< w:gained	-3 -4 -3 -4
person	< w:game	-46 -20 -41 -23
person	< w:gangland	-35 32 -10 -24
person	< w:gangster	31 3 -3 -3
person	< w:gave	-43 6 -9 -7
person	< w:general	40 20 -3 -4
person	< w:gentler	24 5 -8 -7
person	< w:get	15 -21 -4 -8
person	< w:getaway	5 4 -10 -11
person	< w:gets	2 -30 -6 -10
person	< w:getting	-28 -24 -24 -2
person	< w:gig	-58 -10 -12 -3
person	< w:gigs	-42 64 -17 -19
person	< w:give	-44 16 -8 1
person	< w:given	-60 -28 -9 42
person	< w:go	-7 37 -9 -7
person	< w:golden	20 14 -6 -6
person	< w:good	-22 -16 -2 -2
person	< w:got	1 -14 16 -6
person	< w:grandfather's	5 -9 -17 -8
person	< w:group	-17 -10 -11 -22
person	< w:guard	-12 14 -5 -6
person	< w:had	-1 -15 -10 27
person	< w:hammer	-12 -10 -3 -2
person	< w:hand	-28 -70 56 -21
person	< w:handle	-65 70 -28 -33
person	< w:handled	-65 70 -28 -33
person	< w:hangover	-70 49 -50 -8
person	< w:has	-8 -3 -23 -9
person	< w:have	-24 -12 -2 -12
person	< w:having	-21 -8 -6 -8
person	< w:he	21 -24 10 -3
person	< w:head	-25 -3 -9 -5
person	< w:headed	-1 -48 -20 -22
person	< w:heist	-57 -33 50 -14
person	< w:helm	-14 51 -19 -5
person	< w:helmed	-14 51 -19 -5
person	< w:help	-5 -6 -5 -4
person	< w:helped	-5 -6 -5 -4
person	< w:hemisphere	13 6 -5 -4
person	< w:her	-27 2 -10 25
person	< w:here	-53 71 -22 -10
person	< w:hero	-78 59 -33 -19
person	< w:herself	-31 18 -3 -7
person	< w:him	-4 28 10 3
person	< w:himself	-19 93 -10 -12
person	< w:hindi	7 19 -15 -4
person	< w:hire	-60 47 -5 -10
person	< w:hired	-60 47 -5 -10
person	< w:his	10 -16 -9 -2
person	< w:hit	-12 48 -10 -9
person	< w:hits	-17 38 -29 -56
person	< w:honour	31 -41 0 -11
person	< w:honoured	31 -41 0 -11
person	< w:horror	-31 26 -8 -5
person	< w:horse	45 -30 -5 -6
person	< w:horse-wise	5 -9 -17 -8
person	< w:horses	0 2 -9 -5
person	< w:hotel	20 -43 -11 -6
person	< w:husband	37 -21 -14 -11
person	< w:i	12 -68 45 -15
person	< w:idea	-63 -52 -43 52
person	< w:if	-30 -50 -19 -18
person	< w:in	33 -16 -22 -17
person	< w:include	-2 12 5 12
person	< w:included	-13 25 59 -14
person	< w:includes	-58 -57 72 -25
person	< w:including	-5 40 -8 -10
person	< w:indian	-38 -17 -17 -24
person	< w:indie	55 -9 -6 -8
person	< w:inspector	69 -50 -5 -14
person	< w:inspire	-52 -54 -17 -9
person	< w:inspired	-52 -54 -17 -9
person	< w:instead	24 -7 -5 -4
person	< w:intend	-22 -19 -11 -21
person	< w:interrogate	64 -34 -10 -5
person	< w:interrogated	64 -34 -10 -5
person	< w:into	9 -2 6 -10
person	< w:is	-11 -2 -2 2
person	< w:israeli	-29 3 -5 -5
person	< w:it	3 22 -14 1
person	< w:its	7 -12 -8 -6
person	< w:jailbird	41 -4 -1 -2
person	< w:job	67 -35 -5 -21
person	< w:jobs	-17 12 16 -14
person	< w:join	-26 -16 -6 -7
person	< w:joining	-14 -21 -9 -6
person	< w:jump	14 -25 -3 -6
person	< w:june	-57 -26 -3 -6
person	< w:jury	-39 17 -8 -7
person	< w:just	44 -15 -71 -15
person	< w:keep	-22 43 -4 -7
person	< w:kept	-22 43 -4 -7
person	< w:khan	51 -4 -7 -10
person	< w:kid	6 -16 -11 -11
person	< w:killer	-3 -4 -3 -4
person	< w:kin	-17 7 -4 -4
person	< w:know	19 -9 -9 -3
person	< w:known	24 -5 -8 -1
person	< w:landlady	-21 -24 -6 -4
person	< w:landlords	45 -7 -2 -2
person	< w:larger	-17 30 -6 -11
person	< w:last	25 11 -12 -1
person	< w:late	59 -58 -25 -42
person	< w:later	-75 -5 9 -2
person	< w:latest	-10 -25 -8 -10
person	< w:latex	-12 -29 -4 -4
person	< w:latter	-4 -70 -5 -60
person	< w:lawyer	71 -32 -8 -10
person	< w:lead	29 -23 -11 -10
person	< w:leader	-12 -17 -4 -4
person	< w:leads	-8 -4 -8 -7
person	< w:league	-10 -5 -4 -17
person	< w:leave	-27 -6 -8 -9
person	< w:leaving	-30 -40 -8 -24
person	< w:left	-37 -4 -9 -9
person	< w:legionaries	22 -11 -2 -5
person	< w:lens	-25 -56 -33 -16
person	< w:lensed	-25 -56 -33 -16
person	< w:letter-writer's	29 21 -12 -3
person	< w:light	-29 -30 -21 -15
person	< w:lighthouse-lens	-56 -5 -4 -19
person	< w:line	41 -20 -9 -16
person	< w:link	-30 -32 -8 -7
person	< w:linked	-30 -32 -8 -7
person	< w:lion	-22 23 -5 -4
person	< w:list	21 54 -29 -9
person	< w:lit	-29 -30 -21 -15
person	< w:live	-39 -58 -16 -21
person	< w:lose	-28 -45 -6 -10
person	< w:lost	-18 -55 -7 -11
person	< w:love	-42 -63 -6 -9
person	< w:luck	-13 -23 -2 -5
person	< w:made	-19 16 -14 -8
person	< w:make	-20 12 -14 -9
person	< w:makers	5 -30 -6 -16
person	< w:makeup	19 20 -9 -3
person	< w:making	-60 -39 -27 -32
person	< w:man	-22 -27 -11 -8
person	< w:many	-38 -46 -3 -2
person	< w:march	-47 -36 -14 -10
person	< w:marmalade	16 -38 -6 -3
person	< w:marry	-35 17 -4 -7
person	< w:mean	91 -65 -25 -33
person	< w:meet	26 36 -7 -6
person	< w:megalomaniac	20 -41 -6 -11
person	< w:melt	-44 -32 -13 -8
person	< w:melting	-44 -32 -13 -8
person	< w:met	4 38 -4 -5
person	< w:mexican	-23 13 -5 -2
person	< w:might	0 -5 -4 -6
person	< w:minutes	29 21 -12 -3
person	< w:mobster	14 17 -6 -22
person	< w:mockumentary	-16 31 -16 -4
person	< w:mom	-68 -1 -1 -5
person	< w:monday	0 -7 -6 -11
person	< w:money	-29 -10 -5 -10
person	< w:monsters-versus-robots	27 -2 -6 -9
person	< w:month	-32 -34 -5 -5
person	< w:more	-20 23 -9 13
person	< w:most	-39 -39 -10 -9
person	< w:mother	-7 -11 -6 -7
person	< w:move	-3 40 -4 -5
person	< w:moved	-22 64 -9 -9
person	< w:movie	48 -4 -11 -13
person	< w:movies	-10 24 -7 -8
person	< w:moving	7 -4 -2 -2
person	< w:much	-64 -23 -25 -6
person	< w:murderous	54 -6 -14 -3
person	< w:music	-36 -42 -21 -9
person	< w:musical	8 -12 -8 -9
person	< w:mystery	-54 -19 -9 -8
person	< w:name	3 18 11 -8
person	< w:named	23 3 -50 -6
person	< w:names	7 19 -15 -4
person	< w:naval	-73 -43 -3 36
person	< w:nazi	-21 -21 -7 -5
person	< w:near	-29 -42 -4 -4
person	< w:nearly	53 -43 -8 -5
person	< w:nel	-11 -43 -5 -3
person	< w:nervous	-23 -6 -5 -2
person	< w:never	-56 25 -8 -58
person	< w:new	39 -21 -9 -9
person	< w:next	-35 42 -9 14
person	< w:night	13 19 -1 -6
person	< w:no	-4 -35 -8 -6
person	< w:nod	47 -23 -10 -4
person	< w:nominate	-3 -11 -15 -8
person	< w:nominated	-3 -11 -15 -8
person	< w:nomination	4 -17 14 -11
person	< w:nose	53 -27 -21 -9
person	< w:not	-43 39 -18 -15
person	< w:nothing	-65 51 -52 -36
person	< w:notice	13 -5 -8 -8
person	< w:novel	-38 -11 -50 -10
person	< w:novels	-57 -7 -8 -6
person	< w:now	-34 28 -15 -9
person	< w:number	-29 -24 -4 -5
person	< w:nurse	-10 -14 -4 -6
person	< w:of	-4 -10 2 -2
person	< w:off	-7 5 -5 -10
person	< w:offer	-54 -17 -5 -3
person	< w:offered	-54 -17 -5 -3
person	< w:officer	4 -17 -8 -8
person	< w:old	27 -12 -7 -8
person	< w:older	-38 -19 -4 -7
person	< w:on	0 -7 -5 3
person	< w:once	-36 36 -10 -8
person	< w:one	-22 -2 -9 13
person	< w:only	57 -36 -10 -8
person	< w:onto	-4 22 -9 -3
person	< w:open	-42 -57 -26 56
person	< w:opposite	1 -13 -6 -5
person	< w:or	62 -7 -8 -11
person	< w:organizer	43 -20 -5 -4
person	< w:original	-70 24 46 -7
person	< w:oscar	4 -13 3 -7
person	< w:oscar-nominated	-61 -8 73 -4
person	< w:oscar-winning	51 -13 -10 -6
person	< w:other	-41 -16 59 -15
person	< w:ought	45 -8 -5 -3
person	< w:out	34 -12 -8 -7
person	< w:outing	-59 -65 -26 -10
person	< w:outside	-43 -32 -6 -12
person	< w:over	-35 -21 -7 -6
person	< w:overcome	-13 -8 -3 -4
person	< w:overlap	-23 -6 -5 -2
person	< w:overlapping	-23 -6 -5 -2
person	< w:overseas	-53 22 -14 -6
person	< w:own	3 -10 51 -14
person	< w:owner	-38 -57 -6 -4
person	< w:pal	27 -12 -7 -8
person	< w:palme	-42 19 -31 -2
person	< w:part	28 -17 4 -9
person	< w:partnership	-1 -23 -11 -34
person	< w:people	-13 -53 -5 -6
person	< w:performance	-21 -15 -14 -8
person	< w:period	-57 23 -6 -5
person	< w:permissiveness	48 -45 -5 -4
person	< w:photograph	-39 -46 -3 -3
person	< w:photographed	-39 -46 -3 -3
person	< w:pick	42 -31 -10 -4
person	< w:picked	42 -31 -10 -4
person	< w:picture	-22 3 -12 29
person	< w:place	-14 -40 -5 -7
person	< w:plan	-64 67 -11 -17
person	< w:plans	-45 -43 -8 -16
person	< w:play	12 -15 2 -9
person	< w:played	16 -14 -7 -7
person	< w:playing	37 9 -9 -4
person	< w:plays	-28 -16 -9 -10
person	< w:playwright	-31 -4 -13 -5
person	< w:poet	4 -6 -2 -3
person	< w:poorly-received	-23 16 -7 -4
person	< w:pop	38 -6 -3 -2
person	< w:popped	38 -6 -3 -2
person	< w:porter	20 -43 -11 -6
person	< w:portray	26 -25 -9 -9
person	< w:portrayal	44 -21 -4 -4
person	< w:portrayed	49 -44 -11 -9
person	< w:portraying	30 -5 -1 -1
person	< w:poster	0 -5 -4 -6
person	< w:prefer	-12 -2 -22 -3
person	< w:preferred	-12 -2 -22 -3
person	< w:premiere	3 -14 -11 -15
person	< w:prepare	-44 32 -22 -17
person	< w:preparing	-44 32 -22 -17
person	< w:prequel	11 29 -18 -6
person	< w:present	77 -24 -2 -28
person	< w:previous	61 2 -20 55
person	< w:previously	-15 28 -14 -10
person	< w:priest	-78 -30 -4 -3
person	< w:prison	-30 33 -26 -8
person	< w:prize	11 -4 19 -6
person	< w:produce	-11 2 -2 46
person	< w:produced	-4 18 6 36
person	< w:producer	22 -13 -10 79
person	< w:producers	-27 -15 -16 -31
person	< w:producing	-55 -54 -41 75
person	< w:production	-39 -72 -41 -26
person	< w:project	-50 -51 -9 72
person	< w:projects	-62 -60 -20 65
person	< w:promote	-56 22 -19 -17
person	< w:public	-13 30 -18 -27
person	< w:put	-28 -20 -10 17
person	< w:putting	-58 13 -12 -47
person	< w:queen's	-35 17 -4 -7
person	< w:quietly	53 -27 -21 -9
person	< w:raccoon	42 -17 -4 -4
person	< w:ran	-10 -36 -16 -13
person	< w:rang	-46 46 -17 -20
person	< w:ready	-28 -24 -24 -2
person	< w:rear	26 7 -7 -5
person	< w:reason	-20 -2 -3 -10
person	< w:rebel	-44 -10 -6 -10
person	< w:rebels	-44 -10 -6 -10
person	< w:reboot	-11 53 -7 -7
person	< w:receive	18 1 1 -6
person	< w:received	18 1 1 -6
person	< w:recently	56 -8 -10 -7
person	< w:recite	-41 -37 -9 -5
person	< w:recognise	-16 -16 -7 -8
person	< w:recognised	-16 -16 -7 -8
person	< w:redo	59 33 -11 -7
person	< w:regard	-16 -16 -37 -19
person	< w:regarded	-16 -16 -37 -19
person	< w:release	-47 -21 -17 -10
person	< w:released	-6 -28 -25 -13
person	< w:remake	-24 13 -10 -8
person	< w:reputation	-41 -40 -16 -23
person	< w:respectively	-17 12 16 -14
person	< w:responsible	-33 -30 -6 37
person	< w:rest	-41 -31 -10 -10
person	< w:restless	-23 -6 -5 -2
person	< w:rests	-41 -40 -16 -23
person	< w:return	-16 1 -11 -10
person	< w:returned	-33 -14 -15 -13
person	< w:returning	79 -29 -12 -7
person	< w:returns	-26 57 -31 -7
person	< w:reunite	-35 -46 -8 -8
person	< w:reunited	-35 -46 -8 -8
person	< w:revise	-5 2 -51 -5
person	< w:revised	-5 2 -51 -5
person	< w:reward	-33 -30 -37 -3
person	< w:rewarded	-33 -30 -37 -3
person	< w:rights	8 -22 -2 27
person	< w:ring	-46 46 -17 -20
person	< w:rival	-72 -23 -10 -10
person	< w:rivals	-72 -23 -10 -10
person	< w:roadie	-6 -31 -12 -2
person	< w:role	-5 -12 -7 -7
person	< w:roles	35 -8 -8 -5
person	< w:roller	-10 -5 -4 -17
person	< w:romance	-17 6 56 -10
person	< w:romanian	-41 -13 -4 -5
person	< w:romantic	-3 -5 -10 -5
person	< w:rotten	-13 -23 -2 -5
person	< w:run	26 -25 -4 -9
person	< w:running	53 -27 -21 -9
person	< w:russian	-12 14 -5 -6
person	< w:said	-24 8 51 11
person	< w:same	-5 27 0 37
person	< w:sarcastic	42 -17 -4 -4
person	< w:saw	-33 24 -8 -7
person	< w:say	-25 -8 40 4
person	< w:says	-20 -66 -9 -11
person	< w:scene	-25 -26 -4 -6
person	< w:scenes	52 -46 -8 -8
person	< w:schedule	58 -66 -1 -7
person	< w:science	-69 36 -37 -11
person	< w:score	-26 -16 -3 -16
person	< w:scored	-26 -16 -3 -16
person	< w:scottish	-20 -31 -1 16
person	< w:screen	18 -14 22 -8
person	< w:screenplay	-64 -49 114 -12
person	< w:screenplays	-56 -53 68 -6
person	< w:script	-57 -38 108 43
person	< w:scripted	-22 -31 -39 -6
person	< w:search	53 -38 -5 -26
person	< w:second	-47 3 44 -13
person	< w:second-unit	-53 26 -16 -41
person	< w:seconds	-2 -6 -8 -3
person	< w:secret	-60 -65 -6 -3
person	< w:security	-12 14 -5 -6
person	< w:see	6 -14 -7 -7
person	< w:seen	16 -17 -6 -5
person	< w:self-adoring	-22 -42 -18 -4
person	< w:send	-5 -4 -2 -1
person	< w:sensational	44 -31 -5 -15
person	< w:sent	-5 -4 -2 -1
person	< w:sept	-23 -6 -5 -2
person	< w:sequel	105 -28 -3 -8
person	< w:serial	-3 -4 -3 -4
person	< w:serials	-1 -105 -6 -4
person	< w:series	1 -42 -20 -11
person	< w:set	-10 18 -7 -6
person	< w:sets	48 -23 -5 -4
person	< w:share	-38 -31 9 -9
person	< w:shared	-44 -39 12 -16
person	< w:she	-29 10 -13 -10
person	< w:ship's	-12 -4 -1 -2
person	< w:shoot	9 -37 -11 -9
person	< w:shooting	27 -47 -21 -23
person	< w:shoots	48 -1 -3 -6
person	< w:short	-58 113 -54 -25
person	< w:shortlist	-12 -28 67 -8
person	< w:shortlisted	-12 -28 67 -8
person	< w:shortly	7 -7 -2 -3
person	< w:shot	-7 -35 -9 -7
person	< w:show	30 -16 -13 33
person	< w:showman	-38 -18 -2 -4
person	< w:shown	52 -64 -23 -12
person	< w:shy	39 -30 -9 -7
person	< w:sign	-17 -52 -5 -7
person	< w:signed	-17 -52 -5 -7
person	< w:since	-9 27 11 14
person	< w:sing	8 0 -3 -3
person	< w:sit	-48 43 -4 -21
person	< w:six	38 -17 -9 -12
person	< w:skip	-5 32 38 -5
person	< w:skipped	-5 32 38 -5
person	< w:slave	71 -4 -13 -3
person	< w:sleep	-5 -4 -2 -1
person	< w:slip	-36 -41 -8 -6
person	< w:slipped	-36 -41 -8 -6
person	< w:small	56 -14 -5 -10
person	< w:sniper	45 -2 -1 -3
person	< w:so	14 -39 -11 -8
person	< w:some	-10 -18 -11 -9
person	< w:somewhere	24 5 -8 -7
person	< w:son	4 -16 -6 -6
person	< w:song	-59 -51 -64 -7
person	< w:sons	78 -37 -12 -3
person	< w:southern	13 6 -5 -4
person	< w:soviet	-29 -9 -3 -3
person	< w:spanish-language	4 35 -9 -8
person	< w:special	1 -15 -22 -3
person	< w:spend	-17 -18 -13 -8
person	< w:spends	-51 -13 -10 -7
person	< w:spite	-45 -30 -3 -4
person	< w:spy	56 -27 -4 -4
person	< w:spymaster	5 -11 -6 -6
person	< w:stage	18 -54 55 28
person	< w:staging	43 -77 -55 -22
person	< w:stammer	-13 -8 -3 -4
person	< w:star	-13 -7 -7 15
person	< w:starred	6 10 1 8
person	< w:starring	19 -11 -2 -4
person	< w:stars	-16 -27 -14 -29
person	< w:start	-18 -51 -11 53
person	< w:steelworker	14 -40 -8 -3
person	< w:steer	-28 45 -5 -1
person	< w:steered	-28 45 -5 -1
person	< w:stepmother	-50 -1 -1 -1
person	< w:still	-114 120 -10 -9
person	< w:stop	-31 -64 -26 -22
person	< w:story	-12 4 -11 -14
person	< w:straight	14 10 -15 -9
person	< w:streak	65 -59 -11 -4
person	< w:studio	-25 -10 -11 -15
person	< w:style	-23 -6 -5 -2
person	< w:submarine	-68 -59 -7 66
person	< w:success	-9 44 -6 -16
person	< w:such	40 -20 -7 -4
person	< w:summer	82 -26 -21 -4
person	< w:summer's	-45 -36 -5 -5
person	< w:support	21 -17 -11 -6
person	< w:supporting	21 -17 -11 -6
person	< w:swede	-10 23 -11 -9
person	< w:swedish	76 -70 -17 -22
person	< w:swing	-12 -10 -3 -2
person	< w:swinging	-12 -10 -3 -2
person	< w:system	-23 -6 -5 -2
person	< w:take	-8 15 -6 -7
person	< w:taken	-30 26 -14 -9
person	< w:takes	53 -17 -8 -1
person	< w:tale	1 18 -8 -2
person	< w:talk	58 16 37 -22
person	< w:talk-show	-29 -21 -6 -4
person	< w:taunt	36 -18 -2 -4
person	< w:taunting	36 -18 -2 -4
person	< w:team	0 -29 -29 -15
person	< w:teen	27 -12 -2 -3
person	< w:television	-20 -13 17 -1
person	< w:tell	-9 5 -11 -4
person	< w:test	-68 -36 -14 75
person	< w:tested	-68 -44 -29 64
person	< w:than	-29 7 -9 53
person	< w:that	-16 -39 -13 -1
person	< w:the	-6 -18 -5 -10
person	< w:their	28 -7 -10 -9
person	< w:them	-27 25 93 34
person	< w:then	21 -11 -9 -8
person	< w:therapist	-10 -5 -2 -1
person	< w:there	-3 25 -16 -17
person	< w:they	-40 -47 29 -16
person	< w:things	39 40 -10 -6
person	< w:think	-2 -33 -12 -4
person	< w:third	38 -14 -9 -8
person	< w:this	-10 -18 3 -7
person	< w:those	9 7 37 -9
person	< w:thought	-2 -33 -12 -4
person	< w:three	41 10 -7 -12
person	< w:thriller	-3 -4 -11 22
person	< w:thrillers	-59 1 -7 -5
person	< w:through	18 -12 -9 -11
person	< w:time	0 -6 10 1
person	< w:times	21 -2 -7 -13
person	< w:title	-32 -24 -4 -7
person	< w:titled	-33 -44 -31 -24
person	< w:to	-6 2 -13 -10
person	< w:together	5 -41 -18 52
person	< w:told	-9 5 -11 -4
person	< w:took	-2 14 1 -5
person	< w:top	-3 6 1 -10
person	< w:topped	-41 -25 -7 -6
person	< w:toupee	13 6 -5 -4
person	< w:trample	22 -11 -2 -5
person	< w:trampled	22 -11 -2 -5
person	< w:triumph	20 -25 -3 -3
person	< w:triumphed	20 -25 -3 -3
person	< w:true	37 -11 -3 -2
person	< w:try	-31 -31 -21 -18
person	< w:turn	-18 -22 -8 -8
person	< w:turned	-62 -9 -8 -8
person	< w:twice	37 22 -10 -6
person	< w:two	-28 13 -10 -9
person	< w:undeniably	0 -5 -4 -6
person	< w:under	-12 -29 -4 -4
person	< w:until	-40 43 -7 -29
person	< w:up	21 -20 -9 -8
person	< w:use	-35 39 -9 35
person	< w:used	-35 39 -9 35
person	< w:v	14 -32 -6 -5
person	< w:vampire	-14 29 -7 -5
person	< w:vast	-13 -23 -2 -5
person	< w:venture	6 -56 -9 69
person	< w:version	15 26 -10 -11
person	< w:vicar	59 -4 -6 -4
person	< w:villain	67 -42 -15 -47
person	< w:voice	-10 -16 -9 -6
person	< w:walk	19 20 -9 -3
person	< w:want	-86 51 -23 -36
person	< w:war	-61 86 -23 -7
person	< w:was	11 -8 0 -1
person	< w:week	-61 25 -12 -8
person	< w:weekend	30 -63 -46 -17
person	< w:weeks	78 -15 -4 -7
person	< w:went	-18 23 -10 -6
person	< w:were	-7 5 -10 17
person	< w:western	15 -16 -3 -6
person	< w:wheelchair	-41 -29 36 33
person	< w:when	-67 14 -10 -10
person	< w:where	-17 -34 -2 -3
person	< w:which	5 -15 -8 -7
person	< w:while	-46 -28 -8 -5
person	< w:whip-happy	-3 -32 -10 -5
person	< w:who	-4 3 2 7
person	< w:whole	-78 73 -8 -4
person	< w:whom	51 -42 93 -12
person	< w:whose	-40 -4 -17 -8
person	< w:wife	1 -39 -3 -27
person	< w:will	4 -14 -3 -8
person	< w:win	1 1 8 -8
person	< w:winner	-3 43 -31 -5
person	< w:winning	65 -59 -11 -4
person	< w:with	4 4 -1 -9
person	< w:without	19 4 -9 -6
person	< w:woman	1 31 -4 -7
person	< w:won	-6 2 10 -8
person	< w:work	0 -18 14 1
person	< w:worked	14 8 22 28
person	< w:working	69 -23 -7 -36
person	< w:world	-30 43 -2 -6
person	< w:worst	13 6 -5 -4
person	< w:would	8 31 -9 -12
person	< w:write	-18 -27 45 -6
person	< w:writer	-42 -14 47 -5
person	< w:writing	-20 -25 75 -9
person	< w:written	-82 -101 10 -30
person	< w:wrote	-7 -25 42 -6
person	< w:yacht	-21 -20 -11 -4
person	< w:year	-26 5 -8 -5
person	< w:year's	-29 7 -14 -4
person	< w:years	19 -34 -20 -6
person	< w:yet	4 15 -11 -10
person	< w:you	38 17 -9 -9
person	< w:£	-29 -36 -1 -5
person	< w:–	0 -8 -4 -8
person	< w:‘	0 -29 -29 -15
person	<=	-17 21 -9 -11
person	<='	-21 68 -7 -6
person	<='|	-21 68 -7 -6
person	<=(	50 17 49 -8
person	<=(|	34 -64 69 -7
person	<=,	3 -2 -19 -15
person	<=, P	-55 -53 -10 -13
person	<=, P , whose	-27 -82 -18 -17
person	<=, P , whose|	-27 -82 -18 -17
person	<=, P and	-34 66 -18 -13
person	<=, P and|	-34 66 -18 -13
person	<=, P|	-55 -53 -10 -13
person	<=, and	-14 -80 29 -9
person	<=, and|	1 -22 49 -11
person	<=, and|a	-35 -16 -16 -7
person	<=, and|d	-19 -90 -46 -29
person	<=, director of	-12 62 -8 -14
person	<=, director of|	-19 56 -13 -3
person	<=, for	19 -80 -36 -45
person	<=, for|	19 -80 -36 -45
person	<=, in	41 -78 -17 -25
person	<=, in P	-75 -36 -15 -22
person	<=, in P|	-75 -36 -15 -22
person	<=, in|	41 -78 -17 -25
person	<=, of	70 11 -24 -19
person	<=, of|	66 15 -26 -21
person	<=, who also made	-9 71 -2 -5
person	<=, who also made|d	-4 40 -3 -3
person	<=, who also wrote	-36 -12 -50 -26
person	<=, who also wrote|	-36 -12 -50 -26
person	<=, who did	-27 59 -13 -6
person	<=, who did|d	-27 59 -13 -6
person	<=, who directed	-22 46 -11 -7
person	<=, who directed|d	-22 46 -11 -7
person	<=, who made	-12 45 -9 -8
person	<=, who made|	-16 42 -12 -8
person	<=, who made|d	-6 29 -7 -8
person	<=, who produced	-13 -56 -38 -23
person	<=, who was in	72 -15 -5 -2
person	<=, who was in|	72 -15 -5 -2
person	<=, who wrote	-23 -52 35 -6
person	<=, who wrote|	-21 -39 34 -4
person	<=, will have	31 13 38 -20
person	<=,|	27 -18 -13 -13
person	<=,|d	-72 74 -38 -38
person	<=,|w	-73 -43 -39 -10
person	<=;	-24 -37 -40 -14
person	<=;|	-24 -37 -40 -14
person	<=C in	94 -46 -12 -8
person	<=C in|	94 -46 -12 -8
person	<=F and	-62 36 -21 -11
person	<=F and|	-62 36 -21 -11
person	<=also wrote	28 -28 61 -9
person	<=and	-42 -79 -29 -20
person	<=and P ,	18 -10 48 -15
person	<=and P ,|	18 -10 48 -15
person	<=and P for	-21 -13 -16 -50
person	<=and P for|	-21 -13 -16 -50
person	<=and P in	39 -13 -2 -2
person	<=and|	-42 -79 -29 -20
person	<=animated	-38 54 -11 -43
person	<=animated|	-38 54 -11 -43
person	<=appeared in	16 -16 -5 -6
person	<=appeared in|a	16 -16 -5 -6
person	<=comedy	59 -43 -10 -5
person	<=comedy|	59 -43 -10 -5
person	<=credits include	5 -1 -16 -1
person	<=credits include F and	-77 82 -25 -57
person	<=credits include|	12 -10 -16 6
person	<=cut	-45 -66 -27 -13
person	<=cut|	-45 -66 -27 -13
person	<=debut in	36 -49 -6 -9
person	<=did	-39 -66 -31 -10
person	<=did|	-39 -66 -31 -10
person	<=earlier	-42 59 -13 -11
person	<=film	-53 -65 -60 -17
person	<=films include	58 -68 -21 -36
person	<=film|	-53 -65 -60 -17
person	<=first ,	-85 97 -35 -27
person	<=first film was	78 -64 -20 -54
person	<=first film was|a	78 -64 -20 -54
person	<=for	31 -47 42 -16
person	<=for F , P for	-65 -4 -21 -11
person	<=for F , P for|	-65 -4 -21 -11
person	<=for P	92 -61 -38 -18
person	<=for P|	92 -61 -38 -18
person	<=for|	31 -47 42 -16
person	<=in	-9 20 -12 -9
person	<=in F ,	-41 -1 -6 -4
person	<=in F ,|a	-41 -1 -6 -4
person	<=in P	-20 -16 -6 -5
person	<=in P|	-20 -16 -6 -5
person	<=in|	8 31 -13 -9
person	<=in|a	-21 -25 -9 -6
person	<=is C in	-35 -52 -8 -8
person	<=is C in|	-35 -52 -8 -8
person	<=made	-14 -31 -13 -10
person	<=made|	-13 -35 -8 -9
person	<=made|d	-19 29 -8 -11
person	<=name with	-48 55 -33 -11
person	<=next ,	44 4 -21 -28
person	<=of	2 -3 5 5
person	<=of F ,	-76 -56 -26 -6
person	<=of F and	58 4 17 -11
person	<=of F and|	51 -65 42 -13
person	<=of F and|d	-48 72 -63 -12
person	<=of|	11 -16 42 60
person	<=of|a	31 -25 -25 -27
person	<=of|d	-27 18 -31 -22
person	<=on	27 -19 -24 16
person	<=on|	31 -37 -27 23
person	<=on|d	-39 73 -24 -33
person	<=picture ,	-86 -19 -27 -28
person	<=played C in	37 -42 -5 -3
person	<=produced	-24 -28 -23 -13
person	<=produced|	-24 -28 -23 -13
person	<=put him in	-27 1 -11 -28
person	<=remake of	-46 85 -29 -15
person	<=remake of|	-46 85 -29 -15
person	<=said that	-20 -36 -31 -47
person	<=since	-62 74 -47 -36
person	<=since|	-62 74 -47 -36
person	<=version of	-75 -49 -25 -27
person	<=version of|	-75 -49 -25 -27
person	<=war film	-54 49 -16 -5
person	<=war film|	-54 49 -16 -5
person	<=was C in	-6 -22 -11 -13
person	<=was C in P	43 -14 -2 -4
person	<=was C in P|a	43 -14 -2 -4
person	<=was C in|	-39 -50 -8 -6
person	<=was C in|a	39 -12 -6 -18
person	<=was last seen in	77 -13 -6 -2
person	<=was last seen in|	77 -13 -6 -2
person	<=won supporting award for	-18 -39 -34 -8
person	<=won supporting award for|	-18 -39 -34 -8
person	<=wrote	-46 -29 -35 -12
person	<=wrote|	-60 -26 95 -20
person	<=|	-12 25 -11 -11
person	<=|a	-44 19 -13 -8
person	<=|d	-24 -2 19 -7
person	<=|w	-37 -66 -64 -33
person	<|named|named	-29 16 -24 -29
person	<|named|noun	-24 -8 -15 3
person	<|named|pronoun	22 28 14 13
person	<|noun|named	-24 4 2 0
person	<|noun|noun	-24 -48 -11 -39
person	<|noun|pronoun	52 -17 -19 -30
person	<|pronoun|named	31 -17 -5 -8
person	<|pronoun|noun	-5 -20 -10 -3
person	<|pronoun|pronoun	31 -43 -15 12
person	>	-17 -18 -32 -36
person	> b:! and	-13 -26 -16 -8
person	> b:" "	21 -24 -4 -11
person	> b:" (	1 -6 8 -17
person	> b:" ,	-4 46 -30 -13
person	> b:" ;	-25 -6 -7 -4
person	> b:" F	-42 -2 -9 -7
person	> b:" P	60 -16 -13 73
person	> b:" W	-66 -21 51 -6
person	> b:" a	8 -26 -11 -9
person	> b:" adapted	35 -26 34 -7
person	> b:" alum	31 -53 -6 -19
person	> b:" and	-36 -2 -10 -8
person	> b:" as	36 -28 -13 -8
person	> b:" directed	-74 65 -15 -13
person	> b:" drawn	45 -7 -7 -5
person	> b:" dreamboat	44 -53 -16 -27
person	> b:" followed	7 -12 -7 -8
person	> b:" from	-38 79 -9 -12
person	> b:" girl	4 -48 -20 -17
person	> b:" has	-46 12 -5 -3
person	> b:" in	72 -43 20 -7
person	> b:" mr.	41 -41 -27 -38
person	> b:" opposite	-18 -6 -5 -5
person	> b:" or	-25 -25 -15 -16
person	> b:" out	-49 -28 -3 -4
person	> b:" penned	-45 -22 72 -23
person	> b:" spinoff	-30 -10 -11 -12
person	> b:" starring	48 -9 -5 -6
person	> b:" stating	25 5 -15 -9
person	> b:" the	-37 -41 -11 -6
person	> b:" was	-18 25 29 31
person	> b:" where	30 -10 -7 -8
person	> b:" which	-18 45 -5 75
person	> b:" whose	10 -40 -12 -7
person	> b:" with	-33 17 14 13
person	> b:# )	5 2 5 4
person	> b:# ,	-14 -6 -12 -8
person	> b:# ;	25 -25 -19 -11
person	> b:# P	36 -5 -9 -5
person	> b:# alone	-21 -10 -17 -10
person	> b:# american	-4 -8 -10 -3
person	> b:# and	56 -27 -5 -3
person	> b:# as	40 45 -22 -2
person	> b:# books	-27 -3 -2 -3
person	> b:# by	-40 17 -27 -15
person	> b:# comic	-24 -30 -20 -18
person	> b:# drama	16 9 -10 -41
person	> b:# entries	-17 -32 -13 -3
person	> b:# film	-31 -11 -15 -6
person	> b:# from	37 -32 -9 -6
person	> b:# in	52 -36 -17 -5
person	> b:# july	15 9 -13 -5
person	> b:# nominations	-30 -21 -2 -5
person	> b:# of	15 -13 -5 -5
person	> b:# parody	-36 -7 -3 -2
person	> b:# screens	-21 -15 -4 -5
person	> b:# settled	12 -19 -6 -22
person	> b:# that	-40 43 -20 -6
person	> b:# through	11 -11 -10 -2
person	> b:# with	40 -27 20 -7
person	> b:$ #	4 -45 -7 -12
person	> b:' ,	56 -1 -14 -7
person	> b:' F	-34 -32 -7 -4
person	> b:' W	-12 -1 -17 -9
person	> b:' and	-12 -1 -17 -9
person	> b:' are	-12 -1 -17 -9
person	> b:'d been	-35 -19 -5 -1
person	> b:'s also	-62 -11 -1 -2
person	> b:'s an	-6 0 -1 -2
person	> b:'s being	-33 -49 -63 -24
person	> b:'s drawn	-22 -33 -29 -5
person	> b:'s out	17 -15 -3 -4
person	> b:'s playing	55 -7 -16 -3
person	> b:'s the	-32 51 -20 -10
person	> b:( #	7 -3 6 4
person	> b:( C	-41 -19 -9 -6
person	> b:( F	29 -13 -8 47
person	> b:( P	-10 58 -6 -6
person	> b:( we	17 -15 -3 -4
person	> b:) ,	-8 -5 5 5
person	> b:) ;	-79 32 -25 -28
person	> b:) and	-27 -17 -13 -10
person	> b:) for	33 -27 -24 -8
person	> b:) he	-8 -6 51 -6
person	> b:) will	-28 -10 -12 38
person	> b:, "	23 -12 -6 2
person	> b:, #	-65 41 -32 -24
person	> b:, '	-12 -1 -17 -9
person	> b:, C	64 -39 -20 -13
person	> b:, F	-43 9 -9 -6
person	> b:, L	-28 45 -11 -3
person	> b:, O	-24 -10 -19 -4
person	> b:, P	3 -2 0 -9
person	> b:, a	1 9 -3 -9
person	> b:, about	-57 41 -15 -11
person	> b:, according	-37 26 -11 -4
person	> b:, adapted	8 -15 39 -6
person	> b:, ahead	-38 -17 -6 -3
person	> b:, alongside	3 -10 -6 -5
person	> b:, also	-57 81 45 -8
person	> b:, although	11 -57 -13 -21
person	> b:, among	28 -15 -12 -6
person	> b:, an	-8 -29 -2 -13
person	> b:, and	-40 -19 -7 -3
person	> b:, announced	74 -15 -16 -8
person	> b:, as	-32 -15 -10 -10
person	> b:, at	23 -10 -4 -4
person	> b:, back	-49 -14 0 70
person	> b:, based	10 -3 -10 -6
person	> b:, because	92 -49 -14 -5
person	> b:, beside	-85 -38 -8 -7
person	> b:, best	-28 -2 38 -5
person	> b:, both	-15 72 -34 -6
person	> b:, brings	-76 68 -28 -18
person	> b:, brought	-28 -6 -12 -6
person	> b:, but	-24 27 -10 -8
person	> b:, by	-7 12 -7 -6
person	> b:, complete	-26 -13 -5 -13
person	> b:, directed	-12 -15 -16 -7
person	> b:, does	-43 -22 -6 -3
person	> b:, drawn	-24 36 -14 -3
person	> b:, ending	-24 -10 -19 -4
person	> b:, filmed	47 0 -14 -1
person	> b:, followed	91 -13 -17 -6
person	> b:, for	7 -2 -11 -8
person	> b:, from	-1 -14 -9 -8
person	> b:, had	7 -29 -9 -3
person	> b:, has	-3 -12 -13 -8
person	> b:, having	4 -16 -2 -4
person	> b:, he	-4 -2 -4 -6
person	> b:, heads	-32 -9 -7 -4
person	> b:, his	40 -10 -6 -4
person	> b:, i	-41 -22 46 -2
person	> b:, in	7 -14 -12 -7
person	> b:, including	-41 23 36 -8
person	> b:, inspired	-50 -37 -32 -6
person	> b:, is	-34 -13 -15 -7
person	> b:, it	-50 -8 -6 -7
person	> b:, known	-17 43 66 -2
person	> b:, let	48 -34 -14 -12
person	> b:, made	35 4 -6 -6
person	> b:, more	-16 -69 -10 66
person	> b:, of	-19 -4 -10 -22
person	> b:, only	-56 -20 44 -6
person	> b:, opened	37 -11 -3 -5
person	> b:, opens	39 -1 -4 -2
person	> b:, opposite	-2 3 -7 -5
person	> b:, out	11 5 -14 -8
person	> b:, played	35 -11 -10 -5
person	> b:, playing	-23 -29 -5 -2
person	> b:, produced	15 7 7 73
person	> b:, reaches	23 -2 -5 -2
person	> b:, released	-14 54 -6 -3
person	> b:, releasing	22 -24 -15 -6
person	> b:, said	-11 36 -14 -10
person	> b:, saw	-1 -10 -8 -6
person	> b:, scripted	-31 -28 32 -14
person	> b:, set	43 -10 -1 0
person	> b:, she	58 -61 -13 -5
person	> b:, shot	-64 -3 -9 -5
person	> b:, starred	49 -5 -5 -3
person	> b:, starring	-40 1 -8 -4
person	> b:, stars	16 -11 -7 -4
person	> b:, streaming	55 -14 -6 -5
person	> b:, taken	2 -14 -10 -5
person	> b:, takes	-16 -13 -8 -6
person	> b:, taking	-14 31 -8 -4
person	> b:, teamed	74 -59 -15 -12
person	> b:, the	12 4 12 -7
person	> b:, though	-25 -4 -9 -8
person	> b:, to	-27 -8 -52 -9
person	> b:, told	-22 -3 -3 -3
person	> b:, took	40 -7 -5 -3
person	> b:, was	-15 39 -2 -6
person	> b:, we	17 -15 -3 -4
person	> b:, when	0 -14 -19 -5
person	> b:, where	-24 -2 -8 -5
person	> b:, which	-2 6 9 -4
person	> b:, while	-38 -26 -9 -4
person	> b:, who	-21 13 -14 -4
person	> b:, whose	53 -24 -7 -7
person	> b:, will	-22 -20 -7 -5
person	> b:, with	27 -18 -11 -1
person	> b:, written	5 -33 27 -9
person	> b:. #	-12 -24 -9 -9
person	> b:: P	27 -13 -27 -7
person	> b:; F	-32 -7 -14 -5
person	> b:; P	-36 -10 0 -6
person	> b:; and	-35 -13 -7 -4
person	> b:; for	-72 -17 -8 -8
person	> b:; in	-30 -6 -3 -6
person	> b:; it	-17 35 -13 -18
person	> b:; she	1 -44 -14 -8
person	> b:; that	9 43 -11 -5
person	> b:; the	6 38 -5 -8
person	> b:; then	7 -12 -7 -8
person	> b:? with	-91 -29 -16 -7
person	> b:C (	16 -3 -6 -13
person	> b:C )	-41 -19 -9 -6
person	> b:C ,	-10 -7 -8 -6
person	> b:C alongside	55 -7 -16 -3
person	> b:C and	-13 -7 -6 -5
person	> b:C chairman	-46 -10 -2 -5
person	> b:C in	-29 -11 -7 -6
person	> b:C opposite	-33 -5 -4 -3
person	> b:C to	-58 -28 -10 -11
person	> b:F !	-17 -20 -11 -7
person	> b:F "	-49 21 -9 -9
person	> b:F (	-15 50 -12 -9
person	> b:F )	15 -11 -8 31
person	> b:F ,	-32 -25 -10 -8
person	> b:F ;	-25 -16 -7 -5
person	> b:F ?	-66 -10 -6 -1
person	> b:F and	26 -23 -10 -6
person	> b:F for	-13 33 -13 -11
person	> b:F it	-12 -9 -5 -6
person	> b:F next	-13 -5 -4 -4
person	> b:F or	-5 45 45 -3
person	> b:F ten	-31 -20 -5 -3
person	> b:F to	-9 -7 -4 -5
person	> b:L ,	-11 -43 -9 -7
person	> b:L and	-27 23 9 -12
person	> b:L by	-13 58 21 -7
person	> b:L darling	46 -5 -1 -1
person	> b:L for	-16 68 -9 -10
person	> b:L heel	12 -19 -6 -22
person	> b:L in	67 -35 13 -8
person	> b:L lab	-30 -64 -59 -7
person	> b:L last	-18 61 46 -7
person	> b:L money	-21 -15 -4 -5
person	> b:L next	3 -70 -5 -5
person	> b:L on	25 18 -4 35
person	> b:L with	37 -54 -15 -5
person	> b:O ,	-9 -20 -8 -5
person	> b:O adventure	21 -43 -2 -4
person	> b:O agent	-6 0 -1 -2
person	> b:O and	11 27 -8 -12
person	> b:O has	-30 -10 -11 -12
person	> b:O in	75 39 -30 -2
person	> b:O own	-31 -15 -3 -4
person	> b:O revealed	-24 -10 -19 -4
person	> b:O she	-62 -11 -1 -2
person	> b:O to	-4 -40 -6 -2
person	> b:O western	0 -33 -23 -4
person	> b:O with	51 -15 -6 -34
person	> b:P (	-34 -12 -13 23
person	> b:P ,	-7 -13 -8 -5
person	> b:P ;	-47 10 -6 -5
person	> b:P C	-75 -3 -2 -2
person	> b:P F	0 -7 -9 -6
person	> b:P O	51 -15 -6 -34
person	> b:P account	-28 -20 -10 -4
person	> b:P action-comedy	11 -11 -10 -2
person	> b:P adaptation	35 -34 -38 -6
person	> b:P again	-41 -29 -7 -5
person	> b:P also	38 -34 59 -2
person	> b:P and	14 -2 -7 -7
person	> b:P as	-19 -11 -6 -6
person	> b:P black	55 -5 -4 -8
person	> b:P book	38 57 -6 -4
person	> b:P but	-66 21 -21 -10
person	> b:P dialogue	4 38 -11 -3
person	> b:P died	44 -25 -1 -5
person	> b:P directed	3 -64 86 -4
person	> b:P directs	-13 32 -2 -5
person	> b:P epic	26 -16 -31 -6
person	> b:P film	63 -88 -15 -5
person	> b:P first	-56 -29 -23 -24
person	> b:P for	-38 -20 -22 60
person	> b:P from	41 -16 -25 -6
person	> b:P ghost	73 -2 -10 -3
person	> b:P have	0 -33 -23 -4
person	> b:P hopes	-30 -9 -6 -36
person	> b:P husband	-43 -14 -20 -7
person	> b:P in	43 -18 4 -7
person	> b:P is	12 -16 -16 -10
person	> b:P last	-14 -24 -14 -6
person	> b:P leader	-16 -20 -13 -6
person	> b:P made	-18 -31 -21 -2
person	> b:P musical	40 -18 -12 -3
person	> b:P novel	47 -10 -9 -5
person	> b:P novels	16 -3 47 -6
person	> b:P old	29 17 -9 13
person	> b:P on	-68 64 -6 -3
person	> b:P one	26 -24 69 -7
person	> b:P picture	90 -67 -13 -18
person	> b:P play	60 -9 -10 -6
person	> b:P played	5 -9 -9 -7
person	> b:P plays	-75 -40 -26 -22
person	> b:P portrait	35 -49 -20 75
person	> b:P reprising	21 35 -5 -2
person	> b:P said	-21 -20 -19 -17
person	> b:P scooped	-23 18 12 -4
person	> b:P screenplay	45 -4 -41 -4
person	> b:P script	-27 -1 -9 -4
person	> b:P shop	-39 -20 -10 -6
person	> b:P sister	-21 -18 -16 -10
person	> b:P stars	52 -7 -3 -5
person	> b:P that	89 -72 -6 -7
person	> b:P thriller	39 -1 -4 -2
person	> b:P to	42 2 -1 -3
person	> b:P treatment	31 42 -12 -4
person	> b:P under	-42 -19 -5 -5
person	> b:P version	-21 -48 -34 -6
person	> b:P was	-31 17 85 -10
person	> b:P with	61 -3 -13 -9
person	> b:P wrote	50 -35 -34 -3
person	> b:W "	-66 -21 51 -6
person	> b:W '	-12 -1 -17 -9
person	> b:W ,	-19 -27 3 -7
person	> b:W and	-23 -13 -30 -12
person	> b:W author	23 -11 -15 -4
person	> b:W is	-15 -5 -4 -4
person	> b:a #	-11 -15 -18 15
person	> b:a P	-1 -36 -14 -7
person	> b:a book	22 -18 -13 -10
person	> b:a cast	25 -11 -6 -4
person	> b:a comedy	47 -25 -7 -5
person	> b:a desert	-20 -17 -10 -4
person	> b:a drug	-3 -38 -3 -2
person	> b:a dual	-25 34 -2 -5
person	> b:a failing	47 -7 -2 -13
person	> b:a famous	-30 -33 -9 -2
person	> b:a father	-4 -13 -4 -6
person	> b:a feature	-35 32 -60 -2
person	> b:a field	47 -25 -7 -5
person	> b:a gate	-40 -18 -11 -5
person	> b:a ghost	-25 -11 -3 -4
person	> b:a glowering	-39 -10 -5 -2
person	> b:a good	17 -15 -3 -4
person	> b:a grieving	31 -1 -4 -3
person	> b:a horror	-42 -11 -3 -20
person	> b:a jury	-25 -24 -2 -7
person	> b:a long	-27 -27 -8 -6
person	> b:a murder	-20 -14 66 -9
person	> b:a novel	-5 -36 -22 -8
person	> b:a packed	0 -11 -3 -8
person	> b:a part	-60 -26 -10 -9
person	> b:a pop	2 -1 -3 -5
person	> b:a portrait	47 -7 -2 -13
person	> b:a postman	33 -21 -5 -3
person	> b:a producer	-43 -11 -5 0
person	> b:a proper	-15 -5 -4 -4
person	> b:a remake	-11 -19 -12 -7
person	> b:a role	-13 -13 -7 -6
person	> b:a screenplay	-24 22 59 -6
person	> b:a script	-15 -29 2 -4
person	> b:a separate	-4 -11 -4 -4
person	> b:a shambling	-80 -83 -30 -10
person	> b:a short	26 -27 -3 -9
person	> b:a sick	-47 -7 -3 -4
person	> b:a single	28 -23 -19 -28
person	> b:a small	-11 -4 -7 -6
person	> b:a sniper	-30 -6 -3 -6
person	> b:a spinoff	-9 -13 -3 -1
person	> b:a spy	9 47 -8 -6
person	> b:a stadium	-4 -13 -4 -6
person	> b:a stammer	21 -10 -4 -4
person	> b:a success	-22 -3 -3 -3
person	> b:a sum	-33 -22 -2 -4
person	> b:a tamil	-28 4 -7 -7
person	> b:a trace	25 -11 -6 -4
person	> b:a transwoman	55 -7 -16 -3
person	> b:a week	-10 21 15 -4
person	> b:a whisky	-42 -50 -14 -7
person	> b:a word	-8 -6 51 -6
person	> b:a year	-47 -41 -20 -22
person	> b:a young	22 -19 -9 -14
person	> b:about P	71 -28 -20 -11
person	> b:about a	94 -7 -26 -10
person	> b:about the	-19 -13 -8 -8
person	> b:about tupac-loving	46 -5 -1 -1
person	> b:about two	37 -5 -2 -3
person	> b:about women's	60 -16 -9 -4
person	> b:according to	-35 9 -9 -4
person	> b:account of	-28 -20 -10 -4
person	> b:accused tribal	45 -4 -41 -4
person	> b:action film	-4 -17 -7 -4
person	> b:action-comedy coming	11 -11 -10 -2
person	> b:actor for	-36 -28 -12 -12
person	> b:actors P	-29 -5 -9 -8
person	> b:actress line-up	-26 -13 -5 -13
person	> b:actress oscar	-23 18 12 -4
person	> b:actress was	-45 -37 -4 -4
person	> b:adaptation of	-7 -53 -41 -1
person	> b:adaptation with	36 -5 -9 -5
person	> b:adapted by	5 -19 10 -6
person	> b:adapted from	-25 9 11 -13
person	> b:added three	-30 -10 -11 -12
person	> b:adventure F	-84 -16 -16 -1
person	> b:affair between	-45 -35 -9 -6
person	> b:affair starring	33 -4 -3 -5
person	> b:after his	-11 -14 -7 -2
person	> b:agent on	-6 0 -1 -2
person	> b:ago ,	-28 4 -7 -7
person	> b:ago by	30 31 -22 -4
person	> b:ago with	-5 -14 -5 -5
person	> b:ahead of	-38 -17 -6 -3
person	> b:all back	-12 -1 -17 -9
person	> b:alone ;	-21 -10 -17 -10
person	> b:alongside P	0 -9 -5 -5
person	> b:also featured	60 -16 -9 -4
person	> b:also in	-62 -11 -1 -2
person	> b:also includes	15 -10 -8 -7
person	> b:also starred	59 -14 -7 -2
person	> b:also stars	31 -6 -8 -5
person	> b:also won	-57 -67 -61 -21
person	> b:american action	-4 -17 -7 -4
person	> b:american pre-war	30 17 -3 -4
person	> b:american theaters	1 -26 0 -2
person	> b:among them	71 -17 -13 -7
person	> b:amuse their	61 -2 -45 -6
person	> b:an O	-6 0 -1 -2
person	> b:an early	1 -47 -30 -4
person	> b:an executive	-14 -18 -2 -17
person	> b:an international	39 -7 -26 -1
person	> b:an oscar	-62 -36 -7 -3
person	> b:an unhappy	-56 1 -31 -2
person	> b:and "	-47 21 -13 -8
person	> b:and '	-12 -1 -17 -9
person	> b:and ,	-18 -18 -10 16
person	> b:and F	-13 -22 -15 -6
person	> b:and L	-59 -6 -6 -19
person	> b:and O	-14 -32 -6 -8
person	> b:and P	-10 -25 -5 -7
person	> b:and W	-64 -2 -8 -6
person	> b:and a	102 -26 -7 -4
person	> b:and appeared	-65 -1 -8 -5
person	> b:and best	-41 30 47 -6
person	> b:and directed	27 43 67 22
person	> b:and director	-22 65 89 -8
person	> b:and even	24 -77 -51 -17
person	> b:and for	-105 -39 -14 -9
person	> b:and gave	37 -22 -5 -5
person	> b:and gets	-3 -14 -5 -4
person	> b:and had	-22 -3 -3 -3
person	> b:and has	-3 66 -6 -7
person	> b:and he	-30 -17 -6 -3
person	> b:and his	-18 -18 -11 -5
person	> b:and in	-3 -22 -8 4
person	> b:and led	51 -15 -6 -34
person	> b:and left	-30 -20 -8 -2
person	> b:and made	-45 32 -1 -5
person	> b:and no	-20 -9 -7 -8
person	> b:and of	-22 -23 -20 -9
person	> b:and played	-50 -29 -12 -2
person	> b:and she	-51 -18 -11 -2
person	> b:and starring	43 -8 -5 -13
person	> b:and stars	56 -10 -1 -3
person	> b:and the	-43 -16 -11 -6
person	> b:and then	-20 -20 -8 -2
person	> b:and this	-70 -20 61 -3
person	> b:and three	-12 -1 -17 -9
person	> b:and turned	-39 -10 -5 -2
person	> b:and was	-23 -3 -53 20
person	> b:and which	6 12 13 -8
person	> b:and who	-35 -19 -5 -1
person	> b:and will	-8 -6 -5 -5
person	> b:and written	-4 12 29 -5
person	> b:announced this	74 -15 -16 -8
person	> b:another P	65 -32 -7 -3
person	> b:appearance before	-14 -24 -14 -6
person	> b:appeared opposite	-57 -1 -5 -1
person	> b:appeared with	-65 -25 -3 -4
person	> b:are P	32 -17 -8 -6
person	> b:are all	-12 -1 -17 -9
person	> b:are new	-12 -1 -17 -9
person	> b:around L	-49 82 -17 -6
person	> b:as C	-45 -9 -6 -7
person	> b:as F	-5 45 45 -3
person	> b:as P	-36 -12 -13 -3
person	> b:as a	-1 -1 -7 -6
person	> b:as director	-16 -13 -8 -6
person	> b:as the	-13 -13 -11 -5
person	> b:as two	-49 -14 0 70
person	> b:at L	-13 -31 -12 -14
person	> b:at O	-22 16 -36 -10
person	> b:at a	-2 -2 -13 -3
person	> b:at about	-24 -6 -5 -4
person	> b:at the	9 9 8 -3
person	> b:australian picture	-16 -20 -13 -6
person	> b:author P	37 -6 -1 -2
person	> b:autumn comes	-42 -10 -6 -4
person	> b:award after	-11 -14 -7 -2
person	> b:award for	-41 -25 -26 -12
person	> b:back ,	-11 -22 -12 59
person	> b:back at	-15 -5 -4 -4
person	> b:back from	16 -16 -2 -3
person	> b:back in	-41 -27 -3 -6
person	> b:back to	-49 -14 0 70
person	> b:backwards ,	-22 -3 -3 -3
person	> b:baseball during	60 -16 -9 -4
person	> b:based on	-12 -15 -12 -7
person	> b:be adapted	-26 -47 47 -7
person	> b:be confused	-14 48 -12 -6
person	> b:be directed	-20 43 -27 -9
person	> b:be joined	-49 -27 -13 -5
person	> b:be seen	-82 27 -5 -3
person	> b:be shot	-30 54 -8 -2
person	> b:be the	-6 -16 -4 -2
person	> b:beast falls	-6 -16 -4 -2
person	> b:been adapted	-31 -54 -65 -3
person	> b:been picked	-35 -19 -5 -1
person	> b:been too	39 -6 -2 -1
person	> b:before her	-14 -24 -14 -6
person	> b:before that	-12 47 -6 -3
person	> b:began with	-30 -20 -8 -2
person	> b:begin shooting	-28 45 -11 -3
person	> b:begun by	-26 -43 73 -11
person	> b:being directed	-9 34 40 -10
person	> b:being filmed	-12 47 -17 -5
person	> b:being written	-33 -49 -63 -24
person	> b:best actor	-56 -22 -14 -11
person	> b:best actress	-22 -12 -7 -7
person	> b:best director	45 16 36 -6
person	> b:best film	-25 37 -25 -5
person	> b:best known	-29 -41 -22 -5
person	> b:best original	-38 4 49 -3
person	> b:best picture	-25 15 47 -5
person	> b:between P	-32 -9 -4 -8
person	> b:between the	-14 -29 -7 -9
person	> b:black comedy	55 -5 -4 -8
person	> b:blockbusters like	6 -25 -5 -4
person	> b:book ,	38 57 -6 -4
person	> b:book by	6 -18 -10 -10
person	> b:books about	-27 -3 -2 -3
person	> b:both directed	-15 72 -34 -6
person	> b:bought for	-33 -22 -2 -4
person	> b:bounty hunter	-20 -12 -2 -3
person	> b:boy at	-40 -18 -11 -5
person	> b:british actors	-8 -5 -10 -7
person	> b:british director	-17 -34 -50 -18
person	> b:british television	-16 -13 -8 -6
person	> b:brought P	67 -17 -12 -21
person	> b:brought the	47 -38 -15 -4
person	> b:brought to	-30 -33 -9 -2
person	> b:but left	-17 35 -13 -18
person	> b:but not	-66 21 -21 -10
person	> b:by L	-29 61 -30 -7
person	> b:by O	21 -3 -40 -12
person	> b:by P	8 -13 -10 -3
person	> b:by a	-28 -48 -9 -4
person	> b:by first-timer	-3 37 41 -5
person	> b:by her	-51 13 -8 -4
person	> b:by his	-43 55 26 -6
person	> b:by mr	-4 -11 -4 -4
person	> b:by musician	-43 -14 22 -3
person	> b:by sick	-47 -7 -3 -4
person	> b:by the	-29 6 27 -9
person	> b:called C	55 -7 -16 -3
person	> b:can recite	-13 -22 -13 -3
person	> b:cast ,	13 -30 -16 -4
person	> b:cast :	-30 -10 -11 -12
person	> b:cast includes	26 -12 -5 -4
person	> b:cast that	25 -11 -6 -4
person	> b:casting of	17 26 -26 -2
person	> b:chain-smoking mother	-23 18 12 -4
person	> b:chairman P	20 -8 -3 -2
person	> b:chip-shop patriarch	-13 -22 -6 -5
person	> b:chosen as	-29 -17 -5 -3
person	> b:christmas perch	-3 -14 -5 -4
person	> b:cited for	58 -39 -8 -4
person	> b:city ,	0 -11 -3 -8
person	> b:co-producing with	37 -20 -4 -9
person	> b:co-stars included	60 -36 -18 -7
person	> b:coach's wife	-27 -3 -4 -3
person	> b:collaborations between	-14 -24 -14 -6
person	> b:comedy ,	55 -5 -4 -8
person	> b:comedy F	-30 -6 -3 -6
person	> b:comedy of	3 -3 -11 -5
person	> b:comedy set	8 -38 -5 -9
person	> b:comes F	-42 -10 -6 -4
person	> b:comes back	16 -16 -2 -3
person	> b:comes from	-47 50 -14 -8
person	> b:comic book	-24 -30 -20 -18
person	> b:coming oct	11 -11 -10 -2
person	> b:companies ,	51 -15 -6 -34
person	> b:company run	-4 -11 -4 -4
person	> b:compete with	-22 -14 -12 -7
person	> b:complete the	-26 -13 -5 -13
person	> b:confused with	-14 48 -12 -6
person	> b:continue the	-43 -22 -6 -3
person	> b:counted P	18 -10 -5 -4
person	> b:couple played	31 -1 -4 -3
person	> b:cowboys who	37 -5 -2 -3
person	> b:creators ,	-66 -66 102 -31
person	> b:credit last	-2 -7 -22 -16
person	> b:darling about	46 -5 -1 -1
person	> b:daughter to	-4 -13 -4 -6
person	> b:dealer in	-3 -38 -3 -2
person	> b:death ,	-11 -14 -7 -2
person	> b:deck for	10 -4 -4 -4
person	> b:desert island	-20 -17 -10 -4
person	> b:despite a	25 -11 -6 -4
person	> b:developing "	-2 -7 -22 -16
person	> b:dialogue ,	4 38 -11 -3
person	> b:did ;	29 19 -11 -4
person	> b:did F	-31 -20 -5 -3
person	> b:did not	-76 -44 45 -6
person	> b:did the	62 -55 -10 -9
person	> b:died ;	44 -25 -1 -5
person	> b:direct and	-28 -10 -12 38
person	> b:directed and	-55 -56 63 -6
person	> b:directed by	-10 4 -5 -4
person	> b:directed one	-46 -4 -4 -4
person	> b:directed out	-13 -69 51 -2
person	> b:directed the	-40 -42 -5 -2
person	> b:directed with	-18 53 -35 -20
person	> b:directing duo	-59 83 -25 -13
person	> b:director ,	-72 21 61 -8
person	> b:director P	0 -31 -4 -4
person	> b:director and	-45 0 66 -4
person	> b:director from	-16 -13 -8 -6
person	> b:director in	73 -53 -13 -8
person	> b:directs it	-14 31 -8 -4
person	> b:disliked the	17 26 -26 -2
person	> b:documentaries on	-16 -13 -8 -6
person	> b:does not	-43 -22 -6 -3
person	> b:doll brought	-30 -33 -9 -2
person	> b:drama ,	16 9 -10 -41
person	> b:drama with	-39 -8 -3 -14
person	> b:drawn from	12 2 -13 -5
person	> b:draws on	-24 -30 -20 -18
person	> b:drew on	-13 -7 -27 -6
person	> b:drug dealer	-3 -38 -3 -2
person	> b:dual role	-25 34 -2 -5
person	> b:due in	77 -18 -3 -4
person	> b:due to	-59 42 -17 -7
person	> b:duo of	-59 83 -25 -13
person	> b:during W	60 -16 -9 -4
person	> b:earned him	-11 -14 -7 -2
person	> b:ended in	-43 -22 -6 -3
person	> b:ending four	-24 -10 -19 -4
person	> b:ending of	-5 -56 -7 -17
person	> b:english director	-2 16 -16 -7
person	> b:english-language thing	-32 51 -20 -10
person	> b:ensemble ,	-45 -37 -4 -4
person	> b:ensemble of	-85 -5 -14 -2
person	> b:entries by	-17 -32 -13 -3
person	> b:epic that	26 -16 -31 -6
person	> b:even though	-30 54 -8 -2
person	> b:event ,	-15 -5 -4 -4
person	> b:event in	0 -11 -3 -8
person	> b:everyone from	-24 -10 -19 -4
person	> b:executive producer	-12 -11 -6 -11
person	> b:expected to	6 -25 -20 -11
person	> b:failing marriage	47 -7 -2 -13
person	> b:fairy tale	32 44 -29 -23
person	> b:fall in	11 -31 -6 -6
person	> b:falls in	-6 -16 -4 -2
person	> b:famous by	-6 -16 -4 -2
person	> b:famous doll	-30 -33 -9 -2
person	> b:fashion designer	-42 66 -32 -7
person	> b:father ,	-26 -16 -9 -6
person	> b:father in	-10 -5 -11 -5
person	> b:father treating	-4 -13 -4 -6
person	> b:feature by	-7 46 64 -6
person	> b:feature since	-35 -8 -3 -5
person	> b:feeling about	17 -15 -3 -4
person	> b:female ensemble	-45 -37 -4 -4
person	> b:field hospital	47 -25 -7 -5
person	> b:figures by	-33 -22 -2 -4
person	> b:film ,	-23 20 -8 -4
person	> b:film and	-20 29 -23 -6
person	> b:film directed	-3 -24 -8 -3
person	> b:film from	-28 -14 -21 -4
person	> b:film made	62 54 -22 -6
person	> b:film of	-3 -48 -8 -1
person	> b:film produced	-42 -11 -3 -20
person	> b:film with	-63 -25 -25 -26
person	> b:filmed in	-5 12 -10 -8
person	> b:films ,	-49 -14 0 70
person	> b:films are	-12 -1 -17 -9
person	> b:first by	-44 4 -39 -7
person	> b:first english-language	-32 51 -20 -10
person	> b:first feature	-43 29 77 -6
person	> b:first film	65 60 -15 -2
person	> b:first noticed	43 -22 -8 -6
person	> b:first of	-2 -13 -1 -7
person	> b:first poster	-4 -40 -6 -2
person	> b:followed ;	7 -12 -7 -8
person	> b:followed with	39 -7 -26 -1
person	> b:for "	-55 -27 -1 -4
person	> b:for #	-55 50 -17 -52
person	> b:for F	-55 -22 -12 -9
person	> b:for L	12 -19 -6 -22
person	> b:for O	-23 -33 -8 -6
person	> b:for P	2 -29 -6 -6
person	> b:for W	-23 -13 -30 -12
person	> b:for a	-8 -79 -8 85
person	> b:for best	-19 -18 2 -5
person	> b:for editor	-30 -20 -8 -2
person	> b:for her	-41 -23 -3 -2
person	> b:for laughs	-34 -24 -7 -12
person	> b:for next	39 -18 -8 -5
person	> b:for sick	-47 -7 -3 -4
person	> b:for the	-69 53 19 -8
person	> b:for which	34 -7 -17 -7
person	> b:for £	52 -36 -17 -5
person	> b:foster kid	46 -5 -1 -1
person	> b:four collaborations	-14 -24 -14 -6
person	> b:four months	-24 -10 -19 -4
person	> b:fourth feature	32 26 -60 -4
person	> b:friday ,	-1 13 -6 31
person	> b:friday ;	1 -26 0 -2
person	> b:friend ;	-27 -1 -9 -4
person	> b:friends ,	61 -2 -45 -6
person	> b:frightened of	39 -6 -2 -1
person	> b:from #	39 7 -9 -5
person	> b:from F	-7 62 -13 -6
person	> b:from L	-9 -3 72 -12
person	> b:from O	30 -1 -9 -4
person	> b:from P	16 -5 -17 -7
person	> b:from a	-2 -27 18 -8
person	> b:from another	21 -48 -9 -7
person	> b:from british	-17 -34 -50 -18
person	> b:from its	-13 46 46 -10
person	> b:from prison	16 -16 -2 -3
person	> b:from sunday	-10 21 15 -4
person	> b:from the	-16 -21 -7 -8
person	> b:from their	-32 -33 -11 -6
person	> b:from writer-director	0 -33 -23 -4
person	> b:games that	-24 -10 -19 -4
person	> b:gamestop affair	33 -4 -3 -5
person	> b:gate and	-40 -18 -11 -5
person	> b:gave P	19 -48 -28 -16
person	> b:gets march	-3 -14 -5 -4
person	> b:ghost story	51 -7 -9 -3
person	> b:glowering C	-39 -10 -5 -2
person	> b:gone and	-46 12 -5 -3
person	> b:good feeling	17 -15 -3 -4
person	> b:grandfather's friend	-27 -1 -9 -4
person	> b:grieving couple	31 -1 -4 -3
person	> b:guess ,	-20 -20 -8 -2
person	> b:guessing games	-24 -10 -19 -4
person	> b:had P	7 -3 -7 -2
person	> b:had a	-64 -21 -14 -4
person	> b:had been	8 -27 -5 -4
person	> b:had taken	-15 -30 -10 -2
person	> b:hand P	55 22 -9 -66
person	> b:hardly says	-8 -6 51 -6
person	> b:has P	78 -9 -4 -4
person	> b:has a	-1 -70 -4 -4
person	> b:has adapted	-43 -52 -77 -5
person	> b:has added	-30 -10 -11 -12
person	> b:has been	-39 79 -3 -11
person	> b:has completed	0 -45 -9 -5
person	> b:has now	-46 12 -5 -3
person	> b:have a	17 -15 -3 -4
person	> b:have an	47 -31 43 -8
person	> b:have been	0 -49 -26 -21
person	> b:have joined	0 -33 -23 -4
person	> b:haven't seen	17 -15 -3 -4
person	> b:he 's	15 -4 -3 -3
person	> b:he and	68 -2 -10 -5
person	> b:he chases	26 44 -3 -5
person	> b:he directed	-46 -4 -4 -4
person	> b:he hardly	-8 -6 51 -6
person	> b:he has	6 -2 -2 -4
person	> b:he is	53 -41 -5 -1
person	> b:he played	-44 -2 -3 -3
person	> b:he shared	-2 -7 -22 -16
person	> b:he sparred	29 -9 -22 -7
person	> b:he was	75 -19 -9 -5
person	> b:he who	-27 -23 -9 -7
person	> b:he wrote	-54 -44 -15 -11
person	> b:heads a	-32 -9 -7 -4
person	> b:heel ;	12 -19 -6 -22
person	> b:helicopters is	6 -32 -3 -3
person	> b:helped him	-28 -1 -2 -7
person	> b:her as	28 -17 -24 -12
person	> b:her itch	-10 -11 -2 -3
person	> b:her niece	-48 35 -12 -7
person	> b:her retirement	-14 -24 -14 -6
person	> b:her taste	-14 -18 -2 -17
person	> b:here in	-23 -20 -4 -5
person	> b:here with	-41 -27 -3 -6
person	> b:hero in	-29 -17 -5 -3
person	> b:him as	-23 -21 -7 -7
person	> b:him best	73 -53 -13 -8
person	> b:him overcome	-28 -1 -2 -7
person	> b:him the	36 -14 -21 -3
person	> b:himself ,	-46 -4 -4 -4
person	> b:his L	46 -5 -1 -1
person	> b:his brother	-48 -28 -56 -10
person	> b:his co-stars	60 -36 -18 -7
person	> b:his daughter	-4 -13 -4 -6
person	> b:his death	-11 -14 -7 -2
person	> b:his father	-26 -16 -9 -6
person	> b:his partner	-49 -36 46 -36
person	> b:his roommate	-12 -20 -6 -4
person	> b:home video	-20 -20 -8 -2
person	> b:hopes to	-30 -9 -6 -36
person	> b:horror film	-42 -11 -3 -20
person	> b:horse-wise grandfather's	-27 -1 -9 -4
person	> b:hospital in	47 -25 -7 -5
person	> b:hotel-bar love	20 -7 -7 -6
person	> b:hunter ,	-20 -12 -2 -3
person	> b:husband ;	-43 -14 -20 -7
person	> b:husband who	16 -16 -2 -3
person	> b:i guess	-20 -20 -8 -2
person	> b:if you	14 -8 -3 -5
person	> b:in "	-10 -7 -6 -9
person	> b:in #	16 16 -12 -6
person	> b:in F	-53 -20 14 -5
person	> b:in L	6 -4 1 -5
person	> b:in P	-49 -6 -4 -5
person	> b:in a	-43 -22 -9 -8
person	> b:in american	1 -26 0 -2
person	> b:in english	-36 -14 -47 -28
person	> b:in everyone	-24 -10 -19 -4
person	> b:in his	29 -60 -27 -8
person	> b:in january	-28 45 -11 -3
person	> b:in july	-30 62 -9 -8
person	> b:in june	84 -48 -12 -25
person	> b:in love	8 -3 -3 -2
person	> b:in may	71 -22 -7 -4
person	> b:in november	17 -15 -3 -4
person	> b:in september	-40 -5 -11 -4
person	> b:in sight	-40 -18 -11 -5
person	> b:in six	-33 -22 -2 -4
person	> b:in some	-5 45 45 -3
person	> b:in the	17 -4 5 -6
person	> b:in theaters	-65 -50 -23 -19
person	> b:in this	-8 -31 -5 -3
person	> b:in two	-15 -5 -4 -4
person	> b:in which	21 -12 -12 -8
person	> b:included P	37 -10 -14 -5
person	> b:includes P	27 -14 -4 -4
person	> b:includes british	57 -5 -7 -7
person	> b:includes the	-32 -9 -7 -4
person	> b:including best	-41 27 40 -11
person	> b:indian screen	-18 -7 -4 -3
person	> b:inspired by	24 -31 -13 -8
person	> b:instalment ,	-36 -26 -13 -4
person	> b:international cast	39 -7 -26 -1
person	> b:into a	-10 -38 -4 -16
person	> b:is F	-38 -48 -7 -9
person	> b:is P	60 -45 -12 -1
person	> b:is a	-16 36 -20 -6
person	> b:is adapted	-8 -22 28 -7
person	> b:is back	-15 -5 -4 -4
person	> b:is based	-49 -33 -17 -10
person	> b:is being	-12 33 26 16
person	> b:is cited	58 -39 -8 -4
person	> b:is co-producing	37 -20 -4 -9
person	> b:is due	-28 53 -8 -5
person	> b:is his	-32 -17 -8 -7
person	> b:is in	-47 -53 -42 -1
person	> b:is joined	-72 -29 -8 -3
person	> b:is ms.	-48 58 -3 -39
person	> b:is not	-33 -22 -2 -4
person	> b:is off	-2 -7 -22 -16
person	> b:is played	12 -75 -2 40
person	> b:is preparing	-52 -70 -5 -4
person	> b:is producing	-51 -16 -4 -10
person	> b:is quite	-40 -35 -10 -6
person	> b:is set	37 -2 -12 -9
person	> b:is taken	-28 -20 17 -3
person	> b:is the	13 19 14 -9
person	> b:is to	-19 22 -15 -6
person	> b:is up	-21 8 9 -6
person	> b:island ,	-20 -17 -10 -4
person	> b:it 's	17 -21 -8 -5
person	> b:it ,	7 24 -31 -5
person	> b:it last	-17 35 -13 -18
person	> b:it passes	-12 -9 -5 -6
person	> b:it stars	-74 -9 -7 -8
person	> b:it was	-17 35 -13 -18
person	> b:itch ;	-10 -11 -2 -3
person	> b:its christmas	-5 27 -8 -1
person	> b:itself ,	18 19 -8 38
person	> b:january ,	-32 31 -10 -2
person	> b:job to	-39 70 -4 -11
person	> b:joined by	-60 -28 -8 -5
person	> b:joined the	0 -33 -23 -4
person	> b:july #	5 -8 -4 -5
person	> b:july ,	-36 57 -14 -9
person	> b:jumps between	6 -32 -3 -3
person	> b:june ,	10 -4 -4 -4
person	> b:jury that	-25 -24 -2 -7
person	> b:just have	17 -15 -3 -4
person	> b:kid C	46 -5 -1 -1
person	> b:known as	-51 -31 -31 -8
person	> b:known for	-37 -52 31 -7
person	> b:known in	-5 45 45 -3
person	> b:lab that	-30 -64 -59 -7
person	> b:lady ,	73 -42 -21 -7
person	> b:last appearance	-14 -24 -14 -6
person	> b:last october	47 36 -1 0
person	> b:last time	-2 -7 -22 -16
person	> b:last winter	-26 3 -10 -4
person	> b:last year	-17 35 -13 -18
person	> b:latex ;	-42 -19 -5 -5
person	> b:latter with	-5 -43 -9 -13
person	> b:latter written	-14 -11 31 -4
person	> b:laughs ,	-34 -24 -7 -12
person	> b:lawyer C	3 50 -11 -2
person	> b:lead pair	0 -11 -3 -8
person	> b:leader C	-16 -20 -13 -6
person	> b:leading lady	73 -42 -21 -7
person	> b:led by	51 -15 -6 -34
person	> b:left it	-17 35 -13 -18
person	> b:left unfinished	52 -14 -3 -8
person	> b:left with	-30 -20 -8 -2
person	> b:let slip	48 -34 -14 -12
person	> b:life by	-30 -33 -9 -2
person	> b:life of	-63 -3 -15 -11
person	> b:line-up with	-26 -13 -5 -13
person	> b:lit P	-29 -18 -6 -4
person	> b:lonely coach's	-27 -3 -4 -3
person	> b:loses its	-5 27 -8 -1
person	> b:love ,	37 -5 -2 -3
person	> b:love affair	-45 -35 -9 -6
person	> b:love scene	20 -7 -7 -6
person	> b:love with	-6 -16 -4 -2
person	> b:made a	-73 -56 -30 -29
person	> b:made at	-14 54 -49 -2
person	> b:made by	-9 40 -21 -8
person	> b:made famous	-6 -16 -4 -2
person	> b:made for	38 -74 -9 -6
person	> b:made in	52 6 51 -4
person	> b:made the	-23 16 50 -6
person	> b:made use	52 -14 -13 -4
person	> b:mainly ,	-28 -29 -41 -7
person	> b:makes her	-10 -11 -2 -3
person	> b:makes him	45 -4 -41 -4
person	> b:manners directed	30 17 -3 -4
person	> b:march #	-3 -34 -4 -5
person	> b:marriage with	47 -7 -2 -13
person	> b:may #	60 -16 -3 -2
person	> b:may with	37 -18 -4 -3
person	> b:memoir by	42 -15 -6 -4
person	> b:memoirs of	-28 -20 17 -3
person	> b:modern ,	12 -19 -6 -22
person	> b:moment ,	-24 -6 -5 -4
person	> b:monday ,	-24 -10 -19 -4
person	> b:money from	-25 17 -18 -7
person	> b:month ,	2 -6 -7 -3
person	> b:months of	-24 -10 -19 -4
person	> b:more ,	-20 -9 -7 -8
person	> b:more to	-14 -14 -10 59
person	> b:morning :	74 -15 -16 -8
person	> b:most of	14 -11 -13 -5
person	> b:mother ,	-26 -12 -17 -10
person	> b:mother ;	-23 18 12 -4
person	> b:murder puzzle	-20 -14 66 -9
person	> b:musical inspired	40 -18 -12 -3
person	> b:musician P	-34 -5 24 -5
person	> b:name of	-46 -4 -10 -7
person	> b:neither of	29 19 -11 -4
person	> b:new to	-12 -1 -17 -9
person	> b:next be	-52 -31 -5 -3
person	> b:next june	10 -4 -4 -4
person	> b:next month	-78 -16 -12 -11
person	> b:next november	14 -6 -6 -4
person	> b:next summer	43 -10 -1 0
person	> b:next week	0 -12 -5 -5
person	> b:next year	-3 -14 -5 -4
person	> b:no more	-20 -9 -7 -8
person	> b:nominations and	-30 -20 -8 -2
person	> b:not be	-14 48 -12 -6
person	> b:not continue	-43 -22 -6 -3
person	> b:not published	-33 -22 -2 -4
person	> b:nov .	-31 -15 -3 -4
person	> b:novel ,	44 -12 -11 -5
person	> b:novel ;	54 -7 -3 -5
person	> b:novel by	-16 -22 -19 -8
person	> b:novels by	-11 -21 21 -6
person	> b:novels of	-26 -35 -30 -5
person	> b:november ,	19 -6 -6 -4
person	> b:now gone	-46 12 -5 -3
person	> b:oct .	11 -16 -5 -3
person	> b:october by	47 36 -1 0
person	> b:of "	-27 -36 -11 -4
person	> b:of #	-34 -25 44 -8
person	> b:of ,	-58 -73 44 -12
person	> b:of F	30 -20 -11 -7
person	> b:of P	14 4 4 -7
person	> b:of W	-43 -55 33 -7
person	> b:of a	-7 -28 -16 52
person	> b:of four	-14 -24 -14 -6
person	> b:of guessing	-24 -10 -19 -4
person	> b:of her	28 -17 -24 -12
person	> b:of manners	30 17 -3 -4
person	> b:of next	-3 -14 -5 -4
person	> b:of that	33 27 -14 -3
person	> b:of the	-19 24 -15 -7
person	> b:of them	33 14 -9 -4
person	> b:of two	-28 4 -7 -7
person	> b:of us	43 -22 -8 -6
person	> b:off developing	-2 -7 -22 -16
person	> b:old right	29 17 -9 13
person	> b:on #	39 -21 -12 -9
person	> b:on F	-14 -18 -2 -17
person	> b:on O	24 -12 -5 -3
person	> b:on P	25 -48 -5 -5
person	> b:on a	-21 16 -10 -10
person	> b:on british	-16 -13 -8 -6
person	> b:on deck	10 -4 -4 -4
person	> b:on friday	-6 12 -4 32
person	> b:on monday	-24 -10 -19 -4
person	> b:on nov	-31 -15 -3 -4
person	> b:on several	-13 -7 -27 -6
person	> b:on the	13 -17 -11 -6
person	> b:on wednesday	0 -31 -9 -9
person	> b:one ,	-58 -43 -10 -8
person	> b:one himself	-46 -4 -4 -4
person	> b:one with	53 -11 71 -4
person	> b:only a	-40 -18 -11 -5
person	> b:open next	43 -10 -1 0
person	> b:opened in	37 -7 -2 -6
person	> b:opens in	-12 22 -5 38
person	> b:opens on	37 4 -11 -6
person	> b:opens with	23 -13 -5 -8
person	> b:opposite P	-35 21 -7 -4
person	> b:opposite dame	-17 -6 -7 -4
person	> b:or F	-6 11 36 -6
person	> b:or as	-25 -25 -15 -16
person	> b:original screenplay	-43 -8 89 -6
person	> b:oscar as	-23 18 12 -4
person	> b:oscars a	-10 21 15 -4
person	> b:other companies	51 -15 -6 -34
person	> b:other is	-42 -11 -3 -20
person	> b:out in	-19 52 -10 -6
person	> b:out july	-3 -4 -5 -4
person	> b:out most	-21 -1 -9 -4
person	> b:out of	-24 -7 9 -8
person	> b:over as	-16 -13 -8 -6
person	> b:over from	-14 31 -8 -4
person	> b:over the	-31 -15 -15 -10
person	> b:overcome a	21 -10 -4 -4
person	> b:own F	-31 -15 -3 -4
person	> b:packed event	0 -11 -3 -8
person	> b:pair as	-40 -42 -5 -2
person	> b:pair of	39 -6 -2 -1
person	> b:parody novel	-36 -7 -3 -2
person	> b:part made	-6 -16 -4 -2
person	> b:part that	-35 -14 -6 -11
person	> b:parts at	-15 -5 -4 -4
person	> b:passes the	-20 -9 -7 -8
person	> b:penned by	-45 -22 72 -23
person	> b:people "	-47 -7 -3 -4
person	> b:people for	-47 -7 -3 -4
person	> b:perch and	-3 -14 -5 -4
person	> b:photographed by	-8 -45 -25 -50
person	> b:picked by	-35 -19 -5 -1
person	> b:picked from	-17 -32 -13 -3
person	> b:picture ,	-38 4 49 -3
person	> b:picture F	-16 -20 -13 -6
person	> b:picture at	-10 21 15 -4
person	> b:picture that	60 -39 -18 -21
person	> b:play ,	62 -8 -10 -5
person	> b:play by	-44 -32 -49 -13
person	> b:played a	8 -4 -5 -5
person	> b:played by	-4 -22 -6 14
person	> b:played for	-32 -14 -5 -5
person	> b:players ,	46 -27 -25 -12
person	> b:playing a	11 -9 -7 -3
person	> b:plays a	-47 34 -10 -8
person	> b:plays the	3 58 -5 -10
person	> b:playwright P	10 -5 40 -12
person	> b:poet C	26 -12 -5 -3
person	> b:pop star	2 -1 -3 -5
person	> b:portrait of	48 -23 -14 74
person	> b:poster of	-4 -40 -6 -2
person	> b:postman who	33 -21 -5 -3
person	> b:pre-war comedy	30 17 -3 -4
person	> b:preacher turned	-20 -12 -2 -3
person	> b:preparing F	-52 -70 -5 -4
person	> b:previously played	-69 -1 -2 -2
person	> b:prison to	16 -16 -2 -3
person	> b:produced by	-6 -17 -14 27
person	> b:producer P	-21 -20 -19 -17
person	> b:producer here	-41 -27 -3 -6
person	> b:producer on	-14 -18 -2 -17
person	> b:producing alongside	-39 -20 -10 -6
person	> b:proper event	-15 -5 -4 -4
person	> b:properly in	-8 -6 -5 -5
person	> b:published until	-33 -22 -2 -4
person	> b:puzzle that	-20 -14 66 -9
person	> b:quite true	-40 -35 -10 -6
person	> b:rather than	14 -51 -33 -16
person	> b:reaches theaters	23 -2 -5 -2
person	> b:recalled at	39 -6 -2 -1
person	> b:received the	-36 -30 -26 -20
person	> b:recite whole	-13 -22 -13 -3
person	> b:released in	-13 6 -9 -6
person	> b:released last	47 36 -1 0
person	> b:releasing this	22 -24 -15 -6
person	> b:remade two	30 31 -22 -4
person	> b:remake of	-11 -19 -12 -7
person	> b:retirement and	-14 -24 -14 -6
person	> b:revealed on	-24 -10 -19 -4
person	> b:right hand	29 17 -9 13
person	> b:role ,	41 -12 -8 -3
person	> b:role and	34 -10 -5 -2
person	> b:role as	2 -26 -2 -5
person	> b:role for	-25 34 -2 -5
person	> b:role previously	-87 -38 -9 -4
person	> b:role to	56 -52 -3 -10
person	> b:run by	-4 -11 -4 -4
person	> b:said he	-38 -4 -22 -25
person	> b:said that	-21 -20 -19 -17
person	> b:same award	-11 -14 -7 -2
person	> b:same for	62 -55 -10 -9
person	> b:same moment	-24 -6 -5 -4
person	> b:same team	-23 -51 -63 -11
person	> b:sank without	25 -11 -6 -4
person	> b:saw F	14 -8 -3 -5
person	> b:saw him	-13 -22 -6 -5
person	> b:say over	-46 -4 -10 -7
person	> b:says ,	-36 -23 -25 -9
person	> b:says a	-8 -6 51 -6
person	> b:scene between	20 -7 -7 -6
person	> b:scenes from	-13 -22 -13 -3
person	> b:scooped the	-23 18 12 -4
person	> b:screen legend	-18 -7 -4 -3
person	> b:screenplay ,	-38 4 49 -3
person	> b:screenplay by	-71 22 61 -8
person	> b:screenplay makes	45 -4 -41 -4
person	> b:screenplay with	-47 -49 -17 -3
person	> b:screens ,	-21 -15 -4 -5
person	> b:script ,	-27 -1 -9 -4
person	> b:script by	22 -32 53 -6
person	> b:scripted by	-32 -32 37 -15
person	> b:second film	-25 -26 -12 -2
person	> b:second of	-14 -24 -14 -6
person	> b:seen alongside	-52 -31 -5 -3
person	> b:seen as	-58 -12 -1 -1
person	> b:seen it	17 -15 -3 -4
person	> b:separate company	-4 -11 -4 -4
person	> b:september )	-48 -3 -7 -2
person	> b:september ,	-29 -17 -5 -3
person	> b:series that	-45 -15 -4 -7
person	> b:set :	-56 1 -31 -2
person	> b:set in	8 -25 -10 -8
person	> b:set to	43 -10 -1 0
person	> b:settled for	12 -19 -6 -22
person	> b:several of	-13 -7 -27 -6
person	> b:share the	-4 -40 -6 -2
person	> b:shared by	-45 -37 -4 -4
person	> b:shared the	-16 90 -13 -10
person	> b:she 's	-62 -11 -1 -2
person	> b:she and	20 -32 -15 -11
person	> b:she can	-35 29 -10 -4
person	> b:she directed	-18 53 -35 -20
person	> b:she plays	54 75 -7 -6
person	> b:she recalled	39 -6 -2 -1
person	> b:she starred	48 -23 -3 -2
person	> b:she was	79 -87 -20 -9
person	> b:she would	-10 -11 -2 -3
person	> b:shooting in	3 56 -9 -3
person	> b:shop ,	-39 -20 -10 -6
person	> b:short story	10 -62 -7 -8
person	> b:shot even	-30 54 -8 -2
person	> b:shot in	-15 -4 -12 -9
person	> b:shot on	75 -49 -4 -3
person	> b:should not	-14 48 -12 -6
person	> b:show by	-4 -13 -4 -6
person	> b:sick film	-47 -7 -3 -4
person	> b:sick people	-47 -7 -3 -4
person	> b:sight ,	-40 -18 -11 -5
person	> b:sister P	-18 -9 -8 -8
person	> b:six figures	-33 -22 -2 -4
person	> b:skater's chain-smoking	-23 18 12 -4
person	> b:slip that	48 -34 -14 -12
person	> b:small boy	-40 -18 -11 -5
person	> b:small role	6 -2 -2 -4
person	> b:sniper ;	-30 -6 -3 -6
person	> b:some territories	-5 45 45 -3
person	> b:sparred with	29 -9 -22 -7
person	> b:spinoff ,	-9 -13 -3 -1
person	> b:spinoff at	-30 -10 -11 -12
person	> b:spy story	9 47 -8 -6
person	> b:stadium show	-4 -13 -4 -6
person	> b:stammer ;	-28 -1 -2 -7
person	> b:star P	-49 -28 -28 -22
person	> b:star had	-4 -40 -6 -2
person	> b:star played	2 -1 -3 -5
person	> b:starred P	40 -6 -7 -4
person	> b:starring P	-44 10 -9 -4
person	> b:stars P	-9 -15 -27 -3
person	> b:stars are	32 -16 -9 -7
person	> b:stars british	-36 -2 -7 -3
person	> b:stars indian	-18 -7 -4 -3
person	> b:stars with	52 -7 -3 -5
person	> b:stating that	25 5 -15 -9
person	> b:story ,	47 -61 -19 -3
person	> b:story by	18 -8 -7 -8
person	> b:story co-starring	-25 -11 -3 -4
person	> b:story of	-52 -30 -8 -12
person	> b:streaming :	-12 -1 -17 -9
person	> b:streaming on	55 -14 -6 -5
person	> b:success of	-28 4 -7 -7
person	> b:success with	-22 -3 -3 -3
person	> b:suit up	-8 -6 -5 -5
person	> b:sum in	-33 -22 -2 -4
person	> b:summer ,	43 -10 -1 0
person	> b:summer of	-38 -17 -10 -3
person	> b:summer with	-24 54 -4 -2
person	> b:sunday and	-10 21 15 -4
person	> b:supporting actress	-23 18 12 -4
person	> b:supporting players	46 -27 -25 -12
person	> b:tail of	-6 0 -1 -2
person	> b:taken from	-1 -14 -6 -5
person	> b:taken in	-24 -10 -19 -4
person	> b:taken to	-4 -40 -6 -2
person	> b:taken up	-17 35 -13 -18
person	> b:takes over	-16 -13 -8 -6
person	> b:taking over	-14 31 -8 -4
person	> b:tamil success	-28 4 -7 -7
person	> b:taste ,	-14 -18 -2 -17
person	> b:team :	-23 -51 -63 -11
person	> b:teaser opens	23 -13 -5 -8
person	> b:television ,	-16 -13 -8 -6
person	> b:ten years	-5 -14 -5 -5
person	> b:territories as	-5 45 45 -3
person	> b:that ;	-7 53 -16 -11
person	> b:that P	-7 -12 8 31
person	> b:that also	-32 -9 -7 -4
person	> b:that brought	60 -39 -18 -21
person	> b:that counted	25 -11 -6 -4
person	> b:that ended	-43 -22 -6 -3
person	> b:that gave	49 -64 -41 -25
person	> b:that had	-20 -6 -14 -2
person	> b:that he	-57 11 -22 -4
person	> b:that included	-17 -32 -13 -3
person	> b:that made	-8 12 47 -5
person	> b:that month	39 -1 -4 -2
person	> b:that one	-13 -55 34 -2
person	> b:that she	-18 53 -35 -20
person	> b:that stars	89 -72 -6 -7
person	> b:that the	39 -6 -2 -1
person	> b:that was	-19 34 -10 -6
person	> b:the #	41 -45 -10 -6
person	> b:the C	62 -12 -9 -5
person	> b:the L	-16 4 24 -8
person	> b:the O	-34 -17 -11 -6
person	> b:the P	64 -2 14 -7
person	> b:the W	23 -11 -15 -4
person	> b:the accused	45 -4 -41 -4
person	> b:the actress	-35 -6 -7 -4
person	> b:the australian	-14 -6 -13 -8
person	> b:the autumn	-42 -10 -6 -4
person	> b:the beast	-6 -16 -4 -2
person	> b:the best	-23 -17 -12 -9
person	> b:the biggest	-31 -37 -25 -15
person	> b:the british	-18 -3 34 -5
person	> b:the cast	-48 -19 -9 -10
person	> b:the casting	17 26 -26 -2
person	> b:the chip-shop	-13 -22 -6 -5
person	> b:the choice	-6 -49 -8 -11
person	> b:the city	0 -11 -3 -8
person	> b:the comedian	-89 -13 -9 -7
person	> b:the comedy	-30 -6 -3 -6
person	> b:the company	-33 -22 -2 -4
person	> b:the credit	-2 -7 -22 -16
person	> b:the directing	-59 83 -25 -13
person	> b:the director	4 75 -11 -8
person	> b:the director's	-67 -44 -49 -8
person	> b:the ending	-5 -56 -7 -17
person	> b:the english	-2 16 -16 -7
person	> b:the ensemble	-85 -5 -14 -2
person	> b:the father	-10 -5 -11 -5
person	> b:the female	-45 -37 -4 -4
person	> b:the film	-74 52 -5 -21
person	> b:the first	11 37 25 -6
person	> b:the footballer	33 -21 -5 -3
person	> b:the former	-57 31 -25 -5
person	> b:the fourth	32 26 -60 -4
person	> b:the gamestop	33 -4 -3 -5
person	> b:the helicopters	6 -32 -3 -3
person	> b:the hero	-29 -17 -5 -3
person	> b:the horse-wise	-27 -1 -9 -4
person	> b:the husband	16 -16 -2 -3
person	> b:the job	-33 90 -7 -10
person	> b:the last	-67 40 74 -10
person	> b:the late	-4 4 -12 -9
person	> b:the latex	-42 -19 -5 -5
person	> b:the latter	-6 -28 18 -5
person	> b:the lawyer	3 50 -11 -2
person	> b:the life	-63 -3 -15 -11
person	> b:the lonely	-27 -3 -4 -3
person	> b:the love	-45 -35 -9 -6
person	> b:the man	-43 -4 -3 -2
person	> b:the memoir	9 -23 -18 -7
person	> b:the memoirs	-28 -20 17 -3
person	> b:the musician	-28 -20 17 -3
person	> b:the name	-46 -4 -10 -7
person	> b:the novel	-10 -15 -33 -8
person	> b:the novelist	-32 -9 -7 -4
person	> b:the novels	-5 -21 -21 -5
person	> b:the original	-38 5 55 -7
person	> b:the oscars	-7 11 11 -7
person	> b:the other	-42 -11 -3 -20
person	> b:the pair	-9 -19 -6 -2
person	> b:the part	-6 -16 -4 -2
person	> b:the play	-46 -41 -28 -11
person	> b:the playwright	-7 -8 3 -10
person	> b:the poet	7 -15 -6 -5
person	> b:the preacher	-20 -12 -2 -3
person	> b:the same	24 -27 -12 -6
person	> b:the screenplay	-47 -49 -17 -3
person	> b:the second	-13 20 -17 -2
person	> b:the series	-43 -22 -6 -3
person	> b:the singer	38 -5 -6 -5
person	> b:the skater's	-23 18 12 -4
person	> b:the story	-52 -30 -8 -12
person	> b:the summer	-38 -17 -10 -3
person	> b:the supporting	-23 18 12 -4
person	> b:the tail	-6 0 -1 -2
person	> b:the television	53 -29 31 -14
person	> b:the therapist	-28 -1 -2 -7
person	> b:the third	-36 -26 -13 -4
person	> b:the time	-20 -9 -7 -8
person	> b:the title	49 -4 -7 -3
person	> b:the trailer	0 -11 -3 -8
person	> b:the up	-16 -13 -8 -6
person	> b:the vicar	-9 -28 -17 -3
person	> b:the voice	62 -12 -8 -8
person	> b:the voices	49 -25 -5 -1
person	> b:the weekend	39 -6 -2 -1
person	> b:the woman	5 -9 -6 -4
person	> b:the work	-71 63 -19 -3
person	> b:the writer	-74 -9 52 -17
person	> b:theaters next	23 -2 -5 -2
person	> b:theaters on	1 -26 0 -2
person	> b:their friends	61 -2 -45 -6
person	> b:their play	42 1 -4 -2
person	> b:them P	32 -20 -7 -5
person	> b:them did	29 19 -11 -4
person	> b:them had	39 -6 -2 -1
person	> b:then "	7 -12 -7 -8
person	> b:then this	-20 -20 -8 -2
person	> b:therapist who	-28 -1 -2 -7
person	> b:thing from	-73 4 -10 -7
person	> b:thing of	-20 -20 -8 -2
person	> b:third instalment	-36 -26 -13 -4
person	> b:this friday	22 -24 -15 -6
person	> b:this morning	74 -15 -16 -8
person	> b:this time	24 -44 59 -2
person	> b:this vampire	-20 -20 -8 -2
person	> b:this year's	-60 -22 -7 -5
person	> b:though ,	-38 27 -9 -7
person	> b:though P	-24 -11 -6 -9
person	> b:though the	-30 54 -8 -2
person	> b:three films	-12 -1 -17 -9
person	> b:three more	-30 -10 -11 -12
person	> b:three oscars	-42 -52 -25 73
person	> b:three other	51 -15 -6 -34
person	> b:threw out	-21 -1 -9 -4
person	> b:thriller ,	39 -1 -4 -2
person	> b:through O	11 -11 -10 -2
person	> b:time ,	-2 -7 -22 -16
person	> b:time and	-20 -9 -7 -8
person	> b:title role	79 -19 -7 -3
person	> b:to F	-49 -54 -12 -4
person	> b:to O	-4 -40 -6 -2
person	> b:to a	-7 -5 -9 -4
person	> b:to amuse	61 -2 -45 -6
person	> b:to back	-49 -14 0 70
person	> b:to be	-21 11 -4 -9
person	> b:to blockbusters	6 -25 -5 -4
person	> b:to find	34 -28 -7 -4
person	> b:to have	-65 37 -18 -5
person	> b:to her	-26 -39 -17 -14
person	> b:to life	-30 -33 -9 -2
person	> b:to meet	37 -34 -4 -8
person	> b:to model	-30 -31 -10 -9
person	> b:to nothing	69 -38 -20 -4
person	> b:to open	43 -10 -1 0
person	> b:to pair	-30 -9 -6 -36
person	> b:to play	-8 -28 -4 -1
person	> b:to share	-4 -40 -6 -2
person	> b:to streaming	-12 -1 -17 -9
person	> b:to the	-49 -14 -24 -11
person	> b:told backwards	-22 -3 -3 -3
person	> b:too frightened	39 -6 -2 -1
person	> b:too modern	12 -19 -6 -22
person	> b:trace despite	25 -11 -6 -4
person	> b:trailer at	0 -11 -3 -8
person	> b:transwoman called	55 -7 -16 -3
person	> b:treating his	-4 -13 -4 -6
person	> b:treatment of	31 42 -12 -4
person	> b:tribal whom	45 -4 -41 -4
person	> b:true ,	-40 -35 -10 -6
person	> b:tupac-loving foster	46 -5 -1 -1
person	> b:turned bounty	-20 -12 -2 -3
person	> b:turned up	-39 -10 -5 -2
person	> b:two cowboys	37 -5 -2 -3
person	> b:two films	-55 -62 -33 64
person	> b:two parts	-15 -5 -4 -4
person	> b:two years	2 8 -6 -9
person	> b:under the	-37 -3 -5 -6
person	> b:unfinished when	52 -14 -3 -8
person	> b:unhappy set	-56 1 -31 -2
person	> b:until january	-33 -22 -2 -4
person	> b:unveiled the	0 -11 -3 -8
person	> b:up as	-39 -10 -5 -2
person	> b:up by	-17 35 -13 -18
person	> b:up documentaries	-16 -13 -8 -6
person	> b:up for	-21 8 9 -6
person	> b:up properly	-8 -6 -5 -5
person	> b:up with	-26 -14 -1 -4
person	> b:us first	43 -22 -8 -6
person	> b:use of	52 -14 -13 -4
person	> b:v F	-27 -3 -4 -9
person	> b:vampire thing	-20 -20 -8 -2
person	> b:version of	-39 -24 23 -8
person	> b:vicar ;	-9 -28 -17 -3
person	> b:video ,	-20 -20 -8 -2
person	> b:voice of	62 -12 -8 -8
person	> b:voices of	49 -25 -5 -1
person	> b:was C	1 -25 -8 -7
person	> b:was P	24 -29 -12 -10
person	> b:was a	40 -23 -10 -35
person	> b:was adapted	-20 -20 -27 -9
person	> b:was an	-56 1 -31 -2
person	> b:was begun	-26 -43 73 -11
person	> b:was bought	-33 -22 -2 -4
person	> b:was chosen	-29 -17 -5 -3
person	> b:was directed	-10 -8 -20 -9
person	> b:was he	-27 -23 -9 -7
person	> b:was left	52 -14 -3 -8
person	> b:was made	-14 76 30 -7
person	> b:was picked	-17 -32 -13 -3
person	> b:was produced	-24 -26 -21 40
person	> b:was released	34 -40 -7 -9
person	> b:was remade	30 31 -22 -4
person	> b:was shared	-45 -37 -4 -4
person	> b:was shot	88 19 -8 -11
person	> b:was taken	-17 35 -13 -18
person	> b:was the	13 33 -13 -4
person	> b:was to	-63 -54 -45 -11
person	> b:was working	-47 -49 -17 -3
person	> b:was written	-8 42 23 56
person	> b:we haven't	17 -15 -3 -4
person	> b:we just	17 -15 -3 -4
person	> b:wednesday unveiled	0 -11 -3 -8
person	> b:week ;	23 -2 -5 -2
person	> b:week from	-10 21 15 -4
person	> b:weekend that	39 -6 -2 -1
person	> b:went to	-30 30 -5 -5
person	> b:western from	0 -33 -23 -4
person	> b:when P	18 35 -4 -8
person	> b:where he	31 -11 -6 -4
person	> b:where she	-63 45 -11 -7
person	> b:which O	-66 61 -19 -10
person	> b:which P	6 5 26 -7
person	> b:which also	29 -8 -7 -5
person	> b:which began	-30 -20 -8 -2
person	> b:which comes	-73 -16 -6 -6
person	> b:which featured	43 -40 -17 -7
person	> b:which features	-22 -15 -8 -6
person	> b:which had	19 -10 -2 -2
person	> b:which has	87 -49 -20 -4
person	> b:which he	9 -33 4 -5
person	> b:which his	60 -36 -18 -7
person	> b:which is	7 -12 -2 -5
person	> b:which most	43 -22 -8 -6
person	> b:which neither	29 19 -11 -4
person	> b:which opens	-12 22 -5 38
person	> b:which put	38 -70 -30 -18
person	> b:which sank	25 -11 -6 -4
person	> b:which she	58 -30 -6 -7
person	> b:which starred	25 -11 -7 -5
person	> b:which stars	35 -12 -5 17
person	> b:which the	-53 71 -26 -9
person	> b:which threw	-21 -1 -9 -4
person	> b:which was	20 12 -54 -6
person	> b:which will	37 -20 -4 -9
person	> b:which won	-25 27 -8 -9
person	> b:while the	-5 -47 -13 -9
person	> b:whisky comedy	-42 -50 -14 -7
person	> b:who 'd	-35 -19 -5 -1
person	> b:who comes	34 -28 -7 -4
person	> b:who did	-37 -11 -5 -4
person	> b:who directed	-23 -10 -46 -3
person	> b:who disliked	17 26 -26 -2
person	> b:who fall	37 -5 -2 -3
person	> b:who has	-20 41 -19 -4
person	> b:who helped	-28 -1 -2 -7
person	> b:who is	14 -43 -9 -1
person	> b:who jumps	6 -32 -3 -3
person	> b:who lit	-27 -23 -9 -7
person	> b:who made	-30 16 -10 -17
person	> b:who wrote	-27 -3 -2 -3
person	> b:whole scenes	-13 -22 -13 -3
person	> b:whom he	-2 -7 -22 -16
person	> b:whom lawyer	45 -4 -41 -4
person	> b:whose C	37 -46 -22 -13
person	> b:whose cast	26 -12 -5 -4
person	> b:whose hotel-bar	20 -7 -7 -6
person	> b:whose stars	32 -16 -9 -7
person	> b:wife whom	-27 -3 -4 -3
person	> b:will be	13 20 -4 -6
person	> b:will begin	29 35 -14 -7
person	> b:will compete	-22 -14 -12 -7
person	> b:will direct	-28 -10 -12 38
person	> b:will feature	37 -20 -4 -9
person	> b:will next	-52 -31 -5 -3
person	> b:will suit	-8 -6 -5 -5
person	> b:winter ;	-39 -55 -20 -10
person	> b:with #	-61 -14 -3 -7
person	> b:with ,	-6 -16 -4 -2
person	> b:with F	8 -21 -9 -8
person	> b:with O	37 11 -14 -11
person	> b:with P	6 -12 -3 1
person	> b:with a	-33 4 -8 -10
person	> b:with an	-12 -11 -10 -6
person	> b:with his	0 -32 50 51
person	> b:with lead	0 -11 -3 -8
person	> b:with no	-34 -24 -7 -12
person	> b:with one	-30 -20 -8 -2
person	> b:with the	-71 -8 -9 -5
person	> b:with three	51 -15 -6 -34
person	> b:with whom	-2 -7 -22 -16
person	> b:without a	25 -11 -6 -4
person	> b:woman the	-6 -16 -4 -2
person	> b:woman who	6 -18 -7 -12
person	> b:women's baseball	60 -16 -9 -4
person	> b:won him	66 -53 -15 -8
person	> b:word :	-8 -6 51 -6
person	> b:working on	-47 -49 -17 -3
person	> b:world war	6 -26 -22 -7
person	> b:would have	-49 -8 -9 -10
person	> b:would take	-10 -11 -2 -3
person	> b:writer ,	-46 -27 -79 -13
person	> b:writer and	-8 67 103 -10
person	> b:written and	18 34 80 -10
person	> b:written by	-17 -24 0 -10
person	> b:wrote #	-27 -3 -2 -3
person	> b:wrote to	61 -2 -45 -6
person	> b:wrote with	-54 -44 -15 -11
person	> b:year ,	-46 -45 -18 -18
person	> b:year ;	-4 5 -6 -3
person	> b:years ago	2 5 -8 -6
person	> b:years back	44 -61 -20 -37
person	> b:you saw	14 -8 -3 -5
person	> b:£ #	59 -20 -4 -6
person	> does 	-4 -7 -17 -21
person	> does a	25 -27 -15 -14
person	> does d	-34 27 -2 -4
person	> does w	-49 -28 -15 -12
person	> far:0	-13 12 15 7
person	> far:1	-9 16 -13 -3
person	> far:11+	-2 4 -15 -9
person	> far:17+	-4 -10 -2 -7
person	> far:2	-2 3 1 -13
person	> far:26+	-56 -42 -27 -21
person	> far:3	4 7 -10 -5
person	> far:4+	6 -10 0 -12
person	> far:7+	0 -24 -6 -3
person	> films here:0	-16 -19 -5 -9
person	> films here:1	14 9 -17 -14
person	> films here:2	-15 -10 -7 -9
person	> films here:3+	-16 -13 -12 -14
person	> films:0	16 -1 -21 -28
person	> films:1	-50 -22 -15 -9
person	> films:2	-25 -24 -11 -10
person	> films:3+	47 -29 -18 -17
person	> first:!	-28 -38 -19 -19
person	> first:"	-3 4 2 -5
person	> first:'	1 -13 -6 -9
person	> first:'s	-39 -44 -34 -14
person	> first:(	6 2 1 8
person	> first:)	-23 -27 -11 -19
person	> first:,	19 -3 -17 -23
person	> first:-	1 -88 -25 -15
person	> first:.	56 -34 -16 -11
person	> first::	-46 72 68 -12
person	> first:;	-63 -8 -13 -11
person	> first:L	-21 -15 -4 -5
person	> first:about	-29 -38 -16 -10
person	> first:actor	-20 -32 -11 -6
person	> first:alongside	54 -17 -8 -7
person	> first:also	20 -20 -18 -8
person	> first:and	-12 -19 -16 -3
person	> first:as	9 -7 -9 59
person	> first:back	-41 -27 -3 -6
person	> first:before	-58 27 -28 -14
person	> first:brought	47 -37 -7 -6
person	> first:but	-17 35 -13 -18
person	> first:by	-5 12 -6 -9
person	> first:christmas	-14 -64 -15 -5
person	> first:comes	-64 44 -39 -10
person	> first:creators	-66 -66 102 -31
person	> first:directed	54 39 -36 -12
person	> first:director	-24 -5 13 4
person	> first:draws	-24 -30 -20 -18
person	> first:drew	-13 -7 -27 -6
person	> first:earned	-45 -13 -6 -9
person	> first:executive	-26 -21 -14 -20
person	> first:explored	-10 -60 -19 -13
person	> first:features	87 -16 -12 -7
person	> first:film	-43 -70 -30 -26
person	> first:filmed	-61 4 -36 -12
person	> first:first	-50 -55 -20 -17
person	> first:for	0 45 -15 15
person	> first:from	-30 51 65 -13
person	> first:gave	17 -21 -9 -4
person	> first:got	29 -5 -6 -21
person	> first:has	-18 63 -14 -13
person	> first:he	-7 27 17 -13
person	> first:here	-23 -20 -4 -5
person	> first:home	-20 -20 -8 -2
person	> first:if	-13 -8 -5 -4
person	> first:in	-17 -3 -9 -12
person	> first:is	-5 -5 0 -9
person	> first:itself	18 19 -8 38
person	> first:last	-57 -42 -11 -8
person	> first:leading	95 -40 -11 -9
person	> first:loses	-5 27 -8 -1
person	> first:made	-52 34 -35 -27
person	> first:mainly	-28 -29 -41 -7
person	> first:makes	-89 -30 -27 -12
person	> first:next	57 -6 -6 -6
person	> first:of	44 29 33 -15
person	> first:on	-43 -19 -8 -5
person	> first:opens	-16 4 -14 -7
person	> first:or	-8 -44 -25 -7
person	> first:out	-49 -27 -11 -14
person	> first:passes	-36 -17 -9 -7
person	> first:played	-34 -24 -7 -12
person	> first:premiere	90 -45 -25 -14
person	> first:produced	45 -51 -16 31
person	> first:producer	-22 5 -17 76
person	> first:saw	16 -27 -8 -5
person	> first:say	-46 -4 -10 -7
person	> first:seems	-48 -49 -34 -21
person	> first:she	23 -24 -24 -19
person	> first:shot	45 30 -31 -20
person	> first:should	-14 48 -12 -6
person	> first:star	42 -15 -19 19
person	> first:starred	34 -9 -9 -6
person	> first:starring	24 -25 -11 -9
person	> first:stars	-8 -10 -37 -9
person	> first:supporting	46 -27 -25 -12
person	> first:teaser	23 -13 -5 -8
person	> first:ten	4 -28 -13 -1
person	> first:that	-19 29 14 74
person	> first:thing	-62 -67 -21 -8
person	> first:to	-25 -10 -22 -9
person	> first:together	44 -27 -20 -28
person	> first:too	12 -19 -6 -22
person	> first:v	-27 -3 -4 -9
person	> first:wanted	22 -43 -30 -22
person	> first:was	-37 -5 7 -6
person	> first:when	-67 -49 -13 -13
person	> first:will	-48 17 -11 -9
person	> first:with	33 -12 -13 -1
person	> first:won	61 -50 -9 -10
person	> first:writer	-31 -46 42 -27
person	> l:"	13 -5 -7 3
person	> l:" "	15 -32 -8 -7
person	> l:" P	72 -62 -23 -13
person	> l:" her	44 -5 -32 -8
person	> l:" his	32 -26 -26 -10
person	> l:" in	36 31 -8 -6
person	> l:#	51 28 -42 -28
person	> l:# ;	52 -14 -2 -26
person	> l:# for	-76 68 -28 -18
person	> l:# in	-35 -4 -11 23
person	> l:# movie	-8 -3 -4 33
person	> l:# with	-15 57 -10 -8
person	> l:'	-49 -15 -9 -8
person	> l:'s releasing	22 34 -3 -6
person	> l:(	-29 -29 -10 -20
person	> l:( P	13 -18 -11 -11
person	> l:) ,	72 19 -20 -15
person	> l:,	9 0 0 -5
person	> l:, "	37 -13 -23 25
person	> l:, P	-16 -31 24 -8
person	> l:, adapted	-36 -16 57 -6
person	> l:, and	-8 15 -13 -13
person	> l:, called	-47 -7 -3 -4
person	> l:, found	12 -19 -6 -22
person	> l:, from	-64 -50 -45 -39
person	> l:, her	26 -17 -9 -10
person	> l:, in	43 -99 -21 -13
person	> l:, of	-30 -24 -12 -8
person	> l:, produced	-82 -12 -9 62
person	> l:, the	23 -13 -5 -8
person	> l:, when	15 45 -6 -7
person	> l:, whose	-12 -14 -11 -11
person	> l:-	39 -18 59 -7
person	> l::	-3 17 -10 -6
person	> l:: "	-13 -17 42 -10
person	> l:: the	-62 -67 -21 -8
person	> l:;	27 47 -2 10
person	> l:; P	14 -10 -9 -4
person	> l:C (	30 -14 -14 -13
person	> l:C ,	-49 -60 -43 -8
person	> l:C in	-33 3 -15 -8
person	> l:F	-36 -17 -9 -7
person	> l:F '	-52 -41 -11 -5
person	> l:F ,	-8 13 0 -13
person	> l:F -	39 -18 59 -7
person	> l:F and	-16 -28 -3 -8
person	> l:F is	-33 7 -49 -5
person	> l:F loses	-14 -64 -15 -5
person	> l:F or	-32 -71 -69 -6
person	> l:F v	-82 -9 -6 -4
person	> l:L	-20 -35 50 -12
person	> l:L in	-18 -38 -78 -9
person	> l:L shooting	-26 -42 22 -19
person	> l:O	-43 44 -8 -8
person	> l:O "	70 -4 -4 -5
person	> l:O '	-91 -32 -10 -5
person	> l:O own	33 30 -3 -5
person	> l:O put	-49 -27 -11 -14
person	> l:O release	9 47 -8 -6
person	> l:O satire	34 13 -3 -6
person	> l:P	25 -21 -6 -8
person	> l:P "	19 -21 -18 -16
person	> l:P '	17 -11 -7 -4
person	> l:P (	-26 -38 -8 -25
person	> l:P ,	3 -32 -19 26
person	> l:P filmed	-23 -20 -4 -5
person	> l:P for	-43 -66 -15 -15
person	> l:P helmed	48 -12 -5 -3
person	> l:P in	-84 36 -12 -8
person	> l:P include	12 -2 -5 -1
person	> l:P of	-89 -75 -9 -5
person	> l:P wrote	-21 -10 -17 -10
person	> l:W ,	-69 -25 -16 -9
person	> l:^	-18 -3 5 -13
person	> l:^ "	-15 -27 6 -3
person	> l:^ '	-40 0 -14 -12
person	> l:^ P	-47 5 -12 -10
person	> l:^ ^	-18 -3 5 -13
person	> l:^ and	-40 -35 -10 -6
person	> l:^ his	29 5 -8 -5
person	> l:^ imagine	-34 -24 -7 -12
person	> l:^ in	24 27 -14 -10
person	> l:^ so	-36 -63 -18 -9
person	> l:a L	-20 -35 50 -12
person	> l:abortion drama	-36 -50 -10 -4
person	> l:about	-82 -127 -37 -12
person	> l:abroad for	58 -39 -8 -4
person	> l:act in	23 -55 -21 -12
person	> l:acted in	33 -27 -24 -8
person	> l:actor for	22 52 -9 -10
person	> l:actress for	-93 -64 -8 -2
person	> l:adaptation of	-92 -67 -10 -1
person	> l:adapted	-36 -16 57 -6
person	> l:adapted from	-23 -51 -63 -11
person	> l:adventure	110 -41 -6 -5
person	> l:adventure film	16 -27 -8 -5
person	> l:after	-12 13 -16 -10
person	> l:after "	41 -41 -27 -38
person	> l:again in	60 -3 41 -19
person	> l:again on	-45 34 50 -7
person	> l:ahead of	90 -52 -36 -28
person	> l:ahead with	-12 -15 -7 -5
person	> l:also completed	23 -11 -15 -4
person	> l:also had	-46 -4 -10 -7
person	> l:also has	-65 -36 -14 -13
person	> l:also in	75 46 -9 -2
person	> l:also wrote	21 -22 -7 -13
person	> l:amends with	70 -54 -9 -2
person	> l:among them	3 -5 -9 -13
person	> l:and	-24 -3 -9 -12
person	> l:and "	-24 18 -14 -11
person	> l:and F	-36 -17 -9 -7
person	> l:and P	27 -59 -53 -7
person	> l:and directed	18 -6 -3 -27
person	> l:and film	-47 -49 -17 -3
person	> l:and for	24 6 -8 -8
person	> l:and in	65 37 -57 -11
person	> l:and written	-28 -29 -41 -7
person	> l:animation	49 -25 -5 -1
person	> l:another	-90 -37 -8 -4
person	> l:appearance in	25 37 -6 -3
person	> l:appeared in	-30 -6 -3 -6
person	> l:are	1 -3 -8 -3
person	> l:as	-40 -55 -13 -4
person	> l:as is	16 48 -6 -5
person	> l:assistant on	-66 95 -17 -6
person	> l:australian picture	27 -38 -9 -11
person	> l:autumn comes	59 55 -8 -6
person	> l:backing	-45 52 53 -18
person	> l:because	22 -43 -30 -22
person	> l:because of	-85 48 -19 -5
person	> l:begin	3 31 -26 -19
person	> l:between	65 -65 -31 -27
person	> l:biopic	86 -67 -3 -3
person	> l:brings "	-38 -45 -9 -14
person	> l:by	-7 19 108 61
person	> l:called	96 -88 -8 -10
person	> l:calls	-43 -22 -6 -3
person	> l:came	-5 0 -10 18
person	> l:came "	45 -7 -7 -5
person	> l:came for	-75 21 14 -12
person	> l:came with	8 -26 -8 -11
person	> l:cast of	57 -5 -7 -7
person	> l:cinema ,	74 -59 -15 -12
person	> l:clips from	-45 -50 -27 -12
person	> l:co-producer on	-20 -28 -12 67
person	> l:co-stars from	90 -70 -20 -9
person	> l:come is	26 -12 -5 -4
person	> l:comedy	17 -25 -13 -12
person	> l:comedy "	56 -39 -32 -5
person	> l:comes	59 55 -8 -6
person	> l:company in	-79 37 -15 -3
person	> l:company's	-14 51 -42 -17
person	> l:competition is	36 -3 -7 -5
person	> l:completed	46 -3 -12 -10
person	> l:contenders include	-36 -2 -1 -2
person	> l:credits of	-40 18 -7 -36
person	> l:cut	-9 -13 -6 -6
person	> l:debut	-67 77 -8 -5
person	> l:developing "	-68 -57 65 65
person	> l:did	-18 55 -8 -36
person	> l:direct	-65 28 56 48
person	> l:directed	-31 -28 -29 -19
person	> l:director for	-10 61 -6 -6
person	> l:director of	-60 -14 -12 -10
person	> l:double on	46 22 -12 -17
person	> l:downbeat film	42 -1 -3 -3
person	> l:drama	20 13 -11 -7
person	> l:drama "	52 -54 -20 -10
person	> l:editor on	-52 -70 -5 -4
person	> l:ensemble of	72 -40 -21 -11
person	> l:exceptions are	1 -3 -8 -3
person	> l:fall for	60 -40 -19 -13
person	> l:family drama	46 -23 -15 -9
person	> l:father in	35 -86 -34 -15
person	> l:feature until	-38 -17 -10 -3
person	> l:fiction film	93 -18 -8 -3
person	> l:film	-9 10 -9 -5
person	> l:film ,	90 -29 -9 -8
person	> l:film was	21 -48 -9 -7
person	> l:filmed	-23 -20 -4 -5
person	> l:filming	-26 32 -12 -8
person	> l:filming "	-51 67 -12 -19
person	> l:filming of	-66 -6 -11 -6
person	> l:films included	-26 -12 -8 -4
person	> l:finished	-68 20 -29 -12
person	> l:first	32 -8 -6 -6
person	> l:first :	47 -25 -7 -5
person	> l:follow-up to	-74 -9 -7 -8
person	> l:followed by	47 26 -33 -12
person	> l:for	0 9 10 1
person	> l:for "	23 45 -29 -10
person	> l:found	12 -19 -6 -22
person	> l:friend ;	10 -51 -15 -7
person	> l:from	21 -67 20 -11
person	> l:from P	83 -7 -35 -37
person	> l:gangster in	6 -9 -4 -2
person	> l:gate is	-20 -20 -8 -2
person	> l:ghost story	-52 -30 -6 -11
person	> l:given us	-17 -20 -11 -7
person	> l:grandfather of	-44 87 -56 -2
person	> l:guard in	-13 -8 -5 -4
person	> l:had	-46 -11 -5 -8
person	> l:handled	-41 -27 -3 -6
person	> l:has	-65 -36 -14 -13
person	> l:has written	-68 -36 64 -28
person	> l:have seen	25 34 -8 -7
person	> l:having seen	-88 -41 -24 -22
person	> l:he shot	31 42 -6 -3
person	> l:head ;	-49 89 -19 -25
person	> l:heels of	56 -5 -4 -6
person	> l:helmed	48 -12 -5 -3
person	> l:her	71 -24 -19 -9
person	> l:her ,	-48 35 -12 -7
person	> l:him in	63 -4 -12 -8
person	> l:himself ,	38 -38 -8 -9
person	> l:his	19 -10 -9 -6
person	> l:his debut	47 -20 -4 -2
person	> l:hit	-70 -51 -28 -21
person	> l:hits include	-83 -51 -10 -6
person	> l:honoured for	20 -36 -9 -12
person	> l:horror film	-57 -1 -5 -1
person	> l:imagine	-34 -24 -7 -12
person	> l:in	9 -12 -17 -11
person	> l:in "	16 -15 -13 13
person	> l:in P	75 -19 3 -8
person	> l:include	57 -94 -8 -7
person	> l:included	4 36 -9 -22
person	> l:indies like	12 -27 -5 -2
person	> l:into backing	-45 52 53 -18
person	> l:is	14 2 -37 -7
person	> l:is O	-78 27 -6 -10
person	> l:is filming	-24 30 -12 -8
person	> l:is preparing	-21 52 -8 -7
person	> l:just completed	30 -16 -7 -1
person	> l:kitty :	-74 30 -5 -9
person	> l:known for	20 -11 -8 -4
person	> l:landlords in	-34 -25 9 -26
person	> l:last was	13 50 -10 -6
person	> l:lately finished	-68 20 -29 -12
person	> l:later came	-5 -6 -16 7
person	> l:lead in	-56 47 -13 -8
person	> l:left	22 -48 -41 -23
person	> l:like	12 -27 -5 -2
person	> l:like his	-12 -9 -5 -6
person	> l:linked with	-17 35 -13 -18
person	> l:lit P	0 -4 -24 -2
person	> l:loses	-14 -64 -15 -5
person	> l:made	-2 -32 -13 -11
person	> l:made "	-26 59 42 -3
person	> l:make	78 -81 -10 -42
person	> l:maker of	-9 -3 -5 -9
person	> l:makers of	0 -11 -3 -8
person	> l:making of	-88 -16 -8 -6
person	> l:many of	46 -27 -25 -12
person	> l:may is	-37 77 -14 -11
person	> l:met on	39 -67 -31 -30
person	> l:month for	70 -49 -5 -5
person	> l:movie	-8 -3 -4 33
person	> l:musical	45 21 -20 -23
person	> l:name by	-66 -66 102 -31
person	> l:name of	37 -18 -3 -1
person	> l:name with	-27 21 -9 -4
person	> l:never watched	-65 39 -25 -26
person	> l:new	-46 4 -29 -5
person	> l:next in	-43 -6 -3 -10
person	> l:next is	61 -15 -14 -9
person	> l:nominated for	-57 -42 -11 -8
person	> l:nominations for	-38 4 49 -3
person	> l:not one	-40 -18 -11 -5
person	> l:november is	4 -43 -4 -3
person	> l:now calls	-43 -22 -6 -3
person	> l:october with	-34 -14 6 -8
person	> l:of	-42 -1 -16 -12
person	> l:of "	-2 -23 -18 -11
person	> l:officer in	-10 38 -44 -2
person	> l:on	-14 20 -11 2
person	> l:on "	-56 18 -15 -16
person	> l:on came	-6 9 -9 -25
person	> l:one	-40 -18 -11 -5
person	> l:one ,	-40 -46 -22 74
person	> l:one :	36 48 -15 -6
person	> l:one in	64 -60 -7 -12
person	> l:or	-32 -71 -69 -6
person	> l:oscar for	-71 83 49 -13
person	> l:out after	-79 -59 -25 -10
person	> l:own	33 30 -3 -5
person	> l:part in	21 -5 -27 -17
person	> l:passed on	-46 -65 -54 -15
person	> l:performance in	-33 -28 -4 -5
person	> l:period drama	25 -11 -6 -4
person	> l:picture	27 -38 -9 -11
person	> l:picture ,	15 -62 -10 -9
person	> l:picture since	12 12 11 -7
person	> l:post on	32 -9 -7 -6
person	> l:predecessor ,	-26 -47 47 -7
person	> l:premiere of	-36 -5 -12 -9
person	> l:preparing	-21 52 -8 -7
person	> l:present in	-85 38 -10 -6
person	> l:prize for	-38 -16 76 -12
person	> l:produce	-34 -11 -6 -2
person	> l:produced	-73 -12 -17 32
person	> l:producer of	-23 -45 -20 -4
person	> l:publicity for	-12 36 67 -13
person	> l:put	-49 -27 -11 -14
person	> l:putting together	22 -32 53 -6
person	> l:raves for	44 -59 -44 -7
person	> l:recently completed	32 27 -7 -40
person	> l:recently wrapped	26 10 -21 -4
person	> l:release	9 47 -8 -6
person	> l:releasing	22 34 -3 -6
person	> l:remake of	-86 -68 -47 -24
person	> l:reportedly because	22 -43 -30 -22
person	> l:rights to	-52 -79 -70 -23
person	> l:role in	1 12 -11 -9
person	> l:running include	-20 -32 -11 -6
person	> l:sat through	87 -52 -7 -9
person	> l:satire	34 13 -3 -6
person	> l:saw	49 -53 -15 -6
person	> l:scenes from	53 68 69 -6
person	> l:seen	-5 17 -12 -10
person	> l:seen in	-1 14 -9 -6
person	> l:sequel ,	60 -16 -3 -2
person	> l:sequel to	-55 70 -11 -5
person	> l:she cut	-9 -13 -6 -6
person	> l:shoot	-52 0 -20 -4
person	> l:shooting	-24 -48 23 -9
person	> l:shot	31 42 -6 -3
person	> l:show	-44 39 -21 -8
person	> l:show ;	-30 43 -24 56
person	> l:since	-2 19 8 -7
person	> l:since about	-16 -82 -51 -6
person	> l:since made	0 -54 -4 -4
person	> l:slave in	-27 41 -22 -4
person	> l:so	-36 -63 -18 -9
person	> l:source of	21 11 -11 -8
person	> l:star in	-100 -91 -6 -3
person	> l:star of	-42 -16 -6 -6
person	> l:starred in	-51 51 -25 -40
person	> l:story	-9 -19 -8 -4
person	> l:success with	88 -2 -4 -2
person	> l:such as	-35 -58 -18 -2
person	> l:superb ;	-36 -35 31 -19
person	> l:take P	-30 -20 -14 -4
person	> l:territories as	-2 -38 -33 -1
person	> l:that	-54 25 -37 -17
person	> l:the	-29 30 -10 -7
person	> l:the animation	49 -25 -5 -1
person	> l:the comedy	-91 63 -6 -6
person	> l:the company's	-14 51 -42 -17
person	> l:the film	69 61 -6 -6
person	> l:the first	32 -8 -6 -6
person	> l:the thriller	40 -17 -8 -5
person	> l:them	3 -5 -9 -13
person	> l:then came	18 19 -8 38
person	> l:there was	-7 5 31 -6
person	> l:they wrote	38 -70 -30 -18
person	> l:thimblefuls :	-28 -15 -13 -6
person	> l:third of	-21 -15 -4 -5
person	> l:thriller	79 -25 -7 -4
person	> l:through	87 -52 -7 -9
person	> l:time in	-9 -1 -4 -5
person	> l:time of	82 -37 -11 -7
person	> l:to	-32 9 -16 -8
person	> l:to "	8 -74 -4 73
person	> l:to direct	-66 14 -20 60
person	> l:to make	78 -81 -10 -42
person	> l:to produce	-34 -11 -6 -2
person	> l:to shoot	-52 0 -20 -4
person	> l:together	22 -32 53 -6
person	> l:until	-38 -17 -10 -3
person	> l:us	-17 -20 -11 -7
person	> l:v	-82 -9 -6 -4
person	> l:verdict on	47 -7 -2 -13
person	> l:version of	-81 22 -16 -10
person	> l:villain of	-24 -10 -19 -4
person	> l:warners '	-31 -15 -3 -4
person	> l:was	-29 96 1 -7
person	> l:was for	15 33 -6 -6
person	> l:was in	-37 -52 -15 -9
person	> l:watched	-88 28 -17 79
person	> l:week is	40 -3 -21 -3
person	> l:went to	-40 55 -12 -8
person	> l:when	15 45 -6 -7
person	> l:who did	4 -28 -13 -1
person	> l:who handled	-41 -27 -3 -6
person	> l:who made	-22 -24 -11 -9
person	> l:who produced	-59 -10 -17 -1
person	> l:who wrote	-95 48 -11 -35
person	> l:whose	-59 -32 -14 -12
person	> l:will begin	3 31 -26 -19
person	> l:will show	-45 -35 -9 -6
person	> l:winner ,	-2 16 -16 -7
person	> l:with	33 -9 -16 -9
person	> l:with P	1 -48 -7 -5
person	> l:with another	-30 -33 -9 -2
person	> l:work ,	36 -31 -5 -2
person	> l:work on	-64 37 -37 -19
person	> l:wrapped	26 10 -21 -4
person	> l:written	-54 -27 46 -9
person	> l:wrote	-14 11 -13 -15
person	> l:year with	-36 -42 -5 -6
person	> l:you saw	88 -53 -9 -6
person	> last:"	1 0 -12 -15
person	> last:" alum	31 -53 -6 -19
person	> last:" and	-18 -34 -11 -12
person	> last:" as	36 -28 -13 -8
person	> last:" dreamboat	44 -53 -16 -27
person	> last:" opposite	-16 -11 -5 -5
person	> last:" starring	40 -8 -6 -7
person	> last:" where	55 -10 -8 -8
person	> last:" with	-37 49 34 -10
person	> last:"|	10 13 -11 -12
person	> last:#	-36 -56 -13 -5
person	> last:# ,	-83 32 -13 -7
person	> last:# ;	25 -25 -19 -11
person	> last:# with	81 -25 -22 -5
person	> last:#|	-36 -56 -13 -5
person	> last:'s	33 -47 -11 -15
person	> last:'s|	33 -47 -11 -15
person	> last:(	-17 -37 -15 -12
person	> last:(|	-17 -37 -15 -12
person	> last:) ,	51 -42 -6 -5
person	> last:) and	-37 -22 -11 -9
person	> last:,	-1 6 -12 -7
person	> last:, "	-38 15 -12 -15
person	> last:, a	-56 -22 -18 -3
person	> last:, alongside	29 -16 -8 -5
person	> last:, although	21 -48 -29 -29
person	> last:, and	-45 -9 -15 -1
person	> last:, as	27 -28 -12 -14
person	> last:, brought	-40 -9 -13 -8
person	> last:, but	7 38 -9 -12
person	> last:, by	-38 47 -16 -7
person	> last:, for	-33 36 -12 -12
person	> last:, from	-46 48 -12 -7
person	> last:, has	98 -24 -5 -5
person	> last:, in	-17 -12 -16 -22
person	> last:, is	34 -12 -8 -12
person	> last:, its	-25 0 -30 54
person	> last:, opposite	9 -17 -7 -5
person	> last:, said	40 76 -13 -6
person	> last:, starred	31 -35 -7 -4
person	> last:, starring	-31 -14 -7 -4
person	> last:, stars	65 -9 -3 -4
person	> last:, the	1 20 -14 -10
person	> last:, though	51 -11 -9 -8
person	> last:, when	0 -14 -19 -5
person	> last:, where	-50 -17 -9 -6
person	> last:, which	-26 15 35 4
person	> last:, while	-95 -9 -5 -6
person	> last:, with	21 -23 -14 1
person	> last:,|	-3 11 -11 -6
person	> last:,|a	43 -25 -17 -6
person	> last:,|d	-79 -5 -9 -7
person	> last::	-38 -20 57 -9
person	> last::|	-40 40 76 -10
person	> last::|d	-23 -74 -8 -7
person	> last:;	-5 12 -17 -9
person	> last:; and	18 -10 -3 -12
person	> last:; for	-26 -51 -13 -18
person	> last:;|	-4 -11 -12 -9
person	> last:;|d	-7 55 -42 -10
person	> last:? with	-91 -29 -16 -7
person	> last:C (	16 -3 -6 -13
person	> last:C ,	37 -46 -22 -13
person	> last:C and	0 -5 -6 -5
person	> last:C in	-56 -26 -6 -4
person	> last:C opposite	-37 -3 -4 -2
person	> last:C to	-58 -28 -10 -11
person	> last:F	-34 -32 -24 -15
person	> last:F "	84 -62 -27 -46
person	> last:F ,	-3 23 -14 -10
person	> last:F :	-41 79 72 -3
person	> last:F ;	-25 18 -14 -8
person	> last:F and	27 -22 -19 -13
person	> last:F brought	70 -27 -13 -14
person	> last:F by	-30 -49 -11 -4
person	> last:F director	-15 -35 -36 -8
person	> last:F directs	-36 -47 -29 -17
person	> last:F earned	-52 -24 -11 -7
person	> last:F for	4 43 -14 30
person	> last:F got	61 -17 -14 -26
person	> last:F in	-43 24 -35 -29
person	> last:F starred	40 -8 -6 -3
person	> last:F stars	67 -10 -8 -9
person	> last:F when	-67 -49 -13 -13
person	> last:F with	41 -41 -10 -21
person	> last:F|	-16 -64 -25 -19
person	> last:F|a	-57 -10 -17 -7
person	> last:L	-34 55 57 -12
person	> last:L by	-18 75 38 -8
person	> last:L for	-63 73 -9 -17
person	> last:L with	63 -79 -20 -5
person	> last:L|	-34 55 57 -12
person	> last:O	40 -52 -74 -7
person	> last:O|	-56 -63 -66 -4
person	> last:P	55 -80 -54 -17
person	> last:P ,	2 -25 -8 -7
person	> last:P F	83 -18 -48 -18
person	> last:P and	14 -4 -3 -7
person	> last:P for	-54 -43 -48 72
person	> last:P from	65 -40 -39 -7
person	> last:P in	-25 -32 -6 -2
person	> last:P reprising	-48 35 -8 -8
person	> last:P sister	-30 -24 -39 -7
person	> last:P with	81 7 -15 -6
person	> last:P|	55 -80 -54 -17
person	> last:W and	-23 -13 -30 -12
person	> last:^ F	-73 21 -56 -18
person	> last:^ its	-10 26 25 -3
person	> last:a	-37 -44 15 -9
person	> last:about	-32 -58 -15 -11
person	> last:about|	-32 -58 -15 -11
person	> last:according to	-26 5 -9 -7
person	> last:actor	20 -16 26 -9
person	> last:actor for	0 -26 -19 -12
person	> last:actors	47 -4 -11 -4
person	> last:actors|a	47 -4 -11 -4
person	> last:actor|a	20 -16 26 -9
person	> last:actress	-35 -6 -7 -4
person	> last:actress|a	-35 -6 -7 -4
person	> last:adaptation with	36 -5 -9 -5
person	> last:adapted by	-26 -24 37 -9
person	> last:adapted from	-64 44 -40 -33
person	> last:affair starring	33 -4 -3 -5
person	> last:after	24 -15 -4 -4
person	> last:after its	48 -82 -44 -40
person	> last:after|	24 -15 -4 -4
person	> last:ago with	50 -37 -12 -2
person	> last:ahead of	-45 -28 -17 -2
person	> last:alongside	12 -14 -8 -6
person	> last:alongside|	12 -14 -8 -6
person	> last:although	21 -48 -29 -29
person	> last:although|	21 -48 -29 -29
person	> last:alum	31 -53 -6 -19
person	> last:alum|	31 -53 -6 -19
person	> last:among them	20 -21 -11 -7
person	> last:an early-career	17 -20 -11 -4
person	> last:and	1 -9 -7 -7
person	> last:and "	-45 -45 -7 -10
person	> last:and F	-73 -12 -19 -5
person	> last:and director	-25 42 73 -6
person	> last:and gave	18 -26 -9 -4
person	> last:and in	-23 -58 -5 -20
person	> last:and its	38 54 -56 -43
person	> last:and starring	43 -7 -7 -18
person	> last:and stars	56 -10 -1 -3
person	> last:and|	0 -6 -6 -6
person	> last:and|a	5 -15 -9 -7
person	> last:and|w	-22 -29 29 -11
person	> last:appeared with	-65 -25 -3 -4
person	> last:as	20 -23 -19 -12
person	> last:as|	28 -21 -13 -11
person	> last:at	12 -42 -16 -13
person	> last:at|	12 -42 -16 -13
person	> last:award for	-45 -33 -23 -3
person	> last:a|	-37 -44 15 -9
person	> last:based on	-34 -6 -9 -6
person	> last:because	-53 -58 -26 -10
person	> last:because|	16 -48 -29 -10
person	> last:been	-42 27 -28 -11
person	> last:been|	-42 27 -28 -11
person	> last:before	3 -44 -36 -13
person	> last:before|	-62 -42 -46 -19
person	> last:beside	30 -44 -12 -9
person	> last:beside|	30 -44 -12 -9
person	> last:between	7 -9 -14 -6
person	> last:between|	10 -9 -17 -7
person	> last:blockbusters like	-41 -35 -6 -3
person	> last:book by	-55 -22 -14 -4
person	> last:british actors	47 -4 -11 -4
person	> last:british director	-17 -34 -50 -18
person	> last:brother	-48 -28 -56 -10
person	> last:brother|	-48 -28 -56 -10
person	> last:brought	2 -18 -14 -9
person	> last:brought|	19 -18 -13 -8
person	> last:but	-43 -14 -13 -13
person	> last:but|	-82 13 -8 -12
person	> last:but|d	-39 -20 -39 -25
person	> last:by	-30 10 5 -7
person	> last:by L	-29 60 -32 -9
person	> last:by first-timer	-8 41 -49 -6
person	> last:by mr	-4 -11 -4 -4
person	> last:by|	-33 18 16 -3
person	> last:by|a	20 -1 -8 -21
person	> last:by|d	-15 6 -4 -5
person	> last:by|w	-36 -24 -21 -9
person	> last:cast	97 -87 -11 -7
person	> last:chases	51 -41 -4 -2
person	> last:chases|	51 -41 -4 -2
person	> last:co-star	52 -11 -10 -7
person	> last:co-starring	-25 -11 -3 -4
person	> last:co-starring|a	-25 -11 -3 -4
person	> last:co-star|a	52 -11 -10 -7
person	> last:comedian	-44 -23 -10 -6
person	> last:comedian|a	-44 -23 -10 -6
person	> last:comedy by	-64 84 -52 -19
person	> last:comedy starring	33 -12 -8 -9
person	> last:comedy with	44 -49 -20 -9
person	> last:dame	-6 -27 -7 -5
person	> last:dame|	-6 -27 -7 -5
person	> last:designer	-38 28 -24 -6
person	> last:designer|	-38 28 -24 -6
person	> last:directed by	-2 6 -8 -4
person	> last:director	-32 35 0 -13
person	> last:director ,	-56 15 27 -26
person	> last:director for	-46 32 -47 -29
person	> last:director|d	-27 29 4 -13
person	> last:directs	-31 -36 -16 -5
person	> last:directs|	-31 -36 -16 -5
person	> last:drama by	-50 66 -69 -21
person	> last:drama with	38 -27 -13 -19
person	> last:dreamboat	44 -53 -16 -27
person	> last:dreamboat|	44 -53 -16 -27
person	> last:drops in	-26 -22 -9 -5
person	> last:early-career	17 -20 -11 -4
person	> last:early-career|	17 -20 -11 -4
person	> last:earned	-52 -24 -11 -7
person	> last:earned|	-25 -22 -16 -10
person	> last:editor	-30 -20 -8 -2
person	> last:editor|	-30 -20 -8 -2
person	> last:epic starring	40 -24 -6 -5
person	> last:epic that	26 -16 -31 -6
person	> last:famous by	-6 -16 -4 -2
person	> last:fashion designer	-42 66 -32 -7
person	> last:father in	-10 -5 -11 -5
person	> last:feature by	-47 92 62 -7
person	> last:feature from	-51 57 -44 -26
person	> last:featured	-30 -25 -7 -7
person	> last:featured|	-30 -25 -7 -7
person	> last:features	3 -17 -9 -6
person	> last:features|	3 -17 -9 -6
person	> last:featuring	52 -13 -23 -2
person	> last:featuring|	52 -13 -23 -2
person	> last:feeling about	17 -15 -3 -4
person	> last:film by	21 3 -24 -7
person	> last:film from	-23 49 43 -22
person	> last:film of	-70 49 -22 -19
person	> last:film with	4 -26 -20 63
person	> last:film-maker	-33 34 -20 -13
person	> last:film-maker|d	-33 34 -20 -13
person	> last:find	-15 -16 -9 -11
person	> last:find|	-15 -16 -9 -11
person	> last:first noticed	14 -14 -8 -4
person	> last:first of	-13 -21 -26 -8
person	> last:first-timer	-8 41 -49 -6
person	> last:footballer	33 -21 -5 -3
person	> last:footballer|a	33 -21 -5 -3
person	> last:for	-24 8 0 6
person	> last:for editor	-30 -20 -8 -2
person	> last:for its	-26 28 15 -43
person	> last:for which	49 -29 -13 -8
person	> last:for|	-17 7 4 11
person	> last:for|a	-15 -63 -26 -23
person	> last:for|d	-52 45 -51 -31
person	> last:friend	43 -19 39 55
person	> last:friend|	43 -19 39 55
person	> last:from	-14 36 -14 -11
person	> last:from a	-32 -15 43 -5
person	> last:from its	-52 -45 -44 -39
person	> last:from the	-35 -36 -12 -9
person	> last:from writer-director	0 -33 -23 -4
person	> last:from|	4 65 -23 -9
person	> last:from|d	-23 -5 58 -22
person	> last:from|w	-68 -33 -22 -13
person	> last:gave	69 -21 -12 -7
person	> last:gave|	64 -28 -11 -8
person	> last:got	75 -12 -5 -21
person	> last:got|	75 -12 -5 -21
person	> last:had	36 -23 -6 -2
person	> last:had troubled	-36 -21 -24 -7
person	> last:had|	36 -23 -6 -2
person	> last:has	1 -16 -12 -6
person	> last:has|	16 -25 -8 -6
person	> last:has|d	-61 10 -32 -23
person	> last:he and	62 -32 -5 -2
person	> last:he chases	51 -41 -4 -2
person	> last:her	38 -50 -14 -7
person	> last:her|	61 -52 -14 -7
person	> last:his	-12 -44 -16 -20
person	> last:his brother	-48 -28 -56 -10
person	> last:his roommate	-12 -20 -6 -4
person	> last:his|	-12 -44 -16 -20
person	> last:hunter ,	-31 -48 -21 -37
person	> last:in	-24 -18 -11 -9
person	> last:in F	23 -30 -18 -12
person	> last:in which	10 -13 -12 -8
person	> last:included	37 -44 -18 -5
person	> last:in|	-25 -34 -9 -8
person	> last:in|d	-29 67 -46 -23
person	> last:is	7 24 11 11
person	> last:is|	40 23 19 20
person	> last:is|a	-45 -37 -12 -8
person	> last:is|d	-69 48 -29 -15
person	> last:it 's	46 -50 -26 -30
person	> last:it features	50 -13 -15 -7
person	> last:it is	-36 -83 -20 -21
person	> last:it seems	-48 -49 -34 -21
person	> last:it stars	-70 -14 -8 -7
person	> last:it was	-40 -85 -9 -13
person	> last:it with	24 -45 31 -29
person	> last:its	-6 -16 -12 23
person	> last:its star	55 -6 -12 60
person	> last:its|	-26 -62 25 47
person	> last:its|a	93 -21 -44 -24
person	> last:its|d	-23 19 -35 11
person	> last:job to	-39 70 -4 -11
person	> last:joined by	-36 -44 -16 -14
person	> last:lady ,	51 -39 -24 -10
person	> last:late	-4 4 -12 -9
person	> last:late|	11 -89 -9 -5
person	> last:latter with	-5 -43 -9 -13
person	> last:legend	-18 -7 -4 -3
person	> last:legend|a	-18 -7 -4 -3
person	> last:like	60 -34 -8 -8
person	> last:like|	60 -34 -8 -8
person	> last:line-up with	-30 -22 -16 -22
person	> last:made	28 34 -18 -7
person	> last:made by	24 -9 -25 -7
person	> last:made|	28 49 -11 -5
person	> last:man	-43 -4 -3 -2
person	> last:man|a	-43 -4 -3 -2
person	> last:meet	37 -34 -4 -8
person	> last:meet|	37 -34 -4 -8
person	> last:model	3 -19 -9 -8
person	> last:model|	3 -19 -9 -8
person	> last:moment ,	-33 -15 -6 -5
person	> last:mr	-50 -14 -13 -12
person	> last:mr.	15 -51 -21 52
person	> last:mr|	-46 -25 -9 -8
person	> last:musician	-32 -28 12 -4
person	> last:musician|	-32 -28 12 -4
person	> last:newcomer	-1 41 -15 -4
person	> last:newcomer|a	-1 41 -15 -4
person	> last:not	35 -61 -22 -9
person	> last:noticed	14 -14 -8 -4
person	> last:noticed|	14 -14 -8 -4
person	> last:novel by	-39 -22 -25 -10
person	> last:novels by	-9 -24 -1 -9
person	> last:novels of	-26 -35 -30 -5
person	> last:oddity starring	30 -7 -9 -11
person	> last:of	-14 3 13 -11
person	> last:of the	-48 21 -17 -7
person	> last:of|	-4 4 -6 -12
person	> last:of|w	-20 -26 -28 -9
person	> last:on	-29 50 -11 -9
person	> last:one with	-5 -17 78 -9
person	> last:only	-41 -36 43 -8
person	> last:only|	-41 -36 43 -8
person	> last:on|	-38 65 -9 -8
person	> last:on|w	-27 -28 -14 -7
person	> last:opposite	43 -17 -7 -7
person	> last:opposite dame	2 -10 -5 -1
person	> last:opposite|	43 -17 -7 -7
person	> last:out of	-37 -45 48 -10
person	> last:over from	-14 31 -8 -4
person	> last:pair	-30 -7 -5 -31
person	> last:pair|	-30 -7 -5 -31
person	> last:part that	-64 -9 -13 -12
person	> last:photographed by	-8 -45 -25 -50
person	> last:play by	-44 -32 -49 -13
person	> last:played by	23 -26 -7 -25
person	> last:played for	-46 -47 -19 -27
person	> last:playwright	-31 -18 -2 -4
person	> last:playwright|w	-24 -10 45 -4
person	> last:produced by	-33 -37 -18 69
person	> last:producer	-16 -26 -12 -6
person	> last:producer|	-16 -26 -12 -6
person	> last:properly in	-1 -17 -19 -4
person	> last:recast with	-67 -48 -12 -23
person	> last:reprising	-48 35 -8 -8
person	> last:reprising|	-48 35 -8 -8
person	> last:role as	6 -2 -2 -4
person	> last:role to	56 -52 -3 -10
person	> last:roommate	-12 -20 -6 -4
person	> last:roommate|	-12 -20 -6 -4
person	> last:said	-2 15 -15 -10
person	> last:said|	-33 43 -19 -13
person	> last:said|a	30 -74 -17 -12
person	> last:said|d	-71 15 -19 -9
person	> last:same for	62 -55 -10 -9
person	> last:saw	54 -46 -7 -5
person	> last:saw|	54 -43 -11 -4
person	> last:scene between	10 -9 -17 -7
person	> last:screen legend	-18 -7 -4 -3
person	> last:seems	-48 -49 -34 -21
person	> last:singer	-31 -9 -6 -5
person	> last:singer|	-32 -16 -9 -4
person	> last:singer|a	-18 -9 -3 -2
person	> last:sister	-36 -30 31 -8
person	> last:sister|	-36 -30 31 -8
person	> last:sparred with	29 -9 -22 -7
person	> last:star	-10 -18 -14 44
person	> last:starred	22 -19 -9 -6
person	> last:starred|a	22 -19 -9 -6
person	> last:starring	0 -15 -7 -8
person	> last:starring|a	0 -15 -7 -8
person	> last:stars	19 -13 -8 -8
person	> last:stars|a	19 -13 -8 -8
person	> last:star|a	-10 -18 -14 44
person	> last:stating that	36 -18 -13 -10
person	> last:story by	-91 15 4 -9
person	> last:story co-starring	-25 -11 -3 -4
person	> last:swears at	12 -29 -21 -17
person	> last:that	-14 -16 25 19
person	> last:that ;	-7 53 -16 -11
person	> last:that made	-8 14 -7 -5
person	> last:that was	-71 59 -9 -4
person	> last:that|	5 -8 17 42
person	> last:that|a	-64 -9 -13 -12
person	> last:that|d	-16 -35 46 -26
person	> last:the	-14 8 -14 -9
person	> last:the #	-36 -56 -13 -5
person	> last:the actor	-10 -25 -30 -17
person	> last:the actress	-35 -6 -7 -4
person	> last:the comedian	-89 -13 -9 -7
person	> last:the director	-42 62 -20 -1
person	> last:the footballer	33 -21 -5 -3
person	> last:the late	-4 4 -12 -9
person	> last:the man	-43 -4 -3 -2
person	> last:the playwright	-25 -23 -44 -6
person	> last:the singer	28 -8 -8 -4
person	> last:them	20 -21 -11 -7
person	> last:them|	20 -21 -11 -7
person	> last:the|	-14 8 -14 -9
person	> last:thing from	-27 18 -25 -6
person	> last:though	51 -11 -9 -8
person	> last:though|	-30 -18 -11 -7
person	> last:though|a	63 -16 -9 -7
person	> last:thriller that	-30 1 46 -22
person	> last:thriller with	44 -42 -17 -13
person	> last:to	-29 16 21 21
person	> last:to find	-15 -16 -9 -11
person	> last:to meet	37 -34 -4 -8
person	> last:to model	-30 -31 -10 -9
person	> last:to pair	-30 -9 -6 -36
person	> last:to|	-29 6 26 25
person	> last:troubled	-36 -21 -24 -7
person	> last:troubled|a	-36 -21 -24 -7
person	> last:until	-54 39 -16 -9
person	> last:until|	-54 39 -16 -9
person	> last:voice of	33 -7 -3 -4
person	> last:was	22 37 -44 -10
person	> last:was|	26 25 -12 -9
person	> last:was|d	-24 36 -74 -13
person	> last:when	-2 -24 -15 -10
person	> last:when|	54 -43 -8 -17
person	> last:when|a	-44 -16 -15 -14
person	> last:where	30 -19 -9 -7
person	> last:where|	72 -25 -11 -7
person	> last:where|a	-35 -8 -6 -7
person	> last:which	0 5 -1 -2
person	> last:which featured	43 -40 -17 -7
person	> last:which features	-22 -15 -8 -6
person	> last:which had	45 -10 -11 -2
person	> last:which has	62 -42 -16 -3
person	> last:which starred	26 -12 -7 -5
person	> last:which stars	21 -11 -5 -8
person	> last:which won	-33 48 -3 -5
person	> last:which|	-18 22 13 0
person	> last:which|a	36 -14 -11 -7
person	> last:which|d	-14 -27 -45 11
person	> last:while	16 -26 -9 -5
person	> last:while|	51 -32 -8 -7
person	> last:whom	-31 -11 -4 -1
person	> last:whom|	-31 -11 -4 -1
person	> last:wife whom	-31 -11 -4 -1
person	> last:with	23 -17 -8 -5
person	> last:with|	23 -23 -8 -5
person	> last:with|a	-2 -16 -7 -6
person	> last:with|d	22 50 5 -13
person	> last:won	13 14 -25 -11
person	> last:won|	15 41 -7 -9
person	> last:won|a	35 -44 -8 -12
person	> last:worked with	-80 72 -43 -10
person	> last:writer-director	-18 48 63 -10
person	> last:writer-director|d	-18 48 63 -10
person	> last:written by	-18 -51 7 -11
person	> last:year ;	-10 -60 -16 -3
person	> last:years until	-54 39 -16 -9
person	> last:young	3 -50 -27 -6
person	> last:young|	3 -50 -27 -6
person	> people here:0	-9 4 -14 -1
person	> people here:1	20 3 -4 -4
person	> people here:2	-11 11 -18 -17
person	> people here:3+	-22 -34 -10 -17
person	> people:0	-12 -2 -26 -26
person	> people:1	-5 -8 3 -4
person	> people:2	7 -23 -16 -10
person	> people:3+	-10 -9 -13 -12
person	> r:"	-55 -25 -13 -14
person	> r:" F	-28 -17 -10 -15
person	> r:" F "	-33 -23 -13 -26
person	> r:" F ,	-25 -25 -15 -16
person	> r:" F and	-41 -35 -6 -3
person	> r:#	-70 -22 -9 -11
person	> r:# movie	-26 -22 -9 -5
person	> r:# movie .	-26 -22 -9 -5
person	> r:'	-23 -46 26 -4
person	> r:' F	-33 -35 -12 -6
person	> r:' F and	-33 -35 -12 -6
person	> r:'s	62 33 82 -12
person	> r:(	-20 -9 -46 -75
person	> r:( C	-35 -26 -2 -5
person	> r:( C )	-35 -26 -2 -5
person	> r:( F	-28 2 -77 -13
person	> r:( F )	-28 2 -77 -13
person	> r:)	19 -19 -12 -9
person	> r:) ,	40 -34 -14 -20
person	> r:) , to	36 -23 -25 -18
person	> r:) .	-75 -31 -12 -9
person	> r:) . ^	-75 -31 -12 -9
person	> r:) and	69 -9 -5 0
person	> r:,	-9 5 0 -10
person	> r:, F	-24 -47 -14 -10
person	> r:, F ,	-29 -50 -12 -16
person	> r:, O	0 -33 -23 -4
person	> r:, O neighbors	0 -33 -23 -4
person	> r:, P	8 -13 -2 -6
person	> r:, P ,	5 -39 9 -3
person	> r:, P .	45 69 -14 -15
person	> r:, P and	2 -18 -5 -6
person	> r:, P own	6 -19 -77 -6
person	> r:, a	-39 35 -14 -8
person	> r:, a russian	-24 -46 -8 -10
person	> r:, and	9 34 -13 -16
person	> r:, and F	-9 17 -17 -10
person	> r:, and P	42 -15 -7 -4
person	> r:, and a	25 73 -16 -2
person	> r:, and she	-76 96 -40 -9
person	> r:, as	47 -41 -33 -5
person	> r:, best	43 61 -30 -8
person	> r:, best known	43 61 -30 -8
person	> r:, brought	-60 -81 -52 -10
person	> r:, brought her	-14 -62 -31 -22
person	> r:, concerns	-7 68 31 -5
person	> r:, did	52 -21 -10 -7
person	> r:, did better	33 -7 -3 -4
person	> r:, did win	37 -46 -22 -13
person	> r:, fell	70 -37 -29 -12
person	> r:, had	-11 50 -32 -9
person	> r:, has	35 -38 -18 12
person	> r:, has P	-33 -41 -18 -10
person	> r:, has been	50 -30 -15 -12
person	> r:, has begun	56 -20 -24 -4
person	> r:, has seven	-36 51 -48 -6
person	> r:, have	22 -18 -3 -4
person	> r:, have been	22 -18 -3 -4
person	> r:, having	-64 -38 -12 59
person	> r:, he	-23 56 -7 -6
person	> r:, his	-39 -23 -15 -16
person	> r:, his old	-39 -23 -15 -16
person	> r:, in	-32 -24 -11 -11
person	> r:, in #	39 -62 -12 -2
person	> r:, in F	-59 -29 -3 -5
person	> r:, in P	-31 -48 -21 -37
person	> r:, in which	-80 29 -16 -37
person	> r:, is	40 -25 -6 -20
person	> r:, is director	-29 73 -13 -30
person	> r:, is due	72 -21 -4 -2
person	> r:, is showing	46 24 -17 -4
person	> r:, is still	48 -65 -18 -28
person	> r:, is to	38 -16 -21 -2
person	> r:, known	-54 -35 47 -11
person	> r:, known from	-26 -16 -9 -6
person	> r:, made	-51 83 -38 -5
person	> r:, many	-30 -31 -10 -9
person	> r:, many non-indian	-30 -31 -10 -9
person	> r:, on	46 -4 -4 -5
person	> r:, on sept	33 -4 -3 -5
person	> r:, opened	-14 -10 -31 -9
person	> r:, opened in	-13 -11 -28 -7
person	> r:, produced	-7 32 -18 -43
person	> r:, produced by	-7 32 -18 -43
person	> r:, reaches	18 -6 -14 -3
person	> r:, reaches theaters	18 -6 -14 -3
person	> r:, received	35 -35 -13 -11
person	> r:, received a	21 -18 -19 -7
person	> r:, said	-29 35 -36 2
person	> r:, said he	-29 35 -36 2
person	> r:, she	-48 9 33 -5
person	> r:, stalled	-12 -6 21 -4
person	> r:, stalled at	-12 -6 21 -4
person	> r:, that	-27 -13 -12 -7
person	> r:, that had	-27 -13 -12 -7
person	> r:, the	-16 1 -9 -8
person	> r:, the #	-15 -36 -15 -3
person	> r:, the lonely	-33 -15 -6 -5
person	> r:, the man	50 -37 -12 -2
person	> r:, then	9 77 -21 -6
person	> r:, though	35 51 -17 -7
person	> r:, though for	-15 72 -34 -6
person	> r:, though her	58 -51 -15 -3
person	> r:, took	8 -79 -7 -7
person	> r:, took $	82 -9 -5 -3
person	> r:, was	-37 3 -3 -9
person	> r:, was a	60 -36 -18 -43
person	> r:, was best	-22 1 -16 -4
person	> r:, was made	82 22 -13 -6
person	> r:, were	14 -41 35 -15
person	> r:, which	43 -20 -15 -9
person	> r:, which was	-2 28 -16 -3
person	> r:, who	9 13 64 34
person	> r:, who also	52 35 -68 56
person	> r:, who did	-10 16 -33 -6
person	> r:, who died	-43 -43 59 -14
person	> r:, who directed	-40 -5 -44 -10
person	> r:, who gets	-29 -21 -11 -11
person	> r:, who had	-78 69 63 -15
person	> r:, who has	-63 -23 62 -11
person	> r:, who is	-15 1 66 75
person	> r:, who made	-16 32 -31 -9
person	> r:, who plays	81 11 -22 -10
person	> r:, who was	-39 -66 61 61
person	> r:, who won	65 37 41 66
person	> r:, who wrote	-42 -22 15 -6
person	> r:, whose	-8 59 25 -11
person	> r:, whose own	-14 -11 31 -4
person	> r:, whose spanish-language	-56 -38 -31 -10
person	> r:, will	46 -21 -10 -7
person	> r:, will be	6 -23 -8 -6
person	> r:, with	-58 4 -12 -16
person	> r:, with P	-61 9 -15 -21
person	> r:, with whom	-30 24 -6 -6
person	> r:, won	14 43 -29 -4
person	> r:.	0 -7 -9 2
person	> r:. "	-45 -45 -7 -10
person	> r:. " ^	-45 -45 -7 -10
person	> r:. ^	1 -6 -9 2
person	> r:. ^ ^	1 -6 -9 2
person	> r:;	28 -14 -9 -7
person	> r:; and	-5 -12 -8 -8
person	> r:; and "	-29 -26 -14 -8
person	> r:; and ,	13 -19 -3 -5
person	> r:; and P	8 -3 -4 -3
person	> r:; and the	-16 -11 -5 -5
person	> r:; she	55 -18 -3 -2
person	> r:; the	109 -36 -5 -6
person	> r:C	-104 -20 -9 -9
person	> r:C ,	37 -41 -6 -7
person	> r:C , a	42 -16 -4 -3
person	> r:C in	-77 -36 -21 -10
person	> r:F	-45 -16 -16 -8
person	> r:F (	-14 -39 -10 -6
person	> r:F ( #	-14 -39 -10 -6
person	> r:F ,	-50 4 -12 -6
person	> r:F , P	-29 -62 -8 -7
person	> r:F , with	-18 -25 -11 -6
person	> r:F .	-31 -32 -20 -8
person	> r:F . ^	-31 -32 -20 -8
person	> r:F and	-72 -51 -64 -14
person	> r:F next	-1 -17 -19 -4
person	> r:F next november	-1 -17 -19 -4
person	> r:L	-60 77 -21 -7
person	> r:P	-79 55 -9 -5
person	> r:W	-76 15 82 -11
person	> r:W books	-22 -33 -29 -5
person	> r:W books .	-22 -33 -29 -5
person	> r:a	-39 -40 -16 -8
person	> r:a nomination	-62 -12 -4 -4
person	> r:a nomination in	-62 -12 -4 -4
person	> r:about	-36 -32 58 -2
person	> r:about a	-36 -32 58 -2
person	> r:account	-29 43 -10 -7
person	> r:account of	-29 43 -10 -7
person	> r:account of a	-34 27 -9 -8
person	> r:account of the	-30 40 -6 -5
person	> r:action-comedy	-37 41 -7 -3
person	> r:action-comedy coming	-37 41 -7 -3
person	> r:action-comedy coming oct	-37 41 -7 -3
person	> r:adaptation	-28 -76 62 -6
person	> r:adaptation with	-36 -56 -13 -5
person	> r:adaptation with P	-36 -56 -13 -5
person	> r:adapted	5 -63 91 -11
person	> r:adapted from	5 -63 91 -11
person	> r:adapted from his	5 -63 91 -11
person	> r:again	30 -61 -13 -6
person	> r:agent	-33 66 -26 -5
person	> r:agent said	-33 66 -26 -5
person	> r:all	-36 -21 -24 -7
person	> r:all his	-36 -21 -24 -7
person	> r:all his life	-36 -21 -24 -7
person	> r:already	-26 -54 -18 -29
person	> r:also	119 18 42 62
person	> r:an	85 -68 -4 -12
person	> r:an oscar	81 -66 -6 -8
person	> r:an oscar nomination	45 -10 -14 -8
person	> r:and	9 3 -6 -4
person	> r:and F	-18 -9 -8 -8
person	> r:and F .	-18 -9 -8 -8
person	> r:and P	8 -4 3 -6
person	> r:and P ,	-10 9 16 -1
person	> r:and P .	2 -10 -7 -6
person	> r:and P are	-20 -17 -8 -7
person	> r:and P as	19 -19 -7 15
person	> r:and P from	-24 -28 69 -5
person	> r:and P in	-33 -8 -4 2
person	> r:and P play	89 -79 -5 -1
person	> r:and P was	10 -9 -17 -7
person	> r:and an	19 -39 -20 -7
person	> r:and an early-career	19 -39 -20 -7
person	> r:and directed	-91 69 -8 51
person	> r:and director	36 -18 -13 -10
person	> r:and director P	36 -18 -13 -10
person	> r:and his	-51 -84 -70 -13
person	> r:and shot	-35 -29 -30 -6
person	> r:and starring	-19 39 -10 22
person	> r:and starring P	-19 39 -10 22
person	> r:and the	11 -14 -13 -6
person	> r:and was	11 -11 -22 -8
person	> r:and written	-2 -8 -71 -5
person	> r:and written by	-2 -8 -71 -5
person	> r:are	5 -15 -10 81
person	> r:are a	37 -9 -5 -9
person	> r:are a treat	-29 -7 -6 -9
person	> r:as	54 -24 -13 -7
person	> r:as C	-6 -17 -11 -6
person	> r:as C ,	64 -23 -9 -8
person	> r:as C .	-6 -14 -8 -6
person	> r:as C and	-117 -7 -7 -5
person	> r:as a	53 -27 -10 -7
person	> r:as a L	57 -30 -17 -26
person	> r:as a bomb	53 -7 -4 -3
person	> r:as a hippie	-5 -43 -9 -13
person	> r:as a man	43 -15 -3 -1
person	> r:as a professor	54 -60 -15 -3
person	> r:as an	-19 -32 -16 -4
person	> r:as her	55 1 -9 -5
person	> r:as her husband	41 -1 -7 -6
person	> r:as his	42 -14 -7 -5
person	> r:as the	88 -19 -13 -8
person	> r:at	-80 69 -31 -11
person	> r:at the	-71 54 -8 -10
person	> r:bafta	-25 -22 -16 -10
person	> r:bafta nominations	-25 -22 -16 -10
person	> r:bafta nominations ,	-25 -22 -16 -10
person	> r:ballet	-83 76 -12 -12
person	> r:ballet thriller	-56 -19 -9 -17
person	> r:ballet thriller F	-56 -19 -9 -17
person	> r:bestseller	-25 -34 -12 -8
person	> r:bestseller .	-25 -34 -12 -8
person	> r:bestseller . ^	-25 -34 -12 -8
person	> r:bike	51 -41 -4 -2
person	> r:bike messenger	51 -41 -4 -2
person	> r:bike messenger around	51 -41 -4 -2
person	> r:black	-57 -33 -7 -5
person	> r:black comedy	-57 -33 -7 -5
person	> r:black comedy ,	-57 -33 -7 -5
person	> r:book	-29 -61 -19 -16
person	> r:book ,	-40 -79 -18 -12
person	> r:book .	-40 -38 -16 -29
person	> r:book . ^	-40 -38 -16 -29
person	> r:came	28 -65 -28 -7
person	> r:can	51 -50 -8 -15
person	> r:can be	67 -55 -18 -20
person	> r:cast	-73 93 -17 -18
person	> r:comeback	-65 107 -29 -35
person	> r:comeback after	-65 107 -29 -35
person	> r:comeback after the	-65 107 -29 -35
person	> r:comedy	-15 -3 -12 -12
person	> r:desert	-67 39 -15 -10
person	> r:did	-75 -73 -59 -20
person	> r:directed	-25 97 15 -8
person	> r:directed ,	-48 -13 -49 -11
person	> r:directed , he	-48 -13 -49 -11
person	> r:directed and	41 61 -63 -11
person	> r:directed both	-7 53 -16 -11
person	> r:directed both .	-7 53 -16 -11
person	> r:directs	-8 -64 -9 -5
person	> r:directs it	-10 -60 -16 -3
person	> r:directs it ,	-10 -60 -16 -3
person	> r:down	67 -21 -20 -21
person	> r:drama	-69 64 -11 -14
person	> r:drama with	-69 64 -11 -14
person	> r:drama with P	-69 64 -11 -14
person	> r:eats	78 55 -17 -5
person	> r:epic	-13 22 -13 -6
person	> r:epic that	-31 39 -19 -7
person	> r:epic that P	-31 39 -19 -7
person	> r:father	-13 -85 -16 -12
person	> r:film	-50 65 -10 -9
person	> r:film from	-34 13 -5 -3
person	> r:film from a	-34 13 -5 -3
person	> r:film of	-41 40 -8 -11
person	> r:film of #	-30 -55 -21 -14
person	> r:film of the	-40 63 -17 -5
person	> r:filmed	-49 -68 -60 -11
person	> r:filmed for	-49 -68 -60 -11
person	> r:filmed for seven	-49 -68 -60 -11
person	> r:finds	39 -41 -21 -6
person	> r:finds a	39 -41 -21 -6
person	> r:finds a box	39 -41 -21 -6
person	> r:first	59 -12 -15 -18
person	> r:first assignment	68 -72 -23 -19
person	> r:first assignment as	68 -72 -23 -19
person	> r:for	-14 -41 30 -4
person	> r:for F	-67 -91 -16 -8
person	> r:for F .	-51 -47 -11 -6
person	> r:for O	55 -13 -8 26
person	> r:for O .	26 -7 -4 35
person	> r:for P	-68 -25 77 -16
person	> r:for P ,	-47 -33 71 -17
person	> r:for W	-38 -50 -20 -17
person	> r:for W and	-38 -50 -20 -17
person	> r:for about	41 -13 -4 -3
person	> r:for about a	41 -13 -4 -3
person	> r:for i	-23 -13 -30 -12
person	> r:for i 'll	-23 -13 -30 -12
person	> r:former	-67 -93 -68 -21
person	> r:foster	65 -44 -19 -19
person	> r:friend	-81 -28 -66 75
person	> r:friend P	-81 -28 -66 75
person	> r:from	-22 -21 44 -7
person	> r:from P	-25 -19 85 -5
person	> r:from a	-34 16 47 -7
person	> r:from his	-32 -37 -43 -8
person	> r:from his own	-26 -30 68 -5
person	> r:from the	-29 -40 14 -6
person	> r:from the novel	-18 -21 49 -4
person	> r:gets	-44 -35 -3 -5
person	> r:getting	17 -20 -11 -4
person	> r:getting barbecued	17 -20 -11 -4
person	> r:getting barbecued .	17 -20 -11 -4
person	> r:ghost	-29 0 -16 -4
person	> r:ghost story	-29 0 -16 -4
person	> r:ghost story ,	-29 0 -16 -4
person	> r:got	77 -51 -29 -5
person	> r:had	49 -54 -15 -16
person	> r:has	38 2 -6 -41
person	> r:has a	14 -12 -61 -8
person	> r:has said	72 10 -21 -87
person	> r:has the	-34 -20 -7 -6
person	> r:have	-19 -25 -6 -28
person	> r:have joined	-56 -19 -16 -8
person	> r:have joined the	-56 -19 -16 -8
person	> r:himself	52 26 -24 -28
person	> r:hopes	-29 -14 -24 47
person	> r:hopes to	-29 -14 -24 47
person	> r:hopes to pair	-29 -14 -24 47
person	> r:husband	71 -49 -35 -10
person	> r:in	-9 -12 -6 -9
person	> r:in "	-64 -74 -6 -6
person	> r:in " F	-64 -74 -6 -6
person	> r:in #	-43 -79 58 -9
person	> r:in # ,	-9 -47 -34 -5
person	> r:in # .	-54 -63 62 -11
person	> r:in F	-63 -33 -12 -11
person	> r:in F ,	-64 -63 -35 -38
person	> r:in F .	-42 -2 -4 -1
person	> r:in L	-56 34 -29 -9
person	> r:in P	-56 -5 -4 0
person	> r:in a	41 -17 -9 -13
person	> r:in a wheelchair	25 -18 -19 -28
person	> r:in the	-37 7 -11 -5
person	> r:in the L	-36 -49 -20 -12
person	> r:in the kitchen	-15 -16 -9 -11
person	> r:in the lead	77 -20 -7 -13
person	> r:in the original	-6 -16 -4 -2
person	> r:in the title	58 -11 -11 -4
person	> r:in which	-69 22 -56 -32
person	> r:into	49 -54 -25 -11
person	> r:is	11 -39 -13 20
person	> r:is a	69 -56 -7 -27
person	> r:is having	-40 -56 -7 -23
person	> r:is having a	-40 -56 -7 -23
person	> r:is recognised	-56 -17 -4 -4
person	> r:is recognised for	-56 -17 -4 -4
person	> r:is the	-7 -21 -21 -12
person	> r:is the husband	-19 -9 -3 -9
person	> r:last	55 -89 -19 -13
person	> r:last appearance	51 -67 -18 -6
person	> r:leader	-35 -34 -16 -10
person	> r:leader C	-35 -34 -16 -10
person	> r:leader C in	-35 -34 -16 -10
person	> r:leads	22 -56 -20 -8
person	> r:leads a	22 -56 -20 -8
person	> r:leads a band	22 -56 -20 -8
person	> r:made	-55 70 -24 -8
person	> r:made F	-19 -86 -6 -14
person	> r:made F and	-19 -86 -6 -14
person	> r:mother	-19 -38 -15 -10
person	> r:mother .	-9 -21 -6 -7
person	> r:mother . ^	-9 -21 -6 -7
person	> r:name	-65 43 -7 -7
person	> r:name .	-65 42 -8 -4
person	> r:name . ^	-65 42 -8 -4
person	> r:nearly	26 -16 -31 -6
person	> r:nearly froze	26 -16 -31 -6
person	> r:nearly froze to	26 -16 -31 -6
person	> r:next	-108 3 -14 -10
person	> r:next film	-28 37 -10 -12
person	> r:next film ,	-28 37 -10 -12
person	> r:novel	-37 -48 -19 -7
person	> r:novel ,	-38 -46 -15 -7
person	> r:novel , on	-25 -36 -7 -22
person	> r:novel , which	-22 -70 -9 -3
person	> r:novel , with	-8 -30 -10 -6
person	> r:novel .	-29 -64 -59 -14
person	> r:novel . ^	-29 -64 -59 -14
person	> r:novels	-16 -15 -26 -7
person	> r:old	-98 -60 -17 -77
person	> r:on	27 -99 -13 -5
person	> r:on a	-16 -87 -14 -16
person	> r:on a budget	-16 -87 -14 -16
person	> r:on the	-59 -70 -11 -5
person	> r:one	-55 94 -13 -12
person	> r:one with	-41 62 -11 -5
person	> r:one with P	-41 62 -11 -5
person	> r:own	18 74 -1 -20
person	> r:picture	-62 31 -6 -8
person	> r:play	9 -31 -24 -12
person	> r:play ,	-83 -37 -24 -14
person	> r:play , with	-27 -34 -15 -11
person	> r:played	39 -21 -10 -5
person	> r:played C	122 -10 -7 -6
person	> r:played C ,	113 -8 -8 -8
person	> r:played a	91 -55 -5 -4
person	> r:played for	-64 -9 -13 -12
person	> r:played for P	-64 -9 -13 -12
person	> r:played the	-21 -22 -8 -4
person	> r:played the mathematician	27 -28 -5 -2
person	> r:played three	-73 -12 -19 -5
person	> r:played three women	-73 -12 -19 -5
person	> r:played twins	-5 -10 -2 -3
person	> r:played twins .	-5 -10 -2 -3
person	> r:plays	-2 -22 -9 -6
person	> r:plays C	51 -18 -7 -6
person	> r:plays C ,	39 -30 -2 -2
person	> r:plays a	-50 -24 -8 -5
person	> r:plays a woman	-75 -6 -6 -6
person	> r:plays a young	-92 -10 -3 -3
person	> r:plays an	65 -24 -10 -8
person	> r:portrait	-69 74 -8 -7
person	> r:portrait of	-69 74 -8 -7
person	> r:portrayed	84 -17 -9 -5
person	> r:portrayed the	80 -16 -11 -10
person	> r:portrayed the historian	80 -16 -11 -10
person	> r:put	-40 63 -14 -21
person	> r:puts	39 -35 -25 -28
person	> r:replaces	-43 -4 -3 -2
person	> r:replaces .	-43 -4 -3 -2
person	> r:replaces . ^	-43 -4 -3 -2
person	> r:reprising	21 -7 -6 -6
person	> r:reprising his	-3 -10 -2 -3
person	> r:reprising his role	-3 -10 -2 -3
person	> r:role	-48 35 -8 -8
person	> r:role ,	-48 35 -8 -8
person	> r:role , and	-48 35 -8 -8
person	> r:said	-40 -76 -11 -10
person	> r:said ,	-46 -81 -7 -6
person	> r:says	-112 -4 -45 -14
person	> r:says ,	-30 -41 -31 -4
person	> r:screenplay	-81 -51 47 -9
person	> r:script	-29 -35 58 -3
person	> r:script ,	-29 -31 59 -6
person	> r:script , as	-29 -31 59 -6
person	> r:script .	-36 -47 -29 -17
person	> r:script . ^	-36 -47 -29 -17
person	> r:second	-27 95 -9 -10
person	> r:since	-50 39 -25 -21
person	> r:since F	-50 39 -25 -21
person	> r:sister	-20 -59 -7 -21
person	> r:sister P	-20 -59 -7 -21
person	> r:sister P ,	-20 -59 -7 -21
person	> r:son	6 -2 -2 -4
person	> r:son ,	6 -2 -2 -4
person	> r:son , follows	6 -2 -2 -4
person	> r:spent	-90 -34 -30 -3
person	> r:starred	53 -54 -6 -5
person	> r:stars	94 -83 -20 -8
person	> r:stars with	60 -41 -29 -13
person	> r:stars with P	60 -41 -29 -13
person	> r:stood	-25 -21 -3 -5
person	> r:stood by	-25 -21 -3 -5
person	> r:swears	-4 -29 -27 -16
person	> r:swears at	-4 -29 -27 -16
person	> r:swears at P	-4 -29 -27 -16
person	> r:takes	7 -15 -6 -3
person	> r:takes the	21 -35 -3 -1
person	> r:takes the role	21 -35 -3 -1
person	> r:takes up	-31 -11 -4 -1
person	> r:takes up with	-31 -11 -4 -1
person	> r:that	-12 46 -17 -13
person	> r:that sank	7 -30 -7 -20
person	> r:that sank seven	7 -30 -7 -20
person	> r:the	77 -30 -10 -7
person	> r:the chance	53 -25 -19 -3
person	> r:the chance to	53 -25 -19 -3
person	> r:thought	47 61 -10 -4
person	> r:thought her	73 -2 -10 -3
person	> r:thought her best	73 -2 -10 -3
person	> r:to	54 -13 -8 -6
person	> r:to a	65 -13 -23 -5
person	> r:to the	-71 -40 -8 -2
person	> r:too	10 -27 -19 -13
person	> r:took	-62 18 -9 -5
person	> r:took it	-54 39 -16 -9
person	> r:took it on	-54 39 -16 -9
person	> r:took on	56 -2 -4 -9
person	> r:took on the	56 -2 -4 -9
person	> r:under	39 -34 -6 -7
person	> r:version	-77 40 -12 -13
person	> r:version of	-77 40 -12 -13
person	> r:version of the	-44 77 -12 -2
person	> r:wants	13 -58 -36 -55
person	> r:wants to	13 -58 -36 -55
person	> r:was	9 -64 -19 -14
person	> r:was C	130 -18 -10 -9
person	> r:was C ,	139 -23 -10 -8
person	> r:was C and	43 -19 -6 -3
person	> r:was C to	41 -6 -6 -12
person	> r:was a	68 -20 -8 -12
person	> r:was a megalomaniac	70 -15 -7 -10
person	> r:was lured	-3 -16 -8 -6
person	> r:was lured to	-3 -16 -8 -6
person	> r:was named	23 -14 -10 -45
person	> r:was named best	23 -14 -10 -45
person	> r:was shuffled	19 -4 -6 -6
person	> r:was shuffled like	19 -4 -6 -6
person	> r:was the	41 -18 -13 -6
person	> r:was the violent	-82 -34 -14 -15
person	> r:was to	-49 -87 -64 -18
person	> r:went	-70 57 -16 -2
person	> r:were	3 -7 -16 -6
person	> r:were coming	-45 12 -32 -4
person	> r:were coming together	-45 12 -32 -4
person	> r:who	-13 -63 -15 -11
person	> r:wife	-91 65 -33 -9
person	> r:will	4 3 30 -15
person	> r:will always	63 -16 -9 -7
person	> r:will always be	63 -16 -9 -7
person	> r:will be	93 -22 -10 -7
person	> r:will direct	-46 41 46 -17
person	> r:will direct from	-30 1 46 -22
person	> r:with	-4 19 -16 -7
person	> r:with P	-6 32 -23 -7
person	> r:with P .	62 -50 -7 -5
person	> r:with a	7 -4 -7 -21
person	> r:with a name	-30 -9 -6 -36
person	> r:with a van	17 -15 -3 -4
person	> r:won	-56 -25 -13 -8
person	> r:won an	-7 -36 -13 -8
person	> r:won an oscar	-7 -36 -13 -8
person	> r:won the	56 -18 -5 -3
person	> r:wore	45 -48 -2 -1
person	> r:wore the	45 -48 -2 -1
person	> r:wore the suit	45 -48 -2 -1
person	> r:would	74 -38 -11 -24
person	> r:wrote	3 49 133 -14
person	> r:wrote and	-20 57 57 -13
person	> r:wrote and directed	-20 57 57 -13
person	> w:!	-13 -26 -16 -8
person	> w:"	20 -4 -1 0
person	> w:#	11 -10 -4 -1
person	> w:$	4 -45 -7 -12
person	> w:'	16 -12 -6 -7
person	> w:'d	-35 -19 -5 -1
person	> w:'ll	-71 -26 -5 -6
person	> w:'s	-22 -25 -14 -9
person	> w:(	-1 -4 1 4
person	> w:)	-5 -6 0 1
person	> w:,	5 -13 -22 -24
person	> w:-	-3 -88 -39 -11
person	> w:.	23 -28 -9 -9
person	> w::	-8 7 24 -10
person	> w:;	-20 -1 -11 -8
person	> w:?	-91 -29 -16 -7
person	> w:C	-7 -11 -9 -7
person	> w:F	-39 -17 -12 -7
person	> w:L	-11 -4 6 -8
person	> w:O	2 -9 -13 -7
person	> w:P	6 -14 -3 -7
person	> w:W	-27 -17 5 -8
person	> w:a	6 -10 -7 -6
person	> w:about	-12 8 -14 -9
person	> w:accord	-35 9 -9 -4
person	> w:according	-35 9 -9 -4
person	> w:account	-28 -20 -10 -4
person	> w:accuse	45 -4 -41 -4
person	> w:accused	45 -4 -41 -4
person	> w:action	-10 -18 -10 -7
person	> w:action-comedy	11 -11 -10 -2
person	> w:actor	-11 -16 12 -8
person	> w:actors	-8 -5 -10 -7
person	> w:actress	-20 -9 -12 -4
person	> w:adapt	-4 -16 6 -8
person	> w:adaptation	32 -35 -25 -6
person	> w:adapted	-4 -16 6 -8
person	> w:add	-30 -10 -11 -12
person	> w:added	-30 -10 -11 -12
person	> w:adventure	-45 -27 -10 -6
person	> w:advice	33 -21 -5 -3
person	> w:affair	-9 -19 -7 -8
person	> w:after	19 -17 -9 -6
person	> w:again	-16 -36 -7 -2
person	> w:against	32 -40 -31 -7
person	> w:age	-37 39 -19 -1
person	> w:agent	-5 23 -5 -3
person	> w:ago	2 5 -8 -6
person	> w:ahead	-38 -17 -6 -3
person	> w:all	67 -7 -16 -10
person	> w:alone	-21 -10 -17 -10
person	> w:along	63 -49 -50 -46
person	> w:alongside	6 -11 -7 -5
person	> w:also	-13 -5 5 -8
person	> w:although	11 -57 -13 -21
person	> w:alum	31 -53 -6 -19
person	> w:american	2 14 -11 -4
person	> w:among	71 -17 -13 -7
person	> w:amuse	61 -2 -45 -6
person	> w:an	9 8 -4 -7
person	> w:and	-17 -15 -5 -8
person	> w:animation	43 -55 -27 -11
person	> w:announce	74 -15 -16 -8
person	> w:announced	74 -15 -16 -8
person	> w:another	-5 -28 -14 -9
person	> w:appear	-23 -26 -12 -5
person	> w:appearance	-32 -55 -22 -2
person	> w:appeared	-42 -12 -9 -3
person	> w:are	21 -10 -8 -8
person	> w:around	-91 72 -11 -5
person	> w:as	-15 -15 -10 -6
person	> w:at	7 -6 -9 -7
person	> w:august	40 30 45 -10
person	> w:australian	-77 -11 -8 -9
person	> w:author	-1 -11 41 -3
person	> w:autumn	-42 -10 -6 -4
person	> w:award	-18 -37 48 -4
person	> w:back	-13 -14 -5 27
person	> w:backwards	-22 -3 -3 -3
person	> w:bad	-73 -42 -9 -8
person	> w:base	-12 -15 -12 -7
person	> w:baseball	11 -5 -3 -7
person	> w:based	-12 -15 -12 -7
person	> w:be	-23 17 -8 -8
person	> w:beast	-6 -16 -4 -2
person	> w:because	35 -36 -13 -14
person	> w:become	-38 50 -24 -1
person	> w:been	-31 28 -5 -8
person	> w:before	-11 1 -8 -9
person	> w:began	-29 -20 -8 -7
person	> w:begin	21 -10 36 -8
person	> w:begun	-27 6 76 -4
person	> w:behind	-30 35 -5 -6
person	> w:being	-15 12 -15 7
person	> w:beside	-8 -43 -6 -5
person	> w:best	-6 -10 -3 -7
person	> w:best-selling	-19 -31 -63 -5
person	> w:between	-21 -13 -6 -8
person	> w:biggest	-31 -37 -25 -15
person	> w:biography	-61 -61 -24 -8
person	> w:black	55 -5 -4 -8
person	> w:blockbusters	6 -25 -5 -4
person	> w:bomb	-58 -24 -6 -3
person	> w:book	8 11 -10 -8
person	> w:books	-47 -35 -10 -6
person	> w:both	-15 72 -34 -6
person	> w:bought	-33 -22 -2 -4
person	> w:bounty	-20 -12 -2 -3
person	> w:boy	-45 -18 -9 -7
person	> w:bring	23 22 -13 -7
person	> w:brings	-76 68 -28 -18
person	> w:british	-3 -17 0 -7
person	> w:brother	-26 -9 -32 -6
person	> w:brought	25 -16 -13 -6
person	> w:build	-33 25 -10 -11
person	> w:built	-33 25 -10 -11
person	> w:but	-55 -4 -12 -8
person	> w:buy	-33 -22 -2 -4
person	> w:by	-19 3 2 -9
person	> w:call	6 -7 -13 -4
person	> w:called	6 -7 -13 -4
person	> w:can	-35 29 -10 -4
person	> w:cast	48 -9 -7 -5
person	> w:casting	17 26 -26 -2
person	> w:chain-smoking	-23 18 12 -4
person	> w:chairman	-46 -10 -2 -5
person	> w:chase	-48 33 -6 -6
person	> w:chases	26 44 -3 -5
person	> w:children's	-92 -48 -22 -10
person	> w:chip-shop	-13 -22 -6 -5
person	> w:choice	-6 -49 -8 -11
person	> w:choose	-29 -17 -5 -3
person	> w:chosen	-29 -17 -5 -3
person	> w:christmas	-3 -14 -5 -4
person	> w:cite	58 -39 -8 -4
person	> w:cited	58 -39 -8 -4
person	> w:city	0 -11 -3 -8
person	> w:co-produce	37 -20 -4 -9
person	> w:co-producing	37 -20 -4 -9
person	> w:co-star	63 -16 -14 -8
person	> w:co-starring	-25 -11 -3 -4
person	> w:co-stars	79 -19 -36 -5
person	> w:coach's	-27 -3 -4 -3
person	> w:collaborations	-14 -24 -14 -6
person	> w:come	-22 19 -10 -8
person	> w:comedian	-44 -23 -10 -6
person	> w:comedy	1 -11 -8 -6
person	> w:comes	-33 10 -11 -7
person	> w:comic	-24 -30 -20 -18
person	> w:coming	11 -11 -10 -2
person	> w:companies	51 -15 -6 -34
person	> w:company	-23 -52 -7 -5
person	> w:compete	-22 -14 -12 -7
person	> w:complete	-17 21 -11 -6
person	> w:completed	-6 40 -14 -9
person	> w:compose	-45 -65 -39 -33
person	> w:composed	-45 -65 -39 -33
person	> w:confuse	-14 48 -12 -6
person	> w:confused	-14 48 -12 -6
person	> w:continue	-43 -22 -6 -3
person	> w:count	25 -11 -6 -4
person	> w:counted	25 -11 -6 -4
person	> w:country	-33 -39 -4 -3
person	> w:couple	31 -1 -4 -3
person	> w:cowboys	37 -5 -2 -3
person	> w:creators	-66 -66 102 -31
person	> w:credit	-50 -12 46 50
person	> w:credited	-81 -99 56 60
person	> w:cut	38 -60 -4 -2
person	> w:dame	-22 -18 -9 -5
person	> w:darling	46 -5 -1 -1
person	> w:daughter	56 61 -5 -8
person	> w:days	-50 -55 -20 -17
person	> w:dealer	-3 -38 -3 -2
person	> w:death	-71 71 -8 -6
person	> w:deck	10 -4 -4 -4
person	> w:desert	-20 -17 -10 -4
person	> w:designer	-38 28 -24 -6
person	> w:despite	25 -11 -6 -4
person	> w:develop	-2 -7 -22 -16
person	> w:developing	-2 -7 -22 -16
person	> w:dialogue	4 38 -11 -3
person	> w:did	26 -10 6 -6
person	> w:die	44 -28 -10 -6
person	> w:died	44 -28 -10 -6
person	> w:direct	-13 11 5 -5
person	> w:directed	-11 7 3 -5
person	> w:directing	-59 106 -19 -3
person	> w:director	-19 42 14 -12
person	> w:director's	-67 -44 -49 -8
person	> w:directs	-28 11 49 -7
person	> w:dislike	17 26 -26 -2
person	> w:disliked	17 26 -26 -2
person	> w:documentaries	-16 -13 -8 -6
person	> w:does	-43 -22 -6 -3
person	> w:doll	-30 -33 -9 -2
person	> w:drama	-1 9 -21 -33
person	> w:draw	-3 -3 -13 -7
person	> w:drawn	12 2 -13 -5
person	> w:draws	-29 -29 -17 -11
person	> w:dreamboat	44 -53 -16 -27
person	> w:drew	-13 -7 -27 -6
person	> w:drop	-46 -21 -9 -4
person	> w:drug	-3 -38 -3 -2
person	> w:dual	-25 34 -2 -5
person	> w:due	8 21 -10 -6
person	> w:duo	-59 83 -25 -13
person	> w:during	60 -16 -9 -4
person	> w:early	1 -47 -30 -4
person	> w:earn	-39 -13 -7 -11
person	> w:earned	-39 -13 -7 -11
person	> w:editor	-30 -20 -8 -2
person	> w:end	-45 -34 -10 -5
person	> w:ended	-54 -54 -14 -9
person	> w:ending	-8 -24 -11 -6
person	> w:english	-12 0 -19 -14
person	> w:english-language	-32 51 -20 -10
person	> w:ensemble	-98 -19 -12 -6
person	> w:entries	-17 -32 -13 -3
person	> w:epic	26 -16 -31 -6
person	> w:even	-6 -45 -20 -7
person	> w:event	-15 0 -10 -1
person	> w:everyone	-24 -10 -19 -4
person	> w:executive	-35 -18 -11 -12
person	> w:expect	2 -40 -40 -4
person	> w:expected	2 -40 -40 -4
person	> w:explore	-10 -60 -19 -13
person	> w:explored	-10 -60 -19 -13
person	> w:fail	47 -7 -2 -13
person	> w:failing	47 -7 -2 -13
person	> w:fairy	32 44 -29 -23
person	> w:fall	-1 -17 -5 -4
person	> w:falls	-6 -16 -4 -2
person	> w:famous	-21 44 -11 -6
person	> w:fashion	-42 66 -32 -7
person	> w:father	-38 25 -9 -6
person	> w:feature	18 -9 18 -6
person	> w:featured	-18 -19 -11 -6
person	> w:features	26 -18 -9 -6
person	> w:featuring	80 -43 -10 -6
person	> w:feel	17 -15 -3 -4
person	> w:feeling	17 -15 -3 -4
person	> w:female	-27 -31 -7 -7
person	> w:field	-3 -17 -4 -6
person	> w:figure	-33 -22 -2 -4
person	> w:figures	-33 -22 -2 -4
person	> w:film	3 -20 -16 -6
person	> w:film-maker	-33 34 -20 -13
person	> w:filmed	-17 22 -10 -11
person	> w:films	-46 -44 -21 58
person	> w:find	47 -18 -4 -3
person	> w:finish	-32 51 35 -1
person	> w:finished	-32 51 35 -1
person	> w:first	-1 14 21 -8
person	> w:first-timer	-3 37 41 -5
person	> w:five	-43 -21 -16 -3
person	> w:flop	62 24 -20 -17
person	> w:follow	59 -13 -12 -9
person	> w:followed	57 -14 -12 -7
person	> w:footballer	33 -21 -5 -3
person	> w:for	-15 0 -6 2
person	> w:former	-84 45 -19 -8
person	> w:foster	28 -7 -3 -4
person	> w:four	-18 9 -16 -6
person	> w:fourth	-7 9 -60 -6
person	> w:french	-33 -21 -12 -5
person	> w:friday	0 7 -5 25
person	> w:friend	15 -7 30 54
person	> w:friends	61 -2 -45 -6
person	> w:frighten	39 -6 -2 -1
person	> w:frightened	39 -6 -2 -1
person	> w:from	-7 -2 0 -10
person	> w:game	-44 26 -25 -4
person	> w:games	-24 -10 -19 -4
person	> w:gamestop	33 -4 -3 -5
person	> w:gate	-40 -18 -11 -5
person	> w:gave	60 -9 -10 -8
person	> w:get	17 -29 -8 -5
person	> w:gets	-17 -16 -5 -5
person	> w:ghost	51 -7 -9 -3
person	> w:girl	-22 -48 -14 -13
person	> w:girlfriend	-66 -55 -21 -16
person	> w:give	30 -17 -10 -8
person	> w:given	-60 -46 -9 -4
person	> w:glowering	-39 -10 -5 -2
person	> w:go	-29 31 -17 -12
person	> w:goes	-31 -31 -34 -9
person	> w:gone	-48 37 -24 -10
person	> w:good	17 -15 -3 -4
person	> w:got	42 -6 -4 -13
person	> w:grandfather's	-27 -1 -9 -4
person	> w:grieve	31 -1 -4 -3
person	> w:grieving	31 -1 -4 -3
person	> w:guess	-14 -3 -11 -6
person	> w:guessing	-24 -10 -19 -4
person	> w:had	-18 -17 -8 -5
person	> w:half	-1 24 -21 -6
person	> w:hand	17 6 -15 13
person	> w:hardly	-35 -15 46 -9
person	> w:has	-11 10 -12 -9
person	> w:have	-35 6 5 -6
person	> w:haven't	17 -15 -3 -4
person	> w:having	4 -16 -2 -4
person	> w:he	7 -22 -8 -7
person	> w:head	-48 -10 -4 -7
person	> w:heads	-32 -9 -7 -4
person	> w:heel	12 -19 -6 -22
person	> w:helicopters	6 -32 -3 -3
person	> w:help	-28 -1 -2 -7
person	> w:helped	-28 -1 -2 -7
person	> w:her	-20 0 -8 -7
person	> w:here	-63 -5 -5 -14
person	> w:hero	-29 -17 -5 -3
person	> w:him	4 -10 -9 -6
person	> w:himself	-46 -4 -4 -4
person	> w:his	-6 -25 0 -1
person	> w:hit	62 -15 -5 -6
person	> w:hits	58 -15 -16 -5
person	> w:home	28 -30 -11 -4
person	> w:hope	-30 -9 -6 -36
person	> w:hopes	-30 -9 -6 -36
person	> w:horror	-42 -11 -3 -20
person	> w:horse-wise	-27 -1 -9 -4
person	> w:hospital	47 -25 -7 -5
person	> w:hotel-bar	20 -7 -7 -6
person	> w:how	16 -61 -38 -19
person	> w:hunter	-20 -12 -2 -3
person	> w:husband	-2 44 -11 -6
person	> w:i	-13 -13 42 -6
person	> w:if	22 -22 -6 -7
person	> w:in	9 -10 -9 -10
person	> w:include	18 -1 -1 -7
person	> w:included	52 -33 -3 -8
person	> w:includes	19 -11 -6 -6
person	> w:including	-41 23 36 -8
person	> w:indian	3 -7 -7 -8
person	> w:inspire	24 -31 -13 -8
person	> w:inspired	24 -31 -13 -8
person	> w:instalment	-36 -26 -13 -4
person	> w:international	39 -7 -26 -1
person	> w:into	-57 -53 -32 -6
person	> w:is	-12 -1 -4 -7
person	> w:island	-20 -17 -10 -4
person	> w:it	-22 -1 -3 -7
person	> w:itch	-10 -11 -2 -3
person	> w:its	-68 42 30 -11
person	> w:itself	3 15 -9 33
person	> w:january	-32 31 -10 -2
person	> w:job	-33 90 -7 -10
person	> w:join	-48 -25 -10 -5
person	> w:joined	-48 -25 -10 -5
person	> w:july	-6 37 -11 -8
person	> w:jump	6 -32 -3 -3
person	> w:jumps	6 -32 -3 -3
person	> w:june	58 -12 -6 -10
person	> w:jury	-25 -24 -2 -7
person	> w:just	17 -15 -3 -4
person	> w:kid	-6 -5 -5 -4
person	> w:know	-33 -9 28 -6
person	> w:known	-34 0 36 -6
person	> w:lab	-30 -64 -59 -7
person	> w:lady	73 -42 -21 -7
person	> w:last	20 26 58 -7
person	> w:late	27 -10 -12 -7
person	> w:later	-73 40 -21 -54
person	> w:latest	34 -44 -20 -3
person	> w:latex	-42 -19 -5 -5
person	> w:latter	-6 -28 18 -5
person	> w:laugh	-34 -24 -7 -12
person	> w:laughs	-34 -24 -7 -12
person	> w:lawyer	33 56 -23 -3
person	> w:lead	61 -29 -10 -9
person	> w:leader	-16 -20 -13 -6
person	> w:leading	90 -63 -10 -9
person	> w:leave	9 -4 -7 -4
person	> w:led	43 -4 -7 -19
person	> w:left	15 -1 -7 -5
person	> w:legend	-18 -7 -4 -3
person	> w:less	-18 -64 -50 -7
person	> w:let	48 -34 -14 -12
person	> w:life	-50 -11 -5 -3
person	> w:light	-27 -23 -9 -7
person	> w:lighthouse	44 58 -14 -23
person	> w:like	72 -21 -7 -8
person	> w:line-up	-26 -13 -5 -13
person	> w:lit	-27 -23 -9 -7
person	> w:lonely	-27 -3 -4 -3
person	> w:long	-27 -27 -8 -6
person	> w:look	-29 -23 -6 -6
person	> w:looking	-38 -39 -21 -17
person	> w:lose	-17 22 -13 -7
person	> w:loses	-5 27 -8 -1
person	> w:lost	-7 -34 -11 -4
person	> w:love	4 -9 -5 -5
person	> w:made	11 18 2 -6
person	> w:mainly	-28 -29 -41 -7
person	> w:make	6 14 0 -6
person	> w:makes	-12 -17 -15 -5
person	> w:man	-72 -3 -6 -5
person	> w:manners	30 17 -3 -4
person	> w:march	40 -35 -7 -7
person	> w:marriage	47 -7 -2 -13
person	> w:may	49 -25 -14 -5
person	> w:me	42 -61 -14 -11
person	> w:meet	37 -34 -4 -8
person	> w:memoir	9 -23 -18 -7
person	> w:memoirs	-28 -20 17 -3
person	> w:model	3 -19 -9 -8
person	> w:modern	12 -19 -6 -22
person	> w:moment	54 -12 -5 -4
person	> w:monday	-24 -10 -19 -4
person	> w:money	-20 4 -11 -5
person	> w:month	-49 -4 -9 -6
person	> w:months	-43 -33 -23 -7
person	> w:more	41 -30 -10 19
person	> w:morning	66 -29 -16 -10
person	> w:most	2 -30 -15 -6
person	> w:mother	-23 0 -6 -4
person	> w:movie	-25 -37 -5 -10
person	> w:mr	-50 -14 -13 -12
person	> w:mr.	-4 -52 -17 56
person	> w:ms.	-48 58 -3 -39
person	> w:murder	-24 -16 61 -7
person	> w:music	51 -43 -35 -28
person	> w:musical	40 -18 -12 -3
person	> w:musician	-34 -11 26 -8
person	> w:name	-24 -17 -8 -7
person	> w:named	-3 -21 -11 -4
person	> w:nasty	-59 -23 -2 -24
person	> w:neither	29 19 -11 -4
person	> w:new	-12 -1 -17 -9
person	> w:newcomer	-1 41 -15 -4
person	> w:next	15 -17 -7 -4
person	> w:niece	-34 32 -8 -6
person	> w:nine	55 -10 -6 -3
person	> w:no	-17 -9 -9 -10
person	> w:nomination	-90 -33 -8 -6
person	> w:nominations	-26 -21 -16 -8
person	> w:northern	-95 -65 -30 -26
person	> w:not	-3 4 2 -7
person	> w:nothing	10 -55 -9 -8
person	> w:notice	43 -22 -8 -6
person	> w:noticed	43 -22 -8 -6
person	> w:nov	-31 -15 -3 -4
person	> w:novel	16 -16 -14 -7
person	> w:novelist	-32 -9 -7 -4
person	> w:novels	0 -11 2 -6
person	> w:november	19 -6 -6 -4
person	> w:now	8 -1 -7 -10
person	> w:oct	11 -16 -5 -3
person	> w:october	33 30 -5 -4
person	> w:of	-12 -3 0 -6
person	> w:off	-4 -35 32 -10
person	> w:offer	-42 -35 -7 -12
person	> w:old	2 5 -14 9
person	> w:on	-8 0 -11 -7
person	> w:one	56 -38 46 -7
person	> w:only	16 -11 86 -9
person	> w:open	23 -5 -7 1
person	> w:opened	37 -7 -2 -6
person	> w:opens	8 7 -8 10
person	> w:opposite	6 -4 -7 -5
person	> w:or	-10 -40 10 -11
person	> w:original	-36 -2 73 -5
person	> w:oscar	-6 -5 1 -4
person	> w:oscars	-32 -8 1 78
person	> w:other	27 -1 -7 -11
person	> w:out	-4 1 -1 -8
person	> w:over	-14 7 -13 -8
person	> w:overcome	21 -10 -4 -4
person	> w:own	-9 -18 -6 -4
person	> w:pack	0 -11 -3 -8
person	> w:packed	0 -11 -3 -8
person	> w:pair	-21 -12 -8 -4
person	> w:parody	-36 -7 -3 -2
person	> w:part	-16 -16 -7 -6
person	> w:partner	-48 -34 45 -22
person	> w:parts	50 -8 -6 -6
person	> w:pass	-18 26 -6 -8
person	> w:passes	-20 -9 -7 -8
person	> w:patriarch	-13 -22 -6 -5
person	> w:pen	-45 -22 72 -23
person	> w:penned	-45 -22 72 -23
person	> w:people	-47 -7 -3 -4
person	> w:perch	-3 -14 -5 -4
person	> w:performance	38 -9 -8 -20
person	> w:period	-6 -35 -40 -2
person	> w:photograph	-8 -45 -25 -50
person	> w:photographed	-8 -45 -25 -50
person	> w:pick	-21 -31 -2 -5
person	> w:picked	-21 -31 -2 -5
person	> w:picture	15 27 11 -5
person	> w:play	2 -10 -9 -4
person	> w:played	-19 -17 -6 5
person	> w:players	46 -27 -25 -12
person	> w:playing	4 -8 -10 -3
person	> w:plays	-39 66 -9 -10
person	> w:playwright	-12 -7 22 -10
person	> w:poet	7 -15 -6 -5
person	> w:pop	-49 0 -3 -4
person	> w:portrait	48 -23 -14 74
person	> w:poster	-4 -40 -6 -2
person	> w:postman	33 -21 -5 -3
person	> w:pre-war	30 17 -3 -4
person	> w:preacher	-20 -12 -2 -3
person	> w:premiere	34 -9 -7 -2
person	> w:prepare	-52 -70 -5 -4
person	> w:preparing	-52 -70 -5 -4
person	> w:previously	-87 -38 -9 -4
person	> w:prison	16 -20 -7 -4
person	> w:prize	-74 66 -29 -9
person	> w:produce	-4 -4 -5 53
person	> w:produced	1 -8 -5 62
person	> w:producer	-40 -1 -8 -14
person	> w:producing	-36 27 -9 -11
person	> w:production	-24 -13 -18 -5
person	> w:proper	-15 -5 -4 -4
person	> w:properly	-8 -6 -5 -5
person	> w:publish	-74 -20 -9 -5
person	> w:published	-74 -20 -9 -5
person	> w:put	6 41 -14 -6
person	> w:puzzle	-20 -14 66 -9
person	> w:quite	-63 -33 -4 -2
person	> w:rather	14 -51 -33 -16
person	> w:reach	23 -2 -5 -2
person	> w:reaches	23 -2 -5 -2
person	> w:recall	39 -6 -2 -1
person	> w:recalled	39 -6 -2 -1
person	> w:receive	-36 -29 -24 -15
person	> w:received	-36 -30 -26 -20
person	> w:recite	-13 -22 -13 -3
person	> w:release	7 -7 -7 -5
person	> w:released	7 19 -7 -5
person	> w:releasing	22 -24 -15 -6
person	> w:remade	30 31 -22 -4
person	> w:remake	8 -9 -9 -7
person	> w:replace	-78 59 -27 -12
person	> w:reprise	21 35 -5 -2
person	> w:reprising	21 35 -5 -2
person	> w:retirement	-14 -24 -14 -6
person	> w:reveal	-24 -10 -19 -4
person	> w:revealed	-24 -10 -19 -4
person	> w:right	29 17 -9 13
person	> w:role	31 -21 -8 -5
person	> w:roommate	-12 -20 -6 -4
person	> w:run	-4 -26 -3 -7
person	> w:russian	25 43 -9 -6
person	> w:said	-42 -12 -14 -13
person	> w:same	24 -27 -12 -6
person	> w:sank	25 -11 -6 -4
person	> w:saturday	41 -37 -8 -6
person	> w:saw	21 -13 -9 -6
person	> w:say	-41 -13 1 -11
person	> w:says	-21 -6 41 -8
person	> w:scene	20 -7 -7 -6
person	> w:scenes	-35 -22 -9 -6
person	> w:scoop	-23 18 12 -4
person	> w:scooped	-23 18 12 -4
person	> w:scottish	60 -25 -6 -4
person	> w:screen	-26 -10 -6 -7
person	> w:screenplay	-32 -7 97 -7
person	> w:screens	-21 -15 -4 -5
person	> w:script	-28 -21 3 -11
person	> w:scripted	-31 -28 32 -14
person	> w:second	-25 8 -10 -6
person	> w:secret	-72 46 -21 -4
person	> w:see	12 -3 -9 -5
person	> w:seem	-48 -49 -34 -21
person	> w:seems	-48 -49 -34 -21
person	> w:seen	-47 18 -4 -3
person	> w:sell	-32 -22 -10 -5
person	> w:send	-49 36 -13 -11
person	> w:sent	-49 36 -13 -11
person	> w:separate	-4 -11 -4 -4
person	> w:september	-40 -5 -11 -4
person	> w:series	-25 -9 -6 -7
person	> w:set	25 3 -9 -10
person	> w:settle	12 -19 -6 -22
person	> w:settled	12 -19 -6 -22
person	> w:several	38 -35 -15 -5
person	> w:shambling	-80 -83 -30 -10
person	> w:share	-15 9 -1 -7
person	> w:shared	-17 73 -11 -10
person	> w:she	14 4 -12 -9
person	> w:shoot	20 25 -12 -7
person	> w:shooting	3 56 -9 -3
person	> w:shop	-39 -20 -10 -6
person	> w:short	63 -59 15 -9
person	> w:shot	29 16 -11 -7
person	> w:should	-14 48 -12 -6
person	> w:show	-34 -11 -7 -8
person	> w:showing	-32 -30 -18 -14
person	> w:shows	23 -14 -19 -18
person	> w:shy	18 -10 -11 -3
person	> w:sick	-47 -7 -3 -4
person	> w:sight	-40 -18 -11 -5
person	> w:since	-36 -44 -35 -9
person	> w:singer	-17 -9 -6 -4
person	> w:single	28 -23 -19 -28
person	> w:sink	25 -11 -6 -4
person	> w:sister	-22 -22 21 -9
person	> w:sit	42 57 -13 -10
person	> w:six	-35 34 -11 -6
person	> w:skater's	-23 18 12 -4
person	> w:slip	48 -34 -14 -12
person	> w:small	-11 -4 -7 -6
person	> w:sniper	-30 -6 -3 -6
person	> w:so	-106 -71 -37 -22
person	> w:some	1 42 48 -4
person	> w:spar	29 -9 -22 -7
person	> w:sparred	29 -9 -22 -7
person	> w:spinoff	-13 -7 -7 -7
person	> w:spy	9 47 -8 -6
person	> w:stadium	-4 -13 -4 -6
person	> w:stammer	21 -10 -4 -4
person	> w:star	11 -15 -15 -6
person	> w:starred	28 -15 -8 -5
person	> w:starring	-7 -8 -9 -7
person	> w:stars	13 -14 -16 -6
person	> w:state	25 5 -15 -9
person	> w:stating	25 5 -15 -9
person	> w:stay	-53 -44 -16 -6
person	> w:stop	-54 -34 -24 -8
person	> w:story	11 -24 -9 -7
person	> w:stream	36 -10 -4 -7
person	> w:streaming	36 -10 -4 -7
person	> w:success	-13 3 -6 -7
person	> w:suit	-8 -6 -5 -5
person	> w:sum	-33 -22 -2 -4
person	> w:summer	-30 48 -6 -5
person	> w:sunday	-10 21 15 -4
person	> w:support	52 -4 -5 -7
person	> w:supporting	34 2 0 -5
person	> w:surprise	46 -41 -35 -12
person	> w:tail	-6 0 -1 -2
person	> w:take	-7 -17 -10 -6
person	> w:taken	-7 -16 -7 -4
person	> w:takes	-85 -18 -15 -12
person	> w:taking	-14 31 -8 -4
person	> w:tale	32 44 -29 -23
person	> w:tamil	-32 -4 -8 -7
person	> w:taste	-14 -18 -2 -17
person	> w:team	74 -69 -56 -6
person	> w:teamed	74 -59 -15 -12
person	> w:teaser	23 -13 -5 -8
person	> w:television	52 -12 19 -10
person	> w:tell	-38 5 -10 -7
person	> w:ten	-6 -15 -15 -7
person	> w:territories	-5 45 45 -3
person	> w:than	43 -46 -26 -8
person	> w:that	12 -9 6 5
person	> w:the	-11 -3 -3 -13
person	> w:theaters	-6 -15 -10 -8
person	> w:their	48 -18 -11 -7
person	> w:them	59 -6 -12 -5
person	> w:then	-21 -6 -7 -6
person	> w:therapist	-28 -1 -2 -7
person	> w:there	-25 43 -17 -20
person	> w:thing	-9 -11 -11 -9
person	> w:third	-54 -32 -15 -12
person	> w:this	-23 8 11 -6
person	> w:though	-26 14 -9 -8
person	> w:three	-12 -27 -20 48
person	> w:threw	-21 -1 -9 -4
person	> w:thriller	-25 -16 -14 -4
person	> w:through	-1 58 -8 -3
person	> w:throw	-21 -1 -9 -4
person	> w:time	-17 -12 24 -9
person	> w:title	79 -19 -7 -3
person	> w:to	-15 -6 -9 -4
person	> w:together	44 -14 -7 -12
person	> w:told	-27 14 -9 -4
person	> w:too	24 -16 -13 -10
person	> w:took	74 -18 -14 -4
person	> w:topline	60 -72 -59 -11
person	> w:trace	25 -11 -6 -4
person	> w:trailer	0 -11 -3 -8
person	> w:transwoman	55 -7 -16 -3
person	> w:treat	-4 -13 -4 -6
person	> w:treating	-4 -13 -4 -6
person	> w:treatment	-8 39 -15 -8
person	> w:tribal	45 -4 -41 -4
person	> w:true	-92 -50 -25 -41
person	> w:tupac-loving	46 -5 -1 -1
person	> w:turn	-27 -11 -3 -6
person	> w:turned	27 -11 -5 -2
person	> w:two	3 16 -7 17
person	> w:under	-7 37 -15 -7
person	> w:unfinished	52 -14 -3 -8
person	> w:unhappy	-56 1 -31 -2
person	> w:until	-51 63 -3 -6
person	> w:unveil	0 -11 -3 -8
person	> w:unveiled	0 -11 -3 -8
person	> w:up	-22 -7 -7 -5
person	> w:us	43 -22 -8 -6
person	> w:use	47 -39 -5 -2
person	> w:v	-27 -3 -4 -9
person	> w:vampire	-20 -20 -8 -2
person	> w:version	-32 25 17 -12
person	> w:vicar	-9 -28 -17 -3
person	> w:video	-18 -66 -5 -6
person	> w:voice	37 -14 -8 -6
person	> w:voices	49 -25 -5 -1
person	> w:want	55 -44 -18 -8
person	> w:wanted	22 -43 -30 -22
person	> w:war	6 -26 -22 -7
person	> w:was	-4 2 3 -4
person	> w:we	17 -15 -3 -4
person	> w:wednesday	0 -31 -9 -9
person	> w:week	-5 10 10 -3
person	> w:weekend	22 -41 -4 -3
person	> w:went	-26 26 -6 -8
person	> w:were	-58 -97 -26 -19
person	> w:western	0 -33 -23 -4
person	> w:when	-14 -5 -11 -8
person	> w:where	15 -9 -8 -6
person	> w:which	10 5 -2 -5
person	> w:while	22 -29 -10 -6
person	> w:whisky	-42 -50 -14 -7
person	> w:who	-4 -3 -11 -5
person	> w:whole	-13 -22 -13 -3
person	> w:whom	15 -5 -14 -7
person	> w:whose	48 -24 -7 -7
person	> w:wife	-27 -3 -4 -3
person	> w:will	-11 -2 -8 -5
person	> w:win	-12 -2 -18 45
person	> w:winner	-65 -27 -4 -4
person	> w:winter	-26 3 -10 -4
person	> w:with	26 -23 -9 -3
person	> w:without	25 -11 -6 -4
person	> w:woman	-7 -5 -6 -8
person	> w:women's	60 -16 -9 -4
person	> w:won	-4 4 -18 -10
person	> w:word	-8 -6 51 -6
person	> w:work	-82 32 -18 -7
person	> w:working	-47 -49 -17 -3
person	> w:world	72 -23 -22 -7
person	> w:would	-98 -10 -7 -3
person	> w:write	-13 -7 21 6
person	> w:writer	-49 9 90 37
person	> w:writer-director	-18 48 63 -10
person	> w:written	-7 0 34 12
person	> w:wrote	-21 -26 -14 -7
person	> w:year	-11 -8 -10 -6
person	> w:year's	1 -14 -8 -5
person	> w:years	8 32 -8 -8
person	> w:yet	-47 25 -30 -17
person	> w:you	38 -13 -7 -12
person	> w:young	16 -25 -14 -12
person	> w:£	59 -20 -4 -6
person	>=	4 9 13 5
person	>=( # ) , with	0 -11 -13 81
person	>=( # ) , with|	0 -11 -13 81
person	>=( # ) and	-43 -40 -18 -15
person	>=( # ) and|	-43 -40 -18 -15
person	>=) ,	-42 -28 -6 -5
person	>=) ,|	-42 -28 -6 -5
person	>=,	-10 49 -16 -11
person	>=, F , in which	-50 -14 -6 -4
person	>=, P and	7 66 -34 -5
person	>=, P and|	7 66 -34 -5
person	>=, adapted by	-36 -18 80 -6
person	>=, adapted by P and	-60 -18 77 -4
person	>=, adapted by P and|	-60 -18 77 -4
person	>=, adapted by|	-36 -18 80 -6
person	>=, and	-25 -38 -15 13
person	>=, and|	-16 -41 -15 18
person	>=, and|a	-47 -23 -16 -14
person	>=, as	66 -36 -21 -27
person	>=, based on	-38 19 -8 -7
person	>=, based on|	-42 25 -6 -7
person	>=, but	7 46 -8 -8
person	>=, but|	-46 34 -16 -13
person	>=, by	-54 88 -14 -6
person	>=, by|	-24 64 -13 -7
person	>=, directed by	7 3 -19 -10
person	>=, directed by|d	-22 8 -19 -10
person	>=, for	-71 56 -14 -11
person	>=, for which	131 -40 -17 -7
person	>=, for which|	119 -55 -30 -6
person	>=, for which|a	61 -44 -6 -15
person	>=, for|	-71 56 -14 -11
person	>=, from	-48 8 -14 -8
person	>=, from novel by	-51 -35 -22 -5
person	>=, from novel by|w	-51 -35 -22 -5
person	>=, from|	-51 17 -14 -8
person	>=, in which	-21 3 -11 -7
person	>=, in which P and	75 -39 -6 -6
person	>=, in which P and|	75 -39 -6 -6
person	>=, in which|	-15 16 -12 -7
person	>=, in which|a	-27 -22 -7 -6
person	>=, is	34 -12 -8 -12
person	>=, is|a	-45 -37 -12 -8
person	>=, made by	-48 -80 -29 -3
person	>=, made by|	-48 -80 -29 -3
person	>=, opposite	62 -18 -8 -5
person	>=, opposite|	62 -18 -8 -5
person	>=, out of	-45 -69 -21 -14
person	>=, said	42 6 -9 -8
person	>=, said|d	-71 15 -19 -9
person	>=, starring	-8 -14 -6 -4
person	>=, starring P and	-18 -13 -5 -4
person	>=, starring P and|a	-18 -13 -5 -4
person	>=, starring|a	-8 -14 -6 -4
person	>=, taken from	-51 -49 -10 -6
person	>=, taken from|	-51 -49 -10 -6
person	>=, where	-3 -15 -8 -5
person	>=, where|	53 -20 -9 -6
person	>=, where|a	-48 -6 -6 -5
person	>=, which	-40 22 58 5
person	>=, which features	-4 -19 -8 -5
person	>=, which features|	-4 -19 -8 -5
person	>=, which had	45 -10 -11 -2
person	>=, which had|	45 -10 -11 -2
person	>=, which has	62 -42 -16 -3
person	>=, which has|	62 -42 -16 -3
person	>=, which starred	24 -12 -5 -3
person	>=, which starred|a	24 -12 -5 -3
person	>=, which stars	21 -11 -5 -8
person	>=, which stars|a	21 -11 -5 -8
person	>=, which was directed by	-38 79 -19 -5
person	>=, which was directed by|d	-38 79 -19 -5
person	>=, which won	-33 48 -3 -5
person	>=, which won|	-33 48 -3 -5
person	>=, which|	-86 19 103 -11
person	>=, which|a	-21 48 -57 -6
person	>=, which|d	28 -14 -54 39
person	>=, while	-83 -20 -11 -5
person	>=, with	44 -23 -12 -7
person	>=, with P , and	-74 -26 -25 -10
person	>=, with P , and|	-74 -26 -25 -10
person	>=, with P and	63 -20 -9 -6
person	>=, with P and|	64 -22 -9 -6
person	>=, with|	35 -23 -12 -7
person	>=, with|a	71 -21 -5 -7
person	>=, written and directed by	-26 54 60 -4
person	>=, written and directed by|d	-26 54 60 -4
person	>=, written by	-27 -62 -14 -13
person	>=, written by|d	-11 -53 -70 -21
person	>=,|	-6 65 -16 -10
person	>=,|a	17 -69 -11 -11
person	>=,|d	-61 -45 -22 -9
person	>=:	-41 79 72 -3
person	>=;	-48 -1 -15 -9
person	>=;|	-48 -1 -15 -9
person	>=and	-28 -25 -15 -14
person	>=and F , and	66 -17 -5 -8
person	>=and F , and|	66 -17 -5 -8
person	>=and|	-28 -25 -15 -14
person	>=as	38 -29 -15 -26
person	>=as|	38 -29 -15 -26
person	>=brought	70 -27 -13 -14
person	>=brought|	70 -27 -13 -14
person	>=by	-22 38 -20 -10
person	>=by L	-22 46 -36 -5
person	>=by L|	-22 46 -36 -5
person	>=by|	-36 34 -21 -10
person	>=by|a	41 27 -19 -7
person	>=directed by	54 39 -36 -12
person	>=directed by|d	54 39 -36 -12
person	>=director	-23 -68 -55 -14
person	>=director|d	-23 -68 -55 -14
person	>=earned	-50 -25 -21 -10
person	>=features	50 -14 -7 -7
person	>=features|	50 -14 -7 -7
person	>=for	30 27 -15 30
person	>=for|	7 37 -14 36
person	>=from	-48 72 74 -11
person	>=from|	-48 63 32 -9
person	>=got	61 -17 -14 -26
person	>=got|	61 -17 -14 -26
person	>=in	-43 24 -35 -29
person	>=in which	64 -28 -14 -12
person	>=in which|a	64 -32 -10 -11
person	>=is	-75 7 -18 -19
person	>=is adapted from first of	-13 -21 -42 -14
person	>=is adapted from first of|w	-13 -21 -42 -14
person	>=is to be directed by	-3 36 -37 -6
person	>=is to be directed by|d	-3 36 -37 -6
person	>=is|	-45 7 -29 -19
person	>=leading lady ,	51 -39 -24 -10
person	>=leading lady ,|	51 -39 -24 -10
person	>=of	-70 43 -41 -15
person	>=of|	-74 48 -50 -18
person	>=producer	-26 -31 -18 1
person	>=producer|	-26 -31 -18 1
person	>=seems	-48 -49 -34 -21
person	>=star	58 -17 -15 47
person	>=starred	40 -8 -6 -3
person	>=starred P ,	35 -8 -5 -2
person	>=starred P , P and	33 -6 -4 -2
person	>=starred P , P and|a	33 -6 -4 -2
person	>=starred P ,|a	35 -8 -5 -2
person	>=starred|a	40 -8 -6 -3
person	>=starring	39 -22 -9 -9
person	>=starring P and	64 -22 -11 -9
person	>=starring P and|a	64 -22 -11 -9
person	>=starring|a	39 -22 -9 -9
person	>=stars	-9 -12 -7 -8
person	>=stars P and	-42 -11 -6 -8
person	>=stars P and|a	-42 -11 -6 -8
person	>=stars|a	-9 -12 -7 -8
person	>=star|a	58 -17 -15 47
person	>=that	-74 0 43 79
person	>=that|d	-6 61 63 -36
person	>=was	-40 -85 -9 -13
person	>=was adapted by	-6 -28 54 -7
person	>=was adapted by|	-6 -28 54 -7
person	>=was directed by	-7 46 -63 -8
person	>=was directed by|d	-7 46 -63 -8
person	>=was written and directed by	-4 58 59 -20
person	>=was written and directed by|d	-4 58 59 -20
person	>=was|	-51 -71 -20 -14
person	>=when	-67 -49 -13 -13
person	>=with	11 -18 7 -1
person	>=with P and	29 -41 -20 48
person	>=with P and|	29 -41 -20 48
person	>=with|	15 -18 4 0
person	>=won	61 -50 -9 -10
person	>=|	1 -2 -9 7
person	>=|a	50 -14 42 -17
person	>=|d	-21 28 24 9
person	>|named|named	-24 -16 -29 -28
person	>|named|noun	7 3 -5 -11
person	>|named|pronoun	-25 -8 -7 0
person	>|noun|named	78 32 -14 -9
person	>|noun|noun	-9 17 76 -9
person	>|noun|pronoun	-20 -29 -18 16
person	>|pronoun|named	29 4 2 -4
person	>|pronoun|noun	-13 -1 45 16
person	>|pronoun|pronoun	-43 -48 -21 -13
person	does 	-18 -47 -51 -47
person	does a	30 -70 -49 -39
person	does aw	45 -41 -29 -20
person	does d	-77 63 -19 -32
person	does dw	-39 -31 21 -8
person	does w	-44 -36 -9 -19
person	form:finite conditional	-50 -12 -15 -13
person	form:finite future	-12 -7 -13 -21
person	form:finite past	-26 -17 -6 -40
person	form:finite present	14 -18 -22 -21
person	form:infinitive none	-9 2 5 3
person	form:ing none	-1 -12 -15 -19
person	form:ing past	-21 15 -8 -2
person	form:participle none	-18 -16 -6 -9
person	is:-type	8 -25 -21 -5
person	is:12-year-old	11 -4 -4 -2
person	is:13-year-old	-6 -29 -10 -12
person	is:7	-51 57 -9 -10
person	is:actor	1 -23 3 -9
person	is:actors	47 -4 -11 -4
person	is:actress	-3 -18 -11 -10
person	is:alum	31 -53 -6 -19
person	is:american	-7 19 -10 -8
person	is:analyst	-38 -64 -22 -29
person	is:artist	-30 -7 -8 -8
person	is:artistic	-41 -53 -11 -11
person	is:assistant	-27 85 -25 -13
person	is:australian	29 40 22 -14
person	is:author	-81 12 99 -16
person	is:avalanche-fleeing	34 -9 -6 -5
person	is:beau	-35 -49 -19 -25
person	is:bollywood	-51 4 -10 -23
person	is:boss	-25 8 -17 -16
person	is:boxer	-34 -33 -10 -6
person	is:boyfriend	-53 -9 -17 -11
person	is:brazilian	-15 67 -51 -7
person	is:bricklayer	56 -9 -22 -6
person	is:british	5 -63 -11 -11
person	is:broadcaster	-50 -30 -29 -11
person	is:brother	16 -21 -21 -13
person	is:brothers	-29 3 -15 -10
person	is:business	-13 -25 -22 -20
person	is:cameraman	-62 22 -39 -15
person	is:career	43 -3 -6 -3
person	is:cellist	-77 -19 -6 -5
person	is:chairman	-75 -45 -10 -4
person	is:character	8 -25 -21 -5
person	is:children	-47 47 -18 -7
person	is:cinematographer	-39 -58 -13 -19
person	is:co-star	40 -19 -9 -10
person	is:co-writer	-88 -51 133 -17
person	is:coach	-69 -16 -18 -23
person	is:collaborator	-29 -33 92 -33
person	is:comedian	-44 -15 -8 -6
person	is:comedy	46 -68 -16 -9
person	is:commissioner	-11 -19 -5 -11
person	is:composer	-38 -20 -8 -10
person	is:costume	-13 -6 -6 -4
person	is:country	-66 -37 -10 -7
person	is:court	-13 -8 -12 -12
person	is:creator	-87 -38 -20 -15
person	is:credited	-79 -31 -45 -43
person	is:critic	-76 -43 -4 -10
person	is:cult	-32 -62 -11 -8
person	is:dame	38 -18 -17 -8
person	is:danish	-16 59 22 -14
person	is:daughter	-1 47 34 -25
person	is:designer	-31 -16 -13 -8
person	is:director	-33 35 -20 -16
person	is:drama	-93 115 -11 -11
person	is:dreamboat	44 -53 -16 -27
person	is:dutch	-12 -7 -32 -16
person	is:early-career	17 -20 -11 -4
person	is:editor	-33 -15 -6 -25
person	is:eight-year-old	26 -5 -6 -2
person	is:engineer	69 -49 -56 -23
person	is:enter	-33 -21 -29 -26
person	is:equally	-17 -44 -17 -7
person	is:ex-wife	58 -46 -23 -12
person	is:executive	-17 -15 -61 -26
person	is:fact	0 -12 -5 -4
person	is:fashion	-42 66 -32 -7
person	is:father	-1 1 -19 -11
person	is:festival	-55 -52 -11 -7
person	is:film	-31 21 -12 -20
person	is:film-maker	-22 53 -21 -31
person	is:first-time	-11 68 -40 -8
person	is:first-timer	-5 -12 -67 -7
person	is:footballer	33 -21 -5 -3
person	is:former	-16 -3 -14 -12
person	is:founder	-60 -68 -11 -5
person	is:fourth	-29 -56 -9 -7
person	is:french	14 -1 -13 -11
person	is:friend	-14 -1 -4 84
person	is:german	-55 83 -26 -11
person	is:get	-11 -6 -5 -4
person	is:girlfriend	-73 57 -21 -12
person	is:host	-45 -16 -22 -11
person	is:husband	-32 51 12 32
person	is:include	19 12 -35 -11
person	is:indian	-62 10 -13 -8
person	is:italian	-71 -23 -25 -15
person	is:japanese	71 -5 -27 -9
person	is:journalist	-41 -34 33 -11
person	is:judge	-1 -4 -10 -23
person	is:killer	-52 -30 -9 -10
person	is:know	-20 2 -35 -18
person	is:late	11 4 -15 -8
person	is:latter	-49 -42 -50 93
person	is:lawyer	22 -60 -36 -3
person	is:leading	151 -69 -47 -34
person	is:legend	42 -13 -8 -9
person	is:lijo	-31 -18 -14 -14
person	is:location	-20 -24 -3 -12
person	is:maker	-46 140 -50 -22
person	is:man	51 -6 -35 -16
person	is:manager	-14 26 -19 -7
person	is:mexican	-12 -50 -33 -68
person	is:miner	-1 -7 -3 0
person	is:minister	-44 -9 -10 -7
person	is:miss	17 15 -13 -4
person	is:model	5 -6 -13 -8
person	is:moon	-2 -78 -27 -7
person	is:morning	-44 -69 -16 -17
person	is:most	-78 -85 -21 -23
person	is:mother	-69 -17 -18 -8
person	is:movies	-51 57 -9 -10
person	is:mr	-31 -16 -12 -13
person	is:mr.	-12 -12 -10 116
person	is:ms	-51 -35 -14 58
person	is:ms.	-55 29 -17 -14
person	is:musician	-32 -28 12 -4
person	is:new	44 -46 -13 -9
person	is:newcomer	56 -2 -9 -12
person	is:novelist	-78 -21 -43 -17
person	is:old	-36 -24 -11 20
person	is:oneida	11 -39 -27 -24
person	is:only	-33 5 -5 13
person	is:orthodontist	-26 -21 -3 45
person	is:oscar	-26 5 -27 -18
person	is:own	70 -19 -8 -8
person	is:pal	-4 -39 -10 -15
person	is:partner	-4 -7 -8 1
person	is:photography	-26 -17 -7 -13
person	is:playwright	-16 -11 53 -9
person	is:polish	-15 -23 -62 -8
person	is:pop	-64 -13 -4 -5
person	is:president	-54 -46 -14 -15
person	is:prime	-44 -9 -10 -7
person	is:producer	-39 -31 -25 99
person	is:producers	-19 -19 -14 21
person	is:producing	-25 -4 -5 38
person	is:professor	-39 -27 -12 -8
person	is:rapper	-88 63 -17 -9
person	is:real	-56 -29 -23 -31
person	is:real-life	-3 -1 -7 -3
person	is:regular	-34 -37 41 -37
person	is:roommate	-12 -17 -14 -11
person	is:say	-20 2 -35 -18
person	is:says	-59 130 -24 -16
person	is:scottish	49 52 -21 -8
person	is:screen	-35 -10 -7 -8
person	is:screenwriter	-43 -29 37 -25
person	is:sensational	-29 -37 -20 -7
person	is:serial	-52 -30 -9 -10
person	is:singer	11 -20 -12 -8
person	is:sir	-6 -12 -10 -9
person	is:sister	-19 63 20 -11
person	is:skinny	-33 -19 -20 -10
person	is:something	-14 -12 -12 -3
person	is:son	8 -17 -13 3
person	is:soul	-53 -6 -4 -6
person	is:stage	21 -25 -30 -12
person	is:star	25 -21 -18 -12
person	is:superior	-13 -8 -12 -12
person	is:swedish	-17 53 -19 -9
person	is:sweetheart	-32 -33 -6 -4
person	is:teacher	-19 30 -17 -14
person	is:television	59 -22 -39 -23
person	is:thriller	-18 -6 -21 -10
person	is:time	-50 -25 59 -19
person	is:trade	-38 -64 -22 -29
person	is:turkish-german	-5 -26 32 -4
person	is:two	-30 -65 -24 -24
person	is:unconventional	-17 -44 -17 -7
person	is:veteran	19 31 -16 -15
person	is:wife	-22 -20 18 -10
person	is:winner	-26 5 -27 -18
person	is:world	-3 -3 -4 -4
person	is:writer	-49 13 100 27
person	is:writer-director	-26 66 88 -13
person	is:young	52 20 14 -11
person	is:zealander	35 -20 -8 -14
person	main film	-27 -35 -20 -9
person	no main film	-30 -30 -60 -52
person	other film	-31 -17 -46 -68
person	other is:135m	32 11 -3 -6
person	other is:3	-30 -23 -17 -22
person	other is:abortion	-41 -42 -3 -8
person	other is:action	30 -51 -7 -24
person	other is:actor	-20 -32 -11 -6
person	other is:adaptation	-40 -61 46 -17
person	other is:adventure	2 -24 -12 -10
person	other is:alum	15 -41 -21 -21
person	other is:american	104 -61 -28 -10
person	other is:animated	-28 13 -5 62
person	other is:animation	49 -25 -5 -1
person	other is:army	64 -54 -8 -8
person	other is:australian	12 -17 -6 -8
person	other is:ballet	-31 28 -11 -14
person	other is:biker	-18 53 -35 -20
person	other is:bilingual	77 -7 -4 -4
person	other is:biopic	-20 -8 -15 -9
person	other is:black	63 61 -14 -12
person	other is:boxer	83 0 0 -8
person	other is:brings	-38 -45 -9 -14
person	other is:british	-16 -41 62 -5
person	other is:came	25 -10 -6 -5
person	other is:classic	-29 25 -12 -8
person	other is:close	-49 7 -37 -22
person	other is:co-star	23 -45 -10 -7
person	other is:comedy	34 -10 -3 -12
person	other is:comes	46 38 -7 -5
person	other is:controversial	-79 40 -33 -26
person	other is:costume	-30 -37 -7 -17
person	other is:dark	18 45 -8 -5
person	other is:debut	13 53 -17 -8
person	other is:derided	35 57 -26 -16
person	other is:desert	-5 3 47 -12
person	other is:direct	-35 -37 -30 -7
person	other is:director	-26 -23 -14 -6
person	other is:directorial	-90 80 -18 -6
person	other is:documentary	-59 24 -14 -8
person	other is:downbeat	42 -1 -3 -3
person	other is:drama	-1 -8 5 -6
person	other is:dreamboat	17 -73 -33 -29
person	other is:earlier	-33 11 -10 -11
person	other is:eleven	-75 -21 -21 -7
person	other is:epic	-7 12 -4 6
person	other is:fairy	1 18 -8 -2
person	other is:fame	-103 72 -35 -22
person	other is:family	57 -4 -12 -10
person	other is:fantasy	-63 56 -4 -25
person	other is:feature	-2 7 8 -12
person	other is:fiction	25 67 32 -9
person	other is:film	-5 0 -6 -4
person	other is:filming	8 -7 -22 -8
person	other is:films	10 17 -6 -11
person	other is:first	15 51 -23 -9
person	other is:flashback	-5 -4 -2 -1
person	other is:flick	40 -21 -4 -3
person	other is:follow-up	-28 -35 35 -9
person	other is:forthcoming	85 -4 -6 75
person	other is:fourth	-66 9 -25 -10
person	other is:french	-30 12 -18 -5
person	other is:gangland	-35 32 -10 -24
person	other is:gangster	23 18 -5 -6
person	other is:ghost	48 -59 -11 -11
person	other is:girl	4 -48 -20 -17
person	other is:heist	59 -87 48 -22
person	other is:historical	23 6 -9 -7
person	other is:hit	-9 12 -9 3
person	other is:horror	-15 24 18 -2
person	other is:ii	7 33 -5 -12
person	other is:imagine	-34 -24 -7 -12
person	other is:include	-17 10 -4 -8
person	other is:indie	45 21 -26 -11
person	other is:instalment	-3 71 35 -13
person	other is:italian	24 35 -23 -3
person	other is:last	4 32 -16 -13
person	other is:latest	-27 -60 -23 -2
person	other is:live-action	-14 51 -42 -17
person	other is:low-budget	20 -75 -29 -9
person	other is:medieval	49 -49 -8 -3
person	other is:monsters-versus-robots	27 -2 -6 -9
person	other is:movie	-18 1 -4 -13
person	other is:mr.	41 -41 -27 -38
person	other is:musical	-1 9 -15 58
person	other is:mystery	-32 -20 -12 -9
person	other is:nasty	63 -12 58 -4
person	other is:naval	-33 -30 -6 37
person	other is:new	-11 1 12 -16
person	other is:next	20 -51 -16 -9
person	other is:one	-40 -18 -11 -5
person	other is:open	-72 31 -27 -21
person	other is:original	-45 32 -53 -16
person	other is:oscar-nominated	-7 -3 -13 -3
person	other is:outing	-70 80 -44 -4
person	other is:own	33 30 -3 -5
person	other is:period	0 -4 14 -10
person	other is:picture	-10 -14 -41 -16
person	other is:previous	39 13 -16 -17
person	other is:prison	9 21 -20 -8
person	other is:production	19 -74 -17 -45
person	other is:prohibition	-43 -14 22 -3
person	other is:project	-61 28 33 -11
person	other is:punishing	15 45 -21 -3
person	other is:quirky	-34 -16 -4 -2
person	other is:quite	63 -12 58 -4
person	other is:really	63 -12 58 -4
person	other is:recent	-73 86 -28 -14
person	other is:release	-23 40 -15 -6
person	other is:role	-33 -47 -40 -62
person	other is:romance	-19 27 20 48
person	other is:romanian	-41 -42 -3 -8
person	other is:romantic	31 13 17 -7
person	other is:running	-20 -32 -11 -6
person	other is:same	-79 -20 -30 -21
person	other is:satire	29 1 -19 -9
person	other is:scene	-5 -4 -2 -1
person	other is:sci-fi	46 -23 -15 -9
person	other is:science	-59 37 56 -19
person	other is:second	-16 24 -27 -11
person	other is:sequel	-24 -72 -19 -13
person	other is:shooting	-26 -42 22 -19
person	other is:spanish-language	-11 -6 -10 -8
person	other is:spinoff	-30 -10 -11 -12
person	other is:spy	-84 1 -12 -9
person	other is:star	16 -51 -14 -19
person	other is:story	44 -12 -12 -8
person	other is:straight-faced	67 -43 -30 -24
person	other is:submarine	8 -51 -18 47
person	other is:supernatural	71 -64 -26 -23
person	other is:swedish	40 -63 -24 -22
person	other is:tale	1 18 -8 -2
person	other is:talk-show	12 -32 -15 -5
person	other is:teaser	23 -13 -5 -8
person	other is:thing	-62 -67 -21 -8
person	other is:third	-70 -17 -44 -12
person	other is:thriller	-10 14 12 -8
person	other is:times	-88 55 -18 -42
person	other is:trippy	88 -38 -27 -7
person	other is:true	37 -11 -3 -2
person	other is:v	-70 -19 -6 -5
person	other is:vampire	36 -5 -8 -7
person	other is:venture	78 -46 -8 69
person	other is:walks	-70 -65 -8 -10
person	other is:war	4 27 -15 -9
person	other is:well-received	-68 71 -84 -25
person	other is:western	-22 26 -38 64
person	other is:world	7 33 -5 -12
person	other is:writers	-16 -20 68 -20
person	other is:years	41 43 -53 -22
person	other sure:1	-67 -51 -21 -29
person	other sure:2	-57 -50 -56 -31
person	other sure:3	-6 2 -35 -50
person	other sure:4	15 -4 -22 -30
person	owns	-20 40 -12 -13
person	owns:	-12 14 -8 -10
person	owns:animated	-38 54 -11 -43
person	owns:biopic	-35 44 -19 -25
person	owns:comedy	-42 75 -17 -12
person	owns:debut	45 5 -19 -8
person	owns:drama	-82 19 -32 -14
person	owns:earlier	-42 59 -13 -11
person	owns:epic	-59 87 -20 -10
person	owns:feature	-40 -18 -24 -10
person	owns:film	-6 35 -27 -11
person	owns:movie	-56 61 -40 -10
person	owns:outing	-70 80 -44 -4
person	owns:picture	25 2 -13 -8
person	owns:project	63 2 75 -28
person	owns:thriller	16 31 -10 -14
person	owns:v	-28 -63 -17 -7
person	rule castMember	134 -70 -41 -33
person	rule castMember award-for	11 -35 -20 -7
person	rule castMember cast-announced	62 -18 -8 -9
person	rule castMember cast-beside	41 -20 -15 -12
person	rule castMember cast-brackets	30 -17 -3 -9
person	rule castMember cast-film-sees	29 -24 -9 -7
person	rule castMember cast-includes	56 -11 -10 -11
person	rule castMember cast-is	15 -15 -10 -14
person	rule castMember cast-joins	-107 -7 -7 -8
person	rule castMember cast-listed	17 -5 -9 -8
person	rule castMember cast-part-owned	0 -25 -7 -8
person	rule castMember cast-plays	62 -21 -15 -10
person	rule castMember cast-possessive-part	4 -30 -9 -8
person	rule castMember cast-role-in	43 -22 -9 -7
person	rule castMember cast-role-was	54 -41 -6 -8
person	rule castMember cast-seen-in	64 -7 -10 -8
person	rule castMember cast-starring	36 -16 -11 -8
person	rule castMember cast-stars	37 -20 -11 -1
person	rule castMember cast-where	35 17 -13 -7
person	rule castMember cast-with	16 -17 -8 -5
person	rule castMember cast-works-on	-11 -22 -7 -6
person	rule castMember films-of	36 -20 8 -8
person	rule castMember made-by	50 -17 -9 -5
person	rule castMember person-of-film	38 -42 6 -9
person	rule castMember possessive-film	-2 -16 -11 -9
person	rule castMember star-vehicle	22 14 -17 -10
person	rule castMember works-with	72 -42 -4 -3
person	rule crewMember	-30 -15 -22 15
person	rule crewMember crew-role	-21 -13 -20 31
person	rule crewMember director-here	-29 -20 -8 -8
person	rule crewMember job-held-by	-69 -15 -29 -13
person	rule crewMember person-of-film	-73 -36 -26 31
person	rule director	-58 110 -9 -17
person	rule director award-for	-66 112 12 -6
person	rule director debut-of	-43 12 -20 -13
person	rule director director-billed	-22 63 -22 -9
person	rule director director-here	-22 23 -3 -10
person	rule director done-for	-29 90 -11 -14
person	rule director film-by	-45 83 0 -9
person	rule director films-of	2 49 -13 -18
person	rule director job-held-by	-71 20 -70 -17
person	rule director made-by	-20 47 4 -1
person	rule director made-film	-31 54 -2 -9
person	rule director person-of-film	-28 39 -13 -9
person	rule director possessive-film	-20 30 -10 -11
person	rule director works-with	-30 61 -9 -7
person	rule for another castMember	10 10 -23 -21
person	rule for another crewMember	-28 -31 28 5
person	rule for another director	21 -67 -8 -6
person	rule for another producer	-38 -12 -12 51
person	rule for another screenwriter	-50 1 21 22
person	rule other castMember	-24 -39 -22 -20
person	rule other crewMember	-23 -15 -31 -50
person	rule other director	-40 -14 -11 -19
person	rule other producer	-42 -8 -10 -40
person	rule other screenwriter	-38 9 -30 -13
person	rule producer	-57 -28 -12 127
person	rule producer director-here	-9 -19 -11 -14
person	rule producer job-held-by	-54 -20 -2 120
person	rule producer made-by	-47 -24 -11 87
person	rule producer person-of-film	-74 -41 -30 128
person	rule screenwriter	-20 -11 131 -9
person	rule screenwriter director-here	-64 -12 49 -23
person	rule screenwriter made-by	-8 -3 108 -7
person	rule screenwriter person-of-film	-38 -26 149 -23
person	rule screenwriter script-by	-41 -32 116 -13
person	same phrase	74 1 -13 16
person	says:blocked	-34 -7 -13 17
person	says:reported	-10 -13 -2 -4
person	says:talks	18 13 33 -15
person	spoken of	4 -50 -20 -21
person	sure:1	-53 -44 -21 -25
person	sure:2	-63 -11 -30 -24
person	sure:3	-31 -14 -50 -42
person	sure:4	3 -45 -48 -65
person	v:abandon|S	-55 51 -16 -9
person	v:accept|S	-37 -16 -11 -11
person	v:accept|S|~	-37 -16 -11 -11
person	v:accept|of	32 -23 -13 -4
person	v:accept|of|~	32 -23 -13 -4
person	v:acclaim+|S	-43 -16 -29 -9
person	v:acclaim+|S|~	-43 -16 -29 -9
person	v:accuse|O	-13 -7 -4 -6
person	v:accuse|O|~	-13 -7 -4 -6
person	v:accuse|S	-60 -21 -6 -14
person	v:accuse|S|~	-75 -4 -5 -2
person	v:act|S	6 -12 -8 -7
person	v:act|S|~	-18 -10 -8 -9
person	v:act|for	52 -9 -24 -13
person	v:act|for|in	52 -9 -24 -13
person	v:act|in	-35 23 -8 -4
person	v:act|in|in	-35 23 -8 -4
person	v:act|like	-38 41 -11 -10
person	v:act|like|like	-47 48 -10 -11
person	v:adapt+|S	-16 13 -9 -7
person	v:adapt+|S|~	-17 -14 -11 -11
person	v:adapt+|X	59 -12 -5 -5
person	v:adapt+|X|S	59 -12 -5 -5
person	v:adapt+|by	-25 -26 53 -9
person	v:adapt+|by|S	-25 -21 40 -8
person	v:adapt+|by|~	-7 -65 51 -12
person	v:adapt+|from	20 -22 -43 -10
person	v:adapt+|from|S	60 -35 -40 -9
person	v:adapt+|from|~	-12 -15 -66 -17
person	v:adapt+|of	-27 -23 -25 -8
person	v:adapt+|of|S	-37 -30 -29 -9
person	v:adapt+|with	-46 -7 -30 -10
person	v:adapt+|with|~	-46 -7 -30 -10
person	v:adapt|O	-64 -51 -49 -8
person	v:adapt|S	-17 -23 97 -10
person	v:adapt|S|~	-13 -24 71 -13
person	v:adapt|X	122 -16 -11 -4
person	v:adapt|X|~	122 -16 -11 -4
person	v:adapt|alongside	-64 -10 -12 -32
person	v:adapt|alongside|~	-64 -10 -12 -32
person	v:adapt|by	-39 -27 48 -10
person	v:adapt|by|O	-36 -16 57 -6
person	v:adapt|by|~	-49 -25 38 -10
person	v:adapt|from	-50 32 -21 -18
person	v:adapt|from|~	-31 -10 -15 -3
person	v:add|S	14 -9 -10 -7
person	v:add|S|~	14 -9 -10 -7
person	v:add|X	-8 -4 -2 -3
person	v:add|X|~	-8 -4 -2 -3
person	v:admire|O	-16 -30 -8 -8
person	v:admire|S	-76 -27 -10 -24
person	v:admire|X	46 -15 -25 -2
person	v:admit|S	-76 -19 -9 -10
person	v:admit|S|~	-46 -7 -7 -7
person	v:admit|on	-39 64 -28 -17
person	v:allow+|S	-36 36 14 71
person	v:amuse|S	-77 -14 63 -6
person	v:amuse|S|~	-38 -2 -58 -22
person	v:amuse|with	8 -14 -18 -8
person	v:amuse|with|~	-43 -6 -32 -18
person	v:announce+|by	-41 -53 -11 -11
person	v:announce|O	-38 -6 -15 -4
person	v:announce|O|~	-38 -6 -15 -4
person	v:announce|S	-42 35 -10 -14
person	v:announce|S|~	-24 -13 -14 -8
person	v:appear|S	17 -9 -11 -10
person	v:appear|S|as	20 -9 -16 -13
person	v:appear|S|in	27 -16 -9 -6
person	v:appear|S|~	24 -15 -14 -12
person	v:appear|X	82 -11 -2 -9
person	v:appear|X|X	47 -7 -2 -13
person	v:appear|as	-82 -47 -25 -32
person	v:appear|in	-35 47 -8 -8
person	v:appear|in|~	-19 -36 -2 -4
person	v:appear|opposite	47 -14 -7 -6
person	v:appear|opposite|in	48 -30 -7 -5
person	v:appear|opposite|~	58 -18 -27 -8
person	v:appear|with	-22 -20 -7 -5
person	v:appear|with|in	68 -46 -6 -5
person	v:appear|with|~	-39 -4 -5 -4
person	v:approach+|S	6 -15 -12 -9
person	v:approach+|S|~	6 -15 -12 -9
person	v:argue|S	-71 -23 -19 -8
person	v:argue|S|~	-71 -23 -19 -8
person	v:arrange|S	-29 -31 -13 -11
person	v:arrange|S|~	-29 -31 -13 -11
person	v:arrest|O	-74 -16 -10 -15
person	v:arrive+|S	39 -17 -20 -14
person	v:arrive+|S|~	39 -17 -20 -14
person	v:arrive|S	-70 33 -12 -7
person	v:arrive|S|S	-52 47 -15 -3
person	v:arrive|S|~	-60 -18 -13 -8
person	v:arrive|with	-32 -56 -40 -8
person	v:ask+|X	-45 -59 65 -17
person	v:ask+|X|X	-45 -59 65 -17
person	v:ask|O	-60 0 -16 -9
person	v:ask|O|~	-10 -14 -16 -9
person	v:ask|S	-23 32 -13 -10
person	v:ask|S|~	-10 43 -12 -10
person	v:ask|X	-95 -12 -2 -8
person	v:ask|X|~	-79 -14 -5 -7
person	v:assemble|S	-13 -4 -6 36
person	v:assemble|S|~	-13 -4 -6 36
person	v:attach+|S	34 -5 -11 -15
person	v:attach+|S|~	34 -5 -11 -15
person	v:attach|S	-39 -34 -21 -36
person	v:attack+|S	-38 -9 -10 -10
person	v:attack+|S|~	-42 -9 -5 -5
person	v:attend|S	70 22 -11 -17
person	v:attend|S|~	-33 38 -9 -16
person	v:back|S	9 59 -34 -19
person	v:back|S|~	25 -64 -28 -7
person	v:bankroll+|by	-35 -49 -19 -25
person	v:base+|by	-69 -38 -40 -19
person	v:base+|of	-48 -21 -6 -6
person	v:base+|on	-24 -68 -11 -9
person	v:base+|on|S	-36 -101 -8 -7
person	v:base+|on|~	-18 -6 -23 -9
person	v:base|S	34 -20 -29 -10
person	v:base|S|~	-2 -31 -15 -5
person	v:base|by	-3 -33 -16 -12
person	v:base|by|S	40 -45 -15 -9
person	v:base|by|~	-84 -19 -40 -16
person	v:base|on	-36 -45 -14 -6
person	v:base|opposite	37 -6 -1 -2
person	v:bear+|S	-63 -30 -17 51
person	v:bear+|S|~	-34 -32 -15 56
person	v:bear|S	-66 16 -6 -5
person	v:bear|S|~	-22 -7 -4 -4
person	v:beat+|S	58 -34 -4 -3
person	v:beat|O	-66 -35 -11 -6
person	v:beat|S	-40 -6 -9 -9
person	v:become|S	10 -41 -10 -6
person	v:become|S|S	-8 -83 -15 -6
person	v:become|S|in	-27 -9 -7 -5
person	v:become|S|~	-1 -6 -9 -6
person	v:become|as	-46 -20 -10 -6
person	v:become|in	-13 35 -17 -9
person	v:begin+|by	-29 -37 50 -9
person	v:begin|O	15 -19 -3 -2
person	v:begin|O|in	38 -41 -4 -3
person	v:begin|S	2 9 -12 -3
person	v:begin|S|with	65 -59 -11 -4
person	v:begin|S|~	-23 -20 -12 0
person	v:begin|of	-43 -22 -19 -10
person	v:begin|with	-7 49 -9 -5
person	v:begin|with|O	3 31 -26 -19
person	v:belong|to	73 -57 -8 -10
person	v:be|O	12 14 -13 0
person	v:be|O|O	-2 -5 -19 -8
person	v:be|O|S	-65 52 -11 1
person	v:be|O|for	-114 -17 -29 -14
person	v:be|O|~	25 4 -10 11
person	v:be|S	29 -8 -9 21
person	v:be|S|O	-10 29 11 48
person	v:be|S|S	-47 -23 24 -12
person	v:be|S|about	51 -69 -11 -12
person	v:be|S|among	50 -19 -16 -17
person	v:be|S|for	-7 -32 41 -27
person	v:be|S|in	9 -27 0 -9
person	v:be|S|of	4 6 -17 88
person	v:be|S|on	-10 -36 -9 38
person	v:be|S|with	-53 74 -28 -15
person	v:be|S|~	20 -4 -16 14
person	v:be|X	-52 4 29 -7
person	v:be|X|O	-8 -29 -21 -18
person	v:be|X|X	-56 -53 68 -6
person	v:be|X|in	-53 33 -7 -3
person	v:be|X|~	-43 -10 -14 -6
person	v:be|about	-62 50 -5 -4
person	v:be|about|~	-29 -21 -4 -3
person	v:be|by	-32 0 38 -11
person	v:be|by|O	-30 68 -16 -4
person	v:be|by|S	-29 67 33 -6
person	v:be|by|of	-42 64 -37 -15
person	v:be|by|~	-32 -20 44 -12
person	v:be|for	-34 40 -13 -8
person	v:be|for|in	11 -4 -18 -3
person	v:be|for|~	-16 -15 -11 -9
person	v:be|from	-12 110 -30 -11
person	v:be|in	-26 21 -10 -6
person	v:be|in|in	-18 50 -10 -7
person	v:be|in|~	-20 44 -11 -5
person	v:be|of	10 1 26 -9
person	v:be|of|of	-25 41 68 -8
person	v:be|of|~	-35 -13 -18 -10
person	v:be|on	-25 62 -10 -8
person	v:be|on|~	-23 -23 -9 -7
person	v:be|opposite	75 -13 -4 -12
person	v:be|to	20 -16 -14 -6
person	v:be|with	-6 -24 -13 -9
person	v:be|with|O	50 -26 -7 -5
person	v:be|with|S	-5 -19 -25 -7
person	v:be|with|~	-16 -43 -15 -11
person	v:blow|S	-12 -13 -4 -5
person	v:blow|S|~	-12 -13 -4 -5
person	v:board|X	-42 -33 -22 -11
person	v:bother|S	-14 -12 -12 -3
person	v:bother|S|~	-14 -12 -12 -3
person	v:bow|S	-28 -49 -12 -30
person	v:break|S	-85 22 79 -4
person	v:break|S|with	-1 28 -9 -4
person	v:break|S|~	-87 -10 80 -7
person	v:bring+|S	-43 70 -6 -12
person	v:bring+|S|~	-43 70 -6 -12
person	v:bring|O	-7 37 -12 25
person	v:bring|O|O	-42 53 -14 -17
person	v:bring|O|S	-5 -10 -11 -9
person	v:bring|O|~	-18 -24 -20 -5
person	v:bring|S	-47 10 -13 5
person	v:bring|S|~	-40 -29 -13 -10
person	v:bring|with	34 -6 -4 -6
person	v:bring|with|~	-26 -5 -13 -6
person	v:broadcast+|S	-39 -16 -29 -15
person	v:broadcast+|S|~	-39 -16 -29 -15
person	v:build|O	17 -9 -5 -6
person	v:build|O|~	17 -9 -5 -6
person	v:build|S	15 23 -13 -7
person	v:build|S|~	-74 -47 -9 -10
person	v:build|X	35 -43 64 -2
person	v:build|X|X	35 -43 64 -2
person	v:buy|S	-63 -40 -20 -31
person	v:buy|S|~	-24 -10 -8 -11
person	v:call+|O	-32 -19 -11 -6
person	v:call+|O|~	-32 -19 -11 -6
person	v:call+|S	-54 27 -10 -6
person	v:call+|S|~	-59 -21 -10 -6
person	v:call+|by	11 -4 -4 -2
person	v:call+|by|~	11 -4 -4 -2
person	v:call|O	-30 -11 -9 -10
person	v:call|O|~	-17 -13 -10 -11
person	v:call|S	-4 32 -12 -10
person	v:call|S|~	-5 55 -13 -9
person	v:call|alongside	55 -7 -16 -3
person	v:camp|for	-67 -50 -32 -24
person	v:carry|S	35 -24 -11 -30
person	v:cast+|S	30 -14 -10 -11
person	v:cast+|S|in	63 -61 -9 -5
person	v:cast+|S|~	18 -10 -11 -12
person	v:cast|O	39 -43 -12 -9
person	v:cast|O|in	83 -15 -13 -24
person	v:cast|O|~	-49 -9 -9 -8
person	v:cast|S	2 114 -18 -10
person	v:cast|S|O	-56 65 -22 -22
person	v:cast|S|in	-56 67 -8 -6
person	v:cast|S|~	73 29 -19 -10
person	v:catch|O	17 60 -17 -17
person	v:chair+|by	-50 -83 -38 -12
person	v:chair+|by|~	-8 -74 -30 -7
person	v:chair|S	4 -25 -27 58
person	v:chair|S|~	-24 -7 -19 -6
person	v:change|S	-45 81 71 -6
person	v:chase|O	-47 -69 -13 -8
person	v:chase|for	-51 52 -17 -28
person	v:cheer+|S	0 -7 -6 -11
person	v:cheer+|S|of	0 -7 -6 -11
person	v:choose+|S	31 2 25 -8
person	v:choose+|S|S	-36 66 -16 -2
person	v:choose+|S|for	-8 17 58 -3
person	v:choose+|S|~	49 -27 -20 -12
person	v:choose+|ahead of	-29 -17 -5 -3
person	v:choose+|of	-35 -2 -3 -4
person	v:choose+|of|~	-35 -2 -3 -4
person	v:choose|S	-18 6 -14 -11
person	v:choose|S|~	-32 -50 -18 -9
person	v:cite+|S	79 -30 -13 -12
person	v:cite+|S|~	79 -30 -13 -12
person	v:cite+|for	59 -35 -6 -7
person	v:claim|S	-1 -50 -8 -19
person	v:co-produce|S	-67 -82 -25 103
person	v:co-star|O	19 -10 -30 -6
person	v:co-star|O|X	-25 -11 -3 -4
person	v:co-star|S	38 -10 -3 -6
person	v:co-star|S|in	38 -10 -3 -6
person	v:co-star|X	-12 -13 -6 -3
person	v:co-star|X|X	-12 -13 -6 -3
person	v:co-write|O	-46 70 86 -11
person	v:co-write|O|~	-37 -18 90 -13
person	v:co-write|S	-18 -12 42 -14
person	v:co-write|S|~	15 73 61 -9
person	v:co-write|with	-30 -43 77 -34
person	v:co-write|with|~	-30 -43 77 -34
person	v:collaborate|S	-34 -22 60 -10
person	v:collaborate|S|~	-34 -22 60 -10
person	v:collaborate|with	-29 -6 90 -25
person	v:collaborate|with|~	-29 -6 90 -25
person	v:collect|S	-42 108 67 -15
person	v:collect|S|S	-26 58 70 -19
person	v:collect|S|~	-38 61 -12 -12
person	v:combine|S	86 -21 -3 -4
person	v:combine|S|as	28 -7 -1 -1
person	v:come out|S	20 17 -19 -13
person	v:come out|S|S	-52 97 -18 -6
person	v:come out|S|~	53 -64 -37 -9
person	v:come|O	-31 -32 -12 -13
person	v:come|S	39 31 -12 -9
person	v:come|S|S	80 49 -17 -10
person	v:come|S|~	-9 22 -10 -9
person	v:come|X	-9 -12 -12 -9
person	v:come|X|X	2 -15 -13 -7
person	v:come|X|~	54 -7 -10 -15
person	v:come|by	-24 -37 -36 -7
person	v:come|by|S	-24 -37 -36 -7
person	v:come|from	-40 57 23 -8
person	v:come|from|~	-14 -28 25 -8
person	v:come|with	-15 9 -12 -13
person	v:come|with|O	53 -18 -17 -9
person	v:come|with|X	-2 -17 -10 -5
person	v:come|with|~	-69 -5 -17 -33
person	v:compete|S	39 -10 -32 -18
person	v:compete|S|with	86 -19 -8 -17
person	v:compete|with	-28 -9 -12 -8
person	v:compete|with|S	-22 -14 -12 -7
person	v:compete|with|with	-31 -8 -10 -6
person	v:compete|with|~	-21 -10 -16 -24
person	v:compile+|S	-30 -20 -21 -18
person	v:compile+|S|~	-30 -20 -21 -18
person	v:compile+|by	-31 -7 -34 -8
person	v:compile+|by|~	-31 -7 -34 -8
person	v:complain|S	-102 -41 -6 -7
person	v:complain|S|~	-65 -7 -9 -2
person	v:complete|O	89 -67 -18 -11
person	v:complete|S	26 22 -9 -7
person	v:complete|S|O	42 30 -14 -7
person	v:complete|S|~	-20 -15 -9 -10
person	v:complete|with	52 -34 -9 -5
person	v:complete|with|O	52 -34 -9 -5
person	v:compose+|by	-22 -26 -13 -7
person	v:compose+|by|~	-14 -16 -16 -5
person	v:compose|S	65 40 13 -11
person	v:confirm+|S	-44 -8 -9 -4
person	v:confirm+|S|in	-44 -6 -12 -11
person	v:confirm+|by	-28 -32 -30 -12
person	v:confirm+|by|~	-28 -32 -30 -12
person	v:confirm|S	-79 -30 -16 -13
person	v:confirm|S|~	-68 -21 -13 -12
person	v:confirm|on	-46 -17 -7 -12
person	v:confirm|on|~	-46 -17 -7 -12
person	v:consider+|S	-29 -38 -7 -26
person	v:consider+|S|~	-29 -38 -7 -26
person	v:consider|S	-14 103 -15 -10
person	v:consider|S|~	-7 84 -12 -8
person	v:contact|S	-8 -7 -10 -8
person	v:contact|S|~	-8 -7 -10 -8
person	v:contribute|S	-33 -51 -18 -7
person	v:contribute|S|~	-29 -23 -27 -6
person	v:contribute|to	-37 31 -21 -5
person	v:convince|S	-56 -8 -22 -3
person	v:convince|S|~	-56 -8 -22 -3
person	v:count|O	-24 -14 -13 -11
person	v:count|O|~	-78 -12 -20 -17
person	v:court+|S	-68 -30 -21 -19
person	v:create+|by	-93 -20 -42 -8
person	v:create|S	19 -14 -5 -10
person	v:create|S|~	38 -19 -11 -9
person	v:create|with	-24 -10 -7 -6
person	v:create|with|~	-24 -10 -7 -6
person	v:credit+|S	60 38 -36 43
person	v:credit+|S|~	-26 -21 -3 45
person	v:credit+|to	-54 -14 14 -7
person	v:credit+|to|~	-54 -14 14 -7
person	v:cross|S	52 -20 -24 -12
person	v:cross|S|~	52 -20 -24 -12
person	v:cry|X	-14 -4 -2 -8
person	v:cry|X|S	-14 -4 -2 -8
person	v:cut|O	-59 -18 -14 -12
person	v:cut|O|~	-59 -18 -14 -12
person	v:cut|S	-24 50 -12 -8
person	v:cut|S|O	-35 -63 -20 -6
person	v:cut|S|~	-10 -21 -9 -10
person	v:cut|for	-37 -9 -10 -45
person	v:cut|with	-3 -9 -12 -5
person	v:cut|with|~	-54 -2 -22 -3
person	v:dance|S	71 -28 -10 -20
person	v:dance|S|~	-58 -6 -10 -7
person	v:date|S	-46 53 -8 -2
person	v:decline|S	-32 -18 -9 -7
person	v:decline|S|~	-32 -18 -9 -7
person	v:deliver|S	19 -15 -7 -7
person	v:deliver|S|~	19 -15 -7 -7
person	v:deny|S	-23 -15 -10 -5
person	v:deny|S|~	-38 -17 -10 -4
person	v:describe|S	-22 10 31 58
person	v:describe|S|~	5 31 48 -15
person	v:develop|S	-47 -16 50 -12
person	v:develop|X	-3 -43 -8 -6
person	v:develop|for	-51 -39 -44 111
person	v:develop|with	-115 -16 76 -36
person	v:dictate+|by	-32 -27 -22 -4
person	v:dictate+|by|~	-32 -27 -22 -4
person	v:die|S	-2 -14 9 -10
person	v:die|S|~	6 -18 -17 -8
person	v:dig|S	-69 78 34 -3
person	v:direct+|S	-56 -19 -13 -8
person	v:direct+|S|~	-31 -16 -11 -9
person	v:direct+|X	-14 9 2 -5
person	v:direct+|X|S	-48 15 9 4
person	v:direct+|X|X	9 9 -9 -14
person	v:direct+|X|~	-21 -11 37 -14
person	v:direct+|by	-13 18 -10 -4
person	v:direct+|by|S	1 27 0 -1
person	v:direct+|by|X	-15 -20 -29 -14
person	v:direct+|by|~	-16 27 -3 -13
person	v:direct+|with	-56 15 -9 -32
person	v:direct+|with|S	-89 -1 -1 -1
person	v:direct+|with|X	56 19 -9 -49
person	v:direct|O	3 35 10 -8
person	v:direct|O|in	50 -17 -9 -5
person	v:direct|O|~	-24 70 69 -9
person	v:direct|S	-26 29 -3 -13
person	v:direct|S|O	29 -10 -26 -15
person	v:direct|S|X	39 45 78 -21
person	v:direct|S|in	-25 62 -9 -7
person	v:direct|S|~	-34 51 1 1
person	v:direct|X	-14 -77 55 16
person	v:direct|X|O	-30 -11 -8 52
person	v:direct|X|~	-54 -12 -21 -12
person	v:direct|by	-15 2 -3 -10
person	v:direct|by|~	-12 -40 2 -11
person	v:direct|from	-48 37 58 -22
person	v:direct|of	-4 -37 -45 -9
person	v:direct|of|~	-4 -10 -22 -13
person	v:direct|with	-58 74 12 60
person	v:direct|with|~	-27 -13 26 68
person	v:disappear|S	-61 36 -17 -7
person	v:disappear|S|~	-33 -22 -18 -7
person	v:disappear|alongside	-55 -15 -35 -20
person	v:disappear|alongside|~	-55 -15 -35 -20
person	v:discover|S	-67 67 -22 -12
person	v:discover|S|~	-67 67 -22 -12
person	v:discuss|S	-23 -13 -7 -16
person	v:dislike|S	29 -38 42 -9
person	v:dislike|S|~	-58 -29 0 -8
person	v:dislike|of	17 26 -26 -2
person	v:distribute|O	-14 -34 -20 -3
person	v:distribute|O|~	-14 -34 -20 -3
person	v:distribute|X	-18 58 -17 -6
person	v:don|S	-21 -3 -4 -3
person	v:don|S|~	-21 -3 -4 -3
person	v:double|S	13 -4 -4 -6
person	v:double|for	16 -58 -7 -6
person	v:do|O	54 -75 -9 -12
person	v:do|O|~	58 -5 -8 -14
person	v:do|S	-3 23 4 4
person	v:do|S|O	13 10 -18 -12
person	v:do|S|on	-50 3 13 -29
person	v:do|S|~	-9 46 25 35
person	v:do|by	-98 -48 104 -6
person	v:do|for	-16 21 -14 -24
person	v:do|for|~	-106 -38 -17 -12
person	v:do|with	56 -26 -15 -12
person	v:do|with|O	82 -40 -31 -23
person	v:do|with|~	16 -15 -19 -15
person	v:draw|S	-45 -29 -24 -17
person	v:draw|S|~	-45 -29 -24 -17
person	v:draw|by	-37 -25 -22 -8
person	v:draw|by|S	-37 -25 -22 -8
person	v:draw|of	-22 -33 -29 -5
person	v:dress|S	-37 -10 -18 -9
person	v:dress|S|O	-37 -10 -18 -9
person	v:drive|S	25 -55 -29 -8
person	v:drop out|S	-61 -48 -26 -11
person	v:drop|S	123 -61 -11 -8
person	v:drop|S|S	78 -68 -27 -8
person	v:drop|ahead of	-9 -23 -14 -7
person	v:drop|in	-29 75 -9 -22
person	v:earn|O	-52 -24 -11 -7
person	v:earn|S	12 15 -14 -9
person	v:earn|S|S	-42 83 -34 -2
person	v:earn|S|~	-49 17 -11 -9
person	v:earn|for	42 40 -73 -24
person	v:earn|for|for	42 40 -73 -24
person	v:eat+|S	64 -34 -10 -5
person	v:eat|S	78 55 -17 -5
person	v:edit|S	8 1 12 -9
person	v:edit|S|O	62 41 45 -14
person	v:edit|for	-49 23 -36 -64
person	v:enable|O	-34 -3 -7 -3
person	v:enable|O|~	-34 -3 -7 -3
person	v:end|S	-45 57 -9 -21
person	v:end|with	-52 64 -21 -14
person	v:essay|S	69 -40 -19 -10
person	v:establish|S	18 -9 -12 -9
person	v:establish|S|~	18 -9 -12 -9
person	v:expect+|S	69 -81 -14 -9
person	v:expect+|S|~	120 -8 -10 -15
person	v:expect|S	-52 -18 -21 -22
person	v:expect|S|~	-45 -18 -6 -4
person	v:explain|S	-32 -7 -4 -11
person	v:explain|S|~	-32 -7 -4 -11
person	v:explain|X	132 -26 -8 -7
person	v:explain|X|X	89 -42 -15 -8
person	v:fall|S	-11 -11 -9 -8
person	v:fall|S|S	81 -63 -29 -12
person	v:fall|S|~	-40 -22 16 -10
person	v:feature|O	32 -13 -9 -7
person	v:feature|O|S	-22 -16 -9 -6
person	v:feature|O|X	61 -3 -13 -6
person	v:feature|O|~	71 -8 -6 -7
person	v:feature|S	9 46 -12 -6
person	v:feature|S|S	-63 81 -14 -5
person	v:feature|S|in	29 -62 -3 -7
person	v:feature|X	-64 -29 -14 -9
person	v:feature|X|X	-64 -29 -14 -9
person	v:feature|as	36 -28 -13 -8
person	v:feature|as|in	36 -28 -13 -8
person	v:feature|of	69 -20 -11 -10
person	v:feature|of|S	69 -20 -11 -10
person	v:fend|X	-31 -48 -69 -20
person	v:fetch|for	-52 -47 -3 76
person	v:fight|X	-45 -59 -33 -27
person	v:fight|X|X	-45 -59 -33 -27
person	v:film+|S	-42 -55 -19 -8
person	v:film+|S|S	-42 -55 -25 -7
person	v:film+|by	-19 43 -14 -9
person	v:film+|with	-65 -11 -31 -23
person	v:film+|with|~	-65 -11 -31 -23
person	v:film|S	24 40 -15 -10
person	v:film|S|O	16 56 -13 -9
person	v:film|S|~	24 57 -14 -8
person	v:film|X	10 -16 -6 -25
person	v:film|X|~	-29 -32 -17 -24
person	v:film|by	-6 36 -23 -1
person	v:film|by|~	-6 36 -23 -1
person	v:film|for	-69 -6 -7 -10
person	v:film|in	-61 4 -36 -12
person	v:film|in|S	-61 4 -36 -12
person	v:film|with	96 -50 -14 -6
person	v:film|with|O	61 -28 -23 -17
person	v:film|with|of	67 -14 -11 -2
person	v:finance|S	-37 -64 -36 -6
person	v:finance|X	-16 -16 -10 64
person	v:finance|X|X	-16 -16 -10 64
person	v:find+|S	-35 -16 -13 -10
person	v:find+|S|~	-35 -16 -13 -10
person	v:find|O	12 -36 -11 -11
person	v:find|S	-12 19 -3 -8
person	v:find|S|~	-78 65 -17 -11
person	v:fine+|S	-15 -6 -12 -3
person	v:fine+|S|~	-15 -6 -12 -3
person	v:finish+|S	-48 -44 47 39
person	v:finish+|S|~	-79 -50 -27 36
person	v:finish+|by	-29 -41 69 -6
person	v:finish|O	-81 57 -9 -5
person	v:finish|S	44 -18 -18 -11
person	v:finish|S|on	57 -28 -10 -13
person	v:finish|S|~	-83 -10 -8 -7
person	v:finish|X	53 -45 -22 -9
person	v:finish|for	-67 -81 -16 77
person	v:fit+|S	9 -6 -10 -5
person	v:fit+|S|~	9 -6 -10 -5
person	v:fit+|for	-44 -4 -9 -4
person	v:fit+|for|~	-44 -4 -9 -4
person	v:fling|S	-26 -2 -5 -3
person	v:fling|S|~	-26 -2 -5 -3
person	v:fly|S	-3 -6 -9 -16
person	v:fly|S|~	-3 -6 -9 -16
person	v:follow|O	41 -17 -14 -9
person	v:follow|O|~	-75 -14 -17 -7
person	v:follow|S	-10 11 -14 -10
person	v:follow|S|O	-33 32 -15 -9
person	v:follow|S|S	40 0 -15 -8
person	v:follow|S|X	-35 -24 -11 -6
person	v:follow|S|~	-34 -9 -16 -12
person	v:follow|X	-10 -56 -11 -7
person	v:follow|X|O	23 -31 -8 -3
person	v:follow|X|X	12 -6 -8 -8
person	v:follow|X|~	-67 -84 -27 -6
person	v:forget|S	42 -8 -16 -8
person	v:forget|S|~	42 -8 -16 -8
person	v:forget|X	39 -5 -24 -8
person	v:forget|X|~	39 -5 -24 -8
person	v:form|S	6 -22 -13 -4
person	v:form|S|~	6 -22 -13 -4
person	v:found|S	-66 -40 -32 72
person	v:freeze|S	14 -7 -17 -7
person	v:frighten+|of	39 -6 -2 -1
person	v:frighten|X	57 45 -15 -9
person	v:frighten|X|X	57 45 -15 -9
person	v:gain|S	-37 -8 -10 -9
person	v:gasp|X	-38 -64 -22 -29
person	v:get|O	29 -17 -13 -7
person	v:get|O|S	61 -17 -14 -26
person	v:get|O|~	-7 -8 -3 -8
person	v:get|S	-2 -20 -1 -11
person	v:get|S|S	-36 4 -8 -8
person	v:get|S|X	71 -29 -5 -6
person	v:get|S|in	-74 -12 -9 -4
person	v:get|S|on	-73 -25 32 -26
person	v:get|S|~	8 -15 25 -11
person	v:get|X	-110 12 33 -4
person	v:get|X|X	-86 44 -61 -11
person	v:get|with	-10 -15 -8 -8
person	v:get|with|~	-10 -15 -8 -8
person	v:give+|S	-34 -4 -11 18
person	v:give+|S|~	-48 -35 -11 -1
person	v:give+|by	-51 -42 -19 -9
person	v:give+|for	52 -45 -14 -24
person	v:give|O	29 -26 -13 -11
person	v:give|O|S	60 -33 -13 -6
person	v:give|O|~	-53 -6 -9 -11
person	v:give|S	-37 25 0 14
person	v:give|S|~	-33 -15 2 23
person	v:give|X	54 -11 -8 -12
person	v:give|X|~	54 -11 -8 -12
person	v:give|to	33 8 -11 -10
person	v:give|to|~	11 -12 -11 -12
person	v:go back|S	-51 -13 49 -8
person	v:go back|S|~	-28 -13 52 -9
person	v:go back|to	-44 -7 -11 -4
person	v:go back|to|~	-44 -7 -11 -4
person	v:go on|S	-5 12 -12 -7
person	v:go on|S|to	-18 53 -16 -3
person	v:go on|S|~	0 -4 -9 -11
person	v:go on|with	26 -22 -24 -9
person	v:go on|with|~	26 -22 -24 -9
person	v:go|O	-46 12 -5 -3
person	v:go|S	-18 49 -12 -11
person	v:go|S|for	15 59 -49 -19
person	v:go|S|into	14 10 -15 -9
person	v:go|S|of	53 -38 -5 -26
person	v:go|S|~	-60 48 -13 -13
person	v:go|X	69 -8 -11 -14
person	v:go|X|~	45 -9 -13 -21
person	v:go|for	46 49 -10 -9
person	v:go|to	47 26 -25 -9
person	v:go|to|for	31 40 -47 -13
person	v:go|to|~	57 14 -12 -8
person	v:grab|of	-55 -65 -21 -9
person	v:grab|of|in	-57 -22 -14 -5
person	v:grin|S	-22 -6 -4 -4
person	v:grin|S|~	-22 -6 -4 -4
person	v:grow|S	15 -41 -10 -10
person	v:grow|S|~	-26 -12 -10 -12
person	v:hand over|S	-60 -42 -20 -46
person	v:handle|X	-16 -16 -10 64
person	v:handle|X|X	-16 -16 -10 64
person	v:hand|O	33 -24 -9 -6
person	v:hand|S	-29 -25 -7 -9
person	v:hand|S|~	-29 -25 -7 -9
person	v:hang|S	-38 -16 -2 -3
person	v:hang|S|~	-38 -16 -2 -3
person	v:have|O	-3 -13 -10 -13
person	v:have|O|S	64 -13 -11 -5
person	v:have|O|~	-37 -13 -9 -8
person	v:have|S	3 -12 -12 0
person	v:have|S|O	83 -50 -9 -9
person	v:have|S|S	18 69 -13 -14
person	v:have|S|X	23 -46 -18 49
person	v:have|S|in	26 -5 -7 -6
person	v:have|S|with	-15 -9 -18 -11
person	v:have|S|~	0 -12 -13 -12
person	v:have|X	-6 51 -11 -4
person	v:have|X|X	-26 -45 -37 34
person	v:have|X|~	-11 -9 -9 -74
person	v:have|as	-3 -8 -3 -13
person	v:have|at	60 46 -41 -29
person	v:have|to	-14 -20 -11 -7
person	v:have|to|~	-14 -20 -11 -7
person	v:have|with	25 -32 54 -12
person	v:have|with|O	64 -2 -7 -4
person	v:have|with|~	-32 -18 -28 -12
person	v:head+|S	-38 0 -13 -4
person	v:head+|S|~	-38 0 -13 -4
person	v:head+|by	15 -42 -15 -5
person	v:head+|by|~	24 -9 -5 -1
person	v:headline|S	-12 -11 -8 -61
person	v:headline|S|~	-12 -11 -8 -61
person	v:hear+|S	20 -31 -21 -10
person	v:hear+|S|~	20 -31 -21 -10
person	v:hear|S	-67 -14 -11 -41
person	v:hear|S|~	-67 -14 -11 -41
person	v:helm|S	-57 42 -26 -16
person	v:helm|with	43 -31 -3 -2
person	v:helm|with|O	43 -31 -3 -2
person	v:help|O	-31 -11 -12 -19
person	v:help|S	-15 -54 39 -7
person	v:help|S|~	-34 -15 52 -5
person	v:hint|X	-22 -6 -4 -4
person	v:hint|X|~	-22 -6 -4 -4
person	v:hire+|S	-46 28 -6 -12
person	v:hire|O	62 -50 -9 -3
person	v:hire|S	-49 26 -19 -8
person	v:hire|S|~	-34 -33 -27 -12
person	v:honour+|S	-34 -33 93 -8
person	v:honour+|S|in	55 -13 -16 -5
person	v:honour+|for	-71 -74 64 -17
person	v:host+|by	-17 -9 -10 -6
person	v:host+|by|~	-17 -9 -10 -6
person	v:host|S	-77 -22 -11 80
person	v:host|S|~	-45 -9 -9 -14
person	v:host|with	-47 -7 -28 -20
person	v:host|with|~	-47 -7 -28 -20
person	v:hum|X	-14 -4 -2 -8
person	v:hum|X|S	-14 -4 -2 -8
person	v:improvise|S	-40 -16 -13 -18
person	v:improvise|S|~	-40 -16 -13 -18
person	v:include|O	23 -11 -9 -9
person	v:include|O|in	-34 -74 -6 -3
person	v:include|O|~	26 -11 -9 -10
person	v:include|S	-14 16 6 14
person	v:include|S|O	-4 23 17 30
person	v:include|S|~	-43 -24 -15 -12
person	v:include|X	-6 2 -12 -12
person	v:include|X|O	46 -23 -5 -6
person	v:include|X|X	-68 59 -18 -15
person	v:include|X|in	18 -6 -5 -18
person	v:include|X|~	-25 -14 -17 -6
person	v:include|for	-64 64 -17 -30
person	v:include|for|X	-25 34 -20 -13
person	v:include|of	-20 -4 -3 -4
person	v:include|of|~	-20 -4 -3 -4
person	v:include|opposite	-49 -20 -3 -2
person	v:include|opposite|O	-49 -20 -3 -2
person	v:include|with	-5 -13 -14 -6
person	v:include|with|O	50 -5 -6 -4
person	v:include|with|~	14 -5 -15 -13
person	v:inherit|O	29 -40 -44 -30
person	v:inspire+|X	5 52 25 -11
person	v:inspire+|X|X	20 47 -14 -4
person	v:inspire+|X|by	-48 -10 -3 -4
person	v:inspire+|X|~	-28 -33 -12 -14
person	v:inspire+|by	-65 11 -11 -11
person	v:inspire+|by|~	-11 -7 -22 -11
person	v:interrogate|S	64 -34 -10 -5
person	v:interview+|S	63 -4 -9 -8
person	v:interview+|S|~	63 -4 -9 -8
person	v:intrigue+|S	-49 -37 -14 -6
person	v:intrigue+|S|~	-49 -37 -14 -6
person	v:introduce|O	28 -13 -5 -2
person	v:introduce|O|~	28 -13 -5 -2
person	v:introduce|S	-57 35 -12 -6
person	v:introduce|S|~	-60 -21 -8 -6
person	v:invite|X	-40 -36 -5 -11
person	v:invite|X|X	-40 -36 -5 -11
person	v:join+|S	-31 -17 -13 -8
person	v:join+|S|~	-95 -19 -14 -9
person	v:join+|by	43 -21 -18 -11
person	v:join+|by|~	115 -14 -27 -16
person	v:join|O	-5 -18 -10 -8
person	v:join|O|in	-47 -27 -12 -10
person	v:join|O|of	31 -20 -10 -6
person	v:join|O|~	-30 -13 -17 -8
person	v:join|S	37 -25 -11 -8
person	v:join|S|S	47 -20 -20 -6
person	v:join|S|X	60 -16 -3 -2
person	v:join|S|in	-41 -20 -6 -4
person	v:join|S|of	44 -4 -1 -8
person	v:join|S|~	23 -10 -11 -11
person	v:join|X	-49 -13 -9 -5
person	v:join|X|~	-49 -13 -9 -5
person	v:join|from	0 -33 -23 -4
person	v:join|from|S	0 -33 -23 -4
person	v:joke|S	76 -11 -10 -7
person	v:joke|S|~	36 -8 -9 -9
person	v:jump|S	82 -45 -7 -7
person	v:keep|S	8 -6 -11 -11
person	v:keep|S|~	8 -6 -11 -11
person	v:kill|S	-3 -16 -9 -7
person	v:kiss|O	-25 -6 -15 -14
person	v:kiss|O|~	-25 -6 -15 -14
person	v:kiss|S	-47 -11 -20 -13
person	v:kiss|S|~	-47 -11 -20 -13
person	v:know+|S	-66 23 -14 -10
person	v:know+|S|for	-72 34 -16 -11
person	v:know+|for	73 -37 -9 -5
person	v:know|O	-58 -11 -11 -8
person	v:know|O|~	-38 -12 -14 -8
person	v:know|S	-2 -6 -10 -8
person	v:know|S|X	57 22 19 -8
person	v:know|S|for	33 -48 -10 -5
person	v:know|S|~	-52 -26 -11 -8
person	v:know|X	-83 21 -11 -8
person	v:know|X|X	-134 2 -9 -8
person	v:know|X|~	-26 60 -7 -9
person	v:know|for	15 -2 -4 -15
person	v:know|for|such as	15 -2 -4 -15
person	v:know|in	-80 -27 -12 -10
person	v:know|in|X	-10 -5 -11 -5
person	v:lace|S	-36 -21 -10 -14
person	v:lace|S|~	-36 -21 -10 -14
person	v:last|S	48 -84 -13 -15
person	v:laugh|S	-39 -18 -13 -70
person	v:laugh|S|~	-39 -18 -13 -70
person	v:lead+|S	-33 0 -12 -7
person	v:lead+|S|~	-33 0 -12 -7
person	v:lead+|X	56 -10 -11 37
person	v:lead+|X|X	-72 28 -21 46
person	v:lead+|X|~	77 -57 -10 -8
person	v:lead+|by	15 -6 -12 -10
person	v:lead+|by|X	51 -15 -6 -34
person	v:lead+|by|~	-5 -7 -12 -9
person	v:lead|S	11 8 -15 -6
person	v:lead|S|~	10 -27 -6 -7
person	v:lead|with	39 0 -10 -8
person	v:leak|X	-51 -23 -6 -13
person	v:leak|X|S	-51 -23 -6 -13
person	v:learn|S	16 -12 -22 -9
person	v:learn|S|~	16 -12 -22 -9
person	v:learn|X	-22 -9 -7 -7
person	v:learn|X|~	-22 -9 -7 -7
person	v:learn|from	-28 -6 -22 -6
person	v:learn|from|~	-28 -6 -22 -6
person	v:leave+|S	23 14 -6 -7
person	v:leave+|S|~	23 -1 0 -5
person	v:leave|O	-19 -19 -17 -12
person	v:leave|O|~	-19 -19 -17 -12
person	v:leave|S	-44 -25 -11 -9
person	v:leave|S|O	-28 -45 -24 -26
person	v:leave|S|~	-57 -26 -11 -9
person	v:leave|X	-26 -17 11 -8
person	v:leave|X|~	-26 -13 16 -8
person	v:leave|behind	85 -90 -17 -12
person	v:leave|for	-30 -20 -8 -2
person	v:lend|O	7 -30 -7 -12
person	v:lend|O|in	7 -30 -7 -12
person	v:lend|S	-81 -73 -22 -15
person	v:lens|S	-23 -54 -7 -5
person	v:lens|S|O	-25 -56 -33 -16
person	v:lens|S|~	-37 -21 -8 -5
person	v:lens|for	-29 73 -13 -30
person	v:lens|for|O	-29 73 -13 -30
person	v:let|O	-27 -56 76 -11
person	v:let|S	89 -48 8 -8
person	v:let|S|~	-21 -25 -31 -6
person	v:lick|S	33 -27 -12 -8
person	v:lick|S|~	33 -27 -12 -8
person	v:lie|S	87 -42 -28 -26
person	v:lie|S|~	58 -43 -24 -25
person	v:lift|S	-17 -14 -12 -8
person	v:lift|S|~	-17 -14 -12 -8
person	v:light|O	-14 3 -24 -7
person	v:light|S	-16 -48 -13 -8
person	v:light|S|O	-40 -34 -31 -24
person	v:light|with	4 -6 -12 -9
person	v:like|S	-34 -18 -7 -9
person	v:like|S|~	-34 -18 -7 -9
person	v:line up+|S	17 -30 -18 -13
person	v:line up+|S|~	17 -30 -18 -13
person	v:line up|S	-81 77 -6 0
person	v:line up|S|~	-20 -14 -6 0
person	v:link+|S	-11 -17 -12 -10
person	v:link+|S|~	-1 -13 -14 -13
person	v:live|S	2 -36 -16 -17
person	v:live|S|~	19 -30 -14 -17
person	v:look|S	9 5 -20 -14
person	v:look|S|~	-28 22 -23 -16
person	v:look|X	37 -33 -15 -10
person	v:look|X|X	57 -61 -19 -7
person	v:look|X|~	-21 -9 -17 -11
person	v:look|alongside	106 -15 -13 -13
person	v:look|alongside|~	106 -15 -13 -13
person	v:lose|S	-39 16 -21 -12
person	v:lose|S|~	-20 74 -11 -8
person	v:lose|X	35 -26 -20 -5
person	v:lose|X|S	38 -38 -33 -3
person	v:lose|X|~	-48 -23 -23 -11
person	v:lose|to	1 -3 -23 -9
person	v:love|S	81 -50 -25 -9
person	v:lure+|S	-3 -16 -8 -6
person	v:make up|S	-36 -10 -8 -7
person	v:make up|S|~	-36 -10 -8 -7
person	v:make+|S	-27 35 -19 -10
person	v:make+|S|S	-36 63 -26 -8
person	v:make+|S|~	-17 65 -12 -10
person	v:make+|X	18 33 74 -39
person	v:make+|X|S	51 40 -37 -17
person	v:make+|by	-7 56 7 -7
person	v:make+|by|S	-53 26 18 -8
person	v:make+|by|~	-52 58 -14 -6
person	v:make+|with	5 51 -12 -7
person	v:make+|with|S	-28 72 -8 -8
person	v:make+|with|~	31 -18 -11 -7
person	v:make|O	26 -8 -16 -9
person	v:make|O|S	15 -75 -16 -7
person	v:make|O|in	49 -30 -8 -9
person	v:make|O|with	-42 53 -25 -11
person	v:make|O|~	66 -20 -14 -11
person	v:make|S	-30 38 -19 -12
person	v:make|S|O	-19 0 -16 -10
person	v:make|S|S	-23 80 -40 -7
person	v:make|S|X	-35 88 -47 -8
person	v:make|S|with	-22 -14 -18 -3
person	v:make|S|~	-11 11 -11 -12
person	v:make|X	-46 -27 -18 -13
person	v:make|X|S	-34 43 -20 -36
person	v:make|by	11 -23 -15 -7
person	v:make|by|S	-42 -4 -8 -2
person	v:make|by|~	31 45 -11 -8
person	v:make|in	-33 88 -21 -2
person	v:make|in|in	-33 88 -21 -2
person	v:make|of	-20 -24 -14 -18
person	v:make|of|~	-56 -11 -10 -24
person	v:make|out of	10 -6 -7 -4
person	v:make|out of|~	10 -6 -7 -4
person	v:make|with	-75 99 -18 -7
person	v:make|with|O	-44 111 -19 -10
person	v:make|with|of	-74 -11 -7 -2
person	v:make|with|~	-19 42 -21 -34
person	v:mark|X	-5 45 -12 -7
person	v:marry+|S	-44 -18 16 -13
person	v:marry+|S|~	-44 -18 16 -13
person	v:marry+|to	-45 71 -30 -34
person	v:marry+|to|~	-50 -34 -27 -3
person	v:marry|O	58 -25 -7 -9
person	v:marry|S	-67 -18 -12 -9
person	v:marry|S|~	-67 -18 -12 -9
person	v:mastermind|S	-27 -3 -5 -9
person	v:mastermind|S|~	-27 -3 -5 -9
person	v:meet|O	17 -72 -11 -12
person	v:meet|O|~	-10 -18 -8 -13
person	v:meet|S	11 29 -8 -10
person	v:meet|S|~	-14 -10 -7 -6
person	v:meet|X	-46 -12 -33 -22
person	v:mention+|S	19 -14 -9 -9
person	v:mention+|S|~	19 -14 -9 -9
person	v:mention|S	-2 -17 -18 -13
person	v:mention|S|~	-82 -10 -27 -22
person	v:miss|S	13 -4 -7 -8
person	v:miss|S|~	-35 -10 -5 -10
person	v:mistake|X	35 -4 -3 -4
person	v:model|O	-30 -25 -12 -14
person	v:move|S	45 48 -21 -9
person	v:move|X	8 -7 -3 -2
person	v:move|X|in	7 -4 -2 -2
person	v:name+|S	26 26 11 10
person	v:name+|S|for	23 3 -50 -6
person	v:name+|S|~	37 31 -20 21
person	v:name|O	-7 -4 -12 -9
person	v:name|O|~	-18 -22 -13 -10
person	v:name|S	-2 -15 -14 -8
person	v:name|S|~	-23 -16 -15 -8
person	v:need|S	28 -16 -9 -10
person	v:need|S|~	28 -16 -9 -10
person	v:nominate+|S	16 24 12 -25
person	v:nominate+|S|S	-35 78 -62 -27
person	v:nominate+|S|for	-8 -15 -21 -4
person	v:nominate+|S|~	25 6 38 -29
person	v:notice|O	12 -7 -14 -20
person	v:notice|O|~	-48 -2 -16 -18
person	v:notice|S	5 -9 -10 -9
person	v:occupy+|X	-90 -15 -7 -5
person	v:occupy+|X|~	-90 -15 -7 -5
person	v:offer+|S	-57 -24 -10 -9
person	v:offer+|S|in	-71 -7 -5 -3
person	v:offer|S	-58 71 -14 -11
person	v:offer|S|~	-58 71 -14 -11
person	v:offer|to	-8 3 -8 -7
person	v:offer|to|~	-4 -19 -9 -6
person	v:open|S	49 -52 66 -9
person	v:open|S|S	29 -61 -34 -9
person	v:open|X	-9 38 13 -5
person	v:open|X|S	-43 -14 22 -3
person	v:open|X|X	-5 55 -31 -3
person	v:open|with	61 -19 -5 -6
person	v:open|with|S	29 -20 -5 -6
person	v:overcome|S	-31 -11 -12 -19
person	v:overcome|X	2 -24 -8 -7
person	v:overcome|X|X	17 -35 -9 -6
person	v:oversee|S	-37 -16 -9 -19
person	v:oversee|S|~	-49 -16 -10 -19
person	v:pair|O	-30 -9 -6 -36
person	v:pair|S	-29 -14 -24 47
person	v:parent|O	59 -3 -10 -22
person	v:parent|O|~	59 -3 -10 -22
person	v:pass|S	-9 -53 -12 -8
person	v:pass|S|~	-68 -16 -11 -5
person	v:pay|O	-64 -11 -14 -22
person	v:pay|O|~	-64 -11 -14 -22
person	v:pay|S	-13 -13 -10 43
person	v:pay|S|~	-13 -13 -10 43
person	v:pen+|by	-40 -22 78 -3
person	v:pen+|by|S	-40 -22 78 -3
person	v:persuade|S	-58 35 -14 -4
person	v:photograph+|S	44 -12 -28 -9
person	v:photograph+|S|~	33 -3 -14 -3
person	v:photograph+|by	-8 -45 -25 -50
person	v:photograph+|by|S	-8 -45 -25 -50
person	v:photograph|S	-38 -38 -15 -5
person	v:photograph|S|~	-43 -24 -24 -13
person	v:photograph|of	-68 76 -22 -6
person	v:pick up|S	46 -9 -10 -11
person	v:pick up|X	47 26 -33 -12
person	v:pick up|X|X	47 26 -33 -12
person	v:pick up|for	-67 -14 -11 -4
person	v:pick+|by	30 -3 -7 -7
person	v:pick+|by|~	37 -8 -17 -9
person	v:picture|S	-59 43 -9 -9
person	v:picture|S|~	-33 -71 -9 -10
person	v:pinch+|S	59 -32 -4 -23
person	v:play+|S	-73 -16 -7 -8
person	v:play+|S|in	-58 -38 -4 -3
person	v:play+|S|~	-84 -13 -7 -5
person	v:play+|X	32 0 -9 -9
person	v:play+|X|S	-47 -30 -3 -4
person	v:play+|X|X	25 8 -9 -5
person	v:play+|X|~	59 -9 -8 -14
person	v:play+|by	43 -12 -10 -11
person	v:play+|by|X	33 -6 -6 -4
person	v:play+|by|in	35 -45 -5 -13
person	v:play+|by|~	36 -8 -12 -6
person	v:play|O	-51 -18 -10 -10
person	v:play|O|in	2 -37 -6 -2
person	v:play|O|~	-37 -8 -10 -10
person	v:play|S	20 -22 -9 -12
person	v:play|S|O	32 -43 -32 -31
person	v:play|S|S	-15 -35 92 -16
person	v:play|S|X	33 6 27 -8
person	v:play|S|in	30 -13 -7 -5
person	v:play|S|of	59 -25 -8 -11
person	v:play|S|~	-2 -14 -13 -10
person	v:play|X	2 -44 51 -9
person	v:play|X|S	61 -51 -4 -7
person	v:play|X|in	33 -12 -11 -2
person	v:play|X|of	-29 49 -8 -3
person	v:play|X|~	-31 -11 -16 -9
person	v:play|by	12 71 -12 -17
person	v:play|by|in	11 16 -8 -6
person	v:play|by|~	5 63 -11 -23
person	v:play|for	-36 26 -13 -11
person	v:play|in	-5 -51 -12 -8
person	v:play|in|in	18 -103 -9 -7
person	v:play|in|~	-73 42 -28 -9
person	v:play|of	-40 -80 -24 -15
person	v:play|of|~	-27 -9 -21 -13
person	v:play|opposite	49 -21 -10 -11
person	v:play|opposite|in	34 -27 -8 -3
person	v:play|under	-69 53 -9 -2
person	v:play|with	-19 -11 -12 -9
person	v:play|with|S	-34 -24 -7 -12
person	v:play|with|~	-80 -7 -8 -4
person	v:point|S	-22 -9 -13 -5
person	v:point|S|~	-22 -9 -13 -5
person	v:pop up|S	-48 -13 -5 -5
person	v:pop up|S|~	-84 -19 -16 -7
person	v:portray+|X	79 -18 -8 -3
person	v:portray+|X|~	79 -18 -8 -3
person	v:portray+|by	21 -9 -9 -5
person	v:portray+|by|~	21 -9 -9 -5
person	v:portray|O	-80 -64 -30 -32
person	v:portray|S	36 -14 -8 -9
person	v:portray|S|~	-35 -7 -8 -8
person	v:portray|X	30 -5 -1 -1
person	v:pour|S	59 -14 -7 -4
person	v:pour|S|~	59 -14 -7 -4
person	v:prepare|S	-52 41 49 47
person	v:prepare|S|~	-36 -20 46 48
person	v:prepare|with	43 -10 -7 -7
person	v:present|S	40 -31 -13 -9
person	v:present|S|~	10 -40 -9 -8
person	v:produce+|S	28 -10 -30 -12
person	v:produce+|S|X	53 -18 -17 -9
person	v:produce+|X	35 13 -16 -13
person	v:produce+|X|X	34 18 -17 -14
person	v:produce+|by	-31 -33 -18 106
person	v:produce+|by|S	-29 -57 -29 80
person	v:produce+|by|X	-82 -28 -9 47
person	v:produce+|by|~	-5 -21 -29 37
person	v:produce|S	-30 -17 10 88
person	v:produce|S|O	32 -45 -5 10
person	v:produce|S|for	-17 -26 -30 -70
person	v:produce|S|~	-47 -35 -16 84
person	v:produce|alongside	-43 -16 -15 55
person	v:produce|alongside|S	-39 -20 -10 -6
person	v:produce|alongside|for	-51 -17 -55 -69
person	v:produce|alongside|~	-48 -20 -10 84
person	v:produce|with	-34 -30 -20 76
person	v:produce|with|O	-89 -16 -18 74
person	v:produce|with|~	-24 -11 -20 54
person	v:promote|S	-60 21 -7 -8
person	v:promote|S|O	-56 22 -19 -17
person	v:propose|with	-37 -8 -22 -11
person	v:propose|with|~	-37 -8 -22 -11
person	v:provide|S	34 -13 29 34
person	v:provide|S|~	42 -13 -15 -11
person	v:publish|S	-25 -14 41 -9
person	v:publish|S|~	-25 -14 41 -9
person	v:pull out|S	-79 -11 -12 -13
person	v:pull out|S|~	-79 -11 -12 -13
person	v:pull|S	31 -30 -21 -8
person	v:pull|S|~	-41 -5 -5 -16
person	v:purr|S	51 -4 -7 -10
person	v:put|O	51 -36 -9 -8
person	v:put|O|in	-26 -73 -8 -11
person	v:put|O|~	-19 -6 -11 -8
person	v:put|S	-34 33 4 73
person	v:put|S|in	-29 41 -7 -13
person	v:put|S|~	-28 25 16 119
person	v:put|as	57 -32 -2 -5
person	v:put|in	43 -19 -6 -3
person	v:put|in|in	43 -19 -6 -3
person	v:quit|S	0 -6 -17 -5
person	v:quit|S|~	0 -6 -17 -5
person	v:raise+|by	-26 -21 -3 45
person	v:raise+|by|~	-26 -21 -3 45
person	v:raise|S	51 -49 -15 -12
person	v:re-record|S	-49 -17 -10 -12
person	v:re-record|S|~	-49 -17 -10 -12
person	v:reach|S	-19 36 -11 -7
person	v:reach|S|S	-48 63 -15 -3
person	v:react|S	-12 -7 -32 -16
person	v:react|S|~	-12 -7 -32 -16
person	v:read|S	2 -23 13 -9
person	v:read|S|~	29 -23 16 -7
person	v:recall|S	-18 29 -12 -10
person	v:recall|S|~	-16 -18 -9 -9
person	v:recall|X	-43 -13 -29 -12
person	v:recall|X|~	-43 -13 -29 -12
person	v:recast+|with	-67 -48 -12 -23
person	v:receive|S	-11 19 -29 -19
person	v:receive|S|S	-10 55 -20 -58
person	v:receive|S|for	13 51 -62 -6
person	v:receive|S|~	-24 -26 -26 -12
person	v:receive|for	-22 -19 -6 -6
person	v:receive|for|~	-12 -11 -6 -2
person	v:receive|in	-62 1 -50 -17
person	v:recite|S	-58 -32 -6 -8
person	v:recognise+|S	-14 -15 -13 -9
person	v:recognise+|S|~	-32 -13 -16 -9
person	v:recommend|O	-19 -12 -17 -7
person	v:recommend|O|~	-34 -18 -20 -19
person	v:record|S	-7 -25 -12 -13
person	v:record|S|~	6 -15 -6 -12
person	v:recut+|S	-70 62 -31 -11
person	v:refer|S	-63 -55 -20 -4
person	v:refuse|S	59 -31 -14 -7
person	v:reissue|O	-77 31 -58 -34
person	v:rejoin|O	8 -29 -3 -12
person	v:rejoin|O|in	-41 -31 -12 -10
person	v:rejoin|O|to	51 -29 -5 -12
person	v:release+|S	38 23 -22 -8
person	v:release+|S|S	-3 64 -28 -10
person	v:release+|with	-13 -8 -9 -6
person	v:release+|with|~	-65 -2 -7 -6
person	v:release|S	-44 58 -11 -11
person	v:release|S|~	-42 -38 -8 -7
person	v:remain|S	-83 53 36 27
person	v:remain|S|~	-26 -17 51 35
person	v:remember+|S	7 -14 -13 -11
person	v:remember+|S|~	-35 -15 -12 -11
person	v:remember|O	-27 -7 -5 -6
person	v:remember|O|~	-27 -7 -5 -6
person	v:remember|S	25 -11 -6 -7
person	v:remember|S|~	25 -11 -6 -7
person	v:repeat|S	58 -18 -18 -8
person	v:repeat|S|~	58 -17 -16 -9
person	v:replace+|S	-67 -63 -27 -12
person	v:replace|O	-59 -17 -8 -9
person	v:replace|O|~	-29 -15 -7 -10
person	v:replace|S	-25 -13 -11 -8
person	v:replace|S|~	-61 -15 -12 -8
person	v:replace|X	18 53 -17 -6
person	v:replace|X|X	25 53 -31 -5
person	v:report|S	12 -3 -10 -4
person	v:report|S|~	-39 -5 -17 -4
person	v:reprise|O	-48 35 -8 -8
person	v:reprise|O|X	-48 35 -8 -8
person	v:reprise|S	41 -18 -11 -7
person	v:reprise|S|X	29 -9 -7 -8
person	v:reprise|S|~	17 -14 -9 -2
person	v:rescue|S	-49 -47 -26 -21
person	v:retire+|S	-62 -10 -6 -14
person	v:retire+|S|~	-62 -10 -6 -14
person	v:return|S	15 -11 -10 8
person	v:return|S|in	112 -38 -9 -10
person	v:return|S|~	37 -10 -10 16
person	v:return|X	-66 -54 -11 -11
person	v:return|X|~	-62 -9 -7 -15
person	v:return|as	-39 -27 -12 -8
person	v:revive|S	0 -12 -5 -4
person	v:revive|S|~	0 -12 -5 -4
person	v:reward+|S	-61 -26 -16 -11
person	v:reward+|S|~	-54 -3 -16 -11
person	v:reward+|for	-11 -75 84 -9
person	v:rewrite|S	-85 20 137 -8
person	v:rewrite|S|~	-62 39 103 -9
person	v:ride|S	0 0 -2 -7
person	v:ride|S|~	0 0 -2 -7
person	v:ring|S	-32 68 -26 -11
person	v:rise|S	-51 -22 -26 -14
person	v:rise|S|~	-51 -22 -26 -14
person	v:rule|S	-39 12 -11 -21
person	v:run+|by	-17 -51 -7 69
person	v:run+|by|~	-17 -51 -7 69
person	v:run|S	-21 22 -12 25
person	v:run|S|S	-53 12 -21 -18
person	v:run|S|~	-18 56 -12 46
person	v:run|X	42 -3 -12 -8
person	v:run|X|X	51 8 -17 -9
person	v:run|X|~	-14 -8 -9 -6
person	v:run|with	-64 -5 -19 -33
person	v:run|with|~	-64 -5 -19 -33
person	v:save|S	-31 -10 -7 -7
person	v:save|S|~	-31 -10 -7 -7
person	v:say|O	-30 -14 -12 2
person	v:say|O|~	-20 -18 -10 -5
person	v:say|S	-22 -5 -6 -4
person	v:say|S|O	-6 -40 -29 62
person	v:say|S|S	-32 55 9 -24
person	v:say|S|~	-26 -6 -4 -4
person	v:say|X	-62 -91 -16 -7
person	v:say|X|X	-57 -73 -18 -7
person	v:say|X|~	-48 -48 -9 -4
person	v:say|by	-29 -44 48 -3
person	v:say|by|~	-29 -44 48 -3
person	v:say|to	-11 -6 -12 -1
person	v:schedule|S	-12 10 -16 -11
person	v:score+|X	19 20 -9 -3
person	v:score+|X|X	19 20 -9 -3
person	v:score|S	-9 -23 -7 -10
person	v:score|S|~	-24 -28 -13 -10
person	v:screen|X	62 -11 -9 -9
person	v:screen|X|~	67 -11 -6 -7
person	v:script+|X	83 -12 -5 -8
person	v:script+|X|S	83 -12 -5 -8
person	v:script+|by	-19 -19 38 -13
person	v:script+|by|S	-31 -31 41 -17
person	v:script+|from	-30 -35 -10 -7
person	v:script|S	-28 -20 121 -13
person	v:script|S|~	-58 -36 125 -15
person	v:see+|S	16 -42 -12 -7
person	v:see+|S|in	-24 -11 -8 -5
person	v:see+|S|~	-19 -15 -15 -8
person	v:see+|alongside	7 -18 -6 -7
person	v:see+|alongside|in	63 -30 -8 -7
person	v:see+|in	-26 41 -9 -7
person	v:see+|in|in	-25 56 -8 -6
person	v:see+|in|~	-15 -58 -10 -5
person	v:see+|opposite	-12 -29 -11 -5
person	v:see+|with	-29 -12 -8 -9
person	v:see+|with|in	55 -12 -5 -8
person	v:seem|S	48 -49 -28 -30
person	v:see|O	92 -23 -13 -9
person	v:see|O|S	89 -22 -16 -12
person	v:see|O|in	104 -44 -10 -10
person	v:see|O|~	-48 -12 -13 -12
person	v:see|S	7 5 -15 -9
person	v:see|S|X	-83 -73 -62 -9
person	v:see|S|in	12 -64 -7 -8
person	v:see|S|~	12 -17 -16 -10
person	v:see|X	-41 30 -9 -11
person	v:see|X|X	-71 -1 -27 -20
person	v:see|X|in	93 -39 -6 -20
person	v:see|X|~	64 -15 -10 -10
person	v:see|alongside	-22 -13 -28 -19
person	v:sell|S	52 -35 23 -12
person	v:sell|S|~	63 -22 26 -13
person	v:sell|X	49 -25 -5 -1
person	v:sell|X|S	49 -25 -5 -1
person	v:send+|S	47 -11 -10 -4
person	v:send+|S|~	-45 -24 -23 -5
person	v:send|S	-31 67 -15 -7
person	v:send|S|~	-31 67 -15 -7
person	v:serve|S	-21 -29 -22 -30
person	v:serve|S|~	-21 -29 -22 -30
person	v:set|S	-42 28 -9 -7
person	v:set|S|~	-18 -41 -6 -4
person	v:sew|X	-9 -8 -6 -11
person	v:sew|X|~	-9 -8 -6 -11
person	v:share|S	-10 5 13 -11
person	v:share|S|~	3 45 41 -13
person	v:share|with	28 -7 -15 -17
person	v:share|with|~	-31 65 -20 -19
person	v:shave|S	0 -28 -7 -7
person	v:shave|S|~	0 -28 -7 -7
person	v:shoot+|S	44 -37 -44 -10
person	v:shoot+|S|S	48 24 -18 -7
person	v:shoot+|X	-23 -69 -37 -14
person	v:shoot+|X|S	-31 -69 -37 -12
person	v:shoot+|by	65 21 -26 -17
person	v:shoot+|with	-62 -4 -8 -8
person	v:shoot+|with|S	-50 -12 -6 -3
person	v:shoot|O	0 -44 -10 -16
person	v:shoot|S	26 22 7 -7
person	v:shoot|S|O	-48 -87 -23 -23
person	v:shoot|S|S	67 -57 -40 -20
person	v:shoot|S|X	-73 100 75 -11
person	v:shoot|S|to	11 29 -18 -6
person	v:shoot|S|~	27 28 -15 -3
person	v:shoot|X	-43 -7 -54 -40
person	v:shoot|X|X	-43 -7 -54 -40
person	v:shoot|according to	-49 12 -6 -7
person	v:shoot|round	0 -5 -4 -3
person	v:shoot|round|~	0 -5 -4 -3
person	v:shoot|with	95 23 -9 -7
person	v:shoot|with|S	81 -50 -7 -5
person	v:shoot|with|~	103 -6 -10 -7
person	v:shortlist+|S	8 -28 41 -11
person	v:shortlist+|S|for	5 -37 63 -5
person	v:shortlist+|S|~	18 -24 -4 -11
person	v:shortlist+|against	-46 -7 -11 -10
person	v:shortlist+|against|~	-46 -7 -11 -10
person	v:show up|S	19 -8 -7 -14
person	v:show up|S|~	19 -8 -7 -14
person	v:show+|S	19 30 -17 -6
person	v:show+|S|S	-50 59 -17 -7
person	v:show|S	100 -67 -11 -13
person	v:show|X	-80 88 -7 -10
person	v:shrug|S	-12 0 -5 -4
person	v:shrug|S|~	-12 0 -5 -4
person	v:shut|S	-23 -7 -6 -6
person	v:shut|S|~	-23 -7 -6 -6
person	v:sign+|by	-80 -7 -36 -9
person	v:sign+|by|~	-80 -7 -36 -9
person	v:sign|S	66 -96 -17 -9
person	v:sign|S|~	72 -4 -10 -6
person	v:sing|S	27 -17 -12 -10
person	v:sing|S|~	27 -17 -12 -10
person	v:sink|S	-37 67 -5 -14
person	v:sink|S|S	-26 42 -8 -14
person	v:sit|S	-36 82 -15 -12
person	v:sit|S|~	-47 56 -9 -10
person	v:skip|S	-56 -4 36 -9
person	v:slice|X	-30 -10 -1 -5
person	v:slice|X|~	-30 -10 -1 -5
person	v:slip|S	116 -114 -11 -6
person	v:sniff|S	-62 -53 -27 -1
person	v:sniff|S|~	-62 -53 -27 -1
person	v:sniff|X	-41 -20 -16 -4
person	v:sniff|X|~	-41 -20 -16 -4
person	v:snow+|S	40 -25 -4 -3
person	v:spar|with	29 -9 -22 -7
person	v:speak|S	36 -13 -19 -11
person	v:speak|S|~	-42 -24 -8 -15
person	v:spend|S	-44 -25 -14 -12
person	v:spend|S|~	3 -12 -11 -11
person	v:spin|out of	-71 -1 -17 -4
person	v:spit|X	-37 -13 -18 -4
person	v:spit|X|~	-37 -13 -18 -4
person	v:spot|O	92 -98 -58 -8
person	v:spread|S	-28 -17 -18 -20
person	v:spread|S|~	-28 -17 -18 -20
person	v:spy+|S	0 -7 -5 -4
person	v:spy+|S|~	0 -7 -5 -4
person	v:spy|S	-2 -4 -6 -3
person	v:spy|S|~	-2 -4 -6 -3
person	v:stage|S	40 -60 -40 -23
person	v:stand+|S	-25 -21 -3 -5
person	v:stand+|S|X	-25 -21 -3 -5
person	v:stand+|X	-20 1 -9 -5
person	v:stand+|X|X	-20 1 -9 -5
person	v:stand|S	59 -32 -4 -23
person	v:stand|X	-39 -5 -17 -4
person	v:stand|X|~	-39 -5 -17 -4
person	v:stand|near	43 -44 -15 -21
person	v:star in|S	-8 -6 -6 -6
person	v:star in|S|O	-60 36 14 28
person	v:star in|S|~	12 -14 -9 -23
person	v:start|S	-38 -55 -22 -12
person	v:start|S|~	-47 -22 -23 -2
person	v:star|O	5 -19 -11 -10
person	v:star|O|S	20 -16 -8 -8
person	v:star|O|X	24 -9 -4 -4
person	v:star|O|~	4 -6 -10 -11
person	v:star|S	52 -4 -11 13
person	v:star|S|S	-48 48 -20 -6
person	v:star|S|in	69 -3 -6 -19
person	v:star|S|~	107 -11 -10 34
person	v:star|X	-12 -4 -10 -4
person	v:star|X|S	-3 -13 -9 6
person	v:star|X|X	-17 7 -11 -9
person	v:star|X|~	-18 -1 -15 -9
person	v:star|alongside	44 -15 -17 -25
person	v:star|alongside|~	117 -19 -28 -39
person	v:star|from	-15 -4 -20 -9
person	v:star|opposite	-14 -29 -9 -7
person	v:star|with	78 -19 -8 -6
person	v:star|with|in	54 -52 -7 -4
person	v:stay|S	-20 -20 -14 55
person	v:stay|S|~	-27 -26 -10 59
person	v:stay|away from	-76 -58 -21 -7
person	v:stay|with	-68 -5 -10 93
person	v:stay|with|~	-66 -10 -24 78
person	v:steal|S	-31 -8 -10 -4
person	v:steal|S|~	-31 -8 -10 -4
person	v:steer|O	37 -33 -15 -12
person	v:steer|O|through	58 -39 -19 -5
person	v:steer|S	-55 18 -13 -18
person	v:steer|S|through	-28 45 -5 -1
person	v:step in|S	34 -29 -12 -19
person	v:step in|S|~	37 -53 -10 -21
person	v:step|of	-46 -72 -16 -5
person	v:step|of|of	-46 -72 -16 -5
person	v:stomp|S	0 -40 -28 -25
person	v:stomp|S|~	0 -40 -28 -25
person	v:stop|O	-54 -34 -24 -8
person	v:stop|S	-30 -39 -21 -9
person	v:strand|O	52 -67 -45 -35
person	v:strand|S	-18 70 -29 -3
person	v:stream|O	-9 -19 -8 -9
person	v:stream|O|X	-12 -1 -17 -9
person	v:study|S	-70 -18 -13 -6
person	v:study|S|~	-70 -18 -13 -6
person	v:suffer|S	-8 -7 -16 -9
person	v:suffer|S|~	-8 -7 -16 -9
person	v:suggest|O	-24 -10 -6 -20
person	v:suggest|O|~	-24 -19 -8 -2
person	v:suit|S	59 -8 -8 -7
person	v:supervise|X	-57 -51 -33 -45
person	v:supervise|X|X	-57 -51 -33 -45
person	v:supply|S	-48 -45 -23 -9
person	v:supply|S|~	-54 -36 -34 -11
person	v:support|O	23 8 -15 -4
person	v:support|S	-24 -11 -10 -6
person	v:support|S|~	-47 -12 -10 -6
person	v:support|X	40 -13 -4 -6
person	v:support|X|~	40 -13 -4 -6
person	v:support|for	48 -60 -41 -9
person	v:survive+|S	-32 -12 -10 -16
person	v:survive+|S|~	-32 -12 -10 -16
person	v:survive+|by	-42 -15 -17 -23
person	v:survive+|by|~	-42 -15 -17 -23
person	v:survive|O	-69 -54 -27 -8
person	v:survive|O|~	-18 -8 -31 -18
person	v:survive|S	-62 -19 -20 -14
person	v:survive|S|~	-62 -19 -20 -14
person	v:swear|S	35 -23 -12 26
person	v:swear|S|~	40 -24 -14 34
person	v:swear|at	4 -32 -12 -7
person	v:swear|at|~	-21 -41 -17 -13
person	v:sweat|S	47 -20 -4 -2
person	v:sweat|S|X	47 -20 -4 -2
person	v:sweep|S	-38 41 -15 -3
person	v:swing|X	-50 -1 -1 -1
person	v:swing|X|in	-50 -1 -1 -1
person	v:take off|X	-37 -13 -18 -4
person	v:take off|X|~	-37 -13 -18 -4
person	v:take on|S	51 -4 -8 -3
person	v:take on|X	-22 -21 -28 -11
person	v:take over|S	-48 61 -19 -10
person	v:take over|S|~	-47 69 -17 -9
person	v:take over|X	-54 -70 -18 -5
person	v:take over|X|X	-10 -60 -16 -3
person	v:take over|from	-41 15 -9 65
person	v:take over|from|X	-14 31 -8 -4
person	v:take+|S	-19 -29 -14 -9
person	v:take+|S|~	-39 -38 -17 -8
person	v:take+|by	-38 32 -26 -8
person	v:take+|by|~	-21 51 -28 -10
person	v:take+|of	-69 -25 -43 -9
person	v:take|O	42 -17 -14 -9
person	v:take|O|~	37 -12 -18 -9
person	v:take|S	5 -2 3 -6
person	v:take|S|O	4 42 -23 22
person	v:take|S|S	-36 31 -15 -5
person	v:take|S|for	27 14 19 -5
person	v:take|S|with	-34 46 -52 -4
person	v:take|S|~	21 -6 2 -12
person	v:take|X	8 -15 -12 -8
person	v:take|X|S	24 23 -8 -8
person	v:take|X|X	69 -59 -12 -3
person	v:take|X|~	-67 -15 -14 -11
person	v:take|by	-29 -11 -10 -5
person	v:take|by|S	-57 -15 -8 -7
person	v:take|by|~	-7 -9 -8 -2
person	v:take|from	-24 -14 -12 -8
person	v:take|from|S	-42 -34 -11 -6
person	v:take|from|~	-29 -11 -11 -19
person	v:take|of	15 -19 -8 -5
person	v:take|of|~	-46 -17 -8 -6
person	v:take|with	5 -7 -10 -9
person	v:take|with|~	-57 -7 -10 -5
person	v:talk|S	-9 -10 -10 -11
person	v:talk|S|~	-63 -12 -9 -11
person	v:taunt|O	47 -54 -12 -6
person	v:taunt|S	36 -18 -2 -4
person	v:taunt|in	-57 54 -23 -7
person	v:teach|S	-48 51 -8 -11
person	v:teach|S|~	-12 -33 -10 -6
person	v:telephone|S	-36 -24 -6 -4
person	v:telephone|S|~	-36 -24 -6 -4
person	v:tell+|X	-39 50 61 -20
person	v:tell+|X|X	-39 50 61 -20
person	v:tell|O	-64 -7 -12 -12
person	v:tell|O|~	-16 -5 -12 -12
person	v:tell|S	-16 -15 -3 0
person	v:tell|S|X	-87 55 -26 -20
person	v:tell|S|~	-20 -16 -2 0
person	v:tell|X	-34 -40 51 11
person	v:tell|X|~	-6 -3 49 28
person	v:thank|O	-7 0 -13 -8
person	v:thank|O|~	-7 0 -13 -8
person	v:thank|S	-84 9 -18 -13
person	v:thank|S|~	-84 9 -18 -13
person	v:think|O	67 -7 -13 -10
person	v:think|O|~	47 -4 -21 -17
person	v:think|S	-24 2 -19 -11
person	v:think|S|~	-118 -25 -12 -12
person	v:think|X	50 -6 -17 -9
person	v:think|X|X	50 -6 -17 -9
person	v:throw|S	-24 -12 -10 -8
person	v:throw|S|~	-24 -12 -10 -8
person	v:time|in	-52 -99 -7 -7
person	v:time|with	-101 -8 -8 -7
person	v:tip+|S	-2 12 -20 -21
person	v:tip+|S|S	-2 12 -20 -21
person	v:topline|S	82 -29 -36 -17
person	v:top|S	36 -59 -7 -4
person	v:top|S|S	43 -56 -18 -4
person	v:train|S	-18 -14 -10 -12
person	v:train|S|~	-18 -14 -10 -12
person	v:travel|S	46 -8 -53 -25
person	v:triumph|S	4 -31 -25 -15
person	v:triumph|for	-44 16 -11 -8
person	v:trouble|O	-36 -21 -26 -6
person	v:trust|S	-71 34 -24 -46
person	v:turn down|S	-51 -30 -16 -11
person	v:turn down|S|~	-19 0 -32 -5
person	v:turn up|S	35 -13 -12 -15
person	v:turn up|S|in	50 -32 -4 -3
person	v:turn up|S|~	30 -13 -15 -17
person	v:turn up|in	-7 25 -8 -4
person	v:turn up|opposite	13 -3 -7 -2
person	v:turn|O	-14 -70 -61 -4
person	v:turn|S	-1 -13 79 -10
person	v:turn|S|~	46 -11 47 -10
person	v:turn|X	-41 -17 -56 -18
person	v:turn|X|~	-41 -17 -56 -18
person	v:turn|for	-27 -18 -27 -10
person	v:turn|for|~	-44 -21 -23 -21
person	v:turn|out of	-62 -13 -10 -8
person	v:turn|out of|~	-62 -13 -10 -8
person	v:tweet|O	-40 -4 -6 -5
person	v:tweet|O|~	-40 -4 -6 -5
person	v:tweet|S	23 -45 -10 -7
person	v:tweet|S|S	23 -45 -10 -7
person	v:unnerve|X	73 -22 -19 -17
person	v:unnerve|X|~	73 -22 -19 -17
person	v:unveil|with	0 -11 -3 -8
person	v:use|O	6 -27 -13 -8
person	v:use|O|in	25 -49 -10 -7
person	v:use|S	-34 -9 -27 29
person	v:use|S|in	-56 94 -8 -26
person	v:use|S|~	-29 -35 -16 -23
person	v:use|for	-45 17 -12 -36
person	v:visit+|X	-81 -27 -15 -7
person	v:visit+|X|X	-77 -33 -17 -7
person	v:visit|S	-45 -16 -9 -6
person	v:visit|S|~	-23 -4 -8 -3
person	v:voice|S	-41 -12 -17 -10
person	v:voice|S|~	-100 -8 -22 -4
person	v:vote|S	-17 -62 -6 -9
person	v:vote|S|~	-17 -62 -6 -9
person	v:wait|X	-66 -3 -5 -5
person	v:wait|X|X	-66 -3 -5 -5
person	v:wake|S	108 -45 -37 -40
person	v:walk|S	-39 -55 -14 -8
person	v:walk|S|~	-72 -16 -14 -8
person	v:walk|X	-77 44 -6 -21
person	v:walk|X|X	-37 -13 -8 -29
person	v:wander|S	38 -6 -2 -2
person	v:wander|S|~	38 -6 -2 -2
person	v:want|O	-94 -31 -12 -3
person	v:want|O|~	-27 -3 -5 -9
person	v:want|S	-72 70 -13 -10
person	v:want|S|~	-13 17 -13 -7
person	v:watch|O	22 13 -13 34
person	v:watch|S	-52 -45 -11 -14
person	v:watch|S|~	-52 -11 -10 -6
person	v:watch|X	-10 31 -7 -6
person	v:wear|S	64 -19 -14 -8
person	v:wear|S|~	52 -15 -16 -8
person	v:weep|S	-35 26 -18 -20
person	v:weep|S|~	-35 26 -18 -20
person	v:win|O	8 -2 -15 -9
person	v:win|O|S	-27 17 -25 -11
person	v:win|S	15 9 16 -3
person	v:win|S|S	-50 23 10 -11
person	v:win|S|X	-30 -40 -32 -12
person	v:win|S|for	51 -26 51 -7
person	v:win|S|in	62 -23 -16 -4
person	v:win|S|with	-54 93 -25 -8
person	v:win|S|~	25 4 19 -11
person	v:win|X	1 37 -16 -4
person	v:win|X|~	2 -5 -12 -4
person	v:win|by	-30 45 -29 -2
person	v:win|for	-53 34 94 -10
person	v:win|for|in	-53 -22 -17 -5
person	v:win|for|of	-56 -53 68 -6
person	v:win|for|~	-35 65 62 -15
person	v:win|in	-34 23 -32 -10
person	v:win|opposite	29 -15 -15 -4
person	v:win|with	-88 -23 86 -8
person	v:win|with|~	-33 -5 -9 -4
person	v:wipe|S	61 -47 -28 -25
person	v:wish|S	-46 59 -5 -3
person	v:wish|S|~	-29 -11 -6 -3
person	v:withdraw|S	-50 -81 -42 -24
person	v:withhold|S	-13 -7 -4 -6
person	v:withhold|S|~	-13 -7 -4 -6
person	v:withhold|X	-24 -13 -4 -3
person	v:withhold|X|~	-24 -13 -4 -3
person	v:wonder|S	-38 -50 -32 -24
person	v:work|S	38 -7 -7 2
person	v:work|S|on	20 37 -18 43
person	v:work|S|~	0 -11 -19 -10
person	v:work|with	-4 49 -18 -15
person	v:work|with|on	57 20 -15 -22
person	v:work|with|~	-26 -32 -27 -14
person	v:wrap|S	-34 48 -23 -7
person	v:write+|S	-36 -35 -21 -8
person	v:write+|S|~	-36 -35 -21 -8
person	v:write+|X	12 -15 -43 -7
person	v:write+|X|X	17 30 -48 -6
person	v:write+|X|~	-13 -65 -48 -7
person	v:write+|by	-29 -17 19 -11
person	v:write+|by|S	-15 -19 -3 -13
person	v:write+|by|X	-18 -33 65 -4
person	v:write+|by|~	-21 -24 14 -8
person	v:write+|with	-61 -8 -16 -7
person	v:write+|with|~	-61 -8 -16 -7
person	v:write|S	-27 7 77 -9
person	v:write|S|O	14 -35 30 -1
person	v:write|S|X	-50 92 117 -22
person	v:write|S|~	-29 19 74 -8
person	v:write|X	18 11 71 86
person	v:write|X|~	63 -42 -36 92
person	v:write|about	-27 -3 -2 -3
person	v:write|by	-20 -26 32 -6
person	v:write|by|S	-26 54 60 -4
person	v:write|for	69 -39 -28 -28
person	v:write|for|O	81 -15 -17 -66
person	v:write|to	-42 -2 -9 -3
person	v:write|to|~	-42 -2 -9 -3
person	v:write|with	-44 -16 98 -15
person	v:write|with|O	-68 -36 64 -28
person	v:write|with|~	-26 -11 73 -13
person	v:|O|O	-33 32 -16 6
person	v:|O|S	17 -12 -13 -9
person	v:|O|X	-7 -16 -8 -8
person	v:|O|for	33 -27 -34 -14
person	v:|O|in	35 -39 -11 -9
person	v:|O|of	56 24 -10 -10
person	v:|O|through	58 -39 -19 -5
person	v:|O|to	-12 -50 -17 -15
person	v:|O|with	21 32 -27 -10
person	v:|O|~	-10 -20 -15 -11
person	v:|S|O	-14 6 -3 0
person	v:|S|S	1 -5 5 -14
person	v:|S|X	11 4 9 4
person	v:|S|about	29 35 -8 -8
person	v:|S|among	50 -19 -16 -17
person	v:|S|as	10 29 -11 -11
person	v:|S|for	22 -12 18 -7
person	v:|S|from	-3 39 -17 -14
person	v:|S|in	0 -13 -9 -11
person	v:|S|into	0 3 -32 -6
person	v:|S|of	37 -10 0 50
person	v:|S|off	44 -83 -29 -23
person	v:|S|on	-3 -10 -12 19
person	v:|S|through	-28 45 -5 -1
person	v:|S|to	23 68 -11 -9
person	v:|S|with	-16 48 -19 -11
person	v:|S|~	-29 -17 -27 -22
person	v:|X|O	16 -20 -10 19
person	v:|X|S	4 16 -9 -3
person	v:|X|X	-12 7 -1 -10
person	v:|X|by	-48 -10 -3 -4
person	v:|X|for	-83 79 -7 -8
person	v:|X|in	38 -9 -11 -5
person	v:|X|of	34 34 -14 -12
person	v:|X|~	7 -13 -7 0
person	v:|about|~	-29 -21 -4 -3
person	v:|according to|~	-55 -38 -6 -7
person	v:|against|~	-46 -7 -11 -10
person	v:|alongside|S	-39 -20 -10 -6
person	v:|alongside|for	-51 -17 -55 -69
person	v:|alongside|in	71 -43 -10 -5
person	v:|alongside|~	40 -17 -16 22
person	v:|as|S	-19 -10 -5 -4
person	v:|as|in	30 -85 -9 -9
person	v:|as|~	-31 -39 -13 -14
person	v:|at|~	-40 62 -12 -9
person	v:|behind|~	-40 -11 -18 -23
person	v:|by|O	-25 40 48 -9
person	v:|by|S	-26 18 11 -3
person	v:|by|X	-7 -22 -1 -5
person	v:|by|by	20 83 -22 75
person	v:|by|for	-73 34 -19 -5
person	v:|by|in	20 21 -9 -6
person	v:|by|of	-42 64 -37 -15
person	v:|by|to	-42 51 -18 -6
person	v:|by|~	-12 -6 5 -12
person	v:|for|O	14 43 -20 68
person	v:|for|S	59 23 -18 -16
person	v:|for|X	-69 1 -15 -16
person	v:|for|for	-61 45 42 -16
person	v:|for|in	63 8 -13 -8
person	v:|for|of	41 24 67 -10
person	v:|for|on	-94 -66 -17 68
person	v:|for|such as	15 -2 -4 -15
person	v:|for|~	-19 0 -7 -5
person	v:|from|O	-23 49 43 -22
person	v:|from|S	-11 2 -23 -7
person	v:|from|X	-35 59 -13 -5
person	v:|from|from	-19 -82 -33 -27
person	v:|from|in	-55 65 -14 -16
person	v:|from|~	-25 8 -22 13
person	v:|in|O	-43 24 -35 -29
person	v:|in|S	-8 -23 -25 -14
person	v:|in|X	-10 -5 -11 -5
person	v:|in|in	-26 26 -12 -7
person	v:|in|of	-53 85 -18 -4
person	v:|in|~	-31 70 -12 -11
person	v:|like|like	-47 48 -10 -11
person	v:|of|S	1 -42 -22 -8
person	v:|of|in	-5 -31 -11 -8
person	v:|of|of	-45 -17 36 -9
person	v:|of|~	-24 -13 -13 -11
person	v:|on|S	-32 35 -9 -9
person	v:|on|on	-20 -30 -11 -3
person	v:|on|~	-24 -14 -12 -10
person	v:|opposite|O	-49 -20 -3 -2
person	v:|opposite|in	67 -23 -7 -4
person	v:|opposite|of	72 -55 -11 -20
person	v:|opposite|~	-21 -9 -11 -9
person	v:|out of|~	-7 -3 -4 -6
person	v:|round|~	0 -5 -4 -3
person	v:|to|S	-7 37 -27 -9
person	v:|to|for	-2 21 52 -13
person	v:|to|in	77 -63 -13 -8
person	v:|to|to	-45 106 -13 -5
person	v:|to|~	-8 -22 -7 -7
person	v:|under|~	-51 -58 -34 -12
person	v:|with|O	30 17 16 10
person	v:|with|S	-5 2 -6 -6
person	v:|with|X	-17 55 4 -12
person	v:|with|for	10 -51 75 -10
person	v:|with|from	47 -28 -37 -39
person	v:|with|in	57 -28 -11 -6
person	v:|with|of	-90 -18 79 -7
person	v:|with|on	57 20 -15 -22
person	v:|with|with	-30 31 -12 -7
person	v:|with|~	-10 -17 4 12
person	year	-2 -4 -4 6
person	~	-55 -57 -59 -60
person	~ before:!	-26 -16 -33 -33
person	~ before:"	-30 0 -15 -8
person	~ before:#	1 -17 -17 -14
person	~ before:'	-52 -17 -17 13
person	~ before:'d	-67 -16 -9 -10
person	~ before:'m	-15 -10 -7 -7
person	~ before:'re	-18 -64 -16 -5
person	~ before:'s	-31 -17 1 -13
person	~ before:(	14 -2 -3 -14
person	~ before:)	21 -10 -15 -12
person	~ before:,	-1 -34 -33 -23
person	~ before:-	-51 -57 67 -7
person	~ before:.	13 -14 -45 -20
person	~ before::	21 -11 -17 -13
person	~ before:;	0 -23 -8 15
person	~ before:C	22 -13 -11 -17
person	~ before:F	-45 -26 -22 -15
person	~ before:L	-15 -5 -12 -7
person	~ before:O	-19 -10 -14 -5
person	~ before:P	-2 -10 -9 -2
person	~ before:W	-12 -18 -5 7
person	~ before:a	-14 -19 -9 -11
person	~ before:about	-37 -5 -22 -15
person	~ before:accepted	32 -23 -13 -4
person	~ before:accepting	-33 -19 -19 -11
person	~ before:according	57 -29 -8 -15
person	~ before:accuses	-13 -7 -4 -6
person	~ before:achievement	-9 -5 -5 -24
person	~ before:actor	37 -17 -15 -5
person	~ before:actors	107 -42 -14 -16
person	~ before:actress	1 -11 -14 -13
person	~ before:adaptation	-41 -17 -32 -26
person	~ before:adapted	-21 -24 23 -11
person	~ before:added	-42 -15 -28 -12
person	~ before:after	-39 -19 -12 -12
person	~ before:afterwards	-37 -8 -9 78
person	~ before:again	11 52 80 -17
person	~ before:against	-4 -19 -12 -9
person	~ before:age	-28 -4 -3 -6
person	~ before:agent	-83 -4 -5 -10
person	~ before:aka	23 -4 -18 -9
person	~ before:all	-65 -14 48 -11
person	~ before:allowed	24 -19 -9 -12
person	~ before:along	94 -23 -19 6
person	~ before:alongside	9 -16 -3 17
person	~ before:aloud	-36 -8 -7 -8
person	~ before:already	-1 -4 -2 25
person	~ before:also	-43 2 -16 -13
person	~ before:alternate	-50 -17 -13 -4
person	~ before:am	-10 -3 -10 -6
person	~ before:american	-89 -46 -12 -11
person	~ before:among	-82 -24 -20 -16
person	~ before:amuse	-42 -7 -28 -25
person	~ before:an	-25 9 -13 -12
person	~ before:and	-2 -14 -8 0
person	~ before:angry	-18 -4 -5 -8
person	~ before:animated	-73 -28 -26 -13
person	~ before:animation	-43 -29 -28 -11
person	~ before:announced	0 -12 -10 -8
person	~ before:another	40 -14 -5 -21
person	~ before:anti-religiosity	-2 0 -10 -5
person	~ before:any	-70 -15 -9 -14
person	~ before:anyone	-59 -16 -10 -10
person	~ before:anything	-46 -30 -16 -10
person	~ before:anyway	-42 -14 -27 -23
person	~ before:appear	60 -21 -22 -1
person	~ before:appeared	-34 -15 -6 -8
person	~ before:approached	-51 -6 -12 -18
person	~ before:are	-11 -18 7 5
person	~ before:aren't	7 -3 -11 -7
person	~ before:around	-9 -29 -7 -3
person	~ before:artist	-24 -7 -2 -8
person	~ before:as	9 -12 -13 10
person	~ before:asked	-19 -11 -12 -9
person	~ before:asks	-30 -17 -8 -8
person	~ before:assassin	8 -30 -12 -5
person	~ before:assistant	-21 -14 -17 -11
person	~ before:at	-44 -1 1 -12
person	~ before:attend	-75 -3 -36 -29
person	~ before:audiences	-37 -27 -12 -11
person	~ before:audition	31 -15 -13 -8
person	~ before:australian	14 -21 -22 -4
person	~ before:author	-22 -14 -57 -7
person	~ before:autumn	-27 -5 -9 -8
person	~ before:award	-41 11 -17 -11
person	~ before:awards	-78 -14 -11 -8
person	~ before:away	-33 -71 -9 -10
person	~ before:back	41 -13 27 -12
person	~ before:bad	38 -6 -2 -2
person	~ before:based	-32 -12 -17 -10
person	~ before:be	-7 -11 -2 -13
person	~ before:beaches	-3 -26 -11 -4
person	~ before:beards	-11 -19 -5 -11
person	~ before:beauty	-60 -12 -21 -5
person	~ before:became	-25 -6 -6 -17
person	~ before:because	27 69 -10 -8
person	~ before:become	-38 -23 -12 -5
person	~ before:been	-17 -7 -2 -22
person	~ before:before	-46 -32 -19 -13
person	~ before:begun	-1 -4 -4 24
person	~ before:behind	35 8 -15 -14
person	~ before:being	-24 -11 31 -13
person	~ before:best	-7 -31 9 -16
person	~ before:best-selling	-21 -20 -61 -15
person	~ before:between	-40 -10 -22 -7
person	~ before:big	-31 -9 -17 -7
person	~ before:bigger	46 49 -1 -14
person	~ before:biologist	17 -8 -5 -28
person	~ before:biopic	-11 -5 -4 -8
person	~ before:birds	-3 -10 -4 -21
person	~ before:black	-34 -32 -7 -7
person	~ before:book	-34 -16 -20 -9
person	~ before:bookmakers	-49 -12 -6 -7
person	~ before:boots	-35 -27 -69 -19
person	~ before:born	-22 -7 -14 -2
person	~ before:both	-5 39 29 -17
person	~ before:boxer	-3 -1 -7 -3
person	~ before:boyfriend	-53 -9 -17 -11
person	~ before:brings	-92 -74 -40 -12
person	~ before:british	-1 -58 -14 -11
person	~ before:broadcaster	-72 -31 114 -5
person	~ before:broccoli	10 -6 -7 -4
person	~ before:broke	-64 -27 -13 -9
person	~ before:brother	97 -22 -42 -9
person	~ before:brothers	-18 92 -18 -14
person	~ before:brought	-16 -15 -6 -6
person	~ before:build	17 -9 -5 -6
person	~ before:building	-18 -23 -7 -4
person	~ before:business	-22 -70 -25 -47
person	~ before:but	24 16 -12 -12
person	~ before:by	-20 -1 11 -17
person	~ before:calf	-21 43 31 -5
person	~ before:called	-11 -19 -13 -10
person	~ before:calling	-29 -14 -4 -7
person	~ before:calls	-7 -10 -2 -58
person	~ before:came	13 -26 -2 -14
person	~ before:camera	-37 44 -29 -9
person	~ before:cameraman	-47 -8 -15 -12
person	~ before:camp	6 -17 -16 -5
person	~ before:can't	-50 -30 -26 -13
person	~ before:cannot	-30 -8 -4 -19
person	~ before:capture	-34 -3 -7 -3
person	~ before:case	-15 -8 -7 -8
person	~ before:cast	1 -12 -15 -23
person	~ before:catholic	-86 -45 -20 -13
person	~ before:cellist	-22 -8 -7 -13
person	~ before:ceremony	-23 -8 -6 -6
person	~ before:certain	39 -7 -21 -17
person	~ before:chair	-50 -10 -16 -9
person	~ before:chaired	-8 -74 -30 -7
person	~ before:chance	-58 -11 -16 -16
person	~ before:changed	78 -7 -8 -9
person	~ before:character	37 -17 -11 -9
person	~ before:characters	-14 -12 -12 -3
person	~ before:charge	55 -28 -25 -18
person	~ before:chief	-37 -27 -18 -41
person	~ before:children	-56 26 -11 -8
person	~ before:chosen	-48 -2 -3 -8
person	~ before:chronologically	-33 -22 -18 -7
person	~ before:church	-24 -5 -4 -16
person	~ before:cinematographer	-17 -11 -7 -5
person	~ before:cited	46 -3 -7 -11
person	~ before:city	84 -30 -29 -10
person	~ before:claws	18 -2 -1 -19
person	~ before:clerk	8 -25 -21 -5
person	~ before:climactic	-26 -2 -5 -3
person	~ before:clock	14 -9 -6 -8
person	~ before:co-star	18 71 -8 -10
person	~ before:co-stars	-9 -8 -13 -16
person	~ before:co-wrote	-33 -24 84 -14
person	~ before:coach	-59 -15 -10 -10
person	~ before:coaches	-70 -8 -5 -13
person	~ before:collaborated	-29 -6 90 -25
person	~ before:columnists	-41 -24 -5 -14
person	~ before:comedian	-28 -9 -8 -5
person	~ before:comedy	-46 -13 -13 -9
person	~ before:comes	-33 -10 -10 -12
person	~ before:comic	70 -13 -39 -10
person	~ before:comics	-24 -28 -19 -4
person	~ before:coming	-23 -32 -12 -4
person	~ before:commentary	63 -4 -9 -8
person	~ before:commercial	-55 -31 -21 -10
person	~ before:company	-25 -25 -37 -14
person	~ before:compare	-44 -17 -8 -13
person	~ before:compete	-33 -12 -20 -29
person	~ before:compiled	-31 -7 -34 -8
person	~ before:composed	-14 -16 -16 -5
person	~ before:composer	-48 -17 -14 -11
person	~ before:confirmed	-37 -16 -23 -6
person	~ before:conspicuous	-71 -34 -25 -19
person	~ before:constable	30 -42 -5 -3
person	~ before:contributors	153 -8 -14 -6
person	~ before:cop	22 -16 -7 -13
person	~ before:corpse	45 -44 -32 -23
person	~ before:costar	-35 -17 -9 -6
person	~ before:costume	-9 -8 -6 -11
person	~ before:could	-25 -6 -8 -8
person	~ before:couldn't	-14 -31 -4 -4
person	~ before:counted	-77 -12 -15 -14
person	~ before:couple	-46 89 -44 -28
person	~ before:court	-13 -8 -12 -12
person	~ before:created	-23 -7 -5 -12
person	~ before:credit	-28 -12 -5 -12
person	~ before:credited	-54 -14 14 -7
person	~ before:cricketer's	-21 -3 -4 -3
person	~ before:cried	-15 -10 -5 -13
person	~ before:crusader	-32 -31 -24 -11
person	~ before:cut	-45 -16 -18 -11
person	~ before:dame	-57 -21 -22 -7
person	~ before:danced	-6 0 -22 -5
person	~ before:danish	-34 23 -12 -14
person	~ before:daughter	116 -14 -14 -11
person	~ before:daughters	-38 -24 -29 -12
person	~ before:daylight	-21 -14 -10 -9
person	~ before:days	-29 -22 -8 -11
person	~ before:deal	62 -13 -12 -4
person	~ before:death	-75 -48 -29 -14
person	~ before:debutant	-51 68 -17 -7
person	~ before:dec	-41 -31 -16 -18
person	~ before:decades	-50 -17 -4 -17
person	~ before:decision	46 -2 -3 -5
person	~ before:del	-6 -2 -6 -3
person	~ before:describe	5 -17 -10 -13
person	~ before:designer	-11 -1 -20 -4
person	~ before:despite	-55 -16 -30 -16
person	~ before:details	-35 65 -36 -17
person	~ before:developing	-35 -15 -31 55
person	~ before:dialogues	-48 -24 128 -10
person	~ before:diamond	-80 -29 -31 -20
person	~ before:dictated	-32 -27 -22 -4
person	~ before:did	29 -20 -18 -17
person	~ before:direct	-113 -21 13 39
person	~ before:directed	-37 12 -5 4
person	~ before:directing	-29 71 66 -12
person	~ before:direction	-43 60 -2 -7
person	~ before:directions	-57 -54 -15 -28
person	~ before:director	-30 18 -3 -6
person	~ before:director's	-43 65 -37 -9
person	~ before:directors	-51 88 -16 -17
person	~ before:directs	-44 -16 70 -14
person	~ before:disappeared	-52 -16 57 -8
person	~ before:discussion	-15 -5 -9 -12
person	~ before:distribute	-14 -34 -20 -3
person	~ before:distribution	-49 -30 -16 -15
person	~ before:do	16 -16 -7 -7
person	~ before:doctor	-5 -8 -5 -19
person	~ before:does	3 -15 -9 -13
person	~ before:doing	-26 -5 -42 -7
person	~ before:don't	-52 -32 -5 -7
person	~ before:done	-69 -37 71 -6
person	~ before:donning	-51 -12 -27 -15
person	~ before:down	-42 -8 -7 -4
person	~ before:drama	-53 -23 -30 -17
person	~ before:dropped	-45 -10 -26 -10
person	~ before:drug	-30 -8 -12 -5
person	~ before:due	-37 -9 -8 -15
person	~ before:e.t.	-13 -33 -11 -7
person	~ before:earlier	-22 -19 -31 -43
person	~ before:early	-63 59 -8 -7
person	~ before:eighth	-24 -17 -21 -18
person	~ before:either	-27 0 -4 -7
person	~ before:elements	-17 -14 -21 -22
person	~ before:eleven	-7 71 -3 -8
person	~ before:else	-31 -15 -9 -3
person	~ before:empty	-50 -10 -16 -9
person	~ before:enables	-34 -3 -7 -3
person	~ before:end	-10 -15 68 -5
person	~ before:enemy	-34 -7 -3 -1
person	~ before:enter	-14 -9 -5 -10
person	~ before:episode	-17 10 -19 -7
person	~ before:equally	-17 -44 -17 -7
person	~ before:equivalent	-62 -27 -13 -13
person	~ before:european	-24 -17 -2 -3
person	~ before:event	-29 -9 -6 -3
person	~ before:ever	-16 -17 -6 -7
person	~ before:every	-8 -67 -30 -22
person	~ before:everybody	-26 -21 -3 45
person	~ before:everybody's	-44 -17 -8 -13
person	~ before:everyone's	-12 -45 -9 -9
person	~ before:exceptional	-4 -40 -45 -6
person	~ before:executive	-27 -15 -9 -15
person	~ before:expected	34 -23 -5 -8
person	~ before:eye	-20 -23 0 -8
person	~ before:eyes	60 -11 -33 -11
person	~ before:faces	-45 -8 -9 -8
person	~ before:fact	0 -12 -5 -4
person	~ before:falls	71 -9 -13 -16
person	~ before:family	-56 -50 -7 -5
person	~ before:famous	43 -25 -13 -13
person	~ before:fans	-44 -8 -11 -12
person	~ before:fantasy	34 -16 -5 -7
person	~ before:far	69 8 -10 -8
person	~ before:fashion	15 -16 -7 -10
person	~ before:father	47 -29 -24 -32
person	~ before:fathers	18 -21 -16 -11
person	~ before:favourite	-29 -11 -6 -3
person	~ before:favourites	-48 -31 -21 -21
person	~ before:features	107 -11 -9 -9
person	~ before:february	-9 -13 -7 -9
person	~ before:festival	-55 -52 -11 -7
person	~ before:few	-16 -25 -8 -4
person	~ before:fiction	-71 -42 -54 -8
person	~ before:fight	-9 -66 -39 -2
person	~ before:fill	13 -7 -7 -19
person	~ before:film	-8 26 0 -10
person	~ before:film-maker	-8 39 -10 -7
person	~ before:film-makers	-62 -83 -60 -40
person	~ before:filmed	-34 22 -16 -9
person	~ before:filmmaker	-53 58 -23 -15
person	~ before:films	-37 -9 -17 -9
person	~ before:fired	-41 -24 -5 -14
person	~ before:firm	-19 0 -19 -33
person	~ before:first	-38 -13 -14 10
person	~ before:fish	-90 -5 -8 -7
person	~ before:fitted	-44 -4 -9 -4
person	~ before:florist	-62 -13 -10 -8
person	~ before:follows	-70 -16 -32 -18
person	~ before:footage	40 -2 -8 -7
person	~ before:for	-12 -9 -15 -7
person	~ before:forgive	-32 -7 -8 -6
person	~ before:form	-31 -17 -15 -7
person	~ before:former	40 -12 -14 -10
person	~ before:found	-23 -15 -12 -10
person	~ before:founder	-57 -13 -27 -12
person	~ before:four	42 -17 64 -13
person	~ before:fourteen-year-old	46 -8 -8 -4
person	~ before:fourth	-38 -45 -14 -9
person	~ before:french	-1 -19 38 -8
person	~ before:fresh	63 -10 -11 -9
person	~ before:friday	125 -13 -9 -4
person	~ before:friend	-8 2 -14 -27
person	~ before:friends	-43 -10 -25 -10
person	~ before:from	-16 -13 10 -8
person	~ before:fugitive	60 -19 -18 -28
person	~ before:funerals	-71 -46 -51 -13
person	~ before:fyi	-70 -22 -44 -9
person	~ before:gang	34 -10 -12 -7
person	~ before:gave	6 -12 -12 -12
person	~ before:german	-27 -6 -13 -6
person	~ before:get	-13 -3 -7 -8
person	~ before:gets	-22 -17 -8 -9
person	~ before:getting	-36 -9 -32 -7
person	~ before:girl	-5 -14 -10 -11
person	~ before:girlfriend	73 -18 -10 -24
person	~ before:give	-22 -9 -25 -7
person	~ before:given	25 -17 -20 -13
person	~ before:gives	29 -10 -10 -9
person	~ before:glimpse	16 -15 -11 -19
person	~ before:global	-18 -49 -19 -3
person	~ before:gloves	-56 -11 -21 -13
person	~ before:glowering	-27 -31 -8 -7
person	~ before:go	67 16 -9 -10
person	~ before:goat	-42 0 -23 -28
person	~ before:god	-24 -5 -4 -16
person	~ before:going	-16 -12 -13 -13
person	~ before:gone	15 32 -9 -6
person	~ before:good	-10 -6 -5 -5
person	~ before:got	-32 -9 -6 -7
person	~ before:graphic	-84 -19 -40 -16
person	~ before:greeted	-34 -24 -38 -18
person	~ before:growing	-8 -4 -2 -3
person	~ before:gun	-10 -13 -7 -2
person	~ before:gunfight	-25 -21 -19 -19
person	~ before:had	-21 6 -4 -12
person	~ before:handed	-45 -20 -47 -10
person	~ before:happen	-6 -20 -8 -4
person	~ before:harry	-25 -6 -5 -35
person	~ before:has	-22 -14 -8 -18
person	~ before:have	-16 3 0 3
person	~ before:he	-33 -5 8 -9
person	~ before:head	-33 -12 -7 -10
person	~ before:headed	24 -9 -5 -1
person	~ before:hear	-14 -31 -4 -4
person	~ before:heard	52 -7 -4 -5
person	~ before:heavyweight	44 -18 -10 -15
person	~ before:help	37 -10 -10 -10
person	~ before:her	4 23 -7 -13
person	~ before:here	-31 -10 -9 -10
person	~ before:hero	-45 -34 -9 -5
person	~ before:him	-10 37 65 -11
person	~ before:himself	66 -33 -22 -16
person	~ before:his	-21 -12 -6 -3
person	~ before:hollywood	-29 -44 -6 -10
person	~ before:home	-52 -13 -12 -13
person	~ before:honoured	-27 -11 -6 -24
person	~ before:host	-45 -16 -22 -11
person	~ before:hosted	-17 -9 -10 -6
person	~ before:hosting	-47 -7 -28 -20
person	~ before:hotel	-52 -31 -7 -5
person	~ before:hotel-bar	-41 -21 -14 -21
person	~ before:hours	37 -18 -9 -20
person	~ before:house	-41 -23 -6 -6
person	~ before:how	0 -7 -44 -2
person	~ before:however	-7 -33 -12 -7
person	~ before:hundred	-50 -13 -5 -10
person	~ before:husband	17 -23 -40 -14
person	~ before:i	5 -10 -7 -8
person	~ before:icu	-16 -2 -2 -19
person	~ before:idea	-66 -50 -47 -16
person	~ before:if	14 -12 -11 -9
person	~ before:in	-15 0 -16 -16
person	~ before:include	29 -15 -16 -13
person	~ before:included	-92 -9 -19 -11
person	~ before:includes	-16 -8 -10 -8
person	~ before:including	4 -17 -15 -15
person	~ before:incredible	-48 -4 -11 -6
person	~ before:indian	-40 12 -24 -9
person	~ before:injury	-33 -24 -12 -8
person	~ before:insist	-13 -12 -8 -5
person	~ before:inspired	-25 -9 -14 -14
person	~ before:into	-17 -20 -15 -11
person	~ before:introduced	-6 -12 -15 -9
person	~ before:introduction	-40 -4 -6 -5
person	~ before:is	24 -3 9 -10
person	~ before:isn't	-14 -30 -7 -6
person	~ before:it	-8 5 15 0
person	~ before:italian	-123 -5 -18 -11
person	~ before:its	-33 -9 -19 83
person	~ before:january	-73 -40 -10 -26
person	~ before:japanese	75 -58 -17 -12
person	~ before:job	-54 54 -6 -5
person	~ before:join	-17 -14 -13 -8
person	~ before:joined	58 -12 -23 -12
person	~ before:joke	-4 -8 -4 -3
person	~ before:jokes	47 -6 -10 -4
person	~ before:journalist	67 -15 -32 -11
person	~ before:judge	-13 -8 -12 -12
person	~ before:jury	-16 -73 -21 -10
person	~ before:just	-30 -26 -12 -11
person	~ before:keener	-16 -18 -6 -8
person	~ before:keeper's	-56 -11 -21 -13
person	~ before:keeps	29 -15 -10 -23
person	~ before:kept	-22 -6 -25 -6
person	~ before:kid	-36 -8 -7 -8
person	~ before:killer	-80 -5 -9 -8
person	~ before:kissed	-25 -6 -15 -14
person	~ before:knew	-38 -17 -8 -11
person	~ before:know	-36 -29 -18 -9
person	~ before:lady	4 -12 -6 -27
person	~ before:last	31 2 -14 -13
person	~ before:late	20 -20 -14 -9
person	~ before:lately	-36 -19 -13 -8
person	~ before:later	50 -18 -18 -10
person	~ before:latter	-22 -29 -18 -6
person	~ before:laugh	-31 0 -9 -5
person	~ before:lead	147 -17 -13 -13
person	~ before:leading	98 -19 -16 -16
person	~ before:learned	-38 -6 -20 -8
person	~ before:least	-73 -31 -17 -23
person	~ before:leaves	-20 -13 -8 -7
person	~ before:led	-9 -10 -12 -10
person	~ before:left	50 -50 -9 -7
person	~ before:less	-24 -28 -19 -4
person	~ before:let	-47 18 74 -14
person	~ before:library	-6 -9 -6 -5
person	~ before:life	-26 -10 -8 -8
person	~ before:light	44 -18 -10 -15
person	~ before:lights	-30 -22 -61 -12
person	~ before:lijo	-31 -18 -14 -14
person	~ before:like	-44 5 -15 -9
person	~ before:line	-61 -58 -30 -8
person	~ before:line-up	-132 -12 -29 -17
person	~ before:lines	-10 -13 -5 -3
person	~ before:lion	-12 -11 -6 -2
person	~ before:lit	-17 -5 -32 -38
person	~ before:location	-7 -68 -6 -4
person	~ before:long	-36 -16 -20 -9
person	~ before:long-term	-34 -2 -14 -11
person	~ before:look	-25 65 -9 -8
person	~ before:looked	-41 -21 -21 -5
person	~ before:loosely	-23 -1 74 -6
person	~ before:lord	-30 -8 -12 -5
person	~ before:lost	-32 -46 -4 -15
person	~ before:love	-19 52 -26 -10
person	~ before:loved	0 -11 -9 -10
person	~ before:made	11 30 -13 -13
person	~ before:magnate	-80 -29 -31 -20
person	~ before:make	-17 -15 -13 -12
person	~ before:makes	38 -6 -2 -2
person	~ before:mammoth	-54 -10 -11 -14
person	~ before:man	20 -23 34 -9
person	~ before:manager	26 -13 -9 -5
person	~ before:married	-43 75 -15 -13
person	~ before:marshes	-19 -20 -9 -7
person	~ before:martians	10 -6 -7 -4
person	~ before:matter	-40 -9 -12 -8
person	~ before:may	-97 -5 -10 -9
person	~ before:me	32 -5 -11 -10
person	~ before:meal	-19 -18 -5 -16
person	~ before:meanwhile	-21 -9 -10 -9
person	~ before:memoir	-76 -30 -40 -12
person	~ before:men	-11 -9 -4 -7
person	~ before:met	-11 -18 -8 -12
person	~ before:metal	18 -2 -1 -19
person	~ before:might	-27 -6 -4 -7
person	~ before:miles	-7 0 -5 -3
person	~ before:minister	-9 -5 -4 -13
person	~ before:miss	-3 -3 -4 -4
person	~ before:missed	-10 -12 -7 -8
person	~ before:mistakes	60 -19 -18 -28
person	~ before:model	-36 -6 -12 -13
person	~ before:money	-23 -9 -9 47
person	~ before:month	19 -18 -10 -33
person	~ before:months	-58 -11 -9 -10
person	~ before:moon	74 -46 -12 -11
person	~ before:more	10 -7 73 -8
person	~ before:morning	-42 -14 -11 -10
person	~ before:most	22 -24 -15 -9
person	~ before:mostly	-27 -17 -2 -4
person	~ before:mother	35 30 -17 -10
person	~ before:movie	-32 -67 -49 -8
person	~ before:mr	-31 -15 -11 -11
person	~ before:mr.	-16 -9 -7 55
person	~ before:ms	-51 -35 -14 58
person	~ before:ms.	-12 -30 -21 -11
person	~ before:much	-39 -11 -11 -12
person	~ before:murder	-38 -2 -58 -22
person	~ before:music	26 -15 -27 -10
person	~ before:musical	-70 -54 -17 -10
person	~ before:mutant	18 -2 -1 -19
person	~ before:my	-30 -6 -12 41
person	~ before:name	1 -28 -26 -11
person	~ before:named	-46 -15 -13 -8
person	~ before:names	14 -13 -19 -38
person	~ before:nearly	-34 -10 -12 -3
person	~ before:negotiations	26 -19 -22 -2
person	~ before:never	-21 -3 -7 -6
person	~ before:new	-56 46 -14 -13
person	~ before:newcomer	-37 -4 -1 -8
person	~ before:news	-38 -5 -5 -3
person	~ before:next	-73 -24 -16 -16
person	~ before:nice	-41 -15 -21 -15
person	~ before:night	-3 -12 -14 -7
person	~ before:no	-25 -16 -10 -44
person	~ before:nobody	25 65 -9 -15
person	~ before:nominated	-33 -9 -10 -11
person	~ before:northern	-10 -3 -2 -5
person	~ before:not	-12 -16 9 8
person	~ before:nothing	-11 -10 -13 -15
person	~ before:noticed	-48 -2 -16 -18
person	~ before:novel	2 6 7 46
person	~ before:novelist	65 -24 -42 -14
person	~ before:novels	-29 -21 -26 -9
person	~ before:november	-46 -6 -11 -43
person	~ before:now	-103 -33 -12 -11
person	~ before:number	-31 -9 -23 -5
person	~ before:objected	-72 76 -19 -1
person	~ before:of	-7 -16 -12 -16
person	~ before:off	35 66 -13 -11
person	~ before:offered	-10 -14 -8 -9
person	~ before:offers	-37 -41 -28 -20
person	~ before:officer	75 -8 -8 -8
person	~ before:old	-80 -47 -13 -16
person	~ before:older	12 -12 -6 -6
person	~ before:on	2 -9 3 -11
person	~ before:once	-22 -9 42 -7
person	~ before:one	-24 -16 7 -8
person	~ before:only	-19 -11 -17 -5
person	~ before:opponent	-53 -30 -20 -12
person	~ before:opposite	-26 -13 -11 -10
person	~ before:or	-39 -23 -9 -8
person	~ before:order	31 -19 -15 -23
person	~ before:original	5 31 24 8
person	~ before:originally	-61 -8 -16 -7
person	~ before:oscar	-64 51 -19 -22
person	~ before:other	20 -24 -14 -15
person	~ before:others	40 31 -17 -7
person	~ before:our	-39 -29 -8 -17
person	~ before:out	86 -15 -14 -14
person	~ before:over	47 -33 -25 31
person	~ before:overseas	-20 -27 -19 -5
person	~ before:own	48 -14 -11 -12
person	~ before:paid	-13 -17 -6 -4
person	~ before:parents	17 -17 -10 -20
person	~ before:part	82 -23 -17 -11
person	~ before:partly	26 -5 -6 -2
person	~ before:partner	-4 -22 -13 28
person	~ before:parts	-49 -10 -23 -9
person	~ before:patience	-8 -7 -10 -8
person	~ before:pay	-7 -4 -4 -11
person	~ before:peep	-32 -27 -22 -4
person	~ before:people	-21 -12 -8 -7
person	~ before:per	-39 -23 -7 -14
person	~ before:perceived	-2 0 -10 -5
person	~ before:performance	43 -19 54 -11
person	~ before:performers	-105 -5 -9 -26
person	~ before:phase	-26 -51 -6 -3
person	~ before:photography	-38 -16 -4 -8
person	~ before:picked	37 -8 -17 -9
person	~ before:picture	-105 -12 -14 -7
person	~ before:piece	-16 27 -11 -11
person	~ before:plan	-14 -58 -13 -5
person	~ before:plane	-19 -18 -5 -16
person	~ before:play	26 -21 -12 -12
person	~ before:played	60 -14 -14 -7
person	~ before:playing	54 -17 -4 -17
person	~ before:plays	40 -15 -11 -14
person	~ before:playwright	-8 -14 60 -13
person	~ before:polish	-94 -10 -49 -9
person	~ before:polite	-4 -12 -4 -13
person	~ before:pop	77 -15 -12 -15
person	~ before:portrayed	21 -9 -9 -5
person	~ before:possibility	-2 0 -10 -5
person	~ before:potter	-25 -6 -5 -35
person	~ before:presented	-69 -9 -18 -15
person	~ before:president	-62 58 -15 -15
person	~ before:pretend	-52 -17 -13 -14
person	~ before:prettier	-22 -6 -8 -25
person	~ before:previous	28 -13 -5 -2
person	~ before:previously	-38 -12 -10 -7
person	~ before:prime	-9 -5 -4 -13
person	~ before:print	-21 -31 -9 -8
person	~ before:prison	46 -26 -30 -5
person	~ before:privilege	-17 -11 -4 -2
person	~ before:prize	46 -8 -17 -9
person	~ before:produce	-42 -10 -13 -18
person	~ before:produced	-23 71 -22 49
person	~ before:producer	-30 -17 -14 87
person	~ before:producers	-44 -20 -2 105
person	~ before:produces	-62 -7 -11 80
person	~ before:producing	-23 -10 -24 78
person	~ before:professor	-15 61 -17 -18
person	~ before:prohibited	-24 -7 -19 -6
person	~ before:proposed	-37 -8 -22 -11
person	~ before:provides	-24 -5 -5 -2
person	~ before:psychologist	55 -28 -25 -18
person	~ before:public	-89 -17 -5 -1
person	~ before:put	-46 -13 -12 -7
person	~ before:puzzle	-38 -2 -58 -22
person	~ before:quite	0 -40 -7 -6
person	~ before:raised	-40 -16 -10 49
person	~ before:rapper	-24 63 -8 -8
person	~ before:rather	-25 -32 -4 -4
person	~ before:reach	-29 -44 -6 -10
person	~ before:read	53 -7 -10 -7
person	~ before:reading	-30 -4 -10 -11
person	~ before:real	47 -13 -11 -14
person	~ before:real-life	-3 -1 -7 -3
person	~ before:recalling	-31 -6 48 -8
person	~ before:recast	-19 -32 -3 -3
person	~ before:received	-12 -11 -6 -2
person	~ before:recommended	-52 -25 -12 -13
person	~ before:referring	-23 -70 -25 -4
person	~ before:regular	-31 -19 -42 -61
person	~ before:relationship	-14 -23 -11 -9
person	~ before:release	72 -49 -17 -9
person	~ before:remake	68 -12 -9 -7
person	~ before:remarked	-31 -5 -8 -4
person	~ before:remember	-27 -7 -5 -6
person	~ before:replace	-66 -35 -8 -11
person	~ before:replaced	-66 -43 -28 -6
person	~ before:replacement	-77 72 -18 -12
person	~ before:replaces	-38 -12 -7 -28
person	~ before:replacing	-13 -23 -5 -2
person	~ before:reportedly	55 -33 -16 -25
person	~ before:reporter	-22 -3 -9 -9
person	~ before:repped	-62 -40 -42 -35
person	~ before:retired	-59 -8 -8 -20
person	~ before:return	-9 59 -15 -39
person	~ before:returns	47 -17 -14 -16
person	~ before:revival	-15 -45 -19 -3
person	~ before:right	-35 -9 -14 -14
person	~ before:rights	-21 -13 -15 -10
person	~ before:ringlets	33 -3 -14 -3
person	~ before:river	-57 -7 -10 -5
person	~ before:role	0 7 -12 -14
person	~ before:roles	-41 82 -45 -6
person	~ before:romantic	62 -32 -15 -19
person	~ before:room	-72 -11 -18 69
person	~ before:round	-35 -8 -6 -7
person	~ before:row	-71 -4 -6 -7
person	~ before:rumors	-16 -14 -5 -3
person	~ before:run	-53 -18 -11 64
person	~ before:runs	28 -9 -11 -11
person	~ before:said	-23 -10 -7 -7
person	~ before:same	-40 80 -27 -14
person	~ before:sand	-3 -26 -11 -4
person	~ before:saturday	-36 -15 -4 -4
person	~ before:say	-20 -3 -17 -9
person	~ before:says	-21 44 -10 -9
person	~ before:scene	71 -16 -10 -11
person	~ before:school	-9 -35 -19 -17
person	~ before:science	-71 -42 -54 -8
person	~ before:score	-22 -17 -21 -9
person	~ before:scottish	-24 -17 -2 -3
person	~ before:screen	3 53 -9 -14
person	~ before:screenplay	-21 -24 112 -10
person	~ before:screenwriter	-48 -20 58 -5
person	~ before:scribe	-19 -19 7 -19
person	~ before:script	-3 -14 76 -5
person	~ before:scripts	42 -16 43 -12
person	~ before:second	17 -17 -97 -7
person	~ before:seconds	91 -5 -17 -21
person	~ before:secretary	-56 -20 -14 -5
person	~ before:see	-25 -7 -12 -15
person	~ before:seen	-6 -19 -12 -11
person	~ before:separate	-14 -6 -12 -7
person	~ before:serial	-65 -10 -16 -11
person	~ before:series	-47 -12 -13 45
person	~ before:set	-47 -26 -11 -12
person	~ before:seven	-27 -18 -16 -7
person	~ before:share	-53 -24 -26 -13
person	~ before:shared	-33 60 -1 -15
person	~ before:she	37 -8 1 -16
person	~ before:shepherds	1 -18 -13 -8
person	~ before:short	-9 -3 -7 -5
person	~ before:shortlisted	-54 -6 -10 -8
person	~ before:shot	115 -9 -10 -11
person	~ before:should	-12 -7 -2 -3
person	~ before:show	-40 -16 49 -6
person	~ before:shrine	-62 -39 -30 -24
person	~ before:sick	0 -5 -6 -17
person	~ before:sign	-15 -9 -2 -4
person	~ before:signed	-76 -12 -36 -9
person	~ before:silver	-12 -11 -6 -2
person	~ before:since	-18 16 -21 -10
person	~ before:singer	-27 -13 -15 -9
person	~ before:sir	34 -11 -11 -11
person	~ before:sister	-42 -10 -52 -46
person	~ before:skinny	-35 -16 -13 -10
person	~ before:sloth	-54 -10 -11 -14
person	~ before:small	-10 -12 -15 -13
person	~ before:so	34 -42 -11 -9
person	~ before:solar	60 -9 -12 -7
person	~ before:some	-18 -18 -10 -8
person	~ before:somebody	-29 -11 -4 -7
person	~ before:someone	-42 -14 -11 -10
person	~ before:something	-54 -13 -10 -7
person	~ before:sometime	36 33 -13 -6
person	~ before:son	-24 -14 -16 38
person	~ before:songs	-50 -18 -26 -14
person	~ before:sons	-85 -15 -20 -21
person	~ before:soul	-53 -6 -4 -6
person	~ before:sound	-81 -16 -9 -18
person	~ before:sources	-8 -33 -13 -5
person	~ before:spanish	84 -30 -29 -10
person	~ before:speech	0 -3 -4 -3
person	~ before:spent	-57 -45 -29 -17
person	~ before:split	-8 -15 -20 -7
person	~ before:spokesman	-46 -13 -8 -12
person	~ before:spring	-34 -21 -2 -7
person	~ before:squid-faced	-17 -6 -12 -5
person	~ before:stage	-20 -58 -14 -16
person	~ before:stake	-20 -23 0 -8
person	~ before:stand	-70 -33 -12 -20
person	~ before:star	6 12 -16 40
person	~ before:starred	16 -22 -12 -10
person	~ before:starring	-24 -5 -9 -9
person	~ before:stars	-1 -22 -11 -14
person	~ before:statement	-67 -12 -30 -7
person	~ before:stayed	-9 -5 -5 -24
person	~ before:still	-36 -4 -6 -7
person	~ before:sting	-22 -6 -4 -4
person	~ before:stories	-33 -63 -16 -8
person	~ before:story	-52 -25 -17 -10
person	~ before:student	101 -9 -19 -28
person	~ before:studio	-14 31 -11 -8
person	~ before:studios	-22 -10 -7 -6
person	~ before:success	-32 -7 -7 -12
person	~ before:successfully	-24 -5 -5 -2
person	~ before:suggested	-43 -10 -4 -6
person	~ before:summer	57 -9 -11 -9
person	~ before:superior	-13 -8 -12 -12
person	~ before:superpowers	-12 0 -5 -4
person	~ before:supervised	-45 -46 -40 -4
person	~ before:supporting	70 -24 -20 -16
person	~ before:sure	-11 -29 -21 -8
person	~ before:surfers	70 -18 -17 -14
person	~ before:surgeon	-27 -6 -13 -6
person	~ before:survived	-43 -16 -17 -25
person	~ before:surviving	-18 -8 -31 -18
person	~ before:swears	-21 -41 -17 -13
person	~ before:swedish	-16 27 -28 -5
person	~ before:system	82 -10 -8 -9
person	~ before:take	-11 47 30 -4
person	~ before:taken	-42 -17 -23 -14
person	~ before:takes	-15 67 -11 62
person	~ before:talks	-30 -15 -10 -15
person	~ before:tea	-9 -20 -3 -7
person	~ before:technique	-34 -3 -7 -3
person	~ before:television	-54 -11 -17 -15
person	~ before:ten	-43 -3 -6 -5
person	~ before:tennis	-59 -8 -8 -20
person	~ before:than	-19 -10 -7 -7
person	~ before:thanked	-7 0 -13 -8
person	~ before:that	-7 -21 4 -8
person	~ before:the	-9 -12 -3 -17
person	~ before:theatre	-12 -47 -25 -11
person	~ before:their	-65 3 -14 -13
person	~ before:them	6 -15 30 -15
person	~ before:theme	-54 -20 -60 -22
person	~ before:then	-23 -25 -12 -9
person	~ before:there	0 -23 -11 -11
person	~ before:these	-57 -30 -7 -29
person	~ before:they	-23 -25 -10 -10
person	~ before:thing	-31 -57 -25 -14
person	~ before:things	-14 -31 -24 -8
person	~ before:think	-40 -9 -7 -18
person	~ before:thinks	-60 -26 -12 -24
person	~ before:third	79 -20 -16 -11
person	~ before:this	9 27 -17 -12
person	~ before:those	-43 -47 -14 -16
person	~ before:though	-11 -7 30 -11
person	~ before:thought	74 -20 -25 -13
person	~ before:thousand	-7 0 -5 -3
person	~ before:three	-21 -20 -18 -12
person	~ before:thriller	-45 -24 -12 -18
person	~ before:through	-38 -12 -11 49
person	~ before:time	-3 127 -11 -12
person	~ before:title	-28 -14 -19 -19
person	~ before:to	3 -10 -16 -12
person	~ before:together	-49 -7 94 -11
person	~ before:told	-14 -28 -9 -10
person	~ before:toni	-14 -39 -3 -3
person	~ before:too	76 -14 -10 -14
person	~ before:took	0 -10 -14 -8
person	~ before:trade	-37 -69 -20 -17
person	~ before:trend	-26 -51 -6 -3
person	~ before:trilogy	-16 -90 -13 -7
person	~ before:true	-16 -14 -5 -3
person	~ before:truly	-18 -49 -19 -3
person	~ before:trying	-73 -30 -19 -30
person	~ before:turn	17 -13 -14 -16
person	~ before:turned	-23 -10 -15 -25
person	~ before:turnips	-7 -4 -4 -11
person	~ before:turns	47 -9 -8 -19
person	~ before:tv	-27 -8 -8 -8
person	~ before:tweeted	-40 -4 -6 -5
person	~ before:two	-59 73 -11 96
person	~ before:type	90 -57 -18 -4
person	~ before:uncle	-89 -24 -27 -14
person	~ before:unconventional	-17 -44 -17 -7
person	~ before:under	-22 -41 -15 -12
person	~ before:unknown	-37 -20 -6 -6
person	~ before:unrest	-69 -3 -9 -10
person	~ before:until	-11 -13 -7 -8
person	~ before:up	-18 12 -20 10
person	~ before:us	-48 -2 -16 -18
person	~ before:used	-11 -6 -3 -8
person	~ before:v	-46 -3 -22 -10
person	~ before:vampire	-21 -7 -11 -28
person	~ before:vehicle	-28 -10 -9 -8
person	~ before:version	-18 19 -14 -8
person	~ before:very	-63 -11 -5 -5
person	~ before:vessel	17 -9 -5 -6
person	~ before:veteran	47 -25 -12 -11
person	~ before:veterans	-64 -10 -12 -32
person	~ before:viewers	-31 -8 -17 -9
person	~ before:village	-27 0 -4 -7
person	~ before:villain	32 -15 -10 -13
person	~ before:voice	-42 -10 -14 -14
person	~ before:voices	79 -16 -18 -25
person	~ before:volume	-11 -22 -4 -6
person	~ before:wait	-51 -14 -26 -11
person	~ before:want	-26 -33 -7 -5
person	~ before:wanted	37 -10 -6 -9
person	~ before:war	-56 -5 -6 -5
person	~ before:was	0 -18 -8 3
person	~ before:way	-13 -34 -20 -6
person	~ before:we	-22 -13 -7 -6
person	~ before:week	-81 -10 -8 -11
person	~ before:well	-57 -8 -8 56
person	~ before:went	48 -24 -14 -8
person	~ before:were	-45 31 -27 -12
person	~ before:western	-34 -18 -20 -19
person	~ before:what	46 -20 -11 -14
person	~ before:when	-22 4 -10 -8
person	~ before:where	-23 -13 -12 -9
person	~ before:whether	-36 -20 -2 -7
person	~ before:which	-29 -36 -11 -2
person	~ before:while	20 -13 39 -7
person	~ before:who	-11 -17 -15 9
person	~ before:whom	-1 -26 -10 -12
person	~ before:whose	-71 -19 -16 -20
person	~ before:widow	23 -1 0 -5
person	~ before:wife	-28 -10 -9 35
person	~ before:wig	0 -9 -5 -6
person	~ before:will	8 -13 17 -21
person	~ before:winner	-69 33 -18 -33
person	~ before:winter	-47 -19 -25 -21
person	~ before:with	-10 -15 0 1
person	~ before:without	-6 -27 -10 -8
person	~ before:wizard	-57 -4 -7 -3
person	~ before:woman	37 -11 -8 -6
person	~ before:won	-24 52 50 -12
person	~ before:wonderful	-6 -49 -11 -7
person	~ before:words	-38 -34 -41 -56
person	~ before:work	-29 -23 -18 -9
person	~ before:worked	-28 -27 -24 -16
person	~ before:working	-17 -44 -17 -7
person	~ before:world	-70 -6 -9 -21
person	~ before:worth	-31 -6 48 -8
person	~ before:would	-37 -16 -10 -10
person	~ before:wouldn't	-43 26 -5 -7
person	~ before:writer	-18 26 60 -7
person	~ before:writers	-51 -9 -25 41
person	~ before:writing	-13 -2 58 -11
person	~ before:written	27 -21 -4 1
person	~ before:wrote	-27 -11 51 0
person	~ before:year	-14 18 -12 -12
person	~ before:years	27 10 -16 -13
person	~ before:yet	-44 -24 -10 -4
person	~ before:you	-23 -10 -10 -9
person	~ before:young	29 -1 7 -11
person	~ before:your	50 -38 -14 -25
person	~ before:zealander	0 -12 -6 -7
person	~ before:–	3 -2 -4 -4
person	~ before:—	-75 -20 -13 -11
person	~ before:‘	-17 -5 -4 -4
person	~ behind:!	97 -37 -27 -22
person	~ behind:"	-9 -3 -13 -13
person	~ behind:#	-25 -4 -4 -6
person	~ behind:$	-13 10 -15 -13
person	~ behind:'	-30 -21 -15 -12
person	~ behind:'d	40 -10 -13 -9
person	~ behind:'ll	15 -14 -23 -9
person	~ behind:'re	77 -6 -26 -8
person	~ behind:'s	-19 -15 24 -1
person	~ behind:'ve	-86 -62 -58 -49
person	~ behind:(	20 -5 38 -11
person	~ behind:)	2 -17 2 -12
person	~ behind:,	-8 -26 -9 -24
person	~ behind:-	-12 -11 34 -12
person	~ behind:.	-7 -24 -30 -27
person	~ behind:/	-23 -23 -46 -25
person	~ behind::	-31 5 -15 -11
person	~ behind:;	-4 -14 24 9
person	~ behind:?	-67 -23 -16 -16
person	~ behind:C	42 -23 -22 -20
person	~ behind:F	-28 -13 -1 -27
person	~ behind:L	-32 3 -11 -12
person	~ behind:O	-25 -1 -8 27
person	~ behind:P	-13 -16 -6 -5
person	~ behind:W	-29 1 -6 -8
person	~ behind:a	-5 -3 -20 -5
person	~ behind:aboard	-43 -8 -26 -10
person	~ behind:about	-31 37 -9 4
person	~ behind:above	-43 -8 -17 -8
person	~ behind:abroad	20 -4 -16 -11
person	~ behind:absent	20 -10 -11 -11
person	~ behind:academy	-10 24 -16 -12
person	~ behind:accepted	-42 -18 -10 -13
person	~ behind:acclaimed	-43 -16 -29 -9
person	~ behind:accuses	-24 -13 -4 -3
person	~ behind:achievement	-21 -24 -13 -24
person	~ behind:across	5 -50 -7 -5
person	~ behind:act	-31 -8 -8 -17
person	~ behind:acted	0 -6 -8 -4
person	~ behind:acting	-51 -18 -11 -6
person	~ behind:actor	41 3 10 -9
person	~ behind:actors	-40 -11 -10 -14
person	~ behind:actress	-6 -21 -13 -10
person	~ behind:actresses	-86 -11 -14 -12
person	~ behind:adaptation	-26 -40 -14 -21
person	~ behind:adapted	-15 -42 119 -12
person	~ behind:added	15 -9 -12 -7
person	~ behind:adding	-8 -4 -2 -3
person	~ behind:addition	-62 -9 -7 -15
person	~ behind:admirers	-48 -34 -15 -10
person	~ behind:admits	-11 -8 -3 -4
person	~ behind:admitted	-59 -3 -12 -8
person	~ behind:adventurers	70 -29 -16 -11
person	~ behind:advertisement	-50 -17 -4 -17
person	~ behind:advice	-23 -13 -26 -10
person	~ behind:affection	-49 23 -6 -7
person	~ behind:afford	-32 -22 -14 -14
person	~ behind:aforementioned	125 -13 -9 -4
person	~ behind:after	-2 -3 -20 -10
person	~ behind:afterwards	55 -12 -6 -28
person	~ behind:again	33 32 3 8
person	~ behind:against	-26 -15 -7 -15
person	~ behind:agency	-56 -10 -17 -6
person	~ behind:agent	1 -9 -6 -9
person	~ behind:agreed	-51 -15 -15 -11
person	~ behind:ahead	0 -9 -7 -5
person	~ behind:aka	-84 -20 -30 -33
person	~ behind:album	-33 61 -17 -16
person	~ behind:all	-8 4 -13 -8
person	~ behind:allowed	45 -18 -9 -12
person	~ behind:alone	-48 -10 9 -9
person	~ behind:along	37 -14 -16 50
person	~ behind:alongside	9 -10 -47 30
person	~ behind:aloud	-57 -12 -11 -8
person	~ behind:already	10 -25 -13 -11
person	~ behind:also	-4 -8 10 -6
person	~ behind:although	80 -10 -8 -25
person	~ behind:alum	-3 -8 -5 -15
person	~ behind:always	50 -1 -9 -29
person	~ behind:american	-44 36 27 -11
person	~ behind:among	-63 -4 -5 14
person	~ behind:amuse	-38 -2 -58 -22
person	~ behind:an	-19 9 -2 -8
person	~ behind:analyst	-95 -51 -10 -5
person	~ behind:and	-6 -14 -2 0
person	~ behind:angels	-18 -34 34 -7
person	~ behind:anger	-12 -7 -32 -16
person	~ behind:animal	23 -1 0 -5
person	~ behind:animated	-59 -8 -17 -12
person	~ behind:announced	-22 -15 -8 -7
person	~ behind:another	88 -17 -16 -7
person	~ behind:answer	-72 -12 -30 -24
person	~ behind:answers	0 -3 -4 -3
person	~ behind:anti-religious	-24 -5 -4 -16
person	~ behind:anyone	69 -11 -11 -19
person	~ behind:anything	-28 0 -26 -11
person	~ behind:anyway	-24 -66 -50 -24
person	~ behind:apparently	-29 -7 8 -10
person	~ behind:appear	4 -22 -15 -16
person	~ behind:appearance	-59 -10 -15 -13
person	~ behind:appeared	65 -34 -21 -11
person	~ behind:appearing	-51 -3 -12 -6
person	~ behind:appears	-30 -9 -9 -12
person	~ behind:approached	22 -24 -56 -13
person	~ behind:april	-41 -24 -5 -14
person	~ behind:are	-2 -12 -5 13
person	~ behind:aren't	42 -9 -11 -32
person	~ behind:argued	-53 -5 -10 -13
person	~ behind:around	-65 20 15 -14
person	~ behind:arranged	-29 -31 -13 -11
person	~ behind:arrest	-50 -16 -10 -3
person	~ behind:arrived	39 -17 -20 -14
person	~ behind:artist	39 -18 -13 -7
person	~ behind:as	18 -8 -13 -15
person	~ behind:ask	-40 -43 -12 -23
person	~ behind:asked	-33 25 -17 -15
person	~ behind:asking	-30 -21 -20 -3
person	~ behind:asks	-18 -29 -10 -19
person	~ behind:assassin	-40 48 -5 -6
person	~ behind:assembled	-28 -11 -10 75
person	~ behind:assistant	-49 33 -28 -15
person	~ behind:at	-4 -9 -5 -4
person	~ behind:attached	56 -47 -16 55
person	~ behind:attacked	-42 -9 -5 -5
person	~ behind:attempt	-78 -55 -17 -14
person	~ behind:attend	-34 53 -10 -25
person	~ behind:attended	-48 -5 -7 -23
person	~ behind:attention	-18 -24 -20 -5
person	~ behind:audience	-20 -5 -5 -7
person	~ behind:audiences	26 -8 -22 -18
person	~ behind:audition	-18 -14 -18 -9
person	~ behind:august	-78 -21 -5 -3
person	~ behind:australian	18 25 41 -11
person	~ behind:author	-69 -17 -36 -10
person	~ behind:autumn	-30 -19 -16 -16
person	~ behind:award	-43 50 -17 -12
person	~ behind:awards	-13 67 13 -2
person	~ behind:away	8 -10 -11 -14
person	~ behind:awful	-35 -8 -7 -5
person	~ behind:baby	-43 -23 -4 -4
person	~ behind:back	41 12 -10 -14
person	~ behind:bad	-10 -19 -9 -6
person	~ behind:bafta	39 -10 -9 -8
person	~ behind:ballet	-12 -28 -23 -12
person	~ behind:band	-69 63 -18 -4
person	~ behind:based	-36 62 58 -8
person	~ behind:batchmate	-5 -2 -11 -9
person	~ behind:bbc	-30 -5 -6 -5
person	~ behind:be	-23 -2 -9 -4
person	~ behind:bear	-38 -2 -33 -34
person	~ behind:bearded	39 -23 -20 -7
person	~ behind:beautifully	-27 -20 -14 -15
person	~ behind:became	-68 -13 -9 -8
person	~ behind:because	-27 -13 31 -11
person	~ behind:become	-28 -4 -11 -6
person	~ behind:been	11 -12 -15 2
person	~ behind:before	-9 -21 6 -15
person	~ behind:began	-39 -35 -8 -8
person	~ behind:begin	-43 -25 -5 -7
person	~ behind:begun	0 -23 -35 -16
person	~ behind:behind	-37 -7 -17 29
person	~ behind:being	62 -16 -25 -15
person	~ behind:best	-20 26 -21 -11
person	~ behind:best-selling	-35 -25 21 -11
person	~ behind:bestseller	-35 -41 -18 -18
person	~ behind:better	-47 -18 -19 -23
person	~ behind:between	-28 -23 -16 -17
person	~ behind:big	-42 -16 -10 -25
person	~ behind:bigger	85 -24 -34 -9
person	~ behind:biologist	-50 -3 -12 -7
person	~ behind:black	-74 -49 -7 -10
person	~ behind:blacklisted	-51 -16 -45 -5
person	~ behind:blacksmith	40 -13 -11 -5
person	~ behind:blew	-12 -13 -4 -5
person	~ behind:blind	-25 -35 -9 -10
person	~ behind:blues	-83 -12 -14 -5
person	~ behind:board	-36 21 -10 -13
person	~ behind:boarding	-33 -15 -10 -8
person	~ behind:book	-41 -23 25 34
person	~ behind:bookkeeper	-88 -40 -8 -22
person	~ behind:bookmakers	-42 -24 -17 -8
person	~ behind:books	-64 -27 -19 -10
person	~ behind:boots	-42 -22 -5 -14
person	~ behind:born	-34 -32 -13 -15
person	~ behind:boss	22 -25 -7 -26
person	~ behind:both	81 16 26 -58
person	~ behind:bothered	-14 -12 -12 -3
person	~ behind:bought	-27 -18 -23 -10
person	~ behind:box	70 -15 -7 -9
person	~ behind:boy	51 -17 -11 -10
person	~ behind:boyfriend	-58 -28 -17 -14
person	~ behind:boys	92 -14 -25 -11
person	~ behind:brave	-23 -38 80 -10
person	~ behind:bread	-50 -17 -4 -17
person	~ behind:breakup	-27 -38 -11 -13
person	~ behind:bridgetothestars.net	-11 -3 -8 -9
person	~ behind:brief	-24 -10 -7 -6
person	~ behind:briefly	-38 -11 -15 -18
person	~ behind:brings	27 -24 -2 -10
person	~ behind:british	2 -18 35 -11
person	~ behind:broadcast	-24 -36 -31 -25
person	~ behind:brother	13 -43 -52 -15
person	~ behind:brought	-82 79 -10 -7
person	~ behind:built	-21 -62 -32 -10
person	~ behind:business	-8 -30 -13 -14
person	~ behind:busy	-79 -14 -13 -14
person	~ behind:but	-3 -18 -25 -15
person	~ behind:butted	-32 66 -22 -23
person	~ behind:buy	-23 -13 -8 -13
person	~ behind:by	-17 13 -8 -14
person	~ behind:calf	41 -6 -5 -6
person	~ behind:call	-65 82 -4 -3
person	~ behind:called	28 -22 -12 -8
person	~ behind:calling	-25 -77 -15 -21
person	~ behind:came	-24 86 -2 -21
person	~ behind:camera	-23 -23 -14 -28
person	~ behind:cameraman	-50 -35 50 -13
person	~ behind:camp	-3 -13 -11 -4
person	~ behind:can	-54 -13 -15 -7
person	~ behind:can't	51 -40 -10 -9
person	~ behind:cancelled	-60 -18 -12 -10
person	~ behind:candidates	-35 -24 -10 92
person	~ behind:cannot	-55 45 -25 -16
person	~ behind:caped	-6 -13 -10 -8
person	~ behind:captain	-103 -22 -15 -8
person	~ behind:career	-12 -14 -10 -9
person	~ behind:carpet	-8 -8 -4 -6
person	~ behind:case	77 -23 -29 -11
person	~ behind:cast	1 -10 -11 -13
person	~ behind:cathedral	-21 -14 -10 -9
person	~ behind:catwalk	0 -40 -28 -25
person	~ behind:caught	-6 35 -34 -23
person	~ behind:cellist	-80 -42 -8 -9
person	~ behind:censorship	-24 -7 -19 -6
person	~ behind:ceremony	-47 -17 -7 -15
person	~ behind:certain	11 -10 -25 -20
person	~ behind:chair	-73 -4 -14 -23
person	~ behind:chairs	-24 -7 -19 -6
person	~ behind:champion	-3 -1 -7 -3
person	~ behind:chance	-36 -8 -7 -9
person	~ behind:change	-51 -57 48 -36
person	~ behind:character	-74 19 20 -9
person	~ behind:charge	-18 48 -15 -16
person	~ behind:cheaper	-16 -10 -4 -2
person	~ behind:chews	-103 -16 -15 -10
person	~ behind:child	69 -16 -11 -10
person	~ behind:children	-46 -14 -16 -12
person	~ behind:choice	7 -13 -20 -14
person	~ behind:choices	-7 0 -13 -8
person	~ behind:chose	-3 -26 -11 -4
person	~ behind:chosen	40 -27 -17 -11
person	~ behind:christian	-24 -12 -14 -6
person	~ behind:cinema	-28 -19 -16 -11
person	~ behind:cinemas	-16 -10 -17 -9
person	~ behind:cinematographer	-60 -23 -37 -5
person	~ behind:cited	79 -30 -13 -12
person	~ behind:city	-52 82 -12 -12
person	~ behind:clerk	51 -10 -16 -18
person	~ behind:climbs	-27 -20 -9 -7
person	~ behind:clock	-42 -8 -55 -7
person	~ behind:closed	-33 -36 -19 -4
person	~ behind:clothes	-60 -39 -17 -14
person	~ behind:co-producer	-61 -42 -13 -11
person	~ behind:co-star	19 -15 -12 -11
person	~ behind:co-stars	-37 -9 -10 -5
person	~ behind:co-writer	-49 -22 123 -7
person	~ behind:co-wrote	19 37 11 -9
person	~ behind:coach	8 -14 -7 -7
person	~ behind:coaches	40 -27 -16 -10
person	~ behind:coast	41 -69 -34 -26
person	~ behind:coffee	-84 -13 -11 -10
person	~ behind:collaborated	-34 -22 60 -10
person	~ behind:collected	-30 61 -14 -13
person	~ behind:college	48 -10 -32 -4
person	~ behind:come	-96 -18 -2 -14
person	~ behind:comedies	-35 -16 -13 -12
person	~ behind:comedy	-14 21 27 -11
person	~ behind:comes	26 -14 -7 -9
person	~ behind:comic	-23 -33 -4 -9
person	~ behind:comics	-44 -7 -9 -11
person	~ behind:coming	-30 -46 -9 -38
person	~ behind:comment	-6 -12 -32 -5
person	~ behind:commentary	-87 0 -17 -5
person	~ behind:company	-23 22 -14 32
person	~ behind:compiled	-30 -20 -21 -18
person	~ behind:complete	-66 -61 -26 -26
person	~ behind:completed	-9 -9 -12 -11
person	~ behind:composer	-40 -45 -12 -4
person	~ behind:concerts	-31 -7 -34 -8
person	~ behind:confirmed	-75 48 -14 -9
person	~ behind:consecutive	-38 -23 -12 -5
person	~ behind:consideration	47 -6 -5 -8
person	~ behind:considered	-64 78 -14 43
person	~ behind:considering	16 -46 -8 -4
person	~ behind:contacted	-8 -7 -10 -8
person	~ behind:continue	-15 -97 -22 -12
person	~ behind:continues	-19 -3 -9 1
person	~ behind:contributed	-29 -23 -27 -6
person	~ behind:convict	65 -6 -5 -18
person	~ behind:convinced	-56 -8 -22 -3
person	~ behind:cop	-3 -11 -14 -6
person	~ behind:copy	-49 -42 -29 -35
person	~ behind:costar	-23 -8 -12 -3
person	~ behind:costume	-30 -28 -15 -6
person	~ behind:could	24 -15 -1 20
person	~ behind:couldn't	-16 -7 -7 -10
person	~ behind:count	39 -14 -28 -17
person	~ behind:counter	-7 -64 -10 -15
person	~ behind:country	-15 -40 -14 -9
person	~ behind:couple	27 66 -17 -13
person	~ behind:courted	28 -23 -48 -21
person	~ behind:cousins	83 -30 -49 -42
person	~ behind:created	33 -20 -21 -13
person	~ behind:creative	-8 -19 -13 -18
person	~ behind:creator	-76 -12 -5 -10
person	~ behind:credit	-69 -16 135 -17
person	~ behind:credited	-27 -19 -6 44
person	~ behind:credits	-38 -60 -21 -1
person	~ behind:creepy	10 -6 -7 -4
person	~ behind:crew	-22 -12 -11 53
person	~ behind:critic	78 -19 76 -7
person	~ behind:crowd	-9 -33 -9 -6
person	~ behind:crusader	-6 -13 -10 -8
person	~ behind:currently	-54 -14 56 -42
person	~ behind:cut	-20 -18 -18 -12
person	~ behind:d'or	-21 -5 -8 -10
person	~ behind:dad	109 -26 -5 -8
person	~ behind:danced	-32 -7 -8 -11
person	~ behind:dances	-29 -31 -13 -11
person	~ behind:danish	-54 -30 -21 -11
person	~ behind:date	-108 -12 -12 -11
person	~ behind:dates	-51 -6 -12 -18
person	~ behind:daughter	26 -15 -12 -13
person	~ behind:daughters	-25 -15 -20 -2
person	~ behind:day	-59 -11 -11 -20
person	~ behind:days	3 -31 -13 68
person	~ behind:dead	37 -12 -10 -8
person	~ behind:deal	-81 -10 -7 -24
person	~ behind:dealer	-61 -29 -13 -8
person	~ behind:death	-39 -16 -17 -10
person	~ behind:debut	-57 16 -38 -20
person	~ behind:december's	1 -52 9 -5
person	~ behind:decision	-27 -27 -10 81
person	~ behind:declined	-23 -14 -10 -9
person	~ behind:defended	15 -8 -5 -13
person	~ behind:del	-50 -37 -20 -37
person	~ behind:deli	-30 -10 -1 -5
person	~ behind:delivered	41 -6 -5 -6
person	~ behind:denied	-38 -15 -13 -10
person	~ behind:describe	22 -16 -7 -13
person	~ behind:described	-21 50 70 -17
person	~ behind:describes	-22 -10 -7 -6
person	~ behind:desert	-25 -62 -27 -9
person	~ behind:designs	-48 -41 -29 -22
person	~ behind:desire	-35 -19 -25 -6
person	~ behind:detective	21 -14 -17 -13
person	~ behind:dialogue	-44 -14 -9 -9
person	~ behind:dialogues	-32 -14 4 -9
person	~ behind:diamond	-58 -3 -4 -9
person	~ behind:did	-23 22 -9 -16
person	~ behind:died	-47 -22 -18 -9
person	~ behind:differences	-22 -13 -11 -18
person	~ behind:different	-61 36 -13 -23
person	~ behind:dinner	-45 -23 -17 -4
person	~ behind:direct	-20 16 -1 -15
person	~ behind:directed	-23 38 8 13
person	~ behind:directing	-43 73 21 -13
person	~ behind:direction	-43 52 -69 -19
person	~ behind:director	-47 68 29 11
person	~ behind:director's	-83 122 -16 -7
person	~ behind:directs	59 70 -23 -10
person	~ behind:disappeared	-33 -22 -18 -7
person	~ behind:disease	-8 -7 -16 -9
person	~ behind:disliked	-58 -29 0 -8
person	~ behind:distributor	-5 -21 -29 37
person	~ behind:diving	10 -10 -9 -3
person	~ behind:do	20 -24 -11 -13
person	~ behind:doctor	-3 -13 -11 -4
person	~ behind:documentaries	-31 28 -14 -17
person	~ behind:documentary	-83 -39 -32 -34
person	~ behind:does	4 -20 -12 -11
person	~ behind:doesn't	-40 -10 -22 -22
person	~ behind:doing	-28 -14 -12 32
person	~ behind:domineering	-67 -44 -17 -3
person	~ behind:don't	-14 -39 -3 -3
person	~ behind:done	-54 -21 -21 -15
person	~ behind:donning	-21 -3 -4 -3
person	~ behind:door	53 -10 -20 -25
person	~ behind:down	10 -7 -11 -8
person	~ behind:drama	-71 7 -15 -12
person	~ behind:dropped	-36 -34 -15 -4
person	~ behind:drug	-61 -29 -13 -8
person	~ behind:due	-43 -46 -19 -11
person	~ behind:during	-17 -73 -15 -8
person	~ behind:dutch	-12 -7 -32 -16
person	~ behind:each	-96 -31 -29 -39
person	~ behind:earlier	15 27 25 85
person	~ behind:early	-72 -34 -9 -9
person	~ behind:earned	17 16 -12 -8
person	~ behind:easy	111 -18 -5 -17
person	~ behind:editor	-82 37 -15 -12
person	~ behind:efforts	-15 -14 -14 -14
person	~ behind:egyptian	14 -7 -6 -6
person	~ behind:eight	-29 -28 -21 -39
person	~ behind:either	-22 -10 -3 -6
person	~ behind:elements	-38 -6 0 -4
person	~ behind:else	-50 -9 -9 -8
person	~ behind:elsewhere	-87 -11 -13 -16
person	~ behind:employee	-43 -14 -4 -6
person	~ behind:encased	-18 -34 34 -7
person	~ behind:ending	-28 44 67 -11
person	~ behind:enemy	-10 -6 -7 -4
person	~ behind:engineer	69 -49 -56 -23
person	~ behind:english	-47 -36 58 -12
person	~ behind:english-language	-48 80 -16 -32
person	~ behind:enough	-40 -8 -6 -13
person	~ behind:entitled	-13 -8 -12 -12
person	~ behind:entry	-4 -20 -5 -3
person	~ behind:eone	-23 -23 -46 -25
person	~ behind:episode	-23 -12 -20 -12
person	~ behind:equivalent	-3 -3 -4 -4
person	~ behind:established	-49 -4 -3 -6
person	~ behind:even	-59 -45 68 -13
person	~ behind:ever	-37 0 -24 -11
person	~ behind:every	-60 -59 -31 -8
person	~ behind:everyone	-40 -45 -12 -4
person	~ behind:everything	-43 -44 -31 -8
person	~ behind:ex-wife	-39 -40 -17 -16
person	~ behind:executive	-52 13 -18 67
person	~ behind:expected	11 -15 -11 -14
person	~ behind:expecting	-45 -18 -6 -4
person	~ behind:explained	-32 -7 -4 -11
person	~ behind:extra	-58 -55 -10 -7
person	~ behind:eyes	72 -16 -8 58
person	~ behind:eyeshade	-81 -29 -28 -12
person	~ behind:face	0 -24 -24 -14
person	~ behind:failed	-48 -5 87 -7
person	~ behind:fair	-40 -8 -6 -13
person	~ behind:faithless	-89 -10 -9 -9
person	~ behind:fall	-76 54 -33 -28
person	~ behind:fallen	-18 -34 34 -7
person	~ behind:falls	79 -11 -10 -14
person	~ behind:familiar	-8 -12 -6 -12
person	~ behind:family	-41 -23 -11 -16
person	~ behind:famous	-17 -33 -14 -7
person	~ behind:fan	-38 -4 -6 -12
person	~ behind:fans	-51 -20 -7 -18
person	~ behind:fantasy	-73 -44 -37 -8
person	~ behind:farmer's	18 -30 -13 -10
person	~ behind:fashion	20 -20 -17 -12
person	~ behind:father	21 -16 -8 -13
person	~ behind:favourite	-41 -10 -9 -11
person	~ behind:feature	-75 81 64 -12
person	~ behind:features	-40 -14 -15 -14
person	~ behind:february	-51 -9 -13 -9
person	~ behind:fee	-37 -12 -11 -10
person	~ behind:fees	-19 -3 -9 1
person	~ behind:felesége	-23 -6 29 -13
person	~ behind:fell	-62 -12 -11 -17
person	~ behind:fellow	-64 -23 -10 76
person	~ behind:female	-4 -25 -25 -41
person	~ behind:festival	76 -31 -7 -15
person	~ behind:few	59 -12 -16 -12
person	~ behind:fiction	-18 47 -35 -10
person	~ behind:filed	-29 -25 -11 -13
person	~ behind:film	-6 24 -22 -12
person	~ behind:film-maker	-21 41 -10 -9
person	~ behind:filmed	8 59 -21 -11
person	~ behind:filming	-4 -10 -22 -13
person	~ behind:films	18 61 -16 -13
person	~ behind:final	-30 34 -8 -6
person	~ behind:finale	-14 -47 -6 -7
person	~ behind:finally	0 -3 -4 -3
person	~ behind:find	19 -19 -13 -13
person	~ behind:finds	45 -18 -13 -15
person	~ behind:fined	-15 -6 -12 -3
person	~ behind:finished	-61 -8 -4 -4
person	~ behind:firm	-23 -23 -11 -4
person	~ behind:first	-12 -14 11 -15
person	~ behind:fish	4 -11 -5 -8
person	~ behind:fitted	-8 -7 -10 -8
person	~ behind:five	63 -19 -16 66
person	~ behind:flat	-44 73 -5 -9
person	~ behind:flight	17 -44 -6 -22
person	~ behind:flings	-26 -2 -5 -3
person	~ behind:floating	-31 -39 -11 -6
person	~ behind:florist	13 -22 -25 -3
person	~ behind:fly	-11 -6 -5 -21
person	~ behind:follows	-38 -12 -13 -8
person	~ behind:foot	0 -8 0 -8
person	~ behind:for	-14 -16 4 15
person	~ behind:force	-49 -8 -5 -5
person	~ behind:former	-28 -18 -15 -9
person	~ behind:forms	6 -22 -13 -4
person	~ behind:found	-25 50 -11 -9
person	~ behind:founded	-38 -31 -35 -24
person	~ behind:four	-22 -11 -7 -7
person	~ behind:fourth	-39 9 56 -7
person	~ behind:french	-41 -14 -13 -14
person	~ behind:fresh	-86 -23 -7 -3
person	~ behind:friday	37 37 -9 -7
person	~ behind:friend	28 -21 -13 -15
person	~ behind:friends	43 -12 -14 -14
person	~ behind:from	14 10 2 -12
person	~ behind:front	-81 -47 -36 -16
person	~ behind:fun	-6 35 -34 -23
person	~ behind:funniest	-28 -49 -58 -6
person	~ behind:funny	30 -42 -5 -3
person	~ behind:gambler	47 -23 -10 -7
person	~ behind:gang	38 -18 -12 -15
person	~ behind:gave	-14 -14 -17 64
person	~ behind:get	-80 -16 -15 -10
person	~ behind:gets	112 -14 62 -12
person	~ behind:ghost	15 -13 -12 -12
person	~ behind:girl	61 44 -13 -16
person	~ behind:girlfriend	70 -8 -9 -5
person	~ behind:give	-86 -12 -16 -13
person	~ behind:given	-39 -22 -24 -7
person	~ behind:gives	-22 -24 -11 -27
person	~ behind:glass	19 -8 -7 -14
person	~ behind:glory	-18 -24 -20 -5
person	~ behind:gloves	-21 -3 -4 -3
person	~ behind:go	-20 -19 -11 50
person	~ behind:goat	-26 0 55 -21
person	~ behind:goes	15 -27 -22 -10
person	~ behind:going	-10 -14 -14 -18
person	~ behind:gone	-23 -9 31 -10
person	~ behind:good	-80 -13 -16 -11
person	~ behind:gorillas	-37 -5 -14 -7
person	~ behind:got	5 -16 26 -13
person	~ behind:grandchildren	-29 -30 -13 -15
person	~ behind:granddaughter	7 -10 -13 -36
person	~ behind:grandeur	-21 -14 -10 -9
person	~ behind:grandfather	48 -35 -6 -2
person	~ behind:grandmother	-17 -8 -10 -13
person	~ behind:great	-33 -24 -9 -4
person	~ behind:greatest	-8 -19 -13 -18
person	~ behind:grew	-54 -13 -10 -12
person	~ behind:grins	-22 -6 -4 -4
person	~ behind:grow	57 -18 -13 -9
person	~ behind:guest	-93 -11 -7 -11
person	~ behind:gunfight	-28 -6 -22 -6
person	~ behind:guy	39 -8 -8 -10
person	~ behind:guys	-72 -46 -25 -7
person	~ behind:had	-45 1 3 18
person	~ behind:hadn't	-37 -34 -24 -35
person	~ behind:half	34 -18 -14 -5
person	~ behind:hand	-86 -62 -58 -49
person	~ behind:hands	-85 61 -15 -17
person	~ behind:has	-5 1 -22 -12
person	~ behind:hasn't	-66 -36 -21 -12
person	~ behind:hats	-34 -24 -38 -18
person	~ behind:have	-4 -23 31 -9
person	~ behind:having	-54 -21 -9 -12
person	~ behind:he	-26 -15 -1 -4
person	~ behind:head	-64 -17 -23 -11
person	~ behind:headed	-53 46 -21 -6
person	~ behind:headlines	-1 -9 -5 1
person	~ behind:heard	21 -23 -7 -23
person	~ behind:hearing	-20 -27 -13 -7
person	~ behind:heat	-29 -7 -6 -6
person	~ behind:hell	28 -19 -9 -18
person	~ behind:helmet	10 -10 -9 -3
person	~ behind:help	-21 -12 57 -7
person	~ behind:her	-12 -4 -5 -10
person	~ behind:here	-27 -16 -15 61
person	~ behind:hero	-34 -11 -8 -9
person	~ behind:hero's	81 -12 -12 -25
person	~ behind:herself	-17 -12 -11 -9
person	~ behind:him	-21 -38 -18 2
person	~ behind:himself	23 -23 45 -11
person	~ behind:hinting	-22 -6 -4 -4
person	~ behind:hired	-5 -20 -19 -8
person	~ behind:his	-15 -8 1 3
person	~ behind:hit	-38 -28 120 -8
person	~ behind:hobbit	-64 -21 -7 -2
person	~ behind:home	-28 -14 -11 52
person	~ behind:homebodies	-88 -35 -10 -29
person	~ behind:honorary	-43 -28 -31 -7
person	~ behind:honoured	-72 -33 102 -8
person	~ behind:honours	-33 -5 -9 -4
person	~ behind:horror	-80 12 -21 -11
person	~ behind:horses	-35 -12 -12 -15
person	~ behind:hospital	-44 -13 -8 -9
person	~ behind:host	-42 -32 -18 -22
person	~ behind:hosting	-47 -11 -20 -13
person	~ behind:hotel	15 -7 -10 -8
person	~ behind:hours	-76 -80 -18 -7
person	~ behind:house	-34 -33 -7 -10
person	~ behind:household	-47 -26 -5 -4
person	~ behind:how	-52 -19 -10 -9
person	~ behind:hung	-19 -33 -13 -13
person	~ behind:hungarian	-23 -1 74 -6
person	~ behind:husband	17 -45 -3 34
person	~ behind:i	-18 -29 11 -13
person	~ behind:icu	43 -3 -6 -3
person	~ behind:idea	-36 -48 -27 -15
person	~ behind:if	-65 -41 -12 -11
person	~ behind:ill	58 -26 -21 -34
person	~ behind:improvised	-40 -16 -13 -18
person	~ behind:in	3 0 -26 -17
person	~ behind:include	5 4 -22 -14
person	~ behind:includes	-2 -13 -26 -8
person	~ behind:including	-40 -7 -9 -6
person	~ behind:indian	-78 -44 -19 -6
person	~ behind:industry	-45 -40 -24 -14
person	~ behind:influence	-45 -10 -17 -10
person	~ behind:inspired	-8 -50 -13 -17
person	~ behind:instead	82 -21 -22 -28
person	~ behind:international	-67 -23 -26 -8
person	~ behind:interviewer	-71 -12 -11 -8
person	~ behind:interviews	-7 -25 -19 -4
person	~ behind:into	-8 -19 3 -13
person	~ behind:intrigued	-49 -37 -14 -6
person	~ behind:introduced	31 -10 -10 -6
person	~ behind:involved	-23 -6 -10 -10
person	~ behind:irish	9 -9 -7 -11
person	~ behind:is	1 -1 -4 4
person	~ behind:island	-11 -14 -7 -6
person	~ behind:isn't	-58 -8 -7 -27
person	~ behind:it	16 -6 -12 -5
person	~ behind:its	-4 27 33 44
person	~ behind:japanese	57 -67 -21 -12
person	~ behind:job	-55 -14 -31 -13
person	~ behind:join	-66 -14 -12 -7
person	~ behind:joined	107 -16 -14 -11
person	~ behind:joining	-110 -6 -8 -8
person	~ behind:joins	85 -41 -9 -6
person	~ behind:joked	48 -17 -10 -10
person	~ behind:jokes	16 -31 -5 -15
person	~ behind:journal	-18 -49 -19 -3
person	~ behind:journalist	79 -14 -9 -15
person	~ behind:july	-59 -45 -17 -11
person	~ behind:june	-15 -57 -26 -3
person	~ behind:just	-20 -18 15 -8
person	~ behind:keeper's	-21 -3 -4 -3
person	~ behind:keeping	-54 -17 -16 -14
person	~ behind:keeps	-45 -11 -10 -12
person	~ behind:kept	58 -19 -13 -11
person	~ behind:kettle	-25 -4 -6 -7
person	~ behind:kid	-75 -7 -9 -7
person	~ behind:killed	45 -6 -20 -10
person	~ behind:killer	-56 -8 -4 -3
person	~ behind:kilos	-21 -23 -16 -48
person	~ behind:knew	-16 -11 -21 -6
person	~ behind:know	26 -17 -12 -7
person	~ behind:known	24 -27 -14 -11
person	~ behind:knows	-76 -25 -24 -11
person	~ behind:label	-24 -15 -26 -96
person	~ behind:lacing	-36 -21 -10 -14
person	~ behind:lady	-68 -12 -7 -5
person	~ behind:landed	1 -52 9 -5
person	~ behind:landlady	-55 -29 -36 -33
person	~ behind:languages	-14 -34 -20 -3
person	~ behind:lasers	10 -6 -7 -4
person	~ behind:last	-33 -2 -15 -10
person	~ behind:late	-50 -26 -9 -13
person	~ behind:lately	-21 -22 -4 -8
person	~ behind:later	-20 44 -14 -17
person	~ behind:latest	-77 -17 -22 -9
person	~ behind:latex	-18 -7 -5 -7
person	~ behind:latter	82 -25 -4 70
person	~ behind:laughing	-23 -9 -3 -6
person	~ behind:laundress	51 -12 -7 -20
person	~ behind:law	-19 -4 -11 -2
person	~ behind:lawyer	-15 -54 -9 -18
person	~ behind:lead	49 -19 -28 -15
person	~ behind:leading	50 -13 -14 -16
person	~ behind:learned	-13 -10 -24 -9
person	~ behind:least	-52 -17 -13 -14
person	~ behind:leave	62 -34 -17 -12
person	~ behind:leaves	-19 -35 -10 -8
person	~ behind:leaving	26 -14 29 -8
person	~ behind:led	-16 -58 -13 -8
person	~ behind:left	-39 -51 -11 -12
person	~ behind:legend	56 -32 -24 -11
person	~ behind:lens	-22 -6 -4 -4
person	~ behind:lensing	-37 -21 -8 -5
person	~ behind:less	62 -22 39 -10
person	~ behind:licence	-59 -60 -20 -8
person	~ behind:licks	33 -27 -12 -8
person	~ behind:life	9 -9 -11 -12
person	~ behind:lifetime	-21 -24 -13 -24
person	~ behind:lift	-17 -14 -12 -8
person	~ behind:like	-36 34 -12 -18
person	~ behind:liked	-19 -24 -12 -10
person	~ behind:line	-58 -16 -17 -10
person	~ behind:lined	12 -11 -3 -9
person	~ behind:linked	-7 -12 -14 -12
person	~ behind:lion	78 -57 -7 -6
person	~ behind:lists	-76 -29 -17 -32
person	~ behind:little	25 -11 -11 -17
person	~ behind:lives	-62 -46 -26 -15
person	~ behind:living	41 -15 -18 -20
person	~ behind:llama	-37 -8 -22 -11
person	~ behind:local	-71 -27 -4 -6
person	~ behind:lonely	-46 -7 -15 -9
person	~ behind:long	-48 -19 -22 -12
person	~ behind:long-running	-38 -12 -7 -7
person	~ behind:long-term	-39 -13 -7 -3
person	~ behind:longer	-31 -12 -9 -8
person	~ behind:looked	-26 22 -18 -7
person	~ behind:looking	8 -8 -8 -6
person	~ behind:looks	-20 -21 -7 -12
person	~ behind:lose	-56 -26 -25 -9
person	~ behind:loses	72 -25 -4 -6
person	~ behind:lost	35 67 -13 -10
person	~ behind:lot	-60 -21 -8 -13
person	~ behind:love	-79 -18 -11 -12
person	~ behind:lovely	-59 -48 -21 -30
person	~ behind:ludacris	-3 -10 -13 -25
person	~ behind:made	-33 21 -17 -11
person	~ behind:magazine	-28 -26 -32 -19
person	~ behind:magnate	-74 -2 -1 -19
person	~ behind:maid	50 -18 -10 -26
person	~ behind:main	-65 -9 -5 -7
person	~ behind:major	-58 -5 -19 -14
person	~ behind:make	-10 -13 -11 -15
person	~ behind:maker	-39 75 -29 -8
person	~ behind:makes	-103 -10 -3 -13
person	~ behind:making	-35 -19 -10 -11
person	~ behind:mammoth	52 -11 -5 -9
person	~ behind:mammoths	105 -12 -6 -5
person	~ behind:man	8 -21 34 -14
person	~ behind:manager	0 -30 -17 -3
person	~ behind:many	-44 -10 -13 -14
person	~ behind:map-makers	53 -39 -4 -10
person	~ behind:march	7 28 -32 -12
person	~ behind:marine	9 -13 -12 -8
person	~ behind:marriage	-43 -36 -14 -21
person	~ behind:married	-84 -17 10 -12
person	~ behind:marshal	-66 -2 -20 -3
person	~ behind:marvellous	-44 -33 -13 -28
person	~ behind:masked	58 -13 -7 -9
person	~ behind:mastermind	-9 -25 -10 -4
person	~ behind:may	-17 22 -11 -45
person	~ behind:me	-46 -21 -14 75
person	~ behind:meant	-8 -69 -40 -14
person	~ behind:meanwhile	-42 -23 -5 -29
person	~ behind:members	5 2 -14 -13
person	~ behind:memoir	-58 68 -43 -20
person	~ behind:men	93 -13 -11 -32
person	~ behind:mentioned	-16 -13 -15 -12
person	~ behind:met	-14 -11 -25 -8
person	~ behind:middle-class	-78 -59 -21 -23
person	~ behind:might	27 -38 -18 -20
person	~ behind:military	-22 -10 -7 -6
person	~ behind:millionaire	-80 -5 -6 -4
person	~ behind:mince	-34 -24 -38 -18
person	~ behind:mind	-61 -8 -16 -7
person	~ behind:miner	-1 -7 -3 0
person	~ behind:minister	-53 -30 -10 -15
person	~ behind:minute	-75 -11 -27 -44
person	~ behind:minutes	46 -26 -23 -17
person	~ behind:missed	-35 -10 -5 -10
person	~ behind:mission	-46 0 -4 -4
person	~ behind:mistakes	18 -30 -13 -10
person	~ behind:mistress	72 -14 -17 -16
person	~ behind:model	-6 -16 -45 -9
person	~ behind:moment	0 -3 -4 -3
person	~ behind:money	-30 -24 -16 -13
person	~ behind:month	-29 -20 -23 -16
person	~ behind:months	-64 -10 -8 -11
person	~ behind:moon	-16 -82 -13 -24
person	~ behind:more	6 19 -18 25
person	~ behind:most	-75 64 79 -12
person	~ behind:mostly	29 -6 -7 -18
person	~ behind:mother	22 -15 -12 -11
person	~ behind:motor	-90 -15 -7 -5
person	~ behind:movements	8 -10 -18 -11
person	~ behind:movie	-39 76 -14 -24
person	~ behind:movies	-46 -5 -17 -12
person	~ behind:mr	-31 -27 -50 -15
person	~ behind:mr.	-16 -33 -5 -1
person	~ behind:much	-64 -29 -26 -13
person	~ behind:mud	-26 -17 -7 -13
person	~ behind:multi-storeys	0 -5 -4 -3
person	~ behind:music	14 -23 -20 -13
person	~ behind:musical	-58 65 -55 -19
person	~ behind:my	-12 -21 -9 -8
person	~ behind:nagykövet	-23 -6 29 -13
person	~ behind:name	33 -18 -13 -11
person	~ behind:named	18 -9 -21 -14
person	~ behind:national	51 -64 -26 -7
person	~ behind:near	-98 -6 -9 -25
person	~ behind:near-silence	14 -9 -6 -8
person	~ behind:needed	-23 -7 -13 -18
person	~ behind:negotiations	90 -11 -11 -14
person	~ behind:neighbour	-26 -27 -8 -21
person	~ behind:neighbours	-88 -35 -10 -29
person	~ behind:neither	-51 -6 -12 -18
person	~ behind:nephew	-86 -34 -28 -21
person	~ behind:nerve-racking	-3 -16 -26 -14
person	~ behind:never	14 -19 -14 -10
person	~ behind:new	90 -3 -14 -12
person	~ behind:newcomer	18 -21 -12 -12
person	~ behind:news	-52 -6 -14 -4
person	~ behind:newspaper	-13 -6 -9 -9
person	~ behind:next	-25 -15 -17 -15
person	~ behind:night	-50 -24 -8 -9
person	~ behind:no	15 -17 -13 -14
person	~ behind:nobody	-4 -18 -10 -10
person	~ behind:nominated	11 6 29 -27
person	~ behind:none	-27 -29 -49 -8
person	~ behind:not	-6 4 -14 -7
person	~ behind:notes	-23 -32 -12 -4
person	~ behind:nothing	-29 -16 -14 -12
person	~ behind:novel	-29 -19 4 9
person	~ behind:novelist	46 -4 -9 -9
person	~ behind:novels	41 -15 -12 -9
person	~ behind:now	-58 144 53 -12
person	~ behind:number	52 -5 -7 -5
person	~ behind:numbers	-29 -25 -11 -13
person	~ behind:of	-4 -5 -5 -9
person	~ behind:off	3 -15 -12 -8
person	~ behind:offered	-13 65 -15 -10
person	~ behind:office	-10 -24 -5 -5
person	~ behind:officer	0 -16 -10 -10
person	~ behind:official	-19 -7 -3 -3
person	~ behind:often	-41 -16 -10 -2
person	~ behind:old	10 -6 -13 -15
person	~ behind:older	19 -9 -7 -12
person	~ behind:on	-24 3 -10 -9
person	~ behind:once	55 -28 -7 -13
person	~ behind:one	26 3 -15 40
person	~ behind:only	-19 -78 -18 -22
person	~ behind:open	-23 -14 20 -9
person	~ behind:opened	48 2 -9 -6
person	~ behind:opens	-74 -15 -11 -14
person	~ behind:opponent	44 -18 -10 -15
person	~ behind:opposite	24 -13 -14 -11
person	~ behind:or	-17 -22 -10 -8
person	~ behind:organisations	-13 -8 -12 -12
person	~ behind:original	-14 -10 -26 22
person	~ behind:originally	-41 -25 -6 -3
person	~ behind:orthodontist	-26 -21 -3 45
person	~ behind:oscar	40 -9 32 -13
person	~ behind:other	7 14 27 -18
person	~ behind:other's	-65 0 -42 -39
person	~ behind:otherwise	-30 -7 -1 -1
person	~ behind:ought	-97 -13 -13 -13
person	~ behind:our	-17 1 -12 -9
person	~ behind:out	-28 38 6 -12
person	~ behind:outing	-15 49 -26 -37
person	~ behind:outlaws	-97 -30 -16 -29
person	~ behind:outside	-7 -38 -8 -3
person	~ behind:over	6 -17 -10 -7
person	~ behind:overnight	34 -18 -14 -5
person	~ behind:oversee	-49 -16 -10 -19
person	~ behind:own	-19 2 42 -12
person	~ behind:owner	-28 -22 -10 -11
person	~ behind:pack	-41 -21 -14 -21
person	~ behind:packed	-38 -31 -17 -7
person	~ behind:page	-76 -16 -3 -25
person	~ behind:painted	-43 -30 -20 -31
person	~ behind:painter	-16 -2 -2 -19
person	~ behind:pair	103 -17 -12 -13
person	~ behind:palme	-21 -5 -8 -10
person	~ behind:paralysed	-81 -4 -4 -4
person	~ behind:parents	11 -11 -11 -21
person	~ behind:parson	36 33 -13 -6
person	~ behind:part	29 -19 -16 -12
person	~ behind:partly	-42 18 38 -11
person	~ behind:partner	-12 -18 -10 -30
person	~ behind:partnership	-38 -34 -41 -56
person	~ behind:parts	46 -18 -17 -9
person	~ behind:passed	-81 -13 -15 -12
person	~ behind:passing	-47 -15 -15 -9
person	~ behind:past	-31 -49 -15 -64
person	~ behind:patient	-84 -11 -15 -8
person	~ behind:pause	-34 -32 -18 -21
person	~ behind:pay	-8 -6 -7 41
person	~ behind:people	-22 -9 -17 -14
person	~ behind:people's	-46 -14 -18 -15
person	~ behind:performance	28 -14 -11 -13
person	~ behind:period	-21 -28 -7 -7
person	~ behind:photograph	-28 -6 -22 -6
person	~ behind:photographed	-2 -7 -12 -5
person	~ behind:photography	-81 -35 -28 -38
person	~ behind:physics	-36 -9 -34 -35
person	~ behind:pick	-44 -15 -16 -14
person	~ behind:picture	-40 62 -13 -11
person	~ behind:pictures	-25 -39 -9 -11
person	~ behind:piece	-12 0 -5 -4
person	~ behind:pieces	-32 66 -22 -23
person	~ behind:pilot	64 -36 -16 -28
person	~ behind:pirated	-41 -24 -5 -14
person	~ behind:place	-17 -48 -23 -61
person	~ behind:play	41 -6 3 -11
person	~ behind:played	3 -16 -13 -10
person	~ behind:players	97 -8 -4 -13
person	~ behind:playing	-43 -9 -11 -6
person	~ behind:plays	9 -12 -10 -9
person	~ behind:playwright	-46 39 27 84
person	~ behind:poets	-8 -20 -25 -21
person	~ behind:point	46 -38 -19 -14
person	~ behind:pointed	-22 -9 -13 -5
person	~ behind:policeman	0 -32 -4 -13
person	~ behind:poor	-24 -18 -5 -20
person	~ behind:popped	-39 -5 -17 -4
person	~ behind:portrayed	-66 -15 -10 -7
person	~ behind:postcard	-27 -66 -6 -5
person	~ behind:postman	-91 58 71 -7
person	~ behind:pot	-26 -2 -5 -3
person	~ behind:pounds	76 -35 -29 -21
person	~ behind:praised	-36 -59 -12 -15
person	~ behind:pregnant	-37 -24 -10 -26
person	~ behind:premiere	-22 -6 -9 -12
person	~ behind:prepared	-36 -20 46 48
person	~ behind:presented	22 -50 -18 -4
person	~ behind:presenting	-45 -16 -22 -11
person	~ behind:president	63 -12 -7 -11
person	~ behind:press	33 -29 -12 -4
person	~ behind:previous	-16 2 -23 17
person	~ behind:previously	-15 79 -24 -9
person	~ behind:priest	28 -33 -17 -11
person	~ behind:prime	-53 -30 -10 -15
person	~ behind:prison	17 -80 -12 -6
person	~ behind:private	-13 -5 -2 -7
person	~ behind:prize	-19 -39 59 -13
person	~ behind:produce	-31 -67 -19 139
person	~ behind:produced	-28 -53 -20 65
person	~ behind:producer	-50 37 41 128
person	~ behind:producers	-55 -12 -13 155
person	~ behind:produces	-37 -8 -10 81
person	~ behind:producing	-31 -14 -13 73
person	~ behind:production	15 107 -9 -8
person	~ behind:professor	44 -7 -13 -27
person	~ behind:project	-50 -17 -11 -9
person	~ behind:prominent	-20 -25 -15 -12
person	~ behind:promised	-23 32 -21 -13
person	~ behind:promoted	-73 -9 -8 -10
person	~ behind:prospect	-49 -37 -14 -6
person	~ behind:provide	48 -13 -11 -9
person	~ behind:provided	8 -10 -18 -11
person	~ behind:psychologist	35 -26 -12 -13
person	~ behind:published	-30 -12 -7 -6
person	~ behind:pulitzer	-40 -15 34 -3
person	~ behind:pulled	-41 -5 -5 -16
person	~ behind:put	-27 -26 25 100
person	~ behind:puts	50 -23 -9 -23
person	~ behind:quarantined	-31 -4 -6 -8
person	~ behind:questions	-69 -33 -20 -39
person	~ behind:quickly	-29 -46 -6 -4
person	~ behind:quiet	-54 -17 -6 -8
person	~ behind:quit	0 -6 -17 -5
person	~ behind:raccoons	62 -10 -15 -29
person	~ behind:racers	97 -44 -26 -51
person	~ behind:radio	0 -12 -6 -3
person	~ behind:raised	-38 -20 -8 -5
person	~ behind:ran	-36 48 -16 -16
person	~ behind:ranch	-76 56 -72 -27
person	~ behind:rang	-45 -43 -23 -14
person	~ behind:rank	-39 -9 -4 -1
person	~ behind:rapper	-105 -5 -9 -26
person	~ behind:re-record	-49 -17 -10 -12
person	~ behind:reached	-39 -25 -15 -22
person	~ behind:reaches	-47 -19 -25 -21
person	~ behind:reacted	-12 -7 -32 -16
person	~ behind:read	-57 -12 -15 -8
person	~ behind:reading	-57 -12 -11 -8
person	~ behind:ready	-42 -32 50 -16
person	~ behind:real	-58 -10 -15 -11
person	~ behind:real-life	-23 -17 -3 -6
person	~ behind:really	-78 -11 -14 -19
person	~ behind:reason	-27 -57 -8 -29
person	~ behind:recalled	-16 -18 -9 -9
person	~ behind:received	-24 -25 -15 -12
person	~ behind:recent	-65 70 -16 -8
person	~ behind:recently	-59 -51 -10 -8
person	~ behind:recommended	-65 -40 -25 -33
person	~ behind:record	-56 -21 -24 -8
person	~ behind:recorded	-23 56 -22 -11
person	~ behind:red	-8 -8 -4 -6
person	~ behind:refused	-23 -3 -19 -10
person	~ behind:regular	-29 -19 -13 -20
person	~ behind:rehearsal	-30 -10 -24 -68
person	~ behind:rehearsals	-17 -7 -12 -3
person	~ behind:relationship	-56 -10 -9 -8
person	~ behind:release	-52 12 -18 -16
person	~ behind:released	-22 26 -15 -11
person	~ behind:remain	-26 -20 -19 -70
person	~ behind:remains	-31 -31 -21 -36
person	~ behind:remarked	-50 -17 -13 -4
person	~ behind:remembered	-35 -15 -12 -11
person	~ behind:remembers	-34 -19 -6 -4
person	~ behind:repeat	99 -23 -13 -10
person	~ behind:repeatedly	-64 -19 -14 -9
person	~ behind:replaced	-26 -11 -13 -9
person	~ behind:replacement	-47 -22 -5 -10
person	~ behind:replaces	-23 0 -11 -9
person	~ behind:replacing	-29 -14 -12 -6
person	~ behind:replied	-16 -14 -5 -3
person	~ behind:report	-31 -28 -24 -8
person	~ behind:reported	-25 -8 -8 -12
person	~ behind:reporters	58 -6 -9 -7
person	~ behind:reports	26 -12 -13 -11
person	~ behind:repped	-34 -39 -10 -13
person	~ behind:reprises	17 -14 -9 -2
person	~ behind:responsible	-90 -48 36 -32
person	~ behind:rest	7 -7 -7 -6
person	~ behind:retired	8 -13 -9 -17
person	~ behind:retirement	53 -29 -7 -7
person	~ behind:return	-53 -7 -7 -11
person	~ behind:returned	12 -12 -17 97
person	~ behind:returning	-73 -1 -3 -20
person	~ behind:returns	-19 -11 -8 -9
person	~ behind:reveal	38 -16 -31 -20
person	~ behind:revealed	-55 -40 -18 -45
person	~ behind:reviewed	-41 -24 -5 -14
person	~ behind:revived	0 -12 -5 -4
person	~ behind:reworked	-67 -39 75 -12
person	~ behind:rewriting	-9 0 47 -11
person	~ behind:rewrote	-21 43 31 -5
person	~ behind:rhymed	-17 -9 -4 -3
person	~ behind:ribbons	-48 -23 -23 -11
person	~ behind:ride	-13 -30 -2 -10
person	~ behind:right	-42 -58 -19 -5
person	~ behind:rights	-20 -18 -17 138
person	~ behind:ringlets	-16 -9 -13 -9
person	~ behind:rival	-27 85 -24 -12
person	~ behind:rock	-18 -34 34 -7
person	~ behind:role	15 12 -15 -11
person	~ behind:roles	84 -14 -19 -10
person	~ behind:romance	-40 66 -44 -20
person	~ behind:room	-18 -8 -31 -18
person	~ behind:round	-14 5 -27 -8
person	~ behind:row	-44 -48 -12 -10
person	~ behind:rumors	-58 -17 -16 -11
person	~ behind:run	6 -20 -15 -10
person	~ behind:running	67 -37 -3 61
person	~ behind:runs	-17 -21 44 8
person	~ behind:sabre-toothed	-54 -10 -11 -14
person	~ behind:saga	-11 -22 -4 -6
person	~ behind:said	-11 1 3 -2
person	~ behind:sales	-11 -5 -2 -5
person	~ behind:same	-24 -13 11 25
person	~ behind:sand	-62 -43 -31 -35
person	~ behind:sat	-52 60 -10 -12
person	~ behind:save	-48 -23 -23 -11
person	~ behind:saw	-36 -13 -23 -9
person	~ behind:say	-52 -30 -10 -10
person	~ behind:says	-35 16 -11 -11
person	~ behind:scene	13 -75 -44 -12
person	~ behind:scenes	120 -7 -15 -11
person	~ behind:scheduled	-12 -37 -20 -11
person	~ behind:scheduling	-22 -13 -11 -18
person	~ behind:school	-62 -12 -12 -6
person	~ behind:schoolchildren	-25 -62 -27 -9
person	~ behind:science	-89 -34 -28 -9
person	~ behind:scientist	102 -64 -14 -53
person	~ behind:score	-82 -56 -75 -15
person	~ behind:scored	-39 -12 -18 -9
person	~ behind:scottish	-14 91 63 -28
person	~ behind:screen	88 -18 42 -12
person	~ behind:screening	68 -24 -8 -5
person	~ behind:screenplay	-60 48 112 -14
person	~ behind:screenwriter	-30 -20 -20 -13
person	~ behind:script	-33 32 113 -12
person	~ behind:scripted	-49 -27 85 -12
person	~ behind:scripts	39 -39 88 -15
person	~ behind:sea	-22 -8 -7 -13
person	~ behind:season	-19 -11 -11 -10
person	~ behind:seasons	-33 -7 -6 -8
person	~ behind:second	-34 -20 -55 -11
person	~ behind:seconds	67 -3 -43 48
person	~ behind:secret	-115 -12 -5 -5
person	~ behind:secretary	-31 -14 -8 -2
person	~ behind:see	55 -12 -12 -23
person	~ behind:seeing	-40 -26 -12 -9
person	~ behind:seen	43 -14 -10 -9
person	~ behind:seller	6 -22 -13 -4
person	~ behind:sells	-63 -13 -17 -7
person	~ behind:sends	92 -18 -17 -8
person	~ behind:sent	-3 28 -19 -9
person	~ behind:separated	17 -5 -19 -7
person	~ behind:sequel	-46 -29 -13 -4
person	~ behind:serial	-70 -10 -9 -9
person	~ behind:series	-28 -18 -14 12
person	~ behind:set	-62 -2 -1 -11
person	~ behind:seven	-2 -15 -14 -16
person	~ behind:several	-13 -7 -9 -8
person	~ behind:sewn	-9 -8 -6 -11
person	~ behind:share	-19 -12 -14 -16
person	~ behind:shared	12 32 15 -16
person	~ behind:shaved	-13 -38 -6 -12
person	~ behind:she	-9 -20 26 -1
person	~ behind:shelf	-59 -33 -2 -8
person	~ behind:shepherds	-58 -29 -20 -20
person	~ behind:shingle	-60 -15 -16 17
person	~ behind:ship	-78 -45 -5 -21
person	~ behind:shoot	103 -62 -24 -14
person	~ behind:shooting	-52 -5 52 -14
person	~ behind:shoots	-38 -49 -11 -7
person	~ behind:shop	-30 -58 -13 -31
person	~ behind:short	-33 -54 -14 -12
person	~ behind:shortlisted	-23 -20 11 -11
person	~ behind:shot	-33 44 -16 -22
person	~ behind:shots	-65 56 -5 -5
person	~ behind:show	53 -12 -9 -11
person	~ behind:shown	61 -9 -13 -11
person	~ behind:shows	12 -1 -3 -6
person	~ behind:shrugs	-12 0 -5 -4
person	~ behind:shuffled	-41 -21 -14 -21
person	~ behind:shut	-23 -7 -6 -6
person	~ behind:side-saddle	0 0 -2 -7
person	~ behind:signed	-8 -11 -9 -6
person	~ behind:signs	-31 -4 -6 -8
person	~ behind:silver	-14 -25 -13 -11
person	~ behind:since	4 -16 -21 -8
person	~ behind:sing	72 -18 -8 -13
person	~ behind:singer	-29 -17 -11 -12
person	~ behind:single	54 -15 -9 -5
person	~ behind:sings	-69 -23 -12 -12
person	~ behind:sinister	-26 -27 -8 -21
person	~ behind:sister	60 -12 -48 -14
person	~ behind:sisters	105 -45 -19 -62
person	~ behind:sit	-23 -45 -10 -12
person	~ behind:sitting	-81 -47 -36 -16
person	~ behind:six	53 -9 -9 -8
person	~ behind:sixth	-38 78 87 -11
person	~ behind:slate	-35 -27 -8 -7
person	~ behind:sleep	48 -9 -5 -9
person	~ behind:sloth	-84 -7 -11 -7
person	~ behind:small	-46 -9 -9 -7
person	~ behind:snapped	-74 -11 -6 -6
person	~ behind:so	-35 -31 -43 -9
person	~ behind:soap	13 -38 -7 -11
person	~ behind:sofa	-38 -11 -3 -3
person	~ behind:sold	-80 20 -17 -13
person	~ behind:soldier	-16 -12 -8 -16
person	~ behind:some	-21 -13 -13 -12
person	~ behind:somebody	-27 -11 -10 -11
person	~ behind:somebody's	-39 -11 -6 -3
person	~ behind:someone	68 -17 -10 -10
person	~ behind:something	-25 -14 -12 -8
person	~ behind:son	-49 -31 -11 -19
person	~ behind:song	-62 -57 72 -23
person	~ behind:songs	-43 -18 -30 1
person	~ behind:sons	-38 -6 -11 -15
person	~ behind:sort	-41 -9 -13 -3
person	~ behind:soul	-39 -27 -20 -6
person	~ behind:sounded	-35 -8 -7 -5
person	~ behind:sounds	-67 44 -23 -11
person	~ behind:source	-89 -36 -31 -26
person	~ behind:space-lord	10 -6 -7 -4
person	~ behind:spanish-language	-46 -34 -24 -22
person	~ behind:speaking	-63 -40 -22 -25
person	~ behind:speech	-49 -17 -9 -10
person	~ behind:speedboat	39 -17 -20 -14
person	~ behind:spent	-7 -10 -10 -10
person	~ behind:spied	-2 -9 -8 -8
person	~ behind:spread	-28 -17 -18 -20
person	~ behind:spring	47 -13 -8 -13
person	~ behind:spy	-27 -19 -18 -10
person	~ behind:stable	-41 -22 -24 -19
person	~ behind:stage	-9 -10 85 -9
person	~ behind:stand	-18 -29 -6 -24
person	~ behind:star	36 -21 -12 16
person	~ behind:starred	-33 -20 -14 -15
person	~ behind:starring	-43 58 -19 -10
person	~ behind:stars	38 -20 -13 -12
person	~ behind:start	-48 -13 -10 59
person	~ behind:statement	-17 -16 -7 -5
person	~ behind:statuette	-32 -13 -12 -12
person	~ behind:stayed	-11 -10 -7 -14
person	~ behind:steadier	-18 -38 -24 -6
person	~ behind:stepped	90 -26 -8 -18
person	~ behind:still	-27 -22 18 29
person	~ behind:stitches	-27 -6 -13 -6
person	~ behind:stole	-31 -8 -10 -4
person	~ behind:stomped	0 -40 -28 -25
person	~ behind:stood	-50 -10 -16 -9
person	~ behind:stopped	-23 -8 18 -3
person	~ behind:stories	-58 -3 -27 -5
person	~ behind:story	17 -25 -9 35
person	~ behind:stows	17 -9 -5 -6
person	~ behind:student	107 -8 -2 -5
person	~ behind:studied	-59 -5 -14 -7
person	~ behind:studio	-32 62 -18 -5
person	~ behind:studio's	-63 -25 -4 -4
person	~ behind:studying	-35 -18 -12 -10
person	~ behind:success	-43 -22 -8 -5
person	~ behind:such	-36 -25 -6 -11
person	~ behind:suffered	-7 -7 -16 -7
person	~ behind:suggested	-17 -8 -10 -6
person	~ behind:summer	28 28 -13 -7
person	~ behind:sung	-32 -12 -12 -5
person	~ behind:supplied	-33 -10 -19 -7
person	~ behind:supplies	-38 -80 -23 -17
person	~ behind:supporting	-35 54 -19 -10
person	~ behind:supposed	-33 -14 -12 32
person	~ behind:survived	-67 -19 -15 -16
person	~ behind:survives	-32 -17 -73 -1
person	~ behind:surviving	-9 -18 -10 -10
person	~ behind:swears	48 -7 -6 -11
person	~ behind:swells	-22 -8 -7 -13
person	~ behind:synthesizers	-38 -80 -23 -17
person	~ behind:table	-43 -13 -29 -12
person	~ behind:take	0 -24 -20 -16
person	~ behind:taken	-36 26 88 -10
person	~ behind:takes	70 -22 -17 -13
person	~ behind:taking	-21 -10 -12 -10
person	~ behind:talent	4 -18 -44 -11
person	~ behind:talents	-8 -19 -13 -18
person	~ behind:talk	-26 -12 -8 -21
person	~ behind:talked	-15 -59 -10 -13
person	~ behind:talks	9 -16 -11 -16
person	~ behind:tape	-8 -49 -15 -53
person	~ behind:taught	-5 -20 -10 -15
person	~ behind:tea	-51 -7 -26 -5
person	~ behind:teacher	-62 81 76 -7
person	~ behind:teachers	-24 -12 -14 -6
person	~ behind:team	1 -14 -5 -7
person	~ behind:tear	-44 -21 -22 -15
person	~ behind:tears	-89 -15 -10 -16
person	~ behind:teenager	20 -8 -6 -3
person	~ behind:teeth	-25 -42 -18 -13
person	~ behind:telephone	-38 -22 -12 -4
person	~ behind:telephoned	-36 -24 -6 -4
person	~ behind:television	-54 -27 -38 -11
person	~ behind:tell	-66 -7 -7 -26
person	~ behind:telling	-18 -38 36 -5
person	~ behind:tennis	-62 -10 -6 -14
person	~ behind:than	61 18 -9 60
person	~ behind:thanked	-23 63 -13 -13
person	~ behind:that	24 -17 -14 -6
person	~ behind:the	2 -17 -15 5
person	~ behind:theaters	-52 -20 -16 -10
person	~ behind:theatre	-24 -27 -11 -10
person	~ behind:their	-45 -11 29 -13
person	~ behind:them	8 -1 21 -10
person	~ behind:then	-2 15 -27 -12
person	~ behind:therapist	-29 -2 -2 -10
person	~ behind:there	-42 -17 -16 1
person	~ behind:these	63 -9 -23 -20
person	~ behind:they	17 -23 0 -22
person	~ behind:thing	-69 -25 -23 -7
person	~ behind:things	-56 -41 -28 -43
person	~ behind:thinking	-18 -8 17 -19
person	~ behind:thinks	-30 -49 -23 -12
person	~ behind:third	-21 -11 -9 -12
person	~ behind:thirteen-year-old	5 -17 -10 -13
person	~ behind:this	-1 -19 -6 -16
person	~ behind:those	-31 -51 -13 -18
person	~ behind:though	-17 -10 -16 -10
person	~ behind:thought	-47 -6 -20 -12
person	~ behind:threatened	-11 -6 -5 -21
person	~ behind:three	11 -16 -14 -12
person	~ behind:thrice	-60 -27 -32 -20
person	~ behind:thriller	59 89 -15 47
person	~ behind:through	26 -15 -17 111
person	~ behind:throughout	64 -16 -12 -10
person	~ behind:thursday	52 -22 -5 -12
person	~ behind:tiger	-54 -10 -11 -14
person	~ behind:till	-103 114 80 -13
person	~ behind:time	14 -20 -29 -13
person	~ behind:times	-80 -73 -18 -28
person	~ behind:title	-71 -26 -18 -11
person	~ behind:to	-17 -11 -10 0
person	~ behind:tobacco	-28 -6 -4 -6
person	~ behind:together	-56 -3 81 25
person	~ behind:told	-13 -13 -10 0
person	~ behind:tony	-53 -11 -6 -4
person	~ behind:too	27 4 -9 -29
person	~ behind:took	11 -19 -24 -1
person	~ behind:tourists	-27 -6 -13 -6
person	~ behind:trailers	-17 -14 -11 -11
person	~ behind:train	-6 -26 -15 -29
person	~ behind:trained	-33 -12 -11 -13
person	~ behind:trainer	9 -6 -9 -10
person	~ behind:travelled	96 -44 -33 -34
person	~ behind:treasury	-19 -7 -3 -3
person	~ behind:treatment	-31 -6 48 -8
person	~ behind:tried	-21 -28 -17 -28
person	~ behind:trilogy	-14 -13 -8 -13
person	~ behind:triumph	0 -12 -5 -4
person	~ behind:trophy	-62 -75 -19 -17
person	~ behind:turn	8 -13 -16 -17
person	~ behind:turned	-31 -7 39 -8
person	~ behind:turning	-84 -20 41 -14
person	~ behind:turns	87 -14 -22 -10
person	~ behind:tv	-16 -14 -11 -9
person	~ behind:tv's	64 -28 -25 -28
person	~ behind:twenty	-38 -12 -10 50
person	~ behind:twice	26 -9 -9 -10
person	~ behind:twilight	-89 -17 -5 -1
person	~ behind:two	-11 10 -17 -12
person	~ behind:type	-26 -27 -8 -21
person	~ behind:uncle	-84 -36 -34 -11
person	~ behind:under	-20 -12 -14 -74
person	~ behind:undercover	-38 -4 -6 -7
person	~ behind:understood	2 -13 -14 -17
person	~ behind:unlikely	-40 -1 -3 -3
person	~ behind:unrest	-12 -11 -6 -2
person	~ behind:until	-48 19 -14 -10
person	~ behind:up	20 -17 -13 -23
person	~ behind:us	59 -19 -15 -19
person	~ behind:used	-13 48 67 -11
person	~ behind:v	-40 -14 -11 -21
person	~ behind:variety	69 -10 -9 -8
person	~ behind:version	-33 -17 9 33
person	~ behind:very	-50 -34 64 -8
person	~ behind:vet	-61 -9 -8 -8
person	~ behind:veteran	-8 -18 -14 -25
person	~ behind:vigilante	27 -1 -3 -6
person	~ behind:village	-17 26 -9 -7
person	~ behind:villain	53 -60 -8 -19
person	~ behind:visited	-26 -9 -13 -18
person	~ behind:voice	-16 -20 -28 -14
person	~ behind:voices	166 -14 -14 -16
person	~ behind:volume	-59 -28 -43 -11
person	~ behind:walk	-35 -19 -8 -12
person	~ behind:walked	-10 -12 -17 -12
person	~ behind:wall	-31 -11 -5 -29
person	~ behind:wanders	38 -6 -2 -2
person	~ behind:want	-58 -28 -13 -18
person	~ behind:wanted	-51 9 -14 -11
person	~ behind:war	-30 82 -27 -13
person	~ behind:wardrobe	62 -12 -14 -7
person	~ behind:warm	-1 -4 -2 25
person	~ behind:warrior	10 -6 -7 -4
person	~ behind:was	-2 -18 -7 -13
person	~ behind:wasn't	-60 -15 -11 -21
person	~ behind:watch	-31 -18 -14 -14
person	~ behind:water	9 -10 -17 -16
person	~ behind:way	68 -8 -7 -18
person	~ behind:we	53 -13 -10 -10
person	~ behind:wears	25 -28 -19 -15
person	~ behind:website	-2 0 -10 -5
person	~ behind:week	52 -23 -3 -15
person	~ behind:weeks	-60 -14 -13 -16
person	~ behind:well	-19 37 18 -14
person	~ behind:went	-9 -16 -13 -21
person	~ behind:wept	-35 26 -18 -20
person	~ behind:were	-30 -4 27 -12
person	~ behind:what	-41 -20 -13 -10
person	~ behind:when	-20 -68 -12 -10
person	~ behind:whenever	-22 -8 -7 -13
person	~ behind:where	28 -25 -12 -10
person	~ behind:whether	72 -14 -8 -15
person	~ behind:which	-29 -17 31 1
person	~ behind:while	55 -13 -4 -12
person	~ behind:whip-happy	-91 -12 -16 -28
person	~ behind:whisked	-84 -50 -36 -6
person	~ behind:who	9 -2 -5 2
person	~ behind:whole	-53 -34 -13 -10
person	~ behind:whom	-35 -17 49 -13
person	~ behind:whose	-38 4 5 -18
person	~ behind:widow	-24 -31 -8 -3
person	~ behind:wife	33 -20 -7 -5
person	~ behind:will	2 -1 -12 0
person	~ behind:wimples	-9 -8 -6 -11
person	~ behind:win	-38 -23 -12 -5
person	~ behind:wind	-23 -21 -8 -5
person	~ behind:winner	-29 -5 -9 -13
person	~ behind:winter	-75 -76 -31 -5
person	~ behind:winters	-43 -29 -28 -11
person	~ behind:wires	-37 -2 -4 -5
person	~ behind:wished	-29 -11 -6 -3
person	~ behind:with	-8 7 7 6
person	~ behind:withdrew	-50 -37 -16 -15
person	~ behind:withholding	-19 -3 -9 1
person	~ behind:without	50 -42 -17 -10
person	~ behind:wizard	-132 -5 -5 -8
person	~ behind:woman	30 -23 -8 -7
person	~ behind:women	-55 -9 -17 -14
person	~ behind:won	26 -20 17 -13
person	~ behind:won't	-33 -12 -10 -8
person	~ behind:wonderful	10 -18 -8 -22
person	~ behind:words	-65 -55 -56 -35
person	~ behind:wore	41 -18 -17 -13
person	~ behind:work	-33 27 20 -11
person	~ behind:worked	-13 36 -22 -12
person	~ behind:working	-49 -11 -16 -17
person	~ behind:works	-61 -60 -8 -10
person	~ behind:world	-9 -12 63 -25
person	~ behind:would	-26 28 -12 34
person	~ behind:write	-75 53 48 87
person	~ behind:writer	-22 60 71 64
person	~ behind:writers	-18 -14 -22 -9
person	~ behind:writing	-51 -27 57 -11
person	~ behind:written	-2 64 68 -12
person	~ behind:wrote	-19 15 59 -7
person	~ behind:yacht	-43 -6 -32 -18
person	~ behind:year	58 -20 -21 -8
person	~ behind:year's	-63 -38 -30 -7
person	~ behind:year-round	-51 -1 -3 -2
person	~ behind:years	-16 -18 0 -14
person	~ behind:yes	133 -22 -16 -13
person	~ behind:yet	-45 33 -20 -10
person	~ behind:you	17 -26 -15 -15
person	~ behind:young	-59 -18 -7 -11
person	~ behind:younger	13 -4 -5 -4
person	~ behind:£	41 -27 -18 -104
person	~ behind:—	80 -7 -19 -14
person	~ does 	-7 -45 -26 -20
person	~ does a	-14 -31 -27 -21
person	~ does aw	0 -44 -50 -25
person	~ does d	-39 36 -7 -21
person	~ does dw	-39 -31 21 -8
person	~ does w	-31 -25 -10 -17
person	~ films here:0	-21 -43 -43 -45
person	~ films here:1	-6 -15 -1 -6
person	~ films here:2	-50 -10 -23 -20
person	~ films here:3+	-54 -6 -22 -4
person	~ l:"	-18 -1 -11 -10
person	~ l:" "	-17 -5 -4 -4
person	~ l:" just	0 -34 -35 -23
person	~ l:" mr.	-5 -24 -6 -29
person	~ l:" per	-48 0 -16 -21
person	~ l:" said	-19 -10 -9 11
person	~ l:" says	-26 60 -10 -8
person	~ l:" until	-43 -25 -28 -6
person	~ l:" with	-26 -21 -22 -41
person	~ l:#	-11 -7 -9 -7
person	~ l:# ,	60 -10 -11 -10
person	~ l:# with	-35 -21 -20 -15
person	~ l:'s	55 -6 -3 -25
person	~ l:(	21 -13 -15 -11
person	~ l:( with	-51 -9 29 -23
person	~ l:) ,	51 -18 -11 -13
person	~ l:,	15 -12 -8 -8
person	~ l:, "	-17 -14 -11 -9
person	~ l:, P	42 -33 -13 -30
person	~ l:, a	-9 -12 -15 -12
person	~ l:, alongside	10 -12 -17 -16
person	~ l:, and	43 14 -13 -6
person	~ l:, as	-48 -31 -15 -27
person	~ l:, brought	-18 -24 -20 -5
person	~ l:, but	6 -16 -8 -8
person	~ l:, by	-38 69 -4 -8
person	~ l:, called	-8 -11 -5 -13
person	~ l:, for	-81 -15 -17 -32
person	~ l:, had	-28 -3 -3 -10
person	~ l:, has	-20 -14 -6 0
person	~ l:, in	-84 -48 -9 -8
person	~ l:, introduced	28 -13 -5 -2
person	~ l:, mr	-22 -27 -16 -12
person	~ l:, on	-46 -17 -7 -12
person	~ l:, opposite	-59 -19 -15 -12
person	~ l:, said	-13 -5 -5 -84
person	~ l:, something	-14 -12 -12 -3
person	~ l:, starring	-26 -4 -8 -8
person	~ l:, thanked	-7 0 -13 -8
person	~ l:, that	0 -17 -20 -7
person	~ l:, the	-28 -23 -8 -10
person	~ l:, though	9 -8 -6 -22
person	~ l:, where	-26 -12 -13 -25
person	~ l:, which	-12 -16 -7 -8
person	~ l:, while	35 -11 -12 -7
person	~ l:, whom	-101 -45 -7 -8
person	~ l:, with	8 8 -10 8
person	~ l:-	-51 -57 67 -7
person	~ l::	-10 2 -14 -12
person	~ l:;	14 -15 1 32
person	~ l:; for	-30 -8 -38 -45
person	~ l:C (	19 -10 -16 -9
person	~ l:C ,	2 -9 -9 -12
person	~ l:C :	13 -7 -7 -19
person	~ l:C ;	-104 -8 -5 -15
person	~ l:C and	-2 -16 -13 -15
person	~ l:C in	-29 22 -19 -13
person	~ l:C to	-25 -11 -19 -6
person	~ l:F	-26 -66 -15 -7
person	~ l:F ,	-14 -16 -18 -14
person	~ l:F for	-28 -17 -13 -16
person	~ l:F with	-30 -20 -20 -57
person	~ l:L	-43 -37 -36 61
person	~ l:L ,	-24 -9 -9 -10
person	~ l:L ;	-62 -13 -9 -21
person	~ l:L actor	-97 -20 -23 42
person	~ l:L by	-38 -71 -29 -10
person	~ l:L with	60 -8 -13 -13
person	~ l:L —	-30 -10 -1 -5
person	~ l:O	-35 -11 -4 -12
person	~ l:O ,	52 -10 -15 -10
person	~ l:O and	-62 -40 -42 -35
person	~ l:O producer	-25 -6 -5 -35
person	~ l:O with	-46 -7 -30 -10
person	~ l:P	7 31 -32 61
person	~ l:P ,	26 -13 -13 -7
person	~ l:P accuses	-13 -7 -4 -6
person	~ l:P and	2 -13 4 6
person	~ l:P for	-27 63 -13 71
person	~ l:P from	-27 -13 -81 -11
person	~ l:P gives	-31 -3 -7 -8
person	~ l:P in	-11 -43 -9 -9
person	~ l:P is	-70 -18 -11 -11
person	~ l:P or	-23 -28 -13 -4
person	~ l:P partner	-18 -2 -5 -9
person	~ l:P plays	-85 -7 -7 -6
person	~ l:P said	-22 -4 -16 -17
person	~ l:P told	-20 -6 -8 -9
person	~ l:P wanted	-27 -3 -5 -9
person	~ l:P was	68 -11 -6 -22
person	~ l:W by	-17 -45 47 -10
person	~ l:^	7 -5 -6 -16
person	~ l:^ "	-52 109 -19 -16
person	~ l:^ (	-60 -15 -12 -15
person	~ l:^ P	-42 -48 -17 57
person	~ l:^ ^	7 -5 -6 -16
person	~ l:^ afterwards	-16 -9 -6 51
person	~ l:^ and	-68 -49 -10 -26
person	~ l:^ behind	-33 -14 -20 -20
person	~ l:^ brothers	-43 40 -32 -20
person	~ l:^ but	75 -28 -14 -23
person	~ l:^ did	-45 -22 -27 -18
person	~ l:^ director	-13 75 -24 -19
person	~ l:^ does	-84 -8 -10 -10
person	~ l:^ enter	-33 -21 -29 -26
person	~ l:^ for	-39 -41 -24 -13
person	~ l:^ her	-32 -22 -16 -12
person	~ l:^ his	-60 -15 -19 -51
person	~ l:^ host	-45 -16 -22 -11
person	~ l:^ if	-19 -24 -11 -10
person	~ l:^ in	-18 -34 34 -7
person	~ l:^ is	-101 -28 -11 -14
person	~ l:^ its	-44 22 -58 69
person	~ l:^ lijo	-31 -18 -14 -14
person	~ l:^ mr	-60 -16 -11 -11
person	~ l:^ mr.	-42 -23 -16 -55
person	~ l:^ ms	-51 -35 -14 58
person	~ l:^ ms.	-14 -32 -25 -8
person	~ l:^ president	1 -26 -11 -17
person	~ l:^ producer	-11 -17 -15 -10
person	~ l:^ producers	-19 -15 -15 2
person	~ l:^ screenwriter	-56 -21 123 -5
person	~ l:^ sir	-89 -12 -10 -11
person	~ l:^ so	-31 -4 -6 -8
person	~ l:^ what	-52 -35 -16 -27
person	~ l:^ with	-30 -7 -12 -25
person	~ l:^ would	-11 -30 -13 -20
person	~ l:a	-24 -21 -15 -14
person	~ l:a skinny	-33 -19 -20 -10
person	~ l:a young	-52 -17 -13 -14
person	~ l:about	-17 19 -14 -13
person	~ l:accuses	-13 -7 -4 -6
person	~ l:actor	-22 -13 -14 -2
person	~ l:actress	26 -12 -9 -8
person	~ l:actress against	-41 -2 -11 -6
person	~ l:adapted by	-19 -60 -1 -6
person	~ l:adapted from	-11 -21 -40 -21
person	~ l:after	-41 -11 -5 -5
person	~ l:afterwards	-16 -9 -6 51
person	~ l:afterwards that	-40 -8 -6 -13
person	~ l:against	-41 -2 -11 -6
person	~ l:along with	82 -25 -15 27
person	~ l:alongside	20 -17 -15 -10
person	~ l:also a	-46 0 -4 -4
person	~ l:also includes	30 -3 -5 -3
person	~ l:also remember	-27 -7 -5 -6
person	~ l:also starred	-90 -3 -18 -11
person	~ l:among them	-55 -2 -29 -28
person	~ l:and	10 -8 -5 -1
person	~ l:and gave	-63 -4 -8 -9
person	~ l:and has	-20 -1 -6 -8
person	~ l:and her	-68 69 66 -62
person	~ l:and his	16 -46 37 -18
person	~ l:and includes	-6 -11 -12 -23
person	~ l:and newcomer	-76 -6 -11 -11
person	~ l:and producer	-5 -3 -43 40
person	~ l:and so	43 -10 -1 -27
person	~ l:and starring	78 -12 -5 -4
person	~ l:and when	-33 -22 -18 -7
person	~ l:and with	2 -20 -10 -19
person	~ l:and writer	-38 -36 28 -13
person	~ l:another until	38 -6 -2 -2
person	~ l:are	11 -13 -14 16
person	~ l:are by	-25 -16 35 -10
person	~ l:artist	-24 -10 -7 -6
person	~ l:as	-64 -15 -14 -21
person	~ l:as are	14 -12 -9 -25
person	~ l:as coach	-69 -16 -18 -23
person	~ l:as does	38 -10 -21 -12
person	~ l:as for	-68 -19 -16 -25
person	~ l:asked	-10 -5 -17 -6
person	~ l:asks if	-25 -4 -6 -7
person	~ l:at	-35 101 70 -15
person	~ l:australian	26 -22 -24 -9
person	~ l:autumn	-19 -4 -11 -2
person	~ l:award for	-26 59 -55 -6
person	~ l:awards ,	-57 -13 -27 -12
person	~ l:back ,	9 -6 -10 -5
person	~ l:back to	69 -9 -16 -13
person	~ l:based on	-14 -5 -17 -7
person	~ l:be	-16 -19 -19 -21
person	~ l:because	-45 -18 -6 -4
person	~ l:because his	26 -5 -6 -2
person	~ l:been	-65 -75 -20 -32
person	~ l:been for	-20 -58 -11 -8
person	~ l:before	-24 -8 -12 -19
person	~ l:behind	-50 -12 -10 -15
person	~ l:between	-19 -19 -48 -12
person	~ l:biopic ,	-23 -23 -11 -4
person	~ l:biopic has	-21 -3 -4 -3
person	~ l:book by	-31 -16 -36 -13
person	~ l:both	-42 -18 -63 -2
person	~ l:both named	-19 0 -26 -10
person	~ l:boxer	-3 -1 -7 -3
person	~ l:boyfriend	-53 -9 -17 -11
person	~ l:british actor	22 -7 -9 -11
person	~ l:british model	-34 -2 -14 -11
person	~ l:broccoli ,	10 -6 -7 -4
person	~ l:brother	-75 -24 -38 -8
person	~ l:brothers	-29 3 -15 -10
person	~ l:brought	-18 -24 -20 -5
person	~ l:but	56 -16 -12 -16
person	~ l:but not	-70 -14 -28 -22
person	~ l:by	-20 2 9 -15
person	~ l:by #	11 -4 -4 -2
person	~ l:by P	-34 73 -86 68
person	~ l:by brothers	-11 -84 -22 -7
person	~ l:by cellist	-22 -8 -7 -13
person	~ l:by comedian	-28 -9 -8 -5
person	~ l:by his	-22 -9 -12 -6
person	~ l:by newcomer	-3 1 7 -7
person	~ l:called	-27 -7 -8 -13
person	~ l:called the	-32 -19 -11 -6
person	~ l:calling	-29 -14 -4 -7
person	~ l:cast	-59 -10 -10 -10
person	~ l:cellist	-22 -8 -7 -13
person	~ l:chair with	-50 -10 -16 -9
person	~ l:chance with	-24 -17 -21 -18
person	~ l:charge ,	55 -28 -25 -18
person	~ l:cinematographer	-25 -20 -15 -12
person	~ l:claws and	18 -2 -1 -19
person	~ l:co-star	0 -39 -20 -11
person	~ l:coach	-69 -16 -18 -23
person	~ l:columnists ,	-41 -24 -5 -14
person	~ l:comedian	-28 -9 -8 -5
person	~ l:compete with	-29 -10 -35 -44
person	~ l:compiled by	-31 -7 -34 -8
person	~ l:composed by	-14 -16 -16 -5
person	~ l:composer	-48 -17 -14 -11
person	~ l:constable (	30 -42 -5 -3
person	~ l:cop ,	22 -16 -7 -13
person	~ l:costar	-35 -17 -9 -6
person	~ l:costume designer	-9 -8 -6 -11
person	~ l:court judge	-13 -8 -12 -12
person	~ l:credited to	-54 -14 14 -7
person	~ l:danish director	-28 22 -35 -19
person	~ l:daughter	-16 -31 -11 -15
person	~ l:describe ,	-61 -14 -12 -8
person	~ l:designer	-11 -1 -20 -4
person	~ l:dialogues by	-55 -43 75 -20
person	~ l:dictated by	-32 -27 -22 -4
person	~ l:did	-45 -22 -27 -18
person	~ l:directed ;	-19 -7 -17 33
person	~ l:directed by	-17 39 10 -11
person	~ l:direction with	-33 60 -1 -15
person	~ l:director	-19 1 -21 -13
person	~ l:director ,	-39 59 65 -9
person	~ l:director and	-32 -11 -13 -8
person	~ l:director is	-76 67 -30 -16
person	~ l:discussion with	-15 -5 -9 -12
person	~ l:distribute	-14 -34 -20 -3
person	~ l:distribution ,	-49 -30 -16 -15
person	~ l:do	53 -20 -14 -11
person	~ l:doctor and	6 -17 -16 -5
person	~ l:does	14 -5 -8 -15
person	~ l:elements from	-17 -14 -21 -22
person	~ l:eleven years	-26 -9 -3 -5
person	~ l:enables	-34 -3 -7 -3
person	~ l:enter	-33 -21 -29 -26
person	~ l:equivalent of	-62 -27 -13 -13
person	~ l:faces :	15 -16 -16 -10
person	~ l:fact	0 -12 -5 -4
person	~ l:famous by	56 -41 -9 -12
person	~ l:far :	-49 23 -6 -7
person	~ l:features	-29 -8 -5 -11
person	~ l:festival director	-55 -52 -11 -7
person	~ l:film	-29 -50 -10 -12
person	~ l:film by	-46 64 -10 -7
person	~ l:film-maker	-8 39 -10 -7
person	~ l:fitted for	-44 -4 -9 -4
person	~ l:footage of	33 -2 -8 -2
person	~ l:for	-10 -8 -12 -11
person	~ l:for P	-15 -11 -10 -14
person	~ l:for her	-29 -69 -21 -23
person	~ l:for which	0 -6 -6 -3
person	~ l:fourth	-29 -56 -9 -7
person	~ l:french director	-17 -41 -12 -4
person	~ l:french singer	-39 -13 -7 -3
person	~ l:french star	33 -15 -8 -10
person	~ l:friend	-51 -63 -20 -36
person	~ l:from	-39 -17 -30 -11
person	~ l:from a	-35 -8 -14 -12
person	~ l:from the	-15 -47 -26 -31
person	~ l:fyi :	-42 -22 -5 -14
person	~ l:gave	-63 -5 -6 -10
person	~ l:get	-11 -6 -5 -4
person	~ l:give	-22 -9 -25 -7
person	~ l:gives	-31 -3 -7 -8
person	~ l:glimpse of	16 -15 -11 -19
person	~ l:goat was	-42 0 -23 -28
person	~ l:gone to	36 52 -12 -3
person	~ l:got	0 -5 -8 -4
person	~ l:had	-65 -23 -12 -11
person	~ l:has	-23 -10 -9 -7
person	~ l:has asked	-6 -5 -9 -3
person	~ l:he and	-43 -29 -20 -10
person	~ l:he leaves	-19 -19 -17 -12
person	~ l:he replaces	-38 -12 -7 -28
person	~ l:he said	-6 35 -34 -23
person	~ l:headed by	24 -9 -5 -1
person	~ l:heavyweight ,	44 -18 -10 -15
person	~ l:her	-34 24 34 -19
person	~ l:her :	10 -58 -34 -30
person	~ l:her husband	-32 -44 31 -15
person	~ l:him ,	-60 -17 56 -26
person	~ l:him are	8 -13 -24 -19
person	~ l:his	-3 -20 6 -17
person	~ l:his brother	-40 -28 75 -16
person	~ l:his partner	-23 -11 -49 -22
person	~ l:his son	-56 -22 -17 47
person	~ l:his wife	21 -13 11 -30
person	~ l:home of	-67 -11 -30 -24
person	~ l:host	-45 -16 -22 -11
person	~ l:hosted by	-23 -14 -11 -2
person	~ l:hosting with	-47 -7 -28 -20
person	~ l:however ,	-12 -37 -20 -11
person	~ l:husband	-32 -44 31 -15
person	~ l:husband (	17 -8 -5 -28
person	~ l:if	-11 -15 -12 -10
person	~ l:in	-35 61 -16 -13
person	~ l:in #	-43 -5 -6 -6
person	~ l:in fact	0 -12 -5 -4
person	~ l:in the	-57 125 -11 -8
person	~ l:in which	-36 -6 -6 -9
person	~ l:include	-13 -13 -24 -15
person	~ l:includes	-6 -10 -10 -8
person	~ l:including	-83 -29 -18 -8
person	~ l:insist that	-31 -25 -12 -5
person	~ l:inspired ,	-44 -7 -9 -11
person	~ l:introduced	28 -13 -5 -2
person	~ l:is	51 42 8 -13
person	~ l:is by	-32 -28 14 -9
person	~ l:is calling	-29 -9 -6 -3
person	~ l:is composer	-49 -14 -16 -18
person	~ l:is no	-37 -19 -7 -15
person	~ l:is that	54 -58 -30 -7
person	~ l:it ,	-23 -7 -6 -6
person	~ l:it ;	9 -10 -17 -16
person	~ l:it took	0 -20 -11 -8
person	~ l:it was	-66 -28 -27 -31
person	~ l:it with	-30 -22 32 76
person	~ l:its	-44 22 -58 69
person	~ l:join	-30 -13 -17 -8
person	~ l:joined by	84 -26 -24 -7
person	~ l:judge	-13 -8 -12 -12
person	~ l:just	0 -34 -35 -23
person	~ l:keener on	-22 -18 -7 -3
person	~ l:kid named	-30 -4 -10 -11
person	~ l:knew	-38 -17 -8 -11
person	~ l:know	-31 -7 -22 -7
person	~ l:last night	-29 -11 -6 -3
person	~ l:late	30 -17 -14 -8
person	~ l:later ,	-30 -22 -3 -6
person	~ l:later :	40 -27 -49 -10
person	~ l:later made	0 -12 -4 -3
person	~ l:learned from	-28 -6 -22 -6
person	~ l:leaves	-19 -19 -17 -12
person	~ l:led by	40 -7 -12 -9
person	~ l:lijo	-31 -18 -14 -14
person	~ l:like	-69 -49 -54 -17
person	~ l:line-up by	-86 -1 -2 -2
person	~ l:lion for	-12 -11 -6 -2
person	~ l:location manager	-20 -24 -3 -12
person	~ l:made	0 -12 -4 -3
person	~ l:man since	-38 -23 -12 -5
person	~ l:manager	-15 -15 -1 -3
person	~ l:married to	-42 -32 -40 -11
person	~ l:matter of	-40 -9 -12 -8
person	~ l:met	-20 -30 -15 -18
person	~ l:minister	-28 -6 -9 -3
person	~ l:miss world	-3 -3 -4 -4
person	~ l:model	-36 -6 -12 -13
person	~ l:money to	-53 -24 -26 -13
person	~ l:mr	-32 -15 -11 -10
person	~ l:mr.	-15 -8 -8 62
person	~ l:ms	-51 -35 -14 58
person	~ l:ms.	-12 -30 -21 -11
person	~ l:much of	-39 -25 -26 -21
person	~ l:music by	-43 -24 -9 -8
person	~ l:name	-64 -49 -31 -18
person	~ l:name by	-23 -54 -74 -14
person	~ l:named	-11 -24 -14 -10
person	~ l:new zealander	35 -20 -8 -14
person	~ l:newcomer	-81 -2 0 -9
person	~ l:news ,	-38 -16 -2 -3
person	~ l:next	-21 -65 -18 -5
person	~ l:night	-29 -11 -6 -3
person	~ l:no	-37 -19 -7 -15
person	~ l:not	-70 -14 -28 -22
person	~ l:novel by	-24 -22 -101 -22
person	~ l:novelist ,	-37 -36 30 -7
person	~ l:novels by	-36 -16 -28 -8
person	~ l:now	-50 -7 -34 -48
person	~ l:of	-18 -15 -15 -13
person	~ l:of photography	-26 -17 -7 -13
person	~ l:on	-32 -17 -13 -10
person	~ l:on a	-18 -6 -21 -10
person	~ l:one	-27 -20 -14 -15
person	~ l:one of	-43 -6 -12 -12
person	~ l:one was	-30 -20 -21 -18
person	~ l:one with	-58 -17 63 -20
person	~ l:only	-48 -34 -58 -11
person	~ l:only when	-11 -6 -5 -21
person	~ l:opponent ,	-53 -30 -20 -12
person	~ l:opposite	-20 -13 -13 -10
person	~ l:or	-23 -28 -13 -4
person	~ l:original by	65 -35 -40 -25
person	~ l:original with	-26 -48 -15 31
person	~ l:oscar winner	-33 46 -23 -28
person	~ l:others by	-26 27 -20 -4
person	~ l:out of	-62 -13 -10 -8
person	~ l:part of	-35 -2 -3 -4
person	~ l:partner	2 -28 -13 8
person	~ l:parts of	-4 -10 -22 -13
person	~ l:per	-48 0 -16 -21
person	~ l:photography	-26 -17 -7 -13
person	~ l:piece about	-16 26 -22 -22
person	~ l:played by	3 -8 -13 -6
person	~ l:plays	-95 -10 -10 -10
person	~ l:playwright	-20 -16 63 -11
person	~ l:portrayed by	21 -9 -9 -5
person	~ l:president	-61 -27 -13 -14
person	~ l:prime minister	-28 -6 -9 -3
person	~ l:produce with	-41 -9 -16 -9
person	~ l:produced by	-5 -21 -29 37
person	~ l:producer	-21 -15 -13 18
person	~ l:producer was	-83 -55 -25 72
person	~ l:producers	-19 -15 -15 2
person	~ l:producers ,	-71 -43 -43 72
person	~ l:producers are	-63 -15 -16 51
person	~ l:produces alongside	-61 -3 -15 39
person	~ l:producing partner	-25 -4 -5 38
person	~ l:put	0 -8 -6 -3
person	~ l:raised by	-26 -21 -3 45
person	~ l:rapper	-88 63 -17 -9
person	~ l:real-life boxer	-3 -1 -7 -3
person	~ l:recalling that	-42 -3 30 -5
person	~ l:remake with	-37 -8 -22 -11
person	~ l:remember	-27 -7 -5 -6
person	~ l:replacement was	-77 72 -18 -12
person	~ l:replaces	-38 -12 -7 -28
person	~ l:replacing	-13 -23 -5 -2
person	~ l:rights to	-25 -17 -16 -13
person	~ l:role of	-44 -12 -7 -5
person	~ l:round	0 -5 -4 -3
person	~ l:run by	-19 0 -19 -33
person	~ l:runs with	-64 -5 -19 -33
person	~ l:said	-17 0 -9 -9
person	~ l:said get	-11 -6 -5 -4
person	~ l:said mr	-20 -12 -10 -8
person	~ l:said that	-81 -37 -8 -10
person	~ l:say	-22 -52 -20 -5
person	~ l:says	-28 56 -10 -9
person	~ l:score by	-31 -22 -35 -9
person	~ l:scottish actor	-24 -17 -2 -3
person	~ l:screenplay by	-22 -35 37 -6
person	~ l:screenwriter	-48 -20 58 -5
person	~ l:script ;	-36 -20 46 48
person	~ l:script by	-32 -15 63 -14
person	~ l:script with	-31 -10 8 -11
person	~ l:scripts with	-6 -17 23 -34
person	~ l:see	-26 -10 -14 -20
person	~ l:seen	-43 -18 -6 -5
person	~ l:series and	-41 -26 -25 -28
person	~ l:series with	-35 -19 -23 66
person	~ l:she and	9 71 -15 -15
person	~ l:shot round	0 -5 -4 -3
person	~ l:shrine ,	-62 -39 -30 -24
person	~ l:since	-26 48 -31 -11
person	~ l:singer	-26 -12 -15 -9
person	~ l:sir	14 -11 -11 -10
person	~ l:skinny	-33 -19 -20 -10
person	~ l:sloth and	-54 -10 -11 -14
person	~ l:so	25 -17 -8 -11
person	~ l:something	-14 -12 -12 -3
person	~ l:son	-56 -22 -17 47
person	~ l:soul singer	-53 -6 -4 -6
person	~ l:spokesman for	-46 -13 -8 -12
person	~ l:stage actress	23 -1 0 -5
person	~ l:star	23 -24 -12 -16
person	~ l:star of	-32 -7 -13 -9
person	~ l:starred	58 -7 -12 -9
person	~ l:starring	7 -5 -8 -8
person	~ l:starring his	-69 -3 -9 -10
person	~ l:stars	66 -18 -12 -13
person	~ l:sting :	-22 -6 -4 -4
person	~ l:stories by	-33 -63 -16 -8
person	~ l:story by	-36 -25 -18 -12
person	~ l:suggested	-24 -19 -8 -2
person	~ l:summer with	51 -24 -20 -6
person	~ l:survived by	-7 -11 -18 -55
person	~ l:surviving the	-18 -8 -31 -18
person	~ l:swears at	-21 -41 -17 -13
person	~ l:swedish director	-16 27 -28 -5
person	~ l:technique enables	-34 -3 -7 -3
person	~ l:than by	-24 -28 -19 -4
person	~ l:thanked	-7 0 -13 -8
person	~ l:that	53 -24 19 -16
person	~ l:that 's	55 -6 -3 -25
person	~ l:the	-36 50 -14 -12
person	~ l:the #	-32 -14 -14 -22
person	~ l:the actor	-70 -12 -8 -8
person	~ l:the actress	-64 -24 -2 0
person	~ l:the australian	26 -22 -24 -9
person	~ l:the autumn	-19 -4 -11 -2
person	~ l:the cinematographer	-25 -21 -19 -19
person	~ l:the director	-17 0 -42 -10
person	~ l:the film	-29 -50 -10 -12
person	~ l:the fourth	-29 -56 -9 -7
person	~ l:the late	30 -17 -14 -8
person	~ l:the playwright	-16 -19 38 -11
person	~ l:the producer	-26 -10 -8 78
person	~ l:the singer	4 -8 -17 -10
person	~ l:the things	-14 -31 -24 -8
person	~ l:the writer	-22 -16 -87 -15
person	~ l:their young	-33 -71 -9 -10
person	~ l:them	-55 -2 -29 -28
person	~ l:them and	32 -23 -13 -4
person	~ l:then	-20 -19 -5 -9
person	~ l:things	-14 -31 -24 -8
person	~ l:this one	-27 -20 -14 -15
person	~ l:though	9 -8 -6 -22
person	~ l:to	28 -20 -10 -12
person	~ l:to be	-16 -19 -19 -21
person	~ l:to cast	-45 -5 -7 -7
person	~ l:to give	-22 -9 -25 -7
person	~ l:to join	-28 -30 -25 -7
person	~ l:together with	-15 -9 60 -20
person	~ l:told	-20 -6 -9 -6
person	~ l:took	0 -20 -11 -8
person	~ l:unconventional director	-17 -44 -17 -7
person	~ l:under	-19 -33 -13 -13
person	~ l:until	2 -12 -13 -6
person	~ l:up under	-19 -33 -13 -13
person	~ l:vehicle for	-32 -17 -14 -18
person	~ l:version of	-44 -29 -18 -15
person	~ l:veteran actor	23 -18 -11 -8
person	~ l:viewers know	-31 -4 -25 -10
person	~ l:voice of	-25 -6 -11 -19
person	~ l:voices of	29 -10 -12 -14
person	~ l:volume of	-11 -22 -4 -6
person	~ l:wanted	-27 -3 -5 -9
person	~ l:was	45 20 9 25
person	~ l:was by	-10 -10 39 -9
person	~ l:was her	-15 -78 -26 -15
person	~ l:went to	48 -25 -12 -8
person	~ l:what	-52 -35 -16 -27
person	~ l:what of	-75 -9 -18 -24
person	~ l:when	-26 -11 -9 -9
person	~ l:where	-26 -12 -13 -25
person	~ l:where producer	-1 -4 -2 25
person	~ l:which	-36 -8 -7 -10
person	~ l:while	35 -11 -12 -7
person	~ l:who with	-37 -11 -25 23
person	~ l:whom	2 -35 -12 -9
person	~ l:whom his	-18 -11 -5 -19
person	~ l:wife	12 -13 6 -31
person	~ l:will distribute	-14 -34 -20 -3
person	~ l:will join	-34 -7 -6 -6
person	~ l:winner	-33 46 -23 -28
person	~ l:with	-14 -6 0 13
person	~ l:with artist	-24 -10 -7 -6
person	~ l:with his	-21 -19 13 -18
person	~ l:woman named	-6 -12 -32 -5
person	~ l:worked with	-30 -15 -24 -16
person	~ l:world	-3 -3 -4 -4
person	~ l:would	-11 -30 -13 -20
person	~ l:writer	-18 -15 6 -27
person	~ l:writing was	-26 0 55 -21
person	~ l:written by	-25 -10 32 -7
person	~ l:written to	-42 -2 -9 -3
person	~ l:written with	-61 -8 -16 -7
person	~ l:year because	-45 -18 -6 -4
person	~ l:year by	-59 54 -9 -1
person	~ l:years	-97 -10 -4 -11
person	~ l:you ,	-57 -37 -22 -21
person	~ l:young	53 -30 -13 -9
person	~ l:zealander	35 -20 -8 -14
person	~ l:—	-30 -10 -1 -5
person	~ people here:0	-35 -31 -21 -14
person	~ people here:1	-29 -5 -23 -32
person	~ people here:2	-12 8 -9 -11
person	~ people here:3+	6 -36 -12 -5
person	~ r:"	-37 -14 -12 -14
person	~ r:" F	-19 -23 -18 -19
person	~ r:" F "	-19 -23 -18 -19
person	~ r:" heat	-28 -6 -22 -6
person	~ r:" heat "	-28 -6 -22 -6
person	~ r:#	-49 107 -36 -22
person	~ r:'	-36 -10 -6 -7
person	~ r:' #	-20 -14 -6 0
person	~ r:' # lined	-20 -14 -6 0
person	~ r:' F	-15 -4 -10 -8
person	~ r:'d	-24 -21 -10 -12
person	~ r:'d do	-62 -34 -16 -8
person	~ r:'ll	49 -5 -24 -8
person	~ r:'ll be	0 -13 -23 -7
person	~ r:'s	-59 -12 -15 -15
person	~ r:'s a	-39 -8 -5 -16
person	~ r:'s lonely	-25 -4 -6 -7
person	~ r:'s lonely ,	-25 -4 -6 -7
person	~ r:(	53 -15 18 -10
person	~ r:( C	42 -39 -14 -7
person	~ r:( C )	42 -39 -14 -7
person	~ r:( F	-77 -3 57 -12
person	~ r:( F )	-77 -3 57 -12
person	~ r:)	9 -13 -3 -9
person	~ r:) ,	-10 -11 10 -8
person	~ r:) , C	68 -7 -21 -8
person	~ r:) , P	-43 -10 -15 -10
person	~ r:) , he	-38 -26 55 -14
person	~ r:) .	115 -17 -14 -7
person	~ r:) . ^	115 -17 -14 -7
person	~ r:) and	-40 -10 -12 -14
person	~ r:) and C	-51 -6 -10 -20
person	~ r:,	22 -7 -1 -2
person	~ r:, "	17 120 -12 -10
person	~ r:, " says	-52 109 -19 -16
person	~ r:, " so	-21 -39 -6 -6
person	~ r:, #	-22 -13 3 -9
person	~ r:, # ,	-22 -13 4 -9
person	~ r:, $	-56 -43 -29 -20
person	~ r:, $ #	-56 -43 -29 -20
person	~ r:, C	105 -42 -14 -15
person	~ r:, F	-24 -12 -17 -22
person	~ r:, F ,	-30 -10 -11 -14
person	~ r:, P	5 -4 -9 2
person	~ r:, P ,	15 16 -11 2
person	~ r:, P .	-8 -17 5 28
person	~ r:, P and	20 -17 -1 -3
person	~ r:, P animated	-47 -15 -56 -36
person	~ r:, P as	-69 -16 -18 -23
person	~ r:, P came	-55 -15 -35 -20
person	~ r:, P father	-77 -24 -45 -34
person	~ r:, P son	-70 -28 -17 -12
person	~ r:, a	3 -32 1 -10
person	~ r:, a C	14 -7 -6 -6
person	~ r:, a L	-33 -23 -4 49
person	~ r:, a P	-16 -96 -14 -10
person	~ r:, a former	-54 -21 -31 -7
person	~ r:, a french	-9 -5 -17 -5
person	~ r:, a legend	56 -32 -24 -11
person	~ r:, a thirteen-year-old	-13 -25 -12 -17
person	~ r:, also	30 -13 -12 80
person	~ r:, also a	30 -13 -12 80
person	~ r:, an	57 43 -18 -12
person	~ r:, an analyst	-59 -60 -20 -8
person	~ r:, and	14 -21 -16 -11
person	~ r:, and ,	-47 -7 -5 -12
person	~ r:, and F	-48 -50 -20 -9
person	~ r:, and P	-37 -15 -20 -15
person	~ r:, and had	-42 0 -23 -28
person	~ r:, appearing	-51 -3 -12 -6
person	~ r:, appearing as	-51 -3 -12 -6
person	~ r:, as	72 -17 -15 -10
person	~ r:, as C	52 -16 -17 -9
person	~ r:, as a	-22 -13 -4 -7
person	~ r:, as the	22 -17 -12 -14
person	~ r:, as well	64 -23 -46 -12
person	~ r:, at	-77 -14 -7 -8
person	~ r:, at least	-52 -17 -13 -14
person	~ r:, based	-37 -36 30 -7
person	~ r:, based his	-37 -36 30 -7
person	~ r:, best	-52 -76 -9 -11
person	~ r:, best known	-52 -76 -9 -11
person	~ r:, but	29 -16 -9 -19
person	~ r:, but not	29 -16 -9 -19
person	~ r:, came	-56 71 -48 -62
person	~ r:, comes	-29 -9 -6 -3
person	~ r:, comes four	-29 -9 -6 -3
person	~ r:, director	-16 68 77 -10
person	~ r:, director of	-16 68 77 -10
person	~ r:, editor	-18 -49 -19 -3
person	~ r:, editor of	-18 -49 -19 -3
person	~ r:, for	0 -24 -16 -16
person	~ r:, for the	-78 -26 -17 -4
person	~ r:, fresh	-31 -23 -19 -10
person	~ r:, fresh off	-31 -23 -19 -10
person	~ r:, from	11 -20 -15 -9
person	~ r:, from L	38 -28 -28 -8
person	~ r:, from the	-78 -22 -8 -14
person	~ r:, funny	30 -42 -5 -3
person	~ r:, funny in	30 -42 -5 -3
person	~ r:, given	-21 -24 -13 -24
person	~ r:, given a	-21 -24 -13 -24
person	~ r:, had	-30 56 -12 84
person	~ r:, has	11 -32 -12 -10
person	~ r:, has already	-26 27 -20 -4
person	~ r:, has been	-73 -53 -12 -6
person	~ r:, has learned	-38 -5 4 -19
person	~ r:, has replaced	-53 -6 -4 -6
person	~ r:, have	-38 -6 16 -3
person	~ r:, have gone	-21 -6 16 -5
person	~ r:, having	-29 -10 -6 -25
person	~ r:, having previously	-39 -13 -7 -3
person	~ r:, her	-54 -10 60 -11
person	~ r:, her cinematographer	-60 -23 -37 -5
person	~ r:, his	-4 38 13 82
person	~ r:, his wife	-50 -42 33 34
person	~ r:, hosting	-47 -11 -20 -13
person	~ r:, hosting with	-47 -11 -20 -13
person	~ r:, in	-26 92 -11 -11
person	~ r:, in april	-41 -24 -5 -14
person	~ r:, in which	-59 54 -9 -1
person	~ r:, is	-17 -17 -27 13
person	~ r:, is in	44 -18 -10 -15
person	~ r:, is on	-28 -9 -8 -5
person	~ r:, is supposed	-12 -12 -12 33
person	~ r:, it	73 -7 -24 -8
person	~ r:, it has	62 -65 -28 -6
person	~ r:, its	-9 47 73 88
person	~ r:, its dutch	-12 -7 -32 -16
person	~ r:, known	-50 -3 -6 -7
person	~ r:, long	-42 -24 -17 -8
person	~ r:, long the	-42 -24 -17 -8
person	~ r:, meanwhile	-19 -32 -16 -47
person	~ r:, meanwhile ,	-19 -32 -16 -47
person	~ r:, of	-39 -19 -13 -12
person	~ r:, of F	13 -16 -23 -14
person	~ r:, of the	-54 -18 -7 -9
person	~ r:, on	63 -34 -17 -12
person	~ r:, on leave	63 -34 -17 -12
person	~ r:, once	76 -27 66 -11
person	~ r:, otherwise	-30 -7 -1 -1
person	~ r:, otherwise known	-30 -7 -1 -1
person	~ r:, our	-14 5 -27 -8
person	~ r:, our director	-14 5 -27 -8
person	~ r:, said	-27 -17 4 -11
person	~ r:, said P	-57 -13 -27 -12
person	~ r:, said in	-48 -23 -14 -7
person	~ r:, said it	-3 -16 -26 -14
person	~ r:, said she	-18 -8 17 -19
person	~ r:, said that	-53 -43 -21 -20
person	~ r:, seen	87 -13 -4 -5
person	~ r:, set	-12 -11 -6 -2
person	~ r:, set during	-12 -11 -6 -2
person	~ r:, sitting	-81 -47 -36 -16
person	~ r:, sitting in	-81 -47 -36 -16
person	~ r:, star	39 -31 -11 -11
person	~ r:, star of	39 -31 -11 -11
person	~ r:, still	-75 -9 -18 -24
person	~ r:, still attached	-75 -9 -18 -24
person	~ r:, swells	-22 -8 -7 -13
person	~ r:, swells whenever	-22 -8 -7 -13
person	~ r:, the	24 -5 -16 -10
person	~ r:, the C	53 -34 -14 -3
person	~ r:, the australian	62 50 -36 -16
person	~ r:, the british	1 -1 -18 -5
person	~ r:, the composer	-40 -45 -12 -4
person	~ r:, the creator	-13 -2 3 -4
person	~ r:, the daughter	-39 -27 -20 -6
person	~ r:, the director	-25 -67 -36 -15
person	~ r:, the director's	-66 63 -10 -3
person	~ r:, the executive	-7 -10 -2 -58
person	~ r:, the first	-70 -34 -16 -5
person	~ r:, the former	24 -10 -9 -10
person	~ r:, the maker	-47 75 -33 -17
person	~ r:, the man	-32 -76 -48 -7
person	~ r:, the moon	-2 -78 -27 -7
person	~ r:, the original	-97 -43 -14 -23
person	~ r:, the playwright	-55 -44 30 -10
person	~ r:, the prime	-53 -30 -10 -15
person	~ r:, the producer	-14 -22 -26 -75
person	~ r:, the studio's	-63 -25 -4 -4
person	~ r:, the third	-68 -19 -16 -25
person	~ r:, the voices	86 -10 -15 -31
person	~ r:, then	30 -32 -9 -23
person	~ r:, though	-15 -3 -5 -10
person	~ r:, thrice	-60 -27 -32 -20
person	~ r:, thrice .	-60 -27 -32 -20
person	~ r:, to	-28 -11 -21 -18
person	~ r:, to whom	-33 -21 -29 -26
person	~ r:, together	-33 -12 23 -24
person	~ r:, together with	-33 -12 23 -24
person	~ r:, took	-36 -14 -32 -8
person	~ r:, took $	-32 -36 -33 -16
person	~ r:, took a	-47 -7 -28 -20
person	~ r:, under	-40 -16 -13 -18
person	~ r:, under seven	-40 -16 -13 -18
person	~ r:, up	46 -38 -19 -14
person	~ r:, up to	46 -38 -19 -14
person	~ r:, used	-39 59 65 -9
person	~ r:, used to	-39 59 65 -9
person	~ r:, was	-32 -17 9 -9
person	~ r:, was "	-42 -8 -55 -7
person	~ r:, was found	-42 -18 -14 -6
person	~ r:, was released	-43 -24 -9 -8
person	~ r:, went	-43 -19 -41 -10
person	~ r:, went to	-43 -19 -41 -10
person	~ r:, which	-48 -12 -29 -5
person	~ r:, while	-33 -11 18 -28
person	~ r:, while the	-33 -11 18 -28
person	~ r:, who	2 2 3 9
person	~ r:, who 's	-16 -15 -6 61
person	~ r:, who also	-22 22 42 -13
person	~ r:, who appeared	-20 -7 -18 -8
person	~ r:, who came	-43 -43 -19 -7
person	~ r:, who chairs	-24 -7 -19 -6
person	~ r:, who could	23 -10 -9 -7
person	~ r:, who created	47 -31 -11 -4
person	~ r:, who did	-52 35 27 -24
person	~ r:, who died	25 -23 -19 -8
person	~ r:, who directed	-43 18 -26 1
person	~ r:, who got	-81 -12 54 -33
person	~ r:, who had	17 12 -1 5
person	~ r:, who has	29 29 -17 -8
person	~ r:, who is	-30 -19 -14 56
person	~ r:, who joined	92 -23 -24 -3
person	~ r:, who last	66 -47 -23 -4
person	~ r:, who made	36 76 -18 -8
person	~ r:, who played	55 -14 -8 -8
person	~ r:, who plays	-66 -8 -7 -7
person	~ r:, who portrayed	-66 -8 -12 -7
person	~ r:, who produced	-32 -14 -14 54
person	~ r:, who provided	8 -10 -18 -11
person	~ r:, who recorded	-3 -10 -4 -21
person	~ r:, who runs	-35 -36 -9 -13
person	~ r:, who scripted	-54 -17 63 -15
person	~ r:, who starred	42 -6 -14 -11
person	~ r:, who took	27 -3 -4 -1
person	~ r:, who was	28 -22 10 -10
person	~ r:, who will	-33 -17 -11 3
person	~ r:, who with	-25 -4 -5 38
person	~ r:, who won	-30 27 79 -19
person	~ r:, who worked	76 -71 -38 -31
person	~ r:, who wrote	-29 30 21 -10
person	~ r:, whom	-43 -14 -37 -8
person	~ r:, whom he	-45 -32 -39 -12
person	~ r:, whom she	-44 -8 -41 -6
person	~ r:, whose	-43 15 23 -17
person	~ r:, whose "	-52 -74 -40 -14
person	~ r:, whose F	-21 1 -30 -9
person	~ r:, whose career	43 -3 -6 -3
person	~ r:, whose debut	-57 -91 -48 -8
person	~ r:, whose earlier	-29 45 -31 73
person	~ r:, whose films	49 -57 -38 -8
person	~ r:, whose first	-36 63 73 -9
person	~ r:, whose script	1 -52 9 -5
person	~ r:, whose songs	-80 -22 -15 -4
person	~ r:, whose work	-16 -60 -77 -6
person	~ r:, will	-29 -29 -10 -12
person	~ r:, will be	-41 -21 -18 -12
person	~ r:, with	-8 -35 -35 -16
person	~ r:, with P	33 -51 -19 -13
person	~ r:, wrote	-32 -31 -45 -11
person	~ r:, wrote the	-32 -31 -45 -11
person	~ r:-	-33 -24 -27 -7
person	~ r:.	-12 -12 -5 -9
person	~ r:. )	-62 -33 -36 -15
person	~ r:. ) ^	-62 -33 -36 -15
person	~ r:. ^	-9 -11 -5 -9
person	~ r:. ^ ^	-9 -11 -5 -9
person	~ r::	-74 -19 -18 -15
person	~ r:: P	-55 -12 -13 -10
person	~ r:: P ,	-55 -12 -13 -10
person	~ r:;	-60 -14 49 -19
person	~ r:; the	-81 -30 55 -19
person	~ r:; the goat	-26 0 55 -21
person	~ r:?	22 -25 -18 -18
person	~ r:? "	-40 -48 -34 -29
person	~ r:? ^	30 -24 -18 -16
person	~ r:? ^ ^	30 -24 -18 -16
person	~ r:C	28 -11 -9 -9
person	~ r:C ,	-102 -13 -6 -8
person	~ r:C , an	-70 -26 -9 -6
person	~ r:C .	50 -13 -10 -15
person	~ r:C . ^	50 -13 -10 -15
person	~ r:C is	-15 -10 -9 -10
person	~ r:C is a	51 -12 -7 -20
person	~ r:C is back	-20 -3 -8 -6
person	~ r:C stows	17 -9 -5 -6
person	~ r:C stows away	17 -9 -5 -6
person	~ r:C wanders	38 -6 -2 -2
person	~ r:C wanders in	38 -6 -2 -2
person	~ r:F	-32 -23 -20 -14
person	~ r:F ,	-18 -18 -17 -12
person	~ r:F , P	-24 -6 -28 -9
person	~ r:F , is	-27 -59 -17 -11
person	~ r:F , with	-26 -8 -30 -15
person	~ r:F .	-23 -31 -14 -15
person	~ r:F . ^	-23 -31 -14 -15
person	~ r:O	-46 -35 -16 69
person	~ r:O produces	-55 -29 -27 63
person	~ r:O produces with	-55 -29 -27 63
person	~ r:O release	-40 -57 -28 -46
person	~ r:O release .	-40 -57 -28 -46
person	~ r:P	-70 -37 -40 -43
person	~ r:P ,	-63 -54 -62 -9
person	~ r:P , and	-61 -14 -12 -8
person	~ r:W	-23 -12 -6 -6
person	~ r:W ,	-30 -20 -21 -18
person	~ r:W , compiled	-30 -20 -21 -18
person	~ r:^	-57 -48 -28 -21
person	~ r:^ ^	-57 -48 -28 -21
person	~ r:^ ^ ^	-57 -48 -28 -21
person	~ r:a	114 -10 -13 -11
person	~ r:academy	0 -12 -5 -4
person	~ r:academy award	0 -12 -5 -4
person	~ r:academy award triumph	0 -12 -5 -4
person	~ r:accepted	-15 -8 -8 -26
person	~ r:accepted for	-9 -5 -5 -24
person	~ r:accepted for him	-9 -5 -5 -24
person	~ r:accepted the	-25 -20 -5 -26
person	~ r:accepted the best	-25 -20 -5 -26
person	~ r:accuses	-24 -13 -4 -3
person	~ r:accuses P	-24 -13 -4 -3
person	~ r:accuses P of	-24 -13 -4 -3
person	~ r:adapted	-66 -12 42 -17
person	~ r:adapted the	-76 -12 67 -10
person	~ r:adapted the latter	-62 -14 21 -13
person	~ r:added	-36 -9 -11 -8
person	~ r:added .	-28 -7 -6 -4
person	~ r:added . ^	-28 -7 -6 -4
person	~ r:added :	-21 -13 -14 -6
person	~ r:added : "	-21 -13 -14 -6
person	~ r:added that	-38 -10 -7 -5
person	~ r:admirers	-48 -34 -15 -10
person	~ r:admirers have	-48 -34 -15 -10
person	~ r:admirers have been	-48 -34 -15 -10
person	~ r:admits	-11 -8 -3 -4
person	~ r:after	-40 -47 -23 -14
person	~ r:agent	-20 -19 -9 -11
person	~ r:all	46 -15 -27 -18
person	~ r:also	-30 -9 -13 -19
person	~ r:also created	-56 -11 0 -13
person	~ r:also created the	-56 -11 0 -13
person	~ r:also knew	-16 -11 -21 -6
person	~ r:also knew her	-16 -11 -21 -6
person	~ r:also took	-23 -7 -6 -6
person	~ r:also took to	-23 -7 -6 -6
person	~ r:also turn	22 -22 -15 -10
person	~ r:also turn up	22 -22 -15 -10
person	~ r:alum	-46 0 -4 -4
person	~ r:alum )	-46 0 -4 -4
person	~ r:alum ) comes	-46 0 -4 -4
person	~ r:an	-10 -13 -10 -7
person	~ r:an american	6 -17 -16 -5
person	~ r:an american journalist	6 -17 -16 -5
person	~ r:an assassin	0 -12 -4 -3
person	~ r:an assassin in	0 -12 -4 -3
person	~ r:an honorary	-22 -9 -25 -7
person	~ r:an honorary statuette	-22 -9 -25 -7
person	~ r:and	-8 -12 3 0
person	~ r:and ,	-14 -16 -10 -10
person	~ r:and , as	14 -21 -6 -7
person	~ r:and P	15 -13 -1 7
person	~ r:and P )	-35 -23 35 -14
person	~ r:and P ,	30 19 30 7
person	~ r:and P .	-5 -25 -11 -6
person	~ r:and P accepted	-41 -24 -15 -7
person	~ r:and P also	39 -14 -21 -11
person	~ r:and P are	23 -6 -12 23
person	~ r:and P as	-48 -10 -26 -9
person	~ r:and P assembled	-37 -11 -25 23
person	~ r:and P did	-59 -64 -35 -11
person	~ r:and P directed	-35 72 -45 -17
person	~ r:and P for	-35 -21 -16 22
person	~ r:and P had	-77 -6 -14 -23
person	~ r:and P have	-51 -17 -31 -10
person	~ r:and P make	-44 -12 -8 -7
person	~ r:and P of	-49 -16 -30 -30
person	~ r:and P play	152 -18 -21 -17
person	~ r:and P produce	-73 -16 -55 87
person	~ r:and P repeat	58 -27 -18 -9
person	~ r:and P return	-91 -8 -8 -11
person	~ r:and P said	-22 -14 -12 10
person	~ r:and P shared	39 -38 39 -11
person	~ r:and P star	50 -45 -15 -30
person	~ r:and P turned	-42 -3 30 -5
person	~ r:and P were	14 -9 67 -12
person	~ r:and P will	21 -20 -15 -12
person	~ r:and a	-41 -15 -11 -5
person	~ r:and a llama	-37 -8 -22 -11
person	~ r:and also	-6 -69 -57 -10
person	~ r:and also starred	-6 -69 -57 -10
person	~ r:and directed	-20 -7 46 -19
person	~ r:and directed by	-20 -7 46 -19
person	~ r:and her	-61 -46 12 -10
person	~ r:and his	-42 -26 10 5
person	~ r:and his regular	-43 -41 -40 -12
person	~ r:and his wife	-48 -18 3 20
person	~ r:and i	-10 -32 59 -34
person	~ r:and i put	-8 -49 -15 -53
person	~ r:and includes	19 -5 -20 -3
person	~ r:and includes P	19 -5 -20 -3
person	~ r:and made	-9 -3 -7 -5
person	~ r:and made it	-9 -3 -7 -5
person	~ r:and starring	-23 62 -23 -4
person	~ r:and starring P	-23 62 -23 -4
person	~ r:and the	-19 -13 -20 -28
person	~ r:and the dialogues	-22 -15 -43 -6
person	~ r:and with	-23 -11 -49 -22
person	~ r:and with P	-23 -11 -49 -22
person	~ r:and writer	-18 -8 -60 -15
person	~ r:and writer P	-18 -8 -60 -15
person	~ r:animated	-52 -13 -32 -33
person	~ r:animated version	-52 -13 -32 -33
person	~ r:animated version of	-52 -13 -32 -33
person	~ r:announced	-17 -14 -7 -6
person	~ r:announced that	-17 -9 -4 -3
person	~ r:announced that the	-17 -9 -4 -3
person	~ r:appeared	36 -28 -13 -8
person	~ r:are	14 -7 -3 5
person	~ r:are P	0 -7 -12 -29
person	~ r:are P as	0 -7 -12 -29
person	~ r:are all	20 -12 -6 -9
person	~ r:are all expected	5 -17 -5 -23
person	~ r:are all said	47 -6 -5 -8
person	~ r:are also	-54 -10 -9 -14
person	~ r:are also back	3 -17 -15 -24
person	~ r:are also in	-64 -8 -4 -19
person	~ r:are also reported	-51 -3 -12 -12
person	~ r:are among	38 -10 -7 -68
person	~ r:are among the	38 -10 -7 -68
person	~ r:are back	-10 -5 -2 -22
person	~ r:are back as	-10 -5 -2 -22
person	~ r:are cast	4 -5 -6 -11
person	~ r:are cast as	4 -5 -6 -11
person	~ r:are executive	-35 -12 -14 5
person	~ r:are executive producers	-35 -12 -14 5
person	~ r:are in	37 -12 -10 -18
person	~ r:are in it	-31 -10 -8 -32
person	~ r:are in the	79 -25 -25 -43
person	~ r:are in there	-10 -2 -1 -11
person	~ r:are named	28 -23 -6 -23
person	~ r:are named as	28 -23 -6 -23
person	~ r:are producers	-75 -21 -37 43
person	~ r:are producers along	-75 -21 -37 43
person	~ r:are shortlisted	-38 -36 28 -13
person	~ r:are shortlisted as	-38 -36 28 -13
person	~ r:are the	52 -14 -9 51
person	~ r:are the other	17 -9 -11 -53
person	~ r:are the parents	-2 -11 -7 -44
person	~ r:are the producers	-105 -7 -5 90
person	~ r:are to	0 -63 -22 -39
person	~ r:as	21 -13 -10 -11
person	~ r:as C	13 -11 -11 -12
person	~ r:as C ,	1 -9 -12 -14
person	~ r:as C .	-20 -15 -11 -10
person	~ r:as C and	70 -10 -10 -11
person	~ r:as a	33 -12 -7 -8
person	~ r:as a drug	-59 -11 -11 -20
person	~ r:as an	11 -16 -15 -11
person	~ r:as an C	15 -16 -16 -10
person	~ r:as an influence	-19 0 -26 -10
person	~ r:as coach	8 -13 -24 -19
person	~ r:as coach P	8 -13 -24 -19
person	~ r:as her	37 -6 -9 -15
person	~ r:as her absent	37 -6 -9 -15
person	~ r:as the	25 -11 -8 -8
person	~ r:as the film-maker	-3 -13 -3 -10
person	~ r:as the gambler	-45 -5 -7 -7
person	~ r:as the women	-50 -9 -5 -18
person	~ r:asks	-18 -29 -10 -19
person	~ r:assembled	-48 -19 -14 45
person	~ r:assembled a	-48 -19 -14 45
person	~ r:assembled a crew	-48 -19 -14 45
person	~ r:at	-15 37 -15 -15
person	~ r:at O	-19 -33 -13 -13
person	~ r:at O ,	-19 -33 -13 -13
person	~ r:at the	-29 -32 -9 -23
person	~ r:at the premiere	-25 -12 -14 -26
person	~ r:based	-2 -31 -15 -5
person	~ r:based the	-2 -31 -15 -5
person	~ r:based the script	-2 -31 -15 -5
person	~ r:became	-52 -6 -4 -5
person	~ r:became a	-37 -7 -9 -4
person	~ r:been	-44 -21 -22 -15
person	~ r:been on	-44 -21 -22 -15
person	~ r:been on a	-44 -21 -22 -15
person	~ r:began	-2 -9 -5 -6
person	~ r:behind	-55 -14 -16 -30
person	~ r:behind the	-30 -11 -6 -22
person	~ r:behind the camera	-30 -11 -6 -22
person	~ r:book	-64 -46 -28 -22
person	~ r:boots	-42 -22 -5 -14
person	~ r:boots are	-42 -22 -5 -14
person	~ r:boots are by	-42 -22 -5 -14
person	~ r:both	48 -11 -34 -62
person	~ r:bought	-27 -18 -23 -10
person	~ r:bought the	-32 -17 -27 -17
person	~ r:bought the rights	-32 -17 -27 -17
person	~ r:called	-76 -52 -12 -9
person	~ r:came	-28 52 49 -6
person	~ r:came in	-34 -15 52 -5
person	~ r:came in to	-34 -15 52 -5
person	~ r:can	-36 -23 -23 -5
person	~ r:can also	0 -7 -5 -4
person	~ r:can also be	0 -7 -5 -4
person	~ r:cast	50 0 -17 -7
person	~ r:cast is	-24 0 -5 -8
person	~ r:cast is headed	-38 0 -13 -4
person	~ r:cast is led	-33 0 -12 -7
person	~ r:character	-52 -18 -20 -10
person	~ r:character ,	-36 -35 -21 -8
person	~ r:character , C	-36 -35 -21 -8
person	~ r:chose	-3 -26 -11 -4
person	~ r:chose because	-3 -26 -11 -4
person	~ r:chose because they	-3 -26 -11 -4
person	~ r:co-star	-33 -9 -11 -10
person	~ r:co-star there	-33 -6 -11 -10
person	~ r:co-star there ,	-33 -6 -11 -10
person	~ r:co-stars	-37 -9 -10 -5
person	~ r:co-wrote	19 37 11 -9
person	~ r:co-wrote it	66 45 21 -6
person	~ r:co-wrote it (	66 55 35 -9
person	~ r:comedy	53 -20 -26 -1
person	~ r:company	-39 -21 -31 -28
person	~ r:completed	-27 -20 -14 -15
person	~ r:completed ,	-27 -20 -14 -15
person	~ r:completed , beautifully	-27 -20 -14 -15
person	~ r:confirmed	-29 -22 -17 -5
person	~ r:confirmed only	-29 -22 -17 -5
person	~ r:confirmed only last	-29 -22 -17 -5
person	~ r:could	-33 -15 -13 56
person	~ r:could not	-57 -28 -14 -29
person	~ r:could not be	-57 -28 -14 -29
person	~ r:could pay	-16 -9 -6 51
person	~ r:could pay for	-16 -9 -6 51
person	~ r:couldn't	-27 -17 -9 -7
person	~ r:couldn't get	-30 -36 -20 -12
person	~ r:couldn't get it	-30 -36 -20 -12
person	~ r:creepy	10 -6 -7 -4
person	~ r:creepy space-lord	10 -6 -7 -4
person	~ r:creepy space-lord ,	10 -6 -7 -4
person	~ r:cut	-24 -15 -14 -8
person	~ r:daughter	-100 -12 -11 -10
person	~ r:daughter C	-63 -2 -12 -8
person	~ r:daughter C ,	-39 -1 -10 -3
person	~ r:daughter P	-79 -29 -8 -9
person	~ r:delivered	41 -6 -5 -6
person	~ r:delivered the	41 -6 -5 -6
person	~ r:delivered the calf	41 -6 -5 -6
person	~ r:described	-21 50 70 -17
person	~ r:described it	-28 -49 -58 -6
person	~ r:described it as	-28 -49 -58 -6
person	~ r:described the	-34 80 76 -47
person	~ r:describes	-22 -10 -7 -6
person	~ r:describes her	-22 -10 -7 -6
person	~ r:describes her three	-22 -10 -7 -6
person	~ r:designs	-48 -41 -29 -22
person	~ r:designs .	-48 -41 -29 -22
person	~ r:designs . ^	-48 -41 -29 -22
person	~ r:did	34 61 -13 -10
person	~ r:did ,	-51 77 -26 -16
person	~ r:did it	-57 -69 -28 -17
person	~ r:did it on	-57 -69 -28 -17
person	~ r:did not	67 -37 -10 -7
person	~ r:did not attend	-40 -38 -9 -1
person	~ r:died	-52 -16 -8 -9
person	~ r:died in	-52 -16 -8 -9
person	~ r:directed	-33 -13 10 -11
person	~ r:directed ,	-34 -97 -39 -4
person	~ r:directed .	-19 4 -46 -11
person	~ r:directed . ^	-19 4 -46 -11
person	~ r:directed it	-17 -18 62 -9
person	~ r:directed it .	-14 3 -62 -4
person	~ r:directed the	-39 25 -50 -30
person	~ r:directed the original	-39 25 -50 -30
person	~ r:directs	-39 55 -30 -13
person	~ r:directs from	-56 80 -33 -13
person	~ r:directs from a	-40 31 -44 -22
person	~ r:disappeared	-33 -22 -18 -7
person	~ r:disappeared to	-33 -22 -18 -7
person	~ r:disappeared to W	-33 -22 -18 -7
person	~ r:disliked	-58 -29 0 -8
person	~ r:disliked the	-58 -29 0 -8
person	~ r:disliked the new	-58 -29 0 -8
person	~ r:does	34 -29 -9 -12
person	~ r:does not	-31 0 -9 -8
person	~ r:does not like	-31 0 -9 -8
person	~ r:donning	-21 -3 -4 -3
person	~ r:donning the	-21 -3 -4 -3
person	~ r:donning the keeper's	-21 -3 -4 -3
person	~ r:earned	0 -71 -31 -18
person	~ r:episode	-21 -27 -34 -21
person	~ r:episode ,	-21 -27 -34 -21
person	~ r:episode , for	-21 -27 -34 -21
person	~ r:even	-59 -32 65 -18
person	~ r:explained	-32 -7 -4 -11
person	~ r:fantasy	-59 -28 -43 -11
person	~ r:fantasy ,	-59 -28 -43 -11
person	~ r:fantasy , taken	-59 -28 -43 -11
person	~ r:father	-62 -17 -19 -26
person	~ r:father ,	-58 -35 -21 -33
person	~ r:film	-42 137 -11 -9
person	~ r:film ,	-36 96 -8 -13
person	~ r:film .	-29 -56 -9 -7
person	~ r:film . ^	-29 -56 -9 -7
person	~ r:film has	-49 23 -6 -7
person	~ r:film has earned	-49 23 -6 -7
person	~ r:filmed	-34 37 -20 -4
person	~ r:films	-47 -43 -16 -9
person	~ r:films in	-14 -34 -20 -3
person	~ r:films in several	-14 -34 -20 -3
person	~ r:finds	-48 -15 -6 -7
person	~ r:finds silver	-26 -17 -7 -13
person	~ r:finds silver in	-26 -17 -7 -13
person	~ r:finished	-61 -8 -4 -4
person	~ r:first	-71 -16 -15 -13
person	~ r:first novel	-44 -7 -11 -4
person	~ r:first novel ,	-44 -7 -11 -4
person	~ r:flings	-26 -2 -5 -3
person	~ r:flings a	-26 -2 -5 -3
person	~ r:flings a coffee	-26 -2 -5 -3
person	~ r:follows	-34 -9 -16 -12
person	~ r:for	-34 -16 -15 -8
person	~ r:for "	-7 0 -13 -8
person	~ r:for " making	-7 0 -13 -8
person	~ r:for C	-51 -6 -12 -18
person	~ r:for C ;	-51 -6 -12 -18
person	~ r:for F	-50 -9 -30 -34
person	~ r:for O	-12 -12 -31 20
person	~ r:for O ,	-12 -12 -31 20
person	~ r:for P	-31 -34 -27 -56
person	~ r:for P ,	-27 -47 -38 -54
person	~ r:for W	-21 -26 -11 40
person	~ r:for W company	-21 -26 -11 40
person	~ r:for its	-41 -26 -25 -28
person	~ r:for its lead	-41 -26 -25 -28
person	~ r:for the	20 -16 -18 -2
person	~ r:for the L	-27 -3 -5 -9
person	~ r:for the part	26 -22 -24 -9
person	~ r:for three	-46 -17 -8 -5
person	~ r:for three months	0 -5 -4 -3
person	~ r:found	-18 -38 -24 -6
person	~ r:found steadier	-18 -38 -24 -6
person	~ r:found steadier work	-18 -38 -24 -6
person	~ r:four	-26 -5 -13 -6
person	~ r:four years	-26 -5 -13 -6
person	~ r:four years later	-26 -5 -13 -6
person	~ r:from	-12 -35 67 -7
person	~ r:from L	6 -3 -8 -5
person	~ r:from L ,	11 -4 -4 -2
person	~ r:from P	-30 0 88 -5
person	~ r:from rehearsals	-31 -7 -34 -8
person	~ r:from rehearsals for	-31 -7 -34 -8
person	~ r:gave	-11 -9 -9 -15
person	~ r:gave his	-12 -13 -19 -17
person	~ r:gave his share	-12 -13 -19 -17
person	~ r:gave it	-25 -6 -9 -8
person	~ r:gave it the	-25 -6 -9 -8
person	~ r:gives	-25 -25 -16 -34
person	~ r:gives P	-25 -21 -19 -19
person	~ r:gives P the	-25 -21 -19 -19
person	~ r:go	-21 -18 -14 -16
person	~ r:go to	-21 0 -15 -16
person	~ r:go to L	-11 0 -18 -30
person	~ r:go to the	-57 0 -10 -19
person	~ r:got	53 -14 -23 -8
person	~ r:got it	70 -16 -20 -4
person	~ r:got it and	-56 -8 -22 -3
person	~ r:got the	-55 -5 -27 -7
person	~ r:got the idea	-34 0 -26 -7
person	~ r:granddaughter	-49 -25 -16 -26
person	~ r:grandmother	-17 -8 -10 -13
person	~ r:grandmother cut	-17 -14 -11 -11
person	~ r:grandmother cut trailers	-17 -14 -11 -11
person	~ r:grew	-43 -3 -3 -4
person	~ r:grew up	-43 -3 -3 -4
person	~ r:grew up above	-43 -11 -7 -12
person	~ r:grins	-22 -6 -4 -4
person	~ r:grins down	-22 -6 -4 -4
person	~ r:grins down the	-22 -6 -4 -4
person	~ r:guest	-27 -7 -5 -6
person	~ r:guest role	-27 -7 -5 -6
person	~ r:guest role in	-27 -7 -5 -6
person	~ r:had	-48 8 15 14
person	~ r:had #	-9 -8 -6 -11
person	~ r:had # wimples	-9 -8 -6 -11
person	~ r:had all	-46 -8 -5 -28
person	~ r:had all been	-54 -19 -12 -26
person	~ r:had been	-42 -43 -18 41
person	~ r:had been attached	-84 -85 -18 -35
person	~ r:had been considered	-29 -38 -7 -26
person	~ r:had been many	-43 -24 -18 -31
person	~ r:had completed	-16 -25 -10 -11
person	~ r:had completed her	-16 -25 -10 -11
person	~ r:had first	-58 64 -13 -9
person	~ r:had first offered	-58 64 -13 -9
person	~ r:had never	-78 -29 -14 -26
person	~ r:had not	-42 -36 -13 76
person	~ r:had shot	-44 -24 -18 -8
person	~ r:had shot a	-44 -24 -18 -8
person	~ r:had visited	-22 -4 -16 -17
person	~ r:had visited P	-22 -4 -16 -17
person	~ r:had written	-24 50 92 -10
person	~ r:had written the	-34 50 51 -10
person	~ r:has	1 3 -2 -8
person	~ r:has a	-33 -18 -11 -6
person	~ r:has a busy	-35 -27 -8 -7
person	~ r:has adapted	-51 -26 25 -20
person	~ r:has adapted the	-51 -26 25 -20
person	~ r:has agreed	77 -5 -5 -9
person	~ r:has agreed to	77 -5 -5 -9
person	~ r:has asked	-31 -25 -12 -5
person	~ r:has asked her	-31 -25 -12 -5
person	~ r:has become	-40 -1 -3 -3
person	~ r:has become an	-40 -1 -3 -3
person	~ r:has been	48 -24 -7 -11
person	~ r:has been cast	-27 -21 -22 -6
person	~ r:has been chosen	23 -12 -7 -11
person	~ r:has been fitted	9 -6 -10 -5
person	~ r:has been here	-44 -26 -11 -29
person	~ r:has been mentioned	40 -20 -8 -10
person	~ r:has been open	-47 -34 24 -9
person	~ r:has collaborated	-34 -22 60 -10
person	~ r:has collaborated on	-34 -22 60 -10
person	~ r:has denied	-40 -6 -5 -10
person	~ r:has denied his	-24 -5 -4 -16
person	~ r:has directed	-12 14 -36 -7
person	~ r:has done	-58 -39 -11 -16
person	~ r:has had	-75 -16 -10 -9
person	~ r:has had a	-38 -12 -7 -7
person	~ r:has left	-22 -13 -11 -18
person	~ r:has left over	-22 -13 -11 -18
person	~ r:has made	-48 -31 -16 -11
person	~ r:has never	-35 -10 -5 -10
person	~ r:has never missed	-35 -10 -5 -10
person	~ r:has not	-39 -29 -11 -4
person	~ r:has now	64 58 -15 -7
person	~ r:has recently	-28 -46 -18 -12
person	~ r:has recently been	-28 -46 -18 -12
person	~ r:has recorded	-42 -27 -20 -6
person	~ r:has recorded dialogue	-42 -27 -20 -6
person	~ r:has said	47 59 -15 26
person	~ r:has said .	-48 37 -19 -8
person	~ r:has said it	-65 -51 -17 -5
person	~ r:has said that	77 -45 -8 -7
person	~ r:has spent	-39 -11 -6 -3
person	~ r:has spent twenty	-39 -11 -6 -3
person	~ r:has sung	-32 -12 -12 -5
person	~ r:has sung and	-32 -12 -12 -5
person	~ r:has the	117 -21 44 -7
person	~ r:has the writing	-64 -27 53 -8
person	~ r:has two	-59 -19 -11 -9
person	~ r:has two children	-24 -15 -15 -5
person	~ r:has written	-24 -75 21 -6
person	~ r:has written it	-23 0 45 -8
person	~ r:has written the	-49 -74 -9 -3
person	~ r:hasn't	-66 -36 -21 -12
person	~ r:have	-58 -12 -15 -10
person	~ r:have already	-48 -22 -21 -6
person	~ r:have both	-70 -14 -21 -5
person	~ r:have both named	-70 -14 -21 -5
person	~ r:he	-13 -31 -22 -13
person	~ r:he shaved	-13 -31 -22 -13
person	~ r:he shaved his	-13 -31 -22 -13
person	~ r:headlines	-1 -9 -5 1
person	~ r:headlines as	-1 -9 -5 1
person	~ r:headlines as C	-1 -9 -5 1
person	~ r:himself	-62 -7 -19 -9
person	~ r:himself .	-62 -7 -19 -9
person	~ r:himself . ^	-62 -7 -19 -9
person	~ r:husband	-19 -9 -12 -16
person	~ r:husband ,	-19 0 -19 -33
person	~ r:husband , P	-19 0 -19 -33
person	~ r:i	-31 -7 -8 -6
person	~ r:i watch	-31 -18 -14 -14
person	~ r:i watch twice	-31 -18 -14 -14
person	~ r:in	-3 -7 -13 -10
person	~ r:in #	-30 -6 -5 41
person	~ r:in # ,	-24 -10 -7 -6
person	~ r:in F	-40 -12 -14 -12
person	~ r:in F ,	-52 -16 -16 -12
person	~ r:in F .	-37 -18 -13 -9
person	~ r:in P	-42 -3 -13 -13
person	~ r:in P F	-42 -3 -13 -13
person	~ r:in a	16 -16 -19 -11
person	~ r:in a comedy	-28 -30 -25 -7
person	~ r:in a role	22 -16 -7 -13
person	~ r:in mind	-61 -8 -16 -7
person	~ r:in mind .	-61 -8 -16 -7
person	~ r:in the	30 -25 -13 -12
person	~ r:in the #	45 -49 -15 -9
person	~ r:in the cast	-34 -7 -6 -6
person	~ r:international	-18 -24 -20 -5
person	~ r:international attention	-18 -24 -20 -5
person	~ r:international attention -	-18 -24 -20 -5
person	~ r:introduced	-45 -23 -17 -4
person	~ r:introduced them	-45 -23 -17 -4
person	~ r:introduced them ,	-45 -23 -17 -4
person	~ r:is	5 -8 -2 15
person	~ r:is C	-1 -12 -9 -16
person	~ r:is C ,	46 -12 -10 -17
person	~ r:is C .	-18 -13 -7 -14
person	~ r:is C and	-90 -4 -8 -12
person	~ r:is a	-11 -25 -14 67
person	~ r:is a producer	-87 -48 -33 71
person	~ r:is a wonderful	16 -35 -18 -39
person	~ r:is about	-42 -8 -8 -16
person	~ r:is about to	-42 -8 -8 -16
person	~ r:is again	-38 -5 -21 -5
person	~ r:is again seen	-38 -5 -21 -5
person	~ r:is also	18 -15 72 -14
person	~ r:is also responsible	-72 -23 -54 -43
person	~ r:is among	-33 -59 -9 -16
person	~ r:is among the	-43 -30 -20 -31
person	~ r:is an	-46 -41 -20 85
person	~ r:is an executive	-46 -41 -20 85
person	~ r:is back	-40 -18 -5 -10
person	~ r:is back as	-40 -18 -5 -10
person	~ r:is being	6 -15 -7 -12
person	~ r:is being lined	17 -30 -18 -13
person	~ r:is currently	-54 -14 56 -42
person	~ r:is currently in	-30 -10 -24 -68
person	~ r:is expected	74 -10 -9 -12
person	~ r:is expected to	74 -10 -9 -12
person	~ r:is from	-35 -25 21 -11
person	~ r:is from a	-35 -25 21 -11
person	~ r:is heard	20 -31 -21 -10
person	~ r:is heard on	20 -31 -21 -10
person	~ r:is her	96 -18 -5 -7
person	~ r:is her C	35 -20 -8 -14
person	~ r:is his	82 -16 -12 70
person	~ r:is his fellow	-76 -19 -18 64
person	~ r:is in	-42 -21 -9 -17
person	~ r:is keeping	-54 -17 -16 -14
person	~ r:is keeping quiet	-54 -17 -16 -14
person	~ r:is more	-85 -28 -7 -28
person	~ r:is more familiar	-85 -28 -7 -28
person	~ r:is nominated	-80 -12 -12 -3
person	~ r:is nominated as	-80 -12 -12 -3
person	~ r:is not	-99 79 -13 -16
person	~ r:is not back	-78 68 -16 -28
person	~ r:is on	-53 45 -53 -26
person	~ r:is on board	-53 45 -53 -26
person	~ r:is out	-51 -83 -33 -31
person	~ r:is producing	-33 -14 -14 100
person	~ r:is producing ,	-40 -9 -24 30
person	~ r:is producing .	-27 -19 -12 34
person	~ r:is repped	-59 -67 -26 -38
person	~ r:is repped by	-59 -67 -26 -38
person	~ r:is rewriting	-9 0 47 -11
person	~ r:is rewriting the	-9 0 47 -11
person	~ r:is said	99 -13 -14 -8
person	~ r:is said to	99 -13 -14 -8
person	~ r:is scheduled	-12 -37 -20 -11
person	~ r:is scheduled to	-12 -37 -20 -11
person	~ r:is six	0 -8 0 -8
person	~ r:is six foot	0 -8 0 -8
person	~ r:is survived	-32 -12 -10 -16
person	~ r:is survived by	-32 -12 -10 -16
person	~ r:is the	43 -2 2 -35
person	~ r:is the C	-77 -18 -7 -23
person	~ r:is the director	-92 114 -28 -19
person	~ r:is the main	-62 -9 -7 -15
person	~ r:is the other	-94 -57 -37 -33
person	~ r:is the producer	-97 -41 -14 -100
person	~ r:is the reason	-27 -57 -8 -29
person	~ r:is the wife	75 -22 -6 -13
person	~ r:is to	-10 -10 -10 -17
person	~ r:is to be	-79 -16 -9 -22
person	~ r:is to play	96 -3 -4 -5
person	~ r:is with	-68 -45 -28 -43
person	~ r:is with O	-68 -45 -28 -43
person	~ r:is writing	-28 -58 -63 -7
person	~ r:is writing and	-55 -58 -76 -13
person	~ r:is writing the	-8 0 -14 -10
person	~ r:isn't	-46 -8 -7 -27
person	~ r:isn't in	-46 -8 -7 -27
person	~ r:isn't in this	-46 -8 -7 -27
person	~ r:joining	-55 -1 -3 -4
person	~ r:joining the	-55 -1 -3 -4
person	~ r:joining the cast	-55 -1 -3 -4
person	~ r:joins	85 -41 -9 -6
person	~ r:joked	48 -17 -10 -10
person	~ r:joked in	-52 -31 -7 -5
person	~ r:joked in L	-52 -31 -7 -5
person	~ r:last	-43 -27 -16 -15
person	~ r:later	-35 44 -4 -3
person	~ r:later made	-35 44 -4 -3
person	~ r:later made her	-35 44 -4 -3
person	~ r:learned	35 -9 -5 -8
person	~ r:learned her	34 -18 -14 -5
person	~ r:learned her half	34 -18 -14 -5
person	~ r:leaves	-19 -35 -10 -8
person	~ r:leaves a	-19 -33 -23 -8
person	~ r:leaves a wife	-19 -33 -23 -8
person	~ r:left	-24 -6 -9 -8
person	~ r:left the	-26 -8 -10 -9
person	~ r:left the next	-26 -8 -10 -9
person	~ r:lensing	-37 -21 -8 -5
person	~ r:lensing .	-37 -21 -8 -5
person	~ r:lensing . ^	-37 -21 -8 -5
person	~ r:licks	33 -27 -12 -8
person	~ r:licks a	33 -27 -12 -8
person	~ r:licks a priest	33 -27 -12 -8
person	~ r:liked	-29 -8 -6 -8
person	~ r:liked to	-28 -9 -5 -10
person	~ r:liked to say	-28 -9 -5 -10
person	~ r:lost	-58 64 -24 -21
person	~ r:made	-29 27 -10 -9
person	~ r:made his	-67 -80 -27 -16
person	~ r:made so	-29 -46 -6 -4
person	~ r:made so many	-29 -46 -6 -4
person	~ r:make	-40 -7 -3 -7
person	~ r:make up	-40 -7 -3 -7
person	~ r:make up the	-40 -7 -3 -7
person	~ r:met	-16 -17 -6 -12
person	~ r:met the	-16 -17 -6 -12
person	~ r:met the writer	-16 -17 -6 -12
person	~ r:musical	-58 65 -55 -19
person	~ r:name	56 -9 -7 -9
person	~ r:name has	-67 -8 -10 -6
person	~ r:name has repeatedly	-39 -5 -17 -4
person	~ r:name on	-50 -10 -16 -9
person	~ r:name on it	-50 -10 -16 -9
person	~ r:near-silence	15 -8 -5 -13
person	~ r:near-silence in	15 -8 -5 -13
person	~ r:near-silence in it	15 -8 -5 -13
person	~ r:needed	-17 -14 -12 -8
person	~ r:needed wires	-17 -14 -12 -8
person	~ r:needed wires to	-17 -14 -12 -8
person	~ r:never	-23 -14 -12 -7
person	~ r:never bothered	-14 -12 -12 -3
person	~ r:never bothered with	-14 -12 -12 -3
person	~ r:never quit	0 -6 -17 -5
person	~ r:never quit .	0 -6 -17 -5
person	~ r:next	-46 -36 -25 -12
person	~ r:novel	-32 -19 -19 -12
person	~ r:novel W	-23 -15 -19 -12
person	~ r:novel W .	-8 -16 -16 -10
person	~ r:novel about	-8 -20 -25 -21
person	~ r:novel about the	-8 -20 -25 -21
person	~ r:of	-11 -12 24 -18
person	~ r:of F	-50 -39 61 -35
person	~ r:of L	-32 -19 -11 -6
person	~ r:of L .	-32 -19 -11 -6
person	~ r:of O	-17 -14 -16 -48
person	~ r:of O is	-26 -26 -12 -67
person	~ r:of O said	-24 -10 -27 -13
person	~ r:of the	-90 -11 -9 -12
person	~ r:of the O	-90 -11 -9 -12
person	~ r:of withholding	-13 -7 -4 -6
person	~ r:of withholding her	-13 -7 -4 -6
person	~ r:old	-53 -36 -16 -7
person	~ r:on	-34 -16 -13 -14
person	~ r:on F	-22 -14 -15 -16
person	~ r:on F (	-32 -22 -36 -18
person	~ r:on the	-54 -18 -11 -12
person	~ r:on the way	-25 -6 -15 -14
person	~ r:once	-9 59 -12 -11
person	~ r:once again	-88 58 -24 -24
person	~ r:once again in	-88 58 -24 -24
person	~ r:once remarked	-50 -17 -13 -4
person	~ r:once remarked of	-50 -17 -13 -4
person	~ r:one	-19 -15 -4 83
person	~ r:one of	-19 -15 -4 83
person	~ r:one of L	-8 -19 -13 -18
person	~ r:only	-73 -3 -26 -5
person	~ r:only previous	-31 -13 -38 -11
person	~ r:only previous credit	-31 -13 -38 -11
person	~ r:or	-22 -18 -7 -3
person	~ r:or P	-22 -18 -7 -3
person	~ r:or P .	-22 -18 -7 -3
person	~ r:other	-48 -8 -14 -7
person	~ r:other job	-50 -7 -6 -14
person	~ r:other job is	-50 -7 -6 -14
person	~ r:over	-32 -27 -22 -4
person	~ r:over a	-32 -27 -22 -4
person	~ r:over a hotel	-32 -27 -22 -4
person	~ r:own	-64 -26 -10 -12
person	~ r:own films	-24 -28 -19 -4
person	~ r:own films of	-24 -28 -19 -4
person	~ r:own novel	-23 -59 -26 -17
person	~ r:own novel W	-23 -59 -26 -17
person	~ r:part	60 -15 -9 -13
person	~ r:partner	-5 -25 -16 -8
person	~ r:partner P	-5 -25 -16 -8
person	~ r:partner P told	-5 -25 -16 -8
person	~ r:passed	-42 -20 -18 -7
person	~ r:passed .	-42 -20 -18 -7
person	~ r:passed . ^	-42 -20 -18 -7
person	~ r:pause	-34 -32 -18 -21
person	~ r:pause .	-34 -32 -18 -21
person	~ r:pause . ^	-34 -32 -18 -21
person	~ r:performance	-40 -8 -6 -13
person	~ r:performance had	-40 -8 -6 -13
person	~ r:performance had been	-40 -8 -6 -13
person	~ r:photographed	-52 -31 -23 -23
person	~ r:photographed it	-52 -31 -23 -23
person	~ r:photographed it .	-52 -31 -23 -23
person	~ r:picture	-55 107 -17 -12
person	~ r:picture .	-28 13 -12 -13
person	~ r:picture . ^	-28 13 -12 -13
person	~ r:play	104 -28 -17 -14
person	~ r:play .	-42 -12 -20 -6
person	~ r:play . ^	-42 -12 -20 -6
person	~ r:played	-60 -9 -11 -7
person	~ r:played C	0 -5 -3 -6
person	~ r:played his	18 -2 -1 -19
person	~ r:played his brother	18 -2 -1 -19
person	~ r:played the	-89 -16 -13 -10
person	~ r:played undercover	-38 -4 -6 -7
person	~ r:played undercover cop	-38 -4 -6 -7
person	~ r:plays	21 -10 -9 -8
person	~ r:plays C	2 -7 -6 -6
person	~ r:plays C ,	4 -8 -6 -6
person	~ r:plays C on	-44 0 -5 -4
person	~ r:plays a	94 -14 -10 -10
person	~ r:plays a biologist	-50 -3 -12 -7
person	~ r:plays an	-36 -7 -6 -5
person	~ r:plays his	-48 -10 -11 -8
person	~ r:plays his enemy	-10 -6 -7 -4
person	~ r:plays his wife	0 -7 -7 -6
person	~ r:plays the	44 -9 -8 -7
person	~ r:plays the camp	-3 -13 -11 -4
person	~ r:plays the world	-3 -1 -7 -3
person	~ r:pointed	-22 -9 -13 -5
person	~ r:pointed to	-22 -9 -13 -5
person	~ r:pointed to the	-22 -9 -13 -5
person	~ r:previous	-77 -87 -49 -24
person	~ r:produce	-62 -26 -45 84
person	~ r:produced	-20 -85 -19 94
person	~ r:produced it	-27 -13 -17 31
person	~ r:produces	-18 -7 -8 26
person	~ r:produces alongside	-18 -7 -8 26
person	~ r:produces alongside P	-18 -7 -8 26
person	~ r:producing	-13 0 -11 -38
person	~ r:producing partner	-13 0 -11 -38
person	~ r:producing partner P	-13 0 -11 -38
person	~ r:project	-51 -16 -4 -6
person	~ r:project .	-37 -19 -7 -15
person	~ r:project . ^	-37 -19 -7 -15
person	~ r:published	-30 -21 -20 -3
person	~ r:published the	-30 -21 -20 -3
person	~ r:published the book	-30 -21 -20 -3
person	~ r:put	-7 -21 -24 -50
person	~ r:put on	-21 -23 -16 -48
person	~ r:put on #	-21 -23 -16 -48
person	~ r:recalled	-16 -18 -9 -9
person	~ r:recalled his	-24 -34 -12 -8
person	~ r:recalled his long	-24 -34 -12 -8
person	~ r:received	-17 -41 -12 -4
person	~ r:received the	-17 -41 -12 -4
person	~ r:received the silver	-17 -41 -12 -4
person	~ r:recorded	-61 -52 -9 -21
person	~ r:recorded the	-61 -52 -9 -21
person	~ r:regular	-33 -33 -21 -50
person	~ r:remains	-31 -31 -21 -36
person	~ r:repeat	70 -18 -25 -10
person	~ r:replacement	-47 -22 -5 -10
person	~ r:replacement was	-47 -22 -5 -10
person	~ r:replacement was P	-47 -22 -5 -10
person	~ r:replaces	-23 0 -11 -9
person	~ r:replaces P	-23 0 -11 -9
person	~ r:replaces P ,	-23 0 -11 -9
person	~ r:return	-66 -6 -6 -12
person	~ r:return as	26 -21 -5 -11
person	~ r:return in	-72 -10 -2 -10
person	~ r:return in the	-72 -10 -2 -10
person	~ r:returning	-73 -1 -3 -20
person	~ r:returning as	-73 -1 -3 -20
person	~ r:returning as C	-73 -1 -3 -20
person	~ r:returns	-40 -14 -6 -7
person	~ r:returns as	-31 -9 -8 -7
person	~ r:returns as C	50 -6 -5 -3
person	~ r:rewrote	-21 43 31 -5
person	~ r:rewrote the	-21 43 31 -5
person	~ r:rewrote the ending	-21 43 31 -5
person	~ r:ringlets	-44 -4 -9 -4
person	~ r:ringlets once	-44 -4 -9 -4
person	~ r:ringlets once more	-44 -4 -9 -4
person	~ r:saga	-11 -22 -4 -6
person	~ r:saga ,	-11 -22 -4 -6
person	~ r:saga , is	-11 -22 -4 -6
person	~ r:said	-21 -14 -13 -1
person	~ r:said ,	-16 -5 -7 -7
person	~ r:said , "	-19 -3 -6 -3
person	~ r:said .	-15 -10 -8 -7
person	~ r:said . ^	-15 -10 -8 -7
person	~ r:said :	-10 -14 -12 -6
person	~ r:said : "	-10 -14 -12 -6
person	~ r:said he	-20 -27 -11 58
person	~ r:said he had	-16 -35 -13 16
person	~ r:said he was	-9 -3 -21 -42
person	~ r:said he would	-34 -18 -12 86
person	~ r:said in	-17 -15 -5 -4
person	~ r:said in a	-16 -15 -5 -3
person	~ r:said more	-41 -48 -15 42
person	~ r:said more than	-41 -48 -15 42
person	~ r:said no	-41 -22 -15 -8
person	~ r:said no ;	-41 -22 -15 -8
person	~ r:said on	-5 -5 -8 -3
person	~ r:said on the	-5 -5 -8 -3
person	~ r:said she	-11 0 -26 -5
person	~ r:said she wanted	-11 0 -26 -5
person	~ r:said that	-39 -12 -14 -56
person	~ r:said that private	-13 -8 -12 -12
person	~ r:said that up	-28 -5 -16 -62
person	~ r:said the	-7 -16 -11 8
person	~ r:said the crew	-1 -4 -2 25
person	~ r:said the decision	-1 -16 -17 -29
person	~ r:said the director	-35 -23 -16 -14
person	~ r:said yes	39 -23 -20 -7
person	~ r:said yes as	39 -23 -20 -7
person	~ r:saw	-20 -7 -13 -7
person	~ r:saw her	-28 -1 -9 -9
person	~ r:saw her at	-53 -46 -13 -14
person	~ r:saw her in	-3 10 -21 -2
person	~ r:saw it	-36 -24 -6 -4
person	~ r:saw it by	-36 -24 -6 -4
person	~ r:says	-26 -14 -8 -10
person	~ r:says ,	-23 -7 -5 -5
person	~ r:says , "	-20 -6 -5 -4
person	~ r:says , and	-16 -7 -4 -5
person	~ r:says , is	-25 -11 -13 -5
person	~ r:says , less	-44 -7 -9 -11
person	~ r:says , of	0 -3 -4 -3
person	~ r:says .	-21 -10 -7 -8
person	~ r:says . ^	-21 -10 -7 -8
person	~ r:says he	-42 -34 -24 -34
person	~ r:says in	-23 -32 -12 -4
person	~ r:says in the	-23 -32 -12 -4
person	~ r:script	-35 -9 69 -11
person	~ r:script ,	-42 -24 57 -13
person	~ r:script , out	-42 -24 57 -13
person	~ r:script is	-43 -13 -29 -12
person	~ r:script is still	-43 -13 -29 -12
person	~ r:second	-61 70 -8 -14
person	~ r:second husband	-48 -14 -15 -20
person	~ r:second wind	-23 -21 -8 -5
person	~ r:second wind blew	-23 -21 -8 -5
person	~ r:sells	-63 -13 -17 -7
person	~ r:sells elsewhere	-63 -13 -17 -7
person	~ r:sells elsewhere .	-63 -13 -17 -7
person	~ r:sent	-42 72 -14 -9
person	~ r:sent a	-26 -70 -9 -7
person	~ r:sent two	-25 -62 -27 -9
person	~ r:sent two english	-25 -62 -27 -9
person	~ r:set	-43 44 -28 -14
person	~ r:shared	8 70 28 -13
person	~ r:shared the	8 70 28 -13
person	~ r:shared the direction	-43 52 -69 -19
person	~ r:shared the lead	24 -50 -69 -30
person	~ r:shaved	0 -28 -7 -7
person	~ r:shaved his	0 0 -2 -7
person	~ r:shaved his head	0 0 -2 -7
person	~ r:she	-50 -24 -42 -38
person	~ r:shot	21 15 -14 -10
person	~ r:shot it	-111 -68 -15 -9
person	~ r:shot it .	-72 -43 -23 -6
person	~ r:shows	19 -8 -7 -14
person	~ r:shows up	19 -8 -7 -14
person	~ r:shows up for	19 -8 -7 -14
person	~ r:shrugs	-12 0 -5 -4
person	~ r:shrugs in	-12 0 -5 -4
person	~ r:shrugs in the	-12 0 -5 -4
person	~ r:signs	-31 -4 -6 -8
person	~ r:signs up	-31 -4 -6 -8
person	~ r:signs up to	-31 -4 -6 -8
person	~ r:sister	-40 -7 -7 -10
person	~ r:sister .	0 -24 -4 -11
person	~ r:sister . ^	0 -24 -4 -11
person	~ r:sister C	-35 -2 -3 -4
person	~ r:sister C over	-35 -2 -3 -4
person	~ r:sofa	-46 -17 -7 -12
person	~ r:sofa ,	-46 -17 -7 -12
person	~ r:sofa , that	-46 -17 -7 -12
person	~ r:sold	-38 -3 0 -14
person	~ r:son	-46 -11 -11 -29
person	~ r:son ,	-52 -11 -11 -11
person	~ r:son , P	-73 -12 -10 -20
person	~ r:son , thanked	-32 -11 -13 -8
person	~ r:son , was	-45 -12 -17 -22
person	~ r:spent	24 -12 -10 -9
person	~ r:spent three	33 -12 -8 -10
person	~ r:spent three days	33 -15 -8 -10
person	~ r:star	50 -28 -22 -75
person	~ r:starred	74 -10 -13 -8
person	~ r:starred as	35 -9 -4 -6
person	~ r:starred as a	35 -9 -4 -6
person	~ r:starred in	31 -9 -7 -3
person	~ r:stars	84 -17 -7 -10
person	~ r:stars as	-25 -18 -7 -11
person	~ r:stars as C	-43 -21 -5 -8
person	~ r:stayed	-24 -15 -15 -22
person	~ r:stayed away	-24 -15 -15 -22
person	~ r:stayed away .	-24 -15 -15 -22
person	~ r:stitches	-27 -6 -13 -6
person	~ r:stitches three	-27 -6 -13 -6
person	~ r:stitches three tourists	-27 -6 -13 -6
person	~ r:stole	-31 -8 -10 -4
person	~ r:stole the	-31 -5 -8 -4
person	~ r:stole the line	-31 -5 -8 -4
person	~ r:story	-4 -10 -22 -13
person	~ r:story ,	-4 -10 -22 -13
person	~ r:story , filming	-4 -10 -22 -13
person	~ r:swears	48 -7 -6 -11
person	~ r:swears at	70 -8 -5 -20
person	~ r:takes	53 -12 -14 -11
person	~ r:takes the	19 -14 -10 -8
person	~ r:takes the part	36 -33 -7 -5
person	~ r:taking	-33 -5 -9 -4
person	~ r:taking the	-33 -5 -9 -4
person	~ r:taking the acting	-33 -5 -9 -4
person	~ r:talks	-45 -12 -6 -7
person	~ r:talks to	0 -9 -7 -5
person	~ r:talks to us	0 -9 -7 -5
person	~ r:taught	0 -31 -19 -4
person	~ r:telling	-18 -38 36 -5
person	~ r:telling ,	-18 -34 34 -7
person	~ r:telling , fallen	-18 -34 34 -7
person	~ r:the	37 -15 -12 -12
person	~ r:the grandeur	-31 -3 -7 -8
person	~ r:the grandeur of	-31 -3 -7 -8
person	~ r:the mammoth	-84 -7 -11 -7
person	~ r:the mammoth ,	-84 -7 -11 -7
person	~ r:the painter	-16 -2 -2 -19
person	~ r:the painter C	-16 -2 -2 -19
person	~ r:the sabre-toothed	-54 -10 -11 -14
person	~ r:the sabre-toothed tiger	-54 -10 -11 -14
person	~ r:there	-32 -22 -16 -12
person	~ r:there ,	-32 -22 -16 -12
person	~ r:there , P	-32 -22 -16 -12
person	~ r:thinks	0 -25 -21 -8
person	~ r:thought	-44 -5 -14 -8
person	~ r:threatened	-11 -6 -5 -21
person	~ r:threatened to	-11 -6 -5 -21
person	~ r:threatened to fly	-11 -6 -5 -21
person	~ r:thriller	-44 -36 -27 -11
person	~ r:thriller .	-18 -6 -21 -10
person	~ r:thriller . ^	-18 -6 -21 -10
person	~ r:to	-5 0 19 -9
person	~ r:to O	0 -20 -11 -8
person	~ r:to O ,	0 -20 -11 -8
person	~ r:to be	32 -23 -13 -4
person	~ r:to be considering	32 -23 -13 -4
person	~ r:to cinema	28 -13 -5 -2
person	~ r:to cinema audiences	28 -13 -5 -2
person	~ r:to direct	-11 -95 -13 -8
person	~ r:to direct a	-14 -58 -13 -5
person	~ r:to join	-6 -5 -9 -3
person	~ r:to join P	-6 -5 -9 -3
person	~ r:to play	-34 -3 -7 -3
person	~ r:to play a	-34 -3 -7 -3
person	~ r:to win	-38 -23 -12 -5
person	~ r:to win in	-38 -23 -12 -5
person	~ r:told	-16 -11 -8 -9
person	~ r:told O	-10 -7 -5 -13
person	~ r:told W	-18 -19 -19 -13
person	~ r:told a	-9 -16 -6 -6
person	~ r:told a W	-2 0 -10 -5
person	~ r:told a local	-4 0 -7 -4
person	~ r:told an	-29 -9 -9 -7
person	~ r:told an audience	-22 -6 -3 -4
person	~ r:told an interviewer	-35 -8 -7 -5
person	~ r:told bridgetothestars.net	-11 -3 -8 -9
person	~ r:told bridgetothestars.net .	-11 -3 -8 -9
person	~ r:told fans	-14 -31 -24 -8
person	~ r:told fans on	-14 -31 -24 -8
person	~ r:told her	-5 -24 -6 -29
person	~ r:told her .	-5 -24 -6 -29
person	~ r:told reporters	-27 -12 -5 -5
person	~ r:told reporters .	0 -14 -7 -7
person	~ r:told the	-18 -8 -8 -7
person	~ r:told the O	-8 -4 0 -4
person	~ r:told the audience	-28 -4 -2 -6
person	~ r:told the bbc	-10 -3 -2 -5
person	~ r:told the crowd	-6 -20 -8 -4
person	~ r:told this	-18 -2 -5 -9
person	~ r:told this newspaper	-18 -2 -5 -9
person	~ r:told variety	-25 -6 -5 -35
person	~ r:told variety .	-25 -6 -5 -35
person	~ r:took	12 -22 -17 -8
person	~ r:took a	-44 -28 -7 -7
person	~ r:took a short	-15 -2 -7 -9
person	~ r:took over	-43 -25 -28 -6
person	~ r:took over .	-43 -25 -28 -6
person	~ r:took some	-38 -6 0 -4
person	~ r:took some elements	-38 -6 0 -4
person	~ r:took the	93 -14 -39 -10
person	~ r:trained	-33 -10 -7 -7
person	~ r:trilogy	-14 -13 -8 -13
person	~ r:trilogy has	-24 -12 -14 -6
person	~ r:trilogy has been	-24 -12 -14 -6
person	~ r:turned	-10 -5 13 -8
person	~ r:turned down	-19 0 -32 -5
person	~ r:turned in	-33 -5 22 -8
person	~ r:turned in the	-33 -5 22 -8
person	~ r:turns	18 -14 -16 -7
person	~ r:turns a	13 -22 -25 -3
person	~ r:turns a florist	13 -22 -25 -3
person	~ r:turns up	10 -10 -9 -3
person	~ r:turns up in	10 -10 -9 -3
person	~ r:twice	-44 -23 -17 -14
person	~ r:uncle	-50 -25 -31 -20
person	~ r:under	-33 -21 -26 -64
person	~ r:under the	-29 -14 -24 -55
person	~ r:used	-29 -35 -16 -23
person	~ r:version	-33 -5 -10 -9
person	~ r:version of	-41 -5 -5 -16
person	~ r:version of the	-41 -5 -5 -16
person	~ r:voice	-32 -12 -64 -8
person	~ r:walked	-26 -6 -4 -6
person	~ r:walked part	-28 -6 -9 -3
person	~ r:walked part of	-28 -6 -9 -3
person	~ r:wanted	-13 17 -13 -8
person	~ r:wanted P	-17 -40 -12 -9
person	~ r:wanted P for	-17 -40 -12 -9
person	~ r:wanted another	-34 -36 -18 -6
person	~ r:wanted another .	-34 -36 -18 -6
person	~ r:was	21 -15 -17 -12
person	~ r:was #	-56 -8 -13 -13
person	~ r:was # .	-56 -8 -13 -13
person	~ r:was C	60 -14 -8 -9
person	~ r:was C ,	44 -12 -6 -15
person	~ r:was C .	58 -10 -2 -3
person	~ r:was C in	-96 -8 -5 -6
person	~ r:was a	45 -9 -5 -8
person	~ r:was a regular	-50 -6 -5 -9
person	~ r:was absent	-43 -18 -16 -20
person	~ r:was absent because	-43 -18 -16 -20
person	~ r:was already	56 -17 -5 -9
person	~ r:was already attached	56 -17 -5 -9
person	~ r:was also	0 -8 -8 -16
person	~ r:was also C	0 -5 -6 -20
person	~ r:was among	-19 -7 -17 33
person	~ r:was among the	-19 -7 -17 33
person	~ r:was an	-41 -6 -17 -11
person	~ r:was approached	-87 -42 -73 -12
person	~ r:was approached for	-74 -13 -12 -12
person	~ r:was at	-83 -42 -13 -31
person	~ r:was attached	-60 -18 -12 -10
person	~ r:was attached until	-60 -18 -12 -10
person	~ r:was born	-21 -8 -6 -13
person	~ r:was born in	-17 -6 -9 -12
person	~ r:was chosen	48 -42 -33 -23
person	~ r:was expecting	-45 -18 -6 -4
person	~ r:was expecting a	-45 -18 -6 -4
person	~ r:was firm	-23 -23 -11 -4
person	~ r:was firm :	-23 -23 -11 -4
person	~ r:was going	-66 -34 -18 -7
person	~ r:was going to	-66 -34 -18 -7
person	~ r:was his	105 -19 -14 -9
person	~ r:was in	-68 -11 -7 -10
person	~ r:was in a	-63 -11 -5 -8
person	~ r:was last	0 -13 -15 -7
person	~ r:was last seen	0 -13 -14 -7
person	~ r:was made	-17 -62 -6 -9
person	~ r:was made a	-17 -62 -6 -9
person	~ r:was named	-14 -40 -31 -9
person	~ r:was named best	13 -42 -40 -11
person	~ r:was nominated	-33 -17 -64 -5
person	~ r:was not	-59 -12 -9 -13
person	~ r:was not there	-31 -10 -8 -8
person	~ r:was one	-65 -8 -17 -25
person	~ r:was one of	-65 -8 -17 -25
person	~ r:was originally	-41 -25 -6 -3
person	~ r:was past	-26 -17 -29 -5
person	~ r:was past #	-26 -17 -29 -5
person	~ r:was photographed	33 -3 -14 -3
person	~ r:was photographed leaving	33 -3 -14 -3
person	~ r:was seen	-37 -2 -3 -2
person	~ r:was sent	-45 -24 -23 -5
person	~ r:was sent the	-45 -24 -23 -5
person	~ r:was the	20 -17 -12 -12
person	~ r:was the first	-39 -9 -7 -5
person	~ r:was the ghost	-84 -19 -15 -19
person	~ r:was then	-28 -37 -7 -7
person	~ r:wasn't	-69 -31 -15 -31
person	~ r:wears	25 -28 -19 -15
person	~ r:went	-19 -6 -10 -5
person	~ r:went back	-19 -4 -11 -2
person	~ r:went back to	-19 -4 -11 -2
person	~ r:were	1 -16 66 -14
person	~ r:who	-6 -26 -23 -31
person	~ r:who had	-5 -2 -11 -9
person	~ r:who had been	-5 -2 -11 -9
person	~ r:wife	-71 -17 -15 -16
person	~ r:wife ,	-40 -21 -18 -18
person	~ r:wife , C	0 -2 -32 -3
person	~ r:wife , the	-36 -22 -29 -16
person	~ r:wife C	0 -8 -4 -4
person	~ r:wife C ,	0 -8 -4 -4
person	~ r:wife P	-72 -20 -7 -24
person	~ r:will	-1 17 -7 -7
person	~ r:will again	76 38 60 -11
person	~ r:will again be	23 -38 -15 -12
person	~ r:will be	-57 -14 -10 -10
person	~ r:will be C	-8 -10 -12 -18
person	~ r:will be directed	-31 -26 -15 -8
person	~ r:will be presenting	-45 -16 -22 -11
person	~ r:will be seen	-74 -18 -7 -7
person	~ r:will continue	-9 -85 -27 -20
person	~ r:will continue to	-9 -85 -27 -20
person	~ r:will host	-42 -32 -18 -22
person	~ r:will host the	-42 -32 -18 -22
person	~ r:will once	31 -15 -10 -11
person	~ r:will once more	31 -15 -10 -11
person	~ r:will oversee	-42 -28 -19 -29
person	~ r:will oversee for	-42 -28 -19 -29
person	~ r:will play	-15 -13 -9 -7
person	~ r:will play C	61 -13 -9 -6
person	~ r:will produce	-47 -17 -26 47
person	~ r:will re-record	-49 -20 -16 -18
person	~ r:will re-record the	-49 -20 -16 -18
person	~ r:wished	-29 -11 -6 -3
person	~ r:wished P	-29 -11 -6 -3
person	~ r:wished P well	-29 -11 -6 -3
person	~ r:with	-52 -39 -45 -54
person	~ r:won	38 -32 -15 -6
person	~ r:won a	-42 -52 -17 -5
person	~ r:won an	42 -22 -47 -5
person	~ r:won an oscar	42 -22 -47 -5
person	~ r:won't	-33 -12 -10 -8
person	~ r:won't be	-26 -12 -7 -9
person	~ r:won't be lacing	-36 -21 -10 -14
person	~ r:wore	72 -15 -16 -18
person	~ r:work	-30 -35 -6 -27
person	~ r:worked	-53 -14 -6 -9
person	~ r:would	-7 -22 -9 -16
person	~ r:writers	-18 -8 -31 -18
person	~ r:writers '	-18 -8 -31 -18
person	~ r:writers ' room	-18 -8 -31 -18
person	~ r:wrote	7 -15 38 8
person	~ r:wrote .	-9 -36 -49 -8
person	~ r:wrote . ^	-9 -36 -49 -8
person	~ r:wrote and	-3 34 20 -30
person	~ r:wrote and directed	-3 34 20 -30
person	~ r:wrote back	-6 -12 -32 -5
person	~ r:wrote back that	-6 -12 -32 -5
person	~ r:wrote in	-3 -35 -50 -1
person	~ r:wrote it	73 -38 41 -10
person	~ r:wrote it .	-68 -40 80 -27
person	~ r:wrote the	-25 -28 31 35
person	~ r:wrote the screenplay	-16 -40 70 -12
person	~ r:wrote the script	-22 -18 -17 -13
person	~ r:wrote the songs	-21 -37 -84 -26
person	~ r:wrote the story	-24 -49 73 72
person	~|named|last	-75 -30 -41 -39
person	~|named|main	-16 -32 -7 -6
person	~|named|topic	69 30 16 4
person	~|noun|last	-35 -33 -44 -25
person	~|noun|main	-22 -28 -25 39
person	~|noun|topic	7 47 29 13
person	~|pronoun|last	-27 -24 -23 -8
person	~|pronoun|main	-41 -14 4 -16
person	~|pronoun|topic	-24 -24 -15 -18
company	<	-3 -9
company	< b:" a	23 -30
company	< b:" climactic	-33 -23
company	< b:# ,	-24 -28
company	< b:# for	-35 59
company	< b:# ghost	-24 -24
company	< b:# that	-19 -15
company	< b:# with	-26 -30
company	< b:$ #	1 51
company	< b:' C	-34 25
company	< b:' F	-21 -13
company	< b:) ,	-34 -30
company	< b:, "	-29 -28
company	< b:, F	14 -12
company	< b:, P	20 -47
company	< b:, a	-31 19
company	< b:, among	13 -16
company	< b:, and	-22 -42
company	< b:, as	-46 16
company	< b:, because	-36 -37
company	< b:, but	-13 26
company	< b:, called	-34 31
company	< b:, in	8 -19
company	< b:, is	-10 -39
company	< b:, on	-27 -25
company	< b:, partners	35 -36
company	< b:, said	26 -25
company	< b:, some	-17 -18
company	< b:, the	-10 -26
company	< b:, three	-19 -15
company	< b:, where	-29 -41
company	< b:, which	31 20
company	< b:, who	-44 -26
company	< b:, whose	21 -25
company	< b:, will	-29 -17
company	< b:, with	-43 -20
company	< b:; he	-32 -26
company	< b:C ,	36 -22
company	< b:C in	25 -34
company	< b:F ,	4 -5
company	< b:F and	3 -17
company	< b:L )	-29 -17
company	< b:L ,	-38 39
company	< b:L rights	-21 -14
company	< b:O '	-29 -20
company	< b:O ,	-25 -54
company	< b:O have	33 23
company	< b:P '	-34 25
company	< b:P ,	-38 -11
company	< b:P and	-1 -38
company	< b:P did	24 -20
company	< b:P for	-47 -26
company	< b:P in	5 -11
company	< b:P opposite	29 11
company	< b:P tennis	-20 21
company	< b:P will	23 -35
company	< b:W ,	-33 -31
company	< b:a quarter	-23 15
company	< b:about $	-30 33
company	< b:after P	-27 -19
company	< b:agreed to	-48 -21
company	< b:ahead with	23 -41
company	< b:among them	20 -3
company	< b:an hour	-23 15
company	< b:and O	16 33
company	< b:and P	-41 -33
company	< b:and a	-38 21
company	< b:and directed	-29 -16
company	< b:and he	-35 -28
company	< b:and son	-29 -17
company	< b:and the	14 -31
company	< b:animation studio	-1 -24
company	< b:are backing	23 -21
company	< b:are the	-24 -24
company	< b:as the	-29 -19
company	< b:based on	-24 -23
company	< b:behind F	6 -11
company	< b:both put	25 -25
company	< b:bought the	-17 -32
company	< b:by P	-40 -17
company	< b:cast P	29 11
company	< b:cast further	-38 -27
company	< b:civil rights	-21 -13
company	< b:climactic epics	-33 -23
company	< b:cost of	32 -11
company	< b:direct F	-27 -15
company	< b:directed by	-33 -30
company	< b:director P	27 -19
company	< b:first poster	-25 -17
company	< b:for "	-19 -20
company	< b:for F	-39 24
company	< b:for P	20 -24
company	< b:for the	-32 19
company	< b:further uncertainty	-38 -27
company	< b:ghost story	-24 -24
company	< b:given us	37 -20
company	< b:going ahead	23 -34
company	< b:has agreed	-48 -21
company	< b:has been	-25 -19
company	< b:has bought	-25 20
company	< b:has it	-29 -17
company	< b:has pulled	-20 21
company	< b:has since	37 -20
company	< b:has the	-21 -13
company	< b:have both	25 -25
company	< b:have cast	29 11
company	< b:he has	-32 -17
company	< b:he passed	-32 -26
company	< b:helped to	39 -25
company	< b:here on	-19 -15
company	< b:him direct	-29 -19
company	< b:hopes to	-21 12
company	< b:hour of	-23 15
company	< b:in "	-26 -32
company	< b:in L	-36 17
company	< b:in the	-38 -24
company	< b:is going	10 29
company	< b:is making	29 -27
company	< b:is to	-33 4
company	< b:it L	-29 -17
company	< b:it here	-19 -15
company	< b:it in	-18 28
company	< b:it is	21 -39
company	< b:it was	-28 16
company	< b:label behind	14 -17
company	< b:label releases	-24 32
company	< b:let him	-29 -19
company	< b:maker of	24 -18
company	< b:mentioned P	-30 -21
company	< b:money into	25 -25
company	< b:months after	-17 -18
company	< b:mother and	-29 -17
company	< b:of "	-25 -17
company	< b:of F	15 -29
company	< b:of an	-23 15
company	< b:of its	30 -36
company	< b:of that	-31 -31
company	< b:of the	-32 -32
company	< b:on september	-19 -15
company	< b:on the	-40 -30
company	< b:on wednesday	-39 10
company	< b:open that	-17 -18
company	< b:opened it	-19 -15
company	< b:opposite P	21 11
company	< b:organizer C	-21 -13
company	< b:out of	2 29
company	< b:own productions	20 -3
company	< b:owner of	-35 -34
company	< b:paid $	-29 35
company	< b:paid about	-30 33
company	< b:partners on	35 -36
company	< b:passed on	-32 -26
company	< b:plans to	21 -13
company	< b:play mother	-29 -17
company	< b:poster of	-25 -17
company	< b:producer P	-37 -24
company	< b:productions ,	20 -3
company	< b:pulled P	-20 21
company	< b:put money	25 -25
company	< b:quarter of	-23 15
company	< b:releases "	-24 32
company	< b:rights organizer	-21 -13
company	< b:rights to	-34 12
company	< b:role of	-21 -13
company	< b:said it	-26 8
company	< b:said the	-38 -17
company	< b:said tuesday	23 -34
company	< b:same day	-27 -33
company	< b:sell O	-48 -21
company	< b:september #	-19 -15
company	< b:share the	30 -58
company	< b:show a	-23 15
company	< b:since given	37 -20
company	< b:some months	-17 -18
company	< b:son in	-29 -17
company	< b:studio whose	-1 -24
company	< b:tennis triangle	-20 21
company	< b:that year	-19 -20
company	< b:the #	-24 -24
company	< b:the L	-24 11
company	< b:the O	2 -32
company	< b:the animation	-1 -24
company	< b:the civil	-21 -13
company	< b:the company	14 -28
company	< b:the cost	32 -11
company	< b:the first	-29 -35
company	< b:the label	14 -17
company	< b:the maker	24 -18
company	< b:the owner	-35 -34
company	< b:the producer	-45 -29
company	< b:the rights	-24 -33
company	< b:the same	-37 -37
company	< b:the second	22 -31
company	< b:the studio	-32 -29
company	< b:the title	-21 -13
company	< b:them ,	-37 21
company	< b:this week	19 -11
company	< b:three weeks	-19 -15
company	< b:title role	-21 -13
company	< b:titles to	-17 -18
company	< b:to be	-38 -31
company	< b:to bring	-2 29
company	< b:to let	-35 -38
company	< b:to open	-17 -18
company	< b:to produce	39 -25
company	< b:to release	-34 -11
company	< b:to sell	-48 -21
company	< b:to share	-25 -17
company	< b:to show	-23 15
company	< b:trailer for	19 11
company	< b:tuesday it	23 -34
company	< b:uncertainty on	-38 -27
company	< b:us F	27 -13
company	< b:version of	-36 -14
company	< b:was #	18 -38
company	< b:weeks behind	-19 -15
company	< b:where he	-21 -13
company	< b:which P	23 -15
company	< b:which has	37 -20
company	< b:which released	-35 34
company	< b:who wrote	-40 -24
company	< b:will distribute	-27 -15
company	< b:will play	-29 -17
company	< b:will release	-21 23
company	< b:will share	32 -42
company	< b:with P	-36 31
company	< b:with the	-36 -12
company	< b:would cast	-38 -27
company	< b:year ,	-19 -20
company	< does 	-3 -9
company	< far:0	8 0
company	< far:1	-46 60
company	< far:11+	-38 -50
company	< far:17+	14 2
company	< far:2	33 -19
company	< far:26+	-62 -40
company	< far:3	-32 -11
company	< far:4+	29 -16
company	< far:7+	6 18
company	< films here:0	-13 -51
company	< films here:1	-11 41
company	< films here:2	15 -13
company	< films here:3+	7 -30
company	< films:0	-2 -5
company	< films:1	-8 -11
company	< films:2	5 -15
company	< first:"	-11 18
company	< first:'	-46 26
company	< first:,	53 -1
company	< first:;	-44 -43
company	< first:F	0 -4
company	< first:O	-25 20
company	< first:P	-41 -40
company	< first:and	22 24
company	< first:are	-14 -27
company	< first:bought	-24 3
company	< first:first	42 1
company	< first:gave	2 -34
company	< first:had	19 -9
company	< first:has	-25 42
company	< first:have	29 -40
company	< first:helped	39 -25
company	< first:hopes	-21 12
company	< first:is	-51 30
company	< first:mentioned	-30 -21
company	< first:now	-26 -39
company	< first:opened	-19 -15
company	< first:opens	-21 -36
company	< first:own	23 8
company	< first:paid	-42 42
company	< first:plans	21 -13
company	< first:production	-36 -30
company	< first:put	-40 45
company	< first:release	-18 28
company	< first:releases	-25 19
company	< first:said	8 31
company	< first:song	-28 -31
company	< first:titles	34 -39
company	< first:to	9 -35
company	< first:will	-24 -1
company	< l:(	-29 -17
company	< l:, and	-35 42
company	< l:, says	-36 -37
company	< l:, with	-42 -28
company	< l::	26 -7
company	< l:;	-46 53
company	< l:O	-22 26
company	< l:O and	57 -68
company	< l:P for	-35 -21
company	< l:P in	-46 7
company	< l:W (	-29 -17
company	< l:^	-36 33
company	< l:^ ^	-36 33
company	< l:^ distributor	-26 8
company	< l:a	-39 -23
company	< l:and	33 21
company	< l:and the	18 9
company	< l:at	30 -47
company	< l:at the	-57 -38
company	< l:born	37 -20
company	< l:by	30 -43
company	< l:company	-35 14
company	< l:distributor	-26 8
company	< l:distributor ,	-57 26
company	< l:film for	6 -36
company	< l:for	-29 -12
company	< l:from	4 -17
company	< l:in	26 -30
company	< l:include	24 -18
company	< l:million for	-32 -26
company	< l:music for	29 -36
company	< l:new	-35 24
company	< l:newspaper	-30 -21
company	< l:not include	24 -18
company	< l:of	-17 -52
company	< l:of the	-26 -38
company	< l:on	-59 -35
company	< l:persuading the	-29 -19
company	< l:ran	37 -27
company	< l:says	-54 22
company	< l:sell	41 -16
company	< l:shot at	-24 -24
company	< l:taken to	-36 -24
company	< l:that	48 -48
company	< l:the	-49 -33
company	< l:the new	-35 24
company	< l:to	-48 -22
company	< l:to sell	41 -16
company	< l:trade newspaper	-30 -21
company	< l:was born	37 -20
company	< l:when	-40 46
company	< l:wife ;	-21 18
company	< l:with	-55 -58
company	< l:with the	-46 -33
company	< last:"	8 -6
company	< last:"|	8 -6
company	< last:# for	-16 38
company	< last:'	-31 -34
company	< last:'|	-31 -34
company	< last:,	43 -20
company	< last:, and	-50 -40
company	< last:,|	43 -20
company	< last:;	-30 -40
company	< last:;|	-30 -40
company	< last:C in	10 -39
company	< last:F ,	4 -18
company	< last:F and	7 -16
company	< last:O	8 0
company	< last:O "	0 27
company	< last:O '	-31 -34
company	< last:O ,	26 -24
company	< last:O put	-27 36
company	< last:O release	-26 40
company	< last:O releases	-25 19
company	< last:O shifted	-22 24
company	< last:O|	8 0
company	< last:P	-37 28
company	< last:P for	-48 -27
company	< last:P in	29 11
company	< last:P|	-37 28
company	< last:^ O	-15 3
company	< last:about	-29 20
company	< last:about|	-29 20
company	< last:ahead with	23 -41
company	< last:among them	20 -3
company	< last:and	-7 -30
company	< last:and|	-7 -30
company	< last:are backing	23 -21
company	< last:backing	23 -21
company	< last:backing|	23 -21
company	< last:behind	8 -26
company	< last:behind|	8 -26
company	< last:by	-35 -35
company	< last:by|	-35 -35
company	< last:called	-43 14
company	< last:called|	-43 14
company	< last:cost of	32 -11
company	< last:distribute	-27 -15
company	< last:distribute|	-27 -15
company	< last:film	-20 -20
company	< last:film|	-20 -20
company	< last:for	14 -37
company	< last:for "	-19 -20
company	< last:for|	14 -37
company	< last:in	17 -33
company	< last:into	25 -25
company	< last:into|	25 -25
company	< last:in|	17 -33
company	< last:is making	29 -27
company	< last:label behind	10 -22
company	< last:made	17 -23
company	< last:made|	17 -23
company	< last:make	41 -34
company	< last:make|	41 -34
company	< last:making	29 -27
company	< last:making|	29 -27
company	< last:money into	25 -25
company	< last:of	-12 -2
company	< last:of|	-12 -2
company	< last:on	17 -3
company	< last:on|	17 -3
company	< last:open	-29 -38
company	< last:open|	-29 -38
company	< last:out	-42 46
company	< last:out|	-42 46
company	< last:owner of	-35 -34
company	< last:part of	18 -22
company	< last:partners on	35 -36
company	< last:put	-32 43
company	< last:put|	-32 43
company	< last:release	-30 13
company	< last:released	-41 39
company	< last:released|	-41 39
company	< last:releases	-25 19
company	< last:releases "	-24 32
company	< last:releases|	-25 19
company	< last:release|	-30 13
company	< last:rights to	-23 27
company	< last:shifted	-22 24
company	< last:shifted|	-22 24
company	< last:since	-26 -31
company	< last:since|	-26 -31
company	< last:story	-37 -24
company	< last:story|	-37 -24
company	< last:studio whose	-1 -24
company	< last:tennis triangle	-20 21
company	< last:that	-30 13
company	< last:that|	-30 13
company	< last:the	-49 -42
company	< last:them	20 -3
company	< last:them|	20 -3
company	< last:the|	-49 -42
company	< last:to	-23 27
company	< last:to release	-23 -17
company	< last:to|	-23 27
company	< last:triangle	-20 21
company	< last:triangle|	-20 21
company	< last:uncertainty on	-38 -27
company	< last:version of	-36 -14
company	< last:which released	-35 34
company	< last:whose	18 -31
company	< last:whose|	18 -31
company	< last:will distribute	-27 -15
company	< last:will release	-21 23
company	< last:with	0 -58
company	< last:with|	0 -58
company	< last:year's	15 28
company	< last:year's|	15 28
company	< people here:0	12 -15
company	< people here:1	-7 3
company	< people here:2	7 29
company	< people here:3+	-33 -33
company	< people:0	8 -2
company	< people:1	-33 -12
company	< people:2	15 -9
company	< people:3+	-11 -29
company	< r:!	-2 -29
company	< r:"	12 8
company	< r:" ,	-38 17
company	< r:" , the	-24 32
company	< r:,	8 22
company	< r:, "	-57 37
company	< r:, F	14 -15
company	< r:, F ,	9 -31
company	< r:, F .	-22 17
company	< r:, F and	10 -22
company	< r:, P	-59 25
company	< r:, a	-71 40
company	< r:, a screen	-21 -13
company	< r:, a spy	-24 29
company	< r:, and	-31 12
company	< r:, are	35 -36
company	< r:, are getting	35 -36
company	< r:, in	-42 19
company	< r:, in which	-33 25
company	< r:, the	8 -6
company	< r:, the P	19 -34
company	< r:, the first	-28 40
company	< r:, the second	29 11
company	< r:, the x-men	-35 -34
company	< r:, to	38 -41
company	< r:, to a	6 -12
company	< r:, where	-31 -34
company	< r:, where he	-31 -34
company	< r:, which	15 31
company	< r:, which is	34 -23
company	< r:, which was	-35 37
company	< r:, with	-4 7
company	< r:, with P	-1 15
company	< r:.	7 -14
company	< r:. ^	8 -13
company	< r:. ^ ^	8 -13
company	< r:and	10 29
company	< r:and F	13 -25
company	< r:and F ,	18 -16
company	< r:and O	-9 11
company	< r:and O will	9 16
company	< r:from	-22 24
company	< r:from april	-22 24
company	< r:from april to	-22 24
company	< r:in	23 16
company	< r:in #	14 -27
company	< r:in # .	14 -27
company	< r:in L	-36 41
company	< r:in the	7 -34
company	< r:in the L	-27 -19
company	< r:next	-22 5
company	< r:off	-20 21
company	< r:off sept	-20 21
company	< r:off sept .	-20 21
company	< r:on	-45 -1
company	< r:out	-27 36
company	< r:out in	-27 36
company	< r:to	-32 53
company	< r:will	10 -57
company	< r:will be	21 -38
company	< r:will be showcased	26 -24
company	< r:with	40 -24
company	< w:"	5 -9
company	< w:#	-23 18
company	< w:$	1 51
company	< w:'	-61 38
company	< w:'s	-35 -33
company	< w:)	-34 -30
company	< w:,	20 -31
company	< w:;	-52 -58
company	< w:C	40 -7
company	< w:F	1 -10
company	< w:L	-40 11
company	< w:O	-35 27
company	< w:P	-14 -13
company	< w:W	-33 -31
company	< w:a	-5 3
company	< w:about	-51 24
company	< w:after	-30 -17
company	< w:again	27 -22
company	< w:agree	-48 -21
company	< w:agreed	-48 -21
company	< w:ahead	23 -41
company	< w:also	-40 22
company	< w:among	9 -19
company	< w:an	-38 8
company	< w:and	-17 -20
company	< w:animation	33 -45
company	< w:are	-5 -30
company	< w:as	-50 12
company	< w:at	15 -61
company	< w:back	1 18
company	< w:backing	23 -21
company	< w:base	-24 -23
company	< w:based	-24 -23
company	< w:be	37 -44
company	< w:because	-36 -37
company	< w:been	-33 -23
company	< w:before	-44 -44
company	< w:behind	4 -17
company	< w:best	22 8
company	< w:both	25 -25
company	< w:bought	-28 16
company	< w:bring	-34 68
company	< w:but	-13 26
company	< w:buy	-29 -1
company	< w:by	-53 -33
company	< w:call	-50 8
company	< w:called	-52 12
company	< w:cast	36 21
company	< w:civil	-21 -13
company	< w:climactic	-33 -23
company	< w:come	-33 -26
company	< w:comedy	-37 30
company	< w:company	3 -36
company	< w:confirm	25 21
company	< w:confirmed	25 21
company	< w:continue	-28 27
company	< w:cost	32 -11
company	< w:day	-27 -33
company	< w:decision	-41 -15
company	< w:did	24 -20
company	< w:direct	-43 -30
company	< w:directed	-46 -35
company	< w:director	27 -19
company	< w:distribute	-53 6
company	< w:epics	-33 -23
company	< w:family	16 -39
company	< w:film	-39 -50
company	< w:first	34 -16
company	< w:for	-14 -3
company	< w:from	16 -27
company	< w:further	-47 24
company	< w:gave	-6 -39
company	< w:get	-25 27
company	< w:ghost	-24 -24
company	< w:give	24 -43
company	< w:given	37 -20
company	< w:go	0 50
company	< w:going	10 29
company	< w:had	29 -12
company	< w:handle	-35 35
company	< w:handled	-27 21
company	< w:has	8 47
company	< w:have	48 0
company	< w:he	4 -58
company	< w:help	39 -25
company	< w:helped	39 -25
company	< w:her	44 -37
company	< w:here	-19 -15
company	< w:him	-43 -31
company	< w:his	-47 -9
company	< w:hope	-21 12
company	< w:hopes	-21 12
company	< w:hour	-23 15
company	< w:in	-11 -45
company	< w:into	24 -28
company	< w:is	-33 1
company	< w:it	-40 -8
company	< w:its	20 12
company	< w:know	18 -31
company	< w:known	18 -31
company	< w:label	4 18
company	< w:later	-22 -22
company	< w:let	-35 -38
company	< w:look	-48 -44
company	< w:made	4 -35
company	< w:make	46 -54
company	< w:maker	24 -18
company	< w:making	20 -33
company	< w:mention	-30 -21
company	< w:mentioned	-30 -21
company	< w:minutes	-39 -27
company	< w:money	22 -38
company	< w:months	-17 -18
company	< w:mother	-29 -17
company	< w:name	-30 -24
company	< w:nothing	-47 -12
company	< w:now	-26 -39
company	< w:of	12 0
company	< w:on	-21 2
company	< w:open	-32 -76
company	< w:opened	-19 -15
company	< w:opens	-21 -36
company	< w:opposite	21 11
company	< w:organizer	-21 -13
company	< w:other	-27 -36
company	< w:out	-29 73
company	< w:over	-33 23
company	< w:own	-22 20
company	< w:owner	-35 -34
company	< w:paid	-43 51
company	< w:part	9 -30
company	< w:partner	35 -36
company	< w:partners	35 -36
company	< w:pass	-32 -26
company	< w:passed	-32 -26
company	< w:pay	-55 48
company	< w:pick	-25 -38
company	< w:plan	21 -13
company	< w:plans	21 -13
company	< w:play	25 -29
company	< w:played	17 -14
company	< w:poster	-25 -17
company	< w:produce	15 -40
company	< w:producer	-56 -35
company	< w:production	-36 -30
company	< w:productions	20 -3
company	< w:promise	23 17
company	< w:promised	23 17
company	< w:pull	-20 21
company	< w:pulled	-20 21
company	< w:put	-3 32
company	< w:quarter	-23 15
company	< w:release	-42 36
company	< w:released	-41 39
company	< w:releases	-34 41
company	< w:rights	-35 -12
company	< w:role	-21 -13
company	< w:said	11 11
company	< w:same	-37 -37
company	< w:screen	-27 -42
company	< w:second	40 -36
company	< w:sell	-48 -21
company	< w:september	-22 -30
company	< w:series	-25 -32
company	< w:set	-16 28
company	< w:share	19 -29
company	< w:she	11 -45
company	< w:shift	-22 24
company	< w:shifted	-22 24
company	< w:show	-26 5
company	< w:since	28 -31
company	< w:some	-26 -20
company	< w:son	-29 -17
company	< w:star	-27 -37
company	< w:story	-35 -26
company	< w:studio	-13 -33
company	< w:take	26 -2
company	< w:tennis	-20 21
company	< w:that	-32 -21
company	< w:the	-17 -47
company	< w:them	5 2
company	< w:then	-28 -30
company	< w:there	25 -33
company	< w:this	36 -16
company	< w:three	-31 -34
company	< w:time	-29 -29
company	< w:title	33 -41
company	< w:titles	34 -39
company	< w:to	9 -33
company	< w:took	-29 -31
company	< w:trailer	19 11
company	< w:triangle	-20 21
company	< w:tuesday	21 22
company	< w:uncertainty	-38 -27
company	< w:up	-37 -36
company	< w:us	37 -20
company	< w:version	-36 -14
company	< w:was	-2 -12
company	< w:wednesday	-39 10
company	< w:week	19 -14
company	< w:weeks	-19 -15
company	< w:well	-35 -38
company	< w:were	-22 -19
company	< w:where	-29 -41
company	< w:which	43 13
company	< w:who	5 -29
company	< w:whose	13 -32
company	< w:will	22 -29
company	< w:with	-10 -15
company	< w:work	14 -30
company	< w:would	3 -45
company	< w:write	13 -46
company	< w:wrote	-40 -24
company	< w:year	-26 -18
company	< w:year's	15 28
company	<=	6 17
company	<=,	-3 -23
company	<=, which released	-35 34
company	<=, which released|	-35 34
company	<=,|	-3 -23
company	<=is making	29 -27
company	<=is making|	29 -27
company	<=put	-27 36
company	<=put|	-27 36
company	<=release	-18 28
company	<=releases	-25 19
company	<=releases|	-25 19
company	<=release|	-18 28
company	<=will distribute	-27 -15
company	<=will distribute|	-27 -15
company	<=will release	-21 23
company	<=will release|	-21 23
company	<=|	6 17
company	<|named|named	8 3
company	<|named|noun	4 -31
company	<|named|pronoun	-73 14
company	>	-16 -5
company	> b:" ,	-19 -17
company	> b:" F	-14 -15
company	> b:" is	-28 -21
company	> b:" out	-21 -2
company	> b:" penned	23 -27
company	> b:" the	-33 -16
company	> b:" which	22 26
company	> b:# ,	-12 -39
company	> b:# L	-18 33
company	> b:# and	-20 -68
company	> b:# from	-38 57
company	> b:# million	-21 -28
company	> b:# through	-20 7
company	> b:$ #	-29 22
company	> b:) and	-22 -23
company	> b:, "	-1 15
company	> b:, #	-17 15
company	> b:, F	-21 -46
company	> b:, P	-12 -24
company	> b:, a	42 -45
company	> b:, according	-51 -33
company	> b:, and	-16 -2
company	> b:, as	-39 27
company	> b:, best	-23 23
company	> b:, both	-22 32
company	> b:, currently	20 -26
company	> b:, figures	-34 -30
company	> b:, filmed	-22 -2
company	> b:, for	31 12
company	> b:, from	-28 -11
company	> b:, has	-29 -41
company	> b:, in	20 3
company	> b:, is	-12 -26
company	> b:, made	52 -31
company	> b:, opens	-11 19
company	> b:, out	-34 37
company	> b:, released	-24 23
company	> b:, said	-33 -35
company	> b:, shot	-28 -23
company	> b:, the	34 -19
company	> b:, through	-13 21
company	> b:, was	22 10
company	> b:, which	-5 22
company	> b:, will	8 -12
company	> b:, with	7 -1
company	> b:. #	-23 -10
company	> b:C opposite	-17 -18
company	> b:F )	-16 -16
company	> b:F ,	-7 -21
company	> b:F is	27 -21
company	> b:F with	-37 -30
company	> b:L ,	-73 22
company	> b:L and	-29 -28
company	> b:L by	-34 7
company	> b:L company	21 -20
company	> b:L for	30 -36
company	> b:L in	28 -36
company	> b:L next	-22 -2
company	> b:L on	-21 37
company	> b:L production	29 -22
company	> b:L screens	-13 21
company	> b:L with	-18 -15
company	> b:O ,	17 -24
company	> b:O and	33 -3
company	> b:O animation	-18 -16
company	> b:O western	-23 -21
company	> b:P ,	-9 24
company	> b:P F	-17 -18
company	> b:P action-comedy	-16 -2
company	> b:P and	1 27
company	> b:P as	-13 5
company	> b:P for	0 47
company	> b:P have	-22 -23
company	> b:P in	-17 -18
company	> b:P novel	-31 7
company	> b:P reprising	-18 -15
company	> b:P wrote	17 -10
company	> b:W ,	-23 23
company	> b:a $	-21 -28
company	> b:a film	46 -34
company	> b:a glowering	-17 -18
company	> b:a third	-18 -15
company	> b:about a	8 22
company	> b:according to	-51 -33
company	> b:action-comedy coming	-16 -2
company	> b:and F	-17 -15
company	> b:and P	-12 20
company	> b:and denies	-18 -15
company	> b:and has	-26 20
company	> b:and not	-19 -17
company	> b:and the	15 -63
company	> b:and those	41 -35
company	> b:and turned	-17 -18
company	> b:and was	5 5
company	> b:animation F	-18 -16
company	> b:around the	-27 -26
company	> b:as a	28 -22
company	> b:as the	-37 -5
company	> b:at L	-35 20
company	> b:at the	-51 -20
company	> b:backing of	-27 -20
company	> b:be in	-26 -29
company	> b:be on	-13 21
company	> b:be released	-16 35
company	> b:be shot	-19 -17
company	> b:be shown	-26 -23
company	> b:be sold	-17 -25
company	> b:been lost	12 14
company	> b:been promised	-18 -15
company	> b:being developed	36 -26
company	> b:being made	-35 -28
company	> b:best film	-26 -16
company	> b:best known	-23 23
company	> b:both of	-22 32
company	> b:bought by	-38 41
company	> b:british cinemas	-24 11
company	> b:built around	-27 -26
company	> b:by F	-18 -17
company	> b:by L	29 -22
company	> b:by O	-10 13
company	> b:by P	32 -22
company	> b:by the	35 -26
company	> b:can be	-16 8
company	> b:charge for	-26 -29
company	> b:coming oct	-16 -2
company	> b:company of	-16 -19
company	> b:crowd at	-21 -7
company	> b:currently filming	20 -26
company	> b:data company	-20 -19
company	> b:deal with	-44 -36
company	> b:deck for	-18 1
company	> b:denies that	-18 -15
company	> b:developed for	10 -22
company	> b:distributed by	-37 40
company	> b:early next	-18 -21
company	> b:eight nominations	-16 -15
company	> b:figures from	-34 -30
company	> b:film ,	-36 -2
company	> b:film F	26 -17
company	> b:film at	32 -21
company	> b:filmed in	-22 -2
company	> b:filming in	20 -26
company	> b:first by	-31 -24
company	> b:followed by	-18 -17
company	> b:following year	-22 -19
company	> b:for O	-1 19
company	> b:for P	-24 24
company	> b:for next	-18 1
company	> b:for release	10 -22
company	> b:for television	35 -20
company	> b:for the	-26 16
company	> b:friday ,	-18 3
company	> b:from september	-13 21
company	> b:from the	-26 -48
company	> b:from writer-director	-23 -21
company	> b:given the	-21 -19
company	> b:glowering C	-17 -18
company	> b:going to	-19 -17
company	> b:grubby little	-21 -7
company	> b:had the	-21 -7
company	> b:has been	-26 -12
company	> b:has received	-16 -15
company	> b:has the	-27 -20
company	> b:have been	12 14
company	> b:have joined	-22 -23
company	> b:he thought	-18 -17
company	> b:his ideas	41 -35
company	> b:his role	-18 -15
company	> b:hospital sitcom	-23 23
company	> b:ideas and	41 -35
company	> b:in #	1 -53
company	> b:in F	14 7
company	> b:in L	17 -39
company	> b:in P	-17 -18
company	> b:in a	-27 -36
company	> b:in charge	-26 -29
company	> b:in japanese	-22 -2
company	> b:in the	0 33
company	> b:in which	-28 12
company	> b:into a	28 -43
company	> b:is being	4 -32
company	> b:is going	-19 -17
company	> b:is produced	23 -27
company	> b:is released	-24 7
company	> b:is repped	-35 -42
company	> b:is the	-31 -24
company	> b:is to	-15 -20
company	> b:japanese ,	-22 -2
company	> b:joined the	-22 -23
company	> b:jointly by	-23 23
company	> b:july #	-25 5
company	> b:june ,	-18 1
company	> b:jury prize	-21 -19
company	> b:known for	-23 23
company	> b:little slasher	-21 -7
company	> b:lost after	12 14
company	> b:made by	59 -37
company	> b:made for	6 -36
company	> b:man on	-11 19
company	> b:midnight crowd	-21 -7
company	> b:million opening	-21 -28
company	> b:month by	-22 -2
company	> b:month through	-11 19
company	> b:next june	-18 1
company	> b:next month	-19 11
company	> b:next year	-18 -21
company	> b:nominations for	-16 -15
company	> b:not at	-19 -17
company	> b:oct .	-24 11
company	> b:of F	-34 -21
company	> b:of O	23 -26
company	> b:of the	-41 6
company	> b:of which	-22 32
company	> b:on #	-23 28
company	> b:on deck	-18 1
company	> b:on screen	-11 19
company	> b:on some	-13 21
company	> b:only man	-11 19
company	> b:opening in	-21 -28
company	> b:opens next	-11 19
company	> b:opposite P	-17 -18
company	> b:out july	-25 5
company	> b:parent company	-16 -19
company	> b:penned by	23 -27
company	> b:picked up	-29 30
company	> b:prize at	-21 -19
company	> b:produced by	53 -56
company	> b:production house	29 -22
company	> b:promised to	-18 -15
company	> b:rang up	-21 -28
company	> b:received eight	-16 -15
company	> b:release in	10 -22
company	> b:released by	-12 21
company	> b:released in	-22 26
company	> b:repped by	-35 -42
company	> b:reprising his	-18 -15
company	> b:role ,	-18 -15
company	> b:said he	-18 -17
company	> b:sale of	-18 -17
company	> b:screen ,	-11 19
company	> b:screens from	-13 21
company	> b:seems his	41 -35
company	> b:september #	-13 21
company	> b:set to	-37 11
company	> b:shared the	-29 -29
company	> b:shooting early	-18 -21
company	> b:shot at	-19 -17
company	> b:shot in	-28 -23
company	> b:shown by	-18 -15
company	> b:shown in	-33 -34
company	> b:singer P	-18 -15
company	> b:sitcom W	-23 23
company	> b:slasher which	-21 -7
company	> b:sold to	-17 -25
company	> b:some #	-13 21
company	> b:songs of	-27 -26
company	> b:starred P	-31 23
company	> b:starts shooting	-18 -21
company	> b:television by	35 -20
company	> b:ten days	23 -29
company	> b:that a	-18 -15
company	> b:that the	-18 -17
company	> b:the #	22 13
company	> b:the L	-14 44
company	> b:the O	7 -24
company	> b:the P	-27 -15
company	> b:the backing	-27 -20
company	> b:the data	-20 -19
company	> b:the first	-31 -24
company	> b:the following	-22 -19
company	> b:the grubby	-21 -7
company	> b:the hospital	-23 23
company	> b:the jury	-21 -19
company	> b:the midnight	-21 -7
company	> b:the only	-29 4
company	> b:the parent	-16 -19
company	> b:the sale	-18 -17
company	> b:the singer	-18 -15
company	> b:the songs	-27 -26
company	> b:third has	-18 -15
company	> b:those of	41 -35
company	> b:thought that	-18 -17
company	> b:thought to	12 14
company	> b:through O	-13 20
company	> b:to O	-16 -19
company	> b:to a	-19 -18
company	> b:to be	-17 -23
company	> b:to have	12 14
company	> b:to the	16 -28
company	> b:turned up	-17 -18
company	> b:up a	-21 -28
company	> b:up as	-17 -18
company	> b:up jointly	-23 23
company	> b:was bought	18 15
company	> b:was distributed	-33 24
company	> b:was followed	-18 -17
company	> b:was given	-21 -19
company	> b:was made	5 -42
company	> b:was picked	-29 30
company	> b:was thought	12 14
company	> b:were distributed	-22 32
company	> b:western from	-23 -21
company	> b:which O	-25 29
company	> b:which P	44 -23
company	> b:which had	-23 -13
company	> b:which is	24 16
company	> b:which starts	-18 -21
company	> b:which was	-32 -2
company	> b:which were	-22 32
company	> b:will be	-31 -3
company	> b:with P	-10 59
company	> b:with the	15 -21
company	> b:with £	-21 -21
company	> b:writer-director P	-23 -21
company	> b:year at	-18 -21
company	> b:£ #	-29 -31
company	> does 	-16 -5
company	> far:1	7 15
company	> far:11+	15 -4
company	> far:17+	-20 -14
company	> far:2	2 5
company	> far:26+	-35 -59
company	> far:3	-15 5
company	> far:4+	-20 -4
company	> far:7+	-6 13
company	> films here:0	-18 -24
company	> films here:1	16 -7
company	> films here:2	-37 20
company	> films here:3+	-23 15
company	> films:0	-11 10
company	> films:1	-11 -37
company	> films:2	-27 -24
company	> first:"	-55 -22
company	> first:)	-25 -36
company	> first:,	20 -10
company	> first:about	6 25
company	> first:and	-43 3
company	> first:by	-37 16
company	> first:can	-16 8
company	> first:director	-32 -35
company	> first:film	-37 -5
company	> first:for	0 18
company	> first:has	-35 -4
company	> first:in	1 -52
company	> first:is	-45 -3
company	> first:on	-36 21
company	> first:rang	-21 -28
company	> first:seems	41 -35
company	> first:to	45 -33
company	> first:will	-36 -28
company	> first:with	16 27
company	> first:won	-30 -38
company	> l:"	-11 2
company	> l:'	-19 -24
company	> l:(	-22 -30
company	> l:,	22 2
company	> l:, "	20 -27
company	> l:, P	19 59
company	> l::	-11 19
company	> l:C in	1 -19
company	> l:F ,	38 -12
company	> l:F and	-24 -6
company	> l:L classic	-18 -17
company	> l:P	7 -5
company	> l:P '	-18 1
company	> l:P (	-22 -30
company	> l:^	-31 1
company	> l:^ "	-40 27
company	> l:^ P	15 -56
company	> l:^ ^	-31 1
company	> l:^ his	50 43
company	> l:actor for	-30 27
company	> l:after P	-21 -28
company	> l:also in	-12 17
company	> l:and	-25 7
company	> l:assembled for	21 -20
company	> l:behind	-15 -17
company	> l:by	-27 36
company	> l:classic	-18 -17
company	> l:different :	-11 19
company	> l:direct	-8 -39
company	> l:director of	-37 -41
company	> l:film	-47 -27
company	> l:followed by	-16 -16
company	> l:for	-9 -21
company	> l:for "	-21 -7
company	> l:his	48 55
company	> l:in	2 -20
company	> l:in "	-32 3
company	> l:in P	-37 -41
company	> l:is	21 0
company	> l:is making	14 3
company	> l:making	14 3
company	> l:of	-59 -8
company	> l:of "	-20 -30
company	> l:on	-49 22
company	> l:quarter of	12 14
company	> l:studio behind	-15 -17
company	> l:that	-29 -40
company	> l:with	16 -32
company	> last:# ,	10 -22
company	> last:# from	-30 37
company	> last:# through	-20 7
company	> last:,	-2 -5
company	> last:, for	5 2
company	> last:, said	-21 -32
company	> last:, the	32 -24
company	> last:, which	-30 26
company	> last:, with	6 5
company	> last:,|	-2 -5
company	> last:;	-29 3
company	> last:;|	-29 3
company	> last:F for	-16 -55
company	> last:F with	-45 29
company	> last:L by	-34 -11
company	> last:L for	30 -36
company	> last:O and	36 19
company	> last:P ,	-23 -21
company	> last:P for	0 47
company	> last:a	11 -16
company	> last:and	4 24
company	> last:and the	-46 -38
company	> last:and|	4 24
company	> last:as the	-27 -37
company	> last:at	15 -45
company	> last:at the	-46 -34
company	> last:at|	15 -45
company	> last:autumn under	-27 -26
company	> last:a|	11 -16
company	> last:bought by	-38 41
company	> last:by	-2 14
company	> last:by the	14 -24
company	> last:by|	-2 14
company	> last:channel	-3 -23
company	> last:channel|	-3 -23
company	> last:charge for	-26 -29
company	> last:company	4 -22
company	> last:company of	-16 -19
company	> last:company|	4 -22
company	> last:data company	-20 -19
company	> last:distributed by	-37 40
company	> last:film for	29 25
company	> last:following year	-22 -19
company	> last:for	12 5
company	> last:for the	-16 -15
company	> last:for|	12 5
company	> last:from	14 36
company	> last:from|	14 36
company	> last:in	-12 -33
company	> last:in the	-36 -26
company	> last:in|	-12 -33
company	> last:joined the	-14 -16
company	> last:made for	-11 -29
company	> last:month by	-22 -2
company	> last:not at	-19 -17
company	> last:of	0 -44
company	> last:of the	-39 -37
company	> last:of|	0 -44
company	> last:on	-50 30
company	> last:on|	-50 30
company	> last:prize at	-21 -19
company	> last:produced by	31 -27
company	> last:promised to	-18 -15
company	> last:released by	-12 21
company	> last:repped by	-22 -26
company	> last:said	-21 -32
company	> last:said|	-21 -32
company	> last:sold to	-14 -20
company	> last:songs of	-37 -34
company	> last:studio	-36 -29
company	> last:studio|	-36 -29
company	> last:the	-27 -59
company	> last:the|	-27 -59
company	> last:through	-27 50
company	> last:through|	-27 50
company	> last:to	25 -40
company	> last:to the	-43 -38
company	> last:to|	25 -40
company	> last:under	-27 -26
company	> last:under|	-27 -26
company	> last:when	-32 -41
company	> last:when|	-32 -41
company	> last:which	-27 42
company	> last:which|	-27 42
company	> last:with	29 -17
company	> last:with|	29 -17
company	> last:year	-22 -19
company	> last:year at	-18 -21
company	> last:year|	-22 -19
company	> people here:0	-22 7
company	> people here:1	-3 -17
company	> people here:2	-5 20
company	> people here:3+	1 -9
company	> people:0	-12 0
company	> people:1	-13 -5
company	> people:2	0 -9
company	> r:"	-15 -37
company	> r:" F	-15 -37
company	> r:" F ,	-15 -37
company	> r:,	12 27
company	> r:, and	-10 32
company	> r:, in	-30 39
company	> r:, in a	-16 -19
company	> r:, in which	-28 41
company	> r:, the	-1 -49
company	> r:, the parent	-14 -20
company	> r:, where	-19 -17
company	> r:, where he	-19 -17
company	> r:, which	-16 -15
company	> r:, which will	-16 -15
company	> r:, with	14 0
company	> r:, with P	2 12
company	> r:.	5 -16
company	> r:. ^	5 -16
company	> r:. ^ ^	5 -16
company	> r:L	-18 -21
company	> r:L facility	-18 -21
company	> r:L facility .	-18 -21
company	> r:P	-34 -44
company	> r:^	15 -29
company	> r:^ ^	15 -29
company	> r:^ ^ ^	15 -29
company	> r:adventure	31 -36
company	> r:and	25 38
company	> r:and O	38 22
company	> r:and O .	-23 -4
company	> r:and the	-39 46
company	> r:animation	-16 -17
company	> r:animation F	-16 -17
company	> r:animation F with	-16 -17
company	> r:are	25 11
company	> r:at	-44 45
company	> r:feared	-21 -32
company	> r:feared that	-21 -32
company	> r:feared that any	-21 -32
company	> r:financing	13 12
company	> r:financing and	13 12
company	> r:financing and handling	13 12
company	> r:for	-23 29
company	> r:from	33 -30
company	> r:gave	-22 -19
company	> r:gave her	-22 -19
company	> r:gave her second	-22 -19
company	> r:has	-21 -31
company	> r:has announced	10 -22
company	> r:has announced .	10 -22
company	> r:in	-14 5
company	> r:in #	12 9
company	> r:in L	-58 -34
company	> r:is	19 25
company	> r:neighbors	-23 -21
company	> r:neighbors across	-23 -21
company	> r:neighbors across town	-23 -21
company	> r:on	-40 24
company	> r:on easter	-18 -15
company	> r:on easter sunday	-18 -15
company	> r:put	-27 3
company	> r:put out	-24 -3
company	> r:put out for	-21 -12
company	> r:rules	-27 -26
company	> r:rules .	-27 -26
company	> r:rules . ^	-27 -26
company	> r:said	-46 40
company	> r:show	-20 -19
company	> r:show .	-20 -19
company	> r:show . ^	-20 -19
company	> r:was	-46 -48
company	> r:western	-14 -16
company	> r:western from	-14 -16
company	> r:western from writer-director	-14 -16
company	> r:will	-37 66
company	> r:will put	-18 39
company	> r:will release	-30 38
company	> r:with	39 -27
company	> w:"	-25 9
company	> w:#	-24 11
company	> w:$	-29 22
company	> w:'s	-27 -44
company	> w:(	-34 29
company	> w:)	-30 -39
company	> w:,	7 12
company	> w:.	-23 -10
company	> w:;	-43 11
company	> w:C	-31 -38
company	> w:F	-9 -34
company	> w:L	19 5
company	> w:O	32 -9
company	> w:P	2 4
company	> w:W	-37 18
company	> w:a	34 -40
company	> w:about	4 37
company	> w:accord	-51 -33
company	> w:according	-51 -33
company	> w:action-comedy	-16 -2
company	> w:adapt	-26 -35
company	> w:adapted	-26 -35
company	> w:after	-4 -4
company	> w:also	-18 -14
company	> w:american	15 12
company	> w:an	-29 -36
company	> w:and	-8 10
company	> w:animation	-18 -16
company	> w:are	-51 14
company	> w:around	-36 -36
company	> w:as	-4 23
company	> w:at	-15 -25
company	> w:back	30 -47
company	> w:backing	30 -47
company	> w:be	-26 -16
company	> w:been	-9 10
company	> w:begin	-42 -25
company	> w:being	-2 -31
company	> w:best	-29 13
company	> w:both	-22 32
company	> w:bought	13 30
company	> w:british	-24 11
company	> w:build	-27 -26
company	> w:built	-27 -26
company	> w:buy	13 30
company	> w:by	28 5
company	> w:can	-16 8
company	> w:channel	-3 -23
company	> w:charge	-26 -29
company	> w:cinemas	-26 23
company	> w:clear	-34 -29
company	> w:co-produce	48 -44
company	> w:come	-37 17
company	> w:coming	-16 -2
company	> w:company	7 -22
company	> w:crowd	-21 -7
company	> w:currently	20 -26
company	> w:data	-20 -19
company	> w:days	23 -29
company	> w:deal	-44 -36
company	> w:deck	-18 1
company	> w:denies	-18 -15
company	> w:deny	-18 -15
company	> w:develop	36 -26
company	> w:developed	36 -26
company	> w:direct	6 -32
company	> w:directed	18 -22
company	> w:distribute	-44 41
company	> w:distributed	-44 41
company	> w:early	-18 -21
company	> w:eight	-32 -19
company	> w:figure	22 -48
company	> w:figures	22 -48
company	> w:film	47 -35
company	> w:filmed	-22 -2
company	> w:filming	20 -26
company	> w:final	-42 51
company	> w:first	-45 -38
company	> w:follow	-23 -22
company	> w:followed	-18 -17
company	> w:following	-22 -19
company	> w:for	21 3
company	> w:friday	-25 48
company	> w:from	5 13
company	> w:give	-20 -21
company	> w:given	-20 -21
company	> w:glowering	-17 -18
company	> w:go	19 -17
company	> w:going	-19 -17
company	> w:grubby	-21 -7
company	> w:had	-31 -2
company	> w:has	-44 -30
company	> w:he	-58 -46
company	> w:her	-47 -32
company	> w:his	23 -44
company	> w:hit	20 21
company	> w:horror	19 -24
company	> w:hospital	-23 23
company	> w:house	29 -22
company	> w:ideas	41 -35
company	> w:in	14 -13
company	> w:into	28 -20
company	> w:is	0 -12
company	> w:it	-54 -1
company	> w:itself	20 -34
company	> w:japanese	-22 -2
company	> w:join	-22 -22
company	> w:joined	-22 -23
company	> w:jointly	-23 23
company	> w:july	-25 5
company	> w:june	-18 1
company	> w:jury	-21 -19
company	> w:know	-23 23
company	> w:known	-23 23
company	> w:last	-22 25
company	> w:little	-21 -7
company	> w:lose	10 11
company	> w:lost	12 14
company	> w:made	14 -41
company	> w:make	14 -41
company	> w:man	-11 19
company	> w:march	-18 32
company	> w:may	26 -36
company	> w:midnight	-21 -7
company	> w:million	-48 -49
company	> w:month	-19 11
company	> w:next	-32 17
company	> w:nominations	-16 -15
company	> w:not	23 -53
company	> w:novel	-31 7
company	> w:now	-41 -29
company	> w:oct	-24 11
company	> w:october	-22 4
company	> w:of	-10 1
company	> w:on	-58 17
company	> w:one	-28 -44
company	> w:only	-30 -13
company	> w:open	-22 5
company	> w:opening	-21 -28
company	> w:opens	-18 21
company	> w:opposite	-17 -18
company	> w:out	-42 42
company	> w:parent	-16 -19
company	> w:pen	23 -27
company	> w:penned	23 -27
company	> w:pick	-29 30
company	> w:picked	-29 30
company	> w:play	-18 -39
company	> w:prize	-21 -19
company	> w:produce	53 -56
company	> w:produced	53 -56
company	> w:production	28 -31
company	> w:promise	-18 -15
company	> w:promised	-18 -15
company	> w:rang	-21 -28
company	> w:reach	-37 10
company	> w:receive	-16 -15
company	> w:received	-16 -15
company	> w:release	-18 45
company	> w:released	-22 34
company	> w:remain	-33 -42
company	> w:remains	-33 -42
company	> w:repped	-35 -42
company	> w:reprise	-18 -15
company	> w:reprising	-18 -15
company	> w:ring	-21 -28
company	> w:role	-18 -15
company	> w:run	-36 -45
company	> w:said	-33 -35
company	> w:sale	-18 -17
company	> w:say	-33 -35
company	> w:screen	-9 26
company	> w:screens	-13 21
company	> w:seem	41 -35
company	> w:seems	41 -35
company	> w:sell	-19 -41
company	> w:september	-13 21
company	> w:set	-47 8
company	> w:share	-29 -29
company	> w:shared	-29 -29
company	> w:she	-48 -14
company	> w:shoot	-31 12
company	> w:shooting	-18 -21
company	> w:shot	-28 -25
company	> w:show	-37 3
company	> w:shown	-39 -40
company	> w:singer	-18 -15
company	> w:sitcom	-23 23
company	> w:slasher	-21 -7
company	> w:sold	-19 -41
company	> w:some	-13 21
company	> w:songs	-27 -26
company	> w:star	-13 21
company	> w:starred	-31 23
company	> w:stars	0 10
company	> w:start	-18 -21
company	> w:starts	-18 -21
company	> w:studio	-36 -29
company	> w:take	-52 -64
company	> w:television	35 -20
company	> w:ten	23 -29
company	> w:that	-10 -35
company	> w:the	-11 -33
company	> w:theaters	-33 26
company	> w:think	5 6
company	> w:third	-18 -15
company	> w:this	-25 -16
company	> w:those	41 -35
company	> w:thought	5 6
company	> w:through	-23 49
company	> w:to	5 -13
company	> w:took	-37 -42
company	> w:turn	31 -41
company	> w:turned	31 -41
company	> w:two	-32 -36
company	> w:under	-44 21
company	> w:up	-35 8
company	> w:voice	-26 -25
company	> w:were	-32 30
company	> w:western	-23 -21
company	> w:when	-32 -41
company	> w:which	9 44
company	> w:whose	-35 24
company	> w:will	-16 -3
company	> w:win	-36 -43
company	> w:with	27 -8
company	> w:won	-36 -43
company	> w:write	12 -16
company	> w:writer-director	-23 -21
company	> w:wrote	17 -10
company	> w:year	-25 -26
company	> w:yet	-29 -36
company	> w:£	-29 -31
company	>=,	58 -59
company	>=, for	5 2
company	>=, for|	5 2
company	>=, which	-26 40
company	>=, which|	-26 40
company	>=,|	58 -59
company	>=and	-40 -20
company	>=and|	-40 -20
company	>=for	21 -1
company	>=for|	21 -1
company	>=on	-34 30
company	>=on|	-34 30
company	>=with	-5 24
company	>=with P for	0 43
company	>=with P for|	0 43
company	>=with|	-5 24
company	>|named|named	-60 -4
company	>|named|noun	43 -10
company	>|named|pronoun	-4 10
company	does 	-22 -20
company	form:finite conditional	-49 -45
company	form:finite future	-46 5
company	form:finite past	-4 -12
company	form:finite present	-13 -13
company	form:infinitive none	21 16
company	form:ing none	-61 -31
company	form:participle none	2 -18
company	is:58	-26 -24
company	is:adventure	2 27
company	is:agent	-31 -42
company	is:american	6 33
company	is:animation	50 -45
company	is:australian	21 -27
company	is:banner	-38 -37
company	is:channel	-3 -23
company	is:columnist	-37 -25
company	is:company	37 9
company	is:data	-20 -19
company	is:distributor	-68 54
company	is:event	-27 -35
company	is:film	-5 8
company	is:film-maker	-30 -21
company	is:firm	23 -27
company	is:floated	-38 -37
company	is:former	-40 -44
company	is:german	18 -25
company	is:hopes	-30 -2
company	is:label	0 28
company	is:man	-28 -18
company	is:musical	-33 -37
company	is:new	-45 -8
company	is:newly	-38 -37
company	is:newspaper	-30 -21
company	is:one	26 -34
company	is:own	28 -27
company	is:parent	-14 -20
company	is:plans	18 -1
company	is:producer	-24 -22
company	is:produces	15 -34
company	is:production	46 -41
company	is:radio	-27 -28
company	is:recently	-30 -21
company	is:release	-47 65
company	is:rules	-27 -26
company	is:says	-54 22
company	is:section	-16 -21
company	is:serial	-35 -28
company	is:series	-25 -24
company	is:shingle	19 -21
company	is:show	-20 -19
company	is:song	-28 -31
company	is:studio	49 -14
company	is:studios	-35 -29
company	is:subscribers	-39 -19
company	is:sued	-30 -21
company	is:television	-25 -24
company	is:titles	29 -48
company	is:trade	-30 -21
company	is:western	-14 -16
company	is:year	28 -24
company	main film	26 17
company	no main film	-25 -24
company	other film	-45 -43
company	other is:3m	-31 -24
company	other is:6m	23 -21
company	other is:animation	35 -36
company	other is:classic	-18 -17
company	other is:comedy	-67 7
company	other is:controversial	-37 -36
company	other is:current	-1 -24
company	other is:debut	-23 23
company	other is:director	-35 -29
company	other is:drama	-16 8
company	other is:feature	9 -1
company	other is:film	0 -23
company	other is:follow-up	-1 33
company	other is:label	-24 32
company	other is:movie	38 18
company	other is:musical	-36 -38
company	other is:new	-56 44
company	other is:next	-32 -4
company	other is:picture	29 -7
company	other is:production	38 -73
company	other is:project	-57 -50
company	other is:release	-12 25
company	other is:releases	-24 32
company	other is:story	-37 -24
company	other is:tennis	-20 21
company	other is:thriller	19 21
company	other is:triangle	-20 21
company	other is:true	-33 -35
company	other is:v	-17 -18
company	other sure:1	-20 -94
company	other sure:2	-47 -24
company	other sure:3	-2 -12
company	other sure:4	-15 16
company	owns	-16 25
company	owns:	3 10
company	rule distributor	-57 58
company	rule distributor distributor	-57 58
company	rule for another distributor	-32 29
company	rule for another productionCompany	57 12
company	rule other distributor	-41 -42
company	rule other productionCompany	-34 -47
company	rule productionCompany	101 -44
company	rule productionCompany company-behind	58 -72
company	rule productionCompany production-company	94 -28
company	same phrase	-12 40
company	says:blocked	14 -71
company	says:reported	12 -38
company	sure:1	-61 -26
company	sure:2	-40 -83
company	sure:3	-17 1
company	sure:4	22 15
company	v:achieve+|X	-44 18
company	v:adapt+|for	-33 -36
company	v:adapt+|for|~	-33 -36
company	v:add|S	-30 15
company	v:add|S|~	-30 15
company	v:announce|S	-6 -11
company	v:announce|S|~	-5 13
company	v:appeal|S	-16 6
company	v:appeal|S|~	-16 6
company	v:appear|as	-30 -36
company	v:ask|O	-15 -13
company	v:ask|O|~	-15 -13
company	v:back+|by	26 -24
company	v:back+|by|S	26 -24
company	v:back|S	40 -38
company	v:back|S|O	23 -21
company	v:back|S|~	20 -35
company	v:base+|S	-21 -29
company	v:base+|S|~	-21 -29
company	v:bear+|O	53 -23
company	v:begin|at	-28 -39
company	v:begin|at|~	-28 -39
company	v:begin|with	-14 -19
company	v:begin|with|~	-14 -19
company	v:be|O	-67 49
company	v:be|O|S	-33 45
company	v:be|O|~	-35 10
company	v:be|S	-19 27
company	v:be|S|S	12 0
company	v:be|S|of	-32 29
company	v:be|S|~	7 14
company	v:be|at	-11 -23
company	v:be|at|~	-11 -23
company	v:be|between	34 -23
company	v:be|between|~	34 -23
company	v:be|by	-53 -52
company	v:be|by|~	-45 -26
company	v:be|for	-3 -52
company	v:be|for|~	5 -55
company	v:be|in	22 -55
company	v:be|in|in	17 -46
company	v:be|of	-18 -19
company	v:be|on	-39 -49
company	v:be|through	6 23
company	v:be|through|~	11 -27
company	v:be|with	-59 -32
company	v:be|with|~	-59 -32
company	v:bring|S	-48 24
company	v:bring|S|O	-33 34
company	v:bring|S|~	-26 -7
company	v:build|of	-27 -26
company	v:buy+|by	12 50
company	v:buy+|by|S	24 -1
company	v:buy|O	-38 -35
company	v:buy|S	-25 4
company	v:buy|S|to	-23 27
company	v:buy|S|~	-13 5
company	v:cancel|S	-21 -15
company	v:cancel|S|~	-21 -15
company	v:cast|S	29 11
company	v:cast|S|in	29 11
company	v:co-produce|with	48 -44
company	v:come|X	-45 24
company	v:come|X|X	-36 24
company	v:come|from	4 -28
company	v:come|from|~	4 -28
company	v:come|through	-47 -7
company	v:come|through|X	-16 -2
company	v:comment|S	-46 -39
company	v:comment|S|~	-46 -39
company	v:compete|for	-48 -24
company	v:confirm|S	41 22
company	v:confirm|S|~	27 6
company	v:cost|S	-20 21
company	v:cost|S|X	-20 21
company	v:create|for	-25 -25
company	v:create|for|~	-25 -25
company	v:develop|S	-3 -12
company	v:develop|S|~	11 19
company	v:direct+|S	-32 17
company	v:direct+|X	-33 12
company	v:direct+|at	23 26
company	v:direct+|at|~	23 26
company	v:direct|for	22 -61
company	v:direct|for|O	34 -37
company	v:distribute+|by	-44 41
company	v:distribute+|by|S	-33 24
company	v:distribute|S	-23 2
company	v:distribute|S|O	-27 -15
company	v:distribute|S|~	-6 -2
company	v:do|O	-21 13
company	v:do|S	12 -71
company	v:do|S|~	-38 -41
company	v:do|as	-19 -16
company	v:do|as|~	-19 -16
company	v:do|for	-42 13
company	v:do|with	-28 -31
company	v:drop|S	-54 -8
company	v:drop|S|~	-54 17
company	v:end up|S	-36 -34
company	v:end up|S|~	-36 -34
company	v:end|S	-23 -20
company	v:end|S|~	-23 -20
company	v:express|S	8 -32
company	v:fear|S	-21 -40
company	v:film|S	-29 -40
company	v:film|S|~	-29 -40
company	v:finance|S	24 10
company	v:finance|S|X	13 12
company	v:finance|S|~	17 -28
company	v:finish|on	-47 -42
company	v:fire|S	-34 -17
company	v:fire|S|~	-34 -17
company	v:follow|O	28 -24
company	v:follow|O|X	-22 -19
company	v:follow|S	-38 1
company	v:form+|X	-33 -30
company	v:get|S	35 18
company	v:give+|at	-21 -19
company	v:give|S	19 -42
company	v:give|S|~	5 -30
company	v:go|to	-18 -24
company	v:go|to|~	-18 -24
company	v:handle|S	-14 55
company	v:handle|S|O	-27 35
company	v:handle|S|X	13 12
company	v:handle|S|~	-34 35
company	v:have|O	-26 -40
company	v:have|O|S	-26 -40
company	v:have|S	-17 -37
company	v:have|S|for	24 -41
company	v:have|S|~	-22 -5
company	v:have|from	-61 8
company	v:have|from|~	-40 -52
company	v:have|of	-27 -20
company	v:include|O	24 -26
company	v:ink|for	-29 -23
company	v:ink|for|~	-29 -23
company	v:inspire+|X	-30 15
company	v:inspire+|X|~	-30 15
company	v:invest|S	25 -36
company	v:invest|S|~	25 -36
company	v:issue|S	-37 45
company	v:join|O	-14 -16
company	v:join|O|S	-14 -16
company	v:keep|with	-37 -25
company	v:keep|with|with	-33 -23
company	v:land|S	-38 30
company	v:land|S|~	-38 30
company	v:lead+|X	31 -21
company	v:lead+|X|X	31 -21
company	v:leave+|X	15 -37
company	v:leave+|X|X	15 -37
company	v:leave|O	-43 -40
company	v:lend|in	16 -44
company	v:make+|at	-2 -38
company	v:make+|at|S	5 -24
company	v:make+|at|~	-21 -27
company	v:make+|by	9 -45
company	v:make+|by|S	40 -31
company	v:make+|for	-43 -25
company	v:make+|for|S	-43 -25
company	v:make|O	-34 -28
company	v:make|S	50 -45
company	v:make|S|O	38 -36
company	v:make|S|~	29 -37
company	v:make|for	31 27
company	v:make|from	27 14
company	v:make|from|~	27 14
company	v:make|with	39 -33
company	v:mean+|S	-14 1
company	v:mean+|S|~	-14 1
company	v:mention|S	-30 -21
company	v:open|S	-35 11
company	v:open|S|O	-33 -46
company	v:open|S|X	-30 27
company	v:open|S|~	-25 56
company	v:open|through	-11 19
company	v:open|through|S	-11 19
company	v:open|with	-39 -19
company	v:oversee|for	-18 -23
company	v:oversee|for|~	-18 -23
company	v:own|S	-38 -23
company	v:park|S	-14 1
company	v:park|S|~	-14 1
company	v:pay|S	2 42
company	v:pay|S|~	23 -29
company	v:pencil|S	-29 -38
company	v:pencil|S|~	-29 -38
company	v:persuade|O	-33 -23
company	v:pick up+|by	-29 30
company	v:pick|S	-33 -50
company	v:play+|X	-19 -20
company	v:play+|X|X	-7 -51
company	v:play+|X|~	-22 11
company	v:play+|according to	-28 -35
company	v:play|X	-25 32
company	v:play|X|X	-24 32
company	v:play|X|~	-9 -14
company	v:play|in	26 -18
company	v:play|in|~	-17 -17
company	v:play|on	-25 -20
company	v:play|on|~	-25 -20
company	v:pop up|on	-34 29
company	v:premiere|on	-16 -19
company	v:premiere|on|~	-16 -19
company	v:present+|S	-16 -15
company	v:prevail|over	-39 -21
company	v:prevail|over|~	-39 -21
company	v:produce+|by	46 -44
company	v:produce+|by|S	23 -27
company	v:produce+|by|X	34 -28
company	v:produce+|for	23 -47
company	v:produce+|for|~	14 -36
company	v:produce|S	27 -44
company	v:produce|for	33 46
company	v:produce|for|~	33 46
company	v:produce|through	29 -20
company	v:produce|through|~	29 -20
company	v:produce|under	15 -35
company	v:produce|under|~	15 -35
company	v:promise+|to	-18 -15
company	v:promise|S	33 20
company	v:pull|S	-20 21
company	v:pull|S|O	-20 21
company	v:put+|by	27 -16
company	v:put+|by|~	27 -16
company	v:put|S	-18 37
company	v:put|S|O	-27 38
company	v:put|S|X	-25 37
company	v:put|S|into	25 -25
company	v:put|S|~	-45 -50
company	v:receive|S	-36 -37
company	v:receive|for	-16 -15
company	v:receive|for|S	-16 -15
company	v:release+|by	-18 63
company	v:release+|by|S	-22 50
company	v:release+|by|~	-13 36
company	v:release|S	-38 46
company	v:release|S|O	-41 47
company	v:release|S|~	-20 -16
company	v:remain|on	-45 -51
company	v:report|S	-42 -39
company	v:run+|S	-4 -19
company	v:run+|S|~	-4 -19
company	v:run|O	29 -59
company	v:run|O|~	-36 -16
company	v:run|S	-26 -21
company	v:run|S|~	-26 -21
company	v:run|X	28 25
company	v:say|O	-26 -11
company	v:say|O|~	-25 7
company	v:say|S	-2 22
company	v:say|S|~	21 -12
company	v:say|with	-24 -27
company	v:say|with|~	-24 -27
company	v:screen|S	-26 -24
company	v:screen|S|~	-26 -24
company	v:screen|X	-29 20
company	v:screen|X|~	-29 20
company	v:see+|in	-31 -29
company	v:see|at	-28 -23
company	v:see|at|~	-28 -23
company	v:sell+|S	-35 -41
company	v:sell+|to	-14 -20
company	v:sell|O	41 -16
company	v:sell|S	-56 16
company	v:sell|to	31 -35
company	v:send|S	-24 -42
company	v:send|S|~	-24 -42
company	v:set|S	24 0
company	v:share|S	51 -18
company	v:share|S|of	32 -11
company	v:share|S|~	39 -44
company	v:share|with	-45 29
company	v:shelve|S	-24 -13
company	v:shelve|S|~	-19 -35
company	v:shift|S	-22 24
company	v:shift|S|O	-22 24
company	v:shoot|X	29 -22
company	v:shoot|X|X	29 -22
company	v:shoot|at	-30 -31
company	v:shoot|under	-27 -26
company	v:show+|by	-18 -52
company	v:show+|by|S	-18 -15
company	v:show+|by|~	-16 -47
company	v:show|S	-23 15
company	v:spin|S	23 -34
company	v:split|S	42 -37
company	v:split|S|~	42 -37
company	v:star|S	16 20
company	v:star|X	-44 -24
company	v:star|X|S	-17 -18
company	v:star|X|X	-39 -9
company	v:state|X	-38 -26
company	v:stay|S	-19 -29
company	v:stay|S|~	-19 -29
company	v:stick|S	-34 25
company	v:study|at	-19 -26
company	v:study|at|~	-19 -26
company	v:take|S	33 27
company	v:take|S|~	-41 48
company	v:take|X	-16 -21
company	v:take|X|~	-16 -21
company	v:take|to	-37 -24
company	v:take|to|~	-28 -28
company	v:telephone|O	-16 15
company	v:telephone|O|~	-16 15
company	v:tell|O	-20 -37
company	v:tell|O|~	-20 -37
company	v:tell|S	-24 -22
company	v:tell|S|~	-24 -22
company	v:tell|on	-17 -13
company	v:tell|on|~	-17 -13
company	v:think|X	23 -34
company	v:think|X|X	23 -34
company	v:visit+|X	-33 -23
company	v:visit+|X|X	-29 -19
company	v:want|S	17 -22
company	v:want|S|~	17 -22
company	v:watch|S	-39 -19
company	v:win|O	-23 -34
company	v:win|O|~	-9 -14
company	v:win|S	20 -21
company	v:win|S|~	20 -21
company	v:win|at	-41 -33
company	v:win|at|~	-40 -38
company	v:withdraw|S	-62 -5
company	v:withhold|S	-30 -21
company	v:withhold|S|~	-30 -21
company	v:write|for	29 -36
company	v:write|to	-22 -12
company	v:write|to|~	-22 -12
company	v:|O|O	-35 36
company	v:|O|S	-51 33
company	v:|O|X	-22 -19
company	v:|O|~	-29 -19
company	v:|S|O	14 25
company	v:|S|S	-4 21
company	v:|S|X	-24 28
company	v:|S|for	17 -12
company	v:|S|in	40 2
company	v:|S|into	25 -25
company	v:|S|of	23 0
company	v:|S|to	-23 27
company	v:|S|with	-62 -34
company	v:|S|~	-11 1
company	v:|X|S	-36 -36
company	v:|X|X	-1 -31
company	v:|X|by	-35 -35
company	v:|X|~	-20 30
company	v:|as|~	-28 -26
company	v:|at|S	19 -35
company	v:|at|~	-22 8
company	v:|between|~	34 -23
company	v:|by|S	29 3
company	v:|by|X	34 -28
company	v:|by|~	-21 5
company	v:|for|O	37 16
company	v:|for|S	-20 -50
company	v:|for|~	7 -5
company	v:|from|~	7 26
company	v:|in|in	7 -43
company	v:|in|~	-18 -33
company	v:|of|S	25 -36
company	v:|of|~	-20 -30
company	v:|on|S	-33 18
company	v:|on|in	-22 6
company	v:|on|~	-28 -30
company	v:|over|~	-39 -21
company	v:|through|S	-31 42
company	v:|through|X	-16 -2
company	v:|through|~	20 -29
company	v:|to|~	-3 4
company	v:|under|~	15 -35
company	v:|with|S	4 -49
company	v:|with|X	31 -39
company	v:|with|with	-33 -23
company	v:|with|~	3 -39
company	year	16 -54
company	~	-25 -24
company	~ before:"	-29 21
company	~ before:#	-27 -32
company	~ before:$	20 -41
company	~ before:'s	14 -20
company	~ before:(	4 -41
company	~ before:,	-40 -23
company	~ before:;	3 32
company	~ before:C	-23 -40
company	~ before:F	-47 -37
company	~ before:L	39 4
company	~ before:O	23 -2
company	~ before:P	-13 -11
company	~ before:W	-3 -21
company	~ before:a	-30 -17
company	~ before:aboard	-37 -44
company	~ before:about	18 -38
company	~ before:according	-51 -62
company	~ before:actor	31 -39
company	~ before:adapted	-45 -36
company	~ before:after	6 10
company	~ before:agreed	-36 -40
company	~ before:alfonso	-24 -22
company	~ before:along	-36 -30
company	~ before:also	-34 -47
company	~ before:among	-34 14
company	~ before:an	-11 30
company	~ before:and	19 -17
company	~ before:animated	-25 -20
company	~ before:are	-2 16
company	~ before:as	-40 -46
company	~ before:asked	-30 -30
company	~ before:at	-17 -29
company	~ before:attached	-21 -15
company	~ before:august	-28 -39
company	~ before:australian	21 -27
company	~ before:badly	-16 -24
company	~ before:be	-54 26
company	~ before:been	-17 -53
company	~ before:before	-25 -30
company	~ before:begin	-28 -39
company	~ before:being	8 -49
company	~ before:between	34 -23
company	~ before:book	-26 -42
company	~ before:bought	-21 24
company	~ before:broadcast	-28 -27
company	~ before:but	-30 34
company	~ before:by	-29 9
company	~ before:called	26 -16
company	~ before:came	-23 -11
company	~ before:cels	-29 -23
company	~ before:chance	-16 15
company	~ before:cinemas	-30 -35
company	~ before:co-production	34 -23
company	~ before:come	4 -28
company	~ before:company	33 8
company	~ before:created	-25 -25
company	~ before:currently	-21 -28
company	~ before:cut	-22 -22
company	~ before:december	-14 -19
company	~ before:detective	-25 -25
company	~ before:directed	26 29
company	~ before:distributed	-35 -33
company	~ before:distributor	-35 26
company	~ before:do	-40 -45
company	~ before:does	-24 27
company	~ before:due	-19 -30
company	~ before:executive	-1 -36
company	~ before:eyes	-13 20
company	~ before:fair	25 -30
company	~ before:fans	-17 -13
company	~ before:film	-18 30
company	~ before:film-maker	-30 -21
company	~ before:films	34 -27
company	~ before:firm	23 -27
company	~ before:first	-24 29
company	~ before:first-look	-31 -41
company	~ before:for	-20 21
company	~ before:former	-35 -24
company	~ before:from	12 15
company	~ before:further	-21 -27
company	~ before:german	18 -25
company	~ before:girls	-29 -23
company	~ before:go	-23 -24
company	~ before:grandmother	-22 -22
company	~ before:had	-27 -28
company	~ before:harry	-24 -22
company	~ before:has	-16 -26
company	~ before:he	16 -10
company	~ before:head	-34 -39
company	~ before:her	11 -46
company	~ before:his	0 23
company	~ before:i	-22 -12
company	~ before:in	-64 13
company	~ before:inked	-29 -23
company	~ before:internationally	-26 -32
company	~ before:is	15 29
company	~ before:it	20 1
company	~ before:its	-29 -34
company	~ before:january	-16 -19
company	~ before:july	-30 -27
company	~ before:just	-33 -26
company	~ before:last	-10 -12
company	~ before:leave	-17 -18
company	~ before:less	-19 -16
company	~ before:made	25 6
company	~ before:making	26 8
company	~ before:material	-16 -24
company	~ before:meant	-14 1
company	~ before:meanwhile	-21 -27
company	~ before:million	-52 12
company	~ before:missed	-16 -21
company	~ before:money	37 -22
company	~ before:month	-14 0
company	~ before:months	-35 -44
company	~ before:next	-26 -34
company	~ before:not	-27 23
company	~ before:now	-37 -42
company	~ before:of	-31 12
company	~ before:on	-41 -17
company	~ before:once	-20 -16
company	~ before:one	19 39
company	~ before:our	-13 20
company	~ before:out	-31 -28
company	~ before:outside	-22 -22
company	~ before:over	-45 19
company	~ before:oversee	-18 -23
company	~ before:paid	-32 -27
company	~ before:place	-26 -27
company	~ before:played	-28 -22
company	~ before:playing	-10 -12
company	~ before:plays	-15 -26
company	~ before:point	-28 -27
company	~ before:potter	-24 -22
company	~ before:premieres	-16 -19
company	~ before:prevailed	-39 -21
company	~ before:produce	61 15
company	~ before:produced	23 41
company	~ before:producer	0 -39
company	~ before:producers	-21 11
company	~ before:produces	1 -29
company	~ before:producing	29 -20
company	~ before:production	58 -44
company	~ before:publisher	-32 -35
company	~ before:put	24 -41
company	~ before:ran	-29 -19
company	~ before:recently	-30 -21
company	~ before:rehearsal	-21 -28
company	~ before:released	-13 36
company	~ before:releasing	-26 -32
company	~ before:repped	-40 -25
company	~ before:responsible	-22 -21
company	~ before:rubbing	-13 20
company	~ before:said	-41 -13
company	~ before:sales	-37 -29
company	~ before:saw	-28 -23
company	~ before:say	-22 -22
company	~ before:scenes	-21 -27
company	~ before:scratched	-16 -24
company	~ before:section	-16 -21
company	~ before:series	-43 -43
company	~ before:set	-17 -18
company	~ before:she	-44 -37
company	~ before:shepherding	-21 28
company	~ before:shown	-16 -47
company	~ before:some	-32 -35
company	~ before:spokesman	-63 8
company	~ before:stands	-22 -22
company	~ before:story	-35 -26
company	~ before:studio	55 9
company	~ before:sued	-30 -21
company	~ before:telephoned	-16 15
company	~ before:television	-20 -27
company	~ before:that	23 39
company	~ before:the	-11 -39
company	~ before:their	29 -47
company	~ before:them	-14 -29
company	~ before:there	-32 -46
company	~ before:things	-17 -13
company	~ before:this	-22 21
company	~ before:three	-16 4
company	~ before:through	56 -33
company	~ before:title	-24 -26
company	~ before:to	-46 7
company	~ before:together	29 -21
company	~ before:told	-18 -30
company	~ before:took	-26 -26
company	~ before:trailers	-22 -22
company	~ before:under	-9 -58
company	~ before:until	-23 -33
company	~ before:up	19 -6
company	~ before:viewers	-24 -26
company	~ before:was	10 6
company	~ before:were	16 -46
company	~ before:when	-34 -31
company	~ before:which	-18 -48
company	~ before:who	-65 -62
company	~ before:whose	-31 -41
company	~ before:will	-30 15
company	~ before:winner	-26 -18
company	~ before:wires	-25 -20
company	~ before:with	1 -52
company	~ before:won	-23 -30
company	~ before:would	-26 -46
company	~ before:wrote	-26 -30
company	~ before:£	23 -29
company	~ behind:"	-66 -20
company	~ behind:#	19 47
company	~ behind:$	9 43
company	~ behind:'	-36 -30
company	~ behind:'d	-36 -23
company	~ behind:'s	30 -38
company	~ behind:(	-37 -28
company	~ behind:,	-1 -23
company	~ behind:.	-35 1
company	~ behind::	-33 -32
company	~ behind:;	-22 -49
company	~ behind:C	-35 -44
company	~ behind:F	-4 -45
company	~ behind:L	-40 39
company	~ behind:O	48 -44
company	~ behind:P	12 -27
company	~ behind:W	-50 -54
company	~ behind:a	-34 -12
company	~ behind:about	15 -36
company	~ behind:adapted	-29 -23
company	~ behind:added	-30 15
company	~ behind:advertising	-30 15
company	~ behind:after	-71 39
company	~ behind:agent	-15 -26
company	~ behind:agreed	37 -48
company	~ behind:album	-47 -54
company	~ behind:all	13 20
company	~ behind:alleged	-30 -21
company	~ behind:also	-32 9
company	~ behind:american	45 -28
company	~ behind:among	23 26
company	~ behind:an	-37 16
company	~ behind:and	12 -57
company	~ behind:announced	-13 8
company	~ behind:anyone	-21 27
company	~ behind:anything	-25 -25
company	~ behind:appalled	-19 -35
company	~ behind:appeal	-16 6
company	~ behind:are	35 -44
company	~ behind:as	3 -24
company	~ behind:asked	-26 29
company	~ behind:at	-43 6
company	~ behind:august	-14 1
company	~ behind:australian	27 -16
company	~ behind:back	-29 -30
company	~ behind:backing	20 -35
company	~ behind:based	-21 -29
company	~ behind:battle	-23 -20
company	~ behind:be	-2 -71
company	~ behind:beaten	43 -42
company	~ behind:because	-15 -13
company	~ behind:been	4 0
company	~ behind:before	-53 -67
company	~ behind:behind	21 -49
company	~ behind:being	-29 -23
company	~ behind:bigger	17 -19
company	~ behind:bill	42 -32
company	~ behind:board	-30 16
company	~ behind:book	-43 -29
company	~ behind:bought	-25 34
company	~ behind:bring	-18 -6
company	~ behind:british	-33 -49
company	~ behind:but	-42 24
company	~ behind:by	13 -53
company	~ behind:called	-29 -37
company	~ behind:camera	30 -48
company	~ behind:cancelled	-21 -15
company	~ behind:cartoons	-35 -39
company	~ behind:cast	-26 -30
company	~ behind:character	-35 -51
company	~ behind:christmas	-35 -38
company	~ behind:cinemas	-28 7
company	~ behind:claim	-16 -21
company	~ behind:cliffs	-17 -18
company	~ behind:columnists	-34 -17
company	~ behind:comment	-46 19
company	~ behind:company	25 45
company	~ behind:complete	-41 23
company	~ behind:confirmed	27 6
company	~ behind:continue	-33 -34
company	~ behind:costs	37 -36
company	~ behind:court	-23 -20
company	~ behind:crew	-15 -26
company	~ behind:crime	-16 -21
company	~ behind:damages	-30 -21
company	~ behind:deal	-33 -30
company	~ behind:debut	-39 -21
company	~ behind:december	-18 24
company	~ behind:declined	-19 31
company	~ behind:described	-16 -21
company	~ behind:developed	-51 -58
company	~ behind:did	-25 -48
company	~ behind:died	-14 -22
company	~ behind:director	-25 -25
company	~ behind:distribute	0 16
company	~ behind:distributed	-35 -44
company	~ behind:distribution	-27 38
company	~ behind:distributor	5 12
company	~ behind:do	-38 -34
company	~ behind:does	-33 -31
company	~ behind:domestic	-44 -5
company	~ behind:down	-34 31
company	~ behind:dropped	-43 21
company	~ behind:due	33 -25
company	~ behind:early	-35 -43
company	~ behind:ended	-59 -47
company	~ behind:enough	-26 -24
company	~ behind:expected	-39 -33
company	~ behind:fall	-17 -30
company	~ behind:father	-24 -39
company	~ behind:film	-36 -49
company	~ behind:films	-28 -52
company	~ behind:financing	17 -28
company	~ behind:fired	-50 -35
company	~ behind:firm	32 -25
company	~ behind:first	-42 30
company	~ behind:first-look	-21 -29
company	~ behind:follow	-35 20
company	~ behind:for	-32 39
company	~ behind:friday	-25 7
company	~ behind:friend	-38 -33
company	~ behind:from	13 -5
company	~ behind:game	-51 -58
company	~ behind:give	-30 -31
company	~ behind:go	34 -23
company	~ behind:greenlighted	-28 -27
company	~ behind:had	16 -45
company	~ behind:handled	-34 30
company	~ behind:has	3 14
company	~ behind:have	-11 -26
company	~ behind:he	3 -57
company	~ behind:head	-13 20
company	~ behind:her	10 -37
company	~ behind:him	-28 40
company	~ behind:his	-38 -43
company	~ behind:home	5 -55
company	~ behind:honorary	-15 -13
company	~ behind:hopes	7 -32
company	~ behind:however	-35 -39
company	~ behind:hung	-24 -25
company	~ behind:husband	9 -32
company	~ behind:i	-31 -36
company	~ behind:in	-24 3
company	~ behind:intends	-38 -46
company	~ behind:internationally	-14 -19
company	~ behind:into	30 -53
company	~ behind:investing	25 -36
company	~ behind:is	-18 -11
company	~ behind:it	-5 0
company	~ behind:its	7 -7
company	~ behind:join	13 -35
company	~ behind:july	-29 -47
company	~ behind:june	-18 15
company	~ behind:label	-36 -35
company	~ behind:landed	-38 30
company	~ behind:languages	-23 -41
company	~ behind:last	-34 -31
company	~ behind:late	-19 -16
company	~ behind:let	-29 29
company	~ behind:lottery	25 -36
company	~ behind:made	3 -37
company	~ behind:make	27 -16
company	~ behind:makes	-38 -20
company	~ behind:making	2 -24
company	~ behind:man	-28 -18
company	~ behind:march	-26 71
company	~ behind:merit	-36 0
company	~ behind:miniseries	-18 -22
company	~ behind:money	2 -24
company	~ behind:month	-25 -31
company	~ behind:name	17 -26
company	~ behind:named	-29 -31
company	~ behind:new	-22 -70
company	~ behind:next	21 19
company	~ behind:no	31 -21
company	~ behind:not	-13 -53
company	~ behind:nothing	-34 -21
company	~ behind:notice	-30 15
company	~ behind:nov	-25 20
company	~ behind:novel	-57 -30
company	~ behind:november	-19 -13
company	~ behind:oct	-40 18
company	~ behind:october	-20 4
company	~ behind:of	16 8
company	~ behind:on	-47 17
company	~ behind:one	24 21
company	~ behind:open	-28 44
company	~ behind:opened	-32 25
company	~ behind:opens	-25 20
company	~ behind:other	-33 -40
company	~ behind:others	23 26
company	~ behind:out	-26 0
company	~ behind:outside	-23 -41
company	~ behind:over	19 -58
company	~ behind:own	-47 -31
company	~ behind:package	-38 30
company	~ behind:paid	23 -29
company	~ behind:pains	-33 22
company	~ behind:parked	-14 1
company	~ behind:part	-36 27
company	~ behind:pencilled	-29 -38
company	~ behind:picture	-34 -47
company	~ behind:plans	-36 18
company	~ behind:play	-31 -37
company	~ behind:playing	-9 -14
company	~ behind:plays	-24 -22
company	~ behind:print	-16 -24
company	~ behind:proceedings	-14 -13
company	~ behind:producer	-36 -30
company	~ behind:produces	15 -34
company	~ behind:producing	-30 -32
company	~ behind:production	14 -27
company	~ behind:profits	-30 -21
company	~ behind:publisher	-37 -35
company	~ behind:pulled	-21 -27
company	~ behind:put	20 -40
company	~ behind:radio	-15 -24
company	~ behind:refused	-53 -62
company	~ behind:regular	-31 -20
company	~ behind:release	-11 2
company	~ behind:released	31 20
company	~ behind:releasing	-19 5
company	~ behind:reports	-16 -21
company	~ behind:restored	-16 -24
company	~ behind:rhymed	-26 -24
company	~ behind:rights	-17 -16
company	~ behind:run	-4 -19
company	~ behind:runs	35 -25
company	~ behind:said	15 -39
company	~ behind:same	-38 -62
company	~ behind:say	-33 22
company	~ behind:screening	-15 43
company	~ behind:screens	-26 -24
company	~ behind:second	-39 28
company	~ behind:sent	-24 -42
company	~ behind:september	-46 40
company	~ behind:serial	-25 -24
company	~ behind:series	-30 -29
company	~ behind:set	50 -41
company	~ behind:several	-23 -41
company	~ behind:share	37 -36
company	~ behind:she	29 -31
company	~ behind:shelved	-19 -35
company	~ behind:shingle	25 -26
company	~ behind:show	-20 -31
company	~ behind:shut	-16 -21
company	~ behind:since	26 -31
company	~ behind:six	-25 -3
company	~ behind:so	14 -43
company	~ behind:some	-29 -29
company	~ behind:splitting	42 -32
company	~ behind:spring	-16 -44
company	~ behind:star	-23 -18
company	~ behind:statuette	-15 -13
company	~ behind:stepped	-36 50
company	~ behind:still	-32 -28
company	~ behind:studio	-41 31
company	~ behind:summer	-16 16
company	~ behind:supportive	-39 25
company	~ behind:taken	-38 44
company	~ behind:talk	-34 -24
company	~ behind:television	-37 -38
company	~ behind:ten	-29 -29
company	~ behind:that	-14 28
company	~ behind:the	3 23
company	~ behind:theaters	-17 27
company	~ behind:then	-38 -23
company	~ behind:there	-49 -29
company	~ behind:they	-38 -1
company	~ behind:third	14 -36
company	~ behind:this	-34 -36
company	~ behind:three	43 -42
company	~ behind:to	-9 -26
company	~ behind:told	23 -30
company	~ behind:took	-26 14
company	~ behind:tried	-25 -25
company	~ behind:two	-34 -50
company	~ behind:undisclosed	-30 -21
company	~ behind:unlike	-25 -25
company	~ behind:untitled	-31 -47
company	~ behind:up	29 -52
company	~ behind:us	25 -32
company	~ behind:variety	-24 -22
company	~ behind:version	-26 25
company	~ behind:voice	-25 -20
company	~ behind:wanted	17 -22
company	~ behind:was	36 -40
company	~ behind:week	-23 -40
company	~ behind:weeks	-34 -11
company	~ behind:well	-50 -64
company	~ behind:when	42 -41
company	~ behind:where	-27 -18
company	~ behind:which	12 14
company	~ behind:who	31 -47
company	~ behind:will	-19 14
company	~ behind:with	15 -27
company	~ behind:withheld	-30 -21
company	~ behind:within	-16 -24
company	~ behind:without	-21 -34
company	~ behind:won	-16 -21
company	~ behind:worldwide	-16 16
company	~ behind:would	39 -57
company	~ behind:year	-29 -67
company	~ behind:years	-36 -47
company	~ behind:yesterday	36 11
company	~ behind:£	18 -44
company	~ does 	-25 -24
company	~ films here:0	-20 -17
company	~ films here:1	12 8
company	~ films here:2	-76 -77
company	~ films here:3+	18 -33
company	~ l:"	-24 -22
company	~ l:" said	-19 17
company	~ l:#	-39 -29
company	~ l:# on	-16 -19
company	~ l:,	17 7
company	~ l:, "	-24 -22
company	~ l:, a	-28 -37
company	~ l:, and	-53 41
company	~ l:, at	-14 -29
company	~ l:, but	-35 -46
company	~ l:, the	-20 -14
company	~ l:, when	-21 -15
company	~ l:, which	-19 -52
company	~ l:, with	-14 -19
company	~ l:;	-51 33
company	~ l:L	-3 -33
company	~ l:L ,	-25 -37
company	~ l:L firm	-4 -19
company	~ l:O and	34 -79
company	~ l:P	-3 4
company	~ l:P at	-24 -25
company	~ l:P for	2 -38
company	~ l:P of	-47 -39
company	~ l:P told	-19 -29
company	~ l:W company	11 -36
company	~ l:W for	-25 -25
company	~ l:^	2 -10
company	~ l:^ P	-3 4
company	~ l:^ ^	2 -10
company	~ l:^ distributor	-16 6
company	~ l:^ on	-29 -31
company	~ l:^ studio	13 -35
company	~ l:^ the	-41 -37
company	~ l:a	-42 -64
company	~ l:adapted for	-33 -36
company	~ l:an	-24 -54
company	~ l:and	13 -18
company	~ l:and at	-28 -39
company	~ l:and on	-24 -38
company	~ l:and telephoned	-16 15
company	~ l:are with	-37 -29
company	~ l:as an	-19 -16
company	~ l:asked the	-15 -13
company	~ l:at	-60 9
company	~ l:at the	-39 -36
company	~ l:australian firm	21 -27
company	~ l:but	-32 -10
company	~ l:but the	-16 -24
company	~ l:by	-12 -11
company	~ l:by the	-26 26
company	~ l:cels for	-29 -23
company	~ l:cinemas by	-28 -27
company	~ l:come from	11 -26
company	~ l:company	34 -46
company	~ l:company ,	6 28
company	~ l:distributor	-34 36
company	~ l:distributor ,	-25 -34
company	~ l:fans on	-17 -13
company	~ l:film company	-30 -21
company	~ l:film studio	28 22
company	~ l:firm	16 -24
company	~ l:firm ,	13 -33
company	~ l:for	2 37
company	~ l:for the	-30 -36
company	~ l:former	-35 -24
company	~ l:from	17 30
company	~ l:from the	-34 -33
company	~ l:he told	-15 -22
company	~ l:her to	-26 -24
company	~ l:his	20 -26
company	~ l:in	-20 -35
company	~ l:in the	-14 -16
company	~ l:internationally and	-26 -32
company	~ l:is with	-36 -21
company	~ l:it when	-32 -27
company	~ l:its	-22 -22
company	~ l:made at	-21 -27
company	~ l:million ;	-17 5
company	~ l:money from	18 -7
company	~ l:month but	-14 1
company	~ l:of	-46 -41
company	~ l:of the	-20 -35
company	~ l:on	-35 -45
company	~ l:on the	-14 -30
company	~ l:outside its	-22 -22
company	~ l:oversee for	-18 -23
company	~ l:producer at	-24 -33
company	~ l:producers ;	-23 15
company	~ l:producing through	29 -20
company	~ l:production at	-28 -27
company	~ l:production company	39 -34
company	~ l:publisher and	-32 -35
company	~ l:repped by	-30 -23
company	~ l:said	-25 7
company	~ l:section	-16 -21
company	~ l:series on	-25 -20
company	~ l:some #	-26 -24
company	~ l:spokesman for	-63 8
company	~ l:studio	32 16
company	~ l:telephoned	-16 15
company	~ l:television section	-16 -21
company	~ l:the	-61 -44
company	~ l:their company	-7 -25
company	~ l:through	36 -23
company	~ l:through his	19 -21
company	~ l:to	-45 16
company	~ l:to the	-27 13
company	~ l:together by	27 -16
company	~ l:told	-19 -30
company	~ l:told the	-22 -37
company	~ l:took to	-16 -21
company	~ l:trailers at	-22 -22
company	~ l:viewers on	-25 -25
company	~ l:was at	-17 -18
company	~ l:when	-38 -32
company	~ l:which	-19 -52
company	~ l:with	10 -43
company	~ l:with L	1 -29
company	~ l:with the	-15 -13
company	~ l:won a	-9 -14
company	~ l:wrote to	-22 -12
company	~ people here:0	-34 -13
company	~ people here:1	-21 -16
company	~ people here:2	-6 -7
company	~ people here:3+	29 -39
company	~ r:"	-18 -19
company	~ r:, "	-17 -18
company	~ r:, P	-41 -57
company	~ r:, P version	-21 -27
company	~ r:, and	-2 -41
company	~ r:, and O	14 -36
company	~ r:, and his	-22 -22
company	~ r:, called	-19 -30
company	~ r:, has	20 -30
company	~ r:, has hung	-24 -25
company	~ r:, has put	18 -25
company	~ r:, in	-25 -25
company	~ r:, in which	-25 -25
company	~ r:, is	-29 -23
company	~ r:, is being	-29 -23
company	~ r:, said	21 -22
company	~ r:, the	41 15
company	~ r:, the home	1 -29
company	~ r:, where	-29 -32
company	~ r:, where P	-25 -21
company	~ r:, which	33 -7
company	~ r:, which ended	-36 -34
company	~ r:, which is	7 -27
company	~ r:, which will	28 24
company	~ r:, with	6 -30
company	~ r:, with P	6 -30
company	~ r:.	8 -9
company	~ r:. ^	11 -22
company	~ r:. ^ ^	11 -22
company	~ r:. opens	-25 20
company	~ r:. opens that	-25 20
company	~ r:;	-17 -39
company	~ r:; the	-17 -18
company	~ r:; the cliffs	-17 -18
company	~ r:W	-33 -38
company	~ r:^	-32 -41
company	~ r:^ ^	-32 -41
company	~ r:^ ^ ^	-32 -41
company	~ r:agent	-15 -26
company	~ r:agent sent	-15 -26
company	~ r:agent sent to	-15 -26
company	~ r:and	8 -19
company	~ r:and O	22 10
company	~ r:and O .	-25 -23
company	~ r:and O have	20 -19
company	~ r:and P	-22 -19
company	~ r:and P .	-22 -19
company	~ r:and the	11 -26
company	~ r:and the L	11 -26
company	~ r:at	-22 -41
company	~ r:at home	-26 -32
company	~ r:at home ,	-26 -32
company	~ r:bought	-36 16
company	~ r:called	-25 -25
company	~ r:called it	-25 -25
company	~ r:called it unlike	-25 -25
company	~ r:cancelled	-21 -15
company	~ r:cancelled his	-21 -15
company	~ r:cancelled his version	-21 -15
company	~ r:confirmed	27 6
company	~ r:confirmed yesterday	36 11
company	~ r:confirmed yesterday that	43 -42
company	~ r:crime	-16 -21
company	~ r:crime serial	-16 -21
company	~ r:crime serial W	-16 -21
company	~ r:declined	-19 31
company	~ r:declined to	-19 31
company	~ r:declined to comment	-19 31
company	~ r:described	-16 -21
company	~ r:described the	-16 -21
company	~ r:described the claim	-16 -21
company	~ r:developed	-32 -35
company	~ r:developed the	-32 -35
company	~ r:developed the game	-32 -35
company	~ r:did	-20 -29
company	~ r:for	-44 -28
company	~ r:for undisclosed	-30 -21
company	~ r:for undisclosed damages	-30 -21
company	~ r:greenlighted	-28 -27
company	~ r:greenlighted it	-28 -27
company	~ r:greenlighted it on	-28 -27
company	~ r:had	0 4
company	~ r:had been	-45 -33
company	~ r:had fired	-34 -17
company	~ r:had fired one	-34 -17
company	~ r:had shelved	-19 -35
company	~ r:had shelved it	-19 -35
company	~ r:has	-12 23
company	~ r:has a	-26 -38
company	~ r:has added	-30 15
company	~ r:has added a	-30 15
company	~ r:has agreed	-37 -33
company	~ r:has agreed to	-37 -33
company	~ r:has been	-33 22
company	~ r:has been at	-33 22
company	~ r:has bought	4 -7
company	~ r:has bought the	13 0
company	~ r:has domestic	-36 -40
company	~ r:has domestic .	-36 -40
company	~ r:has it	-40 18
company	~ r:has not	13 -35
company	~ r:has not announced	13 -35
company	~ r:has parked	-14 1
company	~ r:has parked it	-14 1
company	~ r:has six	-16 6
company	~ r:has six weeks	-16 6
company	~ r:has taken	-38 44
company	~ r:has the	-38 62
company	~ r:has the L	-24 45
company	~ r:has the american	-28 18
company	~ r:have	5 -32
company	~ r:head	-13 20
company	~ r:head of	-13 20
company	~ r:head of distribution	-13 20
company	~ r:hopes	-22 -27
company	~ r:hopes to	-22 -27
company	~ r:hopes to show	-16 -24
company	~ r:in	5 -8
company	~ r:in #	25 -21
company	~ r:in L	-21 -61
company	~ r:in L .	-14 -29
company	~ r:in october	-11 31
company	~ r:is	-9 7
company	~ r:is backing	20 -35
company	~ r:is backing .	20 -35
company	~ r:is investing	25 -36
company	~ r:is investing £	25 -36
company	~ r:is making	2 -24
company	~ r:is making it	2 -24
company	~ r:is on	-30 16
company	~ r:is on board	-30 16
company	~ r:is producing	-30 -32
company	~ r:is releasing	-18 8
company	~ r:is releasing in	-16 21
company	~ r:is the	-58 6
company	~ r:is the distributor	-35 15
company	~ r:is the publisher	-37 -35
company	~ r:is to	-16 16
company	~ r:is to distribute	-16 16
company	~ r:july	-22 -32
company	~ r:july #	-22 -32
company	~ r:july # .	-22 -32
company	~ r:label	-26 -29
company	~ r:last	-20 -24
company	~ r:last month	-20 -26
company	~ r:last month for	-9 -14
company	~ r:last week	-20 -20
company	~ r:last week was	-17 -13
company	~ r:man	-28 -18
company	~ r:man named	-19 -16
company	~ r:man named C	-19 -16
company	~ r:new	-17 -43
company	~ r:not	-15 -13
company	~ r:not to	-15 -13
company	~ r:not to give	-15 -13
company	~ r:of	28 -25
company	~ r:of L	28 -19
company	~ r:of L and	28 -19
company	~ r:on	-20 -59
company	~ r:opened	-22 11
company	~ r:opened it	-22 11
company	~ r:paid	23 -29
company	~ r:paid for	23 -29
company	~ r:paid for it	23 -29
company	~ r:plans	-36 18
company	~ r:plans to	-36 18
company	~ r:producer	-24 -22
company	~ r:producer P	-24 -22
company	~ r:producer P told	-24 -22
company	~ r:produces	15 -34
company	~ r:produces with	15 -34
company	~ r:produces with L	15 -34
company	~ r:production	-27 -22
company	~ r:release	-46 45
company	~ r:release ,	-29 39
company	~ r:release , which	-29 39
company	~ r:release .	-35 10
company	~ r:release . ^	-35 10
company	~ r:releasing	-14 -19
company	~ r:releasing it	-14 -19
company	~ r:releasing it internationally	-14 -19
company	~ r:said	7 -20
company	~ r:said no	-34 -21
company	~ r:said no ,	-34 -21
company	~ r:said the	38 -4
company	~ r:said the company	-39 25
company	~ r:screens	-26 -24
company	~ r:screens in	-26 -24
company	~ r:screens in L	-26 -24
company	~ r:serial	-25 -17
company	~ r:series	-23 -24
company	~ r:series .	-24 -23
company	~ r:series . ^	-24 -23
company	~ r:series W	-21 -23
company	~ r:series W .	-12 -19
company	~ r:she	-34 -29
company	~ r:she is	-25 -21
company	~ r:shingle	19 -21
company	~ r:shingle .	19 -21
company	~ r:shingle . ^	19 -21
company	~ r:stepped	-36 50
company	~ r:stepped in	-36 50
company	~ r:stepped in .	-36 50
company	~ r:this	-20 -24
company	~ r:to	13 -40
company	~ r:to shut	-16 -21
company	~ r:to shut down	-16 -21
company	~ r:took	-22 17
company	~ r:took it	-22 17
company	~ r:took it for	-17 5
company	~ r:took it to	-23 15
company	~ r:untitled	-25 -35
company	~ r:untitled C	-25 -35
company	~ r:untitled C picture	-25 -35
company	~ r:wanted	17 -22
company	~ r:wanted a	17 -19
company	~ r:wanted a bigger	17 -19
company	~ r:was	16 -60
company	~ r:when	-33 -31
company	~ r:will	-33 13
company	~ r:will ,	-35 -39
company	~ r:will , however	-35 -39
company	~ r:will be	-21 -29
company	~ r:will be based	-21 -29
company	~ r:will bring	-17 -26
company	~ r:will distribute	-39 22
company	~ r:will distribute P	-23 -41
company	~ r:will distribute in	-23 19
company	~ r:will have	-18 15
company	~ r:will have it	-18 15
company	~ r:will open	-20 51
company	~ r:will open it	-20 51
company	~ r:will release	-17 -12
company	~ r:will release it	-13 -28
company	~ r:with	-42 -37
company	~ r:with P	-33 -36
company	~ r:with P .	-33 -36
company	~ r:with the	-25 -20
company	~ r:with the voice	-25 -20
company	~ r:would	-37 -28
company	~ r:would not	-37 -28
company	~ r:would not .	-32 -27
company	~ r:would not comment	-14 -13
company	~|named|last	-83 -69
company	~|named|main	-3 -45
company	~|named|topic	32 49
place	<	-16
place	< b:" F	-7
place	< b:" a	-15
place	< b:" was	-12
place	< b:# )	-10
place	< b:# ,	-55
place	< b:# -	-44
place	< b:# in	-14
place	< b:( #	-10
place	< b:) ,	-5
place	< b:, "	-20
place	< b:, #	-40
place	< b:, F	-9
place	< b:, L	-42
place	< b:, O	-30
place	< b:, P	-42
place	< b:, a	21
place	< b:, and	8
place	< b:, as	-50
place	< b:, at	-25
place	< b:, but	-34
place	< b:, had	-22
place	< b:, has	-37
place	< b:, in	-22
place	< b:, is	4
place	< b:, more	-16
place	< b:, on	24
place	< b:, or	-29
place	< b:, said	-16
place	< b:, she	-42
place	< b:, the	-62
place	< b:, where	61
place	< b:, who	29
place	< b:, will	-10
place	< b:, with	-17
place	< b:- "	-13
place	< b:- P	-44
place	< b:. #	-20
place	< b:; P	-24
place	< b:; and	-31
place	< b:C ,	-34
place	< b:C in	-36
place	< b:F "	-12
place	< b:F (	-10
place	< b:F ,	-22
place	< b:F and	-14
place	< b:L ,	-14
place	< b:L -	-14
place	< b:L ;	-27
place	< b:L and	15
place	< b:L for	-58
place	< b:L has	-15
place	< b:L premiere	-41
place	< b:O ,	-27
place	< b:O to	-13
place	< b:P ,	-9
place	< b:P F	-36
place	< b:P also	4
place	< b:P and	-50
place	< b:P first	-24
place	< b:P for	14
place	< b:P in	-13
place	< b:P is	-40
place	< b:P made	-21
place	< b:P put	29
place	< b:P remake	26
place	< b:P was	-19
place	< b:P will	-30
place	< b:W and	-13
place	< b:W before	-13
place	< b:a children's	-16
place	< b:a district	-19
place	< b:a fistful	-21
place	< b:a librarian	-21
place	< b:a nun	22
place	< b:a paint	-21
place	< b:a short	-21
place	< b:about the	-16
place	< b:ago in	-26
place	< b:also made	4
place	< b:an assistant	-11
place	< b:and "	-14
place	< b:and L	-30
place	< b:and O	-28
place	< b:and P	-43
place	< b:and W	-13
place	< b:and a	-17
place	< b:and has	-39
place	< b:and in	-48
place	< b:and most	-30
place	< b:and son	-11
place	< b:and the	11
place	< b:and those	-16
place	< b:and wrote	-13
place	< b:any film	-16
place	< b:apart from	-16
place	< b:as a	-35
place	< b:as an	-12
place	< b:as the	9
place	< b:as with	-39
place	< b:as work	-16
place	< b:assistant on	-11
place	< b:at the	-25
place	< b:at vast	-22
place	< b:been converted	-19
place	< b:before persuading	-13
place	< b:before she	-9
place	< b:best drama	-12
place	< b:biggest exports	-16
place	< b:box office	-19
place	< b:but has	-32
place	< b:by P	-46
place	< b:capital on	-16
place	< b:cast him	-17
place	< b:cast of	-16
place	< b:cheer the	-16
place	< b:child of	-21
place	< b:children's film	-16
place	< b:come out	-22
place	< b:composer's scores	-25
place	< b:converted into	-19
place	< b:debut in	-22
place	< b:direct F	-13
place	< b:direct before	-10
place	< b:director who	-20
place	< b:district of	-19
place	< b:drama "	-29
place	< b:drama and	-12
place	< b:expense ,	-22
place	< b:exports and	-16
place	< b:factory manager	-21
place	< b:feature since	-24
place	< b:festival ,	-8
place	< b:film ,	-32
place	< b:film about	-16
place	< b:film festival	-33
place	< b:film this	-16
place	< b:films F	-10
place	< b:first feature	-24
place	< b:fistful of	-21
place	< b:for "	-60
place	< b:for F	-20
place	< b:for P	16
place	< b:for W	-13
place	< b:for the	22
place	< b:forges passports	22
place	< b:forward P	-36
place	< b:friday ,	-24
place	< b:further territories	-21
place	< b:got herself	-11
place	< b:had the	-22
place	< b:half of	-29
place	< b:has been	17
place	< b:has put	-36
place	< b:he 'll	43
place	< b:herself taken	-11
place	< b:him as	-17
place	< b:him direct	-13
place	< b:him in	-37
place	< b:in "	28
place	< b:in #	31
place	< b:in L	-69
place	< b:in P	-32
place	< b:in the	-33
place	< b:into a	-14
place	< b:into the	-21
place	< b:is ms.	-24
place	< b:is to	29
place	< b:it was	-40
place	< b:jury prize	-32
place	< b:lab that	-10
place	< b:last year	-20
place	< b:later ,	-48
place	< b:lead in	-18
place	< b:left for	-10
place	< b:lensed F	-25
place	< b:let him	-13
place	< b:librarian and	-21
place	< b:luck to	-22
place	< b:made "	4
place	< b:made F	-17
place	< b:made a	-21
place	< b:make his	-23
place	< b:makers of	27
place	< b:manager ,	-21
place	< b:monday to	-16
place	< b:more than	-16
place	< b:most recently	-30
place	< b:mother and	-11
place	< b:ms. P	-24
place	< b:named best	-12
place	< b:nun who	22
place	< b:of L	-18
place	< b:of P	50
place	< b:of a	19
place	< b:of further	-21
place	< b:of the	-63
place	< b:office chart	-23
place	< b:on P	36
place	< b:on a	-58
place	< b:on as	-11
place	< b:on friday	-24
place	< b:on monday	-24
place	< b:on saturday	-33
place	< b:on the	31
place	< b:on wednesday	-42
place	< b:on what	25
place	< b:one of	-45
place	< b:only child	-21
place	< b:or rather	-29
place	< b:out after	-22
place	< b:paint factory	-21
place	< b:passports in	22
place	< b:persuading the	-13
place	< b:picture ,	49
place	< b:play mother	-11
place	< b:played by	-38
place	< b:played the	-22
place	< b:playing a	22
place	< b:playing the	46
place	< b:premiere of	-35
place	< b:prize for	-33
place	< b:put forward	-36
place	< b:rather half	-29
place	< b:received the	-26
place	< b:recently "	-30
place	< b:remake of	25
place	< b:rotten luck	-22
place	< b:said he	-42
place	< b:scores for	-25
place	< b:she got	-11
place	< b:she left	-10
place	< b:she was	-34
place	< b:short ,	-21
place	< b:since "	-24
place	< b:son in	-11
place	< b:stage ,	-35
place	< b:star P	-21
place	< b:started on	-16
place	< b:taken on	-11
place	< b:territories on	-21
place	< b:than any	-16
place	< b:that P	-10
place	< b:the #	-63
place	< b:the C	-47
place	< b:the L	-18
place	< b:the O	-16
place	< b:the P	-22
place	< b:the cast	-16
place	< b:the comedy	-29
place	< b:the lead	-18
place	< b:the makers	27
place	< b:the only	-21
place	< b:the rotten	-22
place	< b:the world	-31
place	< b:the young	-16
place	< b:this weekend	-25
place	< b:this year	-16
place	< b:those like	-16
place	< b:to be	-29
place	< b:to cheer	-16
place	< b:to come	-22
place	< b:to direct	-10
place	< b:to let	-13
place	< b:to make	20
place	< b:to the	-33
place	< b:turned down	-31
place	< b:turned into	-16
place	< b:two years	-16
place	< b:vast expense	-22
place	< b:version of	8
place	< b:war drama	-31
place	< b:was called	-34
place	< b:was in	-40
place	< b:was named	-12
place	< b:was to	-10
place	< b:was turned	-16
place	< b:weekend ,	-27
place	< b:where P	30
place	< b:where he	43
place	< b:where it	-34
place	< b:who forges	22
place	< b:who lensed	-24
place	< b:who made	-20
place	< b:will make	-23
place	< b:will play	-17
place	< b:with F	-20
place	< b:with O	-22
place	< b:with P	4
place	< b:with films	-8
place	< b:with her	-26
place	< b:with the	-38
place	< b:work started	-16
place	< b:world premiere	-31
place	< b:wrote for	-13
place	< b:year apart	-16
place	< b:year with	-20
place	< b:years ago	-26
place	< b:yesterday as	-16
place	< does 	-16
place	< far:0	-44
place	< far:1	32
place	< far:17+	-13
place	< far:2	-61
place	< far:26+	-49
place	< far:3	14
place	< far:4+	-8
place	< far:7+	-9
place	< films here:2	-20
place	< films here:3+	-19
place	< films:0	-7
place	< films:1	-27
place	< films:2	-11
place	< first:)	-16
place	< first:,	11
place	< first:-	-38
place	< first:;	-40
place	< first:P	-70
place	< first:and	4
place	< first:at	-25
place	< first:biggest	-16
place	< first:box	-19
place	< first:by	-32
place	< first:capital	-39
place	< first:classic	-27
place	< first:composer's	-25
place	< first:director	-20
place	< first:drama	-29
place	< first:film	-35
place	< first:for	25
place	< first:has	20
place	< first:in	12
place	< first:is	43
place	< first:last	-20
place	< first:native	-35
place	< first:next	21
place	< first:on	-10
place	< first:playing	46
place	< first:premiere	-23
place	< first:rights	-33
place	< first:she	-11
place	< first:stage	-31
place	< first:star	-21
place	< first:this	-21
place	< first:to	16
place	< first:tv	-35
place	< first:war	-31
place	< first:was	-28
place	< first:with	34
place	< l:#	-51
place	< l:# from	-19
place	< l:# in	-27
place	< l:,	24
place	< l:, in	19
place	< l:, the	-31
place	< l:; the	-29
place	< l:L ,	-38
place	< l:L and	-33
place	< l:P	-44
place	< l:P and	-17
place	< l:P of	-57
place	< l:^ a	-44
place	< l:^ at	-11
place	< l:^ the	19
place	< l:a	-58
place	< l:and	-27
place	< l:and in	24
place	< l:around	10
place	< l:at	-39
place	< l:at the	-11
place	< l:award in	-26
place	< l:born in	-19
place	< l:drama at	-13
place	< l:for	36
place	< l:from	-52
place	< l:from the	-34
place	< l:has it	-16
place	< l:in	10
place	< l:in the	-64
place	< l:is in	55
place	< l:it	-16
place	< l:it in	-42
place	< l:made in	-30
place	< l:moved to	-50
place	< l:near	29
place	< l:now in	36
place	< l:of	-39
place	< l:of the	-21
place	< l:on	18
place	< l:on the	-28
place	< l:one of	-16
place	< l:out of	-23
place	< l:outside	36
place	< l:prize at	-43
place	< l:remake of	-27
place	< l:shot in	-22
place	< l:that	26
place	< l:the	-33
place	< l:to	34
place	< l:up in	-55
place	< l:was in	27
place	< l:week on	-21
place	< l:went to	27
place	< last:# in	-14
place	< last:) ,	-13
place	< last:,	11
place	< last:, and	21
place	< last:,|	11
place	< last:- "	-20
place	< last:C in	-25
place	< last:F ,	-14
place	< last:F and	-21
place	< last:L	-44
place	< last:L ,	12
place	< last:L and	47
place	< last:L film	-63
place	< last:L for	34
place	< last:L in	-30
place	< last:L|	-44
place	< last:P	17
place	< last:P in	-52
place	< last:P|	17
place	< last:after	23
place	< last:after|	23
place	< last:and	37
place	< last:and "	-14
place	< last:and P	-31
place	< last:and|	37
place	< last:called	-34
place	< last:called|	-34
place	< last:comedy	-27
place	< last:comedy|	-27
place	< last:district of	-19
place	< last:drama	-31
place	< last:drama|	-31
place	< last:epic	-39
place	< last:epic|	-39
place	< last:film	6
place	< last:film|	6
place	< last:for	18
place	< last:for "	-60
place	< last:for P	13
place	< last:for|	18
place	< last:half of	-29
place	< last:in	-34
place	< last:in "	33
place	< last:in P	-42
place	< last:in|	-34
place	< last:lead in	-18
place	< last:lensed	-24
place	< last:lensed|	-24
place	< last:made "	4
place	< last:makers in	-17
place	< last:on	6
place	< last:on what	25
place	< last:on|	6
place	< last:premiere of	-29
place	< last:prize for	-29
place	< last:remake of	26
place	< last:shooting	28
place	< last:shooting|	28
place	< last:short ,	-21
place	< last:since "	-24
place	< last:son in	-16
place	< last:territories on	-21
place	< last:that	-41
place	< last:that|	-41
place	< last:the	-37
place	< last:the young	-16
place	< last:the|	-37
place	< last:to	-35
place	< last:to|	-35
place	< last:version of	-47
place	< last:war drama	-31
place	< last:was called	-34
place	< last:what	25
place	< last:what|	25
place	< last:who lensed	-24
place	< last:with	-38
place	< last:with P	-52
place	< last:with|	-38
place	< last:young	-16
place	< last:young|	-16
place	< people here:0	-25
place	< people here:1	-11
place	< people here:2	28
place	< people here:3+	-18
place	< people:0	-25
place	< people:1	18
place	< people:2	8
place	< people:3+	-55
place	< r:"	-4
place	< r:" ,	-69
place	< r:" best	-12
place	< r:" best comedy	-12
place	< r:" was	-20
place	< r:" was named	-20
place	< r:(	-18
place	< r:( #	-18
place	< r:( # )	-18
place	< r:, "	12
place	< r:, " a	17
place	< r:, " and	22
place	< r:, " the	-25
place	< r:, F	-22
place	< r:, F ,	-19
place	< r:, a	19
place	< r:, a #	-48
place	< r:, a comedy	29
place	< r:, a docu-fiction	-21
place	< r:, a period	12
place	< r:, and	30
place	< r:, by	12
place	< r:, claiming	-29
place	< r:, claiming they	-29
place	< r:, directed	-25
place	< r:, directed by	-25
place	< r:, for	-20
place	< r:, has	-37
place	< r:, in	5
place	< r:, in which	11
place	< r:, it	-34
place	< r:, it took	-34
place	< r:, said	-30
place	< r:, said he	-30
place	< r:, set	-16
place	< r:, set among	-16
place	< r:, the	-35
place	< r:, which	-88
place	< r:, which is	-44
place	< r:, with	-57
place	< r:, with P	-49
place	< r:, written	30
place	< r:, written by	30
place	< r:-	-39
place	< r:.	-17
place	< r:. "	-28
place	< r:. " ^	-28
place	< r:. ^	-15
place	< r:. ^ ^	-15
place	< r:and	-8
place	< r:and F	-19
place	< r:and F .	-22
place	< r:and F for	-24
place	< r:for	50
place	< r:for P	-30
place	< r:for P ,	-25
place	< r:for P .	-29
place	< r:has	-41
place	< r:in	-33
place	< r:is	69
place	< r:is handsome	45
place	< r:is handsome to	45
place	< r:is released	28
place	< r:is released on	28
place	< r:makers	25
place	< r:makers say	25
place	< r:makers say is	25
place	< r:on	-18
place	< r:was	-77
place	< r:was shot	-67
place	< r:with	-8
place	< r:with P	-8
place	< w:#	-16
place	< w:'	-26
place	< w:'ll	43
place	< w:(	-18
place	< w:)	-5
place	< w:-	-45
place	< w:.	-20
place	< w::	-12
place	< w:;	-31
place	< w:C	13
place	< w:F	-17
place	< w:L	-35
place	< w:O	-33
place	< w:P	18
place	< w:W	-17
place	< w:a	-6
place	< w:about	-16
place	< w:actor	10
place	< w:after	52
place	< w:against	-21
place	< w:agent	-16
place	< w:ago	-26
place	< w:ahead	-23
place	< w:all	37
place	< w:already	-31
place	< w:also	-11
place	< w:an	-34
place	< w:and	-8
place	< w:any	-16
place	< w:apart	-16
place	< w:as	-27
place	< w:assistant	-21
place	< w:at	-41
place	< w:back	-33
place	< w:be	30
place	< w:been	26
place	< w:before	-24
place	< w:begin	-33
place	< w:best	-31
place	< w:biggest	-16
place	< w:box	-19
place	< w:but	-41
place	< w:call	-34
place	< w:called	-34
place	< w:capital	-39
place	< w:cast	-17
place	< w:chart	-23
place	< w:cheer	-16
place	< w:child	-21
place	< w:children's	-16
place	< w:classic	-27
place	< w:come	-21
place	< w:comedy	-37
place	< w:complete	-71
place	< w:completed	-55
place	< w:composer's	-25
place	< w:convert	-19
place	< w:converted	-19
place	< w:debut	-45
place	< w:direct	-24
place	< w:directed	-30
place	< w:director	-28
place	< w:district	-19
place	< w:down	19
place	< w:drama	-29
place	< w:epic	-40
place	< w:expense	-22
place	< w:export	-16
place	< w:exports	-16
place	< w:factory	-21
place	< w:feature	-24
place	< w:festival	-32
place	< w:film	31
place	< w:films	-6
place	< w:finish	31
place	< w:first	-22
place	< w:fistful	-21
place	< w:for	5
place	< w:forge	22
place	< w:forges	22
place	< w:forward	-36
place	< w:friday	-24
place	< w:from	-28
place	< w:further	-39
place	< w:get	-26
place	< w:give	-40
place	< w:go	-34
place	< w:got	-27
place	< w:had	16
place	< w:half	-33
place	< w:has	-27
place	< w:have	-56
place	< w:he	16
place	< w:her	7
place	< w:herself	-11
place	< w:him	-18
place	< w:his	13
place	< w:in	-28
place	< w:into	-24
place	< w:is	13
place	< w:it	-30
place	< w:judge	-43
place	< w:jury	-32
place	< w:lab	-10
place	< w:last	-18
place	< w:later	-48
place	< w:lead	-35
place	< w:leave	-10
place	< w:left	-10
place	< w:lens	-24
place	< w:lensed	-24
place	< w:let	-13
place	< w:librarian	-21
place	< w:like	-16
place	< w:luck	-22
place	< w:made	-13
place	< w:make	29
place	< w:makers	27
place	< w:making	39
place	< w:manager	-38
place	< w:monday	-24
place	< w:more	-16
place	< w:most	-30
place	< w:mother	-11
place	< w:ms.	-24
place	< w:name	39
place	< w:named	-12
place	< w:native	-35
place	< w:new	-54
place	< w:next	36
place	< w:night	-50
place	< w:not	-43
place	< w:nun	22
place	< w:of	10
place	< w:office	-19
place	< w:on	-6
place	< w:one	34
place	< w:only	-19
place	< w:open	-45
place	< w:or	-29
place	< w:out	-46
place	< w:paint	-21
place	< w:part	-21
place	< w:passports	22
place	< w:persuade	-13
place	< w:persuading	-13
place	< w:picture	49
place	< w:play	33
place	< w:played	-40
place	< w:playing	59
place	< w:premiere	-35
place	< w:prize	-37
place	< w:put	15
place	< w:rather	-29
place	< w:receive	-26
place	< w:received	-26
place	< w:recently	-30
place	< w:remake	25
place	< w:rights	-33
place	< w:rotten	-22
place	< w:said	-39
place	< w:saturday	-33
place	< w:say	-39
place	< w:score	-25
place	< w:scores	-25
place	< w:screen	-57
place	< w:set	32
place	< w:she	-16
place	< w:shoot	31
place	< w:shooting	46
place	< w:short	-21
place	< w:shot	-37
place	< w:since	-37
place	< w:so	37
place	< w:son	-11
place	< w:spend	24
place	< w:stage	35
place	< w:star	-58
place	< w:start	-36
place	< w:started	-16
place	< w:summer	-37
place	< w:take	-11
place	< w:taken	-11
place	< w:ten	12
place	< w:territories	-21
place	< w:than	-16
place	< w:that	-39
place	< w:the	25
place	< w:there	-46
place	< w:they	37
place	< w:this	-29
place	< w:those	-16
place	< w:through	33
place	< w:to	-6
place	< w:tuesday	-27
place	< w:turn	-24
place	< w:turned	-24
place	< w:tv	-35
place	< w:two	-30
place	< w:up	29
place	< w:use	34
place	< w:vast	-22
place	< w:version	8
place	< w:war	-31
place	< w:was	-26
place	< w:wednesday	-42
place	< w:week	-29
place	< w:weekend	-29
place	< w:went	-38
place	< w:what	25
place	< w:when	-38
place	< w:where	56
place	< w:which	-42
place	< w:who	19
place	< w:will	-18
place	< w:win	-36
place	< w:won	-36
place	< w:work	-35
place	< w:world	-31
place	< w:would	-22
place	< w:write	-13
place	< w:wrote	-13
place	< w:year	-55
place	< w:years	-26
place	< w:yesterday	-16
place	< w:young	-16
place	<=	-44
place	<=,	-25
place	<=,|	-25
place	<=and	36
place	<=and|	36
place	<=film	-38
place	<=film|	-38
place	<=for	34
place	<=for|	34
place	<=in	-30
place	<=in|	-30
place	<=premiere of	-23
place	<=premiere of|	-23
place	<=to make	20
place	<=to make|	20
place	<=war drama	-31
place	<=war drama|	-31
place	<=|	-44
place	<|named|named	-17
place	<|named|noun	10
place	<|named|pronoun	-9
place	>	-17
place	> b:" (	50
place	> b:" ,	-26
place	> b:" F	6
place	> b:" W	-42
place	> b:" and	-37
place	> b:" best	-19
place	> b:" died	-28
place	> b:" is	-61
place	> b:" out	-24
place	> b:" takes	-24
place	> b:" was	-46
place	> b:" which	-13
place	> b:" whose	-16
place	> b:# (	-19
place	> b:# ,	-28
place	> b:# and	-32
place	> b:# golden	-19
place	> b:# in	-33
place	> b:# june	31
place	> b:# million	-39
place	> b:# olympics	-13
place	> b:$ #	-22
place	> b:' F	-23
place	> b:' fortnight	-28
place	> b:( #	7
place	> b:( they	28
place	> b:( £	-19
place	> b:) ,	-8
place	> b:) cannot	-17
place	> b:) has	28
place	> b:) stopped	-40
place	> b:, "	13
place	> b:, #	-24
place	> b:, F	-15
place	> b:, L	20
place	> b:, P	-16
place	> b:, a	10
place	> b:, abandoned	-6
place	> b:, about	-33
place	> b:, after	-24
place	> b:, and	-60
place	> b:, as	-32
place	> b:, brought	19
place	> b:, currently	22
place	> b:, despite	-17
place	> b:, directed	-45
place	> b:, east	-48
place	> b:, felt	-22
place	> b:, filmed	53
place	> b:, for	30
place	> b:, from	35
place	> b:, had	-15
place	> b:, has	-15
place	> b:, he	18
place	> b:, her	-16
place	> b:, in	36
place	> b:, is	-26
place	> b:, leaving	-19
place	> b:, made	24
place	> b:, mr	-31
place	> b:, not	-20
place	> b:, opens	-23
place	> b:, or	-38
place	> b:, plays	-27
place	> b:, released	-25
place	> b:, returns	-42
place	> b:, set	-46
place	> b:, she	-39
place	> b:, shot	-9
place	> b:, starring	-63
place	> b:, the	-67
place	> b:, to	-24
place	> b:, under	-10
place	> b:, which	16
place	> b:, who	-29
place	> b:, whose	-33
place	> b:, will	-44
place	> b:, with	7
place	> b:, won	-24
place	> b:- nominated	-9
place	> b:. expect	29
place	> b:; in	-41
place	> b:; that	13
place	> b:; the	20
place	> b:C ,	-8
place	> b:C in	-27
place	> b:C who	-17
place	> b:F "	18
place	> b:F ,	-56
place	> b:F and	-24
place	> b:F she	-41
place	> b:F was	-58
place	> b:L ,	-4
place	> b:L after	12
place	> b:L for	47
place	> b:L had	-40
place	> b:L in	-66
place	> b:L on	11
place	> b:L whereas	-39
place	> b:O financing	-19
place	> b:O in	-67
place	> b:P "	-24
place	> b:P )	-32
place	> b:P ,	9
place	> b:P account	-33
place	> b:P and	-13
place	> b:P as	-27
place	> b:P came	21
place	> b:P film	-40
place	> b:P has	-49
place	> b:P in	9
place	> b:P is	58
place	> b:P novel	-42
place	> b:P play	-41
place	> b:P was	8
place	> b:P went	-30
place	> b:P wife	-31
place	> b:P will	37
place	> b:W "	-24
place	> b:W ,	-34
place	> b:a $	-29
place	> b:a L	-14
place	> b:a census	-18
place	> b:a condemned	-30
place	> b:a construction	-15
place	> b:a former	-37
place	> b:a group	-15
place	> b:a himalayan	19
place	> b:a hippie	-22
place	> b:a man	-23
place	> b:a mob	12
place	> b:a quaker	-36
place	> b:a room	-16
place	> b:a short	31
place	> b:a summer	31
place	> b:a whisky	-24
place	> b:a young	-37
place	> b:a zamindar's	-26
place	> b:abandoned in	-6
place	> b:about a	-59
place	> b:about how	21
place	> b:about the	-21
place	> b:account of	-33
place	> b:across the	30
place	> b:after a	6
place	> b:after auditions	-24
place	> b:aftermath of	-16
place	> b:already been	36
place	> b:also set	-35
place	> b:american series	-24
place	> b:an oscar	-32
place	> b:and "	-19
place	> b:and F	-44
place	> b:and P	-17
place	> b:and foreign	-30
place	> b:and handling	-19
place	> b:and he	-21
place	> b:and his	25
place	> b:and in	-32
place	> b:and no	-10
place	> b:and opens	-20
place	> b:and starring	-15
place	> b:and the	-32
place	> b:and was	14
place	> b:and we	36
place	> b:and who	-17
place	> b:and winner	-9
place	> b:anywhere in	-17
place	> b:ark ,	-15
place	> b:as C	-32
place	> b:as a	-32
place	> b:as the	-26
place	> b:at L	-52
place	> b:at O	-35
place	> b:at a	15
place	> b:at her	-28
place	> b:at number	-25
place	> b:at once	29
place	> b:at sunday's	-19
place	> b:athletes at	-16
place	> b:attack on	-16
place	> b:audience award	-11
place	> b:auditions in	-24
place	> b:award at	-17
place	> b:awards in	-19
place	> b:back in	51
place	> b:back to	-32
place	> b:based on	-45
place	> b:be presented	-20
place	> b:be released	-22
place	> b:be seen	21
place	> b:be shot	-7
place	> b:be supplied	-17
place	> b:beat C	-28
place	> b:become the	-28
place	> b:been filmed	29
place	> b:been kept	-15
place	> b:been named	-25
place	> b:been preferred	-40
place	> b:begin at	52
place	> b:begin shooting	-42
place	> b:begins in	-26
place	> b:begun production	28
place	> b:being directed	-34
place	> b:being made	-43
place	> b:being one	-17
place	> b:best comedy	-19
place	> b:best film	-25
place	> b:best first	-32
place	> b:best foreign	-9
place	> b:body from	-20
place	> b:both at	29
place	> b:brought up	-17
place	> b:builder of	-15
place	> b:built at	19
place	> b:but took	-15
place	> b:by O	-45
place	> b:by P	41
place	> b:by a	-15
place	> b:by the	-30
place	> b:called C	-17
place	> b:came to	21
place	> b:cannot legally	-17
place	> b:cartoon that	-28
place	> b:census taker	-18
place	> b:charge of	19
place	> b:cinemas in	-34
place	> b:comedy at	-19
place	> b:comedy set	-44
place	> b:concerns two	-20
place	> b:condemned house	-30
place	> b:construction magnate	-15
place	> b:convent that	19
place	> b:currently filming	22
place	> b:days at	-38
place	> b:de-aged faces	-16
place	> b:despite being	-17
place	> b:died in	-10
place	> b:died on	-28
place	> b:direct in	37
place	> b:directed by	-39
place	> b:director ,	-45
place	> b:director P	-12
place	> b:director had	29
place	> b:directors '	-28
place	> b:do both	29
place	> b:drama by	-27
place	> b:due to	42
place	> b:early next	12
place	> b:eight nominations	-20
place	> b:employed him	-10
place	> b:eventually shot	23
place	> b:ever to	-17
place	> b:exclusively in	5
place	> b:expect L	21
place	> b:extended family	-31
place	> b:faces kept	-16
place	> b:fact built	19
place	> b:family ,	-31
place	> b:father's body	-20
place	> b:feature ,	-15
place	> b:feature at	-9
place	> b:features P	-19
place	> b:felt the	-22
place	> b:film F	-37
place	> b:film of	-21
place	> b:film winners	-19
place	> b:filmed in	37
place	> b:filmed on	38
place	> b:filmed yet	29
place	> b:filming in	44
place	> b:financing and	-19
place	> b:finished shooting	25
place	> b:first feature	-8
place	> b:first film	-35
place	> b:first full-length	-27
place	> b:first three	-38
place	> b:for her	-30
place	> b:for most	-10
place	> b:for the	-24
place	> b:for which	30
place	> b:foreign language	-9
place	> b:foreign locales	-30
place	> b:forest near	23
place	> b:fortnight at	-28
place	> b:four gold	-13
place	> b:from L	-22
place	> b:from P	-16
place	> b:from a	12
place	> b:from the	45
place	> b:full-length drama	-27
place	> b:get their	-20
place	> b:globe awards	-19
place	> b:globes ,	-19
place	> b:goes on	-23
place	> b:going to	-19
place	> b:gold medals	-13
place	> b:golden globe	-19
place	> b:golden globes	-19
place	> b:grandfather spent	-4
place	> b:group of	-15
place	> b:had already	-15
place	> b:had been	-20
place	> b:had lobbied	29
place	> b:had looked	-31
place	> b:halfway through	-40
place	> b:handling the	-19
place	> b:has a	-66
place	> b:has become	-28
place	> b:has been	-12
place	> b:has begun	30
place	> b:has died	-10
place	> b:has opened	-20
place	> b:has received	-20
place	> b:has taken	-16
place	> b:have opened	-18
place	> b:he had	11
place	> b:he played	-10
place	> b:he was	-46
place	> b:he won	-32
place	> b:her first	-16
place	> b:her home	-28
place	> b:him ,	-10
place	> b:himalayan convent	19
place	> b:hippie mother	-22
place	> b:his extended	-31
place	> b:home in	-28
place	> b:house in	-38
place	> b:how P	21
place	> b:in #	-29
place	> b:in F	-57
place	> b:in a	-7
place	> b:in charge	19
place	> b:in fact	19
place	> b:in japanese	-28
place	> b:in the	14
place	> b:in two	-32
place	> b:in which	-40
place	> b:into a	-26
place	> b:into the	12
place	> b:investors led	-15
place	> b:is C	-47
place	> b:is P	-29
place	> b:is being	12
place	> b:is currently	25
place	> b:is due	31
place	> b:is going	-19
place	> b:is in	-36
place	> b:is out	-36
place	> b:is released	-25
place	> b:is set	5
place	> b:is the	16
place	> b:israeli athletes	-16
place	> b:it employed	-10
place	> b:it in	19
place	> b:it was	-57
place	> b:japanese ,	-28
place	> b:june after	31
place	> b:kept out	-15
place	> b:kept the	-16
place	> b:language oscar	-9
place	> b:latter with	-22
place	> b:led by	-15
place	> b:legally be	-17
place	> b:live in	-32
place	> b:lobbied to	29
place	> b:locales such	-30
place	> b:location in	42
place	> b:looked at	-31
place	> b:lose the	28
place	> b:lured to	8
place	> b:made $	-20
place	> b:made at	-11
place	> b:made by	-38
place	> b:made exclusively	5
place	> b:made in	37
place	> b:magnate from	-15
place	> b:main film	-19
place	> b:man called	-17
place	> b:man in	-22
place	> b:may yet	28
place	> b:medals at	-13
place	> b:million in	-29
place	> b:mob threw	12
place	> b:mocked L	-10
place	> b:more than	-18
place	> b:most of	21
place	> b:most successful	-42
place	> b:mostly in	-18
place	> b:mother in	-22
place	> b:mr P	-31
place	> b:must get	-20
place	> b:name and	-10
place	> b:named best	-29
place	> b:near L	23
place	> b:neighbour L	-40
place	> b:next week	29
place	> b:next year	12
place	> b:no .	29
place	> b:no other	-10
place	> b:nominated for	-9
place	> b:nominations for	-20
place	> b:not speaking	-20
place	> b:novel ,	-24
place	> b:now open	-26
place	> b:number one	-33
place	> b:of L	-43
place	> b:of P	-43
place	> b:of a	51
place	> b:of best	-9
place	> b:of filming	31
place	> b:of investors	-15
place	> b:of that	28
place	> b:of the	-29
place	> b:of them	-16
place	> b:of victorian	-24
place	> b:olympics in	-13
place	> b:on #	6
place	> b:on a	-4
place	> b:on friday	-36
place	> b:on israeli	-16
place	> b:on location	42
place	> b:on release	-22
place	> b:on the	35
place	> b:on wednesday	-30
place	> b:once and	29
place	> b:one in	-33
place	> b:one man	-18
place	> b:one of	-31
place	> b:open in	-30
place	> b:opened at	-20
place	> b:opened in	-26
place	> b:opens across	-23
place	> b:opens in	-16
place	> b:or in	-38
place	> b:oscar ;	-32
place	> b:oscar and	-9
place	> b:other ,	-10
place	> b:out in	-62
place	> b:out of	-32
place	> b:out to	-22
place	> b:over seven	24
place	> b:parts at	-32
place	> b:penguin cartoon	-28
place	> b:played C	-10
place	> b:played three	-41
place	> b:plays C	-13
place	> b:preferred to	-40
place	> b:premiere in	-26
place	> b:presented in	-20
place	> b:prize in	-47
place	> b:production in	45
place	> b:quaker from	-36
place	> b:rain forest	23
place	> b:received eight	-20
place	> b:release in	-38
place	> b:released in	-27
place	> b:room off	-16
place	> b:running a	-18
place	> b:said he	10
place	> b:said they	-31
place	> b:sale in	-44
place	> b:same way	-22
place	> b:scenes made	-18
place	> b:second half	28
place	> b:series W	-24
place	> b:set in	-76
place	> b:set into	12
place	> b:seven weeks	24
place	> b:she finished	25
place	> b:she played	-41
place	> b:shooting early	12
place	> b:shooting in	10
place	> b:shooting next	29
place	> b:short story	31
place	> b:shot at	26
place	> b:shot in	25
place	> b:shot mostly	-18
place	> b:shot on	37
place	> b:shot over	24
place	> b:shown in	-45
place	> b:sisters ,	-20
place	> b:some scenes	-18
place	> b:spanish-language film	-34
place	> b:speaking ,	-20
place	> b:spent in	-4
place	> b:starred P	-13
place	> b:starring P	-7
place	> b:stars P	-24
place	> b:start shooting	33
place	> b:starts at	-43
place	> b:starts shooting	23
place	> b:stopped halfway	-40
place	> b:story ,	-40
place	> b:story by	31
place	> b:story of	31
place	> b:such as	-30
place	> b:summer of	31
place	> b:sunday's golden	-19
place	> b:supplied anywhere	-17
place	> b:taken $	-14
place	> b:taker and	-18
place	> b:takes P	-24
place	> b:tale of	-27
place	> b:talk up	-32
place	> b:that )	28
place	> b:that beat	-28
place	> b:that made	-48
place	> b:that name	-10
place	> b:that starts	29
place	> b:that their	-4
place	> b:that was	31
place	> b:the #	-15
place	> b:the L	16
place	> b:the O	-29
place	> b:the P	-45
place	> b:the aftermath	-16
place	> b:the american	-24
place	> b:the ark	-15
place	> b:the attack	-16
place	> b:the audience	-11
place	> b:the best	-32
place	> b:the builder	-15
place	> b:the director	44
place	> b:the directors	-28
place	> b:the first	-52
place	> b:the latter	-22
place	> b:the main	-19
place	> b:the most	-50
place	> b:the one	-18
place	> b:the penguin	-28
place	> b:the rain	23
place	> b:the same	-44
place	> b:the second	28
place	> b:the set	28
place	> b:the story	15
place	> b:the time	-10
place	> b:the top	-19
place	> b:the true	-27
place	> b:the two	-16
place	> b:the woods	-16
place	> b:the years	-4
place	> b:their father's	-20
place	> b:their grandfather	-4
place	> b:them in	-16
place	> b:they had	-53
place	> b:they may	28
place	> b:three days	-41
place	> b:three women	-41
place	> b:threw the	12
place	> b:through the	-40
place	> b:time it	-10
place	> b:to L	-30
place	> b:to be	-16
place	> b:to cinemas	-34
place	> b:to do	24
place	> b:to have	-47
place	> b:to start	33
place	> b:to talk	-40
place	> b:to write	21
place	> b:told no	29
place	> b:took $	-15
place	> b:top of	-20
place	> b:true tale	-27
place	> b:two of	-16
place	> b:two parts	-32
place	> b:two sisters	-20
place	> b:under that	-10
place	> b:up at	-17
place	> b:up the	14
place	> b:violence but	-15
place	> b:walks into	-26
place	> b:was C	19
place	> b:was also	-35
place	> b:was brought	-17
place	> b:was eventually	23
place	> b:was filmed	21
place	> b:was in	19
place	> b:was lured	8
place	> b:was made	9
place	> b:was named	-20
place	> b:was released	-34
place	> b:was shot	55
place	> b:was shown	-55
place	> b:was to	-18
place	> b:was told	29
place	> b:way ,	-22
place	> b:we went	-22
place	> b:wednesday at	-28
place	> b:week in	29
place	> b:weekend in	-29
place	> b:weeks in	24
place	> b:went out	-22
place	> b:went to	-30
place	> b:were the	-19
place	> b:whereas F	-39
place	> b:which P	43
place	> b:which had	-36
place	> b:which has	-35
place	> b:which he	15
place	> b:which opened	-28
place	> b:which opens	-4
place	> b:which she	-14
place	> b:which starred	9
place	> b:which starts	12
place	> b:which the	26
place	> b:which was	-8
place	> b:which will	-20
place	> b:which won	-32
place	> b:whisky comedy	-24
place	> b:who ,	-17
place	> b:who fled	-31
place	> b:who is	-42
place	> b:who mocked	-18
place	> b:who must	-20
place	> b:who was	-30
place	> b:who won	-13
place	> b:whose de-aged	-16
place	> b:whose spanish-language	-34
place	> b:wife and	-31
place	> b:will be	-25
place	> b:will begin	-19
place	> b:will direct	37
place	> b:will now	-26
place	> b:will open	-43
place	> b:winner of	-9
place	> b:winners at	-19
place	> b:with F	-38
place	> b:with O	-19
place	> b:with P	31
place	> b:with a	20
place	> b:with some	-18
place	> b:women ;	-41
place	> b:won an	-32
place	> b:won four	-13
place	> b:won the	-14
place	> b:woods of	-16
place	> b:write "	21
place	> b:year at	12
place	> b:years that	-4
place	> b:yet ;	29
place	> b:yet lose	28
place	> b:zamindar's house	-26
place	> b:£ #	-40
place	> does 	-17
place	> far:0	-47
place	> far:1	51
place	> far:11+	-18
place	> far:17+	8
place	> far:2	-34
place	> far:26+	-34
place	> far:3	23
place	> far:4+	-29
place	> films here:0	-29
place	> films here:1	-12
place	> films here:2	23
place	> films:0	9
place	> films:1	-53
place	> films:2	-51
place	> first:"	-29
place	> first:'	-34
place	> first:'s	30
place	> first:(	-25
place	> first:,	42
place	> first:-	-35
place	> first:L	-36
place	> first:about	-5
place	> first:adventure	-48
place	> first:and	-21
place	> first:at	-37
place	> first:begins	-26
place	> first:by	-33
place	> first:concerns	-20
place	> first:director	-42
place	> first:features	-17
place	> first:first	-48
place	> first:for	-48
place	> first:from	-8
place	> first:goes	-34
place	> first:has	-7
place	> first:here	-48
place	> first:in	-5
place	> first:is	12
place	> first:neighbour	11
place	> first:of	-37
place	> first:on	22
place	> first:opens	-26
place	> first:out	-50
place	> first:premiere	-52
place	> first:she	38
place	> first:shot	41
place	> first:should	-26
place	> first:stars	-24
place	> first:starts	-43
place	> first:that	46
place	> first:to	49
place	> first:walks	-26
place	> first:was	34
place	> first:will	-25
place	> first:with	-5
place	> l:"	-7
place	> l:# ;	-18
place	> l:# in	-38
place	> l:'	-54
place	> l:,	-11
place	> l:, "	44
place	> l:, P	-44
place	> l:, and	60
place	> l:, whose	-10
place	> l::	-43
place	> l:;	14
place	> l:C in	27
place	> l:F '	-42
place	> l:F ,	30
place	> l:F and	-44
place	> l:L ,	-16
place	> l:L and	11
place	> l:L whereas	42
place	> l:O put	-50
place	> l:P	-23
place	> l:P animated	-40
place	> l:P filmed	-48
place	> l:P for	-34
place	> l:P in	-57
place	> l:^ "	-6
place	> l:^ P	-34
place	> l:^ his	-16
place	> l:^ in	13
place	> l:^ •	-15
place	> l:after	-45
place	> l:ahead of	-21
place	> l:and	28
place	> l:and "	-39
place	> l:animated	-40
place	> l:animated movie	-20
place	> l:brings P	-34
place	> l:comedy	17
place	> l:completed	-42
place	> l:crusader in	37
place	> l:debut	-32
place	> l:debut ,	28
place	> l:debut feature	-9
place	> l:director of	-61
place	> l:distribute	-47
place	> l:feature	-9
place	> l:feature ,	-36
place	> l:film	-36
place	> l:film ,	-63
place	> l:filmed	-48
place	> l:first released	-25
place	> l:follow-up to	-26
place	> l:for	-35
place	> l:for "	-50
place	> l:from	-25
place	> l:have	-31
place	> l:his	-16
place	> l:in "	-44
place	> l:in P	-37
place	> l:include P	20
place	> l:known for	-44
place	> l:live in	-38
place	> l:made	-36
place	> l:movie	-25
place	> l:much of	6
place	> l:musical	25
place	> l:nothing of	29
place	> l:of	-16
place	> l:of "	-53
place	> l:on	35
place	> l:on from	-25
place	> l:performance in	-50
place	> l:plays in	-31
place	> l:put	-50
place	> l:recently completed	-42
place	> l:release	-40
place	> l:released	-35
place	> l:resting after	-30
place	> l:seen	-39
place	> l:seen in	-8
place	> l:sequel to	-42
place	> l:since	-42
place	> l:supernatural thriller	-17
place	> l:that	27
place	> l:thriller	-33
place	> l:to	-56
place	> l:to "	-42
place	> l:week that	28
place	> l:went to	-26
place	> l:whereas	42
place	> l:who made	-32
place	> l:whose	-10
place	> l:will distribute	-47
place	> l:will have	-31
place	> l:will release	-40
place	> l:with	-14
place	> l:with since	-22
place	> l:work on	29
place	> l:write "	-53
place	> l:years after	-35
place	> l:•	-15
place	> last:#	-43
place	> last:# in	-41
place	> last:#|	-43
place	> last:,	-32
place	> last:, in	34
place	> last:, leaving	-19
place	> last:,|	-32
place	> last:; the	-32
place	> last:C in	-25
place	> last:F by	-33
place	> last:F in	35
place	> last:L	-43
place	> last:L ,	-32
place	> last:L and	14
place	> last:L in	-61
place	> last:L|	-43
place	> last:O	12
place	> last:O in	-62
place	> last:O|	12
place	> last:a	-18
place	> last:about the	-33
place	> last:across	-40
place	> last:across the	31
place	> last:across|	-40
place	> last:and	14
place	> last:and a	-26
place	> last:and in	-33
place	> last:and the	-36
place	> last:and|	14
place	> last:around	42
place	> last:around|	42
place	> last:as a	-26
place	> last:at	17
place	> last:at O	12
place	> last:at|	17
place	> last:awards in	-19
place	> last:a|	-18
place	> last:begin at	52
place	> last:built at	19
place	> last:by	-58
place	> last:by the	-30
place	> last:by|	-58
place	> last:feature from	-53
place	> last:film in	-24
place	> last:filmed in	70
place	> last:filming in	37
place	> last:first	-20
place	> last:first|	-20
place	> last:for	-42
place	> last:for the	-33
place	> last:forest near	4
place	> last:fortnight at	-28
place	> last:for|	-42
place	> last:friday in	-41
place	> last:from	-18
place	> last:from the	-68
place	> last:from|	-18
place	> last:handling the	-19
place	> last:her first	-20
place	> last:house in	-31
place	> last:in L	-43
place	> last:in a	32
place	> last:is in	-36
place	> last:its	-36
place	> last:its|	-36
place	> last:leaving	-19
place	> last:leaving|	-19
place	> last:location in	42
place	> last:looked at	-31
place	> last:made in	61
place	> last:magnate from	-15
place	> last:man in	-19
place	> last:messenger around	20
place	> last:mocked	-25
place	> last:mocked|	-25
place	> last:mostly in	-4
place	> last:mother in	-44
place	> last:near	39
place	> last:near|	39
place	> last:of	24
place	> last:of a	-31
place	> last:of the	-44
place	> last:off	-16
place	> last:off|	-16
place	> last:of|	24
place	> last:olympics in	-13
place	> last:on	-53
place	> last:on the	16
place	> last:one in	-34
place	> last:one of	-19
place	> last:on|	-53
place	> last:open in	-25
place	> last:opened in	-28
place	> last:opens in	-26
place	> last:outside	30
place	> last:outside|	30
place	> last:premiere in	-26
place	> last:presented in	-20
place	> last:prize in	-47
place	> last:production in	37
place	> last:release in	-35
place	> last:released in	-32
place	> last:room off	-16
place	> last:set in	-66
place	> last:shooting in	11
place	> last:shot at	5
place	> last:shot in	29
place	> last:talk up	-32
place	> last:the	-27
place	> last:the #	-20
place	> last:the|	-27
place	> last:to	22
place	> last:to|	22
place	> last:up	-32
place	> last:up|	-32
place	> last:weekend in	-28
place	> last:who mocked	-25
place	> people here:0	-28
place	> people here:1	16
place	> people here:2	-17
place	> people here:3+	-7
place	> people:0	-20
place	> people:1	12
place	> people:2	-8
place	> people:3+	-47
place	> r:,	9
place	> r:, L	31
place	> r:, L ,	-4
place	> r:, L .	31
place	> r:, L and	25
place	> r:, and	21
place	> r:, and she	27
place	> r:, has been	12
place	> r:, in	-49
place	> r:, is	-55
place	> r:, sank	23
place	> r:, sank .	23
place	> r:, was	4
place	> r:, where	4
place	> r:, where P	36
place	> r:, with	42
place	> r:, with O	12
place	> r:, with P	31
place	> r:, with some	-4
place	> r:. .	-32
place	> r:. . .	-32
place	> r:. ^	5
place	> r:. ^ ^	5
place	> r:L	-60
place	> r:P	-55
place	> r:P ,	-53
place	> r:P , has	-34
place	> r:P , who	-37
place	> r:a	-32
place	> r:a week	-32
place	> r:a week later	-32
place	> r:after	-44
place	> r:after a	-44
place	> r:and	19
place	> r:and L	12
place	> r:and L .	20
place	> r:and L on	-44
place	> r:and L to	8
place	> r:and not	-36
place	> r:and not at	-36
place	> r:at	28
place	> r:bookmaker	-27
place	> r:bookmaker who	-27
place	> r:bookmaker who bankrolled	-27
place	> r:box	-19
place	> r:box office	-19
place	> r:by	8
place	> r:by O	-59
place	> r:by P	16
place	> r:by P ,	32
place	> r:by P .	-4
place	> r:cinemas	-44
place	> r:cinemas ,	-33
place	> r:cinemas on	-24
place	> r:comedy	-10
place	> r:comedy F	-10
place	> r:comedy F ,	-10
place	> r:couple	-31
place	> r:drama	-32
place	> r:drama "	-32
place	> r:drama " F	-32
place	> r:early	14
place	> r:early next	14
place	> r:early next year	14
place	> r:facility	12
place	> r:facility .	12
place	> r:facility . ^	12
place	> r:festival	-48
place	> r:festival in	-18
place	> r:festival in #	-18
place	> r:festival next	-44
place	> r:festival next month	-44
place	> r:film	-31
place	> r:film .	-20
place	> r:film . ^	-20
place	> r:film festival	-27
place	> r:film festival .	-13
place	> r:for	22
place	> r:for O	50
place	> r:for O .	22
place	> r:for P	39
place	> r:for P .	20
place	> r:for a	-34
place	> r:for most	-22
place	> r:for most of	-22
place	> r:from	21
place	> r:has	-55
place	> r:hospital	-10
place	> r:hospital at	-10
place	> r:hospital at the	-10
place	> r:in	34
place	> r:in #	4
place	> r:in # ,	-37
place	> r:in # .	21
place	> r:in # and	18
place	> r:in L	18
place	> r:in L and	5
place	> r:in january	-20
place	> r:in january .	-20
place	> r:in june	52
place	> r:in may	28
place	> r:in may ,	28
place	> r:in the	35
place	> r:last	-56
place	> r:last year	-33
place	> r:last year .	-21
place	> r:later	15
place	> r:later this	15
place	> r:little	-19
place	> r:little wiser	-19
place	> r:little wiser about	-19
place	> r:man	-33
place	> r:most	-19
place	> r:most successful	-17
place	> r:most successful screenwriters	-17
place	> r:musical	-42
place	> r:musical ,	-42
place	> r:musical , W	-42
place	> r:next	-13
place	> r:next autumn	-35
place	> r:next autumn .	-35
place	> r:next month	-43
place	> r:next month by	-28
place	> r:next week	-44
place	> r:on	-34
place	> r:on #	-20
place	> r:on # january	-22
place	> r:on # july	-17
place	> r:on # june	-29
place	> r:on # november	-14
place	> r:on # october	-18
place	> r:on april	-25
place	> r:on april #	-25
place	> r:on dvd	-18
place	> r:on dvd or	-17
place	> r:on friday	-26
place	> r:on friday ,	-28
place	> r:on friday .	-16
place	> r:on saturday	-23
place	> r:on saturday ,	-23
place	> r:release	-24
place	> r:release .	-24
place	> r:release . ^	-24
place	> r:since	-46
place	> r:studios	40
place	> r:ten	25
place	> r:ten days	25
place	> r:ten days ago	25
place	> r:that	-45
place	> r:this	23
place	> r:this autumn	23
place	> r:this autumn under	23
place	> r:to	-30
place	> r:today	-36
place	> r:tonight	-21
place	> r:tonight :	-21
place	> r:tonight : a	-21
place	> r:under	36
place	> r:until	-18
place	> r:who	-45
place	> r:with	17
place	> r:with P	70
place	> r:with P ,	43
place	> r:with the	-46
place	> r:with the singer	-46
place	> w:"	6
place	> w:#	-31
place	> w:$	-22
place	> w:'	-42
place	> w:'s	31
place	> w:(	12
place	> w:,	-4
place	> w:-	-35
place	> w:.	13
place	> w::	-31
place	> w:;	7
place	> w:C	-23
place	> w:F	-48
place	> w:L	-28
place	> w:O	-20
place	> w:P	11
place	> w:W	-40
place	> w:a	4
place	> w:abandon	-6
place	> w:abandoned	-6
place	> w:about	-31
place	> w:account	-33
place	> w:adventure	11
place	> w:after	-25
place	> w:aftermath	-16
place	> w:already	36
place	> w:also	-35
place	> w:american	-36
place	> w:an	7
place	> w:and	-10
place	> w:anywhere	-17
place	> w:appear	-56
place	> w:appeared	-44
place	> w:april	-38
place	> w:are	-66
place	> w:ark	-15
place	> w:around	57
place	> w:as	-48
place	> w:at	-18
place	> w:athletes	-16
place	> w:attack	-16
place	> w:audience	-11
place	> w:audition	-28
place	> w:auditions	-24
place	> w:award	-15
place	> w:awards	-19
place	> w:back	46
place	> w:base	-45
place	> w:based	-45
place	> w:be	-15
place	> w:beat	-28
place	> w:become	-23
place	> w:been	-13
place	> w:before	10
place	> w:began	-56
place	> w:begins	27
place	> w:begun	30
place	> w:being	-20
place	> w:best	-35
place	> w:body	-20
place	> w:both	29
place	> w:bring	18
place	> w:brought	18
place	> w:build	22
place	> w:builder	-15
place	> w:built	22
place	> w:but	-27
place	> w:by	-22
place	> w:call	-39
place	> w:called	-34
place	> w:came	19
place	> w:cannot	-17
place	> w:cartoon	-28
place	> w:cast	-31
place	> w:census	-18
place	> w:charge	19
place	> w:chase	10
place	> w:cinemas	-43
place	> w:come	22
place	> w:comedy	-16
place	> w:concern	-20
place	> w:concerns	-20
place	> w:condemn	-30
place	> w:condemned	-30
place	> w:construction	-15
place	> w:convent	19
place	> w:currently	38
place	> w:days	27
place	> w:de-age	-16
place	> w:de-aged	-16
place	> w:despite	-17
place	> w:die	-22
place	> w:died	-22
place	> w:direct	6
place	> w:directed	-46
place	> w:directors	-28
place	> w:do	24
place	> w:drama	-38
place	> w:due	31
place	> w:early	12
place	> w:earn	-31
place	> w:east	-48
place	> w:eight	-20
place	> w:employ	-10
place	> w:employed	-10
place	> w:end	24
place	> w:eventually	23
place	> w:ever	-34
place	> w:exclusively	5
place	> w:expect	29
place	> w:extend	-31
place	> w:extended	-31
place	> w:face	-16
place	> w:faces	-16
place	> w:fact	19
place	> w:family	-32
place	> w:famous	-38
place	> w:father's	-20
place	> w:feature	-15
place	> w:features	-19
place	> w:feel	-22
place	> w:felt	-22
place	> w:film	45
place	> w:filmed	56
place	> w:filming	44
place	> w:films	-32
place	> w:finance	-19
place	> w:financing	-19
place	> w:find	-24
place	> w:finish	-14
place	> w:finished	-14
place	> w:first	-42
place	> w:fled	-31
place	> w:flee	-31
place	> w:for	30
place	> w:foreign	-29
place	> w:forest	23
place	> w:former	-54
place	> w:fortnight	-28
place	> w:four	54
place	> w:friday	-36
place	> w:from	21
place	> w:full-length	-27
place	> w:get	-36
place	> w:globe	-19
place	> w:globes	-19
place	> w:goes	-38
place	> w:going	-19
place	> w:gold	-28
place	> w:golden	-23
place	> w:grandfather	-4
place	> w:group	-15
place	> w:halfway	-40
place	> w:handle	-19
place	> w:handling	-19
place	> w:has	-26
place	> w:have	-70
place	> w:having	28
place	> w:he	14
place	> w:her	-64
place	> w:him	-53
place	> w:himalayan	19
place	> w:hippie	-22
place	> w:his	-12
place	> w:home	-28
place	> w:hospital	-35
place	> w:house	-32
place	> w:how	-8
place	> w:in	10
place	> w:into	-15
place	> w:investors	-15
place	> w:is	14
place	> w:israeli	-16
place	> w:it	-42
place	> w:its	-11
place	> w:japanese	-30
place	> w:june	31
place	> w:just	-35
place	> w:keep	-13
place	> w:kept	-13
place	> w:language	-9
place	> w:last	-38
place	> w:latter	-22
place	> w:lead	-18
place	> w:leave	-19
place	> w:leaving	-19
place	> w:led	-15
place	> w:legally	-17
place	> w:life	28
place	> w:like	-40
place	> w:little	-36
place	> w:live	-32
place	> w:lobbied	29
place	> w:lobby	29
place	> w:locales	-30
place	> w:location	68
place	> w:look	-31
place	> w:looked	-31
place	> w:lose	27
place	> w:lure	8
place	> w:lured	8
place	> w:made	34
place	> w:magnate	-15
place	> w:main	-19
place	> w:make	33
place	> w:man	-21
place	> w:may	21
place	> w:medals	-13
place	> w:miles	28
place	> w:million	-39
place	> w:mob	12
place	> w:mock	-18
place	> w:mocked	-18
place	> w:more	-39
place	> w:mostly	26
place	> w:mother	-22
place	> w:mr	-31
place	> w:music	-46
place	> w:must	-20
place	> w:name	-23
place	> w:named	-29
place	> w:near	34
place	> w:nearly	-37
place	> w:neighbour	11
place	> w:next	20
place	> w:night	-31
place	> w:no	25
place	> w:nominate	-9
place	> w:nominated	-9
place	> w:nominations	-20
place	> w:not	-21
place	> w:novel	9
place	> w:now	-6
place	> w:number	-33
place	> w:october	-30
place	> w:of	10
place	> w:off	-34
place	> w:olympics	-13
place	> w:once	13
place	> w:one	-37
place	> w:open	-32
place	> w:opened	-31
place	> w:opening	-21
place	> w:opens	-21
place	> w:or	-41
place	> w:oscar	-21
place	> w:other	-10
place	> w:out	-45
place	> w:outside	30
place	> w:over	45
place	> w:part	-38
place	> w:parts	-32
place	> w:penguin	-28
place	> w:play	-58
place	> w:played	-50
place	> w:plays	-26
place	> w:prefer	-40
place	> w:preferred	-40
place	> w:premiere	-49
place	> w:present	-20
place	> w:presented	-20
place	> w:prize	-45
place	> w:production	40
place	> w:quaker	-36
place	> w:rain	23
place	> w:reach	-41
place	> w:receive	-36
place	> w:received	-36
place	> w:red	-34
place	> w:release	-31
place	> w:released	-27
place	> w:return	-49
place	> w:returns	-42
place	> w:room	-16
place	> w:run	-38
place	> w:running	-45
place	> w:sale	-44
place	> w:same	-44
place	> w:scenes	-18
place	> w:second	28
place	> w:see	-6
place	> w:seen	-6
place	> w:sell	26
place	> w:send	-42
place	> w:sent	-42
place	> w:series	-24
place	> w:set	-15
place	> w:settle	-19
place	> w:settled	-19
place	> w:seven	24
place	> w:several	34
place	> w:she	7
place	> w:shoot	62
place	> w:shooting	8
place	> w:short	31
place	> w:shot	61
place	> w:should	-26
place	> w:show	-22
place	> w:showing	-56
place	> w:shown	-55
place	> w:sisters	-20
place	> w:so	-35
place	> w:some	-56
place	> w:spanish-language	-34
place	> w:speak	-20
place	> w:speaking	-20
place	> w:spend	33
place	> w:spent	40
place	> w:star	-18
place	> w:starred	-25
place	> w:starring	-7
place	> w:stars	-24
place	> w:start	16
place	> w:stop	-51
place	> w:stopped	-40
place	> w:story	36
place	> w:successful	-42
place	> w:such	-30
place	> w:summer	47
place	> w:sunday's	-19
place	> w:supplied	-17
place	> w:supply	-17
place	> w:take	-27
place	> w:taken	-21
place	> w:taker	-18
place	> w:takes	-26
place	> w:tale	-27
place	> w:talk	-40
place	> w:television	22
place	> w:tell	-19
place	> w:than	-18
place	> w:that	5
place	> w:the	-7
place	> w:their	-12
place	> w:them	-16
place	> w:they	-30
place	> w:this	26
place	> w:three	-56
place	> w:threw	6
place	> w:through	-49
place	> w:throw	6
place	> w:time	-36
place	> w:to	27
place	> w:told	19
place	> w:took	-42
place	> w:top	-20
place	> w:true	-27
place	> w:turn	-25
place	> w:turned	-25
place	> w:two	31
place	> w:under	-48
place	> w:until	-30
place	> w:up	23
place	> w:version	23
place	> w:victorian	-24
place	> w:violence	-15
place	> w:walk	-26
place	> w:walks	-26
place	> w:way	-22
place	> w:we	36
place	> w:wednesday	-30
place	> w:weekend	-37
place	> w:weeks	76
place	> w:went	-35
place	> w:were	33
place	> w:whereas	-39
place	> w:which	9
place	> w:whisky	-24
place	> w:who	-9
place	> w:whose	-28
place	> w:wife	-31
place	> w:will	-10
place	> w:win	-36
place	> w:winner	-39
place	> w:winners	-19
place	> w:with	8
place	> w:women	-41
place	> w:won	-34
place	> w:woods	-16
place	> w:would	-40
place	> w:wrap	49
place	> w:wrapped	49
place	> w:write	9
place	> w:written	-36
place	> w:year	12
place	> w:years	11
place	> w:yet	34
place	> w:young	-37
place	> w:zamindar's	-26
place	> w:£	-40
place	>=	-47
place	>=, in	69
place	>=, in|	69
place	>=, made in	44
place	>=, made in|	44
place	>=, shot in	-17
place	>=, shot in|	-17
place	>=, which opens in	-28
place	>=, which opens in|	-28
place	>=, which was filmed in	29
place	>=, which was filmed in|	29
place	>=about	-42
place	>=about|	-42
place	>=by	-33
place	>=by|	-33
place	>=in	18
place	>=in|	18
place	>=is in	-36
place	>=is in|	-36
place	>=is released in	-15
place	>=is released in|	-15
place	>=is to be released in	-20
place	>=is to be released in|	-20
place	>=opens across	-23
place	>=opens across|	-23
place	>=opens in	-25
place	>=opens in|	-25
place	>=premiere in	-29
place	>=premiere in|	-29
place	>=shot in	41
place	>=shot in|	41
place	>=was made in	39
place	>=was made in|	39
place	>=was shot in	40
place	>=was shot in|	40
place	>=|	-47
place	>|named|named	-27
place	>|named|pronoun	16
place	does 	-34
place	form:finite conditional	5
place	form:finite future	28
place	form:finite present	-24
place	form:infinitive none	-39
place	form:ing past	26
place	form:participle none	-20
place	is:actor	-41
place	is:attic	-19
place	is:bay	36
place	is:bookmaker	-27
place	is:boulevard	-45
place	is:box	-13
place	is:capital	-42
place	is:chart	-23
place	is:child	-26
place	is:cinemas	-52
place	is:classic	-27
place	is:comedy	-25
place	is:composer	-25
place	is:couple	-37
place	is:critics	-18
place	is:debut	-46
place	is:director	-31
place	is:drama	-37
place	is:epic	-31
place	is:facility	12
place	is:festival	-36
place	is:film	-12
place	is:finalist	-19
place	is:firm	-11
place	is:first	-25
place	is:home	-24
place	is:hospital	-10
place	is:hours	-34
place	is:house	-40
place	is:lab	-46
place	is:little	-19
place	is:man	-33
place	is:marshes	18
place	is:middle-aged	-29
place	is:miss	-19
place	is:money	-39
place	is:multi-storeys	15
place	is:musical	-42
place	is:native	-34
place	is:north	-41
place	is:office	-13
place	is:one	-36
place	is:orthodontist	-22
place	is:premiere	-27
place	is:president	-47
place	is:reboot	-28
place	is:release	-24
place	is:revival	-20
place	is:rights	-41
place	is:schedule	22
place	is:school	-26
place	is:series	-23
place	is:set	34
place	is:stage	-23
place	is:star	-30
place	is:station	-33
place	is:studio	28
place	is:studios	49
place	is:television	-21
place	is:trilogy	-23
place	is:version	-22
place	is:war	-40
place	is:wiser	-19
place	is:writers	-21
place	main film	17
place	no main film	-11
place	other film	-83
place	other is:adventure	-69
place	other is:animated	-49
place	other is:biopic	-42
place	other is:comedy	-10
place	other is:crime	29
place	other is:debut	-42
place	other is:director	-49
place	other is:epic	-53
place	other is:feature	-11
place	other is:film	-26
place	other is:first	-43
place	other is:fourth	-46
place	other is:hit	-34
place	other is:horror	-44
place	other is:movie	-38
place	other is:musical	25
place	other is:new	-67
place	other is:picture	33
place	other is:project	-39
place	other is:remake	-38
place	other is:story	49
place	other is:supernatural	19
place	other is:thriller	-29
place	other is:walks	-26
place	other is:war	39
place	other is:western	5
place	other is:young	-16
place	other sure:1	-46
place	other sure:2	-54
place	other sure:4	-11
place	rule filmingLocation	61
place	rule filmingLocation filming-location	61
place	rule for another basedOn	49
place	rule for another filmingLocation	18
place	rule other filmingLocation	-69
place	same phrase	16
place	says:reported	-48
place	sure:0	-36
place	sure:1	-59
place	sure:2	-12
place	sure:3	-4
place	sure:4	-32
place	v:accept|on	-43
place	v:appear|at	-45
place	v:appear|on	-26
place	v:appear|on|~	-21
place	v:arrive|from	-34
place	v:bankroll|S	-27
place	v:base+|in	-50
place	v:base+|in|~	-34
place	v:bear+|at	-26
place	v:bear+|at|~	-26
place	v:bear+|in	-19
place	v:bear+|in|~	-20
place	v:bear|in	-26
place	v:bear|in|~	-27
place	v:become|S	-12
place	v:become|S|~	-12
place	v:become|of	-20
place	v:begin|S	28
place	v:begin|S|with	-34
place	v:begin|S|~	-25
place	v:begin|at	59
place	v:begin|at|~	26
place	v:begin|in	44
place	v:begin|in|~	52
place	v:begin|on	-22
place	v:begin|on|~	-22
place	v:be|O	-30
place	v:be|O|~	-13
place	v:be|S	30
place	v:be|S|~	31
place	v:be|X	-35
place	v:be|X|~	-28
place	v:be|at	31
place	v:be|at|~	12
place	v:be|for	-16
place	v:be|for|~	-15
place	v:be|from	-34
place	v:be|from|~	-34
place	v:be|in	31
place	v:be|in|S	-52
place	v:be|in|in	54
place	v:be|in|of	-39
place	v:be|in|~	-60
place	v:be|of	-21
place	v:be|of|X	-17
place	v:be|of|~	-34
place	v:be|on	-49
place	v:be|on|~	-24
place	v:blow|from	-27
place	v:blow|from|~	-27
place	v:board|S	-31
place	v:break|in	-36
place	v:break|out of	-20
place	v:break|out of|with	-20
place	v:bring|X	-27
place	v:bring|X|~	-27
place	v:bring|in	-34
place	v:bring|into	-37
place	v:bring|into|~	-37
place	v:bring|in|O	-34
place	v:bring|to	27
place	v:bring|to|~	-20
place	v:broadcast+|in	-24
place	v:broadcast+|in|~	-24
place	v:build+|at	51
place	v:build+|at|~	36
place	v:build+|in	28
place	v:build+|in|~	28
place	v:build|X	-32
place	v:build|X|~	-23
place	v:build|outside	24
place	v:buy|O	-33
place	v:call+|from	-12
place	v:call+|from|~	-12
place	v:call+|of	-23
place	v:call+|of|~	-23
place	v:celebrate+|of	-38
place	v:chase|across	-43
place	v:chase|around	20
place	v:choose|X	20
place	v:choose|X|~	20
place	v:claim|X	-29
place	v:claim|X|S	-29
place	v:co-star|X	10
place	v:co-star|X|X	10
place	v:come|from	-37
place	v:come|from|~	-26
place	v:come|in	-41
place	v:come|to	-39
place	v:come|to|~	-19
place	v:compete|at	-8
place	v:compete|at|with	-8
place	v:describe|in	-25
place	v:describe|in|~	-25
place	v:develop|in	-35
place	v:develop|in|~	-35
place	v:die|at	-24
place	v:die|at|~	-24
place	v:die|in	-42
place	v:die|in|S	-10
place	v:die|in|~	-28
place	v:direct+|X	-25
place	v:direct+|X|S	-25
place	v:direct|O	-18
place	v:direct|O|~	-18
place	v:direct|X	38
place	v:direct|X|X	28
place	v:direct|in	77
place	v:direct|in|X	37
place	v:direct|of	-21
place	v:direct|of|~	-21
place	v:discover+|in	17
place	v:discuss+|in	-26
place	v:discuss+|in|~	-26
place	v:distribute|in	-76
place	v:distribute|in|O	-47
place	v:distribute|in|~	-57
place	v:distribute|outside	-40
place	v:distribute|outside|~	-40
place	v:do|at	-40
place	v:do|at|~	-40
place	v:do|on	-48
place	v:do|on|~	-48
place	v:dream|S	-24
place	v:earn|S	-25
place	v:end|in	-47
place	v:end|in|~	-47
place	v:expect|X	-29
place	v:explain|X	-25
place	v:explain|X|X	-27
place	v:film+|in	18
place	v:film+|in|S	10
place	v:film+|in|~	-48
place	v:film+|of	20
place	v:film+|of|~	20
place	v:film|around	10
place	v:film|around|~	10
place	v:film|at	-6
place	v:film|at|~	-6
place	v:film|in	22
place	v:film|in|S	44
place	v:film|in|~	38
place	v:film|of	-27
place	v:film|on	26
place	v:finance|O	-19
place	v:finance|O|X	-19
place	v:find+|in	-28
place	v:find+|in|~	-28
place	v:find|S	-58
place	v:find|in	-40
place	v:find|in|~	-19
place	v:fine+|in	-27
place	v:fine+|in|~	-27
place	v:finish|in	21
place	v:fling back+|S	-24
place	v:fly|X	-28
place	v:fly|X|X	-28
place	v:fly|to	-26
place	v:fly|to|~	-26
place	v:form|in	-27
place	v:form|in|~	-27
place	v:gasp|X	-29
place	v:get|in	-43
place	v:get|near	-37
place	v:get|near|~	-37
place	v:get|on	18
place	v:get|on|~	18
place	v:get|to	-38
place	v:go on|in	-35
place	v:go on|in|S	-19
place	v:go|in	14
place	v:go|in|~	26
place	v:go|of	-46
place	v:go|to	23
place	v:go|to|for	20
place	v:go|to|~	-39
place	v:handle|O	-29
place	v:handle|O|X	-19
place	v:handle|in	-40
place	v:handle|in|~	-40
place	v:hang|of	-25
place	v:hang|of|~	-25
place	v:have|O	-31
place	v:have|O|~	-30
place	v:have|S	-50
place	v:have|S|~	-36
place	v:have|at	-65
place	v:have|at|~	-36
place	v:have|in	-26
place	v:have|in|O	-29
place	v:have|on	-36
place	v:have|on|~	-36
place	v:hold+|at	-39
place	v:hold+|at|~	-39
place	v:hold+|in	-31
place	v:hold+|in|~	-31
place	v:host|at	-30
place	v:host|at|~	-30
place	v:include|O	65
place	v:include|O|~	65
place	v:include|X	19
place	v:include|X|X	-33
place	v:include|X|~	34
place	v:join|in	-43
place	v:join|in|~	-32
place	v:joke|in	-35
place	v:joke|in|~	-35
place	v:keep+|out of	-39
place	v:keep+|out of|S	-15
place	v:keep|off	-24
place	v:know|X	-29
place	v:know|X|~	-29
place	v:lead+|from	-15
place	v:lead+|from|X	-15
place	v:leave|O	-36
place	v:leave|O|X	-19
place	v:leave|S	-21
place	v:leave|S|~	-21
place	v:leave|X	-25
place	v:leave|X|X	-24
place	v:leave|for	43
place	v:lens|X	12
place	v:lens|X|~	12
place	v:line|of	-23
place	v:live|in	-60
place	v:live|in|in	-38
place	v:live|in|~	-45
place	v:look|at	-37
place	v:make+|by	-40
place	v:make+|by|S	-40
place	v:make+|in	35
place	v:make+|in|S	56
place	v:make+|in|~	17
place	v:make|O	-8
place	v:make|O|in	-27
place	v:make|O|~	10
place	v:make|S	-46
place	v:make|S|O	-20
place	v:make|at	52
place	v:make|in	20
place	v:make|in|~	-60
place	v:marry|in	-54
place	v:meet|S	-16
place	v:meet|S|~	-16
place	v:meet|in	-49
place	v:meet|in|~	-36
place	v:mock|O	-25
place	v:move on|to	-30
place	v:move on|to|~	-30
place	v:move|in	47
place	v:move|in|~	47
place	v:move|to	36
place	v:move|to|~	25
place	v:name+|in	-39
place	v:name+|in|S	-27
place	v:name|S	26
place	v:narrate|in	-51
place	v:nominate|at	-30
place	v:open|O	-39
place	v:open|across	-23
place	v:open|across|S	-23
place	v:open|in	-37
place	v:open|in|S	-28
place	v:open|in|~	-38
place	v:perform|X	-15
place	v:perform|X|X	-15
place	v:perform|at	22
place	v:perform|at|X	22
place	v:persuade|X	-22
place	v:photograph+|at	26
place	v:photograph+|at|~	26
place	v:photograph+|in	36
place	v:plan|in	-38
place	v:plan|in|~	-38
place	v:play+|X	45
place	v:play+|X|X	44
place	v:play+|from	-5
place	v:play+|from|~	-5
place	v:play|O	-45
place	v:play|S	56
place	v:play|S|in	34
place	v:play|X	-46
place	v:play|X|~	-29
place	v:play|from	-48
place	v:play|from|~	-40
place	v:play|in|~	14
place	v:play|on	-34
place	v:prefer+|S	50
place	v:prefer+|S|S	50
place	v:prefer+|to	-40
place	v:prefer+|to|S	-40
place	v:premiere|at	-42
place	v:present+|in	-20
place	v:publish+|S	-19
place	v:publish+|S|~	-19
place	v:put+|of	-13
place	v:put+|of|~	-13
place	v:put|S	-45
place	v:put|at	16
place	v:put|at|~	16
place	v:raise|in	-25
place	v:raise|in|~	-25
place	v:reach|O	-57
place	v:receive|on	-41
place	v:receive|on|~	-41
place	v:release+|in	-29
place	v:release+|in|S	-29
place	v:release|X	-41
place	v:release|X|~	-41
place	v:release|in	-51
place	v:release|in|O	-63
place	v:release|in|~	-14
place	v:restore+|S	-25
place	v:restore+|S|~	-25
place	v:return|to	-30
place	v:run+|S	-11
place	v:run+|S|~	-11
place	v:run|in	-32
place	v:run|in|X	-18
place	v:say|O	-12
place	v:say|O|~	-12
place	v:say|in	49
place	v:say|in|~	49
place	v:screen|in	-28
place	v:screen|in|~	-28
place	v:see+|at	-36
place	v:see+|in	-60
place	v:see+|in|~	-25
place	v:see|alongside	-35
place	v:see|at	-58
place	v:see|at|~	-32
place	v:see|in	-63
place	v:see|in|~	-37
place	v:send|to	-16
place	v:send|to|~	-16
place	v:set+|in|S	-39
place	v:set+|in|~	19
place	v:set+|of	-39
place	v:set|S	-17
place	v:set|in	-48
place	v:sew|in	-17
place	v:sew|in|~	-17
place	v:shoot+|at	25
place	v:shoot+|in	26
place	v:shoot+|in|~	44
place	v:shoot+|near	18
place	v:shoot|S	26
place	v:shoot|at	28
place	v:shoot|at|S	39
place	v:shoot|at|~	30
place	v:shoot|in	45
place	v:shoot|in|S	4
place	v:shoot|in|X	43
place	v:shoot|near	40
place	v:shoot|near|S	-40
place	v:shoot|on	48
place	v:shoot|on|~	23
place	v:show+|at	-49
place	v:show+|in	-53
place	v:show|in	-33
place	v:show|in|~	-20
place	v:show|of	31
place	v:slice|X	-24
place	v:slice|X|~	-24
place	v:speak|in	-30
place	v:speak|in|~	-29
place	v:speak|of	-24
place	v:speak|of|~	-24
place	v:spend|in	5
place	v:split+|at	14
place	v:split+|at|~	14
place	v:stage+|at	-50
place	v:stage+|at|~	-50
place	v:stage+|near	29
place	v:stage+|near|~	29
place	v:stand|S	57
place	v:stand|S|~	57
place	v:start|at	-62
place	v:start|at|~	-43
place	v:start|in	11
place	v:star|S	-41
place	v:star|X	31
place	v:star|X|X	35
place	v:star|in	-18
place	v:star|in|S	-18
place	v:stay|S	-33
place	v:stay|in	-32
place	v:stay|in|~	-20
place	v:study|in	-37
place	v:study|in|~	-37
place	v:suffer|from	-22
place	v:suffer|from|~	-22
place	v:supply+|in	-17
place	v:supply+|in|S	-17
place	v:take on|X	-29
place	v:take over|from	-47
place	v:take|O	-21
place	v:take|S	-29
place	v:take|for	-39
place	v:take|for|~	-39
place	v:take|in	-36
place	v:take|in|~	-33
place	v:take|of	-51
place	v:take|to	21
place	v:take|to|~	-56
place	v:talk|up	-32
place	v:teach|at	-22
place	v:tell|S	-39
place	v:tell|X	-62
place	v:tell|X|X	-30
place	v:tell|at	-21
place	v:tell|at|~	-21
place	v:tell|in	-34
place	v:tell|in|~	-34
place	v:thank|in	-30
place	v:thank|in|~	-30
place	v:time|on	-26
place	v:top|O	-19
place	v:travel|to	-42
place	v:turn+|S	-20
place	v:turn|X	-21
place	v:turn|X|~	-21
place	v:unveil|in	-42
place	v:want|for	-25
place	v:want|for|~	-25
place	v:watch|X	-23
place	v:win|S	-33
place	v:win|S|S	-32
place	v:win|at	-34
place	v:win|at|~	-37
place	v:win|in	-64
place	v:win|in|in	-50
place	v:win|in|~	-30
place	v:withhold|of	-23
place	v:withhold|of|~	-23
place	v:work|at	-22
place	v:work|at|~	-22
place	v:work|of	-39
place	v:wrap|in	49
place	v:wrap|in|S	49
place	v:write+|X	8
place	v:write+|X|X	21
place	v:|O|S	-36
place	v:|O|X	-25
place	v:|O|in	-41
place	v:|O|~	-4
place	v:|S|O	-48
place	v:|S|S	57
place	v:|S|X	30
place	v:|S|for	-39
place	v:|S|in	32
place	v:|S|of	71
place	v:|S|with	-56
place	v:|S|~	-18
place	v:|X|O	-49
place	v:|X|S	-33
place	v:|X|X	-5
place	v:|X|in	-36
place	v:|X|~	-19
place	v:|across|S	-23
place	v:|around|S	38
place	v:|around|~	-10
place	v:|at|S	25
place	v:|at|X	20
place	v:|at|of	-22
place	v:|at|with	-17
place	v:|at|~	-16
place	v:|by|S	-47
place	v:|for|S	-58
place	v:|for|of	-32
place	v:|for|~	-31
place	v:|from|X	-15
place	v:|from|~	-9
place	v:|into|S	-31
place	v:|into|~	-58
place	v:|in|O	-6
place	v:|in|S	12
place	v:|in|X	41
place	v:|in|for	-47
place	v:|in|in	17
place	v:|in|of	-45
place	v:|in|on	55
place	v:|in|with	-29
place	v:|in|~	-25
place	v:|near|S	-13
place	v:|near|~	46
place	v:|off|~	-48
place	v:|of|S	36
place	v:|of|X	-17
place	v:|of|in	-26
place	v:|of|of	-48
place	v:|of|~	-36
place	v:|on|in	-34
place	v:|on|~	8
place	v:|out of|S	-20
place	v:|out of|with	-20
place	v:|outside|X	30
place	v:|outside|~	18
place	v:|to|X	22
place	v:|to|for	52
place	v:|with|~	-52
place	year	11
place	~	-28
place	~ before:"	25
place	~ before:#	-24
place	~ before:$	-49
place	~ before:'	-56
place	~ before:'s	-46
place	~ before:(	-49
place	~ before:)	-52
place	~ before:,	-18
place	~ before:-	-63
place	~ before::	-38
place	~ before:;	-35
place	~ before:C	-38
place	~ before:O	-49
place	~ before:P	-24
place	~ before:W	-52
place	~ before:a	-29
place	~ before:about	-43
place	~ before:achievement	-20
place	~ before:actor	-58
place	~ before:after	-70
place	~ before:afterwards	-72
place	~ before:against	-41
place	~ before:agent	-14
place	~ before:all	-44
place	~ before:already	11
place	~ before:also	6
place	~ before:although	25
place	~ before:an	-11
place	~ before:and	10
place	~ before:another	-34
place	~ before:appeared	-21
place	~ before:are	-17
place	~ before:around	15
place	~ before:as	10
place	~ before:assassin	-24
place	~ before:assumed	-26
place	~ before:at	17
place	~ before:audience	-29
place	~ before:auditions	-55
place	~ before:august	16
place	~ before:award	-27
place	~ before:awards	-42
place	~ before:back	-45
place	~ before:backlot	14
place	~ before:band	-27
place	~ before:base	-50
place	~ before:based	-31
place	~ before:be	15
place	~ before:beach-town	-31
place	~ before:beaches	20
place	~ before:beast	-25
place	~ before:beautifully	30
place	~ before:because	-49
place	~ before:been	-71
place	~ before:before	56
place	~ before:begins	29
place	~ before:begun	56
place	~ before:being	-64
place	~ before:between	14
place	~ before:black	20
place	~ before:blew	-27
place	~ before:board	-21
place	~ before:boarding	-40
place	~ before:bollywood	-40
place	~ before:born	-29
place	~ before:bought	-23
place	~ before:boy	-52
place	~ before:boyfriend	-27
place	~ before:bring	-27
place	~ before:bringing	-37
place	~ before:british	-47
place	~ before:broadcast	-24
place	~ before:brought	-20
place	~ before:built	31
place	~ before:but	-40
place	~ before:called	-41
place	~ before:came	-37
place	~ before:century	30
place	~ before:ceremony	-39
place	~ before:chance	-37
place	~ before:character	-36
place	~ before:cliffs	21
place	~ before:co-star	-48
place	~ before:coast	-63
place	~ before:come	-24
place	~ before:comedy	-32
place	~ before:complete	-23
place	~ before:completed	30
place	~ before:composer	-30
place	~ before:cop	-18
place	~ before:country	-57
place	~ before:couple	43
place	~ before:crew	-36
place	~ before:cupboard	-40
place	~ before:curiosity	22
place	~ before:days	9
place	~ before:debut	-34
place	~ before:december	56
place	~ before:decision	-21
place	~ before:deli	-16
place	~ before:designer	-17
place	~ before:developed	-35
place	~ before:did	-55
place	~ before:died	-38
place	~ before:direct	-21
place	~ before:directed	42
place	~ before:director	-59
place	~ before:discussed	-26
place	~ before:distribute	-55
place	~ before:disused	52
place	~ before:done	-43
place	~ before:down	-47
place	~ before:due	77
place	~ before:earthquake	26
place	~ before:end	-65
place	~ before:everybody	-26
place	~ before:everyone	-30
place	~ before:exteriors	-43
place	~ before:eyes	-52
place	~ before:farm	11
place	~ before:fears	-27
place	~ before:filed	-43
place	~ before:film	-78
place	~ before:filmed	71
place	~ before:filming	29
place	~ before:films	-42
place	~ before:finale	-21
place	~ before:fined	-27
place	~ before:first	-30
place	~ before:five	-23
place	~ before:fly	-26
place	~ before:formed	-27
place	~ before:former	-29
place	~ before:found	-20
place	~ before:french	-33
place	~ before:fresh	-26
place	~ before:front	-25
place	~ before:game	-43
place	~ before:get	18
place	~ before:girl	-42
place	~ before:go	34
place	~ before:gorillas	-32
place	~ before:grew	-53
place	~ before:group	-32
place	~ before:growth	-37
place	~ before:had	-42
place	~ before:half	-37
place	~ before:handle	-40
place	~ before:has	-36
place	~ before:have	32
place	~ before:head	-38
place	~ before:held	-57
place	~ before:her	-71
place	~ before:him	6
place	~ before:himself	-37
place	~ before:his	-28
place	~ before:hit	28
place	~ before:hobbit	-12
place	~ before:home	-53
place	~ before:hormone	-37
place	~ before:hospital	-36
place	~ before:host	-30
place	~ before:hotel	-51
place	~ before:house	-46
place	~ before:hung	-25
place	~ before:i	-55
place	~ before:include	65
place	~ before:including	-47
place	~ before:inside	48
place	~ before:intends	-15
place	~ before:interiors	-11
place	~ before:into	9
place	~ before:is	-27
place	~ before:island	-51
place	~ before:it	18
place	~ before:its	-29
place	~ before:january	17
place	~ before:join	-32
place	~ before:joked	-35
place	~ before:label	-36
place	~ before:lady	-25
place	~ before:languages	-40
place	~ before:last	8
place	~ before:late	12
place	~ before:later	-47
place	~ before:lawsuit	-43
place	~ before:lead	-28
place	~ before:letters	-19
place	~ before:life	-37
place	~ before:lifetime	-20
place	~ before:liner	33
place	~ before:locations	48
place	~ before:lodged	-52
place	~ before:made	55
place	~ before:make	-51
place	~ before:making	-44
place	~ before:man	-32
place	~ before:manager	-14
place	~ before:march	-38
place	~ before:met	-36
place	~ before:midnight	-34
place	~ before:military	-25
place	~ before:million	-38
place	~ before:minister	-26
place	~ before:miss	-19
place	~ before:modern	33
place	~ before:monday	-43
place	~ before:money	-20
place	~ before:months	15
place	~ before:more	-44
place	~ before:most	-54
place	~ before:mostly	53
place	~ before:move	55
place	~ before:moved	37
place	~ before:moves	-59
place	~ before:much	-20
place	~ before:naval	-50
place	~ before:near	35
place	~ before:never	-28
place	~ before:new	30
place	~ before:newspaper	-37
place	~ before:nineteen	-38
place	~ before:nun	-26
place	~ before:of	4
place	~ before:off	8
place	~ before:office	-44
place	~ before:officials	-32
place	~ before:old	-77
place	~ before:olympics	-49
place	~ before:on	21
place	~ before:one	5
place	~ before:only	-52
place	~ before:open	-49
place	~ before:opened	-13
place	~ before:opens	-26
place	~ before:original	-29
place	~ before:other	-34
place	~ before:out	-35
place	~ before:outside	10
place	~ before:over	-55
place	~ before:own	34
place	~ before:part	-37
place	~ before:partly	-27
place	~ before:people	-28
place	~ before:photographed	22
place	~ before:place	42
place	~ before:planning	-38
place	~ before:plantation	-17
place	~ before:play	-18
place	~ before:played	-41
place	~ before:plays	-38
place	~ before:prime	-26
place	~ before:prize	-41
place	~ before:producers	-29
place	~ before:produces	-29
place	~ before:programming	-38
place	~ before:protest	-38
place	~ before:publisher	-35
place	~ before:put	-13
place	~ before:raised	-25
place	~ before:received	-41
place	~ before:recently	-29
place	~ before:release	-43
place	~ before:releasing	-22
place	~ before:replica	11
place	~ before:report	-37
place	~ before:reporters	-31
place	~ before:representing	-43
place	~ before:returns	-33
place	~ before:revenue	-23
place	~ before:room	-45
place	~ before:round	15
place	~ before:run	-22
place	~ before:said	-61
place	~ before:sand	20
place	~ before:saw	-40
place	~ before:says	44
place	~ before:scenes	46
place	~ before:scheduled	-21
place	~ before:school	-51
place	~ before:screening	-37
place	~ before:screenings	-27
place	~ before:screenplay	-43
place	~ before:screens	-49
place	~ before:season	-21
place	~ before:second	-27
place	~ before:seen	-30
place	~ before:sent	-24
place	~ before:sequence	29
place	~ before:series	-52
place	~ before:served	-26
place	~ before:service	-39
place	~ before:set	-9
place	~ before:settled	58
place	~ before:several	-40
place	~ before:sewn	-17
place	~ before:she	-42
place	~ before:shoot	42
place	~ before:shooting	9
place	~ before:shop	-44
place	~ before:shot	58
place	~ before:show	-24
place	~ before:showing	-40
place	~ before:shown	-36
place	~ before:since	-61
place	~ before:skedded	12
place	~ before:so	-26
place	~ before:sold	-43
place	~ before:some	-44
place	~ before:speaking	-29
place	~ before:spied	-32
place	~ before:split	14
place	~ before:spoken	-37
place	~ before:spring	6
place	~ before:stage	21
place	~ before:staged	13
place	~ before:star	-41
place	~ before:starred	-51
place	~ before:stars	-36
place	~ before:started	-58
place	~ before:starts	-15
place	~ before:stayed	-20
place	~ before:still	21
place	~ before:story	-7
place	~ before:stretch	40
place	~ before:studied	-32
place	~ before:studio	42
place	~ before:studios	21
place	~ before:success	-26
place	~ before:suffered	-22
place	~ before:summer	54
place	~ before:taking	-38
place	~ before:taught	-30
place	~ before:tea	-51
place	~ before:tell	-26
place	~ before:than	-61
place	~ before:thanked	-30
place	~ before:that	-28
place	~ before:the	-23
place	~ before:their	30
place	~ before:them	36
place	~ before:then	-60
place	~ before:there	-25
place	~ before:they	-26
place	~ before:this	-55
place	~ before:thought	67
place	~ before:threatened	-26
place	~ before:three	9
place	~ before:to	4
place	~ before:together	44
place	~ before:told	-26
place	~ before:tour	-27
place	~ before:train	27
place	~ before:transfer	-30
place	~ before:tsunami	-36
place	~ before:turned	-50
place	~ before:twenty	29
place	~ before:two	-42
place	~ before:undercover	-18
place	~ before:unit	26
place	~ before:up	-46
place	~ before:use	16
place	~ before:version	-42
place	~ before:viewers	-37
place	~ before:village	-55
place	~ before:visit	-37
place	~ before:wanted	-25
place	~ before:war	-37
place	~ before:was	20
place	~ before:way	4
place	~ before:week	-44
place	~ before:weeks	-50
place	~ before:well	47
place	~ before:went	-31
place	~ before:were	-7
place	~ before:when	-26
place	~ before:which	-62
place	~ before:who	-12
place	~ before:whose	-46
place	~ before:wife	-46
place	~ before:will	19
place	~ before:wimples	-17
place	~ before:wind	-27
place	~ before:winner	-37
place	~ before:with	12
place	~ before:woman	-28
place	~ before:won	-49
place	~ before:worked	-22
place	~ before:world	-52
place	~ before:would	-70
place	~ before:wrote	38
place	~ before:year	-40
place	~ before:years	-42
place	~ before:young	-28
place	~ before:youth	-30
place	~ before:—	-16
place	~ behind:"	-30
place	~ behind:#	-47
place	~ behind:$	-35
place	~ behind:'	23
place	~ behind:'ll	8
place	~ behind:(	-44
place	~ behind:)	-48
place	~ behind:,	16
place	~ behind:.	-7
place	~ behind::	-42
place	~ behind:;	-20
place	~ behind:?	-56
place	~ behind:C	-14
place	~ behind:F	-59
place	~ behind:L	7
place	~ behind:O	-13
place	~ behind:W	-13
place	~ behind:a	32
place	~ behind:about	36
place	~ behind:accepted	-20
place	~ behind:according	-60
place	~ behind:acted	-12
place	~ behind:actor	-42
place	~ behind:added	-27
place	~ behind:after	-28
place	~ behind:afterwards	-40
place	~ behind:ago	-19
place	~ behind:all	-74
place	~ behind:along	-44
place	~ behind:also	-68
place	~ behind:american	-23
place	~ behind:among	-57
place	~ behind:an	-52
place	~ behind:and	6
place	~ behind:antagonist	-14
place	~ behind:approached	-25
place	~ behind:april	34
place	~ behind:are	-23
place	~ behind:as	39
place	~ behind:assistant	-34
place	~ behind:assumed	-31
place	~ behind:at	-42
place	~ behind:attic	-19
place	~ behind:august	-69
place	~ behind:australian	-13
place	~ behind:autumn	57
place	~ behind:award	-50
place	~ behind:back	-21
place	~ behind:be	-17
place	~ behind:because	59
place	~ behind:become	-32
place	~ behind:been	30
place	~ behind:before	-56
place	~ behind:begun	-25
place	~ behind:behind	18
place	~ behind:being	-26
place	~ behind:blind	-25
place	~ behind:blossom	23
place	~ behind:bring	-31
place	~ behind:bringing	-27
place	~ behind:broadcast	-30
place	~ behind:brought	-18
place	~ behind:budget	39
place	~ behind:building	-25
place	~ behind:bus	-32
place	~ behind:but	-26
place	~ behind:by	17
place	~ behind:called	17
place	~ behind:can	-18
place	~ behind:cannot	-35
place	~ behind:carefully	-44
place	~ behind:casino	-38
place	~ behind:cast	42
place	~ behind:catfish	-44
place	~ behind:catholic	-50
place	~ behind:changed	-47
place	~ behind:child	-26
place	~ behind:children's	-12
place	~ behind:chose	20
place	~ behind:commander	-25
place	~ behind:condemned	-25
place	~ behind:council	-26
place	~ behind:creative	-26
place	~ behind:credited	-22
place	~ behind:debut	-22
place	~ behind:december	-58
place	~ behind:deli	-29
place	~ behind:demand	-16
place	~ behind:desert	-31
place	~ behind:did	-48
place	~ behind:directed	-50
place	~ behind:directing	35
place	~ behind:director	9
place	~ behind:discovered	-43
place	~ behind:discussed	-30
place	~ behind:disease	-22
place	~ behind:disused	31
place	~ behind:diwali	-40
place	~ behind:drove	-35
place	~ behind:due	-24
place	~ behind:during	-21
place	~ behind:early	-52
place	~ behind:elsewhere	-21
place	~ behind:end	-30
place	~ behind:enough	-13
place	~ behind:evening	-40
place	~ behind:everybody	-31
place	~ behind:eyes	-43
place	~ behind:famous	-22
place	~ behind:father	-43
place	~ behind:fears	-37
place	~ behind:february	-15
place	~ behind:few	25
place	~ behind:film	34
place	~ behind:filmed	22
place	~ behind:finalist	-19
place	~ behind:find	-28
place	~ behind:firm	-11
place	~ behind:first	-34
place	~ behind:first-look	-34
place	~ behind:for	-15
place	~ behind:former	28
place	~ behind:four	32
place	~ behind:frame	-44
place	~ behind:friday	-20
place	~ behind:from	27
place	~ behind:gap	-21
place	~ behind:glued	23
place	~ behind:got	-45
place	~ behind:greatest	-26
place	~ behind:growth	-27
place	~ behind:guests	-10
place	~ behind:gulls	22
place	~ behind:had	-26
place	~ behind:has	-23
place	~ behind:have	8
place	~ behind:he	-52
place	~ behind:her	-32
place	~ behind:him	-28
place	~ behind:himself	35
place	~ behind:his	-9
place	~ behind:home	-33
place	~ behind:honorary	-46
place	~ behind:hormone	-27
place	~ behind:husband	-13
place	~ behind:i	-62
place	~ behind:if	-53
place	~ behind:imports	-37
place	~ behind:in	-28
place	~ behind:interiors	32
place	~ behind:into	-29
place	~ behind:invited	-10
place	~ behind:is	-7
place	~ behind:it	29
place	~ behind:items	-12
place	~ behind:january	25
place	~ behind:july	15
place	~ behind:june	-39
place	~ behind:keener	-39
place	~ behind:kept	-50
place	~ behind:last	12
place	~ behind:late	23
place	~ behind:later	-30
place	~ behind:law	-51
place	~ behind:leaving	-38
place	~ behind:left	-23
place	~ behind:lensing	12
place	~ behind:lets	-38
place	~ behind:like	-24
place	~ behind:likely	33
place	~ behind:lined	-32
place	~ behind:location	33
place	~ behind:locations	-52
place	~ behind:long	-40
place	~ behind:looked	20
place	~ behind:lot	-46
place	~ behind:love	-55
place	~ behind:man	-16
place	~ behind:marshes	18
place	~ behind:mastermind	-25
place	~ behind:material	25
place	~ behind:may	-26
place	~ behind:meet	-39
place	~ behind:million	-19
place	~ behind:minded	-26
place	~ behind:minds	-47
place	~ behind:money	-34
place	~ behind:most	8
place	~ behind:move	-16
place	~ behind:multi-storeys	15
place	~ behind:multiplexes	-27
place	~ behind:named	-42
place	~ behind:native	-7
place	~ behind:near	96
place	~ behind:new	-44
place	~ behind:newcomer	-33
place	~ behind:next	-19
place	~ behind:nightmare	22
place	~ behind:no	34
place	~ behind:not	-55
place	~ behind:novel	27
place	~ behind:now	21
place	~ behind:october	23
place	~ behind:oddly	8
place	~ behind:of	-10
place	~ behind:officer	-32
place	~ behind:officials	-24
place	~ behind:old	-36
place	~ behind:one	-44
place	~ behind:or	33
place	~ behind:orthodontist	-22
place	~ behind:out	-55
place	~ behind:over	-85
place	~ behind:paid	-40
place	~ behind:painted	48
place	~ behind:particularly	-37
place	~ behind:partly	-54
place	~ behind:parts	-34
place	~ behind:patients	48
place	~ behind:perform	-34
place	~ behind:picture	-26
place	~ behind:play	-26
place	~ behind:playing	-37
place	~ behind:plays	-43
place	~ behind:point	-21
place	~ behind:population	-41
place	~ behind:presented	-12
place	~ behind:president	-47
place	~ behind:previously	-40
place	~ behind:public	-25
place	~ behind:published	-19
place	~ behind:put	14
place	~ behind:raised	-17
place	~ behind:real	30
place	~ behind:reboot	-28
place	~ behind:releasing	-41
place	~ behind:represented	-37
place	~ behind:rest	-23
place	~ behind:restored	-25
place	~ behind:revival	-20
place	~ behind:run	-46
place	~ behind:said	-14
place	~ behind:same	-39
place	~ behind:sang	-14
place	~ behind:saturday	-54
place	~ behind:scenery	48
place	~ behind:scenes	20
place	~ behind:schedule	22
place	~ behind:school	-32
place	~ behind:score	-32
place	~ behind:screened	46
place	~ behind:search	-31
place	~ behind:seasickness	-46
place	~ behind:second	-12
place	~ behind:second-unit	25
place	~ behind:sells	-21
place	~ behind:september	35
place	~ behind:series	-25
place	~ behind:set	34
place	~ behind:shoot	-27
place	~ behind:shooting	-50
place	~ behind:shot	15
place	~ behind:show	-29
place	~ behind:showings	-27
place	~ behind:shown	-51
place	~ behind:shrine	14
place	~ behind:slicing	-16
place	~ behind:soap	-29
place	~ behind:some	-42
place	~ behind:son	-37
place	~ behind:split	-16
place	~ behind:spotted	-31
place	~ behind:stage	-28
place	~ behind:stasi	-32
place	~ behind:still	19
place	~ behind:stood	54
place	~ behind:story	-26
place	~ behind:strike	33
place	~ behind:studied	-26
place	~ behind:studio	40
place	~ behind:studios	13
place	~ behind:summer	21
place	~ behind:take	-53
place	~ behind:talents	-40
place	~ behind:tank	-25
place	~ behind:telephoned	-37
place	~ behind:television	-36
place	~ behind:than	-37
place	~ behind:that	-42
place	~ behind:the	-16
place	~ behind:theatre	-43
place	~ behind:their	-66
place	~ behind:them	-50
place	~ behind:then	-44
place	~ behind:there	-46
place	~ behind:they	-13
place	~ behind:this	61
place	~ behind:those	-47
place	~ behind:three	-24
place	~ behind:through	-32
place	~ behind:title	28
place	~ behind:to	-61
place	~ behind:told	-45
place	~ behind:took	-23
place	~ behind:town	-70
place	~ behind:trained	-49
place	~ behind:trilogy	-23
place	~ behind:tuesday	-41
place	~ behind:turkey	-16
place	~ behind:two	-38
place	~ behind:under	-19
place	~ behind:unit	-39
place	~ behind:until	-27
place	~ behind:up	20
place	~ behind:version	-51
place	~ behind:village	-35
place	~ behind:wanted	-42
place	~ behind:wanting	-42
place	~ behind:war	15
place	~ behind:was	-23
place	~ behind:water	30
place	~ behind:we	-14
place	~ behind:wednesday	-40
place	~ behind:week	-39
place	~ behind:weeks	-29
place	~ behind:well	20
place	~ behind:went	-36
place	~ behind:were	-19
place	~ behind:when	-29
place	~ behind:where	45
place	~ behind:which	33
place	~ behind:who	-43
place	~ behind:wife	-51
place	~ behind:will	32
place	~ behind:winter	-48
place	~ behind:wires	-30
place	~ behind:with	9
place	~ behind:without	19
place	~ behind:won	18
place	~ behind:would	46
place	~ behind:writers	33
place	~ behind:wrote	-27
place	~ behind:year	-58
place	~ behind:years	-27
place	~ behind:you	-12
place	~ behind:—	-29
place	~ does 	-28
place	~ films here:0	-11
place	~ films here:1	-37
place	~ films here:2	-53
place	~ films here:3+	-83
place	~ l:#	-30
place	~ l:# around	14
place	~ l:,	-19
place	~ l:, a	-31
place	~ l:, from	-45
place	~ l:, in	72
place	~ l:, on	-38
place	~ l:, said	-12
place	~ l:, the	-24
place	~ l:C in	-15
place	~ l:L	-24
place	~ l:L ,	-17
place	~ l:L and	42
place	~ l:L in	42
place	~ l:O in	29
place	~ l:O of	-15
place	~ l:P from	-15
place	~ l:P of	-23
place	~ l:^	-25
place	~ l:^ ^	-25
place	~ l:^ and	-42
place	~ l:^ i	-37
place	~ l:^ in	-67
place	~ l:^ on	-24
place	~ l:^ the	-53
place	~ l:a	-41
place	~ l:a miss	-19
place	~ l:after	-22
place	~ l:and	45
place	~ l:and at	-43
place	~ l:and from	-48
place	~ l:and in	-32
place	~ l:and the	-22
place	~ l:are the	-25
place	~ l:around	21
place	~ l:assassin in	-24
place	~ l:at	4
place	~ l:at L	-24
place	~ l:at his	-24
place	~ l:at the	17
place	~ l:audience in	-29
place	~ l:august in	16
place	~ l:backlot at	14
place	~ l:base at	-38
place	~ l:based in	-34
place	~ l:beaches of	20
place	~ l:because the	-21
place	~ l:before	-39
place	~ l:begin at	-53
place	~ l:begin in	39
place	~ l:begun in	24
place	~ l:blew from	-27
place	~ l:board for	-25
place	~ l:born in	-26
place	~ l:built at	20
place	~ l:ceremony at	-30
place	~ l:chance in	-37
place	~ l:coast at	-42
place	~ l:cupboard in	-40
place	~ l:deli on	-16
place	~ l:died in	-28
place	~ l:discussed in	-26
place	~ l:distribute in	-30
place	~ l:done at	-40
place	~ l:everyone in	-30
place	~ l:film in	-45
place	~ l:filmed in	44
place	~ l:finale of	-21
place	~ l:fined in	-27
place	~ l:first	-27
place	~ l:fly to	-26
place	~ l:for	-54
place	~ l:for the	-37
place	~ l:found in	-28
place	~ l:from	-26
place	~ l:from the	35
place	~ l:game in	-35
place	~ l:go to	-43
place	~ l:gorillas in	-32
place	~ l:has the	-26
place	~ l:held in	-28
place	~ l:his	-31
place	~ l:hormone into	-37
place	~ l:hospital in	-36
place	~ l:i	-37
place	~ l:in	4
place	~ l:in #	-30
place	~ l:in a	-28
place	~ l:in the	-9
place	~ l:into	-37
place	~ l:is from	-25
place	~ l:it in	24
place	~ l:it on	-41
place	~ l:it to	-25
place	~ l:joked in	-35
place	~ l:lady of	-25
place	~ l:later in	-40
place	~ l:made in	-82
place	~ l:made the	19
place	~ l:miss	-19
place	~ l:months in	15
place	~ l:move to	19
place	~ l:near	27
place	~ l:of	-56
place	~ l:of the	-47
place	~ l:off	-48
place	~ l:officials in	-32
place	~ l:olympics in	-49
place	~ l:on	-17
place	~ l:on in	-32
place	~ l:on the	9
place	~ l:on to	-30
place	~ l:one of	-49
place	~ l:opens in	-26
place	~ l:out in	-27
place	~ l:outside	19
place	~ l:outside the	-40
place	~ l:over	-42
place	~ l:partly in	-31
place	~ l:produces with	-29
place	~ l:raised in	-28
place	~ l:reporters in	-31
place	~ l:run on	-22
place	~ l:said	-12
place	~ l:scenes in	18
place	~ l:screening in	-37
place	~ l:screens in	-53
place	~ l:sent to	-14
place	~ l:set in	8
place	~ l:set on	-36
place	~ l:sewn in	-17
place	~ l:shoot in	-47
place	~ l:shooting in	-39
place	~ l:shot at	-57
place	~ l:shot in	4
place	~ l:show in	-30
place	~ l:showing in	-40
place	~ l:sold in	-43
place	~ l:spoken of	-24
place	~ l:spring at	8
place	~ l:staged near	11
place	~ l:star on	-41
place	~ l:stayed in	-20
place	~ l:story of	-26
place	~ l:studio at	16
place	~ l:studios in	21
place	~ l:success of	-26
place	~ l:suffered from	-22
place	~ l:the	-19
place	~ l:the first	-18
place	~ l:to	-44
place	~ l:to the	-55
place	~ l:transfer to	-30
place	~ l:tsunami in	-36
place	~ l:up in	-28
place	~ l:village near	-37
place	~ l:visit to	-37
place	~ l:war in	-27
place	~ l:was in	-49
place	~ l:was the	-26
place	~ l:weeks in	-16
place	~ l:went to	-26
place	~ l:with	-47
place	~ l:with the	-35
place	~ l:worked at	-22
place	~ people here:0	-13
place	~ people here:1	-45
place	~ people here:2	22
place	~ people here:3+	-24
place	~ r:"	-30
place	~ r:" .	-30
place	~ r:" . ^	-30
place	~ r:, L	-14
place	~ r:, L ,	-58
place	~ r:, L .	-10
place	~ r:, L and	20
place	~ r:, O	-40
place	~ r:, P	-36
place	~ r:, P ,	-30
place	~ r:, P lensing	9
place	~ r:, and	-56
place	~ r:, and P	-23
place	~ r:, as	9
place	~ r:, as well	9
place	~ r:, but	-24
place	~ r:, but officials	-24
place	~ r:, directed	-26
place	~ r:, directed all	-26
place	~ r:, had	-39
place	~ r:, has	-24
place	~ r:, has P	-26
place	~ r:, has also	-25
place	~ r:, i	-43
place	~ r:, in	-4
place	~ r:, in L	-31
place	~ r:, in a	-29
place	~ r:, in real	30
place	~ r:, in which	-30
place	~ r:, is	-59
place	~ r:, it	10
place	~ r:, oddly	8
place	~ r:, oddly enough	8
place	~ r:, on	-28
place	~ r:, plays	-32
place	~ r:, plays C	-32
place	~ r:, the	-60
place	~ r:, the town	-42
place	~ r:, where	21
place	~ r:, where he	-66
place	~ r:, where producer	24
place	~ r:, where second-unit	25
place	~ r:, where the	-8
place	~ r:, where they	-39
place	~ r:, which	37
place	~ r:, which P	20
place	~ r:, which has	-40
place	~ r:, who	-10
place	~ r:, who had	-12
place	~ r:, who has	-12
place	~ r:, with	-60
place	~ r:, with a	-42
place	~ r:.	-7
place	~ r:. ,	-52
place	~ r:. , and	-44
place	~ r:;	-23
place	~ r:; P	-26
place	~ r:; P ,	-29
place	~ r:; P accepted	-20
place	~ r:; everybody	-31
place	~ r:; everybody assumed	-31
place	~ r:; the	-17
place	~ r:; the rest	-17
place	~ r:?	-29
place	~ r:? ^	-29
place	~ r:? ^ ^	-29
place	~ r:L	-31
place	~ r:L on	-30
place	~ r:L on #	-30
place	~ r:O	-33
place	~ r:O ,	-29
place	~ r:O , the	-29
place	~ r:a	-19
place	~ r:a week	-19
place	~ r:a week ago	-19
place	~ r:actor	-29
place	~ r:actor P	-29
place	~ r:actor P ,	-26
place	~ r:and	12
place	~ r:and , for	14
place	~ r:and , if	-38
place	~ r:and L	48
place	~ r:and L ,	15
place	~ r:and L .	33
place	~ r:and L are	-20
place	~ r:and L from	36
place	~ r:and L will	18
place	~ r:and a	-34
place	~ r:and at	-29
place	~ r:and at O	16
place	~ r:and has	-34
place	~ r:and has first-look	-34
place	~ r:and her	-25
place	~ r:and her love	-25
place	~ r:and is	-24
place	~ r:and is due	-24
place	~ r:and telephoned	-37
place	~ r:and telephoned O	-37
place	~ r:and the	13
place	~ r:and the L	-24
place	~ r:and the australian	-13
place	~ r:and the council	-26
place	~ r:and trained	-32
place	~ r:and will	-50
place	~ r:and will end	-30
place	~ r:are	-23
place	~ r:are not	-16
place	~ r:are not enough	-16
place	~ r:as	24
place	~ r:as well	24
place	~ r:at	-32
place	~ r:at the	-34
place	~ r:attic	-19
place	~ r:attic ,	-19
place	~ r:attic , which	-19
place	~ r:by	38
place	~ r:by P	-52
place	~ r:by P .	-52
place	~ r:called	-40
place	~ r:cast	-18
place	~ r:cast in	-18
place	~ r:cast in #	-18
place	~ r:debut	-22
place	~ r:disease	-22
place	~ r:disease for	-22
place	~ r:film	30
place	~ r:finalist	-19
place	~ r:finalist in	-19
place	~ r:finalist in #	-19
place	~ r:firm	-11
place	~ r:firm O	-11
place	~ r:firm O ,	-11
place	~ r:for	-17
place	~ r:for #	-22
place	~ r:for # years	-22
place	~ r:for bringing	-27
place	~ r:for bringing growth	-27
place	~ r:for her	-11
place	~ r:for her husband	-11
place	~ r:from	31
place	~ r:greatest	-26
place	~ r:greatest creative	-26
place	~ r:greatest creative talents	-26
place	~ r:had	-16
place	~ r:had become	-12
place	~ r:had become "	-12
place	~ r:had changed	-27
place	~ r:had changed their	-27
place	~ r:has	-40
place	~ r:has been	-31
place	~ r:has been discussed	-30
place	~ r:home	-24
place	~ r:in	-20
place	~ r:in #	-36
place	~ r:in # ,	-17
place	~ r:in # .	-37
place	~ r:in L	26
place	~ r:in L ,	22
place	~ r:in L .	43
place	~ r:in W	-20
place	~ r:in a	-73
place	~ r:in august	-33
place	~ r:in february	-46
place	~ r:in january	-34
place	~ r:in january .	-30
place	~ r:in late	23
place	~ r:in late autumn	23
place	~ r:in march	12
place	~ r:in march .	12
place	~ r:in the	21
place	~ r:in the stage	-22
place	~ r:is	14
place	~ r:is now	33
place	~ r:is now the	33
place	~ r:last	-43
place	~ r:last week	-16
place	~ r:last week when	-16
place	~ r:marshes	18
place	~ r:marshes in	18
place	~ r:marshes in february	18
place	~ r:mastermind	-25
place	~ r:mastermind .	-25
place	~ r:mastermind . ^	-25
place	~ r:most	-28
place	~ r:multi-storeys	15
place	~ r:multi-storeys .	15
place	~ r:multi-storeys . ^	15
place	~ r:next	16
place	~ r:next month	-54
place	~ r:next month .	-54
place	~ r:of	-41
place	~ r:old	-36
place	~ r:on	-21
place	~ r:on #	-31
place	~ r:on # february	-21
place	~ r:on # march	-28
place	~ r:on # may	-35
place	~ r:on april	-26
place	~ r:on april #	-26
place	~ r:on december	-41
place	~ r:on december #	-41
place	~ r:on friday	-20
place	~ r:on october	-43
place	~ r:on october #	-43
place	~ r:on saturday	-54
place	~ r:orthodontist	-22
place	~ r:orthodontist who	-22
place	~ r:orthodontist who is	-22
place	~ r:president	-47
place	~ r:reboot	-28
place	~ r:reboot .	-28
place	~ r:reboot . ^	-28
place	~ r:revival	-20
place	~ r:said	-48
place	~ r:said fears	-32
place	~ r:said fears of	-32
place	~ r:schedule	22
place	~ r:schedule a	22
place	~ r:schedule a nightmare	22
place	~ r:school	-26
place	~ r:school child	-26
place	~ r:school child C	-26
place	~ r:series	-18
place	~ r:series W	-18
place	~ r:series W for	-18
place	~ r:set	34
place	~ r:she	-46
place	~ r:stage	-22
place	~ r:stage ,	-24
place	~ r:stood	30
place	~ r:stood in	30
place	~ r:stood in for	30
place	~ r:studio	39
place	~ r:studios	13
place	~ r:studios in	13
place	~ r:studios in L	13
place	~ r:television	-21
place	~ r:television series	-21
place	~ r:television series W	-21
place	~ r:that	-45
place	~ r:the	-44
place	~ r:the unit	-16
place	~ r:the unit will	-16
place	~ r:this	65
place	~ r:this summer	27
place	~ r:this summer .	27
place	~ r:to	-48
place	~ r:to bring	-14
place	~ r:to bring the	-14
place	~ r:trilogy	-23
place	~ r:trilogy .	-23
place	~ r:trilogy . ^	-23
place	~ r:until	-25
place	~ r:war	-31
place	~ r:was	-40
place	~ r:were	-59
place	~ r:when	-36
place	~ r:who	-42
place	~ r:will	8
place	~ r:will be	8
place	~ r:will be filmed	8
place	~ r:with	24
place	~ r:with P	41
place	~ r:with a	25
place	~ r:with him	-20
place	~ r:with him four	-20
place	~ r:with the	-48
place	~ r:writers	-21
place	~ r:writers '	-21
place	~ r:writers ' strike	-21
place	~ r:you	-37
place	~ r:you ,	-37
place	~ r:you , P	-37
place	~ r:—	-29
place	~ r:— P	-29
place	~ r:— P was	-29
place	~|named|last	-97
place	~|named|main	-7
place	~|named|topic	50
part	<	-25
part	< b:" ,	-8
part	< b:" W	26
part	< b:" and	-45
part	< b:" has	33
part	< b:" lost	-42
part	< b:" ludacris	-23
part	< b:" the	-34
part	< b:" where	21
part	< b:" whose	-26
part	< b:# )	54
part	< b:# ,	-19
part	< b:# L	-30
part	< b:# and	-25
part	< b:# books	-17
part	< b:# hit	-14
part	< b:# with	-26
part	< b:' )	-14
part	< b:' W	-14
part	< b:' work	-8
part	< b:'d been	28
part	< b:'ll be	-35
part	< b:'ll then	28
part	< b:'re the	23
part	< b:'s directing	-37
part	< b:'s playing	4
part	< b:( "	12
part	< b:( #	54
part	< b:( F	-15
part	< b:( P	-5
part	< b:( they	23
part	< b:) ,	6
part	< b:) and	23
part	< b:) as	-14
part	< b:, "	22
part	< b:, #	-9
part	< b:, C	-5
part	< b:, P	-15
part	< b:, a	-42
part	< b:, aged	-36
part	< b:, an	-40
part	< b:, and	-66
part	< b:, are	-11
part	< b:, as	49
part	< b:, at	-27
part	< b:, became	10
part	< b:, best	-30
part	< b:, but	13
part	< b:, by	-16
part	< b:, cast	-11
part	< b:, directed	-16
part	< b:, directing	16
part	< b:, far	-17
part	< b:, for	4
part	< b:, had	-19
part	< b:, has	-23
part	< b:, have	-9
part	< b:, he	-31
part	< b:, her	-43
part	< b:, his	-26
part	< b:, is	14
part	< b:, it	-13
part	< b:, known	48
part	< b:, losing	-25
part	< b:, now	28
part	< b:, of	-15
part	< b:, once	-48
part	< b:, played	-24
part	< b:, playing	29
part	< b:, reaches	-27
part	< b:, reading	-24
part	< b:, sixteen	12
part	< b:, starring	26
part	< b:, that	-40
part	< b:, the	8
part	< b:, then	7
part	< b:, though	-22
part	< b:, thought	-31
part	< b:, took	-35
part	< b:, was	65
part	< b:, when	-37
part	< b:, where	-56
part	< b:, which	-44
part	< b:, while	-42
part	< b:, who	6
part	< b:, whose	-43
part	< b:, will	-34
part	< b:, with	-34
part	< b:, wrote	-17
part	< b:. P	-20
part	< b:: the	49
part	< b:; C	-19
part	< b:; P	-51
part	< b:; and	-28
part	< b:; the	-6
part	< b:; their	-23
part	< b:C (	-4
part	< b:C ,	-35
part	< b:C ;	-84
part	< b:C along	-14
part	< b:C and	-29
part	< b:C chairman	13
part	< b:C children	-28
part	< b:C for	-20
part	< b:C friend	16
part	< b:C in	14
part	< b:C is	-67
part	< b:C official	35
part	< b:C on	-36
part	< b:C opposite	-30
part	< b:C the	5
part	< b:C to	11
part	< b:F "	37
part	< b:F (	49
part	< b:F )	-22
part	< b:F ,	-21
part	< b:F ;	-28
part	< b:F and	22
part	< b:F if	-18
part	< b:F with	-38
part	< b:L and	4
part	< b:L cup	-30
part	< b:L debut	-47
part	< b:L in	-38
part	< b:L version	-19
part	< b:O ,	18
part	< b:O agent	-32
part	< b:O last	-40
part	< b:O plant	23
part	< b:O two-part	-27
part	< b:P "	-33
part	< b:P )	-6
part	< b:P ,	-27
part	< b:P .	-23
part	< b:P ;	22
part	< b:P F	31
part	< b:P and	10
part	< b:P are	12
part	< b:P as	-56
part	< b:P comes	-39
part	< b:P doesn't	-46
part	< b:P for	-67
part	< b:P in	33
part	< b:P into	-11
part	< b:P is	-23
part	< b:P joining	-50
part	< b:P leader	-21
part	< b:P novel	-19
part	< b:P on	-29
part	< b:P play	44
part	< b:P played	-16
part	< b:P return	22
part	< b:P series	16
part	< b:P spends	-39
part	< b:P supported	-34
part	< b:P the	7
part	< b:P was	-27
part	< b:P will	-5
part	< b:W "	-11
part	< b:W '	-14
part	< b:W ,	23
part	< b:W and	-24
part	< b:a O	-42
part	< b:a bomb	32
part	< b:a box	-29
part	< b:a docker	12
part	< b:a drama	-26
part	< b:a film	41
part	< b:a folk	-9
part	< b:a former	-29
part	< b:a fugitive	-31
part	< b:a galaxy	-17
part	< b:a good	-15
part	< b:a kid	-24
part	< b:a lead	6
part	< b:a minute	9
part	< b:a murderous	26
part	< b:a part	-27
part	< b:a plot	-9
part	< b:a role	37
part	< b:a russian	-18
part	< b:a secret	-25
part	< b:a thirteen-year-old	-37
part	< b:a tony	-4
part	< b:a transwoman	4
part	< b:a treasury	-16
part	< b:about a	9
part	< b:about directing	-31
part	< b:about the	-28
part	< b:about to	56
part	< b:account of	-21
part	< b:actor for	-38
part	< b:actress for	34
part	< b:addition to	-4
part	< b:after their	-21
part	< b:again be	19
part	< b:again plays	-38
part	< b:again seen	24
part	< b:aged #	-36
part	< b:agreed to	-8
part	< b:allowed ,	-29
part	< b:along with	-14
part	< b:aloud to	-24
part	< b:also turn	-40
part	< b:also voices	-40
part	< b:amends by	-20
part	< b:american agent	4
part	< b:an O	29
part	< b:an analyst	23
part	< b:an eye	-16
part	< b:an oscar	44
part	< b:an outdoorsman	-16
part	< b:analyst called	23
part	< b:and ,	-51
part	< b:and C	-21
part	< b:and F	15
part	< b:and P	-24
part	< b:and W	29
part	< b:and a	-53
part	< b:and before	-26
part	< b:and by	-17
part	< b:and called	-21
part	< b:and co-stars	-20
part	< b:and for	-26
part	< b:and has	-27
part	< b:and he	-16
part	< b:and her	-14
part	< b:and his	-20
part	< b:and hoped	-23
part	< b:and in	-23
part	< b:and is	-38
part	< b:and made	-26
part	< b:and played	16
part	< b:and playing	-31
part	< b:and plays	-34
part	< b:and she	-44
part	< b:and stretched	-9
part	< b:and that	-44
part	< b:and the	-39
part	< b:and their	-22
part	< b:and who	28
part	< b:and with	8
part	< b:animation featuring	-14
part	< b:another part	24
part	< b:anyway ;	-23
part	< b:appear as	-47
part	< b:appear together	-26
part	< b:appeared in	15
part	< b:appeared on	-36
part	< b:appeared with	42
part	< b:approached for	-35
part	< b:are C	31
part	< b:are P	-51
part	< b:are back	23
part	< b:are both	-39
part	< b:are the	-16
part	< b:are to	-26
part	< b:are writing	-11
part	< b:artist ,	16
part	< b:as C	-22
part	< b:as a	-26
part	< b:as an	17
part	< b:as captain	24
part	< b:as coach	-52
part	< b:as dci	-33
part	< b:as district	30
part	< b:as does	-40
part	< b:as he	-14
part	< b:as the	22
part	< b:as they	-11
part	< b:at #	-33
part	< b:at O	-25
part	< b:at the	-14
part	< b:attached to	-47
part	< b:audience will	-4
part	< b:audiences as	54
part	< b:autumn comes	-23
part	< b:away and	-17
part	< b:back ,	-62
part	< b:back as	29
part	< b:back to	4
part	< b:back too	-39
part	< b:bad guy	14
part	< b:bald-villain duties	-4
part	< b:barefoot hitchhiker	24
part	< b:be C	-72
part	< b:be back	10
part	< b:be called	-43
part	< b:be general	15
part	< b:be likelier	-4
part	< b:be on	4
part	< b:be seen	-22
part	< b:be the	53
part	< b:beaten twice	30
part	< b:became C	-54
part	< b:became a	-53
part	< b:been allowed	-29
part	< b:been cast	-15
part	< b:been chosen	41
part	< b:been given	-24
part	< b:been picked	28
part	< b:before the	-26
part	< b:before they	-17
part	< b:began the	-21
part	< b:best known	-30
part	< b:biography of	-33
part	< b:bluebells and	-25
part	< b:board the	11
part	< b:bomb disposal	32
part	< b:bond with	-16
part	< b:books about	-17
part	< b:both back	-39
part	< b:box set	-29
part	< b:boyhood friend	-34
part	< b:british model	24
part	< b:business in	-21
part	< b:but the	-19
part	< b:by P	-12
part	< b:by giving	-20
part	< b:by one	13
part	< b:by their	-17
part	< b:by three	-14
part	< b:cad with	-17
part	< b:called C	-31
part	< b:called it	-21
part	< b:calling ,	-36
part	< b:came calling	-36
part	< b:caped crusader	-48
part	< b:cast P	-49
part	< b:cast as	-9
part	< b:child who	-31
part	< b:children ,	-27
part	< b:children P	-14
part	< b:christmas too	-27
part	< b:civil rights	26
part	< b:co-stars P	-20
part	< b:coach P	-52
part	< b:cold-case drama	-33
part	< b:comedy "	5
part	< b:comes F	-23
part	< b:comes in	14
part	< b:contentious bond	-16
part	< b:count gets	13
part	< b:cousins C	24
part	< b:crazed cult	15
part	< b:cult film-maker	15
part	< b:cup win	-30
part	< b:dad ,	17
part	< b:daughter ,	40
part	< b:daughters ,	-17
part	< b:debut as	-47
part	< b:diamond magnate	26
part	< b:did not	-52
part	< b:directed by	-16
part	< b:directing ,	-37
part	< b:directing himself	16
part	< b:directing it	-31
part	< b:director ,	-20
part	< b:disposal expert	32
part	< b:district attorney	30
part	< b:docker ,	12
part	< b:doesn't want	20
part	< b:door ;	-17
part	< b:drama about	-26
part	< b:drama as	-33
part	< b:drama with	-34
part	< b:duties as	-4
part	< b:dwarves ,	20
part	< b:elder two	-19
part	< b:enemies ,	-46
part	< b:enemy ,	22
part	< b:executive producer	-31
part	< b:expected to	46
part	< b:expert called	32
part	< b:extra who	25
part	< b:eye on	-16
part	< b:faithless wife	-44
part	< b:far ,	-17
part	< b:far away	-17
part	< b:farmer's child	-31
part	< b:father ,	27
part	< b:father of	-22
part	< b:features P	-13
part	< b:featuring several	-14
part	< b:film ,	-17
part	< b:film about	-27
part	< b:film part	4
part	< b:filmed that	16
part	< b:first choice	-27
part	< b:first film	4
part	< b:first gave	-13
part	< b:first movie	13
part	< b:first sizable	24
part	< b:fit a	-9
part	< b:flatmate ,	-34
part	< b:folk song	-9
part	< b:for "	-50
part	< b:for P	-25
part	< b:for a	-32
part	< b:for about	9
part	< b:for playing	-11
part	< b:for the	37
part	< b:for two	30
part	< b:former pilot	-29
part	< b:foster brother	-9
part	< b:fremen girl	13
part	< b:from L	27
part	< b:from a	35
part	< b:from the	-62
part	< b:fugitive ,	-31
part	< b:galaxy far	-17
part	< b:gangster in	26
part	< b:gave him	-61
part	< b:gave in	-13
part	< b:genius parents	-17
part	< b:gets seven	13
part	< b:gets the	-4
part	< b:given another	24
part	< b:given herself	-27
part	< b:given the	-10
part	< b:giving him	-20
part	< b:good many	-4
part	< b:grandmothers knew	-9
part	< b:guard in	-18
part	< b:guy ,	-45
part	< b:had been	-42
part	< b:had starred	-19
part	< b:has P	-29
part	< b:has agreed	-8
part	< b:has been	16
part	< b:has given	-27
part	< b:has no	-11
part	< b:has now	14
part	< b:has the	32
part	< b:have taken	-9
part	< b:he 's	-63
part	< b:he has	-48
part	< b:he hunts	-14
part	< b:he is	-32
part	< b:he was	-45
part	< b:headlines as	-7
part	< b:heavyweight boxer	-26
part	< b:her daughter	-16
part	< b:her first	18
part	< b:her physics	-14
part	< b:hero ,	47
part	< b:hero's father	28
part	< b:herself a	-27
part	< b:him a	-46
part	< b:him and	25
part	< b:him as	-69
part	< b:him in	-21
part	< b:him out	23
part	< b:him the	-39
part	< b:himself and	16
part	< b:his own	-21
part	< b:his wife	30
part	< b:hit and	-14
part	< b:hitchhiker ,	24
part	< b:hobbies ,	-11
part	< b:hoped to	-23
part	< b:hunts C	-12
part	< b:husband ,	22
part	< b:icu ,	10
part	< b:if you	-18
part	< b:in "	57
part	< b:in #	-21
part	< b:in F	-7
part	< b:in L	17
part	< b:in P	38
part	< b:in a	13
part	< b:in as	14
part	< b:in her	28
part	< b:in his	-49
part	< b:in it	22
part	< b:in negotiations	37
part	< b:in order	-18
part	< b:in the	-33
part	< b:in which	-34
part	< b:into the	24
part	< b:irish trainer	6
part	< b:is C	-26
part	< b:is about	28
part	< b:is again	24
part	< b:is also	-52
part	< b:is being	47
part	< b:is cast	5
part	< b:is expected	46
part	< b:is in	47
part	< b:is once	5
part	< b:is one	-22
part	< b:is shortly	-49
part	< b:is survived	-11
part	< b:is the	30
part	< b:is to	10
part	< b:is voiced	-13
part	< b:it ,	-11
part	< b:it after	-21
part	< b:it and	-31
part	< b:it as	22
part	< b:it before	-33
part	< b:it features	-13
part	< b:it to	-30
part	< b:jailbird husband	33
part	< b:joining the	33
part	< b:joins the	-33
part	< b:keep an	-16
part	< b:keeps them	-18
part	< b:kid named	-24
part	< b:knew and	-9
part	< b:know the	-4
part	< b:know when	-36
part	< b:known as	16
part	< b:known only	19
part	< b:known to	41
part	< b:last week	-5
part	< b:latest role	-44
part	< b:lead in	6
part	< b:leader of	20
part	< b:lear at	-32
part	< b:likelier to	-4
part	< b:linked with	-33
part	< b:losing the	-25
part	< b:lost to	-42
part	< b:ludacris "	-23
part	< b:lungs of	12
part	< b:made F	-38
part	< b:made amends	-20
part	< b:made him	-38
part	< b:main addition	-4
part	< b:mammoth ,	4
part	< b:mammoths C	11
part	< b:many people	-4
part	< b:masked terrorist	13
part	< b:men who	-16
part	< b:might be	-16
part	< b:minute as	9
part	< b:minutes in	13
part	< b:mistakes a	-31
part	< b:model ,	24
part	< b:money ,	-23
part	< b:more be	18
part	< b:more the	5
part	< b:mother ,	-43
part	< b:movie as	13
part	< b:murderous gangster	26
part	< b:name of	27
part	< b:name was	-41
part	< b:named last	5
part	< b:names in	-22
part	< b:negotiations to	37
part	< b:new hero	-22
part	< b:next door	-17
part	< b:next month	53
part	< b:next role	29
part	< b:next week	-27
part	< b:no such	-11
part	< b:not know	-36
part	< b:novel and	-23
part	< b:novels and	-20
part	< b:now #	28
part	< b:now filmed	16
part	< b:of '	-14
part	< b:of a	11
part	< b:of her	30
part	< b:of his	40
part	< b:of the	-8
part	< b:off for	-17
part	< b:offered the	-59
part	< b:official sent	-16
part	< b:on F	-28
part	< b:on L	-61
part	< b:on O	15
part	< b:on board	11
part	< b:on screen	-43
part	< b:on television	-57
part	< b:on the	-16
part	< b:once more	16
part	< b:once played	-25
part	< b:one ,	16
part	< b:one count	13
part	< b:one of	-22
part	< b:only as	44
part	< b:only screen	-38
part	< b:opponent ,	43
part	< b:opposite P	-55
part	< b:order ,	-18
part	< b:original treatment	-17
part	< b:out in	-23
part	< b:outdoorsman named	-16
part	< b:over as	6
part	< b:over christmas	-27
part	< b:overtakes him	25
part	< b:own mother	-37
part	< b:pakistani president	-11
part	< b:parents ,	-21
part	< b:parents C	-13
part	< b:part :	24
part	< b:part as	-47
part	< b:part of	4
part	< b:part was	46
part	< b:parts from	-14
part	< b:people in	-4
part	< b:performance as	16
part	< b:performances by	-14
part	< b:physics genius	-17
part	< b:picked by	28
part	< b:picture ,	-36
part	< b:pilot ,	-29
part	< b:plant who	23
part	< b:play ,	-26
part	< b:play a	25
part	< b:play cousins	25
part	< b:play the	-17
part	< b:played at	-25
part	< b:played his	-4
part	< b:played the	13
part	< b:playing a	4
part	< b:plays C	-46
part	< b:plays P	15
part	< b:plays an	-11
part	< b:plays his	-25
part	< b:plays the	10
part	< b:plot :	-9
part	< b:poet C	-46
part	< b:pool ,	-13
part	< b:portrayal of	36
part	< b:portrayed the	49
part	< b:portrays the	7
part	< b:president ,	-11
part	< b:production of	-36
part	< b:put P	-11
part	< b:rapper P	-23
part	< b:reaches theaters	-27
part	< b:reading aloud	-24
part	< b:rebels C	14
part	< b:regular partner	-27
part	< b:reprising their	-14
part	< b:result was	-36
part	< b:return as	-19
part	< b:returning as	23
part	< b:returns as	12
part	< b:ribbons to	-25
part	< b:rights organizer	26
part	< b:role as	13
part	< b:role of	32
part	< b:russian security	-18
part	< b:said they	-36
part	< b:same director	-20
part	< b:save money	-25
part	< b:saw F	-18
part	< b:screen role	-38
part	< b:script with	-17
part	< b:sea voyage	-25
part	< b:secret from	-25
part	< b:security guard	-18
part	< b:seen as	-15
part	< b:sent to	-19
part	< b:series ,	-35
part	< b:set of	-29
part	< b:set off	-17
part	< b:sets of	-34
part	< b:seven minutes	13
part	< b:several performances	-14
part	< b:she 'll	-27
part	< b:she was	-4
part	< b:ship as	11
part	< b:ship's surgeon	-27
part	< b:shortly to	-49
part	< b:shy writer	29
part	< b:singer P	-59
part	< b:sixteen at	12
part	< b:sizable part	24
part	< b:sloth and	5
part	< b:sold him	23
part	< b:soldier who	-18
part	< b:song their	-9
part	< b:soviet boxer	12
part	< b:squire next	-17
part	< b:star P	-12
part	< b:star in	-16
part	< b:starred as	45
part	< b:starred in	-32
part	< b:starring P	26
part	< b:stars as	-12
part	< b:stomped the	-34
part	< b:street was	-29
part	< b:stretched it	-9
part	< b:such hobbies	-11
part	< b:survived by	-11
part	< b:swept the	-30
part	< b:swimming pool	-13
part	< b:sword is	-17
part	< b:taken a	-9
part	< b:takes the	9
part	< b:television over	-27
part	< b:that it	29
part	< b:that one	39
part	< b:that the	-32
part	< b:the "	-28
part	< b:the #	-53
part	< b:the C	-62
part	< b:the L	-39
part	< b:the O	-28
part	< b:the P	9
part	< b:the american	4
part	< b:the artist	16
part	< b:the assassin	-22
part	< b:the audience	-4
part	< b:the autumn	-23
part	< b:the bad	14
part	< b:the bald-villain	-4
part	< b:the barefoot	24
part	< b:the baritone	-38
part	< b:the boxer	-33
part	< b:the british	24
part	< b:the broadcaster	4
part	< b:the business	-21
part	< b:the cad	-17
part	< b:the caped	-48
part	< b:the cast	10
part	< b:the civil	26
part	< b:the cold-case	-33
part	< b:the crazed	15
part	< b:the diamond	26
part	< b:the drug	11
part	< b:the dwarves	20
part	< b:the elder	-19
part	< b:the extra	25
part	< b:the farmer's	-31
part	< b:the father	9
part	< b:the female	-34
part	< b:the film	-5
part	< b:the first	-39
part	< b:the fremen	13
part	< b:the gambler	-11
part	< b:the hapless	27
part	< b:the heavyweight	-26
part	< b:the hero's	28
part	< b:the historian	34
part	< b:the husband	-4
part	< b:the icu	10
part	< b:the irish	6
part	< b:the jailbird	33
part	< b:the lawyer	7
part	< b:the leader	20
part	< b:the lungs	12
part	< b:the main	-4
part	< b:the mammoth	4
part	< b:the mammoths	13
part	< b:the masked	12
part	< b:the mathematician	14
part	< b:the names	-22
part	< b:the new	8
part	< b:the original	-38
part	< b:the painter	15
part	< b:the pakistani	-11
part	< b:the part	4
part	< b:the picture	-36
part	< b:the poet	5
part	< b:the rapper	-23
part	< b:the rebels	17
part	< b:the result	-36
part	< b:the role	28
part	< b:the same	-46
part	< b:the script	-17
part	< b:the sea	-25
part	< b:the series	33
part	< b:the sets	-34
part	< b:the ship	11
part	< b:the ship's	-27
part	< b:the shy	29
part	< b:the singer	-59
part	< b:the sinister	5
part	< b:the sloth	5
part	< b:the soldier	-18
part	< b:the soviet	12
part	< b:the spymaster	5
part	< b:the squire	-17
part	< b:the steelworker	26
part	< b:the story	-40
part	< b:the street	-29
part	< b:the sword	-17
part	< b:the three	-16
part	< b:the time	-10
part	< b:the title	26
part	< b:the trainer	22
part	< b:the tv	14
part	< b:the villainous	-16
part	< b:the voice	-24
part	< b:the voices	32
part	< b:the whip-happy	7
part	< b:the wizard	-14
part	< b:the wolf	-25
part	< b:the writer	28
part	< b:the young	-28
part	< b:theaters next	-27
part	< b:their daughters	-17
part	< b:their grandmothers	-9
part	< b:their parents	-21
part	< b:their parts	-14
part	< b:their sons	-23
part	< b:their young	-17
part	< b:them in	-18
part	< b:then be	28
part	< b:then in	10
part	< b:then the	7
part	< b:they 're	23
part	< b:they did	-36
part	< b:they set	-17
part	< b:they wrote	-11
part	< b:thirteen-year-old ,	-37
part	< b:this time	43
part	< b:though a	-4
part	< b:thought about	-31
part	< b:three children	-14
part	< b:three men	-16
part	< b:time ,	-23
part	< b:time and	12
part	< b:title role	26
part	< b:to L	-35
part	< b:to P	-36
part	< b:to a	-39
part	< b:to appear	-26
part	< b:to be	6
part	< b:to fit	-9
part	< b:to his	18
part	< b:to keep	-16
part	< b:to know	-4
part	< b:to play	-15
part	< b:to return	6
part	< b:to ribbons	-25
part	< b:to save	-25
part	< b:to star	-16
part	< b:to take	44
part	< b:to younger	41
part	< b:together in	-26
part	< b:tony ,	-4
part	< b:too ,	-43
part	< b:took on	8
part	< b:took over	-35
part	< b:took the	46
part	< b:transwoman called	4
part	< b:treasury official	-16
part	< b:treatment before	-17
part	< b:turn as	47
part	< b:turn up	-25
part	< b:turned in	-17
part	< b:tv comedy	5
part	< b:twice as	30
part	< b:two C	-28
part	< b:up ,	-40
part	< b:up as	50
part	< b:up for	29
part	< b:up with	-32
part	< b:version of	55
part	< b:voice of	11
part	< b:voiced by	-13
part	< b:voices of	32
part	< b:voyage ,	-25
part	< b:want to	20
part	< b:was "	-29
part	< b:was C	13
part	< b:was a	88
part	< b:was approached	-35
part	< b:was as	-5
part	< b:was beaten	30
part	< b:was his	43
part	< b:was in	11
part	< b:was named	-35
part	< b:was the	46
part	< b:was then	10
part	< b:week ;	-27
part	< b:week as	5
part	< b:were linked	-33
part	< b:when production	-36
part	< b:where he	-56
part	< b:where she	21
part	< b:which P	-39
part	< b:which he	-29
part	< b:which put	-11
part	< b:which swept	-30
part	< b:while P	-42
part	< b:who 'd	28
part	< b:who are	31
part	< b:who began	-21
part	< b:who by	13
part	< b:who came	49
part	< b:who had	11
part	< b:who has	-21
part	< b:who is	-8
part	< b:who keeps	-18
part	< b:who made	-38
part	< b:who might	-16
part	< b:who mistakes	-31
part	< b:who overtakes	25
part	< b:who played	-33
part	< b:who plays	44
part	< b:who returns	26
part	< b:who shot	-21
part	< b:who sold	23
part	< b:who starred	38
part	< b:who was	-26
part	< b:who wrote	-24
part	< b:wife ,	-21
part	< b:will again	33
part	< b:will be	-8
part	< b:will once	18
part	< b:will play	42
part	< b:win ,	-30
part	< b:with an	-16
part	< b:with bluebells	-25
part	< b:with him	-38
part	< b:with it	-33
part	< b:with the	20
part	< b:wizard ,	-38
part	< b:wolf ,	-25
part	< b:won an	44
part	< b:worked anyway	-23
part	< b:writing it	-11
part	< b:wrote #	-17
part	< b:wrote F	-11
part	< b:wrote the	-43
part	< b:you saw	-18
part	< b:young wizard	-38
part	< b:younger audiences	41
part	< does 	-8
part	< does d	-81
part	< does w	-35
part	< far:0	27
part	< far:1	-8
part	< far:11+	-13
part	< far:17+	-22
part	< far:2	-15
part	< far:26+	-95
part	< far:4+	-16
part	< far:7+	30
part	< films here:0	-34
part	< films here:1	-21
part	< films here:2	32
part	< films here:3+	9
part	< films:0	-13
part	< films:1	-22
part	< films:2	-32
part	< films:3+	-72
part	< first:"	-71
part	< first:'	-56
part	< first:'ll	54
part	< first:'s	5
part	< first:)	-27
part	< first:,	14
part	< first:.	-26
part	< first:;	-62
part	< first:C	36
part	< first:F	-58
part	< first:P	-83
part	< first:a	-12
part	< first:again	37
part	< first:also	-21
part	< first:and	7
part	< first:animation	-14
part	< first:appeared	58
part	< first:appears	47
part	< first:are	-23
part	< first:as	32
part	< first:became	15
part	< first:came	22
part	< first:character	-14
part	< first:cousin	-48
part	< first:daughter	17
part	< first:did	7
part	< first:directed	-29
part	< first:doesn't	8
part	< first:enemies	-46
part	< first:enemy	22
part	< first:father	7
part	< first:film	-51
part	< first:first	-22
part	< first:for	35
part	< first:foster	-9
part	< first:gave	-50
part	< first:girlfriend	13
part	< first:had	-62
part	< first:has	52
part	< first:headlines	-7
part	< first:hired	-45
part	< first:hunts	-20
part	< first:husband	-45
part	< first:is	13
part	< first:joins	-33
part	< first:last	44
part	< first:latest	-44
part	< first:leader	-24
part	< first:made	-33
part	< first:mother	-42
part	< first:name	38
part	< first:next	35
part	< first:novels	-41
part	< first:of	-47
part	< first:on	-36
part	< first:only	26
part	< first:own	61
part	< first:part	-17
part	< first:performance	34
part	< first:physics	-17
part	< first:play	4
part	< first:played	15
part	< first:plays	-11
part	< first:portrayal	36
part	< first:portrayed	34
part	< first:remains	-55
part	< first:return	-82
part	< first:returns	-24
part	< first:role	-10
part	< first:said	13
part	< first:series	-52
part	< first:she	-59
part	< first:sister	-43
part	< first:spends	16
part	< first:spent	-61
part	< first:starred	30
part	< first:stars	-12
part	< first:swimming	-13
part	< first:takes	48
part	< first:the	34
part	< first:to	22
part	< first:told	-32
part	< first:took	29
part	< first:turn	14
part	< first:tv	-6
part	< first:was	26
part	< first:who	-15
part	< first:wife	-22
part	< first:will	15
part	< first:won	34
part	< first:worked	-26
part	< first:would	6
part	< l:"	26
part	< l:" said	17
part	< l:" where	19
part	< l:" with	-22
part	< l:#	19
part	< l:# ,	38
part	< l:# when	16
part	< l:# with	41
part	< l:'s	25
part	< l:(	-33
part	< l:) ,	-54
part	< l:) and	-21
part	< l:) as	-20
part	< l:,	-15
part	< l:, "	26
part	< l:, P	-24
part	< l:, a	-44
part	< l:, and	8
part	< l:, by	-47
part	< l:, for	-39
part	< l:, has	4
part	< l:, in	-49
part	< l:, is	29
part	< l:, so	18
part	< l:, starring	-28
part	< l:, the	-26
part	< l:, though	-18
part	< l:, where	62
part	< l:, which	-19
part	< l:, while	60
part	< l:, whose	10
part	< l:, with	9
part	< l:.	12
part	< l::	-42
part	< l:;	36
part	< l:; and	26
part	< l:C (	-25
part	< l:C ,	-37
part	< l:C ;	76
part	< l:C and	32
part	< l:C in	-45
part	< l:C to	-40
part	< l:F	37
part	< l:F ,	-12
part	< l:L	-36
part	< l:L with	-43
part	< l:O	-52
part	< l:P	35
part	< l:P (	-35
part	< l:P ,	15
part	< l:P .	12
part	< l:P and	-55
part	< l:P as	15
part	< l:P gave	54
part	< l:P hired	29
part	< l:P in	-41
part	< l:P is	-23
part	< l:P plays	-17
part	< l:P repeats	-43
part	< l:^	10
part	< l:^ ^	10
part	< l:^ for	-36
part	< l:^ in	-54
part	< l:^ ms.	-59
part	< l:^ sir	52
part	< l:^ what	12
part	< l:^ with	-34
part	< l:a	-44
part	< l:about	-52
part	< l:actor	8
part	< l:actress	-32
part	< l:actress for	43
part	< l:along with	-24
part	< l:and	-9
part	< l:and co-stars	-18
part	< l:and made	12
part	< l:are	18
part	< l:as	-28
part	< l:as coach	-52
part	< l:as do	19
part	< l:at	36
part	< l:been playing	-48
part	< l:british actor	40
part	< l:but	-48
part	< l:by	-39
part	< l:by giving	28
part	< l:called	26
part	< l:cast are	6
part	< l:co-stars	-18
part	< l:coach	-52
part	< l:dame	31
part	< l:directed by	-32
part	< l:director	-41
part	< l:dispatch	-46
part	< l:do	19
part	< l:faces :	-39
part	< l:father of	-47
part	< l:features	-9
part	< l:first of	-20
part	< l:for	7
part	< l:for which	50
part	< l:gave	34
part	< l:giving	28
part	< l:has	-11
part	< l:him are	-39
part	< l:him that	33
part	< l:hired	29
part	< l:husband ,	-16
part	< l:in	-86
part	< l:in #	-4
part	< l:in the	-52
part	< l:in which	26
part	< l:include	4
part	< l:including	19
part	< l:it features	25
part	< l:it is	21
part	< l:it stars	12
part	< l:it was	-40
part	< l:knew	-23
part	< l:know	-25
part	< l:later	51
part	< l:line-up by	27
part	< l:made	38
part	< l:march for	36
part	< l:met	31
part	< l:movies by	-13
part	< l:ms.	-59
part	< l:novel by	-12
part	< l:novels by	-17
part	< l:of	-29
part	< l:on television	-81
part	< l:opposite	42
part	< l:out of	-42
part	< l:part	-26
part	< l:performances by	-31
part	< l:performers include	-19
part	< l:picked by	-55
part	< l:picture :	-39
part	< l:played	-49
part	< l:playing	-48
part	< l:plays	18
part	< l:posted by	26
part	< l:rapper	-26
part	< l:repeats	-43
part	< l:role of	-49
part	< l:said	-18
part	< l:sir	-5
part	< l:so	56
part	< l:star	-17
part	< l:starring	-28
part	< l:stars	54
part	< l:student ,	-21
part	< l:survived by	-25
part	< l:television	-81
part	< l:that	50
part	< l:that sir	-8
part	< l:the	-69
part	< l:the #	-6
part	< l:the actor	30
part	< l:the part	-26
part	< l:the rapper	-26
part	< l:though	-18
part	< l:to	16
part	< l:to dispatch	-46
part	< l:under	-46
part	< l:viewers know	-45
part	< l:voiced by	-24
part	< l:voices of	-64
part	< l:was	-67
part	< l:wednesday that	-16
part	< l:what	12
part	< l:when	-12
part	< l:where	64
part	< l:which	12
part	< l:while	60
part	< l:who plays	37
part	< l:whose	10
part	< l:winter ;	-38
part	< l:with	-16
part	< l:won	29
part	< l:years	-57
part	< l:— including	19
part	< last:"	-46
part	< last:" whose	-26
part	< last:"|	-52
part	< last:"|a	-23
part	< last:# ,	-32
part	< last:'	-43
part	< last:'re the	23
part	< last:'s	46
part	< last:'s|	46
part	< last:'|	-43
part	< last:(	-22
part	< last:(|	5
part	< last:) ,	-8
part	< last:) and	-22
part	< last:, "	-29
part	< last:, a	-34
part	< last:, and	-39
part	< last:, as	-18
part	< last:, his	-53
part	< last:, is	-8
part	< last:, once	-42
part	< last:, played	-23
part	< last:, playing	29
part	< last:, plays	7
part	< last:, the	77
part	< last:, was	62
part	< last:, whose	-28
part	< last:,|a	5
part	< last:,|d	-41
part	< last::	-9
part	< last:;	-58
part	< last:;|	-55
part	< last:C ,	25
part	< last:C and	57
part	< last:C chairman	36
part	< last:C friend	16
part	< last:C official	35
part	< last:F ;	-22
part	< last:F as	20
part	< last:P '	-43
part	< last:P (	-22
part	< last:P ,	-4
part	< last:P ;	-25
part	< last:P and	-34
part	< last:P are	-4
part	< last:P as	-14
part	< last:P cousin	-36
part	< last:P fixer	-26
part	< last:P for	-34
part	< last:P into	-41
part	< last:P is	-9
part	< last:P leader	-30
part	< last:P nel	-37
part	< last:P played	51
part	< last:P plays	47
part	< last:P sister	-37
part	< last:P supported	-49
part	< last:P voice	-37
part	< last:P was	-50
part	< last:P wife	24
part	< last:P|	6
part	< last:P|a	-23
part	< last:^ P	-46
part	< last:a	-67
part	< last:about	-26
part	< last:again be	19
part	< last:agent	12
part	< last:agent|a	12
part	< last:aka	28
part	< last:aka|	28
part	< last:allowed ,	-29
part	< last:american agent	12
part	< last:and	22
part	< last:and P	59
part	< last:and playing	-31
part	< last:and plays	-34
part	< last:and that	-28
part	< last:and|	31
part	< last:and|a	-51
part	< last:appear as	-47
part	< last:are	-4
part	< last:are|	-4
part	< last:as	21
part	< last:as a	-76
part	< last:as does	-40
part	< last:as the	9
part	< last:as|	28
part	< last:as|a	-6
part	< last:as|d	-24
part	< last:as|w	-20
part	< last:attorney	30
part	< last:attorney|	30
part	< last:audiences as	38
part	< last:a|	-26
part	< last:a|a	-69
part	< last:back as	-10
part	< last:baritone	-38
part	< last:baritone|	-38
part	< last:be called	-43
part	< last:be general	15
part	< last:became	52
part	< last:became|	52
part	< last:been	29
part	< last:been|	29
part	< last:before	-33
part	< last:before the	-41
part	< last:before|	-33
part	< last:be|	25
part	< last:be|a	-25
part	< last:boxer	-19
part	< last:boxer|	-40
part	< last:boxer|a	-4
part	< last:boyhood friend	-34
part	< last:broadcaster	4
part	< last:broadcaster|	4
part	< last:brother	72
part	< last:brother|a	58
part	< last:by P	34
part	< last:called	44
part	< last:called|	30
part	< last:called|a	53
part	< last:called|d	-39
part	< last:chairman	36
part	< last:chairman|	36
part	< last:children ,	-25
part	< last:cousin	-36
part	< last:cousins	8
part	< last:cousins|	8
part	< last:cousin|	-36
part	< last:cult film-maker	15
part	< last:daughter	-28
part	< last:daughter ,	40
part	< last:daughters ,	-24
part	< last:daughter|	-24
part	< last:debut as	-47
part	< last:diamond magnate	5
part	< last:district attorney	30
part	< last:does	-40
part	< last:does|	-40
part	< last:duties as	-4
part	< last:dwarves ,	20
part	< last:elder two	-18
part	< last:evil	24
part	< last:evil|	24
part	< last:expert called	32
part	< last:faithless wife	-44
part	< last:father ,	13
part	< last:female	-34
part	< last:female|	-34
part	< last:film about	-27
part	< last:film-maker	7
part	< last:film-maker|a	16
part	< last:fixer	-26
part	< last:fixer|	-26
part	< last:floor as	22
part	< last:for	-82
part	< last:for his	17
part	< last:for playing	-16
part	< last:for|	-75
part	< last:for|a	-41
part	< last:fremen girl	-5
part	< last:friend	6
part	< last:friend|	6
part	< last:from	-25
part	< last:from|	-25
part	< last:fugitive ,	-31
part	< last:gambler	-11
part	< last:gambler|	-11
part	< last:general	15
part	< last:general|	15
part	< last:genius parents	-17
part	< last:girl	-5
part	< last:girlfriend	24
part	< last:girlfriend|	13
part	< last:girl|	-5
part	< last:guy ,	14
part	< last:hapless	27
part	< last:hapless|	27
part	< last:he 's	26
part	< last:he hunts	-21
part	< last:he played	70
part	< last:he plays	53
part	< last:heavyweight boxer	-26
part	< last:her daughter	-23
part	< last:her for	-54
part	< last:her husband	7
part	< last:her lawyer	8
part	< last:heroine's roommate	15
part	< last:him	41
part	< last:him as	42
part	< last:him|	41
part	< last:his	9
part	< last:his daughter	-31
part	< last:his girlfriend	24
part	< last:his sister	13
part	< last:his|	27
part	< last:hitchhiker ,	24
part	< last:hunter ,	-49
part	< last:hunts	-21
part	< last:husband	16
part	< last:husband|	7
part	< last:in P	-63
part	< last:into	-41
part	< last:into|	-41
part	< last:irish trainer	6
part	< last:is	-15
part	< last:is|	-8
part	< last:is|a	-22
part	< last:it before	-33
part	< last:kid named	-24
part	< last:known as	16
part	< last:lawyer	12
part	< last:lawyer|	36
part	< last:lawyer|a	-29
part	< last:leader	-30
part	< last:leader|	-30
part	< last:ludacris "	-23
part	< last:made him	41
part	< last:made his	-43
part	< last:magnate	5
part	< last:magnate|a	-33
part	< last:manager	12
part	< last:masked terrorist	13
part	< last:mathematician	14
part	< last:millionaire	8
part	< last:minute as	-21
part	< last:model ,	24
part	< last:more be	18
part	< last:mother ,	-52
part	< last:name of	27
part	< last:name was	-41
part	< last:named	6
part	< last:named|	22
part	< last:nel	-37
part	< last:nel|	-37
part	< last:nephew	-42
part	< last:nephew|	-42
part	< last:of	-21
part	< last:of P	-67
part	< last:of the	15
part	< last:official	35
part	< last:of|	-4
part	< last:of|a	-41
part	< last:of|d	-41
part	< last:on	-47
part	< last:on the	-40
part	< last:once	-42
part	< last:once|	-42
part	< last:only as	44
part	< last:opponent ,	43
part	< last:opposite P	10
part	< last:outdoorsman named	-16
part	< last:over as	6
part	< last:painter	48
part	< last:painter|	15
part	< last:panned her	-57
part	< last:parents	-17
part	< last:parents ,	-21
part	< last:parents|	-17
part	< last:part as	-47
part	< last:part of	-14
part	< last:partner	-49
part	< last:performance as	-23
part	< last:pilot ,	-29
part	< last:play	38
part	< last:play cousins	8
part	< last:play the	-28
part	< last:played	-10
part	< last:played the	37
part	< last:played|	39
part	< last:played|a	-28
part	< last:playing	5
part	< last:playing|	35
part	< last:playing|a	-6
part	< last:plays	5
part	< last:plays the	-14
part	< last:plays|a	22
part	< last:play|	-6
part	< last:play|a	54
part	< last:plot :	-9
part	< last:poet	26
part	< last:poet|	33
part	< last:poet|a	10
part	< last:president ,	-11
part	< last:rebels	8
part	< last:rebels|	8
part	< last:regular partner	-27
part	< last:return as	-61
part	< last:returning as	23
part	< last:returns as	71
part	< last:role as	53
part	< last:roommate	15
part	< last:roommate|a	15
part	< last:secret from	-25
part	< last:seen as	10
part	< last:sets of	-34
part	< last:she is	36
part	< last:she played	-55
part	< last:she plays	-23
part	< last:she was	21
part	< last:ship as	7
part	< last:ship's surgeon	-27
part	< last:shot	-21
part	< last:shot|	-22
part	< last:shy writer	29
part	< last:sinister	5
part	< last:sinister|	5
part	< last:sister	-25
part	< last:sister|	-10
part	< last:sloth and	5
part	< last:sons	-23
part	< last:soviet boxer	12
part	< last:spymaster	5
part	< last:spymaster|	5
part	< last:starred as	45
part	< last:steelworker	26
part	< last:stomped the	-34
part	< last:supported	-49
part	< last:supported|	-34
part	< last:surgeon	-27
part	< last:swept the	-30
part	< last:sword is	-17
part	< last:terrorist	13
part	< last:that	-57
part	< last:that the	-32
part	< last:that|	-57
part	< last:the "	-28
part	< last:the baritone	-38
part	< last:the boxer	-33
part	< last:the broadcaster	4
part	< last:the female	-34
part	< last:the gambler	-11
part	< last:the hapless	27
part	< last:the lawyer	7
part	< last:the mathematician	14
part	< last:the painter	15
part	< last:the poet	26
part	< last:the rebels	8
part	< last:the sinister	5
part	< last:the spymaster	5
part	< last:the steelworker	26
part	< last:the trainer	22
part	< last:the villainous	-16
part	< last:the whip-happy	-6
part	< last:the wizard	-14
part	< last:the young	7
part	< last:their sons	-23
part	< last:their young	-26
part	< last:the|	4
part	< last:the|a	11
part	< last:the|d	-41
part	< last:the|w	-32
part	< last:to P	12
part	< last:to be	36
part	< last:to his	-13
part	< last:to play	-18
part	< last:trainer	19
part	< last:trainer|	38
part	< last:transwoman called	4
part	< last:turn as	47
part	< last:two	-18
part	< last:two|	-18
part	< last:uncle	-38
part	< last:until P	34
part	< last:up as	40
part	< last:vigilante|	4
part	< last:vigilante|w	-4
part	< last:villainous	-16
part	< last:villainous|	-9
part	< last:voice	-37
part	< last:voice of	-22
part	< last:voices of	18
part	< last:voice|	-37
part	< last:was	-19
part	< last:was "	-29
part	< last:was the	-50
part	< last:was|	-29
part	< last:was|a	14
part	< last:whip-happy	-6
part	< last:whip-happy|	-6
part	< last:who is	-21
part	< last:who played	-10
part	< last:who plays	-40
part	< last:who shot	-21
part	< last:who was	-60
part	< last:who wrote	-29
part	< last:whose	-34
part	< last:whose|	-34
part	< last:wife	-8
part	< last:wife ,	-15
part	< last:wife|	29
part	< last:wife|a	-41
part	< last:will be	-6
part	< last:will play	62
part	< last:wizard	-14
part	< last:wizard|	-18
part	< last:wolf ,	-25
part	< last:writer	19
part	< last:writer|	-9
part	< last:wrote	-29
part	< last:young	-13
part	< last:young|	-29
part	< people here:0	-29
part	< people here:2	5
part	< people here:3+	-28
part	< people:0	22
part	< people:1	-51
part	< people:2	-18
part	< people:3+	-51
part	< r:!	-29
part	< r:! "	-29
part	< r:! " ,	-29
part	< r:"	-60
part	< r:" after	-34
part	< r:" after "	-34
part	< r:" films	-28
part	< r:" films ,	-28
part	< r:" ludacris	-30
part	< r:" ludacris "	-30
part	< r:(	-22
part	< r:( P	-17
part	< r:( P )	-17
part	< r:)	-26
part	< r:) .	38
part	< r:) . ^	38
part	< r:) and	-44
part	< r:) and P	-44
part	< r:,	38
part	< r:, C	-5
part	< r:, C and	-18
part	< r:, F	-30
part	< r:, P	-16
part	< r:, P ,	-25
part	< r:, P .	-24
part	< r:, P and	-37
part	< r:, P as	44
part	< r:, P is	-84
part	< r:, a	11
part	< r:, a #	-25
part	< r:, a blues	-30
part	< r:, a bridesmaid	-34
part	< r:, a former	-45
part	< r:, a moroccan	31
part	< r:, a mughal	-63
part	< r:, a paralysed	-14
part	< r:, a part	10
part	< r:, a role	-33
part	< r:, a ship's	28
part	< r:, a widow	-9
part	< r:, a young	7
part	< r:, added	11
part	< r:, added $	11
part	< r:, along	6
part	< r:, along with	6
part	< r:, alongside	21
part	< r:, alongside P	21
part	< r:, also	23
part	< r:, also won	8
part	< r:, an	-14
part	< r:, and	5
part	< r:, and F	4
part	< r:, and P	27
part	< r:, and a	-50
part	< r:, and for	26
part	< r:, and regrets	-29
part	< r:, are	-11
part	< r:, are absent	-27
part	< r:, arrives	8
part	< r:, arrives in	8
part	< r:, at	22
part	< r:, at the	24
part	< r:, but	23
part	< r:, but the	23
part	< r:, called	15
part	< r:, called him	15
part	< r:, dim	19
part	< r:, dim henchman	19
part	< r:, for	-46
part	< r:, for P	-31
part	< r:, had	-18
part	< r:, has	-101
part	< r:, has been	-55
part	< r:, has won	-26
part	< r:, his	-22
part	< r:, his C	-22
part	< r:, in	43
part	< r:, in #	15
part	< r:, in F	63
part	< r:, in P	-10
part	< r:, is	-27
part	< r:, is nominated	24
part	< r:, is to	-5
part	< r:, launched	-51
part	< r:, launched in	-51
part	< r:, male	-37
part	< r:, male and	-37
part	< r:, on	-42
part	< r:, on W	-47
part	< r:, opposite	50
part	< r:, opposite P	50
part	< r:, played	-53
part	< r:, played C	-34
part	< r:, played by	-52
part	< r:, plays	-57
part	< r:, signed	29
part	< r:, signed autographs	29
part	< r:, survive	-33
part	< r:, survive him	-33
part	< r:, the	93
part	< r:, the cameraman	6
part	< r:, the diplomat	-4
part	< r:, the girl	4
part	< r:, the husband	28
part	< r:, the mother	-5
part	< r:, the other	23
part	< r:, the showman	-4
part	< r:, told	-24
part	< r:, under	14
part	< r:, vacates	26
part	< r:, vacates oct	26
part	< r:, waits	11
part	< r:, waits to	-47
part	< r:, was	24
part	< r:, was his	-53
part	< r:, which	-42
part	< r:, which was	4
part	< r:, while	-35
part	< r:, while P	-22
part	< r:, while a	-37
part	< r:, who	39
part	< r:, who has	-62
part	< r:, who is	12
part	< r:, who was	-53
part	< r:, with	29
part	< r:, with P	42
part	< r:, would	-36
part	< r:, would resume	-36
part	< r:.	17
part	< r:. ^	17
part	< r:. ^ ^	17
part	< r:;	51
part	< r:; P	46
part	< r:; P ,	12
part	< r:; P doesn't	22
part	< r:; and	34
part	< r:; and P	34
part	< r:; it	22
part	< r:; it opens	22
part	< r:; neither	-34
part	< r:; neither could	-34
part	< r:?	-43
part	< r:? ^	-43
part	< r:? ^ ^	-43
part	< r:F	-34
part	< r:F .	-34
part	< r:F . ^	-34
part	< r:^	32
part	< r:^ ^	32
part	< r:^ ^ ^	32
part	< r:after	6
part	< r:after an	15
part	< r:after an open	15
part	< r:again	-23
part	< r:again .	-23
part	< r:again . ^	-23
part	< r:alongside	4
part	< r:alongside P	4
part	< r:alongside P ,	4
part	< r:and	56
part	< r:and C	-6
part	< r:and C ,	20
part	< r:and C .	-55
part	< r:and C shorts	-30
part	< r:and F	21
part	< r:and F ,	21
part	< r:and P	16
part	< r:and P ,	31
part	< r:and P and	-23
part	< r:and P as	14
part	< r:and P is	-83
part	< r:and P joining	22
part	< r:and P one	34
part	< r:and finally	23
part	< r:and finally had	23
part	< r:and most	-25
part	< r:and most of	-25
part	< r:and the	-24
part	< r:and the broadcaster	-24
part	< r:at	24
part	< r:at #	-32
part	< r:at # and	-32
part	< r:aunt	-47
part	< r:aunt .	-47
part	< r:aunt . ^	-47
part	< r:biopic	-42
part	< r:biopic F	-42
part	< r:boy	-39
part	< r:boy .	-39
part	< r:boy . ^	-39
part	< r:but	-16
part	< r:catwalk	-34
part	< r:catwalk in	-34
part	< r:catwalk in march	-34
part	< r:chairman	-44
part	< r:chairman P	-44
part	< r:chairman P and	-44
part	< r:children	-18
part	< r:children ,	-18
part	< r:children , C	-18
part	< r:cop	-27
part	< r:cop .	-27
part	< r:cop . ^	-27
part	< r:could	-32
part	< r:could "	-32
part	< r:could " represent	-32
part	< r:father	-74
part	< r:father in	-53
part	< r:for	-32
part	< r:for the	16
part	< r:for the first	-19
part	< r:for the same	31
part	< r:friend	-25
part	< r:friend C	-25
part	< r:friend C in	-25
part	< r:gig	-41
part	< r:gig he	-41
part	< r:gig he shot	-41
part	< r:had	-63
part	< r:has	-6
part	< r:has been	24
part	< r:has been promoted	39
part	< r:himself	-42
part	< r:himself when	-35
part	< r:himself when the	-35
part	< r:in	19
part	< r:in "	20
part	< r:in " F	36
part	< r:in " W	-36
part	< r:in #	-30
part	< r:in # with	-30
part	< r:in F	19
part	< r:in F (	-12
part	< r:in F ,	14
part	< r:in F .	6
part	< r:in F ;	10
part	< r:in F and	-51
part	< r:in L	65
part	< r:in L .	44
part	< r:in P	49
part	< r:in P F	23
part	< r:in P film	16
part	< r:in W	-55
part	< r:in W ,	-71
part	< r:in a film	25
part	< r:in a remake	29
part	< r:in all	62
part	< r:in old	-23
part	< r:in old age	-23
part	< r:in the	-50
part	< r:in the #	76
part	< r:in the L	-90
part	< r:in the O	-76
part	< r:in the P	29
part	< r:in the W	-8
part	< r:in the australian	-30
part	< r:in the drama	-31
part	< r:in the film	30
part	< r:in the fourth	11
part	< r:in the hospital	-72
part	< r:in the latter	-12
part	< r:in which	-27
part	< r:in which P	-27
part	< r:is	-28
part	< r:is C	-34
part	< r:is C and	-36
part	< r:leader	-39
part	< r:leader C	-39
part	< r:leader C in	-39
part	< r:mother	-66
part	< r:mum	-27
part	< r:mum .	-27
part	< r:mum . ^	-27
part	< r:of	39
part	< r:of "	-6
part	< r:of " F	-6
part	< r:official	-42
part	< r:official C	-42
part	< r:official C .	-42
part	< r:old	-47
part	< r:old friends	-47
part	< r:old friends .	-47
part	< r:on	-111
part	< r:on the	-46
part	< r:opposite P C	10
part	< r:opposite P in	-8
part	< r:over	13
part	< r:over several	13
part	< r:over several more	13
part	< r:past	-25
part	< r:past ,	-25
part	< r:past , and	-25
part	< r:picture	-48
part	< r:picture .	-48
part	< r:picture . ^	-48
part	< r:says	-29
part	< r:says ,	-29
part	< r:says , "	-29
part	< r:shorts	-18
part	< r:shorts .	-18
part	< r:shorts . ^	-18
part	< r:stows	36
part	< r:stows away	36
part	< r:stows away on	36
part	< r:the	14
part	< r:the mammoth	18
part	< r:the mammoth ,	18
part	< r:the sabre-toothed	5
part	< r:the sabre-toothed tiger	5
part	< r:to	-25
part	< r:to P	9
part	< r:to P C	26
part	< r:to his	-13
part	< r:to his C	-13
part	< r:wanders	34
part	< r:wanders in	34
part	< r:wanders in .	34
part	< r:was	-64
part	< r:was a	-55
part	< r:was a bit	-28
part	< r:was killed	-34
part	< r:was killed off	-28
part	< r:who	-28
part	< r:who falls	15
part	< r:who falls for	15
part	< r:who seems	-25
part	< r:who seems to	-25
part	< w:"	-9
part	< w:#	8
part	< w:'	-46
part	< w:'d	26
part	< w:'ll	40
part	< w:'re	23
part	< w:'s	-4
part	< w:(	14
part	< w:,	-36
part	< w:.	-23
part	< w::	32
part	< w:;	-51
part	< w:C	-48
part	< w:F	-10
part	< w:L	-37
part	< w:O	-24
part	< w:P	-50
part	< w:W	-23
part	< w:a	-13
part	< w:about	5
part	< w:account	-21
part	< w:actor	-38
part	< w:actress	34
part	< w:addition	-4
part	< w:after	-18
part	< w:again	54
part	< w:age	-36
part	< w:aged	-36
part	< w:agent	-36
part	< w:agree	-8
part	< w:agreed	-8
part	< w:aka	28
part	< w:allow	-28
part	< w:allowed	-28
part	< w:along	-14
part	< w:aloud	-24
part	< w:also	-35
part	< w:amend	-20
part	< w:amends	-20
part	< w:american	4
part	< w:an	6
part	< w:analyst	23
part	< w:animation	-14
part	< w:another	31
part	< w:anyway	-23
part	< w:appear	7
part	< w:appeared	55
part	< w:appears	47
part	< w:approach	-35
part	< w:approached	-35
part	< w:are	7
part	< w:as	57
part	< w:assassin	-22
part	< w:at	-20
part	< w:attach	-47
part	< w:attached	-47
part	< w:attorney	30
part	< w:audience	-4
part	< w:audiences	54
part	< w:autumn	-23
part	< w:away	-17
part	< w:back	15
part	< w:bad	12
part	< w:bald-villain	-4
part	< w:barefoot	24
part	< w:baritone	-38
part	< w:be	-8
part	< w:beat	30
part	< w:beaten	30
part	< w:became	-24
part	< w:become	-16
part	< w:been	19
part	< w:before	15
part	< w:began	-21
part	< w:begin	-21
part	< w:being	47
part	< w:best	-61
part	< w:biography	-33
part	< w:bluebells	-25
part	< w:board	11
part	< w:bomb	32
part	< w:bond	-16
part	< w:book	-17
part	< w:books	-17
part	< w:both	-39
part	< w:box	18
part	< w:boxer	-19
part	< w:boyhood	-34
part	< w:bring	-31
part	< w:british	24
part	< w:broadcaster	4
part	< w:brother	54
part	< w:build	-38
part	< w:business	-21
part	< w:but	13
part	< w:butler	20
part	< w:by	-17
part	< w:cad	-17
part	< w:call	18
part	< w:called	26
part	< w:calling	-36
part	< w:came	60
part	< w:caped	-48
part	< w:captain	24
part	< w:cast	-36
part	< w:chairman	13
part	< w:character	-38
part	< w:child	-31
part	< w:children	-18
part	< w:choice	-27
part	< w:choose	41
part	< w:chosen	41
part	< w:christmas	-29
part	< w:civil	26
part	< w:co-star	-20
part	< w:co-stars	-20
part	< w:coach	-52
part	< w:cold-case	-33
part	< w:come	51
part	< w:comedy	-18
part	< w:comes	9
part	< w:contentious	-16
part	< w:count	13
part	< w:cousin	-54
part	< w:cousins	25
part	< w:crazed	15
part	< w:crew	-19
part	< w:crusader	-48
part	< w:cult	-34
part	< w:cup	-30
part	< w:dad	17
part	< w:daughter	10
part	< w:daughters	-17
part	< w:days	-7
part	< w:dci	-33
part	< w:debut	-47
part	< w:detective	5
part	< w:diamond	26
part	< w:did	-12
part	< w:direct	-23
part	< w:directed	-26
part	< w:directing	-14
part	< w:director	-20
part	< w:disposal	32
part	< w:district	30
part	< w:do	19
part	< w:docker	12
part	< w:does	-40
part	< w:doesn't	-7
part	< w:door	-17
part	< w:drama	-46
part	< w:drug	11
part	< w:duties	-4
part	< w:dwarves	20
part	< w:elder	-19
part	< w:enemies	-46
part	< w:enemy	22
part	< w:evil	24
part	< w:executive	-39
part	< w:expect	46
part	< w:expected	46
part	< w:expert	-14
part	< w:extra	25
part	< w:eye	-16
part	< w:faithless	-44
part	< w:fall	-42
part	< w:family	29
part	< w:far	-17
part	< w:farmer's	-31
part	< w:father	20
part	< w:favourite	41
part	< w:featuring	-14
part	< w:female	-34
part	< w:film	26
part	< w:film-maker	7
part	< w:filmed	16
part	< w:first	-40
part	< w:fit	-9
part	< w:fixer	-26
part	< w:flatmate	-34
part	< w:folk	-9
part	< w:for	-16
part	< w:former	-55
part	< w:foster	-9
part	< w:fremen	13
part	< w:friend	-10
part	< w:from	20
part	< w:fugitive	-31
part	< w:galaxy	-17
part	< w:gambler	-11
part	< w:gangster	26
part	< w:gave	-58
part	< w:general	15
part	< w:genius	-17
part	< w:get	18
part	< w:gets	8
part	< w:girl	13
part	< w:girlfriend	24
part	< w:give	-42
part	< w:given	-6
part	< w:gives	-37
part	< w:giving	-20
part	< w:go	-55
part	< w:good	-18
part	< w:grandmothers	-9
part	< w:guard	-18
part	< w:guy	-22
part	< w:had	-39
part	< w:hapless	27
part	< w:has	8
part	< w:have	28
part	< w:he	-46
part	< w:head	-34
part	< w:headline	-7
part	< w:headlines	-7
part	< w:heavyweight	-26
part	< w:her	26
part	< w:hero	-5
part	< w:hero's	28
part	< w:herself	-27
part	< w:him	-48
part	< w:himself	25
part	< w:hire	-45
part	< w:hired	-45
part	< w:his	44
part	< w:historian	34
part	< w:hit	-37
part	< w:hitchhiker	24
part	< w:hobbies	-11
part	< w:hope	-23
part	< w:hoped	-23
part	< w:hunt	-18
part	< w:hunts	-18
part	< w:husband	13
part	< w:icu	10
part	< w:if	-18
part	< w:in	11
part	< w:include	7
part	< w:irish	6
part	< w:is	-5
part	< w:it	-17
part	< w:its	22
part	< w:jailbird	33
part	< w:join	11
part	< w:joining	28
part	< w:joins	-33
part	< w:july	-17
part	< w:keep	-15
part	< w:keeps	-45
part	< w:kept	8
part	< w:kid	-24
part	< w:knew	-9
part	< w:know	33
part	< w:known	38
part	< w:last	21
part	< w:later	-48
part	< w:latest	-44
part	< w:lawyer	12
part	< w:lead	-4
part	< w:leader	5
part	< w:lear	-32
part	< w:leave	29
part	< w:let	-43
part	< w:likelier	-4
part	< w:line	50
part	< w:link	-33
part	< w:linked	-33
part	< w:lose	-15
part	< w:losing	-25
part	< w:lost	-5
part	< w:ludacris	-23
part	< w:lungs	12
part	< w:made	-44
part	< w:magnate	26
part	< w:main	-4
part	< w:make	-44
part	< w:mammoth	4
part	< w:mammoths	13
part	< w:man	54
part	< w:manager	12
part	< w:many	-4
part	< w:mask	12
part	< w:masked	12
part	< w:mathematician	14
part	< w:men	-16
part	< w:might	-16
part	< w:millionaire	8
part	< w:minute	9
part	< w:minutes	13
part	< w:mistake	-43
part	< w:mistakes	-31
part	< w:model	24
part	< w:moment	-17
part	< w:money	-23
part	< w:month	6
part	< w:more	16
part	< w:mother	-43
part	< w:movie	13
part	< w:murderous	26
part	< w:name	13
part	< w:named	-25
part	< w:names	-22
part	< w:negotiations	37
part	< w:nel	-37
part	< w:nephew	-42
part	< w:new	8
part	< w:next	-21
part	< w:no	-23
part	< w:not	-10
part	< w:novel	-38
part	< w:novels	-41
part	< w:now	27
part	< w:number	-43
part	< w:of	17
part	< w:off	-17
part	< w:offer	-59
part	< w:offered	-59
part	< w:official	25
part	< w:on	-22
part	< w:one	27
part	< w:only	28
part	< w:opponent	43
part	< w:opposite	-55
part	< w:or	32
part	< w:order	-18
part	< w:organizer	26
part	< w:original	-38
part	< w:oscar	44
part	< w:out	32
part	< w:outdoorsman	-16
part	< w:over	-5
part	< w:overtake	25
part	< w:overtakes	25
part	< w:own	59
part	< w:painter	48
part	< w:pakistani	-11
part	< w:parent	-15
part	< w:parents	-15
part	< w:part	27
part	< w:partner	-49
part	< w:parts	49
part	< w:people	33
part	< w:performance	16
part	< w:performances	-14
part	< w:physics	-17
part	< w:pick	28
part	< w:picked	28
part	< w:picture	-39
part	< w:pilot	-29
part	< w:plant	23
part	< w:play	11
part	< w:played	-17
part	< w:playing	5
part	< w:plot	-9
part	< w:poet	5
part	< w:pool	-13
part	< w:portray	80
part	< w:portrayal	36
part	< w:portrayed	49
part	< w:portrays	7
part	< w:president	15
part	< w:producer	-31
part	< w:production	-42
part	< w:provide	-29
part	< w:put	-8
part	< w:rapper	-23
part	< w:reach	-27
part	< w:reaches	-27
part	< w:read	-46
part	< w:reading	-24
part	< w:real	12
part	< w:rebel	17
part	< w:rebels	17
part	< w:regular	-27
part	< w:replace	-44
part	< w:reprise	12
part	< w:reprising	-14
part	< w:result	-36
part	< w:return	-10
part	< w:returning	23
part	< w:returns	-12
part	< w:ribbons	-25
part	< w:rights	13
part	< w:rival	22
part	< w:role	18
part	< w:russian	-18
part	< w:said	11
part	< w:same	-46
part	< w:save	-25
part	< w:saw	-31
part	< w:screen	-5
part	< w:script	-17
part	< w:sea	-25
part	< w:secret	-25
part	< w:security	-18
part	< w:see	-13
part	< w:seen	-7
part	< w:sell	23
part	< w:send	-25
part	< w:sent	-25
part	< w:set	-33
part	< w:sets	-34
part	< w:seven	38
part	< w:several	-14
part	< w:she	-28
part	< w:ship	11
part	< w:ship's	-27
part	< w:shoot	-27
part	< w:shortly	-49
part	< w:shot	-27
part	< w:shout	30
part	< w:show	-11
part	< w:shy	39
part	< w:singer	-59
part	< w:sinister	5
part	< w:sister	-20
part	< w:sixteen	12
part	< w:sizable	24
part	< w:sloth	5
part	< w:sold	23
part	< w:soldier	-18
part	< w:song	-9
part	< w:sons	-23
part	< w:soviet	12
part	< w:spend	-31
part	< w:spent	-61
part	< w:spy	-17
part	< w:spymaster	5
part	< w:squire	-17
part	< w:stage	-51
part	< w:star	-17
part	< w:starred	22
part	< w:starring	26
part	< w:stars	-66
part	< w:steelworker	26
part	< w:step	27
part	< w:stomp	-34
part	< w:stomped	-34
part	< w:story	-40
part	< w:street	-29
part	< w:stretch	-9
part	< w:stretched	-9
part	< w:student	50
part	< w:such	-11
part	< w:support	-20
part	< w:supported	-49
part	< w:supporting	36
part	< w:surgeon	-56
part	< w:survive	-11
part	< w:survived	-11
part	< w:sweep	-30
part	< w:swept	-30
part	< w:swim	-13
part	< w:swimming	-13
part	< w:sword	-17
part	< w:take	21
part	< w:taken	-9
part	< w:takes	9
part	< w:teacher	-4
part	< w:television	-57
part	< w:tell	-10
part	< w:telling	-20
part	< w:terrorist	13
part	< w:that	-17
part	< w:the	9
part	< w:theaters	-33
part	< w:their	-11
part	< w:them	-4
part	< w:then	12
part	< w:there	-39
part	< w:things	7
part	< w:think	-68
part	< w:third	-45
part	< w:thirteen-year-old	-37
part	< w:this	69
part	< w:though	-22
part	< w:thought	-68
part	< w:three	-45
part	< w:title	26
part	< w:to	-7
part	< w:together	-26
part	< w:told	14
part	< w:tony	-4
part	< w:too	-43
part	< w:took	7
part	< w:trainer	19
part	< w:transwoman	4
part	< w:treasury	-16
part	< w:treatment	-17
part	< w:turn	17
part	< w:turned	-7
part	< w:tv	46
part	< w:twice	51
part	< w:two	-8
part	< w:two-part	-27
part	< w:uncle	-38
part	< w:until	-32
part	< w:up	17
part	< w:version	55
part	< w:villainous	-16
part	< w:visit	-37
part	< w:visited	-37
part	< w:voice	-10
part	< w:voiced	-32
part	< w:voices	15
part	< w:voyage	-25
part	< w:was	5
part	< w:week	-19
part	< w:weeks	28
part	< w:were	-33
part	< w:when	-54
part	< w:which	-39
part	< w:while	-42
part	< w:whip-happy	7
part	< w:whose	-56
part	< w:wife	-18
part	< w:will	6
part	< w:win	8
part	< w:with	-5
part	< w:wizard	-33
part	< w:wolf	-25
part	< w:won	18
part	< w:work	-49
part	< w:worked	-28
part	< w:would	6
part	< w:write	-36
part	< w:writer	43
part	< w:writing	-11
part	< w:wrote	-36
part	< w:year	-39
part	< w:years	-14
part	< w:you	-18
part	< w:young	-28
part	< w:younger	63
part	<=	27
part	<='	-43
part	<='|	-43
part	<=(	-22
part	<=(|	5
part	<=) ,	-14
part	<=) ,|	-14
part	<=) and	-37
part	<=) and|	-37
part	<=,	44
part	<=, # , plays	-34
part	<=, # , plays|a	-34
part	<=, P and	-31
part	<=, P and|	-31
part	<=, as	10
part	<=, as|	10
part	<=, best known as	-30
part	<=, best known as|	-30
part	<=, who is	-29
part	<=, who is|	-29
part	<=, who played	11
part	<=, who played|a	11
part	<=, who plays	-7
part	<=, who plays|a	-7
part	<=, who was	-61
part	<=, who was|	-75
part	<=,|	54
part	<=and	-47
part	<=and|	-47
part	<=as	39
part	<=as C , P as	-46
part	<=as C , P as|	-46
part	<=as C and P as	-52
part	<=as C and P as|	-35
part	<=as C and P as|a	-42
part	<=as|	46
part	<=as|a	-11
part	<=daughter	-35
part	<=daughter|	-25
part	<=father ,	34
part	<=father ,|	39
part	<=for	-54
part	<=for|	-38
part	<=girlfriend	13
part	<=girlfriend|	13
part	<=is	25
part	<=is C , P is	-19
part	<=is C , P is|	-19
part	<=is C and P is	-21
part	<=is C and P is|	-21
part	<=is back as	31
part	<=is back as|	31
part	<=is|	-6
part	<=is|a	83
part	<=mother ,	-39
part	<=performance as	-4
part	<=performance as|	-4
part	<=played	30
part	<=played|	31
part	<=played|a	-6
part	<=plays	-5
part	<=plays|	15
part	<=plays|a	7
part	<=returns as	59
part	<=returns as|	59
part	<=role as	-25
part	<=role as|a	31
part	<=sister	-43
part	<=was	10
part	<=was|	23
part	<=was|a	-23
part	<=wife	-39
part	<=wife ,	9
part	<=wife ,|	27
part	<=wife|	-31
part	<=wife|a	-30
part	<=will again be	38
part	<=will again be|	38
part	<=will be back as	52
part	<=will be seen as	-20
part	<=will be seen as|	-20
part	<=will once more be	50
part	<=will once more be|	50
part	<=will play	58
part	<=will play|a	56
part	<=|	27
part	<|named|named	-14
part	<|noun|named	9
part	<|pronoun|named	-27
part	>	-16
part	> b:" (	50
part	> b:" ,	-46
part	> b:" F	27
part	> b:" W	-37
part	> b:" a	35
part	> b:" from	-27
part	> b:" starring	-23
part	> b:" which	16
part	> b:" with	-53
part	> b:# )	46
part	> b:# account	-17
part	> b:# comic	13
part	> b:' production	-9
part	> b:( #	46
part	> b:( F	-17
part	> b:( P	-34
part	> b:( aka	-29
part	> b:( he	-6
part	> b:) ,	-19
part	> b:) and	-30
part	> b:) plays	-10
part	> b:, "	-4
part	> b:, C	-29
part	> b:, F	-8
part	> b:, a	-15
part	> b:, along	-29
part	> b:, alongside	-23
part	> b:, also	-51
part	> b:, an	13
part	> b:, and	-31
part	> b:, arrived	35
part	> b:, as	24
part	> b:, at	-36
part	> b:, beside	-18
part	> b:, but	-17
part	> b:, by	-4
part	> b:, father	-21
part	> b:, for	-6
part	> b:, from	-17
part	> b:, god	-14
part	> b:, has	-13
part	> b:, his	-35
part	> b:, hotelier	-20
part	> b:, in	-17
part	> b:, is	-9
part	> b:, it	-16
part	> b:, oiled	-24
part	> b:, once	-26
part	> b:, opposite	-21
part	> b:, or	38
part	> b:, played	-43
part	> b:, said	-23
part	> b:, scripted	-30
part	> b:, starring	-16
part	> b:, that	48
part	> b:, the	31
part	> b:, was	43
part	> b:, which	-23
part	> b:, while	-26
part	> b:, who	-41
part	> b:, whom	18
part	> b:, will	-12
part	> b:, with	7
part	> b:: P	42
part	> b:: for	-53
part	> b:; C	-15
part	> b:; P	-14
part	> b:; and	-12
part	> b:; in	-10
part	> b:; it	-6
part	> b:; that	-8
part	> b:; the	22
part	> b:C (	-8
part	> b:C ,	-32
part	> b:C ;	-17
part	> b:C and	-8
part	> b:C in	-33
part	> b:C is	-5
part	> b:C opposite	-5
part	> b:F "	48
part	> b:F (	-8
part	> b:F )	-14
part	> b:F ,	-29
part	> b:F and	-4
part	> b:F earned	-24
part	> b:F if	12
part	> b:F in	-6
part	> b:F next	-14
part	> b:F v	-12
part	> b:F with	-38
part	> b:L ,	21
part	> b:L ;	25
part	> b:L by	-42
part	> b:L for	-25
part	> b:L on	16
part	> b:L to	-30
part	> b:O ,	-23
part	> b:O plant	-13
part	> b:O with	-32
part	> b:P "	29
part	> b:P (	-7
part	> b:P )	-34
part	> b:P ;	-14
part	> b:P C	-11
part	> b:P F	-13
part	> b:P aka	-30
part	> b:P and	6
part	> b:P are	-9
part	> b:P as	21
part	> b:P has	-6
part	> b:P in	-10
part	> b:P is	-15
part	> b:P played	-21
part	> b:P ringlets	-7
part	> b:P series	-7
part	> b:P the	48
part	> b:P wrote	-8
part	> b:W )	-29
part	> b:W ,	-18
part	> b:W and	-36
part	> b:W v	-21
part	> b:a #	-17
part	> b:a L	-55
part	> b:a P	-21
part	> b:a batchmate	-34
part	> b:a failing	-9
part	> b:a few	-12
part	> b:a film	-37
part	> b:a glimpse	-9
part	> b:a glowering	-5
part	> b:a jury	-34
part	> b:a mughal	-17
part	> b:a new	-12
part	> b:a nickname	-9
part	> b:a part	-39
part	> b:a pop	28
part	> b:a reporter	-12
part	> b:a role	32
part	> b:a russian	12
part	> b:a sniper	-10
part	> b:a stammer	-22
part	> b:a telemarketer	16
part	> b:a young	-51
part	> b:about the	33
part	> b:account of	-17
part	> b:accountant ;	-20
part	> b:actor (	-6
part	> b:aka C	46
part	> b:aka the	-29
part	> b:allowed to	-9
part	> b:along with	-23
part	> b:alongside P	-25
part	> b:also an	-6
part	> b:also done	-6
part	> b:an actor	-6
part	> b:an elderly	13
part	> b:an older	-26
part	> b:and C	-40
part	> b:and F	-5
part	> b:and P	19
part	> b:and a	-12
part	> b:and accountant	-20
part	> b:and as	-7
part	> b:and dame	-29
part	> b:and has	-19
part	> b:and her	-17
part	> b:and his	-21
part	> b:and in	-24
part	> b:and made	-4
part	> b:and now	-31
part	> b:and the	7
part	> b:and told	-12
part	> b:and turned	-5
part	> b:and two	-15
part	> b:and will	-12
part	> b:and with	-20
part	> b:are certain	-9
part	> b:arrived late	35
part	> b:as C	-11
part	> b:as a	38
part	> b:as he	-19
part	> b:as the	-9
part	> b:at L	-20
part	> b:at the	-32
part	> b:at whose	-36
part	> b:australian picture	4
part	> b:back ,	-13
part	> b:based on	-19
part	> b:batchmate called	-34
part	> b:be back	-9
part	> b:be good	-14
part	> b:be joined	-14
part	> b:be seen	-4
part	> b:been P	-8
part	> b:been fitted	-11
part	> b:been in	-41
part	> b:big time	16
part	> b:boss's man	-31
part	> b:brother P	-6
part	> b:but was	-17
part	> b:by P	5
part	> b:can ,	-9
part	> b:certain to	-9
part	> b:chairman P	-20
part	> b:coach's wife	-31
part	> b:comedy F	-27
part	> b:comic by	13
part	> b:cop ,	-10
part	> b:daughter C	-37
part	> b:decades ,	-18
part	> b:describe ,	-9
part	> b:did ;	-8
part	> b:directed and	-9
part	> b:directed by	-12
part	> b:directing duo	-9
part	> b:done F	-6
part	> b:done for	-18
part	> b:duo of	-9
part	> b:elderly tibetan	13
part	> b:failing laundromat	-9
part	> b:falls for	-25
part	> b:fashion cop	-10
part	> b:father of	-15
part	> b:few seconds	-12
part	> b:film by	16
part	> b:fitted for	-11
part	> b:for "	-53
part	> b:for O	-28
part	> b:for P	28
part	> b:for an	-26
part	> b:for her	-28
part	> b:for the	-51
part	> b:for two	-17
part	> b:friday ,	16
part	> b:from the	23
part	> b:genius parents	-22
part	> b:gig he	-19
part	> b:glaring ,	-34
part	> b:glimpse of	-9
part	> b:glowering C	-5
part	> b:god be	-14
part	> b:good to	-14
part	> b:got a	-12
part	> b:guard in	12
part	> b:guard with	-26
part	> b:had been	-29
part	> b:has also	-6
part	> b:has been	-27
part	> b:has done	-18
part	> b:has no	-12
part	> b:haunted torch	-26
part	> b:have played	-10
part	> b:he chases	-19
part	> b:he has	-18
part	> b:he is	-30
part	> b:he shot	-19
part	> b:he was	-9
part	> b:head ;	-6
part	> b:helped him	-14
part	> b:her brother	-9
part	> b:her husband	-34
part	> b:her physics	-22
part	> b:hero of	-38
part	> b:him ,	-10
part	> b:him out	-13
part	> b:him overcome	-14
part	> b:his co-stars	-12
part	> b:his daughter	-37
part	> b:his head	-6
part	> b:hits the	16
part	> b:hobbies ,	-12
part	> b:horses rear	-36
part	> b:hotelier and	-20
part	> b:if you	12
part	> b:in "	16
part	> b:in #	44
part	> b:in F	-22
part	> b:in L	-11
part	> b:in P	16
part	> b:in W	-12
part	> b:in a	6
part	> b:in his	-6
part	> b:in order	-5
part	> b:in the	11
part	> b:in which	-31
part	> b:incredible shrinking	-29
part	> b:is C	-15
part	> b:is allowed	-9
part	> b:is back	-24
part	> b:is in	-46
part	> b:is played	29
part	> b:is portrayed	28
part	> b:is superb	-30
part	> b:is the	-56
part	> b:it ,	-27
part	> b:it has	-6
part	> b:it was	-34
part	> b:joined by	-14
part	> b:jury prize	-34
part	> b:keeps them	-5
part	> b:late with	35
part	> b:laundromat ,	-9
part	> b:leader C	-50
part	> b:lonely coach's	-31
part	> b:lover and	-31
part	> b:man ,	-31
part	> b:man in	5
part	> b:may not	-10
part	> b:may or	-10
part	> b:money ,	-15
part	> b:more ,	-7
part	> b:mughal saga	-17
part	> b:name horses	-36
part	> b:named C	-19
part	> b:neither of	-8
part	> b:nephew that	12
part	> b:new version	-12
part	> b:next be	-4
part	> b:next november	-14
part	> b:nickname ,	-9
part	> b:night-shift security	-26
part	> b:no such	-12
part	> b:nobody is	-9
part	> b:not have	-10
part	> b:november ,	-14
part	> b:now the	-31
part	> b:of "	36
part	> b:of F	-54
part	> b:of P	-10
part	> b:of W	-5
part	> b:of a	-45
part	> b:of screen	-12
part	> b:of the	-14
part	> b:of them	-8
part	> b:oiled ,	-24
part	> b:older woman	-26
part	> b:on "	-32
part	> b:on ,	-15
part	> b:on L	31
part	> b:on O	-41
part	> b:on a	-49
part	> b:on friday	16
part	> b:on screen	-35
part	> b:on the	-16
part	> b:once more	-7
part	> b:one of	-7
part	> b:opens in	16
part	> b:opposite P	-17
part	> b:or may	-10
part	> b:order ,	-5
part	> b:out ,	-13
part	> b:out of	-26
part	> b:overcome a	-22
part	> b:owns a	-9
part	> b:parents C	-22
part	> b:part that	-39
part	> b:partner P	-30
part	> b:physics genius	-22
part	> b:picture ,	-30
part	> b:picture F	4
part	> b:plant who	-13
part	> b:played ,	-24
part	> b:played for	-21
part	> b:played in	49
part	> b:played with	-10
part	> b:plays C	-10
part	> b:pop star	28
part	> b:portrayed by	28
part	> b:previously played	-27
part	> b:prize went	-34
part	> b:production of	-9
part	> b:properly in	-12
part	> b:rear ,	-36
part	> b:reporter that	-12
part	> b:ringlets once	-7
part	> b:rise of	-17
part	> b:role nobody	-9
part	> b:role previously	-27
part	> b:russian security	12
part	> b:saga with	-17
part	> b:saw F	12
part	> b:screen ,	-29
part	> b:screen time	-12
part	> b:scripted by	-30
part	> b:seconds of	-12
part	> b:security guard	7
part	> b:seen alongside	-4
part	> b:sent to	-23
part	> b:series and	-7
part	> b:shepherd ;	-32
part	> b:shot F	-19
part	> b:shrinking W	-29
part	> b:sloth and	-21
part	> b:sniper ;	-10
part	> b:sold him	-13
part	> b:soldier who	-5
part	> b:spy thriller	-35
part	> b:stake money	-15
part	> b:stammer ;	-14
part	> b:star played	28
part	> b:starring P	-9
part	> b:such hobbies	-12
part	> b:suit up	-12
part	> b:superb ;	-30
part	> b:telemarketer who	16
part	> b:that P	-21
part	> b:that his	-15
part	> b:that was	-18
part	> b:the #	36
part	> b:the L	-28
part	> b:the O	-13
part	> b:the P	-7
part	> b:the big	16
part	> b:the boss's	-31
part	> b:the can	-45
part	> b:the comedy	-27
part	> b:the directing	-9
part	> b:the film	28
part	> b:the first	-22
part	> b:the haunted	-26
part	> b:the hero	-38
part	> b:the incredible	-29
part	> b:the late	-48
part	> b:the lonely	-31
part	> b:the nephew	12
part	> b:the night-shift	-26
part	> b:the picture	-30
part	> b:the rise	-17
part	> b:the same	-15
part	> b:the shepherd	-32
part	> b:the singer	-42
part	> b:the sloth	-21
part	> b:the soldier	-5
part	> b:the spy	-35
part	> b:the therapist	-14
part	> b:the trumpeter	-10
part	> b:the voices	-5
part	> b:them did	-8
part	> b:them in	-5
part	> b:therapist who	-14
part	> b:thriller in	-35
part	> b:tibetan man	13
part	> b:time in	-12
part	> b:time when	16
part	> b:to L	24
part	> b:to P	-27
part	> b:to be	-41
part	> b:to describe	-9
part	> b:to do	19
part	> b:to have	-36
part	> b:to him	-10
part	> b:told a	-12
part	> b:torch ,	-26
part	> b:trumpeter who	-10
part	> b:turned up	-5
part	> b:two decades	-18
part	> b:up as	-5
part	> b:up properly	-12
part	> b:v F	-12
part	> b:v W	-21
part	> b:version of	-7
part	> b:voiced by	-43
part	> b:voices of	-5
part	> b:was P	-13
part	> b:was one	-6
part	> b:was played	59
part	> b:was written	-16
part	> b:went to	44
part	> b:which he	-17
part	> b:which neither	-8
part	> b:which opens	16
part	> b:which was	20
part	> b:while a	-34
part	> b:who falls	-26
part	> b:who had	-16
part	> b:who has	-26
part	> b:who helped	-14
part	> b:who hits	16
part	> b:who is	56
part	> b:who keeps	-5
part	> b:who may	-10
part	> b:who owns	-9
part	> b:who sold	-13
part	> b:who was	-38
part	> b:whose name	-36
part	> b:wife whom	-31
part	> b:will be	-13
part	> b:will next	-4
part	> b:will suit	-12
part	> b:with P	21
part	> b:with her	-31
part	> b:with it	-23
part	> b:with the	-27
part	> b:woman ,	-26
part	> b:written by	-19
part	> b:wrote ,	-8
part	> b:you saw	12
part	> does 	-4
part	> does d	-35
part	> does w	-39
part	> far:1	13
part	> far:11+	19
part	> far:17+	-29
part	> far:2	-25
part	> far:26+	-22
part	> far:3	4
part	> far:4+	-6
part	> far:7+	-26
part	> films here:0	-40
part	> films here:1	6
part	> films here:2	24
part	> films:0	-17
part	> films:2	-41
part	> films:3+	32
part	> first:'	-9
part	> first:(	8
part	> first:)	-19
part	> first:,	-7
part	> first::	69
part	> first:;	-20
part	> first:aka	51
part	> first:along	-23
part	> first:alongside	-32
part	> first:and	-17
part	> first:as	-52
part	> first:chairman	-25
part	> first:directed	-23
part	> first:fashion	-10
part	> first:for	28
part	> first:gig	-19
part	> first:glaring	-34
part	> first:got	-30
part	> first:had	-22
part	> first:has	-9
part	> first:he	30
part	> first:in	-23
part	> first:leader	-49
part	> first:on	-10
part	> first:opposite	47
part	> first:partner	-38
part	> first:professor	-25
part	> first:the	-21
part	> first:to	-33
part	> first:was	41
part	> first:who	19
part	> first:with	31
part	> l:"	-48
part	> l:# ,	8
part	> l:# as	16
part	> l:# his	-40
part	> l:'	-9
part	> l:'s	-38
part	> l:(	-19
part	> l:) ,	7
part	> l:) and	24
part	> l:,	10
part	> l:, a	8
part	> l:, and	33
part	> l:, as	17
part	> l:, became	-20
part	> l:, is	-12
part	> l:, once	-32
part	> l:, the	-55
part	> l:, which	-23
part	> l::	-37
part	> l:;	-41
part	> l:C (	-25
part	> l:C ,	-28
part	> l:C ;	-20
part	> l:C and	-26
part	> l:C chairman	-13
part	> l:C partner	51
part	> l:C professor	28
part	> l:F as	-10
part	> l:L is	-9
part	> l:P	-31
part	> l:P '	-9
part	> l:P (	-16
part	> l:P ;	-12
part	> l:P aka	-58
part	> l:P as	-23
part	> l:P cousin	-24
part	> l:P is	-29
part	> l:P leader	29
part	> l:P nel	-34
part	> l:P plays	-24
part	> l:^ P	-25
part	> l:^ as	51
part	> l:a	17
part	> l:a glowering	-20
part	> l:a skinny	-50
part	> l:about	-41
part	> l:activist	-25
part	> l:agent	-42
part	> l:aka	-58
part	> l:american agent	-42
part	> l:an	-10
part	> l:analyst called	-23
part	> l:and	38
part	> l:and as	-24
part	> l:as	-21
part	> l:as an	-10
part	> l:as does	34
part	> l:as the	-23
part	> l:audiences as	-9
part	> l:back ,	-19
part	> l:back as	-37
part	> l:be	-56
part	> l:be general	-14
part	> l:became	-27
part	> l:been	-32
part	> l:been a	23
part	> l:before the	-19
part	> l:betraying	4
part	> l:broadcaster	-28
part	> l:by	36
part	> l:called	-26
part	> l:came	-39
part	> l:captain	37
part	> l:chairman	-13
part	> l:chip-shop patriarch	31
part	> l:comes	-23
part	> l:contestant ,	42
part	> l:cousin	-24
part	> l:cousins	-28
part	> l:daughter	39
part	> l:daughter ,	-9
part	> l:does	34
part	> l:evil	-39
part	> l:film about	-29
part	> l:first as	-16
part	> l:for	35
part	> l:for betraying	4
part	> l:for playing	-31
part	> l:for portraying	-4
part	> l:foster kid	11
part	> l:friend	29
part	> l:general	-14
part	> l:genius parents	21
part	> l:gloriously	-18
part	> l:glowering	-20
part	> l:he played	-40
part	> l:him as	-51
part	> l:his	46
part	> l:his daughter	-26
part	> l:hunter ,	34
part	> l:husband	-5
part	> l:in P	-17
part	> l:include the	-50
part	> l:instructor called	35
part	> l:is	-4
part	> l:is called	-49
part	> l:jailbird husband	-5
part	> l:journalist	-19
part	> l:kid	11
part	> l:known as	-44
part	> l:lawyer	-25
part	> l:leader	25
part	> l:man named	-48
part	> l:manager	-47
part	> l:manager ,	19
part	> l:mom ,	-9
part	> l:moment ,	-31
part	> l:most gloriously	-18
part	> l:murdered activist	-25
part	> l:murderess	26
part	> l:named	7
part	> l:nel	-34
part	> l:next	-23
part	> l:of	56
part	> l:of P	-27
part	> l:of the	-4
part	> l:on the	-36
part	> l:once	-32
part	> l:parents	21
part	> l:part of	66
part	> l:partner	51
part	> l:patriarch	31
part	> l:performance as	-39
part	> l:play	-60
part	> l:play cousins	-28
part	> l:played	27
part	> l:playing	-29
part	> l:plays	-29
part	> l:plays the	-49
part	> l:poet	-20
part	> l:portraying	-4
part	> l:professor	28
part	> l:raised by	17
part	> l:relationship with	13
part	> l:replace	-26
part	> l:return as	-25
part	> l:returns as	-51
part	> l:role of	60
part	> l:room to	20
part	> l:scenes as	-43
part	> l:school ,	-34
part	> l:secretary	-42
part	> l:seen as	20
part	> l:she plays	-34
part	> l:she was	-28
part	> l:show by	28
part	> l:skinny	-50
part	> l:sons	-30
part	> l:starred as	45
part	> l:stars as	-35
part	> l:student called	-38
part	> l:that 's	-38
part	> l:that comes	-23
part	> l:the	-68
part	> l:the broadcaster	-28
part	> l:the journalist	-19
part	> l:the lawyer	-25
part	> l:the murderess	26
part	> l:the next	-23
part	> l:the poet	-20
part	> l:their sons	-30
part	> l:then came	-39
part	> l:to	20
part	> l:to P	-52
part	> l:to play	-47
part	> l:to replace	-26
part	> l:transwoman called	-32
part	> l:twice as	-53
part	> l:voice of	-43
part	> l:war secretary	-42
part	> l:was	-24
part	> l:which	-23
part	> l:who is	-40
part	> l:who was	-32
part	> l:wife	-39
part	> l:will be	-34
part	> l:wish as	-9
part	> l:with	13
part	> l:would-be manager	-47
part	> l:wrong ,	-29
part	> last:"	-26
part	> last:"|d	-19
part	> last:(	15
part	> last:(|	15
part	> last:) ,	-8
part	> last:) and	-34
part	> last:,	23
part	> last:, "	-26
part	> last:, a	-41
part	> last:, alongside	-14
part	> last:, and	-27
part	> last:, by	-21
part	> last:, for	-23
part	> last:, in	-40
part	> last:, opposite	-19
part	> last:, starring	-30
part	> last:, that	48
part	> last:, the	-14
part	> last:, which	-48
part	> last:, while	-30
part	> last:, whom	18
part	> last:, with	7
part	> last:,|	28
part	> last::	27
part	> last::|	27
part	> last:;	-20
part	> last:; and	-17
part	> last:;|	-8
part	> last:C (	25
part	> last:C ,	28
part	> last:C and	-6
part	> last:C as	-61
part	> last:C in	-24
part	> last:C opposite	-22
part	> last:C to	-36
part	> last:F ,	47
part	> last:F with	-38
part	> last:P	-33
part	> last:P (	-48
part	> last:P ,	-18
part	> last:P for	-21
part	> last:P in	-19
part	> last:a	-42
part	> last:actor	-44
part	> last:actor|a	-44
part	> last:after	-52
part	> last:after|	-52
part	> last:along with	-47
part	> last:alongside	-17
part	> last:alongside|	-17
part	> last:and	-26
part	> last:and dame	-18
part	> last:and in	-26
part	> last:and two	-15
part	> last:and|	-21
part	> last:and|a	-21
part	> last:and|w	-13
part	> last:as	35
part	> last:as|	34
part	> last:as|d	-42
part	> last:a|	-41
part	> last:based on	-19
part	> last:been	-27
part	> last:been|	-27
part	> last:by	5
part	> last:by|	-6
part	> last:by|a	15
part	> last:by|d	-12
part	> last:by|w	-55
part	> last:dame	-24
part	> last:dame|	-24
part	> last:daughter	25
part	> last:directed by	-12
part	> last:director	-20
part	> last:director|d	-20
part	> last:drops in	-24
part	> last:father of	-21
part	> last:film by	16
part	> last:find	-25
part	> last:find|	-25
part	> last:fitted for	-19
part	> last:for	9
part	> last:for her	-28
part	> last:for|	-17
part	> last:for|d	-22
part	> last:from	-35
part	> last:from|	-35
part	> last:glimpse of	-9
part	> last:good to	-24
part	> last:her	-28
part	> last:her|	-28
part	> last:husband	-29
part	> last:in	-16
part	> last:in the	-14
part	> last:in which	-35
part	> last:in|	-21
part	> last:in|a	16
part	> last:is	-22
part	> last:is|	-22
part	> last:joined by	-13
part	> last:nephew that	22
part	> last:newcomer	27
part	> last:newcomer|a	27
part	> last:of	-20
part	> last:of|	-20
part	> last:of|w	-21
part	> last:on|	39
part	> last:opposite	-19
part	> last:opposite|	-19
part	> last:out ,	-13
part	> last:out of	-26
part	> last:part that	-36
part	> last:played by	-11
part	> last:played for	-21
part	> last:played with	-34
part	> last:portrayed by	38
part	> last:since	-50
part	> last:singer	-42
part	> last:singer|	-21
part	> last:sloth and	-21
part	> last:starring	-26
part	> last:starring|a	-34
part	> last:start of	-19
part	> last:that	32
part	> last:that|	21
part	> last:that|a	25
part	> last:the	-24
part	> last:the singer	-42
part	> last:the|	-24
part	> last:to	22
part	> last:to find	-25
part	> last:to|	22
part	> last:two	-15
part	> last:two|	-15
part	> last:until	-35
part	> last:until|	-35
part	> last:version of	-24
part	> last:voiced by	-43
part	> last:was	-14
part	> last:was|	-14
part	> last:went to	47
part	> last:when	33
part	> last:when|	33
part	> last:which|	-55
part	> last:which|a	18
part	> last:while	-30
part	> last:while|	-32
part	> last:whom	7
part	> last:whom|	-43
part	> last:whom|a	23
part	> last:wife whom	-38
part	> last:with	12
part	> last:with|	14
part	> last:writer-director	-28
part	> last:written by	-22
part	> people here:0	64
part	> people here:1	25
part	> people here:3+	-56
part	> people:0	-5
part	> people:1	5
part	> people:2	-5
part	> people:3+	-36
part	> r:"	-26
part	> r:" F	-26
part	> r:" F "	-20
part	> r:" F ,	-29
part	> r:#	-27
part	> r:# attempt	-24
part	> r:# attempt .	-24
part	> r:# movie	-24
part	> r:# movie .	-24
part	> r:'s	-47
part	> r:'s the	-47
part	> r:(	-23
part	> r:)	21
part	> r:) , C	7
part	> r:) , P	-32
part	> r:) , get	16
part	> r:) , her	51
part	> r:) , motor	12
part	> r:) , who	-44
part	> r:) .	25
part	> r:) . ^	25
part	> r:) and	4
part	> r:) and C	13
part	> r:) is	56
part	> r:) —	-13
part	> r:) — the	-13
part	> r:,	6
part	> r:, P	-11
part	> r:, P ,	-26
part	> r:, P and	12
part	> r:, W	-54
part	> r:, W ,	-54
part	> r:, a	30
part	> r:, a russian	-10
part	> r:, and	64
part	> r:, as	-17
part	> r:, as the	-19
part	> r:, did	6
part	> r:, did win	46
part	> r:, has	-44
part	> r:, his	-21
part	> r:, his director	-21
part	> r:, in	-11
part	> r:, is	36
part	> r:, said	-15
part	> r:, said that	-15
part	> r:, the	-48
part	> r:, the british	-26
part	> r:, who	36
part	> r:, who by	-9
part	> r:, who is	43
part	> r:, whose	-57
part	> r:, with	-24
part	> r:.	17
part	> r:. ^	17
part	> r:. ^ ^	17
part	> r:;	-21
part	> r:; and	-9
part	> r:; and P	-14
part	> r:C	-37
part	> r:C ,	-53
part	> r:C , on	-21
part	> r:C .	-27
part	> r:C . ^	-27
part	> r:C has	-18
part	> r:C has been	-18
part	> r:C in	-31
part	> r:C in F	-18
part	> r:F	-35
part	> r:F (	-29
part	> r:F )	-48
part	> r:F ) ,	-48
part	> r:F ,	-18
part	> r:F , and	-27
part	> r:F , is	-15
part	> r:F .	-16
part	> r:F . ^	-16
part	> r:a	-24
part	> r:an	9
part	> r:an oscar	9
part	> r:and	-14
part	> r:and P	-7
part	> r:and P ,	-30
part	> r:and P .	-15
part	> r:and P are	25
part	> r:are	46
part	> r:are certain	-24
part	> r:are certain to	-24
part	> r:as	-40
part	> r:as C	-28
part	> r:as C ,	-32
part	> r:as C .	-15
part	> r:as C and	-50
part	> r:as a	-32
part	> r:as the	-18
part	> r:as the O	-20
part	> r:as the masked	-11
part	> r:as the neighbour	-9
part	> r:came	28
part	> r:cannot	-41
part	> r:cannot abide	-31
part	> r:cannot abide .	-31
part	> r:daughter	-41
part	> r:daughter C	-41
part	> r:doesn't	-34
part	> r:doesn't want	-34
part	> r:doesn't want to	-34
part	> r:film	-13
part	> r:film ,	-17
part	> r:film , has	-17
part	> r:film last	-16
part	> r:film last summer	-16
part	> r:first	-35
part	> r:for	-47
part	> r:for O	-39
part	> r:from	-45
part	> r:has been	-32
part	> r:has said	-19
part	> r:has said .	-19
part	> r:his	-18
part	> r:his mother	-18
part	> r:his mother .	-18
part	> r:husband	25
part	> r:in	-47
part	> r:in F	-42
part	> r:in P	-9
part	> r:in P F	-14
part	> r:in her	-21
part	> r:in her first	-21
part	> r:in the	-24
part	> r:in the kitchen	-25
part	> r:in the title	-36
part	> r:is	-33
part	> r:is C	-32
part	> r:is C .	-12
part	> r:is C and	-45
part	> r:is back	-15
part	> r:is back as	-15
part	> r:is once	-8
part	> r:is once more	-8
part	> r:is the	-17
part	> r:is the journalist	-13
part	> r:leader	-25
part	> r:leader C	-25
part	> r:leader C in	-25
part	> r:on	-25
part	> r:own	-50
part	> r:played	7
part	> r:played ,	22
part	> r:played , oiled	22
part	> r:played for	-36
part	> r:played for P	-36
part	> r:plays	41
part	> r:ringlets	-19
part	> r:ringlets once	-19
part	> r:ringlets once more	-19
part	> r:series	-23
part	> r:takes	-38
part	> r:takes up	-38
part	> r:takes up with	-38
part	> r:the	-36
part	> r:the sabre-toothed	-21
part	> r:the sabre-toothed tiger	-21
part	> r:thriller	-28
part	> r:to	-39
part	> r:travels	-71
part	> r:travels to	-42
part	> r:travels to a	-42
part	> r:until	-25
part	> r:until now	-25
part	> r:until now ,	-25
part	> r:walked	-53
part	> r:was	44
part	> r:was C	57
part	> r:was C ,	57
part	> r:was photographed	-7
part	> r:was photographed leaving	-7
part	> r:went	-24
part	> r:who	-27
part	> r:will	27
part	> r:will be	36
part	> r:will be C	-17
part	> w:"	8
part	> w:#	45
part	> w:'	-5
part	> w:'s	7
part	> w:(	27
part	> w:)	-26
part	> w:,	-16
part	> w::	34
part	> w:C	-31
part	> w:F	-21
part	> w:L	-9
part	> w:O	-20
part	> w:P	-8
part	> w:W	-22
part	> w:a	6
part	> w:about	33
part	> w:account	-17
part	> w:accountant	-20
part	> w:actor	-31
part	> w:after	-40
part	> w:agent	-23
part	> w:aka	39
part	> w:allow	-9
part	> w:allowed	-9
part	> w:along	-23
part	> w:alongside	-22
part	> w:also	-50
part	> w:an	-4
part	> w:and	-30
part	> w:around	40
part	> w:arrive	35
part	> w:arrived	35
part	> w:as	16
part	> w:at	-29
part	> w:back	-12
part	> w:badly	29
part	> w:base	-19
part	> w:based	-19
part	> w:batchmate	-34
part	> w:be	-15
part	> w:become	-41
part	> w:been	-65
part	> w:before	-74
part	> w:beside	-18
part	> w:big	16
part	> w:boss's	-31
part	> w:both	-18
part	> w:break	-36
part	> w:bring	-60
part	> w:brother	-57
part	> w:brought	-46
part	> w:but	-17
part	> w:by	14
part	> w:call	-34
part	> w:called	-34
part	> w:can	-45
part	> w:certain	-9
part	> w:chairman	-25
part	> w:chase	-22
part	> w:chases	-19
part	> w:co-star	-12
part	> w:co-stars	-12
part	> w:coach's	-31
part	> w:come	-12
part	> w:comedy	-27
part	> w:comic	13
part	> w:cop	-10
part	> w:dame	-32
part	> w:daughter	12
part	> w:decades	-18
part	> w:describe	-9
part	> w:did	-7
part	> w:direct	-13
part	> w:directed	-14
part	> w:directing	-9
part	> w:director	-21
part	> w:do	19
part	> w:done	-9
part	> w:drama	-20
part	> w:drug	-16
part	> w:duo	-9
part	> w:earn	-24
part	> w:earned	-24
part	> w:elderly	13
part	> w:eye	-20
part	> w:failing	-9
part	> w:fall	-25
part	> w:falls	-25
part	> w:fashion	-10
part	> w:father	-25
part	> w:few	-12
part	> w:films	-9
part	> w:find	31
part	> w:first	-23
part	> w:fit	-11
part	> w:fitted	-11
part	> w:for	-19
part	> w:friday	16
part	> w:genius	-22
part	> w:get	18
part	> w:gig	-19
part	> w:give	-30
part	> w:gives	-34
part	> w:glare	-34
part	> w:glaring	-34
part	> w:glimpse	-9
part	> w:glowering	-5
part	> w:go	49
part	> w:god	-14
part	> w:good	-14
part	> w:got	-12
part	> w:guard	7
part	> w:had	-36
part	> w:has	-26
part	> w:haunt	-26
part	> w:haunted	-26
part	> w:have	-36
part	> w:he	-17
part	> w:head	-6
part	> w:help	-14
part	> w:helped	-14
part	> w:her	-23
part	> w:hero	38
part	> w:him	-6
part	> w:his	-31
part	> w:hit	16
part	> w:hits	16
part	> w:hobbies	-12
part	> w:horses	-36
part	> w:hotelier	-20
part	> w:husband	-29
part	> w:if	12
part	> w:in	-16
part	> w:incredible	-29
part	> w:into	-38
part	> w:is	-5
part	> w:it	-11
part	> w:its	-32
part	> w:join	-12
part	> w:joined	-12
part	> w:jury	-34
part	> w:keeps	-5
part	> w:know	-24
part	> w:landlady	-11
part	> w:late	30
part	> w:laundromat	-9
part	> w:leader	-50
part	> w:like	-55
part	> w:lonely	-31
part	> w:look	32
part	> w:lose	-37
part	> w:lost	-37
part	> w:lover	-62
part	> w:made	-4
part	> w:make	-29
part	> w:man	-10
part	> w:married	-49
part	> w:marry	-49
part	> w:may	-10
part	> w:money	-15
part	> w:more	-8
part	> w:movies	-29
part	> w:mughal	-17
part	> w:name	-32
part	> w:named	-19
part	> w:neither	-8
part	> w:nephew	12
part	> w:new	-10
part	> w:newcomer	27
part	> w:next	-9
part	> w:nickname	-9
part	> w:night-shift	-26
part	> w:no	-12
part	> w:nobody	-9
part	> w:not	-10
part	> w:novel	-18
part	> w:november	-14
part	> w:now	-31
part	> w:of	-33
part	> w:oiled	-24
part	> w:older	-26
part	> w:on	-14
part	> w:once	-10
part	> w:one	-13
part	> w:open	16
part	> w:opens	16
part	> w:opposite	-18
part	> w:or	31
part	> w:order	-5
part	> w:out	-17
part	> w:overcome	-22
part	> w:own	37
part	> w:owns	-9
part	> w:parent	-19
part	> w:parents	-19
part	> w:part	12
part	> w:partner	-38
part	> w:physics	-22
part	> w:picture	-8
part	> w:plant	-13
part	> w:play	4
part	> w:played	9
part	> w:plays	-47
part	> w:pop	28
part	> w:portray	28
part	> w:portrayed	28
part	> w:previously	-27
part	> w:prize	-34
part	> w:production	-9
part	> w:professor	-25
part	> w:properly	-12
part	> w:put	-50
part	> w:rear	-36
part	> w:replace	38
part	> w:reporter	-12
part	> w:ringlets	-7
part	> w:rise	-17
part	> w:role	32
part	> w:russian	12
part	> w:saga	-17
part	> w:said	-51
part	> w:same	-15
part	> w:saw	12
part	> w:screen	-12
part	> w:script	-30
part	> w:scripted	-30
part	> w:seconds	-12
part	> w:security	7
part	> w:see	11
part	> w:seen	-4
part	> w:sell	-13
part	> w:send	-48
part	> w:sent	-48
part	> w:series	-7
part	> w:she	-15
part	> w:shepherd	-32
part	> w:ship's	-26
part	> w:shoot	-19
part	> w:shot	-19
part	> w:shrink	-29
part	> w:shrinking	-29
part	> w:since	-50
part	> w:singer	-42
part	> w:sloth	-21
part	> w:sniper	-10
part	> w:so	-41
part	> w:sold	-13
part	> w:soldier	-5
part	> w:spy	-35
part	> w:stake	-15
part	> w:stammer	-22
part	> w:star	4
part	> w:starring	-15
part	> w:such	-12
part	> w:suit	-12
part	> w:superb	-30
part	> w:take	-29
part	> w:takes	-20
part	> w:telemarketer	16
part	> w:tell	-32
part	> w:that	8
part	> w:the	12
part	> w:them	-7
part	> w:therapist	-14
part	> w:this	41
part	> w:thriller	-35
part	> w:tibetan	13
part	> w:time	9
part	> w:to	-10
part	> w:told	-32
part	> w:torch	-26
part	> w:trumpeter	-10
part	> w:turn	-14
part	> w:turned	-5
part	> w:two	18
part	> w:until	-35
part	> w:up	-23
part	> w:v	-13
part	> w:version	-7
part	> w:voice	-61
part	> w:voiced	-43
part	> w:voices	-5
part	> w:want	52
part	> w:was	26
part	> w:went	44
part	> w:when	13
part	> w:which	-5
part	> w:while	-26
part	> w:whom	12
part	> w:whose	-46
part	> w:wife	-32
part	> w:will	-9
part	> w:win	9
part	> w:with	-4
part	> w:woman	-54
part	> w:work	-8
part	> w:would	23
part	> w:write	-60
part	> w:writer	-18
part	> w:writer-director	-28
part	> w:written	-67
part	> w:wrote	-8
part	> w:you	12
part	> w:young	-51
part	>=(	65
part	>=( P ) ,	-82
part	>=( P ) ,|	-71
part	>=( P ) and	-44
part	>=(|	65
part	>=) ,	-27
part	>=) ,|	-27
part	>=,	11
part	>=, P as C and	-12
part	>=, P as C and|	-12
part	>=, P is C and	-7
part	>=, P is C and|	-7
part	>=, and	-23
part	>=, and P and	-33
part	>=, and P and|	-33
part	>=, and|	-22
part	>=, in	-53
part	>=, in|	-14
part	>=, opposite	-24
part	>=, opposite|	-24
part	>=, played by	-21
part	>=, played by|a	-21
part	>=, with	36
part	>=, with|	36
part	>=,|	16
part	>=;	-13
part	>=and	-7
part	>=and|	-5
part	>=and|a	-25
part	>=as	-46
part	>=in	-25
part	>=in|	-25
part	>=is C and	-19
part	>=opposite	-24
part	>=opposite|	-24
part	>=to	-36
part	>=to|	-36
part	>|named|named	-58
part	>|noun|named	41
part	>|pronoun|named	51
part	does 	-10
part	does d	-77
part	does w	-38
part	form:finite conditional	-44
part	form:finite future	-27
part	form:finite past	-8
part	form:finite present	22
part	form:infinitive none	-5
part	form:ing none	5
part	form:participle none	-5
part	is:actor	6
part	is:actress	-26
part	is:australian	36
part	is:british	62
part	is:career	10
part	is:chairman	-49
part	is:coach	-52
part	is:dame	4
part	is:daughter	16
part	is:director	-42
part	is:father	-54
part	is:film	-49
part	is:former	-30
part	is:husband	-23
part	is:irish	-33
part	is:model	42
part	is:mr.	-45
part	is:ms.	-73
part	is:newcomer	29
part	is:partner	-38
part	is:rapper	-26
part	is:singer	-16
part	is:sir	-5
part	is:star	-42
part	is:two	-15
part	is:veteran	-52
part	is:wife	40
part	is:writer-director	-28
part	no main film	-51
part	other film	7
part	other is:activist	27
part	other is:adventure	-28
part	other is:agent	-8
part	other is:aka	-47
part	other is:american	-8
part	other is:assassin	16
part	other is:attorney	30
part	other is:baritone	-38
part	other is:biopic	-59
part	other is:boss	37
part	other is:boxer	-19
part	other is:boyhood	18
part	other is:brother	71
part	other is:bullying	39
part	other is:butler	40
part	other is:captain	60
part	other is:catwalk	-34
part	other is:chairman	-23
part	other is:children	-18
part	other is:chip-shop	26
part	other is:civil	-5
part	other is:columnist	-29
part	other is:comes	-23
part	other is:cop	-57
part	other is:cousin	-44
part	other is:cousins	7
part	other is:crazed	15
part	other is:creator	-49
part	other is:crime	37
part	other is:cult	4
part	other is:daughter	7
part	other is:dci	-45
part	other is:diamond	4
part	other is:district	30
part	other is:drug	21
part	other is:elder	-18
part	other is:evil	6
part	other is:faithless	-56
part	other is:family	37
part	other is:fashion	-37
part	other is:female	-34
part	other is:film-maker	7
part	other is:films	-28
part	other is:fixer	-26
part	other is:former	-53
part	other is:foster	12
part	other is:fremen	-8
part	other is:friend	17
part	other is:fur	34
part	other is:gambino	37
part	other is:gambler	-26
part	other is:general	15
part	other is:gig	-36
part	other is:girl	-8
part	other is:girlfriend	22
part	other is:gloriously	-25
part	other is:glowering	11
part	other is:grandmother	-27
part	other is:hapless	27
part	other is:heavyweight	-26
part	other is:hitman	31
part	other is:hobbit	23
part	other is:hulking	31
part	other is:husband	14
part	other is:irish	6
part	other is:jailbird	26
part	other is:kid	11
part	other is:lawyer	7
part	other is:leader	12
part	other is:lord	21
part	other is:ludacris	-23
part	other is:magnate	4
part	other is:masked	12
part	other is:mathematician	14
part	other is:millionaire	8
part	other is:mob	31
part	other is:murdered	27
part	other is:murderess	26
part	other is:nel	-47
part	other is:nephew	-42
part	other is:next	-49
part	other is:novelist	55
part	other is:occasionally	29
part	other is:official	-27
part	other is:organizer	-5
part	other is:painter	41
part	other is:partner	28
part	other is:patriarch	26
part	other is:play	7
part	other is:poet	9
part	other is:president	30
part	other is:professor	-13
part	other is:rebels	8
part	other is:regular	-27
part	other is:religious	-22
part	other is:rights	-5
part	other is:roommate	15
part	other is:secretary	-48
part	other is:servant	-51
part	other is:shorts	-18
part	other is:shy	35
part	other is:sinister	5
part	other is:sister	-37
part	other is:skinny	-50
part	other is:sons	-35
part	other is:soviet	12
part	other is:spy	-34
part	other is:squid-faced	26
part	other is:steelworker	26
part	other is:stows	36
part	other is:super-secret	-50
part	other is:surgeon	-27
part	other is:terrorist	13
part	other is:then	-42
part	other is:trainer	19
part	other is:trapper	34
part	other is:tupac-loving	11
part	other is:two	-18
part	other is:uncle	-38
part	other is:understudied	-35
part	other is:villainous	-16
part	other is:voice	-37
part	other is:war	-48
part	other is:whip-happy	-6
part	other is:wicked	-23
part	other is:wife	-12
part	other is:wizard	-14
part	other is:would-be	30
part	other is:writer	16
part	other is:young	24
part	other sure:1	-38
part	other sure:2	-40
part	other sure:4	-11
part	owns	-33
part	owns:	17
part	owns:brother	47
part	owns:daughter	-35
part	owns:girlfriend	13
part	owns:partner	-41
part	owns:sister	-43
part	owns:wife	-43
part	rule castMember	128
part	rule castMember cast-announced	56
part	rule castMember cast-beside	-36
part	rule castMember cast-brackets	42
part	rule castMember cast-film-sees	57
part	rule castMember cast-includes	49
part	rule castMember cast-is	77
part	rule castMember cast-part-owned	10
part	rule castMember cast-plays	66
part	rule castMember cast-possessive-part	-5
part	rule castMember cast-role-in	28
part	rule castMember cast-seen-in	98
part	rule castMember cast-starring	81
part	rule castMember cast-stars	81
part	rule castMember cast-with	-35
part	rule for another castMember	-88
part	rule other castMember	-65
part	same phrase	-44
part	says:blocked	39
part	says:reported	63
part	says:talks	-51
part	sure:1	-28
part	sure:2	-54
part	sure:3	-19
part	sure:4	-5
part	v:act|S	-35
part	v:adapt+|of	-20
part	v:appear|S	-33
part	v:appear|S|about	-12
part	v:appear|S|as	-17
part	v:appear|in	-47
part	v:approach+|S	-35
part	v:arrive|S	30
part	v:arrive|with	35
part	v:attach|S	-55
part	v:base|by	-13
part	v:bear+|by	29
part	v:beat+|S	30
part	v:become|S|O	40
part	v:become|S|as	-53
part	v:be|O	-13
part	v:be|O|O	18
part	v:be|S	7
part	v:be|S|O	44
part	v:be|S|S	-44
part	v:be|S|as	-40
part	v:be|S|in	-19
part	v:be|S|of	-50
part	v:be|S|to	-50
part	v:be|X	4
part	v:be|X|O	-45
part	v:be|X|X	29
part	v:be|by	-37
part	v:be|for	21
part	v:be|in	-56
part	v:be|in|O	-12
part	v:be|of	50
part	v:be|of|of	68
part	v:be|opposite	-28
part	v:be|opposite|O	-28
part	v:be|to	-20
part	v:be|to|O	-24
part	v:be|with	-25
part	v:be|with|O	-39
part	v:borrow+|S	17
part	v:bring|S	23
part	v:build|S	-14
part	v:call+|S	7
part	v:call+|S|O	7
part	v:call|O	23
part	v:call|S	4
part	v:call|S|O	51
part	v:call|alongside	-32
part	v:call|alongside|O	-32
part	v:cast+|S	-25
part	v:cast+|S|as	73
part	v:cast|O|O	-20
part	v:cast|S	-64
part	v:cast|S|O	-39
part	v:chase|O	-25
part	v:co-star|O	-18
part	v:co-star|O|O	-18
part	v:co-write|O	-37
part	v:come|O	-16
part	v:come|S	43
part	v:come|X	6
part	v:come|X|X	12
part	v:come|with	-53
part	v:compose|S	-42
part	v:cry|X	-5
part	v:cry|X|X	-5
part	v:describe|S	-46
part	v:die|S	62
part	v:die|S|S	-44
part	v:direct+|X	14
part	v:direct+|X|X	18
part	v:direct+|X|with	-16
part	v:direct+|by	-22
part	v:direct+|by|X	-12
part	v:direct+|by|with	-14
part	v:direct+|with	-88
part	v:direct+|with|with	-88
part	v:direct|S	-37
part	v:dispatch|O	-46
part	v:do|O	16
part	v:do|S	-49
part	v:do|S|O	-40
part	v:draw|by	-17
part	v:drop|S	-38
part	v:drop|in	-24
part	v:erupt|S	-42
part	v:erupt|S|X	-42
part	v:fall|S	47
part	v:feature|O	7
part	v:feature|O|O	-9
part	v:feature|S	-33
part	v:feature|S|as	-24
part	v:feature|X	-14
part	v:feature|by	-31
part	v:field|S	43
part	v:film|S	16
part	v:find|O	-25
part	v:fit+|for	-19
part	v:follow|O	-47
part	v:follow|X	40
part	v:follow|X|X	40
part	v:forget|S	31
part	v:forget|S|S	46
part	v:get|O	42
part	v:get|S	78
part	v:get|S|S	65
part	v:get|S|as	55
part	v:get|X	-14
part	v:give+|S	-4
part	v:give|O	38
part	v:give|S	-74
part	v:give|to	37
part	v:go|S	-35
part	v:go|S|S	-30
part	v:go|to	67
part	v:have|O	13
part	v:have|O|O	-18
part	v:have|O|as	51
part	v:have|S	19
part	v:have|with	-14
part	v:headline|S	-7
part	v:hire|O	29
part	v:hire|S	-45
part	v:hum|X	-5
part	v:hum|X|X	-5
part	v:hunt|O	-54
part	v:hunt|S	-20
part	v:include|O	43
part	v:include|O|O	46
part	v:include|S	-22
part	v:include|with	-7
part	v:include|with|with	29
part	v:join+|S	-45
part	v:join+|by	4
part	v:join|O	-35
part	v:join|S	17
part	v:join|S|S	-29
part	v:join|S|as	26
part	v:join|X	7
part	v:join|X|X	22
part	v:join|X|as	-50
part	v:kill+|S	-52
part	v:know|O	-63
part	v:know|O|as	-46
part	v:know|S	-6
part	v:know|S|X	18
part	v:know|S|as	-13
part	v:know|X	38
part	v:know|in	-45
part	v:leak|X	9
part	v:leak|X|X	21
part	v:leak|X|as	22
part	v:leave|S	-32
part	v:leave|S|X	-7
part	v:leave|X	11
part	v:leave|X|X	11
part	v:let|S	27
part	v:look|X	-57
part	v:look|X|X	-57
part	v:lose|S	34
part	v:lose|S|S	62
part	v:lose|X	-25
part	v:lose|to	30
part	v:make|O	28
part	v:make|S	-48
part	v:make|S|as	-36
part	v:make|by	-19
part	v:make|with	59
part	v:make|with|with	34
part	v:meet|O	31
part	v:name+|S	-35
part	v:name|O	-25
part	v:name|O|O	-17
part	v:name|S	34
part	v:name|S|O	24
part	v:nominate+|S	72
part	v:occupy+|X	14
part	v:occupy+|X|X	14
part	v:overcome|X	12
part	v:overcome|X|X	12
part	v:parent|O	-6
part	v:parent|O|O	21
part	v:parent|S	-17
part	v:parent|S|O	-17
part	v:photograph+|S	-7
part	v:pick+|by	-32
part	v:pick+|by|by	-49
part	v:play+|S	-45
part	v:play+|X	-12
part	v:play+|X|S	-61
part	v:play+|X|X	22
part	v:play+|by	24
part	v:play+|by|S	11
part	v:play+|by|X	-12
part	v:play|O|O	-74
part	v:play|S	11
part	v:play|S|O	15
part	v:play|S|S	-57
part	v:play|S|of	15
part	v:play|X	42
part	v:play|X|O	27
part	v:play|by	-5
part	v:play|for	-21
part	v:play|of	-19
part	v:play|of|O	-19
part	v:play|opposite	-27
part	v:play|under	-45
part	v:play|with	-27
part	v:play|with|with	-41
part	v:portray+|by	38
part	v:portray|S	80
part	v:portray|S|O	74
part	v:post+|by	26
part	v:promote+|S	43
part	v:provide|S	-29
part	v:provide|S|of	-29
part	v:put|S	33
part	v:raise+|by	29
part	v:reach|S	-38
part	v:recognise+|S	17
part	v:record|S	12
part	v:remain|S	-55
part	v:remember+|S	25
part	v:repeat|O	-43
part	v:replace|X	-33
part	v:reprise|S	12
part	v:reprise|S|of	20
part	v:return|S	6
part	v:return|S|as	9
part	v:return|X	-4
part	v:return|for	-21
part	v:return|for|as	-21
part	v:say|O	-33
part	v:say|S	43
part	v:see+|S|as	9
part	v:see+|in	-15
part	v:see+|with	29
part	v:see|S	-40
part	v:see|X	6
part	v:see|X|X	-6
part	v:sell|S	53
part	v:shoot|S	-54
part	v:sign|S	47
part	v:spend|S	-26
part	v:spend|S|as	-11
part	v:spin|out of	-38
part	v:star in|S	-36
part	v:star in|with	17
part	v:star|O|O	10
part	v:star|O|X	-18
part	v:star|S	17
part	v:star|S|as	40
part	v:star|X	4
part	v:star|alongside	-26
part	v:star|alongside|O	-26
part	v:step|S	27
part	v:step|S|of	27
part	v:step|of	-51
part	v:step|of|of	-51
part	v:stomp|S	-34
part	v:stomp|S|O	-34
part	v:support|S	15
part	v:support|S|O	-45
part	v:support|S|X	36
part	v:survive+|S	-19
part	v:survive+|by	-34
part	v:survive+|by|by	-43
part	v:take over|S	-6
part	v:take over|S|as	15
part	v:take|S	14
part	v:take|S|S	-37
part	v:take|S|as	-34
part	v:take|S|of	52
part	v:tell|S	-57
part	v:think|S	-57
part	v:travel|S	-42
part	v:turn up|S	19
part	v:turn up|S|as	30
part	v:turn up|S|from	-25
part	v:turn up|in	-15
part	v:turn up|opposite	-14
part	v:voice+|by	-31
part	v:voice|S	-54
part	v:voice|S|O	-46
part	v:walk|S	-30
part	v:wander|S	36
part	v:watch|by	-13
part	v:win|O	19
part	v:win|O|S	9
part	v:win|S	-19
part	v:win|for	49
part	v:win|for|as	36
part	v:win|in	-34
part	v:work|S	-41
part	v:work|S|S	-33
part	v:write+|S	-43
part	v:write+|by	-34
part	v:write|S	-48
part	v:write|S|about	-17
part	v:write|about	-35
part	v:write|about|about	-35
part	v:write|with	-46
part	v:|O|O	-4
part	v:|O|S	-26
part	v:|O|X	-15
part	v:|O|as	-5
part	v:|O|for	-41
part	v:|O|of	36
part	v:|S|O	27
part	v:|S|S	-15
part	v:|S|X	18
part	v:|S|about	-21
part	v:|S|as	13
part	v:|S|for	-75
part	v:|S|from	-25
part	v:|S|in	-61
part	v:|S|of	-4
part	v:|S|on	-49
part	v:|S|to	-63
part	v:|S|with	-53
part	v:|X|O	-27
part	v:|X|S	32
part	v:|X|X	40
part	v:|X|as	-11
part	v:|X|with	-16
part	v:|about|about	-35
part	v:|alongside|O	-27
part	v:|as|as	-39
part	v:|by|O	-44
part	v:|by|S	22
part	v:|by|X	-20
part	v:|by|by	5
part	v:|by|with	-14
part	v:|for|S	40
part	v:|for|as	46
part	v:|for|of	-9
part	v:|in|O	-15
part	v:|in|as	-26
part	v:|in|in	8
part	v:|of|O	-20
part	v:|of|of	-21
part	v:|opposite|O	-25
part	v:|opposite|as	-32
part	v:|to|O	-24
part	v:|to|S	-48
part	v:|to|to	33
part	v:|with|O	-56
part	v:|with|S	-44
part	v:|with|as	-24
part	v:|with|of	58
part	v:|with|with	-41
`;
