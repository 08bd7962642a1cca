/** Weights of the names layer in hundredths, one row a feature, one column a kind. Made by tests/bench/reader-names-train.ts. */
export const weightTable = `
before 	-20 -37 -54 -12 -40 -22 -19
before the	46 -72 -33 -27 3 -5 0
before a	70 -22 -36 -30 11 -20 0
before an	63 -33 -23 -7 -4 -13 -6
before of	-35 -13 -22 0 -11 10 3
before in	-16 41 -52 -8 -14 3 53
before on	22 -14 -34 -17 11 14 -9
before at	92 -18 -23 -24 -1 -12 -10
before by	-7 -12 56 -22 14 -20 -4
before to	-4 23 20 -27 -9 -26 -16
before for	-13 -34 26 -10 19 -9 0
before with	-47 22 6 25 2 8 -5
before from	31 50 -16 -30 -8 -19 -2
before as	-12 -16 1 93 -9 -8 -22
before and	-3 6 43 13 -4 29 -6
before or	-53 7 119 -11 -1 1 -3
before but	16 49 6 -29 5 1 -3
before &	4 -37 -15 -43 1 -7 3
before his	82 26 -102 -5 -13 0 -11
before her	64 -39 -12 -1 -5 -5 -16
before its	58 -71 47 -14 4 3 -20
before their	150 -138 -27 121 2 -60 -6
before this	-61 -24 -21 87 3 -18 -11
before that	7 80 -32 -2 -3 -20 -4
before is	7 -23 50 -42 -2 -8 -16
before was	-36 3 26 28 -6 -4 -3
before are	33 -38 53 -27 -1 -10 -12
before were	-2 0 -3 -2 -1 8 0
before be	-32 -26 97 -41 -14 -17 -22
before will	18 -7 -37 -31 -3 -4 -1
before would	-83 -53 -24 -49 -5 -10 -2
before has	-13 -7 42 -13 -3 -6 -7
before have	-2 -10 8 -1 -1 0 -3
before also	-10 -34 -23 -2 87 -37 0
before who	-12 -19 -35 -46 -3 4 -5
before which	4 -27 36 3 0 -6 -5
before where	-2 -29 69 -25 -2 -11 -6
before when	-12 -28 -3 99 -6 -14 -7
before while	-5 -24 37 16 -1 -4 0
before after	-26 54 -10 19 4 -10 -1
before before	-95 110 11 23 -7 -20 32
before until	28 -28 132 -18 -5 -11 -55
before since	46 -47 -11 -17 -5 52 -3
before than	8 -14 33 -32 -9 -16 17
before then	32 -17 48 -5 -4 -7 -6
before about	4 47 -3 -32 -16 -22 21
before into	8 -19 33 -23 -1 -1 0
before over	-44 69 0 -18 -3 -14 2
before against	6 -11 44 -31 -13 -1 -1
before alongside	3 -50 75 -18 -2 -9 -5
before opposite	21 -16 42 -7 -3 -3 -8
before behind	-125 2 -84 -28 -11 142 -14
before between	16 -25 26 -25 -5 -27 0
before during	-13 -48 57 0 -2 -5 -1
before under	-6 -25 112 -29 -10 -10 -2
before without	-1 -33 65 -37 0 0 1
before not	-17 -13 63 -21 -2 -4 -13
before never	-23 0 -23 -2 -1 3 0
before i	-134 -44 -83 -15 -15 -20 -15
before he	4 -115 13 94 0 -1 -10
before she	-2 -50 20 -22 -5 -3 -9
before it	-14 -22 91 -15 -4 -4 -4
before they	4 -26 18 -17 18 -24 4
before we	-55 -40 -15 -8 -7 -13 -5
before you	155 -95 -11 -36 -4 -54 -1
before my	-95 -42 -46 -40 -14 -30 -13
before your	20 -47 -31 -10 -16 -26 -5
before our	84 -24 -20 -22 -2 -5 -3
before ,	-54 36 15 26 -5 7 -18
before .	168 -39 -57 -36 -14 -16 -8
before :	7 -24 2 -15 -3 -4 -8
before ;	9 -31 48 -16 0 0 -10
before (	6 0 25 9 -5 -33 -6
before )	55 -9 -20 -11 -6 -14 -4
before [	21 -33 -89 24 -8 106 -8
before ]	28 -30 17 1 0 2 -12
before -	-2 5 59 -17 -5 -25 -7
before –	106 -88 -25 -15 -4 -30 -2
before —	-58 -33 76 14 24 -22 -11
before /	5 -29 7 -30 52 -36 -13
before s	-33 15 -90 142 -6 -8 -8
before up	190 -20 19 -6 -1 -1 -6
before out	-2 120 -32 -65 -8 11 -5
before back	1 -6 28 -25 0 0 1
before such	22 -41 17 -3 1 4 20
before like	-13 -3 29 -8 -7 -16 -5
before including	-12 0 36 -29 -5 17 -2
before most	-3 -37 -21 -4 -5 -1 -1
before one	-21 -28 -14 -25 -9 3 -3
before some	61 -34 12 -21 -2 -1 -8
before all	-3 -30 3 0 -1 -1 -23
before both	-3 -43 94 -25 -1 -7 0
before each	5 -12 11 -7 0 0 0
before every	29 -13 0 -14 0 1 0
before how	-81 53 30 8 -2 -104 -10
before why	-17 -31 50 -11 -5 -5 -7
before what	15 8 13 -22 -11 -12 -12
before if	-97 -63 48 -12 -3 218 -5
before so	38 -27 2 -11 -6 -3 -13
before because	25 -13 32 -17 -2 -2 -1
before though	4 83 -20 -22 0 -6 -6
before although	13 -5 0 -11 0 0 1
before via	-43 -30 124 -32 4 -2 -5
before vs	-38 -3 -48 -12 -3 0 -3
before made	-133 197 40 -49 -14 -40 -13
before based	106 -10 -18 6 0 -87 0
before just	-82 -117 -14 -9 -36 -6 -3
before only	-11 -30 25 -24 -1 0 -4
before now	69 -32 0 -3 -4 -21 -4
before once	-13 -21 66 -7 -4 -10 -2
before again	-19 -1 -8 -6 -1 -3 -1
before yet	9 -93 136 -2 -5 -2 -2
before still	-50 -2 -53 -14 -4 -14 -1
before even	1 -24 64 -3 -1 -1 -7
before him	15 -22 11 -11 -3 -2 -6
before them	-65 -3 145 -26 0 0 1
before there	-89 47 -42 140 -48 -25 -10
after 	-14 -52 -8 -43 -24 -45 -28
after the	-1 -9 11 -25 0 -11 -2
after a	36 25 -18 -16 -1 -4 -2
after an	-20 -4 88 -52 -1 -16 -5
after of	-8 -56 -18 -32 -5 -27 -8
after in	-1 -43 -9 72 -4 -11 -21
after on	3 -37 -11 -13 -1 -10 47
after at	19 -34 32 -25 -5 13 -9
after by	60 -41 17 1 -2 -28 -8
after to	-18 -18 30 9 -7 -9 -15
after for	-8 11 17 -28 -2 -13 -5
after with	33 -13 38 -24 -9 -16 -6
after from	29 60 -12 -50 -9 -17 -9
after as	76 -29 26 -34 -5 -12 6
after and	-10 -15 -12 43 7 33 19
after or	-12 19 191 -78 -14 -21 -7
after but	-16 52 30 20 -14 -54 -40
after &	-12 -28 -4 -50 1 0 1
after his	1 -10 58 -10 0 -1 -1
after her	26 -24 10 1 -2 -1 -3
after its	-75 139 -56 -5 -5 -17 -4
after this	202 -11 -37 -11 22 -91 -1
after that	33 -6 -6 -13 0 8 -5
after is	-55 74 -9 -12 -4 9 -19
after was	15 26 -1 -25 11 -16 -9
after are	37 -47 -26 52 -2 -2 -9
after were	106 -65 -66 63 -5 -22 -3
after be	-17 -96 -7 -66 -12 -6 -19
after been	93 -97 -348 348 -11 -22 -6
after will	-24 -27 51 -30 29 14 -2
after would	16 20 21 -45 22 -23 -6
after has	-16 -8 15 8 13 -3 -4
after have	116 -45 -42 -31 -10 20 -8
after had	-13 31 46 -37 10 -26 -2
after also	-28 34 17 -12 -4 -3 -2
after who	-8 4 30 23 -8 -36 -34
after which	46 -89 40 -11 0 18 -1
after where	-22 210 -26 -106 -5 -20 -3
after when	-2 -1 38 -1 -1 0 -26
after after	25 -29 34 -20 -3 -4 5
after before	247 -31 -91 -42 -5 -19 -4
after until	-23 -3 229 -116 -6 72 27
after since	54 -83 44 -15 1 9 0
after than	-5 -12 -3 -12 -4 -7 -1
after then	8 -11 3 0 2 0 -2
after about	19 97 -32 -25 -15 -26 -6
after into	-93 -117 -110 217 -17 -48 6
after over	-61 85 34 -58 -6 -15 -3
after against	467 0 -1 0 0 -2 0
after alongside	-38 151 -16 -10 -3 -34 -5
after behind	0 -17 37 -16 1 0 -1
after during	-4 -50 65 -34 2 -41 71
after under	47 -2 69 -92 -2 0 -1
after not	-5 38 -4 -20 -3 -19 -6
after never	-4 -35 64 -25 -7 -20 -5
after i	77 49 -8 -3 -1 -1 -2
after he	48 -39 -1 -3 -1 2 -5
after she	6 -16 -12 -13 0 26 0
after it	35 -13 -1 -6 0 -2 -3
after we	-9 -32 0 10 -1 -1 -4
after you	2 7 -22 -7 -8 -11 -9
after my	9 -13 -29 -6 -6 -6 -4
after your	-16 -58 -36 -20 -7 -7 -9
after our	-27 0 -2 -6 0 0 0
after ,	-21 13 15 39 -32 -20 -19
after .	12 -67 45 -32 -36 89 -20
after :	74 -46 11 -39 -11 -31 -7
after ;	-162 159 63 -28 -8 -58 -11
after (	-31 13 -55 83 -7 -16 -8
after )	-28 -8 14 -15 -9 44 -11
after [	49 -25 12 -45 1 3 1
after ]	-159 -26 -154 54 -17 202 -17
after -	105 28 -3 -87 -16 -40 -15
after –	16 -61 -24 -7 -2 -12 1
after —	-3 -36 -2 -7 -2 64 1
after !	-97 -190 -100 -63 -14 -146 -82
after ?	-104 -204 -32 -15 -7 229 -15
after /	-134 -80 32 -37 107 89 -4
after s	-118 123 44 -61 -13 -74 19
after up	-116 -78 -21 -4 -3 -6 -12
after out	47 -114 -43 76 -1 -4 -9
after off	29 -33 2 -4 2 0 0
after back	61 -94 63 -27 3 -1 -6
after like	55 -33 -4 1 -2 -15 -2
after more	-10 -11 81 -41 -4 -12 -5
after most	-4 -35 56 -25 -7 -17 64
after one	-13 47 -3 13 -53 -9 -41
after some	4 -11 9 -5 0 0 0
after all	46 -43 0 -2 -3 -6 -4
after both	49 -99 99 -23 -2 -7 0
after each	11 -1 1 -12 0 0 1
after every	-9 -1 17 4 -1 -8 -2
after how	20 -18 1 0 0 0 -3
after what	8 -2 -4 -2 0 -1 -2
after if	12 -14 5 -3 0 0 -2
after so	11 -40 108 -63 0 1 -7
after because	68 -28 -21 -12 1 2 -7
after though	41 -64 30 2 -2 0 -7
after despite	23 -45 0 -12 0 1 7
after via	6 -26 47 -7 1 5 -20
after vs	-8 -4 -15 -6 -1 0 -1
after made	31 -91 111 -17 -14 -17 -5
after based	296 -242 -26 0 0 -8 0
after just	-89 -51 -64 63 73 -17 -18
after only	26 42 -41 -15 -12 -15 -8
after now	15 -28 19 -27 1 5 13
after once	28 -155 114 4 10 2 -15
after again	20 -50 0 0 0 0 -2
after still	17 -25 90 -60 -2 -15 0
after even	-29 1 71 -29 -7 -3 -2
after him	-12 -3 -3 0 0 -4 -1
after them	19 -37 17 0 1 1 -3
after there	-31 -15 -21 -4 -2 -23 76
before:film	-36 180 4 -28 -7 42 -22
before:work	-20 17 -13 -20 -9 190 -3
before:credit	-8 -18 158 43 -3 -6 -1
before:person	-1 -1 195 -39 -1 -2 0
before:honorific	28 1 253 7 -1 -2 2
before:connector	29 -55 -28 -24 -6 -15 2
before:starter	-17 19 20 1 -22 -6 -11
before:calendar	21 -13 -13 -11 -6 -13 -2
before:nation	82 -55 -42 -43 -6 -14 -8
before:honour	-9 9 -9 -3 -1 -4 1
before:broadcast	15 -21 62 -17 0 30 -2
before:takesPart	-3 -33 59 -20 0 -8 0
before:makes	-13 13 40 -34 12 -17 -9
before:comesOut	-49 -11 99 -23 -7 -18 -3
before:playsRole	-55 -22 14 135 -6 -39 64
before:tells	4 39 -80 -42 -7 82 -9
before:speaks	12 -29 54 -39 17 -3 -4
before:lives	-34 -34 29 64 -5 -16 -14
before:prize	10 -16 -26 -19 -4 -6 9
before:calls	-38 -13 3 21 6 30 -7
before:lists	-39 59 44 -55 -7 -15 3
before:series	-40 22 1 -49 -8 90 -13
before:firm	4 -12 21 -19 43 -16 -4
before:modifier	32 46 -74 20 -10 -39 -7
before:common	-14 -25 11 15 -9 -20 -27
before:first	-8 -2 -47 -2 -6 -3 -5
before:surname	13 -9 -9 -6 -10 -6 -5
before:place	21 -45 28 -19 3 -12 -7
before:companyEnd	-8 -10 -4 -11 0 -15 0
before:number	66 -13 -61 -36 -13 21 -13
before:capital	-26 -43 -40 -48 -24 -54 -28
after:film	15 3 -13 -3 10 -11 -16
after:work	-3 -20 -22 -17 9 36 -4
after:credit	-4 34 -52 27 11 -17 -1
after:person	17 71 -54 -21 -6 11 -6
after:honorific	-18 -9 15 -3 -1 -2 -3
after:connector	-11 -17 6 2 -14 2 -11
after:starter	-21 23 1 -1 -7 -8 -7
after:calendar	-29 2 -10 -10 -3 -17 -3
after:nation	36 -15 9 -9 -2 -8 -5
after:honour	57 -10 -21 -13 -10 -13 -2
after:broadcast	8 -1 8 -2 2 -7 12
after:takesPart	-5 61 65 15 -1 -2 4
after:makes	0 20 -15 -5 25 -23 -8
after:comesOut	-28 149 -11 -14 -12 31 -12
after:playsRole	12 28 3 -29 8 -28 -5
after:tells	-37 71 26 -15 -10 -35 -8
after:speaks	13 16 98 -17 -4 -4 -1
after:lives	-20 13 -13 11 -7 24 -10
after:prize	14 -47 36 8 -10 2 -11
after:calls	18 -6 9 -5 -1 -18 -1
after:lists	17 -2 5 -9 -3 -12 3
after:series	-28 144 -2 -12 -14 -17 27
after:firm	-12 -11 6 -16 14 -4 -2
after:modifier	20 -6 -9 -7 15 -8 -3
after:common	-13 -10 23 -29 7 -28 -41
after:first	52 -9 -11 3 -2 -8 -3
after:surname	-9 3 -29 -4 -3 -5 11
after:place	42 -7 -24 -9 -1 -4 -11
after:companyEnd	-21 -3 -3 -8 -24 -1 -1
after:number	12 7 -18 -2 4 -17 -6
after:capital	-26 -52 -65 -44 -18 -40 1
head before:film	-27 69 -5 -22 -7 48 -22
head before:work	-10 15 -15 -21 -9 101 -4
head before:credit	-8 -18 8 43 -3 -6 -1
head before:person	-1 -1 45 -39 -1 -2 0
head before:honorific	28 1 53 7 -1 -2 2
head before:connector	-8 -13 -29 -12 -15 -8 11
head before:starter	-7 10 5 -19 -27 4 -12
head before:calendar	17 -13 -13 -12 -6 -14 -2
head before:nation	63 -32 -47 -43 -6 -16 -9
head before:honour	-9 9 -9 -3 -1 -4 1
head before:broadcast	15 -21 62 -17 0 -69 -2
head before:takesPart	-5 -32 59 -20 -1 -8 -1
head before:makes	-30 73 -3 -37 10 -21 -9
head before:comesOut	-37 52 5 -16 -8 -16 1
head before:playsRole	-23 -22 12 31 -5 -36 40
head before:tells	13 33 -69 -32 -6 60 -8
head before:speaks	18 -28 44 -34 13 -7 -3
head before:lives	-19 -33 25 61 -6 -19 -14
head before:prize	18 -15 -25 -19 -4 -6 8
head before:calls	-39 6 -3 16 5 29 -7
head before:lists	-27 50 -17 -5 2 -15 2
head before:series	-41 21 1 -50 -8 78 -13
head before:firm	4 -12 21 -19 43 -16 -4
head before:modifier	-16 -3 -11 -5 -3 -7 -3
head before:common	-29 0 -2 4 -5 -5 -29
head before:first	-7 -3 -47 -2 -6 -3 -5
head before:surname	5 0 -10 -9 -10 -6 -5
head before:place	4 -7 22 -24 1 -17 -8
head before:companyEnd	-8 -10 -4 -11 0 -15 0
head before:number	-47 -62 -25 -20 -16 -20 -8
head before:capital	-48 -19 -52 -50 -27 -62 -29
pair before of+film	-54 206 63 -71 -8 -53 -38
pair before of+work	-47 89 -38 -49 -20 83 -45
pair before of+credit	-115 135 -127 -44 -89 264 -4
pair before of+person	-56 83 -54 -28 57 -19 -34
pair before of+honorific	-62 -2 7 -12 -1 -1 97
pair before of+connector	113 -20 22 -54 -2 -20 -42
pair before of+starter	-29 80 100 -33 -22 -37 3
pair before of+calendar	-118 264 -98 -107 -10 -28 -24
pair before of+honour	0 -13 -2 -7 -2 -3 -3
pair before of+broadcast	-19 -1 -4 -4 -1 -14 0
pair before of+takesPart	-10 226 71 7 -3 -20 -45
pair before of+makes	-53 45 113 -13 -2 -22 -41
pair before of+comesOut	-28 280 -4 -99 -2 -42 -13
pair before of+playsRole	-92 -82 -9 160 -24 79 97
pair before of+tells	-92 108 14 26 -20 -32 -33
pair before of+speaks	-2 -45 -107 180 -2 0 -5
pair before of+lives	-28 -14 -23 179 -4 -119 -20
pair before of+prize	105 -80 -3 0 6 -2 -17
pair before of+lists	-28 -1 56 -16 -4 -19 -6
pair before of+series	118 -87 -4 -192 -6 194 -33
pair before of+firm	90 -17 17 -19 1 3 5
pair before of+modifier	-17 -105 2 -10 0 -35 -9
pair before of+common	-4 -2 -37 20 -9 -43 46
pair before of+first	105 -25 -41 54 5 -13 -28
pair before of+surname	51 -23 -20 2 3 -12 42
pair before of+companyEnd	1 -24 -10 -18 -19 -30 19
pair before of+capital	-41 -39 -9 -17 -2 -26 -36
pair before in+film	-86 124 -73 12 11 -21 19
pair before in+work	141 -108 -16 -12 -6 -58 64
pair before in+person	-62 -63 105 -23 -4 -35 41
pair before in+honorific	-132 -89 100 -75 0 -6 7
pair before in+connector	-99 106 -157 -57 -7 -89 17
pair before in+starter	-30 -11 -42 -15 -1 -10 23
pair before in+calendar	-112 -86 -44 -13 -10 -78 -2
pair before in+nation	69 -20 -6 -14 -2 -15 -13
pair before in+honour	54 -10 -5 0 -1 -38 -2
pair before in+broadcast	39 -1 -10 -18 -2 -42 17
pair before in+takesPart	-72 138 143 -18 33 46 -21
pair before in+makes	-10 -63 -66 -34 -6 -33 217
pair before in+comesOut	54 -34 -35 -19 -5 -9 52
pair before in+playsRole	-147 172 57 -28 45 148 -32
pair before in+tells	51 -105 66 9 -29 -10 1
pair before in+speaks	33 -52 17 -5 0 1 1
pair before in+lives	228 -97 -127 -26 -7 -99 54
pair before in+prize	45 -9 -5 0 0 -31 -1
pair before in+calls	-27 -56 -31 -7 0 0 -14
pair before in+lists	168 -11 0 -1 0 0 0
pair before in+series	-81 99 -17 44 9 -6 -29
pair before in+firm	63 -25 -7 -5 -1 -19 -5
pair before in+modifier	8 -66 13 -30 1 8 11
pair before in+common	-2 -1 9 -37 -4 12 26
pair before in+first	14 -12 -84 -14 -88 150 -10
pair before in+surname	41 123 91 -24 -60 -53 -37
pair before in+place	49 -12 -4 -5 -1 -41 18
pair before in+companyEnd	28 -6 -2 0 0 -2 -26
pair before in+capital	21 65 7 -24 -18 -1 -23
pair before on+film	259 -40 -16 -6 -2 -235 -1
pair before on+work	29 -9 -9 -20 -12 -110 6
pair before on+credit	-220 -301 -29 -27 -21 322 -27
pair before on+person	120 -75 -4 0 -1 -91 32
pair before on+connector	27 -20 -7 56 -1 -46 -1
pair before on+starter	21 -22 46 -16 -28 39 -1
pair before on+nation	199 -73 -4 -40 -5 -81 -7
pair before on+honour	157 -47 -7 -5 -10 -12 -4
pair before on+broadcast	-125 -2 -1 -4 -2 -70 -2
pair before on+takesPart	-142 -68 -11 -134 -16 153 98
pair before on+makes	-10 -4 -31 0 0 0 0
pair before on+comesOut	200 -82 69 -126 45 -100 -11
pair before on+playsRole	-139 128 1 -56 -12 109 -21
pair before on+tells	-96 159 150 -135 -126 104 -20
pair before on+speaks	105 -4 -7 -18 -4 -56 -3
pair before on+lives	75 -90 -114 -113 -23 -138 243
pair before on+prize	40 -8 -9 0 -6 -5 -4
pair before on+calls	265 -59 38 -243 7 2 5
pair before on+common	-42 -8 -19 -4 7 30 1
pair before on+first	-34 210 -84 -16 -3 -18 -2
pair before on+surname	11 16 0 -5 0 -9 -1
pair before on+place	121 -42 -3 -21 -2 -35 -4
pair before on+companyEnd	-48 -23 -1 -5 -2 -25 -1
pair before on+capital	-16 43 -99 -37 -3 68 -3
pair before for+film	96 -13 3 -38 34 -37 -5
pair before for+work	-28 -49 -42 -34 -6 130 -3
pair before for+credit	-35 -16 60 -13 -6 -61 -7
pair before for+person	-51 -74 93 -9 1 -8 -15
pair before for+connector	-20 -9 141 -51 -2 -4 -3
pair before for+starter	11 -11 45 -21 4 -8 -1
pair before for+calendar	232 -31 9 -19 24 0 -1
pair before for+nation	-9 0 71 -62 -27 -5 1
pair before for+honour	25 0 -46 -1 33 -4 0
pair before for+makes	123 -10 -56 -5 37 -35 -3
pair before for+comesOut	-1 -22 84 -83 -4 3 1
pair before for+playsRole	-46 -21 141 -50 -14 -17 -6
pair before for+tells	96 -3 -81 -29 -5 -3 50
pair before for+lives	-51 -71 93 -9 1 -8 -15
pair before for+prize	46 -4 -39 -2 13 -1 -9
pair before for+calls	6 0 2 -11 0 0 0
pair before for+firm	-56 -2 -8 -18 -2 105 -1
pair before for+common	-8 -12 -5 7 -4 2 -2
pair before for+first	16 -7 107 -1 4 3 0
pair before for+surname	39 -22 -106 16 93 -37 -2
pair before for+place	13 -4 50 -39 1 -1 0
pair before for+companyEnd	51 -31 6 -17 12 5 1
pair before for+capital	-5 -28 -34 -13 55 -9 3
pair before with+film	-5 165 -225 195 -15 -8 -20
pair before with+work	0 0 53 -45 -1 -8 0
pair before with+connector	-27 12 53 -24 -22 43 -6
pair before with+starter	-25 13 39 -28 -11 65 -6
pair before with+broadcast	6 -3 78 -24 -1 -40 -1
pair before with+takesPart	-10 -4 235 -208 -2 -125 -2
pair before with+comesOut	2 -14 103 -6 -1 -53 -8
pair before with+playsRole	-1 -10 54 -39 -1 -1 -1
pair before with+tells	49 -175 249 -105 1 7 -10
pair before with+lives	-12 -102 148 123 1 0 -6
pair before with+common	7 38 2 -24 3 -19 -4
pair before with+first	0 -5 56 -47 0 1 0
pair before with+surname	-2 -72 162 -54 0 -4 -3
pair before with+place	75 -9 -76 -60 -5 -2 168
pair before with+companyEnd	0 -1 28 -28 0 0 0
pair before with+capital	62 -34 -59 -7 -3 -44 3
pair before as+film	-61 344 -96 -155 -9 -115 -7
pair before as+person	227 -67 -67 -95 -1 0 -1
pair before as+connector	-29 148 29 -102 -5 3 -8
pair before as+starter	36 40 54 -113 -8 -4 -4
pair before as+calendar	-110 -24 -91 212 -32 -102 -13
pair before as+nation	-6 -49 -69 71 -1 -8 2
pair before as+broadcast	-1 -44 -21 54 0 -9 0
pair before as+takesPart	196 -24 -164 225 -1 -9 -11
pair before as+comesOut	-2 -44 -3 68 0 -26 0
pair before as+playsRole	148 -57 -62 168 -13 -37 -8
pair before as+tells	-8 0 87 -43 0 -57 -1
pair before as+lives	32 -2 -1 48 -1 -41 1
pair before as+lists	12 34 53 -116 -21 34 -3
pair before as+series	-27 197 -12 -22 -6 -119 0
pair before as+common	5 -31 6 45 -8 -9 -9
pair before as+first	-21 -21 -56 118 -1 -4 -2
pair before as+surname	-52 -20 15 56 -4 -6 28
pair before as+place	-93 256 -48 -142 -3 77 -11
pair before as+capital	-67 10 -97 234 -3 -8 -6
pair before by+film	2 -3 57 -35 2 1 -2
pair before by+work	-6 -28 111 -75 29 -9 0
pair before by+connector	-16 -6 52 -12 -3 -3 -3
pair before by+starter	28 -18 27 -14 1 -16 -2
pair before by+calendar	196 -29 -127 -7 2 -11 -1
pair before by+nation	-32 -37 173 -12 -6 -3 -11
pair before by+honour	-2 -3 19 -4 0 0 -1
pair before by+takesPart	-11 -9 35 -21 -13 -12 0
pair before by+makes	15 -26 48 -14 -2 -14 -9
pair before by+comesOut	-5 -13 -170 -30 193 -23 62
pair before by+playsRole	-16 -14 80 -21 -5 -11 -10
pair before by+tells	-81 242 -2 -23 -2 -4 -1
pair before by+prize	-2 -3 19 -4 0 0 -1
pair before by+lists	65 -53 -8 1 1 -3 1
pair before by+common	15 -10 48 -32 1 -9 -5
pair before by+first	-1 -10 93 -5 -2 -2 -4
pair before by+surname	-133 -46 19 -70 -26 -39 -13
pair before by+place	12 -10 49 -13 -3 -15 -5
pair before by+capital	9 42 -60 -8 0 -13 -3
pair before to+film	-39 59 42 84 -20 -20 -15
pair before to+connector	-169 318 -164 -112 -12 -22 -102
pair before to+starter	38 -24 28 -7 -5 -8 -11
pair before to+calendar	118 -17 -6 -5 -1 -5 -1
pair before to+nation	124 -129 134 -106 6 190 8
pair before to+makes	-32 -31 40 -10 -3 -1 -9
pair before to+comesOut	-22 69 6 91 -21 -21 -12
pair before to+playsRole	-19 -7 36 -13 -4 -3 -3
pair before to+lives	-6 -28 -11 0 1 -50 -2
pair before to+prize	0 -9 9 0 0 0 0
pair before to+series	-70 75 -3 -35 -4 3 -1
pair before to+firm	-271 -74 -21 2 272 -2 -55
pair before to+modifier	-143 -13 -12 0 -1 -8 0
pair before to+common	19 -38 17 -24 -5 -20 -5
pair before to+first	32 -6 -12 -4 -1 -7 51
pair before to+surname	-83 -41 18 -48 -1 227 -33
pair before to+place	-1 -4 -2 -3 1 -3 102
pair before to+companyEnd	-35 -42 -3 -6 -3 -22 -26
pair before to+capital	-57 65 -48 -11 -4 3 -5
pair before from+film	-17 -52 77 -5 -1 -1 -5
pair before from+work	-159 91 -61 -45 -16 204 -13
pair before from+person	-38 194 -33 1 -5 -159 0
pair before from+honorific	-188 -123 231 9 -34 -8 -1
pair before from+connector	-7 -45 20 -19 -8 -12 -14
pair before from+starter	-48 -87 68 -9 -2 -2 -12
pair before from+takesPart	-38 194 -33 1 -5 -159 0
pair before from+makes	-37 -23 101 -3 -1 -1 -1
pair before from+playsRole	-90 38 120 -39 -2 -31 -3
pair before from+tells	0 -10 8 0 0 0 -1
pair before from+speaks	0 -10 8 0 0 0 -1
pair before from+lives	105 2 -26 -5 -3 -2 10
pair before from+lists	11 -32 57 -39 0 0 1
pair before from+firm	-136 -99 -25 -3 182 -27 -4
pair before from+modifier	-37 4 -3 0 0 -6 -1
pair before from+common	-11 1 48 -21 -9 -7 -1
pair before from+first	-91 258 -13 -4 -7 -38 -1
pair before from+surname	140 -16 -65 -24 -2 10 -7
pair before from+capital	124 55 -73 -29 -7 -46 -24
pair before and+film	23 -16 -30 -2 0 -6 -1
pair before and+work	113 41 -9 -16 0 -78 0
pair before and+credit	0 -55 140 -32 -1 -42 0
pair before and+person	7 -7 -9 -42 -2 -13 -4
pair before and+honorific	-26 -5 0 -5 -1 -6 -6
pair before and+connector	-1 5 73 10 4 2 -1
pair before and+starter	-14 -38 84 -44 -3 -39 10
pair before and+calendar	243 1 -19 -7 -1 -16 -2
pair before and+nation	154 -30 -58 -39 -4 -3 37
pair before and+honour	-6 -76 -37 -7 -3 -20 -1
pair before and+broadcast	-8 139 -105 -4 -4 198 -3
pair before and+makes	-5 -2 0 -10 -1 -6 -1
pair before and+playsRole	-7 -29 71 -15 -10 -2 -1
pair before and+tells	-3 37 13 1 0 -9 0
pair before and+lives	-62 -24 -261 314 -4 -44 -27
pair before and+prize	-20 -103 -59 -9 -3 -29 -2
pair before and+series	13 47 -8 -10 -36 -7 -1
pair before and+firm	2 -5 2 0 0 9 -14
pair before and+modifier	-53 -21 -32 -2 -8 -87 0
pair before and+common	-34 58 -8 -31 -4 27 -29
pair before and+first	10 -4 -7 -28 -2 -25 -1
pair before and+surname	-40 -16 50 9 -1 26 -1
pair before and+place	5 -13 23 -17 -1 -6 54
pair before and+companyEnd	1 -122 50 2 0 3 -2
pair before and+capital	-33 41 40 -15 -4 46 -5
pair before ,+film	-97 -32 -10 8 13 145 -29
pair before ,+work	-40 -5 -60 -81 12 178 -12
pair before ,+credit	354 -153 -179 -140 -12 -34 -16
pair before ,+person	-6 -48 179 -106 -3 -13 -4
pair before ,+honorific	-8 -178 73 -13 -4 99 -6
pair before ,+connector	-48 12 -85 112 -18 -13 -6
pair before ,+starter	17 59 -9 -41 2 -22 -11
pair before ,+calendar	7 -17 38 -30 1 1 -4
pair before ,+nation	61 40 -26 -33 -8 -50 -4
pair before ,+honour	48 -21 5 -15 -3 -18 -1
pair before ,+broadcast	103 -3 47 -6 -2 -144 -4
pair before ,+takesPart	-49 168 -26 -72 -10 -24 -6
pair before ,+makes	40 145 -47 54 -17 -172 -16
pair before ,+comesOut	-33 101 73 -55 -15 -55 -4
pair before ,+playsRole	-46 -24 -37 -65 -47 238 -10
pair before ,+tells	64 -60 188 -145 -5 -97 -6
pair before ,+speaks	32 52 -2 -49 -3 -19 -6
pair before ,+lives	-92 -146 61 73 -27 80 -53
pair before ,+prize	49 -22 9 -15 -4 -18 -1
pair before ,+calls	-3 -33 59 -23 -9 -3 -2
pair before ,+lists	30 -37 15 0 0 0 -8
pair before ,+series	81 -106 73 0 128 -145 -6
pair before ,+firm	59 -44 -32 -27 54 -9 -2
pair before ,+modifier	-1 -2 12 -9 0 -2 0
pair before ,+common	-13 2 -12 16 -5 36 -25
pair before ,+first	-34 21 46 -25 -2 -11 -4
pair before ,+surname	-14 -11 26 -17 3 16 -4
pair before ,+place	-6 -50 58 -1 -1 -21 0
pair before ,+companyEnd	40 45 -16 -42 10 -40 -1
pair before ,+capital	12 2 28 -58 -4 23 1
pair before (+film	5 -71 73 -1 0 0 0
pair before (+work	32 11 -63 1 0 -3 0
pair before (+credit	-3 -62 92 -13 -3 -41 1
pair before (+person	-1 -1 13 -9 0 -2 0
pair before (+honorific	-7 -4 52 -37 0 0 -1
pair before (+connector	-65 -1 109 -19 -2 -4 -3
pair before (+starter	-53 -15 141 -43 -3 -11 -4
pair before (+calendar	-41 41 -29 -42 -27 -4 -35
pair before (+honour	1 3 54 -34 -3 3 -3
pair before (+broadcast	-86 31 -80 61 -50 62 -72
pair before (+makes	5 -71 73 -1 0 0 0
pair before (+playsRole	106 -5 -91 0 0 3 0
pair before (+lives	-1 -1 18 -11 0 -1 -1
pair before (+common	10 -7 26 -20 -1 -3 -3
pair before (+first	34 -48 144 -125 0 -1 0
pair before (+surname	33 8 41 -33 -9 -37 -10
pair before (+place	70 -1 -68 -72 -3 -8 81
pair before (+companyEnd	24 -2 -3 -15 0 0 0
pair before (+capital	1 13 -33 57 -4 -26 -6
pair before the+work	-2 -16 -4 -1 0 -24 -1
pair before the+honorific	-13 -31 -2 0 -4 -4 -2
pair before the+connector	15 -13 -34 -2 -9 -11 0
pair before the+starter	28 -20 -31 -8 -9 -13 1
pair before the+calendar	-163 -1 0 -1 1 0 0
pair before the+nation	-21 -21 -2 -1 -14 -1 -5
pair before the+broadcast	-3 -1 0 -1 0 -19 -2
pair before the+takesPart	-8 -2 -2 -1 0 -1 0
pair before the+makes	-90 82 41 -8 25 -20 -5
pair before the+comesOut	-3 -10 -26 -14 -6 -5 56
pair before the+playsRole	26 -10 70 2 1 1 -113
pair before the+tells	37 -12 -17 -10 -6 -31 -5
pair before the+speaks	58 -10 -16 -6 -6 -26 -3
pair before the+calls	-32 156 -91 -44 -4 -15 -2
pair before the+lists	15 -18 6 -12 10 0 0
pair before the+series	-10 -7 0 -1 -3 -2 -1
pair before the+common	-8 -47 -19 -25 9 25 -10
pair before the+first	-12 -34 -62 -4 0 -1 -14
pair before the+surname	-67 -44 -16 -9 -1 -33 -1
pair before the+place	-10 -11 -2 -1 -14 5 -4
pair before the+capital	-41 -41 -4 -20 -1 -23 -3
pair before :+film	-67 65 1 -1 -1 0 0
pair before :+work	-321 -45 -52 -64 -15 413 -21
pair before :+credit	-152 -6 190 -2 -39 -7 2
pair before :+connector	92 25 185 2 -1 -2 -5
pair before :+starter	41 -20 -8 -5 -4 -9 -2
pair before :+takesPart	-19 -3 65 -18 1 -21 -1
pair before :+speaks	41 38 -54 -4 -3 -8 -1
pair before :+lives	-70 -25 2 -2 -1 -12 -35
pair before :+calls	-139 59 -100 -26 -69 210 -20
pair before :+series	-98 100 0 -2 -1 1 0
pair before :+common	27 12 16 -16 0 8 -6
pair before :+first	-35 -22 -27 -7 -10 -16 -22
pair before :+surname	-124 -119 -27 -12 -11 -36 -21
pair before :+place	-80 -60 -12 -9 -12 -30 -6
pair before :+companyEnd	35 -124 131 -4 0 -3 0
pair before :+capital	-3 -34 -22 -11 -3 13 -6
pair before at+film	-136 -12 -14 -1 215 -10 27
pair before at+work	-33 1 -3 -29 -5 -21 104
pair before at+person	28 -1 0 -5 0 2 0
pair before at+honorific	139 -1 0 -12 -55 -16 -2
pair before at+connector	-69 -22 0 -2 1 -20 1
pair before at+starter	-50 41 31 -2 -5 -17 -8
pair before at+honour	17 -8 -6 -14 -4 -5 17
pair before at+broadcast	-33 1 -3 -29 -5 -21 104
pair before at+takesPart	88 -28 -16 -5 -22 -7 43
pair before at+makes	25 -2 0 0 -15 0 -12
pair before at+comesOut	48 -5 -7 -12 0 -5 0
pair before at+tells	45 -144 10 89 2 1 -15
pair before at+speaks	13 -2 -4 -3 -3 -8 2
pair before at+prize	16 -1 -10 -6 -7 -6 15
pair before at+common	72 -9 -24 -9 -7 -8 -8
pair before at+first	18 -16 -4 -6 -5 -2 -5
pair before at+surname	-132 -30 -25 -9 -3 -31 -5
pair before at+place	40 -25 -37 34 24 -14 23
pair before at+capital	118 -23 -93 -12 -10 -7 -1
pair before that+work	-29 -62 181 -53 -4 -15 -3
pair before that+honorific	63 -84 4 45 0 -1 -13
pair before that+connector	93 -76 111 -96 -2 -2 -4
pair before that+starter	-52 -93 -71 261 -2 -18 -2
pair before that+calendar	90 -76 -17 18 -1 -6 -1
pair before that+tells	0 -17 0 0 0 0 0
pair before that+speaks	-17 148 3 -103 -3 -40 2
pair before that+firm	-47 -7 85 1 -23 -18 -4
pair before that+common	-33 21 91 -26 -3 -27 -1
pair before that+first	54 -6 -51 35 0 -14 0
pair before that+surname	42 -8 -43 26 1 -10 0
pair before that+companyEnd	2 -2 13 -4 0 5 0
pair before that+capital	-9 172 -63 18 -10 -35 -6
pair before who+starter	-11 -2 -1 0 -1 -1 -1
pair before who+common	-22 -21 -65 -70 -4 -9 -4
pair before who+capital	-27 -13 -151 -3 -4 -6 -5
pair before which+connector	-22 -6 31 -11 -2 -11 -4
pair before which+starter	-22 -6 31 -11 -2 -11 -4
pair before which+common	-3 1 21 -9 0 -2 0
pair before is+film	85 20 58 -2 39 58 10
pair before is+work	-72 -2 110 -8 8 1 -2
pair before is+connector	172 -3 -30 -115 -1 -1 -1
pair before is+starter	21 -3 62 -49 -2 -7 -18
pair before is+broadcast	79 0 -1 -3 -3 -3 -1
pair before is+lives	-126 -23 -116 -57 -12 -28 -43
pair before is+common	19 -14 2 -35 -2 -1 -16
pair before is+first	-4 -9 -6 33 -1 -5 -6
pair before is+surname	-21 -22 -38 130 -2 -5 -9
pair before is+companyEnd	83 0 0 0 0 -2 0
pair before is+capital	-29 -15 2 28 -2 -8 -5
pair before was+credit	-13 177 -109 -139 -2 -9 -5
pair before was+connector	67 -18 -85 69 -3 -18 -2
pair before was+starter	39 -14 -33 16 -3 -2 -2
pair before was+calendar	32 -11 12 -44 0 0 0
pair before was+playsRole	-32 -191 -207 223 -5 -8 -31
pair before was+common	4 -37 -46 102 -3 -10 -3
pair before was+capital	-12 -6 41 -23 -2 -5 -1
pair before will+person	10 1 3 -1 0 -2 0
pair before will+prize	-26 -25 -31 -12 -3 -22 -4
pair before will+common	-125 1 -58 -2 0 -3 0
pair before will+surname	38 -24 -3 -11 -4 -36 -6
pair before will+capital	95 -15 -3 -9 -5 -8 -4
pair before has+starter	-6 -4 38 -17 1 -4 0
pair before has+common	-13 -7 43 -13 -3 -6 -7
pair before have+starter	-40 -22 4 -12 90 -2 -1
pair before have+tells	1 -40 26 17 0 0 -4
pair before have+common	-3 -8 3 2 -2 -1 -2
pair before have+first	-104 -57 -2 -11 159 -16 -3
pair before have+capital	-52 -21 -5 -10 100 -3 -2
pair before had+common	10 -2 -1 -5 -6 -2 0
pair before had+surname	-53 7 -12 2 -4 -8 -2
pair before had+capital	-49 -40 -3 -1 0 -8 -5
pair before are+film	0 0 9 -6 0 0 -1
pair before are+takesPart	-1 -1 29 -21 0 5 -1
pair before are+makes	0 0 9 -6 0 0 -1
pair before are+playsRole	-10 -5 38 -30 -2 -2 -1
pair before are+common	-51 -3 59 -1 -1 -7 0
pair before also+starter	2 -50 -21 -6 124 -43 1
pair before also+common	-11 -38 -23 -3 95 -39 0
pair before also+capital	-32 0 -11 -2 -39 0 0
pair before like+film	-6 -31 59 -30 -7 -6 -2
pair before like+connector	-8 -79 -5 0 0 0 0
pair before like+starter	-21 154 -79 -31 -6 -15 -5
pair before like+playsRole	-20 93 -18 16 -1 -48 -2
pair before like+series	-9 184 -126 -25 -6 -9 -4
pair before like+firm	2 -58 64 -15 0 2 0
pair before like+common	-2 -26 43 -12 -4 -10 0
pair before like+capital	-11 -88 145 -41 -1 -7 -1
pair before "+common	18 -6 18 -30 0 0 1
pair before —+speaks	182 -32 -35 1 0 -4 -1
pair before —+common	38 -18 186 -68 -28 -41 -3
pair before —+capital	182 -32 -35 1 0 -4 -1
pair before -+credit	-1 -27 41 4 0 0 0
pair before -+connector	208 -1 -192 1 4 -10 -1
pair before -+starter	1 -7 11 -5 0 0 0
pair before -+calendar	31 -30 -5 -9 -4 0 0
pair before -+series	-201 -215 -265 -207 -163 259 -106
pair before -+common	47 68 -38 -38 -8 -39 -7
pair before -+first	-68 -3 -90 -21 -2 -7 -4
pair before -+surname	31 -30 -5 -9 -4 0 0
pair before -+place	-24 -18 174 -13 -22 -26 -13
pair before -+capital	44 -55 -58 -15 -2 -33 3
pair after of+film	-19 -2 0 0 -1 -1 0
pair after of+credit	35 -2 4 -5 27 4 3
pair after of+person	-31 -13 -38 -24 -2 -24 -5
pair after of+honorific	-72 -199 -6 -8 -3 -44 -3
pair after of+connector	-34 -63 -13 -15 -3 -62 -7
pair after of+starter	25 -43 2 -40 -4 -25 -7
pair after of+calendar	47 -6 1 -11 0 -2 -1
pair after of+nation	216 -7 -40 -16 -3 -8 -2
pair after of+takesPart	3 -2 -8 1 0 1 -1
pair after of+makes	-19 -2 0 0 -1 -1 0
pair after of+lives	52 0 -31 -1 0 0 -1
pair after of+firm	9 -2 0 -2 0 2 0
pair after of+modifier	-26 -57 -164 -22 -4 -53 -7
pair after of+common	-19 -29 -8 -19 -8 -19 -4
pair after of+first	-104 -105 11 -17 -8 -91 -6
pair after of+surname	-49 -18 -14 -27 -6 -79 -5
pair after of+place	24 -29 -116 -71 0 -39 -11
pair after of+companyEnd	32 -6 37 -32 5 -2 1
pair after of+capital	-19 -60 -23 -31 -7 -32 -8
pair after in+film	-87 -21 56 71 -3 -6 11
pair after in+work	37 -4 -232 285 -4 -65 -6
pair after in+person	218 -25 -218 -130 -34 -90 -6
pair after in+connector	54 -59 13 -67 2 -36 -127
pair after in+starter	53 28 -52 2 -7 -39 -55
pair after in+calendar	89 118 -84 -174 -30 -136 -7
pair after in+nation	126 143 -207 -47 -17 -78 -23
pair after in+broadcast	-4 0 -294 333 -25 -20 -1
pair after in+takesPart	126 -20 40 -73 -10 -51 -4
pair after in+makes	-1 -2 11 35 0 0 -1
pair after in+playsRole	0 0 14 -12 0 0 0
pair after in+tells	-3 -7 -271 278 -12 -1 1
pair after in+lives	-10 0 -95 291 0 -18 5
pair after in+prize	-29 -21 -44 -38 -13 -36 -1
pair after in+firm	-28 1 -246 -129 -19 289 -7
pair after in+modifier	173 -32 -48 -194 -12 -80 -5
pair after in+common	37 -47 47 -25 -5 -29 -26
pair after in+first	-200 -90 -14 57 -9 -129 -15
pair after in+surname	-11 -152 6 59 0 88 -4
pair after in+place	20 -133 -62 -63 -6 157 -7
pair after in+companyEnd	-60 -18 -225 -105 -22 284 -14
pair after in+capital	-52 -102 -14 121 -5 -26 -6
pair after on+film	-51 -29 45 -22 -10 -9 -13
pair after on+work	32 -4 9 -5 -3 -23 -4
pair after on+person	-146 -3 -67 -31 -7 -15 -4
pair after on+connector	193 -109 37 -56 -10 -28 -41
pair after on+starter	-33 -34 6 -15 -4 -7 -10
pair after on+calendar	-48 -25 -41 -41 7 -6 158
pair after on+broadcast	-49 -60 -399 466 -4 -159 -7
pair after on+takesPart	-146 -3 -67 -31 -7 -15 -4
pair after on+makes	10 -19 46 -40 -4 -1 -6
pair after on+comesOut	197 -32 -129 -1 -4 -14 -2
pair after on+playsRole	24 -1 -17 -3 -1 -4 0
pair after on+tells	7 -22 30 -4 1 0 -12
pair after on+lives	-36 -17 41 -34 -18 -23 -28
pair after on+series	-97 -38 84 -35 -18 -25 -20
pair after on+modifier	11 8 -2 12 -1 -19 10
pair after on+common	15 -34 34 -32 -5 -10 -13
pair after on+first	16 -32 171 -34 29 -32 -44
pair after on+surname	2 -73 41 -28 0 22 48
pair after on+place	-72 -52 -30 -57 -4 -28 -57
pair after on+capital	-11 -42 -12 -25 4 -12 89
pair after for+film	-55 34 41 -12 -9 -8 -3
pair after for+honorific	-54 -22 190 -63 -9 -5 -32
pair after for+starter	-16 97 -24 -27 -6 -15 -8
pair after for+nation	47 -12 -1 -15 -4 -4 4
pair after for+broadcast	-11 175 37 -109 -8 2 -7
pair after for+makes	-28 -62 110 -3 -2 -9 0
pair after for+playsRole	-49 -37 210 -8 -7 -76 -3
pair after for+prize	41 -1 -33 -4 1 0 -2
pair after for+firm	-14 -3 139 -43 -5 -6 -38
pair after for+common	2 -29 40 -23 -4 -2 -7
pair after for+first	-45 173 -215 -35 -13 139 -10
pair after for+surname	3 -75 121 0 0 106 -1
pair after for+place	115 -93 38 53 -5 49 -18
pair after for+capital	-11 46 -18 -28 -2 -28 -3
pair after with+film	-21 60 -11 -10 -1 -14 -6
pair after with+connector	35 -22 -62 -15 -2 -2 55
pair after with+starter	-8 23 -9 -7 -2 -7 5
pair after with+honour	-1 -29 0 0 0 0 0
pair after with+makes	81 -80 15 1 1 1 -12
pair after with+prize	-1 -29 0 0 0 0 0
pair after with+common	100 -2 -50 -18 -4 -16 -10
pair after with+first	-48 -79 -30 -10 -4 -5 -1
pair after with+surname	32 92 11 -13 -1 22 1
pair after with+place	131 -17 -173 -35 -6 -6 149
pair after with+capital	-8 45 -17 -12 -1 -12 3
pair after as+film	-56 -11 134 -38 -14 -30 -50
pair after as+work	1 -2 8 -1 0 -8 62
pair after as+person	-52 0 260 -210 -4 -55 -34
pair after as+honorific	-12 -7 49 -27 -1 12 -1
pair after as+connector	-24 -31 47 -61 -2 -8 22
pair after as+starter	66 -79 -204 151 -7 -32 99
pair after as+honour	-4 -63 145 -52 0 -70 -7
pair after as+broadcast	21 0 0 0 0 -1 48
pair after as+makes	-56 -11 134 -38 -14 -30 -50
pair after as+lives	-117 -192 -150 -121 -2 290 -11
pair after as+prize	-1 -5 16 -7 0 -10 0
pair after as+calls	-2 0 24 -13 0 -5 0
pair after as+common	78 -15 62 -97 -5 4 -30
pair after as+first	-3 16 33 -14 0 -5 0
pair after as+surname	-2 -4 33 -9 0 -2 0
pair after as+place	-6 -1 53 -19 0 -2 -2
pair after as+capital	-7 17 58 -19 -1 -1 0
pair after by+work	8 -3 -5 -1 -1 -3 -1
pair after by+connector	19 18 16 15 15 15 7
pair after by+starter	192 -47 -99 -11 -14 -9 -1
pair after by+calendar	-76 -13 70 35 -6 6 7
pair after by+nation	19 -11 49 -79 0 0 11
pair after by+broadcast	-56 -33 -18 -7 1 -2 0
pair after by+comesOut	-17 -38 -8 -1 -1 -3 -3
pair after by+firm	-231 276 -195 -141 -95 -222 -114
pair after by+common	66 110 -34 -63 -15 -25 -6
pair after by+first	-40 -7 37 -3 -3 -57 -28
pair after by+surname	39 -53 22 6 9 -57 -9
pair after by+companyEnd	-56 -33 -18 -7 1 -2 0
pair after by+capital	62 -42 21 -21 1 -38 -6
pair after to+film	-126 164 -132 -88 -24 -79 -5
pair after to+work	-27 -86 177 6 -2 -27 -18
pair after to+person	-126 45 167 -88 -5 -65 -167
pair after to+honorific	-71 77 -1 -2 -1 12 -1
pair after to+connector	22 -7 36 -64 -1 -17 -2
pair after to+starter	110 -158 -22 -10 -1 122 -7
pair after to+calendar	147 -7 -3 -6 -1 0 -1
pair after to+nation	-37 26 -19 -10 -18 42 -29
pair after to+broadcast	3 -132 107 123 -3 -1 -64
pair after to+takesPart	-55 -42 215 -80 -2 -19 -90
pair after to+makes	-80 -50 111 -124 159 -56 -23
pair after to+comesOut	98 -20 1 -55 -30 1 0
pair after to+playsRole	8 -1 88 -69 -5 -31 -2
pair after to+speaks	-111 -14 18 -29 123 7 5
pair after to+lives	26 -12 -11 -14 -1 -5 -2
pair after to+prize	0 -5 5 0 0 -43 -1
pair after to+firm	-24 -25 0 0 -18 -25 -22
pair after to+modifier	-53 164 -26 -38 -4 -41 -4
pair after to+common	-34 -7 18 32 -5 -9 -16
pair after to+first	49 8 -66 -4 -3 -11 4
pair after to+surname	81 -151 3 9 1 54 -50
pair after to+place	20 -19 -37 -22 -2 -3 42
pair after to+capital	-18 17 -27 -20 -2 -10 -1
pair after from+work	0 -6 10 -4 0 0 0
pair after from+honorific	21 -8 7 -3 0 1 0
pair after from+connector	-14 177 -230 -34 -2 323 -4
pair after from+starter	-96 10 108 -40 -9 8 -9
pair after from+calendar	95 -21 -63 3 3 0 2
pair after from+makes	30 -32 4 -1 0 0 -3
pair after from+comesOut	30 -30 0 0 0 0 -1
pair after from+tells	0 -6 10 -4 0 0 0
pair after from+firm	-19 -7 39 -3 -4 -13 1
pair after from+modifier	-39 5 -5 0 3 -6 -1
pair after from+common	39 39 16 -62 -13 -35 -10
pair after from+first	-65 -62 -4 -2 -1 -2 -3
pair after from+surname	103 -17 -86 3 4 -4 0
pair after from+place	-87 -165 -30 -11 -32 -114 -13
pair after from+capital	-17 -68 86 -44 -5 -9 -4
pair after and+film	-5 17 147 -56 -22 2 -119
pair after and+work	-35 0 -1 -2 0 -1 0
pair after and+credit	-20 -18 118 -78 -4 5 -6
pair after and+person	97 108 28 -102 -2 35 -8
pair after and+honorific	0 -8 45 -27 -1 -43 -1
pair after and+connector	17 34 30 -96 -11 49 -50
pair after and+starter	-50 -14 -20 55 16 -40 87
pair after and+calendar	81 -2 2 -13 -2 -157 -1
pair after and+nation	35 -11 7 -16 9 1 1
pair after and+honour	44 -1 7 -33 -15 -4 0
pair after and+broadcast	-9 101 -40 -3 -8 -40 -3
pair after and+takesPart	24 81 19 -55 0 36 -4
pair after and+makes	23 -69 87 -43 48 -40 1
pair after and+comesOut	60 37 -27 -6 33 -169 1
pair after and+playsRole	-23 16 -16 -22 -21 131 -55
pair after and+tells	-1 -2 23 -16 0 0 -9
pair after and+lives	-27 -20 -31 137 -4 -73 -23
pair after and+prize	25 -32 49 -12 -2 -3 -2
pair after and+lists	-2 -172 103 126 23 3 -39
pair after and+firm	-31 -14 136 -38 -17 -25 -6
pair after and+modifier	-2 -46 69 -76 2 -5 0
pair after and+common	-32 7 -24 -47 -2 23 51
pair after and+first	-16 -25 43 27 -3 -21 -4
pair after and+surname	-10 -15 61 -14 -2 -20 -4
pair after and+place	60 -14 -58 -19 2 5 49
pair after and+companyEnd	4 110 -8 -15 23 -28 -4
pair after and+capital	-31 24 7 43 -6 34 -4
pair after ,+film	6 56 18 -39 -3 90 -5
pair after ,+work	-8 22 97 -42 -3 43 -5
pair after ,+credit	33 -21 64 -34 -7 -10 -13
pair after ,+person	-95 -373 127 205 -32 -148 11
pair after ,+honorific	-15 3 32 -36 0 14 -1
pair after ,+connector	2 -13 35 1 -6 -1 -13
pair after ,+starter	10 52 -24 -27 -12 -30 22
pair after ,+calendar	-4 -51 79 -40 -1 -1 -1
pair after ,+nation	-7 -8 79 -43 -1 -17 1
pair after ,+honour	-9 -18 -77 116 -3 -5 -2
pair after ,+broadcast	12 -61 84 -14 -1 -9 -1
pair after ,+takesPart	-69 269 -268 -113 -18 160 -34
pair after ,+makes	19 41 48 -60 -7 -2 -31
pair after ,+comesOut	158 54 0 -32 -10 -153 -4
pair after ,+playsRole	-21 51 -183 211 -5 -29 -33
pair after ,+tells	-100 138 -170 174 -4 -44 -21
pair after ,+speaks	-47 -43 128 -15 12 -16 -19
pair after ,+lives	0 -19 1 43 -3 -30 13
pair after ,+prize	-18 -17 -42 135 -3 -66 -12
pair after ,+calls	23 -48 -7 -125 -4 165 -4
pair after ,+lists	21 -33 64 -16 -2 -29 -2
pair after ,+series	-8 -2 20 -7 0 -1 0
pair after ,+firm	26 -15 56 -22 -5 -47 -3
pair after ,+modifier	-35 -52 -112 238 -2 -9 -16
pair after ,+common	-26 10 6 -13 -18 10 12
pair after ,+first	-4 0 64 -27 -1 -17 -4
pair after ,+surname	-21 2 31 -17 -1 6 -2
pair after ,+place	36 12 -19 -12 0 -15 -6
pair after ,+companyEnd	34 -38 24 -41 1 3 0
pair after ,+capital	-12 -7 18 -11 -11 27 -19
pair after (+connector	58 -20 110 -159 -7 25 -11
pair after (+starter	-59 21 -37 88 -13 -5 -18
pair after (+calendar	-83 49 244 -164 -5 -4 -23
pair after (+nation	-119 -60 288 -203 -27 -15 -15
pair after (+takesPart	7 -99 11 80 0 1 -27
pair after (+makes	-1 -2 169 -166 0 0 -1
pair after (+playsRole	-9 -26 49 40 -9 -33 -1
pair after (+lives	51 -55 143 -99 -5 -29 -5
pair after (+common	-43 68 -9 35 -15 -21 -5
pair after (+first	-86 19 52 77 -11 -34 -14
pair after (+surname	-31 -23 42 27 -5 -24 -7
pair after (+place	1 -2 -1 -36 -2 -6 43
pair after (+companyEnd	53 -5 0 -42 0 1 0
pair after (+capital	5 -6 -48 67 -3 -12 -9
pair after the+film	30 -11 -4 0 0 0 0
pair after the+work	-37 -126 -14 -60 -4 243 -2
pair after the+credit	-1 -2 31 -24 0 0 0
pair after the+person	-54 -5 4 -28 -7 -8 -2
pair after the+honorific	-15 -2 59 -1 -1 -1 -1
pair after the+starter	27 -4 -4 -2 -1 -2 -1
pair after the+nation	9 -1 -4 0 0 -1 -1
pair after the+honour	-31 -36 -65 0 -2 -28 1
pair after the+broadcast	274 -219 -122 -124 -79 -109 -38
pair after the+takesPart	26 -4 9 0 0 0 -1
pair after the+makes	11 -1 -8 0 0 0 0
pair after the+playsRole	83 -4 -40 -10 -4 -25 -2
pair after the+lives	6 -8 -45 -2 -1 -8 0
pair after the+series	214 -1 -5 1 -2 -1 1
pair after the+modifier	-1 -25 -2 -1 -1 -10 0
pair after the+common	-1 -2 11 -6 1 -11 -2
pair after the+first	66 -1 90 -2 0 0 0
pair after the+surname	-61 -12 -11 -8 -3 -2 -2
pair after the+place	5 -2 18 -1 0 0 -3
pair after the+companyEnd	-7 -23 -51 -1 -1 -6 0
pair after the+capital	-29 -20 -3 -45 -3 -26 -1
pair after :+film	-74 -14 -11 -1 0 1 0
pair after :+work	0 -159 0 0 0 -1 0
pair after :+person	-19 -3 -13 -1 -1 0 0
pair after :+honorific	350 -114 -22 -4 -2 -7 -1
pair after :+connector	8 94 7 -10 -2 -34 0
pair after :+starter	159 -101 63 -13 -6 -80 0
pair after :+takesPart	-267 -62 -125 -70 -5 -65 -6
pair after :+comesOut	77 101 -143 -31 -27 -68 -74
pair after :+playsRole	-155 203 -46 -6 -45 -15 -7
pair after :+series	-2 -127 -67 -12 0 -1 0
pair after :+modifier	-29 -26 -9 -10 -3 -3 0
pair after :+common	11 59 -11 -29 -5 -14 -5
pair after :+first	218 -19 -42 -2 -3 -11 -3
pair after :+surname	47 -16 -53 -2 -2 -5 -4
pair after :+capital	19 -33 -6 -23 -5 -30 -5
pair after at+film	4 -5 100 2 -1 -76 0
pair after at+connector	-12 -57 -2 -1 -1 -10 0
pair after at+starter	14 -23 22 -6 0 -10 -7
pair after at+nation	62 -32 26 -48 1 1 1
pair after at+honour	-1 -16 0 0 0 0 0
pair after at+makes	4 -5 100 2 -1 -76 0
pair after at+comesOut	-22 -4 50 -3 -3 -15 -6
pair after at+tells	-111 -3 196 -27 -2 -78 -15
pair after at+prize	-1 -16 0 0 0 0 0
pair after at+common	12 -105 48 -45 -6 73 -11
pair after at+first	-1 -3 14 -1 -1 -59 -1
pair after at+surname	0 -8 24 -8 0 0 0
pair after at+place	217 -121 -99 -7 -21 -15 2
pair after at+companyEnd	-166 -6 -88 -4 -10 -55 -4
pair after at+capital	11 -16 -24 -39 -4 55 -8
pair after that+film	-8 -17 0 -2 0 125 0
pair after that+work	8 -7 0 0 0 0 0
pair after that+honorific	-4 -8 -1 -11 0 -24 0
pair after that+connector	36 -46 2 -13 1 3 0
pair after that+starter	6 22 2 -19 0 -1 -18
pair after that+makes	59 -12 -3 -45 -1 -3 -1
pair after that+comesOut	278 -34 -6 5 1 -262 0
pair after that+series	-5 -9 0 -1 0 -1 0
pair after that+common	42 -4 -15 -10 -1 15 -9
pair after that+first	74 0 -18 -10 -5 -8 -2
pair after that+surname	35 -1 0 0 0 0 -1
pair after that+capital	-17 -4 -3 -7 0 127 -1
pair after who+connector	-47 -39 54 -21 0 -1 0
pair after who+starter	-5 -28 56 -40 0 0 0
pair after who+takesPart	0 0 100 0 0 0 0
pair after who+speaks	15 -27 43 -36 1 -1 0
pair after who+common	-1 51 -13 17 -10 -49 -3
pair after who+capital	-24 -101 -2 -4 -2 -5 0
pair after which+connector	22 -14 0 -23 0 0 0
pair after which+starter	18 4 -27 -11 0 24 -1
pair after which+speaks	1 -16 16 -4 0 2 0
pair after which+common	-6 -3 2 -17 0 24 -1
pair after is+film	-26 103 -75 -46 46 101 -3
pair after is+work	-26 34 -27 -4 -1 21 0
pair after is+credit	-138 207 -30 -40 -25 -57 -7
pair after is+connector	-39 -78 38 -39 -2 119 -4
pair after is+starter	-8 21 2 -43 3 27 -9
pair after is+nation	3 15 -4 -1 -3 -8 -4
pair after is+takesPart	-82 43 151 -70 -15 -150 -7
pair after is+makes	-25 19 1 -42 104 -54 -5
pair after is+comesOut	-59 92 -102 -16 -1 155 -16
pair after is+playsRole	-6 -63 -210 284 -4 -14 -5
pair after is+tells	-22 133 -49 -25 -6 -20 -2
pair after is+speaks	-65 -15 151 -49 -6 -20 -4
pair after is+lives	-21 -39 115 -50 -3 -17 -2
pair after is+prize	9 -4 -3 0 0 -1 0
pair after is+calls	0 -24 23 0 0 0 0
pair after is+lists	-23 18 -44 254 -45 -178 -9
pair after is+series	-47 137 -31 -8 -2 -19 -2
pair after is+firm	8 -51 53 -15 2 4 1
pair after is+common	-62 53 9 28 1 -25 -5
pair after is+first	74 -22 18 -4 0 -6 -7
pair after is+surname	-61 -55 141 -41 -2 -5 -6
pair after is+place	-118 -24 13 -16 0 -10 -1
pair after is+capital	-6 22 -1 -2 -3 -13 -5
pair after was+person	-252 141 169 -21 -6 -68 -1
pair after was+connector	6 -8 57 -63 30 -18 0
pair after was+starter	-32 6 32 -31 2 16 -3
pair after was+nation	26 -23 -105 64 48 -4 5
pair after was+takesPart	-1 147 33 -57 0 -105 0
pair after was+makes	-50 101 -75 -21 -6 67 -5
pair after was+comesOut	-20 87 -95 -3 -11 41 -2
pair after was+playsRole	-13 -47 68 -1 -2 -1 -1
pair after was+lives	-48 -10 95 -13 -3 -11 -2
pair after was+prize	-4 1 8 -5 -1 -1 0
pair after was+calls	-10 -39 51 -18 -3 0 -1
pair after was+common	-32 21 55 -29 -3 -11 -4
pair after was+first	111 -110 0 1 2 1 -2
pair after was+surname	59 -57 0 0 0 0 -3
pair after was+capital	22 -29 -35 32 19 2 1
pair after will+film	0 -10 101 -91 0 -2 0
pair after will+work	18 -1 0 0 -1 -11 0
pair after will+person	-6 -27 63 -19 -6 -3 -5
pair after will+connector	31 -16 44 -51 -2 -3 -2
pair after will+starter	17 36 -11 37 -5 -24 -3
pair after will+takesPart	-5 24 20 -22 -2 -5 -1
pair after will+makes	-6 -12 48 -11 -4 -5 -3
pair after will+comesOut	-103 190 -42 -102 75 -74 -7
pair after will+playsRole	11 -1 6 -2 -2 -9 -1
pair after will+common	-43 -36 69 -24 32 27 -3
pair after will+capital	-138 -39 -335 394 -11 -8 -6
pair after has+person	-13 -22 142 -20 2 -43 -1
pair after has+connector	-8 -16 29 1 -1 -1 -3
pair after has+starter	-16 47 -19 -40 11 18 -3
pair after has+takesPart	-10 24 79 -43 -4 -17 -1
pair after has+makes	4 -114 256 -9 0 -137 0
pair after has+comesOut	153 -57 10 -21 -3 -43 -1
pair after has+speaks	-22 -36 51 -44 63 0 0
pair after has+calls	53 -29 16 -41 0 -1 0
pair after has+common	-20 41 0 -24 14 -3 -2
pair after have+connector	12 -11 14 -3 -1 -10 -2
pair after have+starter	-45 -8 6 -25 -5 88 -6
pair after have+speaks	10 -10 2 -3 0 1 0
pair after have+calls	37 -50 6 -3 0 1 1
pair after have+common	-11 -2 0 -22 -5 39 -6
pair after have+capital	142 -7 -28 -12 -4 -3 -3
pair after had+film	1 -40 67 -6 -8 1 1
pair after had+work	57 -65 18 -31 2 -4 0
pair after had+connector	41 -50 15 -9 0 1 0
pair after had+starter	-8 23 -23 -19 51 -38 -1
pair after had+makes	-12 -29 67 -14 -4 -7 -2
pair after had+playsRole	-1 -3 169 -8 -1 -1 0
pair after had+speaks	-23 -37 57 -3 -1 0 0
pair after had+common	-17 20 59 -51 20 -21 -2
pair after had+capital	0 -4 88 1 0 -1 0
pair after are+connector	84 -13 14 -118 0 6 1
pair after are+starter	46 -22 -11 7 0 5 -27
pair after are+nation	14 -1 3 -14 0 1 1
pair after are+takesPart	-4 -33 96 -57 -2 -33 -1
pair after are+tells	-139 0 0 -27 2 163 0
pair after are+speaks	1 -44 56 -27 0 0 0
pair after are+lists	-5 -2 56 -50 0 -1 0
pair after are+common	46 -61 -45 81 -2 -3 -13
pair after are+surname	46 -1 3 -47 1 0 1
pair after are+capital	-2 -1 3 -15 0 1 1
pair after also+film	-32 170 -150 -34 -1 -23 -3
pair after also+person	-4 16 10 -7 -1 -12 -1
pair after also+connector	-144 -52 175 -19 -21 -28 -5
pair after also+starter	-52 34 32 -7 -2 -3 -3
pair after also+takesPart	7 8 22 -12 -2 -16 -1
pair after also+playsRole	9 0 -9 0 0 -5 0
pair after also+speaks	30 -46 10 -3 1 1 1
pair after also+prize	20 -8 2 -7 -2 -5 -2
pair after also+calls	2 -12 16 -6 0 0 0
pair after also+lists	-89 330 -237 -196 -36 -30 -42
pair after also+common	-31 13 39 -10 -6 -1 0
pair after also+capital	-6 -68 0 0 -1 2 0
pair after like+connector	-17 0 0 -2 0 0 0
pair after like+starter	-8 0 0 0 0 0 0
pair after like+common	30 -31 -2 5 -1 -5 -2
pair after —+connector	24 0 -1 -1 -1 -35 20
pair after —+starter	-108 -54 -6 -6 -3 177 5
pair after —+takesPart	-1 -1 35 -29 0 2 0
pair after —+common	13 22 -15 -7 -4 56 -6
pair after —+capital	120 -121 -6 -5 -3 41 -4
pair after -+film	-196 254 -26 0 -5 -12 -52
pair after -+connector	95 100 -16 -42 -1 -162 -1
pair after -+starter	-55 117 31 -25 -16 -55 12
pair after -+nation	8 -6 3 -3 0 -1 0
pair after -+broadcast	2 -6 -43 1 83 -26 -5
pair after -+takesPart	0 -6 8 1 0 0 0
pair after -+makes	-1 49 2 -2 -1 -2 -51
pair after -+comesOut	-171 186 -18 -6 -5 -7 -2
pair after -+tells	-44 -102 -117 -9 -2 233 115
pair after -+speaks	-138 -211 -168 -22 -4 244 -24
pair after -+prize	-12 91 -3 1 1 -39 -1
pair after -+common	11 -2 0 -34 -14 1 -3
pair after -+first	-13 -24 -30 -6 -4 -27 20
pair after -+surname	45 -27 0 0 -6 0 23
pair after -+capital	18 -46 -55 -2 7 -12 -24
near before:film	-31 12 -30 -12 0 14 -16
near before:work	-6 -32 -12 30 9 -15 -8
near before:credit	-27 -20 54 -14 3 -8 -2
near before:person	-5 6 -8 -10 0 -19 -8
near before:broadcast	-36 -103 20 -37 4 151 13
near before:takesPart	-6 -40 29 -20 -8 -6 -1
near before:makes	2 14 2 13 10 -27 4
near before:comesOut	-21 18 -21 4 -10 -20 1
near before:playsRole	-13 2 -17 40 -15 -17 8
near before:tells	-13 7 -63 90 -17 6 -27
near before:speaks	-26 0 55 -9 2 -2 -1
near before:lives	-16 -68 -12 -1 -3 -41 69
near before:prize	-8 -19 72 -40 -17 -10 0
near before:calls	5 10 -16 -4 16 2 -6
near before:lists	6 6 10 -31 -5 -17 -2
near before:series	25 -9 -84 51 6 7 -8
near before:firm	14 -34 -18 -23 31 4 3
near before:place	-18 -13 4 -14 -5 -5 6
near after:film	9 10 -21 -26 2 6 -26
near after:work	-28 7 21 -46 2 20 -18
near after:credit	-20 -10 24 45 8 -31 -2
near after:person	9 -24 -4 19 -8 8 -18
near after:broadcast	-33 8 31 0 -6 -15 -13
near after:takesPart	-32 0 -12 18 2 4 1
near after:makes	-11 -23 16 5 8 -11 21
near after:comesOut	-15 12 13 -20 -2 -10 -17
near after:playsRole	-20 1 72 -45 -1 -30 -12
near after:tells	-16 2 11 -41 3 -10 -8
near after:speaks	38 -4 -2 -12 1 -6 3
near after:lives	17 -34 47 15 -28 -3 -17
near after:prize	13 38 -41 8 -19 -17 -16
near after:calls	2 -17 32 -19 -1 -3 -5
near after:lists	0 5 -4 28 -5 -34 -4
near after:series	31 1 8 -24 -6 7 5
near after:firm	-24 -8 5 -42 46 -8 10
near after:place	2 -18 -9 -11 -7 -19 24
in sentence:film	-38 23 -29 -51 -11 -13 -13
in sentence:work	2 -33 -39 15 -16 -4 -7
in sentence:credit	-28 17 -33 -17 -11 22 0
in sentence:person	-6 -12 -9 25 -28 -5 0
in sentence:broadcast	-12 -45 -52 -19 -34 63 22
in sentence:takesPart	-51 -12 -3 -7 -29 13 -17
in sentence:makes	6 14 3 -20 -14 -3 8
in sentence:comesOut	2 4 -3 -60 -4 17 -32
in sentence:playsRole	-31 10 4 -31 -32 15 -21
in sentence:tells	-4 20 -1 13 -15 -14 -24
in sentence:speaks	49 -33 -16 -28 -17 34 -8
in sentence:lives	-34 -14 7 -10 -31 22 21
in sentence:prize	-19 9 -2 -21 -6 -14 -1
in sentence:calls	19 -1 25 -11 -1 -16 -4
in sentence:lists	-6 -34 38 -35 -3 67 -24
in sentence:series	-65 62 -14 58 -14 -61 0
in sentence:firm	7 -55 -20 -57 22 31 41
in sentence:place	3 -27 -24 -44 -27 -14 37
first:film	86 -39 -8 -3 -12 24 -3
first:work	61 -65 21 -16 9 -35 0
first:credit	-20 -22 -9 0 1 0 1
first:person	-17 86 -5 -11 -14 16 -2
first:honorific	-12 9 -60 -40 0 -8 -1
first:connector	-23 59 -21 0 6 42 -11
first:starter	-24 22 -11 -14 -6 4 5
first:calendar	0 98 -57 -13 -1 4 -1
first:nation	-8 67 3 -11 -7 -5 -5
first:honour	125 -60 -7 69 -4 -9 -3
first:broadcast	10 15 -5 -2 0 -13 -1
first:takesPart	-21 152 -7 -6 -19 21 -3
first:makes	8 1 1 0 -6 -6 -1
first:comesOut	112 36 34 -7 -1 -138 -1
first:playsRole	-43 -48 138 -6 -14 -41 -4
first:tells	111 -32 -6 -7 -3 -23 -6
first:speaks	-84 -39 2 1 0 -9 -3
first:lives	2 -21 -23 146 -2 -48 -4
first:prize	55 -31 102 -10 -3 -16 -2
first:calls	0 -26 0 -6 0 0 0
first:lists	23 79 -11 -2 -5 39 -3
first:series	3 -59 -12 -4 0 -5 0
first:firm	139 -83 -29 -21 -2 -2 -7
first:modifier	34 -17 -18 9 16 -20 41
first:common	21 -6 -47 -36 -12 29 2
first:first	-57 -21 123 67 -15 -14 -15
first:surname	-11 -13 23 14 -6 -21 -3
first:place	22 -60 -5 -3 -19 50 13
first:companyEnd	49 -6 -20 -8 -1 -15 -3
first:number	24 26 -15 -21 -3 -10 -7
first:capital	-13 34 31 0 -18 -13 -23
last:film	-56 44 -69 -6 94 -30 -6
last:work	63 -54 -42 -10 29 2 -3
last:credit	122 -62 -11 -6 0 -26 -2
last:person	-61 19 63 -34 -10 -91 -13
last:honorific	-25 11 -50 13 -2 19 -5
last:connector	24 -23 -17 -6 -8 -18 -9
last:starter	9 -24 -2 -12 -6 -14 -8
last:calendar	3 50 16 17 -4 -12 -1
last:nation	3 -30 -7 12 -1 -3 2
last:honour	32 22 1 -5 -28 31 -1
last:broadcast	4 -4 12 -19 -17 -32 -4
last:takesPart	46 -81 57 -14 22 -45 -7
last:makes	-77 -20 23 2 -3 -3 -3
last:comesOut	20 -125 -232 -6 -7 -49 -1
last:playsRole	-38 52 -25 -8 -3 -70 -1
last:tells	-88 167 -18 -4 -13 -66 -3
last:speaks	64 -62 30 -21 -11 -57 -6
last:lives	-47 23 0 104 -14 3 -34
last:prize	-34 162 -72 -12 -34 -6 -6
last:lists	25 230 0 1 2 28 -6
last:series	-1 -101 -11 -15 164 -47 -5
last:firm	84 21 -51 -10 154 -24 -9
last:modifier	54 -40 12 2 -1 -12 -1
last:common	8 31 -19 -28 9 20 4
last:first	-26 -5 29 3 -6 6 -9
last:surname	-44 2 50 9 -17 5 -6
last:place	16 13 -24 37 -1 -8 12
last:companyEnd	23 -43 -25 21 79 -11 -5
last:number	-1 19 -13 -3 -1 -17 -6
last:capital	-5 33 32 -1 -17 -6 -21
inner:film	106 -40 -1 -1 -6 -2 0
inner:work	111 30 -3 -2 -1 -2 0
inner:credit	55 77 0 0 0 11 0
inner:person	-64 27 -1 -2 1 -4 0
inner:honorific	-12 94 26 -27 -1 6 0
inner:connector	14 15 -45 26 -3 14 -13
inner:starter	16 33 -29 -10 -8 25 -5
inner:calendar	1 -40 11 -7 0 12 0
inner:nation	36 85 25 -2 -5 -4 -1
inner:honour	-5 -51 -55 0 0 1 0
inner:broadcast	145 -17 -1 -2 -2 6 0
inner:takesPart	-43 106 0 -2 1 10 -1
inner:makes	116 0 -1 -1 -1 -4 0
inner:comesOut	-22 36 -1 -1 -1 131 0
inner:playsRole	0 120 -3 -2 -2 4 -1
inner:tells	-79 42 -2 -4 -1 2 -1
inner:speaks	106 134 -5 -3 -1 -82 0
inner:lives	53 83 -1 -1 0 -15 0
inner:prize	-4 38 -1 0 0 3 0
inner:calls	0 31 0 -25 1 -11 -17
inner:lists	-3 -131 0 0 0 -9 -1
inner:series	17 99 0 0 0 0 0
inner:firm	-23 -2 -83 -3 -2 -2 -1
inner:modifier	12 81 -4 -2 -3 -27 -20
inner:common	26 54 -32 -1 7 33 -10
inner:first	1 3 5 -28 -2 -6 -2
inner:surname	7 32 23 -19 -12 15 2
inner:place	21 59 -4 -1 2 4 0
inner:companyEnd	117 -17 -4 -4 -1 -9 0
inner:number	-23 101 -6 -11 -7 -23 -6
inner:capital	38 55 -2 19 7 20 -6
inner the	3 52 -9 -14 -1 79 -6
inner a	3 60 -6 -3 -1 -10 -1
inner an	131 57 -3 2 0 -2 -2
inner of	59 81 -17 0 10 6 -1
inner in	11 53 -12 -2 -4 -16 -9
inner on	30 5 3 0 1 -16 -2
inner at	5 23 4 -2 -1 3 0
inner by	-15 100 -7 -14 -1 -21 1
inner to	-8 -8 -6 -6 -2 79 -2
inner for	63 10 -8 -16 -2 2 -1
inner with	29 -8 -4 -7 1 -3 0
inner from	-9 -7 -4 -14 -3 -34 0
inner as	-5 -33 -13 0 0 -4 0
inner and	-8 -47 -21 -20 -2 -7 -3
inner or	-27 -23 -12 -18 0 -2 -1
inner &	120 -8 -7 2 0 -16 0
inner her	142 -190 -5 -1 -4 -24 0
inner that	6 -35 0 -2 0 -56 0
inner is	40 -38 -13 0 0 24 -1
inner after	42 -51 1 -4 0 0 0
inner before	-126 -110 -121 -25 -8 -18 -5
inner than	65 -45 -1 -5 0 -1 -2
inner into	-76 135 -27 -15 -64 -65 -5
inner over	-69 46 -7 -2 -4 109 -3
inner under	-34 0 0 0 0 0 0
inner not	1 -9 -3 0 0 0 0
inner it	-35 -42 -31 -2 -2 -5 -2
inner your	-19 230 -39 1 0 -107 -2
inner ,	0 105 0 0 0 -1 0
inner :	-19 114 0 -2 0 -11 0
inner -	-14 88 75 2 0 -20 -6
inner –	-3 106 -1 0 0 -4 0
inner —	-45 -50 1 1 0 0 0
inner '	-5 29 -23 0 -1 3 -1
inner !	-12 -149 0 0 0 -35 1
inner /	-67 133 28 -10 -2 6 -2
only:film	-13 5 -15 -2 -2 23 -2
only:work	-35 88 -22 -13 -5 -32 4
only:credit	34 -1 -1 -2 0 0 -1
only:person	82 -5 -1 -19 -5 -12 -6
only:honorific	111 -5 -31 17 -2 -1 -3
only:connector	22 -14 -24 -10 -5 -10 -5
only:starter	125 -42 -49 -32 -8 -16 -1
only:calendar	-9 -20 -21 23 -2 -12 -11
only:nation	22 -3 -26 -13 -2 -5 12
only:honour	-34 -7 -17 22 -1 -3 -1
only:broadcast	64 6 7 -11 -23 -36 3
only:takesPart	-101 -5 19 -3 -2 -7 -1
only:makes	16 -6 -6 -2 -2 -3 -1
only:comesOut	248 -37 -28 -13 -11 -10 -3
only:playsRole	14 -11 -33 -5 -4 -14 0
only:tells	62 -12 0 -9 -1 -1 -2
only:speaks	54 -8 2 0 0 -3 -2
only:lives	-87 -47 -33 -14 -5 151 -10
only:prize	-8 -9 -18 -8 -1 -4 -1
only:calls	12 -10 1 0 0 0 -3
only:lists	-35 -2 -1 0 -1 0 -1
only:series	53 -27 -12 -5 -3 -12 -2
only:modifier	-17 -6 -12 -2 -1 3 -1
only:common	-74 4 2 -45 -17 1 -27
only:first	-67 -25 19 17 1 3 -32
only:surname	-19 -35 44 18 -9 -7 -37
only:place	-21 34 -12 -35 -4 -12 44
only:companyEnd	-10 -9 -12 -6 -5 -7 -7
only:number	69 -19 -12 -10 -5 -11 -12
only:capital	-24 -75 -9 -21 -67 -59 -66
one common & start	231 -40 -3 4 -3 -3 -7
one common & free	30 13 -17 -30 -12 6 -18
one common & mark	64 -13 -10 -12 -8 -9 -12
one common & title case	123 -24 -4 -29 -10 -4 -6
one common & set off	30 -74 -30 -18 -4 98 -9
one common & touching	58 -34 -35 -24 -11 -32 -21
one name & start	-81 7 78 40 -9 -17 -19
one name & free	-39 -31 34 35 -9 2 10
one name & mark	-68 -42 42 -5 32 -16 -12
one name & title case	5 -1 -13 -6 -1 -1 -1
one name & set off	-13 8 -3 -10 -1 53 -22
one name & touching	-11 -2 -18 -5 -15 -21 -11
one unknown & start	11 -2 39 -39 -1 -14 -24
one unknown & free	-5 -24 14 8 6 -28 32
one unknown & mark	-13 -28 44 -5 1 10 -34
one unknown & title case	6 -29 -19 0 -3 -3 -4
one unknown & set off	-51 55 3 -25 -4 28 -18
one unknown & touching	-13 23 -20 -3 -21 23 -18
person & start	-21 8 62 -11 -6 -19 -7
person & free	-16 -32 27 50 -11 -5 0
person & mark	-2 -32 63 7 -4 -14 -4
person & title case	22 -13 42 19 0 -6 -1
person & set off	-1 -65 -50 -10 -2 150 -9
person & touching	5 10 40 -26 -7 -10 -10
some common & start	-28 18 -38 32 6 -18 -9
some common & free	67 27 -6 -6 14 -3 3
some common & mark	-27 -50 -11 -29 38 51 -3
some common & title case	32 59 9 -5 -28 -41 5
some common & set off	-15 -37 1 -4 -6 62 0
some common & touching	-16 -28 -7 -17 0 -2 -2
all common & start	-53 54 -20 -8 -20 36 -3
all common & free	25 75 -29 2 14 -5 10
all common & mark	-8 -22 -10 0 20 -15 0
all common & title case	229 -43 39 -33 -21 90 -9
all common & set off	-10 -57 2 0 -1 66 0
all common & touching	-1 -32 -10 -12 1 -16 -9
little words & start	18 7 -19 -7 0 12 0
little words & free	36 26 -16 -18 -2 -1 -4
little words & mark	0 -30 -8 0 -1 58 0
little words & title case	169 57 -4 -1 0 120 -1
little words & touching	-25 -7 -8 -11 0 -10 -1
other & start	-22 -4 -27 -7 -2 -5 -2
other & free	13 48 -22 -16 1 -7 -5
other & mark	-2 -61 -7 0 0 106 -3
other & title case	81 -47 -63 -15 -5 -4 -2
other & set off	19 21 -31 -3 -3 0 -2
other & touching	-6 -22 2 -15 -6 -22 -2
one common & before:film	8 -14 -9 -4 -3 -20 -5
one common & before:work	11 -5 -5 -5 -1 -43 -1
one common & before:credit	92 -4 -49 1 0 -2 2
one common & before:person	-9 -3 -128 -2 -2 -6 -2
one common & before:honorific	-23 -1 113 -3 0 0 0
one common & before:connector	-11 -9 -13 -10 -6 1 -13
one common & before:starter	10 -7 -19 -18 -10 -15 -18
one common & before:calendar	40 -7 -7 -5 -3 -6 -1
one common & before:nation	-35 -7 -4 -4 -1 -1 -2
one common & before:honour	11 -2 -2 -3 -3 -9 -3
one common & before:broadcast	41 -4 -28 -10 3 -55 0
one common & before:takesPart	-14 -5 -33 -30 -1 -28 -1
one common & before:makes	-10 -33 -14 -4 -3 -11 -5
one common & before:comesOut	-14 -29 22 0 -2 -1 0
one common & before:playsRole	53 -1 4 -22 -2 -22 -4
one common & before:tells	47 -53 -6 -11 -3 2 -2
one common & before:speaks	113 -8 76 -5 -6 -22 -3
one common & before:lives	-2 -2 -39 -47 -5 -35 -2
one common & before:calls	-82 -9 3 -5 0 -10 -1
one common & before:lists	-25 -37 83 -13 -7 -14 -4
one common & before:series	6 -32 3 0 0 -17 -2
one common & before:firm	-39 -1 -8 -2 -15 -2 -2
one common & before:modifier	-52 -3 -7 -5 -1 0 0
one common & before:common	-3 -17 -8 -30 -9 -13 -13
one common & before:first	35 -18 -3 1 -7 -3 -5
one common & before:surname	19 -12 -5 -6 -1 -2 -14
one common & before:place	-30 20 -9 -8 -5 -12 -9
one common & before:companyEnd	-11 -4 -6 -2 -3 -3 -1
one common & before:number	-99 -1 -1 -2 -2 -2 -1
one common & before:capital	-61 -5 -15 -15 -10 -8 -14
one name & before:film	-24 -33 -30 -32 -12 67 -34
one name & before:work	20 -2 2 -6 -2 -18 -1
one name & before:credit	-5 -3 -142 154 -1 -2 -1
one name & before:honorific	69 -2 30 -9 -1 -2 -1
one name & before:connector	0 -6 3 -8 -5 -2 11
one name & before:starter	3 0 11 -2 -6 -7 5
one name & before:calendar	82 -2 -36 -16 -4 -28 -2
one name & before:nation	-307 -19 -88 -95 -67 -37 -39
one name & before:honour	-32 -1 -16 -19 -1 -2 -1
one name & before:broadcast	-33 0 24 0 0 14 0
one name & before:makes	-27 -13 -12 -44 -8 11 12
one name & before:comesOut	-12 -28 -43 -18 -3 -4 -5
one name & before:playsRole	0 -4 -10 47 -1 -23 -8
one name & before:tells	-1 -44 9 47 -1 0 -10
one name & before:speaks	-24 -2 58 -15 -1 -16 -1
one name & before:lives	-15 -6 -15 51 -3 -4 -14
one name & before:prize	134 -30 -122 -39 -7 -16 30
one name & before:calls	-1 -26 24 17 0 3 -9
one name & before:lists	-3 28 -4 -4 0 -1 6
one name & before:series	-1 -2 38 -7 0 -57 -2
one name & before:firm	-11 -1 -19 -6 20 -1 -1
one name & before:modifier	-9 -2 -20 -13 -1 -1 -1
one name & before:common	-15 -27 42 7 7 -16 3
one name & before:first	-14 0 -15 4 0 0 0
one name & before:surname	-4 -11 -4 5 1 6 9
one name & before:place	-150 -3 12 28 -6 -12 -13
one name & before:capital	-11 -16 -38 16 -14 -7 -1
one unknown & before:film	-44 91 19 -44 -3 38 -11
one unknown & before:work	-84 -13 85 -70 36 25 -17
one unknown & before:credit	-14 -1 45 -18 -1 -19 -3
one unknown & before:person	-8 -6 1 -8 1 -2 -3
one unknown & before:honorific	-28 8 93 -7 0 -1 -1
one unknown & before:connector	-20 10 -22 2 -5 0 11
one unknown & before:starter	-28 6 17 -7 2 28 1
one unknown & before:calendar	-65 -7 -18 -19 -2 -5 -1
one unknown & before:nation	183 -15 -79 -79 -2 -27 -10
one unknown & before:honour	-8 10 6 16 -1 -5 0
one unknown & before:broadcast	-86 10 -12 -16 0 -29 -1
one unknown & before:takesPart	-14 -2 52 -11 0 -36 -1
one unknown & before:makes	-21 129 59 -37 0 6 -12
one unknown & before:comesOut	-50 -27 98 -18 -9 -2 -5
one unknown & before:playsRole	-54 18 2 -55 -6 -14 175
one unknown & before:tells	113 -31 -165 -49 -12 121 -8
one unknown & before:speaks	-29 -21 61 -31 40 23 -5
one unknown & before:lives	-24 -2 2 -36 -1 -6 -5
one unknown & before:prize	-113 -24 -37 -21 -14 -14 -19
one unknown & before:calls	14 124 -31 40 -5 -30 -11
one unknown & before:lists	-16 82 -36 -24 12 -25 -5
one unknown & before:series	-140 112 -23 -228 -30 -36 -34
one unknown & before:firm	10 -8 8 -34 33 -22 -2
one unknown & before:modifier	52 -22 -11 -89 -4 -17 -6
one unknown & before:common	-12 19 4 7 -3 13 -17
one unknown & before:first	-1 2 -20 -5 0 0 -2
one unknown & before:surname	-12 14 -3 -13 0 -3 -6
one unknown & before:place	12 -9 48 -22 -1 -13 -6
one unknown & before:companyEnd	-6 -3 -4 -12 -3 -17 -1
one unknown & before:number	-89 -12 -61 -77 -29 -54 -38
one unknown & before:capital	-9 23 -10 -5 -7 -14 -11
person & before:film	-16 109 -1 -32 -4 -35 -2
person & before:work	-41 97 -200 2 -6 199 -6
person & before:credit	-1 -11 113 -75 -1 -1 -1
person & before:person	0 -2 48 -37 0 -1 0
person & before:honorific	-5 -8 -100 46 -1 -1 9
person & before:connector	-11 -26 28 17 -4 3 -4
person & before:starter	-16 -11 14 9 -4 -3 -3
person & before:calendar	-53 -9 -114 -27 -3 -4 -4
person & before:nation	263 32 -69 -6 -5 -2 -6
person & before:honour	0 -22 59 -1 -1 1 1
person & before:broadcast	-58 19 239 -75 -1 0 -12
person & before:takesPart	0 -34 47 -14 0 -1 0
person & before:makes	-14 -58 -212 -99 -17 -16 -8
person & before:comesOut	5 10 -11 -62 -5 -19 92
person & before:playsRole	-2 -45 101 61 -2 -47 -8
person & before:tells	-33 200 -159 -193 -8 -26 -20
person & before:speaks	-5 -23 -58 -49 -2 -5 -2
person & before:lives	-6 -16 42 36 -3 -11 -5
person & before:prize	-2 -1 131 -4 0 -1 0
person & before:calls	-23 46 6 22 -6 -45 -7
person & before:lists	-3 49 -42 35 -2 -6 -2
person & before:series	0 -11 1 3 0 -86 0
person & before:firm	-5 -8 75 -3 -4 -3 -3
person & before:modifier	-11 -17 -51 165 -3 0 -1
person & before:common	-24 3 -4 30 -3 -4 -6
person & before:first	-2 -3 -43 -2 0 0 0
person & before:surname	-6 -22 -2 4 -2 1 -3
person & before:place	-16 92 -59 -86 -3 -10 -10
person & before:companyEnd	2 -7 10 -4 0 0 0
person & before:capital	29 -21 44 -32 -1 -6 4
some common & before:film	-28 -21 24 -3 0 11 -1
some common & before:work	73 111 -49 6 -1 -105 36
some common & before:credit	-85 -123 218 -19 -11 -32 -13
some common & before:person	222 -18 41 -36 -80 -5 -2
some common & before:honorific	-69 -2 -130 305 -13 -4 -4
some common & before:connector	16 11 -7 -6 9 -2 7
some common & before:starter	18 17 5 2 0 -5 2
some common & before:calendar	-17 -6 -1 -2 -2 -10 -1
some common & before:nation	59 -17 -8 -6 5 -2 5
some common & before:broadcast	52 7 -2 -3 -2 66 -2
some common & before:takesPart	-42 -16 96 -1 -7 -11 -3
some common & before:makes	-50 67 69 -11 11 -17 -1
some common & before:comesOut	-27 165 -32 -15 -16 -63 -11
some common & before:playsRole	-29 10 -163 190 -6 -5 -12
some common & before:tells	-176 -23 -17 -10 -53 241 -10
some common & before:speaks	55 -35 -41 -11 -43 105 -7
some common & before:lives	-207 -88 169 133 -23 -46 -35
some common & before:calls	-141 10 -17 -87 -18 232 -4
some common & before:lists	-65 28 26 -35 -15 98 -6
some common & before:series	-34 42 -2 -15 -4 -20 -2
some common & before:firm	-29 -11 -209 -12 252 -24 -6
some common & before:modifier	-30 38 -9 123 -7 -16 -13
some common & before:common	22 -1 -15 -16 0 14 5
some common & before:first	-55 -8 -4 -12 38 -1 -11
some common & before:surname	156 -44 -64 112 -50 -56 -6
some common & before:place	91 -34 -7 -20 60 -30 9
some common & before:companyEnd	7 -12 0 -25 12 -20 0
some common & before:number	296 -144 -14 -15 -29 -4 -37
some common & before:capital	15 1 -14 -29 -8 -26 0
all common & before:film	-32 -29 -3 -8 -2 74 0
all common & before:work	36 -26 -5 0 -87 81 -4
all common & before:credit	-37 -42 46 -37 -28 -43 -32
all common & before:person	-41 196 -36 -19 -7 -23 -27
all common & before:honorific	-51 146 -33 0 0 0 0
all common & before:connector	21 -9 -10 -3 0 -8 12
all common & before:starter	-1 -21 -10 -7 -11 1 9
all common & before:calendar	211 -15 -2 -24 -2 -112 -3
all common & before:nation	95 -79 -2 -2 -3 -12 -2
all common & before:honour	-10 0 0 0 0 -1 0
all common & before:broadcast	17 -40 98 -7 1 -60 -6
all common & before:takesPart	-26 -33 31 -3 0 -39 -1
all common & before:makes	-24 43 -18 -1 46 -43 -1
all common & before:comesOut	-5 -21 -3 1 0 -26 1
all common & before:playsRole	-9 3 -8 -60 -2 69 -4
all common & before:tells	-13 25 0 -5 2 -13 0
all common & before:speaks	-33 9 -6 -1 50 -6 -1
all common & before:calls	-22 -68 -13 45 78 -54 3
all common & before:lists	-51 -8 -32 -22 0 -17 -4
all common & before:series	-42 71 -2 -6 -2 -76 -1
all common & before:firm	-91 -6 -31 -3 190 -31 -3
all common & before:modifier	-59 65 -2 -1 -2 -3 -1
all common & before:common	8 -5 -12 -3 19 20 -3
all common & before:first	45 -20 -3 -5 1 5 0
all common & before:surname	76 -23 -3 -14 -15 -32 -2
all common & before:place	87 -67 -1 -1 -5 -10 -2
all common & before:companyEnd	-8 -18 -1 -11 3 -7 0
all common & before:number	-102 -36 -17 -5 -11 -25 -7
all common & before:capital	21 -14 -5 -8 -1 -32 -5
little words & before:film	-5 32 -11 -3 0 25 -1
little words & before:work	0 17 -1 -7 1 -56 1
little words & before:honorific	-13 14 0 2 0 -1 0
little words & before:connector	25 0 -10 -14 -3 -2 -4
little words & before:starter	29 22 -12 -13 -1 5 -3
little words & before:calendar	5 -2 -2 0 1 -8 0
little words & before:nation	61 14 -18 -5 -2 -2 0
little words & before:broadcast	-31 -10 -1 -6 1 -5 1
little words & before:takesPart	0 11 -7 0 0 -1 0
little words & before:makes	-15 199 -7 -7 -1 -19 -1
little words & before:comesOut	-64 271 -19 -14 -1 -43 -1
little words & before:playsRole	-14 9 -11 -14 0 -14 -5
little words & before:tells	-27 166 2 -23 -1 -4 -1
little words & before:speaks	18 -19 5 0 -1 6 0
little words & before:lives	-17 -28 -24 -15 -2 -11 -1
little words & before:calls	-6 -55 0 0 0 215 -1
little words & before:lists	-3 -45 -12 -3 0 -12 0
little words & before:series	-1 119 0 -1 0 26 0
little words & before:firm	203 -45 -15 6 29 -4 0
little words & before:modifier	6 -19 0 3 1 -1 0
little words & before:common	9 21 -9 -10 0 -16 -4
little words & before:surname	5 -25 2 -2 0 70 0
little words & before:place	-3 23 0 -1 0 -1 0
little words & before:capital	-20 -14 -5 -11 -3 3 -2
other & before:film	-1 103 -3 -1 0 20 0
other & before:work	-8 -36 -1 -9 -1 134 -1
other & before:credit	-130 -120 -244 -134 -52 -25 -28
other & before:honorific	-4 -10 -2 -1 0 -1 -1
other & before:connector	0 -3 -9 -15 0 -26 -6
other & before:starter	-1 9 -14 -16 -1 -16 -5
other & before:calendar	-4 -57 -1 0 0 -1 0
other & before:broadcast	7 -39 7 -11 0 7 1
other & before:takesPart	0 50 -2 -2 0 -3 0
other & before:makes	-52 119 4 -1 -1 -3 0
other & before:playsRole	-188 -273 -211 -155 -75 -230 -67
other & before:tells	-50 -56 -9 -14 -2 -161 -1
other & before:speaks	-52 -159 -9 -8 -2 -177 0
other & before:lives	1 -42 -24 18 0 -14 1
other & before:calls	-42 -77 -10 0 1 -11 -1
other & before:lists	16 35 52 -16 -1 -4 0
other & before:series	-12 -200 0 0 0 237 0
other & before:firm	29 -25 6 -9 52 1 0
other & before:common	-2 14 -14 -8 0 -4 -1
other & before:first	-1 -16 -1 0 0 0 0
other & before:surname	-66 80 0 -2 0 0 -1
other & before:place	150 -10 -7 0 0 -4 1
other & before:capital	-12 -12 -7 -6 -4 -4 -1
one common & after:film	17 5 -15 -2 -3 -1 -1
one common & after:work	0 -14 -4 -3 -1 45 -5
one common & after:credit	67 -11 -8 -7 -4 -1 -2
one common & after:person	36 -14 -36 -15 -3 54 -2
one common & after:honorific	-23 -3 -1 -1 0 0 -5
one common & after:connector	-4 -20 -15 1 -1 -13 -8
one common & after:starter	23 -28 -23 -7 -8 -24 -12
one common & after:calendar	-8 -7 -6 -3 -2 -15 -1
one common & after:nation	32 -7 -3 -4 -1 0 -2
one common & after:honour	-27 -3 -13 -2 -1 -4 0
one common & after:broadcast	9 -1 27 -1 -2 -19 -2
one common & after:takesPart	66 -14 -25 -9 -5 12 -1
one common & after:makes	21 -5 -5 -1 -2 -1 -1
one common & after:comesOut	-20 -26 23 1 -1 -15 -1
one common & after:playsRole	34 -11 -19 -7 -4 -24 -1
one common & after:tells	-59 22 32 -2 -2 -20 -2
one common & after:speaks	-26 14 8 0 0 -2 0
one common & after:lives	-22 -13 -9 -15 -4 40 -2
one common & after:prize	14 -4 -13 -3 -1 -5 0
one common & after:calls	-43 -1 -2 0 1 0 0
one common & after:lists	11 -7 -4 -1 -1 -3 0
one common & after:series	6 27 -11 -3 -3 -16 -2
one common & after:firm	1 -1 11 -1 -3 -6 0
one common & after:modifier	34 -11 -15 -2 6 -5 0
one common & after:common	6 -32 -29 -21 -10 -15 -10
one common & after:first	36 -2 -4 -4 -1 -4 -3
one common & after:surname	29 12 -3 -9 -2 -3 -3
one common & after:place	-12 0 0 0 0 0 0
one common & after:companyEnd	-30 0 0 0 0 0 0
one common & after:number	12 3 -15 -11 -4 -11 -4
one common & after:capital	3 0 -14 -12 -4 -8 -6
one name & after:film	-52 -34 -47 46 -24 -18 4
one name & after:work	-6 3 -6 18 0 30 19
one name & after:credit	-30 -6 -92 -37 113 -2 -1
one name & after:person	26 91 -108 17 -3 -6 -4
one name & after:honorific	-73 -4 11 -5 0 -2 -1
one name & after:connector	-9 10 32 -31 -4 -10 -11
one name & after:starter	-11 9 30 -29 -17 -15 -6
one name & after:calendar	-105 -20 -12 -24 -5 -7 -7
one name & after:nation	217 -16 -27 -10 -4 -20 0
one name & after:honour	122 -2 -60 -16 -2 -1 22
one name & after:broadcast	43 0 -28 -8 8 -26 43
one name & after:takesPart	-14 127 -56 -33 -1 -19 0
one name & after:makes	1 -29 -14 56 -22 -8 -9
one name & after:comesOut	22 29 24 -13 -4 -16 -10
one name & after:playsRole	-7 14 -2 -13 -3 -5 -2
one name & after:tells	27 -29 20 -11 -2 -4 -20
one name & after:speaks	64 -4 -7 -8 -1 -5 4
one name & after:lives	-20 -25 -6 122 -1 -10 -7
one name & after:prize	11 -4 90 -18 -1 -3 -31
one name & after:calls	-30 -2 73 -33 -1 -5 -1
one name & after:lists	-55 -7 35 -27 -3 -1 35
one name & after:series	-44 -107 21 112 -7 255 -25
one name & after:firm	9 -1 -1 -6 8 -8 1
one name & after:modifier	-7 -15 1 -31 -4 -6 36
one name & after:common	-14 2 23 10 -4 -12 8
one name & after:first	3 -1 -8 -4 -1 -1 5
one name & after:surname	-10 0 -14 -3 -1 -1 14
one name & after:place	196 -4 -76 -12 -3 -3 -8
one name & after:companyEnd	-10 0 -10 -14 -3 0 -6
one name & after:number	100 -4 1 -2 -1 -10 -12
one name & after:capital	-20 -3 -27 -3 -2 -3 17
one unknown & after:film	86 -31 -47 -41 107 -45 -28
one unknown & after:work	20 -31 -15 -23 -3 85 -6
one unknown & after:credit	-130 -72 -79 204 36 -41 -9
one unknown & after:person	-85 129 -55 -25 -6 -37 -3
one unknown & after:honorific	1 -1 10 1 21 0 -2
one unknown & after:connector	20 -3 2 21 -3 -18 8
one unknown & after:starter	-23 8 18 16 -3 -2 21
one unknown & after:calendar	-102 161 -47 -69 -12 -27 -9
one unknown & after:nation	-1 -28 70 -28 -2 -36 -42
one unknown & after:honour	29 -3 158 -31 -1 -12 -16
one unknown & after:broadcast	-31 -2 28 14 -1 108 -2
one unknown & after:takesPart	-36 -38 79 -11 -1 -19 -2
one unknown & after:makes	-64 65 -40 -37 128 -65 -19
one unknown & after:comesOut	-36 76 -8 -17 -4 -13 -4
one unknown & after:playsRole	36 54 -21 -20 -12 -23 -6
one unknown & after:tells	-17 94 1 -4 -7 -17 -12
one unknown & after:speaks	-12 25 11 -9 -3 -3 -2
one unknown & after:lives	-76 84 57 -42 -5 59 -24
one unknown & after:prize	-65 -171 102 84 -5 35 -6
one unknown & after:calls	-46 0 67 -12 -1 -2 0
one unknown & after:lists	-22 74 93 -26 -1 -23 -6
one unknown & after:series	59 65 -29 -23 -46 -74 -40
one unknown & after:firm	-51 -20 -5 -23 29 1 -9
one unknown & after:modifier	-18 61 -66 66 45 -31 -12
one unknown & after:common	8 -8 39 -10 3 2 -25
one unknown & after:first	56 -8 -20 -17 0 -14 -3
one unknown & after:surname	-14 -2 -11 7 -1 -1 -1
one unknown & after:place	-49 -10 -12 -24 0 -13 -44
one unknown & after:companyEnd	-17 0 7 -1 -43 -1 0
one unknown & after:number	-10 7 2 37 0 -38 -27
one unknown & after:capital	-6 -7 -39 -22 3 -10 10
person & after:film	-37 50 170 -20 -5 -16 -3
person & after:work	-4 44 -7 -9 -3 -30 -3
person & after:credit	-27 411 -356 -60 -25 -9 -11
person & after:person	-7 11 51 -43 -1 -2 -1
person & after:honorific	1 -11 166 -1 0 0 -2
person & after:connector	9 -20 30 -18 -3 -15 2
person & after:starter	1 5 6 7 -3 -11 2
person & after:calendar	-1 -8 11 -10 -1 0 0
person & after:nation	-5 -5 81 -17 -1 -2 -2
person & after:honour	0 -7 10 1 0 0 -2
person & after:broadcast	1 -1 -217 -12 -2 -5 0
person & after:takesPart	-11 -18 -12 91 -2 -5 -1
person & after:makes	-14 104 -7 -51 -7 -12 -3
person & after:comesOut	-12 13 -103 -31 -5 281 -5
person & after:playsRole	-9 -14 52 -10 -2 -2 -1
person & after:tells	-12 57 33 -60 -1 -3 0
person & after:speaks	-2 1 -9 -14 -2 -2 -2
person & after:lives	-25 -69 -150 -103 -6 -47 -7
person & after:prize	-5 -8 61 -22 -2 -3 -1
person & after:lists	0 -3 80 -1 0 0 0
person & after:series	0 51 11 -14 0 -5 -7
person & after:firm	1 -10 24 -12 -1 0 0
person & after:modifier	-8 -85 72 -86 -2 5 -4
person & after:common	-16 14 21 -1 -5 7 -4
person & after:first	34 -6 7 27 -10 -2 -2
person & after:surname	5 -2 -37 -22 -6 -1 0
person & after:place	8 -5 150 -13 0 0 -3
person & after:companyEnd	-1 0 -32 -8 1 -1 -1
person & after:number	-45 58 38 -99 -106 -5 -9
person & after:capital	7 -6 10 -8 -9 -2 -2
some common & after:film	-10 -24 92 -3 30 -18 20
some common & after:work	-30 -32 -13 -7 124 -13 13
some common & after:credit	-45 -39 -18 54 -50 -12 137
some common & after:person	250 42 -62 -40 -11 -80 -16
some common & after:honorific	21 -15 -13 -3 1 0 -3
some common & after:connector	-30 29 -16 16 -17 18 0
some common & after:starter	-7 1 -6 -3 18 17 0
some common & after:calendar	-55 35 25 -9 -15 -5 -8
some common & after:nation	-161 -23 1 0 -11 -82 3
some common & after:honour	145 -39 -44 -16 -20 -17 -11
some common & after:broadcast	-13 4 -2 -1 -10 -148 175
some common & after:takesPart	-131 210 -49 -4 -1 -6 -1
some common & after:makes	-18 66 42 -14 46 3 -8
some common & after:comesOut	-61 -13 -96 -5 -13 175 -3
some common & after:playsRole	-210 181 33 -31 269 -75 -8
some common & after:tells	-40 85 65 -14 -6 -16 -4
some common & after:speaks	20 -16 6 -13 0 -1 0
some common & after:lives	140 -23 -9 -4 -2 -4 1
some common & after:prize	49 -6 -26 -4 -33 22 -1
some common & after:calls	180 -2 -17 0 0 -14 1
some common & after:lists	-29 20 -30 -11 -3 -49 -5
some common & after:series	-67 87 50 -7 35 -7 -10
some common & after:firm	-3 -12 -1 -3 3 -1 0
some common & after:modifier	-47 54 15 -10 -6 1 -7
some common & after:common	9 -5 -3 -19 14 9 -3
some common & after:first	5 -8 9 16 0 -2 -12
some common & after:surname	-10 6 0 11 -1 -7 0
some common & after:place	82 -5 -13 -1 2 -17 0
some common & after:companyEnd	7 -22 -4 0 -1 -1 -1
some common & after:number	-24 26 -41 1 65 -6 0
some common & after:capital	9 -20 3 4 -11 -9 -3
all common & after:film	45 63 59 -8 -16 62 -35
all common & after:work	-29 17 -24 -4 -15 -103 -9
all common & after:credit	-110 -3 -65 -36 -31 -51 -16
all common & after:person	-70 206 -53 -12 -5 -59 -4
all common & after:honorific	93 -42 -17 -7 -14 -26 -4
all common & after:connector	0 -19 -8 7 16 29 -7
all common & after:starter	-10 9 -16 4 12 -1 -6
all common & after:calendar	43 42 -2 -2 -4 -73 -1
all common & after:nation	-23 -9 0 -2 0 -33 -1
all common & after:honour	29 35 -13 -7 -5 -17 -2
all common & after:takesPart	-1 -55 -45 22 2 3 66
all common & after:makes	-40 116 -3 -2 8 -3 0
all common & after:comesOut	-30 93 -10 -1 -31 -1 -1
all common & after:playsRole	-66 134 65 -1 -11 -173 -1
all common & after:tells	7 -22 -29 -4 -29 -47 -3
all common & after:speaks	47 -49 -18 -3 -13 -1 -1
all common & after:lives	214 -50 -53 -74 -26 -65 -9
all common & after:prize	103 -28 -20 -5 -5 -32 -2
all common & after:calls	234 -40 -5 0 -1 -129 0
all common & after:lists	-27 -146 -2 0 -2 -12 -2
all common & after:series	-147 95 -22 -55 -17 -104 247
all common & after:firm	10 -15 1 -1 3 5 0
all common & after:modifier	-74 114 -16 -4 22 7 -1
all common & after:common	-25 15 -14 3 28 -4 -4
all common & after:first	130 -14 -3 -7 -2 -7 -1
all common & after:surname	28 -14 -3 -3 -3 -6 -4
all common & after:place	22 -16 2 -17 0 0 3
all common & after:companyEnd	3 -3 -1 0 -34 -1 0
all common & after:number	-47 -31 0 -1 -1 -9 -1
all common & after:capital	10 -30 -2 -3 -7 -14 -5
little words & after:film	-54 74 0 -4 -2 -27 -4
little words & after:work	-117 -133 -9 -9 -3 -91 -2
little words & after:person	1 27 -11 0 0 -2 0
little words & after:connector	-17 -20 -8 -5 -1 52 -5
little words & after:starter	-8 1 -9 -7 0 35 -3
little words & after:calendar	4 -54 14 0 0 -2 1
little words & after:nation	-19 -33 -7 0 0 -1 0
little words & after:broadcast	-4 -33 -13 -6 0 -17 0
little words & after:takesPart	-2 33 -10 0 0 -2 0
little words & after:makes	48 -44 -10 -1 1 -30 -1
little words & after:comesOut	7 101 -8 -3 -2 -8 -1
little words & after:playsRole	-99 -55 -37 -5 -2 -19 -1
little words & after:tells	49 38 -30 -9 -2 -22 -1
little words & after:speaks	40 60 -5 -1 0 -2 -1
little words & after:prize	-93 -22 -48 -2 -2 0 -1
little words & after:lists	182 38 -33 -7 -1 -18 0
little words & after:series	-115 -115 -16 -14 -6 1 -3
little words & after:firm	78 -106 23 -7 3 15 0
little words & after:modifier	53 -36 -8 0 -1 -6 -1
little words & after:common	-3 -5 -9 -6 -2 -10 -4
little words & after:first	-38 -30 -2 -6 0 -1 0
little words & after:surname	-13 -1 -2 -2 -1 -8 -1
little words & after:place	4 -9 -1 -1 0 -1 -1
little words & after:number	-9 24 -7 -2 -2 -6 -1
little words & after:capital	-8 -28 -1 -3 -1 -3 -1
other & after:film	-45 -81 -25 -3 0 -2 0
other & after:work	-18 4 -18 -3 -11 -25 -1
other & after:credit	-9 -83 -16 -7 -2 -3 2
other & after:person	-128 92 -17 -4 -3 -50 -2
other & after:connector	-8 39 9 -7 -3 4 -2
other & after:starter	-9 48 7 -5 -2 11 -1
other & after:calendar	5 -28 -1 1 0 0 -1
other & after:nation	-1 -10 20 -2 0 1 0
other & after:honour	1 -33 -8 -1 -2 -3 -1
other & after:takesPart	-2 -255 -8 -2 14 0 0
other & after:makes	-32 -68 -27 -17 -5 -3 -1
other & after:comesOut	-2 83 -2 -1 0 -57 0
other & after:playsRole	192 -115 -44 -1 -29 -11 -1
other & after:tells	66 139 -96 -9 -25 -71 -4
other & after:speaks	-29 -33 -5 -1 -2 0 -3
other & after:lives	-11 -4 -13 -1 -1 0 0
other & after:lists	-14 -36 13 0 -3 -2 -3
other & after:series	-1 -146 -1 -1 -1 -1 0
other & after:firm	5 -24 13 -1 1 1 1
other & after:modifier	-4 -23 -4 -1 -1 -1 -1
other & after:common	18 21 -19 -12 -4 -5 -1
other & after:first	-2 -76 -2 0 -1 0 0
other & after:surname	-6 -56 -2 0 0 -1 0
other & after:place	-1 -9 17 -1 0 0 0
other & after:number	-21 -6 -5 -6 -2 -5 -3
other & after:capital	-14 -13 -2 -1 -1 -13 0
known film: common & start	-1 -16 8 -1 0 0 0
known film: common & free	-5 66 -24 -19 -3 -14 -3
known film: common & mark	147 -5 -5 -26 -2 -5 -3
known film: common & title case	-99 77 6 -10 -6 -13 -3
known film: common & set off	-36 64 -39 -11 -4 13 -3
known film: common & touching	2 11 -3 0 -2 -4 -4
known film: name & start	-13 15 31 -23 -3 -4 7
known film: name & free	-10 9 -11 30 -13 -15 9
known film: name & mark	15 19 -7 18 4 -8 -1
known film: name & title case	-3 20 -16 9 0 -5 -9
known film: name & set off	-31 -2 -2 -22 -2 81 -11
known film: name & touching	7 8 -11 -1 -1 -2 3
known film: rare & start	-86 34 -33 114 -8 -21 -8
known film: rare & free	-53 9 -71 58 -9 -16 -10
known film: rare & mark	-9 75 56 -63 -5 -3 -42
known film: rare & title case	5 -7 -17 -10 2 -2 -1
known film: rare & set off	-11 30 -14 -26 -3 22 -2
known film: rare & touching	-2 31 -22 -27 -7 1 -9
known film: two & start	12 127 -26 -13 -10 -11 -12
known film: two & free	-4 20 -31 3 5 19 -9
known film: two & mark	-2 289 -15 -1 -19 136 1
known film: two & title case	-47 82 -38 -12 -3 71 75
known film: two & set off	-2 -3 -5 -1 -1 15 0
known film: two & touching	-22 20 1 -3 7 -27 11
known film: more & start	-10 182 -4 -5 -1 -3 0
known film: more & free	-2 57 0 18 1 60 0
known film: more & mark	-3 16 -18 0 0 -1 0
known film: more & title case	-23 191 -6 -3 0 166 0
known film: more & touching	-1 36 -1 -2 -2 34 0
known film: common & one common	-26 34 -2 -2 -2 -6 -6
known film: common & one name	62 -10 -6 -18 -1 -7 3
known film: common & some common	-72 203 -16 -17 -27 -75 0
known film: common & all common	0 1 -12 -4 -1 -19 -1
known film: name & one name	7 13 -9 10 -5 -6 3
known film: name & person	-2 0 -55 12 0 0 0
known film: name & some common	-4 -12 -7 -10 -2 -19 0
known film: rare & one common	-43 12 -4 -29 -5 -8 -4
known film: rare & one unknown	-31 27 -41 26 -8 -5 -16
known film: rare & some common	-9 26 -7 -12 -4 -11 -1
known film: rare & other	94 -38 -69 55 6 -104 0
known film: two & one common	79 -78 0 10 -1 0 -24
known film: two & one name	-44 43 -35 -38 -33 -35 -24
known film: two & one unknown	27 -40 -28 -100 -3 -4 -15
known film: two & person	-3 107 -120 48 2 9 30
known film: two & some common	13 -3 8 -1 5 11 10
known film: two & all common	-44 54 -12 -11 1 14 -13
known film: two & other	-29 130 -12 -11 -3 -5 -2
known film: more & one unknown	-92 42 12 0 0 6 7
known film: more & person	9 351 -13 -15 1 20 0
known film: more & some common	7 72 0 49 3 8 -1
known film: more & all common	-2 54 0 -1 -4 16 -1
known film: more & little words	-11 77 -2 -7 0 83 0
known film: more & other	-3 128 -1 -3 0 39 0
known person: person	-3 -11 16 71 -1 -3 0
known person: some common	34 -52 101 -7 9 -18 8
known person: all common	-10 -21 183 -7 -3 -155 -3
known person: little words	-105 -246 331 -3 -3 -35 -2
known person: other	-12 -68 113 3 -2 -1 -2
one common & before 	-46 -6 -7 -24 -11 -18 -17
one common & before the	22 -2 -1 -3 -1 -2 -1
one common & before a	-41 0 -1 0 -1 0 0
one common & before of	-51 0 2 -1 -2 -20 -4
one common & before in	40 -3 -13 -8 3 2 -15
one common & before on	24 -16 -16 -11 -2 7 -6
one common & before at	12 -3 -1 -7 -2 -1 -1
one common & before by	-73 -6 -8 -3 0 -10 -1
one common & before to	-16 19 21 -4 -1 -3 -2
one common & before for	-10 0 11 -6 -7 3 -1
one common & before with	69 10 -26 -30 -3 -38 -2
one common & before from	-49 31 -8 -4 -4 4 -5
one common & before as	-20 -7 4 22 -7 -5 -5
one common & before and	-27 -29 -22 0 -5 22 -3
one common & before or	-21 -5 -7 -1 0 0 0
one common & before but	85 -16 -12 -3 -2 0 -2
one common & before &	-142 -11 -142 14 2 -36 0
one common & before his	-20 0 -1 -1 -1 0 0
one common & before her	-51 0 -2 0 -1 0 0
one common & before this	-57 -2 -1 -17 -1 -20 0
one common & before that	-58 62 17 63 -4 -31 -4
one common & before was	-25 -5 56 -13 -3 -3 -1
one common & before be	3 -3 -8 -4 -1 -2 -2
one common & before will	93 -5 -3 -9 -4 -5 -3
one common & before would	-82 0 0 0 0 0 0
one common & before had	-9 0 -1 0 0 0 0
one common & before which	-13 -24 9 -1 0 0 -6
one common & before where	-64 -1 1 -1 -1 1 -1
one common & before when	91 -11 -28 -22 -5 -3 -4
one common & before while	27 -5 2 0 0 0 -8
one common & before after	-14 -11 -3 -9 -5 -3 -4
one common & before before	-70 0 0 0 0 0 0
one common & before until	112 -14 -24 -10 -5 -3 -3
one common & before since	66 -20 -15 -12 -5 -7 -3
one common & before than	14 -15 -12 -10 -7 -5 -4
one common & before then	36 -11 2 1 0 0 -6
one common & before about	-31 -30 -48 -27 -12 -7 -13
one common & before into	-32 -2 -3 -2 -1 -2 -1
one common & before against	76 -23 -29 -8 -12 -14 -9
one common & before alongside	-30 0 0 -1 -1 0 0
one common & before opposite	237 -15 -115 -8 -10 -6 -6
one common & before behind	-145 -2 -7 -3 -4 0 -1
one common & before between	93 -14 -14 -10 0 -2 0
one common & before during	14 -1 -2 -1 0 -2 0
one common & before under	-55 -3 -9 -8 -3 -17 -1
one common & before not	0 -1 -8 -8 0 -10 -1
one common & before never	-28 -1 -26 -3 -2 0 0
one common & before she	46 -53 -8 -3 -1 -1 -4
one common & before it	1 -30 84 -11 -2 -1 -3
one common & before they	-33 0 -6 -1 -1 0 -1
one common & before we	-13 -13 -3 -2 -1 -1 -2
one common & before you	-88 -1 0 0 0 0 0
one common & before my	-43 -23 19 -35 -5 5 -3
one common & before your	-26 -1 -7 -1 -2 -2 -2
one common & before our	-139 -1 0 0 0 0 0
one common & before ,	4 -6 -15 -17 -6 -14 -8
one common & before .	29 0 -1 0 0 -29 0
one common & before :	31 -8 -15 -10 -3 3 -3
one common & before ;	34 -53 29 3 1 2 -19
one common & before (	144 -38 -107 -51 -9 -30 -5
one common & before )	188 -21 -60 -19 -14 -45 -8
one common & before [	86 -32 -27 -32 -9 15 -7
one common & before ]	27 -22 3 0 0 1 -8
one common & before -	25 35 -34 -15 -5 -18 -6
one common & before –	-38 -4 -4 0 0 -1 0
one common & before —	-165 -10 -22 -68 -26 -14 -12
one common & before ”	-128 -1 0 3 0 -1 0
one common & before /	-122 -16 -119 -43 -46 -52 -16
one common & before s	-7 -9 -9 -10 1 11 9
one common & before up	-84 -1 1 -2 0 -1 0
one common & before out	12 -15 -1 -1 0 1 0
one common & before such	-24 0 -2 0 -1 0 0
one common & before like	-25 -1 -14 -1 -1 -2 -2
one common & before including	42 -6 -64 -2 0 -8 -1
one common & before more	-11 0 -2 -1 -5 0 -1
one common & before one	9 -7 0 -9 1 0 0
one common & before some	52 -25 -2 -1 -3 0 -1
one common & before every	45 -15 0 -23 0 1 0
one common & before how	-123 -2 -5 -4 -2 -1 -4
one common & before why	-14 -4 0 -1 0 0 0
one common & before what	71 -12 -37 -12 -11 -12 -9
one common & before if	-127 -2 -4 -5 -2 407 -2
one common & before so	99 -65 -10 0 -1 1 -11
one common & before because	78 -3 0 -2 0 0 -1
one common & before though	74 -75 3 0 1 -1 -10
one common & before although	13 -4 0 -10 0 0 0
one common & before made	-156 215 -74 -30 -12 -20 -7
one common & before just	-21 -2 -8 -4 -57 -2 -3
one common & before only	-51 0 0 0 0 0 0
one common & before now	161 -49 -34 -8 -5 -39 -10
one common & before once	-22 -2 -55 -3 5 -7 -2
one common & before again	-19 -1 -8 -6 -1 -3 -1
one common & before yet	33 0 1 -1 -1 0 -15
one common & before him	-60 0 -1 -2 0 0 0
one common & before there	-16 -1 -1 -1 0 0 0
one name & before 	-23 -27 -11 -2 1 4 -8
one name & before the	-53 -22 -43 56 -13 -3 -6
one name & before a	-27 0 -2 -1 0 0 0
one name & before of	19 3 -8 -22 -3 24 -7
one name & before in	21 -6 -15 -18 -1 -13 29
one name & before on	20 -12 -24 -39 3 70 -5
one name & before by	-2 5 9 -5 -1 -1 -7
one name & before to	-18 21 24 -23 -11 -9 1
one name & before for	-14 -5 29 -22 -6 -8 4
one name & before with	-6 -22 11 21 -3 -3 1
one name & before from	51 -5 -16 -8 -1 -6 -5
one name & before as	-26 6 10 25 -2 -5 -6
one name & before and	-5 0 16 -11 0 -7 5
one name & before or	-35 -17 139 -9 0 -4 2
one name & before but	11 23 -1 -8 -1 -1 -2
one name & before &	11 -11 23 -37 1 1 -1
one name & before her	17 -9 14 27 -1 0 -33
one name & before this	4 -11 13 12 0 1 -17
one name & before that	21 -13 -69 112 -2 -20 2
one name & before is	-28 -27 -3 87 -3 -12 -27
one name & before was	-13 -14 -50 57 -3 -9 -1
one name & before are	-8 -1 61 1 -2 -6 -1
one name & before be	-68 -3 -8 -33 -1 -2 1
one name & before will	7 -3 -40 -47 0 0 0
one name & before has	-2 -2 16 -14 0 0 -3
one name & before have	0 -10 10 0 0 0 -6
one name & before had	9 -1 2 1 0 0 -6
one name & before who	10 -12 4 10 0 25 -16
one name & before which	1 -3 4 -16 0 0 10
one name & before where	-9 -17 71 -27 0 -4 -4
one name & before when	-15 -13 -44 118 -2 -5 -6
one name & before while	-2 -6 13 -7 0 0 2
one name & before after	-32 125 -103 103 -4 -9 5
one name & before before	-39 -13 47 -43 -3 -7 79
one name & before until	1 -1 135 -22 -2 -18 -109
one name & before since	-3 3 -9 -5 -1 9 1
one name & before than	-61 -5 62 -43 -34 -62 114
one name & before then	-6 -9 23 -4 0 -2 -5
one name & before about	-1 -18 175 17 -2 -3 108
one name & before into	-10 -13 47 -18 -1 -8 6
one name & before over	-10 -3 -5 -10 -2 -4 10
one name & before against	27 0 -33 -12 -18 -23 57
one name & before alongside	-20 0 28 0 0 -10 0
one name & before opposite	13 -15 28 7 0 0 -10
one name & before behind	-3 -2 -40 -6 1 0 0
one name & before between	-2 85 13 -13 0 -5 8
one name & before during	19 -11 17 0 0 -1 -24
one name & before under	-13 -8 31 -34 0 -8 -3
one name & before not	-20 -10 43 -10 -1 -4 -7
one name & before it	-9 -1 46 -2 0 0 -1
one name & before we	-6 -2 -17 -7 0 -1 -1
one name & before you	227 -2 -32 -44 -1 -1 0
one name & before my	-145 -113 -155 -102 -89 -41 -95
one name & before your	-77 -8 -38 -53 -11 -6 -11
one name & before our	-58 -1 -12 -5 2 -4 -6
one name & before ,	-19 -2 13 24 -10 -20 -4
one name & before :	-17 -28 -12 3 0 2 -8
one name & before (	-26 -3 -51 106 -1 -21 -2
one name & before )	8 0 -4 -3 -1 0 0
one name & before [	-14 1 -100 -148 -6 147 -1
one name & before -	-8 -17 33 -7 -2 -2 -5
one name & before –	160 0 -1 0 0 0 0
one name & before —	-140 -3 -33 -31 -14 -12 -4
one name & before “	-68 -1 -13 -24 -1 -6 -1
one name & before /	-3 -2 -93 -22 -5 -26 -6
one name & before s	-9 0 -5 -150 0 0 0
one name & before up	-1 -5 9 0 0 0 -6
one name & before out	-45 -44 -50 -28 -12 -5 -2
one name & before off	-85 -13 -30 -26 -5 -24 -2
one name & before such	1 -2 14 -1 0 0 20
one name & before like	3 -44 8 -6 0 -1 2
one name & before one	-27 -1 80 -48 -2 -47 -3
one name & before some	201 -9 -152 -90 -5 -4 -3
one name & before both	-3 -4 23 -13 0 -1 0
one name & before how	-23 132 -82 23 0 -10 -7
one name & before why	-23 -27 92 -30 -4 -8 -14
one name & before what	-19 -4 44 -11 -2 -3 -2
one name & before if	5 -17 56 6 -1 2 -9
one name & before so	-3 -53 38 5 1 1 -13
one name & before because	-4 -1 9 -9 -1 0 0
one name & before though	-9 -30 88 -25 -2 -3 -2
one name & before via	-21 -7 66 -23 -5 -6 0
one name & before vs	-38 -3 -48 -12 -3 0 -3
one name & before made	3 -86 168 -113 -12 -113 -3
one name & before based	106 -10 -18 6 0 -87 0
one name & before just	-46 -43 13 -18 -3 -1 -16
one name & before only	-50 -42 -66 -32 -13 -3 -4
one name & before now	42 0 26 -1 0 0 0
one name & before once	-2 -2 64 -5 -1 0 0
one name & before yet	-2 1 -13 -6 0 0 1
one name & before even	4 -13 20 2 0 0 -10
one name & before him	14 -32 32 4 0 0 -12
one name & before them	-95 4 -3 7 -3 1 -2
one name & before there	-66 -8 -100 163 -6 -7 -2
one unknown & before 	-3 -16 -20 -4 -10 14 11
one unknown & before the	44 10 -27 -69 -7 -8 -5
one unknown & before an	140 -3 1 -2 0 0 -2
one unknown & before of	6 -27 -34 31 10 -31 29
one unknown & before in	-62 5 -34 -55 -21 20 79
one unknown & before on	-151 105 -144 182 16 35 -60
one unknown & before at	-110 -5 -16 -24 -10 127 -5
one unknown & before by	51 -9 0 -5 6 -10 -2
one unknown & before to	42 3 -8 -33 6 -8 -27
one unknown & before for	-10 -37 52 -27 16 -11 -4
one unknown & before with	-47 48 81 -47 9 -24 -14
one unknown & before from	87 -56 35 -28 -5 -20 -9
one unknown & before as	9 -61 28 54 -9 -19 -18
one unknown & before and	-23 56 12 60 -2 29 -4
one unknown & before or	-41 87 139 -25 -1 -8 -12
one unknown & before but	-37 48 103 -34 -3 -15 -3
one unknown & before &	41 -16 10 -57 2 5 4
one unknown & before his	-8 -47 8 7 0 0 -21
one unknown & before this	-51 -33 -18 332 -3 -6 -11
one unknown & before that	-11 14 26 -43 -1 -5 -5
one unknown & before is	53 -19 44 -51 -1 1 -10
one unknown & before was	32 -20 26 -65 -5 -9 -1
one unknown & before are	-5 -72 68 -72 -4 -35 -22
one unknown & before were	-6 13 16 12 -1 3 0
one unknown & before be	-50 -55 -253 326 -30 -17 -51
one unknown & before has	-30 -7 68 -14 -2 -6 -5
one unknown & before have	-3 -11 10 -2 119 0 -4
one unknown & before also	-16 -33 56 -26 -19 0 0
one unknown & before who	-21 -1 -1 -3 -2 -2 -3
one unknown & before which	2 -89 93 20 -2 -10 -17
one unknown & before where	24 -28 80 -27 -1 -11 -9
one unknown & before when	-39 -87 -46 196 -11 -24 -7
one unknown & before while	6 -82 47 31 -3 -7 -5
one unknown & before after	7 -59 54 -17 0 7 -11
one unknown & before before	-71 26 59 83 -11 -47 -17
one unknown & before until	-20 -9 95 -7 -6 -23 -1
one unknown & before since	33 -25 76 -78 0 -1 0
one unknown & before than	-6 -38 72 -28 -3 -9 -23
one unknown & before then	0 -14 32 -2 -1 -5 -4
one unknown & before about	165 -45 -81 -57 -9 -18 -22
one unknown & before into	18 -87 32 34 1 10 -19
one unknown & before over	4 -33 17 -25 -1 2 0
one unknown & before against	16 -13 61 -37 -19 2 -10
one unknown & before alongside	112 -6 9 -15 0 1 -4
one unknown & before opposite	-40 -20 131 -31 -3 -5 -6
one unknown & before behind	17 96 -50 -27 -10 -39 -23
one unknown & before between	-5 -64 78 -21 0 -8 -5
one unknown & before during	185 -7 -82 -42 -11 -23 -9
one unknown & before under	10 -8 42 -28 0 -10 -4
one unknown & before without	-5 -8 -19 0 0 0 0
one unknown & before not	5 -27 56 -14 -2 -1 -26
one unknown & before i	-139 -3 -56 -23 -24 -10 -49
one unknown & before he	15 -90 4 93 0 -2 -8
one unknown & before it	-33 -11 72 -9 -1 -2 -5
one unknown & before they	-7 -3 -1 -29 0 0 0
one unknown & before we	-16 -2 -4 -8 -1 -3 -1
one unknown & before my	-28 -37 -34 -7 -4 -15 -2
one unknown & before your	-46 -7 -55 -21 0 -29 -4
one unknown & before our	53 -4 -20 -37 -3 -8 -8
one unknown & before ,	-4 29 9 -7 5 -3 -15
one unknown & before .	149 -8 -60 -36 -14 -16 -7
one unknown & before :	-43 -66 23 1 -21 -32 -21
one unknown & before ;	10 -1 -8 0 0 0 0
one unknown & before (	49 -21 2 -23 -6 -31 -7
one unknown & before [	-6 -45 -35 225 -12 -89 -18
one unknown & before ]	12 -20 27 1 1 1 -26
one unknown & before -	-44 -62 69 29 -1 -40 -5
one unknown & before –	-10 0 -7 0 0 -5 0
one unknown & before —	-35 -18 31 -25 -22 -26 -7
one unknown & before "	9 -4 7 -14 0 0 0
one unknown & before “	-31 -9 -5 -35 -2 -13 -12
one unknown & before /	135 -1 34 -21 112 0 -2
one unknown & before s	-122 172 -23 -36 -5 -3 -29
one unknown & before out	-28 134 -67 -111 -7 24 -6
one unknown & before back	20 -13 41 -48 1 2 0
one unknown & before like	-30 10 -19 -7 37 -15 -6
one unknown & before including	14 121 -74 -16 -23 -34 -4
one unknown & before more	9 -3 4 -10 0 0 0
one unknown & before most	-8 -15 -13 -18 6 -1 -3
one unknown & before one	-94 -80 -38 -58 -12 -69 -8
one unknown & before some	16 -47 48 -5 0 1 -17
one unknown & before all	26 -57 66 2 0 4 -50
one unknown & before both	-1 -41 131 -2 -1 -36 0
one unknown & before each	5 -12 11 -7 0 0 0
one unknown & before how	3 -75 72 1 0 0 -11
one unknown & before why	-34 -27 31 -29 -26 -31 -31
one unknown & before what	-54 81 39 -14 -10 -35 -27
one unknown & before if	-5 -8 68 -24 -1 -23 0
one unknown & before so	9 -34 51 -12 1 0 -26
one unknown & before because	4 -20 30 -17 -1 -1 1
one unknown & before though	3 -100 195 -19 -1 -12 -8
one unknown & before via	-42 -25 115 -30 -9 -9 -16
one unknown & before made	-7 -114 95 -120 -7 -79 -10
one unknown & before just	-16 1 -72 -25 -1 -32 -2
one unknown & before now	28 -185 123 89 8 9 -16
one unknown & before once	-11 -8 70 -5 -1 -3 -3
one unknown & before yet	-6 -8 51 -4 -1 -2 -4
one unknown & before still	-5 -64 15 -1 1 4 -38
one unknown & before even	17 -36 29 0 -3 1 0
one unknown & before him	-26 -1 -47 -2 -1 -1 -1
one unknown & before there	-237 57 -287 193 -137 -98 -48
person & before 	-9 -3 18 21 -5 -25 -4
person & before the	-14 -41 83 -55 -2 -41 -1
person & before a	-37 -68 -6 -7 -2 0 1
person & before an	-24 0 -8 0 0 0 -1
person & before of	-13 -24 -27 -43 -5 30 -15
person & before in	-34 81 -32 76 -11 -16 37
person & before on	-56 256 -12 -69 -8 -85 1
person & before at	168 -37 -75 -27 0 -2 0
person & before by	-9 -16 67 -28 0 -6 4
person & before to	13 -23 -28 29 0 -5 15
person & before for	18 -21 -115 78 -1 11 -1
person & before with	1 -24 -20 54 -1 -6 -1
person & before from	-1 -10 7 -68 -2 -7 8
person & before as	-24 -3 -80 171 -1 -15 -3
person & before and	-2 -16 49 -17 0 18 -7
person & before or	1 -30 41 -5 0 0 -1
person & before but	-5 -33 -75 -37 -2 -1 1
person & before &	-12 -17 -90 -28 -7 -13 -3
person & before this	-128 -46 -165 -231 -59 -84 -31
person & before that	-3 44 -129 67 -1 -4 -2
person & before is	-10 -18 -64 -7 -3 -39 56
person & before was	-5 43 -3 -18 -3 -3 -2
person & before are	0 -1 33 -8 0 -2 0
person & before were	0 -1 15 -1 1 -8 0
person & before be	-26 -57 -63 153 -8 -26 -18
person & before will	-4 -18 -103 -5 -5 0 3
person & before who	-21 -34 -28 -136 -8 -11 -7
person & before which	0 -4 38 -45 1 0 0
person & before when	-3 -12 177 -149 -2 -7 -1
person & before while	-2 -18 66 -27 0 -5 0
person & before after	-28 -7 52 -19 -1 -3 -1
person & before until	0 0 155 -2 0 0 0
person & before than	-22 -88 1 -85 -28 -12 -23
person & before then	-3 -8 -110 -20 -6 -1 -7
person & before about	-16 -10 102 -20 -3 -5 -1
person & before alongside	-2 -58 59 -16 -2 -4 -6
person & before opposite	0 0 47 -39 0 -7 0
person & before between	0 -92 85 -19 0 1 0
person & before during	37 -42 45 35 5 3 -40
person & before under	0 -2 141 -4 0 0 0
person & before without	-1 -33 67 -36 0 0 1
person & before not	-19 -2 167 -29 -6 0 -7
person & before i	4 -56 -196 9 1 -13 4
person & before he	1 -126 44 96 0 2 -7
person & before she	-1 -5 91 -88 -1 0 -1
person & before it	-13 -15 73 -14 -4 -3 -1
person & before our	-26 -4 -64 -11 -2 0 -1
person & before ,	-6 -3 12 11 -2 5 -3
person & before :	-24 37 183 -62 -3 -22 -3
person & before ;	-6 -13 75 -34 -5 -6 -5
person & before (	-6 -6 93 -47 -2 -2 -2
person & before [	0 -86 114 -34 0 0 0
person & before -	-5 -15 66 -30 -1 -1 -3
person & before –	224 -28 -184 81 -6 -75 -7
person & before —	-75 -15 87 90 -16 -4 -5
person & before "	0 -17 23 -2 0 0 0
person & before “	-67 -14 212 -199 -4 -11 -5
person & before /	-4 -4 108 -3 -1 -7 -51
person & before s	-13 -62 -187 334 -4 -15 -6
person & before up	-10 -25 73 -35 -1 0 -1
person & before like	0 -93 120 -20 0 -1 0
person & before including	-1 -21 82 -28 -1 -9 -1
person & before most	-8 -31 -45 3 -1 0 0
person & before some	-3 -8 121 -76 -1 -2 0
person & before both	0 -43 85 -31 -1 -2 0
person & before how	-7 -6 100 -3 1 -1 0
person & before why	0 -80 85 2 0 0 -3
person & before what	-4 0 46 -36 -1 -5 -1
person & before because	-1 -24 78 -51 -1 -1 -1
person & before though	-2 106 -104 -73 -5 -14 -3
person & before made	-2 41 -41 -14 -14 -1 -3
person & before once	-1 -24 122 1 -1 -57 0
person & before yet	0 1 38 -2 0 -1 0
person & before even	-23 -4 145 -6 0 -4 -1
person & before them	0 -2 141 -33 0 0 -2
person & before there	-1 -49 275 -114 -2 -3 -4
some common & before 	58 -9 -15 -4 -3 -30 -2
some common & before the	-3 -33 -6 -9 -13 -25 33
some common & before a	-20 -144 -5 -3 93 -3 74
some common & before an	-46 -49 -5 -3 -4 -11 -15
some common & before of	62 -14 -17 -19 -29 -2 -23
some common & before in	31 82 9 -11 14 -51 40
some common & before on	51 8 -44 -8 6 91 26
some common & before at	106 -9 -22 -9 -38 -10 -21
some common & before by	45 -57 27 -14 66 -22 -9
some common & before to	66 107 15 -7 8 -26 -1
some common & before for	3 -24 -5 -15 53 10 -1
some common & before with	1 96 -17 -16 -57 64 25
some common & before from	-58 73 45 0 24 -8 -19
some common & before as	-119 59 29 184 -4 -11 -2
some common & before and	-19 -11 -4 -28 -10 81 -6
some common & before or	-31 249 80 -4 -4 26 -2
some common & before but	-92 23 -69 -16 -25 303 -15
some common & before &	-61 -49 -69 -3 -14 -40 -5
some common & before his	-156 -87 -11 -31 -31 -60 -20
some common & before her	-43 -6 -3 1 0 0 -1
some common & before this	1 -31 -12 -1 -1 -1 -1
some common & before that	-2 5 69 -19 -7 -18 -2
some common & before is	19 -31 -8 -4 -8 -10 -6
some common & before was	-51 -82 -97 153 -12 -11 -60
some common & before were	-3 6 -26 -5 -3 35 -2
some common & before would	7 -53 -24 -49 -5 -10 -2
some common & before have	-103 -57 -3 -10 -71 -16 -3
some common & before had	9 -98 -5 -2 0 -8 0
some common & before who	-8 11 -7 -1 -2 -2 -1
some common & before where	-59 -80 37 -3 -3 -18 -8
some common & before when	-23 145 86 -90 -12 -44 -7
some common & before while	-19 338 -117 -27 -12 -20 -1
some common & before after	-57 172 -51 -82 18 -30 -1
some common & before before	57 -34 0 -12 1 1 1
some common & before since	-5 33 -4 -1 -2 3 0
some common & before then	156 -15 108 -2 28 -41 -36
some common & before about	-25 130 -56 -10 -11 -12 -9
some common & before into	120 -118 11 -17 1 1 -3
some common & before over	-68 65 -7 -18 -13 66 1
some common & before alongside	25 -25 44 -7 -8 -5 4
some common & before opposite	-1 -51 -41 -6 -2 -5 0
some common & before behind	-3 29 -37 -15 -18 -91 0
some common & before between	-9 -34 -12 -3 -1 -28 0
some common & before during	68 -109 27 22 1 5 -11
some common & before under	11 -36 -28 -11 -19 2 1
some common & before i	-133 -26 -142 -104 -58 -12 -11
some common & before it	-117 -35 -78 -3 -65 -10 -18
some common & before they	-73 -93 -79 -52 -66 -99 -39
some common & before we	-9 -2 -18 -19 -5 -25 -2
some common & before you	-20 -183 -16 -80 -3 -108 -2
some common & before my	-54 -38 -67 -8 -10 -4 -24
some common & before your	-91 -22 -3 0 0 0 -1
some common & before ,	-22 9 2 7 11 54 8
some common & before :	-28 27 -32 -27 41 -10 1
some common & before (	-95 209 210 -47 -6 -19 -3
some common & before -	-147 -143 52 -91 -37 247 -23
some common & before –	-76 -203 -15 -73 -6 -107 -6
some common & before —	245 -10 -30 -4 -1 -1 0
some common & before “	-85 -81 96 -86 -70 -69 -56
some common & before ”	-48 192 -8 0 1 2 0
some common & before /	-44 -46 -19 -2 -41 0 0
some common & before s	-31 37 -2 -26 -30 -30 -24
some common & before up	52 -106 42 7 2 1 -40
some common & before out	-27 81 -28 -18 -29 -39 -9
some common & before like	-17 109 -61 -3 -3 -63 -1
some common & before including	-77 -40 -14 -47 -19 146 -9
some common & before most	-4 -56 -2 0 3 0 0
some common & before one	0 -16 -2 0 0 0 0
some common & before all	-52 -37 -91 -11 -10 -8 -1
some common & before how	1 -12 161 -14 10 -91 -1
some common & before what	0 -49 -2 -2 0 1 0
some common & before if	2 -195 -30 -11 -20 -44 -4
some common & before so	-22 -187 19 -5 14 23 -13
some common & before though	13 77 -2 10 19 -49 11
some common & before made	-11 116 -94 -9 -60 -31 -6
some common & before just	-67 -57 -15 -9 -7 -13 -3
some common & before now	146 -255 171 21 14 15 -57
some common & before once	72 -67 0 -1 -2 11 -14
some common & before yet	0 6 28 -2 -24 9 -3
some common & before there	-13 -72 84 -64 -1 -3 -2
all common & before 	16 -2 -8 6 12 0 -6
all common & before the	40 -27 1 0 17 -2 -2
all common & before a	-89 -153 -6 -3 -8 -8 -1
all common & before of	17 -62 -6 4 -15 -23 75
all common & before in	4 45 -25 -10 -23 0 -46
all common & before on	-98 -33 -11 -45 -5 -47 142
all common & before at	55 -3 -1 -2 -5 -48 -1
all common & before by	68 -54 -7 2 17 -41 -6
all common & before to	16 24 11 -16 -24 -27 -6
all common & before for	6 14 -3 3 43 -2 -16
all common & before with	4 58 -14 -7 15 31 -9
all common & before from	-1 125 -8 -3 19 21 -8
all common & before as	-20 -65 -3 -25 -1 92 1
all common & before and	-23 90 -10 73 3 15 -2
all common & before or	-13 12 -1 0 0 -5 -2
all common & before but	-95 34 -48 -40 165 -46 -8
all common & before his	-9 3 1 13 13 6 13
all common & before this	-2 -32 -1 -1 2 1 0
all common & before that	-39 76 -11 -2 -26 -4 -3
all common & before was	19 -74 3 -27 0 42 0
all common & before were	-4 -3 -27 -15 -2 40 -1
all common & before be	-51 -4 -19 -8 -26 -54 -5
all common & before will	3 -18 0 -1 -1 1 -1
all common & before had	-38 -2 -4 -4 -17 -2 -1
all common & before also	-6 -67 -86 3 185 -93 5
all common & before who	-9 -4 -1 -1 -1 -4 -1
all common & before which	-2 23 1 -2 -1 -23 0
all common & before where	-28 -3 -5 1 -1 1 1
all common & before while	-11 5 -6 -9 0 -1 -1
all common & before after	19 -100 129 -37 5 -57 2
all common & before before	-11 75 -13 -8 -9 -49 -7
all common & before since	-80 -135 -2 -9 -2 214 -2
all common & before than	2 32 -2 -3 0 -3 -1
all common & before about	-23 -56 -27 -17 -3 -2 9
all common & before into	-57 -2 0 0 -1 0 -5
all common & before over	-44 -14 0 -24 -66 -61 0
all common & before against	17 -5 8 -5 0 6 0
all common & before behind	-65 -30 -7 -53 -99 -37 -22
all common & before between	-77 -68 -72 -2 -47 -116 -14
all common & before during	56 -7 -3 -11 -4 -32 -2
all common & before under	42 -1 -5 2 53 -50 -1
all common & before not	-26 -83 -1 0 2 -53 1
all common & before never	-17 -14 -8 -4 -1 -6 -2
all common & before he	-12 0 0 -2 0 0 0
all common & before she	-93 -78 -23 -8 -17 -57 -20
all common & before it	-4 230 0 0 -1 -1 -1
all common & before we	-69 -46 -10 -4 -1 -22 -9
all common & before you	-53 -3 1 0 -1 1 0
all common & before my	-24 -2 -3 0 -3 -43 -6
all common & before your	242 -139 -48 -13 -28 -42 -28
all common & before ,	49 6 -59 -20 6 113 -7
all common & before :	23 -39 -1 1 -1 -12 -2
all common & before (	-115 139 -11 -14 -3 7 -2
all common & before -	-94 -54 -25 -35 -8 -56 -14
all common & before –	229 -26 -9 -11 -4 -26 -3
all common & before —	107 -116 -55 -34 138 -63 -6
all common & before s	6 -12 0 0 -3 12 8
all common & before up	363 -59 -90 -14 -9 -73 -12
all common & before out	-39 42 -23 -32 -19 -40 0
all common & before such	-42 -31 -22 -1 -16 -29 -1
all common & before like	-12 -46 -22 -5 -11 -17 -1
all common & before including	-13 18 -40 -21 49 23 -5
all common & before more	-15 -36 -25 -33 -31 -44 -10
all common & before one	-65 -22 -18 -22 -13 -29 -22
all common & before how	-93 -130 -10 -18 -32 -124 -16
all common & before why	-12 8 -13 -14 2 24 -8
all common & before what	-21 8 -9 -4 -6 -14 -1
all common & before if	-48 -57 -27 -3 -28 -43 -12
all common & before so	-137 -2 -3 1 -15 0 -17
all common & before made	-27 106 -25 -4 -10 -12 0
all common & before just	-44 -67 -28 -12 -22 -46 -18
all common & before only	-30 -55 -2 -1 1 0 0
all common & before yet	-21 -65 66 -33 -41 -26 -3
all common & before him	113 -6 -11 -77 -27 -3 -1
all common & before them	13 13 8 0 10 0 -1
all common & before there	-6 23 0 -4 2 -21 0
little words & before 	5 -2 -7 -15 1 9 -4
little words & before the	-29 -42 -3 -4 -4 -10 -1
little words & before a	-57 -153 -1 -1 -2 -5 0
little words & before of	-5 19 -9 -17 2 30 -1
little words & before in	6 38 9 -7 -2 23 -13
little words & before on	20 -44 -2 1 0 -20 0
little words & before at	224 -6 -3 0 0 -2 0
little words & before by	96 2 18 0 0 -4 0
little words & before to	61 -4 -10 -6 -3 -23 -1
little words & before for	10 9 -7 -5 -1 -16 -1
little words & before with	-46 1 -20 -5 0 -2 0
little words & before from	46 -47 -23 -2 -1 -7 -1
little words & before as	12 34 -8 16 0 -12 0
little words & before and	-40 -58 -31 -5 -1 -35 0
little words & before but	35 82 -20 -2 1 2 0
little words & before &	-3 -177 0 0 0 -1 0
little words & before her	-9 -19 0 0 1 -5 0
little words & before this	-10 -8 -1 -1 0 -1 0
little words & before that	30 121 -8 -5 0 -8 0
little words & before was	66 2 1 -11 0 2 0
little words & before are	107 -51 11 -14 4 3 2
little words & before be	157 -108 1 0 0 1 -12
little words & before will	-23 -7 0 -1 0 -4 0
little words & before which	8 140 -1 0 -1 -29 1
little words & before where	-110 -14 -80 -10 -5 -16 0
little words & before when	0 -7 1 23 0 0 0
little words & before while	1 -50 24 1 0 1 -1
little words & before after	-41 283 -4 -3 -2 -18 -1
little words & before before	-7 139 -59 2 1 -1 1
little words & before until	125 -108 27 -5 40 -2 0
little words & before than	112 -27 -12 -4 1 1 -1
little words & before about	-99 -32 -43 -12 -7 -31 -7
little words & before into	-2 -28 0 0 0 -1 0
little words & before over	163 -19 -1 -3 0 -1 0
little words & before behind	0 -216 -141 -46 1 297 -3
little words & before between	-13 -87 -25 -7 0 -22 0
little words & before during	11 -45 1 -1 0 0 0
little words & before under	54 -8 0 1 0 -1 0
little words & before not	-9 -23 1 0 0 1 1
little words & before i	-61 -113 -9 -4 -4 -66 -2
little words & before she	-7 -15 0 -1 -1 -19 0
little words & before it	-2 -13 0 0 0 -1 0
little words & before my	-120 -66 -30 -7 -17 -21 -8
little words & before your	-25 -5 -1 -4 -1 0 -1
little words & before our	412 -41 0 0 -1 -3 0
little words & before ,	-4 -4 -25 -7 -2 -11 -2
little words & before .	50 -57 2 0 2 1 -4
little words & before :	-15 -13 -10 1 0 61 0
little words & before (	-33 92 -21 -5 -2 7 -1
little words & before -	173 -8 -7 -4 0 -4 1
little words & before –	-33 -38 0 -10 0 -46 0
little words & before —	72 -8 0 0 0 3 0
little words & before such	10 -51 -2 -2 0 -1 0
little words & before like	-9 44 -4 -2 -2 -4 -1
little words & before including	32 -57 16 0 0 -7 0
little words & before more	-18 -42 -6 0 -19 -32 -1
little words & before one	6 -9 1 -15 0 25 0
little words & before both	11 -14 -26 -1 0 0 -2
little words & before how	-22 -41 -54 -13 -1 -59 -1
little words & before why	0 -29 -2 0 -1 5 1
little words & before what	-58 -52 -42 -9 -8 -56 0
little words & before there	-3 -26 -1 0 0 -2 0
little words & before here	0 -20 0 0 0 0 0
other & before 	18 22 -22 -18 -3 -7 -3
other & before the	-14 -74 -2 0 -1 -1 -2
other & before a	-27 -134 -1 -1 0 -3 -2
other & before of	-5 68 -9 -19 2 -15 -8
other & before in	-18 36 -3 7 -3 -9 -9
other & before on	1 -23 0 0 0 -5 0
other & before at	23 -11 -3 -2 -6 -4 -1
other & before by	149 -8 -81 0 -8 -5 0
other & before to	-25 -170 -44 -21 -4 -8 -1
other & before for	60 -43 -7 -13 -2 -24 1
other & before with	-1 124 -5 -1 0 -3 0
other & before from	-16 15 33 -3 0 -2 0
other & before as	-6 69 32 7 -1 0 -4
other & before and	25 19 -18 -5 4 -42 2
other & before or	-163 -230 -118 -14 -12 -8 -14
other & before but	13 157 -47 -2 -2 -6 0
other & before his	-12 -7 0 -9 -3 -1 -1
other & before her	-3 -125 -14 4 -1 -2 0
other & before this	2 0 -7 0 93 -1 0
other & before that	-9 56 -15 -9 -2 -1 -1
other & before was	-20 67 -4 -46 1 -2 1
other & before which	-2 -39 -15 -11 -2 0 -1
other & before where	-37 -42 -6 -2 -6 -14 -5
other & before while	2 -10 24 -5 0 1 0
other & before after	0 -27 0 0 0 0 0
other & before until	1 -59 -27 -19 -1 -1 0
other & before than	-23 126 -26 1 0 -20 -3
other & before about	-14 104 -13 -2 -3 -2 -4
other & before over	-12 0 -2 -62 -40 -22 0
other & before behind	-79 92 -49 -34 -46 -62 -20
other & before between	-51 60 -78 -80 -30 -53 -2
other & before during	23 -3 0 0 -1 -4 0
other & before under	12 -42 1 -4 0 0 1
other & before it	-20 -39 -1 -17 -17 -12 -2
other & before they	-32 -41 -3 -1 -4 -37 -1
other & before we	-11 -6 -2 1 -3 -1 -1
other & before your	-1 -30 0 -1 1 -1 -1
other & before ,	-48 73 -1 -10 -2 23 -2
other & before :	-4 -21 160 -1 0 3 0
other & before ;	0 -10 -1 0 0 -1 0
other & before (	-5 172 -30 -8 -2 0 -1
other & before -	-20 -38 -25 2 3 -14 2
other & before –	16 -11 -6 0 0 -6 0
other & before /	-55 -82 -81 -86 -43 -80 -7
other & before s	-6 -51 -36 -171 -5 -9 -2
other & before like	0 19 2 -1 0 0 0
other & before including	10 -13 164 0 0 -2 0
other & before one	0 -58 0 0 0 0 0
other & before what	3 -24 0 -1 -1 -1 0
other & before made	0 145 -1 0 0 0 0
other & before once	-14 -102 -139 -22 -16 -6 -1
bias	6 -44 13 -31 -88 -77 -96
words:1	16 -85 -14 -28 -70 -65 -69
words:2	-28 -15 34 0 -20 -29 -9
words:3	-9 -6 4 20 9 -16 -16
words:4	9 13 -21 -30 -10 -1 -2
words:5	25 30 0 -6 0 7 0
words:6+	34 65 -1 -5 -1 44 -1
first: unknown	32 -31 27 3 15 -29 -8
last: unknown	7 4 33 23 -23 -32 -13
only: unknown	-12 -10 9 -22 -20 -8 -7
shape: none	26 -10 -17 -19 -48 -38 -49
shape: first+surname	-9 -30 43 33 -3 14 -5
shape: first+unknown	-14 3 61 24 -4 -18 -5
shape: first+common	-57 4 40 17 -3 -33 -1
shape: unknown+surname	-12 -21 12 -14 -4 -17 -6
shape: unknown+unknown	12 16 14 -25 -11 -10 6
shape: initials	-8 -14 80 4 0 -15 -2
shape: middle initial	-5 -8 216 39 -1 -4 -1
shape: particle	-19 74 154 -18 -4 -12 -3
shape: three with first	4 -12 73 13 -1 -5 -14
shape: three unknown	-17 -22 17 -74 -2 -10 -2
shape: some common	26 11 -54 -3 8 -1 -5
shape: all common	-2 -20 -67 -47 -25 -10 -28
person at the end	-10 -9 43 -12 -2 0 -2
person at the start	-6 -7 39 38 0 -7 -8
owner inside	-19 21 -39 -12 -2 6 -2
person owns inside	-3 -60 -83 -13 1 -6 -5
colon inside	-19 214 -300 -2 0 39 0
dash inside	-8 95 42 2 0 -16 -2
comma inside	0 55 0 0 0 -1 0
ends in a number	9 50 -24 -13 -1 -17 -2
starts with a number	79 -6 -19 -23 -8 -26 -15
ends in an exclamation mark	-48 203 -133 -41 -8 261 -30
ends in a question mark	-157 -180 -236 -218 -13 -27 -21
all capitals	121 -31 -36 -30 -5 63 -4
acronym	156 -63 -16 -21 14 -12 10
hyphen	99 -8 -59 23 -21 -42 -27
little word with a capital	-39 110 -21 108 -5 79 -3
starts with the	-14 77 -29 9 4 49 -11
and between people	0 -150 -150 0 0 -50 0
person before and	0 26 2 -2 0 0 0
person behind and	-2 -71 -1 -1 0 -1 0
junior	2 -50 199 27 3 -13 7
is a place	86 -186 -227 -51 -8 -16 525
is a company	-87 -200 -117 -36 557 -46 -15
ends as a company	24 -143 -25 21 273 -11 -5
is an outlet	240 -36 -42 89 -22 -21 -3
is an honour	285 -11 -8 20 -11 -4 -1
is of the calendar	291 -20 -21 23 -2 -12 -11
is a nation	322 -20 -26 -13 -2 -5 12
known film: common	-10 28 -4 -6 -2 -9 -1
known film: name	7 44 -10 10 -5 -6 3
known film: rare	-31 100 -38 17 -10 -10 -16
known film: two	-14 168 -22 -7 1 8 -1
known film: more	-6 236 -3 15 -2 52 0
known person	-3 -15 227 70 0 -4 1
known film before a little word	20 -54 0 -1 -1 22 -1
known film behind a little word	-14 -114 -1 -1 0 -45 0
company behind a little word	-134 -334 -7 -5 -2 -114 -3
place behind a little word	30 41 -8 9 0 -10 -2
starts the sentence	36 24 46 -5 -30 -33 -47
starts the sentence: common	76 4 -19 -39 -16 -2 -10
starts the sentence: starter	105 -86 -116 -10 -3 -57 -4
starts behind a mark	9 -22 13 -1 -6 -27 -9
ends the sentence	10 35 -14 6 -21 9 -19
headline	-32 96 -14 -26 -1 -5 -18
furniture	220 -49 12 -112 28 -56 -29
title case	-23 -6 -2 1 -18 -8 -7
title case: person	-1 -2 23 16 0 -4 0
set off	-28 120 0 -10 -1 172 -5
set off: one word	-29 29 -6 -24 -3 40 -15
set off: many words	-15 23 -6 -3 -1 73 -1
owns what follows	-61 -50 116 15 20 -20 22
owns a capital	17 -18 86 -27 13 -27 86
touches a capital before	-15 -124 -36 -68 -20 -100 -27
touches a capital behind	-18 -94 -99 -38 -25 -89 -27
several films before, and inside	0 -250 0 0 0 -100 0
little word joins a capital before	12 25 -10 9 -11 -1 -24
little word joins a capital behind	-23 18 -2 8 -15 17 -4
owned by a person	-30 65 -8 46 -7 22 1
owned by another	44 65 -71 21 -10 34 -10
small letters elsewhere	87 -16 -43 -8 -10 -24 -12
year in brackets behind	-25 332 3 -48 0 54 -4
capital in brackets behind	5 -3 -57 72 -3 -12 -9
stands in brackets	6 0 25 9 -5 -33 -6
number behind	12 7 -18 -2 4 -17 -6
defined	0 605 0 0 0 -1 -6
article without film words	30 -56 84 -155 7 26 17
article of other works	3 -68 -32 7 -44 88 -50
elsewhere none	66 -77 -49 -45 -2 -27 -25
elsewhere film	-64 192 -98 7 22 -40 -24
elsewhere person	-21 -51 31 3 -16 -2 -18
elsewhere character	-22 -51 -90 212 -1 -8 -5
elsewhere company	-8 -27 -36 -13 34 -2 -2
elsewhere work	-30 -26 -52 -28 -2 176 1
elsewhere place	-11 -2 -30 -26 1 -12 82
nowhere else	28 -29 -72 -35 -34 -45 -35
title case: nowhere else	39 -2 -2 -20 -10 -1 -8
in a list with none	37 -10 -41 49 -9 -11 1
in a list with film	-19 174 -66 -54 -6 -48 -10
in a list with person	-4 5 110 -6 -4 -8 -4
in a list with character	18 -49 -92 197 -4 -2 5
in a list with company	-120 -88 -198 225 50 -24 -16
in a list with work	-81 -31 -36 -14 -3 282 -12
in a list with place	71 -44 -18 -11 0 -13 30
brackets behind hold none	91 -41 -5 -82 6 14 0
brackets behind hold film	-120 218 -11 -102 -8 -2 -4
brackets behind hold person	-30 74 46 134 -1 -9 -6
brackets behind hold character	-30 -24 249 -243 -6 -16 -3
brackets behind hold work	-34 -35 92 -92 -2 -22 -5
brackets behind hold place	0 -1 0 -21 -1 -2 25
in the brackets of none	21 5 -17 -8 0 0 0
in the brackets of film	-141 173 -22 -5 -1 -2 -5
in the brackets of person	-103 -14 -171 222 -11 -54 -10
in the brackets of character	31 -22 124 40 -5 -24 -5
in the brackets of work	-4 0 -4 26 0 -7 -2
in the brackets of place	-35 63 -19 -63 -3 3 65
surname of a person	-85 -14 221 12 -15 -13 -5
first name of a person	-51 -7 61 12 -1 -3 -11
last name of a character	-69 28 -49 43 -3 4 0
first name of a character	-26 -16 -34 35 -2 -5 -3
tail of a film	-67 134 -54 -85 -11 -43 -9
head of a film	-88 83 -77 70 -7 -14 -10
owned by none	-16 -36 -43 61 -8 46 25
owned by film	107 -85 2 49 29 0 12
owned by person	26 86 -73 54 -10 68 -10
owned by character	12 -40 1 29 -2 4 -13
owned by company	-2 -26 0 0 -10 -1 0
owned by place	90 -85 122 -37 36 -45 -9
`;
