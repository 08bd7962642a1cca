/** Weights of what is seen of a pair, in hundredths, one column for each thing that may be told. Made by tests/bench/reader-pairs-train.ts. */
export const pairWeights = `
person	<	-13 -6 -34 -33
person	< b:" "	-30 25 -10 -5
person	< b:" (	10 53 -6 -4
person	< b:" )	-61 -16 -1 -39
person	< b:" ,	-78 -39 -8 -2
person	< b:" F	-19 28 -8 -7
person	< b:" and	6 -15 -8 -7
person	< b:" by	-17 -14 -6 -6
person	< b:" fifth	-17 -14 -6 -6
person	< b:" in	-8 -64 -4 -4
person	< b:" is	-55 -42 -7 -7
person	< b:" reboot	7 48 -4 -5
person	< b:" sensational	40 -28 -7 -9
person	< b:" sleep	-2 -12 -3 -2
person	< b:" with	5 -19 -16 -13
person	< b:# )	1 -4 4 2
person	< b:# ,	22 -16 0 14
person	< b:# P	33 -19 -4 -3
person	< b:# at	10 -12 72 -18
person	< b:# fans	0 -8 -6 -21
person	< b:# film	-21 21 24 -14
person	< b:# for	7 11 -44 -4
person	< b:# hit	-24 -55 -12 29
person	< b:# horror	8 5 -6 -8
person	< b:# in	25 -11 -5 -7
person	< b:# naval	-34 -37 -9 39
person	< b:# nomination	-3 -27 -9 -7
person	< b:# release	-12 -9 -4 -3
person	< b:# romantic	-34 48 -14 -2
person	< b:# star	-47 -5 -4 -7
person	< b:# their	-16 -17 -19 -2
person	< b:# to	-2 -4 -2 -4
person	< b:# was	-21 -18 -5 -6
person	< b:# with	-32 77 7 -8
person	< b:$ #	-42 31 -22 -34
person	< b:' #	71 -59 43 -9
person	< b:' F	-34 -18 -8 -10
person	< b:'ve had	-30 -53 50 -32
person	< b:( "	-13 26 -7 -16
person	< b:( #	3 -1 5 4
person	< b:( C	-93 -12 -6 -4
person	< b:( F	22 -8 -6 -5
person	< b:( O	21 -16 -6 -5
person	< b:( P	-39 -31 -7 -4
person	< b:( june	-28 -34 -11 -20
person	< b:( no	-15 9 -3 -4
person	< b:) ,	-21 -15 -1 -5
person	< b:) ;	-31 -22 -3 -1
person	< b:) and	-57 13 -5 -4
person	< b:) has	-28 -34 -11 -20
person	< b:) is	34 -45 -11 -32
person	< b:, "	-70 15 38 -8
person	< b:, #	55 4 -3 28
person	< b:, C	5 -17 -9 -9
person	< b:, F	8 0 -10 -8
person	< b:, L	-24 -29 -2 -4
person	< b:, O	-12 -50 -4 -10
person	< b:, P	-18 -24 -11 -9
person	< b:, W	-38 -15 -33 -10
person	< b:, a	-6 -11 -7 -5
person	< b:, after	43 25 -13 -9
person	< b:, also	-50 -8 39 -9
person	< b:, although	-53 62 -37 -21
person	< b:, among	-44 -32 68 56
person	< b:, an	-35 -38 -19 66
person	< b:, and	-15 -34 -12 -10
person	< b:, are	-9 -25 45 -12
person	< b:, as	-3 -36 8 -7
person	< b:, at	-8 43 -7 -9
person	< b:, beat	-47 -5 -4 -7
person	< b:, before	17 -7 -2 -1
person	< b:, begun	61 -54 -6 -4
person	< b:, best	18 9 -7 -5
person	< b:, better	15 7 -4 -5
person	< b:, broke	-9 -34 -13 -3
person	< b:, but	-32 -13 -21 -10
person	< b:, co-writer	-43 -34 54 -7
person	< b:, did	60 -43 -6 -7
person	< b:, died	-16 -17 -19 -2
person	< b:, directed	107 86 63 -17
person	< b:, director	-20 75 -9 -14
person	< b:, following	-35 9 -9 -13
person	< b:, for	-16 -39 -11 -7
person	< b:, fresh	-69 58 -24 -13
person	< b:, had	-35 3 -7 -11
person	< b:, has	-37 -18 -58 2
person	< b:, having	-13 -9 -6 -7
person	< b:, he	57 -34 -12 -13
person	< b:, headed	13 -33 -23 -21
person	< b:, in	-4 -11 -8 -8
person	< b:, including	-4 45 -8 -10
person	< b:, is	-26 33 -7 -12
person	< b:, known	49 -25 -18 -6
person	< b:, last	18 -15 -4 -7
person	< b:, leaving	-45 -41 -1 -19
person	< b:, made	-10 34 38 -4
person	< b:, more	-23 28 -8 -13
person	< b:, near	-2 -32 -11 -18
person	< b:, no	35 -41 -30 -16
person	< b:, now	-3 -4 -1 -2
person	< b:, of	8 -24 -7 -8
person	< b:, on	-55 58 -17 -14
person	< b:, one	-19 -20 -12 -18
person	< b:, opposite	-15 -66 -7 -8
person	< b:, or	57 -24 -6 -10
person	< b:, overlapping	-16 -17 -19 -2
person	< b:, playing	8 37 -4 -4
person	< b:, plays	-18 -12 -4 -2
person	< b:, previously	-18 -45 1 -11
person	< b:, produced	-21 28 -24 22
person	< b:, recently	69 -36 -11 -18
person	< b:, respectively	-18 11 14 -14
person	< b:, returns	-24 56 -20 -6
person	< b:, said	-26 57 -15 23
person	< b:, scripted	-12 -7 -60 -7
person	< b:, seen	40 -7 -2 -2
person	< b:, so	86 -65 -21 -19
person	< b:, star	29 -17 -4 -11
person	< b:, starring	33 -5 -2 -2
person	< b:, the	-4 -23 -8 -14
person	< b:, then	-9 -21 -5 -4
person	< b:, three	8 18 -14 -6
person	< b:, was	43 -40 -15 48
person	< b:, where	-31 -19 -3 -3
person	< b:, which	7 -12 -11 -7
person	< b:, while	-48 -35 -9 -5
person	< b:, who	-20 8 7 10
person	< b:, whom	43 -48 65 -29
person	< b:, whose	-32 -22 -14 -6
person	< b:, will	-17 62 11 -11
person	< b:, with	4 -15 25 0
person	< b:, won	-80 61 -35 -4
person	< b:, wrote	-5 52 74 -13
person	< b:. #	-16 -17 -19 -2
person	< b:: "	-45 -78 -13 -5
person	< b:: the	36 26 -7 -14
person	< b:; O	10 -11 -15 -11
person	< b:; P	-27 -29 -11 -6
person	< b:; a	-31 -22 -3 -1
person	< b:; and	-33 -23 -7 -5
person	< b:; for	-12 -53 -8 -5
person	< b:; in	46 -1 -1 -7
person	< b:; it	-6 -10 -1 -3
person	< b:; the	-27 -11 -8 -7
person	< b:C (	-4 -22 -17 -26
person	< b:C )	-93 -12 -6 -4
person	< b:C ,	16 -14 -9 -8
person	< b:C ;	20 -15 0 -3
person	< b:C and	-27 1 -2 -1
person	< b:C biopic	-11 47 -7 -6
person	< b:C gig	-59 -7 -4 -7
person	< b:C got	-10 -12 -8 -4
person	< b:C in	-3 -8 -8 -7
person	< b:C of	-9 -21 -5 -4
person	< b:C opposite	-20 -3 -1 -3
person	< b:F "	34 25 -7 -6
person	< b:F (	-31 -29 3 -2
person	< b:F )	-42 -15 -4 -4
person	< b:F ,	-11 -34 -12 -7
person	< b:F ;	-33 -58 -5 -5
person	< b:F and	2 16 0 -9
person	< b:F as	46 -1 -1 -7
person	< b:F before	-26 -81 -8 -4
person	< b:F he	-6 -37 -2 -3
person	< b:F if	-12 -41 -15 -7
person	< b:F in	-30 9 11 -6
person	< b:F slipped	-36 -40 -9 -12
person	< b:F to	-13 -14 -6 -6
person	< b:F together	-12 -7 -60 -7
person	< b:F v	12 -11 -6 -2
person	< b:F was	-40 34 -6 -2
person	< b:F with	0 64 -3 -5
person	< b:L )	21 -16 -6 -5
person	< b:L ,	36 -21 -8 -7
person	< b:L P	-28 -41 -5 -3
person	< b:L and	-73 -5 -8 58
person	< b:L at	-10 -21 -2 -5
person	< b:L critics	-9 -34 -13 -3
person	< b:L drama	-36 -19 -12 -2
person	< b:L epic	1 22 -6 -3
person	< b:L film	22 -27 -5 -12
person	< b:L for	-29 24 -9 -7
person	< b:L in	13 -25 -5 31
person	< b:L on	-26 -30 -1 -20
person	< b:L premiere	-44 -27 -14 -28
person	< b:L revival	-75 -3 -6 -8
person	< b:L stage	36 -3 -8 -4
person	< b:L with	91 -42 22 -8
person	< b:O "	40 -24 -3 -7
person	< b:O ,	-24 -39 -13 -13
person	< b:O has	-8 -36 -13 -7
person	< b:O just	0 -14 -19 -10
person	< b:O mystery	-54 -20 -7 -6
person	< b:O put	34 -18 -9 -17
person	< b:P "	41 -29 -13 -7
person	< b:P '	-40 -54 -6 -15
person	< b:P (	-34 3 -15 -6
person	< b:P )	-4 -22 -17 -26
person	< b:P ,	-26 -13 -14 -12
person	< b:P ;	11 -17 -6 -6
person	< b:P C	-16 98 -3 -4
person	< b:P F	41 -18 -6 -4
person	< b:P aboard	-13 -13 -8 -3
person	< b:P ambitious	-18 -54 -3 -3
person	< b:P and	-8 3 -11 -9
person	< b:P are	42 -13 -5 -10
person	< b:P as	35 -8 -4 -3
person	< b:P ballet	-16 -35 -8 -7
person	< b:P classic	8 37 -4 -4
person	< b:P ever	-36 -63 -10 -9
person	< b:P film	36 -20 43 -5
person	< b:P films	-34 -46 -7 -2
person	< b:P for	-40 -17 -11 -14
person	< b:P gangster	47 -25 -3 -1
person	< b:P had	-18 -18 -8 -25
person	< b:P horse	46 -3 -2 -5
person	< b:P husband	35 -30 -4 -14
person	< b:P in	45 -10 -4 -5
person	< b:P is	-53 -45 -6 -4
person	< b:P leader	-13 -24 -3 -3
person	< b:P made	-11 -91 -5 -4
person	< b:P movies	33 -19 -4 -3
person	< b:P on	32 8 -20 -40
person	< b:P played	16 -5 -2 -2
person	< b:P redo	59 -34 -7 -6
person	< b:P script	26 -7 -6 -2
person	< b:P show	0 -2 0 -8
person	< b:P team	0 -28 -12 -21
person	< b:P topped	-32 -24 -2 -4
person	< b:P under	-6 -41 -6 -5
person	< b:P were	70 -40 -5 -11
person	< b:P will	-3 -13 -7 25
person	< b:P worked	-79 -38 -7 72
person	< b:P wrote	-21 -56 7 -5
person	< b:W '	-12 -37 35 -8
person	< b:W ,	-3 -22 -17 -10
person	< b:W and	-26 -4 -11 -6
person	< b:W entry	14 -25 -4 -5
person	< b:W films	-51 -10 -1 -8
person	< b:a C	-9 -34 -13 -3
person	< b:a L	-67 -23 -3 -13
person	< b:a P	26 -7 -6 -2
person	< b:a bilingual	-18 -12 -4 -2
person	< b:a chapter	-19 -22 -4 -10
person	< b:a comedy	-66 -15 -23 -14
person	< b:a director	-81 115 42 -12
person	< b:a drag	-34 21 -21 -7
person	< b:a drug	-52 -3 -3 -2
person	< b:a dual	-8 -2 -7 -1
person	< b:a dying	0 18 -5 -3
person	< b:a few	-10 -12 -8 -4
person	< b:a film	-13 7 -12 -12
person	< b:a fourth	-61 -53 -24 -21
person	< b:a hammer	-13 -8 -3 -3
person	< b:a hand	-30 -53 50 -32
person	< b:a head	-31 -22 -3 -1
person	< b:a hit	-31 -22 -3 -1
person	< b:a jump	-33 -34 -10 -11
person	< b:a jury	-31 -61 -7 -3
person	< b:a letter-writer's	33 17 -8 -7
person	< b:a line	24 -22 -19 -10
person	< b:a march	-12 -9 -4 -3
person	< b:a month	-24 -34 -6 -4
person	< b:a murderous	44 -9 -2 -2
person	< b:a number	47 -16 -1 -3
person	< b:a nurse	56 -12 -1 -3
person	< b:a part	-80 -3 -3 -3
person	< b:a producer	-61 -23 -27 -28
person	< b:a remake	-38 -24 -8 -5
person	< b:a roadie	-2 -32 -11 -18
person	< b:a russian	-12 17 -4 -6
person	< b:a scottish	-36 -28 -18 22
person	< b:a screenplay	-40 -34 -61 -10
person	< b:a ship's	-3 -4 -1 -2
person	< b:a single	14 -25 -4 -5
person	< b:a slave	48 -15 -16 -2
person	< b:a small	37 -13 -18 -9
person	< b:a sniper	46 -1 -1 -7
person	< b:a stammer	-12 -9 -4 -2
person	< b:a success	-19 42 -15 -26
person	< b:a supporting	-31 -11 -5 -9
person	< b:a third	44 -13 -5 -2
person	< b:a turn	-13 -9 -6 -7
person	< b:a wheelchair	-41 -19 36 34
person	< b:a yacht	-16 -18 -8 -4
person	< b:aboard a	-16 -18 -8 -4
person	< b:abortion drama	-32 -10 -4 -6
person	< b:about the	-63 -13 -8 -8
person	< b:about to	-3 -4 -1 -2
person	< b:academy award	30 -23 -7 -11
person	< b:academy nod	40 -21 -21 -4
person	< b:account of	-46 -28 -30 -19
person	< b:act in	-34 21 -21 -7
person	< b:action film	40 -61 -16 -20
person	< b:action films	37 -11 -5 -21
person	< b:actor for	10 -26 -13 -10
person	< b:actors after	-48 35 -19 -17
person	< b:actress for	26 -40 -6 -3
person	< b:actress oscar	0 -2 -22 -3
person	< b:actress prize	50 -54 -42 -4
person	< b:adaptation of	-3 6 -9 -12
person	< b:admired in	-3 -36 -19 -5
person	< b:after "	17 3 -6 -12
person	< b:after F	12 50 -8 -6
person	< b:after the	-30 30 -39 -8
person	< b:again after	17 3 -6 -12
person	< b:again with	52 -18 -3 -2
person	< b:agent in	-27 7 -2 -5
person	< b:agent who	46 -3 -2 -5
person	< b:ago in	-31 -36 -15 -10
person	< b:all people	-28 -20 -13 -32
person	< b:alongside P	9 -18 -9 -65
person	< b:already been	-24 -29 -2 -4
person	< b:already had	-13 -9 -6 -7
person	< b:also a	-61 -23 -27 -28
person	< b:also appeared	30 -7 -8 -6
person	< b:also be	86 -9 -7 -4
person	< b:also dressed	-38 -21 -20 -11
person	< b:also honoured	14 -41 24 -36
person	< b:also in	42 -11 73 -8
person	< b:also made	-44 52 -14 -12
person	< b:also produced	36 -31 61 78
person	< b:also starred	47 -17 -1 -2
person	< b:also used	-38 -9 -16 -15
person	< b:also wrote	43 -29 52 -23
person	< b:ambitious but	-21 11 -6 -4
person	< b:american in	-36 -28 -18 22
person	< b:american movies	-16 -17 -19 -2
person	< b:among them	-44 -32 68 56
person	< b:amuse their	-21 -11 -7 -1
person	< b:an academy	39 -18 -8 -11
person	< b:an american	-36 -28 -18 22
person	< b:an assistant	-14 -12 -8 -4
person	< b:an executive	-45 -41 -21 82
person	< b:an israeli	-27 7 -2 -5
person	< b:an oscar	-4 -18 10 -7
person	< b:and "	-20 23 -9 -6
person	< b:and '	-27 -36 -6 -4
person	< b:and ,	5 -22 -7 -4
person	< b:and F	-54 -41 -10 -8
person	< b:and L	-19 -6 -2 -1
person	< b:and P	-30 -11 -14 -1
person	< b:and a	-48 -8 -5 -4
person	< b:and appeared	14 -45 -3 -6
person	< b:and as	4 -43 -8 -2
person	< b:and author	-18 11 14 -14
person	< b:and based	-55 -7 -6 -7
person	< b:and before	-59 -7 -4 -7
person	< b:and by	-21 -18 -5 -6
person	< b:and cinematographer	-36 40 -13 -19
person	< b:and directed	-25 -40 -25 -7
person	< b:and director	54 -58 -3 -7
person	< b:and for	-15 -9 -8 -12
person	< b:and gave	-26 26 -7 -5
person	< b:and had	70 -19 -3 0
person	< b:and has	17 -64 -4 -6
person	< b:and have	-38 -21 -20 -11
person	< b:and in	-20 -42 -7 -17
person	< b:and is	10 -36 77 -5
person	< b:and its	20 -10 -7 -7
person	< b:and later	-23 -17 -5 -1
person	< b:and made	44 -51 -3 -3
person	< b:and more	-18 19 -5 -9
person	< b:and shot	-10 -21 -2 -5
person	< b:and son	21 -16 -6 -5
person	< b:and starred	59 56 28 38
person	< b:and the	-25 13 -3 -4
person	< b:and this	-68 -2 60 -6
person	< b:and two	-13 -35 -19 -2
person	< b:and was	8 -5 -18 -7
person	< b:and went	2 -3 -7 -3
person	< b:any film	-28 -28 -4 -4
person	< b:apart from	-28 -28 -4 -4
person	< b:appearance in	46 -30 -10 -7
person	< b:appeared in	33 -10 -7 -5
person	< b:appeared on	12 -1 -4 -3
person	< b:appeared opposite	19 -24 -3 -15
person	< b:appeared this	77 -6 -7 -10
person	< b:appeared with	14 -52 -2 -3
person	< b:appearing in	-3 -55 -23 -5
person	< b:approached to	52 -22 -42 -11
person	< b:are among	36 -18 -11 -21
person	< b:are co-starring	30 -8 -2 -5
person	< b:are producers	-28 -20 -13 -32
person	< b:are to	31 -31 -14 -14
person	< b:are writing	-16 -33 50 -3
person	< b:ark ,	-24 -29 -2 -4
person	< b:arrest her	41 -7 -5 -5
person	< b:as C	33 -12 -8 -7
person	< b:as F	28 -4 -7 -6
person	< b:as P	35 -30 -4 -14
person	< b:as a	12 18 41 -8
person	< b:as an	47 -33 -4 -8
person	< b:as best	-55 49 55 -19
person	< b:as he	-6 -51 -12 -8
person	< b:as the	-44 -17 -9 -7
person	< b:as they	-16 -33 50 -3
person	< b:assistant director	-72 -27 -7 -14
person	< b:assistant on	-14 -12 -8 -4
person	< b:at O	-33 50 -31 -19
person	< b:at fourteen	40 -21 -21 -4
person	< b:at present	64 -55 -5 -29
person	< b:at the	15 -19 24 7
person	< b:at vast	-10 -21 -2 -5
person	< b:attended the	0 -20 -20 -15
person	< b:audiences as	57 -3 -10 -2
person	< b:australian picture	-9 -21 -4 -5
person	< b:author of	-72 11 14 -9
person	< b:autumn comes	-3 -28 -4 -6
person	< b:avalanche-fleeing father	-19 -6 -2 -1
person	< b:award ,	-40 56 -21 -10
person	< b:award for	18 -2 -10 -6
person	< b:award in	-6 -32 27 -6
person	< b:back as	-77 -52 -3 -9
person	< b:ballet film	-21 -18 -5 -6
person	< b:ballet thriller	-40 52 -10 -13
person	< b:based on	-55 -9 -5 -7
person	< b:be C	60 9 -5 -5
person	< b:be directed	-42 -35 -3 -3
person	< b:be first-billed	0 -2 0 -8
person	< b:be in	69 -44 -11 -13
person	< b:be played	-59 -36 -6 -3
person	< b:be revised	-1 -8 -47 -4
person	< b:be seen	-34 -16 -8 -5
person	< b:beat P	-47 -5 -4 -7
person	< b:because of	46 -50 -9 -23
person	< b:been chosen	8 26 -14 -8
person	< b:been confirmed	-42 -4 -21 -22
person	< b:been for	-36 -63 -10 -9
person	< b:been kept	-24 -29 -2 -4
person	< b:been taken	-11 -46 -1 -18
person	< b:been the	38 -34 -13 -18
person	< b:before ,	-64 50 -17 -30
person	< b:before moving	17 -7 -2 -1
person	< b:before the	-59 -7 -4 -7
person	< b:begun with	61 -54 -6 -4
person	< b:behind P	-26 -14 -34 -5
person	< b:behind the	-18 36 -10 -7
person	< b:behind-the-camera gigs	-47 58 -15 -23
person	< b:best actor	4 -36 -8 -9
person	< b:best actress	71 -27 -17 -5
person	< b:best director	-69 67 36 -11
person	< b:best dramatic	50 -34 -26 -4
person	< b:best known	26 -4 -13 -9
person	< b:best picture	-46 -37 -14 -14
person	< b:best-known part	60 -8 -2 -3
person	< b:better known	15 7 -4 -5
person	< b:big screen	-21 11 -6 -4
person	< b:biggest names	8 18 -14 -6
person	< b:bilingual romantic	-18 -12 -4 -2
person	< b:billing in	44 -18 -7 -2
person	< b:black list	-5 -22 -15 -11
person	< b:blockbusters as	30 -4 -2 -1
person	< b:boxer C	-20 -2 -3 -2
person	< b:boy ,	-3 -4 -1 -2
person	< b:boyhood friend	-4 -22 -17 -26
person	< b:british premiere	0 -20 -20 -15
person	< b:broke out	-7 13 -10 -3
person	< b:builder of	-24 -29 -2 -4
person	< b:business ,	-45 -12 -4 -18
person	< b:busy being	0 -24 -12 -22
person	< b:busy with	20 14 -7 -7
person	< b:but event.current	0 -2 0 -8
person	< b:but left	-6 -10 -1 -3
person	< b:but poorly-received	-21 11 -6 -4
person	< b:but the	-33 -55 -3 -17
person	< b:by #	-21 -18 -5 -6
person	< b:by P	-14 -17 -11 -4
person	< b:by a	30 -50 -14 -22
person	< b:by playwright	-1 -8 -47 -4
person	< b:by some	0 -8 -6 -21
person	< b:by the	-43 -2 -4 -28
person	< b:called the	-17 -14 -6 -6
person	< b:came to	33 -54 -43 29
person	< b:camera as	-6 -51 -12 -8
person	< b:camping for	-58 -36 -22 -7
person	< b:can be	-83 -23 -12 -7
person	< b:can recite	-31 -35 -6 -6
person	< b:captain of	10 -16 -14 -9
person	< b:career in	16 -6 -4 -2
person	< b:cast him	-57 38 -15 -8
person	< b:cast of	32 -19 -10 -9
person	< b:category for	-36 -30 63 -4
person	< b:cattle agent	46 -3 -2 -5
person	< b:chair herself	-13 -9 -6 -7
person	< b:chapter from	-19 -22 -4 -10
person	< b:character is	-2 -12 -3 -2
person	< b:charts after	-41 -35 -5 -4
person	< b:cheered by	0 -8 -6 -21
person	< b:child of	-17 -14 -6 -6
person	< b:choice to	38 -3 -3 -3
person	< b:chosen as	-42 19 58 -1
person	< b:chosen to	8 26 -14 -8
person	< b:cinema ,	-5 53 -46 -10
person	< b:cinema includes	-55 -82 78 -17
person	< b:cinematographer P	-36 40 -13 -19
person	< b:claims ,	60 -43 -6 -7
person	< b:class ,	-10 34 38 -4
person	< b:co-star in	29 -15 -15 -14
person	< b:co-starring in	30 -8 -2 -5
person	< b:co-writer of	-43 -34 54 -7
person	< b:co-writer on	-48 -39 23 -39
person	< b:co-wrote the	-4 -7 6 -7
person	< b:cold in	-31 -22 -3 -1
person	< b:combine such	30 -4 -2 -1
person	< b:come out	-10 -21 -2 -5
person	< b:comedy F	39 -4 -3 -2
person	< b:comedy about	-70 -5 -12 -9
person	< b:comedy and	-27 -36 -6 -4
person	< b:comedy field	23 -17 -4 -1
person	< b:comedy has	-28 -28 -4 -4
person	< b:comedy with	-36 -28 -18 22
person	< b:coming together	17 3 -6 -12
person	< b:committed to	-57 0 -18 -15
person	< b:company won	-46 -37 -14 -14
person	< b:compete with	-77 -25 -8 -5
person	< b:competed four	34 -16 -6 -13
person	< b:confirmed in	-42 -4 -21 -22
person	< b:cop who	41 -7 -5 -5
person	< b:costume drama	-56 -36 -29 -33
person	< b:costumes and	-38 -21 -20 -11
person	< b:created by	-18 -6 -9 -4
person	< b:credit last	-23 -28 24 -3
person	< b:credit on	-39 -33 69 -40
person	< b:credits include	4 8 -17 49
person	< b:critics '	-9 -34 -13 -3
person	< b:cut F	-6 -41 -6 -5
person	< b:dame P	-46 -25 -8 -9
person	< b:dark fairy	-5 5 -5 -1
person	< b:dealer in	5 -9 -3 -3
person	< b:debut as	-37 49 -50 -6
person	< b:debut in	26 -27 -10 -13
person	< b:debut with	-19 -23 -29 -7
person	< b:debuted together	37 -10 -5 -16
person	< b:december's black	-5 -22 -15 -11
person	< b:desert romance	-9 10 55 -13
person	< b:developing "	-23 -28 24 -3
person	< b:did O	0 -14 -19 -10
person	< b:died on	-16 -17 -19 -2
person	< b:direct F	-8 -72 -21 -4
person	< b:directed F	-9 -26 -59 -12
person	< b:directed P	-30 30 -6 -4
person	< b:directed and	90 56 67 -20
person	< b:directed by	15 -26 -3 -3
person	< b:directed him	-62 54 -7 -8
person	< b:directed one	-22 42 -3 -6
person	< b:directed the	-26 -35 -33 -2
person	< b:director ,	-96 122 40 -23
person	< b:director P	54 -58 -3 -7
person	< b:director and	-18 11 14 -14
person	< b:director for	-67 59 41 -7
person	< b:director of	-32 34 -15 -9
person	< b:director on	82 -26 -14 -11
person	< b:director's chair	-28 49 -6 -8
person	< b:director's prize	-61 11 -58 -2
person	< b:directorial debut	-33 -36 -19 -16
person	< b:disliked the	44 -51 -3 -3
person	< b:do the	-18 11 14 -14
person	< b:doubled for	1 -10 -3 -6
person	< b:drag queen's	-34 21 -21 -7
person	< b:drama "	-36 -19 -12 -2
person	< b:drama F	-25 -39 -7 32
person	< b:dramatic actor	50 -34 -26 -4
person	< b:dramatist P	-31 65 -55 -7
person	< b:drug dealer	5 -9 -3 -3
person	< b:dual role	-8 -2 -7 -1
person	< b:dying mobster	0 18 -5 -3
person	< b:each #	-30 -53 50 -32
person	< b:each of	-44 63 -12 -2
person	< b:earlier features	-35 52 -11 -10
person	< b:earlier films	-75 55 -27 -36
person	< b:earlier in	-24 -34 -6 -4
person	< b:earlier partnership	-18 -18 -8 -25
person	< b:earned an	40 -21 -21 -4
person	< b:editor of	-27 -24 -6 -4
person	< b:end of	-50 -37 -4 -8
person	< b:enough ,	-2 -32 -11 -18
person	< b:entry nobody	14 -25 -4 -5
person	< b:especially created	-18 -6 -9 -4
person	< b:event.current is	0 -2 0 -8
person	< b:ever since	-44 51 -19 -11
person	< b:executive producer	-46 -32 -10 105
person	< b:expected to	-17 -58 -13 -3
person	< b:expedition to	-38 -17 -4 -4
person	< b:expense ,	-10 -21 -2 -5
person	< b:fairy tale	-5 5 -5 -1
person	< b:fame in	27 -4 -2 -5
person	< b:fans in	0 -8 -6 -21
person	< b:father ,	55 27 -9 -8
person	< b:father and	-62 -8 -7 -12
person	< b:father in	34 -21 -2 -4
person	< b:father of	-19 -6 -2 -1
person	< b:favorite for	-14 -36 -19 -14
person	< b:feature next	17 -56 -9 -7
person	< b:feature was	-83 85 -29 -39
person	< b:features are	-35 52 -11 -10
person	< b:february for	21 -33 -49 -12
person	< b:festival ,	35 -28 -10 80
person	< b:feuding landlords	43 -5 -4 0
person	< b:few minutes	33 17 -8 -7
person	< b:few seconds	-10 -12 -8 -4
person	< b:fiction with	-24 39 -8 -5
person	< b:field for	23 -17 -4 -1
person	< b:fifth child	-17 -14 -6 -6
person	< b:film ,	-15 -27 -15 -10
person	< b:film F	-25 -15 -3 -2
person	< b:film about	-54 -28 -18 -1
person	< b:film as	-40 72 50 -5
person	< b:film debut	29 -15 -6 -7
person	< b:film festival	34 -16 -6 -13
person	< b:film from	-13 -5 -7 -5
person	< b:film of	19 -13 -9 -16
person	< b:film since	-29 -21 49 -25
person	< b:film this	-28 -28 -4 -4
person	< b:film version	-36 -8 -12 -30
person	< b:film was	19 -90 -21 70
person	< b:film with	56 -56 -14 -17
person	< b:films ,	-54 40 -3 -4
person	< b:films F	29 -16 -4 -13
person	< b:films as	31 -3 -7 -7
person	< b:films at	52 -51 -10 -23
person	< b:films include	67 -27 -21 -18
person	< b:films of	37 -11 -5 -21
person	< b:films such	58 -49 -6 -6
person	< b:first choice	60 1 -1 -4
person	< b:first film	24 51 -50 -23
person	< b:first found	27 -4 -2 -5
person	< b:first offered	-6 -4 -2 -1
person	< b:first picture	-48 -67 -33 76
person	< b:first time	13 28 -13 -11
person	< b:first-billed on	0 -2 0 -8
person	< b:fishes "	-2 -12 -3 -2
person	< b:flavor in	23 -30 -4 -3
person	< b:flesh-and-blood actors	-48 35 -19 -17
person	< b:following F	18 43 -15 -3
person	< b:for "	-13 10 -47 -8
person	< b:for F	-47 -24 -13 -6
person	< b:for O	-54 34 -12 -9
person	< b:for P	19 -31 -11 -14
person	< b:for a	-1 8 -9 -4
person	< b:for an	-27 -16 -9 -11
person	< b:for best	-27 40 -54 -6
person	< b:for directing	-17 20 -7 -2
person	< b:for his	48 -71 -27 -5
person	< b:for i	-47 -17 -12 -7
person	< b:for its	-24 -11 -9 -2
person	< b:for playing	26 -6 -3 -3
person	< b:for portraying	33 -6 -1 -1
person	< b:for the	-13 9 6 -10
person	< b:for their	24 -8 -11 -3
person	< b:for this	0 -2 -22 -3
person	< b:for those	-10 34 38 -4
person	< b:found fame	27 -4 -2 -5
person	< b:four times	34 -16 -6 -13
person	< b:fourteen for	40 -21 -21 -4
person	< b:french ;	-12 -7 -60 -7
person	< b:fresh from	-69 58 -24 -13
person	< b:friend ;	5 -8 -16 -6
person	< b:friend C	-4 -22 -17 -26
person	< b:friends ,	-21 -11 -7 -1
person	< b:from F	-43 -16 -5 -5
person	< b:from L	8 -52 -4 -3
person	< b:from O	-16 -21 -27 -14
person	< b:from P	-11 -14 -15 -6
person	< b:from W	-59 -31 -2 -6
person	< b:from a	25 -5 -5 -3
person	< b:full-length feature	-38 49 -29 -18
person	< b:gained #	-2 -4 -2 -4
person	< b:gangland drama	-31 20 -8 -28
person	< b:gangster drama	29 6 -5 -5
person	< b:gangster in	44 -9 -2 -2
person	< b:gave her	-24 -29 -2 -6
person	< b:gave him	-84 49 -5 -5
person	< b:gave the	2 -33 -9 -25
person	< b:gets her	42 -14 -3 -3
person	< b:getting ready	-12 -9 -4 -3
person	< b:gig he	-59 -7 -4 -7
person	< b:gigs were	-47 58 -15 -23
person	< b:give the	-16 -17 -19 -2
person	< b:go in	40 44 -11 -13
person	< b:golden lion	-17 20 -7 -2
person	< b:got a	-10 -12 -8 -4
person	< b:got herself	-14 -12 -8 -4
person	< b:got screen	-39 -33 69 -40
person	< b:grandfather's friend	5 -8 -16 -6
person	< b:group "	-17 -14 -6 -6
person	< b:guard in	-12 17 -4 -6
person	< b:had a	39 -8 17 -7
person	< b:had admired	-3 -36 -19 -5
person	< b:had already	-24 -29 -2 -4
person	< b:had been	90 -52 -7 32
person	< b:had debuted	37 -10 -5 -16
person	< b:had him	-34 21 -21 -7
person	< b:had no	0 -68 -9 -11
person	< b:had produced	-32 -38 -10 -32
person	< b:had the	-23 -32 -17 68
person	< b:had worked	20 25 -33 -54
person	< b:hammer in	-13 -8 -3 -3
person	< b:hand in	-30 -53 50 -32
person	< b:has a	37 -13 -18 -9
person	< b:has also	28 23 -82 -13
person	< b:has been	-12 -22 -9 -10
person	< b:has competed	34 -16 -6 -13
person	< b:has completed	26 -65 -12 -4
person	< b:has it	21 -16 -6 -5
person	< b:has just	35 -76 -62 -15
person	< b:has learned	-13 -26 -49 -4
person	< b:has made	64 -16 -4 -3
person	< b:has now	-41 44 -12 -27
person	< b:has photographed	-34 -46 -7 -2
person	< b:has previously	-23 52 -4 -9
person	< b:has signed	-28 -34 -11 -20
person	< b:has since	-28 -32 -4 38
person	< b:has worked	-44 63 -12 -2
person	< b:have also	-38 -21 -20 -11
person	< b:have been	-53 -22 -19 -23
person	< b:having already	-13 -9 -6 -7
person	< b:he directed	-6 -37 -2 -3
person	< b:he has	-6 -51 -12 -8
person	< b:he shot	-59 -7 -4 -7
person	< b:he was	30 -14 -2 -1
person	< b:head cold	-31 -22 -3 -1
person	< b:headfirst into	-24 39 -8 -5
person	< b:heist comedy	-57 -32 53 -20
person	< b:helped give	-16 -17 -19 -2
person	< b:helped him	-17 -10 -2 -3
person	< b:hemisphere as	21 8 -6 -3
person	< b:her #	42 -14 -3 -3
person	< b:her ;	41 -7 -5 -5
person	< b:her in	-41 35 -8 -8
person	< b:herself taken	-14 -12 -8 -4
person	< b:herself with	-13 -9 -6 -7
person	< b:him ,	86 -63 -7 -7
person	< b:him a	13 45 -5 -3
person	< b:him as	-57 38 -15 -8
person	< b:him in	-76 -49 -6 -10
person	< b:him marry	-34 21 -21 -7
person	< b:him on	28 -57 -16 43
person	< b:him overcome	-17 -10 -2 -3
person	< b:him the	-69 45 -3 -3
person	< b:him through	-17 45 -24 -3
person	< b:him to	-53 35 -4 -3
person	< b:him twice	65 -73 -8 -5
person	< b:himself ,	5 26 -4 -6
person	< b:hindi cinema	8 18 -14 -6
person	< b:hired him	-53 35 -4 -3
person	< b:his music	-35 -29 -28 -2
person	< b:his wife	34 -18 -9 -17
person	< b:hit F	-39 47 -7 -16
person	< b:hit man	-31 -22 -3 -1
person	< b:honoured for	38 -43 3 -9
person	< b:horror film	0 8 -7 -3
person	< b:horse in	40 -24 -5 -7
person	< b:horse-wise grandfather's	5 -8 -16 -6
person	< b:horses rear	28 10 -7 -4
person	< b:husband ,	-31 -9 -7 -39
person	< b:husband ;	47 -34 -5 -9
person	< b:husband C	30 -4 -1 -2
person	< b:i 'll	-47 -17 -12 -7
person	< b:if you	-12 -41 -15 -7
person	< b:in "	43 -13 -10 -9
person	< b:in #	-3 11 -6 -10
person	< b:in F	11 -25 -5 -5
person	< b:in L	8 -15 -5 -8
person	< b:in O	-6 -15 -7 -6
person	< b:in P	40 -24 -6 -7
person	< b:in a	-8 -3 -5 -9
person	< b:in an	71 -26 -19 -10
person	< b:in each	-30 -53 50 -32
person	< b:in films	68 -48 -1 -2
person	< b:in french	-12 -7 -60 -7
person	< b:in hindi	8 18 -14 -6
person	< b:in horror	26 -13 -5 -2
person	< b:in indie	14 -5 -5 -5
person	< b:in it	-16 -25 -9 9
person	< b:in oscar-nominated	-12 -2 -10 -2
person	< b:in search	55 -40 -6 -24
person	< b:in such	17 -1 -8 -7
person	< b:in talks	-47 22 27 -7
person	< b:in that	55 -8 -15 -3
person	< b:in the	3 -11 -3 -9
person	< b:in things	28 38 -9 -6
person	< b:in this	26 19 -4 -6
person	< b:in three	52 -9 -12 -14
person	< b:in ‘	0 -25 -25 -14
person	< b:include F	70 17 -20 -31
person	< b:include P	-52 -16 -4 -6
person	< b:include the	-34 -86 -20 103
person	< b:includes F	-45 26 55 -25
person	< b:includes numbers	-18 -10 -4 -1
person	< b:including F	12 55 -6 -7
person	< b:including W	-18 -10 -4 -1
person	< b:including in	7 11 -9 -18
person	< b:indie films	14 -5 -5 -5
person	< b:interrogated C	65 -37 -12 -8
person	< b:into the	-14 17 -9 -8
person	< b:is C	-63 -13 -6 -9
person	< b:is a	-13 -47 -22 -12
person	< b:is about	-18 -34 -1 -6
person	< b:is also	-33 -53 68 -4
person	< b:is back	-43 33 -6 -16
person	< b:is filming	-2 -4 -11 -6
person	< b:is getting	-12 -9 -4 -3
person	< b:is in	-18 80 20 -22
person	< b:is joining	-26 -35 -9 -7
person	< b:is known	-35 30 -6 -11
person	< b:is off	-23 -28 24 -3
person	< b:is preparing	-47 40 -30 -13
person	< b:is recognised	14 -20 -5 -5
person	< b:is sent	-2 -12 -3 -2
person	< b:is the	22 -32 -8 61
person	< b:is to	56 -14 -5 -7
person	< b:is undeniably	0 -2 0 -8
person	< b:is working	34 -50 -9 -27
person	< b:is writing	-18 -4 -11 -6
person	< b:israeli agent	-27 7 -2 -5
person	< b:it ,	9 52 31 -33
person	< b:it L	21 -16 -6 -5
person	< b:it before	-36 -28 -18 22
person	< b:it in	-67 107 -7 -3
person	< b:it is	-92 -74 -18 81
person	< b:it last	-6 -10 -1 -3
person	< b:it was	53 -1 -46 -7
person	< b:its first	-64 -25 -11 -40
person	< b:its flavor	23 -30 -4 -3
person	< b:its writer	-24 -11 -9 -2
person	< b:jailbird husband	30 -4 -1 -2
person	< b:jobs on	-18 11 14 -14
person	< b:join P	-46 -17 -4 -4
person	< b:joining "	-55 -42 -7 -7
person	< b:jump start	-33 -34 -10 -11
person	< b:jumped headfirst	-24 39 -8 -5
person	< b:june #	-28 -34 -11 -20
person	< b:jury prize	-34 31 -18 -7
person	< b:just completed	72 -65 -6 -5
person	< b:just find	0 -14 -19 -10
person	< b:kept out	-24 -29 -2 -4
person	< b:kept putting	-35 60 -5 -7
person	< b:killer P	-2 -4 -2 -4
person	< b:kin )	-15 9 -3 -4
person	< b:know for	-19 -35 -19 -7
person	< b:known as	66 23 -6 -5
person	< b:known for	-15 -13 -21 4
person	< b:known from	-59 -31 -2 -6
person	< b:known overseas	-48 16 -11 -5
person	< b:known then	48 -54 -17 -10
person	< b:landed on	-5 -22 -15 -11
person	< b:landlady in	-31 -53 -2 -2
person	< b:landlords in	43 -5 -4 0
person	< b:last december's	-5 -22 -15 -11
person	< b:last film	-87 -62 -13 77
person	< b:last full-length	-38 49 -29 -18
person	< b:last seen	22 -15 -4 -6
person	< b:last time	-23 -28 24 -3
person	< b:last two	-47 58 -15 -23
person	< b:last work	-33 -40 -27 -10
person	< b:last year	-14 41 -4 -3
person	< b:later for	-13 -35 -19 -2
person	< b:later took	-1 -36 -17 17
person	< b:latest role	-28 -6 -15 -8
person	< b:latest romantic	-27 -36 -6 -4
person	< b:latex ;	-11 -29 -6 -5
person	< b:lawyer in	67 -37 -8 -24
person	< b:lead in	72 -27 -8 -20
person	< b:lead role	-18 -12 -4 -2
person	< b:leader C	-9 -21 -4 -5
person	< b:leads in	31 -12 -4 -7
person	< b:leads the	-38 -17 -4 -4
person	< b:learned from	-13 -26 -49 -4
person	< b:left it	-6 -10 -1 -3
person	< b:legionaries trampled	18 -17 -2 -6
person	< b:letter-writer's few	33 17 -8 -7
person	< b:line in	24 -22 -19 -10
person	< b:linked with	-19 -41 -6 -5
person	< b:lion in	-17 20 -7 -2
person	< b:list under	-5 -22 -15 -11
person	< b:love to	-40 -52 -12 -10
person	< b:luck to	-10 -21 -2 -5
person	< b:made F	-11 43 19 6
person	< b:made a	-31 69 -28 -8
person	< b:made amends	-40 54 -3 -5
person	< b:made the	56 -116 -6 -15
person	< b:making of	-35 -40 -12 -29
person	< b:man who	16 -35 -4 -12
person	< b:man with	-31 -22 -3 -1
person	< b:many of	-34 -46 -7 -2
person	< b:march #	-12 -9 -4 -3
person	< b:marmalade its	23 -30 -4 -3
person	< b:marry a	-34 21 -21 -7
person	< b:melting priest	-44 -41 -18 -7
person	< b:might be	0 -2 0 -8
person	< b:minutes in	33 17 -8 -7
person	< b:mobster in	0 18 -5 -3
person	< b:monday at	0 -8 -6 -21
person	< b:month earlier	-24 -34 -6 -4
person	< b:more ,	12 25 -12 -7
person	< b:more recently	-17 10 -6 -8
person	< b:more than	-28 16 -9 54
person	< b:mother ,	-24 -3 -5 -7
person	< b:mother and	21 -16 -6 -5
person	< b:moved to	-5 72 -6 -20
person	< b:movie career	16 -6 -4 -2
person	< b:movies ,	-28 38 -7 -7
person	< b:movies of	-16 -17 -19 -2
person	< b:moving onto	17 -7 -2 -1
person	< b:murderous gangster	44 -9 -2 -2
person	< b:music for	-36 -35 -21 -8
person	< b:name as	-12 27 -13 -5
person	< b:name horses	28 10 -7 -4
person	< b:name in	50 -60 -10 -10
person	< b:name with	-33 2 57 -7
person	< b:named best	21 1 -46 -7
person	< b:names in	8 18 -14 -6
person	< b:naval drama	-34 -37 -9 39
person	< b:near enough	-2 -32 -11 -18
person	< b:nel C	-22 -48 -3 -2
person	< b:nervous system	-16 -17 -19 -2
person	< b:new film	0 -20 -20 -15
person	< b:new permissiveness	44 -51 -3 -3
person	< b:new songs	-18 -10 -4 -1
person	< b:next be	-56 -8 -2 -2
person	< b:next film	-45 -13 -4 -5
person	< b:next in	12 -36 -10 -7
person	< b:next is	-52 76 -19 -42
person	< b:next role	8 37 -4 -4
person	< b:no kin	-15 9 -3 -4
person	< b:nobody now	14 -25 -4 -5
person	< b:nod at	40 -21 -21 -4
person	< b:nominated for	-3 -18 -22 -10
person	< b:nomination ,	-3 -27 -9 -7
person	< b:nomination for	64 -21 35 -5
person	< b:not be	-20 29 -15 -3
person	< b:not make	-44 1 -19 -40
person	< b:novel ,	-43 -22 -21 -16
person	< b:now #	-3 -4 -1 -2
person	< b:now remembers	14 -25 -4 -5
person	< b:now taken	-28 -28 -4 -4
person	< b:number of	47 -16 -1 -3
person	< b:numbers including	-18 -10 -4 -1
person	< b:nurse in	56 -12 -1 -3
person	< b:of "	-8 -4 -8 -8
person	< b:of C	28 -29 -5 -7
person	< b:of F	-36 2 0 -8
person	< b:of L	-44 63 -11 -7
person	< b:of O	62 -38 -9 -5
person	< b:of P	52 19 -10 17
person	< b:of W	40 -22 -21 -4
person	< b:of a	-3 -61 -16 -11
person	< b:of all	-28 -20 -13 -32
person	< b:of films	47 -17 -1 -2
person	< b:of new	0 -20 -20 -15
person	< b:of science	-24 39 -8 -5
person	< b:of screen	-10 -12 -8 -4
person	< b:of the	-4 -4 13 -10
person	< b:of them	-51 60 -13 -14
person	< b:off developing	-23 -28 24 -3
person	< b:off to	-49 1 -37 -7
person	< b:offered a	-71 -6 -4 -4
person	< b:offered to	-6 -4 -2 -1
person	< b:on "	-74 26 -12 -11
person	< b:on #	41 -48 -36 -31
person	< b:on F	44 -27 -13 -11
person	< b:on L	13 0 -5 -3
person	< b:on P	-48 -14 -6 -7
person	< b:on W	-12 27 -13 -5
person	< b:on a	-57 -46 -7 -11
person	< b:on as	-14 -12 -8 -4
person	< b:on last	-5 -22 -15 -11
person	< b:on monday	0 -8 -6 -21
person	< b:on sept	-16 -17 -19 -2
person	< b:on the	-17 10 43 -15
person	< b:on to	2 -3 -7 -3
person	< b:once linked	-19 -41 -6 -5
person	< b:one himself	-22 42 -3 -6
person	< b:one of	21 14 -12 48
person	< b:only appearance	46 -30 -10 -7
person	< b:onto roles	17 -7 -2 -1
person	< b:opposite P	16 -6 -5 -5
person	< b:opposite dame	19 -24 -3 -15
person	< b:oscar ,	-19 -15 -13 -7
person	< b:oscar ;	-36 -19 -12 -2
person	< b:oscar for	-3 -18 10 -7
person	< b:oscar nomination	6 -21 30 -5
person	< b:oscar-nominated movie	-12 -2 -10 -2
person	< b:other is	-30 -46 -6 -24
person	< b:ought to	41 -7 -5 -5
person	< b:out after	-10 -21 -2 -5
person	< b:out of	-7 -25 -9 -6
person	< b:outside a	-33 -34 -10 -11
person	< b:over the	-8 54 -29 -15
person	< b:overcome a	-12 -9 -4 -2
person	< b:overlapping style	-16 -17 -19 -2
person	< b:overseas for	-48 16 -11 -5
person	< b:own debut	-19 14 -29 -4
person	< b:own last	-26 -65 -38 -13
person	< b:own novel	-22 -9 -55 -4
person	< b:pair behind	-21 -17 -46 -6
person	< b:palme d'or	-45 9 -18 -2
person	< b:part first	-6 -4 -2 -1
person	< b:part in	-63 -12 -5 -7
person	< b:part was	92 -10 -7 -6
person	< b:partnership with	7 -13 -9 -13
person	< b:people ,	-28 -20 -13 -32
person	< b:people leave	-24 -3 -5 -7
person	< b:performance as	69 -11 -18 -9
person	< b:performance in	-86 -13 -11 -4
person	< b:period drama	-50 4 -9 -7
person	< b:permissiveness ,	44 -51 -3 -3
person	< b:photographed many	-34 -46 -7 -2
person	< b:picked up	47 -2 -7 -3
person	< b:picture ,	21 41 -15 -9
person	< b:picture F	-13 -39 -3 -3
person	< b:picture for	-69 56 -36 -9
person	< b:picture since	-48 -67 -33 76
person	< b:place has	-11 -46 -1 -18
person	< b:play C	5 -24 -4 -4
person	< b:play mother	21 -16 -6 -5
person	< b:play the	62 -5 -6 -8
person	< b:played C	-51 -19 -7 -6
person	< b:played a	117 -17 -9 -8
person	< b:played by	-66 -20 -3 -4
person	< b:played the	-14 -8 -5 -3
person	< b:playing C	19 40 -5 -3
person	< b:plays C	66 -6 -1 -7
person	< b:plays a	-74 -2 -1 -5
person	< b:plays the	27 -20 -6 -5
person	< b:playwright P	-1 -8 -47 -4
person	< b:poet C	-3 -6 -2 -3
person	< b:poorly-received big	-21 11 -6 -4
person	< b:portrayal of	53 -25 -4 -3
person	< b:portrayed in	11 -53 -25 -14
person	< b:portraying C	33 -6 -1 -1
person	< b:poster ,	0 -2 0 -8
person	< b:premiere of	15 -16 -13 -14
person	< b:prequel to	8 27 -11 -5
person	< b:previously scripted	-18 -45 1 -11
person	< b:previously worked	-23 52 -4 -9
person	< b:priest in	-94 -36 -6 -3
person	< b:prison drama	-23 18 -28 -17
person	< b:prize at	-28 58 -38 -4
person	< b:prize for	-3 0 34 -7
person	< b:prize went	-22 -48 -3 -2
person	< b:produce alongside	-11 -17 -22 -62
person	< b:produced ,	-44 -32 68 56
person	< b:produced F	-2 63 -3 -4
person	< b:producer P	-25 -18 -10 -51
person	< b:producer of	-71 -13 -10 17
person	< b:producers on	-28 -20 -13 -32
person	< b:production of	-69 -69 -12 -12
person	< b:project but	-6 -10 -1 -3
person	< b:putting her	-35 60 -5 -7
person	< b:queen's act	-34 21 -21 -7
person	< b:ran O	-22 -30 -16 -8
person	< b:ready for	-12 -9 -4 -3
person	< b:rear ,	28 10 -7 -4
person	< b:reason people	-24 -3 -5 -7
person	< b:reboot of	7 48 -4 -5
person	< b:received the	-4 -5 25 -4
person	< b:recite whole	-31 -35 -6 -6
person	< b:recognised for	14 -20 -5 -5
person	< b:redo of	45 27 -8 -7
person	< b:release ,	-12 -9 -4 -3
person	< b:remake of	-34 12 -8 -9
person	< b:remembers ,	14 -25 -4 -5
person	< b:reputation rests	-48 -43 -24 -29
person	< b:respectively director	-18 11 14 -14
person	< b:responsible for	-34 -37 -9 39
person	< b:restless ,	-16 -17 -19 -2
person	< b:rests on	-48 -43 -24 -29
person	< b:returned for	-7 -30 -33 -17
person	< b:returns with	-24 56 -20 -6
person	< b:revised by	-1 -8 -47 -4
person	< b:revival of	-75 -3 -6 -8
person	< b:rewarded for	-35 -29 -28 -2
person	< b:rivals include	-52 -16 -4 -6
person	< b:roadie in	-2 -32 -11 -18
person	< b:role ,	-36 41 -4 -3
person	< b:role as	-39 -36 -18 -2
person	< b:role for	-8 -2 -7 -1
person	< b:role in	1 -15 -8 -8
person	< b:role was	33 -34 -12 -10
person	< b:roles in	33 -4 -7 -6
person	< b:romance ,	-13 -35 -19 -2
person	< b:romanian abortion	-32 -10 -4 -6
person	< b:romantic comedy	-1 -5 -10 -5
person	< b:rotten luck	-10 -21 -2 -5
person	< b:russian security	-12 17 -4 -6
person	< b:said that	-33 -53 -17 42
person	< b:same jobs	-18 11 14 -14
person	< b:scenes from	-31 -35 -6 -6
person	< b:science fiction	-25 55 -17 -6
person	< b:score ,	-18 -10 -4 -1
person	< b:scored C	-31 -20 -17 -9
person	< b:scottish comedy	-36 -28 -18 22
person	< b:scottish director	-11 -46 -1 -18
person	< b:screen adaptation	-21 11 -6 -4
person	< b:screen credit	9 -37 70 -33
person	< b:screen time	-10 -12 -8 -4
person	< b:screenplay for	-30 -39 71 -9
person	< b:screenplay prize	-73 -58 74 -4
person	< b:script ,	-16 -42 68 -9
person	< b:script for	-59 -44 23 69
person	< b:script landed	-5 -22 -15 -11
person	< b:scripted in	-12 -7 -60 -7
person	< b:search of	55 -40 -6 -24
person	< b:second assistant	-72 -27 -7 -14
person	< b:second billing	44 -18 -7 -2
person	< b:second film	-35 43 61 -9
person	< b:second-unit on	-51 25 -18 -39
person	< b:seconds of	-10 -12 -8 -4
person	< b:secret agent	-37 -53 -23 -16
person	< b:security guard	-12 17 -4 -6
person	< b:seen as	-3 -4 -1 -2
person	< b:seen at	68 -19 -1 -14
person	< b:seen in	-12 -20 -8 -6
person	< b:seen next	-6 -31 -7 -13
person	< b:seen swinging	-13 -8 -3 -3
person	< b:seen taunting	29 -18 -2 -3
person	< b:sensational start	40 -28 -7 -9
person	< b:sent to	-2 -12 -3 -2
person	< b:sept .	-16 -17 -19 -2
person	< b:serial killer	-2 -4 -2 -4
person	< b:series W	24 -2 -5 -26
person	< b:series and	4 -43 -8 -2
person	< b:sets of	59 -20 -6 -4
person	< b:shared the	-31 -38 13 -25
person	< b:she cut	-26 27 -7 -7
person	< b:she was	-82 37 -4 -6
person	< b:ship's boy	-3 -4 -1 -2
person	< b:shoots P	46 -3 -2 -5
person	< b:short ,	-46 92 -68 -16
person	< b:shortlisted for	0 -2 -22 -3
person	< b:shot in	-10 -21 -2 -5
person	< b:shot this	8 27 -11 -5
person	< b:show –	0 -14 -19 -10
person	< b:showman who	-38 -17 -4 -4
person	< b:shy writer	33 -36 -3 -1
person	< b:signed for	-28 -34 -11 -20
person	< b:since F	-66 -15 -23 -14
person	< b:single W	14 -25 -4 -5
person	< b:sister P	-45 -64 -25 -10
person	< b:six times	10 10 -6 -12
person	< b:skipped class	-10 34 38 -4
person	< b:slave in	48 -15 -16 -2
person	< b:sleep with	-2 -12 -3 -2
person	< b:slipped to	-36 -40 -9 -12
person	< b:small part	37 -13 -18 -9
person	< b:sniper ;	46 -1 -1 -7
person	< b:some #	0 -8 -6 -21
person	< b:some will	-19 -35 -19 -7
person	< b:son in	21 -16 -6 -5
person	< b:songs for	-18 -10 -4 -1
person	< b:sons in	67 -57 -19 -13
person	< b:southern hemisphere	21 8 -6 -3
person	< b:soviet boxer	-20 -2 -3 -2
person	< b:spanish-language film	46 -61 -7 -5
person	< b:spanish-language hit	-67 75 -15 -39
person	< b:spy for	44 -13 -5 -2
person	< b:spymaster C	-1 -15 -4 -4
person	< b:stage version	-18 11 14 -14
person	< b:stammer ;	-12 -9 -4 -2
person	< b:star in	51 3 -1 -18
person	< b:star of	-17 -15 -10 43
person	< b:star with	-17 0 -1 -7
person	< b:starred in	-31 20 2 13
person	< b:starring P	24 -12 -2 -4
person	< b:stars as	13 -32 -32 -31
person	< b:start "	40 -28 -7 -9
person	< b:start outside	-33 -34 -10 -11
person	< b:steelworker C	17 -34 -7 -4
person	< b:steered him	-17 45 -24 -3
person	< b:stepmother and	-52 -4 -2 0
person	< b:straight into	22 2 -15 -25
person	< b:streak ,	61 -54 -6 -4
person	< b:style helped	-16 -17 -19 -2
person	< b:submarine drama	-40 -73 -25 70
person	< b:such as	58 -49 -6 -6
person	< b:such blockbusters	30 -4 -2 -1
person	< b:such films	17 -1 -8 -7
person	< b:summer's hit	26 19 -4 -6
person	< b:supporting award	-16 -36 -33 -3
person	< b:supporting role	-15 -9 -8 -5
person	< b:supporting roles	46 -15 -23 -12
person	< b:swede behind	-8 1 -26 -12
person	< b:swinging a	-13 -8 -3 -3
person	< b:system ,	-16 -17 -19 -2
person	< b:take on	-19 -22 -4 -10
person	< b:taken by	-12 -46 -5 -14
person	< b:taken more	-28 -28 -4 -4
person	< b:taken on	-14 -12 -8 -4
person	< b:taken up	-6 -10 -1 -3
person	< b:talks for	-50 -44 -32 -12
person	< b:taunting P	29 -18 -2 -3
person	< b:team up	0 -25 -25 -14
person	< b:teen comedy	32 -5 -1 -3
person	< b:tennis triangle	-18 25 -11 -8
person	< b:than a	-34 27 -22 50
person	< b:than any	-28 -28 -4 -4
person	< b:than £	-28 -28 -4 -4
person	< b:that "	-53 -27 -25 -11
person	< b:that film	26 -24 -27 -18
person	< b:the "	-17 -14 -6 -6
person	< b:the #	-34 19 -8 5
person	< b:the C	-110 6 -7 -7
person	< b:the L	2 -20 -11 -8
person	< b:the O	-73 -26 -15 -18
person	< b:the P	17 -12 13 -6
person	< b:the W	-33 -30 -7 -13
person	< b:the american	9 -11 -15 -7
person	< b:the ark	-24 -29 -2 -4
person	< b:the australian	-9 -21 -4 -5
person	< b:the autumn	-3 -28 -4 -6
person	< b:the avalanche-fleeing	-19 -6 -2 -1
person	< b:the award	-60 76 -19 -8
person	< b:the best	50 -54 -42 -4
person	< b:the biggest	8 18 -14 -6
person	< b:the boy	56 -32 -4 -15
person	< b:the british	0 -20 -20 -15
person	< b:the builder	-24 -29 -2 -4
person	< b:the camera	-22 22 -9 -7
person	< b:the captain	10 -16 -14 -9
person	< b:the cast	32 -19 -10 -9
person	< b:the cattle	46 -3 -2 -5
person	< b:the charts	-41 -35 -5 -4
person	< b:the cinema	-24 -12 81 -7
person	< b:the comedy	26 -8 -8 -4
person	< b:the company	-42 -33 -14 -8
person	< b:the cop	41 -7 -5 -5
person	< b:the costume	-56 -36 -29 -33
person	< b:the credit	-23 -28 24 -3
person	< b:the dark	-5 5 -5 -1
person	< b:the director	17 -5 -30 -8
person	< b:the director's	-47 31 -17 -7
person	< b:the documentary	-28 49 -3 -9
person	< b:the dramatist	-31 65 -55 -7
person	< b:the drug	60 -29 -1 -2
person	< b:the editor	-27 -24 -6 -4
person	< b:the end	-53 -28 -40 -5
person	< b:the expedition	-38 -17 -4 -4
person	< b:the father	79 25 -8 -6
person	< b:the favorite	-14 -36 -19 -14
person	< b:the festival	32 -50 -6 82
person	< b:the feuding	43 -5 -4 0
person	< b:the film	3 -8 -6 -7
person	< b:the first	25 -18 -11 49
person	< b:the fishes	-2 -12 -3 -2
person	< b:the forthcoming	33 52 -11 -15
person	< b:the golden	-17 20 -7 -2
person	< b:the group	-17 -14 -6 -6
person	< b:the heist	-57 -32 53 -20
person	< b:the horror	-50 59 -13 -13
person	< b:the horse-wise	5 -8 -16 -6
person	< b:the idea	-53 -61 -48 55
person	< b:the jailbird	30 -4 -1 -2
person	< b:the landlady	-31 -53 -2 -2
person	< b:the last	9 -3 -7 -2
person	< b:the latex	-11 -29 -6 -5
person	< b:the lead	19 -21 -4 -2
person	< b:the leads	31 -12 -4 -7
person	< b:the legionaries	18 -17 -2 -6
person	< b:the making	-35 -40 -12 -29
person	< b:the man	12 -28 0 -4
person	< b:the marmalade	23 -30 -4 -3
person	< b:the mother	-32 -10 -1 -6
person	< b:the movie	-4 -7 6 -7
person	< b:the music	-26 -12 -11 -7
person	< b:the musical	55 -19 -7 -27
person	< b:the new	38 -32 -4 -9
person	< b:the next	-75 -3 -6 -8
person	< b:the original	-50 -52 52 -4
person	< b:the other	-49 -32 -22 -14
person	< b:the pair	-21 -17 -46 -6
person	< b:the palme	-45 9 -18 -2
person	< b:the part	78 -40 -3 -1
person	< b:the poet	-3 -6 -2 -3
person	< b:the poster	0 -2 0 -8
person	< b:the producer	-25 -18 -10 -51
person	< b:the project	-22 -10 -2 -5
person	< b:the reason	-24 -3 -5 -7
person	< b:the role	0 -19 -10 -10
person	< b:the romanian	-32 -10 -4 -6
person	< b:the rotten	-10 -21 -2 -5
person	< b:the same	-32 1 5 46
person	< b:the score	-18 -10 -4 -1
person	< b:the scottish	-11 -46 -1 -18
person	< b:the screenplay	-38 -41 57 -7
person	< b:the script	-64 -31 16 -31
person	< b:the second	-26 2 -18 -8
person	< b:the secret	-37 -53 -23 -16
person	< b:the serial	-2 -4 -2 -4
person	< b:the serials	-13 -97 -18 -2
person	< b:the series	28 -47 -41 -4
person	< b:the sets	59 -20 -6 -4
person	< b:the showman	-38 -17 -4 -4
person	< b:the shy	33 -36 -3 -1
person	< b:the southern	21 8 -6 -3
person	< b:the soviet	-20 -2 -3 -2
person	< b:the spy	44 -13 -5 -2
person	< b:the spymaster	-1 -15 -4 -4
person	< b:the stage	-49 -2 69 -24
person	< b:the star	-66 2 -19 -33
person	< b:the steelworker	17 -34 -7 -4
person	< b:the stepmother	-52 -4 -2 0
person	< b:the story	-29 -39 -10 -20
person	< b:the submarine	-40 -73 -25 70
person	< b:the supporting	16 -44 -28 -5
person	< b:the swede	-19 7 -13 -5
person	< b:the swedish	72 -73 -26 -11
person	< b:the teen	32 -5 -1 -3
person	< b:the television	-21 -6 -2 -3
person	< b:the therapist	-17 -10 -2 -3
person	< b:the thriller	-1 -28 -9 57
person	< b:the time	11 -12 76 -9
person	< b:the title	-37 -5 -5 -6
person	< b:the top	-21 24 15 -6
person	< b:the vampire	-19 31 -7 -5
person	< b:the vicar	59 -8 -7 -1
person	< b:the whip-happy	-9 -21 -5 -4
person	< b:the world	-40 22 -10 -15
person	< b:the worst	21 8 -6 -3
person	< b:the writer	-10 -12 -58 -8
person	< b:the young	49 -37 -28 -27
person	< b:their costumes	-38 -21 -20 -11
person	< b:their friends	-21 -11 -7 -1
person	< b:their nervous	-16 -17 -19 -2
person	< b:their supporting	46 -15 -23 -12
person	< b:them before	-44 63 -12 -2
person	< b:then for	48 -54 -17 -10
person	< b:then the	-9 -21 -5 -4
person	< b:therapist who	-17 -10 -2 -3
person	< b:they wrote	-52 -55 30 -3
person	< b:things (	28 38 -9 -6
person	< b:third ,	-36 -40 -9 -12
person	< b:third film	39 -5 -9 -10
person	< b:third time	44 -13 -5 -2
person	< b:this prequel	8 27 -11 -5
person	< b:this summer's	-29 -39 -6 -4
person	< b:this week	-43 -41 -16 -10
person	< b:this year	32 -8 -9 -8
person	< b:this year's	-30 2 -13 -4
person	< b:those who	-15 -41 31 -21
person	< b:three films	52 -51 -10 -23
person	< b:three times	0 11 -14 -8
person	< b:through F	45 14 -25 -2
person	< b:through a	-61 -20 -3 -28
person	< b:through the	47 -29 -8 -6
person	< b:time ,	-23 -28 24 -3
person	< b:time and	10 -12 72 -18
person	< b:time following	44 -13 -5 -2
person	< b:time in	-11 5 -14 -1
person	< b:time since	26 12 -14 -15
person	< b:time with	-48 35 -19 -17
person	< b:times ,	-10 -6 -7 -15
person	< b:times about	8 18 -14 -6
person	< b:times at	34 -16 -6 -13
person	< b:title role	-28 -3 -2 -4
person	< b:titled "	-26 -34 -31 -25
person	< b:to "	6 27 -9 -3
person	< b:to F	-7 -32 -8 -6
person	< b:to L	14 -46 -6 29
person	< b:to P	-37 37 -5 -4
person	< b:to a	-45 -37 -11 -4
person	< b:to amuse	-21 -11 -7 -1
person	< b:to arrest	41 -7 -5 -5
person	< b:to be	-7 39 -14 -7
person	< b:to combine	30 -4 -2 -1
person	< b:to come	-10 -21 -2 -5
person	< b:to direct	-14 -19 -8 -7
person	< b:to do	-37 67 -11 -23
person	< b:to feature	17 -56 -9 -7
person	< b:to have	-36 4 -9 -11
person	< b:to make	-25 -10 -9 -8
person	< b:to notice	40 7 -10 -9
person	< b:to play	51 -9 -5 -6
person	< b:to star	39 -12 -3 -5
person	< b:to the	-75 -56 -15 -20
person	< b:to third	-36 -40 -9 -12
person	< b:to win	33 19 -22 -12
person	< b:to work	60 -21 -17 -15
person	< b:to write	-35 -25 -23 14
person	< b:together ,	-12 -7 -60 -7
person	< b:together for	31 -31 -14 -14
person	< b:together in	37 -10 -5 -16
person	< b:together on	-16 -39 -26 62
person	< b:together yet	17 3 -6 -12
person	< b:took over	-27 9 -25 -5
person	< b:took the	36 -15 14 -7
person	< b:top award	-6 -32 27 -6
person	< b:topped the	-41 -35 -5 -4
person	< b:toupee in	21 8 -6 -3
person	< b:trampled in	18 -17 -2 -6
person	< b:triumphed in	23 -17 -4 -1
person	< b:turn in	-13 -9 -6 -7
person	< b:twice more	12 25 -12 -7
person	< b:two behind-the-camera	-47 58 -15 -23
person	< b:two new	-18 -10 -4 -1
person	< b:two years	-13 -25 -14 -5
person	< b:undeniably the	0 -2 0 -8
person	< b:under the	-15 -21 -6 -6
person	< b:up an	47 -2 -7 -3
person	< b:up by	-6 -10 -1 -3
person	< b:up for	12 -33 -18 -20
person	< b:up in	75 -33 -14 -6
person	< b:used her	-38 -9 -16 -15
person	< b:vampire mockumentary	-12 27 -13 -5
person	< b:vast expense	-10 -21 -2 -5
person	< b:version ,	-18 11 14 -14
person	< b:version of	8 34 -15 -11
person	< b:vicar ;	59 -8 -7 -1
person	< b:was #	-19 48 76 -10
person	< b:was C	-17 34 -5 -7
person	< b:was F	45 31 -15 -7
person	< b:was P	-44 -37 33 -20
person	< b:was a	17 54 -7 -9
person	< b:was also	-5 9 16 79
person	< b:was as	75 -52 -7 -9
person	< b:was best	42 -15 -15 -6
person	< b:was busy	33 -37 -4 -18
person	< b:was called	-28 -17 -2 -3
person	< b:was camping	-58 -36 -22 -7
person	< b:was chosen	1 10 64 -5
person	< b:was cutting	-21 -18 -5 -6
person	< b:was doing	47 -50 -15 -6
person	< b:was especially	-18 -6 -9 -4
person	< b:was his	34 -18 -9 -17
person	< b:was in	41 12 -16 -10
person	< b:was last	14 -23 -6 -4
person	< b:was named	21 1 -46 -7
person	< b:was nominated	1 -16 -15 -10
person	< b:was offered	-71 -6 -4 -4
person	< b:was once	-19 -41 -6 -5
person	< b:was one	36 -22 -3 -8
person	< b:was responsible	-34 -37 -9 39
person	< b:was rewarded	-35 -29 -28 -2
person	< b:was second	-72 -27 -7 -14
person	< b:was second-unit	-51 25 -18 -39
person	< b:was shortlisted	0 -2 -22 -3
person	< b:was taken	-6 -10 -1 -3
person	< b:was the	64 -1 -10 -16
person	< b:was to	22 -12 -5 -8
person	< b:was up	12 -33 -18 -20
person	< b:went from	-39 37 -10 -10
person	< b:went off	-49 1 -37 -7
person	< b:went on	2 -3 -7 -3
person	< b:went straight	22 2 -15 -25
person	< b:went to	-22 -48 -3 -2
person	< b:were cheered	0 -8 -6 -21
person	< b:were coming	17 3 -6 -12
person	< b:were honoured	46 -15 -23 -12
person	< b:were the	31 -12 -4 -7
person	< b:wheelchair ,	-41 -19 36 34
person	< b:when she	-53 -38 -17 -13
person	< b:where she	-31 -19 -3 -3
person	< b:which includes	-18 -10 -4 -1
person	< b:which released	-21 -31 -10 -10
person	< b:which was	-18 -6 -9 -4
person	< b:which won	-12 -11 -7 -2
person	< b:while P	-68 1 -3 -4
person	< b:while a	-22 -48 -3 -2
person	< b:whip-happy C	-9 -21 -5 -4
person	< b:who 've	-30 -53 50 -32
person	< b:who also	29 7 -10 -18
person	< b:who appeared	18 -16 -6 -5
person	< b:who co-wrote	-4 -7 6 -7
person	< b:who did	-31 63 -16 -7
person	< b:who directed	-24 34 -9 -11
person	< b:who gained	-2 -4 -2 -4
person	< b:who gets	42 -14 -3 -3
person	< b:who got	-39 -33 69 -40
person	< b:who had	15 27 -11 62
person	< b:who has	-13 43 -4 -7
person	< b:who helped	-17 -10 -2 -3
person	< b:who is	3 17 -13 -6
person	< b:who last	54 -27 -9 -9
person	< b:who later	-1 -36 -17 17
person	< b:who leads	-38 -17 -4 -4
person	< b:who left	-32 -34 -35 -30
person	< b:who lensed	-25 -57 -35 -18
person	< b:who made	-5 -20 -9 -3
person	< b:who ought	41 -7 -5 -5
person	< b:who played	11 -8 -6 -4
person	< b:who plays	47 0 -1 -10
person	< b:who produced	-8 56 -19 -50
person	< b:who scored	-31 -20 -17 -9
person	< b:who shoots	46 -3 -2 -5
person	< b:who skipped	-10 34 38 -4
person	< b:who some	-19 -35 -19 -7
person	< b:who starred	-65 -61 -5 -16
person	< b:who steered	-17 45 -24 -3
person	< b:who took	-6 -32 27 -6
person	< b:who was	-13 -16 26 13
person	< b:who will	70 -15 0 -6
person	< b:who won	-47 -6 53 -7
person	< b:who worked	-80 34 -53 45
person	< b:who wrote	-17 -22 46 9
person	< b:whole scenes	-31 -35 -6 -6
person	< b:whose earlier	-19 -21 -6 -7
person	< b:whose only	-60 -10 -7 -4
person	< b:whose spanish-language	-47 -3 -5 -4
person	< b:whose work	-37 -45 0 -3
person	< b:wife ,	-15 -55 4 -34
person	< b:wife ;	34 -18 -9 -17
person	< b:will also	64 -13 -10 -1
person	< b:will be	20 -22 -8 -7
person	< b:will compete	-77 -25 -8 -5
person	< b:will do	-18 11 14 -14
person	< b:will go	55 -40 -6 -24
person	< b:will have	42 12 42 -15
person	< b:will know	-19 -35 -19 -7
person	< b:will next	-56 -8 -2 -2
person	< b:will play	23 -14 -5 -6
person	< b:will produce	-22 -16 -12 43
person	< b:will show	-40 56 -21 -10
person	< b:winning streak	61 -54 -6 -4
person	< b:with "	63 -46 -3 -2
person	< b:with F	-11 17 27 -5
person	< b:with P	13 -2 -7 -8
person	< b:with a	-31 -29 -8 -7
person	< b:with an	-36 -28 -18 22
person	< b:with each	-44 63 -12 -2
person	< b:with films	34 -16 -6 -13
person	< b:with flesh-and-blood	-48 35 -19 -17
person	< b:with him	88 -95 -10 28
person	< b:with roles	40 -28 -7 -9
person	< b:with the	15 -10 -8 -9
person	< b:won an	-8 -20 37 -6
person	< b:won best	-46 -37 -14 -14
person	< b:won for	21 -65 -84 -25
person	< b:won in	-13 43 -33 -6
person	< b:won the	-9 40 22 -5
person	< b:work ,	-33 -40 -27 -10
person	< b:work can	-74 -17 -21 -15
person	< b:work for	35 -90 86 -9
person	< b:work in	52 -51 -10 -23
person	< b:work includes	-43 87 -72 -16
person	< b:work on	-18 -101 -24 -21
person	< b:work together	31 -31 -14 -14
person	< b:worked again	52 -18 -3 -2
person	< b:worked together	-16 -39 -26 62
person	< b:worked with	34 24 -20 0
person	< b:world of	-24 39 -8 -5
person	< b:world premiere	0 -8 -6 -21
person	< b:worst toupee	21 8 -6 -3
person	< b:would love	-40 -52 -12 -10
person	< b:would not	-28 44 -26 -29
person	< b:write a	-36 -28 -18 22
person	< b:writer ,	-24 -11 -9 -2
person	< b:writer C	33 -36 -3 -1
person	< b:writer of	-10 -12 -58 -8
person	< b:writing it	-16 -33 50 -3
person	< b:writing the	-26 -12 -11 -7
person	< b:writing two	-18 -10 -4 -1
person	< b:wrote ,	77 48 11 -16
person	< b:wrote F	-56 -16 21 -8
person	< b:wrote and	-14 -56 -9 29
person	< b:wrote the	-26 -24 32 -5
person	< b:wrote to	-21 -11 -7 -1
person	< b:yacht ;	-16 -18 -8 -4
person	< b:year ;	-6 -10 -1 -3
person	< b:year apart	-28 -28 -4 -4
person	< b:year with	-31 61 -17 -7
person	< b:year won	-17 20 -7 -2
person	< b:year's best	0 -2 -22 -3
person	< b:years later	-13 -35 -19 -2
person	< b:yet again	17 3 -6 -12
person	< b:you saw	-12 -41 -15 -7
person	< b:£ #	-28 -28 -4 -4
person	< b:– did	0 -14 -19 -10
person	< does 	-9 -4 -9 -8
person	< does a	34 -30 -17 -13
person	< does aw	45 -58 -37 -37
person	< does d	-41 43 -19 -17
person	< does w	-36 -43 23 -16
person	< far:0	-13 21 -6 -10
person	< far:1	29 -8 -8 -7
person	< far:11+	-15 -14 -1 -7
person	< far:17+	19 -5 -10 -7
person	< far:2	11 9 3 3
person	< far:26+	-56 -46 -19 -17
person	< far:3	9 1 -12 -7
person	< far:4+	-7 -8 -1 -10
person	< far:7+	-20 5 -15 -4
person	< films here:0	-18 -29 -17 10
person	< films here:1	-1 7 3 -13
person	< films here:2	-10 5 -14 -12
person	< films here:3+	8 -2 -21 -21
person	< films:0	-1 8 -26 -23
person	< films:1	-17 -13 -7 -11
person	< films:2	-12 -12 -10 -8
person	< films:3+	23 -27 -12 -10
person	< first:"	22 24 -14 -9
person	< first:#	-92 59 -23 -16
person	< first:'	-1 10 -10 -8
person	< first:'d	-31 -79 63 -18
person	< first:'ll	74 -10 -8 -7
person	< first:'s	75 -17 -7 -7
person	< first:(	-6 -11 14 -6
person	< first:)	13 -39 -7 -17
person	< first:,	1 0 5 1
person	< first:;	-48 -31 -9 -11
person	< first:C	15 -26 -8 -6
person	< first:F	-22 2 -7 -9
person	< first:L	-17 45 -26 -10
person	< first:a	-12 -58 -8 -5
person	< first:account	-46 -28 -30 -19
person	< first:action	61 -55 -5 -19
person	< first:also	30 -13 30 4
person	< first:an	-82 -29 -36 -21
person	< first:and	-11 5 -13 3
person	< first:animated	-45 31 -25 -19
person	< first:appeared	-26 -8 -7 -7
person	< first:appears	61 -17 -13 -15
person	< first:are	34 -22 -21 -8
person	< first:as	31 -21 -10 -9
person	< first:award	33 -6 -1 -1
person	< first:ballet	-53 60 -22 -22
person	< first:behind	-10 27 -24 -17
person	< first:best	74 -56 -51 -31
person	< first:best-known	60 -8 -2 -3
person	< first:called	-55 50 -40 -25
person	< first:came	2 52 -43 -11
person	< first:can	-1 -23 -5 -5
person	< first:career	27 43 -18 -9
person	< first:cast	-48 47 -3 -3
person	< first:character	47 -11 -12 -20
person	< first:claims	-13 -42 -17 -8
person	< first:co-star	29 -15 -15 -14
person	< first:co-writer	-48 -39 23 -39
person	< first:comeback	22 49 -24 -23
person	< first:comedy	30 -22 -8 -6
person	< first:cousin	-55 -39 20 -10
person	< first:credits	16 19 -15 29
person	< first:cut	-28 -56 -4 -5
person	< first:debut	-29 62 -29 -10
person	< first:desert	-23 13 52 -24
person	< first:did	-25 16 -25 -14
person	< first:direct	-12 -55 -24 -5
person	< first:directed	-32 4 -43 -10
person	< first:director	129 -69 -43 -15
person	< first:directorial	-89 -43 -7 -8
person	< first:doubled	14 -7 -4 -4
person	< first:earlier	-38 7 -17 25
person	< first:earned	40 -21 -21 -4
person	< first:father	-58 -17 -4 -6
person	< first:film	-39 -6 -17 -8
person	< first:films	64 -13 -18 -13
person	< first:first	-8 23 -24 -13
person	< first:follow-up	-60 77 -23 -25
person	< first:followed	-17 20 -18 -5
person	< first:for	16 -33 17 -11
person	< first:from	1 -11 -4 -9
person	< first:gave	-59 69 -6 -8
person	< first:got	30 -19 -75 -11
person	< first:had	-1 -20 -12 -6
person	< first:has	22 -16 -20 -11
person	< first:hired	-53 35 -4 -3
person	< first:horse	1 -43 -10 -9
person	< first:husband	-58 -36 -11 -5
person	< first:i	37 -78 -29 -30
person	< first:in	6 -18 -11 -10
person	< first:include	-38 -48 -12 -11
person	< first:interrogated	65 -37 -12 -8
person	< first:is	-1 -8 -4 -4
person	< first:it	64 -72 -52 37
person	< first:jumped	-24 39 -8 -5
person	< first:kept	-35 60 -5 -7
person	< first:last	26 10 -24 3
person	< first:latest	-37 -58 -17 -10
person	< first:leader	-15 -20 -5 -6
person	< first:made	-59 115 -10 -8
person	< first:most	-37 31 -15 -7
person	< first:movie	33 -33 -9 -3
person	< first:movies	-34 69 -10 -13
person	< first:name	39 53 -25 -7
person	< first:new	2 -54 80 -10
person	< first:next	53 -20 -18 26
person	< first:novel	-40 -31 -31 -24
person	< first:novels	-9 -14 -7 -3
person	< first:of	9 15 11 -4
person	< first:on	-26 6 -1 1
person	< first:only	31 43 -31 -19
person	< first:oscar-winning	41 -16 -11 -16
person	< first:other	-44 -14 43 -30
person	< first:overcome	-25 -13 -4 -16
person	< first:own	-38 26 78 -13
person	< first:part	58 -69 -12 -9
person	< first:performance	58 -11 -16 -11
person	< first:picked	47 -2 -7 -3
person	< first:picture	-80 -40 -35 -25
person	< first:place	-12 -46 -5 -14
person	< first:played	52 -20 -10 -8
person	< first:plays	-85 -30 -14 -15
person	< first:portrayal	53 -25 -4 -3
person	< first:portrayed	78 -36 -26 -19
person	< first:previous	34 27 -23 51
person	< first:produced	-37 -34 -38 -31
person	< first:put	-61 -50 -19 63
person	< first:received	-24 63 -58 -13
person	< first:redo	-58 42 -12 -7
person	< first:reputation	-48 -43 -24 -29
person	< first:restless	-16 -17 -19 -2
person	< first:returned	-31 -12 -15 -13
person	< first:rivals	-66 -34 -9 -7
person	< first:role	-18 -17 -10 -7
person	< first:roles	14 -5 -5 -5
person	< first:said	-44 -54 -14 -8
person	< first:saw	-62 45 -23 -17
person	< first:schoolmate	-103 -83 -21 -20
person	< first:script	-75 -48 79 85
person	< first:second	-30 -35 64 -25
person	< first:she	-68 101 -11 -11
person	< first:shot	88 -82 -18 -16
person	< first:shout	48 -32 -8 -12
person	< first:since	-50 75 -50 -41
person	< first:sister	-45 -64 -25 -10
person	< first:spanish-language	33 45 -9 -23
person	< first:the	78 -46 -12 -9
person	< first:third	39 -5 -9 -10
person	< first:thriller	-73 27 -29 -36
person	< first:through	63 -35 -15 -2
person	< first:to	2 29 -9 -71
person	< first:took	27 17 -4 -8
person	< first:triumphed	23 -17 -4 -1
person	< first:tv	-100 -40 -10 -11
person	< first:twice	-86 84 -21 -3
person	< first:under	-22 -19 -7 -2
person	< first:version	-60 -45 -21 -26
person	< first:voice	-36 -29 -24 -16
person	< first:was	-9 -18 -9 -6
person	< first:went	30 -36 -10 -9
person	< first:were	-35 6 -17 65
person	< first:who	-6 -4 -6 32
person	< first:wife	-24 -63 8 -40
person	< first:will	-4 -18 0 -9
person	< first:winning	61 -54 -6 -4
person	< first:with	60 -67 -32 -31
person	< first:won	59 -12 -15 -7
person	< first:work	-83 -19 33 -18
person	< first:worked	90 -54 -8 -38
person	< first:would	-37 53 -8 -11
person	< first:wrote	24 -69 -10 -10
person	< l:"	-59 28 -14 -14
person	< l:" said	7 -46 -13 20
person	< l:#	-41 1 -10 31
person	< l:# ,	-48 -4 -32 -22
person	< l:# -	-60 -55 -16 -14
person	< l:# when	-12 -25 42 -12
person	< l:# with	-52 41 -59 -20
person	< l:(	8 15 -9 -10
person	< l:) ,	118 -12 -23 -4
person	< l:) and	52 62 -19 -6
person	< l:,	-18 -7 3 0
person	< l:, "	-62 43 -14 -14
person	< l:, a	-53 -30 -9 -9
person	< l:, and	5 52 -16 -8
person	< l:, as	-69 -61 -37 -34
person	< l:, at	70 -64 -5 0
person	< l:, for	-28 33 -19 -18
person	< l:, from	-45 37 -28 -6
person	< l:, had	-76 -41 -17 -4
person	< l:, his	12 49 -15 -5
person	< l:, in	-67 2 -10 -12
person	< l:, made	39 -22 -11 -3
person	< l:, said	-21 -36 -41 -21
person	< l:, starring	-90 -8 -9 -6
person	< l:, the	-23 -39 -8 -13
person	< l:, where	44 25 -13 -6
person	< l:, while	30 -20 -18 -3
person	< l:, with	-38 -29 -16 -12
person	< l:-	-64 -42 -13 -10
person	< l::	14 2 -12 -8
person	< l:;	-30 -1 50 -8
person	< l:; for	-77 71 -13 -13
person	< l:C (	-16 -39 -7 -30
person	< l:C ,	-79 -96 -25 -16
person	< l:C ;	-76 -37 -20 -25
person	< l:C and	-34 70 -5 -4
person	< l:C for	-87 64 -16 -17
person	< l:C in	-43 33 -7 -5
person	< l:C opposite	-2 -21 -8 -6
person	< l:C to	81 -80 -7 -6
person	< l:F	-42 46 -48 -14
person	< l:F ,	11 -15 -26 -11
person	< l:F ;	-17 65 -23 -7
person	< l:F and	-24 39 -11 -7
person	< l:F with	-26 -97 -4 -4
person	< l:L	-54 51 -31 -11
person	< l:L ;	-25 -57 -35 -18
person	< l:L for	-11 32 -12 -8
person	< l:L is	-53 -9 -7 -6
person	< l:L on	-37 41 -8 -5
person	< l:L star	0 -10 -4 -14
person	< l:L with	20 -37 -16 -11
person	< l:O	-55 -39 -17 -51
person	< l:O ,	-52 -13 61 -13
person	< l:O has	-11 25 -3 -2
person	< l:P	-5 -20 -77 -12
person	< l:P (	0 41 -7 -14
person	< l:P ,	-11 9 12 6
person	< l:P ;	21 -36 -38 -14
person	< l:P and	15 -49 15 -7
person	< l:P began	16 -6 -4 -2
person	< l:P for	-81 48 -15 -7
person	< l:P from	-57 -23 -12 -6
person	< l:P in	-57 63 -10 -7
person	< l:P is	-6 -31 -2 -3
person	< l:P made	-53 44 -38 -8
person	< l:P said	-8 54 -8 -4
person	< l:P sister	-65 89 -22 -12
person	< l:W "	-55 -57 -20 -17
person	< l:^	12 1 -9 -1
person	< l:^ L	-23 55 -51 -5
person	< l:^ ^	12 1 -9 -1
person	< l:^ actor	13 -22 -13 -10
person	< l:^ dame	56 -15 -13 -7
person	< l:^ for	-3 65 -13 19
person	< l:^ in	54 2 -18 -11
person	< l:^ later	-34 21 -21 -7
person	< l:^ like	-65 86 -32 -26
person	< l:^ miss	39 8 -8 -5
person	< l:^ mr	7 -14 -7 -4
person	< l:^ sir	36 -24 -18 -10
person	< l:^ then	49 -40 -28 -15
person	< l:a	-108 -39 -17 -13
person	< l:actor	53 -15 -15 -11
person	< l:actress	93 -72 -36 -11
person	< l:actress ,	-18 -12 -4 -2
person	< l:actress for	61 -26 -42 -25
person	< l:after	-64 -65 -23 -15
person	< l:again with	-32 18 -9 -17
person	< l:alongside	39 -39 -4 -34
person	< l:also used	26 -53 -13 -8
person	< l:among them	-52 58 -13 -12
person	< l:and	20 -7 0 -9
person	< l:and directed	42 -19 -5 -3
person	< l:and director	-63 62 84 -18
person	< l:and in	-32 59 -19 -14
person	< l:and starring	17 -40 -54 -7
person	< l:are	-18 -17 -4 -64
person	< l:are dame	8 -18 -21 -5
person	< l:artistic director	-38 -48 -12 -11
person	< l:as	-92 -77 -20 -35
person	< l:asked	-52 -28 -32 -13
person	< l:at	107 -88 -11 -80
person	< l:at O	-60 -48 -28 -8
person	< l:award for	78 -58 -9 -13
person	< l:awards for	33 -50 -18 -12
person	< l:before	-30 7 -12 -15
person	< l:before making	13 65 -11 -8
person	< l:began	22 -10 -4 -2
person	< l:behind	68 -75 -31 -18
person	< l:bet ,	14 -7 -4 -4
person	< l:blockbusters like	-35 64 -11 -16
person	< l:boat ;	75 -70 -14 -7
person	< l:brings	-37 59 -13 -22
person	< l:brought	-46 -55 -24 62
person	< l:by	-15 2 -7 6
person	< l:cast	75 -31 -12 -10
person	< l:cast includes	-32 -10 -4 -6
person	< l:cinematographer	-50 -96 -32 -18
person	< l:cited for	-25 -21 -3 -6
person	< l:compete with	7 -10 -26 -5
person	< l:dame	61 -17 -18 -7
person	< l:days after	-6 33 0 -6
person	< l:directed	15 16 -9 -7
person	< l:directed by	-19 -17 -21 24
person	< l:directing	-37 59 -18 -5
person	< l:director	-41 15 25 -16
person	< l:director ,	-12 54 -26 -10
person	< l:director to	-62 35 -32 -33
person	< l:directs ,	-48 35 -19 -17
person	< l:doubled for	13 -55 -5 -6
person	< l:down (	34 -18 -9 -17
person	< l:editor	-16 -17 -19 -2
person	< l:father	-28 -18 -56 -6
person	< l:father ,	-72 -62 -28 -39
person	< l:father of	-79 37 -10 -5
person	< l:field for	-45 26 -15 -2
person	< l:film by	-58 68 -44 -26
person	< l:film editor	-16 -17 -19 -2
person	< l:film of	-65 -104 -34 -26
person	< l:film was	-40 27 -33 -21
person	< l:film with	-83 92 -34 -6
person	< l:film-maker	-43 52 -15 -41
person	< l:first of	-9 -14 -7 -3
person	< l:footage of	-59 41 -31 -15
person	< l:for	-3 36 -12 -2
person	< l:for P	-54 -59 -2 -6
person	< l:for which	-37 -10 -12 -5
person	< l:forward	-49 27 -19 -4
person	< l:from	-49 -35 -14 -10
person	< l:gave	21 -51 -11 -9
person	< l:giant in	-26 -31 -3 -4
person	< l:had	3 -33 -10 -17
person	< l:has	10 36 -8 -5
person	< l:has supported	-22 22 -15 -4
person	< l:heart-throbs like	-105 -102 -9 -4
person	< l:helped	-25 -13 -4 -16
person	< l:him for	40 -28 -7 -9
person	< l:his	12 49 -15 -5
person	< l:however -	-17 20 -18 -5
person	< l:husband ,	-15 45 73 -11
person	< l:in	-33 30 -11 -8
person	< l:in #	-46 14 -11 44
person	< l:in which	-9 -24 -11 -10
person	< l:include	-15 15 -14 -3
person	< l:includes	0 -12 -6 -5
person	< l:is	-6 47 -10 -10
person	< l:is directing	-37 59 -18 -5
person	< l:is watching	48 -32 -8 -12
person	< l:it was	36 -71 -12 41
person	< l:killer	-45 -39 -3 -7
person	< l:known for	24 -14 -9 -7
person	< l:later	39 13 -11 -6
person	< l:later ,	-70 -5 -16 -7
person	< l:let	-12 -55 -24 -5
person	< l:like	-106 82 -13 -11
person	< l:long before	-24 39 -8 -5
person	< l:lunacy from	-20 77 -13 -5
person	< l:lunch for	-53 -52 -23 67
person	< l:made	4 16 -19 -6
person	< l:make	29 -64 -8 -8
person	< l:making	9 58 -10 -9
person	< l:many of	-57 74 -18 -5
person	< l:miss	39 8 -8 -5
person	< l:more recently	72 -27 -14 -25
person	< l:mr	-3 -14 -9 -11
person	< l:much of	-48 -43 -24 -29
person	< l:newcastle-born film-maker	-63 54 -17 -53
person	< l:nomination for	-56 2 -10 -4
person	< l:of	-19 -2 0 -12
person	< l:on	-50 -27 -12 -7
person	< l:only seen	43 -37 -26 -9
person	< l:opposite	66 -27 -10 -7
person	< l:oscar winner	16 -25 -6 -6
person	< l:over	-69 47 -25 -26
person	< l:partnership with	-53 -23 -23 -31
person	< l:played by	79 -7 -5 -3
person	< l:producer	-1 -51 -15 84
person	< l:producer of	-32 97 -63 -6
person	< l:producers are	-18 -17 -4 -64
person	< l:put forward	-49 27 -19 -4
person	< l:recently	72 -27 -14 -25
person	< l:recently the	40 -61 -16 -20
person	< l:rewarded for	4 -53 -46 -11
person	< l:rivals include	-4 -23 -23 -2
person	< l:role in	30 32 -6 -3
person	< l:royal	-40 -54 -41 -16
person	< l:said	-29 -3 -16 -4
person	< l:says	-74 60 -11 -14
person	< l:screenwriter ,	-45 -31 -48 -44
person	< l:scripted by	-18 -20 -2 -4
person	< l:seen	43 -37 -26 -9
person	< l:seen in	-37 38 -10 -6
person	< l:seen taunting	36 -46 -6 -5
person	< l:serial killer	-45 -39 -3 -7
person	< l:shoots	1 -43 -10 -9
person	< l:shortlist were	-85 -9 -15 -8
person	< l:similar to	37 -11 -5 -21
person	< l:since	-48 64 -35 -30
person	< l:since then	64 -16 -4 -3
person	< l:singer	61 -77 -34 -19
person	< l:sir	-58 -15 -9 -8
person	< l:sister	-65 89 -22 -12
person	< l:slip that	-40 -52 -12 -10
person	< l:stammer ;	-33 25 -14 -11
person	< l:star	0 -20 -5 -9
person	< l:star with	-3 -20 -6 -21
person	< l:starred	-45 -7 -12 -6
person	< l:starred with	-17 -51 -16 -7
person	< l:starring	-71 -32 -21 -7
person	< l:stars	24 -17 -14 -9
person	< l:stating that	54 -58 -3 -7
person	< l:steered	63 -35 -15 -2
person	< l:supported	-22 22 -15 -4
person	< l:swedish director	-54 67 -15 -6
person	< l:take	-11 27 -5 -6
person	< l:taunting	36 -46 -6 -5
person	< l:that	1 -14 0 4
person	< l:the	-58 -8 -15 -12
person	< l:the #	54 -10 -5 -4
person	< l:the cinematographer	-34 -46 -7 -2
person	< l:the director	-72 14 -39 -31
person	< l:the producer	-72 -55 -11 85
person	< l:the royal	-40 -54 -41 -16
person	< l:them	-52 58 -13 -12
person	< l:then	95 -26 -10 -6
person	< l:thrillers that	-44 -32 68 56
person	< l:time	-28 38 -15 -28
person	< l:to	41 -1 9 8
person	< l:to L	-50 44 -8 -4
person	< l:to let	-12 -55 -24 -5
person	< l:to make	19 -59 -16 -17
person	< l:under	-76 -18 71 -4
person	< l:under the	-46 -37 -14 -14
person	< l:up by	-51 79 -15 -4
person	< l:up to	13 -46 -21 -14
person	< l:used	26 -53 -13 -8
person	< l:version of	-47 -46 -46 -6
person	< l:was	88 -62 28 13
person	< l:watching	48 -32 -8 -12
person	< l:went to	14 13 -30 -7
person	< l:were	44 -77 -17 -9
person	< l:what	-69 32 -25 -23
person	< l:when	54 2 -5 -9
person	< l:where	42 22 -12 -6
person	< l:which	-16 -44 -17 -9
person	< l:which starred	-24 -13 -16 -10
person	< l:while	30 -20 -18 -3
person	< l:who directed	64 -25 -8 -10
person	< l:who helped	-25 -13 -4 -16
person	< l:who is	29 -16 -24 -23
person	< l:who made	-12 27 -13 -5
person	< l:who shoots	1 -43 -10 -9
person	< l:who steered	63 -35 -15 -2
person	< l:who won	15 10 -2 -1
person	< l:whom	-65 -43 -68 -9
person	< l:whose father	-28 -18 -56 -6
person	< l:wife ,	-35 52 33 63
person	< l:will make	41 -9 -11 -15
person	< l:winner	16 -25 -6 -6
person	< l:with	-2 2 11 -13
person	< l:won	14 -4 -10 -5
person	< l:worked with	34 26 -15 -13
person	< l:would take	-11 27 -5 -6
person	< l:writer ,	-60 -37 -23 -10
person	< l:years later	53 -9 -3 -3
person	< last:"	4 -8 -10 -11
person	< last:" "	-26 48 -8 -4
person	< last:" P	-53 81 -25 -31
person	< last:" by	-17 -14 -6 -6
person	< last:" his	-35 7 -20 -18
person	< last:"|	2 -6 -6 -10
person	< last:"|a	60 -28 -11 -7
person	< last:"|d	-24 31 -63 -9
person	< last:# film	-12 40 -14 -14
person	< last:# for	7 11 -44 -4
person	< last:# in	46 -10 -11 -8
person	< last:# with	-65 78 -23 -2
person	< last:'	-21 11 -15 -11
person	< last:'ll	-47 -17 -12 -7
person	< last:'ll|	-47 -17 -12 -7
person	< last:'|	-27 64 -13 -8
person	< last:'|d	-6 -83 -15 -16
person	< last:(	-6 -5 15 -8
person	< last:( "	38 2 -12 -7
person	< last:( P	-63 47 -10 -24
person	< last:(|	-21 -24 42 -8
person	< last:(|a	34 -17 -43 -13
person	< last:) ,	16 -5 -11 -11
person	< last:) is	34 -45 -11 -32
person	< last:+	-61 -60 -32 -33
person	< last:,	1 -1 -13 -16
person	< last:, "	-52 6 58 -12
person	< last:, P	-50 -64 -14 -10
person	< last:, after	53 -1 -13 -8
person	< last:, and	18 -67 2 -10
person	< last:, did	60 -43 -6 -7
person	< last:, following	-40 -7 -8 -20
person	< last:, for	3 -54 -13 -8
person	< last:, headed	13 -33 -23 -21
person	< last:, his	-49 52 -39 -11
person	< last:, in	2 8 -9 -8
person	< last:, including	-23 32 -7 -9
person	< last:, of	28 -30 -10 -11
person	< last:, produced	-20 -35 -34 24
person	< last:, the	-18 -30 68 -21
person	< last:, whose	-24 11 14 -8
person	< last:, with	-85 -36 -13 -11
person	< last:,|	2 -15 -9 -15
person	< last:,|a	2 -7 -11 -9
person	< last:,|d	-30 78 -21 -13
person	< last:,|w	-73 -73 -36 -12
person	< last::	-67 101 -21 -49
person	< last::|d	-30 57 -19 -28
person	< last:;	35 -20 -15 -10
person	< last:; P	-26 48 -7 -3
person	< last:;|	35 -20 -15 -10
person	< last:C ,	-3 -64 -14 -9
person	< last:C biopic	-23 47 -16 -15
person	< last:C in	-2 -5 -8 -7
person	< last:F ,	13 -20 -11 -11
person	< last:F and	1 33 -3 -11
person	< last:L ,	-24 -29 -2 -4
person	< last:L epic	1 22 -6 -3
person	< last:L for	-79 29 -41 -8
person	< last:L in	40 -34 -16 -10
person	< last:O	51 -69 -14 -20
person	< last:O "	40 -24 -3 -7
person	< last:O mystery	-54 -20 -7 -6
person	< last:O|	38 -78 -20 -31
person	< last:P	1 -6 -13 -8
person	< last:P "	22 -13 -13 -8
person	< last:P '	-25 25 -7 -6
person	< last:P (	7 -5 17 -9
person	< last:P +	-61 -60 -32 -33
person	< last:P ,	0 7 -17 -13
person	< last:P and	-76 -51 -17 -25
person	< last:P are	33 -34 -24 -32
person	< last:P classic	-30 -11 -15 -7
person	< last:P comedy	52 -35 -12 -5
person	< last:P film	-65 -71 25 -6
person	< last:P for	-3 -32 23 -18
person	< last:P in	18 5 -10 -7
person	< last:P made	-19 35 -21 -9
person	< last:P of	-10 -3 -19 -17
person	< last:P on	45 23 -23 6
person	< last:P produced	-37 -34 -38 -31
person	< last:P said	-8 -44 -26 45
person	< last:P since	-50 75 -50 -41
person	< last:P spends	-50 -28 -7 -12
person	< last:P story	-73 16 -31 -15
person	< last:P wrote	-58 -28 35 -16
person	< last:P|	-4 -2 -12 -6
person	< last:P|a	25 -19 -11 -10
person	< last:P|d	-21 33 -18 -8
person	< last:P|w	-47 -38 16 -37
person	< last:W '	-22 -35 -16 -19
person	< last:W ,	38 -35 -9 -11
person	< last:W and	-19 -6 -41 -5
person	< last:^ P	-16 -11 -17 -8
person	< last:^ her	60 -5 -24 -27
person	< last:^ his	17 -2 49 -9
person	< last:a	-2 -12 -3 -2
person	< last:a fourth	-61 -53 -24 -21
person	< last:about	-26 13 -31 -8
person	< last:about the	-66 -15 -23 -14
person	< last:about|	-94 47 -41 -12
person	< last:actor for	11 -27 -10 -11
person	< last:adaptation of	-3 6 -9 -12
person	< last:admired in	-3 -36 -19 -5
person	< last:adventure	-59 19 -12 -25
person	< last:adventure|	-59 19 -12 -25
person	< last:after	7 18 -11 -9
person	< last:after "	2 -7 -8 -15
person	< last:after|	46 -30 -12 -10
person	< last:after|d	-80 81 -19 -9
person	< last:agent in	-27 7 -2 -5
person	< last:ago in	-31 -36 -15 -10
person	< last:also	-75 21 -10 116
person	< last:also dressed	-38 -21 -20 -11
person	< last:also in	32 -10 75 -10
person	< last:also made	-8 26 -7 -9
person	< last:also wrote	49 -40 60 -8
person	< last:also|	-70 -96 -57 88
person	< last:among	36 -18 -11 -21
person	< last:among|	36 -18 -11 -21
person	< last:and	1 1 -4 -9
person	< last:and "	-29 8 -10 -7
person	< last:and '	-27 -36 -6 -4
person	< last:and P	-17 74 -15 -10
person	< last:and directed	-17 -26 -26 -11
person	< last:and for	-15 -13 -8 -10
person	< last:and its	20 -10 -7 -7
person	< last:and made	44 -51 -3 -3
person	< last:and|	0 1 4 -8
person	< last:and|a	34 -13 -11 -7
person	< last:and|d	-36 15 -20 -11
person	< last:appeared in	11 -16 -7 -6
person	< last:are	21 7 -24 -19
person	< last:are among	36 -18 -11 -21
person	< last:are|a	33 -34 -24 -32
person	< last:as	-13 -44 -5 -6
person	< last:as|a	-69 -11 -7 -7
person	< last:australian picture	-14 -4 -3 -4
person	< last:autumn comes	-3 -28 -4 -6
person	< last:award for	35 -35 -21 -6
person	< last:ballet thriller	-33 40 -11 -13
person	< last:before	-36 -28 -18 22
person	< last:before|	-36 -28 -18 22
person	< last:behind P	69 -71 -5 -2
person	< last:being	0 -24 -12 -22
person	< last:being|	0 -24 -12 -22
person	< last:billing in	44 -18 -7 -2
person	< last:biopic	-38 37 -22 -8
person	< last:biopic|	-39 47 -19 -15
person	< last:bookkeeper in	-77 -26 -6 -11
person	< last:boxer	76 0 0 -13
person	< last:boxer|d	76 0 0 -13
person	< last:bring	-31 59 -20 -32
person	< last:brought him	-51 -64 -24 84
person	< last:busy being	0 -24 -12 -22
person	< last:busy with	20 14 -7 -7
person	< last:by	-27 -16 -17 -8
person	< last:called	-47 -72 -8 -16
person	< last:called|a	-47 -72 -8 -16
person	< last:camping for	-58 -36 -22 -7
person	< last:cast of	0 -23 -10 -6
person	< last:charts after	-41 -35 -5 -4
person	< last:classic	-3 -15 -12 -10
person	< last:classic|a	64 -29 -5 -6
person	< last:co-star in	32 -38 -9 -8
person	< last:co-starring in	30 -8 -2 -5
person	< last:co-writer of	-43 -34 54 -7
person	< last:co-writer on	-52 -62 -82 -55
person	< last:co-wrote her	-76 33 -43 -26
person	< last:collaborator on	-59 48 102 -61
person	< last:comedy	7 -8 -2 -6
person	< last:comedy|	15 -29 5 -6
person	< last:comedy|a	17 -21 -7 -6
person	< last:comedy|d	-62 89 -14 -8
person	< last:comes	-3 -28 -4 -6
person	< last:comes|	-3 -28 -4 -6
person	< last:completed	4 14 -13 -10
person	< last:completed|	-12 16 -16 -8
person	< last:completed|a	61 -29 -15 -4
person	< last:concert in	-69 -47 -17 -17
person	< last:costume drama	-56 -36 -29 -33
person	< last:credit on	-39 -33 69 -40
person	< last:credits include	-2 13 -15 -7
person	< last:cut	-46 16 -17 -14
person	< last:cutting	-21 -18 -5 -6
person	< last:cutting|	-21 -18 -5 -6
person	< last:cut|	-46 16 -17 -14
person	< last:dealer in	-14 -9 -3 -4
person	< last:debut	-23 32 -25 -3
person	< last:debut in	31 -29 -12 -9
person	< last:debut with	-19 -23 -29 -7
person	< last:developing "	-23 -28 24 -3
person	< last:did	38 -2 -19 -10
person	< last:did|	52 -54 -28 -9
person	< last:did|d	-29 48 -22 -6
person	< last:direct	-16 11 7 -13
person	< last:directed	-21 6 -27 -9
person	< last:directed|	-38 46 32 -3
person	< last:directed|d	-17 -15 -67 -10
person	< last:directing	-23 -74 -10 -7
person	< last:directing|	-25 -26 -5 -1
person	< last:directing|d	-42 -57 -24 -21
person	< last:director ,	-57 72 58 -2
person	< last:director for	-67 59 41 -7
person	< last:director of	-29 40 -22 -18
person	< last:director on	24 -14 -29 -17
person	< last:direct|d	-16 11 7 -13
person	< last:documentary	-50 61 -8 -7
person	< last:documentary|d	-20 -8 -18 -4
person	< last:doing	47 -50 -15 -6
person	< last:doing|	47 -50 -15 -6
person	< last:drama	-25 14 -15 11
person	< last:drama "	-35 -31 -15 -6
person	< last:drama|	-22 15 -16 23
person	< last:drama|a	-45 -20 -4 -37
person	< last:dressed	-38 -21 -20 -11
person	< last:dressed|	-38 -21 -20 -11
person	< last:earlier in	-24 -34 -6 -4
person	< last:editor of	-34 -73 -17 -25
person	< last:epic	-26 67 -15 -10
person	< last:epic|	-43 74 -18 -9
person	< last:ever since	-44 51 -19 -11
person	< last:expedition to	-38 -17 -4 -4
person	< last:fairy tale	-5 5 -5 -1
person	< last:father in	34 -21 -2 -4
person	< last:february for	21 -33 -49 -12
person	< last:film	3 1 15 -11
person	< last:film ,	-42 -67 -42 -9
person	< last:film from	-45 -13 -4 -5
person	< last:film since	-29 -21 49 -25
person	< last:film was	24 -73 -26 73
person	< last:film-maker whose	-19 -5 -15 -2
person	< last:filming	72 -36 -14 -11
person	< last:filming|a	40 -25 -1 -8
person	< last:films as	12 1 -6 -7
person	< last:films include	34 -16 -22 -32
person	< last:film|	13 -13 -6 -11
person	< last:film|a	6 34 -11 -7
person	< last:film|d	-36 30 -32 -4
person	< last:find	0 -14 -19 -10
person	< last:find|	0 -14 -19 -10
person	< last:flavor in	23 -30 -4 -3
person	< last:following	-21 12 -11 -10
person	< last:following|a	15 -41 -5 -12
person	< last:following|d	-45 87 -11 -7
person	< last:for	12 -3 16 -1
person	< last:for "	24 16 -56 -6
person	< last:for P	6 8 -9 -10
person	< last:for directing	-17 20 -7 -2
person	< last:for his	55 -7 -18 -8
person	< last:for|	12 -1 16 2
person	< last:for|a	37 -24 8 -9
person	< last:for|d	-49 25 22 -7
person	< last:fourth	-61 -53 -24 -21
person	< last:friend ;	5 -8 -16 -6
person	< last:from	-6 -9 -12 -14
person	< last:from P	-31 -77 -18 -10
person	< last:from|	36 -3 -12 -14
person	< last:from|a	-79 -40 -8 -11
person	< last:gangland drama	-31 20 -8 -28
person	< last:gangster drama	29 6 -5 -5
person	< last:guard in	-21 41 -5 -5
person	< last:had produced	-32 -38 -10 -32
person	< last:hammer in	-13 -8 -3 -3
person	< last:has	71 -43 -19 -18
person	< last:has completed	-27 -53 -3 -5
person	< last:have	42 12 42 -15
person	< last:he regarded	-17 -24 -37 -22
person	< last:he shot	12 -31 -11 -7
person	< last:headed	13 -33 -23 -21
person	< last:headed|	13 -33 -23 -21
person	< last:heist comedy	-57 -32 53 -20
person	< last:helmed	-30 45 -18 -10
person	< last:helmed|d	-30 45 -18 -10
person	< last:her	-3 16 -20 -12
person	< last:her ;	0 -7 -5 -7
person	< last:her in	27 43 -18 -20
person	< last:herself with	-13 -9 -6 -7
person	< last:her|	-1 12 -20 -13
person	< last:him	-51 -64 -24 84
person	< last:him in	0 -56 -11 -3
person	< last:him on	31 -66 -28 46
person	< last:him through	34 16 -15 -3
person	< last:himself ,	-22 42 -3 -6
person	< last:him|	-51 -64 -24 84
person	< last:his	8 58 16 -10
person	< last:his|	17 59 -25 -11
person	< last:his|a	25 -10 -11 -8
person	< last:his|d	-32 84 67 -7
person	< last:hit	23 36 -12 16
person	< last:hit|	17 37 -12 24
person	< last:honoured for	14 -41 24 -36
person	< last:horror film	-14 30 -11 -6
person	< last:i 'll	-47 -17 -12 -7
person	< last:in	12 -10 -13 -12
person	< last:in "	47 -12 -10 -8
person	< last:in P	3 17 -9 -7
person	< last:in a	-2 -12 -3 -2
person	< last:in ‘	0 -25 -25 -14
person	< last:include	0 -32 -17 32
person	< last:included	18 -49 57 -32
person	< last:includes	-49 9 3 -9
person	< last:includes|	-51 10 5 -24
person	< last:include|	5 -46 -19 50
person	< last:include|a	34 -58 -7 -36
person	< last:include|d	-79 73 -22 -55
person	< last:including	11 27 -8 -9
person	< last:including|	-15 50 -8 -13
person	< last:including|a	31 -23 -5 -4
person	< last:into	17 -3 -18 -23
person	< last:into|	59 -78 -29 -24
person	< last:in|	11 -4 -9 -10
person	< last:in|a	18 -14 -9 -8
person	< last:in|d	-83 -12 -11 -8
person	< last:is	-25 5 -11 41
person	< last:is P	-103 69 -20 -6
person	< last:is filming	-6 36 -31 -8
person	< last:is preparing	-47 40 -30 -13
person	< last:is|	-25 37 -12 44
person	< last:it before	-36 -28 -18 22
person	< last:its	20 -10 -7 -7
person	< last:its|a	20 -10 -7 -7
person	< last:jobs on	-18 11 14 -14
person	< last:joining "	-55 -42 -7 -7
person	< last:just find	0 -14 -19 -10
person	< last:know for	-19 -35 -19 -7
person	< last:known for	-4 -12 -17 8
person	< last:landlords in	43 -5 -4 0
person	< last:later for	-13 -35 -19 -2
person	< last:later took	-1 -36 -17 17
person	< last:lawyer in	67 -37 -8 -24
person	< last:lead in	29 14 -8 -4
person	< last:leads in	31 -12 -4 -7
person	< last:leave	-24 -3 -5 -7
person	< last:leave|	-24 -3 -5 -7
person	< last:left	-32 -34 -35 -30
person	< last:made	-7 7 -23 -8
person	< last:made|	7 -5 -12 -8
person	< last:made|a	10 -20 -6 -4
person	< last:made|d	-25 26 -42 -9
person	< last:make	-29 -62 -11 -10
person	< last:maker of	-43 64 -46 -39
person	< last:make|	-31 31 -23 -8
person	< last:make|d	-24 -89 -11 -13
person	< last:making of	-35 -40 -12 -29
person	< last:mexican whose	-22 6 -28 -5
person	< last:minutes in	33 17 -8 -7
person	< last:more recently	-24 -26 -4 -6
person	< last:movie	-21 35 -9 -6
person	< last:movie|	18 7 -33 -15
person	< last:movie|d	-66 68 -21 -3
person	< last:movie|w	-4 -7 6 -7
person	< last:music for	-48 -56 -41 -6
person	< last:musical	55 -19 -7 -27
person	< last:musical|a	55 -19 -7 -27
person	< last:mystery	-54 -20 -7 -6
person	< last:mystery|	-54 -20 -7 -6
person	< last:name with	-51 -11 64 -5
person	< last:naval drama	-34 -37 -9 39
person	< last:new	-5 -9 -15 -20
person	< last:new|	36 -20 -18 -4
person	< last:next in	-49 -40 -7 -6
person	< last:next is	-52 76 -19 -42
person	< last:nomination for	44 -31 36 -6
person	< last:of	-12 -12 -8 2
person	< last:of "	0 48 -9 -9
person	< last:of P	37 -45 14 13
person	< last:of|	-10 -23 3 -4
person	< last:of|a	3 -20 -11 6
person	< last:of|d	-29 36 -34 10
person	< last:of|w	-16 -31 11 -8
person	< last:on	3 0 6 24
person	< last:on "	-63 2 -20 -15
person	< last:on P	-31 -17 -8 -7
person	< last:on to	-21 -13 -7 -4
person	< last:on|	-10 0 14 38
person	< last:on|a	77 -60 -13 -45
person	< last:on|d	-26 47 -33 -25
person	< last:original	-48 26 -52 -15
person	< last:oscar for	21 -13 -1 -8
person	< last:oscar-nominated movie	-12 -2 -10 -2
person	< last:other is	-30 -46 -6 -24
person	< last:out after	-21 -13 -2 -7
person	< last:overseas for	-48 16 -11 -5
person	< last:part in	-11 -15 -11 -6
person	< last:people leave	-24 -3 -5 -7
person	< last:performance in	-64 -24 -12 -8
person	< last:period drama	-50 4 -9 -7
person	< last:picture	-25 -45 -12 -11
person	< last:picture ,	30 -28 -23 -14
person	< last:picture since	-48 -67 -33 76
person	< last:picture|	-25 -45 -12 -11
person	< last:portrayed in	11 -53 -25 -14
person	< last:premiere of	15 -20 -15 -20
person	< last:preparing	-47 40 -30 -13
person	< last:present her	-62 -11 -31 -24
person	< last:previously scripted	-18 -45 1 -11
person	< last:prison drama	-23 18 -28 -17
person	< last:prize for	1 -2 62 -7
person	< last:produce	-36 -30 -11 81
person	< last:produced	-24 -43 1 11
person	< last:produced|	-26 -31 7 25
person	< last:producer of	-59 -50 -42 25
person	< last:producers on	-28 -20 -13 -32
person	< last:produce|	-36 -30 -11 81
person	< last:producing	-51 -48 -46 69
person	< last:producing|	-51 -48 -46 69
person	< last:put	37 -50 -11 64
person	< last:put|	37 -50 -11 64
person	< last:reboot of	7 48 -4 -5
person	< last:recently	-24 -26 -4 -6
person	< last:recently|a	21 -10 -1 -4
person	< last:recognised for	14 -20 -5 -5
person	< last:regarded	-17 -24 -37 -22
person	< last:release	-69 -53 -32 -40
person	< last:released	-21 -31 -10 -10
person	< last:released|	-30 -30 -7 -15
person	< last:release|	-69 -53 -32 -40
person	< last:remake of	-55 -15 -8 -10
person	< last:remembers ,	14 -25 -4 -5
person	< last:returned for	-7 -30 -33 -17
person	< last:returns with	-24 56 -20 -6
person	< last:revival of	-75 -3 -6 -8
person	< last:roadie in	-2 -32 -11 -18
person	< last:role in	-8 -17 -10 -9
person	< last:role was	10 -23 -13 -11
person	< last:roles in	53 -9 -8 -7
person	< last:romantic comedy	43 5 -8 -5
person	< last:said	-31 77 -28 24
person	< last:said that	-18 -36 -25 -43
person	< last:said|	-31 77 -28 24
person	< last:saw	-26 -40 -11 -8
person	< last:saw|	-26 -40 -11 -8
person	< last:scenes from	-31 -35 -6 -6
person	< last:screenplay for	-50 -52 58 -8
person	< last:script for	-59 -44 23 69
person	< last:scripted	-18 -45 1 -11
person	< last:scripted|	-18 -45 1 -11
person	< last:search of	55 -40 -6 -24
person	< last:second-unit on	-51 25 -18 -39
person	< last:seen in	-13 -22 -8 -6
person	< last:she cut	-46 16 -17 -14
person	< last:she put	-43 -48 -17 60
person	< last:shot	-11 -90 -19 -10
person	< last:shot|	12 -31 -11 -7
person	< last:show	-40 56 -21 -10
person	< last:show|	-40 56 -21 -10
person	< last:signed for	61 -46 -25 -27
person	< last:since	-12 23 24 17
person	< last:since|	-11 30 30 20
person	< last:since|d	-28 -25 -29 -12
person	< last:son in	21 -16 -6 -5
person	< last:spanish-language film	46 -61 -7 -5
person	< last:spends	-50 -28 -7 -12
person	< last:spends|	-50 -28 -7 -12
person	< last:star of	16 -25 -14 32
person	< last:starred in	-33 58 23 35
person	< last:story	-25 20 -13 -9
person	< last:story|d	-40 70 -9 -9
person	< last:straight into	22 2 -15 -25
person	< last:such as	58 -47 -4 -4
person	< last:summer's hit	26 19 -4 -6
person	< last:tale	-5 5 -5 -1
person	< last:tennis triangle	-18 25 -11 -8
person	< last:that	-47 -48 -15 -40
person	< last:that "	-53 -27 -25 -11
person	< last:that|	-47 -45 -18 -41
person	< last:the	-109 -9 44 -11
person	< last:the comedy	-63 -8 -10 -6
person	< last:the documentary	-50 61 -8 -7
person	< last:the film	13 -14 -9 -5
person	< last:the movie	-4 -7 6 -7
person	< last:the musical	55 -19 -7 -27
person	< last:the new	-5 -9 -15 -20
person	< last:the thriller	-1 -28 -9 57
person	< last:the title	-5 -22 -15 -11
person	< last:the young	49 -37 -28 -27
person	< last:them	-41 -44 49 36
person	< last:them|	-41 -44 49 36
person	< last:then for	48 -54 -17 -10
person	< last:they wrote	-16 -33 50 -3
person	< last:the|	-59 -11 53 -7
person	< last:this year's	-50 7 -12 -4
person	< last:thriller	-4 -18 -12 18
person	< last:thriller|	-15 -26 -14 26
person	< last:thriller|a	61 -34 -5 -17
person	< last:through	34 -13 -19 -17
person	< last:through|	34 -13 -19 -17
person	< last:time since	65 21 -11 -17
person	< last:times about	8 18 -14 -6
person	< last:title	-5 -22 -15 -11
person	< last:titled "	-26 -34 -31 -25
person	< last:to	-49 5 -17 -13
person	< last:to "	8 27 -11 -5
person	< last:to P	-34 8 -12 -12
person	< last:to direct	-21 -26 -20 -7
person	< last:to make	-28 -32 -9 -6
person	< last:together on	-16 -39 -26 62
person	< last:took	-27 39 -19 7
person	< last:took|	-27 39 -19 7
person	< last:to|	5 58 -10 -10
person	< last:to|a	-76 -45 -27 -31
person	< last:trampled in	14 -40 -9 -10
person	< last:triangle	-18 25 -11 -8
person	< last:triangle|	-18 25 -11 -8
person	< last:version of	8 -7 -9 -13
person	< last:was	-7 -11 18 4
person	< last:was P	49 -53 -30 -6
person	< last:was also	-34 34 0 64
person	< last:was cutting	-21 -18 -5 -6
person	< last:was doing	47 -50 -15 -6
person	< last:was in	31 -34 -5 -2
person	< last:was|	-43 -2 34 18
person	< last:was|a	13 -46 -30 -39
person	< last:was|d	53 -11 -28 -42
person	< last:which released	-21 -31 -10 -10
person	< last:who did	-29 48 -22 -6
person	< last:who directed	-23 27 -9 -9
person	< last:who left	-32 -34 -35 -30
person	< last:who made	-2 19 -7 -7
person	< last:who produced	-14 -50 -39 -28
person	< last:who wrote	-26 -41 67 -8
person	< last:whose	-23 32 3 -9
person	< last:whose "	-81 -1 -30 -7
person	< last:whose|	-34 60 26 -11
person	< last:whose|d	-5 -23 -40 -6
person	< last:will have	42 12 42 -15
person	< last:will produce	-36 -30 -11 81
person	< last:will show	-40 56 -21 -10
person	< last:with	-29 40 -4 -10
person	< last:with "	38 -26 -15 -4
person	< last:with P	-56 67 -10 -7
person	< last:with|	-16 27 11 -9
person	< last:with|d	-41 65 -21 -9
person	< last:work ,	-36 -25 -29 -14
person	< last:work includes	-38 55 -47 -12
person	< last:work on	-1 -65 -39 -30
person	< last:writer of	-20 -23 72 -11
person	< last:wrote	-9 -29 76 -10
person	< last:wrote|	-45 -21 75 -10
person	< last:wrote|d	-20 -38 35 -14
person	< last:year with	-31 61 -17 -7
person	< last:year's	-41 17 -14 -5
person	< last:year's|	-17 14 -9 -6
person	< last:you saw	-26 -40 -11 -8
person	< last:young	49 -37 -28 -27
person	< last:young|	49 -37 -28 -27
person	< last:‘	0 -25 -25 -14
person	< last:‘|	0 -25 -25 -14
person	< people here:0	6 -16 -12 -3
person	< people here:1	0 4 -11 -8
person	< people here:2	-4 5 -4 -9
person	< people here:3+	-14 -8 -16 -18
person	< people:0	1 17 -16 -24
person	< people:1	-12 -20 -16 -6
person	< people:2	-3 -12 -13 -9
person	< people:3+	-22 -20 -9 -8
person	< r:!	37 -70 -31 -26
person	< r:"	-25 4 -7 -11
person	< r:" (	-23 20 -11 -10
person	< r:" ( #	-23 20 -11 -10
person	< r:" ,	-42 -1 -31 -10
person	< r:" , and	55 33 -12 -3
person	< r:" , was	-38 -40 -66 -12
person	< r:" , which	-69 3 -20 -7
person	< r:" , who	-48 16 -10 -12
person	< r:" .	-20 5 39 -8
person	< r:" . ^	-20 5 39 -8
person	< r:" ?	-26 -34 -31 -25
person	< r:" ? ^	-26 -34 -31 -25
person	< r:" and	55 -9 -10 -11
person	< r:" and "	15 8 -9 -10
person	< r:" and here	67 -57 -19 -13
person	< r:" how	-18 62 -45 -5
person	< r:" how to	-18 62 -45 -5
person	< r:" in	-5 30 -10 -15
person	< r:" in #	-5 30 -10 -15
person	< r:" on	16 27 -7 -5
person	< r:" on the	8 27 -11 -5
person	< r:" remains	-44 -41 -18 -7
person	< r:" remains the	-44 -41 -18 -7
person	< r:" with	-23 -28 24 -3
person	< r:" with P	-23 -28 24 -3
person	< r:'	-25 -84 -9 -9
person	< r:' ,	-26 -59 -6 -7
person	< r:' , last	-27 -36 -6 -4
person	< r:(	12 -2 8 20
person	< r:( "	3 -66 -35 63
person	< r:( " she	-88 -61 -37 56
person	< r:( #	14 -1 5 12
person	< r:( # )	14 -1 5 12
person	< r:( O	-16 41 -15 -17
person	< r:( O has	-16 41 -15 -17
person	< r:( in	-39 -33 69 -40
person	< r:( in theaters	-39 -33 69 -40
person	< r:( june	32 25 -8 -7
person	< r:( june #	32 25 -8 -7
person	< r:)	-14 10 15 -8
person	< r:) ,	-28 12 -25 -11
person	< r:) , P	38 -44 -40 -10
person	< r:) , the	-63 47 -10 -24
person	< r:) and	48 -26 -5 -4
person	< r:) and P	48 -26 -5 -4
person	< r:) is	-82 -21 60 -9
person	< r:) is turning	-82 -21 60 -9
person	< r:,	3 4 -8 -9
person	< r:, "	19 -28 -11 -9
person	< r:, " "	38 27 -7 -6
person	< r:, " a	-53 70 -16 -10
person	< r:, " and	71 -23 -3 -15
person	< r:, " died	-43 -63 -38 -29
person	< r:, " due	40 -24 -3 -7
person	< r:, " in	-32 -31 -10 -6
person	< r:, " is	14 47 -7 -7
person	< r:, " opposite	-31 -22 -3 -1
person	< r:, " the	-66 -72 -9 -16
person	< r:, " which	-67 -66 -9 -9
person	< r:, " with	-36 -57 -11 -2
person	< r:, F	-11 -8 -6 -15
person	< r:, F )	42 -33 -45 -20
person	< r:, F ,	-19 14 5 -8
person	< r:, F .	2 -31 -13 -12
person	< r:, F and	-3 -29 -16 -31
person	< r:, P	50 3 -22 -9
person	< r:, P '	-38 56 -5 -3
person	< r:, P film	49 -12 -5 -2
person	< r:, P for	34 -35 -52 -7
person	< r:, W	-51 -40 -23 -21
person	< r:, W ,	-51 -40 -23 -21
person	< r:, a	-12 -3 0 5
person	< r:, a comedic	-36 -30 -11 81
person	< r:, a comedy	-54 55 -15 -38
person	< r:, a costly	-76 33 -43 -26
person	< r:, a drama	-56 -37 -27 -12
person	< r:, a film	-59 71 -26 -57
person	< r:, a former	-3 -10 -9 -9
person	< r:, a ghost	-45 -10 -5 -3
person	< r:, a horror	-30 -46 -6 -24
person	< r:, a period	36 -51 -17 35
person	< r:, a remake	27 76 -9 -8
person	< r:, a second	0 -23 -10 -6
person	< r:, abandoned	-58 74 -5 -2
person	< r:, about	-19 34 -19 -7
person	< r:, about a	2 34 -13 -7
person	< r:, about the	-49 50 -64 -8
person	< r:, about their	-16 -20 -4 -5
person	< r:, adapted	34 -1 -6 -7
person	< r:, adapted by	34 -1 -6 -7
person	< r:, aged	-63 -52 -27 -54
person	< r:, aged #	-63 -52 -27 -54
person	< r:, an	21 37 -15 -29
person	< r:, an adaptation	-23 43 -32 -32
person	< r:, an oddball	61 -46 -25 -27
person	< r:, and	19 34 -10 14
person	< r:, and P	-25 -8 6 19
person	< r:, and appeared	-7 22 -9 -2
person	< r:, and he	29 58 -5 -6
person	< r:, and in	53 29 -17 -10
person	< r:, and the	61 -21 -21 -8
person	< r:, announced	-85 34 -26 -51
person	< r:, as	42 -3 -7 -6
person	< r:, as C	-41 -25 -4 -9
person	< r:, as someone	0 -24 -12 -22
person	< r:, as the	69 6 -5 -6
person	< r:, based	-33 59 -3 -5
person	< r:, based on	-33 59 -3 -5
person	< r:, beat	-12 -38 -2 -2
person	< r:, beat P	-12 -38 -2 -2
person	< r:, but	-26 40 -23 -13
person	< r:, by	69 -78 -15 -6
person	< r:, by P	69 -78 -15 -6
person	< r:, complete	14 -33 -10 -11
person	< r:, complete the	14 -33 -10 -11
person	< r:, died	-32 38 -14 -4
person	< r:, directed	-8 -26 16 -7
person	< r:, directed by	-3 -35 30 -6
person	< r:, directed it	-14 36 -34 -17
person	< r:, due	2 -6 -7 -7
person	< r:, due for	30 -8 -2 -5
person	< r:, due out	-42 -8 -28 -15
person	< r:, filmed	7 20 -22 -5
person	< r:, for	-38 -24 4 63
person	< r:, for P	-3 -28 -4 -6
person	< r:, for which	-71 -3 29 85
person	< r:, four	-11 18 -17 -12
person	< r:, four months	-11 18 -17 -12
person	< r:, from	-24 38 -14 -21
person	< r:, from P	5 -8 -16 -6
person	< r:, from the	-38 96 -10 -7
person	< r:, had	16 25 19 -9
person	< r:, had been	-34 91 -8 -7
person	< r:, had submitted	-30 -53 50 -32
person	< r:, has	-5 -7 -5 -3
person	< r:, has a	32 -39 -19 -15
person	< r:, has agreed	19 3 -5 -3
person	< r:, has been	-35 -57 12 35
person	< r:, has nothing	11 -1 -4 -3
person	< r:, has ruled	45 14 -25 -2
person	< r:, he	-26 -40 -11 -8
person	< r:, he was	-26 -40 -11 -8
person	< r:, in	-14 -22 11 45
person	< r:, in #	7 -71 -44 63
person	< r:, in L	-39 -59 -34 69
person	< r:, in which	-9 -8 18 -13
person	< r:, is	-3 -24 -19 -1
person	< r:, is a	74 -40 -4 -12
person	< r:, is cast	8 61 -5 -1
person	< r:, is celebrated	-46 -49 -9 -6
person	< r:, is currently	4 45 -8 -11
person	< r:, is directing	-18 -57 -15 -14
person	< r:, is expected	53 -13 -6 -4
person	< r:, is in	-62 -7 -5 -3
person	< r:, is repped	26 27 -5 -3
person	< r:, is scripting	-52 -62 -82 -55
person	< r:, is the	93 8 -7 -12
person	< r:, is to	32 -63 -26 -11
person	< r:, it	-20 35 -75 -8
person	< r:, it opened	-20 35 -75 -8
person	< r:, made	-45 127 -14 -10
person	< r:, made for	-53 77 -21 -15
person	< r:, made in	-42 71 -16 -23
person	< r:, n.j.	-69 -47 -17 -17
person	< r:, n.j. ^	-69 -47 -17 -17
person	< r:, opposite	82 -44 -13 -15
person	< r:, opposite P	82 -44 -13 -15
person	< r:, out	-63 61 -11 -19
person	< r:, out in	29 6 -5 -5
person	< r:, out of	-91 49 -45 -51
person	< r:, plays	-5 -25 -8 -11
person	< r:, plays C	75 -48 -19 -46
person	< r:, plays a	66 -16 -4 -5
person	< r:, plays the	-68 -44 -15 -8
person	< r:, provides	-59 -31 -2 -6
person	< r:, provides the	-59 -31 -2 -6
person	< r:, released	14 14 -5 -7
person	< r:, released in	14 14 -5 -7
person	< r:, returns	-29 32 -28 -14
person	< r:, returns with	-29 32 -28 -14
person	< r:, said	-6 -20 -14 53
person	< r:, said :	7 11 -9 -18
person	< r:, said he	-27 7 -2 -5
person	< r:, said the	-74 -55 -33 65
person	< r:, scripted	78 -15 -4 -12
person	< r:, scripted by	78 -15 -4 -12
person	< r:, set	21 -16 -6 -5
person	< r:, set among	21 -16 -6 -5
person	< r:, shot	-42 10 -11 58
person	< r:, shot in	-42 10 -11 58
person	< r:, starring	-29 31 -8 -4
person	< r:, starring P	-24 21 -7 -3
person	< r:, still	22 7 -20 -12
person	< r:, still the	31 -12 -4 -7
person	< r:, taken	8 -24 -11 -7
person	< r:, taken from	8 -24 -11 -7
person	< r:, the	-13 6 -14 1
person	< r:, the #	-11 25 -10 -8
person	< r:, the P	-8 -46 -11 41
person	< r:, the film	-13 -9 -6 -7
person	< r:, the first	-23 -9 -2 -6
person	< r:, the latter	-23 39 -9 -3
person	< r:, the second	48 -23 -16 -16
person	< r:, the winner	-63 62 -30 -12
person	< r:, thought	30 -69 71 -21
person	< r:, thought about	30 -69 71 -21
person	< r:, to	2 -8 -12 -11
person	< r:, to the	9 -9 -8 -9
person	< r:, told	-12 45 -25 -17
person	< r:, took	-51 -25 59 -12
person	< r:, was	14 -45 21 21
person	< r:, was the	-82 36 -61 -27
person	< r:, where	44 59 -19 -8
person	< r:, where P	44 59 -19 -8
person	< r:, which	-42 24 32 -10
person	< r:, which O	-22 27 -11 -4
person	< r:, which P	8 -64 70 59
person	< r:, which arrives	54 18 -24 -5
person	< r:, which did	-67 35 62 -5
person	< r:, which features	-35 -50 -15 -6
person	< r:, which had	-36 -4 -28 -8
person	< r:, which has	-59 80 -23 -7
person	< r:, which is	-37 -41 -11 47
person	< r:, which opens	-20 39 24 -96
person	< r:, which put	-16 -33 50 -3
person	< r:, which sank	-50 4 -9 -7
person	< r:, which starred	-23 33 -9 -7
person	< r:, which swept	-49 35 -30 -28
person	< r:, which was	-5 4 -18 -12
person	< r:, which won	-5 52 -16 -8
person	< r:, which world	-59 48 102 -61
person	< r:, while	66 -30 -4 -4
person	< r:, while P	66 -30 -4 -4
person	< r:, whose	-34 55 -11 -7
person	< r:, whose hotel-bar	-36 24 -9 -7
person	< r:, will	13 1 -15 -24
person	< r:, will be	6 6 -9 -12
person	< r:, with	-10 2 -11 -10
person	< r:, with P	-18 7 -11 -9
person	< r:, with the	-78 -17 -26 -13
person	< r:, writes	-61 -60 -32 -33
person	< r:, writes and	-61 -60 -32 -33
person	< r:, wrote	-48 -50 33 -14
person	< r:, wrote the	-48 -50 33 -14
person	< r:-	-30 28 -14 -12
person	< r:.	1 -11 -13 -14
person	< r:. "	7 -9 -9 -9
person	< r:. " ^	7 -9 -9 -9
person	< r:. ^	5 -10 -12 -14
person	< r:. ^ ^	5 -10 -12 -14
person	< r:/	-67 -94 -17 -18
person	< r:/ #	-67 -94 -17 -18
person	< r:/ # .	-67 -94 -17 -18
person	< r::	-77 -62 -26 -14
person	< r:: #	-37 -24 -22 -15
person	< r:: # to	-37 -24 -22 -15
person	< r:;	-26 28 -8 27
person	< r:; C	11 11 -8 -15
person	< r:; C ,	11 11 -8 -15
person	< r:; P	15 71 -8 -11
person	< r:; P in	-63 78 -9 -12
person	< r:; and	25 -20 -5 -5
person	< r:; and a	25 -20 -5 -5
person	< r:; for	-37 40 -9 -11
person	< r:; for P	-37 40 -9 -11
person	< r:; that	-86 -10 -3 -24
person	< r:; that alone	-28 -20 -13 -32
person	< r:; the	-51 -64 -24 84
person	< r:; the two	-51 -64 -24 84
person	< r:^	-62 -54 -12 -10
person	< r:^ ^	-62 -54 -12 -10
person	< r:^ ^ ^	-62 -54 -12 -10
person	< r:alongside	57 -22 -12 -24
person	< r:and	2 6 -11 -13
person	< r:and ,	-23 -88 -8 -9
person	< r:and , as	-35 -73 -5 -20
person	< r:and , for	-14 -4 -3 -4
person	< r:and F	-5 13 -7 -16
person	< r:and F ,	27 -29 1 -12
person	< r:and F .	-13 35 -9 -20
person	< r:and F as	-38 55 -47 -12
person	< r:and F for	-30 0 -16 -17
person	< r:and O	-75 -44 -49 -64
person	< r:and P	45 19 -21 -9
person	< r:and P ,	90 -35 -35 -8
person	< r:and P F	-47 60 -8 -6
person	< r:and P for	-69 -44 -11 -9
person	< r:and W	-41 -53 -27 16
person	< r:and W ,	-41 -53 -27 16
person	< r:and gave	-2 39 -12 -4
person	< r:and gave the	-2 39 -12 -4
person	< r:and grows	64 -4 -14 -6
person	< r:and grows it	64 -4 -14 -6
person	< r:and the	71 -10 -31 9
person	< r:and the comedy	-38 18 -3 -7
person	< r:and the documentary	-29 -2 -9 -23
person	< r:and the landlady	17 56 -4 -3
person	< r:and then	-43 70 -21 -19
person	< r:and this	-37 -18 26 -4
person	< r:and this year's	-21 -13 -7 -4
person	< r:and was	15 -49 -4 -9
person	< r:and was one	-7 -55 -5 -6
person	< r:and went	-22 -3 -22 -4
person	< r:and went on	-22 -3 -22 -4
person	< r:and who	2 8 -23 -4
person	< r:and who 'd	2 -43 -13 1
person	< r:as	-57 48 -10 6
person	< r:as "	-17 -24 -37 -22
person	< r:as " the	-17 -24 -37 -22
person	< r:as C	1 29 -6 -6
person	< r:as C ,	1 29 -6 -6
person	< r:as a	37 -13 -18 -9
person	< r:as a miner's	37 -13 -18 -9
person	< r:as well	-32 51 10 32
person	< r:as well as	-32 51 10 32
person	< r:award	-22 -35 -16 -19
person	< r:award for	-22 -35 -16 -19
person	< r:award for most	-22 -35 -16 -19
person	< r:because	-55 -25 -17 -37
person	< r:before	-15 48 -14 -17
person	< r:but	-60 -64 -7 -5
person	< r:but left	-37 -43 -15 -15
person	< r:by	22 -93 -33 -9
person	< r:by P	30 -58 -20 -8
person	< r:came	58 67 -22 -18
person	< r:cast	11 -39 -13 -13
person	< r:cast .	27 -14 -6 -8
person	< r:cast . ^	27 -14 -6 -8
person	< r:close	-52 6 -38 -20
person	< r:close the	-52 6 -38 -20
person	< r:close the list	-52 6 -38 -20
person	< r:closes	0 -7 -5 -7
person	< r:closes the	0 -7 -5 -7
person	< r:closes the L	0 -7 -5 -7
person	< r:crying	-24 -3 -5 -7
person	< r:crying rather	-24 -3 -5 -7
person	< r:crying rather than	-24 -3 -5 -7
person	< r:director	-14 13 9 41
person	< r:director .	30 -31 -4 -28
person	< r:director . ^	30 -31 -4 -28
person	< r:director P	-48 -9 -5 -5
person	< r:director P .	-48 -9 -5 -5
person	< r:director and	-34 34 0 64
person	< r:director and wrote	-34 34 0 64
person	< r:dropped	73 -84 -28 -23
person	< r:elsewhere	-1 -36 -17 17
person	< r:elsewhere .	-1 -36 -17 17
person	< r:elsewhere . ^	-1 -36 -17 17
person	< r:film	4 -3 -12 -7
person	< r:film ,	4 -3 -18 -8
person	< r:film , which	38 5 -28 -16
person	< r:flashback	-2 -12 -3 -2
person	< r:flashback scene	-2 -12 -3 -2
person	< r:flashback scene .	-2 -12 -3 -2
person	< r:follows	70 -24 -11 -11
person	< r:follows a	80 -22 -7 -12
person	< r:follows a robot	80 -22 -7 -12
person	< r:for	8 -11 1 9
person	< r:for O	-56 22 -14 -6
person	< r:for O .	-48 -6 -23 -14
person	< r:for P	15 -19 39 -10
person	< r:for P ,	-30 -67 43 -14
person	< r:for P .	-30 43 32 -3
person	< r:for P and	60 -56 6 -15
person	< r:for the	18 -13 -65 50
person	< r:for the L	55 -40 -6 -24
person	< r:from	-4 -30 -15 -24
person	< r:from F	44 -9 -1 -19
person	< r:from F director	44 -9 -1 -19
person	< r:from a	-20 -30 -17 -29
person	< r:from a first	31 66 -18 -20
person	< r:got	-28 64 -19 -4
person	< r:got him	-28 64 -19 -4
person	< r:had	-55 -15 -25 -60
person	< r:has	8 41 -20 -12
person	< r:has become	-23 -67 -27 -30
person	< r:has become the	-23 -67 -27 -30
person	< r:has been	-79 98 -19 -21
person	< r:have	-47 -56 -32 -20
person	< r:have been	-47 -56 -32 -20
person	< r:have been telling	-47 -56 -32 -20
person	< r:he	-37 3 -7 -7
person	< r:he directed	-21 -13 -2 -7
person	< r:he directed one	-21 -13 -2 -7
person	< r:he sparred	-32 -23 -10 -3
person	< r:he sparred with	-32 -23 -10 -3
person	< r:if	-21 41 -5 -5
person	< r:if you	-21 41 -5 -5
person	< r:if you saw	-21 41 -5 -5
person	< r:in	-48 2 13 -14
person	< r:in #	-21 13 -22 -8
person	< r:in # ,	-36 59 -43 -5
person	< r:in # .	-20 -2 -19 -10
person	< r:in L	-56 10 -17 -13
person	< r:in L for	6 50 -33 -18
person	< r:in a	64 -48 -25 -29
person	< r:in a comedy	64 -48 -25 -29
person	< r:in june	-32 -34 -35 -30
person	< r:in june .	-32 -34 -35 -30
person	< r:in one	60 -43 -6 -7
person	< r:in one take	60 -43 -6 -7
person	< r:in the	-105 -11 15 -20
person	< r:in the back	-15 -21 28 -20
person	< r:is	61 -60 -25 42
person	< r:is set	55 -27 -25 60
person	< r:is to	-75 -27 -47 -27
person	< r:is to be	-53 -42 -6 -13
person	< r:last	70 -32 -23 -6
person	< r:leads	33 -34 -24 -32
person	< r:leads .	33 -34 -24 -32
person	< r:leads . ^	33 -34 -24 -32
person	< r:leaking	-50 -28 -7 -12
person	< r:leaking on	-50 -28 -7 -12
person	< r:leaking on the	-50 -28 -7 -12
person	< r:movie	-57 29 -25 -40
person	< r:movie is	-57 29 -25 -40
person	< r:movie is here	-57 29 -25 -40
person	< r:next	11 5 -11 -11
person	< r:next great	0 -14 -19 -10
person	< r:next great villain	0 -14 -19 -10
person	< r:next november	41 42 -5 -3
person	< r:next november ,	41 42 -5 -3
person	< r:of	-29 60 -37 -28
person	< r:off	-18 25 -11 -8
person	< r:off sept	-18 25 -11 -8
person	< r:off sept .	-18 25 -11 -8
person	< r:on	-33 38 -6 -9
person	< r:opens	-45 8 -37 -12
person	< r:opens next	-45 8 -37 -12
person	< r:opens next month	-45 8 -37 -12
person	< r:out	49 53 -25 -38
person	< r:picture	-42 -4 -21 -22
person	< r:picture ,	-42 -4 -21 -22
person	< r:picture , which	-42 -4 -21 -22
person	< r:remains	-66 74 -44 -41
person	< r:star	-54 -38 73 -11
person	< r:star P	-54 -38 73 -11
person	< r:star P have	-42 -46 -28 -10
person	< r:tells	-39 -27 -23 -4
person	< r:temper	34 -45 -11 -32
person	< r:temper .	34 -45 -11 -32
person	< r:temper . ^	34 -45 -11 -32
person	< r:to	-89 75 -6 -16
person	< r:together	-16 -26 53 -18
person	< r:together ,	-16 -26 53 -18
person	< r:together , scripted	-16 -26 53 -18
person	< r:too	-32 9 -35 -32
person	< r:was	-32 27 -18 -10
person	< r:was .	-60 18 -10 -14
person	< r:was . ^	-60 18 -10 -14
person	< r:was a	-22 6 -28 -5
person	< r:was a hit	-22 6 -28 -5
person	< r:was chosen	-47 67 -20 -20
person	< r:was chosen as	-47 67 -20 -20
person	< r:was shot	30 -22 -12 -5
person	< r:was shot in	46 -61 -7 -5
person	< r:will	48 -117 -45 -35
person	< r:win	-51 -68 -11 -14
person	< r:win ,	-51 -68 -11 -14
person	< r:win , in	-51 -68 -11 -14
person	< r:with	21 -52 24 -1
person	< r:with P	26 -51 35 2
person	< r:with P ,	51 -88 -30 24
person	< r:with P .	44 -57 -20 26
person	< r:with P and	-40 60 -34 60
person	< r:with P for	-26 75 -12 -10
person	< r:with P in	-73 16 -31 -15
person	< r:with P just	-27 -86 80 -7
person	< r:won	-27 -23 24 13
person	< r:won anything	-36 -28 -18 22
person	< r:won anything .	-36 -28 -18 22
person	< r:would	-39 -44 -23 12
person	< r:would get	-70 -28 -41 -52
person	< r:would go	-8 -44 -26 45
person	< r:would go back	-8 -44 -26 45
person	< r:writers	-18 -30 68 -21
person	< r:writers ,	-18 -30 68 -21
person	< r:writers , are	-18 -30 68 -21
person	< r:…	-24 -63 -17 -4
person	< r:… or	-24 -63 -17 -4
person	< r:… or so	-24 -63 -17 -4
person	< w:"	6 -9 -11 -12
person	< w:#	9 3 -1 0
person	< w:$	-42 31 -22 -34
person	< w:'	9 2 -9 -9
person	< w:'d	-31 -79 63 -18
person	< w:'ll	68 -12 -11 -6
person	< w:'s	43 -15 -8 -5
person	< w:'ve	-52 -74 92 -35
person	< w:(	-6 -5 1 -6
person	< w:)	-28 -8 -3 -6
person	< w:+	-61 -60 -32 -33
person	< w:,	-15 -13 -13 -12
person	< w:.	-49 -27 -22 -18
person	< w::	-30 47 -14 -19
person	< w:;	-11 -27 -10 -8
person	< w:C	4 -12 -9 -9
person	< w:F	-12 -15 -8 -11
person	< w:L	3 -11 -10 -2
person	< w:O	-17 -19 -11 -11
person	< w:P	-4 -21 -19 -8
person	< w:W	-35 -9 -14 -9
person	< w:a	1 0 -8 -5
person	< w:aboard	-16 -18 -8 -4
person	< w:abortion	-32 -10 -4 -6
person	< w:about	-43 -15 -10 -9
person	< w:academy	44 -14 -7 -10
person	< w:account	-46 -28 -30 -19
person	< w:act	4 21 -18 0
person	< w:action	61 -55 -5 -19
person	< w:actor	63 -61 -39 -8
person	< w:actors	-48 35 -19 -17
person	< w:actress	76 -31 -15 -5
person	< w:adaptation	-3 6 -9 -12
person	< w:admire	-8 -36 -13 -3
person	< w:admired	-3 -36 -19 -5
person	< w:adventure	-59 19 -12 -25
person	< w:after	-9 41 -11 -9
person	< w:again	1 46 -15 51
person	< w:agent	5 -31 -4 -6
person	< w:ago	-31 -36 -15 -10
person	< w:all	-68 -1 0 -12
person	< w:alongside	1 -19 -20 -61
person	< w:already	-65 47 -9 -7
person	< w:also	0 2 14 24
person	< w:although	-53 62 -37 -21
person	< w:ambitious	-21 11 -6 -4
person	< w:amend	-40 54 -3 -5
person	< w:amends	-40 54 -3 -5
person	< w:american	-11 -9 -11 16
person	< w:among	-2 -55 57 47
person	< w:amuse	-21 -11 -7 -1
person	< w:an	-8 -20 -1 8
person	< w:and	-18 -14 -3 -5
person	< w:animate	-45 31 -25 -19
person	< w:animated	-45 31 -25 -19
person	< w:another	39 50 -10 -31
person	< w:any	-23 -28 -4 -11
person	< w:apart	-28 -28 -4 -4
person	< w:appear	11 -18 -7 -6
person	< w:appearance	35 -38 -13 -10
person	< w:appeared	31 -12 -6 -5
person	< w:appearing	-3 -55 -23 -5
person	< w:appears	-51 -15 -4 -8
person	< w:approach	52 -22 -42 -11
person	< w:approached	52 -22 -42 -11
person	< w:are	9 6 -1 -9
person	< w:ark	-24 -29 -2 -4
person	< w:arrest	41 -7 -5 -5
person	< w:as	-3 -12 3 -9
person	< w:ask	-29 -45 -7 -5
person	< w:assistant	-78 -10 -1 -7
person	< w:at	27 -6 5 10
person	< w:attend	45 -38 -29 -13
person	< w:attended	0 -20 -20 -15
person	< w:audiences	57 -3 -10 -2
person	< w:audition	-9 -27 -9 -1
person	< w:australian	-9 -21 -4 -5
person	< w:author	-72 11 14 -9
person	< w:autumn	-10 42 -8 -6
person	< w:autumn's	34 -51 61 -12
person	< w:avalanche-fleeing	-19 -6 -2 -1
person	< w:award	-4 -4 -5 -9
person	< w:back	-96 5 -18 -10
person	< w:ballet	-26 37 -11 -9
person	< w:bar	-26 -69 -14 -10
person	< w:barred	-26 -69 -14 -10
person	< w:base	-17 -12 -8 -9
person	< w:based	-17 -12 -8 -9
person	< w:be	14 -6 -11 -10
person	< w:bear	57 -23 -10 -18
person	< w:beat	-47 -5 -4 -7
person	< w:became	-43 -16 -5 -3
person	< w:because	69 -48 -4 -11
person	< w:become	-34 -7 -4 -4
person	< w:been	3 -19 14 29
person	< w:before	-3 -33 -9 -6
person	< w:begin	61 -54 -6 -4
person	< w:begun	61 -54 -6 -4
person	< w:behind	-13 1 -13 -8
person	< w:behind-the-camera	-47 58 -15 -23
person	< w:being	0 -31 -13 -24
person	< w:best	17 0 -10 -8
person	< w:best-known	60 -8 -2 -3
person	< w:better	15 7 -4 -5
person	< w:between	-35 -51 -30 -19
person	< w:big	10 5 -8 -5
person	< w:biggest	8 18 -14 -6
person	< w:bilingual	-18 -12 -4 -2
person	< w:bill	44 -18 -7 -2
person	< w:billing	44 -18 -7 -2
person	< w:biopic	-31 37 -17 -9
person	< w:bite	16 52 -19 -22
person	< w:black	-5 -22 -15 -11
person	< w:blind	82 -52 -15 -5
person	< w:blockbusters	30 -4 -2 -1
person	< w:both	95 -69 -38 54
person	< w:boxer	80 -2 -3 -5
person	< w:boy	51 -17 -4 -6
person	< w:boyhood	-4 -22 -17 -26
person	< w:break	-10 -10 -10 -6
person	< w:bring	-73 0 -13 42
person	< w:british	42 -27 -16 -9
person	< w:broke	-7 13 -10 -3
person	< w:brought	-71 -56 -18 49
person	< w:build	50 -51 -15 -32
person	< w:builder	-24 -29 -2 -4
person	< w:building	50 -51 -15 -32
person	< w:business	-45 -12 -4 -18
person	< w:busy	2 47 -8 -11
person	< w:but	-6 -14 -11 -8
person	< w:by	-8 -13 -12 -7
person	< w:call	-61 79 -13 -11
person	< w:called	-52 28 -14 -12
person	< w:came	-3 44 -39 21
person	< w:camera	-22 22 -9 -7
person	< w:camp	-58 -36 -22 -7
person	< w:camping	-58 -36 -22 -7
person	< w:can	-53 -17 -8 -7
person	< w:captain	10 -16 -14 -9
person	< w:career	26 4 -8 -5
person	< w:cast	26 -2 -8 -11
person	< w:category	-36 -30 63 -4
person	< w:cattle	46 -3 -2 -5
person	< w:chair	-28 49 -6 -8
person	< w:chapter	-19 -22 -4 -10
person	< w:character	-26 -2 -9 -5
person	< w:chart	-41 -35 -5 -4
person	< w:charts	-41 -35 -5 -4
person	< w:cheer	0 -8 -6 -21
person	< w:cheered	0 -8 -6 -21
person	< w:child	38 -9 -1 -1
person	< w:children	-8 50 -5 -2
person	< w:choice	60 1 -1 -4
person	< w:choose	3 14 61 -5
person	< w:chosen	3 14 61 -5
person	< w:cinema	43 -13 70 -12
person	< w:cinematographer	-51 34 -6 -10
person	< w:claim	37 -55 -14 -4
person	< w:claims	37 -55 -14 -4
person	< w:class	-10 34 38 -4
person	< w:classic	-3 -15 -12 -10
person	< w:co-star	31 -19 -10 -12
person	< w:co-starring	30 -8 -2 -5
person	< w:co-write	-44 -70 -1 -6
person	< w:co-writer	-56 -58 59 -18
person	< w:co-wrote	-44 -70 -1 -6
person	< w:cold	-31 -22 -3 -1
person	< w:collect	-52 50 -47 -6
person	< w:collected	-52 50 -47 -6
person	< w:combine	30 -4 -2 -1
person	< w:come	-6 14 -15 2
person	< w:comeback	22 49 -24 -23
person	< w:comedy	11 -8 -3 -5
person	< w:comes	-20 -38 -4 -7
person	< w:coming	17 3 -6 -12
person	< w:commit	-57 0 -18 -15
person	< w:committed	-57 0 -18 -15
person	< w:company	-40 -15 -13 -10
person	< w:compete	-30 -15 -8 -9
person	< w:competed	34 -16 -6 -13
person	< w:complete	19 28 -13 -8
person	< w:completed	37 7 -14 -8
person	< w:confirm	-42 -4 -21 -22
person	< w:confirmed	-42 -4 -21 -22
person	< w:cop	41 -7 -5 -5
person	< w:costume	28 -40 -12 -10
person	< w:costumes	-38 -21 -20 -11
person	< w:create	-36 -6 -9 -9
person	< w:created	-36 -6 -9 -9
person	< w:credit	3 -1 20 34
person	< w:credits	4 8 -17 49
person	< w:critics	-15 -34 -9 -23
person	< w:cult	-40 -11 -4 -3
person	< w:currently	-28 -67 -7 -13
person	< w:cut	-14 -16 -9 -6
person	< w:cutting	-21 -18 -5 -6
person	< w:d'or	-45 9 -18 -2
person	< w:dame	-46 -25 -8 -9
person	< w:dark	-38 53 -11 0
person	< w:daughter	-20 -25 -51 -1
person	< w:deal	-3 -20 -14 -30
person	< w:dealer	5 -9 -3 -3
person	< w:debut	9 3 -14 -9
person	< w:debuted	37 -10 -5 -16
person	< w:december's	-5 -22 -15 -11
person	< w:decision	-56 -61 -17 -39
person	< w:desert	-3 2 54 -13
person	< w:develop	-23 -28 24 -3
person	< w:developing	-23 -28 24 -3
person	< w:did	3 37 -15 -12
person	< w:die	-7 2 -11 -5
person	< w:died	-16 -17 -19 -2
person	< w:different	-22 36 -7 -3
person	< w:direct	-8 0 -9 -10
person	< w:directed	2 12 -8 -9
person	< w:directing	-36 -48 -17 -6
person	< w:director	13 36 9 -10
person	< w:director's	-47 31 -17 -7
person	< w:directorial	-89 -43 -7 -8
person	< w:dislike	44 -51 -3 -3
person	< w:disliked	44 -51 -3 -3
person	< w:distribution	-22 -25 -3 -31
person	< w:do	-32 46 7 -9
person	< w:documentary	-40 74 -40 -9
person	< w:doing	47 -50 -15 -6
person	< w:done	-53 -40 -56 -31
person	< w:double	-24 -14 -9 -10
person	< w:doubled	1 -10 -3 -6
person	< w:down	-57 -30 -7 -12
person	< w:drag	-34 21 -21 -7
person	< w:drama	-38 32 -12 5
person	< w:dramatic	50 -34 -26 -4
person	< w:dramatist	-31 65 -55 -7
person	< w:dress	36 -26 -12 -2
person	< w:dressed	36 -26 -12 -2
person	< w:drug	5 -9 -3 -3
person	< w:dual	-8 -2 -7 -1
person	< w:dying	0 18 -5 -3
person	< w:each	-46 38 48 -16
person	< w:earlier	-33 15 -13 17
person	< w:earn	40 -21 -21 -4
person	< w:earned	40 -21 -21 -4
person	< w:eat	69 -20 -5 -5
person	< w:edit	45 32 19 -8
person	< w:edited	49 43 51 0
person	< w:editor	-27 -24 -6 -4
person	< w:end	-53 -28 -40 -5
person	< w:enough	-2 -32 -11 -18
person	< w:entry	14 -25 -4 -5
person	< w:epic	-24 44 -17 -11
person	< w:especially	-18 -6 -9 -4
person	< w:event.current	0 -2 0 -8
person	< w:ever	-49 44 -18 -11
person	< w:executive	-46 -32 -10 105
person	< w:expect	-25 -58 -19 -21
person	< w:expected	-25 -58 -19 -21
person	< w:expedition	-38 -17 -4 -4
person	< w:expense	-10 -21 -2 -5
person	< w:fairy	-5 5 -5 -1
person	< w:fall	-54 -12 -18 -4
person	< w:fame	45 -19 0 -5
person	< w:family	27 17 -37 -9
person	< w:fan	0 -8 -6 -21
person	< w:fans	0 -8 -6 -21
person	< w:father	10 2 -5 -7
person	< w:favorite	-14 -36 -19 -14
person	< w:favourite	65 -11 -29 -12
person	< w:feature	-45 84 -14 -21
person	< w:features	-35 52 -11 -10
person	< w:february	21 -33 -49 -12
person	< w:festival	33 -25 -8 76
person	< w:feuding	43 -5 -4 0
person	< w:few	14 9 -9 -5
person	< w:fiction	-32 73 -15 -6
person	< w:field	23 -17 -4 -1
person	< w:fifth	-17 -14 -6 -6
person	< w:film	1 3 -2 -7
person	< w:filming	64 -38 -12 -9
person	< w:films	25 -9 -9 -11
person	< w:find	27 -5 -4 -8
person	< w:finish	105 -28 -32 -20
person	< w:finished	84 -35 -46 -25
person	< w:first	-5 -2 3 15
person	< w:first-billed	0 -2 0 -8
person	< w:fish	-2 -12 -3 -2
person	< w:fishes	-2 -12 -3 -2
person	< w:five	14 -2 -1 -3
person	< w:flavor	23 -30 -4 -3
person	< w:flesh-and-blood	-48 35 -19 -17
person	< w:follow	-13 17 -11 -8
person	< w:follow-up	-60 77 -23 -25
person	< w:followed	-17 20 -18 -5
person	< w:following	-12 18 -10 -8
person	< w:for	-1 -13 5 -7
person	< w:former	-49 -54 -21 -14
person	< w:forthcoming	76 -3 -7 70
person	< w:found	-8 -11 -4 87
person	< w:four	-48 -15 -6 -9
person	< w:fourteen	40 -21 -21 -4
person	< w:fourth	-66 -57 -10 -12
person	< w:french	54 -68 -56 -10
person	< w:fresh	-69 58 -24 -13
person	< w:friend	-3 -6 -15 -4
person	< w:friends	67 -19 -20 -2
person	< w:from	-23 -18 -9 -9
person	< w:full-length	-38 49 -29 -18
person	< w:gain	-2 -4 -2 -4
person	< w:gained	-2 -4 -2 -4
person	< w:game	-46 -22 -41 -34
person	< w:gangland	-31 20 -8 -28
person	< w:gangster	34 -6 -4 -4
person	< w:gave	-48 -16 -10 -8
person	< w:get	16 -18 -4 -6
person	< w:gets	29 -28 -5 -5
person	< w:getting	-12 -9 -4 -3
person	< w:gig	-59 -7 -4 -7
person	< w:gigs	-47 58 -15 -23
person	< w:give	-42 0 -9 -8
person	< w:go	1 43 -11 -7
person	< w:golden	19 12 -8 -4
person	< w:good	-35 -15 -2 -7
person	< w:got	19 -15 12 -8
person	< w:grandfather's	5 -8 -16 -6
person	< w:group	-17 -14 -6 -6
person	< w:guard	-12 17 -4 -6
person	< w:had	11 -23 -10 14
person	< w:hammer	-13 -8 -3 -3
person	< w:hand	-25 -77 51 -24
person	< w:handle	-58 69 -21 -31
person	< w:handled	-58 69 -21 -31
person	< w:has	0 -15 -23 -7
person	< w:have	-22 -35 -5 -13
person	< w:having	-13 -9 -6 -7
person	< w:he	27 -27 26 -6
person	< w:head	-20 -21 -10 -8
person	< w:headed	13 -33 -23 -21
person	< w:headfirst	-24 39 -8 -5
person	< w:heist	-57 -32 53 -20
person	< w:helm	-30 45 -18 -10
person	< w:helmed	-30 45 -18 -10
person	< w:help	-5 -3 -6 -4
person	< w:helped	-5 -3 -6 -4
person	< w:hemisphere	21 8 -6 -3
person	< w:her	-11 7 -13 -7
person	< w:here	-37 68 -28 -20
person	< w:hero	-75 59 -22 -18
person	< w:herself	-5 -13 -4 -7
person	< w:him	-1 25 -7 6
person	< w:himself	-52 118 -9 -9
person	< w:hindi	8 18 -14 -6
person	< w:hire	-61 32 -5 -3
person	< w:hired	-61 32 -5 -3
person	< w:his	27 -1 -9 -7
person	< w:hit	-3 27 -11 -2
person	< w:honour	38 -43 3 -9
person	< w:honoured	38 -43 3 -9
person	< w:horror	-22 23 -7 -5
person	< w:horse	40 -24 -5 -7
person	< w:horse-wise	5 -8 -16 -6
person	< w:horses	-1 8 -6 -3
person	< w:husband	35 -19 -14 -15
person	< w:i	37 -87 57 -13
person	< w:idea	-53 -61 -48 55
person	< w:if	-32 -47 -8 -19
person	< w:in	34 -19 -20 -17
person	< w:include	-1 10 4 12
person	< w:included	-4 11 60 -10
person	< w:includes	-28 18 50 -11
person	< w:including	-5 40 -8 -9
person	< w:indian	-42 -6 -20 -21
person	< w:indie	62 -7 -10 -6
person	< w:inspector	61 -25 -9 -11
person	< w:interrogate	65 -37 -12 -8
person	< w:interrogated	65 -37 -12 -8
person	< w:into	-29 3 -19 -8
person	< w:is	-8 -3 -3 5
person	< w:israeli	-27 7 -2 -5
person	< w:it	6 28 -11 4
person	< w:its	4 -3 -11 -9
person	< w:jailbird	30 -4 -1 -2
person	< w:job	66 -64 -24 -49
person	< w:jobs	-18 11 14 -14
person	< w:join	-24 -21 -6 -6
person	< w:joining	-8 -27 -7 -6
person	< w:jump	4 15 -8 -6
person	< w:jumped	18 35 -9 -5
person	< w:june	-28 -34 -11 -20
person	< w:jury	-37 16 -10 -8
person	< w:just	39 -23 -58 -11
person	< w:keep	-29 45 -7 -5
person	< w:kept	-29 45 -7 -5
person	< w:killer	-2 -4 -2 -4
person	< w:kin	-15 9 -3 -4
person	< w:know	22 -11 -13 -2
person	< w:known	28 -8 -13 -1
person	< w:land	-5 -22 -15 -11
person	< w:landed	-5 -22 -15 -11
person	< w:landlady	-31 -53 -2 -2
person	< w:landlords	43 -5 -4 0
person	< w:last	34 5 -14 -2
person	< w:late	56 -57 -20 -35
person	< w:lately	34 -38 -38 -26
person	< w:later	-61 -7 -10 1
person	< w:latest	-38 -21 -11 -10
person	< w:latex	-11 -29 -6 -5
person	< w:lawyer	67 -37 -8 -24
person	< w:lead	46 -18 -9 -10
person	< w:leader	-9 -18 -4 -5
person	< w:leads	4 -10 -8 -9
person	< w:learn	-13 -26 -49 -4
person	< w:learned	-13 -26 -49 -4
person	< w:leave	-19 -19 -3 -6
person	< w:leaving	-45 -41 -1 -19
person	< w:left	-20 -15 -15 -7
person	< w:legionaries	18 -17 -2 -6
person	< w:lens	-25 -57 -35 -18
person	< w:lensed	-25 -57 -35 -18
person	< w:letter-writer's	33 17 -8 -7
person	< w:line	24 -22 -19 -10
person	< w:link	-19 -41 -6 -5
person	< w:linked	-19 -41 -6 -5
person	< w:lion	-17 20 -7 -2
person	< w:list	-15 47 -10 -9
person	< w:live	-31 -46 -55 -24
person	< w:lose	-56 -65 -6 -12
person	< w:lost	-34 -66 -5 -18
person	< w:love	-40 -52 -12 -10
person	< w:luck	-10 -21 -2 -5
person	< w:made	-10 16 -15 -8
person	< w:make	-13 11 -14 -9
person	< w:making	-22 -46 -4 -7
person	< w:man	-11 -20 -5 -8
person	< w:many	-24 -46 -7 -5
person	< w:march	-25 -28 -9 -7
person	< w:marmalade	23 -30 -4 -3
person	< w:marry	-34 21 -21 -7
person	< w:mean	84 -63 -37 -36
person	< w:meet	-21 47 -3 -8
person	< w:melt	-44 -41 -18 -7
person	< w:melting	-44 -41 -18 -7
person	< w:mexican	-23 -5 -5 -2
person	< w:might	0 -2 0 -8
person	< w:minutes	33 17 -8 -7
person	< w:mobster	0 18 -5 -3
person	< w:mockumentary	-12 27 -13 -5
person	< w:monday	0 -8 -6 -21
person	< w:month	-26 -42 -7 -3
person	< w:more	-8 25 -9 17
person	< w:most	-8 -41 -15 -6
person	< w:mother	-4 -8 -6 -8
person	< w:move	-2 39 -5 -7
person	< w:moved	-19 61 -6 -11
person	< w:movie	45 5 -9 -15
person	< w:movies	-23 27 -6 -8
person	< w:moving	17 -7 -2 -1
person	< w:murderous	44 -9 -2 -2
person	< w:music	-36 -35 -21 -8
person	< w:musical	55 -19 -7 -27
person	< w:mystery	-54 -20 -7 -6
person	< w:name	10 26 14 -8
person	< w:named	21 1 -46 -7
person	< w:names	8 18 -14 -6
person	< w:naval	-69 -45 -4 39
person	< w:near	-24 -45 -2 -14
person	< w:nel	-22 -48 -3 -2
person	< w:nervous	-16 -17 -19 -2
person	< w:never	-55 -71 -18 -68
person	< w:new	47 -19 -6 -5
person	< w:next	-24 42 -9 13
person	< w:no	-4 -28 -10 -7
person	< w:nobody	14 -25 -4 -5
person	< w:nod	40 -21 -21 -4
person	< w:nominate	1 -16 -15 -10
person	< w:nominated	1 -16 -15 -10
person	< w:nomination	-6 -16 13 -5
person	< w:not	-67 54 -18 -13
person	< w:nothing	-62 40 -52 -39
person	< w:notice	40 3 -8 -7
person	< w:novel	-35 -11 -47 -13
person	< w:novels	-9 -14 -7 -3
person	< w:now	-23 29 -10 -8
person	< w:number	10 -17 -4 -4
person	< w:numbers	-18 -10 -4 -1
person	< w:nurse	56 -12 -1 -3
person	< w:of	2 -6 -6 -2
person	< w:off	-46 3 1 -11
person	< w:offer	-46 -13 -4 -4
person	< w:offered	-46 -13 -4 -4
person	< w:on	1 -8 4 6
person	< w:once	-18 -40 -13 -9
person	< w:one	-10 0 -9 23
person	< w:only	39 -9 -7 -10
person	< w:onto	6 15 -13 -3
person	< w:open	-46 -58 -16 54
person	< w:opposite	6 -22 -6 -5
person	< w:or	70 -22 -19 -7
person	< w:original	-67 26 54 -6
person	< w:oscar	-1 -17 8 -7
person	< w:oscar-nominated	-63 -10 71 -4
person	< w:oscar-winning	41 -16 -11 -16
person	< w:other	-43 -25 49 -13
person	< w:ought	41 -7 -5 -5
person	< w:out	8 -10 -6 -7
person	< w:outing	-50 -57 -30 -16
person	< w:outside	-48 -37 -15 -9
person	< w:over	-11 -9 -4 -9
person	< w:overcome	-12 -9 -4 -2
person	< w:overlap	-16 -17 -19 -2
person	< w:overlapping	-16 -17 -19 -2
person	< w:overseas	-48 16 -11 -5
person	< w:own	-30 -2 71 -14
person	< w:owner	-40 -51 -4 -3
person	< w:pair	-21 -17 -46 -6
person	< w:palme	-45 9 -18 -2
person	< w:part	17 -23 -6 -7
person	< w:partnership	7 -13 -9 -13
person	< w:people	-18 -44 -4 -9
person	< w:performance	-23 -15 -14 -10
person	< w:period	-50 4 -9 -7
person	< w:permissiveness	44 -51 -3 -3
person	< w:photograph	-34 -46 -7 -2
person	< w:photographed	-34 -46 -7 -2
person	< w:pick	38 -33 -10 -3
person	< w:picked	38 -33 -10 -3
person	< w:picture	-17 13 -13 27
person	< w:place	-12 -46 -5 -14
person	< w:plan	-61 67 -8 -21
person	< w:play	8 -15 4 -8
person	< w:played	18 -18 -8 -7
person	< w:playing	35 32 -6 -3
person	< w:plays	-52 -16 -10 -11
person	< w:playwright	-13 -18 -32 -5
person	< w:poet	-3 -6 -2 -3
person	< w:poorly-received	-21 11 -6 -4
person	< w:portray	21 -22 -8 -8
person	< w:portrayal	53 -25 -4 -3
person	< w:portrayed	56 -43 -13 -9
person	< w:portraying	33 -6 -1 -1
person	< w:poster	0 -2 0 -8
person	< w:premiere	15 -16 -13 -14
person	< w:prepare	-47 40 -30 -13
person	< w:preparing	-47 40 -30 -13
person	< w:prequel	8 27 -11 -5
person	< w:present	37 74 -13 -26
person	< w:previous	61 16 -25 53
person	< w:previously	-11 24 -1 -11
person	< w:priest	-94 -36 -6 -3
person	< w:prison	-23 18 -28 -17
person	< w:prize	8 -11 17 -6
person	< w:produce	-10 3 -1 44
person	< w:produced	-5 18 8 28
person	< w:producer	-19 -15 -11 88
person	< w:producers	-28 -20 -13 -32
person	< w:producing	-51 -48 -46 69
person	< w:production	-69 -71 -8 -12
person	< w:project	-55 -50 -9 73
person	< w:projects	-61 -61 -17 66
person	< w:promote	-64 24 -24 -18
person	< w:pull	-47 -58 -12 -14
person	< w:pulled	-47 -58 -12 -14
person	< w:put	-34 -18 -11 26
person	< w:putting	-56 16 -14 -52
person	< w:queen's	-34 21 -21 -7
person	< w:ran	-22 -30 -16 -8
person	< w:ready	-12 -9 -4 -3
person	< w:rear	28 10 -7 -4
person	< w:reason	-25 -2 -3 -6
person	< w:reboot	7 48 -4 -5
person	< w:receive	38 6 11 -6
person	< w:received	38 6 11 -6
person	< w:recently	54 -7 -7 -7
person	< w:recite	-31 -35 -6 -6
person	< w:recognise	14 -20 -5 -5
person	< w:recognised	14 -20 -5 -5
person	< w:redo	45 27 -8 -7
person	< w:regard	-17 -24 -37 -22
person	< w:regarded	-17 -24 -37 -22
person	< w:release	-33 -26 -14 -9
person	< w:released	-21 -31 -10 -10
person	< w:remake	-30 12 -9 -8
person	< w:remember	14 -25 -4 -5
person	< w:remembers	14 -25 -4 -5
person	< w:replace	44 -17 -20 -10
person	< w:reputation	-48 -43 -24 -29
person	< w:respectively	-18 11 14 -14
person	< w:responsible	-34 -37 -9 39
person	< w:rest	-48 -36 -14 -28
person	< w:restless	-16 -17 -19 -2
person	< w:rests	-48 -43 -24 -29
person	< w:return	-20 3 -15 -13
person	< w:returned	-58 -11 -14 -13
person	< w:returns	-24 56 -20 -6
person	< w:revise	-1 -8 -47 -4
person	< w:revised	-1 -8 -47 -4
person	< w:revival	-116 -38 -12 -20
person	< w:reward	-35 -29 -28 -2
person	< w:rewarded	-35 -29 -28 -2
person	< w:rival	-66 -34 -9 -7
person	< w:rivals	-66 -34 -9 -7
person	< w:roadie	-2 -32 -11 -18
person	< w:role	-13 -9 -8 -7
person	< w:roles	36 -6 -9 -6
person	< w:romance	-9 10 55 -13
person	< w:romanian	-32 -10 -4 -6
person	< w:romantic	-1 -5 -10 -5
person	< w:rotten	-10 -21 -2 -5
person	< w:run	-45 -34 -12 -6
person	< w:russian	-12 17 -4 -6
person	< w:said	-2 23 -13 18
person	< w:same	-32 1 5 46
person	< w:saw	-62 36 -12 -4
person	< w:say	-13 9 -12 7
person	< w:says	-37 -37 -8 -32
person	< w:scenes	58 -40 -8 -7
person	< w:schedule	45 -59 -17 -3
person	< w:science	-25 55 -17 -6
person	< w:score	-14 -9 -5 -8
person	< w:scored	-31 -20 -17 -9
person	< w:scottish	-26 -39 0 14
person	< w:screen	8 -18 17 -7
person	< w:screenplay	-53 -48 111 -10
person	< w:script	-39 -35 96 34
person	< w:scripted	-3 -32 -35 -8
person	< w:search	55 -40 -6 -24
person	< w:second	-52 2 35 -17
person	< w:second-unit	-51 25 -18 -39
person	< w:seconds	-10 -12 -8 -4
person	< w:secret	-37 -53 -23 -16
person	< w:security	-12 17 -4 -6
person	< w:see	-2 -9 -8 -7
person	< w:seen	5 -17 -7 -5
person	< w:send	-2 -12 -3 -2
person	< w:sensational	40 -28 -7 -9
person	< w:sent	-2 -12 -3 -2
person	< w:sept	-16 -17 -19 -2
person	< w:serial	-2 -4 -2 -4
person	< w:serials	-13 -97 -18 -2
person	< w:series	4 -52 -12 -14
person	< w:set	41 52 -8 -7
person	< w:sets	59 -20 -6 -4
person	< w:share	-30 -26 12 -14
person	< w:shared	-31 -38 13 -25
person	< w:she	-16 2 -9 -13
person	< w:ship's	-3 -4 -1 -2
person	< w:shoot	11 -32 -11 -9
person	< w:shooting	22 -43 -22 -28
person	< w:shoots	46 -3 -2 -5
person	< w:short	-46 92 -68 -16
person	< w:shortlist	-29 -15 60 -6
person	< w:shortlisted	-29 -15 60 -6
person	< w:shot	-7 -27 -9 -8
person	< w:show	25 -18 -7 32
person	< w:showman	-38 -17 -4 -4
person	< w:shown	47 -58 -7 -9
person	< w:shy	58 -32 -5 -5
person	< w:sign	-28 -34 -11 -20
person	< w:signed	-28 -34 -11 -20
person	< w:since	-22 30 20 23
person	< w:single	14 -25 -4 -5
person	< w:sister	-45 -64 -25 -10
person	< w:sit	-46 31 -12 -10
person	< w:sitting	-50 -25 -22 -13
person	< w:six	38 4 -5 -14
person	< w:skip	-10 34 38 -4
person	< w:skipped	-10 34 38 -4
person	< w:slave	48 -15 -16 -2
person	< w:sleep	-2 -12 -3 -2
person	< w:slip	-36 -40 -9 -12
person	< w:slipped	-36 -40 -9 -12
person	< w:small	37 -13 -18 -9
person	< w:sniper	46 -1 -1 -7
person	< w:so	29 -69 -7 -9
person	< w:some	-19 -18 -9 -10
person	< w:son	21 -16 -6 -5
person	< w:songs	-18 -10 -4 -1
person	< w:sons	66 -50 -5 -5
person	< w:southern	21 8 -6 -3
person	< w:soviet	-20 -2 -3 -2
person	< w:spanish-language	14 33 -9 -7
person	< w:spend	4 -17 -6 -7
person	< w:spends	-50 -22 -6 -15
person	< w:spy	44 -13 -5 -2
person	< w:spymaster	-1 -15 -4 -4
person	< w:stage	54 -35 65 40
person	< w:stammer	-12 -9 -4 -2
person	< w:star	-20 -9 -5 13
person	< w:starred	-22 10 -1 6
person	< w:starring	24 -12 -2 -4
person	< w:stars	-31 -18 -26 -15
person	< w:start	-25 -55 -11 48
person	< w:steelworker	17 -34 -7 -4
person	< w:steer	-17 45 -24 -3
person	< w:steered	-17 45 -24 -3
person	< w:step	25 -15 -5 -7
person	< w:stepmother	-52 -4 -2 0
person	< w:still	-56 62 -6 -3
person	< w:stop	-38 -48 -13 -12
person	< w:story	-27 4 -10 -14
person	< w:straight	22 2 -15 -25
person	< w:streak	61 -54 -6 -4
person	< w:style	-16 -17 -19 -2
person	< w:submarine	-40 -73 -25 70
person	< w:success	-19 42 -15 -26
person	< w:such	59 -20 -6 -6
person	< w:summer	60 -2 -4 -3
person	< w:summer's	-29 -39 -6 -4
person	< w:support	20 -17 -12 -6
person	< w:supporting	20 -17 -12 -6
person	< w:swede	-19 7 -13 -5
person	< w:swedish	72 -73 -26 -11
person	< w:swing	-13 -8 -3 -3
person	< w:swinging	-13 -8 -3 -3
person	< w:system	-16 -17 -19 -2
person	< w:take	-4 13 -5 -7
person	< w:taken	-29 33 -13 -8
person	< w:tale	-5 5 -5 -1
person	< w:talk	-41 -11 22 -6
person	< w:talks	-47 22 27 -7
person	< w:taunt	29 -18 -2 -3
person	< w:taunting	29 -18 -2 -3
person	< w:team	0 -25 -25 -14
person	< w:teen	32 -5 -1 -3
person	< w:television	-34 -15 -4 -7
person	< w:tell	-9 25 -19 -4
person	< w:tennis	-18 25 -11 -8
person	< w:than	-28 16 -9 54
person	< w:that	-27 -35 -12 -1
person	< w:the	-14 -15 -4 -9
person	< w:their	4 0 -7 -5
person	< w:them	-46 24 59 44
person	< w:then	37 -20 -8 -8
person	< w:therapist	-17 -10 -2 -3
person	< w:there	-23 26 -14 -21
person	< w:they	-48 -48 27 -23
person	< w:things	28 38 -9 -6
person	< w:think	-3 -26 -17 -6
person	< w:third	33 -17 -11 -8
person	< w:this	7 -21 5 -8
person	< w:those	-3 -43 26 -25
person	< w:thought	-3 -26 -17 -6
person	< w:three	34 3 -13 -12
person	< w:thriller	-3 -15 -12 21
person	< w:through	28 -13 -6 -9
person	< w:time	22 -3 12 1
person	< w:times	50 0 -8 -12
person	< w:title	-39 -23 -6 -6
person	< w:titled	-26 -34 -31 -25
person	< w:to	-15 -2 -14 -10
person	< w:together	10 -41 -20 59
person	< w:told	-9 25 -19 -4
person	< w:took	19 2 3 -5
person	< w:top	-28 8 6 -7
person	< w:topped	-41 -35 -5 -4
person	< w:toupee	21 8 -6 -3
person	< w:trample	18 -17 -2 -6
person	< w:trampled	18 -17 -2 -6
person	< w:triangle	-18 25 -11 -8
person	< w:triumph	23 -17 -4 -1
person	< w:triumphed	23 -17 -4 -1
person	< w:turn	-29 -24 -5 -9
person	< w:turned	-62 -6 -4 -7
person	< w:twice	12 25 -12 -7
person	< w:two	-35 5 -11 -8
person	< w:undeniably	0 -2 0 -8
person	< w:under	-15 -21 -6 -6
person	< w:up	35 -27 -10 -9
person	< w:use	-56 45 -8 -6
person	< w:used	-56 45 -8 -6
person	< w:v	12 -11 -6 -2
person	< w:vampire	-19 31 -7 -5
person	< w:vast	-10 -21 -2 -5
person	< w:venture	15 -52 -12 64
person	< w:version	7 30 -6 -12
person	< w:vicar	59 -8 -7 -1
person	< w:voice	-36 -29 -24 -16
person	< w:war	-73 80 -41 -24
person	< w:was	15 -13 -6 -1
person	< w:week	11 -2 -12 -11
person	< w:weekend	32 -72 -47 -28
person	< w:weeks	71 -29 -3 -3
person	< w:went	-36 34 -11 -6
person	< w:were	5 9 -11 29
person	< w:wheelchair	-41 -19 36 34
person	< w:when	-57 28 -6 -8
person	< w:where	-31 -19 -3 -3
person	< w:which	4 -16 -11 -7
person	< w:while	-48 -35 -9 -5
person	< w:whip-happy	-9 -21 -5 -4
person	< w:who	-8 5 3 10
person	< w:whole	-79 70 -5 -4
person	< w:whom	40 -52 101 -12
person	< w:whose	-43 4 -15 -7
person	< w:wife	13 -40 -1 -28
person	< w:will	6 2 0 -9
person	< w:win	7 0 11 -7
person	< w:winner	-3 43 -10 -6
person	< w:winning	61 -54 -6 -4
person	< w:with	2 9 2 -8
person	< w:woman	19 29 -12 -7
person	< w:won	-1 2 13 -7
person	< w:work	2 -18 11 2
person	< w:worked	16 6 24 31
person	< w:working	59 -49 -9 -44
person	< w:world	-46 45 -9 -13
person	< w:worst	21 8 -6 -3
person	< w:would	6 2 -10 -11
person	< w:write	-12 -27 38 -6
person	< w:writer	-41 -12 47 -5
person	< w:writing	-15 -21 27 -7
person	< w:written	-60 -55 21 -38
person	< w:wrote	2 -31 40 -5
person	< w:yacht	-16 -18 -8 -4
person	< w:year	-6 20 -6 -4
person	< w:year's	-27 9 -11 -3
person	< w:years	-2 -34 -26 -4
person	< w:yet	17 3 -6 -12
person	< w:you	36 10 -7 -4
person	< w:young	49 -37 -28 -27
person	< w:£	-28 -28 -4 -4
person	< w:–	0 -14 -19 -10
person	< w:‘	0 -25 -25 -14
person	<=	-11 21 -6 -10
person	<='	-26 63 -6 -4
person	<='|	-26 63 -6 -4
person	<=(	40 9 44 -7
person	<=(|	9 -38 71 -7
person	<=(|a	78 -31 -62 -19
person	<=,	-8 27 -18 -16
person	<=, P	-49 -25 -13 -8
person	<=, P|	-49 -25 -13 -8
person	<=, and	-33 -83 38 -12
person	<=, and|	-66 -33 53 -23
person	<=, and|a	-16 -7 -16 -6
person	<=, and|d	-26 -83 -39 -29
person	<=, best known for	-12 28 -18 -4
person	<=, director of	-28 51 -15 -15
person	<=, director of|	-27 47 -19 -7
person	<=, for	36 -79 -43 -14
person	<=, for|	36 -79 -43 -14
person	<=, in	30 -75 -29 -20
person	<=, in|	30 -75 -29 -20
person	<=, of	114 -47 -13 -14
person	<=, of|	113 -54 -15 -14
person	<=, who also made	-14 49 -4 -4
person	<=, who also made|d	-11 27 -8 -4
person	<=, who did	-29 48 -22 -6
person	<=, who did|d	-29 48 -22 -6
person	<=, who directed	-13 49 -7 -8
person	<=, who directed|d	-13 49 -7 -8
person	<=, who made	38 41 -8 -8
person	<=, who made|	53 27 -10 -8
person	<=, who made|d	-26 41 -6 -7
person	<=, who produced	-14 -50 -39 -28
person	<=, who was in	84 -32 -15 -16
person	<=, who was in|	84 -32 -15 -16
person	<=, who wrote	-30 -50 34 -5
person	<=, who wrote|	-36 -26 32 -8
person	<=, will have	42 12 42 -15
person	<=,|	6 24 -13 -14
person	<=,|d	-52 64 -35 -41
person	<=,|w	-52 -44 -36 -13
person	<=;	23 -43 -32 -24
person	<=;|	23 -43 -32 -24
person	<=C in	71 -42 -5 -5
person	<=C in|	71 -42 -5 -5
person	<=F and	-54 27 -29 -13
person	<=F and|	-54 27 -29 -13
person	<=and	-50 -54 -32 -30
person	<=and P ,	8 -30 41 -27
person	<=and P ,|	8 -30 41 -27
person	<=and P for	-22 -24 -14 -39
person	<=and P for|	-22 -24 -14 -39
person	<=and P in	57 -25 -2 -2
person	<=and|	-50 -54 -32 -30
person	<=appeared in	45 -16 -7 -7
person	<=appeared in|a	45 -16 -7 -7
person	<=co-star in	0 -39 -22 -20
person	<=comedy	52 -35 -12 -5
person	<=comedy|	52 -35 -12 -5
person	<=credits include	-2 13 -15 -7
person	<=credits include F and	-79 81 -28 -49
person	<=credits include|	4 4 -19 3
person	<=debut in	38 -42 -12 -16
person	<=did	-29 -74 -36 -9
person	<=did|	-29 -74 -36 -9
person	<=film	-56 -64 -50 -16
person	<=films include	57 -51 -28 -37
person	<=film|	-56 -64 -50 -16
person	<=first film was	72 -52 -26 -51
person	<=first film was|a	72 -52 -26 -51
person	<=for	28 -47 42 -15
person	<=for F , P for	-55 -7 -13 -8
person	<=for F , P for|	-55 -7 -13 -8
person	<=for P	87 -45 -25 -14
person	<=for P|	87 -45 -25 -14
person	<=for|	28 -47 42 -15
person	<=in	4 6 -11 -9
person	<=in P	8 -16 -7 -7
person	<=in P|	8 -16 -7 -7
person	<=in|	16 13 -11 -9
person	<=in|a	20 -25 -7 -6
person	<=is C in	-53 -41 -23 -22
person	<=is C in|	-53 -41 -23 -22
person	<=made	-31 64 -25 -7
person	<=made|	-31 64 -25 -7
person	<=name with	-42 35 -29 -8
person	<=of	5 5 -6 2
person	<=of F ,	-75 -46 -12 -5
person	<=of F and	54 15 27 -11
person	<=of F and|	53 -63 45 -17
person	<=of F and|d	-36 55 -52 -14
person	<=of|	8 -28 -4 49
person	<=of|a	43 -31 -25 -34
person	<=of|d	-27 45 -24 -21
person	<=on	22 -16 -2 13
person	<=on|	25 -24 1 19
person	<=on|d	-40 63 -20 -35
person	<=picture ,	-70 -17 -33 -27
person	<=played C in	34 -53 -5 -2
person	<=produced	-37 -34 -38 -31
person	<=produced|	-37 -34 -38 -31
person	<=said that	-18 -36 -25 -43
person	<=since	-50 75 -50 -41
person	<=since|	-50 75 -50 -41
person	<=version of	-60 -45 -21 -26
person	<=version of|	-60 -45 -21 -26
person	<=was C in	0 -25 -8 -13
person	<=was C in P	37 -3 -2 -3
person	<=was C in P|a	37 -3 -2 -3
person	<=was C in|	-15 -57 -5 -19
person	<=was C in|a	61 -9 -4 -16
person	<=was last seen in	75 -24 -4 -2
person	<=was last seen in|	75 -24 -4 -2
person	<=will be seen next in	-6 -31 -7 -13
person	<=will be seen next in|	-6 -31 -7 -13
person	<=won supporting award for	-16 -36 -33 -3
person	<=won supporting award for|	-16 -36 -33 -3
person	<=wrote	-74 -29 42 -15
person	<=wrote|	-74 -29 42 -15
person	<=|	-5 20 -7 -9
person	<=|a	-22 -28 -14 -7
person	<=|d	-21 38 18 -8
person	<|named|named	-25 15 -29 -31
person	<|named|noun	-32 -5 -18 0
person	<|named|pronoun	28 25 26 18
person	<|noun|named	-21 -5 9 0
person	<|noun|noun	-30 -62 -19 -42
person	<|pronoun|named	31 -13 -1 -5
person	<|pronoun|noun	3 -22 -9 0
person	<|pronoun|pronoun	-29 -47 -10 18
person	>	-16 -15 -28 -37
person	> b:! and	-22 -40 -6 -11
person	> b:" "	45 -9 -7 -5
person	> b:" (	-8 2 8 -14
person	> b:" ,	-3 32 -40 -14
person	> b:" ;	-22 -5 -8 -2
person	> b:" F	-42 -9 -9 -7
person	> b:" P	-36 -41 -28 -4
person	> b:" W	-61 -25 49 -6
person	> b:" a	4 -62 -27 -6
person	> b:" alum	35 -39 -12 -13
person	> b:" and	-35 -57 -12 -7
person	> b:" as	48 -21 -17 -17
person	> b:" dreamboat	42 -47 -22 -14
person	> b:" has	-47 18 -4 -3
person	> b:" how	-38 -1 -3 -1
person	> b:" in	70 -26 0 0
person	> b:" opposite	-15 -7 -2 -2
person	> b:" or	-35 -32 -20 -14
person	> b:" out	-43 -13 -2 -3
person	> b:" penned	-50 -37 64 -23
person	> b:" spinoff	-35 -10 -8 -10
person	> b:" starring	-10 -8 -5 -6
person	> b:" stating	13 3 -14 -6
person	> b:" was	-54 39 47 57
person	> b:" where	29 -13 -6 -5
person	> b:" which	19 -50 -1 73
person	> b:" whose	-33 -33 -19 -17
person	> b:" with	-2 -18 51 34
person	> b:# )	1 1 1 5
person	> b:# ,	-39 -6 -14 -7
person	> b:# american	1 -1 -6 -4
person	> b:# and	52 -24 -3 -3
person	> b:# books	-20 -24 -5 -4
person	> b:# comic	-22 -12 -26 -10
person	> b:# entries	-7 -36 -9 -5
person	> b:# film	-16 -29 -7 -7
person	> b:# from	0 -25 -12 -3
person	> b:# in	53 -29 -24 -4
person	> b:# july	21 20 -21 -7
person	> b:# nominations	-28 -17 -3 -6
person	> b:# of	24 -10 -7 -3
person	> b:# parody	-23 -12 -9 -2
person	> b:# screens	-19 -16 -2 -4
person	> b:# that	-48 38 -5 -3
person	> b:# with	30 -25 21 -6
person	> b:$ #	5 -45 -26 -17
person	> b:' F	-37 -38 -7 -17
person	> b:'d been	-30 -19 -18 0
person	> b:'s also	-49 -7 -3 -2
person	> b:'s being	-42 -46 -56 -19
person	> b:'s drawn	-10 -47 -23 -5
person	> b:'s out	7 -37 -18 -12
person	> b:'s playing	51 -8 -4 -2
person	> b:'s the	-24 32 -9 -4
person	> b:( #	2 -4 1 5
person	> b:( C	-42 -8 -8 -5
person	> b:( F	21 -11 -9 53
person	> b:( P	0 57 -13 -10
person	> b:( we	15 -14 -3 -3
person	> b:) ,	-3 -6 2 6
person	> b:) ;	-80 41 -20 -19
person	> b:) and	-25 -19 -12 -9
person	> b:) for	40 28 -12 -4
person	> b:) he	-16 -25 -8 -3
person	> b:) will	-25 -7 -9 46
person	> b:, "	15 -16 -9 -1
person	> b:, #	-57 37 -33 -19
person	> b:, C	55 -10 -7 -5
person	> b:, F	-43 6 -10 -7
person	> b:, L	-32 3 -36 -6
person	> b:, P	11 -18 4 -8
person	> b:, a	8 7 -5 -8
person	> b:, about	-55 48 -17 -9
person	> b:, according	-36 24 -9 -6
person	> b:, adapted	23 -22 28 -7
person	> b:, ahead	-39 -18 -6 -2
person	> b:, alongside	-15 -9 -7 -5
person	> b:, also	-59 73 56 -6
person	> b:, although	19 -55 -27 -11
person	> b:, among	46 -19 -11 -6
person	> b:, an	-2 -29 -3 -14
person	> b:, and	-45 -14 -9 -4
person	> b:, announced	67 -22 -15 -5
person	> b:, as	-86 -12 -13 -7
person	> b:, at	35 -7 -5 -5
person	> b:, based	9 5 -9 -7
person	> b:, both	-12 75 -23 -16
person	> b:, brings	-73 66 -19 -15
person	> b:, but	-14 20 -9 -7
person	> b:, by	-23 -4 -8 -5
person	> b:, complete	-20 -14 -7 -4
person	> b:, directed	2 -19 -18 -9
person	> b:, does	-38 -18 -4 -3
person	> b:, drawn	-6 36 -18 -1
person	> b:, filmed	56 10 -19 -1
person	> b:, followed	75 -33 -32 -8
person	> b:, for	18 -9 -10 -6
person	> b:, from	-4 -10 -7 -8
person	> b:, had	36 -24 -11 -2
person	> b:, has	-4 -6 -13 -6
person	> b:, having	13 -15 -1 -5
person	> b:, he	2 -6 -6 -6
person	> b:, heads	-29 -8 -9 -5
person	> b:, his	45 -10 -8 -5
person	> b:, i	-16 -29 -5 -3
person	> b:, in	7 -19 -12 -7
person	> b:, including	-27 38 -10 -6
person	> b:, inspired	-37 -42 -33 -8
person	> b:, is	-39 -8 -15 -8
person	> b:, it	-42 -10 -6 -6
person	> b:, known	-2 38 61 -5
person	> b:, let	37 -42 -20 -7
person	> b:, made	42 -12 -4 -5
person	> b:, more	-9 -37 -16 64
person	> b:, of	-6 -5 -3 -2
person	> b:, opens	40 0 -2 -2
person	> b:, opposite	-20 -6 -8 -6
person	> b:, out	1 8 -14 -6
person	> b:, played	65 -16 -7 -4
person	> b:, produced	18 22 21 102
person	> b:, reaches	22 -3 -4 -2
person	> b:, released	8 42 -7 -2
person	> b:, releasing	8 -23 -6 -6
person	> b:, said	-3 23 -15 -12
person	> b:, saw	51 -9 -16 -3
person	> b:, scripted	-31 -28 29 -12
person	> b:, shot	-46 -17 -8 -4
person	> b:, starred	44 -1 -5 -3
person	> b:, starring	-34 2 -7 -4
person	> b:, stars	51 -9 -2 -13
person	> b:, taken	12 -20 -10 -4
person	> b:, takes	-17 -19 -7 -5
person	> b:, teamed	69 -63 -16 -10
person	> b:, the	5 8 14 -7
person	> b:, though	-13 -3 -9 -8
person	> b:, to	-16 7 -9 -8
person	> b:, told	-29 -1 -2 -2
person	> b:, took	39 -11 -6 -6
person	> b:, was	-6 26 1 -5
person	> b:, we	15 -14 -3 -3
person	> b:, where	8 -14 -9 -4
person	> b:, which	-2 4 14 -8
person	> b:, while	-28 -21 -9 -6
person	> b:, who	-17 20 -13 -4
person	> b:, whose	41 -21 -9 -6
person	> b:, will	-44 -22 -8 -4
person	> b:, with	19 -16 -14 1
person	> b:, written	-22 -35 42 -7
person	> b:. #	-45 -31 -7 -7
person	> b:: P	6 -13 -24 -6
person	> b:; F	-40 -15 -14 -3
person	> b:; P	-6 20 9 -4
person	> b:; and	-33 -14 -7 -4
person	> b:; for	-74 -18 -10 -8
person	> b:; in	-24 -5 -2 -4
person	> b:; it	-17 27 -10 -3
person	> b:; she	6 -37 -15 -10
person	> b:; that	37 15 -7 -4
person	> b:; the	-48 15 -5 -7
person	> b:? with	-86 -42 -9 -8
person	> b:C (	35 -2 -5 -4
person	> b:C )	-42 -8 -8 -5
person	> b:C ,	-6 -12 -10 -6
person	> b:C alongside	51 -8 -4 -2
person	> b:C and	0 -10 -6 -5
person	> b:C for	-65 -42 -18 -2
person	> b:C in	-39 -14 -8 -6
person	> b:C opposite	-30 -4 -4 -2
person	> b:C to	-35 -32 -20 -14
person	> b:F !	-1 -33 -6 -5
person	> b:F "	-88 -6 -4 -5
person	> b:F (	-17 48 -9 -7
person	> b:F )	8 -11 -8 38
person	> b:F ,	-36 -21 -12 -8
person	> b:F ;	-17 -18 -5 -3
person	> b:F ?	-57 -25 -5 -8
person	> b:F and	-3 -21 -11 -7
person	> b:F earned	-20 -23 -4 -27
person	> b:F for	-4 7 -7 -5
person	> b:F it	-17 -10 -5 -8
person	> b:F next	-14 -4 -5 -4
person	> b:F or	-3 43 43 -4
person	> b:F ten	-43 -21 -3 -4
person	> b:F to	-14 -11 -5 -4
person	> b:L ,	-18 -46 -16 -6
person	> b:L and	-17 6 16 -6
person	> b:L by	-17 37 37 -4
person	> b:L darling	42 -12 0 -1
person	> b:L for	-76 78 -5 -8
person	> b:L in	60 -34 -10 -7
person	> b:L last	-25 62 42 -10
person	> b:L money	-19 -16 -2 -4
person	> b:L next	24 -66 -6 -2
person	> b:L with	43 -52 -13 -5
person	> b:O ,	-21 -26 -9 -5
person	> b:O affair	26 0 -3 -4
person	> b:O and	28 38 -27 -11
person	> b:O has	-35 -10 -8 -10
person	> b:O in	71 31 -37 -3
person	> b:O own	-25 -9 -5 -4
person	> b:O she	-49 -7 -3 -2
person	> b:O to	-1 -48 -4 0
person	> b:O western	0 -31 -20 -2
person	> b:O whom	-19 -28 -6 -3
person	> b:P (	-40 -13 -11 28
person	> b:P ,	-12 -14 -8 -8
person	> b:P ;	-46 16 -7 -6
person	> b:P F	5 -7 -9 -6
person	> b:P account	-11 -18 -7 -7
person	> b:P again	-28 -19 -10 -4
person	> b:P and	11 -10 -8 -7
person	> b:P as	-3 -9 -6 -5
person	> b:P book	41 48 -9 -5
person	> b:P but	-56 26 -23 -7
person	> b:P died	41 -19 -15 -4
person	> b:P directed	-30 -72 102 -2
person	> b:P epic	33 -18 -37 -4
person	> b:P film	-7 -17 -14 -3
person	> b:P for	-39 -14 -33 56
person	> b:P from	42 -16 -38 -7
person	> b:P ghost	78 -3 -12 -3
person	> b:P have	0 -31 -20 -2
person	> b:P hopes	-28 -10 -8 -38
person	> b:P in	35 -23 -14 -6
person	> b:P is	24 -33 -22 -9
person	> b:P last	-11 -21 -12 -3
person	> b:P leader	-3 -19 -7 -6
person	> b:P novel	12 -8 -6 -5
person	> b:P novels	11 6 39 -7
person	> b:P on	-79 61 -5 -4
person	> b:P one	53 -29 65 -5
person	> b:P picture	89 -71 -28 -7
person	> b:P play	77 -12 -8 -7
person	> b:P played	-39 -28 -6 -3
person	> b:P plays	-70 -30 -29 -11
person	> b:P said	-22 -17 -13 -4
person	> b:P scooped	-21 12 14 -4
person	> b:P screenplay	-6 -9 -5 -8
person	> b:P script	-3 -1 -11 -4
person	> b:P shop	-31 -20 -10 -5
person	> b:P sister	-27 -14 -9 -8
person	> b:P stars	52 -6 -4 -8
person	> b:P that	69 -76 -6 -4
person	> b:P thriller	40 0 -2 -2
person	> b:P under	-37 -11 -6 -4
person	> b:P version	-37 -30 -26 -4
person	> b:P was	-18 38 85 -6
person	> b:P with	44 -4 -14 -9
person	> b:P wrote	54 -45 -33 -3
person	> b:W "	-61 -25 49 -6
person	> b:W ,	-49 -28 2 -7
person	> b:W documentaries	-17 -19 -7 -5
person	> b:a #	-26 -23 -15 -6
person	> b:a L	-30 47 -18 -3
person	> b:a P	22 -25 -12 -7
person	> b:a cast	31 -14 -6 -3
person	> b:a comedy	53 -15 -5 -4
person	> b:a desert	-19 -15 -11 -4
person	> b:a drug	-7 -35 -2 -18
person	> b:a failing	46 -9 -13 0
person	> b:a famous	-32 -25 -10 0
person	> b:a father	-8 -6 -4 -4
person	> b:a feature	-19 37 -60 -2
person	> b:a field	53 -15 -5 -4
person	> b:a ghost	-51 -42 -9 -6
person	> b:a glowering	-36 -7 -3 -3
person	> b:a good	15 -14 -3 -3
person	> b:a grieving	13 -1 -2 -4
person	> b:a gunfight	-38 -1 -3 -1
person	> b:a horror	-32 -4 0 -20
person	> b:a jury	-25 -32 -4 -5
person	> b:a murder	-19 -11 65 -6
person	> b:a novel	-57 -46 -27 -12
person	> b:a packed	0 -6 -2 -4
person	> b:a part	-9 -50 -20 -3
person	> b:a portrait	46 -9 -13 0
person	> b:a postman	38 -13 -4 -4
person	> b:a producer	-46 -7 -3 -5
person	> b:a reporter	-50 -10 -4 -3
person	> b:a screenplay	-27 38 27 -22
person	> b:a script	-16 -38 3 -8
person	> b:a separate	-7 -21 -4 -4
person	> b:a shambling	-46 -66 -26 -22
person	> b:a short	-6 -39 -38 -10
person	> b:a single	28 -25 -14 -17
person	> b:a small	6 -8 -1 -4
person	> b:a sniper	-24 -5 -2 -4
person	> b:a spy	18 51 -9 -6
person	> b:a stadium	-8 -6 -4 -4
person	> b:a stammer	23 -7 -5 -2
person	> b:a success	-29 -1 -2 -2
person	> b:a sum	-32 -19 -3 -2
person	> b:a trace	31 -14 -6 -3
person	> b:a transwoman	51 -8 -4 -2
person	> b:a week	-11 12 17 -1
person	> b:a whisky	-45 -52 -23 -19
person	> b:a word	-16 -25 -8 -3
person	> b:a young	10 -11 -6 -7
person	> b:about P	79 -29 -20 -11
person	> b:about a	76 -7 -19 -7
person	> b:about the	-40 -9 -9 -6
person	> b:about tupac-loving	42 -12 0 -1
person	> b:about two	31 -5 -3 -17
person	> b:according to	-36 11 -11 -6
person	> b:account of	-11 -18 -7 -7
person	> b:accused tribal	-6 -9 -5 -8
person	> b:action film	-3 -14 -3 -3
person	> b:actor for	-35 -29 -14 -6
person	> b:actors P	-17 -6 -9 -8
person	> b:actress line-up	-20 -14 -7 -4
person	> b:actress oscar	-21 12 14 -4
person	> b:actress was	-40 -33 -12 -3
person	> b:adaptation of	-11 -31 -43 -3
person	> b:adapted by	8 -24 25 -8
person	> b:adapted from	-23 3 3 -13
person	> b:added three	-35 -10 -8 -10
person	> b:adventure F	-83 -15 -5 -3
person	> b:affair between	-40 -29 -8 -6
person	> b:affair starring	26 0 -3 -4
person	> b:ago by	30 16 -24 -2
person	> b:ago with	-6 -18 -3 -6
person	> b:ahead of	-39 -18 -6 -2
person	> b:alongside P	0 -11 -6 -5
person	> b:also in	-49 -7 -3 -2
person	> b:also includes	2 -9 -7 -7
person	> b:also starred	74 -14 -6 -2
person	> b:also stars	40 -9 -7 -5
person	> b:also won	-55 -45 -48 -13
person	> b:american action	-3 -14 -3 -3
person	> b:american pre-war	33 24 -3 -3
person	> b:among them	46 -19 -11 -6
person	> b:amuse their	63 -2 -43 -5
person	> b:an adaptation	-19 -27 0 -2
person	> b:an early	14 -46 -34 -7
person	> b:an executive	-3 -23 -2 -19
person	> b:an oscar	-73 -15 -8 -5
person	> b:and "	-73 -19 -16 -9
person	> b:and ,	-37 -19 -8 21
person	> b:and F	-13 -22 -12 -6
person	> b:and L	-64 -74 -25 -10
person	> b:and O	-35 -46 -8 -7
person	> b:and P	-10 -27 -5 -9
person	> b:and a	54 -27 -4 -5
person	> b:and appeared	-55 -4 -5 -15
person	> b:and directed	-3 50 85 38
person	> b:and director	-22 55 83 -9
person	> b:and for	-67 -47 -25 -10
person	> b:and gave	39 -1 -5 -2
person	> b:and gets	-21 -9 -4 -4
person	> b:and had	-48 -9 -9 -4
person	> b:and has	-25 42 -7 -10
person	> b:and his	2 -20 -9 -3
person	> b:and in	-42 -18 -7 32
person	> b:and left	-28 -17 -8 -3
person	> b:and made	-45 39 -5 -5
person	> b:and no	-20 -12 -6 -8
person	> b:and of	-21 -30 -27 -7
person	> b:and she	-48 -13 -10 -2
person	> b:and starring	50 -8 -5 -15
person	> b:and stars	44 -12 -13 -3
person	> b:and the	-50 -3 -9 -6
person	> b:and then	-16 -29 -5 -3
person	> b:and told	-50 -10 -4 -3
person	> b:and turned	-36 -7 -3 -3
person	> b:and was	-6 0 -74 -5
person	> b:and which	8 7 13 -7
person	> b:and who	-30 -19 -18 0
person	> b:and will	-11 -7 -6 -5
person	> b:and written	5 15 36 -5
person	> b:announced this	67 -22 -15 -5
person	> b:another P	51 -37 -17 -3
person	> b:appearance before	-11 -21 -12 -3
person	> b:appeared opposite	-49 -4 -4 -19
person	> b:appeared with	-52 -33 -5 0
person	> b:are P	33 -19 -9 -6
person	> b:around L	-53 87 -18 -6
person	> b:as C	-41 -12 -6 -6
person	> b:as F	-3 43 43 -4
person	> b:as P	-17 -14 -21 -3
person	> b:as a	-9 -3 -7 -5
person	> b:as director	-17 -19 -7 -5
person	> b:as the	9 -14 -7 -5
person	> b:at L	23 -24 -11 -13
person	> b:at O	-34 22 -43 -10
person	> b:at a	0 -6 -2 -4
person	> b:at about	-22 -5 -8 -2
person	> b:at the	24 8 14 -3
person	> b:australian picture	-3 -19 -7 -6
person	> b:award for	-45 -34 -21 -5
person	> b:back ,	29 -32 -10 -7
person	> b:back from	20 -12 -2 -3
person	> b:back in	-42 -21 -3 -2
person	> b:backwards ,	-29 -1 -2 -2
person	> b:based on	-11 -4 -11 -7
person	> b:be adapted	-32 -49 20 -9
person	> b:be confused	-27 49 -17 -7
person	> b:be directed	-25 36 -23 -11
person	> b:be joined	-42 -31 -10 -3
person	> b:be seen	-81 -10 -17 -2
person	> b:be shot	-33 49 -7 -5
person	> b:be the	-5 -29 -3 -2
person	> b:beast falls	-5 -29 -3 -2
person	> b:been picked	-30 -19 -18 0
person	> b:been too	38 -6 -2 -1
person	> b:been written	-11 18 42 -8
person	> b:before her	-11 -21 -12 -3
person	> b:before that	-14 45 -8 -3
person	> b:began with	-28 -17 -8 -3
person	> b:begin shooting	-25 42 -10 -3
person	> b:begun by	-24 -41 69 -8
person	> b:being filmed	-14 49 -9 -2
person	> b:being written	-42 -46 -56 -19
person	> b:best actor	-35 -29 -14 -6
person	> b:best actress	-20 -15 -7 -4
person	> b:best film	-27 40 -5 -5
person	> b:best picture	-11 12 17 -1
person	> b:between P	-31 -10 -6 -7
person	> b:between the	-40 -29 -8 -6
person	> b:big plans	-19 -28 -6 -3
person	> b:biography of	16 -49 -14 -6
person	> b:blockbusters like	-2 -27 -6 -5
person	> b:book ,	41 48 -9 -5
person	> b:book by	-28 -30 -34 -14
person	> b:books about	-20 -24 -5 -4
person	> b:both directed	-12 75 -23 -16
person	> b:bought for	-32 -19 -3 -2
person	> b:bounty hunter	-23 -8 -11 -8
person	> b:british actors	-5 -7 -9 -7
person	> b:british television	-17 -19 -7 -5
person	> b:brought to	-32 -25 -10 0
person	> b:but left	-17 27 -10 -3
person	> b:but not	-56 26 -23 -7
person	> b:by L	-23 64 -34 -6
person	> b:by O	28 7 -23 -14
person	> b:by P	8 -13 -10 -10
person	> b:by a	-21 -48 -13 -7
person	> b:by his	-33 -25 42 -7
person	> b:by mr	-7 -21 -4 -4
person	> b:by musician	-33 -24 19 -4
person	> b:by the	-24 -4 31 -11
person	> b:called C	51 -8 -4 -2
person	> b:can ,	64 -6 -4 -3
person	> b:can recite	-16 -18 -12 -3
person	> b:cast :	-35 -10 -8 -10
person	> b:cast includes	30 -17 -5 -3
person	> b:cast that	31 -14 -6 -3
person	> b:casting of	24 26 -21 -2
person	> b:chain-smoking mother	-21 12 14 -4
person	> b:chosen as	-33 -15 -6 -5
person	> b:christmas perch	-21 -9 -4 -4
person	> b:cited for	55 -34 -16 -4
person	> b:city ,	0 -6 -2 -4
person	> b:co-producing with	37 -15 -2 -8
person	> b:co-stars included	62 -28 -9 -4
person	> b:coach's wife	-22 -5 -8 -2
person	> b:collaborations between	-11 -21 -12 -3
person	> b:comedy F	-24 -5 -2 -4
person	> b:comedy of	7 9 -14 -4
person	> b:comedy set	15 -41 -8 -10
person	> b:comes back	20 -12 -2 -3
person	> b:comes from	-25 47 -18 -7
person	> b:comes on	-25 -49 -14 -4
person	> b:comic book	-22 -12 -26 -10
person	> b:company run	-7 -21 -4 -4
person	> b:compete with	-14 -18 -10 -6
person	> b:complete the	-20 -14 -7 -4
person	> b:confused with	-27 49 -17 -7
person	> b:continue the	-38 -18 -4 -3
person	> b:counted P	28 -12 -5 -3
person	> b:couple played	13 -1 -2 -4
person	> b:cowboys who	31 -5 -3 -17
person	> b:creators ,	-70 -65 99 -18
person	> b:darling about	42 -12 0 -1
person	> b:daughter to	-8 -6 -4 -4
person	> b:daylight ,	-38 -1 -3 -1
person	> b:dealer in	-7 -35 -2 -18
person	> b:deck for	19 -5 -6 -3
person	> b:desert island	-19 -15 -11 -4
person	> b:despite a	31 -14 -6 -3
person	> b:did ;	37 15 -7 -4
person	> b:did F	-43 -21 -3 -4
person	> b:did not	-64 -54 -8 -3
person	> b:did the	54 -44 -9 -9
person	> b:died ;	41 -19 -15 -4
person	> b:direct and	-25 -7 -9 46
person	> b:directed and	-38 -73 65 -4
person	> b:directed by	-4 2 -7 -4
person	> b:directed one	-49 -14 -10 -4
person	> b:directed out	-14 -61 46 -2
person	> b:directed the	-16 -34 -8 -2
person	> b:directed with	-21 56 -37 -18
person	> b:director ,	-60 4 86 -8
person	> b:director P	-3 -27 -20 -4
person	> b:director from	-17 -19 -7 -5
person	> b:directors '	-26 -23 -27 -4
person	> b:disliked the	24 26 -21 -2
person	> b:documentaries on	-17 -19 -7 -5
person	> b:does not	-38 -18 -4 -3
person	> b:doll brought	-32 -25 -10 0
person	> b:drawn from	-6 7 -14 -6
person	> b:draws on	-22 -12 -26 -10
person	> b:drew on	-8 -25 -11 -5
person	> b:drug dealer	-7 -35 -2 -18
person	> b:due in	41 -26 -2 -2
person	> b:due to	-38 43 -19 -4
person	> b:ended in	-38 -18 -4 -3
person	> b:ending of	-19 -36 -8 -4
person	> b:english director	36 11 -32 -5
person	> b:english-language thing	-24 32 -9 -4
person	> b:ensemble ,	-40 -33 -12 -3
person	> b:ensemble of	-75 -5 -20 -5
person	> b:entries by	-7 -36 -9 -5
person	> b:epic that	33 -18 -37 -4
person	> b:even though	-33 49 -7 -5
person	> b:event in	0 -6 -2 -4
person	> b:executive producer	-15 -15 -8 -16
person	> b:expected to	13 -24 -19 -6
person	> b:failing marriage	46 -9 -13 0
person	> b:fairy tale	31 50 -34 -5
person	> b:fall in	11 -24 -5 -14
person	> b:falls in	-5 -29 -3 -2
person	> b:famous by	-5 -29 -3 -2
person	> b:famous doll	-32 -25 -10 0
person	> b:fashion designer	-39 56 -36 -5
person	> b:father ,	-20 -13 -10 -3
person	> b:father treating	-8 -6 -4 -4
person	> b:feature by	-9 52 63 -6
person	> b:feeling about	15 -14 -3 -3
person	> b:female ensemble	-40 -33 -12 -3
person	> b:field hospital	53 -15 -5 -4
person	> b:figures by	-32 -19 -3 -2
person	> b:film ,	-24 17 -10 -3
person	> b:film and	-32 28 -12 -5
person	> b:film directed	-3 -25 -4 -3
person	> b:film from	-28 -21 -16 -2
person	> b:film of	-4 -47 -11 -7
person	> b:film produced	-32 -4 0 -20
person	> b:film with	-55 -37 -25 -22
person	> b:filmed in	-2 23 -11 -7
person	> b:first by	-54 16 -40 -4
person	> b:first english-language	-24 32 -9 -4
person	> b:first feature	-42 64 53 -8
person	> b:first film	60 51 -19 -9
person	> b:first noticed	37 -13 -7 -7
person	> b:first of	-6 -12 2 -8
person	> b:first poster	-1 -48 -4 0
person	> b:for F	-36 -15 -12 -8
person	> b:for O	26 -58 -7 -3
person	> b:for P	31 -16 -6 -5
person	> b:for a	-32 -19 -3 -2
person	> b:for best	-13 -14 7 -3
person	> b:for editor	-28 -17 -8 -3
person	> b:for her	-30 28 -9 -3
person	> b:for next	19 -5 -6 -3
person	> b:for the	-46 2 13 -4
person	> b:for which	12 -16 -11 -6
person	> b:for £	53 -29 -24 -4
person	> b:foster kid	42 -12 0 -1
person	> b:four collaborations	-11 -21 -12 -3
person	> b:fourth feature	8 23 -57 -5
person	> b:friday ,	8 -23 -6 -6
person	> b:friend ;	-3 -1 -11 -4
person	> b:friends ,	63 -2 -43 -5
person	> b:frightened of	38 -6 -2 -1
person	> b:from #	-11 -34 -7 -6
person	> b:from F	-15 62 -12 -5
person	> b:from L	-4 -25 68 -9
person	> b:from O	19 4 -10 -4
person	> b:from P	26 1 -17 -8
person	> b:from a	-14 -26 11 -8
person	> b:from another	17 -60 -16 -6
person	> b:from its	-23 44 42 -12
person	> b:from prison	20 -12 -2 -3
person	> b:from sunday	-11 12 17 -1
person	> b:from the	-19 -21 -7 -8
person	> b:from their	-25 -23 -18 -4
person	> b:from writer-director	0 -31 -20 -2
person	> b:future of	-19 -28 -6 -3
person	> b:gave P	-5 -33 -29 -8
person	> b:gets march	-21 -9 -4 -4
person	> b:ghost story	26 -21 -9 -4
person	> b:glowering C	-36 -7 -3 -3
person	> b:gone and	-47 18 -4 -3
person	> b:good feeling	15 -14 -3 -3
person	> b:grandfather's friend	-3 -1 -11 -4
person	> b:grieving couple	13 -1 -2 -4
person	> b:guess ,	-16 -29 -5 -3
person	> b:gunfight in	-38 -1 -3 -1
person	> b:had P	29 -9 -13 -2
person	> b:had a	-65 -18 -18 -5
person	> b:had been	38 -6 -2 -1
person	> b:had big	-19 -28 -6 -3
person	> b:had taken	-1 -48 -4 0
person	> b:hardly says	-16 -25 -8 -3
person	> b:has P	102 -19 -5 -4
person	> b:has a	-3 -73 -3 -6
person	> b:has adapted	-12 -47 -53 -1
person	> b:has added	-35 -10 -8 -10
person	> b:has been	-33 36 33 -9
person	> b:has completed	5 -43 -5 -6
person	> b:has now	-47 18 -4 -3
person	> b:have a	15 -14 -3 -3
person	> b:have been	0 -46 -21 -9
person	> b:have had	-19 -28 -6 -3
person	> b:have joined	0 -31 -20 -2
person	> b:haven't seen	15 -14 -3 -3
person	> b:he 's	26 -7 -4 -3
person	> b:he and	38 -1 -16 -6
person	> b:he chases	11 40 -7 -6
person	> b:he directed	-49 -14 -10 -4
person	> b:he hardly	-16 -25 -8 -3
person	> b:he has	6 -8 -1 -4
person	> b:he is	22 -19 -9 -1
person	> b:he played	-46 -1 -1 -3
person	> b:he sparred	32 -25 -19 -4
person	> b:he was	30 -19 -9 -2
person	> b:heads a	-29 -8 -9 -5
person	> b:heels of	-25 -49 -14 -4
person	> b:helped him	-28 -2 -7 -2
person	> b:her as	26 -18 -29 -4
person	> b:her itch	-16 -15 -3 -4
person	> b:her retirement	-11 -21 -12 -3
person	> b:her taste	-3 -23 -2 -19
person	> b:her then	-11 29 -14 -3
person	> b:here with	-42 -21 -3 -2
person	> b:hero in	-33 -15 -6 -5
person	> b:him as	20 -20 -13 -4
person	> b:him overcome	-28 -2 -7 -2
person	> b:him the	-6 -9 -5 -8
person	> b:himself ,	-49 -14 -10 -4
person	> b:his L	42 -12 0 -1
person	> b:his brother	-26 -26 -27 -8
person	> b:his co-stars	22 -12 -9 -7
person	> b:his daughter	-8 -6 -4 -4
person	> b:his father	-20 -13 -10 -3
person	> b:his partner	-46 -49 43 -30
person	> b:home video	-16 -29 -5 -3
person	> b:hopes to	-28 -10 -8 -38
person	> b:horror film	-32 -4 0 -20
person	> b:horse-wise grandfather's	-3 -1 -11 -4
person	> b:hospital in	53 -15 -5 -4
person	> b:hotel-bar love	20 -8 -8 -6
person	> b:how to	-38 -1 -3 -1
person	> b:hunter ,	-23 -8 -11 -8
person	> b:husband who	20 -12 -2 -3
person	> b:i guess	-16 -29 -5 -3
person	> b:if you	5 -4 -5 -5
person	> b:in #	9 33 -11 -5
person	> b:in F	-11 -29 -6 -5
person	> b:in L	-12 -14 2 -6
person	> b:in O	-2 6 -5 -6
person	> b:in P	-51 -5 -5 -5
person	> b:in W	-49 -7 -3 -2
person	> b:in a	-50 -16 -10 -9
person	> b:in daylight	-38 -1 -3 -1
person	> b:in english	-47 -10 -48 -12
person	> b:in his	23 -68 -17 -11
person	> b:in january	-25 42 -10 -3
person	> b:in july	49 -18 -19 -5
person	> b:in love	3 -18 -2 -7
person	> b:in may	70 -11 -8 -2
person	> b:in november	15 -14 -3 -3
person	> b:in september	-44 -11 -11 -2
person	> b:in six	-32 -19 -3 -2
person	> b:in some	-3 43 43 -4
person	> b:in the	-4 -5 -6 -5
person	> b:in theaters	-62 -56 -27 -24
person	> b:in which	27 -14 -12 -6
person	> b:included P	39 -13 -3 -3
person	> b:includes P	31 -13 -4 -3
person	> b:includes british	45 -7 -7 -6
person	> b:includes the	-29 -8 -9 -5
person	> b:including best	-27 42 -11 -6
person	> b:indian screen	-13 -7 -3 -3
person	> b:inspired by	-37 -42 -33 -8
person	> b:instalment ,	-36 -27 -14 -3
person	> b:is C	-38 -65 -32 -9
person	> b:is F	-28 -57 -3 -9
person	> b:is a	-17 25 -21 -4
person	> b:is adapted	-12 -22 16 -8
person	> b:is based	-45 -4 -30 -11
person	> b:is being	-13 39 -20 19
person	> b:is by	-13 -69 -50 -5
person	> b:is cited	55 -34 -16 -4
person	> b:is co-producing	37 -15 -2 -8
person	> b:is due	-23 40 -8 -3
person	> b:is his	-20 -13 -10 -3
person	> b:is in	-33 -52 -40 -3
person	> b:is joined	-57 -32 -9 -3
person	> b:is not	-32 -19 -3 -2
person	> b:is producing	-40 -46 -6 -12
person	> b:is set	36 -1 -11 -8
person	> b:is taken	-19 -10 18 -2
person	> b:is the	17 34 30 -8
person	> b:is to	-27 14 -15 -6
person	> b:is up	-11 12 17 -1
person	> b:island ,	-19 -15 -11 -4
person	> b:it 's	14 -22 -7 -5
person	> b:it ,	5 53 -34 -4
person	> b:it last	-17 27 -10 -3
person	> b:it passes	-17 -10 -5 -8
person	> b:it stars	-64 -12 -7 -7
person	> b:it was	-17 27 -10 -3
person	> b:itch ;	-16 -15 -3 -4
person	> b:its christmas	-21 -9 -4 -4
person	> b:january ,	-32 33 -8 -3
person	> b:joined by	-47 -28 -8 -3
person	> b:joined the	0 -31 -20 -2
person	> b:july #	-32 -4 -9 -3
person	> b:july ,	21 18 -19 -7
person	> b:june ,	19 -5 -6 -3
person	> b:jury that	-25 -32 -4 -5
person	> b:just have	15 -14 -3 -3
person	> b:kid C	42 -12 0 -1
person	> b:known for	-33 -54 29 -7
person	> b:known in	-3 43 43 -4
person	> b:last appearance	-11 -21 -12 -3
person	> b:last october	48 26 -2 1
person	> b:last winter	-32 7 -13 -19
person	> b:last year	-17 27 -10 -3
person	> b:latex ;	-37 -11 -6 -4
person	> b:latter with	4 -39 -7 -6
person	> b:lawyer C	8 46 -14 -4
person	> b:lead pair	0 -6 -2 -4
person	> b:leader C	-3 -19 -7 -6
person	> b:left it	-17 27 -10 -3
person	> b:left unfinished	48 -14 -13 -3
person	> b:left with	-28 -17 -8 -3
person	> b:let slip	37 -42 -20 -7
person	> b:life by	-32 -25 -10 0
person	> b:life of	-43 -20 -11 -5
person	> b:line-up with	-20 -14 -7 -4
person	> b:lonely coach's	-22 -5 -8 -2
person	> b:loses its	-21 -9 -4 -4
person	> b:love ,	31 -5 -3 -17
person	> b:love affair	-40 -29 -8 -6
person	> b:love scene	20 -8 -8 -6
person	> b:love with	-5 -29 -3 -2
person	> b:made a	-78 -56 -23 -8
person	> b:made at	-19 53 -52 -2
person	> b:made by	11 39 -30 -8
person	> b:made famous	-5 -29 -3 -2
person	> b:made for	39 -63 -22 -6
person	> b:made in	36 -5 57 -4
person	> b:made use	51 -14 -18 -11
person	> b:mainly ,	-29 -29 -45 -5
person	> b:makes her	-16 -15 -3 -4
person	> b:makes him	-6 -9 -5 -8
person	> b:manners directed	33 24 -3 -3
person	> b:march #	-21 -9 -4 -4
person	> b:marriage with	46 -9 -13 0
person	> b:may #	69 -11 -7 -2
person	> b:may not	-19 -28 -6 -3
person	> b:may with	41 -26 -2 -2
person	> b:me two	-41 -30 -5 -4
person	> b:memoirs of	-19 -10 18 -2
person	> b:moment ,	-22 -5 -8 -2
person	> b:money from	-14 17 -13 -6
person	> b:month ,	12 -13 -4 -5
person	> b:more ,	-20 -12 -6 -8
person	> b:more to	-20 -19 -14 55
person	> b:morning :	67 -22 -15 -5
person	> b:most of	37 -13 -7 -7
person	> b:mother ;	-21 12 14 -4
person	> b:move comes	-25 -49 -14 -4
person	> b:murder puzzle	-19 -11 65 -6
person	> b:musician P	-30 -3 24 -3
person	> b:neither of	37 15 -7 -4
person	> b:next be	-54 -16 -21 -2
person	> b:next june	19 -5 -6 -3
person	> b:next month	-72 -27 -10 -9
person	> b:next november	16 -6 -6 -4
person	> b:next week	22 -3 -4 -2
person	> b:next year	-21 -9 -4 -4
person	> b:no more	-20 -12 -6 -8
person	> b:nominations and	-28 -17 -8 -3
person	> b:not be	-27 49 -17 -7
person	> b:not continue	-38 -18 -4 -3
person	> b:not have	-19 -28 -6 -3
person	> b:not published	-32 -19 -3 -2
person	> b:nov .	-25 -9 -5 -4
person	> b:novel ,	-13 -8 -12 -6
person	> b:novel ;	48 -4 -4 -4
person	> b:novel by	-30 -24 -20 -7
person	> b:novels by	-15 -16 23 -6
person	> b:november ,	22 -6 -5 -4
person	> b:now gone	-47 18 -4 -3
person	> b:oct .	-29 -14 -3 -2
person	> b:october by	48 26 -2 1
person	> b:of "	-21 -44 -10 -2
person	> b:of #	-19 -29 44 -7
person	> b:of C	-59 -32 -24 -5
person	> b:of F	34 -21 -10 -6
person	> b:of L	-22 -25 -8 -3
person	> b:of P	38 -30 3 -4
person	> b:of W	-30 -50 24 -3
person	> b:of a	-25 -14 -13 -8
person	> b:of an	5 -62 -26 -11
person	> b:of four	-11 -21 -12 -3
person	> b:of her	26 -18 -29 -4
person	> b:of manners	33 24 -3 -3
person	> b:of next	-21 -9 -4 -4
person	> b:of that	31 30 -12 -4
person	> b:of the	-21 24 -16 -7
person	> b:of them	45 11 -6 -4
person	> b:of us	37 -13 -7 -7
person	> b:offshoot with	4 -20 -14 -4
person	> b:on #	8 -3 -16 -8
person	> b:on F	-3 -23 -2 -19
person	> b:on P	35 -40 -7 -6
person	> b:on a	-10 24 -11 -8
person	> b:on british	-17 -19 -7 -5
person	> b:on deck	19 -5 -6 -3
person	> b:on nov	-25 -9 -5 -4
person	> b:on several	-8 -25 -11 -5
person	> b:on the	5 -33 -9 -7
person	> b:on wednesday	0 -24 -14 -7
person	> b:one ,	-39 -44 -17 -7
person	> b:one himself	-49 -14 -10 -4
person	> b:one with	66 -12 68 -6
person	> b:opens on	39 17 -13 -5
person	> b:opens with	21 -12 -5 -6
person	> b:opposite P	-47 7 -8 -4
person	> b:opposite dame	-49 -4 -4 -19
person	> b:or F	-4 10 35 -5
person	> b:or as	-35 -32 -20 -14
person	> b:oscar as	-21 12 14 -4
person	> b:oscars a	-11 12 17 -1
person	> b:other is	-32 -4 0 -20
person	> b:out in	20 -9 -4 -4
person	> b:out of	-10 -12 13 -5
person	> b:over as	-17 -19 -7 -5
person	> b:over the	-10 -47 -40 -6
person	> b:overcome a	23 -7 -5 -2
person	> b:own F	-25 -9 -5 -4
person	> b:packed event	0 -6 -2 -4
person	> b:pair as	-16 -34 -8 -2
person	> b:pair of	38 -6 -2 -1
person	> b:parody novel	-23 -12 -9 -2
person	> b:part made	-5 -29 -3 -2
person	> b:partner P	-35 -38 29 -12
person	> b:passes the	-20 -12 -6 -8
person	> b:penned by	-50 -37 64 -23
person	> b:perch and	-21 -9 -4 -4
person	> b:photograph a	-38 -1 -3 -1
person	> b:photographed by	-23 -37 -34 -47
person	> b:picked by	-30 -19 -18 0
person	> b:picked from	-7 -36 -9 -5
person	> b:picture F	-3 -19 -7 -6
person	> b:picture at	-11 12 17 -1
person	> b:picture that	50 -43 -28 -7
person	> b:plans for	-19 -28 -6 -3
person	> b:play ,	78 -9 -9 -5
person	> b:play C	-25 -44 -6 -10
person	> b:play by	-48 -52 -27 -13
person	> b:played a	-46 -1 -1 -3
person	> b:played by	45 -12 -5 -4
person	> b:players ,	51 -22 -26 -7
person	> b:playing a	8 -7 -3 -2
person	> b:poet C	12 -20 -4 -2
person	> b:portrait of	46 -9 -13 0
person	> b:poster of	-1 -48 -4 0
person	> b:postman who	38 -13 -4 -4
person	> b:pre-war comedy	33 24 -3 -3
person	> b:preacher turned	-23 -8 -11 -8
person	> b:prison to	20 -12 -2 -3
person	> b:produced by	-19 -31 -20 29
person	> b:producer P	-22 -17 -13 -4
person	> b:producer here	-42 -21 -3 -2
person	> b:producer on	-3 -23 -2 -19
person	> b:producing alongside	-31 -20 -10 -5
person	> b:properly in	-11 -7 -6 -5
person	> b:published until	-32 -19 -3 -2
person	> b:puzzle that	-19 -11 65 -6
person	> b:rather than	13 -40 -38 -30
person	> b:reaches theaters	22 -3 -4 -2
person	> b:recalled at	38 -6 -2 -1
person	> b:received the	-45 -34 -21 -5
person	> b:recite whole	-16 -18 -12 -3
person	> b:released in	-4 7 -11 -6
person	> b:released last	48 26 -2 1
person	> b:releasing this	8 -23 -6 -6
person	> b:remade two	30 16 -24 -2
person	> b:reporter that	-50 -10 -4 -3
person	> b:retirement and	-11 -21 -12 -3
person	> b:role ,	46 -2 -4 -3
person	> b:role and	38 -19 -3 -2
person	> b:role as	1 -26 -4 -5
person	> b:role to	54 -51 -6 -3
person	> b:run by	-7 -21 -4 -4
person	> b:said he	-40 -1 -22 -24
person	> b:said that	-22 -17 -13 -4
person	> b:same for	54 -44 -9 -9
person	> b:same moment	-22 -5 -8 -2
person	> b:same team	-20 -48 -55 -9
person	> b:sank without	31 -14 -6 -3
person	> b:saw F	5 -4 -5 -5
person	> b:says a	-16 -25 -8 -3
person	> b:scene between	20 -8 -8 -6
person	> b:scenes from	-16 -18 -12 -3
person	> b:scooped the	-21 12 14 -4
person	> b:screen legend	-13 -7 -3 -3
person	> b:screenplay by	-61 37 62 -8
person	> b:screenplay makes	-6 -9 -5 -8
person	> b:screenplay with	-42 -42 -11 -3
person	> b:screens ,	-19 -16 -2 -4
person	> b:script ,	-3 -1 -11 -4
person	> b:script by	38 -34 49 -7
person	> b:scripted by	-30 -31 33 -14
person	> b:second film	-27 -22 -6 -3
person	> b:second of	-11 -21 -12 -3
person	> b:seen alongside	-54 -16 -21 -2
person	> b:seen it	15 -14 -3 -3
person	> b:separate company	-7 -21 -4 -4
person	> b:september )	-56 -17 -7 -3
person	> b:september ,	-33 -15 -6 -5
person	> b:series that	-38 -18 -4 -3
person	> b:set in	15 -30 -11 -8
person	> b:several of	-8 -25 -11 -5
person	> b:share the	-1 -48 -4 0
person	> b:shared by	-40 -33 -12 -3
person	> b:shared the	-40 68 -13 -8
person	> b:she 's	-49 -7 -3 -2
person	> b:she can	-16 -18 -12 -3
person	> b:she directed	-21 56 -37 -18
person	> b:she recalled	38 -6 -2 -1
person	> b:she starred	65 -5 -5 -2
person	> b:she was	66 -26 -11 -7
person	> b:she would	-16 -15 -3 -4
person	> b:shooting in	7 57 -9 -3
person	> b:shop ,	-31 -20 -10 -5
person	> b:short story	-10 -59 -34 -9
person	> b:shot even	-33 49 -7 -5
person	> b:shot in	-20 -27 -10 -5
person	> b:shot on	71 -41 -5 -2
person	> b:should not	-27 49 -17 -7
person	> b:show by	-8 -6 -4 -4
person	> b:shown in	-26 -23 -27 -4
person	> b:six figures	-32 -19 -3 -2
person	> b:skater's chain-smoking	-21 12 14 -4
person	> b:slip that	37 -42 -20 -7
person	> b:small role	6 -8 -1 -4
person	> b:sniper ;	-24 -5 -2 -4
person	> b:some territories	-3 43 43 -4
person	> b:sparred with	32 -25 -19 -4
person	> b:spinoff at	-35 -10 -8 -10
person	> b:spy story	18 51 -9 -6
person	> b:stadium show	-8 -6 -4 -4
person	> b:stammer ;	-28 -2 -7 -2
person	> b:star P	-51 -26 -22 -5
person	> b:star had	-1 -48 -4 0
person	> b:starred P	43 3 -6 -4
person	> b:starring P	-43 9 -9 -5
person	> b:stars P	-2 -13 -31 -6
person	> b:stars are	31 -18 -11 -6
person	> b:stars british	-31 -5 -8 -5
person	> b:stars indian	-13 -7 -3 -3
person	> b:stars with	52 -6 -4 -8
person	> b:stating that	13 3 -14 -6
person	> b:story ,	71 -46 -13 -3
person	> b:story by	-23 -16 -20 -8
person	> b:story co-starring	-6 -16 -2 -3
person	> b:story of	-51 -22 -10 -6
person	> b:success with	-29 -1 -2 -2
person	> b:suit up	-11 -7 -6 -5
person	> b:sum in	-32 -19 -3 -2
person	> b:summer of	-19 -17 -11 -4
person	> b:summer with	-18 52 -2 -3
person	> b:sunday and	-11 12 17 -1
person	> b:supporting actress	-21 12 14 -4
person	> b:supporting players	51 -22 -26 -7
person	> b:taken from	8 -18 -8 -4
person	> b:taken to	-1 -48 -4 0
person	> b:taken up	-17 27 -10 -3
person	> b:takes over	-17 -19 -7 -5
person	> b:taste ,	-3 -23 -2 -19
person	> b:team :	-20 -48 -55 -9
person	> b:teaser opens	21 -12 -5 -6
person	> b:television ,	-17 -19 -7 -5
person	> b:ten years	-6 -18 -3 -6
person	> b:territories as	-3 43 43 -4
person	> b:that ;	-6 52 -18 -8
person	> b:that P	8 -9 18 47
person	> b:that also	-29 -8 -9 -5
person	> b:that brought	50 -43 -28 -7
person	> b:that counted	31 -14 -6 -3
person	> b:that ended	-38 -18 -4 -3
person	> b:that gave	52 -54 -42 -12
person	> b:that had	-17 -19 -3 -3
person	> b:that he	-60 4 -19 -4
person	> b:that his	-50 -10 -4 -3
person	> b:that included	-7 -36 -9 -5
person	> b:that made	-48 38 -5 -3
person	> b:that month	40 0 -2 -2
person	> b:that one	-15 -43 40 -3
person	> b:that she	-21 56 -37 -18
person	> b:that stars	69 -76 -6 -4
person	> b:that the	38 -6 -2 -1
person	> b:that was	11 4 -10 -6
person	> b:the #	32 -34 -10 -7
person	> b:the C	49 -11 -8 -5
person	> b:the L	-5 41 26 -8
person	> b:the O	1 -19 -10 -4
person	> b:the P	38 13 19 -7
person	> b:the W	-17 -19 -7 -5
person	> b:the accused	-6 -9 -5 -8
person	> b:the actress	-38 -16 -7 -6
person	> b:the australian	-11 -1 -8 -7
person	> b:the beast	-5 -29 -3 -2
person	> b:the best	-19 -16 -7 -5
person	> b:the biggest	-26 -34 -22 -8
person	> b:the british	-3 -1 32 -5
person	> b:the can	64 -6 -4 -3
person	> b:the cast	-38 -17 -7 -9
person	> b:the casting	24 26 -21 -2
person	> b:the choice	-11 -47 -10 -4
person	> b:the cinematographer	-38 -1 -3 -1
person	> b:the city	0 -6 -2 -4
person	> b:the comedian	-87 -20 -9 -7
person	> b:the comedy	-24 -5 -2 -4
person	> b:the company	-32 -19 -3 -2
person	> b:the directors	-26 -23 -27 -4
person	> b:the ending	-19 -36 -8 -4
person	> b:the english	36 11 -32 -5
person	> b:the ensemble	-75 -5 -20 -5
person	> b:the female	-40 -33 -12 -3
person	> b:the film	-66 39 -3 -21
person	> b:the first	10 42 17 -7
person	> b:the footballer	38 -13 -4 -4
person	> b:the fourth	8 23 -57 -5
person	> b:the future	-19 -28 -6 -3
person	> b:the heels	-25 -49 -14 -4
person	> b:the hero	-33 -15 -6 -5
person	> b:the horse-wise	-3 -1 -11 -4
person	> b:the husband	20 -12 -2 -3
person	> b:the job	-29 73 -5 -7
person	> b:the last	-66 42 70 -9
person	> b:the late	8 -54 -14 -6
person	> b:the latex	-37 -11 -6 -4
person	> b:the latter	4 -39 -7 -6
person	> b:the lawyer	8 46 -14 -4
person	> b:the life	-43 -20 -11 -5
person	> b:the lonely	-22 -5 -8 -2
person	> b:the love	-40 -29 -8 -6
person	> b:the man	-41 -3 -5 -2
person	> b:the memoirs	-19 -10 18 -2
person	> b:the move	-25 -49 -14 -4
person	> b:the musician	-19 -10 18 -2
person	> b:the novel	-14 -11 -34 -14
person	> b:the novelist	-29 -8 -9 -5
person	> b:the novels	-8 -24 -23 -8
person	> b:the original	-37 14 62 -5
person	> b:the oscars	-11 12 17 -1
person	> b:the other	-32 -4 0 -20
person	> b:the pair	14 -15 -6 -2
person	> b:the part	-5 -29 -3 -2
person	> b:the play	-54 -43 -28 -10
person	> b:the playwright	-30 -25 12 -20
person	> b:the poet	-3 -17 -7 -6
person	> b:the preacher	-23 -8 -11 -8
person	> b:the role	-72 -52 -30 -3
person	> b:the same	25 -37 -14 -6
person	> b:the screenplay	-42 -42 -11 -3
person	> b:the second	-16 19 -16 -5
person	> b:the series	-38 -18 -4 -3
person	> b:the singer	40 -9 -5 -5
person	> b:the skater's	-21 12 14 -4
person	> b:the story	-51 -22 -10 -6
person	> b:the summer	-19 -17 -11 -4
person	> b:the supporting	-21 12 14 -4
person	> b:the therapist	-28 -2 -7 -2
person	> b:the third	-36 -27 -14 -3
person	> b:the time	-20 -12 -6 -8
person	> b:the title	57 -3 -6 -3
person	> b:the trailer	0 -6 -2 -4
person	> b:the trainer	-43 -7 -6 -6
person	> b:the vicar	-6 -32 -14 -7
person	> b:the voice	69 -11 -16 -8
person	> b:the voices	50 -21 -4 -2
person	> b:the weekend	38 -6 -2 -1
person	> b:the woman	-5 -29 -3 -2
person	> b:the work	-65 51 -26 -3
person	> b:the writer	-56 -8 53 -11
person	> b:theaters next	22 -3 -4 -2
person	> b:their friends	63 -2 -43 -5
person	> b:their play	37 1 -7 -3
person	> b:them P	46 -14 -13 -7
person	> b:them did	37 15 -7 -4
person	> b:them had	38 -6 -2 -1
person	> b:then partner	-11 29 -14 -3
person	> b:then this	-16 -29 -5 -3
person	> b:therapist who	-28 -2 -7 -2
person	> b:thing from	-67 0 -9 -9
person	> b:thing of	-16 -29 -5 -3
person	> b:third instalment	-36 -27 -14 -3
person	> b:this friday	8 -23 -6 -6
person	> b:this morning	67 -22 -15 -5
person	> b:this vampire	-16 -29 -5 -3
person	> b:this year's	-51 -26 -7 -4
person	> b:though ,	-48 38 -5 -3
person	> b:though P	-25 -12 -6 -10
person	> b:though the	-33 49 -7 -5
person	> b:three more	-35 -10 -8 -10
person	> b:thriller ,	40 0 -2 -2
person	> b:time and	-20 -12 -6 -8
person	> b:title role	77 -7 -6 -3
person	> b:to F	-47 -55 -11 -5
person	> b:to O	-1 -48 -4 0
person	> b:to a	-19 14 -8 -6
person	> b:to amuse	63 -2 -43 -5
person	> b:to be	-23 21 -17 -9
person	> b:to blockbusters	-2 -27 -6 -5
person	> b:to find	20 -12 -2 -3
person	> b:to have	-50 36 -19 -8
person	> b:to her	-51 -17 -5 -15
person	> b:to life	-32 -25 -10 0
person	> b:to meet	37 -29 -11 -6
person	> b:to model	-31 -23 -10 -7
person	> b:to pair	-28 -10 -8 -38
person	> b:to photograph	-38 -1 -3 -1
person	> b:to play	-1 -31 -4 -1
person	> b:to share	-1 -48 -4 0
person	> b:to the	-33 -5 -21 -8
person	> b:told a	-50 -10 -4 -3
person	> b:told backwards	-29 -1 -2 -2
person	> b:too frightened	38 -6 -2 -1
person	> b:trace despite	31 -14 -6 -3
person	> b:trailer at	0 -6 -2 -4
person	> b:transwoman called	51 -8 -4 -2
person	> b:treating his	-8 -6 -4 -4
person	> b:tribal whom	-6 -9 -5 -8
person	> b:tupac-loving foster	42 -12 0 -1
person	> b:turned bounty	-23 -8 -11 -8
person	> b:turned up	-36 -7 -3 -3
person	> b:two cowboys	31 -5 -3 -17
person	> b:two years	-3 22 -7 -4
person	> b:under the	-36 19 -8 -4
person	> b:unfinished when	48 -14 -13 -3
person	> b:until january	-32 -19 -3 -2
person	> b:unveiled the	0 -6 -2 -4
person	> b:up as	-36 -7 -3 -3
person	> b:up by	-17 27 -10 -3
person	> b:up for	-11 12 17 -1
person	> b:up properly	-11 -7 -6 -5
person	> b:up with	-29 -8 -15 -2
person	> b:us first	37 -13 -7 -7
person	> b:use of	51 -14 -18 -11
person	> b:v F	-8 -5 -6 -4
person	> b:vampire thing	-16 -29 -5 -3
person	> b:version of	-38 -19 21 -8
person	> b:vicar ;	-6 -32 -14 -7
person	> b:video ,	-16 -29 -5 -3
person	> b:voice of	69 -11 -16 -8
person	> b:voices of	50 -21 -4 -2
person	> b:was C	20 -12 -2 -3
person	> b:was P	24 -41 -14 -10
person	> b:was a	-36 -61 -12 -12
person	> b:was adapted	-15 -20 15 -9
person	> b:was begun	-24 -41 69 -8
person	> b:was bought	-32 -19 -3 -2
person	> b:was chosen	-33 -15 -6 -5
person	> b:was directed	-11 19 -25 -7
person	> b:was dr.	-52 -18 -7 -6
person	> b:was left	48 -14 -13 -3
person	> b:was made	-36 56 31 -6
person	> b:was picked	-7 -36 -9 -5
person	> b:was produced	-26 -40 -29 19
person	> b:was released	28 -34 -10 -9
person	> b:was remade	30 16 -24 -2
person	> b:was shared	-40 -33 -12 -3
person	> b:was shot	73 -40 -30 -9
person	> b:was shown	-26 -23 -27 -4
person	> b:was taken	-17 27 -10 -3
person	> b:was the	15 55 -54 -5
person	> b:was working	-42 -42 -11 -3
person	> b:was written	-6 42 15 48
person	> b:we haven't	15 -14 -3 -3
person	> b:we just	15 -14 -3 -3
person	> b:wednesday unveiled	0 -6 -2 -4
person	> b:week ;	22 -3 -4 -2
person	> b:week from	-11 12 17 -1
person	> b:weekend that	38 -6 -2 -1
person	> b:western from	0 -31 -20 -2
person	> b:when P	41 -19 -15 -4
person	> b:where he	30 -14 -6 -3
person	> b:where she	-52 -18 -7 -6
person	> b:which P	-3 16 31 -6
person	> b:which also	2 -10 -6 -3
person	> b:which began	-28 -17 -8 -3
person	> b:which comes	-67 -19 -8 -3
person	> b:which featured	48 -47 -17 -4
person	> b:which features	-23 -19 -9 -4
person	> b:which had	52 -21 -15 -2
person	> b:which has	82 -53 -10 -7
person	> b:which he	35 -8 -8 -5
person	> b:which his	62 -28 -9 -4
person	> b:which is	9 -2 -1 -4
person	> b:which most	37 -13 -7 -7
person	> b:which neither	37 15 -7 -4
person	> b:which put	25 -63 -25 -9
person	> b:which sank	31 -14 -6 -3
person	> b:which she	59 -20 -7 -5
person	> b:which starred	17 -14 -7 -4
person	> b:which stars	47 -12 -5 -4
person	> b:which the	-58 3 -38 -6
person	> b:which was	35 10 5 -6
person	> b:which will	37 -15 -2 -8
person	> b:which won	-30 -41 -17 -3
person	> b:while the	-17 -43 -11 -9
person	> b:whisky comedy	-45 -52 -23 -19
person	> b:who 'd	-30 -19 -18 0
person	> b:who comes	20 -12 -2 -3
person	> b:who did	-43 -21 -3 -4
person	> b:who directed	-18 -3 -38 -3
person	> b:who disliked	24 26 -21 -2
person	> b:who fall	31 -5 -3 -17
person	> b:who has	-30 46 -4 -4
person	> b:who helped	-28 -2 -7 -2
person	> b:who is	17 -34 -18 -4
person	> b:who made	-23 23 -10 -3
person	> b:who wrote	-20 -24 -5 -4
person	> b:whole scenes	-16 -18 -12 -3
person	> b:whom P	-14 -27 -17 -3
person	> b:whom lawyer	-6 -9 -5 -8
person	> b:whose cast	30 -17 -5 -3
person	> b:whose hotel-bar	20 -8 -8 -6
person	> b:whose stars	31 -18 -11 -6
person	> b:wife whom	-22 -5 -8 -2
person	> b:will be	20 19 -8 -6
person	> b:will begin	35 36 -12 -9
person	> b:will compete	-14 -18 -10 -6
person	> b:will direct	-25 -7 -9 46
person	> b:will feature	37 -15 -2 -8
person	> b:will next	-54 -16 -21 -2
person	> b:will play	-25 -44 -6 -10
person	> b:will suit	-11 -7 -6 -5
person	> b:win ,	-82 -8 -9 -3
person	> b:winter ;	-40 -51 -17 -23
person	> b:with #	-28 -17 -3 -6
person	> b:with ,	-5 -29 -3 -2
person	> b:with F	-88 -20 -9 -7
person	> b:with O	46 11 -14 -10
person	> b:with P	0 -10 -9 1
person	> b:with a	-24 -27 -9 -8
person	> b:with an	-29 -27 -11 -15
person	> b:with his	30 -45 29 46
person	> b:with lead	0 -6 -2 -4
person	> b:with one	-28 -17 -8 -3
person	> b:with the	-67 -6 -7 -5
person	> b:without a	31 -14 -6 -3
person	> b:woman the	-5 -29 -3 -2
person	> b:word :	-16 -25 -8 -3
person	> b:working on	-42 -42 -11 -3
person	> b:world war	1 -25 -1 -2
person	> b:would have	-45 -12 -7 -4
person	> b:would take	-16 -15 -3 -4
person	> b:wrecked me	-41 -30 -5 -4
person	> b:writer ,	-47 -22 -71 -11
person	> b:writer and	-26 67 95 -11
person	> b:written and	-3 37 77 -11
person	> b:written by	-13 -28 -8 -10
person	> b:wrote #	-20 -24 -5 -4
person	> b:wrote to	63 -2 -43 -5
person	> b:year ,	-55 -50 -24 -21
person	> b:year ;	-15 7 -9 -6
person	> b:years ago	8 11 -6 -5
person	> b:years back	29 -32 -10 -7
person	> b:you saw	5 -4 -5 -5
person	> b:£ #	58 -19 -15 -5
person	> does 	-8 -5 -13 -24
person	> does a	29 -28 -14 -11
person	> does d	-35 29 -5 -5
person	> does w	-39 -26 -15 -12
person	> far:0	-9 16 21 10
person	> far:1	-3 21 -13 -9
person	> far:11+	-3 -1 -15 -11
person	> far:17+	-20 0 -6 -6
person	> far:2	2 4 7 -10
person	> far:26+	-79 -35 -30 -21
person	> far:3	0 16 -13 -4
person	> far:4+	12 -15 4 -9
person	> far:7+	1 -32 -6 -7
person	> films here:0	-21 -18 -9 -7
person	> films here:1	13 13 -12 -15
person	> films here:2	-14 -11 -4 -10
person	> films here:3+	-10 -12 -12 -16
person	> films:0	14 -1 -17 -30
person	> films:1	-45 -16 -17 -9
person	> films:2	-24 -22 -10 -9
person	> films:3+	50 -33 -19 -16
person	> first:!	-36 -49 -22 -8
person	> first:"	13 -10 9 0
person	> first:'	18 -37 -11 -9
person	> first:'s	-29 -21 -39 -17
person	> first:(	4 -2 -3 8
person	> first:)	-26 -22 -12 -18
person	> first:,	12 3 -15 -21
person	> first::	-42 58 69 -13
person	> first:;	-72 3 -14 -9
person	> first:L	-19 -16 -2 -4
person	> first:about	-29 -52 -21 -12
person	> first:actor	-21 -22 -9 -8
person	> first:alongside	78 -24 -11 -8
person	> first:also	15 -20 -18 -8
person	> first:and	-10 -24 -13 -3
person	> first:as	49 -26 -9 -7
person	> first:back	-42 -21 -3 -2
person	> first:before	-45 -26 -17 -11
person	> first:but	-17 27 -10 -3
person	> first:by	-7 11 -7 -10
person	> first:comes	-42 43 -36 -7
person	> first:creator	-55 -53 -37 -39
person	> first:creators	-70 -65 99 -18
person	> first:directed	-21 49 -45 -13
person	> first:director	-24 -23 29 8
person	> first:draws	-22 -12 -26 -10
person	> first:drew	-8 -25 -11 -5
person	> first:executive	-30 -21 -13 -21
person	> first:explored	6 -58 -20 -4
person	> first:features	80 -19 -17 -8
person	> first:filmed	-64 4 -40 -14
person	> first:first	-42 -52 -25 -11
person	> first:for	20 49 -14 -10
person	> first:from	-30 45 59 -13
person	> first:gave	-2 -16 -6 -3
person	> first:got	46 -17 -9 -7
person	> first:has	-26 21 -6 -13
person	> first:he	-6 30 12 -14
person	> first:home	-16 -29 -5 -3
person	> first:if	-19 -12 -6 -4
person	> first:in	5 2 -5 -8
person	> first:is	-5 -4 -3 -8
person	> first:last	-46 -49 -15 -22
person	> first:leading	90 -64 -47 -26
person	> first:loses	-21 -9 -4 -4
person	> first:made	-51 39 -33 -8
person	> first:mainly	-29 -29 -45 -5
person	> first:makes	-89 -36 -33 -16
person	> first:may	-19 -28 -6 -3
person	> first:next	73 -10 -7 -5
person	> first:of	35 8 31 -14
person	> first:on	-6 -27 -8 -5
person	> first:opens	-3 14 -20 -10
person	> first:or	-5 -44 -28 -5
person	> first:out	-55 -37 -11 -6
person	> first:passes	-32 -17 -8 -6
person	> first:produced	15 -34 -13 19
person	> first:producer	-27 11 -21 75
person	> first:saw	15 -23 -10 -5
person	> first:seems	-50 -52 -32 -27
person	> first:she	-1 -80 -50 -17
person	> first:should	-27 49 -17 -7
person	> first:star	44 -18 -20 26
person	> first:starred	35 -10 -8 -6
person	> first:starring	20 -22 -11 -9
person	> first:stars	-17 -11 -40 -7
person	> first:supporting	51 -22 -26 -7
person	> first:teaser	21 -12 -5 -6
person	> first:ten	2 -29 -16 -5
person	> first:that	6 43 20 25
person	> first:the	-25 -52 -56 -4
person	> first:thing	-59 -51 -23 -9
person	> first:to	-22 -11 -20 -9
person	> first:together	42 -38 -17 -10
person	> first:v	-8 -5 -6 -4
person	> first:wanted	15 -44 -30 -28
person	> first:was	-28 -9 2 -7
person	> first:will	-49 20 -13 -10
person	> first:win	-67 -7 -11 -12
person	> first:with	17 6 -15 0
person	> first:won	44 -19 -8 -8
person	> first:writer	-38 -42 45 -22
person	> l:"	20 -4 -2 -1
person	> l:" "	40 -14 -9 -5
person	> l:" P	69 -44 -16 -16
person	> l:#	50 19 -43 -25
person	> l:# ;	56 -15 -2 -4
person	> l:# for	-73 66 -19 -15
person	> l:# in	-38 -13 -17 31
person	> l:# with	-1 43 -16 -8
person	> l:'	6 -15 -8 -5
person	> l:'s releasing	21 29 -2 -6
person	> l:(	-33 -21 -10 -20
person	> l:( P	19 -31 -10 -8
person	> l:) ,	73 32 -21 -13
person	> l:,	10 -9 -2 -3
person	> l:, "	58 4 -18 -9
person	> l:, P	-40 -29 32 -7
person	> l:, adapted	-24 -34 -31 -12
person	> l:, and	-19 22 -8 -16
person	> l:, from	-53 -50 -38 -37
person	> l:, in	36 -126 -14 -14
person	> l:, of	-42 -23 -8 -7
person	> l:, produced	-69 -20 -14 64
person	> l:, the	21 -12 -5 -6
person	> l:, when	-1 52 -12 -7
person	> l:, whose	21 -23 -12 -7
person	> l:-	30 -19 56 -8
person	> l::	-22 5 -10 -5
person	> l:: "	-2 -14 33 -9
person	> l:: the	-59 -51 -23 -9
person	> l:;	38 2 -3 18
person	> l:; P	3 -10 -8 -5
person	> l:C (	20 -15 -11 -11
person	> l:C in	-32 -10 -11 -6
person	> l:F	-32 -17 -8 -6
person	> l:F '	-55 -45 -25 -2
person	> l:F ,	-8 12 -1 -10
person	> l:F -	30 -19 56 -8
person	> l:F and	-30 -35 -15 -6
person	> l:F or	-34 -69 -64 -7
person	> l:F v	-19 -11 -5 -5
person	> l:L shooting	-33 -54 5 -15
person	> l:O	-34 43 -8 -8
person	> l:O "	64 -14 -4 -4
person	> l:O own	25 27 -4 -3
person	> l:O put	-55 -37 -11 -6
person	> l:O release	18 51 -9 -6
person	> l:P	22 -11 -7 -10
person	> l:P "	9 -18 -19 -14
person	> l:P '	37 -17 -7 -5
person	> l:P (	-29 -23 -9 -23
person	> l:P ,	-1 -42 -25 27
person	> l:P for	-31 -63 -16 -13
person	> l:P helmed	33 -18 -4 -3
person	> l:P in	9 16 -14 -9
person	> l:P include	14 -3 -2 -3
person	> l:P of	-17 -31 -11 -5
person	> l:P on	-13 -63 -25 -30
person	> l:W ,	-80 -3 -3 -5
person	> l:^	-16 0 5 -14
person	> l:^ "	12 -7 18 13
person	> l:^ P	-4 -15 -14 -9
person	> l:^ ^	-16 0 5 -14
person	> l:^ after	57 13 -15 -3
person	> l:^ for	-25 -52 -56 -4
person	> l:^ his	44 24 -7 -3
person	> l:^ in	-39 16 -12 -7
person	> l:^ so	-24 -56 -22 -11
person	> l:abroad for	55 -34 -16 -4
person	> l:act in	33 -48 -21 -22
person	> l:acted in	40 28 -12 -4
person	> l:actor for	13 56 -10 -7
person	> l:actress for	-81 -64 -7 -2
person	> l:adaptation of	-72 -36 -7 -3
person	> l:adapted	-24 -34 -31 -12
person	> l:adapted from	-20 -48 -55 -9
person	> l:adventure	82 -41 -5 -9
person	> l:adventure film	15 -23 -10 -5
person	> l:after	7 62 -15 -10
person	> l:again in	-19 -66 -35 -8
person	> l:again on	-51 3 43 -2
person	> l:also has	-34 -47 -16 -13
person	> l:amends with	59 -52 -7 -4
person	> l:among them	3 -9 -7 -17
person	> l:and	-27 -4 -13 -14
person	> l:and "	8 -44 -13 -11
person	> l:and F	-32 -17 -8 -6
person	> l:and P	35 -91 -67 -8
person	> l:and directed	40 -11 -8 -21
person	> l:and film	-42 -42 -11 -3
person	> l:and for	43 27 -32 -3
person	> l:and with	-76 -8 -5 -7
person	> l:and written	-29 -29 -45 -5
person	> l:animation	50 -21 -4 -2
person	> l:another	-32 -25 -10 0
person	> l:appearance in	22 24 -10 -4
person	> l:appeared in	-24 -5 -2 -4
person	> l:as	-111 -37 -12 -3
person	> l:as is	20 39 -4 -1
person	> l:assistant on	-63 88 -17 -5
person	> l:australian picture	14 -36 -16 -12
person	> l:autumn comes	47 44 -8 -6
person	> l:because	15 -44 -30 -28
person	> l:because of	-61 -82 -32 -11
person	> l:begin	20 12 -35 -25
person	> l:between	66 -70 -36 -24
person	> l:biopic	62 -30 -2 -3
person	> l:brings "	-33 -33 -19 -17
person	> l:by	-6 20 106 63
person	> l:called	79 -76 -15 -8
person	> l:calls	-38 -18 -4 -3
person	> l:came	2 -6 -12 9
person	> l:came for	-65 5 -4 -12
person	> l:came with	19 -29 -9 -9
person	> l:cast of	45 -7 -7 -6
person	> l:cinema ,	69 -63 -16 -10
person	> l:clips from	-55 -42 -31 -6
person	> l:co-producer on	-9 -37 -16 64
person	> l:co-stars from	88 -65 -27 -6
person	> l:come is	30 -17 -5 -3
person	> l:comedy	25 -46 -16 -9
person	> l:comes	47 44 -8 -6
person	> l:company in	-73 46 -14 -4
person	> l:competition is	37 -1 -10 -3
person	> l:completed	52 -5 -10 -9
person	> l:contenders include	-32 -16 -4 -3
person	> l:cut	1 -13 -7 -4
person	> l:debut	-55 65 -10 -5
person	> l:developing "	-76 -43 65 56
person	> l:did	-20 52 -14 -6
person	> l:direct	-53 19 65 -11
person	> l:directed	-27 -28 -21 -15
person	> l:director for	3 67 -8 -7
person	> l:director of	-35 -45 -12 -9
person	> l:double on	38 14 -25 -9
person	> l:downbeat film	28 -3 -2 -2
person	> l:drama	15 22 -9 -5
person	> l:drama "	46 -42 -34 -9
person	> l:ensemble of	77 -42 -20 -6
person	> l:family drama	47 -23 -12 -7
person	> l:father in	41 -88 -32 -14
person	> l:feature until	-19 -17 -11 -4
person	> l:fiction film	91 -9 -4 -2
person	> l:film	-5 6 -10 -5
person	> l:film ,	73 -37 -5 -15
person	> l:film was	17 -60 -16 -6
person	> l:filming	-17 34 -14 -7
person	> l:filming "	-50 63 -16 -9
person	> l:filming of	-60 -8 -7 -5
person	> l:films included	-5 -14 -5 -4
person	> l:finished	-61 17 -14 -6
person	> l:first	16 -14 -5 -4
person	> l:first :	53 -15 -5 -4
person	> l:follow-up to	-64 -12 -7 -7
person	> l:followed by	42 25 -30 -9
person	> l:for	-8 7 5 0
person	> l:for "	-27 59 -54 -9
person	> l:friend ;	3 -54 -13 -5
person	> l:from	21 -61 17 -10
person	> l:from P	73 -18 -25 -22
person	> l:gangster in	-7 -14 -3 -2
person	> l:gate is	-16 -29 -5 -3
person	> l:ghost story	-54 -28 -14 -8
person	> l:given us	-1 -33 -6 -5
person	> l:grandfather of	-44 68 -62 -3
person	> l:guard in	-19 -12 -6 -4
person	> l:handled	-42 -21 -3 -2
person	> l:has	-34 -47 -16 -13
person	> l:has written	-59 -49 57 -24
person	> l:having seen	-80 -44 -19 -10
person	> l:he shot	19 39 -5 -2
person	> l:heels of	50 32 13 -2
person	> l:helmed	33 -18 -4 -3
person	> l:himself ,	49 -33 -11 -4
person	> l:his	19 -5 -9 -6
person	> l:his debut	52 -21 -15 -2
person	> l:hit	-73 -29 -14 -3
person	> l:hits include	-54 -28 -3 -3
person	> l:honoured for	-23 -30 -31 -25
person	> l:horror film	-49 -4 -4 -19
person	> l:in	-3 -4 -15 -9
person	> l:in "	39 -35 -14 -13
person	> l:in P	64 -22 0 -8
person	> l:include	66 -78 -7 -6
person	> l:included	5 27 -11 -5
person	> l:indies like	11 -26 -7 -4
person	> l:is	21 8 -10 -5
person	> l:is O	-68 34 -10 -6
person	> l:is filming	-19 32 -16 -9
person	> l:just completed	28 -20 -6 -2
person	> l:known for	3 -26 -8 -7
person	> l:landlords in	-30 -25 12 -20
person	> l:last was	19 48 -10 -13
person	> l:lately finished	-61 17 -14 -6
person	> l:later came	8 -7 -13 18
person	> l:lead in	34 57 -8 -7
person	> l:like	11 -26 -7 -4
person	> l:like his	-17 -10 -5 -8
person	> l:linked with	-17 27 -10 -3
person	> l:made	-57 48 -12 -10
person	> l:make	65 -83 -11 -7
person	> l:maker of	-10 -11 -4 -6
person	> l:makers of	0 -6 -2 -4
person	> l:making of	-88 -16 -6 -4
person	> l:many of	51 -22 -26 -7
person	> l:may is	-35 63 -18 -15
person	> l:month for	73 -45 -5 -7
person	> l:musical	36 13 -19 -25
person	> l:musical ,	-13 -20 -22 -54
person	> l:name by	-70 -65 99 -18
person	> l:name of	50 -13 -3 -3
person	> l:name with	-30 11 -7 -4
person	> l:never watched	-71 37 -30 -12
person	> l:next in	-38 -23 -11 -10
person	> l:next is	51 -16 -8 -9
person	> l:nominated for	-46 -49 -15 -22
person	> l:now calls	-38 -18 -4 -3
person	> l:october with	-38 -24 -18 -21
person	> l:of	-33 -11 -16 -9
person	> l:of "	53 5 -20 -17
person	> l:of P	-43 -9 -8 -3
person	> l:on	-19 16 -13 6
person	> l:on "	-62 34 -18 -13
person	> l:on came	1 14 -18 -5
person	> l:one ,	-40 -43 -26 72
person	> l:one :	26 42 -21 -3
person	> l:or	-34 -69 -64 -7
person	> l:oscar for	-44 74 39 -13
person	> l:out after	-82 -75 -23 -15
person	> l:own	25 27 -4 -3
person	> l:part in	-60 -15 -44 -16
person	> l:performance in	-22 -31 -3 -4
person	> l:period drama	31 -14 -6 -3
person	> l:picture	14 -36 -16 -12
person	> l:picture ,	20 -58 -11 -11
person	> l:picture since	-11 12 17 -1
person	> l:post on	21 -11 -9 -4
person	> l:predecessor ,	-32 -49 20 -9
person	> l:premiere of	-44 27 -14 -6
person	> l:present in	-84 28 -14 -7
person	> l:prize for	-33 -37 82 -10
person	> l:produce	-28 -8 -4 -3
person	> l:produced	-60 -19 -19 27
person	> l:producer of	-7 -56 -12 -5
person	> l:production of	-95 -71 -6 -5
person	> l:publicity for	-4 17 34 -12
person	> l:put	-55 -37 -11 -6
person	> l:putting together	38 -34 49 -7
person	> l:raves for	52 -60 -40 -4
person	> l:recently completed	20 23 -7 -7
person	> l:release	18 51 -9 -6
person	> l:releasing	21 29 -2 -6
person	> l:reportedly because	15 -44 -30 -28
person	> l:role in	7 4 -11 -8
person	> l:running include	-21 -22 -9 -8
person	> l:sat through	76 -46 -7 -24
person	> l:saw	77 -56 -8 -3
person	> l:scenes from	65 57 64 -6
person	> l:seen	-80 -44 -19 -10
person	> l:seen in	-27 -1 -9 -4
person	> l:sequel ,	69 -11 -7 -2
person	> l:sequel to	-62 38 -12 -7
person	> l:she cut	1 -13 -7 -4
person	> l:shoot	-55 -4 -26 -7
person	> l:shooting	-38 -58 -4 -5
person	> l:shot	19 39 -5 -2
person	> l:show	-40 -29 -8 -6
person	> l:show ;	-36 45 -31 55
person	> l:since	-16 22 14 -3
person	> l:since made	21 -63 -3 -3
person	> l:slave in	-25 27 -11 -3
person	> l:so	-24 -56 -22 -11
person	> l:source of	21 19 -13 -7
person	> l:star of	-39 -19 -8 -6
person	> l:starred in	-35 20 -31 -35
person	> l:story	-28 -37 -10 -8
person	> l:success with	74 -3 -2 -2
person	> l:such as	-37 -45 -20 -14
person	> l:superb ;	-42 -37 28 -19
person	> l:take P	-27 -19 -13 -4
person	> l:territories as	-1 -41 -34 -2
person	> l:the	-26 -43 -10 -5
person	> l:the animation	50 -21 -4 -2
person	> l:the comedy	-72 56 -8 -20
person	> l:the film	39 63 -11 -4
person	> l:the first	16 -14 -5 -4
person	> l:them	3 -9 -7 -17
person	> l:there was	6 9 33 -6
person	> l:they wrote	25 -63 -25 -9
person	> l:thimblefuls :	-18 -27 -14 -3
person	> l:third of	-19 -16 -2 -4
person	> l:through	76 -46 -7 -24
person	> l:time in	-8 -5 -6 -4
person	> l:time of	82 -50 -19 -17
person	> l:titles include	81 -75 -24 -6
person	> l:to	-33 10 -10 -7
person	> l:to "	19 -50 -1 73
person	> l:to make	65 -83 -11 -7
person	> l:to produce	-28 -8 -4 -3
person	> l:to shoot	-55 -4 -26 -7
person	> l:together	38 -34 49 -7
person	> l:until	-19 -17 -11 -4
person	> l:us	-1 -33 -6 -5
person	> l:v	-19 -11 -5 -5
person	> l:verdict on	46 -9 -13 0
person	> l:version of	14 36 -19 -11
person	> l:warners '	-25 -9 -5 -4
person	> l:was	-24 84 -1 -7
person	> l:was in	22 -52 -10 -7
person	> l:watched	-71 37 -30 -12
person	> l:week is	45 19 -29 -2
person	> l:went to	-47 43 -8 -10
person	> l:when	-1 52 -12 -7
person	> l:who did	2 -29 -16 -5
person	> l:who handled	-42 -21 -3 -2
person	> l:who made	-107 79 -9 -11
person	> l:who produced	-60 -16 -22 -8
person	> l:who wrote	-100 49 -30 -8
person	> l:whose	-46 -31 -15 -10
person	> l:will begin	20 12 -35 -25
person	> l:will show	-40 -29 -8 -6
person	> l:winner ,	36 11 -32 -5
person	> l:with	37 -11 -13 -9
person	> l:with P	-6 -58 -5 -4
person	> l:with another	-32 -25 -10 0
person	> l:work ,	40 -32 -2 -2
person	> l:written	-43 -35 36 -10
person	> l:wrote	-8 14 -20 -11
person	> l:year with	-27 -31 -7 -6
person	> l:you saw	77 -56 -8 -3
person	> last:"	15 22 -17 -13
person	> last:" alum	35 -39 -12 -13
person	> last:" as	48 -21 -17 -17
person	> last:" dreamboat	42 -47 -22 -14
person	> last:" opposite	2 -11 -5 -5
person	> last:" starring	-25 -10 -5 -8
person	> last:" where	70 -20 -8 -13
person	> last:" with	-13 -14 71 -16
person	> last:"|	15 22 -17 -13
person	> last:# ,	18 18 -9 -6
person	> last:# with	86 -27 -20 -5
person	> last:'	-26 -23 -27 -4
person	> last:'s	-45 -42 -8 -29
person	> last:'s|	-45 -42 -8 -29
person	> last:'|	-26 -23 -27 -4
person	> last:(	-7 -35 -13 -7
person	> last:(|	-7 -35 -13 -7
person	> last:) ,	43 -42 -5 -6
person	> last:) and	-39 -21 -10 -9
person	> last:,	1 10 -9 -9
person	> last:, "	-29 42 -15 -16
person	> last:, a	-66 -17 -10 -2
person	> last:, alongside	-14 -8 -8 -4
person	> last:, although	19 -55 -27 -11
person	> last:, and	-35 -1 -16 3
person	> last:, but	8 41 -18 -10
person	> last:, by	-32 5 -20 -7
person	> last:, for	-42 29 -13 -10
person	> last:, from	-46 51 -13 -7
person	> last:, has	62 -17 -7 -5
person	> last:, in	-62 -10 -11 -10
person	> last:, is	-25 8 -23 -8
person	> last:, its	-28 -27 -43 52
person	> last:, opposite	16 -20 -8 -6
person	> last:, said	37 65 -15 -8
person	> last:, starred	35 -46 -6 -2
person	> last:, starring	-24 -14 -6 -5
person	> last:, stars	48 -9 -2 -18
person	> last:, the	6 21 -14 -11
person	> last:, though	44 -12 -7 -6
person	> last:, where	-12 -10 -11 -6
person	> last:, which	-34 15 47 -13
person	> last:, while	-78 -20 -6 -18
person	> last:, with	24 -26 -14 4
person	> last:,|	-2 17 -10 -9
person	> last:,|a	46 -28 -9 -6
person	> last:,|d	-69 -8 -13 -6
person	> last::	-16 -5 48 -10
person	> last::|	-19 30 55 -11
person	> last::|d	-10 -41 6 -8
person	> last:;	-7 12 -14 -8
person	> last:; and	8 -14 -5 -6
person	> last:; for	-23 -49 -16 -9
person	> last:;|	-13 -7 -12 -8
person	> last:;|d	-5 35 -34 -7
person	> last:? with	-86 -42 -9 -8
person	> last:C (	35 -2 -5 -4
person	> last:C and	21 -7 -8 -6
person	> last:C opposite	-36 -10 -2 -3
person	> last:C to	-35 -32 -20 -14
person	> last:F	-34 -41 -29 -19
person	> last:F "	73 -59 -23 -11
person	> last:F ,	-10 20 -14 -8
person	> last:F :	-41 69 72 -5
person	> last:F ;	-31 2 -13 -8
person	> last:F and	-21 -23 -18 -13
person	> last:F by	-19 -35 -14 -4
person	> last:F director	-13 -49 -26 -7
person	> last:F directs	-36 -45 -21 -12
person	> last:F earned	-28 -28 -22 -24
person	> last:F for	16 39 -15 -11
person	> last:F got	58 -25 -12 -8
person	> last:F starred	30 -10 -8 -4
person	> last:F stars	61 -14 -9 -11
person	> last:F with	15 27 -6 -23
person	> last:F|	-4 -88 -36 -23
person	> last:F|a	-65 -20 -26 -7
person	> last:L	-22 51 57 -11
person	> last:L by	-17 58 45 -4
person	> last:L for	-57 70 -11 -7
person	> last:L with	78 -73 -33 -4
person	> last:L|	-22 51 57 -11
person	> last:P	49 -77 -48 -10
person	> last:P ,	-2 -27 -7 -6
person	> last:P F	81 -23 -43 -20
person	> last:P and	11 -11 -3 -6
person	> last:P for	-52 -34 -65 60
person	> last:P from	61 -46 -42 -6
person	> last:P in	-21 -16 -3 -3
person	> last:P sister	-27 -14 -9 -8
person	> last:P with	55 7 -16 -8
person	> last:P|	49 -77 -48 -10
person	> last:^ F	-39 19 -55 -27
person	> last:^ its	-13 0 22 -7
person	> last:a	-34 -38 17 -8
person	> last:about	-21 -64 -14 -12
person	> last:about|	-21 -64 -14 -12
person	> last:according to	-30 -3 -16 -10
person	> last:actor	32 -19 26 -9
person	> last:actor for	0 -33 -9 -5
person	> last:actors	33 -4 -8 -11
person	> last:actors|a	33 -4 -8 -11
person	> last:actor|a	32 -19 26 -9
person	> last:actress	-38 -16 -7 -6
person	> last:actress|a	-38 -16 -7 -6
person	> last:adapted by	-23 -36 54 -8
person	> last:adapted from	-57 36 -44 -40
person	> last:affair starring	26 0 -3 -4
person	> last:ago with	53 -40 -11 -3
person	> last:ahead of	-37 -34 -22 -1
person	> last:alongside	-6 -10 -8 -5
person	> last:alongside|	-6 -10 -8 -5
person	> last:although	19 -55 -27 -11
person	> last:although|	19 -55 -27 -11
person	> last:alum	35 -39 -12 -13
person	> last:alum|	35 -39 -12 -13
person	> last:among them	32 -24 -11 -7
person	> last:an early-career	14 -22 -12 -4
person	> last:and	3 -11 -7 -6
person	> last:and F	-72 -23 -23 -6
person	> last:and director	-23 35 68 -7
person	> last:and has	-56 53 -10 -7
person	> last:and in	-2 -71 -6 -5
person	> last:and starring	50 -5 -6 -22
person	> last:and stars	44 -12 -13 -3
person	> last:and|	2 -8 -6 -5
person	> last:and|a	14 -13 -9 -7
person	> last:and|w	-16 -14 13 -10
person	> last:appeared with	-52 -33 -5 0
person	> last:as	3 -18 -20 -8
person	> last:as|	6 -18 -13 -8
person	> last:at	3 -34 -32 -9
person	> last:at|	3 -34 -32 -9
person	> last:a|	-34 -38 17 -8
person	> last:based on	-32 13 -9 -7
person	> last:before	12 -40 -23 -11
person	> last:before|	-67 -41 -30 -12
person	> last:between	11 -14 -10 -8
person	> last:between|	16 -14 -8 -6
person	> last:blockbusters like	-42 -35 -5 -3
person	> last:book by	-34 -31 -17 -6
person	> last:british actors	33 -4 -8 -11
person	> last:brother	-26 -26 -27 -8
person	> last:brother|	-26 -26 -27 -8
person	> last:brought	30 -42 -16 -12
person	> last:brought|	64 -42 -17 -10
person	> last:but	-48 -20 -18 -12
person	> last:but|	-85 24 -20 -11
person	> last:but|d	-49 -43 -44 -20
person	> last:by	-30 11 1 -5
person	> last:by L	-31 62 -39 -8
person	> last:by mr	-7 -21 -4 -4
person	> last:by|	-33 25 19 -2
person	> last:by|a	13 -1 -9 -7
person	> last:by|d	-15 -1 -16 -5
person	> last:by|w	-33 -28 -20 -10
person	> last:chases	41 -46 -4 -3
person	> last:chases|	41 -46 -4 -3
person	> last:cinematographer	-10 -24 -10 -2
person	> last:cinematographer|	-10 -24 -10 -2
person	> last:co-star	56 -12 -7 -6
person	> last:co-starring	-6 -16 -2 -3
person	> last:co-starring|a	-6 -16 -2 -3
person	> last:co-stars	24 -9 -33 -4
person	> last:co-stars|a	24 -9 -33 -4
person	> last:co-star|a	56 -12 -7 -6
person	> last:comedian	-42 -17 -10 -7
person	> last:comedian|a	-42 -17 -10 -7
person	> last:comedy by	-55 77 -50 -12
person	> last:comedy starring	29 -23 -6 -10
person	> last:comedy with	44 -52 -27 -12
person	> last:dame	-46 -30 -11 -1
person	> last:dame|	-46 -30 -11 -1
person	> last:designer	-39 56 -36 -5
person	> last:designer|	-39 56 -36 -5
person	> last:directed by	-14 9 -8 -4
person	> last:director	-29 38 -2 -10
person	> last:director for	-40 34 -40 -20
person	> last:directors '	-26 -23 -27 -4
person	> last:director|d	-26 34 3 -11
person	> last:directs	-36 -45 -21 -12
person	> last:directs|	-36 -45 -21 -12
person	> last:dr.	-52 -18 -7 -6
person	> last:dr.|	-52 -18 -7 -6
person	> last:drama by	-46 76 -64 -22
person	> last:drama with	69 -48 -11 -20
person	> last:dreamboat	42 -47 -22 -14
person	> last:dreamboat|	42 -47 -22 -14
person	> last:drops in	-27 -30 -22 -5
person	> last:early-career	14 -22 -12 -4
person	> last:early-career|	14 -22 -12 -4
person	> last:earned	-28 -28 -22 -24
person	> last:earned|	-28 -28 -22 -24
person	> last:editor	-28 -17 -8 -3
person	> last:editor|	-28 -17 -8 -3
person	> last:elephant and	-43 -49 -22 -7
person	> last:epic starring	33 -26 -10 -18
person	> last:epic that	33 -18 -37 -4
person	> last:famous by	-5 -29 -3 -2
person	> last:fashion designer	-39 56 -36 -5
person	> last:feature by	-37 86 61 -7
person	> last:feature from	-50 36 -41 -12
person	> last:featured	-33 -40 -7 -6
person	> last:featured|	-33 -40 -7 -6
person	> last:features	6 -19 -9 -5
person	> last:features|	6 -19 -9 -5
person	> last:featuring	57 -22 -11 -2
person	> last:featuring|	57 -22 -11 -2
person	> last:feeling about	15 -14 -3 -3
person	> last:film ,	48 1 -17 -15
person	> last:film by	19 4 -31 -9
person	> last:film from	-17 45 44 -10
person	> last:film of	-60 34 -22 -18
person	> last:film with	-3 -53 -26 63
person	> last:film-maker	-44 -10 -33 -7
person	> last:film-maker|d	-44 -10 -33 -7
person	> last:find	-14 -12 -7 -9
person	> last:find|	-14 -12 -7 -9
person	> last:first noticed	18 -12 -10 -5
person	> last:first of	-19 -25 -26 -8
person	> last:footballer	38 -13 -4 -4
person	> last:footballer|a	38 -13 -4 -4
person	> last:for	-27 4 4 -3
person	> last:for editor	-28 -17 -8 -3
person	> last:for which	26 -17 -13 -7
person	> last:for|	-10 2 8 -1
person	> last:for|a	-49 -49 -17 -13
person	> last:for|d	-49 46 -57 -18
person	> last:friend	44 -27 37 47
person	> last:friend|	44 -27 37 47
person	> last:from	-34 48 -13 -11
person	> last:from a	-17 -14 40 -5
person	> last:from its	-44 -36 -39 -35
person	> last:from the	-35 -25 -11 -10
person	> last:from writer-director	0 -31 -20 -2
person	> last:from|	-11 79 -31 -8
person	> last:from|d	-17 0 60 -13
person	> last:from|w	-94 -40 -22 -18
person	> last:gave	67 -20 -10 -5
person	> last:gave|	63 -28 -11 -7
person	> last:gives	29 -14 -7 -4
person	> last:gives|	29 -14 -7 -4
person	> last:got	72 -22 -7 -5
person	> last:got|	72 -22 -7 -5
person	> last:had	31 -40 -9 -3
person	> last:had troubled	-33 -24 -25 -6
person	> last:had|	31 -40 -9 -3
person	> last:has	29 5 -11 -6
person	> last:has|	61 -40 -11 -6
person	> last:has|d	-56 53 -10 -7
person	> last:he chases	41 -46 -4 -3
person	> last:his	6 -106 -28 -13
person	> last:his brother	-26 -26 -27 -8
person	> last:his|	6 -106 -28 -13
person	> last:hunter ,	-37 -39 -31 -33
person	> last:in	-38 -18 -12 -8
person	> last:in which	13 -18 -12 -5
person	> last:included	40 -39 -17 -4
person	> last:in|	-39 -27 -9 -8
person	> last:is	12 29 16 19
person	> last:is by	-13 -69 -50 -5
person	> last:is|	35 30 30 34
person	> last:is|a	-19 -46 -22 -8
person	> last:is|d	-53 41 -25 -11
person	> last:it features	51 -16 -22 -7
person	> last:it is	-37 -81 -26 -21
person	> last:it seems	-50 -52 -32 -27
person	> last:it stars	-62 -12 -17 -7
person	> last:it was	-40 -70 -29 -7
person	> last:it with	11 -55 39 -31
person	> last:its	-8 -15 -9 27
person	> last:its star	50 -10 -7 65
person	> last:its|	-25 -64 24 45
person	> last:its|a	65 -31 -40 -40
person	> last:its|d	-23 30 -38 15
person	> last:joined by	-31 -47 -18 -2
person	> last:late	8 -54 -14 -6
person	> last:late|	21 -47 -6 -4
person	> last:latter with	4 -39 -7 -6
person	> last:legend	-13 -7 -3 -3
person	> last:legend|a	-13 -7 -3 -3
person	> last:like	56 -39 -9 -7
person	> last:like|	56 -39 -9 -7
person	> last:line-up with	-28 -14 -9 -2
person	> last:made	8 52 -19 -7
person	> last:made by	28 -11 -31 -8
person	> last:made|	8 66 -10 -4
person	> last:man	-41 -3 -5 -2
person	> last:man|a	-41 -3 -5 -2
person	> last:meet	37 -29 -11 -6
person	> last:meet|	37 -29 -11 -6
person	> last:model	8 -12 -8 -7
person	> last:model|	8 -12 -8 -7
person	> last:mother ;	-20 18 -59 -4
person	> last:mr	-47 -47 -18 -13
person	> last:mr|	-41 -53 -10 -8
person	> last:musician	-25 -30 14 -4
person	> last:musician|	-25 -30 14 -4
person	> last:newcomer	-10 40 -24 -5
person	> last:newcomer|a	-10 40 -24 -5
person	> last:noticed	18 -12 -10 -5
person	> last:noticed|	18 -12 -10 -5
person	> last:novel by	-32 -25 -27 -9
person	> last:novels by	-14 -23 -18 -6
person	> last:of	-34 5 10 -10
person	> last:of the	-28 -63 -34 -5
person	> last:off	-16 -29 30 -11
person	> last:offshoot with	4 -20 -14 -4
person	> last:off|	-16 -29 30 -11
person	> last:of|	-29 14 -16 -10
person	> last:of|w	-22 -37 -25 -10
person	> last:on	-28 9 -9 -7
person	> last:one off	-16 -29 30 -11
person	> last:one with	5 -23 74 -10
person	> last:on|	-38 25 -7 -6
person	> last:on|w	-27 -49 -9 -20
person	> last:opposite	37 -17 -8 -7
person	> last:opposite|	37 -17 -8 -7
person	> last:out of	-36 -74 56 -8
person	> last:pair	-28 -4 -5 -29
person	> last:pair|	-28 -4 -5 -29
person	> last:partner	-30 26 31 -23
person	> last:partner|	-30 26 31 -23
person	> last:photographed by	-23 -37 -34 -47
person	> last:play by	-48 -52 -27 -13
person	> last:played by	25 -9 -7 -5
person	> last:playwright	-20 -15 -22 -4
person	> last:produced by	-34 -49 -11 80
person	> last:producer	-29 -37 -13 4
person	> last:producer|	-29 -37 -13 4
person	> last:properly in	-3 -21 -7 -5
person	> last:recast with	-64 -47 -15 -16
person	> last:role as	6 -8 -1 -4
person	> last:role to	54 -51 -6 -3
person	> last:said	-5 39 -15 -10
person	> last:said|	-31 40 -24 -8
person	> last:said|a	25 -72 -13 -11
person	> last:same for	54 -44 -9 -9
person	> last:saw	48 -38 -11 -6
person	> last:saw|	48 -34 -16 -2
person	> last:scene between	16 -14 -8 -6
person	> last:screen legend	-13 -7 -3 -3
person	> last:seems	-50 -52 -32 -27
person	> last:singer	-38 -12 -7 -4
person	> last:singer|	-38 -24 -6 -3
person	> last:singer|a	-19 -5 -4 -4
person	> last:sister	-27 -14 -9 -8
person	> last:sister|	-27 -14 -9 -8
person	> last:sparred with	32 -25 -19 -4
person	> last:star	-11 -17 -13 52
person	> last:starred	14 -24 -8 -5
person	> last:starred|a	14 -24 -8 -5
person	> last:starring	3 -14 -8 -9
person	> last:starring|a	11 -14 -8 -9
person	> last:stars	13 -15 -7 -6
person	> last:stars|a	13 -15 -7 -6
person	> last:star|a	-11 -17 -13 52
person	> last:stating that	26 -23 -18 -4
person	> last:story by	-58 -1 -32 -8
person	> last:story co-starring	-6 -16 -2 -3
person	> last:swears at	3 -29 -27 -12
person	> last:that	-2 -9 39 -9
person	> last:that ;	-6 52 -18 -8
person	> last:that made	-48 38 -5 -3
person	> last:that was	-51 38 -7 -2
person	> last:that|	13 -21 21 -10
person	> last:that|d	-17 19 47 -11
person	> last:the	-7 -3 -15 -10
person	> last:the actor	-14 -34 -39 -22
person	> last:the actress	-38 -16 -7 -6
person	> last:the comedian	-87 -20 -9 -7
person	> last:the footballer	38 -13 -4 -4
person	> last:the late	8 -54 -14 -6
person	> last:the man	-41 -3 -5 -2
person	> last:the singer	27 -14 -4 -4
person	> last:the trainer	-43 -7 -6 -6
person	> last:them	32 -24 -11 -7
person	> last:them|	32 -24 -11 -7
person	> last:the|	-7 -3 -15 -10
person	> last:thing from	-21 10 -22 -9
person	> last:though	44 -12 -7 -6
person	> last:though|	-26 -20 -12 -4
person	> last:though|a	58 -11 -8 -18
person	> last:thriller that	-35 -13 49 -6
person	> last:thriller with	14 -58 -21 -18
person	> last:to	-16 30 31 34
person	> last:to find	-14 -12 -7 -9
person	> last:to meet	37 -29 -11 -6
person	> last:to model	-31 -23 -10 -7
person	> last:to pair	-28 -10 -8 -38
person	> last:to|	-13 13 38 39
person	> last:trainer	-43 -7 -6 -6
person	> last:trainer|	-43 -7 -6 -6
person	> last:troubled	-33 -24 -25 -6
person	> last:troubled|a	-33 -24 -25 -6
person	> last:voice of	42 -16 -17 -3
person	> last:was	-46 55 -64 -11
person	> last:was dr.	-52 -18 -7 -6
person	> last:was|	-55 11 -19 -6
person	> last:when	22 -14 -16 -17
person	> last:when|a	0 -17 -21 -23
person	> last:where	23 -13 -10 -6
person	> last:where|	18 -15 -10 -6
person	> last:where|a	31 -13 -6 -5
person	> last:which	-5 2 0 -4
person	> last:which featured	48 -47 -17 -4
person	> last:which features	-23 -19 -9 -4
person	> last:which has	46 -45 -20 -4
person	> last:which starred	12 -13 -7 -5
person	> last:which stars	31 -12 -5 -4
person	> last:which|	-19 13 15 -6
person	> last:which|a	34 -4 -10 -7
person	> last:which|d	-44 -24 -50 28
person	> last:while	-31 -10 -3 -14
person	> last:while|	4 -9 -4 -6
person	> last:whom	-26 -1 -5 -2
person	> last:whom|	-26 -3 -3 -2
person	> last:wife whom	-26 -3 -3 -2
person	> last:with	28 -16 -3 -3
person	> last:with|	30 -23 -3 -3
person	> last:with|a	35 -23 -9 -6
person	> last:with|d	-72 50 10 -13
person	> last:won	49 -25 -37 -10
person	> last:won|	74 -21 -2 -5
person	> last:writer-director	-27 38 61 -8
person	> last:writer-director|d	-27 38 61 -8
person	> last:written by	-18 -63 1 -11
person	> people here:0	-5 5 -9 -12
person	> people here:1	27 -5 -5 -7
person	> people here:2	-16 8 -17 -17
person	> people here:3+	-25 -21 -7 -14
person	> people:0	-13 4 -22 -24
person	> people:1	4 -14 5 -8
person	> people:2	-6 -16 -18 -9
person	> people:3+	-18 -8 -16 -11
person	> r:"	-16 -22 -11 -12
person	> r:" F	-30 -16 -10 -14
person	> r:" F "	-30 -12 -15 -13
person	> r:" F ,	-35 -32 -20 -14
person	> r:" F and	-42 -35 -5 -3
person	> r:#	-53 -38 -12 -12
person	> r:# movie	-27 -30 -22 -5
person	> r:# movie .	-27 -30 -22 -5
person	> r:'	-15 -35 16 -6
person	> r:' F	-32 -50 -17 -4
person	> r:' F and	-32 -50 -17 -4
person	> r:' script	-16 -29 30 -11
person	> r:' script .	-16 -29 30 -11
person	> r:'s	54 41 77 -8
person	> r:(	-35 -12 -61 -83
person	> r:( C	-43 -23 -2 -3
person	> r:( C )	-43 -23 -2 -3
person	> r:( F	-35 7 -78 -4
person	> r:( F )	-35 7 -78 -4
person	> r:)	-26 -12 -9 -9
person	> r:) .	-58 -37 -23 -14
person	> r:) . ^	-58 -37 -23 -14
person	> r:) and	74 -15 -4 -1
person	> r:,	-13 2 0 -7
person	> r:, F	-15 -33 -14 -10
person	> r:, F ,	-14 -52 -13 -8
person	> r:, F and	-27 -14 -9 -8
person	> r:, O	0 -31 -20 -2
person	> r:, O neighbors	0 -31 -20 -2
person	> r:, P	8 -16 1 -6
person	> r:, P ,	10 -16 12 -3
person	> r:, P .	4 25 -14 -11
person	> r:, P and	4 -19 -4 -6
person	> r:, P own	25 -20 -61 -8
person	> r:, a	-22 39 -12 -9
person	> r:, a former	1 -7 21 -4
person	> r:, a russian	-21 -43 -11 -10
person	> r:, and	-5 28 -13 -8
person	> r:, and F	21 23 -14 -10
person	> r:, and P	60 -32 -6 -6
person	> r:, and a	38 36 -26 -4
person	> r:, best	31 54 -28 -7
person	> r:, best known	31 54 -28 -7
person	> r:, concerns	-6 43 29 -19
person	> r:, did	42 -16 -17 -3
person	> r:, did better	42 -16 -17 -3
person	> r:, fell	59 -35 -34 -9
person	> r:, had	44 16 -29 -11
person	> r:, has	48 -27 -19 17
person	> r:, has P	-40 -38 -29 -14
person	> r:, has been	64 -7 -26 -13
person	> r:, has begun	51 -12 -12 -3
person	> r:, has seven	-38 51 -38 -7
person	> r:, have	19 -8 -8 -4
person	> r:, have been	19 -8 -8 -4
person	> r:, having	-35 -44 -20 62
person	> r:, he	-15 64 -9 -6
person	> r:, his	-39 -32 -14 -16
person	> r:, his old	-39 -32 -14 -16
person	> r:, in	-33 -17 -10 -7
person	> r:, in #	37 -45 -9 -6
person	> r:, in F	-52 -20 -6 -6
person	> r:, in P	-37 -39 -31 -33
person	> r:, is	-9 7 -6 -20
person	> r:, is director	-27 50 -6 -6
person	> r:, is due	84 -34 -5 -2
person	> r:, is to	51 -7 -4 -2
person	> r:, known	-57 -57 42 -9
person	> r:, known from	-20 -13 -10 -3
person	> r:, made	-47 62 -38 -8
person	> r:, many	-31 -23 -10 -7
person	> r:, many non-indian	-31 -23 -10 -7
person	> r:, on	22 -6 -4 -4
person	> r:, on november	-2 -6 -2 -4
person	> r:, on sept	26 0 -3 -4
person	> r:, opened	0 -16 -20 -4
person	> r:, reaches	6 -12 -13 -4
person	> r:, reaches theaters	6 -12 -13 -4
person	> r:, received	42 -35 -15 -12
person	> r:, received a	29 -21 -13 -4
person	> r:, said	-24 22 -37 -4
person	> r:, said he	-24 22 -37 -4
person	> r:, stalled	-4 13 38 -5
person	> r:, stalled at	-4 13 38 -5
person	> r:, the	-12 -4 -10 -8
person	> r:, the #	-76 -46 -26 -6
person	> r:, the man	53 -40 -11 -3
person	> r:, then	62 -19 -32 -8
person	> r:, though	9 71 -11 -5
person	> r:, though for	-12 75 -23 -16
person	> r:, took	-5 -73 -23 -4
person	> r:, took $	79 -15 -21 -1
person	> r:, was	-28 -12 -2 -8
person	> r:, was a	62 -33 -14 -32
person	> r:, was best	-5 17 -26 -5
person	> r:, was made	55 9 -14 -7
person	> r:, were	-9 -41 42 -22
person	> r:, which	5 -5 -16 -10
person	> r:, which was	15 27 -9 -5
person	> r:, who	-20 19 62 36
person	> r:, who also	50 19 -59 48
person	> r:, who died	-18 -54 14 -14
person	> r:, who directed	-33 -74 -47 -9
person	> r:, who gets	-37 -7 -12 -15
person	> r:, who had	-79 98 40 -8
person	> r:, who has	-49 -5 50 -5
person	> r:, who is	-48 17 58 60
person	> r:, who made	-19 87 -47 -7
person	> r:, who was	-34 -65 59 61
person	> r:, who wrote	-18 -19 -44 -6
person	> r:, whose	-18 34 2 -11
person	> r:, whose F	-8 47 -15 -5
person	> r:, whose spanish-language	-31 -20 -16 -10
person	> r:, whose work	-25 -44 -6 -10
person	> r:, will	35 -28 -8 -6
person	> r:, will be	10 -31 -8 -5
person	> r:, with	-56 71 -12 -8
person	> r:, with P	-57 67 -10 -6
person	> r:, with whom	-27 50 -14 -6
person	> r:, won	31 17 -20 -3
person	> r:.	4 -3 -7 -1
person	> r:. ^	6 -3 -7 -1
person	> r:. ^ ^	6 -3 -7 -1
person	> r:;	1 -12 -9 -7
person	> r:; and	-2 -10 -11 -8
person	> r:; and "	-34 -11 -28 -9
person	> r:; and ,	28 -19 -3 -21
person	> r:; and P	1 -4 -17 -11
person	> r:; and the	2 -11 -5 -5
person	> r:; it	-43 -7 -6 -6
person	> r:; it opens	-43 -7 -6 -6
person	> r:; she	64 -16 -6 -18
person	> r:; the	68 -26 -6 -4
person	> r:C	-73 -39 -9 -7
person	> r:C ,	-46 -40 -20 -7
person	> r:F	-44 -5 -17 -7
person	> r:F (	-11 -47 -9 -8
person	> r:F ( #	-11 -47 -9 -8
person	> r:F ,	-32 -1 -9 -6
person	> r:F , P	-30 -71 -10 -6
person	> r:F , with	-16 -50 -7 -20
person	> r:F .	-29 -36 -20 -8
person	> r:F . ^	-29 -36 -20 -8
person	> r:F and	-67 -53 -63 -9
person	> r:F next	-3 -21 -7 -5
person	> r:F next november	-3 -21 -7 -5
person	> r:L	-75 85 -26 -7
person	> r:P	-75 43 -8 -5
person	> r:W	-75 6 79 -9
person	> r:W books	-10 -47 -23 -5
person	> r:W books .	-10 -47 -23 -5
person	> r:a	36 -67 -45 -13
person	> r:about	-31 -33 54 -4
person	> r:about a	-31 -33 54 -4
person	> r:account	-28 34 -9 -6
person	> r:account of	-28 34 -9 -6
person	> r:account of a	-36 17 -7 -3
person	> r:account of the	-35 32 -8 -6
person	> r:adapted	6 -62 86 -9
person	> r:adapted from	6 -62 86 -9
person	> r:adapted from his	6 -62 86 -9
person	> r:again	24 -53 -14 -10
person	> r:agent	-29 68 -23 -4
person	> r:agent said	-29 68 -23 -4
person	> r:all	-33 -24 -25 -6
person	> r:all his	-33 -24 -25 -6
person	> r:all his life	-33 -24 -25 -6
person	> r:also	40 13 57 -42
person	> r:an	54 -22 -4 -10
person	> r:an oscar	55 -26 -8 -6
person	> r:an oscar nomination	40 -22 -18 -11
person	> r:and	8 -2 -7 -4
person	> r:and P	8 -7 2 -5
person	> r:and P ,	-17 5 14 -1
person	> r:and P .	5 -14 -5 -6
person	> r:and P and	40 -7 -6 -2
person	> r:and P are	-27 -22 -6 -5
person	> r:and P as	52 -14 -6 -6
person	> r:and P from	-12 -27 55 -14
person	> r:and P in	-28 -7 -3 -1
person	> r:and P play	94 -65 -7 -1
person	> r:and P was	16 -14 -8 -6
person	> r:and an	26 -42 -11 -5
person	> r:and an early-career	26 -42 -11 -5
person	> r:and director	26 -23 -18 -4
person	> r:and director P	26 -23 -18 -4
person	> r:and finally	-52 -18 -7 -6
person	> r:and finally had	-52 -18 -7 -6
person	> r:and his	-57 -58 -56 -9
person	> r:and shot	-38 -32 -25 -6
person	> r:and starring	-17 26 -9 11
person	> r:and starring P	-17 26 -9 11
person	> r:and the	8 -11 -9 -6
person	> r:and was	-24 -13 -17 -6
person	> r:and was picked	-49 -8 -4 -4
person	> r:and written	-1 -3 -68 -5
person	> r:and written by	-1 -3 -68 -5
person	> r:are	-6 -18 -10 74
person	> r:are a	36 -13 -3 -9
person	> r:are a treat	-24 -9 -5 -12
person	> r:as	34 -20 -12 -7
person	> r:as C	-42 -13 -10 -7
person	> r:as C ,	3 -11 -10 -7
person	> r:as C .	-46 -12 -9 -6
person	> r:as C and	-72 -12 -8 -6
person	> r:as a	51 -24 -10 -6
person	> r:as a L	52 -17 -17 -10
person	> r:as a bomb	66 -15 -9 -2
person	> r:as a hippie	4 -39 -7 -6
person	> r:as a man	40 -16 -3 -3
person	> r:as a professor	53 -59 -14 -22
person	> r:as an	-38 -39 -17 -10
person	> r:as her	26 -4 -13 -5
person	> r:as his	55 -23 -12 -2
person	> r:as the	63 -17 -12 -7
person	> r:as the C	50 -14 -7 -4
person	> r:at	-76 64 -16 -8
person	> r:at L	-26 -23 -27 -4
person	> r:at L in	-26 -23 -27 -4
person	> r:at the	-68 55 -18 -4
person	> r:bafta	-28 -28 -22 -24
person	> r:bafta nominations	-28 -28 -22 -24
person	> r:bafta nominations ,	-28 -28 -22 -24
person	> r:ballet	-71 69 -8 -5
person	> r:ballet thriller	-49 -26 -4 -4
person	> r:ballet thriller F	-49 -26 -4 -4
person	> r:bike	41 -46 -4 -3
person	> r:bike messenger	41 -46 -4 -3
person	> r:bike messenger around	41 -46 -4 -3
person	> r:book	-31 -40 -20 -20
person	> r:book ,	-46 -69 -23 -12
person	> r:book .	-26 -40 -13 -29
person	> r:book . ^	-26 -40 -13 -29
person	> r:came	55 -63 -35 -21
person	> r:comeback	-60 101 -28 -37
person	> r:comeback after	-60 101 -28 -37
person	> r:comeback after the	-60 101 -28 -37
person	> r:comedy	-16 2 -11 -10
person	> r:directed	-15 84 0 -8
person	> r:directed and	42 52 -56 -10
person	> r:directed both	-6 52 -18 -8
person	> r:directed both .	-6 52 -18 -8
person	> r:directed that	-20 18 -59 -4
person	> r:directed that one	-20 18 -59 -4
person	> r:down	72 -22 -26 -3
person	> r:drama	-59 60 -13 -16
person	> r:drama with	-59 60 -13 -16
person	> r:drama with P	-59 60 -13 -16
person	> r:epic	-29 31 -10 -4
person	> r:epic that	-29 31 -10 -4
person	> r:epic that P	-29 31 -10 -4
person	> r:father	-3 -85 -21 -22
person	> r:film	-47 23 -10 -8
person	> r:film from	-30 32 -10 -16
person	> r:film from a	-30 32 -10 -16
person	> r:film of	-41 53 -8 -9
person	> r:film of #	-27 -38 -13 -14
person	> r:film of the	-36 59 -22 -7
person	> r:filmed	-45 -72 -64 -5
person	> r:filmed for	-45 -72 -64 -5
person	> r:filmed for seven	-45 -72 -64 -5
person	> r:finds	47 -31 -24 -6
person	> r:finds a	47 -31 -24 -6
person	> r:finds a box	47 -31 -24 -6
person	> r:first	54 -49 -17 -11
person	> r:first assignment	65 -65 -25 -20
person	> r:first assignment as	65 -65 -25 -20
person	> r:for	-15 -48 41 -12
person	> r:for F	-49 -90 -16 -9
person	> r:for F ,	-58 -72 -16 -6
person	> r:for F .	-49 -38 -20 -5
person	> r:for F and	-41 -57 -24 -7
person	> r:for O	77 -35 -16 -15
person	> r:for O .	44 -20 -5 -18
person	> r:for P	-85 -33 68 -55
person	> r:for i	-26 -20 -16 -12
person	> r:for i 'll	-26 -20 -16 -12
person	> r:friend	-76 -28 -69 74
person	> r:friend P	-76 -28 -69 74
person	> r:from	-37 44 63 -8
person	> r:from P	-32 -33 71 -5
person	> r:from his	-32 -39 39 -4
person	> r:from his own	-32 -39 39 -4
person	> r:from the	-21 -39 56 -4
person	> r:from the novel	-22 -36 39 -3
person	> r:getting	14 -22 -12 -4
person	> r:getting barbecued	14 -22 -12 -4
person	> r:getting barbecued .	14 -22 -12 -4
person	> r:ghost	-25 -15 -18 -4
person	> r:ghost story	-25 -15 -18 -4
person	> r:ghost story ,	-25 -15 -18 -4
person	> r:had	35 -82 -20 -12
person	> r:has	29 9 1 -46
person	> r:has a	-50 -23 -1 -2
person	> r:has said	71 21 -15 -84
person	> r:have	-9 -18 -8 -28
person	> r:have joined	-49 -29 -20 -2
person	> r:have joined the	-49 -29 -20 -2
person	> r:hopes	-26 -17 -15 50
person	> r:hopes to	-26 -17 -15 50
person	> r:hopes to pair	-26 -17 -15 50
person	> r:husband	-7 -46 -35 -27
person	> r:in	1 -1 -1 -9
person	> r:in #	-65 -33 65 -8
person	> r:in # ,	-5 69 -22 -3
person	> r:in # .	-68 -67 61 -7
person	> r:in F	-57 -35 -15 -14
person	> r:in F ,	-50 -58 -22 -23
person	> r:in F .	-56 -9 -13 -16
person	> r:in L	-71 38 -34 -13
person	> r:in P	-62 -6 -20 -2
person	> r:in a	-19 -10 -10 -19
person	> r:in a wheelchair	17 -23 -14 -36
person	> r:in the	11 6 -9 -6
person	> r:in the L	-36 -52 -26 -8
person	> r:in the kitchen	-14 -12 -7 -9
person	> r:in the lead	60 -23 -10 -11
person	> r:in the original	-5 -29 -3 -2
person	> r:in the title	42 -14 -10 -4
person	> r:in which	-63 2 -61 -30
person	> r:is	53 -48 -14 11
person	> r:is a	66 -55 -10 -15
person	> r:is having	-32 -48 -23 -16
person	> r:is having a	-32 -48 -23 -16
person	> r:is recognised	-60 -20 -9 -2
person	> r:is recognised for	-60 -20 -9 -2
person	> r:is the	-37 -22 -24 -11
person	> r:last	53 -89 -24 -13
person	> r:last appearance	48 -69 -15 -7
person	> r:leader	-36 -40 -16 -12
person	> r:leader C	-36 -40 -16 -12
person	> r:leader C in	-36 -40 -16 -12
person	> r:leads	19 -45 -2 -10
person	> r:leads a	19 -45 -2 -10
person	> r:leads a band	19 -45 -2 -10
person	> r:made	-77 104 -21 -9
person	> r:made F	-15 -81 -8 -6
person	> r:made F and	-15 -81 -8 -6
person	> r:mother	-11 -55 -14 -7
person	> r:mother .	4 -10 -8 -8
person	> r:mother . ^	4 -10 -8 -8
person	> r:name	-48 38 -5 -3
person	> r:name .	-48 38 -5 -3
person	> r:name . ^	-48 38 -5 -3
person	> r:nearly	33 -18 -37 -4
person	> r:nearly froze	33 -18 -37 -4
person	> r:nearly froze to	33 -18 -37 -4
person	> r:next	-106 6 -14 -9
person	> r:next film	-36 40 -8 -6
person	> r:next film ,	-36 40 -8 -6
person	> r:novel	-33 -41 -18 -7
person	> r:novel ,	-29 -35 -10 -6
person	> r:novel , on	-11 -33 -6 -4
person	> r:novel , which	-28 -59 -21 -2
person	> r:novel , with	-20 -38 -12 -6
person	> r:novel .	-36 -42 -63 -12
person	> r:novel . ^	-36 -42 -63 -12
person	> r:novels	-35 -26 -38 -8
person	> r:on	13 -101 -13 -6
person	> r:on a	-16 -79 -9 -7
person	> r:on a budget	-16 -79 -9 -7
person	> r:one	-62 85 -13 -9
person	> r:one with	-45 56 -10 -5
person	> r:one with P	-45 56 -10 -5
person	> r:own	19 44 2 -20
person	> r:picture	-71 33 -8 -8
person	> r:play	9 -31 -22 -11
person	> r:play ,	-71 -45 -22 -14
person	> r:play , with	-25 -32 -11 -12
person	> r:played	66 -27 -9 -5
person	> r:played C	105 -6 -8 -15
person	> r:played C ,	105 -6 -8 -15
person	> r:played a	61 -66 -3 -2
person	> r:played the	-27 -21 -9 -14
person	> r:played the mathematician	39 -30 -6 -1
person	> r:played three	-72 -23 -23 -6
person	> r:played three women	-72 -23 -23 -6
person	> r:plays	-26 -22 -9 -6
person	> r:plays a	-45 -22 -8 -5
person	> r:plays a woman	-89 -7 -6 -4
person	> r:plays a young	-86 -11 -21 -3
person	> r:plays an	53 -27 -10 -7
person	> r:portrayed	81 -9 -9 -12
person	> r:portrayed the	79 -18 -9 -18
person	> r:portrayed the historian	79 -18 -9 -18
person	> r:replaces	-41 -3 -5 -2
person	> r:replaces .	-41 -3 -5 -2
person	> r:replaces . ^	-41 -3 -5 -2
person	> r:said	9 -86 -12 -14
person	> r:said ,	-22 -68 -10 -2
person	> r:says	-89 41 -73 -9
person	> r:scooped	46 -29 -18 -4
person	> r:scooped the	46 -29 -18 -4
person	> r:scooped the supporting	46 -29 -18 -4
person	> r:screenplay	-64 -56 -56 -10
person	> r:script	-26 -39 56 -4
person	> r:script ,	-20 -28 57 -4
person	> r:script , as	-20 -28 57 -4
person	> r:script .	-36 -45 -21 -12
person	> r:script . ^	-36 -45 -21 -12
person	> r:second	-32 93 -10 -10
person	> r:shoots	-41 -30 -5 -4
person	> r:shoots suburban	-41 -30 -5 -4
person	> r:shoots suburban drizzle	-41 -30 -5 -4
person	> r:since	-40 51 -25 -16
person	> r:since F	-40 51 -25 -16
person	> r:sister	-23 -60 -19 -6
person	> r:sister P	-23 -60 -19 -6
person	> r:sister P ,	-23 -60 -19 -6
person	> r:son	6 -8 -1 -4
person	> r:son ,	6 -8 -1 -4
person	> r:son , follows	6 -8 -1 -4
person	> r:spent	-75 -41 -30 -6
person	> r:starred	65 -36 -7 -13
person	> r:stars	84 -69 -15 -4
person	> r:stars with	50 -46 -27 -4
person	> r:stars with P	50 -46 -27 -4
person	> r:stood	-16 -23 -8 -4
person	> r:stood by	-16 -23 -8 -4
person	> r:swears	0 -34 -26 -27
person	> r:swears at	0 -34 -26 -27
person	> r:swears at P	0 -34 -26 -27
person	> r:takes	1 -13 -5 -3
person	> r:takes the	10 -28 -3 -1
person	> r:takes the role	10 -28 -3 -1
person	> r:takes up	-26 -3 -3 -2
person	> r:takes up with	-26 -3 -3 -2
person	> r:that	-13 48 -38 -8
person	> r:the	83 -11 -10 -7
person	> r:the chance	50 -15 -8 -4
person	> r:the chance to	50 -15 -8 -4
person	> r:thought	42 55 -16 -5
person	> r:thought her	78 -3 -12 -3
person	> r:thought her best	78 -3 -12 -3
person	> r:to	15 -35 -8 -9
person	> r:to the	-43 -49 -22 -7
person	> r:to the mayor	-43 -49 -22 -7
person	> r:too	13 -21 -28 -11
person	> r:took	-40 -22 -9 -4
person	> r:took on	54 -3 -5 -4
person	> r:took on the	54 -3 -5 -4
person	> r:version	-72 39 -5 -7
person	> r:version of	-72 39 -5 -7
person	> r:version of the	-44 59 -14 -5
person	> r:was	35 -65 -20 -13
person	> r:was C	127 -33 -12 -7
person	> r:was C ,	127 -33 -12 -7
person	> r:was a	18 -37 -18 -26
person	> r:was dr.	63 -15 -6 -3
person	> r:was dr. P	63 -15 -6 -3
person	> r:was lured	6 -20 -11 -6
person	> r:was lured to	6 -20 -11 -6
person	> r:was named	25 -8 -14 -64
person	> r:was named best	25 -8 -14 -64
person	> r:was shuffled	15 -6 -4 -5
person	> r:was shuffled like	15 -6 -4 -5
person	> r:was the	-39 -22 -10 -4
person	> r:was the violent	-80 -42 -5 -4
person	> r:went	6 40 -10 -2
person	> r:were	23 2 -22 -3
person	> r:were coming	-44 10 -29 -3
person	> r:were coming together	-44 10 -29 -3
person	> r:wife	-87 59 -31 -11
person	> r:will	4 -3 25 -9
person	> r:will always	58 -11 -8 -18
person	> r:will always be	58 -11 -8 -18
person	> r:will direct	-31 24 49 -11
person	> r:will direct from	-35 -13 49 -6
person	> r:will lend	-64 -26 -5 -2
person	> r:will lend his	-64 -26 -5 -2
person	> r:with	12 13 -18 -8
person	> r:with P	20 28 -28 -7
person	> r:with P .	64 -49 -9 -7
person	> r:with a	5 -5 -7 -17
person	> r:with a name	-28 -10 -8 -38
person	> r:with a van	15 -14 -3 -3
person	> r:won	0 -13 -8 -8
person	> r:won an	-26 -23 -21 -4
person	> r:won an oscar	-26 -23 -21 -4
person	> r:won the	62 -18 -5 -3
person	> r:wore	42 -46 -2 -2
person	> r:wore the	42 -46 -2 -2
person	> r:wore the suit	42 -46 -2 -2
person	> r:would	68 -42 -20 -6
person	> r:wrote	-45 30 126 -11
person	> r:wrote and	-11 53 52 -13
person	> r:wrote and directed	-11 53 52 -13
person	> w:!	-22 -40 -6 -11
person	> w:"	24 -12 5 1
person	> w:#	0 -10 -4 -1
person	> w:$	5 -45 -26 -17
person	> w:'	13 -26 -7 -4
person	> w:'d	-30 -19 -18 0
person	> w:'ll	-62 -23 -5 -2
person	> w:'s	-13 -14 -18 -10
person	> w:(	-4 -4 -2 5
person	> w:)	-11 -5 -3 3
person	> w:,	5 -10 -19 -23
person	> w:.	-45 -31 -7 -7
person	> w::	-1 -1 16 -9
person	> w:;	-28 -1 -10 -7
person	> w:?	-86 -42 -9 -8
person	> w:C	-5 -13 -11 -6
person	> w:F	-37 -14 -14 -7
person	> w:L	-16 -2 6 -7
person	> w:O	6 -13 -15 -8
person	> w:P	11 -17 -2 -11
person	> w:W	-59 -25 16 -7
person	> w:a	-3 -14 -11 -11
person	> w:about	-15 8 -17 -9
person	> w:accord	-36 11 -11 -6
person	> w:according	-36 11 -11 -6
person	> w:account	-11 -18 -7 -7
person	> w:accuse	-6 -9 -5 -8
person	> w:accused	-6 -9 -5 -8
person	> w:action	-7 -16 -4 -5
person	> w:actor	0 -20 17 -7
person	> w:actors	-5 -7 -9 -7
person	> w:actress	-21 -9 -5 -4
person	> w:adapt	-5 -19 16 -10
person	> w:adaptation	-11 -31 -43 -3
person	> w:adapted	-3 -19 17 -10
person	> w:add	-35 -10 -8 -10
person	> w:added	-35 -10 -8 -10
person	> w:adventure	-48 -13 -8 -8
person	> w:advice	38 -13 -4 -4
person	> w:affair	2 -10 -9 -7
person	> w:after	-19 -27 -16 -5
person	> w:again	5 -26 -5 -5
person	> w:ago	8 11 -6 -5
person	> w:ahead	-39 -18 -6 -2
person	> w:alongside	1 -11 -8 -5
person	> w:also	-24 -4 1 -8
person	> w:although	19 -55 -27 -11
person	> w:alum	35 -39 -12 -13
person	> w:american	1 -1 -6 -4
person	> w:among	46 -19 -11 -6
person	> w:amuse	63 -2 -43 -5
person	> w:an	2 -5 -9 -8
person	> w:and	-18 -17 -3 -9
person	> w:animation	49 -55 -29 -7
person	> w:announce	67 -22 -15 -5
person	> w:announced	67 -22 -15 -5
person	> w:another	0 -43 -12 -10
person	> w:appear	-33 -16 -9 -9
person	> w:appearance	-34 -54 -23 -3
person	> w:appeared	-74 -14 -8 -11
person	> w:are	24 -4 -11 -6
person	> w:around	-79 72 -14 -5
person	> w:as	-11 -14 -9 -6
person	> w:at	16 -3 -11 -7
person	> w:august	32 23 38 -11
person	> w:australian	-66 -6 -11 -8
person	> w:award	-47 -62 66 -6
person	> w:back	11 -10 -7 -6
person	> w:backwards	-29 -1 -2 -2
person	> w:base	-11 -4 -11 -7
person	> w:based	-11 -4 -11 -7
person	> w:be	-20 18 -12 -8
person	> w:beast	-5 -29 -3 -2
person	> w:became	-56 54 -17 -2
person	> w:because	79 -36 -10 -6
person	> w:become	-56 54 -17 -5
person	> w:been	-12 -13 5 -7
person	> w:before	-9 -15 -10 -11
person	> w:began	-30 -17 -8 -7
person	> w:begin	18 -2 36 -8
person	> w:begun	-27 -11 70 -5
person	> w:behind	-29 35 -9 -8
person	> w:being	-19 12 -59 6
person	> w:best	-24 -10 -8 -5
person	> w:best-selling	-32 -36 -53 -1
person	> w:between	-20 -11 -9 -8
person	> w:big	-19 -28 -6 -3
person	> w:biggest	-26 -34 -22 -8
person	> w:biography	14 -52 -10 -5
person	> w:blockbusters	-2 -27 -6 -5
person	> w:bomb	-58 -13 -10 -4
person	> w:book	6 7 -15 -9
person	> w:books	-40 -39 -11 -6
person	> w:both	-12 75 -23 -16
person	> w:bought	-32 -19 -3 -2
person	> w:bounty	-23 -8 -11 -8
person	> w:bring	32 34 -13 -8
person	> w:brings	-73 66 -19 -15
person	> w:british	5 -2 -9 -7
person	> w:brother	-1 -14 -17 -6
person	> w:brought	46 -22 -11 -9
person	> w:build	-46 49 -26 -3
person	> w:built	-46 49 -26 -3
person	> w:but	-43 -7 -11 -8
person	> w:buy	-32 -19 -3 -2
person	> w:by	-18 5 0 -10
person	> w:call	10 -8 -6 -3
person	> w:called	10 -8 -6 -3
person	> w:can	20 -10 -8 -3
person	> w:cast	17 3 -9 -5
person	> w:casting	24 26 -21 -2
person	> w:chain-smoking	-21 12 14 -4
person	> w:chase	11 40 -7 -6
person	> w:chases	11 40 -7 -6
person	> w:children's	-65 -53 -25 -6
person	> w:choice	-11 -47 -10 -4
person	> w:choose	-33 -15 -6 -5
person	> w:chosen	-33 -15 -6 -5
person	> w:christmas	-21 -9 -4 -4
person	> w:cinematographer	-30 -15 -3 -4
person	> w:cite	55 -34 -16 -4
person	> w:cited	55 -34 -16 -4
person	> w:city	0 -6 -2 -4
person	> w:co-produce	37 -15 -2 -8
person	> w:co-producing	37 -15 -2 -8
person	> w:co-star	43 -13 -11 -7
person	> w:co-starring	-6 -16 -2 -3
person	> w:co-stars	41 -12 -12 -6
person	> w:coach's	-22 -5 -8 -2
person	> w:collaborations	-11 -21 -12 -3
person	> w:come	-38 19 -8 -8
person	> w:comedian	-42 -17 -10 -7
person	> w:comedy	-11 -10 -10 -4
person	> w:comes	-34 -3 -9 -6
person	> w:comic	-22 -12 -26 -10
person	> w:company	-27 -43 -7 -3
person	> w:compete	-14 -18 -10 -6
person	> w:complete	-10 12 -12 -6
person	> w:completed	-2 33 -19 -9
person	> w:compose	-40 -69 -41 -31
person	> w:composed	-40 -69 -41 -31
person	> w:confuse	-27 49 -17 -7
person	> w:confused	-27 49 -17 -7
person	> w:continue	-38 -18 -4 -3
person	> w:count	31 -14 -6 -3
person	> w:counted	31 -14 -6 -3
person	> w:couple	13 -1 -2 -4
person	> w:cowboys	31 -5 -3 -17
person	> w:creators	-70 -65 99 -18
person	> w:credit	-53 11 62 61
person	> w:credited	-53 -86 59 57
person	> w:cut	36 -56 -12 -3
person	> w:dame	-56 -23 -4 -16
person	> w:darling	42 -12 0 -1
person	> w:daughter	-8 -6 -4 -4
person	> w:daylight	-38 -1 -3 -1
person	> w:days	-42 -52 -25 -11
person	> w:dealer	-7 -35 -2 -18
person	> w:deck	19 -5 -6 -3
person	> w:desert	-19 -15 -11 -4
person	> w:designer	-39 56 -36 -5
person	> w:despite	31 -14 -6 -3
person	> w:did	32 -10 -8 -5
person	> w:die	41 -20 -13 -6
person	> w:died	41 -20 -13 -6
person	> w:direct	-8 8 4 -4
person	> w:directed	-8 3 6 -5
person	> w:director	-31 40 26 -10
person	> w:directors	-26 -23 -27 -4
person	> w:directs	-35 38 -9 -3
person	> w:dislike	24 26 -21 -2
person	> w:disliked	24 26 -21 -2
person	> w:documentaries	-17 -19 -7 -5
person	> w:does	-38 -18 -4 -3
person	> w:doll	-32 -25 -10 0
person	> w:dr.	-52 -18 -7 -6
person	> w:drama	-6 12 -31 -9
person	> w:draw	-11 -7 -12 -7
person	> w:drawn	-6 7 -14 -6
person	> w:draws	-19 -12 -26 -10
person	> w:dreamboat	42 -47 -22 -14
person	> w:drew	-8 -25 -11 -5
person	> w:drop	-38 -23 -24 -2
person	> w:drug	-7 -35 -2 -18
person	> w:due	-3 37 -6 -4
person	> w:early	14 -46 -34 -7
person	> w:earn	-28 -28 -22 -24
person	> w:earned	-28 -28 -22 -24
person	> w:editor	-28 -17 -8 -3
person	> w:end	-53 -39 -16 -6
person	> w:ended	-53 -47 -26 -9
person	> w:ending	-19 -36 -8 -4
person	> w:english	4 -4 -32 -8
person	> w:english-language	-24 32 -9 -4
person	> w:ensemble	-83 -11 -10 -5
person	> w:entries	-7 -36 -9 -5
person	> w:epic	33 -18 -37 -4
person	> w:even	-4 9 -16 -10
person	> w:event	0 -6 -2 -4
person	> w:executive	-34 -20 -15 -15
person	> w:expect	11 -50 -42 -5
person	> w:expected	11 -50 -42 -5
person	> w:explore	6 -58 -20 -4
person	> w:explored	6 -58 -20 -4
person	> w:fail	46 -9 -13 0
person	> w:failing	46 -9 -13 0
person	> w:fairy	31 50 -34 -5
person	> w:fall	-3 -22 -5 -5
person	> w:falls	-5 -29 -3 -2
person	> w:famous	-26 -39 -10 -4
person	> w:fashion	-39 56 -36 -5
person	> w:father	-40 40 -9 -6
person	> w:feature	21 3 8 -7
person	> w:featured	-33 -40 -7 -6
person	> w:features	30 -20 -10 -6
person	> w:featuring	91 -33 -12 -5
person	> w:feel	15 -14 -3 -3
person	> w:feeling	15 -14 -3 -3
person	> w:female	-25 -20 -6 -6
person	> w:field	53 -15 -5 -4
person	> w:figure	-32 -19 -3 -2
person	> w:figures	-32 -19 -3 -2
person	> w:film	2 -13 -17 -9
person	> w:film-maker	-44 -10 -33 -7
person	> w:filmed	-15 37 -12 -9
person	> w:find	36 -10 -5 -1
person	> w:finish	-18 47 32 -1
person	> w:finished	-18 47 32 -1
person	> w:first	-1 21 17 -8
person	> w:five	-43 -24 -18 -3
person	> w:flop	41 25 -22 -13
person	> w:follow	93 -16 -13 -8
person	> w:followed	75 -33 -32 -8
person	> w:footballer	38 -13 -4 -4
person	> w:for	-12 -5 -5 -6
person	> w:form	-43 -72 -33 -8
person	> w:former	-95 33 -26 -7
person	> w:foster	42 -12 0 -1
person	> w:four	-24 18 -28 -3
person	> w:fourth	-10 10 -54 -7
person	> w:french	-30 -15 -10 -5
person	> w:friday	8 -23 -6 -6
person	> w:friend	32 -4 28 44
person	> w:friends	63 -2 -43 -5
person	> w:frighten	38 -6 -2 -1
person	> w:frightened	38 -6 -2 -1
person	> w:from	-15 3 -1 -11
person	> w:future	-19 -28 -6 -3
person	> w:game	-29 35 -34 -3
person	> w:gave	65 -26 -10 -6
person	> w:get	26 -18 -9 -6
person	> w:gets	-30 -11 -8 -7
person	> w:ghost	26 -21 -9 -4
person	> w:give	37 -23 -10 -7
person	> w:given	-45 -28 -14 -3
person	> w:gives	29 -14 -7 -4
person	> w:glowering	-36 -7 -3 -3
person	> w:go	-49 43 -16 -11
person	> w:gone	-54 37 -31 -9
person	> w:good	15 -14 -3 -3
person	> w:got	56 -13 -11 -9
person	> w:grandfather's	-3 -1 -11 -4
person	> w:grieve	13 -1 -2 -4
person	> w:grieving	13 -1 -2 -4
person	> w:guess	-16 -29 -5 -3
person	> w:gunfight	-38 -1 -3 -1
person	> w:had	-9 -10 -11 -5
person	> w:half	24 26 -24 -4
person	> w:hardly	-54 -24 -8 -1
person	> w:has	-1 6 -11 -9
person	> w:have	-62 2 -12 -5
person	> w:haven't	15 -14 -3 -3
person	> w:having	13 -15 -1 -5
person	> w:he	5 -13 -14 -6
person	> w:head	-40 -4 -3 -8
person	> w:heads	-29 -8 -9 -5
person	> w:heels	-25 -49 -14 -4
person	> w:help	-28 -2 -7 -2
person	> w:helped	-28 -2 -7 -2
person	> w:her	-9 6 -11 -9
person	> w:here	-64 -9 -6 -5
person	> w:hero	-33 -15 -6 -5
person	> w:him	-17 8 -6 -5
person	> w:himself	-49 -14 -10 -4
person	> w:his	-12 -30 0 -1
person	> w:hit	71 -5 -8 -7
person	> w:home	-16 -29 -5 -3
person	> w:hope	-28 -10 -8 -38
person	> w:hopes	-28 -10 -8 -38
person	> w:horror	-32 -4 0 -20
person	> w:horse-wise	-3 -1 -11 -4
person	> w:hospital	53 -15 -5 -4
person	> w:hotel-bar	20 -8 -8 -6
person	> w:how	17 -44 -13 -8
person	> w:hunter	-23 -8 -11 -8
person	> w:husband	7 64 -10 -5
person	> w:i	18 -30 0 -6
person	> w:if	5 -4 -5 -5
person	> w:in	7 -15 -14 -9
person	> w:include	22 -6 -7 -6
person	> w:included	53 -38 -8 -6
person	> w:includes	15 -12 -6 -5
person	> w:including	-27 38 -10 -6
person	> w:indian	12 -7 -7 -7
person	> w:inspire	-37 -42 -33 -8
person	> w:inspired	-37 -42 -33 -8
person	> w:instalment	-36 -27 -14 -3
person	> w:into	-20 -59 -49 -4
person	> w:is	-11 -3 -6 -7
person	> w:island	-19 -15 -11 -4
person	> w:it	-19 10 1 -7
person	> w:itch	-16 -15 -3 -4
person	> w:its	-17 15 39 -10
person	> w:january	-32 33 -8 -3
person	> w:job	-29 73 -5 -7
person	> w:join	-38 -27 -10 -4
person	> w:joined	-38 -27 -10 -4
person	> w:july	15 10 -12 -5
person	> w:june	51 -14 -9 -8
person	> w:jury	-25 -32 -4 -5
person	> w:just	15 -14 -3 -3
person	> w:kid	42 -12 0 -1
person	> w:know	-27 0 51 -6
person	> w:known	-24 11 58 -5
person	> w:last	21 29 59 -6
person	> w:late	32 -56 -12 -5
person	> w:later	-75 18 -19 -19
person	> w:latest	42 -51 -11 -2
person	> w:latex	-37 -11 -6 -4
person	> w:latter	4 -39 -7 -6
person	> w:lawyer	7 47 -10 -1
person	> w:lead	90 -53 -9 -7
person	> w:leader	-3 -19 -7 -6
person	> w:leading	84 -74 -38 -13
person	> w:leave	12 -7 -7 -4
person	> w:left	18 -3 -7 -3
person	> w:legend	-13 -7 -3 -3
person	> w:let	37 -42 -20 -7
person	> w:life	-42 -15 -2 -4
person	> w:like	66 -27 -9 -6
person	> w:line-up	-20 -14 -7 -4
person	> w:live	-24 -24 -17 -10
person	> w:lonely	-22 -5 -8 -2
person	> w:look	-37 -24 -26 -3
person	> w:looking	-37 -24 -26 -3
person	> w:lose	9 -5 -14 -6
person	> w:loses	-21 -9 -4 -4
person	> w:love	0 -7 -6 -5
person	> w:made	12 23 -3 -6
person	> w:mainly	-29 -29 -45 -5
person	> w:make	1 14 -4 -7
person	> w:makes	-50 -17 -9 -5
person	> w:man	-67 -5 -2 -5
person	> w:manners	33 24 -3 -3
person	> w:march	42 -16 -8 -6
person	> w:marriage	46 -9 -13 0
person	> w:may	28 -21 -11 -4
person	> w:me	34 -29 -7 -4
person	> w:meet	37 -29 -11 -6
person	> w:memoirs	-19 -10 18 -2
person	> w:model	8 -12 -8 -7
person	> w:moment	43 -9 -5 -3
person	> w:money	-14 17 -13 -6
person	> w:month	-40 -6 -7 -6
person	> w:more	1 -16 -9 25
person	> w:morning	54 -35 -11 -11
person	> w:most	9 -48 -13 -9
person	> w:mother	-46 2 4 -4
person	> w:move	-25 -56 -17 -5
person	> w:mr	-47 -47 -18 -13
person	> w:murder	-19 -11 65 -6
person	> w:music	26 -36 -36 -26
person	> w:musician	-26 -13 16 -6
person	> w:name	-5 -23 -8 -4
person	> w:named	0 -19 -18 -2
person	> w:nasty	-60 -10 -3 -3
person	> w:near	40 -30 -14 -6
person	> w:neither	37 15 -7 -4
person	> w:newcomer	-10 40 -24 -5
person	> w:next	23 -20 -7 -4
person	> w:nine	48 35 -20 -3
person	> w:no	-21 -12 -8 -13
person	> w:nomination	-69 -17 -8 -6
person	> w:nominations	-28 -17 -3 -6
person	> w:not	-2 11 -8 -6
person	> w:nothing	-29 -56 -10 -5
person	> w:notice	37 -13 -7 -7
person	> w:noticed	37 -13 -7 -7
person	> w:nov	-25 -9 -5 -4
person	> w:novel	-11 -17 -15 -6
person	> w:novelist	-29 -8 -9 -5
person	> w:novels	-3 -3 6 -6
person	> w:november	22 -6 -5 -4
person	> w:now	-51 6 -6 -8
person	> w:oct	-29 -14 -3 -2
person	> w:october	42 20 -5 -2
person	> w:of	-4 -6 -3 -9
person	> w:offer	-31 -42 -13 -8
person	> w:offshoot	4 -20 -14 -4
person	> w:on	-16 -7 -10 -8
person	> w:one	11 -18 56 -6
person	> w:only	38 -41 62 -7
person	> w:open	-12 -8 -7 -7
person	> w:opens	20 3 -7 -6
person	> w:opposite	-1 -7 -8 -6
person	> w:or	-18 -20 17 -11
person	> w:original	-36 4 62 -4
person	> w:oscar	-19 2 6 -3
person	> w:oscars	-11 3 14 -4
person	> w:other	-32 -4 0 -20
person	> w:out	-18 -14 3 -6
person	> w:over	-12 35 -16 -7
person	> w:overcome	23 -7 -5 -2
person	> w:own	-13 -7 -4 -5
person	> w:pack	0 -6 -2 -4
person	> w:packed	0 -6 -2 -4
person	> w:pair	1 -10 -9 -4
person	> w:parody	-23 -12 -9 -2
person	> w:part	34 -34 -7 -4
person	> w:partner	-28 12 38 -9
person	> w:pass	-20 43 -6 -8
person	> w:passes	-20 -12 -6 -8
person	> w:pen	-50 -37 64 -23
person	> w:penned	-50 -37 64 -23
person	> w:perch	-21 -9 -4 -4
person	> w:performance	40 -6 -22 -13
person	> w:period	9 -40 -37 -3
person	> w:photograph	-30 -14 -18 -40
person	> w:photographed	-23 -37 -34 -47
person	> w:pick	-17 -36 -10 -5
person	> w:picked	-17 -36 -10 -5
person	> w:picture	31 41 -4 -6
person	> w:plan	-19 -28 -6 -3
person	> w:plans	-19 -28 -6 -3
person	> w:play	11 -16 -10 -7
person	> w:played	7 -11 -6 -4
person	> w:players	51 -22 -26 -7
person	> w:playing	2 -12 -4 -3
person	> w:plays	-94 -19 -10 -9
person	> w:playwright	-25 -14 29 -13
person	> w:poet	-3 -17 -7 -6
person	> w:pop	-49 0 -3 -3
person	> w:portrait	46 -9 -13 0
person	> w:poster	-1 -48 -4 0
person	> w:postman	38 -13 -4 -4
person	> w:pre-war	33 24 -3 -3
person	> w:preacher	-23 -8 -11 -8
person	> w:prison	21 -10 -6 -5
person	> w:prize	-70 52 -25 -2
person	> w:produce	-6 -6 -6 58
person	> w:produced	0 -11 -5 73
person	> w:producer	-18 9 -8 -9
person	> w:producing	-37 22 -10 -14
person	> w:production	-12 34 -24 -6
person	> w:properly	-11 -7 -6 -5
person	> w:publish	-62 -30 -10 -6
person	> w:published	-62 -30 -10 -6
person	> w:put	25 -63 -25 -9
person	> w:puzzle	-19 -11 65 -6
person	> w:rather	13 -40 -38 -30
person	> w:reach	22 -3 -4 -2
person	> w:reaches	22 -3 -4 -2
person	> w:recall	38 -6 -2 -1
person	> w:recalled	38 -6 -2 -1
person	> w:receive	-45 -35 -9 -7
person	> w:received	-45 -34 -21 -5
person	> w:recite	-16 -18 -12 -3
person	> w:release	12 7 -8 -5
person	> w:released	16 12 -8 -5
person	> w:releasing	8 -23 -6 -6
person	> w:remade	30 16 -24 -2
person	> w:remake	24 38 -16 -5
person	> w:reporter	-52 -21 -9 -7
person	> w:retirement	-11 -21 -12 -3
person	> w:role	36 -25 -9 -5
person	> w:run	-3 -40 -8 -4
person	> w:russian	21 48 -15 -3
person	> w:said	-39 2 -14 -12
person	> w:same	25 -37 -14 -6
person	> w:sank	31 -14 -6 -3
person	> w:saw	35 -12 -8 -5
person	> w:say	-38 -4 -12 -10
person	> w:says	-15 -16 -7 -1
person	> w:scene	20 -8 -8 -6
person	> w:scenes	-16 -18 -12 -3
person	> w:scoop	-21 12 14 -4
person	> w:scooped	-21 12 14 -4
person	> w:scottish	55 -25 -7 -4
person	> w:screen	-16 -5 -7 -6
person	> w:screenplay	-42 6 89 -7
person	> w:screens	-19 -16 -2 -4
person	> w:script	-29 -30 2 -10
person	> w:scripted	-31 -28 29 -12
person	> w:second	-23 6 -10 -7
person	> w:secret	-60 45 -7 -3
person	> w:see	25 -11 -9 -5
person	> w:seem	-50 -52 -32 -27
person	> w:seems	-50 -52 -32 -27
person	> w:seen	-32 -5 -9 -2
person	> w:separate	-7 -21 -4 -4
person	> w:september	-44 -11 -11 -2
person	> w:series	-27 -6 -4 -6
person	> w:set	35 11 -10 -9
person	> w:several	46 -32 -11 -5
person	> w:shambling	-46 -66 -26 -22
person	> w:share	-32 39 -8 -4
person	> w:shared	-40 57 -6 -5
person	> w:she	22 -7 -11 -7
person	> w:shoot	28 16 -10 -5
person	> w:shooting	7 57 -9 -3
person	> w:shop	-31 -20 -10 -5
person	> w:short	-9 -59 -34 -9
person	> w:shot	34 2 -10 -5
person	> w:should	-27 49 -17 -7
person	> w:show	-54 -8 -7 -5
person	> w:shown	-26 -23 -27 -4
person	> w:singer	-18 -9 -6 -4
person	> w:single	28 -25 -14 -17
person	> w:sink	31 -14 -6 -3
person	> w:sister	-27 -14 -9 -8
person	> w:six	-40 39 -6 -4
person	> w:skater's	-21 12 14 -4
person	> w:slip	37 -42 -20 -7
person	> w:small	6 -8 -1 -4
person	> w:sniper	-24 -5 -2 -4
person	> w:so	-90 -79 -47 -11
person	> w:some	-3 43 43 -4
person	> w:spar	32 -25 -19 -4
person	> w:sparred	32 -25 -19 -4
person	> w:spinoff	-28 -5 -8 -9
person	> w:spy	18 51 -9 -6
person	> w:stadium	-8 -6 -4 -4
person	> w:stammer	23 -7 -5 -2
person	> w:star	8 -16 -15 -6
person	> w:starred	28 -14 -8 -4
person	> w:starring	-9 -8 -9 -8
person	> w:stars	15 -15 -17 -6
person	> w:state	13 3 -14 -6
person	> w:stating	13 3 -14 -6
person	> w:stay	-39 -46 -22 -3
person	> w:stop	-55 -51 -11 -6
person	> w:story	1 -23 -16 -6
person	> w:struggle	34 -33 -14 -6
person	> w:studio	-44 -13 -18 -7
person	> w:success	-29 32 -4 -4
person	> w:suit	-11 -7 -6 -5
person	> w:sum	-32 -19 -3 -2
person	> w:summer	-31 52 -9 -4
person	> w:sunday	-11 12 17 -1
person	> w:support	29 -5 -4 -4
person	> w:supporting	15 0 -1 -5
person	> w:surprise	48 -32 -33 -15
person	> w:take	6 -12 -11 -5
person	> w:taken	-5 -20 -9 -4
person	> w:takes	-18 -8 -11 -6
person	> w:tale	31 50 -34 -5
person	> w:tamil	-33 24 -5 -3
person	> w:taste	-3 -23 -2 -19
person	> w:team	65 -75 -55 -9
person	> w:teamed	69 -63 -16 -10
person	> w:teaser	21 -12 -5 -6
person	> w:television	-23 -24 26 -5
person	> w:tell	-49 6 -7 -6
person	> w:ten	-6 -18 -3 -6
person	> w:territories	-3 43 43 -4
person	> w:than	40 -55 -37 -18
person	> w:that	7 -3 3 -2
person	> w:the	-19 -5 -2 -14
person	> w:theaters	-5 -21 -15 -12
person	> w:their	46 -6 -14 -6
person	> w:them	43 -5 -9 -5
person	> w:then	-45 13 -9 -5
person	> w:therapist	-28 -2 -7 -2
person	> w:thing	-4 -14 -12 -8
person	> w:third	-56 -31 -20 -8
person	> w:this	-20 5 -11 -5
person	> w:though	-15 23 -9 -7
person	> w:three	-37 -36 -26 -9
person	> w:thriller	-9 -16 -13 -2
person	> w:time	16 -14 -6 -8
person	> w:title	77 -7 -6 -3
person	> w:to	-12 -7 -10 -5
person	> w:together	42 -22 -7 -5
person	> w:told	-44 8 -8 -5
person	> w:too	25 -30 -27 -4
person	> w:took	71 -28 -23 -5
person	> w:topline	71 -77 -57 -6
person	> w:trace	31 -14 -6 -3
person	> w:trailer	0 -6 -2 -4
person	> w:trainer	-43 -7 -6 -6
person	> w:transwoman	51 -8 -4 -2
person	> w:treat	-8 -6 -4 -4
person	> w:treating	-8 -6 -4 -4
person	> w:tribal	-6 -9 -5 -8
person	> w:tupac-loving	42 -12 0 -1
person	> w:turn	-22 -15 -5 -3
person	> w:turned	16 -17 -2 -2
person	> w:two	-8 1 -8 -5
person	> w:under	-1 45 -16 -6
person	> w:unfinished	48 -14 -13 -3
person	> w:until	-32 -19 -3 -2
person	> w:unveil	0 -6 -2 -4
person	> w:unveiled	0 -6 -2 -4
person	> w:up	-11 6 -5 -4
person	> w:us	37 -13 -7 -7
person	> w:use	51 -14 -18 -11
person	> w:v	-8 -5 -6 -4
person	> w:vampire	-16 -29 -5 -3
person	> w:version	-28 33 15 -13
person	> w:vicar	-6 -32 -14 -7
person	> w:video	-7 -71 -7 -6
person	> w:voice	59 -9 -6 -5
person	> w:voices	50 -21 -4 -2
person	> w:want	51 -42 -18 -24
person	> w:wanted	15 -44 -30 -28
person	> w:war	1 -25 -1 -2
person	> w:was	-9 2 8 -2
person	> w:we	15 -14 -3 -3
person	> w:wednesday	0 -24 -14 -7
person	> w:week	16 10 14 -4
person	> w:weekend	28 -38 -3 -4
person	> w:went	-30 36 -10 -5
person	> w:western	0 -31 -20 -2
person	> w:when	16 -18 -10 -6
person	> w:where	17 -14 -8 -5
person	> w:which	12 0 0 -7
person	> w:while	-8 -22 -9 -6
person	> w:whisky	-45 -52 -23 -19
person	> w:who	-11 3 -10 -5
person	> w:whole	-16 -18 -12 -3
person	> w:whom	-8 -7 -4 -2
person	> w:whose	36 -21 -10 -6
person	> w:wife	-22 -5 -8 -2
person	> w:will	-12 -2 -9 -3
person	> w:win	-45 -5 -16 -9
person	> w:winner	-52 -24 -2 -5
person	> w:winter	-32 7 -13 -19
person	> w:with	24 -21 -7 -2
person	> w:without	31 -14 -6 -3
person	> w:woman	-5 -27 -7 -5
person	> w:won	-14 -1 -20 -9
person	> w:word	-16 -25 -8 -3
person	> w:work	-64 38 -12 -4
person	> w:working	-42 -42 -11 -3
person	> w:world	63 -26 -8 -6
person	> w:would	-94 -4 -8 -5
person	> w:wreck	-41 -30 -5 -4
person	> w:wrecked	-41 -30 -5 -4
person	> w:write	-15 -5 19 6
person	> w:writer	-55 9 88 35
person	> w:writer-director	-27 38 61 -8
person	> w:written	-11 4 32 12
person	> w:wrote	-12 -31 -27 -7
person	> w:year	-6 -4 -11 -7
person	> w:year's	-12 -20 -7 -6
person	> w:years	15 10 -9 -6
person	> w:yet	-52 30 -33 -17
person	> w:you	33 -15 -7 -10
person	> w:young	-17 -29 -8 -8
person	> w:£	58 -19 -15 -5
person	>=	5 10 18 8
person	>=( # ) , with	3 -14 -11 78
person	>=( # ) , with|	3 -14 -11 78
person	>=( # ) and	-46 -45 -19 -12
person	>=( # ) and|	-46 -45 -19 -12
person	>=) ,	-46 -33 -3 -6
person	>=) ,|	-46 -33 -3 -6
person	>=,	-8 45 -15 -9
person	>=, F , in which	-46 -18 -5 -2
person	>=, P and	-7 63 -37 -4
person	>=, P and|	-7 63 -37 -4
person	>=, adapted by	-41 -25 56 -6
person	>=, adapted by|	-41 -25 56 -6
person	>=, and	8 -39 -18 19
person	>=, and|	7 -41 -18 23
person	>=, and|a	5 -43 -31 -7
person	>=, based on	-35 19 -9 -7
person	>=, based on|	-39 25 -7 -6
person	>=, but	8 48 -23 -10
person	>=, but|	-41 40 -25 -9
person	>=, by	-44 84 -11 -6
person	>=, by|	-26 77 -18 -7
person	>=, by|a	-56 36 -5 -4
person	>=, directed by	-17 22 -17 -10
person	>=, directed by|d	-17 22 -17 -10
person	>=, for	-61 40 -16 -7
person	>=, for which	121 -28 -7 -7
person	>=, for which|	116 -42 -16 -3
person	>=, for|	-61 40 -16 -7
person	>=, from	-32 -12 -14 -7
person	>=, from novel by	-39 -30 -24 -5
person	>=, from novel by|w	-39 -30 -24 -5
person	>=, from|	-30 2 -12 -7
person	>=, in which	0 -4 -11 -6
person	>=, in which P and	76 -26 -7 -4
person	>=, in which P and|	76 -26 -7 -4
person	>=, in which|	11 7 -13 -6
person	>=, in which|a	-17 -22 -7 -6
person	>=, is	-25 8 -23 -8
person	>=, is|a	-19 -46 -22 -8
person	>=, made by	-58 -82 -17 -3
person	>=, made by|	-58 -82 -17 -3
person	>=, opposite	68 -22 -8 -5
person	>=, opposite|	68 -22 -8 -5
person	>=, out of	-40 -66 -21 -8
person	>=, said	41 44 -22 -11
person	>=, starring	2 -14 -7 -5
person	>=, starring P and	-28 -11 -5 -3
person	>=, starring P and|a	-28 -11 -5 -3
person	>=, starring|a	2 -14 -7 -5
person	>=, taken from	-47 -56 -11 -19
person	>=, taken from|	-47 -56 -11 -19
person	>=, where	57 -14 -7 -4
person	>=, where|	60 -17 -7 -6
person	>=, where|a	31 -17 -4 -3
person	>=, which	-70 50 76 24
person	>=, which features	-10 -24 -10 -6
person	>=, which features|	-10 -24 -10 -6
person	>=, which has	46 -45 -20 -4
person	>=, which has|	46 -45 -20 -4
person	>=, which starred	35 -12 -6 -4
person	>=, which starred|a	35 -12 -6 -4
person	>=, which stars	31 -12 -5 -4
person	>=, which stars|a	31 -12 -5 -4
person	>=, which was directed by	-23 60 -41 -18
person	>=, which was directed by|d	-23 60 -41 -18
person	>=, which|	-83 57 116 -8
person	>=, which|d	-46 -49 -87 62
person	>=, while	-67 -29 -8 -21
person	>=, with	23 -24 -13 -8
person	>=, with P and	55 -17 -11 -6
person	>=, with P and|	58 -19 -12 -6
person	>=, with|	23 -23 -13 -8
person	>=, with|a	49 -36 -5 -4
person	>=, written by	-35 -63 -5 -20
person	>=,|	-5 62 -15 -9
person	>=,|a	10 -70 -13 -9
person	>=,|d	-57 -53 -26 -7
person	>=:	-41 69 72 -5
person	>=;	-39 9 -17 -8
person	>=;|	-39 9 -17 -8
person	>=and	-22 -30 -17 -12
person	>=and F , and	56 -33 -7 -3
person	>=and F , and|	56 -33 -7 -3
person	>=and|	-22 -30 -17 -12
person	>=as	35 -38 -11 -6
person	>=as|	35 -38 -11 -6
person	>=before	-67 -41 -30 -12
person	>=before|	-67 -41 -30 -12
person	>=by	-24 36 -24 -10
person	>=by L	-29 46 -42 -6
person	>=by L|	-29 46 -42 -6
person	>=by|	-37 38 -25 -10
person	>=by|a	44 16 -21 -12
person	>=directed by	-21 49 -45 -13
person	>=directed by|d	-21 49 -45 -13
person	>=director	-18 -75 -41 -12
person	>=director|d	-18 -75 -41 -12
person	>=features	51 -17 -20 -6
person	>=features|	51 -17 -20 -6
person	>=for	19 44 -15 -12
person	>=for|	19 44 -15 -12
person	>=from	-47 60 78 -11
person	>=from|	-47 51 30 -10
person	>=got	58 -25 -12 -8
person	>=got|	58 -25 -12 -8
person	>=in which	65 -31 -20 -9
person	>=in which|a	65 -31 -20 -9
person	>=is	-67 23 -21 -21
person	>=is adapted from first of	-26 -19 -38 -8
person	>=is adapted from first of|w	-26 -19 -38 -8
person	>=is by	-13 -69 -50 -5
person	>=is by|	-13 -69 -50 -5
person	>=is to be directed by	-12 41 -41 -11
person	>=is to be directed by|d	-12 41 -41 -11
person	>=is|	-39 23 -28 -21
person	>=of	-65 31 -45 -12
person	>=of|	-67 40 -47 -11
person	>=producer	-33 -35 -20 10
person	>=producer|	-33 -35 -20 10
person	>=seems	-50 -52 -32 -27
person	>=star	60 -16 -14 54
person	>=starred	30 -10 -8 -4
person	>=starred P ,	27 -11 -7 -3
person	>=starred P , P and	28 -5 -5 -8
person	>=starred P , P and|a	28 -5 -5 -8
person	>=starred P ,|a	27 -11 -7 -3
person	>=starred|a	30 -10 -8 -4
person	>=starring	35 -20 -9 -10
person	>=starring P and	53 -22 -10 -9
person	>=starring P and|a	53 -22 -10 -9
person	>=starring|a	35 -20 -9 -10
person	>=stars	-13 -13 -8 -8
person	>=stars P and	-44 -13 -6 -7
person	>=stars P and|a	-44 -13 -6 -7
person	>=stars|a	-13 -13 -8 -8
person	>=star|a	60 -16 -14 54
person	>=that	-20 35 53 -18
person	>=that|d	-20 35 53 -18
person	>=was	-40 -70 -29 -7
person	>=was adapted by	-9 -33 33 -6
person	>=was adapted by|	-9 -33 33 -6
person	>=was directed by	-8 47 -54 -9
person	>=was directed by|d	-8 47 -54 -9
person	>=was written and directed by	0 61 52 -10
person	>=was written and directed by|d	0 61 52 -10
person	>=was|	-40 -68 -32 -15
person	>=with	31 -17 15 0
person	>=with P and	42 -35 -20 35
person	>=with P and|	42 -35 -20 35
person	>=with|	35 -17 10 0
person	>=won	44 -19 -8 -8
person	>=|	6 0 -10 10
person	>=|a	30 -20 48 -19
person	>=|d	-21 35 28 12
person	>|named|named	-24 -15 -27 -29
person	>|named|noun	-3 5 -3 -8
person	>|named|pronoun	-28 -10 -7 -4
person	>|noun|named	47 16 -19 -9
person	>|noun|noun	53 27 78 -7
person	>|noun|pronoun	-20 -18 -17 21
person	>|pronoun|named	39 3 2 -2
person	>|pronoun|noun	-3 12 45 -15
person	>|pronoun|pronoun	-8 -46 -29 -12
person	does 	-18 -49 -48 -46
person	does a	37 -72 -50 -37
person	does aw	45 -53 -43 -24
person	does d	-83 69 -16 -30
person	does dw	-54 -22 25 -17
person	does w	-40 -35 -8 -18
person	form:finite conditional	-45 -5 -13 -11
person	form:finite future	-8 -12 -11 -20
person	form:finite past	-30 -9 0 -40
person	form:finite present	23 -18 -20 -22
person	form:infinitive none	-16 -7 -9 -4
person	form:ing none	-9 -20 -18 -17
person	form:ing past	-22 6 -3 3
person	form:participle none	-8 -12 -7 -7
person	is:-type	-1 -13 -15 -6
person	is:12-year-old	10 -4 -6 -3
person	is:13-year-old	7 -35 -8 -8
person	is:7	-34 69 -10 -13
person	is:actor	-2 -20 6 -10
person	is:actors	33 -4 -8 -11
person	is:actress	-13 -17 -13 -10
person	is:alum	35 -39 -12 -13
person	is:american	-15 -87 -37 -17
person	is:analyst	-49 -59 -13 -26
person	is:artist	-41 -19 -14 -8
person	is:artistic	-38 -48 -12 -11
person	is:australian	45 -11 -16 -13
person	is:author	-55 8 79 -21
person	is:avalanche-fleeing	89 -59 -31 -35
person	is:belfast-born	-20 -11 -7 -5
person	is:bollywood	-34 6 -6 -23
person	is:boss	-36 2 -20 -14
person	is:boxer	-58 -17 -12 -12
person	is:boyfriend	-55 -16 -29 -26
person	is:brazilian	-23 64 -41 -11
person	is:bricklayer	61 -6 -6 -4
person	is:british	32 -56 -17 -11
person	is:broadcaster	-48 -24 -26 -13
person	is:brother	-48 -20 -33 -11
person	is:brothers	-20 -9 -20 -9
person	is:business	-19 -50 -23 -16
person	is:cameraman	-50 -22 -31 -11
person	is:cellist	-54 -10 -5 -11
person	is:character	-1 -13 -15 -6
person	is:children	-43 43 -19 -14
person	is:cinematographer	-34 -75 -22 -27
person	is:co-star	64 -17 -9 -9
person	is:co-writer	-72 -67 101 -22
person	is:coach	-64 -8 -12 -19
person	is:collaborator	-45 -85 119 -43
person	is:comedian	-43 -16 -7 -6
person	is:comedy	19 -59 -18 -10
person	is:commissioner	-7 -9 -5 -7
person	is:composer	-64 -18 -11 -12
person	is:costume	-22 -12 -7 -9
person	is:country	-44 -42 -12 -6
person	is:court	-17 -10 -13 -2
person	is:creator	-82 -37 -13 -12
person	is:cult	-45 -46 -12 -4
person	is:dame	36 -17 -16 -6
person	is:danish	-31 36 -17 -13
person	is:daughter	-6 47 -9 -11
person	is:designer	-47 18 -20 -8
person	is:director	-34 45 -19 -14
person	is:dr.	-52 -18 -7 -6
person	is:drama	-89 121 -9 -13
person	is:dramatist	-54 -71 -15 -14
person	is:dreamboat	42 -47 -22 -14
person	is:dutch	-20 5 -25 -7
person	is:early-career	14 -22 -12 -4
person	is:editor	-43 -13 8 -28
person	is:enter	-27 -19 -35 -25
person	is:equally	-15 -40 -18 -6
person	is:executive	-19 -11 -11 -32
person	is:fact	0 -12 -6 -3
person	is:fashion	-39 56 -36 -5
person	is:father	19 3 23 -11
person	is:festival	-60 -54 -18 -11
person	is:film	-31 33 -11 -22
person	is:film-maker	-23 23 -18 -19
person	is:first-time	-23 71 -40 -8
person	is:footballer	38 -13 -4 -4
person	is:former	-8 -14 -9 -10
person	is:founder	-65 -79 -10 -9
person	is:fourth	-30 -27 -6 -4
person	is:french	15 -1 -15 -15
person	is:friend	2 -4 2 98
person	is:german	-53 81 -30 -19
person	is:get	-9 -9 -5 -5
person	is:host	-31 -19 -10 -23
person	is:husband	-37 66 17 40
person	is:include	34 -54 -27 -9
person	is:indian	-38 -1 -15 -12
person	is:iranian	-27 2 -17 -19
person	is:italian	8 -14 -36 -13
person	is:japanese	66 -13 -35 -17
person	is:journalist	-51 -36 35 -19
person	is:judge	-6 -10 -2 -26
person	is:killer	-47 -32 -7 -10
person	is:know	-16 13 -20 -12
person	is:late	-13 30 -15 -8
person	is:latter	-42 -43 -29 72
person	is:lawyer	-26 -58 -9 -4
person	is:leading	148 -77 -37 -23
person	is:legend	-37 -10 -7 -11
person	is:lijo	-37 -10 -11 -9
person	is:location	-15 -17 -4 -6
person	is:maker	-41 137 -24 -22
person	is:man	67 -16 -31 -13
person	is:manager	-15 34 -9 -8
person	is:mexican	-16 -32 -43 -63
person	is:miner	-3 -2 10 -1
person	is:minister	-55 -9 -5 -5
person	is:miss	6 -4 -8 -6
person	is:model	10 -1 -7 -8
person	is:morning	-37 -65 -22 -21
person	is:mother	-40 -7 -15 -25
person	is:movies	-34 69 -10 -13
person	is:mr	-29 -17 -12 -14
person	is:mr.	-33 -39 -15 109
person	is:ms	-53 -27 -17 56
person	is:ms.	-84 -11 -11 -12
person	is:musician	-25 -30 14 -4
person	is:new	48 -63 -11 -10
person	is:newcomer	12 21 -2 -7
person	is:novelist	-45 -24 -38 -17
person	is:old	-32 -23 -14 -13
person	is:one	-2 -53 -25 -8
person	is:oneida	12 -33 -18 -20
person	is:only	-33 11 -47 42
person	is:oscar	-21 15 -30 -12
person	is:other	-25 -49 -26 -18
person	is:own	85 -48 -14 -5
person	is:partner	-21 -13 -10 -4
person	is:photography	-26 -16 -7 -18
person	is:playwright	-19 -4 74 -11
person	is:polish	-8 -17 -46 -14
person	is:pop	-72 -3 -6 -5
person	is:president	-40 -43 -11 -23
person	is:prime	-55 -9 -5 -5
person	is:producer	-29 -29 -16 90
person	is:producers	-21 -18 -12 23
person	is:producing	-24 -3 -7 40
person	is:rapper	-81 -13 -18 -16
person	is:real	-33 -9 -4 -12
person	is:real-life	-1 -4 -8 -3
person	is:regular	-46 -27 32 -38
person	is:royal	-40 -54 -41 -16
person	is:same	-56 53 -10 -7
person	is:say	-16 13 -20 -12
person	is:scottish	24 60 -17 -8
person	is:screen	-37 -10 -7 -11
person	is:screenwriter	-46 -28 32 -19
person	is:sensational	-32 -35 -19 -9
person	is:serial	-47 -32 -7 -10
person	is:singer	13 -19 -13 -8
person	is:sir	-11 -15 -10 -10
person	is:sister	-29 86 -21 -14
person	is:skinny	-30 -7 -20 -14
person	is:something	-14 -7 -16 -4
person	is:son	14 -21 -12 10
person	is:soul	-36 -3 -6 -5
person	is:stage	-26 -20 -49 -19
person	is:star	6 -20 -16 -8
person	is:superior	-17 -10 -13 -2
person	is:swedish	-27 67 -18 -9
person	is:sweetheart	-24 -22 -9 -6
person	is:teacher	-9 -20 -36 -9
person	is:then	-70 27 -17 -16
person	is:thriller	-22 -8 -7 -11
person	is:time	-19 -8 -11 -25
person	is:trade	-49 -59 -13 -26
person	is:trainer	-43 -7 -6 -6
person	is:turkish-german	-6 -32 27 -6
person	is:two	-25 -50 -20 -13
person	is:unconventional	-15 -40 -18 -6
person	is:veteran	30 33 -16 -17
person	is:wife	-12 -17 16 -1
person	is:winner	-21 15 -30 -12
person	is:world	-11 -2 -3 -2
person	is:writer	-55 -30 75 -17
person	is:writer-director	-22 67 91 -9
person	is:young	-38 31 -10 -10
person	is:zealander	32 -15 -12 -11
person	main film	-10 -33 -9 -1
person	no main film	-29 -28 -63 -51
person	other film	-44 -16 -48 -77
person	other is:135m	26 16 -4 -6
person	other is:3	-37 -24 -22 -15
person	other is:abortion	-36 -55 -4 -4
person	other is:action	26 -38 -5 -3
person	other is:actor	-21 -22 -9 -8
person	other is:adaptation	-48 -68 19 -17
person	other is:adventure	-6 -17 -8 -9
person	other is:alum	15 -40 -18 -13
person	other is:animation	50 -21 -4 -2
person	other is:australian	-1 -14 -5 -8
person	other is:award	-22 -35 -16 -19
person	other is:ballet	-33 40 -11 -13
person	other is:biker	-21 56 -37 -18
person	other is:bilingual	79 -10 -2 -4
person	other is:biopic	-43 5 -15 -15
person	other is:black	43 57 -8 -17
person	other is:boxer	76 0 0 -13
person	other is:brings	-33 -33 -19 -17
person	other is:british	-27 -39 59 -6
person	other is:came	1 14 -18 -5
person	other is:classic	-46 15 -16 -9
person	other is:close	-52 6 -38 -20
person	other is:co-star	21 -66 -14 -9
person	other is:comedy	28 -20 -4 -12
person	other is:comes	23 17 -6 -5
person	other is:controversial	-72 27 -30 -30
person	other is:costume	-27 -27 -17 -26
person	other is:creator	-67 -42 -31 -19
person	other is:dark	-4 36 -7 -4
person	other is:debut	-55 79 -17 -7
person	other is:derided	37 56 -32 -9
person	other is:direct	-39 -34 -29 -4
person	other is:director	-40 -86 -14 -6
person	other is:directorial	-80 64 -19 -7
person	other is:documentary	-57 42 -11 -8
person	other is:downbeat	28 -3 -2 -2
person	other is:drama	-6 0 8 -3
person	other is:dreamboat	37 -75 -31 -20
person	other is:earlier	-27 -32 -20 -16
person	other is:epic	-1 19 4 8
person	other is:fairy	-5 5 -5 -1
person	other is:fame	-73 72 -39 -21
person	other is:family	52 11 -13 -8
person	other is:fantasy	-58 53 20 -24
person	other is:feature	-26 39 19 -11
person	other is:fiction	32 43 40 -8
person	other is:film	-7 1 -8 -4
person	other is:filming	14 -13 -13 -8
person	other is:films	-2 7 -8 -7
person	other is:finale	-63 -38 -13 -13
person	other is:first	-17 50 -25 -9
person	other is:flashback	-2 -12 -3 -2
person	other is:flick	32 -22 -13 -3
person	other is:follow-up	-25 -51 17 -8
person	other is:forthcoming	82 -4 -10 71
person	other is:fourth	-72 8 -24 -12
person	other is:french	-23 20 -28 -2
person	other is:gangland	-31 20 -8 -28
person	other is:gangster	29 6 -5 -5
person	other is:ghost	52 -71 -11 -10
person	other is:heist	61 -89 50 -11
person	other is:historical	21 -6 -12 -9
person	other is:hit	-27 25 -12 9
person	other is:horror	-19 21 14 -3
person	other is:ii	1 38 -6 -22
person	other is:include	-25 12 -8 -7
person	other is:indie	42 2 -31 -7
person	other is:instalment	-4 65 27 -11
person	other is:italian	32 20 -26 -1
person	other is:last	10 81 -17 -8
person	other is:latest	-20 -57 -19 -1
person	other is:low-budget	63 -45 -6 -6
person	other is:medieval	41 -44 -8 -13
person	other is:movie	-13 -7 -12 -15
person	other is:musical	20 -9 -15 60
person	other is:mystery	-29 -26 -11 -10
person	other is:nasty	61 -2 54 -3
person	other is:naval	-34 -37 -9 39
person	other is:new	-25 19 24 -15
person	other is:next	13 -62 -17 -11
person	other is:offshoot	-74 -68 -23 -26
person	other is:open	-65 25 -15 -20
person	other is:original	-48 26 -52 -15
person	other is:oscar-nominated	-12 -2 -10 -2
person	other is:outing	-55 58 -42 -18
person	other is:own	25 27 -4 -3
person	other is:period	2 -13 9 -8
person	other is:picture	-7 -16 -46 -15
person	other is:previous	40 28 -13 -12
person	other is:prison	0 21 -23 -5
person	other is:production	0 -73 -22 -58
person	other is:prohibition	-33 -24 19 -4
person	other is:project	-65 17 28 -11
person	other is:punishing	-9 37 -25 -6
person	other is:quirky	-20 -23 -8 -6
person	other is:quite	61 -2 54 -3
person	other is:really	61 -2 54 -3
person	other is:recent	-56 63 -22 -7
person	other is:recently	-24 -26 -4 -6
person	other is:release	-15 25 -17 -5
person	other is:role	-27 -42 -37 -46
person	other is:romance	-16 26 11 52
person	other is:romanian	-36 -55 -4 -4
person	other is:romantic	37 18 15 -7
person	other is:running	-21 -22 -9 -8
person	other is:same	-75 -26 -21 -24
person	other is:satire	-30 15 -36 -17
person	other is:scene	-2 -12 -3 -2
person	other is:sci-fi	47 -23 -12 -7
person	other is:science	-39 28 50 -16
person	other is:second	-7 16 -40 -13
person	other is:sequel	-14 -74 -13 -15
person	other is:shooting	-33 -54 5 -15
person	other is:spanish-language	0 -6 -9 -8
person	other is:spinoff	-35 -10 -8 -10
person	other is:spy	-20 27 -7 -7
person	other is:star	5 -44 -14 -16
person	other is:story	37 -16 -11 -8
person	other is:straight-faced	41 -50 -38 -27
person	other is:supernatural	60 -58 -32 -26
person	other is:swedish	44 -65 -26 -13
person	other is:tale	-5 5 -5 -1
person	other is:teaser	21 -12 -5 -6
person	other is:tennis	-18 25 -11 -8
person	other is:thing	-59 -51 -23 -9
person	other is:third	-51 -44 -67 -10
person	other is:thriller	9 12 22 -4
person	other is:title	-5 -22 -15 -11
person	other is:triangle	-18 25 -11 -8
person	other is:v	-52 -10 -7 -4
person	other is:vampire	8 -3 -10 -7
person	other is:venture	75 -46 -16 64
person	other is:war	1 33 -13 -8
person	other is:well-received	-74 72 -85 -25
person	other is:western	6 36 -20 -12
person	other is:world	1 38 -6 -22
person	other is:writers	-18 -30 68 -21
person	other is:young	49 -37 -28 -27
person	other sure:0	-13 -62 -28 -20
person	other sure:1	-40 -29 -33 -27
person	other sure:2	-71 -42 -28 -37
person	other sure:3	-8 -10 -55 -52
person	other sure:4	15 -10 -17 -22
person	owns	-14 39 -9 -12
person	owns:	-7 17 -6 -10
person	owns:biopic	-39 47 -19 -15
person	owns:comedy	49 45 -18 -8
person	owns:debut	-16 47 -26 -7
person	owns:drama	-81 55 -25 -14
person	owns:epic	-43 74 -18 -9
person	owns:feature	-26 -16 -23 -8
person	owns:film	-12 44 -26 -11
person	owns:movie	-54 100 -28 -3
person	owns:outing	-55 58 -42 -18
person	owns:picture	26 -7 -13 -9
person	owns:project	58 -22 69 -12
person	owns:thriller	1 52 -15 -31
person	rule castMember	133 -73 -46 -34
person	rule castMember award-for	9 -34 -17 -6
person	rule castMember cast-announced	8 -12 -6 -10
person	rule castMember cast-beside	58 -19 -17 -12
person	rule castMember cast-brackets	12 -15 0 -9
person	rule castMember cast-film-sees	40 -20 -10 -7
person	rule castMember cast-includes	64 -12 -10 -11
person	rule castMember cast-is	13 -10 -10 -12
person	rule castMember cast-joins	-116 -7 -7 -8
person	rule castMember cast-listed	15 -7 -8 -7
person	rule castMember cast-part-owned	7 -26 -9 -9
person	rule castMember cast-plays	56 -24 -15 -10
person	rule castMember cast-possessive-part	6 -30 -10 -9
person	rule castMember cast-role-in	29 -21 -9 -7
person	rule castMember cast-role-was	60 -32 -4 -8
person	rule castMember cast-seen-in	57 -15 -9 -7
person	rule castMember cast-starring	38 -16 -11 -9
person	rule castMember cast-stars	17 -19 -12 -1
person	rule castMember cast-where	59 45 -13 -6
person	rule castMember cast-with	13 -16 -7 -6
person	rule castMember cast-works-on	44 -23 -6 -5
person	rule castMember films-of	41 -10 9 -9
person	rule castMember made-by	43 -17 -8 -6
person	rule castMember person-of-film	53 -49 -17 -9
person	rule castMember possessive-film	29 -76 -14 -8
person	rule castMember star-vehicle	35 17 -17 -12
person	rule castMember works-with	73 -31 -5 -4
person	rule crewMember	-26 -25 -17 26
person	rule crewMember crew-role	-14 -23 -10 51
person	rule crewMember director-here	-20 -10 -24 -13
person	rule crewMember job-held-by	-61 -26 -27 -23
person	rule crewMember person-of-film	-63 -43 -28 30
person	rule director	-57 105 -9 -15
person	rule director award-for	-45 102 4 -6
person	rule director debut-of	-34 -11 -22 -8
person	rule director director-billed	-25 74 -20 -10
person	rule director director-here	-24 -4 -8 -13
person	rule director done-for	-35 90 -12 -9
person	rule director film-by	-45 77 1 -9
person	rule director films-of	15 46 -14 -19
person	rule director job-held-by	-58 43 -69 -36
person	rule director made-by	-23 35 0 2
person	rule director made-film	-24 55 1 -9
person	rule director person-of-film	-26 46 -8 -8
person	rule director possessive-film	-19 41 -8 -12
person	rule director works-with	-37 64 -8 -6
person	rule for another castMember	2 9 -19 -23
person	rule for another crewMember	-26 25 -21 26
person	rule for another director	22 -61 -11 -3
person	rule for another producer	-50 -12 2 70
person	rule for another screenwriter	-31 1 26 26
person	rule other castMember	-10 -39 -22 -20
person	rule other crewMember	-29 2 -12 -40
person	rule other director	-36 -12 -10 -19
person	rule other producer	-36 -7 -9 -31
person	rule other screenwriter	-38 -13 -48 -10
person	rule producer	-57 -27 -13 133
person	rule producer director-here	-10 -19 -12 -9
person	rule producer job-held-by	-61 -20 -6 123
person	rule producer made-by	-43 -22 -10 95
person	rule producer person-of-film	-65 -45 -30 105
person	rule screenwriter	-20 -7 133 -9
person	rule screenwriter director-here	-69 -7 52 -15
person	rule screenwriter made-by	-6 2 102 -7
person	rule screenwriter person-of-film	-37 -26 148 -22
person	rule screenwriter script-by	-51 -35 141 -14
person	same phrase	51 -16 -17 14
person	says:blocked	-26 -12 -26 4
person	says:reported	-15 -7 3 3
person	says:talks	17 27 47 -13
person	spoken of	-10 -61 -20 -25
person	sure:0	-44 -64 -34 -30
person	sure:1	-33 -32 -17 -17
person	sure:2	-51 -25 -23 -13
person	sure:3	-38 -7 -54 -49
person	sure:4	0 -42 -43 -63
person	v:abandon|S	-80 17 -21 -12
person	v:accept|S	-37 -16 -11 -12
person	v:accept|S|~	-37 -16 -11 -12
person	v:accept|of	40 -24 -10 -4
person	v:accept|of|~	40 -24 -10 -4
person	v:acclaim+|S	-43 -25 -23 -11
person	v:acclaim+|S|~	-43 -25 -23 -11
person	v:accuse|O	-19 -4 -3 -7
person	v:accuse|O|~	-19 -4 -3 -7
person	v:accuse|S	-53 -16 -5 -5
person	v:accuse|S|~	-65 -6 -7 -1
person	v:act|S	1 -13 -6 -8
person	v:act|S|~	-12 -12 -13 -12
person	v:act|for	-4 23 -10 -11
person	v:act|for|in	-4 23 -10 -11
person	v:act|in	-31 21 -12 -10
person	v:act|in|in	-31 21 -12 -10
person	v:act|like	-42 39 -10 -11
person	v:act|like|like	-48 45 -10 -10
person	v:adapt+|X	43 -9 -5 -5
person	v:adapt+|X|S	43 -9 -5 -5
person	v:adapt+|by	-25 -28 51 -9
person	v:adapt+|by|S	-27 -25 58 -8
person	v:adapt+|by|~	-21 -61 52 -11
person	v:adapt+|from	26 -21 -40 -11
person	v:adapt+|from|S	57 -38 -45 -6
person	v:adapt+|from|~	-14 -15 -55 -12
person	v:adapt+|of	-35 -25 -38 -9
person	v:adapt+|of|S	-46 -36 -45 -11
person	v:adapt|O	-30 -26 -35 -1
person	v:adapt|S	0 -31 89 -11
person	v:adapt|S|~	4 -24 56 -11
person	v:adapt|X	128 -10 -8 -15
person	v:adapt|X|~	128 -10 -8 -15
person	v:adapt|alongside	-11 -30 -40 -5
person	v:adapt|by	-29 -30 10 -11
person	v:adapt|by|O	-24 -34 -31 -12
person	v:adapt|by|~	-47 -27 30 -12
person	v:adapt|from	-44 24 -21 -18
person	v:adapt|from|~	-38 -10 -15 -4
person	v:add|S	11 -9 -10 -7
person	v:add|S|~	11 -9 -10 -7
person	v:add|X	-2 -5 -3 -2
person	v:add|X|~	-2 -5 -3 -2
person	v:admire|S	-69 -39 -20 -8
person	v:admire|X	48 -9 -13 -2
person	v:admit|S	-64 -26 -6 -7
person	v:admit|S|~	-32 -8 -9 -10
person	v:allow+|S	-34 34 0 64
person	v:amuse|S	-79 -15 62 -7
person	v:amuse|S|~	-43 -20 -53 -26
person	v:amuse|with	8 -16 -15 -8
person	v:amuse|with|~	-52 -8 -19 -27
person	v:announce+|by	-38 -48 -12 -11
person	v:announce|O	-39 -9 -8 -16
person	v:announce|O|~	-39 -9 -8 -16
person	v:announce|S	-59 31 -8 -10
person	v:announce|S|~	-12 -12 -5 -5
person	v:appear|S	10 -11 -12 -10
person	v:appear|S|as	36 -5 -13 -12
person	v:appear|S|in	-19 -21 -7 -6
person	v:appear|S|~	22 -16 -12 -10
person	v:appear|X	69 -10 -10 -5
person	v:appear|X|X	46 -9 -13 0
person	v:appear|as	-76 -35 -19 -17
person	v:appear|in	-38 -20 -10 -10
person	v:appear|in|in	-25 -58 -8 -20
person	v:appear|opposite	51 -13 -7 -6
person	v:appear|opposite|in	59 -27 -4 -5
person	v:appear|opposite|~	48 -6 -6 -6
person	v:appear|with	-35 -24 -9 -4
person	v:appear|with|in	72 -48 -9 -3
person	v:approach+|S	45 -9 -7 -8
person	v:approach+|S|~	45 -9 -7 -8
person	v:argue|S	-70 -25 -20 -10
person	v:argue|S|~	-70 -25 -20 -10
person	v:arrange|S	-26 -30 -18 -7
person	v:arrange|S|~	-26 -30 -18 -7
person	v:arrest|O	-72 -16 -18 -18
person	v:arrive+|S	41 -7 -10 -7
person	v:arrive+|S|~	41 -7 -10 -7
person	v:arrive|S	-69 31 -15 -7
person	v:arrive|S|S	-52 60 -14 -3
person	v:arrive|S|~	-54 -22 -10 -5
person	v:arrive|with	-45 -63 -31 -4
person	v:ask+|S	-7 -1 -10 -11
person	v:ask+|S|~	-7 -1 -10 -11
person	v:ask+|X	-28 -48 73 -7
person	v:ask+|X|X	-28 -48 73 -7
person	v:ask|O	-50 -46 -23 -11
person	v:ask|O|~	-46 -27 -32 -11
person	v:ask|S	-31 -7 -13 -11
person	v:ask|S|~	-15 6 -11 -10
person	v:ask|X	-74 -13 -4 -11
person	v:assemble|S	-11 -3 -4 39
person	v:assemble|S|~	-11 -3 -4 39
person	v:attach+|S	-39 -4 -15 -13
person	v:attach+|S|~	-39 -4 -15 -13
person	v:attach|S	-28 -36 -21 -31
person	v:attack+|S	-40 -11 -27 -23
person	v:attack+|S|~	-32 -11 -27 -5
person	v:attend|S	66 26 -12 -18
person	v:attend|S|~	-28 43 -11 -18
person	v:attribute+|S	-58 70 -24 -39
person	v:back|S	4 55 -15 -17
person	v:back|S|~	24 -58 -17 -7
person	v:base+|by	-52 -39 -36 -10
person	v:base+|of	-42 -24 -8 -5
person	v:base+|on	-23 -40 -13 -14
person	v:base+|on|S	-31 -69 -20 -21
person	v:base+|on|~	-15 -10 -12 -10
person	v:base|S	38 -2 -24 -8
person	v:base|S|~	-6 -22 -7 -6
person	v:base|by	2 -32 -17 -14
person	v:base|by|S	50 -50 -24 -10
person	v:base|by|~	-79 -15 -38 -18
person	v:base|on	-25 -45 -7 -5
person	v:bear+|S	-67 -30 -16 -7
person	v:bear+|S|~	-39 -34 -15 -7
person	v:bear|S	-40 32 -5 -5
person	v:bear|S|~	-27 -8 -5 -5
person	v:beat|O	-71 -40 -9 -5
person	v:beat|S	-47 -4 -8 -7
person	v:become|S	-14 -33 -11 -6
person	v:become|S|S	13 -46 -27 -4
person	v:become|S|in	-43 -16 -5 -3
person	v:become|S|~	-10 -7 -10 -6
person	v:begin+|by	-30 -37 50 -8
person	v:begin|O	22 -10 -4 -2
person	v:begin|O|in	47 -30 -6 -3
person	v:begin|S	-11 0 -15 -6
person	v:begin|S|with	61 -54 -6 -4
person	v:begin|S|~	-14 -19 -12 1
person	v:begin|with	2 28 -14 -17
person	v:begin|with|O	20 12 -35 -25
person	v:belong|to	57 -62 -7 -8
person	v:be|O	10 -7 -17 2
person	v:be|O|O	59 -39 -16 -7
person	v:be|O|S	-64 29 -14 5
person	v:be|O|for	-107 -24 -26 -16
person	v:be|O|~	9 -10 -16 15
person	v:be|S	33 -11 -14 17
person	v:be|S|O	-16 28 11 51
person	v:be|S|S	-62 -23 23 -12
person	v:be|S|among	36 -18 -11 -21
person	v:be|S|for	-15 -35 42 -25
person	v:be|S|in	13 -29 -1 -8
person	v:be|S|of	4 11 -18 76
person	v:be|S|on	1 -40 -11 43
person	v:be|S|with	-36 37 -28 -18
person	v:be|S|~	11 3 -20 7
person	v:be|X	-36 8 -9 -7
person	v:be|X|O	0 -24 -12 -22
person	v:be|X|in	-53 35 -4 -3
person	v:be|X|~	-37 -15 -9 -10
person	v:be|by	-31 3 30 -9
person	v:be|by|O	-33 56 -9 -2
person	v:be|by|S	-29 54 32 -6
person	v:be|by|of	-49 18 -33 -11
person	v:be|by|~	-30 -24 36 -10
person	v:be|for	-33 49 -15 -9
person	v:be|for|in	19 2 -12 -2
person	v:be|for|~	-22 4 -14 -12
person	v:be|from	-12 89 -21 -13
person	v:be|in	-26 8 -10 -7
person	v:be|in|in	-26 43 -10 -6
person	v:be|in|~	-19 10 -12 -8
person	v:be|of	-16 14 16 -9
person	v:be|of|of	-34 14 77 -7
person	v:be|of|~	-28 -14 -15 -10
person	v:be|on	-24 16 -10 -9
person	v:be|on|~	-24 -13 -10 -11
person	v:be|to	3 51 -13 -14
person	v:be|with	7 -26 -14 -9
person	v:be|with|O	62 -33 -10 -4
person	v:be|with|S	-14 -19 -25 -6
person	v:be|with|~	-21 -39 -16 -13
person	v:blow|S	-21 -15 -4 -1
person	v:blow|S|~	-21 -15 -4 -1
person	v:board|X	-33 -51 -43 -3
person	v:board|X|X	-33 -51 -43 -3
person	v:bother|S	-14 -7 -16 -4
person	v:bother|S|~	-14 -7 -16 -4
person	v:bow|S	30 -52 -24 -40
person	v:break|S	-90 10 83 -5
person	v:break|S|with	-9 56 -11 -1
person	v:break|S|~	-87 -13 81 -3
person	v:bring+|S	-42 73 -3 -12
person	v:bring+|S|~	-42 73 -3 -12
person	v:bring|O	-3 34 -13 33
person	v:bring|O|O	-37 59 -13 -22
person	v:bring|O|~	-15 -22 -17 -5
person	v:bring|S	-56 21 -12 11
person	v:bring|S|~	-49 -11 -9 -7
person	v:broadcast+|S	-8 -23 -34 -21
person	v:broadcast+|S|~	-8 -23 -34 -21
person	v:build|O	18 -8 -4 -4
person	v:build|O|~	18 -8 -4 -4
person	v:build|S	24 -89 -10 -8
person	v:build|S|~	-87 -23 -10 -7
person	v:build|X	24 -51 61 -4
person	v:build|X|X	45 -39 58 -4
person	v:buy|S	-81 -39 -34 -32
person	v:buy|S|~	-35 -6 -21 -13
person	v:call+|O	-37 -32 -7 -10
person	v:call+|O|~	-37 -32 -7 -10
person	v:call+|S	-74 23 -11 -10
person	v:call+|S|~	-81 -33 -11 -9
person	v:call+|by	10 -4 -6 -3
person	v:call+|by|~	10 -4 -6 -3
person	v:call|O	-48 -10 -9 -11
person	v:call|O|~	-6 -10 -9 -11
person	v:call|S	-5 20 -12 -8
person	v:call|S|~	8 37 -10 -7
person	v:call|alongside	51 -8 -4 -2
person	v:camp|S	-74 -16 -14 -7
person	v:carry|S	28 -33 -14 -24
person	v:cast+|S	26 -12 -10 -11
person	v:cast+|S|in	73 -48 -9 -8
person	v:cast+|S|~	5 -10 -11 -13
person	v:cast|O	23 -15 -13 -12
person	v:cast|O|in	75 -31 -12 -10
person	v:cast|O|~	-59 -10 -10 -13
person	v:cast|S	42 87 -13 -9
person	v:cast|S|in	-65 61 -20 -6
person	v:cast|S|~	85 63 -18 -9
person	v:chair+|by	-66 -70 -47 -5
person	v:chair+|by|~	-22 -67 -30 -5
person	v:chair|S	7 -25 -23 51
person	v:chair|S|~	-31 -3 -2 -4
person	v:chase|O	41 -46 -4 -3
person	v:chase|for	-50 44 -19 -15
person	v:cheer+|S	0 -8 -6 -21
person	v:cheer+|S|of	0 -8 -6 -21
person	v:choose+|S	30 1 33 -7
person	v:choose+|S|S	-47 67 -20 -20
person	v:choose+|S|for	5 24 61 -1
person	v:choose+|S|~	49 -20 -24 -11
person	v:choose+|ahead of	-33 -15 -6 -5
person	v:choose+|of	-31 -4 -2 -3
person	v:choose+|of|~	-31 -4 -2 -3
person	v:choose|S	-10 0 -12 -5
person	v:choose|S|~	-3 -26 -9 -2
person	v:cite+|S	92 -22 -32 -21
person	v:cite+|S|~	92 -22 -32 -21
person	v:cite+|for	51 -31 -5 -6
person	v:claim|S	-13 -42 -17 -8
person	v:co-finance|X	-18 -2 -10 94
person	v:co-finance|X|~	-18 -2 -10 94
person	v:co-produce|S	-60 -68 -31 97
person	v:co-star|O	31 -8 -19 -6
person	v:co-star|O|X	-6 -16 -2 -3
person	v:co-star|S	30 -8 -2 -5
person	v:co-star|S|in	30 -8 -2 -5
person	v:co-star|X	-19 -6 -6 -6
person	v:co-star|X|X	-19 -6 -6 -6
person	v:co-write|O	-45 78 81 -14
person	v:co-write|O|~	-41 -14 84 -14
person	v:co-write|S	-5 -10 37 -17
person	v:co-write|S|~	20 76 64 -12
person	v:co-write|with	-16 -50 78 -37
person	v:co-write|with|~	-16 -50 78 -37
person	v:collaborate|S	-39 -18 55 -22
person	v:collaborate|S|~	-39 -18 55 -22
person	v:collaborate|with	-31 -8 77 -15
person	v:collaborate|with|~	-31 -8 77 -15
person	v:collect|S	-38 103 61 -13
person	v:collect|S|S	-33 49 67 -28
person	v:collect|S|~	-32 64 -9 -12
person	v:combine|S	82 -10 -4 -5
person	v:combine|S|as	30 -4 -2 -1
person	v:come out|S	34 21 -15 -11
person	v:come out|S|S	-67 94 -26 -14
person	v:come out|S|~	49 -49 -24 -10
person	v:come|S	42 18 -11 -11
person	v:come|S|S	61 63 -13 -13
person	v:come|S|~	-2 -14 -9 -11
person	v:come|X	13 -18 -11 -9
person	v:come|X|X	-17 -20 -12 -7
person	v:come|X|~	39 -6 -17 -14
person	v:come|by	-2 -39 -24 -7
person	v:come|by|S	-2 -39 -24 -7
person	v:come|from	-49 48 -12 -7
person	v:come|with	-26 17 -11 -10
person	v:come|with|O	63 -17 -32 -19
person	v:come|with|X	-57 -44 -15 -7
person	v:compete|S	13 -8 -33 -14
person	v:compete|S|with	85 -20 -7 -15
person	v:compete|with	-20 -5 -15 -7
person	v:compete|with|S	-14 -18 -10 -6
person	v:compete|with|with	-38 -2 -8 -6
person	v:compete|with|~	-22 -7 -20 -12
person	v:complain|S	-72 -44 -6 -13
person	v:complete|O	91 -54 -22 -13
person	v:complete|S	21 28 -9 -7
person	v:complete|S|O	32 38 -13 -8
person	v:complete|S|~	-20 -26 -6 -8
person	v:complete|with	48 -27 -18 -7
person	v:complete|with|O	48 -27 -18 -7
person	v:compose+|by	-39 -31 -24 -8
person	v:compose+|by|~	-29 -13 -8 -6
person	v:compose|S	60 20 6 -12
person	v:confirm+|S	-42 -6 -19 -19
person	v:confirm+|S|in	-42 -4 -21 -22
person	v:confirm+|by	-28 -33 -28 -16
person	v:confirm+|by|~	-28 -33 -28 -16
person	v:confirm|S	-74 -42 -23 -12
person	v:confirm|S|~	-70 -29 -10 -9
person	v:confirm|on	-37 -8 -14 -5
person	v:confirm|on|~	-37 -8 -14 -5
person	v:consider+|S	-26 -29 -4 -29
person	v:consider+|S|~	-26 -29 -4 -29
person	v:consider|S	-7 100 -11 -11
person	v:consider|S|~	9 79 -9 -8
person	v:contact|S	-8 -17 -12 -6
person	v:contact|S|~	-8 -17 -12 -6
person	v:contribute|S	-36 -48 -21 -7
person	v:contribute|S|~	-25 -14 -26 -8
person	v:contribute|to	-39 30 -19 -9
person	v:convince|S	-22 -8 -26 -21
person	v:convince|S|~	-22 -8 -26 -21
person	v:cost|X	-18 25 -11 -8
person	v:cost|X|X	-18 25 -11 -8
person	v:count|O	-24 -15 -12 -10
person	v:count|O|~	-80 -13 -21 -17
person	v:create+|by	-82 -21 -44 -6
person	v:create|S	23 -8 3 -11
person	v:create|S|~	30 -16 -18 -10
person	v:create|with	-22 -22 -19 -9
person	v:create|with|~	-22 -22 -19 -9
person	v:credit+|S	-49 43 -14 -11
person	v:credit+|to	-61 -13 83 -24
person	v:credit+|to|~	-61 -13 83 -24
person	v:cross|S	49 -26 -33 -11
person	v:cross|S|~	49 -26 -33 -11
person	v:cry|X	-24 -3 -5 -7
person	v:cry|X|S	-24 -3 -5 -7
person	v:cut|O	-52 -13 -7 -11
person	v:cut|O|~	-52 -13 -7 -11
person	v:cut|S	-25 63 -11 -7
person	v:cut|S|O	-33 -66 -10 -8
person	v:cut|S|~	-22 -21 -7 -10
person	v:cut|for	-47 -10 -11 -7
person	v:cut|with	6 -8 -10 -4
person	v:cut|with|~	-48 -3 -10 -3
person	v:dance|S	56 -16 -7 -8
person	v:dance|S|~	-32 -10 -7 -10
person	v:date|S	-53 56 -11 -4
person	v:decline|S	-31 -18 -8 -4
person	v:decline|S|~	-31 -18 -8 -4
person	v:deny|S	-42 -18 -12 -8
person	v:deny|S|~	-42 -18 -12 -8
person	v:describe|S	2 49 67 -10
person	v:describe|S|~	2 49 67 -10
person	v:die|S	10 -18 15 -9
person	v:die|S|~	12 -16 -16 -7
person	v:dig|S	-68 72 31 -4
person	v:direct+|S	-44 -21 -13 -7
person	v:direct+|S|~	-26 -13 -23 -8
person	v:direct+|X	7 4 3 -1
person	v:direct+|X|S	-28 11 8 4
person	v:direct+|X|X	37 -2 -8 -7
person	v:direct+|X|~	-27 -8 30 -5
person	v:direct+|by	-20 12 -12 -4
person	v:direct+|by|S	-16 22 0 -3
person	v:direct+|by|X	-10 -39 -34 -6
person	v:direct+|by|~	-17 30 -3 -14
person	v:direct|O	-2 11 -12 -9
person	v:direct|O|in	43 -17 -8 -6
person	v:direct|O|~	-30 -27 -6 -4
person	v:direct|S	-25 32 4 -10
person	v:direct|S|O	34 3 -25 -12
person	v:direct|S|X	-3 69 74 -13
person	v:direct|S|in	-27 57 -8 -6
person	v:direct|S|~	-32 50 13 4
person	v:direct|X	-49 -77 68 -7
person	v:direct|X|O	-16 -12 -5 -3
person	v:direct|X|~	-34 -6 -18 -10
person	v:direct|by	-18 -3 26 -9
person	v:direct|by|~	-17 -56 37 -9
person	v:direct|of	-7 -25 -53 -11
person	v:direct|off	-16 -29 30 -11
person	v:direct|of|~	-11 -14 -18 -18
person	v:direct|with	-40 62 3 18
person	v:direct|with|~	-20 -9 16 30
person	v:discover|S	-58 66 -7 -17
person	v:discover|S|~	-58 66 -7 -17
person	v:discuss|S	-17 -13 -5 -14
person	v:dislike|S	24 -35 45 -4
person	v:dislike|S|~	-53 -26 0 -20
person	v:dislike|of	24 26 -21 -2
person	v:distribute|O	-17 -34 -18 -5
person	v:distribute|O|~	-17 -34 -18 -5
person	v:don|S	-23 -3 -4 -4
person	v:don|S|~	-23 -3 -4 -4
person	v:double|S	14 -7 -4 -4
person	v:double|for	13 -55 -5 -6
person	v:do|O	81 -12 -11 -15
person	v:do|O|~	74 -9 -11 -18
person	v:do|S	5 11 -9 -4
person	v:do|S|O	7 17 -17 -10
person	v:do|S|on	-56 2 10 -28
person	v:do|S|~	1 1 -6 18
person	v:do|X	0 -6 -10 -4
person	v:do|X|~	0 -6 -10 -4
person	v:do|by	-89 -40 95 -8
person	v:do|for	-5 29 -14 -10
person	v:do|for|~	-78 -40 -21 -12
person	v:do|with	34 -20 -17 -16
person	v:do|with|O	88 -49 -33 -9
person	v:do|with|~	-91 -9 -24 -33
person	v:draw|by	-7 -26 -28 -11
person	v:draw|by|S	-7 -26 -28 -11
person	v:draw|of	-10 -47 -23 -5
person	v:dress|S	-38 -21 -20 -11
person	v:dress|S|O	-38 -21 -20 -11
person	v:drive|S	14 -44 -26 -7
person	v:drop|S	113 -58 -8 -12
person	v:drop|S|S	77 -65 -27 -23
person	v:drop|ahead of	-6 -17 -16 -5
person	v:drop|in	-34 67 -22 -20
person	v:earn|O	-28 -28 -22 -24
person	v:earn|S	-20 26 -14 -7
person	v:earn|S|S	-36 92 -46 -4
person	v:earn|S|~	-42 16 -13 -10
person	v:eat+|S	65 -37 -12 -8
person	v:edit|S	21 20 18 -7
person	v:edit|S|O	59 38 17 -20
person	v:edit|for	-56 -8 -30 -35
person	v:educate|S	0 -7 -4 -3
person	v:educate|S|~	0 -7 -4 -3
person	v:enable|O	-29 0 -5 -2
person	v:enable|O|~	-29 0 -5 -2
person	v:end|X	-58 70 -24 -39
person	v:end|X|X	-58 70 -24 -39
person	v:end|with	-47 62 -28 -11
person	v:essay|S	48 -47 -33 -28
person	v:establish|S	23 -9 -10 -4
person	v:establish|S|~	23 -9 -10 -4
person	v:expect+|S	75 -80 -14 -7
person	v:expect+|S|~	115 -21 -12 -12
person	v:expect|S	-48 -29 -17 -25
person	v:expect|S|~	-42 -29 -12 -14
person	v:explain|S	-27 -3 -7 -19
person	v:explain|S|~	-27 -3 -7 -19
person	v:explain|X	123 -23 -8 -18
person	v:explain|X|X	85 -34 -16 -22
person	v:fall|S	-4 -53 11 -8
person	v:fall|S|S	80 -68 -45 -23
person	v:fall|S|~	-79 -39 38 -12
person	v:feature|O	39 -13 -9 -7
person	v:feature|O|S	-12 -17 -9 -6
person	v:feature|O|X	66 -13 -9 -5
person	v:feature|O|~	70 -8 -8 -9
person	v:feature|S	-2 57 -13 -6
person	v:feature|S|S	-78 88 -22 -5
person	v:feature|S|in	17 -56 -9 -7
person	v:feature|X	-57 -29 -10 -8
person	v:feature|X|X	-57 -29 -10 -8
person	v:feature|as	48 -21 -17 -17
person	v:feature|as|in	48 -21 -17 -17
person	v:feature|of	80 -22 -7 -12
person	v:feature|of|S	80 -22 -7 -12
person	v:fetch|for	-53 -56 -18 75
person	v:fight|X	-47 -56 -32 -20
person	v:fight|X|X	-47 -56 -32 -20
person	v:film+|S	-45 -73 -14 -7
person	v:film+|S|S	-45 -67 -14 -5
person	v:film+|by	-38 56 -15 -7
person	v:film+|with	-73 -11 -37 -24
person	v:film+|with|~	-73 -11 -37 -24
person	v:film|S	31 21 -15 -10
person	v:film|S|O	26 55 -16 -8
person	v:film|S|~	44 26 -13 -9
person	v:film|X	45 -35 -15 -29
person	v:film|for	-66 -2 -8 -10
person	v:film|in	-64 4 -40 -14
person	v:film|in|S	-64 4 -40 -14
person	v:film|with	102 -59 -15 -8
person	v:film|with|of	48 -8 -3 -3
person	v:finance|S	-47 -60 -39 -7
person	v:finance|X	-36 -30 -11 81
person	v:finance|X|X	-36 -30 -11 81
person	v:find+|S	-26 -14 -13 -11
person	v:find+|S|~	-26 -14 -13 -11
person	v:find|O	26 -62 -12 -9
person	v:find|S	3 -13 -1 -7
person	v:fine+|S	-15 -5 -12 -3
person	v:fine+|S|~	-15 -5 -12 -3
person	v:finish+|S	-36 -49 42 36
person	v:finish+|S|~	-43 -46 -40 36
person	v:finish+|by	-33 -44 74 -7
person	v:finish|O	-68 52 -13 -2
person	v:finish|S	60 -16 -22 -12
person	v:finish|S|~	-66 -7 -3 -16
person	v:finish|X	40 -53 -22 -7
person	v:fit+|S	10 -2 -15 -14
person	v:fit+|S|~	10 -2 -15 -14
person	v:fit+|for	-53 -2 -10 -7
person	v:fit+|for|~	-53 -2 -10 -7
person	v:fling|S	-21 -2 -6 -3
person	v:fling|S|~	-21 -2 -6 -3
person	v:fly|S	-9 -6 -4 -7
person	v:fly|S|~	-9 -6 -4 -7
person	v:follow|O	60 -22 -17 -8
person	v:follow|O|~	-64 -23 -18 -12
person	v:follow|S	-27 29 -13 -10
person	v:follow|S|O	-33 36 -14 -10
person	v:follow|S|S	-60 59 -12 -5
person	v:follow|S|X	-30 -21 -11 -7
person	v:follow|X	-19 -64 -10 -6
person	v:follow|X|O	31 -29 -7 -4
person	v:follow|X|X	6 -7 -7 -7
person	v:follow|X|~	-72 -88 -31 -5
person	v:forget|S	23 -9 -13 -6
person	v:forget|S|~	23 -9 -13 -6
person	v:forget|X	23 -14 -34 -21
person	v:forget|X|~	23 -14 -34 -21
person	v:form|S	1 -12 -8 -4
person	v:form|S|~	1 -12 -8 -4
person	v:found|S	-69 -37 -22 69
person	v:freeze|S	23 -9 -28 -6
person	v:frighten+|of	38 -6 -2 -1
person	v:frighten|X	57 41 -16 -15
person	v:frighten|X|X	57 41 -16 -15
person	v:gain|S	-47 -4 -8 -7
person	v:gasp|X	-49 -59 -13 -26
person	v:get|O	13 -19 -11 -7
person	v:get|O|S	58 -25 -12 -8
person	v:get|O|~	-8 -8 -3 -7
person	v:get|S	-7 -15 -4 -9
person	v:get|S|S	-28 64 -19 -4
person	v:get|S|X	70 -46 -4 -5
person	v:get|S|in	-85 -20 -13 -3
person	v:get|S|on	-74 -29 33 -39
person	v:get|S|~	-23 -15 15 -10
person	v:get|X	-88 21 39 -2
person	v:get|X|X	-78 41 -56 -17
person	v:get|with	-7 -15 -4 -11
person	v:get|with|~	-7 -15 -4 -11
person	v:give+|S	-48 6 -10 1
person	v:give+|S|~	-67 -23 -12 3
person	v:give+|by	-45 -28 -14 -3
person	v:give+|for	40 -49 -15 -16
person	v:give+|to	-74 -41 74 -6
person	v:give+|to|~	-29 -13 -18 -2
person	v:give|O	25 -29 -14 -10
person	v:give|O|S	55 -34 -16 -8
person	v:give|O|~	-57 -6 -9 -10
person	v:give|S	-35 29 -12 -11
person	v:give|S|~	-29 -14 -13 -12
person	v:give|X	-34 -1 -3 -2
person	v:give|X|~	-34 -1 -3 -2
person	v:give|to	22 -29 -11 -8
person	v:give|to|~	-63 -8 -11 -9
person	v:go back|S	-9 -16 59 -10
person	v:go back|S|~	-42 -11 62 -11
person	v:go back|to	-43 -8 -20 -4
person	v:go back|to|~	-43 -8 -20 -4
person	v:go on|S	-5 -13 -11 -9
person	v:go on|S|to	-20 53 -12 -4
person	v:go on|S|~	0 -5 -6 -20
person	v:go on|with	23 -4 -8 -5
person	v:go on|with|~	23 -4 -8 -5
person	v:go|O	-47 18 -4 -3
person	v:go|S	-2 59 -12 -10
person	v:go|S|for	0 49 -52 -18
person	v:go|S|into	22 2 -15 -25
person	v:go|S|of	55 -40 -6 -24
person	v:go|S|~	-61 47 -12 -11
person	v:go|for	26 37 -10 -11
person	v:go|to	33 38 -21 -8
person	v:go|to|for	1 36 -31 -9
person	v:go|to|~	45 26 -14 -7
person	v:grin|S	-22 -4 -3 -2
person	v:grin|S|~	-22 -4 -3 -2
person	v:grow|S	23 -42 -12 -9
person	v:grow|S|~	-7 -12 -11 -10
person	v:hand over|S	-62 -44 -22 -45
person	v:handle|X	-36 -30 -11 81
person	v:handle|X|X	-36 -30 -11 81
person	v:hand|O	30 -22 -8 -6
person	v:hand|S	-21 -17 -5 -5
person	v:hand|S|~	-21 -17 -5 -5
person	v:hang|S	-48 -21 -6 -16
person	v:hang|S|~	-48 -21 -6 -16
person	v:have|O	10 -8 -9 -6
person	v:have|O|O	-29 46 -8 -2
person	v:have|O|S	71 -13 -10 -4
person	v:have|O|~	-27 -9 -7 -6
person	v:have|S	-7 -15 -5 -7
person	v:have|S|O	83 -49 -16 -15
person	v:have|S|S	-24 69 -11 -7
person	v:have|S|X	-35 -50 -35 55
person	v:have|S|in	2 -6 -4 -7
person	v:have|S|~	-8 -6 -8 -10
person	v:have|X	-6 14 -14 -5
person	v:have|X|X	-20 -35 -34 24
person	v:have|X|~	-6 -3 -15 -75
person	v:have|as	-11 -10 -4 -13
person	v:have|at	51 40 -40 -21
person	v:have|to	-25 -11 -12 -9
person	v:have|to|~	-25 -11 -12 -9
person	v:have|with	8 -28 45 -10
person	v:have|with|O	52 -3 -7 -3
person	v:have|with|~	-32 -12 -21 -13
person	v:head+|S	-45 0 -13 -2
person	v:head+|S|~	-45 0 -13 -2
person	v:head+|by	13 -40 -16 -8
person	v:head+|by|~	25 -4 -2 -5
person	v:headline|S	-16 -7 -5 -30
person	v:headline|S|~	-16 -7 -5 -30
person	v:hear+|S	17 -23 -6 -8
person	v:hear+|S|~	17 -23 -6 -8
person	v:hear|S	-56 -16 -3 -24
person	v:hear|S|~	-58 -12 -13 -37
person	v:helm|S	-52 74 -38 -33
person	v:helm|with	31 -35 -4 -2
person	v:helm|with|O	31 -35 -4 -2
person	v:help|O	-25 -13 -4 -16
person	v:help|S	11 -3 -7 -4
person	v:hint|X	-22 -4 -3 -2
person	v:hint|X|~	-22 -4 -3 -2
person	v:hire+|S	-38 -17 -6 -10
person	v:hire|O	67 -65 -9 -3
person	v:hire|O|~	-36 0 -9 -9
person	v:hire|S	-47 28 -6 -8
person	v:hire|S|~	-14 -18 -19 -18
person	v:honour+|S	-34 -33 81 -7
person	v:honour+|S|in	46 -15 -23 -12
person	v:honour+|for	-71 -70 59 -16
person	v:host+|by	-34 -7 -13 -4
person	v:host+|by|~	-34 -7 -13 -4
person	v:host|S	-62 -17 -11 81
person	v:host|S|~	-39 -9 -10 -14
person	v:host|with	-34 -5 -37 -32
person	v:host|with|~	-34 -5 -37 -32
person	v:hum|X	-24 -3 -5 -7
person	v:hum|X|S	-24 -3 -5 -7
person	v:improvise|S	-26 -14 -10 -5
person	v:improvise|S|~	-26 -14 -10 -5
person	v:include|O	30 -4 -9 -9
person	v:include|O|~	30 -8 -9 -11
person	v:include|S	-23 13 4 16
person	v:include|S|O	0 29 16 30
person	v:include|S|~	-44 -24 -17 -10
person	v:include|X	-3 2 -11 -11
person	v:include|X|O	40 -19 -5 -7
person	v:include|X|X	-50 54 -21 -17
person	v:include|X|in	7 11 -9 -18
person	v:include|X|~	-30 -14 -10 -9
person	v:include|for	-64 60 -14 -8
person	v:include|for|X	-27 38 -10 -6
person	v:include|of	-19 -4 -21 -2
person	v:include|of|~	-19 -4 -21 -2
person	v:include|opposite	-54 -28 -3 -3
person	v:include|opposite|O	-54 -28 -3 -3
person	v:include|with	-38 -16 -12 -6
person	v:include|with|O	59 -11 -6 -3
person	v:include|with|~	-71 -5 -30 -15
person	v:inspire+|by	-32 -35 -19 -9
person	v:interrogate|S	65 -37 -12 -8
person	v:interview+|S	59 -2 -5 -20
person	v:interview+|S|~	59 -2 -5 -20
person	v:intrigue+|S	-47 -21 -14 -8
person	v:intrigue+|S|~	-47 -21 -14 -8
person	v:introduce|O	32 -4 -9 -9
person	v:introduce|O|~	32 -4 -9 -9
person	v:introduce|S	-68 54 -13 -6
person	v:introduce|S|~	-43 -36 -6 -3
person	v:join+|S	-23 -18 -13 -8
person	v:join+|S|~	-94 -21 -13 -9
person	v:join+|by	46 -23 -13 -10
person	v:join+|by|~	95 -14 -19 -18
person	v:join|O	15 -16 -11 -9
person	v:join|O|in	-45 -28 -7 -7
person	v:join|O|of	39 -22 -10 -6
person	v:join|O|~	-31 -11 -9 -9
person	v:join|S	47 -18 -12 -7
person	v:join|S|S	49 -19 -15 -4
person	v:join|S|X	69 -11 -7 -2
person	v:join|S|in	-46 -17 -4 -4
person	v:join|S|of	45 -18 -5 -9
person	v:join|S|~	45 -10 -13 -10
person	v:join|X	-52 -4 -4 -3
person	v:join|X|~	-52 -4 -4 -3
person	v:join|from	0 -31 -20 -2
person	v:join|from|S	0 -31 -20 -2
person	v:joke|S	94 -16 -11 -7
person	v:joke|S|~	61 -7 -11 -8
person	v:jump|S	18 35 -9 -5
person	v:keep|S	-7 -7 -7 -8
person	v:keep|S|~	-7 -7 -7 -8
person	v:kill|S	36 -25 -13 -4
person	v:kiss|O	-26 -6 -11 -7
person	v:kiss|O|~	-26 -6 -11 -7
person	v:kiss|S	-33 -9 -21 -20
person	v:kiss|S|~	-33 -9 -21 -20
person	v:know+|S	-69 15 -15 -14
person	v:know+|S|for	-77 24 -13 -10
person	v:know+|S|~	-51 -32 -33 -34
person	v:know+|for	77 -26 -18 -6
person	v:know|O	-39 -7 -8 -7
person	v:know|O|~	-39 -7 -8 -7
person	v:know|S	-1 -8 -7 -7
person	v:know|S|X	42 13 12 -7
person	v:know|S|for	14 24 -8 -6
person	v:know|S|in	71 -35 -2 -2
person	v:know|S|~	-66 -37 -10 -7
person	v:know|X	-69 22 -8 -8
person	v:know|X|X	-132 -7 -7 -8
person	v:know|X|~	-19 55 -8 -9
person	v:know|for	-40 -13 -8 -8
person	v:know|for|such as	14 -5 -5 -5
person	v:last|S	72 -68 -10 -27
person	v:laugh|S	-39 -13 -15 -69
person	v:laugh|S|~	-39 -13 -15 -69
person	v:lead+|S	-27 0 -12 -9
person	v:lead+|S|~	-27 0 -12 -9
person	v:lead+|X	82 -57 -8 -3
person	v:lead+|X|~	82 -57 -8 -3
person	v:lead+|by	-11 -6 -14 -8
person	v:lead+|by|~	-11 -6 -14 -8
person	v:lead|S	14 -24 -6 -2
person	v:lead|S|~	9 -27 -7 -11
person	v:lead|with	44 -5 -4 -1
person	v:leak|X	-50 -28 -7 -12
person	v:leak|X|S	-50 -28 -7 -12
person	v:learn|S	-44 -3 -47 -6
person	v:learn|S|~	-35 -11 -41 -8
person	v:learn|X	-25 -8 -5 -7
person	v:learn|X|~	-25 -8 -5 -7
person	v:leave|O	-27 -18 -21 -17
person	v:leave|O|~	-27 -18 -21 -17
person	v:leave|S	-6 -16 -10 -8
person	v:leave|S|O	-36 -51 -26 -31
person	v:leave|S|~	0 -22 -11 -9
person	v:leave|X	-26 -12 15 -10
person	v:leave|X|~	-25 -10 21 -11
person	v:leave|behind	76 -84 -8 -12
person	v:leave|for	-28 -17 -8 -3
person	v:lend|O	-52 -35 -21 -20
person	v:lend|S	-76 -16 -10 -10
person	v:lend|S|~	-37 -24 -7 -10
person	v:lens|S	-21 -60 -20 -6
person	v:lens|S|O	-25 -57 -35 -18
person	v:lens|for	-27 50 -6 -6
person	v:lens|for|O	-27 50 -6 -6
person	v:let|O	-31 -55 84 -7
person	v:let|S	79 -46 2 -11
person	v:let|S|~	-19 -18 -26 -9
person	v:lick|S	33 -24 -17 -7
person	v:lick|S|~	33 -24 -17 -7
person	v:lie|S	58 -59 -23 -12
person	v:lie|S|~	58 -59 -23 -12
person	v:lift|S	-28 -5 -8 -5
person	v:lift|S|~	-28 -5 -8 -5
person	v:like|S	-40 -8 -4 -21
person	v:like|S|~	-40 -8 -4 -21
person	v:line up+|S	14 -30 -13 -22
person	v:line up+|S|~	14 -30 -13 -22
person	v:line up|S	-83 70 -4 -1
person	v:line up|S|~	-26 -9 -4 -1
person	v:link+|S	0 -14 -11 -15
person	v:link+|S|~	3 -13 -13 -18
person	v:list+|S	-21 -8 -41 34
person	v:list+|S|~	-21 -8 -41 34
person	v:live|S	47 -59 -20 -14
person	v:live|S|~	47 -46 -22 -17
person	v:look|S	26 7 -18 -15
person	v:look|S|~	-39 20 -23 -14
person	v:look|X	32 -27 -15 -13
person	v:look|X|X	56 -50 -26 -15
person	v:look|X|~	-10 -9 -8 -16
person	v:look|alongside	107 -13 -9 -11
person	v:look|alongside|~	107 -13 -9 -11
person	v:lose|S	-19 45 -10 -9
person	v:lose|S|~	-13 65 -10 -8
person	v:lose|X	41 -22 -13 -5
person	v:lose|X|S	49 -30 -24 -4
person	v:lose|X|~	-41 -21 -17 -9
person	v:lose|to	-15 16 -25 -8
person	v:lure+|S	6 -20 -11 -6
person	v:make up|S	-30 -8 -5 -8
person	v:make up|S|~	-30 -8 -5 -8
person	v:make+|S	-16 76 -16 -9
person	v:make+|S|S	-29 56 -27 -15
person	v:make+|S|~	-20 54 -11 -11
person	v:make+|X	-56 53 64 -52
person	v:make+|by	-6 39 5 -8
person	v:make+|by|S	-53 26 21 -7
person	v:make+|by|~	-49 58 -13 -7
person	v:make+|with	27 38 -10 -9
person	v:make+|with|S	-24 61 -10 -7
person	v:make+|with|~	55 -16 -11 -13
person	v:make|O	3 -4 -17 -9
person	v:make|O|S	22 -73 -17 -6
person	v:make|O|in	46 -28 -8 -9
person	v:make|O|with	-28 43 -32 -10
person	v:make|O|~	-30 -29 -10 -9
person	v:make|S	-17 48 -25 -12
person	v:make|S|O	9 -13 -16 -10
person	v:make|S|S	-31 58 -37 -5
person	v:make|S|X	-47 122 -47 -9
person	v:make|S|~	0 -9 -16 -12
person	v:make|X	-42 52 -14 -15
person	v:make|X|S	-27 29 -30 -26
person	v:make|X|~	-7 -16 -10 -19
person	v:make|by	17 -32 -13 -8
person	v:make|by|S	-40 1 -16 0
person	v:make|by|~	40 43 -8 -10
person	v:make|of	-9 -41 -10 -28
person	v:make|of|~	-50 -17 -15 -49
person	v:make|out of	11 -9 -4 -4
person	v:make|out of|~	11 -9 -4 -4
person	v:make|with	-115 105 -16 -5
person	v:make|with|O	-56 74 -21 -9
person	v:make|with|of	-75 -20 -3 -3
person	v:make|with|~	-42 50 -33 -47
person	v:mark|X	-13 47 -9 -7
person	v:marry+|S	-39 -24 21 -17
person	v:marry+|S|~	-39 -24 21 -17
person	v:marry+|to	-32 57 -60 -44
person	v:marry+|to|~	-34 -30 -43 -10
person	v:marry|O	-44 -42 -12 -6
person	v:marry|S	-58 -10 -13 -8
person	v:marry|S|~	-58 -10 -13 -8
person	v:meet|O	24 -90 -5 -9
person	v:meet|S	-46 60 -9 -7
person	v:meet|S|~	-18 -8 -16 -5
person	v:meet|X	-45 -10 -34 -2
person	v:mention+|S	23 -13 -10 -10
person	v:mention+|S|~	23 -13 -10 -10
person	v:mention|S	-33 -19 -22 -16
person	v:mention|S|~	-84 -15 -31 -22
person	v:miss|S	22 -4 -3 -8
person	v:miss|S|~	-20 -11 -11 -10
person	v:mistake|X	3 -5 -7 -7
person	v:mistake|X|~	-29 -4 -5 -4
person	v:model|O	-34 -18 -13 -9
person	v:move|S	44 49 -17 -10
person	v:move|X	16 -6 -4 -2
person	v:move|X|in	17 -7 -2 -1
person	v:name+|S	7 22 11 11
person	v:name+|S|for	21 1 -46 -7
person	v:name+|S|~	9 29 -20 21
person	v:name|O	10 -15 -11 -9
person	v:name|O|~	-27 -15 -11 -10
person	v:name|S	19 -10 -12 -9
person	v:name|S|~	19 -10 -12 -9
person	v:need|S	39 -11 -6 -5
person	v:need|S|~	39 -11 -6 -5
person	v:nominate+|S	30 23 18 -19
person	v:nominate+|S|S	-39 57 -58 -24
person	v:nominate+|S|for	-7 -20 -25 -5
person	v:nominate+|S|~	48 13 44 -21
person	v:notice|O	10 -11 -15 -19
person	v:notice|O|~	-45 -2 -14 -20
person	v:notice|S	20 -4 -7 -9
person	v:occupy+|X	-85 -16 -6 -6
person	v:occupy+|X|~	-85 -16 -6 -6
person	v:offer+|S	-52 -21 -7 -7
person	v:offer+|S|in	-71 -6 -4 -4
person	v:offer|to	18 12 -13 -5
person	v:offer|to|~	20 -27 -19 -6
person	v:open|S	70 -34 62 -10
person	v:open|S|S	56 -21 -30 -6
person	v:open|X	-21 28 10 -5
person	v:open|X|S	-33 -24 19 -4
person	v:open|X|X	-13 66 -31 -2
person	v:open|with	64 -19 -6 -4
person	v:open|with|S	26 -23 -5 -4
person	v:overcome|S	-25 -13 -4 -16
person	v:overcome|X	4 -24 -7 -8
person	v:overcome|X|X	19 -34 -7 -6
person	v:oversee|S	-28 -9 17 -31
person	v:oversee|S|~	-45 -26 -20 -35
person	v:pair|O	-28 -10 -8 -38
person	v:pair|S	-26 -17 -15 50
person	v:parent|O	57 -1 -11 -8
person	v:parent|O|~	57 -1 -11 -8
person	v:pass|S	-51 -82 -20 -8
person	v:pass|S|~	-33 -15 -5 -3
person	v:pay|S	-9 -15 -4 38
person	v:pay|S|~	-9 -15 -4 38
person	v:pen+|by	-48 -37 74 0
person	v:pen+|by|S	-48 -37 74 0
person	v:photograph+|S	39 -9 -22 -9
person	v:photograph+|S|~	24 -3 -14 -4
person	v:photograph+|by	-23 -37 -34 -47
person	v:photograph+|by|S	-23 -37 -34 -47
person	v:photograph|S	-28 -35 -36 -4
person	v:photograph|of	-57 74 -18 -5
person	v:pick up|S	47 -4 -12 -22
person	v:pick up|X	42 25 -30 -9
person	v:pick up|X|X	42 25 -30 -9
person	v:pick up|for	-56 2 -10 -4
person	v:pick+|by	32 -5 -21 -7
person	v:pick+|by|~	40 -10 -29 -9
person	v:picture|S	-71 54 -5 -8
person	v:pinch+|S	48 -28 -4 -24
person	v:play+|S	-73 -14 -6 -6
person	v:play+|S|in	-59 -36 -6 -3
person	v:play+|S|~	-81 -8 -9 -8
person	v:play+|X	24 7 -9 -10
person	v:play+|X|X	-1 23 -10 -5
person	v:play+|X|~	56 -12 -8 -15
person	v:play+|by	50 -12 -11 -6
person	v:play+|by|X	48 -13 -7 -5
person	v:play+|by|in	42 -33 -4 -2
person	v:play+|by|~	30 -11 -12 -7
person	v:play|O	-56 -20 -10 -10
person	v:play|O|~	-36 -7 -10 -12
person	v:play|S	26 -24 -7 -12
person	v:play|S|O	29 -36 -32 -34
person	v:play|S|S	19 -54 88 -16
person	v:play|S|X	41 10 24 -10
person	v:play|S|in	33 -16 -7 -6
person	v:play|S|of	7 -19 -5 -8
person	v:play|S|~	1 -14 -14 -11
person	v:play|X	-22 -41 60 -9
person	v:play|X|~	-18 -11 -18 -11
person	v:play|by	12 83 -9 -10
person	v:play|by|in	8 30 -14 -11
person	v:play|by|~	5 63 -15 -4
person	v:play|in	-12 38 -11 -8
person	v:play|in|in	11 0 -7 -8
person	v:play|in|~	-58 38 -27 -8
person	v:play|opposite	47 -35 -10 -11
person	v:play|under	-55 48 -8 -3
person	v:play|with	-45 -13 -12 -11
person	v:play|with|~	-50 -2 -1 -1
person	v:point|S	-21 -8 -21 -6
person	v:point|S|~	-21 -8 -21 -6
person	v:polish|S	-56 -4 -8 -2
person	v:polish|S|~	-56 -4 -8 -2
person	v:pop up|S	-74 -17 -6 -17
person	v:pop up|S|~	-74 -17 -6 -17
person	v:portray+|X	70 -11 -6 -6
person	v:portray+|X|~	70 -11 -6 -6
person	v:portray+|by	13 -7 -8 -5
person	v:portray+|by|~	13 -7 -8 -5
person	v:portray|O	-72 -81 -26 -31
person	v:portray|S	34 -11 -9 -8
person	v:portray|S|~	-26 -9 -15 -9
person	v:portray|X	33 -6 -1 -1
person	v:prepare|S	-58 51 35 41
person	v:prepare|S|~	-25 -15 37 42
person	v:present+|to	-20 -11 -7 -5
person	v:present+|to|~	-20 -11 -7 -5
person	v:present|S	38 40 -15 -9
person	v:present|S|~	10 -48 -8 -11
person	v:produce+|S	17 -18 -32 -15
person	v:produce+|S|X	63 -17 -32 -19
person	v:produce+|X	60 0 -16 -9
person	v:produce+|X|X	60 4 -19 -9
person	v:produce+|by	-22 -36 -20 106
person	v:produce+|by|S	-35 -63 -33 71
person	v:produce+|by|X	-46 -6 -7 30
person	v:produce+|by|~	-11 -24 -22 27
person	v:produce|S	-35 -12 12 79
person	v:produce|S|O	17 -41 -8 5
person	v:produce|S|for	-11 -17 -22 -62
person	v:produce|S|~	-43 -30 -16 87
person	v:produce|alongside	-42 -12 -13 47
person	v:produce|alongside|S	-31 -20 -10 -5
person	v:produce|alongside|for	-48 -26 -48 -58
person	v:produce|alongside|~	-49 -13 -9 81
person	v:produce|with	-32 -35 -18 67
person	v:produce|with|O	-92 -26 -24 68
person	v:produce|with|~	-26 -9 -14 54
person	v:promote|S	-64 24 -24 -18
person	v:promote|S|O	-64 24 -24 -18
person	v:provide|S	46 -13 25 23
person	v:provide|S|~	50 -13 -11 -12
person	v:publish|S	-31 -12 46 -11
person	v:publish|S|~	-31 -12 46 -11
person	v:pull out|S	-69 -12 -15 -14
person	v:pull out|S|~	-69 -12 -15 -14
person	v:pull|S	45 -25 -6 -7
person	v:pull|S|~	-45 -4 -8 -9
person	v:purr|S	54 -4 -5 -5
person	v:put+|S	-52 -32 -13 -4
person	v:put+|S|~	-52 -32 -13 -4
person	v:put+|of	-20 -5 -23 -9
person	v:put+|of|~	-20 -5 -23 -9
person	v:put|O	91 -28 -9 -8
person	v:put|O|in	4 -46 -21 -14
person	v:put|O|~	-47 -8 -10 -9
person	v:put|S	-65 19 6 68
person	v:put|S|in	-35 60 -5 -7
person	v:put|S|~	-19 -20 14 95
person	v:put|in	33 -10 -7 -4
person	v:put|in|in	33 -10 -7 -4
person	v:quit|S	0 -5 -13 -18
person	v:quit|S|~	0 -5 -13 -18
person	v:raise|S	48 -55 -15 -20
person	v:re-record|S	-51 -15 -7 -10
person	v:re-record|S|~	-51 -15 -7 -10
person	v:reach|S	-37 26 -9 -17
person	v:reach|S|S	-54 73 -20 -2
person	v:react|S	-20 5 -25 -7
person	v:react|S|~	-20 5 -25 -7
person	v:read|S	29 -19 24 -7
person	v:read|S|~	29 -19 24 -7
person	v:recall|S	-43 50 -16 -11
person	v:recall|S|~	-32 -13 -12 -9
person	v:recall|X	-30 -16 -20 -9
person	v:recall|X|~	-30 -16 -20 -9
person	v:recast+|with	-64 -47 -15 -16
person	v:receive|S	-7 15 -26 -18
person	v:receive|S|S	-12 53 -18 -41
person	v:receive|S|for	-3 45 -51 -1
person	v:receive|S|~	-23 -17 -28 -14
person	v:receive|for	-37 -23 -7 -5
person	v:receive|for|~	-22 -9 -4 -2
person	v:receive|in	-57 11 -31 -22
person	v:recite|S	-46 -30 -9 -10
person	v:recognise+|S	6 -11 -7 -8
person	v:recognise+|S|~	-9 -19 -22 -12
person	v:record|S	16 -22 -10 -16
person	v:record|S|~	28 -16 -4 -18
person	v:refer|S	-61 -59 -11 -3
person	v:refuse+|S	-30 -38 -10 -5
person	v:refuse+|S|~	-30 -38 -10 -5
person	v:reissue|O	-75 34 -47 -29
person	v:release+|S	18 -37 -17 -8
person	v:release+|S|S	-33 -31 -20 -9
person	v:release+|with	-31 -11 -10 -8
person	v:release+|with|~	-62 -5 -10 -13
person	v:release|S	-15 3 -8 -6
person	v:remain|S	-75 50 22 8
person	v:remain|S|S	-66 74 -44 -41
person	v:remain|S|~	-15 -13 40 25
person	v:remember+|S	-5 -12 -14 -11
person	v:remember+|S|~	-54 -13 -13 -9
person	v:remember|O	-28 -9 -11 -5
person	v:remember|O|~	-28 -9 -11 -5
person	v:repair+|by	-25 -23 -22 -10
person	v:repair+|by|~	-25 -23 -22 -10
person	v:repeat|S	60 -10 -10 -11
person	v:repeat|S|~	60 -13 -9 -11
person	v:replace|O	-116 -12 -10 -7
person	v:replace|O|~	-51 -3 -6 -12
person	v:replace|S	-34 -13 -11 -8
person	v:replace|S|~	-70 -17 -16 -12
person	v:replace|X	75 28 -17 -12
person	v:replace|X|X	33 37 -32 -21
person	v:report|S	12 -5 -6 -4
person	v:report|S|~	-34 -3 -4 -1
person	v:reprise|S	44 -18 -11 -8
person	v:reprise|S|X	52 -3 -7 -3
person	v:reprise|S|~	23 -14 -10 -3
person	v:rescue|S	-32 -24 -25 -12
person	v:retire+|S	-58 -3 -8 -18
person	v:retire+|S|~	-58 -3 -8 -18
person	v:return|S	40 -11 -11 13
person	v:return|S|~	47 -8 -9 19
person	v:return|X	-64 -39 -1 -7
person	v:return|X|~	-55 -15 -4 -15
person	v:revive|S	0 -12 -6 -3
person	v:revive|S|~	0 -12 -6 -3
person	v:reward+|S	-83 -22 -15 -10
person	v:reward+|S|~	-60 -5 -22 -11
person	v:reward+|for	-25 -71 78 -9
person	v:rewrite|S	-79 -63 103 -7
person	v:ring|S	-36 76 -26 -7
person	v:rule|S	-42 2 -21 -26
person	v:run+|by	-22 -46 -6 68
person	v:run+|by|~	-22 -46 -6 68
person	v:run|S	-31 8 -13 23
person	v:run|S|S	-70 -21 -20 -15
person	v:run|S|~	-19 57 -12 33
person	v:run|X	-14 1 -13 -8
person	v:run|X|X	-13 7 -14 -7
person	v:run|X|~	-5 -10 -6 -16
person	v:run|with	-59 -15 -20 -33
person	v:run|with|~	-59 -15 -20 -33
person	v:save|S	-33 -7 -5 -7
person	v:save|S|~	-33 -7 -5 -7
person	v:say|O	-27 -1 -12 7
person	v:say|O|~	-20 -6 -10 -3
person	v:say|S	-25 -6 -2 -6
person	v:say|S|O	-8 -44 -26 45
person	v:say|S|S	-43 47 -1 -24
person	v:say|S|~	-25 -4 0 -5
person	v:say|X	-11 -17 -10 -6
person	v:say|X|X	32 18 -13 -7
person	v:say|X|~	-62 -45 -20 -4
person	v:say|by	-42 -44 46 -6
person	v:say|by|~	-42 -44 46 -6
person	v:schedule|S	-26 -6 -23 -5
person	v:scoop|S	46 -29 -18 -4
person	v:score|S	-31 -34 -14 -7
person	v:score|S|~	-40 -33 -17 -17
person	v:screen|X	68 -8 -8 -13
person	v:screen|X|~	72 -8 -4 -10
person	v:script+|X	78 -15 -4 -12
person	v:script+|X|S	78 -15 -4 -12
person	v:script+|by	-17 -17 34 -10
person	v:script+|by|S	-26 -29 38 -13
person	v:script+|from	-21 -29 -10 -7
person	v:script|S	-23 -12 107 -10
person	v:script|S|~	-61 -21 71 -9
person	v:see+|S	17 -16 -14 -7
person	v:see+|S|in	-12 -13 -9 -5
person	v:see+|S|~	-33 -12 -21 -9
person	v:see+|alongside	19 -21 -16 -7
person	v:see+|alongside|in	72 -29 -8 -6
person	v:see+|in	-38 48 -10 -8
person	v:see+|in|in	-32 40 -11 -10
person	v:see+|opposite	-19 -23 -13 -7
person	v:see+|with	-18 -20 -9 -8
person	v:see+|with|in	46 -22 -7 -8
person	v:seem|S	49 -37 -27 -31
person	v:see|O	98 -19 -16 -9
person	v:see|O|S	76 -14 -21 -9
person	v:see|O|in	76 -38 -25 -9
person	v:see|O|~	-29 -16 -16 -12
person	v:see|S	26 2 -15 -7
person	v:see|S|X	-65 -75 -63 -6
person	v:see|S|in	7 -39 -6 -8
person	v:see|S|~	38 -21 -11 -8
person	v:see|X	-18 20 -10 -12
person	v:see|X|X	-66 -22 -27 -1
person	v:see|X|in	98 -52 -9 -1
person	v:see|X|~	69 -18 -13 -8
person	v:see|alongside	-35 -18 -21 -17
person	v:sell|S	81 -34 30 -9
person	v:sell|S|~	87 -30 36 -10
person	v:sell|X	50 -21 -4 -2
person	v:sell|X|S	50 -21 -4 -2
person	v:send+|S	57 -25 -10 -1
person	v:send+|S|~	-40 -32 -21 -9
person	v:send|S	-46 75 -9 -3
person	v:send|S|~	-46 75 -9 -3
person	v:serve|S	-17 -28 -22 -29
person	v:serve|S|~	-17 -28 -22 -29
person	v:set|S	-31 -47 -9 -7
person	v:set|S|~	-18 -38 -8 -6
person	v:sew|X	-21 -10 -5 -20
person	v:sew|X|~	-21 -10 -5 -20
person	v:share|S	-36 -82 21 -11
person	v:share|S|~	-34 -11 66 -14
person	v:share|with	41 -48 -14 -17
person	v:share|with|~	-52 -5 -24 -16
person	v:shoot+|S	33 -35 -49 -8
person	v:shoot+|S|S	41 17 -17 -4
person	v:shoot+|X	-21 -65 -38 -13
person	v:shoot+|X|S	-26 -65 -38 -13
person	v:shoot+|by	63 -67 -21 -5
person	v:shoot+|by|~	-5 -55 -8 -3
person	v:shoot+|with	-64 -20 -9 -10
person	v:shoot+|with|S	-55 -24 -11 -3
person	v:shoot|O	1 -43 -10 -9
person	v:shoot|S	9 8 10 -6
person	v:shoot|S|O	-50 -83 -35 -28
person	v:shoot|S|S	53 -33 -47 -22
person	v:shoot|S|X	-69 45 67 -14
person	v:shoot|S|to	8 27 -11 -5
person	v:shoot|S|~	22 17 -12 -1
person	v:shoot|X	-24 -28 -32 -6
person	v:shoot|X|X	-24 -28 -32 -6
person	v:shoot|according to	-47 15 -8 -15
person	v:shoot|round	0 -4 -8 -4
person	v:shoot|round|~	0 -4 -8 -4
person	v:shoot|with	84 40 -12 -8
person	v:shoot|with|~	95 -23 -24 -13
person	v:shortlist+|S	12 -5 56 -9
person	v:shortlist+|S|for	-5 -29 55 -6
person	v:shortlist+|S|~	37 3 14 -12
person	v:shortlist+|against	-93 -5 -6 -7
person	v:shortlist+|against|~	-93 -5 -6 -7
person	v:show up|S	16 -14 -8 -17
person	v:show up|S|~	16 -14 -8 -17
person	v:show+|S	11 39 -15 -6
person	v:show+|S|S	-62 53 -15 -7
person	v:show+|in	-26 -23 -27 -4
person	v:show|S	86 -27 -13 -10
person	v:show|S|~	71 -33 -7 -5
person	v:shrug|S	-10 0 -6 -4
person	v:shrug|S|~	-10 0 -6 -4
person	v:sign+|by	-78 -6 -35 -17
person	v:sign+|by|~	-78 -6 -35 -17
person	v:sign|S	72 -74 -15 -10
person	v:sign|S|~	70 -3 -16 -8
person	v:sing|S	-65 -14 -12 -10
person	v:sing|S|~	-65 -14 -12 -10
person	v:sink|S	-36 24 -9 -3
person	v:sink|S|S	-43 77 -23 -16
person	v:sit|S	-28 72 -14 -11
person	v:sit|S|~	-46 58 -12 -12
person	v:skip|S	-49 6 36 -7
person	v:slice|X	-23 -10 -3 -6
person	v:slice|X|~	-23 -10 -3 -6
person	v:slip|S	117 -105 -10 -1
person	v:spar|with	27 -19 -23 -17
person	v:speak|S	14 -15 -16 -14
person	v:speak|S|~	-74 -23 -12 -20
person	v:spend|S	-26 -23 -13 -11
person	v:spend|S|~	14 -6 -7 -15
person	v:spit|X	-26 -17 -20 -4
person	v:spit|X|~	-26 -17 -20 -4
person	v:split|O	-6 -13 -19 -9
person	v:split|O|~	-6 -13 -19 -9
person	v:spread|S	-33 -4 -10 -22
person	v:spread|S|~	-33 -4 -10 -22
person	v:spy|S	-1 -4 -2 -2
person	v:spy|S|~	-1 -4 -2 -2
person	v:stand+|S	-16 -23 -8 -4
person	v:stand+|S|X	-16 -23 -8 -4
person	v:stand+|X	-28 -1 -14 -7
person	v:stand+|X|X	-28 -1 -14 -7
person	v:stand|S	38 -21 -6 -22
person	v:stand|S|~	-40 -3 -3 -9
person	v:stand|X	-34 -3 -4 -1
person	v:stand|X|~	-34 -3 -4 -1
person	v:stand|near	37 -49 -22 -16
person	v:star in|S	25 -2 -4 -2
person	v:star in|S|O	-4 45 16 30
person	v:star in|S|as	-65 -40 -5 -6
person	v:star in|S|~	43 -12 -8 -11
person	v:star|O	-2 -20 -13 -10
person	v:star|O|S	20 -16 -9 -8
person	v:star|O|X	-13 -8 -5 -5
person	v:star|O|~	-12 -6 -12 -14
person	v:star|S	50 -14 -10 16
person	v:star|S|S	-45 60 -10 -2
person	v:star|S|in	67 -4 -3 -6
person	v:star|S|~	102 -9 -10 39
person	v:star|X	-10 2 -10 -5
person	v:star|X|S	15 -2 -8 4
person	v:star|X|X	-27 12 -10 -10
person	v:star|X|~	-24 5 -12 -11
person	v:star|alongside	39 -14 -17 -26
person	v:star|alongside|~	104 -18 -28 -51
person	v:star|as	-13 -3 -9 -5
person	v:star|from	-17 2 -23 -8
person	v:star|opposite	7 -29 -11 -6
person	v:star|with	52 -22 -10 -7
person	v:star|with|in	55 -38 -4 -20
person	v:stay|S	-23 -20 -14 55
person	v:stay|S|~	-32 -20 -11 59
person	v:stay|away from	-66 -60 -28 -11
person	v:stay|with	-74 -13 -32 76
person	v:steal|S	-34 -4 -17 -5
person	v:steal|S|~	-34 -4 -17 -5
person	v:steer|O	47 -21 -11 -12
person	v:steer|O|through	63 -35 -15 -2
person	v:steer|S	-51 12 -27 -11
person	v:steer|S|through	-17 45 -24 -3
person	v:step in|S	46 -40 -13 -19
person	v:step in|S|~	48 -53 -13 -23
person	v:step|S	25 -15 -5 -7
person	v:step|S|of	25 -15 -5 -7
person	v:step|of	-48 -67 -12 -3
person	v:step|of|of	-48 -67 -12 -3
person	v:stomp|S	0 -38 -27 -34
person	v:stomp|S|~	0 -38 -27 -34
person	v:stop|O	-55 -51 -11 -6
person	v:stop|S	-45 14 -37 -4
person	v:strand|O	51 -64 -51 -44
person	v:strand|S	-15 66 -24 -4
person	v:stream|O	-27 -36 -6 -4
person	v:study|S	-82 -17 -13 -8
person	v:study|S|~	-82 -17 -13 -8
person	v:suffer|S	-4 -8 -8 -12
person	v:suffer|S|~	-4 -8 -8 -12
person	v:suggest|O	-28 -8 -9 -37
person	v:suit|S	49 -8 -8 -6
person	v:supervise|X	-40 -42 -19 -34
person	v:supervise|X|X	-40 -42 -19 -34
person	v:supply|S	-37 -24 -16 -14
person	v:supply|S|~	-37 -24 -16 -14
person	v:support|O	18 10 -15 -3
person	v:support|S	68 -13 -11 -8
person	v:support|S|~	63 -12 -14 -9
person	v:support|X	21 -13 -4 -6
person	v:support|X|~	21 -13 -4 -6
person	v:support|for	8 -54 -18 -8
person	v:survive+|S	-25 -9 -10 -10
person	v:survive+|S|~	-25 -9 -10 -10
person	v:survive+|by	-53 -14 -14 -9
person	v:survive+|by|~	-53 -14 -14 -9
person	v:survive|O	-66 -63 -34 -16
person	v:survive|O|~	-21 -5 -26 -23
person	v:survive|S	-64 -15 -18 -18
person	v:survive|S|~	-64 -15 -18 -18
person	v:swear|S	32 -23 -16 21
person	v:swear|S|~	36 -26 -17 32
person	v:swear|at	-10 -18 -21 -7
person	v:swear|at|~	-23 -29 -12 -12
person	v:sweat|S	52 -21 -15 -2
person	v:sweat|S|X	52 -21 -15 -2
person	v:sweep|S	-45 37 -14 -2
person	v:swing|X	-52 -4 -2 0
person	v:swing|X|in	-52 -4 -2 0
person	v:take off|X	-26 -17 -20 -4
person	v:take off|X|~	-26 -17 -20 -4
person	v:take on|S	50 -5 -8 -5
person	v:take on|X	-3 -23 -16 -6
person	v:take over|S	-36 63 -23 -11
person	v:take over|S|~	-50 70 -7 -8
person	v:take over|X	-56 -66 -17 -12
person	v:take over|from	-51 44 -14 67
person	v:take+|S	-27 -46 -9 -7
person	v:take+|S|~	-42 -42 -15 -9
person	v:take+|by	-60 34 -21 -9
person	v:take+|by|~	-24 46 -22 -8
person	v:take+|of	-63 -15 -44 -8
person	v:take|O	39 0 -14 -8
person	v:take|O|~	37 -10 -17 -9
person	v:take|S	6 10 3 -7
person	v:take|S|O	-40 42 -31 20
person	v:take|S|S	-34 18 -13 -5
person	v:take|S|for	11 5 17 -5
person	v:take|S|with	-50 46 -59 -8
person	v:take|S|~	18 22 1 -12
person	v:take|X	18 -13 -9 -8
person	v:take|X|S	4 26 -9 -7
person	v:take|X|X	69 -57 -14 -3
person	v:take|X|~	-50 -16 -13 -10
person	v:take|by	-29 -9 -13 -10
person	v:take|by|S	-57 -23 -7 -5
person	v:take|by|~	-21 -5 -24 -18
person	v:take|from	-25 -24 -13 -10
person	v:take|from|S	-40 -49 -11 -14
person	v:take|from|~	-27 -13 -17 -16
person	v:take|of	-3 -34 -11 -9
person	v:take|of|~	-68 -21 -8 -9
person	v:take|with	-29 -8 -5 -5
person	v:take|with|~	-29 -8 -5 -5
person	v:talk|S	11 -11 -14 -7
person	v:talk|S|~	-40 -11 -5 -8
person	v:taunt|O	36 -46 -6 -5
person	v:taunt|S	29 -18 -2 -3
person	v:taunt|in	-58 42 -12 -7
person	v:teach|S	-43 54 -13 -10
person	v:teach|S|~	-11 -33 -20 -6
person	v:tell+|X	-41 44 60 -19
person	v:tell+|X|X	-41 44 60 -19
person	v:tell|O	-72 -7 -9 -9
person	v:tell|O|~	-5 -3 -7 -10
person	v:tell|S	-24 -15 -10 -2
person	v:tell|S|X	-82 41 -17 -12
person	v:tell|S|~	-11 -15 -10 -1
person	v:tell|X	-10 -26 27 -2
person	v:tell|X|~	-8 -5 32 9
person	v:thank|S	-108 -16 -15 -10
person	v:thank|S|~	-108 -16 -15 -10
person	v:think|O	69 -18 -32 -14
person	v:think|S	-29 12 -19 -8
person	v:think|S|~	-88 -16 -26 -11
person	v:throw|S	-19 -15 -12 -5
person	v:throw|S|~	-19 -15 -12 -5
person	v:tip+|S	-14 18 -14 -19
person	v:tip+|S|S	-14 18 -14 -19
person	v:topline|S	68 -27 -28 -12
person	v:top|S	34 -55 -12 -4
person	v:train|S	-11 -10 -7 -11
person	v:train|S|~	-11 -10 -7 -11
person	v:travel|S	73 -14 -55 -1
person	v:triumph|S	10 -23 -26 -17
person	v:triumph|for	-48 19 -14 -8
person	v:trouble|O	-33 -24 -19 -7
person	v:trust|S	-65 37 -25 -43
person	v:turn up|S	58 -14 -9 -10
person	v:turn up|S|in	57 -42 -2 -5
person	v:turn up|S|~	50 -10 -12 -12
person	v:turn up|in	-22 8 -5 -8
person	v:turn up|opposite	-25 -5 -6 -7
person	v:turn+|S	-42 -50 -41 -19
person	v:turn|S	0 -15 68 -9
person	v:turn|S|~	53 -10 22 -10
person	v:turn|X	-37 -8 -42 -15
person	v:turn|X|~	-37 -8 -42 -15
person	v:turn|for	-33 -17 -36 -10
person	v:turn|for|~	-42 -15 -31 -18
person	v:turn|out of	-50 -6 -10 -18
person	v:turn|out of|~	-50 -6 -10 -18
person	v:tweet|S	21 -66 -14 -9
person	v:tweet|S|S	21 -66 -14 -9
person	v:unnerve|X	76 -23 -8 -20
person	v:unnerve|X|~	76 -23 -8 -20
person	v:unveil|with	0 -6 -2 -4
person	v:use|O	26 -20 -13 -8
person	v:use|O|~	0 -3 -11 -6
person	v:use|S	-57 30 -12 -7
person	v:use|S|in	-57 84 -16 -18
person	v:use|S|~	-33 -34 -22 -11
person	v:visit+|X	-93 -22 -15 -6
person	v:visit+|X|X	-91 -29 -16 -6
person	v:visit|S	-50 -27 -12 -2
person	v:visit|S|~	-8 -5 -10 -10
person	v:voice|S	-89 -8 -4 -7
person	v:voice|S|~	-89 -8 -4 -7
person	v:vote|S	-28 -65 -5 -8
person	v:vote|S|~	-28 -65 -5 -8
person	v:wait|X	-64 -1 -3 -2
person	v:wait|X|X	-64 -1 -3 -2
person	v:walk|S	-63 -27 -6 -9
person	v:walk|S|~	-29 -3 -4 -7
person	v:walk|X	-76 -39 -8 -10
person	v:walk|X|X	-76 -39 -8 -10
person	v:wander|S	37 -5 -3 -3
person	v:wander|S|~	37 -5 -3 -3
person	v:want|O	-85 -29 -14 -18
person	v:want|O|~	-28 -8 -20 -21
person	v:want|S	-16 28 -11 -8
person	v:want|S|~	-16 28 -11 -8
person	v:watch|O	36 -36 -10 47
person	v:watch|S	-71 -32 -10 -18
person	v:watch|S|~	-71 -6 -11 -9
person	v:watch|X	-1 12 -6 -13
person	v:watch|X|~	-13 -3 -6 -17
person	v:wear|S	56 -29 -12 -9
person	v:wear|S|~	38 -29 -13 -11
person	v:weep|S	-38 -58 -29 -11
person	v:weep|S|~	-38 -58 -29 -11
person	v:win|O	31 -15 -17 -7
person	v:win|O|S	11 -29 -36 -11
person	v:win|S	-1 5 19 -4
person	v:win|S|S	-27 53 19 -11
person	v:win|S|X	-11 -33 -28 -12
person	v:win|S|for	34 -18 50 -7
person	v:win|S|in	65 -26 -16 -8
person	v:win|S|with	-47 80 -26 -6
person	v:win|S|~	13 2 17 -12
person	v:win|X	1 32 -13 -6
person	v:win|X|~	3 -5 -8 -7
person	v:win|by	-30 25 -22 -2
person	v:win|for	-44 54 75 -14
person	v:win|for|in	-60 -21 -16 -3
person	v:win|for|~	-62 57 60 -17
person	v:win|in	-45 13 -25 -8
person	v:win|opposite	20 -21 -20 -8
person	v:win|with	-100 -28 83 -6
person	v:win|with|~	-39 -15 -9 -4
person	v:wipe|S	58 -42 -28 -23
person	v:wish|S	-49 44 -6 -3
person	v:wish|S|~	-27 -21 -4 -6
person	v:withdraw|S	-60 -28 -30 -27
person	v:withhold|S	-19 -4 -3 -7
person	v:withhold|S|~	-19 -4 -3 -7
person	v:withhold|X	-25 -4 -5 -7
person	v:withhold|X|~	-25 -4 -5 -7
person	v:wonder|S	-55 -39 -13 -12
person	v:work|S	39 -10 -2 6
person	v:work|S|on	25 23 -22 46
person	v:work|S|~	-16 -13 -19 -10
person	v:work|with	3 41 -22 -17
person	v:work|with|on	59 0 -20 -23
person	v:work|with|~	-23 -18 -25 -15
person	v:wrap|S	-39 57 -19 -5
person	v:write+|X	-1 -3 -65 -3
person	v:write+|X|X	-1 -3 -68 -5
person	v:write+|by	-29 -16 22 -12
person	v:write+|by|S	-13 -19 2 -15
person	v:write+|by|X	-31 -47 40 -4
person	v:write+|by|~	-32 -12 36 -7
person	v:write+|with	-53 -8 -17 -11
person	v:write+|with|~	-53 -8 -17 -11
person	v:write|S	-28 0 78 -9
person	v:write|S|O	30 -19 49 -3
person	v:write|S|X	-31 53 107 -18
person	v:write|S|~	-28 10 76 -6
person	v:write|X	-37 -54 44 101
person	v:write|X|~	-11 -38 -46 78
person	v:write|about	-20 -24 -5 -4
person	v:write|by	-8 -16 29 -6
person	v:write|for	31 -28 -19 -8
person	v:write|for|O	49 -17 -22 -12
person	v:write|to	-39 -7 -15 -4
person	v:write|to|~	-39 -7 -15 -4
person	v:write|with	-35 -16 72 -17
person	v:write|with|O	-59 -49 57 -24
person	v:write|with|~	-21 -11 79 -18
person	v:|O|O	2 -13 -15 10
person	v:|O|S	27 -18 -15 -9
person	v:|O|X	-15 -18 -8 -7
person	v:|O|for	-18 -25 -24 -12
person	v:|O|in	47 -36 -10 -9
person	v:|O|of	47 19 -10 -9
person	v:|O|through	63 -35 -15 -2
person	v:|O|with	28 14 -28 -9
person	v:|O|~	-13 -20 -13 -9
person	v:|S|O	1 6 -1 3
person	v:|S|S	-2 4 6 -14
person	v:|S|X	3 -3 12 -3
person	v:|S|about	-53 57 -26 -32
person	v:|S|among	36 -18 -11 -21
person	v:|S|as	-19 -9 -10 -10
person	v:|S|for	14 -2 21 -6
person	v:|S|from	-31 27 -20 -10
person	v:|S|in	15 -9 -9 -9
person	v:|S|into	17 -3 -18 -23
person	v:|S|of	18 -3 2 47
person	v:|S|on	2 -11 -16 29
person	v:|S|through	-17 45 -24 -3
person	v:|S|to	25 64 -10 -9
person	v:|S|with	-13 53 -19 -11
person	v:|S|~	-18 -18 -27 -25
person	v:|X|O	13 -18 -23 7
person	v:|X|S	7 25 -9 -3
person	v:|X|X	-17 2 2 -11
person	v:|X|for	-56 -22 -19 -15
person	v:|X|in	27 1 -6 -5
person	v:|X|of	14 19 -6 -4
person	v:|X|on	-49 -33 -29 -12
person	v:|X|~	-3 -16 -14 9
person	v:|about|~	-36 -14 -22 -26
person	v:|according to|~	-55 -36 -7 -15
person	v:|against|~	-93 -5 -6 -7
person	v:|alongside|S	-31 -20 -10 -5
person	v:|alongside|for	-48 -26 -48 -58
person	v:|alongside|in	76 -32 -9 -5
person	v:|alongside|~	48 -15 -15 24
person	v:|as|S	20 -10 -16 -3
person	v:|as|in	-26 -54 -11 -7
person	v:|as|~	-8 -11 -11 -19
person	v:|at|~	-46 58 -12 -9
person	v:|behind|~	-37 -16 -15 -30
person	v:|by|O	-20 8 -18 -11
person	v:|by|S	-28 23 16 -4
person	v:|by|X	11 -26 -8 -4
person	v:|by|by	6 56 -25 67
person	v:|by|for	-63 27 -20 -4
person	v:|by|in	15 -11 -12 -7
person	v:|by|of	-49 18 -33 -11
person	v:|by|to	-48 56 -31 -6
person	v:|by|~	-3 -5 2 -12
person	v:|for|O	5 58 -23 29
person	v:|for|S	52 23 -21 -9
person	v:|for|X	-58 30 -11 -6
person	v:|for|for	-81 40 62 -10
person	v:|for|in	69 -34 -12 -8
person	v:|for|of	38 71 -28 -26
person	v:|for|on	-89 -88 -39 65
person	v:|for|such as	14 -5 -5 -5
person	v:|for|~	-2 5 -2 -15
person	v:|from|O	-17 45 44 -10
person	v:|from|S	-4 -6 -21 -7
person	v:|from|X	-48 88 -31 -5
person	v:|from|from	-33 -51 -25 -12
person	v:|from|in	-53 58 -14 -16
person	v:|from|~	-25 20 -24 18
person	v:|in|S	-8 -23 -24 -14
person	v:|in|in	-21 32 -12 -7
person	v:|in|of	-56 73 -9 -3
person	v:|in|~	-28 71 -14 -15
person	v:|like|like	-48 45 -10 -10
person	v:|of|S	28 -6 -38 -7
person	v:|of|in	12 -49 -22 -4
person	v:|of|of	-66 9 43 -8
person	v:|of|~	-23 -15 -14 -12
person	v:|on|S	-31 -69 -20 -21
person	v:|on|on	-28 -26 -9 -6
person	v:|on|~	-22 -11 -12 -11
person	v:|opposite|O	-54 -28 -3 -3
person	v:|opposite|in	49 -25 -7 -5
person	v:|opposite|~	-15 -11 -13 -11
person	v:|out of|~	-7 -2 -11 -5
person	v:|round|~	0 -4 -8 -4
person	v:|to|S	12 37 -34 -10
person	v:|to|for	2 23 48 -8
person	v:|to|in	67 -61 -10 -3
person	v:|to|to	-54 97 -13 -4
person	v:|to|~	-23 -24 8 -7
person	v:|with|O	12 14 22 10
person	v:|with|S	3 1 -1 -7
person	v:|with|X	-95 90 -16 -5
person	v:|with|for	39 -47 73 -5
person	v:|with|from	48 -26 -24 -26
person	v:|with|in	57 -25 -10 -6
person	v:|with|of	-26 -23 -5 -5
person	v:|with|on	59 0 -20 -23
person	v:|with|with	-34 31 -11 -8
person	v:|with|~	-9 -19 10 16
person	year	-5 -3 -3 2
person	~	-52 -55 -57 -57
person	~ before:"	-30 -14 -13 -10
person	~ before:#	-12 -16 -13 -13
person	~ before:'	-54 -13 -16 17
person	~ before:'d	-90 -18 -12 -12
person	~ before:'m	-10 -7 -9 -9
person	~ before:'s	-19 -10 5 -12
person	~ before:(	19 -14 -1 -14
person	~ before:)	40 -9 -17 -13
person	~ before:,	0 -31 -31 -15
person	~ before::	13 -4 -13 -11
person	~ before:;	-1 -17 -7 27
person	~ before:C	26 -7 -9 -18
person	~ before:F	-48 -30 -22 -22
person	~ before:L	-26 9 -11 -5
person	~ before:O	-7 -14 -10 -4
person	~ before:P	-12 -15 -8 -2
person	~ before:W	13 -15 -8 13
person	~ before:a	-7 -16 -7 -10
person	~ before:about	-28 -9 -15 -13
person	~ before:accepted	40 -24 -10 -4
person	~ before:accepting	-34 -16 -26 -19
person	~ before:according	52 -22 -23 -8
person	~ before:accuses	-19 -4 -3 -7
person	~ before:achievement	-18 -8 -7 -19
person	~ before:actor	45 -22 -15 -7
person	~ before:actors	101 -46 -12 -17
person	~ before:actress	27 -12 -13 -13
person	~ before:adapted	-20 -24 36 -11
person	~ before:added	-8 -7 -10 -7
person	~ before:after	-20 -12 -12 -9
person	~ before:afterwards	-16 -10 -11 79
person	~ before:again	-29 -20 36 -21
person	~ before:against	-30 -30 -12 -6
person	~ before:agent	-90 -10 -7 -5
person	~ before:ages	-2 -53 -25 -8
person	~ before:aka	12 -4 -20 -8
person	~ before:all	-49 -11 43 -11
person	~ before:allowed	16 -8 -5 -23
person	~ before:along	90 -21 -22 7
person	~ before:alongside	15 -14 -13 20
person	~ before:aloud	-25 -5 -11 -13
person	~ before:already	-6 -3 -2 23
person	~ before:also	-19 10 -15 -14
person	~ before:alternate	-40 -14 -11 -8
person	~ before:am	-15 -6 -6 -7
person	~ before:american	-95 -45 -11 -10
person	~ before:among	-70 -15 -16 -21
person	~ before:amuse	-44 -7 -24 -30
person	~ before:an	-57 6 -13 -15
person	~ before:and	10 -10 -6 1
person	~ before:animated	-31 -26 -24 -14
person	~ before:animation	-44 -31 -20 -14
person	~ before:announced	3 -9 -9 -10
person	~ before:another	43 -7 -3 -4
person	~ before:anti-religiosity	-3 0 -9 -3
person	~ before:anything	-50 -39 -15 -14
person	~ before:appear	56 -10 -6 -7
person	~ before:appeared	-66 -10 -10 -11
person	~ before:april	0 -6 -3 -3
person	~ before:are	-7 -18 15 4
person	~ before:aren't	4 -5 -24 -13
person	~ before:around	-27 -27 -6 -4
person	~ before:artist	-22 -20 -10 -7
person	~ before:as	27 -8 -12 14
person	~ before:asked	-29 -10 -15 -11
person	~ before:asks	-40 -21 -14 -5
person	~ before:assistant	-13 -11 -15 -11
person	~ before:at	-36 17 10 -15
person	~ before:attend	-82 -4 -25 -36
person	~ before:attended	-65 -11 -27 -26
person	~ before:audiences	-41 -22 -8 -11
person	~ before:audition	41 -18 -22 -12
person	~ before:australian	23 -4 -8 -5
person	~ before:author	-13 -9 -25 -10
person	~ before:award	-5 14 -17 -13
person	~ before:awards	-80 -14 -12 -8
person	~ before:back	48 -9 28 -10
person	~ before:bad	37 -5 -3 -3
person	~ before:bank	14 -11 -10 -9
person	~ before:based	-39 -11 -15 -11
person	~ before:batchmate	-30 -12 -12 -20
person	~ before:be	-7 -3 8 -13
person	~ before:beaches	-3 -26 -9 -2
person	~ before:beards	-7 -9 -5 -7
person	~ before:because	23 60 -10 -8
person	~ before:become	-34 -28 -12 -6
person	~ before:been	-19 -4 -3 -17
person	~ before:before	-43 85 -10 -13
person	~ before:begun	-6 -3 -6 22
person	~ before:behind	27 29 -13 -15
person	~ before:being	-37 5 41 -15
person	~ before:belfast-born	-20 -11 -7 -5
person	~ before:beside	-52 -9 -12 -13
person	~ before:best	4 -29 20 -16
person	~ before:best-selling	-45 -21 -56 -17
person	~ before:between	-45 -12 -27 -9
person	~ before:big	-68 -10 -27 -7
person	~ before:bigger	-32 45 -23 -12
person	~ before:biologist	28 -2 -5 -29
person	~ before:biopic	-11 -12 -3 -8
person	~ before:black	-46 -39 -19 -12
person	~ before:book	-34 -19 -20 -10
person	~ before:bookmakers	-45 -19 -7 -6
person	~ before:born	-27 -4 -11 -4
person	~ before:both	-26 49 26 -13
person	~ before:boxer	-21 -6 -11 -16
person	~ before:boyfriend	-55 -16 -29 -26
person	~ before:brings	-86 -68 -27 -18
person	~ before:british	14 -50 -12 -11
person	~ before:broadcaster	-68 -29 106 -7
person	~ before:broccoli	11 -9 -4 -4
person	~ before:broke	-59 -15 -8 -11
person	~ before:brother	101 -18 -29 -10
person	~ before:brothers	-25 90 -13 -16
person	~ before:brought	75 -57 -22 -9
person	~ before:build	18 -8 -4 -4
person	~ before:building	-24 -22 -6 -6
person	~ before:built	-11 -20 -19 -22
person	~ before:but	40 2 -13 -15
person	~ before:by	-21 4 3 -16
person	~ before:called	53 -8 -7 -11
person	~ before:calling	-16 -10 -8 -11
person	~ before:calls	-8 -7 -3 -48
person	~ before:came	28 -24 -26 -14
person	~ before:camera	-41 45 -30 -9
person	~ before:cameraman	-42 -25 -23 -25
person	~ before:camp	5 -17 -22 -11
person	~ before:cannot	-28 -3 -6 -17
person	~ before:capture	-29 0 -5 -2
person	~ before:case	-13 -8 -6 1
person	~ before:cast	-2 -12 -15 -16
person	~ before:catholic	-79 -37 -13 -18
person	~ before:cellist	-17 -8 -10 -18
person	~ before:ceremony	-34 -7 -13 -4
person	~ before:certain	37 -6 -16 -19
person	~ before:chair	-35 -12 -18 -19
person	~ before:chaired	-22 -67 -30 -5
person	~ before:chance	-62 -10 -14 -17
person	~ before:changed	-6 -3 -9 -6
person	~ before:character	24 -11 -11 -9
person	~ before:characters	-14 -7 -16 -4
person	~ before:charge	50 -25 -14 -23
person	~ before:chief	-38 -32 -23 -51
person	~ before:children	-55 37 -9 -8
person	~ before:chosen	-45 -4 -2 -7
person	~ before:church	-34 -4 -5 -3
person	~ before:cinematographer	-20 -11 -7 -5
person	~ before:cited	40 -4 -9 -8
person	~ before:city	84 -21 -27 -24
person	~ before:claws	10 -1 -1 -4
person	~ before:clerk	-1 -13 -15 -6
person	~ before:climactic	-21 -2 -6 -3
person	~ before:co-star	18 70 -13 -7
person	~ before:co-stars	-29 -11 -17 -18
person	~ before:co-wrote	-30 -33 88 -10
person	~ before:coach	-47 -10 -7 -19
person	~ before:coaches	-69 -5 -3 -13
person	~ before:collaborated	-31 -8 77 -15
person	~ before:columnists	-32 -16 -14 -18
person	~ before:comedian	-34 -7 -13 -4
person	~ before:comedy	-63 -12 -8 -12
person	~ before:comes	-22 -4 -3 -2
person	~ before:coming	-23 -20 -8 -4
person	~ before:commentary	59 -2 -5 -20
person	~ before:compare	-55 -15 -10 -9
person	~ before:compete	-26 -7 -22 -15
person	~ before:composed	-29 -13 -8 -6
person	~ before:composer	-66 -24 -19 -9
person	~ before:confirmed	-27 -13 -11 -8
person	~ before:constable	24 -24 -7 -7
person	~ before:contributors	143 -7 -7 -10
person	~ before:cop	15 -19 -19 -10
person	~ before:corpse	43 -31 -24 -19
person	~ before:costume	-21 -10 -5 -20
person	~ before:could	-20 -9 -4 -20
person	~ before:couldn't	-25 -20 -4 -19
person	~ before:counted	-76 -11 -23 -12
person	~ before:couple	-48 78 -24 -35
person	~ before:court	-17 -10 -13 -2
person	~ before:created	-37 -19 -11 -5
person	~ before:credited	-61 -13 83 -24
person	~ before:cricketer's	-23 -3 -4 -4
person	~ before:crusader	1 -27 -8 -13
person	~ before:cupboard	-24 -3 -5 -6
person	~ before:cut	-40 -11 -14 -7
person	~ before:dame	-62 -5 -7 -10
person	~ before:danced	-2 0 -21 -23
person	~ before:danish	-33 23 -10 -14
person	~ before:daughter	54 -14 -12 -13
person	~ before:daughters	-29 -12 -19 -21
person	~ before:days	-36 -18 -9 -13
person	~ before:death	-62 -26 -26 -28
person	~ before:decades	-37 -10 -2 -19
person	~ before:decision	37 -5 -3 -3
person	~ before:describe	17 -8 -10 -14
person	~ before:designer	-24 -7 -14 -3
person	~ before:despite	-52 -23 -33 -20
person	~ before:details	-32 58 -47 -29
person	~ before:dialogues	-47 -21 77 -12
person	~ before:diamond	-75 -25 -17 -20
person	~ before:did	0 -25 -29 -33
person	~ before:direct	-117 -21 32 9
person	~ before:directed	-33 16 -9 13
person	~ before:director	-26 13 1 -3
person	~ before:director's	-64 62 -35 -9
person	~ before:directors	-49 86 -9 -20
person	~ before:directs	-37 -25 12 -13
person	~ before:discussion	-34 -4 -14 -12
person	~ before:distribute	-17 -34 -18 -5
person	~ before:distribution	-57 -17 -15 -23
person	~ before:do	34 -10 -8 -8
person	~ before:doctor	3 -5 -9 -2
person	~ before:does	2 -24 -12 -14
person	~ before:done	-65 -42 64 -6
person	~ before:donning	-48 -10 -13 -21
person	~ before:down	-34 -6 -13 -9
person	~ before:drama	-46 -26 -27 -20
person	~ before:dramatist	-14 -15 -6 -9
person	~ before:dropped	-59 -10 -13 -11
person	~ before:drug	-25 -8 -8 -5
person	~ before:due	-47 -6 -12 -40
person	~ before:e.t.	-23 -20 -8 -4
person	~ before:earlier	-14 -6 -12 -11
person	~ before:early	-64 58 -10 -9
person	~ before:educated	0 -7 -4 -3
person	~ before:eighth	-26 -11 -17 -20
person	~ before:elements	-18 -13 -16 -10
person	~ before:eleven	-22 62 -5 -14
person	~ before:else	-34 -7 -26 -4
person	~ before:employer	-1 -9 -12 -4
person	~ before:empty	-35 -12 -18 -19
person	~ before:enables	-29 0 -5 -2
person	~ before:end	0 -19 63 -7
person	~ before:enemy	-2 -6 -1 0
person	~ before:enter	-10 -6 -11 -5
person	~ before:episode	-11 24 -13 -4
person	~ before:equally	-15 -40 -18 -6
person	~ before:equivalent	-74 -24 -13 -14
person	~ before:european	-13 -3 -2 -3
person	~ before:even	-42 -26 -19 -8
person	~ before:event	-22 -2 -6 -4
person	~ before:ever	-26 -17 -14 -9
person	~ before:everybody's	-55 -15 -10 -9
person	~ before:everyone's	-10 0 -6 -4
person	~ before:exceptional	-6 -43 -57 -7
person	~ before:executive	-17 -11 -9 -14
person	~ before:expected	50 -34 -8 -22
person	~ before:eye	-32 -8 -1 -10
person	~ before:faces	-38 -12 -14 -7
person	~ before:fact	0 -12 -6 -3
person	~ before:falls	64 -6 -14 -21
person	~ before:family	-56 -47 -6 -7
person	~ before:famous	56 -33 -6 -14
person	~ before:fans	-60 -9 -19 -17
person	~ before:fantasy	22 -24 -2 -7
person	~ before:far	70 22 -6 -5
person	~ before:fashion	4 -19 -15 -8
person	~ before:father	46 -7 -5 -8
person	~ before:fathers	20 -17 -14 -15
person	~ before:favourite	-27 -21 -4 -6
person	~ before:favourites	-44 -18 -28 -24
person	~ before:features	105 -9 -8 -9
person	~ before:february	-13 -14 -5 -20
person	~ before:festival	-60 -54 -18 -11
person	~ before:few	-21 -15 -5 -6
person	~ before:fiction	-71 -38 -45 -22
person	~ before:fighters	-74 -2 -1 -3
person	~ before:filled	-65 -18 -24 -17
person	~ before:film	-14 34 1 -10
person	~ before:film-maker	-11 6 -8 -7
person	~ before:film-makers	-72 -81 -57 -51
person	~ before:filmed	-63 26 -29 -9
person	~ before:filmmaker	-32 57 -27 -20
person	~ before:films	-27 -11 -21 -12
person	~ before:fired	-32 -16 -14 -18
person	~ before:firm	-18 0 -16 -34
person	~ before:first	-5 -14 -13 12
person	~ before:fish	-73 -9 -8 -6
person	~ before:fitted	-53 -2 -10 -7
person	~ before:florist	-50 -6 -10 -18
person	~ before:footage	46 -1 -25 -9
person	~ before:for	-5 -7 -15 -10
person	~ before:forgive	-15 -6 -8 -14
person	~ before:form	-31 -3 -2 -4
person	~ before:former	16 -10 -9 -10
person	~ before:forty	-48 -30 -14 -16
person	~ before:found	0 -17 -12 -12
person	~ before:founder	-51 -16 -24 -20
person	~ before:fourteen-year-old	45 -3 -6 -4
person	~ before:fourth	-46 -9 -9 -7
person	~ before:french	13 -16 -7 -7
person	~ before:fresh	50 -9 -13 -5
person	~ before:friday	125 -7 -7 -2
person	~ before:friend	-19 25 -13 -22
person	~ before:friends	-52 -8 -19 -27
person	~ before:from	-16 -13 5 -9
person	~ before:funerals	-76 -38 -19 -19
person	~ before:gang	25 -14 -26 -6
person	~ before:gave	35 -14 -11 -12
person	~ before:german	-44 -6 -10 -6
person	~ before:get	-13 -5 -7 -5
person	~ before:gets	-26 -11 -17 -20
person	~ before:getting	-51 -9 -44 -11
person	~ before:girl	-78 -8 -9 -10
person	~ before:girlfriend	23 -21 -12 -11
person	~ before:give	-19 -4 -13 -9
person	~ before:given	-57 -11 -14 -10
person	~ before:gives	30 -9 -9 -5
person	~ before:glimpse	38 -27 -25 -42
person	~ before:global	-22 -19 -6 -3
person	~ before:gloves	-54 -7 -7 -12
person	~ before:glowering	-47 -42 -16 -17
person	~ before:go	58 22 -14 -11
person	~ before:god	-34 -4 -5 -3
person	~ before:going	-10 -9 -9 -12
person	~ before:gone	27 39 -11 -6
person	~ before:good	-22 -4 -7 -5
person	~ before:got	-42 -11 -8 -7
person	~ before:graphic	-79 -15 -38 -18
person	~ before:greeted	-30 -18 -36 -23
person	~ before:growing	-2 -5 -3 -2
person	~ before:had	-26 19 3 -14
person	~ before:handed	-38 -8 -50 -12
person	~ before:happen	-6 -16 -10 -3
person	~ before:harry	-35 -5 -6 -37
person	~ before:has	-15 -7 -9 -14
person	~ before:have	-10 0 0 1
person	~ before:he	-34 -4 15 -9
person	~ before:head	-57 -7 -8 -9
person	~ before:headed	25 -4 -2 -5
person	~ before:hear	-25 -20 -4 -19
person	~ before:heard	43 -38 -6 -10
person	~ before:heavyweight	38 -11 -11 -23
person	~ before:help	18 -9 -13 -10
person	~ before:her	16 -3 -10 -15
person	~ before:here	-19 -12 -10 -11
person	~ before:hero	-52 -27 -11 -8
person	~ before:high-profile	0 -24 -15 -4
person	~ before:him	-11 66 -10 -13
person	~ before:himself	93 -44 -40 -29
person	~ before:hired	-36 0 -9 -9
person	~ before:his	-29 -7 2 2
person	~ before:home	-28 -9 -8 -7
person	~ before:honoured	-17 -3 -8 -9
person	~ before:host	-36 -7 -2 -19
person	~ before:hosted	-34 -7 -13 -4
person	~ before:hosting	-34 -5 -37 -32
person	~ before:hotel	-49 -29 -11 -4
person	~ before:hotel-bar	-44 -24 -18 -20
person	~ before:hours	51 -22 -13 -11
person	~ before:how	0 -4 -35 -4
person	~ before:however	-12 -36 -14 -4
person	~ before:hundred	-7 -9 -5 -7
person	~ before:husband	2 -33 -47 -17
person	~ before:i	5 -8 -7 -7
person	~ before:idea	-59 -19 -31 -27
person	~ before:if	20 -13 -10 -9
person	~ before:imitate	-23 -3 -15 -3
person	~ before:in	-7 4 -15 -16
person	~ before:include	26 -10 -13 -14
person	~ before:included	-61 -12 -20 -13
person	~ before:includes	-44 -8 -8 -9
person	~ before:including	-30 -15 -8 -14
person	~ before:incredible	-48 -2 -9 -8
person	~ before:indian	-58 -2 -24 -11
person	~ before:into	-23 -18 -14 -9
person	~ before:introduced	-5 -12 -12 -13
person	~ before:iranian	-30 -38 -10 -5
person	~ before:irish	-40 -8 -9 -25
person	~ before:is	14 -8 -4 -7
person	~ before:isn't	-12 -5 -2 -5
person	~ before:it	-20 17 21 -2
person	~ before:italian	27 -5 -15 -8
person	~ before:its	-44 -4 -18 94
person	~ before:january	-75 -35 -12 -30
person	~ before:japanese	73 -52 -17 -15
person	~ before:job	-61 43 -14 -4
person	~ before:join	-35 -10 -8 -6
person	~ before:joined	40 -10 -13 -9
person	~ before:jokes	-23 -3 -5 -4
person	~ before:journalist	65 -19 -25 -9
person	~ before:judge	-17 -10 -13 -2
person	~ before:jury	-15 -82 -19 -7
person	~ before:just	-19 -5 -12 -9
person	~ before:keener	-16 -12 -6 -6
person	~ before:keeper's	-54 -7 -7 -12
person	~ before:kept	-16 -4 0 -6
person	~ before:kid	-25 -5 -11 -13
person	~ before:killer	-54 -6 -7 -8
person	~ before:kissed	-26 -6 -11 -7
person	~ before:knew	-24 -10 -7 -8
person	~ before:know	-35 -24 -9 -7
person	~ before:known	-46 -28 -16 -10
person	~ before:lady	19 -14 -10 -10
person	~ before:last	12 7 -10 -9
person	~ before:late	11 -26 -12 -8
person	~ before:latter	-15 -12 -6 -11
person	~ before:lead	130 -16 -13 -13
person	~ before:leading	100 -28 -9 -10
person	~ before:least	-62 -26 -14 -25
person	~ before:leaves	-32 -16 -10 -9
person	~ before:led	-6 -8 -11 -8
person	~ before:left	60 -19 -5 -20
person	~ before:let	-52 9 82 -16
person	~ before:library	-7 -6 -3 -5
person	~ before:life	-31 -7 -6 -8
person	~ before:light	46 -20 -7 -14
person	~ before:lights	-23 -23 -30 -15
person	~ before:lijo	-37 -10 -11 -9
person	~ before:like	-30 4 -12 -10
person	~ before:line	-57 -4 -3 -7
person	~ before:line-up	-122 -10 -26 -20
person	~ before:lion	-22 -9 -4 -2
person	~ before:location	-6 -67 -16 -4
person	~ before:long	-33 -2 -2 -11
person	~ before:long-term	-50 -4 -9 -12
person	~ before:look	-42 58 -20 -12
person	~ before:looked	-38 -23 -19 -7
person	~ before:loosely	-22 -3 84 -6
person	~ before:lord	-25 -8 -8 -5
person	~ before:lost	-36 -50 -10 -6
person	~ before:love	-36 62 -16 -8
person	~ before:made	-19 38 -13 -16
person	~ before:magnate	-75 -25 -17 -20
person	~ before:make	-12 -8 -10 -10
person	~ before:makes	37 -5 -3 -3
person	~ before:mammoth	-50 -9 -11 -13
person	~ before:man	31 -29 -12 -8
person	~ before:manager	-6 -12 -9 -9
person	~ before:married	-28 77 -14 -13
person	~ before:marshes	-14 -18 -8 -11
person	~ before:martians	11 -9 -4 -4
person	~ before:may	-96 -4 -8 -10
person	~ before:me	38 -7 -11 -10
person	~ before:meant	-21 -8 -41 34
person	~ before:meanwhile	-35 -8 -6 -8
person	~ before:memoir	-78 -31 -38 -12
person	~ before:men	-7 -6 0 -3
person	~ before:met	-2 -6 -15 -8
person	~ before:metal	10 -1 -1 -4
person	~ before:might	-28 -9 -5 -8
person	~ before:miles	-7 0 -6 -5
person	~ before:minister	-12 -8 -5 -12
person	~ before:miss	-11 -2 -3 -2
person	~ before:model	-56 -6 -13 -15
person	~ before:money	-22 -9 -8 21
person	~ before:month	37 -21 -27 -42
person	~ before:more	6 -3 64 -7
person	~ before:morning	-40 -6 -16 -19
person	~ before:most	-30 -39 -25 -9
person	~ before:mostly	-19 -3 -2 -2
person	~ before:mother	60 -56 -29 -13
person	~ before:mr	-36 -14 -10 -14
person	~ before:mr.	-9 -4 -8 63
person	~ before:ms	-53 -27 -17 56
person	~ before:ms.	-38 -13 -20 -14
person	~ before:much	-27 -6 -22 -21
person	~ before:murder	-43 -20 -53 -26
person	~ before:music	48 -13 -14 -11
person	~ before:musical	-74 -49 -18 -9
person	~ before:mutant	10 -1 -1 -4
person	~ before:my	-36 -5 -14 -11
person	~ before:name	-55 -48 -38 -14
person	~ before:named	-47 -11 -10 -9
person	~ before:names	-7 -13 -16 -29
person	~ before:nearly	-28 -12 -11 -7
person	~ before:negotiations	23 -6 -7 -4
person	~ before:new	-58 58 -12 -13
person	~ before:newcomer	-49 -8 9 -12
person	~ before:news	-48 -16 -7 -11
person	~ before:next	-65 -20 -14 -14
person	~ before:nice	-50 -13 -26 -14
person	~ before:night	-16 -13 -11 -11
person	~ before:no	-29 -8 -9 -33
person	~ before:nobody	11 -8 -8 -13
person	~ before:nominated	-61 -12 -4 -22
person	~ before:not	-5 -14 -10 9
person	~ before:nothing	-20 -8 -17 -10
person	~ before:noticed	-45 -2 -14 -20
person	~ before:novel	-2 12 28 47
person	~ before:novelist	39 -25 -39 -12
person	~ before:novels	-36 -15 -16 -9
person	~ before:november	-67 -6 -11 -36
person	~ before:now	-103 -30 -13 -17
person	~ before:objected	-65 72 -9 -1
person	~ before:of	-9 -15 -15 -17
person	~ before:off	74 -8 -7 -6
person	~ before:offered	20 -18 -11 -8
person	~ before:officer	72 -6 -6 -7
person	~ before:old	-75 -4 -4 -7
person	~ before:older	-45 -21 -15 -8
person	~ before:on	7 -9 5 -12
person	~ before:once	-6 -7 40 -6
person	~ before:one	-24 -20 25 1
person	~ before:only	-11 -10 -9 -8
person	~ before:opposite	-22 -14 -15 -11
person	~ before:or	-40 -17 -8 -8
person	~ before:original	16 38 33 7
person	~ before:originally	-53 -8 -17 -11
person	~ before:oscar	-69 55 -21 -26
person	~ before:other	43 -15 -12 -13
person	~ before:others	-10 26 -8 -6
person	~ before:our	-32 -39 -9 -18
person	~ before:out	81 -14 -13 -15
person	~ before:over	7 -44 -25 33
person	~ before:overseas	-27 -28 -23 -5
person	~ before:own	-25 -16 -9 -16
person	~ before:paid	-3 -23 -8 -4
person	~ before:parents	37 -6 -19 -6
person	~ before:part	95 -17 -17 -11
person	~ before:partly	-5 -55 -8 -3
person	~ before:partner	-3 -18 -14 23
person	~ before:parts	-11 -14 -18 -18
person	~ before:patience	-8 -17 -12 -6
person	~ before:pay	-9 -10 -15 -12
person	~ before:people	-18 -8 -9 -10
person	~ before:per	-55 -19 -23 -20
person	~ before:perceived	-3 0 -9 -3
person	~ before:performance	-51 -17 62 -6
person	~ before:performers	-101 -19 -9 -8
person	~ before:phase	-30 -10 -4 -3
person	~ before:photography	-25 -24 -9 -14
person	~ before:picked	40 -10 -29 -9
person	~ before:picture	-65 -3 -8 -19
person	~ before:piece	-23 20 -10 -20
person	~ before:plan	-15 -57 -17 -4
person	~ before:play	35 -10 -9 -9
person	~ before:played	18 -18 -15 -8
person	~ before:playing	7 -15 -5 -18
person	~ before:plays	28 -13 -11 -14
person	~ before:playwright	-8 -6 82 -15
person	~ before:polish	-87 -10 -20 -17
person	~ before:polite	-11 -12 -6 -17
person	~ before:pop	67 -14 -13 -18
person	~ before:portrayed	13 -7 -8 -5
person	~ before:possibility	-3 0 -9 -3
person	~ before:potter	-35 -5 -6 -37
person	~ before:presented	-70 -10 -19 -16
person	~ before:president	-47 58 -11 -17
person	~ before:pretend	-21 -17 -12 -16
person	~ before:previous	32 -4 -9 -9
person	~ before:previously	-39 -8 -12 -8
person	~ before:prime	-12 -8 -5 -12
person	~ before:prison	41 -23 -11 -5
person	~ before:privilege	-14 -4 -5 -5
person	~ before:prize	45 -10 -18 -7
person	~ before:produce	-33 -5 -14 -4
person	~ before:produced	-21 66 -22 50
person	~ before:producer	-42 -13 -11 78
person	~ before:producers	-46 -16 2 88
person	~ before:produces	-63 -6 -10 56
person	~ before:producing	-25 -8 -14 76
person	~ before:production	-6 -16 -13 -3
person	~ before:professor	-30 54 -23 -5
person	~ before:prohibited	-31 -3 -2 -4
person	~ before:provides	-27 -3 -4 -5
person	~ before:psychologist	50 -25 -14 -23
person	~ before:public	-84 -27 -6 -2
person	~ before:put	-29 -12 -11 -7
person	~ before:puzzle	-43 -20 -53 -26
person	~ before:rapper	-40 -2 -7 -5
person	~ before:reading	-16 -2 -12 -14
person	~ before:real	39 -12 -8 -11
person	~ before:real-life	-1 -4 -8 -3
person	~ before:recalling	-27 -9 50 -11
person	~ before:received	-22 -9 -4 -2
person	~ before:regular	-38 -12 -36 -58
person	~ before:relationship	-15 -11 -6 -9
person	~ before:remake	29 -21 -7 -11
person	~ before:remarked	-34 -4 -17 -5
person	~ before:remember	-28 -9 -11 -5
person	~ before:replaces	-39 -14 -10 -24
person	~ before:replacing	-41 -48 -12 -8
person	~ before:retired	-59 -5 -6 -14
person	~ before:return	-17 55 -11 -37
person	~ before:returns	-1 -7 -10 -16
person	~ before:revival	-24 -61 -34 -12
person	~ before:right	-27 -14 -9 -12
person	~ before:rights	-15 -16 -18 -11
person	~ before:ringlets	24 -3 -14 -4
person	~ before:river	-29 -8 -5 -5
person	~ before:role	25 10 -12 -16
person	~ before:roles	-35 80 -36 -10
person	~ before:romantic	59 -31 -8 -25
person	~ before:room	-64 -9 -14 58
person	~ before:round	-32 -6 -5 -8
person	~ before:row	-69 -15 -11 -21
person	~ before:run	-62 -23 -6 65
person	~ before:runs	36 -5 -14 -14
person	~ before:said	-22 -9 -7 0
person	~ before:same	-36 100 -21 -17
person	~ before:sand	-3 -26 -9 -2
person	~ before:saturday	-46 -12 -9 -5
person	~ before:say	-14 -8 -13 -8
person	~ before:says	-30 -9 -9 -10
person	~ before:scene	55 -11 -8 -10
person	~ before:school	-25 -33 -42 -18
person	~ before:science	-71 -38 -45 -22
person	~ before:score	-15 -11 -15 -11
person	~ before:scottish	-13 -3 -2 -3
person	~ before:screen	11 55 -9 -9
person	~ before:screenplay	-13 -26 78 -10
person	~ before:screenwriter	-59 -17 55 -6
person	~ before:scribe	-33 -28 20 -34
person	~ before:script	-24 -11 113 -2
person	~ before:scripts	-6 -11 34 -17
person	~ before:second	50 -16 -88 -7
person	~ before:seconds	83 -5 -23 -19
person	~ before:secretary	-67 -18 -21 -9
person	~ before:see	-9 -14 -17 -8
person	~ before:seen	-16 -20 -12 -12
person	~ before:separate	-10 -9 -10 -7
person	~ before:serial	-34 -9 -21 -11
person	~ before:series	-17 -11 -14 40
person	~ before:set	-50 -31 -23 -25
person	~ before:seven	-30 -31 -3 -4
person	~ before:share	-39 -11 -25 -9
person	~ before:she	46 4 14 -13
person	~ before:shepherds	-9 -18 -13 -15
person	~ before:short	-14 -4 -17 -21
person	~ before:shorter	-12 -10 -5 -26
person	~ before:shortlisted	-72 -3 -15 -10
person	~ before:shot	106 -10 -7 -11
person	~ before:should	-15 -6 -6 -14
person	~ before:show	-50 -17 52 -21
person	~ before:shrine	-73 -43 -19 -43
person	~ before:sign	-9 -2 -10 -7
person	~ before:signed	-74 -7 -35 -17
person	~ before:silver	-22 -9 -4 -2
person	~ before:since	-19 27 -21 -11
person	~ before:singer	-29 -11 -15 -11
person	~ before:sir	-1 -12 -11 -13
person	~ before:skinny	-26 -14 -13 -11
person	~ before:sloth	-50 -9 -11 -13
person	~ before:small	-3 -3 -5 -5
person	~ before:so	1 -50 -11 -8
person	~ before:solar	57 -8 -19 -11
person	~ before:some	-11 -9 -11 -9
person	~ before:somebody	-55 -18 -12 -20
person	~ before:someone	-11 -10 -5 -7
person	~ before:something	-25 -11 -10 -8
person	~ before:sometime	27 42 -9 -7
person	~ before:son	-55 -29 -10 47
person	~ before:songs	-53 -13 -11 -12
person	~ before:sons	-77 -26 -28 -36
person	~ before:soul	-36 -3 -6 -5
person	~ before:sound	-61 -22 -8 -5
person	~ before:spanish	84 -21 -27 -24
person	~ before:speaker	-56 -47 -29 -26
person	~ before:special	-29 -13 -18 -2
person	~ before:speculation	-35 -4 -8 -21
person	~ before:spent	-8 -35 -11 -11
person	~ before:split	-9 -10 -7 -21
person	~ before:spokesman	-45 -21 -10 -17
person	~ before:spring	-35 -18 -2 -8
person	~ before:squid-faced	-11 -5 -9 -22
person	~ before:stage	-37 -45 -11 -13
person	~ before:stake	-32 -8 -1 -10
person	~ before:stand	-68 -42 -25 -16
person	~ before:star	-19 14 -17 45
person	~ before:starred	-82 -24 -16 -13
person	~ before:starring	-8 -6 -8 -10
person	~ before:stars	15 -18 -15 -17
person	~ before:statement	-62 -10 -19 -9
person	~ before:stayed	-18 -8 -7 -19
person	~ before:still	-29 -9 -7 -3
person	~ before:sting	-22 -4 -3 -2
person	~ before:stories	-29 -56 -18 -12
person	~ before:story	-67 -18 49 -18
person	~ before:student	96 -8 -8 -21
person	~ before:studio	-22 -9 -10 -10
person	~ before:success	-38 -6 -7 -11
person	~ before:successfully	-27 -3 -4 -5
person	~ before:summer	76 -14 -7 -16
person	~ before:superior	-17 -10 -13 -2
person	~ before:superpowers	-10 0 -6 -4
person	~ before:supervised	-45 -46 -33 -14
person	~ before:supplied	-42 -22 -34 -10
person	~ before:supporting	48 -23 -19 -15
person	~ before:sure	-18 0 -9 -7
person	~ before:surfers	83 -8 -26 -7
person	~ before:surgeon	-44 -6 -10 -6
person	~ before:survived	-49 -17 -14 -10
person	~ before:surviving	-21 -5 -26 -23
person	~ before:swears	-23 -29 -12 -12
person	~ before:swedish	-19 32 -11 -8
person	~ before:system	81 -7 -14 -8
person	~ before:take	-32 -19 -17 -6
person	~ before:taken	-44 -14 -26 -16
person	~ before:takes	-19 60 -9 62
person	~ before:talks	-59 -13 -6 -12
person	~ before:technique	-29 0 -5 -2
person	~ before:television	-26 -11 -14 -13
person	~ before:tennis	-59 -5 -6 -14
person	~ before:than	-23 -3 -15 -3
person	~ before:that	-30 -19 4 -6
person	~ before:the	-16 -7 -4 -14
person	~ before:theatre	-14 -36 -31 -15
person	~ before:their	-62 25 -13 -16
person	~ before:them	-22 -14 -15 -22
person	~ before:then	-24 -18 -12 -8
person	~ before:there	4 -32 -10 -12
person	~ before:they	-19 -24 -9 -12
person	~ before:thing	-61 -11 -9 -9
person	~ before:third	72 -13 -16 -12
person	~ before:this	14 -14 -17 -11
person	~ before:those	-49 -58 -31 -15
person	~ before:though	8 -8 34 -10
person	~ before:thought	75 -27 -42 -13
person	~ before:thousand	-7 0 -6 -5
person	~ before:three	1 -16 -18 -14
person	~ before:through	-28 -8 -5 55
person	~ before:till	-32 -68 -6 -13
person	~ before:time	11 116 -18 -17
person	~ before:title	-43 -10 -12 -25
person	~ before:to	2 -10 -13 -12
person	~ before:together	-12 -5 48 -16
person	~ before:told	-15 -45 -9 -10
person	~ before:toni	-12 -5 -2 -5
person	~ before:too	46 -6 -8 -20
person	~ before:took	3 -11 -12 -8
person	~ before:topic's	-37 -22 -16 28
person	~ before:trade	-41 -53 -21 -18
person	~ before:trend	-30 -10 -4 -3
person	~ before:trilogy	-5 -74 -8 -7
person	~ before:truly	-22 -19 -6 -3
person	~ before:try	-23 -3 -15 -3
person	~ before:trying	-47 -36 -30 -39
person	~ before:turn	8 -8 -13 -19
person	~ before:turnips	-9 -10 -15 -12
person	~ before:turns	-50 -6 -10 -18
person	~ before:tv	-28 -9 -11 -5
person	~ before:two	-49 91 -7 105
person	~ before:uncle	-86 -20 -9 -16
person	~ before:unconventional	-15 -40 -18 -6
person	~ before:under	-19 56 -12 -17
person	~ before:understudy	-82 -24 -29 -11
person	~ before:unrest	-68 -3 -10 -14
person	~ before:until	-33 -11 -6 -9
person	~ before:up	-29 15 -19 1
person	~ before:us	-45 -2 -14 -20
person	~ before:used	-9 -6 -10 -15
person	~ before:vampire	-29 -9 -17 -25
person	~ before:vehicle	-26 -7 -18 -17
person	~ before:version	-15 16 -15 -11
person	~ before:very	-51 -11 -9 -7
person	~ before:vessel	18 -8 -4 -4
person	~ before:veteran	16 -15 -16 -12
person	~ before:vicar	50 -29 -37 -24
person	~ before:viewers	-31 -3 -5 -9
person	~ before:voice	-67 -21 -23 -23
person	~ before:voices	84 -12 -20 -29
person	~ before:want	-41 -31 -17 -6
person	~ before:wanted	-26 -6 -3 -4
person	~ before:war	-40 -11 -19 -7
person	~ before:was	0 -23 -15 2
person	~ before:wasn't	-6 -16 -15 -16
person	~ before:way	-17 -25 -20 -5
person	~ before:we	-31 -18 -5 -6
person	~ before:week	-71 85 -5 -9
person	~ before:well	-16 -4 -7 45
person	~ before:went	21 -29 -18 -7
person	~ before:were	-63 29 -23 -11
person	~ before:what	-66 -12 -9 -6
person	~ before:when	0 -9 -7 -8
person	~ before:where	-16 -10 -8 -6
person	~ before:whether	-30 -24 -4 -8
person	~ before:which	-26 -36 -11 -3
person	~ before:while	7 -13 70 -7
person	~ before:who	-9 -15 -12 19
person	~ before:whole	-34 -3 -3 -2
person	~ before:whom	-12 -14 -9 -9
person	~ before:whose	-56 -15 -11 -19
person	~ before:wife	-24 -5 -8 39
person	~ before:wig	0 -7 -6 -5
person	~ before:will	-27 -12 23 -17
person	~ before:winner	-67 44 -21 -26
person	~ before:winter	-59 -3 -22 -35
person	~ before:with	-17 -14 3 2
person	~ before:without	-2 -37 -11 -21
person	~ before:wizard	-50 -2 -1 -1
person	~ before:woman	25 -10 -9 -6
person	~ before:won	-49 55 60 -12
person	~ before:wonderful	-6 -43 -5 -6
person	~ before:work	-24 -13 -15 -10
person	~ before:worked	-42 -16 -24 -16
person	~ before:working	-15 -40 -18 -6
person	~ before:world	-11 -2 -3 -2
person	~ before:worth	-27 -9 50 -11
person	~ before:would	-31 -9 -8 -9
person	~ before:wouldn't	-40 23 -7 -5
person	~ before:writer	-18 32 66 -2
person	~ before:writers	-58 -8 -11 44
person	~ before:writing	-16 -5 7 -7
person	~ before:written	-23 -10 20 5
person	~ before:wrote	-23 -12 67 36
person	~ before:year	8 29 -9 -7
person	~ before:years	28 28 -9 -13
person	~ before:yet	-39 -7 -4 -10
person	~ before:you	-41 -9 -10 -10
person	~ before:young	-23 19 18 -12
person	~ before:your	0 -43 -24 -42
person	~ before:zealander	9 -9 -4 -8
person	~ before:–	5 -11 -12 -5
person	~ before:—	-130 -22 -14 -13
person	~ behind:!	80 -36 -17 -18
person	~ behind:"	-5 -15 -8 -7
person	~ behind:#	-24 -6 -11 -6
person	~ behind:$	-16 5 -13 -17
person	~ behind:'	-29 -15 -13 -12
person	~ behind:'d	24 -11 -14 -10
person	~ behind:'ll	-3 -19 -11 -9
person	~ behind:'re	55 -12 -35 -14
person	~ behind:'s	-26 -15 22 -5
person	~ behind:'ve	-83 -70 -61 -65
person	~ behind:(	23 -4 31 -12
person	~ behind:)	3 -15 -1 -13
person	~ behind:,	-3 -27 -15 -25
person	~ behind:-	11 -5 -26 -15
person	~ behind:.	-16 -29 -32 -29
person	~ behind::	-20 -2 -16 -14
person	~ behind:;	1 -5 16 22
person	~ behind:?	-28 -28 -15 -17
person	~ behind:C	39 -25 -16 -19
person	~ behind:F	-26 -16 -8 -28
person	~ behind:L	-27 5 -18 -5
person	~ behind:O	-36 6 -8 47
person	~ behind:P	-20 -20 -5 -3
person	~ behind:W	-15 4 -3 -9
person	~ behind:a	1 3 -9 -6
person	~ behind:aboard	-52 -5 -24 -17
person	~ behind:about	-40 17 -6 9
person	~ behind:above	-25 -9 -13 -18
person	~ behind:absent	53 -12 -10 -15
person	~ behind:academy	-15 31 -15 -15
person	~ behind:accepted	-40 -17 -8 -13
person	~ behind:acclaimed	-43 -25 -23 -11
person	~ behind:accuses	-25 -4 -5 -7
person	~ behind:achievement	-23 -25 -13 -20
person	~ behind:across	-1 -40 -21 -13
person	~ behind:acted	2 -6 -8 -4
person	~ behind:acting	-35 -11 -22 -5
person	~ behind:actor	36 5 16 -6
person	~ behind:actors	-44 -20 -28 -13
person	~ behind:actress	-16 -19 -12 -10
person	~ behind:actresses	-89 -13 -17 -15
person	~ behind:adapted	14 -16 112 -11
person	~ behind:added	16 -10 -12 -7
person	~ behind:adding	-2 -5 -3 -2
person	~ behind:addition	-55 -15 -4 -15
person	~ behind:admirers	-54 -28 -7 -16
person	~ behind:admitted	-35 -5 -12 -10
person	~ behind:adventurers	60 -24 -24 -22
person	~ behind:advertisement	-37 -10 -2 -19
person	~ behind:advice	-40 -7 -27 -10
person	~ behind:affection	-42 20 -5 -3
person	~ behind:aforementioned	125 -7 -7 -2
person	~ behind:after	-9 0 -22 -11
person	~ behind:again	50 44 8 -11
person	~ behind:against	-26 -28 -6 -3
person	~ behind:agency	-45 -7 -13 -6
person	~ behind:agent	-14 -9 -5 -10
person	~ behind:agreed	-55 -17 -13 -10
person	~ behind:ahead	0 -12 -16 -4
person	~ behind:ahuja	-29 -4 -5 -4
person	~ behind:aka	-84 -20 -23 -40
person	~ behind:all	-15 19 -13 -9
person	~ behind:allowed	42 -9 -11 -9
person	~ behind:along	10 -10 -16 39
person	~ behind:alongside	8 -10 -15 48
person	~ behind:aloud	-65 -10 -12 -9
person	~ behind:already	-18 -25 -17 -15
person	~ behind:also	-9 -8 12 -4
person	~ behind:although	51 -10 -12 -14
person	~ behind:alum	12 -2 -5 -16
person	~ behind:american	-51 34 21 -12
person	~ behind:among	0 31 46 53
person	~ behind:amuse	-43 -20 -53 -26
person	~ behind:an	-11 2 4 -7
person	~ behind:analyst	-81 -40 -5 -5
person	~ behind:and	4 -19 -10 1
person	~ behind:angels	-12 -33 36 -6
person	~ behind:anger	-20 5 -25 -7
person	~ behind:animated	-60 -16 -19 -13
person	~ behind:announced	-21 -12 -8 -8
person	~ behind:another	93 -30 -13 -7
person	~ behind:answer	-41 -24 -13 -19
person	~ behind:anti-religious	-34 -4 -5 -3
person	~ behind:anyone	-31 -4 -4 -16
person	~ behind:anyway	-35 -56 -48 -19
person	~ behind:apparently	-27 -20 -37 -11
person	~ behind:appear	-8 -22 -12 -13
person	~ behind:appearance	-70 -13 -12 -12
person	~ behind:appeared	82 -13 -17 -9
person	~ behind:appearing	-56 -5 -8 -3
person	~ behind:appears	16 -10 -11 -7
person	~ behind:approached	38 -21 -58 -15
person	~ behind:april	-32 -16 -14 -18
person	~ behind:are	-13 -9 -5 3
person	~ behind:aren't	33 -9 -9 -22
person	~ behind:around	-63 -21 -39 -10
person	~ behind:arranged	-26 -30 -18 -7
person	~ behind:arrest	-45 -17 -8 -6
person	~ behind:arrived	41 -7 -10 -7
person	~ behind:artist	23 -23 -10 -9
person	~ behind:as	25 -19 -16 -14
person	~ behind:ask	-40 -26 -12 -20
person	~ behind:asked	-28 -23 -14 -16
person	~ behind:asking	-20 -12 -14 -3
person	~ behind:asks	-24 -23 -7 -6
person	~ behind:assembled	-26 -10 -12 72
person	~ behind:assistant	-41 41 -20 -14
person	~ behind:at	7 -5 -3 -4
person	~ behind:attached	37 -45 -14 55
person	~ behind:attacked	-32 -11 -27 -5
person	~ behind:attempt	-74 -55 -34 -22
person	~ behind:attend	-31 57 -8 -20
person	~ behind:attended	-46 -5 -17 -19
person	~ behind:attention	-15 -22 -17 -5
person	~ behind:audience	-16 -3 -8 -6
person	~ behind:audiences	30 -8 -3 69
person	~ behind:audition	-7 -4 -5 -5
person	~ behind:australian	45 -17 55 -13
person	~ behind:author	-55 -24 -36 -6
person	~ behind:award	-52 50 -17 -11
person	~ behind:awards	-16 48 8 -9
person	~ behind:away	3 -8 -8 -11
person	~ behind:awful	-40 -4 -11 -5
person	~ behind:baby	-38 -19 -7 -3
person	~ behind:back	42 -13 -10 -13
person	~ behind:backing	51 -10 -14 -17
person	~ behind:bafta	34 -11 -16 -9
person	~ behind:ballet	-31 -30 -10 -13
person	~ behind:based	-43 68 70 -7
person	~ behind:bbc	-28 -8 -3 -5
person	~ behind:be	-30 6 -4 -3
person	~ behind:bear	-38 -5 -22 -26
person	~ behind:beautifully	-32 -13 -15 -14
person	~ behind:became	-59 -6 -3 -4
person	~ behind:because	-26 -22 -12 -11
person	~ behind:become	-23 -7 -9 -6
person	~ behind:been	-6 -15 -14 1
person	~ behind:before	-30 -21 22 -13
person	~ behind:began	-28 -24 -8 -7
person	~ behind:begin	-47 -8 -10 -13
person	~ behind:begun	0 -30 -42 -21
person	~ behind:behind	-44 12 -26 38
person	~ behind:being	61 -15 -22 -15
person	~ behind:best	0 21 -23 -10
person	~ behind:best-selling	-43 -33 21 -14
person	~ behind:better	-59 -17 -22 -27
person	~ behind:between	-56 -20 -18 -14
person	~ behind:bhai	1 -13 -3 -20
person	~ behind:bigger	77 -7 -49 -8
person	~ behind:biographer	-35 -4 -8 -21
person	~ behind:biologist	-45 -3 -10 -8
person	~ behind:black	-75 -64 15 -24
person	~ behind:blacklisted	-58 -19 -43 -5
person	~ behind:blew	-21 -15 -4 -1
person	~ behind:blues	-77 -24 -15 -12
person	~ behind:board	-31 41 -18 -16
person	~ behind:book	-40 -22 5 -12
person	~ behind:bookmakers	-38 -28 -19 -8
person	~ behind:books	-47 -20 -13 -6
person	~ behind:born	-39 -34 -15 -7
person	~ behind:botanist	-27 -18 -13 -12
person	~ behind:both	76 21 43 -64
person	~ behind:bothered	-14 -7 -16 -4
person	~ behind:bought	-13 -16 -24 -23
person	~ behind:box	60 -23 -18 -12
person	~ behind:boy	56 -27 -12 -11
person	~ behind:boys	90 -17 -26 -6
person	~ behind:bread	-37 -10 -2 -19
person	~ behind:bridgetothestars.net	-6 -3 -9 -6
person	~ behind:brief	-22 -22 -19 -9
person	~ behind:briefly	0 -16 -10 -5
person	~ behind:brings	26 -19 -4 -15
person	~ behind:british	-15 -24 56 -12
person	~ behind:broadcast	-12 -22 -32 -13
person	~ behind:brother	13 -47 -74 -14
person	~ behind:brought	-69 77 -13 -9
person	~ behind:builder	-29 -4 -5 -4
person	~ behind:built	-26 -54 -33 -13
person	~ behind:business	-29 -28 -12 -18
person	~ behind:busy	-71 -16 -15 -8
person	~ behind:but	-50 -8 -21 -17
person	~ behind:butted	-39 65 -24 -26
person	~ behind:buy	-46 -3 -5 -3
person	~ behind:by	-15 16 -11 -13
person	~ behind:call	-14 -6 -12 -11
person	~ behind:called	59 -19 -9 -8
person	~ behind:calligrapher	0 -7 -4 -3
person	~ behind:came	11 36 -14 -12
person	~ behind:camera	-28 -19 -10 57
person	~ behind:cameraman	-47 -34 54 -12
person	~ behind:camp	-25 -8 -10 -5
person	~ behind:can	-48 -16 -10 -8
person	~ behind:can't	20 -15 -8 -5
person	~ behind:cancelled	-27 -20 -22 -15
person	~ behind:candidates	-39 -31 -11 88
person	~ behind:cannot	-30 46 -15 -22
person	~ behind:caped	-14 -20 -19 -18
person	~ behind:captain	-97 -11 -4 -8
person	~ behind:career	-54 -5 -6 -8
person	~ behind:carpet	-11 -4 -4 -4
person	~ behind:case	66 -20 -32 -18
person	~ behind:cast	-9 -2 -12 -13
person	~ behind:cat	-73 -29 -6 -14
person	~ behind:catwalk	0 -38 -27 -34
person	~ behind:caught	-9 36 -31 -23
person	~ behind:cellist	-63 -27 -6 -11
person	~ behind:censorship	-31 -3 -2 -4
person	~ behind:ceremony	-43 -11 -9 -15
person	~ behind:certain	17 -9 -22 -28
person	~ behind:chair	-66 -16 -36 -32
person	~ behind:chairs	-31 -3 -2 -4
person	~ behind:champion	-1 -4 -8 -3
person	~ behind:change	-65 -52 57 -37
person	~ behind:character	-22 33 34 -9
person	~ behind:charge	-19 43 -15 -15
person	~ behind:cheaper	-19 -3 -2 -2
person	~ behind:child	85 -27 -8 -8
person	~ behind:children	-47 -13 -21 -13
person	~ behind:choice	-94 -19 -13 -22
person	~ behind:chose	-3 -26 -9 -2
person	~ behind:chosen	45 -20 -19 -10
person	~ behind:christian	-32 -11 -27 -5
person	~ behind:cinema	12 -12 -18 -11
person	~ behind:cinemas	-11 -8 -17 -9
person	~ behind:cited	92 -22 -32 -21
person	~ behind:clerk	43 -15 -8 -21
person	~ behind:climbs	-16 -11 -6 -5
person	~ behind:closed	-35 -17 -11 -22
person	~ behind:clothes	-52 -34 -25 -15
person	~ behind:co-producer	-62 -46 -16 -19
person	~ behind:co-star	29 -12 -11 -9
person	~ behind:co-writer	-49 -14 74 -11
person	~ behind:co-wrote	28 43 19 -10
person	~ behind:coach	15 -10 -16 -7
person	~ behind:coaches	28 -15 -11 -11
person	~ behind:coast	38 -66 -24 -8
person	~ behind:coffee	-21 -2 -6 -3
person	~ behind:coffin	-29 -4 -5 -4
person	~ behind:collaborated	-39 -18 55 -22
person	~ behind:collected	-32 64 -10 -17
person	~ behind:college	45 -11 -23 -6
person	~ behind:come	-89 -19 -2 -10
person	~ behind:comedies	1 -11 -4 -18
person	~ behind:comedy	-30 24 27 -15
person	~ behind:comes	-16 -9 -5 -10
person	~ behind:comic	-16 -5 7 -7
person	~ behind:comment	-9 -12 -34 -3
person	~ behind:commentary	-76 0 -19 -13
person	~ behind:company	-20 28 -14 -13
person	~ behind:complete	-54 -48 -19 -13
person	~ behind:completed	-19 -23 -5 -8
person	~ behind:composer	-42 -14 -12 -3
person	~ behind:confirmed	-71 48 -14 -9
person	~ behind:consecutive	-34 -28 -12 -6
person	~ behind:considered	-57 78 -10 40
person	~ behind:considering	26 -39 -8 -4
person	~ behind:contacted	-8 -17 -12 -6
person	~ behind:continue	-27 -92 -7 -13
person	~ behind:continues	-13 -8 -6 1
person	~ behind:contributed	-25 -14 -26 -8
person	~ behind:convict	49 -3 -3 -4
person	~ behind:convinced	-22 -8 -26 -21
person	~ behind:cop	4 -11 -13 -8
person	~ behind:copy	-35 -54 -37 -36
person	~ behind:costume	-31 -16 -8 -6
person	~ behind:could	25 -16 2 25
person	~ behind:couldn't	-32 -19 -9 -8
person	~ behind:count	42 -7 -22 -18
person	~ behind:country	-7 -32 -9 -6
person	~ behind:couple	57 -8 -17 -12
person	~ behind:courted	19 -29 -49 -33
person	~ behind:cousins	96 -27 -47 -41
person	~ behind:created	30 -16 -18 -10
person	~ behind:creative	-6 -21 -13 -20
person	~ behind:creator	-68 -12 -5 -9
person	~ behind:creature	-79 -2 -26 -8
person	~ behind:credit	-118 -23 125 -12
person	~ behind:credits	-44 -55 -21 -5
person	~ behind:creepy	11 -9 -4 -4
person	~ behind:crew	-22 -9 -10 53
person	~ behind:crowd	-16 -17 -8 -6
person	~ behind:crusader	-14 -20 -19 -18
person	~ behind:currently	-64 -14 65 -39
person	~ behind:cut	-21 -21 -13 -12
person	~ behind:danced	-24 -6 -15 -5
person	~ behind:dances	-26 -30 -18 -7
person	~ behind:danish	-48 -31 -21 -13
person	~ behind:date	-20 -12 -12 -13
person	~ behind:daughter	17 -14 -10 -11
person	~ behind:daughters	-30 -9 -19 -11
person	~ behind:day	-56 -11 -13 -12
person	~ behind:days	18 -13 -8 68
person	~ behind:dead	37 -11 -10 -7
person	~ behind:deal	-42 -9 -17 -11
person	~ behind:dealer	-55 -26 -14 -12
person	~ behind:death	-33 -13 -32 -16
person	~ behind:debut	-54 18 -32 -21
person	~ behind:decision	-88 -46 -9 77
person	~ behind:declined	-28 -14 -11 -16
person	~ behind:deli	-23 -10 -3 -6
person	~ behind:denied	-42 -16 -13 -10
person	~ behind:describe	15 -19 -19 -10
person	~ behind:described	-48 50 74 -13
person	~ behind:desire	-34 -6 -27 -9
person	~ behind:detective	6 -14 -10 -11
person	~ behind:dialogue	-44 -28 -14 -3
person	~ behind:dialogues	-16 -13 17 -14
person	~ behind:diamond	-64 -4 -5 -6
person	~ behind:did	-6 10 -1 -12
person	~ behind:died	-45 -18 -20 -10
person	~ behind:different	-50 37 -18 -11
person	~ behind:direct	-29 39 -8 -18
person	~ behind:directed	-16 60 26 19
person	~ behind:directing	-38 50 28 -14
person	~ behind:director	-37 53 5 -13
person	~ behind:director's	-61 110 -20 -12
person	~ behind:directs	-27 24 -48 -16
person	~ behind:disease	-4 -8 -8 -12
person	~ behind:disliked	-53 -26 0 -20
person	~ behind:distributor	-11 -24 -22 27
person	~ behind:diving	15 -21 -7 -3
person	~ behind:do	17 -19 -10 -12
person	~ behind:doctor	-25 -8 -10 -5
person	~ behind:documentaries	-24 35 -11 -11
person	~ behind:documentary	-74 -37 -34 -22
person	~ behind:does	-3 -11 -12 -10
person	~ behind:doesn't	-65 -12 -20 -9
person	~ behind:doing	-35 -9 -6 34
person	~ behind:domineering	-42 -57 -37 -26
person	~ behind:don't	-12 -5 -2 -5
person	~ behind:done	-61 -22 -17 -13
person	~ behind:donning	-23 -3 -4 -4
person	~ behind:door	78 -22 -12 -46
person	~ behind:down	0 -12 -13 -11
person	~ behind:drama	-56 -11 -14 -12
person	~ behind:draughtsman	0 -7 -4 -3
person	~ behind:driver	-21 -42 62 -15
person	~ behind:drug	-55 -26 -14 -12
person	~ behind:drunk	-29 -4 -5 -4
person	~ behind:due	-31 -19 -13 -11
person	~ behind:during	-19 -57 -17 -11
person	~ behind:dutch	-20 5 -25 -7
person	~ behind:each	-73 -37 -50 -40
person	~ behind:earlier	39 34 21 85
person	~ behind:early	-76 -21 -6 -12
person	~ behind:earned	19 14 -12 -9
person	~ behind:editor	-57 56 -10 -9
person	~ behind:efforts	-11 -14 -18 -6
person	~ behind:egyptian	-6 -7 -20 -3
person	~ behind:either	-25 -8 -4 -7
person	~ behind:elements	-24 -10 0 -3
person	~ behind:else	-40 -14 -11 -8
person	~ behind:elsewhere	-89 -15 -23 -7
person	~ behind:encased	-12 -33 36 -6
person	~ behind:ending	-65 -52 57 -37
person	~ behind:enemy	-14 -5 -6 -5
person	~ behind:engineering	-35 -33 -12 -5
person	~ behind:english	-46 -15 -13 -14
person	~ behind:english-language	-20 -20 -5 -42
person	~ behind:enough	-27 -8 -19 -16
person	~ behind:entitled	-17 -10 -13 -2
person	~ behind:episode	-34 -12 -7 -13
person	~ behind:equivalent	-11 -2 -3 -2
person	~ behind:established	-44 -6 -5 -6
person	~ behind:even	-49 -29 -24 -14
person	~ behind:every	-71 -27 -23 -11
person	~ behind:everyone	-42 -14 -12 -3
person	~ behind:everything	0 -14 -11 -7
person	~ behind:evil	-69 -8 -4 -2
person	~ behind:executive	-33 19 -11 77
person	~ behind:expected	12 -15 -12 -13
person	~ behind:expecting	-42 -29 -12 -14
person	~ behind:expert	-53 -10 -8 -9
person	~ behind:explained	-27 -3 -7 -19
person	~ behind:eyes	68 -17 -7 33
person	~ behind:eyeshade	-80 -26 -12 -10
person	~ behind:failed	-52 -13 75 -3
person	~ behind:fair	-27 -8 -19 -16
person	~ behind:fall	-73 52 -37 -15
person	~ behind:fallen	-12 -33 36 -6
person	~ behind:falls	75 -9 -12 -15
person	~ behind:familiar	45 -28 -25 -18
person	~ behind:family	-39 -15 -9 -9
person	~ behind:famous	-14 -38 -15 -11
person	~ behind:fan	-40 -18 -7 -8
person	~ behind:fans	-58 -38 -13 -21
person	~ behind:fantasy	-83 63 -56 -27
person	~ behind:farmer's	34 -30 -8 -12
person	~ behind:fashion	15 -28 -19 -10
person	~ behind:father	28 -13 14 -12
person	~ behind:father-in-law	47 -15 -7 -28
person	~ behind:favourite	-35 -12 -9 -13
person	~ behind:feature	-54 65 56 -13
person	~ behind:features	-44 -14 -25 -15
person	~ behind:february	-42 -9 -12 -8
person	~ behind:fee	-28 -14 -11 -20
person	~ behind:fees	-13 -8 -6 1
person	~ behind:felesége	-15 -7 37 -11
person	~ behind:fellow	-63 -48 -7 77
person	~ behind:female	34 -29 -19 -34
person	~ behind:festival	72 -29 -9 -14
person	~ behind:few	73 -12 -13 -10
person	~ behind:fiction	-25 37 -40 -14
person	~ behind:filed	-21 -16 -8 -6
person	~ behind:film	-11 16 -15 -13
person	~ behind:film-maker	-13 43 -11 -16
person	~ behind:filmed	23 65 -21 -12
person	~ behind:filming	-11 -14 -18 -18
person	~ behind:films	9 79 -22 -11
person	~ behind:final	-39 37 -11 -8
person	~ behind:finale	-11 -36 -19 -14
person	~ behind:finalist	0 -6 -3 -3
person	~ behind:find	-16 -10 -11 -18
person	~ behind:finds	35 -11 -13 -7
person	~ behind:fined	-15 -5 -12 -3
person	~ behind:finished	-66 -7 -3 -16
person	~ behind:firm	-16 -14 -11 -11
person	~ behind:first	-3 19 29 -10
person	~ behind:fish	-2 -6 -4 -6
person	~ behind:fitted	3 -4 -6 -9
person	~ behind:five	-23 -18 -19 65
person	~ behind:flat	-39 69 -14 -4
person	~ behind:flight	70 -17 -6 -13
person	~ behind:flings	-21 -2 -6 -3
person	~ behind:floating	-16 -19 -13 -9
person	~ behind:florist	21 -6 -21 -6
person	~ behind:fly	-20 -6 -4 -7
person	~ behind:follow	-7 -1 -10 -11
person	~ behind:follows	-41 -7 -24 -6
person	~ behind:foot	0 -5 -2 -8
person	~ behind:for	-8 -22 9 14
person	~ behind:force	-51 -7 -4 -6
person	~ behind:former	-30 -19 -13 -11
person	~ behind:forms	1 -12 -8 -4
person	~ behind:found	-17 -7 -13 -11
person	~ behind:founded	-41 -9 -19 -25
person	~ behind:four	-30 -39 -15 -15
person	~ behind:fourth	-55 23 -11 -8
person	~ behind:french	-33 -16 -9 -14
person	~ behind:fresh	-79 -27 -7 -5
person	~ behind:friday	52 14 -28 -6
person	~ behind:friend	-20 -12 -15 -16
person	~ behind:friends	73 -10 -12 -14
person	~ behind:from	0 30 23 -13
person	~ behind:fun	-17 36 -26 -9
person	~ behind:funniest	-28 -50 -66 -13
person	~ behind:funny	24 -24 -7 -7
person	~ behind:gambler	56 -24 -8 -9
person	~ behind:gang	25 -7 -7 -11
person	~ behind:gave	-25 -10 -10 -7
person	~ behind:get	-61 -12 -13 -9
person	~ behind:gets	114 -35 -11 -11
person	~ behind:ghost	13 -11 -17 -14
person	~ behind:girl	56 46 -11 -14
person	~ behind:girlfriend	25 -4 -5 -19
person	~ behind:girlfriends	-20 -1 -23 -9
person	~ behind:give	-75 -24 -13 -14
person	~ behind:given	-47 -26 -20 -7
person	~ behind:gives	-38 -29 -12 -40
person	~ behind:glass	16 -14 -8 -17
person	~ behind:globe	-29 -20 -31 -3
person	~ behind:gloriously	-39 -16 -14 -12
person	~ behind:glory	-15 -22 -17 -5
person	~ behind:gloves	-23 -3 -4 -4
person	~ behind:go	-24 -16 -9 63
person	~ behind:goes	-2 -17 -20 -8
person	~ behind:going	21 -14 -13 -16
person	~ behind:golden	63 -22 -18 -6
person	~ behind:gone	-29 -6 27 -15
person	~ behind:gorillas	-34 -9 -18 -9
person	~ behind:got	-38 -18 36 -13
person	~ behind:grandchildren	-30 -37 -17 -17
person	~ behind:great	-34 -21 -11 -6
person	~ behind:greatest	-6 -21 -13 -20
person	~ behind:grew	-36 -12 -10 -13
person	~ behind:grins	-22 -4 -3 -2
person	~ behind:group	-51 65 -22 -13
person	~ behind:grow	52 -13 -16 -13
person	~ behind:guest	-81 -11 -5 -7
person	~ behind:guy	-25 -4 -8 -6
person	~ behind:guys	-62 -49 -9 -4
person	~ behind:had	-57 -12 -11 25
person	~ behind:hadn't	-22 -23 -12 -30
person	~ behind:hand	-83 -70 -61 -65
person	~ behind:hands	-72 62 -8 -8
person	~ behind:has	0 -1 -18 -12
person	~ behind:hasn't	-52 -31 -16 -16
person	~ behind:hats	-30 -18 -36 -23
person	~ behind:have	16 -21 43 -9
person	~ behind:having	-29 -17 -6 -15
person	~ behind:he	-13 -7 18 -6
person	~ behind:head	-60 -13 -44 -12
person	~ behind:headed	-51 45 -16 -5
person	~ behind:headlines	-6 -6 -5 0
person	~ behind:hear	-35 -9 -10 -8
person	~ behind:heard	17 -8 -4 -14
person	~ behind:hearing	12 -17 -13 -6
person	~ behind:heart	-52 -11 -10 -9
person	~ behind:helmet	15 -21 -7 -3
person	~ behind:help	-10 -32 34 -10
person	~ behind:her	-13 -19 4 -8
person	~ behind:here	-14 -17 -13 -17
person	~ behind:hero	21 -11 -7 -9
person	~ behind:hero's	73 -16 -27 -9
person	~ behind:herself	-45 -28 -65 -12
person	~ behind:him	-3 -13 -13 5
person	~ behind:himself	13 -15 14 -10
person	~ behind:hinting	-22 -4 -3 -2
person	~ behind:hired	-35 -12 -6 -9
person	~ behind:his	-21 -15 -1 0
person	~ behind:hit	-30 -12 70 -10
person	~ behind:hobbit	-74 -16 -9 -4
person	~ behind:home	-12 -19 -15 80
person	~ behind:homebodies	-83 -29 -6 -27
person	~ behind:honorary	-43 -17 -26 -6
person	~ behind:honoured	-65 -31 95 -13
person	~ behind:honours	-39 -15 -9 -4
person	~ behind:hope	-56 -40 -37 -15
person	~ behind:horror	-88 -50 -17 -12
person	~ behind:horses	-39 -11 -15 -14
person	~ behind:hospital	-73 -16 -13 -9
person	~ behind:host	-43 -24 -16 -20
person	~ behind:hosting	-33 -9 -21 -20
person	~ behind:hotel	24 -12 -13 -7
person	~ behind:house	-55 -30 -5 -5
person	~ behind:household	-45 -16 -9 -2
person	~ behind:how	-70 -19 -11 -11
person	~ behind:hung	-26 -50 -9 -17
person	~ behind:hungarian	-22 -3 84 -6
person	~ behind:husband	34 -52 7 45
person	~ behind:i	-18 -36 -11 -11
person	~ behind:idea	-16 -21 -16 -15
person	~ behind:if	-66 -36 -24 -16
person	~ behind:ill	-52 -46 -19 -32
person	~ behind:improvised	-26 -14 -10 -5
person	~ behind:in	4 8 -24 -17
person	~ behind:include	14 18 -25 -12
person	~ behind:includes	5 -12 -24 -7
person	~ behind:including	-29 -4 -9 -3
person	~ behind:indian	-22 -19 -6 -3
person	~ behind:instead	75 -25 -23 -33
person	~ behind:international	-59 -23 -16 -11
person	~ behind:interviewer	-40 -4 -11 -5
person	~ behind:interviews	-8 -18 -11 -2
person	~ behind:into	-28 -18 -12 -12
person	~ behind:intrigued	-47 -21 -14 -8
person	~ behind:introduced	31 -31 -24 -13
person	~ behind:involved	-36 -14 -7 -7
person	~ behind:irish	-58 -6 -10 -8
person	~ behind:is	17 2 1 4
person	~ behind:island	-4 -8 -5 -8
person	~ behind:isn't	-73 -7 -25 -24
person	~ behind:it	18 -4 -13 4
person	~ behind:its	-2 1 -11 -9
person	~ behind:january	-17 -16 -30 -25
person	~ behind:japanese	46 -63 -38 -15
person	~ behind:job	-57 -20 -43 -4
person	~ behind:join	92 -9 -5 -4
person	~ behind:joined	79 -19 -20 -12
person	~ behind:joining	-110 -6 -9 -8
person	~ behind:joins	-25 -13 -25 -7
person	~ behind:joked	71 -14 -10 -8
person	~ behind:jokes	8 -6 -8 -5
person	~ behind:journal	-22 -19 -6 -3
person	~ behind:journalist	69 -11 -10 -13
person	~ behind:july	-35 -26 -3 -7
person	~ behind:just	-18 -13 10 -6
person	~ behind:keeper's	-23 -3 -4 -4
person	~ behind:keeping	-46 -13 -16 -18
person	~ behind:keeps	-58 -9 -5 -7
person	~ behind:kept	57 -21 -12 -11
person	~ behind:kettle	-23 -3 -5 -4
person	~ behind:kicked	-21 -17 -21 -12
person	~ behind:kid	-75 -6 -6 -10
person	~ behind:killed	39 -17 -4 -6
person	~ behind:killer	9 -10 -5 -4
person	~ behind:kilos	-22 -13 -13 -34
person	~ behind:knew	-28 -15 -14 -7
person	~ behind:know	33 -22 -22 -12
person	~ behind:known	48 -33 -14 -12
person	~ behind:label	-9 -11 -11 -90
person	~ behind:lady	-28 -5 -8 -5
person	~ behind:languages	-17 -34 -18 -5
person	~ behind:lasers	11 -9 -4 -4
person	~ behind:last	-68 -3 -13 -9
person	~ behind:late	-59 -17 -9 -8
person	~ behind:later	-26 -15 -12 -22
person	~ behind:latest	-69 -15 -34 -8
person	~ behind:latex	-9 -16 -6 -1
person	~ behind:latter	112 -18 0 25
person	~ behind:lawyer	8 -35 -15 -18
person	~ behind:lead	33 -17 -11 -14
person	~ behind:leading	64 -9 -10 -12
person	~ behind:learned	-40 -6 -25 -11
person	~ behind:least	-21 -17 -12 -16
person	~ behind:leave	52 -18 -13 -5
person	~ behind:leaves	-44 -36 -8 -8
person	~ behind:leaving	12 -13 37 -9
person	~ behind:led	-17 -57 -14 -7
person	~ behind:left	-77 -65 -11 -16
person	~ behind:lens	-22 -4 -3 -2
person	~ behind:lent	-44 -39 -17 -22
person	~ behind:less	56 -49 37 -9
person	~ behind:licence	-39 -55 -17 -7
person	~ behind:licks	33 -24 -17 -7
person	~ behind:life	9 -9 -10 -14
person	~ behind:lifetime	-23 -25 -13 -20
person	~ behind:lift	-28 -5 -8 -5
person	~ behind:like	-32 31 -15 -25
person	~ behind:liked	-45 -15 -13 -19
person	~ behind:line	-59 -13 -14 -12
person	~ behind:lined	9 -11 -5 -4
person	~ behind:linked	3 -13 -13 -18
person	~ behind:lion	74 -41 -7 -4
person	~ behind:list	-24 -18 -9 -6
person	~ behind:listed	-21 -8 -41 34
person	~ behind:lists	-71 -31 -27 -39
person	~ behind:little	23 -13 -12 -17
person	~ behind:local	-55 -23 -3 -6
person	~ behind:lonely	-23 -3 -5 -4
person	~ behind:long	-63 -11 -12 -10
person	~ behind:long-running	-39 -20 -14 -9
person	~ behind:long-term	-28 -16 -4 -2
person	~ behind:longer	-36 -14 -7 -7
person	~ behind:looked	-28 19 -17 -8
person	~ behind:looking	1 -7 -7 -12
person	~ behind:looks	-49 -3 -5 -8
person	~ behind:lose	-34 -23 -9 -7
person	~ behind:loses	75 -12 -5 -5
person	~ behind:lost	21 57 -11 -8
person	~ behind:lot	-49 -33 -6 -5
person	~ behind:love	-89 -18 -13 -12
person	~ behind:lovely	-80 -37 -20 -18
person	~ behind:ludacris	12 -7 -13 -36
person	~ behind:lump	-41 -8 -22 -15
person	~ behind:made	-25 11 -16 -11
person	~ behind:magazine	-35 -41 -30 -27
person	~ behind:magnate	-74 -2 -2 -8
person	~ behind:main	-61 -9 -4 -6
person	~ behind:major	-46 -17 -20 -13
person	~ behind:make	-15 -11 -10 -15
person	~ behind:maker	-35 78 -15 -5
person	~ behind:makes	-105 -20 -10 -8
person	~ behind:making	-44 -29 -9 -18
person	~ behind:mammoth	52 -10 -6 -10
person	~ behind:mammoths	51 -26 -4 -8
person	~ behind:man	46 -21 -14 -11
person	~ behind:manager	0 -28 -22 -4
person	~ behind:many	-48 -4 -11 -12
person	~ behind:march	35 63 -46 -24
person	~ behind:marine	-14 -15 -14 -15
person	~ behind:married	-69 -17 8 -14
person	~ behind:marshal	-57 -4 -3 -7
person	~ behind:masked	63 -10 -8 -8
person	~ behind:mastermind	-16 -14 -6 -6
person	~ behind:may	-19 20 -10 -16
person	~ behind:me	-68 -35 -13 -15
person	~ behind:meant	-2 -62 -26 -6
person	~ behind:meanwhile	-20 -20 -5 -42
person	~ behind:members	-138 6 -14 -15
person	~ behind:men	100 -8 -10 -27
person	~ behind:mentioned	-18 -12 -17 -15
person	~ behind:met	-22 -7 -26 -5
person	~ behind:might	44 -45 -15 -17
person	~ behind:million	-55 -24 -26 -28
person	~ behind:millionaire	-68 -5 -8 -4
person	~ behind:mince	-30 -18 -36 -23
person	~ behind:mind	-53 -8 -17 -11
person	~ behind:miner	-3 -2 10 -1
person	~ behind:minister	-56 -31 -12 -14
person	~ behind:minutes	43 -16 -25 -20
person	~ behind:miss	0 -6 -3 -3
person	~ behind:missed	-20 -11 -11 -10
person	~ behind:mission	-45 0 -7 -5
person	~ behind:mistakes	34 -30 -8 -12
person	~ behind:mistaking	-29 -4 -5 -4
person	~ behind:mistress	71 -12 -31 -17
person	~ behind:money	-32 -17 -16 -10
person	~ behind:month	-17 -33 -19 -13
person	~ behind:months	-38 -7 -1 -12
person	~ behind:more	34 -2 -19 27
person	~ behind:most	-74 70 79 -13
person	~ behind:mostly	51 -35 -8 -10
person	~ behind:mother	-24 -8 -9 -8
person	~ behind:motor	-85 -16 -6 -6
person	~ behind:movements	23 -20 -22 -13
person	~ behind:movie	-56 63 -8 -25
person	~ behind:mr	-17 -23 -64 -27
person	~ behind:much	-74 -9 -7 -12
person	~ behind:mud	-26 -16 -7 -18
person	~ behind:multi-storeys	0 -4 -8 -4
person	~ behind:munna	1 -13 -3 -20
person	~ behind:music	16 -12 -13 -10
person	~ behind:my	-12 -21 -11 -9
person	~ behind:nagykövet	-15 -7 37 -11
person	~ behind:name	-1 -14 -12 -11
person	~ behind:named	32 2 -21 -14
person	~ behind:near	-71 -7 -10 -14
person	~ behind:needed	-14 -8 -8 -19
person	~ behind:negotiations	93 -12 -14 -13
person	~ behind:neighbour	-26 -28 -6 -3
person	~ behind:neighbours	-83 -29 -6 -27
person	~ behind:nephew	-104 -28 -34 -17
person	~ behind:never	9 -19 -9 -7
person	~ behind:new	106 15 -14 -13
person	~ behind:newcomer	13 -30 -10 -13
person	~ behind:news	-44 -5 -9 -4
person	~ behind:newspaper	-12 -7 -11 -8
person	~ behind:next	-19 -19 -14 -15
person	~ behind:no	23 -15 -14 19
person	~ behind:nobody	14 -38 -10 -11
person	~ behind:nominated	44 13 39 -22
person	~ behind:not	-25 -4 -9 -5
person	~ behind:notes	-23 -20 -8 -4
person	~ behind:nothing	-41 -16 -15 -13
person	~ behind:novel	-25 -21 -8 8
person	~ behind:novelist	47 -3 -10 -15
person	~ behind:novels	31 -14 -10 -10
person	~ behind:now	-47 170 -16 -13
person	~ behind:number	53 -6 -8 -9
person	~ behind:numbers	-21 -16 -8 -6
person	~ behind:of	-8 7 -5 -6
person	~ behind:off	25 -12 -11 -8
person	~ behind:offered	25 -11 -14 -14
person	~ behind:office	-15 -13 -9 -11
person	~ behind:official	-36 -10 -3 -2
person	~ behind:oiled	-83 -26 -37 -34
person	~ behind:old	25 2 -14 -16
person	~ behind:older	21 -9 -8 -13
person	~ behind:on	-29 7 -6 -8
person	~ behind:once	29 -18 3 -12
person	~ behind:one	39 -1 -16 32
person	~ behind:only	7 -75 -19 -17
person	~ behind:open	-24 -8 30 -7
person	~ behind:opened	50 0 -19 -8
person	~ behind:opens	-61 -26 -14 -13
person	~ behind:opponent	29 -5 -7 -9
person	~ behind:opposite	38 -12 -16 -11
person	~ behind:or	-24 -13 -9 -9
person	~ behind:organisations	-17 -10 -13 -2
person	~ behind:original	-18 -11 -30 28
person	~ behind:oscar	24 -1 50 -14
person	~ behind:other	-55 32 52 -11
person	~ behind:otherwise	-34 -6 -5 -10
person	~ behind:ought	-64 -15 -10 -10
person	~ behind:our	-18 15 -9 -6
person	~ behind:out	-35 30 -13 -12
person	~ behind:outing	-12 54 -31 -34
person	~ behind:outside	-7 -37 -7 -5
person	~ behind:over	16 -16 -10 -9
person	~ behind:oversee	-45 -26 -20 -35
person	~ behind:own	-37 16 12 -14
person	~ behind:owner	-22 -11 -5 -9
person	~ behind:pack	-44 -24 -18 -20
person	~ behind:page	-68 -25 -5 -20
person	~ behind:painted	-49 -34 -29 -30
person	~ behind:pair	-41 -12 -3 -2
person	~ behind:parents	12 -10 -12 -18
person	~ behind:parson	27 42 -9 -7
person	~ behind:part	28 -12 -13 -11
person	~ behind:partly	-37 21 -11 -7
person	~ behind:partner	-8 -5 -12 -30
person	~ behind:partners	-44 -17 -6 -24
person	~ behind:parts	34 -13 -8 -11
person	~ behind:passed	-71 -12 -13 -14
person	~ behind:passing	-42 -13 -16 -6
person	~ behind:past	-23 -39 -37 -41
person	~ behind:patient	-93 -9 -9 -7
person	~ behind:pause	-48 -26 -27 -25
person	~ behind:pay	-9 -15 -4 38
person	~ behind:people	-27 -11 -5 -18
person	~ behind:people's	-35 -11 -19 -23
person	~ behind:per	23 -21 -12 -11
person	~ behind:performance	50 -19 -14 -11
person	~ behind:period	-22 -49 -14 -4
person	~ behind:permission	-30 -38 -10 -5
person	~ behind:photographed	7 -7 -13 -7
person	~ behind:physics	-33 -6 -32 -42
person	~ behind:pick	-19 -12 -11 -13
person	~ behind:picture	-41 86 -13 -11
person	~ behind:pictures	-31 -29 -7 -9
person	~ behind:piece	-10 0 -6 -4
person	~ behind:pieces	-39 65 -24 -26
person	~ behind:pierogi	-13 -3 -6 -17
person	~ behind:pilot	74 -33 -16 -18
person	~ behind:pirated	-32 -16 -14 -18
person	~ behind:place	-19 -54 -18 -52
person	~ behind:play	28 -13 -1 -12
person	~ behind:played	-2 -11 -13 -11
person	~ behind:players	112 -10 -7 -12
person	~ behind:playing	48 -9 -12 -7
person	~ behind:plays	5 -12 -11 -8
person	~ behind:playwright	-45 57 30 82
person	~ behind:poets	-7 -10 -6 -10
person	~ behind:point	42 -28 -23 -13
person	~ behind:pointed	-21 -8 -21 -6
person	~ behind:policeman	-2 -28 -7 -19
person	~ behind:polished	-56 -4 -8 -2
person	~ behind:poor	-21 -8 -21 -6
person	~ behind:popped	-55 -32 -7 -3
person	~ behind:portions	-17 -9 -27 -40
person	~ behind:portrayed	-69 -12 -11 -8
person	~ behind:post	-11 -12 -6 -17
person	~ behind:postcard	-22 -82 -11 -4
person	~ behind:postman	-87 56 72 -10
person	~ behind:pot	-21 -2 -6 -3
person	~ behind:pounds	-26 -14 -10 -5
person	~ behind:premiere	0 -20 -30 -13
person	~ behind:prepared	-25 -15 37 42
person	~ behind:presented	19 -60 -16 -2
person	~ behind:presenting	-31 -19 -10 -23
person	~ behind:press	29 -12 -6 -6
person	~ behind:previous	-11 -3 -23 17
person	~ behind:previously	-15 71 -23 -9
person	~ behind:priest	29 -38 -21 -11
person	~ behind:prime	-56 -31 -12 -14
person	~ behind:prince	-55 -2 -12 -15
person	~ behind:prison	12 -81 -8 -7
person	~ behind:private	-17 -4 -4 -2
person	~ behind:prize	-40 -17 58 -15
person	~ behind:produce	-20 -61 -22 120
person	~ behind:produced	-29 -52 -17 81
person	~ behind:producer	-43 7 1 89
person	~ behind:producers	-43 -12 -13 149
person	~ behind:produces	-43 -9 -9 96
person	~ behind:producing	-32 -12 -13 75
person	~ behind:production	53 68 -16 -27
person	~ behind:professor	16 -10 -13 -34
person	~ behind:project	-42 -10 -9 -8
person	~ behind:prominent	-21 -32 -26 -18
person	~ behind:promised	-17 44 -20 -9
person	~ behind:prospect	-47 -21 -14 -8
person	~ behind:provide	50 -21 -9 -10
person	~ behind:provided	23 -20 -22 -13
person	~ behind:psychologist	27 -18 -6 -9
person	~ behind:published	-20 -13 -10 -8
person	~ behind:pulitzer	-23 -22 28 -11
person	~ behind:pulled	-45 -4 -8 -9
person	~ behind:put	-19 -18 15 96
person	~ behind:puts	50 -15 -7 -19
person	~ behind:quarantined	-24 -3 -7 -9
person	~ behind:queen	-12 -53 -12 -5
person	~ behind:questions	-37 -28 -17 -29
person	~ behind:quickly	-37 -38 -4 -4
person	~ behind:quiet	-46 -13 -5 -7
person	~ behind:quit	0 -5 -13 -18
person	~ behind:racers	103 -56 -24 -43
person	~ behind:racing	-40 -24 -11 -5
person	~ behind:radio	0 -12 -3 -5
person	~ behind:ran	-48 52 -17 -16
person	~ behind:ranch	-78 53 -70 -25
person	~ behind:rank	-23 -19 -4 -4
person	~ behind:rapper	-101 -19 -9 -8
person	~ behind:re-record	-51 -15 -7 -10
person	~ behind:reached	-35 -28 -21 -32
person	~ behind:reaches	-59 -3 -22 -35
person	~ behind:reacted	-20 5 -25 -7
person	~ behind:reading	-65 -10 -12 -9
person	~ behind:real	-57 -8 -14 -14
person	~ behind:real-life	-9 -13 -10 -8
person	~ behind:reason	-35 -33 -9 -24
person	~ behind:rebels	143 -5 -6 -6
person	~ behind:recalled	-32 -13 -12 -9
person	~ behind:received	-37 -14 -13 -13
person	~ behind:recent	-70 68 -13 -10
person	~ behind:recently	-82 -48 -8 -8
person	~ behind:recommended	-61 -36 -24 -32
person	~ behind:record	-59 -18 -26 -14
person	~ behind:recorded	-18 18 -25 -19
person	~ behind:red	-11 -4 -4 -4
person	~ behind:refused	-17 -22 -9 -11
person	~ behind:regular	-40 -18 -11 -22
person	~ behind:rehearsal	-33 -12 -23 -62
person	~ behind:relationship	-48 -10 -6 -9
person	~ behind:release	-57 26 -16 -15
person	~ behind:released	-43 69 -17 -13
person	~ behind:remain	-26 -26 -15 -64
person	~ behind:remarked	-40 -14 -11 -8
person	~ behind:remembered	-54 -13 -13 -9
person	~ behind:repeat	94 -16 -13 -9
person	~ behind:repeatedly	-48 -14 -14 -8
person	~ behind:replaced	-35 -12 -11 -7
person	~ behind:replaces	-30 0 -17 -10
person	~ behind:report	-13 -25 -18 -5
person	~ behind:reported	-27 -9 -9 -12
person	~ behind:reporters	56 -6 -9 -8
person	~ behind:reports	20 -16 -12 -12
person	~ behind:repped	-48 -32 -11 -14
person	~ behind:reprises	23 -14 -10 -3
person	~ behind:responsible	-91 -31 47 -35
person	~ behind:retired	0 -12 64 -10
person	~ behind:return	-4 -7 -6 -13
person	~ behind:returned	-8 -13 -21 100
person	~ behind:returning	-70 -3 -4 -9
person	~ behind:returns	-66 -14 -7 -15
person	~ behind:reveal	23 -21 -12 -11
person	~ behind:revealed	-51 -43 -18 -54
person	~ behind:reviewed	-32 -16 -14 -18
person	~ behind:revived	0 -12 -6 -3
person	~ behind:rhymed	-23 -7 -7 -9
person	~ behind:ribbons	-41 -21 -17 -9
person	~ behind:right	-41 -56 -25 -6
person	~ behind:rights	-15 -18 -51 128
person	~ behind:ringlets	-10 -6 -7 -8
person	~ behind:rival	-101 72 -35 -11
person	~ behind:rock	-12 -33 36 -6
person	~ behind:role	34 -3 -14 -10
person	~ behind:roles	67 -12 -20 -10
person	~ behind:romance	-29 -66 -41 -22
person	~ behind:room	-21 -5 -26 -23
person	~ behind:round	-22 17 -24 -10
person	~ behind:rumors	-34 -3 -4 -1
person	~ behind:run	19 -18 -13 -12
person	~ behind:running	41 -26 -3 56
person	~ behind:runs	-14 -16 19 -1
person	~ behind:sabre-toothed	-50 -9 -11 -13
person	~ behind:said	-14 3 0 -3
person	~ behind:sales	-27 -11 -14 -3
person	~ behind:same	-34 -14 30 25
person	~ behind:sat	-52 63 -11 -9
person	~ behind:save	-41 -21 -17 -9
person	~ behind:saw	-43 -42 -18 -11
person	~ behind:say	-64 -14 -11 -15
person	~ behind:says	-40 -17 -14 -12
person	~ behind:scene	11 -5 -11 -8
person	~ behind:scenes	113 9 -15 -11
person	~ behind:scheduled	-11 -36 -19 -14
person	~ behind:science	-104 -38 -33 -11
person	~ behind:scientist	51 -39 -23 -39
person	~ behind:score	-75 -49 -84 -18
person	~ behind:scottish	-14 88 58 -32
person	~ behind:screen	160 -17 63 -12
person	~ behind:screening	74 -23 -3 -8
person	~ behind:screenplay	-53 80 102 -17
person	~ behind:screenwriter	-37 -25 -20 -19
person	~ behind:script	-35 -25 88 -17
person	~ behind:scripted	-67 -36 77 -22
person	~ behind:scripts	-36 -46 95 -20
person	~ behind:sea	-17 -8 -10 -18
person	~ behind:season	-16 -13 -11 -14
person	~ behind:seasons	-27 -11 -13 -8
person	~ behind:second	-21 -13 -53 -11
person	~ behind:seconds	68 -7 -31 16
person	~ behind:secret	-107 0 -3 -6
person	~ behind:secretary	-46 -16 -29 -5
person	~ behind:see	-31 -18 -10 64
person	~ behind:seeing	-43 -19 -14 -24
person	~ behind:seen	56 -14 -9 -8
person	~ behind:seller	1 -12 -8 -4
person	~ behind:sends	90 -17 -19 -6
person	~ behind:sent	4 42 -16 -10
person	~ behind:separated	22 -7 -21 -9
person	~ behind:sequel	-51 -24 -21 -10
person	~ behind:serial	-68 -10 -10 -11
person	~ behind:series	8 -17 -12 13
person	~ behind:set	-41 16 3 -11
person	~ behind:seven	5 -13 -15 -17
person	~ behind:several	-11 -8 -8 -9
person	~ behind:sewn	-21 -10 -5 -20
person	~ behind:share	-7 -9 -11 -16
person	~ behind:shared	-16 -22 73 -20
person	~ behind:she	-4 -9 12 -10
person	~ behind:shepherds	-57 -26 -31 -18
person	~ behind:ship	-72 -35 -7 -25
person	~ behind:shoes	-30 -12 -12 -20
person	~ behind:shoot	96 -51 -12 -17
person	~ behind:shooting	-29 -8 50 -9
person	~ behind:shoots	-38 -47 -7 -7
person	~ behind:shop	-7 -31 -9 -24
person	~ behind:short	-29 -27 -10 -10
person	~ behind:shortlisted	-38 5 21 -10
person	~ behind:shot	-49 30 -14 -29
person	~ behind:shouted	-69 -13 -14 -14
person	~ behind:show	-6 -16 -15 -10
person	~ behind:shown	64 -6 -13 -14
person	~ behind:shows	16 -14 -8 -17
person	~ behind:shrugs	-10 0 -6 -4
person	~ behind:shuffled	-44 -24 -18 -20
person	~ behind:sicilian	-16 -14 -6 -6
person	~ behind:signed	7 -15 -20 -5
person	~ behind:signs	-24 -3 -7 -9
person	~ behind:silly	-39 -13 -6 -29
person	~ behind:silver	-16 -13 -11 -13
person	~ behind:since	-19 -19 -17 -7
person	~ behind:singer	2 -12 -9 -8
person	~ behind:singing	-39 -23 -14 -14
person	~ behind:sings	-67 -27 -11 -19
person	~ behind:sinister	66 -14 -6 -7
person	~ behind:sister	-15 -7 -49 -7
person	~ behind:sisters	102 -56 -15 -44
person	~ behind:sit	-25 -48 -11 -9
person	~ behind:six	56 -8 -8 -9
person	~ behind:sixth	-38 73 70 -8
person	~ behind:slate	-36 -33 -12 -15
person	~ behind:sleep	49 -2 -2 -11
person	~ behind:sloth	-83 -4 -11 -12
person	~ behind:small	-75 -7 -23 -6
person	~ behind:snapped	-75 -19 -15 -7
person	~ behind:so	-41 -24 -61 -7
person	~ behind:soap	-60 -16 -8 -16
person	~ behind:sofa	-33 -3 -4 -9
person	~ behind:sold	-63 24 -28 -17
person	~ behind:some	0 -13 -8 -12
person	~ behind:somebody	-19 -3 -2 -2
person	~ behind:somebody's	-28 -4 -5 -5
person	~ behind:someone	25 -12 -8 -6
person	~ behind:something	21 -19 -20 -6
person	~ behind:son	-45 -12 -9 -21
person	~ behind:song	-58 -66 66 -18
person	~ behind:songs	-42 -20 -30 1
person	~ behind:sons	-47 -3 -9 -11
person	~ behind:soul	-39 -31 -16 -8
person	~ behind:sounded	-40 -4 -11 -5
person	~ behind:source	-82 -36 -26 -36
person	~ behind:space-lord	11 -9 -4 -4
person	~ behind:spanish-language	-39 -28 -27 -26
person	~ behind:spectacles	-56 -4 -8 -2
person	~ behind:speech	-56 -14 -6 -12
person	~ behind:speedboat	41 -7 -10 -7
person	~ behind:spent	-3 -11 -8 -13
person	~ behind:spied	-1 -7 -15 -7
person	~ behind:spread	-33 -4 -10 -22
person	~ behind:spy	-37 -5 -3 -7
person	~ behind:stable	-34 -25 -28 -28
person	~ behind:stage	-3 -10 44 -8
person	~ behind:stand	-15 -25 -3 -12
person	~ behind:star	29 -23 -13 15
person	~ behind:starred	-37 -22 -16 -11
person	~ behind:starring	-49 74 -29 -13
person	~ behind:stars	49 -22 -13 -12
person	~ behind:start	-11 -13 -6 58
person	~ behind:statement	-25 -10 -7 -5
person	~ behind:statuette	-28 -13 -8 -12
person	~ behind:stayed	-28 -15 -6 -11
person	~ behind:steps	-35 -4 -8 -21
person	~ behind:still	-22 -19 -11 7
person	~ behind:stitches	-44 -6 -10 -6
person	~ behind:stole	-34 -4 -17 -5
person	~ behind:stomped	0 -38 -27 -34
person	~ behind:stood	-46 -4 -7 -10
person	~ behind:stopped	-9 -6 22 -21
person	~ behind:stories	-24 -4 -13 -7
person	~ behind:story	4 -19 58 46
person	~ behind:stows	18 -8 -4 -4
person	~ behind:student	159 -11 -5 -9
person	~ behind:studied	-34 -9 -18 -9
person	~ behind:studio	-27 59 -17 -7
person	~ behind:studying	-35 -33 -12 -5
person	~ behind:success	-45 -20 -6 -6
person	~ behind:suffered	-3 -8 -8 -9
person	~ behind:suggested	-19 -15 -8 -21
person	~ behind:suit	-41 -11 -6 -9
person	~ behind:summer	-34 -19 -16 -5
person	~ behind:sung	-24 -11 -18 -9
person	~ behind:supplied	-20 -16 -16 -4
person	~ behind:supplies	-37 -72 -22 -21
person	~ behind:supporting	8 67 -22 -10
person	~ behind:supposed	-74 -22 -11 36
person	~ behind:survived	-50 -22 -14 -12
person	~ behind:survives	-24 -6 -75 -4
person	~ behind:surviving	-19 -12 -5 -19
person	~ behind:swears	43 -9 -6 -12
person	~ behind:swells	-17 -8 -10 -18
person	~ behind:synthesizers	-37 -72 -22 -21
person	~ behind:table	-30 -16 -20 -9
person	~ behind:take	14 -53 -20 -21
person	~ behind:taken	-67 83 82 -12
person	~ behind:takes	96 -29 -20 -16
person	~ behind:taking	-30 -10 -13 -9
person	~ behind:talent	-7 -14 -7 -13
person	~ behind:talents	-6 -21 -13 -20
person	~ behind:talk	-16 -6 -3 -6
person	~ behind:talked	-23 -42 -7 -8
person	~ behind:talks	6 -19 -11 -18
person	~ behind:tape	-12 -28 11 -49
person	~ behind:taught	-8 -37 -11 -6
person	~ behind:teachers	-32 -11 -27 -5
person	~ behind:team	9 -27 -7 -11
person	~ behind:tear	-42 -32 -21 -14
person	~ behind:tears	-94 -11 -9 -5
person	~ behind:teenager	3 -9 -7 -4
person	~ behind:television	-47 -25 -18 -11
person	~ behind:tell	-66 -11 -9 -10
person	~ behind:telling	-12 -32 27 -10
person	~ behind:tennis	-58 -3 -8 -18
person	~ behind:than	65 16 -10 60
person	~ behind:thanked	-51 -4 -4 -5
person	~ behind:that	19 -21 -12 -20
person	~ behind:the	-4 -17 -11 -4
person	~ behind:theaters	-59 -3 -22 -35
person	~ behind:their	-18 -6 29 -6
person	~ behind:them	66 0 27 -14
person	~ behind:then	0 28 -25 -12
person	~ behind:therapist	-32 -1 -4 -10
person	~ behind:there	-35 -15 -9 -1
person	~ behind:these	61 -10 -10 -25
person	~ behind:they	36 -22 -1 -26
person	~ behind:things	-63 -44 -19 63
person	~ behind:thinking	-9 -6 22 -21
person	~ behind:thirteen-year-old	17 -8 -10 -14
person	~ behind:this	-8 -15 34 -11
person	~ behind:though	-14 -8 -17 -8
person	~ behind:thought	-59 -7 -19 -15
person	~ behind:threatened	-20 -6 -4 -7
person	~ behind:three	20 -17 -14 -15
person	~ behind:thrice	-64 -33 -32 -21
person	~ behind:thriller	-39 38 -14 63
person	~ behind:through	28 -13 -15 72
person	~ behind:throughout	65 -15 -11 -5
person	~ behind:tiger	-50 -9 -11 -13
person	~ behind:till	-66 114 -16 -8
person	~ behind:time	31 -20 24 -10
person	~ behind:times	-68 -77 -25 -8
person	~ behind:title	-7 -12 -13 -8
person	~ behind:to	-27 -5 -11 1
person	~ behind:tobacco	-28 -4 -2 -6
person	~ behind:together	-58 15 64 35
person	~ behind:told	-5 -10 -10 0
person	~ behind:tony	-39 -7 -14 -3
person	~ behind:too	21 18 -7 -21
person	~ behind:took	-4 -23 -25 18
person	~ behind:tourists	-44 -6 -10 -6
person	~ behind:train	-3 -16 -6 -28
person	~ behind:trained	0 -6 -7 -8
person	~ behind:trainer	-58 -4 -6 -9
person	~ behind:travelled	91 -49 -29 -37
person	~ behind:treasury	-36 -10 -3 -2
person	~ behind:treatment	-27 -9 50 -11
person	~ behind:trilogy	-32 -11 -27 -5
person	~ behind:triumph	0 -12 -6 -3
person	~ behind:trophy	-70 -77 -17 -13
person	~ behind:turn	5 -9 -11 -20
person	~ behind:turned	-17 -8 44 -8
person	~ behind:turning	-66 -9 -45 -22
person	~ behind:turns	67 -8 -17 -8
person	~ behind:tv	-40 -17 -10 -10
person	~ behind:tv's	50 -19 -24 -27
person	~ behind:twenty	-33 -13 -11 41
person	~ behind:twice	18 -7 -7 -18
person	~ behind:twilight	-84 -27 -6 -2
person	~ behind:two	-20 26 -14 -11
person	~ behind:type	-26 -28 -6 -3
person	~ behind:uncle	-77 -33 -16 -7
person	~ behind:under	-30 -14 -13 -91
person	~ behind:undercover	-41 -4 -5 -6
person	~ behind:understood	5 -13 -12 -16
person	~ behind:unlikely	-34 -1 -3 -2
person	~ behind:unrest	-22 -9 -4 -2
person	~ behind:until	-73 26 -10 -12
person	~ behind:up	5 -16 -12 -24
person	~ behind:us	51 -12 -13 -24
person	~ behind:used	-19 50 67 -9
person	~ behind:variety	64 -9 -8 -12
person	~ behind:version	-37 -15 13 31
person	~ behind:very	-28 -40 75 -6
person	~ behind:vet	-57 -18 -14 -7
person	~ behind:via	-18 -2 -10 94
person	~ behind:vigilante	28 -2 -4 -7
person	~ behind:village	27 42 -9 -7
person	~ behind:villain	-68 -57 -16 -25
person	~ behind:visited	-20 -7 -14 -15
person	~ behind:voice	2 -10 -23 -9
person	~ behind:voices	160 -12 -16 -21
person	~ behind:walk	-36 -8 -9 -11
person	~ behind:walked	-29 -12 -12 -8
person	~ behind:wall	-32 -12 -4 -27
person	~ behind:wanders	37 -5 -3 -3
person	~ behind:wanted	-17 22 -11 -11
person	~ behind:war	-17 -5 -20 -6
person	~ behind:wardrobe	-40 -11 -6 -1
person	~ behind:warm	-6 -3 -2 23
person	~ behind:warrior	11 -9 -4 -4
person	~ behind:was	-3 -10 -5 -12
person	~ behind:wasn't	-21 -14 -10 -8
person	~ behind:watch	-37 -10 -11 -9
person	~ behind:water	10 -3 -25 -23
person	~ behind:way	66 -7 -8 -12
person	~ behind:we	38 -10 -9 -11
person	~ behind:weapons	-53 -10 -8 -9
person	~ behind:website	-3 0 -9 -3
person	~ behind:week	81 -24 1 -12
person	~ behind:weeks	-25 -11 -11 -28
person	~ behind:well	16 -12 -5 -12
person	~ behind:went	-39 -17 -11 -16
person	~ behind:wept	-38 -58 -29 -11
person	~ behind:were	-30 -7 34 -15
person	~ behind:what	-58 -27 -16 -15
person	~ behind:when	-11 -70 -10 -12
person	~ behind:whenever	-17 -8 -10 -18
person	~ behind:where	19 -10 -14 -11
person	~ behind:whether	66 -7 -4 -17
person	~ behind:which	-49 -15 15 -10
person	~ behind:while	11 -14 -1 -12
person	~ behind:whip-happy	-91 -3 -18 -28
person	~ behind:whisked	-80 -25 -17 -11
person	~ behind:who	15 -4 -2 3
person	~ behind:whole	-55 -37 -16 -12
person	~ behind:whom	-34 -20 50 -13
person	~ behind:whose	-42 -3 7 -20
person	~ behind:why	-40 -24 -5 -6
person	~ behind:wicked	-12 -53 -12 -5
person	~ behind:widow	43 -20 -7 -5
person	~ behind:wife	41 -16 -9 -4
person	~ behind:will	-5 -8 -12 5
person	~ behind:wimples	-21 -10 -5 -20
person	~ behind:win	-34 -28 -12 -6
person	~ behind:wind	-23 -27 -15 -9
person	~ behind:winner	-36 -11 -10 -14
person	~ behind:winter	-41 -17 -42 -11
person	~ behind:winters	-44 -31 -20 -14
person	~ behind:wires	-28 -5 -8 -5
person	~ behind:wished	-27 -21 -4 -6
person	~ behind:with	-8 3 18 22
person	~ behind:withholding	-13 -8 -6 1
person	~ behind:without	38 -53 -14 -15
person	~ behind:wizard	-139 -5 -6 -6
person	~ behind:woman	-48 -5 -4 -6
person	~ behind:women	-49 -7 -11 -15
person	~ behind:won	16 -20 22 -13
person	~ behind:won't	-55 -7 -18 -20
person	~ behind:wore	-34 -27 -25 -14
person	~ behind:work	-38 27 23 -12
person	~ behind:worked	-11 34 -21 -12
person	~ behind:working	-39 -20 -14 -9
person	~ behind:works	-63 -38 -8 -6
person	~ behind:world	-14 -6 59 -14
person	~ behind:would	-19 39 -12 67
person	~ behind:write	-35 46 47 76
person	~ behind:writer	-10 -7 -15 -15
person	~ behind:writers	-13 -12 -15 -10
person	~ behind:writes	-28 0 -27 -2
person	~ behind:writing	-41 -24 45 -12
person	~ behind:written	-44 -20 55 -14
person	~ behind:wrote	-7 17 53 -3
person	~ behind:yacht	-52 -8 -19 -27
person	~ behind:year	44 -16 -10 -8
person	~ behind:year's	-34 -43 -37 -11
person	~ behind:year-round	-50 0 -3 -3
person	~ behind:years	-45 -15 -16 -11
person	~ behind:yes	-36 -8 -8 -3
person	~ behind:yet	-50 -84 -21 -14
person	~ behind:you	30 -20 -22 -18
person	~ behind:young	-61 -8 -7 -10
person	~ behind:younger	33 -6 -7 -3
person	~ behind:£	47 -24 -15 -101
person	~ behind:—	79 -4 -10 -6
person	~ does 	-5 -45 -30 -18
person	~ does a	-14 -27 -27 -20
person	~ does aw	0 -46 -39 -35
person	~ does d	-39 34 0 -19
person	~ does dw	-54 -22 25 -17
person	~ does w	-28 -25 -10 -16
person	~ films here:0	-15 -46 -44 -39
person	~ films here:1	-9 -4 7 -5
person	~ films here:2	-57 -15 -30 -24
person	~ films here:3+	-51 -11 -21 -21
person	~ l:"	-16 -11 -10 -9
person	~ l:" mr.	-4 -9 -5 -38
person	~ l:" said	-19 -11 -10 7
person	~ l:" says	-30 -9 -8 -10
person	~ l:" until	-41 -24 -17 -10
person	~ l:#	10 -6 -15 -4
person	~ l:# ,	50 -10 -8 -9
person	~ l:# with	-9 -19 -19 -16
person	~ l:'s	51 -5 -4 -22
person	~ l:(	19 -11 -15 -12
person	~ l:( with	-51 -7 34 -32
person	~ l:) ,	26 -15 -13 -18
person	~ l:) and	-58 -12 -6 -8
person	~ l:,	23 -8 -10 -8
person	~ l:, "	-16 -11 -10 -8
person	~ l:, P	49 -21 -11 -23
person	~ l:, alongside	40 -5 -23 -33
person	~ l:, and	29 -3 -6 -8
person	~ l:, because	-40 -24 -11 -5
person	~ l:, beside	-44 -17 -12 -22
person	~ l:, brought	-15 -22 -17 -5
person	~ l:, but	5 -13 -7 -11
person	~ l:, by	-43 75 7 -10
person	~ l:, called	-6 -17 -5 -14
person	~ l:, had	-36 -21 -5 -5
person	~ l:, has	-26 -9 -4 -1
person	~ l:, introduced	32 -4 -9 -9
person	~ l:, mr	-25 -30 -16 -13
person	~ l:, on	-37 -8 -14 -5
person	~ l:, opposite	-95 -9 -11 -14
person	~ l:, said	-9 -6 -5 -38
person	~ l:, something	-14 -7 -16 -4
person	~ l:, starring	-18 -4 -7 -8
person	~ l:, the	-48 -30 -4 -8
person	~ l:, though	19 -14 -10 -10
person	~ l:, where	-24 -13 -9 -18
person	~ l:, which	-18 -13 -12 -5
person	~ l:, while	13 -8 -7 -4
person	~ l:, whom	-81 -18 -6 -6
person	~ l:, with	6 19 -11 12
person	~ l:, writer	-3 -4 37 -29
person	~ l::	-16 13 -14 -11
person	~ l:;	22 -14 1 53
person	~ l:; for	-35 -16 -37 -37
person	~ l:C (	7 -8 -15 -9
person	~ l:C ,	7 -4 -5 -12
person	~ l:C ;	-106 -3 -6 -23
person	~ l:C and	57 -12 -12 -20
person	~ l:C for	-58 45 -13 -9
person	~ l:C in	-30 80 -17 -11
person	~ l:F	-19 -64 -27 -9
person	~ l:F ,	-30 -12 -19 -17
person	~ l:F and	-39 -35 -25 -18
person	~ l:F for	-39 -32 -16 -10
person	~ l:F with	-38 -24 -10 -39
person	~ l:L	-42 -40 -18 62
person	~ l:L ,	-35 -11 -8 -10
person	~ l:L ;	-41 -12 -9 -11
person	~ l:L actor	-91 -16 -19 38
person	~ l:L with	65 -19 -13 -10
person	~ l:L —	-23 -10 -3 -6
person	~ l:O	-19 -21 -15 -14
person	~ l:O ,	58 -9 -23 -11
person	~ l:O of	-20 -5 -23 -9
person	~ l:O producer	-35 -5 -6 -37
person	~ l:P	16 34 -55 43
person	~ l:P ,	34 -11 -12 -7
person	~ l:P accuses	-19 -4 -3 -7
person	~ l:P and	3 -9 1 6
person	~ l:P for	-29 -11 -9 -38
person	~ l:P from	-34 -5 -72 -7
person	~ l:P is	-58 -9 -10 -9
person	~ l:P or	-21 -20 -9 -14
person	~ l:P partner	-18 -17 -5 -12
person	~ l:P put	-34 -2 -5 -16
person	~ l:P said	-1 -5 -12 -30
person	~ l:P told	-5 -3 -7 -10
person	~ l:P wanted	-28 -8 -20 -21
person	~ l:P was	-33 -4 -4 -48
person	~ l:P wasn't	-6 -16 -15 -16
person	~ l:W ;	-40 -8 -9 -25
person	~ l:W by	-47 -44 46 -13
person	~ l:^	3 -4 -9 -16
person	~ l:^ (	-59 -11 -10 -13
person	~ l:^ ^	3 -4 -9 -16
person	~ l:^ afterwards	-21 -5 -8 48
person	~ l:^ and	-45 -38 -13 -9
person	~ l:^ behind	-30 -18 -18 -19
person	~ l:^ brothers	-42 51 -31 -26
person	~ l:^ but	58 -30 -16 -17
person	~ l:^ director	-14 91 -21 -19
person	~ l:^ does	-69 0 -14 -17
person	~ l:^ enter	-27 -19 -35 -25
person	~ l:^ for	-56 -22 -41 -25
person	~ l:^ her	-40 -20 -21 -15
person	~ l:^ his	-73 -13 -28 -37
person	~ l:^ host	-31 -19 -10 -23
person	~ l:^ if	-27 -30 -10 -6
person	~ l:^ in	-12 -33 36 -6
person	~ l:^ is	-47 -25 -11 -29
person	~ l:^ its	-59 37 -55 71
person	~ l:^ lijo	-37 -10 -11 -9
person	~ l:^ mr	-60 -16 -12 -13
person	~ l:^ ms	-53 -27 -17 56
person	~ l:^ ms.	-26 -13 -33 -12
person	~ l:^ president	-5 -16 -11 -9
person	~ l:^ producer	-12 -13 -11 21
person	~ l:^ producers	-23 -17 -14 4
person	~ l:^ screenwriter	-70 -21 120 -6
person	~ l:^ sir	-20 -12 -9 -9
person	~ l:^ so	-24 -3 -7 -9
person	~ l:^ topic's	-37 -22 -16 28
person	~ l:^ what	-37 -24 -21 -22
person	~ l:^ with	-25 -5 -13 -22
person	~ l:a	-17 -10 -16 -16
person	~ l:a skinny	-30 -7 -20 -14
person	~ l:a young	-21 -17 -12 -16
person	~ l:about	-22 15 -8 -19
person	~ l:accuses	-19 -4 -3 -7
person	~ l:actor	-14 -12 -12 -3
person	~ l:actress	67 -9 -7 -8
person	~ l:adapted by	-24 -61 -3 -9
person	~ l:adapted from	-17 -17 -30 -13
person	~ l:added that	-22 -8 -17 -11
person	~ l:after	-44 -24 -18 -8
person	~ l:afterwards	-21 -5 -8 48
person	~ l:afterwards that	-27 -8 -19 -16
person	~ l:along with	47 -32 -21 32
person	~ l:alongside	7 -15 -11 4
person	~ l:also a	-45 0 -7 -5
person	~ l:also includes	12 -3 -6 -22
person	~ l:also remember	-28 -9 -11 -5
person	~ l:also starred	-48 -2 -10 -25
person	~ l:american film-maker	-5 -55 -8 -3
person	~ l:among them	-55 -3 -23 -28
person	~ l:and	18 -8 -5 -2
person	~ l:and gave	-61 -13 -12 -15
person	~ l:and has	-24 -2 -20 -9
person	~ l:and her	-64 62 56 -60
person	~ l:and his	25 -23 41 -15
person	~ l:and includes	16 -18 -10 -7
person	~ l:and producer	-7 -6 -12 18
person	~ l:and starring	60 -22 -5 -6
person	~ l:and with	10 -5 -7 -19
person	~ l:and writer	-41 -24 32 -10
person	~ l:another until	37 -5 -3 -3
person	~ l:are	24 -7 -13 10
person	~ l:are by	-32 -11 76 -8
person	~ l:artist	-22 -22 -19 -9
person	~ l:as	-49 -19 -21 -33
person	~ l:as are	23 -2 -7 -21
person	~ l:as coach	-64 -8 -12 -19
person	~ l:as does	35 -7 -11 -19
person	~ l:asks if	-23 -3 -5 -4
person	~ l:at	-44 97 63 -19
person	~ l:australian	23 -4 -8 -5
person	~ l:award for	65 56 -41 -7
person	~ l:awards ,	-51 -16 -24 -20
person	~ l:back ,	10 -2 -15 -14
person	~ l:back to	62 -10 -27 -12
person	~ l:based on	-6 -13 -20 -9
person	~ l:be	-62 -26 -14 -25
person	~ l:because	-52 -21 -8 -4
person	~ l:been	-34 -72 -22 -36
person	~ l:been for	-27 -57 -30 -6
person	~ l:before	0 -26 -10 -11
person	~ l:behind	-49 -10 -9 -16
person	~ l:belfast-born cinematographer	-20 -11 -7 -5
person	~ l:beside	-44 -17 -12 -22
person	~ l:between	-23 -20 -53 -19
person	~ l:biopic ,	-23 -21 -9 -8
person	~ l:biopic has	-23 -3 -4 -4
person	~ l:book by	-31 -16 -26 -12
person	~ l:both	-24 -15 -46 -4
person	~ l:boxer	-21 -6 -11 -16
person	~ l:boyfriend	-55 -16 -29 -26
person	~ l:british actor	43 -7 -9 -12
person	~ l:british model	-50 -4 -9 -12
person	~ l:broccoli ,	11 -9 -4 -4
person	~ l:brother	-65 -31 -24 -12
person	~ l:brothers	-20 -9 -20 -9
person	~ l:brought	-15 -22 -17 -5
person	~ l:but	39 -18 -12 -15
person	~ l:by	-9 8 9 -14
person	~ l:by #	10 -4 -6 -3
person	~ l:by P	-33 68 -80 66
person	~ l:by brothers	-5 -74 -8 -7
person	~ l:by cellist	-17 -8 -10 -18
person	~ l:by comedian	-34 -7 -13 -4
person	~ l:by his	-21 -17 -22 -6
person	~ l:by newcomer	-3 10 18 -17
person	~ l:called	-6 -7 -4 -13
person	~ l:called the	-37 -32 -7 -10
person	~ l:calling	-22 -11 -8 -10
person	~ l:cast	-59 -10 -10 -13
person	~ l:cast are	-7 -3 -4 -7
person	~ l:cellist	-17 -8 -10 -18
person	~ l:chair with	-35 -12 -18 -19
person	~ l:chance with	-26 -11 -17 -20
person	~ l:charge ,	50 -25 -14 -23
person	~ l:cinematographer	-20 -11 -7 -5
person	~ l:claws and	10 -1 -1 -4
person	~ l:co-star	26 -19 -14 -10
person	~ l:coach	-64 -8 -12 -19
person	~ l:columnists ,	-32 -16 -14 -18
person	~ l:comedian	-34 -7 -13 -4
person	~ l:compete with	-30 -7 -44 -31
person	~ l:composed by	-29 -13 -8 -6
person	~ l:composer	-66 -24 -19 -9
person	~ l:constable (	24 -24 -7 -7
person	~ l:cop ,	15 -19 -19 -10
person	~ l:costume designer	-21 -10 -5 -20
person	~ l:court judge	-17 -10 -13 -2
person	~ l:credited to	-61 -13 83 -24
person	~ l:danish director	-29 22 -25 -26
person	~ l:daughter	-19 -20 -10 -13
person	~ l:describe ,	-64 -13 -12 -25
person	~ l:designer	-24 -7 -14 -3
person	~ l:directed by	-18 36 11 -13
person	~ l:director	-20 10 -22 -13
person	~ l:director ,	-35 55 64 -10
person	~ l:discussion with	-34 -4 -14 -12
person	~ l:distribute	-17 -34 -18 -5
person	~ l:distribution ,	-57 -17 -15 -23
person	~ l:doctor and	5 -17 -22 -11
person	~ l:does	20 -7 -8 -15
person	~ l:elements from	-18 -13 -16 -10
person	~ l:enables	-29 0 -5 -2
person	~ l:enter	-27 -19 -35 -25
person	~ l:equivalent of	-74 -24 -13 -14
person	~ l:faces :	19 -18 -24 -5
person	~ l:fact	0 -12 -6 -3
person	~ l:famous by	57 -53 -13 -12
person	~ l:far :	-42 20 -5 -3
person	~ l:features	-38 -7 -5 -2
person	~ l:festival director	-60 -54 -18 -11
person	~ l:film by	-50 66 -14 -7
person	~ l:film-maker	-11 6 -8 -7
person	~ l:fitted for	-53 -2 -10 -7
person	~ l:footage of	41 -1 -25 -4
person	~ l:for	2 -8 -9 -18
person	~ l:for P	-12 -22 -11 -20
person	~ l:fourth	-30 -27 -6 -4
person	~ l:french director	-18 -38 -8 -6
person	~ l:french singer	-28 -16 -4 -2
person	~ l:french star	30 -14 -8 -6
person	~ l:friend	-67 -68 -39 -46
person	~ l:from	-43 -16 -28 -15
person	~ l:from a	-24 -11 -21 -19
person	~ l:gave	-61 -13 -12 -15
person	~ l:get	-9 -9 -5 -5
person	~ l:give	-19 -4 -13 -9
person	~ l:given to	-29 -13 -18 -2
person	~ l:glimpse of	38 -27 -25 -42
person	~ l:gone to	47 50 -26 -4
person	~ l:got	0 -6 -6 -5
person	~ l:had	-42 -25 -14 -8
person	~ l:has	-24 -7 -8 -7
person	~ l:has seen	-29 -4 -5 -4
person	~ l:has split	-6 -13 -19 -9
person	~ l:he and	-39 -37 -41 -18
person	~ l:he leaves	-27 -18 -21 -17
person	~ l:he replaces	-39 -14 -10 -24
person	~ l:he said	-9 36 -31 -23
person	~ l:headed by	25 -4 -2 -5
person	~ l:heavyweight ,	46 -20 -7 -14
person	~ l:her	-34 50 32 -21
person	~ l:her :	16 -45 -37 -22
person	~ l:her husband	-41 -55 25 -25
person	~ l:him are	15 -8 -23 -24
person	~ l:hired	-36 0 -9 -9
person	~ l:his	3 -15 23 -19
person	~ l:his brother	-21 -32 53 -16
person	~ l:his daughter	-82 -24 -19 -19
person	~ l:his partner	-29 -2 -45 -21
person	~ l:his son	-54 -26 -18 48
person	~ l:his wife	20 -9 14 -26
person	~ l:host	-31 -19 -10 -23
person	~ l:hosting with	-34 -5 -37 -32
person	~ l:however ,	-11 -36 -19 -14
person	~ l:husband	-41 -55 25 -25
person	~ l:husband (	28 -2 -5 -29
person	~ l:if	-15 -14 -12 -11
person	~ l:in	-28 72 -10 -19
person	~ l:in fact	0 -12 -6 -3
person	~ l:in the	-41 95 -13 -7
person	~ l:in which	-33 -8 -7 -9
person	~ l:include	-27 -9 -16 -14
person	~ l:includes	3 -9 -10 -14
person	~ l:including	-93 -14 -7 -11
person	~ l:introduced	32 -4 -9 -9
person	~ l:iranian film-maker	-30 -38 -10 -5
person	~ l:is	12 -14 -11 -11
person	~ l:is by	-24 -29 16 -8
person	~ l:is calling	-22 -2 -6 -4
person	~ l:is no	-44 -11 -15 -15
person	~ l:is that	59 -55 -34 -18
person	~ l:it ;	10 -3 -25 -23
person	~ l:it took	-41 -5 -12 -9
person	~ l:it was	-37 -24 -10 -30
person	~ l:it with	-21 -34 -18 46
person	~ l:its	-59 37 -55 71
person	~ l:job for	0 -24 -15 -4
person	~ l:join	-31 -11 -9 -9
person	~ l:joined by	76 -27 -31 -9
person	~ l:judge	-17 -10 -13 -2
person	~ l:keener on	-21 -9 -12 -6
person	~ l:kid named	-16 -2 -12 -14
person	~ l:knew	-24 -10 -7 -8
person	~ l:know	-31 -3 -4 -5
person	~ l:last night	-27 -21 -4 -6
person	~ l:late	16 -13 -11 -8
person	~ l:leaves	-27 -18 -21 -17
person	~ l:led by	30 -7 -18 -8
person	~ l:lijo	-37 -10 -11 -9
person	~ l:like	-61 -66 -56 -36
person	~ l:line-up by	-78 -2 -3 -1
person	~ l:lion for	-22 -9 -4 -2
person	~ l:location manager	-15 -17 -4 -6
person	~ l:man since	-34 -28 -12 -6
person	~ l:manager	-8 -11 -3 -3
person	~ l:minister	-29 -12 -12 -8
person	~ l:miss world	-11 -2 -3 -2
person	~ l:model	-56 -6 -13 -15
person	~ l:money to	-39 -11 -25 -9
person	~ l:mr	-36 -14 -10 -14
person	~ l:mr.	-10 -11 -5 69
person	~ l:ms	-53 -27 -17 56
person	~ l:ms.	-38 -13 -20 -14
person	~ l:music by	-40 -21 -17 -18
person	~ l:name by	-17 -54 -61 -20
person	~ l:named	-12 -9 -15 -11
person	~ l:new zealander	32 -15 -12 -11
person	~ l:newcomer	-83 4 13 -17
person	~ l:news ,	-48 -21 -6 -16
person	~ l:night	-27 -21 -4 -6
person	~ l:no	-44 -11 -15 -15
person	~ l:novel by	-50 -24 -96 -17
person	~ l:novelist ,	-29 -27 34 -8
person	~ l:novels by	-40 -16 -28 -8
person	~ l:of	-26 -17 -16 -14
person	~ l:of photography	-26 -16 -7 -18
person	~ l:on	-41 -17 -13 -12
person	~ l:on a	-22 -8 -7 -11
person	~ l:on television	0 -11 -10 -7
person	~ l:one	-32 -13 -15 -14
person	~ l:one of	-46 -6 -11 -11
person	~ l:one stage	-2 -53 -25 -8
person	~ l:one with	-60 -28 64 -26
person	~ l:only when	-20 -6 -4 -7
person	~ l:opposite	-8 -12 -15 -12
person	~ l:or	-21 -20 -9 -14
person	~ l:original by	61 -38 -23 -11
person	~ l:original with	-25 -45 -25 32
person	~ l:oscar winner	-25 54 -20 -22
person	~ l:other	-25 -49 -26 -18
person	~ l:others by	-11 24 -13 -4
person	~ l:out of	-50 -6 -10 -18
person	~ l:part of	-31 -4 -2 -3
person	~ l:partner	2 -26 -14 6
person	~ l:parts of	-11 -14 -18 -18
person	~ l:photography	-26 -16 -7 -18
person	~ l:piece about	-23 20 -20 -23
person	~ l:play	-46 -11 -10 -11
person	~ l:played by	11 -10 -11 -6
person	~ l:plays	-37 -9 -7 -9
person	~ l:playwright	-40 -10 75 -17
person	~ l:portrayed by	13 -7 -8 -5
person	~ l:president	-45 -28 -12 -22
person	~ l:prime minister	-29 -12 -12 -8
person	~ l:produce with	-34 -4 -12 5
person	~ l:produced by	-11 -24 -22 27
person	~ l:producer	-23 -11 -10 27
person	~ l:producer was	-74 -25 -11 70
person	~ l:producers	-23 -17 -14 4
person	~ l:producers ,	-70 -35 -38 63
person	~ l:producers are	-61 -7 -16 39
person	~ l:produces alongside	-63 -3 -15 34
person	~ l:producing partner	-24 -3 -7 40
person	~ l:put	-34 -6 -4 -12
person	~ l:rapper	-81 -13 -18 -16
person	~ l:real	-29 -19 -12 -12
person	~ l:real-life boxer	-1 -4 -8 -3
person	~ l:recalling that	-29 -6 33 -10
person	~ l:remember	-28 -9 -11 -5
person	~ l:replaces	-39 -14 -10 -24
person	~ l:rights to	-20 -19 -21 -13
person	~ l:role of	-43 -8 -7 -6
person	~ l:round	0 -4 -8 -4
person	~ l:run by	-18 0 -16 -34
person	~ l:runs with	-59 -15 -20 -33
person	~ l:said	-16 -2 -10 -4
person	~ l:said get	-9 -9 -5 -5
person	~ l:said mr	-17 -12 -9 -9
person	~ l:said that	-52 -16 -6 -9
person	~ l:say	-19 -45 -9 -11
person	~ l:says	-30 -9 -8 -10
person	~ l:scottish actor	-13 -3 -2 -3
person	~ l:screenplay by	-38 -45 64 -6
person	~ l:screenwriter	-59 -17 55 -6
person	~ l:script ;	-25 -15 37 42
person	~ l:script with	-10 -4 29 -14
person	~ l:scripts with	-2 -19 19 -51
person	~ l:see	0 -29 -35 -11
person	~ l:seen	-29 -4 -5 -4
person	~ l:series and	-42 -23 -29 -22
person	~ l:series with	-41 -25 -22 54
person	~ l:shot round	0 -4 -8 -4
person	~ l:shrine ,	-73 -43 -19 -43
person	~ l:since	-22 41 -28 -14
person	~ l:singer	-27 -10 -17 -10
person	~ l:sir	25 -12 -10 -12
person	~ l:skinny	-30 -7 -20 -14
person	~ l:sloth and	-50 -9 -11 -13
person	~ l:so	-19 -15 -6 -8
person	~ l:something	-14 -7 -16 -4
person	~ l:son	-54 -26 -18 48
person	~ l:soul singer	-36 -3 -6 -5
person	~ l:speculation that	-35 -4 -8 -21
person	~ l:split	-6 -13 -19 -9
person	~ l:spokesman for	-45 -21 -10 -17
person	~ l:stage	-2 -53 -25 -8
person	~ l:star	15 -30 -11 -28
person	~ l:star of	-27 -4 -15 -8
person	~ l:starred	-48 -2 -10 -25
person	~ l:starring	26 -6 -8 -9
person	~ l:starring his	-68 -3 -10 -14
person	~ l:stars	61 -15 -15 -12
person	~ l:sting :	-22 -4 -3 -2
person	~ l:stories by	-29 -56 -18 -12
person	~ l:story by	-49 -25 -37 -27
person	~ l:summer with	47 -13 -23 -7
person	~ l:surfers ,	-41 -8 -22 -15
person	~ l:surviving the	-21 -5 -26 -23
person	~ l:swears at	-23 -29 -12 -12
person	~ l:swedish director	-23 30 -17 -4
person	~ l:technique enables	-29 0 -5 -2
person	~ l:television	0 -11 -10 -7
person	~ l:that	3 -23 0 -11
person	~ l:that 's	51 -5 -4 -22
person	~ l:the	-27 52 -12 -11
person	~ l:the #	0 -3 -23 -3
person	~ l:the actor	-75 -19 -6 -6
person	~ l:the actress	-49 -20 -15 -1
person	~ l:the australian	23 -4 -8 -5
person	~ l:the composer	-25 -23 -22 -10
person	~ l:the fourth	-30 -27 -6 -4
person	~ l:the late	16 -13 -11 -8
person	~ l:the producer	-29 -15 -13 66
person	~ l:the real	-29 -19 -12 -12
person	~ l:the singer	-5 -8 -21 -13
person	~ l:the writer	-28 -7 -84 -21
person	~ l:them	-55 -3 -23 -28
person	~ l:them and	40 -24 -10 -4
person	~ l:then	-23 -17 -5 -8
person	~ l:this one	-32 -13 -15 -14
person	~ l:though	19 -14 -10 -10
person	~ l:to	21 -25 5 -11
person	~ l:to be	-62 -26 -14 -25
person	~ l:to cast	-38 -4 -7 -7
person	~ l:to give	-19 -4 -13 -9
person	~ l:together with	-21 -10 52 -29
person	~ l:told	-5 -3 -7 -10
person	~ l:took	-46 -9 -8 -9
person	~ l:topic's	-37 -22 -16 28
person	~ l:two other	-25 -49 -26 -18
person	~ l:unconventional director	-15 -40 -18 -6
person	~ l:under	-22 80 -5 -8
person	~ l:until	-31 -11 -8 -8
person	~ l:up under	-26 -50 -9 -17
person	~ l:used	0 -3 -11 -6
person	~ l:vehicle for	-33 -15 -23 -22
person	~ l:version of	-33 -41 -18 -11
person	~ l:veteran actor	16 -15 -16 -12
person	~ l:voices of	36 -6 -16 -14
person	~ l:wanted	-28 -8 -20 -21
person	~ l:was	62 -19 -11 50
person	~ l:was her	-19 -71 -29 -11
person	~ l:wasn't	-6 -16 -15 -16
person	~ l:went to	21 -24 -12 -8
person	~ l:what	-37 -24 -21 -22
person	~ l:what of	-52 -8 -11 -19
person	~ l:when	-21 -6 -6 -7
person	~ l:where	-24 -13 -9 -18
person	~ l:where producer	-6 -3 -2 23
person	~ l:which	-37 -8 -9 -10
person	~ l:while	13 -8 -7 -4
person	~ l:who with	-40 -10 -31 22
person	~ l:whom	-8 -15 -10 -10
person	~ l:whom his	-13 -4 -9 -9
person	~ l:wife	12 -10 11 -26
person	~ l:will distribute	-17 -34 -18 -5
person	~ l:will join	-31 -11 -9 -9
person	~ l:will play	-51 -10 -17 -9
person	~ l:winner	-25 54 -20 -22
person	~ l:with	-19 -7 2 17
person	~ l:with artist	-22 -22 -19 -9
person	~ l:with his	-18 -18 42 -19
person	~ l:woman named	-9 -12 -34 -3
person	~ l:worked with	-24 -11 -19 -18
person	~ l:world	-11 -2 -3 -2
person	~ l:writer	-21 -11 7 -13
person	~ l:written by	-32 -12 36 -7
person	~ l:written to	-39 -7 -15 -4
person	~ l:written with	-53 -8 -17 -11
person	~ l:year because	-42 -29 -12 -14
person	~ l:year by	-66 50 -8 -1
person	~ l:years	-25 -11 -7 -2
person	~ l:you ,	-60 -35 -27 -23
person	~ l:young	-16 -27 -11 -10
person	~ l:zealander	32 -15 -12 -11
person	~ l:—	-23 -10 -3 -6
person	~ people here:0	-36 -28 -19 -18
person	~ people here:1	-23 -9 -25 -34
person	~ people here:2	-2 16 -11 -7
person	~ people here:3+	-5 -41 -8 -3
person	~ r:"	-46 -12 -13 -19
person	~ r:" F	-32 -7 -24 -12
person	~ r:" F "	-32 -7 -24 -12
person	~ r:" someone	23 -21 -12 -11
person	~ r:" someone we	23 -21 -12 -11
person	~ r:#	-40 101 -35 -23
person	~ r:'	-38 -10 -13 -6
person	~ r:' #	-26 -9 -4 -1
person	~ r:' # lined	-26 -9 -4 -1
person	~ r:'d	-25 -12 -9 -11
person	~ r:'d do	-58 -30 -9 -9
person	~ r:'ll	36 -15 -5 -8
person	~ r:'s	-48 -12 -13 -16
person	~ r:'s in	-35 -9 -10 -8
person	~ r:'s in L	-35 -9 -10 -8
person	~ r:'s lonely	-23 -3 -5 -4
person	~ r:'s lonely ,	-23 -3 -5 -4
person	~ r:(	61 -16 -18 -11
person	~ r:( C	47 -47 -21 -4
person	~ r:( C )	47 -47 -21 -4
person	~ r:( F	-32 -4 -14 -12
person	~ r:( F )	-32 -4 -14 -12
person	~ r:)	-1 -12 -4 -10
person	~ r:) ,	0 -10 5 -9
person	~ r:) , C	73 -5 -20 -8
person	~ r:) , P	-40 -5 -12 -9
person	~ r:) , he	-41 -23 50 -22
person	~ r:) .	116 -20 -27 -9
person	~ r:) . ^	116 -20 -27 -9
person	~ r:) and	-38 -7 -11 -10
person	~ r:) and C	-44 -6 -8 -7
person	~ r:,	14 -9 0 -8
person	~ r:, "	60 -6 -10 -7
person	~ r:, " so	-12 -5 -2 -5
person	~ r:, #	-26 -5 2 -10
person	~ r:, # ,	-26 -5 2 -10
person	~ r:, $	-60 -34 -28 -22
person	~ r:, $ #	-60 -34 -28 -22
person	~ r:, C	100 -47 -17 -11
person	~ r:, F	-30 -10 -26 -32
person	~ r:, F ,	-31 -11 -22 -19
person	~ r:, P	8 -1 -8 -2
person	~ r:, P ,	20 17 -1 -7
person	~ r:, P .	3 -16 -5 26
person	~ r:, P and	26 -13 -9 0
person	~ r:, P animated	-52 -28 -42 -23
person	~ r:, P as	-64 -8 -12 -19
person	~ r:, P son	-70 -26 -16 -13
person	~ r:, a	-12 -36 7 -12
person	~ r:, a C	-6 -7 -20 -3
person	~ r:, a L	-17 -115 -14 -9
person	~ r:, a former	-46 -14 -17 -11
person	~ r:, a french	-9 -4 -8 -1
person	~ r:, a lawyer	-36 -73 -12 -2
person	~ r:, a thirteen-year-old	5 -6 -18 -10
person	~ r:, also	38 -10 -10 84
person	~ r:, also a	38 -10 -10 84
person	~ r:, although	-47 -8 -12 -21
person	~ r:, although what	-47 -8 -12 -21
person	~ r:, an	-39 56 -30 -8
person	~ r:, an analyst	-39 -55 -17 -7
person	~ r:, and	-16 -22 -22 -12
person	~ r:, and ,	-45 -4 -11 -13
person	~ r:, and F	-44 -56 -21 -10
person	~ r:, and P	-24 -12 -12 -15
person	~ r:, appearing	-56 -5 -8 -3
person	~ r:, appearing as	-56 -5 -8 -3
person	~ r:, as	62 -13 -13 -11
person	~ r:, as C	-18 -10 -10 -6
person	~ r:, as a	1 -12 -8 -4
person	~ r:, as the	13 -14 -15 -16
person	~ r:, as well	59 -4 -37 -15
person	~ r:, at	-70 -12 -8 -9
person	~ r:, at least	-21 -17 -12 -16
person	~ r:, based	-29 -27 34 -8
person	~ r:, based his	-29 -27 34 -8
person	~ r:, best	-66 -74 -14 -9
person	~ r:, best known	-66 -74 -14 -9
person	~ r:, came	-66 71 -43 -39
person	~ r:, comes	-22 -2 -6 -4
person	~ r:, comes four	-22 -2 -6 -4
person	~ r:, editor	-22 -19 -6 -3
person	~ r:, editor of	-22 -19 -6 -3
person	~ r:, for	24 -23 -15 -15
person	~ r:, for the	-85 -27 -23 -6
person	~ r:, fresh	-38 -27 -15 -10
person	~ r:, fresh off	-38 -27 -15 -10
person	~ r:, from	15 -25 -17 -10
person	~ r:, from L	30 -40 -22 -8
person	~ r:, from the	-65 -17 -8 -12
person	~ r:, funny	24 -24 -7 -7
person	~ r:, funny in	24 -24 -7 -7
person	~ r:, given	-23 -25 -13 -20
person	~ r:, given a	-23 -25 -13 -20
person	~ r:, had	-30 54 -6 69
person	~ r:, has	-33 -32 -12 -12
person	~ r:, has already	-11 24 -13 -4
person	~ r:, has been	-60 -18 -7 -8
person	~ r:, has replaced	-36 -3 -6 -5
person	~ r:, have	-49 -3 14 -12
person	~ r:, have gone	-23 -9 15 -17
person	~ r:, having	-21 -13 -6 -29
person	~ r:, having previously	-28 -16 -4 -2
person	~ r:, he	-47 -11 -10 -5
person	~ r:, her	-34 -16 54 -32
person	~ r:, his	35 46 -22 30
person	~ r:, hosting	-33 -9 -21 -20
person	~ r:, hosting with	-33 -9 -21 -20
person	~ r:, in	-6 80 -12 -11
person	~ r:, in april	-32 -16 -14 -18
person	~ r:, in which	-58 49 -13 -4
person	~ r:, is	-8 -16 -20 12
person	~ r:, is in	46 -20 -7 -14
person	~ r:, is on	-34 -7 -13 -4
person	~ r:, is supposed	-13 -15 -22 39
person	~ r:, it	61 -5 -17 -8
person	~ r:, it has	59 -61 -26 -6
person	~ r:, its	-20 5 -25 -7
person	~ r:, its dutch	-20 5 -25 -7
person	~ r:, known	34 -2 -3 -3
person	~ r:, long	-38 -28 -19 -8
person	~ r:, long the	-38 -28 -19 -8
person	~ r:, meanwhile	-20 -20 -5 -42
person	~ r:, meanwhile ,	-20 -20 -5 -42
person	~ r:, of	-17 -16 -12 -13
person	~ r:, of F	-6 -14 -19 -14
person	~ r:, of the	0 -18 -7 -10
person	~ r:, on	52 -18 -13 -5
person	~ r:, on leave	52 -18 -13 -5
person	~ r:, otherwise	-34 -6 -5 -10
person	~ r:, otherwise known	-34 -6 -5 -10
person	~ r:, our	-22 17 -24 -10
person	~ r:, our director	-22 17 -24 -10
person	~ r:, runs	-8 -3 -31 18
person	~ r:, runs to	-8 -3 -31 18
person	~ r:, said	-38 -14 9 -11
person	~ r:, said P	-51 -16 -24 -20
person	~ r:, said in	-47 -19 -12 -13
person	~ r:, said she	-9 -6 22 -21
person	~ r:, said that	-43 -40 -22 -17
person	~ r:, seen	74 -23 -3 -7
person	~ r:, set	-22 -9 -4 -2
person	~ r:, set during	-22 -9 -4 -2
person	~ r:, star	36 -28 -10 -15
person	~ r:, star of	36 -28 -10 -15
person	~ r:, still	-52 -8 -11 -19
person	~ r:, still attached	-52 -8 -11 -19
person	~ r:, swells	-17 -8 -10 -18
person	~ r:, swells whenever	-17 -8 -10 -18
person	~ r:, the	24 1 -16 -12
person	~ r:, the C	36 -52 -14 -4
person	~ r:, the actor	-63 -19 -61 -18
person	~ r:, the composer	-42 -14 -12 -3
person	~ r:, the creator	-16 -5 7 -7
person	~ r:, the daughter	-51 -17 -8 -8
person	~ r:, the director	-25 -52 -31 -13
person	~ r:, the executive	-8 -7 -3 -48
person	~ r:, the former	21 -12 -8 -10
person	~ r:, the latter	-34 -1 -33 30
person	~ r:, the maker	-45 78 -24 -11
person	~ r:, the man	-39 -71 -40 -12
person	~ r:, the original	-82 -57 -10 -26
person	~ r:, the playwright	-46 -25 34 -9
person	~ r:, the prime	-56 -31 -12 -14
person	~ r:, the voices	79 -10 -15 -34
person	~ r:, then	36 -23 -18 -21
person	~ r:, thrice	-64 -33 -32 -21
person	~ r:, thrice .	-64 -33 -32 -21
person	~ r:, to	-27 -19 -35 -25
person	~ r:, to whom	-27 -19 -35 -25
person	~ r:, together	-37 -10 20 -21
person	~ r:, together with	-37 -10 20 -21
person	~ r:, took	-26 -16 -24 -13
person	~ r:, took $	-27 -40 -33 -17
person	~ r:, took a	-34 -5 -37 -32
person	~ r:, under	-26 -14 -10 -5
person	~ r:, under seven	-26 -14 -10 -5
person	~ r:, up	42 -28 -23 -13
person	~ r:, up to	42 -28 -23 -13
person	~ r:, used	-35 55 64 -10
person	~ r:, used to	-35 55 64 -10
person	~ r:, was	-29 -15 25 -10
person	~ r:, was found	-35 -21 -16 -8
person	~ r:, was released	-40 -21 -17 -18
person	~ r:, while	-22 -10 21 -27
person	~ r:, while the	-22 -10 21 -27
person	~ r:, who	4 3 8 14
person	~ r:, who 's	-2 -10 -13 53
person	~ r:, who also	25 21 39 -13
person	~ r:, who appeared	-8 -11 -15 -8
person	~ r:, who came	-46 -21 -17 -7
person	~ r:, who chairs	-31 -3 -2 -4
person	~ r:, who could	16 -5 -4 -5
person	~ r:, who created	44 -32 -18 -5
person	~ r:, who did	-35 63 39 -34
person	~ r:, who died	44 -11 -20 -4
person	~ r:, who directed	-36 17 -36 8
person	~ r:, who had	53 -18 14 20
person	~ r:, who has	22 34 -16 -7
person	~ r:, who is	-37 -13 -13 10
person	~ r:, who joined	73 -18 -46 -4
person	~ r:, who last	67 -30 -13 -5
person	~ r:, who made	36 33 -18 -9
person	~ r:, who played	25 -9 -7 -8
person	~ r:, who plays	-53 -7 -9 -5
person	~ r:, who portrayed	-69 -9 -15 -6
person	~ r:, who produced	-51 -9 -13 42
person	~ r:, who provided	23 -20 -22 -13
person	~ r:, who runs	-24 -26 -7 -11
person	~ r:, who scripted	-59 -26 71 -18
person	~ r:, who starred	45 -6 -13 -20
person	~ r:, who took	-4 -5 -18 -4
person	~ r:, who was	49 -23 -5 -8
person	~ r:, who will	-41 -14 -11 33
person	~ r:, who with	-24 -3 -7 40
person	~ r:, who won	-68 38 91 -18
person	~ r:, who worked	57 -53 -25 -30
person	~ r:, who wrote	-26 -14 -5 -12
person	~ r:, whom	-53 -14 -34 -6
person	~ r:, whom she	-54 -15 -34 -6
person	~ r:, whose	-41 -4 25 -21
person	~ r:, whose "	-57 -62 -39 -25
person	~ r:, whose F	-19 29 -23 -11
person	~ r:, whose debut	-46 -72 -33 -21
person	~ r:, whose earlier	-22 41 -33 71
person	~ r:, whose films	49 -50 -42 -14
person	~ r:, whose first	-31 56 66 -4
person	~ r:, whose songs	-47 -17 -13 -1
person	~ r:, whose work	-17 -58 -78 -4
person	~ r:, will	-32 -63 -11 -13
person	~ r:, will be	-49 -25 -8 -20
person	~ r:, with	17 -38 -15 -11
person	~ r:, with P	33 -59 -19 -10
person	~ r:, wrote	-32 -34 -47 -14
person	~ r:, wrote the	-32 -34 -47 -14
person	~ r:.	1 -14 -9 -7
person	~ r:. ^	4 -14 -9 -7
person	~ r:. ^ ^	4 -14 -9 -7
person	~ r::	-48 -11 -8 -10
person	~ r:: P	-50 -8 -11 -12
person	~ r:: P ,	-50 -8 -11 -12
person	~ r:?	15 -18 -18 -17
person	~ r:? ^	15 -18 -18 -17
person	~ r:? ^ ^	15 -18 -18 -17
person	~ r:C	39 -13 -7 -7
person	~ r:C ,	-78 -9 -4 -6
person	~ r:C , an	-58 -14 -9 -4
person	~ r:C , with	-56 -4 -8 -2
person	~ r:C .	47 -7 -22 -3
person	~ r:C . ^	47 -7 -22 -3
person	~ r:C and	-56 -10 -6 -6
person	~ r:C is	74 -6 -6 -6
person	~ r:C is back	-9 -3 -5 -8
person	~ r:C stows	18 -8 -4 -4
person	~ r:C stows away	18 -8 -4 -4
person	~ r:C wanders	37 -5 -3 -3
person	~ r:C wanders in	37 -5 -3 -3
person	~ r:F	-36 -32 -21 -15
person	~ r:F ,	-14 -23 -16 -12
person	~ r:F , P	-19 -4 -29 -11
person	~ r:F , is	-25 -60 -15 -11
person	~ r:F .	-22 -40 -11 -20
person	~ r:F . ^	-22 -40 -11 -20
person	~ r:P	-90 -36 -52 -17
person	~ r:P ,	-75 -48 -62 -25
person	~ r:P , and	-64 -13 -12 -25
person	~ r:W	-34 -27 -12 -23
person	~ r:^	-60 -50 -36 -24
person	~ r:^ ^	-60 -50 -36 -24
person	~ r:^ ^ ^	-60 -50 -36 -24
person	~ r:a	73 -10 -7 -14
person	~ r:a girlfriend	25 -4 -5 -19
person	~ r:a girlfriend ,	25 -4 -5 -19
person	~ r:academy	0 -12 -6 -3
person	~ r:academy award	0 -12 -6 -3
person	~ r:academy award triumph	0 -12 -6 -3
person	~ r:accepted	-22 -10 -8 -14
person	~ r:accepted for	-18 -8 -7 -19
person	~ r:accepted for him	-18 -8 -7 -19
person	~ r:accepted the	-27 -19 -4 -32
person	~ r:accepted the best	-27 -19 -4 -32
person	~ r:accuses	-25 -4 -5 -7
person	~ r:accuses P	-25 -4 -5 -7
person	~ r:accuses P of	-25 -4 -5 -7
person	~ r:adapted	-89 -15 68 -10
person	~ r:adapted the	-89 -15 68 -10
person	~ r:adapted the latter	-72 -9 17 -6
person	~ r:added	-26 -9 -11 -8
person	~ r:added ,	-41 -8 -22 -15
person	~ r:added , "	-41 -8 -22 -15
person	~ r:added .	-24 -6 -7 -5
person	~ r:added . ^	-24 -6 -7 -5
person	~ r:added :	-21 -7 -13 -9
person	~ r:added : "	-21 -7 -13 -9
person	~ r:added that	-44 -13 -9 -6
person	~ r:added that P	-35 -9 -17 -3
person	~ r:admirers	-54 -28 -7 -16
person	~ r:admirers have	-54 -28 -7 -16
person	~ r:admirers have been	-54 -28 -7 -16
person	~ r:after	-68 -48 -34 -17
person	~ r:agent	-4 -9 -4 -23
person	~ r:all	38 -15 -18 -24
person	~ r:also	-26 -8 -10 -16
person	~ r:also appear	22 -18 -16 -7
person	~ r:also appear .	22 -18 -16 -7
person	~ r:also created	-61 -11 0 -17
person	~ r:also created the	-61 -11 0 -17
person	~ r:also knew	-28 -15 -14 -7
person	~ r:also knew her	-28 -15 -14 -7
person	~ r:also turn	27 -10 -14 -9
person	~ r:also turn up	27 -10 -14 -9
person	~ r:also writes	-28 0 -27 -2
person	~ r:also writes detective	-28 0 -27 -2
person	~ r:alum	-45 0 -7 -5
person	~ r:alum )	-45 0 -7 -5
person	~ r:alum ) comes	-45 0 -7 -5
person	~ r:an	-3 -7 -5 -5
person	~ r:an american	5 -17 -22 -11
person	~ r:an american journalist	5 -17 -22 -11
person	~ r:an honorary	-19 -4 -13 -9
person	~ r:an honorary statuette	-19 -4 -13 -9
person	~ r:and	-6 -10 3 -2
person	~ r:and ,	10 -18 -8 -21
person	~ r:and , as	10 -18 -8 -21
person	~ r:and P	19 -11 0 3
person	~ r:and P )	-37 -19 38 -14
person	~ r:and P ,	34 19 35 10
person	~ r:and P .	0 -27 -24 -10
person	~ r:and P accepted	-40 -24 -14 -14
person	~ r:and P also	20 -8 -11 -13
person	~ r:and P are	15 -2 -11 2
person	~ r:and P as	-48 -6 -5 -10
person	~ r:and P assembled	-40 -10 -31 22
person	~ r:and P did	-64 -57 -23 -21
person	~ r:and P directed	-44 67 -52 -31
person	~ r:and P for	-34 -3 -20 21
person	~ r:and P had	-69 -10 -20 -39
person	~ r:and P have	40 -23 -32 -8
person	~ r:and P of	-48 -20 -22 -31
person	~ r:and P play	86 -15 -31 -26
person	~ r:and P produce	-69 -23 -59 80
person	~ r:and P repeat	62 -18 -27 -12
person	~ r:and P return	-25 -5 -5 -12
person	~ r:and P said	-28 -20 -13 9
person	~ r:and P star	44 -52 -16 -40
person	~ r:and P turned	-29 -6 33 -10
person	~ r:and P were	2 -9 59 -15
person	~ r:and P will	30 -17 -10 -10
person	~ r:and a	-37 -36 -13 -12
person	~ r:and also	-10 -70 -52 -20
person	~ r:and also starred	-10 -70 -52 -20
person	~ r:and directed	-24 -13 34 -9
person	~ r:and directed by	-24 -13 34 -9
person	~ r:and has	-8 -52 -63 -7
person	~ r:and her	-62 -46 2 -24
person	~ r:and his	-52 -16 21 4
person	~ r:and his regular	-48 -39 -35 -20
person	~ r:and his wife	-51 -11 21 24
person	~ r:and i	-12 -28 11 -49
person	~ r:and i put	-12 -28 11 -49
person	~ r:and includes	30 -6 -16 -7
person	~ r:and includes P	30 -6 -16 -7
person	~ r:and made	-14 -4 -17 -21
person	~ r:and made it	-14 -4 -17 -21
person	~ r:and producer	-3 -4 37 -29
person	~ r:and producer P	-3 -4 37 -29
person	~ r:and starring	-22 64 -30 -6
person	~ r:and starring P	-22 64 -30 -6
person	~ r:and the	-19 -8 -12 -17
person	~ r:and the australian	-20 -5 -23 -9
person	~ r:and with	-29 -2 -45 -21
person	~ r:and with P	-29 -2 -45 -21
person	~ r:and writer	-31 13 -44 -11
person	~ r:and writer P	-31 13 -44 -11
person	~ r:animated	-52 -8 -25 -25
person	~ r:animated version	-52 -8 -25 -25
person	~ r:animated version of	-52 -8 -25 -25
person	~ r:announced	-14 -11 -4 -5
person	~ r:announced that	-23 -7 -7 -9
person	~ r:announced that the	-23 -7 -7 -9
person	~ r:appeared	32 -19 -9 -18
person	~ r:are	4 -4 1 -3
person	~ r:are P	0 -5 -13 -24
person	~ r:are P as	0 -5 -13 -24
person	~ r:are all	-1 -22 -2 -26
person	~ r:are all expected	34 -28 -10 -14
person	~ r:are also	-51 -11 -9 -13
person	~ r:are also back	0 -11 -14 -22
person	~ r:are also in	-43 -15 -4 -17
person	~ r:are also reported	-52 -8 -7 -11
person	~ r:are back	-8 -2 -3 -14
person	~ r:are back as	-8 -2 -3 -14
person	~ r:are cast	-58 -6 -8 -12
person	~ r:are cast as	-58 -6 -8 -12
person	~ r:are executive	-41 -21 -19 18
person	~ r:are executive producers	-41 -21 -19 18
person	~ r:are in	83 -11 -8 -11
person	~ r:are in the	70 -44 -15 -32
person	~ r:are in there	-3 -5 -1 -16
person	~ r:are named	22 -17 -23 -24
person	~ r:are named as	22 -17 -23 -24
person	~ r:are producers	-58 -23 -44 32
person	~ r:are producers along	-58 -23 -44 32
person	~ r:are shortlisted	-41 -24 32 -10
person	~ r:are shortlisted as	-41 -24 32 -10
person	~ r:are the	67 -14 -9 4
person	~ r:are the parents	-8 -11 -6 -23
person	~ r:are the producers	-75 -3 -8 39
person	~ r:are to	0 -62 -28 -57
person	~ r:as	10 -10 -10 -12
person	~ r:as C	-3 -8 -10 -14
person	~ r:as C ,	6 -7 -11 -15
person	~ r:as C .	-90 -12 -8 -10
person	~ r:as C and	77 -8 -7 -15
person	~ r:as a	35 -10 -7 -10
person	~ r:as a drug	-56 -11 -13 -12
person	~ r:as an	19 -18 -24 -5
person	~ r:as an C	19 -18 -24 -5
person	~ r:as coach	15 -8 -23 -24
person	~ r:as coach P	15 -8 -23 -24
person	~ r:as her	36 -2 -12 -23
person	~ r:as her absent	36 -2 -12 -23
person	~ r:as the	11 -10 -7 -10
person	~ r:as the cat	-73 -29 -6 -14
person	~ r:as the drunk	-29 -4 -5 -4
person	~ r:as the film-maker	13 -10 -3 -23
person	~ r:as the gambler	-38 -4 -7 -7
person	~ r:as the women	-50 -7 -8 -14
person	~ r:asks	-24 -23 -7 -6
person	~ r:assembled	-41 -17 -15 41
person	~ r:assembled a	-41 -17 -15 41
person	~ r:assembled a crew	-41 -17 -15 41
person	~ r:at	-27 45 -17 -12
person	~ r:at O	-26 -50 -9 -17
person	~ r:at O ,	-26 -50 -9 -17
person	~ r:at the	-32 -31 -17 -11
person	~ r:based	-6 -22 -7 -6
person	~ r:based the	-6 -22 -7 -6
person	~ r:based the script	-6 -22 -7 -6
person	~ r:became	-36 -11 -3 -6
person	~ r:became a	-36 -11 -3 -6
person	~ r:been	-42 -32 -21 -14
person	~ r:been on	-42 -32 -21 -14
person	~ r:been on a	-42 -32 -21 -14
person	~ r:began	-20 -5 -6 -5
person	~ r:behind	-63 -20 -23 -44
person	~ r:behind the	-28 -13 -13 -39
person	~ r:behind the camera	-28 -13 -13 -39
person	~ r:book	-79 -47 -28 -16
person	~ r:both	43 -9 -38 -47
person	~ r:bought	-13 -16 -24 -23
person	~ r:bought the	-13 -16 -24 -23
person	~ r:bought the rights	-13 -16 -24 -23
person	~ r:called	-57 -40 -13 -7
person	~ r:came	-54 -23 -13 -11
person	~ r:came up	-55 -24 -26 -28
person	~ r:came up with	-55 -24 -26 -28
person	~ r:can	-30 -36 -22 -9
person	~ r:cast	40 0 -16 -7
person	~ r:cast is	-25 0 -7 -8
person	~ r:cast is headed	-45 0 -13 -2
person	~ r:cast is led	-27 0 -12 -9
person	~ r:character	-43 -23 -34 -3
person	~ r:chose	-3 -26 -9 -2
person	~ r:chose because	-3 -26 -9 -2
person	~ r:chose because they	-3 -26 -9 -2
person	~ r:co-star	-37 -4 -13 -10
person	~ r:co-star there	-37 -4 -13 -10
person	~ r:co-star there ,	-37 -4 -13 -10
person	~ r:co-wrote	28 43 19 -10
person	~ r:co-wrote it	55 47 33 -6
person	~ r:co-wrote it (	63 61 41 -12
person	~ r:comedy	38 -41 -32 -5
person	~ r:company	-37 -25 -17 -30
person	~ r:company O	-43 -25 -21 -43
person	~ r:company O .	-27 -25 -14 -44
person	~ r:completed	-32 -13 -15 -14
person	~ r:completed ,	-32 -13 -15 -14
person	~ r:completed , beautifully	-32 -13 -15 -14
person	~ r:confirmed	-34 -19 -16 -5
person	~ r:confirmed only	-34 -19 -16 -5
person	~ r:confirmed only last	-34 -19 -16 -5
person	~ r:could	-36 -16 -12 55
person	~ r:could be	-39 -13 -6 -29
person	~ r:could be gloriously	-39 -13 -6 -29
person	~ r:could not	-44 -32 -15 -22
person	~ r:could not be	-44 -32 -15 -22
person	~ r:could pay	-21 -5 -8 48
person	~ r:could pay for	-21 -5 -8 48
person	~ r:couldn't	-32 -19 -9 -8
person	~ r:couldn't get	-32 -19 -9 -8
person	~ r:couldn't get it	-32 -19 -9 -8
person	~ r:creepy	11 -9 -4 -4
person	~ r:creepy space-lord	11 -9 -4 -4
person	~ r:creepy space-lord ,	11 -9 -4 -4
person	~ r:cut	-19 -27 -19 -10
person	~ r:daughter	-88 -14 -11 -10
person	~ r:daughter C	-37 -3 -7 -5
person	~ r:daughter P	-78 -24 -4 -6
person	~ r:daughter P ,	-40 -24 -10 -9
person	~ r:described	-48 50 74 -13
person	~ r:described it	-28 -50 -66 -13
person	~ r:described it as	-28 -50 -66 -13
person	~ r:did	44 -17 -13 -8
person	~ r:did everything	0 -18 -17 -5
person	~ r:did everything ,	0 -18 -17 -5
person	~ r:did it	-74 -42 -17 -27
person	~ r:did it on	-74 -42 -17 -27
person	~ r:did not	73 -20 -15 -7
person	~ r:did not attend	-35 -17 -9 -3
person	~ r:died	-43 -14 -17 -23
person	~ r:directed	-28 -17 18 -13
person	~ r:directed it	-13 -20 55 -11
person	~ r:directed it .	-18 5 -55 -7
person	~ r:directed the	-42 16 -53 -32
person	~ r:directed the original	-42 16 -53 -32
person	~ r:directs	-27 24 -48 -16
person	~ r:directs from	-33 48 -53 -26
person	~ r:directs from a	-33 48 -53 -26
person	~ r:disliked	-53 -26 0 -20
person	~ r:disliked the	-53 -26 0 -20
person	~ r:disliked the new	-53 -26 0 -20
person	~ r:does	39 -27 -17 -6
person	~ r:donning	-23 -3 -4 -4
person	~ r:donning the	-23 -3 -4 -4
person	~ r:donning the keeper's	-23 -3 -4 -4
person	~ r:drama	-40 54 -21 -11
person	~ r:drama W	-45 -63 -39 -10
person	~ r:drama W won	-45 -63 -39 -10
person	~ r:earned	0 -79 -25 -19
person	~ r:episode	-8 -23 -34 -21
person	~ r:episode ,	-8 -23 -34 -21
person	~ r:episode , for	-8 -23 -34 -21
person	~ r:explained	-27 -3 -7 -19
person	~ r:father	-74 -19 -13 -13
person	~ r:film	-42 135 -16 -9
person	~ r:film ,	-39 101 -11 -10
person	~ r:film .	-30 -27 -6 -4
person	~ r:film . ^	-30 -27 -6 -4
person	~ r:film has	-42 20 -5 -3
person	~ r:film has earned	-42 20 -5 -3
person	~ r:films	-42 -44 -10 -10
person	~ r:films in	-17 -34 -18 -5
person	~ r:films in several	-17 -34 -18 -5
person	~ r:finds	-26 -16 -7 -18
person	~ r:finds silver	-26 -16 -7 -18
person	~ r:finds silver in	-26 -16 -7 -18
person	~ r:finished	-66 -7 -3 -16
person	~ r:first	-63 -14 -12 -11
person	~ r:first novel	-43 -8 -20 -4
person	~ r:first novel ,	-43 -8 -20 -4
person	~ r:first pick	-6 -16 -15 -16
person	~ r:first pick .	-6 -16 -15 -16
person	~ r:flings	-21 -2 -6 -3
person	~ r:flings a	-21 -2 -6 -3
person	~ r:flings a coffee	-21 -2 -6 -3
person	~ r:for	-22 -10 -12 -1
person	~ r:for F	-34 -6 -28 -33
person	~ r:for F ,	-33 -8 -38 -38
person	~ r:for O	-11 -24 -22 27
person	~ r:for O ,	-11 -24 -22 27
person	~ r:for P	-41 -7 -11 24
person	~ r:for P company	-31 -6 -16 30
person	~ r:for its	-42 -23 -29 -22
person	~ r:for its lead	-42 -23 -29 -22
person	~ r:for the	17 -5 -4 -3
person	~ r:for the part	23 -4 -8 -5
person	~ r:for the sicilian	-28 -8 -20 -21
person	~ r:for three	0 -4 -8 -4
person	~ r:for three months	0 -4 -8 -4
person	~ r:from	-14 -14 85 -5
person	~ r:from L	-4 -5 -5 -3
person	~ r:from L ,	10 -4 -6 -3
person	~ r:from P	-34 -4 83 -5
person	~ r:gave	-7 -13 -12 -20
person	~ r:gave his	-7 -13 -12 -20
person	~ r:gave his share	-7 -13 -12 -20
person	~ r:go	-69 -25 -18 -18
person	~ r:go to	-69 0 -14 -17
person	~ r:go to the	-69 0 -14 -17
person	~ r:got	-14 -17 -13 -8
person	~ r:got it	-22 -8 -26 -21
person	~ r:got it and	-22 -8 -26 -21
person	~ r:got the	-24 -6 -16 -5
person	~ r:got the idea	-10 0 -27 -9
person	~ r:grew	-25 -3 -6 -20
person	~ r:grew up	-25 -3 -6 -20
person	~ r:grew up above	-25 -3 -6 -20
person	~ r:grins	-22 -4 -3 -2
person	~ r:grins down	-22 -4 -3 -2
person	~ r:grins down the	-22 -4 -3 -2
person	~ r:guest	-28 -9 -11 -5
person	~ r:guest role	-28 -9 -11 -5
person	~ r:guest role in	-28 -9 -11 -5
person	~ r:had	-41 -8 -11 19
person	~ r:had #	-21 -10 -5 -20
person	~ r:had # wimples	-21 -10 -5 -20
person	~ r:had all	-51 -8 -4 -17
person	~ r:had all been	-52 -11 -14 -33
person	~ r:had been	-59 -34 -12 38
person	~ r:had been asked	-7 -1 -10 -11
person	~ r:had been attached	-29 -87 -10 -39
person	~ r:had been considered	-26 -29 -4 -29
person	~ r:had been many	-32 -16 -19 -36
person	~ r:had completed	-6 -26 -10 -9
person	~ r:had completed her	-6 -26 -10 -9
person	~ r:had never	-44 -37 -6 -18
person	~ r:had not	-11 -15 -11 66
person	~ r:had shot	-37 -14 -20 -6
person	~ r:had shot a	-37 -14 -20 -6
person	~ r:had visited	-1 -5 -12 -30
person	~ r:had visited P	-1 -5 -12 -30
person	~ r:has	18 1 3 -7
person	~ r:has a	-30 -17 -11 -8
person	~ r:has a busy	-36 -33 -12 -15
person	~ r:has a small	-75 -5 -14 -4
person	~ r:has adapted	-57 -37 37 -32
person	~ r:has adapted the	-57 -37 37 -32
person	~ r:has agreed	76 -4 -4 -13
person	~ r:has agreed to	76 -4 -4 -13
person	~ r:has become	-34 -1 -3 -2
person	~ r:has become an	-34 -1 -3 -2
person	~ r:has been	50 -26 -8 -11
person	~ r:has been chosen	25 -11 -8 -7
person	~ r:has been fitted	10 -2 -15 -14
person	~ r:has been mentioned	45 -25 -8 -14
person	~ r:has been open	-51 -17 31 -16
person	~ r:has been refused	-30 -38 -10 -5
person	~ r:has collaborated	-39 -18 55 -22
person	~ r:has collaborated on	-39 -18 55 -22
person	~ r:has denied	-34 -4 -5 -3
person	~ r:has denied his	-34 -4 -5 -3
person	~ r:has done	-58 -23 -6 -15
person	~ r:has had	-68 -18 -7 -9
person	~ r:has had a	-39 -20 -14 -9
person	~ r:has long	-57 -11 -30 -22
person	~ r:has long had	-57 -11 -30 -22
person	~ r:has made	-35 -23 -8 -6
person	~ r:has never	-20 -11 -11 -10
person	~ r:has never missed	-20 -11 -11 -10
person	~ r:has recently	-24 -42 -21 -12
person	~ r:has recently been	-24 -42 -21 -12
person	~ r:has recorded	-56 -26 -23 -7
person	~ r:has recorded dialogue	-56 -26 -23 -7
person	~ r:has said	55 59 -14 23
person	~ r:has said .	-45 41 -22 -12
person	~ r:has said it	-66 -42 -15 -9
person	~ r:has said that	77 -45 -9 -7
person	~ r:has spent	-28 -4 -5 -5
person	~ r:has spent twenty	-28 -4 -5 -5
person	~ r:has sung	-24 -11 -18 -9
person	~ r:has sung and	-24 -11 -18 -9
person	~ r:has the	99 -18 41 -6
person	~ r:has the writing	-66 -13 54 -6
person	~ r:has two	-65 -16 -28 -12
person	~ r:has two children	-26 -20 -6 -7
person	~ r:has written	-17 -57 44 -7
person	~ r:has written it	-12 0 45 -7
person	~ r:has written the	-27 -57 9 -3
person	~ r:hasn't	-52 -31 -16 -16
person	~ r:have	9 -15 -16 -13
person	~ r:have already	-55 -24 -31 -7
person	~ r:have been	13 -2 -9 -20
person	~ r:have been cast	13 -2 -9 -20
person	~ r:headlines	-6 -6 -5 0
person	~ r:headlines as	-6 -6 -5 0
person	~ r:headlines as C	-6 -6 -5 0
person	~ r:himself	-55 -48 -22 -29
person	~ r:husband	-18 -7 -10 -16
person	~ r:husband ,	-18 0 -16 -34
person	~ r:husband , P	-18 0 -16 -34
person	~ r:i	-37 -10 -11 -9
person	~ r:i watch	-37 -10 -11 -9
person	~ r:i watch twice	-37 -10 -11 -9
person	~ r:in	4 -5 -12 -10
person	~ r:in #	-15 -25 -9 35
person	~ r:in # ,	-22 -22 -19 -9
person	~ r:in F	-45 -13 -14 -13
person	~ r:in F ,	-54 -17 -15 -13
person	~ r:in F .	-40 -5 -23 -9
person	~ r:in W	-34 -2 -5 -16
person	~ r:in W .	-34 -2 -5 -16
person	~ r:in a	-5 -12 -11 -10
person	~ r:in a racing	-40 -24 -11 -5
person	~ r:in a role	15 -19 -19 -10
person	~ r:in as	0 -24 -15 -4
person	~ r:in as many	0 -24 -15 -4
person	~ r:in mind	-53 -8 -17 -11
person	~ r:in mind .	-53 -8 -17 -11
person	~ r:in the	51 -19 -13 -14
person	~ r:in the #	41 -32 -14 -13
person	~ r:in the L	-71 -27 -13 -29
person	~ r:in the cast	-31 -11 -9 -9
person	~ r:international	-15 -22 -17 -5
person	~ r:international attention	-15 -22 -17 -5
person	~ r:international attention -	-15 -22 -17 -5
person	~ r:is	6 -19 -2 18
person	~ r:is C	-17 -10 -10 -17
person	~ r:is C ,	47 -11 -11 -19
person	~ r:is C .	-59 -14 -14 -10
person	~ r:is about	-47 -8 -10 -13
person	~ r:is about to	-47 -8 -10 -13
person	~ r:is again	-48 -6 -4 -13
person	~ r:is again seen	-48 -6 -4 -13
person	~ r:is also	11 -19 69 -13
person	~ r:is among	-49 -34 -29 -30
person	~ r:is among the	-49 -34 -29 -30
person	~ r:is an	-43 -27 -6 62
person	~ r:is an executive	-43 -27 -6 62
person	~ r:is back	-33 -11 -3 -10
person	~ r:is back as	-33 -11 -3 -10
person	~ r:is being	14 -30 -13 -22
person	~ r:is being lined	14 -30 -13 -22
person	~ r:is currently	-64 -14 65 -39
person	~ r:is currently in	-33 -12 -23 -62
person	~ r:is expected	54 -10 -8 -15
person	~ r:is expected to	54 -10 -8 -15
person	~ r:is from	-43 -33 21 -14
person	~ r:is from a	-43 -33 21 -14
person	~ r:is heard	17 -27 -20 -21
person	~ r:is heard on	17 -27 -20 -21
person	~ r:is her	81 -9 -4 -11
person	~ r:is her C	32 -15 -12 -11
person	~ r:is his	-11 -23 -6 71
person	~ r:is his fellow	-68 -25 -15 62
person	~ r:is in	-73 -19 -7 -20
person	~ r:is keeping	-46 -13 -16 -18
person	~ r:is keeping quiet	-46 -13 -16 -18
person	~ r:is not	-24 -11 -16 -25
person	~ r:is producing	-40 -14 -13 99
person	~ r:is producing ,	-41 -8 -15 37
person	~ r:is producing .	-31 -24 -10 47
person	~ r:is said	98 -11 -13 -10
person	~ r:is said to	98 -11 -13 -10
person	~ r:is scheduled	-11 -36 -19 -14
person	~ r:is scheduled to	-11 -36 -19 -14
person	~ r:is six	0 -5 -2 -8
person	~ r:is six foot	0 -5 -2 -8
person	~ r:is survived	-25 -9 -10 -10
person	~ r:is survived by	-25 -9 -10 -10
person	~ r:is the	30 -21 -11 -35
person	~ r:is the C	-76 -12 -4 -11
person	~ r:is the director	-36 39 -14 -14
person	~ r:is the main	-55 -15 -4 -15
person	~ r:is the other	-87 -41 -25 -31
person	~ r:is the producer	-88 -14 -9 -86
person	~ r:is the reason	-35 -33 -9 -24
person	~ r:is to	-41 -8 -10 -25
person	~ r:is with	-67 -41 -23 -52
person	~ r:is with O	-67 -41 -23 -52
person	~ r:is writing	-40 -32 -31 -10
person	~ r:is writing and	-59 -32 -82 -13
person	~ r:is writing the	-6 0 8 -12
person	~ r:isn't	-45 -7 -24 -24
person	~ r:isn't in	-45 -7 -24 -24
person	~ r:isn't in this	-45 -7 -24 -24
person	~ r:joining	-56 -4 -4 -5
person	~ r:joining the	-56 -4 -4 -5
person	~ r:joining the cast	-56 -4 -4 -5
person	~ r:joins	1 -4 -21 -6
person	~ r:joins the	1 -4 -21 -6
person	~ r:joked	71 -14 -10 -8
person	~ r:joked in	-49 -29 -11 -4
person	~ r:joked in L	-49 -29 -11 -4
person	~ r:last	-15 -21 -15 -12
person	~ r:last book	-6 -13 -19 -9
person	~ r:last book into	-6 -13 -19 -9
person	~ r:leaves	-44 -36 -8 -8
person	~ r:leaves a	-44 -32 -22 -9
person	~ r:leaves a wife	-44 -32 -22 -9
person	~ r:left	-44 -10 -9 -5
person	~ r:left the	-44 -17 -17 -9
person	~ r:left the next	-44 -17 -17 -9
person	~ r:licks	33 -24 -17 -7
person	~ r:licks a	33 -24 -17 -7
person	~ r:licks a priest	33 -24 -17 -7
person	~ r:liked	-51 -7 -6 -31
person	~ r:liked it	-40 -8 -9 -25
person	~ r:liked it .	-40 -8 -9 -25
person	~ r:lost	-61 57 -32 -19
person	~ r:made	-24 41 -8 -11
person	~ r:made so	-37 -38 -4 -4
person	~ r:made so many	-37 -38 -4 -4
person	~ r:name	53 -7 -7 -9
person	~ r:name has	-59 -2 -5 -6
person	~ r:name has repeatedly	-34 -3 -4 -1
person	~ r:name on	-35 -12 -18 -19
person	~ r:name on it	-35 -12 -18 -19
person	~ r:needed	-28 -5 -8 -5
person	~ r:needed wires	-28 -5 -8 -5
person	~ r:needed wires to	-28 -5 -8 -5
person	~ r:never	-5 -26 -9 -5
person	~ r:never bothered	-14 -7 -16 -4
person	~ r:never bothered with	-14 -7 -16 -4
person	~ r:never made	-11 -74 -15 -7
person	~ r:never made another	-11 -74 -15 -7
person	~ r:never quit	0 -5 -13 -18
person	~ r:never quit .	0 -5 -13 -18
person	~ r:next	-52 -31 -16 -12
person	~ r:novel	-21 -20 -19 -14
person	~ r:novel ,	-28 -28 -31 -43
person	~ r:novel W	-20 -19 -20 -12
person	~ r:novel W .	-17 -20 -16 -10
person	~ r:novel about	-7 -10 -6 -10
person	~ r:novel about the	-7 -10 -6 -10
person	~ r:of	-7 -15 -11 -21
person	~ r:of L	-37 -32 -7 -10
person	~ r:of L .	-37 -32 -7 -10
person	~ r:of O	-16 -16 -9 -42
person	~ r:of O is	-11 -14 -6 -63
person	~ r:of O said	-25 -17 -23 -17
person	~ r:of the	-76 -8 -5 -6
person	~ r:of the O	-76 -8 -5 -6
person	~ r:of withholding	-19 -4 -3 -7
person	~ r:of withholding her	-19 -4 -3 -7
person	~ r:on	-32 -15 -13 -15
person	~ r:on F	-27 -17 -19 -14
person	~ r:on F (	-36 -33 -42 -12
person	~ r:on W	-27 -18 -13 -12
person	~ r:on W ,	-27 -18 -13 -12
person	~ r:on the	-48 -17 -11 -19
person	~ r:on the munna	1 -13 -3 -20
person	~ r:on the way	-26 -6 -11 -7
person	~ r:once	-78 63 -9 -9
person	~ r:once again	-71 52 -25 -27
person	~ r:once again in	-71 52 -25 -27
person	~ r:once remarked	-40 -14 -11 -8
person	~ r:once remarked of	-40 -14 -11 -8
person	~ r:one	-16 -17 -4 81
person	~ r:one of	-16 -17 -4 81
person	~ r:one of L	-6 -21 -13 -20
person	~ r:only	-30 -14 -33 -8
person	~ r:only previous	-30 -14 -33 -8
person	~ r:only previous credit	-30 -14 -33 -8
person	~ r:opponent	-42 -3 -20 -7
person	~ r:opponent C	-42 -3 -20 -7
person	~ r:opponent C .	-42 -3 -20 -7
person	~ r:or	-21 -9 -12 -6
person	~ r:or P	-21 -9 -12 -6
person	~ r:or P .	-21 -9 -12 -6
person	~ r:own	-18 -61 -18 -12
person	~ r:own novel	-25 -61 -18 -13
person	~ r:own novel W	-25 -61 -18 -13
person	~ r:part	61 -44 -14 -21
person	~ r:partner	-11 -20 -19 -10
person	~ r:partner P	-11 -20 -19 -10
person	~ r:partner P told	-11 -20 -19 -10
person	~ r:partners	-44 -17 -6 -24
person	~ r:passed	-4 -6 -5 -4
person	~ r:passed .	-4 -6 -5 -4
person	~ r:passed . ^	-4 -6 -5 -4
person	~ r:pause	-48 -26 -27 -25
person	~ r:pause .	-48 -26 -27 -25
person	~ r:pause . ^	-48 -26 -27 -25
person	~ r:performance	-27 -8 -19 -16
person	~ r:performance had	-27 -8 -19 -16
person	~ r:performance had been	-27 -8 -19 -16
person	~ r:picture	-51 114 -12 -20
person	~ r:picture .	-23 20 -20 -23
person	~ r:picture . ^	-23 20 -20 -23
person	~ r:play	62 -15 -15 -16
person	~ r:play .	-33 -18 -19 -8
person	~ r:play . ^	-33 -18 -19 -8
person	~ r:played	-36 -9 -11 -9
person	~ r:played his	10 -1 -1 -4
person	~ r:played his brother	10 -1 -1 -4
person	~ r:played the	-84 -13 -12 -8
person	~ r:played the weapons	-53 -10 -8 -9
person	~ r:played undercover	-41 -4 -5 -6
person	~ r:played undercover cop	-41 -4 -5 -6
person	~ r:plays	29 -10 -9 -8
person	~ r:plays C	14 -9 -6 -6
person	~ r:plays C ,	9 -9 -6 -6
person	~ r:plays a	42 -10 -10 -11
person	~ r:plays a biologist	-45 -3 -10 -8
person	~ r:plays a friend	-2 -5 -23 -5
person	~ r:plays a hired	-20 -8 -2 -3
person	~ r:plays an	-53 -6 -6 -5
person	~ r:plays an actress	-62 -4 -4 -5
person	~ r:plays his	-49 -7 -8 -8
person	~ r:plays his enemy	-14 -5 -6 -5
person	~ r:plays his wife	0 -8 -6 -10
person	~ r:plays the	92 -7 -9 -7
person	~ r:plays the camp	-25 -8 -10 -5
person	~ r:plays the world	-1 -4 -8 -3
person	~ r:pointed	-21 -8 -21 -6
person	~ r:pointed to	-21 -8 -21 -6
person	~ r:pointed to the	-21 -8 -21 -6
person	~ r:previous	-78 -78 -39 -24
person	~ r:produce	-54 -19 -60 75
person	~ r:produced	-10 -84 -33 51
person	~ r:produces	-29 -2 -9 21
person	~ r:produces alongside	-29 -2 -9 21
person	~ r:produces alongside P	-29 -2 -9 21
person	~ r:producing	-9 0 -6 -43
person	~ r:producing partner	-9 0 -6 -43
person	~ r:producing partner P	-9 0 -6 -43
person	~ r:project	-44 -11 -15 -15
person	~ r:project .	-44 -11 -15 -15
person	~ r:project . ^	-44 -11 -15 -15
person	~ r:published	-20 -12 -14 -3
person	~ r:published the	-20 -12 -14 -3
person	~ r:published the book	-20 -12 -14 -3
person	~ r:put	-8 -16 -16 -34
person	~ r:put him	-10 -27 -20 -35
person	~ r:put him in	-10 -27 -20 -35
person	~ r:put on	-22 -13 -13 -34
person	~ r:put on #	-22 -13 -13 -34
person	~ r:recalled	-32 -13 -12 -9
person	~ r:received	-18 -38 -8 -6
person	~ r:received the	-18 -38 -8 -6
person	~ r:received the silver	-18 -38 -8 -6
person	~ r:regular	-40 -32 -14 -42
person	~ r:repeat	61 -26 -18 -20
person	~ r:replaces	-30 0 -17 -10
person	~ r:replaces P	-30 0 -17 -10
person	~ r:replaces P ,	-30 0 -17 -10
person	~ r:return	-35 -2 -5 -15
person	~ r:return as	69 -14 -2 -9
person	~ r:return as the	69 -14 -2 -9
person	~ r:return in	-77 -6 -1 -23
person	~ r:return in the	-77 -6 -1 -23
person	~ r:returning	-70 -3 -4 -9
person	~ r:returning as	-70 -3 -4 -9
person	~ r:returning as C	-70 -3 -4 -9
person	~ r:returns	-109 -21 -4 -6
person	~ r:returns as	-100 -26 -4 -5
person	~ r:ringlets	-53 -2 -10 -7
person	~ r:ringlets once	-53 -2 -10 -7
person	~ r:ringlets once more	-53 -2 -10 -7
person	~ r:said	-16 -14 -13 2
person	~ r:said ,	-17 -3 -7 -4
person	~ r:said , "	-17 -2 -4 -3
person	~ r:said .	-15 -8 -9 -6
person	~ r:said . ^	-15 -8 -9 -6
person	~ r:said :	-10 -16 -11 -12
person	~ r:said : "	-10 -16 -11 -12
person	~ r:said he	-16 -30 -12 41
person	~ r:said he had	-12 -26 -14 3
person	~ r:said he was	-6 -4 -5 -46
person	~ r:said he would	-31 -16 -11 73
person	~ r:said in	-18 -9 -5 -5
person	~ r:said in a	-18 -9 -5 -5
person	~ r:said more	-40 -40 -11 39
person	~ r:said more than	-40 -40 -11 39
person	~ r:said on	-4 -4 -12 -2
person	~ r:said on the	-4 -4 -12 -2
person	~ r:said she	-23 0 -43 -11
person	~ r:said she wanted	-23 0 -43 -11
person	~ r:said that	-18 -6 -8 -68
person	~ r:said that private	-17 -10 -13 -2
person	~ r:said that up	-41 -8 -16 -61
person	~ r:said the	-4 -11 -9 7
person	~ r:said the country	-7 -32 -9 -6
person	~ r:said the crew	-6 -3 -2 23
person	~ r:said the decision	-15 -8 -13 -28
person	~ r:said the director	-19 -8 -8 -4
person	~ r:saw	-47 -49 -23 -8
person	~ r:saw her	-47 -49 -23 -8
person	~ r:saw her at	-54 -19 -12 -20
person	~ r:says	-26 -11 -10 -12
person	~ r:says ,	-15 -3 -4 -6
person	~ r:says , and	-18 -5 -2 -3
person	~ r:says .	-16 -6 -7 -6
person	~ r:says . ^	-16 -6 -7 -6
person	~ r:says he	-42 -35 -35 -40
person	~ r:says in	-23 -20 -8 -4
person	~ r:says in the	-23 -20 -8 -4
person	~ r:script	-24 -5 -26 -15
person	~ r:script is	-30 -16 -20 -9
person	~ r:script is still	-30 -16 -20 -9
person	~ r:second	-23 72 -10 -12
person	~ r:second wind	-23 -27 -15 -9
person	~ r:second wind blew	-23 -27 -15 -9
person	~ r:sent	-55 67 -15 -8
person	~ r:she	-56 -22 -41 -25
person	~ r:shot	-62 -62 -14 -17
person	~ r:shot it	-56 -51 -17 -17
person	~ r:shot that	-19 -27 -21 -13
person	~ r:shot that one	-19 -27 -21 -13
person	~ r:shows	16 -14 -8 -17
person	~ r:shows up	16 -14 -8 -17
person	~ r:shows up for	16 -14 -8 -17
person	~ r:shrugs	-10 0 -6 -4
person	~ r:shrugs in	-10 0 -6 -4
person	~ r:shrugs in the	-10 0 -6 -4
person	~ r:signs	-24 -3 -7 -9
person	~ r:signs up	-24 -3 -7 -9
person	~ r:signs up to	-24 -3 -7 -9
person	~ r:sister	-36 -5 -2 -8
person	~ r:sister C	-31 -4 -2 -3
person	~ r:sister C over	-31 -4 -2 -3
person	~ r:sofa	-37 -8 -14 -5
person	~ r:sofa ,	-37 -8 -14 -5
person	~ r:sofa , that	-37 -8 -14 -5
person	~ r:son	-80 -23 -10 -36
person	~ r:son ,	-85 -23 -10 -7
person	~ r:son , P	-48 -19 -4 -7
person	~ r:son , was	-53 -14 -17 -10
person	~ r:spent	23 -12 -5 -8
person	~ r:spent three	30 -12 -5 -8
person	~ r:spent three days	30 -14 -8 -6
person	~ r:star	18 -21 -12 -65
person	~ r:starred	103 -9 -10 -11
person	~ r:starred in	48 -8 -5 -5
person	~ r:starred in that	48 -8 -5 -5
person	~ r:stars	98 -11 -7 -10
person	~ r:stars as	40 -8 -8 -16
person	~ r:stayed	-37 -20 -13 -24
person	~ r:stayed away	-37 -20 -13 -24
person	~ r:stayed away .	-37 -20 -13 -24
person	~ r:steps	-35 -4 -8 -21
person	~ r:steps in	-35 -4 -8 -21
person	~ r:steps in as	-35 -4 -8 -21
person	~ r:stitches	-44 -6 -10 -6
person	~ r:stitches three	-44 -6 -10 -6
person	~ r:stitches three tourists	-44 -6 -10 -6
person	~ r:stole	-34 -4 -17 -5
person	~ r:stole the	-34 -4 -17 -5
person	~ r:stole the line	-34 -4 -17 -5
person	~ r:story	-10 -13 -18 -16
person	~ r:story ,	-11 -14 -18 -18
person	~ r:story , filming	-11 -14 -18 -18
person	~ r:swears	43 -9 -6 -12
person	~ r:swears at	61 -6 -3 -17
person	~ r:takes	67 -33 -13 -11
person	~ r:takes the	29 -38 -7 -6
person	~ r:takes the part	29 -38 -7 -6
person	~ r:taking	-39 -15 -9 -4
person	~ r:taking the	-39 -15 -9 -4
person	~ r:taking the acting	-39 -15 -9 -4
person	~ r:talks	-40 -10 -10 -5
person	~ r:talks to	0 -12 -16 -4
person	~ r:talks to us	0 -12 -16 -4
person	~ r:taught	-11 -33 -20 -6
person	~ r:telling	-12 -32 27 -10
person	~ r:telling ,	-12 -33 36 -6
person	~ r:telling , fallen	-12 -33 36 -6
person	~ r:telling the	-20 -1 -23 -9
person	~ r:telling the audience	-20 -1 -23 -9
person	~ r:the	13 -11 -11 -12
person	~ r:the mammoth	-83 -4 -11 -12
person	~ r:the mammoth ,	-83 -4 -11 -12
person	~ r:the sabre-toothed	-50 -9 -11 -13
person	~ r:the sabre-toothed tiger	-50 -9 -11 -13
person	~ r:there	-40 -20 -21 -15
person	~ r:there ,	-40 -20 -21 -15
person	~ r:there , P	-40 -20 -21 -15
person	~ r:thought	-43 -6 -23 -17
person	~ r:threatened	-20 -6 -4 -7
person	~ r:threatened to	-20 -6 -4 -7
person	~ r:threatened to fly	-20 -6 -4 -7
person	~ r:thriller	-22 -8 -7 -11
person	~ r:thriller .	-22 -8 -7 -11
person	~ r:thriller . ^	-22 -8 -7 -11
person	~ r:to	-2 -6 16 -13
person	~ r:to O	-41 -5 -12 -9
person	~ r:to O ,	-41 -5 -12 -9
person	~ r:to be	38 -13 -6 -5
person	~ r:to be considering	40 -24 -10 -4
person	~ r:to cinema	32 -4 -9 -9
person	~ r:to cinema audiences	32 -4 -9 -9
person	~ r:to direct	-15 -97 -18 -7
person	~ r:to direct a	-15 -57 -17 -4
person	~ r:to play	-29 0 -5 -2
person	~ r:to play a	-29 0 -5 -2
person	~ r:to win	-34 -28 -12 -6
person	~ r:to win in	-34 -28 -12 -6
person	~ r:told	-14 -10 -8 -9
person	~ r:told O	-12 -7 -7 -11
person	~ r:told O in	-13 -4 -2 -5
person	~ r:told a	-6 -14 -6 -5
person	~ r:told a W	-3 0 -9 -3
person	~ r:told a local	-3 -23 -8 -4
person	~ r:told an	-31 -6 -3 -7
person	~ r:told an audience	-24 -4 -3 -3
person	~ r:told an interviewer	-40 -4 -11 -5
person	~ r:told bridgetothestars.net	-6 -3 -9 -6
person	~ r:told bridgetothestars.net .	-6 -3 -9 -6
person	~ r:told her	-4 -9 -5 -38
person	~ r:told her .	-4 -9 -5 -38
person	~ r:told reporters	-27 -15 -6 -6
person	~ r:told reporters .	0 -6 -9 -9
person	~ r:told the	-15 -7 -9 -7
person	~ r:told the O	-16 -4 0 -6
person	~ r:told the audience	-22 -3 -3 -7
person	~ r:told the crowd	-6 -16 -10 -3
person	~ r:told this	-23 -13 -5 -6
person	~ r:told this newspaper	-23 -13 -5 -6
person	~ r:told variety	-35 -5 -6 -37
person	~ r:told variety .	-35 -5 -6 -37
person	~ r:took	-10 -30 -16 -11
person	~ r:took a	-28 -23 -9 -8
person	~ r:took a short	-16 -6 -9 -7
person	~ r:took him	-28 -12 -3 -10
person	~ r:took over	-41 -24 -17 -10
person	~ r:took over .	-41 -24 -17 -10
person	~ r:took some	-24 -10 0 -3
person	~ r:took some elements	-24 -10 0 -3
person	~ r:took the	52 -18 -35 -20
person	~ r:trained	0 -7 -4 -3
person	~ r:trained as	0 -7 -4 -3
person	~ r:trained as a	0 -7 -4 -3
person	~ r:trilogy	-32 -11 -27 -5
person	~ r:trilogy has	-32 -11 -27 -5
person	~ r:trilogy has been	-32 -11 -27 -5
person	~ r:turned	-27 -10 23 -6
person	~ r:turned in	-36 -10 27 -8
person	~ r:turned in the	-36 -10 27 -8
person	~ r:turns	28 -6 -15 -7
person	~ r:turns a	21 -6 -21 -6
person	~ r:turns a florist	21 -6 -21 -6
person	~ r:turns up	15 -21 -7 -3
person	~ r:turns up in	15 -21 -7 -3
person	~ r:uncle	-44 -18 -26 -14
person	~ r:under	-45 -37 -21 -63
person	~ r:under the	-11 -8 -14 -55
person	~ r:used	-33 -21 -20 -5
person	~ r:version	-37 -4 -11 -9
person	~ r:version of	-45 -4 -8 -9
person	~ r:version of the	-45 -4 -8 -9
person	~ r:voice	-43 -11 -58 -9
person	~ r:walked	-29 -12 -12 -8
person	~ r:walked part	-29 -12 -12 -8
person	~ r:walked part of	-29 -12 -12 -8
person	~ r:wanted	-16 28 -11 -8
person	~ r:wanted P	-20 -34 -14 -10
person	~ r:wanted P for	-20 -34 -14 -10
person	~ r:wanted another	-28 -23 -14 -8
person	~ r:wanted another .	-28 -23 -14 -8
person	~ r:was	4 -14 -16 -6
person	~ r:was #	-38 -13 -12 -16
person	~ r:was # .	-32 -20 -7 -7
person	~ r:was C	39 -16 -7 -10
person	~ r:was C ,	44 -7 -4 -12
person	~ r:was C .	64 -13 -2 -4
person	~ r:was a	47 -11 -5 -8
person	~ r:was a miss	0 -6 -3 -3
person	~ r:was a regular	-69 -8 -12 -20
person	~ r:was absent	-59 -22 -7 -8
person	~ r:was absent because	-59 -22 -7 -8
person	~ r:was also	0 -17 -8 -7
person	~ r:was also C	0 -16 -10 -5
person	~ r:was approached	-74 -42 -65 -17
person	~ r:was at	-74 -56 -27 -37
person	~ r:was attached	-27 -20 -22 -15
person	~ r:was attached until	-27 -20 -22 -15
person	~ r:was born	-23 -10 -9 -6
person	~ r:was born in	-34 -7 -9 -6
person	~ r:was chosen	43 -49 -32 -19
person	~ r:was expecting	-42 -29 -12 -14
person	~ r:was expecting a	-42 -29 -12 -14
person	~ r:was firm	-23 -21 -9 -8
person	~ r:was firm :	-23 -21 -9 -8
person	~ r:was his	106 -15 -7 -11
person	~ r:was in	-58 -8 -5 -7
person	~ r:was in a	-58 -8 -5 -7
person	~ r:was last	0 -15 -11 -8
person	~ r:was last seen	0 -14 -11 -8
person	~ r:was made	-28 -65 -5 -8
person	~ r:was made a	-28 -65 -5 -8
person	~ r:was meant	-2 -53 -25 -8
person	~ r:was meant to	-2 -53 -25 -8
person	~ r:was named	-16 -28 -38 -14
person	~ r:was named best	6 -20 -44 -8
person	~ r:was nominated	-23 -26 -56 -9
person	~ r:was not	-47 -10 -9 -12
person	~ r:was not there	-27 -9 -5 -8
person	~ r:was photographed	24 -3 -14 -4
person	~ r:was photographed leaving	24 -3 -14 -4
person	~ r:was seen	-36 -9 -23 -2
person	~ r:was sent	-40 -32 -21 -9
person	~ r:was sent the	-40 -32 -21 -9
person	~ r:was the	39 -14 -11 -11
person	~ r:was the first	-23 -12 -8 -6
person	~ r:was the ghost	-84 -14 -14 -16
person	~ r:was then	-34 -23 -7 -6
person	~ r:wasn't	-24 -7 -7 -10
person	~ r:wasn't P	-22 -8 -17 -11
person	~ r:wasn't P first	-22 -8 -17 -11
person	~ r:wasn't around	-29 -19 -12 -12
person	~ r:wasn't around .	-29 -19 -12 -12
person	~ r:went	0 -14 -1 -2
person	~ r:were	5 -13 68 -18
person	~ r:who	-11 -1 -4 -8
person	~ r:wife	-73 -8 -14 -18
person	~ r:wife ,	-44 -9 -18 -23
person	~ r:wife , the	-37 -19 -23 -12
person	~ r:wife C	0 -8 -7 -6
person	~ r:wife C ,	0 -8 -7 -6
person	~ r:wife P	-69 -8 -7 -34
person	~ r:will	-3 3 -8 -14
person	~ r:will again	67 38 50 -10
person	~ r:will again be	20 -38 -19 -8
person	~ r:will be	-73 -14 -8 -9
person	~ r:will be C	-42 -5 -4 -7
person	~ r:will be directed	-26 -21 -24 -10
person	~ r:will be presenting	-31 -19 -10 -23
person	~ r:will be seen	-72 -12 -5 -5
person	~ r:will be singing	-39 -23 -14 -14
person	~ r:will continue	-22 -81 -15 -23
person	~ r:will continue to	-22 -81 -15 -23
person	~ r:will host	-43 -24 -16 -20
person	~ r:will host the	-43 -24 -16 -20
person	~ r:will once	-4 -9 -10 -16
person	~ r:will once more	-4 -9 -10 -16
person	~ r:will play	3 -8 -10 -7
person	~ r:will play C	57 -6 -11 -5
person	~ r:will produce	-72 -4 -16 24
person	~ r:will produce with	-72 -2 -22 24
person	~ r:will re-record	-43 -24 -18 -22
person	~ r:will re-record the	-43 -24 -18 -22
person	~ r:wished	-27 -21 -4 -6
person	~ r:wished P	-27 -21 -4 -6
person	~ r:wished P well	-27 -21 -4 -6
person	~ r:with	-79 -18 -22 -61
person	~ r:won	57 -37 -22 -6
person	~ r:won a	-41 -50 -20 -4
person	~ r:won an	39 -23 -52 -4
person	~ r:won an oscar	39 -23 -52 -4
person	~ r:won't	-55 -7 -18 -20
person	~ r:won't be	-47 -25 -24 -7
person	~ r:work	-51 -38 -25 -19
person	~ r:worked	-53 -9 -7 -11
person	~ r:works	-25 -49 -26 -18
person	~ r:works ,	-25 -49 -26 -18
person	~ r:works , both	-25 -49 -26 -18
person	~ r:would	23 -25 -8 -18
person	~ r:writers	-21 -5 -26 -23
person	~ r:writers '	-21 -5 -26 -23
person	~ r:writers ' room	-21 -5 -26 -23
person	~ r:wrote	16 12 50 17
person	~ r:wrote .	-6 -43 -57 -7
person	~ r:wrote . ^	-6 -43 -57 -7
person	~ r:wrote back	-9 -12 -34 -3
person	~ r:wrote back that	-9 -12 -34 -3
person	~ r:wrote it	67 -51 31 -12
person	~ r:wrote the	-23 -24 36 38
person	~ r:wrote the screenplay	-8 -35 40 -14
person	~ r:wrote the script	-17 -12 -3 -20
person	~ r:wrote the songs	-34 -42 -84 -31
person	~ r:wrote the story	-31 -19 79 72
person	~|named|last	-93 -47 -49 -49
person	~|named|main	17 -24 -7 6
person	~|named|topic	70 35 22 10
person	~|noun|last	-10 -54 -47 -24
person	~|noun|main	-94 -24 -25 -33
person	~|noun|topic	-23 56 39 19
person	~|pronoun|last	-40 -21 -18 -11
person	~|pronoun|main	-37 -12 -15 -16
person	~|pronoun|topic	-20 -21 -14 -18
company	<	-2 -14
company	< b:! and	19 -13
company	< b:" climactic	-34 -25
company	< b:# ,	-36 -37
company	< b:# for	-32 59
company	< b:# that	-18 -14
company	< b:# with	-25 -21
company	< b:$ #	9 54
company	< b:) ,	-38 -34
company	< b:, F	14 -12
company	< b:, P	23 -34
company	< b:, a	-32 14
company	< b:, among	9 -16
company	< b:, and	-14 -12
company	< b:, as	-30 11
company	< b:, because	-33 -27
company	< b:, but	-35 24
company	< b:, from	19 -13
company	< b:, in	1 -24
company	< b:, is	7 -26
company	< b:, partners	35 -34
company	< b:, said	26 -24
company	< b:, the	-5 -26
company	< b:, three	-18 -14
company	< b:, which	27 16
company	< b:, who	-45 -27
company	< b:, whose	23 -17
company	< b:C ,	24 -17
company	< b:F !	19 -13
company	< b:F ,	10 -9
company	< b:F and	10 -15
company	< b:L ,	-37 46
company	< b:L rights	-26 -6
company	< b:O ,	-25 -45
company	< b:O confirmed	-44 11
company	< b:O have	29 23
company	< b:P '	18 0
company	< b:P ,	-33 -7
company	< b:P and	-35 -47
company	< b:P in	21 -11
company	< b:P opposite	25 9
company	< b:P sister	19 -13
company	< b:P tennis	-18 22
company	< b:P will	17 -33
company	< b:W ,	-44 -27
company	< b:a quarter	-20 12
company	< b:about $	-25 30
company	< b:agreed to	-39 -19
company	< b:ahead with	13 -34
company	< b:among them	14 -2
company	< b:an assistant	-21 -15
company	< b:an hour	-20 12
company	< b:and ,	17 -12
company	< b:and O	29 37
company	< b:and P	-35 -42
company	< b:and the	27 -23
company	< b:animation studio	-3 -25
company	< b:are backing	20 -20
company	< b:as an	-21 -15
company	< b:assistant on	-21 -15
company	< b:asylum of	-18 -13
company	< b:based on	-28 -23
company	< b:behind F	3 -14
company	< b:both put	29 -22
company	< b:by P	-42 -9
company	< b:cast P	25 9
company	< b:cast further	-36 -24
company	< b:charenton under	-18 -13
company	< b:climactic epics	-34 -25
company	< b:confirmed this	-1 -4
company	< b:cost of	36 -13
company	< b:direct F	-25 -12
company	< b:directed by	-30 -30
company	< b:first poster	-23 -17
company	< b:for P	-32 -21
company	< b:for the	-28 21
company	< b:from P	19 -13
company	< b:further uncertainty	-36 -24
company	< b:given us	30 -22
company	< b:going ahead	13 -34
company	< b:got herself	-21 -15
company	< b:had been	-24 -17
company	< b:has P	27 -33
company	< b:has agreed	-39 -19
company	< b:has bought	-18 26
company	< b:has pulled	-18 22
company	< b:has since	30 -22
company	< b:have both	29 -22
company	< b:have cast	25 9
company	< b:helped to	34 -24
company	< b:here on	-18 -14
company	< b:herself taken	-21 -15
company	< b:him direct	-32 -16
company	< b:hour of	-20 12
company	< b:in "	-25 -25
company	< b:in #	-33 -26
company	< b:in L	-27 26
company	< b:in P	-18 -13
company	< b:in the	-27 -23
company	< b:is going	-4 21
company	< b:is making	25 -25
company	< b:is to	-32 21
company	< b:it here	-18 -14
company	< b:it in	-36 18
company	< b:it is	13 -34
company	< b:july #	-18 -5
company	< b:label behind	16 -20
company	< b:label releases	-26 31
company	< b:let him	-32 -16
company	< b:maker of	22 -15
company	< b:mentioned P	-28 -21
company	< b:money into	29 -22
company	< b:of "	-23 -17
company	< b:of F	7 -23
company	< b:of an	-20 12
company	< b:of charenton	-18 -13
company	< b:of the	-34 -34
company	< b:on L	-21 5
company	< b:on as	-21 -15
company	< b:on september	-18 -14
company	< b:on the	-24 -24
company	< b:opened it	-18 -14
company	< b:opposite P	25 9
company	< b:out of	-35 25
company	< b:own productions	14 -2
company	< b:owner of	-31 -33
company	< b:paid $	-26 34
company	< b:paid about	-25 30
company	< b:partners on	35 -34
company	< b:plans to	16 -15
company	< b:poster of	-23 -17
company	< b:producer P	-26 -27
company	< b:productions ,	14 -2
company	< b:pulled P	-18 22
company	< b:put money	29 -22
company	< b:quarter of	-20 12
company	< b:releases "	-26 31
company	< b:rights to	-30 28
company	< b:said it	-28 6
company	< b:said the	-34 -18
company	< b:said tuesday	13 -34
company	< b:same day	-23 -29
company	< b:sell O	-39 -19
company	< b:september #	-18 -14
company	< b:share the	39 -53
company	< b:she got	-21 -15
company	< b:show a	-20 12
company	< b:since given	30 -22
company	< b:sister P	19 -13
company	< b:studio whose	-3 -25
company	< b:taken on	-21 -15
company	< b:tennis triangle	-18 22
company	< b:that year	-18 -14
company	< b:the L	-24 11
company	< b:the O	15 -32
company	< b:the W	-18 -13
company	< b:the animation	-3 -25
company	< b:the asylum	-18 -13
company	< b:the company	15 -30
company	< b:the cost	36 -13
company	< b:the first	-25 -27
company	< b:the label	16 -20
company	< b:the maker	22 -15
company	< b:the owner	-31 -33
company	< b:the producer	-24 -27
company	< b:the same	-33 -35
company	< b:this week	19 -14
company	< b:three weeks	-18 -14
company	< b:to be	-33 -29
company	< b:to bring	1 29
company	< b:to let	-34 -35
company	< b:to make	23 -37
company	< b:to produce	34 -24
company	< b:to release	-31 0
company	< b:to sell	-39 -19
company	< b:to share	-23 -17
company	< b:to show	-20 12
company	< b:tuesday it	13 -34
company	< b:uncertainty on	-36 -24
company	< b:under the	-18 -13
company	< b:us F	26 -17
company	< b:was #	9 -35
company	< b:week that	-1 -4
company	< b:weeks behind	-18 -14
company	< b:which has	30 -22
company	< b:which released	-35 32
company	< b:who wrote	-28 -21
company	< b:will distribute	-27 -13
company	< b:will release	-21 24
company	< b:will share	35 -42
company	< b:with P	-43 26
company	< b:with the	-28 -11
company	< b:would cast	-36 -24
company	< b:year ,	-18 -14
company	< does 	-2 -14
company	< far:0	5 -4
company	< far:1	-66 40
company	< far:11+	-40 -70
company	< far:17+	-19 11
company	< far:2	33 -39
company	< far:26+	-57 -43
company	< far:3	-5 -4
company	< far:4+	47 -3
company	< far:7+	-6 31
company	< films here:0	-14 -34
company	< films here:1	-20 34
company	< films here:2	28 -34
company	< films here:3+	23 -29
company	< films:0	-1 -6
company	< films:1	-8 -18
company	< films:2	4 -18
company	< first:"	-52 31
company	< first:,	70 -4
company	< first:F	-3 -9
company	< first:O	-44 7
company	< first:P	-24 -36
company	< first:and	17 25
company	< first:film	-29 -29
company	< first:first	17 -17
company	< first:had	23 -4
company	< first:has	-43 23
company	< first:have	18 -36
company	< first:helped	34 -24
company	< first:is	-40 60
company	< first:mentioned	-28 -21
company	< first:of	-18 -13
company	< first:opened	-18 -14
company	< first:opens	-21 -35
company	< first:own	13 10
company	< first:paid	-32 45
company	< first:plans	16 -15
company	< first:production	-35 -33
company	< first:put	-43 18
company	< first:release	-16 29
company	< first:releases	-20 20
company	< first:said	1 34
company	< first:she	-21 -15
company	< first:to	6 -34
company	< first:will	-22 7
company	< l:,	21 -29
company	< l:, and	-38 39
company	< l:, says	-33 -27
company	< l:, with	-39 -26
company	< l:;	-41 59
company	< l:O	23 6
company	< l:O and	22 -42
company	< l:P in	-37 -2
company	< l:^	-18 45
company	< l:^ ^	-18 45
company	< l:^ at	23 -38
company	< l:^ distributor	-28 6
company	< l:^ the	-24 12
company	< l:and	-1 32
company	< l:and the	48 -30
company	< l:at	23 -36
company	< l:at the	-61 -52
company	< l:born	30 -22
company	< l:by	-4 -42
company	< l:by the	-18 -13
company	< l:company	-32 17
company	< l:distributor	-28 6
company	< l:for	5 11
company	< l:from	18 -4
company	< l:in	-17 -30
company	< l:in the	-27 -19
company	< l:include	22 -15
company	< l:music for	23 -33
company	< l:newspaper	-28 -21
company	< l:not include	22 -15
company	< l:of	10 -31
company	< l:on	-45 -29
company	< l:persuading the	-32 -16
company	< l:ran	34 -25
company	< l:says	-51 17
company	< l:sell	43 -16
company	< l:taken to	-28 -20
company	< l:that	23 -35
company	< l:the	-38 -43
company	< l:to	-46 -23
company	< l:to sell	43 -16
company	< l:trade newspaper	-28 -21
company	< l:was born	30 -22
company	< l:when	-50 28
company	< l:wife ;	-21 23
company	< l:with	-59 -59
company	< l:with the	-34 -25
company	< last:"	-16 -7
company	< last:"|	-16 -7
company	< last:# for	-14 39
company	< last:,	24 -19
company	< last:,|	24 -19
company	< last:C in	7 -33
company	< last:F ,	-1 -17
company	< last:F and	11 -16
company	< last:O	5 -4
company	< last:O "	-33 37
company	< last:O film	-26 -35
company	< last:O put	-27 37
company	< last:O release	-24 35
company	< last:O releases	-20 20
company	< last:O shifted	-24 23
company	< last:O|	5 -4
company	< last:P	-46 42
company	< last:P in	25 9
company	< last:P|	-46 42
company	< last:^ O	-23 -14
company	< last:ahead with	13 -34
company	< last:among them	14 -2
company	< last:and	-19 -26
company	< last:and|	-19 -26
company	< last:are backing	20 -20
company	< last:backing	20 -20
company	< last:backing|	20 -20
company	< last:behind	4 -22
company	< last:behind|	4 -22
company	< last:by	-32 -37
company	< last:by|	-32 -37
company	< last:comedy	-26 2
company	< last:comedy|	-26 2
company	< last:cost of	36 -13
company	< last:distribute	-27 -13
company	< last:distribute|	-27 -13
company	< last:film	-29 -38
company	< last:film|	-29 -38
company	< last:for	-19 -30
company	< last:for|	-19 -30
company	< last:in	35 -30
company	< last:into	29 -22
company	< last:into|	29 -22
company	< last:in|	35 -30
company	< last:is making	25 -25
company	< last:label behind	8 -19
company	< last:made	12 -23
company	< last:made|	12 -23
company	< last:make	37 -25
company	< last:make|	37 -25
company	< last:making	25 -25
company	< last:making|	25 -25
company	< last:money into	29 -22
company	< last:of	-26 4
company	< last:of|	-26 4
company	< last:on	23 -2
company	< last:on|	23 -2
company	< last:open	-29 -40
company	< last:open|	-29 -40
company	< last:out	-38 46
company	< last:out|	-38 46
company	< last:owner of	-31 -33
company	< last:partners on	35 -34
company	< last:put	-33 45
company	< last:put|	-33 45
company	< last:release	-36 6
company	< last:released	-40 38
company	< last:released|	-40 38
company	< last:releases	-20 20
company	< last:releases "	-26 31
company	< last:releases|	-20 20
company	< last:release|	-36 6
company	< last:rights to	-22 33
company	< last:shifted	-24 23
company	< last:shifted|	-24 23
company	< last:since	-28 -26
company	< last:since|	-28 -26
company	< last:studio whose	-3 -25
company	< last:tennis triangle	-18 22
company	< last:that	-16 18
company	< last:that|	-16 18
company	< last:the	-49 -32
company	< last:them	14 -2
company	< last:them|	14 -2
company	< last:the|	-49 -32
company	< last:to	-22 33
company	< last:to release	-23 -15
company	< last:to|	-22 33
company	< last:triangle	-18 22
company	< last:triangle|	-18 22
company	< last:uncertainty on	-36 -24
company	< last:week that	-1 -4
company	< last:which released	-35 32
company	< last:whose	13 -30
company	< last:whose|	13 -30
company	< last:will distribute	-27 -13
company	< last:will release	-21 24
company	< last:with	24 -55
company	< last:with|	24 -55
company	< last:year's	15 25
company	< last:year's|	15 25
company	< people here:0	-5 -31
company	< people here:1	-8 3
company	< people here:2	6 16
company	< people here:3+	0 -9
company	< people:0	5 -6
company	< people:1	-25 -13
company	< people:2	19 0
company	< people:3+	-24 -27
company	< r:!	-10 -24
company	< r:"	0 -12
company	< r:" ,	-41 20
company	< r:" , the	-26 31
company	< r:(	-1 -4
company	< r:( they	-1 -4
company	< r:( they may	-1 -4
company	< r:,	5 16
company	< r:, "	-41 37
company	< r:, F	8 -16
company	< r:, F ,	2 -28
company	< r:, F .	-22 18
company	< r:, F and	8 -19
company	< r:, P	-40 23
company	< r:, a	-75 34
company	< r:, a spy	-25 23
company	< r:, and	-27 20
company	< r:, are	35 -34
company	< r:, are getting	35 -34
company	< r:, in	-33 -27
company	< r:, in which	-16 -15
company	< r:, the	2 -17
company	< r:, the P	23 -35
company	< r:, the W	-31 -33
company	< r:, the second	25 9
company	< r:, to	32 -42
company	< r:, to a	5 -13
company	< r:, which	4 37
company	< r:, which is	17 -7
company	< r:, which was	-32 36
company	< r:, with	1 12
company	< r:, with P	6 23
company	< r:.	5 -23
company	< r:. "	-31 -36
company	< r:. " ^	-31 -36
company	< r:. ^	9 -6
company	< r:. ^ ^	9 -6
company	< r:and	1 8
company	< r:and F	13 -25
company	< r:and F ,	14 -16
company	< r:and F .	0 -23
company	< r:and O	0 7
company	< r:and O will	9 12
company	< r:for	-27 -17
company	< r:for P	-27 -17
company	< r:from	-24 23
company	< r:from april	-24 23
company	< r:from april to	-24 23
company	< r:in	48 12
company	< r:in L	-37 44
company	< r:in the	39 -55
company	< r:in the L	-35 -19
company	< r:next	-20 6
company	< r:off	-18 22
company	< r:off sept	-18 22
company	< r:off sept .	-18 22
company	< r:on	-44 -12
company	< r:out	-27 37
company	< r:out in	-27 37
company	< r:to	-16 50
company	< r:with	39 8
company	< w:!	19 -13
company	< w:"	-6 -2
company	< w:#	-27 -16
company	< w:$	9 54
company	< w:'	0 28
company	< w:)	-38 -34
company	< w:,	20 -32
company	< w:C	26 15
company	< w:F	2 -20
company	< w:L	-61 27
company	< w:O	-27 18
company	< w:P	-8 -13
company	< w:W	-44 -27
company	< w:a	-4 11
company	< w:about	-35 44
company	< w:after	-29 -28
company	< w:agree	-39 -19
company	< w:agreed	-39 -19
company	< w:ahead	7 -43
company	< w:among	9 -16
company	< w:an	-37 -19
company	< w:and	-14 -7
company	< w:animation	28 -33
company	< w:are	20 -20
company	< w:as	-42 -3
company	< w:assistant	-21 -15
company	< w:asylum	-18 -13
company	< w:back	-4 -23
company	< w:backing	20 -20
company	< w:base	-28 -23
company	< w:based	-28 -23
company	< w:be	18 -38
company	< w:because	-33 -27
company	< w:been	-41 -25
company	< w:before	-23 -34
company	< w:behind	-2 -24
company	< w:best	28 10
company	< w:both	29 -22
company	< w:bought	-24 -4
company	< w:bring	-27 68
company	< w:but	-35 24
company	< w:buy	-29 -16
company	< w:by	-49 -25
company	< w:cast	4 -4
company	< w:charenton	-18 -13
company	< w:climactic	-34 -25
company	< w:come	-22 -17
company	< w:comedy	-31 25
company	< w:company	8 -41
company	< w:confirm	-1 -4
company	< w:confirmed	-1 -4
company	< w:continue	-28 23
company	< w:cost	36 -13
company	< w:day	-23 -29
company	< w:decision	-40 -17
company	< w:direct	-46 -36
company	< w:directed	-37 -36
company	< w:distribute	-48 8
company	< w:epics	-34 -25
company	< w:film	-28 -42
company	< w:first	6 -30
company	< w:for	-42 20
company	< w:from	11 -32
company	< w:further	-44 15
company	< w:get	-27 23
company	< w:give	42 -25
company	< w:given	30 -22
company	< w:go	-17 40
company	< w:going	-4 21
company	< w:got	-21 -15
company	< w:had	31 -12
company	< w:handle	-31 28
company	< w:handled	-20 13
company	< w:has	-11 33
company	< w:have	33 -19
company	< w:he	15 -53
company	< w:help	34 -24
company	< w:helped	34 -24
company	< w:here	-18 -14
company	< w:herself	-21 -15
company	< w:him	-45 -41
company	< w:his	-33 -7
company	< w:hour	-20 12
company	< w:in	0 -45
company	< w:into	29 -22
company	< w:is	-19 33
company	< w:it	-33 -4
company	< w:its	-34 30
company	< w:july	-18 -5
company	< w:label	8 15
company	< w:later	-18 -23
company	< w:let	-34 -35
company	< w:look	-37 -44
company	< w:made	4 -27
company	< w:make	40 -53
company	< w:maker	22 -15
company	< w:making	25 -25
company	< w:man	-31 -35
company	< w:mention	-28 -21
company	< w:mentioned	-28 -21
company	< w:money	26 -37
company	< w:nothing	-39 -12
company	< w:of	-27 5
company	< w:on	-7 18
company	< w:open	-35 -73
company	< w:opened	-18 -14
company	< w:opens	-21 -35
company	< w:opposite	25 9
company	< w:out	-67 70
company	< w:over	-39 22
company	< w:own	-26 22
company	< w:owner	-31 -33
company	< w:paid	-37 54
company	< w:partner	35 -34
company	< w:partners	35 -34
company	< w:pay	-39 49
company	< w:pick	-29 -32
company	< w:plan	16 -15
company	< w:plans	16 -15
company	< w:play	20 -41
company	< w:played	15 -16
company	< w:poster	-23 -17
company	< w:produce	28 -35
company	< w:producer	-34 -38
company	< w:production	-35 -33
company	< w:productions	14 -2
company	< w:pull	-18 22
company	< w:pulled	-18 22
company	< w:put	-11 1
company	< w:quarter	-20 12
company	< w:release	-46 50
company	< w:released	-40 38
company	< w:releases	-33 43
company	< w:rights	-36 -3
company	< w:said	2 7
company	< w:same	-33 -35
company	< w:say	2 7
company	< w:screen	-35 -40
company	< w:second	13 -23
company	< w:sell	-39 -19
company	< w:september	-23 -27
company	< w:series	-24 -20
company	< w:share	31 -27
company	< w:she	-21 -15
company	< w:shift	-24 23
company	< w:shifted	-24 23
company	< w:shoot	-24 -27
company	< w:show	-24 1
company	< w:since	15 -34
company	< w:sister	19 -13
company	< w:studio	-3 -25
company	< w:take	11 -13
company	< w:taken	22 -40
company	< w:tennis	-18 22
company	< w:that	-22 -4
company	< w:the	-26 -43
company	< w:them	5 7
company	< w:there	18 -34
company	< w:this	33 -18
company	< w:three	-30 -22
company	< w:to	-4 -14
company	< w:took	-23 -30
company	< w:triangle	-18 22
company	< w:tuesday	10 19
company	< w:uncertainty	-36 -24
company	< w:under	-33 -23
company	< w:up	-33 -31
company	< w:us	30 -22
company	< w:was	-6 -3
company	< w:week	19 -18
company	< w:weeks	-18 -14
company	< w:well	-28 -36
company	< w:were	-18 -13
company	< w:which	40 13
company	< w:who	-45 -27
company	< w:whose	12 -30
company	< w:will	1 -23
company	< w:with	9 -7
company	< w:would	4 -46
company	< w:write	14 -38
company	< w:wrote	-28 -21
company	< w:year	-18 -14
company	< w:year's	15 25
company	<=	-3 18
company	<=, which released	-35 32
company	<=, which released|	-35 32
company	<=film	-24 -27
company	<=film|	-24 -27
company	<=is making	25 -25
company	<=is making|	25 -25
company	<=put	-27 37
company	<=put|	-27 37
company	<=release	-16 29
company	<=releases	-20 20
company	<=releases|	-20 20
company	<=release|	-16 29
company	<=will distribute	-27 -13
company	<=will distribute|	-27 -13
company	<=will release	-21 24
company	<=will release|	-21 24
company	<=|	-3 18
company	<|named|named	5 -1
company	<|named|noun	10 -22
company	<|named|pronoun	-73 -2
company	>	-12 -7
company	> b:" out	-32 2
company	> b:" penned	22 -30
company	> b:" the	-22 -7
company	> b:" which	15 13
company	> b:# ,	-18 -33
company	> b:# L	14 46
company	> b:# and	-21 -64
company	> b:# from	-30 41
company	> b:# million	-25 -29
company	> b:$ #	-32 21
company	> b:) and	-22 -22
company	> b:, "	1 9
company	> b:, #	-17 17
company	> b:, F	-20 -38
company	> b:, P	-5 -11
company	> b:, a	37 -27
company	> b:, according	-35 -25
company	> b:, and	-22 -5
company	> b:, as	-29 26
company	> b:, best	-19 26
company	> b:, both	-20 33
company	> b:, figures	-34 -30
company	> b:, filmed	-24 -1
company	> b:, from	-28 3
company	> b:, has	-29 -36
company	> b:, in	17 2
company	> b:, is	0 -15
company	> b:, made	43 -28
company	> b:, opens	-9 18
company	> b:, said	-41 -35
company	> b:, shot	-16 -15
company	> b:, the	21 -50
company	> b:, through	-13 19
company	> b:, under	-9 -12
company	> b:, was	22 21
company	> b:, which	-13 10
company	> b:, will	8 0
company	> b:, with	13 19
company	> b:. #	-30 -12
company	> b:; in	-12 -12
company	> b:C ,	-12 -12
company	> b:C opposite	-13 -14
company	> b:F )	-13 -16
company	> b:F ,	-23 -44
company	> b:F is	24 -17
company	> b:F with	-28 -25
company	> b:L ,	-14 35
company	> b:L by	-31 3
company	> b:L company	18 -22
company	> b:L next	-24 -1
company	> b:L on	-28 32
company	> b:L production	25 -21
company	> b:L screens	-13 19
company	> b:L she	-12 -12
company	> b:L studio	-24 -22
company	> b:L with	-16 -15
company	> b:O ,	3 -27
company	> b:O and	37 -7
company	> b:O western	-19 -18
company	> b:P ,	-24 12
company	> b:P F	-13 -14
company	> b:P account	-13 -25
company	> b:P and	-3 26
company	> b:P as	-13 6
company	> b:P for	-12 48
company	> b:P has	-24 -22
company	> b:P have	-22 -22
company	> b:P in	-24 13
company	> b:P leads	-21 -20
company	> b:P novel	-32 8
company	> b:P wrote	15 -12
company	> b:W ,	-22 6
company	> b:a $	-25 -29
company	> b:a band	-21 -20
company	> b:a film	40 -32
company	> b:a glowering	-13 -14
company	> b:a himalayan	-12 -12
company	> b:a three-year	-24 -22
company	> b:according to	-35 -25
company	> b:account of	-13 -25
company	> b:and F	-14 -1
company	> b:and O	-27 26
company	> b:and P	-7 18
company	> b:and has	-28 17
company	> b:and he	-9 -12
company	> b:and no	-9 -12
company	> b:and the	41 -51
company	> b:and those	39 -29
company	> b:and turned	-13 -14
company	> b:and was	-22 -6
company	> b:around the	-26 -24
company	> b:as a	16 -23
company	> b:as the	-42 -13
company	> b:at L	-32 16
company	> b:at the	-60 -15
company	> b:backing of	-21 -18
company	> b:band of	-21 -20
company	> b:be in	-24 -26
company	> b:be on	-13 19
company	> b:be released	-19 -8
company	> b:be shown	-24 -20
company	> b:be sold	-20 -25
company	> b:been lost	9 12
company	> b:being developed	20 -27
company	> b:being made	9 -27
company	> b:best known	-19 26
company	> b:big plans	-17 -21
company	> b:both of	-20 33
company	> b:bought by	-37 33
company	> b:built around	-26 -24
company	> b:built at	-12 -12
company	> b:by L	25 -21
company	> b:by O	-5 11
company	> b:by P	14 -16
company	> b:by the	25 -29
company	> b:can be	-15 16
company	> b:charge for	-24 -26
company	> b:charge of	-12 -12
company	> b:company of	-14 -18
company	> b:convent that	-12 -12
company	> b:crowd at	-22 -7
company	> b:data company	-20 -16
company	> b:deal with	-45 -37
company	> b:deck for	-20 14
company	> b:developed for	3 -23
company	> b:director P	-24 -22
company	> b:distributed by	-39 41
company	> b:early next	-17 -24
company	> b:fact built	-12 -12
company	> b:figures from	-34 -30
company	> b:film ,	-36 2
company	> b:film at	23 -26
company	> b:filmed in	-24 -1
company	> b:first by	-28 -21
company	> b:following year	-22 -17
company	> b:for P	-23 18
company	> b:for next	-20 14
company	> b:for release	3 -23
company	> b:for television	31 -16
company	> b:for the	-29 10
company	> b:from september	-13 19
company	> b:from the	-35 -47
company	> b:from writer-director	-19 -18
company	> b:future of	-17 -21
company	> b:glowering C	-13 -14
company	> b:grubby little	-22 -7
company	> b:had big	-17 -21
company	> b:had the	-22 -7
company	> b:has been	-22 15
company	> b:has signed	-24 -22
company	> b:has the	-21 -18
company	> b:have been	9 12
company	> b:have had	-17 -21
company	> b:have joined	-22 -22
company	> b:he played	-9 -12
company	> b:he thought	-19 -17
company	> b:here by	-15 -13
company	> b:himalayan convent	-12 -12
company	> b:his ideas	39 -29
company	> b:hospital sitcom	-19 26
company	> b:ideas and	39 -29
company	> b:in #	9 -7
company	> b:in L	27 -29
company	> b:in P	-13 -14
company	> b:in charge	-22 -28
company	> b:in fact	-12 -12
company	> b:in japanese	-24 -1
company	> b:in the	1 43
company	> b:in which	-30 18
company	> b:is being	29 -30
company	> b:is produced	22 -30
company	> b:is released	-29 12
company	> b:is repped	-28 -32
company	> b:is the	-28 -21
company	> b:is to	-20 -4
company	> b:is what	-27 10
company	> b:japanese ,	-24 -1
company	> b:joined the	-22 -22
company	> b:jointly by	-19 26
company	> b:june ,	-20 14
company	> b:known for	-19 26
company	> b:leads a	-21 -20
company	> b:little slasher	-22 -7
company	> b:lost after	9 12
company	> b:made by	48 -38
company	> b:made for	43 -28
company	> b:man on	-9 18
company	> b:may not	-17 -21
company	> b:midnight crowd	-22 -7
company	> b:million opening	-25 -29
company	> b:month by	-24 -1
company	> b:month through	-9 18
company	> b:name and	-9 -12
company	> b:next june	-20 14
company	> b:next month	-24 15
company	> b:next year	-17 -24
company	> b:no other	-9 -12
company	> b:not have	-17 -21
company	> b:nov .	-16 -34
company	> b:oct .	-25 6
company	> b:of F	-31 -24
company	> b:of L	-17 -21
company	> b:of O	23 -29
company	> b:of a	-12 -12
company	> b:of the	-35 -4
company	> b:of which	-20 33
company	> b:on #	-34 29
company	> b:on deck	-20 14
company	> b:on nov	-16 -34
company	> b:on screen	-9 18
company	> b:on some	-13 19
company	> b:only man	-9 18
company	> b:opening in	-25 -29
company	> b:opens next	-9 18
company	> b:opposite P	-13 -14
company	> b:other ,	-9 -12
company	> b:parent company	-14 -18
company	> b:penned by	22 -30
company	> b:picked up	-21 16
company	> b:plans for	-17 -21
company	> b:played C	-9 -12
company	> b:played three	-12 -12
company	> b:produced by	34 -37
company	> b:production house	25 -21
company	> b:rang up	-25 -29
company	> b:release in	3 -23
company	> b:released in	-31 -2
company	> b:repped by	-28 -32
company	> b:said he	-19 -17
company	> b:sale of	-19 -17
company	> b:screen ,	-9 18
company	> b:screens from	-13 19
company	> b:seems his	39 -29
company	> b:september #	-13 19
company	> b:she played	-12 -12
company	> b:she was	-12 -12
company	> b:shooting early	-17 -24
company	> b:shot in	-16 -15
company	> b:shown by	-16 -15
company	> b:shown in	-28 -28
company	> b:signed a	-24 -22
company	> b:singer P	-16 -15
company	> b:sitcom W	-19 26
company	> b:slasher which	-22 -7
company	> b:sold to	-20 -25
company	> b:some #	-13 19
company	> b:songs of	-26 -24
company	> b:starred P	-22 -6
company	> b:starts shooting	-17 -24
company	> b:television by	31 -16
company	> b:ten days	14 -33
company	> b:that name	-9 -12
company	> b:that the	-19 -17
company	> b:that was	-12 -12
company	> b:the #	22 9
company	> b:the L	1 47
company	> b:the O	7 -26
company	> b:the P	-20 -43
company	> b:the backing	-21 -18
company	> b:the data	-20 -16
company	> b:the first	-28 -21
company	> b:the following	-22 -17
company	> b:the future	-17 -21
company	> b:the grubby	-22 -7
company	> b:the hospital	-19 26
company	> b:the midnight	-22 -7
company	> b:the only	-31 5
company	> b:the parent	-14 -18
company	> b:the sale	-19 -17
company	> b:the singer	-16 -15
company	> b:the songs	-26 -24
company	> b:those of	39 -29
company	> b:thought that	-19 -17
company	> b:thought to	9 12
company	> b:three women	-12 -12
company	> b:three-year deal	-24 -22
company	> b:through O	-10 19
company	> b:to O	-14 -18
company	> b:to be	-20 -4
company	> b:to have	9 12
company	> b:to the	12 -27
company	> b:turned up	-13 -14
company	> b:under that	-9 -12
company	> b:up a	-25 -29
company	> b:up as	-13 -14
company	> b:up here	-15 -13
company	> b:up jointly	-19 26
company	> b:was C	-12 -12
company	> b:was bought	9 18
company	> b:was distributed	-30 22
company	> b:was in	-12 -12
company	> b:was made	11 -35
company	> b:was picked	-21 16
company	> b:was thought	9 12
company	> b:were distributed	-20 33
company	> b:western from	-19 -18
company	> b:which P	37 -42
company	> b:which had	-22 -7
company	> b:which is	11 -17
company	> b:which starred	-15 -13
company	> b:which starts	-17 -24
company	> b:which was	-28 5
company	> b:which were	-20 33
company	> b:will be	-23 -29
company	> b:with L	-24 -22
company	> b:with P	-13 49
company	> b:with the	15 -19
company	> b:with £	-27 -23
company	> b:women ;	-12 -12
company	> b:writer-director P	-19 -18
company	> b:year at	-17 -24
company	> b:£ #	-39 -31
company	> does 	-12 -7
company	> far:0	7 -30
company	> far:1	24 5
company	> far:11+	17 -8
company	> far:17+	-13 1
company	> far:2	1 5
company	> far:26+	-28 -46
company	> far:3	-28 18
company	> far:4+	-28 -2
company	> films here:0	-14 -20
company	> films here:1	26 7
company	> films here:2	-57 8
company	> films here:3+	-28 -29
company	> films:0	-4 18
company	> films:1	-19 -48
company	> first:"	-51 -3
company	> first:(	-33 21
company	> first:)	-27 -36
company	> first:,	22 -1
company	> first:about	0 21
company	> first:and	-43 2
company	> first:by	-29 23
company	> first:can	-15 16
company	> first:director	-24 -22
company	> first:film	-36 2
company	> first:for	4 4
company	> first:has	-40 16
company	> first:in	-1 -54
company	> first:is	-28 5
company	> first:may	-17 -21
company	> first:on	-24 -1
company	> first:rang	-25 -29
company	> first:seems	39 -29
company	> first:to	41 -30
company	> first:was	-2 6
company	> first:will	-27 -39
company	> first:with	9 27
company	> l:'	-21 -18
company	> l:(	-20 -34
company	> l:,	28 -2
company	> l:, P	24 15
company	> l::	-9 18
company	> l:C in	30 -16
company	> l:F ,	39 -19
company	> l:F and	-27 -5
company	> l:L classic	-19 -17
company	> l:P	13 -34
company	> l:P '	-20 14
company	> l:P (	-20 -34
company	> l:^	-26 4
company	> l:^ "	-20 17
company	> l:^ P	26 -54
company	> l:^ ^	-26 4
company	> l:actor for	-27 23
company	> l:after P	-25 -29
company	> l:and	-34 -1
company	> l:assembled for	18 -22
company	> l:behind	-17 -16
company	> l:by	-21 -19
company	> l:classic	-19 -17
company	> l:different :	-9 18
company	> l:direct	3 -26
company	> l:director of	-43 -43
company	> l:film	-44 -35
company	> l:followed by	-21 -19
company	> l:for	13 -17
company	> l:for "	-22 -7
company	> l:his	-26 34
company	> l:in	9 -37
company	> l:in "	-44 1
company	> l:in P	-32 -31
company	> l:is making	9 11
company	> l:making	9 11
company	> l:of	-38 9
company	> l:quarter of	9 12
company	> l:rights to	-25 -27
company	> l:studio behind	-17 -16
company	> l:that	-33 -37
company	> l:to	-25 -27
company	> l:warners '	-16 -34
company	> l:was	13 14
company	> l:with	29 -9
company	> last:# ,	3 -23
company	> last:(	-32 43
company	> last:(|	-32 43
company	> last:,	18 -17
company	> last:, said	-18 -29
company	> last:, the	14 -29
company	> last:, which	-33 36
company	> last:, with	8 17
company	> last:,|	18 -17
company	> last:;	-33 -7
company	> last:;|	-33 -7
company	> last:F for	-12 -48
company	> last:F with	-38 28
company	> last:L by	-29 -15
company	> last:O and	12 10
company	> last:P ,	-19 -18
company	> last:P for	-12 48
company	> last:a	25 1
company	> last:and	-19 19
company	> last:and|	-19 19
company	> last:as the	-29 -36
company	> last:at	12 -52
company	> last:at the	-49 -46
company	> last:at|	12 -52
company	> last:a|	25 1
company	> last:band of	-21 -20
company	> last:bought by	-37 33
company	> last:built at	-12 -12
company	> last:by	9 7
company	> last:by the	11 -25
company	> last:by|	9 7
company	> last:charge for	-24 -26
company	> last:company	7 -20
company	> last:company of	-14 -18
company	> last:company|	7 -20
company	> last:data company	-20 -16
company	> last:distributed by	-39 41
company	> last:following year	-22 -17
company	> last:for	15 12
company	> last:for the	-30 -21
company	> last:for|	15 12
company	> last:from	-4 33
company	> last:from|	-4 33
company	> last:here by	-15 -13
company	> last:in	-13 -35
company	> last:in the	-19 -25
company	> last:in|	-13 -35
company	> last:is what	-27 10
company	> last:joined the	-14 -17
company	> last:month by	-24 -1
company	> last:of	-7 -49
company	> last:of the	-33 -36
company	> last:of|	-7 -49
company	> last:on	-51 -61
company	> last:on|	-51 -61
company	> last:produced by	33 -26
company	> last:repped by	-20 -25
company	> last:said	-18 -29
company	> last:said|	-18 -29
company	> last:sold to	-21 -21
company	> last:songs of	-26 -24
company	> last:studio	-35 -22
company	> last:studio|	-35 -22
company	> last:the	-37 -66
company	> last:the|	-37 -66
company	> last:through	-24 29
company	> last:through|	-24 29
company	> last:to	29 -43
company	> last:to the	-43 -36
company	> last:to|	29 -43
company	> last:what	-27 10
company	> last:what|	-27 10
company	> last:when	-30 -42
company	> last:when|	-30 -42
company	> last:which	-30 46
company	> last:which|	-30 46
company	> last:with	23 -11
company	> last:with|	23 -11
company	> last:year	-22 -17
company	> last:year at	-17 -24
company	> last:year|	-22 -17
company	> people here:0	-9 7
company	> people here:1	-10 -27
company	> people here:2	-13 31
company	> people here:3+	3 -15
company	> people:0	-9 -5
company	> people:2	-34 -1
company	> people:3+	5 -11
company	> r:,	26 -28
company	> r:, in	-27 23
company	> r:, in a	-14 -18
company	> r:, the	26 -39
company	> r:, the parent	-21 -21
company	> r:, with	19 -52
company	> r:, with P	12 -38
company	> r:.	4 -10
company	> r:. ^	4 -10
company	> r:. ^ ^	4 -10
company	> r:L	-17 -24
company	> r:L facility	-17 -24
company	> r:L facility .	-17 -24
company	> r:^	17 -26
company	> r:^ ^	17 -26
company	> r:^ ^ ^	17 -26
company	> r:affair	-13 -25
company	> r:affair starring	-13 -25
company	> r:affair starring P	-13 -25
company	> r:and	17 17
company	> r:and O	13 14
company	> r:and O .	-24 7
company	> r:and the	-22 19
company	> r:are	19 7
company	> r:at	-41 43
company	> r:comedy	-39 -17
company	> r:comedy F	-9 -12
company	> r:comedy F ,	-9 -12
company	> r:feared	-18 -29
company	> r:feared that	-18 -29
company	> r:feared that any	-18 -29
company	> r:for	-22 29
company	> r:from	29 -23
company	> r:gave	-22 -17
company	> r:gave her	-22 -17
company	> r:gave her second	-22 -17
company	> r:has	-33 -17
company	> r:has announced	3 -23
company	> r:has announced .	3 -23
company	> r:has decided	-27 10
company	> r:has decided to	-27 10
company	> r:in	-9 -32
company	> r:in #	8 -12
company	> r:in # .	-38 4
company	> r:in L	-35 -28
company	> r:is	13 24
company	> r:neighbors	-19 -18
company	> r:neighbors across	-19 -18
company	> r:neighbors across town	-19 -18
company	> r:on	-49 -26
company	> r:on easter	-16 -15
company	> r:on easter sunday	-16 -15
company	> r:put	-20 7
company	> r:put out	-20 7
company	> r:put out for	-20 7
company	> r:said	-54 38
company	> r:show	-20 -16
company	> r:show .	-20 -16
company	> r:show . ^	-20 -16
company	> r:soldiers	-21 -20
company	> r:soldiers .	-21 -20
company	> r:soldiers . ^	-21 -20
company	> r:was	-23 -35
company	> r:western	-14 -17
company	> r:western from	-14 -17
company	> r:western from writer-director	-14 -17
company	> r:will	-29 49
company	> r:will put	-16 33
company	> r:will release	-38 39
company	> r:with	13 -19
company	> w:"	-16 7
company	> w:#	-15 10
company	> w:$	-32 21
company	> w:'s	-20 -34
company	> w:(	-45 42
company	> w:)	-36 -48
company	> w:,	10 16
company	> w:.	-30 -12
company	> w:;	-46 9
company	> w:C	-16 -28
company	> w:F	-17 -47
company	> w:L	26 25
company	> w:O	26 -16
company	> w:P	-9 -2
company	> w:W	-44 -15
company	> w:a	37 -33
company	> w:about	16 34
company	> w:accord	-35 -25
company	> w:according	-35 -25
company	> w:account	-13 -25
company	> w:after	-9 0
company	> w:also	-21 -4
company	> w:and	-13 9
company	> w:around	-41 -40
company	> w:as	-7 14
company	> w:at	-26 -27
company	> w:back	24 -47
company	> w:backing	24 -47
company	> w:band	-21 -20
company	> w:be	-29 -26
company	> w:been	-20 24
company	> w:begin	-43 -31
company	> w:being	22 -31
company	> w:best	-23 23
company	> w:big	-17 -21
company	> w:both	-20 33
company	> w:bought	4 26
company	> w:british	-22 -22
company	> w:build	-30 -26
company	> w:built	-30 -26
company	> w:buy	4 26
company	> w:by	24 -2
company	> w:can	-15 16
company	> w:charge	-22 -28
company	> w:cinemas	-23 -33
company	> w:co-produce	43 -38
company	> w:come	-27 8
company	> w:company	5 -25
company	> w:convent	-12 -12
company	> w:crowd	-22 -7
company	> w:data	-20 -16
company	> w:days	14 -33
company	> w:deal	-45 -37
company	> w:deck	-20 14
company	> w:develop	20 -27
company	> w:developed	20 -27
company	> w:direct	-41 -25
company	> w:director	-24 -22
company	> w:distribute	-42 45
company	> w:distributed	-42 45
company	> w:early	-17 -24
company	> w:fact	-12 -12
company	> w:figure	14 -44
company	> w:figures	14 -44
company	> w:film	37 -26
company	> w:filmed	-24 -1
company	> w:final	-39 46
company	> w:first	-37 -32
company	> w:follow	-22 -17
company	> w:following	-22 -17
company	> w:for	10 -1
company	> w:friday	-22 40
company	> w:from	-14 24
company	> w:future	-17 -21
company	> w:glowering	-13 -14
company	> w:grubby	-22 -7
company	> w:had	-32 -5
company	> w:has	-55 -25
company	> w:he	-20 -19
company	> w:here	-15 -13
company	> w:himalayan	-12 -12
company	> w:his	40 -41
company	> w:horror	14 -21
company	> w:hospital	-19 26
company	> w:house	25 -21
company	> w:ideas	39 -29
company	> w:in	17 -21
company	> w:is	11 -13
company	> w:it	-32 16
company	> w:japanese	-24 -1
company	> w:join	-22 -21
company	> w:joined	-22 -22
company	> w:jointly	-19 26
company	> w:june	-20 14
company	> w:know	-19 26
company	> w:known	-19 26
company	> w:lead	-30 11
company	> w:leads	-21 -20
company	> w:little	-22 -7
company	> w:lose	5 6
company	> w:lost	9 12
company	> w:made	42 -43
company	> w:make	42 -43
company	> w:man	-9 18
company	> w:march	-18 20
company	> w:may	16 -54
company	> w:midnight	-22 -7
company	> w:million	-25 -29
company	> w:month	-24 15
company	> w:more	-21 -22
company	> w:name	-15 -23
company	> w:next	-40 23
company	> w:no	-20 -18
company	> w:not	25 -39
company	> w:nov	-16 -34
company	> w:novel	-32 8
company	> w:now	-37 -32
company	> w:oct	-25 6
company	> w:october	-28 15
company	> w:of	-11 8
company	> w:on	-49 8
company	> w:one	-30 -32
company	> w:only	-35 -4
company	> w:open	-28 -4
company	> w:opening	-25 -29
company	> w:opens	-18 13
company	> w:opposite	-13 -14
company	> w:other	-9 -12
company	> w:out	-54 37
company	> w:own	14 -21
company	> w:parent	-14 -18
company	> w:pen	22 -30
company	> w:penned	22 -30
company	> w:pick	-21 16
company	> w:picked	-21 16
company	> w:plan	-17 -21
company	> w:plans	-17 -21
company	> w:play	-21 -49
company	> w:played	-15 -18
company	> w:produce	34 -37
company	> w:produced	34 -37
company	> w:production	18 -36
company	> w:rang	-25 -29
company	> w:release	-23 29
company	> w:released	-32 14
company	> w:remain	-32 -38
company	> w:remains	-32 -38
company	> w:repped	-28 -32
company	> w:ring	-25 -29
company	> w:run	-36 -40
company	> w:said	-41 -35
company	> w:sale	-19 -17
company	> w:say	-41 -35
company	> w:screen	-13 28
company	> w:screens	-13 19
company	> w:seem	39 -29
company	> w:seems	39 -29
company	> w:sell	-20 -25
company	> w:september	-13 19
company	> w:set	-38 -36
company	> w:share	-32 -28
company	> w:she	-22 6
company	> w:shoot	-32 17
company	> w:shooting	-17 -24
company	> w:shot	-16 -15
company	> w:show	-35 4
company	> w:shown	-33 -31
company	> w:sign	-24 -22
company	> w:signed	-24 -22
company	> w:singer	-16 -15
company	> w:sitcom	-19 26
company	> w:slasher	-22 -7
company	> w:sold	-20 -25
company	> w:some	-13 19
company	> w:songs	-26 -24
company	> w:star	-39 14
company	> w:starred	-22 -6
company	> w:start	-17 -24
company	> w:starts	-17 -24
company	> w:story	22 -37
company	> w:studio	-43 -24
company	> w:take	-44 -47
company	> w:television	31 -16
company	> w:ten	14 -33
company	> w:that	-4 -37
company	> w:the	-17 -33
company	> w:think	1 7
company	> w:those	39 -29
company	> w:thought	1 7
company	> w:three	-20 -18
company	> w:three-year	-24 -22
company	> w:through	-21 36
company	> w:to	10 -2
company	> w:turn	27 -33
company	> w:turned	27 -33
company	> w:under	-31 31
company	> w:up	-34 -10
company	> w:was	3 13
company	> w:were	-40 34
company	> w:western	-19 -18
company	> w:what	-27 10
company	> w:when	-30 -42
company	> w:which	-2 27
company	> w:whose	-32 9
company	> w:will	-15 -11
company	> w:with	24 -7
company	> w:women	-12 -12
company	> w:write	15 -12
company	> w:writer-director	-19 -18
company	> w:wrote	15 -12
company	> w:year	-26 -28
company	> w:£	-39 -31
company	>=	7 -30
company	>=(	-32 43
company	>=(|	-32 43
company	>=,	52 -46
company	>=, which	-24 29
company	>=, which|	-24 29
company	>=,|	52 -46
company	>=and	-42 -8
company	>=and|	-42 -8
company	>=for	8 -48
company	>=for|	8 -48
company	>=with	-9 22
company	>=with P for	2 39
company	>=with P for|	2 39
company	>=with|	-9 22
company	>=|	7 -30
company	>|named|named	-60 18
company	>|named|noun	54 -37
company	>|named|pronoun	11 -11
company	does 	-18 -23
company	form:finite conditional	-35 -38
company	form:finite future	-39 -1
company	form:finite past	-8 1
company	form:finite present	-6 5
company	form:infinitive none	24 8
company	form:ing none	-18 -30
company	form:participle none	-17 -17
company	is:58	-23 -26
company	is:affair	-13 -25
company	is:agent	-17 -21
company	is:animation	37 -33
company	is:australian	21 -25
company	is:awards	-26 -28
company	is:columnist	-30 -17
company	is:comedy	-44 -28
company	is:company	23 -32
company	is:data	-32 -21
company	is:distributor	-36 32
company	is:film	-5 1
company	is:film-maker	-22 -19
company	is:firm	26 -22
company	is:former	-39 -21
company	is:german	19 -23
company	is:hopes	-32 8
company	is:label	-5 21
company	is:man	-40 -30
company	is:newspaper	-28 -21
company	is:own	23 -27
company	is:parent	-21 -21
company	is:plans	7 1
company	is:producer	-26 -24
company	is:production	39 -40
company	is:recently	-22 -19
company	is:release	-35 60
company	is:says	-51 17
company	is:section	-16 -20
company	is:series	-30 -25
company	is:shingle	16 -19
company	is:show	-32 -21
company	is:soldiers	-21 -20
company	is:studio	49 2
company	is:studios	-26 -24
company	is:subscribers	-34 -24
company	is:sued	-22 -19
company	is:television	-16 -20
company	is:trade	-34 -26
company	is:two	-26 -28
company	is:western	-14 -17
company	is:year	16 -23
company	main film	17 12
company	no main film	-3 -13
company	other film	-57 -58
company	other is:3m	-28 -21
company	other is:6m	20 -20
company	other is:animation	31 -24
company	other is:classic	-19 -17
company	other is:comedy	-58 -13
company	other is:current	-3 -25
company	other is:debut	-19 26
company	other is:director	-24 -22
company	other is:drama	8 18
company	other is:feature	7 9
company	other is:film	-17 -35
company	other is:follow-up	9 29
company	other is:horror	2 -32
company	other is:label	-26 31
company	other is:movie	23 27
company	other is:musical	-35 -37
company	other is:new	-38 25
company	other is:next	-36 -7
company	other is:own	-34 28
company	other is:picture	34 -10
company	other is:production	33 -68
company	other is:project	-48 -40
company	other is:release	-22 12
company	other is:releases	-26 31
company	other is:tennis	-18 22
company	other is:thriller	14 -17
company	other is:triangle	-18 22
company	other is:war	10 -23
company	other sure:1	-57 -65
company	other sure:2	-59 -24
company	other sure:3	-8 -27
company	other sure:4	10 11
company	owns	-14 48
company	owns:	7 37
company	rule distributor	-59 78
company	rule distributor distributor	-59 78
company	rule for another distributor	-24 45
company	rule for another productionCompany	62 35
company	rule other distributor	-34 -43
company	rule other productionCompany	-30 -50
company	rule productionCompany	95 -68
company	rule productionCompany company-behind	51 -61
company	rule productionCompany production-company	89 -58
company	same phrase	-3 -40
company	says:blocked	21 -57
company	says:reported	20 -25
company	says:talks	-41 -23
company	sure:1	-72 -76
company	sure:2	-44 -68
company	sure:3	-14 8
company	sure:4	23 2
company	v:achieve+|X	-32 22
company	v:add|S	-24 11
company	v:add|S|~	-24 11
company	v:announce|S	-4 4
company	v:announce|S|~	-6 10
company	v:appeal|S	-17 2
company	v:appeal|S|~	-17 2
company	v:appear|as	-35 -32
company	v:appear|by	-18 -13
company	v:ask|O	-14 -16
company	v:ask|O|~	-14 -16
company	v:back|S	39 -40
company	v:back|S|O	20 -20
company	v:back|S|~	21 -30
company	v:base+|S	-23 -30
company	v:base+|S|~	-23 -30
company	v:bear+|O	30 -22
company	v:begin|at	-16 -33
company	v:begin|at|~	-16 -33
company	v:begin|with	-17 -20
company	v:begin|with|~	-17 -20
company	v:be|O	-62 39
company	v:be|O|S	-33 34
company	v:be|O|~	-24 17
company	v:be|S	-11 49
company	v:be|S|~	22 16
company	v:be|at	-15 -28
company	v:be|at|~	-15 -28
company	v:be|between	32 -28
company	v:be|between|~	32 -28
company	v:be|by	-61 -46
company	v:be|by|~	-55 -39
company	v:be|for	-36 -43
company	v:be|for|~	-22 -36
company	v:be|in	18 -40
company	v:be|in|in	18 -40
company	v:be|of	-16 -16
company	v:be|of|~	-16 -16
company	v:be|through	3 34
company	v:be|through|~	10 -20
company	v:be|with	-57 -28
company	v:be|with|~	-57 -28
company	v:bring|S	-56 29
company	v:bring|S|O	-32 34
company	v:bring|S|~	-28 -46
company	v:build|at	-19 -25
company	v:build|of	-26 -24
company	v:buy+|by	-4 37
company	v:buy+|by|S	24 5
company	v:buy|O	-29 -34
company	v:buy|S	-20 -11
company	v:buy|S|to	-18 26
company	v:buy|S|~	-6 -3
company	v:cancel|S	-22 -11
company	v:cancel|S|~	-22 -11
company	v:cast|S	25 9
company	v:cast|S|in	25 9
company	v:close|O	-31 41
company	v:close|O|~	-31 41
company	v:co-finance|S	39 -19
company	v:co-finance|S|~	39 -19
company	v:co-produce|with	43 -38
company	v:come|from	1 -31
company	v:come|from|~	1 -31
company	v:comment|S	-33 -35
company	v:comment|S|~	-33 -35
company	v:confirm|S	12 5
company	v:confirm|S|~	14 9
company	v:cost|S	-18 22
company	v:cost|S|X	-18 22
company	v:create|for	-23 -19
company	v:create|for|~	-23 -19
company	v:develop|S	12 27
company	v:develop|S|~	12 27
company	v:direct+|at	20 20
company	v:direct+|at|~	20 20
company	v:direct|X	-1 -4
company	v:direct|X|X	-1 -4
company	v:direct|for	27 -41
company	v:direct|for|O	33 -32
company	v:distribute+|by	-42 45
company	v:distribute+|by|S	-30 22
company	v:distribute|S	-23 22
company	v:distribute|S|O	-27 -13
company	v:distribute|S|~	-2 21
company	v:do|O	-21 11
company	v:do|S	19 -52
company	v:do|for	-39 12
company	v:draw+|on	-15 -16
company	v:draw+|on|~	-15 -16
company	v:drop|S	-42 6
company	v:end up|S	-33 -23
company	v:end up|S|~	-33 -23
company	v:end|S	-22 -18
company	v:end|S|~	-22 -18
company	v:explain|X	-17 -27
company	v:explain|X|X	-17 -24
company	v:express|S	11 -36
company	v:fear|S	-18 -42
company	v:finance|S	23 24
company	v:finance|S|~	16 -22
company	v:fire|S	-33 -13
company	v:fire|S|~	-33 -13
company	v:follow|O	16 -23
company	v:follow|O|X	-22 -17
company	v:follow|S	-40 -5
company	v:form+|X	-34 -29
company	v:get|S	33 11
company	v:give|S	15 -34
company	v:give|S|~	-33 -20
company	v:go|to	-19 -19
company	v:go|to|~	-19 -19
company	v:handle|S	-10 64
company	v:handle|S|O	-27 33
company	v:handle|S|~	-37 31
company	v:hang|of	-21 -15
company	v:hang|of|~	-21 -15
company	v:have|O	-28 -41
company	v:have|O|S	-28 -41
company	v:have|S	-4 -31
company	v:have|S|O	26 -1
company	v:have|S|~	-15 5
company	v:have|from	-40 17
company	v:have|from|~	-34 -37
company	v:have|of	-21 -18
company	v:include|O	22 -16
company	v:inspire+|X	-24 11
company	v:inspire+|X|~	-24 11
company	v:invest|S	24 -35
company	v:invest|S|~	24 -35
company	v:join|O	-14 -17
company	v:join|O|S	-14 -17
company	v:keep|with	-42 -31
company	v:keep|with|with	-34 -25
company	v:land|S	-36 23
company	v:land|S|~	-36 23
company	v:lead+|X	16 -20
company	v:lead+|X|X	16 -20
company	v:lead|of	-21 -20
company	v:make+|at	-14 -38
company	v:make+|at|S	-3 -26
company	v:make+|at|~	-16 -26
company	v:make+|by	26 -40
company	v:make+|by|S	31 -28
company	v:make|S	41 -45
company	v:make|S|O	36 -33
company	v:make|S|~	29 -37
company	v:make|for	34 21
company	v:make|from	24 13
company	v:make|from|~	24 13
company	v:make|with	38 -33
company	v:mean+|S	-12 2
company	v:mean+|S|~	-12 2
company	v:mention|S	-28 -21
company	v:open|S	-33 1
company	v:open|S|O	-30 -43
company	v:open|S|X	-27 23
company	v:open|S|~	-25 46
company	v:open|through	-9 18
company	v:open|through|S	-9 18
company	v:open|with	-34 -24
company	v:own|S	-35 -25
company	v:park|S	-12 2
company	v:park|S|~	-12 2
company	v:pay|S	-39 49
company	v:pencil|S	-19 -38
company	v:pencil|S|~	-19 -38
company	v:persuade|O	-36 -24
company	v:pick up+|by	-21 16
company	v:pick|S	-29 -32
company	v:play+|X	-17 11
company	v:play+|X|X	-7 -25
company	v:play+|X|~	-28 16
company	v:play+|according to	-29 -34
company	v:play|X	-30 35
company	v:play|X|X	-26 31
company	v:play|in	-20 -25
company	v:play|in|~	-19 -21
company	v:prevail|over	-39 -30
company	v:prevail|over|~	-39 -30
company	v:produce+|by	34 -37
company	v:produce+|by|S	22 -30
company	v:produce+|for	13 -25
company	v:produce+|for|~	13 -25
company	v:produce|S	39 -41
company	v:produce|through	32 -24
company	v:produce|through|~	32 -24
company	v:produce|under	12 -25
company	v:produce|under|~	12 -25
company	v:produce|with	39 -19
company	v:produce|with|~	39 -19
company	v:pull|S	-18 22
company	v:pull|S|O	-18 22
company	v:put+|by	16 -20
company	v:put+|by|~	16 -20
company	v:put|S	-21 15
company	v:put|S|O	-42 8
company	v:put|S|into	29 -22
company	v:put|S|~	-40 -38
company	v:receive|S	-36 -48
company	v:reduce|S	-15 -25
company	v:reduce|S|~	-15 -25
company	v:release+|by	-30 32
company	v:release+|by|S	-31 23
company	v:release|S	-44 38
company	v:release|S|O	-41 48
company	v:release|S|~	-18 -38
company	v:remain|on	-47 -38
company	v:report|S	-14 -17
company	v:restore+|S	-21 -15
company	v:restore+|S|~	-21 -15
company	v:run+|S	-10 -16
company	v:run+|S|~	-10 -16
company	v:run|O	19 -60
company	v:run|O|~	-38 -17
company	v:run|S	-28 -27
company	v:run|S|~	-28 -27
company	v:run|X	4 -13
company	v:run|X|~	4 -13
company	v:say|O	-25 -12
company	v:say|O|~	-25 6
company	v:say|S	8 31
company	v:say|S|~	26 -11
company	v:say|with	-32 -26
company	v:say|with|~	-32 -26
company	v:screen|S	-23 -26
company	v:screen|S|~	-23 -26
company	v:screen|X	-31 19
company	v:screen|X|~	-31 19
company	v:see+|in	-17 -25
company	v:see+|in|~	-17 -25
company	v:see|at	-30 -19
company	v:see|at|~	-30 -19
company	v:sell+|S	-35 -36
company	v:sell+|to	-21 -21
company	v:sell|O	43 -16
company	v:sell|S	-40 19
company	v:send|S	-26 -34
company	v:send|S|~	-26 -34
company	v:share|S	54 -15
company	v:share|S|of	36 -13
company	v:share|S|~	35 -38
company	v:share|of	-26 -19
company	v:share|with	-38 28
company	v:shift|S	-24 23
company	v:shift|S|O	-24 23
company	v:shoot|X	25 -21
company	v:shoot|X|X	25 -21
company	v:shoot|at	-20 -28
company	v:shoot|from	-24 -16
company	v:shoot|from|~	-24 -16
company	v:show+|by	-21 -26
company	v:show+|by|S	-16 -15
company	v:show|S	-20 12
company	v:split|S	-26 -25
company	v:split|S|~	-26 -25
company	v:star|S	4 11
company	v:star|S|X	-13 -25
company	v:star|X	9 -21
company	v:star|X|X	14 -18
company	v:state|X	-31 -26
company	v:stick|S	-36 22
company	v:study|at	-22 -22
company	v:study|at|~	-22 -22
company	v:take on|X	-28 -22
company	v:take|S	35 29
company	v:take|S|~	-37 50
company	v:take|X	-16 -20
company	v:take|X|~	-16 -20
company	v:take|to	-42 -28
company	v:take|to|~	-30 -16
company	v:tell|O	-22 -36
company	v:tell|O|~	-22 -36
company	v:tell|S	-26 -24
company	v:tell|S|~	-26 -24
company	v:visit+|X	-36 -24
company	v:visit+|X|X	-32 -16
company	v:watch|S	-34 -24
company	v:win|O	-26 -28
company	v:win|O|~	-26 -28
company	v:win|S	-16 -20
company	v:win|S|~	-16 -20
company	v:win|at	-54 -37
company	v:win|at|with	-40 -29
company	v:win|at|~	-22 -31
company	v:withdraw|S	-45 -1
company	v:withhold|S	-22 -19
company	v:withhold|S|~	-22 -19
company	v:write|for	23 -33
company	v:write|to	-22 -16
company	v:write|to|~	-22 -16
company	v:|O|O	-35 34
company	v:|O|S	-59 40
company	v:|O|X	-22 -17
company	v:|O|~	-56 9
company	v:|S|O	24 21
company	v:|S|S	-33 -2
company	v:|S|X	-8 40
company	v:|S|for	-11 0
company	v:|S|in	34 -3
company	v:|S|into	29 -22
company	v:|S|of	10 10
company	v:|S|to	-22 33
company	v:|S|~	-13 10
company	v:|X|X	2 -13
company	v:|X|by	-32 -37
company	v:|X|~	-22 29
company	v:|at|S	-1 -42
company	v:|at|with	-40 -29
company	v:|at|~	-18 3
company	v:|between|~	32 -28
company	v:|by|S	13 -2
company	v:|by|~	-18 18
company	v:|for|O	37 30
company	v:|for|S	17 -36
company	v:|for|~	-32 -59
company	v:|from|~	8 31
company	v:|in|in	1 -29
company	v:|in|~	-20 -27
company	v:|of|S	24 -38
company	v:|of|~	-32 -26
company	v:|on|~	-28 -29
company	v:|over|~	-39 -30
company	v:|through|S	-9 18
company	v:|through|~	31 -24
company	v:|to|~	5 5
company	v:|under|~	12 -25
company	v:|with|S	2 -44
company	v:|with|X	26 -35
company	v:|with|with	-34 -25
company	v:|with|~	16 -44
company	year	36 -36
company	~	-25 -20
company	~ before:"	-30 31
company	~ before:#	-32 -23
company	~ before:$	7 -41
company	~ before:'s	10 -25
company	~ before:(	-1 31
company	~ before:)	19 25
company	~ before:,	-39 -32
company	~ before:;	-54 39
company	~ before:C	-36 -61
company	~ before:F	-61 -37
company	~ before:L	40 11
company	~ before:O	39 42
company	~ before:P	16 -28
company	~ before:W	-4 -7
company	~ before:a	-32 -3
company	~ before:aboard	-32 -38
company	~ before:about	26 0
company	~ before:according	-53 -48
company	~ before:actor	29 -31
company	~ before:after	19 8
company	~ before:agreed	-38 -37
company	~ before:alfonso	-26 -24
company	~ before:along	-36 -17
company	~ before:also	-29 -40
company	~ before:among	-29 26
company	~ before:and	23 -37
company	~ before:appeal	-22 16
company	~ before:as	-42 -44
company	~ before:asked	-14 -16
company	~ before:at	-15 -27
company	~ before:attached	-22 -11
company	~ before:august	-16 -33
company	~ before:australian	21 -25
company	~ before:badly	-16 -18
company	~ before:be	-35 16
company	~ before:beast	-21 -15
company	~ before:been	-8 -57
company	~ before:before	-24 -22
company	~ before:begin	-16 -33
company	~ before:between	32 -28
company	~ before:book	-21 -30
company	~ before:bought	-20 22
company	~ before:but	-33 27
company	~ before:by	-40 17
company	~ before:called	23 -19
company	~ before:came	-26 -6
company	~ before:closed	-29 25
company	~ before:co-production	32 -28
company	~ before:come	1 -31
company	~ before:company	32 -32
company	~ before:created	-23 -19
company	~ before:currently	-19 -23
company	~ before:december	-17 -20
company	~ before:detective	-23 -19
company	~ before:directed	21 24
company	~ before:distributor	-32 31
company	~ before:does	-10 -18
company	~ before:drama	-26 -28
company	~ before:drawn	-15 -16
company	~ before:due	-24 -24
company	~ before:eight	-29 -47
company	~ before:executive	4 -24
company	~ before:expert	-21 -14
company	~ before:eyes	-10 20
company	~ before:fair	20 -41
company	~ before:film	6 45
company	~ before:film-maker	-22 -19
company	~ before:films	32 -28
company	~ before:firm	26 -22
company	~ before:first	-23 23
company	~ before:first-look	-34 -37
company	~ before:for	-41 25
company	~ before:former	-33 -24
company	~ before:from	6 12
company	~ before:front	-21 -15
company	~ before:further	-16 -26
company	~ before:german	19 -23
company	~ before:gloriously	-23 -19
company	~ before:go	-21 -25
company	~ before:harry	-26 -24
company	~ before:has	-22 2
company	~ before:he	1 -34
company	~ before:head	-23 -28
company	~ before:her	16 -35
company	~ before:his	0 -4
company	~ before:hung	-21 -15
company	~ before:i	-22 -16
company	~ before:in	-71 5
company	~ before:internationally	-23 -24
company	~ before:is	23 34
company	~ before:it	31 -42
company	~ before:just	-25 -20
company	~ before:latter	4 -13
company	~ before:leave	-13 -21
company	~ before:like	-24 -29
company	~ before:made	26 7
company	~ before:making	24 13
company	~ before:material	-16 -18
company	~ before:meant	-12 2
company	~ before:meanwhile	-23 -15
company	~ before:million	-41 8
company	~ before:money	24 -28
company	~ before:month	-12 2
company	~ before:months	-29 -37
company	~ before:most	-23 -19
company	~ before:not	-24 -28
company	~ before:of	-42 -4
company	~ before:on	-43 -33
company	~ before:once	-14 -16
company	~ before:one	-28 -26
company	~ before:only	-30 -32
company	~ before:our	-10 20
company	~ before:over	-53 -29
company	~ before:picture	22 -14
company	~ before:place	-29 -13
company	~ before:played	-19 -21
company	~ before:plays	-17 -21
company	~ before:point	-18 -23
company	~ before:potter	-26 -24
company	~ before:prevailed	-39 -30
company	~ before:produce	33 14
company	~ before:produced	29 14
company	~ before:producer	5 -30
company	~ before:producers	-16 26
company	~ before:producing	32 -24
company	~ before:production	52 -24
company	~ before:publisher	-30 -37
company	~ before:put	12 -45
company	~ before:r.	-25 11
company	~ before:rated	-25 11
company	~ before:recently	-22 -19
company	~ before:rehearsal	-19 -23
company	~ before:releasing	-23 -24
company	~ before:repped	-48 -31
company	~ before:rubbing	-10 20
company	~ before:said	-61 -11
company	~ before:sales	-32 -21
company	~ before:saw	-30 -19
company	~ before:scenes	-18 -29
company	~ before:scratched	-16 -18
company	~ before:section	-16 -20
company	~ before:seen	-17 -25
company	~ before:series	-34 -41
company	~ before:set	-13 -21
company	~ before:shepherding	-20 26
company	~ before:shot	-24 -16
company	~ before:since	27 20
company	~ before:some	-27 -35
company	~ before:spokesman	-36 12
company	~ before:stage	-16 -16
company	~ before:story	-34 -24
company	~ before:studied	-16 -12
company	~ before:studio	47 14
company	~ before:sued	-22 -19
company	~ before:television	-24 -34
company	~ before:that	17 18
company	~ before:the	-27 -45
company	~ before:their	26 -28
company	~ before:them	-20 -32
company	~ before:this	-20 21
company	~ before:three	-18 2
company	~ before:through	51 -29
company	~ before:title	-15 -22
company	~ before:to	-34 -8
company	~ before:together	16 -20
company	~ before:told	-22 -34
company	~ before:took	-34 -20
company	~ before:two	-26 -28
company	~ before:under	-19 -42
company	~ before:until	-31 -23
company	~ before:up	-38 -15
company	~ before:via	55 -19
company	~ before:viewers	-22 -32
company	~ before:was	-13 19
company	~ before:weapons	-21 -14
company	~ before:were	15 -43
company	~ before:when	-25 -18
company	~ before:which	-25 -37
company	~ before:who	-57 -32
company	~ before:will	-14 18
company	~ before:winner	-29 -24
company	~ before:with	8 -47
company	~ before:won	-29 -33
company	~ before:would	-29 -36
company	~ before:wrote	-27 -41
company	~ before:£	6 -33
company	~ behind:"	-58 0
company	~ behind:#	4 18
company	~ behind:$	14 25
company	~ behind:'d	-25 -21
company	~ behind:(	-47 44
company	~ behind:)	-41 31
company	~ behind:,	6 -23
company	~ behind:.	-34 -7
company	~ behind:;	-13 -39
company	~ behind:C	-43 -6
company	~ behind:F	-45 -32
company	~ behind:L	-27 44
company	~ behind:O	52 -25
company	~ behind:P	31 -35
company	~ behind:W	-64 -64
company	~ behind:a	-46 -17
company	~ behind:about	24 -18
company	~ behind:added	-24 11
company	~ behind:advertising	-24 11
company	~ behind:after	-54 44
company	~ behind:agent	-17 -21
company	~ behind:agreed	28 -59
company	~ behind:all	-48 -28
company	~ behind:alleged	-22 -19
company	~ behind:also	-32 22
company	~ behind:although	-23 -19
company	~ behind:american	33 -18
company	~ behind:among	20 20
company	~ behind:an	-44 9
company	~ behind:and	23 -29
company	~ behind:announced	-14 5
company	~ behind:anyone	-16 20
company	~ behind:anything	-22 -23
company	~ behind:appeal	-17 2
company	~ behind:are	-24 -26
company	~ behind:as	-15 -20
company	~ behind:asked	-25 28
company	~ behind:at	-43 -14
company	~ behind:august	-12 2
company	~ behind:australian	16 -20
company	~ behind:awards	-26 -28
company	~ behind:backing	14 -36
company	~ behind:based	-23 -30
company	~ behind:battle	-22 -18
company	~ behind:be	24 -73
company	~ behind:because	-14 -16
company	~ behind:been	11 -33
company	~ behind:before	-34 -37
company	~ behind:behind	23 -45
company	~ behind:beside	-23 -19
company	~ behind:between	-41 -26
company	~ behind:book	-31 -30
company	~ behind:bought	-6 -3
company	~ behind:bring	-25 -49
company	~ behind:british	-25 -47
company	~ behind:by	6 -56
company	~ behind:called	-36 -37
company	~ behind:camera	26 -26
company	~ behind:cancelled	-22 -11
company	~ behind:cartoons	-28 -38
company	~ behind:character	-36 -31
company	~ behind:cinemas	-34 -10
company	~ behind:claim	-25 -38
company	~ behind:cliffs	-13 -21
company	~ behind:co-financing	55 -19
company	~ behind:columnists	-33 -13
company	~ behind:comment	-48 17
company	~ behind:company	-22 23
company	~ behind:complete	-34 -31
company	~ behind:confirmed	14 9
company	~ behind:continue	-35 -32
company	~ behind:costs	35 -38
company	~ behind:court	-37 -29
company	~ behind:crew	-17 -21
company	~ behind:crime	-16 -20
company	~ behind:damages	-22 -19
company	~ behind:days	-25 -24
company	~ behind:deal	-41 -48
company	~ behind:debut	-39 -30
company	~ behind:december	-14 31
company	~ behind:described	-13 -20
company	~ behind:developed	-57 -58
company	~ behind:director	-22 -23
company	~ behind:distribute	-2 10
company	~ behind:distribution	-25 34
company	~ behind:distributor	-16 23
company	~ behind:domestic	-38 -9
company	~ behind:down	-28 28
company	~ behind:due	32 -28
company	~ behind:early	-32 -24
company	~ behind:eight	-16 -16
company	~ behind:ended	-49 -35
company	~ behind:enough	-23 -26
company	~ behind:expected	-36 -30
company	~ behind:father	-19 -25
company	~ behind:film	-30 -42
company	~ behind:films	-30 -43
company	~ behind:financing	16 -22
company	~ behind:fired	-36 -26
company	~ behind:firm	23 -41
company	~ behind:first	-32 24
company	~ behind:first-look	-23 -30
company	~ behind:follow	-37 26
company	~ behind:for	-40 42
company	~ behind:friday	-20 -41
company	~ behind:from	10 -7
company	~ behind:game	-57 -58
company	~ behind:give	-29 -35
company	~ behind:go	32 -28
company	~ behind:got	-26 -39
company	~ behind:greenlighted	-18 -23
company	~ behind:had	19 -18
company	~ behind:handled	-34 31
company	~ behind:has	-15 12
company	~ behind:have	15 -61
company	~ behind:he	4 -53
company	~ behind:head	-10 20
company	~ behind:her	4 -28
company	~ behind:him	-30 28
company	~ behind:his	-49 -28
company	~ behind:home	42 -41
company	~ behind:honorary	-14 -16
company	~ behind:hopes	9 -29
company	~ behind:however	-28 -38
company	~ behind:hung	-25 -18
company	~ behind:husband	6 -22
company	~ behind:in	-24 -6
company	~ behind:intends	-44 21
company	~ behind:internationally	-17 -20
company	~ behind:into	23 -40
company	~ behind:investing	24 -35
company	~ behind:is	4 -15
company	~ behind:it	-9 4
company	~ behind:its	-49 3
company	~ behind:join	13 -35
company	~ behind:july	-23 -24
company	~ behind:label	-43 -18
company	~ behind:landed	-36 23
company	~ behind:languages	-21 -34
company	~ behind:last	-41 -46
company	~ behind:let	-27 20
company	~ behind:lottery	24 -35
company	~ behind:lunches	-24 -16
company	~ behind:made	11 -24
company	~ behind:make	18 -16
company	~ behind:making	6 -28
company	~ behind:man	-40 -30
company	~ behind:march	-21 58
company	~ behind:merit	-37 -19
company	~ behind:miniseries	-19 -30
company	~ behind:money	1 -25
company	~ behind:name	-30 -16
company	~ behind:new	-19 -62
company	~ behind:next	-40 42
company	~ behind:no	39 -21
company	~ behind:not	-31 -54
company	~ behind:nothing	-37 -16
company	~ behind:notice	-24 11
company	~ behind:novel	-49 -28
company	~ behind:november	-14 3
company	~ behind:oct	-33 16
company	~ behind:october	-32 -32
company	~ behind:of	20 4
company	~ behind:on	-44 7
company	~ behind:one	13 19
company	~ behind:open	-14 36
company	~ behind:opened	-25 23
company	~ behind:or	-20 -16
company	~ behind:other	-36 -38
company	~ behind:others	20 20
company	~ behind:out	-32 -39
company	~ behind:outside	-21 -34
company	~ behind:over	20 -48
company	~ behind:own	-42 -26
company	~ behind:package	-36 23
company	~ behind:parked	-12 2
company	~ behind:part	-20 26
company	~ behind:pencilled	-19 -38
company	~ behind:people's	-24 -16
company	~ behind:plans	-32 19
company	~ behind:play	-25 -32
company	~ behind:print	-16 -18
company	~ behind:proceedings	-13 -14
company	~ behind:producer	26 -50
company	~ behind:producing	-33 -27
company	~ behind:production	-2 -23
company	~ behind:profits	-22 -19
company	~ behind:public	-21 -15
company	~ behind:publisher	-38 -38
company	~ behind:pulled	-23 -15
company	~ behind:put	21 -33
company	~ behind:radio	-17 -26
company	~ behind:reduced	-15 -25
company	~ behind:regular	-28 -17
company	~ behind:release	-32 24
company	~ behind:releasing	-20 -41
company	~ behind:restored	-25 -25
company	~ behind:rhymed	-30 -16
company	~ behind:rights	-14 -1
company	~ behind:run	-10 -16
company	~ behind:runs	12 -15
company	~ behind:said	28 -23
company	~ behind:screens	-23 -26
company	~ behind:second	-40 24
company	~ behind:sent	-26 -34
company	~ behind:september	-32 24
company	~ behind:serial	-20 -29
company	~ behind:series	-29 -25
company	~ behind:several	-21 -34
company	~ behind:share	35 -38
company	~ behind:she	3 -33
company	~ behind:shingle	21 -21
company	~ behind:show	-35 -29
company	~ behind:six	-23 -8
company	~ behind:split	-26 -25
company	~ behind:statuette	-14 -16
company	~ behind:still	-35 30
company	~ behind:studio	-24 -24
company	~ behind:summer	-21 9
company	~ behind:supportive	-22 23
company	~ behind:taken	-40 38
company	~ behind:that	-29 16
company	~ behind:the	-1 -5
company	~ behind:then	-30 -30
company	~ behind:there	-32 -21
company	~ behind:they	-36 -7
company	~ behind:third	20 -44
company	~ behind:this	-35 -35
company	~ behind:to	-3 -6
company	~ behind:told	23 -29
company	~ behind:took	-27 23
company	~ behind:tried	-22 -23
company	~ behind:two	-31 -25
company	~ behind:undisclosed	-22 -19
company	~ behind:unlike	-22 -23
company	~ behind:up	45 -46
company	~ behind:variety	-26 -24
company	~ behind:version	-31 -26
company	~ behind:was	26 -40
company	~ behind:week	-25 -37
company	~ behind:weeks	-17 2
company	~ behind:well	-35 -61
company	~ behind:what	-43 -36
company	~ behind:when	23 -41
company	~ behind:where	-31 -20
company	~ behind:which	-7 11
company	~ behind:who	28 -46
company	~ behind:will	-15 -17
company	~ behind:with	51 -19
company	~ behind:withheld	-22 -19
company	~ behind:within	-16 -18
company	~ behind:without	-29 -38
company	~ behind:won	-16 -20
company	~ behind:worldwide	-21 9
company	~ behind:would	30 -58
company	~ behind:year	-29 -52
company	~ behind:years	-30 -29
company	~ behind:yesterday	22 14
company	~ behind:£	12 -42
company	~ behind:—	-29 -25
company	~ does 	-25 -20
company	~ films here:0	-20 -11
company	~ films here:1	21 -59
company	~ films here:2	-60 -61
company	~ l:"	-26 -24
company	~ l:" said	-16 18
company	~ l:#	-30 -32
company	~ l:(	-41 31
company	~ l:,	22 1
company	~ l:, "	-26 -24
company	~ l:, a	-34 -33
company	~ l:, and	-39 22
company	~ l:, at	-20 -32
company	~ l:, but	-24 -40
company	~ l:, for	-23 -19
company	~ l:, the	-24 -17
company	~ l:, when	-22 -11
company	~ l:, which	-18 -25
company	~ l:, with	13 -25
company	~ l:;	-54 39
company	~ l:L	20 -35
company	~ l:L (	-31 41
company	~ l:L firm	-10 -16
company	~ l:O and	42 -69
company	~ l:P at	-25 -18
company	~ l:P company	29 -37
company	~ l:P for	13 -25
company	~ l:P of	-58 -28
company	~ l:P told	-25 -29
company	~ l:W for	-23 -19
company	~ l:^	-2 -4
company	~ l:^ ^	-2 -4
company	~ l:^ distributor	-17 2
company	~ l:^ on	-30 -29
company	~ l:^ studio	13 -35
company	~ l:^ the	-36 -54
company	~ l:a	-54 -32
company	~ l:an	-23 -22
company	~ l:and	15 -45
company	~ l:and at	-16 -33
company	~ l:and on	-22 -30
company	~ l:are with	-32 -21
company	~ l:asked the	-14 -16
company	~ l:at	-59 12
company	~ l:at the	-39 -31
company	~ l:australian firm	21 -25
company	~ l:but	-27 -6
company	~ l:but the	-16 -18
company	~ l:by	-3 29
company	~ l:by distributor	-22 16
company	~ l:by the	-29 -43
company	~ l:come from	11 -30
company	~ l:company	28 -32
company	~ l:company ,	13 -25
company	~ l:distributor	-30 33
company	~ l:drawn on	-15 -16
company	~ l:film company	-22 -19
company	~ l:film studio	29 24
company	~ l:firm	15 -21
company	~ l:firm ,	18 -26
company	~ l:for	-26 26
company	~ l:for the	-25 -27
company	~ l:former	-33 -24
company	~ l:from	24 37
company	~ l:from the	-34 -26
company	~ l:he told	-18 -31
company	~ l:her to	-30 -16
company	~ l:his	16 -26
company	~ l:in the	-19 -24
company	~ l:internationally and	-23 -24
company	~ l:is with	-34 -21
company	~ l:latter through	4 -13
company	~ l:made at	-16 -26
company	~ l:million ;	-18 2
company	~ l:money from	21 -8
company	~ l:month but	-12 2
company	~ l:of	-61 -32
company	~ l:of the	-31 -31
company	~ l:on	-34 -45
company	~ l:on the	-19 -18
company	~ l:producer at	-24 -25
company	~ l:producing through	32 -24
company	~ l:production at	-18 -23
company	~ l:production company	38 -17
company	~ l:publisher and	-30 -37
company	~ l:r. a	-25 11
company	~ l:repped by	-30 -29
company	~ l:said	-25 6
company	~ l:section	-16 -20
company	~ l:some #	-23 -26
company	~ l:spokesman for	-34 20
company	~ l:studio	34 17
company	~ l:television section	-16 -20
company	~ l:the	-64 -53
company	~ l:their company	-6 -16
company	~ l:through	31 -20
company	~ l:through his	16 -19
company	~ l:to	-40 -34
company	~ l:to the	-33 12
company	~ l:together by	16 -20
company	~ l:told	-24 -37
company	~ l:told the	-15 -22
company	~ l:two	-26 -28
company	~ l:viewers on	-22 -23
company	~ l:was at	-13 -21
company	~ l:when	-22 -11
company	~ l:which	-18 -25
company	~ l:with	2 -41
company	~ l:with the	-24 -20
company	~ l:won two	-26 -28
company	~ l:wrote to	-22 -16
company	~ people here:0	-51 -9
company	~ people here:1	-2 -16
company	~ people here:2	11 -7
company	~ people here:3+	44 -46
company	~ r:#	-17 -25
company	~ r:# serial	-17 -25
company	~ r:# serial .	-17 -25
company	~ r:)	-31 41
company	~ r:,	20 -22
company	~ r:, P	-33 -27
company	~ r:, P version	-23 -15
company	~ r:, and	13 -25
company	~ r:, and O	13 -25
company	~ r:, beside	-23 -19
company	~ r:, beside P	-23 -19
company	~ r:, has	19 -27
company	~ r:, has hung	-25 -18
company	~ r:, has put	19 -23
company	~ r:, in	-23 -19
company	~ r:, in which	-23 -19
company	~ r:, said	19 -23
company	~ r:, the	38 -28
company	~ r:, where	-33 -21
company	~ r:, where P	-33 -21
company	~ r:, which	4 -21
company	~ r:, which ended	-33 -23
company	~ r:, which has	-21 -15
company	~ r:, which is	4 -25
company	~ r:, which she	4 -13
company	~ r:, which will	24 13
company	~ r:, with	41 -18
company	~ r:.	0 -26
company	~ r:. ^	0 -26
company	~ r:. ^ ^	0 -26
company	~ r:;	-13 -39
company	~ r:; the	-13 -21
company	~ r:; the cliffs	-13 -21
company	~ r:^	-26 -31
company	~ r:^ ^	-26 -31
company	~ r:^ ^ ^	-26 -31
company	~ r:agent	-17 -21
company	~ r:agent sent	-17 -21
company	~ r:agent sent to	-17 -21
company	~ r:and	17 -6
company	~ r:and O	20 18
company	~ r:and O .	-40 -33
company	~ r:and O have	17 -19
company	~ r:and other	-24 -16
company	~ r:and other people's	-24 -16
company	~ r:and the	11 -30
company	~ r:and the L	11 -30
company	~ r:at	-28 -29
company	~ r:at eight	-16 -16
company	~ r:at eight .	-16 -16
company	~ r:at home	-23 -24
company	~ r:at home ,	-23 -24
company	~ r:awards	-26 -28
company	~ r:awards .	-26 -28
company	~ r:awards . ^	-26 -28
company	~ r:called	-34 -35
company	~ r:called it	-22 -23
company	~ r:called it unlike	-22 -23
company	~ r:cancelled	-22 -11
company	~ r:cancelled his	-22 -11
company	~ r:cancelled his version	-22 -11
company	~ r:confirmed	14 9
company	~ r:confirmed yesterday	22 14
company	~ r:crime	-16 -20
company	~ r:crime serial	-16 -20
company	~ r:crime serial W	-16 -20
company	~ r:described	-13 -20
company	~ r:described the	-13 -20
company	~ r:described the claim	-13 -20
company	~ r:developed	-30 -37
company	~ r:developed the	-30 -37
company	~ r:developed the game	-30 -37
company	~ r:first	-15 -25
company	~ r:first said	-15 -25
company	~ r:first said #	-15 -25
company	~ r:for	-38 -25
company	~ r:for undisclosed	-22 -19
company	~ r:for undisclosed damages	-22 -19
company	~ r:greenlighted	-18 -23
company	~ r:greenlighted it	-18 -23
company	~ r:greenlighted it on	-18 -23
company	~ r:had	0 16
company	~ r:had been	-44 -29
company	~ r:had fired	-33 -13
company	~ r:had fired one	-33 -13
company	~ r:has	-17 30
company	~ r:has added	-24 11
company	~ r:has added a	-24 11
company	~ r:has agreed	-25 -36
company	~ r:has agreed to	-25 -36
company	~ r:has bought	7 10
company	~ r:has bought the	7 10
company	~ r:has domestic	-32 -45
company	~ r:has domestic .	-32 -45
company	~ r:has it	-33 16
company	~ r:has not	13 -35
company	~ r:has not announced	13 -35
company	~ r:has parked	-12 2
company	~ r:has parked it	-12 2
company	~ r:has six	-17 2
company	~ r:has six weeks	-17 2
company	~ r:has split	-26 -25
company	~ r:has split P	-26 -25
company	~ r:has taken	-32 37
company	~ r:has the	-31 49
company	~ r:has the L	-23 46
company	~ r:has the american	-27 12
company	~ r:have	8 -34
company	~ r:head	-10 20
company	~ r:head of	-10 20
company	~ r:head of distribution	-10 20
company	~ r:hopes	-25 -26
company	~ r:hopes to	-25 -26
company	~ r:hopes to show	-16 -18
company	~ r:in	7 -36
company	~ r:in #	24 -27
company	~ r:in # .	-16 -26
company	~ r:in L	-29 -41
company	~ r:in L ,	-21 -26
company	~ r:in L .	-20 -32
company	~ r:is	11 10
company	~ r:is backing	21 -30
company	~ r:is backing .	21 -30
company	~ r:is investing	24 -35
company	~ r:is investing £	24 -35
company	~ r:is making	6 -28
company	~ r:is making it	6 -28
company	~ r:is producing	-33 -27
company	~ r:is the	1 5
company	~ r:is the distributor	-39 22
company	~ r:is the publisher	-38 -38
company	~ r:is to	-21 9
company	~ r:is to distribute	-21 9
company	~ r:july	-23 -24
company	~ r:july #	-23 -24
company	~ r:july # .	-23 -24
company	~ r:label	-30 -20
company	~ r:last	-28 -31
company	~ r:last week	-21 -19
company	~ r:man	-40 -30
company	~ r:not	-14 -16
company	~ r:not to	-14 -16
company	~ r:not to give	-14 -16
company	~ r:of	15 -32
company	~ r:of P	16 -20
company	~ r:of P and	16 -20
company	~ r:on	-24 -51
company	~ r:opened	-21 3
company	~ r:opened it	-21 3
company	~ r:plans	-32 19
company	~ r:plans to	-32 19
company	~ r:producer	-26 -24
company	~ r:producer P	-26 -24
company	~ r:producer P told	-26 -24
company	~ r:production	-45 -20
company	~ r:production ,	-35 -15
company	~ r:production .	-21 -14
company	~ r:production . ^	-21 -14
company	~ r:release	-32 41
company	~ r:release ,	-22 35
company	~ r:release , which	-22 35
company	~ r:release .	-25 11
company	~ r:release . ^	-25 11
company	~ r:releasing	-17 -20
company	~ r:releasing it	-17 -20
company	~ r:releasing it internationally	-17 -20
company	~ r:said	15 -15
company	~ r:said no	-37 -16
company	~ r:said no ,	-37 -16
company	~ r:said the	32 -5
company	~ r:said the company	-22 23
company	~ r:screens	-23 -26
company	~ r:screens in	-23 -26
company	~ r:screens in L	-23 -26
company	~ r:series	-29 -25
company	~ r:series W	-26 -20
company	~ r:she	-37 -32
company	~ r:she is	-33 -24
company	~ r:shingle	16 -19
company	~ r:shingle .	16 -19
company	~ r:shingle . ^	16 -19
company	~ r:to	18 -24
company	~ r:took	-24 25
company	~ r:took it	-24 25
company	~ r:took it for	-18 2
company	~ r:was	16 -55
company	~ r:when	-26 -36
company	~ r:will	-36 -10
company	~ r:will ,	-28 -38
company	~ r:will , however	-28 -38
company	~ r:will be	-23 -30
company	~ r:will be based	-23 -30
company	~ r:will distribute	-38 17
company	~ r:will distribute P	-21 -34
company	~ r:will distribute in	-18 19
company	~ r:will open	-14 36
company	~ r:will open it	-14 36
company	~ r:will release	-12 -16
company	~ r:will release it	-12 -16
company	~ r:would	-13 -14
company	~ r:would not	-13 -14
company	~ r:would not comment	-13 -14
company	~|named|last	-89 -72
company	~|named|main	37 -20
company	~|named|topic	23 42
place	<	-18
place	< b:" F	-20
place	< b:" was	-16
place	< b:# )	-9
place	< b:# ,	-56
place	< b:# -	-36
place	< b:# and	-34
place	< b:# ghost	39
place	< b:# in	-21
place	< b:( #	-9
place	< b:) ,	-14
place	< b:, "	-30
place	< b:, #	-44
place	< b:, F	-7
place	< b:, L	-50
place	< b:, O	-40
place	< b:, P	-42
place	< b:, a	13
place	< b:, and	-22
place	< b:, as	-53
place	< b:, but	-33
place	< b:, had	-23
place	< b:, has	-53
place	< b:, his	-21
place	< b:, made	-22
place	< b:, more	-18
place	< b:, on	24
place	< b:, said	-21
place	< b:, the	-53
place	< b:, where	75
place	< b:, which	-32
place	< b:, who	31
place	< b:, will	-19
place	< b:, with	20
place	< b:- "	-18
place	< b:- P	-36
place	< b:. #	-20
place	< b:; P	-36
place	< b:C ,	-35
place	< b:C for	-21
place	< b:C in	-39
place	< b:F "	-16
place	< b:F (	-13
place	< b:F and	-20
place	< b:F in	-25
place	< b:L ,	-8
place	< b:L -	-20
place	< b:L ;	-26
place	< b:L and	6
place	< b:L for	-41
place	< b:L has	-7
place	< b:L in	-7
place	< b:L premiere	-33
place	< b:O ,	-30
place	< b:O to	-8
place	< b:P ,	8
place	< b:P F	-43
place	< b:P also	12
place	< b:P and	-62
place	< b:P for	10
place	< b:P in	4
place	< b:P is	-47
place	< b:P made	-17
place	< b:P remake	30
place	< b:P was	-29
place	< b:P will	-32
place	< b:W ,	-24
place	< b:W and	-14
place	< b:W before	-8
place	< b:a district	-15
place	< b:a fistful	-25
place	< b:a librarian	-17
place	< b:a paint	-17
place	< b:a short	-17
place	< b:airship hangar	-7
place	< b:also made	12
place	< b:an airship	-7
place	< b:and "	-20
place	< b:and L	-26
place	< b:and O	-37
place	< b:and P	10
place	< b:and W	-9
place	< b:and a	-18
place	< b:and has	-41
place	< b:and in	-45
place	< b:and played	-30
place	< b:and son	-17
place	< b:and the	11
place	< b:and those	-18
place	< b:and wrote	-8
place	< b:any film	-18
place	< b:apart from	-18
place	< b:are the	39
place	< b:as P	-30
place	< b:as a	-29
place	< b:as the	29
place	< b:as with	-42
place	< b:at L	-7
place	< b:at the	-26
place	< b:at vast	-23
place	< b:avalanche-fleeing father	-27
place	< b:been converted	-15
place	< b:before persuading	-8
place	< b:best drama	-16
place	< b:biggest exports	-18
place	< b:box office	-26
place	< b:but has	-32
place	< b:by P	-58
place	< b:by the	31
place	< b:capital on	-15
place	< b:cast him	-19
place	< b:cast of	-15
place	< b:cheer the	-15
place	< b:child of	-17
place	< b:come out	-23
place	< b:comic-book giant	-30
place	< b:converted into	-15
place	< b:critics '	-19
place	< b:debut in	-23
place	< b:direct F	-9
place	< b:director on	-21
place	< b:director who	-15
place	< b:district of	-15
place	< b:drama "	-32
place	< b:drama and	-16
place	< b:expense ,	-23
place	< b:exports and	-18
place	< b:factory manager	-17
place	< b:father of	-27
place	< b:festival ,	-9
place	< b:film festival	-27
place	< b:film this	-18
place	< b:films F	-9
place	< b:fistful of	-25
place	< b:for "	-39
place	< b:for P	7
place	< b:for W	-7
place	< b:for the	28
place	< b:forward P	-41
place	< b:further territories	-25
place	< b:ghost story	39
place	< b:giant in	-30
place	< b:had the	-23
place	< b:hangar at	-7
place	< b:has been	22
place	< b:has put	-41
place	< b:he 'll	40
place	< b:him as	-19
place	< b:him direct	-8
place	< b:his director	-21
place	< b:his name	-22
place	< b:in "	25
place	< b:in #	17
place	< b:in L	-54
place	< b:in P	-38
place	< b:in a	-36
place	< b:in the	-38
place	< b:into a	-16
place	< b:into the	-35
place	< b:is P	-54
place	< b:is to	33
place	< b:jury prize	-26
place	< b:last year	-22
place	< b:lensed F	-25
place	< b:let him	-8
place	< b:librarian and	-17
place	< b:luck to	-23
place	< b:made "	12
place	< b:made F	-14
place	< b:made a	-17
place	< b:made his	-22
place	< b:make his	-23
place	< b:makers of	29
place	< b:manager ,	-17
place	< b:monday to	-15
place	< b:more than	-18
place	< b:mother and	-17
place	< b:name with	-22
place	< b:named best	-16
place	< b:of P	43
place	< b:of a	41
place	< b:of further	-25
place	< b:of the	-60
place	< b:office chart	-26
place	< b:on F	-18
place	< b:on P	31
place	< b:on a	-58
place	< b:on monday	-25
place	< b:on saturday	-33
place	< b:on the	22
place	< b:on wednesday	-34
place	< b:on what	24
place	< b:only child	-17
place	< b:out after	-23
place	< b:paint factory	-17
place	< b:persuading the	-8
place	< b:picture ,	46
place	< b:play mother	-17
place	< b:played by	-34
place	< b:played the	-30
place	< b:premiere of	-46
place	< b:prize for	-37
place	< b:professor C	-21
place	< b:put forward	-41
place	< b:received the	-29
place	< b:remake of	27
place	< b:revival of	-19
place	< b:rights to	-27
place	< b:rotten luck	-23
place	< b:said he	-38
place	< b:she was	30
place	< b:short ,	-17
place	< b:son in	-17
place	< b:star P	-22
place	< b:territories on	-25
place	< b:than any	-18
place	< b:the #	30
place	< b:the C	-26
place	< b:the L	-20
place	< b:the O	-18
place	< b:the avalanche-fleeing	-27
place	< b:the cast	-15
place	< b:the comedy	-35
place	< b:the comic-book	-30
place	< b:the makers	29
place	< b:the only	-17
place	< b:the rotten	-23
place	< b:the world	-28
place	< b:this weekend	-27
place	< b:this year	-18
place	< b:those like	-18
place	< b:to L	-27
place	< b:to be	-31
place	< b:to cheer	-15
place	< b:to come	-23
place	< b:to let	-8
place	< b:to the	-44
place	< b:two years	-19
place	< b:under the	-23
place	< b:vast expense	-23
place	< b:version of	10
place	< b:war drama	-39
place	< b:was named	-16
place	< b:weekend ,	-27
place	< b:where P	34
place	< b:where an	-7
place	< b:where he	40
place	< b:who lensed	-29
place	< b:who made	-15
place	< b:will make	-23
place	< b:will play	-25
place	< b:with F	-25
place	< b:with O	-25
place	< b:with P	19
place	< b:with films	-9
place	< b:with the	-24
place	< b:world premiere	-28
place	< b:wrote for	-8
place	< b:year apart	-18
place	< b:year with	-22
place	< does 	-18
place	< far:0	-42
place	< far:1	28
place	< far:17+	-17
place	< far:2	-47
place	< far:26+	-54
place	< far:4+	8
place	< far:7+	-10
place	< films here:0	7
place	< films here:1	-14
place	< films here:2	-9
place	< films here:3+	-23
place	< films:0	-12
place	< films:1	-18
place	< films:2	-11
place	< first:,	24
place	< first:-	-33
place	< first:;	-39
place	< first:P	-66
place	< first:and	5
place	< first:are	39
place	< first:at	-23
place	< first:biggest	-18
place	< first:box	-26
place	< first:capital	-46
place	< first:classic	-28
place	< first:critics	-19
place	< first:director	-15
place	< first:drama	-32
place	< first:film	-32
place	< first:for	17
place	< first:has	22
place	< first:in	6
place	< first:is	45
place	< first:last	-22
place	< first:native	-28
place	< first:next	25
place	< first:on	-16
place	< first:premiere	-19
place	< first:professor	-21
place	< first:revival	-19
place	< first:rights	-29
place	< first:stage	-23
place	< first:star	-22
place	< first:this	-27
place	< first:tv	-31
place	< first:war	-39
place	< first:was	-50
place	< first:with	19
place	< l:#	-42
place	< l:# from	-18
place	< l:# in	-26
place	< l:,	16
place	< l:, a	-22
place	< l:, the	-20
place	< l:; the	-32
place	< l:L ,	-38
place	< l:L and	-25
place	< l:P	-43
place	< l:P and	-27
place	< l:P of	-63
place	< l:^	-4
place	< l:^ ^	-4
place	< l:^ the	31
place	< l:a	-35
place	< l:a #	-45
place	< l:and	-34
place	< l:appeared on	-29
place	< l:as	-21
place	< l:at	4
place	< l:at the	-28
place	< l:award in	-34
place	< l:begins in	21
place	< l:borders of	-34
place	< l:born in	-22
place	< l:drama at	-8
place	< l:for	35
place	< l:from	-42
place	< l:in	24
place	< l:in a	-25
place	< l:in the	-61
place	< l:is in	63
place	< l:it in	-42
place	< l:made in	-42
place	< l:moved to	-49
place	< l:near	25
place	< l:now in	31
place	< l:of	-61
place	< l:of the	-24
place	< l:on	6
place	< l:on the	-27
place	< l:one of	-18
place	< l:out of	-35
place	< l:remake of	-28
place	< l:return as	-21
place	< l:shot at	39
place	< l:shot in	-23
place	< l:that	31
place	< l:the	-31
place	< l:to	10
place	< l:up in	-30
place	< l:was in	6
place	< l:went to	-32
place	< last:"	-11
place	< last:"|	-11
place	< last:# in	-21
place	< last:'	-22
place	< last:'|	-22
place	< last:) ,	-10
place	< last:,	10
place	< last:,|	10
place	< last:- "	-20
place	< last:C in	-31
place	< last:F ,	-13
place	< last:F and	-30
place	< last:L	-42
place	< last:L ,	21
place	< last:L and	32
place	< last:L film	-58
place	< last:L for	27
place	< last:L in	-35
place	< last:L|	-42
place	< last:P	14
place	< last:P in	-59
place	< last:P|	14
place	< last:after	19
place	< last:after|	19
place	< last:and	15
place	< last:and "	-20
place	< last:and P	-36
place	< last:and|	15
place	< last:comedy	-33
place	< last:comedy|	-33
place	< last:district of	-15
place	< last:drama	18
place	< last:drama|	18
place	< last:for	40
place	< last:for "	-39
place	< last:for P	9
place	< last:for|	40
place	< last:in	-23
place	< last:in "	26
place	< last:in P	-30
place	< last:in|	-23
place	< last:lensed	-26
place	< last:lensed|	-26
place	< last:made "	12
place	< last:makers of	32
place	< last:of	-21
place	< last:of P	44
place	< last:of|	-21
place	< last:on	8
place	< last:on what	24
place	< last:on|	8
place	< last:premiere of	-34
place	< last:prize for	-33
place	< last:remake of	30
place	< last:revival of	-19
place	< last:rights to	-27
place	< last:shooting	25
place	< last:shooting|	25
place	< last:short ,	-17
place	< last:son in	-17
place	< last:story	34
place	< last:story|	34
place	< last:territories on	-25
place	< last:that	-45
place	< last:that|	-45
place	< last:the	-27
place	< last:the comedy	-33
place	< last:the|	-27
place	< last:to	-35
place	< last:to|	-35
place	< last:version of	-39
place	< last:war drama	-39
place	< last:what	24
place	< last:what|	24
place	< last:who lensed	-26
place	< last:with	-35
place	< last:with P	-43
place	< last:with|	-35
place	< people here:0	-36
place	< people here:1	-17
place	< people here:2	34
place	< people here:3+	-15
place	< people:0	-32
place	< people:2	34
place	< people:3+	-52
place	< r:"	-27
place	< r:" ,	-61
place	< r:" .	10
place	< r:" . ^	10
place	< r:" best	-16
place	< r:" best comedy	-16
place	< r:" was	-20
place	< r:" was named	-20
place	< r:(	-30
place	< r:( #	-21
place	< r:( # )	-21
place	< r:, "	23
place	< r:, F	-35
place	< r:, F ,	-20
place	< r:, F and	-21
place	< r:, a	31
place	< r:, a #	-48
place	< r:, a comedy	30
place	< r:, a docu-fiction	-25
place	< r:, a period	15
place	< r:, and	20
place	< r:, by	21
place	< r:, by P	34
place	< r:, claiming	-35
place	< r:, claiming they	-35
place	< r:, directed	-27
place	< r:, directed by	-27
place	< r:, has	-36
place	< r:, in	15
place	< r:, in which	24
place	< r:, said	-29
place	< r:, said he	-29
place	< r:, set	-17
place	< r:, set among	-17
place	< r:, starring	-19
place	< r:, starring P	-19
place	< r:, the	-49
place	< r:, which	-91
place	< r:, which is	-33
place	< r:, with	8
place	< r:, with P	17
place	< r:-	-35
place	< r:.	-12
place	< r:. ^	-10
place	< r:. ^ ^	-10
place	< r:and	-11
place	< r:and F	-27
place	< r:and F .	-27
place	< r:and F for	-26
place	< r:for	34
place	< r:for P	-25
place	< r:for P ,	-25
place	< r:has	-39
place	< r:in	-31
place	< r:in #	-27
place	< r:is	75
place	< r:is handsome	44
place	< r:is handsome to	44
place	< r:is released	33
place	< r:is released on	33
place	< r:makers	24
place	< r:makers say	24
place	< r:makers say is	24
place	< r:was	-75
place	< r:was shot	-61
place	< r:with	10
place	< r:with P	10
place	< w:"	-13
place	< w:#	-11
place	< w:'	-38
place	< w:'ll	40
place	< w:(	-13
place	< w:)	-14
place	< w:-	-43
place	< w:.	-20
place	< w:;	-36
place	< w:C	-39
place	< w:F	-13
place	< w:L	-31
place	< w:O	-31
place	< w:P	15
place	< w:W	-33
place	< w:act	-36
place	< w:actor	8
place	< w:after	45
place	< w:against	-25
place	< w:agent	-15
place	< w:ahead	-24
place	< w:airship	-7
place	< w:also	9
place	< w:an	-15
place	< w:and	-23
place	< w:any	-18
place	< w:apart	-18
place	< w:are	39
place	< w:as	-20
place	< w:at	-27
place	< w:avalanche-fleeing	-27
place	< w:be	14
place	< w:been	24
place	< w:before	-34
place	< w:begin	-25
place	< w:best	-47
place	< w:biggest	-18
place	< w:box	-26
place	< w:but	-40
place	< w:capital	-46
place	< w:cast	-15
place	< w:chart	-26
place	< w:cheer	-15
place	< w:child	-17
place	< w:classic	-28
place	< w:come	-30
place	< w:comedy	-35
place	< w:comes	-26
place	< w:comic-book	-30
place	< w:complete	-65
place	< w:completed	-52
place	< w:convert	-15
place	< w:converted	-15
place	< w:critics	-19
place	< w:debut	-33
place	< w:direct	-34
place	< w:directed	-28
place	< w:director	-25
place	< w:district	-15
place	< w:drama	5
place	< w:epic	-44
place	< w:expense	-23
place	< w:export	-18
place	< w:exports	-18
place	< w:factory	-17
place	< w:father	-27
place	< w:festival	-28
place	< w:film	25
place	< w:films	-9
place	< w:first	-27
place	< w:fistful	-25
place	< w:for	25
place	< w:forward	-41
place	< w:from	-40
place	< w:further	-35
place	< w:ghost	39
place	< w:giant	-30
place	< w:give	-34
place	< w:go	-32
place	< w:had	8
place	< w:hangar	-7
place	< w:has	-26
place	< w:have	-51
place	< w:he	4
place	< w:her	8
place	< w:him	-23
place	< w:in	-19
place	< w:into	-23
place	< w:is	28
place	< w:it	-26
place	< w:judge	-38
place	< w:jury	-26
place	< w:last	-23
place	< w:lead	-46
place	< w:lens	-29
place	< w:lensed	-29
place	< w:let	-8
place	< w:librarian	-17
place	< w:like	-21
place	< w:luck	-23
place	< w:made	-4
place	< w:make	-20
place	< w:makers	29
place	< w:manager	-43
place	< w:monday	-25
place	< w:more	-18
place	< w:mother	-17
place	< w:name	34
place	< w:named	-16
place	< w:native	-28
place	< w:new	-46
place	< w:next	29
place	< w:night	-50
place	< w:office	-26
place	< w:on	-13
place	< w:one	-28
place	< w:only	-17
place	< w:open	-39
place	< w:out	-36
place	< w:paint	-17
place	< w:part	-27
place	< w:persuade	-8
place	< w:persuading	-8
place	< w:picture	46
place	< w:play	11
place	< w:played	-45
place	< w:playing	36
place	< w:premiere	-46
place	< w:prize	-39
place	< w:professor	-21
place	< w:put	19
place	< w:receive	-29
place	< w:received	-29
place	< w:refuse	-31
place	< w:remake	27
place	< w:revival	-19
place	< w:rights	-29
place	< w:rotten	-23
place	< w:said	-38
place	< w:saturday	-33
place	< w:say	-40
place	< w:screen	-63
place	< w:she	26
place	< w:shoot	36
place	< w:shooting	41
place	< w:short	-17
place	< w:son	-17
place	< w:spend	23
place	< w:stage	33
place	< w:star	-48
place	< w:start	-55
place	< w:story	50
place	< w:summer	-34
place	< w:tell	-14
place	< w:territories	-25
place	< w:than	-18
place	< w:that	-46
place	< w:the	27
place	< w:there	-40
place	< w:this	-29
place	< w:those	-18
place	< w:to	-19
place	< w:told	-14
place	< w:turn	-37
place	< w:turned	-37
place	< w:tv	-31
place	< w:two	-30
place	< w:under	-28
place	< w:up	26
place	< w:use	35
place	< w:vast	-23
place	< w:version	10
place	< w:war	-39
place	< w:wednesday	-34
place	< w:weekend	-25
place	< w:went	-29
place	< w:what	24
place	< w:where	70
place	< w:which	-43
place	< w:who	17
place	< w:will	-25
place	< w:win	-38
place	< w:with	-16
place	< w:won	-38
place	< w:work	-42
place	< w:world	-28
place	< w:would	-23
place	< w:write	-16
place	< w:wrote	-8
place	< w:year	-23
place	< w:years	-19
place	<=	-42
place	<=,	-12
place	<=,|	-12
place	<=and	28
place	<=and|	28
place	<=film	-37
place	<=film|	-37
place	<=for	27
place	<=for|	27
place	<=in	-35
place	<=in|	-35
place	<=premiere of	-19
place	<=premiere of|	-19
place	<=revival of	-19
place	<=revival of|	-19
place	<=rights to	-27
place	<=rights to|	-27
place	<=war drama	-39
place	<=war drama|	-39
place	<=|	-42
place	<|named|named	-20
place	>	-14
place	> b:" (	34
place	> b:" ,	-17
place	> b:" F	6
place	> b:" and	-29
place	> b:" best	-19
place	> b:" died	-25
place	> b:" is	-63
place	> b:" which	6
place	> b:# (	-20
place	> b:# ,	-24
place	> b:# L	-15
place	> b:# and	-34
place	> b:# golden	-17
place	> b:# in	-43
place	> b:# june	30
place	> b:# million	-34
place	> b:# olympics	-12
place	> b:# to	-28
place	> b:$ #	-22
place	> b:' F	-25
place	> b:' P	-30
place	> b:( they	27
place	> b:( £	-20
place	> b:) ,	7
place	> b:) and	-30
place	> b:) cannot	-21
place	> b:) has	27
place	> b:) stopped	-36
place	> b:, "	-34
place	> b:, #	-22
place	> b:, F	-21
place	> b:, L	24
place	> b:, P	6
place	> b:, a	12
place	> b:, abandoned	-9
place	> b:, about	-41
place	> b:, after	-26
place	> b:, and	-50
place	> b:, as	-23
place	> b:, directed	-41
place	> b:, felt	-24
place	> b:, filmed	54
place	> b:, for	24
place	> b:, from	19
place	> b:, had	-16
place	> b:, has	-9
place	> b:, he	28
place	> b:, her	-14
place	> b:, his	-40
place	> b:, in	45
place	> b:, is	-17
place	> b:, leaving	-19
place	> b:, made	45
place	> b:, mr	-25
place	> b:, not	-18
place	> b:, opens	-29
place	> b:, plays	-12
place	> b:, released	-24
place	> b:, returns	-44
place	> b:, set	-37
place	> b:, shot	-15
place	> b:, starring	-55
place	> b:, the	-63
place	> b:, to	-16
place	> b:, which	7
place	> b:, who	-22
place	> b:, whose	-37
place	> b:, will	-25
place	> b:, with	10
place	> b:, won	-11
place	> b:- nominated	-16
place	> b:. expect	29
place	> b:: #	-28
place	> b:; in	-19
place	> b:; the	21
place	> b:C ,	-30
place	> b:C in	-25
place	> b:C who	-15
place	> b:F "	17
place	> b:F ,	-54
place	> b:F and	-24
place	> b:F was	-56
place	> b:L after	8
place	> b:L and	-5
place	> b:L for	42
place	> b:L had	-38
place	> b:L in	-69
place	> b:L on	20
place	> b:L whereas	-41
place	> b:O ,	-11
place	> b:O in	-54
place	> b:P ,	5
place	> b:P and	-14
place	> b:P as	-27
place	> b:P at	-44
place	> b:P came	19
place	> b:P for	-26
place	> b:P has	-44
place	> b:P in	7
place	> b:P is	45
place	> b:P novel	-44
place	> b:P play	-45
place	> b:P was	9
place	> b:P went	-30
place	> b:P wife	-25
place	> b:P will	36
place	> b:W ,	-45
place	> b:a $	-28
place	> b:a L	-20
place	> b:a census	-17
place	> b:a condemned	-30
place	> b:a construction	-16
place	> b:a flat-track	-23
place	> b:a former	-45
place	> b:a group	-16
place	> b:a hippie	-24
place	> b:a man	-22
place	> b:a mob	8
place	> b:a quaker	-27
place	> b:a summer	30
place	> b:a whisky	-24
place	> b:a young	-26
place	> b:a zamindar's	-25
place	> b:abandoned in	-9
place	> b:about a	-51
place	> b:about how	19
place	> b:about the	-32
place	> b:across the	-23
place	> b:advertisements ,	-21
place	> b:after a	8
place	> b:after auditions	-26
place	> b:aftermath of	-13
place	> b:already been	38
place	> b:also set	-33
place	> b:american series	-26
place	> b:among lighthouse-lens	-21
place	> b:an oscar	-29
place	> b:and "	-17
place	> b:and F	-40
place	> b:and P	-22
place	> b:and a	-28
place	> b:and built	-37
place	> b:and foreign	-29
place	> b:and had	31
place	> b:and his	25
place	> b:and in	-34
place	> b:and is	-36
place	> b:and it	-21
place	> b:and not	-33
place	> b:and starring	-16
place	> b:and the	-18
place	> b:and to	-28
place	> b:and was	13
place	> b:and we	36
place	> b:and who	-15
place	> b:and winner	-16
place	> b:anywhere in	-21
place	> b:ark ,	-16
place	> b:as a	-35
place	> b:as one	-24
place	> b:as the	-21
place	> b:at L	-56
place	> b:at O	-26
place	> b:at her	-25
place	> b:at number	-22
place	> b:at once	29
place	> b:at sunday's	-19
place	> b:at the	6
place	> b:athletes at	-13
place	> b:attack on	-13
place	> b:audience award	-11
place	> b:auditions in	-26
place	> b:award at	-12
place	> b:awards in	-20
place	> b:back in	50
place	> b:based on	-37
place	> b:be released	-21
place	> b:be supplied	-21
place	> b:beat C	-25
place	> b:become the	-27
place	> b:been filmed	29
place	> b:been kept	-16
place	> b:been named	-24
place	> b:been preferred	-38
place	> b:been running	-24
place	> b:begin at	36
place	> b:begin shooting	-38
place	> b:begins in	-25
place	> b:begun production	27
place	> b:best actress	-24
place	> b:best comedy	-19
place	> b:best film	-25
place	> b:best first	-31
place	> b:best foreign	-16
place	> b:body from	-18
place	> b:both at	29
place	> b:brought up	-15
place	> b:builder of	-16
place	> b:built on	-37
place	> b:but took	-17
place	> b:by O	-39
place	> b:by P	33
place	> b:by a	-16
place	> b:by the	-33
place	> b:called C	-15
place	> b:came to	19
place	> b:cannot legally	-21
place	> b:cartoon that	-25
place	> b:celebrated as	-22
place	> b:census taker	-17
place	> b:cinemas in	-40
place	> b:comedy at	-19
place	> b:comedy set	-38
place	> b:concerns two	-18
place	> b:condemned house	-30
place	> b:construction magnate	-16
place	> b:days at	-36
place	> b:derby league	-23
place	> b:died in	-7
place	> b:died on	-25
place	> b:direct in	36
place	> b:directed by	-8
place	> b:directly to	-21
place	> b:director P	-18
place	> b:director had	29
place	> b:directors '	-30
place	> b:do both	29
place	> b:drama by	-23
place	> b:due to	43
place	> b:early next	13
place	> b:employed him	-7
place	> b:eventually shot	21
place	> b:ever to	-17
place	> b:exclusively in	5
place	> b:expect L	21
place	> b:extended family	-25
place	> b:family ,	-25
place	> b:father's body	-18
place	> b:feature ,	-13
place	> b:feature at	-16
place	> b:feature of	-21
place	> b:features P	-19
place	> b:felt the	-24
place	> b:film F	-34
place	> b:film at	-23
place	> b:film of	-20
place	> b:film winners	-17
place	> b:filmed in	22
place	> b:filmed on	44
place	> b:filmed yet	29
place	> b:filming in	35
place	> b:first feature	-16
place	> b:first film	-29
place	> b:first full-length	-23
place	> b:first three	-36
place	> b:flat-track roller	-23
place	> b:for F	-26
place	> b:for a	-42
place	> b:for her	-30
place	> b:for most	-7
place	> b:for the	-40
place	> b:for which	34
place	> b:foreign language	-16
place	> b:foreign locales	-29
place	> b:forest near	22
place	> b:four gold	-12
place	> b:from L	-16
place	> b:from P	-4
place	> b:from the	54
place	> b:full houses	-24
place	> b:full-length drama	-23
place	> b:get their	-18
place	> b:globe awards	-17
place	> b:globes ,	-19
place	> b:goes on	-24
place	> b:going to	-16
place	> b:gold medals	-12
place	> b:golden globe	-17
place	> b:golden globes	-19
place	> b:golden lion	-17
place	> b:group of	-16
place	> b:had already	-16
place	> b:had been	-15
place	> b:had lobbied	29
place	> b:had looked	-21
place	> b:had made	-21
place	> b:half of	27
place	> b:halfway through	-36
place	> b:has a	-46
place	> b:has become	-30
place	> b:has been	-5
place	> b:has begun	32
place	> b:has died	-7
place	> b:has opened	-19
place	> b:has taken	-13
place	> b:has won	-12
place	> b:have been	-36
place	> b:have opened	-22
place	> b:he 's	11
place	> b:he had	11
place	> b:he won	-25
place	> b:her first	-14
place	> b:her home	-25
place	> b:him ,	-7
place	> b:hippie mother	-24
place	> b:his extended	-25
place	> b:his next	-19
place	> b:home in	-25
place	> b:house in	-37
place	> b:houses in	-24
place	> b:how P	19
place	> b:in #	-21
place	> b:in F	-17
place	> b:in L	-10
place	> b:in a	-9
place	> b:in japanese	-24
place	> b:in the	14
place	> b:in which	-28
place	> b:into the	8
place	> b:investors led	-16
place	> b:is C	-34
place	> b:is P	-26
place	> b:is about	-37
place	> b:is being	23
place	> b:is celebrated	-22
place	> b:is currently	26
place	> b:is due	35
place	> b:is going	-16
place	> b:is released	-29
place	> b:is set	19
place	> b:is the	-46
place	> b:is to	9
place	> b:israeli athletes	-13
place	> b:it employed	-7
place	> b:it in	16
place	> b:it led	-21
place	> b:japanese ,	-24
place	> b:june after	30
place	> b:kept out	-16
place	> b:language oscar	-16
place	> b:latter with	-24
place	> b:league in	-23
place	> b:led by	-16
place	> b:led directly	-21
place	> b:legally be	-21
place	> b:lighthouse-lens makers	-21
place	> b:live in	-25
place	> b:lobbied to	29
place	> b:locales such	-29
place	> b:location in	37
place	> b:looked at	-21
place	> b:lose the	27
place	> b:lured to	9
place	> b:made $	-23
place	> b:made advertisements	-21
place	> b:made at	-8
place	> b:made by	-30
place	> b:made exclusively	5
place	> b:made in	31
place	> b:magnate from	-16
place	> b:main film	-17
place	> b:makers in	-21
place	> b:man called	-15
place	> b:man in	-17
place	> b:may yet	27
place	> b:medals at	-12
place	> b:million in	-27
place	> b:mob threw	8
place	> b:mocked L	-7
place	> b:more than	-18
place	> b:most of	29
place	> b:most successful	-38
place	> b:mostly in	-14
place	> b:mother in	-24
place	> b:mr P	-25
place	> b:must get	-18
place	> b:named best	-25
place	> b:near L	21
place	> b:neighbour L	-38
place	> b:next week	20
place	> b:next year	13
place	> b:no .	29
place	> b:nominated for	-16
place	> b:not at	-33
place	> b:not speaking	-18
place	> b:novel ,	-25
place	> b:now open	-21
place	> b:number one	-31
place	> b:of L	-40
place	> b:of P	-37
place	> b:of a	24
place	> b:of best	-16
place	> b:of filming	30
place	> b:of investors	-16
place	> b:of that	27
place	> b:of the	-32
place	> b:olympics in	-12
place	> b:on #	12
place	> b:on friday	-30
place	> b:on israeli	-13
place	> b:on location	37
place	> b:on release	-23
place	> b:on the	29
place	> b:on wednesday	-27
place	> b:once and	29
place	> b:one in	-31
place	> b:one man	-17
place	> b:one of	-35
place	> b:open in	-30
place	> b:opened at	-19
place	> b:opened in	-34
place	> b:opens across	-24
place	> b:opens in	-10
place	> b:oscar ;	-25
place	> b:oscar and	-16
place	> b:out in	-50
place	> b:out of	-33
place	> b:out to	-24
place	> b:over seven	26
place	> b:penguin cartoon	-25
place	> b:played three	-19
place	> b:plays C	-12
place	> b:preferred to	-38
place	> b:prize in	-35
place	> b:production in	43
place	> b:quaker from	-27
place	> b:rain forest	22
place	> b:release in	-37
place	> b:released in	-29
place	> b:roller derby	-23
place	> b:running a	-15
place	> b:running to	-24
place	> b:said he	5
place	> b:said they	-21
place	> b:sale in	-42
place	> b:same way	-24
place	> b:scenes made	-15
place	> b:second half	27
place	> b:series W	-26
place	> b:set among	-31
place	> b:set in	-69
place	> b:set into	8
place	> b:seven weeks	26
place	> b:she played	-19
place	> b:shooting early	13
place	> b:shooting next	20
place	> b:shot at	24
place	> b:shot in	24
place	> b:shot mostly	-14
place	> b:shot on	41
place	> b:shot over	26
place	> b:shown in	-30
place	> b:sisters ,	-18
place	> b:some scenes	-15
place	> b:spanish-language film	-33
place	> b:speaking ,	-18
place	> b:starred P	-20
place	> b:starring P	-8
place	> b:stars P	-27
place	> b:start shooting	33
place	> b:starts at	-43
place	> b:starts shooting	26
place	> b:stopped halfway	-36
place	> b:story ,	-36
place	> b:such as	-29
place	> b:summer of	30
place	> b:sunday's golden	-19
place	> b:supplied anywhere	-21
place	> b:taken $	-11
place	> b:taker and	-17
place	> b:tale of	-23
place	> b:that )	27
place	> b:that beat	-25
place	> b:that starts	20
place	> b:the #	-13
place	> b:the L	20
place	> b:the O	-32
place	> b:the P	-25
place	> b:the aftermath	-13
place	> b:the american	-26
place	> b:the ark	-16
place	> b:the attack	-13
place	> b:the audience	-11
place	> b:the best	-31
place	> b:the biggest	-15
place	> b:the builder	-16
place	> b:the director	38
place	> b:the directors	-30
place	> b:the first	-42
place	> b:the golden	-17
place	> b:the latter	-24
place	> b:the main	-17
place	> b:the most	-38
place	> b:the one	-17
place	> b:the penguin	-25
place	> b:the rain	22
place	> b:the same	-47
place	> b:the second	27
place	> b:the set	27
place	> b:the story	-43
place	> b:the time	-7
place	> b:the top	-19
place	> b:the true	-23
place	> b:the woods	-14
place	> b:their father's	-18
place	> b:they had	-43
place	> b:they may	27
place	> b:three days	-38
place	> b:three women	-19
place	> b:threw the	8
place	> b:through the	-36
place	> b:time it	-7
place	> b:to L	-33
place	> b:to a	-27
place	> b:to cinemas	-40
place	> b:to do	19
place	> b:to full	-24
place	> b:to have	-35
place	> b:to start	33
place	> b:to write	19
place	> b:told no	29
place	> b:took $	-17
place	> b:top of	-19
place	> b:true tale	-23
place	> b:two sisters	-18
place	> b:up at	-15
place	> b:violence but	-17
place	> b:was also	-33
place	> b:was brought	-15
place	> b:was eventually	21
place	> b:was filmed	13
place	> b:was lured	9
place	> b:was named	-22
place	> b:was released	-34
place	> b:was shot	49
place	> b:was shown	-48
place	> b:was the	-21
place	> b:was to	-22
place	> b:was told	29
place	> b:way ,	-24
place	> b:we went	-24
place	> b:wednesday at	-25
place	> b:week in	20
place	> b:weekend in	-29
place	> b:weeks in	26
place	> b:went out	-24
place	> b:went to	-30
place	> b:were the	-17
place	> b:whereas F	-41
place	> b:which P	44
place	> b:which had	-34
place	> b:which he	33
place	> b:which is	7
place	> b:which opened	-35
place	> b:which opens	14
place	> b:which she	-38
place	> b:which starred	9
place	> b:which starts	13
place	> b:which the	26
place	> b:which was	-5
place	> b:which won	-21
place	> b:whisky comedy	-24
place	> b:who fled	-25
place	> b:who had	-21
place	> b:who is	-28
place	> b:who mocked	-15
place	> b:who must	-18
place	> b:who was	-15
place	> b:who won	-12
place	> b:whose spanish-language	-33
place	> b:wife and	-25
place	> b:will be	-28
place	> b:will begin	-24
place	> b:will direct	36
place	> b:will now	-21
place	> b:will open	-43
place	> b:winner of	-16
place	> b:winners at	-17
place	> b:with F	-38
place	> b:with P	37
place	> b:with some	-15
place	> b:women ;	-19
place	> b:won an	-25
place	> b:won four	-12
place	> b:won the	-7
place	> b:woods of	-14
place	> b:write "	19
place	> b:year at	13
place	> b:yet ;	29
place	> b:yet lose	27
place	> b:zamindar's house	-25
place	> b:£ #	-44
place	> does 	-14
place	> far:0	-50
place	> far:1	39
place	> far:11+	-20
place	> far:17+	4
place	> far:2	-15
place	> far:26+	-32
place	> far:4+	-41
place	> far:7+	15
place	> films here:0	-31
place	> films here:1	-9
place	> films here:2	17
place	> films here:3+	-7
place	> films:0	5
place	> films:1	-54
place	> films:2	-50
place	> first:"	-20
place	> first:'	-34
place	> first:'s	35
place	> first:(	-18
place	> first:,	31
place	> first:-	-16
place	> first::	-37
place	> first:L	-41
place	> first:about	-8
place	> first:adventure	-49
place	> first:and	-25
place	> first:at	-57
place	> first:begins	-25
place	> first:by	-31
place	> first:concerns	-18
place	> first:director	-46
place	> first:features	-15
place	> first:first	-48
place	> first:for	-53
place	> first:goes	-29
place	> first:had	31
place	> first:has	-4
place	> first:have	-35
place	> first:he	-41
place	> first:in	9
place	> first:is	7
place	> first:neighbour	18
place	> first:of	-45
place	> first:on	16
place	> first:opens	-27
place	> first:out	-47
place	> first:she	27
place	> first:stars	-27
place	> first:starts	-43
place	> first:that	40
place	> first:to	45
place	> first:was	31
place	> first:were	-21
place	> first:will	-33
place	> first:with	-7
place	> l:"	-22
place	> l:# ;	-17
place	> l:# in	-36
place	> l:'	-56
place	> l:,	-5
place	> l:, "	36
place	> l:, P	-40
place	> l:, and	53
place	> l:, whose	-12
place	> l::	-36
place	> l:;	27
place	> l:C in	33
place	> l:F '	-43
place	> l:F ,	24
place	> l:F and	-33
place	> l:L ,	-14
place	> l:L and	18
place	> l:L whereas	42
place	> l:O has	-25
place	> l:O put	-47
place	> l:P	-24
place	> l:P animated	-36
place	> l:P for	-33
place	> l:P produced	-43
place	> l:^	-6
place	> l:^ P	-28
place	> l:^ ^	-6
place	> l:^ his	-13
place	> l:^ •	-20
place	> l:after	-44
place	> l:and	25
place	> l:and "	-26
place	> l:animated	-36
place	> l:animated movie	-19
place	> l:brings P	-40
place	> l:comedy	14
place	> l:completed	-46
place	> l:crusader in	36
place	> l:debut ,	24
place	> l:debut feature	-16
place	> l:director of	-61
place	> l:distribute	-47
place	> l:feature	-16
place	> l:feature ,	-37
place	> l:film	-17
place	> l:film ,	-69
place	> l:first released	-29
place	> l:follow-up to	-25
place	> l:for	-35
place	> l:for "	-41
place	> l:has	-25
place	> l:have	-30
place	> l:his	-13
place	> l:in	-16
place	> l:in "	-35
place	> l:in P	-37
place	> l:include P	30
place	> l:known for	-42
place	> l:made	-46
place	> l:movie	-28
place	> l:much of	-9
place	> l:musical	24
place	> l:nothing of	29
place	> l:of	-35
place	> l:of "	-46
place	> l:on	37
place	> l:performance in	-44
place	> l:plays in	-25
place	> l:premiere of	-46
place	> l:produced	-43
place	> l:put	-47
place	> l:recently completed	-46
place	> l:released	-36
place	> l:resting after	-30
place	> l:sequel to	-38
place	> l:since	-46
place	> l:supernatural thriller	-22
place	> l:that	26
place	> l:thriller	-34
place	> l:to	-59
place	> l:was	26
place	> l:week that	27
place	> l:went to	-35
place	> l:whereas	42
place	> l:who made	-41
place	> l:whose	-12
place	> l:will distribute	-47
place	> l:will have	-30
place	> l:with	4
place	> l:with since	-24
place	> l:work on	25
place	> l:write "	-61
place	> l:years after	-32
place	> l:•	-20
place	> last:#	-28
place	> last:# in	-49
place	> last:# to	-28
place	> last:#|	-28
place	> last:,	-30
place	> last:, in	43
place	> last:, leaving	-19
place	> last:,|	-30
place	> last:; in	-19
place	> last:; the	-25
place	> last:F by	-31
place	> last:F in	22
place	> last:L	-36
place	> last:L ,	-30
place	> last:L and	14
place	> last:L in	-65
place	> last:L|	-36
place	> last:O	13
place	> last:O in	-41
place	> last:O|	13
place	> last:P at	-30
place	> last:a	-24
place	> last:about the	-34
place	> last:across the	-19
place	> last:and	14
place	> last:and a	-31
place	> last:and in	-30
place	> last:and|	14
place	> last:around	38
place	> last:around|	38
place	> last:as a	-37
place	> last:at	9
place	> last:at O	13
place	> last:at a	-31
place	> last:at the	6
place	> last:at|	9
place	> last:awards in	-20
place	> last:a|	-24
place	> last:begin at	36
place	> last:by	-58
place	> last:by the	-33
place	> last:by|	-58
place	> last:feature from	-55
place	> last:film in	-21
place	> last:filmed in	66
place	> last:filming in	23
place	> last:first	-18
place	> last:first|	-18
place	> last:from	-10
place	> last:from the	-35
place	> last:from|	-10
place	> last:her first	-18
place	> last:house in	-30
place	> last:in #	-24
place	> last:in L	-36
place	> last:in a	31
place	> last:its	-33
place	> last:its|	-33
place	> last:leaving	-19
place	> last:leaving|	-19
place	> last:location in	37
place	> last:looked at	-21
place	> last:lured to	-6
place	> last:made in	64
place	> last:magnate from	-16
place	> last:messenger around	11
place	> last:mocked	-24
place	> last:mocked|	-24
place	> last:mother in	-43
place	> last:near	49
place	> last:near|	49
place	> last:not at	-33
place	> last:of	25
place	> last:of a	-39
place	> last:of the	-41
place	> last:of|	25
place	> last:olympics in	-12
place	> last:on	-60
place	> last:on the	19
place	> last:one in	-31
place	> last:one of	-22
place	> last:on|	-60
place	> last:open in	-26
place	> last:opened in	-34
place	> last:opens in	-34
place	> last:outside	32
place	> last:outside|	32
place	> last:prize in	-35
place	> last:production in	34
place	> last:release in	-35
place	> last:released in	-33
place	> last:set in	-58
place	> last:shooting in	6
place	> last:shot at	10
place	> last:shot in	30
place	> last:the	-25
place	> last:the #	-17
place	> last:the|	-25
place	> last:weekend in	-29
place	> last:who mocked	-24
place	> last:with	-41
place	> last:with|	-41
place	> people here:0	-35
place	> people here:1	19
place	> people here:2	-14
place	> people here:3+	-7
place	> people:0	-24
place	> people:1	21
place	> people:2	-8
place	> people:3+	-35
place	> r:,	12
place	> r:, L	34
place	> r:, L ,	-8
place	> r:, L .	38
place	> r:, L and	23
place	> r:, and	11
place	> r:, has	-34
place	> r:, in	-29
place	> r:, is	-56
place	> r:, sank	21
place	> r:, sank .	21
place	> r:, was	-4
place	> r:, where	-5
place	> r:, where he	-65
place	> r:, with	-6
place	> r:, with O	6
place	> r:L	-57
place	> r:P	-58
place	> r:P ,	-58
place	> r:P , has	-37
place	> r:P , who	-38
place	> r:a	-31
place	> r:a week	-31
place	> r:a week later	-31
place	> r:after	-45
place	> r:after a	-45
place	> r:and	28
place	> r:and C	-21
place	> r:and C .	-21
place	> r:and L	17
place	> r:and L .	26
place	> r:and L on	-27
place	> r:and L to	9
place	> r:and not	-38
place	> r:and not at	-38
place	> r:at	33
place	> r:boarding	-22
place	> r:boarding school	-22
place	> r:bookmaker	-23
place	> r:bookmaker who	-23
place	> r:bookmaker who bankrolled	-23
place	> r:box	-19
place	> r:box office	-19
place	> r:by	-7
place	> r:by O	-52
place	> r:by P	12
place	> r:cinemas	-38
place	> r:cinemas ,	-33
place	> r:cinemas on	-23
place	> r:couple	-31
place	> r:drama	-25
place	> r:drama "	-25
place	> r:drama " F	-25
place	> r:early	16
place	> r:early next	16
place	> r:early next year	16
place	> r:facility	13
place	> r:facility .	13
place	> r:facility . ^	13
place	> r:festival	-47
place	> r:festival in	-18
place	> r:festival in #	-18
place	> r:festival next	-41
place	> r:festival next month	-41
place	> r:film	-24
place	> r:film .	-18
place	> r:film . ^	-18
place	> r:film festival	-14
place	> r:film festival .	-11
place	> r:for P	34
place	> r:for P .	11
place	> r:for a	-31
place	> r:for most	-24
place	> r:for most of	-24
place	> r:from	26
place	> r:had	31
place	> r:hospital	-7
place	> r:hospital at	-7
place	> r:hospital at the	-7
place	> r:in	35
place	> r:in #	5
place	> r:in # .	7
place	> r:in # and	16
place	> r:in L	11
place	> r:in L and	10
place	> r:in january	-36
place	> r:in january .	-36
place	> r:in june	49
place	> r:in may	16
place	> r:in may ,	16
place	> r:in the	36
place	> r:last	-52
place	> r:last year	-22
place	> r:last year .	-22
place	> r:later	14
place	> r:later this	14
place	> r:little	-19
place	> r:little wiser	-19
place	> r:little wiser about	-19
place	> r:man	-34
place	> r:most	-22
place	> r:most maverick	-22
place	> r:most maverick talents	-22
place	> r:next autumn	-41
place	> r:next autumn .	-41
place	> r:next month	-40
place	> r:next month by	-24
place	> r:on	-43
place	> r:on #	-24
place	> r:on # january	-23
place	> r:on # july	-18
place	> r:on # june	-35
place	> r:on # november	-16
place	> r:on # october	-29
place	> r:on april	-29
place	> r:on april #	-29
place	> r:on dvd	-22
place	> r:on dvd or	-21
place	> r:on friday	-34
place	> r:on friday .	-30
place	> r:on monday	-43
place	> r:on monday .	-43
place	> r:release	-21
place	> r:release .	-21
place	> r:release . ^	-21
place	> r:she	-19
place	> r:she was	-19
place	> r:she was C	-19
place	> r:since	-48
place	> r:studios	40
place	> r:ten	22
place	> r:ten days	22
place	> r:ten days ago	22
place	> r:that	-47
place	> r:to	-25
place	> r:until	-19
place	> r:who	-33
place	> r:with	26
place	> r:with P	65
place	> r:with P ,	39
place	> r:with the	-46
place	> r:with the singer	-46
place	> w:"	-18
place	> w:#	-37
place	> w:$	-22
place	> w:'	-45
place	> w:'s	39
place	> w:(	7
place	> w:,	-4
place	> w:-	-16
place	> w:.	15
place	> w::	-41
place	> w:;	8
place	> w:C	-29
place	> w:F	-46
place	> w:L	-30
place	> w:O	-15
place	> w:P	15
place	> w:W	-47
place	> w:abandon	-9
place	> w:abandoned	-9
place	> w:about	-31
place	> w:across	-24
place	> w:actress	-24
place	> w:adventure	12
place	> w:advertisements	-21
place	> w:after	-15
place	> w:aftermath	-13
place	> w:already	38
place	> w:also	-33
place	> w:american	-40
place	> w:among	-31
place	> w:an	18
place	> w:anywhere	-21
place	> w:appear	-49
place	> w:appeared	-40
place	> w:april	-43
place	> w:are	-52
place	> w:ark	-16
place	> w:around	54
place	> w:as	-34
place	> w:at	-21
place	> w:athletes	-13
place	> w:attack	-13
place	> w:audience	-11
place	> w:audition	-26
place	> w:auditions	-26
place	> w:award	-15
place	> w:awards	-20
place	> w:back	53
place	> w:base	-37
place	> w:based	-37
place	> w:be	-13
place	> w:beat	-25
place	> w:become	-28
place	> w:been	-7
place	> w:before	14
place	> w:began	-52
place	> w:begin	-4
place	> w:begins	-25
place	> w:begun	32
place	> w:being	-12
place	> w:best	-27
place	> w:big	-37
place	> w:biggest	-15
place	> w:body	-18
place	> w:both	29
place	> w:bring	-15
place	> w:brought	-15
place	> w:build	15
place	> w:builder	-16
place	> w:built	15
place	> w:but	-17
place	> w:by	-23
place	> w:call	-32
place	> w:called	-32
place	> w:came	19
place	> w:cannot	-21
place	> w:cartoon	-25
place	> w:celebrate	-22
place	> w:celebrated	-22
place	> w:census	-17
place	> w:cinemas	-49
place	> w:clerk	-25
place	> w:come	19
place	> w:comedy	-36
place	> w:concern	-18
place	> w:concerns	-18
place	> w:condemn	-30
place	> w:condemned	-30
place	> w:construction	-16
place	> w:currently	26
place	> w:days	23
place	> w:derby	-23
place	> w:die	-21
place	> w:died	-21
place	> w:direct	26
place	> w:directed	-37
place	> w:directly	-21
place	> w:director	27
place	> w:directors	-30
place	> w:do	19
place	> w:drama	-32
place	> w:due	35
place	> w:early	13
place	> w:earn	-25
place	> w:employ	-7
place	> w:employed	-7
place	> w:end	26
place	> w:eventually	21
place	> w:ever	-33
place	> w:exclusively	5
place	> w:expect	29
place	> w:extend	-25
place	> w:extended	-25
place	> w:family	-29
place	> w:father's	-18
place	> w:feature	-16
place	> w:features	-19
place	> w:feel	-24
place	> w:felt	-24
place	> w:film	40
place	> w:filmed	59
place	> w:filming	35
place	> w:films	-40
place	> w:find	-24
place	> w:first	-41
place	> w:flat-track	-23
place	> w:fled	-25
place	> w:flee	-25
place	> w:for	15
place	> w:foreign	-30
place	> w:forest	22
place	> w:former	-50
place	> w:four	48
place	> w:friday	-30
place	> w:from	13
place	> w:full	-24
place	> w:full-length	-23
place	> w:get	-32
place	> w:globe	-17
place	> w:globes	-19
place	> w:go	5
place	> w:goes	-29
place	> w:going	-16
place	> w:gold	-29
place	> w:golden	-19
place	> w:group	-16
place	> w:had	-5
place	> w:half	27
place	> w:halfway	-36
place	> w:has	-21
place	> w:have	-60
place	> w:having	27
place	> w:he	21
place	> w:her	-55
place	> w:him	-32
place	> w:hippie	-24
place	> w:hit	-35
place	> w:home	-25
place	> w:hospital	-29
place	> w:house	-31
place	> w:houses	-24
place	> w:how	-4
place	> w:into	-9
place	> w:investors	-16
place	> w:is	13
place	> w:israeli	-13
place	> w:it	-19
place	> w:japanese	-26
place	> w:june	30
place	> w:just	-39
place	> w:keep	-18
place	> w:kept	-16
place	> w:language	-16
place	> w:last	-37
place	> w:latter	-24
place	> w:lead	-20
place	> w:league	-23
place	> w:leave	-19
place	> w:leaving	-19
place	> w:led	-19
place	> w:legally	-21
place	> w:life	27
place	> w:lighthouse-lens	-21
place	> w:like	-39
place	> w:lion	-17
place	> w:little	-30
place	> w:live	-42
place	> w:lobbied	29
place	> w:lobby	29
place	> w:locales	-29
place	> w:location	49
place	> w:look	-21
place	> w:looked	-21
place	> w:lose	26
place	> w:lure	9
place	> w:lured	9
place	> w:made	45
place	> w:magnate	-16
place	> w:main	-17
place	> w:make	44
place	> w:makers	-21
place	> w:man	-19
place	> w:may	12
place	> w:medals	-12
place	> w:million	-34
place	> w:mine	-38
place	> w:mob	8
place	> w:mock	-15
place	> w:mocked	-15
place	> w:more	-39
place	> w:most	10
place	> w:mostly	26
place	> w:mother	-23
place	> w:mr	-25
place	> w:music	-44
place	> w:must	-18
place	> w:name	-27
place	> w:named	-25
place	> w:near	33
place	> w:nearly	-37
place	> w:neighbour	18
place	> w:next	19
place	> w:night	-33
place	> w:no	29
place	> w:nominate	-16
place	> w:nominated	-16
place	> w:not	-38
place	> w:novel	11
place	> w:now	-27
place	> w:number	-31
place	> w:of	5
place	> w:olympics	-12
place	> w:once	29
place	> w:one	-43
place	> w:open	-31
place	> w:opened	-35
place	> w:opening	-20
place	> w:opens	-16
place	> w:oscar	-24
place	> w:out	-54
place	> w:outside	32
place	> w:over	44
place	> w:penguin	-25
place	> w:play	-50
place	> w:played	-39
place	> w:plays	-18
place	> w:prefer	-38
place	> w:preferred	-38
place	> w:premiere	-58
place	> w:prize	-38
place	> w:production	42
place	> w:quaker	-27
place	> w:rain	22
place	> w:reach	-36
place	> w:receive	-37
place	> w:received	-37
place	> w:release	-34
place	> w:released	-29
place	> w:return	-54
place	> w:returns	-44
place	> w:roller	-23
place	> w:run	-42
place	> w:running	-35
place	> w:said	-6
place	> w:sale	-42
place	> w:same	-47
place	> w:say	-9
place	> w:scenes	-15
place	> w:script	4
place	> w:second	27
place	> w:see	-40
place	> w:seen	-40
place	> w:send	-28
place	> w:sent	-28
place	> w:series	-26
place	> w:set	-7
place	> w:seven	26
place	> w:several	32
place	> w:she	-17
place	> w:shoot	55
place	> w:shooting	4
place	> w:shot	55
place	> w:showing	-35
place	> w:shown	-48
place	> w:sisters	-18
place	> w:so	-30
place	> w:some	-54
place	> w:spanish-language	-33
place	> w:speak	-18
place	> w:speaking	-18
place	> w:spend	32
place	> w:spent	40
place	> w:star	-17
place	> w:starred	-29
place	> w:starring	-8
place	> w:stars	-27
place	> w:start	26
place	> w:starts	7
place	> w:stop	-44
place	> w:stopped	-36
place	> w:story	-24
place	> w:successful	-38
place	> w:such	-29
place	> w:summer	43
place	> w:sunday's	-19
place	> w:supplied	-21
place	> w:supply	-21
place	> w:take	-30
place	> w:taken	-21
place	> w:taker	-17
place	> w:takes	-35
place	> w:tale	-23
place	> w:teacher	-43
place	> w:television	17
place	> w:tell	-7
place	> w:than	-18
place	> w:that	21
place	> w:their	-20
place	> w:they	-21
place	> w:this	29
place	> w:three	-42
place	> w:threw	8
place	> w:through	-46
place	> w:throw	8
place	> w:time	-33
place	> w:to	15
place	> w:told	20
place	> w:took	-17
place	> w:top	-19
place	> w:true	-23
place	> w:turn	-38
place	> w:turned	-24
place	> w:two	26
place	> w:up	22
place	> w:version	24
place	> w:village	-36
place	> w:violence	-17
place	> w:was	12
place	> w:way	-24
place	> w:we	36
place	> w:wednesday	-27
place	> w:week	11
place	> w:weekend	-37
place	> w:weeks	72
place	> w:went	-37
place	> w:were	27
place	> w:what	-17
place	> w:whereas	-41
place	> w:which	13
place	> w:whisky	-24
place	> w:who	-20
place	> w:whose	-37
place	> w:wife	-25
place	> w:will	-18
place	> w:win	-26
place	> w:winner	-41
place	> w:winners	-17
place	> w:with	7
place	> w:women	-19
place	> w:won	-21
place	> w:woods	-14
place	> w:would	-34
place	> w:wrap	45
place	> w:wrapped	45
place	> w:write	10
place	> w:written	-37
place	> w:year	13
place	> w:yet	39
place	> w:young	-26
place	> w:zamindar's	-25
place	> w:£	-44
place	>=	-50
place	>=, in	43
place	>=, in|	43
place	>=, made in	44
place	>=, made in|	44
place	>=, shot in	-24
place	>=, shot in|	-24
place	>=, which was filmed in	37
place	>=, which was filmed in|	37
place	>=about	-39
place	>=about|	-39
place	>=by	-31
place	>=by|	-31
place	>=from	12
place	>=from|	12
place	>=in	17
place	>=in|	17
place	>=is released in	-15
place	>=is released in|	-15
place	>=is to be released in	-21
place	>=is to be released in|	-21
place	>=opens across	-22
place	>=opens across|	-22
place	>=opens in	-26
place	>=opens in|	-26
place	>=was made in	41
place	>=was made in|	41
place	>=|	-50
place	>|named|named	-27
place	>|named|pronoun	13
place	does 	-27
place	form:finite future	7
place	form:finite past	14
place	form:finite present	-17
place	form:infinitive none	-30
place	form:ing none	-9
place	form:ing past	27
place	form:participle none	-5
place	is:1830s	-21
place	is:actor	-48
place	is:bay	37
place	is:bookmaker	-23
place	is:boulevard	-50
place	is:box	-23
place	is:capital	-50
place	is:chart	-24
place	is:child	-26
place	is:cinemas	-43
place	is:classic	-28
place	is:couple	-36
place	is:critics	-22
place	is:debut	-35
place	is:director	-28
place	is:drama	-44
place	is:epic	-38
place	is:facility	13
place	is:festival	-35
place	is:film	-19
place	is:finalist	-20
place	is:firm	-12
place	is:first	-30
place	is:hospital	-7
place	is:hours	-37
place	is:house	-34
place	is:little	-19
place	is:man	-33
place	is:marshes	18
place	is:middle-aged	-32
place	is:miss	-20
place	is:money	-39
place	is:multi-storeys	17
place	is:native	-28
place	is:north	-36
place	is:office	-23
place	is:one	-31
place	is:premiere	-25
place	is:president	-44
place	is:professor	-41
place	is:release	-21
place	is:revival	-25
place	is:rights	-33
place	is:school	-26
place	is:series	-22
place	is:set	32
place	is:stage	-33
place	is:star	-31
place	is:studio	27
place	is:studios	54
place	is:television	-26
place	is:trilogy	-26
place	is:version	-21
place	is:war	-49
place	is:wiser	-19
place	is:writers	-20
place	main film	15
place	no main film	-19
place	other film	-62
place	other is:adaptation	-26
place	other is:adventure	-70
place	other is:animated	-42
place	other is:biopic	-45
place	other is:comedic	-23
place	other is:crime	20
place	other is:debut	-40
place	other is:director	-46
place	other is:drama	16
place	other is:epic	-50
place	other is:feature	-18
place	other is:film	-25
place	other is:first	-38
place	other is:fourth	-48
place	other is:ghost	48
place	other is:hit	-38
place	other is:horror	-40
place	other is:movie	-27
place	other is:musical	24
place	other is:new	-63
place	other is:picture	36
place	other is:project	-40
place	other is:remake	-35
place	other is:seaside	-27
place	other is:story	60
place	other is:supernatural	13
place	other is:thriller	-19
place	other is:war	38
place	other is:western	-31
place	other sure:0	-49
place	other sure:1	-34
place	other sure:2	-57
place	other sure:3	-6
place	other sure:4	-5
place	owns	-27
place	owns:	-27
place	rule filmingLocation	58
place	rule filmingLocation filming-location	58
place	rule for another basedOn	51
place	rule for another filmingLocation	12
place	rule other filmingLocation	-59
place	same phrase	8
place	says:reported	-55
place	sure:0	-32
place	sure:1	-55
place	sure:2	-45
place	sure:3	-7
place	v:accept|on	-41
place	v:appear|at	-40
place	v:appear|on	-40
place	v:appear|on|~	-34
place	v:bankroll|S	-23
place	v:base+|in	-52
place	v:base+|in|~	-26
place	v:bear+|at	-28
place	v:bear+|at|~	-28
place	v:bear+|in	-30
place	v:bear+|in|~	-35
place	v:bear|in	-24
place	v:bear|in|~	-31
place	v:become|S	-15
place	v:become|S|~	-15
place	v:become|of	-27
place	v:begin|S	28
place	v:begin|S|with	-20
place	v:begin|at	47
place	v:begin|at|~	21
place	v:begin|in	54
place	v:begin|in|~	60
place	v:begin|on	-28
place	v:begin|on|~	-28
place	v:be|O	-35
place	v:be|O|~	-22
place	v:be|S	27
place	v:be|S|~	34
place	v:be|X	-30
place	v:be|X|~	-22
place	v:be|at	32
place	v:be|at|~	-27
place	v:be|for	-21
place	v:be|for|~	-22
place	v:be|in	50
place	v:be|in|S	-48
place	v:be|in|in	51
place	v:be|in|of	-41
place	v:be|in|~	-51
place	v:be|of	-27
place	v:be|of|~	-32
place	v:be|on|~	32
place	v:blow|from	-37
place	v:blow|from|~	-37
place	v:board|S	-22
place	v:board|S|X	-22
place	v:break|in	-44
place	v:break|out of	-24
place	v:break|out of|with	-20
place	v:bring|X	-23
place	v:bring|X|~	-23
place	v:bring|in	-40
place	v:bring|into	-38
place	v:bring|into|~	-38
place	v:bring|in|O	-40
place	v:broadcast+|in	-18
place	v:broadcast+|in|~	-18
place	v:build+|at	50
place	v:build+|at|~	35
place	v:build+|in	24
place	v:build+|in|~	24
place	v:build|X	-31
place	v:build|X|~	-26
place	v:build|outside	21
place	v:buy|O	-25
place	v:call+|from	-14
place	v:call+|from|~	-14
place	v:call+|of	-25
place	v:call+|of|~	-25
place	v:celebrate+|of	-41
place	v:chase|around	11
place	v:choose|X	14
place	v:choose|X|~	14
place	v:claim|X	-35
place	v:claim|X|S	-35
place	v:close|O	-37
place	v:close|O|~	-33
place	v:co-star|X	12
place	v:co-star|X|X	12
place	v:come|from	-12
place	v:come|from|~	-12
place	v:come|in	-31
place	v:come|to	-52
place	v:come|to|~	-31
place	v:compete|at	-9
place	v:compete|at|with	-9
place	v:develop|in	-28
place	v:develop|in|~	-28
place	v:die|at	-32
place	v:die|at|~	-32
place	v:die|in	-31
place	v:die|in|S	-7
place	v:die|in|~	-30
place	v:direct+|X	-27
place	v:direct+|X|S	-27
place	v:direct|X	49
place	v:direct|X|X	27
place	v:direct|in	80
place	v:direct|in|X	36
place	v:direct|of	-26
place	v:direct|of|~	-26
place	v:discover+|in	13
place	v:discuss+|in	-22
place	v:discuss+|in|~	-22
place	v:distribute|in	-71
place	v:distribute|in|O	-47
place	v:distribute|in|~	-41
place	v:distribute|outside	-33
place	v:distribute|outside|~	-33
place	v:do|as	-20
place	v:do|as|~	-20
place	v:do|at	-37
place	v:do|at|~	-37
place	v:do|on	-55
place	v:do|on|~	-55
place	v:dream|S	-25
place	v:educate|at	-29
place	v:educate|at|~	-29
place	v:end|in	-43
place	v:end|in|~	-43
place	v:expect|X	-32
place	v:film+|in	21
place	v:film+|in|S	11
place	v:film+|in|~	-48
place	v:film+|of	14
place	v:film+|of|~	14
place	v:film|around	13
place	v:film|around|~	13
place	v:film|in	32
place	v:film|in|S	49
place	v:film|in|~	44
place	v:film|of	-28
place	v:film|on	30
place	v:find+|in	-26
place	v:find+|in|~	-26
place	v:find|S	-35
place	v:find|in	-37
place	v:fine+|in	-23
place	v:fine+|in|~	-23
place	v:finish|in	25
place	v:fling back+|S	-25
place	v:fly|X	-28
place	v:fly|X|X	-28
place	v:fly|to	-27
place	v:fly|to|~	-27
place	v:form|in	-28
place	v:form|in|~	-28
place	v:gasp|X	-32
place	v:get|in	-53
place	v:get|near	-43
place	v:get|near|~	-43
place	v:get|on	18
place	v:get|on|~	18
place	v:get|to	-31
place	v:go on|in	-33
place	v:go on|in|S	-22
place	v:go|in	19
place	v:go|in|~	29
place	v:go|of	-45
place	v:go|to	47
place	v:go|to|for	22
place	v:go|to|~	41
place	v:handle|O	-31
place	v:handle|in	-38
place	v:handle|in|~	-38
place	v:have|O	-33
place	v:have|O|~	-28
place	v:have|S	-46
place	v:have|S|~	-46
place	v:have|at	-75
place	v:have|in	-17
place	v:have|on	-45
place	v:have|on|~	-39
place	v:hold+|in	-35
place	v:hold+|in|~	-35
place	v:host|at	-25
place	v:host|at|~	-25
place	v:include|O	57
place	v:include|O|~	57
place	v:include|X	18
place	v:include|X|X	-35
place	v:include|X|~	35
place	v:joke|in	-23
place	v:joke|in|~	-23
place	v:keep+|out of	-55
place	v:keep+|out of|S	-16
place	v:kick|around	-20
place	v:kick|around|~	-20
place	v:know|X	-17
place	v:know|X|~	-17
place	v:lead+|from	-16
place	v:lead+|from|X	-16
place	v:leave|O	-43
place	v:leave|O|X	-19
place	v:leave|S	-20
place	v:leave|S|~	-20
place	v:leave|X	-24
place	v:leave|X|X	-22
place	v:leave|for	40
place	v:lens|X	-27
place	v:lens|X|~	-27
place	v:line|of	-23
place	v:live|in	-57
place	v:look|at	-21
place	v:lure+|to	-6
place	v:make+|by	-40
place	v:make+|by|S	-40
place	v:make+|in	26
place	v:make+|in|S	42
place	v:make+|in|~	15
place	v:make|O	-34
place	v:make|O|~	-34
place	v:make|S	-52
place	v:make|S|O	-15
place	v:make|at	50
place	v:make|in	22
place	v:marry|in	-46
place	v:meet|S	-24
place	v:meet|S|~	-20
place	v:mock|O	-24
place	v:move on|to	-32
place	v:move on|to|~	-32
place	v:move|in	41
place	v:move|in|~	41
place	v:move|to	4
place	v:move|to|~	16
place	v:name+|in	-37
place	v:name+|in|S	-30
place	v:name|S	31
place	v:narrate|in	16
place	v:nominate|at	-32
place	v:open|O	-37
place	v:open|across	-22
place	v:open|across|S	-22
place	v:open|in	-40
place	v:open|in|S	-29
place	v:open|in|~	-37
place	v:perform|X	-22
place	v:perform|X|X	-22
place	v:perform|at	12
place	v:perform|at|X	12
place	v:persuade|X	-21
place	v:photograph+|in	33
place	v:plan|in	-34
place	v:plan|in|~	-34
place	v:play+|X	42
place	v:play+|X|X	41
place	v:play+|X|~	-25
place	v:play+|from	-14
place	v:play+|from|~	-14
place	v:play|S	33
place	v:play|S|in	34
place	v:play|X	-22
place	v:play|from	-30
place	v:play|from|~	-31
place	v:play|in	-6
place	v:play|in|~	12
place	v:prefer+|S	41
place	v:prefer+|S|S	41
place	v:prefer+|to	-38
place	v:prefer+|to|S	-38
place	v:premiere|at	-57
place	v:provide|of	-17
place	v:provide|of|~	-17
place	v:put|S	-53
place	v:put|at	19
place	v:put|at|~	19
place	v:reach|O	-46
place	v:receive|on	-39
place	v:receive|on|~	-39
place	v:release+|in	-33
place	v:release+|in|S	-28
place	v:release+|in|~	-39
place	v:release|X	-38
place	v:release|X|~	-38
place	v:release|in	-63
place	v:release|in|O	-63
place	v:release|in|~	-20
place	v:repair+|in	-23
place	v:repair+|in|~	-23
place	v:return|as	-41
place	v:return|to	-40
place	v:run+|S	-12
place	v:run+|S|~	-12
place	v:run|at	-27
place	v:run|at|~	-27
place	v:run|in	-29
place	v:run|in|X	-15
place	v:say|O	-15
place	v:say|O|~	-15
place	v:say|in	-28
place	v:say|in|~	-28
place	v:screen|in	-29
place	v:screen|in|~	-29
place	v:seal+|in	-30
place	v:seal+|in|~	-30
place	v:see+|at	-32
place	v:see+|in	-60
place	v:see+|in|~	-29
place	v:see|alongside	-37
place	v:see|at	-41
place	v:send|to	-21
place	v:send|to|~	-21
place	v:set+|in|S	-36
place	v:set+|in|~	16
place	v:set+|of	-37
place	v:set|S	-27
place	v:set|in	-57
place	v:sew|in	-18
place	v:sew|in|~	-18
place	v:shoot+|at	29
place	v:shoot+|in|S	8
place	v:shoot+|in|~	-16
place	v:shoot+|near	19
place	v:shoot+|of	55
place	v:shoot|at	17
place	v:shoot|at|S	39
place	v:shoot|at|~	-49
place	v:shoot|in	36
place	v:shoot|in|S	26
place	v:shoot|in|X	27
place	v:shoot|in|~	12
place	v:shoot|near	42
place	v:shoot|near|S	-36
place	v:shoot|on	48
place	v:shoot|on|~	25
place	v:show+|at	-58
place	v:show+|in	-43
place	v:show|in	-38
place	v:show|in|~	-27
place	v:show|of	28
place	v:slice|X	-23
place	v:slice|X|~	-23
place	v:speak|in	-23
place	v:speak|in|~	-18
place	v:speak|of	-26
place	v:speak|of|~	-26
place	v:spend|in	25
place	v:split+|at	17
place	v:split+|at|~	17
place	v:stage+|at	-56
place	v:stage+|at|~	-56
place	v:stage+|near	14
place	v:stage+|near|~	14
place	v:stand|S	31
place	v:stand|S|~	31
place	v:start|at	-65
place	v:start|at|~	-44
place	v:start|in	20
place	v:star|S	-43
place	v:star|X	23
place	v:star|X|S	-19
place	v:star|X|X	35
place	v:star|in	-17
place	v:star|in|S	-17
place	v:stay|S	-30
place	v:stay|in	-26
place	v:stay|in|~	-19
place	v:study|in	-36
place	v:study|in|~	-36
place	v:suffer|from	-26
place	v:suffer|from|~	-26
place	v:supply+|in	-21
place	v:supply+|in|S	-21
place	v:take over|from	-44
place	v:take|O	-25
place	v:take|for	-33
place	v:take|for|~	-33
place	v:take|in	-31
place	v:take|in|~	-25
place	v:take|of	-64
place	v:take|to	32
place	v:take|to|~	-64
place	v:teach|at	-21
place	v:tell|S	-26
place	v:tell|X	-49
place	v:tell|X|X	-30
place	v:tell|X|~	-24
place	v:tell|at	-22
place	v:tell|at|~	-22
place	v:tell|in	-27
place	v:tell|in|~	-27
place	v:thank|in	-28
place	v:thank|in|~	-28
place	v:top|O	-23
place	v:travel|to	-40
place	v:turn up|in	-31
place	v:turn up|in|~	-31
place	v:turn|X	-22
place	v:turn|X|~	-22
place	v:unveil|in	-24
place	v:unveil|in|~	-24
place	v:watch|S	-19
place	v:watch|S|~	-19
place	v:watch|X	-24
place	v:win|S	-42
place	v:win|S|S	-33
place	v:win|at	-34
place	v:win|at|S	-32
place	v:win|at|~	-40
place	v:win|in	-58
place	v:win|in|in	-44
place	v:win|in|~	-25
place	v:withhold|of	-26
place	v:withhold|of|~	-26
place	v:work|at	-20
place	v:work|at|~	-20
place	v:work|of	-34
place	v:wrap|in	70
place	v:wrap|in|S	45
place	v:write|S	-34
place	v:|O|S	-35
place	v:|O|X	-25
place	v:|O|in	-30
place	v:|O|~	-7
place	v:|S|O	-33
place	v:|S|S	54
place	v:|S|X	16
place	v:|S|for	-40
place	v:|S|in	34
place	v:|S|of	51
place	v:|S|with	-43
place	v:|S|~	-22
place	v:|X|O	-48
place	v:|X|S	-31
place	v:|X|in	-29
place	v:|X|~	-18
place	v:|about|~	-51
place	v:|across|S	-22
place	v:|around|S	43
place	v:|around|~	-25
place	v:|as|~	-37
place	v:|at|O	-50
place	v:|at|S	40
place	v:|at|with	-9
place	v:|at|~	-21
place	v:|by|S	-46
place	v:|for|of	-31
place	v:|for|~	-37
place	v:|from|X	-16
place	v:|from|~	-5
place	v:|into|~	-38
place	v:|in|O	13
place	v:|in|S	17
place	v:|in|X	34
place	v:|in|in	29
place	v:|in|of	-43
place	v:|in|on	48
place	v:|in|with	-28
place	v:|in|~	-19
place	v:|near|~	33
place	v:|off|~	-41
place	v:|of|S	33
place	v:|of|in	-27
place	v:|of|of	-43
place	v:|of|~	-20
place	v:|on|S	20
place	v:|on|in	-26
place	v:|on|~	25
place	v:|out of|S	-16
place	v:|out of|with	-20
place	v:|outside|X	32
place	v:|outside|~	19
place	v:|to|S	-46
place	v:|to|X	21
place	v:|to|for	51
place	v:|to|~	22
place	v:|with|S	-40
place	v:|with|~	-50
place	year	10
place	~	-24
place	~ before:"	-38
place	~ before:#	-30
place	~ before:$	-44
place	~ before:'	-54
place	~ before:'s	-49
place	~ before:(	-53
place	~ before:)	-61
place	~ before:,	-10
place	~ before:-	-60
place	~ before:;	-31
place	~ before:C	-42
place	~ before:F	-11
place	~ before:L	11
place	~ before:O	-49
place	~ before:P	-30
place	~ before:W	-52
place	~ before:a	-44
place	~ before:above	-19
place	~ before:achievement	-19
place	~ before:actor	-46
place	~ before:after	-71
place	~ before:against	-40
place	~ before:agent	-21
place	~ before:already	17
place	~ before:also	13
place	~ before:although	6
place	~ before:and	12
place	~ before:apparently	-20
place	~ before:archive	-23
place	~ before:are	-15
place	~ before:around	-7
place	~ before:as	13
place	~ before:assumed	-26
place	~ before:at	4
place	~ before:audience	-29
place	~ before:auditions	-43
place	~ before:august	20
place	~ before:award	-36
place	~ before:awards	-58
place	~ before:backlot	17
place	~ before:band	-31
place	~ before:base	-56
place	~ before:based	-26
place	~ before:be	5
place	~ before:beach-town	-28
place	~ before:beaches	14
place	~ before:beautifully	26
place	~ before:because	-38
place	~ before:been	-82
place	~ before:begins	28
place	~ before:begun	50
place	~ before:being	-69
place	~ before:between	17
place	~ before:black	14
place	~ before:blew	-37
place	~ before:board	-22
place	~ before:bollywood	-39
place	~ before:born	-31
place	~ before:boy	-43
place	~ before:bringing	-38
place	~ before:british	-44
place	~ before:broadcast	-18
place	~ before:built	40
place	~ before:but	-40
place	~ before:by	-4
place	~ before:called	-40
place	~ before:ceremony	-37
place	~ before:character	-33
place	~ before:cliffs	-32
place	~ before:closed	-31
place	~ before:coast	-50
place	~ before:collected	-43
place	~ before:college	-42
place	~ before:come	-19
place	~ before:complete	-30
place	~ before:completed	27
place	~ before:composer	-28
place	~ before:cop	-14
place	~ before:country	-49
place	~ before:couple	-28
place	~ before:crew	-38
place	~ before:cupboard	-31
place	~ before:debut	-45
place	~ before:december	48
place	~ before:decision	-20
place	~ before:deli	-22
place	~ before:designer	-18
place	~ before:developed	-28
place	~ before:did	-42
place	~ before:died	-40
place	~ before:direct	-26
place	~ before:directed	43
place	~ before:director	-62
place	~ before:discussed	-22
place	~ before:distribute	-44
place	~ before:disused	57
place	~ before:do	-20
place	~ before:done	-48
place	~ before:down	-41
place	~ before:drama	-42
place	~ before:due	65
place	~ before:each	-22
place	~ before:earthquake	-37
place	~ before:educated	-29
place	~ before:end	-43
place	~ before:engineering	-21
place	~ before:everybody	-26
place	~ before:everyone	-28
place	~ before:exteriors	-31
place	~ before:eyes	-39
place	~ before:farm	21
place	~ before:fears	-22
place	~ before:filed	-35
place	~ before:film	-69
place	~ before:filmed	69
place	~ before:filming	20
place	~ before:films	-36
place	~ before:finale	-26
place	~ before:fined	-23
place	~ before:first	-43
place	~ before:five	-23
place	~ before:fly	-27
place	~ before:for	4
place	~ before:formed	-28
place	~ before:former	-35
place	~ before:found	-26
place	~ before:french	-20
place	~ before:fresh	-21
place	~ before:friend	-23
place	~ before:from	6
place	~ before:game	-35
place	~ before:get	18
place	~ before:girl	-42
place	~ before:go	40
place	~ before:gorillas	-33
place	~ before:grew	-26
place	~ before:growth	-38
place	~ before:had	-48
place	~ before:half	-44
place	~ before:handle	-38
place	~ before:has	-46
place	~ before:have	29
place	~ before:he	-30
place	~ before:head	-29
place	~ before:held	-42
place	~ before:her	-52
place	~ before:him	8
place	~ before:himself	-31
place	~ before:his	-54
place	~ before:hobbit	-15
place	~ before:home	-42
place	~ before:hormone	-38
place	~ before:hospital	-40
place	~ before:host	-25
place	~ before:hotel	-37
place	~ before:house	-42
place	~ before:in	-7
place	~ before:include	57
place	~ before:including	-45
place	~ before:inside	46
place	~ before:intends	-24
place	~ before:interiors	-22
place	~ before:into	23
place	~ before:is	-33
place	~ before:island	-53
place	~ before:it	-11
place	~ before:its	-39
place	~ before:january	23
place	~ before:joked	-23
place	~ before:june	17
place	~ before:kicked	-20
place	~ before:know	-22
place	~ before:label	-37
place	~ before:languages	-33
place	~ before:late	-27
place	~ before:later	-35
place	~ before:less	-20
place	~ before:life	-52
place	~ before:lifetime	-19
place	~ before:liner	28
place	~ before:locations	41
place	~ before:made	62
place	~ before:main	-37
place	~ before:man	-46
place	~ before:manager	-20
place	~ before:march	-37
place	~ before:men	-22
place	~ before:midnight	-36
place	~ before:million	-35
place	~ before:minister	-26
place	~ before:miss	-20
place	~ before:monday	-44
place	~ before:money	-12
place	~ before:months	17
place	~ before:more	-56
place	~ before:most	-45
place	~ before:mostly	47
place	~ before:move	44
place	~ before:moved	24
place	~ before:movements	-17
place	~ before:much	-16
place	~ before:national	-23
place	~ before:naval	-56
place	~ before:near	31
place	~ before:never	-22
place	~ before:newspaper	-43
place	~ before:nineteen	-37
place	~ before:of	-11
place	~ before:off	-49
place	~ before:office	-45
place	~ before:officials	-27
place	~ before:old	-66
place	~ before:olympics	-42
place	~ before:on	14
place	~ before:one	14
place	~ before:only	-71
place	~ before:open	-37
place	~ before:opened	-16
place	~ before:opens	-33
place	~ before:original	-27
place	~ before:other	-31
place	~ before:out	-42
place	~ before:outside	19
place	~ before:over	-37
place	~ before:own	-28
place	~ before:part	-26
place	~ before:partly	-51
place	~ before:people	-32
place	~ before:photographed	-41
place	~ before:pierogi	-19
place	~ before:place	36
place	~ before:planned	-49
place	~ before:planning	-34
place	~ before:plantation	-19
place	~ before:played	-37
place	~ before:plays	-33
place	~ before:post	-27
place	~ before:prime	-26
place	~ before:principals	6
place	~ before:prize	-35
place	~ before:producers	-31
place	~ before:programming	-29
place	~ before:protest	-34
place	~ before:provided	-17
place	~ before:publisher	-28
place	~ before:received	-39
place	~ before:recently	-27
place	~ before:release	-43
place	~ before:released	-39
place	~ before:repaired	-23
place	~ before:replica	9
place	~ before:report	-43
place	~ before:reporters	-23
place	~ before:representing	-31
place	~ before:reunion	-30
place	~ before:revenue	-26
place	~ before:round	17
place	~ before:run	-28
place	~ before:runs	-27
place	~ before:said	-21
place	~ before:sand	14
place	~ before:scenes	16
place	~ before:scheduled	-26
place	~ before:school	-31
place	~ before:screening	-30
place	~ before:screenings	-28
place	~ before:screenplay	-20
place	~ before:screens	-20
place	~ before:sealed	-30
place	~ before:season	-26
place	~ before:second	-37
place	~ before:seen	-36
place	~ before:sent	-21
place	~ before:sequence	14
place	~ before:series	-38
place	~ before:served	-27
place	~ before:set	-25
place	~ before:several	-33
place	~ before:sewn	-18
place	~ before:she	-48
place	~ before:shooting	33
place	~ before:shop	-48
place	~ before:shot	61
place	~ before:show	-29
place	~ before:shown	-46
place	~ before:since	-58
place	~ before:skedded	-27
place	~ before:so	-27
place	~ before:sold	-42
place	~ before:some	-37
place	~ before:speaking	-18
place	~ before:spied	-29
place	~ before:split	17
place	~ before:spoken	-34
place	~ before:spring	-27
place	~ before:stage	-29
place	~ before:star	-39
place	~ before:stars	-39
place	~ before:started	-44
place	~ before:starts	-10
place	~ before:stayed	-19
place	~ before:story	5
place	~ before:stretch	37
place	~ before:studied	-33
place	~ before:studio	40
place	~ before:studios	13
place	~ before:studying	-21
place	~ before:success	-21
place	~ before:suffered	-26
place	~ before:summer	47
place	~ before:taking	-35
place	~ before:taught	-32
place	~ before:tea	-52
place	~ before:teaser	-24
place	~ before:tell	-26
place	~ before:than	-68
place	~ before:thanked	-28
place	~ before:the	-30
place	~ before:their	33
place	~ before:them	35
place	~ before:then	-46
place	~ before:they	-52
place	~ before:thought	58
place	~ before:threatened	-27
place	~ before:three	12
place	~ before:to	18
place	~ before:told	-27
place	~ before:tour	-32
place	~ before:train	11
place	~ before:tsunami	-37
place	~ before:turned	-42
place	~ before:twenty	27
place	~ before:two	-49
place	~ before:under	16
place	~ before:undercover	-14
place	~ before:unit	44
place	~ before:unveiled	-24
place	~ before:up	-42
place	~ before:use	19
place	~ before:version	-44
place	~ before:viewers	-33
place	~ before:village	-43
place	~ before:villagers	51
place	~ before:visit	-42
place	~ before:voice	-17
place	~ before:war	-38
place	~ before:was	27
place	~ before:way	17
place	~ before:weeks	-47
place	~ before:well	50
place	~ before:went	-51
place	~ before:were	4
place	~ before:when	-32
place	~ before:which	-63
place	~ before:who	-17
place	~ before:whose	-39
place	~ before:wife	-35
place	~ before:will	-7
place	~ before:wimples	-18
place	~ before:wind	-37
place	~ before:winner	-44
place	~ before:with	20
place	~ before:won	-31
place	~ before:worked	-20
place	~ before:world	-54
place	~ before:would	21
place	~ before:wrote	38
place	~ before:year	-39
place	~ before:years	-56
place	~ before:—	-22
place	~ behind:"	-33
place	~ behind:#	-41
place	~ behind:$	-42
place	~ behind:'	-5
place	~ behind:'ll	14
place	~ behind:(	-40
place	~ behind:)	-43
place	~ behind:,	9
place	~ behind::	-43
place	~ behind:;	-23
place	~ behind:C	-29
place	~ behind:F	-53
place	~ behind:P	5
place	~ behind:W	-24
place	~ behind:a	17
place	~ behind:about	19
place	~ behind:accepted	-19
place	~ behind:according	-58
place	~ behind:acted	-14
place	~ behind:actor	-48
place	~ behind:added	-28
place	~ behind:afterwards	-20
place	~ behind:ages	-20
place	~ behind:ago	-22
place	~ behind:all	-28
place	~ behind:also	-72
place	~ behind:american	-46
place	~ behind:among	-37
place	~ behind:an	-67
place	~ behind:and	4
place	~ behind:antagonist	-21
place	~ behind:april	40
place	~ behind:are	-24
place	~ behind:as	51
place	~ behind:assumed	-28
place	~ behind:at	-35
place	~ behind:august	11
place	~ behind:autumn	58
place	~ behind:back	-18
place	~ behind:because	7
place	~ behind:become	-36
place	~ behind:been	32
place	~ behind:before	21
place	~ behind:began	-41
place	~ behind:behind	18
place	~ behind:being	-26
place	~ behind:best	31
place	~ behind:blind	-34
place	~ behind:blossom	20
place	~ behind:boulevard	-40
place	~ behind:bring	-21
place	~ behind:bringing	-23
place	~ behind:budget	33
place	~ behind:building	-30
place	~ behind:built	33
place	~ behind:but	-28
place	~ behind:by	13
place	~ behind:called	-41
place	~ behind:calligrapher	-29
place	~ behind:can	9
place	~ behind:carefully	-44
place	~ behind:casino	-37
place	~ behind:cast	34
place	~ behind:catfish	-48
place	~ behind:catholic	-52
place	~ behind:censors	-37
place	~ behind:changed	-44
place	~ behind:child	-26
place	~ behind:children's	-16
place	~ behind:chip	-21
place	~ behind:chose	14
place	~ behind:chosen	-32
place	~ behind:christmas	40
place	~ behind:city	6
place	~ behind:composer	-23
place	~ behind:council	-26
place	~ behind:creative	-26
place	~ behind:debut	-21
place	~ behind:december	-52
place	~ behind:deli	-23
place	~ behind:demand	-20
place	~ behind:desert	-34
place	~ behind:directed	-41
place	~ behind:directing	28
place	~ behind:director	4
place	~ behind:disease	-26
place	~ behind:disused	35
place	~ behind:diwali	-38
place	~ behind:do	-17
place	~ behind:drama	-39
place	~ behind:draughtsman	-29
place	~ behind:due	-23
place	~ behind:during	-8
place	~ behind:early	-65
place	~ behind:else	-32
place	~ behind:elsewhere	-22
place	~ behind:end	-38
place	~ behind:enough	-6
place	~ behind:everybody	-28
place	~ behind:father	-19
place	~ behind:fears	-34
place	~ behind:february	-8
place	~ behind:festival	-37
place	~ behind:few	24
place	~ behind:film	28
place	~ behind:film-maker	-40
place	~ behind:filmed	17
place	~ behind:finalist	-20
place	~ behind:find	-30
place	~ behind:firm	-23
place	~ behind:first	-41
place	~ behind:first-look	-26
place	~ behind:four	26
place	~ behind:frame	-44
place	~ behind:friday	-30
place	~ behind:from	-29
place	~ behind:gap	-20
place	~ behind:girlfriend	-23
place	~ behind:glued	20
place	~ behind:got	-46
place	~ behind:greatest	-26
place	~ behind:growth	-23
place	~ behind:guests	-14
place	~ behind:had	-36
place	~ behind:has	-35
place	~ behind:have	16
place	~ behind:he	-61
place	~ behind:hear	-32
place	~ behind:her	-44
place	~ behind:him	-38
place	~ behind:himself	27
place	~ behind:hired	-52
place	~ behind:home	-23
place	~ behind:honorary	-40
place	~ behind:hormone	-23
place	~ behind:husband	-18
place	~ behind:i	-40
place	~ behind:if	-47
place	~ behind:imports	-40
place	~ behind:in	-17
place	~ behind:interiors	30
place	~ behind:international	-28
place	~ behind:into	-38
place	~ behind:invited	-14
place	~ behind:is	12
place	~ behind:it	29
place	~ behind:items	-16
place	~ behind:its	-26
place	~ behind:january	-64
place	~ behind:july	17
place	~ behind:keener	-33
place	~ behind:kept	-50
place	~ behind:last	7
place	~ behind:late	15
place	~ behind:leaving	-29
place	~ behind:left	-21
place	~ behind:lensing	-27
place	~ behind:lets	-37
place	~ behind:likely	29
place	~ behind:lined	-30
place	~ behind:location	29
place	~ behind:looked	14
place	~ behind:love	-45
place	~ behind:man	-23
place	~ behind:march	-5
place	~ behind:marshes	18
place	~ behind:material	24
place	~ behind:may	-30
place	~ behind:meet	-52
place	~ behind:million	-22
place	~ behind:minded	-26
place	~ behind:minds	-44
place	~ behind:money	-49
place	~ behind:month	-4
place	~ behind:most	8
place	~ behind:move	-15
place	~ behind:multi-storeys	17
place	~ behind:multiplexes	-28
place	~ behind:name	-34
place	~ behind:named	-36
place	~ behind:native	-20
place	~ behind:near	96
place	~ behind:nerve-racking	-22
place	~ behind:never	5
place	~ behind:new	-38
place	~ behind:newcomer	-40
place	~ behind:next	-22
place	~ behind:no	17
place	~ behind:not	-45
place	~ behind:novel	23
place	~ behind:now	13
place	~ behind:october	37
place	~ behind:oddly	14
place	~ behind:of	-4
place	~ behind:officer	-29
place	~ behind:officials	-26
place	~ behind:old	-34
place	~ behind:on	-8
place	~ behind:one	-36
place	~ behind:or	14
place	~ behind:out	-62
place	~ behind:over	-40
place	~ behind:painted	46
place	~ behind:particularly	-44
place	~ behind:parts	-28
place	~ behind:patients	46
place	~ behind:play	-40
place	~ behind:plays	-33
place	~ behind:point	-22
place	~ behind:population	-50
place	~ behind:presented	-16
place	~ behind:president	-44
place	~ behind:previously	-41
place	~ behind:put	20
place	~ behind:raised	-19
place	~ behind:real	26
place	~ behind:releasing	-38
place	~ behind:represented	-44
place	~ behind:rest	-24
place	~ behind:run	-26
place	~ behind:said	-20
place	~ behind:same	-35
place	~ behind:sang	-20
place	~ behind:saturday	-54
place	~ behind:scenery	46
place	~ behind:scenes	16
place	~ behind:school	-41
place	~ behind:score	-24
place	~ behind:screened	40
place	~ behind:search	-34
place	~ behind:second	-15
place	~ behind:second-unit	24
place	~ behind:sells	-22
place	~ behind:series	-33
place	~ behind:set	32
place	~ behind:she	-50
place	~ behind:shoot	-32
place	~ behind:shooting	-46
place	~ behind:shop	-21
place	~ behind:show	-30
place	~ behind:showings	-28
place	~ behind:shrine	17
place	~ behind:slicing	-22
place	~ behind:smell	13
place	~ behind:soap	-27
place	~ behind:some	-40
place	~ behind:something	-32
place	~ behind:son	-25
place	~ behind:split	-18
place	~ behind:spotted	-18
place	~ behind:stage	-33
place	~ behind:stasi	-29
place	~ behind:still	15
place	~ behind:stood	53
place	~ behind:story	-28
place	~ behind:strike	9
place	~ behind:studied	-27
place	~ behind:studio	39
place	~ behind:studios	21
place	~ behind:summer	30
place	~ behind:take	-51
place	~ behind:talents	-41
place	~ behind:taped	-19
place	~ behind:television	-42
place	~ behind:than	-44
place	~ behind:that	-41
place	~ behind:the	-11
place	~ behind:theatre	-22
place	~ behind:their	-51
place	~ behind:them	-55
place	~ behind:there	-48
place	~ behind:this	28
place	~ behind:three	-25
place	~ behind:through	-26
place	~ behind:title	21
place	~ behind:to	-63
place	~ behind:told	-39
place	~ behind:took	-40
place	~ behind:trained	-41
place	~ behind:trilogy	-26
place	~ behind:turkey	-22
place	~ behind:two	-45
place	~ behind:unit	-38
place	~ behind:until	-30
place	~ behind:up	12
place	~ behind:version	-55
place	~ behind:war	-35
place	~ behind:was	-29
place	~ behind:watching	-19
place	~ behind:water	26
place	~ behind:we	-12
place	~ behind:wednesday	-39
place	~ behind:week	34
place	~ behind:weeks	-34
place	~ behind:well	11
place	~ behind:went	-40
place	~ behind:were	-6
place	~ behind:what	-30
place	~ behind:whatever	-19
place	~ behind:when	-20
place	~ behind:where	44
place	~ behind:which	58
place	~ behind:who	-46
place	~ behind:will	9
place	~ behind:with	16
place	~ behind:without	32
place	~ behind:won	21
place	~ behind:would	-39
place	~ behind:writer	-24
place	~ behind:writers	9
place	~ behind:wrote	-33
place	~ behind:year	-53
place	~ behind:years	-32
place	~ behind:—	-40
place	~ does 	-24
place	~ films here:0	-11
place	~ films here:1	-22
place	~ films here:2	-68
place	~ films here:3+	-79
place	~ l:#	-31
place	~ l:# around	26
place	~ l:'s in	-32
place	~ l:,	-9
place	~ l:, a	-29
place	~ l:, from	-44
place	~ l:, in	73
place	~ l:, on	-37
place	~ l:, said	-15
place	~ l:C in	-36
place	~ l:L	-19
place	~ l:L ,	-9
place	~ l:L and	36
place	~ l:L in	45
place	~ l:O in	22
place	~ l:P from	-11
place	~ l:P of	-25
place	~ l:^	-34
place	~ l:^ ^	-34
place	~ l:^ in	-37
place	~ l:a	-48
place	~ l:a miss	-20
place	~ l:about	-51
place	~ l:an	-36
place	~ l:and	34
place	~ l:and around	17
place	~ l:and at	-48
place	~ l:and from	-29
place	~ l:and in	-37
place	~ l:and the	-26
place	~ l:archive in	-23
place	~ l:are the	-19
place	~ l:around	6
place	~ l:as	21
place	~ l:as an	-20
place	~ l:at L	-19
place	~ l:at his	-32
place	~ l:at the	-9
place	~ l:audience in	-25
place	~ l:august in	20
place	~ l:backlot at	17
place	~ l:base at	-42
place	~ l:based in	-26
place	~ l:beaches of	14
place	~ l:because the	-20
place	~ l:begin at	-38
place	~ l:begun in	22
place	~ l:blew from	-37
place	~ l:born in	-33
place	~ l:built at	35
place	~ l:ceremony at	-26
place	~ l:coast at	-28
place	~ l:college in	-42
place	~ l:cupboard in	-31
place	~ l:deli on	-22
place	~ l:died in	-30
place	~ l:discussed in	-22
place	~ l:distribute in	-31
place	~ l:done at	-37
place	~ l:educated at	-29
place	~ l:engineering in	-21
place	~ l:everyone in	-28
place	~ l:film in	-46
place	~ l:filmed in	48
place	~ l:finale of	-26
place	~ l:fined in	-23
place	~ l:fly to	-27
place	~ l:for	-45
place	~ l:for the	-45
place	~ l:found in	-26
place	~ l:friend from	-23
place	~ l:from	-24
place	~ l:from the	28
place	~ l:game in	-28
place	~ l:gorillas in	-33
place	~ l:has the	-23
place	~ l:held in	-29
place	~ l:his	-33
place	~ l:hormone into	-38
place	~ l:hospital in	-40
place	~ l:in	-10
place	~ l:in #	-31
place	~ l:in a	-30
place	~ l:in the	-40
place	~ l:into	-38
place	~ l:it in	30
place	~ l:it on	-42
place	~ l:joked in	-23
place	~ l:kicked around	-20
place	~ l:later in	-35
place	~ l:made in	-83
place	~ l:miss	-20
place	~ l:months in	17
place	~ l:move to	7
place	~ l:movements of	-17
place	~ l:near	27
place	~ l:of	-19
place	~ l:of the	-55
place	~ l:off	-41
place	~ l:office at	-27
place	~ l:officials in	-27
place	~ l:olympics in	-42
place	~ l:on	-20
place	~ l:on in	-29
place	~ l:on the	39
place	~ l:on to	-32
place	~ l:one of	-56
place	~ l:opens in	-33
place	~ l:outside	26
place	~ l:outside the	-33
place	~ l:partly in	-51
place	~ l:reporters in	-23
place	~ l:run on	-28
place	~ l:said	-15
place	~ l:scenes in	15
place	~ l:screening in	-30
place	~ l:screens in	-20
place	~ l:sealed in	-30
place	~ l:sent to	-21
place	~ l:set in	-5
place	~ l:set on	-39
place	~ l:sewn in	-18
place	~ l:shoot in	-43
place	~ l:shooting in	-37
place	~ l:shop in	-19
place	~ l:shot ,	6
place	~ l:shot at	-49
place	~ l:shot in	15
place	~ l:sold in	-42
place	~ l:spoken of	-26
place	~ l:staged near	4
place	~ l:star on	-39
place	~ l:stayed in	-19
place	~ l:story of	-26
place	~ l:studio at	19
place	~ l:studio in	29
place	~ l:studios in	13
place	~ l:success of	-21
place	~ l:suffered from	-26
place	~ l:the	-29
place	~ l:to the	-63
place	~ l:tsunami in	-37
place	~ l:unveiled in	-24
place	~ l:village near	-43
place	~ l:visit to	-42
place	~ l:war in	-22
place	~ l:was the	-26
place	~ l:weeks in	-15
place	~ l:with	-38
place	~ l:with the	-33
place	~ l:worked at	-20
place	~ people here:1	-58
place	~ people here:2	12
place	~ people here:3+	-14
place	~ r:"	-28
place	~ r:" .	-28
place	~ r:" . ^	-28
place	~ r:(	-38
place	~ r:( O	-26
place	~ r:( O )	-26
place	~ r:, C	-33
place	~ r:, C ,	-33
place	~ r:, L	10
place	~ r:, L ,	-44
place	~ r:, L .	9
place	~ r:, L and	25
place	~ r:, P	-36
place	~ r:, P ,	-39
place	~ r:, P a	-23
place	~ r:, P trained	-29
place	~ r:, and	-48
place	~ r:, as	6
place	~ r:, as well	6
place	~ r:, but	-26
place	~ r:, but officials	-26
place	~ r:, directed	-28
place	~ r:, directed all	-28
place	~ r:, had	-37
place	~ r:, has	-23
place	~ r:, has P	-21
place	~ r:, has been	-17
place	~ r:, i	-40
place	~ r:, in	4
place	~ r:, in L	-19
place	~ r:, in real	26
place	~ r:, is	-42
place	~ r:, it	13
place	~ r:, oddly	14
place	~ r:, oddly enough	14
place	~ r:, on	-36
place	~ r:, over	-30
place	~ r:, over what	-30
place	~ r:, plays	-29
place	~ r:, plays C	-29
place	~ r:, said	-23
place	~ r:, said it	-22
place	~ r:, watching	-19
place	~ r:, watching whatever	-19
place	~ r:, we	-32
place	~ r:, we hear	-32
place	~ r:, where	21
place	~ r:, where producer	22
place	~ r:, where second-unit	24
place	~ r:, where the	-11
place	~ r:, where they	-33
place	~ r:, which	35
place	~ r:, which P	14
place	~ r:, who	-12
place	~ r:, who had	-14
place	~ r:, who has	-16
place	~ r:, with	-48
place	~ r:, with a	-39
place	~ r:, writers	17
place	~ r:, writers '	17
place	~ r:.	-15
place	~ r:. ,	-58
place	~ r:. , and	-48
place	~ r:. ^	-11
place	~ r:. ^ ^	-11
place	~ r:;	-28
place	~ r:; P	-24
place	~ r:; P ,	-27
place	~ r:; P accepted	-19
place	~ r:; everybody	-28
place	~ r:; everybody assumed	-28
place	~ r:; the	-18
place	~ r:; the rest	-18
place	~ r:L	-28
place	~ r:L on	-26
place	~ r:L on #	-26
place	~ r:O	-31
place	~ r:a	-22
place	~ r:a week	-22
place	~ r:a week ago	-22
place	~ r:actor	-30
place	~ r:actor P	-30
place	~ r:actor P ,	-25
place	~ r:and	12
place	~ r:and , for	17
place	~ r:and , if	-37
place	~ r:and L	30
place	~ r:and L ,	-23
place	~ r:and L .	38
place	~ r:and L are	-20
place	~ r:and L will	15
place	~ r:and at	-16
place	~ r:and at O	20
place	~ r:and has	-26
place	~ r:and has first-look	-26
place	~ r:and in	-41
place	~ r:and is	-23
place	~ r:and is due	-23
place	~ r:and the	5
place	~ r:and the L	-28
place	~ r:and the council	-26
place	~ r:and will	-53
place	~ r:and will end	-32
place	~ r:are	-30
place	~ r:are not	-20
place	~ r:are not enough	-20
place	~ r:as	16
place	~ r:as well	16
place	~ r:at	-25
place	~ r:at the	-25
place	~ r:before	-52
place	~ r:boulevard	-40
place	~ r:boulevard .	-40
place	~ r:boulevard . ^	-40
place	~ r:by the	-55
place	~ r:by the american	-40
place	~ r:by the director	-24
place	~ r:called	-30
place	~ r:debut	-21
place	~ r:disease	-26
place	~ r:disease for	-26
place	~ r:film	19
place	~ r:film ,	25
place	~ r:finalist	-20
place	~ r:finalist in	-20
place	~ r:finalist in #	-20
place	~ r:firm	-12
place	~ r:firm O	-12
place	~ r:firm O ,	-12
place	~ r:for	-27
place	~ r:for #	-20
place	~ r:for # years	-20
place	~ r:for ages	-20
place	~ r:for ages ;	-20
place	~ r:for bringing	-23
place	~ r:for bringing growth	-23
place	~ r:greatest	-26
place	~ r:greatest creative	-26
place	~ r:greatest creative talents	-26
place	~ r:had	-16
place	~ r:had become	-15
place	~ r:had become "	-15
place	~ r:had changed	-22
place	~ r:had changed their	-22
place	~ r:has	-44
place	~ r:in	19
place	~ r:in #	-44
place	~ r:in # ,	-25
place	~ r:in # .	-50
place	~ r:in # and	-45
place	~ r:in L	35
place	~ r:in L ,	48
place	~ r:in L .	9
place	~ r:in a	-76
place	~ r:in august	40
place	~ r:in february	-42
place	~ r:in january	-27
place	~ r:in late	20
place	~ r:in late autumn	20
place	~ r:in the	21
place	~ r:in the stage	-28
place	~ r:is	27
place	~ r:is now	29
place	~ r:is now the	29
place	~ r:last	-46
place	~ r:last week	-22
place	~ r:last week when	-22
place	~ r:man	-20
place	~ r:man named	-20
place	~ r:man named C	-20
place	~ r:marshes	18
place	~ r:marshes in	18
place	~ r:marshes in february	18
place	~ r:most	-38
place	~ r:multi-storeys	17
place	~ r:multi-storeys .	17
place	~ r:multi-storeys . ^	17
place	~ r:next	10
place	~ r:next month	-40
place	~ r:next month .	-40
place	~ r:of	-34
place	~ r:old	-34
place	~ r:on	-16
place	~ r:on #	-28
place	~ r:on # february	-20
place	~ r:on # may	-31
place	~ r:on april	-29
place	~ r:on april #	-29
place	~ r:on december	-38
place	~ r:on december #	-38
place	~ r:on friday	-18
place	~ r:on october	-28
place	~ r:on october #	-28
place	~ r:on saturday	-54
place	~ r:president	-44
place	~ r:said	-49
place	~ r:said fears	-27
place	~ r:said fears of	-27
place	~ r:school	-26
place	~ r:school child	-26
place	~ r:school child C	-26
place	~ r:series	-14
place	~ r:series W	-14
place	~ r:series W for	-14
place	~ r:set	32
place	~ r:she	-36
place	~ r:stage	-31
place	~ r:stage ,	-22
place	~ r:stage , where	-22
place	~ r:stood	6
place	~ r:stood in	6
place	~ r:stood in for	6
place	~ r:studio	36
place	~ r:studios	21
place	~ r:studios in	21
place	~ r:studios in L	21
place	~ r:television	-26
place	~ r:television series	-26
place	~ r:television series W	-26
place	~ r:that	-37
place	~ r:the	35
place	~ r:the censors	-37
place	~ r:the censors changed	-37
place	~ r:the unit	-15
place	~ r:the unit will	-15
place	~ r:this	33
place	~ r:to	-46
place	~ r:to bring	-21
place	~ r:to bring the	-21
place	~ r:trilogy	-26
place	~ r:trilogy .	-26
place	~ r:trilogy . ^	-26
place	~ r:war	-31
place	~ r:were	-33
place	~ r:when	-21
place	~ r:when he	-21
place	~ r:when he was	-21
place	~ r:who	-44
place	~ r:will	5
place	~ r:will be	5
place	~ r:will be filmed	5
place	~ r:with	34
place	~ r:with P	36
place	~ r:with a	28
place	~ r:with the	-51
place	~ r:writers	-20
place	~ r:writers '	-20
place	~ r:writers ' strike	-20
place	~ r:—	-40
place	~ r:— P	-23
place	~ r:— P was	-23
place	~|named|last	-111
place	~|named|main	16
place	~|named|topic	49
part	<	-29
part	< b:! backing	-21
part	< b:" ,	-10
part	< b:" W	14
part	< b:" has	31
part	< b:" ludacris	-29
part	< b:" per	-26
part	< b:" someone	-26
part	< b:# )	51
part	< b:# and	-24
part	< b:# books	-17
part	< b:# hit	-16
part	< b:' )	-13
part	< b:' W	-13
part	< b:'d been	28
part	< b:'ll then	19
part	< b:'re the	24
part	< b:'s been	-4
part	< b:'s directing	-40
part	< b:'s playing	8
part	< b:( "	15
part	< b:( #	51
part	< b:( F	-18
part	< b:( P	-6
part	< b:( they	24
part	< b:) and	27
part	< b:) as	-13
part	< b:) plays	-9
part	< b:, "	9
part	< b:, #	8
part	< b:, C	4
part	< b:, P	-19
part	< b:, a	-56
part	< b:, and	-74
part	< b:, are	-11
part	< b:, as	60
part	< b:, at	-62
part	< b:, became	20
part	< b:, best	-23
part	< b:, but	15
part	< b:, by	-16
part	< b:, cast	-16
part	< b:, directing	13
part	< b:, far	-12
part	< b:, for	-39
part	< b:, had	-17
part	< b:, has	-9
part	< b:, have	-10
part	< b:, he	-19
part	< b:, his	-12
part	< b:, in	13
part	< b:, is	12
part	< b:, it	-13
part	< b:, known	46
part	< b:, losing	-25
part	< b:, now	15
part	< b:, of	-13
part	< b:, one	-7
part	< b:, playing	31
part	< b:, plays	-20
part	< b:, reaches	-30
part	< b:, reading	-25
part	< b:, sixteen	10
part	< b:, starring	26
part	< b:, that	-39
part	< b:, the	9
part	< b:, then	6
part	< b:, thought	-28
part	< b:, took	-40
part	< b:, was	47
part	< b:, where	-43
part	< b:, which	-39
part	< b:, while	-43
part	< b:, who	13
part	< b:, will	-12
part	< b:, with	-25
part	< b:, wrote	-14
part	< b:. P	-26
part	< b:: the	46
part	< b:; C	-5
part	< b:; O	-15
part	< b:; P	-44
part	< b:; and	-35
part	< b:; the	-10
part	< b:; their	-27
part	< b:C (	-5
part	< b:C ,	-28
part	< b:C ;	-62
part	< b:C along	-14
part	< b:C and	-22
part	< b:C chairman	17
part	< b:C children	-27
part	< b:C for	-35
part	< b:C friend	11
part	< b:C in	11
part	< b:C is	-68
part	< b:C official	27
part	< b:C opposite	-33
part	< b:C the	6
part	< b:F "	38
part	< b:F (	47
part	< b:F )	-20
part	< b:F ,	-17
part	< b:F ;	-18
part	< b:F and	10
part	< b:F as	22
part	< b:F if	-16
part	< b:F win	-42
part	< b:L ,	15
part	< b:L and	26
part	< b:L debut	-41
part	< b:L in	-28
part	< b:L version	-17
part	< b:O founder	-27
part	< b:O has	-40
part	< b:O plant	26
part	< b:O put	-15
part	< b:P "	-11
part	< b:P (	-6
part	< b:P )	-6
part	< b:P ,	-14
part	< b:P .	-23
part	< b:P ;	22
part	< b:P F	39
part	< b:P and	10
part	< b:P are	22
part	< b:P as	-53
part	< b:P doesn't	-36
part	< b:P for	-55
part	< b:P in	19
part	< b:P into	-11
part	< b:P is	-35
part	< b:P joining	-44
part	< b:P leader	-24
part	< b:P may	-7
part	< b:P novel	-17
part	< b:P on	-28
part	< b:P play	38
part	< b:P return	4
part	< b:P series	20
part	< b:P spends	-30
part	< b:P supported	-33
part	< b:P the	-10
part	< b:P was	-20
part	< b:P will	20
part	< b:W "	-12
part	< b:W '	-13
part	< b:W ,	13
part	< b:W and	-47
part	< b:W partner	-11
part	< b:a O	-20
part	< b:a bomb	33
part	< b:a box	-28
part	< b:a docker	10
part	< b:a drama	-22
part	< b:a film	32
part	< b:a folk	-10
part	< b:a former	-26
part	< b:a galaxy	-12
part	< b:a girlfriend	-11
part	< b:a kid	-25
part	< b:a lead	8
part	< b:a man	-24
part	< b:a minute	14
part	< b:a murderous	26
part	< b:a part	-29
part	< b:a pastel	-20
part	< b:a plot	-10
part	< b:a role	32
part	< b:a russian	-16
part	< b:a secret	-24
part	< b:a thirteen-year-old	-44
part	< b:a transwoman	8
part	< b:a treasury	-16
part	< b:about a	14
part	< b:about directing	-28
part	< b:about the	-16
part	< b:about to	15
part	< b:account of	-23
part	< b:actor for	-34
part	< b:actress for	27
part	< b:addition to	-4
part	< b:after their	-15
part	< b:again be	29
part	< b:again plays	-33
part	< b:again seen	12
part	< b:agreed to	-7
part	< b:along with	-14
part	< b:aloud to	-25
part	< b:also took	4
part	< b:also turn	-40
part	< b:also voices	-38
part	< b:amends by	-13
part	< b:an analyst	25
part	< b:an eye	-16
part	< b:an outdoorsman	-13
part	< b:analyst called	25
part	< b:and ,	-60
part	< b:and C	-62
part	< b:and F	17
part	< b:and P	-20
part	< b:and W	-28
part	< b:and a	-61
part	< b:and before	-22
part	< b:and by	-20
part	< b:and called	-15
part	< b:and cinematographer	-32
part	< b:and co-stars	-21
part	< b:and has	-29
part	< b:and her	-5
part	< b:and hoped	-21
part	< b:and in	-15
part	< b:and is	-35
part	< b:and played	19
part	< b:and playing	-28
part	< b:and she	-30
part	< b:and shot	-18
part	< b:and stretched	-10
part	< b:and the	-39
part	< b:and their	-18
part	< b:and who	28
part	< b:and with	7
part	< b:animation featuring	-10
part	< b:another part	26
part	< b:anyway ;	-27
part	< b:appear as	-49
part	< b:appear together	-22
part	< b:appeared in	36
part	< b:appeared on	-28
part	< b:approached for	-40
part	< b:are C	33
part	< b:are P	-68
part	< b:are back	19
part	< b:are the	-16
part	< b:are to	-22
part	< b:are writing	-11
part	< b:around the	-26
part	< b:artist ,	12
part	< b:as C	-14
part	< b:as a	8
part	< b:as an	19
part	< b:as captain	12
part	< b:as coach	-17
part	< b:as district	23
part	< b:as does	-40
part	< b:as ex-wham	-21
part	< b:as he	-11
part	< b:as the	8
part	< b:as they	-11
part	< b:as well	-21
part	< b:at #	-38
part	< b:at the	-18
part	< b:attached to	-47
part	< b:audiences as	52
part	< b:autumn comes	-15
part	< b:away and	-12
part	< b:back ,	-65
part	< b:back as	27
part	< b:backing singers	-21
part	< b:barefoot hitchhiker	17
part	< b:be another	-24
part	< b:be back	-4
part	< b:be called	-38
part	< b:be on	10
part	< b:be played	-35
part	< b:be the	39
part	< b:became a	-47
part	< b:been cast	-5
part	< b:been chosen	37
part	< b:been fitted	30
part	< b:been given	-15
part	< b:been picked	28
part	< b:before the	-22
part	< b:before they	-12
part	< b:began the	-15
part	< b:best known	-23
part	< b:biography of	-32
part	< b:bluebells and	-24
part	< b:board the	10
part	< b:bomb disposal	33
part	< b:bond with	-13
part	< b:books about	-17
part	< b:box set	-28
part	< b:boyhood friend	-36
part	< b:business in	-15
part	< b:but the	-25
part	< b:by P	-10
part	< b:by giving	-13
part	< b:by one	14
part	< b:by the	-46
part	< b:by their	-20
part	< b:by three	-8
part	< b:cad with	-20
part	< b:called C	-41
part	< b:called it	-15
part	< b:calling ,	-39
part	< b:came calling	-39
part	< b:can't reveal	-26
part	< b:caped crusader	-45
part	< b:cast as	-5
part	< b:children ,	-28
part	< b:children P	-8
part	< b:claimed to	-24
part	< b:co-stars P	-21
part	< b:coach P	-60
part	< b:comedy "	10
part	< b:comes F	-15
part	< b:contentious bond	-13
part	< b:count gets	14
part	< b:cousins C	24
part	< b:crazed cult	19
part	< b:cult film-maker	19
part	< b:dad ,	19
part	< b:daughter P	-12
part	< b:daughters ,	-20
part	< b:debut as	-41
part	< b:decades ,	-13
part	< b:det. C	-35
part	< b:diamond magnate	19
part	< b:did not	-48
part	< b:directing ,	-40
part	< b:directing himself	13
part	< b:directing it	-28
part	< b:director ,	-24
part	< b:disposal expert	33
part	< b:district attorney	23
part	< b:docker ,	10
part	< b:doesn't want	18
part	< b:done for	-13
part	< b:door ;	-20
part	< b:drama about	-22
part	< b:drama with	-32
part	< b:dwarves ,	18
part	< b:elder two	-25
part	< b:enemies ,	-26
part	< b:enemy ,	22
part	< b:ex-wham !	-21
part	< b:executive producer	-29
part	< b:expected to	55
part	< b:expert called	33
part	< b:eye on	-16
part	< b:factory hand	4
part	< b:faithless wife	-43
part	< b:far ,	-12
part	< b:far away	-12
part	< b:father ,	15
part	< b:father of	-14
part	< b:features P	-11
part	< b:featuring several	-10
part	< b:film about	-9
part	< b:film part	6
part	< b:filmed that	13
part	< b:first choice	-11
part	< b:first film	6
part	< b:first gave	-6
part	< b:first movie	14
part	< b:first sizable	17
part	< b:fit a	-10
part	< b:fitted for	30
part	< b:folk song	-10
part	< b:for C	-34
part	< b:for P	-18
part	< b:for a	-25
part	< b:for about	14
part	< b:for playing	-36
part	< b:for the	20
part	< b:for two	24
part	< b:former W	-11
part	< b:former girlfriend	-27
part	< b:former pilot	-26
part	< b:foster brother	-7
part	< b:fremen girl	14
part	< b:from L	25
part	< b:from a	35
part	< b:from the	-62
part	< b:galaxy far	-12
part	< b:gangster in	26
part	< b:gave him	-58
part	< b:gave in	-6
part	< b:genius parents	-13
part	< b:gets seven	14
part	< b:girlfriend ,	-11
part	< b:girlfriend of	-27
part	< b:given another	26
part	< b:given herself	-29
part	< b:giving him	-13
part	< b:grandmothers knew	-10
part	< b:guard in	-16
part	< b:had been	-88
part	< b:had starred	-17
part	< b:has P	-28
part	< b:has agreed	-7
part	< b:has been	42
part	< b:has done	-13
part	< b:has given	-29
part	< b:has no	-8
part	< b:has now	12
part	< b:have taken	-10
part	< b:he 's	-62
part	< b:he has	-32
part	< b:he hunts	-13
part	< b:he is	-42
part	< b:he was	-41
part	< b:headlines as	-20
part	< b:hears that	-7
part	< b:heavyweight boxer	-22
part	< b:hemisphere as	-6
part	< b:her daughter	-16
part	< b:her first	15
part	< b:her physics	-5
part	< b:hero ,	33
part	< b:hero's father	28
part	< b:herself a	-29
part	< b:him as	-56
part	< b:him out	26
part	< b:him the	-42
part	< b:himself and	13
part	< b:his wife	26
part	< b:hit and	-16
part	< b:hitchhiker ,	17
part	< b:hobbies ,	-8
part	< b:hoped to	-21
part	< b:hunts C	-11
part	< b:husband ,	26
part	< b:if you	-16
part	< b:in "	38
part	< b:in #	-17
part	< b:in L	14
part	< b:in P	45
part	< b:in her	29
part	< b:in his	-37
part	< b:in negotiations	37
part	< b:in september	-15
part	< b:in the	-17
part	< b:in which	-41
part	< b:into the	8
part	< b:irish trainer	6
part	< b:is C	-30
part	< b:is about	15
part	< b:is again	12
part	< b:is also	-53
part	< b:is back	-14
part	< b:is being	45
part	< b:is cast	14
part	< b:is expected	55
part	< b:is in	43
part	< b:is once	6
part	< b:is one	-19
part	< b:is repped	-29
part	< b:is survived	-8
part	< b:is the	22
part	< b:is to	14
part	< b:is voiced	-12
part	< b:it 's	16
part	< b:it ,	-11
part	< b:it after	-15
part	< b:it and	-28
part	< b:it features	-11
part	< b:it out	-15
part	< b:it to	-28
part	< b:jailbird husband	31
part	< b:joining the	24
part	< b:keep an	-16
part	< b:kid named	-25
part	< b:knew and	-10
part	< b:know when	-34
part	< b:known as	-9
part	< b:known only	28
part	< b:known to	40
part	< b:last week	6
part	< b:lead as	4
part	< b:lead in	8
part	< b:leader of	18
part	< b:lehenga by	-20
part	< b:losing the	-25
part	< b:ludacris "	-29
part	< b:lungs of	10
part	< b:made amends	-13
part	< b:made him	-30
part	< b:main addition	-4
part	< b:make a	-7
part	< b:making of	-7
part	< b:mammoths C	6
part	< b:man who	16
part	< b:masked terrorist	14
part	< b:masked vigilante	-4
part	< b:may make	-7
part	< b:men who	-16
part	< b:met a	-24
part	< b:might be	-16
part	< b:minute as	14
part	< b:minutes in	14
part	< b:money ,	-24
part	< b:more the	6
part	< b:mother ,	-46
part	< b:movie as	14
part	< b:murderous gangster	26
part	< b:name was	-42
part	< b:named last	10
part	< b:names in	-19
part	< b:negotiations to	37
part	< b:nephew that	-27
part	< b:new hero	-19
part	< b:next door	-20
part	< b:next month	49
part	< b:next role	31
part	< b:next week	-30
part	< b:no such	-8
part	< b:not know	-34
part	< b:novel and	-21
part	< b:novels and	-21
part	< b:now #	15
part	< b:now filmed	13
part	< b:occasionally evil	8
part	< b:of '	-13
part	< b:of F	14
part	< b:of O	-25
part	< b:of a	-9
part	< b:of her	26
part	< b:of his	38
part	< b:of the	-16
part	< b:off for	-12
part	< b:official sent	-16
part	< b:on F	-41
part	< b:on L	-58
part	< b:on O	-21
part	< b:on board	10
part	< b:on screen	-40
part	< b:on the	-5
part	< b:once more	37
part	< b:one ,	13
part	< b:one count	14
part	< b:one hears	-7
part	< b:one of	-19
part	< b:only as	28
part	< b:only screen	-36
part	< b:opponent ,	49
part	< b:opposite P	-49
part	< b:original treatment	-12
part	< b:ostracised factory	4
part	< b:out ,	5
part	< b:out in	-25
part	< b:outdoorsman named	-13
part	< b:outing ,	-44
part	< b:parents ,	-15
part	< b:parents C	-10
part	< b:part :	26
part	< b:part as	-49
part	< b:part was	41
part	< b:partner P	-11
part	< b:parts from	-16
part	< b:pastel lehenga	-20
part	< b:performance as	17
part	< b:performances by	-10
part	< b:physics genius	-13
part	< b:picked by	28
part	< b:picture ,	-42
part	< b:pilot ,	-26
part	< b:plant who	26
part	< b:play ,	-35
part	< b:play a	28
part	< b:play cousins	29
part	< b:play the	-16
part	< b:played by	-39
part	< b:played his	-7
part	< b:played the	14
part	< b:playing a	8
part	< b:plays C	-39
part	< b:plays a	-46
part	< b:plays the	15
part	< b:plot :	-10
part	< b:poet C	-46
part	< b:pool ,	-12
part	< b:portrayal of	42
part	< b:portrayed the	44
part	< b:possibly evil	6
part	< b:production of	-46
part	< b:put P	-11
part	< b:put it	-15
part	< b:rapper P	-23
part	< b:reaches theaters	-30
part	< b:reading aloud	-25
part	< b:rebels C	19
part	< b:regular partner	-24
part	< b:repped by	-29
part	< b:reprising their	-16
part	< b:result was	-39
part	< b:return as	-17
part	< b:returning as	5
part	< b:returns as	29
part	< b:reveal ,	-26
part	< b:ribbons to	-25
part	< b:role ,	7
part	< b:role as	10
part	< b:role of	35
part	< b:russian security	-16
part	< b:said they	-34
part	< b:same director	-24
part	< b:save money	-25
part	< b:saw F	-16
part	< b:screen role	-36
part	< b:script with	-14
part	< b:sea voyage	-25
part	< b:second turn	25
part	< b:secret from	-24
part	< b:security guard	-16
part	< b:sent to	-21
part	< b:september )	-15
part	< b:series ,	-40
part	< b:set of	-28
part	< b:set off	-12
part	< b:sets of	-36
part	< b:seven minutes	14
part	< b:several performances	-10
part	< b:she 'll	-30
part	< b:she was	-60
part	< b:ship as	10
part	< b:ship's surgeon	-26
part	< b:shot around	-18
part	< b:shy writer	30
part	< b:singers C	-21
part	< b:sixteen at	10
part	< b:sizable part	17
part	< b:sloth and	6
part	< b:sold him	26
part	< b:someone we	-26
part	< b:song their	-10
part	< b:southern hemisphere	-6
part	< b:soviet boxer	6
part	< b:speech therapist	-5
part	< b:squire next	-20
part	< b:star P	-11
part	< b:starred as	43
part	< b:starred in	-52
part	< b:starring P	26
part	< b:stars P	-44
part	< b:stars as	-24
part	< b:stomped the	-32
part	< b:street was	-32
part	< b:stretched it	-10
part	< b:such hobbies	-8
part	< b:survived by	-8
part	< b:swept the	-25
part	< b:swimming pool	-12
part	< b:sword is	-20
part	< b:taken a	-10
part	< b:takes the	11
part	< b:that P	-7
part	< b:that it	30
part	< b:that one	35
part	< b:that the	-31
part	< b:that there	-45
part	< b:the "	-28
part	< b:the #	-38
part	< b:the C	-69
part	< b:the O	-21
part	< b:the P	12
part	< b:the W	-28
part	< b:the artist	12
part	< b:the autumn	-15
part	< b:the barefoot	17
part	< b:the baritone	-36
part	< b:the boxer	-32
part	< b:the broadcaster	5
part	< b:the business	-15
part	< b:the cad	-20
part	< b:the caped	-45
part	< b:the crazed	19
part	< b:the diamond	19
part	< b:the drug	6
part	< b:the dwarves	18
part	< b:the elder	-25
part	< b:the father	20
part	< b:the film	-5
part	< b:the film-maker	-4
part	< b:the first	-53
part	< b:the former	-49
part	< b:the fremen	14
part	< b:the gambler	-8
part	< b:the heavyweight	-22
part	< b:the hero's	28
part	< b:the historian	31
part	< b:the husband	-5
part	< b:the irish	6
part	< b:the jailbird	31
part	< b:the lead	4
part	< b:the leader	18
part	< b:the lungs	10
part	< b:the main	-4
part	< b:the making	-7
part	< b:the masked	9
part	< b:the mathematician	16
part	< b:the names	-19
part	< b:the nephew	-27
part	< b:the next	-37
part	< b:the occasionally	8
part	< b:the original	-37
part	< b:the ostracised	4
part	< b:the painter	13
part	< b:the part	9
part	< b:the picture	-34
part	< b:the possibly	6
part	< b:the rapper	-23
part	< b:the rebels	20
part	< b:the result	-39
part	< b:the role	35
part	< b:the same	-24
part	< b:the script	-14
part	< b:the sea	-25
part	< b:the series	35
part	< b:the sets	-36
part	< b:the ship	10
part	< b:the ship's	-26
part	< b:the shy	30
part	< b:the sinister	6
part	< b:the sloth	6
part	< b:the southern	-6
part	< b:the soviet	6
part	< b:the speech	-5
part	< b:the spymaster	4
part	< b:the squire	-20
part	< b:the steelworker	21
part	< b:the story	-40
part	< b:the street	-32
part	< b:the sword	-20
part	< b:the three	-16
part	< b:the time	-4
part	< b:the trainer	15
part	< b:the tv	21
part	< b:the villages	-18
part	< b:the villainous	-14
part	< b:the voice	11
part	< b:the voices	33
part	< b:the whip-happy	6
part	< b:the wizard	-13
part	< b:the wolf	-25
part	< b:the worst	-6
part	< b:the writer	15
part	< b:the young	-30
part	< b:theaters next	-30
part	< b:their daughters	-20
part	< b:their grandmothers	-10
part	< b:their parents	-15
part	< b:their parts	-16
part	< b:their sons	-27
part	< b:their young	-12
part	< b:then be	19
part	< b:then in	20
part	< b:then the	6
part	< b:they 're	24
part	< b:they did	-34
part	< b:they set	-12
part	< b:they wrote	-11
part	< b:thirteen-year-old ,	-44
part	< b:this time	39
part	< b:thought about	-28
part	< b:three children	-8
part	< b:three men	-16
part	< b:time ,	-19
part	< b:time and	10
part	< b:to P	-29
part	< b:to a	-43
part	< b:to appear	-22
part	< b:to be	17
part	< b:to fit	-10
part	< b:to keep	-16
part	< b:to play	-26
part	< b:to return	50
part	< b:to ribbons	-25
part	< b:to save	-25
part	< b:to take	48
part	< b:to the	-5
part	< b:to younger	40
part	< b:together in	-22
part	< b:took over	-40
part	< b:took the	45
part	< b:toupee in	-6
part	< b:transwoman called	8
part	< b:treasury official	-16
part	< b:treatment before	-12
part	< b:turn as	25
part	< b:turn up	-29
part	< b:turned in	-12
part	< b:tv comedy	10
part	< b:two C	-27
part	< b:two decades	-13
part	< b:up ,	-40
part	< b:up as	46
part	< b:up for	36
part	< b:up with	-24
part	< b:used to	-47
part	< b:version of	24
part	< b:villages below	-18
part	< b:voice of	11
part	< b:voiced by	-12
part	< b:voices of	33
part	< b:voyage ,	-25
part	< b:want to	18
part	< b:was "	-32
part	< b:was C	-4
part	< b:was a	78
part	< b:was approached	-40
part	< b:was as	-8
part	< b:was det.	-49
part	< b:was dr.	22
part	< b:was his	43
part	< b:was in	-7
part	< b:was named	-28
part	< b:was the	48
part	< b:was then	20
part	< b:we can't	-26
part	< b:week ;	-30
part	< b:week as	10
part	< b:well as	-21
part	< b:when production	-34
part	< b:which P	-37
part	< b:which he	-54
part	< b:which put	-11
part	< b:which swept	-25
part	< b:while P	-43
part	< b:who 'd	28
part	< b:who 's	-4
part	< b:who also	4
part	< b:who are	25
part	< b:who began	-15
part	< b:who by	14
part	< b:who came	42
part	< b:who claimed	-24
part	< b:who had	-55
part	< b:who has	-20
part	< b:who is	-17
part	< b:who might	-16
part	< b:who played	-28
part	< b:who plays	46
part	< b:who returns	25
part	< b:who scored	-38
part	< b:who shot	-20
part	< b:who sold	26
part	< b:who starred	42
part	< b:who was	-17
part	< b:who wrote	-17
part	< b:wife ,	-16
part	< b:wife ;	-15
part	< b:will again	52
part	< b:will be	-31
part	< b:will play	67
part	< b:win ,	-42
part	< b:with F	-12
part	< b:with P	-9
part	< b:with an	-13
part	< b:with bluebells	-24
part	< b:with the	-32
part	< b:wizard ,	-33
part	< b:wolf ,	-25
part	< b:worked anyway	-27
part	< b:worst toupee	-6
part	< b:writing it	-11
part	< b:wrote #	-17
part	< b:wrote F	-11
part	< b:wrote the	-41
part	< b:you saw	-16
part	< b:young wizard	-33
part	< b:younger audiences	40
part	< does 	-8
part	< does a	6
part	< does d	-73
part	< does w	-33
part	< far:0	27
part	< far:1	-18
part	< far:11+	-23
part	< far:17+	-20
part	< far:26+	-88
part	< far:3	14
part	< far:4+	-26
part	< far:7+	43
part	< films here:0	-32
part	< films here:1	-34
part	< films here:2	33
part	< films here:3+	23
part	< films:0	-15
part	< films:1	-32
part	< films:2	-8
part	< films:3+	-67
part	< first:"	14
part	< first:'	-50
part	< first:'ll	52
part	< first:'s	15
part	< first:)	-30
part	< first:,	7
part	< first:.	-30
part	< first:;	-71
part	< first:C	16
part	< first:F	-75
part	< first:L	-44
part	< first:P	-35
part	< first:a	33
part	< first:admires	-43
part	< first:again	38
part	< first:also	-54
part	< first:and	5
part	< first:animation	-10
part	< first:appeared	32
part	< first:appears	41
part	< first:are	-30
part	< first:as	18
part	< first:brother	-67
part	< first:came	23
part	< first:cousin	-46
part	< first:daughter	27
part	< first:did	7
part	< first:directed	-31
part	< first:doesn't	20
part	< first:enemies	-26
part	< first:enemy	22
part	< first:father	-58
part	< first:first	-38
part	< first:for	49
part	< first:former	-11
part	< first:foster	-7
part	< first:gave	-50
part	< first:had	-37
part	< first:has	61
part	< first:headlines	-20
part	< first:hired	-45
part	< first:hunts	-19
part	< first:husband	-41
part	< first:in	19
part	< first:is	13
part	< first:last	10
part	< first:leader	-24
part	< first:leaves	-41
part	< first:made	-32
part	< first:mother	-46
part	< first:name	45
part	< first:novels	-21
part	< first:of	-54
part	< first:on	-36
part	< first:opponent	-57
part	< first:own	45
part	< first:part	-8
part	< first:performance	34
part	< first:physics	-23
part	< first:play	-7
part	< first:plays	-22
part	< first:portrayal	42
part	< first:portrayed	31
part	< first:remains	-49
part	< first:return	-46
part	< first:returns	-25
part	< first:role	-12
part	< first:said	23
part	< first:second	25
part	< first:series	-50
part	< first:she	-55
part	< first:sister	-39
part	< first:spends	13
part	< first:spent	-68
part	< first:starred	15
part	< first:stars	-24
part	< first:swimming	-12
part	< first:takes	46
part	< first:the	50
part	< first:to	42
part	< first:told	-30
part	< first:took	48
part	< first:tv	-13
part	< first:uncle	-46
part	< first:was	38
part	< first:who	19
part	< first:wife	-18
part	< first:will	4
part	< first:would	7
part	< l:" said	-7
part	< l:#	-44
part	< l:# ,	28
part	< l:# with	50
part	< l:'s	19
part	< l:(	-29
part	< l:) ,	-84
part	< l:) and	-17
part	< l:) as	-19
part	< l:,	-4
part	< l:, P	-20
part	< l:, a	-40
part	< l:, and	47
part	< l:, by	-56
part	< l:, for	-38
part	< l:, in	-44
part	< l:, is	32
part	< l:, so	11
part	< l:, starring	-37
part	< l:, the	-26
part	< l:, though	-15
part	< l:, where	46
part	< l:, while	63
part	< l:, whose	20
part	< l:, with	14
part	< l:.	15
part	< l::	-39
part	< l:;	44
part	< l:; and	27
part	< l:C (	-29
part	< l:C ,	-29
part	< l:C ;	81
part	< l:C and	56
part	< l:C in	-41
part	< l:F ,	34
part	< l:L	14
part	< l:L with	-28
part	< l:O	-49
part	< l:P	32
part	< l:P (	-27
part	< l:P ,	7
part	< l:P .	15
part	< l:P and	-57
part	< l:P as	-45
part	< l:P gave	50
part	< l:P in	-63
part	< l:P is	-26
part	< l:P plays	-10
part	< l:P repeats	-44
part	< l:W partner	-25
part	< l:^	5
part	< l:^ ^	5
part	< l:^ brothers	-12
part	< l:^ for	-29
part	< l:^ in	40
part	< l:^ mr	23
part	< l:^ ms.	-53
part	< l:^ sir	57
part	< l:^ what	16
part	< l:^ with	-58
part	< l:a	-40
part	< l:about	-51
part	< l:actor	8
part	< l:actress	-26
part	< l:actress for	44
part	< l:along with	-27
part	< l:and	8
part	< l:and co-stars	-20
part	< l:another	-52
part	< l:are	16
part	< l:are dame	-28
part	< l:as	-83
part	< l:as coach	-46
part	< l:as do	21
part	< l:at	32
part	< l:been playing	-46
part	< l:british actor	44
part	< l:brothers	-12
part	< l:but	-46
part	< l:by	-45
part	< l:by giving	30
part	< l:cast	-11
part	< l:co-stars	-20
part	< l:coach	-46
part	< l:contributions from	-11
part	< l:dame	19
part	< l:daughter	-44
part	< l:directed by	-39
part	< l:director	-44
part	< l:dispatch	-26
part	< l:do	21
part	< l:down (	-15
part	< l:faces :	-41
part	< l:father of	-52
part	< l:features	11
part	< l:finished	-50
part	< l:first of	-21
part	< l:from	-31
part	< l:gave	50
part	< l:giving	30
part	< l:had finished	-50
part	< l:him are	13
part	< l:himself and	-6
part	< l:his daughter	-44
part	< l:husband ,	-11
part	< l:in	-49
part	< l:in #	-46
part	< l:in the	-50
part	< l:in which	54
part	< l:include	11
part	< l:including	14
part	< l:it features	11
part	< l:it has	6
part	< l:it is	19
part	< l:it stars	12
part	< l:know	-60
part	< l:later	36
part	< l:line-up by	23
part	< l:made	28
part	< l:march for	34
part	< l:miss world	-7
part	< l:movies by	-12
part	< l:mr	23
part	< l:ms.	-53
part	< l:novel by	-16
part	< l:novels by	-17
part	< l:of	-39
part	< l:on television	-65
part	< l:opposite	32
part	< l:partner	-37
part	< l:performances by	-30
part	< l:performers include	-17
part	< l:picked by	-50
part	< l:picture :	-43
part	< l:play	-45
part	< l:played	-45
part	< l:played by	18
part	< l:playing	-46
part	< l:plays	27
part	< l:posed with	-31
part	< l:posted by	25
part	< l:rapper	-30
part	< l:repeats	-44
part	< l:role of	-40
part	< l:said	-19
part	< l:shots of	8
part	< l:singer	7
part	< l:sir	-4
part	< l:so	11
part	< l:star	-16
part	< l:starring	-37
part	< l:stars	54
part	< l:survived by	-23
part	< l:television	-65
part	< l:that	13
part	< l:the	-65
part	< l:the #	-10
part	< l:the actor	30
part	< l:the rapper	-30
part	< l:the singer	7
part	< l:though	-15
part	< l:to	65
part	< l:to dispatch	-26
part	< l:under	-32
part	< l:viewers know	-40
part	< l:voiced by	-27
part	< l:voices of	-59
part	< l:was	-68
part	< l:what	16
part	< l:when	15
part	< l:where	68
part	< l:which	27
part	< l:while	63
part	< l:who plays	36
part	< l:whose	20
part	< l:winter ;	-32
part	< l:with	-11
part	< l:world	-7
part	< l:— including	14
part	< last:"	-39
part	< last:" per	-26
part	< last:"|	-42
part	< last:'re the	24
part	< last:'s	26
part	< last:'s|	26
part	< last:(	-5
part	< last:) ,	-11
part	< last:) and	-27
part	< last:,	4
part	< last:, a	-45
part	< last:, and	-55
part	< last:, as	16
part	< last:, his	-37
part	< last:, is	-18
part	< last:, playing	31
part	< last:, the	64
part	< last:, was	48
part	< last:,|	8
part	< last:,|a	-4
part	< last:,|d	-36
part	< last::	-10
part	< last:;	-54
part	< last:;|	-49
part	< last:C ,	16
part	< last:C and	51
part	< last:C chairman	29
part	< last:C friend	11
part	< last:C official	27
part	< last:F ;	-18
part	< last:F as	22
part	< last:L and	-40
part	< last:O founder	-27
part	< last:P	6
part	< last:P (	-5
part	< last:P ,	-4
part	< last:P ;	-28
part	< last:P and	-39
part	< last:P are	-8
part	< last:P as	-10
part	< last:P cousin	-35
part	< last:P fixer	-26
part	< last:P for	-42
part	< last:P into	-34
part	< last:P is	-12
part	< last:P leader	-31
part	< last:P nel	-35
part	< last:P play	-42
part	< last:P plays	84
part	< last:P sister	-38
part	< last:P suggested	-37
part	< last:P supported	-48
part	< last:P voice	-39
part	< last:P was	-40
part	< last:P wife	21
part	< last:P|	14
part	< last:P|a	-30
part	< last:^ P	-36
part	< last:a	-49
part	< last:about	-19
part	< last:again be	29
part	< last:agent	9
part	< last:agent|a	9
part	< last:aka	30
part	< last:aka|	30
part	< last:american agent	9
part	< last:an	-44
part	< last:and	11
part	< last:and P	47
part	< last:and cinematographer	-32
part	< last:and playing	-28
part	< last:and that	-25
part	< last:and|	22
part	< last:and|a	-48
part	< last:and|d	-26
part	< last:another	-24
part	< last:another|	-24
part	< last:an|	-44
part	< last:appear as	-49
part	< last:are	-8
part	< last:are|	-8
part	< last:as	20
part	< last:as a	-38
part	< last:as coach	21
part	< last:as does	-40
part	< last:as the	8
part	< last:as|	28
part	< last:as|a	-5
part	< last:as|d	-34
part	< last:as|w	-15
part	< last:attorney	23
part	< last:attorney|	23
part	< last:audiences as	35
part	< last:a|	16
part	< last:a|a	-67
part	< last:back as	-17
part	< last:backing singers	-18
part	< last:baritone	-36
part	< last:baritone|	-36
part	< last:be	4
part	< last:be another	-24
part	< last:be called	-38
part	< last:before the	-36
part	< last:below	-18
part	< last:be|	18
part	< last:be|a	-17
part	< last:boxer	-18
part	< last:boxer|	-43
part	< last:boxer|a	6
part	< last:boyhood friend	-36
part	< last:broadcaster	5
part	< last:broadcaster|	5
part	< last:brother	51
part	< last:brother|	-5
part	< last:brother|a	58
part	< last:by	-45
part	< last:by P	32
part	< last:by|	-40
part	< last:called	50
part	< last:called|	38
part	< last:cast as	-5
part	< last:chairman	29
part	< last:chairman|	29
part	< last:children ,	-25
part	< last:cinematographer	-32
part	< last:coach	21
part	< last:cousin	-35
part	< last:cousins	12
part	< last:cousins|	12
part	< last:cousin|	-35
part	< last:cult film-maker	19
part	< last:daughter	-27
part	< last:daughters ,	-22
part	< last:daughter|	-24
part	< last:debut as	-41
part	< last:det.	-45
part	< last:district attorney	23
part	< last:does	-40
part	< last:does|	-40
part	< last:dr.	22
part	< last:dr.|	22
part	< last:dwarves ,	18
part	< last:elder two	-18
part	< last:evil	30
part	< last:evil|	30
part	< last:expert called	33
part	< last:factory hand	4
part	< last:faithless wife	-43
part	< last:film about	-21
part	< last:film-maker	4
part	< last:film-maker|a	20
part	< last:fitted for	30
part	< last:fixer	-26
part	< last:fixer|	-26
part	< last:floor as	15
part	< last:for	-44
part	< last:for playing	-41
part	< last:for|	-34
part	< last:founder	-27
part	< last:fremen girl	-6
part	< last:from	-24
part	< last:from|	-24
part	< last:gambler	-8
part	< last:gambler|	-8
part	< last:genius parents	-19
part	< last:girl	-6
part	< last:girl|	-6
part	< last:hand	4
part	< last:hand|	4
part	< last:he hunts	-22
part	< last:he played	55
part	< last:he was	-20
part	< last:heavyweight boxer	-22
part	< last:hemisphere as	-6
part	< last:her	19
part	< last:her daughter	-19
part	< last:her husband	5
part	< last:her lawyer	6
part	< last:heroine's roommate	19
part	< last:her|	19
part	< last:him	23
part	< last:him as	42
part	< last:him|	23
part	< last:his	-49
part	< last:his brother	-47
part	< last:his daughter	-32
part	< last:his sister	8
part	< last:his|	-49
part	< last:hitchhiker ,	17
part	< last:hunter ,	-45
part	< last:hunts	-22
part	< last:husband	16
part	< last:husband|	5
part	< last:in P	-73
part	< last:into	-34
part	< last:into|	-34
part	< last:irish trainer	6
part	< last:is	-13
part	< last:is|	-14
part	< last:is|a	-6
part	< last:kid named	-25
part	< last:known as	-9
part	< last:lawyer	4
part	< last:lawyer|	21
part	< last:lawyer|a	-18
part	< last:leader	-31
part	< last:leader|	-31
part	< last:lehenga by	-20
part	< last:ludacris "	-29
part	< last:made him	23
part	< last:made his	-33
part	< last:magnate|a	-40
part	< last:mammoth ,	-7
part	< last:mammoths	-4
part	< last:mammoths|	-4
part	< last:manager	16
part	< last:manager|	28
part	< last:masked terrorist	14
part	< last:masked vigilante	-4
part	< last:mathematician	16
part	< last:minute as	-11
part	< last:mother ,	-43
part	< last:name was	-42
part	< last:named	26
part	< last:named|	28
part	< last:nel	-35
part	< last:nel|	-35
part	< last:nephew that	-27
part	< last:new	28
part	< last:new|	28
part	< last:of	-23
part	< last:of P	-41
part	< last:of the	22
part	< last:official	27
part	< last:of|a	-42
part	< last:of|d	-42
part	< last:on	-43
part	< last:only as	28
part	< last:opponent ,	49
part	< last:opposite P	6
part	< last:out ,	5
part	< last:outdoorsman named	-13
part	< last:painter	40
part	< last:painter|	13
part	< last:parents	-19
part	< last:parents ,	-20
part	< last:parents|	-19
part	< last:part as	-49
part	< last:part of	-7
part	< last:partner	-48
part	< last:per	-29
part	< last:performance as	-27
part	< last:per|	-24
part	< last:pilot ,	-26
part	< last:play	31
part	< last:play cousins	12
part	< last:played	-7
part	< last:played the	39
part	< last:played|	28
part	< last:played|a	-35
part	< last:playing	-4
part	< last:plays	15
part	< last:plays the	-5
part	< last:plays|	14
part	< last:plays|a	26
part	< last:play|	-11
part	< last:play|a	49
part	< last:play|w	-36
part	< last:plot :	-10
part	< last:poet	21
part	< last:poet|	27
part	< last:poet|a	5
part	< last:possibly evil	6
part	< last:rebels	5
part	< last:rebels|	5
part	< last:regular partner	-24
part	< last:return as	-47
part	< last:returning as	5
part	< last:returns as	53
part	< last:role as	47
part	< last:roommate	19
part	< last:roommate|a	19
part	< last:scored	-38
part	< last:scored|	-38
part	< last:secret from	-24
part	< last:seen as	-9
part	< last:sets of	-36
part	< last:she is	22
part	< last:she played	-48
part	< last:she was	61
part	< last:ship as	6
part	< last:ship's surgeon	-26
part	< last:shot	-20
part	< last:shot|	-21
part	< last:shy writer	30
part	< last:singers	-18
part	< last:singers|	-18
part	< last:sinister	6
part	< last:sinister|	6
part	< last:sister	-25
part	< last:sister|	-11
part	< last:sloth and	6
part	< last:sons	-27
part	< last:soviet boxer	6
part	< last:speech therapist	-5
part	< last:spymaster	4
part	< last:spymaster|	4
part	< last:starred as	43
part	< last:stars as	-16
part	< last:steelworker	21
part	< last:stomped the	-32
part	< last:suggested	-37
part	< last:suggested|a	-37
part	< last:supported	-48
part	< last:supported|	-33
part	< last:surgeon	-26
part	< last:swept the	-25
part	< last:sword is	-20
part	< last:terrorist	14
part	< last:that	-50
part	< last:that the	-31
part	< last:that|	-56
part	< last:the "	-28
part	< last:the baritone	-36
part	< last:the boxer	-32
part	< last:the broadcaster	5
part	< last:the film-maker	-4
part	< last:the gambler	-8
part	< last:the mammoths	-4
part	< last:the mathematician	16
part	< last:the new	28
part	< last:the painter	13
part	< last:the poet	21
part	< last:the rebels	5
part	< last:the sinister	6
part	< last:the spymaster	4
part	< last:the steelworker	21
part	< last:the trainer	15
part	< last:the villainous	-14
part	< last:the whip-happy	-6
part	< last:the wizard	-13
part	< last:the writer	-16
part	< last:their sons	-27
part	< last:their young	-22
part	< last:therapist	-5
part	< last:the|	-6
part	< last:the|a	32
part	< last:the|d	-31
part	< last:the|w	-30
part	< last:to P	31
part	< last:to be	29
part	< last:to play	-18
part	< last:trainer	11
part	< last:trainer|	42
part	< last:transwoman called	8
part	< last:two	-18
part	< last:two|	-18
part	< last:uncle	-32
part	< last:until P	34
part	< last:up as	38
part	< last:vigilante	-4
part	< last:vigilante|w	-13
part	< last:villages below	-18
part	< last:villainous	-14
part	< last:villainous|	-6
part	< last:voice	-39
part	< last:voices of	12
part	< last:voice|	-39
part	< last:was	-33
part	< last:was "	-32
part	< last:was dr.	22
part	< last:was the	-48
part	< last:was|	-51
part	< last:was|a	30
part	< last:whip-happy	-6
part	< last:whip-happy|	-6
part	< last:who is	-19
part	< last:who played	-12
part	< last:who plays	-44
part	< last:who scored	-38
part	< last:who shot	-20
part	< last:who was	-55
part	< last:wife	-8
part	< last:wife ,	-16
part	< last:wife|	27
part	< last:wife|a	-37
part	< last:will be	-17
part	< last:will play	61
part	< last:wizard	-13
part	< last:wizard|	-17
part	< last:wolf ,	-25
part	< last:writer	13
part	< last:writer|	-22
part	< last:young	-13
part	< last:young|	-26
part	< people here:0	-30
part	< people here:2	6
part	< people here:3+	-22
part	< people:0	29
part	< people:1	-48
part	< people:2	-20
part	< people:3+	-46
part	< r:"	-57
part	< r:" ,	-32
part	< r:" , after	-32
part	< r:" films	-28
part	< r:" films ,	-28
part	< r:" ludacris	-32
part	< r:" ludacris "	-32
part	< r:(	-26
part	< r:( C	-46
part	< r:( C )	-46
part	< r:( P	-20
part	< r:( P )	-20
part	< r:)	-8
part	< r:) .	38
part	< r:) . ^	38
part	< r:) and	-51
part	< r:) and P	-51
part	< r:,	35
part	< r:, "	-54
part	< r:, " or	-37
part	< r:, C	-16
part	< r:, C and	-22
part	< r:, F	20
part	< r:, F and	-38
part	< r:, P ,	-20
part	< r:, P .	-25
part	< r:, P as	49
part	< r:, P is	-73
part	< r:, a	12
part	< r:, a blues	-21
part	< r:, a former	-50
part	< r:, a moroccan	33
part	< r:, a mughal	-54
part	< r:, a mysterious	4
part	< r:, a paralysed	-6
part	< r:, a ship's	15
part	< r:, a widow	-19
part	< r:, added	12
part	< r:, added $	12
part	< r:, along	-7
part	< r:, along with	-7
part	< r:, alongside	18
part	< r:, alongside P	18
part	< r:, also	21
part	< r:, also won	6
part	< r:, an	-21
part	< r:, and	7
part	< r:, and P	25
part	< r:, and a	-48
part	< r:, and for	37
part	< r:, and in	-66
part	< r:, and regrets	-26
part	< r:, are	-23
part	< r:, are absent	-23
part	< r:, are both	-5
part	< r:, arrives	-12
part	< r:, arrives in	-12
part	< r:, at	23
part	< r:, at the	17
part	< r:, at whose	10
part	< r:, but	28
part	< r:, but the	28
part	< r:, dim	23
part	< r:, dim henchman	23
part	< r:, following	-32
part	< r:, following F	-32
part	< r:, had	13
part	< r:, had tried	-15
part	< r:, has	-80
part	< r:, has won	-26
part	< r:, his	-18
part	< r:, his C	-18
part	< r:, in	22
part	< r:, in #	-31
part	< r:, in F	68
part	< r:, in P	-45
part	< r:, in the	-13
part	< r:, is	-26
part	< r:, is nominated	21
part	< r:, is to	-6
part	< r:, launched	-49
part	< r:, launched in	-49
part	< r:, male	-39
part	< r:, male and	-39
part	< r:, on	-37
part	< r:, on L	-41
part	< r:, opposite	50
part	< r:, opposite P	50
part	< r:, played	-48
part	< r:, played by	-48
part	< r:, signed	20
part	< r:, signed autographs	20
part	< r:, survive	-38
part	< r:, survive him	-38
part	< r:, the	64
part	< r:, the cameraman	8
part	< r:, the girl	-6
part	< r:, the husband	35
part	< r:, the mother	-9
part	< r:, the nephew	-43
part	< r:, the other	24
part	< r:, the showman	-5
part	< r:, told	-26
part	< r:, under	15
part	< r:, vacates	21
part	< r:, vacates oct	21
part	< r:, waits	7
part	< r:, waits to	-41
part	< r:, was	-9
part	< r:, was a	-54
part	< r:, was his	-37
part	< r:, was sold	4
part	< r:, which	-44
part	< r:, which was	-6
part	< r:, while	-8
part	< r:, while a	-35
part	< r:, who	21
part	< r:, who has	-28
part	< r:, who is	22
part	< r:, with	5
part	< r:, with P	63
part	< r:, with the	7
part	< r:, would	-34
part	< r:, would resume	-34
part	< r:.	10
part	< r:. ^	11
part	< r:. ^ ^	11
part	< r:;	43
part	< r:; P	53
part	< r:; P ,	26
part	< r:; P doesn't	15
part	< r:; and	35
part	< r:; and P	35
part	< r:; it	15
part	< r:; it opens	15
part	< r:; neither	-42
part	< r:; neither could	-42
part	< r:?	-45
part	< r:? ^	-45
part	< r:? ^ ^	-45
part	< r:F	-36
part	< r:F .	-36
part	< r:F . ^	-36
part	< r:^	43
part	< r:^ ^	43
part	< r:^ ^ ^	43
part	< r:again	-21
part	< r:again .	-21
part	< r:again . ^	-21
part	< r:alongside	8
part	< r:alongside P	8
part	< r:alongside P ,	8
part	< r:and	41
part	< r:and C	-5
part	< r:and C ,	21
part	< r:and C .	-30
part	< r:and C in	-4
part	< r:and C shorts	-29
part	< r:and P	23
part	< r:and P .	-28
part	< r:and P and	-27
part	< r:and P as	32
part	< r:and P is	-75
part	< r:and P joining	6
part	< r:and P one	35
part	< r:and finally	22
part	< r:and finally had	22
part	< r:and most	-25
part	< r:and most of	-25
part	< r:and the	-21
part	< r:and the broadcaster	-22
part	< r:at	7
part	< r:aunt	-46
part	< r:aunt .	-46
part	< r:aunt . ^	-46
part	< r:biopic	-42
part	< r:biopic F	-42
part	< r:boy	-48
part	< r:boy .	-48
part	< r:boy . ^	-48
part	< r:but	-22
part	< r:catwalk	-32
part	< r:catwalk in	-32
part	< r:catwalk in march	-32
part	< r:chairman	-46
part	< r:chairman C	-46
part	< r:chairman C and	-46
part	< r:children	-18
part	< r:children ,	-18
part	< r:children , C	-18
part	< r:could	-31
part	< r:could "	-31
part	< r:could " represent	-31
part	< r:father	-74
part	< r:father in	-50
part	< r:for	-35
part	< r:for P	-43
part	< r:for the	12
part	< r:for the first	-20
part	< r:for the same	25
part	< r:friend	-25
part	< r:friend C	-25
part	< r:friend C in	-25
part	< r:gig	-36
part	< r:gig he	-36
part	< r:gig he shot	-36
part	< r:had	-60
part	< r:has	-6
part	< r:has been	15
part	< r:has been promoted	35
part	< r:himself	-29
part	< r:himself .	-5
part	< r:himself . ^	-5
part	< r:himself when	-40
part	< r:himself when the	-40
part	< r:in	13
part	< r:in "	20
part	< r:in " F	46
part	< r:in " W	-35
part	< r:in #	-38
part	< r:in # with	-25
part	< r:in F	17
part	< r:in F (	11
part	< r:in F ,	9
part	< r:in F .	12
part	< r:in F ;	6
part	< r:in F and	-33
part	< r:in L	13
part	< r:in P	86
part	< r:in P F	75
part	< r:in P film	11
part	< r:in W	-46
part	< r:in W ,	-73
part	< r:in a	12
part	< r:in a film	19
part	< r:in a remake	31
part	< r:in all	60
part	< r:in the	-53
part	< r:in the #	78
part	< r:in the L	-92
part	< r:in the O	-56
part	< r:in the P	7
part	< r:in the W	-22
part	< r:in the australian	-31
part	< r:in the film	31
part	< r:in the fourth	6
part	< r:in the hospital	-42
part	< r:in which	-21
part	< r:in which P	-21
part	< r:is	4
part	< r:is C	-39
part	< r:leader	-28
part	< r:leader C	-28
part	< r:leader C in	-28
part	< r:mother	-61
part	< r:mum	-29
part	< r:mum .	-29
part	< r:mum . ^	-29
part	< r:next	-39
part	< r:next month	-39
part	< r:next month .	-39
part	< r:of	43
part	< r:of "	-6
part	< r:of " F	-6
part	< r:official	-42
part	< r:official C	-42
part	< r:official C .	-42
part	< r:old	-49
part	< r:old friends	-49
part	< r:old friends .	-49
part	< r:on	-90
part	< r:on L	-56
part	< r:on L ,	-56
part	< r:on the	-45
part	< r:opposite P C	5
part	< r:opposite P in	-16
part	< r:over	8
part	< r:over several	8
part	< r:over several more	8
part	< r:past	-24
part	< r:past ,	-24
part	< r:past , and	-24
part	< r:picture	-48
part	< r:picture .	-37
part	< r:picture . ^	-37
part	< r:played	-27
part	< r:played ,	-27
part	< r:played , oiled	-27
part	< r:ringlets	30
part	< r:ringlets once	30
part	< r:ringlets once more	30
part	< r:shorts	-15
part	< r:shorts .	-15
part	< r:shorts . ^	-15
part	< r:stows	32
part	< r:stows away	32
part	< r:stows away on	32
part	< r:the	9
part	< r:the mammoth	12
part	< r:the mammoth ,	12
part	< r:the sabre-toothed	6
part	< r:the sabre-toothed tiger	6
part	< r:the sloth	-7
part	< r:the sloth and	-7
part	< r:to	-5
part	< r:to P	32
part	< r:wanders	34
part	< r:wanders in	34
part	< r:wanders in .	34
part	< r:was	-44
part	< r:was a	-31
part	< r:was a bit	-25
part	< r:who	-28
part	< r:who falls	13
part	< r:who falls for	13
part	< r:who seems	-38
part	< r:who seems to	-38
part	< w:!	-21
part	< w:"	20
part	< w:#	16
part	< w:'	-5
part	< w:'d	30
part	< w:'ll	38
part	< w:'re	24
part	< w:(	20
part	< w:)	-4
part	< w:,	-39
part	< w:.	-24
part	< w::	34
part	< w:;	-49
part	< w:C	-47
part	< w:F	-10
part	< w:L	-14
part	< w:O	-34
part	< w:P	-50
part	< w:W	-20
part	< w:a	-21
part	< w:about	-9
part	< w:account	-23
part	< w:actor	-34
part	< w:actress	27
part	< w:addition	-4
part	< w:admire	-43
part	< w:admires	-43
part	< w:after	-16
part	< w:again	62
part	< w:agent	-32
part	< w:agree	-7
part	< w:agreed	-7
part	< w:aka	30
part	< w:along	-14
part	< w:aloud	-25
part	< w:also	-63
part	< w:amend	-13
part	< w:amends	-13
part	< w:an	15
part	< w:analyst	25
part	< w:and	10
part	< w:animation	-10
part	< w:anyway	-27
part	< w:appeared	45
part	< w:appears	41
part	< w:approach	-40
part	< w:approached	-40
part	< w:are	4
part	< w:around	-26
part	< w:as	70
part	< w:at	-21
part	< w:attach	-47
part	< w:attached	-47
part	< w:attorney	23
part	< w:audiences	52
part	< w:autumn	-15
part	< w:away	-12
part	< w:back	6
part	< w:backing	-21
part	< w:barefoot	17
part	< w:baritone	-36
part	< w:be	-11
part	< w:became	-27
part	< w:become	-30
part	< w:before	-20
part	< w:began	-15
part	< w:begin	-15
part	< w:being	45
part	< w:below	-18
part	< w:best	-46
part	< w:biography	-32
part	< w:bluebells	-24
part	< w:board	10
part	< w:bomb	33
part	< w:bond	-13
part	< w:book	-17
part	< w:books	-17
part	< w:box	26
part	< w:boxer	-18
part	< w:boyhood	-36
part	< w:bring	-30
part	< w:broadcaster	5
part	< w:brother	33
part	< w:build	-40
part	< w:business	-15
part	< w:but	15
part	< w:butler	10
part	< w:by	-20
part	< w:cad	-20
part	< w:call	19
part	< w:called	31
part	< w:calling	-39
part	< w:came	53
part	< w:can't	-26
part	< w:caped	-45
part	< w:captain	12
part	< w:cast	-23
part	< w:chairman	17
part	< w:character	-57
part	< w:children	-19
part	< w:choice	-11
part	< w:choose	37
part	< w:chosen	37
part	< w:cinematographer	-32
part	< w:claim	-24
part	< w:claimed	-24
part	< w:co-star	-21
part	< w:co-stars	-21
part	< w:coach	-17
part	< w:come	46
part	< w:comedy	-16
part	< w:comes	-15
part	< w:contentious	-13
part	< w:count	14
part	< w:cousin	-54
part	< w:cousins	29
part	< w:crazed	19
part	< w:crew	-20
part	< w:crusader	-45
part	< w:cult	-32
part	< w:dad	19
part	< w:daughter	23
part	< w:daughters	-20
part	< w:days	-10
part	< w:debut	-44
part	< w:decades	-13
part	< w:det.	-59
part	< w:diamond	19
part	< w:did	-6
part	< w:direct	-19
part	< w:directed	-31
part	< w:directing	-9
part	< w:director	-24
part	< w:disposal	33
part	< w:district	23
part	< w:do	14
part	< w:docker	10
part	< w:does	-40
part	< w:done	-13
part	< w:door	-20
part	< w:double	-33
part	< w:dr.	22
part	< w:drama	-35
part	< w:drug	6
part	< w:dwarves	18
part	< w:elder	-25
part	< w:enemies	-26
part	< w:enemy	22
part	< w:evil	30
part	< w:ex-wham	-21
part	< w:executive	-37
part	< w:expect	55
part	< w:expected	55
part	< w:expert	-7
part	< w:eye	-16
part	< w:factory	4
part	< w:faithless	-43
part	< w:fall	-34
part	< w:family	29
part	< w:far	-12
part	< w:father	10
part	< w:favourite	47
part	< w:feature	-34
part	< w:features	4
part	< w:featuring	-10
part	< w:film	21
part	< w:film-maker	4
part	< w:filmed	13
part	< w:first	-26
part	< w:fit	34
part	< w:fitted	30
part	< w:fixer	-26
part	< w:folk	-10
part	< w:for	-21
part	< w:former	-46
part	< w:foster	-7
part	< w:founder	-27
part	< w:fremen	14
part	< w:friend	-17
part	< w:from	19
part	< w:galaxy	-12
part	< w:gambler	-8
part	< w:gangster	26
part	< w:gave	-58
part	< w:genius	-13
part	< w:get	-17
part	< w:gets	12
part	< w:girl	14
part	< w:girlfriend	42
part	< w:give	-30
part	< w:giving	-13
part	< w:go	-61
part	< w:good	-13
part	< w:grandmothers	-10
part	< w:guard	-16
part	< w:guy	-25
part	< w:had	-66
part	< w:hand	4
part	< w:has	7
part	< w:have	31
part	< w:he	-55
part	< w:headline	-20
part	< w:headlines	-20
part	< w:hear	-36
part	< w:hears	-7
part	< w:heavyweight	-22
part	< w:hemisphere	-6
part	< w:her	42
part	< w:hero	33
part	< w:hero's	28
part	< w:herself	-29
part	< w:him	-64
part	< w:himself	20
part	< w:hire	-45
part	< w:hired	-45
part	< w:his	37
part	< w:historian	31
part	< w:hit	-38
part	< w:hitchhiker	17
part	< w:hobbies	-8
part	< w:hope	-21
part	< w:hoped	-21
part	< w:hunt	-15
part	< w:hunts	-15
part	< w:husband	12
part	< w:if	-16
part	< w:in	6
part	< w:include	6
part	< w:into	-12
part	< w:irish	6
part	< w:is	-5
part	< w:it	-19
part	< w:jailbird	31
part	< w:join	10
part	< w:joining	12
part	< w:keep	-4
part	< w:kept	13
part	< w:kid	-25
part	< w:knew	-10
part	< w:know	34
part	< w:known	36
part	< w:later	-47
part	< w:lawyer	4
part	< w:leave	10
part	< w:leaves	-41
part	< w:lehenga	-20
part	< w:let	-46
part	< w:line	47
part	< w:losing	-25
part	< w:ludacris	-29
part	< w:lungs	10
part	< w:made	-33
part	< w:magnate	19
part	< w:main	-4
part	< w:make	-37
part	< w:making	-30
part	< w:man	40
part	< w:manager	-10
part	< w:mask	9
part	< w:masked	9
part	< w:mathematician	16
part	< w:may	-23
part	< w:meet	-24
part	< w:men	-16
part	< w:met	-24
part	< w:might	-16
part	< w:minute	14
part	< w:minutes	14
part	< w:money	-24
part	< w:month	8
part	< w:more	37
part	< w:mother	-47
part	< w:movie	14
part	< w:murderous	26
part	< w:named	-6
part	< w:names	-19
part	< w:negotiations	37
part	< w:nel	-35
part	< w:nephew	-27
part	< w:next	-17
part	< w:no	-15
part	< w:not	-24
part	< w:novel	-20
part	< w:novels	-21
part	< w:now	19
part	< w:number	-31
part	< w:occasionally	8
part	< w:of	14
part	< w:off	-12
part	< w:officer	-22
part	< w:official	14
part	< w:on	-24
part	< w:once	21
part	< w:one	10
part	< w:only	13
part	< w:opponent	24
part	< w:opposite	-49
part	< w:original	-37
part	< w:ostracise	4
part	< w:ostracised	4
part	< w:out	30
part	< w:outdoorsman	-13
part	< w:outing	-44
part	< w:own	45
part	< w:painter	40
part	< w:parent	-12
part	< w:parents	-12
part	< w:part	10
part	< w:partner	-46
part	< w:parts	-16
part	< w:pastel	-20
part	< w:per	-29
part	< w:performance	17
part	< w:performances	-10
part	< w:physics	-13
part	< w:pick	28
part	< w:picked	28
part	< w:picture	-36
part	< w:pilot	-26
part	< w:plant	26
part	< w:play	5
part	< w:played	-15
part	< w:plays	-5
part	< w:plot	-10
part	< w:pool	-12
part	< w:portray	77
part	< w:portrayal	42
part	< w:portrayed	44
part	< w:possibly	6
part	< w:producer	-29
part	< w:production	-48
part	< w:put	-4
part	< w:rapper	-23
part	< w:reach	-30
part	< w:reaches	-30
part	< w:read	-46
part	< w:reading	-25
part	< w:real	13
part	< w:rebel	20
part	< w:rebels	20
part	< w:regular	-24
part	< w:repped	-29
part	< w:reprising	-16
part	< w:result	-39
part	< w:retirement	14
part	< w:return	-12
part	< w:returning	5
part	< w:returns	-10
part	< w:reveal	-26
part	< w:ribbons	-25
part	< w:rights	-32
part	< w:rival	22
part	< w:role	28
part	< w:russian	-16
part	< w:said	26
part	< w:same	-24
part	< w:save	-25
part	< w:saw	-39
part	< w:say	17
part	< w:score	-38
part	< w:scored	-38
part	< w:screen	-58
part	< w:script	-14
part	< w:sea	-25
part	< w:second	19
part	< w:secret	-24
part	< w:security	-16
part	< w:seen	9
part	< w:sell	26
part	< w:send	-25
part	< w:sent	-25
part	< w:september	-15
part	< w:set	-32
part	< w:sets	-36
part	< w:seven	41
part	< w:several	-10
part	< w:she	-79
part	< w:ship	10
part	< w:ship's	-26
part	< w:shoot	-18
part	< w:shot	-18
part	< w:shout	27
part	< w:shy	37
part	< w:singers	-21
part	< w:sinister	6
part	< w:sir	64
part	< w:sister	-20
part	< w:sixteen	10
part	< w:sizable	17
part	< w:sloth	6
part	< w:sold	26
part	< w:someone	-26
part	< w:son	-38
part	< w:song	-10
part	< w:sons	-27
part	< w:southern	-6
part	< w:soviet	6
part	< w:speech	-5
part	< w:spend	-28
part	< w:spent	-68
part	< w:spy	-25
part	< w:spymaster	4
part	< w:squire	-20
part	< w:stage	-39
part	< w:star	-13
part	< w:starred	18
part	< w:starring	26
part	< w:stars	-62
part	< w:steelworker	21
part	< w:step	18
part	< w:stomp	-32
part	< w:stomped	-32
part	< w:story	-40
part	< w:street	-32
part	< w:stretch	-10
part	< w:stretched	-10
part	< w:student	42
part	< w:such	-8
part	< w:suggest	-37
part	< w:suggested	-37
part	< w:support	-17
part	< w:supported	-48
part	< w:supporting	25
part	< w:surgeon	-26
part	< w:survive	-8
part	< w:survived	-8
part	< w:sweep	-25
part	< w:swept	-25
part	< w:swim	-12
part	< w:swimming	-12
part	< w:sword	-20
part	< w:take	31
part	< w:taken	-7
part	< w:takes	11
part	< w:teacher	-6
part	< w:tell	7
part	< w:telling	-28
part	< w:terrorist	14
part	< w:that	-13
part	< w:the	8
part	< w:theaters	-35
part	< w:their	-11
part	< w:then	20
part	< w:therapist	-5
part	< w:there	-45
part	< w:they	7
part	< w:things	8
part	< w:think	-65
part	< w:thirteen-year-old	-44
part	< w:this	62
part	< w:thought	-65
part	< w:three	-10
part	< w:time	-5
part	< w:to	-16
part	< w:together	-22
part	< w:told	28
part	< w:took	22
part	< w:toupee	-6
part	< w:trainer	11
part	< w:transwoman	8
part	< w:treasury	-16
part	< w:treatment	-12
part	< w:try	-61
part	< w:turn	9
part	< w:turned	-7
part	< w:tv	44
part	< w:two	-6
part	< w:uncle	-59
part	< w:until	-33
part	< w:up	22
part	< w:use	-47
part	< w:used	-47
part	< w:version	24
part	< w:vigilante	-4
part	< w:villages	-18
part	< w:villainous	-14
part	< w:visit	-36
part	< w:visited	-36
part	< w:voice	10
part	< w:voiced	-12
part	< w:voices	15
part	< w:voyage	-25
part	< w:want	18
part	< w:we	-26
part	< w:week	-14
part	< w:weeks	52
part	< w:well	-55
part	< w:when	-45
part	< w:where	-73
part	< w:which	-45
part	< w:while	-43
part	< w:whip-happy	6
part	< w:wife	-16
part	< w:will	8
part	< w:win	11
part	< w:with	-22
part	< w:wizard	-32
part	< w:wolf	-25
part	< w:won	16
part	< w:worked	-27
part	< w:worst	-6
part	< w:would	7
part	< w:write	-39
part	< w:writer	34
part	< w:writing	-11
part	< w:wrote	-37
part	< w:year	-28
part	< w:you	-16
part	< w:young	-27
part	< w:younger	61
part	<=	27
part	<='s	16
part	<='s|	16
part	<=) ,	-13
part	<=) ,|	-13
part	<=) and	-42
part	<=) and|	-42
part	<=,	30
part	<=, # , plays	-24
part	<=, # , plays|a	-24
part	<=, P and	-27
part	<=, P and|	-27
part	<=, as	53
part	<=, as|	53
part	<=, best known as	-23
part	<=, best known as|	-23
part	<=, who played	12
part	<=, who played|a	12
part	<=, who plays	-8
part	<=, who plays|a	-8
part	<=, who was	-54
part	<=, who was|	-70
part	<=,|	50
part	<=and	-62
part	<=and|	-58
part	<=as	40
part	<=as C , P as	-53
part	<=as C , P as|	-53
part	<=as C and P as	-59
part	<=as C and P as|	-39
part	<=as C and P as|a	-42
part	<=as|	52
part	<=as|a	-9
part	<=brother	-47
part	<=daughter	-34
part	<=daughter|	-28
part	<=father ,	11
part	<=father ,|	16
part	<=is	13
part	<=is C , P is	-17
part	<=is C , P is|	-17
part	<=is C and P is	-23
part	<=is C and P is|	-23
part	<=is back as	26
part	<=is back as|	26
part	<=is|	-11
part	<=is|a	56
part	<=mother ,	-43
part	<=performance as	-9
part	<=performance as|	-9
part	<=played	13
part	<=played|	28
part	<=played|a	-25
part	<=plays	13
part	<=plays|	28
part	<=plays|a	16
part	<=role as	-22
part	<=role as|a	29
part	<=sister	-39
part	<=stars as	-16
part	<=stars as|a	-16
part	<=was	9
part	<=was|	8
part	<=was|a	9
part	<=wife	-44
part	<=wife ,	12
part	<=wife ,|	30
part	<=wife|	-34
part	<=wife|a	-33
part	<=will again be	29
part	<=will again be|	29
part	<=will be	-24
part	<=will be seen as	-25
part	<=will be seen as|	-25
part	<=will be|	-24
part	<=will play	64
part	<=will play|a	62
part	<=|	32
part	<|named|named	-10
part	<|noun|named	4
part	<|pronoun|named	-26
part	>	-17
part	> b:" (	44
part	> b:" ,	-52
part	> b:" F	58
part	> b:" a	27
part	> b:# )	39
part	> b:# ,	25
part	> b:# account	-15
part	> b:# with	-37
part	> b:' F	-14
part	> b:' production	-20
part	> b:( #	39
part	> b:( C	-43
part	> b:( F	-18
part	> b:( P	-36
part	> b:( aka	-30
part	> b:) ,	-16
part	> b:) and	-30
part	> b:, "	24
part	> b:, C	-24
part	> b:, P	-12
part	> b:, along	-10
part	> b:, alongside	-16
part	> b:, also	12
part	> b:, and	-23
part	> b:, arrived	33
part	> b:, as	28
part	> b:, at	-37
part	> b:, beside	-18
part	> b:, but	-19
part	> b:, by	-12
part	> b:, father	-20
part	> b:, for	-7
part	> b:, from	-30
part	> b:, god	-17
part	> b:, has	-11
part	> b:, his	-26
part	> b:, hotelier	-17
part	> b:, in	-29
part	> b:, is	-9
part	> b:, it	-16
part	> b:, made	-7
part	> b:, oiled	-21
part	> b:, opposite	-27
part	> b:, played	-39
part	> b:, said	-25
part	> b:, scripted	-28
part	> b:, starring	-8
part	> b:, the	48
part	> b:, told	-24
part	> b:, was	44
part	> b:, which	-14
part	> b:, while	-50
part	> b:, who	-49
part	> b:, whom	27
part	> b:, will	-15
part	> b:, with	-18
part	> b:; P	-7
part	> b:; and	-8
part	> b:; in	-7
part	> b:; that	-5
part	> b:; the	-40
part	> b:C (	-7
part	> b:C )	-43
part	> b:C ,	-22
part	> b:C ;	-8
part	> b:C and	-9
part	> b:C in	-32
part	> b:C is	-15
part	> b:C opposite	-7
part	> b:F "	44
part	> b:F (	-5
part	> b:F )	-19
part	> b:F ,	-17
part	> b:F ;	-13
part	> b:F and	-4
part	> b:F if	12
part	> b:L ,	-8
part	> b:L ;	31
part	> b:L by	-35
part	> b:L for	-9
part	> b:L in	30
part	> b:L to	-45
part	> b:O ,	-18
part	> b:P (	-15
part	> b:P )	-35
part	> b:P ,	-26
part	> b:P F	-14
part	> b:P aka	-27
part	> b:P as	13
part	> b:P bike	-9
part	> b:P has	-13
part	> b:P in	-16
part	> b:P is	-6
part	> b:P leader	-9
part	> b:P played	-22
part	> b:P ringlets	-5
part	> b:P series	-10
part	> b:P the	45
part	> b:P was	-19
part	> b:P wrote	-5
part	> b:W )	-30
part	> b:W ,	-29
part	> b:W and	-43
part	> b:W v	-25
part	> b:a #	-15
part	> b:a L	-52
part	> b:a P	-22
part	> b:a batchmate	-37
part	> b:a drug	-13
part	> b:a film	-33
part	> b:a glowering	-7
part	> b:a jury	-20
part	> b:a mughal	-6
part	> b:a new	-16
part	> b:a pop	23
part	> b:a reporter	-15
part	> b:a retired	-20
part	> b:a role	39
part	> b:a russian	12
part	> b:a sniper	-7
part	> b:a stammer	-5
part	> b:a success	-7
part	> b:a very	-24
part	> b:a young	-39
part	> b:account of	-15
part	> b:accountant ;	-17
part	> b:aka C	38
part	> b:aka the	-30
part	> b:allowed to	-5
part	> b:along with	-10
part	> b:alongside P	-16
part	> b:an older	-28
part	> b:and C	-21
part	> b:and F	-4
part	> b:and P	7
part	> b:and a	-15
part	> b:and accountant	-17
part	> b:and as	-10
part	> b:and dame	-34
part	> b:and had	-7
part	> b:and has	-26
part	> b:and her	-21
part	> b:and his	-22
part	> b:and in	-15
part	> b:and now	-26
part	> b:and told	-15
part	> b:and turned	-7
part	> b:and two	-20
part	> b:around L	-9
part	> b:arrived late	33
part	> b:as C	-10
part	> b:as a	40
part	> b:as he	-12
part	> b:at L	-16
part	> b:at the	-42
part	> b:at whose	-34
part	> b:australian picture	4
part	> b:autumn comes	-4
part	> b:back ,	-20
part	> b:backwards ,	-7
part	> b:bank robber	-20
part	> b:batchmate called	-37
part	> b:be good	-17
part	> b:be joined	-15
part	> b:be played	18
part	> b:be seen	-15
part	> b:been fitted	-17
part	> b:bike messenger	-9
part	> b:boss's man	-26
part	> b:british director	-13
part	> b:but was	-19
part	> b:by P	32
part	> b:chases P	-9
part	> b:coach's wife	-35
part	> b:comedy F	-19
part	> b:comes F	-4
part	> b:cop ,	-10
part	> b:daughter P	-28
part	> b:dealer in	-13
part	> b:decades ,	-11
part	> b:describe ,	-5
part	> b:did ;	-5
part	> b:directed and	-5
part	> b:directed by	-18
part	> b:done for	-11
part	> b:drug dealer	-13
part	> b:falls for	-26
part	> b:fashion cop	-10
part	> b:father of	-21
part	> b:film by	11
part	> b:film directed	-13
part	> b:first film	-13
part	> b:fitted for	-17
part	> b:for O	-18
part	> b:for P	20
part	> b:for an	-28
part	> b:for the	-47
part	> b:for two	-11
part	> b:for which	21
part	> b:from a	-36
part	> b:from british	-13
part	> b:from the	-12
part	> b:genius parents	-21
part	> b:gig he	-6
part	> b:glaring ,	-37
part	> b:glowering C	-7
part	> b:god be	-17
part	> b:good to	-17
part	> b:guard in	12
part	> b:had a	-7
part	> b:handiwork of	-25
part	> b:has been	-49
part	> b:has done	-11
part	> b:has no	-10
part	> b:have played	-10
part	> b:he chases	-6
part	> b:he has	-11
part	> b:he is	-28
part	> b:he shot	-6
part	> b:helped him	-5
part	> b:her husband	-39
part	> b:her physics	-21
part	> b:hero of	-43
part	> b:him ,	-10
part	> b:him overcome	-5
part	> b:his co-stars	-15
part	> b:his daughter	-25
part	> b:his name	-7
part	> b:hobbies ,	-10
part	> b:horses rear	-34
part	> b:hotelier and	-17
part	> b:if you	12
part	> b:in "	26
part	> b:in #	64
part	> b:in F	-21
part	> b:in L	31
part	> b:in P	16
part	> b:in W	-17
part	> b:in the	8
part	> b:in which	-22
part	> b:incredible shrinking	-30
part	> b:is C	-10
part	> b:is allowed	-5
part	> b:is back	-24
part	> b:is portrayed	31
part	> b:is superb	-28
part	> b:is the	-21
part	> b:it was	-34
part	> b:joined by	-15
part	> b:jury prize	-20
part	> b:late with	33
part	> b:leader C	-50
part	> b:lonely coach's	-35
part	> b:lover and	-26
part	> b:made his	-7
part	> b:man ,	-26
part	> b:may not	-10
part	> b:may or	-10
part	> b:messenger around	-9
part	> b:money ,	-16
part	> b:more ,	-6
part	> b:movies by	-20
part	> b:mughal saga	-6
part	> b:murdered in	27
part	> b:name horses	-34
part	> b:name with	-7
part	> b:neither of	-5
part	> b:nephew that	21
part	> b:new version	-16
part	> b:next be	-15
part	> b:no such	-10
part	> b:nobody is	-5
part	> b:not have	-10
part	> b:now the	-26
part	> b:of F	-20
part	> b:of P	-11
part	> b:of a	-37
part	> b:of debutante	-25
part	> b:of the	-17
part	> b:of them	-7
part	> b:oiled ,	-21
part	> b:old movies	-20
part	> b:older woman	-28
part	> b:on ,	-20
part	> b:on the	-9
part	> b:once more	-6
part	> b:one of	-16
part	> b:opposite P	-17
part	> b:or may	-10
part	> b:out of	-26
part	> b:overcome a	-5
part	> b:parents C	-21
part	> b:partner P	-27
part	> b:physics genius	-21
part	> b:picture ,	-28
part	> b:picture F	4
part	> b:picture from	-13
part	> b:picture that	-21
part	> b:played ,	-21
part	> b:played by	7
part	> b:played in	47
part	> b:played with	-10
part	> b:pop star	23
part	> b:portrayed by	31
part	> b:prize went	-20
part	> b:production of	-20
part	> b:rear ,	-34
part	> b:reporter that	-15
part	> b:retired bank	-20
part	> b:ringlets once	-6
part	> b:rise of	-15
part	> b:robber who	-20
part	> b:role nobody	-5
part	> b:russian security	12
part	> b:saga with	-6
part	> b:saw F	12
part	> b:scripted by	-28
part	> b:security guard	12
part	> b:seen alongside	-15
part	> b:sent to	-32
part	> b:series and	-10
part	> b:she 's	-8
part	> b:shot F	-6
part	> b:shrinking W	-30
part	> b:sloth and	-24
part	> b:sniper ;	-7
part	> b:stake money	-16
part	> b:stammer ;	-5
part	> b:star played	23
part	> b:starring P	-5
part	> b:success with	-7
part	> b:such hobbies	-10
part	> b:superb ;	-28
part	> b:that P	-22
part	> b:that brought	-21
part	> b:that his	-11
part	> b:that was	-29
part	> b:the #	34
part	> b:the L	-46
part	> b:the P	-7
part	> b:the australian	-4
part	> b:the autumn	-4
part	> b:the boss's	-26
part	> b:the comedy	-28
part	> b:the film	31
part	> b:the first	-20
part	> b:the handiwork	-25
part	> b:the hero	-43
part	> b:the incredible	-30
part	> b:the late	-34
part	> b:the lonely	-35
part	> b:the nephew	21
part	> b:the picture	-28
part	> b:the rise	-15
part	> b:the singer	-45
part	> b:the sloth	-24
part	> b:the therapist	-5
part	> b:the trumpeter	-10
part	> b:the voices	-10
part	> b:them did	-5
part	> b:therapist who	-5
part	> b:to L	18
part	> b:to be	-17
part	> b:to describe	-5
part	> b:to have	-39
part	> b:to him	-10
part	> b:told a	-15
part	> b:told backwards	-7
part	> b:trumpeter who	-10
part	> b:turned up	-7
part	> b:two decades	-11
part	> b:up as	-7
part	> b:v W	-25
part	> b:version of	-21
part	> b:voiced by	-39
part	> b:voices of	-10
part	> b:was P	-7
part	> b:was played	55
part	> b:was written	-16
part	> b:watches old	-20
part	> b:went to	-20
part	> b:which P	-29
part	> b:which he	-17
part	> b:which neither	-5
part	> b:which starred	-28
part	> b:which was	28
part	> b:while a	-20
part	> b:who falls	-28
part	> b:who gets	-22
part	> b:who has	-30
part	> b:who helped	-5
part	> b:who is	29
part	> b:who may	-10
part	> b:who was	24
part	> b:who watches	-20
part	> b:whose name	-34
part	> b:wife whom	-35
part	> b:will next	-15
part	> b:with F	-7
part	> b:with P	21
part	> b:with a	39
part	> b:with her	-33
part	> b:with the	-32
part	> b:woman ,	-28
part	> b:written by	-19
part	> b:wrote ,	-5
part	> b:you saw	12
part	> does 	-6
part	> does d	-29
part	> does w	-31
part	> far:1	14
part	> far:11+	15
part	> far:17+	-11
part	> far:2	-40
part	> far:26+	-16
part	> far:4+	-8
part	> far:7+	-33
part	> films here:0	-40
part	> films here:1	5
part	> films here:2	22
part	> films here:3+	4
part	> films:0	-25
part	> films:1	7
part	> films:2	-36
part	> films:3+	31
part	> first:'	-20
part	> first:(	4
part	> first:)	-8
part	> first:;	-19
part	> first:aka	46
part	> first:along	-18
part	> first:alongside	-27
part	> first:and	-11
part	> first:as	-56
part	> first:directed	-30
part	> first:fashion	-10
part	> first:for	-10
part	> first:gig	-16
part	> first:glaring	-37
part	> first:got	-28
part	> first:has	-23
part	> first:he	31
part	> first:in	-11
part	> first:leader	-46
part	> first:on	-51
part	> first:opposite	45
part	> first:partner	-35
part	> first:picture	-22
part	> first:the	-24
part	> first:to	-44
part	> first:was	6
part	> first:who	16
part	> first:will	18
part	> first:with	22
part	> l:"	-47
part	> l:# ,	10
part	> l:'s	-30
part	> l:(	-8
part	> l:) ,	7
part	> l:) and	27
part	> l:,	17
part	> l:, a	11
part	> l:, and	40
part	> l:, as	57
part	> l:, became	-23
part	> l:, is	-16
part	> l:, the	-45
part	> l:, which	-30
part	> l::	-41
part	> l:;	-35
part	> l:C ,	-22
part	> l:C ;	-21
part	> l:C and	-23
part	> l:C partner	46
part	> l:F as	-7
part	> l:F is	-36
part	> l:L is	-20
part	> l:L professor	21
part	> l:P	-21
part	> l:P (	-8
part	> l:P ;	-10
part	> l:P aka	-57
part	> l:P and	18
part	> l:P as	-24
part	> l:P is	-34
part	> l:P leader	21
part	> l:P nel	-20
part	> l:P plays	-32
part	> l:P was	-36
part	> l:^	-7
part	> l:^ P	-19
part	> l:^ ^	-7
part	> l:^ as	48
part	> l:a	20
part	> l:a glowering	-22
part	> l:a skinny	-37
part	> l:about	-34
part	> l:activist	-20
part	> l:agent	-35
part	> l:aka	-57
part	> l:american agent	-35
part	> l:an	-10
part	> l:analyst called	-20
part	> l:and	47
part	> l:and as	-20
part	> l:as an	-10
part	> l:as coach	-31
part	> l:as does	38
part	> l:as the	-34
part	> l:audiences as	-14
part	> l:back ,	-23
part	> l:be	-25
part	> l:became	-23
part	> l:been a	18
part	> l:before the	-16
part	> l:betraying	9
part	> l:broadcaster	-19
part	> l:by	22
part	> l:called	-22
part	> l:came	-44
part	> l:captain	33
part	> l:chip-shop patriarch	25
part	> l:coach	-31
part	> l:contestant ,	41
part	> l:daughter	25
part	> l:does	38
part	> l:evil	-41
part	> l:film about	-29
part	> l:first as	-16
part	> l:for	30
part	> l:for betraying	9
part	> l:for playing	-27
part	> l:for portraying	-15
part	> l:foster kid	12
part	> l:friend	20
part	> l:genius parents	17
part	> l:gloriously	-18
part	> l:glowering	-22
part	> l:he was	-8
part	> l:his daughter	-35
part	> l:hunter ,	19
part	> l:husband	-7
part	> l:in P	-7
part	> l:include the	-34
part	> l:instructor called	33
part	> l:is	-6
part	> l:jailbird husband	-7
part	> l:journalist	-15
part	> l:kid	12
part	> l:lawyer	-10
part	> l:leader	16
part	> l:man named	-41
part	> l:manager	-32
part	> l:manager ,	22
part	> l:moment ,	-35
part	> l:most gloriously	-18
part	> l:murdered activist	-20
part	> l:murderess	27
part	> l:named	19
part	> l:nel	-20
part	> l:next	-25
part	> l:of	18
part	> l:of the	-22
part	> l:on the	-34
part	> l:parents	17
part	> l:part of	22
part	> l:partner	47
part	> l:patriarch	25
part	> l:performance as	-54
part	> l:play	-32
part	> l:played	-32
part	> l:playing	-31
part	> l:plays	-33
part	> l:plays the	-46
part	> l:poet	-21
part	> l:portraying	-15
part	> l:professor	21
part	> l:raised by	22
part	> l:relationship with	9
part	> l:replace	-22
part	> l:returns as	-19
part	> l:role of	60
part	> l:room to	9
part	> l:scenes as	-46
part	> l:school ,	-37
part	> l:secretary	-37
part	> l:seen as	22
part	> l:she plays	-21
part	> l:she was	-30
part	> l:show by	23
part	> l:skinny	-37
part	> l:sons	-44
part	> l:starred as	45
part	> l:stars as	-33
part	> l:student called	-32
part	> l:that 's	-35
part	> l:the	-83
part	> l:the broadcaster	-19
part	> l:the journalist	-15
part	> l:the lawyer	-10
part	> l:the murderess	27
part	> l:the next	-25
part	> l:the poet	-21
part	> l:their sons	-44
part	> l:then came	-44
part	> l:to	9
part	> l:to be	-22
part	> l:to replace	-22
part	> l:transwoman called	-27
part	> l:voice of	-45
part	> l:war secretary	-37
part	> l:was	-27
part	> l:which	-30
part	> l:who is	-32
part	> l:who was	-36
part	> l:wife	-31
part	> l:with	9
part	> l:would-be manager	-32
part	> l:wrong ,	-30
part	> last:"	-20
part	> last:"|d	-20
part	> last:(	13
part	> last:(|	13
part	> last:) ,	-6
part	> last:) and	-39
part	> last:,	8
part	> last:, "	-20
part	> last:, a	-32
part	> last:, alongside	-14
part	> last:, and	-18
part	> last:, by	-23
part	> last:, for	-20
part	> last:, in	-19
part	> last:, opposite	-27
part	> last:, starring	-14
part	> last:, the	-23
part	> last:, which	-32
part	> last:, while	-41
part	> last:, whom	27
part	> last:, with	-33
part	> last:,|	12
part	> last::	14
part	> last::|	14
part	> last:;	-23
part	> last:; and	-6
part	> last:;|	-12
part	> last:C (	22
part	> last:C ,	15
part	> last:C ;	-16
part	> last:C and	-5
part	> last:C as	-42
part	> last:C for	-51
part	> last:C in	-26
part	> last:C opposite	-24
part	> last:C to	-44
part	> last:C with	-48
part	> last:F ,	49
part	> last:L for	-9
part	> last:P	-30
part	> last:P (	-48
part	> last:P ,	-19
part	> last:P and	-18
part	> last:P as	22
part	> last:P in	-16
part	> last:a	-45
part	> last:actor	-46
part	> last:actor|a	-46
part	> last:alongside	-17
part	> last:alongside|	-17
part	> last:and	-25
part	> last:and dame	-15
part	> last:and in	-27
part	> last:and two	-20
part	> last:and|	-23
part	> last:and|a	4
part	> last:and|w	-27
part	> last:as	23
part	> last:as|	22
part	> last:as|d	-42
part	> last:a|	-45
part	> last:british director	-13
part	> last:brought	-47
part	> last:by|	10
part	> last:by|d	-18
part	> last:by|w	-40
part	> last:chases	-13
part	> last:chases|	-13
part	> last:dame	-15
part	> last:dame|	-15
part	> last:daughter	28
part	> last:daughter|	-39
part	> last:debutante	-25
part	> last:debutante|	-25
part	> last:directed by	-18
part	> last:director	-22
part	> last:director|d	-22
part	> last:drops in	-36
part	> last:father of	-20
part	> last:film by	11
part	> last:find	-26
part	> last:find|	-26
part	> last:fitted for	-24
part	> last:for	12
part	> last:for|	-5
part	> last:from	-20
part	> last:from|	-20
part	> last:gets	-22
part	> last:gets|	-22
part	> last:good to	-26
part	> last:he chases	-13
part	> last:husband	-33
part	> last:in	-19
part	> last:in the	-27
part	> last:in which	-32
part	> last:in|	-29
part	> last:joined by	-21
part	> last:late	-30
part	> last:nephew that	25
part	> last:newcomer	24
part	> last:newcomer|a	24
part	> last:of	-26
part	> last:of debutante	-25
part	> last:of|	-25
part	> last:of|w	-22
part	> last:on	11
part	> last:opposite	-25
part	> last:opposite|	-25
part	> last:played by	-28
part	> last:played with	-26
part	> last:portrayed by	37
part	> last:singer	-45
part	> last:singer|	-21
part	> last:sloth and	-24
part	> last:starred	-28
part	> last:starred|a	-28
part	> last:starring	-14
part	> last:start of	-24
part	> last:that	-15
part	> last:that|a	4
part	> last:the	-32
part	> last:the late	-30
part	> last:the singer	-45
part	> last:the|	-32
part	> last:to	26
part	> last:to find	-26
part	> last:to|	26
part	> last:two	-20
part	> last:two|	-20
part	> last:until	-39
part	> last:until|	-39
part	> last:version of	-22
part	> last:voiced by	-39
part	> last:voices of	-6
part	> last:was	-10
part	> last:was|	-10
part	> last:which	4
part	> last:which starred	-28
part	> last:which|a	6
part	> last:while	-41
part	> last:who gets	-22
part	> last:whom	11
part	> last:whom|	-52
part	> last:whom|a	27
part	> last:wife whom	-46
part	> last:with	5
part	> last:with|	6
part	> last:written by	-21
part	> people here:0	26
part	> people here:1	36
part	> people here:2	10
part	> people here:3+	-60
part	> people:1	6
part	> people:2	-22
part	> people:3+	-34
part	> r:"	-36
part	> r:" F	-40
part	> r:" F "	-30
part	> r:#	-18
part	> r:# attempt	-21
part	> r:# attempt .	-21
part	> r:# movie	-36
part	> r:# movie .	-36
part	> r:# nomination	-22
part	> r:# nomination ,	-22
part	> r:'s	-47
part	> r:'s the	-47
part	> r:(	-27
part	> r:)	19
part	> r:) , C	6
part	> r:) , P	-43
part	> r:) , get	17
part	> r:) , her	50
part	> r:) , motor	8
part	> r:) , who	-39
part	> r:) .	30
part	> r:) . ^	30
part	> r:) and	6
part	> r:) and C	17
part	> r:) and her	-4
part	> r:) is	46
part	> r:) —	-13
part	> r:) — the	-13
part	> r:,	-8
part	> r:, F	-52
part	> r:, F ,	-52
part	> r:, P	-20
part	> r:, P ,	-22
part	> r:, P and	-13
part	> r:, a	28
part	> r:, a russian	-25
part	> r:, and	23
part	> r:, and P	-13
part	> r:, as	-22
part	> r:, as the	-23
part	> r:, for	-27
part	> r:, for F	-21
part	> r:, god	-23
part	> r:, god be	-23
part	> r:, has	-44
part	> r:, has been	-38
part	> r:, in	-17
part	> r:, is	42
part	> r:, said	-25
part	> r:, said that	-20
part	> r:, the	-49
part	> r:, the nephew	-15
part	> r:, who	34
part	> r:, who gets	-32
part	> r:, who is	40
part	> r:, whose	-39
part	> r:, with	-9
part	> r:, with P	-9
part	> r:.	8
part	> r:. ^	8
part	> r:. ^ ^	8
part	> r:;	-15
part	> r:; and	-10
part	> r:; and P	-15
part	> r:C	-40
part	> r:C ,	-47
part	> r:C , on	-20
part	> r:C has	-15
part	> r:C has been	-15
part	> r:C in	-31
part	> r:C in F	-31
part	> r:F	-40
part	> r:F (	-32
part	> r:F )	-48
part	> r:F ) ,	-48
part	> r:F ,	-29
part	> r:F , and	-43
part	> r:F , is	-8
part	> r:F .	-15
part	> r:F . ^	-15
part	> r:an	5
part	> r:an oscar	5
part	> r:and	-24
part	> r:and P	-24
part	> r:and P ,	-30
part	> r:and P .	-11
part	> r:and P are	-12
part	> r:are	-17
part	> r:as	-36
part	> r:as C	-25
part	> r:as C ,	-30
part	> r:as C .	-8
part	> r:as C and	-48
part	> r:as the	-22
part	> r:as the O	-18
part	> r:as the film-maker	-25
part	> r:as the masked	-9
part	> r:bike	-13
part	> r:bike messenger	-13
part	> r:bike messenger around	-13
part	> r:cannot	-26
part	> r:cannot abide	-26
part	> r:cannot abide .	-26
part	> r:daughter	-37
part	> r:doesn't	-30
part	> r:doesn't want	-30
part	> r:doesn't want to	-30
part	> r:film	-16
part	> r:film ,	-16
part	> r:film , has	-16
part	> r:first	-39
part	> r:for	-51
part	> r:has	-35
part	> r:has been	-61
part	> r:has said	-20
part	> r:has said .	-20
part	> r:his	-15
part	> r:his mother	-15
part	> r:his mother .	-15
part	> r:in	-26
part	> r:in F	22
part	> r:in F ,	22
part	> r:in P	-14
part	> r:in P F	-19
part	> r:in a	-35
part	> r:in her	-21
part	> r:in her first	-21
part	> r:in the	-26
part	> r:in the kitchen	-26
part	> r:in the title	-35
part	> r:is	-30
part	> r:is C	-26
part	> r:is C .	-16
part	> r:is C and	-38
part	> r:is back	-16
part	> r:is back as	-16
part	> r:is once	-7
part	> r:is once more	-7
part	> r:is the	-27
part	> r:is the journalist	-27
part	> r:leader	-23
part	> r:leader C	-23
part	> r:leader C in	-23
part	> r:on	-11
part	> r:played	22
part	> r:played ,	25
part	> r:played , oiled	25
part	> r:plays	35
part	> r:ringlets	-24
part	> r:ringlets once	-24
part	> r:ringlets once more	-24
part	> r:series	-27
part	> r:takes	-46
part	> r:takes up	-46
part	> r:takes up with	-46
part	> r:the	-31
part	> r:the sabre-toothed	-24
part	> r:the sabre-toothed tiger	-24
part	> r:to	-29
part	> r:travels	-69
part	> r:travels to	-42
part	> r:travels to a	-42
part	> r:was	57
part	> r:was C	49
part	> r:was C ,	49
part	> r:was photographed	-6
part	> r:was photographed leaving	-6
part	> w:"	18
part	> w:#	59
part	> w:'	-12
part	> w:'s	34
part	> w:(	28
part	> w:)	-27
part	> w:,	-31
part	> w:;	-10
part	> w:C	-28
part	> w:F	-13
part	> w:O	-17
part	> w:P	-21
part	> w:W	-33
part	> w:about	34
part	> w:account	-15
part	> w:accountant	-17
part	> w:actor	27
part	> w:after	-43
part	> w:agent	-34
part	> w:aka	33
part	> w:allow	-5
part	> w:allowed	-5
part	> w:along	-10
part	> w:alongside	-16
part	> w:an	-24
part	> w:and	-25
part	> w:are	-6
part	> w:around	46
part	> w:arrive	33
part	> w:arrived	33
part	> w:as	16
part	> w:at	-40
part	> w:australian	-4
part	> w:autumn	-4
part	> w:back	-17
part	> w:backwards	-7
part	> w:bank	-22
part	> w:batchmate	-37
part	> w:be	-7
part	> w:become	-43
part	> w:been	-83
part	> w:before	-56
part	> w:beside	-18
part	> w:bike	-9
part	> w:boss's	-26
part	> w:both	-19
part	> w:break	-14
part	> w:bring	-15
part	> w:british	-13
part	> w:broke	-14
part	> w:brought	-5
part	> w:build	4
part	> w:but	-19
part	> w:by	14
part	> w:call	-37
part	> w:called	-37
part	> w:chase	-6
part	> w:chases	-6
part	> w:co-star	-15
part	> w:co-stars	-15
part	> w:coach's	-35
part	> w:come	-4
part	> w:comedy	-28
part	> w:comes	-4
part	> w:cop	-10
part	> w:dame	-34
part	> w:daughter	10
part	> w:dealer	-13
part	> w:debutante	-25
part	> w:decades	-11
part	> w:describe	-5
part	> w:did	-5
part	> w:direct	-11
part	> w:directed	-11
part	> w:director	-21
part	> w:done	-11
part	> w:drug	-22
part	> w:fall	-26
part	> w:falls	-26
part	> w:fashion	-10
part	> w:father	-37
part	> w:film	-11
part	> w:find	36
part	> w:first	-27
part	> w:fit	-17
part	> w:fitted	-17
part	> w:for	-13
part	> w:from	-17
part	> w:genius	-21
part	> w:get	20
part	> w:gets	-22
part	> w:gig	-6
part	> w:give	-47
part	> w:glare	-37
part	> w:glaring	-37
part	> w:glowering	-7
part	> w:go	29
part	> w:god	-17
part	> w:good	-17
part	> w:guard	12
part	> w:had	-31
part	> w:handiwork	-25
part	> w:has	-28
part	> w:have	-41
part	> w:he	5
part	> w:help	-5
part	> w:helped	-5
part	> w:her	-27
part	> w:hero	39
part	> w:him	-5
part	> w:his	-27
part	> w:hobbies	-10
part	> w:horses	-34
part	> w:hotelier	-17
part	> w:husband	-32
part	> w:if	12
part	> w:incredible	-30
part	> w:into	-37
part	> w:it	-34
part	> w:its	-37
part	> w:join	-13
part	> w:joined	-13
part	> w:jury	-20
part	> w:know	-34
part	> w:late	22
part	> w:leader	-50
part	> w:lonely	-35
part	> w:look	21
part	> w:lover	-51
part	> w:made	-8
part	> w:make	-4
part	> w:man	-36
part	> w:may	-10
part	> w:messenger	-9
part	> w:money	-16
part	> w:more	-12
part	> w:movies	-22
part	> w:mughal	-6
part	> w:murder	27
part	> w:murdered	27
part	> w:name	-16
part	> w:neither	-5
part	> w:nephew	21
part	> w:new	-15
part	> w:newcomer	24
part	> w:next	-11
part	> w:no	-10
part	> w:nobody	-5
part	> w:not	-10
part	> w:novel	-13
part	> w:now	-26
part	> w:of	-30
part	> w:oiled	-21
part	> w:old	-20
part	> w:older	-28
part	> w:on	-10
part	> w:once	-7
part	> w:one	35
part	> w:opposite	-21
part	> w:or	50
part	> w:out	-35
part	> w:overcome	-5
part	> w:parent	-22
part	> w:parents	-22
part	> w:partner	-35
part	> w:physics	-21
part	> w:picture	-14
part	> w:play	16
part	> w:played	17
part	> w:pop	23
part	> w:portray	31
part	> w:portrayed	31
part	> w:prize	-20
part	> w:production	-20
part	> w:rear	-34
part	> w:reporter	-15
part	> w:retire	-20
part	> w:retired	-20
part	> w:ringlets	-6
part	> w:rise	-15
part	> w:robber	-20
part	> w:role	39
part	> w:russian	12
part	> w:saga	-6
part	> w:said	-52
part	> w:saw	12
part	> w:screen	-9
part	> w:script	-28
part	> w:scripted	-28
part	> w:security	12
part	> w:see	4
part	> w:seen	-15
part	> w:send	-43
part	> w:sent	-43
part	> w:series	-10
part	> w:she	-7
part	> w:ship's	-24
part	> w:shoot	-6
part	> w:shot	-6
part	> w:shrink	-30
part	> w:shrinking	-30
part	> w:singer	-45
part	> w:sloth	-24
part	> w:sniper	-7
part	> w:so	-43
part	> w:stake	-16
part	> w:stammer	-5
part	> w:star	10
part	> w:starred	-28
part	> w:starring	-8
part	> w:success	-7
part	> w:such	-10
part	> w:superb	-28
part	> w:take	-44
part	> w:takes	-26
part	> w:tell	-19
part	> w:the	15
part	> w:them	-7
part	> w:therapist	-5
part	> w:this	47
part	> w:to	-7
part	> w:told	-19
part	> w:trumpeter	-10
part	> w:turn	-13
part	> w:turned	-7
part	> w:two	-20
part	> w:until	-39
part	> w:up	-32
part	> w:v	-8
part	> w:version	-21
part	> w:very	-24
part	> w:voice	-29
part	> w:voiced	-39
part	> w:voices	-10
part	> w:was	47
part	> w:watch	-20
part	> w:watches	-20
part	> w:went	-20
part	> w:which	-9
part	> w:while	-50
part	> w:who	8
part	> w:whom	18
part	> w:whose	-34
part	> w:wife	-42
part	> w:win	5
part	> w:with	-15
part	> w:woman	-54
part	> w:work	-15
part	> w:would	31
part	> w:write	-48
part	> w:writer	-23
part	> w:written	-57
part	> w:wrote	-5
part	> w:young	-46
part	>=(	64
part	>=( P ) ,	-59
part	>=( P ) ,|	-48
part	>=( P ) and	-42
part	>=(|	64
part	>=, P as C and	-8
part	>=, P as C and|	-8
part	>=, P is C and	-9
part	>=, P is C and|	-9
part	>=, and	-28
part	>=, and P and	-20
part	>=, and P and|	-20
part	>=, and|	-22
part	>=, opposite	-19
part	>=, opposite|	-19
part	>=, played by	-9
part	>=, played by|a	-9
part	>=, with	-27
part	>=, with|	-27
part	>=;	-17
part	>=and	-10
part	>=and|	-4
part	>=and|a	-37
part	>=as	-51
part	>=for	-51
part	>=for|	-48
part	>=in	-27
part	>=in|	-27
part	>=opposite	-27
part	>=opposite|	-27
part	>=to	-44
part	>=to|	-44
part	>=with	-48
part	>=with|	-48
part	>|named|named	-60
part	>|noun|named	37
part	>|pronoun|named	61
part	does 	-11
part	does a	7
part	does d	-71
part	does w	-34
part	form:finite conditional	-48
part	form:finite future	-34
part	form:finite present	23
part	form:infinitive none	-20
part	form:participle none	9
part	is:australian	33
part	is:british	43
part	is:brothers	-12
part	is:career	20
part	is:coach	-46
part	is:dame	12
part	is:daughter	5
part	is:debutante	-25
part	is:director	-42
part	is:father	-46
part	is:film	-31
part	is:former	-42
part	is:husband	-24
part	is:late	-30
part	is:miss	-7
part	is:mr	23
part	is:ms.	-53
part	is:newcomer	25
part	is:partner	-45
part	is:rapper	-30
part	is:singer	-12
part	is:sir	-4
part	is:star	-38
part	is:two	-20
part	is:wife	15
part	is:world	-7
part	is:young	-45
part	no main film	-56
part	other film	14
part	other is:activist	16
part	other is:adventure	-26
part	other is:agent	-4
part	other is:aka	-42
part	other is:american	-4
part	other is:attorney	23
part	other is:backing	-19
part	other is:baritone	-36
part	other is:biopic	-61
part	other is:boss	29
part	other is:boxer	-18
part	other is:boyhood	14
part	other is:brother	47
part	other is:bullying	37
part	other is:butler	31
part	other is:captain	49
part	other is:catwalk	-32
part	other is:chairman	-34
part	other is:children	-18
part	other is:chip-shop	13
part	other is:cinematographer	-32
part	other is:coach	14
part	other is:cop	-53
part	other is:cousin	-43
part	other is:cousins	11
part	other is:crazed	19
part	other is:crime	29
part	other is:cult	7
part	other is:det.	-49
part	other is:district	23
part	other is:dr.	22
part	other is:drug	19
part	other is:elder	-18
part	other is:evil	14
part	other is:factory	4
part	other is:faithless	-57
part	other is:family	29
part	other is:farmer	-7
part	other is:fashion	-33
part	other is:film-maker	4
part	other is:films	-28
part	other is:fixer	-26
part	other is:former	-38
part	other is:foster	13
part	other is:founder	-27
part	other is:fremen	-10
part	other is:friend	13
part	other is:fur	33
part	other is:gambino	29
part	other is:gambler	-22
part	other is:gig	-35
part	other is:girl	-10
part	other is:gloriously	-28
part	other is:glowering	10
part	other is:grandmother	-28
part	other is:hand	4
part	other is:heavyweight	-22
part	other is:hitman	25
part	other is:hobbit	20
part	other is:hulking	25
part	other is:husband	14
part	other is:irish	6
part	other is:jailbird	21
part	other is:journalist	11
part	other is:kid	12
part	other is:lord	19
part	other is:ludacris	-29
part	other is:mammoths	-4
part	other is:manager	6
part	other is:masked	9
part	other is:mathematician	16
part	other is:mob	25
part	other is:murdered	16
part	other is:murderess	27
part	other is:nel	-38
part	other is:new	27
part	other is:next	-47
part	other is:novelist	52
part	other is:occasionally	28
part	other is:official	-29
part	other is:ostracised	4
part	other is:painter	34
part	other is:partner	20
part	other is:patriarch	13
part	other is:picture	-25
part	other is:play	-4
part	other is:poet	9
part	other is:possibly	6
part	other is:president	16
part	other is:professor	21
part	other is:rebels	6
part	other is:regular	-24
part	other is:religious	-24
part	other is:roommate	19
part	other is:secretary	-44
part	other is:servant	-48
part	other is:shorts	-15
part	other is:shy	33
part	other is:singers	-19
part	other is:sinister	6
part	other is:sir	37
part	other is:sister	-25
part	other is:skinny	-37
part	other is:sons	-40
part	other is:soviet	6
part	other is:speech	-5
part	other is:spy	-36
part	other is:squid-faced	20
part	other is:steelworker	21
part	other is:stows	32
part	other is:surgeon	-26
part	other is:terrorist	14
part	other is:then	-38
part	other is:therapist	-5
part	other is:trainer	11
part	other is:trapper	33
part	other is:tupac-loving	12
part	other is:two	-18
part	other is:uncle	-32
part	other is:understudied	-29
part	other is:vigilante	-4
part	other is:villainous	-14
part	other is:voice	-39
part	other is:walks	40
part	other is:war	-44
part	other is:whip-happy	-6
part	other is:wife	-16
part	other is:wizard	-13
part	other is:would-be	34
part	other is:writer	8
part	other is:young	33
part	other sure:0	-48
part	other sure:1	-76
part	other sure:2	-17
part	other sure:3	9
part	other sure:4	-18
part	owns	-16
part	owns:	11
part	owns:brother	26
part	owns:daughter	-34
part	owns:partner	-41
part	owns:sister	-39
part	owns:wife	-49
part	rule castMember	135
part	rule castMember cast-announced	31
part	rule castMember cast-beside	52
part	rule castMember cast-brackets	50
part	rule castMember cast-film-sees	48
part	rule castMember cast-includes	51
part	rule castMember cast-is	94
part	rule castMember cast-part-owned	-6
part	rule castMember cast-plays	57
part	rule castMember cast-possessive-part	-21
part	rule castMember cast-role-in	18
part	rule castMember cast-seen-in	89
part	rule castMember cast-starring	73
part	rule castMember cast-stars	100
part	rule castMember cast-with	-5
part	rule for another castMember	-77
part	rule other castMember	-63
part	says:blocked	20
part	says:reported	22
part	says:talks	-50
part	spoken of	-16
part	sure:1	-30
part	sure:2	-31
part	sure:3	-20
part	sure:4	-11
part	v:act|S	-35
part	v:adapt+|of	-21
part	v:admire|S	-43
part	v:allow|S	22
part	v:appear|S	-47
part	v:appear|S|about	-11
part	v:appear|S|as	-12
part	v:appear|in	-53
part	v:approach+|S	-40
part	v:arrive|S	23
part	v:arrive|with	33
part	v:attach|S	-49
part	v:base|by	-11
part	v:bear+|by	34
part	v:become|S	-31
part	v:become|S|as	-47
part	v:begin|S	-23
part	v:be|O	-21
part	v:be|O|O	12
part	v:be|S	12
part	v:be|S|O	34
part	v:be|S|S	-9
part	v:be|S|as	-30
part	v:be|S|in	-16
part	v:be|S|of	-48
part	v:be|X	-4
part	v:be|X|X	14
part	v:be|by	-50
part	v:be|for	17
part	v:be|in	-53
part	v:be|in|O	-12
part	v:be|of	32
part	v:be|of|of	45
part	v:be|opposite	-32
part	v:be|with|O	-27
part	v:borrow+|S	16
part	v:break|S	-52
part	v:bring|O	-55
part	v:bring|S	20
part	v:build|S	9
part	v:call|S	9
part	v:call|S|O	23
part	v:call|alongside	-27
part	v:call|alongside|O	-27
part	v:cast+|S|as	66
part	v:cast|O	-11
part	v:cast|S	-54
part	v:chase|O	-13
part	v:chase|for	-9
part	v:co-star|O	-20
part	v:co-star|O|O	-20
part	v:co-write|O	-40
part	v:come|S	17
part	v:come|X	-5
part	v:come|with	-44
part	v:compose|S	-42
part	v:cry|X	-9
part	v:cry|X|X	-9
part	v:describe|S	-45
part	v:die|S	60
part	v:die|S|S	-45
part	v:direct+|X	16
part	v:direct+|X|X	16
part	v:direct+|by	-29
part	v:direct+|by|X	-18
part	v:direct|S	-39
part	v:dispatch|O	-26
part	v:do|O	18
part	v:do|S	-13
part	v:do|S|O	-40
part	v:draw|by	-17
part	v:drop|S	-46
part	v:drop|in	-36
part	v:erupt|S	-42
part	v:erupt|S|X	-42
part	v:fall|S	13
part	v:feature|O	14
part	v:feature|O|O	7
part	v:feature|S	-29
part	v:feature|S|as	-21
part	v:feature|X	-10
part	v:feature|by	-30
part	v:field|S	43
part	v:film|S	13
part	v:find|O	-26
part	v:finish|O	-50
part	v:fit+|S	37
part	v:fit+|for	-24
part	v:follow|O	-40
part	v:follow|S	-15
part	v:follow|X	35
part	v:follow|X|X	42
part	v:forget|S	21
part	v:forget|S|S	42
part	v:get|O	-22
part	v:get|S	61
part	v:get|S|S	83
part	v:get|S|as	39
part	v:get|X	-14
part	v:give+|S	-13
part	v:give|O	64
part	v:give|S	-81
part	v:give|to	26
part	v:go|to	40
part	v:have|O	15
part	v:have|O|O	-14
part	v:have|O|as	49
part	v:have|S	12
part	v:have|with	-16
part	v:headline|S	-20
part	v:hear|S	-7
part	v:hire|S	-45
part	v:hum|X	-9
part	v:hum|X|X	-9
part	v:hunt|O	-43
part	v:hunt|S	-19
part	v:include|O	39
part	v:include|O|O	40
part	v:include|S	-25
part	v:include|with	-23
part	v:join+|S	-50
part	v:join|O	-30
part	v:join|S	18
part	v:join|S|S	-39
part	v:join|X	-18
part	v:join|X|X	6
part	v:join|X|as	-44
part	v:know|O	-61
part	v:know|O|as	-46
part	v:know|S|X	15
part	v:know|S|as	-9
part	v:know|X	37
part	v:know|in	-46
part	v:leak|X	6
part	v:leak|X|X	23
part	v:leak|X|as	15
part	v:leave|S	-20
part	v:leave|S|X	-6
part	v:leave|X	26
part	v:leave|X|X	26
part	v:let|S	8
part	v:look|X	-53
part	v:look|X|X	-53
part	v:lose|S	34
part	v:lose|X	-25
part	v:make+|by	-44
part	v:make+|with	4
part	v:make|O	15
part	v:make|S	-42
part	v:make|by	-18
part	v:make|with	13
part	v:make|with|with	13
part	v:name+|S	-28
part	v:name|S	29
part	v:name|S|O	29
part	v:nominate+|S	70
part	v:occupy+|X	13
part	v:occupy+|X|X	13
part	v:overcome|X	-14
part	v:overcome|X|X	-14
part	v:parent|O|O	19
part	v:parent|S	-23
part	v:parent|S|O	-23
part	v:photograph+|S	-6
part	v:pick+|by	-29
part	v:pick+|by|by	-49
part	v:play+|S	-41
part	v:play+|S|S	-28
part	v:play+|S|by	-35
part	v:play+|X	-14
part	v:play+|X|S	-55
part	v:play+|X|X	30
part	v:play+|by	20
part	v:play+|by|S	23
part	v:play+|by|X	-20
part	v:play|O	6
part	v:play|O|O	-75
part	v:play|S	15
part	v:play|S|O	24
part	v:play|X	12
part	v:play|X|O	-28
part	v:play|by	-17
part	v:play|under	-32
part	v:play|with	10
part	v:play|with|with	25
part	v:portray+|by	37
part	v:portray|S	75
part	v:portray|S|O	68
part	v:pose|with	-31
part	v:post+|by	25
part	v:produce|with	-8
part	v:promote+|S	43
part	v:put|S	6
part	v:raise+|by	34
part	v:reach|S	-32
part	v:recognise+|S	16
part	v:record|S	15
part	v:remain|S	-49
part	v:remember+|S	-5
part	v:repeat|O	-44
part	v:reprise|S|of	12
part	v:return|S	15
part	v:return|X	-4
part	v:say|O	-32
part	v:say|S	14
part	v:score|S	-33
part	v:see+|S	-29
part	v:see+|S|as	37
part	v:see+|in	-20
part	v:see+|with	16
part	v:see|S	-4
part	v:see|X	11
part	v:sell|S	32
part	v:shoot|S	-48
part	v:sign|S	50
part	v:spend|S	-22
part	v:spend|S|as	-9
part	v:star in|S	-50
part	v:star|O|O	10
part	v:star|O|X	-8
part	v:star|S	19
part	v:star|S|as	26
part	v:star|X	26
part	v:star|alongside	-18
part	v:star|alongside|O	-18
part	v:step|S	18
part	v:step|S|of	18
part	v:step|of	-48
part	v:step|of|of	-48
part	v:stomp|S	-32
part	v:stomp|S|O	-32
part	v:support|S	15
part	v:support|S|O	-44
part	v:support|S|X	32
part	v:survive+|S	-17
part	v:survive+|by	-29
part	v:survive+|by|by	-34
part	v:take over|S	-12
part	v:take over|S|as	15
part	v:take|S	25
part	v:take|S|S	-31
part	v:take|S|as	4
part	v:take|S|of	44
part	v:take|by	-21
part	v:tell|S	-62
part	v:think|S	-55
part	v:time|in	-41
part	v:time|with	-28
part	v:travel|S	-42
part	v:turn up|S|as	28
part	v:turn up|S|from	-24
part	v:turn up|in	-12
part	v:turn up|opposite	-19
part	v:turn|S	13
part	v:voice+|by	-29
part	v:voice|S	-38
part	v:wander|S	35
part	v:watch|by	-13
part	v:win|O	22
part	v:win|O|S	5
part	v:win|S	-20
part	v:win|for	45
part	v:win|for|as	31
part	v:win|in	-32
part	v:work|S	-51
part	v:work|S|S	-42
part	v:write+|by	-21
part	v:write|S	-53
part	v:write|S|about	-17
part	v:write|about	-30
part	v:write|about|about	-30
part	v:write|with	-34
part	v:|O|O	-7
part	v:|O|S	-6
part	v:|O|X	-8
part	v:|O|of	32
part	v:|S|O	13
part	v:|S|S	-30
part	v:|S|X	22
part	v:|S|about	-19
part	v:|S|as	27
part	v:|S|by	-36
part	v:|S|for	-25
part	v:|S|from	-24
part	v:|S|in	-53
part	v:|S|with	-50
part	v:|X|O	-40
part	v:|X|S	32
part	v:|X|X	39
part	v:|X|as	-8
part	v:|about|about	-30
part	v:|alongside|O	-18
part	v:|by|O	-36
part	v:|by|S	33
part	v:|by|X	-31
part	v:|by|by	-10
part	v:|for|S	29
part	v:|for|as	33
part	v:|in|O	-17
part	v:|in|as	-34
part	v:|in|in	-17
part	v:|of|O	-22
part	v:|of|of	-35
part	v:|opposite|O	-22
part	v:|opposite|as	-30
part	v:|to|S	-37
part	v:|to|to	51
part	v:|with|O	-46
part	v:|with|S	-61
part	v:|with|as	-59
part	v:|with|of	57
part	v:|with|with	45
`;
