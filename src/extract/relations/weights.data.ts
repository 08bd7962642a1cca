/** Weights of what is seen of a pair, in hundredths, one column for each thing that may be told. Made by tests/bench/reader-pairs-train.ts. */
export const pairWeights = `
person	<	-14 -5 -34 -34
person	< b:" "	-15 24 -20 -8
person	< b:" (	18 61 -7 -5
person	< b:" )	-59 -24 0 -50
person	< b:" ,	-84 -37 -14 -5
person	< b:" F	-17 13 -6 -7
person	< b:" W	4 -43 -9 -4
person	< b:" after	26 -73 -10 -16
person	< b:" and	-2 -1 4 -7
person	< b:" by	-17 -9 -4 -8
person	< b:" fifth	-17 -9 -4 -8
person	< b:" in	45 -31 -10 -7
person	< b:" is	-62 -46 -10 -7
person	< b:" lost	-60 -56 -4 -7
person	< b:" reboot	-16 55 -5 -6
person	< b:" sensational	43 -24 -5 -9
person	< b:" sleep	-4 -5 -4 -3
person	< b:" the	47 -45 -6 -13
person	< b:" with	33 -7 -10 -10
person	< b:# )	-2 -4 -1 -2
person	< b:# ,	14 2 0 25
person	< b:# :	-20 -16 -5 -3
person	< b:# P	31 -18 -3 -2
person	< b:# and	-34 8 -6 -11
person	< b:# at	25 -5 77 -6
person	< b:# fans	0 -7 -7 -11
person	< b:# film	-12 24 26 -17
person	< b:# for	-57 42 -26 -10
person	< b:# hit	29 -40 -10 38
person	< b:# horror	18 3 -5 -4
person	< b:# in	13 -13 -6 -6
person	< b:# naval	-37 -29 -7 36
person	< b:# nomination	1 -27 -10 -13
person	< b:# release	-5 -10 -7 -4
person	< b:# romantic	-24 45 -17 -5
person	< b:# star	-53 -15 -2 -9
person	< b:# their	-25 -6 0 -2
person	< b:# to	-8 -12 -6 -4
person	< b:# with	-29 58 4 -7
person	< b:$ #	-43 17 -34 -27
person	< b:' #	76 -57 42 -11
person	< b:' C	-34 -65 -4 -6
person	< b:' F	-52 -20 -7 -7
person	< b:' week	0 -15 -8 -3
person	< b:'s also	17 -29 -30 -22
person	< b:'ve had	-27 -49 56 -12
person	< b:( "	2 7 -9 -18
person	< b:( C	-93 -10 -11 -8
person	< b:( F	22 -11 -10 -6
person	< b:( O	12 -10 -5 -6
person	< b:( P	-49 -20 -5 -5
person	< b:( he	29 -2 -6 -6
person	< b:( june	-27 -32 -6 -3
person	< b:( no	-18 10 -4 -4
person	< b:) ,	-22 -16 -3 -6
person	< b:) ;	-25 -21 0 -3
person	< b:) and	-46 22 -6 -5
person	< b:) has	-27 -32 -6 -3
person	< b:) is	35 -50 -10 -35
person	< b:, "	-48 4 21 -9
person	< b:, #	74 -1 -2 20
person	< b:, C	-13 -10 -7 -6
person	< b:, F	7 -13 -9 -6
person	< b:, L	-23 -31 -2 -4
person	< b:, O	-32 -44 -23 -12
person	< b:, P	-15 -17 -11 -10
person	< b:, a	-26 -4 -6 -8
person	< b:, after	37 37 -12 -10
person	< b:, also	5 -2 45 -8
person	< b:, although	-47 56 -14 -10
person	< b:, among	-52 -32 69 63
person	< b:, an	-50 -31 -10 70
person	< b:, and	-19 -29 -11 -11
person	< b:, are	-4 -12 50 -6
person	< b:, as	5 -27 6 -8
person	< b:, at	-13 34 -6 -16
person	< b:, beat	-53 -15 -2 -9
person	< b:, before	12 -4 -2 -2
person	< b:, beginning	-48 19 -27 -24
person	< b:, begun	63 -58 -14 -5
person	< b:, best	32 -8 -11 -6
person	< b:, better	6 8 -44 -3
person	< b:, broke	0 -15 -8 -3
person	< b:, but	-21 -12 -16 -8
person	< b:, co-writer	-43 -32 47 -3
person	< b:, did	47 -19 -5 -4
person	< b:, died	-36 -16 -16 -6
person	< b:, directed	80 71 55 -15
person	< b:, director	-16 -2 -14 -17
person	< b:, following	-41 17 -16 -12
person	< b:, for	6 -49 -11 29
person	< b:, fresh	-72 65 -36 -12
person	< b:, from	66 -60 -16 -7
person	< b:, gave	-31 -15 -28 -5
person	< b:, had	-33 14 -7 -16
person	< b:, has	-9 -1 -65 1
person	< b:, having	-1 -8 -6 -8
person	< b:, he	61 -37 -4 41
person	< b:, headed	0 -44 -24 -19
person	< b:, his	-102 -5 -10 -8
person	< b:, in	1 -1 -8 12
person	< b:, including	-3 39 -7 -10
person	< b:, is	-34 23 9 -13
person	< b:, known	47 -23 -18 -6
person	< b:, last	31 -18 -4 -6
person	< b:, leaving	-34 -34 -7 -7
person	< b:, made	-18 52 16 -7
person	< b:, more	-30 27 -9 -7
person	< b:, near	-4 -29 -17 -4
person	< b:, now	-16 -3 -1 -2
person	< b:, of	-36 -8 31 -12
person	< b:, on	-62 54 -13 -16
person	< b:, one	-8 -12 -12 -16
person	< b:, opposite	-47 -53 -10 -6
person	< b:, or	57 -13 -6 -8
person	< b:, overlapping	-25 -6 0 -2
person	< b:, playing	-2 45 -5 -5
person	< b:, plays	-21 -14 -5 -2
person	< b:, previously	-30 -44 -5 -17
person	< b:, produced	-8 26 -17 24
person	< b:, recently	66 -32 -7 -14
person	< b:, respectively	-15 12 17 -11
person	< b:, returns	-33 54 -20 -7
person	< b:, said	-49 62 -30 23
person	< b:, scripted	-18 -1 -61 -7
person	< b:, seen	56 -17 -2 -3
person	< b:, set	-48 -2 -5 -4
person	< b:, so	94 -58 -19 -18
person	< b:, star	28 -18 -7 -23
person	< b:, starring	31 1 -1 -2
person	< b:, still	-78 35 -15 -6
person	< b:, the	-6 -32 -13 -10
person	< b:, then	-29 32 -7 -7
person	< b:, three	5 21 -11 -5
person	< b:, to	-53 -31 -13 -5
person	< b:, told	-12 -1 -6 -2
person	< b:, was	47 -30 -15 45
person	< b:, where	-11 -28 -8 -6
person	< b:, which	26 -12 -7 -7
person	< b:, while	-47 -32 -10 -4
person	< b:, who	-12 4 2 8
person	< b:, whom	71 -51 55 -17
person	< b:, whose	-33 -48 -7 -6
person	< b:, will	-1 22 11 -11
person	< b:, with	-4 -16 15 -3
person	< b:, won	-63 59 -35 -6
person	< b:, wrote	2 42 64 -10
person	< b:- are	-54 16 -7 -1
person	< b:. #	-9 -2 -50 -8
person	< b:: "	-59 -80 -14 -16
person	< b:: #	-20 -16 -5 -3
person	< b:: for	49 -37 -5 -5
person	< b:: the	26 25 -4 -12
person	< b:; O	21 -6 -14 -14
person	< b:; P	-23 -25 -20 -5
person	< b:; a	-41 -24 -6 -6
person	< b:; and	-32 -27 -8 -6
person	< b:; for	-13 -55 -7 -6
person	< b:; he	64 -3 -7 -22
person	< b:; in	41 -1 -2 -2
person	< b:; it	-7 0 -3 -7
person	< b:; the	-24 -12 -6 -6
person	< b:; then	19 -37 -22 -9
person	< b:C (	-8 -25 -17 -29
person	< b:C )	-93 -10 -11 -8
person	< b:C ,	16 -15 -10 -9
person	< b:C :	49 -37 -5 -5
person	< b:C ;	17 1 0 -23
person	< b:C biopic	-3 -20 -11 -7
person	< b:C gig	-65 -9 -2 -2
person	< b:C got	0 -13 -3 -3
person	< b:C in	8 -13 -8 -7
person	< b:C of	-5 -31 -9 -4
person	< b:C opposite	-5 -5 -2 -3
person	< b:F "	41 30 -1 -6
person	< b:F (	-25 -29 3 -5
person	< b:F )	-42 -13 -4 -5
person	< b:F ,	-18 -31 -9 -7
person	< b:F ;	-27 -58 -5 -5
person	< b:F and	6 8 1 -9
person	< b:F as	41 -1 -2 -2
person	< b:F he	-17 -40 -1 -3
person	< b:F if	-20 -49 -2 -5
person	< b:F in	-36 1 20 -8
person	< b:F on	-8 -8 -5 -3
person	< b:F slipped	-37 -41 -9 -9
person	< b:F to	-21 -11 -8 -6
person	< b:F together	-18 -1 -61 -7
person	< b:F was	-36 38 -9 -1
person	< b:F with	-2 57 -4 -5
person	< b:L )	12 -10 -5 -6
person	< b:L ,	17 -24 -8 -6
person	< b:L P	36 -45 -3 -3
person	< b:L and	-22 -7 -17 58
person	< b:L at	5 -2 -4 -6
person	< b:L critics	0 -15 -8 -3
person	< b:L drama	-42 -24 -15 -16
person	< b:L epic	-3 21 -1 -3
person	< b:L film	29 -38 -6 -12
person	< b:L for	-66 18 -11 -7
person	< b:L in	6 12 -9 34
person	< b:L on	-26 -41 -4 -4
person	< b:L playing	55 -31 -23 -10
person	< b:L premiere	-44 -30 -21 -30
person	< b:L to	-22 49 -13 -15
person	< b:L with	90 -43 24 -6
person	< b:O "	55 -14 -8 -9
person	< b:O ,	-22 -24 -10 -8
person	< b:O and	-30 -54 -4 -3
person	< b:O distributed	-9 -2 -2 -1
person	< b:O has	2 -10 -9 -7
person	< b:O just	0 -11 -6 -7
person	< b:O mystery	-55 -18 -7 -7
person	< b:O put	33 -7 -9 -22
person	< b:P "	45 -26 -9 19
person	< b:P '	-34 -53 -7 -15
person	< b:P (	-43 -1 -17 -8
person	< b:P )	-8 -25 -17 -29
person	< b:P ,	-15 -17 -17 -12
person	< b:P ;	15 -22 -4 -6
person	< b:P C	-22 71 -3 -5
person	< b:P F	-2 -19 -8 -5
person	< b:P W	57 -5 -4 -7
person	< b:P aboard	-8 -12 -12 -4
person	< b:P all	-21 0 -3 -2
person	< b:P ambitious	-26 -55 -6 -4
person	< b:P an	-6 -16 -5 -6
person	< b:P and	-11 26 -10 -11
person	< b:P are	44 -10 -4 -12
person	< b:P as	37 -10 -4 -5
person	< b:P ballet	-1 -63 -6 -8
person	< b:P classic	-2 44 -3 -5
person	< b:P desert	22 0 -5 -10
person	< b:P elves	-11 -10 -6 -13
person	< b:P ever	-47 -66 -12 -11
person	< b:P film	37 -30 56 -13
person	< b:P films	-38 -43 -5 -2
person	< b:P for	-44 -15 -11 -16
person	< b:P gangster	51 -24 -2 0
person	< b:P had	-17 -22 -9 -41
person	< b:P horse	42 -11 -13 -4
person	< b:P husband	47 -19 -3 -8
person	< b:P in	40 -11 -4 -5
person	< b:P is	-54 -60 -2 -5
person	< b:P leader	-6 -22 -3 -4
person	< b:P made	-16 -87 -6 -5
person	< b:P movies	31 -18 -3 -2
person	< b:P of	-60 -73 -59 -23
person	< b:P on	7 17 -18 -41
person	< b:P picture	52 -61 -13 -39
person	< b:P played	6 -5 -1 -2
person	< b:P redo	69 -33 -11 -7
person	< b:P script	33 -4 -8 -4
person	< b:P show	0 -8 -8 -12
person	< b:P team	0 -20 -15 -24
person	< b:P to	-99 47 -10 78
person	< b:P topped	-43 -23 1 -10
person	< b:P under	-10 -40 -5 -5
person	< b:P were	60 -27 -6 -7
person	< b:P will	-1 -16 -9 14
person	< b:P worked	-82 -41 -24 74
person	< b:P wrote	-10 -55 7 -10
person	< b:W "	4 -43 -9 -4
person	< b:W (	12 -10 -5 -6
person	< b:W ,	-48 -27 -22 -11
person	< b:W and	-12 -4 -7 -5
person	< b:W films	-57 -1 -2 -3
person	< b:a C	11 -14 -1 -2
person	< b:a L	-34 -33 -7 -14
person	< b:a P	32 23 -7 -3
person	< b:a bad	24 -14 -5 -16
person	< b:a bafta	42 -46 -44 -14
person	< b:a best	37 -44 -31 -12
person	< b:a bilingual	-21 -14 -5 -2
person	< b:a bit	12 18 -26 -7
person	< b:a chapter	-28 -13 -3 -9
person	< b:a child	14 -3 -9 -6
person	< b:a comedic	-8 -6 -3 -17
person	< b:a comedy	-67 -20 -10 -11
person	< b:a decent	-15 -2 -1 -1
person	< b:a director	-60 106 40 -14
person	< b:a drag	-38 16 -3 -20
person	< b:a drug	-34 -2 -2 -3
person	< b:a drunken	1 -6 -2 -4
person	< b:a dual	-8 -2 -4 -2
person	< b:a dying	12 8 -15 -4
person	< b:a few	0 -13 -3 -3
person	< b:a film	6 28 -14 -17
person	< b:a firm-looking	-42 -25 -4 -4
person	< b:a flat-track	-8 -6 -3 -17
person	< b:a fourth	-63 -61 -24 -25
person	< b:a getaway	3 1 -8 -12
person	< b:a hammer	-9 -9 -3 -1
person	< b:a hand	-27 -49 56 -12
person	< b:a head	-25 -21 0 -3
person	< b:a hit	-25 -21 0 -3
person	< b:a hotel	21 -41 -17 -6
person	< b:a jump	-34 -33 -7 -14
person	< b:a jury	-26 -55 -5 -4
person	< b:a larger	-14 26 -5 -8
person	< b:a letter-writer's	31 19 -11 -3
person	< b:a line	50 -14 -9 -18
person	< b:a march	-5 -10 -7 -4
person	< b:a megalomaniac	19 -37 -22 -9
person	< b:a month	-23 -31 -7 -4
person	< b:a murderous	46 -7 -1 -3
person	< b:a number	64 -18 0 -3
person	< b:a nurse	83 -36 -5 -14
person	< b:a part	-72 31 30 -4
person	< b:a producer	-63 -21 -26 -32
person	< b:a remake	-38 -20 -6 -7
person	< b:a roadie	-4 -29 -17 -4
person	< b:a russian	-15 19 -5 -6
person	< b:a sarcastic	42 -21 -6 -5
person	< b:a scottish	-30 -22 -13 20
person	< b:a screenplay	-51 -38 -63 -12
person	< b:a ship's	-16 -3 -1 -2
person	< b:a short	-40 71 -10 -5
person	< b:a slave	68 -5 -7 -1
person	< b:a small	61 -15 -5 -9
person	< b:a sniper	41 -1 -2 -2
person	< b:a special	1 -13 -23 -3
person	< b:a stammer	-16 -9 -3 -4
person	< b:a success	-7 36 -6 -18
person	< b:a supporting	-52 -8 -3 -6
person	< b:a third	47 -32 -4 -4
person	< b:a turn	-1 -8 -6 -8
person	< b:a wheelchair	-44 -24 39 31
person	< b:a yacht	-19 -22 -12 -4
person	< b:a year	11 -28 -7 -10
person	< b:aboard a	-19 -22 -12 -4
person	< b:abortion drama	-39 -16 -4 -13
person	< b:about a	-8 -6 -3 -17
person	< b:about the	-83 -19 -9 -8
person	< b:about to	40 -4 -6 -5
person	< b:academy award	28 -21 -7 -8
person	< b:academy nod	40 -25 -11 -3
person	< b:account of	-35 -35 -12 -25
person	< b:act in	-38 16 -3 -20
person	< b:action film	49 -63 -14 -13
person	< b:action films	38 -7 -5 -4
person	< b:actor (	29 -2 -6 -6
person	< b:actor for	-3 -23 -16 -10
person	< b:actor in	77 -33 -6 -6
person	< b:actors after	-49 43 -11 -9
person	< b:actress for	30 -48 -4 -3
person	< b:actress oscar	5 0 -20 -14
person	< b:actress prize	55 -54 -44 -2
person	< b:adaptation of	-6 11 -10 -10
person	< b:admired in	-9 -32 -14 -6
person	< b:admires P	-31 -24 -9 -24
person	< b:after "	21 -32 -13 -10
person	< b:after F	-3 56 -11 -7
person	< b:after P	24 -14 -5 -16
person	< b:after the	-53 47 -49 -28
person	< b:after their	10 -34 -5 -14
person	< b:again ,	-51 19 -7 -16
person	< b:again after	8 14 -13 -13
person	< b:again be	11 -19 -10 -16
person	< b:again with	40 -4 -2 -2
person	< b:age of	-25 -34 10 -6
person	< b:agent in	-31 4 -5 -6
person	< b:agent who	42 -11 -13 -4
person	< b:all people	-23 -9 -15 -30
person	< b:all went	-21 0 -3 -2
person	< b:alongside P	5 -16 -21 -71
person	< b:already been	-23 -31 -2 -4
person	< b:already had	-1 -8 -6 -8
person	< b:also a	-63 -21 -26 -32
person	< b:also an	29 -2 -6 -6
person	< b:also appeared	23 -8 -7 -5
person	< b:also be	64 -12 -9 -5
person	< b:also completed	37 -65 -2 -21
person	< b:also had	-19 32 -15 -28
person	< b:also honoured	5 -39 30 -31
person	< b:also in	43 -14 67 -11
person	< b:also made	-24 51 -11 -12
person	< b:also popped	44 -1 -7 -3
person	< b:also produced	40 -26 63 86
person	< b:also starred	64 -23 0 -2
person	< b:also used	-39 4 -11 -42
person	< b:also wrote	11 -27 15 -13
person	< b:ambitious but	-24 16 -7 -5
person	< b:american in	-30 -22 -13 20
person	< b:american movies	-25 -6 0 -2
person	< b:among lighthouse-lens	-48 -2 -5 -4
person	< b:among them	-52 -32 69 63
person	< b:amuse their	-4 -1 -14 -2
person	< b:an academy	43 -16 -6 -10
person	< b:an actor	72 -34 -7 -8
person	< b:an american	-30 -22 -13 20
person	< b:an assistant	-25 -18 -24 -12
person	< b:an executive	-59 -31 -12 85
person	< b:an israeli	-31 4 -5 -6
person	< b:an oscar	6 -13 6 -7
person	< b:and "	-21 23 -2 -6
person	< b:and '	-30 -28 -2 -5
person	< b:and ,	8 -16 -8 -7
person	< b:and F	-70 -79 -23 -17
person	< b:and O	-33 -44 -1 -5
person	< b:and P	-27 -7 -14 0
person	< b:and a	-57 50 -10 -5
person	< b:and appeared	22 -41 -4 -4
person	< b:and as	4 -42 -6 -5
person	< b:and author	-15 12 17 -11
person	< b:and based	-76 -4 -4 -5
person	< b:and before	-65 -9 -2 -2
person	< b:and came	10 -34 -5 -14
person	< b:and cinematographer	-38 42 -11 -17
person	< b:and daughter	-21 0 -3 -2
person	< b:and directed	-21 -20 -14 -7
person	< b:and director	57 -62 -2 -11
person	< b:and for	-14 -15 -11 -9
person	< b:and gave	-34 24 -4 -6
person	< b:and had	34 -19 -7 -4
person	< b:and has	14 -45 -3 -5
person	< b:and he	-38 -25 -5 -5
person	< b:and her	-64 0 -2 -6
person	< b:and in	18 -42 -8 -14
person	< b:and is	10 -37 82 -11
person	< b:and it	22 -33 -46 -23
person	< b:and its	16 -6 -8 -8
person	< b:and later	1 -7 -3 -2
person	< b:and lost	24 -14 -5 -16
person	< b:and made	32 6 -6 -4
person	< b:and more	-27 15 -5 -9
person	< b:and quietly	55 -22 -13 -8
person	< b:and she	-85 -37 -12 -4
person	< b:and shot	-9 -20 -2 -5
person	< b:and so	-56 -16 -8 -4
person	< b:and son	12 -10 -5 -6
person	< b:and starred	87 58 37 43
person	< b:and the	-26 19 -4 -6
person	< b:and this	-60 -2 70 -5
person	< b:and two	-25 -31 -28 -5
person	< b:and was	23 -11 -11 -6
person	< b:and went	0 -6 -8 -4
person	< b:and who	41 21 -7 -9
person	< b:and would	28 29 -2 -3
person	< b:and wrote	-25 -34 10 -6
person	< b:animated "	-38 10 -15 57
person	< b:any film	-27 -31 0 -5
person	< b:anyone who	11 -19 -10 -16
person	< b:apart from	-27 -31 0 -5
person	< b:appearance in	29 -21 -12 -8
person	< b:appeared in	28 -11 -6 -5
person	< b:appeared opposite	22 -22 -2 -2
person	< b:appeared this	56 -11 -8 -10
person	< b:appeared with	16 -50 -7 -6
person	< b:appearing in	7 -65 -52 -4
person	< b:approached to	47 -29 -52 -18
person	< b:are among	46 -18 -16 -27
person	< b:are co-starring	39 -15 -2 -12
person	< b:are producers	-23 -9 -15 -30
person	< b:are reunited	-30 -47 -17 -8
person	< b:are to	23 -37 -12 -13
person	< b:are writing	-12 -31 54 -3
person	< b:ark ,	-23 -31 -2 -4
person	< b:arrest her	44 -8 -4 -4
person	< b:as C	19 -17 -10 -8
person	< b:as F	19 -4 -5 -3
person	< b:as P	47 -19 -3 -8
person	< b:as a	2 4 27 -9
person	< b:as an	34 -39 -8 -7
person	< b:as best	-47 51 56 -6
person	< b:as he	-27 -51 -13 -7
person	< b:as the	-38 -20 -8 -7
person	< b:as they	-12 -31 54 -3
person	< b:assistant director	-61 -21 -6 -10
person	< b:assistant on	-25 -18 -24 -12
person	< b:at fourteen	40 -25 -11 -3
person	< b:at night	18 18 -6 -2
person	< b:at present	83 -27 -12 -23
person	< b:at the	13 -24 20 3
person	< b:at vast	-9 -20 -2 -5
person	< b:attended the	0 -19 -19 -10
person	< b:audiences as	58 -8 -5 -3
person	< b:australian picture	-9 -20 -3 -5
person	< b:australian who	-8 -18 -21 -3
person	< b:author of	-15 12 17 -11
person	< b:autumn comes	-8 -24 -5 -6
person	< b:award ,	-37 60 -23 -10
person	< b:award for	21 -14 -10 -7
person	< b:award in	-10 -34 28 -5
person	< b:back after	31 -18 -6 -10
person	< b:back as	-83 -51 -4 -4
person	< b:back when	-45 -30 -10 -4
person	< b:backwards ,	-12 -1 -6 -2
person	< b:bad back	24 -14 -5 -16
person	< b:bafta for	42 -46 -44 -14
person	< b:ballet thriller	-38 46 -8 -10
person	< b:based on	-76 -9 -8 -7
person	< b:batman v	0 -13 -3 -3
person	< b:be C	38 3 -8 -3
person	< b:be directed	-52 -38 -2 -3
person	< b:be first-billed	0 -8 -8 -12
person	< b:be in	59 -52 -5 -12
person	< b:be played	-55 -38 -4 -3
person	< b:be revised	-4 2 -47 -5
person	< b:be seen	-7 -14 -6 -5
person	< b:beat P	-53 -15 -2 -9
person	< b:beaten twice	49 -37 -5 -5
person	< b:became famous	57 -5 -3 -4
person	< b:because of	76 -51 -11 -20
person	< b:been chosen	-16 28 -16 -9
person	< b:been confirmed	-42 -9 -9 -9
person	< b:been for	35 -62 -23 -24
person	< b:been kept	-23 -31 -2 -4
person	< b:been taken	-12 -41 -3 -4
person	< b:before ,	-39 62 -27 -6
person	< b:before :	-19 32 -15 -28
person	< b:before C	-46 -29 -3 -6
person	< b:before moving	12 -4 -2 -2
person	< b:before the	-65 -9 -2 -2
person	< b:beginning with	-48 19 -27 -24
person	< b:begun with	63 -58 -14 -5
person	< b:behind the	-26 44 -8 -5
person	< b:behind-the-camera gigs	-48 62 -15 -22
person	< b:best actor	-8 -32 -10 -11
person	< b:best actress	67 -25 -18 -5
person	< b:best director	-66 74 34 -9
person	< b:best dramatic	51 -44 -34 -8
person	< b:best known	28 -14 -16 -8
person	< b:best picture	-39 -30 -16 -9
person	< b:best-known part	52 -9 -3 -4
person	< b:better known	2 5 39 -11
person	< b:big screen	-24 16 -7 -5
person	< b:biggest names	5 21 -11 -5
person	< b:bilingual romantic	-21 -14 -5 -2
person	< b:billing in	55 -27 -10 -3
person	< b:biopic F	-6 -16 -5 -6
person	< b:bit part	21 -41 -17 -6
person	< b:black comedy	-80 -58 -19 -7
person	< b:blockbusters as	27 -6 -1 -1
person	< b:boxer C	-27 -7 -10 -4
person	< b:boy ,	-16 -3 -1 -2
person	< b:boyhood friend	-8 -25 -17 -29
person	< b:british premiere	0 -19 -19 -10
person	< b:broke out	0 21 -11 -3
person	< b:brother P	-70 -13 -59 -6
person	< b:brother was	-47 -23 -7 -9
person	< b:builder of	-23 -31 -2 -4
person	< b:business ,	-29 -7 -5 -7
person	< b:busy being	-7 -26 -14 -22
person	< b:busy with	15 24 -12 -12
person	< b:but event.current	0 -8 -8 -12
person	< b:but left	-9 -4 -1 -3
person	< b:but poorly-received	-24 16 -7 -5
person	< b:but the	-20 -37 -9 -11
person	< b:by P	-19 -28 -12 -4
person	< b:by a	34 -46 -9 -24
person	< b:by playwright	-4 2 -47 -5
person	< b:by some	0 -7 -7 -11
person	< b:by the	-37 -17 -2 -45
person	< b:called "	-50 36 -5 -11
person	< b:called the	-17 -9 -4 -8
person	< b:came back	7 -4 -17 -9
person	< b:came to	16 -69 -42 35
person	< b:camera as	-27 -51 -13 -7
person	< b:can be	-85 -20 -11 -9
person	< b:can recite	-42 -35 -22 -5
person	< b:career in	12 -6 -4 -2
person	< b:cast him	-51 35 -8 -9
person	< b:cast of	33 -7 -6 -10
person	< b:category for	-33 -35 62 -2
person	< b:cattle agent	42 -11 -13 -4
person	< b:chair herself	-1 -8 -6 -8
person	< b:chapter from	-28 -13 -3 -9
person	< b:character is	-4 -5 -4 -3
person	< b:charts after	-45 -32 -7 -9
person	< b:cheered by	0 -7 -7 -11
person	< b:child for	1 -13 -23 -3
person	< b:child of	-17 -9 -4 -8
person	< b:chosen as	-41 26 60 -3
person	< b:chosen to	-16 28 -16 -9
person	< b:cinema ,	-10 55 -42 -8
person	< b:cinema includes	-48 -60 82 -18
person	< b:cinematographer P	-38 42 -11 -17
person	< b:civil rights	39 -3 -5 -3
person	< b:claims ,	62 -33 -7 -9
person	< b:class ,	-4 35 37 -5
person	< b:co-star in	32 -23 -16 -14
person	< b:co-starring in	39 -15 -2 -12
person	< b:co-writer of	-43 -32 47 -3
person	< b:co-writer on	-53 -38 30 -35
person	< b:co-wrote the	-5 -3 6 -6
person	< b:cold in	-25 -21 0 -3
person	< b:combine such	27 -6 -1 -1
person	< b:come out	-9 -20 -2 -5
person	< b:comedic drama	-8 -6 -3 -17
person	< b:comedies as	-28 3 -41 -1
person	< b:comedy "	-24 -14 -4 -3
person	< b:comedy F	36 -5 -2 -3
person	< b:comedy about	-73 -18 -10 -7
person	< b:comedy and	-30 -28 -2 -5
person	< b:comedy field	22 -16 -5 -4
person	< b:comedy has	-27 -31 0 -5
person	< b:comedy with	-33 -51 -4 14
person	< b:coming together	8 14 -13 -13
person	< b:committed to	-65 -6 -22 -10
person	< b:company won	-39 -30 -16 -9
person	< b:compete with	-55 -19 -6 -5
person	< b:competed four	38 -12 -8 -14
person	< b:confirmed in	-42 -9 -9 -9
person	< b:cop who	44 -8 -4 -4
person	< b:costume drama	-65 -36 -18 -32
person	< b:country ,	-9 -2 -2 -1
person	< b:created "	-37 -14 -8 -8
person	< b:created by	-20 -6 -8 -5
person	< b:credit last	-7 -26 20 -5
person	< b:credit on	-37 -29 73 -40
person	< b:credits include	8 1 -17 55
person	< b:critics '	0 -15 -8 -3
person	< b:currently filming	73 -71 -15 -22
person	< b:cut F	-10 -40 -5 -5
person	< b:dame P	-33 -22 -8 -6
person	< b:dark fairy	-3 19 -3 -14
person	< b:daughter P	-21 0 -3 -2
person	< b:daughter of	-20 -12 -39 -3
person	< b:dealer in	4 -8 -3 -4
person	< b:debut as	-29 52 -48 -10
person	< b:debut in	28 -25 -8 -10
person	< b:debut with	-38 -17 -28 -9
person	< b:debuted together	45 -18 -12 -12
person	< b:decapitation in	-42 -25 -4 -4
person	< b:decent job	-15 -2 -1 -1
person	< b:demon -	-30 -47 -17 -8
person	< b:derby league	-8 -6 -3 -17
person	< b:desert epic	18 27 -22 -11
person	< b:desert romance	-21 -5 57 -13
person	< b:developing "	-7 -26 20 -5
person	< b:devise a	-35 21 -23 -8
person	< b:did "	-83 -43 -17 -7
person	< b:did O	0 -11 -6 -7
person	< b:did go	-15 -2 -1 -1
person	< b:did instead	24 -14 -5 -16
person	< b:did the	-64 54 -31 -7
person	< b:died in	-19 19 -7 -9
person	< b:died on	-36 -16 -16 -6
person	< b:direct "	-32 37 -8 -4
person	< b:direct F	-11 -83 -11 -4
person	< b:directed F	-14 -32 -58 -7
person	< b:directed P	-36 29 -6 -5
person	< b:directed and	52 44 46 -29
person	< b:directed by	26 -21 -5 -4
person	< b:directed her	-5 -34 -7 -2
person	< b:directed him	-22 34 -9 -9
person	< b:directed one	-30 40 -5 -5
person	< b:directed the	-20 -19 -47 -20
person	< b:director ,	-72 106 41 -16
person	< b:director ;	19 -37 -22 -9
person	< b:director P	57 -62 -2 -11
person	< b:director and	-15 12 17 -11
person	< b:director for	-67 66 39 -9
person	< b:director of	-52 26 -16 -11
person	< b:director on	69 -19 -12 -10
person	< b:director's chair	-30 41 -9 -7
person	< b:director's prize	-64 20 -62 -2
person	< b:directorial debut	-42 -31 -11 -13
person	< b:disc jockey	1 -6 -2 -4
person	< b:disliked the	49 -48 -5 -4
person	< b:distributed in	-9 -2 -2 -1
person	< b:divorce in	10 -34 -5 -14
person	< b:do the	-15 12 17 -11
person	< b:doubled for	2 -5 -7 -18
person	< b:down the	-56 -33 -4 -22
person	< b:drag queen's	-38 16 -3 -20
person	< b:drama "	-42 -24 -15 -16
person	< b:drama F	-51 -43 -11 41
person	< b:drama about	-8 -6 -3 -17
person	< b:dramatic actor	51 -44 -34 -8
person	< b:dramatist P	-25 69 -41 -6
person	< b:driver this	-51 19 -7 -16
person	< b:drug dealer	4 -8 -3 -4
person	< b:drunken disc	1 -6 -2 -4
person	< b:dual role	-8 -2 -4 -2
person	< b:dying mobster	12 8 -15 -4
person	< b:each #	-27 -49 56 -12
person	< b:each of	-39 62 -27 -6
person	< b:earlier features	-35 48 -14 -22
person	< b:earlier films	-84 88 -13 -21
person	< b:earlier in	-23 -31 -7 -4
person	< b:earlier partnership	-17 -22 -9 -41
person	< b:earned an	40 -25 -11 -3
person	< b:edited everything	-24 -14 -4 -3
person	< b:editor of	-18 -7 -11 -9
person	< b:elves in	-23 -16 -7 -13
person	< b:end of	-55 -42 -4 -7
person	< b:enough ,	-4 -29 -17 -4
person	< b:especially created	-20 -6 -8 -5
person	< b:event.current is	0 -8 -8 -12
person	< b:ever since	-52 43 -16 -12
person	< b:everything of	-24 -14 -4 -3
person	< b:executive producer	-64 -21 -8 108
person	< b:expected to	-17 -57 -6 -12
person	< b:expedition to	-36 -22 -3 -3
person	< b:expense ,	-9 -20 -2 -5
person	< b:fairy tale	-3 19 -3 -14
person	< b:fame in	29 -10 -1 -5
person	< b:fans in	0 -7 -7 -11
person	< b:father ,	28 21 -8 21
person	< b:father and	-70 -15 -7 -25
person	< b:father of	57 -2 -2 -1
person	< b:favorite for	-18 -32 -17 -13
person	< b:feature next	33 -60 -5 -8
person	< b:feature was	-88 89 -34 -46
person	< b:features are	-35 48 -14 -22
person	< b:february for	22 -47 -47 -13
person	< b:female P	74 -45 -6 -18
person	< b:festival ,	24 -26 -7 79
person	< b:feuding landlords	45 -3 -3 0
person	< b:few minutes	31 19 -11 -3
person	< b:few seconds	0 -13 -3 -3
person	< b:field for	22 -16 -5 -4
person	< b:fifth child	-17 -9 -4 -8
person	< b:film ,	-24 -28 -13 -9
person	< b:film F	-31 -17 -3 -3
person	< b:film as	-34 60 58 -4
person	< b:film debut	40 -11 -6 -6
person	< b:film festival	38 -12 -8 -14
person	< b:film for	-62 21 -11 -6
person	< b:film from	-1 -10 -6 -5
person	< b:film of	32 -14 -7 -14
person	< b:film since	-19 -14 54 -3
person	< b:film this	-27 -31 0 -5
person	< b:film version	-41 11 -10 -23
person	< b:film was	18 -90 -16 72
person	< b:film with	56 -53 -14 -17
person	< b:films ,	-61 34 -4 -3
person	< b:films F	30 -11 -5 -10
person	< b:films and	1 -6 -2 -4
person	< b:films as	25 -4 -7 -5
person	< b:films at	50 -44 -24 -24
person	< b:films for	-34 -39 -3 -4
person	< b:films include	69 -39 -19 -18
person	< b:films of	38 -7 -5 -4
person	< b:films such	53 -52 -10 -6
person	< b:finished work	60 -24 -5 -14
person	< b:firm-looking decapitation	-42 -25 -4 -4
person	< b:first ,	-81 95 -31 -18
person	< b:first choice	63 0 -2 -18
person	< b:first feature	-51 60 -26 -14
person	< b:first film	34 31 -44 -22
person	< b:first found	29 -10 -1 -5
person	< b:first had	41 -63 -57 59
person	< b:first offered	-18 -3 -2 -3
person	< b:first picture	-43 -69 -30 79
person	< b:first time	0 24 -14 -13
person	< b:first-billed on	0 -8 -8 -12
person	< b:fishes "	-4 -5 -4 -3
person	< b:flat-track roller	-8 -6 -3 -17
person	< b:flavor in	21 -28 -5 -3
person	< b:flesh-and-blood actors	-49 43 -11 -9
person	< b:following F	18 34 -11 -3
person	< b:for "	33 -4 -20 -9
person	< b:for C	-59 -59 -7 -2
person	< b:for F	-49 -25 -13 -7
person	< b:for O	-42 -6 -12 -7
person	< b:for P	9 -24 -7 -6
person	< b:for W	-6 -6 -9 -7
person	< b:for a	-12 26 -9 -4
person	< b:for an	-28 -15 -10 -9
person	< b:for best	-31 41 -50 -9
person	< b:for directing	-12 21 -5 -3
person	< b:for him	-12 31 86 -21
person	< b:for his	45 -56 -31 -5
person	< b:for i	-37 -15 -14 -9
person	< b:for its	-22 -14 -10 -3
person	< b:for playing	24 -14 -10 -5
person	< b:for portraying	33 -7 -3 -2
person	< b:for the	-10 9 0 -10
person	< b:for their	49 -12 -23 -13
person	< b:for this	5 0 -20 -14
person	< b:for those	-4 35 37 -5
person	< b:for writing	-36 -42 56 -14
person	< b:found fame	29 -10 -1 -5
person	< b:four times	38 -12 -8 -14
person	< b:fourteen for	40 -25 -11 -3
person	< b:french ;	-18 -1 -61 -7
person	< b:fresh from	-72 65 -36 -12
person	< b:friend ;	5 -10 -19 -7
person	< b:friend C	-8 -25 -17 -29
person	< b:friends ,	-4 -1 -14 -2
person	< b:from F	-36 -14 -7 -6
person	< b:from L	2 -47 -5 -4
person	< b:from O	-54 -28 -28 -7
person	< b:from P	-24 -15 -7 -8
person	< b:from W	-56 -34 -3 -5
person	< b:from a	32 -2 -7 -4
person	< b:from the	-45 -7 4 -8
person	< b:full-length feature	-43 51 -31 -24
person	< b:gained #	-3 -2 0 -4
person	< b:gangland drama	-39 39 -5 -25
person	< b:gangster drama	28 19 -5 -4
person	< b:gangster in	46 -7 -1 -3
person	< b:gave her	-19 -37 -3 -11
person	< b:gave him	-73 59 -8 -4
person	< b:gave the	21 -28 -5 -3
person	< b:gentler with	22 3 -8 -5
person	< b:getaway driver	3 1 -8 -12
person	< b:gets her	43 -18 -8 -10
person	< b:getting ready	-5 -10 -7 -4
person	< b:gig he	-65 -9 -2 -2
person	< b:gigs were	-48 62 -15 -22
person	< b:give the	-25 -6 0 -2
person	< b:go in	36 46 -9 -8
person	< b:go off	-15 -2 -1 -1
person	< b:golden lion	-12 21 -5 -3
person	< b:got a	0 -13 -3 -3
person	< b:got herself	-25 -18 -24 -12
person	< b:got screen	-37 -29 73 -40
person	< b:grandfather's friend	5 -10 -19 -7
person	< b:group "	-17 -9 -4 -8
person	< b:guard in	-15 19 -5 -6
person	< b:had a	25 -16 9 -10
person	< b:had admired	-9 -32 -14 -6
person	< b:had already	-23 -31 -2 -4
person	< b:had been	74 -38 -10 28
person	< b:had debuted	45 -18 -12 -12
person	< b:had him	-38 16 -3 -20
person	< b:had no	3 -69 -10 -13
person	< b:had produced	-29 -43 -16 -45
person	< b:had the	-32 -25 -3 69
person	< b:had worked	27 25 -26 -65
person	< b:hammer in	-9 -9 -3 -1
person	< b:hand in	-27 -49 56 -12
person	< b:has a	5 60 -5 -9
person	< b:has also	25 -2 -90 -15
person	< b:has been	21 -34 -10 -11
person	< b:has competed	38 -12 -8 -14
person	< b:has completed	28 -63 -10 -5
person	< b:has edited	-24 -14 -4 -3
person	< b:has had	-80 -14 -13 -23
person	< b:has it	12 -10 -5 -6
person	< b:has just	46 -68 -65 -23
person	< b:has now	-40 34 -16 -20
person	< b:has photographed	-38 -43 -5 -2
person	< b:has previously	-42 50 -6 -9
person	< b:has signed	-17 -45 -8 -7
person	< b:has since	-5 -21 -7 31
person	< b:has the	-5 -4 -4 -5
person	< b:has used	-26 26 -5 -6
person	< b:has worked	-39 62 -27 -6
person	< b:have a	-14 26 -5 -8
person	< b:have been	-42 -9 -9 -9
person	< b:have played	-45 -30 -10 -4
person	< b:having already	-1 -8 -6 -8
person	< b:he directed	-17 -40 -1 -3
person	< b:he has	-27 -38 -6 -6
person	< b:he is	68 -40 -13 -10
person	< b:he put	-9 -2 -2 -1
person	< b:he shared	-13 -19 40 -5
person	< b:he shot	-65 -9 -2 -2
person	< b:he was	19 -25 -6 -6
person	< b:he went	14 -5 -6 -24
person	< b:head cold	-25 -21 0 -3
person	< b:heist comedy	-59 -34 55 -7
person	< b:helped give	-25 -6 0 -2
person	< b:helped him	-3 -5 -3 -2
person	< b:hemisphere as	14 6 -5 -3
person	< b:her #	43 -18 -8 -10
person	< b:her ;	44 -8 -4 -4
person	< b:her brother	-64 0 -2 -6
person	< b:her in	-28 35 -7 -11
person	< b:her to	-66 77 -13 -7
person	< b:herself taken	-25 -18 -24 -12
person	< b:herself with	-1 -8 -6 -8
person	< b:him ,	86 -58 -7 -6
person	< b:him C	-43 73 -3 -3
person	< b:him a	-1 74 -9 -5
person	< b:him as	-51 35 -8 -9
person	< b:him in	-41 -48 -10 -11
person	< b:him marry	-38 16 -3 -20
person	< b:him on	31 -70 -14 47
person	< b:him overcome	-3 -5 -3 -2
person	< b:him somewhere	-98 43 -9 -6
person	< b:him the	-68 48 -5 -5
person	< b:him through	-34 45 -16 -2
person	< b:him to	-52 32 -6 -3
person	< b:him twice	57 -75 -8 -6
person	< b:himself ,	0 16 -4 -7
person	< b:himself an	44 1 -6 -20
person	< b:hindi cinema	5 21 -11 -5
person	< b:hired him	-52 32 -6 -3
person	< b:his director	-57 -11 -7 -7
person	< b:his music	-38 -26 -35 -4
person	< b:his name	0 -60 -15 -14
person	< b:his since	-24 -14 -4 -3
person	< b:his wife	59 -4 -3 -11
person	< b:hit F	-33 48 -6 -14
person	< b:hit man	-25 -21 0 -3
person	< b:hits include	-21 35 -25 -56
person	< b:honoured for	31 -35 0 -9
person	< b:horror film	-1 10 -7 -4
person	< b:horse in	46 -26 -2 -8
person	< b:horse-wise grandfather's	5 -10 -19 -7
person	< b:horses rear	27 -1 -9 -6
person	< b:hotel porter	21 -41 -17 -6
person	< b:husband ,	-30 -12 -5 -39
person	< b:husband ;	60 -22 -3 -7
person	< b:i 'll	-37 -15 -14 -9
person	< b:if you	-20 -49 -2 -5
person	< b:in "	43 3 -12 -9
person	< b:in #	-23 16 -7 17
person	< b:in F	-3 -20 -7 -6
person	< b:in L	-15 1 -7 -10
person	< b:in O	14 -16 -8 -8
person	< b:in P	39 -25 -6 -8
person	< b:in a	18 -1 -6 -9
person	< b:in an	66 -45 -10 -8
person	< b:in batman	0 -13 -3 -3
person	< b:in each	-27 -49 56 -12
person	< b:in films	61 -48 -4 -3
person	< b:in french	-18 -1 -61 -7
person	< b:in hindi	5 21 -11 -5
person	< b:in horror	18 -13 -4 -2
person	< b:in indie	7 -3 -5 -5
person	< b:in it	-16 -23 -14 7
person	< b:in oscar-nominated	-4 2 -12 -4
person	< b:in search	55 -37 -6 -19
person	< b:in spite	-42 -25 -4 -4
person	< b:in such	16 -3 -7 -6
person	< b:in that	54 -10 -7 -7
person	< b:in the	2 -8 -5 -10
person	< b:in things	40 43 -18 -9
person	< b:in this	11 11 -4 -5
person	< b:in three	49 -21 -23 -14
person	< b:in two	1 -6 -2 -4
person	< b:in which	-45 -48 -24 -8
person	< b:in ‘	0 -22 -19 -21
person	< b:include F	79 27 -23 -41
person	< b:include P	-43 -8 -18 -9
person	< b:include the	-41 -91 -16 102
person	< b:including F	7 50 -7 -7
person	< b:including in	14 -13 -7 -18
person	< b:indie films	7 -3 -5 -5
person	< b:inspired by	-53 -22 -5 -4
person	< b:instead ,	24 -14 -5 -16
person	< b:interrogated C	64 -25 -6 -6
person	< b:into the	21 -9 -5 -8
person	< b:is C	-62 -14 -7 -11
person	< b:is P	-44 -58 -29 -19
person	< b:is a	-13 -37 -36 -17
person	< b:is about	-36 -18 -5 -7
person	< b:is also	-11 -52 65 0
person	< b:is back	-43 36 -13 -13
person	< b:is currently	73 -71 -15 -22
person	< b:is filming	14 -13 -8 -7
person	< b:is getting	-5 -10 -7 -4
person	< b:is in	-34 119 8 -17
person	< b:is joining	-30 -37 -8 -7
person	< b:is known	-27 54 -11 -8
person	< b:is off	-7 -26 20 -5
person	< b:is on	-28 -58 -50 -46
person	< b:is preparing	-48 30 -22 -22
person	< b:is recognised	28 -20 -10 -6
person	< b:is sent	-4 -5 -4 -3
person	< b:is shortly	11 -14 -1 -2
person	< b:is the	29 -31 -9 54
person	< b:is to	6 -2 -9 -10
person	< b:is undeniably	0 -8 -8 -12
person	< b:is working	41 -32 -12 -31
person	< b:is writing	-22 1 -18 -10
person	< b:israeli agent	-31 4 -5 -6
person	< b:it ,	8 63 38 -23
person	< b:it L	12 -10 -5 -6
person	< b:it before	-46 -13 -5 17
person	< b:it in	-73 111 -18 -14
person	< b:it is	-93 -71 -7 83
person	< b:it last	-9 -4 -1 -3
person	< b:it was	46 -16 -37 -7
person	< b:its flavor	21 -28 -5 -3
person	< b:its writer	-22 -14 -10 -3
person	< b:job of	-15 -2 -1 -1
person	< b:jobs on	-15 12 17 -11
person	< b:jockey in	1 -6 -2 -4
person	< b:join P	-44 -14 -5 -3
person	< b:joining "	-62 -46 -10 -7
person	< b:jump start	-34 -33 -7 -14
person	< b:june #	-27 -32 -6 -3
person	< b:jury prize	-38 20 -14 -6
person	< b:just completed	70 -55 -1 -27
person	< b:just find	0 -11 -6 -7
person	< b:kept out	-23 -31 -2 -4
person	< b:kept putting	-37 62 -23 -8
person	< b:khan in	46 -4 -8 -3
person	< b:kid in	1 -8 -8 -10
person	< b:killer P	-3 -2 0 -4
person	< b:kin )	-18 10 -4 -4
person	< b:know for	-18 -36 -18 -12
person	< b:known as	64 25 -8 -4
person	< b:known for	-11 -4 -2 -9
person	< b:known from	-56 -34 -3 -5
person	< b:known overseas	-58 24 -10 -5
person	< b:known then	49 -64 -31 -13
person	< b:landed on	-17 -37 -31 -16
person	< b:landlady in	-24 -35 -2 -2
person	< b:landlady on	-18 -39 -13 -4
person	< b:landlords in	45 -3 -3 0
person	< b:larger part	-14 26 -5 -8
person	< b:last ,	70 -70 8 -11
person	< b:last film	-79 -54 -12 79
person	< b:last full-length	-43 51 -31 -24
person	< b:last seen	22 -16 -5 -6
person	< b:last time	-7 -26 20 -5
person	< b:last two	-48 62 -15 -22
person	< b:last work	-47 -38 -44 -12
person	< b:last year	-31 32 -5 -4
person	< b:later direct	-32 37 -8 -4
person	< b:later for	-25 -31 -28 -5
person	< b:later took	-10 -38 -16 20
person	< b:latest role	44 -14 -5 -5
person	< b:latest romantic	-30 -28 -2 -5
person	< b:latex ;	-10 -28 -6 -5
person	< b:lawyer in	72 -39 -7 -9
person	< b:lead in	67 -40 -20 -23
person	< b:lead role	-21 -14 -5 -2
person	< b:leader C	-9 -20 -3 -5
person	< b:leads in	40 -11 -6 -8
person	< b:leads the	-36 -22 -3 -3
person	< b:league in	-8 -6 -3 -17
person	< b:left for	-60 41 -15 -20
person	< b:left it	-9 -4 -1 -3
person	< b:legionaries trampled	22 -20 -4 -3
person	< b:letter-writer's few	31 19 -11 -3
person	< b:lighthouse-lens makers	-48 -2 -5 -4
person	< b:line in	50 -14 -9 -18
person	< b:linked with	-29 -30 -5 -7
person	< b:lion in	-12 21 -5 -3
person	< b:lit P	-34 -32 -5 -12
person	< b:lost a	24 -14 -5 -16
person	< b:lost to	-60 -56 -4 -7
person	< b:love to	-26 -65 -7 -10
person	< b:luck to	-9 -20 -2 -5
person	< b:made "	-52 101 -41 -5
person	< b:made F	-6 46 18 4
person	< b:made a	-22 59 -9 -4
person	< b:made amends	-44 61 -5 -3
person	< b:made him	-43 73 -3 -3
person	< b:made his	0 -60 -15 -14
person	< b:made the	-9 -60 -6 -12
person	< b:make "	6 -10 -8 -12
person	< b:makers in	-48 -2 -5 -4
person	< b:makers of	16 -62 -8 -20
person	< b:makeup for	18 18 -6 -2
person	< b:man who	12 -33 0 -21
person	< b:man with	-25 -21 0 -3
person	< b:many of	-38 -43 -5 -2
person	< b:march #	-5 -10 -7 -4
person	< b:marmalade its	21 -28 -5 -3
person	< b:marry a	-38 16 -3 -20
person	< b:megalomaniac director	19 -37 -22 -9
person	< b:melting priest	-44 -35 -14 -10
person	< b:might be	0 -8 -8 -12
person	< b:minutes in	31 19 -11 -3
person	< b:mobster in	12 8 -15 -4
person	< b:mom ,	-64 0 -2 -6
person	< b:monday at	0 -7 -7 -11
person	< b:money for	-30 -3 -5 -6
person	< b:monsters-versus-robots epic	25 -6 -10 -9
person	< b:month earlier	-23 -31 -7 -4
person	< b:more ,	17 24 -11 -10
person	< b:more recently	-31 10 -8 -6
person	< b:more than	-28 15 -12 54
person	< b:most recently	17 -34 -11 -7
person	< b:mother ,	-24 -4 -4 -19
person	< b:mother and	12 -10 -5 -6
person	< b:mother back	-45 -30 -10 -4
person	< b:moved to	-4 67 -19 -14
person	< b:movie ,	52 -60 -14 -15
person	< b:movie career	12 -6 -4 -2
person	< b:movie in	-52 -16 -17 -8
person	< b:movies ,	-12 35 -7 -9
person	< b:movies of	-25 -6 0 -2
person	< b:moving onto	12 -4 -2 -2
person	< b:murderous gangster	46 -7 -1 -3
person	< b:music for	-42 -38 -20 -10
person	< b:musical inspired	-53 -22 -5 -4
person	< b:name as	-15 28 -12 -4
person	< b:name horses	27 -1 -9 -6
person	< b:name with	-27 -14 60 -5
person	< b:named best	17 7 -49 -8
person	< b:names in	5 21 -11 -5
person	< b:naval drama	-37 -29 -7 36
person	< b:near enough	-4 -29 -17 -4
person	< b:nel C	-17 -42 -3 -3
person	< b:nervous system	-25 -6 0 -2
person	< b:new film	0 -19 -19 -10
person	< b:new movie	-52 -16 -17 -8
person	< b:new permissiveness	49 -48 -5 -4
person	< b:next ,	40 -13 -26 -10
person	< b:next be	-66 -3 -1 -2
person	< b:next film	-41 -10 -6 -7
person	< b:next in	26 -37 -9 -8
person	< b:next is	-48 76 -27 -59
person	< b:next role	-2 44 -3 -5
person	< b:night without	18 18 -6 -2
person	< b:no kin	-18 10 -4 -4
person	< b:nod at	40 -25 -11 -3
person	< b:nominated for	-13 -20 -21 -10
person	< b:nomination ,	1 -27 -10 -13
person	< b:nomination for	59 -19 42 -8
person	< b:nose running	55 -22 -13 -8
person	< b:not be	40 31 -23 -7
person	< b:not make	-36 2 -19 -35
person	< b:novel ,	-30 -14 -34 -18
person	< b:now #	-16 -3 -1 -2
person	< b:now taken	-27 -31 0 -5
person	< b:number of	64 -18 0 -3
person	< b:nurse in	-1 -19 -6 -5
person	< b:obamas '	-30 -54 -4 -3
person	< b:of "	-33 -3 32 -11
person	< b:of #	-23 -23 10 -7
person	< b:of C	65 -51 -6 -11
person	< b:of F	-23 -2 7 -9
person	< b:of L	-49 71 -16 -8
person	< b:of O	64 -48 -13 -6
person	< b:of P	26 7 -10 26
person	< b:of W	-46 2 -42 -10
person	< b:of a	-26 -51 -9 -10
person	< b:of all	-23 -9 -15 -30
person	< b:of films	64 -23 0 -2
person	< b:of his	-44 -13 -9 -6
person	< b:of new	0 -19 -19 -10
person	< b:of screen	0 -13 -3 -3
person	< b:of the	1 -6 8 -9
person	< b:of them	-43 58 -10 -17
person	< b:off developing	-7 -26 20 -5
person	< b:off to	-44 24 -7 -11
person	< b:offered a	-71 -6 -21 -17
person	< b:offered to	-18 -3 -2 -3
person	< b:old pal	24 -20 -6 -8
person	< b:older brother	-47 -23 -7 -9
person	< b:on "	-48 3 -18 -14
person	< b:on #	32 -51 -31 -37
person	< b:on F	41 0 -14 -13
person	< b:on L	58 -3 -5 -6
person	< b:on O	20 -65 -6 -3
person	< b:on P	-60 -14 -5 -9
person	< b:on W	-15 28 -12 -4
person	< b:on a	-65 -34 -7 -10
person	< b:on as	-25 -18 -24 -12
person	< b:on last	-17 -37 -31 -16
person	< b:on monday	0 -7 -7 -11
person	< b:on sept	-25 -6 0 -2
person	< b:on the	-20 16 61 -15
person	< b:on to	-8 24 -8 -5
person	< b:once had	21 -41 -17 -6
person	< b:once linked	-3 -39 -5 -5
person	< b:one himself	-30 40 -5 -5
person	< b:one of	2 2 -11 25
person	< b:one with	1 -6 -2 -4
person	< b:only appearance	29 -21 -12 -8
person	< b:onto roles	12 -4 -2 -2
person	< b:opposite P	23 -6 -4 -5
person	< b:opposite dame	22 -22 -2 -2
person	< b:organizer C	39 -3 -5 -3
person	< b:oscar ,	-10 -14 -11 -8
person	< b:oscar ;	-42 -24 -15 -16
person	< b:oscar as	1 -13 -23 -3
person	< b:oscar for	-7 -27 2 -7
person	< b:oscar in	-68 40 -37 -2
person	< b:oscar nomination	17 -17 38 -7
person	< b:oscar-nominated movie	-4 2 -12 -4
person	< b:other is	-32 -39 -11 -19
person	< b:ought to	44 -8 -4 -4
person	< b:out after	-9 -20 -2 -5
person	< b:out of	-10 -30 -8 -7
person	< b:outside a	-34 -33 -7 -14
person	< b:over the	-1 58 -18 -6
person	< b:overcome a	-16 -9 -3 -4
person	< b:overlapping style	-25 -6 0 -2
person	< b:overseas for	-58 24 -10 -5
person	< b:own comedies	-28 3 -41 -1
person	< b:own debut	-38 13 -28 -8
person	< b:pal P	24 -20 -6 -8
person	< b:palme d'or	-48 18 -14 -2
person	< b:part as	21 -41 -17 -6
person	< b:part first	-18 -3 -2 -3
person	< b:part for	-24 46 48 -14
person	< b:part in	-42 -21 -8 -8
person	< b:part of	64 17 -6 -9
person	< b:part was	97 -6 -5 -7
person	< b:partnership with	2 -17 -9 -35
person	< b:people ,	-23 -9 -15 -30
person	< b:people leave	-24 -4 -4 -19
person	< b:performance as	70 -6 -17 -7
person	< b:performance in	-82 -25 -11 -9
person	< b:period drama	-59 25 -5 -6
person	< b:permissiveness ,	49 -48 -5 -4
person	< b:photographed many	-38 -43 -5 -2
person	< b:picked up	47 -7 -9 -5
person	< b:picture ,	2 25 -14 -20
person	< b:picture F	-11 -31 -3 -5
person	< b:picture for	-62 56 -32 -9
person	< b:picture since	-43 -69 -30 79
person	< b:place has	-12 -41 -3 -4
person	< b:play C	-4 -8 -8 -4
person	< b:play mother	12 -10 -5 -6
person	< b:play the	58 -5 -9 -10
person	< b:played C	-32 -16 -7 -5
person	< b:played a	107 -14 -9 -6
person	< b:played by	-88 -10 -3 -3
person	< b:played the	-23 -8 -5 -4
person	< b:playing C	14 33 -8 -4
person	< b:playing a	64 -57 -15 -10
person	< b:playing the	18 -10 -16 -2
person	< b:plays C	90 -8 -4 -8
person	< b:plays a	-72 -17 -9 -5
person	< b:plays the	31 -9 -5 -5
person	< b:playwright P	-4 2 -47 -5
person	< b:poet C	0 -7 -2 -3
person	< b:poorly-received big	-24 16 -7 -5
person	< b:popped up	44 -1 -7 -3
person	< b:porter in	21 -41 -17 -6
person	< b:portrayal of	43 -24 -5 -3
person	< b:portrayed in	16 -51 -20 -19
person	< b:portraying C	33 -7 -3 -2
person	< b:poster ,	0 -8 -8 -12
person	< b:preferred P	-8 -18 -21 -3
person	< b:premiere of	22 -20 -13 -14
person	< b:prequel to	13 29 -9 -4
person	< b:previously scripted	-30 -44 -5 -17
person	< b:previously worked	-42 50 -6 -9
person	< b:priest in	-78 -36 -6 -2
person	< b:prison drama	-27 32 -24 -13
person	< b:prize at	-42 65 -39 -4
person	< b:prize for	3 7 38 -7
person	< b:prize went	-17 -42 -3 -3
person	< b:produce F	-8 -6 -3 -17
person	< b:produce alongside	-18 -18 -31 -69
person	< b:produced "	-50 -34 -25 61
person	< b:produced ,	-52 -32 69 63
person	< b:produced F	-2 58 -3 -5
person	< b:producer P	-29 -7 -15 -64
person	< b:producer of	-72 -8 -10 7
person	< b:producers on	-23 -9 -15 -30
person	< b:project but	-9 -4 -1 -3
person	< b:public also	-19 32 -15 -28
person	< b:put him	-49 -61 -10 -34
person	< b:put up	-33 -4 -6 -9
person	< b:putting her	-37 62 -23 -8
person	< b:queen's act	-38 16 -3 -20
person	< b:quietly takes	55 -22 -13 -8
person	< b:raccoon in	42 -21 -6 -5
person	< b:ran O	-10 -36 -18 -16
person	< b:ready for	-5 -10 -7 -4
person	< b:rear ,	27 -1 -9 -6
person	< b:reason people	-24 -4 -4 -19
person	< b:reboot of	-16 55 -5 -6
person	< b:received the	11 1 18 -6
person	< b:recently a	1 -6 -2 -4
person	< b:recently finished	60 -24 -5 -14
person	< b:recite whole	-42 -35 -22 -5
person	< b:recognised for	28 -20 -10 -6
person	< b:redo of	54 23 -14 -7
person	< b:refuse ;	28 -15 -8 -22
person	< b:release ,	-5 -10 -7 -4
person	< b:remake of	-26 18 -10 -8
person	< b:respectively director	-15 12 17 -11
person	< b:responsible for	-37 -29 -7 36
person	< b:restless ,	-25 -6 0 -2
person	< b:returned as	-56 -43 -7 -18
person	< b:returned for	-9 -31 -26 -22
person	< b:returning as	78 -35 -14 -7
person	< b:returns with	-33 54 -20 -7
person	< b:reunited in	-30 -47 -17 -8
person	< b:revised by	-4 2 -47 -5
person	< b:rewarded for	-38 -26 -35 -4
person	< b:rights organizer	39 -3 -5 -3
person	< b:rivals include	-43 -8 -18 -9
person	< b:roadie in	-4 -29 -17 -4
person	< b:role ,	-41 45 -1 -3
person	< b:role as	-30 -21 -6 -5
person	< b:role for	-8 -2 -4 -2
person	< b:role in	-13 -12 -8 -7
person	< b:role of	39 -3 -5 -3
person	< b:role was	44 -37 -9 -10
person	< b:role with	-25 -20 -3 -4
person	< b:roles in	37 -8 -6 -5
person	< b:roller derby	-8 -6 -3 -17
person	< b:romance ,	-25 -31 -28 -5
person	< b:romanian abortion	-39 -16 -4 -13
person	< b:romantic comedy	-1 -4 -10 -6
person	< b:rotten luck	-9 -20 -2 -5
person	< b:running ,	55 -22 -13 -8
person	< b:russian security	-15 19 -5 -6
person	< b:said that	-29 -51 -23 49
person	< b:same jobs	-15 12 17 -11
person	< b:sarcastic raccoon	42 -21 -6 -5
person	< b:saw "	11 -19 -10 -16
person	< b:says ,	-18 -66 -12 -21
person	< b:scenes from	-42 -35 -22 -5
person	< b:scored F	-23 -23 -9 -4
person	< b:scottish comedy	-30 -22 -13 20
person	< b:scottish director	-12 -41 -3 -4
person	< b:screen adaptation	-24 16 -7 -5
person	< b:screen credit	14 -46 74 -34
person	< b:screen time	0 -13 -3 -3
person	< b:screenplay for	-25 -35 76 -10
person	< b:screenplay prize	-71 -62 75 -4
person	< b:screenplays of	-59 -61 67 -8
person	< b:script ,	-16 -36 76 -9
person	< b:script for	-57 -44 25 72
person	< b:script landed	-17 -37 -31 -16
person	< b:scripted in	-18 -1 -61 -7
person	< b:search of	55 -37 -6 -19
person	< b:second assistant	-61 -21 -6 -10
person	< b:second billing	55 -27 -10 -3
person	< b:second film	-30 24 67 -16
person	< b:second-unit on	-53 26 -11 -35
person	< b:seconds of	0 -13 -3 -3
person	< b:secret agent	-25 -57 -15 -9
person	< b:security guard	-15 19 -5 -6
person	< b:seen as	-6 -5 -2 -3
person	< b:seen at	72 -17 -3 -15
person	< b:seen in	3 -19 -8 -5
person	< b:seen next	-11 -20 -4 -8
person	< b:seen swinging	-9 -9 -3 -1
person	< b:seen taunting	34 -20 -4 -4
person	< b:self-adoring landlady	-18 -39 -13 -4
person	< b:sensational start	43 -24 -5 -9
person	< b:sent to	-4 -5 -4 -3
person	< b:sept .	-25 -6 0 -2
person	< b:sequel to	82 -32 -3 -12
person	< b:serial killer	-3 -2 0 -4
person	< b:series W	32 -3 -3 -25
person	< b:series and	4 -42 -6 -5
person	< b:set among	-48 -2 -5 -4
person	< b:shared the	-22 -32 9 -14
person	< b:she cut	-17 23 -10 -7
person	< b:she was	-90 45 -6 -7
person	< b:ship's boy	-16 -3 -1 -2
person	< b:shoots P	42 -11 -13 -4
person	< b:short ,	-51 114 -54 -9
person	< b:shortlisted for	5 0 -20 -14
person	< b:shortly to	11 -14 -1 -2
person	< b:shot in	-9 -20 -2 -5
person	< b:shot this	13 29 -9 -4
person	< b:show –	0 -11 -6 -7
person	< b:showman who	-36 -22 -3 -3
person	< b:shy writer	32 -33 -6 -2
person	< b:signed for	-17 -45 -8 -7
person	< b:since ,	-24 -14 -4 -3
person	< b:since F	-67 -20 -10 -11
person	< b:since then	38 -3 -1 -19
person	< b:sing "	11 -1 -5 -4
person	< b:six times	18 -10 -7 -12
person	< b:six years	24 -31 -6 -16
person	< b:skipped class	-4 35 37 -5
person	< b:slave in	68 -5 -7 -1
person	< b:sleep with	-4 -5 -4 -3
person	< b:slipped to	-37 -41 -9 -9
person	< b:small part	61 -15 -5 -9
person	< b:sniper ;	41 -1 -2 -2
person	< b:so did	-56 -16 -8 -4
person	< b:some #	0 -7 -7 -11
person	< b:some of	-30 -3 -5 -6
person	< b:some will	-18 -36 -18 -12
person	< b:somewhere gentler	22 3 -8 -5
person	< b:son in	12 -10 -5 -6
person	< b:sons in	78 -48 -40 -17
person	< b:southern hemisphere	14 6 -5 -3
person	< b:soviet boxer	-27 -7 -10 -4
person	< b:spanish-language film	47 -65 -9 -6
person	< b:spanish-language hit	-75 80 -16 -37
person	< b:special oscar	1 -13 -23 -3
person	< b:spite of	-42 -25 -4 -4
person	< b:spy for	47 -32 -4 -4
person	< b:spymaster C	15 -13 -5 -7
person	< b:stage version	-37 11 17 -6
person	< b:stammer ;	-16 -9 -3 -4
person	< b:star in	-44 -3 -6 -8
person	< b:star of	12 -12 -16 54
person	< b:star with	-11 -3 -3 -6
person	< b:starred in	1 18 7 14
person	< b:starring P	26 -9 -2 -5
person	< b:start "	43 -24 -5 -9
person	< b:start of	27 -45 -9 -33
person	< b:start outside	-34 -33 -7 -14
person	< b:steelworker C	15 -38 -10 -5
person	< b:steered him	-34 45 -16 -2
person	< b:stepmother and	-54 -2 -2 -1
person	< b:straight into	14 10 -10 -6
person	< b:streak ,	63 -58 -14 -5
person	< b:street was	-59 -38 -14 -5
person	< b:studio preferred	-8 -18 -21 -3
person	< b:style helped	-25 -6 0 -2
person	< b:submarine drama	-58 -62 -9 70
person	< b:success with	-12 -1 -6 -2
person	< b:such as	53 -52 -10 -6
person	< b:such blockbusters	27 -6 -1 -1
person	< b:such films	16 -3 -7 -6
person	< b:summer's hit	18 24 -5 -5
person	< b:supporting award	-22 -38 -35 -4
person	< b:supporting role	-5 -10 -9 -7
person	< b:supporting roles	49 -12 -23 -13
person	< b:swede behind	-12 15 -24 -16
person	< b:swinging a	-9 -9 -3 -1
person	< b:system ,	-25 -6 0 -2
person	< b:take on	-28 -13 -3 -9
person	< b:taken by	-11 -41 -6 -8
person	< b:taken more	-27 -31 0 -5
person	< b:taken on	-25 -18 -24 -12
person	< b:taken up	-9 -4 -1 -3
person	< b:talk-show comedy	-24 -14 -4 -3
person	< b:taunting P	34 -20 -4 -4
person	< b:team up	0 -22 -19 -21
person	< b:teen comedy	27 -15 -1 -3
person	< b:tentacles ,	1 -6 -2 -4
person	< b:tested ,	-73 -43 -28 67
person	< b:than a	-33 31 -27 51
person	< b:than any	-27 -31 0 -5
person	< b:than £	-27 -31 0 -5
person	< b:that "	-61 -36 -29 -14
person	< b:that film	17 -24 -11 -21
person	< b:the "	-17 -9 -4 -8
person	< b:the #	-36 14 -9 3
person	< b:the C	-59 8 -8 -8
person	< b:the L	2 -26 -9 -8
person	< b:the O	-34 -38 -11 -16
person	< b:the P	11 -13 16 -6
person	< b:the age	-25 -34 10 -6
person	< b:the american	-3 -12 -4 -7
person	< b:the ark	-23 -31 -2 -4
person	< b:the australian	-7 -16 -7 -5
person	< b:the autumn	-8 -24 -5 -6
person	< b:the award	-46 73 -22 -6
person	< b:the best	55 -54 -44 -2
person	< b:the biggest	5 21 -11 -5
person	< b:the boy	56 -29 -13 -13
person	< b:the british	0 -19 -19 -10
person	< b:the builder	-23 -31 -2 -4
person	< b:the business	-21 0 -3 -2
person	< b:the camera	-33 20 -8 -6
person	< b:the cast	33 -7 -6 -10
person	< b:the cattle	42 -11 -13 -4
person	< b:the charts	-45 -32 -7 -9
person	< b:the cinema	-28 23 86 -6
person	< b:the civil	39 -3 -5 -3
person	< b:the comedy	25 -6 -7 -4
person	< b:the company	-34 -33 -14 -15
person	< b:the cop	44 -8 -4 -4
person	< b:the costume	-65 -36 -18 -32
person	< b:the credit	-7 -26 20 -5
person	< b:the dark	-3 19 -3 -14
person	< b:the daughter	-20 -12 -39 -3
person	< b:the director	-3 12 -26 -9
person	< b:the director's	-41 34 -18 -6
person	< b:the documentary	-15 53 -10 -7
person	< b:the dramatist	-25 69 -41 -6
person	< b:the drug	72 -18 -4 -2
person	< b:the editor	-18 -7 -11 -9
person	< b:the end	-61 -26 -45 -2
person	< b:the expedition	-36 -22 -3 -3
person	< b:the father	73 35 -8 -10
person	< b:the favorite	-18 -32 -17 -13
person	< b:the female	74 -45 -6 -18
person	< b:the festival	15 -45 -17 82
person	< b:the feuding	45 -3 -3 0
person	< b:the film	-32 -12 -7 -9
person	< b:the first	32 -18 -11 54
person	< b:the fishes	-4 -5 -4 -3
person	< b:the forthcoming	32 53 -18 -18
person	< b:the golden	-12 21 -5 -3
person	< b:the group	-17 -9 -4 -8
person	< b:the heist	-59 -34 55 -7
person	< b:the horror	-56 74 -17 -18
person	< b:the horse-wise	5 -10 -19 -7
person	< b:the idea	-66 -54 -48 52
person	< b:the kid	1 -8 -8 -10
person	< b:the landlady	-24 -35 -2 -2
person	< b:the last	-1 -16 9 -7
person	< b:the latex	-10 -28 -6 -5
person	< b:the lead	22 -13 -6 -6
person	< b:the leads	40 -11 -6 -8
person	< b:the legionaries	22 -20 -4 -3
person	< b:the makers	16 -62 -8 -20
person	< b:the man	3 -25 -3 -6
person	< b:the marmalade	21 -28 -5 -3
person	< b:the money	-33 -4 -6 -9
person	< b:the mother	-22 -9 -8 -8
person	< b:the movie	-5 -3 6 -6
person	< b:the music	-27 -38 -24 -6
person	< b:the musical	59 -24 -6 -30
person	< b:the new	35 -29 -8 -8
person	< b:the next	-72 2 -7 -7
person	< b:the obamas	-30 -54 -4 -3
person	< b:the one	1 -6 -2 -4
person	< b:the original	-53 -56 42 -23
person	< b:the other	-51 -20 -8 -16
person	< b:the palme	-48 18 -14 -2
person	< b:the part	85 -45 -3 -5
person	< b:the poet	0 -7 -2 -3
person	< b:the poster	0 -8 -8 -12
person	< b:the producer	-29 -7 -15 -64
person	< b:the project	-20 0 -3 -3
person	< b:the public	-19 32 -15 -28
person	< b:the reason	-24 -4 -4 -19
person	< b:the rights	-53 -43 -8 40
person	< b:the role	4 -14 -12 -13
person	< b:the romanian	-39 -16 -4 -13
person	< b:the rotten	-9 -20 -2 -5
person	< b:the same	0 22 6 34
person	< b:the scottish	-12 -41 -3 -4
person	< b:the screenplay	-49 -34 60 -8
person	< b:the script	-92 -43 34 -35
person	< b:the second	-32 -15 -17 -9
person	< b:the secret	-25 -57 -15 -9
person	< b:the self-adoring	-18 -39 -13 -4
person	< b:the sequel	83 -18 -8 -6
person	< b:the serial	-3 -2 0 -4
person	< b:the serials	-3 -101 -13 -3
person	< b:the series	17 -46 -44 -22
person	< b:the showman	-36 -22 -3 -3
person	< b:the shy	32 -33 -6 -2
person	< b:the southern	14 6 -5 -3
person	< b:the soviet	-27 -7 -10 -4
person	< b:the spy	47 -32 -4 -4
person	< b:the spymaster	15 -13 -5 -7
person	< b:the stage	-41 2 67 -19
person	< b:the star	-11 17 -31 -12
person	< b:the start	27 -45 -9 -33
person	< b:the steelworker	15 -38 -10 -5
person	< b:the stepmother	-54 -2 -2 -1
person	< b:the story	-35 -52 -10 -35
person	< b:the street	-59 -38 -14 -5
person	< b:the studio	-21 -21 -10 -16
person	< b:the submarine	-58 -62 -9 70
person	< b:the supporting	9 -46 -30 -6
person	< b:the swede	-10 24 -11 -7
person	< b:the swedish	79 -77 -16 -16
person	< b:the talk-show	-24 -14 -4 -3
person	< b:the teen	27 -15 -1 -3
person	< b:the television	-17 -16 12 -1
person	< b:the tentacles	1 -6 -2 -4
person	< b:the therapist	-3 -5 -3 -2
person	< b:the thriller	-34 23 -9 54
person	< b:the time	16 -5 80 -6
person	< b:the title	-28 -5 -3 -4
person	< b:the top	7 20 9 -7
person	< b:the true	40 -1 0 -1
person	< b:the tv	38 -3 -1 -19
person	< b:the vampire	-13 33 -7 -4
person	< b:the vicar	60 -4 -8 -3
person	< b:the villain	70 -45 -16 -49
person	< b:the western	11 -25 -7 -6
person	< b:the whip-happy	-5 -31 -9 -4
person	< b:the world	0 -7 -7 -11
person	< b:the worst	14 6 -5 -3
person	< b:the writer	-9 -12 -56 -7
person	< b:the young	50 -35 -25 -16
person	< b:their #	51 -28 -4 -13
person	< b:their divorce	10 -34 -5 -14
person	< b:their friends	-4 -1 -14 -2
person	< b:their nervous	-25 -6 0 -2
person	< b:their supporting	49 -12 -23 -13
person	< b:them before	-39 62 -27 -6
person	< b:then "	19 -37 -22 -9
person	< b:then for	49 -64 -31 -13
person	< b:then starred	38 -3 -1 -19
person	< b:then the	-5 -31 -9 -4
person	< b:therapist who	-3 -5 -3 -2
person	< b:there ,	68 -3 -7 -3
person	< b:they wrote	-47 -58 34 -7
person	< b:things (	40 43 -18 -9
person	< b:third ,	-37 -41 -9 -9
person	< b:third film	41 1 -12 -7
person	< b:third time	47 -32 -4 -4
person	< b:this country	-9 -2 -2 -1
person	< b:this prequel	13 29 -9 -4
person	< b:this summer	55 -46 -7 -7
person	< b:this summer's	-47 -38 -7 -5
person	< b:this time	-51 19 -7 -16
person	< b:this week	-63 -45 -20 -17
person	< b:this year	43 -7 -11 -6
person	< b:this year's	-37 0 -15 -2
person	< b:those who	-4 35 37 -5
person	< b:three films	50 -44 -24 -24
person	< b:three times	5 21 -11 -5
person	< b:thrillers ,	-56 -16 -8 -4
person	< b:through F	34 5 -25 -6
person	< b:through a	-68 -20 -13 -32
person	< b:through the	36 -41 -13 -13
person	< b:time ,	-41 3 17 -12
person	< b:time and	25 -5 77 -6
person	< b:time following	47 -32 -4 -4
person	< b:time in	-1 5 -8 -3
person	< b:time since	18 13 -11 -15
person	< b:time with	-49 43 -11 -9
person	< b:times ,	14 -13 -7 -18
person	< b:times about	5 21 -11 -5
person	< b:times at	38 -12 -8 -14
person	< b:title role	-28 -5 -3 -4
person	< b:titled "	-32 -38 -32 -28
person	< b:to "	20 -4 -12 -7
person	< b:to F	-6 -32 -9 -4
person	< b:to L	19 -63 -9 15
person	< b:to O	-8 -18 -21 -3
person	< b:to P	-50 16 -5 -6
person	< b:to a	-2 -14 -8 -4
person	< b:to amuse	-4 -1 -14 -2
person	< b:to arrest	44 -8 -4 -4
person	< b:to be	31 53 -11 -7
person	< b:to combine	27 -6 -1 -1
person	< b:to come	-9 -20 -2 -5
person	< b:to devise	-35 21 -23 -8
person	< b:to direct	-22 -10 -12 21
person	< b:to do	-33 63 -12 -30
person	< b:to feature	33 -60 -5 -8
person	< b:to films	-15 -2 -1 -1
person	< b:to have	-48 10 -12 -11
person	< b:to make	-13 -18 -10 -11
person	< b:to notice	17 2 -5 -7
person	< b:to play	52 -5 -5 -5
person	< b:to refuse	28 -15 -8 -22
person	< b:to see	-40 -40 -21 -28
person	< b:to star	-47 -17 -7 -9
person	< b:to the	-59 -58 -17 -29
person	< b:to their	51 -28 -4 -13
person	< b:to third	-37 -41 -9 -9
person	< b:to walk	18 18 -6 -2
person	< b:to win	37 37 -28 -14
person	< b:to work	48 -27 -14 -14
person	< b:to write	-23 -12 -17 12
person	< b:together ,	-18 -1 -61 -7
person	< b:together for	23 -37 -12 -13
person	< b:together in	45 -18 -12 -12
person	< b:together on	-18 -37 -30 64
person	< b:together yet	8 14 -13 -13
person	< b:told backwards	-12 -1 -6 -2
person	< b:took him	-98 43 -9 -6
person	< b:took over	-21 -3 -21 -5
person	< b:took the	42 -21 17 -7
person	< b:top award	-10 -34 28 -5
person	< b:topped the	-45 -32 -7 -9
person	< b:toupee in	14 6 -5 -3
person	< b:trampled in	22 -20 -4 -3
person	< b:triumphed in	22 -16 -5 -4
person	< b:true story	40 -1 0 -1
person	< b:turn in	-1 -8 -6 -8
person	< b:turned down	-51 -32 -6 -9
person	< b:tv series	38 -3 -1 -19
person	< b:twice as	49 -37 -5 -5
person	< b:twice more	17 24 -11 -10
person	< b:two W	1 -6 -2 -4
person	< b:two behind-the-camera	-48 62 -15 -22
person	< b:two years	29 -29 -12 -9
person	< b:undeniably the	0 -8 -8 -12
person	< b:under the	-10 -28 -6 -5
person	< b:up against	-53 -57 -17 -23
person	< b:up an	47 -7 -9 -5
person	< b:up by	-9 -4 -1 -3
person	< b:up for	15 -38 -27 -19
person	< b:up in	75 -22 -14 -6
person	< b:up some	-30 -3 -5 -6
person	< b:used before	-19 32 -15 -28
person	< b:used for	-51 -83 -20 57
person	< b:used her	-45 17 -11 -15
person	< b:vampire mockumentary	-15 28 -12 -4
person	< b:vast expense	-9 -20 -2 -5
person	< b:version ,	-15 12 17 -11
person	< b:version of	18 21 -17 -11
person	< b:vicar ;	60 -4 -8 -3
person	< b:villain of	70 -45 -16 -49
person	< b:voice to	-6 -23 -7 -4
person	< b:walk the	18 18 -6 -2
person	< b:war film	-57 46 -20 -4
person	< b:was "	-66 -38 -19 -13
person	< b:was #	-25 52 83 -8
person	< b:was C	-17 47 -7 -8
person	< b:was P	-10 -49 26 -9
person	< b:was a	-28 32 -7 26
person	< b:was also	-6 16 21 68
person	< b:was an	29 -9 -11 39
person	< b:was as	84 -68 -6 -11
person	< b:was beaten	49 -37 -5 -5
person	< b:was best	53 -13 -17 -6
person	< b:was busy	19 -41 -3 -13
person	< b:was called	-21 -27 -8 -6
person	< b:was casting	-41 24 -12 -24
person	< b:was chosen	6 14 64 -2
person	< b:was doing	48 -54 -11 -8
person	< b:was especially	-20 -6 -8 -5
person	< b:was fourth	-56 -26 -5 -7
person	< b:was himself	44 1 -6 -20
person	< b:was hired	-50 41 -20 -22
person	< b:was his	33 -12 -2 -11
person	< b:was in	56 -7 -19 -11
person	< b:was khan	46 -4 -8 -3
person	< b:was last	-4 -21 -7 -1
person	< b:was named	17 7 -49 -8
person	< b:was nominated	-7 -13 -13 -10
person	< b:was offered	-71 -6 -21 -17
person	< b:was on	50 -37 -12 -47
person	< b:was once	-3 -39 -5 -5
person	< b:was one	17 -8 -6 -13
person	< b:was responsible	-37 -29 -7 36
person	< b:was rewarded	-38 -26 -35 -4
person	< b:was second	-61 -21 -6 -10
person	< b:was second-unit	-53 26 -11 -35
person	< b:was shortlisted	5 0 -20 -14
person	< b:was taken	-9 -4 -1 -3
person	< b:was the	62 4 -11 -12
person	< b:was to	-12 44 -8 -5
person	< b:was up	15 -38 -27 -19
person	< b:week in	0 -15 -8 -3
person	< b:went from	-32 38 -13 -8
person	< b:went into	-21 0 -3 -2
person	< b:went off	-52 24 -35 -25
person	< b:went on	0 -6 -8 -4
person	< b:went straight	14 10 -10 -6
person	< b:went to	19 -62 -7 -12
person	< b:were cheered	0 -7 -7 -11
person	< b:were coming	8 14 -13 -13
person	< b:were honoured	49 -12 -23 -13
person	< b:were linked	-46 -29 -3 -6
person	< b:were the	40 -11 -6 -8
person	< b:western #	-20 -16 -5 -3
person	< b:wheelchair ,	-44 -24 39 31
person	< b:when he	-49 -64 -3 -27
person	< b:when she	-57 -34 -14 -10
person	< b:which O	-9 -2 -2 -1
person	< b:which he	-66 -38 -19 -19
person	< b:which released	-18 -25 -22 -15
person	< b:which was	-20 -6 -8 -5
person	< b:which won	-5 -10 -8 -3
person	< b:while P	-60 -1 -1 -4
person	< b:while a	-17 -42 -3 -3
person	< b:whip-happy C	-5 -31 -9 -4
person	< b:who 've	-27 -49 56 -12
person	< b:who also	30 8 -43 -16
person	< b:who appeared	21 -9 -4 -5
person	< b:who co-wrote	-5 -3 6 -6
person	< b:who created	-37 -14 -8 -8
person	< b:who did	-26 48 -13 -12
person	< b:who died	-19 19 -7 -9
person	< b:who directed	-18 37 -10 -8
person	< b:who gained	-3 -2 0 -4
person	< b:who gets	43 -18 -8 -10
person	< b:who got	-37 -29 73 -40
person	< b:who had	21 45 -7 75
person	< b:who has	28 8 -7 -7
person	< b:who helped	-3 -5 -3 -2
person	< b:who is	13 11 -7 -8
person	< b:who last	54 -26 -9 -10
person	< b:who later	-10 -38 -16 20
person	< b:who leads	-36 -22 -3 -3
person	< b:who left	-39 -32 -32 -28
person	< b:who lensed	-25 -59 -27 -25
person	< b:who lit	-40 -38 -16 -11
person	< b:who made	-17 -13 -9 -3
person	< b:who once	21 -41 -17 -6
person	< b:who ought	44 -8 -4 -4
person	< b:who played	-13 -8 -5 -5
person	< b:who plays	61 -1 -2 -11
person	< b:who produced	-7 60 -12 -38
person	< b:who saw	11 -19 -10 -16
person	< b:who scored	-18 -31 -3 -15
person	< b:who shoots	42 -11 -13 -4
person	< b:who skipped	-4 35 37 -5
person	< b:who some	-18 -36 -18 -12
person	< b:who starred	-72 -41 -9 -13
person	< b:who steered	-34 45 -16 -2
person	< b:who took	-10 -34 28 -5
person	< b:who was	-12 -20 16 8
person	< b:who will	58 -12 0 -2
person	< b:who won	-16 -3 39 -7
person	< b:who worked	-80 44 -63 49
person	< b:who wrote	-10 5 68 9
person	< b:whole scenes	-42 -35 -22 -5
person	< b:whom anyone	11 -19 -10 -16
person	< b:whom he	-13 -19 40 -5
person	< b:whom she	83 -48 -50 -2
person	< b:whose earlier	-17 -24 -8 -20
person	< b:whose only	-97 -5 -4 -3
person	< b:whose spanish-language	-46 1 -8 -5
person	< b:wife ,	-18 -63 3 -39
person	< b:wife ;	33 -7 -9 -22
person	< b:wife and	1 -13 -23 -3
person	< b:will again	11 -19 -10 -16
person	< b:will also	59 -12 -5 -1
person	< b:will be	12 -18 -8 -8
person	< b:will compete	-55 -19 -6 -5
person	< b:will do	-15 12 17 -11
person	< b:will go	55 -37 -6 -19
person	< b:will have	46 4 40 -17
person	< b:will know	-18 -36 -18 -12
person	< b:will next	-66 -3 -1 -2
person	< b:will play	8 -8 -7 -7
person	< b:will produce	-13 -17 -12 26
person	< b:will show	-37 60 -23 -10
person	< b:winning streak	63 -58 -14 -5
person	< b:with "	52 1 -3 -8
person	< b:with F	4 -1 16 -5
person	< b:with P	21 -7 -7 -8
person	< b:with a	-56 -33 -7 -7
person	< b:with an	-30 -22 -13 20
person	< b:with each	-39 62 -27 -6
person	< b:with films	38 -12 -8 -14
person	< b:with flesh-and-blood	-49 43 -11 -9
person	< b:with him	86 -93 -10 32
person	< b:with it	-46 -29 -3 -6
person	< b:with roles	43 -24 -5 -9
person	< b:with the	6 -23 -8 -10
person	< b:with whom	-13 -19 40 -5
person	< b:without makeup	18 18 -6 -2
person	< b:won P	-6 -16 -5 -6
person	< b:won a	44 -23 -29 -7
person	< b:won an	-20 -9 34 -6
person	< b:won best	-39 -30 -16 -9
person	< b:won for	35 -75 -84 -22
person	< b:won in	-59 44 -19 -11
person	< b:won the	-17 39 24 -6
person	< b:work ,	-47 -38 -44 -12
person	< b:work can	-78 -15 -30 -18
person	< b:work for	15 -58 91 -10
person	< b:work in	50 -44 -24 -24
person	< b:work includes	-36 -36 -63 -33
person	< b:work on	-18 -58 -16 -18
person	< b:work together	23 -37 -12 -13
person	< b:worked again	40 -4 -2 -2
person	< b:worked together	-18 -37 -30 64
person	< b:worked with	41 30 -19 1
person	< b:world premiere	0 -7 -7 -11
person	< b:worst toupee	14 6 -5 -3
person	< b:would later	-32 37 -8 -4
person	< b:would love	-26 -65 -7 -10
person	< b:would not	34 46 -20 -30
person	< b:write a	-30 -22 -13 20
person	< b:writer ,	-22 -14 -10 -3
person	< b:writer C	32 -33 -6 -2
person	< b:writer of	-9 -12 -56 -7
person	< b:writing it	-12 -31 54 -3
person	< b:writing the	-22 1 -18 -10
person	< b:wrote "	-33 -66 52 -6
person	< b:wrote ,	33 38 -9 -19
person	< b:wrote F	-30 -1 17 -22
person	< b:wrote and	-9 -32 1 20
person	< b:wrote the	-16 -22 40 -9
person	< b:wrote to	-4 -1 -14 -2
person	< b:yacht ;	-19 -22 -12 -4
person	< b:year ;	-9 -4 -1 -3
person	< b:year apart	-27 -31 0 -5
person	< b:year for	64 -9 -39 -7
person	< b:year to	24 -14 -5 -16
person	< b:year with	-28 69 -12 -5
person	< b:year won	-12 21 -5 -3
person	< b:year's best	5 0 -20 -14
person	< b:years later	-25 -31 -28 -5
person	< b:yet again	8 14 -13 -13
person	< b:you saw	-20 -49 -2 -5
person	< b:£ #	-27 -31 0 -5
person	< b:– did	0 -11 -6 -7
person	< does 	-11 -2 -15 -11
person	< does a	33 -27 -17 -13
person	< does aw	47 -56 -29 -31
person	< does d	-39 39 -13 -17
person	< does w	-32 -56 22 -17
person	< far:0	-18 23 -9 -11
person	< far:1	23 -17 -3 -6
person	< far:11+	-10 -9 -4 -8
person	< far:17+	13 -8 -8 -7
person	< far:2	4 25 -4 -1
person	< far:26+	-54 -53 -22 -19
person	< far:3	5 -2 -11 -7
person	< far:4+	-4 -16 -4 -9
person	< far:7+	-13 9 -8 -2
person	< films here:0	-21 -17 -17 8
person	< films here:1	-6 -3 2 -15
person	< films here:2	-2 3 -17 -12
person	< films here:3+	4 5 -18 -18
person	< films:0	-1 9 -28 -24
person	< films:1	-19 -13 -6 -12
person	< films:2	-14 -18 -9 -7
person	< films:3+	42 -40 -13 -11
person	< first:"	13 11 -15 -11
person	< first:#	-97 73 -20 -16
person	< first:'	-5 -29 -10 -7
person	< first:'d	-55 -84 66 -13
person	< first:'ll	55 -37 -8 -6
person	< first:'s	102 -19 -14 -19
person	< first:(	-10 -22 18 -8
person	< first:)	17 -64 -11 -9
person	< first:;	-68 -35 -15 -12
person	< first:C	34 -24 -8 -6
person	< first:F	-17 5 -11 -9
person	< first:L	-20 83 -25 -11
person	< first:P	33 -20 -45 -13
person	< first:W	-73 -17 -5 -3
person	< first:a	-23 -61 -9 -12
person	< first:account	-35 -35 -12 -25
person	< first:action	61 -64 -11 -9
person	< first:admires	-31 -24 -9 -24
person	< first:also	23 -14 31 2
person	< first:an	-89 -12 -11 -5
person	< first:and	-12 6 -15 6
person	< first:animated	-40 40 -7 -30
person	< first:appeared	34 -9 -5 -7
person	< first:appears	65 -16 -9 -16
person	< first:are	33 -34 -11 -7
person	< first:as	1 -14 -10 -13
person	< first:award	33 -7 -3 -2
person	< first:became	72 -21 -16 -8
person	< first:behind	-22 24 -22 -15
person	< first:best	78 -57 -49 -14
person	< first:best-known	52 -9 -3 -4
person	< first:black	-95 44 -16 -11
person	< first:called	25 -59 -15 -20
person	< first:came	-15 66 -41 -8
person	< first:can	-6 -17 -10 -5
person	< first:career	22 35 -29 -9
person	< first:cast	-36 68 -14 -2
person	< first:character	44 -7 -12 -8
person	< first:claims	-10 -49 -4 -11
person	< first:co-star	32 -23 -16 -14
person	< first:co-writer	-53 -38 30 -35
person	< first:comeback	21 51 -31 -30
person	< first:comedy	-40 -1 -11 -10
person	< first:cousin	-49 -40 22 -13
person	< first:credits	17 18 -16 27
person	< first:cut	-38 -45 -6 -7
person	< first:debut	-55 74 -23 -8
person	< first:desert	-34 25 52 -15
person	< first:did	8 -11 -18 -13
person	< first:direct	-2 -62 -34 -9
person	< first:directed	-28 36 -27 -9
person	< first:director	131 -68 -18 -10
person	< first:directorial	-98 -34 -1 -11
person	< first:doubled	13 -12 -5 -2
person	< first:earlier	-32 5 -14 20
person	< first:earned	40 -25 -11 -3
person	< first:elves	-66 -48 -12 -14
person	< first:father	-52 -20 -6 -17
person	< first:film	-29 -9 -17 -7
person	< first:films	76 -5 -20 -17
person	< first:first	-7 52 -21 -13
person	< first:follow-up	-59 85 -27 -24
person	< first:followed	-22 31 -11 -3
person	< first:for	22 -30 15 -13
person	< first:from	-24 -19 5 -8
person	< first:gave	-60 67 -10 -6
person	< first:got	-8 -23 -71 -9
person	< first:had	-13 -17 -12 37
person	< first:has	-5 -3 -19 -11
person	< first:hired	-52 32 -6 -3
person	< first:horse	7 -41 -13 -7
person	< first:husband	-58 -25 -8 -5
person	< first:i	32 -79 -28 -28
person	< first:in	4 -4 -13 -10
person	< first:include	-41 -51 -13 -11
person	< first:interrogated	64 -25 -6 -6
person	< first:is	-2 2 -6 -6
person	< first:it	70 -70 -52 40
person	< first:kept	-37 62 -23 -8
person	< first:last	32 3 -22 6
person	< first:later	-72 -38 60 -6
person	< first:latest	-19 -73 -11 -9
person	< first:leader	-21 -24 -7 -7
person	< first:left	-60 -86 -16 -19
person	< first:made	-30 66 -11 -7
person	< first:mom	-64 0 -2 -6
person	< first:most	-8 47 -7 -4
person	< first:movie	36 -21 -9 -3
person	< first:movies	-56 58 -9 -9
person	< first:name	34 60 -22 -9
person	< first:new	-18 -76 64 -11
person	< first:next	29 -8 -13 27
person	< first:novel	-38 -22 -37 -30
person	< first:novels	-51 -16 -7 -5
person	< first:of	1 19 19 0
person	< first:old	24 -20 -6 -8
person	< first:older	-47 -23 -7 -9
person	< first:on	-23 8 -13 2
person	< first:only	74 20 -23 -9
person	< first:or	-43 -60 -10 -14
person	< first:oscar-winning	49 -11 -8 -7
person	< first:other	-46 0 44 -31
person	< first:overcome	-30 -13 -2 -3
person	< first:own	-20 31 74 -17
person	< first:part	66 -73 -20 -23
person	< first:performance	59 -12 -15 -7
person	< first:picked	47 -7 -9 -5
person	< first:picture	-78 -38 -29 -20
person	< first:place	-11 -41 -6 -8
person	< first:played	91 -17 -9 -6
person	< first:plays	-71 -26 -11 -12
person	< first:portrayal	43 -24 -5 -3
person	< first:portrayed	92 -39 -20 -24
person	< first:previous	28 18 -24 55
person	< first:produced	-25 -20 -22 -8
person	< first:put	-76 -80 -11 71
person	< first:received	-48 52 -53 -6
person	< first:recently	39 -25 -20 -4
person	< first:redo	-57 41 -26 -7
person	< first:remake	-49 76 -28 -8
person	< first:restless	-25 -6 0 -2
person	< first:returned	-11 -19 -11 -14
person	< first:rivals	-60 -28 -11 -11
person	< first:role	-23 -18 -10 -6
person	< first:roles	7 -3 -5 -5
person	< first:said	-37 -50 -20 -2
person	< first:saw	-66 52 -35 -19
person	< first:says	-18 -68 -5 -28
person	< first:schoolmate	-74 -63 -28 -28
person	< first:screenplays	-59 -61 67 -8
person	< first:script	-79 -50 81 85
person	< first:second	-65 23 54 -14
person	< first:she	-76 108 -14 -12
person	< first:shot	92 -83 -20 -17
person	< first:shout	47 -36 -10 -14
person	< first:since	-53 76 -52 -37
person	< first:sing	11 -1 -5 -4
person	< first:somewhere	72 -72 -19 -6
person	< first:spanish-language	31 46 -9 -22
person	< first:the	85 -42 -9 -10
person	< first:third	32 23 -12 -9
person	< first:thriller	-76 11 -24 -32
person	< first:through	64 -36 -21 -6
person	< first:to	48 -25 -12 -34
person	< first:took	-1 31 -3 -8
person	< first:triumphed	22 -16 -5 -4
person	< first:turned	-56 -33 -8 -8
person	< first:twice	-90 82 -19 -22
person	< first:under	-26 -12 -4 -2
person	< first:used	-41 47 -13 58
person	< first:version	3 -81 -12 -15
person	< first:voice	9 -21 -9 -8
person	< first:war	-57 46 -20 -4
person	< first:was	4 -12 2 -1
person	< first:went	14 -37 -14 -7
person	< first:were	-49 7 -14 52
person	< first:who	-10 23 23 25
person	< first:wife	-74 -65 1 -39
person	< first:will	1 -13 -3 -9
person	< first:winning	63 -58 -14 -5
person	< first:with	54 -56 -25 -25
person	< first:won	20 -10 -18 -8
person	< first:work	-95 -57 41 -17
person	< first:worked	94 -49 -9 -35
person	< first:would	-43 38 -9 -11
person	< first:wrote	-30 -95 -30 -10
person	< l:"	-13 -6 -16 -14
person	< l:" said	10 -45 -9 14
person	< l:" with	-80 -60 -16 -11
person	< l:#	31 -2 -9 29
person	< l:# ,	-46 -9 -24 -24
person	< l:# -	-64 -64 -20 -14
person	< l:# his	-69 -33 -7 -9
person	< l:# when	0 40 31 -7
person	< l:# with	-66 45 -60 -27
person	< l:(	-12 8 -8 -13
person	< l:) ,	40 34 -22 -8
person	< l:) and	57 50 -17 -10
person	< l:,	-14 -9 -4 1
person	< l:, "	-3 -2 -16 -14
person	< l:, a	-39 -71 -11 -6
person	< l:, and	16 46 -18 -9
person	< l:, as	-75 -59 -25 -38
person	< l:, at	70 -71 -7 -3
person	< l:, for	-30 40 -7 -10
person	< l:, from	-48 55 -27 -12
person	< l:, had	-77 -49 -14 -1
person	< l:, his	26 58 -11 -7
person	< l:, in	-47 92 -10 -10
person	< l:, made	45 18 -13 -5
person	< l:, starring	-98 -10 -9 -6
person	< l:, the	-23 -44 -8 -12
person	< l:, where	66 -17 -10 -9
person	< l:, which	-94 -86 -18 60
person	< l:, while	52 -19 -7 -8
person	< l:, with	-43 -31 -20 -12
person	< l:-	-64 -3 -12 -10
person	< l::	-48 -11 -13 -9
person	< l:;	-42 -8 39 -8
person	< l:; for	-104 73 -12 -11
person	< l:C (	-7 -39 -5 -27
person	< l:C ;	-70 -42 -19 -16
person	< l:C and	-46 74 -15 -2
person	< l:C for	-91 60 -18 -16
person	< l:C in	-36 36 -8 -5
person	< l:C opposite	-7 -21 -9 -7
person	< l:C professor	-57 -11 -7 -7
person	< l:C to	82 -81 -11 -9
person	< l:F ,	-9 -2 -22 -11
person	< l:F ;	-6 79 -11 -6
person	< l:F and	-9 39 -4 -4
person	< l:F with	-29 -92 -5 -4
person	< l:L	-45 48 -23 -10
person	< l:L ;	-25 -59 -27 -25
person	< l:L for	8 3 -6 -14
person	< l:L on	-41 27 -8 -3
person	< l:L star	0 -17 -7 -20
person	< l:L with	-31 -13 -9 -6
person	< l:O	-46 5 -39 -57
person	< l:O ,	59 -21 13 -9
person	< l:O has	26 -35 -20 -6
person	< l:P	-13 -3 -53 -11
person	< l:P (	16 33 -9 -9
person	< l:P ,	-12 2 -1 3
person	< l:P -	-38 18 -5 -13
person	< l:P ;	5 -31 -58 -23
person	< l:P and	5 -43 11 -7
person	< l:P asked	-67 39 -19 -11
person	< l:P began	12 -6 -4 -2
person	< l:P for	-80 45 -13 -8
person	< l:P from	-49 -17 -11 -6
person	< l:P in	-53 72 -10 -7
person	< l:P inherited	44 -41 -42 -20
person	< l:P is	1 -37 -2 -4
person	< l:P made	-53 49 -48 -9
person	< l:P put	-19 -15 -13 -3
person	< l:P said	-33 56 -11 -6
person	< l:P took	72 -72 -19 -6
person	< l:W "	-64 -39 -16 -26
person	< l:^	8 5 -8 -2
person	< l:^ L	-34 64 -48 -8
person	< l:^ ^	8 5 -8 -2
person	< l:^ actor	68 -28 -23 -12
person	< l:^ dame	48 -11 -14 -7
person	< l:^ for	-16 57 -16 11
person	< l:^ in	39 41 -12 -10
person	< l:^ later	-38 16 -3 -20
person	< l:^ like	-70 99 -25 -17
person	< l:^ miss	27 30 -6 -4
person	< l:^ mr	11 -3 -7 -4
person	< l:^ mr.	28 35 -8 -26
person	< l:^ ms.	-58 -48 -9 -5
person	< l:^ sir	40 -25 -7 -12
person	< l:^ then	52 -44 -17 -17
person	< l:a	-48 -66 -14 -7
person	< l:a trick	-19 32 -15 -28
person	< l:about	51 -7 -30 -8
person	< l:actor	99 -15 -28 -15
person	< l:actor (	-72 -23 -7 -29
person	< l:actor ,	-51 -69 -11 -13
person	< l:actress	128 -60 -9 -13
person	< l:actress ,	-21 -14 -5 -2
person	< l:actress for	67 -21 -40 -10
person	< l:adapted by	-69 -43 67 -17
person	< l:admires	-22 -32 -14 -23
person	< l:after	-33 -56 -24 -11
person	< l:again with	-41 14 -5 -2
person	< l:alongside	52 -63 -3 -39
person	< l:also used	38 -60 -10 -6
person	< l:among them	-53 56 -12 -17
person	< l:and	19 -1 -4 -10
person	< l:and directed	57 -19 -6 -3
person	< l:and director	-73 85 86 -19
person	< l:and has	-61 57 -9 -11
person	< l:and in	-28 70 -11 -7
person	< l:and made	45 -37 -9 -13
person	< l:and starring	19 -40 -58 -7
person	< l:appeared with	56 -49 -7 -2
person	< l:are	-75 -27 -10 -15
person	< l:are dame	-1 -18 -26 -6
person	< l:artistic director	-41 -51 -13 -11
person	< l:as	-92 -69 -20 -31
person	< l:asked	-84 4 -17 -10
person	< l:at	113 -86 -16 -53
person	< l:at L	-25 -18 -24 -12
person	< l:award for	84 -51 -21 -14
person	< l:awards for	28 -76 60 -6
person	< l:be	5 66 -10 -38
person	< l:before	-55 -5 -15 -22
person	< l:before :	18 -61 -53 -12
person	< l:before making	0 63 -13 -7
person	< l:began	17 -16 -4 -1
person	< l:bet ,	13 -12 -5 -2
person	< l:blockbusters like	-35 62 -12 -12
person	< l:boat ;	73 -68 -17 -4
person	< l:brings	-41 56 -12 -16
person	< l:brother	81 -52 67 -11
person	< l:brother was	-3 -7 -20 -3
person	< l:brought	-42 -60 -12 66
person	< l:by	-29 -2 3 2
person	< l:came	-18 -39 -13 -4
person	< l:cast	39 -56 -18 -11
person	< l:cast includes	-39 -16 -4 -13
person	< l:cinematographer	-46 -94 -13 -9
person	< l:cited for	-11 -31 -4 -6
person	< l:co-producer of	-9 56 -21 -5
person	< l:compete with	-36 -11 -12 -7
person	< l:dame	51 -14 -22 -7
person	< l:days after	-4 36 0 -7
person	< l:did	-57 -72 -11 -8
person	< l:directed	22 5 -8 -8
person	< l:directed by	-29 -10 -21 24
person	< l:directing	-43 63 -14 -5
person	< l:director	-35 42 34 -14
person	< l:director ,	-14 65 -24 -11
person	< l:directs ,	-49 43 -11 -9
person	< l:do with	-43 -60 -10 -14
person	< l:doubled for	13 -60 -6 -5
person	< l:down (	33 -7 -9 -22
person	< l:editor	-25 -6 0 -2
person	< l:everybody :	-84 52 -13 -7
person	< l:executive producer	-28 -9 -66 -37
person	< l:father	-28 -9 -55 -8
person	< l:father ,	-84 -72 -15 19
person	< l:father of	-73 -17 -5 -3
person	< l:field for	-53 23 -18 -5
person	< l:film	-64 -20 -3 -4
person	< l:film by	-57 67 -39 -20
person	< l:film editor	-25 -6 0 -2
person	< l:film of	-62 -108 -31 -23
person	< l:film was	-34 35 -30 -12
person	< l:film with	-84 98 -26 -6
person	< l:film-maker	-51 51 -14 -39
person	< l:finished	-64 -5 -5 -3
person	< l:first of	-2 -18 -12 -5
person	< l:footage of	-56 42 -25 -20
person	< l:for	0 35 -14 -3
person	< l:for P	-55 -29 -5 -7
person	< l:for which	-95 -11 -16 -5
person	< l:forward	-33 18 -18 -2
person	< l:from	-48 -96 -13 -12
person	< l:gave	26 -47 -14 -4
person	< l:gets	-15 -52 -46 -19
person	< l:had	-17 -34 -15 -55
person	< l:had finished	-64 -5 -5 -3
person	< l:has	6 49 -8 -5
person	< l:has supported	-14 20 -11 -5
person	< l:has used	-29 -25 -8 -4
person	< l:he admires	-22 -32 -14 -23
person	< l:heart-throbs like	-94 -108 -40 -11
person	< l:helped	-30 -13 -2 -3
person	< l:her brother	78 1 -10 -18
person	< l:him for	43 -24 -5 -9
person	< l:his	-14 32 -9 -7
person	< l:honoured for	-67 -51 57 -11
person	< l:horror :	-5 37 -25 -6
person	< l:how	-54 62 -37 -52
person	< l:however -	-22 31 -11 -3
person	< l:husband ,	-7 56 74 -14
person	< l:in	-34 21 -12 -8
person	< l:in #	14 14 -8 49
person	< l:in which	32 -27 -9 -11
person	< l:include	-36 27 -10 -8
person	< l:includes	15 -9 -3 -5
person	< l:inherited	44 -41 -42 -20
person	< l:is	-12 81 -13 -10
person	< l:is directing	-43 63 -14 -5
person	< l:is watching	47 -36 -10 -14
person	< l:it was	35 -71 -10 45
person	< l:killer	-46 -43 -5 -10
person	< l:known for	83 -11 -9 -8
person	< l:later	-13 54 -10 -5
person	< l:lawyer in	-31 15 -32 -13
person	< l:let	-2 -62 -34 -9
person	< l:like	-94 97 -22 -13
person	< l:lit	-28 23 -5 -3
person	< l:lunch for	-59 -52 -2 68
person	< l:made	18 21 -19 -7
person	< l:make	25 -56 -9 -10
person	< l:making	3 51 -13 -8
person	< l:many of	-60 74 -25 -3
person	< l:miss	27 30 -6 -4
person	< l:moment :	-19 -78 -5 -19
person	< l:months after	-46 -86 -25 -16
person	< l:more recently	57 -16 -13 -13
person	< l:mr	-8 -3 -10 -8
person	< l:mr.	-12 11 -13 93
person	< l:ms.	-68 25 -10 -6
person	< l:named	39 37 -8 -8
person	< l:newcastle-born film-maker	-64 53 -12 -53
person	< l:nomination for	-4 3 -7 -8
person	< l:novel by	-59 -62 -58 -48
person	< l:of	-52 1 1 -13
person	< l:old pal	-8 -40 -11 -13
person	< l:on	-25 -19 -9 -5
person	< l:on television	-73 -36 -10 -8
person	< l:one of	32 -57 -12 -12
person	< l:only	-35 0 -48 41
person	< l:only seen	49 -56 -15 -15
person	< l:opposite	60 -30 -8 -7
person	< l:oscar winner	19 -16 -1 -6
person	< l:out of	-54 -50 -9 -1
person	< l:over	-67 60 -18 -11
person	< l:pal	-8 -40 -11 -13
person	< l:partnership with	-58 -5 -38 -34
person	< l:played	16 -54 -5 -4
person	< l:played by	99 -6 -6 -3
person	< l:plays	-85 -18 -23 -11
person	< l:producer	0 -37 -70 82
person	< l:producer of	-24 90 -76 -4
person	< l:professor	-57 -11 -7 -7
person	< l:put	-19 -15 -13 -3
person	< l:put forward	-33 18 -18 -2
person	< l:recently	57 -16 -13 -13
person	< l:recently the	49 -63 -14 -13
person	< l:rejoin	24 -20 -6 -8
person	< l:rewarded for	29 -51 -41 -13
person	< l:rivals include	-18 -13 -5 -3
person	< l:role in	-3 60 -9 -5
person	< l:rom-com with	47 -63 -21 -9
person	< l:run by	-25 -13 -3 38
person	< l:said	-32 0 -17 -5
person	< l:says	-71 93 -10 -12
person	< l:screenwriter ,	-48 -37 -49 -49
person	< l:scripted by	-21 -25 -2 -3
person	< l:see	11 -1 -5 -4
person	< l:seen	49 -56 -15 -15
person	< l:seen in	-26 37 -7 -3
person	< l:seen taunting	44 -56 -13 -8
person	< l:serial killer	-46 -43 -5 -10
person	< l:set of	57 -6 -31 -14
person	< l:shoots	7 -41 -13 -7
person	< l:shortlist were	-74 -12 -11 -8
person	< l:similar to	38 -7 -5 -4
person	< l:since	-42 67 -42 -35
person	< l:singer	59 -76 -16 -13
person	< l:sir	-76 -27 -8 -7
person	< l:slip that	-26 -65 -7 -10
person	< l:so did	-57 -72 -11 -8
person	< l:spot	48 -78 -14 -18
person	< l:stammer ;	-27 34 -9 -20
person	< l:star	0 -8 -4 -16
person	< l:star with	-6 -17 -9 -6
person	< l:starred	-21 -18 -7 -8
person	< l:starring	-75 -19 -23 -7
person	< l:stars	39 -29 -20 -9
person	< l:stating that	57 -62 -2 -11
person	< l:steered	64 -36 -21 -6
person	< l:still see	11 -1 -5 -4
person	< l:supported	-14 20 -11 -5
person	< l:swedish director	-33 61 -16 -8
person	< l:take	-29 38 -4 -5
person	< l:takes of	-51 -68 -34 -5
person	< l:taunting	44 -56 -13 -8
person	< l:television	-73 -36 -10 -8
person	< l:that	6 -7 8 1
person	< l:the	-52 -5 -17 -13
person	< l:the #	45 -10 -5 -6
person	< l:the cinematographer	-38 -43 -5 -2
person	< l:the director	-67 17 -32 -38
person	< l:the film	-64 -20 -3 -4
person	< l:the producer	-83 -53 -1 88
person	< l:them	-53 56 -12 -17
person	< l:then	69 -32 -5 -6
person	< l:then came	-18 -39 -13 -4
person	< l:thrillers that	-52 -32 69 63
person	< l:time	-14 42 -9 -38
person	< l:to	55 -19 18 8
person	< l:to L	-66 33 -17 -3
person	< l:to let	-2 -62 -34 -9
person	< l:to make	15 -58 -11 -19
person	< l:to rejoin	24 -20 -6 -8
person	< l:took	72 -72 -19 -6
person	< l:trick	-19 32 -15 -28
person	< l:under	-75 1 74 -6
person	< l:under the	-39 -30 -16 -9
person	< l:up by	-7 81 -14 -4
person	< l:up to	5 -48 -21 -20
person	< l:used	6 -44 -12 -7
person	< l:version of	-50 -37 -36 -5
person	< l:was	61 -49 20 7
person	< l:watching	47 -36 -10 -14
person	< l:went to	40 12 -42 -12
person	< l:were	50 -59 -19 -9
person	< l:what	-73 20 -25 -29
person	< l:when	14 5 -9 -11
person	< l:where	61 -17 -9 -9
person	< l:which	-32 -34 -11 20
person	< l:which starred	-37 -23 -14 -8
person	< l:which won	-41 -20 -17 -12
person	< l:while	52 -19 -7 -8
person	< l:who directed	50 -24 -10 -8
person	< l:who helped	-30 -13 -2 -3
person	< l:who is	32 -18 -27 -20
person	< l:who lit	-28 23 -5 -3
person	< l:who made	-15 28 -12 -4
person	< l:who shoots	7 -41 -13 -7
person	< l:who steered	64 -36 -21 -6
person	< l:who won	17 3 -8 -2
person	< l:whom	-64 -40 -61 -12
person	< l:whose father	-28 -9 -55 -8
person	< l:wife ,	-28 56 32 61
person	< l:will make	37 -9 -6 -7
person	< l:winner	19 -16 -1 -6
person	< l:with	-9 -5 19 -11
person	< l:won	6 -9 -10 -6
person	< l:worked with	34 23 -15 -14
person	< l:would take	-29 38 -4 -5
person	< l:writer ,	-48 -67 -30 -18
person	< l:years later	-38 70 -18 -6
person	< last:"	-2 -2 -6 -8
person	< last:" "	-20 48 -22 -5
person	< last:" P	-65 124 -9 -19
person	< last:" by	-17 -9 -4 -8
person	< last:" her	55 -19 -12 -12
person	< last:" his	-55 -91 -26 -13
person	< last:" in	22 -57 -12 -11
person	< last:"|	-6 -2 -2 -6
person	< last:"|a	14 -5 -11 -7
person	< last:"|d	17 7 -28 -12
person	< last:"|w	-57 -46 -13 -5
person	< last:# film	-6 44 -16 -16
person	< last:# for	-50 -22 -44 -9
person	< last:# hit	35 -47 -10 38
person	< last:# in	24 -16 -6 -7
person	< last:# to	-20 -16 -5 -3
person	< last:# with	-58 44 -11 -6
person	< last:'	-23 17 -12 -8
person	< last:'ll	-37 -15 -14 -9
person	< last:'ll|	-37 -15 -14 -9
person	< last:'|	-24 42 -12 -7
person	< last:(	-5 -20 19 -9
person	< last:( "	36 -32 -21 -6
person	< last:( P	-69 48 -9 -8
person	< last:(|	-9 -21 29 -10
person	< last:(|a	4 -9 -51 -7
person	< last:) ,	15 -6 -13 -11
person	< last:) is	35 -50 -10 -35
person	< last:+	-48 -51 -27 -35
person	< last:,	11 9 -12 -14
person	< last:, "	-50 37 49 -12
person	< last:, P	-39 -40 -12 -11
person	< last:, after	55 -8 -10 -6
person	< last:, and	18 -57 -1 -11
person	< last:, did	62 -33 -7 -9
person	< last:, following	-41 -6 -13 -12
person	< last:, for	-33 -37 -11 53
person	< last:, headed	0 -44 -24 -19
person	< last:, her	-88 108 -13 -11
person	< last:, his	-60 -72 -18 -15
person	< last:, in	1 8 -8 -10
person	< last:, including	-17 36 -7 -9
person	< last:, of	36 -67 -19 -12
person	< last:, produced	-9 -47 -29 32
person	< last:, whose	-26 32 -18 -9
person	< last:, with	-96 2 -33 -11
person	< last:,|	23 -9 -5 -14
person	< last:,|a	4 0 -11 -8
person	< last:,|d	-48 85 -22 -14
person	< last:,|w	-74 -63 -51 -23
person	< last::	-80 108 -27 -42
person	< last::|d	-33 64 -26 -36
person	< last:;	24 -16 -16 -11
person	< last:; P	-26 62 -7 -4
person	< last:;|	24 -16 -16 -11
person	< last:C ,	-27 -72 -13 -10
person	< last:C biopic	-18 -17 -24 -7
person	< last:C in	20 -1 -8 -7
person	< last:F ,	19 -27 -10 -10
person	< last:F and	7 30 -3 -10
person	< last:L ,	-35 -33 -16 -8
person	< last:L epic	-3 21 -1 -3
person	< last:L for	-89 38 -41 -17
person	< last:L in	27 -47 -7 -10
person	< last:O	46 -75 -14 -12
person	< last:O "	55 -14 -8 -9
person	< last:O mystery	-55 -18 -7 -7
person	< last:O|	36 -80 -20 -19
person	< last:P	2 -3 -11 -8
person	< last:P "	25 -14 -15 9
person	< last:P '	-22 2 -7 -5
person	< last:P (	5 -21 22 -10
person	< last:P +	-48 -51 -27 -35
person	< last:P ,	53 19 -15 -12
person	< last:P ;	35 -39 -58 -23
person	< last:P and	-32 30 -26 -16
person	< last:P are	43 -39 -13 -30
person	< last:P classic	-27 -4 -9 -7
person	< last:P comedy	56 -43 -14 -8
person	< last:P did	-80 -54 -58 -15
person	< last:P film	-59 -64 24 -13
person	< last:P for	-4 -33 26 -19
person	< last:P in	24 -20 -9 -8
person	< last:P made	-16 62 -5 -8
person	< last:P of	-45 -8 59 -16
person	< last:P on	44 13 -17 2
person	< last:P produced	-34 -25 -28 -41
person	< last:P said	-10 -37 -16 66
person	< last:P since	-53 76 -52 -37
person	< last:P spends	-54 -27 -6 -17
person	< last:P story	-67 13 -18 -17
person	< last:P wrote	-23 -22 45 -12
person	< last:P|	-6 0 -9 -7
person	< last:P|a	49 -22 -12 -9
person	< last:P|d	-30 25 -16 -11
person	< last:^ P	6 -38 -15 -8
person	< last:^ her	33 -11 -12 -24
person	< last:^ his	4 20 38 -10
person	< last:a	-4 -5 -4 -3
person	< last:a fourth	-63 -61 -24 -25
person	< last:about	-50 3 -14 -13
person	< last:about P	64 32 -20 -9
person	< last:about the	-67 -20 -10 -11
person	< last:about|	-102 39 -26 -11
person	< last:about|a	16 -74 -16 -22
person	< last:actor for	3 -24 -13 -10
person	< last:adaptation of	-6 11 -10 -10
person	< last:admired in	-9 -32 -14 -6
person	< last:adventure	-73 17 -8 -7
person	< last:adventure|	-73 17 -8 -7
person	< last:after	3 6 -14 -11
person	< last:after "	15 -41 -14 -8
person	< last:after P	-27 -31 -22 -4
person	< last:after|	48 -34 -10 -9
person	< last:after|d	-77 94 -12 -4
person	< last:agent in	-31 4 -5 -6
person	< last:also	-68 20 1 122
person	< last:also in	40 -15 72 -12
person	< last:also made	-10 35 -7 -6
person	< last:also wrote	21 -34 16 -11
person	< last:also|	-65 -98 -71 93
person	< last:among	46 -18 -16 -27
person	< last:among|	46 -18 -16 -27
person	< last:and	5 2 -5 -9
person	< last:and "	-28 1 -4 -7
person	< last:and '	-30 -28 -2 -5
person	< last:and P	-24 63 -15 -9
person	< last:and directed	-6 -12 -5 -9
person	< last:and for	-13 -7 -9 -12
person	< last:and in	61 -38 -50 -4
person	< last:and its	16 -6 -8 -8
person	< last:and made	49 -48 -5 -4
person	< last:and|	8 -1 5 -7
person	< last:and|a	40 -12 -11 -6
person	< last:and|d	-33 24 -22 -11
person	< last:animated "	-38 10 -15 57
person	< last:appeared in	23 -13 -8 -6
person	< last:are	34 12 -6 -30
person	< last:are among	46 -18 -16 -27
person	< last:are|a	43 -39 -13 -30
person	< last:as	-11 -42 -6 -6
person	< last:as|a	-62 -9 -6 -9
person	< last:australian picture	-17 -3 -7 -7
person	< last:autumn comes	-8 -24 -5 -6
person	< last:award for	21 -36 -21 -6
person	< last:bafta for	42 -46 -44 -14
person	< last:ballet thriller	-33 32 -10 -12
person	< last:because of	79 -49 -24 -24
person	< last:before	-30 -22 -13 20
person	< last:before|	-30 -22 -13 20
person	< last:behind P	77 -77 -8 -6
person	< last:being	-7 -26 -14 -22
person	< last:being|	-7 -26 -14 -22
person	< last:billing in	55 -27 -10 -3
person	< last:biopic	-36 2 -17 -10
person	< last:biopic|	-37 -36 -14 -16
person	< last:bookkeeper in	-80 -35 -11 -15
person	< last:boxer	82 0 0 -10
person	< last:boxer|d	82 0 0 -10
person	< last:bring	-39 51 -21 -33
person	< last:brought him	-44 -71 -25 89
person	< last:busy being	-7 -26 -14 -22
person	< last:busy with	15 24 -12 -12
person	< last:by	-23 -7 -10 -5
person	< last:by P	-47 53 -7 -11
person	< last:by|a	-29 -8 -2 -3
person	< last:called	-62 -62 -5 -8
person	< last:called|a	-61 -54 -15 -16
person	< last:cast of	0 -13 -8 -5
person	< last:casting	-55 53 -9 -14
person	< last:casting|	-55 53 -9 -14
person	< last:charts after	-45 -32 -7 -9
person	< last:child for	1 -13 -23 -3
person	< last:classic	7 -9 -10 -7
person	< last:classic|a	47 -46 -2 -5
person	< last:co-star in	47 -46 -13 -9
person	< last:co-starring in	39 -15 -2 -12
person	< last:co-writer of	-43 -32 47 -3
person	< last:co-writer on	-55 -53 -78 -51
person	< last:co-wrote her	-70 30 -38 -25
person	< last:comedy	18 -7 -4 -6
person	< last:comedy with	-41 -54 -12 -21
person	< last:comedy|	31 -33 2 -7
person	< last:comedy|a	43 -18 -6 -4
person	< last:comedy|d	-63 81 -10 -6
person	< last:comes	-8 -24 -5 -6
person	< last:comes|	-8 -24 -5 -6
person	< last:completed	12 11 -12 -6
person	< last:completed|	-22 22 -12 -14
person	< last:completed|a	62 -65 -10 -8
person	< last:costume drama	-65 -36 -18 -32
person	< last:created "	-32 -66 -20 -6
person	< last:credit on	-37 -29 73 -40
person	< last:credits include	5 -9 -14 -5
person	< last:cut	-38 30 -9 -12
person	< last:cut|	-38 30 -9 -12
person	< last:dealer in	-8 -7 -4 -3
person	< last:debut	-35 39 -11 -1
person	< last:debut in	25 -34 -10 -8
person	< last:debut with	-38 -17 -28 -9
person	< last:decapitation in	-91 -23 -8 -8
person	< last:desert epic	0 -7 -24 -10
person	< last:developing "	-7 -26 20 -5
person	< last:did	16 -4 -23 -10
person	< last:did "	-83 -43 -17 -7
person	< last:did|	24 -46 -32 -11
person	< last:did|d	-20 62 -12 -5
person	< last:direct	-16 -21 5 26
person	< last:direct "	-32 37 -8 -4
person	< last:directed	-14 13 -11 -10
person	< last:directed|	-18 33 15 -6
person	< last:directed|d	-12 0 -27 -11
person	< last:directing	-17 -81 -8 -7
person	< last:directing|	-26 -17 -4 -4
person	< last:directing|d	-29 -64 -25 -18
person	< last:director ,	-51 70 65 -6
person	< last:director for	-67 66 39 -9
person	< last:director of	-29 16 -26 -19
person	< last:director on	18 -11 -15 -14
person	< last:direct|d	-16 -20 8 -26
person	< last:documentary	-40 53 -12 -9
person	< last:documentary|	-58 49 -20 -16
person	< last:documentary|d	-2 19 -12 -6
person	< last:doing	48 -54 -11 -8
person	< last:doing|	48 -54 -11 -8
person	< last:drama	-24 2 -15 8
person	< last:drama "	-41 -41 -6 -22
person	< last:drama|	-20 -1 -17 17
person	< last:drama|a	-41 -7 -7 -25
person	< last:earlier	-40 59 -11 -11
person	< last:earlier in	-23 -31 -7 -4
person	< last:editor of	-29 -69 -24 -28
person	< last:elves in	-39 -28 -9 -15
person	< last:epic	-15 32 -17 -8
person	< last:epic|	-18 37 -18 -9
person	< last:ever since	-52 43 -16 -12
person	< last:expedition to	-36 -22 -3 -3
person	< last:fairy tale	-3 19 -3 -14
person	< last:family in	-34 -10 -13 -16
person	< last:february for	22 -47 -47 -13
person	< last:film	2 -2 14 -12
person	< last:film ,	-42 -70 -37 -20
person	< last:film from	-41 -10 -6 -7
person	< last:film since	-19 -14 54 -3
person	< last:film was	21 -83 -19 76
person	< last:film-maker whose	-25 -39 -17 -2
person	< last:filmed	-84 84 -29 -21
person	< last:filmed|	-84 84 -29 -21
person	< last:filming	48 -25 -11 -9
person	< last:filming|a	39 -52 -1 -11
person	< last:films as	13 -4 -5 -21
person	< last:films include	52 -30 -13 -26
person	< last:film|	21 -10 -7 -11
person	< last:film|a	-16 21 -11 -8
person	< last:film|d	-45 41 -36 -5
person	< last:find	0 -11 -6 -7
person	< last:find|	0 -11 -6 -7
person	< last:flavor in	21 -28 -5 -3
person	< last:following	-23 3 -13 -13
person	< last:following|a	-2 -39 -6 -5
person	< last:following|d	-40 88 -9 -8
person	< last:for	12 -6 15 1
person	< last:for "	44 -7 -21 -10
person	< last:for P	25 53 -8 -11
person	< last:for directing	-12 21 -5 -3
person	< last:for his	60 -1 -12 -7
person	< last:for writing	-36 -42 56 -14
person	< last:for|	9 -3 13 5
person	< last:for|a	50 -24 9 -10
person	< last:for|d	-39 15 31 -8
person	< last:fourth	-63 -61 -24 -25
person	< last:friend ;	5 -10 -19 -7
person	< last:from	4 -3 20 -13
person	< last:from P	-28 -59 -13 -13
person	< last:from|	38 6 26 -13
person	< last:from|a	-77 -46 -13 -11
person	< last:gangland drama	-39 39 -5 -25
person	< last:gangster drama	28 19 -5 -4
person	< last:gentler with	12 29 -6 -2
person	< last:guard in	-20 37 -6 -7
person	< last:had produced	-29 -43 -16 -45
person	< last:hammer in	-9 -9 -3 -1
person	< last:has	78 -46 -16 -6
person	< last:has completed	-16 -55 -3 -2
person	< last:have	46 4 40 -17
person	< last:he made	-20 -66 -8 -23
person	< last:he shot	0 -24 -11 -8
person	< last:headed	0 -44 -24 -19
person	< last:headed|	0 -44 -24 -19
person	< last:heist comedy	-59 -34 55 -7
person	< last:helmed	-21 48 -20 -5
person	< last:helmed|d	-21 48 -20 -5
person	< last:her	-5 55 -18 -12
person	< last:her ;	-23 -10 -3 -5
person	< last:her in	53 57 -10 -10
person	< last:herself with	-1 -8 -6 -8
person	< last:her|	46 -2 -19 -13
person	< last:her|a	-77 89 -12 -7
person	< last:him	-44 -71 -25 89
person	< last:him in	-77 44 -12 -10
person	< last:him into	66 4 45 -25
person	< last:him on	27 -65 -7 49
person	< last:him through	32 24 -9 -1
person	< last:himself ,	-30 40 -5 -5
person	< last:him|	-44 -71 -25 89
person	< last:his	-7 0 7 -11
person	< last:his|	-6 30 -27 -12
person	< last:his|a	43 -20 -8 -8
person	< last:his|d	-25 -19 68 -7
person	< last:hit	18 28 -10 10
person	< last:hits include	-21 35 -25 -56
person	< last:hit|	22 28 -13 17
person	< last:honoured for	5 -39 30 -31
person	< last:horror film	-16 35 -12 -6
person	< last:i 'll	-37 -15 -14 -9
person	< last:in	5 -15 -14 -14
person	< last:in "	43 4 -12 -9
person	< last:in P	0 13 -8 -7
person	< last:in a	-4 -5 -4 -3
person	< last:in ‘	0 -22 -19 -21
person	< last:include	-3 -14 -15 30
person	< last:include P	-76 100 -4 -12
person	< last:included	9 -64 58 -34
person	< last:includes	-44 -50 -9 -26
person	< last:includes|	-47 -50 -5 -41
person	< last:include|	-9 -10 -18 44
person	< last:include|a	70 -74 -2 -9
person	< last:include|d	-84 77 -13 -51
person	< last:including	15 29 -7 -9
person	< last:including|	-24 55 -9 -14
person	< last:including|a	48 -27 -4 -4
person	< last:into	48 5 29 -9
person	< last:into|	96 -119 -59 -10
person	< last:in|	8 -11 -10 -12
person	< last:in|a	9 -16 -10 -8
person	< last:in|d	-60 -6 -12 -8
person	< last:is	-18 -2 -12 47
person	< last:is P	-106 81 -11 -7
person	< last:is filming	-4 23 -24 -3
person	< last:is preparing	-48 30 -22 -22
person	< last:is|	-16 35 -11 50
person	< last:it before	-30 -22 -13 20
person	< last:its	16 -6 -8 -8
person	< last:its|a	16 -6 -8 -8
person	< last:jobs on	-15 12 17 -11
person	< last:jockey in	1 -6 -2 -4
person	< last:joining "	-62 -46 -10 -7
person	< last:just find	0 -11 -6 -7
person	< last:kid in	1 -8 -8 -10
person	< last:know for	-18 -36 -18 -12
person	< last:known for	3 -12 -28 -18
person	< last:landlords in	45 -3 -3 0
person	< last:last	-17 -37 -31 -16
person	< last:later for	-25 -31 -28 -5
person	< last:later took	-10 -38 -16 20
person	< last:lawyer in	68 -57 -9 -19
person	< last:lead in	26 24 -12 -3
person	< last:leads in	40 -11 -6 -8
person	< last:league in	-8 -6 -3 -17
person	< last:leave	-24 -4 -4 -19
person	< last:leave|	-24 -4 -4 -19
person	< last:left	-36 -34 -26 -11
person	< last:left|	-26 -39 -28 -15
person	< last:lit P	-37 17 -5 -8
person	< last:made	-17 -1 -22 -9
person	< last:made "	-56 73 -37 -5
person	< last:made|	-18 -19 -10 -9
person	< last:made|a	27 -31 -4 -3
person	< last:made|d	-14 26 -45 -8
person	< last:make	-12 -61 -11 -12
person	< last:make "	6 -10 -8 -12
person	< last:maker of	-51 72 -48 -43
person	< last:makers in	-76 -21 -8 -7
person	< last:makers of	16 -62 -8 -20
person	< last:make|	-24 27 -19 -23
person	< last:make|d	-13 -90 -11 -14
person	< last:mexican whose	-15 2 -20 -6
person	< last:minutes in	31 19 -11 -3
person	< last:monsters-versus-robots epic	25 -6 -10 -9
person	< last:more recently	-38 -22 -1 -5
person	< last:movie	-19 25 -13 -8
person	< last:movie|	26 27 -31 -8
person	< last:movie|d	-61 77 -20 -6
person	< last:movie|w	-15 -41 -9 -8
person	< last:music for	-56 -61 -39 -9
person	< last:musical	59 -24 -6 -30
person	< last:musical|a	59 -24 -6 -30
person	< last:mystery	-55 -18 -7 -7
person	< last:mystery|	-55 -18 -7 -7
person	< last:name with	-46 -20 74 -8
person	< last:naval drama	-37 -29 -7 36
person	< last:new	-4 -11 -7 -10
person	< last:new|	29 -7 -8 -6
person	< last:next ,	41 -4 -24 -23
person	< last:next in	-51 -38 -7 -9
person	< last:next is	-48 76 -27 -59
person	< last:nomination for	35 -35 45 -5
person	< last:of	-2 -18 -7 0
person	< last:of "	-29 32 26 -12
person	< last:of P	-3 -39 38 21
person	< last:off	49 -92 -30 -30
person	< last:of|	15 -30 10 -4
person	< last:of|a	-2 -23 -13 3
person	< last:of|d	-27 32 -36 6
person	< last:of|w	-17 -32 0 -12
person	< last:on	2 -15 -12 21
person	< last:on "	-66 -17 -11 -13
person	< last:on P	-48 -10 -8 -7
person	< last:on last	-17 -37 -31 -16
person	< last:on to	-18 -15 -10 -4
person	< last:on|	-18 -17 -9 39
person	< last:on|a	95 -58 -8 -36
person	< last:on|d	-35 43 -30 -21
person	< last:oscar for	3 -27 3 -9
person	< last:oscar-nominated movie	-4 2 -12 -4
person	< last:other is	-32 -39 -11 -19
person	< last:out after	-18 -9 -2 -6
person	< last:overseas for	-58 24 -10 -5
person	< last:part for	-35 21 -23 -8
person	< last:part in	2 -24 -12 -9
person	< last:part of	-38 21 -12 -33
person	< last:people leave	-24 -4 -4 -19
person	< last:performance in	-62 -34 -10 -7
person	< last:period drama	-59 25 -5 -6
person	< last:picture	-27 -49 -11 -11
person	< last:picture ,	15 -41 -14 -20
person	< last:picture since	-43 -69 -30 79
person	< last:picture|	-27 -49 -11 -11
person	< last:portrayed in	16 -51 -20 -19
person	< last:premiere of	22 -24 -15 -13
person	< last:preparing	-48 30 -22 -22
person	< last:previously scripted	-30 -44 -5 -17
person	< last:prison drama	-27 32 -24 -13
person	< last:prize for	12 4 65 -8
person	< last:produce	-30 -34 -11 81
person	< last:produced	-26 -56 4 -8
person	< last:produced "	-50 -34 -25 61
person	< last:produced|	-27 -41 9 10
person	< last:producer of	-63 -46 -42 49
person	< last:producers on	-23 -9 -15 -30
person	< last:produce|	-30 -34 -11 81
person	< last:producing	-58 -62 -46 79
person	< last:producing|	-58 -62 -46 79
person	< last:put	33 -53 -11 64
person	< last:put|	33 -53 -11 64
person	< last:quietly takes	55 -22 -13 -8
person	< last:reboot of	-16 55 -5 -6
person	< last:recently	-38 -22 -1 -5
person	< last:recently|a	10 -4 -1 -4
person	< last:recognised for	28 -20 -10 -6
person	< last:release P	-39 -62 -30 -35
person	< last:released	-18 -25 -22 -15
person	< last:released|	-34 -26 -8 -21
person	< last:remake of	-46 -33 -10 -12
person	< last:returned for	-9 -31 -26 -22
person	< last:returns with	-33 54 -20 -7
person	< last:reunited in	-30 -47 -17 -8
person	< last:roadie in	-4 -29 -17 -4
person	< last:role in	-38 -13 -8 -8
person	< last:role was	29 -21 -12 -8
person	< last:roles in	57 -10 -8 -5
person	< last:romantic comedy	30 -2 -9 -6
person	< last:said	-31 75 -33 14
person	< last:said that	-18 -39 -30 -39
person	< last:said|	-31 75 -33 14
person	< last:saw	-30 -24 -10 -12
person	< last:saw "	11 -19 -10 -16
person	< last:saw|	-30 -24 -10 -12
person	< last:scenes from	-42 -35 -22 -5
person	< last:scored	-29 -31 -14 -33
person	< last:scored|	-29 -31 -14 -33
person	< last:screenplay for	-53 -66 55 -10
person	< last:script for	-57 -44 25 72
person	< last:scripted	-30 -44 -5 -17
person	< last:scripted|	-30 -44 -5 -17
person	< last:search of	55 -37 -6 -19
person	< last:second-unit on	-53 26 -11 -35
person	< last:see	-40 -40 -21 -28
person	< last:seen in	21 -22 -8 -6
person	< last:see|	-40 -40 -21 -28
person	< last:she cut	-38 30 -9 -12
person	< last:she put	-57 -55 -15 62
person	< last:short ,	-40 71 -10 -5
person	< last:shot	-16 -93 -14 -11
person	< last:shot|	0 -24 -11 -8
person	< last:show	-37 60 -23 -10
person	< last:show|	-37 60 -23 -10
person	< last:signed for	66 -45 -23 -22
person	< last:since	-15 22 25 18
person	< last:since|	-11 32 31 23
person	< last:since|d	-52 -24 -33 -19
person	< last:son in	36 -11 -5 -6
person	< last:spanish-language film	47 -65 -9 -6
person	< last:spends	-54 -27 -6 -17
person	< last:spends|	-54 -27 -6 -17
person	< last:star of	39 -24 -20 36
person	< last:starred in	-3 60 35 39
person	< last:story	-4 14 -8 -9
person	< last:story|	5 -73 -4 -1
person	< last:story|d	-47 68 -9 -11
person	< last:straight into	14 10 -10 -6
person	< last:success with	-12 -1 -6 -2
person	< last:such as	53 -48 -5 -3
person	< last:summer's hit	18 24 -5 -5
person	< last:takes	55 -22 -13 -8
person	< last:tale	-3 19 -3 -14
person	< last:that	-41 -46 -19 -31
person	< last:that "	-61 -36 -29 -14
person	< last:that|	-41 -47 -22 -35
person	< last:the	-107 -22 -13 -13
person	< last:the comedy	-29 1 -9 -7
person	< last:the documentary	-40 53 -12 -9
person	< last:the film	-31 -7 -4 -17
person	< last:the movie	-5 -3 6 -6
person	< last:the musical	59 -24 -6 -30
person	< last:the new	-4 -11 -7 -10
person	< last:the thriller	-34 23 -9 54
person	< last:the young	50 -35 -25 -16
person	< last:them	-51 -43 47 42
person	< last:them|	-51 -43 47 42
person	< last:then "	19 -37 -22 -9
person	< last:then for	49 -64 -31 -13
person	< last:they wrote	-12 -31 54 -3
person	< last:the|	-74 -31 -9 -8
person	< last:this year's	-58 4 -11 -4
person	< last:thriller	-4 -7 -11 17
person	< last:thriller|	-9 -6 -13 27
person	< last:thriller|a	51 -47 -2 -13
person	< last:through	32 -2 -12 -18
person	< last:through|	32 -2 -12 -18
person	< last:time since	74 22 -20 -18
person	< last:times about	5 21 -11 -5
person	< last:titled "	-32 -38 -32 -28
person	< last:to	-44 13 -12 -10
person	< last:to "	-22 10 -11 -9
person	< last:to P	-27 5 -10 -5
person	< last:to direct	-29 -58 -12 43
person	< last:to make	-12 -33 -10 -12
person	< last:to see	-40 -40 -21 -28
person	< last:together on	-18 -37 -30 64
person	< last:took	-31 42 -21 12
person	< last:took|	-31 42 -21 12
person	< last:to|	-3 53 -10 -10
person	< last:to|a	-78 -38 -23 -19
person	< last:to|d	-20 -61 -24 -4
person	< last:trampled in	15 -31 -7 -10
person	< last:true story	40 -1 0 -1
person	< last:turned P	-29 -72 -22 -23
person	< last:up in	65 -42 -11 -5
person	< last:v	-68 -42 -8 -4
person	< last:version of	-8 4 -10 -13
person	< last:villain of	70 -45 -16 -49
person	< last:v|	-68 -42 -8 -4
person	< last:war film	-57 46 -20 -4
person	< last:was	-3 -2 21 8
person	< last:was "	-59 -38 -14 -5
person	< last:was P	54 -55 -23 -5
person	< last:was also	-27 37 23 68
person	< last:was called	-23 -41 -3 -6
person	< last:was casting	-41 24 -12 -24
person	< last:was doing	48 -54 -11 -8
person	< last:was in	41 -34 -10 -7
person	< last:was|	-55 12 36 23
person	< last:was|a	80 -64 -21 -55
person	< last:was|d	46 -4 -38 -42
person	< last:when	-53 -37 -37 -23
person	< last:which released	-18 -25 -22 -15
person	< last:who did	-20 62 -12 -5
person	< last:who directed	-19 32 -10 -9
person	< last:who left	-39 -32 -32 -28
person	< last:who made	-24 24 -7 -8
person	< last:who produced	-8 -62 -22 -26
person	< last:who scored	-29 -31 -14 -33
person	< last:who wrote	-17 -40 69 -9
person	< last:whose	-28 48 -17 -11
person	< last:whose "	-72 5 -26 -9
person	< last:whose|	-40 83 -14 -12
person	< last:whose|d	-9 -20 -24 -7
person	< last:will have	46 4 40 -17
person	< last:will produce	-30 -34 -11 81
person	< last:will show	-37 60 -23 -10
person	< last:with	-28 34 -5 -12
person	< last:with "	21 34 -6 -5
person	< last:with P	-35 78 -17 -6
person	< last:with|	-21 25 7 -9
person	< last:with|d	-41 75 -21 -11
person	< last:with|w	-38 -86 -71 -40
person	< last:work ,	-47 -38 -44 -12
person	< last:work includes	-36 -36 -63 -33
person	< last:work on	-5 -34 -12 -20
person	< last:writer of	-23 -31 53 -16
person	< last:writing	-36 -42 56 -14
person	< last:wrote	-7 -27 61 -10
person	< last:wrote "	-33 -66 52 -6
person	< last:wrote|	-56 -21 49 -10
person	< last:wrote|d	-17 -38 36 -12
person	< last:year for	64 -9 -39 -7
person	< last:year with	-28 69 -12 -5
person	< last:year's	-49 17 -13 -5
person	< last:year's|	-16 10 -10 -5
person	< last:you saw	-31 -35 -12 -11
person	< last:young	50 -35 -25 -16
person	< last:young|	50 -35 -25 -16
person	< last:‘	0 -22 -19 -21
person	< last:‘|	0 -22 -19 -21
person	< people here:0	4 8 -9 -7
person	< people here:1	-5 0 -10 -8
person	< people here:2	0 5 -3 -12
person	< people here:3+	-12 -13 -20 -15
person	< people:0	-4 18 -15 -26
person	< people:1	-9 -18 -19 -5
person	< people:2	5 -15 -12 -9
person	< people:3+	-28 -21 -9 -10
person	< r:!	38 -68 -30 -28
person	< r:"	-22 -8 -5 -9
person	< r:" (	-7 11 -11 -11
person	< r:" ( #	-7 11 -11 -11
person	< r:" ,	-38 13 -30 -10
person	< r:" , after	-59 -38 -14 -5
person	< r:" , and	57 37 -10 -6
person	< r:" , was	-37 -37 -68 -12
person	< r:" , which	-72 32 -11 -8
person	< r:" , who	-38 30 -40 -12
person	< r:" .	-20 0 38 -9
person	< r:" . ^	-20 0 38 -9
person	< r:" ?	-41 -2 -29 -12
person	< r:" ? ^	-41 -2 -29 -12
person	< r:" after	-50 -34 -25 61
person	< r:" after every	-50 -34 -25 61
person	< r:" and	26 -21 19 -10
person	< r:" and "	-5 15 22 -11
person	< r:" and here	78 -48 -40 -17
person	< r:" and would	-32 -66 -20 -6
person	< r:" could	11 -19 -10 -16
person	< r:" could be	11 -19 -10 -16
person	< r:" in	-16 67 -15 -16
person	< r:" in #	-16 67 -15 -16
person	< r:" instead	13 -65 -9 -9
person	< r:" instead .	13 -65 -9 -9
person	< r:" on	20 26 -6 -4
person	< r:" on the	13 29 -9 -4
person	< r:" remains	-44 -35 -14 -10
person	< r:" remains the	-44 -35 -14 -10
person	< r:" with	-29 -43 2 -11
person	< r:" with P	-29 -43 2 -11
person	< r:'	-34 -110 -16 -11
person	< r:' ,	-24 -68 -7 -7
person	< r:' , last	-30 -28 -2 -5
person	< r:'s	99 -39 -39 -26
person	< r:(	15 -2 14 20
person	< r:( "	3 -56 -7 62
person	< r:( " she	-96 -55 -18 56
person	< r:( #	16 0 8 11
person	< r:( # )	16 0 8 11
person	< r:( in	-37 -29 73 -40
person	< r:( in theaters	-37 -29 73 -40
person	< r:( june	29 22 -5 -5
person	< r:( june #	29 22 -5 -5
person	< r:)	-17 1 18 -10
person	< r:) ,	-31 15 -26 -10
person	< r:) , P	28 -37 -45 -10
person	< r:) , the	-69 48 -9 -8
person	< r:) and	53 -17 -23 -6
person	< r:) and P	53 -17 -23 -6
person	< r:) is	-78 -13 52 -8
person	< r:) is turning	-78 -13 52 -8
person	< r:,	-3 -1 -10 -10
person	< r:, "	3 -4 -1 -4
person	< r:, " "	46 31 -8 -7
person	< r:, " C	-68 65 -8 -7
person	< r:, " P	-46 -72 -9 -7
person	< r:, " a	-3 70 -9 -9
person	< r:, " and	35 -53 -8 -13
person	< r:, " at	-25 -34 10 -6
person	< r:, " died	-44 -64 -29 -33
person	< r:, " due	41 -24 -5 -5
person	< r:, " from	15 -53 83 -9
person	< r:, " his	-79 32 -6 -14
person	< r:, " in	-33 -51 -14 -7
person	< r:, " is	28 44 -9 -9
person	< r:, " lasted	-65 4 -45 -10
person	< r:, " lost	25 24 -10 -14
person	< r:, " opposite	-25 -21 0 -3
person	< r:, " the	-28 -22 -14 -11
person	< r:, " where	46 83 -23 -3
person	< r:, " which	-35 -64 -12 -9
person	< r:, " whose	-40 -46 -13 -8
person	< r:, " with	-57 7 -10 46
person	< r:, F	0 20 0 -14
person	< r:, F )	34 -28 -47 -3
person	< r:, F ,	-19 42 10 -8
person	< r:, F -	28 52 -10 -11
person	< r:, F .	24 -4 -11 -11
person	< r:, F and	20 -35 -11 -29
person	< r:, P	21 -8 -21 -10
person	< r:, P '	-27 42 -6 -5
person	< r:, P .	-91 -23 -8 -8
person	< r:, P account	57 -21 -16 -10
person	< r:, P comedy	1 -6 -2 -4
person	< r:, P film	1 -29 -17 -6
person	< r:, P for	-9 -32 -51 -11
person	< r:, W	-28 -62 -36 -42
person	< r:, a	-26 -5 2 6
person	< r:, a comedic	-30 -34 -11 81
person	< r:, a comedy	-44 66 -8 -45
person	< r:, a costly	-70 30 -38 -25
person	< r:, a drama	-88 -42 -24 -2
person	< r:, a film	-58 69 -20 -46
person	< r:, a former	12 -28 -12 -20
person	< r:, a ghost	-23 -15 -5 -4
person	< r:, a horror	-32 -39 -11 -19
person	< r:, a part	-68 -1 -13 -4
person	< r:, a period	46 -55 -15 46
person	< r:, a remake	41 73 -9 -18
person	< r:, a screen	39 -3 -5 -3
person	< r:, a second	0 -13 -8 -5
person	< r:, abandoned	-12 98 -9 -4
person	< r:, about	-19 42 -17 -7
person	< r:, about a	-1 44 -11 -4
person	< r:, about the	-44 62 -59 -8
person	< r:, about their	-6 -25 -5 -5
person	< r:, adapted	37 -3 -6 -5
person	< r:, adapted by	37 -3 -6 -5
person	< r:, aged	-72 -53 -20 -56
person	< r:, aged #	-72 -53 -20 -56
person	< r:, an	25 46 -18 -17
person	< r:, an adaptation	-23 48 -39 -38
person	< r:, an oddball	66 -45 -23 -22
person	< r:, and	4 0 -13 8
person	< r:, and F	58 -85 -19 -20
person	< r:, and P	1 -13 1 12
person	< r:, and a	-9 63 -34 -19
person	< r:, and appeared	15 27 -6 -3
person	< r:, and he	-9 35 -9 -8
person	< r:, and in	42 37 -15 -14
person	< r:, and the	42 -71 -21 -10
person	< r:, and when	-43 -73 -22 47
person	< r:, as	26 4 -9 -7
person	< r:, as C	-56 -47 -12 -9
person	< r:, as a	34 29 -14 -12
person	< r:, as someone	-7 -26 -14 -22
person	< r:, as the	75 11 -7 -5
person	< r:, based	-13 41 -2 -6
person	< r:, based on	-13 41 -2 -6
person	< r:, beat	-2 -40 -3 -3
person	< r:, beat P	-2 -40 -3 -3
person	< r:, but	-25 50 -8 -4
person	< r:, by	89 -75 -13 -15
person	< r:, by P	89 -75 -13 -15
person	< r:, complete	19 -60 -19 -13
person	< r:, complete the	19 -60 -19 -13
person	< r:, currently	-30 -47 -17 -8
person	< r:, currently filming	-30 -47 -17 -8
person	< r:, died	-22 39 -15 -6
person	< r:, directed	-31 -20 20 -7
person	< r:, directed by	-27 -28 33 -6
person	< r:, directed it	-16 34 -32 -15
person	< r:, due	-5 21 -8 -5
person	< r:, due for	39 -15 -2 -12
person	< r:, due out	-52 9 -17 -6
person	< r:, filmed	-4 6 -21 -4
person	< r:, for	-67 -42 -2 52
person	< r:, for O	-80 -65 -40 -16
person	< r:, for P	-8 -24 -5 -6
person	< r:, for which	-60 9 30 88
person	< r:, four	6 19 -16 -13
person	< r:, four months	6 19 -16 -13
person	< r:, freed	-46 -29 -3 -6
person	< r:, freed up	-46 -29 -3 -6
person	< r:, from	-61 60 -11 -16
person	< r:, from P	-33 -19 -13 -7
person	< r:, from the	-68 122 -10 -11
person	< r:, had	26 38 25 -10
person	< r:, had been	-26 99 -12 -7
person	< r:, had submitted	-27 -49 56 -12
person	< r:, has	15 1 -7 -4
person	< r:, has a	47 -46 -13 -9
person	< r:, has agreed	19 -4 -5 -5
person	< r:, has been	-44 -48 15 38
person	< r:, has nothing	2 -16 -5 -5
person	< r:, has ruled	34 5 -25 -6
person	< r:, he	-31 -35 -12 -11
person	< r:, he was	-31 -35 -12 -11
person	< r:, in	-10 -50 3 26
person	< r:, in #	-13 -110 -32 65
person	< r:, in L	-49 -59 -20 78
person	< r:, in which	-8 -1 11 -13
person	< r:, is	7 -46 -14 -2
person	< r:, is a	29 -86 -10 -8
person	< r:, is cast	9 43 -17 -1
person	< r:, is celebrated	-55 -56 -6 -7
person	< r:, is currently	-3 43 -12 -9
person	< r:, is directing	-12 -59 -22 -14
person	< r:, is expected	37 -9 -7 -4
person	< r:, is in	48 -61 -10 -9
person	< r:, is repped	27 22 -2 -4
person	< r:, is scripting	-55 -53 -78 -51
person	< r:, is the	69 19 -9 -12
person	< r:, is to	46 -65 -60 -30
person	< r:, it	-24 21 -82 -11
person	< r:, it opened	-38 48 -80 -10
person	< r:, made	27 74 -15 -10
person	< r:, made for	-60 82 -13 -23
person	< r:, made in	-53 81 -15 -15
person	< r:, on	-37 54 -8 -12
person	< r:, opposite	68 -35 -10 -7
person	< r:, opposite P	50 -25 -9 -6
person	< r:, out	-36 53 -10 -12
person	< r:, out in	28 19 -5 -4
person	< r:, out of	-86 45 -29 -45
person	< r:, playing	58 -51 -8 -11
person	< r:, plays	48 -18 -7 -5
person	< r:, plays C	56 -20 -4 -31
person	< r:, plays a	40 -26 -7 -5
person	< r:, provides	-56 -34 -3 -5
person	< r:, provides the	-56 -34 -3 -5
person	< r:, released	11 13 -8 -7
person	< r:, released in	11 13 -8 -7
person	< r:, returns	-30 62 -21 -13
person	< r:, returns with	-30 62 -21 -13
person	< r:, said	3 -8 -10 65
person	< r:, said :	14 -13 -7 -18
person	< r:, said he	-31 4 -5 -6
person	< r:, said the	-76 -22 -20 75
person	< r:, scripted	87 -16 -8 -7
person	< r:, scripted by	87 -16 -8 -7
person	< r:, set	21 29 -5 -7
person	< r:, set among	36 -11 -5 -6
person	< r:, shot	-66 28 -11 57
person	< r:, shot in	-66 28 -11 57
person	< r:, starring	-19 20 -7 -6
person	< r:, starring P	-17 10 -7 -5
person	< r:, still	62 -11 -11 -10
person	< r:, still the	40 -11 -6 -8
person	< r:, taken	4 -20 -11 -7
person	< r:, taken from	4 -20 -11 -7
person	< r:, the	4 -3 0 0
person	< r:, the #	-17 35 -8 -3
person	< r:, the P	-9 -43 -15 34
person	< r:, the film	-44 -11 -7 -7
person	< r:, the first	-19 -11 -4 -3
person	< r:, the latter	17 64 -10 -8
person	< r:, the second	48 -27 -22 -7
person	< r:, the winner	-53 73 -30 -8
person	< r:, thought	23 -75 74 -20
person	< r:, thought about	23 -75 74 -20
person	< r:, to	-4 -16 -10 -11
person	< r:, to the	-1 -23 -9 -14
person	< r:, told	-12 11 -18 -15
person	< r:, told backwards	-16 -13 -22 -16
person	< r:, took	-59 -32 65 -20
person	< r:, was	43 -48 13 7
person	< r:, was the	-86 40 -71 -29
person	< r:, we	78 -45 -48 -9
person	< r:, where	43 33 -10 -6
person	< r:, where P	51 62 -14 -12
person	< r:, which	-43 20 16 -11
person	< r:, which O	-27 26 -9 -6
person	< r:, which P	-5 -33 65 42
person	< r:, which arrives	47 9 -17 -2
person	< r:, which did	-71 38 69 -8
person	< r:, which features	-34 -30 -8 -5
person	< r:, which had	-36 -9 -11 -4
person	< r:, which has	27 61 37 -12
person	< r:, which is	-10 11 -13 32
person	< r:, which opens	-45 39 14 -99
person	< r:, which put	-12 -31 54 -3
person	< r:, which sank	-59 25 -5 -6
person	< r:, which starred	-20 1 -8 -6
person	< r:, which stars	-62 47 -61 -39
person	< r:, which swept	-46 33 -24 -17
person	< r:, which was	4 6 -10 -12
person	< r:, which won	3 83 -18 -11
person	< r:, while	88 -43 -6 -5
person	< r:, while P	88 -43 -6 -5
person	< r:, whose	-60 61 -12 -8
person	< r:, whose hotel-bar	-66 24 -9 -6
person	< r:, will	19 -2 -15 -25
person	< r:, will be	11 15 -10 -10
person	< r:, with	-9 -29 -11 -12
person	< r:, with O	-8 -6 -3 -17
person	< r:, with P	-10 -2 -11 -11
person	< r:, with the	-83 13 -15 -28
person	< r:, writes	-48 -51 -27 -35
person	< r:, writes and	-48 -51 -27 -35
person	< r:, wrote	-36 -32 25 -20
person	< r:, wrote the	-45 -51 28 -22
person	< r:-	-73 33 -17 -11
person	< r:- and	-74 -93 -12 -11
person	< r:- and on	-63 -68 -5 -8
person	< r:.	4 -7 -9 -13
person	< r:. "	14 7 -13 -4
person	< r:. " ^	14 7 -13 -4
person	< r:. #	-93 -25 -15 -6
person	< r:. ^	5 -9 -7 -12
person	< r:. ^ ^	5 -9 -7 -12
person	< r:/	-63 -123 -17 -9
person	< r:/ #	-63 -123 -17 -9
person	< r:/ # .	-65 -109 -13 -12
person	< r::	-71 -71 -17 -13
person	< r:: #	-34 -24 -15 -15
person	< r:: # to	-34 -24 -15 -15
person	< r:;	-33 23 -8 24
person	< r:; C	20 13 -6 -16
person	< r:; C ,	20 13 -6 -16
person	< r:; P	12 65 -8 -10
person	< r:; P in	-56 83 -7 -9
person	< r:; and	30 -17 -3 -5
person	< r:; and a	30 -17 -3 -5
person	< r:; for	-66 37 -10 -10
person	< r:; for P	-66 37 -10 -10
person	< r:; that	-90 -5 -3 -17
person	< r:; that alone	-23 -9 -15 -30
person	< r:; the	-45 -34 -4 99
person	< r:; the stage	-41 24 -12 -24
person	< r:; the two	-44 -71 -25 89
person	< r:^	-15 -6 -5 -1
person	< r:^ ^	-15 -6 -5 -1
person	< r:^ ^ ^	-15 -6 -5 -1
person	< r:alongside	66 -20 -10 -8
person	< r:among	-28 3 -41 -1
person	< r:among them	-28 3 -41 -1
person	< r:among them ,	-28 3 -41 -1
person	< r:and	12 4 -10 -17
person	< r:and ,	-15 13 -8 -10
person	< r:and , for	-17 -3 -7 -7
person	< r:and F	-2 13 -9 -18
person	< r:and F ,	30 -30 -3 -12
person	< r:and F .	-15 37 -8 -26
person	< r:and F for	-23 -22 -9 -14
person	< r:and O	-83 -40 -38 -69
person	< r:and P	60 -4 -24 -12
person	< r:and P ,	80 -46 -30 -11
person	< r:and P F	-50 48 -9 -7
person	< r:and a	-72 -86 -20 -25
person	< r:and gave	-10 26 -12 -4
person	< r:and gave the	-10 26 -12 -4
person	< r:and grows	70 -12 -12 -4
person	< r:and grows it	70 -12 -12 -4
person	< r:and is	47 44 57 -20
person	< r:and its	78 -50 -16 -24
person	< r:and the	36 -6 -28 -1
person	< r:and the comedy	-29 41 -6 -7
person	< r:and the documentary	-27 19 -24 -13
person	< r:and the kid	-39 -28 -9 -15
person	< r:and the landlady	0 35 -1 -13
person	< r:and then	-44 70 -32 -19
person	< r:and this	-29 -20 39 -6
person	< r:and this year's	-18 -15 -10 -4
person	< r:and wanted	-2 -30 -8 -6
person	< r:and wanted her	-2 -30 -8 -6
person	< r:and was	15 -56 -6 -15
person	< r:and was one	-10 -57 -8 -19
person	< r:and went	-18 9 -6 -3
person	< r:and went on	-18 9 -6 -3
person	< r:and who	-11 18 -9 -5
person	< r:and who 'd	-13 -29 -8 0
person	< r:as	-38 9 0 9
person	< r:as C	5 30 -10 -7
person	< r:as C ,	5 30 -10 -7
person	< r:as a	36 -11 -3 -6
person	< r:as a miner's	36 -11 -3 -6
person	< r:as the	31 -45 -9 -7
person	< r:as the pakistani	31 -45 -9 -7
person	< r:as well	-33 -36 8 43
person	< r:as well as	-33 -36 8 43
person	< r:away	55 -22 -13 -8
person	< r:away from	55 -22 -13 -8
person	< r:away from everybody	55 -22 -13 -8
person	< r:because	-65 -11 -10 -30
person	< r:before	19 -51 -18 -17
person	< r:but	-56 -60 -19 -10
person	< r:but left	-29 -45 -21 -7
person	< r:by	12 -92 -21 -8
person	< r:by P	21 -57 -21 -10
person	< r:came	56 82 -19 -8
person	< r:came out	-65 28 -40 -23
person	< r:cast	16 -33 -8 -11
person	< r:cast .	16 -33 -8 -11
person	< r:cast . ^	16 -33 -8 -11
person	< r:close	-52 4 -36 -14
person	< r:close the	-52 4 -36 -14
person	< r:close the list	-52 4 -36 -14
person	< r:closes	-23 -10 -3 -5
person	< r:closes the	-23 -10 -3 -5
person	< r:closes the L	-23 -10 -3 -5
person	< r:crying	-24 -4 -4 -19
person	< r:crying rather	-24 -4 -4 -19
person	< r:crying rather than	-24 -4 -4 -19
person	< r:did	-73 -20 -21 -9
person	< r:did the	-73 -20 -21 -9
person	< r:director	-14 8 1 31
person	< r:director .	40 -15 -6 -24
person	< r:director . ^	40 -15 -6 -24
person	< r:director P	-42 -14 -9 -6
person	< r:director P .	-42 -14 -9 -6
person	< r:director and	-27 37 23 68
person	< r:director and wrote	-27 37 23 68
person	< r:dropped	77 -80 -19 -7
person	< r:earned	55 -8 -18 -5
person	< r:elsewhere	-10 -38 -16 20
person	< r:elsewhere .	-10 -38 -16 20
person	< r:elsewhere . ^	-10 -38 -16 20
person	< r:fell	55 -60 -30 -6
person	< r:film	5 17 -7 -8
person	< r:film ,	5 19 -12 -7
person	< r:film , which	41 27 -28 -17
person	< r:flashback	-4 -5 -4 -3
person	< r:flashback scene	-4 -5 -4 -3
person	< r:flashback scene .	-4 -5 -4 -3
person	< r:follows	67 -29 -16 -10
person	< r:follows a	78 -22 -8 -12
person	< r:follows a robot	78 -22 -8 -12
person	< r:for	13 -5 0 7
person	< r:for O	-59 24 -13 -15
person	< r:for O .	-52 1 -21 -22
person	< r:for P	25 -10 45 -10
person	< r:for P ,	-11 -66 50 -22
person	< r:for P .	-45 61 33 -12
person	< r:for P and	65 -56 11 -13
person	< r:for the	20 -13 -69 46
person	< r:for the L	55 -37 -6 -19
person	< r:from	18 -30 -10 -15
person	< r:from F	48 -8 -3 -6
person	< r:from F director	48 -8 -3 -6
person	< r:from a	4 -30 -18 -23
person	< r:from a first	37 63 -12 -21
person	< r:got	-32 76 -8 -6
person	< r:got him	-32 76 -8 -6
person	< r:had	-49 -11 -34 -74
person	< r:has	11 46 -22 -13
person	< r:has become	-18 -72 -19 -25
person	< r:has become the	-18 -72 -19 -25
person	< r:has been	-94 92 -18 -14
person	< r:have	-40 -56 -26 -23
person	< r:have been	-40 -56 -26 -23
person	< r:have been telling	-40 -56 -26 -23
person	< r:he	-25 -1 -6 -9
person	< r:he directed	-18 -9 -2 -6
person	< r:he directed one	-18 -9 -2 -6
person	< r:he sparred	-29 -36 -4 -3
person	< r:he sparred with	-29 -36 -4 -3
person	< r:if	-20 37 -6 -7
person	< r:if you	-20 37 -6 -7
person	< r:if you saw	-20 37 -6 -7
person	< r:in	-37 -13 11 -15
person	< r:in #	-20 30 -21 -11
person	< r:in # ,	-49 30 -33 -11
person	< r:in # .	-4 4 -20 -9
person	< r:in L	-66 23 -20 -15
person	< r:in L for	23 56 -29 -24
person	< r:in a	74 -52 -29 -28
person	< r:in a comedy	74 -52 -29 -28
person	< r:in june	-39 -32 -32 -28
person	< r:in june .	-39 -32 -32 -28
person	< r:in one	62 -33 -7 -9
person	< r:in one take	62 -33 -7 -9
person	< r:in the	-67 6 34 -14
person	< r:in the back	1 -15 41 -15
person	< r:into	-26 -122 -12 -28
person	< r:into an	-29 -72 -22 -23
person	< r:into an opera	-29 -72 -22 -23
person	< r:is	42 -89 -20 38
person	< r:is set	51 -30 -30 62
person	< r:is to	-69 2 -6 -15
person	< r:is to be	-54 -34 -6 -15
person	< r:last	78 -26 -22 -7
person	< r:leads	3 -19 -9 -10
person	< r:leads .	43 -39 -13 -30
person	< r:leads . ^	43 -39 -13 -30
person	< r:leads the	-32 -10 -8 -8
person	< r:leads the field	-32 -10 -8 -8
person	< r:leaking	-54 -27 -6 -17
person	< r:leaking on	-54 -27 -6 -17
person	< r:leaking on the	-54 -27 -6 -17
person	< r:next	-1 1 -10 -8
person	< r:next great	0 -11 -6 -7
person	< r:next great villain	0 -11 -6 -7
person	< r:next november	42 44 -6 -4
person	< r:next november ,	42 44 -6 -4
person	< r:of	-37 75 -38 -34
person	< r:on	10 -40 -9 -9
person	< r:opens	-30 19 -11 -7
person	< r:opens next	-30 19 -11 -7
person	< r:opens next month	-30 19 -11 -7
person	< r:out	44 52 -28 -40
person	< r:picture	-44 -8 -3 -6
person	< r:picture ,	-42 -9 -9 -9
person	< r:picture , which	-42 -9 -9 -9
person	< r:star	-65 -46 75 -7
person	< r:star P	-65 -46 75 -7
person	< r:star P have	-39 -70 -25 -5
person	< r:temper	35 -50 -10 -35
person	< r:temper .	35 -50 -10 -35
person	< r:temper . ^	35 -50 -10 -35
person	< r:to	-93 64 -7 -15
person	< r:to their	-39 -35 -14 -8
person	< r:to their #	-39 -35 -14 -8
person	< r:together	-13 -20 63 -20
person	< r:together ,	-13 -20 63 -20
person	< r:together , scripted	-13 -20 63 -20
person	< r:too	-31 -5 -29 -30
person	< r:under	-17 -37 -31 -16
person	< r:under the	-17 -37 -31 -16
person	< r:under the title	-17 -37 -31 -16
person	< r:was	-48 33 -13 -10
person	< r:was .	-59 22 -14 -21
person	< r:was . ^	-59 22 -14 -21
person	< r:was a	-15 2 -20 -6
person	< r:was a hit	-15 2 -20 -6
person	< r:was chosen	-49 67 -18 -3
person	< r:was chosen as	-49 67 -18 -3
person	< r:was shot	34 -32 -10 -7
person	< r:was shot in	47 -65 -9 -6
person	< r:will	36 -67 -61 -18
person	< r:win	-36 -69 -11 -23
person	< r:win ,	-36 -69 -11 -23
person	< r:win , in	-36 -69 -11 -23
person	< r:with	-9 -10 -17 -3
person	< r:with F	-40 38 -16 -11
person	< r:with P	-3 -28 -13 0
person	< r:with P )	1 -8 -8 -10
person	< r:with P ,	-26 -81 -37 32
person	< r:with P .	56 -54 -13 34
person	< r:with P for	-17 64 -8 -7
person	< r:with P in	-67 13 -18 -17
person	< r:won	-20 -71 17 1
person	< r:won anything	-30 -22 -13 20
person	< r:won anything .	-30 -22 -13 20
person	< r:would	-38 -41 -19 23
person	< r:would get	-45 -31 -42 -61
person	< r:would go	-10 -37 -16 66
person	< r:would go back	-10 -37 -16 66
person	< r:…	-15 -60 -15 -8
person	< r:… or	-15 -60 -15 -8
person	< r:… or so	-15 -60 -15 -8
person	< w:"	6 -3 -6 -9
person	< w:#	2 4 -4 2
person	< w:$	-43 17 -34 -27
person	< w:'	9 -15 -7 -7
person	< w:'d	-55 -84 66 -13
person	< w:'ll	43 -17 -13 -7
person	< w:'s	4 -16 -10 -9
person	< w:'ve	-65 -64 95 -32
person	< w:(	-2 -9 0 -8
person	< w:)	-25 -8 -4 -7
person	< w:+	-48 -51 -27 -35
person	< w:,	-10 -12 -12 -12
person	< w:-	-54 16 -7 -1
person	< w:.	-22 -14 -47 -10
person	< w::	-4 12 -9 -11
person	< w:;	-4 -26 -12 -9
person	< w:C	15 -16 -11 -9
person	< w:F	-13 -15 -6 -11
person	< w:L	1 -1 -10 -3
person	< w:O	-16 -26 -11 -10
person	< w:P	-3 -20 -21 -7
person	< w:W	-25 -8 -7 -7
person	< w:a	-5 4 -7 -5
person	< w:aboard	-19 -22 -12 -4
person	< w:abortion	-39 -16 -4 -13
person	< w:about	11 -32 -12 -12
person	< w:academy	46 -12 -9 -10
person	< w:account	-35 -35 -12 -25
person	< w:act	-6 15 -1 -15
person	< w:action	49 -11 -10 -10
person	< w:actor	68 -52 -25 -10
person	< w:actors	-49 43 -11 -9
person	< w:actress	77 -30 -17 -5
person	< w:adaptation	-6 11 -10 -10
person	< w:admire	-18 -26 -5 -9
person	< w:admired	-9 -32 -14 -6
person	< w:admires	-31 -24 -9 -24
person	< w:adventure	-73 17 -8 -7
person	< w:after	-7 26 -14 -10
person	< w:again	-10 13 -13 27
person	< w:against	-53 -57 -17 -23
person	< w:age	18 -34 9 44
person	< w:agent	8 -31 -4 -7
person	< w:all	-69 -8 -4 -2
person	< w:alongside	5 -16 -21 -71
person	< w:already	-65 42 -8 -7
person	< w:also	18 -3 10 14
person	< w:although	-47 56 -14 -10
person	< w:ambitious	-24 16 -7 -5
person	< w:amend	-44 61 -5 -3
person	< w:amends	-44 61 -5 -3
person	< w:american	-6 -5 -7 13
person	< w:among	-28 -5 60 43
person	< w:amuse	-4 -1 -14 -2
person	< w:an	5 -23 -3 3
person	< w:and	-19 -9 -4 -7
person	< w:animate	-35 5 -7 58
person	< w:animated	-35 5 -7 58
person	< w:another	-10 52 -7 -13
person	< w:any	44 -26 -7 -8
person	< w:anyone	11 -19 -10 -16
person	< w:apart	-27 -31 0 -5
person	< w:appear	15 -19 -8 -6
person	< w:appearance	30 -14 -11 -10
person	< w:appeared	26 -14 -7 -5
person	< w:appearing	7 -65 -52 -4
person	< w:appears	-45 -22 -6 -10
person	< w:approach	47 -29 -52 -18
person	< w:approached	47 -29 -52 -18
person	< w:are	9 -1 -1 -10
person	< w:ark	-23 -31 -2 -4
person	< w:army	67 -41 -15 -15
person	< w:arrest	44 -8 -4 -4
person	< w:as	-6 -11 1 -10
person	< w:ask	-38 43 -6 -10
person	< w:asked	-23 56 -12 -10
person	< w:assistant	-66 -12 -12 -6
person	< w:at	13 -14 3 4
person	< w:attend	50 -40 -23 -17
person	< w:attended	0 -19 -19 -10
person	< w:audiences	58 -8 -5 -3
person	< w:australian	-7 -16 -7 -5
person	< w:author	-15 12 17 -11
person	< w:autumn	-23 64 -8 -8
person	< w:autumn's	46 -65 71 -2
person	< w:award	9 -6 -4 -8
person	< w:back	-55 -7 -10 -9
person	< w:backwards	-12 -1 -6 -2
person	< w:bad	24 -14 -5 -16
person	< w:bafta	42 -46 -44 -14
person	< w:ballet	-32 42 -7 -10
person	< w:base	-54 -10 -9 -8
person	< w:based	-54 -10 -9 -8
person	< w:batman	-13 43 -18 -18
person	< w:be	19 3 -11 -10
person	< w:bear	50 -8 -7 -17
person	< w:beat	11 -26 -7 -12
person	< w:beaten	49 -37 -5 -5
person	< w:became	15 -10 -4 -8
person	< w:because	90 -38 -7 -15
person	< w:become	43 -7 -9 -6
person	< w:been	19 -16 14 27
person	< w:before	1 7 -9 -4
person	< w:begin	27 -29 -5 -12
person	< w:beginning	-48 19 -27 -24
person	< w:begun	63 -58 -14 -5
person	< w:behind	-13 6 -13 -11
person	< w:behind-the-camera	-48 62 -15 -22
person	< w:being	-16 -65 -10 -26
person	< w:best	13 -2 -13 -8
person	< w:best-known	52 -9 -3 -4
person	< w:better	2 5 39 -11
person	< w:between	-71 -46 -28 -10
person	< w:big	13 11 -8 -6
person	< w:biggest	5 21 -11 -5
person	< w:bilingual	-21 -14 -5 -2
person	< w:bill	55 -27 -10 -3
person	< w:billing	55 -27 -10 -3
person	< w:biopic	-18 1 -9 -7
person	< w:bit	12 18 -26 -7
person	< w:bite	24 15 -23 -11
person	< w:black	-80 -58 -19 -7
person	< w:blockbusters	27 -6 -1 -1
person	< w:both	90 -73 -31 61
person	< w:bought	-62 -43 -25 -41
person	< w:boxer	74 -7 -10 -5
person	< w:boy	39 -9 -6 -5
person	< w:boyhood	-8 -25 -17 -29
person	< w:break	-29 6 -21 -15
person	< w:bring	-76 6 -14 49
person	< w:british	50 -29 -12 -11
person	< w:broke	0 21 -11 -3
person	< w:brother	-79 -14 -51 -10
person	< w:brought	-60 -51 -32 51
person	< w:build	32 31 -24 -42
person	< w:builder	-23 -31 -2 -4
person	< w:building	61 -70 -9 -52
person	< w:business	-29 -7 -5 -7
person	< w:busy	-7 46 -17 -6
person	< w:but	-4 -10 -12 -8
person	< w:buy	-62 -43 -25 -41
person	< w:by	-12 -20 -12 -5
person	< w:call	-47 59 -8 -8
person	< w:called	-19 2 -9 -9
person	< w:came	-3 45 -28 15
person	< w:camera	-33 20 -8 -6
person	< w:can	-64 -13 -7 -7
person	< w:career	22 4 -8 -4
person	< w:case	48 -18 -8 -8
person	< w:cast	-4 22 -9 -9
person	< w:casting	-55 53 -9 -14
person	< w:category	-33 -35 62 -2
person	< w:cattle	42 -11 -13 -4
person	< w:chair	-37 29 -12 -11
person	< w:chapter	-28 -13 -3 -9
person	< w:character	-13 0 -9 -10
person	< w:chart	-45 -32 -7 -9
person	< w:charts	-45 -32 -7 -9
person	< w:cheer	0 -7 -7 -11
person	< w:cheered	0 -7 -7 -11
person	< w:child	9 -10 -2 -6
person	< w:children	-4 51 -5 -2
person	< w:choice	63 0 -2 -18
person	< w:choose	-4 17 59 -7
person	< w:chosen	-4 17 59 -7
person	< w:cinema	25 3 74 -13
person	< w:cinematographer	-47 36 -6 -7
person	< w:civil	39 -3 -5 -3
person	< w:claim	41 -56 -3 -5
person	< w:claims	41 -56 -3 -5
person	< w:class	-4 35 37 -5
person	< w:classic	7 -9 -10 -7
person	< w:co-star	36 -22 -13 -9
person	< w:co-starring	39 -15 -2 -12
person	< w:co-write	-44 -71 -2 -8
person	< w:co-writer	-50 -48 58 -11
person	< w:co-wrote	-44 -71 -2 -8
person	< w:cold	-25 -21 0 -3
person	< w:collect	-55 51 -46 -8
person	< w:collected	-55 51 -46 -8
person	< w:combine	27 -6 -1 -1
person	< w:come	8 12 -14 1
person	< w:comeback	21 51 -31 -30
person	< w:comedic	-8 -6 -3 -17
person	< w:comedies	-28 3 -41 -1
person	< w:comedy	0 -10 -5 -5
person	< w:comes	-24 -32 -7 -7
person	< w:coming	63 -16 -13 -12
person	< w:commit	-65 -6 -22 -10
person	< w:committed	-65 -6 -22 -10
person	< w:company	-19 -20 -8 -8
person	< w:compete	-3 -8 -6 -7
person	< w:competed	38 -12 -8 -14
person	< w:complete	22 25 -13 -8
person	< w:completed	39 6 -13 -8
person	< w:confirm	-42 -9 -9 -9
person	< w:confirmed	-42 -9 -9 -9
person	< w:cop	44 -8 -4 -4
person	< w:costume	36 -61 -14 -25
person	< w:country	-9 -2 -2 -1
person	< w:court	-66 -47 -13 -25
person	< w:create	-37 -14 -10 -8
person	< w:created	-37 -14 -10 -8
person	< w:credit	8 -10 23 34
person	< w:credits	8 1 -17 55
person	< w:critics	0 -15 -7 -6
person	< w:cult	-47 -12 -7 -1
person	< w:currently	89 -77 -9 -3
person	< w:cut	-17 -12 -7 -7
person	< w:d'or	-48 18 -14 -2
person	< w:dame	-33 -22 -8 -6
person	< w:dark	-40 57 -4 -8
person	< w:daughter	-58 -12 -24 -3
person	< w:deal	-2 -18 -18 -33
person	< w:dealer	4 -8 -3 -4
person	< w:debut	13 10 -15 -10
person	< w:debuted	45 -18 -12 -12
person	< w:decapitation	-42 -25 -4 -4
person	< w:decent	-15 -2 -1 -1
person	< w:decision	-66 -81 -37 -36
person	< w:demon	-30 -47 -17 -8
person	< w:dentist	46 -36 -16 -4
person	< w:derby	-8 -6 -3 -17
person	< w:desert	1 11 37 -7
person	< w:develop	-7 -26 20 -5
person	< w:developing	-7 -26 20 -5
person	< w:devise	-35 21 -23 -8
person	< w:did	24 2 -13 -11
person	< w:die	-11 3 -9 -7
person	< w:died	-19 6 -9 -8
person	< w:different	-30 38 -23 -3
person	< w:direct	-12 8 -9 -6
person	< w:directed	-7 16 -8 -8
person	< w:directing	-33 -50 -23 -6
person	< w:director	14 31 6 -11
person	< w:director's	-41 34 -18 -6
person	< w:directorial	-98 -34 -1 -11
person	< w:disc	1 -6 -2 -4
person	< w:dislike	49 -48 -5 -4
person	< w:disliked	49 -48 -5 -4
person	< w:distribute	-9 -2 -2 -1
person	< w:distributed	-9 -2 -2 -1
person	< w:distribution	-16 -14 -6 -31
person	< w:divorce	10 -34 -5 -14
person	< w:do	-35 45 10 -16
person	< w:documentary	-28 65 -23 -7
person	< w:doing	48 -54 -11 -8
person	< w:done	-58 -37 -59 -36
person	< w:double	-27 -1 -5 -17
person	< w:doubled	2 -5 -7 -18
person	< w:down	-69 -25 -7 -20
person	< w:drag	-38 16 -3 -20
person	< w:drama	-36 25 -11 1
person	< w:dramatic	51 -44 -34 -8
person	< w:dramatist	-25 69 -41 -6
person	< w:dress	82 -39 -10 -12
person	< w:drive	-55 -11 -2 -2
person	< w:driver	3 1 -8 -12
person	< w:drug	4 -8 -3 -4
person	< w:drunken	1 -6 -2 -4
person	< w:dual	-8 -2 -4 -2
person	< w:dying	12 8 -15 -4
person	< w:each	-31 32 51 -7
person	< w:earlier	-30 14 -12 14
person	< w:earn	40 -25 -11 -3
person	< w:earned	40 -25 -11 -3
person	< w:eat	61 -18 -7 -2
person	< w:edit	-50 -18 -10 -6
person	< w:edited	-38 -4 -7 -5
person	< w:editing	-58 -45 -13 -23
person	< w:editor	-14 -1 -14 -7
person	< w:elves	-23 -16 -7 -13
person	< w:end	-61 -26 -45 -2
person	< w:enough	-4 -29 -17 -4
person	< w:epic	-7 33 -16 -9
person	< w:especially	-20 -6 -8 -5
person	< w:event.current	0 -8 -8 -12
person	< w:ever	-54 36 -15 -14
person	< w:everything	-46 -11 -6 -7
person	< w:executive	-64 -21 -8 108
person	< w:expect	-20 -57 -15 -24
person	< w:expected	-20 -57 -15 -24
person	< w:expedition	-36 -22 -3 -3
person	< w:expense	-9 -20 -2 -5
person	< w:fairy	-3 19 -3 -14
person	< w:fall	-25 -13 0 -3
person	< w:fame	48 -17 -2 -5
person	< w:family	34 -27 -12 -14
person	< w:famous	57 -5 -3 -4
person	< w:fan	0 -7 -7 -11
person	< w:fans	0 -7 -7 -11
person	< w:father	36 4 -8 5
person	< w:favorite	-18 -32 -17 -13
person	< w:favourite	55 -13 -28 -10
person	< w:feature	-26 104 -12 -17
person	< w:features	-49 69 -4 -19
person	< w:february	22 -47 -47 -13
person	< w:female	74 -45 -6 -18
person	< w:festival	26 -24 -6 75
person	< w:feuding	45 -3 -3 0
person	< w:few	25 11 -3 -5
person	< w:fiction	-59 78 -37 -10
person	< w:field	22 -16 -5 -4
person	< w:fifth	-17 -9 -4 -8
person	< w:figure	-76 -19 -5 -1
person	< w:film	2 1 -1 -6
person	< w:filmed	-84 84 -29 -21
person	< w:filming	65 -45 -11 -10
person	< w:films	16 -8 -8 -9
person	< w:find	16 -22 -5 -6
person	< w:finish	111 -11 -28 -13
person	< w:finished	90 -12 -35 -10
person	< w:firm-looking	-42 -25 -4 -4
person	< w:first	3 21 1 13
person	< w:first-billed	0 -8 -8 -12
person	< w:fish	-4 -5 -4 -3
person	< w:fishes	-4 -5 -4 -3
person	< w:five	0 -15 -16 -12
person	< w:flat-track	-8 -6 -3 -17
person	< w:flavor	21 -28 -5 -3
person	< w:flesh-and-blood	-49 43 -11 -9
person	< w:follow	-13 12 -12 -8
person	< w:follow-up	-59 85 -27 -24
person	< w:followed	-22 31 -11 -3
person	< w:following	-12 11 -11 -8
person	< w:for	-2 -11 8 -5
person	< w:former	-7 -4 -12 -1
person	< w:forthcoming	78 -11 -9 72
person	< w:found	-20 -30 -7 73
person	< w:four	-44 -13 -6 -11
person	< w:fourteen	40 -25 -11 -3
person	< w:fourth	-90 -59 -3 -8
person	< w:french	56 -49 -61 -6
person	< w:fresh	-72 65 -36 -12
person	< w:friend	-8 -14 -15 -6
person	< w:friends	10 -27 87 -7
person	< w:from	-21 -14 5 -10
person	< w:full-length	-43 51 -31 -24
person	< w:gain	-3 -2 0 -4
person	< w:gained	-3 -2 0 -4
person	< w:game	-46 -9 -26 -21
person	< w:gangland	-39 39 -5 -25
person	< w:gangster	37 6 -3 -5
person	< w:gave	-45 4 -9 -6
person	< w:gentler	22 3 -8 -5
person	< w:get	15 -20 -5 -8
person	< w:getaway	3 1 -8 -12
person	< w:gets	4 -25 -6 -8
person	< w:getting	-5 -10 -7 -4
person	< w:gig	-65 -9 -2 -2
person	< w:gigs	-48 62 -15 -22
person	< w:give	-41 14 -9 2
person	< w:given	-45 -29 -6 39
person	< w:go	-11 33 -10 -9
person	< w:golden	26 12 -6 -5
person	< w:good	-28 -21 -1 -2
person	< w:got	4 -15 19 -7
person	< w:grandfather's	5 -10 -19 -7
person	< w:group	-17 -9 -4 -8
person	< w:guard	-15 19 -5 -6
person	< w:had	-3 -13 -10 28
person	< w:hammer	-9 -9 -3 -1
person	< w:hand	-18 -64 57 -3
person	< w:handle	-63 73 -16 -22
person	< w:handled	-63 73 -16 -22
person	< w:hangover	-69 42 -50 -7
person	< w:has	-1 -4 -23 -8
person	< w:have	-28 -8 -3 -11
person	< w:having	-1 -8 -6 -8
person	< w:he	16 -21 5 -3
person	< w:head	-26 -3 -8 -9
person	< w:headed	0 -44 -24 -19
person	< w:heist	-59 -34 55 -7
person	< w:helm	-21 48 -20 -5
person	< w:helmed	-21 48 -20 -5
person	< w:help	-3 -10 -4 -3
person	< w:helped	-3 -10 -4 -3
person	< w:hemisphere	14 6 -5 -3
person	< w:her	-27 3 -10 27
person	< w:here	-46 72 -21 -6
person	< w:hero	-82 64 -35 -21
person	< w:herself	-16 19 -4 -7
person	< w:him	-7 25 9 1
person	< w:himself	-25 96 -9 -11
person	< w:hindi	5 21 -11 -5
person	< w:hire	-62 54 -7 -13
person	< w:hired	-62 54 -7 -13
person	< w:his	11 -15 -9 -1
person	< w:hit	-10 49 -10 -8
person	< w:hits	-21 35 -25 -56
person	< w:honour	31 -35 0 -9
person	< w:honoured	31 -35 0 -9
person	< w:horror	-35 22 -8 -5
person	< w:horse	46 -26 -2 -8
person	< w:horse-wise	5 -10 -19 -7
person	< w:horses	2 -7 -8 -5
person	< w:hotel	21 -41 -17 -6
person	< w:husband	35 -18 -13 -12
person	< w:i	20 -71 42 -14
person	< w:idea	-66 -54 -48 52
person	< w:if	-32 -53 -6 -7
person	< w:in	32 -16 -22 -18
person	< w:include	2 12 4 13
person	< w:included	-13 28 58 -17
person	< w:includes	-54 -62 75 -15
person	< w:including	-3 39 -7 -10
person	< w:indian	-30 -19 -20 -29
person	< w:indie	38 -8 -8 -6
person	< w:inspector	79 -39 -6 -22
person	< w:inspire	-56 -51 -26 -17
person	< w:inspired	-56 -51 -26 -17
person	< w:instead	24 -14 -5 -16
person	< w:intend	-14 -15 -11 -21
person	< w:interrogate	64 -25 -6 -6
person	< w:interrogated	64 -25 -6 -6
person	< w:into	10 -4 10 -11
person	< w:is	-11 0 -2 1
person	< w:israeli	-31 4 -5 -6
person	< w:it	-3 17 -13 0
person	< w:its	11 -17 -8 -7
person	< w:january	-55 55 -25 -4
person	< w:job	59 -41 -5 -23
person	< w:jobs	-15 12 17 -11
person	< w:jockey	1 -6 -2 -4
person	< w:join	-41 -20 -8 -6
person	< w:joining	-30 -37 -8 -7
person	< w:jump	2 -21 -6 -7
person	< w:june	-59 -28 -8 -5
person	< w:jury	-37 8 -8 -8
person	< w:just	51 -15 -58 -9
person	< w:keep	-26 44 -12 -6
person	< w:kept	-26 44 -12 -6
person	< w:khan	46 -4 -8 -3
person	< w:kid	1 -8 -8 -10
person	< w:killer	-3 -2 0 -4
person	< w:kin	-18 10 -4 -4
person	< w:know	21 -5 -10 -8
person	< w:known	27 -1 -10 -7
person	< w:land	-17 -37 -31 -16
person	< w:landed	-17 -37 -31 -16
person	< w:landlady	-24 -30 -7 -4
person	< w:landlords	45 -3 -3 0
person	< w:larger	-14 26 -5 -8
person	< w:last	28 10 -10 -3
person	< w:late	61 -57 -24 -39
person	< w:later	-63 -4 7 -1
person	< w:latest	-19 -20 -7 -9
person	< w:latex	-10 -28 -6 -5
person	< w:lawyer	72 -39 -7 -9
person	< w:lead	29 -22 -12 -11
person	< w:leader	-9 -17 -3 -5
person	< w:leads	-11 -7 -8 -10
person	< w:league	-8 -6 -3 -17
person	< w:leave	-28 -3 -8 -9
person	< w:leaving	-34 -34 -7 -7
person	< w:left	-38 1 -8 -10
person	< w:legionaries	22 -20 -4 -3
person	< w:lens	-25 -59 -27 -25
person	< w:lensed	-25 -59 -27 -25
person	< w:letter-writer's	31 19 -11 -3
person	< w:light	-40 -38 -16 -11
person	< w:lighthouse-lens	-48 -2 -5 -4
person	< w:line	50 -14 -9 -18
person	< w:link	-29 -30 -5 -7
person	< w:linked	-29 -30 -5 -7
person	< w:lion	-12 21 -5 -3
person	< w:list	31 56 -32 -9
person	< w:lit	-40 -38 -16 -11
person	< w:live	-35 -60 -18 -19
person	< w:lose	-21 -37 -12 -9
person	< w:lost	-16 -43 -12 -10
person	< w:love	-26 -65 -7 -10
person	< w:luck	-9 -20 -2 -5
person	< w:made	-19 17 -14 -8
person	< w:make	-19 11 -13 -9
person	< w:makers	-8 -29 -8 -4
person	< w:makeup	18 18 -6 -2
person	< w:making	-42 -39 -13 -8
person	< w:man	-25 -32 -16 -7
person	< w:many	-38 -43 -5 -2
person	< w:march	-39 -31 -9 -6
person	< w:marmalade	21 -28 -5 -3
person	< w:marry	-38 16 -3 -20
person	< w:mean	87 -63 -26 -35
person	< w:meet	29 50 -4 -6
person	< w:megalomaniac	19 -37 -22 -9
person	< w:melt	-44 -35 -14 -10
person	< w:melting	-44 -35 -14 -10
person	< w:met	6 47 -17 -17
person	< w:mexican	-28 9 -5 -4
person	< w:might	0 -8 -8 -12
person	< w:minutes	31 19 -11 -3
person	< w:mobster	12 8 -15 -4
person	< w:mockumentary	-15 28 -12 -4
person	< w:mom	-64 0 -2 -6
person	< w:monday	0 -7 -7 -11
person	< w:money	-36 -9 -15 -9
person	< w:monsters-versus-robots	25 -6 -10 -9
person	< w:month	-25 -41 -7 -5
person	< w:more	-25 18 -9 12
person	< w:most	-24 -31 -9 -8
person	< w:mother	-3 -9 -7 -6
person	< w:move	-2 33 -4 -6
person	< w:moved	-23 65 -12 -11
person	< w:movie	44 -2 -9 -13
person	< w:movies	-14 24 -6 -8
person	< w:moving	12 -4 -2 -2
person	< w:murderous	46 -7 -1 -3
person	< w:music	-42 -38 -20 -10
person	< w:musical	6 -20 -8 -21
person	< w:mystery	-55 -18 -7 -7
person	< w:name	4 19 13 -7
person	< w:named	17 7 -49 -8
person	< w:names	5 21 -11 -5
person	< w:naval	-82 -35 -3 35
person	< w:nazi	-18 -30 -6 -4
person	< w:near	-23 -41 -6 -3
person	< w:nearly	50 -43 -8 -5
person	< w:nel	-17 -42 -3 -3
person	< w:nervous	-25 -6 0 -2
person	< w:never	-47 25 -8 -59
person	< w:new	33 -18 -9 -8
person	< w:next	-32 42 -8 13
person	< w:night	10 14 -1 -5
person	< w:no	0 -30 -10 -6
person	< w:nod	40 -25 -11 -3
person	< w:nominate	-7 -13 -13 -10
person	< w:nominated	-7 -13 -13 -10
person	< w:nomination	2 -16 13 -10
person	< w:nose	55 -22 -13 -8
person	< w:not	-44 30 -18 -15
person	< w:nothing	-59 52 -52 -35
person	< w:notice	17 2 -5 -7
person	< w:novel	-30 -14 -34 -18
person	< w:novels	-51 -16 -7 -5
person	< w:now	-30 24 -18 -10
person	< w:number	-43 -22 -4 -5
person	< w:nurse	-1 -19 -6 -5
person	< w:obamas	-30 -54 -4 -3
person	< w:of	-1 -12 0 -2
person	< w:off	-2 10 -1 -9
person	< w:offer	-53 -21 -7 -4
person	< w:offered	-53 -21 -7 -4
person	< w:officer	1 -19 -6 -5
person	< w:old	24 -20 -6 -8
person	< w:older	-47 -23 -7 -9
person	< w:on	-1 -9 -5 3
person	< w:once	-32 34 -8 -9
person	< w:one	-24 -2 -9 14
person	< w:only	47 -35 -14 -10
person	< w:onto	-3 18 -10 -4
person	< w:open	-51 -59 -26 54
person	< w:opposite	5 -13 -5 -5
person	< w:or	61 -7 -11 -9
person	< w:organizer	39 -3 -5 -3
person	< w:original	-53 -56 42 -23
person	< w:oscar	7 -13 3 -7
person	< w:oscar-nominated	-64 -2 75 -4
person	< w:oscar-winning	49 -11 -8 -7
person	< w:other	-54 -16 58 -15
person	< w:ought	44 -8 -4 -4
person	< w:out	33 -18 -7 -7
person	< w:outing	-59 -58 -21 -7
person	< w:outside	-34 -33 -7 -14
person	< w:over	-19 -18 -9 -6
person	< w:overcome	-16 -9 -3 -4
person	< w:overlap	-25 -6 0 -2
person	< w:overlapping	-25 -6 0 -2
person	< w:overseas	-58 24 -10 -5
person	< w:own	5 -18 55 -14
person	< w:owner	-46 -59 -18 -2
person	< w:pal	24 -20 -6 -8
person	< w:palme	-48 18 -14 -2
person	< w:part	31 -15 3 -8
person	< w:partnership	2 -17 -9 -35
person	< w:people	-11 -54 -7 -11
person	< w:performance	-22 -12 -15 -6
person	< w:period	-59 25 -5 -6
person	< w:permissiveness	49 -48 -5 -4
person	< w:photograph	-38 -43 -5 -2
person	< w:photographed	-38 -43 -5 -2
person	< w:pick	40 -35 -10 -5
person	< w:picked	40 -35 -10 -5
person	< w:picture	-21 0 -13 22
person	< w:place	-11 -41 -6 -8
person	< w:plan	-72 70 -10 -19
person	< w:plans	-44 -42 -8 -13
person	< w:play	9 -15 2 -10
person	< w:played	14 -16 -7 -6
person	< w:playing	32 9 -8 -4
person	< w:plays	-31 -15 -10 -10
person	< w:playwright	-5 -9 -24 -6
person	< w:poet	0 -7 -2 -3
person	< w:poorly-received	-24 16 -7 -5
person	< w:pop	44 -1 -7 -3
person	< w:popped	44 -1 -7 -3
person	< w:porter	21 -41 -17 -6
person	< w:portray	17 -26 -8 -8
person	< w:portrayal	43 -24 -5 -3
person	< w:portrayed	57 -44 -9 -11
person	< w:portraying	33 -7 -3 -2
person	< w:poster	0 -8 -8 -12
person	< w:prefer	-8 -18 -21 -3
person	< w:preferred	-8 -18 -21 -3
person	< w:premiere	22 -20 -13 -14
person	< w:prepare	-48 30 -22 -22
person	< w:preparing	-48 30 -22 -22
person	< w:prequel	13 29 -9 -4
person	< w:present	83 -27 -12 -23
person	< w:previous	58 6 -21 57
person	< w:previously	-18 19 -5 -8
person	< w:priest	-78 -36 -6 -2
person	< w:prison	-27 32 -24 -13
person	< w:prize	14 -5 20 -6
person	< w:produce	-8 -2 -2 44
person	< w:produced	-2 12 6 35
person	< w:producer	15 -13 -10 75
person	< w:producers	-23 -9 -15 -30
person	< w:producing	-58 -62 -46 79
person	< w:production	-46 -68 -39 -29
person	< w:project	-43 -48 -7 76
person	< w:projects	-58 -70 -17 68
person	< w:promote	-60 21 -28 -16
person	< w:public	-19 32 -15 -28
person	< w:put	-33 -37 -9 17
person	< w:putting	-60 16 -27 -48
person	< w:queen's	-38 16 -3 -20
person	< w:quietly	55 -22 -13 -8
person	< w:raccoon	42 -21 -6 -5
person	< w:ran	-10 -36 -18 -16
person	< w:rang	-45 47 -15 -22
person	< w:ready	-5 -10 -7 -4
person	< w:rear	27 -1 -9 -6
person	< w:reason	-27 -2 -5 -15
person	< w:reboot	-16 55 -5 -6
person	< w:receive	18 5 2 -6
person	< w:received	18 5 2 -6
person	< w:recently	33 -9 -10 -8
person	< w:recite	-42 -35 -22 -5
person	< w:recognise	-18 -14 -7 -10
person	< w:recognised	-18 -14 -7 -10
person	< w:redo	54 23 -14 -7
person	< w:refuse	28 -15 -8 -22
person	< w:release	-21 -19 -15 -11
person	< w:released	-18 -25 -22 -15
person	< w:remake	-23 18 -10 -8
person	< w:respectively	-15 12 17 -11
person	< w:responsible	-37 -29 -7 36
person	< w:rest	-45 -52 -44 -48
person	< w:restless	-25 -6 0 -2
person	< w:return	-11 8 -12 -12
person	< w:returned	-34 -19 -12 -14
person	< w:returning	78 -35 -14 -7
person	< w:returns	-33 54 -20 -7
person	< w:reunite	-30 -47 -17 -8
person	< w:reunited	-30 -47 -17 -8
person	< w:revise	-4 2 -47 -5
person	< w:revised	-4 2 -47 -5
person	< w:reward	-38 -26 -35 -4
person	< w:rewarded	-38 -26 -35 -4
person	< w:rights	9 -18 -4 26
person	< w:ring	-45 47 -15 -22
person	< w:rival	-60 -28 -11 -11
person	< w:rivals	-60 -28 -11 -11
person	< w:roadie	-4 -29 -17 -4
person	< w:role	-8 -11 -8 -7
person	< w:roles	40 -9 -8 -5
person	< w:roller	-8 -6 -3 -17
person	< w:romance	-21 -5 57 -13
person	< w:romanian	-39 -16 -4 -13
person	< w:romantic	-1 -4 -10 -6
person	< w:rotten	-9 -20 -2 -5
person	< w:run	24 -27 -7 -13
person	< w:running	55 -22 -13 -8
person	< w:russian	-15 19 -5 -6
person	< w:said	-23 14 54 14
person	< w:same	0 22 6 34
person	< w:sarcastic	42 -21 -6 -5
person	< w:saw	-39 37 -10 -5
person	< w:say	-25 -4 39 4
person	< w:says	-39 -66 -10 -14
person	< w:scene	-27 -27 -4 -4
person	< w:scenes	41 -45 -23 -11
person	< w:schedule	48 -64 -2 -9
person	< w:science	-67 38 -38 -11
person	< w:score	-18 -31 -3 -15
person	< w:scored	-18 -31 -3 -15
person	< w:scottish	-17 -30 -4 17
person	< w:screen	14 -14 26 -8
person	< w:screenplay	-54 -45 111 -12
person	< w:screenplays	-59 -61 67 -8
person	< w:script	-48 -34 103 36
person	< w:scripted	-21 -33 -46 -4
person	< w:search	55 -37 -6 -19
person	< w:second	-34 2 44 -12
person	< w:second-unit	-53 26 -11 -35
person	< w:seconds	0 -13 -3 -3
person	< w:secret	-58 -61 -4 -6
person	< w:security	-15 19 -5 -6
person	< w:see	7 -12 -8 -6
person	< w:seen	17 -15 -6 -6
person	< w:self-adoring	-18 -39 -13 -4
person	< w:send	-4 -5 -4 -3
person	< w:sensational	43 -24 -5 -9
person	< w:sent	-4 -5 -4 -3
person	< w:sept	-25 -6 0 -2
person	< w:sequel	106 -20 -7 -9
person	< w:serial	-3 -2 0 -4
person	< w:serials	-3 -101 -13 -3
person	< w:series	12 -31 -26 -17
person	< w:set	-62 31 -6 -2
person	< w:share	-16 -23 7 -11
person	< w:shared	-22 -32 9 -14
person	< w:she	-25 9 -12 -11
person	< w:ship's	-16 -3 -1 -2
person	< w:shoot	15 -40 -10 -10
person	< w:shooting	27 -40 -23 -21
person	< w:shoots	42 -11 -13 -4
person	< w:short	-51 114 -54 -9
person	< w:shortlist	-34 -24 67 -9
person	< w:shortlisted	-34 -24 67 -9
person	< w:shortly	11 -14 -1 -2
person	< w:shot	0 -40 -9 -8
person	< w:shout	19 -36 -10 -5
person	< w:show	29 -12 -10 38
person	< w:showman	-36 -22 -3 -3
person	< w:shown	50 -62 -15 -16
person	< w:shy	59 -26 -5 -6
person	< w:sign	-17 -45 -8 -7
person	< w:signed	-17 -45 -8 -7
person	< w:since	-28 26 12 17
person	< w:sing	11 -1 -5 -4
person	< w:sit	-41 39 -11 -16
person	< w:six	34 -6 -7 -10
person	< w:skip	-4 35 37 -5
person	< w:skipped	-4 35 37 -5
person	< w:slave	68 -5 -7 -1
person	< w:sleep	-4 -5 -4 -3
person	< w:slip	-37 -41 -9 -9
person	< w:slipped	-37 -41 -9 -9
person	< w:small	61 -15 -5 -9
person	< w:sniper	41 -1 -2 -2
person	< w:so	19 -43 -12 -9
person	< w:some	-14 -13 -7 -8
person	< w:somewhere	22 3 -8 -5
person	< w:son	6 -17 -6 -6
person	< w:song	-54 -53 -64 -7
person	< w:sons	79 -35 -32 -4
person	< w:southern	14 6 -5 -3
person	< w:soviet	-27 -7 -10 -4
person	< w:spanish-language	10 35 -11 -8
person	< w:special	1 -13 -23 -3
person	< w:spend	-28 -19 -12 -4
person	< w:spends	-54 -18 -9 -10
person	< w:spite	-42 -25 -4 -4
person	< w:spy	47 -32 -4 -4
person	< w:spymaster	15 -13 -5 -7
person	< w:stage	19 -53 53 34
person	< w:staging	52 -76 -60 -21
person	< w:stammer	-16 -9 -3 -4
person	< w:star	-16 -6 -5 16
person	< w:starred	-3 9 3 8
person	< w:starring	26 -9 -2 -5
person	< w:stars	-18 -39 -15 -23
person	< w:start	-22 -43 -11 50
person	< w:steelworker	15 -38 -10 -5
person	< w:steer	-34 45 -16 -2
person	< w:steered	-34 45 -16 -2
person	< w:stepmother	-54 -2 -2 -1
person	< w:still	-119 111 -5 -9
person	< w:stop	-36 -79 -12 -17
person	< w:story	-11 0 -8 -14
person	< w:straight	14 10 -10 -6
person	< w:streak	63 -58 -14 -5
person	< w:street	-59 -38 -14 -5
person	< w:studio	-21 -21 -10 -16
person	< w:style	-25 -6 0 -2
person	< w:submarine	-58 -62 -9 70
person	< w:success	-7 36 -6 -18
person	< w:such	42 -18 -5 -4
person	< w:summer	76 -34 -5 -7
person	< w:summer's	-47 -38 -7 -5
person	< w:support	26 -20 -9 -6
person	< w:supporting	26 -20 -9 -6
person	< w:swede	-10 24 -11 -7
person	< w:swedish	79 -77 -16 -16
person	< w:swing	-9 -9 -3 -1
person	< w:swinging	-9 -9 -3 -1
person	< w:system	-25 -6 0 -2
person	< w:take	-10 16 -6 -7
person	< w:taken	-31 30 -12 -9
person	< w:takes	55 -14 -2 -4
person	< w:tale	-3 19 -3 -14
person	< w:talk	58 16 41 -20
person	< w:talk-show	-24 -14 -4 -3
person	< w:taunt	34 -20 -4 -4
person	< w:taunting	34 -20 -4 -4
person	< w:team	0 -22 -19 -21
person	< w:teen	27 -15 -1 -3
person	< w:television	-17 -16 12 -1
person	< w:tell	-14 -1 -16 -5
person	< w:tentacles	1 -6 -2 -4
person	< w:test	-73 -33 -13 77
person	< w:tested	-73 -43 -28 67
person	< w:than	-28 15 -12 54
person	< w:that	-17 -38 -12 2
person	< w:the	-7 -19 -7 -9
person	< w:their	35 -9 -8 -8
person	< w:them	-40 22 91 35
person	< w:then	29 -9 -7 -7
person	< w:therapist	-3 -5 -3 -2
person	< w:there	-5 25 -15 -18
person	< w:they	-39 -47 30 -15
person	< w:things	40 43 -18 -9
person	< w:think	-5 -39 -17 -5
person	< w:third	35 -15 -9 -6
person	< w:this	-6 -20 3 -7
person	< w:those	13 26 36 -11
person	< w:thought	-5 -39 -17 -5
person	< w:three	38 10 -14 -13
person	< w:thriller	-2 -2 -11 20
person	< w:thrillers	-56 -16 -8 -4
person	< w:through	14 -14 -8 -9
person	< w:time	15 -3 16 1
person	< w:times	57 2 -8 -11
person	< w:title	-30 -25 -5 -6
person	< w:titled	-32 -38 -32 -28
person	< w:to	-9 2 -14 -10
person	< w:together	9 -35 -20 50
person	< w:told	-14 -1 -16 -5
person	< w:took	-2 15 1 -4
person	< w:top	-7 4 1 -8
person	< w:topped	-45 -32 -7 -9
person	< w:toupee	14 6 -5 -3
person	< w:trample	22 -20 -4 -3
person	< w:trampled	22 -20 -4 -3
person	< w:triumph	22 -16 -5 -4
person	< w:triumphed	22 -16 -5 -4
person	< w:true	40 -1 0 -1
person	< w:turn	-9 -25 -8 -8
person	< w:turned	-63 -10 -10 -7
person	< w:tv	38 -3 -1 -19
person	< w:twice	40 11 -10 -7
person	< w:two	-26 12 -9 -9
person	< w:undeniably	0 -8 -8 -12
person	< w:under	-10 -28 -6 -5
person	< w:until	-37 47 -6 -12
person	< w:up	20 -19 -10 -8
person	< w:use	-36 29 -10 28
person	< w:used	-36 29 -10 28
person	< w:v	-7 -41 -3 -7
person	< w:vampire	-13 33 -7 -4
person	< w:vast	-9 -20 -2 -5
person	< w:venture	5 -58 -14 66
person	< w:version	16 22 -9 -12
person	< w:vicar	60 -4 -8 -3
person	< w:villain	70 -45 -16 -49
person	< w:voice	-6 -16 -12 -6
person	< w:walk	15 8 -4 -4
person	< w:want	-78 56 -22 -46
person	< w:war	-66 91 -24 -7
person	< w:was	15 -10 -1 1
person	< w:week	-21 21 -14 -8
person	< w:weekend	26 -57 -45 -23
person	< w:weeks	67 -17 -4 -3
person	< w:went	-19 22 -10 -8
person	< w:were	-4 4 -10 20
person	< w:western	11 -25 -7 -6
person	< w:wheelchair	-44 -24 39 31
person	< w:when	-63 17 -11 -9
person	< w:where	-11 -28 -8 -6
person	< w:which	6 -14 -7 -7
person	< w:while	-47 -32 -10 -4
person	< w:whip-happy	-5 -31 -9 -4
person	< w:who	-4 5 3 7
person	< w:whole	-78 66 -21 -7
person	< w:whom	59 -35 72 -11
person	< w:whose	-44 -12 -8 -8
person	< w:wife	2 -40 -3 -26
person	< w:will	4 -10 -2 -9
person	< w:win	3 1 8 -8
person	< w:winner	-2 53 -9 -8
person	< w:winning	63 -58 -14 -5
person	< w:with	5 4 -1 -9
person	< w:without	18 2 -6 -8
person	< w:won	-7 2 9 -8
person	< w:work	0 -22 14 1
person	< w:worked	22 9 23 28
person	< w:working	66 -33 -18 -34
person	< w:world	-31 49 -8 -6
person	< w:worst	14 6 -5 -3
person	< w:would	13 31 -10 -11
person	< w:write	-18 -26 47 -6
person	< w:writer	-46 -13 51 -7
person	< w:writing	-12 -28 72 -11
person	< w:written	-86 -99 15 -29
person	< w:wrote	-12 -23 45 -5
person	< w:yacht	-19 -22 -12 -4
person	< w:year	-30 4 -8 -5
person	< w:year's	-30 10 -16 -3
person	< w:years	27 -31 -33 -8
person	< w:yet	8 14 -13 -13
person	< w:you	20 30 -15 -9
person	< w:young	50 -35 -25 -16
person	< w:£	-27 -31 0 -5
person	< w:–	0 -11 -6 -7
person	< w:‘	0 -22 -19 -21
person	<=	-14 24 -10 -12
person	<='	-24 18 -9 -9
person	<='|	-24 18 -9 -9
person	<=(	49 -28 57 -9
person	<=(|	33 -33 65 -9
person	<=,	17 11 -23 -15
person	<=, P	-56 -47 -10 -9
person	<=, P , whose	-22 -88 -9 -14
person	<=, P , whose|	-22 -88 -9 -14
person	<=, P and	-38 65 -19 -9
person	<=, P and|	-38 65 -19 -9
person	<=, P|	-56 -47 -10 -9
person	<=, and	-18 -80 28 -11
person	<=, and|	2 -32 48 -7
person	<=, and|a	-42 -23 -16 -10
person	<=, and|d	-27 -84 -43 -27
person	<=, director of	-16 -2 -14 -17
person	<=, director of|	-24 -17 -23 -8
person	<=, for	24 -80 -35 -40
person	<=, for|	24 -80 -35 -40
person	<=, in	36 -79 -22 -22
person	<=, in P	-91 -43 -9 -27
person	<=, in P|	-91 -43 -9 -27
person	<=, in|	36 -79 -22 -22
person	<=, of	86 18 -25 -13
person	<=, of|	81 21 -27 -14
person	<=, who also made	-15 54 -4 -5
person	<=, who also made|d	-15 32 -7 -4
person	<=, who also wrote	-34 -21 -39 -14
person	<=, who also wrote|	-34 -21 -39 -14
person	<=, who did	-20 62 -12 -5
person	<=, who did|d	-20 62 -12 -5
person	<=, who directed	-12 48 -10 -8
person	<=, who directed|d	-12 48 -10 -8
person	<=, who made	-14 51 -9 -8
person	<=, who made|	-19 47 -10 -8
person	<=, who made|d	-4 37 -9 -9
person	<=, who produced	-8 -62 -22 -26
person	<=, who was in	64 -15 -11 -2
person	<=, who was in|	64 -15 -11 -2
person	<=, who wrote	-21 -52 25 -8
person	<=, who wrote|	-18 -29 26 -6
person	<=, will have	46 4 40 -17
person	<=,|	54 -1 -20 -12
person	<=,|d	-69 79 -38 -41
person	<=,|w	-65 -45 -41 -18
person	<=;	-10 -31 -53 -17
person	<=;|	-10 -31 -53 -17
person	<=C in	90 -37 -8 -8
person	<=C in|	90 -37 -8 -8
person	<=F and	-62 30 -27 -10
person	<=F and|	-62 30 -27 -10
person	<=also wrote	34 -22 58 -6
person	<=and	-47 -74 -34 -19
person	<=and P for	-24 -16 -14 -44
person	<=and P for|	-24 -16 -14 -44
person	<=and P in	57 -19 -3 -2
person	<=and|	-47 -74 -34 -19
person	<=animated	-43 61 -11 -42
person	<=animated|	-43 61 -11 -42
person	<=appeared in	24 -17 -4 -6
person	<=appeared in|a	24 -17 -4 -6
person	<=comedy	56 -43 -14 -8
person	<=comedy|	56 -43 -14 -8
person	<=credits include	5 -9 -14 -5
person	<=credits include F and	-76 85 -34 -57
person	<=credits include|	12 -18 -16 3
person	<=cut	-48 -59 -19 -10
person	<=cut|	-48 -59 -19 -10
person	<=debut in	34 -46 -6 -9
person	<=did	-39 -66 -39 -10
person	<=did|	-39 -66 -39 -10
person	<=earlier	-40 59 -11 -11
person	<=film	-55 -57 -46 -15
person	<=films include	65 -75 -21 -37
person	<=film|	-55 -57 -46 -15
person	<=first ,	-81 95 -31 -18
person	<=first film was	80 -64 -21 -55
person	<=first film was|a	80 -64 -21 -55
person	<=for	26 -44 42 -16
person	<=for F , P for	-61 -8 -25 -10
person	<=for F , P for|	-61 -8 -25 -10
person	<=for P	92 -59 -35 -24
person	<=for P|	92 -59 -35 -24
person	<=for|	26 -44 42 -16
person	<=in	-6 32 -11 -8
person	<=in F ,	-45 -13 -5 -4
person	<=in F ,|a	-45 -13 -5 -4
person	<=in P	7 -11 -8 -7
person	<=in P|	7 -11 -8 -7
person	<=in|	4 48 -12 -9
person	<=in|a	-9 -27 -9 -6
person	<=is C in	-41 -28 -4 -5
person	<=is C in|	-41 -28 -4 -5
person	<=made	-17 -20 -6 -17
person	<=made|	-20 -24 -8 -22
person	<=name with	-50 55 -29 -6
person	<=next ,	41 -4 -24 -23
person	<=of	0 -3 5 7
person	<=of F ,	-75 -50 -21 -4
person	<=of F and	68 9 7 -12
person	<=of F and|	59 -57 36 -17
person	<=of F and|d	-51 77 -61 -14
person	<=of|	13 -13 47 61
person	<=of|a	30 -28 -28 -29
person	<=of|d	-26 19 -31 -22
person	<=on	35 -17 -24 17
person	<=on|	41 -37 -28 24
person	<=on|d	-43 65 -23 -29
person	<=picture ,	-66 -10 -32 -22
person	<=played C in	31 -42 -6 -3
person	<=produced	-25 -20 -22 -8
person	<=produced|	-25 -20 -22 -8
person	<=remake of	-49 76 -28 -8
person	<=remake of|	-49 76 -28 -8
person	<=role in	-53 -14 -22 -3
person	<=role in|a	-53 -14 -22 -3
person	<=said that	-18 -39 -30 -39
person	<=since	-53 76 -52 -37
person	<=since|	-53 76 -52 -37
person	<=version of	-71 -46 -25 -25
person	<=version of|	-71 -46 -25 -25
person	<=war film	-57 46 -20 -4
person	<=war film|	-57 46 -20 -4
person	<=was C in	-26 -16 -11 -8
person	<=was C in P	17 -3 -8 -13
person	<=was C in P|a	17 -3 -8 -13
person	<=was C in|	-42 -44 -10 -5
person	<=was C in|a	44 -11 -6 -12
person	<=was last seen in	58 -24 -4 -6
person	<=was last seen in|	58 -24 -4 -6
person	<=will be seen next in	-11 -20 -4 -8
person	<=will be seen next in|	-11 -20 -4 -8
person	<=won supporting award for	-22 -38 -35 -4
person	<=won supporting award for|	-22 -38 -35 -4
person	<=wrote	-40 -22 67 -10
person	<=wrote|	-40 -22 67 -10
person	<=|	-10 26 -13 -11
person	<=|a	-40 25 -12 -8
person	<=|d	-23 -4 24 -8
person	<|named|named	-30 15 -22 -28
person	<|named|noun	-21 -8 -14 2
person	<|named|pronoun	15 28 15 17
person	<|noun|named	-24 4 4 -2
person	<|noun|noun	-15 -50 -9 -39
person	<|noun|pronoun	51 -17 -17 -28
person	<|pronoun|named	32 -17 -9 -7
person	<|pronoun|noun	-6 -20 -9 -1
person	<|pronoun|pronoun	30 -37 -12 15
person	>	-17 -19 -30 -35
person	> b:! and	-12 -22 -18 -10
person	> b:" "	29 -24 -7 -10
person	> b:" (	14 -4 9 -15
person	> b:" ,	-24 35 -28 -16
person	> b:" ;	-26 -6 -8 -3
person	> b:" F	-44 -1 -9 -6
person	> b:" P	71 -23 -14 73
person	> b:" W	-68 -24 54 -7
person	> b:" a	-73 -26 -15 -8
person	> b:" adapted	32 -24 32 -7
person	> b:" alum	37 -52 -11 -14
person	> b:" and	-35 0 -10 -9
person	> b:" as	41 -30 -7 -9
person	> b:" directed	-75 55 -12 -3
person	> b:" drawn	36 -8 -6 -6
person	> b:" dreamboat	41 -48 -10 -18
person	> b:" followed	4 -15 -6 -9
person	> b:" from	-37 78 -6 -14
person	> b:" girl	11 -23 -24 -32
person	> b:" has	-44 14 -3 -3
person	> b:" in	81 -39 25 -7
person	> b:" mr.	38 -43 -22 -34
person	> b:" opposite	-10 -6 -7 -7
person	> b:" or	-29 -24 -20 -17
person	> b:" out	-47 -27 -1 -4
person	> b:" penned	-56 -20 68 -17
person	> b:" starring	47 -11 -5 -5
person	> b:" stating	34 7 -15 -7
person	> b:" the	-30 -34 -11 -7
person	> b:" was	-16 38 33 28
person	> b:" where	28 -12 -7 -8
person	> b:" which	-19 38 -6 73
person	> b:" whose	8 -35 -7 -5
person	> b:" with	-29 17 20 5
person	> b:# )	1 -2 6 4
person	> b:# ,	-25 -20 -9 -9
person	> b:# ;	14 -24 -11 -10
person	> b:# P	38 -6 -22 -6
person	> b:# american	1 -3 -9 -4
person	> b:# and	55 -10 -3 -3
person	> b:# as	41 37 -6 -3
person	> b:# books	-22 -3 0 -3
person	> b:# comic	-25 -17 -26 -15
person	> b:# drama	11 17 -11 -44
person	> b:# entries	-17 -37 -11 -19
person	> b:# film	-22 -19 -7 -8
person	> b:# from	35 -25 -5 -6
person	> b:# in	59 -30 -13 -9
person	> b:# july	12 11 -21 -6
person	> b:# nominations	-34 -9 -5 -6
person	> b:# of	7 -18 -8 -2
person	> b:# parody	-30 -16 -15 -2
person	> b:# screens	-19 -18 -3 -4
person	> b:# settled	11 19 -4 -5
person	> b:# that	-25 52 -8 -7
person	> b:# through	9 -11 -6 -3
person	> b:# with	46 -25 22 -6
person	> b:$ #	7 -45 -11 -11
person	> b:' ,	50 -3 -15 -9
person	> b:' W	-19 -2 -19 -9
person	> b:' and	-19 -2 -19 -9
person	> b:' are	-19 -2 -19 -9
person	> b:'d been	-28 -21 -5 -2
person	> b:'s also	-66 -8 -2 -1
person	> b:'s an	-5 0 -2 -2
person	> b:'s being	-27 -44 -62 -18
person	> b:'s drawn	-22 -29 -24 -5
person	> b:'s out	18 -16 -4 -14
person	> b:'s playing	51 -5 -5 -3
person	> b:( #	1 -2 6 4
person	> b:( C	-44 -11 -9 -8
person	> b:( F	39 -9 -5 -6
person	> b:( P	-25 -6 -7 55
person	> b:( we	18 -16 -4 -14
person	> b:) ,	0 -2 7 5
person	> b:) ;	-75 33 -34 -26
person	> b:) and	-28 -19 -12 -9
person	> b:) for	43 -15 -12 -13
person	> b:) he	-25 -11 -11 -6
person	> b:) will	-51 -26 -23 51
person	> b:, "	18 -13 -6 3
person	> b:, '	-19 -2 -19 -9
person	> b:, C	63 -16 -10 -10
person	> b:, F	-42 7 -9 -7
person	> b:, L	-29 41 -12 -4
person	> b:, P	3 -1 0 -9
person	> b:, a	-3 9 -1 -9
person	> b:, about	-54 39 -15 -10
person	> b:, according	-34 29 -10 -3
person	> b:, adapted	16 -18 38 -6
person	> b:, ahead	-30 -15 -11 -4
person	> b:, alongside	4 -12 -7 -5
person	> b:, also	-64 75 42 -8
person	> b:, although	15 -59 -21 -9
person	> b:, among	30 -16 -11 -5
person	> b:, an	-6 -27 -4 -10
person	> b:, and	-38 -15 -8 -2
person	> b:, announced	72 -26 -17 -8
person	> b:, as	-68 -17 -10 -11
person	> b:, at	19 -9 -4 -4
person	> b:, back	-50 -25 0 71
person	> b:, based	9 3 -10 -6
person	> b:, because	82 -45 -23 -9
person	> b:, beside	-78 -29 -14 -12
person	> b:, best	-30 -5 39 -4
person	> b:, both	-19 69 -18 -4
person	> b:, brings	-72 68 -21 -27
person	> b:, brought	-32 -4 -9 -8
person	> b:, but	-21 27 -10 -8
person	> b:, by	-6 18 -4 -5
person	> b:, complete	-27 -11 -6 -4
person	> b:, directed	-11 -13 -16 -6
person	> b:, does	-40 -14 -7 -5
person	> b:, drawn	-12 32 -6 -3
person	> b:, ending	-22 -5 -2 -3
person	> b:, filmed	51 -1 -13 -2
person	> b:, followed	90 -17 -14 -6
person	> b:, for	4 -2 -11 -7
person	> b:, from	0 -12 -8 -8
person	> b:, had	9 -14 -7 -3
person	> b:, has	1 -7 -13 -9
person	> b:, having	17 -16 -4 -6
person	> b:, he	2 0 -5 -3
person	> b:, heads	-32 -7 -5 -4
person	> b:, his	3 -22 -9 -5
person	> b:, i	-39 -15 45 -6
person	> b:, in	12 -15 -12 -9
person	> b:, including	-43 26 35 -9
person	> b:, inspired	-50 -50 -32 -19
person	> b:, is	-35 -11 -13 -6
person	> b:, it	-47 -9 -7 -6
person	> b:, known	-1 42 66 -4
person	> b:, let	55 -37 -10 -11
person	> b:, made	38 -1 -6 -5
person	> b:, more	-12 -62 -12 63
person	> b:, of	-15 -5 -1 -2
person	> b:, on	-62 -47 -7 -3
person	> b:, only	-52 -14 43 -7
person	> b:, opened	34 -24 -16 -4
person	> b:, opens	35 -8 -2 -17
person	> b:, opposite	-3 -1 -7 -5
person	> b:, out	6 9 -15 -7
person	> b:, played	34 -8 -6 -3
person	> b:, playing	-14 -36 -5 -2
person	> b:, produced	18 8 8 74
person	> b:, reaches	22 -1 -4 -2
person	> b:, released	-26 1 -8 -2
person	> b:, releasing	32 -16 -11 -8
person	> b:, said	-3 40 -11 -10
person	> b:, saw	1 -13 -9 -19
person	> b:, scripted	-23 -19 36 -16
person	> b:, set	43 -17 -3 -2
person	> b:, she	58 -60 -6 -5
person	> b:, shot	-76 -24 -9 -4
person	> b:, starred	60 29 -5 -4
person	> b:, starring	-39 0 -7 -4
person	> b:, stars	43 -6 -2 -6
person	> b:, streaming	50 -11 -4 -5
person	> b:, taken	-3 -14 -9 -4
person	> b:, takes	-11 -13 -8 -5
person	> b:, taking	-5 30 -4 -6
person	> b:, teamed	72 -59 -8 -10
person	> b:, the	13 -3 11 -8
person	> b:, though	-24 -12 -9 -8
person	> b:, to	-29 -4 -49 -10
person	> b:, told	-31 -2 -3 -3
person	> b:, took	32 -14 -6 -6
person	> b:, was	-11 39 3 -6
person	> b:, we	18 -16 -4 -14
person	> b:, when	0 -16 -15 -4
person	> b:, where	-22 -4 -8 -5
person	> b:, which	-3 9 11 -4
person	> b:, while	-35 -23 -8 -5
person	> b:, who	-19 13 -11 -4
person	> b:, whose	44 -21 -7 -5
person	> b:, will	-32 -23 -8 -5
person	> b:, with	23 -18 -13 0
person	> b:, written	12 -37 36 -9
person	> b:. #	-15 -12 -7 -7
person	> b:: P	21 -13 -31 -7
person	> b:; F	-32 -13 -13 -5
person	> b:; P	-40 -7 -9 -4
person	> b:; and	-36 -12 -7 -4
person	> b:; for	-74 -17 -8 -8
person	> b:; his	59 -83 -8 -6
person	> b:; in	-30 -3 -16 -5
person	> b:; it	-28 33 -11 -3
person	> b:; she	-1 -39 -14 -8
person	> b:; that	18 43 -9 -5
person	> b:; the	12 54 -4 -8
person	> b:; then	4 -15 -6 -9
person	> b:? with	-87 -25 -8 -9
person	> b:C (	25 -7 -3 -2
person	> b:C )	-44 -11 -9 -8
person	> b:C ,	-5 -8 -8 -7
person	> b:C alongside	51 -5 -5 -3
person	> b:C and	-17 -7 -5 -5
person	> b:C chairman	-43 -24 -5 -5
person	> b:C for	-59 -44 -21 -3
person	> b:C in	-24 -11 -6 -5
person	> b:C opposite	-31 -6 -4 -4
person	> b:C to	-63 -37 -10 -8
person	> b:F !	-5 -14 -11 -6
person	> b:F "	-60 26 -9 -8
person	> b:F (	-15 52 -13 -9
person	> b:F )	22 -9 -7 -8
person	> b:F ,	-31 -25 -13 -8
person	> b:F ;	-30 -26 -4 -4
person	> b:F ?	-69 -18 -1 -3
person	> b:F and	48 -29 -12 -6
person	> b:F for	-5 36 -10 -9
person	> b:F it	-24 -8 -5 -7
person	> b:F next	-11 -3 -6 -4
person	> b:F or	-3 46 44 -4
person	> b:F ten	-41 -20 -4 -4
person	> b:F to	-9 -11 -8 -6
person	> b:L ,	-15 -34 -7 -6
person	> b:L and	-27 20 7 -10
person	> b:L by	-12 54 26 -7
person	> b:L darling	44 -8 -3 -3
person	> b:L for	-26 70 -8 -7
person	> b:L heel	11 19 -4 -5
person	> b:L in	66 -39 -2 -7
person	> b:L lab	-31 -63 -47 -9
person	> b:L last	-21 59 48 -7
person	> b:L money	-19 -18 -3 -4
person	> b:L next	48 -69 -4 -1
person	> b:L on	22 20 -5 36
person	> b:L with	22 -64 -18 -6
person	> b:O ,	-12 -23 -8 -6
person	> b:O adventure	35 -40 -2 -3
person	> b:O agent	-5 0 -2 -2
person	> b:O and	11 25 -18 -10
person	> b:O in	64 30 -39 -3
person	> b:O own	-47 -8 -4 -3
person	> b:O revealed	-22 -5 -2 -3
person	> b:O she	-66 -8 -2 -1
person	> b:O to	-2 -45 -4 -3
person	> b:O western	2 -27 -23 -3
person	> b:O with	50 -10 -4 -36
person	> b:P (	-46 -18 -17 24
person	> b:P )	-28 -8 -7 57
person	> b:P ,	-4 -10 -8 -5
person	> b:P ;	-50 14 -5 -5
person	> b:P C	-73 -2 -2 -2
person	> b:P F	0 -6 -8 -6
person	> b:P O	50 -10 -4 -36
person	> b:P account	-11 -15 -8 -5
person	> b:P action-comedy	9 -11 -6 -3
person	> b:P adaptation	38 -35 -48 -6
person	> b:P again	-42 -26 -7 -6
person	> b:P also	40 -31 53 -4
person	> b:P and	14 -8 -6 -6
person	> b:P as	-16 -4 -6 -5
person	> b:P black	57 -2 -6 -8
person	> b:P book	33 57 -6 -4
person	> b:P but	-57 25 -19 -8
person	> b:P dialogue	6 38 -8 -3
person	> b:P died	47 -23 -1 -8
person	> b:P directed	-12 -50 85 -3
person	> b:P directs	-15 30 -7 -2
person	> b:P epic	33 -7 -24 -19
person	> b:P film	32 -50 -12 -4
person	> b:P first	-53 -31 -35 -17
person	> b:P for	-27 -18 -29 45
person	> b:P from	40 -17 -24 -7
person	> b:P ghost	71 -4 -9 -3
person	> b:P have	2 -27 -23 -3
person	> b:P in	3 -19 -38 -9
person	> b:P is	32 -25 -14 -7
person	> b:P last	-4 -25 -17 -6
person	> b:P leader	-9 -15 -5 -7
person	> b:P made	-28 -31 -19 -3
person	> b:P musical	42 -13 -16 -4
person	> b:P novel	53 -9 -8 -4
person	> b:P novels	20 2 47 -5
person	> b:P old	30 21 -10 18
person	> b:P on	-73 65 -6 -3
person	> b:P one	24 -25 68 -7
person	> b:P picture	90 -53 -22 -8
person	> b:P play	55 -9 -9 -6
person	> b:P played	9 -10 -8 -6
person	> b:P plays	-76 -31 -24 -21
person	> b:P portrait	31 -51 -25 73
person	> b:P reprising	21 36 -9 0
person	> b:P said	-22 -13 -16 -11
person	> b:P scooped	-14 -32 -18 -4
person	> b:P screenplay	-21 -3 -5 -5
person	> b:P script	-25 -1 -9 -5
person	> b:P set	-35 -8 -24 -7
person	> b:P shop	-42 -10 -11 -7
person	> b:P sister	-16 -15 -21 -9
person	> b:P stars	48 -5 -4 -3
person	> b:P that	76 -86 -4 -6
person	> b:P thriller	35 -8 -2 -17
person	> b:P to	39 -2 -2 -3
person	> b:P treatment	29 52 -8 -4
person	> b:P under	-41 -20 -7 -5
person	> b:P version	-29 -46 -31 -5
person	> b:P was	-20 16 83 -11
person	> b:P with	59 -2 -12 -8
person	> b:P wrote	49 -45 -38 -4
person	> b:W "	-68 -24 54 -7
person	> b:W '	-19 -2 -19 -9
person	> b:W ,	-57 -29 -2 -10
person	> b:W and	-28 -8 -26 -24
person	> b:W author	23 -11 -16 -4
person	> b:W is	-20 -17 -4 -4
person	> b:a #	-5 -12 -17 17
person	> b:a P	8 -35 -11 -7
person	> b:a book	29 -18 -15 -11
person	> b:a cast	27 -11 -6 -3
person	> b:a comedy	42 -6 -3 -2
person	> b:a desert	-23 -20 -11 -4
person	> b:a drug	-2 -34 -3 -2
person	> b:a failing	43 -3 -2 -11
person	> b:a famous	-30 -28 -8 -1
person	> b:a father	-6 -9 -5 -5
person	> b:a feature	-25 35 -65 -2
person	> b:a field	42 -6 -3 -2
person	> b:a gate	-38 -13 -16 -5
person	> b:a ghost	-15 -15 -1 -4
person	> b:a good	18 -16 -4 -14
person	> b:a grieving	31 -3 -4 -3
person	> b:a horror	-42 -6 -1 -21
person	> b:a jury	-19 -28 -5 -11
person	> b:a long	-26 -30 -10 -10
person	> b:a murder	-12 -12 69 -11
person	> b:a novel	-5 -32 -22 -7
person	> b:a packed	0 -6 -5 1
person	> b:a part	-56 -29 -7 -8
person	> b:a pop	10 0 -3 -3
person	> b:a portrait	43 -3 -2 -11
person	> b:a postman	33 -8 -13 -4
person	> b:a producer	-42 0 -1 -1
person	> b:a proper	-20 -17 -4 -4
person	> b:a remake	-19 -11 -8 -9
person	> b:a role	-67 1 -3 -2
person	> b:a screenplay	-16 34 43 -7
person	> b:a script	-13 -23 3 -6
person	> b:a separate	-12 -8 -6 -4
person	> b:a shambling	-92 -69 -30 -12
person	> b:a short	37 -26 -20 -9
person	> b:a sick	-36 -2 -16 -5
person	> b:a single	24 -25 -18 -30
person	> b:a small	-8 -6 0 -5
person	> b:a sniper	-30 -3 -16 -5
person	> b:a spinoff	-14 -6 -3 -3
person	> b:a spy	9 50 -13 -7
person	> b:a stadium	-6 -9 -5 -5
person	> b:a stammer	24 -9 -5 -5
person	> b:a success	-31 -2 -3 -3
person	> b:a sum	-15 -7 -21 -4
person	> b:a tamil	-33 2 -5 -7
person	> b:a trace	27 -11 -6 -3
person	> b:a transwoman	51 -5 -5 -3
person	> b:a week	-12 21 16 -4
person	> b:a whisky	-49 -62 -17 -17
person	> b:a word	-25 -11 -11 -6
person	> b:a young	-56 -14 -6 -10
person	> b:about P	73 -25 -13 -10
person	> b:about a	96 -9 -19 -9
person	> b:about the	-22 -12 -9 -6
person	> b:about tupac-loving	44 -8 -3 -3
person	> b:about two	34 -6 -1 -4
person	> b:about women's	67 -15 -14 -3
person	> b:according to	-29 16 -8 -5
person	> b:account of	-11 -15 -8 -5
person	> b:accused tribal	-21 -3 -5 -5
person	> b:action film	-5 -17 -7 -4
person	> b:action-comedy coming	9 -11 -6 -3
person	> b:actor for	-32 -20 -19 -12
person	> b:actors P	-12 -4 -7 -8
person	> b:actress line-up	-27 -11 -6 -4
person	> b:actress oscar	-14 -32 -18 -4
person	> b:actress was	-37 -31 -7 -4
person	> b:adaptation of	-4 -44 -41 -4
person	> b:adaptation with	38 -6 -22 -6
person	> b:adapted by	7 -22 10 -7
person	> b:adapted from	-23 17 12 -14
person	> b:adventure F	-82 -12 -4 -18
person	> b:affair between	-48 -21 -6 -6
person	> b:affair starring	29 -5 -5 -3
person	> b:after his	-7 -15 -11 -3
person	> b:agent on	-5 0 -2 -2
person	> b:ago ,	-33 2 -5 -7
person	> b:ago by	27 29 -17 -4
person	> b:ago with	-6 -18 -7 -6
person	> b:ahead of	-30 -15 -11 -4
person	> b:ahead with	-24 -22 -5 -2
person	> b:all back	-19 -2 -19 -9
person	> b:alongside P	-1 -11 -6 -6
person	> b:also featured	67 -15 -14 -3
person	> b:also in	-66 -8 -2 -1
person	> b:also includes	14 -9 -9 -6
person	> b:also starred	57 -23 -6 -2
person	> b:also stars	43 -10 -7 -5
person	> b:also won	-47 -62 -64 -19
person	> b:american action	-5 -17 -7 -4
person	> b:american pre-war	27 24 -5 -4
person	> b:american theaters	0 -35 -19 -3
person	> b:among them	65 -17 -12 -7
person	> b:amuse their	60 -3 -45 -3
person	> b:an O	-5 0 -2 -2
person	> b:an adaptation	-4 -33 1 0
person	> b:an early	20 -48 -23 -4
person	> b:an executive	-8 -20 -4 -16
person	> b:an international	36 -19 -25 -2
person	> b:an oscar	-67 -31 -6 -4
person	> b:an unhappy	-62 0 -29 -2
person	> b:and "	-46 22 -14 -9
person	> b:and '	-19 -2 -19 -9
person	> b:and ,	-17 -17 -10 13
person	> b:and F	-9 -16 -17 -6
person	> b:and L	-62 -3 -6 -19
person	> b:and O	-20 -19 -13 -9
person	> b:and P	-7 -21 -5 -7
person	> b:and W	-61 -11 -4 -5
person	> b:and a	90 -28 -6 -4
person	> b:and appeared	-72 -4 -6 -5
person	> b:and best	-43 29 47 -7
person	> b:and directed	28 48 70 21
person	> b:and director	-14 66 89 -8
person	> b:and even	17 -75 -48 -18
person	> b:and for	-102 -38 -23 -7
person	> b:and gave	40 -16 -7 -3
person	> b:and gets	-8 -18 -6 -4
person	> b:and had	-31 -2 -3 -3
person	> b:and has	-8 67 -5 -5
person	> b:and he	-29 -19 -5 -4
person	> b:and his	-2 -21 -4 -4
person	> b:and in	0 -19 -9 34
person	> b:and led	50 -10 -4 -36
person	> b:and left	-34 -12 -7 -3
person	> b:and made	-43 30 -1 -4
person	> b:and no	-23 -9 -8 -8
person	> b:and of	-12 -25 -23 -8
person	> b:and played	-45 -6 -2 -2
person	> b:and she	-45 -20 -10 -2
person	> b:and starring	35 -10 -5 -14
person	> b:and stars	-20 -9 -6 -5
person	> b:and the	-45 -15 -10 -6
person	> b:and then	-20 -15 -8 -4
person	> b:and this	-63 -9 60 -1
person	> b:and three	-19 -2 -19 -9
person	> b:and was	-17 -3 -71 17
person	> b:and which	10 13 12 -6
person	> b:and who	-28 -21 -5 -2
person	> b:and will	-4 -8 -5 -5
person	> b:and written	1 9 26 -5
person	> b:announced this	72 -26 -17 -8
person	> b:another P	63 -24 -4 -4
person	> b:appearance before	-4 -25 -17 -6
person	> b:appeared opposite	-63 -3 -4 -3
person	> b:appeared with	-72 -24 -6 -6
person	> b:are P	32 -4 -6 -6
person	> b:are all	-19 -2 -19 -9
person	> b:are new	-19 -2 -19 -9
person	> b:around L	-61 84 -13 -6
person	> b:as C	-41 -11 -6 -7
person	> b:as F	-3 46 44 -4
person	> b:as P	-74 -7 -19 -1
person	> b:as a	5 3 -6 -6
person	> b:as director	-11 -13 -8 -5
person	> b:as the	-4 -6 -8 -4
person	> b:as two	-50 -25 0 71
person	> b:at L	-21 -19 -12 -14
person	> b:at a	-9 -9 0 -3
person	> b:at about	-24 -7 -4 -4
person	> b:at the	10 9 9 -3
person	> b:australian picture	-9 -15 -5 -7
person	> b:author P	47 -6 -2 -2
person	> b:award after	-7 -15 -11 -3
person	> b:award for	-45 -35 -20 -11
person	> b:back ,	-5 -9 -20 63
person	> b:back at	-20 -17 -4 -4
person	> b:back from	18 -8 -2 -15
person	> b:back in	-42 -10 -4 -7
person	> b:back to	-50 -25 0 71
person	> b:backwards ,	-31 -2 -3 -3
person	> b:baseball during	67 -15 -14 -3
person	> b:based on	-9 -3 -12 -7
person	> b:be adapted	-30 -44 25 -9
person	> b:be confused	-24 50 -9 -7
person	> b:be directed	-23 40 -23 -8
person	> b:be joined	-49 -31 -10 -8
person	> b:be seen	-81 28 -4 -3
person	> b:be shot	-37 52 -10 -3
person	> b:be the	-5 -17 -4 -2
person	> b:beast falls	-5 -17 -4 -2
person	> b:been adapted	-41 -37 -79 -6
person	> b:been picked	-28 -21 -5 -2
person	> b:been too	43 -9 -4 -1
person	> b:before her	-4 -25 -17 -6
person	> b:before that	-16 49 -7 -6
person	> b:began with	-34 -12 -7 -3
person	> b:begin shooting	-29 41 -12 -4
person	> b:begun by	-17 -42 72 -8
person	> b:being directed	-8 27 7 -10
person	> b:being filmed	-13 44 -15 -5
person	> b:being written	-27 -44 -62 -18
person	> b:best actor	-49 -16 -18 -10
person	> b:best actress	-21 -12 -7 -6
person	> b:best director	42 16 35 -9
person	> b:best film	-26 41 -22 -4
person	> b:best known	-35 -42 -12 -6
person	> b:best original	-37 3 48 -3
person	> b:best picture	-24 15 45 -4
person	> b:between P	-34 -6 -5 -7
person	> b:between the	-14 -13 -9 -8
person	> b:black comedy	57 -2 -6 -8
person	> b:blockbusters like	1 -25 -2 -3
person	> b:book ,	33 57 -6 -4
person	> b:book by	7 -21 -11 -11
person	> b:books about	-22 -3 0 -3
person	> b:both directed	-19 69 -18 -4
person	> b:bought for	-15 -7 -21 -4
person	> b:bounty hunter	-17 -20 -1 -1
person	> b:boy at	-38 -13 -16 -5
person	> b:british actors	1 -5 -8 -6
person	> b:british director	-29 -35 -47 -5
person	> b:british television	-11 -13 -8 -5
person	> b:brought P	73 -10 -15 -4
person	> b:brought the	32 -40 -24 -5
person	> b:brought to	-30 -28 -8 -1
person	> b:but left	-28 33 -11 -3
person	> b:but not	-57 25 -19 -8
person	> b:by F	-15 -7 -21 -4
person	> b:by L	-13 58 -31 -7
person	> b:by O	32 23 -25 -14
person	> b:by P	8 -12 -8 -2
person	> b:by a	-28 -50 -8 -16
person	> b:by first-timer	-4 25 5 -9
person	> b:by her	-54 19 -8 -2
person	> b:by his	-46 57 64 -7
person	> b:by mr	-12 -8 -6 -4
person	> b:by musician	-41 -20 20 -3
person	> b:by sick	-36 -2 -16 -5
person	> b:by the	-28 5 28 -10
person	> b:called C	51 -5 -5 -3
person	> b:can recite	-15 -23 -12 -3
person	> b:cast ,	16 -33 -13 -2
person	> b:cast includes	24 -12 -4 -4
person	> b:cast that	27 -11 -6 -3
person	> b:casting of	15 24 -27 -2
person	> b:chain-smoking mother	-14 -32 -18 -4
person	> b:chairman P	18 -23 -2 -3
person	> b:chip-shop patriarch	-8 -17 -12 -21
person	> b:chosen as	-24 -15 -14 -3
person	> b:christmas perch	-8 -18 -6 -4
person	> b:cited for	61 -37 -9 -5
person	> b:city ,	0 -6 -5 1
person	> b:co-producing with	38 -21 -2 -10
person	> b:co-stars included	58 -37 -11 -5
person	> b:coach's wife	-25 -4 -5 -3
person	> b:collaborations between	-4 -25 -17 -6
person	> b:comedy ,	57 -2 -6 -8
person	> b:comedy F	-30 -3 -16 -5
person	> b:comedy of	4 6 -11 -4
person	> b:comedy set	13 -34 -11 -5
person	> b:comes back	18 -8 -2 -15
person	> b:comes from	-49 49 -6 -9
person	> b:comic book	-25 -17 -26 -15
person	> b:coming oct	9 -11 -6 -3
person	> b:companies ,	50 -10 -4 -36
person	> b:company P	-35 -8 -24 -7
person	> b:company run	-12 -8 -6 -4
person	> b:compete with	-21 -16 -12 -9
person	> b:complete the	-27 -11 -6 -4
person	> b:confused with	-24 50 -9 -7
person	> b:continue the	-40 -14 -7 -5
person	> b:counted P	27 -7 -6 -4
person	> b:couple played	31 -3 -4 -3
person	> b:cowboys who	34 -6 -1 -4
person	> b:creators ,	-70 -67 104 -27
person	> b:darling about	44 -8 -3 -3
person	> b:daughter to	-6 -9 -5 -5
person	> b:dealer in	-2 -34 -3 -2
person	> b:death ,	-7 -15 -11 -3
person	> b:deck for	9 -8 -9 -5
person	> b:desert island	-23 -20 -11 -4
person	> b:despite a	27 -11 -6 -3
person	> b:dialogue ,	6 38 -8 -3
person	> b:did ;	30 18 -10 -4
person	> b:did F	-41 -20 -4 -4
person	> b:did not	-75 -48 43 -6
person	> b:did the	59 -45 -10 -9
person	> b:died ;	47 -23 -1 -8
person	> b:direct and	-51 -26 -23 51
person	> b:directed and	-43 -73 70 -2
person	> b:directed by	-10 2 -7 -4
person	> b:directed one	-49 -6 -7 -5
person	> b:directed out	-17 -70 47 -2
person	> b:directed the	-65 -6 -12 0
person	> b:directed with	-27 60 -35 -18
person	> b:directing duo	-65 83 -29 -9
person	> b:director ,	-65 34 64 -10
person	> b:director P	-2 -31 -13 -8
person	> b:director and	-44 -1 66 -3
person	> b:director from	-11 -13 -8 -5
person	> b:director in	71 -53 -21 -10
person	> b:directs it	-5 30 -4 -6
person	> b:disliked the	15 24 -27 -2
person	> b:documentaries on	-11 -13 -8 -5
person	> b:does not	-40 -14 -7 -5
person	> b:doll brought	-30 -28 -8 -1
person	> b:drama ,	11 17 -11 -44
person	> b:drama with	-30 -20 -4 -12
person	> b:drawn from	11 1 -12 -5
person	> b:draws on	-25 -17 -26 -15
person	> b:drew on	-16 -10 -18 -6
person	> b:drug dealer	-2 -34 -3 -2
person	> b:due in	80 -31 -5 -5
person	> b:due to	-62 32 -18 -19
person	> b:duo of	-65 83 -29 -9
person	> b:during W	67 -15 -14 -3
person	> b:dwarfs are	-47 4 -8 -4
person	> b:earned him	-7 -15 -11 -3
person	> b:ended in	-40 -14 -7 -5
person	> b:ending four	-22 -5 -2 -3
person	> b:ending of	-10 -41 -7 -4
person	> b:english director	23 6 -32 -6
person	> b:ensemble ,	-37 -31 -7 -4
person	> b:ensemble of	-80 -5 -20 -4
person	> b:entries by	-17 -37 -11 -19
person	> b:epic that	33 -7 -24 -19
person	> b:even though	-37 52 -10 -3
person	> b:event ,	-20 -17 -4 -4
person	> b:event in	0 -6 -5 1
person	> b:everyone from	-22 -5 -2 -3
person	> b:executive producer	-6 -9 -5 -15
person	> b:expected to	0 -19 -11 -12
person	> b:failing marriage	43 -3 -2 -11
person	> b:fall in	5 -28 -5 -6
person	> b:falls in	-5 -17 -4 -2
person	> b:famous by	-5 -17 -4 -2
person	> b:famous doll	-30 -28 -8 -1
person	> b:fashion designer	-43 64 -28 -6
person	> b:father ,	-11 -14 -8 -4
person	> b:father in	-12 -1 -8 -3
person	> b:father treating	-6 -9 -5 -5
person	> b:feature by	-27 48 63 -5
person	> b:feature since	-27 -17 -2 -4
person	> b:feeling about	18 -16 -4 -14
person	> b:female ensemble	-37 -31 -7 -4
person	> b:field hospital	42 -6 -3 -2
person	> b:figures by	-15 -7 -21 -4
person	> b:film ,	-29 21 -10 -5
person	> b:film and	-25 28 -30 -4
person	> b:film directed	-5 -25 -8 -4
person	> b:film from	-31 -14 -20 -2
person	> b:film made	60 49 -26 -7
person	> b:film of	-3 -45 -6 -6
person	> b:film produced	-42 -6 -1 -21
person	> b:film that	43 -65 -6 -2
person	> b:film with	-65 -27 -26 -26
person	> b:filmed in	-8 12 -11 -9
person	> b:films ,	-50 -25 0 71
person	> b:films are	-19 -2 -19 -9
person	> b:first by	-45 3 -40 -7
person	> b:first feature	-32 17 74 -6
person	> b:first film	71 58 -13 -4
person	> b:first noticed	45 -22 -8 -4
person	> b:first of	-5 -11 1 -6
person	> b:first poster	-2 -45 -4 -3
person	> b:followed ;	4 -15 -6 -9
person	> b:followed with	36 -19 -25 -2
person	> b:for "	-62 -31 -1 -2
person	> b:for #	-51 51 -21 -48
person	> b:for F	-50 -16 -13 -9
person	> b:for L	11 19 -4 -5
person	> b:for O	-27 -34 -6 -6
person	> b:for P	10 -17 -5 -6
person	> b:for W	-28 -8 -26 -24
person	> b:for a	-3 -26 -18 82
person	> b:for best	-14 -15 -1 -5
person	> b:for editor	-34 -12 -7 -3
person	> b:for her	-48 -9 -2 0
person	> b:for laughs	-36 -23 -6 -6
person	> b:for next	36 -15 -10 -5
person	> b:for sick	-36 -2 -16 -5
person	> b:for the	-58 44 18 -8
person	> b:for which	23 -7 -15 -8
person	> b:for £	59 -30 -13 -9
person	> b:foster kid	44 -8 -3 -3
person	> b:four collaborations	-4 -25 -17 -6
person	> b:four months	-22 -5 -2 -3
person	> b:fourth feature	-26 23 -52 -4
person	> b:friday ,	7 17 -6 32
person	> b:friday ;	0 -35 -19 -3
person	> b:friend ;	-25 -1 -9 -5
person	> b:friends ,	60 -3 -45 -3
person	> b:frightened of	43 -9 -4 -1
person	> b:from #	-16 9 -9 -7
person	> b:from F	-12 64 -12 -5
person	> b:from L	-13 -9 63 -10
person	> b:from O	40 -3 -8 -5
person	> b:from P	23 3 -15 -8
person	> b:from a	2 -27 11 -7
person	> b:from another	26 -46 -12 -5
person	> b:from british	-29 -35 -47 -5
person	> b:from its	-16 47 47 -8
person	> b:from prison	18 -8 -2 -15
person	> b:from sunday	-12 21 16 -4
person	> b:from the	-15 -17 -6 -8
person	> b:from their	-14 -29 -5 -6
person	> b:from writer-director	2 -27 -23 -3
person	> b:games that	-22 -5 -2 -3
person	> b:gamestop affair	29 -5 -5 -3
person	> b:gate and	-38 -13 -16 -5
person	> b:gave P	14 -37 -27 -24
person	> b:gets march	-8 -18 -6 -4
person	> b:ghost story	47 -8 -8 -3
person	> b:gone and	-44 14 -3 -3
person	> b:good feeling	18 -16 -4 -14
person	> b:grandfather's friend	-25 -1 -9 -5
person	> b:grieving couple	31 -3 -4 -3
person	> b:guess ,	-20 -15 -8 -4
person	> b:guessing games	-22 -5 -2 -3
person	> b:had P	11 -6 -5 -1
person	> b:had a	-58 -25 -12 -4
person	> b:had been	11 -13 -3 -2
person	> b:had taken	-12 -22 -6 -4
person	> b:hand ,	-24 -22 -5 -2
person	> b:hand P	61 26 -11 -72
person	> b:hardly says	-25 -11 -11 -6
person	> b:has P	76 -22 -6 -5
person	> b:has a	7 -58 -24 -4
person	> b:has adapted	-43 -46 -60 -4
person	> b:has been	-33 17 -20 -10
person	> b:has completed	-5 -40 -6 -6
person	> b:has now	-44 14 -3 -3
person	> b:have a	18 -16 -4 -14
person	> b:have an	45 -31 44 -7
person	> b:have been	0 -43 -30 -16
person	> b:have joined	2 -27 -23 -3
person	> b:haven't seen	18 -16 -4 -14
person	> b:he 's	18 -6 -5 -3
person	> b:he and	63 -2 -10 -4
person	> b:he chases	27 50 -4 -5
person	> b:he directed	-49 -6 -7 -5
person	> b:he hardly	-25 -11 -11 -6
person	> b:he has	9 -7 -1 -4
person	> b:he is	26 -23 -7 -6
person	> b:he played	-69 -48 -28 -7
person	> b:he sparred	29 -13 -12 -6
person	> b:he was	70 -17 -9 -3
person	> b:he who	-21 -15 -9 -6
person	> b:he wrote	-65 -42 -23 -9
person	> b:heads a	-32 -7 -5 -4
person	> b:heel ;	11 19 -4 -5
person	> b:helicopters is	10 -32 -18 -3
person	> b:helped him	-23 -2 -2 -2
person	> b:helped to	-57 -4 -5 -7
person	> b:her as	26 -21 -25 -5
person	> b:her itch	0 -16 -2 -2
person	> b:her niece	-64 34 -11 -3
person	> b:her retirement	-4 -25 -17 -6
person	> b:her taste	-8 -20 -4 -16
person	> b:here in	-9 -21 -4 -7
person	> b:here with	-42 -10 -4 -7
person	> b:hero in	-24 -15 -14 -3
person	> b:him as	-17 -11 -7 -18
person	> b:him best	71 -53 -21 -10
person	> b:him overcome	-23 -2 -2 -2
person	> b:him the	-10 -12 -10 -4
person	> b:himself ,	-49 -6 -7 -5
person	> b:his L	44 -8 -3 -3
person	> b:his brother	-35 -27 -14 -12
person	> b:his co-stars	58 -37 -11 -5
person	> b:his daughter	-6 -9 -5 -5
person	> b:his death	-7 -15 -11 -3
person	> b:his father	-11 -14 -8 -4
person	> b:his partner	-51 -30 47 -29
person	> b:home video	-20 -15 -8 -4
person	> b:horror film	-42 -6 -1 -21
person	> b:horse-wise grandfather's	-25 -1 -9 -5
person	> b:hospital in	42 -6 -3 -2
person	> b:hotel-bar love	19 -8 -7 -5
person	> b:hunter ,	-17 -20 -1 -1
person	> b:husband who	18 -8 -2 -15
person	> b:i guess	-20 -15 -8 -4
person	> b:if you	9 -9 -6 -9
person	> b:in "	1 -10 -5 -13
person	> b:in #	15 14 -8 -6
person	> b:in F	-57 -23 -5 -5
person	> b:in L	6 -6 3 -5
person	> b:in P	-81 -2 -4 -5
person	> b:in a	-36 -9 -6 -7
person	> b:in american	0 -35 -19 -3
person	> b:in english	-39 -1 -41 -11
person	> b:in everyone	-22 -5 -2 -3
person	> b:in his	29 -51 -21 -10
person	> b:in january	-29 41 -12 -4
person	> b:in july	-13 62 -7 -7
person	> b:in june	76 -46 -12 -25
person	> b:in love	2 -4 -3 -3
person	> b:in may	70 -29 -6 -5
person	> b:in november	18 -16 -4 -14
person	> b:in september	-32 -8 -4 -4
person	> b:in sight	-38 -13 -16 -5
person	> b:in six	-15 -7 -21 -4
person	> b:in some	-3 46 44 -4
person	> b:in the	-9 0 -14 -5
person	> b:in theaters	-62 -45 -17 -18
person	> b:in this	-10 -33 -4 -3
person	> b:in two	-20 -17 -4 -4
person	> b:in which	23 -13 -13 -6
person	> b:included P	30 -16 -5 -3
person	> b:includes P	23 -11 -4 -4
person	> b:includes british	44 -7 -8 -7
person	> b:includes the	-32 -7 -5 -4
person	> b:including best	-43 28 41 -11
person	> b:indian screen	-21 -7 -4 -4
person	> b:inspired by	26 -30 -13 -6
person	> b:instalment ,	-31 -23 -14 -4
person	> b:international cast	36 -19 -25 -2
person	> b:is F	-38 -44 -2 -12
person	> b:is P	58 -40 -12 -2
person	> b:is a	-11 -1 -19 -6
person	> b:is adapted	-9 -19 26 -7
person	> b:is back	-20 -17 -4 -4
person	> b:is based	-34 -13 -16 -11
person	> b:is being	-12 22 -2 13
person	> b:is cited	61 -37 -9 -5
person	> b:is co-producing	38 -21 -2 -10
person	> b:is due	-30 50 -5 -4
person	> b:is his	-37 -13 -9 -6
person	> b:is in	-60 -52 -45 -1
person	> b:is joined	-70 -31 -8 -4
person	> b:is ms.	-36 55 -3 -40
person	> b:is not	-15 -7 -21 -4
person	> b:is played	5 -81 -4 41
person	> b:is preparing	-42 -64 -4 -9
person	> b:is pressing	-24 -22 -5 -2
person	> b:is producing	-52 -10 -4 -10
person	> b:is quite	-37 -33 -6 -8
person	> b:is set	39 -8 -9 -9
person	> b:is taken	-9 -15 18 -3
person	> b:is the	6 21 10 -9
person	> b:is to	-21 15 -13 -4
person	> b:is up	-17 7 9 -6
person	> b:island ,	-23 -20 -11 -4
person	> b:it 's	15 -13 -7 -7
person	> b:it ,	12 20 -33 -2
person	> b:it last	-28 33 -11 -3
person	> b:it passes	-24 -8 -5 -7
person	> b:it stars	-69 -10 -8 -7
person	> b:it was	-28 33 -11 -3
person	> b:itch ;	0 -16 -2 -2
person	> b:its christmas	-4 26 -1 -5
person	> b:itself ,	22 17 -9 33
person	> b:january ,	-19 33 -16 -2
person	> b:job to	-37 71 -5 -12
person	> b:joined by	-60 -28 -8 -5
person	> b:joined the	2 -27 -23 -3
person	> b:july #	4 -10 -4 -5
person	> b:july ,	-31 60 -14 -10
person	> b:jumps between	10 -32 -18 -3
person	> b:june ,	9 -8 -9 -5
person	> b:jury that	-19 -28 -5 -11
person	> b:just have	18 -16 -4 -14
person	> b:kid C	44 -8 -3 -3
person	> b:known as	-43 -26 -26 -8
person	> b:known for	-43 -52 34 -4
person	> b:known in	-3 46 44 -4
person	> b:lab that	-31 -63 -47 -9
person	> b:lady ,	72 -43 -19 -7
person	> b:last appearance	-4 -25 -17 -6
person	> b:last october	47 32 -17 -1
person	> b:last winter	-35 3 -24 -1
person	> b:last year	-28 33 -11 -3
person	> b:latex ;	-41 -20 -7 -5
person	> b:latter with	-2 -39 -10 -5
person	> b:latter written	-17 -22 30 -4
person	> b:laughs ,	-36 -23 -6 -6
person	> b:lawyer C	15 53 -13 -1
person	> b:lead pair	0 -6 -5 1
person	> b:leader C	-9 -15 -5 -7
person	> b:leading lady	72 -43 -19 -7
person	> b:led by	50 -10 -4 -36
person	> b:left it	-28 33 -11 -3
person	> b:left unfinished	53 -16 -3 -3
person	> b:left with	-34 -12 -7 -3
person	> b:let slip	55 -37 -10 -11
person	> b:life by	-30 -28 -8 -1
person	> b:life of	-61 -5 -10 -3
person	> b:line-up with	-27 -11 -6 -4
person	> b:lit P	-31 -2 -7 -3
person	> b:lonely coach's	-25 -4 -5 -3
person	> b:loses its	-4 26 -1 -5
person	> b:love ,	34 -6 -1 -4
person	> b:love affair	-48 -21 -6 -6
person	> b:love scene	19 -8 -7 -5
person	> b:love with	-5 -17 -4 -2
person	> b:made a	-84 -55 -37 -18
person	> b:made at	-22 64 -57 -5
person	> b:made by	-6 37 -21 -8
person	> b:made famous	-5 -17 -4 -2
person	> b:made for	28 -65 -8 -5
person	> b:made in	49 4 57 -4
person	> b:made the	-24 16 29 -5
person	> b:made use	55 -17 -20 -4
person	> b:mainly ,	-15 -38 -43 -7
person	> b:makes her	0 -16 -2 -2
person	> b:makes him	-21 -3 -5 -5
person	> b:manners directed	27 24 -5 -4
person	> b:march #	-8 -18 -6 -4
person	> b:marriage with	43 -3 -2 -11
person	> b:may #	63 -5 -5 -2
person	> b:may with	37 -21 -2 -3
person	> b:memoir by	52 -22 -18 -3
person	> b:memoirs of	-9 -15 18 -3
person	> b:modern ,	11 19 -4 -5
person	> b:moment ,	-24 -7 -4 -4
person	> b:monday ,	-22 -5 -2 -3
person	> b:money from	-10 14 -23 -7
person	> b:month ,	-11 -8 -3 -18
person	> b:months of	-22 -5 -2 -3
person	> b:more ,	-23 -9 -8 -8
person	> b:more to	-16 -21 -13 63
person	> b:morning :	72 -26 -17 -8
person	> b:most of	8 -12 -15 -6
person	> b:most successful	-48 -57 -19 -11
person	> b:mother ,	-21 -8 -14 -2
person	> b:mother ;	-14 -32 -18 -4
person	> b:murder puzzle	-12 -12 69 -11
person	> b:musical inspired	42 -13 -16 -4
person	> b:musician P	-30 -6 23 -4
person	> b:name of	-44 -5 -8 -6
person	> b:neither of	30 18 -10 -4
person	> b:new to	-19 -2 -19 -9
person	> b:next be	-61 -33 -4 -3
person	> b:next june	9 -8 -9 -5
person	> b:next november	22 -6 -7 -4
person	> b:next summer	43 -17 -3 -2
person	> b:next week	7 -22 -6 -6
person	> b:next year	-8 -18 -6 -4
person	> b:no more	-23 -9 -8 -8
person	> b:nominations and	-34 -12 -7 -3
person	> b:not be	-24 50 -9 -7
person	> b:not continue	-40 -14 -7 -5
person	> b:not published	-15 -7 -21 -4
person	> b:nov .	-47 -8 -4 -3
person	> b:novel ,	49 -10 -10 -5
person	> b:novel ;	53 -6 -3 -5
person	> b:novel by	-20 -21 -19 -7
person	> b:novels by	-9 -19 28 -5
person	> b:novels of	-39 -24 -33 -6
person	> b:november ,	27 -5 -6 -4
person	> b:now gone	-44 14 -3 -3
person	> b:oct .	9 -11 -6 -4
person	> b:october by	47 32 -17 -1
person	> b:of "	-28 -34 -10 -3
person	> b:of #	-23 -24 44 -8
person	> b:of ,	-57 -68 44 -3
person	> b:of C	-54 -30 -18 -11
person	> b:of F	27 -16 -11 -7
person	> b:of P	19 3 3 -7
person	> b:of W	-31 -51 34 -6
person	> b:of a	-3 -30 -19 55
person	> b:of four	-4 -25 -17 -6
person	> b:of guessing	-22 -5 -2 -3
person	> b:of her	26 -21 -25 -5
person	> b:of manners	27 24 -5 -4
person	> b:of next	-8 -18 -6 -4
person	> b:of that	24 32 -11 -12
person	> b:of the	-24 25 -14 -7
person	> b:of them	40 12 -8 -3
person	> b:of two	-33 2 -5 -7
person	> b:of us	45 -22 -8 -4
person	> b:old right	30 21 -10 18
person	> b:on #	40 -17 -12 -10
person	> b:on F	-8 -20 -4 -16
person	> b:on O	29 -10 -6 -3
person	> b:on P	27 -49 -8 -4
person	> b:on a	-13 28 -7 -10
person	> b:on british	-11 -13 -8 -5
person	> b:on deck	9 -8 -9 -5
person	> b:on friday	-7 10 -5 31
person	> b:on monday	-22 -5 -2 -3
person	> b:on nov	-47 -8 -4 -3
person	> b:on several	-16 -10 -18 -6
person	> b:on the	1 -20 -10 -7
person	> b:on wednesday	0 -30 -8 -9
person	> b:one ,	-55 -44 -23 -8
person	> b:one himself	-49 -6 -7 -5
person	> b:one with	46 -9 76 -4
person	> b:only a	-38 -13 -16 -5
person	> b:open next	43 -17 -3 -2
person	> b:opened in	34 -15 -12 -5
person	> b:opens in	-12 22 -5 39
person	> b:opens on	28 4 -9 -8
person	> b:opens with	11 -8 -7 -7
person	> b:opposite P	-41 15 -8 -4
person	> b:opposite dame	-18 -8 -6 -5
person	> b:or F	-5 10 36 -8
person	> b:or as	-29 -24 -20 -17
person	> b:original screenplay	-42 -8 86 -7
person	> b:oscar as	-14 -32 -18 -4
person	> b:oscars a	-12 21 16 -4
person	> b:other companies	50 -10 -4 -36
person	> b:other hand	-24 -22 -5 -2
person	> b:other is	-42 -6 -1 -21
person	> b:out in	-9 49 -8 -4
person	> b:out july	-3 -8 -3 -3
person	> b:out most	-24 -3 -10 -6
person	> b:out of	-25 -6 11 -7
person	> b:over as	-11 -13 -8 -5
person	> b:over from	-5 30 -4 -6
person	> b:over the	-29 -16 -14 -13
person	> b:overcome a	24 -9 -5 -5
person	> b:own F	-47 -8 -4 -3
person	> b:packed event	0 -6 -5 1
person	> b:pair as	-65 -6 -12 0
person	> b:pair of	43 -9 -4 -1
person	> b:parody novel	-30 -16 -15 -2
person	> b:part made	-5 -17 -4 -2
person	> b:part that	-32 -11 -4 -12
person	> b:parts at	-20 -17 -4 -4
person	> b:passes the	-23 -9 -8 -8
person	> b:penned by	-56 -20 68 -17
person	> b:people "	-36 -2 -16 -5
person	> b:people for	-36 -2 -16 -5
person	> b:perch and	-8 -18 -6 -4
person	> b:photographed by	-6 -37 -24 -48
person	> b:picked by	-28 -21 -5 -2
person	> b:picked from	-17 -37 -11 -19
person	> b:picture ,	-37 3 48 -3
person	> b:picture F	-9 -15 -5 -7
person	> b:picture at	-12 21 16 -4
person	> b:picture that	53 -28 -25 -4
person	> b:play ,	58 -9 -8 -5
person	> b:play by	-53 -43 -38 -15
person	> b:played C	-40 -2 -6 -5
person	> b:played a	20 -3 -4 -4
person	> b:played by	0 -17 -5 15
person	> b:played for	-29 -11 -10 -8
person	> b:played the	-45 -57 -45 -7
person	> b:players ,	47 -23 -18 -20
person	> b:playing a	19 -10 -4 -3
person	> b:plays the	6 61 -6 -7
person	> b:playwright P	5 -9 36 -12
person	> b:poet C	27 -9 -4 -3
person	> b:pop star	10 0 -3 -3
person	> b:portrait of	42 -29 -10 74
person	> b:poster of	-2 -45 -4 -3
person	> b:postman who	33 -8 -13 -4
person	> b:pre-war comedy	27 24 -5 -4
person	> b:preacher turned	-17 -20 -1 -1
person	> b:preparing F	-42 -64 -4 -9
person	> b:pressing ahead	-24 -22 -5 -2
person	> b:previously played	-67 1 -3 -2
person	> b:prison to	18 -8 -2 -15
person	> b:produce F	-57 -4 -5 -7
person	> b:produced by	-6 -17 -14 24
person	> b:producer P	-22 -13 -16 -11
person	> b:producer here	-42 -10 -4 -7
person	> b:producer on	-8 -20 -4 -16
person	> b:producing alongside	-42 -10 -11 -7
person	> b:proper event	-20 -17 -4 -4
person	> b:properly in	-4 -8 -5 -5
person	> b:published until	-15 -7 -21 -4
person	> b:puzzle that	-12 -12 69 -11
person	> b:quite true	-37 -33 -6 -8
person	> b:rather than	16 -49 -29 -14
person	> b:reaches theaters	22 -1 -4 -2
person	> b:recalled at	43 -9 -4 -1
person	> b:received the	-37 -33 -17 -9
person	> b:recite whole	-15 -23 -12 -3
person	> b:released in	-22 -41 -10 -5
person	> b:released last	47 32 -17 -1
person	> b:releasing this	32 -16 -11 -8
person	> b:remade two	27 29 -17 -4
person	> b:remake of	-19 -11 -8 -9
person	> b:retirement and	-4 -25 -17 -6
person	> b:revealed on	-22 -5 -2 -3
person	> b:right hand	30 21 -10 18
person	> b:role ,	50 0 -4 -3
person	> b:role and	33 -14 -3 -3
person	> b:role as	9 -7 -1 -4
person	> b:role previously	-81 -32 -5 -3
person	> b:role to	58 -63 -6 -7
person	> b:run by	-12 -8 -6 -4
person	> b:said he	-33 7 -24 -28
person	> b:said that	-22 -13 -16 -11
person	> b:same award	-7 -15 -11 -3
person	> b:same for	59 -45 -10 -9
person	> b:same moment	-24 -7 -4 -4
person	> b:same team	-27 -55 -64 -7
person	> b:sank without	27 -11 -6 -3
person	> b:saw F	9 -9 -6 -9
person	> b:saw him	-8 -17 -12 -21
person	> b:say over	-44 -5 -8 -6
person	> b:says ,	-29 -23 -11 -8
person	> b:says a	-25 -11 -11 -6
person	> b:scene between	19 -8 -7 -5
person	> b:scenes from	-15 -23 -12 -3
person	> b:scooped the	-14 -32 -18 -4
person	> b:screen legend	-21 -7 -4 -4
person	> b:screenplay ,	-37 3 48 -3
person	> b:screenplay by	-68 37 66 -10
person	> b:screenplay makes	-21 -3 -5 -5
person	> b:screenplay with	-44 -46 -12 -2
person	> b:screens ,	-19 -18 -3 -4
person	> b:script ,	-25 -1 -9 -5
person	> b:script by	26 -33 56 -6
person	> b:scripted by	-27 -22 42 -16
person	> b:second film	-24 -30 -7 -8
person	> b:second of	-4 -25 -17 -6
person	> b:seen alongside	-61 -33 -4 -3
person	> b:seen as	-45 -14 -1 -2
person	> b:seen it	18 -16 -4 -14
person	> b:separate company	-12 -8 -6 -4
person	> b:september )	-53 -7 -5 -3
person	> b:september ,	-24 -15 -14 -3
person	> b:series that	-38 -5 -4 -8
person	> b:set :	-62 0 -29 -2
person	> b:set in	13 -21 -13 -6
person	> b:set to	43 -17 -3 -2
person	> b:set up	-35 -8 -24 -7
person	> b:settled for	11 19 -4 -5
person	> b:several of	-16 -10 -18 -6
person	> b:share the	-2 -45 -4 -3
person	> b:shared by	-37 -31 -7 -4
person	> b:shared the	-38 84 -8 -7
person	> b:she 's	-66 -8 -2 -1
person	> b:she and	18 -41 -14 -12
person	> b:she can	-22 30 -10 -4
person	> b:she directed	-27 60 -35 -18
person	> b:she recalled	43 -9 -4 -1
person	> b:she starred	44 -10 -3 -4
person	> b:she was	81 -80 -12 -11
person	> b:she would	0 -16 -2 -2
person	> b:shooting in	3 49 -10 -4
person	> b:shop ,	-42 -10 -11 -7
person	> b:short story	24 -57 -20 -8
person	> b:shot even	-37 52 -10 -3
person	> b:shot in	-29 -4 -10 -8
person	> b:shot on	77 -52 -5 -2
person	> b:should not	-24 50 -9 -7
person	> b:show by	-6 -9 -5 -5
person	> b:sick film	-36 -2 -16 -5
person	> b:sick people	-36 -2 -16 -5
person	> b:sight ,	-38 -13 -16 -5
person	> b:sister P	-24 -10 -6 -9
person	> b:six figures	-15 -7 -21 -4
person	> b:skater's chain-smoking	-14 -32 -18 -4
person	> b:slip that	55 -37 -10 -11
person	> b:small boy	-38 -13 -16 -5
person	> b:small role	9 -7 -1 -4
person	> b:sniper ;	-30 -3 -16 -5
person	> b:some territories	-3 46 44 -4
person	> b:sparred with	29 -13 -12 -6
person	> b:spinoff ,	-14 -6 -3 -3
person	> b:spy story	9 50 -13 -7
person	> b:stadium show	-6 -9 -5 -5
person	> b:stammer ;	-23 -2 -2 -2
person	> b:star P	-45 -28 -25 -10
person	> b:star had	-2 -45 -4 -3
person	> b:star played	10 0 -3 -3
person	> b:starred P	45 19 -6 -5
person	> b:starring P	-47 11 -9 -5
person	> b:stars P	-15 -12 -31 -3
person	> b:stars are	39 -17 -8 -6
person	> b:stars british	-28 -4 -5 -5
person	> b:stars indian	-21 -7 -4 -4
person	> b:stars with	48 -5 -4 -3
person	> b:stating that	34 7 -15 -7
person	> b:story ,	51 -61 -12 -3
person	> b:story by	20 -10 -15 -7
person	> b:story co-starring	-15 -15 -1 -4
person	> b:story of	-28 -14 -8 -9
person	> b:streaming :	-19 -2 -19 -9
person	> b:streaming on	50 -11 -4 -5
person	> b:success of	-33 2 -5 -7
person	> b:success with	-31 -2 -3 -3
person	> b:suit up	-4 -8 -5 -5
person	> b:sum in	-15 -7 -21 -4
person	> b:summer ,	43 -17 -3 -2
person	> b:summer of	-32 -21 -19 -4
person	> b:summer with	-22 53 -9 -1
person	> b:sunday and	-12 21 16 -4
person	> b:supporting actress	-14 -32 -18 -4
person	> b:supporting players	47 -23 -18 -20
person	> b:tail of	-5 0 -2 -2
person	> b:taken from	-5 -13 -7 -5
person	> b:taken in	-22 -5 -2 -3
person	> b:taken to	-2 -45 -4 -3
person	> b:taken up	-28 33 -11 -3
person	> b:takes over	-11 -13 -8 -5
person	> b:taking over	-5 30 -4 -6
person	> b:tamil success	-33 2 -5 -7
person	> b:taste ,	-8 -20 -4 -16
person	> b:team :	-27 -55 -64 -7
person	> b:teaser opens	11 -8 -7 -7
person	> b:television ,	-11 -13 -8 -5
person	> b:ten years	-6 -18 -7 -6
person	> b:territories as	-3 46 44 -4
person	> b:that ;	-9 55 -11 -5
person	> b:that P	-24 -17 -1 32
person	> b:that also	-32 -7 -5 -4
person	> b:that brought	53 -28 -25 -4
person	> b:that counted	27 -11 -6 -3
person	> b:that ended	-40 -14 -7 -5
person	> b:that gave	47 -60 -40 -28
person	> b:that had	-22 -4 -1 -3
person	> b:that he	-63 15 -16 -6
person	> b:that included	-17 -37 -11 -19
person	> b:that made	-18 27 22 -4
person	> b:that month	35 -8 -2 -17
person	> b:that one	-13 -12 -20 -3
person	> b:that she	-27 60 -35 -18
person	> b:that stars	76 -86 -4 -6
person	> b:that the	43 -9 -4 -1
person	> b:that was	-18 32 -9 -5
person	> b:the #	38 -43 -8 -7
person	> b:the C	32 -3 -3 -3
person	> b:the L	-19 8 17 -8
person	> b:the O	-25 -15 -8 -4
person	> b:the P	68 -11 17 -7
person	> b:the W	23 -11 -16 -4
person	> b:the accused	-21 -3 -5 -5
person	> b:the actress	-39 -7 -6 -4
person	> b:the australian	-7 -4 -10 -8
person	> b:the beast	-5 -17 -4 -2
person	> b:the best	-30 -12 -11 -6
person	> b:the biggest	-35 -37 -26 -20
person	> b:the british	-3 -5 33 -6
person	> b:the casting	15 24 -27 -2
person	> b:the chip-shop	-8 -17 -12 -21
person	> b:the choice	-6 -53 -21 -5
person	> b:the city	0 -6 -5 1
person	> b:the comedian	-88 -17 -10 -7
person	> b:the comedy	-30 -3 -16 -5
person	> b:the company	-32 -5 -16 -7
person	> b:the directing	-65 83 -29 -9
person	> b:the director	2 76 -6 -7
person	> b:the director's	-64 -46 -49 -8
person	> b:the dwarfs	-47 4 -8 -4
person	> b:the ending	-10 -41 -7 -4
person	> b:the english	23 6 -32 -6
person	> b:the ensemble	-80 -5 -20 -4
person	> b:the father	-12 -1 -8 -3
person	> b:the female	-37 -31 -7 -4
person	> b:the film	-75 49 -6 -20
person	> b:the first	17 29 25 -6
person	> b:the footballer	33 -8 -13 -4
person	> b:the former	-48 29 -16 -4
person	> b:the fourth	-26 23 -52 -4
person	> b:the gamestop	29 -5 -5 -3
person	> b:the helicopters	10 -32 -18 -3
person	> b:the hero	-24 -15 -14 -3
person	> b:the horse-wise	-25 -1 -9 -5
person	> b:the husband	18 -8 -2 -15
person	> b:the job	-28 92 -8 -10
person	> b:the last	-69 37 71 -5
person	> b:the late	-3 5 -15 -8
person	> b:the latex	-41 -20 -7 -5
person	> b:the latter	-5 -25 22 -5
person	> b:the lawyer	15 53 -13 -1
person	> b:the life	-61 -5 -10 -3
person	> b:the lonely	-25 -4 -5 -3
person	> b:the love	-48 -21 -6 -6
person	> b:the man	-43 -13 -4 -1
person	> b:the mathematician	-31 -33 -9 -8
person	> b:the memoir	3 -31 -22 -6
person	> b:the memoirs	-9 -15 18 -3
person	> b:the most	-48 -57 -19 -11
person	> b:the musician	-9 -15 18 -3
person	> b:the name	-44 -5 -8 -6
person	> b:the novel	-22 -9 -28 -9
person	> b:the novelist	-32 -7 -5 -4
person	> b:the novels	-11 -14 -26 -6
person	> b:the original	-35 15 58 -5
person	> b:the oscars	-8 10 12 -5
person	> b:the other	-30 -12 -3 -6
person	> b:the pair	-33 -2 -5 -1
person	> b:the part	-5 -17 -4 -2
person	> b:the play	-45 -42 -33 -11
person	> b:the playwright	-4 -8 5 -9
person	> b:the poet	6 -14 -6 -5
person	> b:the preacher	-17 -20 -1 -1
person	> b:the role	-50 -53 -15 -8
person	> b:the same	19 -25 -11 -6
person	> b:the screenplay	-44 -46 -12 -2
person	> b:the second	-7 27 -18 -5
person	> b:the series	-40 -14 -7 -5
person	> b:the singer	17 -4 -3 -4
person	> b:the skater's	-14 -32 -18 -4
person	> b:the story	-28 -14 -8 -9
person	> b:the summer	-32 -21 -19 -4
person	> b:the supporting	-14 -32 -18 -4
person	> b:the tail	-5 0 -2 -2
person	> b:the television	62 -33 30 -10
person	> b:the therapist	-23 -2 -2 -2
person	> b:the third	-31 -23 -14 -4
person	> b:the time	-23 -9 -8 -8
person	> b:the title	54 -1 -4 -3
person	> b:the trailer	0 -6 -5 1
person	> b:the trainer	-36 -9 -5 -6
person	> b:the up	-11 -13 -8 -5
person	> b:the vicar	-11 -27 -16 -3
person	> b:the voice	42 -14 -3 -3
person	> b:the voices	48 -32 -4 -4
person	> b:the weekend	43 -9 -4 -1
person	> b:the woman	8 -11 -6 -3
person	> b:the work	-64 66 -18 -7
person	> b:the writer	-75 -16 49 -12
person	> b:theaters next	22 -1 -4 -2
person	> b:theaters on	0 -35 -19 -3
person	> b:their friends	60 -3 -45 -3
person	> b:their play	36 1 -4 -3
person	> b:them ,	66 -18 -18 -6
person	> b:them P	33 -13 -7 -9
person	> b:them did	30 18 -10 -4
person	> b:them had	43 -9 -4 -1
person	> b:then "	4 -15 -6 -9
person	> b:then this	-20 -15 -8 -4
person	> b:therapist who	-23 -2 -2 -2
person	> b:thing from	-60 -48 -20 -9
person	> b:thing of	-20 -15 -8 -4
person	> b:third instalment	-31 -23 -14 -4
person	> b:this friday	32 -16 -11 -8
person	> b:this morning	72 -26 -17 -8
person	> b:this time	24 -40 57 -2
person	> b:this vampire	-20 -15 -8 -4
person	> b:this year's	-51 -19 -9 -2
person	> b:though ,	-37 22 -6 -7
person	> b:though P	-21 -8 -8 -9
person	> b:though the	-37 52 -10 -3
person	> b:three films	-19 -2 -19 -9
person	> b:three oscars	-36 -52 -29 68
person	> b:three other	50 -10 -4 -36
person	> b:threw out	-24 -3 -10 -6
person	> b:thriller ,	35 -8 -2 -17
person	> b:through O	9 -11 -6 -3
person	> b:time and	-23 -9 -8 -8
person	> b:title role	86 -16 -6 -5
person	> b:to F	-51 -56 -13 -6
person	> b:to O	-2 -45 -4 -3
person	> b:to a	-9 -2 -6 -5
person	> b:to amuse	60 -3 -45 -3
person	> b:to back	-50 -25 0 71
person	> b:to be	-23 9 -2 -8
person	> b:to blockbusters	1 -25 -2 -3
person	> b:to find	39 -25 -6 -10
person	> b:to have	-61 40 -22 -8
person	> b:to her	-35 -31 -5 -11
person	> b:to life	-30 -28 -8 -1
person	> b:to meet	39 -30 -5 -11
person	> b:to model	-31 -32 -10 -8
person	> b:to nothing	67 -35 -22 -2
person	> b:to open	43 -17 -3 -2
person	> b:to play	-11 -29 -3 -1
person	> b:to produce	-57 -4 -5 -7
person	> b:to share	-2 -45 -4 -3
person	> b:to streaming	-19 -2 -19 -9
person	> b:to the	-49 -24 -28 -11
person	> b:told backwards	-31 -2 -3 -3
person	> b:too frightened	43 -9 -4 -1
person	> b:too modern	11 19 -4 -5
person	> b:trace despite	27 -11 -6 -3
person	> b:trailer at	0 -6 -5 1
person	> b:transwoman called	51 -5 -5 -3
person	> b:treating his	-6 -9 -5 -5
person	> b:treatment of	29 52 -8 -4
person	> b:tribal whom	-21 -3 -5 -5
person	> b:true ,	-37 -33 -6 -8
person	> b:tupac-loving foster	44 -8 -3 -3
person	> b:turned bounty	-17 -20 -1 -1
person	> b:two cowboys	34 -6 -1 -4
person	> b:two films	-56 -55 -32 66
person	> b:two parts	-20 -17 -4 -4
person	> b:two years	5 13 -13 -8
person	> b:under the	-35 13 -6 -4
person	> b:unfinished when	53 -16 -3 -3
person	> b:unhappy set	-62 0 -29 -2
person	> b:until january	-15 -7 -21 -4
person	> b:unveiled the	0 -6 -5 1
person	> b:up by	-28 33 -11 -3
person	> b:up documentaries	-11 -13 -8 -5
person	> b:up for	-17 7 9 -6
person	> b:up properly	-4 -8 -5 -5
person	> b:up with	-30 -3 -19 -8
person	> b:us first	45 -22 -8 -4
person	> b:use of	55 -17 -20 -4
person	> b:vampire thing	-20 -15 -8 -4
person	> b:version of	-33 -35 25 -8
person	> b:vicar ;	-11 -27 -16 -3
person	> b:video ,	-20 -15 -8 -4
person	> b:voice of	42 -14 -3 -3
person	> b:voices of	48 -32 -4 -4
person	> b:was C	1 -28 -6 -11
person	> b:was P	24 -31 -13 -10
person	> b:was a	37 -71 -11 -38
person	> b:was adapted	-15 -26 -20 -9
person	> b:was an	-62 0 -29 -2
person	> b:was begun	-17 -42 72 -8
person	> b:was bought	-15 -7 -21 -4
person	> b:was chosen	-24 -15 -14 -3
person	> b:was directed	-11 -3 -20 -8
person	> b:was he	-21 -15 -9 -6
person	> b:was left	53 -16 -3 -3
person	> b:was made	-18 78 33 -7
person	> b:was picked	-17 -37 -11 -19
person	> b:was produced	-29 -25 -25 29
person	> b:was released	42 -19 -10 -7
person	> b:was remade	27 29 -17 -4
person	> b:was shared	-37 -31 -7 -4
person	> b:was shot	93 13 -11 -8
person	> b:was taken	-28 33 -11 -3
person	> b:was the	21 32 -11 -4
person	> b:was to	-60 -55 -35 -9
person	> b:was working	-44 -46 -12 -2
person	> b:was written	-7 42 15 54
person	> b:we haven't	18 -16 -4 -14
person	> b:we just	18 -16 -4 -14
person	> b:wednesday unveiled	0 -6 -5 1
person	> b:week ;	22 -1 -4 -2
person	> b:week from	-12 21 16 -4
person	> b:weekend that	43 -9 -4 -1
person	> b:went to	-33 31 -6 -6
person	> b:western from	2 -27 -23 -3
person	> b:when P	33 35 -6 -7
person	> b:where he	30 -15 -7 -3
person	> b:where she	-82 27 -8 -9
person	> b:which O	-55 61 -11 -9
person	> b:which P	17 9 35 -14
person	> b:which also	28 -11 -9 -5
person	> b:which began	-34 -12 -7 -3
person	> b:which comes	-70 -21 -14 -6
person	> b:which featured	56 -36 -21 -8
person	> b:which features	-10 -15 -6 -6
person	> b:which had	18 -7 -7 -2
person	> b:which has	94 -46 -12 -5
person	> b:which he	9 -35 -1 -5
person	> b:which his	58 -37 -11 -5
person	> b:which is	4 -7 -3 -4
person	> b:which most	45 -22 -8 -4
person	> b:which neither	30 18 -10 -4
person	> b:which opens	-12 22 -5 39
person	> b:which put	39 -64 -23 -25
person	> b:which sank	27 -11 -6 -3
person	> b:which she	58 -18 -5 -8
person	> b:which starred	20 -11 -6 -5
person	> b:which stars	31 -10 -4 14
person	> b:which the	-61 57 -17 -8
person	> b:which threw	-24 -3 -10 -6
person	> b:which was	24 10 -55 -6
person	> b:which will	38 -21 -2 -10
person	> b:which won	-21 28 -8 -11
person	> b:while the	-6 -41 -12 -7
person	> b:whisky comedy	-49 -62 -17 -17
person	> b:who 'd	-28 -21 -5 -2
person	> b:who comes	39 -25 -6 -10
person	> b:who did	-36 -9 -8 -3
person	> b:who directed	-29 -14 -48 -2
person	> b:who disliked	15 24 -27 -2
person	> b:who fall	34 -6 -1 -4
person	> b:who has	-10 40 -5 -4
person	> b:who helped	-23 -2 -2 -2
person	> b:who is	15 -35 -8 -1
person	> b:who jumps	10 -32 -18 -3
person	> b:who lit	-21 -15 -9 -6
person	> b:who made	-33 21 -11 -3
person	> b:who wrote	-22 -3 0 -3
person	> b:whole scenes	-15 -23 -12 -3
person	> b:whom lawyer	-21 -3 -5 -5
person	> b:whose C	44 -44 -10 -10
person	> b:whose cast	24 -12 -4 -4
person	> b:whose hotel-bar	19 -8 -7 -5
person	> b:whose stars	39 -17 -8 -6
person	> b:wife whom	-25 -4 -5 -3
person	> b:will be	12 15 -1 -6
person	> b:will begin	22 34 -13 -7
person	> b:will compete	-21 -16 -12 -9
person	> b:will direct	-51 -26 -23 51
person	> b:will feature	38 -21 -2 -10
person	> b:will next	-61 -33 -4 -3
person	> b:will suit	-4 -8 -5 -5
person	> b:win ,	-73 -2 -8 -20
person	> b:winter ;	-38 -58 -26 -9
person	> b:with #	-60 -6 -9 -7
person	> b:with ,	-5 -17 -4 -2
person	> b:with F	5 -24 -7 -8
person	> b:with O	37 13 -12 -10
person	> b:with P	3 -11 -8 -1
person	> b:with a	-51 7 -9 -10
person	> b:with an	-8 -13 -9 -5
person	> b:with his	9 -29 53 51
person	> b:with lead	0 -6 -5 1
person	> b:with no	-36 -23 -6 -6
person	> b:with one	-34 -12 -7 -3
person	> b:with the	-63 -7 -8 -5
person	> b:with three	50 -10 -4 -36
person	> b:without a	27 -11 -6 -3
person	> b:woman the	-5 -17 -4 -2
person	> b:woman who	10 -27 -15 -12
person	> b:women's baseball	67 -15 -14 -3
person	> b:won him	66 -53 -14 -8
person	> b:word :	-25 -11 -11 -6
person	> b:working on	-44 -46 -12 -2
person	> b:world war	8 -24 -1 -22
person	> b:would have	-48 -9 -7 -5
person	> b:would take	0 -16 -2 -2
person	> b:writer ,	-43 -15 -77 -10
person	> b:writer and	-39 47 100 -12
person	> b:written and	19 37 76 -10
person	> b:written by	-13 -28 0 -10
person	> b:wrote #	-22 -3 0 -3
person	> b:wrote to	60 -3 -45 -3
person	> b:wrote with	-65 -42 -23 -9
person	> b:year ;	-8 0 -8 -5
person	> b:year's F	-40 -2 -6 -5
person	> b:years ago	0 0 -8 -6
person	> b:you saw	9 -9 -6 -9
person	> b:£ #	62 -12 -4 -4
person	> does 	-6 -6 -15 -20
person	> does a	23 -27 -14 -14
person	> does d	-31 27 -3 -4
person	> does w	-46 -28 -16 -12
person	> far:0	-19 12 16 5
person	> far:1	-10 16 -13 -3
person	> far:11+	-3 8 -14 -9
person	> far:17+	-4 -11 -5 -6
person	> far:2	0 0 3 -12
person	> far:26+	-52 -43 -26 -20
person	> far:3	0 13 -11 -6
person	> far:4+	5 -12 3 -10
person	> far:7+	2 -26 -8 -1
person	> films here:0	-16 -23 -5 -10
person	> films here:1	14 10 -16 -9
person	> films here:2	-18 -11 -5 -11
person	> films here:3+	-14 -10 -11 -16
person	> films:0	15 -3 -19 -26
person	> films:1	-49 -21 -15 -11
person	> films:2	-25 -23 -11 -9
person	> films:3+	32 -31 -20 -20
person	> first:!	-32 -45 -22 -11
person	> first:"	-2 2 4 -7
person	> first:'	-22 -15 -7 -9
person	> first:'s	-44 -67 -37 -15
person	> first:(	-1 -1 2 9
person	> first:)	-29 -23 -11 -9
person	> first:,	16 -2 -17 -22
person	> first:-	0 -83 -21 -34
person	> first::	-45 65 79 -10
person	> first:;	-65 -11 -13 -11
person	> first:L	-19 -18 -3 -4
person	> first:about	-30 -35 -14 -12
person	> first:actor	-24 -33 -9 -5
person	> first:alongside	63 -18 -11 -8
person	> first:also	24 -19 -17 -8
person	> first:and	-10 -19 -16 -4
person	> first:as	13 -17 -10 60
person	> first:back	-42 -10 -4 -7
person	> first:before	-60 16 -32 -16
person	> first:brought	49 -35 -9 -6
person	> first:but	-28 33 -11 -3
person	> first:by	-5 11 -5 -9
person	> first:christmas	-12 -61 -19 -8
person	> first:comes	-62 46 -16 -10
person	> first:creators	-70 -67 104 -27
person	> first:directed	50 -34 -25 -13
person	> first:director	-21 -22 12 4
person	> first:draws	-25 -17 -26 -15
person	> first:drew	-16 -10 -18 -6
person	> first:earned	-44 -17 -10 -8
person	> first:executive	-22 -14 -6 -12
person	> first:explored	-15 -63 -16 -12
person	> first:features	91 -12 -10 -7
person	> first:film	-40 -68 -33 -22
person	> first:filmed	-63 18 -36 -14
person	> first:first	-57 -53 -21 -24
person	> first:for	1 44 -14 15
person	> first:from	-33 49 54 -13
person	> first:gave	12 -17 -5 -3
person	> first:got	37 -10 -7 -6
person	> first:has	-9 20 -27 -12
person	> first:he	-9 35 21 -14
person	> first:helped	-57 -4 -5 -7
person	> first:here	-9 -21 -4 -7
person	> first:home	-20 -15 -8 -4
person	> first:if	-22 -8 -4 -16
person	> first:in	-23 1 -6 -10
person	> first:is	0 3 -3 -8
person	> first:itself	22 17 -9 33
person	> first:last	-55 -53 -25 -6
person	> first:leading	98 -43 -12 -9
person	> first:loses	-4 26 -1 -5
person	> first:made	-57 37 -29 -16
person	> first:mainly	-15 -38 -43 -7
person	> first:makes	-84 -27 -32 -12
person	> first:next	55 -6 -5 -5
person	> first:of	56 32 35 -19
person	> first:on	-40 -20 -7 -6
person	> first:opens	-17 6 -17 -5
person	> first:or	-2 -53 -25 -10
person	> first:out	-49 -27 -12 -8
person	> first:passes	-34 -14 -7 -6
person	> first:played	-36 -23 -6 -6
person	> first:premiere	81 -37 -16 -12
person	> first:produced	37 -52 -21 30
person	> first:producer	-15 8 -17 75
person	> first:saw	14 -30 -7 -5
person	> first:say	-44 -5 -8 -6
person	> first:seems	-53 -61 -34 -25
person	> first:she	34 -14 -25 -18
person	> first:shot	44 34 -28 -17
person	> first:should	-24 50 -9 -7
person	> first:star	17 -16 -21 22
person	> first:starred	34 -12 -7 -5
person	> first:starring	17 -22 -11 -8
person	> first:stars	-5 -10 -42 -9
person	> first:supporting	47 -23 -18 -20
person	> first:teaser	11 -8 -7 -7
person	> first:ten	-3 -31 -20 -3
person	> first:that	-27 15 14 64
person	> first:thing	-60 -48 -20 -9
person	> first:to	-27 -13 -21 -8
person	> first:together	51 -37 -27 -34
person	> first:too	11 19 -4 -5
person	> first:wanted	19 -44 -28 -25
person	> first:was	-38 -6 12 -7
person	> first:when	-72 -58 -20 -17
person	> first:will	-32 24 -5 -9
person	> first:win	-84 -37 -5 76
person	> first:with	35 -12 -14 -4
person	> first:won	71 -39 -5 -22
person	> first:writer	-19 -44 44 -25
person	> l:"	11 -7 -5 3
person	> l:" "	22 -31 -12 -7
person	> l:" P	75 -58 -21 -12
person	> l:" her	40 -8 -22 -21
person	> l:" his	44 -29 -22 -12
person	> l:" in	36 37 -12 -7
person	> l:#	43 21 -40 -9
person	> l:# ;	38 -8 -3 -7
person	> l:# for	-72 68 -21 -27
person	> l:# in	-45 -12 -8 29
person	> l:# movie	-13 -4 -3 32
person	> l:# with	-10 48 -24 -8
person	> l:'	-40 -14 -10 -8
person	> l:'s releasing	34 43 -5 -6
person	> l:(	-31 -21 -9 -9
person	> l:( P	12 -28 -12 -11
person	> l:) ,	78 28 -23 -16
person	> l:,	11 -1 -1 -4
person	> l:, "	39 -14 -23 26
person	> l:, P	-12 -32 29 -9
person	> l:, adapted	-20 -38 -20 -8
person	> l:, and	-13 16 -12 -14
person	> l:, called	-36 -2 -16 -5
person	> l:, found	11 19 -4 -5
person	> l:, from	-62 -51 -44 -40
person	> l:, her	24 -20 -14 -9
person	> l:, in	31 -123 -12 -18
person	> l:, of	-33 -22 -11 -7
person	> l:, produced	-87 -14 -10 59
person	> l:, the	11 -8 -7 -7
person	> l:, when	-8 47 -9 -13
person	> l:, whose	-78 -17 -11 -21
person	> l:-	44 -18 65 -9
person	> l::	9 14 -10 -7
person	> l:: "	-10 -17 43 -10
person	> l:: the	-60 -48 -20 -9
person	> l:;	36 1 0 12
person	> l:; P	16 -9 -8 -5
person	> l:C (	28 -15 -10 -13
person	> l:C ,	-49 -55 -43 -15
person	> l:C in	-37 1 -14 -7
person	> l:F	-34 -14 -7 -6
person	> l:F ,	-1 10 -2 -12
person	> l:F -	44 -18 65 -9
person	> l:F and	-11 -25 -3 -7
person	> l:F is	-41 3 -49 -23
person	> l:F loses	-12 -61 -19 -8
person	> l:F or	-30 -84 -67 -5
person	> l:L shooting	-30 -57 -4 -13
person	> l:O	-41 41 -12 -8
person	> l:O "	64 -6 -1 -5
person	> l:O own	33 44 -5 -3
person	> l:O put	-49 -27 -12 -8
person	> l:O release	9 50 -13 -7
person	> l:O satire	47 11 -1 -9
person	> l:P	18 -6 -6 -9
person	> l:P "	31 -21 -17 -14
person	> l:P '	17 -12 -9 -6
person	> l:P (	-35 -27 -9 -7
person	> l:P ,	6 -43 -20 30
person	> l:P filmed	-9 -21 -4 -7
person	> l:P for	-36 -64 -17 -15
person	> l:P helmed	46 -18 -5 -4
person	> l:P in	-21 34 -15 -8
person	> l:P include	21 -1 -4 -2
person	> l:P of	-91 -73 -11 -6
person	> l:^	-25 -4 4 -14
person	> l:^ "	-15 -30 7 -2
person	> l:^ '	-41 -3 -17 -12
person	> l:^ O	8 -19 -11 -4
person	> l:^ P	-44 7 -11 -10
person	> l:^ ^	-25 -4 4 -14
person	> l:^ and	-37 -33 -6 -8
person	> l:^ his	26 6 -9 -4
person	> l:^ in	11 17 -16 -12
person	> l:^ so	-34 -63 -12 -19
person	> l:abortion drama	-42 -49 -9 -5
person	> l:about	-82 -123 -33 -11
person	> l:abroad for	61 -37 -9 -5
person	> l:act in	19 -49 -25 -15
person	> l:acted in	43 -15 -12 -13
person	> l:actor for	30 51 -13 -9
person	> l:actress for	-97 -58 -5 -3
person	> l:adaptation of	-79 -51 -9 -24
person	> l:adapted	-20 -38 -20 -8
person	> l:adapted from	-27 -55 -64 -7
person	> l:adventure	108 -43 -8 -5
person	> l:adventure film	14 -30 -7 -5
person	> l:after	-5 15 -18 -12
person	> l:after "	38 -43 -22 -34
person	> l:again in	64 -27 32 -22
person	> l:again on	-63 35 56 -3
person	> l:ahead of	81 -50 -31 -25
person	> l:ahead with	14 15 -7 -5
person	> l:also completed	23 -11 -16 -4
person	> l:also had	-44 -5 -8 -6
person	> l:also has	-61 -35 -16 -13
person	> l:also in	74 44 -8 -5
person	> l:also wrote	0 -27 -10 -6
person	> l:amends with	61 -59 -5 -4
person	> l:among them	2 -6 -6 -10
person	> l:and	-15 -1 -9 -13
person	> l:and "	-23 21 -15 -11
person	> l:and F	-34 -14 -7 -6
person	> l:and P	35 -59 -53 -8
person	> l:and directed	28 -14 -11 -31
person	> l:and film	-44 -46 -12 -2
person	> l:and for	25 16 -8 -5
person	> l:and in	62 32 -59 -8
person	> l:and written	-15 -38 -43 -7
person	> l:animation	48 -32 -4 -4
person	> l:another	-30 -28 -8 -1
person	> l:appearance in	16 31 -10 -5
person	> l:appeared in	-30 -3 -16 -5
person	> l:are	7 -9 -1 -3
person	> l:as	-105 -47 -10 -5
person	> l:as is	19 42 -13 -3
person	> l:australian picture	32 -29 -7 -11
person	> l:autumn comes	61 47 -7 -4
person	> l:backing	-41 50 59 -22
person	> l:batman v	-4 -8 -5 -5
person	> l:because	19 -44 -28 -25
person	> l:because of	-94 57 -18 -6
person	> l:begin	9 28 -32 -22
person	> l:between	69 -74 -34 -30
person	> l:biopic	92 -64 -3 -3
person	> l:brings "	-41 -42 -8 -14
person	> l:by	-12 26 87 45
person	> l:called	2 -6 -11 -6
person	> l:calls	-40 -14 -7 -5
person	> l:came	7 2 -11 17
person	> l:came "	36 -8 -6 -6
person	> l:came for	-71 20 14 -11
person	> l:came with	9 -35 -8 -8
person	> l:cast of	44 -7 -8 -7
person	> l:cinema ,	72 -59 -8 -10
person	> l:clips from	-45 -55 -27 -17
person	> l:co-producer on	-16 -21 -13 63
person	> l:co-stars from	95 -59 -31 -11
person	> l:come is	24 -12 -4 -4
person	> l:comedy	19 -24 -13 -12
person	> l:comedy "	52 -48 -23 -13
person	> l:comes	61 47 -7 -4
person	> l:company in	-74 32 -11 -3
person	> l:company's	-17 44 -41 -16
person	> l:competition is	43 1 -6 -2
person	> l:completed	45 10 -11 -11
person	> l:credits of	-42 8 -4 -37
person	> l:cut	-8 -15 -7 -6
person	> l:debut	-66 73 -6 -5
person	> l:developing "	-67 -71 69 60
person	> l:did	-29 52 -13 -35
person	> l:direct	-56 27 55 45
person	> l:directed	-17 -29 -17 -22
person	> l:director for	-11 57 -8 -8
person	> l:director of	-53 -27 -14 -11
person	> l:double on	35 38 -16 -8
person	> l:downbeat film	37 -2 -3 -9
person	> l:drama	24 14 -10 -6
person	> l:drama "	46 -45 -19 -3
person	> l:editor on	-42 -64 -4 -9
person	> l:ensemble of	73 -42 -22 -5
person	> l:exceptions are	7 -9 -1 -3
person	> l:fall for	55 -32 -24 -14
person	> l:family drama	45 -22 -22 -11
person	> l:father in	35 -84 -31 -16
person	> l:feature until	-32 -21 -19 -4
person	> l:fiction film	94 -13 -6 -2
person	> l:figures by	-44 -13 -10 -9
person	> l:film	-10 12 -8 -5
person	> l:film ,	84 -38 -10 -8
person	> l:film was	26 -46 -12 -5
person	> l:filmed	-9 -21 -4 -7
person	> l:filming	-32 24 -14 -11
person	> l:filming "	-51 64 -15 -16
person	> l:filming of	-64 -8 -9 -4
person	> l:films included	-18 -13 -6 -14
person	> l:finished	-57 14 -11 -8
person	> l:first	30 -9 -6 -5
person	> l:first :	42 -6 -3 -2
person	> l:follow-up to	-69 -10 -8 -7
person	> l:followed by	47 28 -24 -15
person	> l:for	4 7 10 1
person	> l:for "	25 45 -24 -11
person	> l:found	11 19 -4 -5
person	> l:friend ;	6 -46 -12 -7
person	> l:from	25 -52 17 -11
person	> l:from P	75 -12 -35 -28
person	> l:gangster in	7 -7 -4 -1
person	> l:gate is	-20 -15 -8 -4
person	> l:ghost story	-52 -24 -3 -8
person	> l:given us	-5 -14 -11 -6
person	> l:grandfather of	-44 84 -55 -24
person	> l:guard in	-22 -8 -4 -16
person	> l:had	-44 -17 -6 -6
person	> l:handled	-42 -10 -4 -7
person	> l:has	-61 -35 -16 -13
person	> l:has written	-71 -30 62 -22
person	> l:have seen	25 35 -7 -8
person	> l:having seen	-99 -50 -22 -12
person	> l:he shot	32 47 -3 -4
person	> l:helmed	46 -18 -5 -4
person	> l:her	77 -29 -11 -11
person	> l:her ,	-64 34 -11 -3
person	> l:himself ,	43 -36 -11 -6
person	> l:his	15 -11 -10 -7
person	> l:his debut	47 -24 -3 -1
person	> l:hit	-70 -48 -15 -5
person	> l:hits include	-80 -56 -10 -18
person	> l:honoured for	19 -17 -6 -23
person	> l:horror film	-63 -3 -4 -3
person	> l:i ,	-82 -46 -16 -7
person	> l:in	15 -13 -16 -11
person	> l:in "	19 -14 -14 13
person	> l:in P	79 -23 2 -7
person	> l:include	79 -92 -9 -7
person	> l:included	-1 30 -10 -24
person	> l:indies like	17 -26 -9 -3
person	> l:into backing	-41 50 59 -22
person	> l:is	16 -1 -34 -7
person	> l:is O	-76 29 -8 -5
person	> l:is filming	-33 24 -12 -18
person	> l:is preparing	-8 56 -7 -3
person	> l:just completed	10 -25 -8 -2
person	> l:known for	23 -15 -6 -5
person	> l:landlords in	-43 -26 14 -23
person	> l:last was	24 53 -9 -5
person	> l:lately finished	-57 14 -11 -8
person	> l:later came	-4 -11 -7 13
person	> l:lead in	-54 43 -11 -9
person	> l:left	24 -57 -43 -25
person	> l:like	17 -26 -9 -3
person	> l:like his	-24 -8 -5 -7
person	> l:linked with	-28 33 -11 -3
person	> l:lit P	-9 -4 -4 -10
person	> l:loses	-12 -61 -19 -8
person	> l:made	-1 -32 -10 -11
person	> l:made "	-20 63 41 -5
person	> l:make	76 -86 -13 -37
person	> l:maker of	-2 -3 -7 -7
person	> l:makers of	0 -6 -5 1
person	> l:making of	-80 -8 -7 -3
person	> l:many of	47 -23 -18 -20
person	> l:may is	-36 62 -21 -14
person	> l:met on	42 -62 -30 -33
person	> l:month for	75 -37 -4 -9
person	> l:movie	-13 -4 -3 32
person	> l:musical	24 18 -18 -25
person	> l:name by	-70 -67 104 -27
person	> l:name of	53 -25 -21 -4
person	> l:name with	-31 12 -8 -5
person	> l:never watched	-72 38 -31 -28
person	> l:new	-55 17 -33 -8
person	> l:next in	-77 -20 -9 -8
person	> l:next is	60 -21 -9 -9
person	> l:nominated for	-55 -53 -25 -6
person	> l:nominations for	-37 3 48 -3
person	> l:not one	-38 -13 -16 -5
person	> l:november is	2 -33 -4 -3
person	> l:now calls	-40 -14 -7 -5
person	> l:obamas '	-91 -28 -7 -6
person	> l:october with	-36 -24 7 -6
person	> l:of	-36 0 -15 -11
person	> l:of "	-24 -21 -17 -8
person	> l:of P	-32 -2 -8 -21
person	> l:officer in	-15 32 -43 -2
person	> l:on	-19 -4 -9 0
person	> l:on "	-58 22 -19 -15
person	> l:on came	-2 26 -16 -21
person	> l:one	-38 -13 -16 -5
person	> l:one ,	-41 -42 -27 75
person	> l:one :	32 54 -22 -6
person	> l:one in	60 -66 -15 -11
person	> l:or	-30 -84 -67 -5
person	> l:oscar for	-80 80 64 -16
person	> l:out after	-76 -53 -26 -9
person	> l:own	33 44 -5 -3
person	> l:part in	32 -15 -15 -16
person	> l:passed on	-43 -63 -63 -13
person	> l:performance in	-16 -28 -22 -4
person	> l:period drama	27 -11 -6 -3
person	> l:picture	32 -29 -7 -11
person	> l:picture ,	13 -61 -9 -8
person	> l:picture since	16 14 13 -6
person	> l:post on	37 -9 -11 -6
person	> l:predecessor ,	-30 -44 25 -9
person	> l:premiere of	-38 8 -12 -7
person	> l:preparing	-8 56 -7 -3
person	> l:present in	-89 43 -14 -4
person	> l:prize for	-50 -43 85 -10
person	> l:produce	-29 -7 -4 -17
person	> l:produced	-68 -12 -17 28
person	> l:producer of	-32 -51 -24 -5
person	> l:publicity for	-22 26 52 -11
person	> l:put	-49 -27 -12 -8
person	> l:putting together	26 -33 56 -6
person	> l:raves for	64 -55 -45 -5
person	> l:recently completed	36 37 -14 -36
person	> l:recently wrapped	32 14 -6 -18
person	> l:release	9 50 -13 -7
person	> l:releasing	34 43 -5 -6
person	> l:remake of	-84 -71 -38 -23
person	> l:reportedly because	19 -44 -28 -25
person	> l:rights to	-48 -79 -69 -19
person	> l:role in	2 10 -9 -9
person	> l:running include	-24 -33 -9 -5
person	> l:sat through	86 -39 -7 -9
person	> l:satire	47 11 -1 -9
person	> l:saw	61 -46 -5 -5
person	> l:scenes from	48 64 73 -3
person	> l:seen	-11 16 -13 -10
person	> l:seen in	-3 16 -10 -5
person	> l:sequel ,	63 -5 -5 -2
person	> l:sequel to	-66 64 -13 -6
person	> l:she cut	-8 -15 -7 -6
person	> l:shoot	-50 14 -23 -3
person	> l:shooting	-22 -61 -9 -6
person	> l:shot	32 47 -3 -4
person	> l:show	-48 -21 -6 -6
person	> l:show ;	-26 45 -22 53
person	> l:since	7 24 11 -5
person	> l:since about	-28 -81 -60 -5
person	> l:since made	7 -60 -3 -3
person	> l:slave in	-28 35 -8 -3
person	> l:so	-34 -63 -12 -19
person	> l:source of	28 8 -9 -6
person	> l:star in	-97 -97 -4 -5
person	> l:star of	-38 -15 -6 -4
person	> l:starred in	-49 52 -22 -33
person	> l:story	-3 -19 -10 -2
person	> l:success with	89 -2 -2 -3
person	> l:such as	-25 -58 -17 -5
person	> l:superb ;	-47 -21 29 -17
person	> l:take P	-31 -24 -13 -5
person	> l:territories as	-1 -54 -33 -2
person	> l:the	-40 -38 -9 -6
person	> l:the animation	48 -32 -4 -4
person	> l:the comedy	-96 65 -3 -7
person	> l:the company's	-17 44 -41 -16
person	> l:the film	46 67 -5 -6
person	> l:the first	30 -9 -6 -5
person	> l:the thriller	39 -17 -9 -4
person	> l:them	2 -6 -6 -10
person	> l:then came	22 17 -9 33
person	> l:there was	-7 4 34 -6
person	> l:they wrote	39 -64 -23 -25
person	> l:thimblefuls :	-40 -23 -14 -7
person	> l:third of	-19 -18 -3 -4
person	> l:thriller	81 -28 -4 -5
person	> l:through	86 -39 -7 -9
person	> l:time of	79 -36 -9 -6
person	> l:titles include	83 -79 -15 -4
person	> l:to	-35 3 -15 -8
person	> l:to "	9 -69 -2 75
person	> l:to direct	-54 10 -21 60
person	> l:to make	76 -86 -13 -37
person	> l:to produce	-29 -7 -4 -17
person	> l:to shoot	-50 14 -23 -3
person	> l:together	26 -33 56 -6
person	> l:until	-32 -21 -19 -4
person	> l:us	-5 -14 -11 -6
person	> l:v	-90 -10 -5 -10
person	> l:verdict on	43 -3 -2 -11
person	> l:version of	-75 20 -15 -10
person	> l:villain of	-22 -5 -2 -3
person	> l:was	-40 100 0 -7
person	> l:was for	8 14 -22 -9
person	> l:was in	-42 -46 -14 -9
person	> l:watched	-87 26 -30 78
person	> l:week is	43 20 -17 -3
person	> l:went to	-53 56 -8 -10
person	> l:when	-8 47 -9 -13
person	> l:who did	-3 -31 -20 -3
person	> l:who handled	-42 -10 -4 -7
person	> l:who made	-17 -23 -10 -7
person	> l:who produced	-62 -9 -20 1
person	> l:who wrote	-98 55 -18 -35
person	> l:whose	-111 -44 -17 -19
person	> l:will begin	9 28 -32 -22
person	> l:will show	-48 -21 -6 -6
person	> l:winner ,	23 6 -32 -6
person	> l:with	33 -7 -17 -11
person	> l:with P	2 -55 -9 -5
person	> l:with another	-30 -28 -8 -1
person	> l:work ,	11 -36 -8 -5
person	> l:work on	-66 42 -35 -26
person	> l:wrapped	32 14 -6 -18
person	> l:written	-45 -26 43 -13
person	> l:wrote	-15 14 -14 -18
person	> l:year with	-31 -35 -5 -9
person	> l:you saw	89 -50 -6 -4
person	> last:"	5 2 -14 -15
person	> last:" alum	37 -52 -11 -14
person	> last:" and	-9 -30 -18 -17
person	> last:" as	41 -30 -7 -9
person	> last:" dreamboat	41 -48 -10 -18
person	> last:" opposite	-12 -12 -3 -5
person	> last:" starring	35 -19 -5 -6
person	> last:" where	58 -12 -7 -10
person	> last:" with	-41 46 40 -10
person	> last:"|	13 14 -12 -13
person	> last:#	-35 -54 -15 -3
person	> last:# ,	-72 -73 -13 -12
person	> last:# ;	14 -24 -11 -10
person	> last:# with	78 -23 -25 -5
person	> last:#|	-35 -54 -15 -3
person	> last:'s	39 -40 -19 -14
person	> last:'s|	39 -40 -19 -14
person	> last:(	-3 -21 -16 -14
person	> last:(|	-3 -21 -16 -14
person	> last:) ,	50 -34 -5 -3
person	> last:) and	-46 -27 -11 -9
person	> last:,	-3 3 -11 -8
person	> last:, "	-33 18 -14 -14
person	> last:, a	-73 -13 -5 -6
person	> last:, alongside	28 -18 -9 -5
person	> last:, although	22 -51 -31 -22
person	> last:, and	-43 -5 -15 1
person	> last:, as	-65 -44 -27 -30
person	> last:, brought	-47 -10 -9 -7
person	> last:, but	13 38 -12 -12
person	> last:, by	-42 57 -14 -6
person	> last:, for	-44 42 -10 -11
person	> last:, from	-51 54 -11 -9
person	> last:, has	86 -16 -7 -7
person	> last:, in	-15 -20 -10 -18
person	> last:, is	38 -17 -10 -10
person	> last:, its	-25 -38 -32 53
person	> last:, opposite	6 -15 -6 -5
person	> last:, said	45 71 -12 -8
person	> last:, starred	30 -29 -14 -4
person	> last:, starring	-23 -15 -7 -5
person	> last:, stars	37 -15 0 -4
person	> last:, the	2 19 -12 -9
person	> last:, though	40 -9 -10 -8
person	> last:, when	0 -16 -15 -4
person	> last:, where	-44 -13 -9 -6
person	> last:, which	-22 15 34 4
person	> last:, while	-90 -11 -7 -6
person	> last:, with	24 -22 -12 1
person	> last:,|	-7 9 -11 -7
person	> last:,|a	55 -25 -18 -8
person	> last:,|d	-69 -76 -10 -8
person	> last::	-18 -18 49 -10
person	> last::|	-16 44 60 -12
person	> last::|d	-20 -86 -1 -9
person	> last:;	-4 26 -11 -9
person	> last:; and	16 -7 -8 -2
person	> last:; for	-23 -48 -11 -10
person	> last:;|	-7 10 -12 -9
person	> last:;|d	-5 41 -12 -11
person	> last:? with	-87 -25 -8 -9
person	> last:C (	25 -7 -3 -2
person	> last:C ,	44 -44 -10 -10
person	> last:C and	8 -5 -5 -5
person	> last:C in	-44 -26 -5 -3
person	> last:C opposite	-28 -11 -1 -1
person	> last:C to	-63 -37 -10 -8
person	> last:F	-23 -30 -27 -15
person	> last:F "	84 -51 -18 -39
person	> last:F ,	-9 21 -12 -10
person	> last:F :	-44 69 78 -5
person	> last:F ;	-30 9 -12 -8
person	> last:F and	27 -23 -19 -14
person	> last:F brought	61 -25 -10 -9
person	> last:F by	-22 -51 -7 -8
person	> last:F director	-19 -37 -18 -8
person	> last:F directs	-34 -46 -29 -11
person	> last:F earned	-51 -19 -11 -7
person	> last:F for	3 47 -13 33
person	> last:F got	62 -20 -15 -9
person	> last:F starred	40 -16 -8 -4
person	> last:F stars	66 -12 -8 -10
person	> last:F when	-72 -58 -20 -17
person	> last:F with	29 -41 -9 -25
person	> last:F|	-8 -68 -26 -20
person	> last:F|a	-54 -8 -15 -9
person	> last:L	-35 53 57 -11
person	> last:L by	-18 75 39 -8
person	> last:L for	-70 72 -15 -10
person	> last:L with	79 -76 -25 -6
person	> last:L|	-35 53 57 -11
person	> last:O	37 -39 -22 -7
person	> last:P	45 -83 -61 -5
person	> last:P (	-59 -55 -59 -54
person	> last:P ,	5 -25 -8 -7
person	> last:P F	83 -21 -44 -19
person	> last:P and	16 -10 -2 -6
person	> last:P for	-52 -53 -63 61
person	> last:P from	55 -30 -40 -8
person	> last:P reprising	-51 36 -7 -10
person	> last:P sister	-26 -15 -46 -12
person	> last:P with	76 6 -12 -8
person	> last:P|	45 -83 -61 -5
person	> last:W and	-28 -8 -26 -24
person	> last:^ F	-73 39 -54 -25
person	> last:^ its	-48 35 27 3
person	> last:a	-63 -40 16 -9
person	> last:about	-38 -56 -13 -8
person	> last:about|	-38 -56 -13 -8
person	> last:according to	-24 2 -8 -7
person	> last:actor	19 -15 31 -9
person	> last:actor for	0 -19 -20 -13
person	> last:actors	41 -5 -7 -5
person	> last:actors|a	41 -5 -7 -5
person	> last:actor|a	19 -15 31 -9
person	> last:actress	-39 -7 -6 -4
person	> last:actress|a	-39 -7 -6 -4
person	> last:adaptation with	38 -6 -22 -6
person	> last:adapted by	-20 -34 12 -8
person	> last:adapted from	-64 54 -35 -30
person	> last:affair starring	29 -5 -5 -3
person	> last:after	-10 -47 -9 -11
person	> last:after its	53 -82 -43 -32
person	> last:after|	-10 -47 -9 -11
person	> last:ago with	59 -38 -20 -2
person	> last:ahead of	-36 -31 -12 -3
person	> last:alongside	12 -17 -8 -6
person	> last:alongside|	12 -17 -8 -6
person	> last:although	22 -51 -31 -22
person	> last:although|	22 -51 -31 -22
person	> last:alum	37 -52 -11 -14
person	> last:alum|	37 -52 -11 -14
person	> last:among them	20 -22 -9 -8
person	> last:an early-career	17 -18 -12 -4
person	> last:and	7 -13 -6 -6
person	> last:and "	-39 -47 -9 -13
person	> last:and F	-81 -16 -20 -6
person	> last:and director	-16 42 69 -6
person	> last:and gave	18 -23 -8 -8
person	> last:and in	-12 -61 -4 -6
person	> last:and starring	35 -7 -6 -18
person	> last:and stars	76 -16 -2 -5
person	> last:and|	7 -10 -4 -5
person	> last:and|a	2 -13 -8 -7
person	> last:and|w	-22 -25 27 -7
person	> last:appeared with	-72 -24 -6 -6
person	> last:are	-30 -62 -5 -4
person	> last:are|	-30 -62 -5 -4
person	> last:as	11 -26 -22 -13
person	> last:as|	17 -21 -16 -11
person	> last:at	8 -39 -19 -17
person	> last:at|	8 -39 -19 -17
person	> last:autumn under	-38 -43 -17 -10
person	> last:award for	-41 -36 -31 -7
person	> last:a|	-25 -42 18 -10
person	> last:based on	-31 12 -9 -6
person	> last:because	-56 -55 -28 -14
person	> last:because|	9 -43 -28 -12
person	> last:before	3 -49 -31 -12
person	> last:before|	-66 -47 -41 -19
person	> last:beside	37 -40 -14 -10
person	> last:beside|	37 -40 -14 -10
person	> last:between	11 -10 -5 -6
person	> last:between|	14 -10 -6 -7
person	> last:blockbusters like	-43 -36 -8 -3
person	> last:book by	-56 -24 -13 -5
person	> last:british actors	41 -5 -7 -5
person	> last:british director	-29 -35 -47 -5
person	> last:brother	-35 -27 -14 -12
person	> last:brother|	-35 -27 -14 -12
person	> last:brought	8 -18 -13 -9
person	> last:brought|	16 -18 -11 -8
person	> last:but	-36 -17 -14 -12
person	> last:but|	-79 19 -11 -13
person	> last:but|d	-43 -38 -38 -18
person	> last:by	-30 12 1 -7
person	> last:by L	-21 56 -30 -9
person	> last:by P	-42 -31 -56 -15
person	> last:by first-timer	-7 36 -41 -5
person	> last:by mr	-12 -8 -6 -4
person	> last:by|	-33 21 14 -3
person	> last:by|a	21 2 -7 -24
person	> last:by|d	-16 5 -12 -5
person	> last:by|w	-38 -24 -20 -8
person	> last:cast	89 -78 -13 -6
person	> last:chases	52 -39 -2 -2
person	> last:chases|	52 -39 -2 -2
person	> last:co-star	56 -11 -8 -7
person	> last:co-starring	-15 -15 -1 -4
person	> last:co-starring|a	-15 -15 -1 -4
person	> last:co-star|a	56 -11 -8 -7
person	> last:comedian	-48 -17 -10 -7
person	> last:comedian|a	-48 -17 -10 -7
person	> last:comedy by	-61 66 -53 -17
person	> last:comedy starring	30 -18 -6 -9
person	> last:comedy with	47 -49 -18 -7
person	> last:company	-29 -18 -10 -6
person	> last:company|a	-29 -18 -10 -6
person	> last:dame	-3 -29 -8 -6
person	> last:dame|	-3 -29 -8 -6
person	> last:designer	-43 64 -28 -6
person	> last:designer|	-43 64 -28 -6
person	> last:directed by	-2 4 -6 -4
person	> last:director	-34 35 1 -13
person	> last:director ,	-51 30 35 -28
person	> last:director for	-49 33 -44 -26
person	> last:director|d	-28 32 4 -13
person	> last:directs	-33 -42 -13 -6
person	> last:directs|	-33 -42 -13 -6
person	> last:drama by	-49 71 -71 -20
person	> last:drama with	50 -26 -11 -14
person	> last:dreamboat	41 -48 -10 -18
person	> last:dreamboat|	41 -48 -10 -18
person	> last:drops in	-22 -33 -8 -7
person	> last:early-career	17 -18 -12 -4
person	> last:early-career|	17 -18 -12 -4
person	> last:earned	-51 -19 -11 -7
person	> last:earned|	-31 -19 -16 -11
person	> last:editor	-34 -12 -7 -3
person	> last:editor|	-34 -12 -7 -3
person	> last:elephant and	-62 -45 -29 -24
person	> last:epic starring	34 -22 -7 -7
person	> last:epic that	33 -7 -24 -19
person	> last:famous by	-5 -17 -4 -2
person	> last:fashion designer	-43 64 -28 -6
person	> last:father in	-12 -1 -8 -3
person	> last:feature by	-24 102 64 -8
person	> last:feature from	-44 52 -41 -18
person	> last:featured	-29 -15 -7 -8
person	> last:featured|	-29 -15 -7 -8
person	> last:features	9 -16 -8 -6
person	> last:features|	9 -16 -8 -6
person	> last:featuring	59 -12 -12 -3
person	> last:featuring|	59 -12 -12 -3
person	> last:feeling about	18 -16 -4 -14
person	> last:film by	11 10 -32 -8
person	> last:film from	-23 54 46 -19
person	> last:film of	-75 52 -23 -20
person	> last:film with	4 -27 -21 62
person	> last:film-maker	-27 57 -37 -12
person	> last:film-maker|d	-27 57 -37 -12
person	> last:find	-13 -14 -11 -9
person	> last:find|	-13 -14 -11 -9
person	> last:first noticed	18 -22 -10 -6
person	> last:first of	-15 -19 -25 -8
person	> last:first-timer	-7 36 -41 -5
person	> last:footballer	33 -8 -13 -4
person	> last:footballer|a	33 -8 -13 -4
person	> last:for	-22 6 0 3
person	> last:for editor	-34 -12 -7 -3
person	> last:for which	34 -27 -13 -9
person	> last:for|	-16 3 3 7
person	> last:for|a	-6 -59 -19 -21
person	> last:for|d	-53 51 -53 -25
person	> last:friend	35 -26 35 52
person	> last:friend|	35 -26 35 52
person	> last:from	-16 37 -15 -11
person	> last:from a	-24 -17 48 -6
person	> last:from its	-50 -44 -43 -39
person	> last:from the	-32 -35 -12 -10
person	> last:from writer-director	2 -27 -23 -3
person	> last:from|	4 63 -24 -9
person	> last:from|d	-26 6 58 -20
person	> last:from|w	-74 -30 -23 -16
person	> last:gave	66 -20 -11 -8
person	> last:gave|	65 -24 -11 -8
person	> last:got	74 -21 -8 -4
person	> last:got|	74 -21 -8 -4
person	> last:had	54 -15 -7 -4
person	> last:had troubled	-38 -20 -26 -17
person	> last:had|	54 -15 -7 -4
person	> last:has	3 -11 -11 -7
person	> last:has|	19 -21 -9 -6
person	> last:has|d	-53 8 -32 -9
person	> last:he and	56 -25 -5 -4
person	> last:he chases	52 -39 -2 -2
person	> last:her	41 -51 -13 -7
person	> last:her|	66 -52 -13 -8
person	> last:his	-26 -38 -15 -14
person	> last:his brother	-35 -27 -14 -12
person	> last:his|	-26 -38 -15 -14
person	> last:hunter ,	-30 -40 -19 -30
person	> last:in	-23 -16 -12 -8
person	> last:in F	21 -36 -14 -13
person	> last:in which	12 -13 -11 -3
person	> last:included	36 -47 -17 -22
person	> last:in|	-24 -24 -10 -8
person	> last:is	-4 34 12 14
person	> last:is|	31 34 21 22
person	> last:is|a	-39 -29 -8 -8
person	> last:is|d	-57 45 -33 -16
person	> last:it 's	50 -47 -29 -30
person	> last:it is	-31 -90 -19 -30
person	> last:it seems	-53 -61 -34 -25
person	> last:it stars	-76 -14 -10 -10
person	> last:it was	-46 -85 -11 -10
person	> last:it with	23 -40 47 -32
person	> last:its	-22 -20 -11 22
person	> last:its star	62 -18 -8 65
person	> last:its|	-27 -60 18 37
person	> last:its|a	-3 -13 -47 -25
person	> last:its|d	-18 12 -32 13
person	> last:job to	-37 71 -5 -12
person	> last:joined by	-35 -48 -14 -3
person	> last:lady ,	55 -44 -23 -10
person	> last:late	-3 5 -15 -8
person	> last:late|	10 -86 -9 -6
person	> last:latter with	-2 -39 -10 -5
person	> last:legend	-21 -7 -4 -4
person	> last:legend|a	-21 -7 -4 -4
person	> last:like	58 -31 -7 -6
person	> last:like|	58 -31 -7 -6
person	> last:line-up with	-29 -15 -4 -1
person	> last:made	20 47 -16 -7
person	> last:made by	26 -15 -25 -9
person	> last:made|	20 65 -9 -5
person	> last:man	-43 -13 -4 -1
person	> last:man|a	-43 -13 -4 -1
person	> last:mathematician	-31 -33 -9 -8
person	> last:mathematician|	-31 -33 -9 -8
person	> last:meet	39 -30 -5 -11
person	> last:meet|	39 -30 -5 -11
person	> last:model	3 -22 -7 -9
person	> last:model|	3 -22 -7 -9
person	> last:moment ,	-35 -15 -4 -4
person	> last:mr	-46 -15 -15 -12
person	> last:mr.	11 -54 -8 54
person	> last:mr|	-46 -20 -9 -7
person	> last:musician	-24 -28 12 -3
person	> last:musician|	-24 -28 12 -3
person	> last:newcomer	8 45 -30 -4
person	> last:newcomer|a	8 45 -30 -4
person	> last:not	31 -64 -19 -5
person	> last:noticed	18 -22 -10 -6
person	> last:noticed|	18 -22 -10 -6
person	> last:novel by	-41 -23 -25 -7
person	> last:novels by	-11 -20 -8 -9
person	> last:novels of	-39 -24 -33 -6
person	> last:oddity starring	43 -8 -8 -12
person	> last:of	-12 2 12 -11
person	> last:of the	-28 5 -20 -6
person	> last:of|	-1 4 -5 -12
person	> last:of|w	-20 -28 -27 -9
person	> last:on	-29 4 -11 -9
person	> last:one with	-1 -18 78 -8
person	> last:only	-36 -37 42 -6
person	> last:only|	-36 -37 42 -6
person	> last:on|	-42 14 -11 -10
person	> last:on|w	-31 -30 -10 -5
person	> last:opposite	44 -17 -7 -7
person	> last:opposite dame	5 -18 -3 -2
person	> last:opposite|	44 -17 -7 -7
person	> last:out of	-30 -53 55 -11
person	> last:over from	-5 30 -4 -6
person	> last:pair	-27 -22 -11 -69
person	> last:pair|	-27 -22 -11 -69
person	> last:part that	-54 -17 -9 -12
person	> last:photographed by	-6 -37 -24 -48
person	> last:play by	-53 -43 -38 -15
person	> last:played by	29 -19 -6 -29
person	> last:played for	-37 -24 -17 -17
person	> last:playwright	-6 -15 1 -6
person	> last:playwright|w	-5 -12 47 -3
person	> last:produced by	-36 -41 -14 68
person	> last:producer	-23 -33 -8 -2
person	> last:producer|	-23 -33 -8 -2
person	> last:recast with	-59 -46 -12 -20
person	> last:reprising	-51 36 -7 -10
person	> last:reprising|	-51 36 -7 -10
person	> last:role as	9 -7 -1 -4
person	> last:role to	58 -63 -6 -7
person	> last:said	-3 14 -13 -11
person	> last:said|	-31 43 -17 -7
person	> last:said|a	28 -71 -15 -13
person	> last:said|d	-80 14 -26 -10
person	> last:same for	59 -45 -10 -9
person	> last:saw	58 -38 -8 -5
person	> last:saw|	58 -34 -14 -3
person	> last:scene between	14 -10 -6 -7
person	> last:screen legend	-21 -7 -4 -4
person	> last:seems	-53 -61 -34 -25
person	> last:singer	-16 -23 -3 -5
person	> last:singer|	-54 -29 -3 -4
person	> last:sister	-27 -30 36 -6
person	> last:sister|	-27 -30 36 -6
person	> last:sparred with	29 -13 -12 -6
person	> last:star	-5 -17 -13 46
person	> last:starred	18 -18 -8 -6
person	> last:starred|a	18 -18 -8 -6
person	> last:starring	4 -15 -7 -8
person	> last:starring|a	4 -15 -7 -8
person	> last:stars	21 -15 -7 -8
person	> last:stars|a	21 -15 -7 -8
person	> last:star|a	-5 -17 -13 46
person	> last:stating that	36 -22 -18 -14
person	> last:story by	-87 8 -27 -9
person	> last:story co-starring	-15 -15 -1 -4
person	> last:swears at	8 -26 -25 -12
person	> last:that	-23 -14 10 19
person	> last:that ;	-9 55 -11 -5
person	> last:that made	-17 36 -6 -4
person	> last:that was	-77 63 -12 -5
person	> last:that|	-13 -12 -17 40
person	> last:that|a	-54 -17 -9 -12
person	> last:that|d	-10 -32 49 -24
person	> last:the	-12 0 -13 -9
person	> last:the #	-35 -54 -15 -3
person	> last:the actor	-9 -29 -32 -17
person	> last:the actress	-39 -7 -6 -4
person	> last:the comedian	-88 -17 -10 -7
person	> last:the company	-29 -18 -10 -6
person	> last:the director	-33 58 -8 -2
person	> last:the footballer	33 -8 -13 -4
person	> last:the late	-3 5 -15 -8
person	> last:the man	-43 -13 -4 -1
person	> last:the mathematician	-31 -33 -9 -8
person	> last:the playwright	-20 -23 -42 -5
person	> last:the singer	0 -3 -3 -6
person	> last:the trainer	-36 -9 -5 -6
person	> last:them	20 -22 -9 -8
person	> last:them|	20 -22 -9 -8
person	> last:the|	-12 0 -13 -9
person	> last:though	40 -9 -10 -8
person	> last:though|	-29 -18 -7 -7
person	> last:though|a	62 -10 -9 -8
person	> last:thriller that	-18 -1 53 -18
person	> last:thriller with	41 -46 -17 -9
person	> last:to	-27 21 23 20
person	> last:to find	-13 -14 -11 -9
person	> last:to meet	39 -30 -5 -11
person	> last:to model	-31 -32 -10 -8
person	> last:to|	-26 6 28 23
person	> last:trainer	-36 -9 -5 -6
person	> last:trainer|	-36 -9 -5 -6
person	> last:troubled	-38 -20 -26 -17
person	> last:troubled|a	-38 -20 -26 -17
person	> last:under	-35 31 -8 -5
person	> last:under|	-35 31 -8 -5
person	> last:until	-50 42 -17 -8
person	> last:until|	-50 42 -17 -8
person	> last:up with	-32 -9 -26 -7
person	> last:voice of	42 -14 -3 -3
person	> last:was	27 43 -42 -9
person	> last:was|	32 26 -14 -9
person	> last:was|d	-22 42 -77 -15
person	> last:when	-13 -22 -13 -11
person	> last:when|	46 -54 -6 -3
person	> last:when|a	-44 -17 -15 -14
person	> last:where	33 -19 -9 -6
person	> last:where|	75 -23 -10 -7
person	> last:where|a	-35 -11 -7 -9
person	> last:which	1 5 0 1
person	> last:which featured	56 -36 -21 -8
person	> last:which features	-10 -15 -6 -6
person	> last:which had	37 -22 -2 -1
person	> last:which has	58 -47 -13 -4
person	> last:which starred	23 -12 -6 -5
person	> last:which stars	30 -13 -5 -7
person	> last:which won	-38 47 -4 -7
person	> last:which|	-17 22 14 5
person	> last:which|a	33 -15 -10 -8
person	> last:which|d	-7 -24 -42 9
person	> last:while	15 -33 -6 -7
person	> last:while|	63 -39 -7 -8
person	> last:whom	-28 -2 -3 -2
person	> last:whom|	-28 -2 -3 -2
person	> last:wife whom	-28 -2 -3 -2
person	> last:with	24 -19 -5 -5
person	> last:with its	2 -39 -42 -61
person	> last:with|	24 -24 -5 -4
person	> last:with|a	-6 -15 -6 -5
person	> last:with|d	27 52 11 -11
person	> last:won	22 13 -22 -9
person	> last:won|	22 42 -8 -8
person	> last:won|a	39 -30 -5 -21
person	> last:worked with	-59 73 -50 -10
person	> last:writer-director	-18 49 61 -10
person	> last:writer-director|d	-18 49 61 -10
person	> last:written by	-18 -52 0 -11
person	> last:year ;	-13 -54 -21 -6
person	> last:years until	-50 42 -17 -8
person	> people here:0	-4 1 -13 0
person	> people here:1	16 0 -3 -5
person	> people here:2	-6 14 -19 -15
person	> people here:3+	-25 -34 -8 -16
person	> people:0	-13 0 -23 -25
person	> people:1	-2 -11 4 -6
person	> people:2	3 -17 -15 -4
person	> people:3+	-11 -12 -15 -14
person	> r:"	-50 -23 -14 -13
person	> r:" F	-25 -13 -11 -14
person	> r:" F "	-23 -14 -8 -18
person	> r:" F ,	-29 -24 -20 -17
person	> r:" F and	-43 -36 -8 -3
person	> r:#	-40 -23 -8 -7
person	> r:# movie	-22 -33 -8 -7
person	> r:# movie .	-22 -33 -8 -7
person	> r:'	-21 -32 -17 -4
person	> r:' F	-31 -47 -10 -5
person	> r:' F and	-31 -47 -10 -5
person	> r:'s	66 40 82 -12
person	> r:(	-23 -6 -61 -79
person	> r:( C	-50 -23 -2 -3
person	> r:( C )	-50 -23 -2 -3
person	> r:( F	-42 -28 -13 -21
person	> r:( F )	-42 -28 -13 -21
person	> r:( P	-24 32 -73 -31
person	> r:)	20 -29 -18 -14
person	> r:) ,	48 -39 -10 -6
person	> r:) , to	33 -20 -25 -15
person	> r:) .	-62 -26 -12 -10
person	> r:) . ^	-62 -26 -12 -10
person	> r:) and	60 -8 -1 -1
person	> r:,	-8 4 1 -10
person	> r:, F	-22 -43 -12 -11
person	> r:, F ,	-27 -45 -12 -10
person	> r:, O	2 -27 -23 -3
person	> r:, O neighbors	2 -27 -23 -3
person	> r:, P	9 -10 -1 -6
person	> r:, P ,	5 -34 10 -4
person	> r:, P .	45 73 -10 -12
person	> r:, P and	7 -21 -4 -6
person	> r:, P own	9 -17 -69 -6
person	> r:, a	-18 39 -12 -9
person	> r:, a russian	-25 -32 -9 -10
person	> r:, and	8 23 -13 -16
person	> r:, and F	-24 58 -16 -10
person	> r:, and P	50 -16 -7 -2
person	> r:, and a	32 69 -8 -3
person	> r:, and she	-74 99 -37 -6
person	> r:, as	36 -38 -39 -6
person	> r:, best	39 62 -27 -9
person	> r:, best known	39 62 -27 -9
person	> r:, brought	-50 -76 -20 -5
person	> r:, brought her	-20 -60 -30 -14
person	> r:, concerns	-2 66 32 -6
person	> r:, did	63 -21 -5 -6
person	> r:, did better	42 -14 -3 -3
person	> r:, did win	44 -44 -10 -10
person	> r:, fell	73 -37 -29 -7
person	> r:, had	13 53 -31 -7
person	> r:, has	13 -26 -20 16
person	> r:, has P	-30 -29 -16 -9
person	> r:, has been	-41 -15 -35 -24
person	> r:, has begun	45 -15 -7 -14
person	> r:, has seven	-36 42 -44 -8
person	> r:, have	10 -10 -5 -4
person	> r:, have been	10 -10 -5 -4
person	> r:, having	-75 -23 -19 58
person	> r:, he	-19 67 -22 -8
person	> r:, his	-46 -24 -11 -13
person	> r:, his old	-46 -24 -11 -13
person	> r:, in	-23 -72 -11 -12
person	> r:, in #	73 -12 -10 -4
person	> r:, in F	-65 -23 -18 -4
person	> r:, in P	-30 -40 -19 -30
person	> r:, in which	-86 -60 -14 -18
person	> r:, is	47 -24 -7 -21
person	> r:, is director	-31 64 -7 -28
person	> r:, is due	80 -12 -3 -3
person	> r:, is showing	42 26 -15 -3
person	> r:, is still	49 -57 -20 -18
person	> r:, is to	28 -14 -3 -2
person	> r:, known	-44 -48 46 -9
person	> r:, known from	-11 -14 -8 -4
person	> r:, made	-50 59 -35 -5
person	> r:, many	-31 -32 -10 -8
person	> r:, many non-indian	-31 -32 -10 -8
person	> r:, on	45 -6 -1 -5
person	> r:, on sept	29 -5 -5 -3
person	> r:, opened	-6 -22 -36 -8
person	> r:, opened in	7 -5 -35 -6
person	> r:, produced	-2 40 -14 -31
person	> r:, produced by	-2 40 -14 -31
person	> r:, reaches	2 -14 -7 -8
person	> r:, reaches theaters	2 -14 -7 -8
person	> r:, received	36 -32 -13 -11
person	> r:, received a	21 -21 -24 -5
person	> r:, said	-15 55 -37 -11
person	> r:, said he	-15 55 -37 -11
person	> r:, she	-45 12 30 -6
person	> r:, stalled	-8 -6 24 -4
person	> r:, stalled at	-8 -6 24 -4
person	> r:, that	-9 -5 -18 -6
person	> r:, that had	-9 -5 -18 -6
person	> r:, the	-20 8 -9 -7
person	> r:, the #	-71 -42 -18 -5
person	> r:, the lonely	-35 -15 -4 -4
person	> r:, the man	59 -38 -20 -2
person	> r:, then	-9 81 -15 -7
person	> r:, though	28 56 -13 -8
person	> r:, though for	-19 69 -18 -4
person	> r:, though her	56 -56 -10 -3
person	> r:, took	10 -70 -8 -5
person	> r:, took $	74 -11 -4 -4
person	> r:, was	-33 -7 -3 -9
person	> r:, was a	85 -33 -12 -39
person	> r:, was best	-24 9 -12 -7
person	> r:, was made	84 10 -8 -8
person	> r:, were	14 -31 52 -17
person	> r:, which	45 -15 -15 -8
person	> r:, which was	2 24 -5 -3
person	> r:, who	11 15 67 29
person	> r:, who also	42 25 -67 56
person	> r:, who did	-5 12 -34 -5
person	> r:, who died	-49 -42 59 -14
person	> r:, who directed	-34 -2 -47 -20
person	> r:, who gets	-38 -12 -14 -9
person	> r:, who had	-68 64 66 -8
person	> r:, who has	-55 -28 63 -5
person	> r:, who is	-11 3 66 62
person	> r:, who made	-24 31 -29 -8
person	> r:, who plays	84 38 -22 -2
person	> r:, who was	-35 -65 61 60
person	> r:, who won	65 45 47 65
person	> r:, who wrote	-43 -22 17 -6
person	> r:, whose	-8 40 38 -11
person	> r:, whose own	-17 -22 30 -4
person	> r:, whose spanish-language	-56 -42 -39 -24
person	> r:, will	26 -21 -16 -3
person	> r:, will be	-2 -31 -16 -2
person	> r:, with	-63 3 -14 -16
person	> r:, with P	-70 8 -15 -21
person	> r:, with whom	-20 24 -2 -5
person	> r:, won	28 43 -25 -3
person	> r:.	4 -9 -9 2
person	> r:. "	-39 -47 -9 -13
person	> r:. " ^	-39 -47 -9 -13
person	> r:. ^	5 -8 -8 2
person	> r:. ^ ^	5 -8 -8 2
person	> r:;	25 -14 -8 -7
person	> r:; and	-1 -13 -9 -7
person	> r:; and "	-22 -30 -14 -9
person	> r:; and ,	30 -15 0 -6
person	> r:; and P	33 -5 -2 -3
person	> r:; and the	-12 -12 -3 -5
person	> r:; it	-36 -9 -5 -6
person	> r:; it opens	-36 -9 -5 -6
person	> r:; she	59 -16 -5 -5
person	> r:; the	113 -39 -5 -4
person	> r:C	-91 34 -9 -9
person	> r:C ,	37 -58 -8 -8
person	> r:C , a	45 -13 -4 -4
person	> r:C in	-76 -42 -16 -8
person	> r:F	-45 -20 -17 -8
person	> r:F (	-24 -34 -9 -6
person	> r:F ( #	-24 -34 -9 -6
person	> r:F ,	-54 4 -13 -7
person	> r:F , P	-29 -66 -12 -7
person	> r:F , with	-17 -31 -10 -6
person	> r:F .	-31 -34 -21 -8
person	> r:F . ^	-31 -34 -21 -8
person	> r:F and	-76 -39 -64 -27
person	> r:L	-60 58 -20 -9
person	> r:O	-59 -55 -16 48
person	> r:P	-114 -13 -74 -10
person	> r:W	-77 40 84 -8
person	> r:W books	-22 -29 -24 -5
person	> r:W books .	-22 -29 -24 -5
person	> r:a	-26 -39 -14 -8
person	> r:a nomination	-51 -9 -6 -4
person	> r:a nomination in	-51 -9 -6 -4
person	> r:about	-44 -30 61 -9
person	> r:about a	-44 -30 61 -9
person	> r:account	-24 43 -8 -7
person	> r:account of	-24 43 -8 -7
person	> r:account of a	-32 16 -19 -7
person	> r:account of the	-30 52 -7 -6
person	> r:action-comedy	-36 38 -6 -2
person	> r:action-comedy coming	-36 38 -6 -2
person	> r:action-comedy coming oct	-36 38 -6 -2
person	> r:adaptation	-36 -76 64 -6
person	> r:adaptation with	-35 -54 -15 -3
person	> r:adaptation with P	-35 -54 -15 -3
person	> r:adapted	15 -50 83 -11
person	> r:adapted from	15 -50 83 -11
person	> r:adapted from his	15 -50 83 -11
person	> r:again	35 -41 -11 -7
person	> r:agent	-37 70 -21 -6
person	> r:agent said	-37 70 -21 -6
person	> r:all	-38 -20 -26 -17
person	> r:all his	-38 -20 -26 -17
person	> r:all his life	-38 -20 -26 -17
person	> r:already	-24 -55 -20 -22
person	> r:also	121 14 45 60
person	> r:an	92 -63 -9 -12
person	> r:an oscar	87 -64 -7 -6
person	> r:an oscar nomination	49 -10 -16 -12
person	> r:and	9 -1 -3 -3
person	> r:and F	-24 -10 -6 -9
person	> r:and F .	-24 -10 -6 -9
person	> r:and P	11 -10 5 -6
person	> r:and P ,	-9 10 16 -3
person	> r:and P .	2 -10 -6 -6
person	> r:and P are	-23 -11 -8 -4
person	> r:and P as	16 -20 -7 11
person	> r:and P before	-32 -9 -26 -7
person	> r:and P from	-17 -15 63 -5
person	> r:and P in	-34 -5 0 2
person	> r:and P play	82 -78 -4 -1
person	> r:and P was	14 -10 -6 -7
person	> r:and an	24 -38 -14 -6
person	> r:and an early-career	24 -38 -14 -6
person	> r:and directed	-88 68 -12 50
person	> r:and director	36 -22 -18 -14
person	> r:and director P	36 -22 -18 -14
person	> r:and his	-40 -79 -74 -11
person	> r:and shot	-44 -28 -34 -4
person	> r:and starring	-26 41 -11 16
person	> r:and starring P	-26 41 -11 16
person	> r:and the	12 -13 -12 -6
person	> r:and was	8 -10 -19 -9
person	> r:and written	-4 -1 -71 -5
person	> r:and written by	-4 -1 -71 -5
person	> r:are	-1 -19 -10 82
person	> r:are a	41 -14 -5 -12
person	> r:are a treat	-28 -6 -5 -10
person	> r:as	47 -24 -12 -7
person	> r:as C	-23 -18 -10 -6
person	> r:as C ,	76 -22 -10 -8
person	> r:as C .	-49 -13 -9 -5
person	> r:as C and	-114 -8 -9 -5
person	> r:as a	54 -28 -10 -7
person	> r:as a C	52 -31 -27 -20
person	> r:as a bomb	65 -6 -4 -3
person	> r:as a hippie	-2 -39 -10 -5
person	> r:as a man	42 -11 -4 -3
person	> r:as a professor	58 -60 -11 -4
person	> r:as an	-1 -34 -7 -3
person	> r:as her	61 1 -2 -1
person	> r:as her husband	42 -1 -4 -8
person	> r:as his	32 -7 -5 -18
person	> r:as the	88 -17 -13 -8
person	> r:as the C	37 -18 -4 -6
person	> r:at	-89 66 -25 -11
person	> r:at the	-76 49 -17 -9
person	> r:bafta	-31 -19 -16 -11
person	> r:bafta nominations	-31 -19 -16 -11
person	> r:bafta nominations ,	-31 -19 -16 -11
person	> r:ballet	-65 -9 -5 -4
person	> r:ballet thriller	-65 -9 -5 -4
person	> r:ballet thriller F	-65 -9 -5 -4
person	> r:before	-45 -40 -19 -20
person	> r:before P	-45 -40 -19 -20
person	> r:before P left	-45 -40 -19 -20
person	> r:bestseller	-30 -26 -13 -7
person	> r:bestseller .	-30 -26 -13 -7
person	> r:bestseller . ^	-30 -26 -13 -7
person	> r:bike	52 -39 -2 -2
person	> r:bike messenger	52 -39 -2 -2
person	> r:bike messenger around	52 -39 -2 -2
person	> r:black	-73 -34 -11 -6
person	> r:black comedy	-73 -34 -11 -6
person	> r:black comedy ,	-73 -34 -11 -6
person	> r:book	-30 -55 -21 -19
person	> r:book ,	-42 -80 -18 -15
person	> r:book .	-36 -43 -12 -25
person	> r:book . ^	-36 -43 -12 -25
person	> r:came	19 -58 -28 -22
person	> r:can	50 -43 -6 -9
person	> r:can be	61 -39 -10 -6
person	> r:cast	-101 98 -14 -12
person	> r:comeback	-61 106 -24 -33
person	> r:comeback after	-61 106 -24 -33
person	> r:comeback after the	-61 106 -24 -33
person	> r:comedy	-18 13 -11 -9
person	> r:desert	-67 41 -14 -13
person	> r:did	-81 -74 -65 -15
person	> r:directed	-15 60 17 -8
person	> r:directed ,	-49 9 -45 -11
person	> r:directed , he	-49 9 -45 -11
person	> r:directed and	40 69 -48 -13
person	> r:directed both	-9 55 -11 -5
person	> r:directed both .	-9 55 -11 -5
person	> r:directs	-7 -59 -13 -5
person	> r:directs it	-13 -54 -21 -6
person	> r:directs it ,	-13 -54 -21 -6
person	> r:down	79 -15 -22 -4
person	> r:drama	-69 68 -10 -14
person	> r:drama with	-69 68 -10 -14
person	> r:drama with P	-69 68 -10 -14
person	> r:eats	65 54 -9 -4
person	> r:epic	-13 38 -8 -7
person	> r:epic that	-29 48 -19 -7
person	> r:epic that P	-29 48 -19 -7
person	> r:famous	43 -65 -6 -2
person	> r:famous ,	43 -65 -6 -2
person	> r:famous , once	43 -65 -6 -2
person	> r:father	-18 -81 -12 -12
person	> r:film	-41 55 -9 -8
person	> r:film from	-22 30 -7 -5
person	> r:film from a	-22 30 -7 -5
person	> r:film of	-40 41 -8 -9
person	> r:film of #	-29 -48 -19 -9
person	> r:film of the	-36 60 -13 -7
person	> r:film that	-57 65 -8 -7
person	> r:film that made	-57 65 -8 -7
person	> r:filmed	-45 -71 -61 -8
person	> r:filmed for	-45 -71 -61 -8
person	> r:filmed for seven	-45 -71 -61 -8
person	> r:finds	44 -44 -20 -6
person	> r:finds a	44 -44 -20 -6
person	> r:finds a box	44 -44 -20 -6
person	> r:first	60 -26 -17 -16
person	> r:first assignment	71 -81 -25 -7
person	> r:first assignment as	71 -81 -25 -7
person	> r:for	-5 -44 43 -4
person	> r:for F	-53 -82 -17 -9
person	> r:for F .	-56 -47 -12 -7
person	> r:for O	60 -13 -12 28
person	> r:for O .	26 -9 -8 33
person	> r:for P	-73 -48 73 -39
person	> r:for W	-39 -52 -16 -15
person	> r:for W and	-39 -52 -16 -15
person	> r:for i	-28 -8 -26 -24
person	> r:for i 'll	-28 -8 -26 -24
person	> r:former	-63 -86 -62 -25
person	> r:foster	65 -46 -20 -23
person	> r:friend	-78 -25 -73 76
person	> r:friend P	-78 -25 -73 76
person	> r:from	-30 39 43 -8
person	> r:from P	-31 -26 83 -3
person	> r:from a	-38 -5 29 -12
person	> r:from his	-28 -40 -35 -21
person	> r:from his own	-23 -25 67 -6
person	> r:from the	-30 -35 44 -7
person	> r:from the novel	-15 -40 65 -4
person	> r:gets	-32 -35 -6 -8
person	> r:getting	17 -18 -12 -4
person	> r:getting barbecued	17 -18 -12 -4
person	> r:getting barbecued .	17 -18 -12 -4
person	> r:ghost	-26 -5 -14 -3
person	> r:ghost story	-26 -5 -14 -3
person	> r:ghost story ,	-26 -5 -14 -3
person	> r:got	80 -63 -25 -16
person	> r:had	50 -55 -14 -16
person	> r:has	22 20 -2 -41
person	> r:has a	3 -19 -65 -6
person	> r:has said	63 24 -11 -85
person	> r:has the	-34 -24 -11 -5
person	> r:have	-17 -16 -5 -29
person	> r:have joined	-60 -23 -10 -1
person	> r:have joined the	-60 -23 -10 -1
person	> r:himself	52 30 -25 -21
person	> r:husband	-12 -53 -37 -21
person	> r:in	0 -8 -4 -9
person	> r:in "	-72 -73 -3 -6
person	> r:in " F	-72 -73 -3 -6
person	> r:in #	-50 -89 62 -9
person	> r:in # ,	-5 -51 -31 -14
person	> r:in # .	-66 -78 64 -10
person	> r:in F	-63 -28 -12 -11
person	> r:in F ,	-57 -46 -34 -40
person	> r:in F .	-50 -4 -3 -3
person	> r:in L	-40 49 -18 -4
person	> r:in a	88 -32 -13 -15
person	> r:in a wheelchair	4 -16 -11 -31
person	> r:in the	-24 6 -10 -6
person	> r:in the L	-41 -48 -21 -15
person	> r:in the kitchen	-13 -14 -11 -9
person	> r:in the lead	77 -17 -4 -10
person	> r:in the original	-5 -17 -4 -2
person	> r:in the title	47 -11 -10 -5
person	> r:in which	-59 21 -57 -29
person	> r:into	53 -55 -25 -9
person	> r:is	-9 -31 -13 19
person	> r:is a	62 -47 -18 -14
person	> r:is having	-41 -50 -8 -20
person	> r:is having a	-41 -50 -8 -20
person	> r:is recognised	-66 -14 -3 -3
person	> r:is recognised for	-66 -14 -3 -3
person	> r:is the	-35 -24 -16 -15
person	> r:is the husband	-11 -10 -6 -4
person	> r:last	50 -76 -19 -8
person	> r:last appearance	50 -76 -19 -8
person	> r:leader	-28 -37 -13 -16
person	> r:leader C	-28 -37 -13 -16
person	> r:leader C in	-28 -37 -13 -16
person	> r:leads	22 -56 -1 -22
person	> r:leads a	22 -56 -1 -22
person	> r:leads a band	22 -56 -1 -22
person	> r:made	-61 63 -25 -10
person	> r:made F	-2 -77 -6 -5
person	> r:made F and	-2 -77 -6 -5
person	> r:mother	-2 -43 -14 -9
person	> r:mother .	11 -21 -4 -6
person	> r:mother . ^	11 -21 -4 -6
person	> r:name	-58 49 -9 -5
person	> r:name .	-58 41 -6 -3
person	> r:name . ^	-58 41 -6 -3
person	> r:nearly	33 -7 -24 -19
person	> r:nearly froze	33 -7 -24 -19
person	> r:nearly froze to	33 -7 -24 -19
person	> r:next	-108 13 -13 -9
person	> r:next film	-33 41 -7 -6
person	> r:next film ,	-33 41 -7 -6
person	> r:novel	-33 -45 -18 -8
person	> r:novel ,	-34 -43 -15 -7
person	> r:novel , on	-17 -37 -5 -8
person	> r:novel , which	-26 -79 -7 -2
person	> r:novel , with	-24 -27 -11 -6
person	> r:novel .	-24 -55 -57 -18
person	> r:novel . ^	-24 -55 -57 -18
person	> r:novels	-23 -17 -29 -8
person	> r:old	-96 -65 -14 -73
person	> r:on	14 -90 -11 -6
person	> r:on a	-19 -79 -18 -6
person	> r:on a budget	-19 -79 -18 -6
person	> r:on the	-52 -71 -14 -4
person	> r:one	-55 93 -10 -12
person	> r:one with	-43 59 -10 -4
person	> r:one with P	-43 59 -10 -4
person	> r:own	20 61 6 -17
person	> r:picture	-68 29 -9 -7
person	> r:play	16 -31 -24 -13
person	> r:play ,	-69 -41 -26 -13
person	> r:play , with	-30 -35 -10 -11
person	> r:played	35 -18 -9 -6
person	> r:played C	106 -12 -6 -5
person	> r:played C ,	104 -9 -7 -8
person	> r:played a	77 -62 -6 -3
person	> r:played for	-54 -17 -9 -12
person	> r:played for P	-54 -17 -9 -12
person	> r:played the	-40 -21 -5 -4
person	> r:played the mathematician	45 -32 -4 -1
person	> r:played three	-81 -16 -20 -6
person	> r:played three women	-81 -16 -20 -6
person	> r:played twins	-20 -2 -2 -3
person	> r:played twins .	-20 -2 -2 -3
person	> r:plays	6 -25 -8 -6
person	> r:plays C	52 -15 -8 -6
person	> r:plays C ,	42 -24 -4 -4
person	> r:plays a	-49 -26 -7 -5
person	> r:plays a woman	-93 -3 -7 -4
person	> r:plays a young	-92 -13 -14 -2
person	> r:plays an	69 -36 -9 -8
person	> r:portrait	-67 84 -11 -9
person	> r:portrait of	-67 84 -11 -9
person	> r:portrayed	89 -11 -7 -9
person	> r:portrayed the	87 -15 -12 -9
person	> r:portrayed the historian	87 -15 -12 -9
person	> r:put	-18 66 -21 -27
person	> r:puts	44 -47 -28 -31
person	> r:replaces	-43 -13 -4 -1
person	> r:replaces .	-43 -13 -4 -1
person	> r:replaces . ^	-43 -13 -4 -1
person	> r:reprising	14 -10 -9 -5
person	> r:reprising his	-5 -10 -3 -5
person	> r:reprising his role	-5 -10 -3 -5
person	> r:role	-51 36 -7 -10
person	> r:role ,	-51 36 -7 -10
person	> r:role , and	-51 36 -7 -10
person	> r:rules	-38 -43 -17 -10
person	> r:rules .	-38 -43 -17 -10
person	> r:rules . ^	-38 -43 -17 -10
person	> r:said	-41 -76 -11 -12
person	> r:said ,	-43 -81 -7 -3
person	> r:says	-106 1 -51 -16
person	> r:says ,	-26 -46 -42 -7
person	> r:screenplay	-60 -61 -49 -18
person	> r:script	-22 -44 61 -9
person	> r:script ,	-22 -27 60 -5
person	> r:script , as	-22 -27 60 -5
person	> r:script .	-34 -46 -29 -11
person	> r:script . ^	-34 -46 -29 -11
person	> r:second	-29 89 -8 -7
person	> r:set	-29 -18 -10 -6
person	> r:set up	-29 -18 -10 -6
person	> r:set up with	-29 -18 -10 -6
person	> r:since	-43 41 -22 -19
person	> r:since F	-43 41 -22 -19
person	> r:sister	-17 -58 -9 -6
person	> r:sister P	-17 -58 -9 -6
person	> r:sister P ,	-17 -58 -9 -6
person	> r:son	9 -7 -1 -4
person	> r:son ,	9 -7 -1 -4
person	> r:son , follows	9 -7 -1 -4
person	> r:spent	-85 -23 -33 -6
person	> r:starred	74 -40 -6 -6
person	> r:stars	97 -82 -9 -11
person	> r:stars with	68 -38 -17 -16
person	> r:stars with P	68 -38 -17 -16
person	> r:stood	-32 -29 -4 -4
person	> r:stood by	-32 -29 -4 -4
person	> r:swears	7 -40 -30 -19
person	> r:swears at	7 -40 -30 -19
person	> r:swears at P	7 -40 -30 -19
person	> r:takes	42 -34 -5 -3
person	> r:takes up	-28 -2 -3 -2
person	> r:takes up with	-28 -2 -3 -2
person	> r:that	-13 42 -23 -13
person	> r:that sank	4 -29 -10 -18
person	> r:that sank seven	4 -29 -10 -18
person	> r:the	80 -25 -10 -7
person	> r:the chance	48 -19 -11 -7
person	> r:the chance to	48 -19 -11 -7
person	> r:thought	42 63 -10 -4
person	> r:thought her	71 -4 -9 -3
person	> r:thought her best	71 -4 -9 -3
person	> r:to	54 -12 -8 -6
person	> r:to a	66 -11 -3 -3
person	> r:to the	-58 -29 -11 -20
person	> r:to the mayor	-62 -45 -29 -24
person	> r:too	9 -36 -27 -14
person	> r:took	-65 14 -8 -9
person	> r:took it	-50 42 -17 -8
person	> r:took it on	-50 42 -17 -8
person	> r:took on	62 -3 -5 -3
person	> r:took on the	62 -3 -5 -3
person	> r:treatment	-49 -68 -7 -15
person	> r:treatment of	-49 -68 -7 -15
person	> r:treatment of the	-49 -68 -7 -15
person	> r:under	9 -37 -7 -8
person	> r:version	-73 37 -9 -5
person	> r:version of	-73 37 -9 -5
person	> r:version of the	-46 58 -9 -5
person	> r:wants	16 -56 -27 -54
person	> r:wants to	16 -56 -27 -54
person	> r:was	12 -59 -20 -13
person	> r:was C	133 -18 -9 -9
person	> r:was C ,	140 -21 -11 -8
person	> r:was C and	49 -9 -7 -3
person	> r:was C to	52 -8 -4 -13
person	> r:was a	61 -20 -9 -9
person	> r:was a megalomaniac	69 -21 -7 -9
person	> r:was lured	12 -19 -9 -21
person	> r:was lured to	12 -19 -9 -21
person	> r:was named	33 -14 -14 -61
person	> r:was named best	33 -14 -14 -61
person	> r:was shuffled	16 -5 -4 -5
person	> r:was shuffled like	16 -5 -4 -5
person	> r:was the	73 -21 -15 -7
person	> r:was to	-56 -92 -54 -15
person	> r:went	-61 61 -14 -4
person	> r:were	-5 -3 -13 -5
person	> r:were coming	-40 18 -31 -5
person	> r:were coming together	-40 18 -31 -5
person	> r:who	-17 -76 -13 -21
person	> r:wife	-88 67 -28 -9
person	> r:will	13 6 37 -10
person	> r:will always	62 -10 -9 -8
person	> r:will always be	62 -10 -9 -8
person	> r:will be	97 -25 -12 -22
person	> r:will direct	-53 38 53 -15
person	> r:will direct from	-18 -1 53 -18
person	> r:will lend	-66 -40 -3 -19
person	> r:will lend his	-66 -40 -3 -19
person	> r:with	-7 22 -17 -25
person	> r:with P	-9 37 -22 -5
person	> r:with P .	65 -47 -5 -4
person	> r:with a	3 -14 -4 -69
person	> r:with a van	18 -16 -4 -14
person	> r:won	-39 -29 -15 -8
person	> r:won an	13 -37 -13 -10
person	> r:won an oscar	13 -37 -13 -10
person	> r:won the	60 -18 -3 -4
person	> r:wore	46 -45 -3 -3
person	> r:wore the	46 -45 -3 -3
person	> r:wore the suit	46 -45 -3 -3
person	> r:would	76 -46 -12 -11
person	> r:wrote	-53 49 112 -14
person	> r:wrote and	-13 54 56 -13
person	> r:wrote and directed	-13 54 56 -13
person	> w:!	-12 -22 -18 -10
person	> w:"	18 -4 1 0
person	> w:#	8 -9 -3 0
person	> w:$	7 -45 -11 -11
person	> w:'	-13 -14 -7 -7
person	> w:'d	-28 -21 -5 -2
person	> w:'s	-22 -27 -12 -8
person	> w:(	-5 -6 1 4
person	> w:)	-9 -7 2 5
person	> w:,	3 -10 -22 -23
person	> w:-	-4 -83 -30 -28
person	> w:.	40 -25 -9 -8
person	> w::	-3 6 18 -8
person	> w:;	-21 1 -10 -7
person	> w:?	-87 -25 -8 -9
person	> w:C	-7 -21 -9 -7
person	> w:F	-38 -16 -14 -9
person	> w:L	-10 -5 5 -7
person	> w:O	2 -6 -12 -6
person	> w:P	7 -14 -3 -6
person	> w:W	-44 -18 7 -7
person	> w:a	1 -16 -8 -6
person	> w:about	-12 6 -14 -8
person	> w:accord	-29 16 -8 -5
person	> w:according	-29 16 -8 -5
person	> w:account	-11 -15 -8 -5
person	> w:accuse	-21 -3 -5 -5
person	> w:accused	-21 -3 -5 -5
person	> w:act	-38 -42 -10 -8
person	> w:action	-12 -19 -8 -6
person	> w:action-comedy	9 -11 -6 -3
person	> w:actor	-12 -17 15 -9
person	> w:actors	1 -5 -8 -6
person	> w:actress	-17 -10 -11 -4
person	> w:adapt	-2 -17 8 -9
person	> w:adaptation	29 -26 -31 -4
person	> w:adapted	-2 -16 8 -9
person	> w:adventure	-42 -28 -6 -14
person	> w:advice	33 -8 -13 -4
person	> w:affair	-11 -11 -4 -6
person	> w:after	6 -23 -10 -8
person	> w:again	-11 -37 -4 -7
person	> w:against	35 -41 -40 -8
person	> w:age	-35 29 -12 -1
person	> w:agent	-4 21 -4 -3
person	> w:ago	0 0 -8 -6
person	> w:ahead	-16 -17 -4 -4
person	> w:all	62 -2 -18 -12
person	> w:along	56 -49 -47 -43
person	> w:alongside	6 -14 -8 -6
person	> w:also	-12 1 4 -7
person	> w:although	15 -59 -21 -9
person	> w:alum	37 -52 -11 -14
person	> w:american	5 12 -12 -5
person	> w:among	65 -17 -12 -7
person	> w:amuse	60 -3 -45 -3
person	> w:an	5 3 -4 -6
person	> w:and	-14 -15 -3 -5
person	> w:animation	50 -60 -20 -10
person	> w:announce	72 -26 -17 -8
person	> w:announced	72 -26 -17 -8
person	> w:another	2 -27 -10 -10
person	> w:appear	-18 -31 -10 -5
person	> w:appearance	-35 -56 -19 -7
person	> w:appeared	-43 -8 -7 -3
person	> w:are	18 -16 -6 -6
person	> w:around	-96 70 -11 -3
person	> w:as	-18 -13 -10 -6
person	> w:at	5 -4 -9 -6
person	> w:august	37 31 48 -6
person	> w:australian	-72 -8 -13 -9
person	> w:author	-5 -7 42 -2
person	> w:award	-27 -41 50 -7
person	> w:back	-7 -8 -4 28
person	> w:backwards	-31 -2 -3 -3
person	> w:bad	-72 -36 -11 -9
person	> w:base	-9 -3 -12 -7
person	> w:baseball	14 -2 -2 -6
person	> w:based	-9 -3 -12 -7
person	> w:be	-20 21 -3 -7
person	> w:beast	-5 -17 -4 -2
person	> w:because	29 -45 -14 -12
person	> w:become	-33 48 -25 0
person	> w:been	-28 -11 -15 -9
person	> w:before	-11 0 -9 -10
person	> w:began	-27 -12 -7 -6
person	> w:begin	22 -13 36 -9
person	> w:begun	-15 -14 74 -9
person	> w:behind	-36 36 -7 -8
person	> w:being	-12 4 -32 5
person	> w:beside	6 -26 -5 -3
person	> w:best	-5 -9 -3 -6
person	> w:best-selling	-25 -35 -58 -5
person	> w:between	-20 -12 -7 -6
person	> w:biggest	-35 -37 -26 -20
person	> w:biography	-67 -60 -25 -17
person	> w:black	57 -2 -6 -8
person	> w:blockbusters	1 -25 -2 -3
person	> w:bomb	-58 -22 -18 -5
person	> w:book	10 9 -11 -9
person	> w:books	-41 -38 -10 -5
person	> w:both	-19 69 -18 -4
person	> w:bought	-15 -7 -21 -4
person	> w:bounty	-17 -20 -1 -1
person	> w:boy	-46 -13 -10 -6
person	> w:bring	27 19 -12 -7
person	> w:brings	-72 68 -21 -27
person	> w:british	3 -15 -1 -7
person	> w:brother	-25 -11 -4 -5
person	> w:brought	26 -17 -12 -7
person	> w:build	-41 53 -23 -7
person	> w:built	-41 53 -23 -7
person	> w:but	-50 -2 -12 -9
person	> w:buy	-15 -7 -21 -4
person	> w:by	-18 7 1 -8
person	> w:call	7 -7 -7 -3
person	> w:called	7 -7 -7 -3
person	> w:can	-22 30 -10 -4
person	> w:cast	61 -11 -8 -4
person	> w:casting	15 24 -27 -2
person	> w:chain-smoking	-14 -32 -18 -4
person	> w:chairman	-43 -24 -5 -5
person	> w:chase	-46 39 -7 -7
person	> w:chases	27 50 -4 -5
person	> w:children's	-69 -46 -23 -10
person	> w:chip-shop	-8 -17 -12 -21
person	> w:choice	-6 -53 -21 -5
person	> w:choose	-24 -15 -14 -3
person	> w:chosen	-24 -15 -14 -3
person	> w:christmas	-8 -18 -6 -4
person	> w:cite	61 -37 -9 -5
person	> w:cited	61 -37 -9 -5
person	> w:city	0 -6 -5 1
person	> w:co-produce	38 -21 -2 -10
person	> w:co-producing	38 -21 -2 -10
person	> w:co-star	59 -12 -13 -7
person	> w:co-starring	-15 -15 -1 -4
person	> w:co-stars	79 -26 -41 -7
person	> w:coach's	-25 -4 -5 -3
person	> w:collaborations	-4 -25 -17 -6
person	> w:come	-14 28 -9 -8
person	> w:comedian	-48 -17 -10 -7
person	> w:comedy	1 -11 -8 -6
person	> w:comes	-23 18 -10 -7
person	> w:comic	-25 -17 -26 -15
person	> w:coming	9 -11 -6 -3
person	> w:companies	50 -10 -4 -36
person	> w:company	-22 -32 -11 -7
person	> w:compete	-21 -16 -12 -9
person	> w:complete	-18 21 -9 -7
person	> w:completed	-12 41 -10 -10
person	> w:compose	-31 -57 -34 -37
person	> w:composed	-31 -57 -34 -37
person	> w:confuse	-24 50 -9 -7
person	> w:confused	-24 50 -9 -7
person	> w:continue	-40 -14 -7 -5
person	> w:count	27 -11 -6 -3
person	> w:counted	27 -11 -6 -3
person	> w:country	-40 -41 -7 -2
person	> w:couple	31 -3 -4 -3
person	> w:cowboys	34 -6 -1 -4
person	> w:creators	-70 -67 104 -27
person	> w:credit	-66 -2 51 58
person	> w:credited	-68 -98 51 59
person	> w:cut	51 -58 -5 -5
person	> w:dame	-24 -19 -9 -4
person	> w:darling	44 -8 -3 -3
person	> w:daughter	64 68 -7 -7
person	> w:days	-57 -53 -21 -24
person	> w:dealer	-2 -34 -3 -2
person	> w:death	-78 69 -12 -5
person	> w:deck	9 -8 -9 -5
person	> w:desert	-23 -20 -11 -4
person	> w:designer	-43 64 -28 -6
person	> w:despite	27 -11 -6 -3
person	> w:dialogue	6 38 -8 -3
person	> w:did	19 -8 6 -5
person	> w:die	47 -24 -9 -4
person	> w:died	47 -24 -9 -4
person	> w:direct	-14 11 3 -1
person	> w:directed	-12 6 1 -4
person	> w:directing	-66 107 -15 -5
person	> w:director	-20 35 15 -11
person	> w:director's	-64 -46 -49 -8
person	> w:directs	-35 5 48 -8
person	> w:dislike	15 24 -27 -2
person	> w:disliked	15 24 -27 -2
person	> w:documentaries	-11 -13 -8 -5
person	> w:does	-40 -14 -7 -5
person	> w:doll	-30 -28 -8 -1
person	> w:drama	0 8 -20 -34
person	> w:draw	-4 -5 -15 -7
person	> w:drawn	11 1 -12 -5
person	> w:draws	-24 -12 -20 -9
person	> w:dreamboat	41 -48 -10 -18
person	> w:drew	-16 -10 -18 -6
person	> w:drop	-36 -20 -9 -2
person	> w:drug	-2 -34 -3 -2
person	> w:due	29 12 -10 -7
person	> w:duo	-65 83 -29 -9
person	> w:during	67 -15 -14 -3
person	> w:dwarf	-47 4 -8 -4
person	> w:dwarfs	-47 4 -8 -4
person	> w:early	20 -48 -23 -4
person	> w:earn	-40 -19 -10 -10
person	> w:earned	-40 -19 -10 -10
person	> w:editor	-34 -12 -7 -3
person	> w:end	-43 -26 -10 -6
person	> w:ended	-54 -43 -11 -8
person	> w:ending	-7 -21 -6 -4
person	> w:english	-6 2 -42 -10
person	> w:ensemble	-90 -8 -8 -7
person	> w:entries	-17 -37 -11 -19
person	> w:epic	33 -7 -24 -19
person	> w:even	-14 -47 -34 -11
person	> w:event	-20 -5 -1 -4
person	> w:everyone	-22 -5 -2 -3
person	> w:executive	-21 -19 -11 -15
person	> w:expect	-2 -43 -36 -4
person	> w:expected	-2 -43 -36 -4
person	> w:explore	-15 -63 -16 -12
person	> w:explored	-15 -63 -16 -12
person	> w:fail	43 -3 -2 -11
person	> w:failing	43 -3 -2 -11
person	> w:fall	-8 -22 -6 -5
person	> w:falls	-5 -17 -4 -2
person	> w:famous	-19 44 -15 -4
person	> w:fashion	-43 64 -28 -6
person	> w:father	-41 22 -8 -5
person	> w:feature	14 -7 15 -6
person	> w:featured	-17 -12 -9 -7
person	> w:features	9 -16 -8 -6
person	> w:featuring	91 -41 -10 -7
person	> w:feel	18 -16 -4 -14
person	> w:feeling	18 -16 -4 -14
person	> w:female	-21 -19 -5 -5
person	> w:field	7 -2 -5 -4
person	> w:figure	-15 -7 -21 -4
person	> w:figures	-15 -7 -21 -4
person	> w:film	0 -12 -14 -6
person	> w:film-maker	-27 57 -37 -12
person	> w:filmed	-21 23 -10 -11
person	> w:films	-46 -35 -23 60
person	> w:find	3 -13 -4 -4
person	> w:finish	-21 51 36 -3
person	> w:finished	-21 51 36 -3
person	> w:first	1 9 22 -8
person	> w:first-timer	-4 25 5 -9
person	> w:five	-51 -19 -16 -4
person	> w:flop	58 28 -15 -17
person	> w:follow	60 -12 -11 -7
person	> w:followed	59 -13 -11 -6
person	> w:footballer	33 -8 -13 -4
person	> w:for	-13 1 -6 0
person	> w:former	-74 39 -16 -9
person	> w:foster	23 -7 -6 -4
person	> w:four	-9 15 -7 -4
person	> w:fourth	-34 8 -43 -6
person	> w:french	-29 -20 -14 -17
person	> w:friday	7 7 -5 24
person	> w:friend	13 -4 24 51
person	> w:friends	60 -3 -45 -3
person	> w:frighten	43 -9 -4 -1
person	> w:frightened	43 -9 -4 -1
person	> w:from	-6 0 -2 -10
person	> w:game	-32 33 -24 -5
person	> w:games	-22 -5 -2 -3
person	> w:gamestop	29 -5 -5 -3
person	> w:gate	-38 -13 -16 -5
person	> w:gave	61 -8 -9 -8
person	> w:get	15 -16 -8 -6
person	> w:gets	-15 -19 -7 -6
person	> w:ghost	47 -8 -8 -3
person	> w:girl	11 -23 -24 -32
person	> w:girlfriend	-71 -49 -27 -26
person	> w:give	27 -16 -9 -9
person	> w:given	-65 -43 -3 -5
person	> w:go	-29 35 -16 -10
person	> w:goes	-27 -37 -29 -8
person	> w:gone	-50 39 -29 -9
person	> w:good	18 -16 -4 -14
person	> w:got	47 -13 -4 -6
person	> w:grandfather's	-25 -1 -9 -5
person	> w:grieve	31 -3 -4 -3
person	> w:grieving	31 -3 -4 -3
person	> w:guess	-14 1 -7 -4
person	> w:guessing	-22 -5 -2 -3
person	> w:had	-17 -9 -8 -5
person	> w:half	23 26 -27 -2
person	> w:hand	4 -6 -12 10
person	> w:hardly	-58 -18 -7 -8
person	> w:has	-8 2 -14 -9
person	> w:have	-48 6 8 -6
person	> w:haven't	18 -16 -4 -14
person	> w:having	17 -16 -4 -6
person	> w:he	8 -22 -10 -6
person	> w:head	-47 -4 -3 -8
person	> w:heads	-32 -7 -5 -4
person	> w:heel	11 19 -4 -5
person	> w:helicopters	10 -32 -18 -3
person	> w:help	-41 -3 -5 -4
person	> w:helped	-41 -3 -5 -4
person	> w:her	-18 -4 -8 -7
person	> w:here	-61 -7 -6 -7
person	> w:hero	-24 -15 -14 -3
person	> w:him	-5 -9 -7 -6
person	> w:himself	-49 -6 -7 -5
person	> w:his	-7 -37 4 -2
person	> w:hit	72 -8 -7 -6
person	> w:hits	56 -17 -9 -3
person	> w:home	35 -29 -9 -7
person	> w:horror	-42 -6 -1 -21
person	> w:horse-wise	-25 -1 -9 -5
person	> w:hospital	42 -6 -3 -2
person	> w:hotel-bar	19 -8 -7 -5
person	> w:how	13 -47 -43 -8
person	> w:hunter	-17 -20 -1 -1
person	> w:husband	11 61 -10 -11
person	> w:i	-9 -6 42 -3
person	> w:if	23 -27 -5 -6
person	> w:in	10 -10 -12 -9
person	> w:include	15 -1 -1 -6
person	> w:included	48 -40 -3 -13
person	> w:includes	16 -10 -6 -5
person	> w:including	-43 26 35 -9
person	> w:indian	-4 -4 -7 -8
person	> w:inspire	26 -30 -13 -6
person	> w:inspired	26 -30 -13 -6
person	> w:instalment	-31 -23 -14 -4
person	> w:international	19 -19 -16 -5
person	> w:into	-18 -64 -29 -16
person	> w:is	-14 -2 -5 -6
person	> w:island	-23 -20 -11 -4
person	> w:it	-23 -3 -3 -6
person	> w:itch	0 -16 -2 -2
person	> w:its	-56 43 38 -9
person	> w:itself	11 9 -8 29
person	> w:january	-19 33 -16 -2
person	> w:job	-28 92 -8 -10
person	> w:join	-48 -27 -9 -5
person	> w:joined	-48 -27 -9 -5
person	> w:july	0 39 -9 -8
person	> w:jump	10 -32 -18 -3
person	> w:jumps	10 -32 -18 -3
person	> w:june	66 -20 -9 -12
person	> w:jury	-19 -28 -5 -11
person	> w:just	18 -16 -4 -14
person	> w:kid	3 -7 -3 -5
person	> w:know	-28 -13 32 -6
person	> w:known	-26 -3 39 -6
person	> w:lab	-31 -63 -47 -9
person	> w:lady	72 -43 -19 -7
person	> w:last	23 31 62 -6
person	> w:late	28 -2 -12 -7
person	> w:later	-75 46 -25 -47
person	> w:latest	43 -56 -12 -5
person	> w:latex	-41 -20 -7 -5
person	> w:latter	-5 -25 22 -5
person	> w:laugh	-36 -23 -6 -6
person	> w:laughs	-36 -23 -6 -6
person	> w:lawyer	10 54 -9 -6
person	> w:lead	63 -34 -9 -9
person	> w:leader	-9 -15 -5 -7
person	> w:leading	92 -59 -8 -11
person	> w:leave	10 -6 -7 -4
person	> w:led	44 -5 -5 -21
person	> w:left	17 -3 -6 -3
person	> w:legend	-21 -7 -4 -4
person	> w:less	-5 -63 -50 -7
person	> w:let	55 -37 -10 -11
person	> w:life	-55 -8 -7 -6
person	> w:light	-21 -15 -9 -6
person	> w:lighthouse	47 58 -13 -21
person	> w:like	69 -19 -5 -8
person	> w:line-up	-27 -11 -6 -4
person	> w:lit	-21 -15 -9 -6
person	> w:lonely	-25 -4 -5 -3
person	> w:long	-26 -30 -10 -10
person	> w:look	-11 -20 -7 -9
person	> w:looking	-29 -37 -14 -19
person	> w:lose	-15 21 -12 -6
person	> w:loses	-4 26 -1 -5
person	> w:lost	-8 -33 -7 -5
person	> w:love	2 -10 -6 -5
person	> w:made	10 19 0 -5
person	> w:mainly	-15 -38 -43 -7
person	> w:make	3 14 -1 -6
person	> w:makes	-41 -12 -7 -5
person	> w:man	-71 -7 -6 -4
person	> w:manners	27 24 -5 -4
person	> w:march	49 -21 -9 -6
person	> w:marriage	43 -3 -2 -11
person	> w:mathematician	-31 -33 -9 -8
person	> w:may	49 -29 -10 -6
person	> w:meet	39 -30 -5 -11
person	> w:memoir	3 -31 -22 -6
person	> w:memoirs	-9 -15 18 -3
person	> w:model	3 -22 -7 -9
person	> w:modern	11 19 -4 -5
person	> w:moment	39 -12 -5 -4
person	> w:monday	-22 -5 -2 -3
person	> w:money	-9 3 -12 -5
person	> w:month	-11 -8 -3 -18
person	> w:months	-33 -29 -12 -6
person	> w:more	52 -34 -10 23
person	> w:morning	68 -30 -10 -10
person	> w:most	-3 -21 -14 -8
person	> w:mother	-16 -3 -12 -4
person	> w:movie	-14 -36 -21 -10
person	> w:mr	-46 -15 -15 -12
person	> w:mr.	-9 -59 -10 47
person	> w:ms.	-36 55 -3 -40
person	> w:murder	-20 -13 63 -10
person	> w:music	60 -34 -36 -32
person	> w:musical	42 -13 -16 -4
person	> w:musician	-28 -7 16 -6
person	> w:name	-18 -20 -8 -7
person	> w:named	4 -18 -17 -6
person	> w:nasty	-63 -17 -1 -4
person	> w:neither	30 18 -10 -4
person	> w:new	-19 -2 -19 -9
person	> w:newcomer	8 45 -30 -4
person	> w:next	30 -21 -8 -5
person	> w:niece	-28 33 -8 -6
person	> w:nine	54 16 -11 -4
person	> w:no	-17 -11 -9 -11
person	> w:nomination	-91 -33 -8 -6
person	> w:nominations	-28 -19 -15 -7
person	> w:not	-7 4 5 -7
person	> w:nothing	3 -58 -10 -7
person	> w:notice	45 -22 -8 -4
person	> w:noticed	45 -22 -8 -4
person	> w:nov	-47 -8 -4 -3
person	> w:novel	18 -15 -13 -5
person	> w:novelist	-32 -7 -5 -4
person	> w:novels	-1 -7 2 -6
person	> w:november	27 -5 -6 -4
person	> w:now	1 3 -9 -8
person	> w:oct	9 -11 -6 -4
person	> w:october	47 32 -17 -1
person	> w:of	-9 -1 -1 -6
person	> w:offer	-39 -34 -5 -4
person	> w:old	0 6 -13 10
person	> w:on	-11 -6 -10 -7
person	> w:one	51 -32 36 -6
person	> w:only	19 -13 84 -9
person	> w:open	30 -4 -7 1
person	> w:opened	34 -15 -12 -5
person	> w:opens	-5 7 -7 8
person	> w:opposite	6 -5 -7 -6
person	> w:or	-12 -39 11 -12
person	> w:original	-37 13 80 -4
person	> w:oscar	-9 -14 -14 -4
person	> w:oscars	-31 -5 3 74
person	> w:other	17 -12 -5 -7
person	> w:out	0 2 0 -7
person	> w:over	-13 6 -11 -8
person	> w:overcome	24 -9 -5 -5
person	> w:own	-18 -10 -4 -5
person	> w:pack	0 -6 -5 1
person	> w:packed	0 -6 -5 1
person	> w:pair	-42 -7 -5 -38
person	> w:parody	-30 -16 -15 -2
person	> w:part	-12 -14 -7 -6
person	> w:partner	-46 -18 46 -13
person	> w:parts	46 -13 -3 -6
person	> w:pass	-19 28 -7 -7
person	> w:passes	-23 -9 -8 -8
person	> w:patriarch	-8 -17 -12 -21
person	> w:pen	-56 -20 68 -17
person	> w:penned	-56 -20 68 -17
person	> w:people	-36 -2 -16 -5
person	> w:perch	-8 -18 -6 -4
person	> w:performance	48 -3 -16 -12
person	> w:period	8 -34 -40 -2
person	> w:photograph	-6 -37 -24 -48
person	> w:photographed	-6 -37 -24 -48
person	> w:pick	-12 -37 -5 -10
person	> w:picked	-12 -37 -5 -10
person	> w:picture	12 32 13 -6
person	> w:play	7 -11 -9 -4
person	> w:played	-16 -16 -8 4
person	> w:players	47 -23 -18 -20
person	> w:playing	11 -9 -6 -5
person	> w:plays	-32 61 -11 -10
person	> w:playwright	-5 -7 21 -8
person	> w:poet	6 -14 -6 -5
person	> w:pop	10 0 -3 -3
person	> w:portrait	42 -29 -10 74
person	> w:poster	-2 -45 -4 -3
person	> w:postman	33 -8 -13 -4
person	> w:pre-war	27 24 -5 -4
person	> w:preacher	-17 -20 -1 -1
person	> w:premiere	40 -13 -9 -3
person	> w:prepare	-42 -64 -4 -9
person	> w:preparing	-42 -64 -4 -9
person	> w:press	-24 -22 -5 -2
person	> w:pressing	-24 -22 -5 -2
person	> w:previously	-81 -32 -5 -3
person	> w:prison	19 -14 -7 -9
person	> w:prize	-73 63 -20 -9
person	> w:produce	-8 -5 -4 50
person	> w:produced	2 -7 -3 63
person	> w:producer	-34 -3 -9 -13
person	> w:producing	-41 30 -8 -11
person	> w:production	-3 31 -31 -4
person	> w:proper	-20 -17 -4 -4
person	> w:properly	-4 -8 -5 -5
person	> w:publish	-66 -9 -25 -4
person	> w:published	-66 -9 -25 -4
person	> w:put	6 34 -7 -13
person	> w:puzzle	-12 -12 69 -11
person	> w:quite	-65 -20 -1 -4
person	> w:rather	16 -49 -29 -14
person	> w:reach	22 -1 -4 -2
person	> w:reaches	22 -1 -4 -2
person	> w:recall	43 -9 -4 -1
person	> w:recalled	43 -9 -4 -1
person	> w:receive	-37 -32 -16 -11
person	> w:received	-37 -33 -17 -9
person	> w:recite	-15 -23 -12 -3
person	> w:release	12 -11 -8 -5
person	> w:released	3 -10 -7 -4
person	> w:releasing	32 -16 -11 -8
person	> w:remade	27 29 -17 -4
person	> w:remake	1 -1 -14 -8
person	> w:replace	-69 52 -23 -2
person	> w:reprise	21 36 -9 0
person	> w:reprising	21 36 -9 0
person	> w:retirement	-4 -25 -17 -6
person	> w:reveal	-22 -5 -2 -3
person	> w:revealed	-22 -5 -2 -3
person	> w:right	30 21 -10 18
person	> w:role	24 -24 -7 -6
person	> w:run	-3 -40 -8 -5
person	> w:russian	34 50 -14 -3
person	> w:said	-42 -6 -12 -12
person	> w:same	19 -25 -11 -6
person	> w:sank	27 -11 -6 -3
person	> w:saturday	50 -36 -8 -8
person	> w:saw	22 -12 -8 -4
person	> w:say	-42 -11 -11 -11
person	> w:says	-16 -6 -11 -11
person	> w:scene	19 -8 -7 -5
person	> w:scenes	-15 -23 -12 -3
person	> w:scoop	-14 -32 -18 -4
person	> w:scooped	-14 -32 -18 -4
person	> w:scottish	57 -25 -5 -5
person	> w:screen	-27 -6 -7 -5
person	> w:screenplay	-40 -3 91 -7
person	> w:screens	-19 -18 -3 -4
person	> w:script	-27 -22 5 -10
person	> w:scripted	-23 -19 36 -16
person	> w:second	-25 9 -8 -6
person	> w:secret	-67 29 -18 -3
person	> w:see	13 0 -8 -5
person	> w:seem	-53 -61 -34 -25
person	> w:seems	-53 -61 -34 -25
person	> w:seen	-45 19 -3 -2
person	> w:sell	-34 -20 -10 -5
person	> w:send	-50 35 -12 -10
person	> w:sent	-50 35 -12 -10
person	> w:separate	-12 -8 -6 -4
person	> w:september	-32 -8 -4 -4
person	> w:series	-19 -4 -6 -9
person	> w:set	15 0 -10 -10
person	> w:settle	11 19 -4 -5
person	> w:settled	11 19 -4 -5
person	> w:several	43 -33 -17 -5
person	> w:shambling	-92 -69 -30 -12
person	> w:share	-24 12 12 -5
person	> w:shared	-30 78 -10 -6
person	> w:she	24 2 -11 -9
person	> w:shoot	19 22 -10 -8
person	> w:shooting	3 49 -10 -4
person	> w:shop	-42 -10 -11 -7
person	> w:short	10 -55 -51 -9
person	> w:shot	28 11 -10 -7
person	> w:should	-24 50 -9 -7
person	> w:show	-21 -12 -6 -8
person	> w:showing	-41 -37 -18 -12
person	> w:shy	13 -18 -8 -4
person	> w:sick	-36 -2 -16 -5
person	> w:sight	-38 -13 -16 -5
person	> w:since	-35 -46 -36 -8
person	> w:singer	1 -15 -4 -4
person	> w:single	24 -25 -18 -30
person	> w:sink	27 -11 -6 -3
person	> w:sister	-14 -18 21 -10
person	> w:sit	39 57 -14 -11
person	> w:six	-22 41 -23 -5
person	> w:skater's	-14 -32 -18 -4
person	> w:slip	55 -37 -10 -11
person	> w:small	-8 -6 0 -5
person	> w:sniper	-30 -3 -16 -5
person	> w:so	-101 -77 -30 -19
person	> w:some	0 41 48 -5
person	> w:spar	29 -13 -12 -6
person	> w:sparred	29 -13 -12 -6
person	> w:spinoff	-14 -6 -3 -3
person	> w:spy	9 50 -13 -7
person	> w:stadium	-6 -9 -5 -5
person	> w:stammer	24 -9 -5 -5
person	> w:star	8 -15 -14 -6
person	> w:starred	28 -7 -7 -5
person	> w:starring	-6 -9 -8 -7
person	> w:stars	16 -14 -17 -6
person	> w:state	34 7 -15 -7
person	> w:stating	34 7 -15 -7
person	> w:stay	-50 -47 -24 -7
person	> w:stop	-53 -43 -20 -6
person	> w:story	12 -25 -13 -7
person	> w:stream	32 -8 -6 -6
person	> w:streaming	32 -8 -6 -6
person	> w:struggle	27 -30 -16 -13
person	> w:studio	-38 -11 -19 -10
person	> w:success	-33 0 -7 -7
person	> w:successful	-48 -57 -19 -11
person	> w:suit	-4 -8 -5 -5
person	> w:sum	-15 -7 -21 -4
person	> w:summer	-19 44 -4 -5
person	> w:sunday	-12 21 16 -4
person	> w:support	54 -13 -11 -4
person	> w:supporting	38 -19 -10 -7
person	> w:surprise	47 -30 -29 -7
person	> w:tail	-5 0 -2 -2
person	> w:take	-7 -16 -10 -6
person	> w:taken	-8 -14 -7 -4
person	> w:takes	-82 -21 -16 -14
person	> w:taking	-5 30 -4 -6
person	> w:tamil	-33 2 -5 -7
person	> w:taste	-8 -20 -4 -16
person	> w:team	73 -79 -58 -9
person	> w:teamed	72 -59 -8 -10
person	> w:teaser	11 -8 -7 -7
person	> w:television	59 -11 18 -9
person	> w:tell	-32 11 -11 -7
person	> w:ten	-6 -22 -12 -7
person	> w:territories	-3 46 44 -4
person	> w:than	47 -53 -23 -11
person	> w:that	4 -6 -5 5
person	> w:the	-13 -5 -4 -13
person	> w:theaters	0 -13 -9 -7
person	> w:their	50 -19 -13 -7
person	> w:them	54 -4 -11 -5
person	> w:then	-25 -11 -7 -5
person	> w:therapist	-23 -2 -2 -2
person	> w:thing	-3 -47 -13 -10
person	> w:third	-51 -23 -17 -8
person	> w:this	-13 7 11 -6
person	> w:though	-25 8 -9 -7
person	> w:three	7 -26 -25 62
person	> w:threw	-24 -3 -10 -6
person	> w:thriller	-34 -21 -11 -3
person	> w:through	-5 52 -6 -2
person	> w:throw	-24 -3 -10 -6
person	> w:time	-18 -11 30 -7
person	> w:title	86 -16 -6 -5
person	> w:to	-13 -7 -8 -6
person	> w:together	51 -22 -14 -30
person	> w:told	-32 18 -9 -5
person	> w:too	21 8 -11 -5
person	> w:took	81 -25 -17 -5
person	> w:topline	76 -70 -57 -12
person	> w:trace	27 -11 -6 -3
person	> w:trailer	0 -6 -5 1
person	> w:trainer	-36 -9 -5 -6
person	> w:transwoman	51 -5 -5 -3
person	> w:treat	-6 -9 -5 -5
person	> w:treating	-6 -9 -5 -5
person	> w:treatment	-22 41 -9 -7
person	> w:tribal	-21 -3 -5 -5
person	> w:true	-85 -46 -8 -42
person	> w:tupac-loving	44 -8 -3 -3
person	> w:turn	-32 -10 -4 -5
person	> w:turned	38 -36 -4 -4
person	> w:two	10 19 -7 20
person	> w:under	-9 29 -15 -5
person	> w:unfinished	53 -16 -3 -3
person	> w:unhappy	-62 0 -29 -2
person	> w:until	-43 67 -21 -4
person	> w:unveil	0 -6 -5 1
person	> w:unveiled	0 -6 -5 1
person	> w:up	-21 -5 -10 -5
person	> w:us	45 -22 -8 -4
person	> w:use	45 -43 -10 -8
person	> w:vampire	-20 -15 -8 -4
person	> w:version	-21 19 20 -12
person	> w:vicar	-11 -27 -16 -3
person	> w:video	-12 -61 -7 -8
person	> w:voice	23 -19 -9 -8
person	> w:voices	48 -32 -4 -4
person	> w:want	47 -43 -14 -10
person	> w:wanted	19 -44 -28 -25
person	> w:war	8 -24 -1 -22
person	> w:was	-2 -1 5 -3
person	> w:we	18 -16 -4 -14
person	> w:wednesday	0 -30 -8 -9
person	> w:week	0 7 12 -4
person	> w:weekend	33 -35 -4 -2
person	> w:went	-28 26 -7 -8
person	> w:western	2 -27 -23 -3
person	> w:when	-13 -5 -10 -9
person	> w:where	19 -11 -8 -5
person	> w:which	11 5 -2 -4
person	> w:while	27 -31 -8 -6
person	> w:whisky	-49 -62 -17 -17
person	> w:who	-9 -5 -9 -5
person	> w:whole	-15 -23 -12 -3
person	> w:whom	-17 -7 -4 -3
person	> w:whose	40 -22 -7 -6
person	> w:wife	-25 -4 -5 -3
person	> w:will	0 0 -7 7
person	> w:win	-22 0 -15 34
person	> w:winner	-62 -26 -11 -8
person	> w:winter	-35 3 -24 -1
person	> w:with	25 -23 -8 -4
person	> w:without	27 -11 -6 -3
person	> w:woman	-5 -7 -4 -7
person	> w:women's	67 -15 -14 -3
person	> w:won	4 8 -18 -10
person	> w:word	-25 -11 -11 -6
person	> w:work	-67 36 -20 -7
person	> w:working	-44 -46 -12 -2
person	> w:world	66 -15 -11 -18
person	> w:would	-92 -6 -6 -4
person	> w:write	-12 -7 25 7
person	> w:writer	-56 1 85 32
person	> w:writer-director	-18 49 61 -10
person	> w:written	-3 2 36 13
person	> w:wrote	-23 -23 -15 -6
person	> w:year	0 -4 -9 -4
person	> w:year's	2 -20 -10 -5
person	> w:years	20 41 -8 -8
person	> w:yet	-67 36 -31 -20
person	> w:you	32 -15 -8 -12
person	> w:young	-86 -30 -10 -11
person	> w:£	62 -12 -4 -4
person	>=	-2 10 15 4
person	>=( # ) , with	0 -13 -12 80
person	>=( # ) , with|	0 -13 -12 80
person	>=( # ) and	-45 -41 -19 -16
person	>=( # ) and|	-45 -41 -19 -16
person	>=) ,	-41 -27 -8 -5
person	>=) ,|	-41 -27 -8 -5
person	>=,	-14 50 -15 -11
person	>=, adapted by	-39 -25 84 -6
person	>=, adapted by P and	-57 -14 70 -4
person	>=, adapted by P and|	-57 -14 70 -4
person	>=, adapted by|	-39 -25 84 -6
person	>=, and	-20 -39 -17 14
person	>=, and|	-11 -42 -17 20
person	>=, and|a	-39 -27 -14 -13
person	>=, based on	-36 26 -9 -7
person	>=, based on|	-41 33 -6 -6
person	>=, but	15 44 -8 -9
person	>=, but|	-49 37 -14 -13
person	>=, by	-57 86 -14 -6
person	>=, by|	-33 64 -13 -6
person	>=, directed by	7 1 -18 -8
person	>=, directed by|d	-22 8 -18 -9
person	>=, for	-64 53 -23 -8
person	>=, for which	91 -37 -13 -11
person	>=, for which|	59 -49 -14 -21
person	>=, for which|a	77 -48 -11 -7
person	>=, for|	-64 53 -23 -8
person	>=, from	-45 8 -14 -8
person	>=, from novel by	-48 -30 -17 -5
person	>=, from novel by|w	-48 -30 -17 -5
person	>=, from|	-47 15 -14 -9
person	>=, in which	-11 1 -11 -8
person	>=, in which P and	68 -37 -6 -4
person	>=, in which P and|	68 -37 -6 -4
person	>=, in which|	3 14 -12 -8
person	>=, in which|a	-30 -23 -6 -6
person	>=, is	38 -17 -10 -10
person	>=, is|a	-39 -29 -8 -8
person	>=, made by	-50 -77 -27 -3
person	>=, made by|	-50 -77 -27 -3
person	>=, opposite	59 -19 -7 -4
person	>=, opposite|	59 -19 -7 -4
person	>=, out of	-46 -69 -20 -7
person	>=, said	44 0 -15 -8
person	>=, said|d	-80 14 -26 -10
person	>=, starring	0 -14 -6 -4
person	>=, starring P and	-19 -13 -6 -4
person	>=, starring P and|a	-19 -13 -6 -4
person	>=, starring|a	0 -14 -6 -4
person	>=, taken from	-45 -48 -9 -6
person	>=, taken from|	-45 -48 -9 -6
person	>=, where	7 -13 -7 -5
person	>=, where|	70 -15 -8 -6
person	>=, where|a	-49 -8 -5 -5
person	>=, which	-35 18 57 3
person	>=, which features	0 -16 -8 -6
person	>=, which features|	0 -16 -8 -6
person	>=, which had	37 -22 -2 -1
person	>=, which had|	37 -22 -2 -1
person	>=, which has	58 -47 -13 -4
person	>=, which has|	58 -47 -13 -4
person	>=, which starred	20 -12 -8 -4
person	>=, which starred|a	20 -12 -8 -4
person	>=, which stars	30 -13 -5 -7
person	>=, which stars|a	30 -13 -5 -7
person	>=, which was directed by	-38 72 -27 -4
person	>=, which was directed by|d	-38 72 -27 -4
person	>=, which won	-38 47 -4 -7
person	>=, which won|	-38 47 -4 -7
person	>=, which|	-80 19 109 -12
person	>=, which|a	-21 48 -56 -5
person	>=, which|d	29 -18 -56 37
person	>=, while	-78 -25 -6 -4
person	>=, with	43 -25 -11 -7
person	>=, with P , and	-77 -25 -5 -7
person	>=, with P , and|	-77 -25 -5 -7
person	>=, with P and	64 -18 -11 -6
person	>=, with P and|	63 -20 -11 -6
person	>=, with|	33 -25 -11 -7
person	>=, with|a	83 -20 -7 -5
person	>=, written and directed by	-20 56 50 -5
person	>=, written and directed by|d	-20 56 50 -5
person	>=, written by	-36 -68 -23 -16
person	>=,|	-12 65 -14 -9
person	>=,|a	22 -74 -21 -11
person	>=,|d	-56 -38 -20 -12
person	>=:	-44 69 78 -5
person	>=;	-47 -13 -17 -11
person	>=;|	-47 -13 -17 -11
person	>=and	-33 -26 -16 -13
person	>=and F , and	61 -14 -7 -7
person	>=and F , and|	61 -14 -7 -7
person	>=and|	-33 -26 -16 -13
person	>=as	42 -39 -8 -10
person	>=as|	42 -39 -8 -10
person	>=brought	61 -25 -10 -9
person	>=brought|	61 -25 -10 -9
person	>=by	-24 38 -19 -11
person	>=by L	-24 60 -39 -7
person	>=by L|	-24 60 -39 -7
person	>=by|	-41 34 -20 -11
person	>=by|a	35 30 -22 -12
person	>=directed by	52 -32 -31 -14
person	>=directed by|d	52 -32 -31 -14
person	>=director	-19 -58 -35 -12
person	>=director|d	-19 -58 -35 -12
person	>=earned	-48 -27 -17 -12
person	>=features	44 -12 -7 -4
person	>=features|	44 -12 -7 -4
person	>=for	27 26 -14 33
person	>=for|	5 39 -14 38
person	>=from	-53 73 79 -12
person	>=from|	-53 63 36 -11
person	>=got	62 -20 -15 -9
person	>=got|	62 -20 -15 -9
person	>=in which	61 -27 -14 -13
person	>=in which|a	61 -24 -12 -12
person	>=is	-62 6 -16 -17
person	>=is adapted from first of	-14 -19 -37 -12
person	>=is adapted from first of|w	-14 -19 -37 -12
person	>=is to be directed by	-2 34 -41 -7
person	>=is to be directed by|d	-2 34 -41 -7
person	>=is|	-40 6 -20 -24
person	>=leading lady ,	55 -44 -23 -10
person	>=leading lady ,|	55 -44 -23 -10
person	>=of	-72 46 -47 -17
person	>=of|	-76 54 -55 -22
person	>=producer	-33 -39 -17 2
person	>=producer|	-33 -39 -17 2
person	>=seems	-53 -61 -34 -25
person	>=star	65 -16 -13 50
person	>=starred	40 -16 -8 -4
person	>=starred P ,	35 -9 -4 -3
person	>=starred P , P and	30 -6 -3 -2
person	>=starred P , P and|a	30 -6 -3 -2
person	>=starred P ,|a	35 -9 -4 -3
person	>=starred|a	40 -16 -8 -4
person	>=starring	35 -22 -9 -9
person	>=starring P and	62 -26 -11 -8
person	>=starring P and|a	62 -26 -11 -8
person	>=starring|a	35 -22 -9 -9
person	>=stars	-13 -11 -7 -8
person	>=stars P and	-36 -10 -7 -10
person	>=stars P and|a	-36 -10 -7 -10
person	>=stars|a	-13 -11 -7 -8
person	>=star|a	65 -16 -13 50
person	>=that	-59 -10 48 78
person	>=that|d	-14 61 60 -32
person	>=was	-46 -85 -11 -10
person	>=was adapted by	-9 -26 53 -5
person	>=was adapted by|	-9 -26 53 -5
person	>=was directed by	-7 57 -59 -9
person	>=was directed by|d	-7 57 -59 -9
person	>=was written and directed by	-3 49 54 -11
person	>=was written and directed by|d	-3 49 54 -11
person	>=was|	-58 -72 -28 -21
person	>=when	-72 -58 -20 -17
person	>=with	7 -19 10 -4
person	>=with P and	21 -33 -14 39
person	>=with P and|	21 -33 -14 39
person	>=with|	9 -19 7 -4
person	>=won	71 -39 -5 -22
person	>=|	3 -1 -11 5
person	>=|a	4 -12 51 -16
person	>=|d	-17 28 26 10
person	>|named|named	-27 -15 -28 -27
person	>|named|noun	9 2 -5 -10
person	>|named|pronoun	-24 -13 -6 -1
person	>|noun|named	76 37 -16 -10
person	>|noun|noun	-10 26 85 -10
person	>|noun|pronoun	-28 -31 -15 14
person	>|pronoun|named	25 0 2 -4
person	>|pronoun|noun	-7 -8 30 15
person	>|pronoun|pronoun	-34 -18 -21 -13
person	does 	-19 -47 -53 -48
person	does a	34 -70 -47 -40
person	does aw	47 -55 -41 -18
person	does d	-77 62 -19 -32
person	does dw	-40 -34 23 -10
person	does w	-44 -36 -7 -19
person	form:finite conditional	-55 -13 -15 -13
person	form:finite future	-13 -7 -12 -19
person	form:finite past	-22 -19 -12 -42
person	form:finite present	14 -15 -21 -20
person	form:infinitive none	-9 1 5 2
person	form:ing none	0 -11 -14 -21
person	form:ing past	-19 4 -5 -1
person	form:participle none	-9 -17 -5 -7
person	is:-type	13 -32 -24 -5
person	is:12-year-old	7 -4 -7 -2
person	is:13-year-old	-2 -34 -9 -12
person	is:7	-56 58 -9 -9
person	is:actor	-4 -22 5 -9
person	is:actors	41 -5 -7 -5
person	is:actress	-22 -18 -11 -10
person	is:alum	37 -52 -11 -14
person	is:american	-7 22 -10 -6
person	is:analyst	-41 -61 -24 -16
person	is:artist	-29 -10 -7 -5
person	is:artistic	-41 -51 -13 -11
person	is:assistant	-10 87 -28 -11
person	is:australian	30 42 22 -13
person	is:author	-76 9 102 -17
person	is:avalanche-fleeing	29 -10 -4 -8
person	is:beau	-33 -46 -25 -11
person	is:belfast-born	-16 -20 -9 -5
person	is:bollywood	-30 8 -21 -21
person	is:boss	-33 5 -15 -15
person	is:boxer	-22 -24 -7 -20
person	is:boyfriend	-40 -5 -29 -13
person	is:brazilian	-16 60 -49 -6
person	is:bricklayer	58 -5 -5 -5
person	is:british	6 -64 -14 -11
person	is:broadcaster	-44 -29 -28 -11
person	is:brother	22 -22 -11 -13
person	is:brothers	-19 -2 -24 -10
person	is:business	-8 -28 -22 -24
person	is:cameraman	-59 22 -47 -17
person	is:career	44 -4 -8 -15
person	is:cellist	-86 -14 -21 -4
person	is:chairman	-83 -34 -4 -4
person	is:character	13 -32 -24 -5
person	is:children	-45 50 -12 -10
person	is:cinematographer	-35 -51 -12 -20
person	is:co-star	23 -20 -11 -9
person	is:co-writer	-81 -57 136 -18
person	is:coach	-58 -10 -17 -17
person	is:collaborator	-32 -33 89 -23
person	is:comedian	-48 -15 -11 -6
person	is:comedy	43 -65 -13 -8
person	is:commissioner	-20 -9 -4 -13
person	is:company	-29 -18 -10 -6
person	is:composer	-41 -20 -9 -10
person	is:costume	-12 -9 -12 -3
person	is:country	-66 -41 -12 -8
person	is:court	-16 -8 -7 -4
person	is:creator	-85 -38 -22 -11
person	is:credited	-89 -34 -42 -42
person	is:dame	45 -16 -20 -7
person	is:danish	-23 49 19 -10
person	is:daughter	1 51 37 -24
person	is:designer	-41 8 -13 -6
person	is:director	-34 36 -19 -17
person	is:dr	-65 -24 -15 -11
person	is:drama	-97 117 -9 -10
person	is:dreamboat	41 -48 -10 -18
person	is:early-career	17 -18 -12 -4
person	is:editor	-31 -17 -7 -27
person	is:eight-year-old	34 -8 -4 -4
person	is:engineer	64 -44 -58 -10
person	is:enter	-37 -25 -28 -22
person	is:ex-wife	55 -39 -20 -15
person	is:executive	-18 -16 -65 -28
person	is:fact	0 -17 -5 -3
person	is:fashion	-43 64 -28 -6
person	is:father	2 1 -19 -12
person	is:female	-72 -53 -15 -19
person	is:festival	-50 -50 -10 -22
person	is:film	-45 20 -11 -21
person	is:film-maker	-21 61 -19 -31
person	is:first-time	-24 66 -43 -9
person	is:first-timer	-7 36 -41 -5
person	is:footballer	33 -8 -13 -4
person	is:former	-22 -12 -18 -13
person	is:founder	-53 -73 -12 -7
person	is:fourth	-36 -56 -9 -23
person	is:french	29 12 -17 -17
person	is:friend	-1 18 -4 90
person	is:german	-43 82 -22 -17
person	is:get	-14 -5 -5 -5
person	is:girlfriend	-82 67 -28 -25
person	is:host	-32 -19 -15 -14
person	is:husband	-29 52 11 31
person	is:include	38 9 -38 -7
person	is:indian	-60 -4 -15 -9
person	is:iranian	-27 2 -16 -16
person	is:italian	-12 -16 -18 -14
person	is:japanese	66 -6 -30 -15
person	is:journalist	-35 -34 16 -13
person	is:judge	-3 -5 -8 -22
person	is:killer	-47 -33 -8 -9
person	is:know	-22 12 -34 -18
person	is:late	9 6 -14 -8
person	is:latter	-70 -11 -35 47
person	is:lawyer	-26 -61 -8 -3
person	is:leading	132 -65 -40 -39
person	is:legend	38 -14 -10 -9
person	is:lijo	-22 -11 -16 -10
person	is:location	-13 -13 -4 -7
person	is:maker	-46 150 -42 -19
person	is:man	53 -16 -32 -19
person	is:manager	-13 26 -6 -11
person	is:mathematician	-33 -25 -16 -14
person	is:mexican	-7 -43 -34 -67
person	is:miner	-1 -8 -4 -1
person	is:minister	-45 -12 -10 -10
person	is:miss	7 4 -7 -5
person	is:model	12 -6 -7 -7
person	is:moon	-15 -76 -28 -24
person	is:most	-58 -64 -13 -14
person	is:mother	-46 -14 -8 -11
person	is:movies	-56 58 -9 -9
person	is:mr	-33 -16 -13 -13
person	is:mr.	-12 -17 -12 105
person	is:ms	-48 -42 -16 58
person	is:ms.	-48 24 -16 -12
person	is:musician	-24 -28 12 -3
person	is:new	48 -40 -13 -11
person	is:newcomer	50 -6 5 -10
person	is:novelist	-63 -22 -33 -17
person	is:old	-36 -14 -12 15
person	is:one	-36 -82 -30 -25
person	is:oneida	15 -38 -27 -19
person	is:only	-32 5 -7 13
person	is:orthodontist	-24 -7 -4 46
person	is:oscar	-28 10 -24 -13
person	is:own	74 -23 -10 -7
person	is:pal	-8 -40 -11 -13
person	is:partner	-4 -9 -10 5
person	is:photography	-18 -15 -5 -17
person	is:pier	-73 37 -47 -18
person	is:playwright	-12 -12 64 -10
person	is:president	-57 -49 -15 -25
person	is:prime	-45 -12 -10 -10
person	is:producer	-34 -30 -23 99
person	is:producers	-18 -20 -14 18
person	is:producing	-24 -20 -4 37
person	is:professor	-48 -27 -12 -11
person	is:rapper	-82 60 -19 -6
person	is:real	-35 -8 -6 -20
person	is:real-life	1 -2 -7 -21
person	is:regular	-38 -62 53 -13
person	is:remember	-37 -9 -5 -8
person	is:reporter	-8 -10 -43 -9
person	is:say	-22 12 -34 -18
person	is:says	-54 126 -13 -16
person	is:scottish	40 68 -22 -7
person	is:screen	-39 -12 -8 -8
person	is:screenwriter	-40 -33 37 -23
person	is:sensational	-14 -41 -20 -13
person	is:serial	-47 -33 -8 -9
person	is:singer	13 -24 -14 -11
person	is:sir	-15 -17 -10 -10
person	is:sister	-22 64 16 -12
person	is:something	-12 -17 -6 -17
person	is:son	6 -17 -12 1
person	is:soul	-59 -5 -3 -6
person	is:stage	12 11 -19 -8
person	is:star	16 -23 -18 -12
person	is:superior	-16 -8 -7 -4
person	is:swedish	-14 51 -18 -9
person	is:sweetheart	-3 -25 -8 -3
person	is:teacher	-14 29 -22 -5
person	is:television	59 -25 -47 -17
person	is:thriller	-22 -9 -7 -11
person	is:time	-65 -24 58 -6
person	is:trade	-41 -61 -24 -16
person	is:trainer	-36 -9 -5 -6
person	is:turkish-german	-10 -34 28 -5
person	is:two	-35 -67 -28 -24
person	is:very	-65 -28 -18 -6
person	is:veteran	-1 41 -19 -16
person	is:viewers	-37 -9 -5 -8
person	is:wife	-18 -24 24 -5
person	is:winner	-28 10 -24 -13
person	is:world	-2 -5 -4 -6
person	is:writer	-48 13 99 33
person	is:writer-director	-24 66 84 -14
person	is:young	19 18 10 -11
person	is:zealander	30 -24 -8 -12
person	main film	-26 -38 -22 -13
person	no main film	-28 -37 -62 -56
person	other film	-30 -9 -41 -63
person	other is:135m	32 18 -2 -6
person	other is:3	-34 -24 -15 -15
person	other is:abortion	-41 -43 -8 -5
person	other is:action	20 -49 -6 -20
person	other is:actor	-24 -33 -9 -5
person	other is:adaptation	-41 -72 50 -16
person	other is:adventure	40 -20 -9 -8
person	other is:alum	17 -41 -30 -15
person	other is:american	101 -63 -14 -19
person	other is:animated	-21 13 -9 58
person	other is:animation	48 -32 -4 -4
person	other is:army	69 -55 -12 -12
person	other is:australian	19 -15 -5 -11
person	other is:ballet	-33 32 -10 -12
person	other is:batman	-62 -7 -5 -5
person	other is:biker	-27 60 -35 -18
person	other is:bilingual	82 -15 -3 -4
person	other is:biopic	-16 -20 -11 -10
person	other is:black	66 64 -10 -15
person	other is:boxer	82 0 0 -10
person	other is:brings	-41 -42 -8 -14
person	other is:british	0 -40 60 -8
person	other is:came	28 5 -10 -9
person	other is:classic	-21 29 -9 -6
person	other is:close	-52 4 -36 -14
person	other is:co-star	21 -46 -22 -7
person	other is:comedy	34 -9 -3 -12
person	other is:comes	28 27 -6 -6
person	other is:controversial	-71 21 -31 -32
person	other is:costume	-30 -26 -8 -29
person	other is:dark	14 43 -8 -6
person	other is:debut	12 49 -15 -7
person	other is:derided	31 55 -29 -16
person	other is:desert	-3 7 47 -11
person	other is:direct	-36 -37 -35 -9
person	other is:director	-32 -84 -17 -7
person	other is:directorial	-90 78 -19 -11
person	other is:documentary	-58 28 -11 -8
person	other is:downbeat	37 -2 -3 -9
person	other is:drama	-1 -20 3 -4
person	other is:dreamboat	19 -66 -34 -24
person	other is:earlier	-40 24 -9 -9
person	other is:eleven	-79 -19 -11 -9
person	other is:epic	-4 13 -4 3
person	other is:fairy	-3 19 -3 -14
person	other is:fame	-96 74 -36 -27
person	other is:family	60 -12 -16 -9
person	other is:fantasy	-56 59 5 -19
person	other is:feature	-1 8 8 -12
person	other is:fiction	23 63 50 -9
person	other is:film	-2 1 -6 -6
person	other is:filming	3 -17 -13 -11
person	other is:films	-4 17 -12 -11
person	other is:finale	-71 -32 -8 -7
person	other is:first	12 62 -22 -8
person	other is:flashback	-4 -5 -4 -3
person	other is:flick	26 -25 -3 -4
person	other is:follow-up	-27 -45 24 -9
person	other is:forthcoming	82 -11 -10 73
person	other is:fourth	-70 6 -24 -20
person	other is:french	-29 17 -22 -1
person	other is:gangland	-39 39 -5 -25
person	other is:gangster	28 19 -5 -4
person	other is:ghost	47 -57 -12 -12
person	other is:girl	11 -23 -24 -32
person	other is:heist	59 -90 49 -22
person	other is:historical	25 4 -11 -8
person	other is:hit	-8 16 -9 5
person	other is:horror	-17 21 22 -3
person	other is:ii	20 37 -4 -11
person	other is:include	-25 9 -10 -8
person	other is:indie	33 26 -26 -12
person	other is:instalment	-4 73 39 -9
person	other is:italian	27 38 -20 -2
person	other is:last	-2 26 -11 -10
person	other is:latest	-17 -63 -20 -3
person	other is:live-action	-17 44 -41 -16
person	other is:low-budget	16 -75 -17 -11
person	other is:medieval	51 -42 -8 -7
person	other is:monsters-versus-robots	25 -6 -10 -9
person	other is:movie	-15 -1 -9 -12
person	other is:mr.	38 -43 -22 -34
person	other is:musical	2 20 -16 59
person	other is:mystery	-32 -20 -12 -10
person	other is:nasty	61 7 58 -4
person	other is:naval	-37 -29 -7 36
person	other is:new	-14 4 11 -17
person	other is:next	36 -48 -14 -9
person	other is:one	-38 -13 -16 -5
person	other is:open	-65 40 -11 -20
person	other is:oscar-nominated	-4 2 -12 -4
person	other is:outing	-61 71 -44 -6
person	other is:own	28 36 -7 -5
person	other is:period	-5 -4 26 -9
person	other is:picture	-13 -14 -47 -16
person	other is:previous	39 8 -15 -14
person	other is:prison	-5 29 -15 -4
person	other is:production	18 -77 -15 -44
person	other is:prohibition	-41 -20 20 -3
person	other is:project	-64 32 31 -10
person	other is:punishing	11 45 -15 -14
person	other is:quirky	-29 -23 -19 -4
person	other is:quite	61 7 58 -4
person	other is:really	61 7 58 -4
person	other is:recent	-74 82 -25 -11
person	other is:recently	-38 -22 -1 -5
person	other is:release	-5 44 -11 -8
person	other is:role	-30 -45 -41 -59
person	other is:romance	-59 4 -6 43
person	other is:romanian	-41 -43 -8 -5
person	other is:romantic	32 24 15 -6
person	other is:running	-24 -33 -9 -5
person	other is:same	-79 -22 -26 -18
person	other is:satire	33 -5 -15 -8
person	other is:scene	-4 -5 -4 -3
person	other is:sci-fi	45 -22 -22 -11
person	other is:science	-54 38 63 -16
person	other is:second	-16 24 -27 -9
person	other is:sequel	-28 -68 -19 -13
person	other is:shooting	-30 -57 -4 -13
person	other is:spanish-language	-7 -7 -10 -8
person	other is:spy	-88 7 -10 -10
person	other is:star	10 -47 -12 -19
person	other is:story	43 -14 -9 -8
person	other is:straight-faced	71 -43 -35 -27
person	other is:submarine	0 -49 -21 51
person	other is:supernatural	70 -61 -23 -30
person	other is:swedish	46 -66 -23 -14
person	other is:tale	-3 19 -3 -14
person	other is:talk-show	27 -35 -8 -7
person	other is:teaser	11 -8 -7 -7
person	other is:thing	-60 -48 -20 -9
person	other is:third	-57 -16 -32 -13
person	other is:thriller	-9 13 17 -6
person	other is:times	-79 -19 -11 -9
person	other is:trippy	88 -37 -26 -7
person	other is:true	40 -1 0 -1
person	other is:v	-110 -41 -9 -6
person	other is:vampire	30 4 -10 -8
person	other is:venture	75 -48 -13 66
person	other is:war	-1 34 -12 -8
person	other is:well-received	-76 76 -87 -17
person	other is:western	-10 23 -32 62
person	other is:world	20 37 -4 -11
person	other is:years	47 44 -53 -21
person	other is:young	50 -35 -25 -16
person	other sure:0	-89 -17 -19 -60
person	other sure:1	-57 -46 -30 -26
person	other sure:2	-54 -42 -43 -32
person	other sure:3	0 -8 -44 -51
person	other sure:4	13 0 -15 -24
person	owns	-19 39 -12 -13
person	owns:	-8 16 -11 -11
person	owns:animated	-43 61 -11 -42
person	owns:biopic	-37 -36 -14 -16
person	owns:comedy	-46 64 -15 -12
person	owns:debut	42 4 -16 -8
person	owns:drama	-87 13 -27 -14
person	owns:earlier	-40 59 -11 -11
person	owns:epic	-61 87 -21 -10
person	owns:feature	-41 -15 -20 -9
person	owns:film	-5 33 -27 -11
person	owns:movie	-63 55 -41 -13
person	owns:outing	-61 71 -44 -6
person	owns:picture	19 -10 -14 -9
person	owns:project	67 0 74 -7
person	owns:thriller	20 35 -10 -14
person	owns:v	-37 -68 -14 -7
person	rule castMember	132 -71 -42 -33
person	rule castMember award-for	11 -36 -19 -6
person	rule castMember cast-announced	51 -18 -9 -8
person	rule castMember cast-beside	38 -22 -15 -11
person	rule castMember cast-brackets	36 -14 -4 -10
person	rule castMember cast-film-sees	18 -26 -9 -7
person	rule castMember cast-includes	64 -12 -10 -11
person	rule castMember cast-is	18 -14 -11 -14
person	rule castMember cast-joins	-103 -9 -8 -8
person	rule castMember cast-listed	13 -5 -10 -9
person	rule castMember cast-part-owned	-7 -26 -8 -8
person	rule castMember cast-plays	60 -20 -14 -9
person	rule castMember cast-possessive-part	-2 -31 -9 -8
person	rule castMember cast-role-in	40 -21 -9 -7
person	rule castMember cast-role-was	47 -39 -6 -9
person	rule castMember cast-seen-in	60 -12 -11 -8
person	rule castMember cast-starring	36 -17 -10 -9
person	rule castMember cast-stars	16 -20 -11 -2
person	rule castMember cast-where	43 9 -14 -8
person	rule castMember cast-with	1 -17 -8 -5
person	rule castMember cast-works-on	-5 -26 -8 -5
person	rule castMember films-of	42 -17 11 -7
person	rule castMember made-by	52 -20 -8 -6
person	rule castMember person-of-film	31 -42 7 -9
person	rule castMember possessive-film	6 -17 -13 -8
person	rule castMember star-vehicle	23 17 -15 -10
person	rule castMember works-with	59 -41 -6 -4
person	rule crewMember	-41 -14 -26 15
person	rule crewMember crew-role	-36 -11 -25 33
person	rule crewMember director-here	-28 -4 -9 -13
person	rule crewMember job-held-by	-67 -15 -29 -14
person	rule crewMember person-of-film	-68 -39 -29 25
person	rule director	-57 106 -10 -16
person	rule director award-for	-65 117 4 -7
person	rule director debut-of	-43 8 -18 -11
person	rule director director-billed	-24 59 -22 -9
person	rule director director-here	-23 23 -1 -11
person	rule director done-for	-29 90 -10 -13
person	rule director film-by	-45 84 -1 -9
person	rule director films-of	5 49 -13 -21
person	rule director job-held-by	-42 26 -77 -18
person	rule director made-by	-22 47 3 -1
person	rule director made-film	-30 50 -2 -9
person	rule director person-of-film	-25 34 -13 -10
person	rule director possessive-film	-19 29 -13 -11
person	rule director works-with	-43 62 -8 -6
person	rule for another castMember	12 13 -26 -21
person	rule for another crewMember	-28 -30 30 2
person	rule for another director	16 -64 -7 -7
person	rule for another producer	-36 -9 1 56
person	rule for another screenwriter	-54 2 27 17
person	rule other castMember	-26 -39 -19 -21
person	rule other crewMember	-22 -15 -37 -57
person	rule other director	-39 -18 -10 -17
person	rule other producer	-44 -10 -9 -42
person	rule other screenwriter	-34 20 -36 -11
person	rule producer	-57 -30 -12 134
person	rule producer director-here	-10 -21 -12 -23
person	rule producer job-held-by	-54 -21 -4 118
person	rule producer made-by	-46 -26 -11 100
person	rule producer person-of-film	-78 -42 -31 124
person	rule screenwriter	-26 -12 132 -8
person	rule screenwriter director-here	-69 -11 48 -16
person	rule screenwriter made-by	-14 -5 104 -7
person	rule screenwriter person-of-film	-29 -28 150 -23
person	rule screenwriter script-by	-48 -29 148 -17
person	same phrase	74 1 -15 13
person	says:blocked	-30 -6 -13 18
person	says:reported	-10 -12 -2 -1
person	says:talks	22 15 35 -13
person	spoken of	2 -49 -17 -21
person	sure:1	-51 -42 -27 -20
person	sure:2	-57 -8 -29 -24
person	sure:3	-32 -18 -43 -43
person	sure:4	10 -39 -49 -63
person	v:abandon|S	-64 57 -16 -9
person	v:accept|S	-37 -16 -10 -12
person	v:accept|S|~	-37 -16 -10 -12
person	v:accept|of	34 -16 -9 -6
person	v:accept|of|~	34 -16 -9 -6
person	v:acclaim+|S	-46 -18 -33 -11
person	v:acclaim+|S|~	-46 -18 -33 -11
person	v:accuse|O	-17 -14 -3 -16
person	v:accuse|O|~	-17 -14 -3 -16
person	v:accuse|S	-43 -18 -8 -6
person	v:accuse|S|~	-73 -9 -6 -3
person	v:act|S	7 -11 -8 -9
person	v:act|S|~	-22 -9 -9 -10
person	v:act|for	53 -3 -9 -16
person	v:act|for|in	53 -3 -9 -16
person	v:act|in	-31 25 -11 -4
person	v:act|in|in	-31 25 -11 -4
person	v:act|like	-41 43 -4 -12
person	v:act|like|like	-45 50 -8 -10
person	v:adapt+|S	-15 3 -5 -7
person	v:adapt+|S|~	-20 -10 -14 -9
person	v:adapt+|X	46 -9 -5 -5
person	v:adapt+|X|S	46 -9 -5 -5
person	v:adapt+|by	-26 -24 67 -9
person	v:adapt+|by|S	-23 -25 41 -8
person	v:adapt+|by|~	-21 -34 98 -8
person	v:adapt+|from	26 -24 -42 -11
person	v:adapt+|from|S	55 -28 -37 -10
person	v:adapt+|from|~	-15 -22 -73 -10
person	v:adapt+|of	-37 -15 -39 -9
person	v:adapt+|of|S	-49 -23 -46 -8
person	v:adapt+|with	-42 -8 -29 -11
person	v:adapt+|with|~	-42 -8 -29 -11
person	v:adapt|O	-62 -58 -44 -8
person	v:adapt|S	-11 -23 99 -11
person	v:adapt|S|~	-14 -21 76 -12
person	v:adapt|X	120 -4 -9 -7
person	v:adapt|X|~	120 -4 -9 -7
person	v:adapt|alongside	-67 -5 -7 -22
person	v:adapt|alongside|~	-67 -5 -7 -22
person	v:adapt|by	-37 -26 12 -10
person	v:adapt|by|O	-20 -38 -20 -8
person	v:adapt|by|~	-47 -23 34 -10
person	v:adapt|from	-44 36 -29 -17
person	v:adapt|from|~	-36 -28 -37 -3
person	v:add|S	14 -9 -8 -7
person	v:add|S|~	14 -9 -8 -7
person	v:add|X	-6 -6 -2 -3
person	v:add|X|~	-6 -6 -2 -3
person	v:admire|O	-22 -32 -14 -23
person	v:admire|S	-75 -33 -3 -19
person	v:admire|X	40 -7 -11 -3
person	v:admit|S	-70 -16 -9 -9
person	v:admit|S|~	-40 -8 -8 -10
person	v:allow+|S	-39 34 21 70
person	v:amuse|S	-73 -12 71 -8
person	v:amuse|S|~	-38 -3 -46 -7
person	v:amuse|with	7 -13 -16 -9
person	v:amuse|with|~	-44 -7 -15 -13
person	v:announce+|by	-41 -51 -13 -11
person	v:announce|O	-45 -12 -11 -8
person	v:announce|O|~	-45 -12 -11 -8
person	v:announce|S	-56 29 -10 -17
person	v:announce|S|~	-31 -15 -7 -6
person	v:appear|S	18 -10 -11 -11
person	v:appear|S|as	29 -7 -17 -11
person	v:appear|S|in	1 -21 -10 -6
person	v:appear|S|~	27 -15 -14 -11
person	v:appear|X	76 -9 -2 -11
person	v:appear|X|X	43 -3 -2 -11
person	v:appear|as	-79 -40 -26 -18
person	v:appear|in	-42 48 -8 -9
person	v:appear|in|~	-25 -34 -3 -4
person	v:appear|opposite	65 -15 -6 -5
person	v:appear|opposite|in	56 -27 -5 -5
person	v:appear|with	-26 -23 -8 -5
person	v:appear|with|in	60 -51 -9 -6
person	v:appear|with|~	-48 -7 -8 -10
person	v:approach+|S	7 -18 -12 -9
person	v:approach+|S|~	7 -18 -12 -9
person	v:arrange|S	-33 -28 -13 -4
person	v:arrange|S|~	-33 -28 -13 -4
person	v:arrest|O	-76 -14 -10 -22
person	v:arrive+|S	38 -12 -20 -15
person	v:arrive+|S|~	38 -12 -20 -15
person	v:arrive|S	-75 31 -12 -8
person	v:arrive|S|S	-51 63 -11 -3
person	v:arrive|S|~	-61 -19 -14 -8
person	v:arrive|with	-45 -56 -25 -20
person	v:ask+|X	-45 -53 65 -16
person	v:ask+|X|X	-45 -53 65 -16
person	v:ask|O	-61 -7 -14 -11
person	v:ask|O|~	-19 -13 -16 -12
person	v:ask|S	-27 37 -13 -10
person	v:ask|S|~	-11 50 -12 -9
person	v:ask|X	-89 -8 -4 -9
person	v:ask|X|~	-74 -9 -6 -6
person	v:assemble|S	-13 -20 -6 34
person	v:assemble|S|~	-13 -20 -6 34
person	v:attach+|S	32 -8 -8 -13
person	v:attach+|S|~	32 -8 -8 -13
person	v:attach|S	-38 -33 -17 -38
person	v:attack+|S	-46 -19 -12 -8
person	v:attack+|S|~	-46 -19 -5 -4
person	v:attend|S	-1 20 -13 -18
person	v:attend|S|~	-22 37 -10 -18
person	v:back|S	-1 63 -18 -8
person	v:back|S|~	22 -66 -23 -6
person	v:bankroll+|by	-33 -46 -25 -11
person	v:base+|by	-55 -33 -40 -11
person	v:base+|of	-51 -26 -6 -6
person	v:base+|on	-18 -43 -11 -9
person	v:base+|on|S	-37 -67 -9 -6
person	v:base+|on|~	-12 -11 -8 -10
person	v:base|S	34 -26 -23 -9
person	v:base|S|~	-13 -24 -5 -5
person	v:base|by	-9 -35 -20 -12
person	v:base|by|S	40 -51 -24 -11
person	v:base|by|~	-83 -11 -39 -12
person	v:base|on	-36 -41 -13 -6
person	v:base|opposite	47 -6 -2 -2
person	v:bear+|S	-34 -30 -14 49
person	v:bear+|S|~	-34 -30 -14 49
person	v:bear|S	-71 15 -5 -4
person	v:bear|S|~	-28 -6 -4 -3
person	v:beat+|S	49 -37 -5 -5
person	v:beat|O	-69 -37 -9 -5
person	v:beat|S	-38 -7 -7 -10
person	v:become|S	16 -46 -9 -6
person	v:become|S|S	-18 -92 -16 -6
person	v:become|S|in	-26 -13 -9 -6
person	v:become|S|~	14 -6 -9 -6
person	v:become|in	-14 16 -19 -10
person	v:begin+|by	-30 -37 46 -8
person	v:begin|O	17 -16 -4 -1
person	v:begin|O|in	40 -44 -5 -15
person	v:begin|S	6 5 -13 -3
person	v:begin|S|with	63 -58 -14 -5
person	v:begin|S|~	-16 -22 -13 0
person	v:begin|of	-40 -7 -23 -8
person	v:begin|with	-2 51 -22 -1
person	v:begin|with|O	9 28 -32 -22
person	v:belong|to	78 -54 -27 -12
person	v:be|O	16 10 -15 -2
person	v:be|O|O	62 -36 -17 -8
person	v:be|O|S	-57 45 -8 6
person	v:be|O|for	-99 -15 -28 -14
person	v:be|O|~	14 5 -12 5
person	v:be|S	33 -5 -7 19
person	v:be|S|O	-19 29 8 52
person	v:be|S|S	-50 -23 32 -12
person	v:be|S|about	56 -66 -11 -15
person	v:be|S|among	46 -18 -16 -27
person	v:be|S|for	-12 -32 39 -26
person	v:be|S|in	7 -25 -1 -9
person	v:be|S|of	1 11 -18 83
person	v:be|S|on	-3 -36 -11 40
person	v:be|S|with	-63 92 -18 -8
person	v:be|S|~	17 -2 -15 11
person	v:be|X	-45 3 31 -6
person	v:be|X|O	-7 -26 -14 -22
person	v:be|X|X	-59 -61 67 -8
person	v:be|X|in	-52 32 -6 -3
person	v:be|X|~	-32 -5 -5 -6
person	v:be|about	-53 39 -6 -8
person	v:be|about|~	-30 -26 -8 -2
person	v:be|by	-28 -6 40 -11
person	v:be|by|O	-28 51 -4 -3
person	v:be|by|S	-15 50 41 -6
person	v:be|by|of	-49 68 -37 -8
person	v:be|by|~	-30 -21 45 -12
person	v:be|for	-32 40 -14 -9
person	v:be|for|in	17 -7 -12 -3
person	v:be|for|~	-21 -14 -12 -10
person	v:be|from	-10 108 -26 -12
person	v:be|from|~	-10 89 -26 -18
person	v:be|in	-32 15 -10 -6
person	v:be|in|in	-25 43 -8 -7
person	v:be|in|~	-23 42 -9 -6
person	v:be|of	8 7 27 -9
person	v:be|of|of	-23 55 68 -8
person	v:be|of|~	-34 -16 -17 -10
person	v:be|on	-29 14 -10 -7
person	v:be|on|~	-25 -14 -12 -8
person	v:be|opposite	85 -20 -2 -3
person	v:be|to	20 -8 -10 -6
person	v:be|with	-4 -23 -13 -8
person	v:be|with|O	58 -28 -9 -4
person	v:be|with|S	1 -18 -25 -7
person	v:be|with|~	-19 -45 -14 -11
person	v:blow|S	-16 -9 -3 -5
person	v:blow|S|~	-16 -9 -3 -5
person	v:board|X	-47 -36 -35 -3
person	v:bother|S	-12 -17 -6 -17
person	v:bother|S|~	-12 -17 -6 -17
person	v:bow|S	-1 -59 -25 -40
person	v:break|S	-94 12 77 -4
person	v:break|S|with	0 21 -11 -3
person	v:break|S|~	-95 -26 76 -7
person	v:bring+|S	-42 72 -18 -26
person	v:bring+|S|~	-42 72 -18 -26
person	v:bring|O	2 33 -11 27
person	v:bring|O|O	-41 56 -12 -16
person	v:bring|O|S	-10 -8 -11 -9
person	v:bring|O|~	-16 -23 -18 -4
person	v:bring|S	-48 13 -14 2
person	v:bring|S|~	-38 -24 -13 -9
person	v:bring|with	36 -7 -7 -7
person	v:bring|with|~	-28 -7 -11 -5
person	v:broadcast+|S	-41 -16 -29 -14
person	v:broadcast+|S|~	-41 -16 -29 -14
person	v:build|O	17 -12 -4 -4
person	v:build|O|~	17 -12 -4 -4
person	v:build|S	20 -31 -15 -7
person	v:build|S|~	-78 -43 -12 -6
person	v:build|X	31 -39 62 -4
person	v:build|X|X	31 -39 62 -4
person	v:buy+|S	-71 -55 -2 -2
person	v:buy|S	-35 -34 -13 -18
person	v:buy|S|~	-24 -14 -12 -14
person	v:call+|O	-31 -21 -8 -6
person	v:call+|O|~	-31 -21 -8 -6
person	v:call+|S	-59 20 -10 -6
person	v:call+|S|~	-65 -19 -10 -7
person	v:call+|by	7 -4 -7 -2
person	v:call+|by|~	7 -4 -7 -2
person	v:call|O	-24 -11 -9 -10
person	v:call|O|~	-18 -14 -11 -10
person	v:call|S	-2 40 -11 -10
person	v:call|S|~	-4 62 -11 -9
person	v:call|alongside	51 -5 -5 -3
person	v:camp|for	-63 -45 -26 -21
person	v:carry|S	16 -13 -31 -12
person	v:carry|S|~	-48 -8 -19 -19
person	v:cast+|S	32 -16 -9 -11
person	v:cast+|S|in	70 -58 -8 -6
person	v:cast+|S|~	21 -11 -10 -12
person	v:cast|O	51 -39 -9 -9
person	v:cast|O|in	84 -9 -23 -9
person	v:cast|O|~	-39 -10 -9 -8
person	v:cast|S	4 113 -18 -10
person	v:cast|S|O	-52 65 -23 -18
person	v:cast|S|in	-54 69 -14 -5
person	v:cast|S|~	83 35 -20 -10
person	v:catch|O	19 57 -19 -12
person	v:chair+|by	-63 -77 -31 -4
person	v:chair+|by|~	-23 -67 -35 -6
person	v:chair|S	25 -23 -17 59
person	v:chair|S|~	-32 -5 -2 -7
person	v:change|S	-35 79 67 -12
person	v:chase|O	-44 -63 -15 -7
person	v:chase|for	-58 51 -22 -21
person	v:cheer+|S	0 -7 -7 -11
person	v:cheer+|S|of	0 -7 -7 -11
person	v:choose+|S	36 7 29 -8
person	v:choose+|S|S	-49 67 -18 -3
person	v:choose+|S|for	18 23 58 -6
person	v:choose+|S|~	50 -20 -19 -11
person	v:choose+|ahead of	-24 -15 -14 -3
person	v:choose+|of	-31 -4 -3 -19
person	v:choose+|of|~	-31 -4 -3 -19
person	v:choose|S	-16 5 -11 -12
person	v:choose|S|~	-32 -47 -25 -8
person	v:cite+|S	81 -18 -14 -12
person	v:cite+|S|~	81 -18 -14 -12
person	v:cite+|for	68 -45 -5 -7
person	v:claim|S	-10 -49 -4 -11
person	v:co-produce|S	-77 -80 -22 102
person	v:co-star|O	17 -9 -35 -6
person	v:co-star|O|X	-15 -15 -1 -4
person	v:co-star|S	39 -15 -2 -12
person	v:co-star|S|in	39 -15 -2 -12
person	v:co-star|X	-15 -9 -6 -6
person	v:co-star|X|X	-15 -9 -6 -6
person	v:co-write|O	-51 70 86 -12
person	v:co-write|O|~	-42 -20 90 -11
person	v:co-write|S	-16 -13 44 -13
person	v:co-write|S|~	19 68 67 -11
person	v:co-write|with	-12 -47 73 -41
person	v:co-write|with|~	-12 -47 73 -41
person	v:collaborate|S	-36 -25 59 -9
person	v:collaborate|S|~	-36 -25 59 -9
person	v:collaborate|with	-27 -8 85 -14
person	v:collaborate|with|~	-27 -8 85 -14
person	v:collect|S	-44 112 69 -13
person	v:collect|S|S	-33 71 73 -27
person	v:collect|S|~	-45 65 -13 -12
person	v:combine|S	78 -24 -3 -4
person	v:combine|S|as	27 -6 -1 -1
person	v:come out|S	26 22 -12 -11
person	v:come out|S|S	-62 85 -20 -3
person	v:come out|S|~	59 -62 -34 -11
person	v:come|O	-35 -31 -14 -12
person	v:come|S	32 29 -11 -9
person	v:come|S|S	73 57 -9 -10
person	v:come|S|~	-7 15 -11 -9
person	v:come|X	-6 11 -11 -10
person	v:come|X|X	4 20 -14 -7
person	v:come|X|~	55 -7 -7 -20
person	v:come|by	-22 -33 -18 -7
person	v:come|by|S	-22 -33 -18 -7
person	v:come|from	-46 51 21 -7
person	v:come|from|~	-13 -28 22 -9
person	v:come|with	-10 5 -13 -15
person	v:come|with|O	35 -12 -23 -4
person	v:come|with|X	1 -14 -10 -8
person	v:come|with|~	-72 -7 -13 -31
person	v:compete|S	34 -3 -35 -18
person	v:compete|S|with	80 -20 -11 -19
person	v:compete|with	-29 -6 -11 -8
person	v:compete|with|S	-21 -16 -12 -9
person	v:compete|with|with	-33 -3 -8 -6
person	v:compete|with|~	-10 -6 -12 -29
person	v:complain|S	-97 -34 -20 -12
person	v:complete|O	90 -70 -19 -13
person	v:complete|S	25 25 -10 -6
person	v:complete|S|O	41 31 -13 -9
person	v:complete|S|~	-23 -15 -10 -9
person	v:complete|with	51 -33 -6 -5
person	v:complete|with|O	51 -33 -6 -5
person	v:compose+|by	-24 -14 -14 -16
person	v:compose+|by|~	-28 -15 -18 -4
person	v:compose|S	-54 -30 -57 -23
person	v:confirm+|S	-42 -14 -5 -4
person	v:confirm+|S|in	-42 -9 -9 -9
person	v:confirm+|by	-29 -35 -34 -11
person	v:confirm+|by|~	-29 -35 -34 -11
person	v:confirm|S	-59 -28 -17 -12
person	v:confirm|S|~	-58 -21 -12 -9
person	v:consider+|S	-37 -33 -7 -25
person	v:consider+|S|~	-37 -33 -7 -25
person	v:consider|S	-2 101 -15 -13
person	v:consider|S|~	1 84 -14 -9
person	v:contact|S	-7 -10 -10 -8
person	v:contact|S|~	-7 -10 -10 -8
person	v:contribute|S	-43 -46 -13 -3
person	v:contribute|S|~	-33 -16 -29 -7
person	v:contribute|to	-34 31 -24 -6
person	v:convince|S	-56 -25 -20 -3
person	v:convince|S|~	-56 -25 -20 -3
person	v:count|O	-30 -12 -13 -11
person	v:count|O|~	-91 -12 -18 -18
person	v:court+|S	-60 -33 -22 -18
person	v:create+|by	-88 -25 -43 -16
person	v:create|S	16 -21 -7 -10
person	v:create|S|~	31 -28 -13 -9
person	v:create|with	-26 -7 -6 -11
person	v:create|with|~	-26 -7 -6 -11
person	v:credit+|S	67 34 -39 43
person	v:credit+|S|~	-24 -7 -4 46
person	v:credit+|to	-59 -11 89 -11
person	v:credit+|to|~	-59 -11 89 -11
person	v:cross|S	49 -18 -22 -11
person	v:cross|S|~	49 -18 -22 -11
person	v:cry|X	-24 -4 -4 -19
person	v:cry|X|S	-24 -4 -4 -19
person	v:cut|O	-60 -24 -24 -4
person	v:cut|O|~	-60 -24 -24 -4
person	v:cut|S	-20 -23 -10 -8
person	v:cut|S|O	-48 -59 -19 -10
person	v:cut|S|~	-19 -5 -11 -5
person	v:cut|for	-52 -7 -11 -48
person	v:cut|with	-3 -9 -9 -3
person	v:cut|with|~	-53 -3 -6 -18
person	v:dance|S	45 -9 -10 -12
person	v:dance|S|~	-59 -9 -10 -8
person	v:date|S	-44 62 -9 -4
person	v:decline|S	-30 -15 -12 -6
person	v:decline|S|~	-30 -15 -12 -6
person	v:deliver|S	36 -7 -6 -7
person	v:deliver|S|~	36 -7 -6 -7
person	v:deny|S	-31 -15 -9 -7
person	v:deny|S|~	-53 -27 -8 -8
person	v:describe|S	-12 12 35 60
person	v:describe|S|~	8 36 50 -15
person	v:develop|X	-8 -27 -78 -6
person	v:develop|X|O	-8 -27 -78 -6
person	v:develop|with	-92 -47 76 -29
person	v:dictate+|by	-35 -27 -23 -5
person	v:dictate+|by|~	-35 -27 -23 -5
person	v:die|S	-12 -14 8 -11
person	v:die|S|~	-7 -17 -16 -10
person	v:dig|S	-66 76 33 -3
person	v:direct+|S	-49 -19 -11 -8
person	v:direct+|S|~	-28 -15 -8 -6
person	v:direct+|X	-22 -1 0 -3
person	v:direct+|X|S	-57 10 10 5
person	v:direct+|X|X	7 -10 -10 -15
person	v:direct+|X|~	-12 -13 24 -9
person	v:direct+|by	-15 21 -7 -4
person	v:direct+|by|S	1 21 1 -2
person	v:direct+|by|X	-19 -12 -29 -15
person	v:direct+|by|~	-17 35 6 -13
person	v:direct+|with	-57 19 -8 -21
person	v:direct+|with|S	-86 0 -1 -1
person	v:direct+|with|X	64 26 -12 -42
person	v:direct|O	1 32 9 -8
person	v:direct|O|in	52 -20 -8 -6
person	v:direct|O|~	-22 69 70 -9
person	v:direct|S	-29 26 2 -13
person	v:direct|S|O	0 -17 -32 -14
person	v:direct|S|X	32 46 64 -26
person	v:direct|S|in	-22 60 -10 -6
person	v:direct|S|~	-36 49 5 -1
person	v:direct|X	-8 -77 50 12
person	v:direct|X|O	-21 -12 -7 52
person	v:direct|X|~	-48 -15 -26 -15
person	v:direct|by	-21 -5 9 -12
person	v:direct|by|~	-15 -65 16 -13
person	v:direct|from	-42 37 58 -22
person	v:direct|of	-38 -32 -48 -13
person	v:direct|of|~	-16 -12 -27 -15
person	v:direct|with	-49 73 4 71
person	v:direct|with|~	-15 -12 23 75
person	v:disappear|S	-59 55 -8 -6
person	v:disappear|S|~	-29 -9 -16 -7
person	v:disappear|alongside	-56 -16 -38 -8
person	v:disappear|alongside|~	-56 -16 -38 -8
person	v:discover|S	-65 67 -20 -8
person	v:discover|S|~	-65 67 -20 -8
person	v:discuss|S	-24 -14 -9 -11
person	v:dislike|S	22 -39 52 -3
person	v:dislike|S|~	-59 -22 0 -14
person	v:dislike|of	15 24 -27 -2
person	v:distribute|O	-14 -34 -18 -4
person	v:distribute|O|~	-14 -34 -18 -4
person	v:distribute|X	-9 56 -21 -5
person	v:don|S	-22 -6 -4 -3
person	v:don|S|~	-22 -6 -4 -3
person	v:double|S	13 -12 -5 -2
person	v:double|for	13 -60 -6 -5
person	v:do|O	60 -72 -9 -11
person	v:do|O|~	66 -7 -9 -12
person	v:do|S	-17 25 6 5
person	v:do|S|O	8 14 -20 -11
person	v:do|S|on	-51 6 15 -25
person	v:do|S|~	-3 40 23 35
person	v:do|by	-98 -46 104 -5
person	v:do|for	0 35 -13 -24
person	v:do|for|~	-65 -32 -24 -13
person	v:do|with	54 -25 -15 -14
person	v:do|with|O	89 -39 -32 -13
person	v:do|with|~	14 -16 -19 -15
person	v:draw|S	-45 -35 -23 -22
person	v:draw|S|~	-45 -35 -23 -22
person	v:draw|by	-32 -25 -18 -11
person	v:draw|by|S	-32 -25 -18 -11
person	v:draw|of	-22 -29 -24 -5
person	v:drive|S	27 -50 -20 -10
person	v:drop out|S	-68 -48 -30 -10
person	v:drop|S	124 -56 -10 -8
person	v:drop|S|S	81 -65 -22 -15
person	v:drop|ahead of	-7 -28 -14 -7
person	v:drop|in	-18 76 -8 -23
person	v:earn|O	-51 -19 -11 -7
person	v:earn|S	29 19 -12 -9
person	v:earn|S|S	-40 84 -24 -2
person	v:earn|S|~	-45 16 -9 -8
person	v:eat+|S	64 -25 -6 -6
person	v:eat|S	65 54 -9 -4
person	v:edit|S	-61 -12 -10 -8
person	v:edit|for	-47 23 -40 -58
person	v:enable|O	-34 -3 -6 -3
person	v:enable|O|~	-34 -3 -6 -3
person	v:end|S	-66 -17 -9 -7
person	v:end|S|~	-66 -17 -9 -7
person	v:end|with	-59 69 -27 -10
person	v:essay|S	64 -28 -11 -21
person	v:establish|S	17 -9 -14 -4
person	v:establish|S|~	17 -9 -14 -4
person	v:expect+|S	78 -82 -14 -11
person	v:expect+|S|~	116 -9 -19 -14
person	v:expect|S	-56 -19 -17 -18
person	v:expect|S|~	-52 -19 -6 -3
person	v:explain|S	-35 -7 -4 -10
person	v:explain|S|~	-35 -7 -4 -10
person	v:explain|X	127 -20 -5 -7
person	v:explain|X|X	88 -34 -17 -8
person	v:fall|S	3 -9 -4 -11
person	v:fall|S|S	84 -59 -32 -14
person	v:fall|S|~	-32 -26 15 -15
person	v:feature|O	38 -14 -9 -6
person	v:feature|O|S	-18 -15 -9 -8
person	v:feature|O|X	69 -8 -11 -4
person	v:feature|O|~	75 -7 -8 -6
person	v:feature|S	24 49 -10 -6
person	v:feature|S|S	-68 83 -14 -6
person	v:feature|S|in	33 -60 -5 -8
person	v:feature|X	-61 -22 -11 -12
person	v:feature|X|X	-61 -22 -11 -12
person	v:feature|as	41 -30 -7 -9
person	v:feature|as|in	41 -30 -7 -9
person	v:feature|of	78 -22 -8 -12
person	v:feature|of|S	78 -22 -8 -12
person	v:fend|X	-30 -47 -70 -23
person	v:fetch|for	-59 -53 -4 76
person	v:fight|X	-40 -56 -26 -23
person	v:fight|X|X	-40 -56 -26 -23
person	v:film+|S	-43 -68 -9 -7
person	v:film+|S|S	-43 -66 -12 -7
person	v:film+|by	-14 40 -11 -10
person	v:film+|with	-67 -11 -35 -31
person	v:film+|with|~	-67 -11 -35 -31
person	v:film|S	21 38 -15 -9
person	v:film|S|O	15 46 -13 -9
person	v:film|S|~	23 67 -13 -7
person	v:film|X	21 -28 -6 -13
person	v:film|X|~	-30 -36 -13 -30
person	v:film|by	-18 28 -13 -2
person	v:film|by|~	-18 28 -13 -2
person	v:film|for	-77 -2 -7 -9
person	v:film|in	-63 18 -36 -14
person	v:film|in|S	-63 18 -36 -14
person	v:film|with	98 -54 -13 -4
person	v:film|with|O	56 -30 -24 -23
person	v:film|with|of	72 -10 -7 -12
person	v:finance|S	-22 -64 -35 -7
person	v:finance|X	-14 -16 -10 67
person	v:finance|X|X	-14 -16 -10 67
person	v:find|O	14 -36 -12 -10
person	v:find|S	3 24 -3 -8
person	v:find|S|~	-77 70 -13 -9
person	v:fine+|S	-17 -5 -9 -2
person	v:fine+|S|~	-17 -5 -9 -2
person	v:finish+|S	-49 -42 40 41
person	v:finish+|S|~	-77 -37 -30 40
person	v:finish+|by	-34 -40 72 -4
person	v:finish|O	-76 56 -8 -5
person	v:finish|S	52 -15 -17 -12
person	v:finish|S|on	60 -24 -5 -14
person	v:finish|S|~	-66 -11 -9 -8
person	v:finish|X	43 -44 -24 -11
person	v:finish|for	-71 -79 -21 76
person	v:fit+|S	7 -6 -12 -6
person	v:fit+|S|~	7 -6 -12 -6
person	v:fit+|for	-49 -4 -8 -4
person	v:fit+|for|~	-49 -4 -8 -4
person	v:fling|S	-22 -4 -4 -2
person	v:fling|S|~	-22 -4 -4 -2
person	v:fly|S	-23 -6 -8 -6
person	v:fly|S|~	-23 -6 -8 -6
person	v:follow|O	44 -19 -17 -10
person	v:follow|O|~	-67 -20 -23 -9
person	v:follow|S	-8 13 -15 -10
person	v:follow|S|O	-33 35 -16 -13
person	v:follow|S|S	45 1 -12 -8
person	v:follow|S|X	-36 -25 -16 -8
person	v:follow|S|~	-36 -9 -22 -7
person	v:follow|X	-20 -63 -11 -6
person	v:follow|X|O	25 -35 -8 -7
person	v:follow|X|X	10 -11 -7 -8
person	v:follow|X|~	-74 -85 -23 -6
person	v:forget|S	54 -6 -14 -6
person	v:forget|S|~	54 -6 -14 -6
person	v:forget|X	45 -3 -18 -4
person	v:forget|X|~	45 -3 -18 -4
person	v:form|S	3 -15 -16 -3
person	v:form|S|~	3 -15 -16 -3
person	v:found|S	-75 -41 -28 68
person	v:freeze|S	25 -8 -7 -15
person	v:frighten+|of	43 -9 -4 -1
person	v:frighten|X	60 44 -18 -16
person	v:frighten|X|X	60 44 -18 -16
person	v:gain|S	-38 -7 -7 -10
person	v:gasp|X	-41 -61 -24 -16
person	v:get|O	37 -17 -12 -11
person	v:get|O|S	62 -20 -15 -9
person	v:get|O|~	-11 -9 -2 -6
person	v:get|S	-2 -15 -2 -11
person	v:get|S|S	-32 76 -8 -6
person	v:get|S|X	76 -35 -6 -7
person	v:get|S|on	-72 -20 36 -28
person	v:get|S|~	0 -16 22 -11
person	v:get|X	-87 17 41 -7
person	v:get|X|X	-77 42 -59 -11
person	v:get|with	-7 -14 -10 -15
person	v:get|with|~	-7 -14 -10 -15
person	v:give+|S	-42 -5 -11 19
person	v:give+|S|~	-58 -32 -10 1
person	v:give+|by	-49 -41 -9 -8
person	v:give+|for	50 -44 -24 -24
person	v:give|O	24 -26 -12 -10
person	v:give|O|S	59 -28 -14 -17
person	v:give|O|~	-49 -5 -10 -9
person	v:give|S	-37 26 0 15
person	v:give|S|~	-36 -16 5 24
person	v:give|X	51 -27 -10 -16
person	v:give|X|~	51 -27 -10 -16
person	v:give|to	39 13 -10 -11
person	v:give|to|~	10 -13 -16 -11
person	v:go back|S	-45 -11 48 -10
person	v:go back|S|~	-28 -12 50 -11
person	v:go back|to	-44 -5 -13 -3
person	v:go back|to|~	-44 -5 -13 -3
person	v:go on|S	-4 -1 -11 -9
person	v:go on|S|to	-14 55 -16 -5
person	v:go on|S|~	0 -5 -7 -17
person	v:go on|with	27 -6 -8 -6
person	v:go on|with|~	27 -6 -8 -6
person	v:go|O	-44 14 -3 -3
person	v:go|S	-14 49 -12 -11
person	v:go|S|for	-10 59 -45 -21
person	v:go|S|into	14 10 -10 -6
person	v:go|S|of	55 -37 -6 -19
person	v:go|S|~	-64 49 -12 -13
person	v:go|X	71 -9 -13 -13
person	v:go|X|~	45 -13 -14 -13
person	v:go|for	46 47 -9 -15
person	v:go|to	51 27 -28 -10
person	v:go|to|for	29 38 -46 -13
person	v:go|to|~	59 12 -15 -8
person	v:grab|of	-51 -68 -34 -5
person	v:grab|of|in	-52 -16 -17 -8
person	v:grin|S	-28 -5 -3 -21
person	v:grin|S|~	-28 -5 -3 -21
person	v:grow|S	8 -41 -10 -9
person	v:grow|S|~	-12 -10 -12 -9
person	v:hand over|S	-62 -34 -19 -48
person	v:handle|X	-14 -16 -10 67
person	v:handle|X|X	-14 -16 -10 67
person	v:hand|O	33 -15 -11 -4
person	v:hand|S	-24 -20 -6 -6
person	v:hand|S|~	-24 -20 -6 -6
person	v:hang|S	-45 -18 -19 -3
person	v:hang|S|~	-45 -18 -19 -3
person	v:have|O	0 -7 -9 -13
person	v:have|O|S	68 -11 -10 -5
person	v:have|O|~	-32 -13 -8 -8
person	v:have|S	3 -10 -11 -1
person	v:have|S|O	82 -47 -15 -11
person	v:have|S|S	8 71 -12 -14
person	v:have|S|X	31 -34 -19 42
person	v:have|S|in	21 -8 -5 -9
person	v:have|S|with	-16 -22 -11 -10
person	v:have|S|~	1 -11 -12 -12
person	v:have|X	-7 52 -10 -3
person	v:have|X|X	-9 -47 -29 32
person	v:have|X|~	-13 -9 -11 -69
person	v:have|as	0 -7 -3 -15
person	v:have|at	65 46 -39 -21
person	v:have|to	-16 -12 -11 -7
person	v:have|to|~	-16 -12 -11 -7
person	v:have|with	29 -40 57 -11
person	v:have|with|O	58 -2 -10 -3
person	v:have|with|~	-50 -34 -34 -14
person	v:head+|S	-42 0 -10 -3
person	v:head+|S|~	-42 0 -10 -3
person	v:head+|by	12 -38 -10 -7
person	v:head+|by|~	25 -4 -7 -5
person	v:headline|S	-9 -18 -23 -68
person	v:headline|S|~	-9 -18 -23 -68
person	v:hear+|S	23 -31 -15 -14
person	v:hear+|S|~	23 -31 -15 -14
person	v:hear|S	-68 -28 -10 -39
person	v:hear|S|~	-68 -28 -10 -39
person	v:helm|S	-52 56 -36 -18
person	v:helm|with	37 -30 -3 0
person	v:helm|with|O	37 -30 -3 0
person	v:help|O	-30 -13 -2 -3
person	v:help|S	-14 -59 40 -5
person	v:help|S|~	-27 -11 53 -6
person	v:hint|X	-28 -5 -3 -21
person	v:hint|X|~	-28 -5 -3 -21
person	v:hire+|S	-49 40 -11 -15
person	v:hire|S	-64 28 -8 -4
person	v:honour+|S	-28 -31 86 -8
person	v:honour+|S|in	49 -12 -23 -13
person	v:honour+|for	-90 -73 56 -6
person	v:host+|by	-17 -7 -8 -7
person	v:host+|by|~	-17 -7 -8 -7
person	v:host|S	-83 -15 -8 81
person	v:host|S|~	-42 -8 -7 -11
person	v:host|with	-38 -6 -26 -22
person	v:host|with|~	-38 -6 -26 -22
person	v:hum|X	-24 -4 -4 -19
person	v:hum|X|S	-24 -4 -4 -19
person	v:improvise|S	-40 -15 -11 0
person	v:improvise|S|~	-40 -15 -11 0
person	v:include|O	23 -8 -9 -9
person	v:include|O|~	23 -11 -10 -10
person	v:include|S	-9 17 6 15
person	v:include|S|O	-4 21 17 31
person	v:include|S|~	-37 -23 -11 -11
person	v:include|X	-4 9 -12 -11
person	v:include|X|O	49 -22 -4 -6
person	v:include|X|X	-64 72 -18 -15
person	v:include|X|in	14 -13 -7 -18
person	v:include|X|~	-28 -12 -16 -8
person	v:include|for	-64 67 -16 -31
person	v:include|for|X	-26 39 -19 -12
person	v:include|of	-19 -22 -19 -1
person	v:include|of|~	-19 -22 -19 -1
person	v:include|opposite	-48 -10 -2 -17
person	v:include|opposite|O	-48 -10 -2 -17
person	v:include|with	-42 -15 -15 -6
person	v:include|with|O	53 -8 -7 -3
person	v:include|with|~	-67 -4 -21 -12
person	v:inherit|O	44 -41 -42 -20
person	v:inspire+|X	29 54 33 -10
person	v:inspire+|X|X	18 47 -16 -7
person	v:inspire+|X|by	-53 -22 -5 -4
person	v:inspire+|X|~	-16 -29 -7 -4
person	v:inspire+|by	-73 8 -10 -10
person	v:inspire+|by|~	-11 -11 -25 -10
person	v:interrogate|S	64 -25 -6 -6
person	v:interview+|S	67 -3 -13 -7
person	v:interview+|S|~	67 -3 -13 -7
person	v:intrigue+|S	-50 -34 -16 -5
person	v:intrigue+|S|~	-50 -34 -16 -5
person	v:introduce|O	25 -15 -3 -11
person	v:introduce|O|~	25 -15 -3 -11
person	v:introduce|S	-56 35 -10 -5
person	v:introduce|S|~	-50 -17 -5 -6
person	v:invite|X	-38 -33 -12 -17
person	v:invite|X|X	-38 -33 -12 -17
person	v:join+|S	-41 -12 -12 -9
person	v:join+|S|~	-80 -13 -14 -9
person	v:join+|by	39 -23 -19 -10
person	v:join+|by|~	96 -13 -30 -15
person	v:join|O	-20 -15 -9 -8
person	v:join|O|in	-48 -27 -18 -10
person	v:join|O|of	0 -26 -9 -7
person	v:join|O|~	-14 -12 -8 -9
person	v:join|S	48 -24 -12 -8
person	v:join|S|S	43 -14 -20 -5
person	v:join|S|X	63 -5 -5 -2
person	v:join|S|in	-44 -14 -5 -3
person	v:join|S|of	33 -5 -2 -10
person	v:join|S|~	42 -11 -12 -10
person	v:join|X	-54 -12 -9 -6
person	v:join|X|~	-54 -12 -9 -6
person	v:join|from	2 -27 -23 -3
person	v:join|from|S	2 -27 -23 -3
person	v:joke|S	74 -15 -11 -8
person	v:joke|S|~	32 -8 -11 -8
person	v:jump|S	83 -38 -10 -4
person	v:keep|S	6 -6 -10 -6
person	v:keep|S|~	6 -6 -10 -6
person	v:kill|S	27 -28 -4 -5
person	v:kiss|O	-28 -7 -11 -6
person	v:kiss|O|~	-28 -7 -11 -6
person	v:kiss|S	-43 -12 -18 -11
person	v:kiss|S|~	-43 -12 -18 -11
person	v:know+|S	-76 35 -9 -8
person	v:know+|S|for	-73 44 -31 -5
person	v:know+|for	76 -26 -5 -6
person	v:know|O	-58 -13 -10 -7
person	v:know|O|~	-31 -13 -12 -6
person	v:know|S	-11 -11 -9 -7
person	v:know|S|X	57 16 17 -7
person	v:know|S|for	38 -49 -8 -19
person	v:know|S|~	-59 -26 -11 -7
person	v:know|X	-78 21 -10 -9
person	v:know|X|X	-143 3 -11 -8
person	v:know|X|~	-16 62 -9 -9
person	v:know|for	7 -3 -5 -5
person	v:know|for|such as	7 -3 -5 -5
person	v:know|in	-76 -25 -14 -11
person	v:know|in|X	-12 -1 -8 -3
person	v:lace|S	-41 -16 -8 -6
person	v:lace|S|~	-41 -16 -8 -6
person	v:land|S	56 -39 -41 -22
person	v:last|S	49 -88 -13 -15
person	v:laugh|S	-22 -21 -11 -71
person	v:laugh|S|~	-22 -21 -11 -71
person	v:lead+|S	-30 0 -11 -10
person	v:lead+|S|~	-30 0 -11 -10
person	v:lead+|X	51 -11 -11 35
person	v:lead+|X|X	-54 28 -12 46
person	v:lead+|X|~	78 -54 -7 -6
person	v:lead+|by	11 -7 -12 -9
person	v:lead+|by|X	50 -10 -4 -36
person	v:lead+|by|~	-14 -7 -12 -10
person	v:lead|S	18 3 -6 -13
person	v:lead|S|~	11 -31 -5 -6
person	v:lead|with	48 0 -8 -3
person	v:leak|X	-54 -27 -6 -17
person	v:leak|X|S	-54 -27 -6 -17
person	v:learn|S	15 -10 -25 -7
person	v:learn|S|~	15 -10 -25 -7
person	v:learn|X	-30 -8 -6 -7
person	v:learn|X|~	-30 -8 -6 -7
person	v:learn|from	-16 -9 -10 -8
person	v:learn|from|~	-16 -9 -10 -8
person	v:leave+|S	19 11 -7 -8
person	v:leave+|S|~	18 -4 -2 -3
person	v:leave|O	-30 -24 -16 -12
person	v:leave|O|~	-30 -24 -16 -12
person	v:leave|S	-41 -25 -11 -10
person	v:leave|S|O	-30 -46 -22 -5
person	v:leave|S|~	-57 -24 -11 -10
person	v:leave|X	-22 -20 14 -8
person	v:leave|X|~	-23 -13 20 -8
person	v:leave|behind	85 -90 -12 -9
person	v:leave|for	-34 -12 -7 -3
person	v:lend|O	9 -30 -8 -15
person	v:lend|O|in	9 -30 -8 -15
person	v:lend|S	-87 -38 -6 -16
person	v:lend|S|~	-47 -39 -19 -15
person	v:lens|S	-22 -53 -6 -11
person	v:lens|S|O	-25 -59 -27 -25
person	v:lens|S|~	-38 -13 -9 -5
person	v:lens|for	-31 64 -7 -28
person	v:lens|for|O	-31 64 -7 -28
person	v:let|O	-22 -59 74 -9
person	v:let|S	101 -46 -4 -10
person	v:let|S|~	-25 -27 -28 -8
person	v:lick|S	33 -24 -14 -9
person	v:lick|S|~	33 -24 -14 -9
person	v:lie|S	101 -30 -13 -7
person	v:lie|S|~	69 -39 -14 -8
person	v:lift|S	-17 -8 -13 -5
person	v:lift|S|~	-17 -8 -13 -5
person	v:light|O	-10 3 -14 -11
person	v:light|S	-29 -57 -11 -7
person	v:light|S|O	-46 -41 -29 -20
person	v:light|with	4 -8 -9 -8
person	v:like|S	-43 -20 -2 -14
person	v:like|S|~	-43 -20 -2 -14
person	v:line up+|S	13 -27 -17 -16
person	v:line up+|S|~	13 -27 -17 -16
person	v:line up|S	-71 78 -3 -3
person	v:line up|S|~	-12 -17 -3 -3
person	v:link+|S	-10 -16 -13 -12
person	v:link+|S|~	-1 -12 -15 -13
person	v:live|S	9 -38 -18 -16
person	v:live|S|~	26 -24 -18 -16
person	v:look|S	24 11 -16 -14
person	v:look|S|~	-35 25 -26 -16
person	v:look|X	69 -28 -13 -8
person	v:look|X|X	102 -58 -16 -4
person	v:look|X|~	-32 -9 -9 -13
person	v:look|alongside	104 -12 -13 -13
person	v:look|alongside|~	104 -12 -13 -13
person	v:lose|S	-38 11 -15 -10
person	v:lose|S|in	-61 -19 -3 -4
person	v:lose|S|~	-5 78 -11 -9
person	v:lose|X	42 -29 -14 -3
person	v:lose|X|S	65 -36 -31 -3
person	v:lose|X|~	-52 -25 -23 -5
person	v:lose|to	2 0 -27 -7
person	v:love|S	82 -41 -17 -7
person	v:lure+|S	12 -19 -9 -21
person	v:make up|S	-39 -12 -10 -10
person	v:make up|S|~	-39 -12 -10 -10
person	v:make+|S	-26 32 -14 -8
person	v:make+|S|S	-42 56 -9 -7
person	v:make+|S|~	-20 69 -11 -8
person	v:make+|X	16 35 77 -46
person	v:make+|X|S	42 40 -32 -19
person	v:make+|by	-5 51 9 -8
person	v:make+|by|S	-52 22 19 -9
person	v:make+|by|~	-56 59 -21 -6
person	v:make+|with	11 46 -12 -8
person	v:make+|with|S	-29 68 -6 -3
person	v:make+|with|~	39 -18 -9 -8
person	v:make|O	26 -1 -15 -9
person	v:make|O|S	31 -78 -21 -6
person	v:make|O|in	47 -36 -8 -8
person	v:make|O|with	-47 57 -27 -11
person	v:make|O|~	68 -21 -15 -11
person	v:make|S	-28 38 -18 -13
person	v:make|S|O	-16 -5 -15 -9
person	v:make|S|S	-23 90 -39 -7
person	v:make|S|X	-41 78 -48 -10
person	v:make|S|with	-25 -26 -20 -18
person	v:make|S|~	-12 7 -10 -13
person	v:make|X	-45 -12 -14 -14
person	v:make|X|S	-32 38 -24 -35
person	v:make|by	6 -31 -13 -8
person	v:make|by|S	-42 -3 -10 -3
person	v:make|by|~	31 50 -14 -9
person	v:make|in	-32 54 -11 -3
person	v:make|in|in	-32 54 -11 -3
person	v:make|of	-19 -22 -14 -20
person	v:make|of|~	-52 -11 -12 -23
person	v:make|out of	10 -4 -4 -2
person	v:make|out of|~	10 -4 -4 -2
person	v:make|with	-67 93 -19 -7
person	v:make|with|O	-43 113 -36 -8
person	v:make|with|of	-68 -12 -5 -11
person	v:make|with|~	-19 35 -21 -22
person	v:mark|X	-9 43 -9 -7
person	v:marry+|S	-40 -17 17 -15
person	v:marry+|S|~	-40 -17 17 -15
person	v:marry+|to	-42 66 -43 -30
person	v:marry+|to|~	-49 -37 -42 -4
person	v:marry|O	52 -36 -5 -7
person	v:marry|S	-72 -14 -11 -8
person	v:marry|S|~	-72 -14 -11 -8
person	v:mastermind|S	-29 -20 -11 -7
person	v:mastermind|S|~	-29 -20 -11 -7
person	v:meet|O	12 -59 -10 -11
person	v:meet|O|~	-11 -9 -13 -14
person	v:meet|S	9 34 -10 -10
person	v:meet|S|~	-27 -22 -9 -7
person	v:meet|X	-52 -11 -33 -3
person	v:mention+|S	22 -15 -9 -20
person	v:mention+|S|~	22 -15 -9 -20
person	v:mention|S	2 -16 -19 -10
person	v:mention|S|~	-95 -8 -26 -17
person	v:miss|S	14 -3 -1 -7
person	v:miss|S|~	-22 -14 -5 -12
person	v:mistake|X	30 0 -3 -4
person	v:model|O	-35 -28 -13 -12
person	v:move|S	31 70 -24 -8
person	v:move|X	12 -6 -4 -2
person	v:move|X|in	12 -4 -2 -2
person	v:name+|S	25 24 12 12
person	v:name+|S|for	17 7 -49 -8
person	v:name+|S|~	38 29 -20 23
person	v:name|O	-5 -2 -10 -9
person	v:name|O|~	-19 -18 -12 -9
person	v:name|S	3 -14 -15 -9
person	v:name|S|~	-19 -15 -16 -9
person	v:need|S	25 -17 -7 -11
person	v:need|S|~	25 -17 -7 -11
person	v:nominate+|S	16 23 15 -23
person	v:nominate+|S|S	-37 88 -64 -25
person	v:nominate+|S|for	-14 -20 -24 -7
person	v:nominate+|S|~	29 4 39 -28
person	v:notice|O	9 -8 -14 -22
person	v:notice|O|~	-41 -4 -15 -15
person	v:notice|S	3 5 -10 -9
person	v:occupy+|X	-94 -16 -8 -6
person	v:occupy+|X|~	-94 -16 -8 -6
person	v:offer+|S	-58 -30 -15 -11
person	v:offer+|S|in	-71 -6 -21 -17
person	v:offer|S	-63 72 -12 -10
person	v:offer|S|~	-63 72 -12 -10
person	v:offer|to	-14 2 -9 -6
person	v:offer|to|~	-13 -20 -11 -6
person	v:open|S	44 -51 68 -10
person	v:open|S|S	19 -62 -30 -9
person	v:open|X	-23 33 10 -5
person	v:open|X|S	-41 -20 20 -3
person	v:open|X|X	-23 56 -31 -3
person	v:open|with	99 -30 -7 -10
person	v:open|with|S	85 -42 -10 -14
person	v:overcome|S	-30 -13 -2 -3
person	v:overcome|X	7 -25 -8 -7
person	v:overcome|X|X	25 -36 -6 -8
person	v:oversee|S	-37 -15 -10 -15
person	v:oversee|S|~	-51 -16 -12 -16
person	v:parent|O	63 -4 -12 -6
person	v:parent|O|~	63 -4 -12 -6
person	v:pass|S	3 -49 -11 -9
person	v:pass|S|~	-74 -12 -6 -5
person	v:pay|O	-69 -12 -12 -21
person	v:pay|O|~	-69 -12 -12 -21
person	v:pay|S	-19 -11 -7 40
person	v:pay|S|~	-19 -11 -7 40
person	v:pen+|by	-45 -20 75 -1
person	v:pen+|by|S	-45 -20 75 -1
person	v:persuade|S	-59 35 -13 -7
person	v:photograph+|S	54 -12 -21 -7
person	v:photograph+|S|~	28 -14 -17 -3
person	v:photograph+|by	-6 -37 -24 -48
person	v:photograph+|by|S	-6 -37 -24 -48
person	v:photograph|S	-37 -24 -16 -7
person	v:photograph|S|~	-44 -33 -17 -6
person	v:photograph|of	-60 74 -25 -3
person	v:pick up|S	47 -7 -11 -10
person	v:pick up|X	47 28 -24 -15
person	v:pick up|X|X	47 28 -24 -15
person	v:pick up|for	-68 1 -9 -2
person	v:pick+|by	38 -5 -7 -8
person	v:pick+|by|~	41 -10 -22 -9
person	v:picture|S	-55 37 -9 -9
person	v:picture|S|~	-30 -61 -10 -9
person	v:pinch+|S	58 -20 -5 -9
person	v:play+|S	-79 -17 -7 -7
person	v:play+|S|in	-55 -38 -4 -3
person	v:play+|S|~	-87 -9 -8 -6
person	v:play+|X	39 -7 -9 -9
person	v:play+|X|X	31 -4 -9 -5
person	v:play+|X|~	62 -9 -9 -14
person	v:play+|by	46 -13 -11 -12
person	v:play+|by|X	13 -6 -6 -4
person	v:play+|by|in	55 -44 -4 -4
person	v:play+|by|~	32 -9 -14 -7
person	v:play|O	-50 -18 -11 -10
person	v:play|O|in	2 -38 -4 -4
person	v:play|O|~	-42 -8 -10 -11
person	v:play|S	15 -16 -15 -12
person	v:play|S|O	33 -42 -30 -34
person	v:play|S|S	-16 76 -7 -17
person	v:play|S|X	42 7 24 -9
person	v:play|S|in	26 -13 -7 -5
person	v:play|S|of	63 -24 -10 -9
person	v:play|S|~	-8 -15 -14 -10
person	v:play|X	12 -45 51 -7
person	v:play|X|S	58 -51 -8 -11
person	v:play|X|in	28 -14 -20 -1
person	v:play|X|of	-31 49 -5 -4
person	v:play|X|~	-36 -10 -15 -9
person	v:play|by	4 73 -7 -8
person	v:play|by|in	1 15 -18 -10
person	v:play|by|~	12 65 -8 -5
person	v:play|for	-33 -22 -14 -15
person	v:play|in	-16 -57 -12 -8
person	v:play|in|in	21 -107 -7 -8
person	v:play|in|~	-69 36 -15 -9
person	v:play|of	-58 -69 -17 -12
person	v:play|opposite	40 -20 -9 -10
person	v:play|opposite|in	35 -18 -9 -4
person	v:play|under	-59 37 -9 -4
person	v:play|with	-22 -12 -11 -10
person	v:play|with|S	-36 -23 -6 -6
person	v:play|with|~	-70 -6 -9 -5
person	v:point|S	-31 -8 -8 -3
person	v:point|S|~	-31 -8 -8 -3
person	v:pop up|S	-41 -13 -4 -7
person	v:pop up|S|~	-83 -23 -10 -6
person	v:portray+|S	-50 -16 -21 -17
person	v:portray+|S|~	-50 -16 -21 -17
person	v:portray+|X	79 -15 -6 -4
person	v:portray+|X|~	79 -15 -6 -4
person	v:portray+|by	15 -8 -12 -5
person	v:portray+|by|~	15 -8 -12 -5
person	v:portray|O	-79 -70 -33 -34
person	v:portray|S	30 -13 -10 -9
person	v:portray|S|~	-40 -7 -13 -8
person	v:portray|X	33 -7 -3 -2
person	v:pour|S	54 -13 -9 -3
person	v:pour|S|~	54 -13 -9 -3
person	v:prepare|S	-46 43 42 44
person	v:prepare|S|~	-28 -26 42 46
person	v:prepare|with	46 -15 -9 -7
person	v:present+|to	-16 -20 -9 -5
person	v:present+|to|~	-16 -20 -9 -5
person	v:present|S	25 -34 -14 -10
person	v:present|S|~	-43 -42 -8 -5
person	v:produce+|S	28 -14 -31 -13
person	v:produce+|S|X	35 -12 -23 -4
person	v:produce+|X	33 16 -18 -12
person	v:produce+|X|X	32 24 -19 -12
person	v:produce+|by	-31 -32 -16 109
person	v:produce+|by|S	-36 -62 -24 85
person	v:produce+|by|X	-71 -22 -9 36
person	v:produce+|by|~	-10 -17 -23 34
person	v:produce|S	-29 -15 11 86
person	v:produce|S|O	32 -42 -4 6
person	v:produce|S|for	-18 -18 -31 -69
person	v:produce|S|~	-47 -29 -17 83
person	v:produce|alongside	-44 -15 -14 49
person	v:produce|alongside|S	-42 -10 -11 -7
person	v:produce|alongside|for	-38 -8 -55 -63
person	v:produce|alongside|~	-49 -17 -10 85
person	v:produce|with	-33 -33 -20 82
person	v:produce|with|O	-91 -17 -20 74
person	v:produce|with|~	-22 -13 -21 66
person	v:promote|S	-63 21 -11 -8
person	v:promote|S|O	-60 21 -28 -16
person	v:propose|with	-34 -9 -13 -7
person	v:propose|with|~	-34 -9 -13 -7
person	v:provide|S	34 -16 27 31
person	v:provide|S|~	41 -16 -13 -10
person	v:publish+|S	-71 -55 -2 -2
person	v:publish|S	-24 -14 41 -10
person	v:publish|S|~	-24 -14 41 -10
person	v:pull out|S	-73 -8 -12 -26
person	v:pull out|S|~	-73 -8 -12 -26
person	v:pull|S	15 -27 -14 -6
person	v:pull|S|~	-41 -4 -19 -7
person	v:purr|S	46 -4 -8 -3
person	v:put|O	37 -33 -8 -8
person	v:put|O|in	-59 -68 -15 -7
person	v:put|O|~	-14 -7 -8 -7
person	v:put|S	-34 24 0 77
person	v:put|S|in	-29 10 -20 -16
person	v:put|S|~	-26 27 11 122
person	v:put|in	49 -9 -7 -3
person	v:put|in|in	49 -9 -7 -3
person	v:quit|S	0 -6 -14 -8
person	v:quit|S|~	0 -6 -14 -8
person	v:raise+|by	-24 -7 -4 46
person	v:raise+|by|~	-24 -7 -4 46
person	v:raise|S	52 -52 -13 -14
person	v:raise|with	-15 -3 -7 -10
person	v:raise|with|~	-15 -3 -7 -10
person	v:re-record|S	-53 -15 -11 -10
person	v:re-record|S|~	-53 -15 -11 -10
person	v:reach|S	-30 28 -16 -8
person	v:reach|S|S	-50 66 -7 -1
person	v:read|S	12 -21 14 -9
person	v:read|S|~	36 -23 16 -8
person	v:recall|S	-28 30 -12 -11
person	v:recall|S|~	-34 -15 -6 -7
person	v:recall|X	-38 -15 -27 -14
person	v:recall|X|~	-38 -15 -27 -14
person	v:recast+|with	-59 -46 -12 -20
person	v:receive|S	-10 19 -30 -20
person	v:receive|S|S	-9 54 -15 -61
person	v:receive|S|for	16 43 -61 -4
person	v:receive|S|~	-20 -31 -34 -15
person	v:receive|for	-30 -30 -6 -4
person	v:receive|for|~	-20 -8 -4 -8
person	v:receive|in	-72 -13 -44 -21
person	v:recite|S	-55 -32 -23 -8
person	v:recognise+|S	-11 -19 -14 -10
person	v:recognise+|S|~	-26 -19 -16 -10
person	v:recommend|O	-32 -11 -18 -6
person	v:recommend|O|~	-43 -21 -22 -18
person	v:record|S	-3 -27 -10 -10
person	v:record|S|~	4 -17 -4 -10
person	v:recut+|S	-70 55 -31 -10
person	v:refer|S	-51 -39 -13 -7
person	v:refer|of	-17 -3 -3 -16
person	v:refer|of|~	-17 -3 -3 -16
person	v:refuse+|S	-36 -45 -6 -7
person	v:refuse+|S|~	-36 -45 -6 -7
person	v:refuse|S	54 -17 -19 -4
person	v:rejoin|O	5 -23 -8 -14
person	v:rejoin|O|in	-39 -35 -14 -8
person	v:rejoin|O|to	51 -28 -4 -13
person	v:release+|S	41 13 -12 -7
person	v:release+|S|S	-8 51 -17 -10
person	v:release+|with	-37 -8 -14 -6
person	v:release+|with|~	-67 -4 -22 -7
person	v:release|S	-44 58 -9 -11
person	v:release|S|~	-42 -28 -15 -7
person	v:remain|S	-82 48 33 23
person	v:remain|S|~	-24 -16 44 34
person	v:remember+|S	15 -14 -12 -11
person	v:remember+|S|~	-40 -16 -11 -11
person	v:remember|S	16 -12 -7 -6
person	v:remember|S|~	16 -12 -7 -6
person	v:repeat|S	93 -11 -14 -7
person	v:repeat|S|~	93 -11 -14 -7
person	v:replace+|S	-64 -65 -23 -16
person	v:replace|O	-61 -16 -9 -9
person	v:replace|O|~	-29 -15 -8 -12
person	v:replace|S	-19 -11 -10 -8
person	v:replace|S|~	-59 -14 -13 -10
person	v:replace|X	33 41 -22 -7
person	v:replace|X|X	39 41 -35 -5
person	v:report|S	7 -7 -4 -5
person	v:report|S|~	-35 -4 -3 -2
person	v:reprise|O	-51 36 -7 -10
person	v:reprise|O|X	-51 36 -7 -10
person	v:reprise|S	38 -20 -11 -7
person	v:reprise|S|X	25 -8 -8 -6
person	v:reprise|S|~	7 -17 -13 -4
person	v:rescue|S	-54 -19 -10 -19
person	v:retire+|S	-61 -22 -7 -19
person	v:retire+|S|~	-61 -22 -7 -19
person	v:return|S	24 -10 -11 8
person	v:return|S|in	109 -44 -7 -8
person	v:return|S|~	44 -10 -10 14
person	v:return|X	-70 -55 -3 -6
person	v:return|X|~	-61 -11 -8 -15
person	v:return|as	-48 -27 -12 -11
person	v:revive|S	0 -17 -5 -3
person	v:revive|S|~	0 -17 -5 -3
person	v:reward+|S	-66 -17 -17 -10
person	v:reward+|S|~	-56 -4 -18 -9
person	v:reward+|for	7 -67 82 -10
person	v:rewrite|S	-82 22 141 -8
person	v:rewrite|S|~	-60 37 108 -10
person	v:ride|S	0 -3 -3 -8
person	v:ride|S|~	0 -3 -3 -8
person	v:ring|S	-31 70 -7 -10
person	v:rise|S	-60 -19 -26 -11
person	v:rise|S|~	-60 -19 -26 -11
person	v:rule|S	-19 36 -10 -23
person	v:run+|by	-25 -50 -26 72
person	v:run+|by|~	-25 -50 -26 72
person	v:run|S	-18 27 -10 24
person	v:run|S|S	-52 16 -21 -10
person	v:run|S|~	-21 58 -11 45
person	v:run|X	40 3 -13 -8
person	v:run|X|X	50 19 -17 -7
person	v:run|X|~	-17 -11 -10 -8
person	v:run|with	-59 -5 -19 -34
person	v:run|with|~	-59 -5 -19 -34
person	v:save|S	-29 -8 -5 -8
person	v:save|S|~	-29 -8 -5 -8
person	v:say|O	-28 -10 -10 3
person	v:say|O|~	-21 -19 -8 -3
person	v:say|S	-27 -8 -12 -3
person	v:say|S|O	-10 -37 -16 66
person	v:say|S|S	-20 64 13 -28
person	v:say|S|~	-24 -9 -10 -3
person	v:say|X	-64 -83 -15 -6
person	v:say|X|X	-47 -62 -15 -8
person	v:say|by	-38 -34 50 -4
person	v:say|by|~	-38 -34 50 -4
person	v:say|of	-17 -3 -3 -16
person	v:say|of|~	-17 -3 -3 -16
person	v:say|to	-16 7 -12 -4
person	v:schedule|S	-19 13 -9 -15
person	v:score+|X	18 18 -6 -2
person	v:score+|X|X	18 18 -6 -2
person	v:score|S	-16 -37 -5 -5
person	v:score|S|~	-27 -30 -12 -8
person	v:screen|X	50 -15 -9 -12
person	v:screen|X|~	63 -15 -6 -9
person	v:script+|X	87 -16 -8 -7
person	v:script+|X|S	87 -16 -8 -7
person	v:script+|by	-17 -20 44 -13
person	v:script+|by|S	-27 -26 48 -16
person	v:script+|from	-21 -22 -16 -7
person	v:script|S	-25 -25 124 -12
person	v:script|S|~	-56 -50 124 -16
person	v:see+|S	18 -42 -10 -8
person	v:see+|S|in	-23 -12 -7 -6
person	v:see+|S|~	-6 -12 -15 -9
person	v:see+|alongside	-2 -17 -5 -7
person	v:see+|alongside|in	65 -26 -7 -5
person	v:see+|in	-22 38 -8 -6
person	v:see+|in|in	-28 47 -7 -7
person	v:see+|in|~	-21 -60 -11 -5
person	v:see+|opposite	-20 -19 -10 -6
person	v:see+|with	-18 -14 -9 -9
person	v:see+|with|in	49 -11 -7 -7
person	v:seem|S	48 -56 -30 -28
person	v:see|O	88 -24 -15 -9
person	v:see|O|S	86 -25 -18 -11
person	v:see|O|in	104 -57 -13 -6
person	v:see|O|~	-70 -13 -15 -9
person	v:see|S	-5 4 -16 -10
person	v:see|S|O	-51 -52 -14 -10
person	v:see|S|X	-85 -79 -70 -12
person	v:see|S|in	19 -47 -7 -8
person	v:see|S|~	-10 -14 -15 -10
person	v:see|X	-37 29 -10 -11
person	v:see|X|X	-73 -4 -36 -1
person	v:see|X|in	66 -48 -6 0
person	v:see|X|~	69 -22 -9 -10
person	v:see|alongside	-45 -10 -25 -16
person	v:sell|S	59 -38 20 -12
person	v:sell|S|~	68 -24 23 -12
person	v:sell|X	48 -32 -4 -4
person	v:sell|X|S	48 -32 -4 -4
person	v:send+|S	51 -17 -9 -6
person	v:send+|S|~	-41 -33 -19 -5
person	v:send|S	-39 68 -15 -7
person	v:send|S|~	-39 68 -15 -7
person	v:send|to	-41 -22 -13 36
person	v:send|to|~	-41 -22 -13 36
person	v:serve|S	-20 -25 -18 -31
person	v:serve|S|~	-20 -25 -18 -31
person	v:set|S	-45 30 -11 -6
person	v:set|S|~	-18 -42 -9 -17
person	v:sew|X	-15 -17 -7 -14
person	v:sew|X|~	-15 -17 -7 -14
person	v:share|S	-12 10 20 -11
person	v:share|S|~	1 43 44 -13
person	v:share|with	27 -11 -9 -17
person	v:share|with|~	-29 57 -30 -20
person	v:shave|S	0 -9 -5 -5
person	v:shave|S|~	0 -9 -5 -5
person	v:shoot+|S	41 -46 -41 -17
person	v:shoot+|S|S	46 3 -9 -6
person	v:shoot+|by	67 16 -26 -18
person	v:shoot|O	7 -41 -13 -7
person	v:shoot|S	21 21 3 -10
person	v:shoot|S|O	-54 -88 -28 -21
person	v:shoot|S|S	71 -41 -39 -13
person	v:shoot|S|X	-68 102 71 -13
person	v:shoot|S|to	13 29 -9 -4
person	v:shoot|S|~	13 26 -15 -5
person	v:shoot|X	-39 -2 -58 -40
person	v:shoot|X|X	-39 -2 -58 -40
person	v:shoot|according to	-50 11 -7 -5
person	v:shoot|round	0 -4 -3 -20
person	v:shoot|round|~	0 -4 -3 -20
person	v:shoot|under	-38 -43 -17 -10
person	v:shoot|with	99 29 -10 -9
person	v:shoot|with|S	78 -48 -4 -5
person	v:shoot|with|~	103 -8 -11 -24
person	v:shortlist+|S	1 -28 44 -10
person	v:shortlist+|S|for	-18 -32 62 -2
person	v:shortlist+|S|~	13 -25 -3 -13
person	v:shortlist+|against	-52 -7 -12 -11
person	v:shortlist+|against|~	-52 -7 -12 -11
person	v:show up|S	17 -20 -5 -15
person	v:show up|S|~	17 -20 -5 -15
person	v:show+|S	27 33 -15 -8
person	v:show+|S|S	-51 55 -13 -8
person	v:show|S	72 -51 -11 -11
person	v:show|S|~	56 -38 -7 -8
person	v:show|X	-62 77 -15 -11
person	v:shrug|S	-10 0 -4 -4
person	v:shrug|S|~	-10 0 -4 -4
person	v:shut|S	-23 -7 -7 -6
person	v:shut|S|~	-23 -7 -7 -6
person	v:sign|S	70 -84 -18 -7
person	v:sign|S|~	72 -2 -14 -15
person	v:sing|S	30 -13 -12 -10
person	v:sing|S|~	30 -13 -12 -10
person	v:sink|S	-40 63 -10 -13
person	v:sink|S|S	-28 48 -8 -16
person	v:sit|S	-29 72 -12 -12
person	v:sit|S|~	-35 55 -10 -8
person	v:skip|S	-55 23 36 -8
person	v:slice|X	-29 -9 -4 -4
person	v:slice|X|~	-29 -9 -4 -4
person	v:slip|S	119 -108 -8 -1
person	v:sniff|S	-65 -44 -25 -1
person	v:sniff|S|~	-65 -44 -25 -1
person	v:sniff|X	-45 -17 -10 -8
person	v:sniff|X|~	-45 -17 -10 -8
person	v:snow+|S	39 -21 -4 -2
person	v:spar|with	29 -13 -12 -6
person	v:speak|S	56 -15 -16 -11
person	v:speak|S|~	-45 -26 -9 -12
person	v:spend|S	-38 -21 -12 -11
person	v:spend|S|~	-1 -14 -10 -11
person	v:spin|out of	-58 -14 -14 -3
person	v:spit|X	-48 -12 -20 -6
person	v:spit|X|~	-48 -12 -20 -6
person	v:split|O	-4 -9 -32 -9
person	v:split|O|~	-4 -9 -32 -9
person	v:spot|O	88 -95 -58 -8
person	v:spread|S	-30 -15 -15 -28
person	v:spread|S|~	-30 -15 -15 -28
person	v:spy+|S	0 -8 -6 -7
person	v:spy+|S|~	0 -8 -6 -7
person	v:spy|S	-2 -4 -9 -3
person	v:spy|S|~	-2 -4 -9 -3
person	v:stage|S	49 -63 -43 -25
person	v:stand+|S	-32 -29 -4 -4
person	v:stand+|S|X	-32 -29 -4 -4
person	v:stand+|X	-26 10 -12 -6
person	v:stand+|X|X	-26 10 -12 -6
person	v:stand|S	58 -20 -5 -9
person	v:stand|X	-35 -4 -3 -2
person	v:stand|X|~	-35 -4 -3 -2
person	v:stand|near	46 -41 -23 -22
person	v:star in|S	-14 -3 -2 -5
person	v:star in|S|O	-30 45 20 31
person	v:star in|S|as	-59 -15 -4 -17
person	v:star in|S|~	8 -14 -9 -24
person	v:start|S	-55 -63 -12 -17
person	v:start|S|~	-60 -23 -17 -3
person	v:star|O	4 -18 -11 -10
person	v:star|O|S	19 -16 -8 -8
person	v:star|O|X	20 -10 -4 -4
person	v:star|O|~	3 -7 -10 -11
person	v:star|S	47 -6 -10 13
person	v:star|S|S	-49 38 -18 -6
person	v:star|S|in	77 -5 -4 -7
person	v:star|S|~	94 -11 -10 33
person	v:star|X	-7 -14 -10 -5
person	v:star|X|S	14 -4 -10 5
person	v:star|X|X	-15 -27 -10 -9
person	v:star|X|~	-20 -1 -18 -8
person	v:star|alongside	42 -14 -19 -24
person	v:star|alongside|~	118 -23 -30 -42
person	v:star|from	-7 16 -23 -7
person	v:star|opposite	-8 -26 -10 -6
person	v:star|with	63 -21 -7 -6
person	v:star|with|in	39 -58 -7 -10
person	v:stay|S	-23 -24 -11 58
person	v:stay|S|~	-32 -31 -9 62
person	v:stay|away from	-71 -57 -30 -12
person	v:stay|with	-58 -5 -8 86
person	v:stay|with|~	-61 -12 -18 72
person	v:steal|S	-34 -15 -4 -4
person	v:steal|S|~	-34 -15 -4 -4
person	v:steer|O	64 -36 -21 -6
person	v:steer|O|through	64 -36 -21 -6
person	v:steer|S	-34 45 -16 -2
person	v:steer|S|through	-34 45 -16 -2
person	v:step in|S	21 -25 -15 -16
person	v:step in|S|~	24 -41 -14 -17
person	v:step|of	-49 -66 -13 -5
person	v:step|of|of	-49 -66 -13 -5
person	v:stomp|S	0 -43 -27 -16
person	v:stomp|S|~	0 -43 -27 -16
person	v:stop|O	-53 -43 -20 -6
person	v:stop|S	-32 -44 -27 -11
person	v:strand|O	50 -65 -45 -35
person	v:strand|S	-20 69 -20 -3
person	v:stream|O	-18 -7 -10 -10
person	v:stream|O|X	-19 -2 -19 -9
person	v:study|S	-61 -21 -19 -8
person	v:study|S|~	-61 -21 -19 -8
person	v:suffer|S	-12 -10 -11 -9
person	v:suffer|S|~	-12 -10 -11 -9
person	v:suggest|O	-21 -17 -12 -16
person	v:suggest|O|~	-21 -22 -9 -4
person	v:suit|S	67 -4 -3 -6
person	v:supervise|X	-48 -55 -33 -23
person	v:supervise|X|X	-48 -55 -33 -23
person	v:supply|S	-48 -49 -23 -11
person	v:supply|S|~	-55 -35 -22 -14
person	v:support|O	25 10 -12 -3
person	v:support|S	-29 -12 -10 -6
person	v:support|S|~	-55 -13 -11 -5
person	v:support|X	48 -16 -3 -16
person	v:support|X|~	48 -16 -3 -16
person	v:support|for	42 -60 -42 -11
person	v:survive+|S	-29 -10 -11 -15
person	v:survive+|S|~	-29 -10 -11 -15
person	v:survive+|by	-39 -14 -19 -21
person	v:survive+|by|~	-39 -14 -19 -21
person	v:survive|O	-71 -58 -23 -4
person	v:survive|O|~	-19 -8 -32 -12
person	v:survive|S	-55 -17 -26 -12
person	v:survive|S|~	-55 -17 -26 -12
person	v:swear|S	37 -19 -15 24
person	v:swear|S|~	37 -17 -14 34
person	v:swear|at	2 -15 -15 -11
person	v:swear|at|~	-19 -31 -13 -8
person	v:sweat|S	47 -24 -3 -1
person	v:sweat|S|X	47 -24 -3 -1
person	v:sweep|S	-48 39 -17 -5
person	v:swing|X	-54 -2 -2 -1
person	v:swing|X|in	-54 -2 -2 -1
person	v:take off|X	-48 -12 -20 -6
person	v:take off|X|~	-48 -12 -20 -6
person	v:take on|S	52 -5 -8 -5
person	v:take on|X	-18 -20 -32 -8
person	v:take over|S	-51 67 -21 -11
person	v:take over|S|~	-50 68 -11 -7
person	v:take over|X	-52 -62 -20 -9
person	v:take over|X|X	-13 -54 -21 -6
person	v:take over|from	-39 13 -13 65
person	v:take over|from|X	-5 30 -4 -6
person	v:take+|S	-28 -34 -9 -9
person	v:take+|S|~	-41 -38 -15 -6
person	v:take+|by	-30 41 -17 -14
person	v:take+|by|~	-20 58 -19 -19
person	v:take+|of	-64 -21 -61 -4
person	v:take|O	41 -16 -15 -8
person	v:take|O|~	36 -7 -16 -10
person	v:take|S	8 -2 2 -6
person	v:take|S|O	-7 44 -18 23
person	v:take|S|S	-37 31 -12 -5
person	v:take|S|for	28 3 26 -6
person	v:take|S|with	-36 38 -49 -6
person	v:take|S|~	21 -6 -1 -12
person	v:take|X	20 -13 -11 -8
person	v:take|X|S	7 25 -9 -7
person	v:take|X|X	75 -55 -11 -5
person	v:take|X|~	-57 -11 -12 -8
person	v:take|by	-35 -14 -8 -6
person	v:take|by|S	-65 -29 -6 -7
person	v:take|by|~	-10 -7 -7 -6
person	v:take|from	-21 -16 -13 -9
person	v:take|from|S	-31 -35 -12 -5
person	v:take|from|~	-30 -15 -13 -15
person	v:take|of	13 -19 -6 -7
person	v:take|of|~	-43 -13 -9 -8
person	v:take|with	12 -7 -5 -10
person	v:take|with|~	-47 -7 -7 -8
person	v:talk|S	5 -10 -10 -8
person	v:talk|S|~	-72 -11 -11 -10
person	v:taunt|O	44 -56 -13 -8
person	v:taunt|S	34 -20 -4 -4
person	v:taunt|in	-57 41 -26 -7
person	v:teach|S	-42 48 -9 -10
person	v:teach|S|~	-13 -32 -12 -5
person	v:telephone|S	-26 -26 -22 -3
person	v:telephone|S|~	-26 -26 -22 -3
person	v:tell+|X	-45 49 61 -19
person	v:tell+|X|X	-45 49 61 -19
person	v:tell|O	-17 -6 -10 -14
person	v:tell|O|~	-17 -6 -10 -14
person	v:tell|S	-17 -15 -5 0
person	v:tell|S|X	-79 49 -23 -23
person	v:tell|S|~	-21 -15 -4 1
person	v:tell|X	-35 -21 23 1
person	v:tell|X|~	-8 -9 27 12
person	v:thank|O	-9 0 -11 -9
person	v:thank|O|~	-9 0 -11 -9
person	v:thank|S	-79 15 -17 -12
person	v:thank|S|~	-79 15 -17 -12
person	v:think|O	77 -7 -9 -8
person	v:think|O|~	55 -3 -14 -10
person	v:think|S	-28 3 -18 -12
person	v:think|S|~	-121 -23 -12 -11
person	v:think|X	48 -8 -16 -6
person	v:think|X|X	48 -8 -16 -6
person	v:throw|S	-37 -10 -12 -11
person	v:throw|S|~	-37 -10 -12 -11
person	v:tip+|S	-4 20 -11 -20
person	v:tip+|S|S	-4 20 -11 -20
person	v:topline|S	87 -30 -31 -14
person	v:top|S	34 -70 -21 -7
person	v:top|S|S	42 -64 -26 -3
person	v:train|S	-22 -13 -10 -10
person	v:train|S|~	-22 -13 -10 -10
person	v:travel|S	53 -8 -42 -3
person	v:triumph|S	12 -21 -12 -13
person	v:triumph|for	-38 14 -11 -5
person	v:trouble|O	-38 -20 -27 -26
person	v:trust|S	-68 38 -21 -56
person	v:turn down|S	-52 -32 -13 -9
person	v:turn down|S|~	-20 0 -34 -4
person	v:turn up|S	33 -14 -11 -13
person	v:turn up|S|in	58 -36 -4 -4
person	v:turn up|S|~	24 -12 -13 -14
person	v:turn up|in	-26 17 -15 -9
person	v:turn up|opposite	-14 -7 -10 -7
person	v:turn|S	-3 -14 75 -10
person	v:turn|S|~	36 -11 50 -11
person	v:turn|X	-41 -12 -48 -9
person	v:turn|X|~	-41 -12 -48 -9
person	v:turn|for	-62 -20 -22 -10
person	v:turn|for|~	-62 -20 -22 -10
person	v:turn|out of	-51 -9 -11 -11
person	v:turn|out of|~	-51 -9 -11 -11
person	v:tweet|O	-42 -5 -6 -6
person	v:tweet|O|~	-42 -5 -6 -6
person	v:tweet|S	21 -46 -22 -7
person	v:tweet|S|S	21 -46 -22 -7
person	v:unnerve|X	77 -13 -18 -21
person	v:unnerve|X|~	77 -13 -18 -21
person	v:unveil|with	0 -6 -5 1
person	v:use|O	6 -28 -11 -7
person	v:use|O|in	22 -55 -10 -4
person	v:use|S	-31 -2 -25 32
person	v:use|S|in	-54 92 -10 -20
person	v:use|S|~	-38 -35 -17 -10
person	v:use|for	-51 13 -11 -34
person	v:visit+|X	-93 -28 -14 -9
person	v:visit+|X|X	-89 -36 -15 -9
person	v:visit|S	-58 -39 -20 -7
person	v:visit|S|~	-24 -7 -21 -17
person	v:voice|S	-50 -24 -10 -8
person	v:voice|S|~	-105 -15 -3 -3
person	v:vote|S	-24 -63 -5 -20
person	v:vote|S|~	-24 -63 -5 -20
person	v:wait|X	-65 -7 -4 -5
person	v:wait|X|X	-65 -7 -4 -5
person	v:wake|S	79 -42 -32 -37
person	v:wake|S|~	27 -4 -1 -2
person	v:walk|S	-39 -56 -12 -9
person	v:walk|S|~	-75 -15 -13 -8
person	v:walk|X	-103 31 -5 -7
person	v:walk|X|X	-77 -39 -14 -15
person	v:wander|S	35 -6 -6 -3
person	v:wander|S|~	35 -6 -6 -3
person	v:want|O	-95 -34 -10 -5
person	v:want|O|~	-29 -20 -11 -7
person	v:want|S	-72 68 -11 -11
person	v:want|S|~	-14 15 -12 -8
person	v:watch|O	32 -31 -14 46
person	v:watch|S	-56 -35 -9 -15
person	v:watch|S|~	-56 -4 -10 -5
person	v:watch|X	-11 33 -9 -7
person	v:wear|S	59 -21 -11 -8
person	v:wear|S|~	47 -16 -13 -8
person	v:weep|S	-37 33 -17 -9
person	v:weep|S|~	-37 33 -17 -9
person	v:win|O	10 -2 -15 -8
person	v:win|O|S	-26 15 -22 -9
person	v:win|S	17 11 16 -2
person	v:win|S|S	-56 17 21 -10
person	v:win|S|X	-21 -42 -28 -10
person	v:win|S|for	43 -30 49 -8
person	v:win|S|in	65 -21 -25 -12
person	v:win|S|with	-54 77 -14 -8
person	v:win|S|~	24 4 12 -11
person	v:win|X	-1 28 -15 -5
person	v:win|X|~	0 -4 -12 -7
person	v:win|by	-29 34 -29 -9
person	v:win|for	-53 35 95 -12
person	v:win|for|in	-62 -19 -16 -4
person	v:win|for|of	-59 -61 67 -8
person	v:win|for|~	-46 65 64 -10
person	v:win|in	-41 10 -27 -11
person	v:win|opposite	24 -19 -13 -20
person	v:win|with	-87 -17 85 -19
person	v:win|with|~	-34 -4 -8 -22
person	v:wipe|S	60 -35 -26 -21
person	v:wish|O	-50 -91 -37 -12
person	v:wish|S	-48 53 -4 -4
person	v:wish|S|~	-31 -10 -5 -4
person	v:withdraw|S	-41 -90 -24 -14
person	v:withdraw|S|~	-42 0 -15 -6
person	v:withhold|S	-17 -14 -3 -16
person	v:withhold|S|~	-17 -14 -3 -16
person	v:withhold|X	-23 -7 -5 -2
person	v:withhold|X|~	-23 -7 -5 -2
person	v:wonder|S	-31 -46 -37 -29
person	v:work|S	36 -2 4 3
person	v:work|S|on	25 39 -19 50
person	v:work|S|~	-14 2 14 -10
person	v:work|on	-11 -7 -17 -9
person	v:work|on|~	-11 -7 -17 -9
person	v:work|with	-4 42 -16 -15
person	v:work|with|on	62 20 -15 -24
person	v:work|with|~	-25 -21 -18 -12
person	v:wrap|S	-32 55 -14 -4
person	v:write+|S	-53 -28 -34 -8
person	v:write+|S|~	-53 -28 -34 -8
person	v:write+|X	12 2 -35 -6
person	v:write+|X|X	15 35 -45 -7
person	v:write+|by	-34 -5 39 -11
person	v:write+|by|S	-12 -11 11 -15
person	v:write+|by|X	-18 -43 52 -5
person	v:write+|by|~	-25 15 61 -6
person	v:write+|with	-60 -9 -11 -8
person	v:write+|with|~	-60 -9 -11 -8
person	v:write|S	-32 8 75 -8
person	v:write|S|O	-2 -36 36 -1
person	v:write|S|X	-38 98 127 -21
person	v:write|S|~	-28 21 73 -7
person	v:write|X	25 -27 73 97
person	v:write|X|~	50 -27 -36 89
person	v:write|about	-22 -3 0 -3
person	v:write|by	-13 -32 28 -8
person	v:write|by|S	-20 56 50 -5
person	v:write|for	77 -43 -22 -25
person	v:write|for|O	84 -23 -19 -63
person	v:write|to	-41 -3 -9 -2
person	v:write|to|~	-41 -3 -9 -2
person	v:write|with	-43 -16 101 -15
person	v:write|with|O	-71 -30 62 -22
person	v:write|with|~	-24 -12 72 -15
person	v:|O|O	-2 6 -15 8
person	v:|O|S	19 -14 -12 -9
person	v:|O|X	-7 -15 -8 -7
person	v:|O|for	34 -27 -32 -14
person	v:|O|in	36 -39 -10 -9
person	v:|O|of	37 28 -9 -10
person	v:|O|through	64 -36 -21 -6
person	v:|O|to	-10 -39 -12 -15
person	v:|O|with	28 32 -27 -10
person	v:|O|~	-11 -20 -15 -12
person	v:|S|O	-14 5 -3 0
person	v:|S|S	8 -9 1 -15
person	v:|S|X	4 4 11 2
person	v:|S|about	47 37 -8 -8
person	v:|S|among	46 -18 -16 -27
person	v:|S|as	-20 17 -10 -9
person	v:|S|by	-34 -18 -28 -21
person	v:|S|for	23 -11 18 -7
person	v:|S|from	-21 27 -14 -12
person	v:|S|in	1 -15 -9 -11
person	v:|S|into	0 4 -33 -7
person	v:|S|of	36 -9 1 50
person	v:|S|off	49 -92 -30 -30
person	v:|S|on	-2 -10 -11 21
person	v:|S|through	-34 45 -16 -2
person	v:|S|to	28 72 -11 -8
person	v:|S|with	-13 46 -18 -10
person	v:|S|~	-29 -18 -26 -23
person	v:|X|O	21 -18 -10 17
person	v:|X|S	11 17 -7 -2
person	v:|X|X	-12 4 3 -10
person	v:|X|by	-53 -22 -5 -4
person	v:|X|for	-77 76 -16 -7
person	v:|X|in	39 -11 -10 -6
person	v:|X|of	28 35 -12 -10
person	v:|X|~	9 -11 -14 -1
person	v:|about|~	-30 -26 -8 -2
person	v:|according to|~	-58 -34 -6 -6
person	v:|against|~	-52 -7 -12 -11
person	v:|alongside|S	-42 -10 -11 -7
person	v:|alongside|for	-38 -8 -55 -63
person	v:|alongside|in	69 -47 -11 -5
person	v:|alongside|~	46 -16 -17 18
person	v:|as|S	1 -12 -9 -4
person	v:|as|in	25 -39 -6 -8
person	v:|as|~	-38 -40 -10 -16
person	v:|at|~	-28 61 -13 -9
person	v:|behind|~	-37 -13 -15 -20
person	v:|by|O	-20 23 -15 -8
person	v:|by|S	-23 23 14 -3
person	v:|by|X	-10 -21 -4 -3
person	v:|by|by	18 79 -12 75
person	v:|by|for	-70 30 -18 -4
person	v:|by|in	7 11 -8 -8
person	v:|by|of	-49 68 -37 -8
person	v:|by|to	-69 61 -29 -5
person	v:|by|~	-7 -4 8 -11
person	v:|for|O	16 44 -21 56
person	v:|for|S	53 33 -14 -9
person	v:|for|X	-78 8 -13 -12
person	v:|for|for	-71 42 55 -15
person	v:|for|in	57 10 -12 -7
person	v:|for|of	34 23 65 -12
person	v:|for|on	-103 -58 -20 63
person	v:|for|such as	7 -3 -5 -5
person	v:|for|~	-16 4 -6 -15
person	v:|from|O	-23 54 46 -19
person	v:|from|S	-13 -14 -23 -7
person	v:|from|X	-37 68 -13 -5
person	v:|from|from	-23 -75 -23 -23
person	v:|from|in	-35 68 -14 -12
person	v:|from|~	-24 26 -18 11
person	v:|in|S	-2 -8 -21 -14
person	v:|in|X	-12 -1 -8 -3
person	v:|in|in	-31 38 -11 -7
person	v:|in|of	-54 78 -23 -7
person	v:|in|~	-34 62 -14 -11
person	v:|like|like	-45 50 -8 -10
person	v:|of|S	7 -44 -19 -8
person	v:|of|in	-5 -22 -10 -3
person	v:|of|of	-43 -7 39 -9
person	v:|of|~	-33 -15 -14 -11
person	v:|on|S	-37 -67 -9 -6
person	v:|on|on	-24 -21 -8 -3
person	v:|on|~	-30 -14 -12 -11
person	v:|opposite|O	-48 -10 -2 -17
person	v:|opposite|in	59 -24 -6 -5
person	v:|opposite|of	71 -51 -17 -16
person	v:|opposite|~	-13 -12 -13 -10
person	v:|out of|~	0 -11 -10 -9
person	v:|round|~	0 -4 -3 -20
person	v:|to|S	16 42 -31 -10
person	v:|to|for	-1 22 49 -12
person	v:|to|in	73 -60 -10 -5
person	v:|to|to	-49 93 -7 -7
person	v:|to|~	-3 -19 2 -8
person	v:|under|~	-45 -63 -31 -8
person	v:|with|O	35 19 19 6
person	v:|with|S	2 -1 -5 -7
person	v:|with|X	-14 59 5 -15
person	v:|with|for	-4 -52 74 -12
person	v:|with|from	46 -19 -38 -32
person	v:|with|in	79 -32 -11 -6
person	v:|with|of	-85 -19 77 -6
person	v:|with|on	62 20 -15 -24
person	v:|with|with	-24 35 -11 -7
person	v:|with|~	-11 -15 7 15
person	year	-4 -5 -2 7
person	~	-51 -58 -60 -62
person	~ before:!	-26 -19 -30 -27
person	~ before:"	-28 1 -14 -11
person	~ before:#	17 -19 -16 -15
person	~ before:'	-55 -15 -15 23
person	~ before:'d	-65 -17 -9 -10
person	~ before:'ll	-7 -7 -16 -8
person	~ before:'m	-18 -9 -6 -7
person	~ before:'re	-18 -60 -9 -5
person	~ before:'s	-22 -1 0 -14
person	~ before:(	18 0 -4 -14
person	~ before:)	25 -10 -16 -12
person	~ before:,	2 -34 -35 -23
person	~ before:-	-52 -46 68 -10
person	~ before:.	19 -11 -18 -25
person	~ before::	16 -11 -18 -13
person	~ before:;	3 -21 -4 16
person	~ before:C	22 -11 -11 -13
person	~ before:F	-43 -28 -19 -19
person	~ before:L	-17 -3 -14 -9
person	~ before:O	-15 -10 -13 -4
person	~ before:P	-2 -11 -8 -3
person	~ before:W	-13 -19 -6 7
person	~ before:a	-17 -20 -7 -12
person	~ before:about	-32 -3 -19 -14
person	~ before:accepted	34 -16 -9 -6
person	~ before:accepting	-33 -16 -21 -13
person	~ before:according	58 -22 -12 -11
person	~ before:accuses	-17 -14 -3 -16
person	~ before:achievement	-4 -7 -5 -9
person	~ before:actor	39 -16 -13 -5
person	~ before:actors	99 -35 -20 -18
person	~ before:actress	43 -11 -13 -12
person	~ before:adaptation	-35 -11 -19 -14
person	~ before:adapted	-24 -18 39 -11
person	~ before:added	-9 -9 -12 -8
person	~ before:after	-35 -18 -13 -11
person	~ before:afterwards	-44 -10 -7 78
person	~ before:again	17 64 88 -17
person	~ before:against	-8 -19 -14 -10
person	~ before:age	-36 -3 -4 -4
person	~ before:agent	-80 -7 -5 -8
person	~ before:aka	16 -6 -18 -9
person	~ before:all	-46 -14 42 -12
person	~ before:allowed	25 -10 -8 -13
person	~ before:along	104 -20 -21 5
person	~ before:alongside	2 -15 0 13
person	~ before:aloud	-29 -8 -7 -8
person	~ before:already	-3 -20 -1 27
person	~ before:also	-29 4 -17 -13
person	~ before:alternate	-50 -19 -10 -5
person	~ before:am	-10 -6 -3 -5
person	~ before:american	-83 -36 -11 -11
person	~ before:among	-67 -22 -21 -16
person	~ before:amuse	-42 -4 -17 -19
person	~ before:an	-44 5 -14 -14
person	~ before:and	0 -13 -5 -4
person	~ before:angry	-20 -5 -9 -8
person	~ before:animated	-76 -20 -19 -11
person	~ before:announced	-9 -10 -9 -10
person	~ before:another	-11 -15 -9 -9
person	~ before:any	-70 -9 -10 -14
person	~ before:anyone	-60 -13 -9 -7
person	~ before:anything	-55 -27 -7 -7
person	~ before:anyway	-45 -16 -28 -22
person	~ before:appear	58 -16 -2 -3
person	~ before:appeared	-41 -10 -6 -6
person	~ before:approached	-52 -7 -18 -27
person	~ before:april	0 -5 -3 -4
person	~ before:are	-16 -20 2 2
person	~ before:aren't	15 -3 -26 -11
person	~ before:around	-18 -26 -7 -3
person	~ before:artist	-26 -8 -3 -5
person	~ before:as	2 -12 -12 8
person	~ before:asked	-24 -12 -12 -10
person	~ before:asks	-38 -16 -8 -5
person	~ before:assassin	24 -31 -13 -11
person	~ before:assistant	-17 -9 -14 -13
person	~ before:at	-43 2 3 -12
person	~ before:attend	-72 -3 -32 -26
person	~ before:audiences	-39 -13 -8 -8
person	~ before:audition	34 -12 -12 -10
person	~ before:australian	9 -7 -12 -5
person	~ before:author	-24 -14 -59 -11
person	~ before:autumn	-21 -13 -13 -2
person	~ before:award	-34 11 -18 -11
person	~ before:awards	-67 -12 -11 -9
person	~ before:away	-30 -61 -10 -9
person	~ before:back	41 -14 19 -13
person	~ before:bad	35 -6 -6 -3
person	~ before:bank	26 -14 -15 -7
person	~ before:based	-37 -11 -20 -10
person	~ before:be	-9 -8 -3 -13
person	~ before:beaches	-12 -22 -16 -3
person	~ before:beards	-20 -9 -4 -13
person	~ before:beauty	-63 -12 -15 -6
person	~ before:became	-19 -2 -2 -6
person	~ before:because	30 66 -10 -8
person	~ before:become	-38 -26 -13 -19
person	~ before:been	-9 -11 -2 -15
person	~ before:before	-52 -30 -14 -14
person	~ before:begun	-3 -20 -3 15
person	~ before:behind	34 14 -14 -13
person	~ before:being	-40 1 28 -12
person	~ before:belfast-born	-16 -20 -9 -5
person	~ before:best	-11 -38 15 -17
person	~ before:best-selling	-28 -18 -63 -13
person	~ before:between	-48 -10 -34 -8
person	~ before:big	-36 -8 -23 -11
person	~ before:bigger	46 51 -4 -11
person	~ before:biologist	13 -8 -5 -27
person	~ before:biopic	-19 -6 -2 -8
person	~ before:birds	-12 -19 -3 -18
person	~ before:black	-52 -31 -26 -8
person	~ before:book	-37 -18 -21 -9
person	~ before:bookmakers	-31 -10 -5 -4
person	~ before:boots	-34 -21 -70 -27
person	~ before:born	-28 -7 -12 -18
person	~ before:both	-7 32 22 -19
person	~ before:boxer	1 -2 -7 -21
person	~ before:boyfriend	-40 -5 -29 -13
person	~ before:brings	-89 -78 -38 -14
person	~ before:british	5 -63 -12 -11
person	~ before:broadcaster	-69 -37 113 -5
person	~ before:broccoli	10 -4 -4 -2
person	~ before:broke	-71 -24 -27 -13
person	~ before:brother	89 -34 -41 -13
person	~ before:brothers	-21 97 -17 -14
person	~ before:brought	-13 -11 -6 -8
person	~ before:build	17 -12 -4 -4
person	~ before:building	-24 -11 -9 -5
person	~ before:built	-26 -16 -16 -29
person	~ before:business	-20 -55 -26 -41
person	~ before:but	30 14 -12 -12
person	~ before:by	-17 1 13 -15
person	~ before:calf	-23 44 24 -5
person	~ before:called	-6 -19 -12 -12
person	~ before:calling	-21 -13 -8 -9
person	~ before:calls	-7 -13 -3 -56
person	~ before:came	18 -27 0 -14
person	~ before:camera	-44 42 -24 -13
person	~ before:cameraman	-49 -8 -16 -12
person	~ before:camp	1 -24 -13 -5
person	~ before:can't	-34 -14 -13 -12
person	~ before:cannot	-36 -6 -4 -18
person	~ before:capture	-34 -3 -6 -3
person	~ before:case	-8 -7 -7 -5
person	~ before:cast	6 -13 -17 -15
person	~ before:catholic	-81 -39 -20 -14
person	~ before:cellist	-20 -12 -22 -8
person	~ before:ceremony	-25 -9 -5 -5
person	~ before:certain	42 -11 -30 -15
person	~ before:chair	-41 -6 -18 -11
person	~ before:chaired	-23 -67 -35 -6
person	~ before:chance	-61 -11 -19 -26
person	~ before:changed	67 -11 -7 -12
person	~ before:character	31 -15 -12 -6
person	~ before:characters	-12 -17 -6 -17
person	~ before:charge	60 -31 -22 -18
person	~ before:chief	-51 -19 -13 -45
person	~ before:children	-60 30 -12 -8
person	~ before:chosen	-47 -4 -3 -19
person	~ before:chronologically	-29 -9 -16 -7
person	~ before:cinematographer	-11 -8 -6 -7
person	~ before:cited	46 -10 -9 -8
person	~ before:city	88 -25 -33 -9
person	~ before:claws	16 -4 -1 -3
person	~ before:clerk	13 -32 -24 -5
person	~ before:climactic	-22 -4 -4 -2
person	~ before:clock	12 -9 -6 -9
person	~ before:co-star	38 72 -11 -11
person	~ before:co-stars	-5 -7 -13 -15
person	~ before:co-wrote	-35 -30 84 -13
person	~ before:coach	-134 -15 -11 -11
person	~ before:coaches	-70 -8 -6 -13
person	~ before:collaborated	-27 -8 85 -14
person	~ before:columnists	-39 -17 -8 -12
person	~ before:comedian	-36 -14 -9 -4
person	~ before:comedy	-58 -7 -12 -13
person	~ before:comes	-28 -5 -3 -21
person	~ before:comic	62 -21 -48 -7
person	~ before:comics	-23 -26 -13 -6
person	~ before:coming	-22 -31 -9 -4
person	~ before:commentary	67 -3 -13 -7
person	~ before:commercial	-52 -17 -16 -7
person	~ before:company	-29 -22 -33 -16
person	~ before:compare	-57 -16 -10 -11
person	~ before:compete	-22 -7 -15 -34
person	~ before:complications	-22 -16 -23 -15
person	~ before:composed	-28 -15 -18 -4
person	~ before:composer	-53 -18 -9 -10
person	~ before:confirmed	-53 -18 -22 -7
person	~ before:conspicuous	-54 -25 -23 -15
person	~ before:constable	35 -47 -6 -4
person	~ before:contributors	144 -9 -5 -7
person	~ before:cop	21 -17 -8 -12
person	~ before:corpse	44 -41 -28 -25
person	~ before:costar	-31 -14 -9 -5
person	~ before:costume	-15 -17 -7 -14
person	~ before:could	-34 -5 -5 -9
person	~ before:couldn't	-18 -31 -19 -4
person	~ before:counted	-90 -12 -15 -15
person	~ before:couple	-46 83 -52 -29
person	~ before:court	-16 -8 -7 -4
person	~ before:created	-29 -9 -7 -13
person	~ before:credit	-16 -17 -4 -10
person	~ before:credited	-59 -11 89 -11
person	~ before:cricketer's	-22 -6 -4 -3
person	~ before:cried	-19 -4 -3 -7
person	~ before:crusader	-25 -34 -24 -14
person	~ before:cut	-45 -22 -26 -4
person	~ before:danced	-5 0 -18 -4
person	~ before:danish	-34 9 -13 -12
person	~ before:daughter	114 -17 -14 -11
person	~ before:daughters	-34 -19 -14 -9
person	~ before:day	-64 -47 -42 -29
person	~ before:daylight	-15 -13 -14 -8
person	~ before:days	-28 -23 -9 -12
person	~ before:deal	62 -14 -17 -5
person	~ before:death	-72 -51 -28 -14
person	~ before:debutant	-48 75 -22 -10
person	~ before:dec	-46 -28 -24 -13
person	~ before:decades	-52 -15 -2 -12
person	~ before:decision	45 -3 -1 -6
person	~ before:del	-19 -1 -6 -3
person	~ before:describe	3 -13 -8 -13
person	~ before:designer	-17 -5 -10 -4
person	~ before:despite	-57 -15 -28 -19
person	~ before:details	-34 60 -37 -25
person	~ before:diabetes	-22 -16 -23 -15
person	~ before:dialogues	-71 -45 119 -14
person	~ before:diamond	-77 -25 -34 -19
person	~ before:dictated	-35 -27 -23 -5
person	~ before:did	53 -17 -19 -16
person	~ before:direct	-119 -29 24 53
person	~ before:directed	-38 18 -1 5
person	~ before:directing	-9 70 62 -14
person	~ before:direction	-46 52 -17 -11
person	~ before:directions	-49 -55 -22 -32
person	~ before:director	-27 17 -7 -6
person	~ before:director's	-42 66 -36 -9
person	~ before:directors	-53 91 -22 -14
person	~ before:directs	-51 -16 61 -12
person	~ before:disappeared	-55 -16 56 -10
person	~ before:discussion	-17 -5 -11 -11
person	~ before:distribute	-14 -34 -18 -4
person	~ before:distribution	-53 -19 -12 -18
person	~ before:do	17 -15 -9 -8
person	~ before:doctor	-16 -10 -3 -4
person	~ before:does	15 -15 -9 -13
person	~ before:doing	-25 -6 -51 -7
person	~ before:don't	-44 -34 -5 -8
person	~ before:done	-67 -39 68 -5
person	~ before:donning	-51 -12 -20 -16
person	~ before:down	-36 -6 -6 -4
person	~ before:dr	-65 -24 -15 -11
person	~ before:drama	-47 -19 -24 -17
person	~ before:dropped	-47 -9 -21 -12
person	~ before:drug	-21 -9 -11 -4
person	~ before:due	-44 -18 -7 -19
person	~ before:e.t.	-15 -25 -9 -7
person	~ before:early	-54 59 -8 -8
person	~ before:editor	-46 -38 -13 -15
person	~ before:eighth	-19 -16 -13 -24
person	~ before:either	-13 0 -3 -6
person	~ before:elements	-23 -29 -19 -10
person	~ before:eleven	-16 73 -6 -8
person	~ before:else	-34 -19 -6 -4
person	~ before:empty	-41 -6 -18 -11
person	~ before:enables	-34 -3 -6 -3
person	~ before:end	-21 -24 69 -7
person	~ before:enemy	-29 -8 -7 -4
person	~ before:enter	-20 -9 -5 -7
person	~ before:episode	-23 7 -14 -7
person	~ before:equivalent	-65 -35 -15 -18
person	~ before:european	-21 -17 -3 -2
person	~ before:event	-21 -11 -3 -4
person	~ before:ever	-19 -18 -5 -6
person	~ before:every	-11 -63 -22 -6
person	~ before:everybody	-24 -7 -4 46
person	~ before:everybody's	-57 -16 -10 -11
person	~ before:everyone's	-13 -41 -8 -10
person	~ before:executive	-27 -16 -8 -22
person	~ before:expected	32 -19 -8 -8
person	~ before:eye	-29 -12 -18 -15
person	~ before:eyes	57 -12 -41 -10
person	~ before:faces	-45 -10 -12 -9
person	~ before:fact	0 -17 -5 -3
person	~ before:falls	61 -9 -17 -14
person	~ before:family	-60 -49 -7 -5
person	~ before:famous	54 -32 -13 -11
person	~ before:fans	-33 -12 -25 -8
person	~ before:fantasy	31 -15 -5 -8
person	~ before:far	75 5 -6 -8
person	~ before:fashion	14 -17 -10 -8
person	~ before:father	52 -23 -31 -47
person	~ before:fathers	25 -12 -21 -10
person	~ before:favourite	-31 -10 -5 -4
person	~ before:features	108 -9 -8 -9
person	~ before:february	-11 -13 -9 -10
person	~ before:feeling	-45 -14 -16 -9
person	~ before:festival	-50 -50 -10 -22
person	~ before:few	-26 -23 -6 -4
person	~ before:fiction	-72 -46 -51 -9
person	~ before:fight	-8 -59 -48 -5
person	~ before:fill	20 -8 -10 -14
person	~ before:film	0 39 2 -11
person	~ before:film-maker	-16 29 -9 -10
person	~ before:film-makers	-71 -88 -67 -47
person	~ before:filmed	-32 16 -14 -8
person	~ before:filmmaker	-24 67 -18 -16
person	~ before:films	-38 -9 -17 -9
person	~ before:fired	-39 -17 -8 -12
person	~ before:firm	-19 0 -19 -34
person	~ before:first	-33 14 -16 10
person	~ before:fish	33 -15 -9 -9
person	~ before:fitted	-49 -4 -8 -4
person	~ before:florist	-51 -9 -11 -11
person	~ before:follows	-55 -15 -37 -13
person	~ before:footage	34 -20 -4 -5
person	~ before:for	-8 -8 -17 -9
person	~ before:forgive	-31 -6 -5 -9
person	~ before:form	-39 -16 -6 -1
person	~ before:former	37 -11 -11 -9
person	~ before:found	-18 -17 -11 -16
person	~ before:founder	-50 -13 -22 -13
person	~ before:four	51 -13 60 -12
person	~ before:fourteen-year-old	47 -10 -14 -7
person	~ before:fourth	-46 -42 -12 -18
person	~ before:french	0 -19 55 -7
person	~ before:fresh	59 -12 -11 -9
person	~ before:friday	125 -9 -12 -8
person	~ before:friend	-14 5 -13 -24
person	~ before:friends	-44 -9 -9 -14
person	~ before:from	-19 -11 8 -10
person	~ before:fugitive	49 -20 -20 -23
person	~ before:funerals	-67 -40 -52 -18
person	~ before:fyi	-65 -8 -39 -26
person	~ before:gang	20 -11 -21 -7
person	~ before:gave	20 -12 -12 -13
person	~ before:get	-17 -5 -7 -8
person	~ before:gets	-14 -16 -7 -19
person	~ before:getting	-39 -8 -42 -9
person	~ before:girl	0 -13 -11 -13
person	~ before:girlfriend	39 -5 -3 -6
person	~ before:give	-19 -11 -15 -17
person	~ before:given	-10 -12 -21 -17
person	~ before:gives	30 -17 -7 -8
person	~ before:glimpse	16 -18 -10 -21
person	~ before:global	-20 -48 -4 -4
person	~ before:gloves	-59 -11 -6 -11
person	~ before:glowering	-41 -26 -19 -13
person	~ before:go	68 17 -11 -9
person	~ before:goat	-46 0 -25 -26
person	~ before:going	-9 -16 -14 -14
person	~ before:gone	25 34 -10 -5
person	~ before:good	-12 -4 -6 -5
person	~ before:got	-38 -5 -8 -7
person	~ before:graphic	-83 -11 -39 -12
person	~ before:greeted	-33 -21 -38 -16
person	~ before:growing	-6 -6 -2 -3
person	~ before:gun	-12 -12 -4 -2
person	~ before:gunfight	-14 -4 -18 -4
person	~ before:had	-21 5 -5 -12
person	~ before:handed	-49 -19 -61 -9
person	~ before:happen	-5 -18 -15 -5
person	~ before:harry	-24 -6 -4 -38
person	~ before:has	-23 -16 -10 -14
person	~ before:have	-14 3 -2 5
person	~ before:he	-35 -7 7 -10
person	~ before:head	-25 -22 -12 -11
person	~ before:headed	25 -4 -7 -5
person	~ before:hear	-18 -31 -19 -4
person	~ before:heard	53 -4 -4 -5
person	~ before:heavyweight	43 -22 -8 -14
person	~ before:held	67 -36 -24 -4
person	~ before:help	46 -12 -7 -9
person	~ before:her	4 23 -9 -14
person	~ before:here	-29 -10 -9 -11
person	~ before:hero	-58 -30 -11 -8
person	~ before:him	-17 34 59 -11
person	~ before:himself	82 -34 -22 -21
person	~ before:his	-20 -10 -3 -3
person	~ before:hollywood	-33 -47 -6 -6
person	~ before:home	-47 -13 -13 -13
person	~ before:honoured	-23 -8 -5 -11
person	~ before:host	-32 -19 -15 -14
person	~ before:hosted	-17 -7 -8 -7
person	~ before:hosting	-38 -6 -26 -22
person	~ before:hotel	-54 -31 -6 -4
person	~ before:hotel-bar	-35 -16 -23 -22
person	~ before:hours	41 -22 -12 -18
person	~ before:house	-49 -24 -3 -8
person	~ before:how	0 -18 -40 -3
person	~ before:however	-9 -42 -6 -5
person	~ before:hundred	-50 -10 -4 -10
person	~ before:husband	12 -25 -52 -13
person	~ before:i	6 -10 -7 -8
person	~ before:idea	-59 -43 -39 -18
person	~ before:if	15 -10 -11 -10
person	~ before:in	-12 -1 -17 -17
person	~ before:include	34 -14 -13 -13
person	~ before:included	-83 -9 -19 -10
person	~ before:includes	-38 -8 -10 -8
person	~ before:including	7 -18 -17 -13
person	~ before:incredible	-42 -3 -13 -7
person	~ before:independently	-15 -3 -7 -10
person	~ before:indian	-40 -5 -18 -12
person	~ before:injury	-31 -14 -12 -9
person	~ before:insist	-26 -13 -10 -6
person	~ before:inspired	-33 -9 -13 -13
person	~ before:into	-28 -20 -16 -12
person	~ before:introduced	10 -8 -7 -5
person	~ before:introduction	-42 -5 -6 -6
person	~ before:iranian	-36 -45 -6 -7
person	~ before:is	21 -1 15 -10
person	~ before:isn't	-20 -35 -6 -5
person	~ before:it	-15 8 17 0
person	~ before:italian	3 -5 -13 -9
person	~ before:its	-39 -11 -20 77
person	~ before:january	-71 -35 -11 -29
person	~ before:japanese	65 -16 -13 -23
person	~ before:job	-58 51 -5 -5
person	~ before:join	-18 -12 -9 -8
person	~ before:joined	35 -13 -27 -11
person	~ before:joining	-7 -5 -4 -6
person	~ before:jokes	50 -9 -7 -5
person	~ before:journalist	66 -16 -36 -10
person	~ before:judge	-16 -8 -7 -4
person	~ before:jury	-22 -75 -22 -12
person	~ before:just	-34 -26 -15 -10
person	~ before:keener	-16 -11 -8 -7
person	~ before:keeper's	-59 -11 -6 -11
person	~ before:keeps	29 -6 -10 -7
person	~ before:kept	-18 -7 -21 -8
person	~ before:kid	-29 -8 -7 -8
person	~ before:killer	-65 -20 -6 -9
person	~ before:kissed	-28 -7 -11 -6
person	~ before:knew	-40 -5 -8 -10
person	~ before:know	-28 -22 -10 -9
person	~ before:lady	2 -19 -8 -9
person	~ before:last	27 2 -14 -13
person	~ before:late	22 -21 -14 -8
person	~ before:lately	-36 -17 -19 -11
person	~ before:later	57 -16 -19 -12
person	~ before:latter	-25 49 73 -9
person	~ before:laugh	-28 0 -10 -4
person	~ before:lead	151 -13 -14 -12
person	~ before:leading	94 -13 -13 -9
person	~ before:learned	-35 -5 -13 -8
person	~ before:least	-75 -34 -18 -23
person	~ before:leaves	-31 -21 -8 -8
person	~ before:led	-11 -9 -13 -10
person	~ before:left	47 -51 -9 -22
person	~ before:less	-23 -26 -13 -6
person	~ before:let	-57 19 73 -13
person	~ before:library	-18 -7 -23 -7
person	~ before:life	-41 -6 -8 -8
person	~ before:light	43 -22 -8 -14
person	~ before:lights	-37 -20 -62 -10
person	~ before:lijo	-22 -11 -16 -10
person	~ before:like	-42 3 -15 -9
person	~ before:line	-61 -59 -24 -13
person	~ before:line-up	-133 -11 -25 -19
person	~ before:lines	-11 -12 -5 -3
person	~ before:lion	-34 -12 -23 -11
person	~ before:lit	-15 -8 -30 -28
person	~ before:location	-6 -76 -6 -2
person	~ before:long	-26 -15 -13 -9
person	~ before:look	-28 57 -23 -17
person	~ before:looked	-40 -20 -14 -5
person	~ before:loosely	-19 -27 63 -8
person	~ before:lord	-21 -9 -11 -4
person	~ before:lost	-59 -38 -13 -20
person	~ before:love	-27 45 -20 -9
person	~ before:loved	0 -12 -6 -9
person	~ before:made	17 26 -15 -14
person	~ before:magnate	-77 -25 -34 -19
person	~ before:make	-17 -17 -15 -14
person	~ before:makes	35 -6 -6 -3
person	~ before:mammoth	-51 -9 -12 -11
person	~ before:man	11 -25 29 -9
person	~ before:manager	23 -17 -10 -9
person	~ before:many	-37 -9 -5 -8
person	~ before:marriage	-63 -36 -13 -10
person	~ before:married	-42 69 -17 -12
person	~ before:marshes	-19 -15 -7 -9
person	~ before:martians	10 -4 -4 -2
person	~ before:matter	-36 -9 -24 -6
person	~ before:may	-104 -5 -12 -9
person	~ before:me	22 -5 -11 -11
person	~ before:meal	-20 -15 -3 -7
person	~ before:meanwhile	-27 -8 -12 -11
person	~ before:memoir	-71 -29 -39 -8
person	~ before:men	-20 -7 -7 -6
person	~ before:met	-12 -9 -13 -12
person	~ before:metal	16 -4 -1 -3
person	~ before:might	0 -8 -10 -4
person	~ before:miles	-8 0 -4 -5
person	~ before:minister	-28 -6 -8 -11
person	~ before:miss	-2 -5 -4 -6
person	~ before:missed	-12 -12 -9 -9
person	~ before:mistakes	49 -20 -20 -23
person	~ before:model	-44 -18 -15 -18
person	~ before:money	-20 -9 -8 40
person	~ before:months	-48 -11 -9 -23
person	~ before:moon	71 -34 -12 -11
person	~ before:more	7 -8 65 -8
person	~ before:most	30 -24 -15 -11
person	~ before:mostly	-25 -17 -3 -4
person	~ before:mother	41 29 -17 -9
person	~ before:mr	-36 -15 -11 -12
person	~ before:mr.	-19 -12 -12 44
person	~ before:ms	-48 -42 -16 58
person	~ before:ms.	-12 -25 -19 -10
person	~ before:much	-34 -14 -22 -16
person	~ before:murder	-38 -3 -46 -7
person	~ before:music	42 -17 -32 -12
person	~ before:musical	-67 -63 -25 -10
person	~ before:mutant	16 -4 -1 -3
person	~ before:my	-24 -3 -11 44
person	~ before:name	-5 -30 -20 -11
person	~ before:named	-42 -12 -11 -8
person	~ before:names	10 -12 -24 -36
person	~ before:negotiations	27 -9 -10 -4
person	~ before:never	-15 -4 -10 -5
person	~ before:new	-59 45 -15 -15
person	~ before:newcomer	-37 -17 22 -7
person	~ before:news	-45 -4 -13 -5
person	~ before:next	-44 -21 -21 -15
person	~ before:nice	-37 -14 -18 -16
person	~ before:night	2 -12 -10 -7
person	~ before:no	-25 -17 -9 -24
person	~ before:nobody	25 -10 -8 -13
person	~ before:nominated	-41 -8 -8 -11
person	~ before:northern	-11 -5 -15 -5
person	~ before:not	-9 -17 7 2
person	~ before:nothing	-12 -6 -10 -10
person	~ before:noticed	-41 -4 -15 -15
person	~ before:novel	1 -1 3 44
person	~ before:novelist	65 -23 -47 -16
person	~ before:novels	-29 -18 -14 -5
person	~ before:november	-56 -6 -14 -34
person	~ before:now	-102 -45 -13 -10
person	~ before:number	-38 -3 -5 -4
person	~ before:nun	-23 -57 -7 -11
person	~ before:objected	-71 73 -12 0
person	~ before:of	-9 -20 -13 -17
person	~ before:off	32 78 -9 -6
person	~ before:offered	-17 -14 -9 -10
person	~ before:offers	-37 -41 -18 -25
person	~ before:officer	74 -7 -8 -7
person	~ before:officials	-24 -41 -6 -9
person	~ before:old	-93 -40 -12 -16
person	~ before:older	0 -35 -8 -7
person	~ before:on	1 -9 5 -11
person	~ before:once	-27 -8 31 -7
person	~ before:one	-28 -17 12 2
person	~ before:only	-28 -13 -26 -7
person	~ before:opponent	-58 -41 -19 -14
person	~ before:opposite	-21 -16 -12 -11
person	~ before:or	-43 -20 -8 -7
person	~ before:order	31 -4 -15 -7
person	~ before:original	6 33 28 14
person	~ before:originally	-60 -9 -11 -8
person	~ before:oscar	-74 58 -19 -21
person	~ before:other	24 -22 -14 -16
person	~ before:others	-2 27 -7 -6
person	~ before:our	-27 -32 -11 -18
person	~ before:out	91 -17 -15 -13
person	~ before:over	55 -32 -26 31
person	~ before:overseas	-22 -31 -19 -6
person	~ before:own	53 -14 -10 -13
person	~ before:paid	-13 -17 -7 -2
person	~ before:part	77 -23 -18 -11
person	~ before:partly	34 -8 -4 -4
person	~ before:partner	-3 -22 -14 32
person	~ before:parts	-56 -10 -12 -12
person	~ before:patience	-7 -10 -10 -8
person	~ before:pay	-11 -21 -4 -14
person	~ before:peep	-35 -27 -23 -5
person	~ before:people	-23 -10 -8 -8
person	~ before:per	-26 -7 -12 -17
person	~ before:performance	31 -27 57 -9
person	~ before:performers	-105 -6 -11 -10
person	~ before:phase	-32 -55 -4 -4
person	~ before:photography	-18 -12 -7 -9
person	~ before:picked	41 -10 -22 -9
person	~ before:picture	-108 -7 -10 -6
person	~ before:piece	-17 29 -13 -12
person	~ before:plan	-10 -60 -10 -5
person	~ before:plane	-20 -15 -3 -7
person	~ before:play	17 -19 -13 -14
person	~ before:played	52 -17 -15 -8
person	~ before:playing	41 -18 -4 -13
person	~ before:plays	34 -14 -12 -14
person	~ before:playwright	-6 -16 64 -13
person	~ before:polite	-5 -15 -7 -11
person	~ before:pop	73 -14 -9 -13
person	~ before:portrayed	15 -8 -12 -5
person	~ before:potter	-24 -6 -4 -38
person	~ before:presented	-66 -9 -18 -10
person	~ before:president	-60 55 -13 -10
person	~ before:pretend	-45 -29 -16 -11
person	~ before:prettier	-27 -8 -10 -25
person	~ before:previous	25 -15 -3 -11
person	~ before:previously	-45 -9 -9 -9
person	~ before:prime	-28 -6 -8 -11
person	~ before:print	-14 -33 -11 -7
person	~ before:prison	39 -26 -39 -3
person	~ before:privilege	-16 -15 -4 -4
person	~ before:prize	40 -6 -18 -7
person	~ before:produce	-32 -9 -13 20
person	~ before:produced	-22 67 -22 38
person	~ before:producer	-30 -15 -13 81
person	~ before:producers	-43 -20 -1 103
person	~ before:produces	-62 -6 -13 75
person	~ before:producing	-22 -11 -30 81
person	~ before:production	-29 -14 -5 -5
person	~ before:professor	-28 65 -13 -12
person	~ before:prohibited	-32 -5 -2 -7
person	~ before:proposed	-34 -9 -13 -7
person	~ before:provides	-27 -3 -6 -5
person	~ before:psychologist	60 -31 -22 -18
person	~ before:public	-88 -20 -8 -13
person	~ before:put	-52 -13 -9 -7
person	~ before:puzzle	-38 -3 -46 -7
person	~ before:quite	0 -46 -8 -9
person	~ before:raised	-8 -9 -8 50
person	~ before:rapper	-12 59 -10 -15
person	~ before:rather	-17 -35 -7 -4
person	~ before:reach	-33 -47 -6 -6
person	~ before:read	56 -9 -9 -7
person	~ before:reading	-31 -5 -9 -7
person	~ before:real	4 -12 -11 -10
person	~ before:real-life	1 -2 -7 -21
person	~ before:recalled	-29 -25 -18 -12
person	~ before:recalling	-38 -8 45 -9
person	~ before:recast	-23 -28 -4 -4
person	~ before:received	-20 -8 -4 -8
person	~ before:recommended	-55 -14 -12 -10
person	~ before:referring	-11 -64 -14 -11
person	~ before:relationship	-12 -47 -6 -7
person	~ before:remake	70 -10 -10 -12
person	~ before:remarked	-34 -18 -9 -4
person	~ before:remember	-37 -7 -6 -8
person	~ before:replace	-65 -31 -8 -11
person	~ before:replaced	68 -53 -28 -5
person	~ before:replacement	-73 73 -27 -16
person	~ before:replaces	-39 -10 -9 -23
person	~ before:replacing	-13 -18 -4 -21
person	~ before:reporter	-27 -2 -11 -8
person	~ before:repped	-56 -36 -42 -35
person	~ before:retired	-56 -5 -12 -18
person	~ before:return	-10 63 -13 -30
person	~ before:returns	42 -25 -17 -18
person	~ before:reveal	-22 -13 -10 -14
person	~ before:revival	-17 -49 -20 -5
person	~ before:right	-33 -8 -14 -15
person	~ before:rights	-18 -15 -16 -10
person	~ before:ringlets	28 -14 -17 -3
person	~ before:river	-47 -7 -7 -8
person	~ before:role	6 11 -11 -15
person	~ before:roles	-44 91 -44 -13
person	~ before:romantic	63 -31 -13 -19
person	~ before:room	-75 -12 -24 60
person	~ before:round	-45 -6 -6 -7
person	~ before:row	-66 -5 -8 -23
person	~ before:rumors	-16 -5 -6 -21
person	~ before:run	-52 -18 -17 69
person	~ before:runs	26 -9 -10 -11
person	~ before:said	-26 -13 -8 1
person	~ before:same	-40 71 -24 -13
person	~ before:sand	-12 -22 -16 -3
person	~ before:saturday	-38 -12 -7 -4
person	~ before:say	-12 6 -17 -10
person	~ before:says	-20 45 -9 -10
person	~ before:scene	59 -17 -9 -10
person	~ before:school	-19 -38 -15 -16
person	~ before:science	-72 -46 -51 -9
person	~ before:score	-22 -15 -21 -10
person	~ before:scottish	-21 -17 -3 -2
person	~ before:screen	12 54 -11 -6
person	~ before:screenplay	-22 -29 107 -10
person	~ before:screenwriter	-53 -22 53 -5
person	~ before:scribe	-25 -28 12 -23
person	~ before:script	-2 -15 90 -2
person	~ before:scripts	39 -20 43 -13
person	~ before:second	25 -21 -93 -6
person	~ before:seconds	99 -6 -15 -17
person	~ before:secretary	-68 -14 -8 -6
person	~ before:see	-14 -13 -13 -7
person	~ before:seen	-11 -20 -13 -11
person	~ before:sent	-30 -20 -8 -13
person	~ before:separate	-8 -6 -12 -10
person	~ before:serial	-69 -10 -14 -9
person	~ before:series	-54 -13 -13 41
person	~ before:set	-56 -27 -10 -10
person	~ before:seven	-25 -15 -4 -21
person	~ before:share	-58 -21 -30 -12
person	~ before:shared	-18 54 -14 -22
person	~ before:she	41 -8 0 -16
person	~ before:shepherds	-85 -24 -22 -18
person	~ before:short	-5 -5 -11 -4
person	~ before:shortlisted	-57 -13 -10 -9
person	~ before:shot	100 -15 -16 -21
person	~ before:should	-22 -7 -3 -7
person	~ before:show	-41 -14 44 -9
person	~ before:shrine	-74 -44 -25 -17
person	~ before:sick	0 -4 -4 -19
person	~ before:sign	-16 -2 -1 -5
person	~ before:silver	-20 -8 -4 -8
person	~ before:since	-21 13 -20 -11
person	~ before:singer	-22 -15 -18 -9
person	~ before:sir	39 -12 -12 -11
person	~ before:sister	-47 -15 -43 -46
person	~ before:skinny	-62 -42 -26 -14
person	~ before:sloth	-51 -9 -12 -11
person	~ before:small	-18 -14 -13 -6
person	~ before:so	49 -36 -10 -10
person	~ before:solar	55 -11 -14 -6
person	~ before:some	-18 -17 -10 -9
person	~ before:somebody	-30 -11 -9 -5
person	~ before:someone	-34 -13 -11 -12
person	~ before:something	-54 -9 -11 -5
person	~ before:sometime	38 38 -7 -3
person	~ before:son	-24 -22 -14 37
person	~ before:songs	-45 -25 -29 -14
person	~ before:sons	-74 -20 -20 -11
person	~ before:soul	-59 -5 -3 -6
person	~ before:sound	-77 -18 -8 -5
person	~ before:sources	-19 -30 -10 -6
person	~ before:spanish	88 -25 -33 -9
person	~ before:speculation	-36 -2 -6 -5
person	~ before:speech	0 -3 -4 -4
person	~ before:spent	-54 -26 -30 -16
person	~ before:split	-5 -10 -17 -7
person	~ before:spoken	-24 -41 -6 -9
person	~ before:spokesman	-30 -17 -7 -11
person	~ before:spring	-32 -13 -3 -5
person	~ before:squid-faced	-9 -6 -13 -5
person	~ before:stage	-29 -37 -13 -15
person	~ before:stake	-29 -12 -18 -15
person	~ before:stand	-79 -36 -23 -23
person	~ before:star	-11 8 -18 36
person	~ before:starred	-14 -22 -14 -9
person	~ before:starring	-18 -7 -9 -9
person	~ before:stars	9 -19 -12 -13
person	~ before:statement	0 -14 -11 -9
person	~ before:stayed	-4 -7 -5 -9
person	~ before:still	-26 -2 -5 -5
person	~ before:sting	-28 -5 -3 -21
person	~ before:stories	-28 -59 -19 -4
person	~ before:story	-48 -22 -16 -13
person	~ before:student	96 -8 -16 -20
person	~ before:studio	-19 29 -11 -9
person	~ before:submarine	-18 -23 -30 -9
person	~ before:success	-34 -13 -9 -8
person	~ before:successfully	-27 -3 -6 -5
person	~ before:such	-32 -18 -4 -8
person	~ before:suggested	-38 -15 -10 -3
person	~ before:summer	65 -12 -9 -12
person	~ before:superior	-16 -8 -7 -4
person	~ before:superpowers	-10 0 -4 -4
person	~ before:supervised	-46 -45 -41 -4
person	~ before:supporting	63 -24 -19 -15
person	~ before:sure	-12 -22 -5 -5
person	~ before:surfers	82 -7 -8 -15
person	~ before:survived	-38 -15 -19 -23
person	~ before:surviving	-19 -8 -32 -12
person	~ before:swears	-19 -31 -13 -8
person	~ before:swedish	-21 33 -15 -5
person	~ before:system	77 -10 -9 -10
person	~ before:take	-17 44 18 -4
person	~ before:taken	-39 -14 -22 -13
person	~ before:takes	-35 64 -13 64
person	~ before:talks	-30 -12 -11 -18
person	~ before:tea	-7 -17 -31 -4
person	~ before:technique	-34 -3 -6 -3
person	~ before:television	-56 -11 -15 -15
person	~ before:ten	-46 -3 -4 -4
person	~ before:tennis	-56 -5 -12 -18
person	~ before:than	-22 -12 -9 -7
person	~ before:thanked	-9 0 -11 -9
person	~ before:that	-3 -22 2 -9
person	~ before:the	-8 -6 0 -18
person	~ before:theatre	-16 -53 -30 -14
person	~ before:their	-49 6 -14 -13
person	~ before:them	10 -16 26 -15
person	~ before:theme	-43 -21 -55 -27
person	~ before:then	-20 -30 -13 -10
person	~ before:there	-1 -21 -11 -11
person	~ before:these	-61 -23 -11 -22
person	~ before:they	-23 -23 -8 -10
person	~ before:thing	-29 43 -22 -13
person	~ before:think	-48 -14 -6 -15
person	~ before:thinks	-62 -26 -14 -31
person	~ before:third	73 -24 -17 -24
person	~ before:this	8 37 -15 -10
person	~ before:those	-57 -46 -14 -14
person	~ before:though	-10 -8 25 -11
person	~ before:thought	87 -20 -17 -10
person	~ before:thousand	-8 0 -4 -5
person	~ before:three	-21 -19 -18 -12
person	~ before:thriller	-47 -19 -10 -6
person	~ before:through	-35 -12 -9 53
person	~ before:time	-14 126 -13 -11
person	~ before:title	-31 -17 -23 -24
person	~ before:to	3 -11 -13 -11
person	~ before:together	-58 -12 102 -9
person	~ before:told	-19 -27 -9 -10
person	~ before:toni	-20 -47 -3 -5
person	~ before:too	82 -13 -10 -12
person	~ before:took	-1 -13 -13 -9
person	~ before:trade	-38 -68 -20 -18
person	~ before:trend	-32 -55 -4 -4
person	~ before:trilogy	-13 -79 -22 -8
person	~ before:true	-16 -5 -6 -21
person	~ before:truly	-20 -48 -4 -4
person	~ before:trying	-76 -29 -20 -25
person	~ before:turn	30 -13 -11 -19
person	~ before:turned	-31 -16 -15 -30
person	~ before:turnips	-11 -21 -4 -14
person	~ before:turns	59 -13 -9 -16
person	~ before:tv	0 -19 -25 -9
person	~ before:tweeted	-42 -5 -6 -6
person	~ before:two	-64 73 -11 90
person	~ before:type	91 -61 -17 -8
person	~ before:uncle	-88 -26 -9 -24
person	~ before:under	-22 -29 -17 -12
person	~ before:unknown	-29 -9 -3 -7
person	~ before:unrest	-70 -3 -9 -9
person	~ before:until	-4 -14 -7 -7
person	~ before:up	-15 17 -19 2
person	~ before:us	-41 -4 -15 -15
person	~ before:used	-13 -5 -6 -9
person	~ before:v	-34 -6 -7 -13
person	~ before:vampire	-22 -15 -20 -25
person	~ before:vehicle	-57 -9 -10 -6
person	~ before:version	-19 19 -15 -9
person	~ before:very	-71 -13 -8 -8
person	~ before:vessel	17 -12 -4 -4
person	~ before:veteran	10 -26 -12 -13
person	~ before:veterans	-67 -5 -7 -22
person	~ before:viewers	-39 -9 -10 -10
person	~ before:village	-13 0 -3 -6
person	~ before:villain	32 -9 -9 -12
person	~ before:voice	-77 -30 -38 -23
person	~ before:voices	88 -13 -21 -21
person	~ before:volume	-13 -16 -3 -5
person	~ before:wait	-44 -13 -16 -14
person	~ before:want	-26 -33 -9 -4
person	~ before:wanted	33 -7 -6 -8
person	~ before:war	-59 -9 -7 -5
person	~ before:was	3 -13 -2 6
person	~ before:wasn't	-15 -10 -13 -16
person	~ before:way	-16 -37 -12 -17
person	~ before:we	-19 -9 -8 -8
person	~ before:week	-69 -32 -12 -9
person	~ before:well	-71 -11 -6 53
person	~ before:went	44 -24 -19 -8
person	~ before:were	-51 26 -29 -12
person	~ before:western	-43 -21 -22 -18
person	~ before:what	36 -18 -12 -14
person	~ before:when	-23 6 -10 -9
person	~ before:where	-19 -9 -10 -9
person	~ before:whether	-38 -23 -2 -9
person	~ before:which	-27 -39 -13 -2
person	~ before:while	27 -14 38 -7
person	~ before:who	-10 -19 -16 14
person	~ before:whom	1 -25 -9 -11
person	~ before:whose	-55 -21 -16 -22
person	~ before:widow	18 -4 -2 -3
person	~ before:wife	-16 -8 -5 37
person	~ before:wig	0 -7 -7 -5
person	~ before:will	8 -11 12 -12
person	~ before:winner	-72 36 -19 -21
person	~ before:winter	-49 -4 -18 -21
person	~ before:with	-14 -14 2 0
person	~ before:without	-10 -26 -10 -7
person	~ before:wizard	-52 -3 -3 -3
person	~ before:woman	30 -18 -12 -7
person	~ before:won	-26 54 56 -12
person	~ before:wonderful	-5 -49 -24 -6
person	~ before:words	-38 -35 -41 -52
person	~ before:work	-24 -17 -14 -8
person	~ before:worked	-22 -17 -15 -14
person	~ before:world	-59 -5 -11 -13
person	~ before:worth	-38 -8 45 -9
person	~ before:would	-34 -16 -9 -10
person	~ before:wouldn't	-32 28 -5 -3
person	~ before:writer	-17 28 52 -6
person	~ before:writers	-52 -9 -29 43
person	~ before:writing	-15 -3 61 -10
person	~ before:written	24 -17 7 4
person	~ before:wrote	-25 -13 57 -1
person	~ before:year	-23 18 -13 -11
person	~ before:years	27 8 -18 -15
person	~ before:yet	-29 -16 -3 -27
person	~ before:you	-26 -12 -11 -11
person	~ before:young	24 -3 7 -11
person	~ before:your	49 -42 -14 -24
person	~ before:zealander	7 -16 -5 -7
person	~ before:–	3 -7 -8 -8
person	~ before:—	-72 -18 -12 -11
person	~ behind:!	110 -29 -12 -16
person	~ behind:"	-13 -6 -14 -9
person	~ behind:#	-27 -4 -12 -7
person	~ behind:$	-6 4 -14 -16
person	~ behind:'	-30 -22 -13 -12
person	~ behind:'d	46 -12 -12 -10
person	~ behind:'ll	-3 -12 -10 -7
person	~ behind:'re	84 -7 -19 -4
person	~ behind:'s	-19 -15 17 -1
person	~ behind:(	30 -5 38 -11
person	~ behind:)	7 -18 3 -13
person	~ behind:,	-4 -25 -9 -27
person	~ behind:-	-4 -13 34 -12
person	~ behind:.	-3 -24 -33 -27
person	~ behind:/	-10 -19 -60 -20
person	~ behind::	-31 9 -14 -11
person	~ behind:;	-1 -12 7 9
person	~ behind:?	-71 -22 -17 -17
person	~ behind:C	45 -25 -19 -21
person	~ behind:F	-33 -19 -9 -27
person	~ behind:L	-34 5 -6 -10
person	~ behind:O	-23 -6 -9 25
person	~ behind:P	-15 -14 -7 -3
person	~ behind:W	-30 3 -8 -10
person	~ behind:a	0 -3 -16 -6
person	~ behind:abba	-27 -11 -13 -10
person	~ behind:aboard	-44 -17 -19 -13
person	~ behind:about	-24 34 -5 6
person	~ behind:above	-39 -8 -20 -12
person	~ behind:abroad	29 -5 -11 -12
person	~ behind:absent	21 -12 -13 -13
person	~ behind:academy	-8 32 -15 -11
person	~ behind:accepted	-43 -17 -9 -12
person	~ behind:acclaimed	-46 -18 -33 -11
person	~ behind:accuses	-23 -7 -5 -2
person	~ behind:achievement	-20 -25 -18 -21
person	~ behind:across	12 -54 -26 -9
person	~ behind:act	-34 -6 -12 -15
person	~ behind:acted	-6 -10 -9 -5
person	~ behind:acting	-33 -13 -12 -8
person	~ behind:actor	39 5 9 -10
person	~ behind:actors	-43 -31 -27 -26
person	~ behind:actress	-1 -24 -12 -11
person	~ behind:actresses	-97 -9 -15 -16
person	~ behind:adaptation	-38 -41 -15 -21
person	~ behind:adapted	-21 -41 123 -12
person	~ behind:added	22 -10 -11 -7
person	~ behind:adding	-6 -6 -2 -3
person	~ behind:addition	-61 -11 -8 -15
person	~ behind:admirers	-43 -33 -17 -14
person	~ behind:admits	-5 -7 -3 -4
person	~ behind:admitted	-53 -3 -11 -8
person	~ behind:adventurers	61 -24 -21 -14
person	~ behind:advertisement	-52 -15 -2 -12
person	~ behind:advice	-35 -14 -32 -10
person	~ behind:affection	-45 26 -13 -8
person	~ behind:afford	-33 -27 -27 -20
person	~ behind:aforementioned	122 -6 -8 -6
person	~ behind:after	-1 1 -21 -11
person	~ behind:afterwards	61 -22 -6 -25
person	~ behind:again	13 32 5 -12
person	~ behind:against	-27 -27 -6 -6
person	~ behind:agency	-53 -11 -14 -6
person	~ behind:agent	-19 -9 -6 -10
person	~ behind:ago	-25 -22 -17 -12
person	~ behind:agreed	-59 -16 -16 -11
person	~ behind:ahead	0 -9 -5 -4
person	~ behind:aka	-85 -23 -28 -33
person	~ behind:album	-39 61 -26 -18
person	~ behind:aliens	40 -76 -42 -6
person	~ behind:all	-11 10 -13 -10
person	~ behind:allowed	45 -21 -10 -12
person	~ behind:alone	-64 -19 41 -11
person	~ behind:along	54 -14 -18 44
person	~ behind:alongside	13 -11 -45 25
person	~ behind:aloud	-57 -12 -9 -9
person	~ behind:already	18 -26 -14 -11
person	~ behind:also	-4 -10 8 -7
person	~ behind:although	84 -10 -16 -23
person	~ behind:alum	-3 -8 -6 -16
person	~ behind:american	-46 36 24 -12
person	~ behind:among	-65 -5 -4 18
person	~ behind:amuse	-38 -3 -46 -7
person	~ behind:an	-21 9 -5 -7
person	~ behind:analyst	-102 -54 -6 -3
person	~ behind:and	-6 -16 -2 -2
person	~ behind:angels	-5 -34 32 -6
person	~ behind:animal	18 -4 -2 -3
person	~ behind:animated	-52 -8 -17 -16
person	~ behind:announced	-27 -15 -9 -7
person	~ behind:another	94 -34 -15 -8
person	~ behind:answer	-78 -14 -30 -19
person	~ behind:answers	0 -3 -4 -4
person	~ behind:anyone	73 -11 -12 -21
person	~ behind:anything	-37 0 -24 -15
person	~ behind:anyway	-24 -59 -56 -23
person	~ behind:apparently	-30 -12 57 -8
person	~ behind:appear	1 -22 -13 -14
person	~ behind:appearance	-69 -13 -16 -10
person	~ behind:appeared	57 -35 -22 -11
person	~ behind:appearing	-51 -6 -18 -6
person	~ behind:appears	-37 -10 -7 -12
person	~ behind:approached	18 -19 -46 -14
person	~ behind:april	-39 -17 -8 -12
person	~ behind:are	-6 -13 1 8
person	~ behind:aren't	48 -14 -12 -31
person	~ behind:around	-37 14 34 -11
person	~ behind:arranged	-33 -28 -13 -4
person	~ behind:arrest	-48 -16 -12 -4
person	~ behind:arrived	38 -12 -20 -15
person	~ behind:artist	30 -14 -16 -8
person	~ behind:as	17 -9 -13 -15
person	~ behind:ask	-41 -65 -11 -21
person	~ behind:asked	-36 29 -15 -15
person	~ behind:asking	-25 -23 -15 -4
person	~ behind:asks	-24 -25 -13 -5
person	~ behind:assassin	-42 53 -6 -6
person	~ behind:assembled	-24 -9 -10 69
person	~ behind:assistant	-48 46 -23 -17
person	~ behind:at	-6 -8 -3 -5
person	~ behind:attached	52 -48 -14 53
person	~ behind:attacked	-46 -19 -5 -4
person	~ behind:attempt	-85 -51 -30 -13
person	~ behind:attend	-21 52 -11 -25
person	~ behind:attendant	10 -19 -2 -49
person	~ behind:attended	-47 -4 -8 -7
person	~ behind:attention	-16 -23 -18 -4
person	~ behind:audience	-23 -4 -6 -6
person	~ behind:audiences	20 -10 -9 72
person	~ behind:audition	-47 -13 -8 -12
person	~ behind:august	-77 -26 -7 -6
person	~ behind:australian	24 22 40 -12
person	~ behind:author	-67 -16 -39 -10
person	~ behind:award	-45 44 -18 -11
person	~ behind:awards	-16 72 13 -3
person	~ behind:away	7 -10 -10 -11
person	~ behind:awful	-33 -6 -7 -5
person	~ behind:baby	-50 -21 -4 -6
person	~ behind:back	38 22 -11 -14
person	~ behind:bad	-1 -20 -11 -5
person	~ behind:baddie	-48 -4 -6 -3
person	~ behind:bafta	41 -17 -7 -7
person	~ behind:band	-79 59 -23 -7
person	~ behind:based	-34 57 54 -9
person	~ behind:batchmate	-12 -2 -12 -12
person	~ behind:bbc	-11 -5 -3 -5
person	~ behind:be	-17 0 -9 -3
person	~ behind:bear	-40 -3 -29 -18
person	~ behind:bearded	40 -10 -14 -9
person	~ behind:beautifully	-33 -19 -15 -10
person	~ behind:became	-54 -15 -11 -7
person	~ behind:because	-21 -24 32 -11
person	~ behind:become	-26 -6 -10 -8
person	~ behind:been	10 -12 -16 1
person	~ behind:before	-6 -20 4 -13
person	~ behind:began	-35 -44 -9 -8
person	~ behind:begin	-50 -20 -7 -6
person	~ behind:begun	0 -26 -39 -22
person	~ behind:behind	-42 -1 -17 31
person	~ behind:being	62 -17 -25 -15
person	~ behind:best	-20 28 -23 -11
person	~ behind:best-selling	-28 -32 13 -14
person	~ behind:bestseller	-32 -40 -13 -17
person	~ behind:better	-48 -25 -25 -21
person	~ behind:between	-28 -15 -20 -16
person	~ behind:big	-46 -27 -10 -8
person	~ behind:bigger	84 -27 -30 -11
person	~ behind:biographer	-36 -2 -6 -5
person	~ behind:biologist	-50 -4 -13 -8
person	~ behind:black	-82 -44 -36 -15
person	~ behind:blacklisted	-48 -25 -48 -6
person	~ behind:blacksmith	38 -23 -13 -14
person	~ behind:blew	-16 -9 -3 -5
person	~ behind:blind	-45 -29 -11 -8
person	~ behind:blues	-77 -15 -14 -5
person	~ behind:board	-38 64 -23 -16
person	~ behind:boarding	-29 -15 -12 -7
person	~ behind:book	-38 -24 29 31
person	~ behind:bookkeeper	-68 -18 -10 -9
person	~ behind:bookmakers	-35 -22 -13 -8
person	~ behind:books	-73 -28 -27 -13
person	~ behind:boots	-41 -21 -6 -28
person	~ behind:born	-34 -31 -12 -15
person	~ behind:boss	22 -26 -7 -16
person	~ behind:botanist	-40 -16 -7 -9
person	~ behind:both	89 18 28 -58
person	~ behind:bothered	-12 -17 -6 -17
person	~ behind:bought	-25 -26 -25 -13
person	~ behind:box	72 -11 -11 -8
person	~ behind:boy	58 -18 -11 -10
person	~ behind:boyfriend	-64 -33 -19 -15
person	~ behind:boys	95 -10 -24 -7
person	~ behind:brave	-32 -35 77 -10
person	~ behind:bread	-52 -15 -2 -12
person	~ behind:breakup	-30 -32 -15 -13
person	~ behind:brief	-26 -7 -6 -11
person	~ behind:briefly	-44 -18 -15 -13
person	~ behind:brings	19 -30 -5 -12
person	~ behind:british	8 -19 41 -9
person	~ behind:brother	4 -40 -53 -15
person	~ behind:brought	-72 75 -9 -6
person	~ behind:built	-22 -63 -29 -9
person	~ behind:business	-6 -35 -13 -15
person	~ behind:busy	-83 -17 -19 -10
person	~ behind:but	3 -22 -22 -18
person	~ behind:butted	-35 66 -27 -22
person	~ behind:buy	-46 -12 -3 -2
person	~ behind:by	-17 11 -8 -15
person	~ behind:calf	37 -7 -4 -5
person	~ behind:called	26 -26 -12 -9
person	~ behind:came	-22 74 -4 -22
person	~ behind:camels	0 -16 -5 -3
person	~ behind:camera	-28 -19 -15 42
person	~ behind:cameraman	-53 -35 48 -11
person	~ behind:camp	26 -20 -7 -6
person	~ behind:can	-52 -16 -13 -14
person	~ behind:can't	17 -24 -14 -8
person	~ behind:cancelled	-58 -12 -9 -11
person	~ behind:candidates	-39 -23 -11 91
person	~ behind:cannot	-61 36 -37 -13
person	~ behind:caped	-11 -14 -10 -11
person	~ behind:captain	-86 -17 -10 -7
person	~ behind:career	-10 -12 -12 -8
person	~ behind:carpet	-30 -8 -7 -6
person	~ behind:case	83 -19 -25 -8
person	~ behind:cast	-2 -11 -12 -13
person	~ behind:cathedral	-15 -13 -14 -8
person	~ behind:catwalk	0 -43 -27 -16
person	~ behind:caught	-6 42 -30 -23
person	~ behind:cellist	-85 -34 -9 -16
person	~ behind:censorship	-32 -5 -2 -7
person	~ behind:ceremony	-38 -12 -11 -15
person	~ behind:certain	8 -14 -17 -23
person	~ behind:chair	-73 -10 -27 -25
person	~ behind:chairs	-32 -5 -2 -7
person	~ behind:champion	1 -2 -7 -21
person	~ behind:chance	-26 -10 -20 -7
person	~ behind:change	-55 -54 51 -34
person	~ behind:character	-65 25 26 -10
person	~ behind:charge	-19 50 -18 -15
person	~ behind:cheaper	-19 -11 -4 -6
person	~ behind:chews	-106 -15 -26 -7
person	~ behind:child	69 -13 -15 -12
person	~ behind:children	-50 -13 -16 -11
person	~ behind:choice	29 -11 -18 -12
person	~ behind:choices	-9 0 -11 -9
person	~ behind:chose	-12 -22 -16 -3
person	~ behind:chosen	23 -22 -15 -10
person	~ behind:cinema	-36 -18 -26 -11
person	~ behind:cinemas	0 -4 -10 -7
person	~ behind:cinematographer	-66 -24 -27 -23
person	~ behind:cited	81 -18 -14 -12
person	~ behind:city	-58 80 -13 -11
person	~ behind:clerk	54 -11 -7 -28
person	~ behind:climbs	-14 -19 -10 -20
person	~ behind:clock	-47 -7 -57 -6
person	~ behind:closed	-33 -37 -25 -3
person	~ behind:clothes	-62 -37 -16 -15
person	~ behind:co-producer	-67 -45 -11 -20
person	~ behind:co-star	-26 -14 -14 -11
person	~ behind:co-writer	-56 -22 123 -10
person	~ behind:co-wrote	22 43 12 -9
person	~ behind:coach	-92 -14 -14 -8
person	~ behind:coaches	40 -21 -17 -9
person	~ behind:coast	39 -62 -31 -17
person	~ behind:coffee	-80 -13 -7 -8
person	~ behind:collaborated	-36 -25 59 -9
person	~ behind:collected	-37 65 -14 -9
person	~ behind:college	21 -22 -28 -5
person	~ behind:come	-95 -16 -4 -8
person	~ behind:comedies	-9 -15 -4 -12
person	~ behind:comedy	-19 19 29 -11
person	~ behind:comes	40 -14 -6 -9
person	~ behind:comic	-24 -27 -8 -10
person	~ behind:comics	-38 -6 -8 -14
person	~ behind:coming	-29 -48 -6 -35
person	~ behind:comment	-3 -14 -30 -3
person	~ behind:commentary	-87 0 -17 -10
person	~ behind:company	-21 19 -14 2
person	~ behind:complete	-70 -62 -31 -23
person	~ behind:completed	-15 -8 -15 -13
person	~ behind:composer	-39 -38 -7 -3
person	~ behind:confirmed	-83 52 -13 -10
person	~ behind:consecutive	-38 -26 -13 -19
person	~ behind:consideration	42 -6 -4 -9
person	~ behind:considered	-67 83 -14 37
person	~ behind:considering	19 -47 -7 -6
person	~ behind:contacted	-7 -10 -10 -8
person	~ behind:continue	-24 -93 -9 -26
person	~ behind:continues	-9 -3 -8 -14
person	~ behind:contributed	-33 -16 -29 -7
person	~ behind:convict	67 -5 -3 -9
person	~ behind:convinced	-56 -25 -20 -3
person	~ behind:cop	17 -9 -12 -19
person	~ behind:copy	-41 -44 -28 -38
person	~ behind:costar	-22 -11 -4 -3
person	~ behind:costume	-33 -31 -10 -5
person	~ behind:could	18 -14 -1 19
person	~ behind:couldn't	-27 -9 -14 -9
person	~ behind:count	44 -13 -34 -15
person	~ behind:counter	-13 -61 -8 -11
person	~ behind:country	-13 -37 -12 -13
person	~ behind:couple	34 68 -20 -15
person	~ behind:courted	22 -27 -56 -17
person	~ behind:cousins	88 -42 -53 -36
person	~ behind:created	14 -20 -18 -14
person	~ behind:creative	-19 -22 -9 -20
person	~ behind:creator	-11 -3 -1 -4
person	~ behind:credit	-71 -22 135 -15
person	~ behind:credited	-25 -8 -7 43
person	~ behind:credits	-41 -61 -21 -9
person	~ behind:creepy	10 -4 -4 -2
person	~ behind:crew	-23 -11 -11 49
person	~ behind:critic	76 -14 75 -5
person	~ behind:crowd	-5 -31 -7 -7
person	~ behind:crusader	-11 -14 -10 -11
person	~ behind:currently	-55 -13 54 -43
person	~ behind:cut	-16 -13 -14 -12
person	~ behind:d'or	-20 -4 -18 -9
person	~ behind:dad	110 -15 -6 -9
person	~ behind:danced	-36 -9 -10 -6
person	~ behind:dances	-33 -28 -13 -4
person	~ behind:danish	-47 -25 -19 -13
person	~ behind:date	-100 -13 -13 -13
person	~ behind:dates	-52 -7 -18 -27
person	~ behind:daughter	-17 -15 -12 -15
person	~ behind:daughters	-25 -16 -21 -8
person	~ behind:day	-58 -14 -9 -20
person	~ behind:days	4 -29 -15 71
person	~ behind:dead	43 -17 -8 -7
person	~ behind:deal	-84 -9 -7 -28
person	~ behind:dealer	-56 -32 -13 -8
person	~ behind:death	-36 -19 -22 -15
person	~ behind:debut	-54 18 -34 -18
person	~ behind:decision	-28 -25 -10 81
person	~ behind:declined	-31 -13 -6 -13
person	~ behind:defended	11 -10 -3 -9
person	~ behind:del	-49 -37 -23 -39
person	~ behind:deli	-29 -9 -4 -4
person	~ behind:delivered	37 -7 -4 -5
person	~ behind:denied	-53 -17 -10 -9
person	~ behind:describe	21 -17 -8 -12
person	~ behind:described	-27 51 70 -21
person	~ behind:desert	-24 -65 -26 -11
person	~ behind:designs	-54 -38 -26 -25
person	~ behind:detective	49 -14 -18 -12
person	~ behind:dialogue	-36 -10 -9 -6
person	~ behind:dialogues	-41 -13 -5 -17
person	~ behind:diamond	-49 -3 -6 -9
person	~ behind:did	-22 26 -10 -16
person	~ behind:died	-37 -22 -19 -10
person	~ behind:differences	-16 -15 -18 -5
person	~ behind:different	-58 37 -12 -13
person	~ behind:dinner	-50 -18 -17 -3
person	~ behind:direct	-22 40 -10 -18
person	~ behind:directed	-20 46 15 13
person	~ behind:directing	-41 82 20 -13
person	~ behind:direction	-38 51 -74 -16
person	~ behind:director	-46 51 3 13
person	~ behind:director's	-82 120 -12 -11
person	~ behind:directs	57 75 -24 -10
person	~ behind:disappeared	-29 -9 -16 -7
person	~ behind:disease	-12 -10 -11 -9
person	~ behind:disliked	-59 -22 0 -14
person	~ behind:distributor	-10 -17 -23 34
person	~ behind:diving	9 -12 -8 -2
person	~ behind:do	32 -20 -10 -11
person	~ behind:doctor	26 -20 -7 -6
person	~ behind:documentaries	-37 35 -18 -13
person	~ behind:documentary	-85 -42 -40 -33
person	~ behind:does	14 -17 -12 -12
person	~ behind:doesn't	-73 -14 -15 -12
person	~ behind:doing	-30 -14 -12 23
person	~ behind:domineering	-59 -47 -18 -3
person	~ behind:don't	-20 -47 -3 -5
person	~ behind:done	-50 -37 -19 -16
person	~ behind:donning	-22 -6 -4 -3
person	~ behind:door	64 -9 -25 -21
person	~ behind:down	4 -8 -14 -13
person	~ behind:drama	-63 2 -15 -11
person	~ behind:dropped	-41 -36 -15 -2
person	~ behind:drug	-56 -32 -13 -8
person	~ behind:due	-51 -25 -23 -12
person	~ behind:during	-27 -81 -25 -5
person	~ behind:each	-80 0 -43 -25
person	~ behind:earlier	5 15 16 81
person	~ behind:early	-80 -41 -8 -12
person	~ behind:earned	18 12 -9 -8
person	~ behind:easy	111 -10 -4 -23
person	~ behind:edited	-44 -40 -52 -16
person	~ behind:editor	-86 34 -16 -12
person	~ behind:egyptian	18 -8 -6 -24
person	~ behind:either	-30 -9 -3 -5
person	~ behind:elements	-45 -7 0 -3
person	~ behind:else	-50 -8 -9 -4
person	~ behind:elsewhere	-94 -7 -11 -8
person	~ behind:employee	-46 -11 -3 -6
person	~ behind:encased	-5 -34 32 -6
person	~ behind:end	-88 -21 -8 -12
person	~ behind:ending	-41 41 62 -11
person	~ behind:enemy	-1 -7 -6 -5
person	~ behind:engineer	64 -44 -58 -10
person	~ behind:english	-60 -40 67 -11
person	~ behind:english-language	-58 69 -7 -27
person	~ behind:enough	-39 -5 -8 -12
person	~ behind:entitled	-16 -8 -7 -4
person	~ behind:entry	-5 -18 -4 -1
person	~ behind:eone	-10 -19 -60 -20
person	~ behind:episode	-13 -9 -23 -13
person	~ behind:equivalent	-2 -5 -4 -6
person	~ behind:established	-46 -5 -4 -18
person	~ behind:estate	-13 -14 -16 -4
person	~ behind:even	-56 -40 68 -7
person	~ behind:ever	-44 0 -26 -19
person	~ behind:every	-71 -63 -29 -10
person	~ behind:everyone	-39 -38 -7 -3
person	~ behind:everything	-33 -32 -24 -10
person	~ behind:ex-wife	-40 -32 -10 -10
person	~ behind:executive	-54 13 -13 79
person	~ behind:expected	12 -17 -12 -13
person	~ behind:expecting	-52 -19 -6 -3
person	~ behind:explained	-35 -7 -4 -10
person	~ behind:extra	-64 -52 -12 -22
person	~ behind:eyes	72 -17 -8 47
person	~ behind:eyeshade	-84 -26 -10 -14
person	~ behind:face	0 -21 -23 -16
person	~ behind:failed	-58 -7 85 -7
person	~ behind:fair	-39 -5 -8 -12
person	~ behind:faithless	-85 -7 -12 -6
person	~ behind:fall	-72 55 -35 -20
person	~ behind:fallen	-11 -44 32 -33
person	~ behind:falls	78 -11 -10 -14
person	~ behind:familiar	-5 -11 -12 -12
person	~ behind:family	-50 -31 -15 -13
person	~ behind:famous	-16 -31 -20 -9
person	~ behind:fan	-35 -5 -5 -9
person	~ behind:fans	-81 -44 -14 -30
person	~ behind:fantasy	-76 -43 -26 -7
person	~ behind:farmer's	31 -35 -13 -10
person	~ behind:fashion	22 -23 -17 -10
person	~ behind:father	23 -15 -11 -15
person	~ behind:favourite	-32 -13 -11 -12
person	~ behind:fears	-24 -41 -6 -9
person	~ behind:feature	-72 55 47 -13
person	~ behind:features	-42 -14 -14 -13
person	~ behind:february	-31 -11 -15 -8
person	~ behind:fee	-40 -9 -9 -14
person	~ behind:fees	-9 -3 -8 -14
person	~ behind:felesége	-17 -24 25 -9
person	~ behind:fell	-43 -25 -10 -7
person	~ behind:fellow	-70 -22 -7 76
person	~ behind:female	6 -25 -23 -39
person	~ behind:festival	88 -30 -8 -12
person	~ behind:few	60 -10 -15 -10
person	~ behind:fiction	-22 44 -39 -12
person	~ behind:filed	-24 -19 -9 -6
person	~ behind:film	-6 32 -11 -12
person	~ behind:film-maker	-108 41 -12 -8
person	~ behind:filmed	11 53 -24 -11
person	~ behind:filming	-16 -12 -27 -15
person	~ behind:films	14 71 -17 -12
person	~ behind:final	-23 41 -6 -6
person	~ behind:finale	-14 -34 -20 -9
person	~ behind:finalist	0 -5 -3 -4
person	~ behind:finally	0 -3 -4 -4
person	~ behind:find	3 -17 -10 -13
person	~ behind:finds	43 -16 -12 -14
person	~ behind:fined	-17 -5 -9 -2
person	~ behind:finished	-47 -6 -5 -5
person	~ behind:firm	-26 -24 -12 -7
person	~ behind:first	-21 -17 6 -15
person	~ behind:fish	3 -15 -16 -3
person	~ behind:fitted	-6 -8 -8 -10
person	~ behind:five	72 -13 -14 76
person	~ behind:flat	-39 74 -6 -6
person	~ behind:flight	12 -40 -13 -22
person	~ behind:flings	-22 -4 -4 -2
person	~ behind:floating	-36 -34 -6 -5
person	~ behind:florist	18 -15 -25 -21
person	~ behind:fly	-12 -6 -16 -7
person	~ behind:follows	-43 -11 -21 -6
person	~ behind:foot	0 -7 -2 -7
person	~ behind:for	-9 -15 1 13
person	~ behind:force	-52 -9 -4 -9
person	~ behind:foreign	-15 -3 -7 -10
person	~ behind:former	-31 -18 -20 -10
person	~ behind:forms	3 -15 -16 -3
person	~ behind:found	-34 59 -11 -11
person	~ behind:founded	-44 -33 -29 -32
person	~ behind:four	-15 -11 -9 -8
person	~ behind:fourth	-40 10 59 -9
person	~ behind:frame	-15 -3 -7 -10
person	~ behind:french	-47 -11 -13 -12
person	~ behind:fresh	-87 -24 -6 -3
person	~ behind:friday	36 32 -22 -8
person	~ behind:friend	13 -19 -11 -13
person	~ behind:friends	57 -12 -16 -14
person	~ behind:from	12 16 10 -13
person	~ behind:front	-76 -48 -36 -17
person	~ behind:fun	-6 42 -30 -23
person	~ behind:funniest	-27 -49 -68 -5
person	~ behind:funny	35 -47 -6 -4
person	~ behind:gambler	49 -19 -9 -6
person	~ behind:gang	33 -11 -11 -14
person	~ behind:gave	-13 -15 -20 67
person	~ behind:get	-76 -15 -17 -10
person	~ behind:gets	126 -13 62 -23
person	~ behind:ghost	11 -9 -16 -13
person	~ behind:girl	68 41 -11 -13
person	~ behind:girlfriend	46 -7 -7 -7
person	~ behind:girlfriends	-23 -1 -9 -8
person	~ behind:give	-81 -14 -13 -16
person	~ behind:given	-38 -10 -23 -7
person	~ behind:gives	-17 -10 -12 -18
person	~ behind:glasgow-based	-26 -14 -10 44
person	~ behind:glass	17 -20 -5 -15
person	~ behind:globe	-46 -21 -29 -4
person	~ behind:glory	-16 -23 -18 -4
person	~ behind:gloves	-22 -6 -4 -3
person	~ behind:go	-20 -18 -11 45
person	~ behind:goat	-23 0 58 -14
person	~ behind:goes	90 -16 -19 -9
person	~ behind:going	-3 -15 -16 -17
person	~ behind:golden	60 -37 -17 -6
person	~ behind:gone	-20 -11 32 -14
person	~ behind:good	-82 -13 -15 -14
person	~ behind:gorillas	-33 -7 -11 -12
person	~ behind:got	14 -15 24 -12
person	~ behind:grandchildren	-35 -33 -18 -9
person	~ behind:granddaughter	18 -8 -8 -36
person	~ behind:grandeur	-15 -13 -14 -8
person	~ behind:grandfather	57 -39 -6 -3
person	~ behind:grandmother	-20 -10 -18 -12
person	~ behind:great	-33 -26 -12 -3
person	~ behind:greatest	-19 -22 -9 -20
person	~ behind:grew	-53 -12 -12 -10
person	~ behind:grins	-28 -5 -3 -21
person	~ behind:group	-82 69 -17 -22
person	~ behind:grow	51 -7 -14 -10
person	~ behind:guest	-109 -26 -4 -12
person	~ behind:gunfight	-16 -9 -10 -8
person	~ behind:guy	42 -8 -10 -8
person	~ behind:guys	-67 -38 -20 -8
person	~ behind:had	-41 3 5 20
person	~ behind:half	33 -16 -20 -6
person	~ behind:hands	-76 62 -7 -6
person	~ behind:has	-3 2 -23 -13
person	~ behind:hasn't	-62 -34 -21 -11
person	~ behind:hats	-33 -21 -38 -16
person	~ behind:have	-3 -26 32 -10
person	~ behind:having	-56 -22 -9 -13
person	~ behind:he	-20 -13 12 -5
person	~ behind:head	-55 -21 -23 -12
person	~ behind:headed	-51 49 -20 -6
person	~ behind:headlines	0 -23 -2 2
person	~ behind:hear	-34 -7 -13 -8
person	~ behind:heard	13 -31 -3 -24
person	~ behind:hearing	-8 -27 -12 -4
person	~ behind:heat	-14 -9 -5 -4
person	~ behind:hell	33 -18 -8 -6
person	~ behind:helmet	9 -12 -8 -2
person	~ behind:help	-30 -13 55 -9
person	~ behind:her	-8 -2 -4 -9
person	~ behind:here	-20 -18 -16 -13
person	~ behind:hero	-13 -9 -8 -9
person	~ behind:hero's	79 -14 -12 -10
person	~ behind:herself	-19 -25 1 -12
person	~ behind:him	-27 -31 -18 4
person	~ behind:himself	39 -23 55 -11
person	~ behind:hinting	-28 -5 -3 -21
person	~ behind:hired	-8 -18 -6 -5
person	~ behind:his	-9 -7 4 1
person	~ behind:hit	-35 -28 109 -10
person	~ behind:hobbit	-66 -17 -6 -3
person	~ behind:home	-28 -15 -13 57
person	~ behind:homebodies	-93 -30 -9 -26
person	~ behind:honorary	-44 -29 -30 -12
person	~ behind:honoured	-67 -34 100 -8
person	~ behind:honours	-34 -4 -8 -22
person	~ behind:horror	-76 49 -34 -9
person	~ behind:horses	-41 -14 -16 -15
person	~ behind:hospital	-57 -13 -11 -8
person	~ behind:host	-38 -26 -21 -21
person	~ behind:hosting	-43 -12 -18 -11
person	~ behind:hotel	19 -7 -9 -7
person	~ behind:hours	-79 -76 -29 -7
person	~ behind:house	-24 -19 -6 -8
person	~ behind:how	-46 -18 -11 -11
person	~ behind:hung	-26 -37 -21 -13
person	~ behind:hungarian	-19 -27 63 -8
person	~ behind:husband	22 -39 3 37
person	~ behind:i	-16 -28 10 -13
person	~ behind:idea	-31 -43 -34 -14
person	~ behind:if	-68 -38 -10 -8
person	~ behind:ill	61 -27 -26 -34
person	~ behind:improvised	-40 -15 -11 0
person	~ behind:in	3 2 -23 -17
person	~ behind:include	6 9 -22 -18
person	~ behind:includes	12 -16 -39 -8
person	~ behind:including	-43 -9 -8 -5
person	~ behind:indian	-70 -38 -11 -9
person	~ behind:industry	-36 -43 -28 -28
person	~ behind:influence	-54 -16 -16 -10
person	~ behind:inspired	-8 -49 -7 -11
person	~ behind:instead	74 -20 -23 -30
person	~ behind:international	-68 -22 -10 -8
person	~ behind:interviewer	-58 -11 -9 -8
person	~ behind:interviews	-17 -16 -10 -4
person	~ behind:into	-26 -21 7 -12
person	~ behind:intrigued	-50 -34 -16 -5
person	~ behind:introduced	40 -10 -7 -7
person	~ behind:involved	-16 -17 -11 -15
person	~ behind:irish	-71 -7 -6 -10
person	~ behind:is	5 -2 -5 5
person	~ behind:island	-17 -11 -9 -12
person	~ behind:isn't	-66 -13 -4 -25
person	~ behind:it	13 -1 -8 -5
person	~ behind:its	-7 18 39 49
person	~ behind:japanese	54 -64 -27 -10
person	~ behind:job	-60 -11 -42 -11
person	~ behind:join	85 -16 -8 -7
person	~ behind:joined	80 -18 -16 -12
person	~ behind:joining	-123 -7 -11 -9
person	~ behind:joins	66 -38 -8 -11
person	~ behind:joked	44 -19 -11 -9
person	~ behind:jokes	24 -30 -7 -8
person	~ behind:journal	-20 -48 -4 -4
person	~ behind:journalist	78 -16 -11 -16
person	~ behind:july	-64 -49 -26 -9
person	~ behind:june	-16 -56 -19 -4
person	~ behind:just	-21 -18 -1 -6
person	~ behind:keeper's	-22 -6 -4 -3
person	~ behind:keeping	-53 -16 -12 -23
person	~ behind:keeps	-61 -11 -10 -11
person	~ behind:kept	59 -22 -13 -9
person	~ behind:kettle	-26 -5 -5 -7
person	~ behind:kid	-77 -8 -6 -4
person	~ behind:killed	41 -8 -20 -6
person	~ behind:killer	-57 -10 -5 -4
person	~ behind:kilos	-12 -20 -13 -44
person	~ behind:knew	-20 -7 -27 -6
person	~ behind:know	36 -18 -20 -7
person	~ behind:known	15 -24 -15 -23
person	~ behind:knows	-70 -21 -24 -27
person	~ behind:label	-14 -13 -21 -93
person	~ behind:lacing	-41 -16 -8 -6
person	~ behind:lady	-55 -27 -6 -7
person	~ behind:landlady	-58 -28 -37 -30
person	~ behind:languages	-14 -34 -18 -4
person	~ behind:lasers	10 -4 -4 -2
person	~ behind:last	-41 -6 -10 -10
person	~ behind:late	-53 -19 -9 -12
person	~ behind:lately	-21 -18 -15 -16
person	~ behind:later	-17 46 -12 -15
person	~ behind:latest	-36 -12 -11 -6
person	~ behind:latex	-35 -4 -5 -4
person	~ behind:latter	70 -24 -11 48
person	~ behind:laughing	-19 -7 -2 -6
person	~ behind:law	-21 -13 -13 -2
person	~ behind:lawyer	-32 -37 -11 -13
person	~ behind:lead	56 -20 -37 -15
person	~ behind:leading	47 -14 -15 -12
person	~ behind:learned	-10 -12 -28 -10
person	~ behind:least	-45 -29 -16 -11
person	~ behind:leave	63 -40 -17 -6
person	~ behind:leaves	-19 -18 -10 -9
person	~ behind:leaving	21 -14 33 -6
person	~ behind:led	-14 -60 -12 -9
person	~ behind:left	-41 -54 -11 -14
person	~ behind:legend	54 -28 -17 -11
person	~ behind:lens	-28 -5 -3 -21
person	~ behind:lensing	-38 -13 -9 -5
person	~ behind:less	58 -30 39 -11
person	~ behind:licence	-55 -64 -13 -12
person	~ behind:licks	33 -24 -14 -9
person	~ behind:life	5 -10 -12 -11
person	~ behind:lifetime	-20 -25 -18 -21
person	~ behind:lift	-17 -8 -13 -5
person	~ behind:like	-41 23 -12 -16
person	~ behind:liked	-16 -20 -13 -9
person	~ behind:line	-67 -16 -12 -12
person	~ behind:lined	8 -13 -4 -7
person	~ behind:linked	-5 -11 -15 -13
person	~ behind:lion	62 -44 -15 -12
person	~ behind:little	21 -10 -11 -13
person	~ behind:lives	-60 -50 -40 -15
person	~ behind:living	45 -18 -17 -16
person	~ behind:llama	-34 -9 -13 -7
person	~ behind:local	-74 -22 -4 -8
person	~ behind:lonely	-60 -7 -11 -7
person	~ behind:long	-42 -19 -20 -13
person	~ behind:longer	-25 -10 -10 -10
person	~ behind:looked	-25 25 -14 -7
person	~ behind:looking	0 -8 -6 -5
person	~ behind:looks	-28 -18 -8 -11
person	~ behind:lose	-62 -26 -20 -8
person	~ behind:loses	60 -9 -4 -6
person	~ behind:lost	27 64 -16 -11
person	~ behind:lot	-70 -25 -8 -9
person	~ behind:love	-84 -18 -12 -12
person	~ behind:lovely	-80 -50 -20 -28
person	~ behind:ludacris	0 -11 -14 -40
person	~ behind:lump	-38 -8 -17 -23
person	~ behind:made	-37 13 -15 -12
person	~ behind:magazine	-29 -31 -31 -22
person	~ behind:magnate	-73 -3 -2 -16
person	~ behind:maid	66 -12 -7 -10
person	~ behind:main	-68 -10 -4 -7
person	~ behind:major	-29 -21 -36 -25
person	~ behind:make	-17 7 -14 -16
person	~ behind:maker	-29 84 -12 -7
person	~ behind:makes	-99 -8 -3 -7
person	~ behind:making	-41 -23 -11 -10
person	~ behind:mammoth	52 -11 -7 -9
person	~ behind:mammoths	57 -24 -6 -9
person	~ behind:man	24 -24 42 -16
person	~ behind:manager	0 -35 -16 -6
person	~ behind:many	-44 -10 -12 -16
person	~ behind:map-makers	55 -31 -7 -6
person	~ behind:march	15 31 -34 -9
person	~ behind:marine	-2 -26 -11 -8
person	~ behind:marriage	-16 -7 -7 -8
person	~ behind:married	-87 -17 9 -15
person	~ behind:marshal	-66 -2 -2 -18
person	~ behind:marvellous	-44 -34 -15 -34
person	~ behind:masked	61 -17 -7 -5
person	~ behind:mastermind	-8 -32 -3 -5
person	~ behind:may	-13 28 -9 -44
person	~ behind:me	-43 46 -14 74
person	~ behind:meant	-3 -56 -24 -8
person	~ behind:meanwhile	-38 -35 -4 -25
person	~ behind:members	7 2 -15 -13
person	~ behind:memoir	-60 67 -54 -15
person	~ behind:men	95 -10 -10 -27
person	~ behind:mentioned	-9 -16 -17 -14
person	~ behind:met	-27 -16 -17 -8
person	~ behind:middle-class	-81 -57 -19 -28
person	~ behind:might	39 -37 -18 -19
person	~ behind:million	-32 -25 -13 -9
person	~ behind:millionaire	-84 -4 -7 -6
person	~ behind:mince	-33 -21 -38 -16
person	~ behind:mind	-60 -9 -11 -8
person	~ behind:miner	-1 -8 -4 -1
person	~ behind:minister	-57 -28 -12 -9
person	~ behind:minutes	47 -23 -33 -18
person	~ behind:miss	0 -5 -3 -4
person	~ behind:missed	-22 -14 -5 -12
person	~ behind:mission	-46 0 -6 -4
person	~ behind:mistakes	31 -35 -13 -10
person	~ behind:mistress	75 -16 -23 -19
person	~ behind:model	-9 -16 -46 -9
person	~ behind:moment	0 -3 -4 -4
person	~ behind:money	-30 -20 -12 -14
person	~ behind:month	-7 -20 -55 -25
person	~ behind:months	-57 -11 -8 -12
person	~ behind:moon	-17 -78 -16 -19
person	~ behind:more	9 18 -17 22
person	~ behind:most	-87 62 77 -9
person	~ behind:mostly	57 -8 -6 -7
person	~ behind:mother	19 -17 -13 -12
person	~ behind:motor	-94 -16 -8 -6
person	~ behind:movements	18 -11 -15 -18
person	~ behind:movie	-17 74 -9 -32
person	~ behind:movies	-46 -4 -12 -15
person	~ behind:mr	-26 -24 -48 -16
person	~ behind:mr.	-25 -31 -6 -2
person	~ behind:much	-59 -44 -37 -14
person	~ behind:mud	-18 -15 -5 -17
person	~ behind:multi-storeys	0 -4 -3 -20
person	~ behind:music	14 -18 -20 -12
person	~ behind:musical	-60 65 -51 -8
person	~ behind:my	-8 -16 -7 -10
person	~ behind:nagykövet	-17 -24 25 -9
person	~ behind:name	41 -16 -12 -10
person	~ behind:named	19 -6 -21 -15
person	~ behind:national	56 -62 -25 -8
person	~ behind:near	-100 -6 -9 -10
person	~ behind:near-silence	12 -9 -6 -9
person	~ behind:needed	-28 -10 -10 -23
person	~ behind:negotiations	93 -13 -11 -13
person	~ behind:neighbour	-27 -29 -8 -3
person	~ behind:neighbours	-93 -30 -9 -26
person	~ behind:neither	-52 -7 -18 -27
person	~ behind:nephew	-86 -34 -29 -14
person	~ behind:nerve-racking	-5 -18 -18 -11
person	~ behind:never	11 -23 -14 -11
person	~ behind:new	81 -6 -14 -11
person	~ behind:newcomer	11 -21 -12 -12
person	~ behind:news	-49 -6 -12 -6
person	~ behind:newspaper	-15 -4 -10 -8
person	~ behind:next	-20 -15 -15 -16
person	~ behind:night	-51 -25 -16 -17
person	~ behind:no	14 -17 -10 16
person	~ behind:nobody	-2 -17 -11 -11
person	~ behind:nominated	19 4 33 -26
person	~ behind:none	-28 -23 -37 -12
person	~ behind:not	-2 4 -14 -7
person	~ behind:notes	-22 -31 -9 -4
person	~ behind:nothing	-45 -15 -14 -12
person	~ behind:novel	-28 -20 4 9
person	~ behind:novelist	49 -5 -9 -12
person	~ behind:novels	38 -21 -13 -9
person	~ behind:now	-49 140 51 -13
person	~ behind:number	46 -3 -8 -4
person	~ behind:numbers	-24 -19 -9 -6
person	~ behind:of	-5 -9 -11 -10
person	~ behind:off	5 -13 -11 -9
person	~ behind:offered	-12 67 -12 -10
person	~ behind:office	-10 -16 -9 -10
person	~ behind:officer	26 -14 -9 -9
person	~ behind:official	-31 -16 -3 -4
person	~ behind:old	8 -7 -14 -14
person	~ behind:older	1 -7 -9 -8
person	~ behind:on	-19 5 -9 -9
person	~ behind:once	58 -22 -5 -13
person	~ behind:one	28 2 -15 33
person	~ behind:only	-16 -70 -23 -23
person	~ behind:open	-32 -18 27 -12
person	~ behind:opened	33 -9 -17 -6
person	~ behind:opponent	43 -22 -8 -14
person	~ behind:opposite	22 -13 -15 -13
person	~ behind:or	-14 -14 -8 -7
person	~ behind:organisations	-16 -8 -7 -4
person	~ behind:original	-18 3 -2 25
person	~ behind:originally	-40 -22 -7 -4
person	~ behind:orthodontist	-24 -7 -4 46
person	~ behind:oscar	41 -12 25 -14
person	~ behind:other	16 14 26 -18
person	~ behind:other's	-69 0 -40 -37
person	~ behind:otherwise	-34 -5 0 -3
person	~ behind:ought	-85 -15 -11 -10
person	~ behind:our	-18 9 -7 -9
person	~ behind:out	-36 39 7 -12
person	~ behind:outing	-19 57 -20 -41
person	~ behind:outlaws	-92 -25 -30 -32
person	~ behind:outside	-5 -37 -6 -4
person	~ behind:over	-5 -17 -11 -8
person	~ behind:overnight	33 -16 -20 -6
person	~ behind:oversee	-51 -16 -12 -16
person	~ behind:own	-20 4 48 -14
person	~ behind:owner	-24 -14 -11 -10
person	~ behind:pack	-35 -16 -23 -22
person	~ behind:page	-77 -16 -5 -19
person	~ behind:painted	-43 -31 -27 -26
person	~ behind:painter	-19 -2 -2 -6
person	~ behind:pair	96 -15 -14 -14
person	~ behind:palme	-20 -4 -18 -9
person	~ behind:parents	9 -12 -12 -20
person	~ behind:parson	38 38 -7 -3
person	~ behind:part	15 -19 -16 -11
person	~ behind:partly	-50 14 37 -11
person	~ behind:partner	-12 -24 -10 -31
person	~ behind:partnership	-38 -35 -41 -52
person	~ behind:parts	27 -30 -11 -7
person	~ behind:passed	-86 -15 -17 -12
person	~ behind:passing	-46 -21 -16 -5
person	~ behind:past	-20 -45 -18 -70
person	~ behind:patient	-92 -9 -11 -5
person	~ behind:pause	-36 -29 -23 -23
person	~ behind:pay	-23 -9 -3 38
person	~ behind:people	-27 -9 -16 -11
person	~ behind:people's	-30 -18 -10 -14
person	~ behind:per	26 -5 -11 -8
person	~ behind:performance	58 -15 -7 -12
person	~ behind:period	-30 -19 -13 -7
person	~ behind:permission	-36 -45 -6 -7
person	~ behind:photograph	-16 -9 -10 -8
person	~ behind:photographed	-5 -5 -8 -6
person	~ behind:photography	-89 -33 -27 -31
person	~ behind:physics	-42 -17 -31 -32
person	~ behind:pick	-17 -11 -11 -10
person	~ behind:picture	-38 63 -12 -13
person	~ behind:pictures	-26 -26 -11 -10
person	~ behind:piece	-10 0 -4 -4
person	~ behind:pieces	-35 66 -27 -22
person	~ behind:pilot	82 -41 -20 -20
person	~ behind:pirated	-39 -17 -8 -12
person	~ behind:place	-27 -45 -24 -58
person	~ behind:play	33 -8 20 -11
person	~ behind:played	3 -14 -13 -10
person	~ behind:players	109 -7 -7 -25
person	~ behind:playing	-33 -12 -12 -7
person	~ behind:plays	-2 -13 -11 -9
person	~ behind:playwright	-33 34 15 81
person	~ behind:poets	-6 -30 -12 -10
person	~ behind:point	45 -34 -14 -17
person	~ behind:pointed	-31 -8 -8 -3
person	~ behind:policeman	0 -35 -7 -12
person	~ behind:poor	-36 -14 -4 -7
person	~ behind:popped	-35 -4 -3 -2
person	~ behind:portions	-15 -22 -19 -45
person	~ behind:portrayed	-70 -16 -9 -11
person	~ behind:post	-3 -15 -7 -20
person	~ behind:postcard	-29 -68 -6 -4
person	~ behind:postman	-98 58 71 -7
person	~ behind:pot	-22 -4 -4 -2
person	~ behind:pounds	71 -19 -22 -9
person	~ behind:praised	-21 -60 -15 -12
person	~ behind:pregnant	-21 -39 -11 -29
person	~ behind:premiere	-27 -8 -11 -12
person	~ behind:prepared	-28 -26 42 46
person	~ behind:presented	-51 -48 -24 -4
person	~ behind:presenting	-32 -19 -15 -14
person	~ behind:president	69 -8 -8 -10
person	~ behind:press	19 -20 -10 -6
person	~ behind:previous	-16 -3 -21 17
person	~ behind:previously	-44 77 -42 -9
person	~ behind:priest	38 -30 -22 -10
person	~ behind:prime	-57 -28 -12 -9
person	~ behind:prison	13 -83 -15 -5
person	~ behind:private	-16 -5 -8 -3
person	~ behind:prize	-14 -40 59 -12
person	~ behind:produce	-29 -60 -21 146
person	~ behind:produced	-26 -45 -22 50
person	~ behind:producer	-47 38 40 124
person	~ behind:producers	-54 -13 -13 162
person	~ behind:produces	-45 -8 -10 85
person	~ behind:producing	-34 -15 -13 68
person	~ behind:production	22 43 -10 -16
person	~ behind:professor	27 -7 -11 -30
person	~ behind:project	-46 -12 -8 -8
person	~ behind:prominent	-21 -24 -17 -15
person	~ behind:promised	-27 37 -18 -9
person	~ behind:promoted	-75 -11 -6 -10
person	~ behind:prospect	-50 -34 -16 -5
person	~ behind:provide	43 -14 -11 -8
person	~ behind:provided	18 -11 -15 -18
person	~ behind:psychologist	29 -24 -8 -11
person	~ behind:published	-25 -12 -11 -5
person	~ behind:pulled	-41 -4 -19 -7
person	~ behind:put	-25 -23 21 94
person	~ behind:puts	49 -17 -5 -24
person	~ behind:quarantined	-28 -1 -6 -9
person	~ behind:questions	-75 -27 -20 -27
person	~ behind:quickly	-30 -45 -13 -7
person	~ behind:quiet	-53 -16 -7 -11
person	~ behind:quit	0 -6 -14 -8
person	~ behind:raccoons	67 -10 -18 -29
person	~ behind:racers	102 -46 -30 -52
person	~ behind:radio	0 -15 -5 -9
person	~ behind:raised	-36 -18 -4 -3
person	~ behind:ran	-55 49 -19 -19
person	~ behind:ranch	-68 55 -73 -20
person	~ behind:rang	-45 -27 -6 -7
person	~ behind:rank	-28 -6 -3 -4
person	~ behind:rapper	-105 -6 -11 -10
person	~ behind:re-record	-53 -15 -11 -10
person	~ behind:reaches	-49 -4 -18 -21
person	~ behind:read	-53 -13 -16 -9
person	~ behind:reading	-57 -12 -9 -9
person	~ behind:real	-38 -12 -13 -11
person	~ behind:real-life	-24 -27 -3 -6
person	~ behind:really	-81 -15 -21 -17
person	~ behind:reason	-36 -64 -9 -26
person	~ behind:rebels	154 -7 -3 -6
person	~ behind:recalled	-33 -21 -9 -9
person	~ behind:received	-38 -24 -13 -17
person	~ behind:recent	-59 71 -21 -11
person	~ behind:recently	-59 -42 -11 -8
person	~ behind:recommended	-59 -42 -26 -37
person	~ behind:record	-59 -22 -24 -10
person	~ behind:recorded	-29 51 -25 -11
person	~ behind:red	-30 -8 -7 -6
person	~ behind:refused	-30 -24 -13 -12
person	~ behind:regular	-29 -22 -12 -29
person	~ behind:rehearsal	-28 -9 -25 -66
person	~ behind:relationship	-26 -9 -3 -4
person	~ behind:release	-70 15 -15 -13
person	~ behind:released	-17 23 -13 -11
person	~ behind:remain	-35 -23 -22 -71
person	~ behind:remarked	-50 -19 -10 -5
person	~ behind:remembered	-40 -16 -11 -11
person	~ behind:remembers	-40 -20 -5 -3
person	~ behind:repeat	93 -11 -14 -7
person	~ behind:repeatedly	-63 -19 -12 -10
person	~ behind:replaced	-33 -9 -15 -9
person	~ behind:replacement	-48 -15 -5 -6
person	~ behind:replaces	-20 0 -15 -8
person	~ behind:replacing	-31 -5 -9 -19
person	~ behind:replied	-16 -5 -6 -21
person	~ behind:report	-37 -28 -28 -7
person	~ behind:reported	-40 -9 -13 -14
person	~ behind:reporter	-8 -10 -43 -9
person	~ behind:reporters	65 -20 -10 -7
person	~ behind:reports	35 -13 -11 -17
person	~ behind:repped	-42 -26 -11 -15
person	~ behind:reprises	7 -17 -13 -4
person	~ behind:responsible	-76 -47 40 -38
person	~ behind:rest	-5 -16 -15 -13
person	~ behind:retired	37 -16 -7 -9
person	~ behind:retirement	54 -29 -7 -5
person	~ behind:return	-13 -8 -7 -11
person	~ behind:returned	20 -11 -19 97
person	~ behind:returning	-68 -3 -3 -7
person	~ behind:returns	-21 -11 -8 -8
person	~ behind:reveal	12 -12 -16 -9
person	~ behind:revealed	-69 -31 -14 -51
person	~ behind:reviewed	-39 -17 -8 -12
person	~ behind:revived	0 -17 -5 -3
person	~ behind:reworked	-69 -35 75 -10
person	~ behind:rewriting	-10 0 47 -10
person	~ behind:rewrote	-23 44 24 -5
person	~ behind:rhymed	-15 -8 -5 -4
person	~ behind:ribbons	-52 -25 -23 -5
person	~ behind:ride	-11 -35 -4 -12
person	~ behind:right	-42 -59 -19 -6
person	~ behind:rights	-14 -13 -29 137
person	~ behind:ringlets	-11 -9 -7 -9
person	~ behind:rival	-30 85 -15 -11
person	~ behind:rock	-5 -34 32 -6
person	~ behind:role	24 11 -14 -13
person	~ behind:roles	76 -15 -19 -10
person	~ behind:romance	-39 66 -47 -24
person	~ behind:room	-19 -8 -32 -12
person	~ behind:round	-8 9 -22 -5
person	~ behind:row	-47 -49 -18 -21
person	~ behind:rumors	-54 -15 -7 -8
person	~ behind:run	8 -21 -16 -10
person	~ behind:running	61 -34 -3 61
person	~ behind:runs	-7 -15 18 1
person	~ behind:sabre-toothed	-51 -9 -12 -11
person	~ behind:saga	-13 -16 -3 -5
person	~ behind:said	-10 -3 -4 -1
person	~ behind:sales	-30 -3 -12 -2
person	~ behind:same	-23 -12 21 23
person	~ behind:sand	-66 -39 -27 -42
person	~ behind:sank	-26 -40 -23 -10
person	~ behind:sat	-57 61 -14 -13
person	~ behind:save	-52 -25 -23 -5
person	~ behind:saw	-35 -7 -20 -9
person	~ behind:say	-46 -26 -10 -11
person	~ behind:says	-38 13 -11 -11
person	~ behind:scene	8 -62 -36 -12
person	~ behind:scenes	116 -3 -14 -10
person	~ behind:scheduled	-14 -34 -20 -9
person	~ behind:scheduling	-16 -15 -18 -5
person	~ behind:school	-66 -8 -11 -7
person	~ behind:schoolchildren	-24 -65 -26 -11
person	~ behind:science	-99 -33 -31 -10
person	~ behind:scientist	102 -55 -18 -54
person	~ behind:score	-76 -47 -74 -12
person	~ behind:scored	-40 -36 -12 -6
person	~ behind:scottish	-19 94 61 -31
person	~ behind:screen	82 -18 35 -12
person	~ behind:screening	59 -21 -7 -8
person	~ behind:screenplay	-67 70 121 -16
person	~ behind:script	-34 27 106 -12
person	~ behind:scripted	-50 -27 86 -14
person	~ behind:scripts	33 -36 87 -13
person	~ behind:sea	-20 -12 -22 -8
person	~ behind:season	-23 -27 -10 -12
person	~ behind:seasons	0 -10 -14 -5
person	~ behind:second	-31 -25 -52 -12
person	~ behind:seconds	76 -11 -25 21
person	~ behind:secret	-104 -17 -6 -5
person	~ behind:secretary	-42 -10 -7 -7
person	~ behind:see	68 -11 -9 52
person	~ behind:seeing	-37 -26 -14 -13
person	~ behind:seen	27 -13 -9 -9
person	~ behind:seller	3 -15 -16 -3
person	~ behind:selling	-15 -3 -7 -10
person	~ behind:sells	-66 -21 -17 -8
person	~ behind:sends	95 -21 -11 -13
person	~ behind:sent	-1 29 -17 -10
person	~ behind:separated	23 -5 -22 -8
person	~ behind:sequel	-47 -38 -30 -5
person	~ behind:serial	-65 -11 -11 -11
person	~ behind:series	-29 -21 -15 17
person	~ behind:set	-64 0 -1 -10
person	~ behind:sets	-32 -14 -7 -11
person	~ behind:seven	-5 -15 -13 -20
person	~ behind:several	-26 -7 -10 -6
person	~ behind:sewn	-15 -17 -7 -14
person	~ behind:share	-16 -15 -13 -15
person	~ behind:shared	18 32 25 -14
person	~ behind:shaved	-11 -32 -5 -13
person	~ behind:she	-8 -15 13 -5
person	~ behind:shepherds	-56 -39 -27 -24
person	~ behind:shingle	-56 -12 -22 27
person	~ behind:ship	-76 -48 -7 -18
person	~ behind:shoot	104 -54 -14 -6
person	~ behind:shooting	-27 -7 58 -6
person	~ behind:shoots	-39 -48 -18 -14
person	~ behind:shop	-34 -55 -10 -28
person	~ behind:short	-42 -50 -13 -12
person	~ behind:shortlisted	-18 -22 13 -12
person	~ behind:shortly	-9 -6 -7 -6
person	~ behind:shot	-33 48 -16 -26
person	~ behind:shots	-68 58 -13 -6
person	~ behind:show	52 -13 -12 -7
person	~ behind:shown	44 -9 -17 -12
person	~ behind:shows	11 -12 -5 -5
person	~ behind:shrugs	-10 0 -4 -4
person	~ behind:shuffled	-35 -16 -23 -22
person	~ behind:shut	-23 -7 -7 -6
person	~ behind:side-saddle	0 -3 -3 -8
person	~ behind:signed	-15 -14 -7 -6
person	~ behind:signs	-28 -1 -6 -9
person	~ behind:silver	-13 -23 -12 -12
person	~ behind:since	4 -14 -17 -8
person	~ behind:sing	73 -9 -5 -8
person	~ behind:singer	-20 -20 -11 -14
person	~ behind:single	65 -16 -7 -3
person	~ behind:sings	-74 -33 -12 -16
person	~ behind:sinister	28 -11 -6 -12
person	~ behind:sister	60 -14 -41 -15
person	~ behind:sisters	103 -40 -28 -61
person	~ behind:sit	-13 -17 -5 -4
person	~ behind:sitting	-76 -48 -36 -17
person	~ behind:six	51 -10 -7 -9
person	~ behind:sixth	-42 85 82 -9
person	~ behind:slate	-39 -29 -13 -10
person	~ behind:sleep	50 -8 -5 -9
person	~ behind:sloth	-91 -6 -10 -7
person	~ behind:small	-69 -8 -10 -7
person	~ behind:snapped	-75 -10 -5 -5
person	~ behind:so	-33 -27 -47 -9
person	~ behind:soap	36 -45 -4 -22
person	~ behind:sofa	-59 -20 -5 -1
person	~ behind:sold	-64 28 -42 -11
person	~ behind:soldier	-22 -13 -13 -13
person	~ behind:some	-14 -13 -10 -12
person	~ behind:somebody	-37 -11 -9 -9
person	~ behind:somebody's	-38 -9 -6 -3
person	~ behind:someone	20 -14 -9 -8
person	~ behind:something	-18 -15 -11 -12
person	~ behind:son	-46 -25 -12 -19
person	~ behind:song	-64 -61 71 -20
person	~ behind:songs	-40 -18 -29 6
person	~ behind:sons	-46 -6 -12 -16
person	~ behind:sort	-41 -13 -10 -7
person	~ behind:soul	-40 -23 -24 -5
person	~ behind:sounded	-33 -6 -7 -5
person	~ behind:sounds	-65 43 -21 -11
person	~ behind:source	-86 -35 -30 -27
person	~ behind:space-lord	10 -4 -4 -2
person	~ behind:spanish-language	-35 -47 -33 -29
person	~ behind:speaking	-62 -41 -22 -21
person	~ behind:speech	-54 -20 -10 -11
person	~ behind:speedboat	38 -12 -20 -15
person	~ behind:spent	-4 -12 -10 -11
person	~ behind:spied	-2 -8 -11 -8
person	~ behind:spread	-30 -15 -15 -28
person	~ behind:spring	43 -9 -6 -12
person	~ behind:spy	-43 -24 -24 -18
person	~ behind:stable	-40 -25 -31 -19
person	~ behind:stage	-11 -10 80 -9
person	~ behind:stand	-13 -29 -6 -9
person	~ behind:star	37 -20 -13 15
person	~ behind:starred	-69 -20 -14 -17
person	~ behind:starring	-40 57 -20 -10
person	~ behind:stars	42 -19 -11 -12
person	~ behind:start	-48 -11 -10 57
person	~ behind:statement	-19 -15 -7 -6
person	~ behind:statuette	-20 -12 -11 -11
person	~ behind:stayed	-14 -12 -7 -15
person	~ behind:steadier	-16 -39 -9 -7
person	~ behind:stepped	97 -31 -9 -26
person	~ behind:steps	-36 -2 -6 -5
person	~ behind:still	-31 -19 19 41
person	~ behind:stole	-34 -15 -4 -4
person	~ behind:stomped	0 -43 -27 -16
person	~ behind:stood	-41 -6 -18 -11
person	~ behind:stopped	-21 -10 17 -2
person	~ behind:stories	-57 -3 -32 -13
person	~ behind:story	13 -24 37 37
person	~ behind:stows	17 -12 -4 -4
person	~ behind:student	112 -6 -4 -7
person	~ behind:studied	-53 -7 -11 -7
person	~ behind:studio	-35 63 -21 -5
person	~ behind:studio's	-67 -18 -5 -3
person	~ behind:studying	-38 -23 -26 -26
person	~ behind:success	-49 -22 -10 -5
person	~ behind:such	-41 -20 -8 -14
person	~ behind:suffered	-9 -10 -11 -8
person	~ behind:suggested	-24 -12 -12 -10
person	~ behind:summer	32 27 -8 -8
person	~ behind:sung	-36 -12 -11 -6
person	~ behind:superb	0 -16 -5 -3
person	~ behind:supplied	-33 -6 -10 -5
person	~ behind:supplies	-46 -72 -26 -19
person	~ behind:supporting	-45 55 -21 -9
person	~ behind:supposed	-21 -16 -13 35
person	~ behind:survive	-61 -41 -12 -27
person	~ behind:survived	-61 -15 -14 -14
person	~ behind:survives	-39 -17 -76 -3
person	~ behind:surviving	-4 -22 -23 -22
person	~ behind:swears	47 -6 -7 -10
person	~ behind:swells	-20 -12 -22 -8
person	~ behind:synthesizers	-46 -72 -26 -19
person	~ behind:table	-38 -15 -27 -14
person	~ behind:take	-9 -26 -25 -17
person	~ behind:taken	-36 22 91 -11
person	~ behind:takes	85 -24 -18 -12
person	~ behind:taking	-29 -10 -14 -13
person	~ behind:talent	13 -20 -45 -10
person	~ behind:talents	-19 -22 -9 -20
person	~ behind:talk	-29 -16 -10 -9
person	~ behind:talked	-17 -50 -10 -6
person	~ behind:talks	23 -18 -11 -17
person	~ behind:tape	-6 -47 -2 -60
person	~ behind:taught	-2 -36 -16 -15
person	~ behind:tea	-60 -6 -10 -5
person	~ behind:teacher	-69 80 71 -2
person	~ behind:team	-7 -16 -10 -9
person	~ behind:tear	-43 -24 -14 -19
person	~ behind:tears	-88 -13 -14 -18
person	~ behind:teenager	26 -23 -7 -6
person	~ behind:teeth	-26 -40 -21 -17
person	~ behind:telephone	-46 -19 -13 -5
person	~ behind:telephoned	-26 -26 -22 -3
person	~ behind:television	-51 -31 -37 -12
person	~ behind:tell	-72 -6 -12 -10
person	~ behind:telling	-10 -29 35 -8
person	~ behind:tennis	-61 -22 -7 -19
person	~ behind:territories	-15 -3 -7 -10
person	~ behind:than	55 17 -7 54
person	~ behind:thanked	-28 68 -10 -13
person	~ behind:that	22 -14 -14 -15
person	~ behind:the	2 -23 -12 1
person	~ behind:theaters	-45 -10 -15 -12
person	~ behind:theatre	-30 -22 -9 -9
person	~ behind:their	-49 -11 24 -15
person	~ behind:them	42 -6 15 -10
person	~ behind:then	-1 17 -28 -12
person	~ behind:therapist	-32 -2 -4 -11
person	~ behind:there	-42 -17 -13 2
person	~ behind:these	86 -11 -26 -6
person	~ behind:they	18 -20 1 -22
person	~ behind:thing	-74 -23 -8 -7
person	~ behind:things	-65 -40 -19 67
person	~ behind:thinking	-25 -10 17 -22
person	~ behind:thinks	-31 -44 -13 -10
person	~ behind:third	-12 -8 -11 -14
person	~ behind:thirteen-year-old	3 -13 -8 -13
person	~ behind:this	-5 -20 21 -17
person	~ behind:those	-23 -52 -13 -14
person	~ behind:though	-17 -8 -16 -11
person	~ behind:thought	-46 -7 -18 -11
person	~ behind:threatened	-12 -6 -16 -7
person	~ behind:three	7 -18 -14 -12
person	~ behind:thrice	-54 -28 -23 -22
person	~ behind:thriller	61 85 -15 51
person	~ behind:through	44 -11 -13 105
person	~ behind:throughout	57 -18 -13 -9
person	~ behind:thursday	55 -23 -23 -11
person	~ behind:tiger	-51 -9 -12 -11
person	~ behind:till	-102 118 82 -23
person	~ behind:time	8 -21 13 -13
person	~ behind:times	-55 -56 -15 -10
person	~ behind:title	-79 -24 -15 -12
person	~ behind:to	-16 -8 -14 -2
person	~ behind:tobacco	-29 -5 -3 -8
person	~ behind:together	-58 -3 80 26
person	~ behind:told	-16 -13 -10 2
person	~ behind:tony	-47 -6 -12 -9
person	~ behind:too	29 4 -11 -26
person	~ behind:took	10 -19 -24 0
person	~ behind:trailers	-20 -10 -14 -9
person	~ behind:train	-16 -11 -4 -25
person	~ behind:trained	-35 -8 -11 -12
person	~ behind:trainer	-71 -6 -6 -8
person	~ behind:travelled	90 -39 -39 -36
person	~ behind:treasury	-31 -16 -3 -4
person	~ behind:treatment	-38 -8 45 -9
person	~ behind:trilogy	-27 -18 -12 -14
person	~ behind:triumph	0 -17 -5 -3
person	~ behind:trophy	-55 -70 -15 -13
person	~ behind:turn	14 -14 -15 -16
person	~ behind:turned	-36 -8 34 -8
person	~ behind:turning	-99 -18 53 -14
person	~ behind:turns	82 -11 -22 -10
person	~ behind:tv	-11 -13 -9 -8
person	~ behind:tv's	56 -28 -19 -18
person	~ behind:twenty	-36 -13 -10 45
person	~ behind:twice	12 -11 -8 -12
person	~ behind:twilight	-88 -20 -8 -13
person	~ behind:two	-11 24 -17 -14
person	~ behind:type	-27 -29 -8 -3
person	~ behind:uncle	-87 -32 -27 -9
person	~ behind:under	-12 -20 -6 -71
person	~ behind:understood	-4 -13 -11 -17
person	~ behind:unrest	-20 -8 -4 -8
person	~ behind:until	-54 12 -17 -11
person	~ behind:up	8 -19 -15 -25
person	~ behind:us	60 -19 -16 -16
person	~ behind:used	-20 54 72 -10
person	~ behind:v	-34 -21 -8 -21
person	~ behind:variety	76 -9 -7 -12
person	~ behind:version	-36 -16 6 37
person	~ behind:very	-49 -31 65 -11
person	~ behind:vet	-63 -13 -9 -24
person	~ behind:veteran	5 -16 -15 -20
person	~ behind:vigilante	38 -2 -3 -4
person	~ behind:village	-12 25 -5 -6
person	~ behind:villain	50 -51 -10 -10
person	~ behind:visited	-34 -3 -11 -11
person	~ behind:voice	-17 -17 -28 -14
person	~ behind:voices	154 -11 -14 -18
person	~ behind:volume	-58 -30 -31 -11
person	~ behind:wakes	27 -4 -1 -2
person	~ behind:walk	-37 -7 -9 -6
person	~ behind:walked	-25 -14 -17 -9
person	~ behind:wall	-30 -10 -2 -24
person	~ behind:wanders	35 -6 -6 -3
person	~ behind:want	-63 -26 -14 -30
person	~ behind:wanted	-51 7 -12 -12
person	~ behind:war	-27 71 -19 -9
person	~ behind:wardrobe	64 -13 -16 -9
person	~ behind:warm	-3 -20 -1 27
person	~ behind:warrior	10 -4 -4 -2
person	~ behind:was	-2 -18 -11 -14
person	~ behind:wasn't	-28 -12 -12 -9
person	~ behind:watch	-22 -11 -16 -10
person	~ behind:water	15 -4 -28 -26
person	~ behind:way	68 -9 -6 -11
person	~ behind:we	26 -13 -11 -9
person	~ behind:wears	24 -31 -18 -24
person	~ behind:week	55 -27 -1 -13
person	~ behind:weeks	-49 -15 -13 -19
person	~ behind:well	-18 36 15 -15
person	~ behind:went	-4 -16 -13 -22
person	~ behind:wept	-37 33 -17 -9
person	~ behind:were	-31 -4 25 -13
person	~ behind:what	-25 -9 -14 -9
person	~ behind:when	-19 -64 -12 -11
person	~ behind:whenever	-20 -12 -22 -8
person	~ behind:where	28 -14 -10 -8
person	~ behind:whether	71 -15 -7 -17
person	~ behind:which	-26 -17 40 -2
person	~ behind:while	54 -13 -5 -12
person	~ behind:whip-happy	-95 -5 -18 -16
person	~ behind:whisked	-79 -39 -40 -7
person	~ behind:who	10 -2 -4 3
person	~ behind:whole	-58 -40 -15 -13
person	~ behind:whom	-35 -16 32 -12
person	~ behind:whose	-35 12 16 -19
person	~ behind:why	-29 -27 -8 -14
person	~ behind:widow	2 -22 -9 -7
person	~ behind:wife	35 -20 -9 -7
person	~ behind:will	0 0 -14 4
person	~ behind:wimples	-15 -17 -7 -14
person	~ behind:win	-38 -26 -13 -19
person	~ behind:wind	-15 -21 -8 -4
person	~ behind:winner	-33 -8 -7 -10
person	~ behind:winter	-72 -71 -21 -5
person	~ behind:wires	-33 -8 -2 -7
person	~ behind:wished	-31 -10 -5 -4
person	~ behind:wishes	-13 -29 -6 -12
person	~ behind:with	-13 7 14 9
person	~ behind:withdrew	-47 -11 -13 -7
person	~ behind:withholding	-9 -3 -8 -14
person	~ behind:without	45 -31 -22 -10
person	~ behind:wizard	-139 -6 -4 -8
person	~ behind:woman	13 -26 -8 -6
person	~ behind:women	-57 -8 -11 -13
person	~ behind:won	20 -20 39 -13
person	~ behind:won't	-39 -11 -10 -7
person	~ behind:wonderful	8 -18 -9 -37
person	~ behind:words	-63 -56 -54 -32
person	~ behind:wore	35 -18 -18 -14
person	~ behind:work	-40 20 29 -13
person	~ behind:worked	-23 43 16 -11
person	~ behind:working	-20 -11 -16 -17
person	~ behind:works	-54 -59 -12 -8
person	~ behind:world	-4 -15 55 -31
person	~ behind:would	-32 27 -11 47
person	~ behind:write	-86 54 48 85
person	~ behind:writer	-16 60 73 66
person	~ behind:writers	-51 -16 51 -17
person	~ behind:writing	-50 -25 57 -11
person	~ behind:written	-3 58 72 -14
person	~ behind:wrote	-17 18 58 -7
person	~ behind:yacht	-44 -7 -15 -13
person	~ behind:year	45 -22 -22 -9
person	~ behind:year's	-48 -45 -40 -10
person	~ behind:year-round	-44 -1 -4 -1
person	~ behind:years	-12 7 -3 -13
person	~ behind:yes	129 -15 -14 -14
person	~ behind:yet	-41 46 -23 -14
person	~ behind:you	15 -23 -17 -13
person	~ behind:young	-63 -17 -9 -11
person	~ behind:younger	9 -3 -4 -5
person	~ behind:£	58 -31 -18 -109
person	~ behind:—	50 -4 -15 -8
person	~ does 	-6 -43 -25 -21
person	~ does a	-10 -30 -26 -22
person	~ does aw	0 -47 -46 -34
person	~ does d	-41 31 -11 -22
person	~ does dw	-40 -34 23 -10
person	~ does w	-32 -25 -9 -17
person	~ films here:0	-20 -46 -44 -46
person	~ films here:1	-3 -9 2 -7
person	~ films here:2	-50 -14 -30 -23
person	~ films here:3+	-53 -8 -22 -4
person	~ l:"	-17 -1 -10 -10
person	~ l:" just	0 -43 -32 -30
person	~ l:" mr.	-5 -25 -5 -35
person	~ l:" per	-31 -13 -9 -14
person	~ l:" said	-19 -11 -9 10
person	~ l:" says	-27 60 -8 -9
person	~ l:" until	-48 -29 -5 -14
person	~ l:" with	-28 -14 -19 -19
person	~ l:#	-15 -8 -10 -8
person	~ l:# ,	55 -12 -9 -12
person	~ l:# with	-27 -21 -19 -13
person	~ l:'s	54 -9 -21 -11
person	~ l:(	24 -14 -16 -12
person	~ l:( with	-46 -9 33 -19
person	~ l:) ,	41 -22 -9 -16
person	~ l:,	14 -12 -6 -9
person	~ l:, "	-16 -14 -10 -9
person	~ l:, P	46 -24 -9 -29
person	~ l:, a	-10 -11 -13 -13
person	~ l:, alongside	3 -14 -13 -13
person	~ l:, and	48 15 -13 -7
person	~ l:, brought	-16 -23 -18 -4
person	~ l:, but	18 -13 -6 -11
person	~ l:, by	-31 67 -7 -9
person	~ l:, called	-19 -17 -6 -11
person	~ l:, had	-28 -6 -11 -12
person	~ l:, has	-12 -17 -3 -3
person	~ l:, in	-86 -55 -8 -11
person	~ l:, introduced	25 -15 -3 -11
person	~ l:, mr	-32 -37 -11 -15
person	~ l:, opposite	-61 -16 -13 -13
person	~ l:, said	-14 -4 -6 -43
person	~ l:, something	-12 -17 -6 -17
person	~ l:, starring	-31 -5 -8 -7
person	~ l:, thanked	-9 0 -11 -9
person	~ l:, that	0 -22 -21 -7
person	~ l:, the	-29 -20 -86 -17
person	~ l:, though	9 -13 -6 -5
person	~ l:, where	-23 -11 -12 -24
person	~ l:, which	-8 -19 -6 -7
person	~ l:, while	30 -11 -12 -7
person	~ l:, whom	-99 -41 -8 -8
person	~ l:, with	11 9 -11 7
person	~ l:, writer	-17 -8 31 -39
person	~ l:-	-52 -46 68 -10
person	~ l::	-8 4 -14 -11
person	~ l:;	18 -16 8 35
person	~ l:; for	-32 -7 -31 -40
person	~ l:C (	9 -10 -15 -9
person	~ l:C ,	-6 -10 -9 -11
person	~ l:C :	20 -8 -10 -14
person	~ l:C ;	-116 -8 -9 -14
person	~ l:C and	-24 -14 -14 12
person	~ l:C in	-24 74 -17 -12
person	~ l:C to	-21 -19 -7 -8
person	~ l:F	-31 -66 -16 -7
person	~ l:F ,	-14 -11 -20 -16
person	~ l:F for	-30 -22 -15 -15
person	~ l:F with	-10 -30 -13 -67
person	~ l:L	-46 -47 -23 63
person	~ l:L ,	-33 -9 -8 -9
person	~ l:L ;	-47 -12 -8 -20
person	~ l:L actor	-108 -22 -19 34
person	~ l:L by	-34 -48 -32 -12
person	~ l:L with	64 -10 -15 -17
person	~ l:L —	-29 -9 -4 -4
person	~ l:O	-32 -28 -3 -10
person	~ l:O ,	49 -13 -12 -17
person	~ l:O and	-56 -36 -42 -35
person	~ l:O producer	-24 -6 -4 -38
person	~ l:O with	-42 -8 -29 -11
person	~ l:P	11 27 -36 64
person	~ l:P ,	30 -13 -11 -9
person	~ l:P accuses	-17 -14 -3 -16
person	~ l:P and	4 -14 4 3
person	~ l:P for	-33 63 -20 -14
person	~ l:P from	-20 -22 -82 -5
person	~ l:P gives	-33 -21 -17 -12
person	~ l:P is	-63 -21 -10 -7
person	~ l:P or	-24 -15 -7 -7
person	~ l:P partner	-22 -8 -6 -11
person	~ l:P plays	-54 -7 -10 -6
person	~ l:P told	-15 -6 -6 -8
person	~ l:P wanted	-29 -20 -11 -7
person	~ l:P was	73 -14 -7 -22
person	~ l:P wasn't	-15 -10 -13 -16
person	~ l:W by	-23 -53 40 -15
person	~ l:^	9 -9 -10 -18
person	~ l:^ "	-47 108 -17 -13
person	~ l:^ (	-63 -20 -13 -12
person	~ l:^ P	-48 -48 -23 55
person	~ l:^ ^	9 -9 -10 -18
person	~ l:^ afterwards	-27 -6 -9 50
person	~ l:^ and	-62 -49 -20 -12
person	~ l:^ behind	-36 -16 -22 -26
person	~ l:^ brothers	-41 61 -32 -22
person	~ l:^ but	86 -14 -12 -20
person	~ l:^ did	-49 -28 -21 -26
person	~ l:^ director	-13 77 -21 -19
person	~ l:^ does	-83 -10 -7 -12
person	~ l:^ enter	-37 -25 -28 -22
person	~ l:^ for	-33 -41 -36 -11
person	~ l:^ her	-36 -19 -20 -25
person	~ l:^ his	-59 -15 -19 -41
person	~ l:^ host	-32 -19 -15 -14
person	~ l:^ if	-7 -13 -16 -9
person	~ l:^ in	-5 -34 32 -6
person	~ l:^ is	-95 -32 -11 -12
person	~ l:^ its	-57 20 -48 62
person	~ l:^ lijo	-22 -11 -16 -10
person	~ l:^ mr	-62 -13 -12 -13
person	~ l:^ mr.	-31 -15 -20 -52
person	~ l:^ ms	-48 -42 -16 58
person	~ l:^ ms.	-17 -28 -22 -5
person	~ l:^ president	-3 -16 -10 -12
person	~ l:^ producer	-16 -19 -15 21
person	~ l:^ producers	-21 -14 -13 6
person	~ l:^ screenwriter	-60 -20 121 -6
person	~ l:^ sir	-94 -11 -10 -11
person	~ l:^ so	-28 -1 -6 -9
person	~ l:^ what	-53 -25 -20 -14
person	~ l:^ with	-53 -6 -14 -25
person	~ l:^ would	-13 -29 -12 -15
person	~ l:a	-22 -18 -16 -13
person	~ l:a young	-45 -29 -16 -11
person	~ l:about	-19 21 -15 -15
person	~ l:accuses	-17 -14 -3 -16
person	~ l:actor	-22 -13 -12 -2
person	~ l:actress	59 -11 -7 -7
person	~ l:actress against	-47 -21 -12 -6
person	~ l:adapted from	-15 -30 -29 -10
person	~ l:added that	-20 -13 -14 -13
person	~ l:after	-45 -11 -7 -3
person	~ l:afterwards	-27 -6 -9 50
person	~ l:afterwards that	-39 -5 -8 -12
person	~ l:against	-47 -21 -12 -6
person	~ l:along with	75 -18 -14 29
person	~ l:alongside	28 -18 -15 -12
person	~ l:also a	-46 0 -6 -4
person	~ l:also includes	23 -6 -6 -3
person	~ l:also starred	-71 -8 -16 -19
person	~ l:among them	-57 -2 -30 -16
person	~ l:and	12 -8 -5 -2
person	~ l:and gave	-73 -8 -8 -9
person	~ l:and has	-18 -2 -9 -10
person	~ l:and her	-70 68 65 -46
person	~ l:and his	13 -42 37 -18
person	~ l:and includes	14 -15 -15 -23
person	~ l:and newcomer	-79 -5 -18 -15
person	~ l:and producer	-7 -11 -11 22
person	~ l:and so	44 -10 -4 -19
person	~ l:and starring	64 -11 -6 -3
person	~ l:and when	-29 -9 -16 -7
person	~ l:and with	14 -12 -7 -19
person	~ l:and writer	-32 -40 29 -15
person	~ l:another until	35 -6 -6 -3
person	~ l:are	-3 -13 -12 11
person	~ l:are by	-24 -17 37 -10
person	~ l:artist	-26 -7 -6 -11
person	~ l:as	-67 -19 -12 -23
person	~ l:as are	24 -7 -4 -21
person	~ l:as coach	-58 -10 -17 -17
person	~ l:as does	47 -10 -9 -17
person	~ l:as for	-76 -22 -17 -23
person	~ l:asked	-26 -6 -24 -6
person	~ l:asks if	-26 -5 -5 -7
person	~ l:at	-17 99 70 -17
person	~ l:australian	27 -6 -8 -6
person	~ l:autumn	-21 -13 -13 -2
person	~ l:award for	-29 62 -58 -7
person	~ l:awards ,	-50 -13 -22 -13
person	~ l:back ,	7 -6 -12 -6
person	~ l:back to	70 -14 -15 -13
person	~ l:based on	-3 -15 -17 -6
person	~ l:be	-9 -22 -19 -20
person	~ l:be joining	-7 -5 -4 -6
person	~ l:because	-52 -19 -6 -3
person	~ l:because his	34 -8 -4 -4
person	~ l:been	-11 -84 -28 -20
person	~ l:been for	-23 -60 -9 -6
person	~ l:before	-21 -6 -13 -12
person	~ l:behind	-55 -11 -11 -20
person	~ l:belfast-born cinematographer	-16 -20 -9 -5
person	~ l:between	-20 -17 -48 -8
person	~ l:biopic ,	-26 -24 -12 -7
person	~ l:biopic has	-22 -6 -4 -3
person	~ l:book by	-25 -18 -29 -8
person	~ l:both	-37 -17 -64 -4
person	~ l:both named	-20 0 -24 -8
person	~ l:boxer	1 -2 -7 -21
person	~ l:boyfriend	-40 -5 -29 -13
person	~ l:british actor	26 -19 -12 -13
person	~ l:broccoli ,	10 -4 -4 -2
person	~ l:brother	-65 -24 -33 -6
person	~ l:brothers	-19 -2 -24 -10
person	~ l:brought	-16 -23 -18 -4
person	~ l:but	79 -15 -10 -15
person	~ l:but not	-75 -13 -16 -27
person	~ l:by	-17 3 16 -13
person	~ l:by #	7 -4 -7 -2
person	~ l:by P	-42 73 -78 67
person	~ l:by brothers	-4 -73 -27 -8
person	~ l:by cellist	-20 -12 -22 -8
person	~ l:by comedian	-36 -14 -9 -4
person	~ l:by his	-16 -11 -19 -7
person	~ l:by newcomer	-9 -5 39 -6
person	~ l:called	-31 -10 -10 -11
person	~ l:called the	-31 -21 -8 -6
person	~ l:calling	-21 -13 -8 -9
person	~ l:cast	-54 -11 -11 -11
person	~ l:cast are	9 -4 -4 -5
person	~ l:cellist	-20 -12 -22 -8
person	~ l:chair with	-41 -6 -18 -11
person	~ l:chance with	-19 -16 -13 -24
person	~ l:charge ,	60 -31 -22 -18
person	~ l:cinematographer	-6 -5 -11 -7
person	~ l:claws and	16 -4 -1 -3
person	~ l:co-star	8 -31 -25 -10
person	~ l:coach	-58 -10 -17 -17
person	~ l:columnists ,	-39 -17 -8 -12
person	~ l:comedian	-36 -14 -9 -4
person	~ l:compete with	-23 -12 -33 -46
person	~ l:composed by	-28 -15 -18 -4
person	~ l:composer	-53 -18 -9 -10
person	~ l:constable (	35 -47 -6 -4
person	~ l:cop ,	21 -17 -8 -12
person	~ l:costar	-31 -14 -9 -5
person	~ l:costume designer	-15 -17 -7 -14
person	~ l:court judge	-16 -8 -7 -4
person	~ l:credited to	-59 -11 89 -11
person	~ l:danish director	-28 10 -37 -18
person	~ l:daughter	-17 -26 -15 -6
person	~ l:describe ,	-59 -16 -27 -8
person	~ l:designer	-17 -5 -10 -4
person	~ l:dictated by	-35 -27 -23 -5
person	~ l:did	-49 -28 -21 -26
person	~ l:directed ;	-15 -8 -23 29
person	~ l:directed by	-18 43 20 -12
person	~ l:direction with	-18 54 -14 -22
person	~ l:director	-19 0 -21 -13
person	~ l:director ,	-43 58 67 -10
person	~ l:director and	-30 -15 -10 -23
person	~ l:discussion with	-17 -5 -11 -11
person	~ l:distribute	-14 -34 -18 -4
person	~ l:distribution ,	-53 -19 -12 -18
person	~ l:do	55 -1 -8 -10
person	~ l:doctor and	1 -24 -13 -5
person	~ l:does	23 -5 -10 -15
person	~ l:dr	-65 -24 -15 -11
person	~ l:elements from	-23 -29 -19 -10
person	~ l:eleven years	-25 -8 -4 -4
person	~ l:enables	-34 -3 -6 -3
person	~ l:enter	-37 -25 -28 -22
person	~ l:equivalent of	-65 -35 -15 -18
person	~ l:faces :	17 -18 -19 -6
person	~ l:fact	0 -17 -5 -3
person	~ l:famous by	59 -48 -14 -13
person	~ l:far :	-45 26 -13 -8
person	~ l:features	-24 -6 -7 -3
person	~ l:festival director	-50 -50 -10 -22
person	~ l:film	-27 -64 -23 -13
person	~ l:film by	-46 62 -15 -8
person	~ l:film-maker	-16 29 -9 -10
person	~ l:fitted for	-49 -4 -8 -4
person	~ l:footage of	33 -20 -4 -1
person	~ l:for	-12 -7 -12 -17
person	~ l:for P	-16 -11 -11 -13
person	~ l:for her	-35 -75 -31 -9
person	~ l:for which	0 -4 -5 -3
person	~ l:former	-67 -9 -9 -24
person	~ l:fourth	-36 -56 -9 -23
person	~ l:french director	-19 -42 -8 -20
person	~ l:french star	36 -16 -8 -10
person	~ l:friend	-29 -63 -13 -34
person	~ l:from	-39 21 -30 -13
person	~ l:from a	-30 -12 -35 -10
person	~ l:from the	-21 -46 -24 -29
person	~ l:fyi :	-41 -21 -6 -28
person	~ l:gave	-73 -4 -8 -8
person	~ l:get	-14 -5 -5 -5
person	~ l:give	-19 -11 -15 -17
person	~ l:gives	-33 -21 -17 -12
person	~ l:glimpse of	16 -18 -10 -21
person	~ l:goat was	-46 0 -25 -26
person	~ l:gone to	48 51 -14 -2
person	~ l:had	-52 -17 -8 -10
person	~ l:has	-22 -12 -9 -7
person	~ l:has asked	-12 -7 -8 -5
person	~ l:has split	-4 -9 -32 -9
person	~ l:he and	-46 -33 -28 -10
person	~ l:he leaves	-30 -24 -16 -12
person	~ l:he replaces	-39 -10 -9 -23
person	~ l:he said	-6 42 -30 -23
person	~ l:headed by	25 -4 -7 -5
person	~ l:heavyweight ,	43 -22 -8 -14
person	~ l:her	-28 27 37 -19
person	~ l:her :	4 -63 -30 -31
person	~ l:her husband	-39 -37 30 -19
person	~ l:him ,	-66 -20 52 -12
person	~ l:him are	-68 -12 -29 -18
person	~ l:his	2 -19 8 -19
person	~ l:his brother	-38 -26 45 -11
person	~ l:his partner	-19 -7 -49 -30
person	~ l:his son	-50 -22 -13 48
person	~ l:his wife	27 -12 12 -13
person	~ l:home of	-62 -11 -20 -23
person	~ l:host	-32 -19 -15 -14
person	~ l:hosted by	-18 -11 -10 -2
person	~ l:hosting with	-38 -6 -26 -22
person	~ l:however ,	-14 -34 -20 -9
person	~ l:husband	-39 -37 30 -19
person	~ l:husband (	13 -8 -5 -27
person	~ l:if	-7 -13 -9 -10
person	~ l:in	-36 48 -13 -13
person	~ l:in #	-48 -7 -18 -6
person	~ l:in fact	0 -17 -5 -3
person	~ l:in the	-64 119 -13 -9
person	~ l:in which	-34 -7 -6 -10
person	~ l:include	-14 -13 -29 -12
person	~ l:includes	12 -11 -10 -10
person	~ l:including	-80 -39 -22 -9
person	~ l:insist that	-45 -33 -8 -6
person	~ l:inspired ,	-38 -6 -8 -14
person	~ l:introduced	25 -15 -3 -11
person	~ l:iranian film-maker	-36 -45 -6 -7
person	~ l:is	36 48 5 -11
person	~ l:is by	-29 -27 25 -11
person	~ l:is calling	-21 -11 -3 -4
person	~ l:is composer	-48 -15 -8 -17
person	~ l:is no	-37 -23 -11 -16
person	~ l:is that	56 -47 -36 -9
person	~ l:it ,	-23 -7 -7 -6
person	~ l:it ;	15 -4 -28 -26
person	~ l:it starred	27 -4 -1 -2
person	~ l:it took	0 -5 -10 -6
person	~ l:it was	-69 -27 -25 -27
person	~ l:it with	-16 -28 31 83
person	~ l:its	-57 20 -48 62
person	~ l:join	-23 -13 -10 -10
person	~ l:joined by	84 -31 -31 -8
person	~ l:joining	-7 -5 -4 -6
person	~ l:judge	-16 -8 -7 -4
person	~ l:just	0 -43 -32 -30
person	~ l:keener on	-22 -10 -3 -3
person	~ l:kid named	-31 -5 -9 -7
person	~ l:knew	-40 -5 -8 -10
person	~ l:know	-24 -5 -8 -6
person	~ l:last night	-31 -10 -5 -4
person	~ l:late	32 -18 -14 -8
person	~ l:later ,	-39 -14 -7 -4
person	~ l:later :	31 -23 -44 -15
person	~ l:later made	0 -16 -3 -5
person	~ l:learned from	-16 -9 -10 -8
person	~ l:leaves	-30 -24 -16 -12
person	~ l:led by	27 -7 -10 -9
person	~ l:lijo	-22 -11 -16 -10
person	~ l:like	-77 -38 -51 -19
person	~ l:line-up by	-83 -2 -1 -2
person	~ l:lion for	-20 -8 -4 -8
person	~ l:location manager	-13 -13 -4 -7
person	~ l:made	0 -16 -3 -5
person	~ l:man since	-38 -26 -13 -19
person	~ l:manager	-15 -4 -2 -1
person	~ l:marriage to	-63 -36 -13 -10
person	~ l:married to	-47 -34 -45 -15
person	~ l:matter of	-36 -9 -24 -6
person	~ l:met	-14 -23 -13 -16
person	~ l:minister	-35 -5 -8 -3
person	~ l:miss world	-2 -5 -4 -6
person	~ l:model	-44 -18 -15 -18
person	~ l:money to	-58 -21 -30 -12
person	~ l:mr	-37 -15 -11 -12
person	~ l:mr.	-19 -13 -13 53
person	~ l:ms	-48 -42 -16 58
person	~ l:ms.	-12 -25 -19 -10
person	~ l:music by	-39 -23 -10 -8
person	~ l:name	-57 -53 -32 -15
person	~ l:name by	-22 -44 -66 -14
person	~ l:name in	-52 -55 -10 -4
person	~ l:named	-11 -18 -15 -10
person	~ l:new zealander	30 -24 -8 -12
person	~ l:newcomer	-86 -15 27 -9
person	~ l:news ,	-45 -18 -19 -3
person	~ l:next	-18 -61 -15 -6
person	~ l:night	-31 -10 -5 -4
person	~ l:no	-37 -23 -11 -16
person	~ l:not	-75 -13 -16 -27
person	~ l:novel by	-28 -20 -95 -21
person	~ l:novelist ,	-43 -32 33 -7
person	~ l:novels by	-35 -17 -24 -8
person	~ l:now	-50 -6 -40 -42
person	~ l:of	-17 -17 -15 -14
person	~ l:of photography	-18 -15 -5 -17
person	~ l:officials in	-24 -41 -6 -9
person	~ l:on	-36 -18 -13 -12
person	~ l:on a	-22 -9 -7 -11
person	~ l:on the	-11 -7 -17 -9
person	~ l:once suggested	-29 -25 -18 -12
person	~ l:one	-33 -19 -15 -10
person	~ l:one with	-65 -36 61 -29
person	~ l:only	-56 -41 -55 -10
person	~ l:only when	-12 -6 -16 -7
person	~ l:opponent ,	-58 -41 -19 -14
person	~ l:opposite	-21 -15 -12 -11
person	~ l:or	-24 -15 -7 -7
person	~ l:original by	56 -31 -52 -13
person	~ l:original with	-27 -48 -17 38
person	~ l:oscar winner	-29 50 -13 -16
person	~ l:others by	-27 25 -29 -4
person	~ l:out of	-51 -9 -11 -11
person	~ l:part of	-31 -4 -3 -19
person	~ l:partner	2 -29 -14 12
person	~ l:parts of	-16 -12 -27 -15
person	~ l:per	-31 -13 -9 -14
person	~ l:photography	-18 -15 -5 -17
person	~ l:piece about	-17 26 -24 -23
person	~ l:played by	3 -9 -13 -7
person	~ l:plays	-62 -7 -11 -7
person	~ l:playwright	-17 -18 67 -14
person	~ l:portrayed by	15 -8 -12 -5
person	~ l:president	-64 -35 -12 -12
person	~ l:prime minister	-35 -5 -8 -3
person	~ l:produce with	-29 -5 -17 28
person	~ l:produced by	-10 -17 -23 34
person	~ l:producer	-20 -13 -11 25
person	~ l:producer was	-65 -47 -26 71
person	~ l:producers	-21 -14 -13 6
person	~ l:producers ,	-68 -46 -41 70
person	~ l:producers are	-65 -13 -15 39
person	~ l:produces alongside	-69 -5 -12 35
person	~ l:producing partner	-24 -20 -4 37
person	~ l:put	0 -10 -6 -6
person	~ l:raised by	-24 -7 -4 46
person	~ l:rapper	-82 60 -19 -6
person	~ l:real	-25 -19 -14 -24
person	~ l:real-life boxer	1 -2 -7 -21
person	~ l:recalling that	-38 -5 27 -9
person	~ l:remake with	-34 -9 -13 -7
person	~ l:remember	-37 -7 -6 -8
person	~ l:replacement was	-73 73 -27 -16
person	~ l:replaces	-39 -10 -9 -23
person	~ l:replacing	-13 -18 -4 -21
person	~ l:rights to	-20 -14 -17 -13
person	~ l:role of	-38 -14 -15 -8
person	~ l:round	0 -4 -3 -20
person	~ l:run by	-19 0 -19 -34
person	~ l:runs with	-59 -5 -19 -34
person	~ l:said	-19 -1 -9 -2
person	~ l:said get	-14 -5 -5 -5
person	~ l:said mr	-19 -18 -9 -8
person	~ l:said that	-80 -54 -26 -22
person	~ l:say	-20 -46 -23 -4
person	~ l:says	-29 57 -8 -9
person	~ l:score by	-33 -25 -34 -7
person	~ l:scottish actor	-21 -17 -3 -2
person	~ l:screenplay by	-10 -42 29 -4
person	~ l:screenwriter	-53 -22 53 -5
person	~ l:script ;	-28 -26 42 46
person	~ l:script by	-36 -20 53 -12
person	~ l:script with	-29 -11 -1 -13
person	~ l:scripts with	-5 -19 25 -38
person	~ l:see	-26 -13 -14 -8
person	~ l:seen	-48 -23 -16 -16
person	~ l:series and	-34 -31 -23 -26
person	~ l:series with	-25 -23 -10 54
person	~ l:she and	13 68 -23 -18
person	~ l:shot round	0 -4 -3 -20
person	~ l:shrine ,	-74 -44 -25 -17
person	~ l:since	-29 54 -25 -10
person	~ l:singer	-22 -13 -18 -9
person	~ l:sir	19 -12 -11 -11
person	~ l:sloth and	-51 -9 -12 -11
person	~ l:so	25 -19 -10 -12
person	~ l:something	-12 -17 -6 -17
person	~ l:son	-50 -22 -13 48
person	~ l:soul singer	-59 -5 -3 -6
person	~ l:speculation that	-36 -2 -6 -5
person	~ l:split	-4 -9 -32 -9
person	~ l:spokesman for	-30 -17 -7 -11
person	~ l:stage actress	18 -4 -2 -3
person	~ l:star	26 -22 -11 -15
person	~ l:star is	-66 -22 -5 -8
person	~ l:star of	-31 -7 -12 -9
person	~ l:starred	13 -6 -11 -8
person	~ l:starring	1 -5 -9 -7
person	~ l:starring his	-70 -3 -9 -9
person	~ l:stars	75 -18 -12 -18
person	~ l:sting :	-28 -5 -3 -21
person	~ l:stories by	-28 -59 -19 -4
person	~ l:story by	-37 -24 -20 -10
person	~ l:suggested	-21 -22 -9 -4
person	~ l:summer with	47 -17 -22 -7
person	~ l:surfers ,	-38 -8 -17 -23
person	~ l:survived by	-16 -16 -21 -64
person	~ l:surviving the	-19 -8 -32 -12
person	~ l:swears at	-19 -31 -13 -8
person	~ l:swedish director	-21 33 -15 -5
person	~ l:technique enables	-34 -3 -6 -3
person	~ l:than by	-23 -26 -13 -6
person	~ l:thanked	-9 0 -11 -9
person	~ l:that	45 -22 15 -16
person	~ l:that 's	54 -9 -21 -11
person	~ l:the	-34 44 -35 -12
person	~ l:the #	-35 -16 -16 -22
person	~ l:the actor	-75 -11 -8 -6
person	~ l:the actress	-75 -22 -5 -4
person	~ l:the australian	27 -6 -8 -6
person	~ l:the autumn	-21 -13 -13 -2
person	~ l:the cinematographer	-14 -4 -18 -4
person	~ l:the director	-11 5 -46 -14
person	~ l:the film	-27 -64 -23 -13
person	~ l:the former	-67 -9 -9 -24
person	~ l:the fourth	-36 -56 -9 -23
person	~ l:the late	32 -18 -14 -8
person	~ l:the playwright	-12 -27 39 -7
person	~ l:the producer	-28 -21 -7 66
person	~ l:the real	-25 -19 -14 -24
person	~ l:the singer	6 -9 -22 -9
person	~ l:the writer	-29 -16 -79 -14
person	~ l:their young	-30 -61 -10 -9
person	~ l:them	-57 -2 -30 -16
person	~ l:them and	34 -16 -9 -6
person	~ l:then	-26 -24 -7 -10
person	~ l:this one	-33 -19 -15 -10
person	~ l:though	9 -13 -6 -5
person	~ l:to	25 -19 -2 -12
person	~ l:to be	-1 -22 -20 -21
person	~ l:to cast	-39 -4 -5 -5
person	~ l:to give	-19 -11 -15 -17
person	~ l:to join	-23 -35 -15 -7
person	~ l:together with	-12 -10 61 -8
person	~ l:told	-15 -7 -8 -9
person	~ l:took	0 -5 -10 -6
person	~ l:under	-26 -37 -21 -13
person	~ l:until	13 -13 -7 -6
person	~ l:up under	-26 -37 -21 -13
person	~ l:vehicle for	-42 -13 -9 -8
person	~ l:version of	-45 -37 -18 -10
person	~ l:very young	-65 -28 -18 -6
person	~ l:veteran actor	-31 -18 -15 -12
person	~ l:viewers know	-24 -12 -18 -9
person	~ l:viewers remember	-37 -9 -5 -8
person	~ l:voices of	31 -8 -11 -15
person	~ l:volume of	-13 -16 -3 -5
person	~ l:wanted	-29 -20 -11 -7
person	~ l:was	52 22 13 29
person	~ l:was by	-14 -11 28 -19
person	~ l:was her	-19 -78 -29 -12
person	~ l:wasn't	-15 -10 -13 -16
person	~ l:went to	44 -25 -16 -9
person	~ l:what	-53 -25 -20 -14
person	~ l:what of	-76 -5 -15 -22
person	~ l:when	-19 -12 -6 -9
person	~ l:where	-23 -11 -12 -24
person	~ l:where producer	-3 -20 -1 27
person	~ l:which	-36 -9 -8 -10
person	~ l:while	30 -11 -12 -7
person	~ l:who with	-39 -12 -15 13
person	~ l:whom	3 -35 -11 -8
person	~ l:whom his	-19 -10 -8 -21
person	~ l:wife	27 -12 12 -13
person	~ l:will distribute	-14 -34 -18 -4
person	~ l:will join	-31 -10 -8 -9
person	~ l:winner	-29 50 -13 -16
person	~ l:with	-17 -4 0 12
person	~ l:with artist	-26 -7 -6 -11
person	~ l:with his	-27 -19 9 -19
person	~ l:woman named	-3 -14 -30 -3
person	~ l:work of	-17 -3 -3 -16
person	~ l:worked with	-24 -20 -14 -13
person	~ l:world	-2 -5 -4 -6
person	~ l:would	-13 -29 -12 -15
person	~ l:writer	-16 -15 -6 -16
person	~ l:writing was	-23 0 58 -14
person	~ l:written by	-28 -20 -4 -7
person	~ l:written to	-41 -3 -9 -2
person	~ l:written with	-60 -9 -11 -8
person	~ l:year because	-52 -19 -6 -3
person	~ l:year by	-75 54 -10 -2
person	~ l:years	-94 -11 -4 -8
person	~ l:you ,	-54 -40 -19 -19
person	~ l:young	48 -40 -12 -10
person	~ l:zealander	30 -24 -8 -12
person	~ l:—	-29 -9 -4 -4
person	~ people here:0	-37 -33 -20 -19
person	~ people here:1	-22 -9 -28 -30
person	~ people here:2	-2 10 -4 -9
person	~ people here:3+	-3 -36 -12 -8
person	~ r:"	-51 -14 -12 -11
person	~ r:" F	-25 -22 -9 -8
person	~ r:" F "	-25 -22 -9 -8
person	~ r:" heat	-16 -9 -10 -8
person	~ r:" heat "	-16 -9 -10 -8
person	~ r:" someone	26 -5 -11 -8
person	~ r:" someone we	26 -5 -11 -8
person	~ r:#	-46 105 -35 -18
person	~ r:'	-36 -11 -7 -6
person	~ r:' #	-12 -17 -3 -3
person	~ r:' # lined	-12 -17 -3 -3
person	~ r:' F	-18 -3 -10 -5
person	~ r:'d	-33 -26 -10 -11
person	~ r:'d do	-64 -34 -13 -9
person	~ r:'ll	50 -7 -8 -6
person	~ r:'ll be	0 -13 -4 -7
person	~ r:'s	-51 -11 -15 -13
person	~ r:'s a	-40 -12 -8 -21
person	~ r:'s in	-34 -7 -13 -8
person	~ r:'s in L	-34 -7 -13 -8
person	~ r:'s lonely	-26 -5 -5 -7
person	~ r:'s lonely ,	-26 -5 -5 -7
person	~ r:(	76 -16 34 -10
person	~ r:( C	36 -38 -24 -8
person	~ r:( C )	36 -38 -24 -8
person	~ r:)	16 -14 -2 -10
person	~ r:) ,	-20 -12 8 -8
person	~ r:) , C	58 -7 -19 -8
person	~ r:) , P	-41 -10 -15 -9
person	~ r:) , he	-41 -33 52 -14
person	~ r:) .	111 -19 -14 -8
person	~ r:) . ^	111 -19 -14 -8
person	~ r:) and	-58 -10 -13 -10
person	~ r:) and C	-58 -5 -10 -8
person	~ r:,	22 -6 -1 -5
person	~ r:, "	15 123 -12 -11
person	~ r:, " says	-47 108 -17 -13
person	~ r:, " so	-17 -47 -4 -7
person	~ r:, #	-23 -9 5 -10
person	~ r:, # ,	-23 -9 5 -10
person	~ r:, $	-67 -33 -25 -19
person	~ r:, $ #	-67 -33 -25 -19
person	~ r:, C	105 -32 -18 -16
person	~ r:, F	-23 -15 -16 -19
person	~ r:, F ,	-25 -16 -17 -14
person	~ r:, P	11 -1 -8 0
person	~ r:, P ,	18 19 -9 3
person	~ r:, P .	-6 -18 0 27
person	~ r:, P and	26 -16 -4 -4
person	~ r:, P animated	-52 -19 -44 -37
person	~ r:, P as	-58 -10 -17 -17
person	~ r:, P came	-56 -16 -38 -8
person	~ r:, P father	-77 -27 -46 -29
person	~ r:, P son	-75 -29 -14 -14
person	~ r:, a	-1 -30 0 -11
person	~ r:, a C	18 -8 -6 -24
person	~ r:, a L	-24 -7 -4 46
person	~ r:, a P	-21 -103 -15 -13
person	~ r:, a former	-57 -20 -41 -8
person	~ r:, a french	-18 -4 -5 -4
person	~ r:, a legend	54 -28 -17 -11
person	~ r:, a reporter	-8 -10 -43 -9
person	~ r:, a thirteen-year-old	-24 -14 -14 -13
person	~ r:, also	31 -13 -11 83
person	~ r:, also a	31 -13 -11 83
person	~ r:, an	49 55 -18 -14
person	~ r:, an analyst	-55 -64 -13 -12
person	~ r:, and	16 -14 -18 -12
person	~ r:, and ,	-45 -6 -7 -7
person	~ r:, and F	-34 -35 -32 -9
person	~ r:, and P	-48 -11 -21 -14
person	~ r:, and had	-46 0 -25 -26
person	~ r:, appearing	-51 -6 -18 -6
person	~ r:, appearing as	-51 -6 -18 -6
person	~ r:, as	77 -17 -15 -11
person	~ r:, as C	61 -19 -20 -10
person	~ r:, as a	-12 -10 -4 -6
person	~ r:, as the	13 -16 -16 -12
person	~ r:, as well	59 -32 -47 -18
person	~ r:, at	-81 -30 -9 -9
person	~ r:, at least	-45 -29 -16 -11
person	~ r:, based	-43 -32 33 -7
person	~ r:, based his	-43 -32 33 -7
person	~ r:, best	-52 -69 -11 -9
person	~ r:, best known	-52 -69 -11 -9
person	~ r:, but	24 -6 -9 -8
person	~ r:, but not	24 -6 -9 -8
person	~ r:, came	-53 70 -53 -68
person	~ r:, comes	-21 -11 -3 -4
person	~ r:, comes four	-21 -11 -3 -4
person	~ r:, editor	-20 -48 -4 -4
person	~ r:, editor of	-20 -48 -4 -4
person	~ r:, for	1 -20 -11 -12
person	~ r:, for the	-81 -25 -19 -6
person	~ r:, fresh	-37 -24 -16 -9
person	~ r:, fresh off	-37 -24 -16 -9
person	~ r:, from	-74 -26 -15 -21
person	~ r:, from L	-36 -38 -34 -16
person	~ r:, from the	-64 -40 -12 -24
person	~ r:, funny	35 -47 -6 -4
person	~ r:, funny in	35 -47 -6 -4
person	~ r:, given	-20 -25 -18 -21
person	~ r:, given a	-20 -25 -18 -21
person	~ r:, had	-33 56 -16 76
person	~ r:, has	18 -31 -15 -12
person	~ r:, has already	-27 25 -29 -4
person	~ r:, has been	-83 -26 -5 -11
person	~ r:, has learned	-35 -5 1 -14
person	~ r:, has replaced	-59 -5 -3 -6
person	~ r:, have	-16 -4 19 -4
person	~ r:, have gone	-16 -4 19 -4
person	~ r:, having	-27 -5 -5 -47
person	~ r:, he	-47 -36 -10 -11
person	~ r:, her	-56 -14 55 -17
person	~ r:, her cinematographer	-66 -24 -27 -23
person	~ r:, his	-1 36 3 81
person	~ r:, his wife	-58 -57 33 25
person	~ r:, hosting	-43 -12 -18 -11
person	~ r:, hosting with	-43 -12 -18 -11
person	~ r:, in	-28 92 -12 -13
person	~ r:, in april	-39 -17 -8 -12
person	~ r:, in which	-75 54 -10 -2
person	~ r:, is	-18 -16 -27 10
person	~ r:, is in	43 -22 -8 -14
person	~ r:, is on	-36 -14 -9 -4
person	~ r:, is supposed	-12 -12 -10 39
person	~ r:, is understood	-67 -9 -9 -24
person	~ r:, it	96 -10 -26 -8
person	~ r:, it has	62 -71 -36 -4
person	~ r:, its	-14 30 75 85
person	~ r:, known	-29 -6 -8 -3
person	~ r:, long	-35 -22 -13 -8
person	~ r:, long the	-35 -22 -13 -8
person	~ r:, meanwhile	-17 -33 -7 -43
person	~ r:, meanwhile ,	-17 -33 -7 -43
person	~ r:, of	-41 -16 -11 -13
person	~ r:, of F	19 -14 -18 -14
person	~ r:, of the	-53 -21 -8 -9
person	~ r:, on	64 -40 -17 -6
person	~ r:, on leave	64 -40 -17 -6
person	~ r:, once	74 -26 64 -11
person	~ r:, otherwise	-34 -5 0 -3
person	~ r:, otherwise known	-34 -5 0 -3
person	~ r:, our	-8 9 -22 -5
person	~ r:, our director	-8 9 -22 -5
person	~ r:, runs	-8 -17 -25 22
person	~ r:, runs to	-8 -17 -25 22
person	~ r:, said	-32 -15 4 -13
person	~ r:, said P	-50 -13 -22 -13
person	~ r:, said it	-5 -18 -18 -11
person	~ r:, said she	-25 -10 17 -22
person	~ r:, said that	-62 -50 -21 -14
person	~ r:, seen	-19 -20 -4 -3
person	~ r:, set	-20 -8 -4 -8
person	~ r:, set during	-20 -8 -4 -8
person	~ r:, sitting	-76 -48 -36 -17
person	~ r:, sitting in	-76 -48 -36 -17
person	~ r:, star	42 -25 -16 -11
person	~ r:, star of	42 -25 -16 -11
person	~ r:, still	-76 -5 -15 -22
person	~ r:, still attached	-76 -5 -15 -22
person	~ r:, swells	-20 -12 -22 -8
person	~ r:, swells whenever	-20 -12 -22 -8
person	~ r:, the	17 -1 -13 -13
person	~ r:, the C	40 -34 -9 -2
person	~ r:, the australian	67 53 -39 -18
person	~ r:, the british	0 -1 -18 -9
person	~ r:, the composer	-39 -38 -7 -3
person	~ r:, the creator	-11 -3 -1 -4
person	~ r:, the daughter	-40 -23 -24 -5
person	~ r:, the director	-23 -47 -28 -17
person	~ r:, the director's	-67 62 -9 -4
person	~ r:, the executive	-7 -13 -3 -56
person	~ r:, the first	-72 -33 -13 -8
person	~ r:, the former	30 -10 -7 -11
person	~ r:, the latter	-70 -11 -35 47
person	~ r:, the maker	-38 84 -29 -6
person	~ r:, the moon	-15 -76 -28 -24
person	~ r:, the original	-93 -50 -21 -20
person	~ r:, the playwright	-31 -37 21 -8
person	~ r:, the prime	-57 -28 -12 -9
person	~ r:, the producer	-21 -22 -21 -84
person	~ r:, the studio's	-67 -18 -5 -3
person	~ r:, the third	-76 -22 -17 -23
person	~ r:, the voices	82 -8 -19 -28
person	~ r:, then	29 -19 -11 -12
person	~ r:, then acting	-63 -36 -13 -10
person	~ r:, though	-11 -18 -5 -7
person	~ r:, thrice	-54 -28 -23 -22
person	~ r:, thrice .	-54 -28 -23 -22
person	~ r:, to	-35 -17 -17 -11
person	~ r:, to whom	-37 -25 -28 -22
person	~ r:, together	-33 -18 23 -11
person	~ r:, together with	-33 -18 23 -11
person	~ r:, took	-20 -14 -23 -12
person	~ r:, took $	-30 -48 -35 -25
person	~ r:, took a	-38 -6 -26 -22
person	~ r:, under	-40 -15 -11 0
person	~ r:, under seven	-40 -15 -11 0
person	~ r:, up	45 -34 -14 -17
person	~ r:, up to	45 -34 -14 -17
person	~ r:, used	-43 58 67 -10
person	~ r:, used to	-43 58 67 -10
person	~ r:, was	-36 -18 12 -10
person	~ r:, was "	-47 -7 -57 -6
person	~ r:, was found	-62 -42 -26 -14
person	~ r:, was released	-39 -23 -10 -8
person	~ r:, went	-49 -21 -49 -8
person	~ r:, went to	-49 -21 -49 -8
person	~ r:, while	-37 -8 8 -27
person	~ r:, while the	-37 -8 8 -27
person	~ r:, who	7 4 6 10
person	~ r:, who 's	39 -23 -9 63
person	~ r:, who also	-17 21 30 -11
person	~ r:, who appeared	-26 -22 -8 -6
person	~ r:, who came	-40 -34 -27 -6
person	~ r:, who chairs	-32 -5 -2 -7
person	~ r:, who could	28 -9 -11 -7
person	~ r:, who created	42 -44 -13 -11
person	~ r:, who did	-52 38 22 -27
person	~ r:, who died	15 -18 -15 -8
person	~ r:, who directed	-39 -37 -33 5
person	~ r:, who got	-90 -23 46 -29
person	~ r:, who had	6 9 -6 7
person	~ r:, who has	22 43 -25 -9
person	~ r:, who is	-27 -21 -14 40
person	~ r:, who joined	83 -18 -40 -23
person	~ r:, who last	66 -34 -10 -1
person	~ r:, who made	33 25 -18 -8
person	~ r:, who played	67 -13 -6 -7
person	~ r:, who plays	-65 -8 -8 -7
person	~ r:, who portrayed	-67 -8 -15 -12
person	~ r:, who produced	-30 -13 -19 56
person	~ r:, who provided	18 -11 -15 -18
person	~ r:, who recorded	-12 -19 -3 -18
person	~ r:, who runs	-13 -23 -6 -11
person	~ r:, who scripted	-54 -19 63 -10
person	~ r:, who starred	45 -6 -16 -20
person	~ r:, who took	21 -2 -3 -18
person	~ r:, who was	30 -22 10 -11
person	~ r:, who will	-34 -8 -18 23
person	~ r:, who with	-24 -20 -4 37
person	~ r:, who won	-31 29 70 -17
person	~ r:, who worked	47 49 80 -7
person	~ r:, who wrote	-29 44 40 -10
person	~ r:, whom	-39 -14 -34 -11
person	~ r:, whom he	-47 -30 -37 -10
person	~ r:, whom she	-46 -12 -43 -9
person	~ r:, whose	-39 30 43 -19
person	~ r:, whose "	-51 -81 -40 -11
person	~ r:, whose F	-14 -6 -41 -8
person	~ r:, whose career	44 -4 -8 -15
person	~ r:, whose debut	-63 -90 -53 -9
person	~ r:, whose earlier	-27 45 -32 75
person	~ r:, whose films	52 -55 -43 -8
person	~ r:, whose first	-40 62 72 -4
person	~ r:, whose songs	-83 -21 -14 -4
person	~ r:, whose work	-13 -64 -71 -5
person	~ r:, will	-19 -44 -9 -17
person	~ r:, will be	-28 -36 -9 -8
person	~ r:, with	-5 -38 -19 -13
person	~ r:, with P	37 -58 -21 -10
person	~ r:, wrote	-32 -31 -47 -7
person	~ r:, wrote the	-32 -31 -47 -7
person	~ r:-	-32 -15 -14 -5
person	~ r:.	-13 -14 -7 -8
person	~ r:. )	-73 -37 -32 -19
person	~ r:. ) ^	-73 -37 -32 -19
person	~ r:. ^	-11 -13 -7 -7
person	~ r:. ^ ^	-11 -13 -7 -7
person	~ r::	-81 -26 -18 -21
person	~ r:: P	-59 -10 -13 -22
person	~ r:: P ,	-59 -10 -13 -22
person	~ r:;	-66 -18 51 -17
person	~ r:; the	-80 -30 63 -15
person	~ r:; the goat	-23 0 58 -14
person	~ r:?	13 -26 -17 -18
person	~ r:? "	-39 -47 -34 -31
person	~ r:? ^	25 -25 -20 -16
person	~ r:? ^ ^	25 -25 -20 -16
person	~ r:C	5 -15 -11 -9
person	~ r:C ,	-103 -24 -11 -7
person	~ r:C , an	-63 -26 -12 -4
person	~ r:C , whose	-61 -24 -8 -5
person	~ r:C .	49 -23 -11 -13
person	~ r:C . ^	49 -23 -11 -13
person	~ r:C is	-5 -12 -7 -11
person	~ r:C is back	-22 -6 -7 -7
person	~ r:C stows	17 -12 -4 -4
person	~ r:C stows away	17 -12 -4 -4
person	~ r:C wanders	35 -6 -6 -3
person	~ r:C wanders in	35 -6 -6 -3
person	~ r:F	-33 -26 -19 -13
person	~ r:F ,	-19 -20 -19 -11
person	~ r:F , P	-13 -6 -24 -22
person	~ r:F , is	-28 -68 -17 -10
person	~ r:F , with	-31 -8 -13 -14
person	~ r:F .	-21 -28 -14 -15
person	~ r:F . ^	-21 -28 -14 -15
person	~ r:O	-55 -28 -31 65
person	~ r:O produces	-55 -28 -31 65
person	~ r:O produces with	-55 -28 -31 65
person	~ r:P	-78 -36 -61 -54
person	~ r:P ,	-65 -51 -74 -5
person	~ r:P , and	-59 -16 -27 -8
person	~ r:W	-46 -6 -6 -8
person	~ r:^	-54 -52 -27 -23
person	~ r:^ ^	-54 -52 -27 -23
person	~ r:^ ^ ^	-54 -52 -27 -23
person	~ r:a	66 -14 -13 -12
person	~ r:a O	-68 -57 -30 -30
person	~ r:a O release	-68 -57 -30 -30
person	~ r:a girlfriend	25 -3 -6 -5
person	~ r:a girlfriend ,	25 -3 -6 -5
person	~ r:academy	0 -17 -5 -3
person	~ r:academy award	0 -17 -5 -3
person	~ r:academy award triumph	0 -17 -5 -3
person	~ r:accepted	-10 -11 -7 -12
person	~ r:accepted for	-4 -7 -5 -9
person	~ r:accepted for him	-4 -7 -5 -9
person	~ r:accepted the	-27 -13 -6 -24
person	~ r:accepted the best	-27 -13 -6 -24
person	~ r:accuses	-23 -7 -5 -2
person	~ r:accuses P	-23 -7 -5 -2
person	~ r:accuses P of	-23 -7 -5 -2
person	~ r:adapted	-60 -16 40 -12
person	~ r:adapted the	-72 -24 62 -12
person	~ r:adapted the latter	-56 -11 14 -12
person	~ r:added	-28 -9 -10 -7
person	~ r:added ,	-38 -8 -17 -23
person	~ r:added , "	-38 -8 -17 -23
person	~ r:added .	-29 -7 -6 -4
person	~ r:added . ^	-29 -7 -6 -4
person	~ r:added :	-31 -5 -17 -13
person	~ r:added : "	-31 -5 -17 -13
person	~ r:added that	-53 -10 -10 -5
person	~ r:added that P	-36 -6 -10 -3
person	~ r:admirers	-43 -33 -17 -14
person	~ r:admirers have	-43 -33 -17 -14
person	~ r:admirers have been	-43 -33 -17 -14
person	~ r:admits	-5 -7 -3 -4
person	~ r:after	-44 -49 -20 -14
person	~ r:agent	-22 -9 -12 -9
person	~ r:all	50 -18 -26 -6
person	~ r:also	-27 -9 -14 -17
person	~ r:also created	-58 -8 0 -12
person	~ r:also created the	-58 -8 0 -12
person	~ r:also knew	-20 -7 -27 -6
person	~ r:also knew her	-20 -7 -27 -6
person	~ r:also took	-23 -7 -7 -6
person	~ r:also took to	-23 -7 -7 -6
person	~ r:also turn	23 -11 -11 -7
person	~ r:also turn up	23 -11 -11 -7
person	~ r:alum	-46 0 -6 -4
person	~ r:alum )	-46 0 -6 -4
person	~ r:alum ) comes	-46 0 -6 -4
person	~ r:an	-12 -9 -11 -6
person	~ r:an american	1 -24 -13 -5
person	~ r:an american journalist	1 -24 -13 -5
person	~ r:an assassin	0 -16 -3 -5
person	~ r:an assassin in	0 -16 -3 -5
person	~ r:an honorary	-19 -11 -15 -17
person	~ r:an honorary statuette	-19 -11 -15 -17
person	~ r:and	-5 -14 1 -1
person	~ r:and ,	-20 -18 -7 -10
person	~ r:and , as	7 -20 -11 -7
person	~ r:and P	21 -14 -1 5
person	~ r:and P )	-37 -15 34 -9
person	~ r:and P ,	25 16 45 5
person	~ r:and P .	-7 -26 -16 -6
person	~ r:and P accepted	-45 -24 -12 -7
person	~ r:and P also	45 -16 -27 -13
person	~ r:and P are	27 -7 -13 18
person	~ r:and P as	-55 -8 -8 -7
person	~ r:and P assembled	-39 -12 -15 13
person	~ r:and P did	-56 -60 -31 -18
person	~ r:and P directed	-48 77 -56 -32
person	~ r:and P for	-28 -14 -15 22
person	~ r:and P had	-73 -9 -18 -30
person	~ r:and P have	-63 -14 -32 -11
person	~ r:and P make	-51 -12 -12 -10
person	~ r:and P of	-49 -9 -22 -23
person	~ r:and P play	153 -20 -22 -21
person	~ r:and P produce	-71 -27 -61 83
person	~ r:and P repeat	58 -19 -17 -12
person	~ r:and P return	-34 -7 -7 -11
person	~ r:and P said	-23 -14 -13 13
person	~ r:and P shared	29 -38 40 -25
person	~ r:and P star	48 -49 -23 -33
person	~ r:and P turned	-38 -5 27 -9
person	~ r:and P were	10 -8 64 -14
person	~ r:and P will	14 -20 -15 -19
person	~ r:and a	-45 -11 -5 -6
person	~ r:and a llama	-34 -9 -13 -7
person	~ r:and also	-5 -78 -67 -13
person	~ r:and also starred	-5 -78 -67 -13
person	~ r:and directed	-22 -11 31 -7
person	~ r:and directed by	-22 -11 31 -7
person	~ r:and her	-55 -43 8 -14
person	~ r:and his	-43 -25 12 6
person	~ r:and his regular	-41 -43 -41 -11
person	~ r:and his wife	-44 -22 15 21
person	~ r:and i	-16 -26 68 -45
person	~ r:and i put	-6 -47 -2 -60
person	~ r:and includes	25 -7 -15 -4
person	~ r:and includes P	25 -7 -15 -4
person	~ r:and made	-5 -5 -11 -4
person	~ r:and made it	-5 -5 -11 -4
person	~ r:and producer	-17 -8 31 -39
person	~ r:and producer P	-17 -8 31 -39
person	~ r:and starring	-18 70 -31 -4
person	~ r:and starring P	-18 70 -31 -4
person	~ r:and the	-31 -14 -21 -28
person	~ r:and with	-19 -7 -49 -30
person	~ r:and with P	-19 -7 -49 -30
person	~ r:and writer	-14 -9 -60 -14
person	~ r:and writer P	-14 -9 -60 -14
person	~ r:animated	-59 -13 -29 -29
person	~ r:animated version	-59 -13 -29 -29
person	~ r:animated version of	-59 -13 -29 -29
person	~ r:announced	-13 -14 -8 -7
person	~ r:announced that	-15 -8 -5 -4
person	~ r:announced that the	-15 -8 -5 -4
person	~ r:appeared	33 -15 -11 -7
person	~ r:are	12 -8 -5 5
person	~ r:are P	-39 -6 -14 -28
person	~ r:are P as	-39 -6 -14 -28
person	~ r:are all	20 -13 -8 -9
person	~ r:are all expected	22 -17 -10 -17
person	~ r:are all said	42 -6 -4 -9
person	~ r:are also	-55 -11 -11 -14
person	~ r:are also back	25 -33 -20 -32
person	~ r:are also in	-55 -8 -5 -14
person	~ r:are also reported	-65 -18 -7 -8
person	~ r:are among	34 -7 -5 -65
person	~ r:are among the	34 -7 -5 -65
person	~ r:are back	-12 -3 -4 -11
person	~ r:are back as	-12 -3 -4 -11
person	~ r:are cast	0 -5 -10 -9
person	~ r:are cast as	0 -5 -10 -9
person	~ r:are executive	-30 -15 -12 0
person	~ r:are executive producers	-30 -15 -12 0
person	~ r:are in	39 -13 -11 -16
person	~ r:are in it	-13 -14 -12 -25
person	~ r:are in the	82 -35 -10 -40
person	~ r:are in there	-26 -2 -3 -10
person	~ r:are named	26 -29 -11 -23
person	~ r:are named as	26 -29 -11 -23
person	~ r:are producers	-79 -21 -38 46
person	~ r:are producers along	-79 -21 -38 46
person	~ r:are shortlisted	-32 -40 29 -15
person	~ r:are shortlisted as	-32 -40 29 -15
person	~ r:are the	53 -15 -12 53
person	~ r:are the other	22 -9 -19 -44
person	~ r:are the parents	-8 -11 -7 -37
person	~ r:are the producers	-98 -9 -24 92
person	~ r:are to	0 -65 -27 -45
person	~ r:as	7 -13 -11 -11
person	~ r:as C	3 -12 -11 -12
person	~ r:as C ,	15 -10 -12 -13
person	~ r:as C .	-43 -18 -10 -10
person	~ r:as C and	53 -10 -11 -9
person	~ r:as a	8 -12 -9 -9
person	~ r:as a #	27 -4 -1 -2
person	~ r:as a drug	-58 -14 -9 -20
person	~ r:as an	14 -18 -14 -10
person	~ r:as an C	17 -18 -19 -6
person	~ r:as an influence	-20 0 -24 -8
person	~ r:as coach	-68 -12 -29 -18
person	~ r:as coach P	-68 -12 -29 -18
person	~ r:as her	32 -6 -10 -16
person	~ r:as her absent	32 -6 -10 -16
person	~ r:as the	23 -10 -8 -9
person	~ r:as the film-maker	-71 -12 -3 -16
person	~ r:as the gambler	-39 -4 -5 -5
person	~ r:as the women	-48 -9 -8 -14
person	~ r:asks	-24 -25 -13 -5
person	~ r:assembled	-45 -15 -14 43
person	~ r:assembled a	-45 -15 -14 43
person	~ r:assembled a crew	-45 -15 -14 43
person	~ r:at	-16 41 -14 -14
person	~ r:at O	-26 -37 -21 -13
person	~ r:at O ,	-26 -37 -21 -13
person	~ r:at the	-32 -26 -10 -13
person	~ r:at the premiere	-22 -14 -15 -27
person	~ r:based	-13 -24 -5 -5
person	~ r:based the	-13 -24 -5 -5
person	~ r:based the script	-13 -24 -5 -5
person	~ r:became	-36 -9 -7 -7
person	~ r:been	-43 -24 -14 -19
person	~ r:been on	-43 -24 -14 -19
person	~ r:been on a	-43 -24 -14 -19
person	~ r:began	-8 -7 -6 -7
person	~ r:behind	-50 -15 -16 -37
person	~ r:behind the	-29 -11 -8 -37
person	~ r:behind the camera	-29 -11 -8 -37
person	~ r:book	-67 -39 -37 -23
person	~ r:boots	-41 -21 -6 -28
person	~ r:boots are	-41 -21 -6 -28
person	~ r:boots are by	-41 -21 -6 -28
person	~ r:both	50 -11 -33 -68
person	~ r:bought	-25 -26 -25 -13
person	~ r:bought the	-29 -22 -25 -22
person	~ r:bought the rights	-29 -22 -25 -22
person	~ r:called	-79 -74 -13 -6
person	~ r:came	-35 24 32 -8
person	~ r:came in	-27 -11 53 -6
person	~ r:came in to	-27 -11 53 -6
person	~ r:came up	-45 -43 -19 -17
person	~ r:came up with	-45 -43 -19 -17
person	~ r:can	-34 -21 -8 -7
person	~ r:can also	0 -8 -6 -7
person	~ r:can also be	0 -8 -6 -7
person	~ r:cast	54 0 -15 -7
person	~ r:cast is	-26 0 -5 -9
person	~ r:cast is headed	-42 0 -10 -3
person	~ r:cast is led	-30 0 -11 -10
person	~ r:character	-53 -22 -25 -10
person	~ r:character ,	-35 -33 -16 -6
person	~ r:character , C	-35 -33 -16 -6
person	~ r:chose	-12 -22 -16 -3
person	~ r:chose because	-12 -22 -16 -3
person	~ r:chose because they	-12 -22 -16 -3
person	~ r:co-star	-31 -5 -6 -6
person	~ r:co-star there	-31 -9 -9 -6
person	~ r:co-star there ,	-31 -9 -9 -6
person	~ r:co-wrote	22 43 12 -9
person	~ r:co-wrote it	61 46 23 -6
person	~ r:co-wrote it (	67 59 35 -9
person	~ r:comedies	-11 -7 -17 -9
person	~ r:comedies .	-11 -7 -17 -9
person	~ r:comedies . ^	-11 -7 -17 -9
person	~ r:comedy	55 -12 -20 -2
person	~ r:company	-48 -24 -19 -21
person	~ r:completed	-33 -19 -15 -10
person	~ r:completed ,	-33 -19 -15 -10
person	~ r:completed , beautifully	-33 -19 -15 -10
person	~ r:could	-45 -15 -10 64
person	~ r:could not	-59 -41 -22 -19
person	~ r:could not be	-59 -41 -22 -19
person	~ r:could pay	-27 -6 -9 50
person	~ r:could pay for	-27 -6 -9 50
person	~ r:couldn't	-18 -12 -11 -7
person	~ r:couldn't get	-30 -30 -11 -13
person	~ r:couldn't get it	-30 -30 -11 -13
person	~ r:creepy	10 -4 -4 -2
person	~ r:creepy space-lord	10 -4 -4 -2
person	~ r:creepy space-lord ,	10 -4 -4 -2
person	~ r:cut	-26 -7 -18 -9
person	~ r:daughter	-87 -13 -10 -9
person	~ r:daughter C	-57 -3 -9 -8
person	~ r:daughter C ,	-37 -2 -5 -4
person	~ r:daughter P	-78 -29 -6 -13
person	~ r:delivered	37 -7 -4 -5
person	~ r:delivered the	37 -7 -4 -5
person	~ r:delivered the calf	37 -7 -4 -5
person	~ r:described	-27 51 70 -21
person	~ r:described it	-27 -49 -68 -5
person	~ r:described it as	-27 -49 -68 -5
person	~ r:described the	-36 79 79 -47
person	~ r:designs	-54 -38 -26 -25
person	~ r:designs .	-54 -38 -26 -25
person	~ r:designs . ^	-54 -38 -26 -25
person	~ r:did	33 61 -13 -9
person	~ r:did ,	-50 79 -22 -13
person	~ r:did it	-61 -71 -26 -21
person	~ r:did it on	-61 -71 -26 -21
person	~ r:did not	68 -34 -10 -8
person	~ r:did not attend	-25 -36 -9 -1
person	~ r:died	-47 -10 -21 -9
person	~ r:died in	-47 -10 -21 -9
person	~ r:directed	-31 -2 7 -12
person	~ r:directed ,	-35 -93 -35 -5
person	~ r:directed .	-21 -6 -46 -11
person	~ r:directed . ^	-21 -6 -46 -11
person	~ r:directed it	-19 -14 66 -9
person	~ r:directed it .	-14 0 -61 -8
person	~ r:directed the	-41 13 -54 -31
person	~ r:directed the original	-41 13 -54 -31
person	~ r:directs	-43 55 -28 -12
person	~ r:directs from	-56 81 -32 -13
person	~ r:directs from a	-39 31 -47 -26
person	~ r:disappeared	-29 -9 -16 -7
person	~ r:disappeared to	-29 -9 -16 -7
person	~ r:disappeared to W	-29 -9 -16 -7
person	~ r:disliked	-59 -22 0 -14
person	~ r:disliked the	-59 -22 0 -14
person	~ r:disliked the new	-59 -22 0 -14
person	~ r:does	47 -22 -11 -8
person	~ r:does not	-45 0 -7 -15
person	~ r:does not like	-45 0 -7 -15
person	~ r:donning	-22 -6 -4 -3
person	~ r:donning the	-22 -6 -4 -3
person	~ r:donning the keeper's	-22 -6 -4 -3
person	~ r:earned	0 -73 -24 -17
person	~ r:episode	-27 -25 -34 -24
person	~ r:episode ,	-27 -25 -34 -24
person	~ r:episode , for	-27 -25 -34 -24
person	~ r:even	-62 -29 65 -6
person	~ r:explained	-35 -7 -4 -10
person	~ r:fantasy	-58 -30 -31 -11
person	~ r:fantasy ,	-58 -30 -31 -11
person	~ r:fantasy , taken	-58 -30 -31 -11
person	~ r:father	-58 -15 -7 -21
person	~ r:father ,	-58 -33 -25 -35
person	~ r:film	-38 139 -12 -8
person	~ r:film ,	-35 105 -10 -10
person	~ r:film .	-36 -56 -9 -23
person	~ r:film . ^	-36 -56 -9 -23
person	~ r:film has	-45 26 -13 -8
person	~ r:film has earned	-45 26 -13 -8
person	~ r:filmed	-31 36 -11 -6
person	~ r:films	-44 -44 -18 -8
person	~ r:films in	-14 -34 -18 -4
person	~ r:films in several	-14 -34 -18 -4
person	~ r:finds	-50 -15 -9 -19
person	~ r:finds silver	-18 -15 -5 -17
person	~ r:finds silver in	-18 -15 -5 -17
person	~ r:finished	-47 -6 -5 -5
person	~ r:first	-84 -15 -13 -13
person	~ r:first novel	-44 -5 -13 -3
person	~ r:first novel ,	-44 -5 -13 -3
person	~ r:first pick	-15 -10 -13 -16
person	~ r:first pick .	-15 -10 -13 -16
person	~ r:first was	-71 -22 -15 -3
person	~ r:first was C	-71 -22 -15 -3
person	~ r:flings	-22 -4 -4 -2
person	~ r:flings a	-22 -4 -4 -2
person	~ r:flings a coffee	-22 -4 -4 -2
person	~ r:follows	-32 -9 -29 -15
person	~ r:for	-27 -17 -13 -3
person	~ r:for "	-9 0 -11 -9
person	~ r:for " making	-9 0 -11 -9
person	~ r:for C	-52 -7 -18 -27
person	~ r:for C ;	-52 -7 -18 -27
person	~ r:for F	-46 -20 -30 -33
person	~ r:for O	-14 -25 -14 13
person	~ r:for O ,	-11 -11 -23 23
person	~ r:for P	-37 -50 -20 -28
person	~ r:for glasgow-based	-34 -18 -18 37
person	~ r:for glasgow-based company	-34 -18 -18 37
person	~ r:for its	-34 -31 -23 -26
person	~ r:for its lead	-34 -31 -23 -26
person	~ r:for the	22 -8 -5 -3
person	~ r:for the L	-29 -20 -11 -7
person	~ r:for the part	27 -6 -8 -6
person	~ r:for three	-48 -16 -8 -19
person	~ r:for three months	0 -4 -3 -20
person	~ r:found	-16 -39 -9 -7
person	~ r:found steadier	-16 -39 -9 -7
person	~ r:found steadier work	-16 -39 -9 -7
person	~ r:four	-28 -7 -11 -5
person	~ r:four years	-28 -7 -11 -5
person	~ r:four years later	-28 -7 -11 -5
person	~ r:from	-6 -10 77 -6
person	~ r:from L	3 -5 -14 -5
person	~ r:from L ,	7 -4 -7 -2
person	~ r:from P	-26 -22 84 -4
person	~ r:gave	-13 -18 -15 -13
person	~ r:gave his	-13 -23 -14 -19
person	~ r:gave his share	-13 -23 -14 -19
person	~ r:gave it	-30 -7 -21 -8
person	~ r:gave it the	-30 -7 -21 -8
person	~ r:gives	-18 -8 -16 -25
person	~ r:gives P	-14 -4 -18 -4
person	~ r:gives P the	-14 -4 -18 -4
person	~ r:go	-28 -20 -14 -19
person	~ r:go to	-28 0 -11 -17
person	~ r:go to L	-13 0 -21 -29
person	~ r:go to the	-52 0 -9 -18
person	~ r:got	70 -19 -18 -9
person	~ r:got it	75 -29 -15 -7
person	~ r:got it and	-56 -25 -20 -3
person	~ r:got the	-41 0 -26 -6
person	~ r:got the idea	-41 0 -26 -6
person	~ r:granddaughter	-51 -17 -12 -29
person	~ r:grandmother	-20 -10 -18 -12
person	~ r:grandmother cut	-20 -10 -14 -9
person	~ r:grandmother cut trailers	-20 -10 -14 -9
person	~ r:grew	-39 -2 -3 -5
person	~ r:grew up	-39 -2 -3 -5
person	~ r:grew up above	-39 -11 -9 -15
person	~ r:grins	-28 -5 -3 -21
person	~ r:grins down	-28 -5 -3 -21
person	~ r:grins down the	-28 -5 -3 -21
person	~ r:had	-50 11 17 14
person	~ r:had #	-15 -17 -7 -14
person	~ r:had # wimples	-15 -17 -7 -14
person	~ r:had all	-51 -9 -6 -10
person	~ r:had all been	-54 -19 -18 -25
person	~ r:had been	-43 -43 -18 40
person	~ r:had been attached	-85 -94 -20 -40
person	~ r:had been considered	-37 -33 -7 -25
person	~ r:had been many	-39 -26 -19 -35
person	~ r:had completed	-14 -25 -14 -8
person	~ r:had completed her	-14 -25 -14 -8
person	~ r:had first	-63 63 -12 -11
person	~ r:had first offered	-63 63 -12 -11
person	~ r:had never	-80 -29 -19 -12
person	~ r:had not	-33 -41 -17 70
person	~ r:had shot	-45 -25 -20 -7
person	~ r:had shot a	-45 -25 -20 -7
person	~ r:had written	-12 50 84 -9
person	~ r:had written the	-23 50 47 -15
person	~ r:has	4 4 -2 -8
person	~ r:has a	-32 -21 -11 -8
person	~ r:has a busy	-39 -29 -13 -10
person	~ r:has adapted	-52 -26 31 -26
person	~ r:has adapted the	-52 -26 31 -26
person	~ r:has agreed	73 -6 -4 -10
person	~ r:has agreed to	73 -6 -4 -10
person	~ r:has asked	-45 -33 -8 -6
person	~ r:has asked her	-45 -33 -8 -6
person	~ r:has been	45 -24 -7 -10
person	~ r:has been cast	-25 -20 -5 -7
person	~ r:has been chosen	22 -14 -7 -10
person	~ r:has been fitted	7 -6 -12 -6
person	~ r:has been here	-38 -28 -9 -19
person	~ r:has been mentioned	48 -24 -9 -30
person	~ r:has been open	-43 -32 26 -8
person	~ r:has been refused	-36 -45 -6 -7
person	~ r:has collaborated	-36 -25 59 -9
person	~ r:has collaborated on	-36 -25 59 -9
person	~ r:has denied	-45 -24 -14 -3
person	~ r:has directed	-10 17 -29 -10
person	~ r:has done	-61 -63 -16 -14
person	~ r:has had	-48 -30 -9 -11
person	~ r:has left	-16 -15 -18 -5
person	~ r:has left over	-16 -15 -18 -5
person	~ r:has made	-48 -34 -12 -8
person	~ r:has never	-22 -14 -5 -12
person	~ r:has never missed	-22 -14 -5 -12
person	~ r:has not	-43 -32 -8 -7
person	~ r:has now	59 68 -16 -8
person	~ r:has recently	-31 -46 -15 -13
person	~ r:has recently been	-31 -46 -15 -13
person	~ r:has recorded	-41 -26 -22 -8
person	~ r:has recorded dialogue	-41 -26 -22 -8
person	~ r:has said	45 59 -12 24
person	~ r:has said .	-50 40 -21 -11
person	~ r:has said it	-75 -53 -8 -8
person	~ r:has said that	75 -45 -8 -5
person	~ r:has spent	-38 -9 -6 -3
person	~ r:has spent twenty	-38 -9 -6 -3
person	~ r:has sung	-36 -12 -11 -6
person	~ r:has sung and	-36 -12 -11 -6
person	~ r:has the	116 -23 38 -8
person	~ r:has the writing	-73 -26 51 -6
person	~ r:has two	-47 -35 -24 -10
person	~ r:has written	-20 -87 26 -7
person	~ r:has written it	-23 0 46 -5
person	~ r:has written the	-37 -83 2 -4
person	~ r:hasn't	-62 -34 -21 -11
person	~ r:have	-68 -14 -17 -11
person	~ r:have already	-44 -22 -36 -16
person	~ r:have both	-65 -20 -20 -5
person	~ r:have both named	-65 -20 -20 -5
person	~ r:he	-11 -33 -23 -13
person	~ r:he shaved	-11 -33 -23 -13
person	~ r:he shaved his	-11 -33 -23 -13
person	~ r:headlines	0 -23 -2 2
person	~ r:headlines as	0 -23 -2 2
person	~ r:headlines as C	0 -23 -2 2
person	~ r:himself	-58 -12 -21 -6
person	~ r:himself .	-58 -12 -21 -6
person	~ r:himself . ^	-58 -12 -21 -6
person	~ r:husband	-19 -12 -11 -17
person	~ r:husband ,	-19 0 -19 -34
person	~ r:husband , P	-19 0 -19 -34
person	~ r:i	-22 -2 -10 -3
person	~ r:i watch	-22 -11 -16 -10
person	~ r:i watch twice	-22 -11 -16 -10
person	~ r:in	3 -6 -13 -9
person	~ r:in #	-22 -7 -5 34
person	~ r:in # ,	-26 -7 -6 -11
person	~ r:in F	-36 -10 -16 -10
person	~ r:in F ,	-51 -13 -17 -10
person	~ r:in F .	-30 -3 -20 -13
person	~ r:in a	17 -14 -12 -10
person	~ r:in a comedy	-23 -35 -15 -7
person	~ r:in a role	21 -17 -8 -12
person	~ r:in mind	-60 -9 -11 -8
person	~ r:in mind .	-60 -9 -11 -8
person	~ r:in the	33 -18 -12 -13
person	~ r:in the #	41 -34 -13 -11
person	~ r:in the cast	-31 -10 -8 -9
person	~ r:in the part	-66 -14 -11 -8
person	~ r:international	-16 -23 -18 -4
person	~ r:international attention	-16 -23 -18 -4
person	~ r:international attention -	-16 -23 -18 -4
person	~ r:introduced	-50 -18 -17 -3
person	~ r:introduced them	-50 -18 -17 -3
person	~ r:introduced them ,	-50 -18 -17 -3
person	~ r:is	10 -4 -1 17
person	~ r:is C	-4 -13 -10 -15
person	~ r:is C ,	46 -13 -11 -15
person	~ r:is C .	-19 -15 -8 -13
person	~ r:is C and	-93 -5 -1 -15
person	~ r:is a	-13 -24 -13 66
person	~ r:is a producer	-93 -45 -22 74
person	~ r:is a wonderful	15 -39 -13 -42
person	~ r:is about	-58 -11 -7 -18
person	~ r:is about to	-58 -11 -7 -18
person	~ r:is again	-29 -7 -4 -4
person	~ r:is again seen	-29 -7 -4 -4
person	~ r:is also	24 -19 81 -12
person	~ r:is among	-33 -56 -12 -11
person	~ r:is among the	-43 -31 -27 -26
person	~ r:is an	-42 -47 -18 83
person	~ r:is an executive	-42 -47 -18 83
person	~ r:is back	-50 -18 -5 -10
person	~ r:is back as	-50 -18 -5 -10
person	~ r:is being	2 -11 -6 -8
person	~ r:is being lined	13 -27 -17 -16
person	~ r:is currently	-55 -13 54 -43
person	~ r:is currently in	-28 -9 -25 -66
person	~ r:is doing	-27 -29 -25 -47
person	~ r:is doing it	-27 -29 -25 -47
person	~ r:is expected	62 -9 -8 -11
person	~ r:is expected to	62 -9 -8 -11
person	~ r:is from	-28 -32 13 -14
person	~ r:is from a	-28 -32 13 -14
person	~ r:is heard	23 -31 -15 -14
person	~ r:is heard on	23 -31 -15 -14
person	~ r:is her	91 -20 -5 -6
person	~ r:is her C	30 -24 -8 -12
person	~ r:is his	76 -18 -15 76
person	~ r:is his fellow	-86 -25 -29 68
person	~ r:is in	-51 -20 -7 -18
person	~ r:is keeping	-53 -16 -12 -23
person	~ r:is keeping quiet	-53 -16 -12 -23
person	~ r:is more	-81 -30 -5 -29
person	~ r:is more familiar	-81 -30 -5 -29
person	~ r:is nominated	-85 -12 -11 -2
person	~ r:is nominated as	-85 -12 -11 -2
person	~ r:is not	-100 76 -15 -22
person	~ r:is not back	-77 67 -12 -30
person	~ r:is portrayed	-50 -16 -21 -17
person	~ r:is portrayed by	-50 -16 -21 -17
person	~ r:is producing	-37 -18 -15 104
person	~ r:is producing ,	-38 -12 -21 31
person	~ r:is producing .	-26 -19 -13 43
person	~ r:is repped	-57 -68 -21 -33
person	~ r:is repped by	-57 -68 -21 -33
person	~ r:is rewriting	-10 0 47 -10
person	~ r:is rewriting the	-10 0 47 -10
person	~ r:is said	92 -10 -12 -9
person	~ r:is said to	92 -10 -12 -9
person	~ r:is scheduled	-14 -34 -20 -9
person	~ r:is scheduled to	-14 -34 -20 -9
person	~ r:is six	0 -7 -2 -7
person	~ r:is six foot	0 -7 -2 -7
person	~ r:is survived	-29 -10 -11 -15
person	~ r:is survived by	-29 -10 -11 -15
person	~ r:is the	45 3 -1 -35
person	~ r:is the C	-81 -21 -8 -29
person	~ r:is the director	-98 124 -15 -25
person	~ r:is the main	-61 -11 -8 -15
person	~ r:is the other	-96 -55 -43 -27
person	~ r:is the producer	-103 -40 -16 -94
person	~ r:is the reason	-36 -64 -9 -26
person	~ r:is the wife	70 -6 -6 -12
person	~ r:is to	-7 -10 -14 -20
person	~ r:is to be	-80 -8 -8 -18
person	~ r:is to play	89 -2 -23 -5
person	~ r:is with	-76 -45 -24 -44
person	~ r:is with O	-76 -45 -24 -44
person	~ r:is writing	-39 -62 -56 -4
person	~ r:is writing and	-54 -62 -80 -16
person	~ r:is writing the	-22 0 -12 -11
person	~ r:isn't	-45 -20 -17 -25
person	~ r:isn't in	-45 -20 -17 -25
person	~ r:isn't in this	-45 -20 -17 -25
person	~ r:joining	-53 -4 -1 -4
person	~ r:joining the	-53 -4 -1 -4
person	~ r:joining the cast	-53 -4 -1 -4
person	~ r:joins	66 -38 -8 -11
person	~ r:joked	44 -19 -11 -9
person	~ r:joked in	-54 -31 -6 -4
person	~ r:joked in L	-54 -31 -6 -4
person	~ r:last	-38 -19 -13 -13
person	~ r:last book	-4 -9 -32 -9
person	~ r:last book into	-4 -9 -32 -9
person	~ r:later	-37 49 -3 -1
person	~ r:later made	-37 49 -3 -1
person	~ r:later made her	-37 49 -3 -1
person	~ r:learned	32 -8 -4 -7
person	~ r:learned her	33 -16 -20 -6
person	~ r:learned her half	33 -16 -20 -6
person	~ r:leaves	-19 -18 -10 -9
person	~ r:leaves a	-28 -42 -20 -8
person	~ r:leaves a wife	-28 -42 -20 -8
person	~ r:leaves shortly	-22 -1 -11 -5
person	~ r:leaves shortly for	-22 -1 -11 -5
person	~ r:left	-9 -6 -8 -8
person	~ r:left the	-25 -6 -11 -9
person	~ r:left the next	-25 -6 -11 -9
person	~ r:lensing	-38 -13 -9 -5
person	~ r:lensing .	-38 -13 -9 -5
person	~ r:lensing . ^	-38 -13 -9 -5
person	~ r:licks	33 -24 -14 -9
person	~ r:licks a	33 -24 -14 -9
person	~ r:licks a priest	33 -24 -14 -9
person	~ r:liked	-26 -7 -7 -5
person	~ r:liked to	-27 -8 -4 -8
person	~ r:liked to say	-27 -8 -4 -8
person	~ r:lost	-53 69 -24 -17
person	~ r:made	-31 29 -9 -10
person	~ r:made his	-76 -72 -26 -12
person	~ r:made so	-30 -45 -13 -7
person	~ r:made so many	-30 -45 -13 -7
person	~ r:make	-42 -10 -7 -9
person	~ r:make up	-42 -10 -7 -9
person	~ r:make up the	-42 -10 -7 -9
person	~ r:marriage	-22 -7 -4 -5
person	~ r:marriage to	-22 -7 -4 -5
person	~ r:marriage to P	-22 -7 -4 -5
person	~ r:met	-20 -11 -7 -10
person	~ r:met the	-20 -11 -7 -10
person	~ r:met the writer	-20 -11 -7 -10
person	~ r:musical	-60 65 -51 -8
person	~ r:name	58 -9 -8 -8
person	~ r:name has	-67 -8 -4 -7
person	~ r:name has repeatedly	-35 -4 -3 -2
person	~ r:name on	-41 -6 -18 -11
person	~ r:name on it	-41 -6 -18 -11
person	~ r:near-silence	11 -10 -3 -9
person	~ r:near-silence in	11 -10 -3 -9
person	~ r:near-silence in it	11 -10 -3 -9
person	~ r:needed	-17 -8 -13 -5
person	~ r:needed wires	-17 -8 -13 -5
person	~ r:needed wires to	-17 -8 -13 -5
person	~ r:never	-17 -32 -12 -5
person	~ r:never bothered	-12 -17 -6 -17
person	~ r:never bothered with	-12 -17 -6 -17
person	~ r:never quit	0 -6 -14 -8
person	~ r:never quit .	0 -6 -14 -8
person	~ r:new	-68 54 -20 -16
person	~ r:next	-45 -42 -22 -13
person	~ r:novel	-30 -23 -20 -13
person	~ r:novel W	-23 -19 -20 -13
person	~ r:novel W .	-12 -18 -14 -11
person	~ r:novel about	-6 -30 -12 -10
person	~ r:novel about the	-6 -30 -12 -10
person	~ r:of	-8 -11 27 -18
person	~ r:of F	-41 -34 60 -41
person	~ r:of L	-31 -21 -8 -6
person	~ r:of L .	-31 -21 -8 -6
person	~ r:of O	-25 -14 -18 -62
person	~ r:of O is	-25 -14 -18 -62
person	~ r:of abba	-28 -13 -18 -23
person	~ r:of abba said	-28 -13 -18 -23
person	~ r:of the	-88 -9 -8 -11
person	~ r:of the O	-88 -9 -8 -11
person	~ r:of withholding	-17 -14 -3 -16
person	~ r:of withholding her	-17 -14 -3 -16
person	~ r:old	-52 -32 -26 -7
person	~ r:on	-32 -17 -12 -12
person	~ r:on F	-28 -25 -24 -17
person	~ r:on F (	-35 -33 -31 -17
person	~ r:on aliens	-40 -16 -7 -9
person	~ r:on aliens in	-40 -16 -7 -9
person	~ r:on the	-36 -15 -11 -12
person	~ r:on the P	-2 -14 -4 -11
person	~ r:on the sets	-7 -5 -4 -6
person	~ r:on the way	-28 -7 -11 -6
person	~ r:once	-17 54 -13 -13
person	~ r:once again	-84 58 -22 -18
person	~ r:once again in	-84 58 -22 -18
person	~ r:once remarked	-50 -19 -10 -5
person	~ r:once remarked of	-50 -19 -10 -5
person	~ r:once said	-45 -14 -16 -9
person	~ r:once said ,	-45 -14 -16 -9
person	~ r:one	-28 -25 -4 79
person	~ r:one of	-28 -25 -4 79
person	~ r:one of L	-19 -22 -9 -20
person	~ r:only	-74 -25 -32 -7
person	~ r:only previous	-36 -16 -38 -7
person	~ r:only previous credit	-36 -16 -38 -7
person	~ r:or	-22 -10 -3 -3
person	~ r:or P	-22 -10 -3 -3
person	~ r:or P .	-22 -10 -3 -3
person	~ r:other	-54 -10 -10 -16
person	~ r:other job	-54 -10 -10 -16
person	~ r:other job is	-54 -10 -10 -16
person	~ r:over	-35 -27 -23 -5
person	~ r:over a	-35 -27 -23 -5
person	~ r:over a hotel	-35 -27 -23 -5
person	~ r:own	-72 -25 -14 -11
person	~ r:own films	-23 -26 -13 -6
person	~ r:own films of	-23 -26 -13 -6
person	~ r:own novel	-11 -56 -27 -15
person	~ r:own novel W	-11 -56 -27 -15
person	~ r:part	68 -15 -8 -13
person	~ r:partner	-3 -25 -23 -9
person	~ r:partner P	-3 -25 -23 -9
person	~ r:partner P told	-3 -25 -23 -9
person	~ r:passed	-41 -19 -12 -5
person	~ r:passed .	-41 -19 -12 -5
person	~ r:passed . ^	-41 -19 -12 -5
person	~ r:pause	-36 -29 -23 -23
person	~ r:pause .	-36 -29 -23 -23
person	~ r:pause . ^	-36 -29 -23 -23
person	~ r:performance	-39 -5 -8 -12
person	~ r:performance had	-39 -5 -8 -12
person	~ r:performance had been	-39 -5 -8 -12
person	~ r:photographed	-52 -30 -25 -14
person	~ r:photographed it	-52 -30 -25 -14
person	~ r:photographed it .	-52 -30 -25 -14
person	~ r:picture	-47 106 -14 -12
person	~ r:picture .	-18 7 -13 -13
person	~ r:picture . ^	-18 7 -13 -13
person	~ r:play	100 -29 -21 -13
person	~ r:play .	-41 -29 -33 -7
person	~ r:play . ^	-41 -29 -33 -7
person	~ r:played	-58 -10 -10 -8
person	~ r:played C	0 -23 -20 -6
person	~ r:played his	16 -4 -1 -3
person	~ r:played his brother	16 -4 -1 -3
person	~ r:played the	-102 -16 -9 -7
person	~ r:plays	14 -11 -9 -8
person	~ r:plays C	13 -8 -6 -6
person	~ r:plays C ,	13 -8 -6 -7
person	~ r:plays C on	-40 -16 -5 -4
person	~ r:plays a	89 -14 -10 -11
person	~ r:plays a biologist	-50 -4 -13 -8
person	~ r:plays a friend	-10 -4 -4 -6
person	~ r:plays an	-21 -6 -5 -4
person	~ r:plays his	-50 -11 -9 -7
person	~ r:plays his enemy	-1 -7 -6 -5
person	~ r:plays his wife	0 -10 -6 -10
person	~ r:plays the	18 -8 -8 -7
person	~ r:plays the baddie	-48 -4 -6 -3
person	~ r:plays the camp	26 -20 -7 -6
person	~ r:plays the world	1 -2 -7 -21
person	~ r:pointed	-31 -8 -8 -3
person	~ r:pointed to	-31 -8 -8 -3
person	~ r:pointed to the	-31 -8 -8 -3
person	~ r:previous	-78 -76 -47 -24
person	~ r:produce	-67 -17 -55 81
person	~ r:produced	-18 -82 -20 72
person	~ r:produced it	-30 -14 -10 35
person	~ r:produced that	-23 -9 -6 40
person	~ r:produced that one	-23 -9 -6 40
person	~ r:produces	-18 -6 -8 22
person	~ r:produces alongside	-18 -6 -8 22
person	~ r:produces alongside P	-18 -6 -8 22
person	~ r:producing	-13 0 -7 -41
person	~ r:producing partner	-13 0 -7 -41
person	~ r:producing partner P	-13 0 -7 -41
person	~ r:project	-37 -23 -11 -16
person	~ r:project .	-37 -23 -11 -16
person	~ r:project . ^	-37 -23 -11 -16
person	~ r:published	-25 -23 -15 -4
person	~ r:published the	-25 -23 -15 -4
person	~ r:published the book	-25 -23 -15 -4
person	~ r:put	-13 -19 -17 -52
person	~ r:put on	-12 -20 -13 -44
person	~ r:put on #	-12 -20 -13 -44
person	~ r:recalled	-33 -21 -9 -9
person	~ r:recalled his	-30 -30 -9 -9
person	~ r:recalled his long	-30 -30 -9 -9
person	~ r:received	-19 -42 -8 -20
person	~ r:received the	-19 -42 -8 -20
person	~ r:received the silver	-19 -42 -8 -20
person	~ r:recorded	-55 -54 -6 -21
person	~ r:recorded the	-55 -54 -6 -21
person	~ r:repeat	67 -26 -29 -15
person	~ r:replacement	-48 -15 -5 -6
person	~ r:replacement was	-48 -15 -5 -6
person	~ r:replacement was P	-48 -15 -5 -6
person	~ r:replaces	-20 0 -15 -8
person	~ r:replaces P	-20 0 -15 -8
person	~ r:replaces P ,	-20 0 -15 -8
person	~ r:return	-44 -7 -7 -10
person	~ r:return as	41 -5 -5 -5
person	~ r:return as the	85 -8 -6 -9
person	~ r:return in	-76 -2 -2 -8
person	~ r:return in the	-76 -2 -2 -8
person	~ r:returning	-68 -3 -3 -7
person	~ r:returning as	-68 -3 -3 -7
person	~ r:returning as C	-68 -3 -3 -7
person	~ r:returns	-50 -13 -6 -7
person	~ r:returns as	-39 -8 -8 -7
person	~ r:returns as C	42 -5 -7 -2
person	~ r:rewrote	-23 44 24 -5
person	~ r:rewrote the	-23 44 24 -5
person	~ r:rewrote the ending	-23 44 24 -5
person	~ r:ringlets	-49 -4 -8 -4
person	~ r:ringlets once	-49 -4 -8 -4
person	~ r:ringlets once more	-49 -4 -8 -4
person	~ r:saga	-13 -16 -3 -5
person	~ r:saga ,	-13 -16 -3 -5
person	~ r:saga , is	-13 -16 -3 -5
person	~ r:said	-22 -15 -10 2
person	~ r:said ,	-18 -5 -7 -5
person	~ r:said , "	-19 -3 -4 -2
person	~ r:said .	-14 -10 -7 -7
person	~ r:said . ^	-14 -10 -7 -7
person	~ r:said :	-11 -16 -7 -3
person	~ r:said : "	-11 -16 -7 -3
person	~ r:said fears	-24 -41 -6 -9
person	~ r:said fears of	-24 -41 -6 -9
person	~ r:said he	-20 -30 -9 50
person	~ r:said he had	-25 -26 -12 8
person	~ r:said he was	-12 -3 -3 -49
person	~ r:said he would	-19 -17 -7 78
person	~ r:said in	-16 -12 -5 -5
person	~ r:said in a	-14 -12 -5 -5
person	~ r:said more	-46 -46 -10 41
person	~ r:said more than	-46 -46 -10 41
person	~ r:said no	-45 -20 -14 -25
person	~ r:said no ;	-45 -20 -14 -25
person	~ r:said on	-22 -4 -6 -3
person	~ r:said on the	-22 -4 -6 -3
person	~ r:said she	-14 0 -21 -6
person	~ r:said she wanted	-14 0 -21 -6
person	~ r:said that	-36 -14 -13 -57
person	~ r:said that private	-16 -8 -7 -4
person	~ r:said that up	-26 -4 -13 -64
person	~ r:said the	-7 -13 -8 11
person	~ r:said the crew	-3 -20 -1 27
person	~ r:said the decision	-13 -16 -13 -26
person	~ r:said the director	-31 -11 -8 -13
person	~ r:said yes	40 -10 -14 -9
person	~ r:said yes as	40 -10 -14 -9
person	~ r:saw	-23 2 -12 -6
person	~ r:saw her	-30 9 -9 -7
person	~ r:saw her at	-47 -49 -10 -15
person	~ r:saw her in	-20 20 -18 -12
person	~ r:saw it	-26 -26 -22 -3
person	~ r:saw it by	-26 -26 -22 -3
person	~ r:says	-25 -14 -8 -10
person	~ r:says ,	-22 -7 -6 -6
person	~ r:says , "	-22 -10 -5 -5
person	~ r:says , and	-17 -6 -4 -5
person	~ r:says , is	-33 -22 -6 -6
person	~ r:says , less	-38 -6 -8 -14
person	~ r:says , of	0 -3 -4 -4
person	~ r:says .	-21 -11 -6 -8
person	~ r:says . ^	-21 -11 -6 -8
person	~ r:says he	-37 -36 -31 -38
person	~ r:says in	-22 -31 -9 -4
person	~ r:says in the	-22 -31 -9 -4
person	~ r:script	-28 -8 78 -8
person	~ r:script ,	-39 -21 67 -12
person	~ r:script , out	-39 -21 67 -12
person	~ r:script is	-38 -15 -27 -14
person	~ r:script is still	-38 -15 -27 -14
person	~ r:second	-43 66 -12 -13
person	~ r:second feature	-1 68 -14 -17
person	~ r:second husband	-49 -12 -14 -18
person	~ r:second wind	-15 -21 -8 -4
person	~ r:second wind blew	-15 -21 -8 -4
person	~ r:selling	-15 -3 -7 -10
person	~ r:selling the	-15 -3 -7 -10
person	~ r:selling the foreign	-15 -3 -7 -10
person	~ r:sells	-66 -21 -17 -8
person	~ r:sells elsewhere	-66 -21 -17 -8
person	~ r:sells elsewhere .	-66 -21 -17 -8
person	~ r:sent	-46 73 -15 -9
person	~ r:sent a	-22 -75 -12 -7
person	~ r:sent two	-24 -65 -26 -11
person	~ r:sent two english	-24 -65 -26 -11
person	~ r:set	-44 47 -25 -25
person	~ r:shared	5 64 22 -13
person	~ r:shared the	5 64 22 -13
person	~ r:shared the direction	-38 51 -74 -16
person	~ r:shared the lead	25 -51 -77 -27
person	~ r:shaved	0 -9 -5 -5
person	~ r:shaved his	0 -3 -3 -8
person	~ r:shaved his head	0 -3 -3 -8
person	~ r:she	-57 -19 -43 -28
person	~ r:shot	17 15 -15 -12
person	~ r:shot it	-102 -79 -22 -9
person	~ r:shot it .	-72 -57 -25 -7
person	~ r:shows	17 -20 -5 -15
person	~ r:shows up	17 -20 -5 -15
person	~ r:shows up for	17 -20 -5 -15
person	~ r:shrugs	-10 0 -4 -4
person	~ r:shrugs in	-10 0 -4 -4
person	~ r:shrugs in the	-10 0 -4 -4
person	~ r:signs	-28 -1 -6 -9
person	~ r:signs up	-28 -1 -6 -9
person	~ r:signs up to	-28 -1 -6 -9
person	~ r:sister	-41 -8 -5 -10
person	~ r:sister .	0 -24 -12 -12
person	~ r:sister . ^	0 -24 -12 -12
person	~ r:sister C	-31 -4 -3 -19
person	~ r:sister C over	-31 -4 -3 -19
person	~ r:sold	-34 -4 0 -22
person	~ r:son	-45 -13 -12 -29
person	~ r:son ,	-49 -13 -12 -11
person	~ r:son , P	-63 -6 -9 -13
person	~ r:son , thanked	-30 -15 -10 -23
person	~ r:son , was	-46 -16 -17 -22
person	~ r:spent	25 -11 -8 -8
person	~ r:spent the	-66 -9 -8 -3
person	~ r:spent three	36 -14 -8 -9
person	~ r:spent three days	36 -16 -8 -10
person	~ r:star	40 -33 -21 -77
person	~ r:starred	89 -9 -9 -12
person	~ r:starred as	47 -8 -6 -7
person	~ r:starred as a	47 -8 -6 -7
person	~ r:stars	89 -9 -8 -12
person	~ r:stars as	-11 -9 -9 -11
person	~ r:stars as C	-40 -8 -5 -8
person	~ r:stayed	-28 -17 -14 -26
person	~ r:stayed away	-28 -17 -14 -26
person	~ r:stayed away .	-28 -17 -14 -26
person	~ r:steps	-36 -2 -6 -5
person	~ r:steps in	-36 -2 -6 -5
person	~ r:steps in as	-36 -2 -6 -5
person	~ r:stole	-34 -15 -4 -4
person	~ r:stole the	-34 -18 -9 -4
person	~ r:stole the line	-34 -18 -9 -4
person	~ r:story	-16 -12 -27 -15
person	~ r:story ,	-16 -12 -27 -15
person	~ r:story , filming	-16 -12 -27 -15
person	~ r:swears	47 -6 -7 -10
person	~ r:swears at	68 -11 -3 -18
person	~ r:takes	60 -11 -10 -11
person	~ r:takes the	29 -31 -12 -7
person	~ r:takes the part	29 -31 -12 -7
person	~ r:taking	-34 -4 -8 -22
person	~ r:taking the	-34 -4 -8 -22
person	~ r:taking the acting	-34 -4 -8 -22
person	~ r:talks	-46 -12 -7 -6
person	~ r:talks to	0 -9 -5 -4
person	~ r:talks to us	0 -9 -5 -4
person	~ r:taught	0 -30 -21 -7
person	~ r:telling	-10 -29 35 -8
person	~ r:telling ,	-5 -34 32 -6
person	~ r:telling , fallen	-5 -34 32 -6
person	~ r:telling the	-23 -1 -9 -8
person	~ r:telling the audience	-23 -1 -9 -8
person	~ r:that	-55 -23 -22 -19
person	~ r:the	28 -15 -12 -12
person	~ r:the grandeur	-33 -21 -17 -12
person	~ r:the grandeur of	-33 -21 -17 -12
person	~ r:the mammoth	-91 -6 -10 -7
person	~ r:the mammoth ,	-91 -6 -10 -7
person	~ r:the painter	-19 -2 -2 -6
person	~ r:the painter C	-19 -2 -2 -6
person	~ r:the sabre-toothed	-51 -9 -12 -11
person	~ r:the sabre-toothed tiger	-51 -9 -12 -11
person	~ r:there	-36 -19 -20 -25
person	~ r:there ,	-36 -19 -20 -25
person	~ r:there , P	-36 -19 -20 -25
person	~ r:thinks	0 -26 -6 -11
person	~ r:thought	-40 -4 -13 -7
person	~ r:threatened	-12 -6 -16 -7
person	~ r:threatened to	-12 -6 -16 -7
person	~ r:threatened to fly	-12 -6 -16 -7
person	~ r:thriller	-46 -36 -24 -11
person	~ r:thriller .	-22 -9 -7 -11
person	~ r:thriller . ^	-22 -9 -7 -11
person	~ r:to	-10 -3 16 -11
person	~ r:to O	0 -5 -10 -6
person	~ r:to O ,	0 -5 -10 -6
person	~ r:to be	34 -16 -9 -6
person	~ r:to be considering	34 -16 -9 -6
person	~ r:to cinema	25 -15 -3 -11
person	~ r:to cinema audiences	25 -15 -3 -11
person	~ r:to direct	-8 -88 -10 -6
person	~ r:to direct a	-10 -60 -10 -5
person	~ r:to join	-12 -7 -8 -5
person	~ r:to join P	-12 -7 -8 -5
person	~ r:to play	-34 -3 -6 -3
person	~ r:to play a	-34 -3 -6 -3
person	~ r:to win	-38 -26 -13 -19
person	~ r:to win in	-38 -26 -13 -19
person	~ r:told	-21 -12 -8 -9
person	~ r:told O	-9 -11 -6 -7
person	~ r:told W	-16 -23 -17 -19
person	~ r:told a	-9 -15 -5 -6
person	~ r:told a local	-4 0 -7 -2
person	~ r:told an	-22 -7 -7 -6
person	~ r:told an audience	-26 -13 -4 -4
person	~ r:told an interviewer	-33 -6 -7 -5
person	~ r:told her	-5 -25 -5 -35
person	~ r:told her .	-5 -25 -5 -35
person	~ r:told reporters	-22 -7 -5 -13
person	~ r:told reporters .	0 -9 -9 -4
person	~ r:told the	-16 -8 -7 -7
person	~ r:told the O	-7 -5 0 -5
person	~ r:told the audience	-33 -4 -3 -14
person	~ r:told the bbc	-11 -5 -15 -5
person	~ r:told the crowd	-5 -18 -15 -5
person	~ r:told this	-22 -8 -6 -11
person	~ r:told this newspaper	-22 -8 -6 -11
person	~ r:told variety	-24 -6 -4 -38
person	~ r:told variety .	-24 -6 -4 -38
person	~ r:took	15 -21 -17 -9
person	~ r:took a	-46 -17 -10 -7
person	~ r:took a short	-27 -4 -7 -6
person	~ r:took over	-48 -29 -5 -14
person	~ r:took over .	-48 -29 -5 -14
person	~ r:took some	-45 -7 0 -3
person	~ r:took some elements	-45 -7 0 -3
person	~ r:took the	97 -13 -40 -9
person	~ r:trained	-35 -13 -7 -6
person	~ r:trilogy	-27 -18 -12 -14
person	~ r:turned	-18 -7 15 -7
person	~ r:turned down	-20 0 -34 -4
person	~ r:turned in	-32 -7 24 -6
person	~ r:turned in the	-32 -7 24 -6
person	~ r:turns	21 -6 -16 -10
person	~ r:turns a	18 -15 -25 -21
person	~ r:turns a florist	18 -15 -25 -21
person	~ r:turns up	9 -12 -8 -2
person	~ r:turns up in	9 -12 -8 -2
person	~ r:twice	-64 -30 -27 -26
person	~ r:uncle	-56 -27 -28 -19
person	~ r:under	-18 -11 -17 -63
person	~ r:under the	-12 -11 -13 -55
person	~ r:used	-38 -35 -17 -10
person	~ r:version	-40 -4 -22 -10
person	~ r:version of	-41 -4 -19 -7
person	~ r:version of the	-41 -4 -19 -7
person	~ r:voice	-43 -22 -63 -8
person	~ r:walked	-35 -5 -8 -6
person	~ r:walked part	-35 -5 -8 -3
person	~ r:walked part of	-35 -5 -8 -3
person	~ r:wanted	-17 15 -12 -10
person	~ r:wanted P	-14 -40 -13 -11
person	~ r:wanted P for	-14 -40 -13 -11
person	~ r:wanted another	-35 -41 -15 -8
person	~ r:wanted another .	-35 -41 -15 -8
person	~ r:was	18 -15 -18 -13
person	~ r:was #	-49 -10 -13 -14
person	~ r:was # .	-49 -9 -12 -14
person	~ r:was C	54 -13 -7 -8
person	~ r:was C ,	32 -8 -7 -15
person	~ r:was C .	55 -8 -2 -2
person	~ r:was C in	-95 -8 -4 -6
person	~ r:was a	47 -10 -5 -8
person	~ r:was a miss	0 -5 -3 -4
person	~ r:was a regular	-49 -6 -3 -8
person	~ r:was absent	-48 -17 -18 -5
person	~ r:was absent because	-48 -17 -18 -5
person	~ r:was already	55 -7 -4 -8
person	~ r:was already attached	55 -7 -4 -8
person	~ r:was also	0 -7 -5 -9
person	~ r:was also C	0 -8 -8 -6
person	~ r:was among	-15 -8 -23 29
person	~ r:was among the	-15 -8 -23 29
person	~ r:was an	-47 -6 -16 -9
person	~ r:was approached	-86 -41 -66 -13
person	~ r:was approached for	-70 -16 -16 -14
person	~ r:was at	-82 -48 -21 -32
person	~ r:was attached	-58 -12 -9 -11
person	~ r:was attached until	-58 -12 -9 -11
person	~ r:was born	-29 -5 -7 -13
person	~ r:was born P	-36 -9 -6 -20
person	~ r:was born in	-29 -7 -12 -13
person	~ r:was chosen	48 -48 -31 -16
person	~ r:was expecting	-52 -19 -6 -3
person	~ r:was expecting a	-52 -19 -6 -3
person	~ r:was firm	-26 -24 -12 -7
person	~ r:was firm :	-26 -24 -12 -7
person	~ r:was going	-63 -30 -7 -7
person	~ r:was going to	-63 -30 -7 -7
person	~ r:was his	100 -26 -10 -7
person	~ r:was in	-75 -6 -7 -8
person	~ r:was in a	-66 -6 -7 -7
person	~ r:was last	0 -15 -14 -6
person	~ r:was last seen	0 -12 -12 -6
person	~ r:was made	-24 -63 -5 -20
person	~ r:was made a	-24 -63 -5 -20
person	~ r:was named	-12 -44 -32 -8
person	~ r:was named best	16 -35 -37 -10
person	~ r:was nominated	-37 -18 -61 -9
person	~ r:was not	-64 -10 -8 -13
person	~ r:was not there	-28 -8 -6 -8
person	~ r:was one	-69 -7 -16 -32
person	~ r:was one of	-69 -7 -16 -32
person	~ r:was originally	-40 -22 -7 -4
person	~ r:was past	-24 -21 -30 -18
person	~ r:was past #	-24 -21 -30 -18
person	~ r:was photographed	28 -14 -17 -3
person	~ r:was photographed leaving	28 -14 -17 -3
person	~ r:was seen	-36 -3 -3 -1
person	~ r:was sent	-41 -33 -19 -5
person	~ r:was sent the	-41 -33 -19 -5
person	~ r:was the	28 -17 -13 -11
person	~ r:was the first	-28 -8 -6 -6
person	~ r:was the ghost	-84 -22 -22 -13
person	~ r:was then	-32 -31 -4 -12
person	~ r:wasn't	-34 -7 -13 -11
person	~ r:wasn't P	-20 -13 -14 -13
person	~ r:wasn't P first	-20 -13 -14 -13
person	~ r:wasn't around	-25 -19 -14 -24
person	~ r:wasn't around .	-25 -19 -14 -24
person	~ r:wears	24 -31 -18 -24
person	~ r:went	-21 -6 -8 -5
person	~ r:went back	-21 -13 -13 -2
person	~ r:went back to	-21 -13 -13 -2
person	~ r:were	-1 -16 65 -14
person	~ r:who	-2 -17 -22 -25
person	~ r:who had	-5 -14 -6 -9
person	~ r:who had been	-12 -2 -12 -12
person	~ r:wife	-81 -17 -16 -15
person	~ r:wife ,	-40 -21 -18 -16
person	~ r:wife , C	0 -4 -45 -11
person	~ r:wife , the	-35 -14 -26 -15
person	~ r:wife C	0 -12 -7 -30
person	~ r:wife C ,	0 -7 -4 -16
person	~ r:will	-12 16 -10 -6
person	~ r:will again	36 40 63 -12
person	~ r:will again be	34 -37 -23 -8
person	~ r:will be	-56 -15 -10 -11
person	~ r:will be C	-7 -8 -8 -10
person	~ r:will be directed	-28 -25 -14 -13
person	~ r:will be presenting	-32 -19 -15 -14
person	~ r:will be seen	-74 -21 -5 -4
person	~ r:will continue	-11 -82 -11 -26
person	~ r:will continue to	-11 -82 -11 -26
person	~ r:will host	-38 -26 -21 -21
person	~ r:will host the	-38 -26 -21 -21
person	~ r:will once	33 -13 -9 -16
person	~ r:will once more	33 -13 -9 -16
person	~ r:will oversee	-41 -30 -19 -34
person	~ r:will oversee for	-41 -30 -19 -34
person	~ r:will play	4 -13 -10 -7
person	~ r:will play C	78 -15 -9 -5
person	~ r:will produce	-47 -14 -27 46
person	~ r:will re-record	-46 -24 -11 -20
person	~ r:will re-record the	-46 -24 -11 -20
person	~ r:wished	-31 -10 -5 -4
person	~ r:wished P	-31 -10 -5 -4
person	~ r:wished P well	-31 -10 -5 -4
person	~ r:wishes	-13 -29 -6 -12
person	~ r:wishes to	-13 -29 -6 -12
person	~ r:wishes to sit	-13 -29 -6 -12
person	~ r:with	-50 -44 -45 -64
person	~ r:won	43 -35 -18 -6
person	~ r:won a	-42 -50 -15 -4
person	~ r:won an	39 -23 -51 -6
person	~ r:won an oscar	39 -23 -51 -6
person	~ r:won't	-39 -11 -10 -7
person	~ r:won't be	-39 -8 -5 -2
person	~ r:won't be lacing	-41 -16 -8 -6
person	~ r:wore	73 -19 -14 -11
person	~ r:work	-34 -23 -26 -11
person	~ r:worked	-31 -19 -31 -5
person	~ r:would	-6 -20 -11 -17
person	~ r:would not	-43 -11 -4 -8
person	~ r:writers	-12 -11 -97 -9
person	~ r:writers '	-19 -8 -32 -12
person	~ r:writers ' room	-19 -8 -32 -12
person	~ r:wrote	8 -17 24 12
person	~ r:wrote .	-10 -40 -62 -20
person	~ r:wrote . ^	-10 -40 -62 -20
person	~ r:wrote and	-1 34 29 -30
person	~ r:wrote and directed	-1 34 29 -30
person	~ r:wrote back	-3 -14 -30 -3
person	~ r:wrote back that	-3 -14 -30 -3
person	~ r:wrote in	-9 -33 -47 -2
person	~ r:wrote it	71 -33 29 -10
person	~ r:wrote it .	-63 -31 85 -19
person	~ r:wrote the	-24 -30 44 37
person	~ r:wrote the screenplay	-10 -47 93 -8
person	~ r:wrote the script	-19 -22 -16 -16
person	~ r:wrote the songs	-11 -38 -91 -24
person	~ r:wrote the story	-27 -50 55 73
person	~|named|last	-67 -29 -45 -38
person	~|named|main	-22 -31 -9 -7
person	~|named|topic	71 26 20 6
person	~|noun|last	-54 -30 -45 -25
person	~|noun|main	-29 -26 -23 31
person	~|noun|topic	1 49 29 13
person	~|pronoun|last	-25 -26 -23 -10
person	~|pronoun|main	-37 -13 3 -29
person	~|pronoun|topic	-21 -25 -14 -18
company	<	-3 -8
company	< b:" a	18 -20
company	< b:" climactic	-34 -23
company	< b:# ,	-44 -39
company	< b:# for	-40 55
company	< b:# ghost	-29 -22
company	< b:# with	-26 -28
company	< b:$ #	10 48
company	< b:' C	-33 -34
company	< b:) ,	-30 -35
company	< b:, "	-20 -22
company	< b:, #	-36 -31
company	< b:, F	21 -14
company	< b:, P	21 -32
company	< b:, a	-30 15
company	< b:, among	18 -15
company	< b:, and	-27 -42
company	< b:, as	-37 16
company	< b:, because	-34 -37
company	< b:, but	-13 30
company	< b:, called	-31 27
company	< b:, is	6 -32
company	< b:, partners	31 -29
company	< b:, said	25 -22
company	< b:, some	-19 -21
company	< b:, the	1 -23
company	< b:, where	-34 -40
company	< b:, which	29 21
company	< b:, who	-45 -21
company	< b:, whose	21 -22
company	< b:, will	-28 -19
company	< b:, with	-48 -21
company	< b:; he	-31 -23
company	< b:C ,	24 -22
company	< b:C in	29 -21
company	< b:F ,	-7 -5
company	< b:F and	10 -15
company	< b:L )	-28 -19
company	< b:L ,	-37 40
company	< b:L rights	-18 -7
company	< b:O ,	-21 -52
company	< b:O have	32 27
company	< b:P '	-33 -34
company	< b:P ,	-39 -11
company	< b:P and	0 -32
company	< b:P did	18 -20
company	< b:P for	-43 -27
company	< b:P in	8 -10
company	< b:P opposite	31 13
company	< b:P tennis	-19 22
company	< b:P will	28 -29
company	< b:W ,	-36 -30
company	< b:a quarter	-22 12
company	< b:about $	-28 31
company	< b:after P	-22 -24
company	< b:agreed to	-41 -18
company	< b:ahead with	19 -37
company	< b:among them	19 0
company	< b:an hour	-22 12
company	< b:and O	22 33
company	< b:and P	-32 -30
company	< b:and a	-40 24
company	< b:and directed	-29 -16
company	< b:and he	-24 -29
company	< b:and son	-28 -19
company	< b:and the	6 -34
company	< b:animation studio	-3 -24
company	< b:are backing	20 -20
company	< b:are the	-29 -22
company	< b:as the	-26 -22
company	< b:based on	-26 -25
company	< b:behind F	12 -9
company	< b:behind the	-28 -19
company	< b:both put	28 -24
company	< b:bought the	-17 -37
company	< b:by P	-38 -13
company	< b:cast P	31 13
company	< b:cast further	-40 -27
company	< b:climactic epics	-34 -23
company	< b:confirmed this	-5 0
company	< b:cost of	34 -8
company	< b:direct F	-24 -15
company	< b:directed by	-24 -23
company	< b:director P	24 -17
company	< b:first poster	-25 -16
company	< b:for "	-23 -22
company	< b:for F	-36 23
company	< b:for P	18 -20
company	< b:for the	-34 24
company	< b:further uncertainty	-40 -27
company	< b:ghost story	-29 -22
company	< b:given us	37 -24
company	< b:going ahead	19 -37
company	< b:has agreed	-41 -18
company	< b:has been	-31 -17
company	< b:has bought	-25 16
company	< b:has it	-28 -19
company	< b:has pulled	-19 22
company	< b:has since	37 -24
company	< b:have both	28 -24
company	< b:have cast	31 13
company	< b:he has	-31 -17
company	< b:he passed	-31 -23
company	< b:him direct	-31 -19
company	< b:him in	-27 -26
company	< b:hour of	-22 12
company	< b:in "	-25 -26
company	< b:in L	-34 22
company	< b:in the	-38 -21
company	< b:is going	6 24
company	< b:is making	30 -29
company	< b:is to	-36 7
company	< b:it L	-28 -19
company	< b:it in	-23 27
company	< b:it is	19 -51
company	< b:it was	-26 14
company	< b:july #	-19 -3
company	< b:label behind	13 -17
company	< b:label releases	-30 30
company	< b:let him	-31 -19
company	< b:maker of	24 -16
company	< b:mentioned P	-28 -20
company	< b:money into	28 -24
company	< b:months after	-19 -21
company	< b:mother and	-28 -19
company	< b:obamas '	-33 -22
company	< b:of "	-25 -16
company	< b:of F	13 -30
company	< b:of an	-22 12
company	< b:of its	30 -34
company	< b:of that	-29 -37
company	< b:of the	-36 -38
company	< b:on the	-28 -31
company	< b:on wednesday	-36 9
company	< b:open that	-19 -21
company	< b:opposite P	26 12
company	< b:out of	3 27
company	< b:own productions	19 0
company	< b:owner of	-37 -36
company	< b:paid $	-34 37
company	< b:paid about	-28 31
company	< b:partners on	31 -29
company	< b:passed on	-31 -23
company	< b:plans to	24 -15
company	< b:play mother	-28 -19
company	< b:poster of	-25 -16
company	< b:producer P	-36 -26
company	< b:productions ,	19 0
company	< b:pulled P	-19 22
company	< b:put money	28 -24
company	< b:quarter of	-22 12
company	< b:releases "	-30 30
company	< b:rights to	-34 11
company	< b:said it	-25 6
company	< b:said the	-25 -19
company	< b:said tuesday	19 -37
company	< b:same day	-29 -31
company	< b:sell O	-41 -18
company	< b:share the	29 -54
company	< b:show a	-22 12
company	< b:since given	37 -24
company	< b:some months	-19 -21
company	< b:son in	-28 -19
company	< b:studio whose	-3 -24
company	< b:tennis triangle	-19 22
company	< b:that year	-19 -21
company	< b:the #	-29 -22
company	< b:the L	-26 13
company	< b:the O	14 -33
company	< b:the animation	-3 -24
company	< b:the company	13 -32
company	< b:the cost	34 -8
company	< b:the first	-28 -35
company	< b:the label	13 -17
company	< b:the maker	24 -16
company	< b:the obamas	-33 -22
company	< b:the owner	-37 -36
company	< b:the producer	-47 -23
company	< b:the rights	-23 -35
company	< b:the same	-29 -31
company	< b:the second	21 -32
company	< b:this week	17 -14
company	< b:titles to	-19 -21
company	< b:to be	-30 -29
company	< b:to bring	2 31
company	< b:to let	-35 -37
company	< b:to open	-19 -21
company	< b:to release	-31 1
company	< b:to sell	-41 -18
company	< b:to share	-25 -16
company	< b:to show	-22 12
company	< b:trailer for	15 15
company	< b:tuesday it	19 -37
company	< b:uncertainty on	-40 -27
company	< b:us F	28 -16
company	< b:version of	-32 -8
company	< b:was "	-29 24
company	< b:was #	13 -34
company	< b:week that	-5 0
company	< b:which has	37 -24
company	< b:which released	-31 35
company	< b:who wrote	-39 -23
company	< b:will distribute	-29 -15
company	< b:will play	-28 -19
company	< b:will release	-21 28
company	< b:will share	33 -39
company	< b:with P	-39 27
company	< b:with the	-29 -9
company	< b:would cast	-40 -27
company	< b:year ,	-19 -21
company	< does 	-3 -8
company	< far:0	9 -8
company	< far:1	-44 53
company	< far:11+	-41 -47
company	< far:17+	15 2
company	< far:2	51 -9
company	< far:26+	-52 -39
company	< far:3	-38 -4
company	< far:4+	27 -28
company	< far:7+	10 20
company	< films here:0	-10 -51
company	< films here:1	-10 40
company	< films here:2	7 -9
company	< films here:3+	9 -26
company	< films:0	1 -4
company	< films:1	-20 -12
company	< films:2	11 -16
company	< first:"	-17 24
company	< first:,	56 -5
company	< first:;	-38 -44
company	< first:F	4 -11
company	< first:O	-26 27
company	< first:P	-43 -39
company	< first:and	20 20
company	< first:are	-6 -23
company	< first:bought	-21 3
company	< first:first	44 -11
company	< first:gave	2 -31
company	< first:had	20 -4
company	< first:has	-30 38
company	< first:have	27 -38
company	< first:is	-50 43
company	< first:mentioned	-28 -20
company	< first:now	-30 -38
company	< first:opens	-26 -38
company	< first:own	21 8
company	< first:paid	-40 41
company	< first:plans	24 -15
company	< first:production	-37 -31
company	< first:put	-37 46
company	< first:release	-20 24
company	< first:releases	-19 23
company	< first:said	2 26
company	< first:song	-32 -34
company	< first:titles	35 -32
company	< first:to	13 -42
company	< first:will	-48 -16
company	< l:(	-28 -19
company	< l:, and	-39 50
company	< l:, says	-34 -37
company	< l:, with	-42 -32
company	< l::	27 -17
company	< l:;	-42 48
company	< l:O	-26 24
company	< l:O and	53 -65
company	< l:P for	-39 -22
company	< l:P in	-48 1
company	< l:W (	-28 -19
company	< l:^	-39 32
company	< l:^ ^	-39 32
company	< l:^ distributor	-25 6
company	< l:^ the	-50 -5
company	< l:and	34 23
company	< l:and the	25 11
company	< l:at	22 -47
company	< l:at the	-64 -43
company	< l:born	37 -24
company	< l:by	34 -40
company	< l:company	-30 21
company	< l:distributor	-25 6
company	< l:distributor ,	-51 26
company	< l:film for	-1 -33
company	< l:for	-39 -17
company	< l:from	3 -18
company	< l:in	25 -33
company	< l:include	24 -16
company	< l:million for	-31 -23
company	< l:music for	28 -36
company	< l:new	-34 28
company	< l:newspaper	-28 -20
company	< l:not include	24 -16
company	< l:of	-16 -50
company	< l:on	-59 -34
company	< l:persuading the	-31 -19
company	< l:ran	37 -28
company	< l:says	-50 18
company	< l:sell	40 -16
company	< l:shot at	-29 -22
company	< l:taken to	-34 -21
company	< l:that	50 -42
company	< l:the	-54 -25
company	< l:the new	-34 28
company	< l:to	-43 -21
company	< l:to sell	40 -16
company	< l:trade newspaper	-28 -20
company	< l:was born	37 -24
company	< l:when	-47 49
company	< l:wife ;	-23 15
company	< l:with	-59 -60
company	< l:with the	-45 -40
company	< last:"	8 -9
company	< last:"|	8 -9
company	< last:# for	-16 38
company	< last:,	32 -21
company	< last:, and	-43 -37
company	< last:,|	32 -21
company	< last:;	-27 -38
company	< last:;|	-27 -38
company	< last:C in	14 -28
company	< last:F ,	6 -18
company	< last:F and	14 -15
company	< last:O	9 -8
company	< last:O "	-3 30
company	< last:O ,	22 -25
company	< last:O put	-28 38
company	< last:O release	-28 37
company	< last:O releases	-19 23
company	< last:O shifted	-24 23
company	< last:O|	9 -8
company	< last:P	-31 35
company	< last:P for	-39 -26
company	< last:P in	31 13
company	< last:P|	-31 35
company	< last:^ O	-17 -14
company	< last:about	-29 19
company	< last:about|	-29 19
company	< last:ahead with	19 -37
company	< last:among them	19 0
company	< last:and	-2 -36
company	< last:and|	-2 -36
company	< last:are backing	20 -20
company	< last:backing	20 -20
company	< last:backing|	20 -20
company	< last:behind	2 -18
company	< last:behind|	2 -18
company	< last:by	-34 -32
company	< last:by|	-34 -32
company	< last:called	-43 14
company	< last:called|	-43 14
company	< last:cost of	34 -8
company	< last:distribute	-29 -15
company	< last:distribute|	-29 -15
company	< last:film	-22 -22
company	< last:film|	-22 -22
company	< last:for	21 -26
company	< last:for "	-23 -22
company	< last:for|	21 -26
company	< last:in	21 -40
company	< last:into	28 -24
company	< last:into|	28 -24
company	< last:in|	21 -40
company	< last:is making	30 -29
company	< last:label behind	2 -18
company	< last:made	19 -22
company	< last:made|	19 -22
company	< last:making	30 -29
company	< last:making|	30 -29
company	< last:money into	28 -24
company	< last:of	-10 8
company	< last:of|	-10 8
company	< last:on	19 -11
company	< last:on|	19 -11
company	< last:open	-25 -33
company	< last:open|	-25 -33
company	< last:out	-46 44
company	< last:out|	-46 44
company	< last:owner of	-37 -36
company	< last:partners on	31 -29
company	< last:put	-34 52
company	< last:put|	-34 52
company	< last:release	-31 20
company	< last:released	-37 41
company	< last:released|	-37 41
company	< last:releases	-19 23
company	< last:releases "	-30 30
company	< last:releases|	-19 23
company	< last:release|	-31 20
company	< last:rights to	-22 27
company	< last:shifted	-24 23
company	< last:shifted|	-24 23
company	< last:since	-27 -30
company	< last:since|	-27 -30
company	< last:story	-35 -21
company	< last:story|	-35 -21
company	< last:studio whose	-3 -24
company	< last:tennis triangle	-19 22
company	< last:that	-21 20
company	< last:that|	-21 20
company	< last:the	-32 -29
company	< last:them	19 0
company	< last:them|	19 0
company	< last:the|	-32 -29
company	< last:to	-22 27
company	< last:to release	-27 -14
company	< last:to|	-22 27
company	< last:triangle	-19 22
company	< last:triangle|	-19 22
company	< last:uncertainty on	-40 -27
company	< last:version of	-32 -8
company	< last:week that	-5 0
company	< last:which released	-31 35
company	< last:whose	16 -30
company	< last:whose|	16 -30
company	< last:will distribute	-29 -15
company	< last:will release	-21 28
company	< last:with	4 -60
company	< last:with|	4 -60
company	< people here:0	10 -16
company	< people here:1	-4 4
company	< people here:2	0 11
company	< people here:3+	-27 -10
company	< people:0	12 2
company	< people:1	-39 -21
company	< people:2	17 -16
company	< people:3+	9 -23
company	< r:!	-2 -30
company	< r:"	12 16
company	< r:" ,	-44 10
company	< r:" , the	-30 30
company	< r:(	-5 0
company	< r:( they	-5 0
company	< r:( they may	-5 0
company	< r:,	3 20
company	< r:, "	-60 38
company	< r:, F	11 -11
company	< r:, F ,	5 -32
company	< r:, F and	2 -18
company	< r:, P	-45 21
company	< r:, a	-68 41
company	< r:, a spy	-25 29
company	< r:, and	-38 5
company	< r:, are	31 -29
company	< r:, are getting	31 -29
company	< r:, in	-67 27
company	< r:, in which	-60 35
company	< r:, the P	18 -32
company	< r:, the first	-25 36
company	< r:, the second	31 13
company	< r:, the x-men	-37 -36
company	< r:, to	42 -43
company	< r:, to a	10 -12
company	< r:, which	11 -1
company	< r:, which is	35 -17
company	< r:, which was	-41 37
company	< r:, with	-49 19
company	< r:, with P	-42 23
company	< r:.	4 -23
company	< r:. "	-29 -35
company	< r:. " ^	-29 -35
company	< r:. ^	8 -12
company	< r:. ^ ^	8 -12
company	< r:and	3 8
company	< r:and F	11 -26
company	< r:and F ,	17 -15
company	< r:and O	-2 12
company	< r:and O will	12 15
company	< r:from	-24 23
company	< r:from april	-24 23
company	< r:from april to	-24 23
company	< r:in	28 23
company	< r:in #	14 -27
company	< r:in # .	14 -27
company	< r:in L	-37 50
company	< r:in the	16 -26
company	< r:in the L	-34 -15
company	< r:next	-23 0
company	< r:off	-19 22
company	< r:off sept	-19 22
company	< r:off sept .	-19 22
company	< r:on	-21 -16
company	< r:out	-28 38
company	< r:out in	-28 38
company	< r:to	-20 52
company	< r:was	-37 -21
company	< r:will	23 -37
company	< r:will be	23 -37
company	< r:will be showcased	22 -25
company	< r:with	39 -23
company	< w:"	7 -13
company	< w:#	-28 7
company	< w:$	10 48
company	< w:'	-66 3
company	< w:'s	-34 -44
company	< w:)	-30 -35
company	< w:,	19 -28
company	< w:;	-45 -58
company	< w:C	32 -58
company	< w:F	-7 -11
company	< w:L	-34 21
company	< w:O	-26 30
company	< w:P	-17 -21
company	< w:W	-36 -30
company	< w:a	-2 -7
company	< w:about	-47 26
company	< w:after	-25 -19
company	< w:again	27 -20
company	< w:agree	-41 -18
company	< w:agreed	-41 -18
company	< w:ahead	19 -37
company	< w:also	-43 26
company	< w:among	11 -20
company	< w:an	-31 11
company	< w:and	-22 -25
company	< w:animation	30 -44
company	< w:are	5 -27
company	< w:as	-39 9
company	< w:at	15 -61
company	< w:back	-3 15
company	< w:backing	20 -20
company	< w:base	-26 -25
company	< w:based	-26 -25
company	< w:be	44 -41
company	< w:because	-34 -37
company	< w:been	-41 -24
company	< w:before	-36 -41
company	< w:behind	2 -21
company	< w:best	23 13
company	< w:both	28 -24
company	< w:bought	-28 16
company	< w:bring	-31 68
company	< w:but	-13 30
company	< w:buy	-32 6
company	< w:by	-48 -30
company	< w:call	-48 4
company	< w:called	-47 9
company	< w:cast	35 22
company	< w:climactic	-34 -23
company	< w:come	-29 -25
company	< w:comedy	-26 32
company	< w:company	6 -31
company	< w:confirm	24 19
company	< w:confirmed	24 19
company	< w:continue	-24 25
company	< w:cost	34 -8
company	< w:day	-29 -31
company	< w:decision	-38 -16
company	< w:did	18 -20
company	< w:direct	-41 -27
company	< w:directed	-38 -29
company	< w:director	24 -17
company	< w:distribute	-58 4
company	< w:epics	-34 -23
company	< w:family	17 -32
company	< w:film	-33 -39
company	< w:first	39 -25
company	< w:for	-13 8
company	< w:from	18 -27
company	< w:further	-49 20
company	< w:gave	-3 -37
company	< w:ghost	-29 -22
company	< w:give	24 -41
company	< w:given	37 -24
company	< w:go	-2 43
company	< w:going	6 24
company	< w:had	30 -10
company	< w:handle	-34 -22
company	< w:handled	-25 -37
company	< w:has	12 44
company	< w:have	60 -2
company	< w:he	0 -56
company	< w:her	45 -41
company	< w:him	-47 -32
company	< w:his	-56 -8
company	< w:hour	-22 12
company	< w:in	-17 -41
company	< w:into	25 -26
company	< w:is	-32 12
company	< w:it	-34 -12
company	< w:its	18 13
company	< w:july	-19 -3
company	< w:know	22 -34
company	< w:known	22 -34
company	< w:label	4 13
company	< w:later	-22 -22
company	< w:let	-35 -37
company	< w:made	6 -26
company	< w:make	44 -53
company	< w:maker	24 -16
company	< w:making	24 -37
company	< w:mention	-28 -20
company	< w:mentioned	-28 -20
company	< w:minutes	-38 -29
company	< w:money	23 -35
company	< w:months	-19 -21
company	< w:mother	-28 -19
company	< w:nothing	-40 -14
company	< w:now	-30 -38
company	< w:obamas	-33 -22
company	< w:of	10 3
company	< w:on	-21 1
company	< w:open	-34 -63
company	< w:opens	-26 -38
company	< w:opposite	26 12
company	< w:out	-28 70
company	< w:over	-42 29
company	< w:own	-27 14
company	< w:owner	-37 -36
company	< w:paid	-47 48
company	< w:part	11 -34
company	< w:partner	31 -29
company	< w:partners	31 -29
company	< w:pass	-31 -23
company	< w:passed	-31 -23
company	< w:pay	-55 47
company	< w:pick	-36 -38
company	< w:plan	24 -15
company	< w:plans	24 -15
company	< w:play	13 -25
company	< w:poster	-25 -16
company	< w:produce	-36 -30
company	< w:producer	-60 -29
company	< w:production	-37 -31
company	< w:productions	19 0
company	< w:promise	23 22
company	< w:promised	23 22
company	< w:pull	-19 22
company	< w:pulled	-19 22
company	< w:put	-8 31
company	< w:quarter	-22 12
company	< w:release	-42 41
company	< w:released	-37 41
company	< w:releases	-33 42
company	< w:rights	-37 -11
company	< w:said	4 1
company	< w:same	-29 -31
company	< w:say	4 1
company	< w:screen	-30 -40
company	< w:second	40 -37
company	< w:sell	-41 -18
company	< w:series	-26 -28
company	< w:set	-15 27
company	< w:share	20 -24
company	< w:she	16 -47
company	< w:shift	-24 23
company	< w:shifted	-24 23
company	< w:show	-22 -1
company	< w:since	29 -38
company	< w:some	-25 -23
company	< w:son	-28 -19
company	< w:star	-27 -33
company	< w:story	-41 -24
company	< w:studio	-11 -28
company	< w:take	29 0
company	< w:tennis	-19 22
company	< w:that	-23 -12
company	< w:the	-13 -48
company	< w:them	11 8
company	< w:then	-33 -36
company	< w:there	21 -31
company	< w:this	11 -20
company	< w:three	-28 -34
company	< w:title	32 -34
company	< w:titles	35 -32
company	< w:to	-1 -25
company	< w:took	-25 -28
company	< w:trailer	15 15
company	< w:triangle	-19 22
company	< w:tuesday	17 18
company	< w:uncertainty	-40 -27
company	< w:up	-38 -40
company	< w:us	37 -24
company	< w:version	-32 -8
company	< w:was	-14 -19
company	< w:wednesday	-36 9
company	< w:week	18 -19
company	< w:well	-30 -38
company	< w:were	-18 -12
company	< w:where	-34 -40
company	< w:which	29 21
company	< w:who	14 -22
company	< w:whose	11 -31
company	< w:will	26 -40
company	< w:with	-5 -14
company	< w:would	3 -44
company	< w:write	19 -38
company	< w:wrote	-39 -23
company	< w:year	-22 -24
company	< w:years	-30 -20
company	<=	3 11
company	<=, which released	-31 35
company	<=, which released|	-31 35
company	<=is making	30 -29
company	<=is making|	30 -29
company	<=put	-28 38
company	<=put|	-28 38
company	<=release	-20 24
company	<=releases	-19 23
company	<=releases|	-19 23
company	<=release|	-20 24
company	<=will distribute	-29 -15
company	<=will distribute|	-29 -15
company	<=will release	-21 28
company	<=will release|	-21 28
company	<=|	3 11
company	<|named|named	9 2
company	<|named|noun	-1 -41
company	<|named|pronoun	-71 21
company	>	-14 0
company	> b:" ,	-17 -19
company	> b:" F	-18 -16
company	> b:" is	-27 -22
company	> b:" out	-23 2
company	> b:" penned	23 -29
company	> b:" the	-32 -11
company	> b:" which	17 21
company	> b:# ,	-7 -34
company	> b:# L	-15 32
company	> b:# and	-20 -71
company	> b:# from	-36 54
company	> b:# million	-19 -28
company	> b:# through	-17 6
company	> b:$ #	-27 18
company	> b:) and	-23 -21
company	> b:, "	-2 14
company	> b:, #	-16 14
company	> b:, F	-24 -45
company	> b:, P	-14 -25
company	> b:, a	32 -41
company	> b:, according	-32 -25
company	> b:, and	-16 -3
company	> b:, best	-20 26
company	> b:, both	-22 33
company	> b:, currently	19 -26
company	> b:, figures	-24 -32
company	> b:, filmed	-19 -2
company	> b:, for	33 6
company	> b:, from	-27 -10
company	> b:, has	-29 -35
company	> b:, in	20 2
company	> b:, is	-13 -30
company	> b:, made	45 -33
company	> b:, opens	-12 18
company	> b:, out	-32 36
company	> b:, released	-17 22
company	> b:, said	-36 -38
company	> b:, the	10 -34
company	> b:, through	-12 17
company	> b:, was	12 14
company	> b:, which	-19 30
company	> b:, will	6 -5
company	> b:, with	6 1
company	> b:. #	-24 -5
company	> b:F )	-17 -16
company	> b:F ,	-7 -22
company	> b:F is	26 -22
company	> b:F with	-35 -28
company	> b:L ,	-66 14
company	> b:L and	-29 -29
company	> b:L by	-29 17
company	> b:L company	23 -23
company	> b:L for	30 -35
company	> b:L in	30 -40
company	> b:L next	-19 -2
company	> b:L on	-17 36
company	> b:L production	30 -23
company	> b:L screens	-12 17
company	> b:O ,	9 -29
company	> b:O and	38 -3
company	> b:O animation	-15 -15
company	> b:O western	-22 -18
company	> b:P ,	-14 18
company	> b:P action-comedy	-15 -2
company	> b:P and	-2 22
company	> b:P as	-17 0
company	> b:P for	2 44
company	> b:P have	-23 -21
company	> b:P novel	-32 11
company	> b:P reprising	-18 -19
company	> b:P wrote	15 -10
company	> b:W ,	-20 26
company	> b:a $	-19 -28
company	> b:a film	47 -35
company	> b:a third	-18 -19
company	> b:about a	9 25
company	> b:according to	-32 -25
company	> b:action-comedy coming	-15 -2
company	> b:and F	-15 -20
company	> b:and P	-13 16
company	> b:and denies	-18 -19
company	> b:and has	-23 14
company	> b:and not	-17 -19
company	> b:and the	20 -60
company	> b:and those	39 -34
company	> b:and was	6 6
company	> b:animation F	-15 -15
company	> b:around the	-30 -27
company	> b:as a	26 -20
company	> b:as the	-25 -1
company	> b:at L	-33 28
company	> b:at the	-47 -8
company	> b:backing of	-21 -19
company	> b:be in	-28 -29
company	> b:be on	-12 17
company	> b:be released	-13 37
company	> b:be shot	-17 -19
company	> b:be shown	-28 -22
company	> b:be sold	-16 -26
company	> b:been lost	13 12
company	> b:been named	-22 -26
company	> b:been promised	-18 -19
company	> b:being developed	29 -29
company	> b:being made	-29 -32
company	> b:best film	-26 -27
company	> b:best known	-20 26
company	> b:both of	-22 33
company	> b:bought by	-29 36
company	> b:british cinemas	-25 8
company	> b:built around	-30 -27
company	> b:by F	-19 -16
company	> b:by L	30 -23
company	> b:by O	-17 -13
company	> b:by P	27 -26
company	> b:by the	30 -34
company	> b:can be	-16 3
company	> b:charge for	-28 -29
company	> b:coming oct	-15 -2
company	> b:company of	-16 -19
company	> b:crowd at	-20 3
company	> b:currently filming	19 -26
company	> b:data company	-19 -20
company	> b:deal with	-40 -36
company	> b:deck for	-15 1
company	> b:denies that	-18 -19
company	> b:developed for	10 -22
company	> b:distributed by	-37 41
company	> b:early next	-19 -20
company	> b:eight nominations	-19 -20
company	> b:figures from	-24 -32
company	> b:film ,	-38 -8
company	> b:film F	24 -19
company	> b:film at	31 -26
company	> b:filmed in	-19 -2
company	> b:filming in	19 -26
company	> b:first by	-31 -27
company	> b:followed by	-19 -16
company	> b:following year	-19 -18
company	> b:for O	7 20
company	> b:for P	-23 16
company	> b:for next	-15 1
company	> b:for release	10 -22
company	> b:for television	36 -15
company	> b:for the	-24 22
company	> b:friday ,	-21 7
company	> b:from september	-12 17
company	> b:from the	-29 -46
company	> b:from writer-director	-22 -18
company	> b:given the	-22 -20
company	> b:going to	-17 -19
company	> b:grubby little	-20 3
company	> b:had the	-20 3
company	> b:has been	-23 6
company	> b:has received	-19 -20
company	> b:has the	-21 -19
company	> b:have been	13 12
company	> b:have joined	-23 -21
company	> b:he thought	-23 -20
company	> b:his ideas	39 -34
company	> b:his role	-18 -19
company	> b:hospital sitcom	-20 26
company	> b:ideas and	39 -34
company	> b:in #	2 -51
company	> b:in F	13 6
company	> b:in L	18 -37
company	> b:in charge	-28 -29
company	> b:in japanese	-19 -2
company	> b:in the	-2 26
company	> b:in which	-28 11
company	> b:into a	28 -41
company	> b:is being	4 -39
company	> b:is going	-17 -19
company	> b:is produced	23 -29
company	> b:is released	-22 5
company	> b:is repped	-38 -37
company	> b:is the	-31 -27
company	> b:is to	-17 -21
company	> b:japanese ,	-19 -2
company	> b:joined the	-23 -21
company	> b:jointly by	-20 26
company	> b:july #	-28 4
company	> b:june ,	-15 1
company	> b:jury prize	-22 -20
company	> b:known for	-20 26
company	> b:little slasher	-20 3
company	> b:lost after	13 12
company	> b:made by	63 -38
company	> b:made for	6 -24
company	> b:man on	-12 18
company	> b:midnight crowd	-20 3
company	> b:million opening	-19 -28
company	> b:month by	-19 -2
company	> b:month through	-12 18
company	> b:named best	-22 -26
company	> b:next june	-15 1
company	> b:next month	-20 11
company	> b:next year	-19 -20
company	> b:nominations for	-19 -20
company	> b:not at	-17 -19
company	> b:oct .	-22 11
company	> b:of #	-34 27
company	> b:of F	-31 -25
company	> b:of O	22 -30
company	> b:of the	-35 4
company	> b:of which	-22 33
company	> b:on #	-17 36
company	> b:on deck	-15 1
company	> b:on screen	-12 18
company	> b:on some	-12 17
company	> b:only man	-12 18
company	> b:opening in	-19 -28
company	> b:opens next	-12 18
company	> b:out july	-28 4
company	> b:parent company	-16 -19
company	> b:penned by	23 -29
company	> b:picked up	-26 32
company	> b:prize at	-22 -20
company	> b:produced by	51 -59
company	> b:production house	30 -23
company	> b:promised to	-18 -19
company	> b:rang up	-19 -28
company	> b:received eight	-19 -20
company	> b:release in	10 -22
company	> b:released by	-11 21
company	> b:released in	-20 20
company	> b:repped by	-38 -37
company	> b:reprising his	-18 -19
company	> b:role ,	-18 -19
company	> b:said he	-23 -20
company	> b:sale of	-23 -20
company	> b:screen ,	-12 18
company	> b:screens from	-12 17
company	> b:seems his	39 -34
company	> b:september #	-12 17
company	> b:shared the	-36 -32
company	> b:shooting early	-19 -20
company	> b:shot at	-17 -19
company	> b:shown in	-34 -30
company	> b:sitcom W	-20 26
company	> b:slasher which	-20 3
company	> b:sold to	-16 -26
company	> b:some #	-12 17
company	> b:songs of	-30 -27
company	> b:starred P	-29 20
company	> b:starts shooting	-19 -20
company	> b:television by	36 -15
company	> b:ten days	21 -29
company	> b:that a	-18 -19
company	> b:that the	-23 -20
company	> b:the #	17 7
company	> b:the L	-16 38
company	> b:the O	9 -21
company	> b:the P	-26 -13
company	> b:the backing	-21 -19
company	> b:the data	-19 -20
company	> b:the first	-31 -27
company	> b:the following	-19 -18
company	> b:the grubby	-20 3
company	> b:the hospital	-20 26
company	> b:the jury	-22 -20
company	> b:the midnight	-20 3
company	> b:the only	-12 18
company	> b:the parent	-16 -19
company	> b:the sale	-23 -20
company	> b:the songs	-30 -27
company	> b:third has	-18 -19
company	> b:those of	39 -34
company	> b:thought that	-23 -20
company	> b:thought to	13 12
company	> b:through O	-13 18
company	> b:to O	-16 -19
company	> b:to a	-22 -24
company	> b:to be	-18 -26
company	> b:to have	13 12
company	> b:to the	11 -30
company	> b:up a	-19 -28
company	> b:up jointly	-20 26
company	> b:was distributed	-35 21
company	> b:was followed	-19 -16
company	> b:was given	-22 -20
company	> b:was made	6 -37
company	> b:was picked	-26 32
company	> b:was thought	13 12
company	> b:were distributed	-22 33
company	> b:western from	-22 -18
company	> b:which O	-27 25
company	> b:which P	41 -23
company	> b:which had	-23 -4
company	> b:which is	9 34
company	> b:which starts	-19 -20
company	> b:which was	-32 -13
company	> b:which were	-22 33
company	> b:will be	-36 -1
company	> b:with P	-17 44
company	> b:with the	17 -18
company	> b:with £	-21 -21
company	> b:writer-director P	-22 -18
company	> b:year at	-19 -20
company	> b:£ #	-25 -31
company	> does 	-14 0
company	> far:1	-1 20
company	> far:11+	13 -6
company	> far:17+	-34 -6
company	> far:26+	-27 -42
company	> far:3	-11 7
company	> far:4+	-17 -9
company	> far:7+	-7 5
company	> films here:0	-21 -25
company	> films here:1	16 -4
company	> films here:2	-44 9
company	> films here:3+	-7 14
company	> films:0	-11 11
company	> films:1	-9 -36
company	> films:2	-27 -29
company	> first:"	-52 -7
company	> first:'	-26 -29
company	> first:)	-25 -39
company	> first:,	13 -10
company	> first:about	9 28
company	> first:and	-50 3
company	> first:by	-31 20
company	> first:can	-16 3
company	> first:film	-40 -12
company	> first:for	10 18
company	> first:has	-36 15
company	> first:in	-7 -55
company	> first:is	-37 -4
company	> first:on	-36 22
company	> first:rang	-19 -28
company	> first:seems	39 -34
company	> first:to	44 -30
company	> first:was	5 -4
company	> first:will	-33 -33
company	> first:with	15 28
company	> first:won	-32 -37
company	> l:"	-2 8
company	> l:'	-18 -16
company	> l:(	-23 -36
company	> l:,	36 0
company	> l:, "	20 -25
company	> l:, P	40 51
company	> l::	-12 18
company	> l:C in	16 -33
company	> l:F ,	39 -9
company	> l:F and	-26 -8
company	> l:L classic	-23 -20
company	> l:P	6 2
company	> l:P '	-18 -16
company	> l:P (	-23 -36
company	> l:^	-31 1
company	> l:^ "	-29 42
company	> l:^ P	-34 -34
company	> l:^ ^	-31 1
company	> l:^ his	45 51
company	> l:actor for	-29 23
company	> l:after P	-19 -28
company	> l:also in	-12 15
company	> l:and	-25 6
company	> l:assembled for	23 -23
company	> l:behind	-16 -19
company	> l:by	-36 27
company	> l:classic	-23 -20
company	> l:different :	-12 18
company	> l:direct	-4 -30
company	> l:director of	-39 -43
company	> l:film	-50 -30
company	> l:followed by	-17 -19
company	> l:for	-2 -23
company	> l:for "	-20 3
company	> l:his	41 61
company	> l:in	16 -15
company	> l:in "	-41 -2
company	> l:in P	-45 -43
company	> l:is	16 2
company	> l:is making	17 5
company	> l:making	17 5
company	> l:of	-58 -10
company	> l:of "	-24 -28
company	> l:on	-47 21
company	> l:quarter of	13 12
company	> l:studio behind	-16 -19
company	> l:that	-27 -39
company	> l:with	16 -31
company	> l:work ,	-26 -29
company	> last:# ,	10 -22
company	> last:# from	-28 34
company	> last:# through	-17 6
company	> last:, for	12 0
company	> last:, said	-22 -31
company	> last:, the	25 -34
company	> last:, which	-27 28
company	> last:, with	1 6
company	> last:;	-26 1
company	> last:;|	-26 1
company	> last:F for	-16 -55
company	> last:F with	-43 28
company	> last:L by	-29 17
company	> last:L for	30 -35
company	> last:O and	30 18
company	> last:P ,	-22 -18
company	> last:P for	2 44
company	> last:a	9 -18
company	> last:and	3 22
company	> last:and the	-26 -34
company	> last:and|	3 22
company	> last:as the	-26 -28
company	> last:at	20 -53
company	> last:at the	-48 -35
company	> last:at|	20 -53
company	> last:a|	9 -18
company	> last:bought by	-29 36
company	> last:by	0 26
company	> last:by the	5 -30
company	> last:by|	0 26
company	> last:channel	-4 -19
company	> last:channel|	-4 -19
company	> last:charge for	-28 -29
company	> last:company	7 -23
company	> last:company of	-16 -19
company	> last:company|	7 -23
company	> last:data company	-19 -20
company	> last:distributed by	-37 41
company	> last:film for	30 23
company	> last:following year	-19 -18
company	> last:for	18 -3
company	> last:for the	-19 -20
company	> last:for|	18 -3
company	> last:from	9 31
company	> last:from|	9 31
company	> last:in	-13 -36
company	> last:in the	-27 -23
company	> last:in|	-13 -36
company	> last:joined the	-17 -18
company	> last:made for	-11 -22
company	> last:month by	-19 -2
company	> last:not at	-17 -19
company	> last:of	16 -39
company	> last:of the	-33 -32
company	> last:of|	16 -39
company	> last:on	-50 26
company	> last:on|	-50 26
company	> last:prize at	-22 -20
company	> last:produced by	30 -30
company	> last:promised to	-18 -19
company	> last:released by	-11 21
company	> last:run	-19 -32
company	> last:run|	-19 -32
company	> last:said	-22 -31
company	> last:said|	-22 -31
company	> last:sold to	-16 -20
company	> last:songs of	-30 -27
company	> last:studio	-36 -28
company	> last:studio|	-36 -28
company	> last:the	-29 -59
company	> last:the|	-29 -59
company	> last:through	-27 47
company	> last:through|	-27 47
company	> last:to	36 -41
company	> last:to run	-19 -32
company	> last:to the	-48 -44
company	> last:to|	36 -41
company	> last:when	-29 -43
company	> last:when|	-29 -43
company	> last:which	-26 38
company	> last:which|	-26 38
company	> last:with	30 -17
company	> last:with|	30 -17
company	> last:year	-19 -18
company	> last:year at	-19 -20
company	> last:year|	-19 -18
company	> people here:0	-19 1
company	> people here:1	-8 -23
company	> people here:2	-5 30
company	> people:0	-14 1
company	> people:1	-14 -3
company	> people:2	22 2
company	> people:3+	-2 -4
company	> r:"	-23 -39
company	> r:" F	-23 -39
company	> r:" F ,	-23 -39
company	> r:,	2 20
company	> r:, and	-8 26
company	> r:, in	-28 37
company	> r:, in a	-16 -19
company	> r:, in which	-24 38
company	> r:, the	-42 -30
company	> r:, the parent	-16 -20
company	> r:, where	-17 -19
company	> r:, where he	-17 -19
company	> r:, which	-19 -20
company	> r:, which will	-19 -20
company	> r:, with	15 3
company	> r:, with P	-1 11
company	> r:.	4 -15
company	> r:. ^	4 -15
company	> r:. ^ ^	4 -15
company	> r:L	-19 -20
company	> r:L facility	-19 -20
company	> r:L facility .	-19 -20
company	> r:^	12 -29
company	> r:^ ^	12 -29
company	> r:^ ^ ^	12 -29
company	> r:adventure	31 -35
company	> r:and	20 28
company	> r:and O	33 22
company	> r:and O .	-31 -3
company	> r:and the	-44 44
company	> r:and the couple	-19 -32
company	> r:animation	-19 -19
company	> r:animation F	-19 -19
company	> r:animation F with	-19 -19
company	> r:are	25 9
company	> r:at	-40 46
company	> r:feared	-22 -31
company	> r:feared that	-22 -31
company	> r:feared that any	-22 -31
company	> r:financing	10 13
company	> r:financing and	10 13
company	> r:financing and handling	10 13
company	> r:for	-21 28
company	> r:from	32 -27
company	> r:gave	-19 -18
company	> r:gave her	-19 -18
company	> r:gave her second	-19 -18
company	> r:has	-8 -22
company	> r:has announced	10 -22
company	> r:has announced .	10 -22
company	> r:in	-10 6
company	> r:in #	21 3
company	> r:in L	-58 -34
company	> r:neighbors	-22 -18
company	> r:neighbors across	-22 -18
company	> r:neighbors across town	-22 -18
company	> r:on	-38 29
company	> r:put	-24 12
company	> r:put out	-22 6
company	> r:put out for	-19 -6
company	> r:said	-47 37
company	> r:show	-19 -20
company	> r:show .	-19 -20
company	> r:show . ^	-19 -20
company	> r:was	-47 -54
company	> r:western	-17 -18
company	> r:western from	-17 -18
company	> r:western from writer-director	-17 -18
company	> r:will	-35 57
company	> r:will put	-20 33
company	> r:will release	-31 35
company	> r:with	34 -24
company	> w:"	-18 9
company	> w:#	-25 12
company	> w:$	-27 18
company	> w:'	-26 -29
company	> w:'s	-23 -41
company	> w:(	-39 30
company	> w:)	-30 -42
company	> w:,	4 8
company	> w:.	-24 -5
company	> w:;	-37 9
company	> w:C	-32 -25
company	> w:F	-9 -35
company	> w:L	16 3
company	> w:O	36 -13
company	> w:P	-6 -2
company	> w:W	-38 17
company	> w:a	26 -33
company	> w:about	6 40
company	> w:accord	-32 -25
company	> w:according	-32 -25
company	> w:action-comedy	-15 -2
company	> w:after	-5 -10
company	> w:also	-14 -15
company	> w:american	18 14
company	> w:an	-25 -32
company	> w:and	-7 7
company	> w:animation	-15 -15
company	> w:are	-47 8
company	> w:around	-40 -36
company	> w:as	8 23
company	> w:at	-7 -15
company	> w:back	23 -47
company	> w:backing	23 -47
company	> w:be	-27 -14
company	> w:been	-18 21
company	> w:before	16 -19
company	> w:begin	-38 -25
company	> w:being	0 -40
company	> w:best	-29 17
company	> w:both	-22 33
company	> w:bought	-29 36
company	> w:british	-25 8
company	> w:build	-30 -27
company	> w:built	-30 -27
company	> w:buy	-29 36
company	> w:by	26 4
company	> w:can	-16 3
company	> w:channel	-4 -19
company	> w:charge	-28 -29
company	> w:cinemas	-26 19
company	> w:clear	-30 -29
company	> w:co-produce	45 -43
company	> w:come	-38 19
company	> w:coming	-15 -2
company	> w:company	0 -32
company	> w:crowd	-20 3
company	> w:currently	19 -26
company	> w:data	-19 -20
company	> w:days	21 -29
company	> w:deal	-40 -36
company	> w:deck	-15 1
company	> w:denies	-18 -19
company	> w:deny	-18 -19
company	> w:develop	29 -29
company	> w:developed	29 -29
company	> w:direct	4 -31
company	> w:directed	15 -22
company	> w:distribute	-42 44
company	> w:distributed	-42 44
company	> w:early	-19 -20
company	> w:eight	-26 -25
company	> w:figure	-24 -32
company	> w:figures	-24 -32
company	> w:film	40 -41
company	> w:filmed	-19 -2
company	> w:filming	19 -26
company	> w:final	-41 49
company	> w:first	-44 -39
company	> w:follow	-25 -21
company	> w:followed	-19 -16
company	> w:following	-19 -18
company	> w:for	18 1
company	> w:friday	-30 51
company	> w:from	0 16
company	> w:give	-21 -25
company	> w:given	-21 -25
company	> w:go	19 -19
company	> w:going	-17 -19
company	> w:grubby	-20 3
company	> w:had	-38 -5
company	> w:has	-41 -27
company	> w:he	-61 -40
company	> w:her	-48 -36
company	> w:his	19 -49
company	> w:hit	20 21
company	> w:horror	14 -25
company	> w:hospital	-20 26
company	> w:house	30 -23
company	> w:ideas	39 -34
company	> w:in	8 -11
company	> w:into	30 -26
company	> w:is	-8 -12
company	> w:it	-48 -10
company	> w:itself	16 -34
company	> w:japanese	-19 -2
company	> w:join	-22 -21
company	> w:joined	-23 -21
company	> w:jointly	-20 26
company	> w:july	-28 4
company	> w:june	-15 1
company	> w:jury	-22 -20
company	> w:know	-20 26
company	> w:known	-20 26
company	> w:last	-23 17
company	> w:little	-20 3
company	> w:lose	10 8
company	> w:lost	13 12
company	> w:made	13 -44
company	> w:make	13 -44
company	> w:man	-12 18
company	> w:march	-16 26
company	> w:may	25 -36
company	> w:midnight	-20 3
company	> w:million	-40 -48
company	> w:month	-20 11
company	> w:name	-22 -26
company	> w:named	-22 -26
company	> w:next	-27 11
company	> w:nominations	-19 -20
company	> w:not	-27 -38
company	> w:novel	-32 11
company	> w:now	-38 -29
company	> w:oct	-22 11
company	> w:of	-10 -1
company	> w:on	-61 23
company	> w:only	-14 3
company	> w:open	-24 2
company	> w:opening	-19 -28
company	> w:opens	-22 21
company	> w:out	-44 49
company	> w:parent	-16 -19
company	> w:pen	23 -29
company	> w:penned	23 -29
company	> w:pick	-26 32
company	> w:picked	-26 32
company	> w:play	-35 -51
company	> w:prize	-22 -20
company	> w:produce	51 -59
company	> w:produced	51 -59
company	> w:production	28 -31
company	> w:promise	-18 -19
company	> w:promised	-18 -19
company	> w:rang	-19 -28
company	> w:reach	-38 13
company	> w:receive	-19 -20
company	> w:received	-19 -20
company	> w:release	-17 40
company	> w:released	-24 32
company	> w:remain	-33 -44
company	> w:remains	-33 -44
company	> w:repped	-38 -37
company	> w:reprise	-18 -19
company	> w:reprising	-18 -19
company	> w:ring	-19 -28
company	> w:role	-18 -19
company	> w:run	-34 -37
company	> w:said	-36 -38
company	> w:sale	-23 -20
company	> w:say	-36 -38
company	> w:screen	-9 24
company	> w:screens	-12 17
company	> w:seem	39 -34
company	> w:seems	39 -34
company	> w:sell	-19 -41
company	> w:september	-12 17
company	> w:set	-35 10
company	> w:share	-36 -32
company	> w:shared	-36 -32
company	> w:she	-48 -15
company	> w:shoot	-35 15
company	> w:shooting	-19 -20
company	> w:shot	-23 -22
company	> w:show	-40 0
company	> w:shown	-37 -37
company	> w:sitcom	-20 26
company	> w:slasher	-20 3
company	> w:sold	-19 -41
company	> w:some	-12 17
company	> w:songs	-30 -27
company	> w:star	-11 21
company	> w:starred	-29 20
company	> w:stars	1 10
company	> w:start	-19 -20
company	> w:starts	-19 -20
company	> w:studio	-36 -28
company	> w:take	-42 -44
company	> w:television	36 -15
company	> w:ten	21 -29
company	> w:that	-7 -46
company	> w:the	-12 -33
company	> w:theaters	-37 28
company	> w:think	9 7
company	> w:third	-18 -19
company	> w:those	39 -34
company	> w:thought	9 7
company	> w:through	-25 49
company	> w:to	10 -11
company	> w:took	-37 -35
company	> w:two	-37 -37
company	> w:under	-32 23
company	> w:up	-37 4
company	> w:voice	-34 -28
company	> w:were	-29 33
company	> w:western	-22 -18
company	> w:when	-29 -43
company	> w:which	-1 46
company	> w:whose	-33 22
company	> w:will	-19 1
company	> w:win	-37 -44
company	> w:with	20 -8
company	> w:won	-37 -44
company	> w:write	13 -18
company	> w:writer-director	-22 -18
company	> w:wrote	15 -10
company	> w:year	-22 -26
company	> w:yet	-29 -32
company	> w:£	-25 -31
company	>=,	48 -44
company	>=, for	12 0
company	>=, for|	12 0
company	>=, which	-24 36
company	>=, which|	-24 36
company	>=,|	48 -44
company	>=and	-49 -20
company	>=and|	-49 -20
company	>=for	12 -2
company	>=for|	12 -2
company	>=on	-38 21
company	>=on|	-38 21
company	>=with	-4 23
company	>=with P for	3 36
company	>=with P for|	3 36
company	>=with|	-4 23
company	>|named|named	-50 -3
company	>|named|noun	56 -9
company	>|named|pronoun	-5 13
company	does 	-21 -20
company	form:finite conditional	-43 -44
company	form:finite future	-49 1
company	form:finite past	-6 -18
company	form:finite present	-13 -9
company	form:infinitive none	13 10
company	form:ing none	-50 -19
company	form:participle none	3 -25
company	is:58	-26 -23
company	is:adventure	10 26
company	is:agent	-26 -42
company	is:american	10 32
company	is:animation	49 -45
company	is:australian	19 -17
company	is:banner	-35 -33
company	is:channel	-4 -19
company	is:columnist	-31 -22
company	is:company	28 -3
company	is:data	-19 -20
company	is:distributor	-68 54
company	is:film	-15 14
company	is:film-maker	-27 -20
company	is:firm	22 -29
company	is:floated	-35 -33
company	is:former	-36 -26
company	is:german	19 -28
company	is:glasgow-based	13 -22
company	is:hopes	-30 13
company	is:label	3 21
company	is:man	-30 -20
company	is:new	-45 2
company	is:newly	-35 -33
company	is:newspaper	-28 -20
company	is:own	28 -28
company	is:parent	-16 -20
company	is:plans	17 0
company	is:producer	-22 -24
company	is:produces	9 -27
company	is:production	41 -47
company	is:radio	-32 -24
company	is:recently	-27 -20
company	is:release	-39 59
company	is:says	-50 18
company	is:section	-17 -19
company	is:serial	-39 -32
company	is:series	-28 -26
company	is:shingle	18 -20
company	is:show	-19 -20
company	is:song	-32 -34
company	is:studio	51 -16
company	is:studios	-44 -35
company	is:subscribers	-35 -23
company	is:sued	-27 -20
company	is:television	-24 -22
company	is:titles	33 -43
company	is:trade	-28 -20
company	is:western	-17 -18
company	is:year	19 -20
company	main film	24 21
company	no main film	-32 -27
company	other film	-41 -40
company	other is:3m	-31 -27
company	other is:6m	20 -20
company	other is:animation	31 -34
company	other is:classic	-23 -20
company	other is:comedy	-65 16
company	other is:current	-3 -24
company	other is:debut	-32 8
company	other is:drama	-16 6
company	other is:feature	8 -3
company	other is:film	7 -14
company	other is:follow-up	0 32
company	other is:label	-30 30
company	other is:movie	33 12
company	other is:new	-54 44
company	other is:next	-33 -2
company	other is:picture	28 -45
company	other is:production	36 -70
company	other is:project	-47 -30
company	other is:release	-17 25
company	other is:releases	-30 30
company	other is:story	-35 -21
company	other is:tennis	-19 22
company	other is:thriller	16 21
company	other is:triangle	-19 22
company	other is:true	-29 -37
company	other is:v	-19 -21
company	other sure:1	-30 -89
company	other sure:2	-62 -4
company	other sure:3	3 -17
company	other sure:4	-3 34
company	owns	-10 42
company	owns:	10 32
company	rule distributor	-58 54
company	rule distributor distributor	-58 54
company	rule for another distributor	-38 31
company	rule for another productionCompany	69 6
company	rule other distributor	-42 -38
company	rule other productionCompany	-61 -54
company	rule productionCompany	103 -36
company	rule productionCompany company-behind	57 -66
company	rule productionCompany production-company	95 -21
company	same phrase	-17 32
company	says:blocked	23 -63
company	says:reported	19 -32
company	sure:1	-81 -75
company	sure:2	-27 -74
company	sure:3	-12 10
company	sure:4	24 16
company	v:achieve+|X	-36 20
company	v:adapt+|for	-29 -30
company	v:adapt+|for|~	-29 -30
company	v:add|S	-30 13
company	v:add|S|~	-30 13
company	v:announce|S	-5 -19
company	v:announce|S|~	-5 10
company	v:appear|as	-34 -24
company	v:ask|O	-16 -15
company	v:ask|O|~	-16 -15
company	v:back+|by	22 -25
company	v:back+|by|S	22 -25
company	v:back|S	45 -42
company	v:back|S|O	20 -20
company	v:back|S|~	23 -34
company	v:base+|S	-15 -27
company	v:base+|S|~	-15 -27
company	v:bear+|O	52 -27
company	v:begin|at	-26 -32
company	v:begin|at|~	-26 -32
company	v:be|O	-74 51
company	v:be|O|S	-30 42
company	v:be|O|~	-39 23
company	v:be|S	-23 26
company	v:be|S|S	16 14
company	v:be|S|~	2 8
company	v:be|at	-18 -22
company	v:be|at|~	-18 -22
company	v:be|between	34 -22
company	v:be|between|~	34 -22
company	v:be|by	-68 -58
company	v:be|by|~	-46 -33
company	v:be|for	2 -46
company	v:be|for|~	10 -39
company	v:be|in	21 -52
company	v:be|in|in	17 -44
company	v:be|of	-15 -24
company	v:be|on	-36 -43
company	v:be|through	4 28
company	v:be|through|~	12 -26
company	v:be|with	-49 -29
company	v:be|with|~	-49 -29
company	v:bring|S	-56 28
company	v:bring|S|O	-29 34
company	v:bring|S|~	-32 -2
company	v:build|of	-30 -27
company	v:buy+|by	-28 53
company	v:buy|O	-36 -26
company	v:buy|S	-23 16
company	v:buy|S|to	-22 27
company	v:buy|S|~	-6 17
company	v:call|O	-21 -14
company	v:call|O|~	-21 -14
company	v:cancel|S	-20 -15
company	v:cancel|S|~	-20 -15
company	v:cast|S	31 13
company	v:cast|S|in	31 13
company	v:co-produce|with	45 -43
company	v:come|X	-44 29
company	v:come|X|X	-34 28
company	v:come|from	2 -22
company	v:come|from|~	2 -22
company	v:come|through	-46 -7
company	v:come|through|X	-15 -2
company	v:comment|S	-45 -49
company	v:comment|S|~	-45 -49
company	v:compete|for	-52 -28
company	v:confirm|S	37 21
company	v:confirm|S|~	19 12
company	v:cost|S	-19 22
company	v:cost|S|X	-19 22
company	v:create|for	-28 -23
company	v:create|for|~	-28 -23
company	v:develop|S	-5 -14
company	v:develop|S|~	11 19
company	v:direct+|S	-27 15
company	v:direct+|X	-30 12
company	v:direct+|at	25 25
company	v:direct+|at|~	25 25
company	v:direct|X	-5 0
company	v:direct|X|X	-5 0
company	v:direct|for	21 -60
company	v:direct|for|O	34 -41
company	v:distribute+|by	-42 44
company	v:distribute+|by|S	-35 21
company	v:distribute|S	-20 10
company	v:distribute|S|O	-29 -15
company	v:distribute|S|~	-2 6
company	v:do|O	-21 7
company	v:do|S	8 -69
company	v:do|S|~	-33 -41
company	v:do|as	-18 -15
company	v:do|as|~	-18 -15
company	v:do|for	-43 16
company	v:do|with	-32 -34
company	v:drop|S	-53 -6
company	v:drop|S|~	-46 18
company	v:end up|S	-34 -27
company	v:end up|S|~	-34 -27
company	v:end|S	-23 -20
company	v:end|S|~	-23 -20
company	v:fear|S	-22 -31
company	v:film|S	-37 -46
company	v:film|S|~	-37 -46
company	v:film|through	-19 -19
company	v:film|through|~	-19 -19
company	v:finance|S	23 11
company	v:finance|S|X	10 13
company	v:finance|S|~	20 -28
company	v:fire|S	-35 -13
company	v:fire|S|~	-35 -13
company	v:follow|O	19 -20
company	v:follow|O|X	-19 -18
company	v:follow|S	-34 1
company	v:form+|X	-38 -27
company	v:get|S	33 17
company	v:give+|at	-22 -20
company	v:give|S	25 -42
company	v:give|S|~	18 -13
company	v:go|to	-20 -22
company	v:go|to|~	-20 -22
company	v:handle|S	-16 30
company	v:handle|S|O	-30 -17
company	v:handle|S|X	10 13
company	v:handle|S|~	-40 43
company	v:hang|of	-24 -17
company	v:hang|of|~	-24 -17
company	v:have|O	-26 -29
company	v:have|O|S	-26 -29
company	v:have|S	-19 -44
company	v:have|S|for	21 -44
company	v:have|S|~	-20 -14
company	v:have|from	-52 9
company	v:have|from|~	-35 -45
company	v:have|of	-21 -19
company	v:include|O	24 -24
company	v:ink|for	-28 -23
company	v:ink|for|~	-28 -23
company	v:inspire+|X	-30 13
company	v:inspire+|X|~	-30 13
company	v:join|O	-17 -18
company	v:join|O|S	-17 -18
company	v:keep|with	-38 -28
company	v:keep|with|with	-34 -23
company	v:land|S	-30 26
company	v:land|S|~	-30 26
company	v:lead+|X	26 -21
company	v:lead+|X|X	26 -21
company	v:leave+|X	12 -36
company	v:leave+|X|X	12 -36
company	v:lend|in	22 -47
company	v:make+|at	-7 -37
company	v:make+|at|S	-1 -23
company	v:make+|at|~	-22 -32
company	v:make+|by	16 -38
company	v:make+|by|S	44 -29
company	v:make+|for	-44 -21
company	v:make+|for|S	-44 -21
company	v:make|O	-35 -26
company	v:make|S	43 -46
company	v:make|S|O	30 -29
company	v:make|S|~	30 -42
company	v:make|for	28 18
company	v:make|from	26 14
company	v:make|from|~	26 14
company	v:make|with	41 -34
company	v:mean+|S	-15 1
company	v:mean+|S|~	-15 1
company	v:mention|S	-28 -20
company	v:open|S	-34 8
company	v:open|S|O	-30 -45
company	v:open|S|X	-29 23
company	v:open|S|~	-20 45
company	v:open|through	-12 18
company	v:open|through|S	-12 18
company	v:open|with	-35 -23
company	v:oversee|for	-19 -22
company	v:oversee|for|~	-19 -22
company	v:own|S	-37 -22
company	v:park|S	-15 1
company	v:park|S|~	-15 1
company	v:pay|S	1 42
company	v:pay|S|~	21 -28
company	v:persuade|O	-37 -25
company	v:pick up+|by	-26 32
company	v:pick|S	-46 -47
company	v:play+|X	-8 -18
company	v:play+|X|X	4 -41
company	v:play+|X|~	-33 8
company	v:play+|according to	-31 -38
company	v:play|X	-30 30
company	v:play|X|X	-30 30
company	v:play|in	25 -30
company	v:play|in|~	-27 -25
company	v:play|on	-18 -18
company	v:play|on|~	-18 -18
company	v:pop up|on	-28 27
company	v:premiere|on	-18 -20
company	v:premiere|on|~	-18 -20
company	v:present+|S	-19 -20
company	v:prevail|over	-41 -27
company	v:prevail|over|~	-41 -27
company	v:produce+|by	44 -47
company	v:produce+|by|S	23 -29
company	v:produce+|by|X	32 -28
company	v:produce+|for	25 -45
company	v:produce+|for|~	17 -34
company	v:produce|S	-49 -42
company	v:produce|S|~	-17 -24
company	v:produce|for	22 32
company	v:produce|for|~	22 32
company	v:produce|through	35 -19
company	v:produce|through|~	35 -19
company	v:produce|under	18 -31
company	v:produce|under|~	18 -31
company	v:promise+|to	-18 -19
company	v:promise|S	34 17
company	v:pull|S	-19 22
company	v:pull|S|O	-19 22
company	v:put+|by	37 -20
company	v:put+|by|~	37 -20
company	v:put|S	-18 32
company	v:put|S|O	-25 39
company	v:put|S|X	-25 32
company	v:put|S|into	28 -24
company	v:put|S|~	-39 -39
company	v:receive|S	-25 -29
company	v:receive|for	-19 -20
company	v:receive|for|S	-19 -20
company	v:release+|by	-23 59
company	v:release+|by|S	-25 46
company	v:release+|by|~	-17 42
company	v:release|S	-36 46
company	v:release|S|O	-33 48
company	v:release|S|~	-21 -13
company	v:remain|on	-44 -51
company	v:report|S	-44 -43
company	v:restore+|S	-24 -17
company	v:restore+|S|~	-24 -17
company	v:run+|S	-6 -18
company	v:run+|S|~	-6 -18
company	v:run|O	21 -59
company	v:run|O|~	-31 -18
company	v:run|S	-26 -27
company	v:run|S|~	-26 -27
company	v:run|X	25 25
company	v:say|O	-28 -5
company	v:say|O|~	-26 8
company	v:say|S	8 34
company	v:say|S|~	32 -10
company	v:screen|S	-26 -23
company	v:screen|S|~	-26 -23
company	v:screen|X	-27 20
company	v:screen|X|~	-27 20
company	v:see|at	-23 -31
company	v:see|at|~	-23 -31
company	v:sell+|to	-16 -20
company	v:sell|O	40 -16
company	v:sell|S	-47 20
company	v:sell|to	30 -31
company	v:send|S	-22 -41
company	v:send|S|~	-22 -41
company	v:set|S	23 -2
company	v:share|S	49 -9
company	v:share|S|of	34 -8
company	v:share|S|~	39 -43
company	v:share|with	-43 28
company	v:shelve|S	-32 -18
company	v:shelve|S|~	-17 -33
company	v:shift|S	-24 23
company	v:shift|S|O	-24 23
company	v:shoot|X	30 -23
company	v:shoot|X|X	30 -23
company	v:shoot|at	-34 -28
company	v:show+|S	-23 -34
company	v:show+|by	-22 -40
company	v:show|S	-22 12
company	v:spin|S	26 -35
company	v:split|S	33 -37
company	v:split|S|~	33 -37
company	v:star|S	17 22
company	v:star|X	-48 -22
company	v:star|X|S	-19 -21
company	v:star|X|X	-43 -9
company	v:state|X	-37 -26
company	v:stick|S	-34 23
company	v:study|at	-17 -25
company	v:study|at|~	-17 -25
company	v:take|S	32 30
company	v:take|S|~	-39 49
company	v:take|X	-17 -19
company	v:take|X|~	-17 -19
company	v:take|to	-33 -29
company	v:take|to|~	-25 -25
company	v:telephone|O	-20 15
company	v:telephone|O|~	-20 15
company	v:tell|O	-18 -39
company	v:tell|O|~	-18 -39
company	v:tell|S	-22 -24
company	v:tell|S|~	-22 -24
company	v:think|X	26 -35
company	v:think|X|X	26 -35
company	v:visit+|X	-37 -25
company	v:visit+|X|X	-31 -19
company	v:want|S	19 -22
company	v:want|S|~	19 -22
company	v:watch|S	-35 -23
company	v:win|S	14 -25
company	v:win|S|~	14 -25
company	v:win|at	-43 -34
company	v:win|at|~	-33 -43
company	v:withdraw|S	-53 7
company	v:withhold|S	-27 -20
company	v:withhold|S|~	-27 -20
company	v:write|for	28 -36
company	v:write|to	-20 -17
company	v:write|to|~	-20 -17
company	v:|O|O	-38 37
company	v:|O|S	-50 19
company	v:|O|X	-19 -18
company	v:|O|~	-29 -12
company	v:|S|O	0 7
company	v:|S|S	-15 2
company	v:|S|X	-24 33
company	v:|S|for	24 0
company	v:|S|in	42 -4
company	v:|S|into	28 -24
company	v:|S|of	23 8
company	v:|S|to	-22 27
company	v:|S|with	-46 -29
company	v:|S|~	-12 6
company	v:|X|S	-39 -42
company	v:|X|X	11 -27
company	v:|X|by	-34 -32
company	v:|X|~	-26 27
company	v:|as|~	-25 -23
company	v:|at|S	-3 -37
company	v:|at|~	-22 4
company	v:|between|~	34 -22
company	v:|by|S	19 11
company	v:|by|X	32 -28
company	v:|by|~	-17 5
company	v:|for|O	32 19
company	v:|for|S	-21 -48
company	v:|for|~	1 -18
company	v:|from|~	5 23
company	v:|in|in	5 -40
company	v:|in|~	-23 -31
company	v:|of|S	23 -33
company	v:|of|~	-24 -25
company	v:|on|S	-33 21
company	v:|on|in	-19 2
company	v:|on|~	-25 -28
company	v:|over|~	-41 -27
company	v:|through|S	-34 39
company	v:|through|X	-15 -2
company	v:|through|~	15 -26
company	v:|to|~	6 6
company	v:|under|~	18 -31
company	v:|with|S	3 -47
company	v:|with|X	27 -39
company	v:|with|with	-34 -23
company	v:|with|~	-1 -48
company	year	24 -48
company	~	-24 -25
company	~ before:"	-30 21
company	~ before:#	-37 -30
company	~ before:$	2 -40
company	~ before:'s	1 -22
company	~ before:(	6 -41
company	~ before:,	-36 -25
company	~ before:;	15 31
company	~ before:C	-32 -61
company	~ before:F	-70 -53
company	~ before:L	35 4
company	~ before:O	25 -2
company	~ before:P	-2 -7
company	~ before:W	0 -8
company	~ before:a	-33 -8
company	~ before:aboard	-39 -39
company	~ before:about	16 -38
company	~ before:according	-42 -53
company	~ before:actor	31 -27
company	~ before:adapted	-43 -39
company	~ before:after	-32 20
company	~ before:agreed	-30 -39
company	~ before:alfonso	-22 -24
company	~ before:along	-42 -35
company	~ before:also	-32 -43
company	~ before:among	-30 11
company	~ before:an	-6 38
company	~ before:and	18 -18
company	~ before:animated	-18 -18
company	~ before:are	-1 14
company	~ before:as	-40 -60
company	~ before:asked	-28 -27
company	~ before:at	-16 -28
company	~ before:attached	-20 -15
company	~ before:august	-26 -32
company	~ before:australian	19 -17
company	~ before:badly	-17 -20
company	~ before:be	-53 35
company	~ before:beast	-24 -17
company	~ before:been	-9 -66
company	~ before:before	-26 -31
company	~ before:begin	-26 -32
company	~ before:being	-29 -30
company	~ before:between	34 -22
company	~ before:book	-20 -33
company	~ before:bought	-18 24
company	~ before:broadcast	-26 -35
company	~ before:but	-31 30
company	~ before:by	-26 8
company	~ before:called	22 -18
company	~ before:came	-29 -12
company	~ before:cels	-28 -23
company	~ before:chance	-20 15
company	~ before:cinemas	-28 -41
company	~ before:co-production	34 -22
company	~ before:come	2 -22
company	~ before:company	30 5
company	~ before:created	-28 -23
company	~ before:currently	-16 -33
company	~ before:cut	-18 -18
company	~ before:detective	-28 -23
company	~ before:directed	25 25
company	~ before:distributed	-31 -39
company	~ before:distributor	-36 20
company	~ before:do	-34 -41
company	~ before:does	-27 21
company	~ before:doing	-17 -24
company	~ before:due	-21 -34
company	~ before:executive	6 -33
company	~ before:eyes	-12 19
company	~ before:fair	25 -38
company	~ before:film	-28 24
company	~ before:film-maker	-27 -20
company	~ before:films	34 -32
company	~ before:firm	22 -29
company	~ before:first	-28 25
company	~ before:first-look	-26 -35
company	~ before:for	-17 21
company	~ before:former	-31 -24
company	~ before:from	7 7
company	~ before:front	-24 -17
company	~ before:further	-22 -32
company	~ before:german	19 -28
company	~ before:girls	-28 -23
company	~ before:glasgow-based	13 -22
company	~ before:go	-19 -26
company	~ before:grandmother	-18 -18
company	~ before:had	-34 -30
company	~ before:harry	-22 -24
company	~ before:has	-24 -23
company	~ before:he	1 -30
company	~ before:head	-25 -28
company	~ before:her	13 -41
company	~ before:his	5 27
company	~ before:hung	-24 -17
company	~ before:i	-20 -17
company	~ before:in	-64 12
company	~ before:inked	-28 -23
company	~ before:is	15 25
company	~ before:it	29 5
company	~ before:its	-28 -34
company	~ before:january	-18 -20
company	~ before:leave	-16 -13
company	~ before:less	-18 -15
company	~ before:made	22 14
company	~ before:main	-25 -33
company	~ before:making	23 9
company	~ before:material	-17 -20
company	~ before:meant	-15 1
company	~ before:meanwhile	-16 -29
company	~ before:million	-37 10
company	~ before:missed	-17 -17
company	~ before:money	33 -22
company	~ before:month	-15 1
company	~ before:months	-28 -44
company	~ before:not	-35 23
company	~ before:now	-31 -33
company	~ before:of	-45 15
company	~ before:on	-41 -21
company	~ before:once	-21 -16
company	~ before:one	-2 17
company	~ before:our	-12 19
company	~ before:out	-24 -22
company	~ before:outside	-18 -21
company	~ before:over	-44 28
company	~ before:oversee	-19 -22
company	~ before:paid	-33 -28
company	~ before:part	-22 -38
company	~ before:place	-34 -22
company	~ before:played	-22 -24
company	~ before:plays	-18 -29
company	~ before:point	-20 -25
company	~ before:potter	-22 -24
company	~ before:premieres	-18 -20
company	~ before:prevailed	-41 -27
company	~ before:prize	-26 -22
company	~ before:produce	56 15
company	~ before:produced	17 29
company	~ before:producer	5 -34
company	~ before:producers	-22 6
company	~ before:produces	7 -32
company	~ before:producing	35 -19
company	~ before:production	52 -41
company	~ before:publisher	-31 -37
company	~ before:put	19 -46
company	~ before:ran	-34 -26
company	~ before:recently	-27 -20
company	~ before:rehearsal	-16 -33
company	~ before:released	-17 42
company	~ before:remember	-23 -20
company	~ before:repped	-45 -31
company	~ before:rubbing	-12 19
company	~ before:said	-45 -13
company	~ before:sales	-38 -21
company	~ before:saw	-23 -31
company	~ before:say	-18 -21
company	~ before:scenes	-22 -32
company	~ before:scratched	-17 -20
company	~ before:section	-17 -19
company	~ before:series	-41 -38
company	~ before:set	-16 -13
company	~ before:she	-39 -33
company	~ before:shepherding	-21 26
company	~ before:some	-29 -37
company	~ before:spokesman	-55 17
company	~ before:stands	-18 -21
company	~ before:story	-32 -23
company	~ before:studio	51 6
company	~ before:sued	-27 -20
company	~ before:telephoned	-20 15
company	~ before:television	-21 -28
company	~ before:that	15 36
company	~ before:the	-15 -38
company	~ before:their	29 -36
company	~ before:them	-19 -36
company	~ before:there	-23 -19
company	~ before:this	-27 20
company	~ before:three	-22 7
company	~ before:through	51 -29
company	~ before:title	-20 -20
company	~ before:to	-44 8
company	~ before:together	35 -21
company	~ before:told	-18 -32
company	~ before:took	-22 -26
company	~ before:trailers	-18 -18
company	~ before:under	0 -50
company	~ before:until	-24 -31
company	~ before:up	11 -6
company	~ before:viewers	-25 -25
company	~ before:was	5 0
company	~ before:when	-38 -33
company	~ before:which	-15 -45
company	~ before:who	-48 -59
company	~ before:whose	-31 -34
company	~ before:will	-19 24
company	~ before:winner	-20 -24
company	~ before:wires	-18 -18
company	~ before:with	-2 -48
company	~ before:won	-28 -33
company	~ before:would	-28 -42
company	~ before:wrote	-24 -43
company	~ behind:"	-69 -14
company	~ behind:#	0 43
company	~ behind:$	10 44
company	~ behind:'	-48 -28
company	~ behind:'d	-35 -21
company	~ behind:'s	26 -35
company	~ behind:(	-38 -33
company	~ behind:,	-1 -22
company	~ behind:.	-32 7
company	~ behind::	-34 -30
company	~ behind:;	-20 -41
company	~ behind:C	-33 -40
company	~ behind:F	-3 -45
company	~ behind:L	-39 38
company	~ behind:O	46 -47
company	~ behind:P	11 -30
company	~ behind:W	-54 -57
company	~ behind:a	-25 -11
company	~ behind:about	19 -42
company	~ behind:adapted	-28 -23
company	~ behind:added	-30 13
company	~ behind:advertising	-30 13
company	~ behind:after	-61 31
company	~ behind:agent	-18 -29
company	~ behind:agreed	36 -51
company	~ behind:album	-35 -45
company	~ behind:alleged	-27 -20
company	~ behind:also	-34 13
company	~ behind:american	28 -23
company	~ behind:among	25 25
company	~ behind:an	-39 15
company	~ behind:and	8 -54
company	~ behind:announced	-11 3
company	~ behind:anything	-25 -25
company	~ behind:appalled	-17 -33
company	~ behind:are	37 -38
company	~ behind:as	2 -32
company	~ behind:at	-49 5
company	~ behind:august	-15 1
company	~ behind:australian	23 -17
company	~ behind:backing	23 -34
company	~ behind:based	-15 -27
company	~ behind:battle	-23 -20
company	~ behind:be	6 -56
company	~ behind:because	-16 -15
company	~ behind:been	-5 -7
company	~ behind:before	-52 -66
company	~ behind:begin	-17 -24
company	~ behind:behind	24 -46
company	~ behind:being	-28 -23
company	~ behind:bigger	19 -21
company	~ behind:bill	41 -27
company	~ behind:board	-31 21
company	~ behind:book	-39 -30
company	~ behind:bought	-20 44
company	~ behind:bring	-24 -2
company	~ behind:but	-44 27
company	~ behind:by	12 -61
company	~ behind:called	-27 -32
company	~ behind:camera	24 -44
company	~ behind:cancelled	-20 -15
company	~ behind:cartoons	-36 -43
company	~ behind:cast	-23 -24
company	~ behind:character	-27 -50
company	~ behind:christmas	-17 -30
company	~ behind:cinemas	-30 -3
company	~ behind:claim	-15 -22
company	~ behind:cliffs	-16 -13
company	~ behind:columnists	-35 -13
company	~ behind:comment	-45 15
company	~ behind:company	2 26
company	~ behind:complete	-34 -35
company	~ behind:confirmed	19 12
company	~ behind:continue	-34 -35
company	~ behind:costs	37 -36
company	~ behind:court	-23 -20
company	~ behind:crew	-18 -29
company	~ behind:crime	-17 -19
company	~ behind:damages	-27 -20
company	~ behind:deal	-31 -37
company	~ behind:debut	-41 -27
company	~ behind:december	-16 24
company	~ behind:declined	-24 33
company	~ behind:described	-15 -22
company	~ behind:developed	-50 -57
company	~ behind:did	-24 -43
company	~ behind:died	-14 -30
company	~ behind:director	-25 -25
company	~ behind:distribute	4 24
company	~ behind:distributed	-30 -39
company	~ behind:distribution	-28 37
company	~ behind:distributor	5 14
company	~ behind:do	-35 -36
company	~ behind:does	-41 -33
company	~ behind:doing	-21 -14
company	~ behind:domestic	-50 -6
company	~ behind:down	-36 28
company	~ behind:dropped	-40 24
company	~ behind:due	36 -27
company	~ behind:early	-39 -42
company	~ behind:ended	-57 -40
company	~ behind:enough	-26 -23
company	~ behind:expected	-34 -37
company	~ behind:fall	-18 -29
company	~ behind:father	-24 -43
company	~ behind:film	-40 -48
company	~ behind:films	-34 -54
company	~ behind:financing	20 -28
company	~ behind:fired	-42 -24
company	~ behind:firm	28 -24
company	~ behind:first	-35 30
company	~ behind:first-look	-15 -27
company	~ behind:follow	-36 26
company	~ behind:for	-33 43
company	~ behind:friday	-21 7
company	~ behind:friend	-27 -37
company	~ behind:from	25 -5
company	~ behind:game	-50 -57
company	~ behind:give	-22 -22
company	~ behind:go	34 -22
company	~ behind:greenlighted	-20 -25
company	~ behind:had	10 -36
company	~ behind:handled	-35 34
company	~ behind:has	3 13
company	~ behind:have	-11 -16
company	~ behind:he	1 -59
company	~ behind:head	-12 19
company	~ behind:her	10 -35
company	~ behind:here	-13 -38
company	~ behind:him	-29 39
company	~ behind:his	-37 -42
company	~ behind:home	11 -42
company	~ behind:honorary	-16 -15
company	~ behind:hopes	5 -32
company	~ behind:however	-36 -43
company	~ behind:hung	-21 -20
company	~ behind:husband	11 -32
company	~ behind:i	-34 -49
company	~ behind:if	-32 -30
company	~ behind:in	-22 6
company	~ behind:intends	-35 -43
company	~ behind:into	18 -55
company	~ behind:is	-30 -12
company	~ behind:it	-8 -2
company	~ behind:its	8 -9
company	~ behind:join	10 -37
company	~ behind:july	-20 -31
company	~ behind:june	-21 18
company	~ behind:label	-49 -28
company	~ behind:landed	-30 26
company	~ behind:languages	-31 -42
company	~ behind:last	-46 -37
company	~ behind:late	-18 -15
company	~ behind:let	-32 29
company	~ behind:made	9 -32
company	~ behind:make	28 -26
company	~ behind:makes	-29 -19
company	~ behind:making	8 -23
company	~ behind:man	-29 -20
company	~ behind:march	-21 70
company	~ behind:merit	-36 0
company	~ behind:miniseries	-31 -30
company	~ behind:money	2 -25
company	~ behind:month	-35 -32
company	~ behind:name	20 -27
company	~ behind:named	-28 -29
company	~ behind:nearly	14 10
company	~ behind:new	-22 -69
company	~ behind:next	24 19
company	~ behind:no	45 -19
company	~ behind:not	-5 -48
company	~ behind:notice	-30 13
company	~ behind:novel	-55 -35
company	~ behind:november	-17 -11
company	~ behind:oct	-39 16
company	~ behind:october	-22 11
company	~ behind:of	-13 6
company	~ behind:on	-41 5
company	~ behind:one	28 7
company	~ behind:open	-26 51
company	~ behind:opened	-29 4
company	~ behind:other	-24 -37
company	~ behind:others	25 25
company	~ behind:out	-27 -3
company	~ behind:outside	-31 -42
company	~ behind:over	21 -64
company	~ behind:own	-43 -27
company	~ behind:package	-30 26
company	~ behind:paid	21 -28
company	~ behind:pains	-30 20
company	~ behind:parked	-15 1
company	~ behind:part	-38 25
company	~ behind:picture	-32 -37
company	~ behind:plans	-32 20
company	~ behind:play	-29 -37
company	~ behind:played	-23 -20
company	~ behind:plays	-27 -33
company	~ behind:print	-17 -20
company	~ behind:proceedings	-13 -12
company	~ behind:producer	-35 -32
company	~ behind:produces	9 -27
company	~ behind:producing	-26 -38
company	~ behind:production	15 -30
company	~ behind:profits	-27 -20
company	~ behind:program	-19 -19
company	~ behind:public	-24 -17
company	~ behind:publisher	-33 -33
company	~ behind:pulled	-16 -29
company	~ behind:put	22 -43
company	~ behind:radio	-15 -22
company	~ behind:refused	-45 -52
company	~ behind:regular	-28 -22
company	~ behind:release	-6 10
company	~ behind:released	8 6
company	~ behind:releasing	-18 12
company	~ behind:reports	-17 -17
company	~ behind:restored	-23 -22
company	~ behind:rhymed	-25 -21
company	~ behind:rights	-11 -6
company	~ behind:run	-6 -18
company	~ behind:runs	33 -27
company	~ behind:said	26 -36
company	~ behind:same	-37 -57
company	~ behind:say	-30 20
company	~ behind:screening	-15 42
company	~ behind:screens	-26 -23
company	~ behind:second	-36 27
company	~ behind:sent	-22 -41
company	~ behind:september	-36 2
company	~ behind:serial	-25 -29
company	~ behind:series	-29 -32
company	~ behind:set	50 -38
company	~ behind:several	-31 -42
company	~ behind:share	37 -36
company	~ behind:she	28 -31
company	~ behind:shelved	-17 -33
company	~ behind:shingle	20 -28
company	~ behind:show	-21 -23
company	~ behind:shut	-17 -17
company	~ behind:six	-21 -44
company	~ behind:so	13 -47
company	~ behind:some	-31 -35
company	~ behind:split	-30 -25
company	~ behind:splitting	41 -27
company	~ behind:spring	-12 -33
company	~ behind:star	-26 -20
company	~ behind:statuette	-16 -15
company	~ behind:stepped	-31 47
company	~ behind:still	-27 -32
company	~ behind:studio	-40 32
company	~ behind:summer	-24 15
company	~ behind:supportive	-32 22
company	~ behind:taken	-37 43
company	~ behind:talk	-26 -28
company	~ behind:television	-36 -37
company	~ behind:ten	-27 -38
company	~ behind:that	-25 16
company	~ behind:the	-1 18
company	~ behind:theaters	-20 33
company	~ behind:there	-46 -34
company	~ behind:they	-36 5
company	~ behind:third	13 -34
company	~ behind:this	-36 -37
company	~ behind:to	-4 -28
company	~ behind:told	18 -34
company	~ behind:took	-29 18
company	~ behind:tried	-25 -25
company	~ behind:two	-40 -52
company	~ behind:undisclosed	-27 -20
company	~ behind:unlike	-25 -25
company	~ behind:untitled	-24 -28
company	~ behind:up	36 -42
company	~ behind:us	23 -24
company	~ behind:variety	-22 -24
company	~ behind:version	-26 -33
company	~ behind:voice	-18 -18
company	~ behind:wanted	19 -22
company	~ behind:was	42 -35
company	~ behind:we	-17 -24
company	~ behind:week	-29 -41
company	~ behind:weeks	-28 -47
company	~ behind:well	-44 -58
company	~ behind:when	43 -39
company	~ behind:where	-27 -13
company	~ behind:which	16 19
company	~ behind:who	28 -56
company	~ behind:will	-14 17
company	~ behind:with	13 -28
company	~ behind:withheld	-27 -20
company	~ behind:within	-17 -20
company	~ behind:without	-15 -22
company	~ behind:won	-17 -19
company	~ behind:worldwide	-24 15
company	~ behind:would	35 -57
company	~ behind:year	-28 -73
company	~ behind:years	-34 -45
company	~ behind:yesterday	23 15
company	~ does 	-24 -25
company	~ films here:0	-19 -21
company	~ films here:1	-14 16
company	~ films here:2	-77 -53
company	~ films here:3+	17 -34
company	~ l:"	-22 -24
company	~ l:" said	-18 16
company	~ l:#	-34 -27
company	~ l:# on	-18 -20
company	~ l:'s called	-21 -14
company	~ l:,	20 4
company	~ l:, "	-22 -24
company	~ l:, a	-24 -40
company	~ l:, and	-56 41
company	~ l:, at	-19 -36
company	~ l:, but	-30 -43
company	~ l:, the	-29 -16
company	~ l:, when	-20 -15
company	~ l:, which	-16 -48
company	~ l:;	-37 35
company	~ l:L	1 -31
company	~ l:L ,	-24 -35
company	~ l:L firm	-6 -18
company	~ l:O and	35 -72
company	~ l:P	9 -27
company	~ l:P a	-30 17
company	~ l:P at	-21 -20
company	~ l:P for	-5 -54
company	~ l:P of	-26 -30
company	~ l:P told	-22 -29
company	~ l:W for	-28 -23
company	~ l:^	2 -10
company	~ l:^ P	9 -27
company	~ l:^ ^	2 -10
company	~ l:^ on	-26 -23
company	~ l:^ studio	10 -37
company	~ l:^ the	-48 -42
company	~ l:a	-54 -36
company	~ l:adapted for	-29 -30
company	~ l:an	-23 -24
company	~ l:and	15 -17
company	~ l:and at	-26 -32
company	~ l:and on	-24 -36
company	~ l:and telephoned	-20 15
company	~ l:are with	-38 -21
company	~ l:as an	-18 -15
company	~ l:asked the	-16 -15
company	~ l:at	-59 7
company	~ l:at the	-40 -40
company	~ l:australian firm	19 -17
company	~ l:but	-33 -14
company	~ l:but the	-17 -20
company	~ l:by	-23 -9
company	~ l:by the	-28 25
company	~ l:called	-21 -14
company	~ l:cels for	-28 -23
company	~ l:cinemas by	-26 -35
company	~ l:come from	9 -19
company	~ l:company	33 -46
company	~ l:company ,	3 30
company	~ l:distributor	-30 34
company	~ l:distributor ,	-25 -26
company	~ l:film company	-27 -20
company	~ l:firm	11 -20
company	~ l:firm ,	16 -38
company	~ l:for	-6 30
company	~ l:for the	-27 -41
company	~ l:former	-31 -24
company	~ l:from	16 27
company	~ l:from the	-22 -23
company	~ l:glasgow-based company	13 -22
company	~ l:he told	-14 -20
company	~ l:her to	-25 -21
company	~ l:his	17 -23
company	~ l:in	-21 -31
company	~ l:in the	-24 -21
company	~ l:is with	-25 -20
company	~ l:it ,	-17 -24
company	~ l:it when	-33 -28
company	~ l:its	-18 -21
company	~ l:made at	-22 -32
company	~ l:million ;	-20 9
company	~ l:money from	19 -8
company	~ l:month but	-15 1
company	~ l:of	-29 -40
company	~ l:of the	-22 -36
company	~ l:on	-34 -42
company	~ l:on the	-18 -27
company	~ l:one for	14 10
company	~ l:outside its	-18 -21
company	~ l:oversee for	-19 -22
company	~ l:producer at	-36 -35
company	~ l:producers ;	-22 14
company	~ l:producing through	35 -19
company	~ l:production at	-20 -25
company	~ l:production company	36 -35
company	~ l:publisher and	-31 -37
company	~ l:repped by	-29 -25
company	~ l:said	-26 8
company	~ l:section	-17 -19
company	~ l:series on	-18 -18
company	~ l:some #	-26 -23
company	~ l:spokesman for	-55 17
company	~ l:studio	24 17
company	~ l:telephoned	-20 15
company	~ l:television section	-17 -19
company	~ l:the	-65 -40
company	~ l:their company	-5 -26
company	~ l:through	37 -25
company	~ l:through his	18 -20
company	~ l:through the	-19 -19
company	~ l:to	-44 18
company	~ l:to the	-29 11
company	~ l:together by	23 -17
company	~ l:told	-18 -36
company	~ l:told the	-22 -30
company	~ l:took to	-17 -17
company	~ l:trailers at	-18 -18
company	~ l:viewers on	-25 -25
company	~ l:was at	-16 -13
company	~ l:when	-39 -33
company	~ l:which	-16 -48
company	~ l:with	2 -44
company	~ l:with L	7 -32
company	~ l:wrote to	-20 -17
company	~ people here:0	-36 -16
company	~ people here:1	-28 -17
company	~ people here:2	-2 -4
company	~ people here:3+	41 -36
company	~ r:"	-22 -23
company	~ r:#	-23 -20
company	~ r:# serial	-23 -20
company	~ r:# serial ,	-23 -20
company	~ r:,	0 -7
company	~ r:, "	-16 -21
company	~ r:, P	-43 -41
company	~ r:, P is	-29 -31
company	~ r:, P version	-16 -29
company	~ r:, and	2 -42
company	~ r:, and O	17 -34
company	~ r:, and his	-18 -18
company	~ r:, called	-18 -23
company	~ r:, has	16 -30
company	~ r:, has hung	-21 -20
company	~ r:, has put	19 -28
company	~ r:, in	-28 -23
company	~ r:, in which	-28 -23
company	~ r:, is	-28 -23
company	~ r:, is being	-28 -23
company	~ r:, said	18 -31
company	~ r:, the	31 -4
company	~ r:, the company	14 10
company	~ r:, the home	7 -32
company	~ r:, where	-32 -27
company	~ r:, where P	-27 -23
company	~ r:, which	31 -7
company	~ r:, which ended	-34 -27
company	~ r:, which has	26 -21
company	~ r:, which is	8 -25
company	~ r:, which will	28 26
company	~ r:, with	3 -30
company	~ r:, with P	3 -30
company	~ r:.	5 -17
company	~ r:. ^	5 -17
company	~ r:. ^ ^	5 -17
company	~ r:;	-16 -36
company	~ r:; the	-16 -13
company	~ r:; the cliffs	-16 -13
company	~ r:^	-24 -34
company	~ r:^ ^	-24 -34
company	~ r:^ ^ ^	-24 -34
company	~ r:agent	-18 -29
company	~ r:agent sent	-18 -29
company	~ r:agent sent to	-18 -29
company	~ r:and	17 -16
company	~ r:and O	22 7
company	~ r:and O .	-27 -20
company	~ r:and O have	19 -19
company	~ r:and P	-19 -18
company	~ r:and P .	-19 -18
company	~ r:and the	29 -22
company	~ r:and the L	9 -19
company	~ r:and the australian	23 -17
company	~ r:at	-21 -36
company	~ r:bought	-32 10
company	~ r:called	-25 -25
company	~ r:called it	-25 -25
company	~ r:called it unlike	-25 -25
company	~ r:cancelled	-20 -15
company	~ r:cancelled his	-20 -15
company	~ r:cancelled his version	-20 -15
company	~ r:confirmed	19 12
company	~ r:confirmed yesterday	23 15
company	~ r:crime	-17 -19
company	~ r:crime serial	-17 -19
company	~ r:crime serial W	-17 -19
company	~ r:declined	-24 33
company	~ r:declined to	-24 33
company	~ r:declined to comment	-24 33
company	~ r:described	-15 -22
company	~ r:described the	-15 -22
company	~ r:described the claim	-15 -22
company	~ r:developed	-31 -37
company	~ r:developed the	-31 -37
company	~ r:developed the game	-31 -37
company	~ r:did	-23 -32
company	~ r:did ,	-20 -27
company	~ r:did , after	-20 -27
company	~ r:for	-42 -28
company	~ r:for undisclosed	-27 -20
company	~ r:for undisclosed damages	-27 -20
company	~ r:greenlighted	-20 -25
company	~ r:greenlighted it	-20 -25
company	~ r:greenlighted it on	-20 -25
company	~ r:had	3 5
company	~ r:had been	-45 -36
company	~ r:had fired	-35 -13
company	~ r:had fired one	-35 -13
company	~ r:had shelved	-17 -33
company	~ r:had shelved it	-17 -33
company	~ r:has	-12 33
company	~ r:has added	-30 13
company	~ r:has added a	-30 13
company	~ r:has agreed	-31 -39
company	~ r:has agreed to	-31 -39
company	~ r:has been	-30 20
company	~ r:has been at	-30 20
company	~ r:has bought	15 14
company	~ r:has domestic	-38 -43
company	~ r:has domestic .	-38 -43
company	~ r:has it	-39 16
company	~ r:has not	10 -37
company	~ r:has not announced	10 -37
company	~ r:has parked	-15 1
company	~ r:has parked it	-15 1
company	~ r:has split	-30 -25
company	~ r:has split P	-30 -25
company	~ r:has taken	-37 43
company	~ r:has the	-32 57
company	~ r:has the L	-23 47
company	~ r:has the american	-22 9
company	~ r:have	3 -38
company	~ r:head	-12 19
company	~ r:head of	-12 19
company	~ r:head of distribution	-12 19
company	~ r:hopes	-26 -28
company	~ r:hopes to	-26 -28
company	~ r:hopes to show	-17 -20
company	~ r:in	14 -13
company	~ r:in #	28 -20
company	~ r:in L	-30 -60
company	~ r:in L .	-19 -36
company	~ r:in october	-15 29
company	~ r:is	-26 14
company	~ r:is backing	23 -34
company	~ r:is backing .	23 -34
company	~ r:is making	8 -23
company	~ r:is making it	8 -23
company	~ r:is on	-31 21
company	~ r:is on board	-31 21
company	~ r:is producing	-26 -38
company	~ r:is producing and	-17 -24
company	~ r:is releasing	-16 11
company	~ r:is releasing in	-15 27
company	~ r:is the	-51 6
company	~ r:is the distributor	-33 16
company	~ r:is the publisher	-33 -33
company	~ r:is to	-24 15
company	~ r:is to distribute	-24 15
company	~ r:july	-20 -31
company	~ r:july #	-20 -31
company	~ r:july # .	-20 -31
company	~ r:label	-39 -24
company	~ r:last	-32 -31
company	~ r:last week	-24 -21
company	~ r:man	-30 -20
company	~ r:man named	-18 -15
company	~ r:man named C	-18 -15
company	~ r:new	-13 -39
company	~ r:not	-16 -15
company	~ r:not to	-16 -15
company	~ r:not to give	-16 -15
company	~ r:of	-24 -32
company	~ r:on	-21 -36
company	~ r:opened	-15 -16
company	~ r:opened it	-15 -16
company	~ r:opened it here	-13 -38
company	~ r:paid	21 -28
company	~ r:paid for	21 -28
company	~ r:paid for it	21 -28
company	~ r:plans	-32 20
company	~ r:plans to	-32 20
company	~ r:producer	-22 -24
company	~ r:producer P	-22 -24
company	~ r:producer P told	-22 -24
company	~ r:produces	9 -27
company	~ r:produces with	9 -27
company	~ r:produces with L	9 -27
company	~ r:program	-19 -19
company	~ r:program .	-19 -19
company	~ r:program . ^	-19 -19
company	~ r:release	-42 52
company	~ r:release ,	-30 41
company	~ r:release , which	-30 41
company	~ r:release .	-30 17
company	~ r:release . ^	-30 17
company	~ r:said	17 -14
company	~ r:said the	29 -7
company	~ r:said the company	-32 22
company	~ r:screens	-26 -23
company	~ r:screens in	-26 -23
company	~ r:screens in L	-26 -23
company	~ r:serial	-22 -27
company	~ r:series	-25 -26
company	~ r:series .	-22 -24
company	~ r:series . ^	-22 -24
company	~ r:series W	-25 -26
company	~ r:she	-31 -23
company	~ r:she is	-23 -16
company	~ r:shingle	18 -20
company	~ r:shingle .	18 -20
company	~ r:shingle . ^	18 -20
company	~ r:stepped	-31 47
company	~ r:stepped in	-31 47
company	~ r:stepped in .	-31 47
company	~ r:that	-21 -23
company	~ r:this	-21 -25
company	~ r:to	15 -40
company	~ r:to shut	-17 -17
company	~ r:to shut down	-17 -17
company	~ r:took	-26 20
company	~ r:took it	-26 20
company	~ r:took it for	-20 9
company	~ r:took it to	-22 14
company	~ r:untitled	-24 -28
company	~ r:untitled C	-24 -28
company	~ r:untitled C picture	-24 -28
company	~ r:wanted	19 -22
company	~ r:wanted a	19 -21
company	~ r:wanted a bigger	19 -21
company	~ r:was	23 -38
company	~ r:when	-32 -33
company	~ r:will	-34 16
company	~ r:will ,	-36 -43
company	~ r:will , however	-36 -43
company	~ r:will be	-15 -27
company	~ r:will be based	-15 -27
company	~ r:will distribute	-41 26
company	~ r:will distribute P	-31 -42
company	~ r:will distribute in	-22 27
company	~ r:will have	-21 18
company	~ r:will have it	-21 18
company	~ r:will open	-16 53
company	~ r:will open it	-16 53
company	~ r:will release	-18 -11
company	~ r:will release it	-13 -28
company	~ r:with	-34 -31
company	~ r:with P	-29 -30
company	~ r:with P .	-29 -30
company	~ r:with the	-18 -18
company	~ r:with the voice	-18 -18
company	~ r:would	-40 -32
company	~ r:would not	-40 -32
company	~ r:would not .	-33 -28
company	~ r:would not comment	-13 -12
company	~|named|last	-74 -70
company	~|named|main	-9 -54
company	~|named|topic	37 43
place	<	-16
place	< b:" F	-4
place	< b:" a	-15
place	< b:" was	-13
place	< b:# ,	-47
place	< b:# -	-38
place	< b:# in	-19
place	< b:) ,	-5
place	< b:, "	-23
place	< b:, #	-21
place	< b:, L	-39
place	< b:, O	-42
place	< b:, P	-38
place	< b:, a	27
place	< b:, and	9
place	< b:, as	-52
place	< b:, at	-23
place	< b:, but	-34
place	< b:, had	-20
place	< b:, has	-48
place	< b:, is	13
place	< b:, more	-15
place	< b:, on	24
place	< b:, said	-18
place	< b:, she	-32
place	< b:, the	-57
place	< b:, where	55
place	< b:, who	31
place	< b:, will	-11
place	< b:, with	-9
place	< b:- "	-21
place	< b:- P	-38
place	< b:. #	-20
place	< b:; P	-28
place	< b:; and	-35
place	< b:C ,	-36
place	< b:C in	24
place	< b:F "	-13
place	< b:F ,	-13
place	< b:F and	-19
place	< b:L ,	-13
place	< b:L -	-19
place	< b:L ;	-27
place	< b:L and	5
place	< b:L for	-44
place	< b:L has	-13
place	< b:L premiere	-28
place	< b:O ,	-27
place	< b:O to	-9
place	< b:P F	-39
place	< b:P also	6
place	< b:P and	-37
place	< b:P first	-21
place	< b:P for	10
place	< b:P in	-59
place	< b:P is	-38
place	< b:P made	-10
place	< b:P put	37
place	< b:P remake	28
place	< b:P was	-12
place	< b:P will	-30
place	< b:W and	-9
place	< b:W before	-9
place	< b:a district	-18
place	< b:a fistful	-26
place	< b:a librarian	-10
place	< b:a nun	17
place	< b:a paint	-10
place	< b:a short	-10
place	< b:also made	6
place	< b:an assistant	-15
place	< b:and "	-11
place	< b:and L	-31
place	< b:and O	-30
place	< b:and P	-47
place	< b:and W	-9
place	< b:and a	-21
place	< b:and has	-35
place	< b:and in	-51
place	< b:and most	-31
place	< b:and son	-11
place	< b:and the	10
place	< b:and those	-18
place	< b:and wrote	-9
place	< b:any film	-15
place	< b:apart from	-15
place	< b:as C	-32
place	< b:as a	-37
place	< b:as an	-16
place	< b:as the	14
place	< b:as with	-38
place	< b:assistant on	-15
place	< b:at the	-28
place	< b:at vast	-20
place	< b:been converted	-18
place	< b:before persuading	-9
place	< b:before she	-8
place	< b:best drama	-13
place	< b:biggest exports	-18
place	< b:box office	-22
place	< b:but has	-32
place	< b:by P	-33
place	< b:capital on	-17
place	< b:cast him	-18
place	< b:cast of	-17
place	< b:cheer the	-17
place	< b:child of	-10
place	< b:come out	-20
place	< b:composer's scores	-27
place	< b:converted into	-18
place	< b:debut in	-26
place	< b:direct before	-9
place	< b:director who	-18
place	< b:district of	-18
place	< b:drama "	-29
place	< b:drama and	-13
place	< b:expense ,	-20
place	< b:exports and	-18
place	< b:factory manager	-10
place	< b:feature since	-21
place	< b:festival ,	-11
place	< b:film ,	-27
place	< b:film festival	-32
place	< b:film this	-15
place	< b:first feature	-21
place	< b:fistful of	-26
place	< b:for "	-45
place	< b:for F	-20
place	< b:for P	16
place	< b:for W	-9
place	< b:for the	-28
place	< b:forges passports	17
place	< b:forward P	-33
place	< b:friday ,	-21
place	< b:further territories	-26
place	< b:got herself	-15
place	< b:had the	-20
place	< b:has been	15
place	< b:has put	-33
place	< b:herself taken	-15
place	< b:him as	-18
place	< b:him direct	-9
place	< b:him in	-34
place	< b:in "	31
place	< b:in #	26
place	< b:in L	-64
place	< b:in P	-44
place	< b:in the	-38
place	< b:into a	-21
place	< b:into the	-29
place	< b:is ms.	-21
place	< b:is to	34
place	< b:it was	-28
place	< b:jury prize	-21
place	< b:lab that	-9
place	< b:last year	-21
place	< b:later ,	-36
place	< b:lead in	-20
place	< b:left for	-9
place	< b:lensed F	-21
place	< b:let him	-9
place	< b:librarian and	-10
place	< b:luck to	-20
place	< b:made "	6
place	< b:made F	-16
place	< b:made a	-10
place	< b:make his	-21
place	< b:makers of	27
place	< b:manager ,	-10
place	< b:monday to	-17
place	< b:more than	-15
place	< b:most recently	-31
place	< b:mother and	-11
place	< b:ms. P	-21
place	< b:named best	-13
place	< b:nun who	17
place	< b:of P	48
place	< b:of a	20
place	< b:of further	-26
place	< b:of the	-76
place	< b:office chart	-24
place	< b:on P	37
place	< b:on a	-67
place	< b:on as	-15
place	< b:on friday	-21
place	< b:on monday	-28
place	< b:on saturday	-32
place	< b:on wednesday	-40
place	< b:on what	24
place	< b:one of	-48
place	< b:only child	-10
place	< b:out after	-20
place	< b:paint factory	-10
place	< b:passports in	17
place	< b:persuading the	-9
place	< b:play mother	-11
place	< b:played by	-28
place	< b:playing a	17
place	< b:playing the	46
place	< b:premiere of	-31
place	< b:prize for	-25
place	< b:put forward	-33
place	< b:received the	-23
place	< b:recently "	-31
place	< b:remake of	29
place	< b:rotten luck	-20
place	< b:said he	-38
place	< b:scores for	-27
place	< b:she got	-15
place	< b:she left	-9
place	< b:she was	-37
place	< b:short ,	-10
place	< b:since "	-21
place	< b:son in	-11
place	< b:stage ,	-31
place	< b:star P	-17
place	< b:taken on	-15
place	< b:territories on	-26
place	< b:than any	-15
place	< b:that P	-9
place	< b:the #	-55
place	< b:the C	-38
place	< b:the L	-10
place	< b:the O	-17
place	< b:the cast	-17
place	< b:the comedy	-35
place	< b:the lead	-20
place	< b:the makers	27
place	< b:the only	-10
place	< b:the rotten	-20
place	< b:the world	-30
place	< b:this weekend	-27
place	< b:this year	-15
place	< b:those like	-18
place	< b:to be	-22
place	< b:to cheer	-17
place	< b:to come	-20
place	< b:to direct	-9
place	< b:to let	-9
place	< b:to make	21
place	< b:to the	-33
place	< b:turned down	-22
place	< b:vast expense	-20
place	< b:version of	18
place	< b:war drama	-33
place	< b:was called	-28
place	< b:was in	-34
place	< b:was named	-13
place	< b:was to	-9
place	< b:weekend ,	-25
place	< b:where P	36
place	< b:where it	-28
place	< b:who forges	17
place	< b:who lensed	-27
place	< b:who made	-18
place	< b:will make	-21
place	< b:will play	-16
place	< b:with F	-20
place	< b:with O	-18
place	< b:with P	12
place	< b:with films	-11
place	< b:with her	-43
place	< b:with the	-26
place	< b:world premiere	-30
place	< b:wrote for	-9
place	< b:year apart	-15
place	< b:year with	-21
place	< does 	-16
place	< far:1	27
place	< far:17+	-14
place	< far:2	-49
place	< far:26+	-49
place	< far:3	11
place	< far:4+	-4
place	< far:7+	-11
place	< films here:1	-4
place	< films here:2	-17
place	< films here:3+	-19
place	< films:0	-8
place	< films:1	-24
place	< films:2	-8
place	< first:)	-16
place	< first:,	14
place	< first:-	-33
place	< first:;	-42
place	< first:P	-58
place	< first:and	6
place	< first:at	-28
place	< first:biggest	-18
place	< first:box	-22
place	< first:by	-27
place	< first:capital	-46
place	< first:classic	-26
place	< first:composer's	-27
place	< first:director	-18
place	< first:drama	-29
place	< first:film	-38
place	< first:for	28
place	< first:has	24
place	< first:in	19
place	< first:is	28
place	< first:last	-21
place	< first:next	22
place	< first:on	-6
place	< first:playing	45
place	< first:premiere	-22
place	< first:rights	-32
place	< first:she	-15
place	< first:stage	-31
place	< first:star	-17
place	< first:this	-25
place	< first:to	13
place	< first:tv	-29
place	< first:war	-33
place	< first:was	-23
place	< first:with	41
place	< l:#	-39
place	< l:# from	-20
place	< l:# in	-27
place	< l:,	18
place	< l:, in	14
place	< l:, the	-31
place	< l:; the	-29
place	< l:L ,	-31
place	< l:L and	-32
place	< l:P	-44
place	< l:P and	-18
place	< l:P of	-39
place	< l:^	-12
place	< l:^ ^	-12
place	< l:^ at	-15
place	< l:^ the	26
place	< l:a	-51
place	< l:and	-28
place	< l:and in	24
place	< l:around	16
place	< l:at	-28
place	< l:at the	-13
place	< l:award in	-33
place	< l:born in	-15
place	< l:drama at	-9
place	< l:for	22
place	< l:from	-45
place	< l:from the	-32
place	< l:has it	-16
place	< l:in	9
place	< l:in the	-57
place	< l:is in	48
place	< l:it	-16
place	< l:it in	-39
place	< l:made in	-34
place	< l:moved to	-53
place	< l:near	28
place	< l:now in	37
place	< l:of	-49
place	< l:of the	-20
place	< l:on	26
place	< l:on the	-33
place	< l:one of	-18
place	< l:out of	-23
place	< l:outside	34
place	< l:prize at	-39
place	< l:remake of	-26
place	< l:shot in	-20
place	< l:that	24
place	< l:the	-32
place	< l:to	32
place	< l:up in	-53
place	< l:was in	28
place	< l:went to	17
place	< last:"	4
place	< last:"|	4
place	< last:# in	-19
place	< last:) ,	-6
place	< last:, and	25
place	< last:- "	-22
place	< last:C in	-29
place	< last:F and	-25
place	< last:L ,	7
place	< last:L and	44
place	< last:L film	-54
place	< last:L for	35
place	< last:L in	-31
place	< last:P	25
place	< last:P in	-49
place	< last:P|	25
place	< last:after	17
place	< last:after|	17
place	< last:and	35
place	< last:and "	-11
place	< last:and P	-32
place	< last:and|	35
place	< last:called	-28
place	< last:called|	-28
place	< last:comedy	-31
place	< last:comedy|	-31
place	< last:district of	-18
place	< last:drama	-33
place	< last:drama|	-33
place	< last:epic	-38
place	< last:epic|	-38
place	< last:film	10
place	< last:film|	10
place	< last:for	26
place	< last:for "	-45
place	< last:for P	16
place	< last:for|	26
place	< last:in	-32
place	< last:in "	35
place	< last:in P	-40
place	< last:in|	-32
place	< last:lead in	-20
place	< last:lensed	-26
place	< last:lensed|	-26
place	< last:made "	6
place	< last:makers in	-17
place	< last:of	5
place	< last:of|	5
place	< last:on	4
place	< last:on what	24
place	< last:on|	4
place	< last:premiere of	-29
place	< last:prize for	-27
place	< last:remake of	28
place	< last:shooting	30
place	< last:shooting|	30
place	< last:short ,	-10
place	< last:since "	-21
place	< last:son in	-16
place	< last:territories on	-26
place	< last:that	-53
place	< last:that|	-53
place	< last:the	-28
place	< last:the|	-28
place	< last:to	-31
place	< last:to|	-31
place	< last:version of	-45
place	< last:war drama	-33
place	< last:was called	-28
place	< last:what	24
place	< last:what|	24
place	< last:who lensed	-26
place	< last:with	-38
place	< last:with P	-52
place	< last:with|	-38
place	< people here:0	-25
place	< people here:1	-28
place	< people here:2	45
place	< people here:3+	-26
place	< people:0	-20
place	< people:1	8
place	< people:2	13
place	< people:3+	-52
place	< r:"	-5
place	< r:" ,	-64
place	< r:" best	-13
place	< r:" best comedy	-13
place	< r:" was	-22
place	< r:" was named	-22
place	< r:(	-22
place	< r:( #	-22
place	< r:( # )	-22
place	< r:, "	14
place	< r:, " a	21
place	< r:, " and	17
place	< r:, " the	-22
place	< r:, F	-20
place	< r:, F ,	-20
place	< r:, a	18
place	< r:, a #	-49
place	< r:, a comedy	31
place	< r:, a docu-fiction	-26
place	< r:, a period	13
place	< r:, by	11
place	< r:, claiming	-35
place	< r:, claiming they	-35
place	< r:, directed	-29
place	< r:, directed by	-29
place	< r:, for	-34
place	< r:, has	-31
place	< r:, in	-28
place	< r:, in which	-23
place	< r:, it	-28
place	< r:, it took	-28
place	< r:, said	-29
place	< r:, said he	-29
place	< r:, set	-16
place	< r:, set among	-16
place	< r:, the	-32
place	< r:, which	-87
place	< r:, which is	-51
place	< r:, with	-58
place	< r:, with P	-44
place	< r:-	-38
place	< r:.	-21
place	< r:. "	-29
place	< r:. " ^	-29
place	< r:. ^	-19
place	< r:. ^ ^	-19
place	< r:and	-12
place	< r:and F	-23
place	< r:and F .	-26
place	< r:and F for	-26
place	< r:for	42
place	< r:for P	-31
place	< r:for P ,	-21
place	< r:for P .	-26
place	< r:has	-44
place	< r:in	-37
place	< r:is	71
place	< r:is handsome	46
place	< r:is handsome to	46
place	< r:is released	27
place	< r:is released on	27
place	< r:makers	24
place	< r:makers say	24
place	< r:makers say is	24
place	< r:was	-63
place	< r:was shot	-59
place	< w:#	-10
place	< w:'	-25
place	< w:(	-19
place	< w:)	-5
place	< w:,	-4
place	< w:-	-43
place	< w:.	-20
place	< w::	-13
place	< w:;	-35
place	< w:F	-12
place	< w:L	-32
place	< w:O	-30
place	< w:P	8
place	< w:W	-16
place	< w:actor	9
place	< w:after	45
place	< w:against	-26
place	< w:ahead	-20
place	< w:all	35
place	< w:already	-33
place	< w:also	-4
place	< w:an	-29
place	< w:and	-10
place	< w:any	-15
place	< w:apart	-15
place	< w:as	-20
place	< w:assistant	-23
place	< w:at	-37
place	< w:back	-33
place	< w:be	-26
place	< w:been	24
place	< w:before	-22
place	< w:begin	-39
place	< w:best	-27
place	< w:biggest	-18
place	< w:box	-22
place	< w:but	-41
place	< w:by	-4
place	< w:call	-28
place	< w:called	-28
place	< w:capital	-46
place	< w:cast	-15
place	< w:chart	-24
place	< w:cheer	-17
place	< w:child	-10
place	< w:classic	-26
place	< w:come	-23
place	< w:comedy	-43
place	< w:complete	-59
place	< w:completed	-46
place	< w:composer's	-27
place	< w:convert	-18
place	< w:converted	-18
place	< w:debut	-46
place	< w:direct	-27
place	< w:directed	-32
place	< w:director	-28
place	< w:district	-18
place	< w:down	17
place	< w:drama	-31
place	< w:epic	-39
place	< w:expense	-20
place	< w:export	-18
place	< w:exports	-18
place	< w:factory	-10
place	< w:feature	-21
place	< w:festival	-29
place	< w:film	34
place	< w:films	-14
place	< w:finish	32
place	< w:first	-21
place	< w:fistful	-26
place	< w:forge	17
place	< w:forges	17
place	< w:forward	-33
place	< w:friday	-21
place	< w:from	-30
place	< w:further	-32
place	< w:get	-18
place	< w:give	-42
place	< w:go	-29
place	< w:got	-15
place	< w:had	10
place	< w:half	-45
place	< w:has	-29
place	< w:have	-48
place	< w:her	12
place	< w:herself	-15
place	< w:him	-20
place	< w:his	25
place	< w:in	-23
place	< w:into	-29
place	< w:is	11
place	< w:it	-27
place	< w:judge	-42
place	< w:jury	-21
place	< w:lab	-9
place	< w:last	-21
place	< w:later	-36
place	< w:lead	-39
place	< w:leave	-15
place	< w:left	-15
place	< w:lens	-27
place	< w:lensed	-27
place	< w:let	-9
place	< w:librarian	-10
place	< w:like	-21
place	< w:luck	-20
place	< w:made	-7
place	< w:make	29
place	< w:makers	27
place	< w:making	37
place	< w:manager	-32
place	< w:monday	-28
place	< w:more	-15
place	< w:most	-31
place	< w:mother	-11
place	< w:ms.	-21
place	< w:name	42
place	< w:named	-13
place	< w:new	-46
place	< w:next	38
place	< w:night	-50
place	< w:not	-43
place	< w:nun	17
place	< w:of	10
place	< w:office	-22
place	< w:on	-12
place	< w:one	29
place	< w:only	-15
place	< w:open	-44
place	< w:out	-45
place	< w:paint	-10
place	< w:part	-23
place	< w:passports	17
place	< w:persuade	-9
place	< w:persuading	-9
place	< w:play	34
place	< w:played	-34
place	< w:playing	57
place	< w:premiere	-31
place	< w:prize	-26
place	< w:put	30
place	< w:receive	-23
place	< w:received	-23
place	< w:recently	-31
place	< w:remake	29
place	< w:rights	-32
place	< w:rotten	-20
place	< w:said	-34
place	< w:saturday	-32
place	< w:say	-40
place	< w:score	-27
place	< w:scores	-27
place	< w:screen	-62
place	< w:she	-27
place	< w:shoot	44
place	< w:shooting	50
place	< w:short	-10
place	< w:since	-42
place	< w:so	35
place	< w:son	-11
place	< w:spend	30
place	< w:stage	39
place	< w:star	-47
place	< w:start	-45
place	< w:summer	-32
place	< w:take	-15
place	< w:taken	-15
place	< w:ten	24
place	< w:territories	-26
place	< w:than	-15
place	< w:that	-41
place	< w:the	18
place	< w:there	-55
place	< w:they	35
place	< w:this	-25
place	< w:those	-18
place	< w:through	35
place	< w:to	-6
place	< w:tuesday	-28
place	< w:turn	-28
place	< w:turned	-28
place	< w:tv	-29
place	< w:two	-23
place	< w:up	35
place	< w:vast	-20
place	< w:version	18
place	< w:war	-33
place	< w:was	-33
place	< w:wednesday	-40
place	< w:week	-29
place	< w:weekend	-24
place	< w:went	-28
place	< w:what	24
place	< w:when	-39
place	< w:where	44
place	< w:which	-30
place	< w:who	24
place	< w:will	-20
place	< w:win	-30
place	< w:won	-30
place	< w:work	-39
place	< w:world	-30
place	< w:would	-24
place	< w:write	-9
place	< w:wrote	-9
place	< w:year	-44
place	< w:years	-30
place	<=,	-28
place	<=,|	-28
place	<=and	35
place	<=and|	35
place	<=film	-39
place	<=film|	-39
place	<=for	35
place	<=for|	35
place	<=in	-31
place	<=in|	-31
place	<=premiere of	-22
place	<=premiere of|	-22
place	<=to make	21
place	<=to make|	21
place	<=war drama	-33
place	<=war drama|	-33
place	<|named|named	-17
place	<|named|noun	15
place	<|named|pronoun	-11
place	>	-16
place	> b:" (	47
place	> b:" ,	-18
place	> b:" F	7
place	> b:" W	-42
place	> b:" and	-37
place	> b:" best	-20
place	> b:" died	-26
place	> b:" is	-72
place	> b:" out	-22
place	> b:" takes	-22
place	> b:" was	-44
place	> b:" which	-13
place	> b:" whose	-18
place	> b:# (	-20
place	> b:# ,	-26
place	> b:# and	-33
place	> b:# golden	-22
place	> b:# in	-36
place	> b:# june	24
place	> b:# million	-41
place	> b:# olympics	-11
place	> b:$ #	-23
place	> b:' fortnight	-26
place	> b:( #	5
place	> b:( they	28
place	> b:( £	-20
place	> b:) ,	-12
place	> b:) cannot	-17
place	> b:) has	28
place	> b:) stopped	-38
place	> b:, "	18
place	> b:, #	-25
place	> b:, F	-12
place	> b:, L	23
place	> b:, P	-19
place	> b:, a	9
place	> b:, abandoned	-8
place	> b:, about	-29
place	> b:, after	-25
place	> b:, and	-60
place	> b:, as	-36
place	> b:, brought	21
place	> b:, currently	24
place	> b:, despite	-17
place	> b:, directed	-44
place	> b:, east	-50
place	> b:, felt	-20
place	> b:, filmed	62
place	> b:, for	27
place	> b:, from	35
place	> b:, had	-17
place	> b:, has	-15
place	> b:, he	19
place	> b:, her	-17
place	> b:, in	41
place	> b:, is	-22
place	> b:, leaving	-20
place	> b:, made	25
place	> b:, mr	-29
place	> b:, not	-20
place	> b:, once	-26
place	> b:, opens	-27
place	> b:, or	-40
place	> b:, plays	-11
place	> b:, released	-23
place	> b:, returns	-39
place	> b:, set	-47
place	> b:, she	-38
place	> b:, shot	6
place	> b:, starring	-60
place	> b:, the	-65
place	> b:, to	-29
place	> b:, under	-12
place	> b:, which	13
place	> b:, who	-26
place	> b:, whose	-38
place	> b:, will	-43
place	> b:, won	-22
place	> b:- nominated	-15
place	> b:. expect	29
place	> b:; in	-41
place	> b:; that	18
place	> b:; the	17
place	> b:C ,	-8
place	> b:C in	-30
place	> b:C who	-17
place	> b:F "	20
place	> b:F ,	-54
place	> b:F and	-29
place	> b:F she	-41
place	> b:F was	-60
place	> b:L after	11
place	> b:L for	47
place	> b:L had	-41
place	> b:L in	-79
place	> b:L on	12
place	> b:L whereas	-42
place	> b:O ,	-43
place	> b:O financing	-17
place	> b:O in	-66
place	> b:P "	-22
place	> b:P )	-31
place	> b:P ,	7
place	> b:P and	-8
place	> b:P as	-29
place	> b:P came	24
place	> b:P famous	-26
place	> b:P film	-31
place	> b:P from	5
place	> b:P has	-46
place	> b:P in	9
place	> b:P is	57
place	> b:P novel	-45
place	> b:P play	-43
place	> b:P treatment	-26
place	> b:P was	7
place	> b:P went	-28
place	> b:P wife	-29
place	> b:P will	37
place	> b:W "	-22
place	> b:W ,	-48
place	> b:a $	-33
place	> b:a census	-19
place	> b:a condemned	-28
place	> b:a construction	-17
place	> b:a former	-37
place	> b:a group	-17
place	> b:a himalayan	19
place	> b:a hippie	-23
place	> b:a man	-24
place	> b:a mob	11
place	> b:a quaker	-35
place	> b:a room	-18
place	> b:a short	31
place	> b:a summer	24
place	> b:a whisky	-28
place	> b:a young	-27
place	> b:a zamindar's	-27
place	> b:abandoned in	-8
place	> b:about a	-61
place	> b:about how	24
place	> b:about the	-19
place	> b:across the	31
place	> b:after a	6
place	> b:after auditions	-25
place	> b:aftermath of	-14
place	> b:already been	36
place	> b:also set	-31
place	> b:american series	-25
place	> b:an oscar	-26
place	> b:and "	-18
place	> b:and F	-44
place	> b:and P	-21
place	> b:and foreign	-29
place	> b:and handling	-17
place	> b:and he	-20
place	> b:and his	26
place	> b:and in	-25
place	> b:and no	-12
place	> b:and opens	-21
place	> b:and starring	-17
place	> b:and the	-29
place	> b:and to	-30
place	> b:and was	16
place	> b:and we	-20
place	> b:and who	-12
place	> b:and winner	-15
place	> b:anywhere in	-17
place	> b:ark ,	-17
place	> b:as C	-34
place	> b:as a	-32
place	> b:as one	-25
place	> b:as the	-22
place	> b:at L	-57
place	> b:at O	-33
place	> b:at a	6
place	> b:at her	-26
place	> b:at number	-25
place	> b:at once	29
place	> b:at sunday's	-20
place	> b:at the	-4
place	> b:athletes at	-14
place	> b:attack on	-14
place	> b:audience award	-15
place	> b:auditions in	-25
place	> b:award at	-20
place	> b:awards in	-22
place	> b:back in	51
place	> b:back to	-40
place	> b:based on	-24
place	> b:be presented	-19
place	> b:be released	-22
place	> b:be seen	24
place	> b:be shot	-5
place	> b:be supplied	-17
place	> b:beat C	-27
place	> b:become the	-26
place	> b:been filmed	29
place	> b:been kept	-17
place	> b:been preferred	-41
place	> b:begin shooting	-42
place	> b:begins in	-27
place	> b:begun production	28
place	> b:being directed	-27
place	> b:being filmed	14
place	> b:being made	-46
place	> b:being one	-17
place	> b:best comedy	-20
place	> b:best first	-29
place	> b:best foreign	-15
place	> b:body from	-20
place	> b:both at	29
place	> b:brought up	-17
place	> b:builder of	-17
place	> b:built at	19
place	> b:but took	-15
place	> b:by O	-35
place	> b:by P	41
place	> b:by a	-17
place	> b:called C	-17
place	> b:came to	24
place	> b:cannot legally	-17
place	> b:cartoon that	-27
place	> b:census taker	-19
place	> b:charge of	19
place	> b:cinemas in	-34
place	> b:comedy at	-20
place	> b:comedy set	-47
place	> b:concerns two	-20
place	> b:condemned house	-28
place	> b:construction magnate	-17
place	> b:convent that	19
place	> b:currently filming	24
place	> b:days at	-36
place	> b:de-aged faces	-18
place	> b:despite being	-17
place	> b:died in	-14
place	> b:died on	-26
place	> b:direct in	37
place	> b:directed by	-35
place	> b:director ,	-47
place	> b:director P	-24
place	> b:director had	29
place	> b:directors '	-26
place	> b:do both	29
place	> b:drama by	-25
place	> b:due to	46
place	> b:early next	12
place	> b:eight nominations	-19
place	> b:employed him	-14
place	> b:eventually shot	20
place	> b:ever to	-16
place	> b:exclusively in	4
place	> b:expect L	18
place	> b:extended family	-29
place	> b:faces kept	-18
place	> b:fact built	19
place	> b:family ,	-29
place	> b:famous ,	-26
place	> b:father's body	-20
place	> b:feature ,	-14
place	> b:feature at	-15
place	> b:features P	-21
place	> b:felt the	-20
place	> b:film F	-38
place	> b:film that	-26
place	> b:film winners	-22
place	> b:filmed in	5
place	> b:filmed on	41
place	> b:filmed yet	29
place	> b:filming in	34
place	> b:financing and	-17
place	> b:finished shooting	26
place	> b:first feature	-17
place	> b:first film	-28
place	> b:first full-length	-25
place	> b:first three	-36
place	> b:for her	-31
place	> b:for most	-14
place	> b:for the	-27
place	> b:for which	27
place	> b:foreign language	-15
place	> b:foreign locales	-29
place	> b:forest near	20
place	> b:fortnight at	-26
place	> b:four gold	-11
place	> b:from L	-23
place	> b:from P	-9
place	> b:from a	11
place	> b:from the	41
place	> b:full-length drama	-25
place	> b:get their	-20
place	> b:globe awards	-22
place	> b:globes ,	-20
place	> b:goes on	-22
place	> b:going to	-15
place	> b:gold medals	-11
place	> b:golden globe	-22
place	> b:golden globes	-20
place	> b:group of	-17
place	> b:had already	-17
place	> b:had been	-19
place	> b:had lobbied	29
place	> b:had looked	-32
place	> b:halfway through	-38
place	> b:handling the	-17
place	> b:has a	-66
place	> b:has become	-28
place	> b:has been	-8
place	> b:has begun	29
place	> b:has died	-14
place	> b:has opened	-19
place	> b:has received	-19
place	> b:has taken	-10
place	> b:have been	-37
place	> b:have opened	-21
place	> b:he 's	8
place	> b:he had	12
place	> b:he played	-12
place	> b:he was	-47
place	> b:he won	-26
place	> b:her first	-17
place	> b:her home	-26
place	> b:him ,	-14
place	> b:himalayan convent	19
place	> b:hippie mother	-23
place	> b:his extended	-29
place	> b:home in	-26
place	> b:house in	-34
place	> b:how P	24
place	> b:in #	-27
place	> b:in F	-57
place	> b:in a	-9
place	> b:in charge	19
place	> b:in fact	19
place	> b:in japanese	-22
place	> b:in the	12
place	> b:in two	-28
place	> b:in which	-38
place	> b:into the	11
place	> b:investors led	-17
place	> b:is C	-47
place	> b:is being	22
place	> b:is currently	22
place	> b:is due	35
place	> b:is going	-15
place	> b:is in	-35
place	> b:is out	-28
place	> b:is released	-23
place	> b:is set	8
place	> b:is the	17
place	> b:israeli athletes	-14
place	> b:it employed	-14
place	> b:it in	19
place	> b:it was	-55
place	> b:japanese ,	-22
place	> b:june after	24
place	> b:kept out	-17
place	> b:kept the	-18
place	> b:language oscar	-15
place	> b:latter with	-23
place	> b:led by	-17
place	> b:legally be	-17
place	> b:live in	-28
place	> b:lobbied to	29
place	> b:locales such	-29
place	> b:location in	39
place	> b:looked at	-32
place	> b:lose the	28
place	> b:lured to	7
place	> b:made $	-19
place	> b:made P	-26
place	> b:made at	-11
place	> b:made by	-53
place	> b:made exclusively	4
place	> b:made in	37
place	> b:magnate from	-17
place	> b:main film	-22
place	> b:man called	-17
place	> b:man in	-19
place	> b:may yet	28
place	> b:medals at	-11
place	> b:million in	-30
place	> b:mob threw	11
place	> b:mocked L	-14
place	> b:more than	-16
place	> b:most of	19
place	> b:most successful	-42
place	> b:mostly in	-16
place	> b:mother in	-23
place	> b:mr P	-29
place	> b:must get	-20
place	> b:name and	-12
place	> b:named best	-28
place	> b:near L	19
place	> b:neighbour L	-41
place	> b:next week	24
place	> b:next year	12
place	> b:no .	29
place	> b:no other	-12
place	> b:nominated for	-15
place	> b:nominations for	-19
place	> b:not speaking	-20
place	> b:novel ,	-23
place	> b:now open	-27
place	> b:number one	-32
place	> b:of L	-44
place	> b:of P	-36
place	> b:of a	50
place	> b:of best	-15
place	> b:of filming	24
place	> b:of investors	-17
place	> b:of it	5
place	> b:of that	28
place	> b:of the	-24
place	> b:of them	-18
place	> b:of victorian	-22
place	> b:olympics in	-11
place	> b:on #	9
place	> b:on friday	-29
place	> b:on israeli	-14
place	> b:on location	39
place	> b:on release	-24
place	> b:on the	37
place	> b:on wednesday	-28
place	> b:once and	29
place	> b:one in	-32
place	> b:one man	-19
place	> b:one of	-34
place	> b:open in	-26
place	> b:opened at	-19
place	> b:opened in	-27
place	> b:opens across	-23
place	> b:opens in	-13
place	> b:or in	-40
place	> b:oscar ;	-26
place	> b:oscar and	-15
place	> b:other ,	-12
place	> b:out in	-52
place	> b:out of	-32
place	> b:out to	-20
place	> b:over seven	24
place	> b:parts at	-28
place	> b:penguin cartoon	-27
place	> b:played C	-12
place	> b:played three	-41
place	> b:plays C	-11
place	> b:preferred to	-41
place	> b:premiere in	-30
place	> b:presented in	-19
place	> b:prize in	-41
place	> b:production in	43
place	> b:quaker from	-35
place	> b:rain forest	20
place	> b:received eight	-19
place	> b:release in	-40
place	> b:released in	-30
place	> b:room off	-18
place	> b:running a	-15
place	> b:said he	10
place	> b:said they	-32
place	> b:sale in	-40
place	> b:same way	-20
place	> b:scenes made	-11
place	> b:second half	28
place	> b:series W	-25
place	> b:set in	-77
place	> b:set into	11
place	> b:seven weeks	24
place	> b:she finished	26
place	> b:she played	-41
place	> b:shooting early	12
place	> b:shooting in	8
place	> b:shooting next	24
place	> b:short story	31
place	> b:shot at	26
place	> b:shot in	29
place	> b:shot mostly	-16
place	> b:shot on	42
place	> b:shot over	24
place	> b:shown in	-42
place	> b:sisters ,	-20
place	> b:some scenes	-11
place	> b:spanish-language film	-32
place	> b:speaking ,	-20
place	> b:starred P	-11
place	> b:starring P	-5
place	> b:stars P	-24
place	> b:start shooting	41
place	> b:starts at	-45
place	> b:starts shooting	26
place	> b:stopped halfway	-38
place	> b:story ,	-38
place	> b:story by	31
place	> b:story of	25
place	> b:such as	-29
place	> b:summer of	24
place	> b:sunday's golden	-20
place	> b:supplied anywhere	-17
place	> b:taken $	-13
place	> b:taker and	-19
place	> b:takes P	-22
place	> b:tale of	-26
place	> b:talk up	-31
place	> b:that )	28
place	> b:that beat	-27
place	> b:that made	-41
place	> b:that name	-12
place	> b:that starts	24
place	> b:that was	32
place	> b:the #	-9
place	> b:the L	11
place	> b:the O	-27
place	> b:the P	-31
place	> b:the aftermath	-14
place	> b:the american	-25
place	> b:the ark	-17
place	> b:the attack	-14
place	> b:the audience	-15
place	> b:the best	-29
place	> b:the biggest	-14
place	> b:the builder	-17
place	> b:the director	43
place	> b:the directors	-26
place	> b:the first	-45
place	> b:the latter	-23
place	> b:the main	-22
place	> b:the most	-42
place	> b:the one	-19
place	> b:the penguin	-27
place	> b:the rain	20
place	> b:the same	-41
place	> b:the second	28
place	> b:the set	30
place	> b:the story	8
place	> b:the time	-14
place	> b:the top	-18
place	> b:the true	-26
place	> b:the two	-18
place	> b:the woods	-13
place	> b:their father's	-20
place	> b:them in	-18
place	> b:they had	-49
place	> b:they may	28
place	> b:three days	-40
place	> b:three women	-41
place	> b:threw the	11
place	> b:through the	-38
place	> b:time it	-14
place	> b:to L	-29
place	> b:to a	-5
place	> b:to be	-6
place	> b:to cinemas	-34
place	> b:to do	24
place	> b:to have	-46
place	> b:to start	41
place	> b:to talk	-41
place	> b:to write	24
place	> b:told no	29
place	> b:took $	-15
place	> b:top of	-19
place	> b:treatment of	-26
place	> b:true tale	-26
place	> b:two of	-18
place	> b:two parts	-28
place	> b:two sisters	-20
place	> b:under that	-12
place	> b:up at	-17
place	> b:up the	13
place	> b:violence but	-15
place	> b:was C	19
place	> b:was also	-31
place	> b:was brought	-17
place	> b:was eventually	20
place	> b:was filmed	29
place	> b:was in	19
place	> b:was lured	7
place	> b:was made	11
place	> b:was named	-21
place	> b:was released	-36
place	> b:was shot	37
place	> b:was shown	-53
place	> b:was to	-21
place	> b:was told	29
place	> b:way ,	-20
place	> b:we went	-20
place	> b:wednesday at	-26
place	> b:week in	24
place	> b:weekend in	-30
place	> b:weeks in	24
place	> b:went out	-20
place	> b:went to	-28
place	> b:were the	-22
place	> b:whereas F	-42
place	> b:which P	46
place	> b:which has	-39
place	> b:which he	17
place	> b:which is	5
place	> b:which opened	-28
place	> b:which she	-15
place	> b:which starred	10
place	> b:which starts	12
place	> b:which was	-13
place	> b:which will	-19
place	> b:which won	-29
place	> b:whisky comedy	-28
place	> b:who ,	-17
place	> b:who fled	-29
place	> b:who is	-30
place	> b:who mocked	-14
place	> b:who must	-20
place	> b:who was	-33
place	> b:who won	-11
place	> b:whose de-aged	-18
place	> b:whose spanish-language	-32
place	> b:wife and	-29
place	> b:will be	-27
place	> b:will begin	-10
place	> b:will direct	37
place	> b:will now	-27
place	> b:winner of	-15
place	> b:winners at	-22
place	> b:with F	-40
place	> b:with O	-17
place	> b:with P	39
place	> b:with a	23
place	> b:with some	-11
place	> b:women ;	-41
place	> b:won an	-26
place	> b:won four	-11
place	> b:won the	-19
place	> b:woods of	-13
place	> b:write "	24
place	> b:year at	12
place	> b:yet ;	29
place	> b:yet lose	28
place	> b:zamindar's house	-27
place	> b:£ #	-39
place	> does 	-16
place	> far:0	-44
place	> far:1	51
place	> far:11+	-15
place	> far:17+	10
place	> far:2	-30
place	> far:26+	-35
place	> far:3	32
place	> far:4+	-32
place	> far:7+	-4
place	> films here:0	-31
place	> films here:1	-10
place	> films here:2	21
place	> films here:3+	-7
place	> films:0	10
place	> films:1	-54
place	> films:2	-50
place	> first:"	-29
place	> first:'	-51
place	> first:'s	31
place	> first:(	-34
place	> first:,	43
place	> first:-	-38
place	> first:L	-37
place	> first:adventure	-53
place	> first:and	-19
place	> first:at	-35
place	> first:begins	-27
place	> first:by	-32
place	> first:concerns	-20
place	> first:director	-61
place	> first:features	-17
place	> first:first	-47
place	> first:for	-51
place	> first:from	-9
place	> first:goes	-32
place	> first:has	-5
place	> first:here	-43
place	> first:in	-4
place	> first:is	17
place	> first:neighbour	17
place	> first:of	-32
place	> first:on	-43
place	> first:opens	-27
place	> first:out	-42
place	> first:premiere	-48
place	> first:she	36
place	> first:shot	31
place	> first:should	-24
place	> first:stars	-24
place	> first:starts	-45
place	> first:that	44
place	> first:to	48
place	> first:was	32
place	> first:will	-16
place	> first:with	8
place	> l:"	-4
place	> l:# ;	-19
place	> l:# in	-36
place	> l:'	-38
place	> l:,	-22
place	> l:, "	46
place	> l:, P	-40
place	> l:, and	55
place	> l::	-44
place	> l:;	25
place	> l:C in	37
place	> l:F ,	14
place	> l:F and	-41
place	> l:L ,	-13
place	> l:L and	17
place	> l:L whereas	31
place	> l:O put	-42
place	> l:P	-25
place	> l:P animated	-38
place	> l:P filmed	-43
place	> l:P for	-32
place	> l:P in	-60
place	> l:^ "	-11
place	> l:^ P	-35
place	> l:^ his	-14
place	> l:^ in	19
place	> l:^ •	-14
place	> l:after	-44
place	> l:ahead of	-20
place	> l:and	26
place	> l:and "	-48
place	> l:animated	-38
place	> l:animated movie	-19
place	> l:brings P	-34
place	> l:comedy	9
place	> l:completed	-43
place	> l:crusader in	37
place	> l:debut ,	27
place	> l:debut feature	-15
place	> l:director of	-59
place	> l:distribute	-46
place	> l:feature	-15
place	> l:feature ,	-36
place	> l:film	-20
place	> l:film ,	-53
place	> l:filmed	-43
place	> l:first released	-27
place	> l:follow-up to	-27
place	> l:for	-31
place	> l:from	-21
place	> l:have	-31
place	> l:his	-14
place	> l:in "	-46
place	> l:in P	-35
place	> l:include P	25
place	> l:known for	-39
place	> l:live in	-40
place	> l:made	-35
place	> l:movie	-27
place	> l:much of	8
place	> l:musical	30
place	> l:nothing of	29
place	> l:of	-19
place	> l:of "	-60
place	> l:on	37
place	> l:on from	-21
place	> l:performance in	-45
place	> l:plays in	-29
place	> l:premiere of	-56
place	> l:put	-42
place	> l:recently completed	-43
place	> l:release	-42
place	> l:released	-34
place	> l:resting after	-28
place	> l:seen	-42
place	> l:sequel to	-42
place	> l:since	-40
place	> l:supernatural thriller	-17
place	> l:that	27
place	> l:thriller	-33
place	> l:to	-53
place	> l:to "	-40
place	> l:week that	28
place	> l:went to	-33
place	> l:whereas	31
place	> l:who made	-32
place	> l:will distribute	-46
place	> l:will have	-31
place	> l:will release	-42
place	> l:with	-8
place	> l:with since	-20
place	> l:work on	32
place	> l:write "	-53
place	> l:years after	-40
place	> l:•	-14
place	> last:#	-46
place	> last:# in	-42
place	> last:#|	-46
place	> last:,	-31
place	> last:, in	34
place	> last:, leaving	-20
place	> last:, once	-26
place	> last:,|	-31
place	> last:; the	-26
place	> last:C in	-29
place	> last:F by	-32
place	> last:F in	23
place	> last:L	-43
place	> last:L ,	-31
place	> last:L and	16
place	> last:L in	-75
place	> last:L|	-43
place	> last:O	12
place	> last:O in	-60
place	> last:O|	12
place	> last:a	-22
place	> last:about the	-35
place	> last:across	-40
place	> last:across the	31
place	> last:across|	-40
place	> last:and	16
place	> last:and a	-25
place	> last:and in	-31
place	> last:and the	-33
place	> last:and|	16
place	> last:around	35
place	> last:around|	35
place	> last:at	14
place	> last:at O	12
place	> last:at|	14
place	> last:awards in	-22
place	> last:a|	-22
place	> last:built at	19
place	> last:by	-59
place	> last:by|	-59
place	> last:feature from	-51
place	> last:film in	-24
place	> last:filmed in	28
place	> last:filming in	33
place	> last:first	-22
place	> last:first|	-22
place	> last:for	-37
place	> last:for the	-31
place	> last:fortnight at	-26
place	> last:for|	-37
place	> last:friday in	-43
place	> last:from	-18
place	> last:from the	-64
place	> last:from|	-18
place	> last:handling the	-17
place	> last:her first	-22
place	> last:house in	-32
place	> last:in L	-43
place	> last:in a	28
place	> last:is in	-35
place	> last:its	-34
place	> last:its|	-34
place	> last:leaving	-20
place	> last:leaving|	-20
place	> last:location in	39
place	> last:looked at	-32
place	> last:made in	60
place	> last:magnate from	-17
place	> last:messenger around	15
place	> last:mocked	-24
place	> last:mocked|	-24
place	> last:mostly in	-10
place	> last:mother in	-41
place	> last:near	38
place	> last:near|	38
place	> last:of	26
place	> last:of a	-42
place	> last:of the	-49
place	> last:off	-18
place	> last:off|	-18
place	> last:of|	26
place	> last:olympics in	-11
place	> last:on	-51
place	> last:on the	22
place	> last:once	-26
place	> last:once|	-26
place	> last:one in	-32
place	> last:one of	-24
place	> last:on|	-51
place	> last:opened in	-25
place	> last:opens in	-29
place	> last:outside	32
place	> last:outside|	32
place	> last:premiere in	-30
place	> last:presented in	-19
place	> last:prize in	-41
place	> last:production in	35
place	> last:release in	-34
place	> last:released in	-34
place	> last:room off	-18
place	> last:set in	-61
place	> last:shooting in	11
place	> last:shot at	4
place	> last:shot in	39
place	> last:talk up	-31
place	> last:the	-27
place	> last:the #	-19
place	> last:the|	-27
place	> last:to	20
place	> last:to|	20
place	> last:up	-31
place	> last:up|	-31
place	> last:weekend in	-28
place	> last:who mocked	-24
place	> people here:0	-28
place	> people here:1	20
place	> people here:2	-20
place	> people:0	-21
place	> people:1	9
place	> people:2	-4
place	> people:3+	-46
place	> r:, L	34
place	> r:, L ,	-5
place	> r:, L .	37
place	> r:, L and	26
place	> r:, and	30
place	> r:, and she	31
place	> r:, has	8
place	> r:, in	-44
place	> r:, is	-57
place	> r:, sank	19
place	> r:, sank .	19
place	> r:, was	-43
place	> r:, where	5
place	> r:, where P	34
place	> r:, with	35
place	> r:, with O	11
place	> r:, with P	33
place	> r:, with some	-10
place	> r:.	4
place	> r:. .	-31
place	> r:. . .	-31
place	> r:. ^	6
place	> r:. ^ ^	6
place	> r:L	-58
place	> r:P	-50
place	> r:P ,	-47
place	> r:P , has	-32
place	> r:P , who	-37
place	> r:a	-30
place	> r:a week	-30
place	> r:a week later	-30
place	> r:after	-47
place	> r:after a	-47
place	> r:and	21
place	> r:and L	11
place	> r:and L .	22
place	> r:and L on	-33
place	> r:and not	-47
place	> r:and not at	-47
place	> r:at	29
place	> r:bookmaker	-26
place	> r:bookmaker who	-26
place	> r:bookmaker who bankrolled	-26
place	> r:box	-19
place	> r:box office	-19
place	> r:by	16
place	> r:by O	-41
place	> r:by P	22
place	> r:by P ,	30
place	> r:by P .	7
place	> r:cinemas	-43
place	> r:cinemas ,	-30
place	> r:cinemas on	-23
place	> r:comedy	-12
place	> r:comedy F	-12
place	> r:comedy F ,	-12
place	> r:couple	-34
place	> r:drama	-26
place	> r:drama "	-26
place	> r:drama " F	-26
place	> r:early	16
place	> r:early next	16
place	> r:early next year	16
place	> r:facility	12
place	> r:facility .	12
place	> r:facility . ^	12
place	> r:festival	-49
place	> r:festival in	-21
place	> r:festival in #	-21
place	> r:festival next	-48
place	> r:festival next month	-48
place	> r:film	-31
place	> r:film .	-22
place	> r:film . ^	-22
place	> r:film festival	-31
place	> r:film festival .	-16
place	> r:for	24
place	> r:for O	51
place	> r:for O .	24
place	> r:for P	37
place	> r:for P .	15
place	> r:for a	-32
place	> r:for most	-18
place	> r:for most of	-18
place	> r:from	21
place	> r:has	-55
place	> r:has had	-26
place	> r:has had the	-26
place	> r:hospital	-14
place	> r:hospital at	-14
place	> r:hospital at the	-14
place	> r:in	29
place	> r:in #	4
place	> r:in # ,	-53
place	> r:in # .	23
place	> r:in # and	21
place	> r:in L	19
place	> r:in L and	4
place	> r:in january	-19
place	> r:in january .	-19
place	> r:in may	30
place	> r:in may ,	30
place	> r:in the	32
place	> r:last	-58
place	> r:last year	-25
place	> r:last year .	-18
place	> r:later	20
place	> r:later this	20
place	> r:little	-20
place	> r:little wiser	-20
place	> r:little wiser about	-20
place	> r:man	-38
place	> r:most	-24
place	> r:most successful	-17
place	> r:most successful screenwriters	-17
place	> r:musical	-42
place	> r:musical ,	-42
place	> r:musical , W	-42
place	> r:next	-9
place	> r:next autumn	-40
place	> r:next autumn .	-40
place	> r:next month	-31
place	> r:next month by	-22
place	> r:next week	-40
place	> r:on	-43
place	> r:on #	-20
place	> r:on # january	-23
place	> r:on # july	-16
place	> r:on # june	-26
place	> r:on # november	-12
place	> r:on # october	-23
place	> r:on april	-27
place	> r:on april #	-27
place	> r:on dvd	-19
place	> r:on dvd or	-17
place	> r:on friday	-36
place	> r:on friday ,	-28
place	> r:on friday .	-34
place	> r:on monday	-38
place	> r:on monday .	-38
place	> r:on saturday	-24
place	> r:on saturday ,	-24
place	> r:release	-24
place	> r:release .	-24
place	> r:release . ^	-24
place	> r:since	-48
place	> r:studios	46
place	> r:ten	24
place	> r:ten days	24
place	> r:ten days ago	24
place	> r:that	-49
place	> r:this	15
place	> r:this autumn	15
place	> r:this autumn under	15
place	> r:to	-39
place	> r:today	-31
place	> r:tonight	-23
place	> r:tonight :	-23
place	> r:tonight : a	-23
place	> r:under	29
place	> r:until	-20
place	> r:who	-38
place	> r:with	50
place	> r:with P	70
place	> r:with P ,	50
place	> w:"	10
place	> w:#	-28
place	> w:$	-23
place	> w:'	-62
place	> w:'s	28
place	> w:(	11
place	> w:-	-38
place	> w:.	11
place	> w::	-38
place	> w:;	5
place	> w:C	-25
place	> w:F	-49
place	> w:L	-28
place	> w:O	-66
place	> w:P	14
place	> w:W	-46
place	> w:a	8
place	> w:abandon	-8
place	> w:abandoned	-8
place	> w:about	-26
place	> w:across	5
place	> w:adventure	16
place	> w:after	-18
place	> w:aftermath	-14
place	> w:already	36
place	> w:also	-31
place	> w:american	-39
place	> w:an	9
place	> w:and	-17
place	> w:anywhere	-17
place	> w:appear	-49
place	> w:appeared	-40
place	> w:april	-38
place	> w:are	-41
place	> w:ark	-17
place	> w:around	52
place	> w:as	-44
place	> w:at	-24
place	> w:athletes	-14
place	> w:attack	-14
place	> w:audience	-15
place	> w:audition	-31
place	> w:auditions	-25
place	> w:award	-23
place	> w:awards	-22
place	> w:back	50
place	> w:base	-24
place	> w:based	-24
place	> w:be	-10
place	> w:beat	-27
place	> w:become	-26
place	> w:been	-10
place	> w:before	12
place	> w:began	-54
place	> w:begin	-18
place	> w:begins	26
place	> w:begun	29
place	> w:being	-12
place	> w:best	-36
place	> w:biggest	-14
place	> w:body	-20
place	> w:both	29
place	> w:bring	17
place	> w:brought	17
place	> w:build	23
place	> w:builder	-17
place	> w:built	23
place	> w:but	-25
place	> w:by	-17
place	> w:call	-44
place	> w:called	-37
place	> w:came	21
place	> w:cannot	-17
place	> w:cartoon	-27
place	> w:cast	-31
place	> w:census	-19
place	> w:charge	19
place	> w:chase	11
place	> w:cinemas	-45
place	> w:come	19
place	> w:comedy	-18
place	> w:concern	-20
place	> w:concerns	-20
place	> w:condemn	-28
place	> w:condemned	-28
place	> w:construction	-17
place	> w:convent	19
place	> w:currently	38
place	> w:days	27
place	> w:de-age	-18
place	> w:de-aged	-18
place	> w:despite	-17
place	> w:die	-24
place	> w:died	-24
place	> w:direct	6
place	> w:directed	-43
place	> w:directors	-26
place	> w:do	24
place	> w:drama	-37
place	> w:due	35
place	> w:early	12
place	> w:earn	-26
place	> w:east	-50
place	> w:eight	-19
place	> w:employ	-14
place	> w:employed	-14
place	> w:end	27
place	> w:eventually	20
place	> w:ever	-31
place	> w:exclusively	4
place	> w:expect	29
place	> w:extend	-29
place	> w:extended	-29
place	> w:face	-18
place	> w:faces	-18
place	> w:fact	19
place	> w:family	-32
place	> w:famous	-26
place	> w:father's	-20
place	> w:feature	-14
place	> w:features	-21
place	> w:feel	-20
place	> w:felt	-20
place	> w:film	38
place	> w:filmed	40
place	> w:filming	34
place	> w:films	-34
place	> w:finance	-17
place	> w:financing	-17
place	> w:find	-23
place	> w:finish	-11
place	> w:finished	-11
place	> w:first	-46
place	> w:fled	-29
place	> w:flee	-29
place	> w:for	28
place	> w:foreign	-31
place	> w:forest	20
place	> w:former	-53
place	> w:fortnight	-26
place	> w:four	53
place	> w:friday	-29
place	> w:from	20
place	> w:full-length	-25
place	> w:get	-39
place	> w:globe	-22
place	> w:globes	-20
place	> w:goes	-38
place	> w:going	-15
place	> w:gold	-30
place	> w:golden	-26
place	> w:group	-17
place	> w:had	5
place	> w:halfway	-38
place	> w:handle	-17
place	> w:handling	-17
place	> w:has	-26
place	> w:have	-64
place	> w:having	28
place	> w:he	18
place	> w:her	-64
place	> w:him	-58
place	> w:himalayan	19
place	> w:hippie	-23
place	> w:his	-9
place	> w:home	-26
place	> w:hospital	-36
place	> w:house	-30
place	> w:in	6
place	> w:into	-14
place	> w:investors	-17
place	> w:is	4
place	> w:israeli	-14
place	> w:it	-40
place	> w:its	-16
place	> w:japanese	-24
place	> w:june	24
place	> w:keep	-18
place	> w:kept	-18
place	> w:language	-15
place	> w:last	-33
place	> w:latter	-23
place	> w:lead	-22
place	> w:leave	-20
place	> w:leaving	-20
place	> w:led	-17
place	> w:legally	-17
place	> w:life	28
place	> w:live	-28
place	> w:lobbied	29
place	> w:lobby	29
place	> w:locales	-29
place	> w:location	55
place	> w:look	-32
place	> w:looked	-32
place	> w:lose	25
place	> w:lure	7
place	> w:lured	7
place	> w:made	38
place	> w:magnate	-17
place	> w:main	-22
place	> w:make	37
place	> w:man	-23
place	> w:may	18
place	> w:medals	-11
place	> w:miles	29
place	> w:million	-41
place	> w:mob	11
place	> w:mock	-14
place	> w:mocked	-14
place	> w:more	-36
place	> w:mostly	21
place	> w:mother	-23
place	> w:mr	-29
place	> w:music	-50
place	> w:must	-20
place	> w:name	-25
place	> w:named	-28
place	> w:near	30
place	> w:nearly	-45
place	> w:neighbour	17
place	> w:next	23
place	> w:night	-34
place	> w:no	23
place	> w:nominate	-15
place	> w:nominated	-15
place	> w:nominations	-19
place	> w:not	-24
place	> w:novel	7
place	> w:number	-32
place	> w:october	-24
place	> w:of	12
place	> w:off	-37
place	> w:olympics	-11
place	> w:on	-15
place	> w:once	17
place	> w:one	-43
place	> w:open	-32
place	> w:opened	-33
place	> w:opening	-21
place	> w:opens	-19
place	> w:or	-44
place	> w:oscar	-28
place	> w:other	-14
place	> w:out	-49
place	> w:outside	32
place	> w:over	39
place	> w:part	-40
place	> w:parts	-28
place	> w:penguin	-27
place	> w:play	-56
place	> w:played	-42
place	> w:plays	-15
place	> w:prefer	-41
place	> w:preferred	-41
place	> w:premiere	-48
place	> w:present	-19
place	> w:presented	-19
place	> w:prize	-39
place	> w:production	43
place	> w:quaker	-35
place	> w:rain	20
place	> w:reach	-31
place	> w:receive	-30
place	> w:received	-30
place	> w:red	-38
place	> w:release	-36
place	> w:released	-29
place	> w:return	-45
place	> w:returns	-39
place	> w:room	-18
place	> w:run	-43
place	> w:running	-46
place	> w:sale	-40
place	> w:same	-41
place	> w:scenes	-11
place	> w:second	28
place	> w:see	-15
place	> w:seen	-15
place	> w:sell	27
place	> w:send	-30
place	> w:sent	-30
place	> w:series	-25
place	> w:set	-16
place	> w:settle	-16
place	> w:settled	-16
place	> w:seven	24
place	> w:several	36
place	> w:shoot	64
place	> w:shooting	9
place	> w:short	31
place	> w:shot	55
place	> w:should	-24
place	> w:show	-23
place	> w:showing	-55
place	> w:shown	-53
place	> w:sisters	-20
place	> w:so	-34
place	> w:some	-47
place	> w:spanish-language	-32
place	> w:speak	-20
place	> w:speaking	-20
place	> w:spend	30
place	> w:spent	37
place	> w:star	-14
place	> w:starred	-20
place	> w:starring	-5
place	> w:stars	-24
place	> w:start	21
place	> w:starts	6
place	> w:stop	-38
place	> w:stopped	-38
place	> w:story	28
place	> w:successful	-42
place	> w:such	-29
place	> w:summer	43
place	> w:sunday's	-20
place	> w:supplied	-17
place	> w:supply	-17
place	> w:take	-30
place	> w:taken	-16
place	> w:taker	-19
place	> w:takes	-24
place	> w:tale	-26
place	> w:talk	-41
place	> w:television	-51
place	> w:tell	-21
place	> w:than	-16
place	> w:their	-12
place	> w:them	-18
place	> w:they	-34
place	> w:this	20
place	> w:three	-57
place	> w:threw	4
place	> w:through	-49
place	> w:throw	4
place	> w:time	-37
place	> w:to	29
place	> w:told	24
place	> w:took	-41
place	> w:top	-18
place	> w:treatment	-26
place	> w:true	-26
place	> w:turn	-26
place	> w:turned	-26
place	> w:two	31
place	> w:under	-54
place	> w:up	21
place	> w:version	20
place	> w:victorian	-22
place	> w:violence	-15
place	> w:way	-20
place	> w:we	-20
place	> w:wednesday	-28
place	> w:week	8
place	> w:weekend	-40
place	> w:weeks	75
place	> w:went	-31
place	> w:were	30
place	> w:whereas	-42
place	> w:which	13
place	> w:whisky	-28
place	> w:who	-10
place	> w:whose	-35
place	> w:wife	-29
place	> w:will	-7
place	> w:win	-36
place	> w:winner	-41
place	> w:winners	-22
place	> w:with	12
place	> w:women	-41
place	> w:won	-34
place	> w:woods	-13
place	> w:would	-34
place	> w:wrap	47
place	> w:wrapped	47
place	> w:write	10
place	> w:written	-32
place	> w:year	12
place	> w:yet	39
place	> w:young	-27
place	> w:zamindar's	-27
place	> w:£	-39
place	>=	-44
place	>=, in	62
place	>=, in|	62
place	>=, made in	41
place	>=, made in|	41
place	>=, shot in	39
place	>=, shot in|	39
place	>=, which opens in	-29
place	>=, which opens in|	-29
place	>=, which was filmed in	36
place	>=, which was filmed in|	36
place	>=about	-37
place	>=about|	-37
place	>=by	-32
place	>=by|	-32
place	>=from	5
place	>=from|	5
place	>=in	15
place	>=in|	15
place	>=is in	-35
place	>=is in|	-35
place	>=is released in	-12
place	>=is released in|	-12
place	>=is to be released in	-25
place	>=is to be released in|	-25
place	>=opens across	-22
place	>=opens across|	-22
place	>=opens in	-27
place	>=opens in|	-27
place	>=premiere in	-27
place	>=premiere in|	-27
place	>=shot in	31
place	>=shot in|	31
place	>=was made in	37
place	>=was made in|	37
place	>=was shot in	26
place	>=was shot in|	26
place	>=|	-44
place	>|named|named	-20
place	>|named|noun	-11
place	>|named|pronoun	9
place	does 	-34
place	form:finite future	29
place	form:finite present	-28
place	form:infinitive none	-36
place	form:ing none	5
place	form:ing past	26
place	form:participle none	-11
place	is:actor	-45
place	is:attic	-19
place	is:bay	37
place	is:bookmaker	-26
place	is:boulevard	-43
place	is:box	-15
place	is:capital	-49
place	is:chart	-24
place	is:cinemas	-52
place	is:classic	-26
place	is:comedy	-24
place	is:composer	-27
place	is:couple	-38
place	is:debut	-41
place	is:director	-34
place	is:drama	-40
place	is:epic	-38
place	is:facility	12
place	is:festival	-38
place	is:film	-12
place	is:finalist	-20
place	is:firm	-11
place	is:first	-24
place	is:home	-27
place	is:hospital	-14
place	is:hours	-38
place	is:house	-43
place	is:lab	-46
place	is:little	-20
place	is:man	-38
place	is:marshes	18
place	is:middle-aged	-31
place	is:miss	-20
place	is:money	-38
place	is:multi-storeys	18
place	is:musical	-42
place	is:native	-36
place	is:north	-31
place	is:office	-15
place	is:one	-41
place	is:orthodontist	-23
place	is:premiere	-26
place	is:president	-46
place	is:reboot	-27
place	is:release	-24
place	is:revival	-22
place	is:rights	-34
place	is:schedule	21
place	is:series	-24
place	is:set	31
place	is:stage	-29
place	is:star	-25
place	is:station	-36
place	is:studio	26
place	is:studios	52
place	is:television	-24
place	is:trilogy	-26
place	is:version	-25
place	is:war	-44
place	is:wiser	-20
place	is:writers	-23
place	main film	23
place	no main film	-15
place	other film	-83
place	other is:adventure	-69
place	other is:animated	-48
place	other is:biopic	-39
place	other is:comedy	-8
place	other is:crime	24
place	other is:debut	-40
place	other is:director	-49
place	other is:drama	6
place	other is:epic	-47
place	other is:feature	-6
place	other is:film	-21
place	other is:first	-43
place	other is:fourth	-47
place	other is:hit	-27
place	other is:horror	-39
place	other is:movie	-34
place	other is:musical	30
place	other is:new	-64
place	other is:picture	36
place	other is:project	-37
place	other is:remake	-36
place	other is:seaside	-30
place	other is:story	51
place	other is:supernatural	23
place	other is:thriller	-28
place	other is:war	43
place	other sure:0	-65
place	other sure:1	-51
place	other sure:2	-41
place	other sure:4	-16
place	rule filmingLocation	65
place	rule filmingLocation filming-location	65
place	rule for another basedOn	51
place	rule for another filmingLocation	24
place	rule other filmingLocation	-66
place	same phrase	20
place	says:reported	-56
place	sure:0	-35
place	sure:1	-38
place	sure:2	-13
place	sure:3	-17
place	sure:4	-18
place	v:accept|on	-45
place	v:appear|at	-40
place	v:appear|on	-28
place	v:appear|on|~	-22
place	v:arrive|from	-38
place	v:bankroll|S	-26
place	v:base+|in	-45
place	v:base+|in|~	-35
place	v:bear+|at	-22
place	v:bear+|at|~	-22
place	v:bear+|in	-20
place	v:bear+|in|~	-21
place	v:bear|in	-20
place	v:bear|in|~	-30
place	v:become|S	-15
place	v:become|S|~	-15
place	v:become|of	-27
place	v:begin|S	28
place	v:begin|S|with	-37
place	v:begin|S|~	-26
place	v:begin|at	43
place	v:begin|at|~	28
place	v:begin|in	46
place	v:begin|in|~	60
place	v:begin|on	-22
place	v:begin|on|~	-22
place	v:be|O	-23
place	v:be|O|~	-22
place	v:be|S	33
place	v:be|S|~	31
place	v:be|X	-38
place	v:be|X|~	-30
place	v:be|at	37
place	v:be|at|~	9
place	v:be|for	-21
place	v:be|for|~	-20
place	v:be|from	-34
place	v:be|from|~	-34
place	v:be|in	32
place	v:be|in|S	-42
place	v:be|in|in	52
place	v:be|in|of	-26
place	v:be|in|~	-57
place	v:be|of	-24
place	v:be|of|X	-17
place	v:be|of|~	-34
place	v:be|on	-48
place	v:be|on|~	-29
place	v:blow|from	-32
place	v:blow|from|~	-32
place	v:board|S	-22
place	v:break|in	-41
place	v:break|out of	-23
place	v:break|out of|with	-19
place	v:bring|X	-27
place	v:bring|X|~	-27
place	v:bring|in	-34
place	v:bring|into	-38
place	v:bring|into|~	-38
place	v:bring|in|O	-34
place	v:bring|to	24
place	v:bring|to|~	-25
place	v:broadcast+|in	-24
place	v:broadcast+|in|~	-24
place	v:build+|at	59
place	v:build+|at|~	33
place	v:build+|in	29
place	v:build+|in|~	29
place	v:build|X	-39
place	v:build|X|~	-27
place	v:build|outside	21
place	v:buy|O	-32
place	v:call+|from	-13
place	v:call+|from|~	-13
place	v:call+|of	-23
place	v:call+|of|~	-23
place	v:chase|across	-44
place	v:chase|around	15
place	v:choose|X	19
place	v:choose|X|~	19
place	v:claim|X	-35
place	v:claim|X|S	-35
place	v:co-star|X	15
place	v:co-star|X|X	15
place	v:come|from	-40
place	v:come|from|~	-27
place	v:come|in	-41
place	v:come|to	-44
place	v:come|to|~	-21
place	v:compete|at	-11
place	v:compete|at|with	-11
place	v:develop|in	-35
place	v:develop|in|~	-35
place	v:die|at	-27
place	v:die|at|~	-27
place	v:die|in	-46
place	v:die|in|S	-14
place	v:die|in|~	-38
place	v:direct+|X	-29
place	v:direct+|X|S	-29
place	v:direct|O	-18
place	v:direct|O|~	-18
place	v:direct|X	36
place	v:direct|X|X	28
place	v:direct|in	73
place	v:direct|in|X	37
place	v:direct|of	-24
place	v:direct|of|~	-24
place	v:discover+|in	15
place	v:discuss+|in	-24
place	v:discuss+|in|~	-24
place	v:distribute|in	-75
place	v:distribute|in|O	-57
place	v:distribute|in|~	-52
place	v:distribute|outside	-37
place	v:distribute|outside|~	-37
place	v:do|at	-36
place	v:do|at|~	-36
place	v:do|on	-52
place	v:do|on|~	-52
place	v:dream|S	-25
place	v:earn|S	-27
place	v:end|O	-19
place	v:end|O|~	-19
place	v:end|in	-45
place	v:end|in|~	-45
place	v:expect|X	-31
place	v:explain|X	-24
place	v:explain|X|X	-27
place	v:film+|in	31
place	v:film+|in|S	20
place	v:film+|in|~	-55
place	v:film+|of	19
place	v:film+|of|~	19
place	v:film|around	13
place	v:film|around|~	13
place	v:film|at	-8
place	v:film|at|~	-8
place	v:film|in	13
place	v:film|in|S	41
place	v:film|in|~	47
place	v:film|of	-26
place	v:film|on	29
place	v:finance|O	-17
place	v:finance|O|X	-17
place	v:find+|in	-29
place	v:find+|in|~	-29
place	v:find|S	-51
place	v:find|in	-39
place	v:find|in|~	-19
place	v:fine+|in	-27
place	v:fine+|in|~	-27
place	v:finish|in	22
place	v:fling back+|S	-25
place	v:fly|X	-26
place	v:fly|X|X	-26
place	v:fly|to	-27
place	v:fly|to|~	-27
place	v:form|in	-31
place	v:form|in|~	-31
place	v:gasp|X	-31
place	v:get|in	-40
place	v:get|near	-34
place	v:get|near|~	-34
place	v:get|on	18
place	v:get|on|~	18
place	v:get|to	-38
place	v:go on|in	-30
place	v:go on|in|S	-20
place	v:go|in	18
place	v:go|in|~	26
place	v:go|of	-45
place	v:go|to	20
place	v:go|to|for	19
place	v:go|to|~	-41
place	v:handle|O	-29
place	v:handle|O|X	-17
place	v:handle|in	-43
place	v:handle|in|~	-43
place	v:have|O	-27
place	v:have|O|~	-35
place	v:have|S	-43
place	v:have|S|~	-41
place	v:have|at	-59
place	v:have|at|~	-42
place	v:have|in	-29
place	v:have|in|O	-28
place	v:have|on	-32
place	v:have|on|~	-32
place	v:hold+|in	-35
place	v:hold+|in|~	-35
place	v:host|at	-29
place	v:host|at|~	-29
place	v:include|O	61
place	v:include|O|~	61
place	v:include|X	19
place	v:include|X|X	-31
place	v:include|X|~	32
place	v:join|in	-42
place	v:join|in|~	-37
place	v:joke|in	-34
place	v:joke|in|~	-34
place	v:keep+|out of	-30
place	v:keep+|out of|S	-17
place	v:keep|off	-23
place	v:know|X	-27
place	v:know|X|~	-27
place	v:lead+|from	-17
place	v:lead+|from|X	-17
place	v:leave|O	-36
place	v:leave|O|X	-20
place	v:leave|S	-23
place	v:leave|S|~	-23
place	v:leave|X	-27
place	v:leave|X|X	-28
place	v:leave|for	29
place	v:leave|for|~	-22
place	v:lens|X	9
place	v:lens|X|~	9
place	v:line|of	-21
place	v:live|in	-60
place	v:live|in|in	-40
place	v:live|in|~	-49
place	v:look|at	-39
place	v:make+|by	-43
place	v:make+|by|S	-43
place	v:make+|in	30
place	v:make+|in|S	58
place	v:make+|in|~	18
place	v:make|O|~	14
place	v:make|S	-46
place	v:make|S|O	-18
place	v:make|at	52
place	v:make|in	14
place	v:make|in|~	-58
place	v:marry|in	-45
place	v:meet|S	-18
place	v:meet|S|~	-18
place	v:meet|in	-45
place	v:meet|in|~	-35
place	v:mock|O	-24
place	v:move on|to	-29
place	v:move on|to|~	-29
place	v:move+|from	-38
place	v:move+|from|~	-38
place	v:move|in	46
place	v:move|in|~	46
place	v:move|to	37
place	v:move|to|~	21
place	v:name+|in	-37
place	v:name+|in|S	-26
place	v:name|S	34
place	v:narrate|in	-44
place	v:nominate|at	-36
place	v:open|O	-40
place	v:open|across	-22
place	v:open|across|S	-22
place	v:open|in	-37
place	v:open|in|S	-27
place	v:open|in|~	-39
place	v:perform|X	-15
place	v:perform|X|X	-15
place	v:perform|at	19
place	v:perform|at|X	19
place	v:persuade|X	-20
place	v:photograph+|at	27
place	v:photograph+|at|~	27
place	v:photograph+|in	36
place	v:plan|in	-36
place	v:plan|in|~	-36
place	v:play+|X	29
place	v:play+|X|X	41
place	v:play+|X|~	-26
place	v:play+|from	-8
place	v:play+|from|~	-8
place	v:play|S	49
place	v:play|S|in	32
place	v:play|X	-47
place	v:play|X|~	-32
place	v:play|from	-38
place	v:play|from|~	-33
place	v:play|in	9
place	v:play|in|~	16
place	v:play|on	-38
place	v:prefer+|S	48
place	v:prefer+|S|S	48
place	v:prefer+|to	-41
place	v:prefer+|to|S	-41
place	v:present+|in	-19
place	v:publish+|S	-19
place	v:publish+|S|~	-19
place	v:put|S	-46
place	v:put|at	15
place	v:put|at|~	15
place	v:raise|in	-27
place	v:raise|in|~	-27
place	v:reach|O	-43
place	v:receive|on	-43
place	v:receive|on|~	-43
place	v:release+|in	-31
place	v:release+|in|S	-29
place	v:release|in	-49
place	v:release|in|O	-62
place	v:release|in|~	-13
place	v:return|to	-26
place	v:run+|S	-11
place	v:run+|S|~	-11
place	v:run|at	-27
place	v:run|at|~	-27
place	v:run|in	-30
place	v:run|in|X	-15
place	v:say|O	-15
place	v:say|O|~	-15
place	v:say|in	47
place	v:say|in|~	47
place	v:screen|in	-28
place	v:screen|in|~	-28
place	v:see+|at	-41
place	v:see|alongside	-38
place	v:see|at	-57
place	v:see|at|~	-24
place	v:see|in	-62
place	v:see|in|~	-34
place	v:send|to	-15
place	v:send|to|~	-15
place	v:set+|in|S	-41
place	v:set+|in|~	22
place	v:set+|of	-39
place	v:set|S	-18
place	v:set|in	-58
place	v:set|in|~	-43
place	v:sew|in	-18
place	v:sew|in|~	-18
place	v:shoot+|at	22
place	v:shoot+|in	33
place	v:shoot+|in|S	17
place	v:shoot+|in|~	46
place	v:shoot+|near	20
place	v:shoot|S	29
place	v:shoot|at	29
place	v:shoot|at|S	40
place	v:shoot|at|~	32
place	v:shoot|in	35
place	v:shoot|in|S	4
place	v:shoot|in|X	47
place	v:shoot|near	37
place	v:shoot|near|S	-38
place	v:shoot|on	48
place	v:shoot|on|~	24
place	v:show+|at	-43
place	v:show+|in	-50
place	v:show|in	-36
place	v:show|in|~	-23
place	v:show|of	29
place	v:slice|X	-24
place	v:slice|X|~	-24
place	v:speak|in	-25
place	v:speak|in|~	-27
place	v:speak|of	-22
place	v:speak|of|~	-22
place	v:spend|in|~	-23
place	v:split+|at	16
place	v:split+|at|~	16
place	v:stage+|at	-58
place	v:stage+|at|~	-58
place	v:stage+|near	33
place	v:stage+|near|~	33
place	v:stand|S	57
place	v:stand|S|~	57
place	v:start|at	-61
place	v:start|at|~	-43
place	v:start|in	12
place	v:star|S	-32
place	v:star|X	34
place	v:star|X|X	39
place	v:star|in	-19
place	v:star|in|S	-19
place	v:stay|S	-36
place	v:stay|in	-32
place	v:stay|in|~	-20
place	v:study|in	-37
place	v:study|in|~	-37
place	v:suffer|from	-26
place	v:suffer|from|~	-26
place	v:supply+|in	-17
place	v:supply+|in|S	-17
place	v:take on|X	-30
place	v:take over|from	-51
place	v:take|O	-26
place	v:take|S	-36
place	v:take|S|~	-38
place	v:take|for	-33
place	v:take|for|~	-33
place	v:take|in	-36
place	v:take|in|~	-33
place	v:take|of	-41
place	v:take|to	17
place	v:take|to|~	-51
place	v:talk|up	-31
place	v:teach|at	-20
place	v:tell|S	-33
place	v:tell|X	-57
place	v:tell|X|X	-28
place	v:tell|X|~	-30
place	v:tell|in	-35
place	v:tell|in|~	-35
place	v:thank|in	-26
place	v:thank|in|~	-26
place	v:top|O	-20
place	v:travel|to	-41
place	v:unveil|in	-34
place	v:unveil|in|~	-30
place	v:want|for	-27
place	v:want|for|~	-27
place	v:watch|X	-25
place	v:win|S	-42
place	v:win|S|S	-38
place	v:win|at	-36
place	v:win|at|~	-37
place	v:win|in	-55
place	v:win|in|in	-45
place	v:win|in|~	-32
place	v:withhold|of	-26
place	v:withhold|of|~	-26
place	v:work|at	-23
place	v:work|at|~	-23
place	v:work|of	-33
place	v:wrap|in	47
place	v:wrap|in|S	47
place	v:write+|X	23
place	v:write+|X|X	23
place	v:|O|S	-40
place	v:|O|X	-26
place	v:|O|in	-43
place	v:|S|O	-43
place	v:|S|S	64
place	v:|S|X	24
place	v:|S|for	-32
place	v:|S|in	33
place	v:|S|of	67
place	v:|S|with	-46
place	v:|S|~	-21
place	v:|X|O	-44
place	v:|X|S	-33
place	v:|X|X	-6
place	v:|X|in	-38
place	v:|X|~	-17
place	v:|across|S	-22
place	v:|around|S	38
place	v:|around|~	-11
place	v:|at|S	34
place	v:|at|X	20
place	v:|at|of	-24
place	v:|at|with	-15
place	v:|at|~	-14
place	v:|by|S	-43
place	v:|for|S	-48
place	v:|for|of	-37
place	v:|for|~	-32
place	v:|from|X	-17
place	v:|from|~	-6
place	v:|into|S	-33
place	v:|into|~	-51
place	v:|in|S	22
place	v:|in|X	40
place	v:|in|for	-46
place	v:|in|in	15
place	v:|in|of	-46
place	v:|in|on	56
place	v:|in|with	-36
place	v:|in|~	-24
place	v:|near|S	-15
place	v:|near|~	22
place	v:|off|~	-57
place	v:|of|S	45
place	v:|of|X	-17
place	v:|of|in	-27
place	v:|of|of	-50
place	v:|of|~	-32
place	v:|on|in	-36
place	v:|on|~	8
place	v:|out of|S	-27
place	v:|out of|with	-19
place	v:|outside|X	32
place	v:|outside|~	15
place	v:|to|X	22
place	v:|to|for	50
place	v:|with|~	-63
place	year	13
place	~	-27
place	~ before:"	13
place	~ before:#	-31
place	~ before:$	-45
place	~ before:'s	-37
place	~ before:(	-43
place	~ before:)	-55
place	~ before:,	-14
place	~ before:-	-65
place	~ before::	-40
place	~ before:;	-35
place	~ before:C	-38
place	~ before:O	-52
place	~ before:P	-20
place	~ before:W	-59
place	~ before:a	-31
place	~ before:about	-40
place	~ before:achievement	-20
place	~ before:action	-38
place	~ before:actor	-63
place	~ before:after	-69
place	~ before:afterwards	-69
place	~ before:against	-42
place	~ before:agent	-15
place	~ before:all	-47
place	~ before:already	12
place	~ before:also	11
place	~ before:although	20
place	~ before:an	-4
place	~ before:and	11
place	~ before:another	-35
place	~ before:appeared	-17
place	~ before:are	-16
place	~ before:around	16
place	~ before:as	13
place	~ before:assassin	-36
place	~ before:assumed	-27
place	~ before:at	22
place	~ before:audience	-34
place	~ before:auditions	-53
place	~ before:august	15
place	~ before:award	-30
place	~ before:awards	-57
place	~ before:back	-50
place	~ before:backlot	16
place	~ before:band	-27
place	~ before:base	-58
place	~ before:based	-31
place	~ before:be	39
place	~ before:beach-town	-27
place	~ before:beaches	19
place	~ before:beautifully	31
place	~ before:because	-50
place	~ before:been	-65
place	~ before:before	55
place	~ before:begins	28
place	~ before:begun	50
place	~ before:being	-60
place	~ before:between	16
place	~ before:black	19
place	~ before:blew	-32
place	~ before:board	-25
place	~ before:boarding	-47
place	~ before:bollywood	-34
place	~ before:bomb	-23
place	~ before:born	-31
place	~ before:bought	-19
place	~ before:boy	-54
place	~ before:boyfriend	-31
place	~ before:bring	-29
place	~ before:bringing	-38
place	~ before:british	-44
place	~ before:broadcast	-24
place	~ before:brought	-25
place	~ before:built	29
place	~ before:but	-41
place	~ before:called	-40
place	~ before:came	-37
place	~ before:career	-18
place	~ before:ceremony	-37
place	~ before:chance	-34
place	~ before:character	-35
place	~ before:chosen	-26
place	~ before:cliffs	22
place	~ before:co-star	-46
place	~ before:coast	-56
place	~ before:come	-24
place	~ before:comedy	-37
place	~ before:complete	-23
place	~ before:completed	32
place	~ before:composer	-26
place	~ before:country	-51
place	~ before:couple	40
place	~ before:crew	-33
place	~ before:cupboard	-33
place	~ before:curiosity	21
place	~ before:days	4
place	~ before:debut	-29
place	~ before:december	56
place	~ before:decision	-23
place	~ before:deli	-16
place	~ before:designer	-18
place	~ before:developed	-35
place	~ before:did	-59
place	~ before:died	-40
place	~ before:direct	-24
place	~ before:directed	49
place	~ before:director	-56
place	~ before:discussed	-24
place	~ before:distribute	-52
place	~ before:disused	34
place	~ before:done	-42
place	~ before:down	-57
place	~ before:due	86
place	~ before:earthquake	30
place	~ before:end	-63
place	~ before:everybody	-27
place	~ before:everyone	-26
place	~ before:exteriors	-41
place	~ before:eyes	-43
place	~ before:farm	12
place	~ before:fears	-23
place	~ before:filed	-57
place	~ before:film	-74
place	~ before:filmed	71
place	~ before:filming	34
place	~ before:films	-44
place	~ before:finale	-24
place	~ before:fined	-27
place	~ before:first	-34
place	~ before:five	-22
place	~ before:fly	-27
place	~ before:formed	-31
place	~ before:former	-30
place	~ before:found	-25
place	~ before:french	-32
place	~ before:fresh	-24
place	~ before:friend	-22
place	~ before:game	-33
place	~ before:get	18
place	~ before:girl	-40
place	~ before:go	33
place	~ before:gorillas	-30
place	~ before:grew	-47
place	~ before:growth	-38
place	~ before:had	-34
place	~ before:half	-40
place	~ before:handle	-43
place	~ before:has	-39
place	~ before:have	23
place	~ before:head	-42
place	~ before:held	-47
place	~ before:her	-72
place	~ before:him	14
place	~ before:himself	-32
place	~ before:his	-27
place	~ before:hit	27
place	~ before:hobbit	-15
place	~ before:home	-45
place	~ before:hormone	-38
place	~ before:hospital	-28
place	~ before:host	-29
place	~ before:hotel	-48
place	~ before:house	-38
place	~ before:include	61
place	~ before:including	-45
place	~ before:inside	49
place	~ before:intends	-14
place	~ before:interiors	-17
place	~ before:into	12
place	~ before:is	-30
place	~ before:island	-55
place	~ before:it	20
place	~ before:its	-39
place	~ before:january	19
place	~ before:join	-37
place	~ before:joked	-34
place	~ before:kept	-34
place	~ before:label	-41
place	~ before:lady	-27
place	~ before:languages	-37
place	~ before:last	9
place	~ before:late	9
place	~ before:later	-30
place	~ before:lawsuit	-46
place	~ before:lead	-27
place	~ before:leaves	-22
place	~ before:letters	-19
place	~ before:life	-39
place	~ before:lifetime	-20
place	~ before:liner	36
place	~ before:locations	43
place	~ before:lodged	-52
place	~ before:made	57
place	~ before:make	-53
place	~ before:making	-35
place	~ before:man	-45
place	~ before:march	-39
place	~ before:met	-35
place	~ before:midnight	-38
place	~ before:million	-33
place	~ before:minister	-26
place	~ before:miss	-20
place	~ before:modern	31
place	~ before:monday	-54
place	~ before:money	-23
place	~ before:months	18
place	~ before:more	-48
place	~ before:most	-44
place	~ before:mostly	52
place	~ before:move	53
place	~ before:moved	28
place	~ before:moves	-58
place	~ before:much	-36
place	~ before:naval	-58
place	~ before:near	20
place	~ before:never	-31
place	~ before:new	30
place	~ before:newspaper	-34
place	~ before:nineteen	-39
place	~ before:of	13
place	~ before:off	16
place	~ before:office	-51
place	~ before:old	-80
place	~ before:olympics	-47
place	~ before:on	25
place	~ before:one	10
place	~ before:only	-54
place	~ before:open	-49
place	~ before:opened	-21
place	~ before:opens	-28
place	~ before:original	-31
place	~ before:other	-33
place	~ before:out	-35
place	~ before:outside	8
place	~ before:over	-59
place	~ before:own	30
place	~ before:part	-34
place	~ before:partly	-28
place	~ before:photographed	23
place	~ before:place	42
place	~ before:planned	-45
place	~ before:planning	-36
place	~ before:plantation	-21
place	~ before:play	-10
place	~ before:played	-48
place	~ before:plays	-38
place	~ before:post	-27
place	~ before:prime	-26
place	~ before:prize	-46
place	~ before:producers	-25
place	~ before:produces	-32
place	~ before:producing	-23
place	~ before:programming	-42
place	~ before:protest	-36
place	~ before:publisher	-35
place	~ before:raised	-26
place	~ before:received	-43
place	~ before:recently	-32
place	~ before:release	-47
place	~ before:releasing	-19
place	~ before:replica	12
place	~ before:report	-34
place	~ before:reporters	-31
place	~ before:representing	-41
place	~ before:returns	-37
place	~ before:revenue	-26
place	~ before:room	-45
place	~ before:round	18
place	~ before:run	-23
place	~ before:runs	-27
place	~ before:said	-58
place	~ before:sand	19
place	~ before:saw	-36
place	~ before:says	47
place	~ before:scenes	42
place	~ before:scheduled	-24
place	~ before:school	-51
place	~ before:screening	-38
place	~ before:screenings	-31
place	~ before:screens	-56
place	~ before:season	-24
place	~ before:second	-32
place	~ before:seen	-40
place	~ before:sent	-25
place	~ before:september	-38
place	~ before:sequence	33
place	~ before:series	-50
place	~ before:served	-23
place	~ before:set	-15
place	~ before:settled	56
place	~ before:several	-37
place	~ before:sewn	-18
place	~ before:she	-43
place	~ before:shoot	33
place	~ before:shooting	9
place	~ before:shop	-48
place	~ before:shortly	-22
place	~ before:shot	56
place	~ before:show	-18
place	~ before:showing	-36
place	~ before:shown	-33
place	~ before:since	-59
place	~ before:skedded	9
place	~ before:so	-20
place	~ before:sold	-48
place	~ before:some	-36
place	~ before:speaking	-27
place	~ before:spied	-34
place	~ before:split	16
place	~ before:spoken	-22
place	~ before:spring	4
place	~ before:squad	-23
place	~ before:stage	15
place	~ before:staged	20
place	~ before:star	-43
place	~ before:starred	-54
place	~ before:stars	-27
place	~ before:started	-56
place	~ before:starts	-17
place	~ before:stayed	-20
place	~ before:still	19
place	~ before:studied	-37
place	~ before:studio	42
place	~ before:studios	18
place	~ before:success	-24
place	~ before:suffered	-26
place	~ before:summer	49
place	~ before:takes	-10
place	~ before:taking	-37
place	~ before:taught	-29
place	~ before:tea	-52
place	~ before:teaser	-30
place	~ before:than	-68
place	~ before:thanked	-26
place	~ before:that	-21
place	~ before:the	-25
place	~ before:their	24
place	~ before:them	38
place	~ before:then	-48
place	~ before:there	-23
place	~ before:they	-30
place	~ before:this	-63
place	~ before:thought	62
place	~ before:threatened	-27
place	~ before:three	16
place	~ before:to	6
place	~ before:together	44
place	~ before:told	-33
place	~ before:took	6
place	~ before:tour	-29
place	~ before:train	30
place	~ before:transfer	-31
place	~ before:tsunami	-46
place	~ before:turned	-44
place	~ before:twenty	26
place	~ before:two	-35
place	~ before:unit	21
place	~ before:unveiled	-30
place	~ before:up	-45
place	~ before:use	15
place	~ before:version	-41
place	~ before:viewers	-36
place	~ before:village	-51
place	~ before:visit	-25
place	~ before:wanted	-27
place	~ before:war	-36
place	~ before:was	18
place	~ before:way	12
place	~ before:we	21
place	~ before:weeks	-33
place	~ before:well	41
place	~ before:went	-29
place	~ before:when	-33
place	~ before:which	-58
place	~ before:who	-16
place	~ before:whose	-46
place	~ before:wife	-48
place	~ before:will	20
place	~ before:wimples	-18
place	~ before:wind	-32
place	~ before:winner	-39
place	~ before:with	11
place	~ before:woman	-28
place	~ before:won	-35
place	~ before:worked	-23
place	~ before:world	-48
place	~ before:would	-59
place	~ before:wrote	37
place	~ before:year	-43
place	~ before:years	-51
place	~ before:young	-27
place	~ before:—	-16
place	~ behind:"	-32
place	~ behind:#	-48
place	~ behind:$	-38
place	~ behind:'	21
place	~ behind:(	-48
place	~ behind:)	-48
place	~ behind:,	17
place	~ behind:.	-5
place	~ behind::	-41
place	~ behind:;	-27
place	~ behind:?	-56
place	~ behind:C	-18
place	~ behind:F	-56
place	~ behind:L	10
place	~ behind:O	-11
place	~ behind:W	-10
place	~ behind:a	29
place	~ behind:about	27
place	~ behind:accepted	-20
place	~ behind:according	-66
place	~ behind:acted	-13
place	~ behind:actor	-38
place	~ behind:added	-31
place	~ behind:after	-44
place	~ behind:afterwards	-44
place	~ behind:ago	-20
place	~ behind:all	-70
place	~ behind:along	-44
place	~ behind:also	-65
place	~ behind:american	-23
place	~ behind:among	-63
place	~ behind:an	-57
place	~ behind:and	5
place	~ behind:antagonist	-15
place	~ behind:anyone	-34
place	~ behind:approached	-27
place	~ behind:april	38
place	~ behind:are	-23
place	~ behind:as	39
place	~ behind:assistant	-34
place	~ behind:assumed	-27
place	~ behind:at	-42
place	~ behind:attic	-19
place	~ behind:august	-72
place	~ behind:autumn	57
place	~ behind:award	-32
place	~ behind:back	-21
place	~ behind:be	-12
place	~ behind:became	-23
place	~ behind:because	58
place	~ behind:become	-35
place	~ behind:been	33
place	~ behind:before	-52
place	~ behind:begun	-26
place	~ behind:behind	18
place	~ behind:being	-32
place	~ behind:blossom	21
place	~ behind:bring	-28
place	~ behind:bringing	-27
place	~ behind:broadcast	-31
place	~ behind:brought	-18
place	~ behind:budget	34
place	~ behind:building	-29
place	~ behind:built	40
place	~ behind:bus	-32
place	~ behind:but	-25
place	~ behind:by	17
place	~ behind:called	15
place	~ behind:can	-24
place	~ behind:cannot	-43
place	~ behind:carefully	-48
place	~ behind:casino	-39
place	~ behind:cast	40
place	~ behind:catfish	-44
place	~ behind:catholic	-50
place	~ behind:changed	-43
place	~ behind:chose	19
place	~ behind:condemned	-27
place	~ behind:council	-27
place	~ behind:creative	-26
place	~ behind:credited	-23
place	~ behind:crew	4
place	~ behind:debut	-28
place	~ behind:december	-40
place	~ behind:deli	-29
place	~ behind:demand	-17
place	~ behind:desert	-22
place	~ behind:did	-49
place	~ behind:directed	-47
place	~ behind:directing	35
place	~ behind:director	14
place	~ behind:discovered	-42
place	~ behind:discussed	-31
place	~ behind:disease	-26
place	~ behind:disused	31
place	~ behind:diwali	-43
place	~ behind:drove	-33
place	~ behind:due	-25
place	~ behind:during	-18
place	~ behind:early	-53
place	~ behind:else	-32
place	~ behind:elsewhere	-25
place	~ behind:end	-36
place	~ behind:enough	-14
place	~ behind:evening	-43
place	~ behind:everybody	-27
place	~ behind:eyes	-42
place	~ behind:famous	-32
place	~ behind:father	-40
place	~ behind:fears	-22
place	~ behind:february	-11
place	~ behind:festival	-19
place	~ behind:few	26
place	~ behind:film	31
place	~ behind:filmed	19
place	~ behind:finalist	-20
place	~ behind:firm	-19
place	~ behind:first	-38
place	~ behind:first-look	-35
place	~ behind:for	-14
place	~ behind:former	29
place	~ behind:four	29
place	~ behind:frame	-48
place	~ behind:friday	-22
place	~ behind:from	25
place	~ behind:gap	-23
place	~ behind:girlfriend	-22
place	~ behind:glued	21
place	~ behind:got	-57
place	~ behind:greatest	-26
place	~ behind:growth	-27
place	~ behind:guests	-13
place	~ behind:gulls	21
place	~ behind:had	-24
place	~ behind:has	-24
place	~ behind:he	-62
place	~ behind:hear	-32
place	~ behind:her	-30
place	~ behind:him	-25
place	~ behind:himself	35
place	~ behind:his	-5
place	~ behind:home	-28
place	~ behind:honorary	-47
place	~ behind:hormone	-27
place	~ behind:husband	-9
place	~ behind:i	-66
place	~ behind:if	-58
place	~ behind:imports	-42
place	~ behind:in	-30
place	~ behind:interiors	28
place	~ behind:into	-29
place	~ behind:invited	-13
place	~ behind:is	-10
place	~ behind:it	27
place	~ behind:its	-34
place	~ behind:january	24
place	~ behind:joining	-22
place	~ behind:july	15
place	~ behind:june	-40
place	~ behind:keener	-33
place	~ behind:kept	-54
place	~ behind:knowing	-34
place	~ behind:last	15
place	~ behind:late	21
place	~ behind:later	-36
place	~ behind:law	-59
place	~ behind:leaving	-42
place	~ behind:left	-24
place	~ behind:length	-34
place	~ behind:lensing	9
place	~ behind:lets	-39
place	~ behind:like	-22
place	~ behind:likely	33
place	~ behind:lined	-31
place	~ behind:location	33
place	~ behind:locations	-51
place	~ behind:long	-39
place	~ behind:looked	19
place	~ behind:lot	-46
place	~ behind:love	-48
place	~ behind:make	-33
place	~ behind:man	-16
place	~ behind:marshes	18
place	~ behind:mastermind	-27
place	~ behind:material	26
place	~ behind:may	-25
place	~ behind:meet	-47
place	~ behind:million	-23
place	~ behind:minded	-27
place	~ behind:minds	-43
place	~ behind:modern	-38
place	~ behind:money	-45
place	~ behind:month	-4
place	~ behind:most	15
place	~ behind:move	-15
place	~ behind:ms.	-27
place	~ behind:multi-storeys	18
place	~ behind:multiplexes	-31
place	~ behind:named	-41
place	~ behind:native	-20
place	~ behind:near	92
place	~ behind:new	-44
place	~ behind:newcomer	-38
place	~ behind:next	-23
place	~ behind:nightmare	21
place	~ behind:no	33
place	~ behind:not	-61
place	~ behind:novel	29
place	~ behind:now	23
place	~ behind:october	22
place	~ behind:oddly	6
place	~ behind:of	-9
place	~ behind:officer	-34
place	~ behind:officials	-22
place	~ behind:old	-39
place	~ behind:on	-4
place	~ behind:one	-49
place	~ behind:or	34
place	~ behind:orthodontist	-23
place	~ behind:out	-66
place	~ behind:over	-89
place	~ behind:paid	-46
place	~ behind:painted	49
place	~ behind:painter	-18
place	~ behind:particularly	-40
place	~ behind:partly	-50
place	~ behind:parts	-28
place	~ behind:patients	49
place	~ behind:play	-28
place	~ behind:playing	-32
place	~ behind:plays	-30
place	~ behind:population	-47
place	~ behind:president	-46
place	~ behind:previously	-40
place	~ behind:producer	5
place	~ behind:production	-28
place	~ behind:published	-19
place	~ behind:put	12
place	~ behind:raised	-21
place	~ behind:real	31
place	~ behind:reboot	-27
place	~ behind:refuse	-48
place	~ behind:release	-7
place	~ behind:represented	-40
place	~ behind:rest	-23
place	~ behind:revival	-22
place	~ behind:run	-39
place	~ behind:said	-23
place	~ behind:same	-52
place	~ behind:saturday	-56
place	~ behind:scenery	49
place	~ behind:scenes	22
place	~ behind:schedule	21
place	~ behind:school	-27
place	~ behind:score	-34
place	~ behind:screened	46
place	~ behind:search	-22
place	~ behind:seasickness	-46
place	~ behind:second	-15
place	~ behind:second-unit	26
place	~ behind:sells	-25
place	~ behind:september	33
place	~ behind:series	-26
place	~ behind:set	27
place	~ behind:she	9
place	~ behind:shoot	-29
place	~ behind:shooting	-45
place	~ behind:shot	7
place	~ behind:show	-36
place	~ behind:showings	-31
place	~ behind:shrine	16
place	~ behind:since	4
place	~ behind:slicing	-16
place	~ behind:smell	-4
place	~ behind:soap	-31
place	~ behind:some	-43
place	~ behind:something	-32
place	~ behind:son	-33
place	~ behind:split	-15
place	~ behind:spotted	-33
place	~ behind:stage	-33
place	~ behind:stasi	-34
place	~ behind:still	19
place	~ behind:stood	54
place	~ behind:story	-22
place	~ behind:strike	26
place	~ behind:studied	-23
place	~ behind:studio	40
place	~ behind:studios	12
place	~ behind:summer	22
place	~ behind:take	-53
place	~ behind:talents	-26
place	~ behind:telephoned	-34
place	~ behind:television	-41
place	~ behind:than	-42
place	~ behind:that	-43
place	~ behind:the	-16
place	~ behind:theatre	-46
place	~ behind:their	-52
place	~ behind:them	-59
place	~ behind:then	-43
place	~ behind:there	-49
place	~ behind:they	-7
place	~ behind:this	57
place	~ behind:those	-46
place	~ behind:three	-29
place	~ behind:through	-31
place	~ behind:title	26
place	~ behind:to	-58
place	~ behind:told	-49
place	~ behind:took	-23
place	~ behind:town	-69
place	~ behind:trained	-43
place	~ behind:trilogy	-26
place	~ behind:tuesday	-41
place	~ behind:turkey	-16
place	~ behind:two	-38
place	~ behind:under	-19
place	~ behind:unit	-30
place	~ behind:until	-31
place	~ behind:up	5
place	~ behind:version	-53
place	~ behind:wanted	-40
place	~ behind:wanting	-34
place	~ behind:war	22
place	~ behind:was	-21
place	~ behind:water	31
place	~ behind:we	-17
place	~ behind:wednesday	-42
place	~ behind:week	-37
place	~ behind:weeks	-25
place	~ behind:well	19
place	~ behind:went	-27
place	~ behind:were	-20
place	~ behind:when	-34
place	~ behind:where	43
place	~ behind:which	26
place	~ behind:who	-41
place	~ behind:wife	-42
place	~ behind:will	32
place	~ behind:winter	-46
place	~ behind:wires	-21
place	~ behind:with	8
place	~ behind:without	16
place	~ behind:won	13
place	~ behind:would	46
place	~ behind:writer	-30
place	~ behind:writers	36
place	~ behind:wrote	-28
place	~ behind:year	-57
place	~ behind:years	-24
place	~ behind:—	-29
place	~ does 	-27
place	~ films here:0	-11
place	~ films here:1	-32
place	~ films here:2	-54
place	~ films here:3+	-86
place	~ l:#	-28
place	~ l:# around	17
place	~ l:'s in	-32
place	~ l:,	-17
place	~ l:, a	-23
place	~ l:, after	-27
place	~ l:, from	-45
place	~ l:, in	69
place	~ l:, on	-39
place	~ l:, said	-15
place	~ l:C in	-27
place	~ l:L	-37
place	~ l:L ,	-14
place	~ l:L and	41
place	~ l:L in	46
place	~ l:O in	30
place	~ l:P from	-16
place	~ l:P of	-23
place	~ l:W in	-42
place	~ l:^	-25
place	~ l:^ ^	-25
place	~ l:^ and	-42
place	~ l:^ in	-55
place	~ l:^ on	-27
place	~ l:^ the	-69
place	~ l:a	-42
place	~ l:a miss	-20
place	~ l:after	-25
place	~ l:and	42
place	~ l:and at	-48
place	~ l:and from	-38
place	~ l:and in	-41
place	~ l:and the	-25
place	~ l:are the	-29
place	~ l:around	21
place	~ l:assassin in	-36
place	~ l:at L	-25
place	~ l:at his	-27
place	~ l:at the	18
place	~ l:audience in	-30
place	~ l:august in	15
place	~ l:backlot at	16
place	~ l:base at	-43
place	~ l:based in	-35
place	~ l:beaches of	19
place	~ l:because the	-23
place	~ l:before	-40
place	~ l:begin at	-42
place	~ l:begin in	42
place	~ l:begun in	25
place	~ l:blew from	-32
place	~ l:board for	-24
place	~ l:born in	-26
place	~ l:built at	17
place	~ l:ceremony at	-29
place	~ l:chance in	-34
place	~ l:coast at	-37
place	~ l:cupboard in	-33
place	~ l:days around	-48
place	~ l:deli on	-16
place	~ l:died in	-38
place	~ l:discussed in	-24
place	~ l:distribute in	-28
place	~ l:done at	-36
place	~ l:end the	-19
place	~ l:everyone in	-26
place	~ l:film in	-41
place	~ l:filmed in	44
place	~ l:finale of	-24
place	~ l:fined in	-27
place	~ l:first	-24
place	~ l:fly to	-27
place	~ l:for	-43
place	~ l:for the	-40
place	~ l:found in	-29
place	~ l:friend from	-22
place	~ l:from	-28
place	~ l:from the	32
place	~ l:game in	-35
place	~ l:go to	-45
place	~ l:gorillas in	-30
place	~ l:has the	-25
place	~ l:held in	-32
place	~ l:his	-38
place	~ l:hormone into	-38
place	~ l:hospital in	-28
place	~ l:in #	-28
place	~ l:in a	-30
place	~ l:in the	-10
place	~ l:into	-38
place	~ l:is from	-32
place	~ l:it in	24
place	~ l:it on	-43
place	~ l:it to	-26
place	~ l:joked in	-34
place	~ l:lady of	-27
place	~ l:made in	-83
place	~ l:made the	21
place	~ l:miss	-20
place	~ l:months in	18
place	~ l:move to	19
place	~ l:near	6
place	~ l:of	-58
place	~ l:of the	-47
place	~ l:off	-57
place	~ l:office at	-27
place	~ l:olympics in	-47
place	~ l:on	-11
place	~ l:on in	-34
place	~ l:on the	15
place	~ l:on to	-29
place	~ l:one of	-49
place	~ l:opens in	-28
place	~ l:out in	-29
place	~ l:outside	16
place	~ l:outside the	-37
place	~ l:over	-45
place	~ l:partly in	-30
place	~ l:produces with	-32
place	~ l:raised in	-26
place	~ l:reporters in	-31
place	~ l:run on	-23
place	~ l:said	-15
place	~ l:scenes in	13
place	~ l:screening in	-38
place	~ l:screens in	-55
place	~ l:sent to	-15
place	~ l:set on	-27
place	~ l:sewn in	-18
place	~ l:shoot in	-45
place	~ l:shooting in	-42
place	~ l:shortly for	-22
place	~ l:shot at	-53
place	~ l:shot in	6
place	~ l:show in	-21
place	~ l:showing in	-36
place	~ l:sold in	-48
place	~ l:spoken of	-22
place	~ l:spring at	7
place	~ l:squad in	-23
place	~ l:staged near	9
place	~ l:star on	-43
place	~ l:stayed in	-20
place	~ l:studio at	15
place	~ l:studio in	36
place	~ l:studios in	18
place	~ l:success of	-24
place	~ l:suffered from	-26
place	~ l:the	-16
place	~ l:the first	-18
place	~ l:to	-39
place	~ l:to the	-58
place	~ l:transfer to	-31
place	~ l:tsunami in	-46
place	~ l:unveiled in	-30
place	~ l:up in	-29
place	~ l:village near	-34
place	~ l:visit to	-25
place	~ l:war in	-23
place	~ l:was in	-37
place	~ l:was the	-27
place	~ l:weeks in	-15
place	~ l:went to	-28
place	~ l:with	-46
place	~ l:with the	-34
place	~ l:worked at	-23
place	~ people here:0	-10
place	~ people here:1	-49
place	~ people here:2	15
place	~ people here:3+	-20
place	~ r:"	-26
place	~ r:" .	-26
place	~ r:" . ^	-26
place	~ r:, L	-7
place	~ r:, L ,	-66
place	~ r:, L and	21
place	~ r:, O	-42
place	~ r:, P	-40
place	~ r:, P ,	-39
place	~ r:, P a	-22
place	~ r:, P lensing	8
place	~ r:, and	-60
place	~ r:, and P	-24
place	~ r:, as	9
place	~ r:, as well	9
place	~ r:, became	-18
place	~ r:, became C	-18
place	~ r:, but	-22
place	~ r:, but officials	-22
place	~ r:, directed	-22
place	~ r:, directed all	-22
place	~ r:, had	-39
place	~ r:, has	-29
place	~ r:, has P	-24
place	~ r:, has also	-27
place	~ r:, i	-47
place	~ r:, in	-4
place	~ r:, in L	-35
place	~ r:, in a	-27
place	~ r:, in real	31
place	~ r:, in which	-21
place	~ r:, is	-65
place	~ r:, it	13
place	~ r:, oddly	6
place	~ r:, oddly enough	6
place	~ r:, on	-32
place	~ r:, plays	-34
place	~ r:, plays C	-34
place	~ r:, said	-42
place	~ r:, the	-60
place	~ r:, the town	-42
place	~ r:, we	-32
place	~ r:, we hear	-32
place	~ r:, where	20
place	~ r:, where he	-64
place	~ r:, where producer	25
place	~ r:, where second-unit	26
place	~ r:, where the	-5
place	~ r:, where they	-33
place	~ r:, which	41
place	~ r:, which P	19
place	~ r:, who	-10
place	~ r:, who had	-13
place	~ r:, with	-59
place	~ r:, with a	-41
place	~ r:.	-9
place	~ r:. ,	-54
place	~ r:. , and	-44
place	~ r:. ^	-4
place	~ r:. ^ ^	-4
place	~ r:;	-30
place	~ r:; P	-28
place	~ r:; P ,	-31
place	~ r:; P accepted	-20
place	~ r:; everybody	-27
place	~ r:; everybody assumed	-27
place	~ r:; the	-18
place	~ r:; the rest	-18
place	~ r:?	-31
place	~ r:? ^	-31
place	~ r:? ^ ^	-31
place	~ r:L	-38
place	~ r:L on	-29
place	~ r:L on #	-29
place	~ r:O	-36
place	~ r:O ,	-32
place	~ r:O , the	-32
place	~ r:a	-20
place	~ r:a week	-20
place	~ r:a week ago	-20
place	~ r:actor	-31
place	~ r:actor P	-31
place	~ r:actor P ,	-27
place	~ r:and	9
place	~ r:and ,	5
place	~ r:and , for	16
place	~ r:and , if	-39
place	~ r:and L	42
place	~ r:and L ,	16
place	~ r:and L .	33
place	~ r:and L are	-19
place	~ r:and L from	35
place	~ r:and L will	13
place	~ r:and a	-29
place	~ r:and at	-22
place	~ r:and at O	15
place	~ r:and has	-35
place	~ r:and has first-look	-35
place	~ r:and is	-25
place	~ r:and is due	-25
place	~ r:and telephoned	-34
place	~ r:and telephoned O	-34
place	~ r:and the	17
place	~ r:and the L	-27
place	~ r:and the council	-27
place	~ r:and trained	-27
place	~ r:and will	-47
place	~ r:and will end	-29
place	~ r:are	-29
place	~ r:are not	-18
place	~ r:are not enough	-18
place	~ r:as	22
place	~ r:as well	22
place	~ r:at	-41
place	~ r:at the	-43
place	~ r:attic	-19
place	~ r:attic ,	-19
place	~ r:attic , which	-19
place	~ r:by	45
place	~ r:by P	-54
place	~ r:by P .	-54
place	~ r:by the	-30
place	~ r:by the director	-30
place	~ r:called	-34
place	~ r:cast	-18
place	~ r:cast in	-18
place	~ r:cast in #	-18
place	~ r:debut	-28
place	~ r:disease	-26
place	~ r:disease for	-26
place	~ r:film	27
place	~ r:film festival	-19
place	~ r:film festival in	-19
place	~ r:finalist	-20
place	~ r:finalist in	-20
place	~ r:finalist in #	-20
place	~ r:firm	-11
place	~ r:firm O	-11
place	~ r:firm O ,	-11
place	~ r:for	-22
place	~ r:for #	-23
place	~ r:for # years	-23
place	~ r:for bringing	-27
place	~ r:for bringing growth	-27
place	~ r:for her	-13
place	~ r:for her husband	-13
place	~ r:from	27
place	~ r:greatest	-26
place	~ r:greatest creative	-26
place	~ r:greatest creative talents	-26
place	~ r:had	-20
place	~ r:had become	-15
place	~ r:had become "	-15
place	~ r:had changed	-23
place	~ r:had changed their	-23
place	~ r:has	-44
place	~ r:has been	-37
place	~ r:has been discussed	-31
place	~ r:home	-27
place	~ r:in	-22
place	~ r:in #	-43
place	~ r:in # ,	-16
place	~ r:in # .	-44
place	~ r:in L	26
place	~ r:in L ,	20
place	~ r:in L .	43
place	~ r:in W	-20
place	~ r:in a	-76
place	~ r:in april	-7
place	~ r:in april ,	-7
place	~ r:in august	-29
place	~ r:in february	-43
place	~ r:in january	-35
place	~ r:in january .	-34
place	~ r:in june	-38
place	~ r:in june .	-38
place	~ r:in late	21
place	~ r:in late autumn	21
place	~ r:in march	10
place	~ r:in march .	10
place	~ r:in the	24
place	~ r:in the stage	-22
place	~ r:is	15
place	~ r:is now	33
place	~ r:is now the	33
place	~ r:it	-37
place	~ r:last	-50
place	~ r:last week	-16
place	~ r:last week when	-16
place	~ r:marshes	18
place	~ r:marshes in	18
place	~ r:marshes in february	18
place	~ r:mastermind	-27
place	~ r:mastermind .	-27
place	~ r:mastermind . ^	-27
place	~ r:multi-storeys	18
place	~ r:multi-storeys .	18
place	~ r:multi-storeys . ^	18
place	~ r:next	10
place	~ r:next month	-54
place	~ r:next month .	-54
place	~ r:of	-47
place	~ r:old	-39
place	~ r:on	-16
place	~ r:on #	-33
place	~ r:on # february	-25
place	~ r:on # march	-31
place	~ r:on # may	-32
place	~ r:on april	-33
place	~ r:on april #	-33
place	~ r:on friday	-20
place	~ r:on friday ,	-18
place	~ r:on october	-36
place	~ r:on october #	-36
place	~ r:on saturday	-56
place	~ r:orthodontist	-23
place	~ r:orthodontist who	-23
place	~ r:orthodontist who is	-23
place	~ r:president	-46
place	~ r:reboot	-27
place	~ r:reboot .	-27
place	~ r:reboot . ^	-27
place	~ r:revival	-22
place	~ r:said	-49
place	~ r:schedule	21
place	~ r:schedule a	21
place	~ r:schedule a nightmare	21
place	~ r:set	31
place	~ r:she	-47
place	~ r:stage	-26
place	~ r:stage ,	-26
place	~ r:stood	31
place	~ r:stood in	31
place	~ r:stood in for	31
place	~ r:studio	38
place	~ r:studios	12
place	~ r:studios in	12
place	~ r:studios in L	12
place	~ r:television	-24
place	~ r:television series	-24
place	~ r:television series W	-24
place	~ r:that	-32
place	~ r:the	-47
place	~ r:the unit	-15
place	~ r:the unit will	-15
place	~ r:this	61
place	~ r:this summer	26
place	~ r:this summer .	26
place	~ r:to	-37
place	~ r:to bring	-15
place	~ r:to bring the	-15
place	~ r:trilogy	-26
place	~ r:trilogy .	-26
place	~ r:trilogy . ^	-26
place	~ r:until	-23
place	~ r:war	-34
place	~ r:was	-39
place	~ r:were	-57
place	~ r:when	-40
place	~ r:who	-38
place	~ r:will	10
place	~ r:will be	10
place	~ r:will be filmed	10
place	~ r:with	30
place	~ r:with P	40
place	~ r:with a	24
place	~ r:with him	-25
place	~ r:with him four	-25
place	~ r:won	30
place	~ r:writers	-23
place	~ r:writers '	-23
place	~ r:writers ' strike	-23
place	~ r:—	-29
place	~ r:— P	-29
place	~ r:— P was	-29
place	~|named|last	-92
place	~|named|main	-8
place	~|named|topic	52
part	<	-26
part	< b:" ,	-12
part	< b:" W	16
part	< b:" and	-67
part	< b:" has	28
part	< b:" lost	-31
part	< b:" ludacris	-20
part	< b:" the	-38
part	< b:" where	22
part	< b:" whose	-30
part	< b:# ,	-18
part	< b:# and	-18
part	< b:# books	-14
part	< b:# hit	-15
part	< b:# with	-31
part	< b:' )	-14
part	< b:' W	-14
part	< b:' work	-13
part	< b:'d been	28
part	< b:'ll be	-47
part	< b:'ll then	29
part	< b:'re the	30
part	< b:'s been	-8
part	< b:'s directing	-39
part	< b:'s playing	6
part	< b:( "	10
part	< b:( F	-16
part	< b:( P	-6
part	< b:( they	30
part	< b:) ,	6
part	< b:) and	24
part	< b:) as	-14
part	< b:, "	10
part	< b:, #	-5
part	< b:, F	-31
part	< b:, P	-14
part	< b:, a	-42
part	< b:, about	-45
part	< b:, aged	-40
part	< b:, an	-42
part	< b:, and	-72
part	< b:, are	-11
part	< b:, as	45
part	< b:, at	-28
part	< b:, became	12
part	< b:, best	-44
part	< b:, but	14
part	< b:, by	-19
part	< b:, cast	-11
part	< b:, directed	-16
part	< b:, directing	14
part	< b:, far	-12
part	< b:, had	-20
part	< b:, has	-22
part	< b:, have	-6
part	< b:, he	-24
part	< b:, her	-47
part	< b:, his	-24
part	< b:, in	5
part	< b:, is	17
part	< b:, it	-12
part	< b:, known	37
part	< b:, losing	-22
part	< b:, now	26
part	< b:, of	-17
part	< b:, once	-44
part	< b:, played	-31
part	< b:, playing	29
part	< b:, reaches	-28
part	< b:, reading	-23
part	< b:, replacing	41
part	< b:, sixteen	14
part	< b:, starring	29
part	< b:, still	-44
part	< b:, that	-49
part	< b:, the	8
part	< b:, then	11
part	< b:, though	-24
part	< b:, thought	-29
part	< b:, took	-34
part	< b:, was	69
part	< b:, when	-36
part	< b:, where	-64
part	< b:, which	-28
part	< b:, while	-40
part	< b:, who	12
part	< b:, whose	-46
part	< b:, will	-25
part	< b:, with	-32
part	< b:, wrote	-6
part	< b:. P	-23
part	< b:: the	46
part	< b:; C	-15
part	< b:; P	-50
part	< b:; and	-27
part	< b:; their	-23
part	< b:C (	-7
part	< b:C ,	-31
part	< b:C ;	-72
part	< b:C along	-16
part	< b:C and	-30
part	< b:C chairman	14
part	< b:C children	-23
part	< b:C for	-19
part	< b:C friend	17
part	< b:C in	15
part	< b:C is	-55
part	< b:C official	38
part	< b:C on	-33
part	< b:C opposite	-38
part	< b:C the	6
part	< b:C to	19
part	< b:F "	36
part	< b:F )	-16
part	< b:F ,	-19
part	< b:F ;	-20
part	< b:F and	18
part	< b:F if	-13
part	< b:F win	-42
part	< b:F with	-37
part	< b:L ,	25
part	< b:L debut	-46
part	< b:L in	-25
part	< b:L version	-20
part	< b:O ,	8
part	< b:O agent	-34
part	< b:O plant	22
part	< b:O two-part	-24
part	< b:P "	-26
part	< b:P )	-6
part	< b:P ,	-20
part	< b:P .	-21
part	< b:P ;	21
part	< b:P F	35
part	< b:P and	11
part	< b:P are	23
part	< b:P as	-59
part	< b:P comes	-37
part	< b:P doesn't	-46
part	< b:P for	15
part	< b:P in	39
part	< b:P into	-11
part	< b:P is	-41
part	< b:P joining	-43
part	< b:P leader	-11
part	< b:P novel	-20
part	< b:P on	-32
part	< b:P own	-21
part	< b:P play	26
part	< b:P played	-18
part	< b:P return	10
part	< b:P series	26
part	< b:P spends	-40
part	< b:P supported	-31
part	< b:P takes	-38
part	< b:P the	-8
part	< b:P was	-25
part	< b:P will	-4
part	< b:W "	-14
part	< b:W '	-14
part	< b:W ,	20
part	< b:W and	-33
part	< b:W entry	15
part	< b:a O	-21
part	< b:a bomb	29
part	< b:a box	-23
part	< b:a cast	-10
part	< b:a docker	14
part	< b:a drama	-25
part	< b:a film	38
part	< b:a folk	-6
part	< b:a former	-35
part	< b:a fugitive	-29
part	< b:a galaxy	-12
part	< b:a good	-20
part	< b:a kid	-23
part	< b:a lead	6
part	< b:a man	-37
part	< b:a minute	12
part	< b:a murderous	29
part	< b:a part	-22
part	< b:a plot	-6
part	< b:a role	38
part	< b:a russian	-13
part	< b:a secret	-24
part	< b:a single	15
part	< b:a thirteen-year-old	-37
part	< b:a tony	-11
part	< b:a trace	-10
part	< b:a transwoman	6
part	< b:a treasury	-16
part	< b:about P	-29
part	< b:about a	12
part	< b:about directing	-29
part	< b:about the	-45
part	< b:about to	54
part	< b:account of	-24
part	< b:accused tribal	-34
part	< b:actor for	-39
part	< b:actress for	28
part	< b:addition to	-6
part	< b:after their	-12
part	< b:again be	13
part	< b:again plays	-38
part	< b:again seen	22
part	< b:aged #	-40
part	< b:agreed to	-7
part	< b:allowed ,	-29
part	< b:along with	-16
part	< b:aloud to	-23
part	< b:also took	4
part	< b:also turn	-40
part	< b:also voices	-41
part	< b:amends by	-16
part	< b:an O	27
part	< b:an analyst	27
part	< b:an eye	-16
part	< b:an oscar	47
part	< b:an outdoorsman	-16
part	< b:analyst called	27
part	< b:and ,	-31
part	< b:and C	-18
part	< b:and F	13
part	< b:and P	-29
part	< b:and W	24
part	< b:and a	-54
part	< b:and as	-5
part	< b:and before	-27
part	< b:and by	-22
part	< b:and called	-12
part	< b:and co-stars	-19
part	< b:and for	-30
part	< b:and has	-22
part	< b:and he	-17
part	< b:and her	-8
part	< b:and his	-22
part	< b:and hoped	-24
part	< b:and in	-17
part	< b:and is	-47
part	< b:and made	-21
part	< b:and played	13
part	< b:and playing	-29
part	< b:and plays	-37
part	< b:and she	-43
part	< b:and stretched	-6
part	< b:and that	-50
part	< b:and the	-33
part	< b:and their	-19
part	< b:and who	28
part	< b:and with	11
part	< b:another part	21
part	< b:anyway ;	-23
part	< b:appear as	-46
part	< b:appear together	-25
part	< b:appeared in	13
part	< b:appeared on	-43
part	< b:appeared with	38
part	< b:approached for	-34
part	< b:are C	33
part	< b:are P	-50
part	< b:are back	25
part	< b:are both	-37
part	< b:are the	-13
part	< b:are to	-25
part	< b:are writing	-11
part	< b:artist ,	24
part	< b:as C	-18
part	< b:as a	-30
part	< b:as an	22
part	< b:as captain	22
part	< b:as coach	-51
part	< b:as dci	-37
part	< b:as district	31
part	< b:as does	-40
part	< b:as he	-14
part	< b:as the	11
part	< b:as they	-11
part	< b:at #	-31
part	< b:at L	17
part	< b:at the	-9
part	< b:attached to	-49
part	< b:audience will	-11
part	< b:audiences as	56
part	< b:australian picture	-4
part	< b:autumn comes	-17
part	< b:award for	33
part	< b:away and	-12
part	< b:back ,	-61
part	< b:back as	32
part	< b:back to	6
part	< b:back too	-37
part	< b:bad guy	15
part	< b:bald-villain duties	-8
part	< b:barefoot hitchhiker	25
part	< b:be C	-73
part	< b:be another	-26
part	< b:be back	7
part	< b:be called	-43
part	< b:be joining	-44
part	< b:be likelier	-11
part	< b:be on	8
part	< b:be seen	-21
part	< b:be the	56
part	< b:beaten twice	30
part	< b:became C	-47
part	< b:became a	-57
part	< b:been allowed	-29
part	< b:been cast	-15
part	< b:been chosen	43
part	< b:been given	-27
part	< b:been picked	28
part	< b:before the	-27
part	< b:before they	-12
part	< b:began the	-12
part	< b:best actress	52
part	< b:best known	-44
part	< b:biography of	-32
part	< b:bluebells and	-24
part	< b:board the	13
part	< b:bomb disposal	29
part	< b:bond with	-16
part	< b:books about	-14
part	< b:both back	-37
part	< b:box set	-23
part	< b:boyhood friend	-35
part	< b:british model	25
part	< b:brother ,	10
part	< b:business in	-12
part	< b:but the	-19
part	< b:by P	-13
part	< b:by giving	-16
part	< b:by one	14
part	< b:by the	-45
part	< b:by their	-22
part	< b:cad with	-22
part	< b:called C	-24
part	< b:called it	-12
part	< b:calling ,	-38
part	< b:came calling	-38
part	< b:came to	43
part	< b:caped crusader	-42
part	< b:cast P	-53
part	< b:cast as	-8
part	< b:cast that	-10
part	< b:child who	-29
part	< b:children ,	-23
part	< b:christmas too	-24
part	< b:civil rights	26
part	< b:claimed to	-26
part	< b:co-stars P	-19
part	< b:coach P	-51
part	< b:cold-case drama	-37
part	< b:comedy "	5
part	< b:comes F	-17
part	< b:comes in	15
part	< b:contentious bond	-16
part	< b:count gets	14
part	< b:cousins C	22
part	< b:crazed cult	18
part	< b:cult film-maker	18
part	< b:dad ,	24
part	< b:daughter ,	41
part	< b:daughters ,	-22
part	< b:dci C	-23
part	< b:debut as	-46
part	< b:despite a	-10
part	< b:diamond magnate	23
part	< b:did not	-46
part	< b:directed by	-16
part	< b:directing ,	-39
part	< b:directing himself	14
part	< b:directing it	-29
part	< b:director ,	-19
part	< b:disposal expert	29
part	< b:district attorney	31
part	< b:docker ,	14
part	< b:doesn't want	18
part	< b:door ;	-22
part	< b:drama F	-13
part	< b:drama about	-25
part	< b:drama as	-37
part	< b:drama with	-38
part	< b:duties as	-8
part	< b:dwarves ,	23
part	< b:elder two	-19
part	< b:enemies ,	-28
part	< b:enemy ,	24
part	< b:entry nobody	15
part	< b:executive producer	-33
part	< b:expected to	56
part	< b:expert called	29
part	< b:extra who	27
part	< b:eye on	-16
part	< b:facebook founder	-27
part	< b:factory hand	4
part	< b:faithless wife	-46
part	< b:far ,	-12
part	< b:far away	-12
part	< b:farmer's child	-29
part	< b:father ,	36
part	< b:father in	-40
part	< b:father of	-14
part	< b:features P	-9
part	< b:film ,	-20
part	< b:film about	-22
part	< b:filmed that	14
part	< b:first choice	-27
part	< b:first gave	-17
part	< b:first movie	14
part	< b:first sizable	25
part	< b:fit a	-6
part	< b:flatmate ,	-37
part	< b:folk song	-6
part	< b:for "	-55
part	< b:for P	-23
part	< b:for about	12
part	< b:for playing	-11
part	< b:for the	25
part	< b:for two	33
part	< b:former girlfriend	-27
part	< b:former pilot	-35
part	< b:foster brother	-7
part	< b:fremen girl	14
part	< b:from L	27
part	< b:from a	30
part	< b:from the	-47
part	< b:fugitive ,	-29
part	< b:galaxy far	-12
part	< b:gangster in	29
part	< b:gave him	-59
part	< b:gave in	-17
part	< b:genius parents	-9
part	< b:gets seven	14
part	< b:gets the	-8
part	< b:girlfriend of	-27
part	< b:given another	21
part	< b:given herself	-22
part	< b:given the	-10
part	< b:giving him	-16
part	< b:good many	-11
part	< b:grandmothers knew	-6
part	< b:guard in	-13
part	< b:guy ,	-44
part	< b:had a	57
part	< b:had been	-43
part	< b:had starred	-20
part	< b:has P	-28
part	< b:has agreed	-7
part	< b:has been	19
part	< b:has given	-22
part	< b:has no	-8
part	< b:has now	8
part	< b:has the	36
part	< b:have taken	-6
part	< b:he 's	-63
part	< b:he has	-54
part	< b:he hunts	-14
part	< b:he is	-40
part	< b:he was	-48
part	< b:heavyweight boxer	-25
part	< b:her daughter	-13
part	< b:her first	14
part	< b:her for	-34
part	< b:her physics	-8
part	< b:hero ,	44
part	< b:hero's father	31
part	< b:herself a	-22
part	< b:him a	-44
part	< b:him and	27
part	< b:him as	-72
part	< b:him out	22
part	< b:him the	-37
part	< b:himself and	14
part	< b:his own	-23
part	< b:his wife	28
part	< b:hit and	-15
part	< b:hitchhiker ,	25
part	< b:hobbies ,	-8
part	< b:hoped to	-24
part	< b:hunts C	-13
part	< b:husband ,	18
part	< b:if you	-13
part	< b:in "	55
part	< b:in #	-15
part	< b:in F	-5
part	< b:in L	18
part	< b:in P	21
part	< b:in a	22
part	< b:in as	15
part	< b:in her	27
part	< b:in his	-40
part	< b:in negotiations	40
part	< b:in order	-15
part	< b:in the	-31
part	< b:in which	-29
part	< b:include P	-48
part	< b:into the	24
part	< b:irish trainer	7
part	< b:is C	-24
part	< b:is about	26
part	< b:is again	22
part	< b:is also	-50
part	< b:is back	-10
part	< b:is being	47
part	< b:is cast	9
part	< b:is expected	56
part	< b:is in	48
part	< b:is once	17
part	< b:is one	-20
part	< b:is shortly	-49
part	< b:is survived	-21
part	< b:is the	14
part	< b:is to	7
part	< b:is voiced	-16
part	< b:it ,	-11
part	< b:it after	-12
part	< b:it and	-29
part	< b:it before	-35
part	< b:it features	-9
part	< b:it to	-28
part	< b:jailbird husband	44
part	< b:joining the	34
part	< b:joins the	-37
part	< b:keep an	-16
part	< b:keeps them	-15
part	< b:kid named	-23
part	< b:knew and	-6
part	< b:know the	-11
part	< b:know when	-30
part	< b:known as	10
part	< b:known only	-30
part	< b:known to	45
part	< b:last appearance	-41
part	< b:last performance	-37
part	< b:latest role	-44
part	< b:lead as	4
part	< b:lead in	6
part	< b:leader C	-4
part	< b:leader of	23
part	< b:lear at	-26
part	< b:likelier to	-11
part	< b:linked with	-35
part	< b:losing the	-22
part	< b:lost to	-31
part	< b:ludacris "	-20
part	< b:lungs of	14
part	< b:made F	-37
part	< b:made amends	-16
part	< b:made him	-40
part	< b:main addition	-6
part	< b:mammoths C	11
part	< b:man who	27
part	< b:many people	-11
part	< b:masked terrorist	9
part	< b:masked vigilante	5
part	< b:may not	-45
part	< b:men who	-13
part	< b:met a	-26
part	< b:might be	-13
part	< b:minute as	12
part	< b:minutes in	14
part	< b:mistakes a	-29
part	< b:model ,	25
part	< b:money ,	-16
part	< b:more be	14
part	< b:more the	17
part	< b:mother ,	-43
part	< b:movie as	14
part	< b:murderous gangster	29
part	< b:name of	30
part	< b:name was	-47
part	< b:named last	5
part	< b:names in	-20
part	< b:negotiations to	40
part	< b:new hero	-20
part	< b:next door	-22
part	< b:next month	49
part	< b:next role	29
part	< b:next week	-28
part	< b:no such	-8
part	< b:nobody now	15
part	< b:not know	-30
part	< b:novel and	-24
part	< b:novels and	-19
part	< b:now #	26
part	< b:now filmed	14
part	< b:now remembers	15
part	< b:of '	-14
part	< b:of P	4
part	< b:of facebook	-27
part	< b:of her	29
part	< b:of his	41
part	< b:off for	-12
part	< b:offered the	-61
part	< b:official sent	-16
part	< b:on F	-30
part	< b:on L	-59
part	< b:on board	13
part	< b:on screen	-43
part	< b:on television	-58
part	< b:on the	-20
part	< b:once more	23
part	< b:one ,	14
part	< b:one count	14
part	< b:one of	-20
part	< b:only as	31
part	< b:only screen	-34
part	< b:opponent ,	41
part	< b:opposite P	-56
part	< b:order ,	-15
part	< b:original treatment	-12
part	< b:ostracised factory	4
part	< b:out in	-24
part	< b:outdoorsman named	-16
part	< b:over as	9
part	< b:over christmas	-24
part	< b:overtakes him	27
part	< b:own daughter	-34
part	< b:own mother	-42
part	< b:pakistani president	-9
part	< b:parents ,	-12
part	< b:parents C	-6
part	< b:part :	21
part	< b:part as	-47
part	< b:part of	7
part	< b:part was	47
part	< b:parts from	-15
part	< b:people in	-11
part	< b:performance ,	-37
part	< b:performance as	21
part	< b:period drama	-10
part	< b:physics genius	-9
part	< b:picked by	28
part	< b:picture ,	-38
part	< b:picture F	-4
part	< b:pilot ,	-35
part	< b:plant who	22
part	< b:play ,	-26
part	< b:play cousins	30
part	< b:play the	-7
part	< b:played a	-39
part	< b:played by	-31
part	< b:played the	14
part	< b:playing a	6
part	< b:plays C	-43
part	< b:plays P	-8
part	< b:plays an	-10
part	< b:plays his	-25
part	< b:plays the	13
part	< b:plot :	-6
part	< b:poet C	-41
part	< b:pool ,	-16
part	< b:portrayal of	36
part	< b:portrayed the	37
part	< b:portrays the	8
part	< b:president ,	-9
part	< b:production of	-30
part	< b:put P	-11
part	< b:rapper P	-21
part	< b:reaches theaters	-28
part	< b:reading aloud	-23
part	< b:rebels C	21
part	< b:regular partner	-20
part	< b:remembers ,	15
part	< b:replacing P	42
part	< b:reprises the	4
part	< b:reprising their	-15
part	< b:result was	-38
part	< b:return as	-17
part	< b:returning as	22
part	< b:returns as	13
part	< b:ribbons to	-22
part	< b:rights organizer	26
part	< b:role ,	9
part	< b:role as	13
part	< b:role of	33
part	< b:russian security	-13
part	< b:said they	-30
part	< b:same director	-19
part	< b:sank without	-10
part	< b:save money	-22
part	< b:saw F	-13
part	< b:screen role	-34
part	< b:script with	-6
part	< b:sea voyage	-22
part	< b:secret from	-24
part	< b:security guard	-13
part	< b:seen as	-12
part	< b:sent to	-20
part	< b:series ,	-34
part	< b:series and	-5
part	< b:set of	-23
part	< b:set off	-12
part	< b:sets of	-32
part	< b:seven minutes	14
part	< b:she 'll	-28
part	< b:ship as	13
part	< b:ship's surgeon	-25
part	< b:shortly to	-49
part	< b:shy writer	30
part	< b:singer P	-57
part	< b:single W	15
part	< b:sixteen at	14
part	< b:sizable part	25
part	< b:sloth and	6
part	< b:sold him	22
part	< b:soldier who	-15
part	< b:song their	-6
part	< b:speech therapist	4
part	< b:squire next	-22
part	< b:star P	-13
part	< b:star in	-16
part	< b:star of	-30
part	< b:starred as	46
part	< b:starred in	-52
part	< b:starring P	29
part	< b:stars P	-51
part	< b:stars as	-10
part	< b:stomped the	-34
part	< b:stretched it	-6
part	< b:such hobbies	-8
part	< b:survived by	-21
part	< b:swept the	-32
part	< b:swimming pool	-16
part	< b:sword is	-22
part	< b:taken a	-6
part	< b:takes the	4
part	< b:television over	-24
part	< b:that counted	-10
part	< b:that it	27
part	< b:that one	36
part	< b:that the	-29
part	< b:that there	-46
part	< b:the "	-26
part	< b:the #	-68
part	< b:the C	-66
part	< b:the L	-24
part	< b:the O	-17
part	< b:the P	15
part	< b:the W	-27
part	< b:the accused	-34
part	< b:the artist	24
part	< b:the assassin	-15
part	< b:the audience	-11
part	< b:the australian	-4
part	< b:the autumn	-17
part	< b:the bad	15
part	< b:the bald-villain	-8
part	< b:the barefoot	25
part	< b:the baritone	-34
part	< b:the boxer	-32
part	< b:the british	25
part	< b:the broadcaster	11
part	< b:the business	-12
part	< b:the cad	-22
part	< b:the caped	-42
part	< b:the cast	8
part	< b:the civil	26
part	< b:the cold-case	-37
part	< b:the crazed	18
part	< b:the diamond	23
part	< b:the drug	9
part	< b:the dwarves	23
part	< b:the elder	-19
part	< b:the extra	27
part	< b:the farmer	6
part	< b:the farmer's	-29
part	< b:the father	-10
part	< b:the female	-38
part	< b:the film	-7
part	< b:the first	-38
part	< b:the former	-44
part	< b:the fremen	14
part	< b:the gambler	-9
part	< b:the hapless	26
part	< b:the heavyweight	-25
part	< b:the hero's	31
part	< b:the irish	7
part	< b:the jailbird	44
part	< b:the late	-37
part	< b:the lawyer	8
part	< b:the lead	4
part	< b:the leader	23
part	< b:the lungs	14
part	< b:the main	-6
part	< b:the mammoths	11
part	< b:the masked	12
part	< b:the mathematician	16
part	< b:the names	-20
part	< b:the new	15
part	< b:the original	-40
part	< b:the ostracised	4
part	< b:the painter	14
part	< b:the pakistani	-9
part	< b:the part	7
part	< b:the picture	-30
part	< b:the rapper	-21
part	< b:the rebels	23
part	< b:the result	-38
part	< b:the role	27
part	< b:the same	-63
part	< b:the script	-6
part	< b:the sea	-22
part	< b:the series	38
part	< b:the sets	-32
part	< b:the ship	13
part	< b:the ship's	-25
part	< b:the shy	30
part	< b:the singer	-57
part	< b:the sinister	17
part	< b:the sloth	6
part	< b:the soldier	-15
part	< b:the speech	4
part	< b:the spymaster	8
part	< b:the squire	-22
part	< b:the steelworker	24
part	< b:the story	-41
part	< b:the sword	-22
part	< b:the three	-13
part	< b:the time	-4
part	< b:the title	26
part	< b:the trainer	19
part	< b:the tv	15
part	< b:the villainous	-23
part	< b:the voice	-14
part	< b:the voices	32
part	< b:the whip-happy	11
part	< b:the wizard	-14
part	< b:the wolf	-22
part	< b:the writer	22
part	< b:the young	-28
part	< b:theaters next	-28
part	< b:their daughters	-22
part	< b:their grandmothers	-6
part	< b:their parents	-12
part	< b:their parts	-15
part	< b:their sons	-23
part	< b:their young	-12
part	< b:them in	-15
part	< b:then be	29
part	< b:then in	12
part	< b:then the	11
part	< b:they 're	30
part	< b:they did	-30
part	< b:they set	-12
part	< b:they wrote	-11
part	< b:thirteen-year-old ,	-37
part	< b:this time	46
part	< b:though a	-11
part	< b:thought about	-29
part	< b:three men	-13
part	< b:time ,	-24
part	< b:time and	14
part	< b:title role	26
part	< b:to L	-42
part	< b:to P	-33
part	< b:to a	-40
part	< b:to appear	-25
part	< b:to be	9
part	< b:to become	4
part	< b:to fit	-6
part	< b:to his	22
part	< b:to keep	-16
part	< b:to know	-11
part	< b:to play	-9
part	< b:to return	8
part	< b:to ribbons	-22
part	< b:to save	-22
part	< b:to star	-16
part	< b:to take	44
part	< b:to the	4
part	< b:to younger	45
part	< b:together in	-25
part	< b:tony ,	-11
part	< b:too ,	-42
part	< b:took on	11
part	< b:took over	-34
part	< b:took the	53
part	< b:trace despite	-10
part	< b:transwoman called	6
part	< b:treasury official	-16
part	< b:treatment before	-12
part	< b:tribal whom	-34
part	< b:turn as	51
part	< b:turn up	-25
part	< b:turned in	-12
part	< b:tv comedy	5
part	< b:twice as	30
part	< b:two C	-23
part	< b:up ,	-40
part	< b:up as	52
part	< b:up for	31
part	< b:up with	-24
part	< b:version of	63
part	< b:villainous dr	21
part	< b:voice of	15
part	< b:voiced by	-16
part	< b:voices of	32
part	< b:voyage ,	-22
part	< b:want to	18
part	< b:was C	17
part	< b:was a	83
part	< b:was approached	-34
part	< b:was beaten	30
part	< b:was his	40
part	< b:was in	9
part	< b:was named	-37
part	< b:was the	40
part	< b:was then	12
part	< b:week ;	-28
part	< b:week as	5
part	< b:were linked	-35
part	< b:when production	-30
part	< b:where he	-57
part	< b:where she	22
part	< b:which P	-27
part	< b:which he	-45
part	< b:which put	-11
part	< b:which sank	-10
part	< b:which swept	-32
part	< b:while P	-40
part	< b:who 'd	28
part	< b:who 's	-8
part	< b:who also	4
part	< b:who are	30
part	< b:who began	-12
part	< b:who by	14
part	< b:who came	57
part	< b:who claimed	-26
part	< b:who had	11
part	< b:who has	-22
part	< b:who is	-7
part	< b:who keeps	-15
part	< b:who made	-37
part	< b:who might	-13
part	< b:who mistakes	-29
part	< b:who overtakes	27
part	< b:who played	-23
part	< b:who plays	46
part	< b:who returns	24
part	< b:who shot	-18
part	< b:who sold	22
part	< b:who starred	38
part	< b:who was	-27
part	< b:who wrote	-21
part	< b:whom lawyer	-34
part	< b:wife ,	-20
part	< b:will again	32
part	< b:will be	-13
part	< b:will once	14
part	< b:will play	42
part	< b:win ,	-42
part	< b:with an	-16
part	< b:with bluebells	-24
part	< b:with him	-37
part	< b:with it	-35
part	< b:with the	24
part	< b:without a	-10
part	< b:wizard ,	-38
part	< b:wolf ,	-22
part	< b:won an	47
part	< b:worked anyway	-23
part	< b:writing it	-11
part	< b:wrote #	-14
part	< b:wrote F	-11
part	< b:wrote the	-38
part	< b:you saw	-13
part	< b:young wizard	-38
part	< b:younger audiences	45
part	< does 	-6
part	< does a	4
part	< does d	-76
part	< does w	-30
part	< far:0	27
part	< far:1	-13
part	< far:11+	-17
part	< far:17+	-17
part	< far:2	-12
part	< far:26+	-86
part	< far:3	6
part	< far:4+	-13
part	< far:7+	26
part	< films here:0	-38
part	< films here:1	-17
part	< films here:2	35
part	< films:0	-11
part	< films:1	-28
part	< films:2	-23
part	< films:3+	-73
part	< first:"	11
part	< first:'	-58
part	< first:'ll	38
part	< first:)	-29
part	< first:,	15
part	< first:.	-21
part	< first:;	-63
part	< first:C	27
part	< first:F	-62
part	< first:L	-49
part	< first:P	-39
part	< first:a	-13
part	< first:again	39
part	< first:also	-10
part	< first:and	6
part	< first:appeared	57
part	< first:appears	42
part	< first:are	-27
part	< first:as	30
part	< first:became	10
part	< first:brother	-64
part	< first:came	21
part	< first:character	-7
part	< first:cousin	-47
part	< first:daughter	29
part	< first:directed	-19
part	< first:doesn't	20
part	< first:enemies	-28
part	< first:enemy	24
part	< first:father	11
part	< first:film	-54
part	< first:first	-38
part	< first:for	7
part	< first:foster	-7
part	< first:gave	-49
part	< first:girlfriend	15
part	< first:had	-69
part	< first:has	46
part	< first:hero	-50
part	< first:hired	-46
part	< first:hunts	-21
part	< first:husband	-49
part	< first:in	9
part	< first:is	11
part	< first:joins	-37
part	< first:last	34
part	< first:latest	-44
part	< first:leader	-22
part	< first:made	-35
part	< first:mother	-36
part	< first:name	47
part	< first:next	41
part	< first:novels	-43
part	< first:of	-52
part	< first:on	-38
part	< first:only	34
part	< first:own	41
part	< first:part	-18
part	< first:performance	36
part	< first:physics	-18
part	< first:play	-12
part	< first:played	12
part	< first:plays	-13
part	< first:portrayal	36
part	< first:remains	-49
part	< first:return	-43
part	< first:returned	13
part	< first:returns	-21
part	< first:role	-16
part	< first:said	22
part	< first:schoolmate	-34
part	< first:series	-50
part	< first:she	-60
part	< first:sister	-50
part	< first:spends	16
part	< first:spent	-68
part	< first:starred	16
part	< first:stars	-10
part	< first:swimming	-16
part	< first:takes	44
part	< first:the	45
part	< first:to	25
part	< first:told	-35
part	< first:took	27
part	< first:turn	8
part	< first:was	27
part	< first:who	-4
part	< first:wife	-27
part	< first:will	15
part	< first:won	41
part	< first:worked	-28
part	< first:would	6
part	< l:"	28
part	< l:" said	19
part	< l:" where	27
part	< l:" with	-20
part	< l:#	28
part	< l:# ,	38
part	< l:# when	14
part	< l:# with	51
part	< l:'s	32
part	< l:(	-33
part	< l:) ,	-59
part	< l:) and	-19
part	< l:) as	-21
part	< l:,	-12
part	< l:, "	28
part	< l:, P	-24
part	< l:, a	-34
part	< l:, and	11
part	< l:, by	-44
part	< l:, for	-49
part	< l:, from	-35
part	< l:, has	5
part	< l:, in	-61
part	< l:, is	27
part	< l:, so	18
part	< l:, starring	-28
part	< l:, the	-20
part	< l:, though	-24
part	< l:, where	50
part	< l:, which	-16
part	< l:, while	69
part	< l:, whose	12
part	< l:.	16
part	< l::	-32
part	< l:;	33
part	< l:; and	26
part	< l:C (	-27
part	< l:C ,	-34
part	< l:C ;	81
part	< l:C and	20
part	< l:C in	-40
part	< l:C to	-49
part	< l:F	22
part	< l:F ,	-5
part	< l:F with	31
part	< l:L	-38
part	< l:L with	-54
part	< l:O	-53
part	< l:P	41
part	< l:P (	-25
part	< l:P ,	11
part	< l:P .	16
part	< l:P and	-50
part	< l:P as	10
part	< l:P gave	56
part	< l:P hired	33
part	< l:P in	-62
part	< l:P is	-20
part	< l:P plays	-24
part	< l:P repeats	-48
part	< l:^	9
part	< l:^ ^	9
part	< l:^ brothers	-5
part	< l:^ for	-32
part	< l:^ in	42
part	< l:^ ms.	-58
part	< l:^ sir	57
part	< l:^ what	22
part	< l:^ with	-34
part	< l:a	-34
part	< l:about	-47
part	< l:actor	4
part	< l:actress	-25
part	< l:actress for	45
part	< l:along with	-25
part	< l:and	-5
part	< l:and co-stars	-18
part	< l:and made	12
part	< l:another	-19
part	< l:are	18
part	< l:as	-31
part	< l:as coach	-51
part	< l:as do	24
part	< l:at	34
part	< l:been playing	-47
part	< l:british actor	38
part	< l:brothers	-5
part	< l:but	-45
part	< l:by	-42
part	< l:by giving	31
part	< l:called	19
part	< l:cast	-8
part	< l:cast are	9
part	< l:co-stars	-18
part	< l:coach	-51
part	< l:dame	20
part	< l:directed by	-30
part	< l:director	-41
part	< l:dispatch	-28
part	< l:do	24
part	< l:faces :	-39
part	< l:father of	-45
part	< l:first of	-19
part	< l:for	9
part	< l:for which	45
part	< l:from	-42
part	< l:gave	32
part	< l:giving	31
part	< l:has	-8
part	< l:him are	-40
part	< l:him that	31
part	< l:himself and	-4
part	< l:hired	33
part	< l:husband ,	-13
part	< l:in	-58
part	< l:in #	9
part	< l:in the	-50
part	< l:in which	26
part	< l:include	4
part	< l:including	21
part	< l:is	10
part	< l:it features	28
part	< l:it has	10
part	< l:it is	32
part	< l:it stars	14
part	< l:it was	-36
part	< l:knew	-24
part	< l:know	-21
part	< l:later	36
part	< l:line-up by	21
part	< l:made	34
part	< l:made by	-44
part	< l:march for	36
part	< l:met	32
part	< l:miss world	-10
part	< l:movies by	-16
part	< l:ms.	-58
part	< l:novel by	-9
part	< l:novels by	-14
part	< l:of	-23
part	< l:on television	-83
part	< l:opposite	47
part	< l:out of	-43
part	< l:part	-23
part	< l:performances by	-31
part	< l:performers include	-21
part	< l:picked by	-56
part	< l:picture :	-41
part	< l:played	-50
part	< l:played by	-4
part	< l:playing	-47
part	< l:plays	11
part	< l:posted by	24
part	< l:rapper	-21
part	< l:repeats	-48
part	< l:role of	-55
part	< l:said	-24
part	< l:singer	6
part	< l:so	55
part	< l:star	24
part	< l:starring	-28
part	< l:stars	59
part	< l:student ,	-23
part	< l:survived by	-27
part	< l:television	-83
part	< l:that	47
part	< l:that sir	-5
part	< l:the	-60
part	< l:the #	-6
part	< l:the actor	28
part	< l:the part	-23
part	< l:the rapper	-21
part	< l:the singer	6
part	< l:though	-24
part	< l:to	21
part	< l:to dispatch	-28
part	< l:under	-43
part	< l:viewers know	-42
part	< l:voiced by	-22
part	< l:voices of	-64
part	< l:was	-69
part	< l:wednesday that	-16
part	< l:what	22
part	< l:when	-12
part	< l:where	60
part	< l:which	11
part	< l:while	69
part	< l:who plays	37
part	< l:whose	12
part	< l:winter ;	-38
part	< l:with	-22
part	< l:won	22
part	< l:world	-10
part	< l:years	-56
part	< l:— including	21
part	< last:"	-55
part	< last:" whose	-30
part	< last:"|	-61
part	< last:"|a	-24
part	< last:# ,	-26
part	< last:'	-43
part	< last:'re the	30
part	< last:'s	49
part	< last:'s|	49
part	< last:'|	-43
part	< last:(	-24
part	< last:(|	5
part	< last:(|d	-20
part	< last:) ,	-8
part	< last:) and	-27
part	< last:, "	-38
part	< last:, a	-31
part	< last:, and	-47
part	< last:, as	-22
part	< last:, for	-8
part	< last:, his	-51
part	< last:, is	-4
part	< last:, once	-41
part	< last:, played	-28
part	< last:, playing	29
part	< last:, plays	11
part	< last:, the	64
part	< last:, was	69
part	< last:, whose	-24
part	< last:,|	4
part	< last:,|a	4
part	< last:,|d	-41
part	< last::	-6
part	< last:;	-74
part	< last:;|	-73
part	< last:C ,	24
part	< last:C ;	-48
part	< last:C and	54
part	< last:C chairman	35
part	< last:C friend	17
part	< last:C official	38
part	< last:F ;	-21
part	< last:F as	18
part	< last:P	-5
part	< last:P '	-43
part	< last:P (	-20
part	< last:P ,	-20
part	< last:P ;	-26
part	< last:P and	-45
part	< last:P are	-4
part	< last:P as	-14
part	< last:P cousin	-36
part	< last:P fixer	-24
part	< last:P for	-33
part	< last:P into	-37
part	< last:P is	-6
part	< last:P leader	-29
part	< last:P nel	-39
part	< last:P played	48
part	< last:P plays	62
part	< last:P sister	-34
part	< last:P suggested	-39
part	< last:P supported	-49
part	< last:P voice	-40
part	< last:P was	-53
part	< last:P wife	22
part	< last:P|a	-23
part	< last:^ P	-46
part	< last:a	-69
part	< last:about	-24
part	< last:again be	13
part	< last:agent	9
part	< last:agent|a	9
part	< last:aka	30
part	< last:aka|	30
part	< last:allowed ,	-29
part	< last:american agent	9
part	< last:an	-52
part	< last:and	28
part	< last:and P	60
part	< last:and as	-5
part	< last:and playing	-29
part	< last:and plays	-37
part	< last:and that	-30
part	< last:and|	34
part	< last:and|a	-39
part	< last:another	-26
part	< last:another|	-26
part	< last:an|	-52
part	< last:appear as	-46
part	< last:are	-4
part	< last:are|	-4
part	< last:as	22
part	< last:as a	-82
part	< last:as does	-40
part	< last:as|	29
part	< last:as|a	-11
part	< last:as|d	-13
part	< last:as|w	-15
part	< last:attorney	31
part	< last:attorney|	31
part	< last:audiences as	38
part	< last:a|	-32
part	< last:a|a	-66
part	< last:back as	-10
part	< last:baritone	-34
part	< last:baritone|	-34
part	< last:be	9
part	< last:be another	-26
part	< last:be called	-43
part	< last:became	53
part	< last:became|	53
part	< last:been	38
part	< last:been|	38
part	< last:before	-35
part	< last:before the	-41
part	< last:before|	-35
part	< last:be|	30
part	< last:be|a	-21
part	< last:boxer	-22
part	< last:boxer|	-34
part	< last:boxer|a	-6
part	< last:boyhood friend	-35
part	< last:broadcaster	11
part	< last:broadcaster|	11
part	< last:brother	60
part	< last:brother ,	10
part	< last:brother|a	60
part	< last:by P	41
part	< last:called	53
part	< last:called|	35
part	< last:called|a	53
part	< last:called|d	-51
part	< last:chairman	35
part	< last:chairman|	35
part	< last:children ,	-21
part	< last:counted	-10
part	< last:counted|	-10
part	< last:cousin	-36
part	< last:cousins	13
part	< last:cousins|	13
part	< last:cousin|	-36
part	< last:cult film-maker	18
part	< last:daughter	-29
part	< last:daughter ,	41
part	< last:daughters ,	-19
part	< last:daughter|	-28
part	< last:debut as	-46
part	< last:diamond magnate	8
part	< last:district attorney	31
part	< last:does	-40
part	< last:does|	-40
part	< last:dr	21
part	< last:duties as	-8
part	< last:dwarves ,	23
part	< last:elder two	-21
part	< last:evil	26
part	< last:evil|	26
part	< last:expert called	29
part	< last:facebook founder	-27
part	< last:factory hand	4
part	< last:faithless wife	-46
part	< last:farmer	6
part	< last:father ,	21
part	< last:father in	-40
part	< last:female	-38
part	< last:female|	-38
part	< last:film about	-22
part	< last:film-maker	9
part	< last:film-maker|	7
part	< last:film-maker|a	12
part	< last:fixer	-24
part	< last:fixer|	-24
part	< last:floor as	22
part	< last:for	-61
part	< last:for his	15
part	< last:for playing	-15
part	< last:for|	-56
part	< last:for|a	-46
part	< last:founder	-27
part	< last:friend	4
part	< last:friend|	4
part	< last:from	-24
part	< last:from|	-24
part	< last:fugitive ,	-29
part	< last:gambler	-9
part	< last:gambler|	-9
part	< last:genius parents	-19
part	< last:girlfriend	28
part	< last:girlfriend|	15
part	< last:guy ,	15
part	< last:hand	4
part	< last:hand|	4
part	< last:hapless	26
part	< last:hapless|	26
part	< last:he 's	33
part	< last:he hunts	-23
part	< last:he played	55
part	< last:he plays	52
part	< last:heavyweight boxer	-25
part	< last:her daughter	-19
part	< last:her for	-50
part	< last:her husband	4
part	< last:her lawyer	13
part	< last:heroine's roommate	13
part	< last:him	42
part	< last:him as	43
part	< last:him|	42
part	< last:his	15
part	< last:his daughter	-31
part	< last:his girlfriend	28
part	< last:his sister	15
part	< last:his|	28
part	< last:hitchhiker ,	25
part	< last:hunter ,	-53
part	< last:hunts	-23
part	< last:husband	33
part	< last:husband|	4
part	< last:in	-58
part	< last:in P	-89
part	< last:into	-37
part	< last:into|	-37
part	< last:in|	-40
part	< last:irish trainer	7
part	< last:is	-8
part	< last:is|	-5
part	< last:is|a	-14
part	< last:it before	-35
part	< last:kid named	-23
part	< last:known as	37
part	< last:late	-37
part	< last:late|	-37
part	< last:lawyer|	26
part	< last:lawyer|a	-34
part	< last:leader	-29
part	< last:leader|	-29
part	< last:ludacris "	-20
part	< last:made him	42
part	< last:made his	-43
part	< last:magnate	8
part	< last:magnate|a	-37
part	< last:mammoth ,	-6
part	< last:mammoths	4
part	< last:mammoths|	4
part	< last:manager	7
part	< last:manager|	24
part	< last:masked terrorist	9
part	< last:masked vigilante	5
part	< last:mathematician	16
part	< last:millionaire	11
part	< last:minute as	-15
part	< last:model ,	25
part	< last:more be	14
part	< last:mother ,	-48
part	< last:name of	30
part	< last:name was	-47
part	< last:named	7
part	< last:named|	20
part	< last:nel	-39
part	< last:nel|	-39
part	< last:nephew	-45
part	< last:nephew|	-45
part	< last:of	-21
part	< last:of P	-66
part	< last:of the	28
part	< last:official	38
part	< last:of|a	-41
part	< last:of|d	-42
part	< last:on	-42
part	< last:once	-41
part	< last:once|	-41
part	< last:only as	31
part	< last:opponent ,	41
part	< last:opposite P	16
part	< last:outdoorsman named	-16
part	< last:over as	9
part	< last:own daughter	-34
part	< last:painter	46
part	< last:painter|	14
part	< last:panned her	-61
part	< last:parents	-19
part	< last:parents ,	-17
part	< last:parents|	-19
part	< last:part as	-47
part	< last:part of	-14
part	< last:partner	-47
part	< last:partner|	-26
part	< last:partner|d	-24
part	< last:performance as	-28
part	< last:pilot ,	-35
part	< last:play	33
part	< last:play cousins	13
part	< last:play the	-20
part	< last:played	-12
part	< last:played the	44
part	< last:played|	28
part	< last:played|a	-28
part	< last:playing	7
part	< last:playing|	35
part	< last:playing|a	-4
part	< last:plays	5
part	< last:plays the	-16
part	< last:plays|	7
part	< last:plays|a	23
part	< last:play|	-36
part	< last:play|a	64
part	< last:plot :	-6
part	< last:poet	17
part	< last:poet|	10
part	< last:poet|a	14
part	< last:president ,	-9
part	< last:put	-16
part	< last:put|	-16
part	< last:rebels	9
part	< last:rebels|	9
part	< last:regular partner	-20
part	< last:remembers ,	15
part	< last:return as	-64
part	< last:returning as	22
part	< last:returns as	64
part	< last:role as	51
part	< last:role of	-4
part	< last:roommate	13
part	< last:roommate|a	13
part	< last:secret from	-24
part	< last:seen as	12
part	< last:sets of	-32
part	< last:she is	42
part	< last:she played	-54
part	< last:she plays	-29
part	< last:she was	25
part	< last:ship as	8
part	< last:ship's surgeon	-25
part	< last:shot	-18
part	< last:shot|	-19
part	< last:shy writer	30
part	< last:sinister	17
part	< last:sinister|	17
part	< last:sister	-20
part	< last:sister|	-5
part	< last:sloth and	6
part	< last:sons	-23
part	< last:speech therapist	4
part	< last:spymaster	8
part	< last:spymaster|	8
part	< last:starred as	46
part	< last:stars as	4
part	< last:steelworker	24
part	< last:stomped the	-34
part	< last:suggested	-39
part	< last:suggested|a	-39
part	< last:supported	-49
part	< last:supported|	-35
part	< last:surgeon	-25
part	< last:swept the	-32
part	< last:sword is	-22
part	< last:terrorist	9
part	< last:that	-59
part	< last:that counted	-10
part	< last:that the	-29
part	< last:that|	-59
part	< last:the	6
part	< last:the "	-26
part	< last:the baritone	-34
part	< last:the boxer	-32
part	< last:the broadcaster	11
part	< last:the farmer	6
part	< last:the female	-38
part	< last:the gambler	-9
part	< last:the hapless	26
part	< last:the late	-37
part	< last:the lawyer	8
part	< last:the mammoths	4
part	< last:the mathematician	16
part	< last:the painter	14
part	< last:the poet	17
part	< last:the rebels	9
part	< last:the sinister	17
part	< last:the spymaster	8
part	< last:the steelworker	24
part	< last:the trainer	19
part	< last:the wizard	-14
part	< last:the writer	-11
part	< last:the young	8
part	< last:their sons	-23
part	< last:their young	-22
part	< last:therapist	4
part	< last:the|	10
part	< last:the|a	12
part	< last:the|d	-34
part	< last:the|w	-29
part	< last:to P	18
part	< last:to be	37
part	< last:to his	-8
part	< last:to play	-15
part	< last:trainer	17
part	< last:trainer|	48
part	< last:transwoman called	6
part	< last:turn as	51
part	< last:two	-21
part	< last:two|	-21
part	< last:uncle	-38
part	< last:until P	34
part	< last:up as	42
part	< last:vigilante	5
part	< last:vigilante|	8
part	< last:villainous dr	21
part	< last:voice	-40
part	< last:voice of	-21
part	< last:voices of	13
part	< last:voice|	-40
part	< last:was	-20
part	< last:was the	-52
part	< last:was|	-37
part	< last:was|a	23
part	< last:which put	-16
part	< last:who is	-22
part	< last:who played	-14
part	< last:who plays	-40
part	< last:who shot	-18
part	< last:who was	-60
part	< last:who wrote	-26
part	< last:whom lawyer	-34
part	< last:whose	-30
part	< last:whose|	-30
part	< last:wife	-10
part	< last:wife ,	-16
part	< last:wife|	28
part	< last:wife|a	-40
part	< last:will be	5
part	< last:will play	59
part	< last:wizard	-14
part	< last:wizard|	-18
part	< last:wolf ,	-22
part	< last:writer	14
part	< last:writer|	-17
part	< last:wrote	-26
part	< last:young	-6
part	< last:young|	-25
part	< people here:0	-29
part	< people here:1	-7
part	< people here:2	9
part	< people here:3+	-32
part	< people:0	22
part	< people:1	-48
part	< people:2	-19
part	< people:3+	-52
part	< r:"	-64
part	< r:" after	-38
part	< r:" after "	-38
part	< r:" films	-26
part	< r:" films ,	-26
part	< r:" ludacris	-38
part	< r:" ludacris "	-38
part	< r:(	-25
part	< r:( P	-20
part	< r:( P )	-17
part	< r:)	-25
part	< r:) .	39
part	< r:) . ^	39
part	< r:) and	-50
part	< r:) and P	-50
part	< r:,	32
part	< r:, "	-39
part	< r:, " or	-39
part	< r:, C	-7
part	< r:, C and	-17
part	< r:, F	53
part	< r:, P	-12
part	< r:, P ,	-24
part	< r:, P .	-23
part	< r:, P and	-34
part	< r:, P as	41
part	< r:, P is	-85
part	< r:, W	-57
part	< r:, a	21
part	< r:, a #	-21
part	< r:, a bridesmaid	-37
part	< r:, a former	-47
part	< r:, a moroccan	33
part	< r:, a mughal	-59
part	< r:, a mysterious	4
part	< r:, a paralysed	-10
part	< r:, a part	5
part	< r:, a role	-42
part	< r:, a russian	-8
part	< r:, a ship's	26
part	< r:, a widow	-12
part	< r:, a young	11
part	< r:, added	8
part	< r:, added $	8
part	< r:, along	9
part	< r:, along with	9
part	< r:, alongside	22
part	< r:, alongside P	22
part	< r:, also	32
part	< r:, also won	13
part	< r:, an	-10
part	< r:, and F	9
part	< r:, and P	30
part	< r:, and a	-52
part	< r:, and for	33
part	< r:, and in	-65
part	< r:, and regrets	-35
part	< r:, are	-10
part	< r:, are absent	-28
part	< r:, are both	4
part	< r:, arrives	-7
part	< r:, arrives in	-7
part	< r:, as	-27
part	< r:, at	25
part	< r:, at the	25
part	< r:, at whose	4
part	< r:, but	20
part	< r:, but the	20
part	< r:, called	12
part	< r:, called him	12
part	< r:, dim	19
part	< r:, dim henchman	19
part	< r:, for	-47
part	< r:, for P	-29
part	< r:, from	-50
part	< r:, had	-11
part	< r:, had tried	-15
part	< r:, has	-95
part	< r:, has been	-53
part	< r:, has won	-24
part	< r:, his	-21
part	< r:, his C	-21
part	< r:, in	48
part	< r:, in #	18
part	< r:, in F	54
part	< r:, in P	5
part	< r:, in the	12
part	< r:, is	-25
part	< r:, is nominated	22
part	< r:, launched	-50
part	< r:, launched in	-50
part	< r:, male	-40
part	< r:, male and	-40
part	< r:, on	-34
part	< r:, on W	-43
part	< r:, opposite	51
part	< r:, opposite P	51
part	< r:, played	-51
part	< r:, played C	-34
part	< r:, played by	-50
part	< r:, plays	-57
part	< r:, signed	27
part	< r:, signed autographs	27
part	< r:, survive	-36
part	< r:, survive him	-36
part	< r:, the	87
part	< r:, the cameraman	6
part	< r:, the husband	33
part	< r:, the mother	-6
part	< r:, the other	30
part	< r:, the showman	-11
part	< r:, told	-17
part	< r:, under	17
part	< r:, vacates	17
part	< r:, vacates oct	17
part	< r:, waits	12
part	< r:, waits to	-46
part	< r:, was a	-56
part	< r:, was his	-51
part	< r:, was sold	4
part	< r:, which	-42
part	< r:, while	-32
part	< r:, while P	-24
part	< r:, while a	-39
part	< r:, who	42
part	< r:, who has	-60
part	< r:, who is	17
part	< r:, who was	-55
part	< r:, whom	5
part	< r:, whom anyone	5
part	< r:, whose	-77
part	< r:, with	34
part	< r:, with P	68
part	< r:, with the	-5
part	< r:, would	-30
part	< r:, would resume	-30
part	< r:.	16
part	< r:. ^	17
part	< r:. ^ ^	17
part	< r:;	43
part	< r:; P	47
part	< r:; P ,	10
part	< r:; P doesn't	22
part	< r:; and	32
part	< r:; and P	32
part	< r:; it	19
part	< r:; it opens	19
part	< r:; neither	-33
part	< r:; neither could	-33
part	< r:?	-48
part	< r:? ^	-48
part	< r:? ^ ^	-48
part	< r:^	45
part	< r:^ ^	45
part	< r:^ ^ ^	45
part	< r:after an	6
part	< r:after an open	6
part	< r:again	-24
part	< r:again .	-24
part	< r:again . ^	-24
part	< r:alongside	6
part	< r:alongside P	6
part	< r:alongside P ,	6
part	< r:and	47
part	< r:and C	-9
part	< r:and C ,	22
part	< r:and C .	-57
part	< r:and C in	4
part	< r:and C shorts	-25
part	< r:and F	-61
part	< r:and F .	-61
part	< r:and P	24
part	< r:and P ,	44
part	< r:and P .	-7
part	< r:and P and	-23
part	< r:and P as	15
part	< r:and P is	-79
part	< r:and P joining	22
part	< r:and P one	36
part	< r:and finally	26
part	< r:and finally had	26
part	< r:and most	-22
part	< r:and most of	-22
part	< r:and the	-22
part	< r:and the broadcaster	-19
part	< r:at	29
part	< r:at #	-26
part	< r:at # and	-26
part	< r:aunt	-44
part	< r:aunt .	-44
part	< r:aunt . ^	-44
part	< r:biopic	-39
part	< r:biopic F	-39
part	< r:boy	-40
part	< r:boy .	-40
part	< r:boy . ^	-40
part	< r:but	-18
part	< r:cannot	-34
part	< r:cannot get	-34
part	< r:cannot get to	-34
part	< r:catwalk	-34
part	< r:catwalk in	-34
part	< r:catwalk in march	-34
part	< r:chairman	-47
part	< r:chairman P	-47
part	< r:chairman P and	-47
part	< r:children	-21
part	< r:children ,	-21
part	< r:children , C	-21
part	< r:conjuror	-30
part	< r:conjuror .	-30
part	< r:conjuror . ^	-30
part	< r:cop	-26
part	< r:cop .	-26
part	< r:cop . ^	-26
part	< r:could	-29
part	< r:could "	-29
part	< r:could " represent	-29
part	< r:father	-79
part	< r:father in	-53
part	< r:for	-20
part	< r:for the	21
part	< r:for the first	-16
part	< r:for the same	33
part	< r:friend	-27
part	< r:friend C	-27
part	< r:friend C in	-27
part	< r:gig	-41
part	< r:gig he	-41
part	< r:gig he shot	-41
part	< r:had	-62
part	< r:has	6
part	< r:has been	25
part	< r:has been promoted	44
part	< r:himself	-49
part	< r:himself .	6
part	< r:himself . ^	6
part	< r:himself when	-34
part	< r:himself when the	-34
part	< r:in	13
part	< r:in "	24
part	< r:in " F	37
part	< r:in " W	-36
part	< r:in #	-38
part	< r:in # with	-32
part	< r:in F	16
part	< r:in F (	-11
part	< r:in F ,	16
part	< r:in F .	12
part	< r:in F ;	16
part	< r:in F and	-57
part	< r:in L	48
part	< r:in L .	44
part	< r:in P	49
part	< r:in P F	24
part	< r:in P film	17
part	< r:in W	-52
part	< r:in W ,	-76
part	< r:in a	-5
part	< r:in a film	25
part	< r:in a remake	29
part	< r:in all	62
part	< r:in old	-28
part	< r:in old age	-28
part	< r:in the	-46
part	< r:in the #	90
part	< r:in the L	-94
part	< r:in the O	-62
part	< r:in the P	31
part	< r:in the W	-18
part	< r:in the australian	-29
part	< r:in the drama	-33
part	< r:in the film	32
part	< r:in the fourth	11
part	< r:in the hospital	-75
part	< r:in the latter	9
part	< r:in which	-22
part	< r:in which P	-22
part	< r:into	-16
part	< r:into P	-16
part	< r:into P .	-16
part	< r:is	-19
part	< r:is C	-43
part	< r:is C and	-39
part	< r:leader	-37
part	< r:leader C	-37
part	< r:leader C in	-37
part	< r:mother	-63
part	< r:mum	-22
part	< r:mum .	-22
part	< r:mum . ^	-22
part	< r:of	46
part	< r:official	-44
part	< r:official C	-44
part	< r:official C .	-44
part	< r:old	-46
part	< r:old friends	-46
part	< r:old friends .	-46
part	< r:on	-126
part	< r:on the	-70
part	< r:opposite	5
part	< r:opposite P	5
part	< r:opposite P C	14
part	< r:opposite P in	-24
part	< r:over	15
part	< r:over several	15
part	< r:over several more	15
part	< r:past	-24
part	< r:past ,	-24
part	< r:past , and	-24
part	< r:picture	-51
part	< r:picture .	-51
part	< r:picture . ^	-51
part	< r:says	-29
part	< r:says ,	-29
part	< r:says , "	-29
part	< r:shorts	-17
part	< r:shorts .	-17
part	< r:shorts . ^	-17
part	< r:stows	36
part	< r:stows away	36
part	< r:stows away on	36
part	< r:the	12
part	< r:the mammoth	13
part	< r:the mammoth ,	13
part	< r:the sabre-toothed	6
part	< r:the sabre-toothed tiger	6
part	< r:the sloth	-6
part	< r:the sloth and	-6
part	< r:to	-25
part	< r:to P	7
part	< r:to P C	28
part	< r:to his	-14
part	< r:to his C	-14
part	< r:wanders	34
part	< r:wanders in	34
part	< r:wanders in .	34
part	< r:was	-60
part	< r:was a	-53
part	< r:was a bit	-30
part	< r:was killed	-30
part	< r:was killed off	-24
part	< r:who	-22
part	< r:who falls	14
part	< r:who falls for	14
part	< r:who seems	-24
part	< r:who seems to	-24
part	< r:with	9
part	< r:writers	-44
part	< r:writers ,	-44
part	< r:writers , are	-44
part	< w:"	10
part	< w:#	7
part	< w:'	-49
part	< w:'d	26
part	< w:'ll	28
part	< w:'re	30
part	< w:'s	-5
part	< w:(	13
part	< w:,	-37
part	< w:.	-24
part	< w::	27
part	< w:;	-57
part	< w:C	-49
part	< w:F	-14
part	< w:L	-21
part	< w:O	-21
part	< w:P	-50
part	< w:W	-14
part	< w:a	-19
part	< w:about	4
part	< w:account	-24
part	< w:accuse	-34
part	< w:accused	-34
part	< w:actor	-39
part	< w:actress	57
part	< w:addition	-6
part	< w:after	-11
part	< w:again	54
part	< w:age	-44
part	< w:aged	-40
part	< w:agent	-28
part	< w:agree	-7
part	< w:agreed	-7
part	< w:aka	30
part	< w:allow	-28
part	< w:allowed	-28
part	< w:along	-16
part	< w:aloud	-23
part	< w:also	-30
part	< w:amend	-16
part	< w:amends	-16
part	< w:analyst	27
part	< w:another	5
part	< w:anyway	-23
part	< w:appear	7
part	< w:appearance	-41
part	< w:appeared	55
part	< w:appears	42
part	< w:approach	-34
part	< w:approached	-34
part	< w:are	8
part	< w:artist	4
part	< w:as	62
part	< w:assassin	-15
part	< w:at	11
part	< w:attach	-49
part	< w:attached	-49
part	< w:attorney	31
part	< w:audience	-11
part	< w:audiences	56
part	< w:australian	-4
part	< w:autumn	-17
part	< w:away	-12
part	< w:back	18
part	< w:bad	14
part	< w:bald-villain	-8
part	< w:barefoot	25
part	< w:baritone	-34
part	< w:be	-12
part	< w:beat	26
part	< w:beaten	30
part	< w:became	-36
part	< w:become	-23
part	< w:been	18
part	< w:before	20
part	< w:began	-12
part	< w:begin	-12
part	< w:being	47
part	< w:best	-55
part	< w:big	-54
part	< w:biography	-32
part	< w:bluebells	-24
part	< w:board	13
part	< w:bomb	29
part	< w:bond	-16
part	< w:book	-14
part	< w:books	-14
part	< w:both	-37
part	< w:box	20
part	< w:boxer	-22
part	< w:boyhood	-35
part	< w:bring	-38
part	< w:british	25
part	< w:broadcaster	11
part	< w:brother	45
part	< w:build	-42
part	< w:business	-12
part	< w:but	14
part	< w:butler	21
part	< w:by	-15
part	< w:cad	-22
part	< w:call	20
part	< w:called	27
part	< w:calling	-38
part	< w:came	60
part	< w:caped	-42
part	< w:captain	22
part	< w:cast	-34
part	< w:chairman	14
part	< w:character	-32
part	< w:child	-29
part	< w:children	-23
part	< w:choice	-27
part	< w:choose	43
part	< w:chosen	43
part	< w:christmas	-23
part	< w:civil	26
part	< w:claim	-26
part	< w:claimed	-26
part	< w:co-star	-24
part	< w:co-stars	-24
part	< w:coach	-51
part	< w:cold-case	-37
part	< w:come	47
part	< w:comedy	-15
part	< w:comes	10
part	< w:contentious	-16
part	< w:count	10
part	< w:counted	-10
part	< w:cousin	-55
part	< w:cousins	30
part	< w:crazed	18
part	< w:crew	-17
part	< w:crusader	-42
part	< w:cult	-36
part	< w:dad	24
part	< w:daughter	10
part	< w:daughters	-22
part	< w:days	-5
part	< w:dci	-37
part	< w:debut	-46
part	< w:despite	-10
part	< w:detective	12
part	< w:diamond	23
part	< w:did	-10
part	< w:direct	-19
part	< w:directed	-17
part	< w:directing	-10
part	< w:director	-19
part	< w:disposal	29
part	< w:district	31
part	< w:do	16
part	< w:docker	14
part	< w:does	-40
part	< w:door	-22
part	< w:dr	21
part	< w:drama	-31
part	< w:drug	9
part	< w:duties	-8
part	< w:dwarves	23
part	< w:elder	-19
part	< w:enemies	-28
part	< w:enemy	24
part	< w:entry	15
part	< w:evil	26
part	< w:executive	-40
part	< w:expect	56
part	< w:expected	56
part	< w:expert	-19
part	< w:extra	27
part	< w:eye	-16
part	< w:facebook	-27
part	< w:factory	4
part	< w:faithless	-46
part	< w:fall	-49
part	< w:family	34
part	< w:far	-12
part	< w:farmer	6
part	< w:farmer's	-29
part	< w:father	11
part	< w:favourite	46
part	< w:feature	4
part	< w:features	12
part	< w:female	-38
part	< w:film	26
part	< w:film-maker	9
part	< w:filmed	14
part	< w:first	-51
part	< w:fit	-6
part	< w:fixer	-24
part	< w:flatmate	-37
part	< w:folk	-6
part	< w:follow	-42
part	< w:follows	-42
part	< w:for	-16
part	< w:former	-52
part	< w:foster	-7
part	< w:founder	-27
part	< w:fremen	14
part	< w:friend	-15
part	< w:from	30
part	< w:fugitive	-29
part	< w:galaxy	-12
part	< w:gambler	-9
part	< w:gangster	29
part	< w:gave	-55
part	< w:genius	-9
part	< w:get	4
part	< w:gets	8
part	< w:girl	14
part	< w:girlfriend	12
part	< w:give	-41
part	< w:given	-5
part	< w:gives	-37
part	< w:giving	-16
part	< w:go	8
part	< w:good	-25
part	< w:grandmothers	-6
part	< w:guard	-13
part	< w:guy	-25
part	< w:had	-23
part	< w:hand	4
part	< w:hapless	26
part	< w:have	9
part	< w:he	-53
part	< w:head	-35
part	< w:heavyweight	-25
part	< w:her	30
part	< w:hero's	31
part	< w:herself	-22
part	< w:him	-48
part	< w:himself	25
part	< w:hire	-46
part	< w:hired	-46
part	< w:his	36
part	< w:hit	-35
part	< w:hitchhiker	25
part	< w:hobbies	-8
part	< w:hope	-24
part	< w:hoped	-24
part	< w:hunt	-20
part	< w:hunts	-20
part	< w:husband	25
part	< w:if	-13
part	< w:in	10
part	< w:irish	7
part	< w:is	-7
part	< w:it	-18
part	< w:its	31
part	< w:jailbird	44
part	< w:joining	11
part	< w:joins	-37
part	< w:july	-15
part	< w:keep	-19
part	< w:keeps	-50
part	< w:kept	5
part	< w:kid	-23
part	< w:knew	-6
part	< w:know	26
part	< w:known	30
part	< w:last	6
part	< w:late	-37
part	< w:later	-51
part	< w:latest	-44
part	< w:lead	7
part	< w:leader	8
part	< w:lear	-26
part	< w:leave	29
part	< w:let	-45
part	< w:likelier	-11
part	< w:line	51
part	< w:link	-35
part	< w:linked	-35
part	< w:lose	-16
part	< w:losing	-22
part	< w:lost	-13
part	< w:ludacris	-20
part	< w:lungs	14
part	< w:made	-43
part	< w:magnate	23
part	< w:main	-6
part	< w:make	-44
part	< w:makes	-18
part	< w:mammoths	11
part	< w:man	45
part	< w:manager	7
part	< w:many	-11
part	< w:mask	12
part	< w:masked	12
part	< w:mathematician	16
part	< w:may	-45
part	< w:meet	-26
part	< w:men	-13
part	< w:met	-26
part	< w:might	-13
part	< w:millionaire	11
part	< w:minute	12
part	< w:minutes	14
part	< w:mistake	-40
part	< w:mistakes	-29
part	< w:model	25
part	< w:moment	-19
part	< w:money	-16
part	< w:month	-5
part	< w:more	23
part	< w:mother	-43
part	< w:movie	14
part	< w:murderous	29
part	< w:name	19
part	< w:named	-25
part	< w:names	-20
part	< w:negotiations	40
part	< w:nel	-39
part	< w:nephew	-45
part	< w:new	5
part	< w:next	-16
part	< w:no	-19
part	< w:nobody	16
part	< w:not	-25
part	< w:novel	-38
part	< w:novels	-43
part	< w:now	18
part	< w:number	-50
part	< w:of	16
part	< w:off	-12
part	< w:offer	-61
part	< w:offered	-61
part	< w:officer	-32
part	< w:official	24
part	< w:on	-20
part	< w:one	32
part	< w:opponent	41
part	< w:opposite	-56
part	< w:or	33
part	< w:order	-15
part	< w:organizer	26
part	< w:original	-40
part	< w:oscar	47
part	< w:ostracise	4
part	< w:ostracised	4
part	< w:out	27
part	< w:outdoorsman	-16
part	< w:overtake	27
part	< w:overtakes	27
part	< w:own	26
part	< w:painter	46
part	< w:pakistani	-9
part	< w:parent	-11
part	< w:parents	-11
part	< w:part	27
part	< w:partner	-47
part	< w:parts	46
part	< w:people	30
part	< w:performance	10
part	< w:physics	-9
part	< w:pick	28
part	< w:picked	28
part	< w:picture	-23
part	< w:pilot	-35
part	< w:plant	22
part	< w:play	7
part	< w:played	-16
part	< w:playing	9
part	< w:plays	4
part	< w:plot	-6
part	< w:pool	-16
part	< w:pop	34
part	< w:portray	76
part	< w:portrayal	36
part	< w:portrayed	37
part	< w:portrays	8
part	< w:president	14
part	< w:produce	-16
part	< w:producer	-33
part	< w:production	-36
part	< w:provide	-29
part	< w:put	-6
part	< w:rapper	-21
part	< w:reach	-28
part	< w:reaches	-28
part	< w:read	-50
part	< w:reading	-23
part	< w:real	12
part	< w:rebel	23
part	< w:rebels	23
part	< w:regular	-20
part	< w:remember	-12
part	< w:remembers	15
part	< w:replace	26
part	< w:replacing	41
part	< w:reprise	7
part	< w:reprises	4
part	< w:reprising	-15
part	< w:result	-38
part	< w:return	-11
part	< w:returned	13
part	< w:returning	22
part	< w:returns	-10
part	< w:ribbons	-22
part	< w:rights	14
part	< w:rival	27
part	< w:role	20
part	< w:russian	-13
part	< w:said	22
part	< w:same	-63
part	< w:sank	-10
part	< w:save	-22
part	< w:saw	-27
part	< w:say	16
part	< w:screen	-8
part	< w:screenplay	-24
part	< w:script	-6
part	< w:sea	-22
part	< w:secret	-24
part	< w:security	-13
part	< w:see	-11
part	< w:seen	-6
part	< w:sell	22
part	< w:send	-26
part	< w:sent	-26
part	< w:set	-31
part	< w:sets	-32
part	< w:seven	40
part	< w:she	-27
part	< w:ship	13
part	< w:ship's	-25
part	< w:shoot	-25
part	< w:shortly	-49
part	< w:shot	-25
part	< w:show	-17
part	< w:shy	40
part	< w:singer	-57
part	< w:single	15
part	< w:sinister	17
part	< w:sink	-10
part	< w:sir	64
part	< w:sister	-20
part	< w:sixteen	14
part	< w:sizable	25
part	< w:sloth	6
part	< w:sold	22
part	< w:soldier	-15
part	< w:song	-6
part	< w:sons	-23
part	< w:speech	4
part	< w:spend	-31
part	< w:spent	-68
part	< w:spy	-9
part	< w:spymaster	8
part	< w:squire	-22
part	< w:stage	-48
part	< w:star	-16
part	< w:starred	21
part	< w:starring	29
part	< w:stars	-60
part	< w:steelworker	24
part	< w:step	27
part	< w:still	-44
part	< w:stomp	-34
part	< w:stomped	-34
part	< w:story	-41
part	< w:stretch	-6
part	< w:stretched	-6
part	< w:student	48
part	< w:such	-8
part	< w:suggest	-39
part	< w:suggested	-39
part	< w:support	-18
part	< w:supported	-49
part	< w:supporting	32
part	< w:surgeon	-59
part	< w:survive	-21
part	< w:survived	-21
part	< w:sweep	-32
part	< w:swept	-32
part	< w:swim	-16
part	< w:swimming	-16
part	< w:sword	-22
part	< w:take	20
part	< w:taken	-6
part	< w:takes	4
part	< w:television	-58
part	< w:telling	-27
part	< w:terrorist	9
part	< w:that	-23
part	< w:the	13
part	< w:theaters	-32
part	< w:their	-11
part	< w:then	24
part	< w:therapist	4
part	< w:there	-64
part	< w:they	10
part	< w:things	16
part	< w:think	-70
part	< w:third	-40
part	< w:thirteen-year-old	-37
part	< w:this	68
part	< w:though	-24
part	< w:thought	-70
part	< w:three	-49
part	< w:time	-6
part	< w:title	26
part	< w:to	-17
part	< w:together	-25
part	< w:told	18
part	< w:tony	-11
part	< w:too	-42
part	< w:took	8
part	< w:trace	-10
part	< w:trainer	17
part	< w:transwoman	6
part	< w:treasury	-16
part	< w:treatment	-12
part	< w:tribal	-34
part	< w:try	-58
part	< w:turn	19
part	< w:turned	-15
part	< w:tv	46
part	< w:twice	55
part	< w:two	-15
part	< w:two-part	-24
part	< w:uncle	-38
part	< w:until	-35
part	< w:up	23
part	< w:version	63
part	< w:vigilante	5
part	< w:villainous	-23
part	< w:visit	-37
part	< w:visited	-37
part	< w:voice	-6
part	< w:voiced	-37
part	< w:voices	18
part	< w:voyage	-22
part	< w:was	4
part	< w:week	-17
part	< w:weeks	27
part	< w:were	-35
part	< w:when	-45
part	< w:which	-32
part	< w:while	-40
part	< w:whip-happy	11
part	< w:whom	-34
part	< w:whose	-58
part	< w:wife	-19
part	< w:win	-7
part	< w:with	-4
part	< w:without	42
part	< w:wizard	-35
part	< w:wolf	-22
part	< w:won	14
part	< w:work	-47
part	< w:worked	-26
part	< w:would	6
part	< w:write	-28
part	< w:writer	38
part	< w:writing	-11
part	< w:wrote	-28
part	< w:year	-31
part	< w:years	-20
part	< w:you	-13
part	< w:young	-28
part	< w:younger	66
part	<=	27
part	<='	-43
part	<='|	-43
part	<=(	-18
part	<=(|	13
part	<=(|d	-20
part	<=) ,	-15
part	<=) ,|	-15
part	<=) and	-45
part	<=) and|	-45
part	<=,	25
part	<=, # , plays	-35
part	<=, # , plays|a	-35
part	<=, as	12
part	<=, as|	12
part	<=, best known as	-16
part	<=, best known as|	-16
part	<=, who is	-32
part	<=, who is|	-32
part	<=, who played	9
part	<=, who played|a	9
part	<=, who plays	-12
part	<=, who plays|a	-12
part	<=, who was	-58
part	<=, who was|	-74
part	<=,|	38
part	<=and	-41
part	<=and|	-41
part	<=as	40
part	<=as C , P as	-48
part	<=as C , P as|	-48
part	<=as C and P as	-49
part	<=as C and P as|	-31
part	<=as C and P as|a	-44
part	<=as|	45
part	<=as|a	-7
part	<=daughter	-34
part	<=daughter|	-27
part	<=father ,	36
part	<=father ,|	40
part	<=for	-50
part	<=for|	-42
part	<=girlfriend	15
part	<=girlfriend|	15
part	<=is	22
part	<=is C , P is	-16
part	<=is C , P is|	-16
part	<=is C and P is	-21
part	<=is C and P is|	-21
part	<=is back as	31
part	<=is back as|	31
part	<=is|	-9
part	<=is|a	86
part	<=mother ,	-34
part	<=performance as	-9
part	<=performance as|	-9
part	<=played	30
part	<=played|	31
part	<=played|a	-9
part	<=plays	-7
part	<=plays|	16
part	<=plays|a	11
part	<=returns as	53
part	<=returns as|	53
part	<=role as	-30
part	<=role as|a	33
part	<=sister	-41
part	<=stars as	4
part	<=stars as|a	4
part	<=was	18
part	<=was|	36
part	<=was|a	-31
part	<=wife	-45
part	<=wife ,|	12
part	<=wife|	-34
part	<=wife|a	-34
part	<=will again be	39
part	<=will again be|	39
part	<=will be	-5
part	<=will be back as	54
part	<=will be seen as	-14
part	<=will be seen as|	-14
part	<=will be|	-5
part	<=will once more be	50
part	<=will once more be|	50
part	<=will play	59
part	<=will play|a	56
part	<=|	27
part	<|named|named	-19
part	<|noun|named	5
part	<|pronoun|named	-21
part	>	-18
part	> b:" (	61
part	> b:" F	12
part	> b:" W	34
part	> b:" a	39
part	> b:" from	-18
part	> b:" starring	-18
part	> b:" which	19
part	> b:" with	-60
part	> b:# )	42
part	> b:# ,	-50
part	> b:# account	-11
part	> b:# comic	13
part	> b:# with	-34
part	> b:' production	-19
part	> b:( #	49
part	> b:( F	-9
part	> b:( P	-34
part	> b:( aka	-32
part	> b:( he	-8
part	> b:) ,	-17
part	> b:) and	-28
part	> b:) is	-24
part	> b:) will	-4
part	> b:, #	-24
part	> b:, C	-30
part	> b:, a	-22
part	> b:, along	-30
part	> b:, alongside	-21
part	> b:, also	-47
part	> b:, an	10
part	> b:, and	-29
part	> b:, arrived	38
part	> b:, as	22
part	> b:, at	-29
part	> b:, beside	-15
part	> b:, but	-25
part	> b:, by	-16
part	> b:, father	-18
part	> b:, for	6
part	> b:, from	-16
part	> b:, god	-11
part	> b:, has	-12
part	> b:, his	-31
part	> b:, hotelier	-18
part	> b:, in	-13
part	> b:, is	-10
part	> b:, it	-17
part	> b:, oiled	-23
part	> b:, once	-24
part	> b:, opposite	-17
part	> b:, or	46
part	> b:, played	-30
part	> b:, replacing	-28
part	> b:, said	-23
part	> b:, scripted	-34
part	> b:, starring	-13
part	> b:, that	49
part	> b:, the	36
part	> b:, was	39
part	> b:, which	-15
part	> b:, while	-30
part	> b:, who	-41
part	> b:, whom	20
part	> b:, whose	-16
part	> b:, will	-11
part	> b:, with	-18
part	> b:: P	43
part	> b:: for	-52
part	> b:; C	-16
part	> b:; P	-4
part	> b:; and	-11
part	> b:; in	-7
part	> b:; it	-6
part	> b:; that	-14
part	> b:; the	20
part	> b:C (	-10
part	> b:C ,	-34
part	> b:C ;	-23
part	> b:C and	-8
part	> b:C in	-21
part	> b:C is	-5
part	> b:C opposite	-10
part	> b:F "	57
part	> b:F (	-14
part	> b:F )	-10
part	> b:F ,	-32
part	> b:F ;	-6
part	> b:F and	8
part	> b:F earned	-13
part	> b:F next	-4
part	> b:F with	-43
part	> b:L ,	22
part	> b:L ;	22
part	> b:L and	-23
part	> b:L by	-34
part	> b:L for	-28
part	> b:L on	19
part	> b:L to	-27
part	> b:O ,	-12
part	> b:O plant	-12
part	> b:P "	33
part	> b:P (	-6
part	> b:P )	-34
part	> b:P C	-8
part	> b:P F	-8
part	> b:P aka	-29
part	> b:P and	8
part	> b:P as	23
part	> b:P has	-7
part	> b:P hopes	-11
part	> b:P in	-12
part	> b:P is	-9
part	> b:P leader	-12
part	> b:P played	-11
part	> b:P ringlets	-7
part	> b:P series	-7
part	> b:P the	53
part	> b:P wrote	-14
part	> b:W )	-32
part	> b:W ,	13
part	> b:W and	-50
part	> b:W in	-6
part	> b:W v	-26
part	> b:a #	-11
part	> b:a L	-57
part	> b:a P	-17
part	> b:a batchmate	-26
part	> b:a drug	-6
part	> b:a failing	-14
part	> b:a few	-4
part	> b:a film	-41
part	> b:a glimpse	-15
part	> b:a glowering	-10
part	> b:a jury	-32
part	> b:a mughal	-14
part	> b:a new	-16
part	> b:a nickname	-15
part	> b:a part	-34
part	> b:a puppet-and-live-action	-24
part	> b:a reporter	-10
part	> b:a role	32
part	> b:a sniper	-7
part	> b:a stammer	-22
part	> b:a telemarketer	16
part	> b:a very	-15
part	> b:about the	30
part	> b:account of	-11
part	> b:accountant ;	-18
part	> b:actor (	-8
part	> b:after his	-6
part	> b:aka C	46
part	> b:aka the	-32
part	> b:allowed to	-14
part	> b:along with	-26
part	> b:alongside P	-21
part	> b:also an	-8
part	> b:also done	-6
part	> b:an actor	-8
part	> b:an elderly	13
part	> b:an older	-22
part	> b:and ,	12
part	> b:and C	-50
part	> b:and F	-9
part	> b:and P	15
part	> b:and a	-14
part	> b:and accountant	-18
part	> b:and as	-7
part	> b:and dame	-34
part	> b:and has	-24
part	> b:and her	-16
part	> b:and his	-23
part	> b:and in	-11
part	> b:and now	-32
part	> b:and the	5
part	> b:and told	-10
part	> b:and turned	-10
part	> b:and two	-23
part	> b:and will	-4
part	> b:and with	-21
part	> b:arrived late	38
part	> b:as C	-10
part	> b:as a	32
part	> b:as he	-19
part	> b:as the	-6
part	> b:at L	-22
part	> b:at the	-26
part	> b:at whose	-35
part	> b:australian picture	16
part	> b:autumn comes	-5
part	> b:award after	-6
part	> b:back ,	-23
part	> b:back from	-7
part	> b:based on	-23
part	> b:batchmate called	-26
part	> b:batman v	-4
part	> b:be good	-11
part	> b:be joined	-12
part	> b:been P	-5
part	> b:been fitted	-12
part	> b:been in	-46
part	> b:big time	16
part	> b:boss's man	-32
part	> b:brother P	-8
part	> b:but was	-23
part	> b:by P	-9
part	> b:can ,	-7
part	> b:chairman P	-19
part	> b:coach's wife	-31
part	> b:comedy F	-18
part	> b:comes F	-5
part	> b:comes back	-7
part	> b:comic by	13
part	> b:cop ,	-17
part	> b:daughter C	-30
part	> b:dealer in	-6
part	> b:death ,	-6
part	> b:decades ,	-16
part	> b:describe ,	-14
part	> b:did ;	-14
part	> b:did it	-12
part	> b:direct and	-4
part	> b:directed and	-15
part	> b:directed by	-7
part	> b:directing duo	-14
part	> b:director whom	-12
part	> b:done W	-6
part	> b:done for	-16
part	> b:drive and	-10
part	> b:droogs ,	-15
part	> b:drug dealer	-6
part	> b:duo of	-14
part	> b:earned him	-6
part	> b:elderly tibetan	13
part	> b:failing laundromat	-14
part	> b:fairy tale	-24
part	> b:falls for	-21
part	> b:fashion cop	-17
part	> b:father of	-12
part	> b:few seconds	-4
part	> b:film by	11
part	> b:film directed	-6
part	> b:first film	-6
part	> b:fitted for	-12
part	> b:for "	-52
part	> b:for O	-29
part	> b:for P	36
part	> b:for an	-22
part	> b:for her	-30
part	> b:for the	-49
part	> b:for two	-13
part	> b:friday ,	19
part	> b:from prison	-7
part	> b:from the	17
part	> b:genius parents	-21
part	> b:get to	27
part	> b:gig he	-14
part	> b:glaring ,	-26
part	> b:glimpse of	-15
part	> b:glowering C	-10
part	> b:god be	-11
part	> b:good to	-11
part	> b:got a	-4
part	> b:guard with	-20
part	> b:had been	-27
part	> b:has also	-6
part	> b:has been	-22
part	> b:has done	-16
part	> b:has no	-9
part	> b:haunted torch	-20
part	> b:have played	-5
part	> b:he chases	-14
part	> b:he has	-16
part	> b:he is	-34
part	> b:he shot	-14
part	> b:he was	-10
part	> b:head ;	-6
part	> b:her brother	-14
part	> b:her husband	-38
part	> b:her physics	-21
part	> b:hero of	-32
part	> b:him ,	-5
part	> b:him out	-12
part	> b:him the	-6
part	> b:his co-stars	-10
part	> b:his daughter	-30
part	> b:his death	-6
part	> b:his droogs	-15
part	> b:his head	-6
part	> b:hits the	16
part	> b:hobbies ,	-9
part	> b:hopes to	-11
part	> b:horses rear	-35
part	> b:hotelier and	-18
part	> b:husband who	-7
part	> b:in "	19
part	> b:in #	44
part	> b:in F	-19
part	> b:in L	-12
part	> b:in P	20
part	> b:in W	-16
part	> b:in a	7
part	> b:in batman	-4
part	> b:in drive	-10
part	> b:in his	-6
part	> b:in order	-9
part	> b:in the	17
part	> b:in which	-17
part	> b:inasai ,	-24
part	> b:incredible shrinking	-32
part	> b:is C	-13
part	> b:is a	-24
part	> b:is allowed	-14
part	> b:is back	-29
part	> b:is in	-30
part	> b:is played	31
part	> b:is portrayed	39
part	> b:is superb	-34
part	> b:is the	-49
part	> b:it ,	-27
part	> b:it for	-12
part	> b:it has	-6
part	> b:it was	-28
part	> b:joined by	-12
part	> b:jury prize	-32
part	> b:keeps them	-9
part	> b:late with	38
part	> b:laundromat ,	-14
part	> b:leader C	-46
part	> b:lonely coach's	-31
part	> b:lover and	-32
part	> b:man ,	-32
part	> b:man in	8
part	> b:may not	-5
part	> b:may or	-5
part	> b:monarch director	-12
part	> b:money ,	-16
part	> b:more ,	-7
part	> b:mughal saga	-14
part	> b:name horses	-35
part	> b:named C	-22
part	> b:neither of	-14
part	> b:nephew that	10
part	> b:new version	-16
part	> b:next november	-4
part	> b:nickname ,	-15
part	> b:night-shift security	-20
part	> b:no such	-9
part	> b:nobody is	-14
part	> b:not have	-5
part	> b:november ,	-4
part	> b:now the	-32
part	> b:of "	41
part	> b:of F	-57
part	> b:of P	-7
part	> b:of W	-18
part	> b:of a	-44
part	> b:of screen	-4
part	> b:of the	-12
part	> b:of them	-13
part	> b:oiled ,	-23
part	> b:older woman	-22
part	> b:on "	-45
part	> b:on ,	-16
part	> b:on L	31
part	> b:on a	-50
part	> b:on friday	19
part	> b:on screen	-39
part	> b:on the	-18
part	> b:once more	-7
part	> b:one of	-5
part	> b:opens in	19
part	> b:opposite P	-11
part	> b:or may	-5
part	> b:order ,	-9
part	> b:out ,	-12
part	> b:out of	-20
part	> b:overcome a	-22
part	> b:owns a	-14
part	> b:parents C	-21
part	> b:part that	-34
part	> b:partner P	-29
part	> b:physics genius	-21
part	> b:picture ,	-34
part	> b:picture F	16
part	> b:plant who	-12
part	> b:played ,	-23
part	> b:played by	-4
part	> b:played for	-14
part	> b:played in	52
part	> b:played with	-5
part	> b:portrayed by	39
part	> b:previously played	-20
part	> b:prison to	-7
part	> b:prize went	-32
part	> b:production of	-19
part	> b:properly in	-4
part	> b:puppet-and-live-action fairy	-24
part	> b:rear ,	-35
part	> b:reporter that	-10
part	> b:ringlets once	-7
part	> b:rise of	-11
part	> b:role nobody	-14
part	> b:role previously	-20
part	> b:saga with	-14
part	> b:same award	-6
part	> b:screen ,	-33
part	> b:screen time	-4
part	> b:scripted by	-34
part	> b:seconds of	-4
part	> b:security guard	-6
part	> b:sent to	-23
part	> b:series and	-7
part	> b:she 's	-6
part	> b:shot F	-14
part	> b:shrinking W	-32
part	> b:sloth and	-25
part	> b:sniper ;	-7
part	> b:sold him	-12
part	> b:soldier who	-9
part	> b:spy thriller	-36
part	> b:stake money	-16
part	> b:such hobbies	-9
part	> b:suit up	-4
part	> b:superb ;	-34
part	> b:tale by	-24
part	> b:telemarketer who	16
part	> b:that P	-13
part	> b:that was	-17
part	> b:the #	29
part	> b:the C	-11
part	> b:the L	-30
part	> b:the P	-7
part	> b:the australian	9
part	> b:the autumn	-5
part	> b:the big	16
part	> b:the boss's	-32
part	> b:the can	-45
part	> b:the comedy	-20
part	> b:the directing	-14
part	> b:the film	23
part	> b:the first	-30
part	> b:the haunted	-20
part	> b:the hero	-32
part	> b:the husband	-7
part	> b:the incredible	-32
part	> b:the late	-32
part	> b:the lonely	-31
part	> b:the monarch	-12
part	> b:the nephew	10
part	> b:the night-shift	-20
part	> b:the picture	-34
part	> b:the rise	-11
part	> b:the same	-13
part	> b:the singer	-45
part	> b:the sloth	-25
part	> b:the soldier	-9
part	> b:the spy	-36
part	> b:the trumpeter	-5
part	> b:the voices	-4
part	> b:them did	-14
part	> b:them in	-9
part	> b:thriller in	-36
part	> b:tibetan man	13
part	> b:time in	-4
part	> b:time when	16
part	> b:to L	18
part	> b:to P	-22
part	> b:to be	-33
part	> b:to describe	-14
part	> b:to do	20
part	> b:to find	-7
part	> b:to have	-36
part	> b:to him	-5
part	> b:to pair	-11
part	> b:told a	-10
part	> b:torch ,	-20
part	> b:trumpeter who	-5
part	> b:turned up	-10
part	> b:two decades	-16
part	> b:up as	-10
part	> b:up properly	-4
part	> b:v F	-4
part	> b:v W	-26
part	> b:version of	-6
part	> b:voiced by	-45
part	> b:voices of	-4
part	> b:was P	-15
part	> b:was one	-8
part	> b:was played	57
part	> b:was written	-17
part	> b:went to	44
part	> b:which P	-12
part	> b:which he	-14
part	> b:which neither	-14
part	> b:which opens	19
part	> b:which starred	-24
part	> b:which was	23
part	> b:while a	-32
part	> b:who comes	-7
part	> b:who did	-12
part	> b:who falls	-22
part	> b:who had	-22
part	> b:who has	-28
part	> b:who hits	16
part	> b:who is	52
part	> b:who keeps	-9
part	> b:who lent	-31
part	> b:who may	-5
part	> b:who owns	-14
part	> b:who sold	-12
part	> b:who was	-38
part	> b:whom P	-17
part	> b:whose name	-35
part	> b:whose version	-12
part	> b:wife whom	-31
part	> b:will be	-11
part	> b:will direct	-4
part	> b:will suit	-4
part	> b:with P	26
part	> b:with a	43
part	> b:with her	-34
part	> b:with it	-18
part	> b:with the	-23
part	> b:woman ,	-22
part	> b:written by	-19
part	> b:wrote ,	-14
part	> b:órás inasai	-24
part	> does 	-6
part	> does d	-37
part	> does w	-44
part	> far:1	10
part	> far:11+	16
part	> far:17+	-24
part	> far:2	-35
part	> far:26+	-22
part	> far:3	8
part	> far:4+	-4
part	> far:7+	-28
part	> films here:0	-31
part	> films here:1	-7
part	> films here:2	29
part	> films:0	-15
part	> films:1	-4
part	> films:2	-50
part	> films:3+	52
part	> first:'	-19
part	> first:(	4
part	> first:)	-15
part	> first:,	-17
part	> first::	69
part	> first:;	-18
part	> first:aka	50
part	> first:along	-22
part	> first:alongside	-32
part	> first:and	-16
part	> first:as	-49
part	> first:chairman	-21
part	> first:directed	-29
part	> first:fashion	-17
part	> first:for	12
part	> first:gig	-14
part	> first:glaring	-26
part	> first:got	-14
part	> first:had	-22
part	> first:has	-12
part	> first:he	39
part	> first:in	-20
part	> first:into	-47
part	> first:is	19
part	> first:leader	-48
part	> first:on	-17
part	> first:opposite	53
part	> first:partner	-38
part	> first:professor	-30
part	> first:the	-25
part	> first:to	-36
part	> first:was	46
part	> first:who	13
part	> first:with	34
part	> l:"	-39
part	> l:# ,	13
part	> l:# as	16
part	> l:# his	-24
part	> l:'	-7
part	> l:'s	-38
part	> l:(	-14
part	> l:) ,	8
part	> l:) and	21
part	> l:,	9
part	> l:, "	-39
part	> l:, a	5
part	> l:, and	37
part	> l:, as	17
part	> l:, became	-14
part	> l:, for	-45
part	> l:, is	-16
part	> l:, once	-33
part	> l:, the	-49
part	> l:, which	-29
part	> l::	-22
part	> l:;	-33
part	> l:C ,	-25
part	> l:C ;	-18
part	> l:C and	-23
part	> l:C chairman	-7
part	> l:C partner	50
part	> l:C professor	27
part	> l:F as	-7
part	> l:L is	-19
part	> l:P	-31
part	> l:P '	-7
part	> l:P (	-15
part	> l:P ;	-9
part	> l:P aka	-60
part	> l:P as	-24
part	> l:P cousin	-35
part	> l:P is	-30
part	> l:P leader	35
part	> l:P nel	-32
part	> l:P plays	-26
part	> l:^ P	-31
part	> l:^ as	60
part	> l:a	17
part	> l:a glowering	-19
part	> l:a skinny	-54
part	> l:about	-39
part	> l:activist	-22
part	> l:agent	-41
part	> l:aka	-60
part	> l:american agent	-41
part	> l:an	-17
part	> l:analyst called	-27
part	> l:and	35
part	> l:and as	-15
part	> l:as	-8
part	> l:as an	-17
part	> l:as dci	-28
part	> l:as does	38
part	> l:as the	-14
part	> l:audiences as	-12
part	> l:back ,	-19
part	> l:back as	-34
part	> l:be	-41
part	> l:became	-20
part	> l:been	-28
part	> l:been a	24
part	> l:before the	-14
part	> l:betraying	4
part	> l:broadcaster	-21
part	> l:by	21
part	> l:called	-24
part	> l:came	-38
part	> l:captain	39
part	> l:chairman	-7
part	> l:chip-shop patriarch	34
part	> l:comes	-18
part	> l:contestant ,	44
part	> l:counted	-35
part	> l:cousin	-35
part	> l:cousins	-33
part	> l:daughter	38
part	> l:dci	-28
part	> l:does	38
part	> l:droogs ,	-40
part	> l:evil	-36
part	> l:far been	-15
part	> l:film about	-27
part	> l:first as	-17
part	> l:follows	-33
part	> l:for	14
part	> l:for betraying	4
part	> l:for playing	-24
part	> l:foster kid	15
part	> l:friend	38
part	> l:future of	-12
part	> l:genius parents	13
part	> l:gloriously	-15
part	> l:glowering	-19
part	> l:he follows	-12
part	> l:he was	-5
part	> l:him as	-54
part	> l:his	51
part	> l:his daughter	-6
part	> l:hunter ,	36
part	> l:husband	-10
part	> l:in P	-9
part	> l:include the	-45
part	> l:instructor called	38
part	> l:is called	-44
part	> l:jailbird husband	-10
part	> l:journalist	-19
part	> l:kid	15
part	> l:killer	-39
part	> l:known as	-47
part	> l:lawyer	-18
part	> l:leader	31
part	> l:man named	-32
part	> l:manager	-43
part	> l:manager ,	19
part	> l:mom ,	-14
part	> l:moment ,	-31
part	> l:most gloriously	-15
part	> l:murdered activist	-22
part	> l:murderess	26
part	> l:named	4
part	> l:nel	-32
part	> l:next	-25
part	> l:of	38
part	> l:of P	-20
part	> l:on the	-37
part	> l:once	-33
part	> l:parents	13
part	> l:part of	75
part	> l:partner	48
part	> l:patriarch	34
part	> l:performance as	-36
part	> l:play	-65
part	> l:play cousins	-33
part	> l:played	30
part	> l:playing	-23
part	> l:plays	-33
part	> l:plays the	-48
part	> l:poet	-17
part	> l:professor	27
part	> l:raised by	21
part	> l:rebels	-16
part	> l:relationship with	22
part	> l:replace	-26
part	> l:return as	-30
part	> l:returns as	-47
part	> l:role of	71
part	> l:romance that	-38
part	> l:room to	20
part	> l:scenes as	-35
part	> l:school ,	-26
part	> l:secretary	-45
part	> l:seen as	23
part	> l:she plays	-29
part	> l:she was	-20
part	> l:skinny	-54
part	> l:sons	-27
part	> l:starred as	46
part	> l:stars as	-45
part	> l:student called	-37
part	> l:that	-38
part	> l:that 's	-38
part	> l:that comes	-18
part	> l:that counted	-35
part	> l:the	-64
part	> l:the broadcaster	-21
part	> l:the journalist	-19
part	> l:the lawyer	-10
part	> l:the murderess	26
part	> l:the next	-25
part	> l:the poet	-17
part	> l:the rebels	-16
part	> l:their sons	-27
part	> l:then came	-38
part	> l:to	20
part	> l:to P	-53
part	> l:to be	-41
part	> l:to play	-48
part	> l:to replace	-26
part	> l:transwoman called	-32
part	> l:twice as	-52
part	> l:voice of	-46
part	> l:war secretary	-45
part	> l:was	-18
part	> l:which	-29
part	> l:who is	-34
part	> l:who was	-25
part	> l:wife	-41
part	> l:wife ,	-46
part	> l:will be	-30
part	> l:wish as	-14
part	> l:with	22
part	> l:would-be manager	-43
part	> l:wrong ,	-32
part	> last:"	-29
part	> last:" with	-46
part	> last:"|d	-24
part	> last:(	12
part	> last:(|	12
part	> last:) ,	-9
part	> last:) and	-31
part	> last:,	21
part	> last:, "	-29
part	> last:, a	-38
part	> last:, alongside	-11
part	> last:, and	-29
part	> last:, by	-26
part	> last:, for	-21
part	> last:, in	-26
part	> last:, opposite	-16
part	> last:, starring	-17
part	> last:, that	49
part	> last:, the	-14
part	> last:, which	-54
part	> last:, while	-31
part	> last:, whom	20
part	> last:, whose	-28
part	> last:, with	-28
part	> last:,|	26
part	> last:,|a	-48
part	> last::	33
part	> last::|	33
part	> last:;	-25
part	> last:; and	-11
part	> last:;|	-12
part	> last:C (	22
part	> last:C ,	22
part	> last:C and	-6
part	> last:C as	-57
part	> last:C in	-31
part	> last:C opposite	-24
part	> last:C to	-40
part	> last:F ,	43
part	> last:F with	-43
part	> last:P	-34
part	> last:P (	-63
part	> last:P ,	-14
part	> last:P for	-23
part	> last:P in	-8
part	> last:a	-40
part	> last:actor	-45
part	> last:actor|a	-45
part	> last:along with	-40
part	> last:alongside	-12
part	> last:alongside|	-12
part	> last:and	-25
part	> last:and dame	-17
part	> last:and in	-32
part	> last:and two	-23
part	> last:and with	-34
part	> last:and|	-21
part	> last:and|a	-22
part	> last:and|w	-18
part	> last:as	32
part	> last:as|	34
part	> last:as|d	-36
part	> last:a|	-39
part	> last:based on	-23
part	> last:been	-28
part	> last:been|	-28
part	> last:by	13
part	> last:by|a	25
part	> last:by|d	-7
part	> last:by|w	-63
part	> last:dame	-18
part	> last:dame|	-18
part	> last:directed by	-7
part	> last:director	-14
part	> last:director|d	-14
part	> last:drops in	-22
part	> last:father of	-18
part	> last:film by	11
part	> last:find	-24
part	> last:find|	-24
part	> last:fitted for	-19
part	> last:for her	-30
part	> last:for|	-20
part	> last:for|d	-24
part	> last:from	-35
part	> last:from|	-35
part	> last:glimpse of	-15
part	> last:good to	-25
part	> last:her	-30
part	> last:her|	-30
part	> last:husband	-32
part	> last:in	-19
part	> last:in the	-19
part	> last:in which	-37
part	> last:in|	-24
part	> last:in|a	17
part	> last:is	-21
part	> last:is|	-21
part	> last:it for	-12
part	> last:joined by	-12
part	> last:lent	-31
part	> last:lent|	-31
part	> last:nephew that	18
part	> last:newcomer	25
part	> last:newcomer|a	25
part	> last:of	-14
part	> last:of|	-14
part	> last:of|w	-20
part	> last:on	4
part	> last:on|	45
part	> last:opposite	-20
part	> last:opposite|	-20
part	> last:out ,	-12
part	> last:out of	-19
part	> last:pair	-11
part	> last:pair|	-11
part	> last:part that	-36
part	> last:played for	-14
part	> last:played with	-22
part	> last:portrayed by	44
part	> last:since	-52
part	> last:singer	-45
part	> last:singer|	-22
part	> last:sloth and	-25
part	> last:starred	-24
part	> last:starred|a	-24
part	> last:starring	-18
part	> last:starring|a	-17
part	> last:start of	-21
part	> last:tale by	-24
part	> last:that	33
part	> last:that|	18
part	> last:that|a	27
part	> last:the	-26
part	> last:the singer	-45
part	> last:the|	-26
part	> last:to	25
part	> last:to find	-24
part	> last:to pair	-11
part	> last:to|	25
part	> last:two	-23
part	> last:two|	-23
part	> last:until	-50
part	> last:until|	-50
part	> last:version of	-22
part	> last:voiced by	-45
part	> last:voices of	-4
part	> last:was	-14
part	> last:was|	-14
part	> last:went to	47
part	> last:when	33
part	> last:when|	33
part	> last:which starred	-24
part	> last:which|	-38
part	> last:which|a	18
part	> last:while	-31
part	> last:while|	-34
part	> last:who lent	-31
part	> last:whom	6
part	> last:whom|	-46
part	> last:whom|a	23
part	> last:whose	-28
part	> last:whose|	-28
part	> last:wife whom	-40
part	> last:writer-director	-28
part	> last:written by	-24
part	> people here:0	51
part	> people here:1	32
part	> people here:3+	-65
part	> people:0	-7
part	> people:1	6
part	> people:2	-8
part	> people:3+	-39
part	> r:"	-25
part	> r:" F	-25
part	> r:" F "	-18
part	> r:" F ,	-30
part	> r:#	-25
part	> r:# attempt	-23
part	> r:# attempt .	-23
part	> r:# movie	-22
part	> r:# movie .	-22
part	> r:'s	-51
part	> r:'s the	-51
part	> r:(	-23
part	> r:)	18
part	> r:) , C	5
part	> r:) , P	-30
part	> r:) , get	14
part	> r:) , her	55
part	> r:) , motor	13
part	> r:) , who	-40
part	> r:) .	29
part	> r:) . ^	29
part	> r:) and	17
part	> r:) and C	21
part	> r:) is	52
part	> r:) —	-15
part	> r:) — the	-15
part	> r:,	7
part	> r:, P	-14
part	> r:, P ,	-30
part	> r:, P and	8
part	> r:, W	-48
part	> r:, W ,	-48
part	> r:, a	29
part	> r:, a russian	-26
part	> r:, and	56
part	> r:, and P	-16
part	> r:, and two	-35
part	> r:, as	-18
part	> r:, as the	-21
part	> r:, did	8
part	> r:, did win	46
part	> r:, has	-42
part	> r:, has been	-38
part	> r:, his	-23
part	> r:, his director	-23
part	> r:, in	-11
part	> r:, is	34
part	> r:, said	-29
part	> r:, said that	-23
part	> r:, the	-54
part	> r:, the british	-25
part	> r:, who	60
part	> r:, who is	42
part	> r:, whose	-46
part	> r:, with	-20
part	> r:, with P	-4
part	> r:.	6
part	> r:. ^	6
part	> r:. ^ ^	6
part	> r:;	-22
part	> r:; and	-12
part	> r:; and P	-17
part	> r:C	-32
part	> r:C ,	-55
part	> r:C , on	-18
part	> r:C .	-36
part	> r:C . ^	-36
part	> r:C has	-24
part	> r:C has been	-24
part	> r:C in	-24
part	> r:C in F	-16
part	> r:F	-32
part	> r:F (	-35
part	> r:F )	-47
part	> r:F ) ,	-47
part	> r:F ,	-21
part	> r:F , and	-36
part	> r:F , is	-9
part	> r:F .	-8
part	> r:F . ^	-8
part	> r:a	-30
part	> r:an	11
part	> r:an oscar	11
part	> r:and	-12
part	> r:and P	-7
part	> r:and P ,	-19
part	> r:and P .	-18
part	> r:and P are	30
part	> r:are	46
part	> r:as	-34
part	> r:as C	-24
part	> r:as C ,	-25
part	> r:as C .	-12
part	> r:as C and	-49
part	> r:as a	-37
part	> r:as the	-22
part	> r:as the O	-18
part	> r:as the masked	-8
part	> r:as the neighbour	-15
part	> r:came	28
part	> r:cannot	-40
part	> r:cannot abide	-32
part	> r:cannot abide .	-32
part	> r:daughter	-41
part	> r:daughter C	-41
part	> r:did	-31
part	> r:doesn't	-35
part	> r:doesn't want	-35
part	> r:doesn't want to	-35
part	> r:film	-8
part	> r:film ,	-15
part	> r:film , has	-15
part	> r:film last	-14
part	> r:film last summer	-14
part	> r:first	-43
part	> r:for	-47
part	> r:from	-50
part	> r:has	9
part	> r:has been	-38
part	> r:has said	-24
part	> r:has said .	-24
part	> r:his	-17
part	> r:his mother	-17
part	> r:his mother .	-17
part	> r:hopes	-11
part	> r:hopes to	-11
part	> r:hopes to pair	-11
part	> r:husband	29
part	> r:in	-43
part	> r:in F	-48
part	> r:in F ,	-46
part	> r:in P	-12
part	> r:in P F	-17
part	> r:in her	-22
part	> r:in her first	-22
part	> r:in the	-23
part	> r:in the kitchen	-24
part	> r:in the title	-29
part	> r:is	-33
part	> r:is C	-27
part	> r:is C .	-11
part	> r:is C and	-50
part	> r:is back	-16
part	> r:is back as	-16
part	> r:is once	-8
part	> r:is once more	-8
part	> r:is the	-23
part	> r:is the journalist	-18
part	> r:leader	-23
part	> r:leader C	-23
part	> r:leader C in	-23
part	> r:on	-14
part	> r:own	-40
part	> r:played ,	18
part	> r:played , oiled	18
part	> r:played for	-36
part	> r:played for P	-36
part	> r:plays	39
part	> r:portrayed	38
part	> r:ringlets	-19
part	> r:ringlets once	-19
part	> r:ringlets once more	-19
part	> r:series	-21
part	> r:shoes	-31
part	> r:shoes .	-31
part	> r:shoes . ^	-31
part	> r:takes	-40
part	> r:takes up	-40
part	> r:takes up with	-40
part	> r:the	-33
part	> r:the sabre-toothed	-25
part	> r:the sabre-toothed tiger	-25
part	> r:thriller	-32
part	> r:to	-38
part	> r:travels	-60
part	> r:travels to	-36
part	> r:travels to a	-36
part	> r:until	-18
part	> r:until now	-18
part	> r:until now ,	-18
part	> r:walked	-44
part	> r:was	40
part	> r:was C	51
part	> r:was C ,	51
part	> r:was killed	-28
part	> r:was killed off	-28
part	> r:was photographed	-7
part	> r:was photographed leaving	-7
part	> r:went	-24
part	> r:who	-35
part	> r:will	29
part	> r:will be	41
part	> r:will be C	-16
part	> r:with	-12
part	> r:with a	-11
part	> r:with a name	-11
part	> w:"	19
part	> w:#	39
part	> w:'	-17
part	> w:'s	6
part	> w:(	24
part	> w:)	-25
part	> w:,	-21
part	> w::	42
part	> w:;	-4
part	> w:C	-31
part	> w:F	-28
part	> w:L	-8
part	> w:O	-23
part	> w:P	-10
part	> w:W	-6
part	> w:a	5
part	> w:about	29
part	> w:account	-11
part	> w:accountant	-18
part	> w:actor	-33
part	> w:after	-5
part	> w:agent	-20
part	> w:aka	36
part	> w:allow	-14
part	> w:allowed	-14
part	> w:along	-26
part	> w:alongside	-20
part	> w:also	-39
part	> w:an	-6
part	> w:and	-27
part	> w:are	-10
part	> w:around	46
part	> w:arrive	38
part	> w:arrived	38
part	> w:as	14
part	> w:at	-20
part	> w:australian	9
part	> w:autumn	-5
part	> w:award	-6
part	> w:back	-14
part	> w:badly	26
part	> w:bank	-26
part	> w:base	-23
part	> w:based	-23
part	> w:batchmate	-26
part	> w:batman	-4
part	> w:be	-15
part	> w:become	-45
part	> w:been	-60
part	> w:before	-92
part	> w:beside	-15
part	> w:big	16
part	> w:boss's	-32
part	> w:both	-17
part	> w:break	-28
part	> w:bring	-59
part	> w:broke	-13
part	> w:brother	-56
part	> w:brought	-50
part	> w:but	-25
part	> w:by	18
part	> w:call	-28
part	> w:called	-28
part	> w:can	-45
part	> w:chairman	-21
part	> w:chase	-19
part	> w:chases	-14
part	> w:co-star	-10
part	> w:co-stars	-10
part	> w:coach's	-31
part	> w:come	-6
part	> w:comedy	-20
part	> w:comes	-4
part	> w:comic	12
part	> w:cop	-17
part	> w:dame	-30
part	> w:daughter	-31
part	> w:dealer	-6
part	> w:death	-4
part	> w:decades	-16
part	> w:describe	-14
part	> w:did	-8
part	> w:direct	-11
part	> w:directed	-13
part	> w:directing	-14
part	> w:director	-17
part	> w:do	20
part	> w:drama	-24
part	> w:drive	-10
part	> w:droogs	-15
part	> w:drug	-20
part	> w:duo	-14
part	> w:earn	-13
part	> w:earned	-13
part	> w:elderly	13
part	> w:eye	-24
part	> w:fail	-13
part	> w:failing	-14
part	> w:fairy	-24
part	> w:fall	-21
part	> w:falls	-21
part	> w:fashion	-17
part	> w:father	-20
part	> w:few	-4
part	> w:films	-6
part	> w:find	41
part	> w:first	-25
part	> w:fit	-12
part	> w:fitted	-12
part	> w:for	-12
part	> w:friday	19
part	> w:genius	-21
part	> w:get	13
part	> w:gig	-14
part	> w:give	-35
part	> w:gives	-38
part	> w:glare	-26
part	> w:glaring	-26
part	> w:glimpse	-15
part	> w:glowering	-10
part	> w:go	46
part	> w:god	-11
part	> w:good	-11
part	> w:got	-4
part	> w:guard	-6
part	> w:had	-29
part	> w:has	-23
part	> w:haunt	-20
part	> w:haunted	-20
part	> w:have	-36
part	> w:he	-13
part	> w:head	-6
part	> w:her	-24
part	> w:hero	38
part	> w:him	-4
part	> w:his	-27
part	> w:hit	16
part	> w:hits	16
part	> w:hobbies	-9
part	> w:hope	-11
part	> w:hopes	-11
part	> w:horses	-35
part	> w:hotelier	-18
part	> w:husband	-20
part	> w:in	-20
part	> w:inasai	-24
part	> w:incredible	-32
part	> w:into	-41
part	> w:it	-9
part	> w:its	-32
part	> w:join	-11
part	> w:joined	-11
part	> w:jury	-32
part	> w:keeps	-9
part	> w:know	-32
part	> w:landlady	-13
part	> w:late	27
part	> w:laundromat	-14
part	> w:leader	-46
part	> w:lend	-31
part	> w:lent	-31
part	> w:like	-57
part	> w:lonely	-31
part	> w:look	33
part	> w:lose	-26
part	> w:lost	-26
part	> w:lover	-66
part	> w:make	-34
part	> w:man	-11
part	> w:married	-47
part	> w:marry	-47
part	> w:may	-5
part	> w:monarch	-12
part	> w:money	-16
part	> w:more	-8
part	> w:movies	-29
part	> w:mughal	-14
part	> w:name	-24
part	> w:named	-22
part	> w:neither	-14
part	> w:nephew	10
part	> w:new	-11
part	> w:newcomer	25
part	> w:next	-5
part	> w:nickname	-15
part	> w:night-shift	-20
part	> w:no	-9
part	> w:nobody	-14
part	> w:not	-5
part	> w:novel	-21
part	> w:november	-4
part	> w:now	-32
part	> w:of	-27
part	> w:oiled	-23
part	> w:older	-22
part	> w:on	-16
part	> w:once	-8
part	> w:one	-7
part	> w:open	19
part	> w:opens	19
part	> w:opposite	-18
part	> w:or	39
part	> w:order	-9
part	> w:out	-22
part	> w:overcome	-22
part	> w:own	-14
part	> w:owns	-14
part	> w:pair	-11
part	> w:parent	-21
part	> w:parents	-21
part	> w:part	14
part	> w:partner	-38
part	> w:physics	-21
part	> w:plant	-12
part	> w:played	7
part	> w:plays	-43
part	> w:portray	39
part	> w:portrayed	39
part	> w:previously	-20
part	> w:prison	-7
part	> w:prize	-32
part	> w:production	-19
part	> w:professor	-30
part	> w:properly	-4
part	> w:puppet-and-live-action	-24
part	> w:put	-51
part	> w:rear	-35
part	> w:replace	45
part	> w:replacing	-28
part	> w:reporter	-10
part	> w:ringlets	-7
part	> w:rise	-11
part	> w:role	32
part	> w:saga	-14
part	> w:said	-51
part	> w:same	-13
part	> w:say	-5
part	> w:screen	-11
part	> w:script	-34
part	> w:scripted	-34
part	> w:seconds	-4
part	> w:security	-6
part	> w:sell	-12
part	> w:send	-30
part	> w:sent	-30
part	> w:series	-8
part	> w:she	-13
part	> w:ship's	-22
part	> w:shoot	-14
part	> w:shot	-14
part	> w:shrink	-32
part	> w:shrinking	-32
part	> w:since	-52
part	> w:singer	-45
part	> w:sloth	-25
part	> w:sniper	-7
part	> w:so	-45
part	> w:sold	-12
part	> w:soldier	-9
part	> w:speak	-46
part	> w:spy	-36
part	> w:stake	-16
part	> w:stammer	-22
part	> w:star	-11
part	> w:starred	-24
part	> w:starring	-12
part	> w:such	-9
part	> w:suit	-4
part	> w:superb	-34
part	> w:take	-21
part	> w:takes	-19
part	> w:tale	-24
part	> w:telemarketer	16
part	> w:tell	-35
part	> w:that	11
part	> w:the	16
part	> w:them	-10
part	> w:this	46
part	> w:thriller	-36
part	> w:tibetan	13
part	> w:time	14
part	> w:to	-11
part	> w:told	-35
part	> w:torch	-20
part	> w:trumpeter	-5
part	> w:turn	-17
part	> w:turned	-10
part	> w:two	21
part	> w:under	-30
part	> w:until	-50
part	> w:up	-19
part	> w:v	-10
part	> w:version	-6
part	> w:very	-15
part	> w:voice	-67
part	> w:voiced	-45
part	> w:voices	-4
part	> w:want	52
part	> w:was	24
part	> w:week	-23
part	> w:went	44
part	> w:when	11
part	> w:while	-30
part	> w:whom	9
part	> w:whose	-20
part	> w:wife	-36
part	> w:will	-9
part	> w:win	11
part	> w:with	-13
part	> w:woman	-52
part	> w:work	-14
part	> w:would	20
part	> w:write	-54
part	> w:writer	-21
part	> w:writer-director	-28
part	> w:written	-71
part	> w:wrote	-14
part	> w:years	-8
part	> w:young	-42
part	> w:órás	-24
part	>=(	56
part	>=( P ) ,	-79
part	>=( P ) ,|	-67
part	>=( P ) and	-43
part	>=(|	56
part	>=,	13
part	>=, C and	-20
part	>=, C and|	-20
part	>=, P as C and	-15
part	>=, P as C and|	-15
part	>=, P is C and	-7
part	>=, P is C and|	-7
part	>=, and	-23
part	>=, and P and	-30
part	>=, and P and|	-30
part	>=, and|	-21
part	>=, in	-46
part	>=, in|	-12
part	>=, opposite	-19
part	>=, opposite|	-19
part	>=, played by	-21
part	>=, played by|a	-21
part	>=, with	-30
part	>=, with|	-30
part	>=,|	19
part	>=;	-12
part	>=and	-8
part	>=and|	-5
part	>=and|a	-28
part	>=as	-46
part	>=for	-39
part	>=in	-30
part	>=in|	-26
part	>=is C and	-24
part	>=opposite	-25
part	>=opposite|	-25
part	>=to	-40
part	>=to|	-40
part	>|named|named	-56
part	>|noun|named	41
part	>|pronoun|named	56
part	does 	-9
part	does d	-75
part	does w	-37
part	form:finite conditional	-40
part	form:finite future	-27
part	form:finite past	-5
part	form:finite present	18
part	form:ing none	9
part	form:ing past	6
part	form:participle none	-8
part	is:actress	-17
part	is:australian	37
part	is:british	59
part	is:brothers	-5
part	is:career	12
part	is:chairman	-35
part	is:coach	-51
part	is:dame	9
part	is:daughter	-30
part	is:director	-39
part	is:father	-44
part	is:film	-44
part	is:former	-40
part	is:husband	-21
part	is:irish	-37
part	is:miss	-10
part	is:model	42
part	is:mr.	-46
part	is:ms.	-58
part	is:newcomer	31
part	is:partner	-40
part	is:rapper	-21
part	is:singer	-12
part	is:star	-11
part	is:two	-23
part	is:veteran	-48
part	is:wife	32
part	is:world	-10
part	is:writer-director	-28
part	no main film	-53
part	other is:activist	19
part	other is:agent	-9
part	other is:aka	-42
part	other is:american	-9
part	other is:assassin	15
part	other is:attorney	31
part	other is:baritone	-34
part	other is:biopic	-55
part	other is:boss	31
part	other is:boxer	-22
part	other is:boyhood	22
part	other is:broadcaster	4
part	other is:brother	57
part	other is:bullying	35
part	other is:butler	29
part	other is:captain	61
part	other is:catwalk	-34
part	other is:chairman	-27
part	other is:children	-21
part	other is:chip-shop	29
part	other is:civil	-6
part	other is:comes	-18
part	other is:conjuror	-30
part	other is:cop	-49
part	other is:cousin	-42
part	other is:cousins	11
part	other is:crazed	18
part	other is:creator	-46
part	other is:crime	31
part	other is:cult	4
part	other is:daughter	5
part	other is:dci	-40
part	other is:diamond	7
part	other is:district	31
part	other is:dr	21
part	other is:drug	20
part	other is:elder	-21
part	other is:facebook	-27
part	other is:factory	4
part	other is:faithless	-58
part	other is:family	31
part	other is:fashion	-33
part	other is:female	-38
part	other is:film-maker	9
part	other is:films	-26
part	other is:fixer	-24
part	other is:former	-41
part	other is:foster	16
part	other is:founder	-27
part	other is:fremen	-6
part	other is:friend	18
part	other is:fur	37
part	other is:gambino	31
part	other is:gambler	-21
part	other is:gig	-34
part	other is:girl	-6
part	other is:girlfriend	26
part	other is:gloriously	-38
part	other is:glowering	9
part	other is:grandmother	-27
part	other is:hand	4
part	other is:hapless	26
part	other is:heavyweight	-25
part	other is:hitman	29
part	other is:hobbit	27
part	other is:hulking	29
part	other is:husband	31
part	other is:irish	7
part	other is:jailbird	39
part	other is:kid	15
part	other is:killer	-28
part	other is:late	-37
part	other is:lawyer	-4
part	other is:leader	19
part	other is:lord	20
part	other is:ludacris	-20
part	other is:magnate	7
part	other is:mammoths	4
part	other is:masked	12
part	other is:mathematician	16
part	other is:millionaire	11
part	other is:mob	29
part	other is:murdered	19
part	other is:murderess	26
part	other is:nel	-46
part	other is:nephew	-45
part	other is:next	-50
part	other is:niece	-38
part	other is:novelist	55
part	other is:occasionally	25
part	other is:official	-25
part	other is:organizer	-6
part	other is:ostracised	4
part	other is:own	-34
part	other is:painter	39
part	other is:partner	18
part	other is:patriarch	29
part	other is:play	-4
part	other is:poet	5
part	other is:president	22
part	other is:professor	-20
part	other is:rebels	8
part	other is:regular	-20
part	other is:religious	-21
part	other is:rights	-6
part	other is:roommate	13
part	other is:secretary	-49
part	other is:serial	13
part	other is:servant	-55
part	other is:shorts	-17
part	other is:shy	40
part	other is:sinister	17
part	other is:sir	35
part	other is:sister	-29
part	other is:skinny	-54
part	other is:sons	-25
part	other is:speech	4
part	other is:spy	-36
part	other is:spymaster	8
part	other is:squid-faced	30
part	other is:steelworker	24
part	other is:stows	36
part	other is:super-secret	-50
part	other is:surgeon	-25
part	other is:terrorist	9
part	other is:then	-40
part	other is:therapist	4
part	other is:trainer	17
part	other is:trapper	37
part	other is:tupac-loving	15
part	other is:two	-21
part	other is:uncle	-38
part	other is:understudied	-36
part	other is:vigilante	5
part	other is:villainous	-23
part	other is:voice	-40
part	other is:walks	43
part	other is:war	-49
part	other is:wicked	-26
part	other is:wife	-15
part	other is:wizard	-14
part	other is:would-be	38
part	other is:writer	12
part	other is:young	28
part	other sure:1	-50
part	other sure:2	-36
part	other sure:4	9
part	owns	-20
part	owns:	7
part	owns:brother	29
part	owns:daughter	-41
part	owns:girlfriend	15
part	owns:partner	-48
part	owns:sister	-41
part	owns:wife	-47
part	rule castMember	129
part	rule castMember cast-announced	59
part	rule castMember cast-beside	-28
part	rule castMember cast-brackets	45
part	rule castMember cast-film-sees	64
part	rule castMember cast-includes	53
part	rule castMember cast-is	75
part	rule castMember cast-part-owned	13
part	rule castMember cast-plays	59
part	rule castMember cast-role-in	25
part	rule castMember cast-seen-in	95
part	rule castMember cast-starring	85
part	rule castMember cast-stars	79
part	rule castMember cast-with	-35
part	rule for another castMember	-83
part	rule other castMember	-61
part	same phrase	-38
part	says:blocked	34
part	says:reported	60
part	says:talks	-49
part	spoken of	-9
part	sure:1	-39
part	sure:2	-50
part	sure:3	-15
part	v:act|S	-32
part	v:adapt+|of	-19
part	v:appear|S	-32
part	v:appear|S|about	-13
part	v:appear|S|as	-21
part	v:appear|in	-52
part	v:approach+|S	-34
part	v:arrive|S	33
part	v:arrive|with	38
part	v:attach|S	-49
part	v:base|by	-9
part	v:bear+|by	34
part	v:beat+|S	30
part	v:beat|S	19
part	v:become|S	13
part	v:become|S|O	39
part	v:become|S|as	-57
part	v:become|in	-11
part	v:begin|S	-22
part	v:be|O	-7
part	v:be|O|O	21
part	v:be|S	8
part	v:be|S|O	41
part	v:be|S|S	-53
part	v:be|S|as	-38
part	v:be|S|in	-20
part	v:be|S|of	-53
part	v:be|S|to	-53
part	v:be|X|O	-47
part	v:be|X|X	25
part	v:be|by	-26
part	v:be|by|S	-24
part	v:be|for	19
part	v:be|in	-48
part	v:be|in|O	-13
part	v:be|of	53
part	v:be|of|of	67
part	v:be|opposite	-24
part	v:be|opposite|O	-21
part	v:be|to	-24
part	v:be|to|O	-20
part	v:be|to|to	-5
part	v:be|with	-7
part	v:be|with|O	-12
part	v:borrow+|S	11
part	v:break|S	-52
part	v:bring|S	23
part	v:build|S	-12
part	v:call+|S	11
part	v:call+|S|O	11
part	v:call|O	16
part	v:call|S|O	50
part	v:call|alongside	-32
part	v:call|alongside|O	-32
part	v:cast+|S	-29
part	v:cast+|S|as	70
part	v:cast|O	-8
part	v:cast|O|O	-21
part	v:cast|S	-68
part	v:cast|S|O	-41
part	v:chase|O	-23
part	v:co-star|O	-18
part	v:co-star|O|O	-18
part	v:co-write|O	-39
part	v:come|O	-21
part	v:come|S	42
part	v:come|X	12
part	v:come|X|X	20
part	v:come|with	-43
part	v:compose|S	-36
part	v:count|O	-35
part	v:count|O|O	-35
part	v:cry|X	-6
part	v:cry|X|X	-6
part	v:describe|S	-44
part	v:die|S	58
part	v:die|S|S	-44
part	v:direct+|X	19
part	v:direct+|X|X	24
part	v:direct+|X|with	-16
part	v:direct+|by	-17
part	v:direct+|by|X	-7
part	v:direct+|by|with	-7
part	v:direct+|with	-85
part	v:direct+|with|with	-85
part	v:direct|S	-42
part	v:direct|S|S	-36
part	v:dispatch|O	-28
part	v:do|O	19
part	v:do|S	-50
part	v:do|S|O	-40
part	v:do|for	-12
part	v:draw|by	-14
part	v:drop|S	-40
part	v:drop|in	-22
part	v:erupt|S	-36
part	v:erupt|S|X	-36
part	v:fall|S	53
part	v:feature|O	9
part	v:feature|O|O	-15
part	v:feature|S	-34
part	v:feature|S|as	-26
part	v:feature|by	-31
part	v:field|S	45
part	v:film|S	14
part	v:find|O	-24
part	v:fit+|for	-19
part	v:follow|O	-48
part	v:follow|S	-28
part	v:follow|X	46
part	v:follow|X|X	46
part	v:forget|S	35
part	v:forget|S|S	44
part	v:forget|X	7
part	v:forget|X|S	7
part	v:get|O	36
part	v:get|S	84
part	v:get|S|S	86
part	v:get|S|as	56
part	v:get|X	-16
part	v:give+|S	-8
part	v:give|O	37
part	v:give|S	-75
part	v:give|to	35
part	v:go|S	-28
part	v:go|S|S	-27
part	v:go|to	69
part	v:have|O	9
part	v:have|O|O	-20
part	v:have|O|as	43
part	v:have|S	32
part	v:have|S|of	-14
part	v:have|X	-42
part	v:have|with	-15
part	v:hire|O	33
part	v:hire|S	-46
part	v:hum|X	-6
part	v:hum|X|X	-6
part	v:hunt|O	-47
part	v:hunt|S	-21
part	v:include|O	36
part	v:include|O|O	46
part	v:include|S	-15
part	v:include|with	16
part	v:include|with|with	30
part	v:join+|S	-48
part	v:join+|by	4
part	v:join|O	-35
part	v:join|S	10
part	v:join|S|S	-32
part	v:join|S|as	28
part	v:join|X	7
part	v:join|X|X	22
part	v:join|X|as	-43
part	v:kill+|S	-69
part	v:know|O	-66
part	v:know|O|as	-50
part	v:know|S	-11
part	v:know|S|X	14
part	v:know|S|as	6
part	v:know|X	46
part	v:know|in	-46
part	v:leak|X	8
part	v:leak|X|X	17
part	v:leak|X|as	22
part	v:leave|S	-31
part	v:leave|S|X	-7
part	v:leave|X	7
part	v:leave|X|X	7
part	v:lend|O	-31
part	v:let|S	28
part	v:live|X	-4
part	v:look|X	-56
part	v:look|X|X	-56
part	v:lose|S	38
part	v:lose|S|S	63
part	v:lose|S|to	-26
part	v:lose|X	-22
part	v:lose|to	33
part	v:make+|by	-44
part	v:make|O	13
part	v:make|O|as	-9
part	v:make|S	-48
part	v:make|S|as	-39
part	v:make|by	-16
part	v:make|with	58
part	v:make|with|with	34
part	v:meet|O	32
part	v:name+|S	-37
part	v:name|O	-12
part	v:name|O|O	-6
part	v:name|S	31
part	v:name|S|O	22
part	v:nominate+|S	75
part	v:notice|O	-46
part	v:occupy+|X	17
part	v:occupy+|X|X	17
part	v:overcome|X	10
part	v:overcome|X|X	10
part	v:pair|O	-11
part	v:pair|S	-11
part	v:pan|O	-54
part	v:parent|O	5
part	v:parent|O|O	22
part	v:parent|S	-18
part	v:parent|S|O	-18
part	v:photograph+|S	-7
part	v:pick+|by	-27
part	v:pick+|by|by	-51
part	v:play+|S	-35
part	v:play+|X	-6
part	v:play+|X|S	-62
part	v:play+|X|X	47
part	v:play+|by	11
part	v:play+|by|S	10
part	v:play+|by|X	-32
part	v:play|O	7
part	v:play|O|O	-73
part	v:play|S	11
part	v:play|S|O	23
part	v:play|S|S	-63
part	v:play|S|of	15
part	v:play|X	40
part	v:play|X|O	27
part	v:play|by	-9
part	v:play|for	-14
part	v:play|opposite	-27
part	v:play|under	-47
part	v:play|with	-17
part	v:play|with|with	-40
part	v:portray+|by	44
part	v:portray|S	66
part	v:portray|S|O	75
part	v:post+|by	24
part	v:produce|S	-45
part	v:produce|with	-23
part	v:promote+|S	45
part	v:provide|S	-29
part	v:provide|S|of	-29
part	v:put|S	38
part	v:raise+|by	34
part	v:reach|S	-38
part	v:recognise+|S	28
part	v:record|S	16
part	v:remain|S	-49
part	v:remember+|S	25
part	v:repeat|O	-48
part	v:replace|O	-58
part	v:replace|X	30
part	v:reprise|S	7
part	v:reprise|S|of	15
part	v:return|S	13
part	v:return|S|as	5
part	v:return|X	-6
part	v:return|for	-23
part	v:return|for|as	-23
part	v:say|O	-38
part	v:say|S	54
part	v:see+|S|as	14
part	v:see+|in	-11
part	v:see+|with	32
part	v:see|S	-20
part	v:see|X	11
part	v:sell|S	44
part	v:shoot|S	-47
part	v:sign|S	50
part	v:spend|S	-27
part	v:spend|S|as	-10
part	v:spin|out of	-39
part	v:star in|S	-53
part	v:star|O	6
part	v:star|O|O	14
part	v:star|O|X	-13
part	v:star|S	23
part	v:star|S|as	47
part	v:star|X	9
part	v:star|alongside	-24
part	v:star|alongside|O	-24
part	v:step|S	27
part	v:step|S|of	27
part	v:step|of	-51
part	v:step|of|of	-51
part	v:stomp|S	-34
part	v:stomp|S|O	-34
part	v:support|S	12
part	v:support|S|O	-45
part	v:support|S|X	27
part	v:survive+|S	-21
part	v:survive+|by	-27
part	v:take over|S	-9
part	v:take over|S|as	27
part	v:take|S	16
part	v:take|S|S	-22
part	v:take|S|as	-40
part	v:take|S|of	52
part	v:tell|S	-61
part	v:think|S	-57
part	v:think|X|X	5
part	v:time|in	-40
part	v:time|with	-26
part	v:travel|S	-36
part	v:turn up|S	36
part	v:turn up|S|as	35
part	v:turn up|S|from	-24
part	v:turn up|in	-15
part	v:turn up|opposite	-17
part	v:turn|S	5
part	v:voice+|by	-27
part	v:voice|S	-56
part	v:voice|S|O	-46
part	v:walk|S	-39
part	v:wander|S	33
part	v:watch|by	-16
part	v:win|O	22
part	v:win|O|S	11
part	v:win|S	-29
part	v:win|S|S	-56
part	v:win|for	49
part	v:win|for|as	40
part	v:win|in	-29
part	v:work|S	-40
part	v:work|S|S	-32
part	v:write+|S	-42
part	v:write+|by	-35
part	v:write|S	-48
part	v:write|S|about	-14
part	v:write|about	-32
part	v:write|about|about	-32
part	v:write|with	-49
part	v:write|with|with	-29
part	v:|O|O	-4
part	v:|O|S	-32
part	v:|O|X	-14
part	v:|O|for	-41
part	v:|O|of	31
part	v:|S|O	20
part	v:|S|S	-19
part	v:|S|X	20
part	v:|S|about	-19
part	v:|S|as	7
part	v:|S|for	-74
part	v:|S|from	-24
part	v:|S|in	-76
part	v:|S|of	-7
part	v:|S|to	-69
part	v:|S|with	-55
part	v:|X|O	-26
part	v:|X|S	40
part	v:|X|X	42
part	v:|X|by	-43
part	v:|X|with	-16
part	v:|about|about	-32
part	v:|alongside|O	-24
part	v:|as|as	-46
part	v:|by|O	-46
part	v:|by|S	28
part	v:|by|X	-24
part	v:|by|with	-7
part	v:|for|S	37
part	v:|for|as	39
part	v:|in|O	-19
part	v:|in|as	-24
part	v:|in|in	-18
part	v:|of|O	-21
part	v:|of|of	-24
part	v:|opposite|O	-22
part	v:|opposite|as	-30
part	v:|to|O	-20
part	v:|to|S	-39
part	v:|to|to	41
part	v:|with|O	-42
part	v:|with|S	-50
part	v:|with|of	58
part	v:|with|with	-39
`;
