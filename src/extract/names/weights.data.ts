/** Weights of the names layer in hundredths, one row a feature, one column a kind. Made by tests/bench/reader-names-train.ts. */
export const weightTable = `
before 	-20 -37 -54 -12 -40 -22 -19
before the	47 -72 -33 -27 3 -5 0
before a	70 -23 -36 -30 11 -20 0
before an	63 -33 -23 -7 -4 -13 -5
before of	-35 -13 -22 0 -11 10 3
before in	-16 41 -53 -8 -14 3 53
before on	22 -14 -34 -17 11 14 -9
before at	92 -18 -23 -24 -1 -12 -10
before by	-7 -12 56 -22 14 -20 -4
before to	-4 23 20 -27 -9 -26 -16
before for	-13 -34 26 -10 20 -9 0
before with	-47 22 6 25 2 8 -5
before from	31 50 -16 -29 -8 -19 -2
before as	-12 -17 2 93 -9 -8 -22
before and	-4 6 43 13 -4 29 -6
before or	-53 6 118 -11 -1 1 -3
before but	16 50 6 -29 4 1 -3
before &	4 -37 -16 -43 1 -7 3
before his	83 26 -102 -5 -13 0 -11
before her	63 -39 -12 -1 -5 -5 -16
before its	58 -71 48 -14 4 3 -20
before their	148 -140 -28 119 2 -59 -6
before this	-61 -24 -21 87 3 -19 -11
before that	7 80 -32 -2 -3 -20 -4
before is	7 -23 49 -43 -2 -8 -16
before was	-36 2 26 28 -6 -4 -3
before are	34 -38 53 -27 -1 -10 -12
before be	-32 -26 97 -41 -16 -17 -22
before will	17 -7 -37 -32 -3 -3 -1
before would	-83 -53 -24 -49 -5 -10 -2
before has	-14 -7 43 -13 -3 -6 -7
before have	-2 -10 8 -1 -1 0 -3
before also	-11 -34 -23 -2 87 -37 0
before who	-12 -19 -35 -47 -3 3 -5
before which	5 -27 36 2 0 -6 -5
before where	-2 -29 69 -25 -2 -11 -6
before when	-12 -28 -3 98 -6 -14 -7
before while	-5 -24 37 15 -1 -4 0
before after	-26 54 -10 19 3 -10 -1
before before	-93 110 11 23 -7 -20 32
before until	28 -28 132 -18 -5 -11 -56
before since	46 -46 -10 -17 -5 52 -3
before than	8 -14 34 -32 -9 -16 17
before then	32 -17 49 -5 -4 -7 -6
before about	4 48 -4 -31 -16 -22 21
before into	8 -20 33 -23 -1 -1 0
before over	-44 68 0 -18 -3 -15 3
before against	6 -11 44 -31 -12 -1 -1
before alongside	2 -50 75 -18 -2 -9 -5
before opposite	21 -16 42 -7 -3 -3 -7
before behind	-124 2 -84 -28 -11 141 -14
before between	16 -26 26 -25 -5 -26 0
before during	-13 -49 58 0 -2 -5 -1
before under	-5 -25 112 -29 -10 -9 -2
before without	-1 -34 67 -36 0 0 1
before not	-17 -13 64 -21 -2 -4 -13
before never	-22 0 -22 -2 0 3 0
before i	-137 -44 -83 -15 -15 -18 -16
before he	4 -117 13 95 0 -1 -10
before she	-2 -47 20 -22 -5 -3 -9
before it	-14 -22 92 -15 -4 -4 -4
before they	4 -26 18 -17 18 -24 4
before we	-55 -40 -15 -8 -7 -13 -5
before you	157 -91 -11 -41 -3 -57 -1
before my	-94 -43 -46 -40 -14 -30 -14
before your	21 -47 -31 -10 -15 -26 -5
before our	85 -23 -20 -21 -2 -4 -3
before ,	-54 36 15 26 -5 7 -18
before .	168 -39 -57 -36 -14 -16 -8
before :	8 -24 2 -15 -3 -4 -8
before ;	10 -30 48 -16 0 0 -10
before (	6 0 25 9 -5 -33 -6
before )	55 -9 -20 -11 -6 -14 -4
before [	21 -33 -89 23 -8 107 -8
before ]	28 -30 17 1 0 2 -12
before -	-2 5 60 -17 -5 -25 -7
before –	105 -90 -25 -15 -4 -30 -2
before —	-59 -32 76 14 24 -22 -12
before /	5 -29 7 -30 52 -37 -14
before s	-33 15 -90 142 -6 -8 -9
before up	194 -19 19 -5 -1 -1 -6
before out	-6 120 -30 -68 -9 11 -4
before back	1 -7 28 -25 0 0 1
before such	24 -43 18 -2 1 3 22
before like	-12 -3 30 -8 -7 -17 -5
before including	-12 -1 37 -29 -5 18 -1
before most	-3 -37 -21 -4 -5 -1 -1
before one	-21 -28 -14 -25 -9 3 -3
before some	61 -34 12 -21 -2 -1 -8
before all	-4 -29 3 0 -1 -1 -22
before both	-3 -44 94 -26 -1 -7 0
before each	5 -12 11 -7 0 0 0
before every	29 -13 1 -14 0 0 0
before how	-80 54 31 7 -2 -105 -10
before why	-17 -31 50 -11 -5 -5 -7
before what	15 8 13 -22 -12 -12 -12
before if	-97 -62 48 -12 -3 219 -6
before so	39 -27 2 -11 -6 -3 -13
before because	26 -13 32 -17 -2 -2 -1
before though	4 84 -20 -22 0 -6 -6
before although	13 -4 0 -11 0 0 1
before via	-43 -30 125 -33 4 -2 -5
before vs	-38 -3 -48 -12 -3 0 -3
before made	-134 197 39 -49 -14 -39 -13
before based	109 -9 -17 5 0 -88 0
before just	-78 -119 -14 -9 -35 -8 -3
before only	-11 -31 25 -24 -1 0 -4
before now	69 -34 0 -3 -4 -20 -5
before once	-13 -20 66 -7 -4 -10 -3
before again	-19 -1 -8 -6 -1 -2 -1
before yet	9 -93 136 -2 -5 -2 -2
before still	-50 -2 -55 -14 -4 -14 -1
before even	1 -24 65 -3 0 -1 -7
before him	12 -22 12 -8 -4 -2 -6
before them	-65 -3 145 -26 0 0 1
before there	-90 46 -42 140 -49 -25 -10
after 	-14 -52 -8 -43 -24 -45 -28
after the	-1 -9 11 -25 1 -11 -2
after a	37 25 -18 -16 -1 -4 -2
after an	-20 -4 88 -52 -1 -16 -5
after of	-8 -56 -18 -32 -5 -27 -8
after in	-2 -43 -9 72 -4 -11 -21
after on	3 -37 -11 -13 -1 -10 46
after at	19 -35 32 -25 -5 13 -9
after by	60 -41 17 1 -2 -28 -8
after to	-18 -18 31 9 -7 -9 -15
after for	-8 11 16 -29 -2 -13 -5
after with	32 -13 38 -24 -9 -16 -6
after from	29 60 -11 -50 -9 -18 -9
after as	76 -29 26 -34 -5 -12 6
after and	-10 -17 -12 44 6 34 19
after or	-13 18 192 -78 -14 -21 -7
after but	-15 53 30 19 -14 -54 -42
after &	-12 -28 -4 -50 1 0 1
after his	1 -10 58 -10 0 -1 -1
after her	25 -25 10 1 -2 -2 -3
after its	-75 139 -56 -5 -5 -16 -4
after this	203 -11 -37 -11 23 -92 -1
after that	33 -5 -6 -13 0 8 -6
after is	-55 75 -8 -12 -4 9 -20
after was	15 26 -1 -25 11 -16 -9
after are	37 -47 -26 51 -2 -2 -10
after were	106 -64 -66 62 -5 -22 -3
after be	-17 -92 -7 -66 -13 -7 -20
after been	93 -96 -349 348 -11 -22 -6
after will	-24 -27 51 -30 28 14 -2
after would	16 20 21 -45 22 -23 -6
after has	-16 -8 15 7 13 -3 -4
after have	116 -45 -42 -31 -10 20 -8
after had	-13 31 46 -37 10 -26 -2
after also	-27 33 17 -12 -4 -3 -2
after who	-8 4 31 23 -8 -37 -34
after which	45 -89 41 -11 0 18 -1
after where	-22 210 -26 -107 -5 -21 -3
after when	-2 -1 38 -1 -1 0 -26
after after	21 -25 35 -20 -3 -4 4
after before	247 -31 -91 -42 -5 -18 -5
after until	-23 -3 229 -115 -6 73 26
after since	53 -81 44 -15 1 8 0
after than	-5 -12 -3 -12 -4 -7 -1
after then	8 -11 3 0 1 0 -2
after about	18 97 -32 -26 -15 -27 -7
after into	-91 -116 -110 217 -17 -49 6
after over	-62 87 33 -59 -6 -15 -3
after against	467 0 -1 0 0 -2 0
after alongside	-38 151 -16 -10 -3 -33 -5
after behind	0 -17 37 -16 1 0 -1
after during	-12 -50 65 -35 3 -42 85
after under	44 -2 68 -89 -2 0 -1
after not	-5 39 -4 -20 -3 -19 -6
after never	-4 -35 65 -25 -7 -20 -5
after i	76 49 -8 -3 -1 -1 -2
after he	48 -39 -1 -3 -1 2 -5
after she	6 -13 -12 -13 0 24 0
after it	36 -13 -1 -6 0 -2 -3
after we	-9 -31 0 10 -1 -1 -4
after you	2 7 -22 -7 -8 -11 -9
after my	9 -13 -29 -6 -6 -6 -4
after your	-16 -57 -36 -21 -7 -7 -10
after our	-27 0 -2 -6 0 0 0
after ,	-21 13 15 39 -32 -20 -19
after .	11 -66 45 -32 -36 89 -20
after :	73 -46 11 -39 -11 -31 -7
after ;	-163 159 62 -28 -8 -58 -11
after (	-31 13 -54 83 -7 -17 -8
after )	-28 -8 14 -15 -10 44 -11
after [	49 -24 11 -44 1 3 1
after ]	-159 -24 -155 53 -17 202 -17
after -	105 29 -3 -87 -16 -40 -15
after –	16 -61 -23 -7 -2 -12 1
after —	-4 -35 -2 -8 -2 63 1
after !	-96 -190 -99 -63 -14 -146 -82
after ?	-104 -202 -32 -15 -7 229 -14
after /	-136 -79 32 -37 108 88 -4
after s	-118 123 45 -61 -15 -73 19
after up	-118 -79 -21 -3 -3 -6 -12
after out	47 -114 -43 76 -1 -4 -9
after off	29 -33 2 -4 2 1 0
after back	61 -94 63 -27 3 -1 -6
after like	55 -33 -5 0 -2 -16 -2
after more	-9 -11 81 -41 -4 -12 -5
after most	-4 -36 56 -25 -7 -17 65
after one	-13 48 -3 13 -53 -9 -41
after some	4 -11 9 -6 0 0 0
after all	46 -42 0 -2 -3 -6 -4
after both	50 -98 98 -24 -2 -8 0
after each	11 -1 1 -12 0 0 1
after every	-9 -1 17 4 -1 -8 -2
after how	19 -18 1 0 0 0 -3
after what	8 -2 -4 -2 0 -1 -2
after if	12 -14 5 -3 0 0 -2
after so	10 -40 108 -63 0 1 -7
after because	68 -28 -21 -12 1 2 -7
after though	38 -64 34 2 -2 0 -7
after despite	39 -50 1 -13 0 0 9
after via	6 -26 47 -6 1 5 -21
after vs	-8 -4 -15 -6 -1 0 -1
after made	31 -91 111 -17 -14 -17 -5
after based	295 -242 -27 0 0 -8 0
after just	-88 -51 -64 63 73 -17 -18
after only	25 42 -41 -15 -12 -15 -8
after now	15 -28 19 -27 1 5 13
after once	26 -154 113 4 10 1 -17
after again	20 -49 0 0 0 0 -2
after still	17 -25 90 -60 -2 -15 0
after even	-29 1 71 -30 -7 -3 -2
after him	-12 -3 -3 0 0 -4 -1
after them	19 -37 17 0 1 1 -3
after there	-32 -16 -21 -4 -2 -23 75
before:film	-36 179 4 -28 -6 42 -22
before:work	-20 17 -13 -20 -9 190 -3
before:credit	-8 -18 158 43 -3 -6 -1
before:person	-1 -1 195 -39 -1 -2 0
before:honorific	28 1 253 7 -1 -2 2
before:connector	29 -56 -28 -24 -5 -15 2
before:starter	-17 18 20 1 -22 -6 -11
before:calendar	21 -13 -13 -12 -6 -13 -2
before:nation	82 -56 -42 -43 -6 -14 -8
before:honour	-9 9 -9 -3 -1 -4 1
before:broadcast	15 -21 62 -17 0 30 -2
before:takesPart	-3 -33 59 -20 0 -8 0
before:makes	-13 13 40 -33 12 -19 -9
before:comesOut	-49 -10 98 -23 -7 -18 -3
before:playsRole	-55 -22 14 135 -6 -39 64
before:tells	4 40 -81 -42 -7 81 -9
before:speaks	12 -29 54 -39 17 -3 -4
before:lives	-34 -33 29 64 -5 -16 -14
before:prize	10 -16 -26 -19 -4 -6 10
before:calls	-38 -13 3 22 5 30 -7
before:lists	-39 59 44 -55 -6 -15 3
before:series	-39 21 1 -49 -8 89 -12
before:firm	4 -12 21 -19 43 -16 -4
before:modifier	32 46 -74 20 -10 -39 -7
before:common	-14 -25 11 15 -9 -20 -27
before:first	-8 -2 -47 -2 -6 -3 -5
before:surname	13 -9 -9 -6 -10 -6 -5
before:place	21 -45 28 -19 3 -12 -7
before:companyEnd	-8 -10 -4 -11 0 -15 0
before:number	67 -13 -61 -36 -14 21 -13
before:capital	-26 -43 -40 -48 -24 -54 -28
after:film	14 2 -13 -3 11 -11 -16
after:work	-3 -20 -22 -17 9 37 -5
after:credit	-4 34 -52 27 11 -17 -1
after:person	17 71 -53 -21 -6 11 -6
after:honorific	-18 -9 15 -3 -1 -2 -3
after:connector	-11 -18 6 2 -14 3 -11
after:starter	-21 22 1 -1 -7 -8 -7
after:calendar	-29 3 -10 -10 -3 -17 -3
after:nation	36 -15 9 -9 -2 -8 -5
after:honour	57 -10 -21 -13 -10 -13 -2
after:broadcast	8 -1 8 -2 2 -7 12
after:takesPart	-5 61 66 15 -1 -2 4
after:makes	0 21 -16 -5 26 -23 -8
after:comesOut	-28 149 -11 -14 -12 31 -12
after:playsRole	12 28 3 -29 7 -28 -5
after:tells	-37 71 26 -15 -10 -35 -8
after:speaks	13 16 98 -17 -4 -4 -1
after:lives	-20 13 -13 11 -7 24 -10
after:prize	14 -47 36 8 -10 2 -11
after:calls	19 -6 9 -5 -1 -19 -1
after:lists	16 -2 6 -9 -3 -12 3
after:series	-28 144 -2 -12 -15 -17 27
after:firm	-11 -11 6 -16 14 -4 -2
after:modifier	20 -6 -9 -7 15 -8 -3
after:common	-14 -10 23 -29 7 -28 -40
after:first	52 -9 -11 3 -2 -8 -3
after:surname	-9 2 -29 -4 -3 -5 11
after:place	42 -7 -23 -9 -1 -4 -11
after:companyEnd	-21 -3 -3 -8 -25 -1 -1
after:number	12 7 -18 -2 4 -17 -6
after:capital	-26 -53 -65 -44 -19 -40 1
head before:film	-27 69 -5 -22 -7 48 -22
head before:work	-10 15 -15 -21 -9 101 -4
head before:credit	-8 -18 8 43 -3 -6 -1
head before:person	-1 -1 45 -39 -1 -2 0
head before:honorific	28 1 53 7 -1 -2 2
head before:connector	-9 -13 -29 -12 -15 -8 11
head before:starter	-7 10 5 -19 -27 4 -12
head before:calendar	17 -13 -13 -12 -6 -14 -2
head before:nation	63 -33 -47 -43 -6 -16 -10
head before:honour	-9 9 -9 -3 -1 -4 1
head before:broadcast	15 -21 62 -17 0 -69 -2
head before:takesPart	-5 -32 59 -20 -1 -8 -1
head before:makes	-30 74 -3 -37 10 -22 -9
head before:comesOut	-37 52 4 -16 -8 -16 1
head before:playsRole	-23 -22 12 31 -5 -36 40
head before:tells	13 33 -69 -33 -6 59 -8
head before:speaks	18 -28 44 -34 13 -7 -3
head before:lives	-19 -33 25 62 -6 -19 -14
head before:prize	18 -15 -25 -19 -4 -6 8
head before:calls	-39 6 -3 16 5 29 -7
head before:lists	-27 50 -16 -5 2 -14 2
head before:series	-40 19 1 -49 -8 78 -12
head before:firm	4 -12 21 -19 43 -16 -4
head before:modifier	-16 -3 -11 -6 -3 -7 -3
head before:common	-29 0 -2 4 -5 -5 -29
head before:first	-7 -3 -47 -2 -6 -3 -5
head before:surname	5 1 -10 -9 -10 -6 -5
head before:place	3 -7 22 -23 1 -17 -8
head before:companyEnd	-8 -10 -4 -11 0 -15 0
head before:number	-46 -63 -25 -20 -16 -20 -8
head before:capital	-49 -19 -52 -51 -26 -62 -30
pair before of+film	-55 203 61 -72 -8 -53 -39
pair before of+work	-47 89 -38 -49 -20 83 -45
pair before of+credit	-115 137 -127 -44 -89 262 -4
pair before of+person	-58 84 -55 -28 57 -20 -34
pair before of+honorific	-63 -2 8 -12 -1 -1 96
pair before of+connector	113 -21 21 -55 -2 -20 -42
pair before of+starter	-29 80 100 -33 -22 -37 3
pair before of+calendar	-120 266 -100 -109 -10 -28 -25
pair before of+honour	0 -13 -2 -7 -2 -3 -3
pair before of+broadcast	-19 -1 -4 -4 -1 -14 0
pair before of+takesPart	-10 223 70 9 -4 -19 -45
pair before of+makes	-53 46 113 -13 -2 -22 -41
pair before of+comesOut	-32 279 -4 -96 -3 -43 -13
pair before of+playsRole	-92 -82 -9 160 -24 78 97
pair before of+tells	-93 109 14 26 -20 -32 -34
pair before of+speaks	-2 -47 -102 180 -2 2 -5
pair before of+lives	-28 -14 -24 178 -5 -121 -20
pair before of+prize	104 -80 -3 0 6 -2 -16
pair before of+lists	-29 -2 55 -15 -4 -18 -6
pair before of+series	118 -86 -2 -194 -6 194 -33
pair before of+firm	90 -17 18 -19 1 3 5
pair before of+modifier	-17 -97 2 -10 0 -35 -8
pair before of+common	-4 -2 -37 20 -9 -43 46
pair before of+first	106 -25 -41 55 5 -13 -27
pair before of+surname	49 -25 -21 2 4 -12 40
pair before of+companyEnd	1 -23 -10 -19 -18 -30 19
pair before of+capital	-41 -38 -8 -17 -2 -27 -36
pair before in+film	-86 124 -73 12 12 -21 18
pair before in+work	143 -109 -18 -12 -6 -58 64
pair before in+person	-63 -65 105 -23 -4 -36 42
pair before in+honorific	-130 -90 100 -75 0 -6 6
pair before in+connector	-98 106 -157 -58 -7 -87 17
pair before in+starter	-31 -12 -42 -15 -1 -10 25
pair before in+calendar	-112 -86 -43 -12 -9 -76 -1
pair before in+nation	70 -19 -6 -14 -2 -15 -13
pair before in+honour	54 -10 -5 0 -1 -38 -2
pair before in+broadcast	38 -1 -10 -18 -2 -42 17
pair before in+takesPart	-72 137 142 -18 34 46 -22
pair before in+makes	-11 -62 -65 -34 -6 -32 217
pair before in+comesOut	54 -34 -35 -19 -5 -9 52
pair before in+playsRole	-148 172 58 -29 45 147 -33
pair before in+tells	50 -104 67 9 -28 -10 0
pair before in+speaks	33 -52 17 -6 0 1 0
pair before in+lives	227 -93 -127 -25 -7 -99 54
pair before in+prize	46 -9 -5 0 0 -32 -1
pair before in+calls	-28 -55 -31 -7 0 0 -14
pair before in+lists	162 -11 0 -1 0 0 0
pair before in+series	-81 98 -16 44 10 -6 -29
pair before in+firm	61 -25 -6 -5 -1 -20 -5
pair before in+modifier	7 -72 14 -30 1 8 14
pair before in+common	-2 -1 9 -37 -4 12 26
pair before in+first	14 -12 -84 -14 -88 148 -11
pair before in+surname	40 123 91 -25 -60 -53 -36
pair before in+place	49 -12 -4 -5 -1 -40 17
pair before in+companyEnd	26 -6 -2 0 0 -2 -27
pair before in+capital	22 65 7 -24 -18 -2 -23
pair before on+film	260 -36 -16 -4 -2 -236 -1
pair before on+work	28 -9 -9 -21 -12 -113 6
pair before on+credit	-219 -293 -30 -27 -20 321 -28
pair before on+person	126 -77 -4 0 -1 -89 34
pair before on+connector	26 -20 -7 57 -1 -47 -1
pair before on+starter	21 -21 47 -16 -28 39 -1
pair before on+nation	200 -73 -4 -40 -5 -81 -7
pair before on+honour	160 -47 -6 -5 -10 -12 -4
pair before on+broadcast	-133 -2 -1 -5 -3 -67 -1
pair before on+takesPart	-146 -66 -11 -134 -16 150 97
pair before on+makes	-7 -4 -30 0 0 0 0
pair before on+comesOut	200 -81 69 -125 45 -100 -11
pair before on+playsRole	-140 131 1 -56 -12 109 -19
pair before on+tells	-96 158 150 -135 -125 105 -19
pair before on+speaks	105 -4 -7 -19 -4 -56 -3
pair before on+lives	75 -90 -115 -113 -23 -139 243
pair before on+prize	41 -9 -9 0 -6 -5 -3
pair before on+calls	265 -59 40 -244 8 3 5
pair before on+common	-42 -8 -19 -3 7 30 1
pair before on+first	-37 210 -82 -16 -3 -19 -2
pair before on+surname	11 16 0 -5 0 -9 -1
pair before on+place	121 -42 -3 -21 -2 -36 -4
pair before on+companyEnd	-54 -25 -1 -6 -2 -26 -2
pair before on+capital	-16 43 -99 -37 -3 68 -3
pair before for+film	94 -14 3 -38 36 -29 -5
pair before for+work	-29 -47 -42 -35 -5 130 -3
pair before for+credit	-34 -17 59 -13 -6 -65 -7
pair before for+person	-50 -77 93 -9 2 -8 -15
pair before for+connector	-20 -10 141 -51 -2 -4 -3
pair before for+starter	13 -12 45 -20 4 -9 -1
pair before for+calendar	231 -28 9 -18 23 0 0
pair before for+nation	-9 0 70 -62 -28 -5 1
pair before for+honour	27 0 -46 -1 34 -4 0
pair before for+makes	117 -11 -56 -5 38 -25 -3
pair before for+comesOut	-1 -22 84 -83 -4 3 1
pair before for+playsRole	-46 -21 141 -49 -14 -17 -6
pair before for+tells	95 -3 -82 -29 -6 -3 54
pair before for+lives	-50 -74 93 -9 2 -9 -14
pair before for+prize	47 -4 -39 -2 12 -1 -9
pair before for+calls	6 0 2 -11 0 0 0
pair before for+firm	-56 -2 -7 -18 -3 106 -1
pair before for+common	-7 -11 -4 7 -4 2 -2
pair before for+first	17 -8 109 -1 4 4 0
pair before for+surname	43 -22 -104 15 97 -37 -2
pair before for+place	14 -5 51 -40 1 -1 0
pair before for+companyEnd	50 -31 6 -17 12 5 1
pair before for+capital	-7 -28 -34 -13 55 -9 3
pair before with+film	-5 165 -225 195 -15 -8 -20
pair before with+work	0 0 53 -45 -1 -7 0
pair before with+connector	-26 11 53 -24 -23 43 -6
pair before with+starter	-25 13 39 -28 -11 65 -6
pair before with+broadcast	6 -2 80 -25 -1 -41 -1
pair before with+takesPart	-11 -4 235 -210 -1 -126 -2
pair before with+comesOut	3 -11 103 -3 -4 -60 -8
pair before with+playsRole	-1 -10 54 -39 -1 0 -1
pair before with+tells	46 -174 250 -105 1 7 -10
pair before with+lives	-13 -101 148 124 1 0 -7
pair before with+common	7 38 2 -24 3 -20 -4
pair before with+first	0 -5 56 -47 0 1 0
pair before with+surname	-2 -75 164 -54 1 -4 -4
pair before with+place	85 -9 -74 -61 -4 -2 174
pair before with+companyEnd	0 -1 28 -27 0 0 0
pair before with+capital	62 -34 -59 -6 -3 -43 3
pair before as+film	-53 341 -94 -142 -6 -110 -6
pair before as+person	224 -51 -69 -99 0 0 -1
pair before as+connector	-29 148 30 -102 -5 3 -8
pair before as+starter	34 40 54 -114 -9 -4 -4
pair before as+calendar	-110 -33 -91 214 -33 -100 -11
pair before as+nation	-7 -49 -69 71 -1 -7 2
pair before as+broadcast	-1 -44 -21 53 0 -9 0
pair before as+takesPart	193 -23 -163 222 -1 -10 -11
pair before as+comesOut	-2 -43 -3 68 0 -26 0
pair before as+playsRole	148 -52 -63 166 -13 -37 -8
pair before as+tells	-9 -1 86 -43 0 -57 -1
pair before as+lives	34 -2 -1 45 -1 -44 0
pair before as+lists	6 45 49 -118 -22 32 -3
pair before as+series	-26 184 -12 -17 -3 -116 1
pair before as+common	5 -30 6 45 -8 -9 -9
pair before as+first	-20 -21 -57 118 -1 -4 -2
pair before as+surname	-52 -22 16 57 -4 -6 28
pair before as+place	-89 251 -46 -146 -2 82 -11
pair before as+capital	-67 10 -97 232 -3 -9 -6
pair before by+film	2 -4 57 -35 2 1 -1
pair before by+work	-5 -29 111 -75 28 -9 0
pair before by+connector	-17 -6 53 -12 -3 -3 -3
pair before by+starter	27 -18 27 -14 1 -16 -1
pair before by+calendar	198 -29 -131 -6 1 -11 -1
pair before by+nation	-32 -36 172 -12 -6 -3 -11
pair before by+honour	-2 -4 19 -4 0 0 -1
pair before by+takesPart	-11 -9 36 -21 -12 -12 0
pair before by+makes	15 -26 48 -14 -2 -14 -9
pair before by+comesOut	-7 -13 -171 -29 193 -23 63
pair before by+playsRole	-16 -13 81 -21 -5 -11 -10
pair before by+tells	-81 243 -2 -24 -2 -4 -1
pair before by+prize	-2 -4 19 -4 0 0 -1
pair before by+lists	64 -52 -8 1 1 -3 1
pair before by+common	15 -10 48 -32 1 -9 -4
pair before by+first	0 -10 93 -5 -2 -2 -4
pair before by+surname	-135 -46 19 -71 -22 -38 -12
pair before by+place	11 -10 47 -13 -4 -14 -6
pair before by+capital	9 42 -60 -8 0 -13 -3
pair before to+film	-38 59 42 84 -21 -20 -15
pair before to+connector	-172 323 -162 -110 -11 -16 -100
pair before to+starter	38 -26 29 -7 -5 -8 -11
pair before to+calendar	123 -16 -5 -5 -1 -5 -1
pair before to+nation	121 -130 128 -107 3 187 9
pair before to+makes	-32 -30 40 -10 -3 -1 -9
pair before to+comesOut	-22 69 6 91 -22 -21 -12
pair before to+playsRole	-19 -6 36 -14 -4 -3 -3
pair before to+lives	-5 -25 -12 0 1 -49 -2
pair before to+prize	-2 -9 9 0 0 0 0
pair before to+series	-69 74 -3 -35 -4 3 -1
pair before to+firm	-270 -70 -19 2 271 -2 -55
pair before to+modifier	-140 -12 -12 0 -1 -9 0
pair before to+common	19 -38 17 -24 -5 -20 -5
pair before to+first	31 -6 -11 -4 -1 -5 51
pair before to+surname	-84 -40 16 -48 -1 225 -21
pair before to+place	0 -1 -2 -3 1 -3 99
pair before to+companyEnd	-29 -41 -3 -6 -3 -22 -23
pair before to+capital	-57 65 -48 -11 -4 3 -5
pair before from+film	-16 -52 76 -5 -1 -1 -5
pair before from+work	-156 102 -61 -45 -17 197 -13
pair before from+person	-29 194 -38 1 -6 -160 0
pair before from+honorific	-189 -123 232 9 -34 -7 -1
pair before from+connector	-13 -43 22 -18 -8 -11 -10
pair before from+starter	-50 -87 69 -9 -2 -2 -11
pair before from+takesPart	-29 194 -38 1 -6 -160 0
pair before from+makes	-37 -23 101 -3 -1 -1 -1
pair before from+playsRole	-88 38 120 -39 -2 -31 -3
pair before from+tells	0 -10 9 0 0 0 -1
pair before from+speaks	0 -10 9 0 0 0 -1
pair before from+lives	106 2 -25 -5 -3 -2 10
pair before from+lists	11 -33 57 -38 0 0 1
pair before from+firm	-135 -101 -23 -2 183 -25 -5
pair before from+modifier	-31 4 -3 0 0 -5 -1
pair before from+common	-12 1 48 -21 -9 -7 -1
pair before from+first	-93 257 -18 -5 -7 -38 -1
pair before from+surname	141 -18 -62 -24 -3 10 -7
pair before from+capital	123 54 -72 -29 -7 -46 -24
pair before and+film	24 -19 -34 -2 0 -6 -1
pair before and+work	113 41 -9 -16 0 -78 0
pair before and+credit	-1 -57 141 -32 -1 -42 0
pair before and+person	8 -6 -11 -41 -2 -12 -4
pair before and+honorific	-26 -5 -1 -5 -1 -6 -5
pair before and+connector	-1 5 73 10 4 2 -1
pair before and+starter	-15 -36 85 -45 -3 -39 10
pair before and+calendar	239 -2 -20 -8 -1 -17 -2
pair before and+nation	153 -31 -58 -39 -4 -3 37
pair before and+honour	-6 -76 -37 -7 -3 -21 -2
pair before and+broadcast	-8 138 -108 -3 -4 196 -2
pair before and+makes	-5 -1 1 -10 -1 -6 -1
pair before and+playsRole	-7 -28 69 -15 -9 -2 -1
pair before and+tells	-3 36 13 1 0 -9 0
pair before and+lives	-60 -24 -262 314 -4 -45 -28
pair before and+prize	-18 -103 -59 -9 -2 -30 -2
pair before and+series	14 45 -9 -10 -36 -7 -1
pair before and+firm	2 -5 3 0 0 9 -14
pair before and+modifier	-61 -22 -33 -2 -8 -84 0
pair before and+common	-34 55 -8 -32 -5 26 -29
pair before and+first	12 -4 -7 -28 -2 -25 -1
pair before and+surname	-40 -17 49 8 -1 26 -1
pair before and+place	4 -13 24 -17 -2 -6 55
pair before and+companyEnd	2 -123 57 2 0 3 -2
pair before and+capital	-33 41 40 -14 -4 47 -5
pair before ,+film	-97 -33 -10 7 13 146 -29
pair before ,+work	-40 -4 -60 -81 12 177 -12
pair before ,+credit	353 -152 -177 -138 -11 -34 -16
pair before ,+person	-6 -49 178 -105 -3 -13 -4
pair before ,+honorific	-7 -178 74 -12 -4 99 -6
pair before ,+connector	-48 12 -85 112 -18 -14 -6
pair before ,+starter	17 59 -9 -41 2 -21 -11
pair before ,+calendar	7 -14 38 -30 1 -2 -4
pair before ,+nation	61 40 -26 -34 -8 -50 -4
pair before ,+honour	48 -21 4 -16 -3 -18 -1
pair before ,+broadcast	104 -3 46 -6 -2 -143 -4
pair before ,+takesPart	-49 168 -25 -72 -10 -24 -6
pair before ,+makes	40 145 -47 54 -17 -171 -16
pair before ,+comesOut	-33 103 73 -54 -15 -56 -4
pair before ,+playsRole	-45 -23 -37 -66 -47 238 -10
pair before ,+tells	64 -62 189 -145 -5 -97 -6
pair before ,+speaks	32 53 -3 -49 -3 -20 -6
pair before ,+lives	-92 -145 61 73 -27 79 -53
pair before ,+prize	49 -22 9 -15 -4 -17 -1
pair before ,+calls	-3 -34 60 -24 -8 -4 -2
pair before ,+lists	30 -36 14 0 1 0 -8
pair before ,+series	82 -107 74 0 128 -144 -6
pair before ,+firm	59 -43 -32 -26 53 -10 -2
pair before ,+modifier	-1 -2 12 -9 0 -2 0
pair before ,+common	-13 2 -12 16 -5 36 -25
pair before ,+first	-34 21 45 -25 -2 -11 -4
pair before ,+surname	-14 -10 25 -17 3 16 -4
pair before ,+place	-7 -49 57 -1 -1 -21 -1
pair before ,+companyEnd	39 44 -16 -41 12 -40 -1
pair before ,+capital	12 1 29 -58 -4 23 1
pair before (+film	5 -70 71 0 0 0 0
pair before (+work	33 11 -58 1 0 -2 0
pair before (+credit	-3 -61 92 -12 -3 -41 1
pair before (+person	-1 -1 13 -9 0 -2 0
pair before (+honorific	-6 -4 52 -37 0 0 -1
pair before (+connector	-65 -1 109 -19 -2 -4 -3
pair before (+starter	-52 -16 142 -43 -3 -12 -4
pair before (+calendar	-41 41 -29 -42 -27 -4 -35
pair before (+honour	1 3 53 -34 -2 4 -3
pair before (+broadcast	-86 32 -80 61 -51 62 -72
pair before (+makes	5 -70 71 0 0 0 0
pair before (+playsRole	103 -4 -87 0 0 3 0
pair before (+lives	-1 -1 18 -11 0 -1 -1
pair before (+common	10 -7 26 -20 -1 -3 -3
pair before (+first	34 -48 144 -125 0 -1 0
pair before (+surname	33 8 41 -33 -9 -37 -10
pair before (+place	70 -1 -68 -73 -3 -8 81
pair before (+companyEnd	24 -2 -4 -15 0 0 0
pair before (+capital	1 13 -33 57 -3 -26 -6
pair before the+work	-2 -16 -4 -1 0 -25 -1
pair before the+honorific	-13 -31 -2 0 -3 -4 -2
pair before the+connector	15 -13 -33 -1 -9 -11 0
pair before the+starter	28 -20 -31 -8 -9 -13 1
pair before the+calendar	-167 -1 0 -1 1 0 0
pair before the+nation	-20 -21 -2 -1 -14 -1 -5
pair before the+broadcast	-2 -1 0 -1 0 -19 -2
pair before the+takesPart	-8 -2 -1 -1 0 -1 0
pair before the+makes	-90 83 42 -7 25 -20 -5
pair before the+comesOut	-3 -10 -26 -14 -6 -5 56
pair before the+playsRole	27 -9 69 2 1 1 -113
pair before the+tells	36 -12 -17 -10 -6 -31 -5
pair before the+speaks	58 -10 -16 -6 -6 -26 -3
pair before the+calls	-31 156 -91 -44 -4 -15 -2
pair before the+lists	15 -18 6 -12 10 0 0
pair before the+series	-11 -8 0 -1 -3 -2 -1
pair before the+common	-7 -47 -19 -25 9 25 -10
pair before the+first	-12 -34 -62 -4 1 -1 -13
pair before the+surname	-65 -44 -15 -8 -1 -34 -1
pair before the+place	-9 -11 -2 -1 -14 5 -4
pair before the+capital	-41 -41 -4 -21 -1 -23 -3
pair before :+film	-64 63 1 -1 -1 0 0
pair before :+work	-321 -46 -52 -65 -14 412 -21
pair before :+credit	-151 -6 190 -2 -40 -7 2
pair before :+connector	92 25 185 2 -1 -3 -5
pair before :+starter	42 -19 -8 -5 -4 -9 -2
pair before :+takesPart	-18 -3 66 -18 1 -20 -1
pair before :+speaks	41 38 -54 -4 -3 -9 -1
pair before :+lives	-71 -26 2 -2 -1 -12 -35
pair before :+calls	-135 64 -101 -28 -70 201 -20
pair before :+series	-98 100 0 -2 -1 1 0
pair before :+common	27 13 16 -16 0 8 -6
pair before :+first	-35 -22 -26 -7 -10 -17 -22
pair before :+surname	-124 -118 -27 -12 -11 -35 -21
pair before :+place	-79 -60 -11 -9 -12 -30 -6
pair before :+companyEnd	30 -122 134 -4 0 -3 0
pair before :+capital	-3 -34 -22 -11 -3 13 -6
pair before at+film	-134 -12 -13 -1 215 -9 27
pair before at+work	-37 1 -3 -27 -4 -19 103
pair before at+person	28 0 0 -5 0 2 0
pair before at+honorific	144 -1 0 -12 -56 -15 -1
pair before at+connector	-70 -24 0 -3 1 -21 1
pair before at+starter	-50 41 31 -2 -5 -17 -8
pair before at+honour	17 -8 -6 -15 -4 -5 17
pair before at+broadcast	-37 1 -3 -27 -4 -19 103
pair before at+takesPart	91 -28 -16 -5 -22 -6 41
pair before at+makes	24 -2 0 0 -14 0 -12
pair before at+comesOut	44 -6 -7 -10 -1 -6 0
pair before at+tells	44 -143 10 87 2 1 -15
pair before at+speaks	12 -2 -4 -3 -3 -9 3
pair before at+prize	16 -1 -10 -6 -6 -6 15
pair before at+common	72 -9 -24 -9 -7 -8 -8
pair before at+first	22 -15 -2 -6 -2 -2 -5
pair before at+surname	-133 -35 -26 -9 -2 -32 -4
pair before at+place	40 -25 -37 35 24 -14 23
pair before at+capital	119 -23 -93 -12 -10 -7 -1
pair before that+work	-29 -61 181 -53 -4 -14 -3
pair before that+honorific	63 -83 3 44 1 -1 -14
pair before that+connector	93 -77 112 -96 -2 -2 -4
pair before that+starter	-52 -93 -71 261 -3 -18 -2
pair before that+calendar	90 -77 -18 18 -1 -6 -1
pair before that+tells	0 -20 0 0 0 0 0
pair before that+speaks	-17 148 2 -103 -3 -40 2
pair before that+firm	-47 -9 85 1 -23 -18 -4
pair before that+common	-33 21 91 -26 -3 -28 -1
pair before that+first	53 -7 -52 35 0 -15 0
pair before that+surname	41 -8 -43 25 1 -10 0
pair before that+companyEnd	2 -1 12 -3 0 5 0
pair before that+capital	-9 174 -63 18 -10 -35 -6
pair before who+common	-22 -21 -66 -71 -4 -9 -4
pair before who+capital	-28 -13 -151 -2 -4 -5 -5
pair before which+connector	-21 -5 31 -11 -2 -11 -4
pair before which+starter	-21 -5 31 -11 -2 -11 -4
pair before which+common	-4 1 21 -9 0 -2 0
pair before is+film	86 23 58 -2 39 58 10
pair before is+work	-72 -2 109 -8 9 -1 -1
pair before is+connector	171 -3 -30 -114 -1 -1 -1
pair before is+starter	22 -3 62 -50 -2 -7 -18
pair before is+broadcast	78 0 -1 -3 -3 -2 -1
pair before is+lives	-125 -23 -116 -56 -12 -27 -43
pair before is+common	19 -14 2 -35 -2 -1 -16
pair before is+first	-5 -9 -6 33 -1 -5 -6
pair before is+surname	-22 -22 -37 128 -2 -5 -9
pair before is+companyEnd	84 0 0 0 0 -2 0
pair before is+capital	-30 -14 2 29 -2 -8 -5
pair before was+credit	-13 177 -111 -138 -2 -9 -5
pair before was+connector	67 -18 -85 69 -3 -19 -2
pair before was+starter	39 -14 -33 16 -3 -2 -2
pair before was+calendar	32 -11 12 -45 0 0 0
pair before was+playsRole	-23 -190 -206 223 -6 -8 -30
pair before was+common	3 -37 -47 102 -3 -10 -3
pair before was+capital	-12 -6 41 -23 -2 -5 -1
pair before will+person	10 1 3 -1 0 -2 0
pair before will+prize	-26 -25 -31 -12 -3 -22 -4
pair before will+common	-130 1 -59 -2 0 -3 0
pair before will+surname	41 -24 -3 -10 -4 -35 -5
pair before will+capital	96 -15 -3 -9 -5 -7 -4
pair before has+starter	-7 -4 37 -17 1 -4 0
pair before has+common	-14 -7 43 -13 -3 -6 -7
pair before have+starter	-35 -21 4 -12 87 -3 -1
pair before have+tells	1 -40 26 17 0 0 -4
pair before have+common	-3 -8 3 2 -2 -1 -2
pair before have+first	-101 -57 -2 -11 161 -16 -3
pair before have+capital	-46 -20 -6 -10 97 -3 -2
pair before had+common	10 -2 -1 -5 -5 -3 0
pair before had+surname	-59 6 -12 2 -4 -7 -2
pair before had+capital	-42 -45 -3 -1 0 -6 -5
pair before are+film	0 0 9 -7 0 0 -1
pair before are+takesPart	-1 -1 29 -22 0 5 -1
pair before are+makes	0 0 9 -7 0 0 -1
pair before are+playsRole	-10 -5 38 -29 -1 -2 -1
pair before are+common	-52 -3 60 -1 -1 -7 0
pair before also+starter	1 -50 -22 -6 124 -43 1
pair before also+common	-11 -39 -23 -3 94 -38 0
pair before also+capital	-34 1 -11 -3 -40 0 0
pair before like+film	-10 -39 68 -22 -8 -8 -2
pair before like+connector	-7 -76 -5 0 0 0 0
pair before like+starter	-21 144 -76 -27 -6 -15 -5
pair before like+playsRole	-20 95 -21 17 -1 -47 -2
pair before like+series	-10 154 -101 -12 -6 -10 -5
pair before like+firm	2 -55 60 -16 0 2 0
pair before like+common	-2 -26 42 -12 -4 -11 0
pair before like+capital	-13 -83 141 -42 -1 -7 -1
pair before "+common	18 -6 18 -30 0 0 1
pair before —+speaks	182 -38 -36 2 0 -5 -1
pair before —+common	38 -18 188 -68 -28 -40 -3
pair before —+capital	182 -38 -36 2 0 -5 -1
pair before -+credit	-1 -27 42 2 0 0 0
pair before -+connector	208 -1 -192 1 4 -10 -1
pair before -+starter	1 -7 11 -5 0 0 0
pair before -+calendar	32 -31 -6 -9 -4 0 0
pair before -+series	-201 -216 -266 -208 -162 259 -105
pair before -+common	48 69 -38 -38 -8 -39 -7
pair before -+first	-67 -3 -90 -24 -2 -8 -4
pair before -+surname	32 -31 -6 -9 -4 0 0
pair before -+place	-25 -19 173 -13 -23 -26 -13
pair before -+capital	45 -55 -59 -15 -2 -34 3
pair after of+film	-20 -2 0 0 -1 -1 0
pair after of+credit	31 -2 3 -5 28 5 3
pair after of+person	-31 -13 -38 -24 -2 -24 -5
pair after of+honorific	-74 -195 -6 -8 -3 -46 -3
pair after of+connector	-34 -63 -14 -15 -3 -63 -7
pair after of+starter	25 -44 1 -40 -4 -25 -7
pair after of+calendar	47 -6 1 -11 0 -2 -1
pair after of+nation	216 -7 -39 -16 -3 -8 -2
pair after of+takesPart	3 -2 -8 1 0 1 -1
pair after of+makes	-20 -2 0 0 -1 -1 0
pair after of+lives	50 0 -31 -1 0 0 -1
pair after of+firm	9 -3 0 -2 0 2 0
pair after of+modifier	-27 -57 -165 -23 -4 -53 -7
pair after of+common	-19 -29 -8 -19 -8 -18 -4
pair after of+first	-104 -103 11 -16 -8 -92 -6
pair after of+surname	-48 -18 -13 -27 -6 -78 -5
pair after of+place	23 -28 -115 -71 0 -40 -11
pair after of+companyEnd	31 -6 39 -32 5 -2 1
pair after of+capital	-19 -59 -23 -31 -7 -32 -8
pair after in+film	-87 -22 55 72 -3 -6 11
pair after in+work	35 -4 -231 284 -4 -67 -7
pair after in+person	218 -26 -221 -130 -35 -91 -6
pair after in+connector	63 -57 14 -67 2 -35 -124
pair after in+starter	54 28 -50 2 -8 -39 -54
pair after in+calendar	88 116 -84 -175 -31 -136 -7
pair after in+nation	125 145 -207 -47 -18 -78 -24
pair after in+broadcast	-4 0 -294 334 -25 -21 -1
pair after in+takesPart	126 -20 39 -73 -11 -51 -4
pair after in+makes	-1 -2 10 36 0 0 -1
pair after in+playsRole	0 0 14 -12 0 0 0
pair after in+tells	-3 -7 -269 277 -11 -1 -1
pair after in+lives	-10 0 -96 292 0 -17 5
pair after in+prize	-29 -21 -44 -38 -13 -36 -1
pair after in+firm	-27 1 -247 -128 -20 289 -7
pair after in+modifier	173 -32 -47 -194 -12 -79 -5
pair after in+common	37 -46 47 -24 -5 -28 -25
pair after in+first	-199 -90 -14 59 -9 -125 -15
pair after in+surname	-12 -153 6 59 0 88 -4
pair after in+place	21 -134 -62 -63 -6 157 -7
pair after in+companyEnd	-60 -17 -224 -104 -24 283 -14
pair after in+capital	-53 -102 -14 121 -5 -27 -6
pair after on+film	-51 -29 46 -22 -12 -9 -12
pair after on+work	32 -4 9 -5 -3 -23 -3
pair after on+person	-159 -2 -75 -31 -7 -16 -4
pair after on+connector	193 -109 37 -57 -10 -28 -41
pair after on+starter	-34 -33 6 -15 -4 -7 -10
pair after on+calendar	-50 -25 -41 -40 8 -7 157
pair after on+broadcast	-51 -61 -397 467 -4 -160 -6
pair after on+takesPart	-159 -2 -75 -31 -7 -16 -4
pair after on+makes	10 -19 46 -39 -4 -1 -6
pair after on+comesOut	198 -30 -128 -1 -4 -14 -2
pair after on+playsRole	24 -1 -17 -3 -1 -4 0
pair after on+tells	7 -22 29 -4 1 0 -12
pair after on+lives	-35 -17 41 -34 -18 -23 -28
pair after on+series	-94 -38 87 -34 -22 -25 -19
pair after on+modifier	11 8 -2 12 -1 -16 11
pair after on+common	15 -34 34 -32 -5 -10 -13
pair after on+first	15 -33 170 -35 29 -31 -44
pair after on+surname	-2 -74 42 -28 0 22 50
pair after on+place	-71 -52 -29 -57 -4 -28 -56
pair after on+capital	-11 -42 -12 -26 4 -12 89
pair after for+film	-55 33 41 -12 -9 -8 -3
pair after for+honorific	-61 -22 189 -64 -9 -5 -32
pair after for+starter	-17 98 -24 -28 -6 -15 -8
pair after for+nation	46 -11 -1 -14 -4 -4 3
pair after for+broadcast	-12 175 39 -108 -8 2 -6
pair after for+makes	-29 -62 111 -3 -2 -10 -1
pair after for+playsRole	-51 -34 214 -8 -8 -77 -3
pair after for+prize	41 -2 -32 -5 1 0 -1
pair after for+firm	-15 -3 138 -41 -5 -7 -39
pair after for+common	3 -29 41 -23 -4 -2 -7
pair after for+first	-45 173 -216 -35 -12 139 -10
pair after for+surname	4 -76 120 0 -1 106 0
pair after for+place	120 -91 38 54 -4 43 -20
pair after for+capital	-11 46 -19 -28 -2 -28 -3
pair after with+film	-21 60 -11 -10 -1 -13 -6
pair after with+connector	37 -21 -61 -15 -2 -2 54
pair after with+starter	-7 23 -10 -7 -2 -7 5
pair after with+honour	-1 -29 0 0 0 0 0
pair after with+makes	83 -82 18 1 1 1 -13
pair after with+prize	-1 -29 0 0 0 0 0
pair after with+common	100 -2 -50 -18 -4 -16 -10
pair after with+first	-49 -80 -31 -10 -4 -5 -1
pair after with+surname	31 90 11 -13 -1 22 0
pair after with+place	132 -17 -174 -36 -6 -7 155
pair after with+capital	-9 46 -17 -12 -1 -12 3
pair after as+film	-55 -11 135 -38 -14 -31 -49
pair after as+work	1 -2 8 -1 0 -8 63
pair after as+person	-53 0 259 -210 -4 -54 -33
pair after as+honorific	-12 -7 49 -27 -1 12 -1
pair after as+connector	-26 -30 47 -61 -2 -8 21
pair after as+starter	67 -78 -204 151 -7 -32 98
pair after as+honour	-3 -61 146 -52 0 -70 -7
pair after as+broadcast	21 0 0 0 0 -1 48
pair after as+makes	-55 -11 135 -38 -14 -31 -49
pair after as+lives	-118 -190 -150 -121 -2 288 -11
pair after as+prize	-1 -5 11 -7 0 -5 0
pair after as+calls	-3 0 24 -13 0 -5 0
pair after as+common	78 -14 63 -97 -5 4 -30
pair after as+first	-3 15 34 -14 0 -5 -1
pair after as+surname	-2 -4 33 -9 0 -2 0
pair after as+place	-6 -1 53 -19 0 -2 -2
pair after as+capital	-7 17 58 -19 -1 -1 0
pair after by+work	11 -3 -5 -2 -1 -3 -1
pair after by+connector	19 18 16 15 15 15 8
pair after by+starter	195 -48 -100 -11 -15 -9 -1
pair after by+calendar	-74 -14 68 35 -6 5 6
pair after by+nation	20 -13 49 -79 0 0 11
pair after by+broadcast	-57 -36 -18 -9 1 -2 0
pair after by+comesOut	-17 -38 -8 -1 -1 -3 -3
pair after by+firm	-227 275 -195 -141 -95 -225 -112
pair after by+common	62 110 -35 -63 -15 -25 -6
pair after by+first	-40 -6 37 -2 -3 -57 -29
pair after by+surname	39 -52 22 8 8 -57 -11
pair after by+companyEnd	-57 -36 -18 -9 1 -2 0
pair after by+capital	62 -43 21 -22 1 -38 -6
pair after to+film	-122 157 -125 -82 -17 -82 -7
pair after to+work	-27 -86 180 6 -2 -26 -18
pair after to+person	-118 44 167 -87 -5 -65 -167
pair after to+honorific	-71 77 0 -2 -2 15 -1
pair after to+connector	23 -8 36 -64 -1 -17 -2
pair after to+starter	109 -157 -22 -10 -1 122 -7
pair after to+calendar	150 -7 -2 -6 -1 0 0
pair after to+nation	-37 26 -19 -9 -18 42 -29
pair after to+broadcast	5 -129 110 121 -1 -1 -63
pair after to+takesPart	-50 -39 216 -79 -3 -19 -90
pair after to+makes	-80 -51 111 -124 159 -56 -23
pair after to+comesOut	98 -21 1 -55 -30 0 0
pair after to+playsRole	8 -1 87 -69 -5 -31 -2
pair after to+speaks	-111 -15 18 -29 123 7 5
pair after to+lives	26 -12 -10 -14 -1 -5 -2
pair after to+prize	0 -5 5 0 0 -42 -1
pair after to+firm	-24 -25 0 0 -18 -25 -22
pair after to+modifier	-51 164 -27 -37 -4 -40 -5
pair after to+common	-35 -6 18 32 -6 -9 -16
pair after to+first	49 10 -67 -4 -3 -13 4
pair after to+surname	83 -151 4 10 1 53 -49
pair after to+place	21 -19 -34 -22 -2 -3 44
pair after to+capital	-18 16 -26 -20 -2 -10 -1
pair after from+work	0 -6 11 -4 0 0 0
pair after from+honorific	21 -8 6 -3 0 1 0
pair after from+connector	-15 178 -231 -32 -1 323 -4
pair after from+starter	-96 9 108 -40 -9 9 -9
pair after from+calendar	96 -21 -65 3 3 0 2
pair after from+makes	30 -31 3 -1 0 0 -3
pair after from+comesOut	29 -29 0 0 0 0 -1
pair after from+tells	0 -6 11 -4 0 0 0
pair after from+firm	-19 -5 39 -3 -4 -13 1
pair after from+modifier	-34 2 -9 0 3 -7 -2
pair after from+common	38 40 17 -62 -13 -34 -10
pair after from+first	-68 -63 -4 -2 -1 -2 -3
pair after from+surname	99 -19 -87 3 4 -3 1
pair after from+place	-84 -162 -31 -11 -33 -113 -13
pair after from+capital	-16 -69 86 -44 -5 -10 -4
pair after and+film	-6 18 145 -57 -22 1 -119
pair after and+work	-35 0 -1 -2 0 -1 0
pair after and+credit	-20 -19 118 -79 -4 6 -6
pair after and+person	98 102 28 -99 -2 39 -8
pair after and+honorific	1 -6 44 -27 -1 -44 -1
pair after and+connector	15 34 27 -97 -12 47 -50
pair after and+starter	-51 -14 -20 55 15 -40 87
pair after and+calendar	78 -2 1 -13 -2 -156 -1
pair after and+nation	35 -11 7 -15 10 1 0
pair after and+honour	49 -1 7 -36 -13 -4 0
pair after and+broadcast	-9 101 -40 -3 -8 -41 -3
pair after and+takesPart	23 75 20 -53 0 39 -4
pair after and+makes	22 -69 87 -42 46 -40 1
pair after and+comesOut	61 46 -27 -6 33 -172 1
pair after and+playsRole	-24 15 -16 -21 -21 132 -55
pair after and+tells	-1 -3 23 -16 0 0 -9
pair after and+lives	-26 -20 -31 136 -4 -74 -23
pair after and+prize	21 -33 50 -11 -3 -3 -2
pair after and+lists	-1 -172 104 125 25 3 -39
pair after and+firm	-31 -13 136 -38 -17 -25 -6
pair after and+modifier	-2 -46 70 -77 2 -5 0
pair after and+common	-32 5 -24 -47 -2 23 51
pair after and+first	-16 -27 44 27 -3 -21 -4
pair after and+surname	-10 -16 61 -14 -2 -20 -4
pair after and+place	62 -15 -59 -19 2 5 50
pair after and+companyEnd	3 110 -8 -17 23 -29 -4
pair after and+capital	-32 26 7 42 -5 34 -4
pair after ,+film	6 56 18 -39 -3 90 -5
pair after ,+work	-8 22 97 -42 -3 43 -4
pair after ,+credit	33 -21 65 -34 -7 -9 -13
pair after ,+person	-93 -372 127 205 -32 -148 10
pair after ,+honorific	-15 3 32 -36 0 14 -1
pair after ,+connector	2 -13 35 1 -6 -1 -13
pair after ,+starter	10 52 -24 -27 -12 -29 22
pair after ,+calendar	-4 -51 78 -40 -1 -1 -1
pair after ,+nation	-8 -8 79 -43 -1 -16 1
pair after ,+honour	-9 -18 -77 116 -3 -5 -2
pair after ,+broadcast	13 -61 84 -14 -1 -9 -1
pair after ,+takesPart	-69 269 -268 -112 -18 159 -34
pair after ,+makes	20 41 48 -60 -7 -2 -30
pair after ,+comesOut	158 54 0 -32 -10 -153 -4
pair after ,+playsRole	-21 52 -183 211 -5 -29 -34
pair after ,+tells	-100 138 -170 173 -4 -45 -22
pair after ,+speaks	-48 -42 128 -15 12 -16 -19
pair after ,+lives	0 -21 1 43 -3 -30 14
pair after ,+prize	-17 -18 -42 134 -3 -67 -13
pair after ,+calls	23 -50 -7 -127 -4 168 -4
pair after ,+lists	23 -32 64 -16 -2 -29 -2
pair after ,+series	-9 -2 20 -7 0 -2 0
pair after ,+firm	26 -15 56 -22 -5 -47 -3
pair after ,+modifier	-35 -52 -112 238 -2 -9 -16
pair after ,+common	-26 10 6 -13 -18 10 12
pair after ,+first	-4 0 64 -27 -1 -18 -4
pair after ,+surname	-21 2 31 -17 -1 6 -2
pair after ,+place	35 12 -20 -12 0 -15 -6
pair after ,+companyEnd	35 -38 24 -41 1 3 0
pair after ,+capital	-11 -7 18 -11 -11 27 -18
pair after (+connector	58 -20 110 -158 -7 25 -10
pair after (+starter	-57 20 -37 88 -13 -5 -18
pair after (+calendar	-93 55 243 -166 -5 3 -25
pair after (+nation	-120 -57 289 -202 -28 -14 -15
pair after (+takesPart	7 -99 11 79 0 1 -27
pair after (+makes	-1 -2 168 -165 0 0 -1
pair after (+playsRole	-10 -25 48 41 -9 -33 -1
pair after (+lives	51 -55 142 -99 -5 -29 -5
pair after (+common	-44 68 -8 35 -16 -21 -5
pair after (+first	-86 19 52 77 -11 -34 -14
pair after (+surname	-31 -23 42 27 -5 -24 -7
pair after (+place	1 -2 -1 -36 -2 -6 43
pair after (+companyEnd	55 -5 0 -43 -1 1 0
pair after (+capital	5 -6 -48 67 -3 -11 -9
pair after the+film	31 -12 -3 0 0 0 0
pair after the+work	-36 -125 -14 -60 -4 245 -2
pair after the+credit	-1 -2 31 -24 0 0 0
pair after the+person	-54 -6 3 -28 -7 -7 -2
pair after the+honorific	-15 -2 59 -1 -1 -1 -1
pair after the+starter	26 -4 -4 -2 -1 -2 -1
pair after the+nation	9 -1 -4 0 0 -1 -1
pair after the+honour	-31 -38 -64 1 -3 -27 1
pair after the+broadcast	275 -220 -123 -126 -74 -106 -38
pair after the+takesPart	26 -4 9 0 0 0 -1
pair after the+makes	11 -2 -8 0 0 0 0
pair after the+playsRole	83 -4 -40 -10 -4 -25 -2
pair after the+lives	6 -9 -44 -2 -1 -8 0
pair after the+series	217 -1 -5 1 -2 -1 1
pair after the+modifier	-1 -25 -2 -1 -1 -9 0
pair after the+common	0 -2 11 -6 1 -11 -2
pair after the+first	65 -1 89 -2 0 0 0
pair after the+surname	-64 -14 -11 -8 -3 -2 -2
pair after the+place	5 -2 18 -1 -1 0 -3
pair after the+companyEnd	-6 -18 -52 0 -1 -1 0
pair after the+capital	-28 -20 -3 -45 -3 -26 -1
pair after :+film	-76 -15 -12 -1 0 1 0
pair after :+work	0 -158 0 0 0 -1 0
pair after :+person	-20 -3 -12 -1 -1 0 0
pair after :+honorific	352 -112 -22 -4 -1 -7 -1
pair after :+connector	9 93 7 -11 -2 -34 0
pair after :+starter	159 -101 64 -13 -6 -80 1
pair after :+takesPart	-267 -63 -127 -71 -5 -65 -6
pair after :+comesOut	73 98 -145 -32 -28 -69 -76
pair after :+playsRole	-156 206 -52 -6 -45 -15 -7
pair after :+series	-2 -124 -67 -12 0 -1 0
pair after :+modifier	-29 -26 -9 -10 -3 -3 0
pair after :+common	11 58 -11 -30 -5 -14 -5
pair after :+first	216 -20 -45 -2 -3 -11 -3
pair after :+surname	48 -17 -54 -2 -2 -5 -4
pair after :+capital	19 -33 -5 -23 -5 -30 -5
pair after at+film	4 -5 101 2 -1 -75 0
pair after at+connector	-11 -54 -3 -1 -2 -11 0
pair after at+starter	14 -24 22 -6 0 -10 -7
pair after at+nation	64 -32 25 -50 1 1 1
pair after at+honour	-1 -16 0 0 0 0 0
pair after at+makes	4 -5 101 2 -1 -75 0
pair after at+comesOut	-22 -5 51 -3 -2 -15 -6
pair after at+tells	-112 -3 195 -28 -1 -73 -15
pair after at+prize	-1 -16 0 0 0 0 0
pair after at+common	11 -105 48 -42 -6 71 -12
pair after at+first	-1 -3 14 -1 -1 -58 -1
pair after at+surname	0 -8 19 -8 0 0 0
pair after at+place	226 -115 -97 -9 -21 -15 3
pair after at+companyEnd	-166 -7 -88 -4 -10 -53 -4
pair after at+capital	10 -17 -24 -38 -4 54 -8
pair after that+film	-6 -17 -1 -2 0 123 0
pair after that+honorific	-4 -8 -1 -10 0 -23 0
pair after that+connector	37 -46 2 -13 1 3 0
pair after that+starter	5 25 2 -19 0 0 -20
pair after that+makes	59 -12 -3 -45 -1 -3 -1
pair after that+comesOut	279 -38 -6 7 1 -262 0
pair after that+series	-4 -10 0 -1 0 -1 0
pair after that+common	42 -3 -15 -10 -1 14 -10
pair after that+first	72 0 -19 -10 -6 -8 -2
pair after that+surname	36 -1 0 0 0 0 -1
pair after that+capital	-17 -4 -3 -6 0 130 -1
pair after who+connector	-46 -39 54 -22 0 -1 0
pair after who+starter	-5 -28 55 -40 0 0 0
pair after who+takesPart	0 0 100 0 0 0 0
pair after who+speaks	15 -26 43 -36 0 -2 0
pair after who+common	-1 51 -14 17 -10 -50 -3
pair after who+capital	-24 -97 -2 -3 -2 -5 0
pair after which+connector	22 -14 0 -23 0 -1 0
pair after which+starter	18 4 -28 -11 0 23 -1
pair after which+speaks	0 -16 16 -3 0 1 0
pair after which+common	-6 -3 1 -17 0 24 -1
pair after is+film	-26 102 -75 -45 46 102 -3
pair after is+work	-26 34 -27 -4 -1 21 0
pair after is+credit	-139 206 -30 -41 -26 -54 -6
pair after is+connector	-39 -77 38 -39 -2 119 -4
pair after is+starter	-8 21 2 -43 2 27 -8
pair after is+nation	3 15 -4 -1 -3 -8 -4
pair after is+takesPart	-83 42 151 -70 -15 -150 -7
pair after is+makes	-25 19 1 -42 104 -54 -5
pair after is+comesOut	-58 91 -104 -16 -1 155 -16
pair after is+playsRole	-6 -63 -210 284 -4 -13 -5
pair after is+tells	-22 133 -49 -25 -5 -21 -2
pair after is+speaks	-66 -16 150 -49 -6 -20 -4
pair after is+lives	-21 -40 115 -50 -3 -16 -2
pair after is+prize	9 -4 -3 0 0 -1 0
pair after is+calls	0 -23 21 0 0 -1 0
pair after is+lists	-24 19 -45 253 -44 -179 -9
pair after is+series	-47 137 -31 -9 -2 -19 -2
pair after is+firm	8 -53 55 -15 2 3 0
pair after is+common	-62 53 9 28 1 -26 -5
pair after is+first	75 -22 18 -4 0 -6 -7
pair after is+surname	-60 -54 141 -41 -2 -5 -6
pair after is+place	-119 -24 13 -17 0 -10 -1
pair after is+capital	-6 22 -1 -2 -3 -13 -5
pair after was+person	-252 141 168 -22 -6 -68 -1
pair after was+connector	6 -8 57 -63 30 -18 0
pair after was+starter	-32 7 32 -32 2 16 -3
pair after was+nation	27 -24 -105 63 46 -3 5
pair after was+takesPart	0 147 34 -57 0 -105 0
pair after was+makes	-50 102 -75 -21 -6 67 -5
pair after was+comesOut	-20 88 -95 -3 -11 41 -2
pair after was+playsRole	-13 -46 68 -1 -2 -1 -1
pair after was+lives	-49 -10 96 -13 -3 -11 -2
pair after was+calls	-10 -39 52 -18 -3 0 -1
pair after was+common	-32 21 55 -29 -3 -10 -4
pair after was+first	111 -109 0 2 1 1 -1
pair after was+surname	54 -53 0 0 0 0 -4
pair after was+capital	23 -29 -34 31 18 3 1
pair after will+film	0 -11 101 -91 0 -2 0
pair after will+work	18 -1 0 0 -1 -12 0
pair after will+person	-6 -29 66 -19 -6 -2 -5
pair after will+connector	31 -15 44 -51 -2 -3 -2
pair after will+starter	17 36 -11 38 -5 -25 -3
pair after will+takesPart	-5 25 20 -22 -1 -5 -1
pair after will+makes	-6 -12 49 -11 -4 -4 -3
pair after will+comesOut	-104 188 -42 -101 75 -74 -7
pair after will+playsRole	11 -1 6 -1 -2 -9 -1
pair after will+common	-43 -36 69 -24 31 27 -3
pair after will+capital	-139 -39 -334 394 -11 -8 -6
pair after has+person	-14 -23 142 -20 2 -43 -1
pair after has+connector	-8 -16 29 1 -1 -1 -3
pair after has+starter	-16 48 -19 -40 11 18 -3
pair after has+takesPart	-10 25 80 -42 -4 -17 -1
pair after has+makes	3 -117 256 -9 0 -137 0
pair after has+comesOut	152 -56 10 -21 -3 -44 -1
pair after has+speaks	-23 -37 51 -44 62 0 0
pair after has+calls	54 -28 16 -42 0 -1 0
pair after has+common	-20 41 0 -24 14 -3 -2
pair after have+connector	12 -11 14 -3 -1 -10 -1
pair after have+starter	-45 -8 6 -25 -5 88 -6
pair after have+speaks	10 -10 2 -3 0 1 0
pair after have+calls	37 -48 6 -3 1 1 1
pair after have+common	-11 -2 0 -23 -5 39 -6
pair after have+capital	143 -7 -28 -11 -4 -3 -3
pair after had+film	2 -39 65 -6 -9 0 1
pair after had+work	57 -65 18 -31 1 -4 0
pair after had+connector	41 -50 15 -9 0 1 0
pair after had+starter	-8 23 -23 -19 51 -38 -1
pair after had+makes	-13 -30 67 -14 -4 -6 -2
pair after had+playsRole	-1 -3 169 -8 -1 -1 0
pair after had+speaks	-23 -38 57 -3 -1 0 0
pair after had+common	-17 21 59 -51 19 -21 -2
pair after had+capital	-1 -4 93 1 0 -1 0
pair after are+connector	82 -13 14 -117 0 6 0
pair after are+starter	46 -19 -12 6 0 5 -28
pair after are+nation	13 -1 3 -14 0 1 1
pair after are+takesPart	-3 -33 100 -54 -3 -32 -1
pair after are+tells	-139 0 1 -26 2 163 0
pair after are+speaks	1 -38 49 -28 0 0 0
pair after are+lists	-6 -2 56 -50 0 -1 0
pair after are+common	47 -61 -45 81 -2 -3 -14
pair after are+surname	46 -2 3 -47 1 0 1
pair after are+capital	-3 -1 3 -15 0 1 1
pair after also+film	-35 171 -150 -34 -1 -22 -3
pair after also+person	-4 17 10 -7 -1 -12 -1
pair after also+connector	-144 -52 175 -19 -21 -29 -5
pair after also+starter	-52 35 32 -7 -1 -3 -3
pair after also+takesPart	7 8 22 -12 -1 -16 -1
pair after also+playsRole	10 0 -10 0 0 -4 0
pair after also+speaks	30 -46 10 -3 0 1 0
pair after also+prize	20 -8 2 -7 -2 -5 -2
pair after also+calls	2 -12 16 -5 0 0 0
pair after also+lists	-85 332 -232 -190 -29 -28 -40
pair after also+common	-31 13 39 -10 -6 -1 0
pair after also+capital	-6 -69 0 0 -1 2 0
pair after like+connector	-15 0 0 -2 0 0 0
pair after like+starter	-8 0 0 0 0 0 0
pair after like+common	30 -31 -1 5 -1 -5 -2
pair after —+connector	23 0 -1 -1 -1 -35 19
pair after —+starter	-108 -52 -6 -6 -3 176 5
pair after —+takesPart	-1 -2 35 -30 0 2 0
pair after —+common	12 27 -16 -7 -3 54 -6
pair after —+capital	119 -122 -6 -5 -3 43 -4
pair after -+film	-197 247 -27 0 -5 -13 -54
pair after -+connector	96 100 -15 -42 -1 -163 -1
pair after -+starter	-56 118 31 -25 -16 -55 11
pair after -+nation	8 -7 3 -3 0 -1 0
pair after -+broadcast	1 -6 -44 1 84 -27 -6
pair after -+takesPart	0 -6 8 1 0 0 0
pair after -+makes	-2 57 2 -1 -1 -2 -53
pair after -+comesOut	-172 187 -18 -6 -5 -6 -2
pair after -+tells	-45 -96 -117 -9 -2 233 114
pair after -+speaks	-138 -209 -167 -23 -4 243 -23
pair after -+prize	-11 91 -3 1 1 -39 -1
pair after -+common	10 -1 -1 -34 -14 1 -3
pair after -+first	-12 -25 -29 -6 -4 -28 19
pair after -+surname	45 -27 0 0 -6 0 22
pair after -+capital	20 -45 -55 -2 7 -12 -24
near before:film	-30 14 -29 -10 1 15 -15
near before:work	-6 -33 -12 29 9 -15 -8
near before:credit	-26 -20 55 -14 3 -8 -2
near before:person	-6 6 -8 -10 0 -19 -8
near before:broadcast	-35 -104 20 -38 4 151 13
near before:takesPart	-6 -41 29 -20 -8 -6 -1
near before:makes	2 14 2 13 9 -28 4
near before:comesOut	-22 18 -22 4 -10 -20 1
near before:playsRole	-14 2 -17 40 -15 -17 7
near before:tells	-13 7 -63 90 -17 6 -27
near before:speaks	-26 0 55 -8 1 -2 -1
near before:lives	-16 -68 -12 -1 -3 -41 69
near before:prize	-8 -19 72 -41 -17 -10 0
near before:calls	5 10 -16 -4 15 2 -6
near before:lists	7 10 12 -28 -4 -15 -2
near before:series	28 -2 -81 56 7 11 -7
near before:firm	14 -34 -18 -23 31 5 3
near before:place	-18 -14 4 -14 -5 -5 7
near after:film	10 12 -20 -25 2 7 -26
near after:work	-28 6 21 -46 2 20 -18
near after:credit	-20 -9 24 45 7 -31 -2
near after:person	9 -24 -3 19 -8 8 -18
near after:broadcast	-33 8 31 0 -6 -15 -13
near after:takesPart	-32 -1 -12 18 2 4 1
near after:makes	-11 -23 16 5 7 -11 21
near after:comesOut	-14 12 13 -20 -3 -10 -17
near after:playsRole	-20 1 72 -45 -1 -30 -13
near after:tells	-15 2 11 -41 4 -10 -8
near after:speaks	38 -4 -2 -12 1 -6 3
near after:lives	17 -35 47 15 -28 -3 -17
near after:prize	14 38 -41 8 -19 -17 -16
near after:calls	3 -17 32 -19 -1 -3 -5
near after:lists	1 4 -4 28 -5 -34 -3
near after:series	31 0 8 -25 -6 7 5
near after:firm	-24 -8 5 -43 46 -8 10
near after:place	2 -19 -9 -11 -7 -19 24
in sentence:film	-38 23 -28 -51 -11 -13 -12
in sentence:work	3 -32 -39 15 -16 -4 -6
in sentence:credit	-28 17 -33 -17 -11 22 0
in sentence:person	-7 -13 -10 24 -28 -6 0
in sentence:broadcast	-11 -42 -52 -18 -33 64 22
in sentence:takesPart	-50 -11 -3 -6 -29 13 -17
in sentence:makes	5 13 3 -21 -14 -4 7
in sentence:comesOut	2 4 -3 -61 -4 16 -33
in sentence:playsRole	-31 9 3 -32 -32 15 -21
in sentence:tells	-4 20 -1 13 -15 -14 -24
in sentence:speaks	49 -33 -16 -28 -17 34 -9
in sentence:lives	-34 -14 7 -10 -32 22 21
in sentence:prize	-19 8 -2 -21 -6 -14 -1
in sentence:calls	19 -1 25 -11 -2 -16 -4
in sentence:lists	-5 -34 39 -34 -3 67 -23
in sentence:series	-64 62 -13 59 -14 -59 0
in sentence:firm	7 -55 -20 -58 22 31 41
in sentence:place	3 -27 -24 -45 -27 -14 37
first:film	87 -40 -8 -3 -12 24 -3
first:work	61 -65 21 -16 9 -35 0
first:credit	-20 -22 -9 0 1 0 1
first:person	-17 87 -5 -11 -14 15 -3
first:honorific	-12 10 -60 -40 0 -8 -1
first:connector	-23 59 -21 0 6 42 -11
first:starter	-24 22 -11 -14 -6 4 5
first:calendar	0 98 -57 -13 -1 4 -1
first:nation	-7 67 3 -11 -7 -5 -5
first:honour	126 -60 -6 69 -4 -9 -3
first:broadcast	10 15 -5 -2 0 -13 -1
first:takesPart	-21 151 -7 -6 -19 21 -3
first:comesOut	112 35 34 -6 -1 -138 -1
first:playsRole	-42 -54 140 -6 -14 -40 -4
first:tells	111 -33 -6 -7 -3 -23 -6
first:speaks	-84 -40 2 1 0 -9 -3
first:lives	3 -21 -23 146 -2 -47 -4
first:prize	55 -31 102 -9 -3 -16 -3
first:calls	0 -26 0 -6 0 0 0
first:lists	18 77 -11 -3 -5 44 -3
first:series	2 -59 -12 -4 0 -5 0
first:firm	139 -82 -29 -21 -2 -3 -7
first:modifier	35 -17 -18 10 16 -20 41
first:common	20 -5 -47 -36 -12 29 2
first:first	-57 -21 123 67 -15 -14 -15
first:surname	-12 -12 23 14 -6 -21 -3
first:place	22 -59 -5 -2 -19 50 13
first:companyEnd	50 -6 -20 -9 -2 -15 -3
first:number	24 26 -15 -21 -3 -11 -7
first:capital	-13 35 31 0 -18 -13 -23
last:film	-57 44 -69 -6 94 -30 -6
last:work	62 -54 -42 -10 29 2 -3
last:credit	122 -61 -10 -6 0 -26 -2
last:person	-62 19 64 -34 -10 -90 -13
last:honorific	-25 11 -50 13 -2 19 -5
last:connector	25 -22 -17 -6 -8 -18 -9
last:starter	9 -24 -1 -12 -6 -14 -8
last:calendar	4 51 16 17 -4 -13 -1
last:nation	3 -30 -7 12 -1 -3 2
last:honour	32 21 1 -5 -28 30 -1
last:broadcast	3 -4 12 -19 -16 -32 -4
last:takesPart	45 -81 57 -14 23 -45 -7
last:makes	-78 -21 23 2 -3 -3 -3
last:comesOut	21 -124 -231 -6 -7 -49 -1
last:playsRole	-37 56 -24 -8 -3 -70 -1
last:tells	-89 168 -19 -4 -13 -66 -3
last:speaks	64 -61 31 -23 -11 -56 -6
last:lives	-47 23 0 103 -14 3 -34
last:prize	-33 163 -72 -12 -34 -6 -6
last:lists	25 228 0 1 2 29 -6
last:series	0 -100 -11 -15 165 -47 -5
last:firm	84 21 -51 -10 154 -24 -9
last:modifier	54 -41 12 2 -1 -12 -1
last:common	8 31 -19 -27 9 20 4
last:first	-26 -5 29 3 -6 6 -9
last:surname	-43 2 50 9 -17 5 -6
last:place	15 13 -23 37 -1 -8 12
last:companyEnd	23 -43 -25 21 79 -11 -5
last:number	-1 19 -13 -3 -1 -17 -6
last:capital	-5 33 32 -1 -17 -6 -21
inner:film	106 -36 -1 -1 -6 -2 0
inner:work	108 30 -3 -3 -1 0 0
inner:credit	57 75 0 0 0 11 0
inner:person	-65 28 -1 -2 1 -4 0
inner:honorific	-12 93 26 -27 -1 6 0
inner:connector	14 15 -45 26 -4 14 -13
inner:starter	16 32 -29 -10 -8 25 -6
inner:calendar	1 -39 11 -7 0 12 0
inner:nation	36 85 25 -2 -5 -4 -1
inner:honour	-5 -51 -55 0 0 1 0
inner:broadcast	142 -17 -1 -3 -2 8 0
inner:takesPart	-43 105 -1 -2 1 11 -1
inner:makes	117 0 -1 -1 -1 -4 0
inner:comesOut	-21 34 -1 -1 -1 131 0
inner:playsRole	-2 123 -3 -2 -2 3 -1
inner:tells	-78 42 -2 -4 -1 2 -1
inner:speaks	105 132 -5 -3 -1 -84 0
inner:lives	52 85 -1 -1 0 -14 0
inner:prize	-5 38 -1 0 0 3 0
inner:calls	0 31 0 -25 1 -11 -17
inner:lists	-3 -129 0 0 0 -8 -1
inner:series	17 100 0 0 0 0 -1
inner:firm	-22 -2 -84 -3 -2 -2 -1
inner:modifier	13 80 -4 -2 -3 -26 -20
inner:common	26 53 -32 -1 7 33 -10
inner:first	1 3 5 -28 -2 -6 -2
inner:surname	7 32 23 -19 -12 15 2
inner:place	22 58 -4 -1 2 5 0
inner:companyEnd	116 -17 -4 -4 -1 -10 0
inner:number	-23 101 -7 -11 -7 -22 -7
inner:capital	38 55 -2 19 7 20 -6
inner the	3 53 -8 -14 -1 79 -6
inner a	4 60 -7 -3 -1 -10 -1
inner an	132 56 -3 2 0 -3 -2
inner of	59 82 -17 1 9 6 -1
inner in	10 55 -12 -2 -4 -16 -9
inner on	30 6 2 -1 1 -16 -2
inner at	3 22 4 -2 -1 3 0
inner by	-14 101 -7 -14 -1 -21 1
inner to	-8 -8 -6 -6 -2 79 -2
inner for	63 12 -8 -16 -2 2 -1
inner with	28 -8 -4 -7 1 -3 0
inner from	-8 -5 -4 -14 -3 -34 0
inner as	-5 -31 -13 0 0 -5 0
inner and	-8 -48 -21 -20 -2 -7 -3
inner or	-26 -21 -12 -17 0 -2 -1
inner &	120 -8 -7 2 0 -16 0
inner her	145 -193 -5 -1 -3 -24 0
inner that	6 -35 0 -2 0 -56 0
inner is	41 -39 -14 0 0 24 -1
inner after	42 -52 1 -4 0 1 0
inner before	-127 -110 -121 -25 -7 -18 -5
inner than	64 -46 -1 -5 0 -1 -2
inner into	-76 135 -26 -15 -63 -64 -6
inner over	-68 44 -7 -3 -5 110 -3
inner under	-33 0 0 0 0 0 0
inner not	-1 -9 -3 0 0 0 0
inner it	-35 -42 -31 -2 -2 -5 -2
inner your	-18 228 -35 0 0 -100 -2
inner ,	0 111 0 0 0 -1 0
inner :	-18 114 0 -2 0 -11 0
inner -	-13 88 75 3 0 -20 -7
inner –	-2 107 -1 0 0 -4 0
inner —	-44 -49 1 1 0 -3 0
inner '	-5 30 -25 0 -1 4 -1
inner !	-12 -149 0 0 -1 -35 1
inner /	-68 136 29 -10 -2 5 -2
only:film	-13 5 -15 -2 -2 23 -2
only:work	-35 87 -22 -13 -5 -32 4
only:credit	34 -1 -1 -2 0 0 -1
only:person	82 -5 -1 -19 -5 -12 -6
only:honorific	111 -5 -31 17 -2 -1 -3
only:connector	22 -14 -24 -10 -4 -10 -5
only:starter	125 -42 -49 -32 -8 -16 -1
only:calendar	-9 -20 -21 23 -2 -12 -11
only:nation	22 -3 -26 -13 -2 -5 12
only:honour	-34 -8 -17 22 -1 -3 -1
only:broadcast	64 6 7 -12 -23 -36 3
only:takesPart	-101 -5 19 -3 -2 -7 -1
only:makes	16 -6 -6 -2 -2 -3 -1
only:comesOut	248 -37 -28 -13 -10 -10 -3
only:playsRole	13 -11 -33 -5 -4 -14 0
only:tells	62 -12 0 -9 -1 -1 -2
only:speaks	54 -8 2 1 0 -3 -2
only:lives	-87 -47 -33 -14 -5 151 -10
only:prize	-8 -9 -18 -8 -1 -4 -1
only:calls	11 -9 1 0 0 0 -3
only:lists	-34 -2 -1 0 -1 0 -1
only:series	52 -27 -12 -5 -3 -12 -2
only:modifier	-17 -6 -12 -2 -1 3 -1
only:common	-74 4 2 -45 -17 1 -27
only:first	-67 -25 19 17 1 3 -32
only:surname	-19 -36 44 18 -9 -7 -37
only:place	-21 34 -12 -35 -4 -12 44
only:companyEnd	-10 -9 -12 -6 -5 -7 -7
only:number	69 -19 -12 -10 -5 -11 -12
only:capital	-24 -75 -9 -21 -67 -59 -66
one common & start	231 -40 -3 4 -3 -3 -7
one common & free	30 13 -17 -30 -12 7 -18
one common & mark	64 -12 -10 -12 -8 -9 -12
one common & title case	124 -24 -4 -28 -10 -4 -6
one common & set off	30 -73 -30 -18 -4 97 -9
one common & touching	58 -34 -35 -24 -11 -32 -21
one name & start	-81 7 78 40 -9 -17 -19
one name & free	-39 -30 34 35 -9 1 10
one name & mark	-68 -42 42 -5 32 -16 -12
one name & title case	5 -1 -13 -6 -1 -1 -1
one name & set off	-12 8 -3 -10 -1 53 -22
one name & touching	-11 -2 -19 -5 -16 -22 -11
one unknown & start	12 -3 39 -38 0 -14 -24
one unknown & free	-5 -24 15 8 7 -28 32
one unknown & mark	-13 -30 44 -5 1 11 -34
one unknown & title case	6 -28 -19 0 -3 -3 -4
one unknown & set off	-50 54 4 -24 -4 28 -18
one unknown & touching	-13 24 -20 -3 -22 23 -19
person & start	-21 9 62 -11 -6 -19 -7
person & free	-16 -32 27 50 -11 -5 0
person & mark	-2 -32 63 6 -4 -14 -4
person & title case	22 -13 42 19 0 -6 -1
person & set off	-1 -64 -50 -9 -1 150 -9
person & touching	5 9 40 -26 -7 -10 -10
some common & start	-28 18 -38 32 6 -18 -9
some common & free	67 27 -6 -6 14 -3 4
some common & mark	-27 -49 -12 -29 37 51 -3
some common & title case	32 60 9 -4 -28 -40 5
some common & set off	-15 -36 1 -4 -6 62 0
some common & touching	-16 -29 -7 -18 1 -2 -2
all common & start	-53 54 -20 -8 -19 35 -3
all common & free	26 75 -29 2 14 -5 10
all common & mark	-8 -21 -10 0 20 -15 0
all common & title case	230 -43 39 -34 -21 90 -9
all common & set off	-10 -57 2 0 -1 66 0
all common & touching	-1 -32 -10 -12 1 -16 -9
little words & start	18 9 -19 -7 0 12 0
little words & free	36 24 -16 -18 -2 -1 -4
little words & mark	0 -31 -8 0 -1 58 0
little words & title case	169 58 -4 -1 0 120 0
little words & touching	-25 -5 -8 -11 0 -10 -1
other & start	-21 -4 -27 -7 -2 -5 -2
other & free	13 48 -22 -16 1 -8 -5
other & mark	-2 -61 -7 0 0 109 -3
other & title case	80 -48 -63 -14 -5 -4 -2
other & set off	19 22 -32 -3 -3 0 -2
other & touching	-6 -22 2 -15 -6 -22 -2
one common & before:film	8 -14 -9 -4 -3 -20 -5
one common & before:work	11 -5 -5 -5 -1 -44 -1
one common & before:credit	91 -4 -49 1 -1 -2 2
one common & before:person	-9 -3 -128 -2 -2 -6 -2
one common & before:honorific	-23 -1 113 -3 0 0 0
one common & before:connector	-11 -9 -13 -10 -6 1 -13
one common & before:starter	10 -7 -19 -18 -10 -14 -18
one common & before:calendar	40 -7 -7 -5 -3 -6 -1
one common & before:nation	-35 -6 -4 -4 -1 -1 -2
one common & before:honour	11 -2 -2 -3 -3 -9 -3
one common & before:broadcast	41 -4 -28 -10 3 -56 1
one common & before:takesPart	-14 -5 -32 -30 -1 -28 -1
one common & before:makes	-10 -33 -14 -4 -2 -11 -5
one common & before:comesOut	-13 -29 22 0 -2 -2 0
one common & before:playsRole	53 -1 4 -22 -2 -22 -4
one common & before:tells	47 -53 -6 -11 -3 2 -2
one common & before:speaks	113 -9 76 -5 -6 -22 -3
one common & before:lives	-2 -2 -39 -50 -6 -35 -2
one common & before:calls	-82 -9 3 -5 0 -10 -1
one common & before:lists	-25 -36 82 -14 -7 -14 -4
one common & before:series	6 -32 2 0 0 -17 -2
one common & before:firm	-34 -1 -8 -1 -15 -2 -2
one common & before:modifier	-52 -3 -6 -5 -1 0 -1
one common & before:common	-2 -17 -8 -30 -9 -12 -13
one common & before:first	35 -18 -3 1 -7 -3 -5
one common & before:surname	19 -12 -5 -6 -1 -2 -14
one common & before:place	-31 20 -9 -8 -5 -12 -9
one common & before:companyEnd	-12 -4 -6 -2 -3 -3 -1
one common & before:number	-99 -1 -1 -2 -2 -1 -1
one common & before:capital	-61 -5 -14 -15 -10 -7 -14
one name & before:film	-25 -34 -30 -32 -12 67 -34
one name & before:work	20 -2 2 -6 -2 -18 -2
one name & before:credit	-5 -2 -142 154 -1 -2 -1
one name & before:honorific	69 -2 30 -9 -1 -2 -1
one name & before:connector	0 -6 3 -8 -5 -2 11
one name & before:starter	3 1 11 -2 -6 -7 5
one name & before:calendar	83 -2 -36 -16 -4 -28 -2
one name & before:nation	-308 -19 -88 -96 -67 -37 -40
one name & before:honour	-32 -1 -16 -19 -1 -2 -1
one name & before:broadcast	-32 0 24 0 0 14 0
one name & before:makes	-26 -14 -11 -44 -8 12 12
one name & before:comesOut	-11 -28 -43 -18 -3 -4 -5
one name & before:playsRole	1 -4 -10 47 -1 -23 -8
one name & before:tells	-1 -45 9 47 -1 0 -11
one name & before:speaks	-24 -2 58 -14 -1 -16 -1
one name & before:lives	-15 -6 -15 51 -3 -4 -14
one name & before:prize	134 -31 -123 -38 -7 -15 30
one name & before:calls	-1 -27 24 17 0 3 -9
one name & before:lists	-3 31 -3 -4 0 -1 5
one name & before:series	-1 -2 36 -8 0 -56 -3
one name & before:firm	-11 -1 -20 -6 21 -1 -1
one name & before:modifier	-9 -2 -20 -13 -1 -1 -1
one name & before:common	-15 -26 42 7 7 -16 3
one name & before:first	-14 0 -15 4 0 0 0
one name & before:surname	-4 -11 -4 5 1 6 9
one name & before:place	-150 -3 11 29 -6 -12 -12
one name & before:capital	-11 -16 -38 16 -14 -7 -1
one unknown & before:film	-44 88 19 -44 -3 37 -12
one unknown & before:work	-84 -11 84 -70 36 25 -17
one unknown & before:credit	-15 -1 45 -18 -1 -19 -3
one unknown & before:person	-8 -6 1 -8 1 -2 -3
one unknown & before:honorific	-28 7 92 -7 0 -1 -1
one unknown & before:connector	-20 12 -21 3 -5 0 11
one unknown & before:starter	-27 7 17 -7 2 29 1
one unknown & before:calendar	-64 -7 -18 -19 -2 -5 -1
one unknown & before:nation	183 -16 -78 -78 -2 -27 -10
one unknown & before:honour	-9 10 6 16 -1 -5 0
one unknown & before:broadcast	-84 11 -11 -15 0 -28 -1
one unknown & before:takesPart	-14 -2 52 -11 0 -36 -1
one unknown & before:makes	-21 130 61 -36 0 0 -12
one unknown & before:comesOut	-50 -28 98 -18 -9 -2 -5
one unknown & before:playsRole	-54 18 2 -55 -6 -14 175
one unknown & before:tells	112 -31 -165 -49 -12 121 -8
one unknown & before:speaks	-29 -20 61 -31 40 23 -5
one unknown & before:lives	-24 -2 1 -36 -1 -6 -5
one unknown & before:prize	-113 -25 -37 -21 -14 -13 -19
one unknown & before:calls	14 125 -31 39 -5 -30 -11
one unknown & before:lists	-15 80 -38 -25 13 -25 -5
one unknown & before:series	-139 113 -23 -230 -29 -38 -33
one unknown & before:firm	10 -7 8 -34 33 -21 -2
one unknown & before:modifier	51 -23 -11 -89 -4 -16 -6
one unknown & before:common	-12 17 4 7 -3 14 -17
one unknown & before:first	-1 2 -20 -5 0 0 -2
one unknown & before:surname	-12 15 -3 -13 0 -3 -6
one unknown & before:place	12 -9 48 -22 -1 -12 -6
one unknown & before:companyEnd	-6 -4 -4 -12 -3 -17 -1
one unknown & before:number	-90 -11 -62 -77 -28 -54 -37
one unknown & before:capital	-10 22 -10 -6 -7 -14 -11
person & before:film	-16 109 -1 -32 -4 -35 -2
person & before:work	-41 98 -200 2 -6 199 -6
person & before:credit	-1 -12 113 -75 -1 -1 -1
person & before:person	0 -2 48 -37 0 -1 0
person & before:honorific	-5 -8 -100 46 -1 -1 9
person & before:connector	-10 -26 28 17 -4 3 -4
person & before:starter	-16 -11 14 9 -4 -3 -3
person & before:calendar	-54 -9 -114 -27 -2 -4 -4
person & before:nation	264 33 -69 -6 -5 -3 -6
person & before:honour	1 -22 59 -1 -1 1 0
person & before:broadcast	-58 18 240 -76 -1 1 -13
person & before:takesPart	0 -34 47 -14 0 -1 0
person & before:makes	-14 -58 -212 -99 -17 -16 -8
person & before:comesOut	4 10 -12 -62 -5 -19 92
person & before:playsRole	-2 -45 101 61 -2 -46 -8
person & before:tells	-33 198 -160 -192 -8 -25 -20
person & before:speaks	-5 -24 -58 -49 -2 -5 -2
person & before:lives	-6 -15 42 36 -3 -10 -5
person & before:prize	-2 -1 131 -4 0 -1 0
person & before:calls	-23 46 6 22 -6 -45 -7
person & before:lists	-3 47 -42 35 -2 -6 -2
person & before:series	0 -11 1 3 0 -88 0
person & before:firm	-5 -8 75 -3 -4 -3 -3
person & before:modifier	-11 -18 -54 164 -4 0 -1
person & before:common	-24 3 -4 30 -3 -4 -6
person & before:first	-2 -3 -43 -2 0 0 0
person & before:surname	-6 -22 -2 4 -2 1 -3
person & before:place	-16 91 -59 -85 -3 -10 -10
person & before:companyEnd	2 -6 9 -4 0 0 0
person & before:capital	29 -21 44 -32 -1 -6 4
some common & before:film	-28 -20 25 -3 0 11 -1
some common & before:work	73 112 -49 6 -1 -105 36
some common & before:credit	-87 -123 218 -19 -11 -32 -13
some common & before:person	222 -18 41 -36 -79 -5 -2
some common & before:honorific	-68 -2 -126 307 -12 -4 -4
some common & before:connector	16 11 -8 -6 9 -2 8
some common & before:starter	17 17 5 2 -1 -5 2
some common & before:calendar	-17 -5 -1 -2 -2 -11 -1
some common & before:nation	58 -17 -9 -6 5 -2 5
some common & before:broadcast	54 7 -2 -3 -2 67 -2
some common & before:takesPart	-42 -16 96 -2 -7 -11 -3
some common & before:makes	-53 67 69 -11 12 -17 -1
some common & before:comesOut	-26 165 -32 -15 -15 -62 -11
some common & before:playsRole	-28 13 -161 193 -6 -5 -12
some common & before:tells	-176 -23 -16 -10 -55 238 -10
some common & before:speaks	54 -35 -41 -11 -43 104 -8
some common & before:lives	-206 -87 168 133 -23 -46 -36
some common & before:calls	-140 11 -17 -88 -18 232 -4
some common & before:lists	-64 27 27 -35 -14 98 -6
some common & before:series	-34 43 -2 -15 -4 -18 -2
some common & before:firm	-29 -11 -209 -13 253 -24 -7
some common & before:modifier	-30 40 -9 124 -7 -16 -12
some common & before:common	22 -1 -16 -16 0 14 5
some common & before:first	-55 -8 -4 -12 39 -1 -11
some common & before:surname	158 -45 -62 113 -51 -56 -5
some common & before:place	93 -33 -7 -20 57 -30 9
some common & before:companyEnd	7 -12 0 -25 11 -20 0
some common & before:number	295 -145 -14 -14 -30 -4 -39
some common & before:capital	15 2 -14 -29 -7 -26 0
all common & before:film	-32 -30 -3 -8 -2 75 0
all common & before:work	35 -27 -5 0 -87 81 -4
all common & before:credit	-37 -42 46 -37 -28 -43 -32
all common & before:person	-39 193 -37 -20 -7 -23 -27
all common & before:honorific	-50 151 -32 0 0 0 0
all common & before:connector	21 -9 -10 -3 0 -8 12
all common & before:starter	-1 -21 -10 -7 -11 0 9
all common & before:calendar	212 -15 -2 -24 -1 -111 -3
all common & before:nation	94 -79 -2 -3 -3 -12 -3
all common & before:honour	-11 0 0 0 0 -1 0
all common & before:broadcast	17 -39 97 -7 1 -59 -6
all common & before:takesPart	-26 -31 31 -3 0 -39 -1
all common & before:makes	-23 43 -18 -1 46 -44 -1
all common & before:comesOut	-5 -22 -3 1 0 -25 1
all common & before:playsRole	-9 5 -8 -60 -2 69 -4
all common & before:tells	-13 24 0 -5 2 -13 0
all common & before:speaks	-33 9 -6 -1 51 -6 -1
all common & before:calls	-22 -69 -13 50 75 -53 4
all common & before:lists	-51 -9 -32 -22 0 -18 -4
all common & before:series	-41 74 -2 -6 -2 -75 -1
all common & before:firm	-91 -5 -28 -3 188 -31 -3
all common & before:modifier	-59 66 -2 -1 -3 -3 -1
all common & before:common	8 -4 -12 -3 19 20 -3
all common & before:first	45 -23 -3 -5 1 6 0
all common & before:surname	76 -23 -3 -14 -15 -33 -2
all common & before:place	88 -68 -1 -2 -5 -10 -2
all common & before:companyEnd	-9 -20 -1 -11 3 -8 0
all common & before:number	-107 -36 -15 -5 -12 -25 -7
all common & before:capital	21 -14 -5 -8 -1 -32 -5
little words & before:film	-5 33 -11 -3 0 24 -1
little words & before:work	1 15 -1 -7 1 -55 1
little words & before:honorific	-13 14 0 3 0 -1 0
little words & before:connector	24 -2 -10 -14 -3 -2 -4
little words & before:starter	28 22 -12 -13 -1 5 -4
little words & before:calendar	5 -2 -2 0 1 -8 0
little words & before:nation	62 15 -18 -5 -2 -2 0
little words & before:broadcast	-31 -11 -1 -6 1 -5 1
little words & before:takesPart	0 11 -7 0 0 -1 0
little words & before:makes	-15 202 -7 -7 -1 -20 -1
little words & before:comesOut	-65 273 -18 -15 -1 -44 -1
little words & before:playsRole	-13 6 -11 -15 0 -14 -5
little words & before:tells	-26 163 1 -22 -1 -4 -1
little words & before:speaks	18 -19 5 0 -1 6 0
little words & before:lives	-17 -29 -24 -15 -2 -11 -1
little words & before:calls	-6 -57 0 0 0 214 -1
little words & before:lists	-2 -44 -10 -3 0 -11 0
little words & before:series	0 119 0 -1 0 27 0
little words & before:firm	207 -42 -15 5 25 -4 0
little words & before:modifier	7 -19 0 3 1 -1 0
little words & before:common	9 22 -9 -10 0 -16 -4
little words & before:surname	5 -25 2 -2 0 70 0
little words & before:place	-3 22 0 -1 0 -1 0
little words & before:capital	-20 -14 -6 -12 -3 3 -2
other & before:film	-1 104 -3 -1 0 20 0
other & before:work	-8 -37 -1 -9 -1 135 -1
other & before:credit	-128 -119 -244 -135 -52 -26 -28
other & before:honorific	-4 -10 -2 -1 0 -1 -1
other & before:connector	0 -4 -9 -15 0 -26 -6
other & before:starter	-1 9 -14 -16 -1 -16 -5
other & before:calendar	-5 -53 -1 0 0 -1 0
other & before:broadcast	7 -38 7 -11 1 7 1
other & before:takesPart	0 48 -2 -2 0 -2 0
other & before:makes	-52 120 4 -1 -1 -3 0
other & before:playsRole	-185 -272 -211 -155 -76 -232 -68
other & before:tells	-50 -53 -9 -14 -2 -161 -1
other & before:speaks	-52 -159 -9 -8 -2 -177 0
other & before:lives	2 -42 -24 18 0 -14 1
other & before:calls	-43 -72 -9 0 0 -9 0
other & before:lists	16 33 54 -15 -2 -4 0
other & before:series	-12 -195 0 0 0 238 0
other & before:firm	30 -25 6 -9 48 1 1
other & before:common	-2 14 -14 -8 0 -4 -1
other & before:first	-1 -16 -1 0 0 0 0
other & before:surname	-68 79 0 -2 0 0 -1
other & before:place	150 -10 -7 0 0 -3 1
other & before:capital	-12 -11 -7 -6 -4 -4 -1
one common & after:film	17 5 -15 -2 -3 -2 -1
one common & after:work	0 -14 -4 -3 -1 45 -5
one common & after:credit	66 -11 -8 -7 -4 -1 -2
one common & after:person	37 -14 -36 -15 -3 54 -2
one common & after:honorific	-23 -4 -1 -1 0 0 -5
one common & after:connector	-4 -20 -15 1 -1 -13 -8
one common & after:starter	23 -28 -23 -7 -8 -24 -12
one common & after:calendar	-9 -7 -6 -3 -2 -15 -1
one common & after:nation	33 -7 -3 -4 -1 0 -2
one common & after:honour	-27 -3 -13 -1 -1 -4 0
one common & after:broadcast	9 -1 26 -1 -2 -19 -2
one common & after:takesPart	66 -14 -25 -9 -5 12 -1
one common & after:makes	21 -5 -5 -1 -2 -1 -1
one common & after:comesOut	-20 -26 23 1 -1 -15 -1
one common & after:playsRole	35 -12 -18 -7 -4 -24 -1
one common & after:tells	-59 22 31 -2 -2 -19 -2
one common & after:speaks	-26 14 7 0 0 -2 0
one common & after:lives	-21 -13 -9 -16 -4 40 -2
one common & after:prize	14 -4 -13 -3 -1 -5 0
one common & after:calls	-44 -1 -2 0 0 0 0
one common & after:lists	11 -8 -4 -1 -1 -3 0
one common & after:series	6 27 -11 -3 -3 -16 -2
one common & after:firm	1 -1 11 -1 -3 -6 0
one common & after:modifier	34 -11 -15 -2 6 -5 0
one common & after:common	6 -33 -30 -21 -10 -15 -10
one common & after:first	36 -2 -4 -4 -1 -4 -3
one common & after:surname	29 12 -3 -9 -2 -3 -3
one common & after:place	-12 0 0 0 0 0 0
one common & after:companyEnd	-30 0 0 0 0 0 0
one common & after:number	12 3 -15 -11 -4 -11 -4
one common & after:capital	3 0 -14 -12 -4 -8 -6
one name & after:film	-51 -34 -47 46 -24 -18 4
one name & after:work	-6 3 -6 18 0 30 19
one name & after:credit	-29 -7 -92 -37 113 -2 -1
one name & after:person	27 92 -108 17 -3 -6 -4
one name & after:honorific	-73 -4 11 -5 0 -2 -1
one name & after:connector	-9 11 32 -31 -4 -10 -11
one name & after:starter	-11 9 30 -29 -17 -15 -6
one name & after:calendar	-104 -20 -12 -24 -5 -7 -7
one name & after:nation	218 -16 -26 -10 -4 -20 0
one name & after:honour	122 -2 -60 -16 -2 -1 23
one name & after:broadcast	43 0 -28 -8 8 -26 43
one name & after:takesPart	-14 128 -56 -33 -1 -19 0
one name & after:makes	1 -29 -14 56 -23 -8 -10
one name & after:comesOut	22 29 24 -13 -4 -16 -10
one name & after:playsRole	-7 14 -2 -13 -3 -5 -2
one name & after:tells	27 -30 19 -11 -2 -4 -20
one name & after:speaks	64 -4 -7 -8 -1 -5 4
one name & after:lives	-20 -25 -7 122 -1 -10 -7
one name & after:prize	11 -4 90 -17 -1 -3 -32
one name & after:calls	-30 -2 72 -33 -1 -5 -1
one name & after:lists	-54 -8 35 -27 -3 -1 38
one name & after:series	-43 -107 21 112 -7 255 -25
one name & after:firm	9 -2 -1 -6 8 -8 1
one name & after:modifier	-6 -15 2 -30 -4 -6 36
one name & after:common	-14 3 23 10 -4 -12 8
one name & after:first	3 -1 -8 -4 -1 -1 4
one name & after:surname	-10 0 -14 -3 -1 -1 14
one name & after:place	197 -4 -76 -12 -3 -3 -8
one name & after:companyEnd	-10 0 -10 -14 -3 0 -6
one name & after:number	100 -4 1 -2 -1 -10 -12
one name & after:capital	-20 -3 -26 -2 -2 -3 17
one unknown & after:film	87 -32 -46 -41 107 -46 -28
one unknown & after:work	20 -32 -14 -23 -3 85 -6
one unknown & after:credit	-130 -72 -80 204 36 -41 -9
one unknown & after:person	-85 129 -55 -25 -6 -37 -3
one unknown & after:honorific	1 -1 10 1 21 0 -2
one unknown & after:connector	21 -1 2 21 -2 -18 9
one unknown & after:starter	-22 9 19 16 -3 -1 21
one unknown & after:calendar	-102 161 -47 -69 -13 -27 -9
one unknown & after:nation	0 -28 71 -28 -2 -36 -42
one unknown & after:honour	29 -3 157 -32 -1 -13 -16
one unknown & after:broadcast	-31 -2 27 15 -1 106 -2
one unknown & after:takesPart	-36 -38 79 -11 -1 -19 -2
one unknown & after:makes	-64 65 -40 -37 128 -65 -19
one unknown & after:comesOut	-36 76 -7 -17 -4 -13 -4
one unknown & after:playsRole	36 54 -21 -20 -12 -23 -6
one unknown & after:tells	-17 94 1 -4 -7 -17 -13
one unknown & after:speaks	-12 25 11 -9 -3 -3 -2
one unknown & after:lives	-76 86 57 -42 -5 59 -24
one unknown & after:prize	-65 -167 101 82 -5 35 -6
one unknown & after:calls	-47 0 67 -12 0 -2 0
one unknown & after:lists	-23 74 90 -27 -1 -22 -7
one unknown & after:series	58 64 -29 -24 -45 -74 -40
one unknown & after:firm	-51 -20 -5 -23 29 1 -9
one unknown & after:modifier	-18 61 -66 66 45 -31 -12
one unknown & after:common	8 -6 39 -9 3 2 -25
one unknown & after:first	56 -8 -20 -17 0 -14 -3
one unknown & after:surname	-14 -2 -11 7 -1 -1 -1
one unknown & after:place	-50 -10 -12 -25 0 -13 -44
one unknown & after:companyEnd	-17 0 7 -1 -43 -1 0
one unknown & after:number	-11 7 2 37 0 -37 -27
one unknown & after:capital	-6 -7 -39 -22 3 -10 10
person & after:film	-37 50 170 -20 -5 -16 -3
person & after:work	-4 44 -7 -9 -4 -30 -3
person & after:credit	-26 411 -356 -59 -21 -9 -11
person & after:person	-7 12 50 -43 -1 -2 -1
person & after:honorific	1 -11 165 -1 0 0 -2
person & after:connector	9 -21 30 -18 -3 -15 2
person & after:starter	1 5 6 7 -3 -11 2
person & after:calendar	-1 -7 13 -10 0 0 -1
person & after:nation	-5 -4 83 -17 -1 -2 -2
person & after:honour	0 -7 10 1 0 0 -2
person & after:broadcast	2 -1 -220 -11 -2 -5 0
person & after:takesPart	-11 -18 -12 91 -2 -5 -1
person & after:makes	-14 104 -7 -51 -7 -11 -3
person & after:comesOut	-12 12 -103 -31 -5 281 -5
person & after:playsRole	-9 -14 52 -10 -2 -2 -1
person & after:tells	-12 57 33 -60 -1 -2 0
person & after:speaks	-2 1 -9 -14 -2 -2 -2
person & after:lives	-24 -70 -150 -103 -6 -46 -6
person & after:prize	-5 -8 61 -21 -2 -3 -1
person & after:lists	0 -3 80 -1 0 0 0
person & after:series	-1 49 10 -14 0 -5 -7
person & after:firm	1 -10 24 -12 -1 0 0
person & after:modifier	-8 -85 71 -86 -3 5 -4
person & after:common	-16 14 21 -1 -5 7 -4
person & after:first	34 -6 7 27 -10 -1 -2
person & after:surname	5 -1 -37 -22 -6 -1 0
person & after:place	7 -5 149 -14 0 0 -3
person & after:companyEnd	-1 0 -34 -8 1 -1 -2
person & after:number	-45 58 38 -99 -105 -5 -9
person & after:capital	7 -6 10 -8 -9 -2 -2
some common & after:film	-12 -24 92 -3 31 -18 21
some common & after:work	-29 -32 -13 -7 124 -13 12
some common & after:credit	-46 -38 -18 54 -50 -12 135
some common & after:person	253 42 -65 -39 -11 -80 -16
some common & after:honorific	20 -15 -15 -3 1 0 -3
some common & after:connector	-30 29 -16 16 -17 18 0
some common & after:starter	-8 2 -6 -3 18 17 1
some common & after:calendar	-55 35 23 -9 -16 -5 -9
some common & after:nation	-162 -22 0 -1 -10 -83 3
some common & after:honour	145 -40 -45 -16 -20 -18 -11
some common & after:broadcast	-14 2 -2 -1 -11 -149 174
some common & after:takesPart	-131 213 -50 -4 -1 -6 -1
some common & after:makes	-18 66 41 -14 47 3 -8
some common & after:comesOut	-62 -12 -95 -5 -13 175 -3
some common & after:playsRole	-209 182 34 -31 272 -74 -8
some common & after:tells	-40 86 66 -14 -6 -16 -4
some common & after:speaks	20 -15 6 -13 1 -1 0
some common & after:lives	141 -23 -8 -4 -2 -4 1
some common & after:prize	49 -6 -26 -4 -33 22 -1
some common & after:calls	179 -2 -21 0 0 -13 1
some common & after:lists	-30 21 -30 -11 -3 -50 -6
some common & after:series	-68 86 48 -7 34 -7 -10
some common & after:firm	-4 -12 -1 -3 3 -1 0
some common & after:modifier	-46 53 15 -10 -6 1 -7
some common & after:common	8 -5 -3 -20 14 9 -3
some common & after:first	4 -8 9 16 0 -2 -12
some common & after:surname	-10 6 0 11 -1 -7 0
some common & after:place	82 -5 -13 -1 2 -17 0
some common & after:companyEnd	7 -23 -4 0 -1 -1 -1
some common & after:number	-25 27 -41 1 65 -6 0
some common & after:capital	9 -20 3 4 -11 -9 -3
all common & after:film	46 62 59 -9 -16 62 -35
all common & after:work	-28 17 -24 -4 -15 -102 -9
all common & after:credit	-110 -3 -65 -36 -31 -51 -16
all common & after:person	-71 207 -53 -12 -5 -59 -4
all common & after:honorific	92 -41 -18 -7 -14 -26 -4
all common & after:connector	0 -19 -8 8 15 29 -7
all common & after:starter	-10 9 -17 5 11 -2 -6
all common & after:calendar	46 43 -2 -2 -4 -72 -1
all common & after:nation	-24 -9 -1 -2 0 -33 -1
all common & after:honour	29 35 -13 -7 -5 -17 -3
all common & after:takesPart	-1 -55 -46 23 2 4 65
all common & after:makes	-40 117 -3 -2 7 -3 0
all common & after:comesOut	-30 94 -10 -1 -31 -1 -1
all common & after:playsRole	-67 134 66 -2 -12 -173 -1
all common & after:tells	11 -24 -29 -3 -29 -48 -3
all common & after:speaks	53 -48 -17 -3 -13 -2 -1
all common & after:lives	213 -52 -54 -75 -26 -66 -9
all common & after:prize	103 -27 -20 -5 -5 -31 -2
all common & after:calls	232 -37 -5 -1 0 -127 0
all common & after:lists	-26 -146 -3 0 -2 -12 -2
all common & after:series	-148 96 -22 -55 -17 -103 247
all common & after:firm	10 -15 1 -1 3 5 0
all common & after:modifier	-74 113 -16 -4 22 7 -1
all common & after:common	-25 15 -14 3 28 -4 -4
all common & after:first	130 -14 -3 -7 -2 -7 -1
all common & after:surname	28 -14 -3 -3 -3 -6 -4
all common & after:place	22 -16 2 -17 0 0 3
all common & after:companyEnd	3 -3 -1 0 -34 -1 0
all common & after:number	-47 -31 0 -1 -1 -9 -1
all common & after:capital	9 -30 -2 -3 -7 -14 -5
little words & after:film	-55 75 -1 -4 -2 -27 -4
little words & after:work	-117 -130 -9 -9 -3 -91 -2
little words & after:person	0 30 -11 0 0 -2 0
little words & after:connector	-17 -25 -8 -5 -1 52 -5
little words & after:starter	-9 -1 -9 -7 0 35 -3
little words & after:calendar	4 -55 14 0 0 -1 1
little words & after:nation	-18 -28 -8 0 0 -1 0
little words & after:broadcast	-4 -24 -12 -5 0 -17 0
little words & after:takesPart	-2 34 -10 0 0 -2 0
little words & after:makes	51 -41 -10 -1 1 -29 -1
little words & after:comesOut	8 100 -8 -3 -2 -8 -1
little words & after:playsRole	-97 -55 -37 -5 -1 -19 -1
little words & after:tells	44 38 -31 -9 -2 -22 -1
little words & after:speaks	34 63 -5 -1 0 -3 -1
little words & after:prize	-92 -22 -48 -2 -2 0 -1
little words & after:lists	176 39 -31 -6 -1 -19 0
little words & after:series	-116 -109 -16 -13 -6 1 -3
little words & after:firm	79 -106 23 -7 3 15 0
little words & after:modifier	55 -37 -7 0 -1 -6 -1
little words & after:common	-3 -7 -9 -5 -2 -10 -4
little words & after:first	-38 -31 -2 -6 0 -1 0
little words & after:surname	-13 -1 -2 -2 -1 -8 -1
little words & after:place	4 -8 -1 -1 0 -1 -1
little words & after:number	-8 24 -7 -2 -2 -6 -1
little words & after:capital	-8 -28 -1 -3 -1 -3 -1
other & after:film	-45 -79 -25 -3 0 -2 0
other & after:work	-18 3 -18 -3 -11 -25 -1
other & after:credit	-9 -82 -16 -7 -2 -3 2
other & after:person	-128 93 -17 -4 -4 -51 -2
other & after:connector	-8 38 9 -7 -4 4 -2
other & after:starter	-9 48 7 -5 -2 11 -1
other & after:calendar	5 -29 -1 1 0 0 -1
other & after:nation	-2 -9 19 -1 0 0 0
other & after:honour	2 -33 -8 -1 -2 -3 -1
other & after:takesPart	-2 -254 -8 -2 14 0 0
other & after:makes	-32 -68 -27 -17 -5 -3 -1
other & after:comesOut	-3 83 -2 -1 0 -59 0
other & after:playsRole	192 -116 -44 -1 -29 -11 -1
other & after:tells	67 139 -95 -9 -25 -72 -4
other & after:speaks	-29 -33 -5 -1 -2 0 -3
other & after:lives	-11 -3 -13 -1 -1 0 0
other & after:lists	-16 -36 13 0 -3 -2 -3
other & after:series	-1 -143 -1 -1 -1 -1 0
other & after:firm	6 -24 12 -1 2 1 1
other & after:modifier	-4 -23 -4 -1 -1 -1 -1
other & after:common	17 21 -20 -12 -4 -5 -1
other & after:first	-2 -76 -2 0 -1 0 0
other & after:surname	-6 -56 -2 0 0 -1 0
other & after:place	0 -8 16 -1 0 0 0
other & after:number	-21 -6 -5 -6 -2 -5 -3
other & after:capital	-14 -13 -2 -1 -1 -13 0
known film: common & start	-1 -16 8 -1 0 0 0
known film: common & free	-5 66 -24 -19 -3 -14 -3
known film: common & mark	148 -5 -5 -26 -2 -5 -3
known film: common & title case	-100 77 6 -10 -6 -13 -3
known film: common & set off	-36 64 -39 -11 -4 13 -3
known film: common & touching	2 12 -3 0 -2 -4 -4
known film: name & start	-14 16 31 -23 -3 -4 7
known film: name & free	-10 9 -11 30 -13 -15 8
known film: name & mark	15 19 -7 18 4 -9 -1
known film: name & title case	-3 20 -16 9 0 -5 -9
known film: name & set off	-31 -1 -1 -22 -2 81 -10
known film: name & touching	7 8 -11 -1 -1 -2 3
known film: rare & start	-87 35 -34 113 -9 -21 -8
known film: rare & free	-54 10 -70 57 -9 -16 -10
known film: rare & mark	-9 75 60 -64 -5 -3 -43
known film: rare & title case	6 -7 -17 -11 2 -2 -1
known film: rare & set off	-11 30 -14 -26 -3 23 -2
known film: rare & touching	-2 28 -23 -27 -7 0 -9
known film: two & start	12 127 -26 -13 -10 -11 -12
known film: two & free	-4 20 -31 3 5 19 -9
known film: two & mark	-2 291 -15 -1 -19 133 0
known film: two & title case	-47 82 -37 -12 -3 71 76
known film: two & set off	-2 -3 -5 -1 -1 15 0
known film: two & touching	-21 20 1 -3 7 -28 11
known film: more & start	-10 182 -4 -5 -1 -3 0
known film: more & free	-2 58 0 18 1 60 0
known film: more & mark	-3 16 -18 0 0 -3 0
known film: more & title case	-21 187 -7 -2 -1 166 0
known film: more & touching	-1 37 -1 -2 -2 35 0
known film: common & one common	-26 34 -2 -2 -2 -6 -6
known film: common & one name	62 -11 -6 -18 -1 -7 3
known film: common & some common	-71 202 -16 -17 -28 -75 0
known film: common & all common	0 0 -12 -5 -1 -20 -1
known film: name & one name	7 13 -9 10 -5 -6 3
known film: name & person	-2 0 -56 12 0 0 0
known film: name & some common	-4 -14 -7 -10 -2 -19 0
known film: rare & one common	-43 13 -4 -29 -5 -8 -4
known film: rare & one unknown	-31 26 -42 26 -8 -6 -16
known film: rare & some common	-9 28 -7 -12 -4 -11 -1
known film: rare & other	97 -38 -68 57 5 -104 0
known film: two & one common	78 -77 0 9 -1 0 -25
known film: two & one name	-44 43 -35 -38 -33 -35 -24
known film: two & one unknown	29 -40 -28 -99 -3 -4 -15
known film: two & person	-3 107 -120 48 2 9 30
known film: two & some common	13 -3 8 -1 5 11 10
known film: two & all common	-44 54 -12 -11 2 14 -13
known film: two & other	-28 132 -11 -10 -3 -5 -2
known film: more & one unknown	-105 55 11 3 0 7 9
known film: more & person	9 351 -11 -15 1 20 0
known film: more & some common	7 71 0 48 3 8 -1
known film: more & all common	-2 53 0 -1 -3 17 -1
known film: more & little words	-11 78 -2 -7 0 83 0
known film: more & other	-3 124 -1 -2 0 39 0
known person: person	-3 -11 16 71 -1 -3 0
known person: some common	33 -52 101 -6 9 -18 11
known person: all common	-9 -20 183 -7 -4 -155 -3
known person: little words	-102 -246 331 -3 -3 -37 -2
known person: other	-12 -70 112 3 -2 -1 -2
one common & before 	-46 -6 -7 -24 -11 -17 -17
one common & before the	22 -2 -1 -3 -1 -2 -1
one common & before a	-41 0 -1 0 -1 0 0
one common & before of	-51 -1 2 -1 -2 -20 -4
one common & before in	40 -3 -13 -8 2 1 -15
one common & before on	24 -16 -16 -11 -2 7 -6
one common & before at	12 -3 -1 -7 -2 -1 -1
one common & before by	-73 -5 -8 -3 0 -10 -1
one common & before to	-16 20 21 -4 -1 -3 -2
one common & before for	-10 0 11 -6 -7 3 -1
one common & before with	68 10 -25 -30 -3 -38 -2
one common & before from	-49 32 -8 -4 -4 5 -5
one common & before as	-21 -7 3 21 -7 -5 -5
one common & before and	-27 -29 -22 0 -5 22 -3
one common & before or	-21 -5 -7 -1 0 0 0
one common & before but	85 -16 -12 -3 -2 0 -2
one common & before &	-142 -11 -140 13 2 -36 0
one common & before his	-20 0 -1 -1 -1 0 0
one common & before her	-48 0 -2 0 0 0 0
one common & before this	-57 -2 -1 -17 -1 -20 0
one common & before that	-58 62 17 63 -5 -31 -4
one common & before was	-25 -5 56 -13 -3 -3 -1
one common & before be	2 -3 -8 -4 -1 -2 -2
one common & before will	94 -5 -3 -9 -3 -5 -3
one common & before would	-82 0 0 0 0 0 0
one common & before had	-10 0 -1 0 -1 0 0
one common & before which	-13 -24 8 -1 0 0 -6
one common & before where	-65 -1 1 -1 -1 1 -1
one common & before when	89 -11 -28 -22 -5 -3 -4
one common & before while	26 -5 2 0 0 0 -8
one common & before after	-14 -11 -3 -9 -5 -3 -4
one common & before before	-70 0 0 0 0 0 0
one common & before until	112 -14 -24 -10 -5 -3 -3
one common & before since	66 -20 -15 -12 -5 -7 -3
one common & before than	15 -15 -12 -10 -7 -5 -4
one common & before then	36 -11 2 1 0 0 -6
one common & before about	-31 -29 -47 -26 -12 -7 -13
one common & before into	-32 -2 -3 -2 -1 -2 -1
one common & before against	77 -22 -29 -8 -12 -14 -9
one common & before alongside	-32 0 -1 -1 -1 0 0
one common & before opposite	239 -14 -114 -8 -10 -5 -6
one common & before behind	-149 -2 -7 -3 -4 0 -1
one common & before between	94 -14 -14 -10 0 -2 0
one common & before during	14 -1 -2 -1 0 -2 0
one common & before under	-56 -3 -9 -8 -3 -17 -1
one common & before not	0 -1 -6 -8 0 -10 -1
one common & before never	-27 -1 -26 -3 -3 0 0
one common & before she	46 -52 -8 -1 -1 -1 -4
one common & before it	2 -30 85 -11 -2 -1 -3
one common & before they	-34 0 -6 -1 -1 0 -1
one common & before we	-13 -13 -3 -3 -1 -1 -2
one common & before you	-88 -1 0 0 0 0 0
one common & before my	-42 -23 19 -36 -5 6 -3
one common & before your	-25 -1 -7 -1 -2 -2 -2
one common & before our	-140 -1 0 0 0 0 0
one common & before ,	3 -6 -15 -17 -6 -14 -8
one common & before .	29 0 -1 0 0 -29 0
one common & before :	31 -8 -15 -10 -3 3 -3
one common & before ;	34 -53 29 3 1 2 -19
one common & before (	143 -38 -107 -51 -9 -30 -5
one common & before )	188 -21 -59 -18 -14 -44 -8
one common & before [	86 -33 -28 -32 -9 14 -7
one common & before ]	26 -22 4 0 0 1 -8
one common & before -	25 35 -33 -15 -5 -19 -6
one common & before –	-37 -4 -4 0 0 -1 0
one common & before —	-165 -10 -22 -66 -26 -15 -12
one common & before ”	-127 -1 0 3 0 -1 0
one common & before /	-122 -15 -117 -43 -46 -51 -16
one common & before s	-8 -8 -9 -10 1 10 9
one common & before up	-86 -1 0 -2 0 -1 0
one common & before out	13 -16 -1 -1 0 1 0
one common & before such	-24 0 -2 0 -1 0 0
one common & before like	-28 6 -19 -3 -2 -3 -3
one common & before including	44 -6 -64 -2 0 -9 -1
one common & before more	-11 0 -2 -1 -5 0 -1
one common & before one	9 -7 0 -9 1 0 0
one common & before some	51 -25 -2 -1 -3 0 -1
one common & before every	45 -15 -1 -23 0 2 0
one common & before how	-122 -2 -5 -5 -2 -1 -3
one common & before why	-14 -4 0 -1 0 0 0
one common & before what	71 -12 -36 -12 -11 -12 -9
one common & before if	-126 -2 -4 -5 -2 407 -2
one common & before so	100 -64 -10 0 -1 1 -11
one common & before because	79 -3 0 -2 0 0 -1
one common & before though	74 -75 3 0 1 -1 -10
one common & before although	13 -4 0 -10 0 0 0
one common & before made	-156 215 -73 -31 -12 -21 -8
one common & before just	-23 -2 -8 -4 -54 -3 -2
one common & before only	-52 0 0 0 0 0 0
one common & before now	161 -49 -33 -8 -6 -39 -10
one common & before once	-32 -2 -55 -3 4 -7 -1
one common & before again	-19 -1 -8 -6 -1 -2 -1
one common & before yet	34 0 0 -1 -1 0 -15
one common & before him	-73 -1 -1 -2 0 0 0
one common & before there	-18 0 -1 -1 0 0 0
one name & before 	-23 -28 -11 -2 1 4 -8
one name & before the	-53 -22 -43 55 -13 -3 -6
one name & before a	-27 0 -2 0 0 0 0
one name & before of	19 3 -8 -22 -3 24 -7
one name & before in	21 -6 -15 -17 -1 -13 29
one name & before on	20 -12 -24 -39 3 70 -5
one name & before by	-2 5 9 -5 -1 -1 -7
one name & before to	-18 21 24 -23 -11 -9 1
one name & before for	-14 -5 29 -22 -6 -8 5
one name & before with	-6 -22 11 21 -2 -3 1
one name & before from	51 -5 -15 -8 -1 -6 -5
one name & before as	-26 5 10 24 -2 -5 -6
one name & before and	-5 1 15 -11 0 -7 5
one name & before or	-36 -16 139 -9 0 -4 2
one name & before but	12 23 -1 -8 -1 -1 -2
one name & before &	11 -11 22 -37 1 1 -1
one name & before her	17 -9 14 27 -1 0 -33
one name & before this	3 -11 13 12 0 1 -17
one name & before that	20 -13 -70 112 -2 -20 2
one name & before is	-28 -27 -3 87 -3 -12 -27
one name & before was	-12 -14 -50 58 -3 -9 -1
one name & before are	-8 -1 62 1 -2 -6 -1
one name & before be	-68 -3 -8 -33 -1 -2 1
one name & before will	5 -3 -39 -47 0 0 0
one name & before has	-2 -2 17 -14 0 0 -3
one name & before have	0 -10 11 0 0 0 -6
one name & before had	8 -1 2 1 0 0 -6
one name & before who	9 -11 4 10 0 24 -16
one name & before which	1 -3 4 -15 0 0 10
one name & before where	-9 -17 71 -27 0 -4 -4
one name & before when	-15 -13 -44 119 -2 -5 -6
one name & before while	-2 -7 13 -7 0 0 2
one name & before after	-32 125 -102 104 -4 -9 5
one name & before before	-39 -12 47 -43 -3 -7 79
one name & before until	2 -1 136 -21 -2 -18 -109
one name & before since	-2 3 -9 -5 -1 8 1
one name & before than	-62 -5 62 -43 -34 -62 114
one name & before then	-6 -9 23 -4 0 -1 -5
one name & before about	-1 -19 173 19 -2 -3 107
one name & before into	-10 -13 47 -18 -1 -8 6
one name & before over	-10 -2 -5 -10 -2 -4 10
one name & before against	27 0 -34 -12 -18 -23 57
one name & before alongside	-20 0 28 0 0 -10 0
one name & before opposite	13 -16 28 7 0 0 -10
one name & before behind	-3 -2 -34 -6 1 0 0
one name & before between	-2 84 14 -13 0 -5 9
one name & before during	19 -11 17 0 0 -1 -23
one name & before under	-13 -8 31 -34 0 -8 -2
one name & before not	-20 -10 43 -10 -1 -4 -7
one name & before it	-9 -1 46 -3 0 0 -1
one name & before we	-4 -1 -16 -8 0 -1 -1
one name & before you	228 -2 -31 -55 -1 0 -1
one name & before my	-144 -113 -154 -102 -90 -41 -94
one name & before your	-78 -8 -37 -52 -10 -7 -9
one name & before our	-61 -1 -14 -5 2 -4 -6
one name & before ,	-19 -2 13 24 -10 -20 -4
one name & before :	-17 -28 -12 3 0 2 -8
one name & before (	-26 -3 -51 106 -1 -21 -2
one name & before )	8 0 -4 -3 -1 0 0
one name & before [	-14 1 -100 -148 -6 148 -1
one name & before -	-8 -17 33 -7 -2 -2 -5
one name & before –	164 0 -1 0 0 0 0
one name & before —	-138 -3 -32 -31 -14 -12 -4
one name & before “	-73 -1 -13 -25 -1 -6 -1
one name & before /	-3 -3 -92 -23 -5 -27 -5
one name & before s	-10 0 -4 -150 0 0 0
one name & before up	-1 -5 9 0 0 0 -6
one name & before out	-45 -44 -50 -28 -12 -5 -2
one name & before off	-86 -17 -31 -30 -4 -22 -2
one name & before such	1 -2 15 -1 0 0 22
one name & before like	3 -19 14 -7 0 0 2
one name & before one	-26 -1 80 -49 -2 -46 -3
one name & before some	203 -9 -153 -91 -5 -4 -1
one name & before both	-3 -4 22 -13 0 -1 0
one name & before how	-23 130 -80 23 0 -9 -7
one name & before why	-23 -27 91 -30 -4 -8 -14
one name & before what	-19 -4 43 -11 -2 -3 -2
one name & before if	5 -17 56 6 -1 1 -9
one name & before so	-3 -56 40 5 1 1 -13
one name & before because	-4 -1 9 -9 -1 0 0
one name & before though	-9 -30 88 -25 -2 -4 -2
one name & before via	-21 -7 67 -23 -6 -6 0
one name & before vs	-38 -3 -48 -12 -3 0 -3
one name & before made	2 -89 167 -113 -12 -111 -3
one name & before based	109 -9 -17 5 0 -88 0
one name & before just	-45 -43 12 -18 -3 -2 -16
one name & before only	-50 -42 -65 -32 -13 -3 -4
one name & before now	43 0 26 -1 0 0 0
one name & before once	-2 -2 61 -4 -1 0 0
one name & before yet	-2 1 -12 -7 0 0 1
one name & before even	4 -14 20 2 0 0 -10
one name & before him	14 -32 31 4 0 0 -12
one name & before them	-95 4 -2 7 -3 1 -2
one name & before there	-66 -8 -100 163 -6 -7 -2
one unknown & before 	-3 -16 -20 -4 -10 14 11
one unknown & before the	44 9 -27 -69 -7 -8 -5
one unknown & before an	138 -3 1 -2 0 0 -3
one unknown & before of	6 -28 -34 31 10 -31 30
one unknown & before in	-62 3 -34 -55 -21 19 79
one unknown & before on	-151 104 -144 182 16 35 -60
one unknown & before at	-110 -6 -16 -24 -10 127 -5
one unknown & before by	51 -10 0 -5 6 -10 -2
one unknown & before to	42 1 -9 -32 6 -8 -26
one unknown & before for	-11 -37 51 -27 15 -11 -4
one unknown & before with	-48 46 81 -47 9 -24 -14
one unknown & before from	88 -56 36 -28 -5 -20 -8
one unknown & before as	11 -29 30 56 -9 -19 -18
one unknown & before and	-21 56 13 62 -2 30 -4
one unknown & before or	-41 85 138 -25 -1 -8 -12
one unknown & before but	-37 47 103 -34 -3 -15 -3
one unknown & before &	41 -16 10 -56 2 5 4
one unknown & before his	-7 -48 9 7 0 0 -21
one unknown & before this	-51 -32 -17 332 -3 -6 -11
one unknown & before that	-11 12 26 -44 -1 -5 -5
one unknown & before is	54 -20 45 -52 -1 1 -10
one unknown & before was	32 -21 25 -65 -5 -10 -1
one unknown & before are	-7 -75 67 -74 -4 -37 -22
one unknown & before were	-6 13 16 12 -1 3 0
one unknown & before be	-49 -55 -252 327 -32 -16 -51
one unknown & before has	-31 -7 69 -13 -2 -6 -5
one unknown & before have	-3 -11 10 -2 119 0 -4
one unknown & before also	-18 -34 56 -24 -20 0 0
one unknown & before who	-20 -1 -1 -3 -2 -2 -3
one unknown & before which	1 -89 93 18 -2 -9 -18
one unknown & before where	24 -29 80 -28 -1 -11 -9
one unknown & before when	-39 -87 -46 196 -11 -24 -7
one unknown & before while	7 -82 47 31 -3 -7 -5
one unknown & before after	7 -59 53 -17 0 6 -11
one unknown & before before	-70 25 59 84 -11 -46 -17
one unknown & before until	-18 -9 98 -6 -6 -26 -1
one unknown & before since	33 -25 77 -78 -1 -1 0
one unknown & before than	-6 -39 72 -28 -3 -8 -23
one unknown & before then	0 -14 33 -2 0 -5 -4
one unknown & before about	164 -44 -80 -57 -9 -18 -22
one unknown & before into	18 -86 32 34 1 10 -19
one unknown & before over	4 -35 17 -25 -1 2 0
one unknown & before against	16 -13 61 -37 -19 2 -10
one unknown & before alongside	112 -7 9 -15 0 2 -4
one unknown & before opposite	-41 -21 132 -30 -3 -4 -6
one unknown & before behind	18 96 -50 -27 -9 -39 -22
one unknown & before between	-5 -71 77 -21 0 -8 -5
one unknown & before during	185 -7 -83 -42 -11 -23 -9
one unknown & before under	10 -8 41 -28 0 -9 -4
one unknown & before without	-5 -8 -19 0 0 0 0
one unknown & before not	5 -27 56 -14 -2 -1 -26
one unknown & before i	-142 -2 -58 -23 -25 -10 -48
one unknown & before he	15 -86 4 88 0 -2 -9
one unknown & before it	-33 -11 73 -9 -1 -2 -4
one unknown & before they	-7 -3 -1 -29 0 0 0
one unknown & before we	-16 -2 -4 -8 -1 -3 -1
one unknown & before my	-28 -37 -18 -14 -4 -15 -2
one unknown & before your	-45 -8 -59 -22 0 -28 -4
one unknown & before our	55 -4 -19 -37 -3 -8 -7
one unknown & before ,	-4 28 9 -7 5 -3 -15
one unknown & before .	149 -8 -60 -36 -14 -16 -7
one unknown & before :	-44 -66 21 1 -21 -32 -21
one unknown & before ;	10 -1 -8 0 0 0 0
one unknown & before (	49 -20 2 -23 -6 -31 -7
one unknown & before [	-7 -42 -35 225 -12 -89 -19
one unknown & before ]	12 -20 27 1 1 1 -25
one unknown & before -	-43 -62 69 29 -1 -40 -5
one unknown & before –	-10 0 -7 0 0 -5 0
one unknown & before —	-35 -19 31 -25 -22 -26 -7
one unknown & before "	9 -3 7 -14 0 0 0
one unknown & before “	-31 -9 -5 -35 -2 -13 -12
one unknown & before /	135 -1 32 -21 112 0 -2
one unknown & before s	-121 173 -23 -37 -5 -4 -30
one unknown & before out	-32 135 -64 -111 -7 25 -7
one unknown & before back	20 -13 41 -47 1 2 0
one unknown & before like	-26 8 -19 -7 37 -15 -6
one unknown & before including	12 119 -75 -17 -20 -32 -4
one unknown & before more	9 -3 4 -10 0 0 0
one unknown & before most	-7 -15 -13 -19 6 -1 -3
one unknown & before one	-94 -80 -38 -59 -12 -69 -7
one unknown & before some	16 -46 47 -5 0 1 -17
one unknown & before all	25 -58 67 2 0 4 -50
one unknown & before both	-1 -42 132 -2 -1 -36 0
one unknown & before each	5 -12 11 -7 0 0 0
one unknown & before how	3 -75 72 1 0 0 -11
one unknown & before why	-35 -27 31 -29 -26 -31 -31
one unknown & before what	-53 80 39 -14 -10 -34 -27
one unknown & before if	-5 -8 68 -24 -1 -23 0
one unknown & before so	10 -34 51 -12 1 0 -26
one unknown & before because	4 -20 31 -17 -1 -1 1
one unknown & before though	3 -101 195 -20 -1 -11 -8
one unknown & before via	-42 -24 114 -29 -9 -9 -16
one unknown & before made	-6 -114 94 -120 -7 -78 -9
one unknown & before just	-8 1 -73 -25 -1 -32 -2
one unknown & before now	28 -184 124 88 8 8 -16
one unknown & before once	-11 -8 70 -5 -1 -3 -3
one unknown & before yet	-6 -9 52 -4 -1 -2 -4
one unknown & before still	-5 -64 14 -1 1 4 -38
one unknown & before even	18 -36 30 0 -3 1 0
one unknown & before him	-27 0 -47 -2 -1 -1 -1
one unknown & before there	-236 59 -287 193 -138 -97 -48
person & before 	-9 -3 18 21 -5 -25 -4
person & before the	-14 -41 83 -55 -2 -41 -2
person & before a	-36 -70 -6 -7 -2 0 1
person & before an	-24 0 -8 0 0 0 -1
person & before of	-13 -24 -26 -43 -5 30 -15
person & before in	-33 82 -32 76 -11 -16 37
person & before on	-56 256 -12 -70 -8 -85 1
person & before at	168 -37 -74 -27 0 -2 0
person & before by	-9 -16 67 -28 0 -6 4
person & before to	13 -23 -28 28 0 -5 15
person & before for	18 -21 -115 79 -1 10 -1
person & before with	1 -24 -20 54 -1 -6 -1
person & before from	-1 -10 6 -68 -2 -7 8
person & before as	-24 -3 -80 171 -1 -15 -3
person & before and	-2 -16 49 -17 0 18 -7
person & before or	1 -29 41 -5 0 0 -1
person & before but	-5 -32 -76 -37 -2 -1 1
person & before &	-13 -16 -90 -27 -7 -13 -3
person & before this	-129 -47 -168 -231 -57 -85 -33
person & before that	-3 44 -129 67 -1 -4 -1
person & before is	-10 -18 -63 -7 -3 -38 56
person & before was	-5 44 -3 -18 -3 -3 -2
person & before are	0 0 33 -8 0 -2 0
person & before were	0 -1 15 -1 1 -8 0
person & before be	-26 -57 -63 153 -8 -26 -18
person & before will	-5 -18 -102 -5 -5 0 3
person & before who	-21 -33 -28 -136 -8 -11 -7
person & before which	0 -4 38 -44 1 0 0
person & before when	-3 -11 178 -149 -2 -7 -1
person & before while	-2 -18 66 -27 0 -5 0
person & before after	-27 -7 51 -19 -1 -3 -1
person & before until	0 0 153 -1 0 0 0
person & before than	-22 -88 1 -85 -28 -13 -22
person & before then	-3 -8 -109 -19 -6 -2 -6
person & before about	-16 -9 102 -21 -3 -5 -1
person & before alongside	-2 -59 59 -15 -2 -4 -6
person & before opposite	0 0 47 -39 0 -7 0
person & before between	0 -92 84 -19 0 1 0
person & before during	37 -42 43 36 5 3 -41
person & before under	0 -2 143 -4 0 0 0
person & before without	-1 -36 68 -35 0 0 1
person & before not	-19 -3 165 -28 -7 0 -7
person & before i	1 -56 -198 9 1 -13 3
person & before he	1 -126 42 97 0 1 -7
person & before she	-2 -5 91 -88 -1 0 -1
person & before it	-13 -15 73 -15 -4 -3 -1
person & before our	-27 -4 -66 -11 -2 0 -1
person & before ,	-6 -3 12 11 -2 5 -3
person & before :	-23 37 183 -62 -3 -22 -3
person & before ;	-6 -13 75 -34 -5 -6 -5
person & before (	-6 -6 93 -47 -2 -2 -2
person & before [	0 -85 114 -35 0 0 0
person & before -	-5 -15 66 -30 -1 -1 -3
person & before –	222 -27 -183 78 -6 -73 -7
person & before —	-75 -15 88 90 -16 -4 -5
person & before "	0 -17 23 -2 0 0 0
person & before “	-68 -14 212 -199 -5 -9 -4
person & before /	-4 -4 108 -3 -2 -7 -50
person & before s	-13 -62 -188 335 -4 -15 -6
person & before up	-11 -25 74 -35 -1 0 -1
person & before like	0 -91 118 -21 0 -1 0
person & before including	-1 -21 82 -27 -1 -9 -1
person & before most	-8 -30 -45 3 -1 0 0
person & before some	-4 -7 122 -76 -1 -2 0
person & before both	0 -43 85 -31 -1 -2 0
person & before how	-7 -7 99 -3 1 -1 0
person & before why	0 -79 85 2 0 0 -3
person & before what	-4 1 45 -36 -1 -5 -1
person & before because	-1 -24 78 -50 -1 -1 -1
person & before though	-2 106 -104 -72 -5 -14 -3
person & before made	-2 41 -41 -14 -14 -1 -3
person & before once	-1 -24 122 1 -1 -57 0
person & before yet	0 1 39 -2 0 -1 0
person & before even	-23 -5 145 -6 0 -4 -1
person & before them	0 -2 142 -33 0 0 -2
person & before there	-1 -49 275 -115 -2 -3 -4
some common & before 	58 -9 -15 -4 -3 -29 -2
some common & before the	-3 -32 -6 -9 -13 -25 33
some common & before a	-21 -144 -5 -3 95 -3 73
some common & before an	-46 -49 -5 -3 -4 -11 -15
some common & before of	62 -14 -17 -19 -29 -2 -24
some common & before in	30 82 8 -11 14 -51 41
some common & before on	51 8 -44 -8 5 91 25
some common & before at	106 -9 -22 -9 -38 -10 -21
some common & before by	46 -57 27 -14 65 -22 -9
some common & before to	67 108 14 -7 7 -26 -1
some common & before for	3 -24 -5 -15 53 10 -1
some common & before with	0 97 -16 -15 -57 64 25
some common & before from	-58 74 45 1 24 -9 -19
some common & before as	-120 54 29 182 -4 -11 -2
some common & before and	-19 -13 -4 -29 -10 80 -6
some common & before or	-31 249 79 -4 -4 26 -1
some common & before but	-91 22 -69 -16 -25 303 -15
some common & before &	-58 -48 -68 -3 -15 -38 -4
some common & before his	-155 -85 -11 -32 -30 -60 -22
some common & before her	-43 -6 -3 1 1 0 -1
some common & before this	1 -33 -11 -1 -1 -2 -1
some common & before that	-2 4 70 -19 -7 -19 -2
some common & before is	19 -31 -8 -4 -8 -11 -6
some common & before was	-41 -85 -98 153 -14 -11 -58
some common & before were	-2 6 -26 -6 -3 35 -2
some common & before would	7 -53 -23 -49 -5 -10 -2
some common & before have	-101 -56 -3 -11 -71 -15 -3
some common & before had	13 -102 -1 -1 0 -13 0
some common & before who	-2 11 -7 -1 -2 -2 -1
some common & before where	-58 -80 36 -3 -3 -18 -8
some common & before when	-21 146 85 -91 -12 -44 -7
some common & before while	-20 339 -119 -28 -12 -20 -1
some common & before after	-57 172 -52 -82 17 -31 -1
some common & before before	57 -34 0 -12 1 1 2
some common & before since	-5 34 -3 -1 -2 3 0
some common & before then	159 -15 108 -2 26 -42 -37
some common & before about	-26 130 -55 -10 -10 -12 -9
some common & before into	120 -118 11 -16 1 1 -3
some common & before over	-66 65 -7 -15 -13 66 1
some common & before alongside	23 -25 44 -7 -8 -5 4
some common & before opposite	-1 -54 -41 -9 -2 -5 0
some common & before behind	-3 29 -37 -15 -14 -92 0
some common & before between	-9 -34 -12 -3 -1 -28 0
some common & before during	66 -107 27 22 1 5 -11
some common & before under	11 -36 -29 -11 -19 3 1
some common & before i	-130 -29 -139 -100 -55 -16 -11
some common & before she	-3 -8 0 0 0 0 0
some common & before it	-117 -36 -78 -3 -65 -10 -18
some common & before they	-73 -93 -79 -52 -66 -99 -39
some common & before we	-9 -2 -18 -19 -5 -24 -2
some common & before you	-16 -183 -16 -83 -3 -111 -2
some common & before my	-54 -38 -67 -9 -9 -4 -24
some common & before your	-93 -22 -3 0 0 0 -1
some common & before ,	-22 8 2 8 11 54 8
some common & before :	-28 28 -33 -28 41 -10 1
some common & before (	-95 209 210 -47 -6 -20 -3
some common & before -	-145 -144 52 -87 -36 246 -23
some common & before –	-75 -203 -15 -73 -6 -106 -6
some common & before —	241 -9 -29 -5 -1 -1 0
some common & before “	-86 -81 96 -86 -69 -68 -56
some common & before ”	-54 192 -8 0 1 1 0
some common & before /	-43 -47 -19 -2 -41 -1 0
some common & before s	-31 37 -2 -26 -30 -30 -24
some common & before up	51 -106 42 7 2 2 -40
some common & before out	-27 82 -30 -18 -29 -40 -9
some common & before like	-17 110 -62 -3 -3 -62 -1
some common & before including	-77 -41 -15 -47 -18 147 -9
some common & before most	-4 -55 -2 0 3 0 0
some common & before one	0 -16 -2 0 0 0 0
some common & before all	-52 -37 -91 -11 -11 -8 -1
some common & before how	1 -12 161 -15 9 -90 -1
some common & before what	0 -51 -2 -2 0 1 0
some common & before if	1 -197 -31 -11 -20 -45 -3
some common & before so	-20 -185 19 -6 14 23 -13
some common & before though	12 76 -2 10 19 -49 11
some common & before made	-11 117 -94 -9 -63 -32 -6
some common & before just	-67 -58 -16 -9 -7 -13 -3
some common & before now	146 -255 171 21 15 14 -57
some common & before once	72 -67 0 -1 -2 11 -14
some common & before yet	0 6 31 -2 -28 9 -3
some common & before there	-13 -73 85 -66 -1 -3 -3
all common & before 	16 -2 -8 6 12 0 -6
all common & before the	39 -27 1 0 17 -2 -2
all common & before a	-89 -153 -6 -3 -8 -8 -1
all common & before of	17 -62 -6 4 -16 -23 74
all common & before in	5 45 -25 -10 -23 0 -46
all common & before on	-99 -33 -11 -45 -5 -47 141
all common & before at	54 -3 -1 -2 -6 -46 -1
all common & before by	68 -54 -7 2 17 -41 -6
all common & before to	16 24 11 -16 -24 -28 -6
all common & before for	6 14 -3 3 45 -1 -16
all common & before with	4 58 -14 -8 15 31 -9
all common & before from	-1 125 -8 -3 18 19 -7
all common & before as	-19 -70 -5 -25 -1 95 0
all common & before and	-23 89 -11 72 3 13 -2
all common & before or	-14 12 -1 0 0 -5 -2
all common & before but	-94 36 -47 -39 167 -46 -8
all common & before his	-8 4 1 13 13 6 13
all common & before this	-2 -32 -1 -1 1 1 0
all common & before that	-38 77 -11 -3 -26 -4 -3
all common & before is	-8 1 -2 0 0 1 0
all common & before was	20 -75 3 -28 0 41 0
all common & before were	-4 0 -29 -14 -2 40 -1
all common & before be	-50 -4 -19 -8 -26 -54 -5
all common & before will	4 -18 0 -1 -1 1 -1
all common & before had	-35 -2 -4 -3 -16 -2 -1
all common & before also	-5 -67 -87 -1 184 -94 6
all common & before who	-10 -4 -1 -2 -2 -4 -1
all common & before which	-2 22 1 -2 -1 -22 0
all common & before where	-32 -3 -5 1 -1 1 1
all common & before while	-11 5 -5 -9 1 0 -1
all common & before after	19 -99 129 -37 5 -56 2
all common & before before	-11 82 -13 -7 -8 -54 -5
all common & before since	-82 -137 -1 -9 -2 215 -2
all common & before than	2 28 -2 -3 0 -2 -1
all common & before about	-21 -55 -24 -16 -3 -1 10
all common & before into	-30 -2 0 0 -1 0 -5
all common & before over	-44 -15 0 -23 -66 -61 -1
all common & before against	17 -5 8 -5 0 6 0
all common & before behind	-68 -30 -7 -55 -98 -36 -22
all common & before between	-79 -70 -74 -2 -48 -117 -14
all common & before during	56 -7 -3 -11 -4 -33 -2
all common & before under	42 0 -4 2 52 -49 -1
all common & before not	-24 -82 -1 0 1 -52 1
all common & before never	-16 -13 -8 -3 -1 -6 -2
all common & before he	-12 0 0 -2 0 0 0
all common & before she	-93 -78 -23 -5 -16 -56 -19
all common & before it	-4 231 0 0 -1 -1 -1
all common & before we	-71 -46 -9 -4 -1 -21 -9
all common & before you	-53 -3 0 0 -1 1 0
all common & before my	-24 -2 -3 0 -3 -43 -6
all common & before your	243 -137 -46 -13 -28 -41 -29
all common & before ,	50 6 -59 -21 6 114 -7
all common & before :	23 -39 -1 1 -1 -12 -2
all common & before (	-116 138 -11 -14 -3 8 -2
all common & before -	-96 -55 -25 -34 -8 -54 -14
all common & before –	228 -25 -9 -11 -4 -27 -3
all common & before —	107 -114 -55 -33 137 -62 -6
all common & before s	6 -12 0 0 -3 13 8
all common & before up	363 -58 -90 -14 -9 -74 -11
all common & before out	-39 42 -23 -31 -19 -40 0
all common & before such	-42 -32 -22 -1 -17 -29 -1
all common & before like	-13 -49 -23 -5 -12 -16 -1
all common & before including	-12 18 -39 -21 50 21 -4
all common & before more	-15 -37 -25 -33 -31 -44 -10
all common & before one	-64 -22 -18 -22 -13 -29 -20
all common & before how	-92 -132 -10 -18 -31 -122 -16
all common & before why	-12 8 -13 -14 2 24 -8
all common & before what	-22 8 -9 -4 -6 -14 -1
all common & before if	-48 -56 -26 -3 -27 -43 -11
all common & before so	-133 -2 -3 1 -15 0 -18
all common & before made	-27 106 -24 -4 -10 -12 0
all common & before just	-43 -68 -27 -12 -22 -45 -19
all common & before only	-30 -55 -2 -1 2 0 0
all common & before yet	-22 -64 66 -30 -41 -28 -3
all common & before him	109 -6 -24 -79 -33 -4 0
all common & before them	13 13 8 1 10 0 -1
all common & before there	-6 21 0 -4 2 -23 0
little words & before 	5 0 -7 -16 1 10 -4
little words & before the	-29 -40 -3 -4 -4 -10 -1
little words & before a	-56 -157 -2 -1 -2 -5 0
little words & before of	-5 24 -9 -17 2 30 -1
little words & before in	4 41 9 -7 -2 24 -13
little words & before on	21 -41 -2 1 0 -19 0
little words & before at	227 -6 -3 0 0 -2 0
little words & before by	96 3 18 0 0 -4 0
little words & before to	63 4 -9 -6 -3 -22 -1
little words & before for	7 13 -7 -5 -1 -16 -1
little words & before with	-45 5 -19 -5 0 -2 0
little words & before from	43 -44 -23 -2 -1 -7 -1
little words & before as	12 -5 -8 15 0 -13 0
little words & before and	-39 -61 -31 -5 -1 -36 0
little words & before but	34 83 -20 -2 1 2 0
little words & before &	-2 -177 0 0 0 -1 0
little words & before her	-9 -21 0 0 1 -5 0
little words & before this	-10 -7 -1 -2 0 0 0
little words & before that	27 125 -9 -5 0 -8 0
little words & before was	69 2 1 -10 -1 2 0
little words & before are	110 -45 11 -13 4 2 2
little words & before be	152 -101 1 0 0 1 -13
little words & before will	-23 -6 0 -1 0 -5 0
little words & before which	4 148 -2 1 -1 -26 1
little words & before where	-104 -12 -80 -10 -5 -16 0
little words & before when	0 -6 1 21 0 0 0
little words & before while	1 -49 25 0 1 1 -2
little words & before after	-43 286 -6 -3 0 -15 -1
little words & before before	-13 142 -59 2 1 -2 -2
little words & before until	124 -98 27 -6 39 -2 0
little words & before than	111 -26 -12 -4 1 1 -1
little words & before about	-99 -32 -45 -13 -7 -31 -6
little words & before into	-2 -23 0 0 0 -1 0
little words & before over	162 -14 -1 -3 0 -1 0
little words & before behind	0 -215 -140 -47 1 296 -3
little words & before between	-13 -82 -25 -7 0 -21 0
little words & before during	11 -47 1 -1 0 0 0
little words & before under	58 -8 0 1 0 -1 0
little words & before not	-9 -21 1 0 0 1 0
little words & before i	-54 -111 -9 -4 -3 -63 -2
little words & before she	-7 -16 0 -1 -1 -19 0
little words & before it	-2 -12 0 0 0 -1 0
little words & before my	-115 -64 -29 -6 -15 -23 -8
little words & before your	-24 -5 -1 -4 -1 0 -1
little words & before our	415 -40 0 0 0 -3 0
little words & before ,	-4 -1 -25 -7 -2 -12 -2
little words & before .	49 -55 2 1 1 0 -4
little words & before :	-16 -15 -10 1 0 61 0
little words & before (	-32 93 -21 -5 -2 7 -1
little words & before -	171 -7 -7 -4 0 -4 1
little words & before –	-33 -38 0 -10 0 -46 0
little words & before —	67 -10 0 0 0 3 0
little words & before such	12 -53 -1 -2 0 -1 0
little words & before like	-7 34 -2 -1 -1 -3 0
little words & before including	31 -54 17 0 0 -6 0
little words & before more	-18 -42 -6 0 -18 -32 -1
little words & before one	6 -9 1 -16 0 26 0
little words & before both	11 -14 -26 -1 0 0 -2
little words & before how	-24 -37 -57 -14 -1 -61 -1
little words & before why	0 -29 -2 0 -1 5 1
little words & before what	-58 -53 -42 -9 -8 -56 0
little words & before there	-3 -27 -1 0 0 -1 0
little words & before here	0 -20 0 0 0 0 0
other & before 	18 22 -22 -18 -3 -7 -3
other & before the	-14 -73 -2 0 -1 -1 -1
other & before a	-27 -134 -1 0 0 -3 -2
other & before of	-5 69 -9 -19 1 -15 -8
other & before in	-18 37 -3 7 -3 -9 -9
other & before on	1 -23 0 0 0 -5 0
other & before at	25 -11 -3 -2 -6 -4 -1
other & before by	149 -8 -81 0 -9 -5 0
other & before to	-25 -170 -43 -21 -4 -8 -1
other & before for	47 -45 -3 -13 -3 -11 0
other & before with	-1 126 -5 -1 0 -3 0
other & before from	-16 15 34 -3 0 -2 0
other & before as	-6 58 29 11 -1 0 -4
other & before and	24 19 -18 -5 4 -43 2
other & before or	-164 -231 -119 -14 -13 -8 -14
other & before but	13 155 -47 -2 -2 -6 0
other & before his	-12 -7 0 -9 -3 -1 -1
other & before her	-3 -124 -14 4 -2 -2 0
other & before this	-4 0 -6 0 93 -1 0
other & before that	-9 55 -15 -9 -2 -1 -1
other & before was	-20 68 -4 -48 1 -2 1
other & before which	-1 -42 -15 -18 -2 1 -1
other & before where	-37 -42 -6 -2 -6 -14 -5
other & before while	2 -10 23 -5 0 1 0
other & before after	0 -29 0 0 0 0 0
other & before until	1 -60 -28 -19 -1 -1 0
other & before than	-22 128 -26 1 0 -19 -3
other & before about	-14 103 -13 -2 -4 -2 -4
other & before over	-15 0 -2 -62 -42 -21 1
other & before behind	-78 92 -49 -34 -46 -62 -19
other & before between	-52 61 -85 -81 -26 -53 -1
other & before during	31 -3 -3 0 0 -4 0
other & before under	11 -42 1 -4 0 0 1
other & before it	-20 -39 -1 -17 -17 -12 -2
other & before they	-32 -41 -3 -1 -4 -38 -1
other & before we	-11 -6 -2 1 -3 -1 -1
other & before your	-1 -36 1 -1 1 -2 -1
other & before ,	-48 73 -1 -10 -2 24 -2
other & before :	-4 -20 161 -1 0 2 0
other & before ;	0 -9 -1 0 0 -1 0
other & before (	-5 172 -30 -8 -2 0 -1
other & before -	-21 -38 -23 2 3 -14 3
other & before –	11 -11 -5 0 0 -6 0
other & before /	-55 -81 -81 -86 -41 -80 -8
other & before s	-7 -55 -34 -170 -5 -8 -2
other & before like	0 20 2 -1 0 0 0
other & before including	10 -14 160 0 -1 0 0
other & before one	0 -57 0 0 0 0 0
other & before what	3 -25 0 -1 -1 -2 0
other & before made	0 145 -1 0 0 -1 0
other & before once	-13 -103 -139 -22 -17 -6 -2
bias	6 -44 13 -31 -88 -78 -96
words:1	16 -85 -14 -28 -70 -65 -69
words:2	-29 -15 34 0 -20 -29 -9
words:3	-9 -6 4 20 8 -16 -16
words:4	9 13 -21 -30 -10 -1 -2
words:5	25 30 0 -6 0 7 0
words:6+	34 66 -1 -5 -1 44 -1
first: unknown	32 -31 27 3 15 -29 -8
last: unknown	7 4 33 23 -23 -32 -13
only: unknown	-12 -11 9 -22 -20 -8 -6
shape: none	26 -10 -17 -19 -48 -38 -49
shape: first+surname	-9 -31 43 33 -3 14 -5
shape: first+unknown	-14 3 61 24 -4 -18 -5
shape: first+common	-57 4 40 17 -3 -33 -1
shape: unknown+surname	-12 -21 12 -14 -4 -17 -6
shape: unknown+unknown	12 16 14 -25 -11 -10 6
shape: initials	-8 -14 80 4 0 -15 -2
shape: middle initial	-5 -8 217 39 -1 -4 -1
shape: particle	-19 76 154 -18 -4 -12 -3
shape: three with first	3 -12 73 13 -1 -5 -14
shape: three unknown	-17 -23 16 -74 -2 -10 -2
shape: some common	26 11 -54 -3 8 -1 -4
shape: all common	-1 -20 -67 -47 -25 -10 -28
person at the end	-10 -10 43 -12 -2 0 -2
person at the start	-6 -6 39 38 1 -7 -8
owner inside	-19 21 -39 -12 -2 6 -2
person owns inside	-3 -61 -83 -13 1 -6 -5
colon inside	-18 214 -300 -2 0 39 0
dash inside	-8 97 42 3 0 -16 -2
comma inside	0 61 0 0 0 -1 0
ends in a number	10 49 -24 -13 -1 -17 -2
starts with a number	79 -6 -19 -23 -8 -26 -15
ends in an exclamation mark	-49 202 -133 -41 -9 262 -29
ends in a question mark	-157 -180 -236 -217 -13 -27 -21
all capitals	121 -31 -35 -30 -5 63 -4
acronym	156 -63 -16 -21 14 -12 10
hyphen	100 -8 -59 23 -21 -42 -27
little word with a capital	-39 110 -20 107 -5 79 -3
starts with the	-14 76 -28 9 4 49 -11
and between people	0 -150 -150 0 0 -50 0
person before and	1 30 2 -2 0 0 0
person behind and	-2 -71 -1 -1 0 -1 0
junior	2 -50 199 26 3 -13 8
is a place	86 -186 -227 -51 -8 -15 525
is a company	-87 -201 -117 -36 557 -46 -15
ends as a company	24 -143 -25 21 273 -11 -5
is an outlet	240 -37 -42 89 -22 -21 -3
is an honour	285 -11 -8 20 -11 -4 -1
is of the calendar	291 -20 -21 23 -2 -12 -11
is a nation	322 -20 -26 -13 -2 -5 12
known film: common	-10 28 -3 -6 -2 -9 -1
known film: name	7 44 -10 10 -5 -6 3
known film: rare	-31 99 -38 17 -10 -10 -16
known film: two	-14 168 -22 -7 2 8 -1
known film: more	-6 236 -3 15 -2 51 0
known person	-3 -15 226 70 0 -4 1
known film before a little word	19 -54 0 -1 -1 22 -1
known film behind a little word	-13 -112 -1 -1 0 -45 0
company behind a little word	-133 -335 -7 -5 -2 -113 -3
place behind a little word	29 42 -8 8 0 -11 -2
starts the sentence	36 24 45 -5 -30 -33 -47
starts the sentence: common	76 4 -19 -39 -16 -2 -10
starts the sentence: starter	105 -86 -116 -10 -3 -57 -4
starts behind a mark	9 -22 13 -1 -6 -27 -9
ends the sentence	10 35 -14 6 -22 10 -19
headline	-32 97 -14 -26 -1 -5 -18
furniture	220 -49 12 -112 27 -56 -30
title case	-23 -6 -1 1 -18 -8 -7
title case: person	-1 -2 23 16 0 -4 0
set off	-28 120 0 -10 -1 171 -5
set off: one word	-29 29 -6 -24 -3 41 -15
set off: many words	-15 23 -6 -3 -1 73 -1
owns what follows	-61 -50 116 15 20 -20 22
owns a capital	17 -18 86 -27 13 -28 86
touches a capital before	-15 -124 -36 -68 -20 -100 -27
touches a capital behind	-18 -94 -99 -38 -25 -89 -27
little word joins a capital before	12 25 -10 9 -11 -1 -24
little word joins a capital behind	-23 19 -2 7 -14 17 -4
owned by a person	-30 65 -8 47 -6 22 2
owned by another	43 65 -71 21 -10 33 -10
small letters elsewhere	87 -16 -43 -8 -9 -24 -12
year in brackets behind	-25 332 5 -47 0 52 -4
capital in brackets behind	5 -2 -57 72 -3 -12 -9
stands in brackets	6 0 25 9 -5 -33 -6
number behind	12 7 -18 -2 4 -17 -6
defined	0 605 0 0 0 -1 -6
article without film words	29 -56 84 -156 7 25 17
article of other works	3 -68 -32 6 -44 88 -50
elsewhere none	66 -77 -49 -45 -2 -27 -25
elsewhere film	-64 192 -98 7 22 -40 -24
elsewhere person	-21 -51 31 2 -16 -2 -18
elsewhere character	-22 -51 -90 212 -1 -7 -5
elsewhere company	-8 -27 -36 -13 34 -2 -2
elsewhere work	-29 -26 -52 -28 -2 176 1
elsewhere place	-11 -2 -30 -26 1 -12 82
nowhere else	28 -28 -72 -35 -34 -45 -35
title case: nowhere else	39 -2 -2 -20 -10 -1 -8
in a list with none	37 -11 -41 48 -9 -11 1
in a list with film	-14 188 -58 -43 -4 -43 -9
in a list with person	-4 4 110 -6 -4 -8 -5
in a list with character	19 -43 -91 198 -4 -2 5
in a list with company	-119 -89 -198 225 51 -25 -16
in a list with work	-81 -28 -35 -14 -3 283 -12
in a list with place	69 -45 -19 -12 0 -13 19
brackets behind hold none	92 -42 -5 -81 6 14 0
brackets behind hold film	-118 221 -11 -95 -5 4 -4
brackets behind hold person	-30 74 46 134 0 -8 -5
brackets behind hold character	-31 -25 248 -241 -6 -17 -3
brackets behind hold work	-34 -6 114 -119 -4 -12 -1
brackets behind hold place	0 -1 0 -21 -1 -2 25
in the brackets of none	22 4 -17 -8 0 0 0
in the brackets of film	-141 173 -22 -5 -1 -2 -5
in the brackets of person	-102 -14 -171 222 -11 -54 -10
in the brackets of character	31 -22 124 40 -5 -24 -5
in the brackets of work	-4 0 -4 26 0 -7 -2
in the brackets of place	-33 61 -19 -63 -3 3 65
surname of a person	-85 -14 221 12 -15 -13 -5
first name of a person	-51 -7 60 12 -1 -3 -11
last name of a character	-69 28 -49 43 -3 4 0
first name of a character	-26 -16 -34 35 -2 -5 -3
tail of a film	-68 132 -55 -86 -11 -43 -10
head of a film	-86 83 -76 70 -7 -14 -10
owned by none	-17 -36 -41 62 -7 46 26
owned by film	105 -89 2 48 29 0 7
owned by person	27 86 -74 54 -10 69 -10
owned by character	13 -39 1 29 -1 4 -14
owned by company	-2 -25 0 0 -11 -1 0
owned by place	89 -85 120 -36 35 -46 -8
`;
