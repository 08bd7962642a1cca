/** Weights of what is seen of a pair, in hundredths, one column for each thing that may be told. Made by tests/bench/reader-pairs-train.ts. */
export const pairWeights = `
person	<	-14 -5 -32 -35
person	< b:" "	-28 42 -8 -4
person	< b:" (	16 47 -6 -3
person	< b:" )	-37 -17 -2 -3
person	< b:" ,	-87 -49 -21 -7
person	< b:" F	-8 22 -8 -7
person	< b:" and	19 -2 -7 -7
person	< b:" by	-12 -16 -9 -9
person	< b:" fifth	-12 -16 -9 -9
person	< b:" in	-64 -48 -22 -10
person	< b:" is	-45 -46 -8 -6
person	< b:" reboot	10 46 -5 -6
person	< b:" sensational	52 -35 -5 -21
person	< b:" with	34 -23 -18 -26
person	< b:# )	10 -4 5 5
person	< b:# ,	48 4 -4 16
person	< b:# P	37 -26 -4 -4
person	< b:# fans	0 -14 -4 -13
person	< b:# film	-26 26 26 -11
person	< b:# for	-24 -10 -38 -7
person	< b:# hit	-28 -15 -3 -3
person	< b:# horror	14 6 -7 -13
person	< b:# in	31 -11 -7 -4
person	< b:# naval	-36 -33 -11 37
person	< b:# nomination	4 -26 -14 -6
person	< b:# release	-11 -12 -14 -1
person	< b:# romantic	-44 27 -17 -4
person	< b:# their	-17 -20 -3 -4
person	< b:# with	-44 75 10 -8
person	< b:$ #	-37 -40 -28 -22
person	< b:' #	34 16 23 -4
person	< b:' F	-49 -13 -7 -3
person	< b:'d be	-46 -33 -21 -11
person	< b:'ll F	-28 -27 -14 -7
person	< b:'s also	15 -21 -5 -4
person	< b:'ve had	-30 -49 51 -21
person	< b:( "	9 26 -8 -6
person	< b:( #	17 -1 8 7
person	< b:( C	-83 -11 -8 -5
person	< b:( F	31 -11 -8 -5
person	< b:( O	20 -10 -6 -5
person	< b:( june	-42 -34 -3 -5
person	< b:( no	-17 18 -8 -7
person	< b:) ,	-14 -16 -1 -2
person	< b:) ;	-30 -25 -3 -1
person	< b:) and	-37 17 -7 -5
person	< b:) has	-42 -34 -3 -5
person	< b:, "	-66 41 38 -9
person	< b:, #	73 -12 -2 27
person	< b:, C	49 -27 -12 -10
person	< b:, F	7 -15 -11 -7
person	< b:, L	-28 -19 -7 -5
person	< b:, O	-40 -38 -26 -27
person	< b:, P	-27 -13 -17 -8
person	< b:, W	-29 -6 -46 -2
person	< b:, a	-16 -29 -7 -6
person	< b:, after	50 26 -18 -8
person	< b:, although	-58 63 -25 -8
person	< b:, among	-22 -43 64 63
person	< b:, an	-30 -39 -20 62
person	< b:, and	-24 -35 -14 -10
person	< b:, are	-16 -25 44 -7
person	< b:, as	3 -44 13 -7
person	< b:, at	-61 40 -2 -10
person	< b:, before	14 -3 -3 -2
person	< b:, begun	54 -48 -6 -3
person	< b:, best	70 16 -15 -12
person	< b:, better	-56 43 -26 -13
person	< b:, broke	0 -18 -10 -5
person	< b:, but	-19 -6 -52 -4
person	< b:, did	61 -41 -23 -13
person	< b:, died	-17 -20 -3 -4
person	< b:, directed	77 68 57 -7
person	< b:, director	-28 76 -10 -9
person	< b:, following	-49 -14 -22 -16
person	< b:, for	-22 -30 -9 -8
person	< b:, fresh	-69 58 -27 -9
person	< b:, from	26 -51 -7 -4
person	< b:, had	-14 -5 -8 -13
person	< b:, has	46 1 -22 12
person	< b:, having	1 -8 -18 -6
person	< b:, he	39 -33 -6 -3
person	< b:, his	-29 -45 -10 -6
person	< b:, in	-3 -16 -8 -8
person	< b:, including	-3 43 -8 -6
person	< b:, is	-33 31 23 -12
person	< b:, known	37 -25 -9 -8
person	< b:, last	38 -12 -3 -5
person	< b:, made	-4 2 36 -6
person	< b:, more	-28 25 -13 -6
person	< b:, near	-5 -27 -11 -4
person	< b:, no	33 -61 -24 -28
person	< b:, now	11 -3 -1 -2
person	< b:, of	35 -32 -11 -12
person	< b:, on	-68 33 -21 -21
person	< b:, one	-29 -7 -35 -20
person	< b:, opposite	-56 -56 -18 -7
person	< b:, or	14 -26 -21 -9
person	< b:, overlapping	-17 -20 -3 -4
person	< b:, playing	0 45 -5 -3
person	< b:, plays	-1 -35 -6 -5
person	< b:, previously	-32 -37 8 -25
person	< b:, produced	-3 29 -52 26
person	< b:, recently	59 -34 -28 -25
person	< b:, respectively	-11 11 14 -16
person	< b:, returns	-19 49 -16 -8
person	< b:, said	-32 -51 -8 -33
person	< b:, scripted	-1 0 -59 -10
person	< b:, seen	67 -39 -18 -4
person	< b:, so	80 -63 -30 -26
person	< b:, starring	-11 -6 -3 -16
person	< b:, the	-17 -24 9 -19
person	< b:, then	-12 -27 -5 -6
person	< b:, three	14 24 -12 -3
person	< b:, was	55 -42 -9 53
person	< b:, which	-10 -6 -32 -5
person	< b:, while	-51 -47 -8 -6
person	< b:, who	-19 12 5 13
person	< b:, whom	30 -48 54 -29
person	< b:, whose	-38 -29 -28 -7
person	< b:, will	0 32 18 -7
person	< b:, with	7 -8 23 1
person	< b:, won	-79 48 -27 -14
person	< b:, wrote	-4 66 59 -3
person	< b:. #	-17 -20 -3 -4
person	< b:: the	37 11 -4 -5
person	< b:; F	44 -45 -9 -6
person	< b:; O	23 -27 -21 -8
person	< b:; P	-24 -30 -15 -6
person	< b:; a	-30 -25 -3 -1
person	< b:; and	-28 -24 -6 -7
person	< b:; for	-10 -48 -5 -4
person	< b:; in	-27 1 -4 -2
person	< b:; it	-1 -14 1 -5
person	< b:; the	-15 -12 -6 -5
person	< b:C )	-83 -11 -8 -5
person	< b:C ,	-2 -12 -9 -9
person	< b:C ;	-46 -17 -2 -1
person	< b:C and	-29 -12 -6 -4
person	< b:C biopic	-26 -21 -21 -8
person	< b:C gig	-62 -11 -4 -3
person	< b:C got	4 -25 -3 -1
person	< b:C in	13 -12 -9 -8
person	< b:C of	-12 -27 -5 -6
person	< b:C opposite	-9 -4 -2 -8
person	< b:F "	24 23 -7 -6
person	< b:F (	-16 -30 4 3
person	< b:F )	-51 -14 -6 -4
person	< b:F ,	-13 -32 -12 -8
person	< b:F ;	-18 -65 -7 -5
person	< b:F and	-4 12 10 -8
person	< b:F as	-27 1 -4 -2
person	< b:F he	2 -13 -1 -4
person	< b:F if	-18 -34 -1 -5
person	< b:F in	-7 27 -11 -5
person	< b:F slipped	-45 -37 -11 -19
person	< b:F to	-12 -22 -8 -7
person	< b:F together	-1 0 -59 -10
person	< b:F was	-43 37 -22 -5
person	< b:F with	-2 70 -9 -8
person	< b:L )	20 -10 -6 -5
person	< b:L ,	17 -20 -13 -5
person	< b:L P	-11 -42 -8 -8
person	< b:L at	-7 -9 -3 -5
person	< b:L critics	0 -18 -10 -5
person	< b:L drama	-20 -18 -7 -3
person	< b:L epic	-8 41 -20 -2
person	< b:L for	-7 -30 -9 -8
person	< b:L in	9 -31 -8 30
person	< b:L on	0 -14 -4 -13
person	< b:L premiere	-35 -23 -21 -41
person	< b:L stage	30 -21 -14 -18
person	< b:L with	46 -33 -5 -6
person	< b:O "	30 -24 -4 -3
person	< b:O ,	-19 -34 -12 -11
person	< b:O has	5 -14 -15 -9
person	< b:O just	0 -10 -8 -8
person	< b:O mystery	-51 -11 -10 -6
person	< b:O put	37 -23 -4 -8
person	< b:P "	73 -32 -8 -7
person	< b:P '	17 -46 -6 -4
person	< b:P (	-42 10 -26 -6
person	< b:P ,	-39 -11 -17 -12
person	< b:P ;	-3 -14 -4 -8
person	< b:P C	-38 91 -2 -8
person	< b:P F	18 -12 -7 -5
person	< b:P aboard	-6 -14 -6 -4
person	< b:P ambitious	-10 -58 -3 -3
person	< b:P and	-3 23 -9 -10
person	< b:P are	23 -17 -7 -6
person	< b:P as	-7 -7 -3 -4
person	< b:P ballet	-7 -61 -7 -17
person	< b:P classic	0 45 -5 -3
person	< b:P ever	-21 -70 -14 -9
person	< b:P father	-1 -17 -42 -8
person	< b:P for	-41 -14 -10 -13
person	< b:P had	-3 -18 28 -18
person	< b:P horse	44 -16 -3 -4
person	< b:P husband	36 -29 -4 -7
person	< b:P in	40 -12 -4 -4
person	< b:P is	-30 -2 -1 -4
person	< b:P leader	-15 -24 -4 -4
person	< b:P made	-9 -92 -4 -7
person	< b:P make	-7 -18 -15 -16
person	< b:P movies	37 -26 -4 -4
person	< b:P on	-11 8 -17 -55
person	< b:P played	-1 -7 -2 -3
person	< b:P redo	59 -30 -5 -6
person	< b:P return	-12 -19 -7 -8
person	< b:P script	31 -19 -4 -4
person	< b:P show	0 -4 -3 -8
person	< b:P team	0 -23 -29 -17
person	< b:P topped	-37 -22 -19 -4
person	< b:P under	-2 -40 -4 -5
person	< b:P were	52 -55 -4 -6
person	< b:P will	-6 -10 -8 33
person	< b:P wrote	-21 -39 -33 -6
person	< b:W '	-15 -37 23 -9
person	< b:W ,	-28 -7 -17 -11
person	< b:W and	6 -3 -16 -4
person	< b:W entry	-19 -19 -6 -4
person	< b:W into	-24 35 -30 -13
person	< b:a L	-74 -22 -11 -6
person	< b:a P	31 -19 -4 -4
person	< b:a bilingual	4 -22 -5 -4
person	< b:a century	-37 -25 -5 -5
person	< b:a chapter	-27 -18 -4 -14
person	< b:a director	-65 105 41 -15
person	< b:a drag	-34 21 -5 -6
person	< b:a drug	-33 -4 -3 -3
person	< b:a dying	-56 14 -22 -2
person	< b:a few	4 -25 -3 -1
person	< b:a film	-22 8 -10 -8
person	< b:a hammer	12 -5 -6 -4
person	< b:a hand	-30 -49 51 -21
person	< b:a head	-30 -25 -3 -1
person	< b:a hit	-30 -25 -3 -1
person	< b:a jury	-19 -56 -4 -3
person	< b:a letter-writer's	36 19 -11 -3
person	< b:a line	-59 -10 -22 -11
person	< b:a man	-81 -24 0 -6
person	< b:a march	-11 -12 -14 -1
person	< b:a month	-13 -29 -12 -5
person	< b:a murderous	-33 -22 -3 -18
person	< b:a number	46 -13 -4 -3
person	< b:a nurse	71 -39 -7 -3
person	< b:a part	-66 -5 -4 -2
person	< b:a producer	-53 -21 -24 -16
person	< b:a quarter	-37 -25 -5 -5
person	< b:a remake	-22 -13 -6 -6
person	< b:a roadie	-5 -27 -11 -4
person	< b:a russian	-13 15 -5 -6
person	< b:a scottish	-24 -26 -21 23
person	< b:a screenplay	-49 -39 -60 -13
person	< b:a script	-21 -12 -17 -9
person	< b:a ship's	11 -3 -1 -2
person	< b:a single	-19 -19 -6 -4
person	< b:a slave	-54 -16 -4 -2
person	< b:a sniper	-27 1 -4 -2
person	< b:a stammer	-7 -11 -3 -4
person	< b:a storm	2 -29 -7 -5
person	< b:a success	-5 50 -21 -11
person	< b:a third	39 -17 -8 -6
person	< b:a turn	1 -8 -18 -6
person	< b:a week	-39 0 -4 -4
person	< b:a wheelchair	-28 -24 31 32
person	< b:a yacht	-14 -16 -8 -3
person	< b:aboard a	-14 -16 -8 -3
person	< b:about the	-45 -20 -9 -7
person	< b:about to	11 -3 -1 -2
person	< b:academy award	22 -32 -9 -10
person	< b:academy nod	50 -30 -17 -9
person	< b:act in	-34 21 -5 -6
person	< b:action film	45 -61 -16 -11
person	< b:action films	38 -16 -12 -5
person	< b:actor for	9 -50 -10 -10
person	< b:actors after	-33 35 -22 -9
person	< b:actress oscar	2 -13 -27 -2
person	< b:adaptation of	-7 14 -7 -10
person	< b:admired in	9 -34 -16 -6
person	< b:admires P	-8 -7 -7 -12
person	< b:after "	25 5 -6 -13
person	< b:after F	10 54 -11 -6
person	< b:after the	6 63 -28 -35
person	< b:again after	25 5 -6 -13
person	< b:again with	59 -16 -3 -2
person	< b:agent in	-31 -1 -3 -4
person	< b:agent who	44 -16 -3 -4
person	< b:ago in	-37 -28 -12 -8
person	< b:all people	-26 -23 -15 -29
person	< b:alongside P	-15 -9 -27 -68
person	< b:already been	-20 -18 -3 -5
person	< b:already had	1 -8 -18 -6
person	< b:also a	-53 -21 -24 -16
person	< b:also appeared	29 -11 -9 -5
person	< b:also be	19 -15 -9 -5
person	< b:also dressed	-31 -18 -18 -8
person	< b:also had	-21 25 -17 -16
person	< b:also in	49 -13 -6 -8
person	< b:also made	-64 44 -15 -14
person	< b:also produced	-43 -48 51 55
person	< b:also starred	46 -16 -2 -2
person	< b:also used	-37 6 -22 -14
person	< b:also wrote	49 -19 58 -38
person	< b:ambitious but	-16 18 -7 -5
person	< b:amends by	-4 17 -1 -3
person	< b:american in	-24 -26 -21 23
person	< b:american movies	-17 -20 -3 -4
person	< b:among them	-22 -43 64 63
person	< b:amuse their	-2 -3 -5 -2
person	< b:an academy	39 -33 -6 -7
person	< b:an american	-24 -26 -21 23
person	< b:an assistant	-18 -14 -10 -4
person	< b:an executive	-49 -37 -22 73
person	< b:an israeli	-31 -1 -3 -4
person	< b:an oscar	5 -18 15 -7
person	< b:and "	-23 16 -8 -6
person	< b:and '	-32 -33 -10 -7
person	< b:and ,	9 -5 -6 -5
person	< b:and F	-66 -27 -9 -7
person	< b:and L	-6 -13 -13 -2
person	< b:and P	-28 -11 -14 -1
person	< b:and W	-35 1 0 0
person	< b:and a	0 -12 -4 -2
person	< b:and appeared	-1 -37 -4 -14
person	< b:and as	0 -46 -7 -4
person	< b:and author	-11 11 14 -16
person	< b:and based	-65 -9 -7 -8
person	< b:and before	-62 -11 -4 -3
person	< b:and cinematographer	-33 47 -16 -13
person	< b:and directed	-23 -35 -15 -5
person	< b:and director	52 -57 -3 -7
person	< b:and for	22 -19 -18 -18
person	< b:and gave	-22 18 -5 -17
person	< b:and had	52 -23 -2 -12
person	< b:and has	9 -47 -5 -7
person	< b:and have	-31 -18 -18 -8
person	< b:and in	-29 -45 -6 -8
person	< b:and is	-30 -46 -4 -5
person	< b:and later	-4 -23 -12 -3
person	< b:and more	3 17 -8 -9
person	< b:and shot	-7 -9 -3 -5
person	< b:and son	20 -10 -6 -5
person	< b:and starred	17 43 16 -51
person	< b:and the	-22 18 1 -8
person	< b:and this	-58 3 53 -4
person	< b:and two	-22 -25 -30 -5
person	< b:and was	28 -3 -7 -8
person	< b:and went	5 -2 -8 -3
person	< b:any film	-30 -27 -5 -3
person	< b:apart from	-30 -27 -5 -3
person	< b:appearance in	35 -24 -13 -6
person	< b:appeared in	24 -14 -8 -5
person	< b:appeared on	6 -1 -4 -17
person	< b:appeared opposite	36 -22 -2 -18
person	< b:appeared with	-44 -39 -3 -6
person	< b:appearing in	2 -45 -27 -6
person	< b:are back	-45 -16 -11 -6
person	< b:are co-starring	42 -11 -5 -7
person	< b:are producers	-26 -23 -15 -29
person	< b:are writing	-19 -32 47 -6
person	< b:ark ,	-20 -18 -3 -5
person	< b:arrest her	53 -37 -11 -6
person	< b:as C	19 -11 -9 -7
person	< b:as F	25 -5 -8 -6
person	< b:as P	36 -29 -4 -7
person	< b:as a	31 17 42 -9
person	< b:as an	-28 -7 1 -7
person	< b:as he	-13 -50 -20 -9
person	< b:as the	-41 -14 -8 -8
person	< b:as they	-19 -32 47 -6
person	< b:assistant director	-56 -36 -17 -11
person	< b:assistant on	-18 -14 -10 -4
person	< b:at fourteen	50 -30 -17 -9
person	< b:at the	-14 -24 -8 29
person	< b:at vast	-7 -9 -3 -5
person	< b:attended the	0 -23 -23 -14
person	< b:audiences as	-27 -9 -9 -1
person	< b:audition for	22 -40 -35 -14
person	< b:australian picture	-6 -20 -5 -7
person	< b:author of	-11 11 14 -16
person	< b:autumn comes	-19 -19 -5 -7
person	< b:avalanche-fleeing father	-6 -13 -13 -2
person	< b:award ,	-35 55 -12 -10
person	< b:award for	0 -41 -19 -14
person	< b:back as	-45 -33 -8 -9
person	< b:ballet thriller	-39 54 -13 -21
person	< b:based on	-65 -10 -9 -9
person	< b:batman v	4 -25 -3 -1
person	< b:be another	-41 -29 -7 -7
person	< b:be first-billed	0 -4 -3 -8
person	< b:be general	-51 30 -4 -4
person	< b:be in	80 -55 -7 -15
person	< b:be played	-38 -36 -2 -3
person	< b:be revised	0 -2 -37 -7
person	< b:be seen	-40 -7 -7 -4
person	< b:be squeezing	-46 -33 -21 -11
person	< b:been confirmed	-45 -19 -21 -13
person	< b:been for	-21 -70 -14 -9
person	< b:been kept	-20 -18 -3 -5
person	< b:been taken	-11 -40 -2 -20
person	< b:before ,	-69 56 -25 -32
person	< b:before :	-21 25 -17 -16
person	< b:before moving	14 -3 -3 -2
person	< b:before the	-62 -11 -4 -3
person	< b:begun with	54 -48 -6 -3
person	< b:behind the	-22 42 -9 -7
person	< b:behind-the-camera gigs	-46 64 -25 -15
person	< b:berlin film	37 -24 -4 -16
person	< b:best actor	-8 -32 -22 -11
person	< b:best actress	59 -44 -21 -7
person	< b:best director	-68 64 -36 -12
person	< b:best known	39 7 -22 -13
person	< b:best picture	-31 -26 -22 -10
person	< b:better known	-62 38 54 -14
person	< b:big screen	-16 18 -7 -5
person	< b:biggest names	14 24 -12 -3
person	< b:bilingual romantic	4 -22 -5 -4
person	< b:billing in	53 -27 -10 -12
person	< b:black comedy	-33 -51 -16 -18
person	< b:black list	-1 -35 -28 -9
person	< b:blockbusters as	31 -6 -1 -2
person	< b:boxer C	-20 -4 -4 -2
person	< b:boy ,	11 -3 -1 -2
person	< b:british premiere	0 -23 -23 -14
person	< b:broke out	-18 13 -9 -4
person	< b:builder of	-20 -18 -3 -5
person	< b:business ,	-30 -27 -2 -15
person	< b:but event.current	0 -4 -3 -8
person	< b:but left	-1 -14 1 -5
person	< b:but poorly-received	-16 18 -7 -5
person	< b:by O	-32 -63 -18 -22
person	< b:by P	-11 -16 -12 -5
person	< b:by giving	-4 17 -1 -3
person	< b:by playwright	0 -2 -37 -7
person	< b:by some	0 -14 -4 -13
person	< b:by the	-41 45 -7 -21
person	< b:called the	-12 -16 -9 -9
person	< b:came to	26 -56 -26 33
person	< b:camera as	-13 -50 -20 -9
person	< b:can recite	-23 -34 -4 -4
person	< b:career in	12 -4 -5 -3
person	< b:cast him	-66 43 -8 -9
person	< b:category for	-18 -25 61 -12
person	< b:cattle agent	44 -16 -3 -4
person	< b:century ago	-37 -25 -5 -5
person	< b:chair herself	1 -8 -18 -6
person	< b:chapter from	-27 -18 -4 -14
person	< b:charts after	-39 -30 -18 -7
person	< b:cheered by	0 -14 -4 -13
person	< b:child of	-12 -16 -9 -9
person	< b:cinema ,	14 24 -12 -3
person	< b:cinema includes	-42 -53 63 -18
person	< b:cinematographer P	-33 47 -16 -13
person	< b:claimed to	-41 -29 -7 -7
person	< b:claims ,	61 -41 -23 -13
person	< b:class ,	-7 30 34 -4
person	< b:co-star in	36 -19 -19 -32
person	< b:co-starring in	42 -11 -5 -7
person	< b:co-wrote the	-2 -6 18 -8
person	< b:cold in	-30 -25 -3 -1
person	< b:combine such	31 -6 -1 -2
person	< b:come out	-7 -9 -3 -5
person	< b:comedy F	-25 -4 -5 -2
person	< b:comedy and	-32 -33 -10 -7
person	< b:comedy field	17 -21 -8 -3
person	< b:comedy has	-30 -27 -5 -3
person	< b:comedy with	-19 -55 -8 19
person	< b:coming together	25 5 -6 -13
person	< b:committed to	-33 -11 -17 -22
person	< b:company won	-31 -26 -22 -10
person	< b:compete with	-59 -13 -7 -5
person	< b:competed four	37 -24 -4 -16
person	< b:confirmed in	-45 -19 -21 -13
person	< b:cop who	53 -37 -11 -6
person	< b:costume drama	-55 -35 -26 -30
person	< b:costumes and	-31 -18 -18 -8
person	< b:created by	-13 -3 -8 -5
person	< b:credit last	-28 -29 25 -2
person	< b:credit on	-30 -28 60 -34
person	< b:credits include	23 12 -36 49
person	< b:critics '	0 -18 -10 -5
person	< b:cut F	-2 -40 -4 -5
person	< b:dame P	-45 -31 -8 -13
person	< b:dark fairy	2 9 -14 -13
person	< b:dealer in	-33 -4 -3 -3
person	< b:debut in	47 -33 -8 -10
person	< b:debuted together	32 -33 -3 -10
person	< b:december's black	-1 -35 -28 -9
person	< b:desert romance	-20 15 50 -13
person	< b:developing "	-28 -29 25 -2
person	< b:diamond magnate	-20 -24 -15 -24
person	< b:did O	0 -10 -8 -8
person	< b:died on	-17 -20 -3 -4
person	< b:direct F	-19 -38 -18 -8
person	< b:directed P	-41 32 -11 -6
person	< b:directed and	79 45 57 -7
person	< b:directed by	-22 -3 -2 -3
person	< b:directed one	-16 -42 -4 -5
person	< b:directed the	-47 52 -21 -3
person	< b:director ,	-85 111 43 -16
person	< b:director P	52 -57 -3 -7
person	< b:director and	-11 11 14 -16
person	< b:director of	-30 26 -20 -10
person	< b:director on	-57 -8 -12 -7
person	< b:director's chair	-34 32 -14 -11
person	< b:directorial debut	-22 7 -7 -4
person	< b:do the	-11 11 14 -16
person	< b:doubled for	4 -4 -3 -6
person	< b:drag queen's	-34 21 -5 -6
person	< b:drama "	-20 -18 -7 -3
person	< b:dramatist P	-20 54 -60 -9
person	< b:drug dealer	-33 -4 -3 -3
person	< b:dying mobster	-56 14 -22 -2
person	< b:each #	-30 -49 51 -21
person	< b:each of	-43 60 -21 -4
person	< b:earlier features	-11 56 -34 -12
person	< b:earlier films	-24 44 -40 -46
person	< b:earlier in	-13 -29 -12 -5
person	< b:earlier partnership	-3 -18 28 -18
person	< b:earned an	50 -30 -17 -9
person	< b:editor of	-25 -37 -15 -21
person	< b:eight times	-39 0 -4 -4
person	< b:enough ,	-5 -27 -11 -4
person	< b:entry nobody	-19 -19 -6 -4
person	< b:especially created	-13 -3 -8 -5
person	< b:event.current is	0 -4 -3 -8
person	< b:ever since	-31 50 -16 -20
person	< b:executive producer	-47 -34 -12 95
person	< b:expense ,	-7 -9 -3 -5
person	< b:fairy tale	2 9 -14 -13
person	< b:fame in	33 -13 -2 -4
person	< b:fans in	0 -14 -4 -13
person	< b:father ,	-6 3 -36 -6
person	< b:father and	-73 -4 -4 -16
person	< b:father of	-6 -13 -13 -2
person	< b:favorite for	-8 -32 -22 -11
person	< b:feature next	20 -51 -3 -3
person	< b:feature was	-84 70 -49 -39
person	< b:features are	-11 56 -34 -12
person	< b:fell from	-61 -20 -19 -19
person	< b:festival ,	-3 -36 -5 81
person	< b:feuding landlords	47 -6 -2 -4
person	< b:few minutes	36 19 -11 -3
person	< b:few seconds	4 -25 -3 -1
person	< b:fiction with	-10 39 -8 -4
person	< b:field for	17 -21 -8 -3
person	< b:fifth child	-12 -16 -9 -9
person	< b:film ,	-38 -85 -19 -6
person	< b:film F	-21 -13 -4 -4
person	< b:film as	-37 47 49 -3
person	< b:film debut	73 -31 -6 -6
person	< b:film festival	37 -24 -4 -16
person	< b:film from	31 -19 -4 -4
person	< b:film of	39 -8 -5 -14
person	< b:film since	-24 -19 50 -14
person	< b:film this	-30 -27 -5 -3
person	< b:film version	-38 -3 -11 -24
person	< b:film was	16 -74 -13 74
person	< b:film with	51 -54 -20 -23
person	< b:films ,	15 -11 -3 -3
person	< b:films F	27 -14 -2 -16
person	< b:films as	33 -5 -8 -5
person	< b:films include	-23 60 -40 -28
person	< b:films of	38 -16 -12 -5
person	< b:films such	15 -17 -12 -6
person	< b:first film	-14 16 -62 -19
person	< b:first found	33 -13 -2 -4
person	< b:first offered	-15 -2 -1 0
person	< b:first picture	-20 -56 -37 61
person	< b:first time	-28 54 -14 -18
person	< b:first-billed on	0 -4 -3 -8
person	< b:flavor in	22 -35 -5 -20
person	< b:flesh-and-blood actors	-33 35 -22 -9
person	< b:for "	12 -3 -35 -10
person	< b:for F	-51 -11 -11 -6
person	< b:for O	-43 19 -11 -8
person	< b:for P	35 -34 -11 -12
person	< b:for a	-6 -4 -7 -5
person	< b:for an	17 -32 -10 -10
person	< b:for best	-21 41 -20 -6
person	< b:for directing	-22 10 -5 -3
person	< b:for i	-20 -23 -12 -8
person	< b:for its	-9 -7 -11 -14
person	< b:for the	-11 13 14 -7
person	< b:for their	-31 -18 -18 -8
person	< b:for this	2 -13 -27 -2
person	< b:for those	-7 30 34 -4
person	< b:found fame	33 -13 -2 -4
person	< b:four times	37 -24 -4 -16
person	< b:fourteen for	50 -30 -17 -9
person	< b:french ;	-1 0 -59 -10
person	< b:fresh from	-69 58 -27 -9
person	< b:friend ;	10 -20 -12 -9
person	< b:friends ,	-2 -3 -5 -2
person	< b:from F	-38 -21 -7 -5
person	< b:from L	13 -48 -3 -16
person	< b:from O	-55 -23 -17 -7
person	< b:from P	-11 -8 -4 -5
person	< b:from a	28 -13 -1 -7
person	< b:from horses	-61 -20 -19 -19
person	< b:from the	-35 -13 -2 -6
person	< b:gangster in	-33 -22 -3 -18
person	< b:gave him	-74 49 -3 -6
person	< b:gave the	2 -50 -8 -26
person	< b:general C	-51 30 -4 -4
person	< b:gets her	34 -17 -6 -5
person	< b:getting ready	-11 -12 -14 -1
person	< b:gig he	-62 -11 -4 -3
person	< b:gigs were	-46 64 -25 -15
person	< b:give the	-17 -20 -3 -4
person	< b:giving him	-4 17 -1 -3
person	< b:go in	31 36 -4 -8
person	< b:golden lion	-22 10 -5 -3
person	< b:got a	4 -25 -3 -1
person	< b:got herself	-18 -14 -10 -4
person	< b:got screen	-30 -28 60 -34
person	< b:grandfather's friend	10 -20 -12 -9
person	< b:group "	-12 -16 -9 -9
person	< b:guard in	-13 15 -5 -6
person	< b:had a	-33 -2 23 -7
person	< b:had admired	9 -34 -16 -6
person	< b:had already	-20 -18 -3 -5
person	< b:had been	44 -63 -11 50
person	< b:had debuted	32 -33 -3 -10
person	< b:had him	-34 21 -5 -6
person	< b:had produced	-12 -52 93 -20
person	< b:had the	-46 -24 -27 67
person	< b:had worked	50 23 -35 -54
person	< b:hammer in	12 -5 -6 -4
person	< b:hand in	-30 -49 51 -21
person	< b:has also	34 33 -4 -7
person	< b:has been	-15 -22 -11 -14
person	< b:has competed	37 -24 -4 -16
person	< b:has completed	-2 -69 -17 -7
person	< b:has it	20 -10 -6 -5
person	< b:has just	50 -72 -60 -14
person	< b:has now	-30 -27 -5 -3
person	< b:has previously	-11 51 -8 -16
person	< b:has signed	-42 -34 -3 -5
person	< b:has since	-19 -20 -5 29
person	< b:has used	-21 25 -17 -16
person	< b:has worked	-43 60 -21 -4
person	< b:have also	-31 -18 -18 -8
person	< b:have been	-40 -46 -26 -19
person	< b:having already	1 -8 -18 -6
person	< b:he directed	2 -13 -1 -4
person	< b:he has	-13 -50 -20 -9
person	< b:he shot	-62 -11 -4 -3
person	< b:he was	-45 -28 -12 -8
person	< b:head cold	-30 -25 -3 -1
person	< b:headfirst into	-10 39 -8 -4
person	< b:heist comedy	-64 -29 27 -15
person	< b:helped give	-17 -20 -3 -4
person	< b:helped him	-5 -7 -3 -2
person	< b:hemisphere as	-23 8 -6 -3
person	< b:her #	34 -17 -6 -5
person	< b:her ;	53 -37 -11 -6
person	< b:her in	-42 41 -8 -7
person	< b:hero ,	-36 -11 -4 -5
person	< b:herself taken	-18 -14 -10 -4
person	< b:herself with	1 -8 -18 -6
person	< b:him ,	79 -55 -10 -13
person	< b:him a	-9 61 -3 -7
person	< b:him as	-66 43 -8 -9
person	< b:him in	-86 -49 -21 -10
person	< b:him marry	-34 21 -5 -6
person	< b:him on	23 -65 -27 38
person	< b:him overcome	-5 -7 -3 -2
person	< b:him the	-8 35 -4 -3
person	< b:him through	-51 55 -24 -3
person	< b:him to	-39 36 -2 -3
person	< b:him twice	66 -47 -19 -3
person	< b:himself ,	-46 -41 -5 -6
person	< b:hindi cinema	14 24 -12 -3
person	< b:hired him	-39 36 -2 -3
person	< b:his wife	37 -23 -4 -8
person	< b:hit and	-28 -15 -3 -3
person	< b:hit man	-30 -25 -3 -1
person	< b:horror film	8 2 -7 -4
person	< b:horse in	49 -26 -5 -6
person	< b:horse-wise grandfather's	10 -20 -12 -9
person	< b:horses in	-61 -20 -19 -19
person	< b:horses rear	45 21 -4 -4
person	< b:husband ,	-23 -19 -5 -31
person	< b:husband ;	36 -23 -6 -9
person	< b:husband C	37 -5 -1 -2
person	< b:i 'll	-20 -23 -12 -8
person	< b:i 've	47 -68 48 -33
person	< b:if you	-18 -34 -1 -5
person	< b:in "	52 -13 -11 -8
person	< b:in #	-4 37 -12 -7
person	< b:in F	4 -35 -8 -5
person	< b:in L	35 -18 -10 -8
person	< b:in O	-7 -13 -4 -6
person	< b:in P	25 -29 -6 -7
person	< b:in a	-19 -11 -7 -9
person	< b:in an	73 -31 -2 -7
person	< b:in batman	4 -25 -3 -1
person	< b:in between	-46 -33 -21 -11
person	< b:in each	-30 -49 51 -21
person	< b:in french	-1 0 -59 -10
person	< b:in hindi	14 24 -12 -3
person	< b:in horror	29 -19 -5 -3
person	< b:in indie	15 -17 -12 -6
person	< b:in it	62 -29 -5 12
person	< b:in oscar-nominated	-21 2 -20 -4
person	< b:in search	49 -42 -8 -21
person	< b:in such	16 -5 -8 -5
person	< b:in the	16 -8 -1 -9
person	< b:in things	25 37 -7 -7
person	< b:in this	18 15 -8 -3
person	< b:in ‘	0 -23 -32 -14
person	< b:include F	31 49 -33 -28
person	< b:include P	-26 -14 -5 -12
person	< b:includes numbers	-16 -6 -6 -4
person	< b:including F	22 38 -8 -5
person	< b:including W	-16 -6 -6 -4
person	< b:indie films	15 -17 -12 -6
person	< b:interrogated C	-59 -42 -8 -4
person	< b:into a	-24 35 -30 -13
person	< b:into the	-22 9 -6 -6
person	< b:is C	-26 -30 -9 -23
person	< b:is about	-5 -8 -8 -5
person	< b:is back	-29 32 -13 -26
person	< b:is eight	-39 0 -4 -4
person	< b:is filming	57 15 -27 -11
person	< b:is getting	-11 -12 -14 -1
person	< b:is in	-12 77 13 -16
person	< b:is joining	-20 -37 -8 -9
person	< b:is known	-34 48 -26 -5
person	< b:is off	-28 -29 25 -2
person	< b:is one	-36 -11 -4 -5
person	< b:is the	20 -36 -14 55
person	< b:is to	40 -14 -4 -6
person	< b:is undeniably	0 -4 -3 -8
person	< b:is writing	-14 -8 -8 -4
person	< b:israeli agent	-31 -1 -3 -4
person	< b:it ,	9 48 29 -33
person	< b:it L	20 -10 -6 -5
person	< b:it before	-24 -26 -21 23
person	< b:it in	-74 64 -4 -6
person	< b:it is	-20 -56 -37 61
person	< b:it last	-1 -14 1 -5
person	< b:it was	59 -12 -57 -13
person	< b:its flavor	22 -35 -5 -20
person	< b:its writer	-9 -7 -11 -14
person	< b:jailbird husband	37 -5 -1 -2
person	< b:jobs on	-11 11 14 -16
person	< b:join P	-35 -12 -17 -5
person	< b:joining "	-45 -46 -8 -6
person	< b:jumped headfirst	-10 39 -8 -4
person	< b:june #	-42 -34 -3 -5
person	< b:jury prize	-23 19 -6 -7
person	< b:just completed	72 -56 -7 -6
person	< b:just find	0 -10 -8 -8
person	< b:kept out	-20 -18 -3 -5
person	< b:kept putting	-40 53 -7 -7
person	< b:khan in	-62 -19 -6 -7
person	< b:kin )	-17 18 -8 -7
person	< b:know for	-31 -39 -17 -9
person	< b:known as	55 40 -9 -13
person	< b:known for	-10 2 13 9
person	< b:known from	-71 -27 -6 -6
person	< b:known then	35 -48 -28 -25
person	< b:landed on	-1 -35 -28 -9
person	< b:landlady in	-21 -48 -3 -1
person	< b:landlords in	47 -6 -2 -4
person	< b:last december's	-1 -35 -28 -9
person	< b:last film	-76 -31 -27 75
person	< b:last seen	30 -13 -4 -5
person	< b:last time	-28 -29 25 -2
person	< b:last two	-46 64 -25 -15
person	< b:last work	-27 -60 -37 -5
person	< b:last year	-15 31 -5 -4
person	< b:later for	-22 -25 -30 -5
person	< b:later took	-7 -31 -18 21
person	< b:latest role	31 -14 -10 -14
person	< b:latest romantic	-32 -33 -10 -7
person	< b:latex ;	-6 -29 -4 -3
person	< b:lead in	40 15 -18 -15
person	< b:lead role	4 -22 -5 -4
person	< b:leader P	-9 -16 -4 -5
person	< b:left it	-1 -14 1 -5
person	< b:legionaries trampled	16 -20 -4 -5
person	< b:letter-writer's few	36 19 -11 -3
person	< b:line in	-59 -10 -22 -11
person	< b:linked with	-11 -37 -7 -4
person	< b:lion in	-22 10 -5 -3
person	< b:list under	-1 -35 -28 -9
person	< b:love to	-31 -45 -12 -11
person	< b:luck to	-7 -9 -3 -5
person	< b:made F	-17 31 24 -9
person	< b:made a	-24 62 -44 -15
person	< b:made amends	-14 22 -6 -4
person	< b:made the	-20 13 -16 -30
person	< b:make up	-16 -19 -20 -12
person	< b:man who	17 -38 0 -1
person	< b:man with	-30 -25 -3 -1
person	< b:march #	-11 -12 -14 -1
person	< b:marmalade its	22 -35 -5 -20
person	< b:marry a	-34 21 -5 -6
person	< b:melting priest	-43 -45 -11 -5
person	< b:met a	-41 -29 -7 -7
person	< b:might be	0 -4 -3 -8
person	< b:minutes in	36 19 -11 -3
person	< b:mobster in	-56 14 -22 -2
person	< b:monday at	0 -14 -4 -13
person	< b:month earlier	-13 -29 -12 -5
person	< b:more ,	13 -58 -16 -5
person	< b:more recently	2 5 -6 -7
person	< b:more than	-25 33 -8 -3
person	< b:mother ,	-44 -46 -5 -10
person	< b:mother and	20 -10 -6 -5
person	< b:movie career	12 -4 -5 -3
person	< b:movies ,	1 46 -9 -8
person	< b:movies of	-17 -20 -3 -4
person	< b:moving onto	14 -3 -3 -2
person	< b:murderous gangster	-33 -22 -3 -18
person	< b:music for	-22 -4 -25 -7
person	< b:name as	-7 32 -8 -4
person	< b:name horses	45 21 -4 -4
person	< b:name in	-20 -33 -5 -11
person	< b:name with	-51 26 -12 -6
person	< b:names in	-11 20 -1 -6
person	< b:naval drama	-36 -33 -11 37
person	< b:near enough	-5 -27 -11 -4
person	< b:nel C	-19 -56 -4 -3
person	< b:nervous system	-17 -20 -3 -4
person	< b:new film	0 -23 -23 -14
person	< b:new hero	-36 -11 -4 -5
person	< b:new songs	-16 -6 -6 -4
person	< b:next be	-36 -1 -2 -7
person	< b:next in	-7 -38 -7 -7
person	< b:next is	-48 43 -16 -7
person	< b:next role	0 45 -5 -3
person	< b:no kin	-17 18 -8 -7
person	< b:nobody now	-19 -19 -6 -4
person	< b:nod at	50 -30 -17 -9
person	< b:nomination ,	4 -26 -14 -6
person	< b:nomination for	51 -10 34 -12
person	< b:novel ,	-46 -24 -43 -25
person	< b:now #	11 -3 -1 -2
person	< b:now remembers	-19 -19 -6 -4
person	< b:now taken	-30 -27 -5 -3
person	< b:number of	46 -13 -4 -3
person	< b:numbers including	-16 -6 -6 -4
person	< b:nurse in	71 -39 -7 -3
person	< b:of "	-15 0 -9 -7
person	< b:of C	38 -33 -3 -7
person	< b:of F	-2 0 -8 -10
person	< b:of L	-27 21 -4 -7
person	< b:of O	-36 -42 -23 -9
person	< b:of P	26 -8 -8 12
person	< b:of a	-10 -56 -11 -8
person	< b:of all	-26 -23 -15 -29
person	< b:of films	46 -16 -2 -2
person	< b:of new	0 -23 -23 -14
person	< b:of science	-10 39 -8 -4
person	< b:of screen	4 -25 -3 -1
person	< b:of sir	-18 -6 -2 -3
person	< b:of the	-4 7 8 -11
person	< b:of them	-43 60 -21 -4
person	< b:off developing	-28 -29 25 -2
person	< b:off to	-61 26 -36 -12
person	< b:offered a	-60 -7 -7 -3
person	< b:offered to	-15 -2 -1 0
person	< b:on "	-60 5 -17 -14
person	< b:on F	6 1 -8 -4
person	< b:on L	-62 -3 -4 -6
person	< b:on P	-17 -18 -10 -8
person	< b:on W	-7 32 -8 -4
person	< b:on a	-58 -41 -9 -11
person	< b:on as	-18 -14 -10 -4
person	< b:on last	-1 -35 -28 -9
person	< b:on monday	0 -14 -4 -13
person	< b:on sept	-17 -20 -3 -4
person	< b:on television	-37 -25 -5 -5
person	< b:on the	9 9 36 -20
person	< b:on to	5 -2 -8 -3
person	< b:once linked	-11 -37 -7 -4
person	< b:one himself	-16 -42 -4 -5
person	< b:one of	13 13 -14 39
person	< b:only appearance	35 -24 -13 -6
person	< b:onto roles	14 -3 -3 -2
person	< b:opposite P	13 -7 -3 -4
person	< b:opposite dame	36 -22 -2 -18
person	< b:oscar ;	-20 -18 -7 -3
person	< b:oscar for	26 -9 14 -7
person	< b:oscar nomination	-2 -21 27 -12
person	< b:oscar-nominated movie	-21 2 -20 -4
person	< b:other is	-18 -51 -10 -24
person	< b:ought to	53 -37 -11 -6
person	< b:out after	-7 -9 -3 -5
person	< b:out of	-16 -30 -10 -5
person	< b:overcome a	-7 -11 -3 -4
person	< b:overlapping style	-17 -20 -3 -4
person	< b:own last	-27 -60 -37 -5
person	< b:part first	-15 -2 -1 0
person	< b:part in	-51 -8 -7 -4
person	< b:partnership with	6 -24 21 -15
person	< b:parts from	-28 -15 -3 -3
person	< b:people ,	-26 -23 -15 -29
person	< b:people leave	-5 -11 -2 -3
person	< b:performance as	80 -11 -13 -11
person	< b:performance in	-56 -10 -11 -21
person	< b:period drama	-46 26 -10 -10
person	< b:picked up	47 -9 -9 -20
person	< b:picture F	-1 -32 -3 -4
person	< b:picture for	-31 -26 -22 -10
person	< b:picture since	-20 -56 -37 61
person	< b:place has	-11 -40 -2 -20
person	< b:play C	-40 -5 -3 -4
person	< b:play mother	20 -10 -6 -5
person	< b:play the	90 -9 -14 -10
person	< b:played C	-31 -16 -9 -6
person	< b:played a	23 -18 -9 -8
person	< b:played by	-55 -20 -4 -5
person	< b:played the	-1 -7 -4 -4
person	< b:playing C	21 46 -10 -5
person	< b:plays a	-53 -1 -1 -6
person	< b:plays an	-62 -1 -4 -4
person	< b:plays the	34 -6 -5 -6
person	< b:playwright P	0 -2 -37 -7
person	< b:poet C	-32 -7 -2 -12
person	< b:poorly-received big	-16 18 -7 -5
person	< b:portrayal of	46 -32 -9 -3
person	< b:poster ,	0 -4 -3 -8
person	< b:premiere of	-35 -13 -16 -14
person	< b:prequel to	9 20 -17 -5
person	< b:previously scripted	-32 -37 8 -25
person	< b:previously worked	-11 51 -8 -16
person	< b:priest in	-83 -45 -9 -6
person	< b:prize at	-27 52 -12 -7
person	< b:prize for	61 17 -23 -5
person	< b:prize went	-19 -56 -4 -3
person	< b:produce alongside	-15 -9 -27 -68
person	< b:produced ,	-22 -43 64 63
person	< b:produced F	-7 32 63 -9
person	< b:producer P	-26 -15 -9 -61
person	< b:producer of	-55 -14 -7 30
person	< b:producers on	-26 -23 -15 -29
person	< b:project but	-1 -14 1 -5
person	< b:public also	-21 25 -17 -16
person	< b:putting her	-40 53 -7 -7
person	< b:quarter of	-37 -25 -5 -5
person	< b:queen's act	-34 21 -5 -6
person	< b:ran O	-2 -38 -16 -11
person	< b:ready for	-11 -12 -14 -1
person	< b:rear ,	45 21 -4 -4
person	< b:reason people	-5 -11 -2 -3
person	< b:rebels C	-25 -16 -10 -8
person	< b:reboot of	10 46 -5 -6
person	< b:recite whole	-23 -34 -4 -4
person	< b:redo of	28 28 -8 -6
person	< b:release ,	-11 -12 -14 -1
person	< b:remake of	-22 -13 -6 -6
person	< b:remembers ,	-19 -19 -6 -4
person	< b:reprising their	-28 -15 -3 -3
person	< b:reputation rests	-51 -35 -22 -27
person	< b:respectively director	-11 11 14 -16
person	< b:responsible for	-36 -33 -11 37
person	< b:restless ,	-17 -20 -3 -4
person	< b:rests on	-51 -35 -22 -27
person	< b:return as	-25 -16 -10 -8
person	< b:returned for	-64 -39 -43 -20
person	< b:returns with	-19 49 -16 -8
person	< b:revised by	0 -2 -37 -7
person	< b:rivals include	-26 -14 -5 -12
person	< b:roadie in	-5 -27 -11 -4
person	< b:role ,	-21 48 -5 -4
person	< b:role as	28 -36 -12 -4
person	< b:role in	-53 -14 -9 -7
person	< b:role was	33 -18 -11 -10
person	< b:roles in	36 -7 -7 -5
person	< b:romance ,	-22 -25 -30 -5
person	< b:romantic comedy	-2 -15 -10 -5
person	< b:rotten luck	-7 -9 -3 -5
person	< b:russian security	-13 15 -5 -6
person	< b:said that	-26 -29 -11 -13
person	< b:said the	-31 -45 -27 -37
person	< b:same jobs	-11 11 14 -16
person	< b:scenes from	-23 -34 -4 -4
person	< b:science fiction	-10 39 -8 -4
person	< b:score ,	-16 -6 -6 -4
person	< b:scored F	-7 1 -12 -11
person	< b:scottish comedy	-24 -26 -21 23
person	< b:scottish director	-11 -40 -2 -20
person	< b:screen adaptation	-16 18 -7 -5
person	< b:screen credit	-75 -51 62 -23
person	< b:screen time	4 -25 -3 -1
person	< b:screenplay for	-30 -6 18 -11
person	< b:script ,	-5 -42 43 -10
person	< b:script landed	-1 -35 -28 -9
person	< b:scripted in	-1 0 -59 -10
person	< b:search of	49 -42 -8 -21
person	< b:second assistant	-56 -36 -17 -11
person	< b:second billing	53 -27 -10 -12
person	< b:second film	-30 16 58 -9
person	< b:seconds of	4 -25 -3 -1
person	< b:secret agent	-28 -58 -25 -12
person	< b:security guard	-13 15 -5 -6
person	< b:seen as	11 -3 -1 -2
person	< b:seen in	45 -20 -10 -6
person	< b:seen swinging	12 -5 -6 -4
person	< b:seen taunting	32 -19 -3 -2
person	< b:sensational start	52 -35 -5 -21
person	< b:sept .	-17 -20 -3 -4
person	< b:series W	46 -18 -12 -17
person	< b:series and	0 -46 -7 -4
person	< b:sets of	17 -9 -12 -5
person	< b:shared the	-47 -41 11 -19
person	< b:she cut	-28 36 -13 -9
person	< b:she was	-67 33 -10 -16
person	< b:ship's boy	11 -3 -1 -2
person	< b:shoes of	-18 -6 -2 -3
person	< b:shoots P	44 -16 -3 -4
person	< b:short ,	-38 84 -60 -20
person	< b:shortlisted for	2 -13 -27 -2
person	< b:shot in	-7 -9 -3 -5
person	< b:shot this	9 20 -17 -5
person	< b:show –	0 -10 -8 -8
person	< b:shy writer	-9 -44 -7 -4
person	< b:signed for	-42 -34 -3 -5
person	< b:since then	24 -4 -3 -4
person	< b:single W	-19 -19 -6 -4
person	< b:sir P	-18 -6 -2 -3
person	< b:skipped class	-7 30 34 -4
person	< b:slave in	-54 -16 -4 -2
person	< b:slipped to	-45 -37 -11 -19
person	< b:sniper ;	-27 1 -4 -2
person	< b:some #	0 -14 -4 -13
person	< b:some will	-31 -39 -17 -9
person	< b:son in	20 -10 -6 -5
person	< b:songs for	-16 -6 -6 -4
person	< b:sons in	58 -44 -18 -17
person	< b:southern hemisphere	-23 8 -6 -3
person	< b:soviet boxer	-20 -4 -4 -2
person	< b:spanish-language film	45 -64 -5 -4
person	< b:spanish-language hit	-72 72 -27 -18
person	< b:spy for	39 -17 -8 -6
person	< b:spymaster C	-21 -6 -4 -4
person	< b:squeezing it	-46 -33 -21 -11
person	< b:stage version	-11 11 14 -16
person	< b:stammer ;	-7 -11 -3 -4
person	< b:star of	-17 -30 -17 54
person	< b:starred in	-21 18 -1 -14
person	< b:starring P	-3 -7 -3 -13
person	< b:start "	52 -35 -5 -21
person	< b:steelworker C	11 -36 -5 -4
person	< b:steered him	-51 55 -24 -3
person	< b:step into	-18 -6 -2 -3
person	< b:stepmother and	-59 -3 -2 -2
person	< b:straight into	21 1 -12 -11
person	< b:streak ,	54 -48 -6 -3
person	< b:style helped	-17 -20 -3 -4
person	< b:such as	15 -17 -12 -6
person	< b:such blockbusters	31 -6 -1 -2
person	< b:such films	16 -5 -8 -5
person	< b:summer's hit	18 15 -8 -3
person	< b:superman :	4 -25 -3 -1
person	< b:swede behind	-12 -5 -35 -12
person	< b:swinging a	12 -5 -6 -4
person	< b:system ,	-17 -20 -3 -4
person	< b:take on	-27 -18 -4 -14
person	< b:taken by	-11 -40 -2 -20
person	< b:taken more	-30 -27 -5 -3
person	< b:taken on	-18 -14 -10 -4
person	< b:taken up	-1 -14 1 -5
person	< b:taunting P	32 -19 -3 -2
person	< b:team up	0 -23 -32 -14
person	< b:teen comedy	37 -14 -2 -4
person	< b:teeth on	-31 -42 -20 -6
person	< b:television a	-37 -25 -5 -5
person	< b:than any	-30 -27 -5 -3
person	< b:than £	-30 -27 -5 -3
person	< b:that "	-62 -32 -12 -10
person	< b:the "	-12 -16 -9 -9
person	< b:the #	-28 31 -10 1
person	< b:the C	-75 29 -10 -10
person	< b:the L	22 -15 -10 -8
person	< b:the O	-32 -37 -14 -16
person	< b:the P	41 -13 -6 -9
person	< b:the W	-36 -29 -4 -6
person	< b:the american	-17 -14 -1 -5
person	< b:the ark	-20 -18 -3 -5
person	< b:the australian	-6 -20 -5 -7
person	< b:the autumn	-19 -19 -5 -7
person	< b:the avalanche-fleeing	-6 -13 -13 -2
person	< b:the award	-35 55 -12 -10
person	< b:the berlin	37 -24 -4 -16
person	< b:the biggest	14 24 -12 -3
person	< b:the british	0 -23 -23 -14
person	< b:the builder	-20 -18 -3 -5
person	< b:the camera	-22 42 -9 -7
person	< b:the cattle	44 -16 -3 -4
person	< b:the charts	-39 -30 -18 -7
person	< b:the cinema	12 -52 67 -6
person	< b:the comedy	-7 -12 -7 -3
person	< b:the company	-23 -33 -20 -11
person	< b:the cop	53 -37 -11 -6
person	< b:the costume	-55 -35 -26 -30
person	< b:the credit	-28 -29 25 -2
person	< b:the dark	2 9 -14 -13
person	< b:the diamond	-20 -24 -15 -24
person	< b:the director	29 -26 -50 -10
person	< b:the director's	-34 32 -14 -11
person	< b:the documentary	-50 48 -9 -4
person	< b:the dramatist	-20 54 -60 -9
person	< b:the editor	-25 -37 -15 -21
person	< b:the end	-49 -44 -47 -5
person	< b:the father	53 2 -6 -6
person	< b:the favorite	-8 -32 -22 -11
person	< b:the feuding	47 -6 -2 -4
person	< b:the film	32 -17 -13 -38
person	< b:the first	-11 4 -39 63
person	< b:the forthcoming	41 34 -12 -15
person	< b:the golden	-22 10 -5 -3
person	< b:the group	-12 -16 -9 -9
person	< b:the heist	-64 -29 27 -15
person	< b:the horror	-50 63 -21 -10
person	< b:the horse-wise	10 -20 -12 -9
person	< b:the idea	-45 -46 -48 50
person	< b:the jailbird	37 -5 -1 -2
person	< b:the landlady	-21 -48 -3 -1
person	< b:the last	14 -18 -20 -4
person	< b:the latex	-6 -29 -4 -3
person	< b:the lead	-20 6 -14 -6
person	< b:the legionaries	16 -20 -4 -5
person	< b:the man	34 -34 -6 -4
person	< b:the marmalade	22 -35 -5 -20
person	< b:the mother	-38 -5 -5 -3
person	< b:the movie	-2 -6 18 -8
person	< b:the music	-22 -4 -25 -7
person	< b:the names	-36 -11 -4 -5
person	< b:the new	20 -73 -7 -7
person	< b:the other	-18 -51 -10 -24
person	< b:the poet	-32 -7 -2 -12
person	< b:the poster	0 -4 -3 -8
person	< b:the producer	-26 -15 -9 -61
person	< b:the project	-38 -9 -4 -3
person	< b:the public	-21 25 -17 -16
person	< b:the reason	-5 -11 -2 -3
person	< b:the rebels	-25 -16 -10 -8
person	< b:the role	29 -15 -13 -11
person	< b:the rotten	-7 -9 -3 -5
person	< b:the same	-78 -1 5 52
person	< b:the score	-16 -6 -6 -4
person	< b:the scottish	-11 -40 -2 -20
person	< b:the screenplay	-25 -22 -9 -11
person	< b:the script	-65 -47 53 -39
person	< b:the second	-28 -26 -14 -9
person	< b:the secret	-28 -58 -25 -12
person	< b:the sets	17 -9 -12 -5
person	< b:the shoes	-18 -6 -2 -3
person	< b:the shy	-9 -44 -7 -4
person	< b:the southern	-23 8 -6 -3
person	< b:the soviet	-20 -4 -4 -2
person	< b:the spy	39 -17 -8 -6
person	< b:the spymaster	-21 -6 -4 -4
person	< b:the stage	-36 -1 62 -13
person	< b:the star	-66 2 -19 -41
person	< b:the steelworker	11 -36 -5 -4
person	< b:the stepmother	-59 -3 -2 -2
person	< b:the swede	-19 0 -30 -6
person	< b:the swedish	67 -64 -13 -18
person	< b:the teen	37 -14 -2 -4
person	< b:the therapist	-5 -7 -3 -2
person	< b:the time	-36 -7 -9 -10
person	< b:the title	-38 -23 -4 -6
person	< b:the top	-27 52 -12 -7
person	< b:the tv	24 -4 -3 -4
person	< b:the vampire	-16 40 -12 -5
person	< b:the vicar	65 -13 -7 -8
person	< b:the whip-happy	-12 -27 -5 -6
person	< b:the words	-1 -17 -42 -8
person	< b:the world	-28 18 -7 -16
person	< b:the worst	-23 8 -6 -3
person	< b:their costumes	-31 -18 -18 -8
person	< b:their friends	-2 -3 -5 -2
person	< b:their nervous	-17 -20 -3 -4
person	< b:their parts	-28 -15 -3 -3
person	< b:them before	-43 60 -21 -4
person	< b:then for	35 -48 -28 -25
person	< b:then starred	24 -4 -3 -4
person	< b:then the	-12 -27 -5 -6
person	< b:therapist who	-5 -7 -3 -2
person	< b:they wrote	-48 -54 36 -2
person	< b:things (	25 37 -7 -7
person	< b:third ,	-45 -37 -11 -19
person	< b:third film	51 -54 -20 -23
person	< b:third time	39 -17 -8 -6
person	< b:this prequel	9 20 -17 -5
person	< b:this summer's	-20 -46 -9 -6
person	< b:this week	-37 -43 -22 -10
person	< b:this year	-30 -27 -5 -3
person	< b:this year's	-23 2 -19 -4
person	< b:those who	-7 30 34 -4
person	< b:three times	12 18 -23 -14
person	< b:through F	39 10 -27 -4
person	< b:through a	-45 -17 0 -26
person	< b:through the	-33 -28 -7 -2
person	< b:time ,	-28 -29 25 -2
person	< b:time following	39 -17 -8 -6
person	< b:time in	3 -11 -5 -5
person	< b:time with	-33 35 -22 -9
person	< b:times a	-39 0 -4 -4
person	< b:times about	14 24 -12 -3
person	< b:times at	37 -24 -4 -16
person	< b:title role	-54 -10 -3 -1
person	< b:titled "	-28 -38 -35 -25
person	< b:to "	-20 18 -23 -4
person	< b:to F	-4 -31 -8 -5
person	< b:to L	26 -90 -30 32
person	< b:to P	-28 50 -4 -5
person	< b:to a	-47 -25 -4 -10
person	< b:to amuse	-2 -3 -5 -2
person	< b:to arrest	53 -37 -11 -6
person	< b:to be	18 -6 -27 -4
person	< b:to combine	31 -6 -1 -2
person	< b:to come	-7 -9 -3 -5
person	< b:to direct	-16 -29 -5 -5
person	< b:to do	-26 37 -12 -10
person	< b:to feature	20 -51 -3 -3
person	< b:to have	-51 10 -11 -5
person	< b:to make	-25 -21 -11 -8
person	< b:to play	92 -8 -8 -9
person	< b:to step	-18 -6 -2 -3
person	< b:to the	-43 -41 -25 -45
person	< b:to third	-45 -37 -11 -19
person	< b:to win	-32 18 -23 -30
person	< b:to write	-7 34 0 21
person	< b:together ,	-1 0 -59 -10
person	< b:together in	32 -33 -3 -10
person	< b:together on	-11 -34 -29 54
person	< b:together yet	25 5 -6 -13
person	< b:took the	41 -58 -24 -11
person	< b:topped the	-39 -30 -18 -7
person	< b:toupee in	-23 8 -6 -3
person	< b:trampled in	16 -20 -4 -5
person	< b:triumphed in	17 -21 -8 -3
person	< b:turn in	1 -8 -18 -6
person	< b:tv series	24 -4 -3 -4
person	< b:twice more	13 -58 -16 -5
person	< b:two behind-the-camera	-46 64 -25 -15
person	< b:two new	-16 -6 -6 -4
person	< b:two years	-22 -26 -25 -4
person	< b:undeniably the	0 -4 -3 -8
person	< b:under the	-15 -25 -5 -5
person	< b:up an	47 -9 -9 -20
person	< b:up by	-1 -14 1 -5
person	< b:up for	8 -33 -6 -20
person	< b:up in	69 -32 -16 -6
person	< b:up the	-18 -18 -17 -11
person	< b:used before	-21 25 -17 -16
person	< b:used her	-37 6 -22 -14
person	< b:v superman	4 -25 -3 -1
person	< b:vampire mockumentary	-7 32 -8 -4
person	< b:vast expense	-7 -9 -3 -5
person	< b:version ,	-11 11 14 -16
person	< b:version of	11 1 -10 -13
person	< b:vicar ;	65 -13 -7 -8
person	< b:was C	-14 35 -7 -9
person	< b:was a	2 42 -9 -12
person	< b:was also	34 -2 14 71
person	< b:was as	-36 -25 -15 -9
person	< b:was called	-38 -8 -1 -6
person	< b:was doing	-44 -44 -18 -17
person	< b:was especially	-13 -3 -8 -5
person	< b:was his	37 -23 -4 -8
person	< b:was in	44 -25 -23 -10
person	< b:was khan	-62 -19 -6 -7
person	< b:was last	2 -23 -4 -4
person	< b:was nominated	57 -22 -32 -6
person	< b:was offered	-60 -7 -7 -3
person	< b:was once	-11 -37 -7 -4
person	< b:was one	29 -20 -2 -5
person	< b:was responsible	-36 -33 -11 37
person	< b:was second	-56 -36 -17 -11
person	< b:was shortlisted	2 -13 -27 -2
person	< b:was taken	-1 -14 1 -5
person	< b:was the	53 0 -11 -20
person	< b:was to	-5 -8 -9 -5
person	< b:was up	8 -33 -6 -20
person	< b:week on	-39 0 -4 -4
person	< b:went from	-16 24 -10 -9
person	< b:went off	-61 26 -36 -12
person	< b:went on	5 -2 -8 -3
person	< b:went straight	21 1 -12 -11
person	< b:went to	-19 -56 -4 -3
person	< b:were cheered	0 -14 -4 -13
person	< b:were coming	25 5 -6 -13
person	< b:wheelchair ,	-28 -24 31 32
person	< b:when she	-29 -31 -19 -21
person	< b:which includes	-16 -6 -6 -4
person	< b:which released	-30 -29 -21 -11
person	< b:which was	-13 -3 -8 -5
person	< b:which won	-9 -7 -11 -14
person	< b:while a	-19 -56 -4 -3
person	< b:whip-happy C	-12 -27 -5 -6
person	< b:who 've	-30 -49 51 -21
person	< b:who also	25 3 -16 -15
person	< b:who claimed	-41 -29 -7 -7
person	< b:who co-wrote	-2 -6 18 -8
person	< b:who did	-40 63 -22 -5
person	< b:who directed	-28 48 -17 -9
person	< b:who gets	34 -17 -6 -5
person	< b:who got	-30 -28 60 -34
person	< b:who had	2 23 -18 55
person	< b:who has	-11 51 -8 -16
person	< b:who helped	-5 -7 -3 -2
person	< b:who is	-32 -13 -11 -8
person	< b:who last	43 -38 -6 -12
person	< b:who later	-7 -31 -18 21
person	< b:who lensed	-34 -60 -36 -26
person	< b:who made	-3 37 -10 -10
person	< b:who ought	53 -37 -11 -6
person	< b:who played	14 -7 -7 -5
person	< b:who plays	9 0 -13 -6
person	< b:who produced	-11 54 -46 -20
person	< b:who scored	-10 -5 -8 -4
person	< b:who shoots	44 -16 -3 -4
person	< b:who skipped	-7 30 34 -4
person	< b:who some	-31 -39 -17 -9
person	< b:who starred	-52 -52 -13 -2
person	< b:who steered	-51 55 -24 -3
person	< b:who was	18 -26 4 23
person	< b:who will	78 -18 1 -3
person	< b:who won	-52 -4 62 -8
person	< b:who worked	-92 -59 -34 17
person	< b:who wrote	-25 -28 52 -7
person	< b:whole scenes	-23 -34 -4 -4
person	< b:whose earlier	-4 -21 -86 -7
person	< b:whose only	-82 -9 -3 -5
person	< b:whose spanish-language	-44 -4 -5 -4
person	< b:wife ,	-21 -47 -58 -28
person	< b:wife ;	37 -23 -4 -8
person	< b:will also	-27 -17 -8 -2
person	< b:will be	0 -13 -14 -8
person	< b:will compete	-59 -13 -7 -5
person	< b:will do	-11 11 14 -16
person	< b:will go	49 -42 -8 -21
person	< b:will have	27 -3 33 -23
person	< b:will know	-31 -39 -17 -9
person	< b:will next	-36 -1 -2 -7
person	< b:will play	13 -6 -5 -7
person	< b:will produce	-13 -11 -8 42
person	< b:will show	-35 55 -12 -10
person	< b:win the	-53 15 -23 -10
person	< b:winning streak	54 -48 -6 -3
person	< b:with "	54 -44 -3 -14
person	< b:with F	-2 52 -10 -2
person	< b:with P	-5 -6 -1 -9
person	< b:with a	-30 -25 -3 -1
person	< b:with an	-24 -26 -21 23
person	< b:with each	-43 60 -21 -4
person	< b:with films	37 -24 -4 -16
person	< b:with flesh-and-blood	-33 35 -22 -9
person	< b:with him	89 -91 -12 25
person	< b:with roles	52 -35 -5 -21
person	< b:with the	8 -16 -12 -11
person	< b:won an	-10 -15 42 -7
person	< b:won best	-31 -26 -22 -10
person	< b:won for	38 -56 -61 -19
person	< b:won in	-33 21 -21 -9
person	< b:won the	-15 39 -11 -7
person	< b:words by	-1 -17 -42 -8
person	< b:work ,	-27 -60 -37 -5
person	< b:work for	-42 -53 63 -18
person	< b:work includes	-32 -40 -42 -23
person	< b:work on	62 -59 -22 -24
person	< b:worked again	59 -16 -3 -2
person	< b:worked together	-11 -34 -29 54
person	< b:worked with	31 14 -19 -9
person	< b:world of	-10 39 -8 -4
person	< b:world premiere	0 -14 -4 -13
person	< b:worst toupee	-23 8 -6 -3
person	< b:would love	-31 -45 -12 -11
person	< b:write a	-24 -26 -21 23
person	< b:writer ,	-9 -7 -11 -14
person	< b:writer C	-9 -44 -7 -4
person	< b:writing it	-19 -32 47 -6
person	< b:writing the	-22 -4 -25 -7
person	< b:writing two	-16 -6 -6 -4
person	< b:wrote ,	73 39 28 -10
person	< b:wrote F	-49 -3 17 -9
person	< b:wrote and	-9 -38 -14 -3
person	< b:wrote the	-43 -33 16 -5
person	< b:wrote to	-2 -3 -5 -2
person	< b:yacht ;	-14 -16 -8 -3
person	< b:year ;	-1 -14 1 -5
person	< b:year apart	-30 -27 -5 -3
person	< b:year with	-38 73 -13 -8
person	< b:year won	-22 10 -5 -3
person	< b:year's best	2 -13 -27 -2
person	< b:years later	-22 -25 -30 -5
person	< b:yet again	25 5 -6 -13
person	< b:you saw	-18 -34 -1 -5
person	< b:£ #	-30 -27 -5 -3
person	< b:– did	0 -10 -8 -8
person	< does 	-14 -7 -8 -13
person	< does a	41 -32 -18 -14
person	< does aw	43 -57 -37 -40
person	< does d	-48 51 -21 -15
person	< does w	-47 -45 43 -14
person	< far:0	-14 34 -4 -13
person	< far:1	26 -18 -9 -12
person	< far:11+	-21 -14 -2 -9
person	< far:17+	7 3 -15 -6
person	< far:2	-1 23 8 3
person	< far:26+	2 -51 -21 -16
person	< far:3	23 -5 -22 -7
person	< far:4+	-15 -17 7 -5
person	< far:7+	-17 3 -11 -3
person	< films here:0	-26 -26 -10 6
person	< films here:1	4 7 1 -11
person	< films here:2	-11 4 -11 -16
person	< films here:3+	2 -5 -24 -17
person	< films:0	-4 6 -27 -24
person	< films:1	-10 -7 -2 -11
person	< films:2	-27 -14 -11 -7
person	< films:3+	18 -24 -12 -8
person	< first:"	5 28 -12 -9
person	< first:#	-82 63 -38 -18
person	< first:'	-18 1 -11 -9
person	< first:'d	-71 -75 55 -12
person	< first:'ll	14 -13 -6 -3
person	< first:'s	118 -31 -8 -6
person	< first:(	2 -9 20 -7
person	< first:,	36 -1 10 4
person	< first:;	-39 1 -11 -11
person	< first:C	65 -23 -8 -5
person	< first:F	-21 -2 -8 -13
person	< first:L	-62 97 -18 -10
person	< first:a	7 -60 -10 -4
person	< first:action	58 -61 -10 -10
person	< first:admires	-8 -7 -7 -12
person	< first:also	42 4 29 -1
person	< first:and	-7 -1 -10 5
person	< first:animated	-38 28 -27 -12
person	< first:appeared	-30 -16 -6 -4
person	< first:are	0 -17 -17 -5
person	< first:as	0 -15 -8 -7
person	< first:best	62 -55 -45 -24
person	< first:black	-53 24 -20 -19
person	< first:came	0 68 -20 -12
person	< first:can	-10 -20 -9 -6
person	< first:career	29 33 -30 -9
person	< first:cast	-37 60 -5 -2
person	< first:character	-42 -28 -27 -19
person	< first:claims	11 -51 -17 -7
person	< first:co-star	36 -19 -19 -32
person	< first:comedy	26 -37 -13 -6
person	< first:credits	37 38 -34 -72
person	< first:cut	-12 -63 -6 -3
person	< first:debut	-51 73 -56 -9
person	< first:desert	-29 18 47 -26
person	< first:did	-41 7 -15 -9
person	< first:direct	-23 -48 -26 -8
person	< first:directed	-34 -58 -36 -12
person	< first:directorial	-79 32 -8 -10
person	< first:doubled	18 -8 -4 -4
person	< first:earlier	-34 4 37 52
person	< first:earned	50 -30 -17 -9
person	< first:father	-43 -10 -61 -11
person	< first:fell	-61 -20 -19 -19
person	< first:film	-59 40 -18 -10
person	< first:first	-38 63 -28 -12
person	< first:follow-up	-51 76 -20 -25
person	< first:followed	-12 22 -12 -3
person	< first:for	12 -27 14 -12
person	< first:from	-6 -10 -3 -9
person	< first:gave	-38 70 -11 -6
person	< first:got	41 -24 -84 -11
person	< first:had	-17 -18 32 0
person	< first:has	8 9 -21 -13
person	< first:hired	-39 36 -2 -3
person	< first:horse	-1 -38 -9 -13
person	< first:husband	-63 -31 -7 -7
person	< first:i	35 -76 -19 -30
person	< first:in	20 -21 -14 -11
person	< first:include	-37 -49 -9 -16
person	< first:interrogated	-59 -42 -8 -4
person	< first:is	-14 -8 1 -15
person	< first:it	-63 -72 -47 41
person	< first:jumped	-10 39 -8 -4
person	< first:kept	-40 53 -7 -7
person	< first:last	8 -23 -27 19
person	< first:latest	7 -73 -15 -11
person	< first:leader	-15 -20 -4 -5
person	< first:made	-17 90 -7 -6
person	< first:might	-33 -40 -23 -8
person	< first:most	-8 18 -19 -3
person	< first:movie	44 -36 -9 -4
person	< first:movies	-34 65 -12 -9
person	< first:name	70 3 -12 -5
person	< first:new	21 -9 66 -14
person	< first:next	80 11 -16 -11
person	< first:novel	-42 -29 -45 -31
person	< first:of	5 17 10 -8
person	< first:on	-13 -3 4 11
person	< first:only	38 38 -34 -13
person	< first:oscar-winning	45 -14 -11 -22
person	< first:overcome	-21 -10 -5 -7
person	< first:own	-54 1 50 -19
person	< first:part	34 -59 -20 -17
person	< first:performance	79 -17 -26 -20
person	< first:picked	47 -9 -9 -20
person	< first:picture	-67 -74 -54 -53
person	< first:place	-11 -40 -2 -20
person	< first:played	28 -19 -9 -9
person	< first:plays	-64 -15 -11 -11
person	< first:portrayal	46 -32 -9 -3
person	< first:previous	45 13 -29 59
person	< first:put	-59 -46 -18 -18
person	< first:redo	-54 42 -13 -11
person	< first:reputation	-51 -35 -22 -27
person	< first:restless	-17 -20 -3 -4
person	< first:return	-48 -20 -17 -5
person	< first:returned	-67 -32 -37 -28
person	< first:rivals	-38 -37 -12 -8
person	< first:role	-21 -25 -11 -4
person	< first:roles	15 -17 -12 -6
person	< first:said	-33 -44 -12 -11
person	< first:saw	-67 49 -28 -27
person	< first:schoolmate	-71 -69 -39 -23
person	< first:script	-82 -58 71 80
person	< first:second	-16 65 61 -19
person	< first:she	-89 106 -8 -12
person	< first:shot	88 -80 -27 -17
person	< first:shout	38 -36 -5 -7
person	< first:since	-49 67 -47 -42
person	< first:spanish-language	37 41 -26 -7
person	< first:teeth	-31 -42 -20 -6
person	< first:the	-48 -64 -7 -4
person	< first:third	51 -54 -20 -23
person	< first:through	66 -55 -22 -2
person	< first:to	5 22 -13 -62
person	< first:took	33 23 -13 -16
person	< first:triumphed	17 -21 -8 -3
person	< first:twice	-84 -48 -31 -2
person	< first:under	-25 -17 -8 -16
person	< first:version	-63 -42 -32 -27
person	< first:voice	-28 -29 -23 -19
person	< first:was	-2 -12 -15 -7
person	< first:went	7 -26 -13 -8
person	< first:were	-86 10 -17 64
person	< first:who	-24 -7 -15 56
person	< first:wife	-28 -51 -64 -34
person	< first:will	-46 -17 0 -7
person	< first:winning	54 -48 -6 -3
person	< first:with	-41 -61 -25 -25
person	< first:won	48 -26 -56 -10
person	< first:work	-38 -66 56 -16
person	< first:worked	99 -41 -10 -57
person	< first:would	-39 21 -10 -13
person	< first:wrote	23 -72 -35 -7
person	< l:"	-54 15 -12 -12
person	< l:" said	38 -65 -7 27
person	< l:#	-78 5 -9 -8
person	< l:# ,	-47 15 -37 -21
person	< l:# when	25 -33 42 -7
person	< l:# with	-46 50 -64 -32
person	< l:(	8 24 -8 -8
person	< l:) ,	74 -16 -29 -5
person	< l:) and	37 49 -28 -9
person	< l:,	-23 1 7 -3
person	< l:, "	-54 15 -12 -12
person	< l:, and	-16 45 -20 -12
person	< l:, as	-70 -57 -39 -34
person	< l:, at	73 -51 -7 0
person	< l:, cut	-31 -42 -20 -6
person	< l:, for	-32 29 -13 -16
person	< l:, from	-54 49 -22 -7
person	< l:, in	-67 -3 -10 -7
person	< l:, is	-34 -3 -1 -4
person	< l:, made	39 6 -5 -5
person	< l:, said	-25 -31 -38 -31
person	< l:, starring	-82 -9 -8 -7
person	< l:, the	-20 -31 -10 -11
person	< l:, where	47 10 -14 -6
person	< l:, while	42 -9 -5 -3
person	< l:, with	-44 -20 -16 -15
person	< l:-	-12 22 -12 -3
person	< l::	24 23 -14 -10
person	< l:;	7 8 40 -9
person	< l:; and	-66 -2 -23 -27
person	< l:; for	-82 64 -15 -10
person	< l:C ;	38 -55 -23 -8
person	< l:C and	-38 65 -4 -4
person	< l:C for	-84 61 -7 -17
person	< l:C in	-38 43 -9 -7
person	< l:C opposite	43 -30 -9 -8
person	< l:C to	74 -72 -11 -6
person	< l:F	-71 19 -17 -10
person	< l:F ,	-3 -7 -28 -10
person	< l:F ;	-27 64 -11 -6
person	< l:F and	-20 10 -14 -9
person	< l:F with	-29 -87 -7 -4
person	< l:L	-73 88 -47 -7
person	< l:L ;	-34 -60 -36 -26
person	< l:L for	-62 -15 -15 -8
person	< l:L on	-38 9 -12 -5
person	< l:L star	0 -5 -5 -21
person	< l:L with	-20 -11 -23 -6
person	< l:O	-2 -55 -39 -61
person	< l:O ,	-40 -35 41 -6
person	< l:O has	-4 35 -7 -2
person	< l:P	-27 50 -58 -24
person	< l:P (	-49 36 -8 -8
person	< l:P ,	-19 23 3 2
person	< l:P ;	-56 -45 -47 -19
person	< l:P and	20 -55 18 -6
person	< l:P began	12 -4 -5 -3
person	< l:P for	-75 39 -20 -8
person	< l:P from	-53 -23 -17 -9
person	< l:P in	-41 18 -11 -6
person	< l:P is	-14 -47 -4 -5
person	< l:P leader	-16 -26 -5 -8
person	< l:P said	4 56 -6 -3
person	< l:^	11 2 -6 2
person	< l:^ L	-84 86 -18 -9
person	< l:^ ^	11 2 -6 2
person	< l:^ actor	62 -36 -27 -17
person	< l:^ dame	32 -25 -22 -6
person	< l:^ for	-9 72 -12 27
person	< l:^ in	28 42 -20 -23
person	< l:^ later	-34 21 -5 -6
person	< l:^ like	-60 87 -43 -16
person	< l:^ miss	30 32 -9 -5
person	< l:^ mr	45 -20 -9 -8
person	< l:^ sir	8 -42 -21 -8
person	< l:^ the	-47 39 -29 -13
person	< l:^ then	50 -46 -24 -13
person	< l:a	-94 -77 -34 -21
person	< l:a trick	-21 25 -17 -16
person	< l:actor	108 -25 -24 -11
person	< l:actor ,	-48 -64 -10 -5
person	< l:actress	91 -67 -38 -5
person	< l:actress ,	4 -22 -5 -4
person	< l:actress for	70 -47 -36 -33
person	< l:admires	-22 -21 -20 -20
person	< l:after	-67 -60 -45 -14
person	< l:again with	-36 22 -12 -20
person	< l:also used	-58 -47 -15 -7
person	< l:among them	-58 63 -9 -14
person	< l:and	15 -12 -6 -10
person	< l:and directed	59 -7 -7 -3
person	< l:and director	-74 69 80 -18
person	< l:and has	-62 42 -8 -3
person	< l:and in	-32 77 -24 -6
person	< l:and starring	11 -33 -54 -8
person	< l:are	-24 -11 -18 -62
person	< l:are dame	14 -24 -18 -3
person	< l:artistic director	-37 -49 -9 -16
person	< l:as	-87 -78 -25 -24
person	< l:as for	43 -40 -18 -12
person	< l:asked	-58 -26 -28 -15
person	< l:at	103 -77 -17 -79
person	< l:at L	-18 -14 -10 -4
person	< l:before	-17 33 -15 -16
person	< l:began	23 -20 -4 -2
person	< l:bet ,	18 -8 -4 -4
person	< l:blockbusters like	-29 55 -26 -20
person	< l:boat ;	66 -47 -19 -3
person	< l:brings	-49 62 -24 -23
person	< l:brought	-34 -44 -29 -58
person	< l:by	-22 6 -6 6
person	< l:cast	39 -48 -21 -21
person	< l:compete with	22 -4 -25 -6
person	< l:cut	-31 -42 -20 -6
person	< l:dame	53 -16 -26 -6
person	< l:days after	-12 39 0 -8
person	< l:directed	8 21 -9 -4
person	< l:directed by	-28 -11 -14 28
person	< l:director	-45 30 35 -16
person	< l:directs ,	-33 35 -22 -9
person	< l:doubled for	15 -47 -7 -6
person	< l:down (	37 -23 -4 -8
person	< l:editor	-17 -20 -3 -4
person	< l:father ,	-72 -63 62 -20
person	< l:father of	-79 52 -13 -4
person	< l:field for	-56 21 -10 -3
person	< l:film by	-49 67 -47 -42
person	< l:film editor	-17 -20 -3 -4
person	< l:film of	-40 -65 -33 -9
person	< l:film with	-85 87 -42 -7
person	< l:finished	-52 -6 -8 -3
person	< l:for	-11 43 -16 6
person	< l:for P	-73 59 -8 -27
person	< l:for which	-21 -6 -7 -1
person	< l:from	-41 -35 -20 -11
person	< l:gave	7 -52 -19 -10
person	< l:giant in	-20 -18 -5 -4
person	< l:had	27 -32 -13 -28
person	< l:had finished	-52 -6 -8 -3
person	< l:has	3 48 -7 -5
person	< l:has supported	-10 40 -11 -11
person	< l:he admires	-22 -21 -20 -20
person	< l:heart-throbs like	-92 -104 -11 -6
person	< l:helped	-21 -10 -5 -7
person	< l:him for	52 -35 -5 -21
person	< l:however -	-12 22 -12 -3
person	< l:husband ,	-20 43 67 -16
person	< l:in	-36 24 -13 -9
person	< l:in #	-78 23 -12 -9
person	< l:in which	21 -37 -16 -16
person	< l:include	-58 -78 -7 -12
person	< l:including	-31 -59 -4 -7
person	< l:is	17 43 -15 -9
person	< l:is watching	38 -36 -5 -7
person	< l:it was	29 -77 -7 53
person	< l:known for	15 -17 -12 -6
person	< l:later	46 37 -10 -6
person	< l:leader	-9 -19 -8 -9
person	< l:let	-23 -48 -26 -8
person	< l:like	-92 81 -22 -13
person	< l:long before	-10 39 -8 -4
person	< l:lunacy from	-31 61 -20 -5
person	< l:lunch for	-47 -42 -15 65
person	< l:made	21 16 -12 -6
person	< l:miss	30 32 -9 -5
person	< l:more recently	-17 -52 -15 -14
person	< l:mr	34 -20 -8 -8
person	< l:much of	-51 -35 -22 -27
person	< l:name in	-35 -36 -11 -3
person	< l:nomination for	-68 -11 -9 -1
person	< l:of	-2 -2 3 -11
person	< l:of sir	-29 -5 -5 -9
person	< l:on	-37 -12 -12 -6
person	< l:only seen	54 -31 -11 -8
person	< l:opposite	87 -32 -11 -9
person	< l:partnership with	-64 -48 93 -29
person	< l:played by	64 -2 -8 -3
person	< l:producer	15 -49 -12 97
person	< l:producer of	-55 91 -68 -4
person	< l:producers are	-24 -11 -18 -62
person	< l:recently	-17 -52 -15 -14
person	< l:recently the	45 -61 -16 -11
person	< l:rivals include	-32 -2 -8 -2
person	< l:role in	42 38 -6 -2
person	< l:royal	-40 -57 -33 -25
person	< l:said	-3 3 -18 -5
person	< l:says	-60 77 -16 -12
person	< l:scripted by	-13 -11 -2 -4
person	< l:seen	54 -31 -11 -8
person	< l:seen in	-34 48 -15 -9
person	< l:seen taunting	36 -46 -10 -5
person	< l:shoots	-1 -38 -9 -13
person	< l:shortlist were	-80 -9 -14 -6
person	< l:similar to	38 -16 -12 -5
person	< l:since	-42 62 -30 -33
person	< l:sir	-22 -15 -8 -6
person	< l:slip that	-31 -45 -12 -11
person	< l:stammer ;	-42 43 -12 -13
person	< l:star	0 -5 -5 -21
person	< l:starring	-57 -21 -28 -8
person	< l:stars	21 -19 -17 -9
person	< l:stating that	52 -57 -3 -7
person	< l:steered	66 -55 -22 -2
person	< l:supported	-10 40 -11 -11
person	< l:swedish director	-41 55 -28 -3
person	< l:take	-24 40 -19 -5
person	< l:taunting	36 -46 -10 -5
person	< l:that	8 -14 7 16
person	< l:the	-39 -22 -12 -12
person	< l:the #	-52 -21 -4 -4
person	< l:the director	-66 9 -37 -43
person	< l:the producer	-72 -48 -20 78
person	< l:the royal	-40 -57 -33 -25
person	< l:them	-58 63 -9 -14
person	< l:then	50 -46 -24 -13
person	< l:thrillers that	-22 -43 64 63
person	< l:time	-20 44 -22 -16
person	< l:to	46 -44 12 12
person	< l:to L	-56 39 -9 -3
person	< l:to let	-23 -48 -26 -8
person	< l:trick	-21 25 -17 -16
person	< l:under	-84 30 -12 -2
person	< l:under the	-31 -26 -22 -10
person	< l:up by	-63 69 -37 -4
person	< l:up to	7 -45 -37 -22
person	< l:used	-58 -47 -15 -7
person	< l:was	72 -67 -9 36
person	< l:watching	38 -36 -5 -7
person	< l:went to	30 -13 -41 -10
person	< l:were	26 -33 -16 -8
person	< l:were by	-1 -17 -42 -8
person	< l:what	-65 -85 -24 -21
person	< l:when	-17 5 8 -9
person	< l:where	51 9 -13 -6
person	< l:which	19 -42 -18 -9
person	< l:while	42 -9 -5 -3
person	< l:who directed	46 -21 -9 -6
person	< l:who helped	-21 -10 -5 -7
person	< l:who is	36 -19 -19 -32
person	< l:who made	-7 32 -8 -4
person	< l:who shoots	-1 -38 -9 -13
person	< l:who steered	66 -55 -22 -2
person	< l:whom	-64 -39 -71 -6
person	< l:wife ,	-35 51 59 56
person	< l:winter when	-75 -36 -19 -11
person	< l:with	-16 -7 29 -13
person	< l:with sir	-37 -25 -5 -5
person	< l:won	25 8 -16 -19
person	< l:worked with	-26 19 -20 -14
person	< l:would take	-24 40 -19 -5
person	< l:writer ,	-57 -24 -48 -13
person	< l:years later	37 39 -22 -4
person	< l:— including	-31 -59 -4 -7
person	< last:"	7 -4 -10 -11
person	< last:" "	-28 42 -8 -4
person	< last:" P	-54 78 -16 -17
person	< last:" by	-12 -16 -9 -9
person	< last:" his	-24 -4 -17 -5
person	< last:"|	5 -5 -7 -11
person	< last:"|a	62 -9 -6 -5
person	< last:"|d	-33 28 -50 -10
person	< last:# film	-21 44 -16 -13
person	< last:# for	-24 -10 -38 -7
person	< last:# in	58 -22 -7 -5
person	< last:# with	-65 77 -17 -4
person	< last:'	-17 -7 -11 -10
person	< last:'ll	-20 -21 -13 -10
person	< last:'ll|	-20 -21 -13 -10
person	< last:'|	-21 15 -9 -8
person	< last:'|d	-7 -57 -14 -11
person	< last:(	-7 5 12 -8
person	< last:( "	35 0 -12 -6
person	< last:( P	-63 35 -20 -13
person	< last:(|	-2 -29 32 -8
person	< last:(|a	-6 -22 -43 -5
person	< last:) ,	29 -10 -15 -12
person	< last:+	-46 -42 -25 -42
person	< last:+|	-46 -42 -25 -42
person	< last:,	4 -2 -14 -14
person	< last:, "	-50 61 53 -9
person	< last:, P	-50 -15 -16 -9
person	< last:, after	45 -15 -20 -7
person	< last:, and	6 -62 -4 -10
person	< last:, did	61 -41 -23 -13
person	< last:, following	-49 -14 -22 -16
person	< last:, for	-9 -28 -15 -9
person	< last:, from	36 -49 -15 -11
person	< last:, his	-37 -32 -22 -9
person	< last:, in	-5 11 -8 -8
person	< last:, including	-35 42 -7 -8
person	< last:, of	26 -37 -12 -16
person	< last:, plays	-22 -44 -16 -11
person	< last:, produced	-11 -22 -36 34
person	< last:, the	-35 -35 77 -20
person	< last:, whose	-31 25 24 -8
person	< last:, with	-98 0 -13 -16
person	< last:,|	4 -9 -8 -13
person	< last:,|a	6 7 -13 -9
person	< last:,|d	-31 29 -19 -14
person	< last:,|w	-51 -47 -47 -24
person	< last::	-101 80 -16 -21
person	< last::|	-85 46 -34 -38
person	< last::|d	-22 62 -22 -17
person	< last:;	17 -2 -15 -11
person	< last:; P	-30 72 -11 -4
person	< last:;|	17 -2 -15 -11
person	< last:C ,	23 -39 -11 -10
person	< last:C and	-45 -16 -11 -6
person	< last:C biopic	-26 -21 -21 -8
person	< last:C in	3 -10 -9 -7
person	< last:F ,	19 -21 -12 -8
person	< last:F ;	-47 -57 -16 -8
person	< last:F and	6 35 12 -9
person	< last:F to	-25 32 -12 -8
person	< last:L ,	-25 -21 -7 -8
person	< last:L epic	-8 41 -20 -2
person	< last:L in	32 -68 -14 -10
person	< last:O	-4 -64 -18 -5
person	< last:O "	30 -24 -4 -3
person	< last:O mystery	-51 -11 -10 -6
person	< last:O|	-51 -68 -26 -13
person	< last:P	2 -12 -16 -9
person	< last:P "	27 -9 -12 -8
person	< last:P '	-21 60 -8 -5
person	< last:P (	11 6 14 -9
person	< last:P +	-46 -42 -25 -42
person	< last:P ,	27 10 -17 -12
person	< last:P and	-67 33 -17 -13
person	< last:P classic	-32 -7 -14 -5
person	< last:P for	-12 -23 21 -18
person	< last:P in	28 6 -10 -8
person	< last:P made	-33 19 -12 -4
person	< last:P of	25 -19 -27 -18
person	< last:P on	50 -28 -27 9
person	< last:P since	-49 67 -47 -42
person	< last:P spends	-45 -29 -14 -14
person	< last:P wrote	-62 -39 -48 -12
person	< last:P|	4 -8 -14 -7
person	< last:P|a	22 -19 -10 -10
person	< last:P|d	-95 5 -18 -9
person	< last:W '	-20 -38 -22 -23
person	< last:W and	-29 -6 -46 -2
person	< last:^ P	-6 -24 -18 -9
person	< last:^ her	61 -33 -27 -25
person	< last:^ his	39 22 59 -6
person	< last:about	-19 -6 -31 -5
person	< last:about|	-78 22 -28 -18
person	< last:actor for	-8 -32 -22 -11
person	< last:adaptation of	-7 14 -7 -10
person	< last:admired in	9 -34 -16 -6
person	< last:adventure	-62 24 -24 -25
person	< last:adventure|	-62 24 -24 -25
person	< last:after	9 6 -9 -9
person	< last:after "	12 -8 -7 -20
person	< last:after|	37 -35 -8 -10
person	< last:after|d	-69 80 -28 -8
person	< last:agent in	-31 -1 -3 -4
person	< last:also	-64 25 28 66
person	< last:also dressed	-31 -18 -18 -8
person	< last:also in	41 -14 -7 -11
person	< last:also made	-6 29 -7 -5
person	< last:and	-3 6 0 -12
person	< last:and "	-40 3 -9 -8
person	< last:and '	-32 -33 -10 -7
person	< last:and P	-22 -9 -13 -8
person	< last:and directed	-9 -38 -14 -3
person	< last:and for	25 -28 -27 -10
person	< last:and|	-3 12 14 -11
person	< last:and|a	26 -19 -14 -8
person	< last:and|d	-28 1 -29 -11
person	< last:another	-41 -29 -7 -7
person	< last:another|	-41 -29 -7 -7
person	< last:appeared in	-9 -24 -6 -5
person	< last:as	17 -6 -7 -5
person	< last:as|a	17 -6 -7 -5
person	< last:australian picture	-24 -11 -7 -8
person	< last:autumn comes	-19 -19 -5 -7
person	< last:award for	-8 -44 -40 -18
person	< last:ballet thriller	-38 45 -11 -20
person	< last:be another	-41 -29 -7 -7
person	< last:before	-24 -26 -21 23
person	< last:before|	-24 -26 -21 23
person	< last:behind P	65 -67 -34 -10
person	< last:between	-46 -33 -21 -11
person	< last:billing in	53 -27 -10 -12
person	< last:biopic	-36 -1 -13 -7
person	< last:biopic|	-41 -31 -20 -13
person	< last:bookkeeper in	-76 -33 -4 -9
person	< last:bring	-26 60 -29 -34
person	< last:brought him	-46 -57 -24 50
person	< last:by	-15 -22 -41 -19
person	< last:called	-51 -64 -20 -17
person	< last:called|a	-51 -64 -20 -17
person	< last:chance with	59 -74 -31 -21
person	< last:charts after	-39 -30 -18 -7
person	< last:classic	-1 -12 -11 -3
person	< last:classic|a	53 -28 -3 -6
person	< last:co-starring in	42 -11 -5 -7
person	< last:co-writer on	-48 -71 -74 -55
person	< last:co-wrote her	-70 26 -50 -24
person	< last:collaborator on	-45 54 89 -65
person	< last:comedy	17 -2 2 -7
person	< last:comedy with	-33 -51 -16 -18
person	< last:comedy|	21 -25 40 -7
person	< last:comedy|a	42 -17 -61 -6
person	< last:comedy|d	-59 53 -35 -7
person	< last:comes	-19 -19 -5 -7
person	< last:comes|	-19 -19 -5 -7
person	< last:completed	7 10 -12 -9
person	< last:completed|	-25 24 -10 -7
person	< last:completed|a	52 -56 -13 -10
person	< last:costume drama	-55 -35 -26 -30
person	< last:credit on	-30 -28 60 -34
person	< last:credits include	16 11 -25 -64
person	< last:cut	-43 17 -23 -18
person	< last:cut|	-43 17 -23 -18
person	< last:dealer in	-33 -4 -3 -3
person	< last:debut	-23 33 -23 -5
person	< last:debut in	31 -50 -12 -14
person	< last:developing "	-28 -29 25 -2
person	< last:diamond magnate	-45 -20 -9 -17
person	< last:did	50 -10 -10 -9
person	< last:did|	60 -55 -14 -7
person	< last:did|d	-34 48 -7 -13
person	< last:direct	-12 -43 21 -11
person	< last:directed	-30 -16 -24 -9
person	< last:directed|	-6 46 20 -11
person	< last:directed|d	-40 -48 -72 -11
person	< last:directing	-22 10 -5 -3
person	< last:directing|	-26 -22 -4 -2
person	< last:director ,	-60 68 55 -2
person	< last:director of	-27 35 -20 -17
person	< last:direct|d	-12 -43 21 -11
person	< last:documentary	-26 53 -15 -7
person	< last:documentary|d	-8 -8 -14 -3
person	< last:doing	-44 -44 -18 -17
person	< last:doing|	-44 -44 -18 -17
person	< last:drama	-31 6 -18 1
person	< last:drama "	-27 -29 -8 -1
person	< last:drama|	-20 14 -20 13
person	< last:drama|a	-49 -18 -5 -32
person	< last:dressed	-31 -18 -18 -8
person	< last:dressed|	-31 -18 -18 -8
person	< last:earlier in	-13 -29 -12 -5
person	< last:editor of	-19 -66 -9 -13
person	< last:epic	-8 41 -20 -2
person	< last:ever since	-31 50 -16 -20
person	< last:fairy tale	2 9 -14 -13
person	< last:film	9 15 13 -10
person	< last:film ,	-35 -70 -42 -16
person	< last:film since	-24 -19 50 -14
person	< last:film was	18 -77 -16 77
person	< last:filming	44 -1 -29 -16
person	< last:filming|a	64 -80 -12 -8
person	< last:films as	4 -11 -9 -6
person	< last:film|	17 2 -11 -10
person	< last:film|a	6 33 -13 -10
person	< last:find	0 -10 -8 -8
person	< last:find|	0 -10 -8 -8
person	< last:flavor in	22 -35 -5 -20
person	< last:following	-26 10 -9 -13
person	< last:following|a	3 -42 -4 -7
person	< last:following|d	-35 77 -17 -14
person	< last:for	18 -13 20 7
person	< last:for "	46 1 -43 -7
person	< last:for P	45 38 -14 -8
person	< last:for directing	-22 10 -5 -3
person	< last:for his	34 -2 -32 -14
person	< last:for|	21 -14 23 11
person	< last:for|a	27 -30 21 -11
person	< last:for|d	-85 68 -67 -12
person	< last:friend ;	10 -20 -12 -9
person	< last:from	-9 -2 -13 -13
person	< last:from P	-33 -64 -24 -11
person	< last:from|	15 6 -14 -14
person	< last:from|a	-66 -40 -8 -10
person	< last:guard in	-17 41 -6 -7
person	< last:had	-65 -21 -33 -20
person	< last:had produced	-19 -38 54 -31
person	< last:hammer in	12 -5 -6 -4
person	< last:has	71 -46 -28 -24
person	< last:has completed	-18 -55 -3 -6
person	< last:have	27 -3 33 -23
person	< last:he shot	36 -40 -9 -8
person	< last:heist comedy	-64 -29 27 -15
person	< last:her	22 30 -21 -11
person	< last:her ;	12 54 -9 -7
person	< last:her in	-60 39 -16 -15
person	< last:herself with	1 -8 -18 -6
person	< last:her|	25 23 -24 -15
person	< last:him	-46 -57 -24 50
person	< last:him in	21 -58 -22 -15
person	< last:him on	-89 -37 -42 39
person	< last:him through	30 14 -19 -1
person	< last:himself ,	-16 -42 -4 -5
person	< last:him|	-46 -57 -24 50
person	< last:his	17 52 18 -7
person	< last:his|	22 51 -21 -7
person	< last:his|a	33 -15 -11 -5
person	< last:his|d	-36 81 67 -6
person	< last:hit	32 42 -8 -8
person	< last:hit|	28 46 -21 -6
person	< last:horror film	-12 23 -11 -6
person	< last:i 'll	-20 -21 -13 -10
person	< last:in	4 -10 -16 -14
person	< last:in "	53 -13 -11 -8
person	< last:in P	3 -3 -10 -8
person	< last:in between	-46 -33 -21 -11
person	< last:in ‘	0 -23 -32 -14
person	< last:include	-12 -14 -26 46
person	< last:includes	-38 -53 10 -16
person	< last:includes|	-34 -53 11 -26
person	< last:include|	-9 -21 -23 50
person	< last:including	12 34 -8 -9
person	< last:including|	-44 59 -24 -31
person	< last:including|a	34 -34 -9 -6
person	< last:into	18 -8 -21 -5
person	< last:into|	58 -77 -32 -14
person	< last:in|	0 0 -13 -11
person	< last:in|a	19 -16 -9 -10
person	< last:in|d	-63 -27 -14 -8
person	< last:is	-52 -31 -13 -12
person	< last:is P	-114 97 -8 -4
person	< last:is filming	35 18 -34 -19
person	< last:is|	-57 6 -13 -16
person	< last:it before	-24 -26 -21 23
person	< last:jobs on	-11 11 14 -16
person	< last:joining "	-45 -46 -8 -6
person	< last:just find	0 -10 -8 -8
person	< last:know for	-31 -39 -17 -9
person	< last:known for	-23 -15 -29 18
person	< last:known from	-58 -36 -8 -6
person	< last:landlords in	47 -6 -2 -4
person	< last:later for	-22 -25 -30 -5
person	< last:later took	-7 -31 -18 21
person	< last:lead in	-64 42 -20 -4
person	< last:leave	-5 -11 -2 -3
person	< last:leave|	-5 -11 -2 -3
person	< last:made	-10 -16 -28 -9
person	< last:made|	21 -13 -13 -8
person	< last:made|d	-18 -16 -47 -8
person	< last:magnate	-45 -20 -9 -17
person	< last:magnate|a	-44 -14 -5 -7
person	< last:make	-21 -67 -11 -11
person	< last:make|	-22 40 -15 -8
person	< last:make|d	-26 -84 -35 -29
person	< last:minutes in	36 19 -11 -3
person	< last:more recently	-20 -20 -5 -4
person	< last:movie	-9 26 -1 -7
person	< last:movie|	24 6 -42 -6
person	< last:movie|d	-61 58 -26 -5
person	< last:movie|w	-2 -6 18 -8
person	< last:mystery	-51 -11 -10 -6
person	< last:mystery|	-51 -11 -10 -6
person	< last:name with	-44 0 -14 -4
person	< last:naval drama	-36 -33 -11 37
person	< last:new	44 -12 -9 -7
person	< last:new|	44 -12 -9 -7
person	< last:next in	-88 -35 -8 -5
person	< last:next is	-48 43 -16 -7
person	< last:nomination for	30 -17 35 -6
person	< last:of	-7 -9 -9 6
person	< last:of "	-16 59 -9 -10
person	< last:of P	23 -25 14 10
person	< last:of|	-1 -13 4 -1
person	< last:of|a	7 -23 -11 8
person	< last:of|d	-32 24 -31 16
person	< last:on	8 4 7 31
person	< last:on "	-65 -10 -15 -15
person	< last:on P	-26 0 -12 -9
person	< last:on to	-18 -2 -10 -4
person	< last:on|	-10 13 12 44
person	< last:on|a	68 -65 -27 -74
person	< last:on|d	-7 1 -21 -20
person	< last:oscar for	53 -12 23 -10
person	< last:oscar-nominated movie	-21 2 -20 -4
person	< last:other is	-18 -51 -10 -24
person	< last:out after	-22 -16 -3 -6
person	< last:people leave	-5 -11 -2 -3
person	< last:performance in	-56 -10 -11 -21
person	< last:period drama	-46 26 -10 -10
person	< last:picture	-32 -33 -15 -12
person	< last:picture since	-20 -56 -37 61
person	< last:picture|	-32 -33 -15 -12
person	< last:plays	-22 -44 -16 -11
person	< last:plays|	-22 -44 -16 -11
person	< last:premiere of	-35 -13 -16 -18
person	< last:previously scripted	-32 -37 8 -25
person	< last:produce	-27 -28 -14 79
person	< last:produced	-21 -52 19 24
person	< last:produced|	-23 -39 36 33
person	< last:producer of	-40 -63 -26 20
person	< last:producers on	-26 -23 -15 -29
person	< last:produce|	-27 -28 -14 79
person	< last:put	44 -48 -10 -7
person	< last:put|	44 -48 -10 -7
person	< last:reboot of	10 46 -5 -6
person	< last:recently	-20 -20 -5 -4
person	< last:recently|a	6 -3 0 -3
person	< last:release P	-47 -67 -28 -32
person	< last:released	-30 -29 -21 -11
person	< last:remake of	-34 -70 -21 -6
person	< last:remembers ,	-19 -19 -6 -4
person	< last:returned for	-64 -39 -43 -20
person	< last:returns with	-19 49 -16 -8
person	< last:roadie in	-5 -27 -11 -4
person	< last:role in	-89 -18 -10 -8
person	< last:role was	35 -24 -13 -6
person	< last:roles in	41 -9 -6 -13
person	< last:romantic comedy	49 -3 -13 -4
person	< last:said that	-17 -29 -22 -18
person	< last:saw	-35 -38 -6 -8
person	< last:saw|	-35 -38 -6 -8
person	< last:scenes from	-23 -34 -4 -4
person	< last:scored	-23 -28 -17 -22
person	< last:scored|	-23 -28 -17 -22
person	< last:scripted	-32 -37 8 -25
person	< last:scripted|	-32 -37 8 -25
person	< last:search of	49 -42 -8 -21
person	< last:seen in	47 -28 -10 -6
person	< last:she cut	-43 17 -23 -18
person	< last:she put	-32 -45 -17 -12
person	< last:shot	36 -40 -9 -8
person	< last:shot|	36 -40 -9 -8
person	< last:show	-35 55 -12 -10
person	< last:show|	-35 55 -12 -10
person	< last:signed for	47 -44 -19 -15
person	< last:since	-36 37 29 27
person	< last:since|	-38 32 34 30
person	< last:son in	20 -10 -6 -5
person	< last:spanish-language film	45 -64 -5 -4
person	< last:spends	-45 -29 -14 -14
person	< last:spends|	-45 -29 -14 -14
person	< last:star of	5 -36 -15 37
person	< last:starred in	-54 43 13 -50
person	< last:straight into	21 1 -12 -11
person	< last:summer's hit	18 15 -8 -3
person	< last:tale	2 9 -14 -13
person	< last:that	-48 -36 -13 -14
person	< last:that "	-62 -32 -12 -10
person	< last:that|	-48 -37 -16 -22
person	< last:the	-71 -19 68 -8
person	< last:the comedy	-38 -25 -9 -4
person	< last:the documentary	-26 53 -15 -7
person	< last:the film	15 -28 -13 -8
person	< last:the movie	-2 -6 18 -8
person	< last:the new	44 -12 -9 -7
person	< last:the title	-1 -35 -28 -9
person	< last:then for	35 -48 -28 -25
person	< last:they wrote	-19 -32 47 -6
person	< last:the|	-15 -20 73 -9
person	< last:this year's	-43 8 -11 -6
person	< last:thriller	2 -18 -14 49
person	< last:thriller|	2 -18 -14 49
person	< last:through	30 -5 -24 -14
person	< last:through|	30 -5 -24 -14
person	< last:times about	14 24 -12 -3
person	< last:title	-1 -35 -28 -9
person	< last:titled "	-28 -38 -35 -25
person	< last:to	-77 27 -19 -13
person	< last:to "	9 20 -17 -5
person	< last:to P	-27 -2 -5 -6
person	< last:to make	-22 -38 -11 -5
person	< last:together on	-11 -34 -29 54
person	< last:took	-25 46 -19 10
person	< last:took|	-25 46 -19 10
person	< last:to|	-23 39 -13 -9
person	< last:trampled in	5 -28 -10 -7
person	< last:up the	-16 -19 -20 -12
person	< last:version of	-9 3 -13 -15
person	< last:was	2 -31 22 16
person	< last:was also	-64 25 28 66
person	< last:was doing	-44 -44 -18 -17
person	< last:was in	52 -37 -4 -13
person	< last:was|	-39 -20 34 28
person	< last:was|a	4 -65 -17 -53
person	< last:was|d	54 -16 -48 -41
person	< last:which released	-30 -29 -21 -11
person	< last:who did	-34 48 -7 -13
person	< last:who directed	-28 51 -29 -7
person	< last:who made	1 18 -7 -9
person	< last:who produced	-6 -47 -60 -4
person	< last:who scored	-23 -28 -17 -22
person	< last:who wrote	-38 -42 81 -8
person	< last:whose	-32 48 16 -11
person	< last:whose "	-68 -12 -30 -4
person	< last:whose|	-39 88 26 -12
person	< last:whose|d	-7 -68 -40 -7
person	< last:will have	27 -3 33 -23
person	< last:will produce	-27 -28 -14 79
person	< last:will show	-35 55 -12 -10
person	< last:with	-18 41 -15 -10
person	< last:with "	31 -24 -10 -18
person	< last:with P	-57 98 -9 -7
person	< last:with|	-4 24 -12 -10
person	< last:with|d	-38 73 -21 -11
person	< last:work includes	-32 -40 -42 -23
person	< last:wrote	-1 -36 61 -8
person	< last:wrote|	-38 -21 92 -8
person	< last:wrote|d	-43 -53 -52 -7
person	< last:year with	-38 73 -13 -8
person	< last:year's	-36 15 -10 -3
person	< last:year's|	-3 12 -9 -4
person	< last:you saw	-35 -38 -6 -8
person	< last:‘	0 -23 -32 -14
person	< last:‘|	0 -23 -32 -14
person	< people here:0	-3 -2 -8 -15
person	< people here:1	10 7 -4 -8
person	< people here:2	-9 2 -7 -7
person	< people here:3+	-17 -14 -20 -16
person	< people:0	-1 19 -10 -25
person	< people:1	-5 -19 -18 -6
person	< people:2	-21 -9 -11 -9
person	< people:3+	-8 -24 -10 -8
person	< r:"	-23 4 -4 -10
person	< r:" (	-52 17 -13 -7
person	< r:" ( #	-52 17 -13 -7
person	< r:" ,	-37 41 -27 -8
person	< r:" , and	44 19 -6 -3
person	< r:" , which	-75 16 -17 -6
person	< r:" , who	-44 -1 -12 -15
person	< r:" .	-23 -1 38 -8
person	< r:" . ^	-23 -1 38 -8
person	< r:" ?	-28 -38 -35 -25
person	< r:" ? ^	-28 -38 -35 -25
person	< r:" and	45 -10 -8 -8
person	< r:" and "	6 9 -9 -11
person	< r:" and here	58 -44 -18 -17
person	< r:" as	43 35 -12 -5
person	< r:" as P	43 35 -12 -5
person	< r:" in	-80 22 -12 -7
person	< r:" in #	-80 22 -12 -7
person	< r:" on	47 19 -8 -5
person	< r:" on the	9 20 -17 -5
person	< r:" remains	-43 -45 -11 -5
person	< r:" remains the	-43 -45 -11 -5
person	< r:" with	-28 -29 25 -2
person	< r:" with P	-28 -29 25 -2
person	< r:'	-38 -77 -23 -8
person	< r:' ,	-42 -57 -22 -10
person	< r:' , last	-32 -33 -10 -7
person	< r:'s	27 -84 -50 -35
person	< r:(	13 7 9 22
person	< r:( "	-77 -47 -33 59
person	< r:( " she	-68 -47 -38 53
person	< r:( #	14 9 5 15
person	< r:( # )	14 9 5 15
person	< r:( O	11 29 -16 -18
person	< r:( O has	11 29 -16 -18
person	< r:( in	-30 -28 60 -34
person	< r:( in theaters	-30 -28 60 -34
person	< r:( june	38 31 -5 -4
person	< r:( june #	38 31 -5 -4
person	< r:)	-21 16 12 -9
person	< r:) ,	-31 -1 -27 -8
person	< r:) , P	44 -48 -34 -6
person	< r:) , the	-63 35 -20 -13
person	< r:) and	53 -22 -12 -10
person	< r:) and P	53 -22 -12 -10
person	< r:) is	-79 -18 49 -10
person	< r:) is turning	-79 -18 49 -10
person	< r:,	6 -2 -9 -9
person	< r:, "	22 -20 -13 -9
person	< r:, " "	33 23 -6 -7
person	< r:, " a	-48 64 -9 -6
person	< r:, " and	61 -33 -5 -12
person	< r:, " died	-48 -49 -41 -32
person	< r:, " due	30 -24 -4 -3
person	< r:, " in	-51 -33 -8 -5
person	< r:, " is	4 48 -2 -5
person	< r:, " opposite	-30 -25 -3 -1
person	< r:, " the	-67 -85 -11 -19
person	< r:, " which	-12 -37 -11 -7
person	< r:, " with	-27 -29 -8 -1
person	< r:, F	7 -19 -3 -9
person	< r:, F )	43 -33 -52 -21
person	< r:, F ,	7 -11 5 -8
person	< r:, F .	-29 0 -12 -6
person	< r:, F and	0 -38 -7 -12
person	< r:, P	20 -9 -27 -10
person	< r:, P '	-41 48 -20 -3
person	< r:, P film	52 -19 -6 -8
person	< r:, P for	24 -33 -49 -9
person	< r:, a	27 -9 1 13
person	< r:, a comedic	-27 -28 -14 79
person	< r:, a comedy	-39 60 -25 -22
person	< r:, a costly	-70 26 -50 -24
person	< r:, a drama	-67 39 -7 -3
person	< r:, a former	-20 -24 -11 -13
person	< r:, a ghost	-32 -34 -14 -10
person	< r:, a horror	-18 -51 -10 -24
person	< r:, a mughal	47 21 -8 -8
person	< r:, a period	42 -55 -36 31
person	< r:, a remake	-69 68 -9 -6
person	< r:, abandoned	-63 76 -7 -4
person	< r:, about	-12 44 -11 -6
person	< r:, about a	7 30 -12 -4
person	< r:, about the	-58 66 -29 -15
person	< r:, about their	10 -27 -6 -7
person	< r:, adapted	47 26 -7 -3
person	< r:, adapted by	47 26 -7 -3
person	< r:, an	23 35 -17 -18
person	< r:, an adaptation	-7 37 -34 -41
person	< r:, an oddball	47 -44 -19 -15
person	< r:, and	-1 6 -16 14
person	< r:, and P	-1 -8 -15 14
person	< r:, and appeared	-6 26 -15 -4
person	< r:, and he	15 45 -5 -10
person	< r:, and in	-77 -44 -12 -10
person	< r:, and the	48 -41 -11 -6
person	< r:, announced	-71 55 -29 -21
person	< r:, as	76 -35 -11 -9
person	< r:, as C	-24 -37 -11 -16
person	< r:, as the	53 -27 -6 -2
person	< r:, based	-41 68 -18 -20
person	< r:, based on	-41 68 -18 -20
person	< r:, but	-8 27 -24 -15
person	< r:, by	31 -82 -14 -7
person	< r:, by P	31 -82 -14 -7
person	< r:, complete	27 -41 -21 -21
person	< r:, complete the	27 -41 -21 -21
person	< r:, directed	-14 -16 -13 -4
person	< r:, directed by	-14 -16 -13 -4
person	< r:, due	42 -11 -5 -7
person	< r:, due for	42 -11 -5 -7
person	< r:, filmed	27 25 -31 -7
person	< r:, five	-16 -19 -20 -12
person	< r:, five superheroes	-16 -19 -20 -12
person	< r:, for	-58 -18 3 61
person	< r:, for P	-19 -19 -5 -7
person	< r:, for which	-59 -7 15 77
person	< r:, four	-26 41 -16 -20
person	< r:, four months	-26 41 -16 -20
person	< r:, from	-81 52 -19 -20
person	< r:, from #	-76 76 -53 -46
person	< r:, from P	10 -20 -12 -9
person	< r:, from the	-58 52 -12 -8
person	< r:, had	31 28 26 -10
person	< r:, had been	-34 93 -16 -8
person	< r:, had submitted	-30 -49 51 -21
person	< r:, has	11 3 -9 -9
person	< r:, has agreed	20 -12 -7 -4
person	< r:, has nothing	27 10 -9 -3
person	< r:, has ruled	39 10 -27 -4
person	< r:, he	-35 -38 -6 -8
person	< r:, he was	-35 -38 -6 -8
person	< r:, his	-47 -57 -16 -8
person	< r:, his F	-47 -57 -16 -8
person	< r:, in	-17 -6 -1 37
person	< r:, in #	14 -77 -45 69
person	< r:, in L	0 -23 -23 -14
person	< r:, in which	-29 8 8 -8
person	< r:, is	-19 -25 -21 1
person	< r:, is a	-24 -69 -28 -53
person	< r:, is celebrated	-37 -49 -7 -15
person	< r:, is currently	32 50 -8 -11
person	< r:, is in	-36 -21 -16 -5
person	< r:, is repped	36 48 -15 -4
person	< r:, is scripting	-48 -71 -74 -55
person	< r:, is the	74 19 -5 -30
person	< r:, is to	40 -47 -33 -6
person	< r:, made	-61 86 -11 -11
person	< r:, made for	-60 77 -18 -18
person	< r:, opposite	-13 10 -23 -15
person	< r:, opposite P	-13 10 -23 -15
person	< r:, out	-65 46 -45 -40
person	< r:, out of	-65 46 -45 -40
person	< r:, played	-41 -29 -7 -7
person	< r:, played by	-41 -29 -7 -7
person	< r:, plays	101 -46 -16 -11
person	< r:, plays a	59 -36 -23 -8
person	< r:, provides	-42 -27 -7 -4
person	< r:, provides the	-42 -27 -7 -4
person	< r:, released	-21 11 -10 -6
person	< r:, released in	-21 11 -10 -6
person	< r:, returns	-34 34 -25 -21
person	< r:, returns with	-34 34 -25 -21
person	< r:, said	-4 13 -17 -9
person	< r:, said he	-31 -1 -3 -4
person	< r:, said was	37 24 -23 -4
person	< r:, scripted	47 -6 -2 -4
person	< r:, scripted by	47 -6 -2 -4
person	< r:, set	20 -10 -6 -5
person	< r:, set among	20 -10 -6 -5
person	< r:, shared	-52 -68 -12 -3
person	< r:, shared the	-52 -68 -12 -3
person	< r:, shot	-22 -51 -11 -9
person	< r:, shot in	-22 -51 -11 -9
person	< r:, starring	-59 27 -6 -5
person	< r:, starring P	-52 15 -5 -4
person	< r:, taken	4 -25 -12 -7
person	< r:, taken from	4 -25 -12 -7
person	< r:, the	-16 18 -13 3
person	< r:, the #	8 34 -14 -6
person	< r:, the P	-27 -29 -10 39
person	< r:, the film	1 -8 -18 -6
person	< r:, the first	-33 -4 -3 -3
person	< r:, the latter	-7 42 -31 -4
person	< r:, the second	53 -51 -17 -16
person	< r:, thought	28 -64 67 -29
person	< r:, thought about	28 -64 67 -29
person	< r:, took	-52 -22 56 -20
person	< r:, was	-5 -71 28 -11
person	< r:, was his	-27 -84 -19 -7
person	< r:, was the	-71 26 -60 -22
person	< r:, where	39 55 -24 -11
person	< r:, where P	39 55 -24 -11
person	< r:, which	-64 19 43 -8
person	< r:, which O	-17 20 -18 -4
person	< r:, which P	-73 -72 61 48
person	< r:, which arrives	18 26 -26 -3
person	< r:, which features	-27 -14 -9 -6
person	< r:, which had	-36 -14 -32 -2
person	< r:, which is	-18 -49 -22 55
person	< r:, which opens	-62 29 18 -87
person	< r:, which put	-19 -32 47 -6
person	< r:, which sank	-46 26 -10 -10
person	< r:, which starred	-35 66 -6 -4
person	< r:, which swept	-42 37 -36 -23
person	< r:, which was	27 -50 -39 -13
person	< r:, which won	-15 98 -29 -1
person	< r:, which world	-45 54 89 -65
person	< r:, whose	-47 68 -11 -7
person	< r:, whose hotel-bar	-43 24 -9 -7
person	< r:, will	44 17 -12 -12
person	< r:, will be	11 16 -8 -17
person	< r:, with	-10 -24 -15 -12
person	< r:, with P	-40 4 -14 -10
person	< r:, writes	-46 -42 -25 -42
person	< r:, writes and	-46 -42 -25 -42
person	< r:-	-40 80 -23 -10
person	< r:.	10 -14 -13 -11
person	< r:. "	17 -4 -16 -9
person	< r:. " ^	17 -4 -16 -9
person	< r:. ^	8 -13 -9 -10
person	< r:. ^ ^	8 -13 -9 -10
person	< r:/	-33 -92 -49 -19
person	< r:/ #	-47 -67 -28 -32
person	< r:/ # .	-47 -67 -28 -32
person	< r:/ eone	-14 -38 -49 -18
person	< r:/ eone has	-14 -38 -49 -18
person	< r:;	-16 29 -8 7
person	< r:; F	-55 24 -15 -9
person	< r:; F ,	-55 24 -15 -9
person	< r:; P	22 53 -10 -10
person	< r:; P in	-51 73 -10 -12
person	< r:; and	42 -25 -5 -18
person	< r:; and a	42 -25 -5 -18
person	< r:; for	-44 34 -10 -7
person	< r:; for P	-44 34 -10 -7
person	< r:; that	-68 -13 -2 -15
person	< r:; that alone	-26 -23 -15 -29
person	< r:; the	-46 -57 -24 50
person	< r:; the two	-46 -57 -24 50
person	< r:^	-8 -4 -8 -4
person	< r:^ ^	-8 -4 -8 -4
person	< r:^ ^ ^	-8 -4 -8 -4
person	< r:alongside	62 -19 -9 -10
person	< r:and	2 -3 -4 -12
person	< r:and ,	-35 -84 -10 -11
person	< r:and , as	-42 -69 -8 -4
person	< r:and , for	-24 -11 -7 -8
person	< r:and F	5 14 1 -14
person	< r:and F ,	26 -6 0 -11
person	< r:and F .	-29 36 13 -15
person	< r:and F for	-33 -31 -22 -25
person	< r:and P	22 -13 -28 -10
person	< r:and P ,	71 -46 -30 -9
person	< r:and P F	-30 20 -14 -11
person	< r:and P for	-84 -28 -56 -13
person	< r:and W	-31 -50 -41 28
person	< r:and W ,	-31 -50 -41 28
person	< r:and gave	4 27 -11 -2
person	< r:and gave the	4 27 -11 -2
person	< r:and grows	66 -5 -12 -5
person	< r:and grows it	66 -5 -12 -5
person	< r:and is	56 -1 43 -34
person	< r:and more	-28 -28 -3 -6
person	< r:and more recently	-28 -28 -3 -6
person	< r:and the	35 8 -37 -8
person	< r:and the comedy	-34 5 -6 -6
person	< r:and the documentary	-15 -7 -9 -22
person	< r:and the landlady	42 50 -2 -3
person	< r:and then	-48 65 -28 -21
person	< r:and this	-27 -9 33 -5
person	< r:and this year's	-18 -2 -10 -4
person	< r:and was	21 -50 -9 -5
person	< r:and was one	0 -45 -4 -6
person	< r:and went	-33 19 -12 -4
person	< r:and went on	-33 19 -12 -4
person	< r:and who	21 7 -14 -5
person	< r:and who 'd	21 -36 -10 -11
person	< r:as	-44 30 -27 -10
person	< r:as C	-50 36 -13 -6
person	< r:as C ,	-50 36 -13 -6
person	< r:as well	-32 -40 -42 -23
person	< r:as well as	-32 -40 -42 -23
person	< r:award	-20 -38 -22 -23
person	< r:award for	-20 -38 -22 -23
person	< r:award for most	-20 -38 -22 -23
person	< r:because	-31 0 -15 -23
person	< r:before	27 58 -17 -5
person	< r:but	-51 -70 -10 -6
person	< r:but left	-32 -38 -14 -12
person	< r:by	46 -64 -19 -5
person	< r:by P	46 -64 -19 -5
person	< r:came	51 71 -23 -4
person	< r:close	-47 -4 -38 -22
person	< r:close the	-47 -4 -38 -22
person	< r:close the list	-47 -4 -38 -22
person	< r:closes	12 54 -9 -7
person	< r:closes the	12 54 -9 -7
person	< r:closes the L	12 54 -9 -7
person	< r:crying	-5 -11 -2 -3
person	< r:crying rather	-5 -11 -2 -3
person	< r:crying rather than	-5 -11 -2 -3
person	< r:director	-2 12 22 55
person	< r:director .	39 -30 -20 -23
person	< r:director . ^	39 -30 -20 -23
person	< r:director P	-12 -16 -9 -9
person	< r:director P .	-12 -16 -9 -9
person	< r:director and	-64 25 28 66
person	< r:director and wrote	-64 25 28 66
person	< r:dropped	68 -68 -31 -23
person	< r:elsewhere	-7 -31 -18 21
person	< r:elsewhere .	-7 -31 -18 21
person	< r:elsewhere . ^	-7 -31 -18 21
person	< r:film	27 -69 -19 -9
person	< r:film ,	34 -2 -32 -14
person	< r:film , which	34 -2 -32 -14
person	< r:follows	65 -26 -20 -11
person	< r:follows a	76 -25 -12 -9
person	< r:follows a robot	76 -25 -12 -9
person	< r:for	28 -20 -6 -9
person	< r:for O	-56 -16 -37 -20
person	< r:for O .	-56 -16 -37 -20
person	< r:for P	35 -16 27 -7
person	< r:for P ,	23 -57 -35 -11
person	< r:for P .	-56 55 28 -5
person	< r:for P and	56 -48 30 -7
person	< r:for the	31 -37 -64 -6
person	< r:for the L	49 -42 -8 -21
person	< r:from	10 16 -59 -42
person	< r:from a	10 16 -59 -42
person	< r:from a first	33 54 -28 -33
person	< r:got	-42 60 -19 -3
person	< r:got him	-42 60 -19 -3
person	< r:had	-53 -90 -20 -26
person	< r:has	6 -11 -18 -8
person	< r:has been	-46 -77 -5 -5
person	< r:has been promoted	-46 -77 -5 -5
person	< r:he	-36 16 -6 -6
person	< r:he directed	-22 -16 -3 -6
person	< r:he directed one	-22 -16 -3 -6
person	< r:he sparred	-23 -19 -4 -3
person	< r:he sparred with	-23 -19 -4 -3
person	< r:if	-17 41 -6 -7
person	< r:if you	-17 41 -6 -7
person	< r:if you saw	-17 41 -6 -7
person	< r:in	-59 -22 22 -17
person	< r:in #	-24 11 -17 -10
person	< r:in # ,	-44 29 -22 -20
person	< r:in # .	0 -35 -25 -13
person	< r:in L	-28 -54 -26 -16
person	< r:in one	61 -41 -23 -13
person	< r:in one take	61 -41 -23 -13
person	< r:in the	-98 7 8 -24
person	< r:is	81 -131 -31 44
person	< r:is set	47 -23 -38 56
person	< r:is to	-87 -68 -52 -34
person	< r:last	-29 -31 -20 -10
person	< r:leaking	-45 -29 -14 -14
person	< r:leaking on	-45 -29 -14 -14
person	< r:leaking on the	-45 -29 -14 -14
person	< r:next	13 1 -11 -10
person	< r:next great	0 -10 -8 -8
person	< r:next great villain	0 -10 -8 -8
person	< r:next month	-22 -44 -16 -11
person	< r:next month .	-22 -44 -16 -11
person	< r:next november	43 48 -7 -3
person	< r:next november ,	43 48 -7 -3
person	< r:of	-36 57 -38 -15
person	< r:opens	-37 7 -38 -6
person	< r:opens next	-37 7 -38 -6
person	< r:opens next month	-37 7 -38 -6
person	< r:out	40 56 -23 -35
person	< r:picture	-40 -13 -13 -6
person	< r:picture ,	-45 -19 -21 -13
person	< r:picture , which	-45 -19 -21 -13
person	< r:remains	-61 66 -32 -26
person	< r:star	-45 -55 55 -11
person	< r:star P	-45 -55 55 -11
person	< r:star P have	-41 -64 -28 -9
person	< r:tells	-37 -28 -28 -20
person	< r:to	-80 59 -5 -10
person	< r:to F	-26 31 -15 -12
person	< r:to F .	-20 -21 -13 -10
person	< r:to the	-41 -10 -15 -3
person	< r:together	-27 -20 61 -25
person	< r:together ,	-27 -20 61 -25
person	< r:together , scripted	-27 -20 61 -25
person	< r:was	-29 28 -21 -10
person	< r:was .	-53 18 -22 -15
person	< r:was . ^	-53 18 -22 -15
person	< r:was shot	32 -17 -11 -5
person	< r:was shot in	45 -64 -5 -4
person	< r:win	-62 -70 -24 -31
person	< r:win ,	-62 -70 -24 -31
person	< r:win , in	-62 -70 -24 -31
person	< r:with	0 -44 20 3
person	< r:with F	-41 41 -18 -9
person	< r:with P	7 -67 33 6
person	< r:with P ,	43 -82 -46 31
person	< r:with P .	-33 -56 -28 -15
person	< r:with P just	-13 -86 72 -14
person	< r:won	-29 -71 42 16
person	< r:won anything	-24 -26 -21 23
person	< r:won anything .	-24 -26 -21 23
person	< r:would	-59 -27 -41 -26
person	< r:would get	-63 -27 -38 -30
person	< r:writers	-35 -35 77 -20
person	< r:writers ,	-35 -35 77 -20
person	< r:writers , are	-35 -35 77 -20
person	< r:…	-19 -66 -9 -13
person	< r:… or	-19 -66 -9 -13
person	< r:… or so	-19 -66 -9 -13
person	< w:"	10 -3 -10 -11
person	< w:#	16 13 -5 1
person	< w:$	-37 -40 -28 -22
person	< w:'	-5 -24 -6 -8
person	< w:'d	-79 -72 52 -9
person	< w:'ll	9 -20 -10 -7
person	< w:'s	78 -20 -9 -6
person	< w:'ve	41 -88 79 -22
person	< w:(	1 -2 0 -5
person	< w:)	-27 -7 -4 -4
person	< w:+	-46 -42 -25 -42
person	< w:,	-9 -19 -15 -11
person	< w:.	-34 -29 -8 -12
person	< w::	-3 39 -14 -12
person	< w:;	-18 -29 -12 -8
person	< w:C	-8 -16 -11 -10
person	< w:F	-14 -15 -4 -12
person	< w:L	9 -10 -11 -5
person	< w:O	-15 -25 -10 -10
person	< w:P	-8 -24 -21 -9
person	< w:W	-25 -4 -9 -9
person	< w:a	3 -8 -7 -5
person	< w:aboard	-14 -16 -8 -3
person	< w:about	-23 -24 -10 -8
person	< w:academy	46 -28 -6 -8
person	< w:act	18 20 -6 -3
person	< w:action	58 -61 -10 -10
person	< w:actor	37 -62 -17 -12
person	< w:actors	-33 35 -22 -9
person	< w:actress	59 -44 -21 -7
person	< w:adaptation	-7 14 -7 -10
person	< w:admire	4 -21 -10 -4
person	< w:admired	9 -34 -16 -6
person	< w:admires	-8 -7 -7 -12
person	< w:adventure	-62 24 -24 -25
person	< w:after	12 53 -10 -10
person	< w:again	31 -20 -13 52
person	< w:agent	9 -39 -4 -5
person	< w:ago	-37 -28 -12 -8
person	< w:all	-22 -22 -2 -15
person	< w:alongside	-15 -9 -27 -68
person	< w:already	-60 39 -11 -6
person	< w:also	23 9 14 7
person	< w:although	-58 63 -25 -8
person	< w:ambitious	-16 18 -7 -5
person	< w:amend	-14 22 -6 -4
person	< w:amends	-14 22 -6 -4
person	< w:american	-11 -11 -1 18
person	< w:among	-22 -43 64 63
person	< w:amuse	-2 -3 -5 -2
person	< w:an	-9 -22 -1 9
person	< w:and	-26 -13 0 -9
person	< w:animate	-38 28 -27 -12
person	< w:animated	-38 28 -27 -12
person	< w:another	-41 -29 -7 -7
person	< w:any	-30 -27 -5 -3
person	< w:apart	-30 -27 -5 -3
person	< w:appear	21 -19 -8 -6
person	< w:appearance	27 -25 -13 -10
person	< w:appeared	19 -17 -7 -5
person	< w:appearing	2 -45 -27 -6
person	< w:appears	54 -24 -4 -6
person	< w:are	-16 18 5 -8
person	< w:ark	-20 -18 -3 -5
person	< w:arrest	53 -37 -11 -6
person	< w:as	-11 -13 0 -9
person	< w:ask	-31 -37 -20 -18
person	< w:assistant	-60 -28 -6 -28
person	< w:at	16 -1 -6 29
person	< w:attend	0 -23 -23 -14
person	< w:attended	0 -23 -23 -14
person	< w:audiences	-27 -9 -9 -1
person	< w:audition	51 -26 -18 -3
person	< w:australian	-6 -20 -5 -7
person	< w:author	-11 11 14 -16
person	< w:autumn	-33 51 -9 -6
person	< w:autumn's	42 -57 47 -2
person	< w:avalanche-fleeing	-6 -13 -13 -2
person	< w:award	-10 22 -16 -12
person	< w:back	-54 7 -13 -13
person	< w:ballet	-31 51 -10 -17
person	< w:base	-18 -13 -9 -10
person	< w:based	-18 -13 -9 -10
person	< w:batman	4 -25 -3 -1
person	< w:be	-16 -16 -16 -8
person	< w:bear	-48 -21 -11 -18
person	< w:became	-7 -37 -7 -14
person	< w:because	71 -53 -3 -19
person	< w:become	35 -30 -7 -8
person	< w:been	-19 -25 23 37
person	< w:before	-1 -18 -9 -4
person	< w:begin	54 -48 -6 -3
person	< w:begun	54 -48 -6 -3
person	< w:behind	-19 13 -21 -15
person	< w:behind-the-camera	-46 64 -25 -15
person	< w:berlin	37 -24 -4 -16
person	< w:best	22 23 -20 -11
person	< w:better	-62 38 54 -14
person	< w:between	-58 -43 -11 -5
person	< w:big	35 6 -10 -7
person	< w:biggest	14 24 -12 -3
person	< w:bilingual	4 -22 -5 -4
person	< w:bill	-25 -5 -6 -2
person	< w:billing	53 -27 -10 -12
person	< w:biopic	-36 -1 -13 -7
person	< w:black	-12 -61 -17 -7
person	< w:blind	78 -48 -14 -23
person	< w:blockbusters	31 -6 -1 -2
person	< w:boxer	32 -4 -4 -4
person	< w:boy	23 -18 -2 -10
person	< w:break	-25 -2 -20 -10
person	< w:bring	-78 14 -13 48
person	< w:british	45 -27 -25 -7
person	< w:broke	-18 13 -9 -4
person	< w:brought	-72 -58 -9 55
person	< w:build	31 -52 -8 -5
person	< w:builder	-20 -18 -3 -5
person	< w:building	31 -52 -8 -5
person	< w:business	-30 -27 -2 -15
person	< w:busy	33 47 -23 -13
person	< w:but	-30 -2 -18 -6
person	< w:by	-54 -12 -13 -8
person	< w:call	-67 77 -7 -8
person	< w:called	-65 28 -8 -6
person	< w:came	-10 62 -21 28
person	< w:camera	-22 42 -9 -7
person	< w:can	-5 -17 -8 -5
person	< w:career	31 7 -9 -5
person	< w:cast	11 19 -8 -9
person	< w:category	-18 -25 61 -12
person	< w:cattle	44 -16 -3 -4
person	< w:century	-37 -25 -5 -5
person	< w:chair	-34 32 -14 -11
person	< w:chapter	-27 -18 -4 -14
person	< w:character	-74 -28 -27 -14
person	< w:chart	-39 -30 -18 -7
person	< w:charts	-39 -30 -18 -7
person	< w:cheer	0 -14 -4 -13
person	< w:cheered	0 -14 -4 -13
person	< w:child	48 -8 -2 0
person	< w:children	-76 47 -20 -5
person	< w:choose	40 7 -8 -17
person	< w:chosen	40 7 -8 -17
person	< w:cinema	11 -12 59 -14
person	< w:cinematographer	-37 46 -6 -6
person	< w:claim	23 -57 -3 -3
person	< w:claimed	-41 -29 -7 -7
person	< w:claims	39 -60 -15 -6
person	< w:class	-7 30 34 -4
person	< w:classic	-1 -12 -11 -3
person	< w:co-star	46 -24 -9 -11
person	< w:co-starring	42 -11 -5 -7
person	< w:co-write	-55 -64 12 -7
person	< w:co-wrote	-55 -64 12 -7
person	< w:cold	-30 -25 -3 -1
person	< w:collect	-62 71 -26 -10
person	< w:collected	-62 71 -26 -10
person	< w:combine	31 -6 -1 -2
person	< w:come	-9 25 -8 1
person	< w:comedy	-3 -11 -3 -5
person	< w:comes	-42 -40 -11 -9
person	< w:coming	25 5 -6 -13
person	< w:commit	-33 -11 -17 -22
person	< w:committed	-33 -11 -17 -22
person	< w:company	-15 -21 -14 -12
person	< w:compete	-9 -12 -7 -10
person	< w:competed	37 -24 -4 -16
person	< w:complete	17 18 -15 -9
person	< w:completed	33 4 -15 -10
person	< w:confirm	-45 -19 -21 -13
person	< w:confirmed	-45 -19 -21 -13
person	< w:cop	53 -37 -11 -6
person	< w:costume	16 -40 -14 -19
person	< w:costumes	-31 -18 -18 -8
person	< w:create	-41 -3 -8 -9
person	< w:created	-41 -3 -8 -9
person	< w:credit	-16 -5 32 30
person	< w:credits	23 12 -36 49
person	< w:critics	-6 -18 -8 -8
person	< w:cult	-43 -24 -4 -11
person	< w:cut	-8 -8 -4 -5
person	< w:dame	-45 -31 -8 -13
person	< w:dark	-41 58 -16 -10
person	< w:daughter	-15 -48 -51 -1
person	< w:deal	-8 -22 -12 -27
person	< w:dealer	-33 -4 -3 -3
person	< w:debut	14 25 -14 -10
person	< w:debuted	32 -33 -3 -10
person	< w:december's	-1 -35 -28 -9
person	< w:decision	-44 -50 -13 -25
person	< w:desert	-12 5 48 -12
person	< w:develop	-28 -29 25 -2
person	< w:developing	-28 -29 25 -2
person	< w:diamond	-20 -24 -15 -24
person	< w:did	10 31 -13 -9
person	< w:die	-61 0 -10 -7
person	< w:died	-17 -20 -3 -4
person	< w:different	-21 39 -5 -7
person	< w:direct	-6 4 -1 -7
person	< w:directed	0 7 -1 -7
person	< w:directing	-17 10 -7 -3
person	< w:director	-21 51 -5 -11
person	< w:director's	-34 32 -14 -11
person	< w:directorial	-77 42 -4 -11
person	< w:distribution	-29 -27 -2 -29
person	< w:do	-37 27 4 -6
person	< w:documentary	-67 76 -11 -5
person	< w:doing	-44 -44 -18 -17
person	< w:done	-51 -43 -74 -29
person	< w:double	-8 -12 -9 -8
person	< w:doubled	4 -4 -3 -6
person	< w:drag	-34 21 -5 -6
person	< w:drama	-54 -9 -11 -7
person	< w:dramatist	-20 54 -60 -9
person	< w:dress	40 -12 -6 -6
person	< w:dressed	40 -12 -6 -6
person	< w:drive	-76 1 -1 -1
person	< w:drug	-33 -4 -3 -3
person	< w:dying	-56 14 -22 -2
person	< w:each	-47 40 48 -3
person	< w:earlier	-29 -5 -3 29
person	< w:earn	-4 57 -23 -15
person	< w:earned	-4 57 -23 -15
person	< w:eat	40 -19 -7 -7
person	< w:edit	56 28 47 -5
person	< w:edited	56 28 47 -5
person	< w:editor	-25 -37 -15 -21
person	< w:eight	-39 0 -4 -4
person	< w:end	-49 -44 -47 -5
person	< w:enough	-5 -27 -11 -4
person	< w:entry	-19 -19 -6 -4
person	< w:epic	-8 41 -20 -2
person	< w:especially	-13 -3 -8 -5
person	< w:event.current	0 -4 -3 -8
person	< w:ever	-32 41 -14 -15
person	< w:executive	-47 -34 -12 95
person	< w:expect	-23 -37 -31 -24
person	< w:expected	-23 -37 -31 -24
person	< w:expense	-7 -9 -3 -5
person	< w:fairy	2 9 -14 -13
person	< w:fall	-20 -9 -14 -16
person	< w:fame	45 -22 -2 -5
person	< w:family	31 10 -31 -6
person	< w:fan	0 -14 -4 -13
person	< w:fans	0 -14 -4 -13
person	< w:father	-31 -7 -24 -7
person	< w:favorite	-8 -32 -22 -11
person	< w:feature	-30 72 -24 -19
person	< w:features	-11 56 -34 -12
person	< w:fell	-61 -20 -19 -19
person	< w:festival	-3 -36 -5 81
person	< w:feuding	47 -6 -2 -4
person	< w:few	37 2 -2 -5
person	< w:fiction	-31 67 -7 -3
person	< w:field	17 -21 -8 -3
person	< w:fifth	-12 -16 -9 -9
person	< w:film	6 12 -1 -3
person	< w:filming	61 -6 -19 -8
person	< w:films	14 -4 -8 -10
person	< w:find	33 -12 -5 -6
person	< w:finish	59 -43 -30 -29
person	< w:finished	23 -42 -39 -32
person	< w:first	-15 38 6 27
person	< w:first-billed	0 -4 -3 -8
person	< w:flavor	22 -35 -5 -20
person	< w:flesh-and-blood	-33 35 -22 -9
person	< w:follow	-13 8 -11 -9
person	< w:follow-up	-51 76 -20 -25
person	< w:followed	-12 22 -12 -3
person	< w:following	-12 4 -9 -10
person	< w:for	-2 -18 11 -2
person	< w:former	-63 -63 -28 -22
person	< w:forthcoming	72 -23 -10 63
person	< w:found	1 -19 -5 83
person	< w:four	3 -30 -45 -12
person	< w:fourteen	50 -30 -17 -9
person	< w:fourth	-64 -51 -40 -25
person	< w:french	50 -62 -70 -9
person	< w:fresh	-69 58 -27 -9
person	< w:friend	10 -20 -12 -9
person	< w:friends	70 -21 -12 -3
person	< w:from	-20 -13 -9 -9
person	< w:game	-34 -31 -39 -35
person	< w:gangster	-33 -22 -3 -18
person	< w:gave	-43 21 -6 -11
person	< w:general	-51 30 -4 -4
person	< w:get	15 -21 -3 -7
person	< w:gets	16 -32 -12 -5
person	< w:getting	-11 -12 -14 -1
person	< w:gig	-62 -11 -4 -3
person	< w:gigs	-46 64 -25 -15
person	< w:give	-31 16 -5 -8
person	< w:giving	-4 17 -1 -3
person	< w:go	0 57 -12 -7
person	< w:golden	13 2 -8 -5
person	< w:good	-10 -18 -14 -4
person	< w:got	15 -15 13 -8
person	< w:grandfather's	10 -20 -12 -9
person	< w:group	-12 -16 -9 -9
person	< w:guard	-13 15 -5 -6
person	< w:had	2 -27 12 14
person	< w:hammer	12 -5 -6 -4
person	< w:hand	-36 13 48 -9
person	< w:handle	-54 57 -24 -17
person	< w:handled	-54 57 -24 -17
person	< w:has	4 3 -18 -9
person	< w:have	-27 -17 2 -13
person	< w:having	1 -8 -18 -6
person	< w:he	20 -23 22 -8
person	< w:head	-42 -30 -3 -5
person	< w:headfirst	-10 39 -8 -4
person	< w:heist	-64 -29 27 -15
person	< w:help	-6 -4 -4 -4
person	< w:helped	-6 -4 -4 -4
person	< w:hemisphere	-23 8 -6 -3
person	< w:her	-17 -19 -10 -9
person	< w:here	-35 60 -30 -26
person	< w:hero	-52 64 -8 -6
person	< w:herself	0 -12 -12 -5
person	< w:him	3 37 -7 12
person	< w:himself	-75 36 -6 -9
person	< w:hindi	14 24 -12 -3
person	< w:hire	-44 35 -4 -5
person	< w:hired	-44 35 -4 -5
person	< w:his	1 23 -9 -6
person	< w:hit	-9 51 -11 -7
person	< w:horror	-23 15 -7 -5
person	< w:horse	49 -26 -5 -6
person	< w:horse-wise	10 -20 -12 -9
person	< w:horses	21 14 -7 -10
person	< w:husband	33 -20 -12 -13
person	< w:i	31 -79 17 -10
person	< w:idea	-45 -46 -48 50
person	< w:if	-16 -40 -46 -8
person	< w:in	32 -19 -25 -21
person	< w:include	-11 8 -6 23
person	< w:included	23 -33 -56 -17
person	< w:includes	-31 -47 51 -6
person	< w:including	-4 37 -8 -6
person	< w:indian	-33 -16 -25 -28
person	< w:indie	34 -13 -3 -8
person	< w:interrogate	-59 -42 -8 -4
person	< w:interrogated	-59 -42 -8 -4
person	< w:into	-37 5 -11 -7
person	< w:is	-16 -5 -4 -6
person	< w:israeli	-31 -1 -3 -4
person	< w:it	7 23 -13 13
person	< w:its	-32 -15 -9 -14
person	< w:jailbird	37 -5 -1 -2
person	< w:jobs	-11 11 14 -16
person	< w:join	-74 -19 -6 -7
person	< w:joining	-73 -28 -8 -7
person	< w:jump	1 30 -8 -6
person	< w:jumped	33 35 -8 -4
person	< w:june	-73 -29 -2 -6
person	< w:jury	-23 19 -6 -7
person	< w:just	63 -9 -47 -12
person	< w:keep	-33 42 -8 -6
person	< w:kept	-33 42 -8 -6
person	< w:khan	-62 -19 -6 -7
person	< w:kin	-17 18 -8 -7
person	< w:know	31 -4 -7 -3
person	< w:known	39 1 -5 -2
person	< w:land	-1 -35 -28 -9
person	< w:landed	-1 -35 -28 -9
person	< w:landlady	-21 -48 -3 -1
person	< w:landlords	47 -6 -2 -4
person	< w:last	30 -22 -15 5
person	< w:late	52 -48 -14 -35
person	< w:lately	-85 -30 -36 -25
person	< w:later	-50 -21 -10 0
person	< w:latest	5 -25 -10 -11
person	< w:latex	-6 -29 -4 -3
person	< w:lead	39 8 -11 -12
person	< w:leader	-9 -16 -4 -5
person	< w:leave	-35 -35 -6 -7
person	< w:left	-1 -14 1 -5
person	< w:legionaries	16 -20 -4 -5
person	< w:lens	-34 -60 -36 -26
person	< w:lensed	-34 -60 -36 -26
person	< w:letter-writer's	36 19 -11 -3
person	< w:like	-68 -78 -39 -27
person	< w:line	-59 -10 -22 -11
person	< w:link	-11 -37 -7 -4
person	< w:linked	-11 -37 -7 -4
person	< w:lion	-22 10 -5 -3
person	< w:list	-1 -35 -28 -9
person	< w:live	-43 -36 -51 -8
person	< w:love	-31 -45 -12 -11
person	< w:luck	-7 -9 -3 -5
person	< w:made	-21 22 -15 -9
person	< w:magnate	-20 -24 -15 -24
person	< w:make	-21 10 -16 -10
person	< w:maker	-51 -43 -4 -16
person	< w:making	-42 13 -18 -32
person	< w:man	-47 -24 -5 -8
person	< w:march	-32 -37 -17 -18
person	< w:marmalade	22 -35 -5 -20
person	< w:marry	-34 21 -5 -6
person	< w:mean	85 -58 -38 -31
person	< w:meet	37 29 -4 -12
person	< w:melt	-43 -45 -11 -5
person	< w:melting	-43 -45 -11 -5
person	< w:met	7 32 -11 -11
person	< w:might	-33 -37 -19 -6
person	< w:minutes	36 19 -11 -3
person	< w:mobster	-56 14 -22 -2
person	< w:mockumentary	-7 32 -8 -4
person	< w:monday	0 -14 -4 -13
person	< w:month	-12 -44 -3 -5
person	< w:more	-1 10 -11 -6
person	< w:most	6 -48 -18 -3
person	< w:mother	-22 -16 -4 -9
person	< w:move	2 54 -4 -2
person	< w:movie	48 5 -6 -12
person	< w:movies	0 35 -9 -6
person	< w:moving	14 -3 -3 -2
person	< w:murderous	-33 -22 -3 -18
person	< w:music	-22 -4 -25 -7
person	< w:mystery	-51 -11 -10 -6
person	< w:name	-10 20 -9 -7
person	< w:names	-11 20 -1 -6
person	< w:naval	-36 -33 -11 37
person	< w:near	-20 -51 -19 -4
person	< w:nel	-19 -56 -4 -3
person	< w:nervous	-17 -20 -3 -4
person	< w:never	-59 -61 -19 -57
person	< w:new	26 -62 -8 -7
person	< w:next	-8 40 -11 -7
person	< w:no	34 -25 -11 -8
person	< w:nobody	-19 -19 -6 -4
person	< w:nod	50 -30 -17 -9
person	< w:nominate	57 -22 -32 -6
person	< w:nominated	57 -22 -32 -6
person	< w:nomination	-9 -8 10 -7
person	< w:not	-42 31 -21 -15
person	< w:nothing	-60 44 -58 -33
person	< w:novel	-35 -26 -47 -19
person	< w:now	-25 6 -8 -6
person	< w:number	12 -15 -6 -4
person	< w:numbers	-16 -6 -6 -4
person	< w:nurse	71 -39 -7 -3
person	< w:of	1 -7 -7 -2
person	< w:off	-71 14 17 -8
person	< w:offer	-66 -5 -4 -2
person	< w:offered	-66 -5 -4 -2
person	< w:on	0 -1 4 10
person	< w:once	-5 -41 -13 -8
person	< w:one	-7 -10 -12 21
person	< w:only	29 16 -7 -4
person	< w:onto	1 11 -12 -5
person	< w:open	-33 -45 -14 -3
person	< w:opposite	5 -20 -5 -7
person	< w:or	41 -21 -10 -5
person	< w:oscar	7 -16 12 -7
person	< w:oscar-nominated	-43 -2 66 -7
person	< w:oscar-winning	45 -14 -11 -22
person	< w:other	-22 -11 -10 -20
person	< w:ought	53 -37 -11 -6
person	< w:out	-1 -15 -8 -8
person	< w:outing	-51 -60 -29 -11
person	< w:outside	-82 -42 -22 -14
person	< w:over	-28 42 -4 -12
person	< w:overcome	-7 -11 -3 -4
person	< w:overlap	-17 -20 -3 -4
person	< w:overlapping	-17 -20 -3 -4
person	< w:own	-47 0 48 -18
person	< w:owner	-3 -48 -6 -5
person	< w:part	-25 -34 -6 -6
person	< w:partnership	6 -24 21 -15
person	< w:parts	-28 -15 -3 -3
person	< w:people	-19 -39 -16 -7
person	< w:performance	-4 -9 -12 -15
person	< w:period	-46 26 -10 -10
person	< w:pick	47 -9 -9 -20
person	< w:picked	47 -9 -9 -20
person	< w:picture	-24 -41 -12 31
person	< w:place	-11 -40 -2 -20
person	< w:play	7 -13 2 -9
person	< w:played	8 -16 -9 -8
person	< w:playing	48 33 -8 -3
person	< w:plays	-46 -14 -10 -10
person	< w:playwright	-15 -12 -20 -7
person	< w:poet	-32 -7 -2 -12
person	< w:poorly-received	-16 18 -7 -5
person	< w:portrayal	46 -32 -9 -3
person	< w:poster	0 -4 -3 -8
person	< w:premiere	-35 -13 -16 -14
person	< w:prequel	9 20 -17 -5
person	< w:previous	45 23 -27 57
person	< w:previously	-19 25 4 -20
person	< w:priest	-83 -45 -9 -6
person	< w:prize	66 17 -11 -7
person	< w:produce	-17 0 30 40
person	< w:produced	-17 9 44 19
person	< w:producer	-23 -18 -11 89
person	< w:producers	-26 -23 -15 -29
person	< w:project	-59 -56 -2 66
person	< w:public	-21 25 -17 -16
person	< w:put	-24 -14 -9 -17
person	< w:putting	-45 18 -11 -40
person	< w:quarter	-37 -25 -5 -5
person	< w:queen's	-34 21 -5 -6
person	< w:ran	-2 -38 -16 -11
person	< w:ready	-11 -12 -14 -1
person	< w:rear	45 21 -4 -4
person	< w:reason	-2 -7 0 -13
person	< w:rebel	-25 -16 -10 -8
person	< w:rebels	-25 -16 -10 -8
person	< w:reboot	10 46 -5 -6
person	< w:receive	35 25 -11 -8
person	< w:received	35 25 -11 -8
person	< w:recently	55 -23 -9 -8
person	< w:recite	-23 -34 -4 -4
person	< w:redo	28 28 -8 -6
person	< w:release	-25 -25 -6 -9
person	< w:released	-30 -29 -21 -11
person	< w:remake	-22 -13 -8 -5
person	< w:remember	-19 -19 -6 -4
person	< w:remembers	-19 -19 -6 -4
person	< w:reprise	-28 -15 -3 -3
person	< w:reprising	-28 -15 -3 -3
person	< w:reputation	-51 -35 -22 -27
person	< w:respectively	-11 11 14 -16
person	< w:responsible	-36 -33 -11 37
person	< w:rest	-51 -27 -12 -23
person	< w:restless	-17 -20 -3 -4
person	< w:rests	-51 -35 -22 -27
person	< w:return	-50 -3 -13 -11
person	< w:returned	-88 -27 -14 -23
person	< w:returns	-19 49 -16 -8
person	< w:revise	0 -2 -37 -7
person	< w:revised	0 -2 -37 -7
person	< w:revival	-71 -53 -32 -26
person	< w:rival	-38 -37 -12 -8
person	< w:rivals	-38 -37 -12 -8
person	< w:roadie	-5 -27 -11 -4
person	< w:role	-3 -5 -9 -7
person	< w:roles	36 -11 -7 -5
person	< w:romance	-20 15 50 -13
person	< w:romantic	-2 -15 -10 -5
person	< w:rotten	-7 -9 -3 -5
person	< w:run	-48 -38 -10 -9
person	< w:rush	-71 -33 -24 -31
person	< w:russian	-13 15 -5 -6
person	< w:said	-18 -26 -35 -15
person	< w:same	-78 -1 5 52
person	< w:saw	-61 36 -12 -6
person	< w:say	-24 -18 -27 -14
person	< w:says	-36 -29 -10 -17
person	< w:scenes	12 -34 -13 -16
person	< w:science	-10 39 -8 -4
person	< w:score	-8 -5 -5 -8
person	< w:scored	-10 -5 -8 -4
person	< w:scottish	-7 -34 -3 13
person	< w:screen	-8 -16 34 -8
person	< w:screenplay	-60 -42 81 -14
person	< w:script	-37 -37 95 48
person	< w:scripted	-15 -17 -26 -17
person	< w:search	49 -42 -8 -21
person	< w:second	-39 18 43 -15
person	< w:seconds	4 -25 -3 -1
person	< w:secret	-28 -58 -25 -12
person	< w:security	-13 15 -5 -6
person	< w:see	9 -2 -8 -6
person	< w:seen	22 -14 -8 -5
person	< w:sensational	42 41 -7 -19
person	< w:sept	-17 -20 -3 -4
person	< w:series	27 -22 -6 -12
person	< w:set	0 47 -6 -5
person	< w:sets	17 -9 -12 -5
person	< w:share	-38 -29 9 -11
person	< w:shared	-47 -41 11 -19
person	< w:she	-15 13 -9 -8
person	< w:ship's	11 -3 -1 -2
person	< w:shoes	-18 -6 -2 -3
person	< w:shoot	34 -23 -12 -11
person	< w:shooting	41 -58 -35 -16
person	< w:shoots	3 -53 -26 -14
person	< w:short	-38 84 -60 -20
person	< w:shortlist	-37 -16 64 -6
person	< w:shortlisted	-37 -16 64 -6
person	< w:shot	35 1 -6 -9
person	< w:show	38 -9 -10 -10
person	< w:shown	47 -59 -16 -8
person	< w:shy	-9 -44 -7 -4
person	< w:sign	-42 -34 -3 -5
person	< w:signed	-42 -34 -3 -5
person	< w:since	-2 23 19 33
person	< w:single	-19 -19 -6 -4
person	< w:sir	-18 -6 -2 -3
person	< w:sit	-59 23 -28 -32
person	< w:six	56 -29 -22 -7
person	< w:skip	-7 30 34 -4
person	< w:skipped	-7 30 34 -4
person	< w:slave	-54 -16 -4 -2
person	< w:slip	-45 -37 -11 -19
person	< w:slipped	-45 -37 -11 -19
person	< w:sniper	-27 1 -4 -2
person	< w:so	35 -69 -23 -13
person	< w:some	-31 -21 -6 -11
person	< w:son	20 -10 -6 -5
person	< w:songs	-16 -6 -6 -4
person	< w:sons	58 -44 -18 -17
person	< w:southern	-23 8 -6 -3
person	< w:soviet	-20 -4 -4 -2
person	< w:spanish-language	17 30 -9 -6
person	< w:spend	30 -23 -4 -4
person	< w:spends	-45 -27 -9 -8
person	< w:spy	39 -17 -8 -6
person	< w:spymaster	-21 -6 -4 -4
person	< w:squeeze	-46 -33 -21 -11
person	< w:squeezing	-46 -33 -21 -11
person	< w:stage	52 -28 59 -11
person	< w:stammer	-7 -11 -3 -4
person	< w:star	-14 -10 -8 8
person	< w:starred	-7 9 -3 -12
person	< w:starring	-3 -7 -3 -13
person	< w:stars	-3 -50 -30 -36
person	< w:start	-24 -51 -11 -15
person	< w:steelworker	11 -36 -5 -4
person	< w:steer	-51 55 -24 -3
person	< w:steered	-51 55 -24 -3
person	< w:step	-18 -6 -2 -3
person	< w:stepmother	-59 -3 -2 -2
person	< w:still	-58 65 -18 -5
person	< w:stop	-40 -45 -22 -17
person	< w:storm	2 -29 -7 -5
person	< w:story	-29 -1 -22 -3
person	< w:straight	21 1 -12 -11
person	< w:streak	54 -48 -6 -3
person	< w:style	-17 -20 -3 -4
person	< w:success	-5 50 -21 -11
person	< w:such	16 -7 -7 -6
person	< w:summer	-10 -4 -1 -3
person	< w:summer's	-20 -46 -9 -6
person	< w:superman	4 -25 -3 -1
person	< w:swede	-19 0 -30 -6
person	< w:swedish	67 -64 -13 -18
person	< w:swing	12 -5 -6 -4
person	< w:swinging	12 -5 -6 -4
person	< w:system	-17 -20 -3 -4
person	< w:take	-16 -17 -9 -6
person	< w:taken	-34 -36 -6 -6
person	< w:tale	-15 45 -20 -6
person	< w:taunt	32 -19 -3 -2
person	< w:taunting	32 -19 -3 -2
person	< w:team	0 -23 -32 -14
person	< w:teen	37 -14 -2 -4
person	< w:teeth	-31 -42 -20 -6
person	< w:television	-28 -21 27 -6
person	< w:tell	-8 28 -10 -6
person	< w:than	-25 33 -8 -3
person	< w:that	-11 -43 -13 -11
person	< w:the	-28 -11 -3 -3
person	< w:their	-14 -2 -5 -6
person	< w:them	-47 39 57 59
person	< w:then	3 -17 -8 -8
person	< w:therapist	-5 -7 -3 -2
person	< w:there	-51 49 -10 -11
person	< w:they	-40 -50 33 -14
person	< w:things	25 37 -7 -7
person	< w:think	-10 -31 -24 -8
person	< w:third	47 -49 -7 -8
person	< w:this	10 -37 12 -6
person	< w:those	37 4 34 -16
person	< w:thought	-10 -31 -24 -8
person	< w:three	11 21 -22 -8
person	< w:thriller	8 -12 -16 53
person	< w:through	25 -8 -5 -8
person	< w:time	2 0 -7 16
person	< w:times	18 0 -7 -12
person	< w:title	-35 -42 -6 -7
person	< w:titled	-28 -38 -35 -25
person	< w:to	-7 -2 -16 -9
person	< w:together	4 -44 -25 66
person	< w:told	-8 28 -10 -6
person	< w:took	3 8 -10 -5
person	< w:top	-25 31 -11 -11
person	< w:topped	-39 -30 -18 -7
person	< w:toupee	-23 8 -6 -3
person	< w:trample	16 -20 -4 -5
person	< w:trampled	16 -20 -4 -5
person	< w:triumph	17 -21 -8 -3
person	< w:triumphed	17 -21 -8 -3
person	< w:turn	-19 -1 -8 -6
person	< w:turned	-19 21 -13 -5
person	< w:turns	-22 -30 -8 -3
person	< w:tv	24 -4 -3 -4
person	< w:twice	13 -58 -16 -5
person	< w:two	-24 -1 -12 -9
person	< w:undeniably	0 -4 -3 -8
person	< w:under	-15 -25 -5 -5
person	< w:up	26 -24 -11 -8
person	< w:use	-54 56 -6 -5
person	< w:used	-54 56 -6 -5
person	< w:v	4 -25 -3 -1
person	< w:vampire	-16 40 -12 -5
person	< w:vast	-7 -9 -3 -5
person	< w:venture	15 -48 -15 59
person	< w:version	9 7 -6 -12
person	< w:vicar	65 -13 -7 -8
person	< w:voice	-28 -29 -23 -19
person	< w:war	-83 101 -25 -23
person	< w:was	27 -8 -9 3
person	< w:week	-43 -69 -7 -9
person	< w:weekend	37 -73 -44 -24
person	< w:weeks	74 -32 -3 -14
person	< w:went	-31 39 -13 -7
person	< w:were	-10 20 -10 39
person	< w:wheelchair	-28 -24 31 32
person	< w:when	-47 -28 -10 -18
person	< w:which	-10 -13 -28 -6
person	< w:while	-51 -47 -8 -6
person	< w:whip-happy	-12 -27 -5 -6
person	< w:who	-3 9 2 14
person	< w:whole	-76 73 -6 -5
person	< w:whom	20 -52 84 -21
person	< w:whose	-49 4 -30 -9
person	< w:wife	8 -41 -48 -20
person	< w:will	-3 -12 -1 -6
person	< w:win	-4 -4 5 -9
person	< w:winner	-34 56 -9 -14
person	< w:winning	54 -48 -6 -3
person	< w:with	-14 12 -2 -9
person	< w:woman	17 32 -9 -11
person	< w:won	-9 2 8 -8
person	< w:word	-1 -17 -42 -8
person	< w:words	-1 -17 -42 -8
person	< w:work	17 -22 28 12
person	< w:worked	14 2 24 23
person	< w:world	-32 42 -8 -13
person	< w:worst	-23 8 -6 -3
person	< w:would	15 -11 -12 -15
person	< w:write	-9 -21 42 -8
person	< w:writer	-35 -18 69 -5
person	< w:writing	-16 -19 46 -7
person	< w:written	-91 -59 31 -35
person	< w:wrote	6 -32 35 -9
person	< w:yacht	-14 -16 -8 -3
person	< w:year	-23 39 -5 -4
person	< w:year's	-22 9 -17 -4
person	< w:years	-15 -13 -17 -6
person	< w:yet	25 5 -6 -13
person	< w:you	21 12 -4 -7
person	< w:£	-30 -27 -5 -3
person	< w:–	0 -10 -8 -8
person	< w:‘	0 -23 -32 -14
person	<=	-12 35 -6 -13
person	<='	-17 89 -8 -5
person	<='|	-17 89 -8 -5
person	<=(	41 27 46 -8
person	<=(|	28 -42 65 -7
person	<=,	-15 48 1 -16
person	<=, P	-56 -34 -25 -7
person	<=, P and	-46 63 -23 -11
person	<=, P and|	-46 63 -23 -11
person	<=, P|	-56 -34 -25 -7
person	<=, and	-67 -91 42 -13
person	<=, and|	-52 -34 57 -15
person	<=, and|d	-8 -91 -52 -17
person	<=, director of	-32 55 -8 -10
person	<=, director of|	-33 49 -13 -16
person	<=, for	16 -71 -40 -21
person	<=, for|	16 -71 -40 -21
person	<=, in	30 -72 -29 -16
person	<=, in|	30 -72 -29 -16
person	<=, of	123 -60 -15 -17
person	<=, of|	119 -73 -21 -21
person	<=, of|a	40 -26 -21 -15
person	<=, who also made	-4 32 -18 -8
person	<=, who also made|d	-4 32 -18 -8
person	<=, who did	-34 48 -7 -13
person	<=, who did|d	-34 48 -7 -13
person	<=, who directed	-28 51 -29 -7
person	<=, who directed|d	-28 51 -29 -7
person	<=, who made	38 24 -8 -9
person	<=, who made|	52 13 -8 -9
person	<=, who made|d	-37 44 -3 -7
person	<=, who produced	-6 -47 -60 -4
person	<=, who was in	72 -38 -12 -28
person	<=, who was in|	72 -38 -12 -28
person	<=, who wrote	-51 -52 50 -8
person	<=, who wrote|	-55 -34 37 -4
person	<=, will have	27 -3 33 -23
person	<=,|	14 53 26 -13
person	<=,|d	-70 79 -39 -38
person	<=,|w	-51 -47 -47 -24
person	<=;	12 41 -31 -21
person	<=;|	12 41 -31 -21
person	<=C in	65 -41 -7 -4
person	<=C in|	65 -41 -7 -4
person	<=F and	-47 35 -38 -14
person	<=F and P	-55 -28 -11 -12
person	<=F and P|	-55 -28 -11 -12
person	<=F and|	-47 35 -38 -14
person	<=and	-42 -76 -33 -9
person	<=and P ,	28 -10 55 -18
person	<=and P ,|	28 -10 55 -18
person	<=and P for	-28 -18 -17 -46
person	<=and P for|	-28 -18 -17 -46
person	<=and P in	52 -16 -1 -5
person	<=and|	-42 -76 -33 -9
person	<=appeared in	-26 -38 -6 -3
person	<=credits include	16 11 -25 -64
person	<=credits include|	16 11 -25 -64
person	<=did	-20 -80 -17 -8
person	<=did|	-20 -80 -17 -8
person	<=first film was	4 -65 -17 -53
person	<=first film was|a	4 -65 -17 -53
person	<=for	16 -35 43 -16
person	<=for F , P for	-42 -11 -17 -9
person	<=for F , P for|	-42 -11 -17 -9
person	<=for P	76 -42 -29 -10
person	<=for P|	76 -42 -29 -10
person	<=for|	16 -35 43 -16
person	<=in	10 -7 -12 -9
person	<=in P	34 -14 -13 -9
person	<=in P|	34 -14 -13 -9
person	<=in|	21 -4 -12 -9
person	<=in|a	39 -28 -9 -7
person	<=made	-29 36 -18 -6
person	<=of	-8 26 -9 -2
person	<=of F ,	-76 -45 -12 -4
person	<=of F and	54 6 20 -11
person	<=of F and|	48 -69 38 -12
person	<=of F and|d	-44 49 -49 -13
person	<=of|	-27 22 14 37
person	<=of|a	28 -35 -18 -33
person	<=of|d	-27 44 -18 -21
person	<=on	-3 -74 17 24
person	<=on|	-21 -80 19 25
person	<=played C in	36 -46 -8 -3
person	<=said that	-17 -29 -22 -18
person	<=since	-49 67 -47 -42
person	<=since|	-49 67 -47 -42
person	<=version of	-63 -42 -32 -27
person	<=version of|	-63 -42 -32 -27
person	<=was C in	38 -43 -21 -8
person	<=was C in P	-18 -32 -4 -7
person	<=was C in|	23 -58 -25 -6
person	<=wrote	-70 -43 -22 -8
person	<=wrote|	-67 -26 51 -13
person	<=|	-5 36 -9 -12
person	<=|a	-7 -34 -17 -7
person	<=|d	-22 33 41 -8
person	<|named|named	-2 10 -29 -26
person	<|named|noun	-24 -12 -12 4
person	<|named|pronoun	23 39 29 28
person	<|noun|named	-18 -1 8 2
person	<|noun|noun	-4 -47 -8 -8
person	<|pronoun|named	3 -14 -3 -11
person	<|pronoun|noun	-22 -18 -10 -15
person	<|pronoun|pronoun	23 10 -2 -15
person	>	-17 -18 -33 -39
person	> b:! and	-10 -19 -10 -7
person	> b:" "	50 -8 -7 -6
person	> b:" (	14 8 10 -8
person	> b:" ,	-2 38 -39 -15
person	> b:" F	-39 -11 -10 -7
person	> b:" P	-32 -30 -22 -17
person	> b:" W	-55 -14 44 -15
person	> b:" a	12 -56 -34 -8
person	> b:" alum	30 -34 -14 -13
person	> b:" and	-48 -44 -12 -11
person	> b:" as	49 -26 -18 -13
person	> b:" dreamboat	37 -40 -24 -16
person	> b:" girl	-10 -42 -41 -32
person	> b:" has	-46 15 -7 0
person	> b:" in	61 -27 -12 -6
person	> b:" is	-68 -81 -10 -22
person	> b:" opposite	-19 -5 -7 -7
person	> b:" or	-26 -20 -8 -12
person	> b:" out	-40 -17 -3 -2
person	> b:" penned	-53 -37 68 -24
person	> b:" starring	-20 -5 -9 -7
person	> b:" stating	6 -2 -15 -6
person	> b:" where	65 -13 -8 -5
person	> b:" which	20 -50 -12 72
person	> b:" whose	-27 -30 -22 -7
person	> b:" with	-44 -16 38 47
person	> b:# )	-4 4 4 -4
person	> b:# ,	-25 8 -10 -6
person	> b:# alone	-26 -10 -15 -10
person	> b:# american	5 -1 -7 -3
person	> b:# and	54 -30 -5 -4
person	> b:# comic	-23 -13 -25 -8
person	> b:# film	-21 -32 -15 -12
person	> b:# from	0 -29 -16 -2
person	> b:# in	48 -26 -7 -4
person	> b:# of	20 -11 -4 -3
person	> b:# parody	-25 -7 -6 -3
person	> b:# screens	-35 -23 -8 -5
person	> b:# that	-49 35 -3 -2
person	> b:# through	21 -6 -4 -2
person	> b:# with	6 -20 -8 -5
person	> b:' F	-27 -32 -2 -11
person	> b:'d been	-30 -19 -13 -2
person	> b:'s also	-67 -15 -2 -1
person	> b:'s being	-29 -44 -55 -15
person	> b:'s drawn	-2 -22 -16 -4
person	> b:'s out	18 -18 -1 -1
person	> b:'s playing	47 -14 -5 -11
person	> b:'s the	-31 40 -14 -5
person	> b:( #	-4 -2 5 -4
person	> b:( C	-34 -12 -8 -7
person	> b:( F	22 -9 -6 56
person	> b:( P	2 50 -8 -6
person	> b:( we	18 -18 -1 -1
person	> b:) ,	-3 -4 3 -4
person	> b:) ;	-91 25 -12 -6
person	> b:) and	-22 -17 -11 -8
person	> b:) for	-31 13 -10 -2
person	> b:) he	2 -19 47 -4
person	> b:) will	-27 -9 -11 49
person	> b:, "	10 -19 -6 0
person	> b:, #	-56 38 -38 -12
person	> b:, C	57 -34 -18 -5
person	> b:, F	-44 8 -7 -6
person	> b:, L	-34 46 -2 -5
person	> b:, P	13 -14 -10 -9
person	> b:, a	-9 15 -3 -8
person	> b:, about	-29 47 -17 -10
person	> b:, according	-40 26 -7 -5
person	> b:, adapted	31 -23 46 -5
person	> b:, ahead	-38 -12 -5 -3
person	> b:, alongside	4 -9 -8 -4
person	> b:, also	-58 43 -35 -15
person	> b:, among	-27 -34 -22 -4
person	> b:, an	-2 -22 -3 -14
person	> b:, and	-48 -15 -5 1
person	> b:, announced	62 -35 -19 -4
person	> b:, as	-95 -18 -11 -7
person	> b:, based	21 -12 -8 -5
person	> b:, because	76 -54 -23 -9
person	> b:, best	-13 0 -6 -3
person	> b:, both	-10 75 -26 -9
person	> b:, brings	-71 62 -20 -16
person	> b:, but	-10 33 -8 -7
person	> b:, by	2 24 16 -4
person	> b:, complete	-36 -12 -5 -12
person	> b:, directed	-23 -28 -19 -8
person	> b:, does	-38 -14 -2 -1
person	> b:, followed	76 -27 -34 -13
person	> b:, for	8 3 -10 -6
person	> b:, from	0 2 -5 -8
person	> b:, had	49 -35 -14 -2
person	> b:, has	-11 -9 -8 -5
person	> b:, having	21 -12 0 -4
person	> b:, he	8 -9 -6 -3
person	> b:, heads	-37 -14 -7 -4
person	> b:, his	40 -15 -9 -5
person	> b:, i	-20 -23 -6 -4
person	> b:, in	24 -18 -12 -7
person	> b:, including	0 -11 -8 -4
person	> b:, is	-30 -18 -20 -8
person	> b:, it	-43 -7 -9 -3
person	> b:, known	-15 42 39 -3
person	> b:, let	53 -45 -11 -22
person	> b:, made	24 -9 1 -4
person	> b:, more	-14 -27 -6 62
person	> b:, of	-18 -4 -4 -2
person	> b:, opens	43 -3 -4 -1
person	> b:, opposite	22 -22 -8 -6
person	> b:, out	-18 9 -13 -5
person	> b:, played	-5 -25 -7 -9
person	> b:, produced	30 34 30 93
person	> b:, reaches	12 -2 -4 -2
person	> b:, released	21 38 -9 -2
person	> b:, releasing	-58 -25 -6 -6
person	> b:, said	13 52 -11 -14
person	> b:, sanjay	-52 49 -17 -21
person	> b:, saw	-24 -12 -7 -14
person	> b:, scripted	-36 -25 24 -8
person	> b:, shot	-49 0 -6 -3
person	> b:, starred	43 1 -7 -3
person	> b:, starring	-36 -4 -6 -4
person	> b:, stars	21 -7 -4 -4
person	> b:, taken	19 -14 -9 -4
person	> b:, takes	-17 -28 -10 -7
person	> b:, taking	-2 22 -1 -3
person	> b:, the	17 -8 15 -8
person	> b:, though	-11 11 -8 -8
person	> b:, to	-18 8 -24 -7
person	> b:, told	-31 -3 -3 -2
person	> b:, took	50 -15 -6 -1
person	> b:, was	-11 0 -6 -3
person	> b:, we	18 -18 -1 -1
person	> b:, where	12 -9 -9 -5
person	> b:, which	-10 6 19 -9
person	> b:, while	-5 -30 -9 -3
person	> b:, who	-23 30 -10 -3
person	> b:, whose	50 -27 -8 -5
person	> b:, will	-36 -23 -6 -7
person	> b:, with	40 -18 -15 -8
person	> b:, written	-14 -41 42 -11
person	> b:. #	-14 -18 -8 -6
person	> b:: P	47 -16 -12 -5
person	> b:; F	-28 -17 -17 -6
person	> b:; P	-7 -1 4 -5
person	> b:; and	-52 -7 -7 -4
person	> b:; for	-60 -25 -6 -7
person	> b:; in	-34 -5 -3 -3
person	> b:; it	-29 26 -14 -3
person	> b:; she	1 -57 -6 -6
person	> b:; that	35 23 -12 -2
person	> b:; the	-50 21 -3 -7
person	> b:C (	30 -9 -6 -5
person	> b:C )	-34 -12 -8 -7
person	> b:C ,	4 -2 -8 -5
person	> b:C alongside	47 -14 -5 -11
person	> b:C and	-19 -7 -7 -3
person	> b:C chairman	-24 -6 -8 -3
person	> b:C for	-60 -45 -7 -3
person	> b:C in	-15 -15 -13 -9
person	> b:C opposite	-3 -7 -5 -3
person	> b:C to	-26 -20 -8 -12
person	> b:F !	-5 -25 -2 -6
person	> b:F "	-41 -10 -10 -8
person	> b:F (	-67 44 -13 -6
person	> b:F )	14 -12 -8 38
person	> b:F ,	-41 -21 -11 -8
person	> b:F ;	-26 -17 -5 -3
person	> b:F and	41 -24 -9 -9
person	> b:F for	-11 28 -6 -12
person	> b:F it	-21 -7 -6 -8
person	> b:F next	-41 -7 -4 -4
person	> b:F or	-15 42 39 -3
person	> b:F ten	-42 -15 -5 -2
person	> b:F to	-7 -8 -4 -4
person	> b:F with	-54 -53 -3 -12
person	> b:L ,	13 -46 -12 -5
person	> b:L and	-29 10 17 -7
person	> b:L by	-26 63 -10 -5
person	> b:L darling	41 -10 -2 -1
person	> b:L for	-89 82 -3 -6
person	> b:L in	50 -37 -8 -10
person	> b:L money	-35 -23 -8 -5
person	> b:L next	10 -54 -10 -5
person	> b:L with	8 -57 -8 -5
person	> b:O ,	-6 -22 -6 -2
person	> b:O and	32 48 -22 -9
person	> b:O in	68 33 -9 -3
person	> b:O own	-40 -25 -4 -4
person	> b:O she	-67 -15 -2 -1
person	> b:O western	-14 -28 -19 -1
person	> b:P "	24 -4 -4 -6
person	> b:P (	-24 -14 -10 30
person	> b:P ,	-5 -19 -4 -8
person	> b:P ;	-54 -7 -6 -5
person	> b:P F	-23 -7 -6 -6
person	> b:P account	-6 -25 -8 -6
person	> b:P action-comedy	21 -6 -4 -2
person	> b:P and	23 -14 -1 -9
person	> b:P as	-16 -6 -9 -5
person	> b:P book	49 45 -4 -2
person	> b:P died	39 -12 -9 -2
person	> b:P directed	-20 -69 82 -1
person	> b:P directs	-2 22 -1 -3
person	> b:P epic	32 -23 -37 -3
person	> b:P film	-4 -8 -14 -4
person	> b:P for	-30 -12 -15 56
person	> b:P from	47 -13 -57 -4
person	> b:P ghost	73 -4 -10 -1
person	> b:P have	-14 -28 -19 -1
person	> b:P hopes	-24 -12 -8 -36
person	> b:P in	4 -16 -9 -5
person	> b:P is	28 -32 -15 -8
person	> b:P last	-21 -22 -12 -5
person	> b:P leader	-18 -17 -16 -5
person	> b:P novel	25 -8 -10 -5
person	> b:P novels	12 22 -11 -7
person	> b:P on	-72 61 -2 -2
person	> b:P one	34 -26 62 -6
person	> b:P picture	72 -43 -13 -5
person	> b:P play	40 -9 -9 -4
person	> b:P plays	-62 -36 -25 -3
person	> b:P said	-26 -22 -19 -8
person	> b:P scooped	-10 11 16 -3
person	> b:P screenplay	45 -2 -36 -2
person	> b:P script	-20 -12 -17 -5
person	> b:P shop	-47 -8 -9 -6
person	> b:P sister	-15 -7 -16 -8
person	> b:P stars	60 -5 -4 -3
person	> b:P that	65 -64 -10 -3
person	> b:P thriller	43 -3 -4 -1
person	> b:P under	-38 -18 -5 -5
person	> b:P was	-36 42 -7 -5
person	> b:P with	71 -38 -5 -7
person	> b:P wrote	54 -43 -48 -3
person	> b:W "	-55 -14 44 -15
person	> b:W ,	-65 -40 -28 -9
person	> b:W and	-12 -12 -4 -2
person	> b:a #	-24 -26 -24 -4
person	> b:a P	34 -9 -12 -7
person	> b:a cast	23 -11 -5 -3
person	> b:a comedy	42 -8 -5 -4
person	> b:a desert	-15 -12 -12 -4
person	> b:a drug	-1 -28 -3 -2
person	> b:a dual	-14 39 -3 -4
person	> b:a failing	56 -17 -4 -18
person	> b:a famous	-30 -33 -10 -1
person	> b:a father	-4 -17 -6 -5
person	> b:a feature	-34 36 -55 -2
person	> b:a field	42 -8 -5 -4
person	> b:a ghost	-51 -40 -9 -5
person	> b:a glowering	-31 -14 -3 -2
person	> b:a good	18 -18 -1 -1
person	> b:a grieving	35 -3 -5 -4
person	> b:a horror	-34 -5 -14 -29
person	> b:a jury	-37 -14 -7 -4
person	> b:a mughal	75 -13 -12 -6
person	> b:a murder	-22 -12 60 -5
person	> b:a novel	-52 -41 -35 -12
person	> b:a packed	0 -4 -3 -4
person	> b:a part	-55 -53 -19 -19
person	> b:a pop	11 -14 -3 -3
person	> b:a portrait	56 -17 -4 -18
person	> b:a postman	23 -24 -13 -4
person	> b:a producer	-50 -3 -1 -3
person	> b:a reporter	-46 -12 -4 -6
person	> b:a script	17 -37 54 -5
person	> b:a shambling	-40 -78 -14 -6
person	> b:a short	-10 -41 -53 -8
person	> b:a single	33 -28 -23 -19
person	> b:a small	-4 -7 -4 -4
person	> b:a sniper	-34 -5 -3 -3
person	> b:a spy	9 44 -7 -5
person	> b:a stadium	-4 -17 -6 -5
person	> b:a stammer	38 -13 -7 -5
person	> b:a success	-31 -3 -3 -2
person	> b:a sum	-31 -15 -3 -2
person	> b:a trace	23 -11 -5 -3
person	> b:a transwoman	47 -14 -5 -11
person	> b:a week	-20 9 16 -2
person	> b:a whisky	-34 -62 -13 -18
person	> b:a word	2 -19 47 -4
person	> b:a young	8 -19 -8 -17
person	> b:about a	77 -21 -23 -7
person	> b:about the	-43 16 -21 -8
person	> b:about tupac-loving	41 -10 -2 -1
person	> b:about two	21 -7 -4 -4
person	> b:according to	-41 13 -5 -10
person	> b:account of	-6 -25 -8 -6
person	> b:accused tribal	45 -2 -36 -2
person	> b:action film	-1 -7 -4 -3
person	> b:action-comedy coming	21 -6 -4 -2
person	> b:actor for	-31 -23 -8 -6
person	> b:actors P	-21 -4 -10 -7
person	> b:actress line-up	-36 -12 -5 -12
person	> b:actress oscar	-10 11 16 -3
person	> b:actress was	-27 -34 -22 -4
person	> b:adaptation of	-38 -29 -45 -3
person	> b:adapted by	7 -25 44 -6
person	> b:adapted from	-22 23 -34 -17
person	> b:adventure F	-68 -16 -8 -3
person	> b:affair between	-47 -31 -21 -4
person	> b:affair starring	21 -3 -3 -3
person	> b:ago by	29 19 -20 -2
person	> b:ago with	-8 -11 -3 -6
person	> b:ahead of	-38 -12 -5 -3
person	> b:alone ;	-26 -10 -15 -10
person	> b:alongside P	18 -10 -7 -4
person	> b:also in	-67 -15 -2 -1
person	> b:also includes	-3 -5 -8 -7
person	> b:also stars	17 -8 -11 -6
person	> b:also won	-74 -32 -51 -15
person	> b:american action	-1 -7 -4 -3
person	> b:american pre-war	32 16 -6 -3
person	> b:among them	-27 -34 -22 -4
person	> b:amuse their	60 -2 -48 -5
person	> b:an adaptation	-38 -30 1 -1
person	> b:an executive	-8 -24 -2 -16
person	> b:an oscar	-51 -14 -14 -4
person	> b:and "	-54 -20 -14 -8
person	> b:and ,	-28 -21 -7 20
person	> b:and F	-7 -15 -13 -7
person	> b:and L	-64 -64 -26 -7
person	> b:and O	-65 -50 -8 -7
person	> b:and P	-35 -21 -2 -8
person	> b:and a	73 -21 -7 -4
person	> b:and appeared	-55 -5 -5 -4
person	> b:and co-stars	14 -14 -15 -4
person	> b:and directed	-11 70 85 42
person	> b:and director	-18 61 90 -7
person	> b:and even	37 -61 -55 -13
person	> b:and for	-56 -49 -31 -6
person	> b:and gets	-7 -11 -4 -4
person	> b:and had	-31 -3 -3 -2
person	> b:and has	2 31 -8 -7
person	> b:and his	-30 -21 -19 -17
person	> b:and in	-28 -21 -7 27
person	> b:and it	-2 -22 -16 -4
person	> b:and made	-46 15 -7 0
person	> b:and no	-24 -9 -6 -8
person	> b:and not	52 -28 -17 -8
person	> b:and of	-17 -28 -10 -7
person	> b:and posed	-27 -25 -7 -5
person	> b:and she	-52 -10 -11 -3
person	> b:and starring	49 -6 -6 -10
person	> b:and the	-45 7 -7 -5
person	> b:and then	-20 -23 -6 -4
person	> b:and told	-46 -12 -4 -6
person	> b:and turned	-31 -14 -3 -2
person	> b:and was	-10 4 74 -7
person	> b:and which	11 4 13 -4
person	> b:and who	-30 -19 -13 -2
person	> b:and will	-29 -10 -6 -5
person	> b:and written	3 15 33 -4
person	> b:announced this	62 -35 -19 -4
person	> b:another P	62 -31 -7 -2
person	> b:appearance before	-21 -22 -12 -5
person	> b:appeared opposite	-43 -9 -11 -1
person	> b:are P	37 -11 -8 -5
person	> b:around L	-58 61 -24 -2
person	> b:as C	-40 -12 -8 -5
person	> b:as F	-15 42 39 -3
person	> b:as P	-10 -30 -20 -17
person	> b:as a	-2 5 -6 -5
person	> b:as director	-17 -28 -10 -7
person	> b:as the	9 -12 -9 -5
person	> b:at L	20 -63 -20 -20
person	> b:at a	0 -4 -3 -4
person	> b:at the	18 6 14 -3
person	> b:australian picture	-18 -26 -6 -10
person	> b:autumn comes	-24 -13 -7 -6
person	> b:back ,	31 -49 -10 -5
person	> b:back from	30 -5 -3 -3
person	> b:back in	-46 -20 -3 -3
person	> b:backwards ,	-31 -3 -3 -2
person	> b:based on	-6 -15 -12 -6
person	> b:be confused	-27 48 -11 -10
person	> b:be directed	-19 39 -19 -10
person	> b:be joined	-54 -28 -7 -5
person	> b:be the	-15 -31 -3 -2
person	> b:beast falls	-15 -31 -3 -2
person	> b:been adapted	-51 -54 -71 -6
person	> b:been picked	-30 -19 -13 -2
person	> b:been too	36 -2 -1 -2
person	> b:before her	-21 -22 -12 -5
person	> b:before that	-24 42 -4 -6
person	> b:begin shooting	-34 46 -2 -5
person	> b:being filmed	-21 34 -3 -4
person	> b:being written	-29 -44 -55 -15
person	> b:best actor	-31 -23 -8 -6
person	> b:best actress	-31 -7 -11 -7
person	> b:best known	-25 -57 -25 -4
person	> b:best picture	-20 9 16 -2
person	> b:between P	-33 -3 -6 -4
person	> b:between the	-47 -31 -21 -4
person	> b:blockbusters like	11 -25 -2 -2
person	> b:book ,	49 45 -4 -2
person	> b:book by	-12 -35 -22 -11
person	> b:both directed	-10 75 -26 -9
person	> b:bought for	-31 -15 -3 -2
person	> b:bounty hunter	-30 -2 -2 -2
person	> b:british actors	-9 -5 -11 -7
person	> b:british director	-33 -13 -57 -13
person	> b:british television	-17 -28 -10 -7
person	> b:brought to	-30 -33 -10 -1
person	> b:but left	-29 26 -14 -3
person	> b:by L	-37 60 -45 -5
person	> b:by O	29 29 -26 -15
person	> b:by P	-1 -16 0 -10
person	> b:by musician	-31 -30 33 -5
person	> b:by the	-43 -10 50 -12
person	> b:called C	47 -14 -5 -11
person	> b:can ,	53 -3 -7 -5
person	> b:can recite	-14 -12 -13 -3
person	> b:cast includes	35 -11 -4 -4
person	> b:cast that	23 -11 -5 -3
person	> b:casting of	15 29 -31 -3
person	> b:chain-smoking mother	-10 11 16 -3
person	> b:chairman P	21 -8 -7 -2
person	> b:chip-shop patriarch	26 -22 -12 -17
person	> b:chosen as	-38 -12 -5 -3
person	> b:christmas perch	-7 -11 -4 -4
person	> b:city ,	0 -4 -3 -4
person	> b:co-producing with	38 -8 -1 -7
person	> b:co-stars P	-62 -17 -10 -5
person	> b:co-stars included	57 -26 -7 -7
person	> b:collaborations between	-21 -22 -12 -5
person	> b:comedy F	-34 -5 -3 -3
person	> b:comedy of	-3 6 -10 -3
person	> b:comedy set	1 -55 -6 -8
person	> b:comes F	-24 -13 -7 -6
person	> b:comes back	30 -5 -3 -3
person	> b:comes from	-20 -24 -10 -3
person	> b:comes on	-20 -48 -11 -3
person	> b:comic book	-23 -13 -25 -8
person	> b:coming oct	21 -6 -4 -2
person	> b:compete with	-26 -8 -13 -5
person	> b:complete the	-36 -12 -5 -12
person	> b:confused with	-27 48 -11 -10
person	> b:continue the	-38 -14 -2 -1
person	> b:counted P	22 -10 -5 -3
person	> b:couple played	35 -3 -5 -4
person	> b:cowboys who	21 -7 -4 -4
person	> b:credit last	-12 -4 -15 -16
person	> b:darling about	41 -10 -2 -1
person	> b:daughter to	-4 -17 -6 -5
person	> b:dealer in	-1 -28 -3 -2
person	> b:deck for	11 -13 -6 -2
person	> b:desert island	-15 -12 -12 -4
person	> b:despite a	23 -11 -5 -3
person	> b:developing "	-12 -4 -15 -16
person	> b:did ;	35 23 -12 -2
person	> b:did F	-42 -15 -5 -2
person	> b:did not	-68 -58 -7 -3
person	> b:did the	51 -40 -12 -8
person	> b:died ;	39 -12 -9 -2
person	> b:direct and	-27 -9 -11 49
person	> b:directed and	-30 -57 65 -3
person	> b:directed by	-19 -1 -9 -3
person	> b:directed one	-40 -11 -9 -3
person	> b:directed out	-25 -54 41 -1
person	> b:directed the	-13 -39 -8 -16
person	> b:directed with	-6 55 -33 -20
person	> b:director ,	-55 41 48 -5
person	> b:director from	-17 -28 -10 -7
person	> b:director's chair	-48 -1 -11 -6
person	> b:directs it	-2 22 -1 -3
person	> b:disliked the	15 29 -31 -3
person	> b:documentaries on	-17 -28 -10 -7
person	> b:does not	-38 -14 -2 -1
person	> b:doll brought	-30 -33 -10 -1
person	> b:drawn from	-2 -22 -16 -4
person	> b:draws on	-23 -13 -25 -8
person	> b:drug dealer	-1 -28 -3 -2
person	> b:dual role	-14 39 -3 -4
person	> b:ended in	-38 -14 -2 -1
person	> b:english-language thing	-31 40 -14 -5
person	> b:ensemble ,	-27 -34 -22 -4
person	> b:epic that	32 -23 -37 -3
person	> b:event in	0 -4 -3 -4
person	> b:executive producer	-24 -19 -9 -28
person	> b:expected to	5 -32 -22 -24
person	> b:failing marriage	56 -17 -4 -18
person	> b:fall in	5 -27 -13 -6
person	> b:falls in	-15 -31 -3 -2
person	> b:famous by	-15 -31 -3 -2
person	> b:famous doll	-30 -33 -10 -1
person	> b:father ,	-13 -23 -8 -6
person	> b:father treating	-4 -17 -6 -5
person	> b:feature by	-53 69 53 -3
person	> b:feeling about	18 -18 -1 -1
person	> b:female ensemble	-27 -34 -22 -4
person	> b:field hospital	42 -8 -5 -4
person	> b:figures by	-31 -15 -3 -2
person	> b:film ,	-36 -69 -2 -5
person	> b:film directed	-1 -15 -5 -3
person	> b:film from	-30 -5 -18 -5
person	> b:film of	-10 -27 -9 -6
person	> b:film produced	-34 -5 -14 -29
person	> b:film with	-54 -37 -26 -18
person	> b:filmed in	-9 52 -8 -8
person	> b:first english-language	-31 40 -14 -5
person	> b:first film	64 10 -21 -5
person	> b:first noticed	32 -18 -7 -4
person	> b:first of	-13 -7 -19 -6
person	> b:first poster	-12 -44 -10 -3
person	> b:for F	-37 -10 -7 -9
person	> b:for L	14 -7 -10 -11
person	> b:for P	-3 -27 -5 -5
person	> b:for a	-27 -52 -1 -3
person	> b:for best	-19 -2 7 -3
person	> b:for her	-17 37 -15 -1
person	> b:for laughs	-35 -27 -6 -4
person	> b:for next	11 -13 -6 -2
person	> b:for the	-84 42 -14 -9
person	> b:for which	17 -4 -13 -6
person	> b:for £	48 -26 -7 -4
person	> b:foster kid	41 -10 -2 -1
person	> b:four collaborations	-21 -22 -12 -5
person	> b:friday ,	-58 -25 -6 -6
person	> b:friend ;	-20 -12 -17 -5
person	> b:friends ,	60 -2 -48 -5
person	> b:frightened of	36 -2 -1 -2
person	> b:from #	55 -22 -3 -7
person	> b:from F	-14 -12 -13 -3
person	> b:from O	9 5 -7 -3
person	> b:from P	12 -14 -11 -6
person	> b:from a	-8 -27 25 -6
person	> b:from another	13 -47 -11 -7
person	> b:from british	-33 -13 -57 -13
person	> b:from prison	30 -5 -3 -3
person	> b:from sunday	-20 9 16 -2
person	> b:from the	-19 -23 -17 -7
person	> b:from writer-director	-14 -28 -19 -1
person	> b:gamestop affair	21 -3 -3 -3
person	> b:gang and	-27 -25 -7 -5
person	> b:gave P	2 -24 -18 -8
person	> b:gets march	-7 -11 -4 -4
person	> b:ghost story	20 -24 -9 -4
person	> b:girl gang	-27 -25 -7 -5
person	> b:glowering C	-31 -14 -3 -2
person	> b:gone and	-46 15 -7 0
person	> b:good feeling	18 -18 -1 -1
person	> b:grandfather's friend	-20 -12 -17 -5
person	> b:grieving couple	35 -3 -5 -4
person	> b:guess ,	-20 -23 -6 -4
person	> b:had P	44 -21 -8 -1
person	> b:had a	-58 -10 -9 -4
person	> b:had been	36 -2 -1 -2
person	> b:had taken	-9 -25 -7 -2
person	> b:hardly says	2 -19 47 -4
person	> b:has P	25 -9 -9 -5
person	> b:has a	-20 -49 -5 -3
person	> b:has been	-49 27 -68 -10
person	> b:has completed	16 -57 -7 -14
person	> b:has now	-46 15 -7 0
person	> b:have a	18 -18 -1 -1
person	> b:have joined	-14 -28 -19 -1
person	> b:haven't seen	18 -18 -1 -1
person	> b:he 's	24 -12 -7 -7
person	> b:he and	51 -4 -16 -5
person	> b:he chases	9 43 -2 -3
person	> b:he directed	-40 -11 -9 -3
person	> b:he hardly	2 -19 47 -4
person	> b:he has	-4 -7 -4 -4
person	> b:he is	16 -35 -6 -6
person	> b:he played	-53 -38 -18 -5
person	> b:he shared	-12 -4 -15 -16
person	> b:he sparred	26 -12 -19 -3
person	> b:he was	45 -22 -11 -4
person	> b:heads a	-37 -14 -7 -4
person	> b:heels of	-20 -48 -11 -3
person	> b:helped him	-36 -2 -3 -5
person	> b:her as	41 -35 -28 -3
person	> b:her girl	-27 -25 -7 -5
person	> b:her itch	-13 -10 -6 -4
person	> b:her retirement	-21 -22 -12 -5
person	> b:her taste	-8 -24 -2 -16
person	> b:her then	-17 37 -15 -1
person	> b:here with	-46 -20 -3 -3
person	> b:hero in	-38 -12 -5 -3
person	> b:him as	24 -16 -6 -16
person	> b:him overcome	-36 -2 -3 -5
person	> b:him the	45 -2 -36 -2
person	> b:himself ,	-40 -11 -9 -3
person	> b:his L	41 -10 -2 -1
person	> b:his co-stars	-6 -15 -8 -10
person	> b:his daughter	-4 -17 -6 -5
person	> b:his father	-13 -23 -8 -6
person	> b:his own	36 -28 -28 -3
person	> b:his partner	-53 -43 54 -25
person	> b:home video	-20 -23 -6 -4
person	> b:hopes to	-24 -12 -8 -36
person	> b:horror film	-34 -5 -14 -29
person	> b:horse-wise grandfather's	-20 -12 -17 -5
person	> b:hospital in	42 -8 -5 -4
person	> b:hotel-bar love	26 -8 -7 -5
person	> b:hunter ,	-30 -2 -2 -2
person	> b:husband who	30 -5 -3 -3
person	> b:i guess	-20 -23 -6 -4
person	> b:if you	-58 -9 -9 -5
person	> b:in #	-12 27 -7 -4
person	> b:in F	-60 -14 -5 -3
person	> b:in L	6 -10 -2 -5
person	> b:in P	-66 -8 -4 -4
person	> b:in a	-41 -10 -9 -9
person	> b:in english	-57 -70 -36 -24
person	> b:in his	25 -63 -26 -12
person	> b:in january	-34 46 -2 -5
person	> b:in love	5 -17 -4 -3
person	> b:in may	48 -10 -2 -2
person	> b:in november	-22 -34 -32 -11
person	> b:in september	-44 -11 -3 -3
person	> b:in six	-31 -15 -3 -2
person	> b:in some	-15 42 39 -3
person	> b:in the	-3 -7 -1 -6
person	> b:in which	34 -11 -14 -5
person	> b:includes P	33 -9 -6 -4
person	> b:includes british	55 -6 -9 -7
person	> b:includes the	-37 -14 -7 -4
person	> b:indian screen	-13 -8 -4 -4
person	> b:is F	-28 -33 -11 -18
person	> b:is a	-14 60 -23 -4
person	> b:is adapted	-1 -21 -42 -9
person	> b:is based	-60 -8 -21 -8
person	> b:is being	-13 10 -22 33
person	> b:is co-producing	38 -8 -1 -7
person	> b:is his	-13 -23 -8 -6
person	> b:is in	-43 -53 -30 -2
person	> b:is joined	-55 -30 -7 -3
person	> b:is not	-31 -15 -3 -2
person	> b:is off	-12 -4 -15 -16
person	> b:is producing	-59 -28 -15 -9
person	> b:is set	33 -8 -9 -14
person	> b:is the	26 33 33 -5
person	> b:is to	-20 6 -12 -7
person	> b:is up	-20 9 16 -2
person	> b:island ,	-15 -12 -12 -4
person	> b:it 's	15 -13 -4 -6
person	> b:it ,	15 18 -6 -5
person	> b:it last	-29 26 -14 -3
person	> b:it passes	-24 -9 -6 -8
person	> b:it stars	-68 -9 -10 -3
person	> b:it was	-29 26 -14 -3
person	> b:itch ;	-13 -10 -6 -4
person	> b:its christmas	-6 26 -3 -2
person	> b:january ,	-41 42 -5 -2
person	> b:joined by	-54 -26 -7 -3
person	> b:joined the	-14 -28 -19 -1
person	> b:july #	-20 -16 -9 -3
person	> b:june ,	11 -13 -6 -2
person	> b:jury that	-37 -14 -7 -4
person	> b:just have	18 -18 -1 -1
person	> b:kid C	41 -10 -2 -1
person	> b:known in	-15 42 39 -3
person	> b:last appearance	-21 -22 -12 -5
person	> b:last october	42 24 -5 -1
person	> b:last time	-12 -4 -15 -16
person	> b:last winter	-46 -34 -13 -23
person	> b:last year	-29 26 -14 -3
person	> b:latex ;	-38 -18 -5 -5
person	> b:latter with	9 -32 -9 -6
person	> b:laughs ,	-35 -27 -6 -4
person	> b:lawyer C	-23 49 -4 -2
person	> b:lead pair	0 -4 -3 -4
person	> b:leader P	-18 -26 -6 -10
person	> b:left it	-29 26 -14 -3
person	> b:left unfinished	51 -18 -8 -3
person	> b:let slip	53 -45 -11 -22
person	> b:life by	-30 -33 -10 -1
person	> b:line-up with	-36 -12 -5 -12
person	> b:loses its	-6 26 -3 -2
person	> b:love ,	21 -7 -4 -4
person	> b:love affair	-47 -31 -21 -4
person	> b:love scene	26 -8 -7 -5
person	> b:love with	-15 -31 -3 -2
person	> b:made by	22 33 -25 -8
person	> b:made famous	-15 -31 -3 -2
person	> b:made for	39 -65 -12 -5
person	> b:made in	38 14 30 -4
person	> b:made use	20 -39 -23 -3
person	> b:mainly ,	-32 -44 -39 -2
person	> b:makes her	-13 -10 -6 -4
person	> b:makes him	45 -2 -36 -2
person	> b:manners directed	32 16 -6 -3
person	> b:march #	-7 -21 -3 -5
person	> b:marriage with	56 -17 -4 -18
person	> b:may #	48 -10 -2 -2
person	> b:money from	-22 17 -11 -5
person	> b:month ,	1 -8 -4 -2
person	> b:more ,	-24 -9 -6 -8
person	> b:more to	-14 -27 -6 62
person	> b:morning :	62 -35 -19 -4
person	> b:most of	32 -18 -7 -4
person	> b:mother ,	-53 -33 -23 -3
person	> b:mother ;	-10 11 16 -3
person	> b:move comes	-20 -48 -11 -3
person	> b:mughal saga	75 -13 -12 -6
person	> b:murder puzzle	-22 -12 60 -5
person	> b:name of	-41 -4 -9 -6
person	> b:neither of	35 23 -12 -2
person	> b:next june	11 -13 -6 -2
person	> b:next month	-71 -24 -10 -6
person	> b:next november	62 -10 -9 -5
person	> b:next week	12 -2 -4 -2
person	> b:next year	-7 -11 -4 -4
person	> b:no more	-24 -9 -6 -8
person	> b:not be	-27 48 -11 -10
person	> b:not continue	-38 -14 -2 -1
person	> b:not published	-31 -15 -3 -2
person	> b:nov .	-40 -25 -4 -4
person	> b:novel ,	5 -19 -28 -5
person	> b:novel ;	51 -5 -5 -4
person	> b:novel by	-45 -18 -25 -7
person	> b:novels and	14 -14 -15 -4
person	> b:november ,	48 -7 -7 -5
person	> b:now gone	-46 15 -7 0
person	> b:oct .	21 -10 -4 -2
person	> b:october by	42 24 -5 -1
person	> b:of "	-11 -35 -9 -4
person	> b:of #	-38 -31 -12 -10
person	> b:of C	-61 -33 -24 -20
person	> b:of F	42 -18 -9 -6
person	> b:of P	27 -33 -11 -4
person	> b:of W	-55 -30 -26 -5
person	> b:of a	-8 -17 -13 -7
person	> b:of four	-21 -22 -12 -5
person	> b:of her	41 -35 -28 -3
person	> b:of manners	32 16 -6 -3
person	> b:of next	-7 -11 -4 -4
person	> b:of that	32 25 -20 -2
person	> b:of the	3 10 -15 -7
person	> b:of them	43 18 -8 -2
person	> b:of us	32 -18 -7 -4
person	> b:off developing	-12 -4 -15 -16
person	> b:on #	-33 -43 -10 -6
person	> b:on F	-8 -24 -2 -16
person	> b:on P	43 -37 -4 -3
person	> b:on a	-10 -49 -6 -7
person	> b:on british	-17 -28 -10 -7
person	> b:on deck	11 -13 -6 -2
person	> b:on nov	-40 -25 -4 -4
person	> b:on the	-5 -25 -9 -6
person	> b:on wednesday	0 -14 -7 -5
person	> b:one himself	-40 -11 -9 -3
person	> b:one with	57 -8 64 -5
person	> b:opens on	43 -3 -4 -1
person	> b:opens with	29 -14 -8 -5
person	> b:opposite P	-2 -17 -6 -3
person	> b:opposite dame	-43 -9 -11 -1
person	> b:or F	-1 8 26 -6
person	> b:or as	-26 -20 -8 -12
person	> b:oscar as	-10 11 16 -3
person	> b:oscars a	-20 9 16 -2
person	> b:other is	-34 -5 -14 -29
person	> b:out in	20 -9 -8 -3
person	> b:out of	-29 -2 12 -4
person	> b:over as	-17 -28 -10 -7
person	> b:over from	-2 22 -1 -3
person	> b:over the	-49 -32 -33 -10
person	> b:overcome a	38 -13 -7 -5
person	> b:own F	-40 -25 -4 -4
person	> b:packed event	0 -4 -3 -4
person	> b:pair as	-13 -39 -8 -16
person	> b:pair of	36 -2 -1 -2
person	> b:parody novel	-25 -7 -6 -3
person	> b:part made	-15 -31 -3 -2
person	> b:partner P	-42 -36 39 -9
person	> b:passes the	-24 -9 -6 -8
person	> b:penned by	-53 -37 68 -24
person	> b:perch and	-7 -11 -4 -4
person	> b:picked by	-30 -19 -13 -2
person	> b:picture F	-18 -26 -6 -10
person	> b:picture at	-20 9 16 -2
person	> b:picture that	45 -33 -23 -4
person	> b:play ,	40 -9 -9 -4
person	> b:play C	-11 -32 -7 -9
person	> b:played a	-31 0 -1 -3
person	> b:played by	10 -11 -7 -4
person	> b:played for	-35 -27 -6 -4
person	> b:played the	-37 -51 -39 -3
person	> b:playing a	1 -10 -5 -6
person	> b:plays a	-34 38 -7 -4
person	> b:poet C	-42 -16 -2 -2
person	> b:poet P	40 -21 -8 -10
person	> b:pop star	11 -14 -3 -3
person	> b:portrait of	56 -17 -4 -18
person	> b:posed with	-27 -25 -7 -5
person	> b:poster of	-12 -44 -10 -3
person	> b:postman who	23 -24 -13 -4
person	> b:pre-war comedy	32 16 -6 -3
person	> b:preacher turned	-30 -2 -2 -2
person	> b:prison to	30 -5 -3 -3
person	> b:produced by	-26 -34 -23 27
person	> b:producer P	-26 -22 -19 -8
person	> b:producer here	-46 -20 -3 -3
person	> b:producer on	-8 -24 -2 -16
person	> b:producing alongside	-47 -8 -9 -6
person	> b:properly in	-29 -10 -6 -5
person	> b:published until	-31 -15 -3 -2
person	> b:puzzle that	-22 -12 60 -5
person	> b:rather than	28 -49 -29 -29
person	> b:reaches theaters	12 -2 -4 -2
person	> b:recalled at	36 -2 -1 -2
person	> b:recite whole	-14 -12 -13 -3
person	> b:released in	45 10 -7 -2
person	> b:released last	42 24 -5 -1
person	> b:releasing this	-58 -25 -6 -6
person	> b:remade two	29 19 -20 -2
person	> b:reporter that	-46 -12 -4 -6
person	> b:retirement and	-21 -22 -12 -5
person	> b:role ,	82 -2 -19 -7
person	> b:role as	-16 -22 -5 -5
person	> b:role for	-14 39 -3 -4
person	> b:saga with	75 -13 -12 -6
person	> b:said that	-26 -22 -19 -8
person	> b:same for	51 -40 -12 -8
person	> b:sank without	23 -11 -5 -3
person	> b:saw F	-58 -9 -9 -5
person	> b:saw him	26 -22 -12 -17
person	> b:say over	-41 -4 -9 -6
person	> b:says a	2 -19 47 -4
person	> b:scene between	26 -8 -7 -5
person	> b:scenes from	-14 -12 -13 -3
person	> b:scooped the	-10 11 16 -3
person	> b:screen legend	-13 -8 -4 -4
person	> b:screenplay makes	45 -2 -36 -2
person	> b:screenplay with	-50 -13 -7 -1
person	> b:screens ,	-35 -23 -8 -5
person	> b:script ,	-20 -12 -17 -5
person	> b:script by	17 -37 54 -5
person	> b:scripted by	-28 -27 24 -14
person	> b:second of	-21 -22 -12 -5
person	> b:seen it	18 -18 -1 -1
person	> b:september )	-53 -18 -7 -16
person	> b:september ,	-38 -12 -5 -3
person	> b:series that	-38 -14 -2 -1
person	> b:set in	1 -46 -9 -6
person	> b:share the	-12 -44 -10 -3
person	> b:shared by	-27 -34 -22 -4
person	> b:shared the	-14 68 -11 -10
person	> b:she 's	-67 -15 -2 -1
person	> b:she can	-14 -12 -13 -3
person	> b:she directed	-6 55 -33 -20
person	> b:she plays	-14 39 -3 -4
person	> b:she recalled	36 -2 -1 -2
person	> b:she was	46 -61 -24 -7
person	> b:she would	-13 -10 -6 -4
person	> b:shooting in	44 26 -2 -3
person	> b:shop ,	-47 -8 -9 -6
person	> b:short story	-9 -41 -53 -6
person	> b:shot in	-40 -7 -8 -4
person	> b:shot on	62 -17 -22 -1
person	> b:should not	-27 48 -11 -10
person	> b:show by	-4 -17 -6 -5
person	> b:sister P	-22 -12 -21 -7
person	> b:six figures	-31 -15 -3 -2
person	> b:skater's chain-smoking	-10 11 16 -3
person	> b:slip that	53 -45 -11 -22
person	> b:small role	-4 -7 -4 -4
person	> b:sniper ;	-34 -5 -3 -3
person	> b:some territories	-15 42 39 -3
person	> b:sparred with	26 -12 -19 -3
person	> b:spy story	9 44 -7 -5
person	> b:stadium show	-4 -17 -6 -5
person	> b:stammer ;	-36 -2 -3 -5
person	> b:star had	-9 -25 -7 -2
person	> b:star played	11 -14 -3 -3
person	> b:starred P	29 4 -8 -5
person	> b:starring P	-41 2 -7 -5
person	> b:stars P	9 -12 16 -5
person	> b:stars are	38 -11 -9 -5
person	> b:stars british	-39 -5 -17 -6
person	> b:stars indian	-13 -8 -4 -4
person	> b:stars with	60 -5 -4 -3
person	> b:stating that	6 -2 -15 -6
person	> b:story ,	73 -4 -10 -1
person	> b:story by	-38 -18 -19 -5
person	> b:story co-starring	-3 -14 -3 -4
person	> b:story of	-61 -31 -9 -7
person	> b:success with	-31 -3 -3 -2
person	> b:suit up	-29 -10 -6 -5
person	> b:sum in	-31 -15 -3 -2
person	> b:summer of	-17 -10 -6 -1
person	> b:sunday and	-20 9 16 -2
person	> b:supporting actress	-10 11 16 -3
person	> b:taken from	19 -14 -9 -4
person	> b:taken to	-9 -25 -7 -2
person	> b:taken up	-29 26 -14 -3
person	> b:takes over	-17 -28 -10 -7
person	> b:taking over	-2 22 -1 -3
person	> b:taste ,	-8 -24 -2 -16
person	> b:teaser opens	29 -14 -8 -5
person	> b:television ,	-17 -28 -10 -7
person	> b:ten years	-8 -11 -3 -6
person	> b:territories as	-15 42 39 -3
person	> b:that ;	-23 49 -16 -9
person	> b:that P	-2 -9 19 51
person	> b:that also	-37 -14 -7 -4
person	> b:that brought	45 -33 -23 -4
person	> b:that counted	23 -11 -5 -3
person	> b:that ended	-38 -14 -2 -1
person	> b:that gave	35 -42 -30 -19
person	> b:that had	-16 -21 -4 -3
person	> b:that he	-41 -4 -19 -3
person	> b:that his	-46 -12 -4 -6
person	> b:that made	-49 35 -3 -2
person	> b:that month	43 -3 -4 -1
person	> b:that one	-3 -37 35 -2
person	> b:that she	-6 55 -33 -20
person	> b:that stars	65 -64 -10 -3
person	> b:that the	36 -2 -1 -2
person	> b:that was	35 23 -12 -2
person	> b:the #	24 -34 -12 -7
person	> b:the C	52 -7 -8 -3
person	> b:the L	9 51 42 -5
person	> b:the O	-38 -26 -10 -5
person	> b:the P	36 -5 16 -6
person	> b:the accused	45 -2 -36 -2
person	> b:the australian	-22 33 -8 -12
person	> b:the autumn	-24 -13 -7 -6
person	> b:the beast	-15 -31 -3 -2
person	> b:the best	-36 -12 -5 -12
person	> b:the biggest	-32 -30 -25 -4
person	> b:the can	53 -3 -7 -5
person	> b:the casting	15 29 -31 -3
person	> b:the chip-shop	26 -22 -12 -17
person	> b:the city	0 -4 -3 -4
person	> b:the comedy	-34 -5 -3 -3
person	> b:the company	-31 -15 -3 -2
person	> b:the credit	-12 -4 -15 -16
person	> b:the director's	-48 -1 -11 -6
person	> b:the female	-27 -34 -22 -4
person	> b:the film	-63 44 -10 -20
person	> b:the first	8 26 20 -5
person	> b:the footballer	23 -24 -13 -4
person	> b:the gamestop	21 -3 -3 -3
person	> b:the heels	-20 -48 -11 -3
person	> b:the hero	-38 -12 -5 -3
person	> b:the horse-wise	-20 -12 -17 -5
person	> b:the husband	30 -5 -3 -3
person	> b:the last	-58 56 67 -5
person	> b:the late	14 36 -32 -7
person	> b:the latex	-38 -18 -5 -5
person	> b:the latter	9 -32 -9 -6
person	> b:the lawyer	-23 49 -4 -2
person	> b:the love	-47 -31 -21 -4
person	> b:the man	-38 -9 -3 -4
person	> b:the mathematician	-35 -36 -8 -7
person	> b:the move	-20 -48 -11 -3
person	> b:the name	-41 -4 -9 -6
person	> b:the novel	-54 -10 -40 -5
person	> b:the novelist	-37 -14 -7 -4
person	> b:the original	-34 27 -25 -1
person	> b:the oscars	-20 9 16 -2
person	> b:the other	-34 -5 -14 -29
person	> b:the pair	25 -16 -8 -6
person	> b:the part	-15 -31 -3 -2
person	> b:the playwright	-28 -27 24 -14
person	> b:the poet	11 -12 -9 -7
person	> b:the preacher	-30 -2 -2 -2
person	> b:the role	-69 -47 -17 -2
person	> b:the same	32 -37 -8 -5
person	> b:the screenplay	-50 -13 -7 -1
person	> b:the second	-27 18 -23 -7
person	> b:the series	-38 -14 -2 -1
person	> b:the singer	29 -4 -8 -3
person	> b:the skater's	-10 11 16 -3
person	> b:the story	-61 -31 -9 -7
person	> b:the summer	-17 -10 -6 -1
person	> b:the supporting	-10 11 16 -3
person	> b:the therapist	-36 -2 -3 -5
person	> b:the time	-24 -9 -6 -8
person	> b:the title	49 0 -8 -3
person	> b:the trailer	0 -4 -3 -4
person	> b:the trainer	-45 -19 -4 -4
person	> b:the up	-17 -28 -10 -7
person	> b:the vicar	-20 -33 -16 -5
person	> b:the voice	70 -21 -7 -5
person	> b:the voices	49 -19 -9 -3
person	> b:the weekend	36 -2 -1 -2
person	> b:the woman	-15 -31 -3 -2
person	> b:the writer	-60 -10 33 -7
person	> b:theaters next	12 -2 -4 -2
person	> b:their friends	60 -2 -48 -5
person	> b:them did	35 23 -12 -2
person	> b:them had	36 -2 -1 -2
person	> b:then partner	-17 37 -15 -1
person	> b:then this	-20 -23 -6 -4
person	> b:therapist who	-36 -2 -3 -5
person	> b:thing from	-79 -9 -11 -9
person	> b:thing of	-20 -23 -6 -4
person	> b:this friday	-58 -25 -6 -6
person	> b:this morning	62 -35 -19 -4
person	> b:this vampire	-20 -23 -6 -4
person	> b:this year's	-50 -6 -4 -5
person	> b:though ,	-49 35 -3 -2
person	> b:though P	-28 -5 -7 -7
person	> b:thriller ,	43 -3 -4 -1
person	> b:through O	21 -6 -4 -2
person	> b:time ,	-12 -4 -15 -16
person	> b:time and	-24 -9 -6 -8
person	> b:title role	67 -3 -9 -2
person	> b:to F	-6 -41 -8 -4
person	> b:to a	-14 13 -8 -5
person	> b:to amuse	60 -2 -48 -5
person	> b:to be	-18 15 -15 -8
person	> b:to blockbusters	11 -25 -2 -2
person	> b:to find	30 -5 -3 -3
person	> b:to her	-31 -47 -4 -14
person	> b:to life	-30 -33 -10 -1
person	> b:to meet	26 -30 -8 -4
person	> b:to model	-27 -29 -8 -7
person	> b:to pair	-24 -12 -8 -36
person	> b:to play	3 -35 0 -20
person	> b:to share	-12 -44 -10 -3
person	> b:to the	-30 -24 -35 -10
person	> b:told a	-46 -12 -4 -6
person	> b:told backwards	-31 -3 -3 -2
person	> b:too frightened	36 -2 -1 -2
person	> b:trace despite	23 -11 -5 -3
person	> b:trailer at	0 -4 -3 -4
person	> b:transwoman called	47 -14 -5 -11
person	> b:treating his	-4 -17 -6 -5
person	> b:tribal whom	45 -2 -36 -2
person	> b:tupac-loving foster	41 -10 -2 -1
person	> b:turned bounty	-30 -2 -2 -2
person	> b:turned up	-31 -14 -3 -2
person	> b:two cowboys	21 -7 -4 -4
person	> b:two years	15 28 -6 -6
person	> b:under the	-37 29 -5 -5
person	> b:unfinished when	51 -18 -8 -3
person	> b:until january	-31 -15 -3 -2
person	> b:unveiled the	0 -4 -3 -4
person	> b:up as	-31 -14 -3 -2
person	> b:up by	-29 26 -14 -3
person	> b:up documentaries	-17 -28 -10 -7
person	> b:up for	-20 9 16 -2
person	> b:up properly	-29 -10 -6 -5
person	> b:us first	32 -18 -7 -4
person	> b:use of	20 -39 -23 -3
person	> b:v W	-12 -12 -4 -2
person	> b:vampire thing	-20 -23 -6 -4
person	> b:vicar ;	-20 -33 -16 -5
person	> b:video ,	-20 -23 -6 -4
person	> b:voice of	70 -21 -7 -5
person	> b:voices of	49 -19 -9 -3
person	> b:was C	30 -5 -3 -3
person	> b:was P	17 -35 -11 -6
person	> b:was a	-40 -78 -14 -6
person	> b:was adapted	-21 -26 72 -7
person	> b:was bought	-31 -15 -3 -2
person	> b:was chosen	-38 -12 -5 -3
person	> b:was directed	-12 37 -34 -8
person	> b:was left	51 -18 -8 -3
person	> b:was made	-32 88 -26 -8
person	> b:was produced	-15 -49 -34 13
person	> b:was released	76 -34 -5 -3
person	> b:was remade	29 19 -20 -2
person	> b:was shared	-27 -34 -22 -4
person	> b:was shot	71 -46 -22 -6
person	> b:was taken	-29 26 -14 -3
person	> b:was the	8 42 -12 -4
person	> b:was working	-50 -13 -7 -1
person	> b:was written	-15 36 52 48
person	> b:we haven't	18 -18 -1 -1
person	> b:we just	18 -18 -1 -1
person	> b:wednesday unveiled	0 -4 -3 -4
person	> b:week ;	12 -2 -4 -2
person	> b:week from	-20 9 16 -2
person	> b:weekend that	36 -2 -1 -2
person	> b:western from	-14 -28 -19 -1
person	> b:when P	39 -12 -9 -2
person	> b:where he	28 -16 -7 -3
person	> b:where she	-34 25 -1 -4
person	> b:which P	-5 38 35 -6
person	> b:which also	-13 -8 -4 -4
person	> b:which comes	-66 -8 -7 -4
person	> b:which features	-18 -19 -11 -6
person	> b:which had	55 -34 -16 -1
person	> b:which he	19 -17 -11 -5
person	> b:which his	57 -26 -7 -7
person	> b:which is	-9 -11 12 -3
person	> b:which most	32 -18 -7 -4
person	> b:which neither	35 23 -12 -2
person	> b:which put	21 -57 -26 -8
person	> b:which sank	23 -11 -5 -3
person	> b:which she	71 -36 -6 -10
person	> b:which starred	-9 -11 -7 -6
person	> b:which stars	40 -15 -5 -3
person	> b:which the	-55 68 -32 -7
person	> b:which was	21 -13 -8 -3
person	> b:which will	38 -8 -1 -7
person	> b:which won	-7 -35 -21 -2
person	> b:whisky comedy	-34 -62 -13 -18
person	> b:who 'd	-30 -19 -13 -2
person	> b:who comes	30 -5 -3 -3
person	> b:who did	-42 -15 -5 -2
person	> b:who disliked	15 29 -31 -3
person	> b:who fall	21 -7 -4 -4
person	> b:who helped	-36 -2 -3 -5
person	> b:who made	-38 29 -3 -2
person	> b:whole scenes	-14 -12 -13 -3
person	> b:whom he	-12 -4 -15 -16
person	> b:whom lawyer	45 -2 -36 -2
person	> b:whose cast	35 -11 -4 -4
person	> b:whose hotel-bar	26 -8 -7 -5
person	> b:whose stars	38 -11 -9 -5
person	> b:will be	37 -4 -9 -5
person	> b:will begin	31 35 -7 -16
person	> b:will compete	-26 -8 -13 -5
person	> b:will direct	-27 -9 -11 49
person	> b:will feature	38 -8 -1 -7
person	> b:will play	-11 -32 -7 -9
person	> b:will suit	-29 -10 -6 -5
person	> b:win ,	-89 -15 -6 -5
person	> b:winter ;	-46 -34 -13 -23
person	> b:with ,	-15 -31 -3 -2
person	> b:with F	-5 -41 -8 -7
person	> b:with O	24 19 -20 -8
person	> b:with P	0 -9 -15 2
person	> b:with a	-3 -20 -10 -7
person	> b:with an	-39 -12 -13 0
person	> b:with her	-67 57 -1 -1
person	> b:with his	32 -46 42 50
person	> b:with lead	0 -4 -3 -4
person	> b:with no	-35 -27 -6 -4
person	> b:with the	-8 -8 -8 -5
person	> b:with whom	-12 -4 -15 -16
person	> b:without a	23 -11 -5 -3
person	> b:woman the	-15 -31 -3 -2
person	> b:word :	2 -19 47 -4
person	> b:working on	-50 -13 -7 -1
person	> b:world war	-9 -29 0 -1
person	> b:would have	-44 -18 -13 -6
person	> b:would take	-13 -10 -6 -4
person	> b:writer ,	-39 -13 -45 -10
person	> b:writer and	-46 62 101 -9
person	> b:written and	-13 55 73 -7
person	> b:written by	-10 -26 19 -8
person	> b:wrote to	60 -2 -48 -5
person	> b:year ,	-66 -54 -28 -27
person	> b:year ;	-9 1 -7 -4
person	> b:years ago	7 15 -8 -5
person	> b:years back	31 -49 -10 -5
person	> b:you saw	-58 -9 -9 -5
person	> b:£ #	55 -9 -4 -6
person	> does 	-16 2 -16 -26
person	> does a	44 -29 -14 -11
person	> does d	-38 15 -5 -4
person	> does w	-54 -37 -25 -13
person	> far:0	-8 8 12 8
person	> far:1	-5 26 -15 -10
person	> far:11+	3 -5 -14 -9
person	> far:17+	-19 -6 -4 -5
person	> far:2	3 3 5 -7
person	> far:26+	-96 -45 -29 -18
person	> far:3	13 11 -20 -4
person	> far:4+	6 -21 6 -11
person	> far:7+	-3 -18 -4 -6
person	> films here:0	-16 -9 0 -5
person	> films here:1	17 1 -20 -20
person	> films here:2	-9 0 -6 -7
person	> films here:3+	-25 -21 -12 -15
person	> films:0	27 0 -19 -31
person	> films:1	-53 -22 -17 -9
person	> films:2	-43 -16 -11 -9
person	> films:3+	-52 -42 -27 -26
person	> first:!	-31 -34 -24 -6
person	> first:"	20 -10 10 9
person	> first:'	1 -24 -8 -9
person	> first:'s	-30 -6 -43 -14
person	> first:(	-7 0 -1 -3
person	> first:)	-47 -21 -10 -15
person	> first:,	10 1 -16 -18
person	> first:.	-26 -10 -15 -10
person	> first::	-50 51 60 -11
person	> first:;	-59 9 -9 -8
person	> first:L	-35 -23 -8 -5
person	> first:P	-49 -30 -12 -14
person	> first:about	-23 -41 -12 -8
person	> first:actor	-19 -27 -13 -7
person	> first:alongside	75 -41 -17 -8
person	> first:also	15 -11 -16 -9
person	> first:and	-9 -13 -12 -3
person	> first:as	35 -12 -3 -7
person	> first:back	-46 -20 -3 -3
person	> first:before	-22 -8 -9 -13
person	> first:but	-29 26 -14 -3
person	> first:by	6 17 -2 -8
person	> first:christmas	-15 -69 -16 -4
person	> first:comes	-39 -39 -36 -12
person	> first:directed	-11 -39 -25 -15
person	> first:director	-41 23 -6 14
person	> first:draws	-23 -13 -25 -8
person	> first:executive	-37 -26 -23 -45
person	> first:explored	1 -64 -25 -18
person	> first:features	68 -13 -21 -5
person	> first:film	-55 -67 -33 -21
person	> first:filmed	-59 -4 -28 -14
person	> first:first	-52 -43 -25 -6
person	> first:for	21 58 -14 -13
person	> first:from	-45 85 118 -15
person	> first:gave	17 -23 -20 -6
person	> first:got	-6 -25 -5 -4
person	> first:had	-40 -48 -17 -19
person	> first:has	-10 5 -43 -13
person	> first:he	12 -30 26 -13
person	> first:home	-20 -23 -6 -4
person	> first:if	-56 -9 -6 -3
person	> first:in	26 17 2 -9
person	> first:is	6 49 6 -4
person	> first:it	-31 -9 -11 -7
person	> first:last	-59 -26 -6 -23
person	> first:loses	-6 26 -3 -2
person	> first:made	-55 33 -27 -14
person	> first:mainly	-32 -44 -39 -2
person	> first:makes	-83 -34 -41 -13
person	> first:may	-55 -58 -44 -11
person	> first:next	91 -15 -11 -6
person	> first:of	18 12 -20 -13
person	> first:on	-18 -21 -9 -6
person	> first:or	-2 -42 -37 -6
person	> first:out	-52 -36 -8 -17
person	> first:played	-35 -27 -6 -4
person	> first:produced	28 -39 -19 22
person	> first:producer	-59 29 -21 79
person	> first:saw	32 -28 -16 -13
person	> first:say	-41 -4 -9 -6
person	> first:she	18 -67 -40 -12
person	> first:should	-27 48 -11 -10
person	> first:star	39 -20 -20 28
person	> first:starred	23 -8 -9 -6
person	> first:starring	19 -18 -10 -11
person	> first:stars	27 -11 22 -7
person	> first:teaser	29 -14 -8 -5
person	> first:ten	-3 -30 -17 -4
person	> first:that	5 45 24 30
person	> first:the	-16 -50 -51 -4
person	> first:thing	-62 -56 -28 -9
person	> first:to	-19 -16 -15 -8
person	> first:together	15 -27 -11 -2
person	> first:v	-25 -23 -8 -10
person	> first:wanted	16 -42 -24 -26
person	> first:was	-32 0 -16 -8
person	> first:will	-34 17 -10 -10
person	> first:win	-75 -20 -11 -11
person	> first:with	31 -5 -11 -4
person	> first:won	53 -31 -6 -16
person	> first:writer	-49 -29 67 -12
person	> l:"	24 -4 -1 4
person	> l:" "	41 -29 -10 -8
person	> l:# ;	28 -10 -6 -8
person	> l:# for	-71 62 -20 -16
person	> l:# in	-37 -10 -26 -9
person	> l:# with	19 43 -22 -6
person	> l:'	15 -15 -9 -6
person	> l:'s releasing	18 48 -5 -5
person	> l:(	-44 -23 -9 -17
person	> l:( P	-31 -26 -20 -5
person	> l:) ,	28 42 -20 -10
person	> l:,	18 -10 -4 -6
person	> l:, "	41 16 -26 -11
person	> l:, P	2 -42 25 -6
person	> l:, and	-7 14 -8 -23
person	> l:, in	-45 -138 -26 -20
person	> l:, of	-28 -25 -7 -12
person	> l:, produced	-60 -24 -12 59
person	> l:, the	29 -14 -8 -5
person	> l:, when	31 32 -2 -4
person	> l:, whose	33 -48 -37 -23
person	> l:-	29 -17 56 -22
person	> l::	15 7 -10 -6
person	> l:: "	-21 -13 40 -8
person	> l:: the	-62 -56 -28 -9
person	> l:;	60 3 -10 21
person	> l:; P	11 -10 -6 -5
person	> l:C (	-28 -16 -11 -13
person	> l:C in	-38 3 -14 -9
person	> l:F '	-61 -49 -12 -1
person	> l:F ,	-9 -1 -7 -10
person	> l:F -	29 -17 56 -22
person	> l:F and	-22 -32 -14 -7
person	> l:F loses	-15 -69 -16 -4
person	> l:F or	-27 -71 -53 -7
person	> l:L shooting	-20 -46 5 -9
person	> l:O	-10 33 -11 -7
person	> l:O "	62 -15 -6 -3
person	> l:O own	21 34 -4 -3
person	> l:O put	-52 -36 -8 -17
person	> l:O release	9 44 -7 -5
person	> l:P	6 -16 -8 -8
person	> l:P "	54 -22 -21 -15
person	> l:P '	65 -11 -9 -7
person	> l:P (	-27 -23 -7 -22
person	> l:P ,	4 -8 -18 30
person	> l:P for	-33 -64 -12 -14
person	> l:P in	-58 -58 -8 -3
person	> l:P include	17 -2 -5 -1
person	> l:P of	-24 -31 -9 -5
person	> l:P wrote	-26 -10 -15 -10
person	> l:W ,	-60 -18 -12 -6
person	> l:^	-13 -12 6 -14
person	> l:^ "	4 7 41 15
person	> l:^ O	12 -40 -7 -6
person	> l:^ P	-53 -5 -11 -7
person	> l:^ ^	-13 -12 6 -14
person	> l:^ for	-16 -50 -51 -4
person	> l:^ his	32 39 -5 -9
person	> l:^ in	-61 26 -9 -7
person	> l:act in	-69 -46 -17 -18
person	> l:acted in	-31 13 -10 -2
person	> l:actor for	64 -63 -10 -8
person	> l:adventure	73 -47 -7 -3
person	> l:adventure film	32 -28 -16 -13
person	> l:after	9 67 -13 -9
person	> l:again in	4 -57 -26 -9
person	> l:again on	-40 11 42 -6
person	> l:also had	-41 -4 -9 -6
person	> l:also has	-12 -31 -20 -16
person	> l:also in	71 60 -9 -7
person	> l:amends with	56 -47 -13 -5
person	> l:among them	28 -10 -8 -3
person	> l:and	-15 -9 -12 -17
person	> l:and "	30 -52 -13 -9
person	> l:and P	23 -73 -64 -11
person	> l:and directed	-25 -7 -6 -3
person	> l:and film	-50 -13 -7 -1
person	> l:and for	34 44 -31 -9
person	> l:and with	-64 -2 -13 -10
person	> l:and written	-32 -44 -39 -2
person	> l:animation	49 -19 -9 -3
person	> l:another	-94 -91 -7 -8
person	> l:appearance in	38 39 -6 -3
person	> l:appeared in	-34 -5 -3 -3
person	> l:as	-1 -36 -36 -2
person	> l:as is	12 16 -17 -2
person	> l:australian picture	-26 -49 -12 -9
person	> l:autumn comes	70 22 -8 -4
person	> l:because	16 -42 -24 -26
person	> l:because of	-61 -76 -34 -11
person	> l:begin	-2 36 -28 -12
person	> l:between	61 -66 -30 -20
person	> l:biopic	68 -26 -5 -3
person	> l:brings "	-27 -30 -22 -7
person	> l:by	29 76 -17 67
person	> l:called	72 -69 -9 -6
person	> l:calls	-38 -14 -2 -1
person	> l:came	-35 57 -11 14
person	> l:came for	-49 0 7 -7
person	> l:came with	-48 -36 -8 -4
person	> l:cast of	55 -6 -9 -7
person	> l:clips from	-56 -57 -38 -16
person	> l:co-producer on	-14 -27 -6 62
person	> l:co-stars from	73 -62 -37 -15
person	> l:come is	35 -11 -4 -4
person	> l:comedy	8 -82 -15 -7
person	> l:comes	70 22 -8 -4
person	> l:company in	-57 42 -19 -21
person	> l:competition is	40 11 -9 -3
person	> l:completed	57 32 -10 -9
person	> l:cut	10 -15 -7 -5
person	> l:danced to	-80 -32 -19 -10
person	> l:debut	-11 62 -7 -4
person	> l:developing "	-70 -42 59 63
person	> l:did	-33 45 -10 -8
person	> l:direct	-23 37 52 -11
person	> l:directed	-25 -7 -6 -3
person	> l:director for	-6 55 -22 -12
person	> l:director of	-36 -45 -10 -9
person	> l:double on	7 57 -16 -7
person	> l:downbeat film	65 -1 -2 -2
person	> l:drama	34 3 -6 -3
person	> l:drama "	39 -27 -31 -12
person	> l:family drama	41 -43 -20 -20
person	> l:feature until	-17 -10 -6 -1
person	> l:fiction film	83 -10 -4 -13
person	> l:film	-10 8 -10 -5
person	> l:film ,	72 -51 -9 -4
person	> l:film was	13 -47 -11 -7
person	> l:filming	-36 65 -19 -11
person	> l:filming "	-47 62 -23 -8
person	> l:films included	2 -7 -21 -3
person	> l:finished	-54 40 -15 -7
person	> l:first	16 -13 -7 -5
person	> l:first :	42 -8 -5 -4
person	> l:follow-up to	-68 -9 -10 -3
person	> l:followed by	33 32 -6 -11
person	> l:for	-17 20 -12 15
person	> l:for "	-17 63 -50 -9
person	> l:friend ;	24 -48 -24 -15
person	> l:from	16 -39 37 -9
person	> l:from P	59 -15 -37 -27
person	> l:gangster in	30 -11 -4 -3
person	> l:gate is	-20 -23 -6 -4
person	> l:given us	-5 -25 -2 -6
person	> l:grandfather of	-53 80 -57 -4
person	> l:guard in	-56 -9 -6 -3
person	> l:had	-41 -4 -9 -6
person	> l:handled	-46 -20 -3 -3
person	> l:has	-12 -31 -20 -16
person	> l:has written	-61 -43 76 -18
person	> l:having seen	-67 -31 -29 -10
person	> l:he shot	20 40 -12 -3
person	> l:heels of	45 16 15 -12
person	> l:himself ,	40 -39 -8 -5
person	> l:his	12 2 -11 -6
person	> l:his debut	55 -34 -16 -1
person	> l:hit	-78 -59 -36 -14
person	> l:honoured for	13 -46 -31 -29
person	> l:horror film	-43 -9 -11 -1
person	> l:in	-18 2 -16 -11
person	> l:in "	39 -41 -16 -10
person	> l:in P	2 -30 1 -8
person	> l:include	84 -78 -9 -6
person	> l:included	2 -7 -21 -3
person	> l:indies like	19 -26 -5 -4
person	> l:is	16 2 -12 -6
person	> l:is O	-55 34 -5 -4
person	> l:is filming	-33 47 -23 -9
person	> l:just completed	34 -25 -11 -3
person	> l:kitty :	-52 38 -2 -5
person	> l:known for	17 -8 -3 -4
person	> l:landlords in	-28 -27 24 -14
person	> l:last was	0 52 -5 -5
person	> l:lately finished	-54 40 -15 -7
person	> l:later came	13 -9 -15 19
person	> l:lead in	55 -17 -3 -6
person	> l:like	19 -26 -5 -4
person	> l:like his	-21 -7 -6 -8
person	> l:linked with	-29 26 -14 -3
person	> l:loses	-15 -69 -16 -4
person	> l:made	-43 38 -10 -9
person	> l:make	56 -78 -16 -9
person	> l:maker of	-17 -28 -10 -7
person	> l:makers of	0 -4 -3 -4
person	> l:making of	-81 -40 -4 -5
person	> l:month for	53 -45 -11 -22
person	> l:musical ,	57 -26 -23 -5
person	> l:name of	74 -15 -2 -2
person	> l:name with	-26 6 -6 -4
person	> l:never watched	-55 16 -27 -13
person	> l:next in	-10 -25 -6 -8
person	> l:next is	47 -33 -17 -7
person	> l:nominated for	-59 -26 -6 -23
person	> l:now calls	-38 -14 -2 -1
person	> l:october with	-26 -22 21 -5
person	> l:of	-58 -2 -14 -9
person	> l:of "	82 8 -37 -10
person	> l:of P	-21 -17 -7 -4
person	> l:on	-20 14 -14 10
person	> l:on "	-87 14 -30 -8
person	> l:one ,	-37 -36 -16 -5
person	> l:one :	32 41 -13 -4
person	> l:or	-27 -71 -53 -7
person	> l:oscar for	-43 -16 31 -9
person	> l:out after	-57 -45 -22 -9
person	> l:own	21 34 -4 -3
person	> l:period drama	23 -11 -5 -3
person	> l:picture	-26 -49 -12 -9
person	> l:picture ,	34 -65 -9 -4
person	> l:picture since	-20 9 16 -2
person	> l:post on	31 -10 -10 -6
person	> l:produce	-28 -8 -4 -4
person	> l:produced	-82 -16 -19 45
person	> l:producer of	-35 -48 -14 -7
person	> l:put	-52 -36 -8 -17
person	> l:putting together	17 -37 54 -5
person	> l:raves for	45 -64 -33 -6
person	> l:recently completed	11 55 -15 -17
person	> l:release	9 44 -7 -5
person	> l:releasing	18 48 -5 -5
person	> l:reportedly because	16 -42 -24 -26
person	> l:role in	17 25 -14 -10
person	> l:running include	-19 -27 -13 -7
person	> l:saw	24 -52 -5 -9
person	> l:scenes from	59 52 62 -7
person	> l:seen	-67 -31 -29 -10
person	> l:seen in	-11 16 -13 -4
person	> l:sequel ,	48 -10 -2 -2
person	> l:sequel to	-22 56 -5 -3
person	> l:she cut	10 -15 -7 -5
person	> l:shooting	-11 -50 2 -4
person	> l:shot	20 40 -12 -3
person	> l:show	-55 47 -32 -9
person	> l:show ;	-49 36 -26 49
person	> l:since	-20 9 16 -2
person	> l:since made	32 -63 -8 -5
person	> l:slave in	-33 21 -20 -6
person	> l:source of	29 3 -11 -6
person	> l:star of	-52 -22 -9 -7
person	> l:starred in	-47 23 -55 -26
person	> l:success with	88 -3 -22 -11
person	> l:superman :	-29 -10 -6 -5
person	> l:take P	-22 -15 -14 -4
person	> l:taken to	-20 -45 -10 -2
person	> l:territories as	-1 -36 -36 -2
person	> l:the	3 13 -11 -8
person	> l:the animation	49 -19 -9 -3
person	> l:the comedy	-46 -11 -6 -6
person	> l:the film	68 61 -7 -5
person	> l:the first	16 -13 -7 -5
person	> l:them	28 -10 -8 -3
person	> l:there was	4 -2 32 -6
person	> l:they wrote	21 -57 -26 -8
person	> l:thimblefuls :	19 -26 -17 -9
person	> l:third of	-35 -23 -8 -5
person	> l:time of	-33 -47 -19 -11
person	> l:to	-58 0 -10 -5
person	> l:to "	20 -50 -12 72
person	> l:to make	56 -78 -16 -9
person	> l:to produce	-28 -8 -4 -4
person	> l:together	17 -37 54 -5
person	> l:until	-17 -10 -6 -1
person	> l:us	-5 -25 -2 -6
person	> l:verdict on	56 -17 -4 -18
person	> l:version of	-21 33 -23 -17
person	> l:warners '	-40 -25 -4 -4
person	> l:was	22 47 6 -5
person	> l:was for	7 -55 -33 -3
person	> l:was in	87 -69 -10 -11
person	> l:watched	-55 16 -27 -13
person	> l:went to	-20 26 -14 -20
person	> l:when	31 32 -2 -4
person	> l:who did	-3 -30 -17 -4
person	> l:who handled	-46 -20 -3 -3
person	> l:who made	-104 76 -20 -11
person	> l:who produced	-82 -13 -19 13
person	> l:who wrote	-82 -9 -20 -16
person	> l:whose	0 -53 -36 -19
person	> l:will begin	-2 36 -28 -12
person	> l:will show	-47 -31 -21 -4
person	> l:with	9 -18 -13 -8
person	> l:with P	-26 -60 -3 -19
person	> l:with another	-30 -33 -10 -1
person	> l:written	-49 -51 62 -11
person	> l:wrote	18 -30 -14 -11
person	> l:year with	-53 -28 -9 -4
person	> l:you saw	24 -52 -5 -9
person	> last:"	29 13 -15 -12
person	> last:" alum	30 -34 -14 -13
person	> last:" as	49 -26 -18 -13
person	> last:" dreamboat	37 -40 -24 -16
person	> last:" opposite	2 -16 -8 -8
person	> last:" starring	-23 -9 -8 -9
person	> last:" where	80 -24 -7 -7
person	> last:" with	-37 -12 57 -13
person	> last:"|	29 13 -15 -12
person	> last:# ,	-68 20 -23 -11
person	> last:# with	89 -26 -8 -5
person	> last:'s	-41 -43 -15 -25
person	> last:'s|	-41 -43 -15 -25
person	> last:(	0 -32 -14 -7
person	> last:(|	0 -32 -14 -7
person	> last:) ,	55 -41 -11 -5
person	> last:) and	-38 -22 -9 -8
person	> last:,	-9 7 -11 -9
person	> last:, "	2 40 -11 -9
person	> last:, a	-24 -24 -14 -8
person	> last:, alongside	-5 -13 -7 -7
person	> last:, and	-45 6 -13 14
person	> last:, but	23 44 -8 -9
person	> last:, by	-64 46 -18 -8
person	> last:, for	-25 56 -7 -11
person	> last:, from	-35 83 -14 -8
person	> last:, has	29 -46 -8 -17
person	> last:, in	-72 -8 -12 -7
person	> last:, is	-4 21 -5 -6
person	> last:, its	-48 52 -53 47
person	> last:, made	36 -50 -30 -1
person	> last:, opposite	19 -23 -9 -7
person	> last:, said	43 39 -22 -6
person	> last:, starred	24 -58 -3 -1
person	> last:, starring	-25 -13 -7 -5
person	> last:, the	-4 45 -12 -9
person	> last:, though	43 -10 -9 -9
person	> last:, where	-1 -17 -12 -6
person	> last:, which	-29 9 51 -16
person	> last:, with	28 -29 -16 -8
person	> last:,|	-18 13 -10 -9
person	> last:,|a	85 -20 -10 -5
person	> last:,|d	-54 -17 -11 -8
person	> last::	-55 51 91 -8
person	> last::|	-54 47 85 -4
person	> last:;	-1 9 -14 -8
person	> last:; and	9 -4 -4 -10
person	> last:; for	-18 -50 -7 -8
person	> last:;|	-6 -26 -10 -7
person	> last:;|d	3 44 -34 -9
person	> last:C (	30 -9 -6 -5
person	> last:C and	-22 -3 -7 -4
person	> last:C opposite	-3 -8 -5 -2
person	> last:C to	-26 -20 -8 -12
person	> last:F	-78 -28 -25 -15
person	> last:F "	89 -51 -31 -15
person	> last:F ,	-22 19 -12 -8
person	> last:F :	-37 60 61 -8
person	> last:F ;	-35 8 -9 -10
person	> last:F and	26 7 -15 -13
person	> last:F before	-47 -40 -23 -9
person	> last:F by	-46 54 -20 -3
person	> last:F director	-12 -72 -33 -6
person	> last:F directs	-40 -46 -17 -11
person	> last:F earned	-22 -32 -12 -10
person	> last:F for	25 43 -10 -12
person	> last:F got	4 -26 -13 -5
person	> last:F starred	37 -24 -10 -4
person	> last:F stars	23 -12 -12 -6
person	> last:F with	-12 9 -3 -10
person	> last:F|	-87 -57 -39 -13
person	> last:F|a	-52 -17 -17 -21
person	> last:F|d	-35 -6 -40 -22
person	> last:L	-55 73 66 -19
person	> last:L by	-26 63 -10 -5
person	> last:L for	-68 76 -10 -8
person	> last:L with	72 -64 -23 -4
person	> last:L|	-55 73 66 -19
person	> last:O	22 -47 -17 -4
person	> last:P	41 -73 -55 -6
person	> last:P ,	6 -18 -9 -6
person	> last:P F	-53 -36 -50 -26
person	> last:P and	25 -14 -1 -7
person	> last:P for	-53 -31 -36 70
person	> last:P leader	-23 -19 -23 -12
person	> last:P sister	-25 -12 -15 -5
person	> last:P with	90 -62 -6 -6
person	> last:P|	41 -73 -55 -6
person	> last:^ its	-21 -1 38 -31
person	> last:a	-31 -38 16 -7
person	> last:about	-11 -65 -16 -6
person	> last:about|	-11 -65 -16 -6
person	> last:according to	-30 7 -7 -19
person	> last:actor	20 -27 39 -10
person	> last:actor for	0 -11 -8 -4
person	> last:actors	41 -4 -10 -6
person	> last:actors|a	41 -4 -10 -6
person	> last:actor|a	20 -27 39 -10
person	> last:adapted by	-19 -40 72 -6
person	> last:adapted from	-43 39 -46 -37
person	> last:affair starring	21 -3 -3 -3
person	> last:ago with	52 -35 -14 -2
person	> last:alongside	19 -12 -8 -6
person	> last:alongside|	19 -12 -8 -6
person	> last:alum	30 -34 -14 -13
person	> last:alum|	30 -34 -14 -13
person	> last:an early-career	17 -15 -12 -3
person	> last:and	13 -5 -4 -4
person	> last:and "	-60 -38 -9 -8
person	> last:and F	-52 -17 -17 -21
person	> last:and director	-16 47 70 -6
person	> last:and has	-44 57 -6 -6
person	> last:and in	-17 -71 -4 -3
person	> last:and its	21 32 -44 -51
person	> last:and starring	49 -4 -7 -16
person	> last:and|	10 -3 -1 -2
person	> last:and|a	18 -11 -10 -7
person	> last:as	-11 -21 -14 -9
person	> last:as|	18 -19 -10 -7
person	> last:at	29 -30 -22 -7
person	> last:at|	29 -30 -22 -7
person	> last:a|	-31 -38 16 -7
person	> last:based on	-35 4 -7 -4
person	> last:before	0 -47 -15 -15
person	> last:before|	-66 -48 -23 -7
person	> last:between	10 -8 -5 -7
person	> last:between|	20 -8 -6 -7
person	> last:blockbusters like	-45 -35 -4 -3
person	> last:book by	-21 -29 -5 -4
person	> last:british actors	41 -4 -10 -6
person	> last:british director	-33 -13 -57 -13
person	> last:brought	67 -33 -14 -6
person	> last:brought|	67 -33 -14 -6
person	> last:but	-20 -23 -11 -11
person	> last:but|	-74 0 -6 -12
person	> last:but|d	-41 -21 -44 -25
person	> last:by	-34 15 -3 -5
person	> last:by P	-49 -24 -51 -8
person	> last:by|	-38 40 15 -4
person	> last:by|a	-14 -10 -11 -6
person	> last:by|d	-11 -10 -18 -3
person	> last:by|w	-33 -30 -27 -10
person	> last:chases	37 -44 -3 -1
person	> last:chases|	37 -44 -3 -1
person	> last:co-star	82 -13 -5 -14
person	> last:co-starring	-3 -14 -3 -4
person	> last:co-starring|a	-3 -14 -3 -4
person	> last:co-stars	19 -9 -9 -4
person	> last:co-stars|a	19 -9 -9 -4
person	> last:co-star|a	82 -13 -5 -14
person	> last:comedian	-29 -30 -23 -5
person	> last:comedian|a	-29 -30 -23 -5
person	> last:comedy starring	26 -20 -6 -6
person	> last:comedy with	48 -61 -54 -26
person	> last:dame	-47 -24 -13 -5
person	> last:dame|	-47 -24 -13 -5
person	> last:directed by	-11 8 -10 -2
person	> last:director	-31 5 8 -13
person	> last:director|d	-31 5 8 -13
person	> last:directs	-40 -46 -17 -11
person	> last:directs|	-40 -46 -17 -11
person	> last:drama by	-34 54 -60 -26
person	> last:drama with	61 -49 -25 -16
person	> last:dreamboat	37 -40 -24 -16
person	> last:dreamboat|	37 -40 -24 -16
person	> last:early-career	17 -15 -12 -3
person	> last:early-career|	17 -15 -12 -3
person	> last:earned	-22 -32 -12 -10
person	> last:earned|	-22 -32 -12 -10
person	> last:epic starring	30 -18 -7 -6
person	> last:epic that	32 -23 -37 -3
person	> last:famous by	-15 -31 -3 -2
person	> last:feature by	-53 88 53 -3
person	> last:feature from	-49 46 -45 -21
person	> last:features	23 -22 -12 -6
person	> last:features|	23 -22 -12 -6
person	> last:featuring	57 -26 -19 -3
person	> last:featuring|	57 -26 -19 -3
person	> last:feeling about	18 -18 -1 -1
person	> last:film by	19 -18 -28 -28
person	> last:film from	-23 49 38 -20
person	> last:film of	-41 35 -26 -15
person	> last:film with	-6 -49 -40 39
person	> last:film-maker	-54 21 -17 -9
person	> last:film-maker|d	-54 21 -17 -9
person	> last:find	6 -8 -9 -11
person	> last:find|	6 -8 -9 -11
person	> last:first noticed	15 -19 -11 -5
person	> last:first of	-33 -32 -31 -7
person	> last:footballer	23 -24 -13 -4
person	> last:footballer|a	23 -24 -13 -4
person	> last:for	-34 1 -13 5
person	> last:for its	-35 0 39 -43
person	> last:for which	37 -15 -12 -6
person	> last:for|	-16 16 -12 8
person	> last:for|a	-45 -46 -13 -14
person	> last:for|d	-63 -39 -33 -25
person	> last:friend	50 -28 40 50
person	> last:friend|	50 -28 40 50
person	> last:from	-48 47 -13 -11
person	> last:from a	-31 -13 39 -6
person	> last:from the	-31 -37 -7 -6
person	> last:from writer-director	-14 -28 -19 -1
person	> last:from|	-33 87 -25 -7
person	> last:from|d	-23 -18 47 -17
person	> last:from|w	-74 -46 -28 -17
person	> last:gave	39 -16 -14 -7
person	> last:gave|	6 -21 -18 -7
person	> last:got	31 -23 -6 -3
person	> last:got|	31 -23 -6 -3
person	> last:had	51 -49 -7 -4
person	> last:had troubled	-30 -23 -21 -5
person	> last:had|	51 -49 -7 -4
person	> last:has	48 4 -11 -7
person	> last:has|	61 -55 -13 -9
person	> last:has|d	-48 56 -12 -8
person	> last:he chases	37 -44 -3 -1
person	> last:his	-63 -81 -38 -27
person	> last:his|	-63 -81 -38 -27
person	> last:how	-72 -48 -36 -11
person	> last:hunter ,	-31 -31 -21 -22
person	> last:in	-41 2 -15 -9
person	> last:in which	22 -18 -14 -3
person	> last:in|	-45 -33 -11 -8
person	> last:in|d	-43 70 -47 -24
person	> last:is	-1 45 -12 -9
person	> last:is|	5 43 -10 -9
person	> last:is|a	-2 -42 -4 -5
person	> last:is|d	-51 44 -26 -11
person	> last:it features	56 -17 -22 -6
person	> last:it stars	-17 -12 -13 -8
person	> last:it was	-37 -61 -13 -8
person	> last:it with	-12 -51 55 -33
person	> last:its	2 6 7 23
person	> last:its star	48 -16 -7 53
person	> last:its|	-8 -79 28 33
person	> last:its|a	67 -28 -37 -17
person	> last:its|d	-36 66 1 23
person	> last:joined by	-30 -49 -10 -3
person	> last:late	14 36 -32 -7
person	> last:latter with	9 -32 -9 -6
person	> last:leader	-23 -19 -23 -12
person	> last:leader|	-23 -19 -23 -12
person	> last:legend	-13 -8 -4 -4
person	> last:legend|a	-13 -8 -4 -4
person	> last:like	54 -38 -2 -3
person	> last:like|	54 -38 -2 -3
person	> last:line-up with	-31 -14 -12 0
person	> last:made	7 39 -17 -4
person	> last:made by	39 -25 -32 -7
person	> last:made|	7 61 -8 -3
person	> last:man	-38 -9 -3 -4
person	> last:man|a	-38 -9 -3 -4
person	> last:mathematician	-35 -36 -8 -7
person	> last:mathematician|	-35 -36 -8 -7
person	> last:meet	26 -30 -8 -4
person	> last:meet|	26 -30 -8 -4
person	> last:model	3 -19 -9 -4
person	> last:model|	3 -19 -9 -4
person	> last:mother ;	-12 19 -58 -4
person	> last:mr	-59 -56 -43 -27
person	> last:noticed	15 -19 -11 -5
person	> last:noticed|	15 -19 -11 -5
person	> last:novel by	-27 -22 -33 -9
person	> last:of	-37 10 29 -8
person	> last:of the	-27 -70 -44 -4
person	> last:off	-15 -34 28 -12
person	> last:off|	-15 -34 28 -12
person	> last:of|	-30 19 4 -8
person	> last:of|w	-23 -41 -27 -8
person	> last:on	-27 49 -10 -8
person	> last:one off	-15 -34 28 -12
person	> last:one with	-4 -10 64 -18
person	> last:on|	-32 60 -9 -4
person	> last:on|w	-27 -41 -22 -14
person	> last:opposite	49 -19 -10 -7
person	> last:opposite|	49 -19 -10 -7
person	> last:out of	-35 -58 49 -6
person	> last:over from	-2 22 -1 -3
person	> last:pair	-24 -6 -9 -27
person	> last:pair|	-24 -6 -9 -27
person	> last:partner	-34 29 31 -19
person	> last:partner|	-34 29 31 -19
person	> last:played by	-16 -18 -7 -5
person	> last:poet	-39 -20 -22 -8
person	> last:poet|w	-39 -20 -22 -8
person	> last:produced by	-36 -57 -24 82
person	> last:producer	-43 -44 -26 40
person	> last:producer|	-43 -44 -26 40
person	> last:recast with	-58 -46 -17 -11
person	> last:role as	-4 -7 -4 -4
person	> last:saga with	-35 -24 -33 -13
person	> last:said	14 13 -23 -6
person	> last:said|a	31 -79 -24 -11
person	> last:same for	51 -40 -12 -8
person	> last:saw	-13 -40 -10 -6
person	> last:saw|	-13 -38 -7 -1
person	> last:scene between	20 -8 -6 -7
person	> last:screen legend	-13 -8 -4 -4
person	> last:singer	-36 -17 -8 -4
person	> last:singer|	-72 -18 -8 -4
person	> last:sister	-25 -12 -15 -5
person	> last:sister|	-25 -12 -15 -5
person	> last:sparred with	26 -12 -19 -3
person	> last:star	-22 -22 -9 46
person	> last:starred	1 -18 -7 -6
person	> last:starred|a	1 -18 -7 -6
person	> last:starring	0 -13 -8 -8
person	> last:starring|a	0 -13 -8 -8
person	> last:stars	21 -17 -11 -6
person	> last:stars|a	21 -17 -11 -6
person	> last:star|a	-22 -22 -9 46
person	> last:stating that	37 -10 -14 -4
person	> last:story by	-59 -8 -36 -7
person	> last:story co-starring	-3 -14 -3 -4
person	> last:swears at	29 -31 -31 -16
person	> last:that	10 -11 43 -9
person	> last:that ;	-23 49 -16 -9
person	> last:that made	-49 35 -3 -2
person	> last:that was	-53 33 -29 -1
person	> last:that|	30 -24 19 -7
person	> last:that|d	-23 16 49 -12
person	> last:the	-12 9 -14 -8
person	> last:the footballer	23 -24 -13 -4
person	> last:the late	14 36 -32 -7
person	> last:the man	-38 -9 -3 -4
person	> last:the mathematician	-35 -36 -8 -7
person	> last:the poet	-39 -20 -22 -8
person	> last:the singer	19 -2 -7 -3
person	> last:the trainer	-45 -19 -4 -4
person	> last:the|	-12 9 -14 -8
person	> last:thing from	-26 -2 -28 -9
person	> last:though	43 -10 -9 -9
person	> last:though|	-25 -18 -7 -4
person	> last:though|a	49 -16 -12 -10
person	> last:thriller that	-47 -17 45 -17
person	> last:thriller with	42 -63 -18 -10
person	> last:to	-37 9 -13 39
person	> last:to find	6 -8 -9 -11
person	> last:to meet	26 -30 -8 -4
person	> last:to model	-27 -29 -8 -7
person	> last:to pair	-24 -12 -8 -36
person	> last:to|	15 -30 -11 48
person	> last:trainer	-45 -19 -4 -4
person	> last:trainer|	-45 -19 -4 -4
person	> last:troubled	-30 -23 -21 -5
person	> last:troubled|a	-30 -23 -21 -5
person	> last:voice of	47 -28 -6 -5
person	> last:was	-42 -2 -16 -9
person	> last:was|	-42 0 -17 -9
person	> last:when	-3 -39 -31 -12
person	> last:when|	-3 -39 -31 -12
person	> last:where	43 -16 -11 -6
person	> last:where|	43 -19 -12 -7
person	> last:where|a	44 -8 -9 -8
person	> last:which	5 5 -2 -1
person	> last:which features	-18 -19 -11 -6
person	> last:which starred	-10 -10 -7 -5
person	> last:which stars	28 -12 -6 -5
person	> last:which|	-13 16 17 -5
person	> last:which|a	55 -1 -11 -7
person	> last:which|d	-53 -31 -90 43
person	> last:while	-66 -21 -15 -2
person	> last:with	39 -25 -2 -10
person	> last:with|	40 -25 -3 -9
person	> last:with|a	35 -7 -25 -16
person	> last:with|d	-51 0 41 -21
person	> last:won	65 -28 -23 -7
person	> last:won|	77 -26 -3 -5
person	> last:writer-director	-33 32 48 -13
person	> last:writer-director|d	-33 32 48 -13
person	> last:written by	-16 -73 -8 -9
person	> last:year ;	-18 -57 -16 -3
person	> last:young	16 -50 -11 -5
person	> last:young|	16 -50 -11 -5
person	> people here:0	-13 13 -10 -11
person	> people here:1	14 2 -1 -13
person	> people here:2	-18 5 -28 -13
person	> people here:3+	-11 -29 -5 -13
person	> people:0	-6 11 -21 -26
person	> people:1	-10 -21 -5 -8
person	> people:2	8 -17 -12 -8
person	> people:3+	-26 -17 -8 -10
person	> r:"	-11 -19 -8 -11
person	> r:" F	-31 -16 -9 -14
person	> r:" F "	-29 -15 -8 -17
person	> r:" F ,	-26 -20 -8 -12
person	> r:" F and	-45 -35 -4 -3
person	> r:#	-46 -39 -22 -8
person	> r:'	-15 -39 11 -7
person	> r:' F	-20 -44 -16 -3
person	> r:' F and	-26 -47 -22 -3
person	> r:' script	-15 -34 28 -12
person	> r:' script .	-15 -34 28 -12
person	> r:'s	66 -6 65 -12
person	> r:(	-31 -9 -54 -72
person	> r:( C	-28 -21 -1 -2
person	> r:( C )	-28 -21 -1 -2
person	> r:( F	-39 0 -69 -7
person	> r:( F )	-39 0 -69 -7
person	> r:)	30 -9 -6 -5
person	> r:) and	66 -19 -7 -5
person	> r:,	-3 4 -6 -7
person	> r:, F	-18 -48 -5 -9
person	> r:, F ,	-22 -49 -8 -7
person	> r:, O	-14 -28 -19 -1
person	> r:, O neighbors	-14 -28 -19 -1
person	> r:, P	15 -17 -10 -8
person	> r:, P ,	16 -20 -5 -9
person	> r:, P .	-48 56 -12 -8
person	> r:, P and	10 -19 -4 -5
person	> r:, P own	10 -24 -76 -8
person	> r:, a	-66 32 -11 -10
person	> r:, a russian	-14 -60 -6 -12
person	> r:, and	1 77 -16 -10
person	> r:, and F	-17 57 -13 -11
person	> r:, and P	37 -36 -7 -3
person	> r:, as	-9 -42 -19 -28
person	> r:, best	58 72 -35 -6
person	> r:, best known	58 72 -35 -6
person	> r:, did	47 -28 -6 -5
person	> r:, did better	47 -28 -6 -5
person	> r:, has	60 14 -18 23
person	> r:, has been	76 -20 -19 -7
person	> r:, have	8 -4 -11 -6
person	> r:, have been	8 -4 -11 -6
person	> r:, having	-37 -49 -17 56
person	> r:, he	-10 54 -9 -7
person	> r:, his	-30 -33 -20 -8
person	> r:, his old	-30 -33 -20 -8
person	> r:, in	-63 -67 -10 -9
person	> r:, in #	34 -54 -16 -4
person	> r:, in F	-62 -1 -4 -6
person	> r:, in P	-31 -31 -21 -22
person	> r:, in which	-61 -38 -24 -17
person	> r:, is	26 63 3 -8
person	> r:, is director	-52 65 -8 -17
person	> r:, is due	73 -55 -16 -2
person	> r:, is still	35 -93 -28 -28
person	> r:, known	-63 -60 -12 -8
person	> r:, known from	-13 -23 -8 -6
person	> r:, made	-34 62 -40 -9
person	> r:, many	-27 -29 -8 -7
person	> r:, many non-indian	-27 -29 -8 -7
person	> r:, on	2 -6 -5 -5
person	> r:, on november	-9 -4 -5 -6
person	> r:, on sept	21 -3 -3 -3
person	> r:, reaches	11 -15 -20 -21
person	> r:, reaches theaters	11 -15 -20 -21
person	> r:, stalled	-4 5 36 -5
person	> r:, stalled at	-4 5 36 -5
person	> r:, the	15 -71 -48 -8
person	> r:, the #	12 -38 -17 -4
person	> r:, the man	52 -35 -14 -2
person	> r:, then	69 -29 -40 -20
person	> r:, though	27 62 -18 -5
person	> r:, though for	-10 75 -26 -9
person	> r:, was	2 10 -13 -7
person	> r:, was a	68 -46 -12 -4
person	> r:, was made	57 21 -13 -6
person	> r:, were	-11 -55 60 -24
person	> r:, which	11 -3 -34 -7
person	> r:, who	-25 22 57 51
person	> r:, who also	52 21 -62 51
person	> r:, who gets	-32 -11 -8 -16
person	> r:, who had	-64 45 54 -10
person	> r:, who is	-62 37 66 69
person	> r:, who made	-11 77 -14 -6
person	> r:, whose	-27 18 -13 -10
person	> r:, whose F	-27 60 -16 -15
person	> r:, whose spanish-language	-54 -47 -17 -11
person	> r:, whose work	-11 -32 -7 -9
person	> r:, will	-22 -76 -9 -8
person	> r:, will be	-59 -8 -9 -2
person	> r:, with	-34 9 -12 -9
person	> r:, with P	-55 61 -15 -7
person	> r:, with whom	-37 16 -6 -8
person	> r:, won	29 32 -27 -4
person	> r:.	3 -5 -6 -5
person	> r:. "	-60 -38 -9 -8
person	> r:. " ^	-60 -38 -9 -8
person	> r:. ^	4 -3 -5 -5
person	> r:. ^ ^	4 -3 -5 -5
person	> r:;	40 -12 -11 -7
person	> r:; and	-10 -11 -13 -8
person	> r:; and "	-25 -16 -38 -10
person	> r:; and ,	13 -14 -5 -4
person	> r:; and P	19 -7 -6 -4
person	> r:; and the	2 -16 -8 -8
person	> r:; it	-45 -19 -4 -4
person	> r:; it opens	-45 -19 -4 -4
person	> r:; she	61 -30 -10 -5
person	> r:; the	79 -37 -17 -5
person	> r:C	-65 -64 -20 -5
person	> r:F	-39 -32 -13 -8
person	> r:F (	-9 -44 -10 -5
person	> r:F ( #	-9 -44 -10 -5
person	> r:F ,	-32 -15 -9 -6
person	> r:F , P	-37 -65 -5 -18
person	> r:F , was	-28 -65 -8 -5
person	> r:F , with	-29 -29 -4 -2
person	> r:F .	-37 -48 -15 -9
person	> r:F . ^	-37 -48 -15 -9
person	> r:F and	-69 -20 -34 -10
person	> r:P	-72 43 -58 -7
person	> r:W	-55 49 74 -6
person	> r:W books	-2 -22 -16 -4
person	> r:W books .	-2 -22 -16 -4
person	> r:about	-32 -36 56 -4
person	> r:about a	-32 -36 56 -4
person	> r:account	-45 78 -8 -10
person	> r:account of	-45 78 -8 -10
person	> r:account of the	-37 53 -6 -6
person	> r:action-comedy	-24 48 -6 -3
person	> r:action-comedy coming	-24 48 -6 -3
person	> r:action-comedy coming oct	-24 48 -6 -3
person	> r:adapted	-1 -57 80 -23
person	> r:adapted from	-1 -57 80 -23
person	> r:adapted from his	-1 -57 80 -23
person	> r:again	35 -66 -25 -6
person	> r:agent	-40 75 -30 -6
person	> r:agent said	-40 75 -30 -6
person	> r:all	-30 -23 -21 -5
person	> r:all his	-30 -23 -21 -5
person	> r:all his life	-30 -23 -21 -5
person	> r:an	92 -30 -16 -8
person	> r:an oscar	82 -33 -21 -6
person	> r:an oscar nomination	64 -34 -24 -7
person	> r:and	9 -12 -2 -3
person	> r:and F	-22 -12 -21 -7
person	> r:and F .	-22 -12 -21 -7
person	> r:and P	11 -20 5 -4
person	> r:and P ,	5 -21 23 5
person	> r:and P .	16 -15 -3 -6
person	> r:and P and	45 -4 -8 -3
person	> r:and P are	-22 -10 -16 -4
person	> r:and P as	-33 -9 -13 -6
person	> r:and P in	-26 -8 -10 -1
person	> r:and P was	20 -8 -6 -7
person	> r:and an	33 -45 -16 -4
person	> r:and an early-career	33 -45 -16 -4
person	> r:and director	37 -10 -14 -4
person	> r:and director P	37 -10 -14 -4
person	> r:and his	-54 -33 -55 -9
person	> r:and starring	-14 42 -10 13
person	> r:and starring P	-14 42 -10 13
person	> r:and the	9 -27 -11 -6
person	> r:and was	-4 -14 -8 -7
person	> r:and was picked	-15 -8 -6 -4
person	> r:and written	-3 1 -55 -5
person	> r:and written by	-3 1 -55 -5
person	> r:are	-15 -33 -12 84
person	> r:are a	21 -17 -5 -10
person	> r:are a treat	-26 -3 -5 -9
person	> r:as	38 -21 -14 -7
person	> r:as C	-15 -11 -10 -6
person	> r:as C ,	-34 -17 -6 -5
person	> r:as C .	7 -11 -10 -7
person	> r:as C and	-75 -7 -8 -6
person	> r:as a	36 -28 -11 -6
person	> r:as a L	55 -27 -13 -6
person	> r:as a former	24 -8 -5 -2
person	> r:as a hippie	9 -32 -9 -6
person	> r:as a professor	45 -54 -9 -3
person	> r:as an	-2 -39 -25 -11
person	> r:as her	26 -2 -13 -11
person	> r:as the	78 -20 -18 -7
person	> r:at	-68 68 -29 -19
person	> r:bafta	-22 -32 -12 -10
person	> r:bafta nominations	-22 -32 -12 -10
person	> r:bafta nominations ,	-22 -32 -12 -10
person	> r:ballet	-51 -8 -10 -16
person	> r:ballet thriller	-51 -8 -10 -16
person	> r:ballet thriller F	-51 -8 -10 -16
person	> r:bike	37 -44 -3 -1
person	> r:bike messenger	37 -44 -3 -1
person	> r:bike messenger around	37 -44 -3 -1
person	> r:book	-28 -44 -22 -16
person	> r:book ,	-44 -65 -17 -7
person	> r:book .	-35 -47 -10 -27
person	> r:book . ^	-35 -47 -10 -27
person	> r:came	-56 -54 -35 -15
person	> r:comeback	-27 95 -35 -18
person	> r:comeback after	-27 95 -35 -18
person	> r:comeback after the	-27 95 -35 -18
person	> r:directed	-4 74 6 -6
person	> r:directed and	40 48 -47 -3
person	> r:directed both	-23 49 -16 -9
person	> r:directed both .	-23 49 -16 -9
person	> r:directed that	-12 19 -58 -4
person	> r:directed that one	-12 19 -58 -4
person	> r:directs	-18 -57 -16 -3
person	> r:directs it	-18 -57 -16 -3
person	> r:directs it ,	-18 -57 -16 -3
person	> r:drama	-56 57 -8 -16
person	> r:drama with	-56 57 -8 -16
person	> r:drama with P	-56 57 -8 -16
person	> r:epic	-48 44 -22 -5
person	> r:epic that	-48 44 -22 -5
person	> r:epic that P	-48 44 -22 -5
person	> r:father	7 -70 -25 -8
person	> r:film	-66 69 -10 -8
person	> r:film from	-35 44 -7 -6
person	> r:film from a	-35 44 -7 -6
person	> r:film of	-44 80 -7 -3
person	> r:film of the	-39 60 -14 -11
person	> r:filmed	-27 -70 -63 -6
person	> r:filmed for	-27 -70 -63 -6
person	> r:filmed for seven	-27 -70 -63 -6
person	> r:finds	-2 -35 -29 -5
person	> r:finds a	-2 -35 -29 -5
person	> r:finds a box	-2 -35 -29 -5
person	> r:first	31 -49 -18 -6
person	> r:for	-15 -44 26 -12
person	> r:for F	-30 -85 -13 -11
person	> r:for F ,	-46 -82 -25 -6
person	> r:for F .	-35 -37 -13 -16
person	> r:for F and	-30 -66 -11 -11
person	> r:for O	58 -30 -24 -7
person	> r:for P	-77 -20 69 -18
person	> r:for P ,	-58 -14 64 -17
person	> r:for about	53 -17 -6 -7
person	> r:for about a	53 -17 -6 -7
person	> r:for i	-37 -23 -12 -20
person	> r:for i 'll	-37 -23 -12 -20
person	> r:friend	-71 -27 -71 -3
person	> r:friend P	-71 -27 -71 -3
person	> r:from	-37 46 85 -6
person	> r:from P	-37 -35 61 -5
person	> r:from his	-25 -39 45 -21
person	> r:from his own	-25 -39 45 -21
person	> r:from the	-40 -36 57 -7
person	> r:from the novel	-25 -36 52 -7
person	> r:getting	17 -15 -12 -3
person	> r:getting barbecued	17 -15 -12 -3
person	> r:getting barbecued .	17 -15 -12 -3
person	> r:ghost	-36 0 -19 -2
person	> r:ghost story	-36 0 -19 -2
person	> r:ghost story ,	-36 0 -19 -2
person	> r:had	11 -89 -11 -12
person	> r:has	20 27 4 -16
person	> r:has a	-9 -31 -2 -21
person	> r:has said	55 24 -23 -6
person	> r:have	-17 -18 -18 -28
person	> r:have joined	-48 -30 -22 -4
person	> r:have joined the	-48 -30 -22 -4
person	> r:hopes	-26 -9 -23 49
person	> r:hopes to	-26 -9 -23 49
person	> r:hopes to pair	-26 -9 -23 49
person	> r:husband	-63 -47 -38 -38
person	> r:in	-4 -11 -13 -8
person	> r:in #	-76 -22 -8 -4
person	> r:in # .	-68 -56 -9 -11
person	> r:in F	-53 -41 -15 -13
person	> r:in F ,	-45 -49 -20 -35
person	> r:in F .	-47 -33 -8 -5
person	> r:in a	39 -21 -7 -9
person	> r:in a wheelchair	36 -19 -15 -9
person	> r:in the	-5 12 -8 -5
person	> r:in the australian	-23 -19 -23 -12
person	> r:in the kitchen	6 -8 -9 -11
person	> r:in the lead	56 -26 -9 -3
person	> r:in the original	-15 -31 -3 -2
person	> r:in the title	55 -13 -11 -5
person	> r:is	37 -19 -16 16
person	> r:is a	52 -55 -21 -23
person	> r:is having	-29 -55 -7 -15
person	> r:is having a	-29 -55 -7 -15
person	> r:is once	-42 -12 -12 -28
person	> r:is once more	-42 -12 -12 -28
person	> r:is supposed	-70 -29 -27 -11
person	> r:is supposed to	-70 -29 -27 -11
person	> r:is the	-30 -34 -28 -10
person	> r:last	53 -82 -16 -23
person	> r:last appearance	47 -66 -15 -7
person	> r:leader	-14 -50 -13 -11
person	> r:leader P	-14 -50 -13 -11
person	> r:leader P in	-14 -50 -13 -11
person	> r:leads	10 -51 -1 -1
person	> r:leads a	10 -51 -1 -1
person	> r:leads a band	10 -51 -1 -1
person	> r:made	-89 103 -17 -12
person	> r:made F	-3 -78 -8 -19
person	> r:made F and	-3 -78 -8 -19
person	> r:mother	-1 -38 -13 -7
person	> r:mother .	9 -15 -15 -6
person	> r:mother . ^	9 -15 -15 -6
person	> r:name	-49 35 -3 -2
person	> r:name .	-49 35 -3 -2
person	> r:name . ^	-49 35 -3 -2
person	> r:nearly	32 -23 -37 -3
person	> r:nearly froze	32 -23 -37 -3
person	> r:nearly froze to	32 -23 -37 -3
person	> r:novel	-30 -45 -20 -7
person	> r:novel ,	-25 -38 -10 -6
person	> r:novel , on	-33 -43 -4 -5
person	> r:novel , which	-29 -52 -3 -3
person	> r:novel , with	-20 -34 -16 -7
person	> r:novel .	-34 -42 -47 -12
person	> r:novel . ^	-34 -42 -47 -12
person	> r:novels	-49 -38 -48 -8
person	> r:on	-12 -74 -9 -6
person	> r:one	-54 77 -17 -9
person	> r:one with	-38 50 -13 -6
person	> r:one with P	-38 50 -13 -6
person	> r:own	-68 95 29 -23
person	> r:picture	-72 34 -7 -6
person	> r:play	-8 -50 -23 -8
person	> r:play ,	-87 -54 -28 -10
person	> r:play , with	-24 -42 -6 -5
person	> r:played	11 -47 -10 -6
person	> r:played C	15 -10 -7 -9
person	> r:played C ,	15 -10 -7 -9
person	> r:played a	67 -63 -8 -3
person	> r:played the	-13 -34 -13 -4
person	> r:played three	-52 -17 -17 -21
person	> r:played three women	-52 -17 -17 -21
person	> r:plays	-16 -20 -9 -7
person	> r:plays C	46 -17 -2 -1
person	> r:plays a	-43 -24 -10 -6
person	> r:plays a woman	-90 -5 -6 -4
person	> r:plays an	26 -7 -11 -7
person	> r:portrayed	-59 -29 -8 -6
person	> r:portrayed the	-59 -29 -8 -6
person	> r:portrayed the historian	-59 -29 -8 -6
person	> r:replaces	-38 -9 -3 -4
person	> r:replaces .	-38 -9 -3 -4
person	> r:replaces . ^	-38 -9 -3 -4
person	> r:said	56 -92 -9 -29
person	> r:said ,	14 -68 -8 -3
person	> r:says	-53 49 -62 -22
person	> r:scooped	41 -35 -19 -18
person	> r:scooped the	41 -35 -19 -18
person	> r:scooped the supporting	41 -35 -19 -18
person	> r:script	-38 -45 44 -6
person	> r:script ,	-31 -38 45 -9
person	> r:script , as	-31 -38 45 -9
person	> r:script .	-40 -46 -17 -11
person	> r:script . ^	-40 -46 -17 -11
person	> r:second	16 84 -15 -6
person	> r:since	-59 51 -25 -21
person	> r:since F	-59 51 -25 -21
person	> r:sister	-18 -62 -15 -6
person	> r:sister P	-18 -62 -15 -6
person	> r:sister P ,	-18 -62 -15 -6
person	> r:son	-4 -7 -4 -4
person	> r:son ,	-4 -7 -4 -4
person	> r:son , follows	-4 -7 -4 -4
person	> r:spent	-53 -1 -33 -3
person	> r:stars	56 -37 -31 -6
person	> r:stars with	56 -37 -31 -6
person	> r:stars with P	56 -37 -31 -6
person	> r:stood	-56 -21 -8 -2
person	> r:stood by	-56 -21 -8 -2
person	> r:swears	-3 -27 -35 -28
person	> r:swears at	-3 -27 -35 -28
person	> r:swears at P	-3 -27 -35 -28
person	> r:that	8 37 -29 -15
person	> r:the	63 -15 -10 -7
person	> r:the chance	59 -34 -13 -8
person	> r:the chance to	59 -34 -13 -8
person	> r:thought	46 58 -12 -2
person	> r:thought her	73 -4 -10 -1
person	> r:thought her best	73 -4 -10 -1
person	> r:to	23 -56 -16 -6
person	> r:too	35 -35 -18 -11
person	> r:took	2 -18 -12 -7
person	> r:took on	57 -3 -6 -5
person	> r:took on the	57 -3 -6 -5
person	> r:under	43 -35 -23 -2
person	> r:was	1 -48 -17 -21
person	> r:was C	-15 -31 -11 -6
person	> r:was C ,	-100 -43 -18 -4
person	> r:was C and	62 -20 -7 -3
person	> r:was lured	24 -29 -9 -5
person	> r:was lured to	24 -29 -9 -5
person	> r:was shuffled	18 -3 -5 -5
person	> r:was shuffled like	18 -3 -5 -5
person	> r:was the	-52 -48 -16 -12
person	> r:was the violent	-76 -49 -13 -21
person	> r:were	-28 6 -30 -4
person	> r:were coming	-28 6 -30 -4
person	> r:were coming together	-28 6 -30 -4
person	> r:wife	-80 54 -41 -12
person	> r:will	58 -24 29 -10
person	> r:will always	49 -16 -12 -10
person	> r:will always be	49 -16 -12 -10
person	> r:will direct	-47 -17 45 -17
person	> r:will direct from	-47 -17 45 -17
person	> r:with	-14 32 -10 -11
person	> r:with P	-44 54 -11 -14
person	> r:with a	0 -7 -9 -18
person	> r:with a name	-24 -12 -8 -36
person	> r:with a van	18 -18 -1 -1
person	> r:won	-12 -21 -7 -5
person	> r:won an	-20 -36 -17 -5
person	> r:won an oscar	-20 -36 -17 -5
person	> r:won the	9 -16 -2 -2
person	> r:wore	45 -44 -6 -1
person	> r:wore the	45 -44 -6 -1
person	> r:wore the suit	45 -44 -6 -1
person	> r:would	62 -38 -12 -20
person	> r:wrote	-43 13 115 -8
person	> r:wrote and	-14 50 53 -7
person	> r:wrote and directed	-14 50 53 -7
person	> w:!	-10 -19 -10 -7
person	> w:"	28 -14 6 5
person	> w:#	-4 -10 -6 -7
person	> w:'	5 -16 -9 -5
person	> w:'d	-30 -19 -13 -2
person	> w:'ll	-58 -25 -5 -3
person	> w:'s	-17 -9 -15 -8
person	> w:)	-14 -3 0 -4
person	> w:,	3 -14 -22 -24
person	> w:.	-14 -18 -8 -6
person	> w::	3 18 58 -7
person	> w:;	-28 -2 -10 -7
person	> w:C	-8 -14 -9 -6
person	> w:F	-40 -19 -13 -7
person	> w:L	-3 13 12 -7
person	> w:O	21 -13 -14 -7
person	> w:P	4 -24 -7 -11
person	> w:W	-83 -18 11 -7
person	> w:a	4 -5 -8 -9
person	> w:about	3 22 -17 -8
person	> w:accord	-41 13 -5 -10
person	> w:according	-41 13 -5 -10
person	> w:account	-6 -25 -8 -6
person	> w:accuse	45 -2 -36 -2
person	> w:accused	45 -2 -36 -2
person	> w:action	-5 -10 -6 -5
person	> w:action-comedy	21 -6 -4 -2
person	> w:actor	-35 -19 21 -9
person	> w:actors	-9 -5 -11 -7
person	> w:actress	-26 -6 -3 -3
person	> w:adapt	-1 -20 26 -9
person	> w:adaptation	-38 -29 -45 -3
person	> w:adapted	0 -18 27 -9
person	> w:adventure	-53 -10 -7 -10
person	> w:advice	23 -24 -13 -4
person	> w:affair	-18 -14 -13 -5
person	> w:after	-15 -12 -14 -7
person	> w:again	-23 -42 -5 -3
person	> w:ago	7 15 -8 -5
person	> w:ahead	-38 -12 -5 -3
person	> w:alone	-26 -10 -15 -10
person	> w:alongside	22 -13 -10 -5
person	> w:also	-29 -4 -13 -8
person	> w:alum	30 -34 -14 -13
person	> w:american	5 -1 -7 -3
person	> w:among	-27 -34 -22 -4
person	> w:amuse	60 -2 -48 -5
person	> w:an	-30 -7 -13 -8
person	> w:and	-13 -19 0 -7
person	> w:announce	62 -35 -19 -4
person	> w:announced	62 -35 -19 -4
person	> w:another	0 -34 -9 -8
person	> w:appear	17 -14 -10 -8
person	> w:appearance	-25 -62 -18 -8
person	> w:appeared	-55 -5 -5 -4
person	> w:are	27 -24 -13 -6
person	> w:around	-79 60 -21 -5
person	> w:as	-12 -13 -9 -6
person	> w:at	32 -8 -5 -9
person	> w:august	21 20 49 -7
person	> w:australian	-67 22 -9 -8
person	> w:autumn	-24 -13 -7 -6
person	> w:back	8 -15 -6 -4
person	> w:backwards	-31 -3 -3 -2
person	> w:base	-6 -15 -12 -6
person	> w:based	-6 -15 -12 -6
person	> w:be	-15 14 -13 -7
person	> w:beast	-15 -31 -3 -2
person	> w:became	-53 53 -11 -18
person	> w:because	78 -57 -29 -10
person	> w:become	-53 53 -11 -15
person	> w:been	-17 -3 -33 -7
person	> w:before	4 -7 -10 -12
person	> w:begin	4 16 -12 -11
person	> w:begun	-62 -7 -25 -7
person	> w:behind	-31 38 -5 -5
person	> w:being	-14 -5 -57 23
person	> w:best	-20 -18 -4 -4
person	> w:between	-26 -11 -7 -5
person	> w:biggest	-32 -30 -25 -4
person	> w:blockbusters	11 -25 -2 -2
person	> w:bomb	-52 -18 -1 -1
person	> w:book	20 19 -13 -8
person	> w:both	-10 75 -26 -9
person	> w:bought	-31 -15 -3 -2
person	> w:bounty	-30 -2 -2 -2
person	> w:bring	18 35 -12 -6
person	> w:brings	-71 62 -20 -16
person	> w:british	-7 -10 -15 -7
person	> w:brother	3 -18 -15 -9
person	> w:brought	57 -23 -12 -5
person	> w:build	-42 -23 -15 -2
person	> w:built	-42 -23 -15 -2
person	> w:but	-39 -20 -12 -8
person	> w:buy	-31 -15 -3 -2
person	> w:by	-24 11 6 -8
person	> w:call	0 -11 -6 -6
person	> w:called	0 -11 -6 -6
person	> w:can	22 -7 -10 -3
person	> w:cast	36 10 -8 -4
person	> w:casting	15 29 -31 -3
person	> w:chain-smoking	-10 11 16 -3
person	> w:chair	-48 -1 -11 -6
person	> w:chairman	-24 -6 -8 -3
person	> w:chase	9 43 -2 -3
person	> w:chases	9 43 -2 -3
person	> w:chip-shop	26 -22 -12 -17
person	> w:choose	-38 -12 -5 -3
person	> w:chosen	-38 -12 -5 -3
person	> w:christmas	-7 -11 -4 -4
person	> w:city	0 -4 -3 -4
person	> w:co-produce	38 -8 -1 -7
person	> w:co-producing	38 -8 -1 -7
person	> w:co-star	27 -16 -9 -6
person	> w:co-starring	-3 -14 -3 -4
person	> w:co-stars	2 -15 -11 -7
person	> w:collaborations	-21 -22 -12 -5
person	> w:come	-22 0 -7 -8
person	> w:comedian	-29 -30 -23 -5
person	> w:comedy	-22 -14 -7 -4
person	> w:comes	-37 -16 -8 -6
person	> w:comic	-23 -13 -25 -8
person	> w:coming	21 -6 -4 -2
person	> w:company	-31 -15 -3 -2
person	> w:compete	-26 -8 -13 -5
person	> w:complete	-14 37 -12 -7
person	> w:completed	9 50 -12 -8
person	> w:compose	-48 -51 -45 -39
person	> w:composed	-48 -51 -45 -39
person	> w:confuse	-27 48 -11 -10
person	> w:confused	-27 48 -11 -10
person	> w:continue	-38 -14 -2 -1
person	> w:count	23 -11 -5 -3
person	> w:counted	23 -11 -5 -3
person	> w:couple	35 -3 -5 -4
person	> w:cowboys	21 -7 -4 -4
person	> w:credit	-49 19 -12 -9
person	> w:cut	-38 -58 -9 -1
person	> w:dame	-54 -13 -4 -2
person	> w:darling	41 -10 -2 -1
person	> w:daughter	-4 -17 -6 -5
person	> w:days	-52 -43 -25 -6
person	> w:dealer	-1 -28 -3 -2
person	> w:deck	11 -13 -6 -2
person	> w:desert	-15 -12 -12 -4
person	> w:despite	23 -11 -5 -3
person	> w:develop	-12 -4 -15 -16
person	> w:developing	-12 -4 -15 -16
person	> w:did	35 -8 -8 -4
person	> w:die	39 -10 -10 -4
person	> w:died	39 -10 -10 -4
person	> w:direct	-18 3 5 -1
person	> w:directed	-18 0 7 -3
person	> w:director	-50 40 41 -11
person	> w:director's	-48 -1 -11 -6
person	> w:directs	-26 6 -4 -5
person	> w:dislike	15 29 -31 -3
person	> w:disliked	15 29 -31 -3
person	> w:documentaries	-17 -28 -10 -7
person	> w:does	-38 -14 -2 -1
person	> w:doll	-30 -33 -10 -1
person	> w:drama	-8 31 -47 -12
person	> w:draw	-13 -14 -9 -12
person	> w:drawn	-2 -22 -16 -4
person	> w:draws	-27 -19 -21 -10
person	> w:dreamboat	37 -40 -24 -16
person	> w:drug	-1 -28 -3 -2
person	> w:dual	-14 39 -3 -4
person	> w:due	67 -48 -6 -2
person	> w:earn	-22 -32 -12 -10
person	> w:earned	-22 -32 -12 -10
person	> w:end	-54 -27 -15 -11
person	> w:ended	-54 -27 -15 -11
person	> w:english	-57 -70 -36 -24
person	> w:english-language	-31 40 -14 -5
person	> w:ensemble	-27 -34 -22 -4
person	> w:epic	32 -23 -37 -3
person	> w:even	23 -79 -61 -9
person	> w:event	0 -4 -3 -4
person	> w:executive	-32 -19 -13 -23
person	> w:expect	5 -38 -56 -21
person	> w:expected	5 -38 -56 -21
person	> w:explore	1 -64 -25 -18
person	> w:explored	1 -64 -25 -18
person	> w:fail	56 -17 -4 -18
person	> w:failing	56 -17 -4 -18
person	> w:fall	2 -22 -10 -4
person	> w:falls	-15 -31 -3 -2
person	> w:famous	-21 13 -7 -4
person	> w:father	-53 28 -8 -6
person	> w:feature	6 -2 34 -5
person	> w:features	45 -22 -13 -6
person	> w:featuring	68 -33 -8 -6
person	> w:feel	18 -18 -1 -1
person	> w:feeling	18 -18 -1 -1
person	> w:female	-3 -24 -19 -6
person	> w:field	42 -8 -5 -4
person	> w:figure	-31 -15 -3 -2
person	> w:figures	-31 -15 -3 -2
person	> w:film	3 -13 -14 -9
person	> w:film-maker	-54 21 -17 -9
person	> w:filmed	-12 52 -8 -10
person	> w:find	48 -2 -4 -11
person	> w:first	-8 6 21 -7
person	> w:five	-41 -15 -11 -4
person	> w:flop	62 26 -22 -7
person	> w:follow	98 -17 -21 -5
person	> w:followed	76 -27 -34 -13
person	> w:footballer	23 -24 -13 -4
person	> w:for	-19 -2 -13 -4
person	> w:foster	41 -10 -2 -1
person	> w:four	-36 47 -27 -4
person	> w:french	-38 -16 -9 -2
person	> w:friday	-58 -25 -6 -6
person	> w:friend	42 -12 35 50
person	> w:friends	60 -2 -48 -5
person	> w:frighten	36 -2 -1 -2
person	> w:frightened	36 -2 -1 -2
person	> w:from	-12 -3 5 -10
person	> w:gamestop	21 -3 -3 -3
person	> w:gang	-27 -25 -7 -5
person	> w:gave	60 -36 -9 -7
person	> w:get	18 -26 -8 -5
person	> w:gets	-7 -13 -4 -4
person	> w:ghost	20 -24 -9 -4
person	> w:girl	-22 -27 -19 -12
person	> w:give	59 -33 -9 -7
person	> w:given	-18 -37 -15 -4
person	> w:glowering	-31 -14 -3 -2
person	> w:go	-26 62 -8 -8
person	> w:gone	-49 48 -13 -12
person	> w:good	18 -18 -1 -1
person	> w:got	22 -19 -4 -7
person	> w:grandfather's	-20 -12 -17 -5
person	> w:grieve	35 -3 -5 -4
person	> w:grieving	35 -3 -5 -4
person	> w:guess	-20 -23 -6 -4
person	> w:had	-8 -8 -9 -6
person	> w:half	37 22 -24 -1
person	> w:hardly	-20 -34 41 -5
person	> w:has	-6 -4 -17 -8
person	> w:have	-63 -10 -12 -5
person	> w:haven't	18 -18 -1 -1
person	> w:having	21 -12 0 -4
person	> w:he	19 -8 -7 -6
person	> w:head	-61 -5 -3 -7
person	> w:heads	-37 -14 -7 -4
person	> w:heels	-20 -48 -11 -3
person	> w:help	-36 -2 -3 -5
person	> w:helped	-36 -2 -3 -5
person	> w:her	-16 14 -7 -7
person	> w:here	-67 -15 -1 -5
person	> w:hero	-38 -12 -5 -3
person	> w:him	1 10 -8 -4
person	> w:himself	-40 -11 -9 -3
person	> w:his	7 -37 4 1
person	> w:hit	36 -9 -8 -6
person	> w:home	-20 -23 -6 -4
person	> w:hope	-24 -12 -8 -36
person	> w:hopes	-24 -12 -8 -36
person	> w:horror	-34 -5 -14 -29
person	> w:horse-wise	-20 -12 -17 -5
person	> w:hospital	42 -8 -5 -4
person	> w:hotel-bar	26 -8 -7 -5
person	> w:how	15 -54 -36 -6
person	> w:hunter	-30 -2 -2 -2
person	> w:husband	18 65 -11 -3
person	> w:i	16 -20 -1 -6
person	> w:if	-58 -9 -9 -5
person	> w:in	11 -14 -14 -9
person	> w:include	23 -9 -8 -5
person	> w:included	57 -26 -7 -7
person	> w:includes	16 -9 -6 -5
person	> w:including	0 -11 -8 -4
person	> w:indian	0 -6 -6 -4
person	> w:into	-24 -53 -21 0
person	> w:is	-12 11 -9 -7
person	> w:island	-15 -12 -12 -4
person	> w:it	-22 -4 17 -6
person	> w:itch	-13 -10 -6 -4
person	> w:its	-20 48 53 -6
person	> w:january	-41 42 -5 -2
person	> w:join	-44 -24 -9 -4
person	> w:joined	-44 -24 -9 -4
person	> w:july	-3 -12 -6 -5
person	> w:june	44 -22 -8 -9
person	> w:jury	-37 -14 -7 -4
person	> w:just	18 -18 -1 -1
person	> w:kid	41 -10 -2 -1
person	> w:know	-30 6 32 -4
person	> w:known	-14 11 37 -5
person	> w:last	11 27 65 -7
person	> w:late	54 24 -20 -4
person	> w:latest	35 -64 -16 -3
person	> w:latex	-38 -18 -5 -5
person	> w:latter	9 -32 -9 -6
person	> w:laugh	-35 -27 -6 -4
person	> w:laughs	-35 -27 -6 -4
person	> w:lawyer	18 54 -14 -2
person	> w:lead	44 -56 -5 -4
person	> w:leader	-18 -17 -16 -5
person	> w:leave	25 0 -12 -4
person	> w:left	35 4 -12 -4
person	> w:legend	-13 -8 -4 -4
person	> w:let	53 -45 -11 -22
person	> w:life	-57 -44 -26 -20
person	> w:like	67 -24 -2 -6
person	> w:line-up	-36 -12 -5 -12
person	> w:look	-13 -23 -7 -13
person	> w:looking	-13 -23 -7 -13
person	> w:lose	16 30 -13 -5
person	> w:loses	-6 26 -3 -2
person	> w:love	1 -9 -5 -4
person	> w:made	7 31 -6 -5
person	> w:mainly	-32 -44 -39 -2
person	> w:make	3 21 -7 -5
person	> w:makes	-1 -13 -9 -5
person	> w:man	-72 -3 -4 -6
person	> w:manners	32 16 -6 -3
person	> w:march	47 -28 -8 -5
person	> w:marriage	56 -17 -4 -18
person	> w:mathematician	-35 -36 -8 -7
person	> w:may	4 -13 -16 -5
person	> w:me	37 -46 -6 -5
person	> w:meet	26 -30 -8 -4
person	> w:model	3 -19 -9 -4
person	> w:money	-22 17 -11 -5
person	> w:month	-44 -4 -6 -5
person	> w:more	-17 -16 -8 40
person	> w:morning	46 -46 -17 -9
person	> w:most	32 -18 -7 -4
person	> w:mother	-18 -6 1 -4
person	> w:move	-20 -53 -19 -2
person	> w:mr	-59 -56 -43 -27
person	> w:mughal	75 -13 -12 -6
person	> w:murder	-22 -12 60 -5
person	> w:music	40 -51 -39 -31
person	> w:musician	-31 -30 33 -5
person	> w:name	-30 -15 -11 -6
person	> w:named	-3 -22 -10 -4
person	> w:nasty	-59 -22 -10 -3
person	> w:neither	35 23 -12 -2
person	> w:next	33 -21 -8 -5
person	> w:nine	40 48 -23 -3
person	> w:no	-22 -9 -9 -10
person	> w:nomination	-54 -23 -4 -4
person	> w:not	-15 4 -8 -6
person	> w:nothing	-64 -61 -10 -6
person	> w:notice	32 -18 -7 -4
person	> w:noticed	32 -18 -7 -4
person	> w:nov	-40 -25 -4 -4
person	> w:novel	-15 -15 -17 -7
person	> w:novelist	-37 -14 -7 -4
person	> w:novels	-3 8 -10 -5
person	> w:november	12 -13 -16 -8
person	> w:now	-51 3 -3 -6
person	> w:oct	21 -10 -4 -2
person	> w:october	34 18 -5 -2
person	> w:of	-7 -8 -3 -8
person	> w:off	-6 -17 38 -10
person	> w:on	-24 -4 -11 -7
person	> w:one	-28 -20 57 -8
person	> w:only	42 -17 -18 -7
person	> w:open	-24 -12 -7 -6
person	> w:opens	16 -7 -7 -6
person	> w:opposite	26 -17 -9 -6
person	> w:or	-15 -13 9 -10
person	> w:original	-48 29 -13 -4
person	> w:oscar	-19 0 6 -4
person	> w:oscars	-20 4 13 -4
person	> w:other	-34 -5 -14 -29
person	> w:out	-32 -5 5 -4
person	> w:over	-33 2 -18 -6
person	> w:overcome	38 -13 -7 -5
person	> w:own	54 -15 -6 -4
person	> w:pack	0 -4 -3 -4
person	> w:packed	0 -4 -3 -4
person	> w:pair	5 -13 -9 -7
person	> w:parody	-25 -7 -6 -3
person	> w:part	-23 -28 -7 -6
person	> w:partner	-44 20 50 -6
person	> w:pass	-24 -9 -6 -8
person	> w:passes	-24 -9 -6 -8
person	> w:patriarch	26 -22 -12 -17
person	> w:pen	-53 -37 68 -24
person	> w:penned	-53 -37 68 -24
person	> w:perch	-7 -11 -4 -4
person	> w:period	12 -33 -29 -3
person	> w:pick	-30 -19 -13 -2
person	> w:picked	-30 -19 -13 -2
person	> w:picture	21 11 -5 -5
person	> w:play	-7 -16 -9 -6
person	> w:played	-32 -13 -10 -6
person	> w:playing	1 -10 -5 -6
person	> w:plays	-68 34 -10 -5
person	> w:playwright	-28 -27 24 -14
person	> w:poet	11 -12 -9 -7
person	> w:pop	-44 -16 -4 -4
person	> w:portrait	56 -17 -4 -18
person	> w:pose	-27 -25 -7 -5
person	> w:posed	-27 -25 -7 -5
person	> w:poster	-12 -44 -10 -3
person	> w:postman	23 -24 -13 -4
person	> w:pre-war	32 16 -6 -3
person	> w:preacher	-30 -2 -2 -2
person	> w:prison	30 -5 -3 -3
person	> w:prize	-63 47 -25 -19
person	> w:produce	-8 0 -5 59
person	> w:produced	5 -15 -4 73
person	> w:producer	-30 9 -7 18
person	> w:producing	-52 35 -9 -11
person	> w:production	-20 9 -26 -4
person	> w:properly	-29 -10 -6 -5
person	> w:publish	-63 -21 -9 -4
person	> w:published	-63 -21 -9 -4
person	> w:put	21 -57 -26 -8
person	> w:puzzle	-22 -12 60 -5
person	> w:rather	28 -49 -29 -29
person	> w:reach	12 -2 -4 -2
person	> w:reaches	12 -2 -4 -2
person	> w:recall	36 -2 -1 -2
person	> w:recalled	36 -2 -1 -2
person	> w:receive	-36 -46 -11 -6
person	> w:recite	-14 -12 -13 -3
person	> w:release	18 -3 -6 -3
person	> w:released	52 15 -6 -2
person	> w:releasing	-58 -25 -6 -6
person	> w:remade	29 19 -20 -2
person	> w:remake	26 38 -8 -5
person	> w:reporter	-46 -12 -4 -6
person	> w:retirement	-21 -22 -12 -5
person	> w:role	54 -16 -9 -6
person	> w:saga	75 -13 -12 -6
person	> w:said	-27 19 -15 -12
person	> w:same	32 -37 -8 -5
person	> w:sanjay	-52 49 -17 -21
person	> w:sank	23 -11 -5 -3
person	> w:saw	-5 -13 -6 -4
person	> w:say	-35 5 10 -10
person	> w:says	-4 -18 43 -5
person	> w:scene	-22 -15 -16 -9
person	> w:scenes	-14 -12 -13 -3
person	> w:scoop	-10 11 16 -3
person	> w:scooped	-10 11 16 -3
person	> w:scottish	24 -21 -4 -3
person	> w:screen	32 -4 -6 -7
person	> w:screenplay	-26 -14 32 -7
person	> w:screens	-35 -23 -8 -5
person	> w:script	-21 -22 22 -8
person	> w:scripted	-36 -25 24 -8
person	> w:second	-26 6 -17 -4
person	> w:secret	-56 27 -8 -5
person	> w:see	-15 -11 -6 -3
person	> w:seen	-13 -7 -4 -3
person	> w:september	-44 -11 -3 -3
person	> w:series	-22 -6 -3 -5
person	> w:set	21 4 -8 -9
person	> w:shambling	-40 -78 -14 -6
person	> w:share	-38 20 -11 -6
person	> w:shared	-49 41 -14 -7
person	> w:she	11 0 -9 -5
person	> w:shoot	41 -14 -8 -5
person	> w:shooting	44 26 -2 -3
person	> w:shop	-47 -8 -9 -6
person	> w:short	-10 -41 -53 -8
person	> w:shot	32 -13 -9 -4
person	> w:should	-27 48 -11 -10
person	> w:show	-31 -15 -9 -6
person	> w:singer	-21 -16 -7 -4
person	> w:single	33 -28 -23 -19
person	> w:sink	23 -11 -5 -3
person	> w:sister	-15 -7 -16 -8
person	> w:six	-31 -15 -3 -2
person	> w:skater's	-10 11 16 -3
person	> w:slip	53 -45 -11 -22
person	> w:small	-4 -7 -4 -4
person	> w:sniper	-34 -5 -3 -3
person	> w:so	-69 -84 -35 -9
person	> w:some	-15 42 39 -3
person	> w:songs	-58 -79 -49 -24
person	> w:spar	26 -12 -19 -3
person	> w:sparred	26 -12 -19 -3
person	> w:speak	0 -14 -12 -4
person	> w:spy	9 44 -7 -5
person	> w:stadium	-4 -17 -6 -5
person	> w:stammer	38 -13 -7 -5
person	> w:star	14 -15 -6 -7
person	> w:starred	20 -10 -7 -5
person	> w:starring	-10 -9 -8 -7
person	> w:stars	19 -14 1 -6
person	> w:state	6 -2 -15 -6
person	> w:stating	6 -2 -15 -6
person	> w:stay	-39 -43 -16 -10
person	> w:stop	-53 -50 -22 -5
person	> w:story	-8 4 -15 -5
person	> w:studio	-54 -36 -14 -2
person	> w:success	-30 29 -4 -3
person	> w:suit	-29 -10 -6 -5
person	> w:sum	-31 -15 -3 -2
person	> w:summer	17 -9 -17 -4
person	> w:sunday	-20 9 16 -2
person	> w:support	32 5 13 -5
person	> w:supporting	-10 11 16 -3
person	> w:surprise	45 -36 -34 -12
person	> w:take	11 -18 -12 -4
person	> w:taken	1 -11 -9 -4
person	> w:takes	-17 -28 -10 -7
person	> w:taking	-2 22 -1 -3
person	> w:tamil	-39 21 -2 -4
person	> w:taste	-8 -24 -2 -16
person	> w:teaser	29 -14 -8 -5
person	> w:television	-17 -28 -10 -7
person	> w:tell	-57 32 -11 -6
person	> w:ten	-8 -11 -3 -6
person	> w:territories	-15 42 39 -3
person	> w:than	31 -49 -57 -19
person	> w:that	8 -1 6 -1
person	> w:the	-9 -8 -1 -12
person	> w:theaters	21 -28 -12 -9
person	> w:their	41 -16 -42 -5
person	> w:them	21 7 -7 -2
person	> w:then	-55 28 -7 -3
person	> w:therapist	-36 -2 -3 -5
person	> w:thing	-21 -25 -7 -7
person	> w:third	-81 -50 -28 -15
person	> w:this	-14 -18 -12 -4
person	> w:though	-11 11 -8 -8
person	> w:three	-32 -41 -26 -6
person	> w:thriller	-18 -23 -8 -3
person	> w:through	16 -20 -8 -6
person	> w:time	6 -9 -8 -7
person	> w:title	67 -3 -9 -2
person	> w:to	-11 -4 -14 -3
person	> w:together	15 -27 -11 -2
person	> w:told	-46 40 -10 -5
person	> w:too	15 -13 -11 -3
person	> w:took	79 -36 -35 -5
person	> w:topline	68 -73 -47 -4
person	> w:trace	23 -11 -5 -3
person	> w:trailer	0 -4 -3 -4
person	> w:trainer	-45 -19 -4 -4
person	> w:transwoman	47 -14 -5 -11
person	> w:treat	-4 -17 -6 -5
person	> w:treating	-4 -17 -6 -5
person	> w:tribal	45 -2 -36 -2
person	> w:trouble	-40 -35 -21 -6
person	> w:tupac-loving	41 -10 -2 -1
person	> w:turn	-22 -15 -5 -3
person	> w:turned	20 -16 -6 -3
person	> w:two	-2 11 -7 -6
person	> w:under	-23 79 -19 -6
person	> w:unfinished	51 -18 -8 -3
person	> w:until	-67 -35 -16 -3
person	> w:unveil	0 -4 -3 -4
person	> w:unveiled	0 -4 -3 -4
person	> w:up	-14 5 -2 -4
person	> w:us	32 -18 -7 -4
person	> w:use	20 -39 -23 -3
person	> w:v	-12 -12 -4 -2
person	> w:vampire	-20 -23 -6 -4
person	> w:version	-58 43 -19 -25
person	> w:vicar	-20 -33 -16 -5
person	> w:video	-19 -77 -16 -8
person	> w:voice	86 -9 -11 -6
person	> w:voices	49 -19 -9 -3
person	> w:want	44 -43 -12 -17
person	> w:wanted	16 -42 -24 -26
person	> w:war	-9 -29 0 -1
person	> w:was	-12 0 0 0
person	> w:we	18 -18 -1 -1
person	> w:wednesday	0 -14 -7 -5
person	> w:week	5 6 14 -3
person	> w:weekend	29 -52 -8 -2
person	> w:went	-4 36 -7 -4
person	> w:western	-14 -28 -19 -1
person	> w:when	-3 -23 -11 -4
person	> w:where	32 -11 -9 -5
person	> w:which	10 7 0 -5
person	> w:while	-40 -37 -5 -10
person	> w:whisky	-34 -62 -13 -18
person	> w:who	-12 8 -7 -4
person	> w:whole	-14 -12 -13 -3
person	> w:whom	16 -6 -15 -6
person	> w:whose	43 -27 -8 -5
person	> w:will	-3 -7 -8 2
person	> w:win	-35 -18 -15 -8
person	> w:winner	-36 -39 -15 -1
person	> w:winter	-46 -34 -13 -23
person	> w:with	41 -24 -10 -6
person	> w:without	23 -11 -5 -3
person	> w:woman	-15 -31 -3 -2
person	> w:won	12 -23 -17 -8
person	> w:word	2 -19 47 -4
person	> w:work	-67 -23 -8 -1
person	> w:working	-50 -13 -7 -1
person	> w:world	60 -29 -1 -5
person	> w:would	-85 -15 -8 -5
person	> w:write	-8 -2 55 10
person	> w:writer	-50 20 70 -8
person	> w:writer-director	-33 32 48 -13
person	> w:written	-9 9 49 14
person	> w:wrote	14 -48 39 -5
person	> w:year	12 -9 -10 -7
person	> w:year's	-22 -5 -9 -4
person	> w:years	8 25 -8 -5
person	> w:yet	-44 33 -19 -15
person	> w:you	19 -14 -6 -6
person	> w:young	19 -34 -9 -10
person	> w:£	55 -9 -4 -6
person	>=	11 2 8 5
person	>=( # ) , with	31 -28 -16 -7
person	>=( # ) , with|	31 -28 -16 -7
person	>=( # ) and	-41 -47 -27 -8
person	>=( # ) and|	-41 -47 -27 -8
person	>=) ,	-36 -34 -6 -5
person	>=) ,|	-36 -34 -6 -5
person	>=,	-9 53 -15 -10
person	>=, F , in which	-48 -19 -5 -20
person	>=, P for F ,	-9 -4 -9 -11
person	>=, P for F ,|	-9 -4 -9 -11
person	>=, P for F and	-29 -19 -8 -10
person	>=, P for F and|	-29 -19 -8 -10
person	>=, adapted by	-35 -37 60 -3
person	>=, adapted by|	-35 -37 60 -3
person	>=, and	-49 -45 -16 38
person	>=, and|	-68 -46 -16 40
person	>=, based on	-35 5 -7 -6
person	>=, based on|	-39 11 -8 -5
person	>=, but	25 52 -11 -9
person	>=, but|	-47 37 -15 -8
person	>=, by	-72 116 -17 -4
person	>=, by|	-63 90 -28 -4
person	>=, directed by	-14 33 -20 -8
person	>=, directed by|d	-14 33 -20 -8
person	>=, for	-64 79 -18 -8
person	>=, for which	103 -46 -8 -9
person	>=, for which|	100 -54 -13 -14
person	>=, for|	-64 79 -18 -8
person	>=, from	-51 4 -9 -8
person	>=, from novel by	-27 -32 -14 -5
person	>=, from novel by|w	-27 -32 -14 -5
person	>=, from|	-54 12 -9 -7
person	>=, in which	56 -12 -10 -7
person	>=, in which|	92 -5 -11 -7
person	>=, in which|a	-13 -22 -6 -6
person	>=, is	-47 -42 -7 -8
person	>=, is|a	-2 -42 -4 -5
person	>=, opposite	70 -37 -10 -7
person	>=, opposite|	70 -37 -10 -7
person	>=, out of	-39 -63 -20 -13
person	>=, said	43 39 -22 -6
person	>=, starring	-6 -14 -7 -5
person	>=, starring P and	-39 -8 -11 -3
person	>=, starring P and|a	-39 -8 -11 -3
person	>=, starring|a	-6 -14 -7 -5
person	>=, taken from	-45 -50 -13 -5
person	>=, taken from|	-45 -50 -13 -5
person	>=, where	23 -18 -11 -6
person	>=, where|	21 -22 -12 -6
person	>=, where|a	44 -4 -9 -4
person	>=, which	-69 38 73 31
person	>=, which features	-5 -26 -7 -6
person	>=, which features|	-5 -26 -7 -6
person	>=, which starred	46 -12 -6 -3
person	>=, which starred|a	46 -12 -6 -3
person	>=, which stars	28 -12 -6 -5
person	>=, which stars|a	28 -12 -6 -5
person	>=, which|	-75 52 102 -9
person	>=, which|d	-36 -55 -65 63
person	>=, with	55 -31 -16 -8
person	>=, with P and	75 -22 -15 -10
person	>=, with P and|	78 -27 -12 -9
person	>=, with|	54 -31 -16 -8
person	>=, written by	-29 -61 -27 -19
person	>=,|	-24 69 -14 -10
person	>=,|a	104 -68 -7 -8
person	>=,|d	-48 -48 -23 -8
person	>=:	-37 60 61 -8
person	>=;	-44 16 -8 -14
person	>=;|	-44 16 -8 -14
person	>=and	-21 20 -16 -12
person	>=and F , and	-18 -11 -9 -6
person	>=and F , and|	-18 -11 -9 -6
person	>=and|	-21 20 -16 -12
person	>=as	30 -34 -22 -14
person	>=as|	30 -34 -22 -14
person	>=before	-66 -48 -23 -7
person	>=before|	-66 -48 -23 -7
person	>=by	-32 60 -18 -10
person	>=by|	-73 93 -18 -9
person	>=by|a	42 -17 -23 -21
person	>=directed by	-14 -37 -37 -14
person	>=directed by|d	-14 -37 -37 -14
person	>=director	-15 -59 -40 -23
person	>=director|d	-15 -59 -40 -23
person	>=features	56 -17 -22 -6
person	>=features|	56 -17 -22 -6
person	>=for	29 33 -9 -13
person	>=for|	29 33 -9 -13
person	>=from	-46 62 73 -9
person	>=from|	-46 49 38 -11
person	>=got	4 -26 -13 -5
person	>=got|	4 -26 -13 -5
person	>=in # , and	-27 -54 -23 -5
person	>=in # , and|	-27 -54 -23 -5
person	>=in which	51 -34 -10 -8
person	>=in which|a	51 -34 -10 -8
person	>=is	-66 44 -29 -15
person	>=is to be directed by	-3 44 -35 -22
person	>=is to be directed by|d	-3 44 -35 -22
person	>=of	-60 25 -21 -10
person	>=of|	-62 36 -24 -12
person	>=star	58 -20 -12 48
person	>=starred	37 -24 -10 -4
person	>=starred P ,	20 -6 -7 -3
person	>=starred P , P and	23 -3 -8 -3
person	>=starred P , P and|a	23 -3 -8 -3
person	>=starred P ,|a	20 -6 -7 -3
person	>=starred|a	37 -24 -10 -4
person	>=starring	30 -20 -10 -11
person	>=starring P and	33 -16 -10 -11
person	>=starring P and|a	33 -16 -10 -11
person	>=starring|a	30 -20 -10 -11
person	>=stars	35 -12 -13 -8
person	>=stars P and	45 -11 -12 -18
person	>=stars P and|a	45 -11 -12 -18
person	>=stars|a	35 -12 -13 -8
person	>=star|a	58 -20 -12 48
person	>=that	-35 38 55 -14
person	>=that|d	-35 38 55 -14
person	>=was	-37 -61 -13 -8
person	>=was adapted by	-14 -40 65 -3
person	>=was adapted by|	-14 -40 65 -3
person	>=was directed by	-6 64 -42 -10
person	>=was directed by|d	-6 64 -42 -10
person	>=was|	-37 -65 -21 -10
person	>=with	37 -28 10 -4
person	>=with P and	43 -54 -20 30
person	>=with P and|	43 -54 -20 30
person	>=with|	40 -28 1 -3
person	>=won	53 -31 -6 -16
person	>=|	22 -31 -9 1
person	>=|a	42 -19 49 -20
person	>=|d	-34 57 -4 18
person	>|named|named	-12 -16 -26 -28
person	>|named|noun	11 13 -5 0
person	>|named|pronoun	-19 -20 -3 -7
person	>|noun|named	0 14 -14 -10
person	>|noun|pronoun	-4 -2 -5 18
person	>|pronoun|named	-7 5 -2 -11
person	>|pronoun|noun	38 -23 36 -17
person	>|pronoun|pronoun	-42 -79 -28 -13
person	does 	-25 -49 -51 -49
person	does a	46 -66 -49 -38
person	does aw	43 -57 -47 -28
person	does d	-82 67 -15 -30
person	does dw	-60 -40 31 -24
person	does w	-48 -35 -4 -21
person	form:finite conditional	-36 -9 -14 -4
person	form:finite future	1 -12 -14 -21
person	form:finite past	-40 -5 -4 -37
person	form:finite present	14 -23 -13 -24
person	form:infinitive none	-17 -8 -10 -10
person	form:ing none	-10 -28 -15 -16
person	form:ing past	-16 26 -5 5
person	form:participle none	-21 -22 -1 -8
person	is:-type	40 -6 -11 -8
person	is:12-year-old	-42 -4 -10 -5
person	is:7	-34 65 -12 -9
person	is:actor	14 -33 7 1
person	is:actors	41 -4 -10 -6
person	is:actress	-6 -20 -15 -10
person	is:alum	30 -34 -14 -13
person	is:american	-3 -72 -16 -7
person	is:analyst	-58 -62 -27 -16
person	is:artist	-38 -6 -25 -20
person	is:artistic	-37 -49 -9 -16
person	is:australian	48 -4 -16 -14
person	is:author	-57 -71 89 -19
person	is:avalanche-fleeing	82 -58 -19 -32
person	is:beau	-56 -45 -26 -21
person	is:bollywood	-5 40 -32 -32
person	is:boss	-38 -2 -24 -19
person	is:boyfriend	-59 -20 -27 -25
person	is:bricklayer	59 -33 -20 -9
person	is:british	2 -53 -34 -14
person	is:broadcaster	-46 -31 -18 -11
person	is:brother	-81 -22 -56 -10
person	is:brothers	-32 43 -35 -21
person	is:business	-8 -28 -9 -15
person	is:cameraman	-39 -21 -62 -11
person	is:career	31 -6 -13 -8
person	is:cellist	-54 -11 -4 -8
person	is:character	40 -6 -11 -8
person	is:cinematographer	-28 -86 -8 -13
person	is:co-star	17 -15 -14 -9
person	is:co-writer	-69 -37 92 -39
person	is:collaborator	-43 -51 87 -49
person	is:comedian	-44 -8 -8 -10
person	is:commissioner	-18 -6 -12 -17
person	is:costume	-16 -8 -3 -17
person	is:court	-24 -10 -26 -5
person	is:creator	-70 -54 -62 -13
person	is:cult	-34 -47 -9 -5
person	is:dame	31 -15 -21 -6
person	is:danish	-44 57 -25 -17
person	is:daughter	-8 39 -8 -12
person	is:debutant	-44 78 -29 -33
person	is:designer	-69 38 -61 -10
person	is:director	-34 52 -20 -14
person	is:drama	-95 80 -6 -11
person	is:dramatist	-46 -64 -11 -33
person	is:dreamboat	37 -40 -24 -16
person	is:dutch	-13 -4 -15 -9
person	is:early-career	17 -15 -12 -3
person	is:editor	-28 40 31 -29
person	is:enter	-29 -19 -23 -29
person	is:executive	-13 -12 -14 -41
person	is:fact	0 -8 -5 -5
person	is:father	14 -4 -60 -13
person	is:festival	-34 -45 -20 -11
person	is:film	-33 32 -14 -6
person	is:film-maker	-17 -33 -13 -19
person	is:first-time	-23 66 -35 -8
person	is:footballer	23 -24 -13 -4
person	is:former	21 28 -7 -13
person	is:founder	-36 -49 -23 -31
person	is:french	40 -23 -40 -28
person	is:friend	31 -31 10 94
person	is:german	-18 98 -23 -14
person	is:get	-11 -5 -24 -7
person	is:host	-30 -21 -19 -22
person	is:husband	-33 56 16 9
person	is:include	58 -64 -14 -5
person	is:indian	-29 32 -12 -11
person	is:italian	-16 -42 -49 -14
person	is:judge	-17 -11 -24 -13
person	is:know	-25 -20 -26 -11
person	is:late	-36 60 -14 -8
person	is:latter	-35 -39 -31 72
person	is:lawyer	24 -24 -32 0
person	is:leader	-11 -15 -11 -8
person	is:leading	82 -39 -36 -24
person	is:legend	-29 -9 -7 -7
person	is:maker	-66 91 -63 -54
person	is:man	17 25 -34 -10
person	is:manager	-16 44 -10 -6
person	is:mathematician	-43 -32 -10 -21
person	is:mexican	-8 -37 -33 -55
person	is:minister	-66 -10 -4 -8
person	is:miss	-30 20 -11 -5
person	is:model	11 -6 -10 -19
person	is:mother	-42 -20 -7 -5
person	is:movies	-34 65 -12 -9
person	is:mr	-14 -19 -10 -12
person	is:mr.	-41 -52 -22 103
person	is:ms.	-61 -13 -16 -12
person	is:new	26 -66 -16 -7
person	is:newcomer	-74 14 -11 -22
person	is:novelist	-59 -25 -51 -24
person	is:old	-30 -22 -11 -19
person	is:one	-11 -44 -19 -17
person	is:oneida	8 -33 -6 -20
person	is:only	-44 -1 -63 42
person	is:oscar	-21 31 -51 -12
person	is:partner	-18 -7 -5 -2
person	is:photography	-24 -16 -11 -25
person	is:playwright	-24 -19 68 -19
person	is:poet	-39 -20 -22 -8
person	is:polish	-11 -20 -52 -19
person	is:pop	-58 -8 -6 -4
person	is:president	-47 -45 -8 -10
person	is:prime	-66 -10 -4 -8
person	is:producer	-25 -23 -14 116
person	is:producers	-25 -4 -9 -60
person	is:producing	-28 -2 -10 35
person	is:rapper	-79 -11 -23 -18
person	is:real	-63 -28 -23 -28
person	is:regular	-37 -27 44 -34
person	is:royal	-40 -57 -33 -25
person	is:same	-48 56 -12 -8
person	is:sanjay	-58 63 -22 -24
person	is:say	-25 -20 -26 -11
person	is:scottish	58 19 -10 -11
person	is:screen	-29 -9 -7 -7
person	is:screenwriter	-50 -21 22 -11
person	is:singer	7 -50 -12 -9
person	is:sir	-24 -12 -9 -8
person	is:sister	-33 74 -4 -8
person	is:skinny	-36 -12 -25 -23
person	is:something	-21 -20 -8 -8
person	is:son	-3 -17 -13 27
person	is:stage	-11 -44 -19 -17
person	is:star	27 -22 -15 -5
person	is:superior	-24 -10 -26 -5
person	is:swedish	-21 90 -22 -9
person	is:then	60 35 -13 -12
person	is:thriller	-24 -14 -10 -8
person	is:time	-17 -2 -11 -14
person	is:trade	-58 -62 -27 -16
person	is:trainer	-48 -17 -7 -8
person	is:veteran	48 -10 -17 -20
person	is:wife	-21 -12 12 9
person	is:winner	-21 31 -51 -12
person	is:writer	-41 -30 75 -17
person	is:writer-director	-28 55 90 -14
person	is:young	40 -21 -12 -11
person	main film	1 -27 -2 8
person	no main film	-32 -28 -56 -54
person	other film	-47 -25 -62 -84
person	other is:action	29 -42 -7 -6
person	other is:actor	-19 -27 -13 -7
person	other is:adaptation	-103 -73 10 -17
person	other is:adventure	29 -9 -10 -7
person	other is:alum	-3 -42 -16 -15
person	other is:animation	49 -19 -9 -3
person	other is:australian	-18 -23 -7 -12
person	other is:award	-20 -38 -22 -23
person	other is:ballet	-38 45 -11 -20
person	other is:biker	-6 55 -33 -20
person	other is:bilingual	84 -16 -2 -5
person	other is:biopic	-36 -18 -19 -16
person	other is:black	57 32 -20 -23
person	other is:brings	-27 -30 -22 -7
person	other is:british	-17 -47 -19 -7
person	other is:classic	-32 27 -13 -5
person	other is:close	-47 -4 -38 -22
person	other is:co-star	25 -58 -21 -20
person	other is:comedy	53 -14 2 -12
person	other is:comes	54 12 -8 -6
person	other is:controversial	-82 37 -35 -26
person	other is:costume	-13 -32 -15 -29
person	other is:dark	17 48 -10 -4
person	other is:debut	-25 88 -22 -7
person	other is:derided	21 44 -27 -19
person	other is:diamond	-43 -17 -7 -14
person	other is:direct	-35 -31 -32 -4
person	other is:director	-23 -26 -17 -8
person	other is:directorial	-68 67 -14 -7
person	other is:documentary	-68 34 -17 -8
person	other is:downbeat	65 -1 -2 -2
person	other is:drama	2 -24 -14 -8
person	other is:dreamboat	22 -67 -35 -26
person	other is:epic	27 -1 -9 -6
person	other is:fairy	2 9 -14 -13
person	other is:fame	-64 66 -33 -26
person	other is:family	56 -2 -21 -13
person	other is:fantasy	-51 44 18 -7
person	other is:feature	-31 13 24 -13
person	other is:fiction	50 30 -8 -4
person	other is:film	-6 9 -7 -8
person	other is:filming	3 19 -16 -19
person	other is:films	10 -3 -4 -8
person	other is:first	-21 63 -28 -9
person	other is:flick	25 -21 -2 -3
person	other is:forthcoming	72 -24 -10 63
person	other is:fourth	-64 0 -33 -24
person	other is:ghost	66 -68 -29 -15
person	other is:girl	-10 -42 -41 -32
person	other is:heist	47 -83 28 -7
person	other is:historical	29 -12 -6 -6
person	other is:hit	-2 10 -14 -8
person	other is:horror	-10 10 16 -2
person	other is:ii	20 29 -19 -23
person	other is:include	-24 4 -13 -6
person	other is:indie	39 9 -49 -7
person	other is:italian	40 10 -8 -2
person	other is:last	-31 27 -27 -7
person	other is:latest	-14 -65 -30 -4
person	other is:magnate	-43 -17 -7 -14
person	other is:medieval	40 -45 -11 -5
person	other is:movie	-13 10 -11 -17
person	other is:musical	43 -2 -15 92
person	other is:mystery	-16 -19 -12 -8
person	other is:nasty	41 -10 51 -2
person	other is:naval	-36 -33 -11 37
person	other is:new	-9 -9 45 -12
person	other is:next	43 -78 -13 -8
person	other is:open	-68 51 -23 -8
person	other is:oscar-nominated	-21 2 -20 -4
person	other is:outing	-39 48 -45 -5
person	other is:own	21 34 -4 -3
person	other is:period	1 -4 21 -7
person	other is:picture	-14 4 -30 -13
person	other is:plays	-22 -44 -16 -11
person	other is:previous	46 -16 -21 -23
person	other is:production	-14 -65 -30 -4
person	other is:prohibition	-31 -30 33 -5
person	other is:project	-44 -4 47 -12
person	other is:punishing	18 48 -27 -6
person	other is:quirky	-34 -21 -10 -10
person	other is:quite	41 -10 51 -2
person	other is:really	41 -10 51 -2
person	other is:recent	-61 69 -18 -4
person	other is:recently	-20 -20 -5 -4
person	other is:release	9 44 -7 -5
person	other is:role	-44 -45 -36 -52
person	other is:romance	-25 26 10 56
person	other is:romantic	43 24 2 -6
person	other is:running	-19 -27 -13 -7
person	other is:same	-60 -42 -26 -24
person	other is:satire	-26 8 -17 -13
person	other is:sci-fi	41 -43 -20 -20
person	other is:second	25 71 -24 -19
person	other is:sequel	-46 -66 -28 -31
person	other is:shooting	-20 -46 5 -9
person	other is:spanish-language	3 -15 -14 -7
person	other is:spy	17 20 -15 -9
person	other is:star	-4 -38 -12 -16
person	other is:story	52 -37 -22 -6
person	other is:straight-faced	53 -47 -39 -33
person	other is:supernatural	64 -65 -20 -32
person	other is:swedish	26 -59 -25 -16
person	other is:tale	2 9 -14 -13
person	other is:teaser	29 -14 -8 -5
person	other is:ten	-5 27 -8 -5
person	other is:thing	-62 -56 -28 -9
person	other is:third	-47 -41 -47 -20
person	other is:thriller	18 -8 5 8
person	other is:title	-1 -35 -28 -9
person	other is:v	-61 -20 -9 -8
person	other is:vampire	31 -8 -20 -5
person	other is:venture	67 -42 -14 58
person	other is:war	3 54 -13 -9
person	other is:western	1 51 -32 -14
person	other is:world	20 29 -19 -23
person	other is:writers	-35 -35 77 -20
person	other is:years	-15 55 -18 -11
person	other sure:0	-107 -20 -27 -17
person	other sure:1	-71 -56 -36 -22
person	other sure:2	-28 -35 -25 -30
person	other sure:3	-10 4 -51 -48
person	other sure:4	10 -11 -17 -33
person	owns	-20 50 -8 -12
person	owns:	-7 8 -6 -10
person	owns:biopic	-41 -31 -20 -13
person	owns:comedy	36 41 -23 -4
person	owns:debut	-28 50 -37 -4
person	owns:drama	-44 41 -25 -12
person	owns:feature	-31 52 -30 -7
person	owns:film	-11 38 -29 -11
person	owns:movie	-79 81 -36 -8
person	owns:outing	-39 48 -45 -5
person	owns:picture	-21 50 -28 -7
person	owns:thriller	23 64 -27 -27
person	rule castMember	87 -59 -31 -24
person	rule castMember award-for	48 -22 -25 -7
person	rule castMember cast-announced	93 -37 -6 -9
person	rule castMember cast-brackets	11 -17 1 -8
person	rule castMember cast-includes	30 -12 -12 -11
person	rule castMember cast-joins	-5 -12 -9 -16
person	rule castMember cast-listed	-18 -11 -10 -7
person	rule castMember cast-part-owned	69 -30 -13 -10
person	rule castMember cast-plays	31 -20 -16 -8
person	rule castMember cast-possessive-part	50 -42 -13 -12
person	rule castMember cast-role-in	37 -21 -9 -7
person	rule castMember cast-role-was	-35 -26 -8 -8
person	rule castMember cast-starring	49 -17 -13 -9
person	rule castMember cast-stars	20 -21 -12 -10
person	rule castMember cast-with	34 -17 -8 -6
person	rule castMember films-of	36 -13 8 -7
person	rule castMember made-by	45 -19 -9 -5
person	rule castMember person-of-film	53 -46 -19 -11
person	rule castMember possessive-film	32 -93 -16 -11
person	rule castMember star-vehicle	14 35 -31 -5
person	rule castMember works-with	100 -43 -7 -3
person	rule crewMember	-10 -21 -10 28
person	rule crewMember crew-role	4 -24 -6 38
person	rule crewMember job-held-by	-70 -18 -25 -14
person	rule crewMember person-of-film	-47 -25 -8 53
person	rule director	-38 81 -4 -16
person	rule director award-for	-41 82 -60 -11
person	rule director debut-of	-47 72 -22 -6
person	rule director director-billed	-49 76 -25 -7
person	rule director director-here	-34 26 -3 -16
person	rule director films-of	-11 71 -37 -21
person	rule director job-held-by	-50 81 -46 -12
person	rule director made-by	-21 63 21 -3
person	rule director made-film	-13 45 -1 -9
person	rule director person-of-film	-28 45 -15 -4
person	rule director possessive-film	-18 16 -15 -11
person	rule director works-with	-44 66 -10 -3
person	rule for another castMember	-10 23 -5 -6
person	rule for another crewMember	-27 -4 -18 -10
person	rule for another director	17 -41 2 -12
person	rule for another producer	-36 -5 -14 23
person	rule for another screenwriter	-22 -12 -9 39
person	rule other castMember	-19 -27 -13 -14
person	rule other crewMember	-31 -26 -8 -56
person	rule other director	-33 -25 -31 -17
person	rule other producer	-21 3 -9 -27
person	rule other screenwriter	-34 -9 13 -8
person	rule producer	-58 -30 -19 131
person	rule producer director-here	-29 -18 -10 37
person	rule producer job-held-by	-53 -20 -19 103
person	rule producer made-by	-59 -28 -19 95
person	rule producer person-of-film	-63 -60 -18 104
person	rule screenwriter	-23 6 96 -9
person	rule screenwriter director-here	-41 -8 59 -26
person	rule screenwriter made-by	-17 15 69 -5
person	rule screenwriter person-of-film	-32 -28 119 -22
person	rule screenwriter script-by	-36 -68 59 -6
person	same phrase	70 0 -17 9
person	says:blocked	-37 -14 -18 7
person	says:reported	-11 -11 3 6
person	says:talks	-29 26 55 -15
person	spoken of	-26 -66 -23 -32
person	sure:1	-26 -9 -20 -17
person	sure:2	-80 -20 -20 -25
person	sure:3	-41 -14 -53 -51
person	sure:4	12 -46 -47 -56
person	v:abandon|S	-68 18 -27 -10
person	v:accept|S	-31 -11 -9 -12
person	v:accept|S|~	-31 -11 -9 -12
person	v:accept|of	44 -18 -18 -5
person	v:accept|of|~	44 -18 -18 -5
person	v:accuse|O	-22 -6 -2 -4
person	v:accuse|O|~	-22 -6 -2 -4
person	v:accuse|S	-14 -21 -6 -2
person	v:accuse|S|~	-50 -5 -9 -7
person	v:act|S	1 -8 -8 -10
person	v:act|S|~	-37 -6 -9 -14
person	v:act|for	-75 9 -14 -7
person	v:act|for|in	-75 9 -14 -7
person	v:act|in	-31 11 -23 -6
person	v:act|in|in	-31 11 -23 -6
person	v:act|like	-37 35 -21 -11
person	v:act|like|like	-45 43 -25 -12
person	v:adapt+|X	61 -7 -5 -4
person	v:adapt+|X|S	61 -7 -5 -4
person	v:adapt+|by	-21 -39 63 -8
person	v:adapt+|by|S	-21 -30 74 -6
person	v:adapt+|by|~	-20 -60 17 -10
person	v:adapt+|from	-40 -11 -51 -10
person	v:adapt+|from|S	-26 -11 -55 -4
person	v:adapt+|from|~	-17 -9 -45 -7
person	v:adapt|S	1 -37 59 -10
person	v:adapt|S|~	-11 -16 47 -11
person	v:adapt|X	116 -9 -12 -5
person	v:adapt|X|~	116 -9 -12 -5
person	v:adapt|alongside	-38 -14 -15 -37
person	v:adapt|alongside|~	-38 -14 -15 -37
person	v:adapt|by	-58 -25 43 -12
person	v:adapt|by|~	-58 -25 43 -12
person	v:adapt|from	-32 25 -23 -17
person	v:adapt|from|~	-36 -11 -13 -6
person	v:add|S	20 -8 -8 -7
person	v:add|S|~	20 -8 -8 -7
person	v:add|X	-17 -2 -5 -3
person	v:add|X|~	-17 -2 -5 -3
person	v:admire|O	-22 -21 -20 -20
person	v:admire|S	-68 -27 -4 -5
person	v:admire|X	38 -10 -14 -5
person	v:admit|S	-64 -18 -7 -5
person	v:admit|S|~	-41 -8 -10 -15
person	v:admit|on	-23 55 -19 -9
person	v:allow+|S	-64 25 28 66
person	v:amuse|S	-79 -13 67 -7
person	v:amuse|S|~	-47 -5 -59 -20
person	v:amuse|with	1 -14 -24 -10
person	v:amuse|with|~	-66 -9 -24 -31
person	v:announce+|by	-37 -49 -9 -16
person	v:announce|O	-33 -6 -10 -10
person	v:announce|O|~	-33 -6 -10 -10
person	v:announce|S	-73 38 -10 -9
person	v:announce|S|~	-19 -10 -6 -6
person	v:appear|S	19 -3 -7 -11
person	v:appear|S|X	-49 25 22 -51
person	v:appear|S|as	30 -12 -19 -11
person	v:appear|S|in	21 -19 -9 -5
person	v:appear|S|~	10 -18 -17 -17
person	v:appear|X	77 -22 -9 -17
person	v:appear|X|X	56 -17 -4 -18
person	v:appear|as	-75 -27 -24 -17
person	v:appear|in	-37 -21 -12 -11
person	v:appear|opposite	40 -18 -9 -7
person	v:appear|opposite|in	65 -21 -6 -3
person	v:appear|opposite|~	-38 -8 -12 -18
person	v:appear|with	12 -21 -13 -7
person	v:appear|with|in	70 -37 -5 -8
person	v:appear|with|~	-43 -13 -23 -12
person	v:approach+|S	19 -20 -12 -10
person	v:approach+|S|~	19 -20 -12 -10
person	v:arrest|O	-71 59 -17 -14
person	v:arrive|S	-60 25 -24 -4
person	v:ask+|X	-22 -62 67 -18
person	v:ask+|X|X	-22 -62 67 -18
person	v:ask|O	-59 -36 -17 -6
person	v:ask|O|~	-29 -15 -15 -12
person	v:ask|S	-42 -5 -11 -11
person	v:ask|S|~	-23 14 -9 -10
person	v:ask|X	-73 -36 -23 -22
person	v:assemble|S	-13 -2 -2 30
person	v:assemble|S|~	-13 -2 -2 30
person	v:attach+|S	-41 -10 -10 -14
person	v:attach+|S|~	-41 -10 -10 -14
person	v:attach|S	-32 -27 -16 -13
person	v:attack+|S	-67 -42 -44 -28
person	v:attend|S	13 34 -12 -18
person	v:attend|S|~	-13 48 -9 -19
person	v:attribute+|S	-40 67 -21 -16
person	v:back|S	-16 48 -10 -12
person	v:back|S|~	5 -60 -12 -14
person	v:bankroll+|by	-56 -45 -26 -21
person	v:base+|of	-38 -30 -8 -5
person	v:base+|on	-30 -17 -8 -5
person	v:base+|on|~	-30 -17 -8 -5
person	v:base|S	43 -5 -39 -8
person	v:base|by	-33 -47 -36 -21
person	v:base|by|S	32 -60 -41 -26
person	v:base|by|~	-76 -24 -41 -30
person	v:base|on	-26 -54 -10 -5
person	v:bear+|S	-63 -34 -14 45
person	v:bear+|S|~	-28 -39 -15 49
person	v:bear|S	-19 37 -3 -6
person	v:bear|S|~	-14 -11 -3 -6
person	v:become|S	23 -33 -12 -8
person	v:become|S|S	12 -36 -36 -7
person	v:become|S|in	-7 -37 -7 -14
person	v:become|S|~	14 -8 -10 -8
person	v:begin|O	23 -20 -4 -2
person	v:begin|O|in	39 -44 -6 -14
person	v:begin|S	28 18 -13 -12
person	v:begin|S|with	54 -48 -6 -3
person	v:begin|S|~	-44 -26 -8 -19
person	v:begin|with	-14 50 -21 -2
person	v:begin|with|O	-2 36 -28 -12
person	v:belong|to	24 -22 -9 -31
person	v:be|O	17 -7 -20 -2
person	v:be|O|O	57 -39 -15 -7
person	v:be|O|S	-65 19 -17 -12
person	v:be|O|for	-101 -18 -25 -14
person	v:be|O|~	30 -9 -16 9
person	v:be|S	25 -7 -10 17
person	v:be|S|O	9 34 28 11
person	v:be|S|S	-64 -38 26 -11
person	v:be|S|for	-16 -28 56 -26
person	v:be|S|in	7 -39 -9 -10
person	v:be|S|of	-8 14 -19 77
person	v:be|S|on	24 46 -16 35
person	v:be|S|with	-58 51 -11 -22
person	v:be|S|~	12 2 -14 9
person	v:be|X	35 9 -12 -11
person	v:be|X|in	-39 36 -2 -3
person	v:be|X|~	-45 -22 -10 -13
person	v:be|by	-43 20 39 -9
person	v:be|by|O	-41 44 -29 -3
person	v:be|by|S	-48 96 30 -8
person	v:be|by|~	-50 -32 51 -10
person	v:be|for	-12 34 -13 -8
person	v:be|for|in	30 30 -12 -14
person	v:be|for|~	0 -9 -2 -5
person	v:be|from	-30 96 -29 -14
person	v:be|in	-21 20 -10 -7
person	v:be|in|in	-28 67 -9 -6
person	v:be|in|~	-14 24 -9 -11
person	v:be|of	-5 -4 57 -8
person	v:be|of|of	-47 14 72 -2
person	v:be|of|~	-17 -11 21 -10
person	v:be|on	-38 55 -14 -9
person	v:be|on|~	-45 -31 -10 -10
person	v:be|to	16 49 -13 -6
person	v:be|with	2 -25 -16 -10
person	v:be|with|~	-54 -65 -16 -19
person	v:blow|S	-12 -8 -2 -6
person	v:blow|S|~	-12 -8 -2 -6
person	v:board|X	-38 -38 -41 -20
person	v:bother|S	-21 -20 -8 -8
person	v:bother|S|~	-21 -20 -8 -8
person	v:bow|S	35 -57 -10 -22
person	v:break|S	-58 10 70 -6
person	v:break|S|with	-25 56 -12 -4
person	v:break|S|~	-78 -6 69 -4
person	v:bring+|S	-42 71 -5 -14
person	v:bring+|S|~	-42 71 -5 -14
person	v:bring|O	38 -18 -13 -20
person	v:bring|O|~	-28 -24 -15 -4
person	v:bring|S	-23 13 -14 32
person	v:bring|S|~	-57 -14 -8 -12
person	v:broadcast+|S	-15 -25 -39 -8
person	v:broadcast+|S|~	-15 -25 -39 -8
person	v:build|O	18 -6 -4 -7
person	v:build|O|~	18 -6 -4 -7
person	v:build|S	35 -95 -12 -10
person	v:build|S|~	-53 -20 -13 -10
person	v:buy|S	-73 -61 -51 -22
person	v:buy|S|~	-41 -3 -12 -10
person	v:call+|O	-46 -13 -7 -12
person	v:call+|O|~	-46 -13 -7 -12
person	v:call+|S	-63 48 -15 -12
person	v:call+|S|~	-68 -20 -11 -15
person	v:call+|by	-42 -4 -10 -5
person	v:call+|by|~	-42 -4 -10 -5
person	v:call|O	-51 -8 -7 -13
person	v:call|O|~	-8 -9 -8 -14
person	v:call|S	11 32 -11 -9
person	v:call|S|~	20 48 -9 -8
person	v:call|alongside	47 -14 -5 -11
person	v:camp|for	-62 -49 -23 -28
person	v:carry|S	24 -22 -9 -31
person	v:cast+|S	64 -47 -6 -7
person	v:cast+|S|~	28 -1 -4 -9
person	v:cast|O	41 -18 -10 -12
person	v:cast|O|in	39 -48 -21 -21
person	v:cast|O|~	-68 -5 -4 -8
person	v:cast|S	54 105 -11 -8
person	v:cast|S|in	-67 90 -9 -10
person	v:cast|S|~	108 59 -16 -8
person	v:chair+|by	-61 -49 -58 -9
person	v:chair|S	-35 -4 -12 -15
person	v:chair|S|~	-35 -4 -12 -15
person	v:chase|O	33 -42 -3 -7
person	v:chase|for	-57 47 -11 -14
person	v:cheer+|S	0 -14 -4 -13
person	v:cheer+|S|of	0 -14 -4 -13
person	v:choose+|S	68 -50 -11 -20
person	v:choose+|S|~	38 -18 -26 -23
person	v:choose+|ahead of	-38 -12 -5 -3
person	v:choose|S	-5 -9 -25 -9
person	v:choose|S|~	-11 -21 -13 -4
person	v:cite+|S	86 -32 -20 -25
person	v:cite+|S|~	86 -32 -20 -25
person	v:cite+|of	-36 -24 -9 -6
person	v:cite+|of|~	-36 -24 -9 -6
person	v:claim|S	11 -51 -17 -7
person	v:co-finance|X	-6 -5 -17 91
person	v:co-finance|X|~	-6 -5 -17 91
person	v:co-star|O	3 -14 -10 -5
person	v:co-star|O|S	14 -14 -15 -4
person	v:co-star|O|X	-3 -14 -3 -4
person	v:co-star|S	42 -11 -5 -7
person	v:co-star|S|in	42 -11 -5 -7
person	v:co-star|X	10 6 -6 -6
person	v:co-star|X|X	10 6 -6 -6
person	v:co-write|O	-78 59 81 -10
person	v:co-write|O|~	-76 -15 86 -11
person	v:co-write|S	-4 -19 65 -20
person	v:co-write|S|~	34 65 68 -11
person	v:co-write|with	-20 -46 87 -36
person	v:co-write|with|~	-20 -46 87 -36
person	v:collect|S	-68 76 -10 -13
person	v:collect|S|~	-36 -21 -8 -22
person	v:combine|S	70 -19 -4 -5
person	v:combine|S|as	31 -6 -1 -2
person	v:come out|S	47 -43 -30 -11
person	v:come out|S|~	47 -43 -30 -11
person	v:come|S	23 20 -12 -10
person	v:come|S|S	39 90 -8 -7
person	v:come|S|~	32 -14 -9 -12
person	v:come|X	-3 4 -10 -8
person	v:come|X|X	0 5 -9 -7
person	v:come|X|~	-13 -4 -8 -19
person	v:come|by	-1 -29 -19 -8
person	v:come|by|S	-1 -29 -19 -8
person	v:come|with	-9 5 -14 -13
person	v:come|with|O	53 -14 -38 -19
person	v:come|with|X	-15 -16 -11 -11
person	v:come|with|~	-71 -5 -17 -49
person	v:compare+|with	-37 -25 -5 -5
person	v:compete|S	27 -3 -30 -13
person	v:compete|S|with	80 -27 -5 -18
person	v:compete|with	-13 -3 -14 -7
person	v:compete|with|S	-26 -8 -13 -5
person	v:compete|with|with	-34 3 -8 -5
person	v:compete|with|~	-19 -5 -9 -12
person	v:complain|S	-58 -38 -12 -6
person	v:complete|O	87 -65 -34 -25
person	v:complete|S	24 24 -10 -6
person	v:complete|S|O	42 36 -11 -8
person	v:complete|S|~	-73 -29 -11 -7
person	v:complete|with	61 -47 -21 -6
person	v:complete|with|O	61 -47 -21 -6
person	v:compose+|by	-49 -50 -34 -32
person	v:compose|S	45 42 27 -11
person	v:confirm+|S	-45 -20 -15 -7
person	v:confirm+|S|in	-45 -19 -21 -13
person	v:confirm+|by	-18 -21 -24 -5
person	v:confirm+|by|~	-18 -21 -24 -5
person	v:confirm|S	-64 -38 -37 -8
person	v:confirm|S|~	-43 -9 -19 -4
person	v:confirm|on	-30 -4 -11 -10
person	v:confirm|on|~	-30 -4 -11 -10
person	v:consider|S	-2 92 -11 -19
person	v:consider|S|~	6 76 -13 -20
person	v:contact|S	-12 -9 -10 -11
person	v:contact|S|~	-12 -9 -10 -11
person	v:convince|S	-30 -9 -28 -7
person	v:convince|S|~	-30 -9 -28 -7
person	v:count|O	23 -11 -5 -3
person	v:count|S	-41 -18 -7 -5
person	v:count|S|~	-41 -18 -7 -5
person	v:create+|by	-62 -20 -17 -6
person	v:create|S	-52 -11 -8 -11
person	v:create|S|~	-35 -11 -8 -8
person	v:cry|X	-5 -11 -2 -3
person	v:cry|X|S	-5 -11 -2 -3
person	v:cut|O	-33 -26 -14 -7
person	v:cut|O|on	-31 -42 -20 -6
person	v:cut|O|~	-39 -2 -11 -9
person	v:cut|S	-8 -51 -3 -5
person	v:cut|S|~	-19 -3 -15 -6
person	v:cut|for	-70 19 -18 -15
person	v:cut|with	13 -11 -10 -7
person	v:cut|with|~	-51 -6 -11 -10
person	v:dance|S	67 -45 -8 -16
person	v:dance|S|~	-35 -4 -8 -6
person	v:date|S	-55 57 -12 -3
person	v:decline|S	-34 -13 -6 -6
person	v:decline|S|~	-34 -13 -6 -6
person	v:deny|S	-40 -26 -7 -6
person	v:deny|S|~	-40 -26 -7 -6
person	v:describe|S	-2 77 82 -10
person	v:describe|S|~	-2 77 82 -10
person	v:develop|S	-45 -16 46 -19
person	v:develop|X	-14 -41 -17 -10
person	v:develop|for	-50 -29 -35 100
person	v:develop|with	-71 -11 68 -47
person	v:die|S	-5 -17 21 -9
person	v:die|S|~	-4 -11 -12 -10
person	v:dig|S	-72 77 51 -5
person	v:direct+|S	-22 -4 -25 -7
person	v:direct+|X	-28 -10 -8 -11
person	v:direct+|X|S	-29 -32 -38 -16
person	v:direct+|X|X	-17 15 -8 -6
person	v:direct+|X|~	-37 -14 39 -13
person	v:direct+|by	-20 15 -12 -3
person	v:direct+|by|S	-15 26 -2 -1
person	v:direct+|by|X	-6 -42 -28 -6
person	v:direct+|by|~	-17 44 4 -16
person	v:direct|O	-2 4 -11 -8
person	v:direct|O|in	45 -19 -9 -5
person	v:direct|S	-30 53 6 -17
person	v:direct|S|O	44 -3 -19 -8
person	v:direct|S|X	-13 69 47 -14
person	v:direct|S|in	-43 66 -13 -7
person	v:direct|S|~	-38 60 7 -13
person	v:direct|X	-36 -70 69 -7
person	v:direct|X|O	-24 -8 -3 -4
person	v:direct|X|~	-22 -4 -35 -12
person	v:direct|by	-13 -72 1 -6
person	v:direct|by|~	-23 -66 21 -6
person	v:direct|of	-17 -30 -53 -11
person	v:direct|off	-15 -34 28 -12
person	v:direct|of|~	-14 -26 -20 -26
person	v:direct|with	-85 70 30 11
person	v:direct|with|~	-26 -11 38 15
person	v:discover|S	-44 61 -10 -13
person	v:discover|S|~	-44 61 -10 -13
person	v:discuss|S	-10 -9 -5 -15
person	v:dislike|S	-39 -93 44 -4
person	v:dislike|S|~	-35 -23 0 -16
person	v:dislike|of	15 29 -31 -3
person	v:distribute|O	-11 -34 -18 -6
person	v:distribute|O|~	-11 -34 -18 -6
person	v:don|S	-29 -1 -5 -4
person	v:don|S|~	-29 -1 -5 -4
person	v:double|S	18 -8 -4 -4
person	v:double|for	15 -47 -7 -6
person	v:do|O	70 -10 -12 -12
person	v:do|O|~	44 -11 -11 -14
person	v:do|S	-4 25 -9 -3
person	v:do|S|O	-8 30 -14 -8
person	v:do|S|on	-50 1 7 -23
person	v:do|S|~	-14 15 0 17
person	v:do|by	-70 -31 63 -7
person	v:do|for	4 15 -12 -14
person	v:do|for|~	-68 -24 -26 -25
person	v:do|with	31 -16 -12 -12
person	v:do|with|O	80 -49 -33 -10
person	v:do|with|~	-68 -14 -16 -26
person	v:draw|by	-23 -13 -25 -8
person	v:draw|by|S	-23 -13 -25 -8
person	v:draw|of	-2 -22 -16 -4
person	v:dress|S	-31 -18 -18 -8
person	v:dress|S|O	-31 -18 -18 -8
person	v:drive|S	26 -54 -17 -19
person	v:drive|for	65 -74 -12 -15
person	v:drop|S	107 -72 -28 -9
person	v:drop|S|S	68 -68 -31 -23
person	v:earn|O	-22 -32 -12 -10
person	v:earn|S	-32 41 -13 -10
person	v:earn|S|~	0 -31 -19 -20
person	v:earn|for	23 14 -36 -35
person	v:earn|for|for	23 14 -36 -35
person	v:eat+|S	-59 -42 -8 -4
person	v:eat|S	8 54 -28 -30
person	v:edit|S	33 19 41 -8
person	v:edit|for	-62 -2 -32 -45
person	v:enable|O	-24 -2 -7 -3
person	v:enable|O|~	-24 -2 -7 -3
person	v:end|X	-40 67 -21 -16
person	v:end|X|X	-40 67 -21 -16
person	v:end|with	-50 63 -21 -16
person	v:essay|S	71 -43 -30 -25
person	v:expect+|S	82 -19 -11 -23
person	v:expect+|S|~	82 -19 -11 -23
person	v:explain|X	-66 -14 -8 -8
person	v:explain|X|X	-60 -24 -16 -7
person	v:fall|S	11 -48 10 -9
person	v:fall|S|S	82 -66 -41 -25
person	v:fall|S|~	-20 -28 33 -6
person	v:feature|O	30 -16 -10 -6
person	v:feature|O|S	-44 -19 -10 -6
person	v:feature|O|X	68 -33 -8 -6
person	v:feature|O|~	72 -10 -10 -7
person	v:feature|S	38 37 -12 -10
person	v:feature|S|S	-51 80 -39 -1
person	v:feature|of	76 -25 -12 -9
person	v:feature|of|S	76 -25 -12 -9
person	v:fetch|for	-47 -42 -15 65
person	v:film+|S	-63 -55 -18 -6
person	v:film+|S|S	-63 -55 -18 -6
person	v:film+|by	-42 25 -15 -9
person	v:film+|with	-56 -14 -12 -14
person	v:film+|with|~	-56 -14 -12 -14
person	v:film|S	5 18 -18 -13
person	v:film|S|O	-12 75 -38 -29
person	v:film|S|~	-33 -65 -12 -14
person	v:film|X	36 -30 -14 -31
person	v:film|by	-29 72 -21 -3
person	v:film|for	-71 18 -8 -16
person	v:film|in	-59 -4 -28 -14
person	v:film|in|S	-59 -4 -28 -14
person	v:film|with	91 -84 -27 -5
person	v:finance|S	-7 -55 -40 -6
person	v:finance|X	-27 -28 -14 79
person	v:finance|X|X	-27 -28 -14 79
person	v:find+|S	-51 -11 -12 -10
person	v:find+|S|~	-51 -11 -12 -10
person	v:find|O	-2 -59 -11 -10
person	v:find|S	1 -11 30 -6
person	v:finish+|S	-51 -59 -29 33
person	v:finish+|S|~	-51 -59 -29 33
person	v:finish|O	-60 -9 -10 -5
person	v:finish|S	4 -31 -13 -14
person	v:finish|S|~	-51 -21 -7 -5
person	v:fit+|S	18 -5 -25 -5
person	v:fit+|S|~	18 -5 -25 -5
person	v:fit+|for	-45 -3 -15 -10
person	v:fit+|for|~	-45 -3 -15 -10
person	v:fly|S	-13 -7 -7 -5
person	v:fly|S|~	-13 -7 -7 -5
person	v:follow|O	18 -12 -15 -4
person	v:follow|O|~	-76 -22 -19 -15
person	v:follow|S	-25 19 -13 -11
person	v:follow|S|O	-42 19 -17 -11
person	v:follow|S|X	-38 -22 -12 -6
person	v:follow|X	12 -50 -12 -6
person	v:follow|X|O	17 -31 -7 -7
person	v:follow|X|X	35 -15 -9 -7
person	v:follow|X|~	-54 -70 -42 -3
person	v:forget|S	29 -11 -13 -19
person	v:forget|S|~	29 -11 -13 -19
person	v:forget|X	33 -15 -32 -9
person	v:forget|X|~	33 -15 -32 -9
person	v:found|S	-70 -39 -21 65
person	v:freeze|S	19 -16 -33 -2
person	v:frighten+|of	36 -2 -1 -2
person	v:frighten|X	49 30 -18 -19
person	v:frighten|X|X	49 30 -18 -19
person	v:gasp|X	-58 -62 -27 -16
person	v:get|O	2 -17 -12 -8
person	v:get|O|S	4 -26 -13 -5
person	v:get|O|~	-16 -8 -11 -11
person	v:get|S	-6 -13 -4 -10
person	v:get|S|S	-42 60 -19 -3
person	v:get|S|X	59 -47 -1 -3
person	v:get|S|on	-53 -39 26 -41
person	v:get|S|~	-22 -13 20 -11
person	v:get|X	-76 19 47 -5
person	v:get|X|X	-81 50 -61 -10
person	v:get|with	-34 -22 -8 -8
person	v:get|with|~	-34 -22 -8 -8
person	v:give+|S	-35 -27 -8 -5
person	v:give+|S|~	-47 -26 -18 -13
person	v:give+|by	-7 -27 -27 -2
person	v:give+|to	-80 -38 72 -18
person	v:give+|to|~	-22 -8 -21 -4
person	v:give|O	-10 -36 -18 -11
person	v:give|O|S	61 -25 -21 -7
person	v:give|O|~	-67 -13 -12 -17
person	v:give|S	-35 23 -9 -10
person	v:give|S|~	-31 -11 -10 -10
person	v:give|to	32 -49 -12 -11
person	v:give|to|~	-64 -17 -18 -15
person	v:go back|S	-33 -10 27 -19
person	v:go back|S|~	-33 -10 27 -19
person	v:go on|S	-10 5 -11 -7
person	v:go on|S|to	-11 46 -15 -4
person	v:go on|S|~	0 -4 -3 -19
person	v:go on|with	20 -4 -7 -8
person	v:go on|with|~	20 -4 -7 -8
person	v:go|O	-46 15 -7 0
person	v:go|S	-12 58 -12 -11
person	v:go|S|for	18 51 -54 -28
person	v:go|S|into	21 1 -12 -11
person	v:go|S|of	49 -42 -8 -21
person	v:go|S|~	-49 63 -9 -13
person	v:go|for	-57 42 -9 -14
person	v:go|to	37 21 -23 -9
person	v:go|to|for	19 12 -42 -11
person	v:go|to|~	23 -20 -16 -9
person	v:grin|S	-22 -3 -5 -3
person	v:grin|S|~	-22 -3 -5 -3
person	v:grow|S	52 -25 -12 -13
person	v:grow|S|~	-6 -15 -16 -13
person	v:handle|S	-82 61 -32 -28
person	v:handle|X	-27 -28 -14 79
person	v:handle|X|X	-27 -28 -14 79
person	v:hand|O	-50 -45 -10 -8
person	v:hand|S	-31 37 -17 -5
person	v:hand|S|~	-21 -26 -5 -9
person	v:hang|S	-51 -18 -5 -3
person	v:hang|S|~	-51 -18 -5 -3
person	v:have|O	26 -6 -10 -8
person	v:have|O|O	-20 61 -12 -3
person	v:have|O|S	70 -21 -11 -5
person	v:have|O|~	-36 -10 -9 -10
person	v:have|S	-5 -12 -1 -6
person	v:have|S|O	69 -43 -25 -22
person	v:have|S|S	-31 66 -11 -7
person	v:have|S|X	-32 -63 -24 51
person	v:have|S|~	8 2 4 -14
person	v:have|X	-6 2 -30 -2
person	v:have|X|X	-11 -22 -36 34
person	v:have|X|~	-7 -7 -8 -71
person	v:have|as	-15 -2 -7 -9
person	v:have|at	42 39 -38 -27
person	v:have|to	-23 -16 -18 -7
person	v:have|to|~	-23 -16 -18 -7
person	v:have|with	-3 -47 55 -10
person	v:have|with|O	36 -2 -27 -17
person	v:have|with|~	-51 -57 -27 -22
person	v:head+|by	35 41 -19 -1
person	v:headline|S	-8 -21 -4 -12
person	v:headline|S|~	-8 -21 -4 -12
person	v:hear+|S	-41 -11 -14 -11
person	v:hear+|S|~	-41 -11 -14 -11
person	v:hear|S	-58 -17 -28 -38
person	v:hear|S|~	-58 -17 -28 -38
person	v:help|O	-21 -10 -5 -7
person	v:help|S	18 -4 -5 -3
person	v:hint|X	-22 -3 -5 -3
person	v:hint|X|~	-22 -3 -5 -3
person	v:hire+|S	-27 -10 -4 -3
person	v:hire|O	-39 -41 -7 -6
person	v:hire|O|~	-25 0 -6 -9
person	v:hire|S	-32 32 -8 -11
person	v:hire|S|~	-19 -16 -9 -18
person	v:host+|by	-38 -13 -11 -7
person	v:host+|by|~	-38 -13 -11 -7
person	v:host|S	-74 -25 -17 77
person	v:host|S|~	-33 -7 -17 -11
person	v:host|with	-47 -6 -31 -26
person	v:host|with|~	-47 -6 -31 -26
person	v:hum|X	-5 -11 -2 -3
person	v:hum|X|S	-5 -11 -2 -3
person	v:improvise|S	-33 -15 -10 -10
person	v:improvise|S|~	-33 -15 -10 -10
person	v:include|O	29 -22 -10 -11
person	v:include|O|O	-37 -102 -7 -7
person	v:include|O|in	-39 -46 -4 -21
person	v:include|O|~	39 -5 -11 -12
person	v:include|S	-23 3 1 25
person	v:include|S|O	-16 31 10 49
person	v:include|S|~	-34 -11 -12 -12
person	v:include|X	-4 15 -12 -9
person	v:include|X|O	38 -19 -6 -4
person	v:include|X|X	-35 62 -18 -15
person	v:include|X|~	-28 -9 -10 -10
person	v:include|for	0 -11 -8 -4
person	v:include|for|X	0 -11 -8 -4
person	v:include|of	-15 -11 -11 -2
person	v:include|of|~	-15 -11 -11 -2
person	v:include|with	4 -15 -13 -6
person	v:include|with|O	63 -7 -7 -4
person	v:inspire+|X	7 66 27 -11
person	v:interrogate|S	-59 -42 -8 -4
person	v:interview+|S	51 -7 -12 -18
person	v:interview+|S|~	51 -7 -12 -18
person	v:intrigue+|S	-53 -20 -13 -10
person	v:intrigue+|S|~	-53 -20 -13 -10
person	v:introduce|S	-75 55 -12 -5
person	v:introduce|S|~	-42 -28 -5 -3
person	v:join+|S	-21 -18 -13 -14
person	v:join+|S|~	-39 -27 -33 -13
person	v:join+|by	18 -21 -11 -10
person	v:join+|by|~	69 -13 -18 -20
person	v:join|O	32 -14 -10 -9
person	v:join|O|in	-47 -18 -9 -12
person	v:join|O|~	-32 -11 -9 -8
person	v:join|S	17 -18 -13 -8
person	v:join|S|S	63 -19 -19 -5
person	v:join|S|X	48 -10 -2 -2
person	v:join|S|in	-35 -12 -17 -5
person	v:join|S|of	-43 -7 -4 -7
person	v:join|S|~	2 -11 -13 -11
person	v:join|X	-56 -4 -9 -4
person	v:join|X|~	-56 -4 -9 -4
person	v:join|from	-14 -28 -19 -1
person	v:join|from|S	-14 -28 -19 -1
person	v:joke|S	35 -16 -11 -7
person	v:joke|S|~	-53 -16 -9 -6
person	v:jump|S	33 35 -8 -4
person	v:keep|S	8 -6 -10 -16
person	v:keep|S|~	8 -6 -10 -16
person	v:kiss|O	-13 -6 -21 -14
person	v:kiss|O|~	-13 -6 -21 -14
person	v:kiss|S	-34 -9 -23 -22
person	v:kiss|S|~	-34 -9 -23 -22
person	v:know+|S	-93 40 -20 -11
person	v:know+|S|for	-88 47 -30 -9
person	v:know|O	-36 -8 -8 -5
person	v:know|O|~	-36 -8 -8 -5
person	v:know|S	-7 -2 -8 -8
person	v:know|S|X	23 34 15 -5
person	v:know|S|for	52 -60 -41 -17
person	v:know|S|from	-62 -51 -14 -6
person	v:know|S|~	-41 -10 -7 -9
person	v:know|X	-50 -7 -14 -10
person	v:know|X|X	-127 17 -11 -8
person	v:know|X|from	-34 -3 -1 -4
person	v:know|X|~	-38 -7 -10 -16
person	v:know|for	15 -17 -12 -6
person	v:know|for|such as	15 -17 -12 -6
person	v:last|S	73 -76 -18 -29
person	v:laugh|S	-23 -26 -11 -67
person	v:laugh|S|~	-23 -26 -11 -67
person	v:lead+|S	-35 0 -20 -10
person	v:lead+|S|~	-35 0 -20 -10
person	v:lead+|by	59 -7 -11 -5
person	v:lead+|by|~	59 -7 -11 -5
person	v:lead|S	10 -51 -1 -1
person	v:leak|X	-45 -29 -14 -14
person	v:leak|X|S	-45 -29 -14 -14
person	v:learn|S	-37 -12 15 -11
person	v:learn|S|~	-37 -12 15 -11
person	v:learn|X	-27 -7 -8 -20
person	v:learn|X|~	-27 -7 -8 -20
person	v:learn|from	-27 -8 -6 -16
person	v:learn|from|~	-27 -8 -6 -16
person	v:leave|O	-32 -4 -21 -15
person	v:leave|O|~	-32 -4 -21 -15
person	v:leave|S	-20 -24 -11 -9
person	v:leave|S|~	11 -24 -13 -10
person	v:leave|X	-29 13 11 -11
person	v:leave|X|~	-24 -10 17 -11
person	v:leave|behind	75 -73 -6 -12
person	v:lend|S	-47 -24 -6 -14
person	v:lens|S	-32 -65 -22 -21
person	v:lens|S|O	-34 -60 -36 -26
person	v:lens|for	-52 65 -8 -17
person	v:lens|for|O	-52 65 -8 -17
person	v:let|O	-24 -45 85 -11
person	v:let|S	95 -57 12 -12
person	v:let|S|~	-24 -16 -22 -14
person	v:lick|S	31 -30 -16 -14
person	v:lick|S|~	31 -30 -16 -14
person	v:lie|S	51 -49 -28 -20
person	v:lie|S|~	51 -49 -28 -20
person	v:lift|S	-27 -6 -5 -9
person	v:lift|S|~	-27 -6 -5 -9
person	v:line up+|S	16 -29 -7 -21
person	v:line up+|S|~	16 -29 -7 -21
person	v:link+|S	-12 -31 -10 -10
person	v:list+|S	-33 -10 -39 23
person	v:list+|S|~	-33 -10 -39 23
person	v:live|S	39 -39 -49 -9
person	v:live|S|~	47 -36 -28 -28
person	v:look|S	25 4 -14 -15
person	v:look|S|~	-37 27 -15 -12
person	v:look|X	34 -26 -13 -12
person	v:look|X|X	57 -50 -17 -8
person	v:look|X|~	-14 -6 -9 -17
person	v:look|alongside	93 -12 -13 -18
person	v:look|alongside|~	93 -12 -13 -18
person	v:lose|S	-2 -16 -7 -9
person	v:lose|S|~	-2 -16 -7 -9
person	v:lose|X	55 -22 -16 -5
person	v:lose|X|S	66 -51 -25 -5
person	v:lose|X|~	-22 -5 -11 -8
person	v:lose|to	27 -27 -52 -8
person	v:lure+|S	24 -29 -9 -5
person	v:make up|S	-15 -17 -16 -9
person	v:make up|S|O	-16 -19 -20 -12
person	v:make up|S|~	-33 -13 -10 -12
person	v:make+|S	-30 4 -17 -13
person	v:make+|S|~	-32 -20 -4 -13
person	v:make+|by	-15 55 -17 -8
person	v:make+|by|S	-87 12 -24 -9
person	v:make+|by|~	-88 58 -12 -7
person	v:make+|with	-48 -10 -9 -8
person	v:make+|with|~	-48 -10 -9 -8
person	v:make|O	32 1 -14 -8
person	v:make|O|S	17 -66 -16 -5
person	v:make|O|in	58 -27 -8 -8
person	v:make|O|with	-41 33 -25 -6
person	v:make|O|~	59 -20 -23 -23
person	v:make|S	-29 53 -18 -12
person	v:make|S|O	-9 -2 -17 -11
person	v:make|S|S	-31 -29 -17 -11
person	v:make|S|X	-71 134 -62 -14
person	v:make|S|~	-32 8 -14 -10
person	v:make|X	-44 35 -16 -27
person	v:make|X|S	-31 35 -27 -28
person	v:make|by	57 -65 -12 -7
person	v:make|by|~	42 -23 -14 -17
person	v:make|in	-30 27 -19 -19
person	v:make|of	-59 -49 -28 -12
person	v:make|out of	6 -4 -8 -5
person	v:make|out of|~	6 -4 -8 -5
person	v:make|with	-140 80 -12 -5
person	v:make|with|O	-87 54 -26 -11
person	v:make|with|of	-71 -12 -5 -4
person	v:marry+|S	0 -14 -28 -9
person	v:marry+|S|~	0 -14 -28 -9
person	v:marry+|to	-44 55 -56 -46
person	v:marry|S	-46 -61 -10 -17
person	v:marry|S|~	-19 -11 -9 -8
person	v:meet|O	16 -92 -7 -8
person	v:meet|S	9 30 -7 -12
person	v:meet|X	-45 -17 -10 0
person	v:mention+|S	-35 -8 -5 -16
person	v:mention+|S|~	-35 -8 -5 -16
person	v:miss|S	18 -6 -6 -7
person	v:miss|S|~	-32 -4 -7 -17
person	v:mistake|X	-84 -4 -10 -4
person	v:mistake|X|~	-11 -4 -6 -11
person	v:model|O	-33 -20 -10 -11
person	v:move|X	12 -4 -5 -3
person	v:move|X|in	14 -3 -3 -2
person	v:name+|S	-10 31 42 -10
person	v:name+|S|~	-5 36 -16 -10
person	v:name|O	18 -22 -12 -10
person	v:name|O|~	-26 -16 -14 -11
person	v:name|S	13 -8 -11 -10
person	v:name|S|~	13 -8 -11 -10
person	v:need|S	69 -6 -3 -4
person	v:need|S|~	69 -6 -3 -4
person	v:nominate+|S	32 13 37 -12
person	v:nominate+|S|S	-48 60 -63 -20
person	v:nominate+|S|for	57 -22 -32 -6
person	v:nominate+|S|~	26 -17 63 -11
person	v:notice|O	-3 -11 -12 -19
person	v:notice|O|~	-48 -3 -14 -24
person	v:occupy+|X	-80 -20 -3 -9
person	v:occupy+|X|~	-80 -20 -3 -9
person	v:offer+|S	-74 -11 -8 -5
person	v:offer+|S|in	-60 -7 -7 -3
person	v:offer|to	11 0 -14 -7
person	v:offer|to|~	15 -38 -20 -6
person	v:open|S	53 -21 70 -11
person	v:open|S|S	49 -13 -34 -6
person	v:open|X	-23 41 27 -7
person	v:open|X|S	-31 -30 33 -5
person	v:open|X|X	-30 76 -36 -1
person	v:open|with	33 -9 -6 -6
person	v:open|with|S	-23 -14 -12 -6
person	v:order+|S	-37 -15 -6 -5
person	v:order+|S|~	-37 -15 -6 -5
person	v:overcome|S	-21 -10 -5 -7
person	v:overcome|X	9 -26 -8 -9
person	v:overcome|X|X	35 -40 -8 -8
person	v:oversee|S	-18 -10 12 -18
person	v:oversee|S|~	-34 -27 -19 -32
person	v:pair|O	-24 -12 -8 -36
person	v:pair|S	-26 -9 -23 49
person	v:parent|O	40 -4 -27 -9
person	v:parent|O|~	40 -4 -27 -9
person	v:pass|S	-12 -7 -6 -4
person	v:pass|S|~	-12 -7 -6 -4
person	v:pay+|X	-31 -42 -20 -6
person	v:pay+|X|X	-31 -42 -20 -6
person	v:pay|S	-23 -6 -6 48
person	v:pay|S|~	-23 -6 -6 48
person	v:pen+|by	-49 -37 72 -1
person	v:pen+|by|S	-49 -37 72 -1
person	v:photograph+|S	33 -8 -20 -7
person	v:photograph+|S|~	21 -5 -15 -7
person	v:photograph|S	-16 -10 32 -11
person	v:photograph|S|~	-16 -10 32 -11
person	v:pick up|S	47 -8 -10 -23
person	v:pick up|X	33 32 -6 -11
person	v:pick up|X|X	33 32 -6 -11
person	v:pick up|for	-68 -11 -9 -1
person	v:pick+|by	9 -10 -7 -5
person	v:pick+|by|~	19 -6 -22 -12
person	v:picture|S	-61 33 -3 -8
person	v:picture|S|~	-36 -37 -19 -15
person	v:play+|S	-57 -13 -8 -7
person	v:play+|S|in	-38 -36 -2 -3
person	v:play+|S|~	-66 -8 -16 -11
person	v:play+|X	37 7 -11 -8
person	v:play+|X|S	-41 -29 -7 -7
person	v:play+|X|X	-29 41 -9 -5
person	v:play+|X|~	77 -9 -13 -12
person	v:play+|by	54 -15 -10 -6
person	v:play+|by|X	81 -6 -6 -3
person	v:play+|by|in	53 -40 -6 -6
person	v:play+|by|~	51 -15 -11 -7
person	v:play|O	-45 -24 -18 -13
person	v:play|O|~	3 -10 -21 -14
person	v:play|S	21 -22 -5 -12
person	v:play|S|O	34 -37 -33 -35
person	v:play|S|S	-52 -18 68 -4
person	v:play|S|X	83 16 30 -12
person	v:play|S|in	82 -20 -8 -7
person	v:play|S|of	59 -18 -9 -7
person	v:play|S|~	-5 -11 -12 -11
person	v:play|X	-26 -28 56 -11
person	v:play|X|~	7 -12 -27 -16
person	v:play|by	10 66 -8 -11
person	v:play|by|in	24 7 -18 -21
person	v:play|by|~	-10 60 -13 -5
person	v:play|for	-37 49 -14 -12
person	v:play|in	-17 -7 -12 -6
person	v:play|in|in	0 -54 -8 -7
person	v:play|opposite	54 -34 -8 -7
person	v:play|under	-65 61 -14 -7
person	v:play|with	-7 -8 -8 -5
person	v:play|with|S	-35 -27 -6 -4
person	v:play|with|~	-62 -6 -4 -5
person	v:point|S	-23 -6 -15 -6
person	v:point|S|~	-23 -6 -15 -6
person	v:pop up|S	-73 -22 -7 -18
person	v:pop up|S|~	-73 -22 -7 -18
person	v:portray+|S	-53 -22 -18 -28
person	v:portray+|S|~	-53 -22 -18 -28
person	v:portray+|by	0 -8 -11 -15
person	v:portray+|by|~	0 -8 -11 -15
person	v:portray|S	-40 -24 -11 -7
person	v:portray|S|~	-63 -5 -15 -6
person	v:prepare|S	-48 -2 -11 -27
person	v:prepare|S|~	-48 -2 -11 -27
person	v:present|S	23 -38 -14 -11
person	v:present|S|~	-4 -41 -10 -10
person	v:produce+|S	48 -21 -55 -24
person	v:produce+|S|X	53 -14 -38 -19
person	v:produce+|X	5 22 -12 -7
person	v:produce+|X|X	5 22 -12 -7
person	v:produce+|by	-28 -51 -27 113
person	v:produce+|by|S	-29 -70 -41 70
person	v:produce+|by|X	-49 -11 -18 30
person	v:produce|S	-43 -4 22 84
person	v:produce|S|O	-20 -52 31 -39
person	v:produce|S|for	-15 -9 -27 -68
person	v:produce|S|~	-43 -21 -13 90
person	v:produce|alongside	-56 -12 -12 73
person	v:produce|alongside|S	-47 -8 -9 -6
person	v:produce|alongside|for	-53 -14 -41 -64
person	v:produce|alongside|~	-64 -13 -9 96
person	v:produce|with	-40 -35 -17 94
person	v:produce|with|O	-79 -12 -16 64
person	v:produce|with|~	-43 -8 -12 78
person	v:provide|S	50 -12 -6 -20
person	v:provide|S|~	50 -12 -6 -20
person	v:publish|S	-36 -8 -21 -11
person	v:publish|S|~	-36 -8 -21 -11
person	v:pull|S	40 -40 -8 -5
person	v:pull|S|~	-37 -7 -6 -4
person	v:purr|S	-62 -19 -6 -7
person	v:put|O	100 -64 -8 -11
person	v:put|O|in	10 -44 -20 -12
person	v:put|S	-65 29 5 93
person	v:put|S|in	-40 53 -7 -7
person	v:put|S|~	-25 -23 15 121
person	v:put|in	62 -20 -7 -3
person	v:put|in|in	62 -20 -7 -3
person	v:re-record|S	-35 -10 -11 -11
person	v:re-record|S|~	-35 -10 -11 -11
person	v:react|S	-13 -4 -15 -9
person	v:react|S|~	-13 -4 -15 -9
person	v:read|S	13 -26 31 -16
person	v:read|S|~	13 -26 31 -16
person	v:recall|S	-36 -15 -6 -4
person	v:recall|S|~	-36 -15 -6 -4
person	v:recall|X	-34 -4 54 -11
person	v:recall|X|~	-34 -4 54 -11
person	v:recast+|with	-58 -46 -17 -11
person	v:receive|S	14 20 -17 -22
person	v:receive|S|S	-14 54 -27 -57
person	v:receive|S|~	-20 -15 -22 -11
person	v:receive|for	-46 -48 -14 -9
person	v:receive|in	-71 20 -35 -16
person	v:recite|S	-34 -27 -9 -8
person	v:recognise+|S	-26 -25 -23 -17
person	v:recognise+|S|~	-26 -25 -23 -17
person	v:record|S	10 -16 -11 -15
person	v:record|S|~	36 -15 -9 -18
person	v:release+|S	19 34 -21 -6
person	v:release+|S|S	19 32 -35 -4
person	v:release+|with	-14 -7 -7 -8
person	v:release+|with|~	-66 -11 -7 -13
person	v:release|S	-8 6 -20 -9
person	v:remain|S	-87 65 -8 -8
person	v:remain|S|S	-61 66 -32 -26
person	v:remember+|S	4 -12 -17 -11
person	v:remember+|S|~	-45 -12 -15 -12
person	v:remember|O	0 -9 -5 -5
person	v:remember|O|~	0 -9 -5 -5
person	v:remember|S	-22 -27 -19 -21
person	v:repeat|S	-41 -27 -15 -8
person	v:replace|O	-63 -31 -13 -8
person	v:replace|S	-7 -31 -10 -7
person	v:replace|S|~	-71 -32 -22 -14
person	v:replace|X	-61 51 -24 -3
person	v:replace|X|X	-57 49 -41 -8
person	v:report|S	33 -2 -5 -14
person	v:report|S|~	-34 -2 -4 -17
person	v:reprise|S	17 -19 -11 -9
person	v:reprise|S|X	36 -2 -27 -17
person	v:reprise|S|~	22 -18 -10 -13
person	v:reprise|X	91 -49 -34 -25
person	v:retire+|S	-50 -22 -5 -17
person	v:retire+|S|~	-50 -22 -5 -17
person	v:return|S	61 -14 -12 13
person	v:return|S|~	96 -10 -12 24
person	v:revive|S	0 -8 -5 -5
person	v:revive|S|~	0 -8 -5 -5
person	v:ring|S	-12 39 0 -8
person	v:rule|S	-63 20 -20 -22
person	v:run|S	-28 -1 -13 -3
person	v:run|S|S	-59 -33 -19 -2
person	v:run|S|~	-28 67 -15 4
person	v:run|X	-5 3 -13 -9
person	v:run|X|X	8 10 -14 -11
person	v:run|X|~	-24 -11 -7 -6
person	v:run|with	-76 -7 -10 -18
person	v:run|with|~	-76 -7 -10 -18
person	v:save|S	-15 -17 -20 -9
person	v:say|O	-30 -9 -11 5
person	v:say|O|~	-25 -9 -9 -1
person	v:say|S	-24 -7 -4 2
person	v:say|S|S	-73 53 16 24
person	v:say|S|~	-25 -10 -2 1
person	v:say|X	-27 11 -11 -8
person	v:say|X|X	-44 64 -12 -1
person	v:say|X|~	-25 -72 -12 -11
person	v:scoop|S	41 -35 -19 -18
person	v:score|S	-14 -80 -27 -7
person	v:script+|X	47 -6 -2 -4
person	v:script+|X|S	47 -6 -2 -4
person	v:script+|by	-19 -10 22 -11
person	v:script+|by|S	-28 -27 24 -14
person	v:script+|from	-15 -19 -1 -5
person	v:script|S	-29 -7 95 -9
person	v:script|S|~	-62 -24 65 -18
person	v:see+|S	8 -49 -9 -7
person	v:see+|S|in	-40 -10 -9 -4
person	v:see+|S|~	19 -11 -10 -11
person	v:see+|alongside	57 -34 -8 -4
person	v:see+|alongside|in	57 -34 -8 -4
person	v:see+|as	-30 -14 -4 -14
person	v:see+|as|~	-30 -14 -4 -14
person	v:see+|in	-43 61 -9 -2
person	v:see+|in|in	-43 61 -9 -2
person	v:see+|with	-32 -18 -10 -7
person	v:see+|with|in	59 -20 -14 -5
person	v:seem|S	39 -48 -33 -39
person	v:see|O	52 -21 -13 -7
person	v:see|O|S	-45 -16 -11 -5
person	v:see|O|in	94 -27 -8 -7
person	v:see|O|~	-11 -24 -18 -6
person	v:see|S	4 -1 -18 -6
person	v:see|S|X	-52 -78 -62 -5
person	v:see|S|in	34 -56 -15 -4
person	v:see|S|~	-30 -22 -10 -7
person	v:see|X	-44 47 -11 -9
person	v:see|X|X	-48 -23 -33 -16
person	v:see|X|~	-20 -11 -5 -4
person	v:sell|S	85 -26 59 -7
person	v:sell|S|~	77 -26 47 -8
person	v:sell|X	49 -19 -9 -3
person	v:sell|X|S	49 -19 -9 -3
person	v:send|S	-53 66 -10 -8
person	v:send|S|~	-53 66 -10 -8
person	v:set|S	-19 -18 -4 -6
person	v:sew|X	-16 -8 -3 -17
person	v:sew|X|~	-16 -8 -3 -17
person	v:share|S	-5 -74 -68 -9
person	v:share|S|~	41 -16 -25 -25
person	v:share|with	71 -75 -41 -15
person	v:shoot+|S	55 -43 -31 -8
person	v:shoot+|S|S	48 -14 -39 -6
person	v:shoot+|by	59 -64 -16 -4
person	v:shoot+|by|~	-6 -49 -12 -4
person	v:shoot|O	-12 -32 -9 -15
person	v:shoot|S	-47 40 13 -11
person	v:shoot|S|O	23 -48 -36 -25
person	v:shoot|S|X	-55 76 61 -13
person	v:shoot|S|to	9 20 -17 -5
person	v:shoot|S|~	-37 40 -17 -10
person	v:shoot|X	-34 7 -48 -28
person	v:shoot|X|X	-34 7 -48 -28
person	v:shoot|with	94 -7 -10 -8
person	v:shoot|with|~	97 -9 -13 -9
person	v:shortlist+|S	-47 1 65 -8
person	v:shortlist+|S|for	-9 -28 58 -15
person	v:shortlist+|S|~	-21 9 23 -11
person	v:show up|S	18 -10 -9 -12
person	v:show up|S|~	18 -10 -9 -12
person	v:show+|S	7 -8 -27 -11
person	v:show|S	84 -32 -17 -11
person	v:shrug|S	-7 0 -5 -5
person	v:shrug|S|~	-7 0 -5 -5
person	v:sign+|by	-89 -19 -39 -12
person	v:sign+|by|~	-89 -19 -39 -12
person	v:sign|S	-71 -66 -25 -7
person	v:sing|S	-47 -14 -6 -14
person	v:sing|S|~	-47 -14 -6 -14
person	v:sink|S	-34 42 -17 -4
person	v:sink|S|S	-39 49 -26 -15
person	v:sit|S	-28 32 -20 -15
person	v:sit|S|~	-51 -39 -23 -16
person	v:skip|S	-41 6 34 -9
person	v:slice|X	-32 -8 -2 -7
person	v:slice|X|~	-32 -8 -2 -7
person	v:slip|S	106 -99 -7 -11
person	v:spar|with	19 -9 -20 -17
person	v:speak|S	41 -14 -16 -13
person	v:speak|S|~	-42 -35 -19 -42
person	v:spend|S	-12 -27 -13 -10
person	v:spend|S|~	-22 -5 -9 -21
person	v:spit|X	-31 -11 -29 -16
person	v:spit|X|~	-31 -11 -29 -16
person	v:spread|S	-32 -2 -11 -23
person	v:spread|S|~	-32 -2 -11 -23
person	v:spy|S	30 -19 -21 -10
person	v:spy|S|~	30 -19 -21 -10
person	v:stand+|S	-56 -21 -8 -2
person	v:stand+|S|X	-56 -21 -8 -2
person	v:stand+|X	-31 -3 -14 -6
person	v:stand+|X|X	-31 -3 -14 -6
person	v:stand|S	51 -41 -8 -5
person	v:stand|X	-34 -2 -4 -17
person	v:stand|X|~	-34 -2 -4 -17
person	v:star in|S	5 6 -5 -11
person	v:star in|S|O	-43 37 8 -42
person	v:star in|S|as	24 -4 -3 -4
person	v:star in|S|~	32 -9 -7 -5
person	v:start|S	-39 -52 -12 -16
person	v:start|S|~	-31 -22 -16 -10
person	v:star|O	-1 -19 -14 -11
person	v:star|O|S	21 -16 -11 -8
person	v:star|O|X	-1 -8 -7 -4
person	v:star|O|~	-29 -10 -12 -14
person	v:star|S	73 -3 -12 16
person	v:star|S|in	67 -32 -9 -5
person	v:star|S|~	116 -12 -12 33
person	v:star|X	-10 4 -10 -6
person	v:star|X|S	-4 -1 -9 2
person	v:star|X|X	-7 21 -10 -8
person	v:star|X|~	-22 -6 -11 -9
person	v:star|alongside	27 -12 -16 -24
person	v:star|alongside|~	97 -16 -24 -47
person	v:star|opposite	43 -33 -10 -8
person	v:star|with	87 -56 -11 -8
person	v:stay|S	-12 -18 -15 -8
person	v:stay|S|~	-23 -14 -18 -7
person	v:stay|away from	-46 -53 -27 -7
person	v:stay|with	-24 -1 -3 -12
person	v:steal|S	-66 -8 -12 -3
person	v:steal|S|~	-29 -7 -9 -8
person	v:steer|O	64 -52 -22 -16
person	v:steer|O|through	66 -55 -22 -2
person	v:steer|S	-72 29 -31 -26
person	v:steer|S|through	-51 55 -24 -3
person	v:step in|S	56 -15 -29 -19
person	v:step in|S|~	42 -53 -30 -30
person	v:step|S	-18 -6 -2 -3
person	v:step|S|of	-18 -6 -2 -3
person	v:step|of	-37 -42 -10 -6
person	v:step|of|of	-37 -42 -10 -6
person	v:stomp|S	0 -34 -25 -26
person	v:stomp|S|~	0 -34 -25 -26
person	v:stop|O	-53 -50 -22 -5
person	v:stop|S	-48 -4 -29 -3
person	v:stream|O	-32 -33 -10 -7
person	v:study|S	-65 -23 -9 -6
person	v:study|S|~	-65 -23 -9 -6
person	v:suffer|S	-5 -8 -15 -13
person	v:suffer|S|~	-5 -8 -15 -13
person	v:suggest|O	-23 -12 -10 -30
person	v:supervise|X	-39 -67 -26 -31
person	v:supervise|X|X	-39 -67 -26 -31
person	v:supply|S	-56 -5 -8 -24
person	v:supply|S|~	-56 -5 -8 -24
person	v:support|O	29 25 -12 -6
person	v:support|S	11 -7 -19 -16
person	v:support|S|~	-14 -5 -20 -17
person	v:support|X	41 -2 -10 -16
person	v:support|X|~	41 -2 -10 -16
person	v:survive+|S	-44 -8 -6 -7
person	v:survive+|S|~	-44 -8 -6 -7
person	v:survive+|by	-56 -11 -21 -20
person	v:survive+|by|~	-56 -11 -21 -20
person	v:survive|O	-18 -8 -27 -17
person	v:survive|O|~	-18 -8 -27 -17
person	v:survive|S	-63 -12 -3 -20
person	v:survive|S|~	-63 -12 -3 -20
person	v:swear|S	10 -28 -11 19
person	v:swear|S|~	17 -37 -11 28
person	v:swear|at	25 -19 -7 -6
person	v:swear|at|~	-33 -31 -6 -12
person	v:sweat|S	55 -34 -16 -1
person	v:sweat|S|X	55 -34 -16 -1
person	v:sweep|S	-40 45 -22 -9
person	v:swing|X	-59 -3 -2 -2
person	v:swing|X|in	-59 -3 -2 -2
person	v:take off|X	-31 -11 -29 -16
person	v:take off|X|~	-31 -11 -29 -16
person	v:take on|S	54 -4 -9 -6
person	v:take on|X	-10 -18 -17 -6
person	v:take over|S	-79 -53 -13 -10
person	v:take over|S|~	-53 -20 -15 -9
person	v:take over|X	-54 -66 -15 -5
person	v:take over|X|X	-18 -57 -16 -3
person	v:take over|from	-24 22 -7 -8
person	v:take over|from|X	-2 22 -1 -3
person	v:take+|S	-39 -26 -3 -17
person	v:take+|S|~	-52 -4 -16 -13
person	v:take+|by	-68 -32 -13 -11
person	v:take+|by|~	-29 -30 -18 -12
person	v:take|O	45 15 -9 -9
person	v:take|O|~	53 -8 -10 -9
person	v:take|S	3 2 24 0
person	v:take|S|O	-38 45 -30 21
person	v:take|S|S	-24 26 -19 -7
person	v:take|S|in	-53 -15 -3 -1
person	v:take|S|~	34 -10 35 -9
person	v:take|X	23 -21 -15 -9
person	v:take|X|S	-4 0 -9 -8
person	v:take|X|X	61 -54 -30 -4
person	v:take|X|~	-44 -11 -17 -12
person	v:take|by	-36 -18 -8 -4
person	v:take|by|S	-47 -27 -9 -5
person	v:take|by|~	-26 -3 -25 -10
person	v:take|from	-33 -18 -11 -7
person	v:take|from|S	-39 -36 -11 -4
person	v:take|from|~	-17 -5 -23 -17
person	v:take|of	43 -18 -8 -7
person	v:take|of|~	-33 -7 -6 -8
person	v:take|with	1 -6 -3 -6
person	v:take|with|S	43 -3 -4 -1
person	v:take|with|~	-59 -8 -13 -4
person	v:talk|S	9 -7 -13 -8
person	v:talk|S|~	-55 -8 -4 -4
person	v:taunt|O	36 -46 -10 -5
person	v:taunt|S	32 -19 -3 -2
person	v:taunt|in	-54 42 -13 -11
person	v:teach|S	-32 49 -27 -7
person	v:teach|S|~	-3 -24 -20 -5
person	v:tell+|X	-44 33 47 -23
person	v:tell+|X|X	-44 33 47 -23
person	v:tell|O	-65 -3 -5 -6
person	v:tell|O|~	-17 -1 -9 -5
person	v:tell|S	-19 -8 -10 0
person	v:tell|S|~	-13 -12 -10 1
person	v:tell|X	-48 -39 45 7
person	v:tell|X|~	-10 -8 47 26
person	v:thank|S	-75 -28 -7 -28
person	v:thank|S|~	-75 -28 -7 -28
person	v:think|O	72 -33 -35 -11
person	v:think|S	-31 27 -15 -10
person	v:think|S|~	-76 -10 -16 -8
person	v:throw|S	-41 -9 -11 -7
person	v:throw|S|~	-41 -9 -11 -7
person	v:time|in	-4 -90 -21 -7
person	v:time|with	-89 -9 -21 -7
person	v:tip+|S	-23 26 -19 -18
person	v:tip+|S|S	-23 26 -19 -18
person	v:topline|S	74 -48 -39 -10
person	v:top|S	26 -49 -23 -3
person	v:train|S	-16 -14 -8 -11
person	v:train|S|~	-16 -14 -8 -11
person	v:triumph|S	-5 -21 -16 -13
person	v:triumph|for	-46 12 -11 -6
person	v:trouble|O	-66 -50 -22 -3
person	v:turn up|S	24 -14 -10 -9
person	v:turn up|S|in	46 -31 -5 -2
person	v:turn up|S|~	-2 -13 -11 -10
person	v:turn up|in	-7 3 -19 -5
person	v:turn up|opposite	-2 -14 -6 -5
person	v:turn+|S	-42 -59 -33 -8
person	v:turn|S	-8 1 59 -12
person	v:turn|S|~	44 -13 17 -13
person	v:turn|out of	-42 -8 -15 -11
person	v:turn|out of|~	-42 -8 -15 -11
person	v:tweet|S	25 -58 -21 -20
person	v:tweet|S|S	25 -58 -21 -20
person	v:understand|S	-37 -15 -6 -5
person	v:understand|S|~	-37 -15 -6 -5
person	v:unnerve|X	77 -18 -25 -37
person	v:unnerve|X|~	77 -18 -25 -37
person	v:unveil|with	0 -4 -3 -4
person	v:use|O	-58 -23 -9 -8
person	v:use|S	-63 47 -8 -16
person	v:use|S|in	-52 79 -13 -17
person	v:use|S|~	-38 -24 -12 -23
person	v:visit+|X	-102 -25 -14 -6
person	v:visit+|X|X	-103 -31 -15 -6
person	v:voice|S	-69 -16 -6 -6
person	v:voice|S|~	-69 -16 -6 -6
person	v:vote|S	-31 -37 -4 -11
person	v:vote|S|~	-31 -37 -4 -11
person	v:wait|X	-48 -2 -5 -2
person	v:wait|X|X	-48 -2 -5 -2
person	v:walk|S	-54 -25 -18 -12
person	v:walk|S|~	-37 -2 -20 -9
person	v:walk|X	-26 -29 -22 -16
person	v:walk|X|X	-26 -29 -22 -16
person	v:wander|S	29 -6 -3 -4
person	v:wander|S|~	29 -6 -3 -4
person	v:want|O	-88 -31 -11 -10
person	v:want|O|~	-29 -7 -13 -17
person	v:want|S	-25 37 -9 -10
person	v:want|S|~	-25 37 -9 -10
person	v:watch|O	15 53 -16 -14
person	v:watch|S	-69 -43 -20 62
person	v:watch|S|~	-69 -25 -27 65
person	v:watch|X	-4 42 -15 -8
person	v:wear|S	46 -28 -8 -13
person	v:wear|S|~	22 -16 -16 -23
person	v:win|O	32 -14 -17 -8
person	v:win|O|S	31 -31 -25 -10
person	v:win|S	-5 17 9 -4
person	v:win|S|S	-40 3 33 -17
person	v:win|S|X	-13 -43 -24 -5
person	v:win|S|for	-3 -35 50 -11
person	v:win|S|with	-49 76 -11 -6
person	v:win|S|~	27 -4 -16 -11
person	v:win|X	13 22 -21 -9
person	v:win|X|~	13 -4 -10 -7
person	v:win|by	-40 36 -14 -2
person	v:win|for	-22 -20 82 -14
person	v:win|for|in	-49 -10 -12 0
person	v:win|in	-39 33 -13 -7
person	v:win|with	-74 -30 67 -8
person	v:withdraw|S	-64 -32 -26 -20
person	v:withhold|S	-22 -6 -2 -4
person	v:withhold|S|~	-22 -6 -2 -4
person	v:withhold|X	-21 -3 -14 -8
person	v:withhold|X|~	-21 -3 -14 -8
person	v:wonder|S	-41 -36 -22 -8
person	v:work|S	16 -3 5 10
person	v:work|S|on	-39 8 -18 46
person	v:work|S|~	-54 5 -22 -12
person	v:work|with	-8 3 -20 -15
person	v:work|with|on	49 22 -27 -26
person	v:work|with|~	-23 -21 -16 -14
person	v:wrap|S	-36 50 -15 -19
person	v:write+|X	-5 -4 -49 -4
person	v:write+|X|X	-3 1 -55 -5
person	v:write+|by	-20 -32 36 -8
person	v:write+|by|S	-16 -22 22 -12
person	v:write+|by|X	-23 -60 41 -4
person	v:write+|by|~	-15 -24 20 -7
person	v:write+|with	-53 -16 -29 -23
person	v:write+|with|~	-53 -16 -29 -23
person	v:write|S	-28 -3 72 -10
person	v:write|S|O	44 -17 44 -8
person	v:write|S|X	-29 50 80 -7
person	v:write|S|~	-32 -1 68 -7
person	v:write|X	-54 24 66 35
person	v:write|X|O	-34 -42 41 -22
person	v:write|X|~	-15 -25 -39 -8
person	v:write|by	-7 -15 28 -5
person	v:write|for	27 -8 -24 -17
person	v:write|for|O	48 -4 -6 -18
person	v:write|to	-32 -4 -13 -8
person	v:write|to|~	-32 -4 -13 -8
person	v:write|with	-40 -13 92 -16
person	v:write|with|O	-61 -43 76 -18
person	v:write|with|~	-25 -10 53 -15
person	v:|O|O	-4 -9 -17 0
person	v:|O|S	16 -21 -16 -10
person	v:|O|X	-5 -21 -9 -5
person	v:|O|for	-12 -22 -27 -17
person	v:|O|in	41 -37 -12 -8
person	v:|O|of	73 -78 -7 -5
person	v:|O|on	-23 -26 -19 -7
person	v:|O|through	66 -55 -22 -2
person	v:|O|with	-41 -16 -15 -15
person	v:|O|~	-1 -21 -11 -11
person	v:|S|O	-7 7 5 -7
person	v:|S|S	12 -14 4 -13
person	v:|S|X	11 13 15 2
person	v:|S|as	26 -11 -14 -9
person	v:|S|for	30 -9 20 -4
person	v:|S|from	-13 12 -10 -11
person	v:|S|in	4 -5 -12 -10
person	v:|S|into	18 -8 -21 -5
person	v:|S|of	13 -13 2 45
person	v:|S|on	3 13 -19 26
person	v:|S|through	-51 55 -24 -3
person	v:|S|to	0 68 -10 -8
person	v:|S|with	-4 51 -15 -11
person	v:|S|~	-13 -22 -34 -19
person	v:|X|O	34 -30 -9 21
person	v:|X|S	16 6 -11 -5
person	v:|X|X	-32 13 1 -11
person	v:|X|for	-69 -14 -23 -6
person	v:|X|from	-34 -3 -1 -4
person	v:|X|in	-9 8 -7 -3
person	v:|X|of	11 46 -5 -4
person	v:|X|on	-57 -43 -28 -14
person	v:|X|~	-11 -14 -2 1
person	v:|about|~	-42 -21 -22 -11
person	v:|alongside|S	-47 -8 -9 -6
person	v:|alongside|for	-53 -14 -41 -64
person	v:|alongside|in	75 -41 -17 -8
person	v:|alongside|~	39 -14 -14 43
person	v:|as|S	21 -12 -16 -18
person	v:|as|in	-85 -73 -17 -9
person	v:|as|~	-67 -11 -9 -11
person	v:|at|~	-37 55 -6 -8
person	v:|behind|~	-29 -16 -13 -38
person	v:|by|O	-41 44 -29 -3
person	v:|by|S	-35 29 20 -5
person	v:|by|X	13 -27 -6 -3
person	v:|by|by	-4 46 -18 63
person	v:|by|for	-64 38 -16 -6
person	v:|by|in	29 -26 -13 -7
person	v:|by|~	1 3 1 -16
person	v:|for|O	2 67 -17 51
person	v:|for|S	54 -84 -16 -20
person	v:|for|X	-45 -9 -9 -11
person	v:|for|for	-50 63 16 -10
person	v:|for|in	29 -23 -11 -7
person	v:|for|on	-63 -55 -49 55
person	v:|for|such as	15 -17 -12 -6
person	v:|for|~	-45 -19 8 7
person	v:|from|O	-23 49 38 -20
person	v:|from|S	-25 -4 -25 -6
person	v:|from|X	-29 54 -20 -4
person	v:|from|~	-16 26 -25 -10
person	v:|in|S	-59 -14 -28 -7
person	v:|in|in	-21 6 -12 -7
person	v:|in|of	-54 76 -8 -8
person	v:|in|~	-23 89 -12 -11
person	v:|like|like	-45 43 -25 -12
person	v:|of|S	30 -32 -17 -10
person	v:|of|in	-10 -65 -30 -10
person	v:|of|of	-37 -1 37 -8
person	v:|of|~	-6 -14 2 -10
person	v:|on|S	-25 32 -21 -5
person	v:|on|on	-42 -10 -10 -6
person	v:|on|~	-25 -15 -11 -11
person	v:|opposite|in	77 -32 -9 -6
person	v:|opposite|~	-47 -11 -9 -10
person	v:|out of|~	-8 -10 -4 -5
person	v:|to|S	-39 52 -26 -28
person	v:|to|for	-1 -2 51 -11
person	v:|to|to	-54 77 -18 -2
person	v:|to|~	-22 -17 31 -5
person	v:|with|O	10 15 29 11
person	v:|with|S	-1 27 -10 -5
person	v:|with|X	-61 54 -14 -9
person	v:|with|for	31 -43 69 -6
person	v:|with|in	51 -27 -12 -7
person	v:|with|of	-71 -12 -5 -4
person	v:|with|on	49 22 -27 -26
person	v:|with|with	-33 37 -11 -7
person	v:|with|~	-6 -25 8 11
person	year	-16 6 -3 -4
person	~	-48 -54 -55 -55
person	~ before:!	73 -24 -24 -30
person	~ before:"	-27 -14 -14 -6
person	~ before:#	-37 -15 -15 -16
person	~ before:'	-76 -10 -11 43
person	~ before:'d	-81 -9 -13 -18
person	~ before:'m	-7 -7 -7 -8
person	~ before:'s	-52 -10 2 -15
person	~ before:(	36 -13 -1 -16
person	~ before:)	36 -10 -16 -14
person	~ before:,	6 -36 -30 -17
person	~ before:.	32 -6 -37 -41
person	~ before::	-2 -3 -14 -14
person	~ before:;	5 -17 -15 28
person	~ before:C	19 -5 -4 -19
person	~ before:F	-45 -30 -24 -19
person	~ before:L	-8 17 -9 -6
person	~ before:O	-19 -13 -14 -19
person	~ before:P	-10 -12 -17 1
person	~ before:W	5 -12 -19 9
person	~ before:a	12 -12 0 -18
person	~ before:about	-53 -1 -15 -13
person	~ before:accepted	44 -18 -18 -5
person	~ before:according	-14 -27 -7 -9
person	~ before:accuses	-22 -6 -2 -4
person	~ before:achievement	-21 -8 -4 -18
person	~ before:actor	25 -17 -12 18
person	~ before:actress	24 -12 -17 -22
person	~ before:adapted	-13 -29 21 -11
person	~ before:added	-46 -13 -18 -22
person	~ before:after	-14 -16 -10 -10
person	~ before:afterwards	-34 -5 -9 69
person	~ before:again	-45 -22 42 -17
person	~ before:agent	-77 -13 -12 -23
person	~ before:ages	-11 -44 -19 -17
person	~ before:aka	0 -21 -23 -18
person	~ before:all	-47 -11 39 -11
person	~ before:allowed	34 -10 -18 -11
person	~ before:along	101 -24 -14 12
person	~ before:alongside	8 -12 -14 39
person	~ before:aloud	-40 -6 -13 -8
person	~ before:also	-46 -10 -10 -12
person	~ before:alternate	-48 -16 -7 -14
person	~ before:am	-15 -10 -5 -5
person	~ before:american	-76 -58 -17 -17
person	~ before:among	-116 -6 -11 -22
person	~ before:amuse	-54 -7 -28 -29
person	~ before:an	-42 18 -16 -16
person	~ before:and	8 -5 -2 10
person	~ before:animation	-59 -32 -17 -21
person	~ before:announced	-7 -10 -7 -8
person	~ before:another	28 -9 0 -6
person	~ before:any	-72 -3 -20 -12
person	~ before:anything	-26 -20 -11 -10
person	~ before:appeared	-46 -12 -18 -9
person	~ before:approached	-47 -10 -11 -25
person	~ before:are	-22 -8 8 15
person	~ before:aren't	5 -3 -20 -14
person	~ before:around	-31 -17 -16 -23
person	~ before:as	34 -14 -8 -8
person	~ before:asked	-12 -11 -10 -8
person	~ before:asks	-32 -9 -6 -9
person	~ before:assistant	-34 9 -21 -12
person	~ before:at	-26 2 -12 -11
person	~ before:attend	-82 -14 -29 -43
person	~ before:audition	37 -27 -14 -10
person	~ before:australian	11 -7 -3 -8
person	~ before:author	-20 -13 -17 -10
person	~ before:award	-68 -11 -6 -8
person	~ before:awards	-48 -9 -7 -10
person	~ before:away	-36 -37 -19 -15
person	~ before:back	62 -9 29 -12
person	~ before:bad	29 -6 -3 -4
person	~ before:bank	49 -12 -16 -15
person	~ before:based	-42 -15 -10 -11
person	~ before:be	-1 -20 -14 -13
person	~ before:beaches	-11 -21 -13 -4
person	~ before:beards	-18 -6 -12 -17
person	~ before:became	-12 -2 -12 -8
person	~ before:because	29 68 -6 -6
person	~ before:become	-38 -7 -8 -10
person	~ before:been	-30 -20 -11 -19
person	~ before:before	-27 79 -7 -11
person	~ before:behind	17 19 -14 -16
person	~ before:being	-35 72 91 -12
person	~ before:believe	-12 -21 -7 -8
person	~ before:beside	-39 -13 -3 -24
person	~ before:best	-72 -17 38 -18
person	~ before:between	-64 -10 -17 -10
person	~ before:big	-60 -4 -3 -15
person	~ before:biologist	10 -4 -4 -28
person	~ before:biopic	-20 -6 -1 -8
person	~ before:birds	-13 -16 -5 -19
person	~ before:black	-24 -30 -10 -6
person	~ before:book	-45 -33 -37 -9
person	~ before:born	-14 -9 -8 -16
person	~ before:both	-24 87 57 -16
person	~ before:boyfriend	-59 -20 -27 -25
person	~ before:brings	-62 -75 -16 -25
person	~ before:british	-13 -63 -13 -14
person	~ before:broadcaster	-80 -31 105 -9
person	~ before:broccoli	6 -4 -8 -5
person	~ before:broke	-69 -38 -13 -30
person	~ before:brother	81 -12 -39 -11
person	~ before:brothers	-27 148 -9 -18
person	~ before:brought	-28 -24 -15 -4
person	~ before:build	18 -6 -4 -7
person	~ before:building	-20 -9 -12 -6
person	~ before:bullying	-8 -32 -12 -4
person	~ before:business	-20 -60 -16 -28
person	~ before:but	54 -14 -14 -17
person	~ before:by	-21 15 6 -20
person	~ before:called	45 -12 -12 -12
person	~ before:calling	-9 -10 -8 -11
person	~ before:calls	-12 -5 -4 -53
person	~ before:came	20 -18 -33 -19
person	~ before:cameraman	-36 -20 -16 -21
person	~ before:can't	-48 -20 -19 -21
person	~ before:cannot	-28 -6 -17 -16
person	~ before:capture	-24 -2 -7 -3
person	~ before:case	-12 -6 -3 0
person	~ before:cast	37 -17 -19 -22
person	~ before:cellist	-23 -12 -14 -8
person	~ before:ceremony	-38 -13 -11 -7
person	~ before:certain	35 -13 -25 -25
person	~ before:chance	-61 -12 -23 -20
person	~ before:character	51 -14 -14 -8
person	~ before:characters	-21 -20 -8 -8
person	~ before:charge	51 -28 -17 -15
person	~ before:chases	-40 -18 -17 -30
person	~ before:child	53 -38 -6 -20
person	~ before:children	-61 -9 -15 -16
person	~ before:cinematographer	-15 -5 -5 -10
person	~ before:cited	34 -12 -3 -6
person	~ before:claws	8 -2 -1 -6
person	~ before:clerk	40 -6 -11 -8
person	~ before:co-stars	55 -21 -23 -47
person	~ before:co-wrote	-61 -29 91 -11
person	~ before:coach	-101 -6 -5 -6
person	~ before:coaches	-68 -6 -5 -14
person	~ before:columnists	-35 -13 -17 -16
person	~ before:comedian	-37 -6 -5 -7
person	~ before:comedy	-31 -7 -7 -8
person	~ before:comes	-42 -9 -11 -22
person	~ before:coming	-24 -19 -8 -5
person	~ before:commentary	51 -7 -12 -18
person	~ before:compare	-52 -10 -14 -22
person	~ before:compete	-17 -6 -10 -12
person	~ before:confirmed	-22 -5 -10 -5
person	~ before:constable	23 -22 -9 -7
person	~ before:contributors	128 -4 -8 -8
person	~ before:cop	3 -23 -19 -7
person	~ before:corpse	37 -23 -26 -12
person	~ before:costume	-16 -8 -3 -17
person	~ before:could	-17 -6 -7 -9
person	~ before:court	-24 -10 -26 -5
person	~ before:created	-39 -7 -21 -10
person	~ before:cricketer's	-29 -1 -5 -4
person	~ before:crusader	-81 -13 -4 -15
person	~ before:cut	-18 -3 -10 -12
person	~ before:dame	-38 -8 -12 -18
person	~ before:danish	-44 61 -11 -10
person	~ before:daughter	44 -12 -14 -14
person	~ before:daughters	-32 -22 -12 -14
person	~ before:daylight	-20 -2 -2 -5
person	~ before:days	-23 -17 -8 -12
person	~ before:death	-22 -22 -25 -6
person	~ before:debutant	-44 78 -29 -33
person	~ before:decades	-41 -13 -3 -14
person	~ before:decision	29 -6 -3 -4
person	~ before:describe	25 -10 -10 -8
person	~ before:designer	-33 -19 -6 -6
person	~ before:details	-32 54 -42 -31
person	~ before:developing	-40 -11 -39 54
person	~ before:dialogues	-50 -33 -37 -12
person	~ before:did	11 -16 -21 -22
person	~ before:direct	-17 -38 15 15
person	~ before:directed	-22 25 -3 23
person	~ before:directing	-2 -47 -14 -24
person	~ before:director	-33 13 -8 -12
person	~ before:directors	-37 -13 -5 -13
person	~ before:directs	-50 -27 41 -24
person	~ before:distribute	-11 -34 -18 -6
person	~ before:do	44 -10 -7 -10
person	~ before:does	-62 -27 -9 -13
person	~ before:done	-46 -23 -19 -9
person	~ before:donning	-45 -9 -12 -29
person	~ before:down	-85 -9 -18 -46
person	~ before:drama	-74 -11 -13 -16
person	~ before:dramatist	-26 -11 -7 -16
person	~ before:drug	0 -13 -12 -20
person	~ before:e.t.	-24 -19 -8 -5
person	~ before:earlier	-15 -6 -9 -38
person	~ before:early	-23 54 -11 -17
person	~ before:else	-29 -6 -9 -20
person	~ before:enables	-24 -2 -7 -3
person	~ before:end	28 -10 -13 -2
person	~ before:enter	-12 -3 -3 -11
person	~ before:event	-16 -4 -6 -6
person	~ before:every	-20 -29 -45 -15
person	~ before:everybody's	-52 -10 -14 -22
person	~ before:everyone's	-7 0 -5 -5
person	~ before:exceptional	-3 -35 -68 -9
person	~ before:executive	-12 -14 -10 -13
person	~ before:expected	47 -31 -12 -22
person	~ before:eye	-21 -13 -3 -22
person	~ before:faces	16 -23 -22 -13
person	~ before:fact	0 -8 -5 -5
person	~ before:family	-53 -36 -6 -22
person	~ before:famous	52 -11 -5 -9
person	~ before:fans	-73 -9 -19 -15
person	~ before:far	-36 -37 -19 -15
person	~ before:fashion	3 -23 -19 -7
person	~ before:father	-39 -8 -12 -41
person	~ before:fathers	12 -7 -5 -19
person	~ before:features	102 -6 -15 -9
person	~ before:february	-20 -16 -3 -9
person	~ before:festival	-34 -45 -20 -11
person	~ before:few	-9 -18 -6 -11
person	~ before:filled	-55 -15 -21 -23
person	~ before:film	0 44 5 -9
person	~ before:film-maker	-17 -52 -12 -8
person	~ before:film-makers	-73 -79 -69 -45
person	~ before:filmed	-46 23 -18 -13
person	~ before:filmmaker	-58 40 -26 -21
person	~ before:films	-27 -6 -31 -12
person	~ before:fired	-35 -13 -17 -16
person	~ before:first	-28 -12 -13 11
person	~ before:fish	-76 -7 -21 -6
person	~ before:fitted	-45 -3 -15 -10
person	~ before:florist	-42 -8 -15 -11
person	~ before:footage	28 -69 -14 -10
person	~ before:for	-10 -13 -14 -4
person	~ before:forgive	-20 -6 -4 -7
person	~ before:form	-35 -4 -12 -15
person	~ before:former	21 -24 -25 -14
person	~ before:found	-48 -13 -6 -10
person	~ before:founder	-47 -6 -13 -18
person	~ before:fourteen-year-old	40 -8 -11 -3
person	~ before:french	-32 -30 -5 -4
person	~ before:fresh	48 -13 -9 -6
person	~ before:friday	118 -7 -6 -3
person	~ before:friend	32 28 -13 -30
person	~ before:friends	-66 -9 -24 -31
person	~ before:from	-10 -12 1 -14
person	~ before:funerals	-58 -43 -46 -12
person	~ before:gang	48 -24 -15 -12
person	~ before:gave	41 -12 -13 -11
person	~ before:german	-45 -14 -18 -7
person	~ before:get	-7 -9 -19 -6
person	~ before:girl	-79 -17 -7 -8
person	~ before:given	-36 -12 -14 -9
person	~ before:gives	28 -11 -18 -20
person	~ before:glimpse	37 -29 -31 -39
person	~ before:global	-20 -8 -5 -5
person	~ before:gloves	-50 -13 -5 -14
person	~ before:glowering	-29 -38 -15 -10
person	~ before:go	61 -7 -15 -23
person	~ before:going	-12 -10 -9 -11
person	~ before:gone	-24 -6 -15 -3
person	~ before:good	-11 -6 -15 -5
person	~ before:got	-22 -6 -10 -9
person	~ before:graphic	-76 -24 -41 -30
person	~ before:greeted	-38 -27 -37 -23
person	~ before:growing	-17 -2 -5 -3
person	~ before:gunfight	-20 -2 -2 -5
person	~ before:had	-42 12 -13 -15
person	~ before:happen	-7 -17 -11 -7
person	~ before:harry	-21 -6 -3 -38
person	~ before:has	-30 -15 -13 -15
person	~ before:have	-2 16 -10 -9
person	~ before:he	-37 -15 21 2
person	~ before:heard	28 -14 -13 -13
person	~ before:heavyweight	40 -17 -8 -24
person	~ before:help	18 -10 -13 -14
person	~ before:her	18 -18 8 -14
person	~ before:here	-61 -11 -16 -24
person	~ before:hero	-54 -25 -9 -10
person	~ before:high-profile	0 -9 -2 -5
person	~ before:him	-54 55 -14 -13
person	~ before:himself	69 -32 -8 -12
person	~ before:hired	-25 0 -6 -9
person	~ before:his	-25 -18 -14 16
person	~ before:home	-33 -11 -6 -10
person	~ before:honoured	-25 -6 -3 -8
person	~ before:host	-30 -21 -19 -22
person	~ before:hosted	-38 -13 -11 -7
person	~ before:hosting	-47 -6 -31 -26
person	~ before:hotel-bar	-46 -18 -16 -28
person	~ before:hours	49 -12 -11 -5
person	~ before:how	0 -8 -35 -19
person	~ before:however	-10 -36 -9 -10
person	~ before:hundred	-18 -6 -12 -17
person	~ before:husband	-11 -16 -84 -13
person	~ before:i	-13 -9 -6 -8
person	~ before:idea	-59 -16 -36 -18
person	~ before:if	39 -9 -10 -11
person	~ before:in	-30 13 -16 -18
person	~ before:include	5 -7 -11 -13
person	~ before:included	-41 -9 -61 -23
person	~ before:includes	-55 -4 -12 -10
person	~ before:including	-11 -12 -10 -22
person	~ before:incredible	-45 -3 -10 -14
person	~ before:indian	-43 38 -32 -22
person	~ before:interpol	3 -23 -19 -7
person	~ before:into	-41 -21 -15 -8
person	~ before:irish	-49 -17 -17 -30
person	~ before:is	22 -13 5 -13
person	~ before:isn't	-13 -4 -5 -6
person	~ before:it	-21 -2 9 2
person	~ before:italian	-76 -22 -12 -6
person	~ before:its	-22 -11 -11 80
person	~ before:japanese	59 -55 -12 -28
person	~ before:job	-18 -4 -3 -7
person	~ before:join	-48 -11 -7 -10
person	~ before:joined	17 -12 -17 -9
person	~ before:joke	-3 -9 -19 -7
person	~ before:jokes	-23 -6 -6 -4
person	~ before:judge	-24 -10 -26 -5
person	~ before:jury	-37 -21 -16 -5
person	~ before:just	-15 -13 -16 -18
person	~ before:keener	-43 -29 -14 -16
person	~ before:keeper's	-50 -13 -5 -14
person	~ before:kept	-13 -4 -3 -10
person	~ before:kid	-40 -6 -13 -8
person	~ before:kissed	-13 -6 -21 -14
person	~ before:know	-30 -38 -6 -9
person	~ before:last	-47 -15 -12 -12
person	~ before:late	-11 -12 -9 -6
person	~ before:latter	-21 -11 -7 -9
person	~ before:lead	114 -11 -18 -18
person	~ before:learned	-37 -9 -6 -17
person	~ before:least	-58 -13 -12 -20
person	~ before:leaves	-37 -7 -10 -10
person	~ before:led	23 -7 -13 -9
person	~ before:let	-47 16 85 -8
person	~ before:life	-46 -15 -14 -16
person	~ before:light	40 -17 -8 -24
person	~ before:lights	-17 -25 -19 -14
person	~ before:like	-42 -12 -12 -13
person	~ before:line	-62 -3 -11 -5
person	~ before:line-up	-101 -10 -38 -38
person	~ before:location	-8 -60 -22 -3
person	~ before:long	-42 -2 -1 -4
person	~ before:look	-34 57 -14 -11
person	~ before:looked	-31 -9 -21 -27
person	~ before:loosely	-27 -17 74 -11
person	~ before:lord	0 -13 -12 -20
person	~ before:lost	-13 -16 -5 -19
person	~ before:love	-40 -14 -9 -11
person	~ before:made	44 37 -10 -12
person	~ before:make	3 -6 -8 -14
person	~ before:makes	29 -6 -3 -4
person	~ before:man	46 -27 -11 -7
person	~ before:manager	21 -10 -7 -10
person	~ before:married	-45 -7 -10 -11
person	~ before:marshes	-34 -22 -8 -8
person	~ before:martians	6 -4 -8 -5
person	~ before:mathematician	-32 -10 -25 -31
person	~ before:may	-79 -5 -7 -10
person	~ before:me	13 4 -12 -9
person	~ before:meant	-33 -10 -39 23
person	~ before:meanwhile	-32 -9 -8 -6
person	~ before:men	-18 -7 -11 -5
person	~ before:met	-2 -3 -14 -5
person	~ before:metal	8 -2 -1 -6
person	~ before:might	0 -1 -8 -6
person	~ before:miles	-5 -21 -12 -19
person	~ before:minister	-28 -5 -1 -16
person	~ before:model	-64 -9 -14 -34
person	~ before:money	-37 -8 -11 17
person	~ before:more	0 -4 51 -12
person	~ before:most	-41 -55 -23 -11
person	~ before:mother	57 -16 -9 -21
person	~ before:mr	-34 -13 -9 -14
person	~ before:mr.	-10 0 -5 68
person	~ before:ms.	-19 -13 -19 -22
person	~ before:much	0 -20 -9 -10
person	~ before:murder	-47 -5 -59 -20
person	~ before:music	21 -20 -61 -17
person	~ before:musical	-3 -71 -23 -16
person	~ before:mutant	8 -2 -1 -6
person	~ before:my	-46 1 -16 -15
person	~ before:named	-44 -11 -12 -8
person	~ before:names	-5 -9 -17 -23
person	~ before:nearly	-32 -8 -8 -8
person	~ before:negotiations	20 -4 -7 -8
person	~ before:new	-31 65 -15 -14
person	~ before:newcomer	-33 3 -6 -19
person	~ before:news	-51 -5 -10 -13
person	~ before:next	-58 -28 -12 -15
person	~ before:nice	-34 -10 -27 -9
person	~ before:night	35 -10 -9 -9
person	~ before:no	-28 -8 -6 -49
person	~ before:nobody	36 -4 -10 -4
person	~ before:northern	-67 -29 -6 -19
person	~ before:not	4 -15 -10 6
person	~ before:nothing	-34 -8 -11 -18
person	~ before:noticed	-48 -3 -14 -24
person	~ before:novel	-9 13 37 56
person	~ before:novelist	35 -19 -33 -18
person	~ before:novels	-29 -28 -22 -7
person	~ before:november	-103 -7 -14 -66
person	~ before:now	-18 -26 -17 -18
person	~ before:of	-12 -18 -13 -17
person	~ before:off	83 -8 -11 -16
person	~ before:offered	15 -38 -20 -6
person	~ before:old	-65 -8 -4 -5
person	~ before:older	-4 -17 -6 -7
person	~ before:on	8 -16 -12 -12
person	~ before:once	-4 -8 41 -7
person	~ before:one	-24 -18 21 -1
person	~ before:only	-10 -9 -9 -7
person	~ before:opponent	-49 -26 -13 -17
person	~ before:opposite	-38 -27 -11 -12
person	~ before:or	-45 -20 -10 -9
person	~ before:original	15 56 31 6
person	~ before:originally	-53 -16 -29 -23
person	~ before:oscar	-71 81 -7 -30
person	~ before:other	51 -9 -16 -12
person	~ before:ought	-29 -17 -12 -9
person	~ before:our	-15 -9 -4 -23
person	~ before:out	47 -13 -14 -15
person	~ before:over	29 -19 -17 -34
person	~ before:overseas	-34 -26 -25 -7
person	~ before:own	-20 -15 -9 -15
person	~ before:pair	-54 -18 -19 -26
person	~ before:parents	8 -5 -20 -13
person	~ before:part	98 -16 -15 -8
person	~ before:partly	-6 -49 -12 -4
person	~ before:partner	-12 -19 -14 41
person	~ before:parts	-14 -26 -20 -26
person	~ before:patience	-12 -9 -10 -11
person	~ before:people	-9 -9 -9 -8
person	~ before:per	-66 -15 -11 -13
person	~ before:performance	-70 -21 69 -5
person	~ before:performers	-100 -5 -26 -21
person	~ before:photography	-24 -16 -11 -25
person	~ before:picked	19 -6 -22 -12
person	~ before:picture	-90 -5 -7 -6
person	~ before:piece	-26 24 -13 -14
person	~ before:play	27 -12 -10 -9
person	~ before:played	43 -20 -14 -8
person	~ before:playing	46 -10 -4 -28
person	~ before:plays	39 -15 -18 -18
person	~ before:playwright	-34 -26 67 -24
person	~ before:please	0 -12 -11 -8
person	~ before:polish	-87 -12 -33 -20
person	~ before:portrayed	0 -8 -11 -15
person	~ before:potter	-21 -6 -3 -38
person	~ before:president	-78 60 -12 -10
person	~ before:pretend	-50 -9 -9 -12
person	~ before:previously	-33 -6 -11 -11
person	~ before:prime	-28 -5 -1 -16
person	~ before:privilege	-21 -18 -7 -6
person	~ before:prize	30 -15 -19 -23
person	~ before:produce	-26 -4 -11 -25
person	~ before:produced	-17 -14 -9 37
person	~ before:producer	-39 -14 -13 20
person	~ before:producers	-52 -20 5 103
person	~ before:produces	-84 -8 -7 101
person	~ before:producing	-32 -8 -12 76
person	~ before:prohibited	-35 -4 -12 -15
person	~ before:provides	-25 -7 -6 -8
person	~ before:psychologist	51 -28 -17 -15
person	~ before:public	-74 -15 -7 -5
person	~ before:puzzle	-47 -5 -59 -20
person	~ before:rapper	-30 -11 -15 -14
person	~ before:reading	-30 -3 -13 -9
person	~ before:real	3 -11 -6 -16
person	~ before:recalling	-27 -6 47 -9
person	~ before:regular	-41 -29 -33 -59
person	~ before:relationship	-47 -65 -25 -9
person	~ before:remarked	-29 -10 -6 -8
person	~ before:remember	0 -9 -5 -5
person	~ before:retired	-58 -3 -10 -23
person	~ before:return	-12 -5 -4 -53
person	~ before:returns	42 -8 -9 -13
person	~ before:revival	-27 -43 -21 -6
person	~ before:right	-48 -16 -7 -14
person	~ before:rights	-19 -14 -20 -11
person	~ before:ringlets	21 -5 -15 -7
person	~ before:river	-59 -8 -13 -4
person	~ before:role	41 23 -13 -20
person	~ before:roles	-21 39 -40 -13
person	~ before:romantic	61 -22 -22 -17
person	~ before:room	-103 -10 -11 78
person	~ before:round	-17 -9 -6 -5
person	~ before:runs	30 -6 -11 -12
person	~ before:said	-27 -11 -9 6
person	~ before:same	-79 99 -12 -17
person	~ before:sand	-11 -21 -13 -4
person	~ before:saturday	-46 -25 -8 -7
person	~ before:say	-22 0 -12 -11
person	~ before:says	-40 -9 -10 -10
person	~ before:scene	44 -15 -8 -15
person	~ before:score	-19 -15 -24 -9
person	~ before:screen	6 -17 -6 -8
person	~ before:screenplay	-5 -33 96 -13
person	~ before:screenwriter	-57 -17 20 -10
person	~ before:scribe	-32 -34 39 -33
person	~ before:script	-28 -11 96 -11
person	~ before:scripts	-4 -8 48 -26
person	~ before:second	33 -11 -73 -10
person	~ before:seconds	49 -5 -31 -22
person	~ before:see	0 -26 -39 -12
person	~ before:seen	48 -9 -11 -7
person	~ before:send	0 -12 -11 -8
person	~ before:separate	-12 -6 -3 0
person	~ before:series	-29 -12 -15 42
person	~ before:seven	-14 -9 -6 -14
person	~ before:share	-44 -20 -33 -11
person	~ before:she	47 3 17 -13
person	~ before:short	-19 -41 -12 -8
person	~ before:shorter	-19 -6 -8 -11
person	~ before:shot	93 -9 -9 -12
person	~ before:should	-20 -4 -3 -5
person	~ before:show	-44 -11 56 -12
person	~ before:shrine	-68 -39 -11 -31
person	~ before:sign	-12 -3 1 -5
person	~ before:signed	-92 -11 -39 -12
person	~ before:since	-38 -7 -8 -10
person	~ before:singer	-58 -7 -9 -13
person	~ before:sir	-3 -12 -11 -10
person	~ before:sister	-39 -25 -26 -58
person	~ before:skinny	-51 -11 -12 -10
person	~ before:small	-2 -4 -18 -7
person	~ before:snl's	25 -10 -10 -8
person	~ before:so	-27 -29 -10 -10
person	~ before:solar	57 -5 -5 -22
person	~ before:some	-12 -9 -10 -11
person	~ before:somebody	-57 -16 -16 -17
person	~ before:someone	-32 -12 -9 -10
person	~ before:something	-17 -9 -9 -6
person	~ before:sometime	34 29 -25 -6
person	~ before:son	-57 -15 -17 47
person	~ before:songs	-51 -37 -33 -16
person	~ before:speaker	-45 -45 -51 -16
person	~ before:special	-22 -8 -21 -4
person	~ before:split	-11 -14 -17 -5
person	~ before:spokesman	-44 -6 -12 -21
person	~ before:stage	-9 -67 -7 -13
person	~ before:stake	-21 -13 -3 -22
person	~ before:star	-14 22 -24 60
person	~ before:starred	-67 -32 -16 -14
person	~ before:starring	-10 -11 -12 -12
person	~ before:stars	-48 -11 -13 -15
person	~ before:statement	-66 -15 -24 -14
person	~ before:stayed	-21 -8 -4 -18
person	~ before:still	-20 -14 -5 -5
person	~ before:sting	-22 -3 -5 -3
person	~ before:stories	-32 -43 -21 -17
person	~ before:story	-38 -18 -11 -14
person	~ before:student	87 -14 -11 -25
person	~ before:studio	-19 -9 -13 -10
person	~ before:success	-78 -8 -14 -16
person	~ before:successfully	-25 -7 -6 -8
person	~ before:summer	-48 -6 -6 -5
person	~ before:superior	-24 -10 -26 -5
person	~ before:superpowers	-7 0 -5 -5
person	~ before:supporting	29 -12 -15 -19
person	~ before:surfers	58 -22 -27 -13
person	~ before:surgeon	-45 -14 -18 -7
person	~ before:survived	-56 -13 -16 -20
person	~ before:surviving	-18 -8 -27 -17
person	~ before:swears	-33 -31 -6 -12
person	~ before:system	76 -8 -3 -21
person	~ before:taken	-48 -60 -22 -15
person	~ before:talks	-43 -13 -5 -18
person	~ before:technique	-24 -2 -7 -3
person	~ before:television	-27 -11 -14 -13
person	~ before:tennis	-58 -3 -10 -23
person	~ before:that	-26 -21 9 -6
person	~ before:the	-18 -11 -4 -15
person	~ before:theatre	-8 -40 -28 -24
person	~ before:their	-32 -12 -12 -15
person	~ before:them	-19 -11 -17 -21
person	~ before:then	45 -16 -12 -10
person	~ before:there	-6 -34 -13 -13
person	~ before:they	-26 -43 -9 -15
person	~ before:thing	-38 -9 -5 -9
person	~ before:things	-14 -28 -22 -9
person	~ before:third	18 -17 -13 -17
person	~ before:this	31 -18 -20 -14
person	~ before:though	-30 -3 30 -10
person	~ before:thought	70 -20 -37 -20
person	~ before:thousand	-5 -21 -12 -19
person	~ before:three	10 -13 -18 -10
person	~ before:through	-56 -10 -16 3
person	~ before:time	-62 105 -13 -16
person	~ before:title	-59 -13 -9 -23
person	~ before:to	-3 -12 -3 -13
person	~ before:told	-15 -71 -11 -9
person	~ before:toni	-13 -4 -5 -6
person	~ before:too	49 -8 -10 -22
person	~ before:took	20 -7 -10 -8
person	~ before:topic's	-30 -22 -7 28
person	~ before:trade	-37 -55 -17 -18
person	~ before:truly	-20 -8 -5 -5
person	~ before:trying	-47 -32 -43 -36
person	~ before:turn	-75 -8 -8 -14
person	~ before:turns	-42 -8 -15 -11
person	~ before:tv	0 -9 -5 -5
person	~ before:tweet	-37 -2 -9 -8
person	~ before:two	-52 99 -7 110
person	~ before:uncle	-81 -15 -10 -14
person	~ before:under	-19 53 -10 -25
person	~ before:unknown	54 -17 -9 -12
person	~ before:until	21 -8 -7 -7
person	~ before:up	-39 37 -24 0
person	~ before:us	-48 -3 -14 -24
person	~ before:used	-11 -3 -4 -13
person	~ before:vampire	-41 -17 -13 -13
person	~ before:version	-41 -27 -42 -12
person	~ before:very	-34 -8 -8 -11
person	~ before:vessel	18 -6 -4 -7
person	~ before:veterans	-38 -14 -15 -37
person	~ before:viewers	-42 -3 -8 -6
person	~ before:voice	-42 -27 -49 -15
person	~ before:voices	78 -29 -52 -62
person	~ before:volume	-33 -7 -6 -8
person	~ before:want	-28 -19 -5 -4
person	~ before:wanted	-19 -8 -4 -16
person	~ before:war	-43 -22 -9 -18
person	~ before:was	-12 -14 -14 -5
person	~ before:wasn't	-80 -25 -30 -40
person	~ before:way	-19 -19 -39 -8
person	~ before:we	-34 -32 -16 -16
person	~ before:week	-60 81 -19 -7
person	~ before:well	82 -8 -8 37
person	~ before:went	23 -31 -22 -11
person	~ before:were	-29 54 -23 -12
person	~ before:what	-55 -11 -12 -8
person	~ before:when	0 -9 -7 -8
person	~ before:where	-34 -14 -11 -16
person	~ before:whether	-21 -19 -14 -5
person	~ before:which	-20 -17 -10 -11
person	~ before:while	-3 -17 -7 -11
person	~ before:who	-33 -13 2 5
person	~ before:whom	10 -6 -6 -11
person	~ before:whose	-29 -13 -10 -20
person	~ before:wife	-10 17 -3 57
person	~ before:wig	0 -3 -3 -8
person	~ before:will	-25 -18 -5 -21
person	~ before:winning	-63 -6 -7 -8
person	~ before:winter	-62 -4 -31 -38
person	~ before:with	-9 -5 2 -1
person	~ before:without	-15 -17 -10 -7
person	~ before:wizard	-49 -3 -3 -1
person	~ before:woman	16 -8 -11 -6
person	~ before:won	-26 -19 64 -12
person	~ before:wonderful	-4 -52 -9 -9
person	~ before:words	-36 -17 -18 -30
person	~ before:work	-16 -12 64 -15
person	~ before:worked	-23 -18 -14 -10
person	~ before:world	-69 -26 -19 -14
person	~ before:worth	-27 -6 47 -9
person	~ before:would	-37 -9 -9 -10
person	~ before:writer	-24 -11 47 1
person	~ before:writers	-76 -8 -7 64
person	~ before:written	-22 -16 -10 -12
person	~ before:wrote	-29 -11 61 30
person	~ before:year	-20 -13 -8 -7
person	~ before:years	17 -10 -10 -12
person	~ before:yet	-25 -13 -12 -7
person	~ before:you	-28 -12 -9 -10
person	~ before:young	6 -16 16 -14
person	~ before:your	0 -28 -13 -24
person	~ before:zealander	-48 -22 0 -6
person	~ before:–	1 -14 -6 -3
person	~ before:—	-79 -22 -9 -14
person	~ behind:!	87 -42 -39 -38
person	~ behind:"	13 -4 5 -15
person	~ behind:#	-22 1 -8 -11
person	~ behind:$	-36 37 -13 -27
person	~ behind:'	-36 -13 -12 -12
person	~ behind:'d	35 -11 -8 -9
person	~ behind:'re	60 -9 -28 -11
person	~ behind:'s	-18 -12 29 -12
person	~ behind:(	15 -5 32 -15
person	~ behind:)	10 -16 -3 -14
person	~ behind:,	-7 -34 -14 -19
person	~ behind:-	5 -23 -19 -19
person	~ behind:.	-17 -28 -35 -25
person	~ behind::	7 1 -17 -12
person	~ behind:;	16 -6 20 17
person	~ behind:?	-37 -20 -16 -19
person	~ behind:C	53 -22 -23 -23
person	~ behind:F	-58 -4 -13 -29
person	~ behind:L	-32 11 -18 1
person	~ behind:O	-40 1 -2 29
person	~ behind:P	-30 -20 -1 -10
person	~ behind:W	-35 -1 1 -7
person	~ behind:a	15 4 -6 -12
person	~ behind:aboard	-66 -8 -13 -27
person	~ behind:about	-52 9 -6 7
person	~ behind:above	-41 -21 -23 -12
person	~ behind:absent	-31 -22 -4 -11
person	~ behind:academy	-32 -17 -13 -14
person	~ behind:accepted	-21 -8 -4 -18
person	~ behind:accuses	-21 -3 -14 -8
person	~ behind:achievement	-27 -19 -22 -9
person	~ behind:across	5 -12 -4 -9
person	~ behind:acted	-47 -7 -8 -3
person	~ behind:acting	-32 -3 -12 -4
person	~ behind:actor	46 -15 26 8
person	~ behind:actors	-24 -63 -38 -16
person	~ behind:actress	-61 -23 -12 -10
person	~ behind:adapted	49 -13 78 -11
person	~ behind:added	18 -13 -14 -8
person	~ behind:adding	-17 -2 -5 -3
person	~ behind:admirers	-48 -21 -7 -6
person	~ behind:admitted	-38 -3 -23 -9
person	~ behind:adopted	27 -12 -7 -18
person	~ behind:advertisement	-41 -13 -3 -14
person	~ behind:advice	-30 -12 -15 -3
person	~ behind:aforementioned	118 -7 -6 -3
person	~ behind:after	0 5 -12 -11
person	~ behind:again	62 66 12 23
person	~ behind:against	-26 -17 -5 -5
person	~ behind:agent	-12 -11 -9 -11
person	~ behind:agreed	-31 -16 -15 -18
person	~ behind:ahuja	-11 -4 -6 -11
person	~ behind:alias	-68 -11 -15 -18
person	~ behind:all	10 28 -12 -5
person	~ behind:allowed	19 -11 -14 -14
person	~ behind:along	15 -10 -13 58
person	~ behind:alongside	49 -10 -28 46
person	~ behind:aloud	-71 -8 -10 -12
person	~ behind:already	-38 -41 -16 -23
person	~ behind:also	-23 5 39 -4
person	~ behind:although	48 -13 -7 -21
person	~ behind:alum	-13 -4 -4 -18
person	~ behind:american	-94 17 -13 -12
person	~ behind:among	101 46 57 58
person	~ behind:amuse	-47 -5 -59 -20
person	~ behind:an	-27 -4 -23 -11
person	~ behind:analyst	-47 -47 -19 -11
person	~ behind:and	8 -10 -3 -3
person	~ behind:angels	-17 -27 32 -11
person	~ behind:anger	-13 -4 -15 -9
person	~ behind:announced	-21 -11 -8 -8
person	~ behind:another	79 -23 -15 -7
person	~ behind:anyone	-29 -4 -6 -14
person	~ behind:apparently	-22 -17 -39 -14
person	~ behind:appear	39 -20 -24 -18
person	~ behind:appearance	0 -10 -12 -6
person	~ behind:appeared	67 -21 -13 -14
person	~ behind:appears	-66 -18 -17 -22
person	~ behind:approached	15 -15 -24 -15
person	~ behind:april	-35 -13 -17 -16
person	~ behind:are	-2 -8 -14 3
person	~ behind:aren't	22 -10 -9 -30
person	~ behind:around	-45 -19 -39 -17
person	~ behind:arrest	-44 -6 -6 -7
person	~ behind:artist	-95 -10 -28 -21
person	~ behind:as	-1 -12 -11 -15
person	~ behind:ask	-47 -30 -11 -14
person	~ behind:asked	46 -18 -12 -15
person	~ behind:asking	-30 -15 -6 -5
person	~ behind:asks	-20 -10 -11 -8
person	~ behind:assembled	-53 -8 -10 73
person	~ behind:assistant	-45 17 -23 -13
person	~ behind:at	-15 -1 -8 -15
person	~ behind:attached	21 -16 -18 59
person	~ behind:attempt	-80 -42 -27 -23
person	~ behind:attend	-10 59 -8 -25
person	~ behind:attended	-33 -11 -14 -21
person	~ behind:attention	-28 -24 -15 -4
person	~ behind:audience	-9 -4 -8 -8
person	~ behind:audition	-14 -3 -6 -8
person	~ behind:australian	15 -15 55 -16
person	~ behind:author	-30 -9 -39 -13
person	~ behind:autumn	-41 -33 -25 -20
person	~ behind:award	-57 -16 -11 -11
person	~ behind:awards	-33 -19 21 -9
person	~ behind:away	0 -9 -8 -10
person	~ behind:babies	-41 -18 -7 -5
person	~ behind:back	53 -19 -14 -14
person	~ behind:bafta	54 -18 -11 -17
person	~ behind:based	41 -16 72 -10
person	~ behind:batchmate	-41 -3 -8 -26
person	~ behind:bbc	0 -3 -8 -6
person	~ behind:be	-33 -6 -15 5
person	~ behind:bearded	42 -22 -19 -9
person	~ behind:became	-38 -23 -13 -17
person	~ behind:because	-50 -18 -10 -9
person	~ behind:become	-40 -7 -10 -10
person	~ behind:been	-6 -5 -13 -18
person	~ behind:before	-37 -15 36 -12
person	~ behind:began	-48 -38 -9 -10
person	~ behind:behind	-33 42 -20 -16
person	~ behind:being	67 -14 -25 -16
person	~ behind:best	47 31 -13 -12
person	~ behind:bestseller	47 -16 -15 -9
person	~ behind:between	-27 -10 -40 -24
person	~ behind:bigger	69 -27 -37 -11
person	~ behind:biologist	-36 -4 -11 -4
person	~ behind:black	-81 -22 -17 -25
person	~ behind:blacklisted	-20 -8 -54 -10
person	~ behind:blew	-12 -8 -2 -6
person	~ behind:blues	-70 -10 -31 -26
person	~ behind:board	-52 -14 -11 -11
person	~ behind:book	-49 -18 27 -13
person	~ behind:born	-33 -46 -14 -16
person	~ behind:both	18 52 -19 -87
person	~ behind:bothered	-21 -20 -8 -8
person	~ behind:bought	-35 -13 -21 -23
person	~ behind:box	57 -29 -6 -7
person	~ behind:boy	24 -17 -16 -13
person	~ behind:boys	82 -36 -48 -30
person	~ behind:brains	0 -19 -19 -28
person	~ behind:bread	-41 -13 -3 -14
person	~ behind:brief	-52 -26 -18 -9
person	~ behind:british	-55 -21 49 -15
person	~ behind:broadcast	-17 -19 -36 -14
person	~ behind:brother	43 -63 -68 -13
person	~ behind:brought	-77 85 -6 -10
person	~ behind:builder	-11 -4 -6 -11
person	~ behind:built	-29 -25 -45 -14
person	~ behind:business	4 -73 -17 -25
person	~ behind:busy	-51 -13 -15 -5
person	~ behind:but	-75 -32 -22 -19
person	~ behind:butted	-41 61 -15 -22
person	~ behind:buy	-47 -7 -4 -10
person	~ behind:by	-7 25 -12 -14
person	~ behind:call	-18 -9 -8 -11
person	~ behind:called	64 -17 -11 -13
person	~ behind:calling	-24 -62 -14 -24
person	~ behind:came	4 37 -12 -16
person	~ behind:camera	-27 -17 -5 -25
person	~ behind:cameraman	-35 -16 38 -14
person	~ behind:can	-44 -10 -8 -11
person	~ behind:can't	51 -35 -33 -23
person	~ behind:cancelled	-33 -14 -12 -17
person	~ behind:candidates	-30 -23 -18 -38
person	~ behind:cannot	-23 41 -30 -17
person	~ behind:caped	-77 -19 -7 -12
person	~ behind:career	31 -8 -9 -9
person	~ behind:carpet	-37 -8 -9 -5
person	~ behind:case	50 -36 -35 -26
person	~ behind:cast	34 18 -10 -13
person	~ behind:cat	-72 -26 -5 -17
person	~ behind:cathedral	-20 -2 -2 -5
person	~ behind:catwalk	0 -34 -25 -26
person	~ behind:cellist	-42 -20 -4 -15
person	~ behind:censorship	-35 -4 -12 -15
person	~ behind:ceremony	-34 -17 -17 -14
person	~ behind:certain	-8 -5 -11 -25
person	~ behind:chairs	-35 -4 -12 -15
person	~ behind:change	-33 -25 64 -16
person	~ behind:character	-109 49 54 -10
person	~ behind:charge	63 77 -8 -12
person	~ behind:cheaper	-23 -4 -3 -4
person	~ behind:child	78 -18 -10 -12
person	~ behind:children	-57 -13 -16 -14
person	~ behind:choice	-70 -20 -34 -45
person	~ behind:chose	-11 -21 -13 -4
person	~ behind:chosen	38 -18 -26 -23
person	~ behind:cinema	-31 -9 -40 -9
person	~ behind:cinemas	-13 -14 -39 -17
person	~ behind:cited	86 -32 -20 -25
person	~ behind:clerk	26 -24 -10 -25
person	~ behind:clothes	-56 -26 -13 -25
person	~ behind:co-producer	-82 -32 -9 -11
person	~ behind:co-star	-44 -4 -9 -20
person	~ behind:co-wrote	41 43 38 -7
person	~ behind:coach	-40 -9 -14 -28
person	~ behind:coaches	-50 -22 -5 -17
person	~ behind:coast	-47 -65 -41 -31
person	~ behind:coffin	-11 -4 -6 -11
person	~ behind:collected	-36 -21 -8 -22
person	~ behind:college	51 -36 -25 -22
person	~ behind:comedies	-17 -29 -9 -23
person	~ behind:comedy	-7 -9 -12 -11
person	~ behind:comes	-34 -13 -6 -13
person	~ behind:coming	-24 -5 -11 -47
person	~ behind:comment	-17 -14 -34 -3
person	~ behind:commentary	-68 0 -26 -21
person	~ behind:company	-22 57 -17 -31
person	~ behind:completed	-40 -32 -16 -21
person	~ behind:confirmed	-82 60 -12 -13
person	~ behind:consecutive	-38 -7 -8 -10
person	~ behind:considered	-73 56 -15 -31
person	~ behind:considering	38 -28 -16 -5
person	~ behind:contacted	-12 -9 -10 -11
person	~ behind:continues	-12 -6 -3 0
person	~ behind:convinced	-30 -9 -28 -7
person	~ behind:cop	16 -13 -8 -4
person	~ behind:costume	-39 -52 -13 -6
person	~ behind:could	12 -14 -12 36
person	~ behind:couldn't	-28 -25 -13 -13
person	~ behind:count	19 -14 -30 -26
person	~ behind:counts	-41 -18 -7 -5
person	~ behind:couple	38 -11 -20 -17
person	~ behind:courted	20 -21 -41 -34
person	~ behind:created	-28 -12 -19 -11
person	~ behind:creative	-9 -18 -8 -22
person	~ behind:credit	-105 -19 124 -21
person	~ behind:credits	-50 -31 -17 -20
person	~ behind:creepy	6 -4 -8 -5
person	~ behind:crew	6 -15 -11 48
person	~ behind:critics	-24 -19 -30 -17
person	~ behind:crowd	-18 -19 -9 -8
person	~ behind:crusader	-77 -19 -7 -12
person	~ behind:currently	-36 -32 -47 -30
person	~ behind:cut	-30 -13 -21 -14
person	~ behind:danced	-28 -8 -10 -10
person	~ behind:danish	-52 -27 -51 -16
person	~ behind:date	-52 -10 -12 -10
person	~ behind:dates	-42 -38 -5 -11
person	~ behind:daughter	25 -20 -13 -12
person	~ behind:daughters	-29 -10 -30 -22
person	~ behind:day	-41 -8 -19 -16
person	~ behind:days	-19 -37 -5 70
person	~ behind:dead	15 -7 -9 -12
person	~ behind:deal	-40 -23 -11 -10
person	~ behind:dealer	-46 -32 -11 -9
person	~ behind:debut	-27 -14 -31 -51
person	~ behind:decision	-68 -29 -10 69
person	~ behind:declined	-34 -13 -6 -6
person	~ behind:deli	-32 -8 -2 -7
person	~ behind:denied	-40 -26 -7 -6
person	~ behind:describe	3 -23 -19 -7
person	~ behind:detective	18 -21 -9 -15
person	~ behind:dialogue	-50 -29 -10 -3
person	~ behind:dialogues	-40 -16 -48 -13
person	~ behind:did	-42 11 8 -15
person	~ behind:died	-16 -14 -21 -12
person	~ behind:different	-59 39 -26 -19
person	~ behind:diplomatic	-18 -21 -6 -21
person	~ behind:direct	-27 23 11 -12
person	~ behind:directed	-19 61 28 3
person	~ behind:directing	-53 48 25 -13
person	~ behind:director	-30 84 -27 -15
person	~ behind:directs	-43 31 -59 -19
person	~ behind:disease	-5 -8 -15 -13
person	~ behind:disliked	-35 -23 0 -16
person	~ behind:diving	12 -6 -10 -5
person	~ behind:do	18 -20 -11 -11
person	~ behind:does	-62 -15 -9 -11
person	~ behind:doesn't	-42 -16 -22 -8
person	~ behind:doing	-20 48 -8 16
person	~ behind:domineering	-27 -41 -17 -7
person	~ behind:don't	-13 -4 -5 -6
person	~ behind:done	-73 -17 -12 -14
person	~ behind:donning	-29 -1 -5 -4
person	~ behind:down	8 -7 -15 -10
person	~ behind:drama	-72 -16 -13 -17
person	~ behind:drug	-46 -32 -11 -9
person	~ behind:drunk	-11 -4 -6 -11
person	~ behind:due	-43 -60 -13 -16
person	~ behind:during	-14 -35 -15 -7
person	~ behind:dutch	-13 -4 -15 -9
person	~ behind:earlier	21 -50 -14 -18
person	~ behind:early	-76 -11 -6 -14
person	~ behind:earned	32 -24 -9 -8
person	~ behind:editor	-25 50 -9 -5
person	~ behind:egyptian	35 -34 -31 -23
person	~ behind:eight	-13 -24 -24 -33
person	~ behind:either	-27 -8 -4 -7
person	~ behind:else	-48 -16 -7 -14
person	~ behind:elsewhere	-62 -14 -27 -11
person	~ behind:encased	-17 -27 32 -11
person	~ behind:ending	-33 -25 64 -16
person	~ behind:english	-39 -13 -3 -24
person	~ behind:entitled	-24 -10 -26 -5
person	~ behind:episode	-15 -7 -16 -10
person	~ behind:every	-28 -13 -20 -14
person	~ behind:everything	0 -28 -11 -13
person	~ behind:evil	-54 -4 -18 -7
person	~ behind:executive	-38 18 -12 67
person	~ behind:expected	55 -12 -12 -14
person	~ behind:eyes	61 -22 -22 -17
person	~ behind:eyeshade	-85 -34 -29 -23
person	~ behind:failed	-58 -13 65 -4
person	~ behind:faithless	-82 -2 -6 -13
person	~ behind:fallen	-17 -27 32 -11
person	~ behind:falls	59 -7 -9 -8
person	~ behind:family	0 -6 -10 -7
person	~ behind:fans	-23 -21 -24 -23
person	~ behind:fantasy	-61 -12 -51 -13
person	~ behind:farmer's	11 -32 -12 -19
person	~ behind:fashion	51 -20 -24 -9
person	~ behind:father	34 -14 -13 -12
person	~ behind:father-in-law	45 -7 -14 -27
person	~ behind:favourite	-31 -17 -4 -11
person	~ behind:feature	-65 56 -9 -8
person	~ behind:features	-17 -18 -33 -24
person	~ behind:february	-78 -15 -8 -9
person	~ behind:fee	-36 -14 -11 -9
person	~ behind:fees	-12 -6 -3 0
person	~ behind:felesége	-22 -13 27 -12
person	~ behind:fellow	-79 -17 -10 70
person	~ behind:female	24 -37 -18 -41
person	~ behind:festival	-9 -22 -10 -12
person	~ behind:few	64 -28 -13 -12
person	~ behind:fiction	-16 -8 -55 -6
person	~ behind:filed	-23 -32 -11 -10
person	~ behind:film	-8 4 10 -14
person	~ behind:film-maker	-60 -5 -7 -10
person	~ behind:filmed	-20 -16 -13 -16
person	~ behind:filming	-14 -26 -20 -26
person	~ behind:films	-14 90 -14 -11
person	~ behind:final	-29 30 -11 -15
person	~ behind:finale	-6 -41 -11 -6
person	~ behind:find	4 -10 -9 -13
person	~ behind:finds	27 -17 -11 -14
person	~ behind:finished	-51 -21 -4 -5
person	~ behind:firm	-21 -19 -14 -5
person	~ behind:first	15 -19 28 -12
person	~ behind:fitted	1 -4 -8 -8
person	~ behind:five	-35 -28 -11 69
person	~ behind:flat	-30 62 -26 -7
person	~ behind:floating	-23 -26 -10 -14
person	~ behind:florist	11 -13 -12 -5
person	~ behind:fly	-21 -7 -6 -14
person	~ behind:follows	-45 -21 -24 -10
person	~ behind:for	-29 -12 4 10
person	~ behind:former	-11 -18 -10 -10
person	~ behind:found	-41 -8 -12 -9
person	~ behind:founded	-36 -8 -4 -11
person	~ behind:four	-53 -11 -5 -7
person	~ behind:fourth	-70 26 -9 -11
person	~ behind:french	3 -15 -18 -18
person	~ behind:fresh	-69 -20 -9 -8
person	~ behind:friday	38 31 -21 -6
person	~ behind:friend	19 -13 -17 -18
person	~ behind:friends	91 -18 -20 -22
person	~ behind:from	-4 14 41 -15
person	~ behind:fucking	0 -21 -18 -7
person	~ behind:funny	23 -22 -9 -7
person	~ behind:gambler	51 -40 -10 -16
person	~ behind:gang	66 -23 -12 -27
person	~ behind:gave	-41 -13 -17 -9
person	~ behind:general	-29 -11 -8 -13
person	~ behind:get	-65 -11 -15 -9
person	~ behind:gets	104 -20 -15 -22
person	~ behind:ghost	-86 -6 -16 -18
person	~ behind:girl	67 64 -13 -16
person	~ behind:give	-11 0 0 -18
person	~ behind:given	-18 -13 -24 -11
person	~ behind:gives	-22 -3 -3 -5
person	~ behind:glass	18 -10 -9 -12
person	~ behind:gloriously	-33 -11 -7 -20
person	~ behind:glory	-28 -24 -15 -4
person	~ behind:gloves	-29 -1 -5 -4
person	~ behind:go	-24 -13 -8 63
person	~ behind:goes	-19 -31 -21 -10
person	~ behind:going	5 -11 -12 -14
person	~ behind:golden	46 -40 -8 -2
person	~ behind:gone	-34 -7 -16 -26
person	~ behind:got	-33 -15 43 -13
person	~ behind:grandchildren	-44 -28 -27 -25
person	~ behind:grandeur	-20 -2 -2 -5
person	~ behind:great	-34 -32 -12 -6
person	~ behind:greatest	-9 -18 -8 -22
person	~ behind:grew	-60 -12 -19 -11
person	~ behind:grins	-22 -3 -5 -3
person	~ behind:group	-55 67 -12 -11
person	~ behind:grow	64 -16 -36 -33
person	~ behind:guest	-45 -6 -6 -10
person	~ behind:gunfight	-27 -8 -6 -16
person	~ behind:guy	4 -20 -21 -11
person	~ behind:guys	-68 -11 -15 -18
person	~ behind:had	-47 -23 -8 9
person	~ behind:hadn't	-30 -19 -20 -37
person	~ behind:hands	-41 -6 -6 -7
person	~ behind:has	-1 2 -9 -5
person	~ behind:hasn't	-59 -27 -26 -21
person	~ behind:hats	-38 -27 -37 -23
person	~ behind:have	19 -20 24 -19
person	~ behind:having	-43 -12 -6 -24
person	~ behind:he	0 -18 17 -7
person	~ behind:head	-37 -11 -19 -11
person	~ behind:headlines	-1 -23 -10 -5
person	~ behind:heard	-57 -5 -5 -23
person	~ behind:hearing	38 -38 -32 -14
person	~ behind:heart	-48 -9 -14 -11
person	~ behind:heat	-24 -5 13 -11
person	~ behind:hell	0 -21 -18 -7
person	~ behind:helmet	12 -6 -10 -5
person	~ behind:help	-7 -34 32 -6
person	~ behind:her	-14 -14 -11 -2
person	~ behind:here	-8 -21 -14 61
person	~ behind:hero	2 -8 -5 -8
person	~ behind:hero's	88 -15 -18 -17
person	~ behind:herself	-55 -20 -51 -6
person	~ behind:him	-11 -2 -13 11
person	~ behind:himself	22 -18 54 -13
person	~ behind:hinting	-22 -3 -5 -3
person	~ behind:hired	-12 -7 -6 -9
person	~ behind:his	-27 -16 -10 20
person	~ behind:hit	-23 -27 71 -9
person	~ behind:hobbit	-69 -5 -6 -10
person	~ behind:home	-28 -15 -11 75
person	~ behind:homebodies	-55 -27 -9 -26
person	~ behind:honoured	-72 -33 93 -17
person	~ behind:horror	-22 -58 -24 -11
person	~ behind:hospital	-46 -22 -12 -6
person	~ behind:host	-38 -29 -22 -18
person	~ behind:hosting	-34 -9 -23 -22
person	~ behind:hotel	4 -7 -8 -7
person	~ behind:house	-50 -10 -23 -9
person	~ behind:household	-50 -19 -9 -2
person	~ behind:how	-67 -11 -6 -9
person	~ behind:hung	-31 -46 -7 -19
person	~ behind:hungarian	-27 -17 74 -11
person	~ behind:husband	10 -15 -29 -11
person	~ behind:i	-31 -16 -26 -20
person	~ behind:idea	-34 -18 -28 -20
person	~ behind:if	-77 -45 -15 -9
person	~ behind:ill	55 -21 -20 -18
person	~ behind:improvised	-33 -15 -10 -10
person	~ behind:in	8 4 -19 -13
person	~ behind:include	-38 -65 -12 -10
person	~ behind:includes	-46 -13 -19 -10
person	~ behind:including	-24 -4 -7 -5
person	~ behind:indian	-20 -8 -5 -5
person	~ behind:inspired	-29 -52 -37 -30
person	~ behind:international	-28 -24 -15 -4
person	~ behind:interpol	16 -23 -22 -13
person	~ behind:interviews	-27 -15 -39 -6
person	~ behind:into	4 -13 -12 -13
person	~ behind:intrigued	-53 -20 -13 -10
person	~ behind:involved	-37 -5 -14 -12
person	~ behind:irish	-65 -8 -8 -9
person	~ behind:is	2 0 6 11
person	~ behind:isn't	-73 -5 -25 -17
person	~ behind:it	5 11 9 9
person	~ behind:its	-3 10 -15 -12
person	~ behind:job	-36 -20 -46 -8
person	~ behind:join	-65 -9 -15 -10
person	~ behind:joined	77 -12 -47 -10
person	~ behind:joining	-105 -7 -10 -13
person	~ behind:joked	-43 -27 -6 -4
person	~ behind:jokes	17 -6 -1 -4
person	~ behind:journal	-20 -8 -5 -5
person	~ behind:journalist	79 -26 -25 -31
person	~ behind:july	-31 -12 -6 -8
person	~ behind:june	-17 -54 -7 -6
person	~ behind:just	-28 -17 37 2
person	~ behind:keeper's	-29 -1 -5 -4
person	~ behind:keeping	-59 -17 -13 -22
person	~ behind:keeps	-47 -12 -5 -7
person	~ behind:kept	44 -18 -14 -18
person	~ behind:kettle	-23 -6 -6 -4
person	~ behind:kicked	-26 -25 -23 -17
person	~ behind:kid	-63 -7 -5 -20
person	~ behind:killed	0 -12 -12 -21
person	~ behind:kilos	-31 -17 -15 -47
person	~ behind:know	10 -11 -21 -19
person	~ behind:known	53 -12 -14 -15
person	~ behind:label	-17 -16 -12 -81
person	~ behind:lady	-27 -6 -5 -9
person	~ behind:landlady	-49 -24 -22 -18
person	~ behind:languages	-11 -34 -18 -6
person	~ behind:lasers	6 -4 -8 -5
person	~ behind:last	-7 -13 -18 -11
person	~ behind:late	-24 -15 -2 -4
person	~ behind:later	0 -21 -27 -40
person	~ behind:latex	-16 -4 -4 -1
person	~ behind:latter	60 -15 22 0
person	~ behind:laundress	-42 -21 -10 -14
person	~ behind:lawyer	-70 -42 -5 -32
person	~ behind:lead	26 -17 -16 -18
person	~ behind:leading	80 -12 -8 -11
person	~ behind:learned	-20 -7 10 -14
person	~ behind:least	-50 -9 -9 -12
person	~ behind:leave	48 -25 -33 -4
person	~ behind:leaves	-47 -2 -6 -7
person	~ behind:leaving	14 -8 34 -7
person	~ behind:led	-35 0 -20 -10
person	~ behind:left	-79 -44 -13 -10
person	~ behind:lens	-22 -3 -5 -3
person	~ behind:lent	-55 -6 -12 -37
person	~ behind:less	57 -40 47 -6
person	~ behind:licence	-47 -47 -19 -11
person	~ behind:licks	31 -30 -16 -14
person	~ behind:life	14 -10 -13 -15
person	~ behind:lifetime	-27 -19 -22 -9
person	~ behind:lift	-27 -6 -5 -9
person	~ behind:like	-38 44 -12 -16
person	~ behind:liked	-46 -12 -33 -20
person	~ behind:line	-64 -14 -13 -11
person	~ behind:lined	1 -7 -7 -6
person	~ behind:lion	62 -55 -8 -4
person	~ behind:list	-33 -13 -10 -12
person	~ behind:listed	-33 -10 -39 23
person	~ behind:little	43 -14 -15 -19
person	~ behind:lonely	-35 -4 -6 -4
person	~ behind:long	-91 -25 -28 -17
person	~ behind:longer	-38 -16 -19 -21
person	~ behind:looked	-32 26 -18 -11
person	~ behind:looking	10 -5 -6 -13
person	~ behind:looks	-23 -6 -6 -4
person	~ behind:lose	-50 -14 -6 -12
person	~ behind:lost	66 -19 -9 -9
person	~ behind:lot	-68 -34 -18 -6
person	~ behind:love	-95 -23 -12 -14
person	~ behind:lovely	-54 -42 -11 -23
person	~ behind:ludacris	51 -7 -9 -11
person	~ behind:made	-28 0 -14 -10
person	~ behind:magazine	-40 -23 -32 -27
person	~ behind:major	-20 -20 -38 -25
person	~ behind:make	5 -10 -9 -16
person	~ behind:mammoth	54 -18 -6 -28
person	~ behind:mammoths	60 -37 -11 -37
person	~ behind:man	19 11 -15 -12
person	~ behind:manager	0 -27 -16 -8
person	~ behind:many	-27 -13 -10 -12
person	~ behind:march	11 -28 -21 -17
person	~ behind:married	-19 -15 -21 -10
person	~ behind:marshal	-62 -3 -11 -5
person	~ behind:masked	-23 -16 -4 -8
person	~ behind:mastermind	-15 -15 -4 -8
person	~ behind:may	-17 30 -12 -33
person	~ behind:me	-53 -31 -16 -22
person	~ behind:meant	-11 -44 -19 -17
person	~ behind:men	81 -9 -13 -36
person	~ behind:mentioned	-35 -8 -5 -16
person	~ behind:met	-12 -6 -7 -4
person	~ behind:might	56 -10 -17 -44
person	~ behind:mince	-38 -27 -37 -23
person	~ behind:mind	-53 -16 -29 -23
person	~ behind:minister	-60 -32 -9 -18
person	~ behind:minute	-72 -11 -30 -53
person	~ behind:minutes	43 -26 -26 -25
person	~ behind:missed	-32 -4 -7 -17
person	~ behind:mission	-42 0 -6 -5
person	~ behind:mistakes	11 -32 -12 -19
person	~ behind:mistaking	-11 -4 -6 -11
person	~ behind:mistress	59 -39 -47 -27
person	~ behind:money	-37 -13 -20 -12
person	~ behind:months	-33 -11 -3 -8
person	~ behind:more	13 -24 -18 -5
person	~ behind:most	-60 70 82 -9
person	~ behind:mostly	49 -23 -10 -14
person	~ behind:mother	4 -11 -9 -23
person	~ behind:motor	-80 -20 -3 -9
person	~ behind:movie	-63 78 -17 -8
person	~ behind:mr	-35 -24 -44 -15
person	~ behind:much	-64 -3 -18 -18
person	~ behind:mud	-24 -16 -11 -25
person	~ behind:murdered	-39 -6 -11 -12
person	~ behind:music	-9 -29 -7 -13
person	~ behind:my	-29 -9 -14 -8
person	~ behind:nagykövet	-22 -13 27 -12
person	~ behind:name	18 -13 -10 -10
person	~ behind:named	15 -22 -15 -9
person	~ behind:needed	-16 -9 -12 -12
person	~ behind:negotiations	19 -6 -22 -12
person	~ behind:neighbour	-26 -17 -5 -5
person	~ behind:neighbours	-55 -27 -9 -26
person	~ behind:neither	-47 -10 -11 -25
person	~ behind:nephew	-97 -14 -27 -28
person	~ behind:never	34 -11 -13 -6
person	~ behind:new	-47 38 -8 -10
person	~ behind:newcomer	-11 -21 -10 -8
person	~ behind:newspaper	-19 -8 -11 -12
person	~ behind:next	2 -14 -16 -17
person	~ behind:night	-27 -17 -10 -6
person	~ behind:no	14 -16 -13 -17
person	~ behind:nobody	1 -14 -9 -9
person	~ behind:nominated	11 -17 56 -11
person	~ behind:not	-36 -9 -15 1
person	~ behind:notes	-24 -19 -8 -5
person	~ behind:nothing	-60 -15 -15 -13
person	~ behind:novel	-25 -19 -17 22
person	~ behind:novelist	63 -48 -22 -21
person	~ behind:novels	64 -10 -21 -6
person	~ behind:now	-85 106 -11 -12
person	~ behind:number	36 -5 -8 -7
person	~ behind:numbers	-23 -32 -11 -10
person	~ behind:of	9 4 -13 -8
person	~ behind:off	3 -15 -13 -14
person	~ behind:offered	37 -9 -21 -8
person	~ behind:office	-28 -27 -3 -7
person	~ behind:official	-33 -12 -4 -4
person	~ behind:oiled	-77 -13 -30 -36
person	~ behind:old	48 2 -15 -23
person	~ behind:older	12 -12 -10 -11
person	~ behind:on	-23 2 -4 -17
person	~ behind:once	59 15 6 -6
person	~ behind:one	53 -16 -15 38
person	~ behind:only	41 -46 -22 -20
person	~ behind:open	-23 -10 30 68
person	~ behind:opened	39 -26 -9 -5
person	~ behind:opponent	39 -7 -4 -13
person	~ behind:or	-22 -16 -11 -12
person	~ behind:ordered	-37 -15 -6 -5
person	~ behind:organisations	-24 -10 -26 -5
person	~ behind:original	-18 -32 -25 41
person	~ behind:oscar	62 14 -24 -10
person	~ behind:other	-3 -17 -9 -12
person	~ behind:others	0 -2 -14 -19
person	~ behind:otherwise	-34 -7 -1 -8
person	~ behind:ought	-96 -17 -9 -12
person	~ behind:our	-21 58 -10 -7
person	~ behind:out	-20 26 -14 -16
person	~ behind:outing	-19 46 -30 -26
person	~ behind:outside	-5 -37 -8 -6
person	~ behind:over	49 -20 -15 -11
person	~ behind:oversee	-34 -27 -19 -32
person	~ behind:own	-7 16 13 -14
person	~ behind:owner	-83 -18 -2 -6
person	~ behind:pack	-46 -18 -16 -28
person	~ behind:packed	-39 -28 -21 -9
person	~ behind:page	-56 -12 -4 -14
person	~ behind:painter	-12 -2 -12 -8
person	~ behind:pair	-39 -11 -8 -10
person	~ behind:parents	-5 -14 -11 -17
person	~ behind:parson	34 29 -25 -6
person	~ behind:part	65 -11 -16 -11
person	~ behind:partly	-38 -24 -24 -31
person	~ behind:partner	-11 -10 -11 -32
person	~ behind:partnership	-36 -17 -18 -30
person	~ behind:parts	-17 -21 -12 -19
person	~ behind:passed	-64 -20 -11 -12
person	~ behind:passing	-42 -5 -20 -18
person	~ behind:past	-19 -30 -20 -53
person	~ behind:patient	-70 -6 -8 -10
person	~ behind:pay	-23 -6 -6 48
person	~ behind:people	-24 -10 -9 -7
person	~ behind:people's	-20 -14 -8 -5
person	~ behind:performance	49 -15 -13 -10
person	~ behind:pet	-54 -18 -19 -26
person	~ behind:photograph	-27 -8 -6 -16
person	~ behind:photographed	7 -5 -15 -6
person	~ behind:physics	-46 -23 -47 -41
person	~ behind:pick	-48 -12 -11 -19
person	~ behind:picture	-37 64 -14 -12
person	~ behind:pictures	-11 -18 -11 -8
person	~ behind:piece	-7 0 -5 -5
person	~ behind:pieces	-41 61 -15 -22
person	~ behind:pilot	68 -34 -11 -23
person	~ behind:pirated	-35 -13 -17 -16
person	~ behind:play	50 -13 25 -14
person	~ behind:played	-21 -12 -12 -11
person	~ behind:players	102 -22 -9 -57
person	~ behind:playing	11 -5 -26 -8
person	~ behind:plays	4 -12 -14 -10
person	~ behind:playwright	-65 74 39 77
person	~ behind:poets	-10 -11 -7 -13
person	~ behind:pointed	-23 -6 -15 -6
person	~ behind:poor	-23 -6 -15 -6
person	~ behind:popped	-60 -18 -7 -17
person	~ behind:portrayed	-74 -9 -13 -13
person	~ behind:postcard	-19 -44 -10 -4
person	~ behind:pounds	-33 -15 -10 -10
person	~ behind:premiere	0 -24 -26 -19
person	~ behind:prepared	-48 -2 -11 -27
person	~ behind:presented	5 -49 -14 -6
person	~ behind:presenting	-30 -21 -19 -22
person	~ behind:press	-24 -19 -8 -5
person	~ behind:previous	-51 -59 -29 33
person	~ behind:previously	-19 43 -19 -13
person	~ behind:priest	-8 -30 -7 -8
person	~ behind:prime	-60 -32 -9 -18
person	~ behind:prison	18 -10 -9 -12
person	~ behind:private	-24 -3 -24 -6
person	~ behind:prize	-27 -11 41 -11
person	~ behind:produce	-4 -31 -16 84
person	~ behind:produced	-26 -12 -11 50
person	~ behind:producer	-60 13 6 100
person	~ behind:producers	-69 -13 -11 134
person	~ behind:produces	-50 -8 -8 104
person	~ behind:producing	-38 -12 -12 77
person	~ behind:production	42 63 -20 -29
person	~ behind:project	-38 -13 -9 -8
person	~ behind:prominent	-23 -34 -27 -24
person	~ behind:promised	-26 37 -21 -9
person	~ behind:prospect	-53 -20 -13 -10
person	~ behind:provide	50 -12 -6 -20
person	~ behind:psychologist	19 -24 -9 -12
person	~ behind:published	-33 -8 -16 -6
person	~ behind:pulitzer	-45 -8 41 -8
person	~ behind:pulled	-37 -7 -6 -4
person	~ behind:put	-48 -24 18 89
person	~ behind:puts	-22 -19 -26 -40
person	~ behind:quarantined	-20 -10 -24 -9
person	~ behind:questions	-32 -31 -20 -40
person	~ behind:quickly	-25 -37 -9 -11
person	~ behind:quiet	-59 -17 -6 -8
person	~ behind:racers	88 -40 -13 -39
person	~ behind:radio	0 -19 -6 -4
person	~ behind:ran	-39 54 -12 -23
person	~ behind:rank	-31 -8 -3 -10
person	~ behind:rapper	-100 -5 -26 -21
person	~ behind:re-record	-35 -10 -11 -11
person	~ behind:reached	-36 -17 -16 -36
person	~ behind:reaches	-62 -4 -31 -38
person	~ behind:reacted	-13 -4 -15 -9
person	~ behind:reading	-71 -8 -10 -12
person	~ behind:real	21 -24 -30 -28
person	~ behind:reason	-33 -39 -7 -35
person	~ behind:recalled	-36 -15 -6 -4
person	~ behind:received	-56 -29 -5 -7
person	~ behind:recent	-51 64 -23 -13
person	~ behind:recently	-46 -48 -15 -12
person	~ behind:recommended	-38 -30 -11 -27
person	~ behind:record	-52 -18 -23 -14
person	~ behind:recorded	-21 29 -18 -15
person	~ behind:red	-37 -8 -9 -5
person	~ behind:refused	-70 -5 -14 -10
person	~ behind:regular	-30 -13 -11 -21
person	~ behind:relationship	-24 -22 -16 -15
person	~ behind:release	-73 29 -20 -17
person	~ behind:remains	-22 -30 -19 -26
person	~ behind:remarked	-48 -16 -7 -14
person	~ behind:remembered	-45 -13 -16 -13
person	~ behind:repeatedly	-58 -13 -13 -13
person	~ behind:replaced	-57 -14 -32 -20
person	~ behind:reported	-88 -9 -20 -16
person	~ behind:reporters	55 -16 -5 -9
person	~ behind:repped	-38 -33 -10 -10
person	~ behind:reprises	22 -18 -10 -13
person	~ behind:responsible	-77 -35 60 -34
person	~ behind:retired	30 -19 -8 -15
person	~ behind:return	73 -11 -12 -14
person	~ behind:returned	6 -15 -27 86
person	~ behind:returns	11 -11 -8 -13
person	~ behind:revealed	-69 -42 -21 -66
person	~ behind:reviewed	-35 -13 -17 -16
person	~ behind:revived	0 -8 -5 -5
person	~ behind:rhymed	-20 -5 -4 -10
person	~ behind:ribbons	-22 -5 -11 -8
person	~ behind:right	-32 -33 -14 -22
person	~ behind:rights	-27 -9 -12 119
person	~ behind:ringlets	1 -7 -9 -6
person	~ behind:rival	-74 61 -28 -12
person	~ behind:rock	-17 -27 32 -11
person	~ behind:role	20 4 -14 -12
person	~ behind:roles	95 -17 -19 -13
person	~ behind:romance	-26 13 -34 -12
person	~ behind:room	-18 -8 -27 -17
person	~ behind:rumors	-34 -2 -4 -17
person	~ behind:run	28 -15 -15 -7
person	~ behind:running	66 -19 -8 22
person	~ behind:runs	-16 -14 44 13
person	~ behind:saga	-33 -7 -6 -8
person	~ behind:said	-13 -6 -2 -4
person	~ behind:sales	-17 -19 -7 -4
person	~ behind:same	-27 -11 -15 23
person	~ behind:save	-22 -5 -11 -8
person	~ behind:saw	-6 -46 -27 -4
person	~ behind:say	-79 -12 -14 -14
person	~ behind:says	-50 -17 -12 -12
person	~ behind:scene	15 -12 -5 -9
person	~ behind:scenes	0 -28 -28 -13
person	~ behind:scheduled	-9 -33 -18 -14
person	~ behind:science	-16 -8 -55 -6
person	~ behind:score	-106 -28 -73 -23
person	~ behind:screen	128 -16 87 -16
person	~ behind:screening	-2 -27 -4 -1
person	~ behind:screenplay	-53 78 71 -14
person	~ behind:screenwriter	-55 -59 -39 -30
person	~ behind:script	-43 4 61 -14
person	~ behind:scripted	-62 -24 65 -18
person	~ behind:scripts	-21 -10 52 -19
person	~ behind:sea	-23 -12 -14 -8
person	~ behind:season	-24 -20 -9 -15
person	~ behind:seasons	-39 -7 -5 -5
person	~ behind:second	-28 -7 -28 -12
person	~ behind:seconds	55 -5 -40 33
person	~ behind:secret	-93 0 -3 -8
person	~ behind:secretary	-40 -9 -11 -6
person	~ behind:security	-18 -21 -6 -21
person	~ behind:see	-24 -9 -12 -34
person	~ behind:seeing	-20 -11 -5 -4
person	~ behind:seen	-51 -10 -9 -9
person	~ behind:sends	82 -36 -48 -30
person	~ behind:sent	-3 54 -12 -12
person	~ behind:separated	-6 -5 -28 -17
person	~ behind:serial	-23 -28 -2 -6
person	~ behind:series	-35 -16 -16 15
person	~ behind:service	-18 -21 -6 -21
person	~ behind:set	-80 7 3 -10
person	~ behind:settled	-37 -2 -9 -8
person	~ behind:seven	0 -14 -18 -17
person	~ behind:several	-24 -13 -11 -10
person	~ behind:sewn	-16 -8 -3 -17
person	~ behind:share	-4 -8 -14 -15
person	~ behind:shared	35 -5 -52 -32
person	~ behind:she	8 -10 42 -13
person	~ behind:ship	-78 -39 -18 -39
person	~ behind:shoots	-23 -52 -6 -10
person	~ behind:short	-23 -18 -13 -22
person	~ behind:shortlisted	-21 9 23 -11
person	~ behind:shot	-30 48 -17 -29
person	~ behind:shouted	-73 -10 -14 -21
person	~ behind:show	36 -11 -10 69
person	~ behind:shown	49 -22 -14 -11
person	~ behind:shows	18 -10 -9 -12
person	~ behind:shrugs	-7 0 -5 -5
person	~ behind:shuffled	-46 -18 -16 -28
person	~ behind:sicilian	-15 -15 -4 -8
person	~ behind:signs	-20 -10 -24 -9
person	~ behind:silly	-33 -6 -4 -35
person	~ behind:silver	-15 -27 -3 -19
person	~ behind:since	-6 -8 -8 -7
person	~ behind:sings	-65 -30 -20 -32
person	~ behind:sinister	-26 -17 -5 -5
person	~ behind:sir	20 -5 -10 -8
person	~ behind:sister	-34 -3 -5 -10
person	~ behind:sisters	95 -51 -11 -42
person	~ behind:sit	-31 -25 -23 -19
person	~ behind:six	31 -9 -8 -18
person	~ behind:slate	-35 -27 -22 -11
person	~ behind:sleep	39 -8 -7 -24
person	~ behind:small	-44 -4 -16 -5
person	~ behind:snapped	-69 -25 -15 -17
person	~ behind:so	-48 -25 -20 -9
person	~ behind:soap	-50 -17 -8 -13
person	~ behind:sofa	-41 -2 -17 -4
person	~ behind:sold	-84 19 -33 -15
person	~ behind:some	-82 -26 -15 -17
person	~ behind:somebody	-23 -4 -3 -4
person	~ behind:somebody's	-21 -5 -7 -6
person	~ behind:someone	56 -26 -13 -12
person	~ behind:something	11 -8 -7 -19
person	~ behind:son	-84 -14 -11 -26
person	~ behind:songs	-34 -17 -30 -39
person	~ behind:sons	-35 -9 -27 -35
person	~ behind:source	-47 -32 -27 -32
person	~ behind:space-lord	6 -4 -8 -5
person	~ behind:spanish-language	-44 -9 -37 -34
person	~ behind:speech	-66 -13 -6 -12
person	~ behind:spent	-28 -11 -9 -15
person	~ behind:spied	30 -8 -11 -7
person	~ behind:spread	-32 -2 -11 -23
person	~ behind:spy	-28 -18 -20 -4
person	~ behind:stage	-26 -12 47 48
person	~ behind:star	43 -17 -12 18
person	~ behind:starred	-18 -39 -20 -15
person	~ behind:starring	-54 53 -41 -13
person	~ behind:stars	39 -18 -11 -13
person	~ behind:start	-21 -12 -11 16
person	~ behind:statement	-29 -4 -5 -6
person	~ behind:stayed	-23 -14 -18 -7
person	~ behind:still	1 -8 31 5
person	~ behind:stitches	-45 -14 -18 -7
person	~ behind:stole	-29 -7 -9 -8
person	~ behind:stomped	0 -34 -25 -26
person	~ behind:stood	-73 -20 -28 -27
person	~ behind:stopped	-14 -3 23 -26
person	~ behind:stories	-38 -6 -18 -16
person	~ behind:story	-16 -27 28 44
person	~ behind:stows	18 -6 -4 -7
person	~ behind:student	159 -9 -9 -9
person	~ behind:studio	-37 -4 -1 -3
person	~ behind:studios	-28 -29 -34 -19
person	~ behind:success	-44 -30 -7 -6
person	~ behind:such	0 -4 -6 -21
person	~ behind:suffered	-13 -8 -15 -10
person	~ behind:suggested	-44 -8 -6 -11
person	~ behind:summer	-43 -18 -23 -11
person	~ behind:supplied	-33 -11 -26 -22
person	~ behind:supplies	-44 -64 -24 -25
person	~ behind:supporting	-50 -10 -14 -13
person	~ behind:supposed	-29 -13 -9 26
person	~ behind:survive	-64 -17 -10 -26
person	~ behind:survived	-46 -26 -21 -15
person	~ behind:survives	-33 -9 -64 -8
person	~ behind:surviving	-19 -20 -1 -21
person	~ behind:swears	29 -7 -7 -12
person	~ behind:sweetheart	0 -7 -10 -21
person	~ behind:swells	-23 -12 -14 -8
person	~ behind:synthesizers	-44 -64 -24 -25
person	~ behind:table	-34 -4 54 -11
person	~ behind:taken	-64 -13 92 -12
person	~ behind:takes	122 -17 -22 -16
person	~ behind:taking	-36 -2 -15 -21
person	~ behind:talent	-38 -20 -28 -14
person	~ behind:talents	-9 -18 -8 -22
person	~ behind:talk	-25 -7 -6 -6
person	~ behind:talked	-47 -54 -9 -8
person	~ behind:talks	-7 -18 -12 -24
person	~ behind:taught	-3 -24 -20 -5
person	~ behind:tear	-43 -16 -12 -12
person	~ behind:tears	-84 -13 -16 -11
person	~ behind:teenager	12 -21 -7 -5
person	~ behind:television	-52 -18 -30 -11
person	~ behind:tell	-48 -4 -11 -12
person	~ behind:telling	-17 -31 31 -6
person	~ behind:tennis	-50 -22 -5 -17
person	~ behind:than	70 -25 20 -13
person	~ behind:that	11 -25 -8 -16
person	~ behind:the	-10 -24 -17 -2
person	~ behind:theaters	-62 -4 -31 -38
person	~ behind:their	-22 -15 52 -6
person	~ behind:them	35 42 56 -23
person	~ behind:then	36 26 -25 -12
person	~ behind:therapist	-43 -3 -17 -14
person	~ behind:there	-18 -12 -12 -4
person	~ behind:these	68 -29 -6 -6
person	~ behind:they	19 -18 1 -31
person	~ behind:things	-50 -32 -14 -46
person	~ behind:thinking	-14 -3 23 -26
person	~ behind:thirteen-year-old	25 -10 -10 -8
person	~ behind:this	-1 -14 32 -13
person	~ behind:though	-12 -6 46 -8
person	~ behind:thought	-51 -7 -27 -13
person	~ behind:threatened	-21 -7 -6 -14
person	~ behind:three	-24 -18 -18 -16
person	~ behind:thriller	-31 59 -8 -7
person	~ behind:through	18 -18 -15 68
person	~ behind:throughout	51 -16 -12 -9
person	~ behind:till	-81 98 -9 -17
person	~ behind:time	13 -39 21 -11
person	~ behind:times	-60 -19 -18 -15
person	~ behind:title	54 -15 -16 -12
person	~ behind:to	-26 -8 -7 4
person	~ behind:together	-26 29 -18 41
person	~ behind:told	-7 -10 -10 1
person	~ behind:tony	-51 -35 -18 -3
person	~ behind:too	8 -11 -10 -15
person	~ behind:took	-25 -15 -18 42
person	~ behind:tourists	-45 -14 -18 -7
person	~ behind:trained	0 -7 -13 -18
person	~ behind:trainer	-65 -6 -5 -8
person	~ behind:treasury	-33 -12 -4 -4
person	~ behind:treatment	-27 -6 47 -9
person	~ behind:triumph	0 -8 -5 -5
person	~ behind:trophy	-60 -54 -10 -13
person	~ behind:troubled	46 -22 -15 -9
person	~ behind:turn	-64 -13 -16 -34
person	~ behind:turned	-16 -8 43 -10
person	~ behind:turns	79 -13 -25 -12
person	~ behind:tv	-38 -17 -13 -12
person	~ behind:tv's	48 -9 -11 -11
person	~ behind:twenty	-56 -11 -12 47
person	~ behind:twice	54 -25 -13 -26
person	~ behind:twilight	-74 -15 -7 -5
person	~ behind:two	-28 -18 -17 -12
person	~ behind:type	-26 -17 -5 -5
person	~ behind:uncle	-63 -15 -14 -13
person	~ behind:under	-23 -12 -12 -75
person	~ behind:undercover	0 -6 -3 -7
person	~ behind:understand	-32 -8 -7 -5
person	~ behind:understood	13 -7 -6 -29
person	~ behind:unnamed	-26 13 -34 -12
person	~ behind:until	-41 -38 -9 -8
person	~ behind:up	7 -18 -11 -19
person	~ behind:us	57 -19 -20 -16
person	~ behind:used	-38 -24 -12 -23
person	~ behind:valentino	0 -34 -25 -26
person	~ behind:variety	-21 -6 -3 -38
person	~ behind:version	-42 -17 -9 19
person	~ behind:very	0 -38 67 -6
person	~ behind:via	-6 -5 -17 91
person	~ behind:vigilante	36 -17 -10 -7
person	~ behind:village	34 29 -25 -6
person	~ behind:villain	-60 -32 -14 -5
person	~ behind:visited	-20 -6 -20 -12
person	~ behind:voice	-42 -10 -28 -16
person	~ behind:voices	107 -10 -12 -21
person	~ behind:volume	-61 -12 -51 -13
person	~ behind:walk	-20 -10 -24 -9
person	~ behind:walked	-37 -8 -9 -5
person	~ behind:wanders	29 -6 -3 -4
person	~ behind:wanted	-23 30 -10 -10
person	~ behind:war	-14 -7 -12 -6
person	~ behind:wardrobe	61 -12 -9 -6
person	~ behind:warrior	6 -4 -8 -5
person	~ behind:was	10 -12 4 -8
person	~ behind:wasn't	-53 -14 -13 -13
person	~ behind:watched	-68 -32 -37 58
person	~ behind:water	8 -6 -13 -24
person	~ behind:way	59 -9 -20 -13
person	~ behind:we	35 -15 -13 -13
person	~ behind:week	61 -18 14 -15
person	~ behind:weeks	-31 -9 -8 -31
person	~ behind:well	-40 -6 -10 -11
person	~ behind:went	-1 -20 -10 -14
person	~ behind:were	-3 20 63 -13
person	~ behind:what	-50 -16 -25 -16
person	~ behind:when	-16 -64 -10 -13
person	~ behind:whenever	-23 -12 -14 -8
person	~ behind:where	-33 -4 -12 -9
person	~ behind:whether	61 -9 -6 -13
person	~ behind:which	-32 -35 23 -13
person	~ behind:while	47 -13 -47 -16
person	~ behind:whisked	-58 -24 -21 -20
person	~ behind:who	27 0 3 8
person	~ behind:whole	-43 -29 -9 -9
person	~ behind:whom	-48 -14 55 -14
person	~ behind:whose	-31 -21 4 -12
person	~ behind:widow	40 -14 -7 -4
person	~ behind:wife	53 -17 -16 21
person	~ behind:will	-14 -1 -10 9
person	~ behind:wimples	-16 -8 -3 -17
person	~ behind:win	-38 -7 -8 -10
person	~ behind:wind	-18 -21 -9 -6
person	~ behind:winner	-46 -5 -17 -28
person	~ behind:winter	-44 -31 -64 -20
person	~ behind:winters	-59 -32 -17 -21
person	~ behind:wires	-27 -6 -5 -9
person	~ behind:with	-19 4 -5 23
person	~ behind:withholding	-12 -6 -3 0
person	~ behind:wizard	-83 -3 -6 -6
person	~ behind:woman	-38 -28 -15 -8
person	~ behind:women	-51 -9 -9 -13
person	~ behind:won	0 -4 13 -18
person	~ behind:won't	-52 -11 -8 -9
person	~ behind:wore	-19 -10 -23 -29
person	~ behind:work	-62 54 -17 -11
person	~ behind:worked	-56 17 -20 -13
person	~ behind:works	-41 -5 -4 -2
person	~ behind:worst	-70 -35 -14 -8
person	~ behind:would	-23 -17 -11 62
person	~ behind:writer	24 -5 -17 -17
person	~ behind:writers	-14 -11 -6 -11
person	~ behind:writing	-58 -16 31 -10
person	~ behind:written	-59 -23 -27 -16
person	~ behind:wrote	-15 24 85 -4
person	~ behind:yacht	-66 -9 -24 -31
person	~ behind:year	29 -15 -12 -8
person	~ behind:year-round	-41 -5 -4 -2
person	~ behind:years	-10 -17 -14 -9
person	~ behind:yes	39 -12 -7 -10
person	~ behind:yet	-52 0 -24 -13
person	~ behind:you	72 -17 -26 -14
person	~ behind:young	8 -22 -5 -11
person	~ behind:£	48 -31 -15 -63
person	~ behind:—	49 -12 -10 -16
person	~ does 	-2 -53 -36 -16
person	~ does a	-22 -21 -27 -20
person	~ does aw	0 -40 -54 -36
person	~ does d	-34 37 4 -23
person	~ does dw	-60 -40 31 -24
person	~ does w	-32 -25 -2 -20
person	~ films here:0	-14 -40 -37 -32
person	~ films here:1	-14 -24 -19 -26
person	~ films here:2	-51 -9 -17 -27
person	~ films here:3+	-60 -15 -19 -9
person	~ l:"	-21 -11 -11 -11
person	~ l:" per	-58 0 -21 -25
person	~ l:" said	-18 -8 -7 8
person	~ l:" says	-40 -9 -10 -10
person	~ l:" with	-63 -8 -42 -67
person	~ l:#	-42 -6 -11 -7
person	~ l:# ,	-20 -18 -2 -4
person	~ l:# with	17 -13 -14 -15
person	~ l:'s	35 -8 -9 -14
person	~ l:(	40 -12 -16 -14
person	~ l:( with	-58 -21 31 -21
person	~ l:) ,	23 -10 -13 -17
person	~ l:,	18 -14 -15 -9
person	~ l:, "	-21 -10 -11 -10
person	~ l:, alongside	39 -4 -14 -42
person	~ l:, and	29 3 -3 -3
person	~ l:, brought	-28 -24 -15 -4
person	~ l:, but	10 -5 -4 -11
person	~ l:, by	-73 73 -56 -23
person	~ l:, called	-9 -13 -5 -15
person	~ l:, had	-67 -11 -8 -11
person	~ l:, has	-44 -7 -4 -4
person	~ l:, on	-30 -4 -11 -10
person	~ l:, said	-12 -4 -4 -41
person	~ l:, snl's	34 -10 -18 -11
person	~ l:, something	-21 -20 -8 -8
person	~ l:, starring	18 -8 -15 -9
person	~ l:, the	-27 -16 -9 -15
person	~ l:, where	-34 -7 -8 -8
person	~ l:, which	-2 -44 -10 -7
person	~ l:, while	-60 -10 -3 -9
person	~ l:, whom	-70 -20 -5 -6
person	~ l:, with	24 28 -6 18
person	~ l::	-24 16 -18 -14
person	~ l:;	9 -11 -13 45
person	~ l:; for	-27 -15 -25 -38
person	~ l:C (	43 -10 -15 -10
person	~ l:C ,	44 -7 -9 -15
person	~ l:C ;	-68 -5 -10 -25
person	~ l:C and	-32 -10 -10 -18
person	~ l:C in	-32 75 -11 -14
person	~ l:F	-16 -63 -35 -15
person	~ l:F ,	-17 -5 -9 -14
person	~ l:L	-41 53 -31 -13
person	~ l:L ,	-11 -16 -9 -10
person	~ l:L ;	-32 -13 -6 -12
person	~ l:L actor	-104 -18 -12 67
person	~ l:L for	-34 -21 -19 -34
person	~ l:L with	63 -14 -10 -7
person	~ l:L —	-32 -8 -2 -7
person	~ l:O	-19 -4 -4 -9
person	~ l:O ,	-37 -7 -6 -4
person	~ l:O producer	-21 -6 -3 -38
person	~ l:P	-55 -16 -17 -11
person	~ l:P (	-32 -10 -14 -15
person	~ l:P ,	38 -10 -12 -8
person	~ l:P accuses	-22 -6 -2 -4
person	~ l:P and	6 -5 3 8
person	~ l:P for	-31 -9 -5 60
person	~ l:P from	-24 -11 -46 -5
person	~ l:P in	-15 -42 -23 -15
person	~ l:P is	-73 -8 -11 -7
person	~ l:P partner	-28 -6 -3 -15
person	~ l:P plays	-58 -3 -9 -11
person	~ l:P told	-17 -1 -9 -5
person	~ l:P wanted	-29 -7 -13 -17
person	~ l:P was	-58 -17 -9 -18
person	~ l:W by	-20 -26 -18 -8
person	~ l:^	9 -8 -10 -21
person	~ l:^ (	-36 -35 -30 -37
person	~ l:^ ^	9 -8 -10 -21
person	~ l:^ and	-40 -58 -16 -16
person	~ l:^ behind	-28 -22 -27 -20
person	~ l:^ brothers	-32 43 -35 -21
person	~ l:^ but	39 -22 -23 -20
person	~ l:^ director	-12 41 -21 -19
person	~ l:^ enter	-29 -19 -23 -29
person	~ l:^ her	-33 -8 -31 -15
person	~ l:^ his	-91 -9 -22 -73
person	~ l:^ host	-30 -21 -19 -22
person	~ l:^ if	-34 -29 -25 -17
person	~ l:^ in	-17 -27 32 -11
person	~ l:^ is	-42 -10 -14 -24
person	~ l:^ mr	-55 -19 -11 -15
person	~ l:^ producer	-10 -10 -7 22
person	~ l:^ producers	-25 -4 -9 -60
person	~ l:^ screenwriter	-57 -12 62 -8
person	~ l:^ sir	-60 -11 -12 -10
person	~ l:^ so	-20 -10 -24 -9
person	~ l:^ the	-44 -20 -19 -14
person	~ l:^ topic's	-30 -22 -7 28
person	~ l:^ what	-43 -19 -29 -20
person	~ l:^ with	-23 -14 -22 -29
person	~ l:a	-21 -15 -13 -13
person	~ l:a skinny	-36 -12 -25 -23
person	~ l:a young	-50 -9 -9 -12
person	~ l:about	-20 21 -14 -9
person	~ l:accuses	-22 -6 -2 -4
person	~ l:actor	-13 -15 -12 30
person	~ l:actress	20 -12 -9 -11
person	~ l:adapted by	-23 -57 -14 -10
person	~ l:adapted from	-10 -11 -7 -13
person	~ l:after	-42 -29 -11 -9
person	~ l:along with	44 -44 -16 33
person	~ l:alongside	-10 -13 -13 17
person	~ l:also a	-42 0 -6 -5
person	~ l:also remember	0 -9 -5 -5
person	~ l:also starred	-36 -11 -14 -29
person	~ l:american film-maker	-6 -49 -12 -4
person	~ l:and	20 0 -2 1
person	~ l:and gave	-67 -13 -12 -17
person	~ l:and has	-14 -1 -17 -8
person	~ l:and his	27 -16 -24 -19
person	~ l:and includes	-19 -4 -20 -11
person	~ l:and producer	-24 -5 -42 27
person	~ l:and starring	70 -17 -4 -5
person	~ l:and writer	-32 -14 31 -8
person	~ l:another until	29 -6 -3 -4
person	~ l:are	7 -10 -16 20
person	~ l:are by	-25 -30 -27 -3
person	~ l:as	-65 -12 -19 -21
person	~ l:as are	14 -4 -9 -30
person	~ l:asks if	-23 -6 -6 -4
person	~ l:at	-37 55 -6 -8
person	~ l:australian	20 -4 -7 -8
person	~ l:awards ,	-47 -6 -13 -18
person	~ l:back ,	18 -5 -25 -5
person	~ l:back to	58 -14 -41 -20
person	~ l:based on	-29 -20 -11 -9
person	~ l:be	-58 -13 -12 -20
person	~ l:been	-50 -62 -22 -36
person	~ l:behind	-44 -12 -13 -16
person	~ l:between	-29 -16 -38 -18
person	~ l:biopic ,	-21 -19 -14 -5
person	~ l:biopic has	-29 -1 -5 -4
person	~ l:both	-24 -24 -57 -3
person	~ l:boyfriend	-59 -20 -27 -25
person	~ l:british actor	36 -9 -17 -21
person	~ l:broccoli ,	6 -4 -8 -5
person	~ l:brother	-60 -22 -54 -19
person	~ l:brothers	-32 43 -35 -21
person	~ l:brought	-28 -24 -15 -4
person	~ l:but	30 -13 -14 -15
person	~ l:by	-9 4 -1 -15
person	~ l:by #	-42 -4 -10 -5
person	~ l:by cellist	-23 -12 -14 -8
person	~ l:by comedian	-38 -13 -11 -7
person	~ l:called	-14 -7 -5 -14
person	~ l:called the	-46 -13 -7 -12
person	~ l:calling	-16 -16 -6 -10
person	~ l:cast	-68 -5 -4 -8
person	~ l:cellist	-23 -12 -14 -8
person	~ l:charge ,	51 -28 -17 -15
person	~ l:child ,	-67 -29 -6 -19
person	~ l:cinematographer	-22 -3 -7 -7
person	~ l:claws and	8 -2 -1 -6
person	~ l:columnists ,	-35 -13 -17 -16
person	~ l:comedian	-37 -6 -5 -7
person	~ l:compete with	-25 -6 -30 -29
person	~ l:constable (	23 -22 -9 -7
person	~ l:cop ,	3 -23 -19 -7
person	~ l:costume designer	-16 -8 -3 -17
person	~ l:court judge	-24 -10 -26 -5
person	~ l:daughter	4 -19 -8 -14
person	~ l:designer	-33 -19 -6 -6
person	~ l:directed by	-17 8 -7 -16
person	~ l:director	-22 15 -25 -14
person	~ l:distribute	-11 -34 -18 -6
person	~ l:does	-65 -12 -8 -15
person	~ l:enables	-24 -2 -7 -3
person	~ l:enter	-29 -19 -23 -29
person	~ l:faces :	16 -23 -22 -13
person	~ l:fact	0 -8 -5 -5
person	~ l:features	-15 -9 -8 -4
person	~ l:festival director	-34 -45 -20 -11
person	~ l:film by	-75 56 -12 -7
person	~ l:film-maker	-17 -52 -12 -8
person	~ l:fitted for	-45 -3 -15 -10
person	~ l:footage of	37 1 -13 -2
person	~ l:for	-34 -17 -9 -8
person	~ l:friend	-80 -60 -38 -41
person	~ l:from	-44 -11 -31 -12
person	~ l:from a	-28 -7 -13 -22
person	~ l:gave	-67 -13 -12 -17
person	~ l:get	-11 -5 -24 -7
person	~ l:given to	-22 -8 -21 -4
person	~ l:glimpse of	37 -29 -31 -39
person	~ l:got	-17 -11 -8 -8
person	~ l:had	-72 -21 -7 -5
person	~ l:has	-36 -9 -8 -9
person	~ l:has seen	-11 -4 -6 -11
person	~ l:he leaves	-32 -4 -21 -15
person	~ l:heavyweight ,	40 -17 -8 -24
person	~ l:her	-49 -34 66 -15
person	~ l:her :	24 -30 -30 -32
person	~ l:her husband	-52 -14 -35 -21
person	~ l:hired	-25 0 -6 -9
person	~ l:his	15 -10 -18 -25
person	~ l:his daughter	-65 -19 -14 -20
person	~ l:his wife	16 -10 16 -22
person	~ l:host	-30 -21 -19 -22
person	~ l:hosting with	-47 -6 -31 -26
person	~ l:however ,	-9 -33 -18 -14
person	~ l:husband	-52 -14 -35 -21
person	~ l:husband (	10 -4 -4 -28
person	~ l:if	-29 -7 -19 -4
person	~ l:in	-30 73 -2 -14
person	~ l:in fact	0 -8 -5 -5
person	~ l:in the	-57 59 -25 -21
person	~ l:in which	-54 -12 -7 -11
person	~ l:include	-7 -4 -11 -6
person	~ l:includes	-34 -5 -9 -6
person	~ l:including	-72 -14 -15 -14
person	~ l:is	28 -12 -12 -13
person	~ l:is by	-62 -39 49 -11
person	~ l:is calling	-16 -4 -6 -6
person	~ l:it ;	8 -6 -13 -24
person	~ l:it took	-33 -4 -12 -9
person	~ l:it was	-23 -20 -9 -16
person	~ l:it with	-45 -32 -55 57
person	~ l:job for	0 -9 -2 -5
person	~ l:join	-32 -11 -9 -8
person	~ l:judge	-24 -10 -26 -5
person	~ l:kid named	-30 -3 -13 -9
person	~ l:know	-27 -5 -5 -5
person	~ l:late	-6 -12 -10 -6
person	~ l:learned from	-27 -8 -6 -16
person	~ l:leaves	-32 -4 -21 -15
person	~ l:led by	59 -7 -11 -5
person	~ l:like	-54 -29 -44 -43
person	~ l:love to	0 -12 -11 -8
person	~ l:man since	-38 -7 -8 -10
person	~ l:manager	-17 -25 -5 -6
person	~ l:minister	-37 -8 -9 -5
person	~ l:model	-64 -9 -14 -34
person	~ l:money to	-44 -20 -33 -11
person	~ l:mr	-34 -13 -9 -14
person	~ l:mr.	-10 -9 -1 61
person	~ l:ms.	-19 -13 -19 -22
person	~ l:named	-13 -11 -18 -7
person	~ l:newcomer	-74 14 -11 -22
person	~ l:news ,	-51 -18 -5 -3
person	~ l:news of	0 -2 -14 -19
person	~ l:novel by	-32 -29 -78 -15
person	~ l:novelist	-54 -36 -61 -43
person	~ l:novelist ,	-37 -16 33 -17
person	~ l:novels by	-40 -34 -31 -5
person	~ l:of	-10 -16 -7 -13
person	~ l:of photography	-24 -16 -11 -25
person	~ l:on	-31 -16 -11 -12
person	~ l:on a	-24 -14 -10 -8
person	~ l:on television	-24 -32 -21 -3
person	~ l:one of	-58 -7 -26 -20
person	~ l:one stage	-11 -44 -19 -17
person	~ l:one with	-43 -11 60 -14
person	~ l:only when	-21 -7 -6 -14
person	~ l:opponent ,	-49 -26 -13 -17
person	~ l:opposite	-51 -15 -10 -7
person	~ l:or so	-9 -44 -14 -18
person	~ l:original by	59 -63 -25 -10
person	~ l:original with	-29 -13 -9 26
person	~ l:out of	-42 -8 -15 -11
person	~ l:partner	-2 -23 -14 8
person	~ l:parts of	-14 -26 -20 -26
person	~ l:per	-58 0 -21 -25
person	~ l:photography	-24 -16 -11 -25
person	~ l:piece about	-26 21 -23 -18
person	~ l:play	-28 -6 -9 -6
person	~ l:played by	31 -11 -13 -7
person	~ l:plays	-91 -16 -11 -12
person	~ l:playwright	-34 -26 67 -24
person	~ l:portrayed by	0 -8 -11 -15
person	~ l:president	-46 -36 -15 -12
person	~ l:prime minister	-37 -8 -9 -5
person	~ l:produce with	-26 -4 -11 -25
person	~ l:producer	-30 -12 -11 38
person	~ l:producers	-25 -4 -9 -60
person	~ l:producers ,	-62 -31 -29 65
person	~ l:producers are	-72 -14 -24 46
person	~ l:produces alongside	-58 -4 -10 38
person	~ l:producing partner	-28 -2 -10 35
person	~ l:rapper	-79 -11 -23 -18
person	~ l:recalling that	-30 -3 30 -10
person	~ l:remember	0 -9 -5 -5
person	~ l:rights to	-20 -15 -23 -11
person	~ l:runs with	-76 -7 -10 -18
person	~ l:said	-20 -8 -7 -3
person	~ l:said get	-11 -5 -24 -7
person	~ l:said mr	-26 -12 -8 -11
person	~ l:said that	-38 -23 -11 -15
person	~ l:says	-40 -9 -10 -10
person	~ l:screenplay by	-18 -64 -26 -8
person	~ l:screenwriter	-57 -17 20 -10
person	~ l:script ;	-48 -2 -11 -27
person	~ l:script with	-35 -7 -25 -11
person	~ l:scripts with	-7 -20 32 -48
person	~ l:see	0 -26 -39 -12
person	~ l:seen	-11 -4 -6 -11
person	~ l:seen as	-30 -14 -4 -14
person	~ l:series and	-29 -23 -24 -22
person	~ l:series with	-42 -8 -14 44
person	~ l:shrine ,	-68 -39 -11 -31
person	~ l:since	-38 -7 -8 -10
person	~ l:singer	-58 -7 -9 -13
person	~ l:sir	-22 -10 -11 -10
person	~ l:skinny	-36 -12 -25 -23
person	~ l:snl's	34 -10 -18 -11
person	~ l:so	-10 -19 -19 -12
person	~ l:something	-21 -20 -8 -8
person	~ l:spokesman for	-44 -6 -12 -21
person	~ l:stage	-11 -44 -19 -17
person	~ l:starred	-38 -7 -10 -12
person	~ l:starring	52 -8 -10 -9
person	~ l:stars	-8 -11 -13 -20
person	~ l:sting :	-22 -3 -5 -3
person	~ l:stories by	-32 -43 -21 -17
person	~ l:story by	-36 -11 -17 -11
person	~ l:surviving the	-18 -8 -27 -17
person	~ l:swears at	-33 -31 -6 -12
person	~ l:technique enables	-24 -2 -7 -3
person	~ l:television	-24 -32 -21 -3
person	~ l:that	14 -23 2 -15
person	~ l:that 's	42 -7 -5 -16
person	~ l:the	-30 23 -10 -13
person	~ l:the "	-33 -9 -7 -12
person	~ l:the #	0 -7 -7 -3
person	~ l:the actor	-37 -12 -3 -9
person	~ l:the australian	20 -4 -7 -8
person	~ l:the cinematographer	-20 -2 -2 -5
person	~ l:the late	-6 -12 -10 -6
person	~ l:the producer	-37 -11 -9 64
person	~ l:the singer	-45 -7 -14 -9
person	~ l:the things	-14 -28 -22 -9
person	~ l:the writer	-34 -7 -76 -19
person	~ l:the young	49 -23 -23 -12
person	~ l:their young	-36 -37 -19 -15
person	~ l:them and	44 -18 -18 -5
person	~ l:then	-28 -32 -5 -18
person	~ l:things	-14 -28 -22 -9
person	~ l:time	-20 -25 -18 -21
person	~ l:to	29 -15 25 -12
person	~ l:to be	-58 -13 -12 -20
person	~ l:told	-17 -1 -9 -5
person	~ l:took	-38 -8 -7 -8
person	~ l:topic's	-30 -22 -7 28
person	~ l:tweet ,	-37 -2 -9 -8
person	~ l:under	-28 76 -4 -12
person	~ l:until	29 -6 -3 -4
person	~ l:up under	-31 -46 -7 -19
person	~ l:version of	-41 -27 -42 -12
person	~ l:volume of	-33 -7 -6 -8
person	~ l:wanted	-29 -7 -13 -17
person	~ l:was	47 -20 -8 -16
person	~ l:went to	23 -20 -16 -9
person	~ l:what	-43 -19 -29 -20
person	~ l:what of	-61 -11 -20 -18
person	~ l:when	-19 -8 -7 -8
person	~ l:where	-34 -7 -8 -8
person	~ l:which	-45 -15 -8 -11
person	~ l:while	-60 -10 -3 -9
person	~ l:who with	-41 -26 -31 26
person	~ l:whom	12 -9 -16 -5
person	~ l:whom his	-15 -4 -1 -17
person	~ l:wife	-6 -11 14 -24
person	~ l:will distribute	-11 -34 -18 -6
person	~ l:will join	-32 -11 -9 -8
person	~ l:with	-10 -3 7 7
person	~ l:woman named	-17 -14 -34 -3
person	~ l:worked with	-31 -19 -8 -18
person	~ l:writer	-22 -10 34 -22
person	~ l:written by	-19 -12 25 -8
person	~ l:written to	-32 -4 -13 -8
person	~ l:written with	-53 -16 -29 -23
person	~ l:years	0 -6 -9 -4
person	~ l:young	29 -19 -11 -13
person	~ l:—	-45 -9 -10 -13
person	~ people here:0	-47 -26 -17 -17
person	~ people here:1	-20 -8 -23 -30
person	~ people here:2	-8 3 -22 1
person	~ people here:3+	8 -32 -1 -14
person	~ r:"	-40 -15 -15 -18
person	~ r:" F	-20 -7 -10 -23
person	~ r:" F "	-20 -7 -10 -23
person	~ r:" films	-33 -9 -7 -12
person	~ r:" films ,	-33 -9 -7 -12
person	~ r:" heat	-27 -8 -6 -16
person	~ r:" heat "	-27 -8 -6 -16
person	~ r:#	-85 64 -39 -24
person	~ r:'	-25 -9 -11 -9
person	~ r:' #	-44 -7 -4 -4
person	~ r:' # lined	-44 -7 -4 -4
person	~ r:' F	-19 -7 -12 -10
person	~ r:'d	-35 -16 -13 -11
person	~ r:'d do	-56 -30 -20 -11
person	~ r:'s	-63 -11 -15 -19
person	~ r:'s lonely	-23 -6 -6 -4
person	~ r:'s lonely ,	-23 -6 -6 -4
person	~ r:(	43 -16 -22 -14
person	~ r:( C	59 -41 -18 -6
person	~ r:( C )	59 -41 -18 -6
person	~ r:( P	-19 -14 -24 -13
person	~ r:( P )	-19 -14 -24 -13
person	~ r:)	28 -13 -2 -12
person	~ r:) ,	-10 -11 9 -9
person	~ r:) , C	64 -8 -16 -6
person	~ r:) , P	-30 -5 -20 -17
person	~ r:) , he	-56 -24 50 -15
person	~ r:) .	99 -14 -27 -11
person	~ r:) . ^	99 -14 -27 -11
person	~ r:) and	-50 -18 -9 -11
person	~ r:) and C	-46 -6 -17 -8
person	~ r:) is	52 -8 -6 -22
person	~ r:) is the	22 -9 -11 -20
person	~ r:,	16 -12 -5 1
person	~ r:, "	27 -11 -12 -8
person	~ r:, " so	-13 -4 -5 -6
person	~ r:, #	4 -18 -13 -11
person	~ r:, # ,	4 -18 -13 -11
person	~ r:, F	-39 -14 -15 -40
person	~ r:, F ,	-45 -7 -15 -30
person	~ r:, P	16 -13 0 -4
person	~ r:, P ,	22 -10 -5 8
person	~ r:, P .	17 -10 60 -12
person	~ r:, P and	43 -11 -13 -12
person	~ r:, P father	-72 -5 -7 -12
person	~ r:, P is	-75 -30 -26 -21
person	~ r:, P son	-62 -24 -24 -25
person	~ r:, a	-23 -40 10 -15
person	~ r:, a C	35 -34 -31 -23
person	~ r:, a L	-35 -58 -19 -18
person	~ r:, a O	61 -64 -24 -41
person	~ r:, a former	-45 -14 -13 -8
person	~ r:, a french	20 -24 -32 -14
person	~ r:, a thirteen-year-old	-9 -8 -14 -19
person	~ r:, also	25 -13 -11 70
person	~ r:, also a	25 -13 -11 70
person	~ r:, an	-50 42 -20 -12
person	~ r:, an analyst	-47 -47 -19 -11
person	~ r:, and	-54 -28 -17 -14
person	~ r:, and ,	-43 -6 -9 -17
person	~ r:, and F	-31 -69 -24 -16
person	~ r:, and P	-48 -9 -15 -12
person	~ r:, as	75 -14 -18 -13
person	~ r:, as C	45 -23 -16 -8
person	~ r:, as the	20 -17 -12 -16
person	~ r:, as well	57 -6 -38 -21
person	~ r:, at	-50 -9 -9 -12
person	~ r:, at least	-50 -9 -9 -12
person	~ r:, based	-37 -16 33 -17
person	~ r:, based his	-37 -16 33 -17
person	~ r:, came	-61 63 -28 -45
person	~ r:, comes	-16 -4 -6 -6
person	~ r:, comes four	-16 -4 -6 -6
person	~ r:, editor	-20 -8 -5 -5
person	~ r:, editor of	-20 -8 -5 -5
person	~ r:, for	34 -17 -15 -14
person	~ r:, for the	-93 -17 -17 -14
person	~ r:, fresh	-37 -20 -11 -14
person	~ r:, fresh off	-37 -20 -11 -14
person	~ r:, from	-1 -15 -13 -11
person	~ r:, from L	16 -16 -12 -5
person	~ r:, from the	-53 -15 -7 -11
person	~ r:, funny	23 -22 -9 -7
person	~ r:, funny in	23 -22 -9 -7
person	~ r:, given	-27 -19 -22 -9
person	~ r:, given a	-27 -19 -22 -9
person	~ r:, had	-34 -11 -13 66
person	~ r:, has	-58 -53 0 -16
person	~ r:, has been	-41 -58 -19 -10
person	~ r:, has learned	-20 -12 14 -21
person	~ r:, have	-48 -2 -15 -13
person	~ r:, having	-31 -2 -5 -57
person	~ r:, his	-67 -8 -18 95
person	~ r:, hosting	-34 -9 -23 -22
person	~ r:, hosting with	-34 -9 -23 -22
person	~ r:, in	10 68 -13 -18
person	~ r:, in april	-35 -13 -17 -16
person	~ r:, in which	-22 -8 -21 -4
person	~ r:, is	4 -13 -26 15
person	~ r:, is in	40 -17 -8 -24
person	~ r:, is on	-38 -13 -11 -7
person	~ r:, is supposed	-29 -13 -9 26
person	~ r:, it	64 -13 -25 -11
person	~ r:, it has	55 -63 -35 -10
person	~ r:, its	-4 33 -8 -21
person	~ r:, its dutch	-13 -4 -15 -9
person	~ r:, known	-9 -4 -6 -10
person	~ r:, of	-25 -16 -13 -14
person	~ r:, of F	-78 -34 -38 -46
person	~ r:, of the	17 -16 -9 -11
person	~ r:, on	48 -25 -33 -4
person	~ r:, on leave	48 -25 -33 -4
person	~ r:, otherwise	-34 -7 -1 -8
person	~ r:, otherwise known	-34 -7 -1 -8
person	~ r:, said	-43 -10 15 -14
person	~ r:, said P	-47 -6 -13 -18
person	~ r:, said she	-14 -3 23 -26
person	~ r:, said that	-51 -30 -32 -30
person	~ r:, still	-61 -11 -20 -18
person	~ r:, still attached	-61 -11 -20 -18
person	~ r:, swells	-23 -12 -14 -8
person	~ r:, swells whenever	-23 -12 -14 -8
person	~ r:, the	16 17 -14 -21
person	~ r:, the director	-19 -82 -24 -28
person	~ r:, the executive	-12 -5 -4 -53
person	~ r:, the former	29 -15 -11 -11
person	~ r:, the latter	-28 -2 -24 16
person	~ r:, the original	-81 -33 -16 -25
person	~ r:, the playwright	-43 -24 37 -16
person	~ r:, the prime	-60 -32 -9 -18
person	~ r:, the voices	54 -18 -6 -28
person	~ r:, though	-10 -8 -16 -10
person	~ r:, to	-29 -19 -23 -29
person	~ r:, to whom	-29 -19 -23 -29
person	~ r:, took	-47 -6 -31 -26
person	~ r:, took a	-47 -6 -31 -26
person	~ r:, two	-32 -12 -16 -21
person	~ r:, two guys	-32 -12 -16 -21
person	~ r:, under	-33 -15 -10 -10
person	~ r:, under seven	-33 -15 -10 -10
person	~ r:, was	2 -13 -12 -12
person	~ r:, was found	-48 -8 -10 -11
person	~ r:, we	-37 -15 -6 -5
person	~ r:, we understand	-37 -15 -6 -5
person	~ r:, who	4 13 16 15
person	~ r:, who 's	33 -14 -11 23
person	~ r:, who also	-7 52 82 -23
person	~ r:, who came	-57 -13 -19 -6
person	~ r:, who chairs	-35 -4 -12 -15
person	~ r:, who could	28 -6 -9 -9
person	~ r:, who did	-42 57 45 -31
person	~ r:, who died	33 -8 -10 -11
person	~ r:, who directed	-33 61 -47 18
person	~ r:, who had	49 -7 -10 -19
person	~ r:, who has	7 58 -18 58
person	~ r:, who is	-25 -11 -17 52
person	~ r:, who joined	73 -20 -47 -8
person	~ r:, who last	60 -41 -9 -4
person	~ r:, who made	-57 65 -16 -9
person	~ r:, who played	29 -10 -10 -12
person	~ r:, who plays	-54 -7 -11 -8
person	~ r:, who produced	-47 -15 -12 37
person	~ r:, who recorded	-13 -16 -5 -19
person	~ r:, who runs	-31 -19 -16 -14
person	~ r:, who scripted	-62 -24 65 -18
person	~ r:, who starred	39 -14 -18 -39
person	~ r:, who was	32 -26 -15 -15
person	~ r:, who will	-47 -8 -8 11
person	~ r:, who with	-28 -2 -10 35
person	~ r:, who won	-13 42 -26 -18
person	~ r:, who wrote	-34 -1 42 -13
person	~ r:, whom	-66 -15 -42 -9
person	~ r:, whom she	-44 -10 -31 -6
person	~ r:, whose	-36 -30 21 -11
person	~ r:, whose career	31 -6 -13 -8
person	~ r:, whose songs	-35 -15 -5 -11
person	~ r:, will	-39 -40 -8 -10
person	~ r:, will be	-55 -4 -3 -18
person	~ r:, with	39 -31 -23 -24
person	~ r:, with P	55 -40 -13 -16
person	~ r:.	-8 -14 -11 -13
person	~ r:. ^	-3 -14 -11 -13
person	~ r:. ^ ^	-3 -14 -11 -13
person	~ r::	-47 -11 -18 -10
person	~ r:: P	-50 -12 -23 -13
person	~ r:: P ,	-50 -12 -23 -13
person	~ r:;	-22 -16 -21 -10
person	~ r:?	-2 -25 -17 -14
person	~ r:? ^	-2 -25 -17 -14
person	~ r:? ^ ^	-2 -25 -17 -14
person	~ r:C	47 -9 -8 -9
person	~ r:C is	-67 -11 -11 -8
person	~ r:C is a	-42 -21 -10 -14
person	~ r:C is back	-26 -2 -13 -7
person	~ r:C stows	18 -6 -4 -7
person	~ r:C stows away	18 -6 -4 -7
person	~ r:C wanders	29 -6 -3 -4
person	~ r:C wanders in	29 -6 -3 -4
person	~ r:F	-21 -37 -17 -17
person	~ r:F ,	-11 -28 -18 -14
person	~ r:F , P	-14 -2 -9 -19
person	~ r:F , is	-27 -44 -16 -11
person	~ r:F .	-27 -45 -11 -17
person	~ r:F . ^	-27 -45 -11 -17
person	~ r:P	-58 -22 -38 -5
person	~ r:W	-22 -70 -14 -12
person	~ r:a	77 -27 -13 -14
person	~ r:a O	-58 -52 -27 -33
person	~ r:a O release	-58 -52 -27 -33
person	~ r:academy	0 -8 -5 -5
person	~ r:academy award	0 -8 -5 -5
person	~ r:academy award triumph	0 -8 -5 -5
person	~ r:accepted	-21 -8 -4 -18
person	~ r:accepted for	-21 -8 -4 -18
person	~ r:accepted for him	-21 -8 -4 -18
person	~ r:accuses	-21 -3 -14 -8
person	~ r:accuses P	-21 -3 -14 -8
person	~ r:accuses P of	-21 -3 -14 -8
person	~ r:adapted	-101 -15 83 -12
person	~ r:adapted the	-102 -15 88 -10
person	~ r:adapted the latter	-67 -7 27 -7
person	~ r:added	-32 -9 -11 -9
person	~ r:added .	-19 -4 -5 -7
person	~ r:added . ^	-19 -4 -5 -7
person	~ r:added :	-32 -11 -10 -9
person	~ r:added : "	-32 -11 -10 -9
person	~ r:added that	-25 -15 -9 -7
person	~ r:admirers	-48 -21 -7 -6
person	~ r:admirers have	-48 -21 -7 -6
person	~ r:admirers have been	-48 -21 -7 -6
person	~ r:after	-36 -35 -23 -32
person	~ r:agent	-11 -16 -8 -12
person	~ r:also	-12 -12 -15 -25
person	~ r:also created	-17 -12 -19 -14
person	~ r:also created the	-17 -12 -19 -14
person	~ r:alum	-42 0 -6 -5
person	~ r:alum )	-42 0 -6 -5
person	~ r:alum ) comes	-42 0 -6 -5
person	~ r:and	-4 -9 11 3
person	~ r:and ,	2 -26 -8 -8
person	~ r:and , as	2 -26 -8 -8
person	~ r:and P	21 -11 2 9
person	~ r:and P )	-45 -8 34 -12
person	~ r:and P ,	17 24 33 18
person	~ r:and P .	16 -26 -43 4
person	~ r:and P also	16 -24 -30 -17
person	~ r:and P are	20 -3 -14 0
person	~ r:and P as	-49 -9 -8 -18
person	~ r:and P assembled	-41 -26 -31 26
person	~ r:and P did	-59 -57 -29 -28
person	~ r:and P of	-64 -16 -27 -26
person	~ r:and P play	58 -31 -43 -40
person	~ r:and P said	-25 -4 -9 -60
person	~ r:and P turned	-30 -3 30 -10
person	~ r:and P were	39 -23 64 -4
person	~ r:and P will	-60 -13 -11 11
person	~ r:and also	-21 -69 -57 -26
person	~ r:and also starred	-21 -69 -57 -26
person	~ r:and directed	-23 -12 40 -6
person	~ r:and directed by	-23 -12 40 -6
person	~ r:and her	-82 -44 46 -22
person	~ r:and his	-42 -11 -11 14
person	~ r:and his regular	-23 -18 -15 -22
person	~ r:and his wife	-53 -12 -9 25
person	~ r:and includes	-10 -8 -24 -8
person	~ r:and includes P	-10 -8 -24 -8
person	~ r:and starring	-22 41 -34 -6
person	~ r:and starring P	-22 41 -34 -6
person	~ r:and the	-24 -9 -17 -15
person	~ r:and writer	-13 11 -46 -13
person	~ r:and writer P	-13 11 -46 -13
person	~ r:announced	-15 -8 -3 -6
person	~ r:announced that	-20 -5 -4 -10
person	~ r:announced that the	-20 -5 -4 -10
person	~ r:appeared	-38 -16 -7 -9
person	~ r:are	11 -8 -9 -7
person	~ r:are all	7 -28 -6 -26
person	~ r:are also	-79 -11 -15 -11
person	~ r:are also in	-63 -11 -3 -22
person	~ r:are also reported	-47 -9 -22 -24
person	~ r:are executive	-37 -18 -18 19
person	~ r:are executive producers	-37 -18 -18 19
person	~ r:are in	67 -35 -2 -38
person	~ r:are in there	7 -5 -9 -33
person	~ r:are producers	-69 -33 -37 42
person	~ r:are producers along	-69 -33 -37 42
person	~ r:are shortlisted	-32 -14 31 -8
person	~ r:are shortlisted as	-32 -14 31 -8
person	~ r:are the	66 -15 -9 -31
person	~ r:are the parents	-12 -9 -5 -22
person	~ r:as	15 -11 -11 -13
person	~ r:as C	31 -9 -12 -16
person	~ r:as C ,	30 -8 -14 -17
person	~ r:as C .	-16 -14 -11 -15
person	~ r:as C and	47 -7 -11 -12
person	~ r:as a	10 -9 -11 -13
person	~ r:as a drug	-41 -8 -19 -16
person	~ r:as an	16 -23 -22 -13
person	~ r:as an interpol	16 -23 -22 -13
person	~ r:as the	11 -9 -9 -8
person	~ r:as the cat	-72 -26 -5 -17
person	~ r:as the drunk	-11 -4 -6 -11
person	~ r:as the women	-40 -9 -14 -22
person	~ r:asks	-20 -10 -11 -8
person	~ r:assembled	-50 -12 -15 40
person	~ r:assembled a	-50 -12 -15 40
person	~ r:assembled a crew	-50 -12 -15 40
person	~ r:at	-30 -28 -16 -10
person	~ r:at O	-31 -46 -7 -19
person	~ r:at O ,	-31 -46 -7 -19
person	~ r:at the	-33 -21 -21 -10
person	~ r:became	-38 -23 -13 -17
person	~ r:became a	-38 -23 -13 -17
person	~ r:been	-43 -16 -12 -12
person	~ r:been on	-43 -16 -12 -12
person	~ r:been on a	-43 -16 -12 -12
person	~ r:began	-19 -4 -2 -13
person	~ r:behind	-34 -14 -29 -21
person	~ r:behind the	-34 -22 -8 -8
person	~ r:behind the camera	-34 -22 -8 -8
person	~ r:book	-86 -37 -38 -14
person	~ r:both	40 -29 -31 -35
person	~ r:bought	-35 -13 -21 -23
person	~ r:bought the	-35 -13 -21 -23
person	~ r:bought the rights	-35 -13 -21 -23
person	~ r:called	-74 -29 -23 -14
person	~ r:came	-86 -40 -11 -12
person	~ r:can	-30 -30 -10 -10
person	~ r:cast	64 0 -13 -5
person	~ r:cast is	-35 0 -20 -10
person	~ r:cast is led	-35 0 -20 -10
person	~ r:character	-34 -11 -29 -9
person	~ r:chose	-11 -21 -13 -4
person	~ r:chose because	-11 -21 -13 -4
person	~ r:chose because they	-11 -21 -13 -4
person	~ r:co-star	-30 -4 -12 -21
person	~ r:co-star there	-30 -4 -12 -21
person	~ r:co-star there ,	-30 -4 -12 -21
person	~ r:co-wrote	41 43 38 -7
person	~ r:co-wrote it	41 46 43 -11
person	~ r:co-wrote it (	52 55 45 -20
person	~ r:company	-43 0 -45 -35
person	~ r:confirmed	-43 -18 -23 -11
person	~ r:confirmed only	-43 -18 -23 -11
person	~ r:confirmed only last	-43 -18 -23 -11
person	~ r:could	-40 -16 -11 71
person	~ r:could be	-33 -6 -4 -35
person	~ r:could be gloriously	-33 -6 -4 -35
person	~ r:could not	-46 -33 -10 -30
person	~ r:could not be	-46 -33 -10 -30
person	~ r:couldn't	-28 -25 -13 -13
person	~ r:couldn't get	-28 -25 -13 -13
person	~ r:couldn't get it	-28 -25 -13 -13
person	~ r:creepy	6 -4 -8 -5
person	~ r:creepy space-lord	6 -4 -8 -5
person	~ r:creepy space-lord ,	6 -4 -8 -5
person	~ r:cut	-19 -13 -11 -8
person	~ r:daughter	-82 -22 -12 -9
person	~ r:daughter C	-33 -2 -15 -7
person	~ r:daughter P	-61 -16 -5 -19
person	~ r:daughter P ,	-31 -16 -10 -21
person	~ r:did	-26 -15 -21 -11
person	~ r:did it	-47 -49 -26 -37
person	~ r:did it on	-47 -49 -26 -37
person	~ r:did not	-19 -22 -11 -16
person	~ r:died	-31 -15 -11 -16
person	~ r:directed	-28 0 25 -12
person	~ r:directed it	-31 7 40 -12
person	~ r:directed it .	-36 0 -79 -7
person	~ r:directs	-43 31 -59 -19
person	~ r:disliked	-35 -23 0 -16
person	~ r:disliked the	-35 -23 0 -16
person	~ r:disliked the new	-35 -23 0 -16
person	~ r:donning	-29 -1 -5 -4
person	~ r:donning the	-29 -1 -5 -4
person	~ r:donning the keeper's	-29 -1 -5 -4
person	~ r:earned	0 -31 -19 -20
person	~ r:episode	-15 -25 -39 -8
person	~ r:episode ,	-15 -25 -39 -8
person	~ r:episode , for	-15 -25 -39 -8
person	~ r:family	0 -12 -11 -8
person	~ r:family right	0 -12 -11 -8
person	~ r:family right now	0 -12 -11 -8
person	~ r:fantasy	-61 -12 -51 -13
person	~ r:fantasy ,	-61 -12 -51 -13
person	~ r:fantasy , taken	-61 -12 -51 -13
person	~ r:father	-61 -16 -14 -11
person	~ r:father ,	-60 -27 -13 -26
person	~ r:father .	-39 -7 -16 -11
person	~ r:father . ^	-39 -7 -16 -11
person	~ r:film	-55 86 -13 -7
person	~ r:film ,	-60 85 -16 -5
person	~ r:films	-23 -39 -11 -7
person	~ r:films in	-11 -34 -18 -6
person	~ r:films in several	-11 -34 -18 -6
person	~ r:finds	-24 -16 -11 -25
person	~ r:finds silver	-24 -16 -11 -25
person	~ r:finds silver in	-24 -16 -11 -25
person	~ r:finished	-51 -21 -4 -5
person	~ r:first	-73 -14 -18 -6
person	~ r:for	-36 -11 -13 -19
person	~ r:for C	-47 -10 -11 -25
person	~ r:for C ;	-47 -10 -11 -25
person	~ r:for F	-30 -7 -23 -19
person	~ r:for F ,	-28 -7 -29 -26
person	~ r:for P	-52 -23 -42 -64
person	~ r:for its	-29 -23 -24 -22
person	~ r:for its lead	-29 -23 -24 -22
person	~ r:for the	12 -5 -3 -8
person	~ r:for the part	20 -4 -7 -8
person	~ r:for the sicilian	-29 -7 -13 -17
person	~ r:from	-25 -15 76 -6
person	~ r:from L	-39 -4 -5 -3
person	~ r:from L ,	-42 -4 -10 -5
person	~ r:from P	-21 -3 77 -6
person	~ r:gave	-4 -11 -13 -8
person	~ r:gave his	-4 -11 -13 -8
person	~ r:gave his share	-4 -11 -13 -8
person	~ r:gives	-20 -2 -2 -5
person	~ r:gives L	-20 -2 -2 -5
person	~ r:gives L the	-20 -2 -2 -5
person	~ r:go	-30 -7 -20 -28
person	~ r:got	-30 -13 -18 -8
person	~ r:got it	-30 -9 -28 -7
person	~ r:got it and	-30 -9 -28 -7
person	~ r:grew	-41 -14 -15 -7
person	~ r:grew up	-41 -14 -15 -7
person	~ r:grew up above	-41 -14 -15 -7
person	~ r:grins	-22 -3 -5 -3
person	~ r:grins down	-22 -3 -5 -3
person	~ r:grins down the	-22 -3 -5 -3
person	~ r:guest	0 -9 -5 -5
person	~ r:guest role	0 -9 -5 -5
person	~ r:guest role in	0 -9 -5 -5
person	~ r:had	-42 6 -12 5
person	~ r:had #	-16 -8 -3 -17
person	~ r:had # wimples	-16 -8 -3 -17
person	~ r:had been	-93 -11 -11 -13
person	~ r:had never	-20 -25 -3 -9
person	~ r:had not	-14 -19 -28 67
person	~ r:has	-8 -7 13 -8
person	~ r:has a	-27 -17 -16 -7
person	~ r:has a busy	-35 -27 -22 -11
person	~ r:has agreed	-15 -32 -5 -6
person	~ r:has agreed to	-15 -32 -5 -6
person	~ r:has been	34 -21 4 -12
person	~ r:has been fitted	18 -5 -25 -5
person	~ r:has been open	-20 -15 36 -19
person	~ r:has done	-26 -23 -3 -14
person	~ r:has had	0 -26 -29 -26
person	~ r:has never	-65 -8 -8 -13
person	~ r:has never missed	-32 -4 -7 -17
person	~ r:has recently	-19 -38 -21 -10
person	~ r:has recently been	-19 -38 -21 -10
person	~ r:has said	54 15 -18 23
person	~ r:has said it	-73 -22 -23 -37
person	~ r:has said that	75 -39 -10 -13
person	~ r:has spent	-21 -5 -7 -6
person	~ r:has spent twenty	-21 -5 -7 -6
person	~ r:has the	56 -19 69 -11
person	~ r:has the writing	-64 -20 58 -10
person	~ r:has two	-45 -25 -35 -23
person	~ r:has written	-24 -41 28 -5
person	~ r:has written it	-15 0 59 -6
person	~ r:hasn't	-59 -27 -26 -21
person	~ r:have	37 -21 -20 -10
person	~ r:headlines	-1 -23 -10 -5
person	~ r:headlines as	-1 -23 -10 -5
person	~ r:headlines as C	-1 -23 -10 -5
person	~ r:himself	-61 -40 -33 -24
person	~ r:in	11 15 -13 -6
person	~ r:in #	-40 -49 -25 37
person	~ r:in F	-62 -10 -10 -12
person	~ r:in F ,	-60 -14 -19 -21
person	~ r:in P	-49 -24 -22 -16
person	~ r:in P F	-49 -24 -22 -16
person	~ r:in a	3 -23 -19 -7
person	~ r:in a role	3 -23 -19 -7
person	~ r:in as	0 -9 -2 -5
person	~ r:in as many	0 -9 -2 -5
person	~ r:in mind	-53 -16 -29 -23
person	~ r:in mind .	-53 -16 -29 -23
person	~ r:in the	90 -18 -12 -14
person	~ r:in the #	47 -38 -32 -11
person	~ r:in the cast	-32 -11 -9 -8
person	~ r:international	-28 -24 -15 -4
person	~ r:international attention	-28 -24 -15 -4
person	~ r:international attention -	-28 -24 -15 -4
person	~ r:is	7 -17 -11 26
person	~ r:is C	-5 -8 -7 -16
person	~ r:is C ,	78 -9 -9 -22
person	~ r:is C .	-110 -10 -5 -10
person	~ r:is C and	-40 -6 -3 -16
person	~ r:is P	2 -5 -23 -29
person	~ r:is also	-64 -19 76 -13
person	~ r:is an	-52 -12 -9 58
person	~ r:is an executive	-52 -12 -9 58
person	~ r:is back	-21 -13 -3 -22
person	~ r:is back as	-21 -13 -3 -22
person	~ r:is being	16 -29 -7 -21
person	~ r:is being lined	16 -29 -7 -21
person	~ r:is currently	-36 -32 -47 -30
person	~ r:is directing	-26 13 -34 -12
person	~ r:is directing the	-26 13 -34 -12
person	~ r:is expected	19 -6 -14 -18
person	~ r:is expected to	19 -6 -14 -18
person	~ r:is her	55 -22 -9 -26
person	~ r:is his	41 -15 -5 67
person	~ r:is his fellow	-63 -29 -17 60
person	~ r:is in	-52 -17 -7 -20
person	~ r:is keeping	-59 -17 -13 -22
person	~ r:is keeping quiet	-59 -17 -13 -22
person	~ r:is nominated	-73 -3 -29 -14
person	~ r:is nominated as	-73 -3 -29 -14
person	~ r:is not	-22 -13 -10 -22
person	~ r:is portrayed	-53 -22 -18 -28
person	~ r:is portrayed by	-53 -22 -18 -28
person	~ r:is producing	-51 -10 -14 90
person	~ r:is producing .	-43 -23 -14 43
person	~ r:is said	90 -11 -9 -11
person	~ r:is said to	90 -11 -9 -11
person	~ r:is scheduled	-9 -33 -18 -14
person	~ r:is scheduled to	-9 -33 -18 -14
person	~ r:is such	0 -4 -6 -21
person	~ r:is such a	0 -4 -6 -21
person	~ r:is survived	-44 -8 -6 -7
person	~ r:is survived by	-44 -8 -6 -7
person	~ r:is the	55 -11 -10 -23
person	~ r:is the director	-66 41 -16 -30
person	~ r:is the reason	-33 -39 -7 -35
person	~ r:is with	-68 -41 -20 -53
person	~ r:is with O	-68 -41 -20 -53
person	~ r:is writing	-50 -40 -97 -11
person	~ r:is writing and	-51 -40 -62 -24
person	~ r:isn't	-46 -5 -30 -17
person	~ r:isn't in	-46 -5 -30 -17
person	~ r:isn't in this	-46 -5 -30 -17
person	~ r:joining	-52 -5 -3 -6
person	~ r:joining the	-52 -5 -3 -6
person	~ r:joining the cast	-52 -5 -3 -6
person	~ r:joked	-43 -27 -6 -4
person	~ r:joked that	-37 -2 -9 -8
person	~ r:joked that he	-37 -2 -9 -8
person	~ r:last	-33 -15 -12 -11
person	~ r:leaves	-47 -2 -6 -7
person	~ r:leaves a	-47 -4 -9 -7
person	~ r:leaves a wife	-47 -4 -9 -7
person	~ r:left	-37 -3 -6 -4
person	~ r:licks	31 -30 -16 -14
person	~ r:licks a	31 -30 -16 -14
person	~ r:licks a priest	31 -30 -16 -14
person	~ r:made	-19 -18 -8 -7
person	~ r:made his	-36 -33 -11 -19
person	~ r:made so	-25 -37 -9 -11
person	~ r:made so many	-25 -37 -9 -11
person	~ r:name	51 -10 -13 -14
person	~ r:name has	-45 -5 -4 -15
person	~ r:name has repeatedly	-34 -2 -4 -17
person	~ r:needed	-27 -6 -5 -9
person	~ r:needed wires	-27 -6 -5 -9
person	~ r:needed wires to	-27 -6 -5 -9
person	~ r:never	-30 -18 -6 -10
person	~ r:never bothered	-21 -20 -8 -8
person	~ r:never bothered with	-21 -20 -8 -8
person	~ r:next	-59 -23 -19 -9
person	~ r:novel	-27 -18 -16 -13
person	~ r:novel W	-16 -10 -14 -12
person	~ r:novel W .	-5 -7 -12 -9
person	~ r:novel about	-10 -11 -7 -13
person	~ r:novel about the	-10 -11 -7 -13
person	~ r:of	34 -11 -10 -19
person	~ r:of L	-46 -13 -7 -12
person	~ r:of L .	-46 -13 -7 -12
person	~ r:of O	-41 -13 -10 -40
person	~ r:of O is	-10 -19 -13 -64
person	~ r:of O said	-58 -18 -18 -17
person	~ r:of withholding	-22 -6 -2 -4
person	~ r:of withholding her	-22 -6 -2 -4
person	~ r:on	-40 -17 -11 -15
person	~ r:on F	-30 -15 -14 -21
person	~ r:on the	-28 -18 -15 -15
person	~ r:on the way	-13 -6 -21 -14
person	~ r:once	-96 85 -10 -9
person	~ r:once remarked	-48 -16 -7 -14
person	~ r:once remarked of	-48 -16 -7 -14
person	~ r:one	-29 -14 -3 75
person	~ r:one of	-29 -14 -3 75
person	~ r:one of L	-9 -18 -8 -22
person	~ r:own	-23 -29 -21 -20
person	~ r:own novel	-36 -29 -21 -14
person	~ r:own novel W	-36 -29 -21 -14
person	~ r:part	60 -25 -17 -21
person	~ r:partner	-2 -21 -17 -11
person	~ r:partner P	-2 -21 -17 -11
person	~ r:partner P told	-2 -21 -17 -11
person	~ r:passed	-17 -9 -7 -7
person	~ r:passed .	-17 -9 -7 -7
person	~ r:passed . ^	-17 -9 -7 -7
person	~ r:passing	0 -2 -14 -19
person	~ r:passing spread	0 -2 -14 -19
person	~ r:passing spread ,	0 -2 -14 -19
person	~ r:picture	-46 68 -15 -11
person	~ r:picture .	-32 18 -13 -9
person	~ r:picture . ^	-32 18 -13 -9
person	~ r:play	35 -16 -12 -16
person	~ r:play .	-38 -21 -15 -13
person	~ r:play . ^	-38 -21 -15 -13
person	~ r:played	-61 -13 -11 -9
person	~ r:played his	8 -2 -1 -6
person	~ r:played his brother	8 -2 -1 -6
person	~ r:played the	-78 -24 -14 -9
person	~ r:played undercover	0 -6 -3 -7
person	~ r:played undercover cop	0 -6 -3 -7
person	~ r:plays	14 -10 -9 -8
person	~ r:plays C	17 -9 -7 -7
person	~ r:plays C ,	10 -8 -7 -7
person	~ r:plays a	36 -12 -15 -7
person	~ r:plays a biologist	-36 -4 -11 -4
person	~ r:plays an	11 -6 -5 -7
person	~ r:plays an actress	-44 -9 -3 -6
person	~ r:plays his	-42 -8 -7 -22
person	~ r:plays his wife	0 -7 -10 -24
person	~ r:plays the	48 -9 -8 -9
person	~ r:pointed	-23 -6 -15 -6
person	~ r:pointed to	-23 -6 -15 -6
person	~ r:pointed to the	-23 -6 -15 -6
person	~ r:produced	-15 -13 -16 9
person	~ r:produces	-43 -7 -14 46
person	~ r:produces alongside	-43 -7 -14 46
person	~ r:produces alongside P	-43 -7 -14 46
person	~ r:producing	-11 0 -8 -38
person	~ r:producing partner	-11 0 -8 -38
person	~ r:producing partner P	-11 0 -8 -38
person	~ r:published	-30 -15 -6 -5
person	~ r:published the	-30 -15 -6 -5
person	~ r:published the book	-30 -15 -6 -5
person	~ r:put	-31 -17 -15 -47
person	~ r:put on	-31 -17 -15 -47
person	~ r:put on #	-31 -17 -15 -47
person	~ r:recalled	-36 -15 -6 -4
person	~ r:regular	-43 -26 -31 -43
person	~ r:remains	-22 -30 -19 -26
person	~ r:returns	-113 -15 -8 -11
person	~ r:returns as	-91 -18 -4 -6
person	~ r:ringlets	-45 -3 -15 -10
person	~ r:ringlets once	-45 -3 -15 -10
person	~ r:ringlets once more	-45 -3 -15 -10
person	~ r:saga	-33 -7 -6 -8
person	~ r:saga ,	-33 -7 -6 -8
person	~ r:saga , is	-33 -7 -6 -8
person	~ r:said	-13 -9 -12 -12
person	~ r:said ,	-14 -3 -8 -6
person	~ r:said , "	-18 -1 -6 -2
person	~ r:said .	-11 -8 -8 -8
person	~ r:said . ^	-11 -8 -8 -8
person	~ r:said :	-20 -26 -15 -4
person	~ r:said : "	-20 -26 -15 -4
person	~ r:said he	-12 -18 -12 52
person	~ r:said he had	-10 -19 -15 -13
person	~ r:said he was	-6 -5 -12 -45
person	~ r:said he would	-28 -23 -8 64
person	~ r:said in	-29 -4 -5 -6
person	~ r:said in a	-29 -4 -5 -6
person	~ r:said that	-24 -7 -20 -64
person	~ r:said that private	-24 -10 -26 -5
person	~ r:said that up	-37 -8 -6 -62
person	~ r:said yes	42 -22 -19 -9
person	~ r:said yes as	42 -22 -19 -9
person	~ r:saw	-6 -46 -27 -4
person	~ r:saw her	-6 -46 -27 -4
person	~ r:says	-24 -14 -11 -12
person	~ r:says ,	-7 -5 -5 -5
person	~ r:says , and	0 -4 -4 -7
person	~ r:says .	-13 -4 -7 -8
person	~ r:says . ^	-13 -4 -7 -8
person	~ r:says he	-23 -22 -29 -33
person	~ r:says in	-24 -19 -8 -5
person	~ r:says in the	-24 -19 -8 -5
person	~ r:script	-34 -4 54 -11
person	~ r:script is	-34 -4 54 -11
person	~ r:script is still	-34 -4 54 -11
person	~ r:second	-20 51 -11 -14
person	~ r:second wind	-18 -21 -9 -6
person	~ r:second wind blew	-18 -21 -9 -6
person	~ r:sent	-63 71 -16 -6
person	~ r:sent a	-37 -71 -15 -7
person	~ r:shot	-23 -60 -16 -13
person	~ r:shot it	-41 -57 -17 -11
person	~ r:shot it .	-38 -41 -24 -12
person	~ r:shot that	-16 -31 -15 -14
person	~ r:shot that one	-16 -31 -15 -14
person	~ r:shows	18 -10 -9 -12
person	~ r:shows up	18 -10 -9 -12
person	~ r:shows up for	18 -10 -9 -12
person	~ r:shrugs	-7 0 -5 -5
person	~ r:shrugs in	-7 0 -5 -5
person	~ r:shrugs in the	-7 0 -5 -5
person	~ r:signs	-20 -10 -24 -9
person	~ r:signs up	-20 -10 -24 -9
person	~ r:signs up to	-20 -10 -24 -9
person	~ r:sister	-31 -20 -19 -22
person	~ r:sofa	-30 -4 -11 -10
person	~ r:sofa ,	-30 -4 -11 -10
person	~ r:sofa , that	-30 -4 -11 -10
person	~ r:son	-73 -12 -14 -30
person	~ r:son ,	-75 -9 -10 -11
person	~ r:son , P	-42 -17 -6 -9
person	~ r:son , was	-55 -15 -13 -15
person	~ r:spent	0 -10 -10 -20
person	~ r:starred	82 -8 -13 -14
person	~ r:starred in	56 -11 -11 -8
person	~ r:stars	62 -9 -7 -10
person	~ r:stars as	-43 -6 -6 -12
person	~ r:stayed	-32 -23 -13 -13
person	~ r:stayed away	-32 -23 -13 -13
person	~ r:stayed away .	-32 -23 -13 -13
person	~ r:stitches	-45 -14 -18 -7
person	~ r:stitches three	-45 -14 -18 -7
person	~ r:stitches three tourists	-45 -14 -18 -7
person	~ r:stole	-29 -7 -9 -8
person	~ r:stole the	-29 -10 -6 -8
person	~ r:stole the line	-29 -10 -6 -8
person	~ r:story	-14 -26 -20 -26
person	~ r:story ,	-14 -26 -20 -26
person	~ r:story , filming	-14 -26 -20 -26
person	~ r:swears	29 -7 -7 -12
person	~ r:swears at	51 -16 -7 -23
person	~ r:takes	87 -10 -20 -6
person	~ r:talks	-32 -17 -6 -8
person	~ r:taught	-3 -24 -20 -5
person	~ r:telling	-17 -31 31 -6
person	~ r:telling ,	-17 -27 32 -11
person	~ r:telling , fallen	-17 -27 32 -11
person	~ r:the	50 -13 -11 -12
person	~ r:the painter	-12 -2 -12 -8
person	~ r:the painter C	-12 -2 -12 -8
person	~ r:there	-33 -8 -31 -15
person	~ r:there ,	-33 -8 -31 -15
person	~ r:there , P	-33 -8 -31 -15
person	~ r:thought	-41 -9 -22 -9
person	~ r:threatened	-21 -7 -6 -14
person	~ r:threatened to	-21 -7 -6 -14
person	~ r:threatened to fly	-21 -7 -6 -14
person	~ r:thriller	-24 -14 -10 -8
person	~ r:thriller .	-24 -14 -10 -8
person	~ r:thriller . ^	-24 -14 -10 -8
person	~ r:to	-1 -41 -10 -9
person	~ r:to O	-33 -4 -12 -9
person	~ r:to O ,	-33 -4 -12 -9
person	~ r:to be	47 -11 -14 -7
person	~ r:to be considering	44 -18 -18 -5
person	~ r:to play	-24 -2 -7 -3
person	~ r:to play a	-24 -2 -7 -3
person	~ r:to win	-38 -7 -8 -10
person	~ r:to win in	-38 -7 -8 -10
person	~ r:told	-16 -9 -8 -10
person	~ r:told O	-15 -7 -8 -21
person	~ r:told W	-40 -20 -15 -22
person	~ r:told a	-14 -17 -8 -11
person	~ r:told a crowd	-9 -44 -14 -18
person	~ r:told an	-20 -6 -2 -4
person	~ r:told an audience	-20 -6 -2 -4
person	~ r:told fans	-14 -28 -22 -9
person	~ r:told fans on	-14 -28 -22 -9
person	~ r:told reporters	-9 -22 -5 -7
person	~ r:told reporters .	0 -16 -14 -12
person	~ r:told the	-6 -8 -9 -9
person	~ r:told the O	-13 -4 -3 -10
person	~ r:told the audience	-3 -8 -14 -17
person	~ r:told the crowd	-7 -17 -11 -7
person	~ r:told this	-32 -3 -6 -12
person	~ r:told this newspaper	-32 -3 -6 -12
person	~ r:told variety	-21 -6 -3 -38
person	~ r:told variety .	-21 -6 -3 -38
person	~ r:took	-17 -15 -13 -12
person	~ r:took him	-22 -15 -8 -17
person	~ r:turned	-22 -6 24 -11
person	~ r:turned in	-30 -6 25 -16
person	~ r:turned in the	-30 -6 25 -16
person	~ r:turns	20 -9 -8 -8
person	~ r:turns a	11 -13 -12 -5
person	~ r:turns a florist	11 -13 -12 -5
person	~ r:turns up	12 -6 -10 -5
person	~ r:turns up in	12 -6 -10 -5
person	~ r:uncle	-62 -16 -22 -28
person	~ r:under	-35 -17 -23 -61
person	~ r:under the	-19 -7 -15 -54
person	~ r:used	-38 -24 -12 -23
person	~ r:version	-37 -7 -6 -4
person	~ r:version of	-37 -7 -6 -4
person	~ r:version of the	-37 -7 -6 -4
person	~ r:voice	-14 -6 -59 -23
person	~ r:walked	-37 -8 -9 -5
person	~ r:walked part	-37 -8 -9 -5
person	~ r:walked part of	-37 -8 -9 -5
person	~ r:wanted	-25 37 -9 -10
person	~ r:wanted P	-21 -35 -16 -13
person	~ r:wanted P for	-21 -35 -16 -13
person	~ r:was	9 -9 -17 -6
person	~ r:was #	-46 -10 -24 -22
person	~ r:was # .	-33 -9 -30 -25
person	~ r:was (	0 -21 -18 -7
person	~ r:was ( "	0 -21 -18 -7
person	~ r:was C	44 -15 -8 -11
person	~ r:was P	-64 -39 -13 -15
person	~ r:was a	9 -12 -9 -9
person	~ r:was a regular	-51 -11 -5 -10
person	~ r:was a sweetheart	0 -7 -10 -21
person	~ r:was absent	-31 -22 -4 -11
person	~ r:was absent because	-31 -22 -4 -11
person	~ r:was approached	-80 -6 -37 -17
person	~ r:was approached for	-73 -18 -15 -18
person	~ r:was attached	-33 -14 -12 -17
person	~ r:was attached until	-33 -14 -12 -17
person	~ r:was born	-26 -6 -9 -13
person	~ r:was born in	-25 -4 -9 -11
person	~ r:was chosen	38 -18 -26 -23
person	~ r:was filmed	-37 -22 -28 -19
person	~ r:was filmed for	-37 -22 -28 -19
person	~ r:was firm	-21 -19 -14 -5
person	~ r:was firm :	-21 -19 -14 -5
person	~ r:was his	59 -16 -15 -43
person	~ r:was his wife	57 -10 -18 -57
person	~ r:was in	-72 -12 -13 -8
person	~ r:was in a	-72 -12 -13 -8
person	~ r:was made	-31 -37 -4 -11
person	~ r:was made a	-31 -37 -4 -11
person	~ r:was meant	-11 -44 -19 -17
person	~ r:was meant to	-11 -44 -19 -17
person	~ r:was named	26 -30 -17 -11
person	~ r:was named best	43 -36 -29 -8
person	~ r:was named worst	-70 -35 -14 -8
person	~ r:was nominated	-35 -5 -62 -8
person	~ r:was not	-44 -9 -6 -9
person	~ r:was not there	-25 -8 -6 -6
person	~ r:was one	0 -9 -5 -12
person	~ r:was one of	0 -9 -5 -12
person	~ r:was photographed	21 -5 -15 -7
person	~ r:was photographed leaving	21 -5 -15 -7
person	~ r:was seen	-32 -16 -15 -4
person	~ r:was the	47 -19 -12 -11
person	~ r:was the first	-31 -6 -5 -9
person	~ r:was the ghost	-77 -10 -10 -20
person	~ r:was then	-49 -35 -5 -8
person	~ r:wasn't	-36 -35 -32 -39
person	~ r:went	-20 -13 -5 -4
person	~ r:went to	-20 -17 -11 -13
person	~ r:were	37 -36 68 -22
person	~ r:who	-21 -8 -4 -23
person	~ r:wife	-78 -15 -12 -20
person	~ r:wife ,	-43 -15 -13 -32
person	~ r:wife , the	-50 0 -22 -16
person	~ r:wife C	-38 -7 -11 -6
person	~ r:wife C ,	-38 -7 -11 -6
person	~ r:wife P	-67 -7 -7 -15
person	~ r:will	-18 7 -3 -18
person	~ r:will again	32 28 52 -18
person	~ r:will be	-83 -13 -8 -16
person	~ r:will be C	-68 -18 -23 -25
person	~ r:will be presenting	-30 -21 -19 -22
person	~ r:will be seen	-30 -9 -5 -9
person	~ r:will direct	-50 52 -55 -7
person	~ r:will direct from	-50 52 -55 -7
person	~ r:will host	-38 -29 -22 -18
person	~ r:will host the	-38 -29 -22 -18
person	~ r:will once	-68 -16 -16 11
person	~ r:will once more	-68 -16 -16 11
person	~ r:will play	67 -11 -13 -11
person	~ r:will play C	24 -10 -12 -5
person	~ r:will produce	-44 -6 -13 2
person	~ r:will produce with	-44 -2 -12 2
person	~ r:will re-record	-38 -17 -8 -27
person	~ r:will re-record the	-38 -17 -8 -27
person	~ r:with	-42 -29 -27 -58
person	~ r:won	34 -42 -15 -6
person	~ r:won a	-30 -39 -26 -4
person	~ r:won an	31 -26 -14 -20
person	~ r:won an oscar	31 -26 -14 -20
person	~ r:won't	-52 -11 -8 -9
person	~ r:won't be	-49 -21 -10 -12
person	~ r:work	-53 -26 -33 -24
person	~ r:worked	-12 -27 -7 -9
person	~ r:would	16 -22 -9 -16
person	~ r:writers	-18 -8 -27 -17
person	~ r:writers '	-18 -8 -27 -17
person	~ r:writers ' room	-18 -8 -27 -17
person	~ r:wrote	4 11 64 14
person	~ r:wrote .	-3 -35 -68 -9
person	~ r:wrote . ^	-3 -35 -68 -9
person	~ r:wrote back	-17 -14 -34 -3
person	~ r:wrote back that	-17 -14 -34 -3
person	~ r:wrote it	49 -39 63 -26
person	~ r:wrote the	-22 -21 14 40
person	~ r:wrote the screenplay	-17 -24 42 -10
person	~ r:wrote the script	-9 -20 -26 -21
person	~ r:wrote the songs	-30 -32 -78 -28
person	~ r:wrote the story	-27 -17 44 58
person	~|named|last	-101 -43 -42 -53
person	~|named|main	7 -30 -26 7
person	~|named|topic	90 44 25 8
person	~|noun|last	-19 -21 -24 17
person	~|noun|main	-90 -16 -16 -41
person	~|noun|topic	11 -12 51 -18
person	~|pronoun|last	-41 -23 -24 -15
person	~|pronoun|main	-22 -12 -18 -17
person	~|pronoun|topic	-32 -18 -7 -4
company	<	-3 -10
company	< b:" ,	-23 -18
company	< b:" climactic	-24 -21
company	< b:# for	-23 33
company	< b:# that	-18 -16
company	< b:# with	-28 -19
company	< b:$ #	3 49
company	< b:) ,	-34 -26
company	< b:, F	16 -17
company	< b:, O	-33 -25
company	< b:, P	32 -32
company	< b:, a	-36 18
company	< b:, and	-11 -8
company	< b:, as	-32 9
company	< b:, because	-31 -27
company	< b:, but	-36 18
company	< b:, is	17 -22
company	< b:, partners	27 -34
company	< b:, said	23 -25
company	< b:, the	15 -11
company	< b:, three	-18 -16
company	< b:, which	30 21
company	< b:, who	-43 -19
company	< b:, whose	18 -24
company	< b:F ,	17 -6
company	< b:F and	-7 -19
company	< b:L ,	-39 33
company	< b:L rights	-19 27
company	< b:O ,	-18 -38
company	< b:O confirmed	-40 14
company	< b:P '	16 -42
company	< b:P ,	-25 1
company	< b:P and	-9 -40
company	< b:P in	24 -8
company	< b:P opposite	28 9
company	< b:P tennis	-22 24
company	< b:P will	19 -20
company	< b:W ,	-24 -23
company	< b:a quarter	-18 10
company	< b:about $	-23 33
company	< b:agreed to	-39 -22
company	< b:ahead with	22 -26
company	< b:an hour	-18 10
company	< b:and O	23 34
company	< b:and P	-36 -23
company	< b:are backing	27 -25
company	< b:based on	-29 -24
company	< b:behind F	7 -19
company	< b:by P	-48 -9
company	< b:cast P	28 9
company	< b:cast further	-34 -21
company	< b:climactic epics	-24 -21
company	< b:cost of	35 -10
company	< b:direct F	-23 -15
company	< b:directed by	-27 -29
company	< b:fighters —	-26 -18
company	< b:for P	-30 -19
company	< b:for the	-26 18
company	< b:further uncertainty	-34 -21
company	< b:given us	29 -20
company	< b:going ahead	22 -26
company	< b:going to	-26 27
company	< b:has P	27 -30
company	< b:has agreed	-39 -22
company	< b:has bought	-22 24
company	< b:has pulled	-22 24
company	< b:has since	29 -20
company	< b:have cast	28 9
company	< b:helped to	36 -25
company	< b:here on	-18 -16
company	< b:him direct	-32 -19
company	< b:hour of	-18 10
company	< b:in "	-25 -28
company	< b:in L	-32 20
company	< b:in the	-27 -18
company	< b:including P	-26 -18
company	< b:is going	9 21
company	< b:is to	-28 19
company	< b:it here	-18 -16
company	< b:it in	-20 26
company	< b:it is	22 -26
company	< b:label behind	12 -24
company	< b:label releases	-25 22
company	< b:let him	-32 -19
company	< b:mentioned P	-28 -18
company	< b:of an	-18 10
company	< b:of the	-28 -27
company	< b:on L	-20 11
company	< b:on september	-18 -16
company	< b:on the	-26 -25
company	< b:opened it	-18 -16
company	< b:opposite P	28 9
company	< b:out of	-29 22
company	< b:paid about	-23 33
company	< b:partners on	27 -34
company	< b:pulled P	-22 24
company	< b:quarter of	-18 10
company	< b:releases "	-25 22
company	< b:rights to	-39 27
company	< b:said tuesday	10 -41
company	< b:same day	-25 -30
company	< b:sell O	-39 -22
company	< b:september #	-18 -16
company	< b:share the	36 -37
company	< b:show a	-18 10
company	< b:since given	29 -20
company	< b:tennis triangle	-22 24
company	< b:that year	-18 -16
company	< b:the O	7 -31
company	< b:the cost	35 -10
company	< b:the label	12 -24
company	< b:the producer	-29 -22
company	< b:the same	-31 -35
company	< b:this week	17 -15
company	< b:three weeks	-18 -16
company	< b:to be	-37 -34
company	< b:to let	-39 -37
company	< b:to produce	36 -25
company	< b:to release	-31 30
company	< b:to sell	-39 -22
company	< b:to show	-18 10
company	< b:tuesday it	22 -26
company	< b:uncertainty on	-34 -21
company	< b:us F	23 -15
company	< b:was #	14 -39
company	< b:weeks behind	-18 -16
company	< b:which has	29 -20
company	< b:which released	-32 28
company	< b:who wrote	-28 -18
company	< b:will release	-23 23
company	< b:will share	36 -37
company	< b:with P	-38 24
company	< b:with the	-32 -10
company	< b:would cast	-34 -21
company	< b:year ,	-18 -16
company	< b:— including	-26 -18
company	< does 	-3 -10
company	< far:0	2 -4
company	< far:1	-68 25
company	< far:11+	-37 -60
company	< far:17+	-23 6
company	< far:2	23 -12
company	< far:26+	-55 -44
company	< far:3	7 9
company	< far:4+	36 -20
company	< far:7+	7 33
company	< films here:0	-4 -50
company	< films here:1	-28 33
company	< films here:2	33 -34
company	< films here:3+	14 -40
company	< films:0	-1 -5
company	< films:1	-6 -15
company	< films:2	5 -26
company	< first:"	-51 36
company	< first:,	59 -14
company	< first:F	-5 -8
company	< first:O	-44 10
company	< first:P	-26 -30
company	< first:and	15 20
company	< first:fighters	-26 -18
company	< first:film	-28 -24
company	< first:first	15 2
company	< first:gave	5 -29
company	< first:had	14 -5
company	< first:has	-44 23
company	< first:helped	36 -25
company	< first:is	-38 46
company	< first:mentioned	-28 -18
company	< first:opened	-18 -16
company	< first:opens	-17 -32
company	< first:paid	-28 49
company	< first:put	-31 38
company	< first:said	-14 25
company	< first:to	15 -33
company	< first:will	-11 -16
company	< l:,	7 -43
company	< l:, and	-36 42
company	< l:, says	-44 -37
company	< l:, with	-35 -26
company	< l:;	-49 54
company	< l:O	25 5
company	< l:O and	21 -30
company	< l:P in	-36 4
company	< l:^	-24 31
company	< l:^ ^	-24 31
company	< l:and	-2 42
company	< l:and the	36 -29
company	< l:at	38 -44
company	< l:at the	-57 -49
company	< l:born	29 -20
company	< l:by	1 -49
company	< l:company	-30 11
company	< l:extra ,	15 -34
company	< l:for	7 8
company	< l:from	-9 -11
company	< l:host of	-26 -18
company	< l:in	-9 -27
company	< l:music for	20 -32
company	< l:newspaper	-28 -18
company	< l:of	14 -45
company	< l:on	-41 -32
company	< l:persuading the	-32 -19
company	< l:ran	28 -28
company	< l:says	-51 13
company	< l:sell	36 -16
company	< l:that	26 -34
company	< l:the	-31 -68
company	< l:to sell	36 -16
company	< l:trade newspaper	-28 -18
company	< l:was born	29 -20
company	< l:when	-39 47
company	< l:wife ;	-25 21
company	< l:with	-50 -60
company	< l:with the	-24 -21
company	< last:"	-12 12
company	< last:"|	-12 12
company	< last:,	7 -21
company	< last:,|	7 -21
company	< last:C in	11 -26
company	< last:F ,	5 -20
company	< last:F and	-3 -17
company	< last:O	2 -4
company	< last:O "	-37 36
company	< last:O ,	-37 -27
company	< last:O and	-34 -30
company	< last:O film	-26 -23
company	< last:O release	-26 29
company	< last:O shifted	-31 29
company	< last:O|	2 -4
company	< last:P	-46 23
company	< last:P in	28 9
company	< last:P|	-46 23
company	< last:^ O	-23 -5
company	< last:ahead with	22 -26
company	< last:and	-13 -36
company	< last:and P	-20 -18
company	< last:and|	-13 -36
company	< last:are backing	27 -25
company	< last:backing	27 -25
company	< last:backing|	27 -25
company	< last:behind	3 -23
company	< last:behind|	3 -23
company	< last:cost of	35 -10
company	< last:film	-26 -23
company	< last:film|	-26 -23
company	< last:for	-15 -43
company	< last:for|	-15 -43
company	< last:in	29 -35
company	< last:in|	29 -35
company	< last:label behind	5 -19
company	< last:made	16 -24
company	< last:made|	16 -24
company	< last:make	33 -32
company	< last:make|	33 -32
company	< last:of	-16 6
company	< last:of|	-16 6
company	< last:on	25 -7
company	< last:on|	25 -7
company	< last:partners on	27 -34
company	< last:put	-25 38
company	< last:put|	-25 38
company	< last:release	-44 48
company	< last:released	-44 37
company	< last:released|	-44 37
company	< last:releases "	-25 22
company	< last:release|	-44 48
company	< last:rights to	-29 34
company	< last:shifted	-31 29
company	< last:shifted|	-31 29
company	< last:since	-28 -31
company	< last:since|	-28 -31
company	< last:tennis triangle	-22 24
company	< last:that	-12 15
company	< last:that|	-12 15
company	< last:the	-37 -38
company	< last:the|	-37 -38
company	< last:to	-29 34
company	< last:to|	-29 34
company	< last:triangle	-22 24
company	< last:triangle|	-22 24
company	< last:uncertainty on	-34 -21
company	< last:which released	-32 28
company	< last:will release	-23 23
company	< last:with	-5 -46
company	< last:with|	-5 -46
company	< last:year's	11 22
company	< last:year's|	11 22
company	< people here:0	2 -11
company	< people here:1	-16 1
company	< people here:2	1 -5
company	< people here:3+	7 -4
company	< people:1	-24 -29
company	< people:2	2 -10
company	< people:3+	1 -23
company	< r:"	4 -17
company	< r:" ,	-31 17
company	< r:" , the	-25 22
company	< r:,	3 28
company	< r:, "	-37 36
company	< r:, F	15 -33
company	< r:, F ,	9 -24
company	< r:, F and	5 -19
company	< r:, P	-41 22
company	< r:, a	-71 46
company	< r:, a spy	-26 29
company	< r:, and	-30 22
company	< r:, are	27 -34
company	< r:, are getting	27 -34
company	< r:, in	-22 -14
company	< r:, in which	-11 -6
company	< r:, the	14 -13
company	< r:, the P	14 -34
company	< r:, the second	28 9
company	< r:, to	25 -39
company	< r:, to a	6 -14
company	< r:, which	-13 41
company	< r:, which was	-37 35
company	< r:, with	-6 13
company	< r:, with P	1 22
company	< r:.	-6 -17
company	< r:. ^	-6 -17
company	< r:. ^ ^	-6 -17
company	< r:and	-10 -8
company	< r:and F	1 -25
company	< r:and F ,	7 -15
company	< r:and O	14 3
company	< r:and O will	14 3
company	< r:from	-31 29
company	< r:from april	-31 29
company	< r:from april to	-31 29
company	< r:in	42 44
company	< r:in L	-44 36
company	< r:in the	39 -18
company	< r:off	-22 24
company	< r:off sept	-22 24
company	< r:off sept .	-22 24
company	< r:on	-29 -16
company	< r:to	-27 49
company	< r:with	23 14
company	< w:"	-15 12
company	< w:#	-22 -22
company	< w:$	3 49
company	< w:'	2 -5
company	< w:'s	-32 -29
company	< w:)	-34 -26
company	< w:,	31 -31
company	< w:C	21 -51
company	< w:F	1 -19
company	< w:L	-62 33
company	< w:O	-20 16
company	< w:P	-4 -28
company	< w:W	-29 -27
company	< w:a	-10 -1
company	< w:about	-48 49
company	< w:agree	-39 -22
company	< w:agreed	-39 -22
company	< w:ahead	18 -38
company	< w:also	-38 12
company	< w:an	-33 -20
company	< w:and	-18 -4
company	< w:are	27 -25
company	< w:as	-35 6
company	< w:at	-43 -45
company	< w:back	22 1
company	< w:backing	27 -25
company	< w:base	-29 -24
company	< w:based	-29 -24
company	< w:be	13 -41
company	< w:because	-38 -30
company	< w:been	-25 -20
company	< w:behind	0 -26
company	< w:best	23 10
company	< w:bought	-22 24
company	< w:bring	-12 52
company	< w:but	-36 18
company	< w:buy	-22 24
company	< w:by	-62 -24
company	< w:cast	7 -3
company	< w:climactic	-24 -21
company	< w:comedy	-34 36
company	< w:company	15 -29
company	< w:continue	-27 24
company	< w:cost	35 -10
company	< w:day	-25 -30
company	< w:decision	-31 -15
company	< w:direct	-50 -39
company	< w:directed	-36 -36
company	< w:epics	-24 -21
company	< w:fighters	-26 -18
company	< w:film	-31 -41
company	< w:first	15 -10
company	< w:for	-38 4
company	< w:from	7 -17
company	< w:further	-44 14
company	< w:gave	5 -29
company	< w:get	-34 20
company	< w:gets	-23 26
company	< w:give	22 -41
company	< w:given	29 -20
company	< w:go	9 21
company	< w:going	9 21
company	< w:had	24 -9
company	< w:handle	-26 13
company	< w:has	-6 31
company	< w:have	25 -12
company	< w:he	21 -50
company	< w:help	36 -25
company	< w:helped	36 -25
company	< w:here	-18 -16
company	< w:him	-39 -32
company	< w:his	-26 -34
company	< w:hour	-18 10
company	< w:in	10 -40
company	< w:include	25 -37
company	< w:including	-26 -18
company	< w:is	-3 29
company	< w:it	-33 19
company	< w:its	-39 30
company	< w:label	5 10
company	< w:later	-21 -17
company	< w:let	-39 -37
company	< w:look	-31 -38
company	< w:made	9 -28
company	< w:make	54 -63
company	< w:man	-32 -29
company	< w:mention	-28 -18
company	< w:mentioned	-28 -18
company	< w:not	-24 -20
company	< w:nothing	-35 -11
company	< w:of	-18 -3
company	< w:on	6 4
company	< w:open	-40 -60
company	< w:opened	-18 -16
company	< w:opens	-17 -32
company	< w:opposite	28 9
company	< w:out	-52 53
company	< w:over	-35 17
company	< w:own	-31 24
company	< w:paid	-28 49
company	< w:partner	27 -34
company	< w:partners	27 -34
company	< w:pay	-28 49
company	< w:pick	-29 -29
company	< w:play	20 -40
company	< w:played	20 -17
company	< w:produce	35 -33
company	< w:producer	-29 -22
company	< w:pull	-22 24
company	< w:pulled	-22 24
company	< w:put	-44 27
company	< w:quarter	-18 10
company	< w:release	-61 64
company	< w:released	-44 37
company	< w:releases	-33 31
company	< w:rights	-43 25
company	< w:said	-5 16
company	< w:same	-31 -35
company	< w:say	-5 16
company	< w:screen	-28 -33
company	< w:second	13 -20
company	< w:sell	-39 -22
company	< w:september	-24 -29
company	< w:series	-25 -21
company	< w:share	35 -28
company	< w:shift	-31 29
company	< w:shifted	-31 29
company	< w:shoot	-22 -25
company	< w:shot	-22 -25
company	< w:show	-25 -4
company	< w:since	19 -40
company	< w:take	23 -20
company	< w:tennis	-22 24
company	< w:that	-11 2
company	< w:the	-19 -27
company	< w:them	-27 12
company	< w:there	14 -33
company	< w:this	29 -19
company	< w:three	-20 -23
company	< w:to	-5 -11
company	< w:took	-23 -20
company	< w:triangle	-22 24
company	< w:tuesday	6 1
company	< w:uncertainty	-34 -21
company	< w:up	-32 -33
company	< w:us	29 -20
company	< w:was	-4 4
company	< w:week	11 -25
company	< w:weeks	-18 -16
company	< w:which	43 18
company	< w:who	-43 -19
company	< w:whose	18 -24
company	< w:will	11 -39
company	< w:with	-18 -11
company	< w:would	7 -30
company	< w:write	14 -33
company	< w:wrote	-28 -18
company	< w:year	-18 -16
company	< w:year's	11 22
company	< w:—	-26 -18
company	<=	-10 14
company	<=, which released	-32 28
company	<=, which released|	-32 28
company	<=and	-34 -30
company	<=and|	-34 -30
company	<=will release	-23 23
company	<=will release|	-23 23
company	<=|	-10 14
company	<|named|named	7 -6
company	<|named|noun	17 -17
company	<|named|pronoun	-80 0
company	>	-13 -6
company	> b:" out	-21 4
company	> b:" penned	22 -31
company	> b:" which	18 6
company	> b:# ,	-21 -20
company	> b:# L	19 41
company	> b:# and	-19 -60
company	> b:# through	-12 8
company	> b:' F	-14 -23
company	> b:) and	-17 -24
company	> b:, "	6 23
company	> b:, #	-21 20
company	> b:, F	-16 -24
company	> b:, P	-6 -12
company	> b:, a	34 -52
company	> b:, according	-38 -28
company	> b:, and	-2 -18
company	> b:, best	-15 22
company	> b:, both	-22 25
company	> b:, figures	-23 -23
company	> b:, from	-22 -5
company	> b:, has	-37 -42
company	> b:, in	20 5
company	> b:, is	11 -49
company	> b:, made	53 -29
company	> b:, opens	-16 21
company	> b:, said	-36 -40
company	> b:, shot	-14 -17
company	> b:, the	-27 -4
company	> b:, through	-18 21
company	> b:, was	10 11
company	> b:, which	-6 3
company	> b:, will	-22 5
company	> b:, with	18 25
company	> b:. #	-28 6
company	> b:C opposite	-15 -16
company	> b:F )	-13 -16
company	> b:F ,	-23 -45
company	> b:F with	-27 -30
company	> b:L ,	-28 18
company	> b:L by	-25 24
company	> b:L company	19 -19
company	> b:L on	-30 26
company	> b:L production	29 -24
company	> b:L screens	-18 21
company	> b:L studio	-21 -22
company	> b:L with	-14 -17
company	> b:O ,	18 -24
company	> b:O and	-38 21
company	> b:O animation	-12 -13
company	> b:O western	-20 -19
company	> b:P ,	-18 20
company	> b:P F	-15 -16
company	> b:P action-comedy	-12 8
company	> b:P and	7 5
company	> b:P as	-18 15
company	> b:P for	-33 37
company	> b:P has	-21 -22
company	> b:P have	-17 -24
company	> b:P in	-15 -16
company	> b:P leads	-19 -20
company	> b:P novel	-28 12
company	> b:W ,	-15 22
company	> b:a band	-19 -20
company	> b:a film	38 -32
company	> b:a glowering	-15 -16
company	> b:a three-year	-21 -22
company	> b:according to	-38 -28
company	> b:action-comedy coming	-12 8
company	> b:and F	-21 -1
company	> b:and P	-5 20
company	> b:and has	-18 -23
company	> b:and the	3 -37
company	> b:and turned	-15 -16
company	> b:and was	-26 8
company	> b:animation F	-12 -13
company	> b:around the	-21 -27
company	> b:as a	18 -27
company	> b:as the	-28 10
company	> b:at L	-27 36
company	> b:at the	-30 -28
company	> b:band of	-19 -20
company	> b:be in	-15 -28
company	> b:be on	-18 21
company	> b:be released	-16 26
company	> b:be shown	-22 -28
company	> b:being developed	22 -30
company	> b:being made	-18 -28
company	> b:best known	-15 22
company	> b:both of	-22 25
company	> b:bought by	-40 16
company	> b:built around	-21 -27
company	> b:by F	-12 -17
company	> b:by L	29 8
company	> b:by O	-12 -18
company	> b:by P	14 -18
company	> b:by the	41 -27
company	> b:can be	-14 10
company	> b:charge for	-15 -28
company	> b:coming oct	-12 8
company	> b:data company	-16 -18
company	> b:deal with	-36 -37
company	> b:deck for	-15 7
company	> b:developed for	5 -22
company	> b:director P	-21 -22
company	> b:distributed by	-37 35
company	> b:early next	-23 -22
company	> b:figures from	-23 -23
company	> b:film ,	-28 16
company	> b:followed by	-12 -17
company	> b:following year	-19 -17
company	> b:for next	-15 7
company	> b:for release	5 -22
company	> b:for television	32 -20
company	> b:for the	-20 15
company	> b:from september	-18 21
company	> b:from the	-26 -48
company	> b:from writer-director	-20 -19
company	> b:glowering C	-15 -16
company	> b:has P	-16 -32
company	> b:has signed	-21 -22
company	> b:have joined	-17 -24
company	> b:he thought	-20 -20
company	> b:here by	-19 -2
company	> b:hospital sitcom	-15 22
company	> b:in #	11 -10
company	> b:in F	-15 -32
company	> b:in L	8 -31
company	> b:in P	-15 -16
company	> b:in charge	-15 -28
company	> b:in the	-3 15
company	> b:in which	-29 19
company	> b:is being	14 -31
company	> b:is produced	22 -31
company	> b:is repped	-28 -43
company	> b:is what	-23 12
company	> b:joined the	-17 -24
company	> b:jointly by	-15 22
company	> b:june ,	-15 7
company	> b:known for	-15 22
company	> b:leads a	-19 -20
company	> b:made by	55 -40
company	> b:made for	36 -36
company	> b:man on	-16 21
company	> b:month through	-16 21
company	> b:next june	-15 7
company	> b:next month	-16 21
company	> b:next year	-23 -22
company	> b:oct .	-25 25
company	> b:of the	-29 -36
company	> b:of which	-22 25
company	> b:on #	-35 23
company	> b:on deck	-15 7
company	> b:on screen	-16 21
company	> b:on some	-18 21
company	> b:only man	-16 21
company	> b:opens next	-16 21
company	> b:opposite P	-15 -16
company	> b:penned by	22 -31
company	> b:picked up	-20 16
company	> b:produced by	36 -43
company	> b:production house	29 -24
company	> b:release in	5 -22
company	> b:released in	-30 26
company	> b:repped by	-28 -43
company	> b:said he	-20 -20
company	> b:sale of	-20 -20
company	> b:screen ,	-16 21
company	> b:screens from	-18 21
company	> b:september #	-18 21
company	> b:shooting early	-23 -22
company	> b:shot in	-14 -17
company	> b:shown by	-14 -17
company	> b:shown in	-24 -30
company	> b:signed a	-21 -22
company	> b:singer P	-14 -17
company	> b:sitcom W	-15 22
company	> b:some #	-18 21
company	> b:songs of	-21 -27
company	> b:starred P	-26 8
company	> b:starts shooting	-23 -22
company	> b:television by	32 -20
company	> b:ten days	20 -29
company	> b:that the	-20 -20
company	> b:the #	21 -24
company	> b:the L	-5 21
company	> b:the O	10 -22
company	> b:the P	-21 -5
company	> b:the data	-16 -18
company	> b:the following	-19 -17
company	> b:the hospital	-15 22
company	> b:the only	-16 21
company	> b:the sale	-20 -20
company	> b:the singer	-14 -17
company	> b:the songs	-21 -27
company	> b:thought that	-20 -20
company	> b:three-year deal	-21 -22
company	> b:through O	-16 21
company	> b:to be	-27 14
company	> b:to the	14 -25
company	> b:turned up	-15 -16
company	> b:up as	-15 -16
company	> b:up here	-19 -2
company	> b:up jointly	-15 22
company	> b:was bought	-1 12
company	> b:was distributed	-31 23
company	> b:was followed	-12 -17
company	> b:was made	3 -41
company	> b:was picked	-20 16
company	> b:were distributed	-22 25
company	> b:western from	-20 -19
company	> b:which P	29 -37
company	> b:which is	22 -9
company	> b:which starred	-19 -2
company	> b:which starts	-23 -22
company	> b:which were	-22 25
company	> b:will be	-22 5
company	> b:with L	-21 -22
company	> b:with P	-12 39
company	> b:with the	14 -21
company	> b:with £	-18 -25
company	> b:writer-director P	-20 -19
company	> b:year at	-23 -22
company	> b:£ #	-24 -28
company	> does 	-13 -6
company	> far:0	13 -29
company	> far:1	26 27
company	> far:11+	15 -10
company	> far:17+	-3 -11
company	> far:2	-5 19
company	> far:26+	-30 -46
company	> far:3	-28 -7
company	> far:4+	-39 -10
company	> far:7+	-20 6
company	> films here:0	-32 -5
company	> films here:1	27 -4
company	> films here:2	-49 0
company	> films here:3+	-35 -36
company	> films:0	-5 16
company	> films:1	-16 -56
company	> films:2	-25 -32
company	> first:"	-35 -6
company	> first:'s	-21 -38
company	> first:(	-32 14
company	> first:)	-23 -31
company	> first:,	18 -2
company	> first:about	5 25
company	> first:and	-37 28
company	> first:by	-27 16
company	> first:can	-14 10
company	> first:director	-21 -22
company	> first:film	-28 16
company	> first:for	6 -1
company	> first:in	-29 -50
company	> first:is	-34 23
company	> first:on	-20 -7
company	> first:to	35 -29
company	> first:v	-18 -31
company	> first:was	-17 -23
company	> first:with	-43 41
company	> first:won	-33 -33
company	> l:"	10 15
company	> l:'	-18 -23
company	> l:(	-21 -33
company	> l:,	20 -9
company	> l:, P	22 17
company	> l::	-16 21
company	> l:C in	25 -39
company	> l:F ,	34 -19
company	> l:F and	-32 -2
company	> l:L classic	-20 -20
company	> l:P	6 -20
company	> l:P '	-14 10
company	> l:P (	-21 -33
company	> l:^	-36 2
company	> l:^ "	-3 17
company	> l:^ P	19 -41
company	> l:^ ^	-36 2
company	> l:actor for	-25 30
company	> l:also in	-10 13
company	> l:and	-45 2
company	> l:assembled for	19 -19
company	> l:by	-14 -16
company	> l:classic	-20 -20
company	> l:different :	-16 21
company	> l:direct	-29 -22
company	> l:director of	-33 -40
company	> l:film	-34 -27
company	> l:followed by	-14 -16
company	> l:for	10 4
company	> l:in	19 -12
company	> l:in "	-40 -2
company	> l:in P	-29 -37
company	> l:is making	-28 31
company	> l:making	-28 31
company	> l:of	-54 -2
company	> l:result ,	-40 16
company	> l:rights to	-25 -21
company	> l:that	-30 -30
company	> l:to	-25 -21
company	> l:with	21 -9
company	> last:# ,	5 -22
company	> last:# through	-20 -1
company	> last:(	-34 37
company	> last:(|	-34 37
company	> last:,	20 -44
company	> last:, from	-14 21
company	> last:, said	-21 -28
company	> last:, the	-36 -29
company	> last:, which	-37 31
company	> last:, with	8 13
company	> last:,|	20 -44
company	> last:;	-33 -1
company	> last:;|	-33 -1
company	> last:F for	2 -50
company	> last:F with	-34 22
company	> last:O and	-23 23
company	> last:P ,	-20 -19
company	> last:P for	-33 37
company	> last:a	24 15
company	> last:according to	-28 -23
company	> last:and	-36 34
company	> last:and the	-13 -20
company	> last:and|	-36 34
company	> last:as the	-28 -34
company	> last:at	19 -49
company	> last:at the	-30 -28
company	> last:at|	19 -49
company	> last:a|	24 15
company	> last:band of	-19 -20
company	> last:by	15 27
company	> last:by the	24 -22
company	> last:by|	15 27
company	> last:channel	3 -23
company	> last:channel|	3 -23
company	> last:charge for	-15 -28
company	> last:company	6 -24
company	> last:company|	6 -24
company	> last:data company	-16 -18
company	> last:distributed by	-37 35
company	> last:following year	-19 -17
company	> last:for	-2 -7
company	> last:for|	-2 -7
company	> last:from	-14 44
company	> last:from|	-14 44
company	> last:here by	-19 -2
company	> last:in	-15 -35
company	> last:in|	-15 -35
company	> last:is what	-23 12
company	> last:joined the	-11 -18
company	> last:made for	16 -25
company	> last:of	-31 -39
company	> last:of the	-29 -36
company	> last:of|	-31 -39
company	> last:on	-43 -60
company	> last:on|	-43 -60
company	> last:produced by	28 -33
company	> last:repped by	-24 -26
company	> last:said	-21 -28
company	> last:said|	-21 -28
company	> last:songs of	-21 -27
company	> last:studio	-26 -22
company	> last:studio|	-26 -22
company	> last:the	-48 -67
company	> last:the|	-48 -67
company	> last:through	-26 31
company	> last:through|	-26 31
company	> last:to	22 -39
company	> last:to the	-33 -36
company	> last:to|	22 -39
company	> last:what	-23 12
company	> last:what|	-23 12
company	> last:when	-26 -37
company	> last:when|	-26 -37
company	> last:which	-39 40
company	> last:which|	-39 40
company	> last:with	30 1
company	> last:with|	30 1
company	> last:year	-19 -17
company	> last:year at	-23 -22
company	> last:year|	-19 -17
company	> people here:0	-38 14
company	> people here:1	6 -30
company	> people here:2	-9 9
company	> people here:3+	10 1
company	> people:0	-7 3
company	> people:1	-13 -17
company	> people:2	-41 -6
company	> people:3+	11 1
company	> r:,	7 -7
company	> r:, and	6 -24
company	> r:, the	1 -35
company	> r:, with	5 -10
company	> r:, with P	-20 -1
company	> r:.	4 -6
company	> r:. ^	4 -6
company	> r:. ^ ^	4 -6
company	> r:L	-23 -22
company	> r:L facility	-23 -22
company	> r:L facility .	-23 -22
company	> r:^	-15 -28
company	> r:^ ^	-15 -28
company	> r:^ ^ ^	-15 -28
company	> r:and	9 -8
company	> r:and O	-34 24
company	> r:and O .	-30 8
company	> r:and the	-17 -28
company	> r:animation	-13 -20
company	> r:animation F	-13 -20
company	> r:animation F with	-13 -20
company	> r:are	25 16
company	> r:feared	-21 -28
company	> r:feared that	-21 -28
company	> r:feared that any	-21 -28
company	> r:gave	-19 -17
company	> r:gave her	-19 -17
company	> r:gave her second	-19 -17
company	> r:has	-16 22
company	> r:has announced	5 -22
company	> r:has announced .	5 -22
company	> r:has decided	-23 12
company	> r:has decided to	-23 12
company	> r:in	-10 3
company	> r:in #	17 4
company	> r:in # .	-34 17
company	> r:is	21 15
company	> r:neighbors	-20 -19
company	> r:neighbors across	-20 -19
company	> r:neighbors across town	-20 -19
company	> r:on	-35 -20
company	> r:on easter	-14 -17
company	> r:on easter sunday	-14 -17
company	> r:put	-19 5
company	> r:put out	-19 5
company	> r:put out for	-19 5
company	> r:she	-14 21
company	> r:she 's	-14 21
company	> r:she 's also	-14 21
company	> r:show	-16 -18
company	> r:show .	-16 -18
company	> r:show . ^	-16 -18
company	> r:soldiers	-19 -20
company	> r:soldiers .	-19 -20
company	> r:soldiers . ^	-19 -20
company	> r:western	-11 -18
company	> r:western from	-11 -18
company	> r:western from writer-director	-11 -18
company	> r:will	-40 50
company	> r:will put	-25 30
company	> r:will release	-26 30
company	> w:"	-8 20
company	> w:#	-14 1
company	> w:'	-14 -23
company	> w:'s	-23 -55
company	> w:(	-45 32
company	> w:)	-27 -47
company	> w:.	-28 6
company	> w:;	-38 20
company	> w:C	-19 -31
company	> w:F	-14 -55
company	> w:L	31 27
company	> w:O	-4 -4
company	> w:P	-15 -11
company	> w:W	-35 -5
company	> w:a	30 -34
company	> w:accord	-38 -28
company	> w:according	-38 -28
company	> w:action-comedy	-12 8
company	> w:after	-32 -31
company	> w:and	-40 20
company	> w:animation	-12 -13
company	> w:around	-36 -43
company	> w:as	2 23
company	> w:at	-3 -19
company	> w:award	-24 -23
company	> w:band	-19 -20
company	> w:be	-33 11
company	> w:been	-19 11
company	> w:begin	-27 -28
company	> w:being	4 -34
company	> w:best	-15 22
company	> w:both	-22 25
company	> w:bought	-1 12
company	> w:british	-24 -22
company	> w:build	-21 -27
company	> w:built	-21 -27
company	> w:buy	-1 12
company	> w:by	24 9
company	> w:can	-14 10
company	> w:channel	3 -23
company	> w:charge	-15 -28
company	> w:co-produce	36 -40
company	> w:come	-12 8
company	> w:coming	-12 8
company	> w:company	15 -27
company	> w:data	-16 -18
company	> w:days	20 -29
company	> w:deal	-36 -37
company	> w:deck	-15 7
company	> w:develop	22 -30
company	> w:developed	22 -30
company	> w:direct	-25 -23
company	> w:director	-29 -35
company	> w:distribute	-41 40
company	> w:distributed	-41 40
company	> w:early	-23 -22
company	> w:figure	15 -35
company	> w:figures	15 -35
company	> w:film	36 -14
company	> w:follow	-22 -23
company	> w:followed	-12 -17
company	> w:following	-19 -17
company	> w:for	10 -7
company	> w:from	-8 -1
company	> w:give	-21 -21
company	> w:given	-21 -21
company	> w:glowering	-15 -16
company	> w:had	-33 17
company	> w:half	-29 -32
company	> w:has	-45 -30
company	> w:have	-20 -36
company	> w:he	-20 -20
company	> w:here	-19 -2
company	> w:his	-43 -31
company	> w:horror	15 -17
company	> w:hospital	-15 22
company	> w:house	29 -24
company	> w:in	7 -31
company	> w:is	19 -13
company	> w:it	-27 12
company	> w:join	-19 -24
company	> w:joined	-17 -24
company	> w:jointly	-15 22
company	> w:june	-15 7
company	> w:know	-15 22
company	> w:known	-15 22
company	> w:lead	-19 -20
company	> w:leads	-19 -20
company	> w:made	38 -48
company	> w:make	38 -48
company	> w:man	-16 21
company	> w:march	-26 27
company	> w:may	16 -56
company	> w:million	-37 -31
company	> w:month	-16 21
company	> w:more	-19 -22
company	> w:next	-33 18
company	> w:not	16 -45
company	> w:novel	-28 12
company	> w:now	-27 -26
company	> w:oct	-25 25
company	> w:october	-27 14
company	> w:of	-33 3
company	> w:on	-54 -6
company	> w:only	-16 21
company	> w:open	-40 9
company	> w:opens	-25 20
company	> w:opposite	-15 -16
company	> w:out	-37 26
company	> w:pen	22 -31
company	> w:penned	22 -31
company	> w:pick	-20 16
company	> w:picked	-20 16
company	> w:play	-28 -44
company	> w:played	-24 -26
company	> w:produce	36 -43
company	> w:produced	36 -43
company	> w:production	27 -39
company	> w:release	-16 48
company	> w:released	-42 44
company	> w:repped	-28 -43
company	> w:said	-36 -40
company	> w:sale	-20 -20
company	> w:say	-36 -40
company	> w:screen	-19 33
company	> w:screens	-18 21
company	> w:september	-18 21
company	> w:set	-23 -16
company	> w:share	-30 -29
company	> w:she	-22 6
company	> w:shoot	-34 12
company	> w:shooting	-23 -22
company	> w:shot	-14 -17
company	> w:show	-31 -1
company	> w:shown	-30 -34
company	> w:sign	-21 -22
company	> w:signed	-21 -22
company	> w:singer	-14 -17
company	> w:sitcom	-15 22
company	> w:some	-18 21
company	> w:songs	-21 -27
company	> w:star	-37 28
company	> w:starred	-26 8
company	> w:start	-23 -22
company	> w:starts	-23 -22
company	> w:story	15 -29
company	> w:studio	-31 -27
company	> w:television	32 -20
company	> w:ten	20 -29
company	> w:that	19 -42
company	> w:the	-18 -10
company	> w:think	-20 -20
company	> w:thought	-20 -20
company	> w:three	-26 -26
company	> w:three-year	-21 -22
company	> w:through	-21 44
company	> w:to	14 -26
company	> w:turn	27 -33
company	> w:turned	27 -33
company	> w:under	-29 19
company	> w:up	-39 -5
company	> w:was	-9 -1
company	> w:were	-32 25
company	> w:western	-20 -19
company	> w:what	-23 12
company	> w:when	-26 -37
company	> w:which	-4 27
company	> w:whose	-30 13
company	> w:will	-33 12
company	> w:win	-42 -44
company	> w:with	17 0
company	> w:won	-42 -44
company	> w:writer-director	-20 -19
company	> w:year	-30 -26
company	> w:£	-24 -28
company	>=	13 -29
company	>=(	-34 37
company	>=(|	-34 37
company	>=,	39 -38
company	>=, which	-26 30
company	>=, which|	-26 30
company	>=,|	39 -38
company	>=and	-25 26
company	>=and|	-25 26
company	>=for	10 -39
company	>=for|	10 -39
company	>=|	13 -29
company	>|named|named	-40 -1
company	>|named|noun	45 -5
company	>|named|pronoun	-11 -23
company	does 	-18 -19
company	form:finite conditional	-22 -23
company	form:finite future	-26 4
company	form:finite past	4 -8
company	form:finite present	-7 8
company	form:infinitive none	6 -1
company	form:ing none	-31 -18
company	form:participle none	0 -30
company	is:58	-21 -26
company	is:animation	27 -34
company	is:banner	-29 -28
company	is:channel	3 -23
company	is:company	20 -36
company	is:data	-16 -18
company	is:distributor	-52 60
company	is:event	-27 -34
company	is:fighters	-26 -18
company	is:film	-8 9
company	is:film-maker	-21 -17
company	is:floated	-29 -28
company	is:former	-22 -22
company	is:hopes	-31 15
company	is:label	7 25
company	is:man	-29 -30
company	is:newly	-29 -28
company	is:newspaper	-28 -18
company	is:own	26 -26
company	is:plans	-25 13
company	is:producer	-22 -19
company	is:production	32 -46
company	is:recently	-21 -17
company	is:release	-45 49
company	is:says	-51 13
company	is:series	-24 -24
company	is:shingle	10 -20
company	is:show	-16 -18
company	is:soldiers	-19 -20
company	is:studio	13 -1
company	is:studios	-25 -22
company	is:subscribers	-36 -30
company	is:sued	-21 -17
company	is:trade	-34 -22
company	is:western	-11 -18
company	is:year	21 -22
company	main film	5 12
company	no main film	-5 -14
company	other film	-45 -42
company	other is:6m	27 -25
company	other is:animation	28 -28
company	other is:classic	-20 -20
company	other is:comedy	-51 7
company	other is:debut	-15 22
company	other is:director	-33 -35
company	other is:drama	-12 -12
company	other is:feature	15 3
company	other is:follow-up	10 29
company	other is:horror	-1 -36
company	other is:label	-25 22
company	other is:movie	25 13
company	other is:musical	-33 -34
company	other is:picture	21 -8
company	other is:production	33 -31
company	other is:project	-44 -27
company	other is:release	-26 29
company	other is:releases	-25 22
company	other is:tennis	-22 24
company	other is:triangle	-22 24
company	other is:v	-18 -31
company	other sure:1	-19 -83
company	other sure:2	-34 -1
company	other sure:3	-17 -13
company	other sure:4	9 6
company	owns	-21 35
company	owns:	-2 26
company	rule distributor	-35 24
company	rule distributor distributor	-35 24
company	rule for another productionCompany	49 2
company	rule other productionCompany	-27 -56
company	rule productionCompany	67 -15
company	rule productionCompany company-behind	45 -47
company	rule productionCompany production-company	54 -2
company	same phrase	14 -38
company	says:blocked	8 -57
company	says:reported	33 -48
company	sure:1	-82 -50
company	sure:2	-45 -78
company	sure:4	13 25
company	v:add|S	-19 10
company	v:add|S|~	-19 10
company	v:announce|S	10 3
company	v:announce|S|~	12 20
company	v:appeal|S	-21 3
company	v:appeal|S|~	-21 3
company	v:appear|as	-27 -30
company	v:back|S	49 -47
company	v:back|S|O	27 -25
company	v:back|S|~	26 -35
company	v:base+|S	-15 -34
company	v:base+|S|~	-15 -34
company	v:bear+|O	47 -20
company	v:begin|with	-18 -11
company	v:begin|with|~	-18 -11
company	v:be|O	-62 45
company	v:be|O|S	-29 38
company	v:be|O|~	-37 2
company	v:be|S	-36 34
company	v:be|S|~	18 12
company	v:be|at	-15 -17
company	v:be|at|~	-15 -17
company	v:be|between	31 -25
company	v:be|between|~	31 -25
company	v:be|by	-43 -54
company	v:be|by|~	-37 -33
company	v:be|for	-22 7
company	v:be|for|~	-21 16
company	v:be|in	20 -38
company	v:be|in|in	20 -38
company	v:be|through	13 24
company	v:be|through|~	16 -23
company	v:be|with	-47 -26
company	v:be|with|~	-47 -26
company	v:bring|S	-56 26
company	v:bring|S|O	-37 35
company	v:bring|S|~	-24 -22
company	v:build|of	-21 -27
company	v:buy+|by	5 38
company	v:buy|S	3 23
company	v:buy|S|to	-22 24
company	v:buy|S|~	10 9
company	v:cancel|S	-18 -11
company	v:cancel|S|~	-18 -11
company	v:cast|S	28 9
company	v:cast|S|in	28 9
company	v:close|O	-32 47
company	v:close|O|~	-32 47
company	v:co-finance|S	31 -12
company	v:co-finance|S|~	31 -12
company	v:co-produce|with	36 -40
company	v:come|X	-41 13
company	v:come|X|X	-35 15
company	v:come|through	-47 -2
company	v:come|through|X	-20 -1
company	v:comment|S	-29 -35
company	v:comment|S|~	-29 -35
company	v:confirm|S	16 6
company	v:confirm|S|~	20 12
company	v:cost|S	-22 24
company	v:cost|S|X	-22 24
company	v:create|for	-13 -16
company	v:create|for|~	-13 -16
company	v:develop|S	15 22
company	v:develop|S|~	15 22
company	v:direct|for	17 -33
company	v:distribute+|by	-41 40
company	v:distribute+|by|S	-31 23
company	v:distribute|S	-46 29
company	v:distribute|S|~	-35 21
company	v:do|O	-19 8
company	v:do|S	22 -44
company	v:do|as	-12 -13
company	v:do|as|~	-12 -13
company	v:do|for	-34 19
company	v:drop|S	-36 11
company	v:end up|S	-17 -25
company	v:end up|S|~	-17 -25
company	v:end|S	-20 -17
company	v:end|S|~	-20 -17
company	v:fear|S	-21 -28
company	v:fire|S	-28 -16
company	v:fire|S|~	-28 -16
company	v:follow|O	21 -22
company	v:follow|O|X	-19 -17
company	v:get|S	24 4
company	v:get|S|~	-16 -19
company	v:give|S	28 -49
company	v:give|S|~	14 -27
company	v:go|to	-19 -23
company	v:go|to|~	-19 -23
company	v:handle|S	1 61
company	v:handle|S|~	-20 33
company	v:hang|of	-21 -14
company	v:hang|of|~	-21 -14
company	v:have|O	-21 -35
company	v:have|O|S	-21 -35
company	v:have|S	-17 -15
company	v:have|S|O	24 6
company	v:have|S|~	-47 -8
company	v:have|from	-46 3
company	v:have|from|~	-21 -36
company	v:include|X	-26 -18
company	v:include|X|O	-26 -18
company	v:inspire+|X	-19 10
company	v:inspire+|X|~	-19 10
company	v:join|O	-11 -18
company	v:join|O|S	-11 -18
company	v:keep|with	-30 -25
company	v:keep|with|with	-24 -21
company	v:land|S	-39 11
company	v:land|S|~	-39 11
company	v:lead+|X	12 -24
company	v:lead+|X|X	12 -24
company	v:lead|of	-19 -20
company	v:make+|at	2 -23
company	v:make+|at|S	2 -23
company	v:make+|by	8 -46
company	v:make+|by|S	37 -30
company	v:make+|for	-32 -22
company	v:make+|for|S	-32 -22
company	v:make|S	37 -61
company	v:make|S|O	32 -37
company	v:make|S|~	9 -48
company	v:make|from	-24 -24
company	v:make|from|~	-24 -24
company	v:make|with	36 -31
company	v:mean+|S	-19 8
company	v:mean+|S|~	-19 8
company	v:mention|S	-28 -18
company	v:open|S	-46 5
company	v:open|S|O	-29 -42
company	v:open|S|X	-25 30
company	v:open|S|~	-29 29
company	v:open|with	-36 -30
company	v:park|S	-19 8
company	v:park|S|~	-19 8
company	v:pay|S	-28 49
company	v:persuade|O	-42 -24
company	v:pick up+|by	-20 16
company	v:pick|S	-29 -29
company	v:play+|according to	-31 -34
company	v:play|X	-25 22
company	v:play|X|X	-25 22
company	v:play|in	-24 -33
company	v:play|in|~	-19 -21
company	v:prevail|over	-36 -17
company	v:prevail|over|~	-36 -17
company	v:produce+|by	22 -31
company	v:produce+|by|S	22 -31
company	v:produce|S	50 -43
company	v:produce|through	27 -20
company	v:produce|through|~	27 -20
company	v:produce|under	17 -19
company	v:produce|under|~	17 -19
company	v:produce|with	31 -12
company	v:produce|with|~	31 -12
company	v:pull|S	-22 24
company	v:pull|S|O	-22 24
company	v:put|S	-44 48
company	v:put|S|~	-26 1
company	v:read|O	23 -20
company	v:read|O|~	23 -20
company	v:release+|by	-30 33
company	v:release+|by|S	-30 33
company	v:release|S	-57 40
company	v:release|S|O	-48 49
company	v:release|S|~	-23 -63
company	v:report|S	-11 -18
company	v:restore+|S	-21 -14
company	v:restore+|S|~	-21 -14
company	v:run|O	11 -52
company	v:run|O|~	-34 -12
company	v:run|X	11 -12
company	v:run|X|~	11 -12
company	v:say|O	-34 -45
company	v:say|O|~	-30 -30
company	v:say|S	1 5
company	v:say|S|~	21 -17
company	v:screen|S	-21 -26
company	v:screen|S|~	-21 -26
company	v:see+|in	-25 -31
company	v:sell+|S	-33 -31
company	v:sell|O	36 -16
company	v:sell|S	-39 -22
company	v:share|S	55 -9
company	v:share|S|of	35 -10
company	v:share|S|~	34 -30
company	v:share|with	-34 22
company	v:shift|S	-31 29
company	v:shift|S|O	-31 29
company	v:shoot|X	29 -24
company	v:shoot|X|X	29 -24
company	v:shoot|at	-23 -22
company	v:shoot|from	-16 -13
company	v:shoot|from|~	-16 -13
company	v:show+|by	-20 -24
company	v:show|S	-18 10
company	v:star|X	11 -18
company	v:star|X|X	14 -14
company	v:stay|S	-30 -25
company	v:stick|S	-34 22
company	v:study|at	-14 -14
company	v:study|at|~	-14 -14
company	v:take|S	31 12
company	v:take|S|~	-31 36
company	v:take|to	-25 -19
company	v:take|to|~	-25 -19
company	v:tell|O	-23 -27
company	v:tell|O|~	-23 -27
company	v:tell|S	-22 -19
company	v:tell|S|~	-22 -19
company	v:tell|on	-15 -14
company	v:tell|on|~	-15 -14
company	v:visit+|X	-42 -24
company	v:visit+|X|X	-32 -19
company	v:watch|S	-36 -30
company	v:win|at	-43 -34
company	v:win|at|with	-32 -26
company	v:withdraw|S	-27 7
company	v:withhold|S	-21 -17
company	v:withhold|S|~	-21 -17
company	v:write|for	20 -32
company	v:write|to	-20 -13
company	v:write|to|~	-20 -13
company	v:|O|S	-57 22
company	v:|O|X	-19 -17
company	v:|O|~	-12 7
company	v:|S|O	27 21
company	v:|S|S	-2 -22
company	v:|S|X	-20 53
company	v:|S|for	-10 -15
company	v:|S|in	41 -1
company	v:|S|of	15 8
company	v:|S|to	-29 34
company	v:|S|~	-11 6
company	v:|X|O	-26 -18
company	v:|X|X	1 -29
company	v:|X|~	5 41
company	v:|as|~	-17 -20
company	v:|at|S	5 -40
company	v:|at|with	-32 -26
company	v:|at|~	-23 -30
company	v:|between|~	31 -25
company	v:|by|S	48 22
company	v:|by|~	-40 -10
company	v:|for|O	21 16
company	v:|for|S	7 -33
company	v:|for|~	-37 -11
company	v:|from|~	-29 20
company	v:|in|in	7 -26
company	v:|in|~	-25 -28
company	v:|of|S	-25 -26
company	v:|of|~	16 -19
company	v:|on|S	-28 -33
company	v:|on|~	-18 -21
company	v:|over|~	-36 -17
company	v:|through|X	-20 -1
company	v:|through|~	21 -30
company	v:|to|~	-30 -33
company	v:|under|~	17 -19
company	v:|with|S	21 -24
company	v:|with|X	20 -36
company	v:|with|with	-24 -21
company	v:|with|~	19 -40
company	year	40 -36
company	~	-22 -22
company	~ before:"	-27 -32
company	~ before:#	-34 -26
company	~ before:$	-42 -23
company	~ before:'s	-9 -53
company	~ before:(	-2 25
company	~ before:)	17 33
company	~ before:,	-51 -25
company	~ before::	23 -20
company	~ before:;	0 31
company	~ before:C	-30 -30
company	~ before:F	-52 -3
company	~ before:L	12 4
company	~ before:O	37 15
company	~ before:P	7 -32
company	~ before:W	-12 -8
company	~ before:a	-14 15
company	~ before:according	-24 -28
company	~ before:agreed	-29 -36
company	~ before:alfonso	-22 -19
company	~ before:also	-28 -36
company	~ before:among	-17 26
company	~ before:an	-13 1
company	~ before:and	25 -20
company	~ before:are	11 -27
company	~ before:as	-26 -36
company	~ before:at	-38 -52
company	~ before:attached	-18 -11
company	~ before:be	-44 28
company	~ before:beast	-21 -14
company	~ before:been	-41 -38
company	~ before:before	-28 -27
company	~ before:between	31 -25
company	~ before:book	-16 -23
company	~ before:bought	-16 20
company	~ before:but	-33 20
company	~ before:by	-40 18
company	~ before:came	-28 -33
company	~ before:caption	23 -20
company	~ before:closed	-21 16
company	~ before:co-production	31 -25
company	~ before:company	16 -36
company	~ before:created	-13 -16
company	~ before:december	-18 -11
company	~ before:detective	-13 -16
company	~ before:director	-35 -23
company	~ before:distributor	-34 44
company	~ before:do	-18 -36
company	~ before:due	-20 -15
company	~ before:executive	14 -26
company	~ before:fair	20 -34
company	~ before:fans	-15 -14
company	~ before:film	1 43
company	~ before:film-maker	-21 -17
company	~ before:films	31 -25
company	~ before:first-look	-16 -29
company	~ before:for	-30 5
company	~ before:from	-34 12
company	~ before:front	-21 -14
company	~ before:go	-19 -20
company	~ before:harry	-22 -19
company	~ before:has	-45 -24
company	~ before:he	-5 -32
company	~ before:head	-24 -27
company	~ before:her	-40 -22
company	~ before:his	24 -54
company	~ before:hung	-21 -14
company	~ before:i	-20 -13
company	~ before:ideas	36 -21
company	~ before:in	-49 14
company	~ before:internationally	-25 -24
company	~ before:is	-5 11
company	~ before:it	27 -47
company	~ before:just	-22 -15
company	~ before:kristie	-16 22
company	~ before:latter	11 -12
company	~ before:leave	-14 -15
company	~ before:less	-12 -13
company	~ before:like	-31 -29
company	~ before:made	23 24
company	~ before:making	-24 -24
company	~ before:meant	-19 8
company	~ before:meanwhile	-16 -16
company	~ before:million	-34 1
company	~ before:money	19 -46
company	~ before:month	-18 7
company	~ before:next	-19 -28
company	~ before:of	-12 -3
company	~ before:on	-44 -46
company	~ before:one	-21 -23
company	~ before:over	-50 -28
company	~ before:played	-16 -17
company	~ before:point	-16 -19
company	~ before:potter	-22 -19
company	~ before:prevailed	-36 -17
company	~ before:produce	26 17
company	~ before:produced	40 -27
company	~ before:producer	3 -24
company	~ before:producers	1 24
company	~ before:producing	27 -20
company	~ before:production	-16 -19
company	~ before:publisher	-36 -28
company	~ before:read	23 -20
company	~ before:recently	-21 -17
company	~ before:releasing	-25 -24
company	~ before:repped	-35 -25
company	~ before:said	-48 -50
company	~ before:sales	-28 -20
company	~ before:series	-20 -37
company	~ before:set	-14 -15
company	~ before:shepherding	-16 22
company	~ before:shot	-16 -13
company	~ before:since	24 14
company	~ before:some	-22 -35
company	~ before:spokesman	-33 13
company	~ before:studio	32 15
company	~ before:sued	-21 -17
company	~ before:television	-32 -26
company	~ before:that	-26 -5
company	~ before:the	-28 -33
company	~ before:their	9 -14
company	~ before:them	-16 -19
company	~ before:there	-30 -32
company	~ before:things	-15 -14
company	~ before:this	-28 27
company	~ before:those	36 -21
company	~ before:through	23 -28
company	~ before:title	-13 -19
company	~ before:to	-45 -9
company	~ before:told	-23 -28
company	~ before:took	-35 -27
company	~ before:under	7 -31
company	~ before:until	-24 -19
company	~ before:up	14 -47
company	~ before:via	48 -12
company	~ before:viewers	-26 -25
company	~ before:was	-1 32
company	~ before:when	-34 -29
company	~ before:which	-28 -60
company	~ before:who	-40 -30
company	~ before:will	-1 17
company	~ before:winner	-32 -13
company	~ before:with	22 -52
company	~ before:would	-26 -34
company	~ before:wrote	-25 -24
company	~ before:£	24 -31
company	~ behind:"	-54 -16
company	~ behind:#	11 -2
company	~ behind:'	-26 -28
company	~ behind:'d	-19 -18
company	~ behind:'s	18 -17
company	~ behind:(	-32 35
company	~ behind:)	-37 30
company	~ behind:,	-20 -28
company	~ behind:.	-14 -19
company	~ behind:;	-22 -50
company	~ behind:C	-20 -34
company	~ behind:F	7 -45
company	~ behind:L	-39 53
company	~ behind:O	62 -55
company	~ behind:P	2 -47
company	~ behind:W	-9 -43
company	~ behind:a	-61 -19
company	~ behind:about	15 -21
company	~ behind:added	-19 10
company	~ behind:advertising	-19 10
company	~ behind:after	-38 37
company	~ behind:agreed	36 -53
company	~ behind:album	-24 -21
company	~ behind:all	-17 -25
company	~ behind:alleged	-21 -17
company	~ behind:also	-22 -23
company	~ behind:american	28 -37
company	~ behind:an	-37 7
company	~ behind:and	9 -18
company	~ behind:announced	9 20
company	~ behind:another	-24 -20
company	~ behind:anything	-23 -22
company	~ behind:apart	36 -21
company	~ behind:appeal	-21 3
company	~ behind:are	-23 -29
company	~ behind:as	-48 -9
company	~ behind:at	-38 -27
company	~ behind:august	-23 26
company	~ behind:backing	26 -35
company	~ behind:based	-15 -34
company	~ behind:battle	-20 -17
company	~ behind:be	18 -65
company	~ behind:been	-31 -23
company	~ behind:before	-26 -31
company	~ behind:book	-32 -26
company	~ behind:bought	10 9
company	~ behind:bring	-27 -26
company	~ behind:by	-47 -55
company	~ behind:called	-29 -27
company	~ behind:cancelled	-18 -11
company	~ behind:cast	-22 -21
company	~ behind:character	-24 -27
company	~ behind:cinemas	19 -7
company	~ behind:claim	-24 -16
company	~ behind:cliffs	-14 -15
company	~ behind:co-financing	48 -12
company	~ behind:columnists	-28 -16
company	~ behind:comment	-25 10
company	~ behind:company	-21 17
company	~ behind:confirmed	20 12
company	~ behind:costs	34 -30
company	~ behind:court	-20 -17
company	~ behind:damages	-21 -17
company	~ behind:days	-24 -25
company	~ behind:debut	-36 -17
company	~ behind:declined	-15 26
company	~ behind:developed	-48 -52
company	~ behind:director	-38 -36
company	~ behind:distribute	-32 -5
company	~ behind:distributing	-17 25
company	~ behind:domestic	-31 4
company	~ behind:down	-28 20
company	~ behind:drifted	36 -21
company	~ behind:due	31 -25
company	~ behind:early	-22 -25
company	~ behind:ended	-41 -37
company	~ behind:enough	-21 -26
company	~ behind:few	-16 -19
company	~ behind:films	-19 -40
company	~ behind:fired	-33 -28
company	~ behind:first	-29 26
company	~ behind:first-look	-15 -34
company	~ behind:for	-6 20
company	~ behind:friday	-19 -31
company	~ behind:from	12 -8
company	~ behind:game	-48 -52
company	~ behind:gets	-16 -19
company	~ behind:give	-27 -30
company	~ behind:go	31 -25
company	~ behind:greenlighted	-16 -19
company	~ behind:had	26 -59
company	~ behind:handled	-20 33
company	~ behind:has	9 3
company	~ behind:have	20 -57
company	~ behind:he	-37 -45
company	~ behind:her	17 -27
company	~ behind:him	-32 -19
company	~ behind:his	-49 -39
company	~ behind:home	39 -27
company	~ behind:hung	-22 -15
company	~ behind:in	-31 -2
company	~ behind:intends	-34 -41
company	~ behind:internationally	-18 -11
company	~ behind:into	32 -49
company	~ behind:is	-33 7
company	~ behind:it	-16 -10
company	~ behind:its	-35 19
company	~ behind:join	16 -30
company	~ behind:july	-30 -38
company	~ behind:landed	-39 11
company	~ behind:languages	-17 -33
company	~ behind:last	-32 -37
company	~ behind:late	-12 -13
company	~ behind:let	-34 26
company	~ behind:lunches	-16 -13
company	~ behind:making	-33 -31
company	~ behind:man	-29 -30
company	~ behind:march	-20 39
company	~ behind:merit	-24 -16
company	~ behind:miniseries	-24 -20
company	~ behind:money	-42 -36
company	~ behind:most	-28 -30
company	~ behind:name	-25 -19
company	~ behind:named	-15 -22
company	~ behind:new	-12 -40
company	~ behind:next	-36 36
company	~ behind:no	-35 -22
company	~ behind:not	-15 -66
company	~ behind:nothing	-29 -23
company	~ behind:notice	-19 10
company	~ behind:novel	-36 -17
company	~ behind:oct	-31 17
company	~ behind:october	-34 -34
company	~ behind:of	5 -9
company	~ behind:on	-42 12
company	~ behind:one	-32 16
company	~ behind:open	-24 35
company	~ behind:or	-18 -21
company	~ behind:other	-28 -34
company	~ behind:out	-45 -16
company	~ behind:outside	-17 -33
company	~ behind:over	24 -42
company	~ behind:own	-35 -25
company	~ behind:package	-39 11
company	~ behind:parked	-19 8
company	~ behind:part	-16 22
company	~ behind:people's	-16 -13
company	~ behind:picture	-34 40
company	~ behind:plans	-25 13
company	~ behind:producer	-39 -28
company	~ behind:producing	-36 -24
company	~ behind:production	24 -28
company	~ behind:profits	-21 -17
company	~ behind:public	-21 -14
company	~ behind:publisher	-31 -31
company	~ behind:pulled	-16 -16
company	~ behind:put	-30 4
company	~ behind:radio	-25 -20
company	~ behind:regular	-28 -21
company	~ behind:release	-43 -8
company	~ behind:releasing	-18 -47
company	~ behind:restored	-21 -14
company	~ behind:rhymed	-25 -19
company	~ behind:rights	12 21
company	~ behind:runs	18 -15
company	~ behind:said	8 -9
company	~ behind:screens	-21 -26
company	~ behind:second	-35 23
company	~ behind:september	-32 15
company	~ behind:serial	-27 -17
company	~ behind:series	-17 -18
company	~ behind:several	-17 -33
company	~ behind:share	34 -30
company	~ behind:she	22 -29
company	~ behind:shingle	17 -25
company	~ behind:since	21 -33
company	~ behind:six	-25 -5
company	~ behind:still	-29 -24
company	~ behind:studio	-20 -15
company	~ behind:summer	-19 16
company	~ behind:supportive	-21 17
company	~ behind:that	-16 35
company	~ behind:the	3 4
company	~ behind:then	-29 -23
company	~ behind:there	-23 -25
company	~ behind:they	-27 -37
company	~ behind:third	-23 -29
company	~ behind:this	-19 -34
company	~ behind:to	7 -3
company	~ behind:told	-28 -18
company	~ behind:took	-32 29
company	~ behind:tried	-23 -22
company	~ behind:undisclosed	-21 -17
company	~ behind:unlike	-23 -22
company	~ behind:up	-23 -41
company	~ behind:us	26 -14
company	~ behind:variety	-22 -19
company	~ behind:version	-26 -20
company	~ behind:was	-7 -35
company	~ behind:week	-19 -23
company	~ behind:weekend	23 -20
company	~ behind:weeks	-21 3
company	~ behind:well	-33 -35
company	~ behind:what	-37 -25
company	~ behind:when	-24 -22
company	~ behind:where	-27 -43
company	~ behind:which	-1 -6
company	~ behind:who	29 -40
company	~ behind:will	-17 -15
company	~ behind:with	51 -17
company	~ behind:withheld	-21 -17
company	~ behind:without	-24 -16
company	~ behind:worldwide	-19 16
company	~ behind:would	28 -42
company	~ behind:year	-31 -71
company	~ behind:yesterday	22 14
company	~ does 	-22 -22
company	~ films here:0	-16 -16
company	~ films here:1	-34 -52
company	~ films here:2	-63 -11
company	~ films here:3+	23 -26
company	~ l:"	-22 -19
company	~ l:#	-31 -32
company	~ l:(	-32 36
company	~ l:,	-9 8
company	~ l:, "	-22 -19
company	~ l:, a	-32 -34
company	~ l:, when	-18 -11
company	~ l:, which	-17 -30
company	~ l:, with	20 -12
company	~ l:: a	23 -20
company	~ l:;	-47 31
company	~ l:L	24 -13
company	~ l:L (	-32 47
company	~ l:O and	41 -42
company	~ l:P a	-30 19
company	~ l:P at	-22 -15
company	~ l:P of	-47 -33
company	~ l:P told	-25 -21
company	~ l:W for	-13 -16
company	~ l:^	-13 1
company	~ l:^ ^	-13 1
company	~ l:^ distributor	-21 3
company	~ l:^ on	-26 -25
company	~ l:^ studio	16 -30
company	~ l:^ the	-44 -49
company	~ l:a	4 -1
company	~ l:an	-23 -43
company	~ l:and	25 -62
company	~ l:and on	-30 -27
company	~ l:are with	-28 -20
company	~ l:as an	-12 -13
company	~ l:at	-33 -45
company	~ l:at the	-20 -21
company	~ l:but	-27 1
company	~ l:by	-34 6
company	~ l:by the	-23 -29
company	~ l:company	23 -34
company	~ l:company ,	-36 -22
company	~ l:distributor	-31 45
company	~ l:fans on	-15 -14
company	~ l:film company	-21 -17
company	~ l:for	-41 24
company	~ l:for the	-27 -22
company	~ l:from	-29 22
company	~ l:from the	-25 -15
company	~ l:he told	-20 -20
company	~ l:her to	-25 -19
company	~ l:his	10 -20
company	~ l:in the	-19 -21
company	~ l:internationally and	-25 -24
company	~ l:is with	-24 -17
company	~ l:latter through	11 -12
company	~ l:money from	-25 -44
company	~ l:month but	-19 8
company	~ l:of	3 -33
company	~ l:of the	-24 -18
company	~ l:on	-35 -35
company	~ l:on the	-20 -20
company	~ l:producer at	-25 -14
company	~ l:producing through	27 -20
company	~ l:production at	-16 -19
company	~ l:publisher and	-28 -30
company	~ l:repped by	-24 -20
company	~ l:said	-30 -30
company	~ l:some #	-21 -26
company	~ l:spokesman for	-33 13
company	~ l:studio	32 15
company	~ l:the	-60 -54
company	~ l:their company	9 -14
company	~ l:through	15 -24
company	~ l:through his	10 -20
company	~ l:to	-31 -30
company	~ l:to the	-25 -34
company	~ l:told	-27 -26
company	~ l:told the	-13 -19
company	~ l:viewers on	-23 -22
company	~ l:was at	-14 -15
company	~ l:when	-31 -23
company	~ l:which	-17 -30
company	~ l:with	18 -37
company	~ l:wrote to	-20 -13
company	~ people here:0	-43 -7
company	~ people here:1	-29 -20
company	~ people here:2	24 -2
company	~ people here:3+	15 -54
company	~ r:)	-32 47
company	~ r:,	5 -33
company	~ r:, P	-16 -16
company	~ r:, P version	-16 -16
company	~ r:, has	-29 -19
company	~ r:, has hung	-22 -15
company	~ r:, in	-13 -16
company	~ r:, in which	-13 -16
company	~ r:, said	-34 -25
company	~ r:, the	51 -17
company	~ r:, where	-25 -16
company	~ r:, where P	-26 -17
company	~ r:, which	6 -40
company	~ r:, which ended	-17 -25
company	~ r:, which has	28 -17
company	~ r:, which she	11 -12
company	~ r:, which will	-24 -24
company	~ r:, with	10 -14
company	~ r:.	-19 -13
company	~ r:. ^	-18 -10
company	~ r:. ^ ^	-18 -10
company	~ r:;	-14 -40
company	~ r:; the	-14 -15
company	~ r:; the cliffs	-14 -15
company	~ r:^	-28 27
company	~ r:^ ^	-28 27
company	~ r:^ ^ ^	-28 27
company	~ r:and	36 -61
company	~ r:and O	46 -34
company	~ r:and O .	-36 -18
company	~ r:and O have	18 -16
company	~ r:and other	-16 -13
company	~ r:and other people's	-16 -13
company	~ r:at	-32 -21
company	~ r:at home	-25 -24
company	~ r:at home ,	-25 -24
company	~ r:called	-29 -27
company	~ r:called it	-23 -22
company	~ r:called it unlike	-23 -22
company	~ r:cancelled	-18 -11
company	~ r:cancelled his	-18 -11
company	~ r:cancelled his version	-18 -11
company	~ r:confirmed	20 12
company	~ r:confirmed yesterday	22 14
company	~ r:declined	-15 26
company	~ r:declined to	-15 26
company	~ r:declined to comment	-15 26
company	~ r:developed	-28 -30
company	~ r:developed the	-28 -30
company	~ r:developed the game	-28 -30
company	~ r:for	-37 -23
company	~ r:for undisclosed	-21 -17
company	~ r:for undisclosed damages	-21 -17
company	~ r:gets	-16 -19
company	~ r:gets it	-16 -19
company	~ r:gets it a	-16 -19
company	~ r:greenlighted	-16 -19
company	~ r:greenlighted it	-16 -19
company	~ r:greenlighted it on	-16 -19
company	~ r:had	16 -27
company	~ r:had fired	-28 -16
company	~ r:had fired one	-28 -16
company	~ r:handled	-20 33
company	~ r:handled that	-20 33
company	~ r:has	-4 26
company	~ r:has a	-20 -36
company	~ r:has added	-19 10
company	~ r:has added a	-19 10
company	~ r:has domestic	-21 -38
company	~ r:has domestic .	-21 -38
company	~ r:has it	-31 17
company	~ r:has not	16 -30
company	~ r:has not announced	16 -30
company	~ r:has parked	-19 8
company	~ r:has parked it	-19 8
company	~ r:has six	-21 3
company	~ r:has six weeks	-21 3
company	~ r:has the	-21 44
company	~ r:has the L	-21 44
company	~ r:have	10 -35
company	~ r:in	-24 -40
company	~ r:in #	-14 -22
company	~ r:in # .	-14 -22
company	~ r:in L	-23 -34
company	~ r:is	-8 10
company	~ r:is backing	26 -35
company	~ r:is backing .	26 -35
company	~ r:is making	-33 -31
company	~ r:is making it	-33 -31
company	~ r:is producing	-36 -24
company	~ r:is releasing	-16 -38
company	~ r:is the	-31 -31
company	~ r:is the publisher	-31 -31
company	~ r:is to	-19 16
company	~ r:is to distribute	-19 16
company	~ r:july	-25 -24
company	~ r:july #	-25 -24
company	~ r:july # .	-25 -24
company	~ r:last	-19 -23
company	~ r:last week	-19 -23
company	~ r:last week was	-15 -14
company	~ r:man	-29 -30
company	~ r:man named	-12 -13
company	~ r:man named C	-12 -13
company	~ r:on	-27 -30
company	~ r:plans	-25 13
company	~ r:plans to	-25 13
company	~ r:producer	-22 -19
company	~ r:producer P	-22 -19
company	~ r:producer P told	-22 -19
company	~ r:production	14 -24
company	~ r:production ,	20 -23
company	~ r:production , in	23 -20
company	~ r:put	-27 11
company	~ r:release	-30 19
company	~ r:release .	-30 19
company	~ r:release . ^	-30 19
company	~ r:releasing	-18 -11
company	~ r:releasing it	-18 -11
company	~ r:releasing it internationally	-18 -11
company	~ r:said	13 -5
company	~ r:said no	-29 -23
company	~ r:said no ,	-29 -23
company	~ r:said the	26 6
company	~ r:said the company	-21 17
company	~ r:screens	-21 -26
company	~ r:screens in	-21 -26
company	~ r:screens in L	-21 -26
company	~ r:series	-17 -18
company	~ r:she	-32 -28
company	~ r:she is	-29 -22
company	~ r:shingle	10 -20
company	~ r:shingle .	10 -20
company	~ r:shingle . ^	10 -20
company	~ r:to	23 -34
company	~ r:took	-22 18
company	~ r:took it	-22 18
company	~ r:was	-38 -37
company	~ r:when	-24 -22
company	~ r:will	-29 7
company	~ r:will be	-15 -34
company	~ r:will be based	-15 -34
company	~ r:will bring	-16 -20
company	~ r:will distribute	-22 1
company	~ r:will distribute P	-17 -33
company	~ r:will open	-24 35
company	~ r:will open it	-24 35
company	~|named|last	-61 -68
company	~|named|main	41 -23
company	~|named|topic	1 55
place	<	-17
place	< b:" F	-14
place	< b:" was	-10
place	< b:# ,	-55
place	< b:# in	-20
place	< b:# with	-13
place	< b:' F	-13
place	< b:) ,	-16
place	< b:, "	-17
place	< b:, #	-32
place	< b:, F	-24
place	< b:, L	-29
place	< b:, O	-37
place	< b:, P	-41
place	< b:, and	-34
place	< b:, as	-40
place	< b:, broke	-14
place	< b:, but	-30
place	< b:, had	-24
place	< b:, has	-48
place	< b:, made	-16
place	< b:, more	-16
place	< b:, said	-20
place	< b:, the	-54
place	< b:, where	63
place	< b:, who	21
place	< b:, will	-21
place	< b:, with	-21
place	< b:- "	-16
place	< b:. #	-23
place	< b:; P	-32
place	< b:C ,	-29
place	< b:C in	-32
place	< b:F "	-10
place	< b:F ,	-24
place	< b:F and	-20
place	< b:F in	-13
place	< b:L ,	-8
place	< b:L -	-15
place	< b:L ;	-19
place	< b:L and	13
place	< b:L critics	-14
place	< b:L for	-30
place	< b:L has	-12
place	< b:L in	-8
place	< b:L premiere	-37
place	< b:O ,	-21
place	< b:O to	-9
place	< b:P ,	-11
place	< b:P F	-26
place	< b:P also	15
place	< b:P and	-55
place	< b:P for	10
place	< b:P in	-5
place	< b:P is	-26
place	< b:P made	-16
place	< b:P was	-30
place	< b:W ,	-34
place	< b:W and	-20
place	< b:W before	-9
place	< b:a district	-15
place	< b:a fistful	-22
place	< b:a librarian	-16
place	< b:a paint	-16
place	< b:a short	-16
place	< b:airship hangar	-8
place	< b:also made	15
place	< b:an airship	-8
place	< b:an assistant	-11
place	< b:and "	-14
place	< b:and L	-29
place	< b:and O	-24
place	< b:and P	-43
place	< b:and W	-17
place	< b:and a	-20
place	< b:and has	-35
place	< b:and in	-37
place	< b:and played	-26
place	< b:and son	-16
place	< b:and the	14
place	< b:and those	-17
place	< b:and wrote	-9
place	< b:any film	-16
place	< b:apart from	-16
place	< b:as P	-34
place	< b:as a	-26
place	< b:as an	-8
place	< b:as the	19
place	< b:as with	-30
place	< b:assistant on	-11
place	< b:at L	-8
place	< b:at the	-22
place	< b:at vast	-24
place	< b:avalanche-fleeing father	-25
place	< b:been converted	-15
place	< b:before persuading	-9
place	< b:best drama	-10
place	< b:biggest exports	-17
place	< b:broke out	-14
place	< b:by P	-41
place	< b:by the	29
place	< b:capital on	-15
place	< b:cast him	-19
place	< b:cast of	-15
place	< b:cheer the	-15
place	< b:child of	-16
place	< b:come out	-24
place	< b:comic-book giant	-26
place	< b:converted into	-15
place	< b:critics '	-21
place	< b:direct F	-11
place	< b:director who	-19
place	< b:district of	-15
place	< b:drama "	-19
place	< b:drama and	-10
place	< b:expense ,	-24
place	< b:exports and	-17
place	< b:factory manager	-16
place	< b:father of	-25
place	< b:film ,	-35
place	< b:film this	-16
place	< b:fistful of	-22
place	< b:for "	-41
place	< b:for P	-7
place	< b:for W	-13
place	< b:for the	32
place	< b:further territories	-22
place	< b:giant in	-26
place	< b:got herself	-11
place	< b:had the	-24
place	< b:hangar at	-8
place	< b:has been	32
place	< b:he 'll	38
place	< b:herself taken	-11
place	< b:him as	-19
place	< b:him direct	-9
place	< b:his name	-16
place	< b:in "	20
place	< b:in #	21
place	< b:in L	-50
place	< b:in P	-24
place	< b:in a	-19
place	< b:in the	-24
place	< b:into a	-16
place	< b:is to	24
place	< b:jury prize	-35
place	< b:last year	-23
place	< b:lensed F	-19
place	< b:let him	-9
place	< b:librarian and	-16
place	< b:luck to	-24
place	< b:made "	15
place	< b:made F	-15
place	< b:made a	-16
place	< b:made his	-16
place	< b:makers of	26
place	< b:manager ,	-16
place	< b:monday to	-15
place	< b:more than	-16
place	< b:mother and	-16
place	< b:name with	-16
place	< b:named best	-10
place	< b:of P	40
place	< b:of a	34
place	< b:of further	-22
place	< b:of the	-57
place	< b:on P	28
place	< b:on as	-11
place	< b:on monday	-27
place	< b:on saturday	-36
place	< b:on the	22
place	< b:only child	-16
place	< b:out after	-24
place	< b:out of	-14
place	< b:paint factory	-16
place	< b:persuading the	-9
place	< b:play mother	-16
place	< b:played by	-36
place	< b:played the	-26
place	< b:premiere of	-51
place	< b:rights to	-26
place	< b:rotten luck	-24
place	< b:said he	-35
place	< b:she got	-11
place	< b:short ,	-16
place	< b:son in	-16
place	< b:star P	-19
place	< b:taken on	-11
place	< b:territories on	-22
place	< b:than any	-16
place	< b:the #	-40
place	< b:the L	-11
place	< b:the O	-22
place	< b:the avalanche-fleeing	-25
place	< b:the cast	-15
place	< b:the comic-book	-26
place	< b:the makers	26
place	< b:the only	-16
place	< b:the rotten	-24
place	< b:this weekend	-28
place	< b:this year	-16
place	< b:those like	-17
place	< b:to be	-32
place	< b:to cheer	-15
place	< b:to come	-24
place	< b:to let	-9
place	< b:two years	-23
place	< b:vast expense	-24
place	< b:version of	-28
place	< b:was named	-10
place	< b:weekend ,	-40
place	< b:where P	37
place	< b:where an	-8
place	< b:where he	38
place	< b:who lensed	-25
place	< b:who made	-19
place	< b:will play	-22
place	< b:with F	-16
place	< b:with O	-21
place	< b:with P	-4
place	< b:with the	-31
place	< b:wrote for	-9
place	< b:year apart	-16
place	< b:year with	-23
place	< does 	-17
place	< far:1	22
place	< far:11+	-4
place	< far:17+	-17
place	< far:2	-43
place	< far:26+	-39
place	< far:3	20
place	< far:4+	-12
place	< far:7+	-6
place	< films here:0	8
place	< films here:2	-29
place	< films here:3+	-32
place	< films:0	-9
place	< films:1	-26
place	< films:2	-12
place	< first:,	16
place	< first:-	-38
place	< first:;	-39
place	< first:P	-68
place	< first:and	10
place	< first:at	-24
place	< first:biggest	-17
place	< first:capital	-15
place	< first:classic	-25
place	< first:critics	-19
place	< first:director	-19
place	< first:drama	-19
place	< first:film	-35
place	< first:has	28
place	< first:is	38
place	< first:last	-23
place	< first:native	-25
place	< first:next	17
place	< first:premiere	-20
place	< first:rights	-26
place	< first:she	-11
place	< first:stage	-20
place	< first:star	-19
place	< first:this	-28
place	< first:tv	-25
place	< first:with	12
place	< l:# in	-19
place	< l:,	-32
place	< l:, a	-16
place	< l:, the	-27
place	< l:; the	-19
place	< l:L ,	-32
place	< l:L and	-34
place	< l:P	-39
place	< l:P and	-25
place	< l:^	8
place	< l:^ ^	8
place	< l:^ at	-11
place	< l:^ the	28
place	< l:a	-36
place	< l:ago in	-36
place	< l:and	-39
place	< l:at	-24
place	< l:at the	-20
place	< l:born in	-21
place	< l:drama at	-9
place	< l:for	30
place	< l:from	-39
place	< l:in	24
place	< l:in the	-40
place	< l:is in	44
place	< l:it in	-43
place	< l:made in	-32
place	< l:now in	28
place	< l:of	-43
place	< l:of the	-32
place	< l:on	5
place	< l:on the	-27
place	< l:one of	-17
place	< l:out of	-30
place	< l:remake of	-25
place	< l:shot at	-29
place	< l:shot in	-24
place	< l:the	-26
place	< l:to	38
place	< l:up in	-26
place	< l:was in	6
place	< l:week on	-16
place	< l:went to	-42
place	< last:"	-12
place	< last:"|	-12
place	< last:# in	-20
place	< last:# with	-13
place	< last:'	-20
place	< last:'|	-20
place	< last:,	10
place	< last:,|	10
place	< last:- "	-19
place	< last:C in	-32
place	< last:F ,	-21
place	< last:F and	-28
place	< last:L ,	13
place	< last:L and	28
place	< last:L film	-50
place	< last:L in	-36
place	< last:P	21
place	< last:P in	-39
place	< last:P|	21
place	< last:after	17
place	< last:after|	17
place	< last:and	16
place	< last:and "	-14
place	< last:and|	16
place	< last:comedy	-37
place	< last:comedy|	-37
place	< last:critics '	-20
place	< last:district of	-15
place	< last:for	40
place	< last:for "	-41
place	< last:for P	9
place	< last:for|	40
place	< last:in	-22
place	< last:in "	22
place	< last:in P	-32
place	< last:in|	-22
place	< last:lensed	-22
place	< last:lensed|	-22
place	< last:made "	15
place	< last:of	-22
place	< last:of P	42
place	< last:of|	-22
place	< last:on	-25
place	< last:on|	-25
place	< last:premiere of	-36
place	< last:rights to	-26
place	< last:shooting	25
place	< last:shooting|	25
place	< last:short ,	-16
place	< last:son in	-16
place	< last:territories on	-22
place	< last:that	-33
place	< last:that|	-33
place	< last:the	-31
place	< last:the|	-31
place	< last:to	-48
place	< last:to|	-48
place	< last:version of	-28
place	< last:who lensed	-22
place	< last:with	-34
place	< last:with P	-30
place	< last:with|	-34
place	< people here:0	-40
place	< people here:1	-19
place	< people here:2	39
place	< people here:3+	-17
place	< people:0	-29
place	< people:2	13
place	< people:3+	-43
place	< r:"	-29
place	< r:" ,	-66
place	< r:" .	15
place	< r:" . ^	15
place	< r:" best	-10
place	< r:" best comedy	-10
place	< r:" was	-19
place	< r:" was named	-19
place	< r:(	-31
place	< r:,	5
place	< r:, "	14
place	< r:, F	-32
place	< r:, F ,	-32
place	< r:, a	18
place	< r:, a #	-47
place	< r:, a comedy	26
place	< r:, a docu-fiction	-22
place	< r:, and	21
place	< r:, has	-35
place	< r:, in	21
place	< r:, in which	30
place	< r:, said	-25
place	< r:, said he	-25
place	< r:, set	-16
place	< r:, set among	-16
place	< r:, the	-18
place	< r:, though	-31
place	< r:, though others	-31
place	< r:, where	30
place	< r:, which	-77
place	< r:, which starred	-13
place	< r:-	-32
place	< r:.	-16
place	< r:. ^	-15
place	< r:. ^ ^	-15
place	< r:and	-5
place	< r:and F	-29
place	< r:and F .	-27
place	< r:and F for	-22
place	< r:for	25
place	< r:for P	-19
place	< r:for P ,	-19
place	< r:in	-26
place	< r:in #	-20
place	< r:in # with	-20
place	< r:is	65
place	< r:is handsome	43
place	< r:is handsome to	43
place	< r:is released	28
place	< r:is released on	28
place	< r:was	-71
place	< r:was shot	-60
place	< w:"	-14
place	< w:#	-23
place	< w:'	-21
place	< w:'ll	38
place	< w:)	-16
place	< w:,	-10
place	< w:-	-43
place	< w:.	-23
place	< w:;	-37
place	< w:C	-47
place	< w:F	-21
place	< w:L	-18
place	< w:O	-34
place	< w:P	6
place	< w:W	-39
place	< w:a	22
place	< w:act	-19
place	< w:actor	17
place	< w:after	36
place	< w:against	-28
place	< w:agent	-13
place	< w:airship	-8
place	< w:also	11
place	< w:an	-15
place	< w:and	-29
place	< w:any	-16
place	< w:apart	-16
place	< w:as	-18
place	< w:assistant	-11
place	< w:at	-26
place	< w:avalanche-fleeing	-25
place	< w:be	17
place	< w:been	33
place	< w:before	-43
place	< w:best	-28
place	< w:biggest	-17
place	< w:break	-14
place	< w:broke	-14
place	< w:but	-30
place	< w:capital	-15
place	< w:cast	-15
place	< w:cheer	-15
place	< w:child	-16
place	< w:classic	-25
place	< w:come	-20
place	< w:comedy	-37
place	< w:comes	-13
place	< w:comic-book	-26
place	< w:complete	-52
place	< w:convert	-15
place	< w:converted	-15
place	< w:critics	-21
place	< w:debut	-38
place	< w:direct	-34
place	< w:director	-31
place	< w:district	-15
place	< w:drama	-32
place	< w:epic	-36
place	< w:expense	-24
place	< w:export	-17
place	< w:exports	-17
place	< w:factory	-16
place	< w:father	-25
place	< w:film	34
place	< w:first	-26
place	< w:fistful	-22
place	< w:for	20
place	< w:from	-26
place	< w:further	-38
place	< w:get	-27
place	< w:giant	-26
place	< w:give	-37
place	< w:go	-36
place	< w:got	-23
place	< w:had	19
place	< w:hangar	-8
place	< w:has	-11
place	< w:have	-42
place	< w:he	17
place	< w:her	-33
place	< w:herself	-11
place	< w:him	-31
place	< w:his	15
place	< w:in	-16
place	< w:into	-23
place	< w:is	22
place	< w:it	-22
place	< w:judge	-39
place	< w:jury	-35
place	< w:last	-25
place	< w:lens	-25
place	< w:lensed	-25
place	< w:let	-9
place	< w:librarian	-16
place	< w:like	-18
place	< w:luck	-24
place	< w:make	-9
place	< w:makers	26
place	< w:manager	-41
place	< w:monday	-27
place	< w:more	-16
place	< w:mother	-16
place	< w:name	35
place	< w:named	-10
place	< w:native	-25
place	< w:new	-32
place	< w:next	17
place	< w:not	-30
place	< w:one	-33
place	< w:only	-16
place	< w:out	-34
place	< w:paint	-16
place	< w:persuade	-9
place	< w:persuading	-9
place	< w:play	11
place	< w:played	-46
place	< w:playing	32
place	< w:premiere	-51
place	< w:prize	-35
place	< w:put	27
place	< w:rights	-26
place	< w:rotten	-24
place	< w:said	-42
place	< w:saturday	-36
place	< w:say	-49
place	< w:screen	-54
place	< w:she	-40
place	< w:shoot	37
place	< w:shooting	39
place	< w:short	-16
place	< w:shot	-34
place	< w:son	-16
place	< w:spend	24
place	< w:stage	29
place	< w:star	-42
place	< w:start	-36
place	< w:take	-11
place	< w:taken	-11
place	< w:tell	-13
place	< w:territories	-22
place	< w:than	-16
place	< w:that	-34
place	< w:the	26
place	< w:there	-37
place	< w:this	-35
place	< w:those	-17
place	< w:to	-8
place	< w:told	-13
place	< w:tv	-25
place	< w:two	-23
place	< w:under	-30
place	< w:up	29
place	< w:vast	-24
place	< w:version	-28
place	< w:was	-33
place	< w:weekend	-44
place	< w:went	-33
place	< w:where	58
place	< w:who	7
place	< w:will	-31
place	< w:win	-40
place	< w:with	-21
place	< w:won	-40
place	< w:would	-20
place	< w:write	-15
place	< w:wrote	-9
place	< w:year	-23
place	< w:years	-23
place	<=,	-12
place	<=, L ,	-35
place	<=, L ,|	-35
place	<=,|	-12
place	<=film	-35
place	<=film|	-35
place	<=in	-36
place	<=in|	-36
place	<=premiere of	-20
place	<=premiere of|	-20
place	<=rights to	-26
place	<=rights to|	-26
place	<|named|named	-18
place	<|named|noun	9
place	<|named|pronoun	-16
place	>	-17
place	> b:" (	26
place	> b:" ,	14
place	> b:" F	-41
place	> b:" W	14
place	> b:" and	-23
place	> b:" best	-18
place	> b:" died	-27
place	> b:" is	-63
place	> b:" the	-22
place	> b:" which	12
place	> b:# (	-17
place	> b:# )	-4
place	> b:# ,	-25
place	> b:# L	-20
place	> b:# and	-34
place	> b:# in	-47
place	> b:# june	29
place	> b:# million	-37
place	> b:# olympics	-13
place	> b:$ #	-29
place	> b:' F	-25
place	> b:( they	25
place	> b:( £	-17
place	> b:) ,	7
place	> b:) cannot	-17
place	> b:) has	25
place	> b:) stopped	-33
place	> b:, "	-26
place	> b:, #	-23
place	> b:, F	-31
place	> b:, L	24
place	> b:, a	16
place	> b:, abandoned	-21
place	> b:, about	-40
place	> b:, after	-21
place	> b:, and	-40
place	> b:, comes	-27
place	> b:, directed	-18
place	> b:, felt	-26
place	> b:, filmed	49
place	> b:, for	27
place	> b:, had	-16
place	> b:, has	-28
place	> b:, he	23
place	> b:, her	-14
place	> b:, his	-39
place	> b:, in	39
place	> b:, is	6
place	> b:, leaving	-18
place	> b:, made	48
place	> b:, mr	-25
place	> b:, not	-18
place	> b:, plays	-13
place	> b:, released	-25
place	> b:, returns	-35
place	> b:, said	-5
place	> b:, set	-42
place	> b:, starring	-64
place	> b:, the	-47
place	> b:, though	-21
place	> b:, to	-16
place	> b:, under	-12
place	> b:, was	20
place	> b:, who	-24
place	> b:, whose	-43
place	> b:, will	-23
place	> b:, with	10
place	> b:- nominated	-17
place	> b:. expect	26
place	> b:; in	-17
place	> b:; the	14
place	> b:C ,	-27
place	> b:C in	-23
place	> b:C to	-21
place	> b:F "	-15
place	> b:F ,	-60
place	> b:F and	-25
place	> b:F she	-10
place	> b:F was	-53
place	> b:L )	-11
place	> b:L ,	-4
place	> b:L after	4
place	> b:L and	-7
place	> b:L for	39
place	> b:L in	-52
place	> b:L on	18
place	> b:L she	-14
place	> b:L whereas	-35
place	> b:O ,	7
place	> b:O in	-39
place	> b:P ,	4
place	> b:P and	-9
place	> b:P as	-30
place	> b:P for	-27
place	> b:P has	-41
place	> b:P in	-52
place	> b:P is	40
place	> b:P novel	-38
place	> b:P was	15
place	> b:P went	-29
place	> b:P wife	-25
place	> b:W ,	-39
place	> b:a $	-25
place	> b:a census	-19
place	> b:a condemned	-29
place	> b:a construction	-16
place	> b:a flat-track	-20
place	> b:a former	-19
place	> b:a group	-16
place	> b:a himalayan	-14
place	> b:a hippie	-23
place	> b:a mob	4
place	> b:a quaker	-26
place	> b:a summer	29
place	> b:a video	-19
place	> b:a whisky	-24
place	> b:a young	-38
place	> b:a zamindar's	-23
place	> b:abandoned in	-21
place	> b:about a	-53
place	> b:addict running	-19
place	> b:after a	25
place	> b:after auditions	-21
place	> b:ago ,	-27
place	> b:already been	33
place	> b:also set	-31
place	> b:always be	-21
place	> b:american series	-21
place	> b:among lighthouse-lens	-18
place	> b:an oscar	-26
place	> b:and "	-15
place	> b:and F	-34
place	> b:and P	-23
place	> b:and foreign	-23
place	> b:and had	20
place	> b:and he	-12
place	> b:and his	25
place	> b:and in	-33
place	> b:and no	-12
place	> b:and son	-11
place	> b:and starring	-16
place	> b:and the	-30
place	> b:and was	11
place	> b:and we	22
place	> b:and who	-17
place	> b:and winner	-17
place	> b:anywhere in	-17
place	> b:ark ,	-16
place	> b:as a	-33
place	> b:as the	-22
place	> b:at L	-32
place	> b:at O	-20
place	> b:at her	-27
place	> b:at number	-23
place	> b:at once	26
place	> b:at sunday's	-18
place	> b:at the	-30
place	> b:auditions in	-21
place	> b:back in	45
place	> b:based on	-15
place	> b:be C	-21
place	> b:be released	-19
place	> b:be supplied	-17
place	> b:beat C	-23
place	> b:been filmed	26
place	> b:been kept	-16
place	> b:been unable	-7
place	> b:begin at	40
place	> b:begin shooting	-31
place	> b:begins in	-23
place	> b:begun production	25
place	> b:being filmed	15
place	> b:being made	-40
place	> b:best comedy	-18
place	> b:best first	-36
place	> b:best foreign	-17
place	> b:body from	-18
place	> b:both at	26
place	> b:builder of	-16
place	> b:built at	-14
place	> b:by a	-16
place	> b:cannot legally	-17
place	> b:cartoon that	-23
place	> b:census taker	-19
place	> b:charge of	-14
place	> b:cinemas in	-30
place	> b:comedy at	-18
place	> b:comedy set	-35
place	> b:comes out	-27
place	> b:concerns two	-18
place	> b:condemned house	-29
place	> b:construction magnate	-16
place	> b:convent that	-14
place	> b:crowd at	-22
place	> b:days at	-34
place	> b:derby league	-20
place	> b:died in	-10
place	> b:died on	-27
place	> b:directed by	-15
place	> b:director had	26
place	> b:do both	26
place	> b:drama by	-19
place	> b:early next	12
place	> b:employed him	-10
place	> b:eventually shot	16
place	> b:ever to	-16
place	> b:exclusively in	9
place	> b:expect L	23
place	> b:extended family	-25
place	> b:fact built	-14
place	> b:family ,	-25
place	> b:father's body	-18
place	> b:feature at	-17
place	> b:felt the	-26
place	> b:film F	-34
place	> b:film in	-7
place	> b:filmed in	54
place	> b:filmed on	19
place	> b:filmed yet	26
place	> b:filming in	35
place	> b:first feature	-17
place	> b:first full-length	-19
place	> b:first three	-34
place	> b:flat-track roller	-20
place	> b:for F	-30
place	> b:for most	-10
place	> b:for the	-37
place	> b:for which	33
place	> b:foreign language	-17
place	> b:foreign locales	-23
place	> b:forest near	21
place	> b:former heroin	-19
place	> b:four gold	-13
place	> b:from L	-20
place	> b:from P	-30
place	> b:from the	45
place	> b:full-length drama	-19
place	> b:get their	-18
place	> b:globes ,	-18
place	> b:gold medals	-13
place	> b:golden globes	-18
place	> b:group of	-16
place	> b:grubby little	-22
place	> b:had already	-16
place	> b:had been	-7
place	> b:had lobbied	26
place	> b:had looked	-30
place	> b:had the	-22
place	> b:half of	25
place	> b:halfway through	-33
place	> b:has a	-47
place	> b:has been	9
place	> b:has begun	37
place	> b:has died	-10
place	> b:has opened	-20
place	> b:has taken	-17
place	> b:he 's	8
place	> b:he had	4
place	> b:he played	-12
place	> b:he won	-26
place	> b:her first	-14
place	> b:her home	-27
place	> b:heroin addict	-19
place	> b:him ,	-10
place	> b:himalayan convent	-14
place	> b:hippie mother	-23
place	> b:his extended	-25
place	> b:his next	-21
place	> b:home in	-27
place	> b:house in	-35
place	> b:in #	-24
place	> b:in F	-11
place	> b:in L	-7
place	> b:in a	-4
place	> b:in charge	-14
place	> b:in fact	-14
place	> b:in the	7
place	> b:in which	-22
place	> b:into the	4
place	> b:investors led	-16
place	> b:is P	-32
place	> b:is being	11
place	> b:is currently	14
place	> b:is released	-29
place	> b:is set	18
place	> b:is the	-19
place	> b:it employed	-10
place	> b:june after	29
place	> b:kept out	-16
place	> b:language oscar	-17
place	> b:latter with	-23
place	> b:league in	-20
place	> b:led by	-16
place	> b:legally be	-17
place	> b:lighthouse-lens makers	-18
place	> b:little slasher	-22
place	> b:live in	-29
place	> b:lobbied to	26
place	> b:locales such	-23
place	> b:looked at	-30
place	> b:lose the	25
place	> b:lured to	15
place	> b:made $	-19
place	> b:made by	-10
place	> b:made exclusively	9
place	> b:made in	32
place	> b:magnate from	-16
place	> b:makers in	-18
place	> b:man in	-19
place	> b:may yet	25
place	> b:medals at	-13
place	> b:midnight crowd	-22
place	> b:million in	-28
place	> b:mob threw	4
place	> b:mocked L	-10
place	> b:most of	31
place	> b:mostly in	-6
place	> b:mother and	-11
place	> b:mother in	-23
place	> b:mr P	-25
place	> b:must get	-18
place	> b:name and	-12
place	> b:near L	18
place	> b:next week	25
place	> b:next year	12
place	> b:no .	26
place	> b:no other	-12
place	> b:nominated for	-17
place	> b:not speaking	-18
place	> b:novel ,	-22
place	> b:now open	-15
place	> b:number one	-23
place	> b:of L	-38
place	> b:of P	-35
place	> b:of a	23
place	> b:of best	-17
place	> b:of filming	29
place	> b:of investors	-16
place	> b:of that	25
place	> b:of the	-35
place	> b:olympics in	-13
place	> b:on #	13
place	> b:on a	5
place	> b:on the	33
place	> b:on wednesday	-28
place	> b:once and	26
place	> b:one in	-23
place	> b:one man	-19
place	> b:one of	-41
place	> b:open in	-30
place	> b:opened at	-20
place	> b:opened in	-21
place	> b:opens across	-18
place	> b:opens in	-11
place	> b:oscar ;	-26
place	> b:oscar and	-17
place	> b:other ,	-12
place	> b:out in	-34
place	> b:out of	-30
place	> b:out to	-26
place	> b:penguin cartoon	-23
place	> b:play mother	-11
place	> b:played C	-12
place	> b:played three	-17
place	> b:plays C	-13
place	> b:production in	35
place	> b:quaker from	-26
place	> b:rain forest	21
place	> b:release in	-34
place	> b:released in	-31
place	> b:roller derby	-20
place	> b:running a	-19
place	> b:said he	4
place	> b:said they	-30
place	> b:sale in	-43
place	> b:same way	-26
place	> b:scenes made	-11
place	> b:second half	25
place	> b:series W	-21
place	> b:set among	-37
place	> b:set in	-70
place	> b:set into	4
place	> b:she played	-17
place	> b:she was	-46
place	> b:she will	-21
place	> b:shooting early	12
place	> b:shooting in	-4
place	> b:shooting next	25
place	> b:shop in	-19
place	> b:shot in	30
place	> b:shot mostly	-6
place	> b:shot on	29
place	> b:sisters ,	-18
place	> b:slasher which	-22
place	> b:some scenes	-11
place	> b:son in	-11
place	> b:spanish-language film	-35
place	> b:speaking ,	-18
place	> b:starred P	-8
place	> b:starring P	-5
place	> b:stars P	-19
place	> b:starts at	-43
place	> b:starts shooting	27
place	> b:stopped halfway	-33
place	> b:story ,	-33
place	> b:such as	-23
place	> b:summer of	29
place	> b:sunday's golden	-18
place	> b:supplied anywhere	-17
place	> b:taken $	-11
place	> b:taker and	-19
place	> b:tale of	-26
place	> b:that )	25
place	> b:that beat	-23
place	> b:that name	-12
place	> b:that starts	25
place	> b:that was	-14
place	> b:the #	-14
place	> b:the L	5
place	> b:the P	-22
place	> b:the american	-21
place	> b:the ark	-16
place	> b:the best	-36
place	> b:the builder	-16
place	> b:the director	37
place	> b:the first	-19
place	> b:the grubby	-22
place	> b:the latter	-23
place	> b:the midnight	-22
place	> b:the one	-19
place	> b:the penguin	-23
place	> b:the rain	21
place	> b:the same	-46
place	> b:the second	25
place	> b:the set	24
place	> b:the story	-43
place	> b:the time	-10
place	> b:the top	-20
place	> b:the true	-26
place	> b:the woods	-8
place	> b:their father's	-18
place	> b:they had	-30
place	> b:they may	25
place	> b:though she	-21
place	> b:three days	-34
place	> b:three women	-17
place	> b:threw the	4
place	> b:through the	-33
place	> b:time it	-10
place	> b:to a	-30
place	> b:to be	15
place	> b:to cinemas	-30
place	> b:to do	26
place	> b:to film	-7
place	> b:to have	-37
place	> b:to viewers	-21
place	> b:told no	26
place	> b:top of	-20
place	> b:true tale	-26
place	> b:twelve years	-27
place	> b:two sisters	-18
place	> b:unable to	-7
place	> b:under that	-12
place	> b:video shop	-19
place	> b:viewers of	-21
place	> b:was C	-14
place	> b:was also	-31
place	> b:was eventually	16
place	> b:was filmed	8
place	> b:was in	-14
place	> b:was lured	15
place	> b:was made	14
place	> b:was shot	11
place	> b:was told	26
place	> b:way ,	-26
place	> b:we went	-26
place	> b:wednesday at	-27
place	> b:week in	25
place	> b:went out	-26
place	> b:went to	-29
place	> b:whereas F	-35
place	> b:which P	37
place	> b:which had	-33
place	> b:which he	33
place	> b:which is	28
place	> b:which she	-40
place	> b:which starred	7
place	> b:which starts	12
place	> b:which the	23
place	> b:which was	-16
place	> b:whisky comedy	-24
place	> b:who fled	-25
place	> b:who mocked	-17
place	> b:who must	-18
place	> b:who won	-13
place	> b:whose spanish-language	-35
place	> b:wife and	-25
place	> b:will always	-21
place	> b:will be	-22
place	> b:will begin	-8
place	> b:will now	-15
place	> b:will open	-37
place	> b:will play	-11
place	> b:winner of	-17
place	> b:with F	-32
place	> b:with P	36
place	> b:with some	-11
place	> b:women ;	-17
place	> b:won an	-26
place	> b:won four	-13
place	> b:woods of	-8
place	> b:writer-director ,	-7
place	> b:year at	12
place	> b:years ago	-27
place	> b:yet ;	26
place	> b:yet lose	25
place	> b:zamindar's house	-23
place	> b:£ #	-50
place	> does 	-17
place	> far:0	-41
place	> far:1	15
place	> far:11+	-9
place	> far:17+	12
place	> far:2	-5
place	> far:26+	-20
place	> far:3	20
place	> far:4+	-49
place	> films here:0	-36
place	> films here:1	-15
place	> films here:2	19
place	> films:0	7
place	> films:1	-70
place	> films:2	-60
place	> first:'	-35
place	> first:'s	27
place	> first:(	-10
place	> first:,	24
place	> first:-	-17
place	> first::	-39
place	> first:L	-38
place	> first:about	-11
place	> first:and	-22
place	> first:at	-28
place	> first:begins	-23
place	> first:concerns	-18
place	> first:director	-44
place	> first:first	-34
place	> first:for	-47
place	> first:from	-62
place	> first:had	30
place	> first:has	9
place	> first:is	7
place	> first:of	-32
place	> first:opens	-25
place	> first:out	-35
place	> first:she	20
place	> first:stars	-19
place	> first:starts	-43
place	> first:that	41
place	> first:to	21
place	> first:was	15
place	> first:will	-19
place	> first:with	-9
place	> first:writer-director	-7
place	> l:"	-10
place	> l:# ;	-19
place	> l:# in	-34
place	> l:'	-51
place	> l:, "	25
place	> l:, P	-26
place	> l:, and	49
place	> l::	-32
place	> l:;	26
place	> l:C in	5
place	> l:F '	-38
place	> l:F ,	16
place	> l:F and	-39
place	> l:L ,	-8
place	> l:L whereas	29
place	> l:O has	-30
place	> l:O put	-35
place	> l:P	-5
place	> l:P animated	-33
place	> l:P for	-35
place	> l:^	-23
place	> l:^ P	-24
place	> l:^ ^	-23
place	> l:^ in	-10
place	> l:^ •	-19
place	> l:after	-45
place	> l:and	18
place	> l:and "	-29
place	> l:animated	-33
place	> l:animated movie	-20
place	> l:brings P	-30
place	> l:completed	-43
place	> l:debut feature	-17
place	> l:director of	-43
place	> l:feature	-17
place	> l:film	-17
place	> l:film ,	-62
place	> l:first released	-25
place	> l:follow-up to	-23
place	> l:for	-34
place	> l:for "	-41
place	> l:has	-30
place	> l:have	-29
place	> l:in	-38
place	> l:in "	-38
place	> l:in P	-30
place	> l:is	26
place	> l:known for	-40
place	> l:made	-27
place	> l:movie	-31
place	> l:much of	13
place	> l:musical	19
place	> l:nothing of	26
place	> l:of	-20
place	> l:on	35
place	> l:performance in	-41
place	> l:plays in	-25
place	> l:premiere of	-51
place	> l:put	-35
place	> l:recently completed	-43
place	> l:released	-29
place	> l:resting after	-29
place	> l:sequel to	-31
place	> l:since	-36
place	> l:son in	-21
place	> l:supernatural thriller	-18
place	> l:that	24
place	> l:thriller	-18
place	> l:to	-44
place	> l:week that	25
place	> l:whereas	29
place	> l:who made	-15
place	> l:will have	-29
place	> l:with	17
place	> l:with since	-26
place	> l:work on	18
place	> l:•	-19
place	> last:#	-30
place	> last:#|	-30
place	> last:,	-26
place	> last:, in	32
place	> last:, leaving	-18
place	> last:,|	-26
place	> last:; in	-16
place	> last:; the	-26
place	> last:F in	12
place	> last:L	-36
place	> last:L ,	-26
place	> last:L in	-41
place	> last:L|	-36
place	> last:O	12
place	> last:O|	12
place	> last:a	-20
place	> last:and a	-28
place	> last:and in	-30
place	> last:and the	-29
place	> last:around	39
place	> last:around|	39
place	> last:as a	-31
place	> last:at	33
place	> last:at O	12
place	> last:at the	-40
place	> last:at|	33
place	> last:a|	-20
place	> last:begin at	40
place	> last:built at	-14
place	> last:by	-43
place	> last:by|	-43
place	> last:feature from	-31
place	> last:film in	-39
place	> last:filmed in	66
place	> last:filming in	24
place	> last:first	-21
place	> last:first|	-21
place	> last:for	-41
place	> last:forest near	9
place	> last:for|	-41
place	> last:from	-36
place	> last:from the	-30
place	> last:from|	-36
place	> last:her first	-21
place	> last:house in	-28
place	> last:in #	-25
place	> last:in L	-36
place	> last:in a	26
place	> last:its	-29
place	> last:its|	-29
place	> last:leaving	-18
place	> last:leaving|	-18
place	> last:looked at	-30
place	> last:made in	52
place	> last:magnate from	-16
place	> last:messenger around	19
place	> last:mocked	-21
place	> last:mocked|	-21
place	> last:mostly in	4
place	> last:mother in	-47
place	> last:near	11
place	> last:near|	11
place	> last:of	26
place	> last:of a	-26
place	> last:of the	-48
place	> last:of|	26
place	> last:olympics in	-13
place	> last:on	-59
place	> last:on the	19
place	> last:one of	-22
place	> last:on|	-59
place	> last:open in	-27
place	> last:opens in	-38
place	> last:out in	-27
place	> last:outside	18
place	> last:outside|	18
place	> last:production in	26
place	> last:released in	-25
place	> last:set in	-52
place	> last:shop in	-19
place	> last:shot in	37
place	> last:the	-33
place	> last:the|	-33
place	> last:viewers of	-21
place	> last:who mocked	-21
place	> people here:0	-31
place	> people here:1	31
place	> people here:2	-41
place	> people here:3+	-18
place	> people:0	-19
place	> people:1	13
place	> people:2	-11
place	> people:3+	-36
place	> r:,	9
place	> r:, L	33
place	> r:, L ,	5
place	> r:, L .	31
place	> r:, L and	20
place	> r:, and	-5
place	> r:, has	-41
place	> r:, in	-31
place	> r:, is	-42
place	> r:, sank	18
place	> r:, sank .	18
place	> r:, three-quarters	-27
place	> r:, three-quarters of	-27
place	> r:, was	-5
place	> r:, where	17
place	> r:, where she	-44
place	> r:, with O	4
place	> r:, with some	4
place	> r:.	17
place	> r:. ^	17
place	> r:. ^ ^	17
place	> r:L	-44
place	> r:P	-36
place	> r:P ,	-36
place	> r:P , who	-30
place	> r:a	-30
place	> r:a week	-30
place	> r:a week later	-30
place	> r:and	23
place	> r:and L	-9
place	> r:and L .	7
place	> r:and L on	-28
place	> r:bookmaker	-26
place	> r:bookmaker who	-26
place	> r:bookmaker who bankrolled	-26
place	> r:by	-12
place	> r:cinemas	-40
place	> r:comedy	-12
place	> r:comedy F	-12
place	> r:comedy F ,	-12
place	> r:couple	-26
place	> r:drama	-26
place	> r:drama "	-26
place	> r:drama " F	-26
place	> r:facility	12
place	> r:facility .	12
place	> r:facility . ^	12
place	> r:festival	-47
place	> r:festival next	-31
place	> r:festival next month	-31
place	> r:film	-36
place	> r:film .	-21
place	> r:film . ^	-21
place	> r:for	-16
place	> r:for P	44
place	> r:for P .	19
place	> r:for most	-21
place	> r:for most of	-21
place	> r:hospital	-10
place	> r:hospital at	-10
place	> r:hospital at the	-10
place	> r:in	58
place	> r:in #	24
place	> r:in # .	40
place	> r:in # and	6
place	> r:in F	14
place	> r:in L	16
place	> r:in june	40
place	> r:in may	12
place	> r:in may ,	12
place	> r:in the	29
place	> r:last	-41
place	> r:last year	-20
place	> r:last year .	-20
place	> r:little	-18
place	> r:little wiser	-18
place	> r:little wiser about	-18
place	> r:man	-29
place	> r:most	-22
place	> r:next month	-36
place	> r:on	-47
place	> r:on #	-30
place	> r:on # january	-23
place	> r:on # july	-16
place	> r:on # june	-30
place	> r:on # october	-26
place	> r:on april	-25
place	> r:on april #	-25
place	> r:on dvd	-21
place	> r:on dvd or	-17
place	> r:on friday	-29
place	> r:on friday .	-29
place	> r:on monday	-37
place	> r:on monday .	-37
place	> r:she	-16
place	> r:she was	-16
place	> r:she was C	-16
place	> r:since	-27
place	> r:that	-43
place	> r:until	-21
place	> r:with P	42
place	> r:with P ,	42
place	> r:with the	-42
place	> r:with the singer	-42
place	> w:"	-9
place	> w:#	-38
place	> w:$	-29
place	> w:'	-35
place	> w:'s	29
place	> w:(	13
place	> w:-	-17
place	> w:.	5
place	> w::	-43
place	> w:;	4
place	> w:C	-35
place	> w:F	-61
place	> w:L	-26
place	> w:P	12
place	> w:W	-7
place	> w:a	4
place	> w:abandon	-21
place	> w:abandoned	-21
place	> w:about	-45
place	> w:across	-23
place	> w:addict	-19
place	> w:ago	-27
place	> w:already	33
place	> w:also	-31
place	> w:always	-21
place	> w:american	-32
place	> w:among	-37
place	> w:an	22
place	> w:and	-20
place	> w:anywhere	-17
place	> w:april	-37
place	> w:are	-48
place	> w:ark	-16
place	> w:around	45
place	> w:as	-38
place	> w:at	-18
place	> w:audition	-21
place	> w:auditions	-21
place	> w:back	45
place	> w:base	-15
place	> w:based	-15
place	> w:be	-5
place	> w:beat	-23
place	> w:become	-15
place	> w:been	17
place	> w:begins	-23
place	> w:begun	37
place	> w:being	-8
place	> w:best	-37
place	> w:body	-18
place	> w:both	26
place	> w:build	14
place	> w:builder	-16
place	> w:built	14
place	> w:by	-30
place	> w:came	8
place	> w:cannot	-17
place	> w:cartoon	-23
place	> w:census	-19
place	> w:charge	-14
place	> w:cinemas	-42
place	> w:come	7
place	> w:comedy	-42
place	> w:comes	-27
place	> w:concern	-18
place	> w:concerns	-18
place	> w:condemn	-29
place	> w:condemned	-29
place	> w:construction	-16
place	> w:convent	-14
place	> w:crowd	-22
place	> w:currently	14
place	> w:days	25
place	> w:derby	-20
place	> w:die	-23
place	> w:died	-23
place	> w:direct	5
place	> w:directed	-15
place	> w:director	28
place	> w:do	26
place	> w:drama	-27
place	> w:early	12
place	> w:employ	-10
place	> w:employed	-10
place	> w:end	22
place	> w:eventually	16
place	> w:ever	-38
place	> w:exclusively	9
place	> w:expect	26
place	> w:extend	-25
place	> w:extended	-25
place	> w:fact	-14
place	> w:family	-25
place	> w:father's	-18
place	> w:feature	-22
place	> w:feel	-26
place	> w:felt	-26
place	> w:film	43
place	> w:filmed	57
place	> w:filming	35
place	> w:films	-42
place	> w:find	-22
place	> w:first	-49
place	> w:flat-track	-20
place	> w:fled	-25
place	> w:flee	-25
place	> w:for	19
place	> w:foreign	-25
place	> w:forest	21
place	> w:former	-19
place	> w:four	36
place	> w:full-length	-19
place	> w:get	-34
place	> w:globes	-18
place	> w:go	19
place	> w:gold	-31
place	> w:golden	-18
place	> w:group	-16
place	> w:grubby	-22
place	> w:had	7
place	> w:half	25
place	> w:halfway	-33
place	> w:has	-7
place	> w:have	-58
place	> w:having	22
place	> w:he	31
place	> w:her	-43
place	> w:heroin	-19
place	> w:him	-45
place	> w:himalayan	-14
place	> w:hippie	-23
place	> w:his	5
place	> w:hit	-39
place	> w:home	-27
place	> w:house	-33
place	> w:in	6
place	> w:into	-7
place	> w:investors	-16
place	> w:is	28
place	> w:it	6
place	> w:june	29
place	> w:keep	-16
place	> w:kept	-16
place	> w:language	-17
place	> w:last	-37
place	> w:latter	-23
place	> w:lead	-16
place	> w:league	-20
place	> w:leave	-18
place	> w:leaving	-18
place	> w:led	-16
place	> w:legally	-17
place	> w:lighthouse-lens	-18
place	> w:like	-37
place	> w:little	-26
place	> w:live	-29
place	> w:lobbied	26
place	> w:lobby	26
place	> w:locales	-23
place	> w:location	48
place	> w:look	-30
place	> w:looked	-30
place	> w:lose	25
place	> w:lure	15
place	> w:lured	15
place	> w:made	39
place	> w:magnate	-16
place	> w:make	38
place	> w:makers	-18
place	> w:man	-19
place	> w:may	9
place	> w:medals	-13
place	> w:midnight	-22
place	> w:million	-37
place	> w:mob	4
place	> w:mock	-17
place	> w:mocked	-17
place	> w:more	-37
place	> w:most	26
place	> w:mostly	16
place	> w:mother	-22
place	> w:mr	-25
place	> w:music	-38
place	> w:must	-18
place	> w:name	-17
place	> w:next	18
place	> w:no	19
place	> w:nominate	-17
place	> w:nominated	-17
place	> w:not	-31
place	> w:novel	18
place	> w:now	-22
place	> w:number	-23
place	> w:of	8
place	> w:olympics	-13
place	> w:once	26
place	> w:one	-63
place	> w:open	-38
place	> w:opened	-26
place	> w:opening	-19
place	> w:opens	-23
place	> w:oscar	-30
place	> w:other	-12
place	> w:out	-42
place	> w:outside	18
place	> w:over	22
place	> w:penguin	-23
place	> w:play	-41
place	> w:played	-35
place	> w:plays	-13
place	> w:premiere	-37
place	> w:production	34
place	> w:quaker	-26
place	> w:rain	21
place	> w:receive	-33
place	> w:received	-33
place	> w:release	-37
place	> w:released	-31
place	> w:return	-44
place	> w:returns	-35
place	> w:roller	-20
place	> w:run	-57
place	> w:running	-46
place	> w:said	-5
place	> w:sale	-43
place	> w:same	-46
place	> w:say	-9
place	> w:scenes	-11
place	> w:second	25
place	> w:see	-38
place	> w:series	-21
place	> w:set	-23
place	> w:she	-35
place	> w:shoot	60
place	> w:shooting	20
place	> w:shop	-19
place	> w:shot	53
place	> w:show	-32
place	> w:showing	-32
place	> w:sisters	-18
place	> w:slasher	-22
place	> w:so	-29
place	> w:some	-40
place	> w:son	-11
place	> w:spanish-language	-35
place	> w:speak	-18
place	> w:speaking	-18
place	> w:spend	30
place	> w:spent	38
place	> w:star	-11
place	> w:starred	-8
place	> w:starring	-5
place	> w:stars	-19
place	> w:stop	-33
place	> w:stopped	-33
place	> w:story	11
place	> w:such	-23
place	> w:summer	39
place	> w:sunday's	-18
place	> w:supplied	-17
place	> w:supply	-17
place	> w:take	-38
place	> w:taken	-26
place	> w:taker	-19
place	> w:takes	-37
place	> w:tale	-26
place	> w:television	18
place	> w:tell	5
place	> w:that	10
place	> w:theatre	-44
place	> w:their	-18
place	> w:they	-6
place	> w:this	13
place	> w:though	-21
place	> w:three	-47
place	> w:threw	4
place	> w:through	-42
place	> w:throw	4
place	> w:time	-33
place	> w:to	12
place	> w:told	11
place	> w:top	-20
place	> w:true	-26
place	> w:twelve	-27
place	> w:two	30
place	> w:unable	-7
place	> w:under	-12
place	> w:up	15
place	> w:version	21
place	> w:video	-19
place	> w:viewers	-27
place	> w:was	-5
place	> w:way	-26
place	> w:we	22
place	> w:wednesday	-28
place	> w:week	10
place	> w:weekend	-25
place	> w:weeks	59
place	> w:went	-57
place	> w:whereas	-35
place	> w:which	14
place	> w:whisky	-24
place	> w:who	-26
place	> w:whose	-43
place	> w:wife	-25
place	> w:will	-31
place	> w:win	-29
place	> w:winner	-17
place	> w:with	11
place	> w:women	-17
place	> w:won	-29
place	> w:woods	-8
place	> w:would	-37
place	> w:wrap	42
place	> w:wrapped	42
place	> w:write	8
place	> w:writer-director	-7
place	> w:year	12
place	> w:years	-4
place	> w:yet	33
place	> w:young	-38
place	> w:zamindar's	-23
place	> w:£	-50
place	>=	-41
place	>=, in	32
place	>=, in|	32
place	>=, made in	42
place	>=, made in|	42
place	>=, shot in	-15
place	>=, shot in|	-15
place	>=from	-40
place	>=from|	-40
place	>=in	9
place	>=in|	9
place	>=is released in	-16
place	>=is released in|	-16
place	>=opens in	-28
place	>=opens in|	-28
place	>=to	22
place	>=to|	22
place	>=|	-41
place	>|named|named	-22
place	does 	-25
place	form:finite conditional	5
place	form:finite future	-10
place	form:finite past	7
place	form:finite present	-15
place	form:infinitive none	-28
place	form:ing none	-10
place	form:ing past	22
place	is:1830s	-17
place	is:actor	-44
place	is:bookmaker	-26
place	is:boulevard	-37
place	is:box	-28
place	is:capital	-26
place	is:chart	-28
place	is:cinemas	-40
place	is:classic	-25
place	is:comedy	-21
place	is:couple	-33
place	is:critics	-19
place	is:debut	-40
place	is:director	-22
place	is:drama	-42
place	is:epic	-32
place	is:facility	12
place	is:festival	-47
place	is:film	-43
place	is:first	-25
place	is:hospital	-10
place	is:little	-18
place	is:man	-29
place	is:marshes	18
place	is:middle-aged	-27
place	is:money	-34
place	is:native	-25
place	is:office	-28
place	is:one	-42
place	is:premiere	-29
place	is:president	-39
place	is:revival	-35
place	is:rights	-32
place	is:schedule	20
place	is:series	-19
place	is:set	29
place	is:stage	-22
place	is:stages	-21
place	is:star	-31
place	is:studio	-35
place	is:television	-19
place	is:trilogy	-26
place	is:two	-29
place	is:version	-27
place	is:war	-41
place	is:wiser	-18
place	main film	6
place	no main film	-4
place	other film	-78
place	other is:animated	-38
place	other is:biopic	-35
place	other is:comedic	-20
place	other is:crime	25
place	other is:debut	-34
place	other is:director	-53
place	other is:drama	-49
place	other is:epic	-36
place	other is:feature	-4
place	other is:film	-17
place	other is:first	-30
place	other is:hit	-31
place	other is:horror	-46
place	other is:movie	-30
place	other is:musical	19
place	other is:new	-51
place	other is:picture	42
place	other is:project	-42
place	other is:remake	-32
place	other is:supernatural	4
place	other is:thriller	4
place	other is:war	23
place	other sure:0	-49
place	other sure:1	-51
place	other sure:2	-50
place	other sure:3	-6
place	other sure:4	-7
place	rule filmingLocation	51
place	rule filmingLocation filming-location	51
place	rule for another basedOn	21
place	rule for another filmingLocation	34
place	rule other filmingLocation	-45
place	same phrase	15
place	says:blocked	11
place	says:reported	-45
place	sure:0	-34
place	sure:1	-56
place	sure:2	-42
place	sure:3	-9
place	sure:4	-7
place	v:appear|at	-26
place	v:appear|on	-28
place	v:appear|on|~	-25
place	v:bankroll|S	-26
place	v:base+|in	-19
place	v:base+|in|~	-19
place	v:bear+|at	-18
place	v:bear+|at|~	-18
place	v:bear+|in	-34
place	v:bear+|in|~	-35
place	v:bear|in	-24
place	v:bear|in|~	-28
place	v:become|S	-25
place	v:become|S|~	-25
place	v:begin|at	36
place	v:begin|at|~	-34
place	v:begin|in	53
place	v:begin|in|~	33
place	v:be|O	-41
place	v:be|O|~	-17
place	v:be|S|~	21
place	v:be|X	-28
place	v:be|X|~	-17
place	v:be|at	28
place	v:be|at|~	-24
place	v:be|for	-24
place	v:be|for|~	-23
place	v:be|in	50
place	v:be|in|S	-36
place	v:be|in|in	44
place	v:be|in|of	-36
place	v:be|in|~	-55
place	v:be|of	-21
place	v:be|of|~	-26
place	v:be|on	-32
place	v:be|on|~	-27
place	v:blow|from	-31
place	v:blow|from|~	-31
place	v:board|S	-31
place	v:break|out of	-25
place	v:break|out of|with	-17
place	v:bring|in	-30
place	v:bring|in|O	-30
place	v:broadcast+|in	-19
place	v:broadcast+|in|~	-19
place	v:build|X	-33
place	v:build|X|~	-24
place	v:build|at	-23
place	v:build|outside	27
place	v:call+|from	-23
place	v:call+|from|~	-23
place	v:call+|of	-17
place	v:call+|of|~	-17
place	v:chase|around	17
place	v:choose|X	20
place	v:choose|X|~	20
place	v:close|O	-28
place	v:close|O|~	-23
place	v:co-star|X	17
place	v:co-star|X|X	17
place	v:come|to	-53
place	v:develop|in	-30
place	v:develop|in|~	-30
place	v:die|at	-22
place	v:die|at|~	-22
place	v:die|in	-32
place	v:die|in|S	-10
place	v:die|in|~	-30
place	v:direct+|X	-27
place	v:direct+|by	-34
place	v:direct|X	38
place	v:direct|X|X	25
place	v:direct|of	-19
place	v:direct|of|~	-19
place	v:discuss+|in	-26
place	v:discuss+|in|~	-26
place	v:distribute|in	-52
place	v:distribute|in|~	-34
place	v:distribute|outside	-22
place	v:distribute|outside|~	-22
place	v:do|at	-25
place	v:do|at|~	-25
place	v:do|on	-38
place	v:do|on|~	-38
place	v:expect|X	-27
place	v:explain|X	-21
place	v:explain|X|X	-21
place	v:film+|in	26
place	v:film+|in|S	28
place	v:film+|of	20
place	v:film+|of|~	20
place	v:film|around	26
place	v:film|around|~	12
place	v:film|in	45
place	v:film|in|S	46
place	v:film|in|~	26
place	v:film|of	-25
place	v:film|on	19
place	v:find+|in	-26
place	v:find+|in|~	-26
place	v:find|S	-36
place	v:finish|in	21
place	v:fly|X	-20
place	v:fly|X|X	-20
place	v:fly|to	-20
place	v:fly|to|~	-20
place	v:form|in	-23
place	v:form|in|~	-23
place	v:gasp|X	-27
place	v:get|in	-44
place	v:get|on	18
place	v:get|on|~	18
place	v:get|to	-33
place	v:give|O	24
place	v:give|O|~	24
place	v:go on|in	-30
place	v:go|in	15
place	v:go|in|~	27
place	v:go|to	20
place	v:go|to|for	25
place	v:go|to|~	-26
place	v:handle|O	-32
place	v:have|O	-32
place	v:have|O|~	-28
place	v:have|S	-42
place	v:have|S|~	-42
place	v:have|at	-50
place	v:have|in	-17
place	v:have|on	-38
place	v:hold+|in	-21
place	v:hold+|in|~	-21
place	v:host|at	-21
place	v:host|at|~	-21
place	v:include|X	-28
place	v:keep+|out of	-34
place	v:keep+|out of|S	-16
place	v:kick|around	-17
place	v:kick|around|~	-17
place	v:know|X	-25
place	v:know|X|~	-25
place	v:lead+|from	-16
place	v:lead+|from|X	-16
place	v:leave|O	-38
place	v:leave|O|X	-18
place	v:leave|X	-28
place	v:leave|X|X	-26
place	v:leave|for	38
place	v:lens|X	-24
place	v:lens|X|~	-24
place	v:line|of	-26
place	v:live|in	-53
place	v:lodge|in	-47
place	v:look|at	-37
place	v:make+|at	19
place	v:make+|by	-43
place	v:make+|by|S	-43
place	v:make+|in	40
place	v:make+|in|S	21
place	v:make+|in|~	29
place	v:make|O	19
place	v:make|O|~	19
place	v:make|S	-28
place	v:make|S|O	-19
place	v:make|in	16
place	v:make|in|S	36
place	v:make|on	-26
place	v:meet|S	-22
place	v:meet|S|~	-22
place	v:mock|O	-21
place	v:move|to	-56
place	v:move|to|~	-56
place	v:narrate|in	-42
place	v:open|in	-37
place	v:open|in|S	-28
place	v:open|in|~	-29
place	v:perform|X	-4
place	v:perform|X|X	-4
place	v:perform|at	15
place	v:perform|at|X	15
place	v:persuade|X	-15
place	v:plan|in	-31
place	v:plan|in|~	-31
place	v:play+|X	-20
place	v:play+|X|~	-20
place	v:play+|from	-16
place	v:play+|from|~	-16
place	v:play|S	27
place	v:play|S|in	33
place	v:play|X	-22
place	v:play|in	-46
place	v:play|in|~	-5
place	v:prefer+|S	47
place	v:prefer+|S|~	47
place	v:prefer+|to	-32
place	v:prefer+|to|~	-32
place	v:premiere|at	-42
place	v:raise|in	-22
place	v:raise|in|~	-22
place	v:receive|on	-36
place	v:receive|on|~	-36
place	v:release+|in	-27
place	v:release+|in|S	-30
place	v:release|X	-26
place	v:release|X|~	-26
place	v:release|in	-51
place	v:release|in|O	-42
place	v:release|in|~	-21
place	v:run|in	-34
place	v:run|in|X	-19
place	v:say|O	-25
place	v:say|O|~	-25
place	v:say|in	-32
place	v:say|in|~	-32
place	v:screen|in	-25
place	v:screen|in|~	-25
place	v:see+|in	-53
place	v:see+|in|~	-34
place	v:see|at	-38
place	v:send|to	-23
place	v:send|to|~	-23
place	v:set+|in	8
place	v:set+|in|~	19
place	v:set+|of	-31
place	v:set|S	-25
place	v:set|in	-39
place	v:sew|in	-19
place	v:sew|in|~	-19
place	v:shoot+|at	13
place	v:shoot+|in	15
place	v:shoot+|in|S	8
place	v:shoot|at|S	36
place	v:shoot|at|~	-42
place	v:shoot|in	23
place	v:shoot|in|S	15
place	v:shoot|in|X	29
place	v:shoot|in|~	26
place	v:shoot|near	40
place	v:shoot|near|S	-33
place	v:shoot|on	48
place	v:shoot|on|~	28
place	v:show|in	-36
place	v:show|in|~	-26
place	v:slice|X	-24
place	v:slice|X|~	-24
place	v:speak|in	-24
place	v:spend|in	19
place	v:spend|on	-21
place	v:spend|on|~	-21
place	v:split+|at	25
place	v:split+|at|~	25
place	v:stage+|at	-36
place	v:stage+|at|~	-36
place	v:stage+|near	23
place	v:stage+|near|~	23
place	v:stand|S	12
place	v:stand|S|~	12
place	v:start|at	-46
place	v:start|at|~	-19
place	v:start|in	-33
place	v:star|X	24
place	v:star|X|X	26
place	v:star|in	-19
place	v:star|in|S	-19
place	v:stay|in	-33
place	v:stay|in|~	-24
place	v:suffer|from	-22
place	v:suffer|from|~	-22
place	v:supply+|in	-17
place	v:supply+|in|S	-17
place	v:take on|X	-19
place	v:take|O	-22
place	v:take|S	-21
place	v:take|of	-56
place	v:take|to	33
place	v:teach|at	-15
place	v:tell|X	-60
place	v:tell|X|X	-29
place	v:tell|at	-17
place	v:tell|at|~	-17
place	v:tell|in	-25
place	v:tell|in|~	-25
place	v:time|on	-23
place	v:turn|X	-17
place	v:turn|X|~	-17
place	v:watch|X	-22
place	v:win|S	-49
place	v:win|S|~	-28
place	v:win|in	-58
place	v:win|in|in	-41
place	v:win|in|~	-27
place	v:withhold|of	-26
place	v:withhold|of|~	-26
place	v:work|of	-42
place	v:wrap|in	65
place	v:wrap|in|S	42
place	v:|O|S	-44
place	v:|O|X	-26
place	v:|O|~	-16
place	v:|S|O	-39
place	v:|S|S	23
place	v:|S|X	28
place	v:|S|for	-46
place	v:|S|in	33
place	v:|S|of	50
place	v:|S|with	-57
place	v:|X|O	-37
place	v:|X|S	-46
place	v:|X|X	-9
place	v:|X|~	-25
place	v:|around|S	40
place	v:|around|~	-11
place	v:|at|S	11
place	v:|at|X	7
place	v:|at|~	-41
place	v:|by|S	-43
place	v:|by|~	-22
place	v:|for|S	-40
place	v:|for|of	-23
place	v:|for|~	-43
place	v:|from|X	-16
place	v:|in|O	-6
place	v:|in|S	34
place	v:|in|X	6
place	v:|in|in	31
place	v:|in|of	-50
place	v:|in|on	48
place	v:|in|~	-4
place	v:|near|S	-33
place	v:|near|~	38
place	v:|of|S	14
place	v:|of|of	-43
place	v:|of|~	-24
place	v:|on|S	27
place	v:|on|in	-31
place	v:|out of|S	-16
place	v:|out of|with	-17
place	v:|outside|X	27
place	v:|outside|~	-33
place	v:|to|X	18
place	v:|to|for	52
place	v:|to|~	4
place	v:|with|~	-42
place	year	4
place	~	-21
place	~ before:"	-32
place	~ before:#	-26
place	~ before:'	-46
place	~ before:'s	-45
place	~ before:(	-36
place	~ before:)	-41
place	~ before:-	-48
place	~ before:;	-34
place	~ before:C	-34
place	~ before:F	-80
place	~ before:L	5
place	~ before:O	-38
place	~ before:P	-41
place	~ before:W	-31
place	~ before:a	-29
place	~ before:about	-56
place	~ before:above	-36
place	~ before:achievement	-24
place	~ before:actor	-46
place	~ before:after	-47
place	~ before:afterwards	-49
place	~ before:against	-35
place	~ before:agent	-20
place	~ before:also	38
place	~ before:although	19
place	~ before:an	-57
place	~ before:and	-6
place	~ before:apparently	-17
place	~ before:appeared	-15
place	~ before:are	-52
place	~ before:around	4
place	~ before:as	-36
place	~ before:assumed	-22
place	~ before:at	-28
place	~ before:audience	-23
place	~ before:award	-33
place	~ before:backlot	25
place	~ before:band	-31
place	~ before:base	-36
place	~ before:based	-19
place	~ before:be	-52
place	~ before:beach-town	-24
place	~ before:beaches	20
place	~ before:because	-30
place	~ before:been	-75
place	~ before:begin	31
place	~ before:begins	20
place	~ before:being	-51
place	~ before:besides	-32
place	~ before:between	25
place	~ before:black	20
place	~ before:blew	-31
place	~ before:board	-23
place	~ before:born	-33
place	~ before:boy	-30
place	~ before:broadcast	-19
place	~ before:built	-25
place	~ before:but	-33
place	~ before:by	4
place	~ before:called	-39
place	~ before:career	-20
place	~ before:century	30
place	~ before:ceremony	-25
place	~ before:cinematographer	24
place	~ before:cliffs	-30
place	~ before:closed	-19
place	~ before:coast	-18
place	~ before:college	-33
place	~ before:complete	-26
place	~ before:cop	-9
place	~ before:couple	-23
place	~ before:crew	-29
place	~ before:crowd	-21
place	~ before:curiosity	20
place	~ before:daylight	24
place	~ before:days	-51
place	~ before:december	53
place	~ before:deli	-16
place	~ before:designer	-19
place	~ before:developed	-30
place	~ before:did	-32
place	~ before:died	-38
place	~ before:diplomatic	-20
place	~ before:direct	-19
place	~ before:directed	-30
place	~ before:director	-31
place	~ before:discussed	-26
place	~ before:distribute	-32
place	~ before:disused	54
place	~ before:done	-32
place	~ before:down	-42
place	~ before:due	72
place	~ before:earthquake	-33
place	~ before:everybody	-22
place	~ before:exteriors	-28
place	~ before:film	-43
place	~ before:filmed	82
place	~ before:filming	28
place	~ before:films	-25
place	~ before:finale	-19
place	~ before:first	-30
place	~ before:five	-29
place	~ before:fly	-20
place	~ before:formed	-23
place	~ before:former	-30
place	~ before:found	-37
place	~ before:french	-27
place	~ before:fresh	-23
place	~ before:from	16
place	~ before:game	-35
place	~ before:get	18
place	~ before:girl	-32
place	~ before:gives	24
place	~ before:go	37
place	~ before:grew	-37
place	~ before:had	-45
place	~ before:half	-40
place	~ before:has	-52
place	~ before:he	-56
place	~ before:head	-20
place	~ before:held	-21
place	~ before:her	-53
place	~ before:him	39
place	~ before:himself	-35
place	~ before:his	-38
place	~ before:hobbit	-25
place	~ before:home	-38
place	~ before:hospital	-35
place	~ before:host	-21
place	~ before:house	-34
place	~ before:including	-40
place	~ before:inside	34
place	~ before:intends	-17
place	~ before:interiors	25
place	~ before:into	26
place	~ before:is	-35
place	~ before:island	-40
place	~ before:it	-64
place	~ before:its	27
place	~ before:june	21
place	~ before:kicked	-17
place	~ before:label	-29
place	~ before:languages	-22
place	~ before:last	14
place	~ before:late	-24
place	~ before:later	-34
place	~ before:life	-35
place	~ before:lifetime	-24
place	~ before:made	27
place	~ before:man	-39
place	~ before:march	-36
place	~ before:midnight	-23
place	~ before:million	-49
place	~ before:minister	-27
place	~ before:monday	-19
place	~ before:more	-51
place	~ before:most	-35
place	~ before:mostly	49
place	~ before:move	36
place	~ before:moved	30
place	~ before:moves	-49
place	~ before:much	10
place	~ before:naval	-36
place	~ before:near	40
place	~ before:neighbour	27
place	~ before:nineteen	-36
place	~ before:of	-20
place	~ before:off	-38
place	~ before:office	-25
place	~ before:old	-37
place	~ before:olympics	-30
place	~ before:on	7
place	~ before:one	-15
place	~ before:only	-57
place	~ before:opened	-17
place	~ before:opens	-22
place	~ before:or	-21
place	~ before:original	-19
place	~ before:other	-12
place	~ before:outside	-33
place	~ before:own	-37
place	~ before:part	-26
place	~ before:partly	-48
place	~ before:people	-42
place	~ before:photographed	-36
place	~ before:place	44
place	~ before:planned	-42
place	~ before:planning	-31
place	~ before:plantation	-17
place	~ before:play	-38
place	~ before:played	-11
place	~ before:plays	-56
place	~ before:preferred	-32
place	~ before:prime	-27
place	~ before:principals	12
place	~ before:prize	-36
place	~ before:producers	-30
place	~ before:programming	-20
place	~ before:protest	-31
place	~ before:publisher	-30
place	~ before:raised	-22
place	~ before:received	-36
place	~ before:releasing	-24
place	~ before:representing	-28
place	~ before:rest	-21
place	~ before:retitled	-26
place	~ before:revenue	-26
place	~ before:said	16
place	~ before:sand	20
place	~ before:scenes	23
place	~ before:scheduled	-19
place	~ before:screening	-20
place	~ before:screenings	-23
place	~ before:screenplay	-17
place	~ before:screens	-29
place	~ before:season	-19
place	~ before:second	-31
place	~ before:security	-20
place	~ before:sent	-53
place	~ before:september	-28
place	~ before:sequence	23
place	~ before:service	-20
place	~ before:set	9
place	~ before:several	-22
place	~ before:sewn	-19
place	~ before:she	-36
place	~ before:shoot	25
place	~ before:shooting	38
place	~ before:shop	-40
place	~ before:shot	43
place	~ before:show	-19
place	~ before:since	-33
place	~ before:skedded	-24
place	~ before:so	-26
place	~ before:sold	-39
place	~ before:some	-33
place	~ before:spend	-21
place	~ before:spied	-30
place	~ before:split	25
place	~ before:spoken	-35
place	~ before:spring	-24
place	~ before:stage	-25
place	~ before:staged	19
place	~ before:star	-36
place	~ before:started	-19
place	~ before:starts	-48
place	~ before:stayed	-24
place	~ before:still	20
place	~ before:story	13
place	~ before:stretch	33
place	~ before:success	-23
place	~ before:suffered	-22
place	~ before:summer	48
place	~ before:takes	19
place	~ before:taking	-29
place	~ before:taught	-25
place	~ before:than	10
place	~ before:that	35
place	~ before:the	-26
place	~ before:their	-26
place	~ before:then	-61
place	~ before:they	-45
place	~ before:threatened	-20
place	~ before:three	36
place	~ before:to	9
place	~ before:told	-23
place	~ before:took	25
place	~ before:tour	-34
place	~ before:train	23
place	~ before:tsunami	-33
place	~ before:two	-53
place	~ before:under	17
place	~ before:undercover	-9
place	~ before:unit	-40
place	~ before:up	-42
place	~ before:version	-29
place	~ before:visit	-36
place	~ before:walkers	-28
place	~ before:war	-43
place	~ before:was	4
place	~ before:way	11
place	~ before:weeks	-47
place	~ before:went	-32
place	~ before:were	25
place	~ before:when	-29
place	~ before:which	-34
place	~ before:who	-47
place	~ before:whose	-38
place	~ before:wife	-42
place	~ before:will	7
place	~ before:wimples	-19
place	~ before:wind	-31
place	~ before:winter	-21
place	~ before:with	5
place	~ before:won	-35
place	~ before:worked	-34
place	~ before:world	-37
place	~ before:would	-49
place	~ before:wrote	36
place	~ before:year	-46
place	~ before:—	-18
place	~ behind:"	-20
place	~ behind:#	-27
place	~ behind:$	-46
place	~ behind:'	12
place	~ behind:'ll	22
place	~ behind:(	-37
place	~ behind:)	-38
place	~ behind:.	-10
place	~ behind::	-44
place	~ behind:;	-24
place	~ behind:C	-9
place	~ behind:F	-53
place	~ behind:L	7
place	~ behind:O	-53
place	~ behind:W	-25
place	~ behind:a	19
place	~ behind:about	27
place	~ behind:accepted	-24
place	~ behind:acted	-23
place	~ behind:actor	-45
place	~ behind:added	-23
place	~ behind:after	-32
place	~ behind:afterwards	-38
place	~ behind:ages	-17
place	~ behind:ago	-20
place	~ behind:all	-18
place	~ behind:also	-25
place	~ behind:american	-42
place	~ behind:among	-17
place	~ behind:an	-62
place	~ behind:antagonist	-20
place	~ behind:april	30
place	~ behind:are	-35
place	~ behind:as	19
place	~ behind:assistant	-37
place	~ behind:assumed	-24
place	~ behind:at	-42
place	~ behind:august	-63
place	~ behind:award	-36
place	~ behind:be	-50
place	~ behind:became	-20
place	~ behind:because	31
place	~ behind:become	-25
place	~ behind:been	61
place	~ behind:before	24
place	~ behind:behind	18
place	~ behind:being	-41
place	~ behind:bring	-20
place	~ behind:budget	31
place	~ behind:building	-22
place	~ behind:but	-30
place	~ behind:by	12
place	~ behind:called	-45
place	~ behind:can	-13
place	~ behind:carefully	-39
place	~ behind:casino	-36
place	~ behind:cast	31
place	~ behind:catfish	-39
place	~ behind:cathedral	24
place	~ behind:catholic	-47
place	~ behind:changed	-44
place	~ behind:children's	-32
place	~ behind:chose	20
place	~ behind:city	12
place	~ behind:condemned	-22
place	~ behind:council	-22
place	~ behind:creative	-27
place	~ behind:crew	-49
place	~ behind:dancer	-37
place	~ behind:december	-30
place	~ behind:deli	-26
place	~ behind:demand	-29
place	~ behind:desert	-32
place	~ behind:directed	-18
place	~ behind:directing	25
place	~ behind:director	16
place	~ behind:disease	-22
place	~ behind:disused	30
place	~ behind:diverted	-28
place	~ behind:during	12
place	~ behind:early	-47
place	~ behind:elsewhere	-23
place	~ behind:end	-28
place	~ behind:enough	18
place	~ behind:everybody	-24
place	~ behind:fears	-35
place	~ behind:february	22
place	~ behind:few	19
place	~ behind:film	-50
place	~ behind:film-maker	-35
place	~ behind:find	-30
place	~ behind:first	-25
place	~ behind:first-look	-19
place	~ behind:for	-31
place	~ behind:frame	-39
place	~ behind:friday	-22
place	~ behind:from	-31
place	~ behind:got	-38
place	~ behind:grandeur	24
place	~ behind:greatest	-27
place	~ behind:guests	-15
place	~ behind:gulls	20
place	~ behind:has	-21
place	~ behind:have	18
place	~ behind:he	-60
place	~ behind:her	-51
place	~ behind:him	-35
place	~ behind:himself	24
place	~ behind:his	-40
place	~ behind:home	-32
place	~ behind:honorary	-38
place	~ behind:husband	-20
place	~ behind:i	-26
place	~ behind:if	-50
place	~ behind:imports	-46
place	~ behind:in	-21
place	~ behind:interiors	25
place	~ behind:into	-38
place	~ behind:invited	-15
place	~ behind:is	13
place	~ behind:it	28
place	~ behind:items	-12
place	~ behind:kept	-39
place	~ behind:last	-26
place	~ behind:leaving	-20
place	~ behind:lensing	-24
place	~ behind:lets	-36
place	~ behind:like	-32
place	~ behind:likely	25
place	~ behind:lined	-37
place	~ behind:location	25
place	~ behind:long	-32
place	~ behind:looked	20
place	~ behind:love	-46
place	~ behind:made	-18
place	~ behind:man	-16
place	~ behind:march	-22
place	~ behind:marshes	18
place	~ behind:material	19
place	~ behind:may	-25
place	~ behind:meet	-29
place	~ behind:million	-20
place	~ behind:minded	-22
place	~ behind:minds	-44
place	~ behind:money	-44
place	~ behind:month	-22
place	~ behind:most	31
place	~ behind:multiplexes	-23
place	~ behind:name	-18
place	~ behind:named	-32
place	~ behind:near	87
place	~ behind:never	19
place	~ behind:new	-36
place	~ behind:newcomer	-38
place	~ behind:next	5
place	~ behind:nightmare	20
place	~ behind:no	21
place	~ behind:not	-33
place	~ behind:now	8
place	~ behind:october	16
place	~ behind:oddly	22
place	~ behind:of	10
place	~ behind:officer	-30
place	~ behind:old	-21
place	~ behind:on	-8
place	~ behind:one	-36
place	~ behind:or	19
place	~ behind:out	-55
place	~ behind:over	-52
place	~ behind:painted	34
place	~ behind:painter	-20
place	~ behind:particularly	-40
place	~ behind:parts	-23
place	~ behind:patients	34
place	~ behind:play	-37
place	~ behind:plays	-35
place	~ behind:point	-17
place	~ behind:population	-44
place	~ behind:preferred	47
place	~ behind:presented	-12
place	~ behind:president	-39
place	~ behind:previously	-33
place	~ behind:producer	-43
place	~ behind:raised	-17
place	~ behind:releasing	-26
place	~ behind:represented	-40
place	~ behind:rest	-35
place	~ behind:said	-51
place	~ behind:same	-26
place	~ behind:scenery	34
place	~ behind:scenes	19
place	~ behind:schedule	20
place	~ behind:school	-47
place	~ behind:search	-42
place	~ behind:second	-25
place	~ behind:second-unit	19
place	~ behind:sells	-23
place	~ behind:series	-19
place	~ behind:set	29
place	~ behind:she	-48
place	~ behind:shoot	-19
place	~ behind:shooting	-50
place	~ behind:shot	-26
place	~ behind:showings	-23
place	~ behind:shrine	25
place	~ behind:since	14
place	~ behind:slicing	-16
place	~ behind:soap	-22
place	~ behind:some	-33
place	~ behind:son	-40
place	~ behind:spend	-29
place	~ behind:split	-19
place	~ behind:stage	-23
place	~ behind:stages	-21
place	~ behind:stasi	-30
place	~ behind:still	-27
place	~ behind:stood	9
place	~ behind:story	-18
place	~ behind:strike	21
place	~ behind:studio	-20
place	~ behind:summer	25
place	~ behind:take	-28
place	~ behind:talents	-27
place	~ behind:television	-19
place	~ behind:that	-39
place	~ behind:theatre	-26
place	~ behind:their	-64
place	~ behind:them	-36
place	~ behind:there	-36
place	~ behind:they	7
place	~ behind:this	25
place	~ behind:those	-20
place	~ behind:three	-23
place	~ behind:to	-27
place	~ behind:told	-34
place	~ behind:took	-32
place	~ behind:trained	-43
place	~ behind:trilogy	-26
place	~ behind:turkey	-16
place	~ behind:two	-29
place	~ behind:unit	-38
place	~ behind:until	-32
place	~ behind:up	-33
place	~ behind:version	-27
place	~ behind:village	-28
place	~ behind:war	-49
place	~ behind:was	-28
place	~ behind:we	18
place	~ behind:wednesday	-34
place	~ behind:week	41
place	~ behind:weeks	-29
place	~ behind:well	8
place	~ behind:went	-34
place	~ behind:were	-29
place	~ behind:when	-17
place	~ behind:where	43
place	~ behind:which	22
place	~ behind:who	-56
place	~ behind:will	-53
place	~ behind:winter	-29
place	~ behind:with	14
place	~ behind:won	-32
place	~ behind:would	-39
place	~ behind:writers	21
place	~ behind:wrote	-35
place	~ behind:year	-53
place	~ behind:years	-12
place	~ behind:yesterday	-41
place	~ behind:you	6
place	~ behind:—	-26
place	~ does 	-21
place	~ films here:0	-10
place	~ films here:1	-64
place	~ films here:2	-56
place	~ films here:3+	-60
place	~ l:# around	15
place	~ l:,	-6
place	~ l:, a	-23
place	~ l:, from	-23
place	~ l:, in	47
place	~ l:, on	-36
place	~ l:, said	-25
place	~ l:L	-20
place	~ l:L ,	-10
place	~ l:L and	26
place	~ l:L in	12
place	~ l:O in	34
place	~ l:P from	-25
place	~ l:P gives	24
place	~ l:P of	-17
place	~ l:^	-22
place	~ l:^ ^	-22
place	~ l:a	-42
place	~ l:and	24
place	~ l:and around	21
place	~ l:and at	-39
place	~ l:and from	-34
place	~ l:and the	-34
place	~ l:are the	-14
place	~ l:around	6
place	~ l:at	-10
place	~ l:at L	-20
place	~ l:at his	-22
place	~ l:at the	-36
place	~ l:audience in	-20
place	~ l:backlot at	25
place	~ l:based in	-19
place	~ l:beaches of	20
place	~ l:begin at	-34
place	~ l:besides the	-32
place	~ l:blew from	-31
place	~ l:born in	-27
place	~ l:ceremony at	-19
place	~ l:coast at	-18
place	~ l:college in	-33
place	~ l:crowd in	-21
place	~ l:deli on	-16
place	~ l:died in	-30
place	~ l:discussed in	-26
place	~ l:done at	-25
place	~ l:filmed in	50
place	~ l:finale of	-19
place	~ l:fly to	-20
place	~ l:for	-50
place	~ l:found in	-26
place	~ l:from	-23
place	~ l:game in	-30
place	~ l:gives	24
place	~ l:has the	-22
place	~ l:held in	-21
place	~ l:his	-32
place	~ l:hospital in	-35
place	~ l:in	10
place	~ l:in a	-35
place	~ l:in the	-44
place	~ l:it in	-39
place	~ l:it on	-32
place	~ l:kicked around	-17
place	~ l:later in	-34
place	~ l:made in	-45
place	~ l:made the	20
place	~ l:near	33
place	~ l:of	-47
place	~ l:of the	-30
place	~ l:olympics in	-30
place	~ l:on	-29
place	~ l:on in	-30
place	~ l:on the	11
place	~ l:one of	-46
place	~ l:opens in	-22
place	~ l:outside	-31
place	~ l:outside the	-22
place	~ l:partly in	-48
place	~ l:said	-25
place	~ l:screening in	-20
place	~ l:screens in	-25
place	~ l:sent to	-20
place	~ l:set in	19
place	~ l:sewn in	-19
place	~ l:shooting in	-42
place	~ l:shot ,	12
place	~ l:shot at	-36
place	~ l:shot in	12
place	~ l:sold in	-39
place	~ l:staged near	6
place	~ l:star on	-36
place	~ l:stayed in	-24
place	~ l:success of	-23
place	~ l:suffered from	-22
place	~ l:the	-21
place	~ l:to	-54
place	~ l:to the	-42
place	~ l:tsunami in	-33
place	~ l:visit to	-36
place	~ l:was the	-22
place	~ l:winter on	-21
place	~ l:with	-33
place	~ people here:0	-22
place	~ people here:1	-38
place	~ people here:2	32
place	~ people here:3+	-27
place	~ r:(	-27
place	~ r:( O	-23
place	~ r:( O )	-23
place	~ r:,	-10
place	~ r:, L	-5
place	~ r:, L ,	-25
place	~ r:, L .	7
place	~ r:, L and	-29
place	~ r:, P	-51
place	~ r:, P ,	-26
place	~ r:, and	-37
place	~ r:, became	-20
place	~ r:, became C	-20
place	~ r:, directed	-18
place	~ r:, directed all	-18
place	~ r:, has	-23
place	~ r:, has P	-23
place	~ r:, he	-26
place	~ r:, i	-26
place	~ r:, in	-35
place	~ r:, in L	-14
place	~ r:, oddly	22
place	~ r:, oddly enough	22
place	~ r:, on	-22
place	~ r:, plays	-30
place	~ r:, plays C	-30
place	~ r:, the	-32
place	~ r:, the crew	-32
place	~ r:, where second-unit	19
place	~ r:, where the	-57
place	~ r:, which	16
place	~ r:, which P	20
place	~ r:, who	-16
place	~ r:, who had	-23
place	~ r:, who has	-12
place	~ r:, with	-42
place	~ r:, writers	21
place	~ r:, writers '	21
place	~ r:.	-21
place	~ r:. ,	-52
place	~ r:. , and	-39
place	~ r:. ^	-15
place	~ r:. ^ ^	-15
place	~ r:;	-26
place	~ r:; P	-27
place	~ r:; P ,	-22
place	~ r:; P accepted	-24
place	~ r:; everybody	-24
place	~ r:; everybody assumed	-24
place	~ r:; the	-19
place	~ r:; the rest	-19
place	~ r:L	-21
place	~ r:L on	-19
place	~ r:L on #	-19
place	~ r:O	-25
place	~ r:a	-20
place	~ r:a week	-20
place	~ r:a week ago	-20
place	~ r:actor	-36
place	~ r:actor P	-36
place	~ r:actor P ,	-26
place	~ r:and	13
place	~ r:and ,	21
place	~ r:and , for	25
place	~ r:and , if	-36
place	~ r:and L	10
place	~ r:and L ,	11
place	~ r:and L .	14
place	~ r:and L are	-25
place	~ r:and at	-54
place	~ r:and has	-19
place	~ r:and has first-look	-19
place	~ r:and in	-36
place	~ r:and the	9
place	~ r:and the L	-29
place	~ r:and the council	-22
place	~ r:and will	-33
place	~ r:and will spend	-29
place	~ r:are	-34
place	~ r:are being	-28
place	~ r:are being diverted	-28
place	~ r:are not	-22
place	~ r:are not enough	-22
place	~ r:as	22
place	~ r:as well	22
place	~ r:at	-34
place	~ r:at the	-34
place	~ r:by	-10
place	~ r:by the	-46
place	~ r:by the american	-35
place	~ r:disease	-22
place	~ r:disease for	-22
place	~ r:for	-36
place	~ r:for P	-35
place	~ r:for ages	-17
place	~ r:for ages ;	-17
place	~ r:greatest	-27
place	~ r:greatest creative	-27
place	~ r:greatest creative talents	-27
place	~ r:had	23
place	~ r:had become	-25
place	~ r:had become "	-25
place	~ r:has	-62
place	~ r:has been	-43
place	~ r:in	5
place	~ r:in #	-30
place	~ r:in # ,	-29
place	~ r:in # .	-19
place	~ r:in # and	-28
place	~ r:in L	20
place	~ r:in L ,	25
place	~ r:in february	-38
place	~ r:in the	28
place	~ r:is	24
place	~ r:is now	25
place	~ r:is now the	25
place	~ r:last	-26
place	~ r:last week	-16
place	~ r:last week when	-16
place	~ r:marshes	18
place	~ r:marshes in	18
place	~ r:marshes in february	18
place	~ r:next	23
place	~ r:next month	-22
place	~ r:next month .	-22
place	~ r:of	-37
place	~ r:old	-21
place	~ r:on	-42
place	~ r:on #	-18
place	~ r:on # february	-17
place	~ r:on # march	-20
place	~ r:on # may	-24
place	~ r:on december	-26
place	~ r:on december #	-26
place	~ r:on friday	-18
place	~ r:on october	-41
place	~ r:on october #	-41
place	~ r:president	-39
place	~ r:schedule	20
place	~ r:schedule a	20
place	~ r:schedule a nightmare	20
place	~ r:series	-9
place	~ r:series W	-9
place	~ r:series W for	-9
place	~ r:set	29
place	~ r:she	-36
place	~ r:stage	-21
place	~ r:stage in	-18
place	~ r:stage in W	-16
place	~ r:stages	-21
place	~ r:stages .	-21
place	~ r:stages . ^	-21
place	~ r:stood	12
place	~ r:stood in	12
place	~ r:stood in for	12
place	~ r:television	-19
place	~ r:television series	-19
place	~ r:television series W	-19
place	~ r:that	-28
place	~ r:the	43
place	~ r:the grandeur	24
place	~ r:the grandeur of	24
place	~ r:to	-53
place	~ r:to bring	-20
place	~ r:to bring the	-20
place	~ r:trilogy	-26
place	~ r:trilogy .	-26
place	~ r:trilogy . ^	-26
place	~ r:war	-28
place	~ r:was	-33
place	~ r:with	31
place	~ r:with P	31
place	~ r:with a	26
place	~ r:with the	-41
place	~ r:—	-26
place	~ r:— P	-26
place	~ r:— P was	-26
place	~|named|last	-98
place	~|named|main	19
place	~|named|topic	33
part	<	-22
part	< b:" F	31
part	< b:" W	29
part	< b:" ludacris	-26
part	< b:# )	38
part	< b:# ,	-16
part	< b:# and	-28
part	< b:' )	-17
part	< b:' W	-17
part	< b:'d been	23
part	< b:'ll then	8
part	< b:'re the	26
part	< b:'s been	-5
part	< b:'s directing	-33
part	< b:'s playing	5
part	< b:( "	-43
part	< b:( #	38
part	< b:( C	18
part	< b:( F	-24
part	< b:( P	-5
part	< b:( they	26
part	< b:) and	-27
part	< b:) as	-17
part	< b:) plays	18
part	< b:, "	22
part	< b:, #	-6
part	< b:, C	-12
part	< b:, P	-17
part	< b:, a	-58
part	< b:, and	-91
part	< b:, as	35
part	< b:, at	-35
part	< b:, became	19
part	< b:, best	-19
part	< b:, but	20
part	< b:, by	-19
part	< b:, cast	-9
part	< b:, far	-14
part	< b:, for	-33
part	< b:, had	-15
part	< b:, have	-12
part	< b:, he	-20
part	< b:, in	38
part	< b:, it	-17
part	< b:, known	39
part	< b:, losing	-20
part	< b:, now	11
part	< b:, of	-8
part	< b:, playing	20
part	< b:, plays	23
part	< b:, reaches	-36
part	< b:, sixteen	8
part	< b:, starring	-12
part	< b:, the	-13
part	< b:, then	12
part	< b:, thought	-24
part	< b:, took	-39
part	< b:, was	56
part	< b:, which	-46
part	< b:, while	-39
part	< b:, who	18
part	< b:, will	-16
part	< b:, with	-6
part	< b:, wrote	-15
part	< b:. P	-35
part	< b:: the	44
part	< b:; C	-9
part	< b:; O	-16
part	< b:; P	-66
part	< b:; and	-30
part	< b:; the	-31
part	< b:; their	-25
part	< b:C (	-7
part	< b:C )	18
part	< b:C ,	-68
part	< b:C ;	-87
part	< b:C along	-23
part	< b:C and	-16
part	< b:C children	-28
part	< b:C for	-23
part	< b:C friend	23
part	< b:C in	6
part	< b:C official	16
part	< b:C opposite	-17
part	< b:C the	12
part	< b:F "	60
part	< b:F (	-19
part	< b:F )	-22
part	< b:F ,	-35
part	< b:F and	23
part	< b:F as	8
part	< b:F if	-8
part	< b:F win	-16
part	< b:L ,	35
part	< b:L debut	-43
part	< b:L in	-11
part	< b:L version	-15
part	< b:O plant	18
part	< b:O put	-16
part	< b:P "	-23
part	< b:P (	4
part	< b:P )	-6
part	< b:P ,	-31
part	< b:P .	-29
part	< b:P ;	-11
part	< b:P F	-18
part	< b:P and	18
part	< b:P are	51
part	< b:P as	-66
part	< b:P doesn't	-36
part	< b:P for	-56
part	< b:P in	37
part	< b:P is	-42
part	< b:P joining	-46
part	< b:P leader	-13
part	< b:P novel	-15
part	< b:P on	-22
part	< b:P return	14
part	< b:P series	24
part	< b:P spends	-46
part	< b:P the	-68
part	< b:P was	-32
part	< b:P will	14
part	< b:W "	9
part	< b:W '	-17
part	< b:W ,	-5
part	< b:W and	-17
part	< b:a docker	8
part	< b:a drama	-25
part	< b:a folk	-12
part	< b:a former	-28
part	< b:a galaxy	-14
part	< b:a lead	18
part	< b:a minute	7
part	< b:a murderous	-12
part	< b:a part	-28
part	< b:a plot	-12
part	< b:a role	33
part	< b:a russian	-8
part	< b:a secret	-29
part	< b:a thirteen-year-old	-42
part	< b:a transwoman	5
part	< b:a treasury	-19
part	< b:about a	7
part	< b:about directing	-24
part	< b:about the	-25
part	< b:about to	11
part	< b:actor for	-32
part	< b:after their	-21
part	< b:again plays	-40
part	< b:agreed to	18
part	< b:along with	-23
part	< b:also took	4
part	< b:american agent	7
part	< b:an analyst	15
part	< b:an eye	-19
part	< b:an outdoorsman	-15
part	< b:analyst called	15
part	< b:and ,	-45
part	< b:and C	-24
part	< b:and F	8
part	< b:and P	-22
part	< b:and a	-48
part	< b:and as	11
part	< b:and before	-23
part	< b:and by	-27
part	< b:and called	-21
part	< b:and co-stars	-17
part	< b:and has	-28
part	< b:and her	-8
part	< b:and hoped	-23
part	< b:and in	-18
part	< b:and played	-25
part	< b:and playing	-24
part	< b:and she	-36
part	< b:and stretched	-12
part	< b:and the	-43
part	< b:and their	-21
part	< b:and who	23
part	< b:and with	5
part	< b:another part	22
part	< b:anyway ;	-25
part	< b:appear as	-39
part	< b:appear together	-25
part	< b:appeared in	-33
part	< b:appeared on	-20
part	< b:approached for	-34
part	< b:are C	19
part	< b:are P	-34
part	< b:are back	5
part	< b:are the	-19
part	< b:are to	-25
part	< b:artist ,	7
part	< b:as C	-15
part	< b:as a	23
part	< b:as coach	-45
part	< b:as district	17
part	< b:as he	-17
part	< b:as the	17
part	< b:at #	-35
part	< b:at the	-14
part	< b:attached to	-49
part	< b:audiences as	14
part	< b:australian picture	-8
part	< b:autumn comes	-18
part	< b:away and	-14
part	< b:back as	20
part	< b:barefoot hitchhiker	-31
part	< b:be back	16
part	< b:be called	-43
part	< b:be general	-38
part	< b:be on	13
part	< b:be seen	-4
part	< b:be the	15
part	< b:became a	-49
part	< b:been cast	-5
part	< b:been given	4
part	< b:been picked	23
part	< b:before the	-23
part	< b:before they	-14
part	< b:began the	-21
part	< b:best known	-19
part	< b:bluebells and	-29
part	< b:board the	13
part	< b:bond with	-15
part	< b:boyhood friend	-37
part	< b:brother ,	-11
part	< b:business in	-21
part	< b:but the	-25
part	< b:by P	-21
part	< b:by one	16
part	< b:by their	-27
part	< b:cad with	-25
part	< b:called it	-21
part	< b:calling ,	-32
part	< b:came calling	-32
part	< b:caped crusader	-41
part	< b:cast as	-8
part	< b:children ,	-28
part	< b:co-stars P	-17
part	< b:coach P	-45
part	< b:comedy "	11
part	< b:comes F	-18
part	< b:contentious bond	-15
part	< b:count gets	16
part	< b:dad ,	14
part	< b:daughters ,	-27
part	< b:debut as	-43
part	< b:det. C	-31
part	< b:did not	-39
part	< b:directing ,	-33
part	< b:directing it	-24
part	< b:director ,	-23
part	< b:district attorney	17
part	< b:docker ,	8
part	< b:doesn't want	13
part	< b:door ;	-25
part	< b:drama about	-25
part	< b:drama with	-37
part	< b:dwarves ,	21
part	< b:elder two	-25
part	< b:enemies ,	-38
part	< b:executive producer	-34
part	< b:expected to	42
part	< b:eye on	-19
part	< b:factory hand	4
part	< b:faithless wife	-37
part	< b:far ,	-14
part	< b:far away	-14
part	< b:father ,	-7
part	< b:father of	-19
part	< b:features P	-14
part	< b:first movie	16
part	< b:first sizable	-31
part	< b:fit a	-12
part	< b:folk song	-12
part	< b:for P	-13
part	< b:for a	-30
part	< b:for about	7
part	< b:for playing	-37
part	< b:for the	22
part	< b:for two	13
part	< b:former pilot	-28
part	< b:foster brother	8
part	< b:fremen girl	16
part	< b:from the	-43
part	< b:galaxy far	-14
part	< b:gangster in	-12
part	< b:gave him	-51
part	< b:genius parents	-10
part	< b:gets seven	16
part	< b:given another	22
part	< b:given herself	-28
part	< b:given the	8
part	< b:grandmothers knew	-12
part	< b:guard in	-8
part	< b:had been	-43
part	< b:had starred	-15
part	< b:has agreed	18
part	< b:has been	4
part	< b:has given	-28
part	< b:has no	-9
part	< b:have taken	-12
part	< b:he 's	-57
part	< b:he hunts	-17
part	< b:he is	-16
part	< b:he was	-36
part	< b:headlines as	-10
part	< b:heavyweight boxer	-25
part	< b:hemisphere as	-39
part	< b:her daughter	-19
part	< b:her physics	-8
part	< b:hero's father	26
part	< b:herself a	-28
part	< b:him as	-47
part	< b:him out	18
part	< b:him the	-28
part	< b:his wife	25
part	< b:hitchhiker ,	-31
part	< b:hobbies ,	-9
part	< b:hoped to	-23
part	< b:hunts C	-13
part	< b:husband ,	20
part	< b:if you	-8
part	< b:in "	48
part	< b:in #	-24
part	< b:in F	7
part	< b:in L	31
part	< b:in P	-13
part	< b:in a	6
part	< b:in his	-36
part	< b:in negotiations	37
part	< b:in september	-16
part	< b:in the	-23
part	< b:in which	-37
part	< b:into the	11
part	< b:irish trainer	19
part	< b:is C	-35
part	< b:is P	-34
part	< b:is about	11
part	< b:is also	-54
part	< b:is back	29
part	< b:is being	43
part	< b:is expected	42
part	< b:is in	44
part	< b:is once	12
part	< b:is voiced	-10
part	< b:it after	-21
part	< b:it and	-24
part	< b:it features	-14
part	< b:it out	-16
part	< b:it to	-34
part	< b:jailbird husband	35
part	< b:joining the	24
part	< b:keep an	-19
part	< b:knew and	-12
part	< b:know when	-24
part	< b:known only	-24
part	< b:known to	43
part	< b:latest role	-40
part	< b:lead as	4
part	< b:lead in	18
part	< b:leader of	21
part	< b:losing the	-20
part	< b:ludacris "	-26
part	< b:lungs of	8
part	< b:made him	-25
part	< b:mammoth ,	12
part	< b:mammoths C	12
part	< b:masked terrorist	7
part	< b:men who	-19
part	< b:might be	-19
part	< b:minute as	7
part	< b:minutes in	16
part	< b:money ,	-21
part	< b:more the	12
part	< b:movie as	16
part	< b:murderous gangster	-12
part	< b:named last	11
part	< b:negotiations to	37
part	< b:next door	-25
part	< b:next month	49
part	< b:next role	20
part	< b:next week	-36
part	< b:no such	-9
part	< b:not know	-24
part	< b:novel and	-23
part	< b:novels and	-17
part	< b:now #	11
part	< b:occasionally evil	6
part	< b:of '	-17
part	< b:of C	12
part	< b:of P	-33
part	< b:of her	16
part	< b:of the	-7
part	< b:off for	-14
part	< b:official sent	-19
part	< b:on F	-29
part	< b:on L	-21
part	< b:on board	13
part	< b:on screen	-18
part	< b:once more	12
part	< b:one count	16
part	< b:only as	-24
part	< b:only screen	-34
part	< b:opposite P	-17
part	< b:original treatment	-14
part	< b:ostracised factory	4
part	< b:out ,	-12
part	< b:out in	-26
part	< b:outdoorsman named	-15
part	< b:over as	4
part	< b:parents ,	-21
part	< b:parents C	-7
part	< b:part :	22
part	< b:part as	-63
part	< b:part of	16
part	< b:part was	-31
part	< b:performance as	32
part	< b:physics genius	-10
part	< b:picked by	23
part	< b:picture ,	-24
part	< b:picture F	-8
part	< b:pilot ,	-28
part	< b:plant who	18
part	< b:play the	27
part	< b:played his	-10
part	< b:played the	-5
part	< b:playing a	5
part	< b:plays C	-31
part	< b:plays P	-5
part	< b:plays an	-25
part	< b:plot :	-12
part	< b:poet C	-17
part	< b:pool ,	-10
part	< b:portrayal of	8
part	< b:portrays the	16
part	< b:possibly evil	9
part	< b:production of	-39
part	< b:put it	-16
part	< b:rapper P	-29
part	< b:reaches theaters	-36
part	< b:rebels C	-59
part	< b:reprises the	9
part	< b:result was	-32
part	< b:return as	-21
part	< b:returns as	46
part	< b:ribbons to	-20
part	< b:role as	33
part	< b:role of	28
part	< b:russian security	-8
part	< b:said they	-24
part	< b:same director	-23
part	< b:save money	-20
part	< b:saw F	-8
part	< b:screen role	-34
part	< b:script with	-15
part	< b:sea voyage	-20
part	< b:secret from	-29
part	< b:security guard	-8
part	< b:seen as	34
part	< b:sent to	-24
part	< b:september )	-16
part	< b:series ,	-39
part	< b:series and	11
part	< b:set off	-14
part	< b:sets of	-35
part	< b:seven minutes	16
part	< b:she 'll	-36
part	< b:she was	-52
part	< b:ship as	13
part	< b:shy writer	-15
part	< b:sir P	35
part	< b:sixteen at	8
part	< b:sizable part	-31
part	< b:sloth and	13
part	< b:sold him	18
part	< b:song their	-12
part	< b:southern hemisphere	-39
part	< b:soviet boxer	4
part	< b:squire next	-25
part	< b:star P	-11
part	< b:starred in	-53
part	< b:starring P	-12
part	< b:stars as	-36
part	< b:stretched it	-12
part	< b:such hobbies	-9
part	< b:swept the	-23
part	< b:swimming pool	-10
part	< b:sword is	-25
part	< b:taken a	-12
part	< b:takes the	20
part	< b:that the	-24
part	< b:the "	-29
part	< b:the O	8
part	< b:the P	21
part	< b:the american	7
part	< b:the artist	7
part	< b:the australian	-8
part	< b:the autumn	-18
part	< b:the barefoot	-31
part	< b:the baritone	-34
part	< b:the business	-21
part	< b:the cad	-25
part	< b:the caped	-41
part	< b:the cast	4
part	< b:the dwarves	21
part	< b:the elder	-25
part	< b:the farmer	-31
part	< b:the father	-32
part	< b:the film	-5
part	< b:the first	-24
part	< b:the fremen	16
part	< b:the gambler	-4
part	< b:the heavyweight	-25
part	< b:the hero's	26
part	< b:the historian	-40
part	< b:the irish	19
part	< b:the jailbird	35
part	< b:the lawyer	16
part	< b:the lead	4
part	< b:the leader	21
part	< b:the lungs	8
part	< b:the mammoth	12
part	< b:the mammoths	11
part	< b:the masked	7
part	< b:the next	-43
part	< b:the occasionally	6
part	< b:the original	-38
part	< b:the ostracised	4
part	< b:the painter	18
part	< b:the part	16
part	< b:the picture	-24
part	< b:the poet	-11
part	< b:the possibly	9
part	< b:the rapper	-29
part	< b:the result	-32
part	< b:the role	28
part	< b:the same	-23
part	< b:the script	-15
part	< b:the sea	-20
part	< b:the sets	-35
part	< b:the ship	13
part	< b:the shy	-15
part	< b:the sinister	12
part	< b:the sloth	13
part	< b:the southern	-39
part	< b:the soviet	4
part	< b:the spymaster	11
part	< b:the squire	-25
part	< b:the steelworker	25
part	< b:the story	-38
part	< b:the sword	-25
part	< b:the three	-19
part	< b:the time	8
part	< b:the trainer	-46
part	< b:the tv	18
part	< b:the villainous	-15
part	< b:the voice	25
part	< b:the voices	15
part	< b:the whip-happy	12
part	< b:the wizard	-16
part	< b:the wolf	-20
part	< b:the worst	-39
part	< b:the writer	24
part	< b:the young	-9
part	< b:theaters next	-36
part	< b:their daughters	-27
part	< b:their grandmothers	-12
part	< b:their parents	-21
part	< b:their sons	-25
part	< b:their young	-14
part	< b:then be	8
part	< b:then in	19
part	< b:then the	12
part	< b:they 're	26
part	< b:they did	-24
part	< b:they set	-14
part	< b:thirteen-year-old ,	-42
part	< b:thought about	-24
part	< b:three men	-19
part	< b:time ,	-39
part	< b:time and	8
part	< b:to P	-28
part	< b:to appear	-25
part	< b:to fit	-12
part	< b:to keep	-19
part	< b:to return	53
part	< b:to ribbons	-20
part	< b:to save	-20
part	< b:to take	39
part	< b:to the	-50
part	< b:to younger	43
part	< b:together in	-25
part	< b:took on	9
part	< b:took over	-39
part	< b:took the	14
part	< b:toupee in	-39
part	< b:transwoman called	5
part	< b:treasury official	-19
part	< b:treatment before	-14
part	< b:turn up	-6
part	< b:turned in	-14
part	< b:tv comedy	11
part	< b:two C	-28
part	< b:up as	47
part	< b:up for	33
part	< b:up with	-29
part	< b:version of	39
part	< b:voice of	25
part	< b:voiced by	-10
part	< b:voices of	15
part	< b:voyage ,	-20
part	< b:want to	13
part	< b:was C	-4
part	< b:was a	60
part	< b:was approached	-34
part	< b:was as	-44
part	< b:was det.	-43
part	< b:was his	38
part	< b:was in	23
part	< b:was named	-23
part	< b:was the	14
part	< b:was then	19
part	< b:week ;	-36
part	< b:week as	11
part	< b:when production	-24
part	< b:which P	-35
part	< b:which he	-37
part	< b:which swept	-23
part	< b:while P	-39
part	< b:who 'd	23
part	< b:who 's	-5
part	< b:who also	4
part	< b:who began	-21
part	< b:who by	16
part	< b:who came	36
part	< b:who had	-51
part	< b:who has	-33
part	< b:who is	18
part	< b:who might	-19
part	< b:who played	-46
part	< b:who plays	45
part	< b:who returns	36
part	< b:who shot	-21
part	< b:who sold	18
part	< b:who starred	29
part	< b:who was	-20
part	< b:who will	9
part	< b:wife ,	19
part	< b:wife ;	-16
part	< b:will again	54
part	< b:will play	59
part	< b:win ,	-16
part	< b:with P	10
part	< b:with an	-15
part	< b:with bluebells	-29
part	< b:wizard ,	-40
part	< b:wolf ,	-20
part	< b:worked anyway	-25
part	< b:worst toupee	-39
part	< b:wrote the	-46
part	< b:you saw	-8
part	< b:young wizard	-40
part	< b:younger audiences	43
part	< does 	-11
part	< does a	12
part	< does d	-84
part	< does w	-38
part	< far:0	15
part	< far:1	-12
part	< far:11+	-20
part	< far:17+	-13
part	< far:2	21
part	< far:26+	-90
part	< far:3	4
part	< far:4+	-12
part	< far:7+	16
part	< films here:0	-21
part	< films here:1	-20
part	< films here:2	15
part	< films here:3+	-9
part	< films:0	-10
part	< films:1	-46
part	< films:2	13
part	< films:3+	-16
part	< first:"	-68
part	< first:'	-46
part	< first:'ll	49
part	< first:'s	21
part	< first:(	-5
part	< first:)	-30
part	< first:,	26
part	< first:.	-32
part	< first:;	-39
part	< first:C	15
part	< first:F	-62
part	< first:L	-36
part	< first:again	24
part	< first:and	8
part	< first:appeared	-35
part	< first:are	-49
part	< first:as	21
part	< first:came	24
part	< first:cousin	-32
part	< first:daughter	16
part	< first:did	17
part	< first:doesn't	11
part	< first:enemies	-38
part	< first:father	-32
part	< first:first	9
part	< first:for	36
part	< first:foster	8
part	< first:gave	-44
part	< first:had	-25
part	< first:has	21
part	< first:headlines	-10
part	< first:hired	-38
part	< first:hunts	-20
part	< first:husband	-47
part	< first:in	-17
part	< first:is	22
part	< first:last	13
part	< first:latest	-40
part	< first:leader	-21
part	< first:made	-33
part	< first:name	46
part	< first:novels	-17
part	< first:of	-18
part	< first:on	-41
part	< first:own	55
part	< first:part	7
part	< first:performance	55
part	< first:physics	-18
part	< first:play	-42
part	< first:played	12
part	< first:plays	-34
part	< first:portrayal	8
part	< first:portrayed	-40
part	< first:remains	-50
part	< first:return	-56
part	< first:returns	-29
part	< first:role	-6
part	< first:said	17
part	< first:series	-46
part	< first:she	-43
part	< first:spends	15
part	< first:spent	-53
part	< first:starred	-44
part	< first:stars	-36
part	< first:swimming	-10
part	< first:the	47
part	< first:to	-69
part	< first:was	35
part	< first:wife	-5
part	< first:would	7
part	< l:" said	-10
part	< l:#	-62
part	< l:# with	51
part	< l:'s	22
part	< l:(	-29
part	< l:) ,	-68
part	< l:) and	-17
part	< l:) as	-20
part	< l:,	-24
part	< l:, a	-19
part	< l:, and	29
part	< l:, by	-40
part	< l:, for	-35
part	< l:, has	-30
part	< l:, in	-39
part	< l:, is	27
part	< l:, so	26
part	< l:, starring	-34
part	< l:, the	-37
part	< l:, where	36
part	< l:, while	47
part	< l:, whose	19
part	< l:, with	25
part	< l:.	18
part	< l::	-16
part	< l:;	39
part	< l:; and	-14
part	< l:C (	-29
part	< l:C ;	66
part	< l:C and	16
part	< l:F ,	-44
part	< l:L	16
part	< l:P	40
part	< l:P (	-13
part	< l:P .	18
part	< l:P and	-50
part	< l:P gave	26
part	< l:P plays	-23
part	< l:^	12
part	< l:^ ^	12
part	< l:^ for	-67
part	< l:^ in	-53
part	< l:^ mr	42
part	< l:^ ms.	-47
part	< l:^ sir	54
part	< l:^ what	9
part	< l:a	-19
part	< l:actor	-6
part	< l:actress	-10
part	< l:actress for	40
part	< l:along with	-25
part	< l:and	-16
part	< l:and co-stars	-11
part	< l:as	-47
part	< l:as do	19
part	< l:at	28
part	< l:been playing	-32
part	< l:british actor	31
part	< l:but	-36
part	< l:by	-36
part	< l:co-stars	-11
part	< l:dame	32
part	< l:directed by	-29
part	< l:director	-44
part	< l:dispatch	-38
part	< l:do	19
part	< l:down (	-16
part	< l:father of	-42
part	< l:features	32
part	< l:first of	-17
part	< l:for	-18
part	< l:gave	26
part	< l:has	-24
part	< l:in	-42
part	< l:in #	-42
part	< l:in the	-46
part	< l:in which	24
part	< l:include	21
part	< l:is	22
part	< l:it features	32
part	< l:it has	9
part	< l:it stars	7
part	< l:know	-51
part	< l:later	52
part	< l:movies by	-10
part	< l:mr	42
part	< l:ms.	-47
part	< l:novel by	-12
part	< l:of	-35
part	< l:on television	-51
part	< l:performers include	-27
part	< l:picked by	-43
part	< l:picture :	-36
part	< l:played	-47
part	< l:playing	-32
part	< l:plays	13
part	< l:posted by	36
part	< l:rapper	-32
part	< l:role of	-56
part	< l:said	-20
part	< l:shots of	6
part	< l:sir	15
part	< l:so	26
part	< l:star	-16
part	< l:starring	-34
part	< l:stars	30
part	< l:survived by	-30
part	< l:television	-51
part	< l:that	42
part	< l:the	-68
part	< l:the #	-38
part	< l:the actor	31
part	< l:the rapper	-32
part	< l:to	65
part	< l:to dispatch	-38
part	< l:viewers know	-37
part	< l:voiced by	-27
part	< l:was	-46
part	< l:what	9
part	< l:when	8
part	< l:where	66
part	< l:which	8
part	< l:while	47
part	< l:who plays	30
part	< l:whose	19
part	< l:winter ;	-36
part	< last:"	-38
part	< last:"|	-39
part	< last:'re the	26
part	< last:'s	22
part	< last:'s|	22
part	< last:(	-21
part	< last:(|	11
part	< last:) ,	-8
part	< last:) and	-24
part	< last:, as	11
part	< last:, playing	20
part	< last:, plays	22
part	< last:, the	37
part	< last:, was	47
part	< last:,|	13
part	< last:,|a	-18
part	< last::	-12
part	< last:;	-50
part	< last:;|	-42
part	< last:C (	-32
part	< last:C ,	23
part	< last:C and	36
part	< last:C friend	23
part	< last:C official	16
part	< last:F as	8
part	< last:P	29
part	< last:P (	-18
part	< last:P ,	22
part	< last:P ;	-27
part	< last:P and	-46
part	< last:P are	19
part	< last:P as	-13
part	< last:P cousin	-33
part	< last:P for	-36
part	< last:P is	-23
part	< last:P leader	-23
part	< last:P nel	-27
part	< last:P play	-42
part	< last:P plays	67
part	< last:P voice	-32
part	< last:P was	-34
part	< last:P wife	8
part	< last:P|	34
part	< last:P|a	-24
part	< last:^ P	-17
part	< last:a	-31
part	< last:agent	7
part	< last:agent|a	7
part	< last:aka	28
part	< last:aka|	28
part	< last:american agent	7
part	< last:and	13
part	< last:and P	29
part	< last:and as	11
part	< last:and playing	-24
part	< last:and|	22
part	< last:and|a	-37
part	< last:appear as	-39
part	< last:are	19
part	< last:are|	19
part	< last:as	12
part	< last:as a	-35
part	< last:as|	32
part	< last:as|a	-23
part	< last:as|w	-26
part	< last:attorney	17
part	< last:attorney|	17
part	< last:audiences as	-17
part	< last:a|	-31
part	< last:baritone	-34
part	< last:baritone|	-34
part	< last:be called	-43
part	< last:be general	-38
part	< last:before the	-38
part	< last:boxer	-16
part	< last:boyhood friend	-37
part	< last:brother	59
part	< last:brother ,	-11
part	< last:brother|a	45
part	< last:by P	17
part	< last:called	33
part	< last:called|	33
part	< last:cast as	-12
part	< last:children ,	-22
part	< last:cousin	-33
part	< last:cousin|	-33
part	< last:daughter	-33
part	< last:daughters ,	-27
part	< last:daughter|	-33
part	< last:debut as	-43
part	< last:det.	-38
part	< last:district attorney	17
part	< last:dwarves ,	21
part	< last:elder two	-19
part	< last:evil	27
part	< last:evil|	27
part	< last:factory hand	4
part	< last:faithless wife	-37
part	< last:farmer	-31
part	< last:father ,	-45
part	< last:floor as	17
part	< last:for	-74
part	< last:for playing	-40
part	< last:for|	-68
part	< last:fremen girl	-16
part	< last:friend	5
part	< last:friend|	5
part	< last:from	-29
part	< last:from|	-29
part	< last:gambler	-4
part	< last:gambler|	-4
part	< last:general	-38
part	< last:general|	-38
part	< last:genius parents	-21
part	< last:girl	-16
part	< last:girl|	-16
part	< last:hand	4
part	< last:hand|	4
part	< last:he 's	-8
part	< last:he hunts	-20
part	< last:he played	42
part	< last:he was	-85
part	< last:heavyweight boxer	-25
part	< last:hemisphere as	-39
part	< last:her	-11
part	< last:her daughter	-24
part	< last:her husband	-4
part	< last:heroine's roommate	12
part	< last:her|	-11
part	< last:him	-39
part	< last:him as	-49
part	< last:him|	-39
part	< last:his daughter	-28
part	< last:his wife	-5
part	< last:hitchhiker ,	-31
part	< last:hunts	-20
part	< last:husband	10
part	< last:husband|	-4
part	< last:irish trainer	19
part	< last:is	-7
part	< last:is her	12
part	< last:is|	-6
part	< last:lawyer	16
part	< last:leader	-23
part	< last:leader|	-23
part	< last:ludacris "	-26
part	< last:made him	-39
part	< last:manager	7
part	< last:manager|	16
part	< last:masked terrorist	7
part	< last:minute as	-28
part	< last:named	29
part	< last:named|	29
part	< last:nel	-27
part	< last:nel|	-27
part	< last:next	-43
part	< last:next|	-43
part	< last:of	-5
part	< last:of P	-39
part	< last:official	16
part	< last:of|	10
part	< last:of|a	-16
part	< last:of|d	-36
part	< last:on	-39
part	< last:only as	-24
part	< last:opposite P	20
part	< last:out ,	-12
part	< last:outdoorsman named	-15
part	< last:over as	4
part	< last:painter	38
part	< last:painter|	18
part	< last:parents	-21
part	< last:parents ,	-21
part	< last:parents|	-21
part	< last:part as	-63
part	< last:part of	16
part	< last:performance as	16
part	< last:pilot ,	-28
part	< last:play	30
part	< last:played	-24
part	< last:played the	37
part	< last:played|	-44
part	< last:played|a	-4
part	< last:playing|a	7
part	< last:plays	31
part	< last:plays the	-16
part	< last:plays|	33
part	< last:plays|a	31
part	< last:play|	-27
part	< last:play|a	61
part	< last:play|w	-37
part	< last:plot :	-12
part	< last:poet	22
part	< last:poet|	37
part	< last:possibly evil	9
part	< last:rebels	7
part	< last:rebels|	7
part	< last:return as	-52
part	< last:returns as	53
part	< last:role as	53
part	< last:role of	-13
part	< last:roommate	12
part	< last:roommate|a	12
part	< last:secret from	-29
part	< last:seen as	23
part	< last:sets of	-35
part	< last:she is	20
part	< last:she played	-38
part	< last:she plays	-9
part	< last:she was	76
part	< last:ship as	5
part	< last:shot	-21
part	< last:shot|	-25
part	< last:shy writer	-15
part	< last:sinister	12
part	< last:sinister|	12
part	< last:sloth and	13
part	< last:sons	-25
part	< last:soviet boxer	4
part	< last:spymaster	11
part	< last:spymaster|	11
part	< last:steelworker	25
part	< last:swept the	-23
part	< last:sword is	-25
part	< last:terrorist	7
part	< last:that	-44
part	< last:that the	-24
part	< last:that|	-44
part	< last:the	12
part	< last:the "	-29
part	< last:the baritone	-34
part	< last:the farmer	-31
part	< last:the gambler	-4
part	< last:the lawyer	16
part	< last:the next	-43
part	< last:the painter	18
part	< last:the poet	22
part	< last:the rebels	7
part	< last:the sinister	12
part	< last:the spymaster	11
part	< last:the steelworker	25
part	< last:the trainer	-46
part	< last:the villainous	-15
part	< last:the whip-happy	5
part	< last:the wizard	-16
part	< last:the young	16
part	< last:their sons	-25
part	< last:their young	-24
part	< last:the|	15
part	< last:the|a	22
part	< last:the|d	-33
part	< last:the|w	-22
part	< last:to P	33
part	< last:to be	25
part	< last:to play	-6
part	< last:trainer	-4
part	< last:trainer|	15
part	< last:transwoman called	5
part	< last:two	-19
part	< last:two|	-19
part	< last:uncle	-34
part	< last:until P	27
part	< last:up as	34
part	< last:vigilante|	5
part	< last:vigilante|w	-4
part	< last:villainous	-15
part	< last:villainous|	-7
part	< last:voice	-32
part	< last:voices of	6
part	< last:voice|	-32
part	< last:was	-18
part	< last:was the	-42
part	< last:was|	-39
part	< last:was|a	51
part	< last:whip-happy	5
part	< last:whip-happy|	5
part	< last:who played	-35
part	< last:who plays	-32
part	< last:who shot	-21
part	< last:who was	-63
part	< last:wife	-19
part	< last:wife ,	19
part	< last:wife|	28
part	< last:wife|a	-49
part	< last:will be	-10
part	< last:will play	46
part	< last:wizard	-16
part	< last:wizard|	-17
part	< last:wolf ,	-20
part	< last:writer	-34
part	< last:writer|	-35
part	< last:young|	-28
part	< people here:0	-78
part	< people here:1	13
part	< people here:2	5
part	< people here:3+	-14
part	< people:0	24
part	< people:1	-60
part	< people:2	-36
part	< people:3+	-40
part	< r:"	-55
part	< r:" films	-29
part	< r:" films ,	-29
part	< r:" ludacris	-32
part	< r:" ludacris "	-32
part	< r:(	-32
part	< r:( P	-25
part	< r:( P )	-25
part	< r:)	-21
part	< r:) ,	29
part	< r:) , P	29
part	< r:) .	40
part	< r:) . ^	40
part	< r:) and	-46
part	< r:) and P	-46
part	< r:,	40
part	< r:, C	-17
part	< r:, C and	-17
part	< r:, F	-11
part	< r:, F and	7
part	< r:, P ,	7
part	< r:, P as	45
part	< r:, P is	-56
part	< r:, a	18
part	< r:, a former	-43
part	< r:, a moroccan	19
part	< r:, a mysterious	16
part	< r:, a ship's	11
part	< r:, a widow	-24
part	< r:, a young	17
part	< r:, along	4
part	< r:, along with	4
part	< r:, alongside	16
part	< r:, alongside P	16
part	< r:, an	-18
part	< r:, an american	12
part	< r:, and	26
part	< r:, and P	35
part	< r:, and a	-42
part	< r:, and for	28
part	< r:, and regrets	-28
part	< r:, are	-16
part	< r:, are absent	-24
part	< r:, arrives	-11
part	< r:, arrives in	-11
part	< r:, at	18
part	< r:, at the	-31
part	< r:, at whose	22
part	< r:, but	23
part	< r:, but the	23
part	< r:, dim	-39
part	< r:, dim henchman	-39
part	< r:, had	13
part	< r:, has	-53
part	< r:, in	30
part	< r:, in F	-8
part	< r:, in the	24
part	< r:, is	-50
part	< r:, is nominated	8
part	< r:, is to	-16
part	< r:, launched	-38
part	< r:, launched in	-38
part	< r:, male	-32
part	< r:, male and	-32
part	< r:, on	-23
part	< r:, on L	-39
part	< r:, opposite	24
part	< r:, opposite P	24
part	< r:, played	-35
part	< r:, played by	-35
part	< r:, survive	-36
part	< r:, survive him	-36
part	< r:, the	49
part	< r:, the cameraman	18
part	< r:, the husband	-39
part	< r:, the other	26
part	< r:, told	-27
part	< r:, under	-45
part	< r:, vacates	13
part	< r:, vacates oct	13
part	< r:, waits	8
part	< r:, waits to	-43
part	< r:, was	27
part	< r:, was sold	4
part	< r:, which	4
part	< r:, which was	4
part	< r:, while	-27
part	< r:, while a	-27
part	< r:, who	30
part	< r:, who has	-27
part	< r:, who is	-6
part	< r:, with	-20
part	< r:, with P	16
part	< r:, with the	-37
part	< r:, would	-24
part	< r:, would resume	-24
part	< r:.	19
part	< r:. ^	19
part	< r:. ^ ^	19
part	< r:;	28
part	< r:; P	53
part	< r:; P ,	19
part	< r:; P doesn't	17
part	< r:; and	15
part	< r:; and P	15
part	< r:; it	-46
part	< r:; it opens	-46
part	< r:; neither	-36
part	< r:; neither could	-36
part	< r:F	-35
part	< r:F .	-35
part	< r:F . ^	-35
part	< r:^	29
part	< r:^ ^	29
part	< r:^ ^ ^	29
part	< r:again	-23
part	< r:again .	-23
part	< r:again . ^	-23
part	< r:alongside	5
part	< r:alongside P	5
part	< r:alongside P ,	5
part	< r:and	47
part	< r:and C	-8
part	< r:and C ,	19
part	< r:and C .	-51
part	< r:and F	23
part	< r:and F .	23
part	< r:and P	18
part	< r:and P ,	20
part	< r:and P and	-25
part	< r:and P as	65
part	< r:and P is	-32
part	< r:and P joining	19
part	< r:and P one	31
part	< r:and finally	28
part	< r:and finally had	28
part	< r:and most	-20
part	< r:and most of	-20
part	< r:and the	-27
part	< r:and the broadcaster	-27
part	< r:aunt	-48
part	< r:aunt .	-48
part	< r:aunt . ^	-48
part	< r:biopic	-39
part	< r:biopic F	-39
part	< r:boy	-53
part	< r:boy .	-53
part	< r:boy . ^	-53
part	< r:children	-19
part	< r:children ,	-19
part	< r:children , C	-19
part	< r:could	-24
part	< r:could "	-24
part	< r:could " represent	-24
part	< r:for	-43
part	< r:for the	-6
part	< r:for the first	-27
part	< r:for the same	16
part	< r:friend	-36
part	< r:friend C	-36
part	< r:friend C in	-36
part	< r:gig	-38
part	< r:gig he	-38
part	< r:gig he shot	-38
part	< r:had	-55
part	< r:has	-40
part	< r:himself	-24
part	< r:himself when	-39
part	< r:himself when the	-39
part	< r:in	20
part	< r:in "	35
part	< r:in " F	49
part	< r:in " W	-33
part	< r:in #	-23
part	< r:in # with	-23
part	< r:in F	29
part	< r:in F (	22
part	< r:in F ,	-8
part	< r:in F .	40
part	< r:in F ;	20
part	< r:in F and	-27
part	< r:in P	56
part	< r:in P F	4
part	< r:in P film	23
part	< r:in W	-58
part	< r:in W ,	-57
part	< r:in a	19
part	< r:in a film	23
part	< r:in a remake	20
part	< r:in the	-34
part	< r:in the #	66
part	< r:in the L	-78
part	< r:in the O	-69
part	< r:in the P	8
part	< r:in the W	50
part	< r:in the australian	-23
part	< r:in the film	29
part	< r:in the fourth	12
part	< r:in the hospital	-35
part	< r:is	-47
part	< r:leader	-27
part	< r:leader P	-27
part	< r:leader P in	-27
part	< r:mum	-28
part	< r:mum .	-28
part	< r:mum . ^	-28
part	< r:of	30
part	< r:of "	5
part	< r:of " F	5
part	< r:official	-42
part	< r:official P	-42
part	< r:official P .	-42
part	< r:old	-39
part	< r:old friends	-39
part	< r:old friends .	-39
part	< r:on	-102
part	< r:on L	-50
part	< r:on L ,	-50
part	< r:on the	-36
part	< r:opposite	-27
part	< r:opposite P	-27
part	< r:opposite P C	-25
part	< r:past	-29
part	< r:past ,	-29
part	< r:past , and	-29
part	< r:picture	-24
part	< r:picture .	-24
part	< r:picture . ^	-24
part	< r:stows	29
part	< r:stows away	29
part	< r:stows away on	29
part	< r:the	15
part	< r:the mammoth	6
part	< r:the mammoth ,	6
part	< r:the sabre-toothed	13
part	< r:the sabre-toothed tiger	13
part	< r:to P	33
part	< r:wanders	27
part	< r:wanders in	27
part	< r:wanders in .	27
part	< r:was	-32
part	< r:who	-22
part	< r:who falls	18
part	< r:who falls for	18
part	< r:who seems	-35
part	< r:who seems to	-35
part	< w:"	-4
part	< w:#	12
part	< w:'	-9
part	< w:'d	20
part	< w:'ll	33
part	< w:'re	26
part	< w:'s	12
part	< w:(	6
part	< w:)	-12
part	< w:,	-40
part	< w:.	-31
part	< w::	42
part	< w:;	-58
part	< w:C	-37
part	< w:F	-15
part	< w:L	-14
part	< w:O	-6
part	< w:P	-59
part	< w:W	-11
part	< w:a	-9
part	< w:about	-4
part	< w:actor	-32
part	< w:after	-23
part	< w:again	67
part	< w:age	9
part	< w:agent	-42
part	< w:agree	18
part	< w:agreed	18
part	< w:aka	28
part	< w:along	-23
part	< w:also	-85
part	< w:american	7
part	< w:an	27
part	< w:analyst	15
part	< w:another	21
part	< w:anyway	-25
part	< w:appear	-32
part	< w:appeared	-40
part	< w:approach	-34
part	< w:approached	-34
part	< w:artist	7
part	< w:as	55
part	< w:at	-6
part	< w:attach	-49
part	< w:attached	-49
part	< w:attorney	17
part	< w:audiences	14
part	< w:australian	-8
part	< w:autumn	-18
part	< w:away	-14
part	< w:back	16
part	< w:barefoot	-31
part	< w:baritone	-34
part	< w:be	-19
part	< w:became	-40
part	< w:become	-37
part	< w:been	6
part	< w:before	-21
part	< w:began	-21
part	< w:begin	-21
part	< w:being	43
part	< w:best	-47
part	< w:bluebells	-29
part	< w:board	13
part	< w:bond	-15
part	< w:boxer	-16
part	< w:boyhood	-37
part	< w:brother	36
part	< w:build	-32
part	< w:business	-21
part	< w:but	20
part	< w:butler	-49
part	< w:by	-48
part	< w:cad	-25
part	< w:call	19
part	< w:called	25
part	< w:calling	-32
part	< w:came	42
part	< w:caped	-41
part	< w:cast	-27
part	< w:character	-51
part	< w:children	-28
part	< w:co-star	-17
part	< w:co-stars	-17
part	< w:coach	-45
part	< w:come	39
part	< w:comedy	-6
part	< w:comes	-18
part	< w:contentious	-15
part	< w:count	16
part	< w:cousin	-38
part	< w:crew	-21
part	< w:crusader	-41
part	< w:cult	-26
part	< w:dad	14
part	< w:daughter	11
part	< w:daughters	-27
part	< w:days	-12
part	< w:debut	-43
part	< w:det.	-49
part	< w:did	4
part	< w:direct	-33
part	< w:directing	-37
part	< w:director	-23
part	< w:district	17
part	< w:do	7
part	< w:docker	8
part	< w:doesn't	-6
part	< w:door	-25
part	< w:drama	-42
part	< w:dwarves	21
part	< w:elder	-25
part	< w:enemies	-38
part	< w:evil	27
part	< w:executive	-34
part	< w:expect	42
part	< w:expected	42
part	< w:eye	-19
part	< w:factory	4
part	< w:faithless	-37
part	< w:fall	-32
part	< w:family	29
part	< w:far	-14
part	< w:farmer	-31
part	< w:father	-14
part	< w:favourite	41
part	< w:feature	8
part	< w:features	8
part	< w:film	47
part	< w:first	5
part	< w:fit	-12
part	< w:folk	-12
part	< w:for	-37
part	< w:former	-53
part	< w:foster	8
part	< w:fremen	16
part	< w:friend	-7
part	< w:from	13
part	< w:galaxy	-14
part	< w:gambler	-4
part	< w:gangster	-12
part	< w:gave	-52
part	< w:general	-38
part	< w:genius	-10
part	< w:get	10
part	< w:gets	10
part	< w:girl	16
part	< w:give	-24
part	< w:given	12
part	< w:good	-4
part	< w:grandmothers	-12
part	< w:guard	-8
part	< w:guy	-6
part	< w:had	-55
part	< w:hand	4
part	< w:has	-4
part	< w:have	34
part	< w:he	-62
part	< w:headline	-10
part	< w:headlines	-10
part	< w:heavyweight	-25
part	< w:hemisphere	-39
part	< w:her	15
part	< w:hero's	26
part	< w:herself	-28
part	< w:him	-49
part	< w:hire	-38
part	< w:hired	-38
part	< w:his	4
part	< w:historian	-40
part	< w:hitchhiker	-31
part	< w:hobbies	-9
part	< w:hope	-23
part	< w:hoped	-23
part	< w:hunt	-19
part	< w:hunts	-19
part	< w:husband	14
part	< w:if	-8
part	< w:in	19
part	< w:include	9
part	< w:into	4
part	< w:irish	19
part	< w:is	14
part	< w:it	-10
part	< w:jailbird	35
part	< w:join	19
part	< w:joining	19
part	< w:july	12
part	< w:keep	6
part	< w:kept	20
part	< w:knew	-12
part	< w:know	31
part	< w:known	34
part	< w:later	-46
part	< w:latest	-40
part	< w:lawyer	16
part	< w:lead	26
part	< w:leader	10
part	< w:let	-42
part	< w:line	14
part	< w:lose	4
part	< w:losing	-20
part	< w:ludacris	-26
part	< w:lungs	8
part	< w:made	-33
part	< w:make	-48
part	< w:mammoth	12
part	< w:mammoths	11
part	< w:man	44
part	< w:manager	7
part	< w:mask	7
part	< w:masked	7
part	< w:men	-19
part	< w:might	-19
part	< w:minute	7
part	< w:minutes	16
part	< w:money	-21
part	< w:month	33
part	< w:more	12
part	< w:movie	16
part	< w:murderous	-12
part	< w:name	16
part	< w:named	-7
part	< w:negotiations	37
part	< w:nel	-27
part	< w:next	14
part	< w:no	-22
part	< w:not	-40
part	< w:novel	-23
part	< w:novels	-17
part	< w:now	11
part	< w:number	-38
part	< w:occasionally	6
part	< w:of	10
part	< w:off	-14
part	< w:official	6
part	< w:on	-15
part	< w:one	-9
part	< w:only	-43
part	< w:opponent	15
part	< w:opposite	-17
part	< w:or	23
part	< w:original	-38
part	< w:ostracise	4
part	< w:ostracised	4
part	< w:out	6
part	< w:outdoorsman	-15
part	< w:over	4
part	< w:own	55
part	< w:painter	38
part	< w:parent	-10
part	< w:parents	-10
part	< w:part	13
part	< w:performance	32
part	< w:physics	-10
part	< w:pick	23
part	< w:picked	23
part	< w:picture	-22
part	< w:pilot	-28
part	< w:plant	18
part	< w:play	-4
part	< w:played	-36
part	< w:plot	-12
part	< w:poet	-11
part	< w:pool	-10
part	< w:portray	5
part	< w:portrayal	8
part	< w:portrays	16
part	< w:possibly	9
part	< w:producer	-34
part	< w:production	-43
part	< w:put	-6
part	< w:rapper	-29
part	< w:reach	-36
part	< w:reaches	-36
part	< w:real	16
part	< w:reprise	14
part	< w:reprises	9
part	< w:result	-32
part	< w:return	-7
part	< w:ribbons	-20
part	< w:rival	25
part	< w:role	21
part	< w:russian	-8
part	< w:said	16
part	< w:same	-23
part	< w:save	-20
part	< w:saw	-29
part	< w:say	7
part	< w:screen	-38
part	< w:script	-15
part	< w:sea	-20
part	< w:secret	-29
part	< w:security	-15
part	< w:seen	13
part	< w:sell	18
part	< w:send	-24
part	< w:sent	-24
part	< w:september	-16
part	< w:series	-9
part	< w:set	-42
part	< w:sets	-35
part	< w:seven	35
part	< w:she	-71
part	< w:ship	13
part	< w:shoot	-21
part	< w:shot	-21
part	< w:show	-10
part	< w:shy	-15
part	< w:sinister	12
part	< w:sir	63
part	< w:sixteen	8
part	< w:sizable	-31
part	< w:sloth	13
part	< w:sold	18
part	< w:song	-12
part	< w:sons	-25
part	< w:southern	-39
part	< w:soviet	4
part	< w:spend	-18
part	< w:spent	-53
part	< w:spy	22
part	< w:spymaster	11
part	< w:squire	-25
part	< w:stage	-35
part	< w:star	-49
part	< w:starred	-15
part	< w:starring	-12
part	< w:stars	-68
part	< w:steelworker	25
part	< w:step	14
part	< w:story	-38
part	< w:stretch	-12
part	< w:stretched	-12
part	< w:such	-9
part	< w:support	20
part	< w:supporting	20
part	< w:sweep	-23
part	< w:swept	-23
part	< w:swim	-10
part	< w:swimming	-10
part	< w:sword	-25
part	< w:take	20
part	< w:taken	-12
part	< w:takes	20
part	< w:tell	5
part	< w:telling	-26
part	< w:terrorist	7
part	< w:that	-21
part	< w:the	-11
part	< w:theaters	-36
part	< w:their	-16
part	< w:then	38
part	< w:they	16
part	< w:things	15
part	< w:think	-58
part	< w:thirteen-year-old	-42
part	< w:this	62
part	< w:thought	-58
part	< w:three	-11
part	< w:to	15
part	< w:together	-25
part	< w:told	25
part	< w:toupee	-39
part	< w:trainer	-4
part	< w:transwoman	5
part	< w:treasury	-19
part	< w:treatment	-14
part	< w:turn	49
part	< w:turned	19
part	< w:tv	43
part	< w:two	-10
part	< w:uncle	-34
part	< w:up	39
part	< w:version	39
part	< w:villainous	-15
part	< w:voiced	-10
part	< w:voyage	-20
part	< w:want	13
part	< w:was	4
part	< w:week	-17
part	< w:weeks	46
part	< w:when	-32
part	< w:where	-53
part	< w:which	-60
part	< w:while	-39
part	< w:whip-happy	12
part	< w:who	8
part	< w:win	9
part	< w:wizard	-34
part	< w:wolf	-20
part	< w:won	11
part	< w:work	-4
part	< w:worked	-25
part	< w:worst	-39
part	< w:would	7
part	< w:write	-48
part	< w:writer	25
part	< w:wrote	-46
part	< w:you	-8
part	< w:young	-13
part	< w:younger	58
part	<=	15
part	<='s	11
part	<='s|	11
part	<=(	-17
part	<=(|	17
part	<=) ,	-12
part	<=) ,|	-12
part	<=) and	-34
part	<=) and|	-34
part	<=,	25
part	<=, # , plays	-14
part	<=, # , plays|	-14
part	<=, as	44
part	<=, as|	44
part	<=, best known as	-19
part	<=, best known as|	-19
part	<=, who played	-14
part	<=, who played|a	-14
part	<=, who was	-66
part	<=, who was|	-66
part	<=,|	25
part	<=and	-39
part	<=and P as	-30
part	<=and|	-39
part	<=as	28
part	<=as C , P as	-49
part	<=as C , P as|	-49
part	<=as C and P as	-56
part	<=as C and P as|	-40
part	<=as|	35
part	<=as|a	-13
part	<=daughter	-35
part	<=daughter|	-35
part	<=father ,	-44
part	<=father ,|	-44
part	<=is	5
part	<=is C and P is	-27
part	<=is C and P is|	-27
part	<=is|	-20
part	<=is|a	56
part	<=performance as	40
part	<=performance as|	40
part	<=played	9
part	<=played|	-36
part	<=played|a	42
part	<=plays	6
part	<=plays|	17
part	<=plays|a	11
part	<=role as	-25
part	<=role as|a	25
part	<=was	21
part	<=was|	-4
part	<=was|a	62
part	<=wife	-45
part	<=wife ,	26
part	<=wife|	-23
part	<=wife|a	-33
part	<=will play	58
part	<=will play|a	55
part	<=|	15
part	<|named|named	6
part	<|noun|named	-9
part	<|pronoun|named	-45
part	>	-20
part	> b:" (	33
part	> b:" F	49
part	> b:" a	24
part	> b:# )	33
part	> b:# account	-15
part	> b:' )	-5
part	> b:' W	-5
part	> b:' production	-17
part	> b:( #	33
part	> b:( F	-7
part	> b:( P	-28
part	> b:( aka	-26
part	> b:) ,	-16
part	> b:) and	-26
part	> b:) as	-5
part	> b:) plays	-14
part	> b:, "	28
part	> b:, C	-20
part	> b:, F	-5
part	> b:, P	-10
part	> b:, a	5
part	> b:, along	-6
part	> b:, alongside	-11
part	> b:, and	-24
part	> b:, arrived	30
part	> b:, as	-6
part	> b:, at	-21
part	> b:, beside	-14
part	> b:, but	-17
part	> b:, by	-13
part	> b:, father	-23
part	> b:, for	-11
part	> b:, from	-8
part	> b:, god	-19
part	> b:, his	-17
part	> b:, hotelier	-15
part	> b:, in	-27
part	> b:, is	-11
part	> b:, opposite	-22
part	> b:, played	-40
part	> b:, said	-25
part	> b:, scripted	-18
part	> b:, starring	-14
part	> b:, was	39
part	> b:, while	-51
part	> b:, who	-32
part	> b:, whom	30
part	> b:, will	-11
part	> b:, with	-20
part	> b:: F	-7
part	> b:; P	-9
part	> b:; and	-10
part	> b:; in	-14
part	> b:; the	-18
part	> b:C (	-27
part	> b:C ,	-8
part	> b:C ;	-6
part	> b:C gig	-12
part	> b:C in	-4
part	> b:C opposite	-6
part	> b:F "	33
part	> b:F )	-7
part	> b:F ,	-12
part	> b:F and	-7
part	> b:F v	-24
part	> b:L ,	-22
part	> b:L ;	28
part	> b:L for	-12
part	> b:O ,	-14
part	> b:O plant	-8
part	> b:P (	-5
part	> b:P )	-29
part	> b:P ,	-25
part	> b:P F	-7
part	> b:P aka	-15
part	> b:P and	-15
part	> b:P are	-12
part	> b:P as	-7
part	> b:P bike	-12
part	> b:P has	-8
part	> b:P in	-16
part	> b:P is	-5
part	> b:P leader	-4
part	> b:P of	-5
part	> b:P series	-9
part	> b:P the	-17
part	> b:W '	-5
part	> b:W )	-26
part	> b:W ,	-19
part	> b:W and	-24
part	> b:a #	-15
part	> b:a L	-60
part	> b:a P	-11
part	> b:a few	-7
part	> b:a film	-41
part	> b:a glowering	-6
part	> b:a jury	-17
part	> b:a new	-22
part	> b:a pop	20
part	> b:a reporter	-17
part	> b:a retired	-21
part	> b:a sniper	-14
part	> b:a stammer	-22
part	> b:about the	31
part	> b:account of	-15
part	> b:accountant ;	-15
part	> b:aka C	-15
part	> b:aka the	-26
part	> b:along with	-9
part	> b:alongside P	-12
part	> b:an older	-29
part	> b:and ,	-10
part	> b:and C	-19
part	> b:and F	-18
part	> b:and P	-10
part	> b:and a	-10
part	> b:and accountant	-15
part	> b:and as	-9
part	> b:and before	-12
part	> b:and dame	-24
part	> b:and has	-30
part	> b:and his	-25
part	> b:and in	-23
part	> b:and now	-23
part	> b:and the	-32
part	> b:and told	-17
part	> b:and turned	-6
part	> b:and two	-20
part	> b:and will	-7
part	> b:are certain	-12
part	> b:around L	-12
part	> b:arrived late	30
part	> b:as C	-6
part	> b:as a	36
part	> b:as the	-5
part	> b:at the	-17
part	> b:at whose	-28
part	> b:australian picture	-12
part	> b:back ,	-18
part	> b:bank robber	-21
part	> b:batman v	-7
part	> b:be back	-12
part	> b:be good	-19
part	> b:be joined	-11
part	> b:been fitted	-8
part	> b:before the	-12
part	> b:bike messenger	-12
part	> b:boss's man	-23
part	> b:but was	-17
part	> b:by P	19
part	> b:certain to	-12
part	> b:chairman P	-14
part	> b:chases P	-12
part	> b:comedy F	-14
part	> b:decades ,	-8
part	> b:directed by	-16
part	> b:done for	-8
part	> b:falls for	-30
part	> b:father of	-23
part	> b:few seconds	-7
part	> b:fitted for	-8
part	> b:for O	-14
part	> b:for an	-29
part	> b:for the	-38
part	> b:for two	-8
part	> b:from the	-13
part	> b:gig he	-10
part	> b:glowering C	-6
part	> b:god be	-19
part	> b:good to	-19
part	> b:got a	-7
part	> b:has been	-50
part	> b:has done	-8
part	> b:has no	-12
part	> b:have played	-10
part	> b:he chases	-10
part	> b:he has	-8
part	> b:he hunts	-5
part	> b:he is	-18
part	> b:he shot	-10
part	> b:her husband	-37
part	> b:hero of	-27
part	> b:him ,	-10
part	> b:him out	-8
part	> b:his co-stars	-17
part	> b:his daughter	-21
part	> b:hobbies ,	-12
part	> b:horses rear	-28
part	> b:hotelier and	-15
part	> b:hunts C	-5
part	> b:in "	25
part	> b:in #	38
part	> b:in F	-29
part	> b:in L	-20
part	> b:in P	-12
part	> b:in W	-31
part	> b:in batman	-7
part	> b:in the	20
part	> b:in which	-10
part	> b:incredible shrinking	-26
part	> b:is C	-5
part	> b:is back	-23
part	> b:is portrayed	43
part	> b:is superb	-18
part	> b:is the	-40
part	> b:joined by	-11
part	> b:jury prize	-17
part	> b:late with	30
part	> b:leader P	-14
part	> b:lover and	-23
part	> b:man ,	-23
part	> b:may not	-10
part	> b:may or	-10
part	> b:messenger around	-12
part	> b:money ,	-18
part	> b:movies by	-21
part	> b:name horses	-28
part	> b:nephew that	-7
part	> b:new version	-22
part	> b:no such	-12
part	> b:not have	-10
part	> b:now the	-23
part	> b:of '	-5
part	> b:of P	-12
part	> b:of W	-17
part	> b:of a	-33
part	> b:of screen	-7
part	> b:of the	-13
part	> b:old movies	-21
part	> b:older woman	-29
part	> b:on "	-36
part	> b:on ,	-17
part	> b:on L	-12
part	> b:on the	-7
part	> b:one of	-24
part	> b:opposite P	-13
part	> b:or may	-10
part	> b:out ,	-8
part	> b:overcome a	-22
part	> b:partner P	-15
part	> b:picture ,	-18
part	> b:picture F	-12
part	> b:plant who	-8
part	> b:played in	40
part	> b:played with	-10
part	> b:plays C	-14
part	> b:pop star	20
part	> b:portrayed by	43
part	> b:prize went	-17
part	> b:production of	-17
part	> b:properly in	-7
part	> b:rear ,	-28
part	> b:reporter that	-17
part	> b:retired bank	-21
part	> b:rise of	-15
part	> b:robber who	-21
part	> b:screen time	-7
part	> b:scripted by	-18
part	> b:seconds of	-7
part	> b:series and	-9
part	> b:she 's	-6
part	> b:shepherd ;	-17
part	> b:shot F	-10
part	> b:shrinking W	-26
part	> b:sniper ;	-14
part	> b:sold him	-8
part	> b:stake money	-18
part	> b:star played	20
part	> b:such hobbies	-12
part	> b:suit up	-7
part	> b:superb ;	-18
part	> b:superman :	-7
part	> b:that his	-11
part	> b:the C	-11
part	> b:the australian	-19
part	> b:the boss's	-23
part	> b:the comedy	-38
part	> b:the film	24
part	> b:the first	-23
part	> b:the hero	-27
part	> b:the incredible	-26
part	> b:the late	-39
part	> b:the nephew	-7
part	> b:the picture	-18
part	> b:the rise	-15
part	> b:the same	-16
part	> b:the shepherd	-17
part	> b:the trumpeter	-10
part	> b:the voices	-6
part	> b:time in	-7
part	> b:to be	-19
part	> b:to have	-41
part	> b:to him	-10
part	> b:told a	-17
part	> b:trumpeter who	-10
part	> b:turned up	-6
part	> b:two decades	-8
part	> b:up as	-6
part	> b:up properly	-7
part	> b:v W	-24
part	> b:v superman	-7
part	> b:version of	-26
part	> b:voiced by	-36
part	> b:voices of	-6
part	> b:was played	50
part	> b:watches old	-21
part	> b:went to	-17
part	> b:which he	-12
part	> b:which was	26
part	> b:while a	-17
part	> b:who falls	-29
part	> b:who has	-18
part	> b:who is	34
part	> b:who may	-10
part	> b:who shot	-11
part	> b:who sold	-8
part	> b:who watches	-21
part	> b:whose name	-28
part	> b:will be	-11
part	> b:will suit	-7
part	> b:with P	-7
part	> b:with her	-28
part	> b:with the	-20
part	> b:woman ,	-29
part	> does 	-13
part	> does a	-7
part	> does d	-30
part	> does w	-15
part	> far:1	22
part	> far:11+	27
part	> far:17+	-15
part	> far:2	-47
part	> far:26+	-27
part	> far:3	-22
part	> far:4+	-16
part	> far:7+	-24
part	> films here:0	-20
part	> films here:3+	-21
part	> films:0	-28
part	> films:1	29
part	> films:2	-18
part	> films:3+	-19
part	> first:'	-17
part	> first:(	11
part	> first:)	-15
part	> first:,	-10
part	> first:;	-34
part	> first:along	-20
part	> first:alongside	-24
part	> first:and	-14
part	> first:as	-32
part	> first:chairman	-23
part	> first:for	-25
part	> first:gig	-11
part	> first:got	-27
part	> first:he	-48
part	> first:is	36
part	> first:leader	-18
part	> first:on	-45
part	> first:opposite	37
part	> first:partner	-30
part	> first:to	-37
part	> first:was	6
part	> first:who	27
part	> first:with	-37
part	> l:# ,	-8
part	> l:'s	-26
part	> l:(	-15
part	> l:) ,	30
part	> l:) and	25
part	> l:) plays	-25
part	> l:,	26
part	> l:, a	-35
part	> l:, as	26
part	> l:, became	-28
part	> l:, is	-22
part	> l:, the	-18
part	> l::	-33
part	> l:;	-17
part	> l:C ;	-22
part	> l:C chairman	-30
part	> l:F as	-14
part	> l:L is	-17
part	> l:P	-30
part	> l:P (	-15
part	> l:P ;	-12
part	> l:P aka	-51
part	> l:P as	-29
part	> l:P is	-30
part	> l:P leader	-12
part	> l:P nel	-17
part	> l:P plays	-44
part	> l:^	6
part	> l:^ P	-26
part	> l:^ ^	6
part	> l:^ as	16
part	> l:a	-25
part	> l:a glowering	-18
part	> l:a skinny	-31
part	> l:activist	-18
part	> l:agent	-40
part	> l:aka	-51
part	> l:american agent	-40
part	> l:analyst called	-17
part	> l:and	4
part	> l:and as	-18
part	> l:as	-8
part	> l:as does	32
part	> l:as the	-33
part	> l:audiences as	-12
part	> l:be general	-23
part	> l:became	-28
part	> l:been a	-15
part	> l:before the	-11
part	> l:broadcaster	-26
part	> l:by	31
part	> l:came	-32
part	> l:chairman	-30
part	> l:chip-shop patriarch	-37
part	> l:daughter	40
part	> l:does	32
part	> l:evil	-25
part	> l:for	30
part	> l:for playing	-25
part	> l:foster kid	13
part	> l:friend	29
part	> l:general	-23
part	> l:genius parents	17
part	> l:gloriously	-14
part	> l:glowering	-18
part	> l:he 's	-12
part	> l:he hunts	-37
part	> l:he played	-25
part	> l:he was	-8
part	> l:hunts	-37
part	> l:husband	-6
part	> l:include the	-29
part	> l:instructor called	30
part	> l:jailbird husband	-6
part	> l:kid	13
part	> l:lawyer	-25
part	> l:leader	-19
part	> l:man named	-39
part	> l:manager	-26
part	> l:manager ,	24
part	> l:most gloriously	-14
part	> l:murdered activist	-18
part	> l:named	44
part	> l:nel	-17
part	> l:next	-22
part	> l:of the	-28
part	> l:on the	-29
part	> l:parents	17
part	> l:part of	17
part	> l:patriarch	-37
part	> l:performance as	-54
part	> l:play	-30
part	> l:played	-34
part	> l:playing	-26
part	> l:plays	-37
part	> l:plays the	-41
part	> l:poet	-20
part	> l:raised by	23
part	> l:returns as	-19
part	> l:role of	56
part	> l:room to	22
part	> l:scenes as	-38
part	> l:secretary	-37
part	> l:seen as	37
part	> l:she plays	-20
part	> l:she was	-24
part	> l:show by	20
part	> l:skinny	-31
part	> l:sons	-24
part	> l:starred as	35
part	> l:stars as	-27
part	> l:student called	-32
part	> l:that 's	-30
part	> l:the	-61
part	> l:the broadcaster	-26
part	> l:the lawyer	-25
part	> l:the next	-22
part	> l:the poet	-20
part	> l:their sons	-24
part	> l:then came	-32
part	> l:to	22
part	> l:transwoman called	-24
part	> l:voice of	-30
part	> l:war secretary	-37
part	> l:was	-32
part	> l:week as	-8
part	> l:who was	-39
part	> l:wife	-37
part	> l:would-be manager	-26
part	> l:wrong ,	-26
part	> last:"	-19
part	> last:"|d	-21
part	> last:(	18
part	> last:(|	18
part	> last:) ,	16
part	> last:) and	-30
part	> last:,	4
part	> last:, "	-21
part	> last:, a	-38
part	> last:, alongside	-10
part	> last:, by	-25
part	> last:, for	-12
part	> last:, in	-17
part	> last:, opposite	-22
part	> last:, the	-10
part	> last:, while	-45
part	> last:, whom	30
part	> last:, with	-28
part	> last:,|	6
part	> last::	12
part	> last::|	12
part	> last:;	-31
part	> last:; and	-15
part	> last:;|	-23
part	> last:C (	32
part	> last:C ,	30
part	> last:C ;	-38
part	> last:C and	-41
part	> last:C as	-34
part	> last:C in	-30
part	> last:C opposite	-23
part	> last:C to	-37
part	> last:L for	-12
part	> last:P (	-13
part	> last:P ,	-18
part	> last:P and	17
part	> last:P in	-23
part	> last:P leader	-11
part	> last:a	-38
part	> last:actor	-34
part	> last:actor|a	-34
part	> last:alongside	-21
part	> last:alongside|	-21
part	> last:and	-14
part	> last:and dame	-15
part	> last:and two	-20
part	> last:and|	-9
part	> last:and|a	-37
part	> last:and|w	-14
part	> last:as	-36
part	> last:as|	-38
part	> last:as|d	-22
part	> last:a|	-38
part	> last:by	9
part	> last:by|a	14
part	> last:by|d	-16
part	> last:by|w	-23
part	> last:chases	-10
part	> last:chases|	-10
part	> last:dame	-15
part	> last:dame|	-15
part	> last:daughter	22
part	> last:daughter|	-24
part	> last:directed by	-16
part	> last:director	-25
part	> last:director|d	-25
part	> last:father of	-23
part	> last:find	-13
part	> last:find|	-13
part	> last:for	14
part	> last:for|	-27
part	> last:from	-12
part	> last:from|	-12
part	> last:good to	-23
part	> last:he chases	-10
part	> last:husband	-33
part	> last:in	-32
part	> last:in the	-18
part	> last:in|	-32
part	> last:is	-22
part	> last:is|	-22
part	> last:joined by	-17
part	> last:leader	-11
part	> last:leader|	-11
part	> last:newcomer	24
part	> last:newcomer|a	24
part	> last:of	-24
part	> last:of|	-23
part	> last:of|w	-29
part	> last:on	-44
part	> last:opposite	-23
part	> last:opposite|	-23
part	> last:out ,	-8
part	> last:played by	-27
part	> last:played with	-25
part	> last:portrayed by	35
part	> last:shot	-11
part	> last:shot|	-11
part	> last:start of	-24
part	> last:that	-40
part	> last:that|a	-40
part	> last:the	-15
part	> last:the|	-15
part	> last:to	28
part	> last:to find	-13
part	> last:to|	28
part	> last:two	-20
part	> last:two|	-20
part	> last:until	-49
part	> last:until|	-49
part	> last:version of	-29
part	> last:voiced by	-36
part	> last:while	-45
part	> last:who shot	-11
part	> last:whom	25
part	> last:whom|	-37
part	> last:whom|a	28
part	> last:with	27
part	> last:with|	28
part	> people here:0	43
part	> people here:1	29
part	> people here:2	20
part	> people here:3+	-77
part	> people:0	6
part	> people:1	-9
part	> people:2	-17
part	> people:3+	-41
part	> r:"	-29
part	> r:" F	-38
part	> r:" F "	-24
part	> r:#	-18
part	> r:'s	-36
part	> r:'s the	-36
part	> r:(	-19
part	> r:)	21
part	> r:) ,	15
part	> r:) , C	28
part	> r:) , P	-26
part	> r:) , get	8
part	> r:) , her	36
part	> r:) , motor	7
part	> r:) , who	-35
part	> r:) .	26
part	> r:) . ^	26
part	> r:) and	-27
part	> r:) and C	25
part	> r:) and her	-41
part	> r:) is	51
part	> r:, P	-18
part	> r:, P ,	-18
part	> r:, P and	-17
part	> r:, a	33
part	> r:, a russian	-12
part	> r:, and	23
part	> r:, as	-23
part	> r:, as the	-23
part	> r:, god	-11
part	> r:, god be	-11
part	> r:, has	-37
part	> r:, in	-13
part	> r:, said	-20
part	> r:, said that	-20
part	> r:, the	-57
part	> r:, who	50
part	> r:, who by	-12
part	> r:, who is	32
part	> r:, whose	-37
part	> r:.	8
part	> r:. ^	8
part	> r:. ^ ^	8
part	> r:;	-23
part	> r:; and	-17
part	> r:; and P	-20
part	> r:C	-37
part	> r:C ,	-41
part	> r:C , on	-23
part	> r:C in	-26
part	> r:C in F	-26
part	> r:F	-26
part	> r:F )	-35
part	> r:F ) ,	-35
part	> r:F ,	-14
part	> r:F , is	-18
part	> r:F has	-16
part	> r:F has been	-16
part	> r:an	-39
part	> r:an oscar	-39
part	> r:and	-21
part	> r:and P	-19
part	> r:and P ,	-21
part	> r:and P .	-13
part	> r:and P are	-23
part	> r:are	-19
part	> r:are certain	-19
part	> r:are certain to	-19
part	> r:as	-38
part	> r:as C	-36
part	> r:as C ,	-38
part	> r:as C .	-19
part	> r:as C and	-32
part	> r:as the	-28
part	> r:as the O	-34
part	> r:as the masked	-12
part	> r:bike	-10
part	> r:bike messenger	-10
part	> r:bike messenger around	-10
part	> r:cannot	-23
part	> r:cannot abide	-23
part	> r:cannot abide .	-23
part	> r:daughter	-37
part	> r:doesn't	-15
part	> r:doesn't want	-15
part	> r:doesn't want to	-15
part	> r:film	-20
part	> r:film ,	-20
part	> r:film , has	-20
part	> r:first	-44
part	> r:for	-56
part	> r:has	11
part	> r:has been	-32
part	> r:has said	-21
part	> r:has said .	-21
part	> r:his	-15
part	> r:his mother	-15
part	> r:his mother .	-15
part	> r:in	-45
part	> r:in F	-37
part	> r:in F ,	-37
part	> r:in P	-17
part	> r:in P F	-17
part	> r:in the	-18
part	> r:in the australian	-11
part	> r:in the kitchen	-13
part	> r:in the title	-45
part	> r:is	-74
part	> r:is C	-22
part	> r:is C .	-8
part	> r:is C and	-33
part	> r:is back	-18
part	> r:is back as	-18
part	> r:is the	-11
part	> r:is the journalist	-14
part	> r:leader	-12
part	> r:leader P	-12
part	> r:leader P in	-12
part	> r:on	-23
part	> r:played	-31
part	> r:series	-18
part	> r:the	-50
part	> r:to	-46
part	> r:travels	-43
part	> r:travels to	-22
part	> r:travels to a	-22
part	> r:was	-44
part	> w:"	36
part	> w:#	47
part	> w:'	-7
part	> w:'s	31
part	> w:(	32
part	> w:)	-26
part	> w:,	-19
part	> w::	-7
part	> w:;	-14
part	> w:C	-28
part	> w:F	-5
part	> w:L	-30
part	> w:O	-13
part	> w:P	-37
part	> w:W	-23
part	> w:a	7
part	> w:about	31
part	> w:account	-15
part	> w:accountant	-15
part	> w:aka	-25
part	> w:along	-9
part	> w:alongside	-14
part	> w:also	-38
part	> w:an	-32
part	> w:and	-23
part	> w:are	-12
part	> w:around	41
part	> w:arrive	30
part	> w:arrived	30
part	> w:at	-37
part	> w:australian	-19
part	> w:back	-15
part	> w:bank	-33
part	> w:batman	-7
part	> w:be	-12
part	> w:become	-44
part	> w:been	-72
part	> w:before	-52
part	> w:beside	-14
part	> w:bike	-12
part	> w:boss's	-23
part	> w:both	-24
part	> w:bring	-51
part	> w:but	-17
part	> w:by	16
part	> w:certain	-12
part	> w:chairman	-23
part	> w:chase	-10
part	> w:chases	-10
part	> w:co-star	-17
part	> w:co-stars	-17
part	> w:comedy	-38
part	> w:dame	-24
part	> w:daughter	16
part	> w:decades	-8
part	> w:direct	-16
part	> w:directed	-16
part	> w:director	-25
part	> w:done	-8
part	> w:fall	-30
part	> w:falls	-30
part	> w:father	-23
part	> w:few	-7
part	> w:film	-8
part	> w:find	-37
part	> w:first	-24
part	> w:fit	-8
part	> w:fitted	-8
part	> w:for	-36
part	> w:from	-20
part	> w:get	20
part	> w:gig	-10
part	> w:give	-47
part	> w:gives	-42
part	> w:glowering	-6
part	> w:go	39
part	> w:god	-19
part	> w:good	-19
part	> w:got	-7
part	> w:has	-10
part	> w:have	-43
part	> w:he	8
part	> w:her	-25
part	> w:hero	-27
part	> w:his	-24
part	> w:hobbies	-12
part	> w:horses	-28
part	> w:hotelier	-15
part	> w:hunt	-5
part	> w:hunts	-5
part	> w:husband	-39
part	> w:in	9
part	> w:incredible	-26
part	> w:into	-28
part	> w:is	25
part	> w:join	-9
part	> w:joined	-9
part	> w:jury	-17
part	> w:know	-25
part	> w:late	28
part	> w:leader	-9
part	> w:lover	-43
part	> w:man	-29
part	> w:may	-10
part	> w:messenger	-12
part	> w:money	-18
part	> w:more	-24
part	> w:movies	-22
part	> w:name	-31
part	> w:nephew	-7
part	> w:new	-19
part	> w:newcomer	24
part	> w:next	-12
part	> w:no	-12
part	> w:not	-10
part	> w:novel	-13
part	> w:now	-23
part	> w:of	-9
part	> w:official	-29
part	> w:old	-21
part	> w:older	-29
part	> w:on	-45
part	> w:once	-10
part	> w:one	40
part	> w:opposite	-19
part	> w:or	37
part	> w:out	-29
part	> w:overcome	-22
part	> w:parent	-10
part	> w:parents	-10
part	> w:partner	-30
part	> w:picture	-21
part	> w:plant	-8
part	> w:play	18
part	> w:played	21
part	> w:plays	-14
part	> w:pop	20
part	> w:portray	43
part	> w:portrayed	43
part	> w:prize	-17
part	> w:production	-17
part	> w:properly	-7
part	> w:rear	-28
part	> w:reporter	-17
part	> w:retire	-21
part	> w:retired	-21
part	> w:rise	-15
part	> w:robber	-21
part	> w:said	-51
part	> w:same	-16
part	> w:say	10
part	> w:screen	-23
part	> w:script	-18
part	> w:scripted	-18
part	> w:seconds	-7
part	> w:sell	-8
part	> w:send	-36
part	> w:sent	-36
part	> w:series	-9
part	> w:she	-13
part	> w:shepherd	-17
part	> w:shoot	-8
part	> w:shot	-8
part	> w:shrink	-26
part	> w:shrinking	-26
part	> w:sniper	-14
part	> w:so	-40
part	> w:sold	-8
part	> w:stake	-18
part	> w:stammer	-22
part	> w:star	17
part	> w:starring	-14
part	> w:such	-12
part	> w:suit	-7
part	> w:superb	-18
part	> w:superman	-7
part	> w:take	-43
part	> w:tell	-30
part	> w:that	29
part	> w:the	-18
part	> w:this	45
part	> w:time	-4
part	> w:to	5
part	> w:told	-30
part	> w:trumpeter	-10
part	> w:turn	-8
part	> w:turned	-6
part	> w:two	-19
part	> w:until	-49
part	> w:up	-22
part	> w:v	-15
part	> w:version	-26
part	> w:voice	-33
part	> w:voiced	-36
part	> w:voices	-6
part	> w:was	38
part	> w:watch	-21
part	> w:watches	-21
part	> w:went	-17
part	> w:which	-4
part	> w:while	-51
part	> w:who	-12
part	> w:whom	30
part	> w:whose	-28
part	> w:will	-9
part	> w:win	-39
part	> w:woman	-54
part	> w:work	-16
part	> w:would	33
part	> w:write	-50
part	> w:writer	-19
part	> w:written	-50
part	>=(	70
part	>=( P ) ,	-53
part	>=( P ) ,|	-53
part	>=( P ) and	-22
part	>=(|	70
part	>=) ,	-26
part	>=) ,|	-26
part	>=,	22
part	>=, P as C and	-4
part	>=, P as C and|	-4
part	>=, P is C and|	-4
part	>=, and	-40
part	>=, and|	-32
part	>=, opposite	-26
part	>=, opposite|	-26
part	>=, played by	-25
part	>=, played by|a	-25
part	>=,|	25
part	>=;	-43
part	>=;|	-33
part	>=and	-5
part	>=as	-38
part	>=in	-32
part	>=in|	-32
part	>=opposite	-25
part	>=opposite|	-25
part	>=to	-37
part	>=to|	-37
part	>|named|named	-50
part	>|noun|named	36
part	>|pronoun|named	38
part	does 	-18
part	does a	8
part	does d	-77
part	does w	-34
part	form:finite conditional	-21
part	form:finite future	-12
part	form:finite past	-13
part	form:finite present	23
part	form:infinitive none	-15
part	form:ing none	-19
part	form:participle none	10
part	is:actor	-16
part	is:actress	5
part	is:australian	28
part	is:british	22
part	is:career	19
part	is:chairman	-35
part	is:dame	34
part	is:daughter	22
part	is:director	-53
part	is:father	-45
part	is:former	-8
part	is:husband	-29
part	is:leader	-5
part	is:mr	42
part	is:ms.	-47
part	is:newcomer	7
part	is:partner	-41
part	is:rapper	-32
part	is:singer	-53
part	is:sir	15
part	is:star	-35
part	is:two	-20
part	is:wife	12
part	no main film	-65
part	other film	30
part	other is:activist	-46
part	other is:adventure	-20
part	other is:agent	-25
part	other is:aka	-31
part	other is:american	-25
part	other is:attorney	17
part	other is:baritone	-34
part	other is:biopic	-50
part	other is:boxer	-16
part	other is:boyhood	10
part	other is:broadcaster	27
part	other is:brother	48
part	other is:bullying	36
part	other is:butler	-32
part	other is:chairman	-29
part	other is:children	-19
part	other is:chip-shop	-45
part	other is:cousin	-39
part	other is:creator	-46
part	other is:cult	-17
part	other is:daughter	13
part	other is:det.	-41
part	other is:district	17
part	other is:drug	11
part	other is:elder	-19
part	other is:evil	14
part	other is:factory	4
part	other is:faithless	-45
part	other is:farmer	-36
part	other is:former	-40
part	other is:foster	15
part	other is:fremen	-18
part	other is:friend	19
part	other is:fur	24
part	other is:gambler	-17
part	other is:general	-44
part	other is:gig	-33
part	other is:girl	-18
part	other is:gloriously	-22
part	other is:glowering	9
part	other is:grandmother	-26
part	other is:hand	4
part	other is:heavyweight	-25
part	other is:hitman	29
part	other is:hulking	29
part	other is:husband	8
part	other is:irish	19
part	other is:jailbird	23
part	other is:kid	13
part	other is:lawyer	10
part	other is:leader	-21
part	other is:lord	11
part	other is:ludacris	-26
part	other is:masked	7
part	other is:mob	29
part	other is:murdered	-46
part	other is:nel	-30
part	other is:next	-51
part	other is:novelist	45
part	other is:occasionally	15
part	other is:official	-28
part	other is:ostracised	4
part	other is:painter	31
part	other is:patriarch	-45
part	other is:play	-42
part	other is:plays	22
part	other is:poet	17
part	other is:possibly	9
part	other is:rebels	7
part	other is:religious	-17
part	other is:roommate	12
part	other is:secretary	-43
part	other is:servant	-42
part	other is:shy	-24
part	other is:sinister	12
part	other is:sir	36
part	other is:skinny	-31
part	other is:sons	-34
part	other is:soviet	4
part	other is:spy	-35
part	other is:spymaster	12
part	other is:steelworker	25
part	other is:stows	29
part	other is:terrorist	7
part	other is:trainer	-4
part	other is:trapper	24
part	other is:tupac-loving	13
part	other is:two	-19
part	other is:uncle	-34
part	other is:understudied	-34
part	other is:villainous	-15
part	other is:voice	-32
part	other is:walks	29
part	other is:war	-43
part	other is:whip-happy	5
part	other is:wife	-22
part	other is:wizard	-16
part	other is:would-be	35
part	other is:writer	-39
part	other is:young	33
part	other sure:1	-70
part	other sure:3	-5
part	other sure:4	-40
part	owns	-21
part	owns:	32
part	owns:brother	39
part	owns:daughter	-35
part	owns:wife	-49
part	rule castMember	91
part	rule castMember cast-announced	37
part	rule castMember cast-brackets	40
part	rule castMember cast-part-owned	26
part	rule castMember cast-plays	82
part	rule castMember cast-role-in	8
part	rule castMember cast-starring	59
part	rule castMember cast-stars	-25
part	rule castMember cast-with	61
part	rule for another castMember	-77
part	rule other castMember	-64
part	same phrase	-52
part	says:blocked	30
part	says:reported	46
part	spoken of	-25
part	sure:1	-33
part	sure:2	-57
part	sure:3	-22
part	sure:4	-7
part	v:act|S	-30
part	v:adapt+|of	-17
part	v:appear|S	-58
part	v:appear|S|about	-11
part	v:appear|S|as	-23
part	v:approach+|S	-34
part	v:arrive|with	30
part	v:attach|S	-50
part	v:base|by	-14
part	v:bear+|by	27
part	v:become|S	-21
part	v:become|S|as	-49
part	v:be|O	-7
part	v:be|O|O	7
part	v:be|S	8
part	v:be|S|O	37
part	v:be|S|S	25
part	v:be|S|as	11
part	v:be|S|of	-46
part	v:be|X	-35
part	v:be|in	-24
part	v:be|in|O	-17
part	v:be|of	26
part	v:be|of|of	34
part	v:be|opposite	-29
part	v:be|to	9
part	v:be|with	-30
part	v:bring|S	5
part	v:build|S	9
part	v:call|S	20
part	v:call|alongside	-24
part	v:call|alongside|O	-24
part	v:cast|S	-48
part	v:chase|O	-10
part	v:chase|for	-12
part	v:co-star|O	-19
part	v:co-star|O|O	-19
part	v:co-write|O	-33
part	v:come|S	34
part	v:come|X	10
part	v:come|X|X	17
part	v:come|with	-37
part	v:compose|S	-22
part	v:count|S	12
part	v:count|S|S	12
part	v:describe|S	-33
part	v:die|S	29
part	v:die|S|S	-32
part	v:direct+|by	-28
part	v:direct+|by|X	-16
part	v:direct|S	-30
part	v:dispatch|O	-38
part	v:do|O	26
part	v:do|S	-4
part	v:erupt|S	-22
part	v:erupt|S|X	-22
part	v:fall|S	12
part	v:feature|O	24
part	v:feature|S	21
part	v:field|S	-16
part	v:find|O	-13
part	v:follow|O	-42
part	v:follow|X	40
part	v:follow|X|X	54
part	v:forget|S	23
part	v:forget|S|S	37
part	v:forget|X	7
part	v:forget|X|S	7
part	v:get|S	51
part	v:get|S|S	50
part	v:get|S|as	39
part	v:give+|S	13
part	v:give|O	26
part	v:give|S	-73
part	v:give|to	17
part	v:go|to	39
part	v:have|O	-4
part	v:have|O|as	-15
part	v:have|S	-32
part	v:headline|S	-10
part	v:hire|S	-38
part	v:hunt|O	-46
part	v:hunt|S	-20
part	v:include|O	15
part	v:include|S	31
part	v:join+|by	8
part	v:join|O	-33
part	v:join|S	19
part	v:join|S|S	-37
part	v:join|X	-7
part	v:join|X|X	19
part	v:join|X|as	-46
part	v:keep|S	-5
part	v:know|O	-53
part	v:know|O|as	-41
part	v:know|S	-5
part	v:know|X	43
part	v:know|in	-41
part	v:leak|X	30
part	v:leak|X|X	37
part	v:leak|X|as	17
part	v:leave|S	-27
part	v:leave|X	17
part	v:leave|X|X	17
part	v:let|S	34
part	v:look|X	-47
part	v:look|X|X	-47
part	v:lose|S	30
part	v:lose|X	-20
part	v:make|O|as	11
part	v:make|S	-47
part	v:make|with	12
part	v:make|with|with	12
part	v:name+|S	-23
part	v:name|O	17
part	v:nominate+|S	60
part	v:occupy+|X	6
part	v:occupy+|X|X	6
part	v:overcome|X	-8
part	v:overcome|X|X	-8
part	v:parent|O	5
part	v:parent|O|O	13
part	v:parent|S	-18
part	v:parent|S|O	-18
part	v:pick+|by	-35
part	v:pick+|by|by	-43
part	v:play+|S	-39
part	v:play+|X	-10
part	v:play+|X|S	-41
part	v:play+|X|X	16
part	v:play+|by	30
part	v:play+|by|S	8
part	v:play+|by|X	9
part	v:play|O	31
part	v:play|O|O	-4
part	v:play|S	13
part	v:play|S|O	33
part	v:play|X	29
part	v:play|X|O	-27
part	v:play|by	-16
part	v:play|under	-41
part	v:play|with	-5
part	v:play|with|with	-28
part	v:portray+|by	35
part	v:portray|S	8
part	v:portray|S|O	8
part	v:post+|by	36
part	v:produce|with	4
part	v:promote+|S	-16
part	v:raise+|by	27
part	v:recognise+|S	9
part	v:record|S	18
part	v:remain|S	-50
part	v:reprise|S	14
part	v:reprise|S|of	14
part	v:return|S	6
part	v:return|S|as	-11
part	v:say|O	-29
part	v:say|S	-6
part	v:see+|S	26
part	v:see+|S|as	28
part	v:see+|with	13
part	v:see|S	25
part	v:see|X	-27
part	v:sell|S	37
part	v:shoot|O	-11
part	v:shoot|S	-46
part	v:spend|S	-8
part	v:star in|S	-50
part	v:star|O|O	-7
part	v:star|O|X	-14
part	v:star|S	-10
part	v:star|S|as	-50
part	v:star|X	-12
part	v:star|alongside	-11
part	v:star|alongside|O	-11
part	v:step|S	14
part	v:step|S|of	14
part	v:step|of	-45
part	v:step|of|of	-45
part	v:support|S	40
part	v:support|S|X	30
part	v:support|X	-5
part	v:support|X|X	-5
part	v:survive+|by	-30
part	v:take over|S	-8
part	v:take over|S|as	17
part	v:take|S|as	4
part	v:take|S|of	31
part	v:tell|S	-48
part	v:think|S	-48
part	v:travel|S	-22
part	v:turn up|S	26
part	v:turn up|S|as	30
part	v:turn up|S|from	-29
part	v:turn up|in	-14
part	v:turn up|opposite	-17
part	v:turn|S	18
part	v:voice+|by	-31
part	v:wander|S	30
part	v:watch|by	-13
part	v:win|O	-39
part	v:win|O|S	-39
part	v:win|S	-31
part	v:win|X	42
part	v:win|for	26
part	v:win|for|as	26
part	v:work|S	-46
part	v:work|S|S	-38
part	v:write|S	-47
part	v:|O|O	4
part	v:|O|S	-40
part	v:|O|X	-14
part	v:|O|as	16
part	v:|O|of	11
part	v:|S|O	29
part	v:|S|S	-27
part	v:|S|X	28
part	v:|S|about	-11
part	v:|S|as	33
part	v:|S|for	-60
part	v:|S|from	-29
part	v:|S|of	-17
part	v:|S|with	-55
part	v:|X|O	-56
part	v:|X|S	10
part	v:|X|X	23
part	v:|X|as	15
part	v:|alongside|O	-15
part	v:|by|O	-41
part	v:|by|S	36
part	v:|by|X	-16
part	v:|by|by	-16
part	v:|for|as	41
part	v:|for|of	11
part	v:|in|O	-23
part	v:|in|as	-28
part	v:|of|O	-29
part	v:|of|of	-21
part	v:|opposite|O	-26
part	v:|opposite|as	-21
part	v:|to|S	-36
part	v:|to|to	44
part	v:|with|O	-54
part	v:|with|as	-34
part	v:|with|of	51
part	v:|with|with	29
`;
