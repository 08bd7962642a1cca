/** Weights of the names layer in hundredths, one row a feature, one column a kind. Made by tests/bench/reader-names-train.ts. */
export const weightTable = `
before 	-17 -35 -51 -10 -33 -19 -18
before the	49 -73 -34 -29 2 -6 -1
before a	67 -7 -35 -30 4 -21 0
before an	70 -35 -23 -11 -4 -13 -5
before of	-31 -15 -21 0 -11 9 2
before in	-14 41 -53 -8 -12 3 53
before on	28 -14 -35 -17 10 12 -10
before at	94 -17 -24 -25 -2 -11 -10
before by	-9 -13 56 -22 15 -20 -1
before to	1 19 20 -27 -9 -27 -17
before for	-17 -32 23 -9 21 -11 0
before with	-45 22 7 26 2 7 -4
before from	36 48 -17 -31 -8 -18 -2
before as	-13 -15 3 95 -8 -6 -22
before and	-9 6 45 15 -4 30 -5
before or	-51 5 119 -11 -1 1 -3
before but	18 54 7 -30 5 3 -3
before &	7 -36 -8 -44 1 -6 3
before his	100 26 -114 -6 -16 -1 -11
before her	70 -40 -21 -4 -7 -6 -16
before its	61 -73 47 -14 4 3 -21
before their	151 -142 -28 120 2 -58 -7
before this	-57 -25 -23 88 3 -18 -11
before that	5 85 -33 -1 -3 -21 -4
before these	-2 0 -8 0 -1 0 0
before is	5 -20 48 -42 -2 -9 -12
before was	-26 2 21 28 -7 -5 -3
before are	28 -37 58 -27 -1 -9 -12
before were	-1 0 -3 -2 -1 8 0
before be	-28 -26 102 -42 -13 -16 -22
before will	26 -6 -31 -28 -3 -4 -1
before would	-78 -53 -33 -52 -9 -11 -3
before has	-11 -8 42 -13 -3 -7 -7
before have	-1 -10 10 -1 -1 0 -3
before also	-5 -38 -26 -1 81 -31 0
before who	-8 -19 -33 -47 -2 6 -4
before which	-1 -22 35 2 0 -5 -3
before where	-12 -28 68 -25 -1 -9 -6
before when	-21 -26 6 104 -5 -14 -5
before while	-8 -26 35 13 -1 -4 0
before after	-27 55 -10 20 4 -10 0
before before	-85 108 11 23 -7 -20 33
before until	34 -25 137 -24 -5 -11 -58
before since	14 -48 2 -10 -1 52 0
before than	13 -12 33 -31 -9 -16 19
before then	28 -19 50 -5 -1 -7 -6
before about	8 50 -5 -32 -16 -22 21
before into	13 -24 33 -23 -1 -1 0
before over	-44 70 0 -18 -4 -15 3
before against	7 -11 44 -33 -12 -1 0
before alongside	4 -53 75 -16 -2 -9 -6
before opposite	26 -17 46 -6 -4 -3 -8
before behind	-113 -2 -83 -29 -13 140 -16
before between	17 -26 28 -24 -4 -26 1
before during	6 -56 52 -3 -3 -6 -1
before under	-4 -25 115 -30 -10 -9 -2
before without	-1 -34 65 -35 0 0 0
before not	-17 -13 62 -21 -2 -11 -14
before never	-20 -2 -25 -8 -5 -1 0
before i	-269 -198 -245 -124 -95 -89 -78
before he	-87 -108 13 58 -5 -16 -15
before she	-136 -208 -62 -104 -62 -83 -72
before it	-14 -19 91 -13 -3 -4 -3
before they	-146 -153 -82 -192 -45 -88 -24
before we	-138 -134 -170 -109 -67 -90 -50
before you	48 -179 -66 -88 -40 -84 -16
before my	-89 -37 -37 -36 -10 -25 -11
before your	40 -48 -29 -9 -15 -23 -6
before our	113 -13 -16 -14 -1 -4 -2
before ,	-61 35 17 27 -4 10 -17
before .	172 -38 -60 -37 -14 -16 -10
before :	10 -24 -1 -18 -4 -5 -9
before ;	8 -32 49 -14 0 0 -10
before (	4 3 25 8 -5 -33 -6
before )	56 -10 -21 -11 -6 -15 -4
before [	23 -35 -86 23 -8 108 -8
before ]	34 -37 20 1 1 3 -15
before -	-9 3 61 -18 -4 -21 -5
before –	106 -85 -25 -16 -5 -32 -2
before —	-51 -27 78 4 22 -26 -17
before /	24 -37 -4 -31 57 -39 -18
before s	-34 18 -88 139 -7 -9 -9
before up	233 -15 20 -5 -1 -1 -6
before out	-4 118 -31 -68 -6 14 -4
before back	0 -6 30 -27 0 0 1
before such	37 -40 9 -3 0 3 13
before like	-19 0 30 -9 -7 -16 -4
before including	-12 2 36 -29 -5 15 -2
before most	-1 -25 -23 -3 -6 -1 0
before one	-13 -23 -9 -26 -8 1 -2
before some	62 -35 14 -20 -1 -1 -8
before all	-118 -33 22 0 0 -2 -31
before both	-3 -44 93 -25 -1 -6 0
before each	3 -12 12 -8 0 0 0
before every	41 -10 1 -19 0 0 1
before how	-64 60 40 9 0 -100 -8
before why	-11 -29 57 -12 -4 -5 -8
before what	-38 17 25 -15 -3 -6 -7
before if	-104 -45 55 -10 -1 236 -4
before so	-39 -24 17 -7 -4 -2 -8
before because	-1 -13 33 -18 -2 -3 -1
before though	-4 82 -34 -27 0 -8 -6
before although	14 -6 0 -13 0 0 0
before via	-40 -30 125 -33 4 -2 -6
before vs	-40 -3 -42 -11 -3 0 -3
before made	-68 161 34 -49 -16 -40 -14
before based	112 -3 -4 4 0 -97 0
before just	-64 -83 -9 -5 -24 -4 -2
before only	-3 -29 30 -23 -1 0 -4
before now	-11 -1 0 0 0 0 0
before once	-11 -21 66 -7 -4 -10 -3
before again	-20 -1 -8 -6 -1 -2 -1
before yet	-5 -93 137 -3 -6 -2 -2
before still	-51 -1 -54 -14 -4 -12 0
before even	1 -26 71 -2 -1 -1 -7
before him	34 -22 18 -11 -10 -3 -6
before them	-66 -4 149 -28 -1 -1 1
before there	-88 44 -45 135 -40 -28 -12
after 	-20 -50 -7 -42 -22 -45 -27
after the	3 -11 11 -25 0 -12 -2
after a	32 35 -21 -18 -1 -4 -2
after an	-19 -4 88 -52 -2 -16 -5
after of	-6 -58 -18 -31 -6 -26 -8
after in	-3 -44 -8 72 -4 -10 -22
after on	6 -37 -11 -13 1 -9 49
after at	22 -37 30 -24 -5 12 -9
after by	56 -39 17 2 -2 -28 -8
after to	-19 -16 30 8 -7 -10 -15
after for	-9 7 16 -29 -3 -15 -5
after with	32 -12 38 -24 -8 -16 -6
after from	24 87 -12 -53 -13 -19 -11
after as	76 -29 26 -34 -4 -11 4
after and	-10 -16 -12 44 8 33 19
after or	-14 19 190 -77 -14 -21 -7
after but	-19 54 27 17 -12 -52 -41
after &	-5 -28 -3 -48 1 0 1
after his	3 -12 44 -11 -1 -1 -2
after her	15 -26 10 1 -2 -2 -3
after its	-74 133 -53 -5 -7 -9 -6
after this	194 -11 -34 -9 11 -81 -1
after that	33 -10 -3 -14 -1 7 -6
after is	-54 76 -9 -12 -3 8 -20
after was	11 29 -1 -24 10 -18 -9
after are	36 -51 -25 55 -2 -2 -12
after were	115 -68 -72 62 -6 -24 -3
after be	-69 -56 -18 -50 -19 -14 -26
after been	118 -157 -362 355 -15 -27 -11
after will	-26 -29 54 -31 34 16 -3
after would	2 23 29 -46 23 -21 -3
after has	-16 -12 17 8 13 -2 -5
after have	136 -51 -46 -38 -10 21 -8
after had	-15 38 50 -42 10 -27 -1
after also	-35 43 22 -13 -6 -3 -2
after who	-4 5 32 24 -7 -36 -34
after which	39 -91 48 -11 0 18 -1
after where	-42 198 -27 -107 -5 -21 -4
after when	-3 -2 39 -1 -1 0 -27
after after	29 -30 34 -20 -3 -4 4
after before	255 -32 -95 -45 -6 -19 -5
after until	-22 -5 227 -114 -8 76 27
after since	53 -76 38 -16 1 8 0
after than	-2 -12 -3 -12 -5 -7 -2
after then	15 -20 4 0 2 0 -4
after about	33 104 -34 -26 -9 -23 -7
after into	-112 -120 -114 212 -17 -44 6
after over	-54 84 32 -59 -5 -16 -3
after against	488 0 -1 0 0 -3 0
after alongside	-41 153 -17 -9 -2 -28 -5
after behind	0 -18 37 -15 1 0 -1
after during	4 -50 58 -39 -1 -47 77
after under	50 -1 65 -95 -2 0 -1
after not	-64 93 -2 -30 -5 -22 -8
after never	-53 -41 85 -25 -2 -7 -3
after i	186 -21 -29 -15 -11 -22 -8
after he	48 -39 -1 -3 0 1 -5
after she	13 -23 -13 -15 0 27 0
after it	37 -13 -1 -6 0 -3 -3
after they	7 -25 3 -4 0 1 0
after we	-26 -59 -9 -2 -12 -6 -11
after you	8 -12 -25 -11 -16 -17 -16
after my	28 -17 -43 -9 -6 -6 -4
after your	8 -65 -28 -19 -5 -2 -11
after our	-21 0 -2 -44 0 0 0
after ,	-21 13 15 39 -32 -19 -19
after .	22 -61 40 -33 -37 82 -18
after :	71 -45 11 -38 -11 -31 -7
after ;	-170 167 67 -26 -8 -57 -9
after (	-30 13 -54 83 -8 -17 -8
after )	-26 -5 13 -16 -9 41 -11
after [	50 -27 17 -47 0 5 1
after ]	-144 -25 -151 53 -17 196 -17
after -	104 27 -3 -87 -16 -39 -16
after –	20 -61 -23 -7 -3 -13 1
after —	-5 -30 -3 -8 -3 58 1
after !	-98 -189 -100 -63 -13 -148 -81
after ?	-99 -201 -32 -21 -10 233 -22
after /	-136 -96 33 -38 106 106 -4
after s	-119 119 53 -61 -13 -73 16
after up	-93 -75 -20 -4 -5 -6 -10
after out	53 -122 -47 86 -3 -5 -12
after off	18 -26 1 -5 0 1 0
after back	61 -94 64 -28 2 0 -6
after like	48 -23 -7 -1 -2 -15 -2
after more	5 -10 68 -43 -4 -13 -6
after most	-5 -35 57 -24 -7 -18 65
after one	-6 53 -3 14 -52 -9 -40
after some	5 -12 10 -6 0 0 0
after all	63 -53 -4 -2 -4 -7 -6
after both	50 -99 92 -23 -2 -7 0
after each	12 -2 3 -13 0 0 1
after every	-8 -1 16 5 -1 -8 -2
after how	21 -19 1 0 0 0 -3
after what	12 -3 -6 -2 -1 -2 -2
after if	14 -20 8 -3 0 0 -3
after so	10 -44 118 -65 0 1 -8
after because	64 -28 -18 -11 1 3 -6
after though	37 -62 33 2 -1 1 -9
after despite	24 -46 0 -13 0 1 7
after via	6 -25 47 -3 0 7 -21
after vs	-7 -4 -14 -4 0 0 -1
after made	33 -103 125 -18 -13 -19 -4
after based	295 -243 -26 1 0 -7 0
after just	-67 -49 -69 73 83 -19 -21
after only	-8 50 -36 -6 -5 -6 -3
after now	21 -27 18 -29 1 5 12
after once	20 -202 150 2 1 87 -16
after again	20 -48 0 0 0 0 -2
after still	3 -13 94 -62 -2 -17 2
after even	-30 -4 73 -28 -5 -3 -2
after them	20 -37 17 0 1 1 -3
after there	-26 -11 -21 -5 -2 -26 80
after here	8 -8 1 0 0 -1 -2
before:film	-40 182 4 -28 -7 44 -22
before:work	-17 18 -12 -21 -11 190 -3
before:credit	-5 -18 158 43 -3 -6 -1
before:person	1 -1 193 -39 -1 -3 0
before:honorific	32 1 253 7 -1 -2 2
before:connector	34 -52 -29 -24 -8 -17 3
before:starter	-19 18 20 0 -20 -5 -10
before:calendar	20 -13 -15 -11 -6 -13 -2
before:nation	79 -53 -42 -44 -6 -14 -8
before:honour	-12 9 -6 -3 -1 -4 1
before:broadcast	14 -19 67 -16 2 34 -2
before:takesPart	-2 -34 58 -20 0 -8 0
before:makes	-25 17 41 -34 16 -16 -7
before:comesOut	-42 -12 98 -23 -7 -20 -3
before:playsRole	-53 -22 12 134 -6 -39 64
before:tells	-1 53 -81 -40 -7 76 -8
before:speaks	17 -31 52 -39 16 -4 -4
before:lives	-32 -33 30 64 -5 -16 -14
before:prize	10 -16 -26 -19 -4 -6 11
before:calls	-39 -12 3 18 10 30 -7
before:lists	-41 61 47 -54 -7 -16 3
before:series	-49 28 2 -52 -9 91 -12
before:firm	6 -11 20 -19 42 -16 -4
before:modifier	39 46 -74 20 -9 -39 -6
before:common	-15 -25 11 15 -7 -20 -26
before:first	-9 -1 -47 -2 -5 -3 -6
before:surname	12 -7 -10 -6 -9 -6 -5
before:place	20 -42 29 -20 2 -12 -7
before:companyEnd	-7 -11 -7 -11 0 -18 0
before:number	75 -14 -64 -37 -14 20 -13
before:capital	-26 -45 -39 -48 -27 -55 -28
after:film	18 3 -12 -3 9 -12 -15
after:work	1 -18 -21 -18 8 32 -5
after:credit	2 30 -52 24 11 -18 -1
after:person	23 69 -55 -21 -7 9 -6
after:honorific	-12 -9 15 -3 -1 -2 -4
after:connector	-11 -15 6 1 -12 3 -12
after:starter	-26 23 1 1 -8 -7 -7
after:calendar	-29 4 -10 -10 -3 -16 -3
after:nation	44 -13 11 -8 -2 -8 -4
after:honour	59 -11 -23 -14 -11 -14 -2
after:broadcast	9 -1 10 -2 2 -3 14
after:takesPart	-2 61 66 15 0 -5 3
after:makes	5 19 -16 -5 24 -24 -9
after:comesOut	-27 150 -14 -11 -12 30 -12
after:playsRole	13 28 2 -29 8 -28 -5
after:tells	-34 74 25 -15 -11 -37 -10
after:speaks	18 16 96 -19 -4 -5 1
after:lives	-18 14 -14 10 -7 24 -10
after:prize	17 -51 37 9 -10 2 -11
after:calls	32 -9 16 -5 -1 -29 -1
after:lists	15 3 5 -9 -3 -11 2
after:series	-23 140 -2 -12 -14 -17 26
after:firm	-13 -11 5 -16 14 -4 -2
after:modifier	24 -7 -12 -6 15 -9 -3
after:common	-17 -9 25 -28 9 -27 -39
after:first	53 -8 -12 3 -2 -8 -3
after:surname	-11 5 -31 -5 -3 -5 12
after:place	45 -7 -24 -8 -1 -4 -10
after:companyEnd	-22 -3 -3 -9 -21 -1 -1
after:number	13 8 -17 -1 5 -16 -6
after:capital	-24 -55 -66 -45 -18 -41 0
head before:film	-33 73 -5 -22 -7 50 -22
head before:work	-9 16 -14 -21 -10 101 -4
head before:credit	-5 -18 8 43 -3 -6 -1
head before:person	1 -1 43 -39 -1 -3 0
head before:honorific	32 1 53 7 -1 -2 2
head before:connector	-5 -13 -28 -11 -17 -8 12
head before:starter	-8 9 6 -19 -26 5 -11
head before:calendar	16 -13 -15 -11 -6 -13 -2
head before:nation	59 -30 -47 -44 -6 -17 -10
head before:honour	-12 9 -6 -3 -1 -4 1
head before:broadcast	15 -20 67 -16 2 -65 -2
head before:takesPart	-3 -33 58 -20 -1 -8 -1
head before:makes	-35 76 -3 -37 13 -19 -8
head before:comesOut	-37 53 5 -16 -8 -17 0
head before:playsRole	-23 -22 11 31 -5 -35 39
head before:tells	10 44 -69 -31 -7 55 -8
head before:speaks	23 -30 42 -35 12 -7 -4
head before:lives	-15 -33 24 61 -6 -21 -14
head before:prize	18 -15 -25 -19 -4 -6 9
head before:calls	-40 7 -3 13 9 29 -7
head before:lists	-24 51 -17 -5 1 -16 1
head before:series	-50 27 2 -52 -9 80 -12
head before:firm	6 -11 20 -19 42 -16 -4
head before:modifier	-14 2 -10 -2 -3 -7 -2
head before:common	-32 2 -3 3 -4 -4 -28
head before:first	-9 -1 -47 -2 -5 -3 -6
head before:surname	4 2 -11 -8 -9 -6 -5
head before:place	4 -5 22 -24 1 -18 -8
head before:companyEnd	-7 -11 -7 -11 0 -18 0
head before:number	-37 -68 -24 -21 -15 -19 -7
head before:capital	-48 -20 -52 -50 -30 -63 -30
pair before of+film	-55 206 58 -67 -10 -53 -38
pair before of+work	-46 85 -44 -54 -21 76 -50
pair before of+credit	-100 140 -125 -43 -82 261 -3
pair before of+person	-58 96 -51 -21 58 -25 -26
pair before of+honorific	-54 -2 6 -11 -1 -1 100
pair before of+connector	122 -19 24 -49 -1 -20 -42
pair before of+starter	-30 81 103 -30 -21 -35 5
pair before of+calendar	-115 275 -86 -102 -8 -25 -22
pair before of+honour	0 -20 -2 -8 -2 -3 -4
pair before of+broadcast	-20 0 -5 -4 -1 -17 0
pair before of+takesPart	-25 219 66 13 -3 -18 -36
pair before of+makes	-54 49 117 -12 -2 -21 -37
pair before of+comesOut	-38 281 -5 -90 -6 -42 -13
pair before of+playsRole	-100 -75 -10 162 -25 79 98
pair before of+tells	-90 105 11 25 -20 -30 -35
pair before of+speaks	0 -43 -98 186 -4 4 -5
pair before of+lives	-33 -14 -22 182 -4 -118 -18
pair before of+prize	92 -79 -3 1 7 -2 -9
pair before of+lists	-27 -2 51 -13 -4 -17 -5
pair before of+series	108 -78 -6 -192 -7 197 -36
pair before of+firm	92 -17 14 -18 1 3 5
pair before of+modifier	-7 -100 -4 -9 0 -27 -9
pair before of+common	-1 -2 -38 18 -10 -43 46
pair before of+first	113 -25 -39 53 3 -13 -35
pair before of+surname	50 -25 -23 2 2 -12 51
pair before of+companyEnd	3 -26 -8 -20 -18 -39 17
pair before of+capital	-40 -40 -7 -18 -2 -26 -37
pair before in+film	-87 126 -74 12 12 -22 16
pair before in+work	137 -110 -14 -12 -5 -60 66
pair before in+person	-64 -61 109 -22 -4 -36 41
pair before in+honorific	-132 -95 98 -76 0 -6 5
pair before in+connector	-110 90 -158 -60 -8 -90 9
pair before in+starter	-25 -20 -47 -18 -3 -12 22
pair before in+calendar	-72 -69 -37 -10 -7 -74 13
pair before in+nation	59 -17 -5 -12 -2 -14 -10
pair before in+honour	59 -11 -6 -1 -1 -41 -2
pair before in+broadcast	44 -1 -11 -17 -2 -43 16
pair before in+takesPart	-71 138 139 -17 34 44 -21
pair before in+makes	-16 -61 -66 -33 -5 -34 216
pair before in+comesOut	58 -33 -37 -20 -5 -11 50
pair before in+playsRole	-131 169 52 -27 41 145 -32
pair before in+tells	77 -103 49 0 -30 -10 6
pair before in+speaks	31 -52 17 -5 0 1 0
pair before in+lives	224 -97 -127 -26 -8 -101 52
pair before in+prize	49 -9 -5 0 -1 -33 -1
pair before in+calls	-25 -59 -34 -6 -1 0 -14
pair before in+lists	162 -10 0 0 0 0 0
pair before in+series	-84 102 -17 45 11 -6 -29
pair before in+firm	71 -27 -9 -6 -1 -24 -7
pair before in+modifier	6 -67 10 -26 2 8 7
pair before in+common	-1 1 9 -36 -3 12 26
pair before in+first	15 -6 -80 -14 -88 153 -11
pair before in+surname	33 127 97 -24 -60 -54 -35
pair before in+place	44 -13 -4 -4 -1 -41 19
pair before in+companyEnd	27 -6 -2 0 0 -2 -20
pair before in+capital	21 63 5 -24 -18 0 -23
pair before on+film	260 -17 -9 -5 -3 -237 -5
pair before on+work	37 -9 -11 -21 -13 -96 4
pair before on+credit	-231 -288 -29 -25 -39 312 -31
pair before on+person	147 -84 -4 0 -1 -98 32
pair before on+connector	37 -18 -5 59 -1 -47 -1
pair before on+starter	23 -20 47 -17 -29 42 -1
pair before on+nation	198 -74 -5 -46 -5 -68 -8
pair before on+honour	149 -39 -7 -5 -9 -14 -5
pair before on+broadcast	-146 -2 -1 -7 -2 -79 -1
pair before on+takesPart	-135 -76 -10 -136 -18 172 96
pair before on+makes	-24 -3 -31 0 0 0 0
pair before on+comesOut	199 -80 71 -125 48 -98 -12
pair before on+playsRole	-152 127 1 -55 -18 117 -21
pair before on+tells	-107 162 148 -136 -130 104 -20
pair before on+speaks	118 -4 -10 -18 -5 -66 -5
pair before on+lives	69 -85 -114 -115 -24 -140 237
pair before on+prize	43 -14 -8 -1 -3 -4 -3
pair before on+calls	272 -70 17 -248 2 5 1
pair before on+common	-40 -8 -19 -4 7 30 0
pair before on+first	-31 201 -84 -16 -3 -19 -2
pair before on+surname	5 18 0 -5 0 -9 -1
pair before on+place	120 -43 -3 -27 -2 -29 -5
pair before on+companyEnd	-56 -19 -1 -6 -2 -33 -3
pair before on+capital	-13 42 -99 -35 -3 73 -3
pair before for+film	107 -12 0 -38 31 -36 -10
pair before for+work	-14 -52 -37 -37 -7 136 -2
pair before for+credit	-23 -12 57 -13 -6 -51 -8
pair before for+person	-50 -83 99 -9 -4 -8 -12
pair before for+connector	-15 -9 145 -51 -2 -4 -3
pair before for+starter	-8 -12 47 -20 5 -8 0
pair before for+calendar	244 -35 4 -21 51 3 -1
pair before for+nation	-14 -1 75 -63 -28 -5 2
pair before for+honour	29 0 -47 -1 34 -3 0
pair before for+makes	145 -9 -68 -6 39 -34 -8
pair before for+comesOut	0 -22 83 -83 -4 3 1
pair before for+playsRole	-45 -22 148 -53 -14 -17 -6
pair before for+tells	107 -5 -82 -29 -7 -4 51
pair before for+lives	-50 -80 99 -9 -4 -9 -12
pair before for+prize	48 -5 -39 -1 10 -1 -9
pair before for+calls	9 0 5 -10 0 0 0
pair before for+firm	-55 -5 -7 -17 -4 99 -1
pair before for+common	-10 -13 -3 7 -5 2 -1
pair before for+first	14 -11 107 -1 6 7 0
pair before for+surname	30 -21 -109 17 108 -37 -2
pair before for+place	14 -5 46 -36 0 -1 0
pair before for+companyEnd	39 -28 6 -16 11 4 1
pair before for+capital	-14 -30 -35 -11 55 -10 2
pair before with+film	-9 165 -231 193 -14 -8 -21
pair before with+work	0 0 51 -43 -1 -7 0
pair before with+connector	-20 9 53 -24 -23 42 -6
pair before with+starter	-24 16 41 -29 -12 63 -6
pair before with+broadcast	6 -2 77 -23 1 -38 -1
pair before with+takesPart	-13 -1 227 -207 0 -146 -2
pair before with+comesOut	16 -19 90 -9 -6 -43 -8
pair before with+playsRole	-2 -11 55 -39 -1 -3 -1
pair before with+tells	60 -180 247 -109 1 8 -11
pair before with+lives	-17 -96 150 128 0 0 -5
pair before with+common	8 36 3 -23 3 -18 -4
pair before with+first	0 -6 57 -48 0 2 0
pair before with+surname	-1 -69 166 -67 1 -2 -4
pair before with+place	73 -3 -82 -55 -6 -3 153
pair before with+companyEnd	0 -1 27 -26 0 0 0
pair before with+capital	60 -32 -53 -6 -4 -42 0
pair before as+film	-56 342 -99 -143 -9 -115 -7
pair before as+person	233 -71 -73 -99 -1 0 -1
pair before as+connector	-22 145 31 -103 -5 4 -9
pair before as+starter	30 39 52 -115 -8 -3 -4
pair before as+calendar	-91 -24 -102 213 -33 -98 -18
pair before as+nation	-13 -51 -67 72 -1 -9 2
pair before as+broadcast	-1 -44 -21 55 0 -8 0
pair before as+takesPart	195 -24 -165 220 -1 -9 -13
pair before as+comesOut	9 -46 -2 69 0 -25 0
pair before as+playsRole	151 -56 -62 169 -13 -37 -8
pair before as+tells	-8 0 85 -40 -1 -53 -1
pair before as+lives	37 -5 -1 35 -2 -50 0
pair before as+lists	15 33 50 -116 -19 34 -3
pair before as+series	-31 197 -12 -24 -7 -120 0
pair before as+common	-1 -31 9 47 -7 -8 -8
pair before as+first	-22 -22 -56 120 -1 -4 -2
pair before as+surname	-59 -23 15 56 -4 -6 30
pair before as+place	-95 275 -51 -156 -4 72 -12
pair before as+capital	-66 12 -98 233 -3 -8 -6
pair before by+film	2 -3 57 -35 1 1 0
pair before by+work	-6 -29 111 -76 30 -10 0
pair before by+connector	-15 -7 52 -13 -5 -4 -4
pair before by+starter	26 -18 25 -14 -1 -16 7
pair before by+calendar	203 -27 -139 -6 6 -13 -1
pair before by+nation	-30 -39 178 -25 -4 -3 -18
pair before by+honour	-1 -1 19 -3 0 0 0
pair before by+takesPart	-10 -10 35 -19 -10 -12 -1
pair before by+makes	16 -26 47 -14 -1 -14 -10
pair before by+comesOut	-32 -14 -178 -30 198 -25 107
pair before by+playsRole	-16 -13 80 -21 -5 -11 -11
pair before by+tells	-80 236 -4 -25 -2 -4 -2
pair before by+prize	-1 -1 19 -3 0 0 0
pair before by+lists	58 -45 -8 1 1 -3 1
pair before by+common	13 -11 49 -32 1 -10 0
pair before by+first	-1 -11 92 -4 -1 -2 -4
pair before by+surname	-136 -47 16 -72 -5 -39 -10
pair before by+place	17 -12 49 -13 -2 -16 -6
pair before by+capital	10 43 -61 -8 1 -13 -3
pair before to+film	-47 73 30 88 -19 -18 -16
pair before to+connector	-172 323 -169 -116 -19 -23 -114
pair before to+starter	40 -35 33 -5 -5 -9 -9
pair before to+calendar	142 -20 -5 -5 0 -4 -1
pair before to+nation	112 -130 140 -102 16 195 8
pair before to+makes	-29 -34 38 -10 -4 -1 -10
pair before to+comesOut	-26 84 -9 95 -20 -19 -13
pair before to+playsRole	-19 -8 37 -15 -4 -3 -4
pair before to+lives	-1 -24 -12 0 -1 -51 -1
pair before to+series	-68 72 -2 -31 -4 4 -2
pair before to+firm	-268 -74 -19 1 268 -5 -47
pair before to+modifier	-152 -5 -10 0 0 -11 0
pair before to+common	18 -39 18 -24 -4 -22 -5
pair before to+first	20 -4 -12 -4 -1 -5 52
pair before to+surname	-95 -36 16 -45 -1 231 -17
pair before to+place	-2 -4 -3 -4 1 -3 100
pair before to+companyEnd	-11 -37 -3 -5 -3 -21 -22
pair before to+capital	-60 66 -52 -11 -4 2 -5
pair before from+film	-23 -47 77 -6 0 -1 -4
pair before from+work	-153 103 -56 -43 -17 198 -8
pair before from+person	-14 198 -48 1 -12 -162 2
pair before from+honorific	-187 -123 231 9 -32 -5 -1
pair before from+connector	-11 -42 20 -19 -8 -11 -22
pair before from+starter	-43 -90 71 -9 -2 -1 -14
pair before from+takesPart	-14 198 -48 1 -12 -162 2
pair before from+makes	-31 -20 96 -4 -1 -1 0
pair before from+playsRole	-93 39 126 -38 -2 -32 -4
pair before from+lives	101 1 -17 -6 -2 -2 12
pair before from+lists	11 -31 58 -38 0 0 0
pair before from+firm	-79 -107 -30 -4 171 -25 -6
pair before from+modifier	-14 1 -1 0 0 -1 0
pair before from+common	-12 0 49 -21 -9 -7 -1
pair before from+first	-87 255 -23 -6 -6 -33 -1
pair before from+surname	130 -5 -74 -27 -3 7 -7
pair before from+capital	131 55 -74 -29 -7 -47 -24
pair before and+film	36 -21 -38 -2 0 -7 -1
pair before and+work	105 40 -1 -17 -1 -76 -1
pair before and+credit	-3 -59 137 -34 -1 -30 0
pair before and+person	18 -11 -13 -42 -1 -18 -2
pair before and+honorific	-31 -5 -2 -6 -1 -6 -3
pair before and+connector	-1 4 71 7 4 -2 -1
pair before and+starter	-12 -39 77 -45 -4 -42 11
pair before and+calendar	245 -2 -10 -4 1 0 0
pair before and+nation	156 -30 -46 -40 -5 -3 43
pair before and+honour	-44 -70 -45 -9 -3 -22 -2
pair before and+broadcast	-9 155 -110 -6 -4 169 -3
pair before and+makes	-5 -7 -8 -13 -1 -8 -1
pair before and+playsRole	-7 -33 77 -13 -10 -2 -3
pair before and+tells	-1 35 15 3 0 -9 0
pair before and+lives	-27 -20 -257 307 -5 -49 -42
pair before and+prize	-10 -96 -52 -6 -4 -29 -2
pair before and+series	28 43 -11 -9 -37 -8 -1
pair before and+firm	0 -1 2 -3 0 13 -15
pair before and+modifier	-64 -27 -34 -1 -8 -96 1
pair before and+common	-23 56 -11 -30 -5 26 -30
pair before and+first	-13 -5 -2 -28 -2 -23 -1
pair before and+surname	-36 -16 50 8 -1 19 -1
pair before and+place	5 -13 23 -16 -2 -7 54
pair before and+companyEnd	6 -95 67 1 0 4 -1
pair before and+capital	-33 42 41 -14 -4 45 -5
pair before ,+film	-79 -39 -14 5 13 142 -31
pair before ,+work	-33 -7 -61 -81 8 173 -12
pair before ,+credit	370 -143 -194 -138 -11 -39 -18
pair before ,+person	-7 -48 181 -105 -3 -14 -4
pair before ,+honorific	-8 -179 74 -11 -4 98 -6
pair before ,+connector	-22 15 -89 111 -19 -18 -3
pair before ,+starter	8 69 -8 -40 3 -22 -10
pair before ,+calendar	7 -18 41 -32 0 1 -4
pair before ,+nation	76 35 -22 -34 -8 -49 -3
pair before ,+honour	53 -22 3 -15 -2 -20 -1
pair before ,+broadcast	113 -4 49 -6 0 -157 -3
pair before ,+takesPart	-26 158 -30 -72 -10 -27 -6
pair before ,+makes	57 137 -48 53 -18 -176 -17
pair before ,+comesOut	-30 100 69 -55 -15 -49 -4
pair before ,+playsRole	-42 -28 -37 -66 -48 236 -10
pair before ,+tells	60 -13 180 -152 -10 -117 -8
pair before ,+speaks	13 63 5 -45 -2 -14 -10
pair before ,+lives	-79 -144 61 74 -26 77 -52
pair before ,+prize	53 -25 7 -12 -4 -20 -1
pair before ,+calls	1 -33 56 -21 -8 -1 -2
pair before ,+series	86 -106 62 -4 133 -142 -7
pair before ,+firm	66 -51 -32 -26 47 1 -2
pair before ,+modifier	-1 -2 13 -9 0 -2 0
pair before ,+common	-20 6 -12 17 -6 39 -24
pair before ,+first	-31 21 44 -25 -3 -11 -4
pair before ,+surname	-14 -12 26 -16 3 16 -4
pair before ,+place	-6 -49 58 -2 -1 -21 -1
pair before ,+companyEnd	41 44 -16 -42 12 -41 -2
pair before ,+capital	14 2 28 -58 -4 22 1
pair before (+film	2 -71 76 0 0 -1 -1
pair before (+work	32 8 -53 1 0 -1 -2
pair before (+credit	-3 -58 88 -14 -3 -27 1
pair before (+person	-1 -2 13 -9 0 -3 0
pair before (+honorific	-6 -4 53 -37 0 0 -1
pair before (+connector	-75 -2 117 -17 -2 -4 -3
pair before (+starter	-45 -20 139 -42 -3 -10 -4
pair before (+calendar	-42 42 -31 -42 -26 -6 -35
pair before (+honour	0 2 51 -34 -3 3 1
pair before (+broadcast	-87 23 -81 60 -52 61 -74
pair before (+makes	2 -71 76 0 0 -1 -1
pair before (+playsRole	95 -3 -81 -1 0 -3 0
pair before (+lives	-1 -1 18 -12 0 -2 -1
pair before (+common	18 -14 26 -19 -1 -3 -3
pair before (+first	38 -52 143 -127 0 -1 0
pair before (+surname	38 0 40 -33 -10 -38 -10
pair before (+place	70 -1 -69 -71 -3 -8 80
pair before (+companyEnd	25 -3 -4 -16 0 0 0
pair before (+capital	-3 18 -33 56 -4 -26 -6
pair before the+work	-2 -15 -4 -1 0 -26 -2
pair before the+honorific	-12 -29 -1 0 -2 -4 -1
pair before the+connector	13 -11 -34 -3 -9 -11 0
pair before the+starter	28 -20 -32 -9 -8 -12 1
pair before the+calendar	-168 0 0 0 1 0 0
pair before the+nation	-17 -16 -1 -1 -11 -1 -4
pair before the+broadcast	-3 -1 0 -1 0 -23 -2
pair before the+takesPart	-57 -4 -5 -2 -1 -1 -2
pair before the+makes	-72 77 33 -5 16 -19 -6
pair before the+comesOut	5 -11 -32 -14 -7 -6 55
pair before the+playsRole	28 -10 71 1 1 1 -114
pair before the+tells	41 -12 -20 -8 -6 -27 -7
pair before the+speaks	57 -9 -18 -6 -7 -23 -3
pair before the+calls	-26 164 -93 -43 -4 -15 -2
pair before the+lists	14 -19 7 -12 10 0 0
pair before the+series	-13 -5 0 -1 -2 -1 0
pair before the+common	2 -49 -20 -25 9 22 -11
pair before the+first	-13 -27 -59 -4 0 -1 -13
pair before the+surname	-65 -38 -16 -9 -1 -39 -1
pair before the+place	-6 -5 -1 -1 -10 8 -4
pair before the+capital	-40 -39 -4 -20 1 -23 -3
pair before :+film	-80 76 0 -1 -1 0 0
pair before :+work	-332 -37 -57 -63 -16 403 -22
pair before :+credit	-161 -3 203 -1 -33 3 2
pair before :+connector	18 28 246 2 0 3 -5
pair before :+starter	52 -27 -12 -6 -5 -14 -2
pair before :+takesPart	-20 -3 61 -16 1 -22 -1
pair before :+speaks	59 51 -77 -6 -6 -13 -2
pair before :+lives	-67 -27 1 -1 0 -13 -35
pair before :+calls	-137 63 -104 -21 -74 211 -15
pair before :+series	-117 118 0 -2 -1 1 0
pair before :+common	34 16 21 -20 0 11 -7
pair before :+first	-35 -26 -24 -4 -10 -11 -25
pair before :+surname	-127 -117 -25 -8 -10 -36 -22
pair before :+place	-80 -64 -11 -9 -11 -29 -6
pair before :+companyEnd	11 -117 130 -5 0 -2 0
pair before :+capital	-5 -30 -25 -16 -3 13 -6
pair before at+film	-158 -13 -12 -1 219 -10 24
pair before at+work	-28 1 0 -37 -3 -28 113
pair before at+person	29 -1 -1 -3 0 2 0
pair before at+honorific	142 -1 0 -6 -55 -12 -1
pair before at+connector	-70 -19 0 -2 1 -20 0
pair before at+starter	-51 42 30 -1 -5 -17 -8
pair before at+honour	16 -8 -6 -14 -2 -6 17
pair before at+broadcast	-28 1 0 -37 -3 -28 113
pair before at+takesPart	91 -29 -12 -4 -22 -5 38
pair before at+makes	30 -1 0 -3 -17 0 -9
pair before at+comesOut	45 -7 -7 -11 -1 -4 0
pair before at+tells	44 -145 13 98 2 4 -17
pair before at+speaks	14 -1 -3 -3 -3 -7 4
pair before at+prize	13 -2 -10 -7 -34 -7 36
pair before at+common	73 -12 -24 -9 -7 -6 -8
pair before at+first	24 -8 -1 -4 0 -2 -4
pair before at+surname	-125 -28 -27 -7 -2 -33 -2
pair before at+place	40 -26 -37 36 26 -16 23
pair before at+capital	119 -23 -94 -12 -10 -6 -1
pair before that+work	-25 -67 179 -51 -3 -17 -3
pair before that+connector	99 -81 116 -94 -2 -2 -5
pair before that+starter	-36 -94 -72 261 -3 -17 -1
pair before that+calendar	85 -85 -7 20 0 -4 1
pair before that+tells	0 -13 0 0 0 0 0
pair before that+speaks	-15 149 -3 -104 -3 -41 4
pair before that+firm	-51 -1 89 2 -18 -17 -4
pair before that+common	-22 20 88 -28 -3 -29 -1
pair before that+first	55 -7 -50 42 1 -14 0
pair before that+surname	45 -5 -41 29 0 -11 0
pair before that+companyEnd	3 -1 11 -3 0 -3 0
pair before that+capital	-11 176 -59 27 -14 -35 -6
pair before who+starter	-39 -2 -1 0 1 -1 -1
pair before who+common	-18 -21 -66 -71 -3 -9 -3
pair before who+capital	-22 -11 -149 -2 -4 -5 -4
pair before which+connector	-25 4 27 -11 -2 -10 -2
pair before which+starter	-25 4 27 -11 -2 -10 -2
pair before which+common	-3 -2 20 -7 -1 -2 0
pair before is+film	80 16 57 -2 40 59 7
pair before is+work	-73 -2 111 -6 9 -5 -2
pair before is+connector	163 -3 -27 -112 0 -1 -2
pair before is+starter	20 -4 63 -52 -2 -8 -13
pair before is+broadcast	69 0 0 -2 -2 -1 0
pair before is+lives	-140 -27 -122 -69 -13 -34 -49
pair before is+common	15 -15 1 -36 -2 0 -13
pair before is+first	3 -9 -6 33 -1 -5 -5
pair before is+surname	-18 -22 -38 126 -3 -5 -9
pair before is+companyEnd	84 0 -5 0 0 -5 1
pair before is+capital	-31 -14 3 30 -2 -8 -2
pair before was+credit	-16 180 -109 -145 -1 -9 -6
pair before was+connector	73 -19 -88 69 -4 -20 -3
pair before was+starter	41 -16 -33 16 -4 -3 -3
pair before was+calendar	34 -6 24 -52 0 0 0
pair before was+playsRole	-11 -191 -206 229 -3 -6 -39
pair before was+common	0 -39 -46 104 -3 -10 -3
pair before was+capital	-11 -7 42 -22 -2 -6 0
pair before will+person	9 0 4 -1 0 -4 0
pair before will+prize	-26 -23 -29 -15 -3 -24 -6
pair before will+common	-129 1 -50 -2 0 -3 0
pair before will+surname	96 -24 -2 -7 -5 -29 -3
pair before will+capital	107 -12 -3 -9 -4 -7 -4
pair before has+starter	-2 -3 42 -17 1 -4 0
pair before has+common	-11 -8 42 -13 -3 -7 -7
pair before have+starter	-91 -18 4 -8 116 -2 -1
pair before have+tells	-1 -38 30 17 1 1 -5
pair before have+common	-1 -9 7 2 -2 -1 -2
pair before have+first	-124 -56 -2 -5 147 -5 -1
pair before have+capital	-100 -17 -2 -6 124 -2 -1
pair before had+common	23 -5 -1 -9 -16 -3 0
pair before had+surname	-55 0 -9 -11 -9 -10 0
pair before had+capital	-16 -23 -4 -8 -3 -15 -3
pair before are+takesPart	0 -1 26 -18 0 3 -1
pair before are+playsRole	-8 -4 44 -31 -1 -3 -1
pair before are+common	-58 -2 66 -1 -1 -6 0
pair before also+starter	3 -58 -29 -4 117 -43 1
pair before also+common	-5 -44 -28 -2 89 -34 0
pair before also+capital	-17 0 -5 -2 -42 0 0
pair before like+film	-9 -37 62 -28 -8 -7 -2
pair before like+connector	-4 -52 -4 0 0 0 0
pair before like+starter	-17 140 -80 -32 -7 -15 -4
pair before like+playsRole	-21 88 -16 16 -1 -54 -2
pair before like+series	-12 179 -129 -28 -6 -12 -4
pair before like+firm	1 -53 58 -15 3 2 0
pair before like+common	-4 -22 41 -12 -4 -11 0
pair before like+capital	-9 -87 140 -40 -1 -7 -1
pair before "+common	19 -8 14 -30 0 0 1
pair before —+speaks	168 -42 -43 -26 -4 -4 -1
pair before —+common	33 -14 187 -62 -30 -44 -3
pair before —+capital	168 -42 -43 -26 -4 -4 -1
pair before -+credit	0 -31 43 4 0 0 0
pair before -+connector	216 -1 -196 1 3 -12 -1
pair before -+starter	0 -11 17 -6 0 0 0
pair before -+calendar	24 -18 -1 -10 0 -3 0
pair before -+nation	14 0 -9 0 0 -2 0
pair before -+series	-201 -217 -265 -203 -165 258 -104
pair before -+common	12 66 -29 -37 -3 -22 -3
pair before -+first	-65 -7 -91 -27 2 -9 -3
pair before -+surname	24 -18 -1 -10 0 -3 0
pair before -+place	-19 -19 196 -12 -21 -24 -12
pair before -+capital	42 -54 -58 -17 -2 -33 3
pair after of+film	-13 -2 0 0 0 -1 0
pair after of+credit	33 -1 2 -3 31 3 2
pair after of+person	-29 -13 -39 -24 -2 -23 -5
pair after of+honorific	-83 -207 -6 -9 -2 -44 -3
pair after of+connector	-30 -55 -12 -14 -3 -60 -6
pair after of+starter	25 -45 0 -40 -4 -25 -7
pair after of+calendar	50 -6 0 -11 0 -2 -1
pair after of+nation	225 -6 -38 -15 -3 -9 -2
pair after of+takesPart	3 -2 -8 2 0 1 -3
pair after of+makes	-13 -2 0 0 0 -1 0
pair after of+lives	57 0 -31 -1 0 0 -1
pair after of+firm	10 -3 0 -3 0 2 0
pair after of+modifier	-28 -54 -152 -27 -3 -55 -6
pair after of+common	-19 -28 -9 -19 -8 -19 -4
pair after of+first	-104 -103 7 -18 -8 -85 -6
pair after of+surname	-38 -15 -15 -26 -6 -77 -4
pair after of+place	24 -28 -112 -66 -1 -37 -10
pair after of+companyEnd	50 -5 36 -35 3 -1 1
pair after of+capital	-16 -62 -22 -30 -7 -32 -8
pair after in+film	-86 -22 56 72 -3 -6 13
pair after in+work	38 -3 -232 282 -4 -65 -7
pair after in+person	218 -26 -207 -133 -28 -93 -7
pair after in+connector	44 -67 3 -80 -7 -43 -131
pair after in+starter	47 26 -59 -3 -10 -40 -58
pair after in+calendar	109 123 -80 -170 -27 -133 -5
pair after in+nation	137 140 -206 -43 -15 -85 -23
pair after in+broadcast	-4 0 -293 338 -24 -20 -1
pair after in+takesPart	123 -21 30 -71 -11 -49 -4
pair after in+makes	-1 -2 15 37 0 0 -1
pair after in+playsRole	1 0 14 -12 0 0 0
pair after in+tells	-3 -7 -270 278 -19 -2 1
pair after in+lives	-12 0 -93 298 1 -18 6
pair after in+prize	-32 -21 -44 -39 -10 -36 -1
pair after in+firm	-20 -3 -246 -137 -18 293 -10
pair after in+modifier	180 -30 -45 -133 -10 -102 -4
pair after in+common	37 -47 46 -27 -5 -28 -27
pair after in+first	-201 -92 -18 53 -8 -125 -14
pair after in+surname	-11 -155 4 62 2 91 -4
pair after in+place	19 -138 -58 -64 -6 159 -6
pair after in+companyEnd	-69 -20 -229 -116 -23 290 -15
pair after in+capital	-51 -102 -14 121 -4 -26 -6
pair after on+film	-52 -29 45 -20 -9 -8 -12
pair after on+work	40 -5 7 -7 -4 -27 -6
pair after on+person	-137 -3 -48 -31 -2 -15 -4
pair after on+connector	214 -111 47 -57 -8 -28 -40
pair after on+starter	-32 -33 8 -12 -4 -6 -9
pair after on+calendar	-46 -25 -44 -41 10 -5 162
pair after on+broadcast	-69 -52 -405 457 -4 -160 -6
pair after on+takesPart	-137 -3 -48 -31 -2 -15 -4
pair after on+makes	9 -20 46 -40 -4 -2 -6
pair after on+comesOut	189 -29 -123 0 -4 -13 -2
pair after on+playsRole	24 -2 -17 -3 -1 -5 0
pair after on+tells	7 -23 29 -3 0 0 -12
pair after on+lives	-38 -15 41 -31 -15 -19 -25
pair after on+series	-93 -40 81 -34 -15 -28 -21
pair after on+modifier	12 10 -3 12 -2 -17 9
pair after on+common	17 -34 35 -32 -5 -10 -13
pair after on+first	20 -32 173 -35 30 -32 -49
pair after on+surname	8 -76 41 -27 0 27 43
pair after on+place	-75 -60 -29 -61 -12 -31 -57
pair after on+capital	-7 -43 -14 -25 6 -11 92
pair after for+film	-37 36 41 -12 -9 -8 -3
pair after for+honorific	-55 -20 191 -64 -7 -6 -30
pair after for+starter	-33 97 -24 -27 -6 -16 -7
pair after for+nation	39 -7 -3 -14 -6 -6 0
pair after for+broadcast	-10 193 33 -111 -8 -2 -6
pair after for+makes	-26 -64 113 -3 -2 -6 -2
pair after for+playsRole	-43 -39 202 -9 -7 -76 -4
pair after for+prize	53 -8 -40 -5 0 -1 -2
pair after for+firm	-15 -2 145 -47 -6 -3 -37
pair after for+common	-3 -28 39 -23 -4 -3 -7
pair after for+first	-52 165 -212 -28 -11 140 -13
pair after for+surname	11 -71 125 0 0 101 -1
pair after for+place	122 -83 35 43 -5 53 -11
pair after for+capital	-16 39 -18 -28 -3 -30 -3
pair after with+film	-11 52 -12 -10 -1 -14 -6
pair after with+connector	34 -16 -60 -16 -2 -2 54
pair after with+starter	-4 19 -8 -7 -2 -7 5
pair after with+honour	0 -28 0 0 0 0 0
pair after with+makes	85 -84 17 2 1 1 -14
pair after with+prize	0 -28 0 0 0 0 0
pair after with+common	104 -2 -54 -19 -4 -17 -11
pair after with+first	-48 -88 -32 -10 -4 -6 -1
pair after with+surname	35 109 13 -13 0 30 0
pair after with+place	119 -17 -176 -33 -6 -7 124
pair after with+capital	-5 43 -17 -11 -1 -8 3
pair after as+film	-61 -13 128 -47 -13 -30 -53
pair after as+work	0 -2 6 0 0 -6 57
pair after as+person	-47 0 260 -209 -5 -56 -34
pair after as+honorific	-11 -7 49 -26 -1 14 -1
pair after as+connector	10 -27 50 -59 -1 -8 18
pair after as+starter	64 -80 -203 152 -8 -31 105
pair after as+honour	-3 -67 148 -52 0 -54 -6
pair after as+broadcast	23 0 0 0 0 -1 46
pair after as+makes	-61 -13 128 -47 -13 -30 -53
pair after as+comesOut	8 0 0 0 0 -1 0
pair after as+lives	-101 -202 -148 -119 -2 298 -9
pair after as+prize	-1 -4 10 -7 0 -5 0
pair after as+calls	-2 0 24 -13 0 -5 0
pair after as+common	78 -16 63 -97 -5 3 -30
pair after as+first	-3 16 33 -14 0 -5 -1
pair after as+surname	-2 -4 33 -9 0 -2 0
pair after as+place	-6 -1 51 -18 0 -2 -1
pair after as+capital	-6 16 58 -19 -1 -1 -1
pair after by+work	18 -1 -5 -1 0 -4 -1
pair after by+connector	13 12 11 11 11 11 7
pair after by+starter	203 -57 -103 -12 -15 -9 1
pair after by+calendar	-72 -13 69 32 -6 7 10
pair after by+nation	17 -11 54 -79 0 0 10
pair after by+broadcast	-49 -32 -18 -6 1 -3 0
pair after by+comesOut	-11 -38 -3 0 0 -2 -1
pair after by+firm	-232 274 -192 -142 -82 -212 -114
pair after by+common	57 111 -33 -60 -17 -25 -6
pair after by+first	-46 -5 37 -5 -3 -54 -30
pair after by+surname	29 -45 28 1 9 -54 -9
pair after by+companyEnd	-49 -32 -18 -6 1 -3 0
pair after by+capital	61 -43 21 -19 2 -38 -5
pair after to+film	-94 168 -118 -78 -25 -72 -11
pair after to+work	-33 -87 181 9 -2 -27 -13
pair after to+person	-120 54 176 -74 -3 -63 -155
pair after to+honorific	-78 76 -1 -5 -1 6 -1
pair after to+connector	19 -7 38 -63 -1 -18 -2
pair after to+starter	114 -160 -19 -11 -1 124 -6
pair after to+calendar	167 -9 -2 -4 0 -1 0
pair after to+nation	-39 26 -14 -14 -17 39 -28
pair after to+broadcast	-1 -130 101 117 -2 -1 -56
pair after to+takesPart	-49 -58 218 -80 -2 -19 -81
pair after to+makes	-82 -51 112 -121 165 -56 -22
pair after to+comesOut	96 -21 1 -54 -28 1 0
pair after to+playsRole	16 -2 85 -75 -6 -32 -2
pair after to+speaks	-106 -13 17 -28 130 7 4
pair after to+lives	49 -10 -17 -25 -2 -5 -1
pair after to+prize	0 -4 5 0 0 -46 -1
pair after to+firm	-22 -25 0 0 -18 -25 -20
pair after to+modifier	-104 163 -34 -44 -5 -44 -6
pair after to+common	-35 -9 18 31 -6 -9 -16
pair after to+first	52 9 -65 -5 -3 -12 4
pair after to+surname	90 -148 5 10 1 53 -48
pair after to+place	17 -18 -35 -19 -2 -3 43
pair after to+capital	-19 20 -30 -23 -4 -11 -2
pair after from+work	0 -5 10 -4 0 0 0
pair after from+honorific	20 -12 7 -4 0 2 0
pair after from+connector	-8 162 -226 -18 -2 330 -3
pair after from+starter	-77 -12 109 -39 -7 13 -8
pair after from+calendar	93 -25 -58 2 3 0 1
pair after from+makes	49 -49 6 0 0 0 -2
pair after from+comesOut	40 -39 1 0 0 0 -1
pair after from+tells	0 -5 10 -4 0 0 0
pair after from+firm	-19 -8 37 -3 -2 -10 0
pair after from+modifier	-36 5 -8 0 3 -6 1
pair after from+common	35 62 21 -65 -26 -37 -15
pair after from+first	-66 -57 -4 -2 -1 -2 -2
pair after from+surname	103 -22 -82 2 4 -4 -1
pair after from+place	-101 -168 -31 -11 -29 -118 -5
pair after from+capital	-4 -77 88 -41 -5 -10 -4
pair after and+film	-27 29 154 -45 -26 9 -120
pair after and+work	-37 0 -1 -1 0 -4 -1
pair after and+credit	-20 -18 121 -78 -5 4 -6
pair after and+person	95 106 31 -98 -3 36 -7
pair after and+honorific	2 -3 34 -28 -1 -42 -1
pair after and+connector	31 41 32 -95 -18 47 -48
pair after and+starter	-51 -15 -26 46 19 -43 85
pair after and+calendar	123 -1 1 -10 -1 -159 -1
pair after and+nation	41 -11 9 -19 9 1 0
pair after and+honour	33 -2 8 -47 -18 -7 -1
pair after and+broadcast	-8 100 -39 -3 -8 -40 -3
pair after and+takesPart	23 79 23 -55 0 38 -3
pair after and+makes	20 -65 88 -48 56 -41 -1
pair after and+comesOut	75 42 -28 -9 27 -169 0
pair after and+playsRole	-28 22 -17 -24 -10 128 -64
pair after and+tells	-1 -7 24 -17 0 0 -11
pair after and+lives	-27 -21 -33 137 -4 -71 -23
pair after and+prize	26 -42 36 -15 -6 -5 -2
pair after and+lists	0 -166 101 119 22 6 -43
pair after and+firm	-31 -13 138 -37 -17 -26 -6
pair after and+modifier	-2 -39 69 -75 0 -5 1
pair after and+common	-29 7 -23 -44 -2 25 52
pair after and+first	-16 -27 44 27 -3 -21 -4
pair after and+surname	-11 -16 62 -13 -2 -20 -4
pair after and+place	53 -12 -60 -17 2 0 47
pair after and+companyEnd	2 110 -6 -14 22 -28 -3
pair after and+capital	-31 23 7 43 -4 34 -5
pair after ,+film	9 52 17 -38 -3 91 -6
pair after ,+work	0 23 95 -41 -3 41 -5
pair after ,+credit	39 -25 71 -30 -7 -10 -12
pair after ,+person	-96 -370 126 207 -31 -148 12
pair after ,+honorific	-15 5 31 -37 0 14 -2
pair after ,+connector	4 -15 35 0 -6 -1 -14
pair after ,+starter	11 50 -24 -27 -12 -29 22
pair after ,+calendar	-2 -52 77 -41 -1 -1 -1
pair after ,+nation	-11 -10 78 -43 0 -16 2
pair after ,+honour	-10 -18 -75 114 -3 -5 -3
pair after ,+broadcast	22 -58 70 -13 0 -7 -1
pair after ,+takesPart	-67 261 -264 -113 -18 162 -34
pair after ,+makes	21 45 46 -60 -8 -3 -32
pair after ,+comesOut	157 57 0 -33 -9 -151 -5
pair after ,+playsRole	-22 52 -184 212 -5 -29 -34
pair after ,+tells	-91 140 -172 171 -4 -48 -23
pair after ,+speaks	-46 -47 128 -14 12 -16 -18
pair after ,+lives	-5 -15 2 40 -2 -30 13
pair after ,+prize	-9 -25 -42 140 -3 -67 -12
pair after ,+calls	23 -52 -8 -119 -7 153 -4
pair after ,+lists	21 -33 64 -16 -2 -28 -2
pair after ,+series	-11 -3 22 -6 0 -1 0
pair after ,+firm	25 -15 57 -21 -6 -44 -3
pair after ,+modifier	-35 -52 -113 240 -2 -10 -17
pair after ,+common	-26 11 7 -13 -18 10 12
pair after ,+first	-3 1 64 -27 -1 -18 -5
pair after ,+surname	-23 3 32 -18 -1 7 -2
pair after ,+place	36 10 -20 -12 0 -15 -6
pair after ,+companyEnd	34 -39 26 -44 1 5 1
pair after ,+capital	-11 -6 18 -11 -11 27 -19
pair after (+connector	51 -7 109 -174 -6 29 -10
pair after (+starter	-58 15 -35 91 -13 -3 -18
pair after (+calendar	-85 38 246 -164 -4 -6 -20
pair after (+nation	-124 -58 295 -201 -26 -12 -13
pair after (+takesPart	8 -110 10 84 1 0 -26
pair after (+makes	0 -1 168 -165 0 0 -1
pair after (+playsRole	-14 -25 51 36 -7 -35 -1
pair after (+lives	50 -56 144 -98 -4 -29 -5
pair after (+common	-45 73 -8 33 -15 -22 -7
pair after (+first	-87 21 52 78 -11 -34 -14
pair after (+surname	-30 -23 41 28 -6 -24 -6
pair after (+place	1 -2 -1 -38 -2 -6 45
pair after (+companyEnd	66 -10 2 -53 1 -5 0
pair after (+capital	6 -5 -49 66 -3 -12 -9
pair after the+film	37 -11 -6 0 0 0 0
pair after the+work	-36 -121 -15 -60 -4 246 -2
pair after the+credit	2 -4 31 -24 0 -1 -1
pair after the+person	-56 -6 5 -28 -6 -9 -2
pair after the+honorific	-15 -4 70 1 0 -1 0
pair after the+starter	30 -4 -5 -2 -1 -3 -1
pair after the+nation	9 -2 0 0 0 0 -1
pair after the+honour	-32 -37 -62 1 -2 -30 1
pair after the+broadcast	284 -223 -138 -114 -32 -88 -37
pair after the+takesPart	30 -3 8 0 0 -1 -1
pair after the+makes	13 -1 -10 0 0 0 0
pair after the+comesOut	8 -6 0 0 0 -1 -1
pair after the+playsRole	101 -5 -54 -13 -5 -24 -3
pair after the+tells	8 -6 0 0 0 0 -1
pair after the+lives	9 -7 -41 -3 -1 -8 -1
pair after the+series	219 -2 -5 -1 -2 -2 1
pair after the+modifier	-3 -48 -1 -1 -1 -7 0
pair after the+common	3 -4 10 -5 1 -10 -2
pair after the+first	65 -2 95 -2 -1 -1 1
pair after the+surname	-76 -13 -3 -8 -1 -4 -4
pair after the+place	9 -3 18 -2 0 0 -3
pair after the+companyEnd	-8 -19 -51 0 -1 -15 0
pair after the+capital	-19 -22 -2 -43 -4 -26 -2
pair after :+film	-75 -15 -11 0 1 1 0
pair after :+work	-1 -165 0 0 0 -1 0
pair after :+person	-27 -4 -10 -1 -1 0 0
pair after :+honorific	337 -95 -23 -3 -3 -22 -2
pair after :+connector	11 92 10 -9 -2 -34 0
pair after :+starter	181 -92 75 -11 -5 -73 1
pair after :+takesPart	-260 -60 -119 -68 -6 -60 -5
pair after :+comesOut	74 99 -150 -32 -30 -68 -72
pair after :+playsRole	-160 195 -51 -6 -46 -16 -8
pair after :+series	-1 -126 -68 -10 0 -1 0
pair after :+modifier	-31 -26 -9 -10 -2 -3 0
pair after :+common	11 60 -10 -28 -5 -14 -5
pair after :+first	235 -17 -55 -2 -4 -11 -5
pair after :+surname	53 -18 -59 -3 -2 -9 -5
pair after :+capital	12 -30 -4 -22 -6 -30 -5
pair after at+film	-1 -6 96 1 -1 -72 0
pair after at+connector	-11 -46 -1 -1 -1 -11 -1
pair after at+starter	11 -24 22 -6 0 -5 -8
pair after at+nation	63 -34 31 -57 -1 -1 1
pair after at+honour	-1 -16 0 0 0 0 0
pair after at+makes	-1 -6 96 1 -1 -72 0
pair after at+comesOut	-24 -4 51 -4 -2 -15 -6
pair after at+tells	-100 -3 197 -33 1 -73 -14
pair after at+prize	-1 -16 0 0 0 0 0
pair after at+common	13 -105 45 -30 -7 64 -12
pair after at+first	-1 -2 15 -1 -1 -62 -1
pair after at+surname	0 0 14 -12 0 0 0
pair after at+place	211 -107 -94 -12 -12 -16 -2
pair after at+companyEnd	-163 -4 -89 -6 -8 -50 -3
pair after at+capital	9 -28 -25 -29 -4 55 -9
pair after that+film	-13 -14 -1 -3 -1 122 0
pair after that+work	9 -8 0 0 0 0 -1
pair after that+honorific	-3 -7 3 -10 0 -30 0
pair after that+connector	39 -47 4 -15 8 4 1
pair after that+starter	12 19 1 -20 0 0 -18
pair after that+makes	76 -14 -10 -70 -4 -5 -3
pair after that+comesOut	258 -23 -5 5 6 -239 2
pair after that+series	-11 -4 0 0 0 -1 0
pair after that+common	39 -9 -9 -11 -2 13 -9
pair after that+first	89 -2 -38 -11 -11 -12 -3
pair after that+surname	58 -1 0 0 0 0 0
pair after that+capital	-13 -4 -5 -8 -1 122 -1
pair after who+connector	-44 -38 52 -17 0 0 0
pair after who+starter	-2 -30 56 -39 0 0 0
pair after who+takesPart	0 0 100 0 0 0 0
pair after who+speaks	19 -39 53 -33 0 -1 0
pair after who+common	-2 51 -12 18 -8 -50 -2
pair after who+capital	-17 -92 -1 -2 -1 -3 0
pair after which+connector	18 -8 0 -22 1 0 0
pair after which+starter	21 5 -28 -11 0 21 -1
pair after which+speaks	0 -11 12 -3 0 0 0
pair after which+common	-6 -2 1 -17 0 23 -1
pair after is+film	-23 98 -74 -46 46 101 -4
pair after is+work	-26 35 -27 -4 -1 22 0
pair after is+credit	-136 198 -33 -41 -25 -50 -5
pair after is+connector	-33 -81 39 -39 -2 116 -4
pair after is+starter	-10 21 3 -43 3 27 -9
pair after is+nation	-1 18 -3 -1 -3 -9 -4
pair after is+takesPart	-126 62 168 -59 -12 -145 -6
pair after is+makes	-20 12 -2 -44 108 -56 -5
pair after is+comesOut	-54 88 -107 -16 -1 165 -15
pair after is+playsRole	-3 -63 -211 281 -4 -14 -5
pair after is+tells	-18 140 -56 -26 -9 -23 -3
pair after is+speaks	-74 -4 153 -54 -13 -34 -7
pair after is+lives	-24 -39 126 -50 -2 -15 -2
pair after is+calls	0 -24 23 0 0 1 0
pair after is+lists	-22 13 -43 253 -52 -175 -9
pair after is+series	-50 138 -30 -8 -2 -25 -3
pair after is+firm	7 -50 51 -17 2 4 0
pair after is+common	-62 54 8 29 1 -27 -7
pair after is+first	72 -22 17 -6 1 -5 -8
pair after is+surname	-29 -55 143 -41 -2 -5 -5
pair after is+place	-75 -21 7 -15 -1 -9 1
pair after is+capital	-6 24 -1 -2 -3 -13 -4
pair after was+person	-254 121 152 -30 -7 -89 -1
pair after was+connector	6 -10 61 -69 41 -23 0
pair after was+starter	-30 4 27 -32 3 21 -3
pair after was+nation	10 -21 -106 113 43 -11 11
pair after was+takesPart	-6 181 45 -65 -1 -120 -1
pair after was+makes	-43 98 -71 -22 -8 62 -5
pair after was+comesOut	10 83 -109 -4 -12 28 -2
pair after was+playsRole	-20 -56 86 0 -2 -2 -1
pair after was+lives	-47 -10 92 -13 -3 -12 -2
pair after was+prize	-3 -1 11 -6 0 -1 0
pair after was+calls	-9 -44 55 -14 -5 0 -1
pair after was+common	-46 24 60 -30 -2 -7 -4
pair after was+first	142 -141 2 2 1 1 -4
pair after was+surname	63 -61 0 0 0 0 -8
pair after was+capital	18 -30 -34 48 15 -3 5
pair after will+film	0 -12 99 -89 0 -3 0
pair after will+work	-2 0 9 0 0 -7 0
pair after will+person	-7 -31 70 -19 -6 -2 0
pair after will+connector	31 -17 51 -58 -1 -1 -1
pair after will+starter	22 38 -16 45 -6 -28 -3
pair after will+takesPart	-4 21 21 -21 -2 -7 -1
pair after will+makes	-4 -10 42 -11 -9 -5 -3
pair after will+comesOut	-107 189 -55 -117 74 -79 -8
pair after will+playsRole	0 -1 10 -1 0 -5 0
pair after will+common	-46 -38 71 -23 36 30 -3
pair after will+capital	-133 -41 -325 385 -14 -8 -4
pair after has+person	-14 -23 143 -21 2 -43 -2
pair after has+connector	-8 -19 35 2 -1 -2 -4
pair after has+starter	-21 49 -20 -42 13 25 -3
pair after has+takesPart	-21 32 83 -41 -2 -17 -1
pair after has+makes	2 -112 258 -8 0 -140 0
pair after has+comesOut	152 -50 16 -21 -3 -47 -1
pair after has+speaks	-12 -38 51 -43 58 -3 0
pair after has+calls	54 -28 11 -40 -2 -1 1
pair after has+common	-20 42 -1 -24 14 -2 -2
pair after have+connector	-3 -12 32 -3 0 -12 -2
pair after have+starter	-62 -6 11 -30 -4 107 -4
pair after have+speaks	15 -15 4 -4 1 0 0
pair after have+calls	32 -43 5 -2 0 1 1
pair after have+common	-15 2 -1 -28 -4 43 -5
pair after have+capital	151 -6 -48 -14 -5 -5 -4
pair after had+film	1 -42 68 -5 -12 0 0
pair after had+connector	28 -50 27 -10 1 -1 0
pair after had+starter	-17 21 -30 -22 69 -41 -2
pair after had+makes	-7 -30 66 -11 -4 -6 -1
pair after had+playsRole	-1 -1 166 -7 -1 -1 0
pair after had+speaks	-8 -42 56 -4 -1 0 0
pair after had+common	-20 24 63 -54 19 -21 -2
pair after had+capital	0 -4 142 0 0 -1 0
pair after are+connector	89 -14 14 -122 0 6 1
pair after are+starter	51 -26 -16 3 0 6 -27
pair after are+nation	14 -1 3 -13 0 1 1
pair after are+takesPart	-3 -45 107 -50 -4 -27 -1
pair after are+tells	-142 0 1 -29 3 162 0
pair after are+speaks	18 -46 58 -30 0 0 0
pair after are+lists	-5 -3 57 -52 0 -1 0
pair after are+common	47 -64 -46 88 -3 -3 -16
pair after are+surname	46 -2 2 -45 0 -2 0
pair after are+capital	2 0 2 -15 0 0 1
pair after also+film	-14 165 -147 -28 -3 -20 -3
pair after also+person	-2 15 7 -6 -1 -10 -1
pair after also+connector	-133 -52 169 -20 -19 -27 -5
pair after also+starter	-59 35 36 -6 -1 -1 -3
pair after also+takesPart	-3 8 27 -9 -1 -15 -1
pair after also+makes	0 0 12 0 0 2 0
pair after also+tells	19 -19 2 0 0 0 -3
pair after also+speaks	40 -67 18 -5 1 1 0
pair after also+prize	73 -12 -38 -9 -2 -7 -3
pair after also+calls	1 -13 16 -5 0 0 0
pair after also+lists	-72 322 -231 -202 -39 -36 -52
pair after also+common	-42 17 49 -11 -9 0 0
pair after also+capital	-3 -70 0 0 0 1 0
pair after like+connector	-16 0 0 -1 0 0 0
pair after like+common	15 -10 -4 4 -2 -7 -2
pair after like+first	11 -11 0 0 0 0 -1
pair after —+connector	22 0 -2 0 -1 -42 30
pair after —+starter	-114 -45 -5 -6 -2 179 5
pair after —+takesPart	-1 -2 35 -29 0 2 0
pair after —+common	29 29 -19 -13 -7 37 -6
pair after —+capital	112 -116 -7 -3 -3 53 -4
pair after -+film	-204 247 -27 -1 -6 -14 -50
pair after -+connector	96 104 -16 -43 -2 -167 -1
pair after -+starter	-54 115 31 -25 -14 -58 11
pair after -+nation	10 -6 2 -3 0 -1 0
pair after -+broadcast	2 -4 -43 1 94 -32 0
pair after -+makes	-1 55 2 -2 0 -2 -48
pair after -+comesOut	-179 194 -20 -6 -5 -9 -2
pair after -+tells	-56 -86 -116 -13 -2 231 111
pair after -+speaks	-146 -205 -173 -23 -7 242 -26
pair after -+prize	-7 94 -3 1 -1 -37 -1
pair after -+common	13 -4 -2 -34 -13 2 -4
pair after -+first	-8 -27 -27 -5 -3 -25 16
pair after -+surname	50 -29 -1 0 -5 -1 18
pair after -+capital	15 -46 -55 -2 6 -12 -26
near before:film	-32 12 -30 -12 2 15 -16
near before:work	-6 -31 -13 30 10 -15 -9
near before:credit	-34 -20 57 -13 4 -7 -1
near before:person	-3 1 -7 -10 1 -16 -8
near before:broadcast	-33 -102 21 -37 4 150 13
near before:takesPart	-3 -41 29 -20 -7 -7 -1
near before:makes	1 12 3 12 14 -25 4
near before:comesOut	-18 16 -21 4 -11 -20 2
near before:playsRole	-15 4 -17 39 -14 -19 7
near before:tells	-10 10 -64 90 -18 4 -26
near before:speaks	-22 -2 55 -9 1 -4 -1
near before:lives	-18 -74 -12 -2 -3 -40 68
near before:prize	-7 -19 71 -39 -16 -10 0
near before:calls	8 9 -16 -6 20 1 -6
near before:lists	9 6 8 -30 -5 -17 -2
near before:series	28 -9 -85 50 4 6 -7
near before:firm	9 -32 -13 -23 32 5 2
near before:place	-18 -12 3 -15 -5 -6 6
near after:film	11 10 -20 -27 2 5 -25
near after:work	-26 8 20 -46 2 17 -18
near after:credit	-19 -4 24 45 7 -33 -2
near after:person	11 -23 -4 19 -9 9 -18
near after:broadcast	-35 7 33 2 -7 -14 -12
near after:takesPart	-31 5 -11 20 2 2 1
near after:makes	-9 -22 16 4 6 -12 21
near after:comesOut	-12 12 11 -22 0 -11 -17
near after:playsRole	-18 3 71 -46 -1 -30 -13
near after:tells	-22 0 10 -42 3 -9 -8
near after:speaks	38 -6 -4 -13 0 -5 3
near after:lives	23 -34 50 15 -27 -2 -17
near after:prize	-2 50 -39 9 -17 -15 -14
near after:calls	6 -21 32 -20 -2 0 -5
near after:lists	1 5 -2 28 -5 -34 -4
near after:series	29 2 9 -23 -6 7 6
near after:firm	-22 -9 4 -43 47 -8 10
near after:place	1 -18 -8 -11 -8 -19 24
in sentence:film	-37 24 -29 -50 -13 -13 -12
in sentence:work	3 -32 -39 16 -13 -6 -7
in sentence:credit	-32 20 -35 -17 -12 22 0
in sentence:person	-10 -16 -9 25 -28 -2 1
in sentence:broadcast	-13 -43 -52 -20 -34 62 21
in sentence:takesPart	-49 -11 -4 -7 -29 11 -17
in sentence:makes	4 12 2 -21 -14 -6 7
in sentence:comesOut	4 3 -4 -62 -4 13 -32
in sentence:playsRole	-30 10 3 -31 -32 16 -21
in sentence:tells	-6 19 -1 13 -14 -13 -23
in sentence:speaks	39 -32 -15 -29 -16 35 -9
in sentence:lives	-35 -16 8 -9 -31 23 21
in sentence:prize	-16 8 -1 -20 -6 -15 -1
in sentence:calls	15 0 25 -12 1 -14 -5
in sentence:lists	-5 -33 38 -35 -5 67 -25
in sentence:series	-64 62 -14 58 -16 -61 0
in sentence:firm	7 -55 -19 -57 24 30 41
in sentence:place	6 -28 -24 -44 -27 -13 37
first:film	99 -40 -8 -3 -12 25 -3
first:work	68 -67 21 -16 10 -39 0
first:credit	-22 -22 -9 -1 1 0 1
first:person	-12 78 -4 -10 -15 20 -2
first:honorific	-11 9 -60 -40 0 -7 -1
first:connector	-24 53 -22 0 11 41 -11
first:starter	-26 21 -14 -15 -8 3 4
first:calendar	0 99 -56 -14 -1 4 -1
first:nation	-11 70 8 -12 -5 -5 -5
first:honour	123 -55 -9 67 -4 -9 -2
first:broadcast	11 14 -6 -2 0 -16 0
first:takesPart	-17 154 -6 -5 -20 26 -3
first:makes	15 -1 0 -1 -6 -7 -1
first:comesOut	108 27 31 -7 -1 -135 -1
first:playsRole	-26 -46 148 -5 -11 -41 -4
first:tells	96 -36 -5 -7 -3 -24 -5
first:speaks	-102 -38 2 -3 -1 -9 -3
first:lives	2 -21 -23 145 -2 -52 -3
first:prize	51 -31 102 -10 -4 -15 -2
first:calls	0 -27 0 -7 0 0 0
first:lists	28 74 -13 -2 -5 35 -2
first:series	5 -58 -11 -4 0 -4 0
first:firm	138 -83 -29 -23 -2 -4 -7
first:modifier	36 -19 -18 6 12 -21 41
first:common	26 -7 -47 -38 -7 28 1
first:first	-58 -21 124 67 -14 -14 -16
first:surname	-12 -13 23 14 -5 -21 -3
first:place	20 -57 -5 -3 -19 49 15
first:companyEnd	49 -3 -21 -5 -2 -16 -3
first:number	21 25 -15 -20 -3 -9 -6
first:capital	-13 35 30 0 -16 -13 -23
last:film	-58 38 -70 -5 94 -32 -6
last:work	64 -52 -43 -10 27 2 -3
last:credit	129 -67 -14 -7 -1 -24 -1
last:person	-50 17 69 -34 -10 -96 -14
last:honorific	-24 12 -50 14 -2 20 -6
last:connector	25 -26 -19 -6 -7 -20 -8
last:starter	-5 -13 -2 -12 -5 -14 -8
last:calendar	0 48 15 17 -4 -12 -1
last:nation	4 -36 -10 12 -1 -3 3
last:honour	32 20 2 -5 -28 34 -1
last:broadcast	7 -6 12 -20 -16 -34 -4
last:takesPart	44 -94 53 -15 22 -42 -6
last:makes	-83 -22 23 2 -3 -3 -3
last:comesOut	13 -121 -237 -6 -7 -44 -1
last:playsRole	35 30 -30 -12 -5 -79 -5
last:tells	-63 168 -16 -4 -12 -71 -2
last:speaks	67 -59 32 -24 -9 -58 -5
last:lives	-34 19 -1 100 -12 -5 -32
last:prize	-39 168 -77 -13 -33 -6 -6
last:lists	16 219 -1 3 2 28 1
last:series	0 -97 -11 -13 164 -43 -5
last:firm	93 17 -50 -10 149 -25 -9
last:modifier	60 -43 13 3 -1 -12 -1
last:common	15 27 -19 -28 11 18 3
last:first	-28 -7 29 3 -6 6 -9
last:surname	-50 2 51 9 -16 6 -7
last:place	19 11 -23 37 0 -7 12
last:companyEnd	21 -46 -25 22 81 -11 -6
last:number	4 14 -13 -4 -1 -16 -6
last:capital	-7 36 31 -1 -15 -6 -21
inner:film	111 -45 -1 -2 -6 -2 0
inner:work	107 31 -3 -3 -2 -8 -1
inner:credit	49 58 0 -1 0 11 0
inner:person	-47 17 -1 -2 0 -6 -1
inner:honorific	-12 87 26 -27 -1 5 0
inner:connector	18 14 -45 26 -4 14 -13
inner:starter	18 34 -30 -11 -6 24 -6
inner:calendar	0 -39 12 -7 0 11 0
inner:nation	34 81 23 -2 -5 -5 -1
inner:honour	-6 -61 -55 0 0 1 0
inner:broadcast	139 -20 -1 -3 -2 -3 0
inner:takesPart	-17 97 -1 -2 0 11 -1
inner:makes	125 9 0 -1 -1 -4 0
inner:comesOut	-19 33 -1 -1 -1 131 0
inner:playsRole	-15 101 -4 -2 -2 16 -1
inner:tells	-96 40 -2 -3 -1 -3 -1
inner:speaks	106 172 -6 -3 0 -87 0
inner:lives	50 102 -1 -1 0 -41 0
inner:prize	-5 33 0 0 -1 6 0
inner:calls	-2 34 0 -25 1 -10 -15
inner:lists	-3 -131 0 1 0 -8 0
inner:series	17 97 0 -1 0 0 -1
inner:firm	-17 -6 -85 -3 -2 -2 -1
inner:modifier	12 75 -4 -1 -3 -29 -23
inner:common	24 59 -32 -1 12 33 -10
inner:first	1 3 5 -28 -1 -7 -2
inner:surname	7 33 23 -19 -12 14 3
inner:place	19 58 -4 -1 4 4 0
inner:companyEnd	112 -19 -3 -4 -1 -8 0
inner:number	-24 99 -6 -8 -6 -22 -6
inner:capital	27 54 -1 20 12 23 -6
inner the	3 50 -9 -15 -1 78 -6
inner a	3 60 -7 -4 -5 -12 -3
inner an	139 53 -3 2 0 -3 -2
inner of	57 79 -16 -3 13 8 -1
inner in	10 55 -12 -2 -5 -15 -9
inner on	22 5 2 0 1 -16 -2
inner at	3 22 4 -2 -1 4 -1
inner by	-19 101 -6 -14 -1 -21 0
inner to	-7 -1 -9 -5 -3 83 -6
inner for	68 13 -8 -17 -2 3 -1
inner with	35 -7 -5 -8 1 -5 0
inner from	-10 -8 -4 -15 -4 -33 0
inner as	-6 -31 -13 0 0 -4 0
inner and	-2 -48 -21 -19 -2 -10 -3
inner or	-28 -18 -12 -18 0 -2 -1
inner &	113 -10 -4 -1 -1 -16 0
inner her	154 -199 -7 -2 -2 -24 -2
inner that	15 -51 -2 -2 -1 -60 0
inner is	34 -41 -14 0 0 23 -1
inner after	52 -53 1 -4 0 0 0
inner before	-126 -114 -127 -29 -5 -23 -6
inner than	59 -53 -1 -7 -1 -2 -2
inner into	-87 141 -27 -16 -55 -79 -5
inner over	-71 46 -6 -2 -4 107 -2
inner under	-24 0 0 0 0 0 0
inner not	-13 -22 -6 -1 -1 0 0
inner it	-35 -38 -31 -2 -2 -8 -1
inner your	-18 225 -28 0 -1 -84 -2
inner ,	-1 107 0 0 0 -1 0
inner :	-19 115 0 -2 0 -12 0
inner -	-14 85 74 1 0 -20 -8
inner –	-3 110 -1 0 0 -4 0
inner —	-28 -22 -2 2 0 3 0
inner '	-3 34 -25 -1 0 3 -1
inner !	-11 -159 0 0 0 -35 1
inner /	-61 117 14 -9 -2 10 -2
only:film	-4 0 -20 3 -1 20 -2
only:work	-14 79 -24 -15 -5 -38 2
only:credit	39 -1 -1 -3 0 0 -1
only:person	100 -7 -6 -19 -6 -13 -6
only:honorific	117 -6 -30 15 -3 -1 -3
only:connector	31 -14 -25 -10 -5 -11 -6
only:starter	86 -26 -38 -23 -6 -11 2
only:calendar	1 -22 -21 21 -2 -13 -12
only:nation	35 -7 -29 -14 -3 -10 11
only:honour	-29 -9 -20 21 -1 -4 -1
only:broadcast	82 4 5 -14 -24 -41 1
only:takesPart	-90 -7 13 -4 -4 -9 -2
only:makes	20 -10 -9 -3 -1 -5 -1
only:comesOut	259 -46 -29 -14 -11 -10 -3
only:playsRole	13 -12 -31 -4 -4 -17 -1
only:tells	62 -10 0 -9 -1 -1 -2
only:speaks	49 -8 4 -1 0 -4 -3
only:lives	-85 -48 -32 -10 -4 153 -10
only:prize	1 -11 -21 -11 -1 -5 -2
only:calls	18 -16 -1 0 0 0 -4
only:lists	-28 -4 -2 -1 -1 -1 -2
only:series	60 -30 -12 -5 -3 -13 -2
only:modifier	-2 -9 -17 -1 -1 1 -1
only:common	-47 -8 -4 -47 -18 1 -28
only:first	-65 -25 19 17 1 3 -32
only:surname	-18 -35 42 18 -9 -8 -36
only:place	-20 34 -12 -35 -4 -13 44
only:companyEnd	-8 -9 -13 -6 -5 -8 -8
only:number	68 -19 -12 -10 -5 -11 -12
only:capital	-31 -74 -8 -21 -67 -58 -66
one common & start	236 -39 -6 3 -3 -3 -7
one common & free	7 20 -9 -26 -9 12 -15
one common & mark	70 -20 -6 -14 -9 -11 -15
one common & title case	127 -26 -3 -27 -11 -4 -6
one common & set off	36 -71 -32 -18 -4 94 -9
one common & touching	59 -33 -36 -26 -11 -33 -21
one name & start	-79 6 78 39 -9 -17 -19
one name & free	-37 -31 33 35 -10 1 10
one name & mark	-62 -43 37 -5 31 -17 -12
one name & title case	5 -1 -13 -5 -1 -1 -1
one name & set off	-11 6 -2 -10 -1 55 -22
one name & touching	-10 -1 -17 -4 -14 -21 -10
one unknown & start	15 -3 37 -40 -1 -15 -24
one unknown & free	-1 -24 13 8 6 -29 32
one unknown & mark	-28 -34 32 -10 -1 8 -36
one unknown & title case	6 -28 -18 1 -3 -3 -4
one unknown & set off	-49 54 4 -25 -5 28 -18
one unknown & touching	-16 22 -19 -2 -21 22 -20
person & start	-20 6 62 -12 -6 -19 -7
person & free	-16 -33 26 50 -11 -6 -1
person & mark	-2 -37 64 6 -4 -14 -4
person & title case	21 -13 42 19 0 -6 -1
person & set off	-1 -64 -50 -10 -2 149 -9
person & touching	6 10 40 -25 -7 -10 -8
some common & start	-30 17 -39 32 6 -18 -8
some common & free	63 29 -7 -5 14 -4 4
some common & mark	-27 -56 -13 -26 38 68 -3
some common & title case	35 58 7 -5 -27 -42 5
some common & set off	-16 -36 0 -4 -7 63 0
some common & touching	-9 -25 -8 -16 -3 -2 -3
all common & start	-56 54 -21 -10 -22 35 -3
all common & free	18 70 -31 -1 17 -7 9
all common & mark	-1 -7 -6 0 16 -17 0
all common & title case	235 -35 41 -31 -15 91 -9
all common & set off	-7 -60 2 0 -1 66 0
all common & touching	2 -34 -12 -11 1 -16 -9
little words & start	8 5 -18 -7 0 12 0
little words & free	39 28 -16 -18 -2 0 -5
little words & mark	-7 -26 -1 0 -1 62 0
little words & title case	166 58 -4 -1 0 120 0
little words & touching	-28 -6 -8 -11 0 -10 -1
other & start	-21 1 -26 -9 -3 -6 -3
other & free	12 47 -22 -16 0 -7 -5
other & mark	-1 -52 -7 1 1 97 -3
other & title case	83 -43 -62 -13 -5 -4 -2
other & set off	18 22 -31 -3 -2 0 -2
other & touching	-8 -22 2 -15 -7 -21 -2
one common & before:film	-6 7 -14 -3 -4 -20 -4
one common & before:work	12 -4 -5 -4 -1 -41 -1
one common & before:credit	107 -3 -52 3 -1 -7 2
one common & before:person	23 -5 -140 -2 -2 -9 -2
one common & before:honorific	-22 -1 122 -3 0 0 0
one common & before:connector	-7 -12 -13 -11 -6 -1 -13
one common & before:starter	3 -8 -19 -18 -10 -13 -17
one common & before:calendar	42 -6 -7 -4 -3 -6 -1
one common & before:nation	-30 -6 -4 -4 -1 -1 -2
one common & before:honour	9 -2 -2 -3 -3 -8 -4
one common & before:broadcast	42 -3 -26 -9 3 -49 0
one common & before:takesPart	6 -9 -48 -31 -2 -34 -1
one common & before:makes	-28 5 -20 -3 -4 -16 -3
one common & before:comesOut	-13 -31 20 -1 -4 -3 -1
one common & before:playsRole	51 -1 4 -21 -2 -22 -4
one common & before:tells	24 -3 -9 -11 -5 -8 -4
one common & before:speaks	125 -10 68 -6 -7 -24 -3
one common & before:lives	14 -2 -45 -52 -7 -35 -2
one common & before:prize	8 -5 -3 -7 -2 -2 -2
one common & before:calls	-82 -8 3 -4 0 -11 -2
one common & before:lists	-8 -43 77 -15 -9 -15 -4
one common & before:series	-11 -1 0 0 -1 -22 0
one common & before:firm	-37 -1 -5 -1 -14 -1 -1
one common & before:modifier	-47 -3 -6 -5 -1 0 0
one common & before:common	-12 -19 -4 -30 -9 -10 -13
one common & before:first	36 -17 -4 0 -7 -4 -5
one common & before:surname	27 -11 -6 -6 -2 -2 -13
one common & before:place	-28 19 -10 -8 -6 -14 -10
one common & before:companyEnd	-8 -9 -10 -2 -2 -4 -1
one common & before:number	-88 -1 -1 -2 -2 -1 -1
one common & before:capital	-60 -4 -16 -14 -10 -9 -13
one name & before:film	-21 -38 -32 -31 -13 69 -36
one name & before:work	15 -2 3 -5 -2 -18 -1
one name & before:credit	-4 -2 -143 156 -1 -2 -1
one name & before:honorific	70 -2 29 -8 -1 -2 -1
one name & before:connector	-1 -5 3 -7 -5 -2 11
one name & before:starter	3 1 12 -1 -6 -7 5
one name & before:calendar	95 -2 -34 -16 -3 -30 -2
one name & before:nation	-337 -29 -96 -102 -86 -36 -54
one name & before:honour	-35 -1 -18 -20 -1 -2 -2
one name & before:broadcast	-36 0 23 0 0 14 0
one name & before:makes	-27 -16 -11 -43 -7 12 14
one name & before:comesOut	-9 -28 -43 -18 -3 -3 -4
one name & before:playsRole	-3 -4 -9 48 -1 -21 -8
one name & before:tells	3 -51 10 54 -1 1 -10
one name & before:speaks	-24 -2 57 -14 -1 -16 -1
one name & before:lives	-14 -6 -18 51 -3 -4 -13
one name & before:prize	133 -28 -115 -37 -7 -13 33
one name & before:calls	-1 -27 23 16 0 3 -9
one name & before:lists	-3 29 -4 -4 0 -1 5
one name & before:series	0 -2 32 -8 0 -54 -2
one name & before:firm	-10 -1 -19 -6 20 -1 -1
one name & before:modifier	-6 -2 -17 -10 0 -1 -1
one name & before:common	-13 -27 41 7 7 -17 4
one name & before:first	-14 0 -15 4 0 0 0
one name & before:surname	-4 -10 -5 5 1 6 9
one name & before:place	-146 -3 2 30 -6 -13 -15
one name & before:capital	-12 -15 -36 16 -13 -6 0
one unknown & before:film	-40 84 23 -43 -3 40 -11
one unknown & before:work	-86 -17 86 -71 37 24 -17
one unknown & before:credit	-12 -1 47 -18 -1 -19 -2
one unknown & before:person	-9 -6 1 -9 1 -2 -3
one unknown & before:honorific	-25 8 94 -7 0 0 -1
one unknown & before:connector	-21 10 -21 3 -4 0 11
one unknown & before:starter	-24 6 18 -7 3 28 1
one unknown & before:calendar	-67 -7 -21 -23 -2 -6 -2
one unknown & before:nation	188 -14 -82 -79 -1 -28 -10
one unknown & before:honour	-4 9 11 20 0 -5 1
one unknown & before:broadcast	-81 5 -14 -10 0 -35 -1
one unknown & before:takesPart	-16 -2 52 -11 0 -36 -1
one unknown & before:makes	-14 126 61 -36 0 9 -12
one unknown & before:comesOut	-50 -25 99 -17 -9 -2 -5
one unknown & before:playsRole	-49 16 -1 -56 -6 -14 172
one unknown & before:tells	127 -34 -166 -49 -12 126 -8
one unknown & before:speaks	-28 -21 62 -30 40 23 -5
one unknown & before:lives	-22 -2 1 -36 -1 -6 -5
one unknown & before:prize	-102 -24 -31 -22 -11 -10 -19
one unknown & before:calls	11 123 -31 43 -5 -30 -11
one unknown & before:lists	-19 83 -32 -24 13 -24 -5
one unknown & before:series	-141 107 -24 -227 -28 -42 -35
one unknown & before:firm	9 -7 8 -33 34 -22 -2
one unknown & before:modifier	49 -20 -9 -89 -3 -17 -6
one unknown & before:common	-9 18 3 7 -6 13 -17
one unknown & before:first	-2 2 -18 -4 0 0 -2
one unknown & before:surname	-13 15 -4 -13 0 -3 -8
one unknown & before:place	14 -9 49 -23 -1 -13 -5
one unknown & before:companyEnd	-8 -4 -4 -14 -3 -21 -1
one unknown & before:number	-91 -12 -60 -77 -29 -54 -37
one unknown & before:capital	-9 23 -7 -5 -7 -14 -13
person & before:film	-15 103 1 -31 -4 -35 -2
person & before:work	-39 99 -202 2 -7 202 -6
person & before:credit	-1 -11 112 -75 -1 -1 -1
person & before:person	0 -2 49 -38 0 -1 0
person & before:honorific	-5 -8 -101 45 -1 -1 9
person & before:connector	-10 -25 29 17 -4 4 -3
person & before:starter	-15 -11 15 10 -4 -3 -1
person & before:calendar	-131 -12 -67 -19 -14 -10 -20
person & before:nation	270 32 -78 -7 -4 -2 -6
person & before:honour	2 -19 62 -2 0 -1 -1
person & before:broadcast	-64 17 236 -71 -1 -2 -11
person & before:takesPart	0 -34 47 -14 0 -1 0
person & before:makes	-10 -58 -214 -98 -17 -16 -8
person & before:comesOut	14 7 -12 -62 -5 -19 93
person & before:playsRole	-2 -46 100 59 -2 -51 -8
person & before:tells	-29 186 -154 -184 -7 -20 -17
person & before:speaks	-5 -22 -56 -49 -3 -4 -2
person & before:lives	-6 -16 42 37 -3 -11 -5
person & before:prize	-1 -1 120 -3 0 -1 -1
person & before:calls	-22 47 7 23 -6 -44 -7
person & before:lists	-4 50 -41 36 -2 -6 -2
person & before:series	0 -11 1 3 0 -87 0
person & before:firm	-4 -7 71 -3 -5 -3 -3
person & before:modifier	-9 -18 -52 167 -3 0 -1
person & before:common	-23 3 -4 30 -3 -3 -6
person & before:first	-2 -2 -45 -2 0 0 0
person & before:surname	-4 -20 -3 4 -2 1 -3
person & before:place	-16 93 -59 -87 -3 -9 -10
person & before:companyEnd	1 -7 8 -3 0 0 0
person & before:capital	29 -20 44 -31 -1 -6 3
some common & before:film	-26 -31 30 -3 -1 11 -1
some common & before:work	73 108 -49 5 -1 -104 37
some common & before:credit	-80 -115 213 -20 -12 -33 -13
some common & before:person	224 -18 43 -41 -85 -5 -2
some common & before:honorific	-77 -2 -144 294 -12 -4 -2
some common & before:connector	15 8 -7 -6 5 -2 6
some common & before:starter	14 15 4 1 -1 -6 2
some common & before:calendar	-14 -2 -2 -2 -2 -11 -1
some common & before:nation	66 -19 -8 -5 5 -2 5
some common & before:broadcast	53 9 -2 -4 -1 67 -1
some common & before:takesPart	-44 -16 96 -2 -7 -11 -3
some common & before:makes	-48 82 77 -10 11 -15 -1
some common & before:comesOut	-24 161 -42 -16 -15 -62 -13
some common & before:playsRole	-26 19 -155 203 -5 -5 -10
some common & before:tells	-178 -23 -28 -10 -65 250 -10
some common & before:speaks	48 -44 -40 -11 -50 99 -8
some common & before:lives	-224 -86 168 137 -22 -20 -32
some common & before:prize	-11 -1 -2 -5 -1 0 -5
some common & before:calls	-130 2 -18 -87 -18 229 -4
some common & before:lists	-62 26 31 -36 -15 105 -6
some common & before:series	-39 35 -1 -20 -5 -17 -2
some common & before:firm	-27 -12 -214 -12 258 -24 -6
some common & before:modifier	-30 58 -10 114 -6 -13 -11
some common & before:common	21 -1 -18 -16 2 14 6
some common & before:first	-55 -8 -4 -14 38 0 -10
some common & before:surname	148 -33 -65 113 -49 -63 -6
some common & before:place	89 -33 -7 -20 61 -26 8
some common & before:companyEnd	6 -10 0 -23 11 -19 0
some common & before:number	282 -150 -11 -12 -26 -5 -47
some common & before:capital	14 -2 -15 -30 -12 -25 0
all common & before:film	-25 -27 -3 -7 -3 78 0
all common & before:work	39 -21 -6 -1 -91 80 -4
all common & before:credit	-38 -42 46 -37 -32 -43 -33
all common & before:person	-26 188 -41 -25 -10 -26 -30
all common & before:honorific	-53 149 -31 0 -1 1 1
all common & before:connector	22 -8 -10 -3 0 -6 12
all common & before:starter	3 -21 -11 -7 -9 0 9
all common & before:calendar	235 -17 -2 -19 -1 -106 -3
all common & before:nation	105 -71 -2 -3 -4 -11 -2
all common & before:honour	-16 0 0 0 0 1 0
all common & before:broadcast	17 -34 110 -6 3 -59 -5
all common & before:takesPart	-28 -26 30 -2 0 -39 0
all common & before:makes	-24 21 -23 -4 56 -47 -2
all common & before:comesOut	-5 -15 -2 0 0 -26 1
all common & before:playsRole	-8 1 -6 -59 -2 70 -4
all common & before:tells	-11 8 0 -5 2 -8 0
all common & before:speaks	-36 4 -6 -2 44 -8 -1
all common & before:calls	-13 -56 -10 31 91 -46 6
all common & before:lists	-58 -5 -32 -23 0 -19 -4
all common & before:series	-10 62 -1 -5 -2 -80 -1
all common & before:firm	-86 -3 -20 -3 179 -35 -3
all common & before:modifier	-52 67 -2 -1 -3 -4 -1
all common & before:common	10 -5 -13 -5 18 20 -4
all common & before:first	38 -13 -3 -6 0 7 0
all common & before:surname	76 -16 -3 -13 -15 -30 -3
all common & before:place	83 -59 -1 -1 -5 -8 -1
all common & before:companyEnd	-15 -23 -1 -8 3 -5 0
all common & before:number	-108 -26 -11 -4 -12 -24 -6
all common & before:capital	25 -17 -7 -8 -3 -33 -6
little words & before:film	-5 28 -11 -3 -1 26 -1
little words & before:work	-1 17 0 -7 1 -54 1
little words & before:honorific	-11 15 1 2 0 0 0
little words & before:connector	27 2 -10 -13 -3 -1 -4
little words & before:starter	30 22 -12 -13 -1 6 -4
little words & before:calendar	3 -2 -2 0 1 -8 0
little words & before:nation	71 15 -19 -5 -2 -3 0
little words & before:broadcast	-21 -8 -1 -6 1 0 1
little words & before:takesPart	0 11 -7 0 0 -1 0
little words & before:makes	-14 196 -7 -7 -1 -18 -1
little words & before:comesOut	-73 273 -19 -12 -1 -41 -1
little words & before:playsRole	-13 6 -11 -14 0 -13 -4
little words & before:tells	-9 162 2 -20 -1 -2 -1
little words & before:speaks	28 -26 4 0 -1 6 0
little words & before:lives	-16 -31 -27 -15 -2 -11 -1
little words & before:calls	-5 -58 0 0 0 214 -1
little words & before:lists	-7 -44 -13 -3 0 -12 0
little words & before:series	0 114 0 -1 0 26 0
little words & before:firm	217 -43 -11 4 8 -4 0
little words & before:modifier	8 -22 0 2 1 -1 0
little words & before:common	7 21 -9 -10 0 -16 -4
little words & before:surname	4 -22 2 -2 0 71 0
little words & before:place	-3 24 0 -1 0 -1 0
little words & before:capital	-22 -13 -6 -11 -3 3 -2
other & before:film	-1 95 -3 -1 0 22 0
other & before:work	-9 -35 -1 -8 0 137 -1
other & before:credit	-120 -108 -238 -137 -51 -28 -27
other & before:honorific	-4 -9 -6 -1 0 -1 -1
other & before:connector	2 -3 -9 -15 -1 -26 -5
other & before:starter	0 8 -14 -15 -2 -15 -4
other & before:calendar	-7 -29 0 0 0 0 0
other & before:broadcast	7 -41 6 -10 1 10 1
other & before:takesPart	0 61 -2 -2 0 -4 0
other & before:makes	-49 114 4 -1 -1 -3 0
other & before:playsRole	-202 -273 -211 -155 -77 -238 -67
other & before:tells	-55 -66 -10 -12 -2 -155 -1
other & before:speaks	-59 -140 -10 -8 -2 -171 0
other & before:lives	1 -36 -21 11 0 -11 1
other & before:prize	-9 -1 0 0 0 0 -1
other & before:calls	-39 -84 -11 0 1 -8 0
other & before:lists	22 34 54 -15 -1 -4 0
other & before:series	-10 -198 0 0 0 239 0
other & before:firm	30 -29 10 -12 47 2 1
other & before:common	-2 11 -14 -9 0 -3 -1
other & before:first	-1 -15 -1 0 0 0 0
other & before:surname	-68 86 0 -2 0 0 -1
other & before:place	164 -9 -6 0 1 -4 1
other & before:companyEnd	0 0 0 0 0 -8 0
other & before:capital	-13 -11 -7 -6 -4 -3 -1
one common & after:film	28 2 -14 -2 -3 -2 -1
one common & after:work	11 -15 -3 -4 -2 37 -5
one common & after:credit	83 -11 -9 -8 -3 -1 -2
one common & after:person	47 -16 -38 -16 -3 52 -2
one common & after:honorific	-21 -4 -1 0 0 -1 -5
one common & after:connector	2 -21 -16 0 -1 -15 -8
one common & after:starter	14 -25 -22 -4 -5 -21 -10
one common & after:calendar	-8 -6 -6 -3 -2 -14 -1
one common & after:nation	41 -4 -2 -3 -1 0 -2
one common & after:honour	-30 -3 -15 -2 -2 -5 -1
one common & after:broadcast	7 -1 28 -1 -1 -14 -2
one common & after:takesPart	75 -14 -29 -10 -5 8 0
one common & after:makes	25 -7 -5 -1 -1 -2 -1
one common & after:comesOut	-17 -29 19 7 0 -16 -1
one common & after:playsRole	45 -18 -24 -9 -6 -25 -2
one common & after:tells	-63 23 29 -2 -2 -22 -2
one common & after:speaks	-42 28 0 -1 0 -9 0
one common & after:lives	-17 -14 -11 -16 -4 42 -2
one common & after:prize	14 -3 -15 -2 -1 -6 0
one common & after:calls	-79 -1 -1 0 -1 0 -1
one common & after:lists	9 -1 -6 -2 -1 -4 0
one common & after:series	13 25 -11 -3 -3 -17 -2
one common & after:firm	6 -1 9 -2 -4 -6 0
one common & after:modifier	36 -10 -18 0 7 -6 0
one common & after:common	-3 -25 -25 -19 -7 -13 -8
one common & after:first	41 -2 -4 -3 -1 -4 -3
one common & after:surname	26 13 -3 -9 -2 -4 -3
one common & after:place	-11 0 0 0 0 0 0
one common & after:companyEnd	-31 0 0 0 0 0 0
one common & after:number	16 4 -14 -10 -5 -10 -5
one common & after:capital	7 1 -14 -12 -4 -9 -6
one name & after:film	-59 -34 -51 45 -25 -19 4
one name & after:work	-7 3 -5 18 -1 32 19
one name & after:credit	-27 -7 -89 -33 114 -3 -1
one name & after:person	32 90 -109 16 -3 -6 -3
one name & after:honorific	-43 -4 10 -5 0 -2 -1
one name & after:connector	-9 11 31 -32 -4 -10 -11
one name & after:starter	-9 9 29 -29 -16 -16 -6
one name & after:calendar	-98 -19 -10 -23 -5 -7 -7
one name & after:nation	222 -13 -22 -9 -3 -21 0
one name & after:honour	124 -3 -59 -16 -3 -1 31
one name & after:broadcast	52 0 -26 -7 7 -30 42
one name & after:takesPart	-12 125 -56 -33 -1 -18 0
one name & after:makes	1 -29 -16 55 -23 -8 -10
one name & after:comesOut	19 28 25 -13 -4 -15 -10
one name & after:playsRole	-9 14 -1 -13 -3 -5 -2
one name & after:tells	32 -31 22 -11 -2 -5 -21
one name & after:speaks	66 -5 -8 -8 -1 -5 6
one name & after:lives	-20 -24 -7 123 -1 -10 -6
one name & after:prize	20 -5 90 -18 -1 -3 -31
one name & after:calls	-37 -2 73 -31 -1 -5 -1
one name & after:lists	-64 -9 40 -26 -3 -1 21
one name & after:series	-44 -108 22 113 -7 259 -28
one name & after:firm	9 -2 -1 -6 6 -7 2
one name & after:modifier	-4 -15 3 -32 -4 -6 34
one name & after:common	-12 2 22 9 -4 -12 7
one name & after:surname	-10 0 -14 -3 -1 -1 15
one name & after:place	195 -3 -77 -12 -3 -3 -8
one name & after:companyEnd	-13 0 -9 -15 -2 0 -6
one name & after:number	106 -4 2 -3 -1 -9 -13
one name & after:capital	-19 -3 -27 -2 -2 -3 17
one unknown & after:film	86 -29 -47 -42 108 -45 -27
one unknown & after:work	16 -31 -15 -23 -3 88 -6
one unknown & after:credit	-138 -75 -80 203 36 -42 -10
one unknown & after:person	-87 131 -55 -25 -5 -37 -3
one unknown & after:honorific	2 -1 9 3 21 0 -2
one unknown & after:connector	20 -5 0 20 -4 -19 7
one unknown & after:starter	-20 8 18 14 -3 -2 20
one unknown & after:calendar	-96 165 -45 -69 -12 -27 -9
one unknown & after:nation	-6 -26 75 -28 -2 -35 -39
one unknown & after:honour	43 -3 158 -35 -1 -12 -21
one unknown & after:broadcast	-35 -1 30 13 1 119 -1
one unknown & after:takesPart	-36 -40 80 -12 0 -19 -2
one unknown & after:makes	-64 65 -39 -37 126 -66 -19
one unknown & after:comesOut	-35 77 -7 -20 -5 -15 -5
one unknown & after:playsRole	35 55 -21 -19 -12 -24 -6
one unknown & after:tells	-16 92 2 -2 -7 -18 -13
one unknown & after:speaks	-11 25 12 -9 -3 -3 -2
one unknown & after:lives	-75 88 56 -42 -4 60 -25
one unknown & after:prize	-62 -172 100 91 -5 33 -6
one unknown & after:calls	-46 0 69 -9 -4 -2 0
one unknown & after:lists	-22 74 96 -21 -2 -21 -7
one unknown & after:series	49 69 -29 -23 -45 -73 -39
one unknown & after:firm	-57 -20 -4 -24 33 1 -9
one unknown & after:modifier	-17 61 -65 65 43 -32 -13
one unknown & after:common	10 -10 37 -12 2 0 -26
one unknown & after:first	61 -8 -21 -16 0 -14 -3
one unknown & after:surname	-12 -2 -13 7 -1 -2 -2
one unknown & after:place	-48 -10 -12 -24 0 -13 -43
one unknown & after:companyEnd	-15 0 8 -1 -40 -2 0
one unknown & after:number	-14 8 1 38 0 -38 -27
one unknown & after:capital	-19 -7 -40 -22 3 -10 10
person & after:film	-39 50 171 -20 -5 -15 -3
person & after:work	-3 44 -8 -10 -3 -28 -3
person & after:credit	-30 416 -354 -60 -20 -9 -10
person & after:person	-6 12 51 -42 -1 -2 -1
person & after:honorific	1 -11 160 -1 0 0 -2
person & after:connector	9 -21 31 -17 -3 -15 3
person & after:starter	1 3 6 7 -4 -11 3
person & after:calendar	-1 -8 21 -10 -2 0 0
person & after:nation	-4 -4 72 -17 -2 -2 -2
person & after:honour	0 -9 11 1 0 0 -2
person & after:broadcast	-1 0 -220 -14 -2 -4 0
person & after:takesPart	-12 -19 -9 92 -2 -5 -1
person & after:makes	-13 102 -6 -50 -7 -9 -3
person & after:comesOut	-12 14 -99 -32 -5 285 -5
person & after:playsRole	-9 -14 52 -10 -2 -2 -1
person & after:tells	-13 53 31 -61 -1 -2 0
person & after:speaks	-1 1 -10 -14 -2 -2 -2
person & after:lives	-23 -71 -152 -105 -6 -43 -7
person & after:prize	-4 -9 61 -21 -2 -3 -1
person & after:lists	0 -3 88 -1 0 0 0
person & after:series	-2 49 11 -14 -1 -4 -7
person & after:firm	1 -10 24 -12 -1 0 0
person & after:modifier	-7 -84 77 -87 -2 5 -4
person & after:common	-16 13 20 -2 -4 7 -4
person & after:first	36 -6 6 28 -10 -2 -2
person & after:surname	5 -1 -38 -22 -6 -1 0
person & after:place	7 -5 157 -11 0 0 -3
person & after:companyEnd	-1 0 -38 -8 2 -1 -1
person & after:number	-55 52 34 -100 -108 -5 -8
person & after:capital	7 -6 10 -9 -8 -3 -2
some common & after:film	-4 -7 89 -4 24 -17 23
some common & after:work	-31 -34 -13 -7 123 -16 13
some common & after:credit	-54 -43 -17 49 -48 -11 143
some common & after:person	248 31 -73 -41 -10 -83 -14
some common & after:honorific	19 -14 -20 -3 0 -1 -3
some common & after:connector	-27 32 -14 21 -16 20 0
some common & after:starter	-6 6 -5 1 14 20 1
some common & after:calendar	-57 36 21 -9 -14 -4 -6
some common & after:nation	-167 -15 1 -4 -9 -78 -8
some common & after:honour	143 -39 -43 -17 -21 -17 -10
some common & after:broadcast	-12 5 -2 -1 -9 -150 172
some common & after:takesPart	-137 214 -55 -3 -1 -5 0
some common & after:makes	6 69 36 -15 40 4 -7
some common & after:comesOut	-69 -10 -95 -6 -13 176 -3
some common & after:playsRole	-229 184 37 -30 274 -72 -8
some common & after:tells	-36 80 68 -14 -5 -18 -4
some common & after:speaks	22 -19 4 -14 1 -1 0
some common & after:lives	128 -22 -9 -3 -2 -4 1
some common & after:prize	42 -7 -24 -5 -35 27 -1
some common & after:calls	156 -2 -17 0 0 -14 0
some common & after:lists	-32 12 -41 -13 -3 -51 -6
some common & after:series	-70 78 49 -7 39 -7 -9
some common & after:firm	-2 -11 -1 -3 2 -1 0
some common & after:modifier	-39 46 22 -11 -6 1 -7
some common & after:common	14 -3 -2 -16 11 10 -2
some common & after:first	1 -8 6 16 0 -2 -11
some common & after:surname	-9 6 -1 11 -1 -7 0
some common & after:place	86 -5 -12 -1 1 -16 0
some common & after:companyEnd	4 -21 -4 0 -1 -2 -1
some common & after:number	-23 27 -40 2 62 -7 0
some common & after:capital	10 -18 2 3 -10 -9 -4
all common & after:film	-72 88 68 -8 -12 54 -35
all common & after:work	-28 25 -26 -4 -13 -96 -8
all common & after:credit	-80 -15 -69 -43 -38 -55 -20
all common & after:person	-74 217 -59 -13 -5 -69 -5
all common & after:honorific	86 -41 -14 -8 -14 -23 -5
all common & after:connector	-11 -18 -10 5 17 29 -7
all common & after:starter	-9 6 -19 1 11 -5 -7
all common & after:calendar	-36 32 -1 -1 -4 -69 0
all common & after:nation	-14 -5 0 0 -1 -22 0
all common & after:honour	31 32 -14 -7 -5 -16 -2
all common & after:takesPart	15 -68 -45 19 1 7 54
all common & after:makes	-11 99 -6 -2 11 -3 0
all common & after:comesOut	-30 94 -11 -1 -34 0 -1
all common & after:playsRole	-51 127 65 -1 -12 -177 -1
all common & after:tells	-14 -2 -30 -4 -32 -40 -3
all common & after:speaks	19 -28 -17 -3 -15 4 -1
all common & after:lives	230 -41 -52 -70 -33 -66 -8
all common & after:prize	112 -36 -20 -6 -7 -34 -2
all common & after:calls	238 -49 -3 0 -2 -151 0
all common & after:lists	-29 -146 -2 1 -2 -11 -2
all common & after:series	-109 79 -24 -56 -18 -102 242
all common & after:firm	10 -13 1 -1 4 3 0
all common & after:modifier	-69 112 -19 -5 19 4 -1
all common & after:common	-26 7 -15 -2 30 -5 -5
all common & after:first	115 -8 -1 -6 -1 -5 0
all common & after:surname	16 -11 -2 -2 -3 -5 -2
all common & after:place	37 -12 2 -14 -1 0 -1
all common & after:companyEnd	4 -3 -1 0 -20 -1 0
all common & after:number	-51 -23 0 -1 -1 -9 -1
all common & after:capital	24 -37 -2 -5 -8 -15 -5
little words & after:film	-63 78 0 -4 -2 -26 -3
little words & after:work	-118 -131 -9 -9 -3 -105 -2
little words & after:person	1 24 -14 0 0 -3 0
little words & after:connector	-21 -19 -8 -5 -1 53 -5
little words & after:starter	-11 1 -9 -7 0 36 -4
little words & after:calendar	4 -53 16 0 0 -2 1
little words & after:nation	-15 -31 -7 0 0 -1 0
little words & after:honour	27 0 -1 0 0 0 0
little words & after:broadcast	-3 -21 -16 -5 0 -18 0
little words & after:takesPart	-2 33 -12 0 0 -2 0
little words & after:makes	47 -39 -11 -1 0 -28 -1
little words & after:comesOut	10 97 -8 -3 -3 -9 -1
little words & after:playsRole	-106 -58 -41 -5 -2 -19 0
little words & after:tells	63 32 -33 -8 -2 -21 -1
little words & after:speaks	77 57 -5 -1 0 -3 -1
little words & after:prize	-72 -24 -50 -2 -2 -1 -1
little words & after:lists	213 37 -35 -7 -1 -14 0
little words & after:series	-128 -114 -16 -13 -6 4 -3
little words & after:firm	38 -118 45 -9 4 30 1
little words & after:modifier	57 -39 -7 -1 -1 -9 -1
little words & after:common	-2 -5 -9 -6 -3 -10 -4
little words & after:first	-41 -33 -1 -4 -1 -2 0
little words & after:surname	-15 0 -2 -2 -1 -8 -1
little words & after:place	10 -9 -1 0 0 -1 -1
little words & after:number	-14 24 -8 -2 -2 -5 -1
little words & after:capital	-11 -27 -1 -3 -1 -3 -1
other & after:film	-41 -74 -25 -2 0 -1 0
other & after:work	-17 7 -17 -3 -10 -25 -2
other & after:credit	-22 -83 -14 -5 -2 -2 3
other & after:person	-128 91 -18 -5 -3 -54 -3
other & after:connector	-9 51 8 -8 -3 4 -2
other & after:starter	-10 42 8 -6 -2 12 -1
other & after:calendar	5 -31 -1 1 0 0 0
other & after:nation	-2 -8 17 -1 0 1 0
other & after:honour	17 -32 -6 0 -2 -2 0
other & after:takesPart	-2 -238 -7 -1 14 0 0
other & after:makes	-30 -65 -27 -17 -5 -3 -1
other & after:comesOut	-2 77 -1 -1 0 -59 0
other & after:playsRole	191 -108 -44 -1 -27 -10 -1
other & after:tells	53 130 -94 -9 -27 -73 -4
other & after:speaks	-27 -28 -5 -1 -2 0 -4
other & after:lives	-10 -2 -12 0 -1 0 0
other & after:lists	-28 -36 12 -2 -3 -3 -3
other & after:series	-1 -126 -2 -1 -1 -1 0
other & after:firm	6 -24 8 -2 2 1 0
other & after:modifier	-4 -21 -4 -1 -1 -1 -1
other & after:common	17 20 -20 -12 -4 -5 -1
other & after:first	3 -80 -2 0 -1 -1 0
other & after:surname	-6 -59 -2 0 0 0 1
other & after:place	-1 -8 15 -2 0 0 0
other & after:number	-26 -5 -4 -6 -2 -5 -2
other & after:capital	-15 -12 -2 -1 -1 -13 0
known film: common & start	-2 -15 10 -3 -1 0 0
known film: common & free	4 58 -26 -19 -4 -15 -4
known film: common & mark	165 -6 -6 -27 -2 -6 -4
known film: common & title case	-107 79 9 -9 -7 -14 -3
known film: common & set off	-34 64 -37 -13 -4 10 -3
known film: common & touching	2 12 -1 0 -1 -4 -4
known film: name & start	-13 16 29 -24 -3 -5 7
known film: name & free	-11 9 -11 30 -14 -15 9
known film: name & mark	15 19 -8 18 5 -10 -2
known film: name & title case	-3 20 -16 9 0 -5 -9
known film: name & set off	-29 -4 8 -22 -2 83 -10
known film: name & touching	4 8 -10 -1 -1 -2 2
known film: rare & start	-83 34 -28 118 -7 -19 -8
known film: rare & free	-49 10 -71 59 -9 -14 -8
known film: rare & mark	2 87 59 -59 -6 -3 -39
known film: rare & title case	-2 1 -17 -10 2 -2 -2
known film: rare & set off	-10 30 -14 -26 -3 22 -2
known film: rare & touching	2 32 -22 -26 -7 1 -9
known film: two & start	13 127 -26 -15 -10 -11 -13
known film: two & free	-4 19 -32 3 6 17 -9
known film: two & mark	-1 280 -10 0 -20 150 -1
known film: two & title case	-51 81 -40 -12 -3 70 74
known film: two & set off	-2 -2 -5 -1 -1 15 0
known film: two & touching	-23 22 6 -1 10 -26 13
known film: more & start	-10 196 -4 -5 -2 -3 0
known film: more & free	3 60 0 20 2 62 0
known film: more & mark	-3 20 -22 1 0 -2 0
known film: more & title case	-18 181 -7 -2 0 166 0
known film: more & touching	-1 39 -1 -2 -1 37 0
known film: common & one common	-23 33 -3 -3 -3 -7 -6
known film: common & one name	64 -9 -6 -17 -1 -7 3
known film: common & some common	-69 194 -18 -18 -31 -78 0
known film: common & all common	-1 9 -11 -4 -1 -19 -1
known film: name & one name	5 13 -9 11 -5 -7 3
known film: name & person	-3 0 -58 12 0 0 0
known film: name & some common	-4 -14 -7 -9 -2 -20 0
known film: rare & one common	-38 10 -2 -28 -5 -8 -4
known film: rare & one unknown	-27 28 -40 27 -9 -4 -15
known film: rare & some common	-9 22 -8 -11 -4 -8 -1
known film: rare & other	88 -22 -62 39 4 -93 -1
known film: two & one common	100 -98 -1 16 0 3 -31
known film: two & one name	-44 43 -34 -39 -33 -36 -24
known film: two & one unknown	29 -34 -27 -99 -3 -3 -14
known film: two & person	-2 108 -114 49 3 9 30
known film: two & some common	12 -2 7 -1 6 10 11
known film: two & all common	-44 55 -12 -10 3 15 -13
known film: two & other	-28 132 -8 -11 -2 -5 -2
known film: more & one unknown	-103 57 9 5 0 9 9
known film: more & person	11 349 -6 -16 -1 18 0
known film: more & some common	11 90 1 58 4 16 -1
known film: more & all common	5 62 0 -1 -5 17 -1
known film: more & little words	-12 75 -2 -7 0 83 0
known film: more & other	-3 122 -1 -2 0 35 0
known person: person	-3 -11 16 72 -1 -3 0
known person: some common	34 -53 101 -7 8 -18 8
known person: all common	-9 -21 181 -8 -2 -154 -3
known person: little words	-102 -246 331 -3 -1 -31 -2
known person: other	-15 -77 105 1 -2 -1 -2
one common & before 	-48 -5 -6 -23 -9 -13 -16
one common & before the	18 -2 -1 -3 -1 -3 -1
one common & before a	-31 -1 -1 0 -1 0 0
one common & before of	-43 0 1 -2 -3 -21 -4
one common & before in	45 -4 -15 -8 2 1 -15
one common & before on	31 -17 -17 -12 -2 5 -7
one common & before at	14 -3 0 -10 -1 0 -1
one common & before by	-65 -6 -14 -4 -1 -11 -1
one common & before to	-15 14 21 -4 -1 -4 -2
one common & before for	-7 -2 8 -6 -7 2 -1
one common & before with	78 6 -29 -30 -4 -35 -2
one common & before from	-43 29 -8 -4 -4 5 -6
one common & before as	-31 -5 8 25 -6 -3 -4
one common & before and	-46 -31 -14 3 -3 18 -2
one common & before or	-6 -6 -8 -1 0 -1 0
one common & before but	98 -7 -12 -3 -1 0 0
one common & before &	-135 -11 -86 5 1 -30 0
one common & before his	-18 -1 1 -1 0 0 0
one common & before her	-20 0 -4 -1 0 0 0
one common & before this	-54 -2 2 -18 -1 -20 0
one common & before that	-52 78 10 58 -6 -34 -3
one common & before these	-2 0 -8 0 -1 0 0
one common & before was	-11 -8 53 -18 -3 -4 -1
one common & before be	12 -5 -6 -6 -1 -3 -3
one common & before will	102 -5 -4 -8 -4 -5 -3
one common & before would	-76 0 0 0 -1 0 0
one common & before have	-4 -1 -16 0 -2 0 0
one common & before had	-4 -9 -4 -7 -3 -13 -1
one common & before which	-23 0 0 -2 0 0 0
one common & before where	-206 -1 -5 -7 0 1 -6
one common & before when	0 -3 11 -2 -2 -1 -1
one common & before after	-12 -10 -3 -9 -4 -3 -3
one common & before before	-61 0 0 0 0 0 0
one common & before until	127 -17 -30 -11 -6 -3 -3
one common & before since	31 -20 -5 -5 -3 -5 -2
one common & before than	23 -13 -12 -11 -6 -4 -5
one common & before then	18 -17 8 0 0 1 -6
one common & before about	-22 -28 -49 -27 -11 -8 -13
one common & before into	-31 -3 -3 -2 -2 -2 -1
one common & before over	8 -7 0 -3 0 0 0
one common & before against	83 -25 -32 -9 -13 -15 -10
one common & before alongside	-25 0 -5 -1 -1 -1 -1
one common & before opposite	221 -16 -122 -12 -14 -7 -7
one common & before behind	-156 -2 -5 -3 -4 0 -1
one common & before between	100 -14 -12 -10 0 -1 0
one common & before during	18 -1 -2 -2 0 -2 0
one common & before under	-50 -2 -10 -11 -3 -19 -1
one common & before not	-7 -1 -29 -8 -1 -23 -1
one common & before never	-18 -1 -27 -1 -1 -1 -2
one common & before i	-70 -4 -9 -10 -10 -8 -15
one common & before he	-75 -1 -18 -45 -3 -18 -4
one common & before she	-18 -64 -86 -36 -28 -8 -28
one common & before it	-1 -25 87 -4 -2 -2 -3
one common & before they	-103 -1 -26 -24 -13 -12 -15
one common & before we	-65 -32 -6 -10 -10 -5 -6
one common & before you	-149 -44 -6 -2 -6 -3 -4
one common & before my	-36 -21 24 -36 -3 7 -3
one common & before your	-25 -1 -7 -1 -1 -1 -1
one common & before our	-116 -1 -1 -1 0 0 0
one common & before ,	-28 2 -5 -8 -4 -8 -3
one common & before .	32 -2 -5 2 0 -32 0
one common & before :	42 -11 -17 -14 -4 3 -4
one common & before ;	28 -57 37 3 2 3 -21
one common & before (	126 -40 -113 -53 -10 -33 -6
one common & before )	190 -21 -62 -20 -13 -49 -10
one common & before [	90 -36 -36 -32 -8 18 -7
one common & before ]	33 -29 8 1 0 3 -10
one common & before -	-3 38 -25 -15 -2 -6 -1
one common & before –	-37 -4 -2 0 0 -1 0
one common & before —	-91 -28 -64 -144 -60 -37 -30
one common & before ”	-127 -1 -1 3 0 -2 0
one common & before /	-119 -15 -128 -48 -60 -71 -17
one common & before s	-7 -8 -7 -10 1 10 9
one common & before up	-92 0 1 -2 0 -1 0
one common & before out	14 -19 2 -2 0 6 1
one common & before such	-20 0 -2 0 -1 0 0
one common & before like	-21 7 -17 -2 -2 -3 -1
one common & before including	67 -9 -89 -3 -1 -25 -1
one common & before one	14 -4 0 -14 0 2 0
one common & before some	63 -28 -3 -1 -3 0 -1
one common & before all	26 -24 1 0 0 0 -3
one common & before every	66 -23 -1 -36 0 0 1
one common & before how	-100 -1 -7 -3 -1 -1 -4
one common & before what	-39 0 -1 0 0 0 0
one common & before if	-256 -1 -2 -4 -1 424 -1
one common & before so	40 -100 15 9 0 11 -15
one common & before although	14 -5 0 -12 0 0 0
one common & before made	-103 198 -81 -30 -14 -21 -9
one common & before just	-9 -2 -10 -2 -42 -1 -2
one common & before only	-38 0 0 0 0 0 0
one common & before now	-34 0 0 0 0 -2 0
one common & before once	-22 -1 -53 -1 -1 2 -1
one common & before again	-20 -1 -8 -6 -1 -2 -1
one common & before him	-37 0 -1 -1 0 0 0
one common & before there	-66 -2 -1 -1 -1 0 0
one name & before 	-23 -26 -11 -1 1 4 -9
one name & before the	-56 -21 -45 53 -14 -3 -6
one name & before a	-20 0 -2 0 0 0 0
one name & before of	15 2 -8 -24 -2 23 -8
one name & before in	19 -4 -15 -17 -1 -13 29
one name & before on	19 -12 -24 -37 2 71 -5
one name & before by	-3 5 10 -5 -1 -1 -8
one name & before to	-18 22 24 -25 -11 -9 2
one name & before for	-12 -6 30 -22 -6 -8 4
one name & before with	-7 -22 12 21 -2 -2 1
one name & before from	49 -5 -17 -8 -1 -6 -4
one name & before as	-24 5 9 25 -2 -6 -6
one name & before and	-3 1 15 -11 0 -7 5
one name & before or	-36 -16 141 -8 0 -4 2
one name & before but	12 23 0 -8 -1 -1 -2
one name & before &	9 -12 23 -38 0 1 -1
one name & before her	18 -9 14 29 0 1 -33
one name & before this	3 -12 15 13 0 1 -20
one name & before that	21 -13 -68 113 -2 -20 3
one name & before is	-31 -25 0 87 -2 -11 -21
one name & before was	-16 -11 -48 57 -3 -8 -1
one name & before are	-5 -1 66 0 -1 -5 0
one name & before be	-64 -3 -8 -33 -1 -2 1
one name & before will	17 -2 -39 -42 0 0 0
one name & before has	-2 -2 16 -15 0 0 -2
one name & before have	0 -9 11 1 0 0 -6
one name & before had	9 -2 1 0 0 0 -6
one name & before who	11 -12 6 11 0 30 -16
one name & before which	1 -4 6 -16 0 0 12
one name & before where	-8 -18 71 -28 0 -4 -4
one name & before when	-12 -13 -47 116 -2 -4 -6
one name & before while	-2 -7 11 -7 0 0 2
one name & before after	-32 125 -102 104 -4 -9 5
one name & before before	-34 -12 45 -42 -3 -8 82
one name & before until	-2 -1 138 -19 -2 -17 -110
one name & before since	2 3 -7 -5 1 9 1
one name & before than	-63 -5 64 -44 -35 -62 111
one name & before then	-5 -9 23 -3 0 -1 -5
one name & before about	-1 -19 177 17 -2 -3 109
one name & before into	-9 -13 47 -18 -2 -8 6
one name & before over	-8 -2 -5 -10 -3 -4 9
one name & before against	25 0 -33 -12 -18 -20 56
one name & before alongside	-18 0 27 0 0 -10 0
one name & before opposite	13 -13 36 9 0 0 -9
one name & before behind	0 -2 -48 -5 0 -1 0
one name & before between	-3 85 12 -13 0 -5 9
one name & before during	18 -10 16 0 0 -1 -24
one name & before under	-14 -9 28 -34 0 -8 -2
one name & before not	-22 -11 36 -11 -1 -4 -6
one name & before it	-9 -1 45 -3 -1 0 -1
one name & before we	-174 -61 -168 -149 -43 -41 -64
one name & before you	250 -5 -80 -105 5 -1 0
one name & before my	-142 -103 -149 -95 -85 -36 -82
one name & before your	-76 -5 -27 -49 -1 0 -8
one name & before our	-68 -8 -27 -7 0 -3 -4
one name & before ,	-17 -2 13 24 -10 -21 -4
one name & before :	-13 -28 -17 4 0 2 -7
one name & before (	-24 -4 -51 105 -1 -21 -2
one name & before [	-13 1 -102 -147 -5 148 -1
one name & before -	-6 -18 30 -6 -2 -2 -5
one name & before –	163 0 -1 0 0 0 0
one name & before —	-145 -3 -39 -30 -15 -12 -4
one name & before “	-70 0 -12 -21 -2 1 -1
one name & before /	-7 -3 -98 -24 -6 -30 -6
one name & before s	-9 0 -5 -133 -2 0 0
one name & before up	-1 -3 9 0 0 0 -6
one name & before out	-43 -45 -51 -28 -13 -6 -2
one name & before off	-95 -22 -40 -27 -10 -35 -1
one name & before such	0 -2 10 -1 0 0 14
one name & before like	3 -42 9 -6 0 -1 2
one name & before one	-28 0 80 -48 -7 -49 -3
one name & before some	194 -7 -149 -82 -4 -4 -4
one name & before both	-2 -4 24 -12 0 -1 0
one name & before how	-23 133 -79 25 0 -10 -8
one name & before why	-21 -25 88 -30 -4 -8 -13
one name & before what	-8 -4 33 -11 -2 -4 -2
one name & before if	7 -17 63 6 -1 4 -9
one name & before so	-2 -47 40 5 1 1 -13
one name & before because	-2 -1 8 -8 -1 0 0
one name & before though	-6 -34 81 -28 -3 -5 -3
one name & before via	-25 -7 66 -23 -7 -8 -1
one name & before vs	-40 -3 -42 -11 -3 0 -3
one name & before made	-9 -92 164 -107 -10 -109 -5
one name & before based	112 -3 -4 4 0 -97 0
one name & before just	-47 -50 21 -16 -3 -1 -16
one name & before only	-49 -39 -73 -31 -6 1 -3
one name & before now	32 0 25 0 0 0 0
one name & before once	-2 -2 61 -5 0 0 0
one name & before yet	-2 1 -18 -6 -1 1 1
one name & before even	3 -12 22 2 0 0 -11
one name & before him	13 -32 29 3 0 -1 -12
one name & before them	-83 3 -3 6 -3 0 -2
one name & before there	-59 -8 -101 162 -7 -8 -2
one unknown & before 	2 -15 -19 -3 -11 14 11
one unknown & before the	43 8 -28 -72 -7 -9 -5
one unknown & before an	144 -3 1 -3 0 0 -3
one unknown & before of	4 -27 -34 31 9 -33 29
one unknown & before in	-61 5 -33 -54 -19 20 80
one unknown & before on	-159 105 -143 184 18 41 -59
one unknown & before at	-109 -9 -17 -23 -10 126 -6
one unknown & before by	46 -10 1 -5 5 -9 -2
one unknown & before to	45 5 -9 -33 8 -8 -26
one unknown & before for	-8 -40 51 -25 14 -11 -4
one unknown & before with	-49 49 82 -46 9 -24 -14
one unknown & before from	80 -57 35 -29 -5 -20 -9
one unknown & before as	13 -61 29 55 -8 -19 -18
one unknown & before and	-18 58 12 62 -2 30 -4
one unknown & before or	-39 87 137 -25 -1 -8 -12
one unknown & before but	-32 49 103 -32 -3 -15 -3
one unknown & before &	43 -16 11 -57 2 5 4
one unknown & before his	7 -40 9 6 0 0 -18
one unknown & before this	-44 -33 -17 334 -3 -7 -11
one unknown & before that	-12 12 28 -41 -1 -5 -5
one unknown & before is	62 -19 45 -51 -1 3 -10
one unknown & before was	26 -19 28 -60 -5 -10 -1
one unknown & before are	-2 -74 66 -67 -4 -38 -22
one unknown & before were	-3 -2 15 6 0 -4 0
one unknown & before be	-44 -51 -256 332 -28 -16 -50
one unknown & before has	-26 -8 67 -14 -2 -7 -6
one unknown & before have	0 -13 12 -3 130 1 -4
one unknown & before also	-10 -40 29 -18 26 0 1
one unknown & before who	-15 -1 0 -2 -1 -2 -4
one unknown & before which	2 -90 101 21 -3 -12 -17
one unknown & before where	30 -29 80 -27 -1 -11 -10
one unknown & before when	-33 -85 -52 195 -10 -23 -7
one unknown & before while	10 -83 42 31 -4 -8 -6
one unknown & before after	7 -59 56 -17 0 7 -11
one unknown & before before	-70 28 58 84 -11 -47 -16
one unknown & before until	-33 -8 109 -6 -5 -29 -1
one unknown & before since	30 -20 76 -75 -1 1 0
one unknown & before than	-7 -39 75 -27 -3 -9 -21
one unknown & before then	7 -13 30 -2 0 -6 -5
one unknown & before about	168 -44 -77 -56 -9 -18 -22
one unknown & before into	19 -82 30 32 1 7 -19
one unknown & before over	4 -33 17 -24 0 2 0
one unknown & before against	15 -13 62 -40 -17 3 -10
one unknown & before alongside	101 -6 13 -16 0 1 -5
one unknown & before opposite	-34 -20 130 -31 -3 -5 -6
one unknown & before behind	8 96 -50 -28 -7 -41 -24
one unknown & before between	-4 -62 83 -19 0 -7 -4
one unknown & before during	143 -9 -99 -49 -17 -30 -13
one unknown & before under	10 -9 39 -25 0 -9 -4
one unknown & before without	-4 -8 -19 0 0 0 0
one unknown & before not	3 -26 56 -14 -1 -1 -27
one unknown & before i	-161 -57 -115 -103 -108 -90 -164
one unknown & before he	5 -104 -1 110 1 -2 -11
one unknown & before she	9 -1 -5 9 -4 0 -1
one unknown & before it	-27 -12 73 -10 -1 -2 -4
one unknown & before they	-56 -66 -37 -87 -28 -21 -46
one unknown & before we	-17 13 1 -24 -5 8 -6
one unknown & before my	-18 -23 0 -15 -1 5 1
one unknown & before your	-52 -7 -41 -18 -1 -23 -3
one unknown & before our	116 -3 -16 -23 -2 -7 -4
one unknown & before ,	7 25 7 -8 5 -5 -16
one unknown & before .	150 -8 -62 -37 -14 -16 -9
one unknown & before :	-64 -68 10 -8 -22 -37 -20
one unknown & before ;	8 -1 -4 0 0 0 0
one unknown & before (	46 -23 1 -23 -6 -31 -7
one unknown & before [	-5 -44 -36 225 -12 -88 -18
one unknown & before ]	9 -23 37 0 1 1 -21
one unknown & before -	-44 -65 66 29 -1 -41 -6
one unknown & before –	-10 0 -6 0 0 -3 0
one unknown & before —	-33 -18 30 -25 -22 -26 -7
one unknown & before "	9 -4 6 -14 0 0 0
one unknown & before “	-30 -8 -5 -34 -3 -11 -14
one unknown & before /	144 -1 17 -18 116 0 -2
one unknown & before s	-127 172 -23 -41 -5 -3 -25
one unknown & before out	-30 135 -67 -112 -13 28 -6
one unknown & before back	22 -13 40 -47 0 2 0
one unknown & before like	-41 11 -18 -7 35 -15 -6
one unknown & before including	21 121 -73 -15 -20 -31 -4
one unknown & before more	9 -2 5 -10 0 0 0
one unknown & before most	7 -15 -13 -19 -5 -1 0
one unknown & before one	-80 -75 -31 -54 -10 -65 -5
one unknown & before some	15 -47 50 -6 0 0 -18
one unknown & before all	-106 -59 79 1 0 -2 -52
one unknown & before both	-1 -36 128 -2 -1 -37 0
one unknown & before each	3 -12 12 -8 0 0 0
one unknown & before how	3 -78 75 1 0 0 -11
one unknown & before why	-34 -26 31 -29 -27 -31 -31
one unknown & before what	-30 76 30 -13 -10 -35 -26
one unknown & before if	-3 -8 67 -22 -1 -25 0
one unknown & before so	5 -31 55 -7 0 0 -26
one unknown & before because	4 -20 31 -17 -1 -1 1
one unknown & before though	-2 -114 164 -25 -1 -18 -11
one unknown & before via	-39 -25 111 -31 -10 -10 -17
one unknown & before made	-12 -116 96 -121 -8 -76 -10
one unknown & before just	-35 1 -63 -23 -10 -32 -1
one unknown & before now	27 -185 112 107 11 12 -15
one unknown & before once	-9 -8 70 -5 -1 -3 -3
one unknown & before yet	-5 -8 51 -3 -1 -2 -4
one unknown & before still	9 -71 20 2 1 3 -35
one unknown & before even	15 -37 34 0 -3 1 -1
one unknown & before him	-18 -3 -36 -1 -1 0 -1
one unknown & before there	-231 47 -294 187 -135 -96 -52
person & before 	-9 -2 18 22 -6 -25 -4
person & before the	-16 -43 77 -56 -2 -38 -2
person & before a	-49 -86 -7 -10 -1 -4 0
person & before an	-23 0 -8 0 0 0 -1
person & before of	-13 -25 -27 -44 -4 30 -15
person & before in	-33 83 -32 77 -11 -15 36
person & before on	-56 259 -7 -70 -7 -83 1
person & before at	164 -38 -74 -27 0 -1 1
person & before by	-9 -16 68 -27 0 -6 9
person & before to	14 -21 -29 30 1 -5 15
person & before for	18 -20 -116 78 -1 8 -1
person & before with	1 -24 -19 54 -1 -6 -1
person & before from	-1 -9 7 -68 -2 -7 7
person & before as	-25 2 -79 171 -1 -15 -3
person & before and	-2 -15 50 -17 0 19 -8
person & before or	0 -31 41 -5 0 0 -1
person & before but	-4 -39 -78 -38 -3 -1 1
person & before &	-10 -24 -93 -24 -5 -13 -2
person & before this	-139 -45 -167 -235 -76 -89 -34
person & before that	-2 41 -129 65 -2 -4 -1
person & before is	-8 -19 -63 -6 -2 -40 55
person & before was	-5 41 -2 -17 -3 -3 -2
person & before are	0 0 34 -8 0 -2 0
person & before were	0 1 14 -1 1 -8 0
person & before be	-27 -52 -63 156 -8 -27 -18
person & before will	-4 -16 -97 -5 -3 -1 3
person & before who	-19 -31 -27 -136 -8 -10 -7
person & before which	0 -2 45 -46 1 -1 0
person & before when	-2 -12 176 -145 -2 -7 -1
person & before while	-2 -18 65 -27 0 -5 0
person & before after	-30 -7 54 -17 -1 -3 -1
person & before until	0 0 151 1 0 0 0
person & before than	-23 -87 6 -83 -23 -10 -21
person & before then	-1 -10 -113 -18 -4 -2 -6
person & before about	-15 -9 101 -20 -3 -5 -1
person & before against	0 -8 7 -1 0 0 0
person & before alongside	-2 -62 61 -14 -2 -3 -7
person & before opposite	0 0 48 -37 0 -5 0
person & before between	1 -91 83 -20 0 1 0
person & before during	43 -50 42 30 3 3 -42
person & before under	0 -2 147 -4 0 0 0
person & before without	-1 -35 66 -34 0 0 0
person & before not	-19 -4 156 -32 0 -1 -8
person & before i	162 -99 -262 172 95 -48 92
person & before he	0 -132 51 97 0 3 -7
person & before she	-1 -1 90 -87 -2 1 -1
person & before it	-12 -18 74 -15 -5 -4 -2
person & before our	-26 -3 -46 -5 -1 -1 0
person & before ,	-6 -4 11 10 -2 4 -3
person & before :	-20 34 185 -57 -3 -22 -3
person & before ;	-5 -12 70 -32 -5 -6 -5
person & before (	-6 -7 93 -47 -2 -2 -2
person & before [	0 -80 108 -29 0 0 0
person & before -	-4 -14 63 -29 -1 -1 -3
person & before –	217 -29 -183 101 0 -71 -7
person & before —	-80 -17 85 97 -15 -4 -5
person & before "	-1 -18 26 -3 0 0 0
person & before “	-76 -12 213 -200 -7 -13 -2
person & before /	-6 -3 124 -3 -2 -7 -65
person & before s	-13 -61 -189 334 -5 -16 -6
person & before up	-10 -25 74 -34 -2 -1 -1
person & before like	0 -93 119 -20 0 -1 0
person & before including	-1 -18 83 -28 -1 -9 -1
person & before most	-5 -25 -43 3 -1 0 0
person & before some	-3 -8 123 -76 0 -1 0
person & before both	0 -43 85 -30 0 -2 0
person & before how	-15 -6 101 -3 1 -1 0
person & before why	0 -72 76 3 0 0 -5
person & before what	-1 0 42 -35 -1 -5 -1
person & before because	0 -23 73 -52 0 0 -1
person & before though	-2 106 -104 -74 -5 -14 -4
person & before made	-1 41 -41 -15 -17 -1 -3
person & before once	-1 -19 125 1 -2 -65 0
person & before yet	0 1 40 -2 0 0 0
person & before even	-18 -4 145 -6 2 -2 -1
person & before them	0 -2 139 -37 0 0 -1
person & before there	0 -51 274 -118 -2 -4 -4
some common & before 	54 -8 -15 -2 0 -29 -1
some common & before the	-4 -33 -6 -9 -12 -25 31
some common & before a	12 -142 1 -3 84 -2 84
some common & before an	-47 -40 -4 -3 -3 -10 -14
some common & before of	59 -13 -16 -17 -28 1 -24
some common & before in	26 81 9 -12 14 -51 37
some common & before on	53 7 -44 -8 4 91 27
some common & before at	102 -7 -23 -10 -38 -10 -21
some common & before by	40 -61 27 -15 61 -22 -10
some common & before to	70 110 14 -5 11 -28 0
some common & before for	1 -24 -6 -15 51 10 -1
some common & before with	-2 99 -20 -16 -44 66 24
some common & before from	-60 67 45 -1 23 -8 -19
some common & before as	-115 54 29 179 -4 -12 -2
some common & before and	-15 -16 -11 -29 -10 76 -6
some common & before or	-34 252 77 -4 -4 26 -1
some common & before but	-89 18 -66 -17 -24 306 -13
some common & before &	-62 -46 -76 -4 -17 -40 -3
some common & before his	-164 -78 -8 -33 -28 -50 -16
some common & before her	-42 -4 1 0 2 0 0
some common & before this	1 -37 -6 -4 -1 -1 0
some common & before that	-5 -4 68 -21 -8 -22 -2
some common & before is	19 -28 -5 -3 -7 -11 -5
some common & before was	-29 -72 -96 178 -6 -8 -68
some common & before were	-2 5 -24 -5 -2 35 -2
some common & before would	6 -53 -33 -52 -9 -11 -2
some common & before have	-124 -56 -2 -4 -64 -5 -1
some common & before had	8 -54 0 -2 0 6 0
some common & before who	-37 11 -8 -1 -2 -2 -1
some common & before where	-50 -102 48 0 1 7 -8
some common & before when	-18 154 90 -85 -10 -43 -6
some common & before while	-18 319 -124 -32 -16 -30 -2
some common & before after	-68 170 -50 -78 19 -28 -2
some common & before before	52 -37 -1 -9 0 -1 1
some common & before since	-5 28 -2 -6 -3 0 0
some common & before then	148 -17 98 -4 59 -43 -32
some common & before about	-31 137 -57 -10 -10 -9 -9
some common & before into	124 -115 4 -15 1 1 -3
some common & before over	-76 69 -7 -12 -9 85 -4
some common & before alongside	29 -26 43 -8 -7 -6 3
some common & before opposite	2 -85 -37 -8 -2 -7 -1
some common & before behind	-4 23 -31 -17 -22 -86 -1
some common & before between	-9 -34 -12 -3 -2 -28 0
some common & before during	156 -82 14 9 1 4 -6
some common & before under	12 -39 -29 -12 -20 2 2
some common & before i	-185 -93 -141 -161 -173 -68 -71
some common & before she	-41 -97 7 -7 -16 7 -5
some common & before it	-108 -35 -70 -5 -51 -7 -16
some common & before they	-100 -140 -124 -100 -116 -123 -99
some common & before we	-48 -20 -36 -74 -29 -90 -40
some common & before you	-90 -254 -58 -122 -36 -138 -15
some common & before my	-52 -42 -76 -6 -5 -4 -26
some common & before your	-97 -19 -1 1 0 -2 -1
some common & before ,	-21 6 2 6 11 56 8
some common & before :	-28 23 -33 -24 42 -9 0
some common & before (	-102 199 214 -46 -7 -9 -3
some common & before -	-144 -139 52 -88 -39 244 -23
some common & before –	-96 -191 -15 -82 -7 -119 -6
some common & before —	260 -3 -42 -9 -3 0 -1
some common & before “	-87 -81 98 -86 -77 -72 -56
some common & before ”	-83 197 -8 0 2 2 2
some common & before /	-63 -69 -20 -2 -33 -2 -1
some common & before s	-32 37 -3 -27 -31 -32 -26
some common & before up	53 -103 36 6 2 0 -37
some common & before out	-27 80 -29 -18 -30 -36 -9
some common & before like	-16 104 -54 -3 -4 -62 0
some common & before including	-78 -42 -19 -49 -18 152 -9
some common & before most	-6 -52 -2 0 1 0 0
some common & before one	0 -11 -1 0 0 0 0
some common & before all	-28 -19 -88 -7 -5 -2 0
some common & before how	2 -12 164 -14 9 -88 -2
some common & before what	1 -51 -6 -1 -1 0 0
some common & before if	13 -121 -14 -10 -2 -32 0
some common & before so	-1 -145 18 -9 -6 16 -11
some common & before though	9 65 -1 7 18 -41 10
some common & before made	-18 109 -93 -12 -61 -31 -6
some common & before just	-67 -62 -14 -9 -6 -12 -3
some common & before now	259 -293 132 16 63 -1 -46
some common & before once	71 -67 0 -1 1 11 -12
some common & before yet	0 7 22 -2 -17 10 -3
some common & before there	-13 -65 90 -60 -1 -1 -3
all common & before 	21 -8 -10 1 16 -4 -6
all common & before the	43 -24 1 0 17 0 -2
all common & before a	-73 -148 -4 0 -6 -5 -1
all common & before of	17 -63 -6 2 -18 -24 73
all common & before in	6 40 -26 -10 -22 -2 -48
all common & before on	-100 -33 -11 -45 -5 -44 144
all common & before at	54 -4 -1 0 -1 -38 0
all common & before by	63 -55 -7 1 18 -41 -6
all common & before to	10 25 12 -17 -24 -27 -6
all common & before for	10 15 -3 2 56 0 -17
all common & before with	3 57 -17 -7 12 29 -8
all common & before from	0 130 -7 -2 17 27 -11
all common & before as	-11 -57 -2 -18 -1 96 2
all common & before and	-22 90 -12 71 4 14 -2
all common & before or	-14 11 -1 0 0 -4 -2
all common & before but	-88 34 -50 -40 153 -48 -9
all common & before his	1 6 -6 12 -2 -3 2
all common & before this	-33 -36 -3 -13 -1 -1 -2
all common & before that	-28 81 -10 -3 -14 -4 -3
all common & before was	20 -71 3 -27 0 37 1
all common & before were	-1 -5 -15 -16 -2 36 -1
all common & before be	-33 -1 -17 -8 -22 -46 0
all common & before will	5 -21 -1 -1 -1 -1 0
all common & before had	25 -3 -1 -4 -21 0 0
all common & before also	45 -75 -83 -5 160 -98 6
all common & before which	-2 17 -1 -1 -1 -19 0
all common & before where	-17 -4 -10 -2 -5 0 -3
all common & before while	-20 -17 -33 -8 -1 -3 -5
all common & before after	16 -99 128 -36 5 -48 2
all common & before before	-9 83 -8 -2 -5 -53 -3
all common & before since	-69 -138 -2 -11 -4 209 -2
all common & before than	2 26 -2 -2 0 -2 -1
all common & before about	-22 -65 -10 -16 -1 -2 11
all common & before into	-56 -1 0 0 0 0 -6
all common & before over	-52 -4 0 -27 -67 -63 -1
all common & before against	23 -2 6 -4 1 3 0
all common & before behind	-87 -27 -5 -58 -88 -40 -21
all common & before between	-60 -69 -74 -3 -50 -106 -8
all common & before during	52 -12 -3 -10 -3 -30 -1
all common & before under	41 0 -4 2 47 -44 -1
all common & before not	-6 -82 -1 1 -1 -48 1
all common & before never	-13 -11 -6 3 3 2 -1
all common & before i	-8 -27 0 -4 -28 -6 -2
all common & before he	-87 -21 -34 -68 -42 -49 -18
all common & before she	-163 -184 -162 -99 -134 -171 -135
all common & before it	-1 227 0 0 0 0 -1
all common & before they	-1 -42 -3 0 -4 0 0
all common & before we	65 -179 -83 -7 -66 -68 -40
all common & before you	-166 -137 -114 -15 -81 -44 -28
all common & before my	-25 0 -2 0 -2 -35 -3
all common & before your	230 -137 -72 -13 -26 -34 -9
all common & before ,	43 18 -58 -19 3 117 -7
all common & before :	24 -35 -2 1 -1 -14 -2
all common & before (	-99 210 -8 -8 -2 10 -1
all common & before -	-93 -51 -25 -32 -9 -74 -14
all common & before –	215 -28 -10 -12 -4 -26 -3
all common & before —	22 -35 -13 -3 196 -41 -1
all common & before s	6 -12 0 0 -3 12 8
all common & before up	347 -50 -106 -15 -10 -97 -12
all common & before out	-40 43 -25 -32 -20 -42 0
all common & before such	-36 -26 -19 0 -11 -24 -1
all common & before like	-8 -47 -25 -5 -10 -16 -1
all common & before including	-10 26 -35 -20 50 13 -3
all common & before more	-13 -37 -21 -25 -26 -43 -7
all common & before one	-55 -10 -13 -12 -5 -21 -10
all common & before how	-71 -115 -8 -9 -25 -96 -4
all common & before why	-7 -5 2 -8 -1 25 -2
all common & before what	-8 14 -8 -1 -5 -11 0
all common & before if	-15 -26 -13 -1 -12 -17 -4
all common & before so	-122 -1 -11 -1 -16 -1 -17
all common & before made	-2 86 -27 -7 -40 -15 -1
all common & before just	-38 -74 -23 -4 -11 -37 -8
all common & before only	-28 -49 0 -1 2 1 -1
all common & before yet	-22 -65 67 -29 -43 -32 -3
all common & before him	95 -5 -69 -78 -72 -14 -1
all common & before them	6 10 9 8 9 4 -1
all common & before there	-6 29 0 -1 2 -21 0
little words & before 	3 0 -7 -15 2 10 -4
little words & before the	-30 -43 -3 -4 -3 -10 -1
little words & before a	-59 -143 -3 -2 -3 -5 -1
little words & before of	17 20 -6 -14 2 35 -1
little words & before in	5 41 8 -7 -3 24 -13
little words & before on	20 -46 -2 1 0 -24 0
little words & before at	222 -6 -3 0 0 -2 0
little words & before by	92 4 17 0 0 -4 0
little words & before to	59 0 -7 -5 -3 -22 -1
little words & before for	-11 11 -10 -5 -1 -15 -1
little words & before with	-47 0 -20 -5 0 -2 0
little words & before from	61 -46 -21 -2 -1 -7 -1
little words & before as	11 34 -7 17 0 -12 0
little words & before and	-40 -57 -30 -5 -1 -37 0
little words & before or	-1 -10 0 0 0 -1 0
little words & before but	41 75 -20 -2 1 1 0
little words & before &	-2 -176 0 0 -1 0 0
little words & before her	-12 -20 0 0 1 -3 0
little words & before this	-8 -10 -1 -4 -1 -1 0
little words & before that	51 113 -7 -5 0 -9 -1
little words & before was	76 3 0 -8 0 2 0
little words & before are	103 -51 7 -13 3 4 1
little words & before be	152 -100 1 1 0 1 -11
little words & before will	-18 -11 0 0 0 2 0
little words & before which	-14 133 0 1 -1 -29 0
little words & before where	-135 -15 -77 -10 -5 -18 -1
little words & before when	0 -6 1 19 0 0 0
little words & before while	1 -50 26 1 0 2 -2
little words & before after	-32 273 -6 -3 -2 -23 -1
little words & before before	-7 132 -46 2 -1 -3 0
little words & before until	114 -96 6 -2 42 6 0
little words & before than	105 -27 -13 -3 0 0 -1
little words & before about	-104 -31 -43 -13 -8 -36 -7
little words & before into	-2 -31 0 0 0 -1 0
little words & before over	179 -20 -1 -2 0 0 0
little words & before behind	-2 -216 -117 -49 1 294 -3
little words & before between	-20 -86 -27 -7 1 -21 0
little words & before during	17 -34 0 -1 0 0 0
little words & before under	52 1 1 0 0 -1 0
little words & before not	-11 -14 2 0 0 1 0
little words & before i	-154 -248 -42 -43 -30 -129 -34
little words & before he	8 7 0 9 0 7 0
little words & before she	-51 -101 -11 -34 -34 -76 -2
little words & before it	-2 -8 0 0 0 0 0
little words & before they	-20 -23 -7 -7 -3 -1 -3
little words & before you	-66 -58 -51 -43 -17 -21 -28
little words & before my	-105 -34 -18 -2 -10 -21 -2
little words & before your	-26 -4 -2 -2 -2 0 -1
little words & before our	404 -28 -1 -2 1 -1 0
little words & before ,	-1 2 -24 -6 -2 -10 -2
little words & before .	55 -56 4 1 2 1 -4
little words & before :	-15 -5 -7 1 0 61 0
little words & before (	-34 79 -21 -5 -2 6 -1
little words & before -	194 -6 -7 -4 0 -4 1
little words & before –	-34 -38 0 -10 0 -47 0
little words & before —	112 -9 -1 0 0 3 0
little words & before such	21 -49 0 -2 0 0 0
little words & before like	-5 56 -3 -2 -2 -4 -1
little words & before including	24 -58 15 0 0 -8 0
little words & before more	-14 -37 -4 0 -5 -29 -1
little words & before one	10 -9 1 -14 0 19 1
little words & before both	10 -14 -26 -1 0 0 -2
little words & before how	-21 -23 -51 -13 -1 -80 -1
little words & before why	-1 -16 -1 0 0 -4 0
little words & before what	-30 -42 -37 -6 -5 -45 0
little words & before him	72 -2 -3 0 0 0 0
little words & before there	-2 -27 -2 0 0 -1 0
little words & before here	0 -15 0 0 0 0 0
other & before 	15 22 -22 -19 -3 -5 -3
other & before the	-18 -71 -2 -1 -2 -2 -2
other & before a	-29 -133 -1 0 0 -3 -2
other & before of	-7 69 -10 -16 1 -13 -7
other & before in	-13 38 -2 7 -3 -9 -9
other & before on	1 -19 0 0 0 -5 0
other & before at	21 -12 -3 -2 -7 -5 -1
other & before by	136 -7 -81 -1 -8 -5 0
other & before to	-27 -176 -39 -23 -4 -8 -1
other & before for	46 -48 -16 -15 -4 -22 -4
other & before with	-1 132 -6 0 0 -2 0
other & before from	-13 22 35 -4 0 -2 0
other & before as	-41 57 32 7 -1 0 -4
other & before and	24 22 -17 -5 4 -43 2
other & before or	-153 -239 -128 -14 -13 -8 -15
other & before but	6 164 -47 -1 -2 -5 0
other & before his	-10 -3 0 -5 -1 0 0
other & before her	-20 -110 -5 -1 -2 0 -2
other & before this	-1 0 -1 0 120 -1 0
other & before that	-11 45 -17 -12 -2 -2 -2
other & before was	-26 69 -3 -51 1 -2 1
other & before which	0 -43 -15 -6 -1 0 -1
other & before while	4 -16 20 -13 0 1 0
other & before after	2 -44 0 0 0 0 0
other & before until	0 -52 -25 -33 0 -1 0
other & before since	0 0 -10 0 0 -2 0
other & before than	-20 124 -25 2 0 -18 -2
other & before about	-15 96 -15 -1 -3 -2 -5
other & before over	-20 -1 -2 -58 -48 -21 1
other & before behind	-100 93 -59 -37 -51 -72 -26
other & before between	-48 61 -91 -77 -32 -53 0
other & before during	18 -2 -1 0 0 -4 0
other & before under	9 -27 0 -1 1 1 0
other & before i	-1 -18 0 0 0 0 0
other & before it	-21 -38 -1 -18 -16 -11 -1
other & before they	-42 -45 -26 -9 -22 -40 -12
other & before we	-49 -70 -8 -5 -16 -22 -6
other & before my	-3 -10 -3 0 -1 0 -1
other & before your	-2 -22 0 0 0 -1 0
other & before ,	-60 70 -3 -10 -3 23 -2
other & before :	-5 -23 160 -1 0 4 0
other & before (	-5 201 -27 -5 -2 0 -1
other & before -	-5 -28 -28 2 3 -14 0
other & before –	11 -9 -4 0 0 -4 0
other & before /	-68 -79 -81 -85 -42 -82 -6
other & before s	-6 -47 -36 -166 -6 -2 -1
other & before like	0 21 3 -1 0 0 0
other & before including	7 -12 155 0 0 -1 0
other & before one	0 -48 0 0 0 0 0
other & before what	0 -16 0 0 0 -6 0
other & before made	0 148 0 0 0 0 0
other & before once	-26 -92 -138 -23 -14 -6 -2
bias	-1 -43 14 -31 -86 -76 -95
words:1	9 -84 -13 -27 -69 -63 -69
words:2	-27 -15 33 -1 -22 -30 -9
words:3	-6 -5 5 20 15 -16 -16
words:4	1 12 -22 -30 -11 0 -2
words:5	24 31 0 -6 0 8 0
words:6+	35 70 -1 -5 -1 43 -1
first: unknown	35 -29 28 3 13 -28 -7
last: unknown	4 3 33 24 -22 -33 -12
only: unknown	-11 -13 7 -23 -21 -10 -8
shape: none	32 -12 -20 -21 -49 -39 -50
shape: first+surname	-10 -30 43 33 -3 14 -5
shape: first+unknown	-14 4 62 24 -4 -17 -5
shape: first+common	-60 3 37 18 -3 -33 -1
shape: unknown+surname	-12 -22 12 -15 -4 -17 -6
shape: unknown+unknown	12 16 13 -26 -10 -10 7
shape: initials	-9 -14 79 4 0 -15 -2
shape: middle initial	-5 -9 214 33 -1 -4 -1
shape: particle	-17 74 153 -19 -4 -12 -3
shape: three with first	5 -13 72 12 -1 -5 -14
shape: three unknown	-16 -29 11 -74 -3 -10 -2
shape: some common	23 16 -53 -1 6 0 -4
shape: all common	-15 -20 -63 -47 -19 -8 -27
person at the end	-9 -10 43 -12 -2 0 -2
person at the start	-7 -7 38 37 1 -7 -9
owner inside	-16 18 -39 -12 -3 6 -2
person owns inside	-1 -60 -84 -14 1 -6 -6
colon inside	-19 215 -300 -2 0 38 0
dash inside	-9 96 43 2 0 -15 -3
comma inside	-1 57 0 0 0 -1 0
ends in a number	0 71 -20 -12 -1 -13 -1
starts with a number	77 -5 -19 -23 -7 -26 -15
ends in an exclamation mark	-46 202 -133 -41 -9 257 -30
ends in a question mark	-156 -181 -235 -218 -15 -28 -22
all capitals	93 -34 -44 -35 -6 61 -5
acronym	156 -65 -16 -22 14 -15 9
hyphen	105 -10 -61 22 -21 -43 -27
starts with an opener	0 -300 -300 -300 -300 -300 0
is a pronoun	800 0 0 0 0 0 0
little word with a capital	-37 110 -21 108 -4 78 -3
starts with the	-14 80 -29 10 10 51 -9
and between people	0 -150 -150 0 0 -50 0
person before and	0 30 2 -2 0 0 0
person behind and	-2 -71 0 -1 0 -1 0
junior	3 -50 199 26 4 -14 8
is a place	86 -186 -228 -50 -8 -16 524
is a company	-81 -202 -116 -36 555 -44 -15
ends as a company	22 -147 -25 22 277 -11 -6
is an outlet	234 -20 -45 85 -23 -22 -4
is an honour	289 -12 -11 18 -11 -5 -2
is of the calendar	301 -22 -21 21 -2 -13 -12
is a nation	335 -22 -29 -14 -3 -10 11
known film: common	-6 29 -5 -7 -2 -9 -2
known film: name	5 44 -10 10 -5 -7 3
known film: rare	-28 101 -36 18 -11 -8 -15
known film: two	-15 169 -21 -6 3 8 -1
known film: more	-2 239 -3 16 -4 53 0
known person	-3 -15 227 71 0 -4 1
known film before a little word	13 -57 -2 -1 0 20 -1
known film behind a little word	-15 -115 -1 -2 0 -46 0
company behind a little word	-136 -338 -6 -6 -2 -122 -2
place behind a little word	34 41 -8 9 0 -10 -2
starts the sentence	40 25 44 -5 -31 -35 -47
starts the sentence: common	73 8 -20 -39 -15 -1 -10
starts the sentence: starter	115 -88 -117 -10 -4 -59 -4
starts behind a mark	9 -19 12 -3 -7 -29 -9
ends the sentence	10 35 -13 5 -22 10 -19
headline	-26 95 -13 -24 -1 -4 -19
furniture	221 -48 10 -111 26 -56 -29
title case	-22 -6 -1 1 -20 -7 -7
title case: person	-1 -3 22 16 0 -4 0
set off	-26 119 0 -10 -1 171 -5
set off: one word	-27 29 -7 -24 -3 39 -15
set off: many words	-15 22 -6 -3 -1 73 -1
owns what follows	-59 -51 116 15 19 -21 21
owns a capital	15 -19 88 -26 14 -28 86
touches a capital before	-17 -124 -36 -68 -23 -100 -26
touches a capital behind	-16 -95 -100 -39 -24 -90 -27
several films before, and inside	0 -250 0 0 0 -100 0
little word joins a capital before	9 26 -11 10 -11 0 -25
little word joins a capital behind	-23 18 -3 8 -14 17 -4
owned by a person	-23 60 -10 43 -7 21 1
owned by another	48 66 -71 21 -11 33 -10
small letters elsewhere	91 -18 -43 -10 -10 -25 -13
year in brackets behind	-28 334 6 -47 0 52 -4
capital in brackets behind	6 -2 -57 71 -3 -12 -9
stands in brackets	4 3 25 8 -5 -33 -6
number behind	13 8 -17 -1 5 -16 -6
defined	0 605 0 0 0 -1 -5
article without film words	27 -56 84 -156 7 26 16
article of other works	9 -68 -31 8 -43 88 -50
elsewhere none	57 -74 -50 -47 -5 -25 -24
elsewhere film	-65 187 -100 7 25 -38 -23
elsewhere person	-22 -51 32 3 -13 -1 -17
elsewhere character	-25 -49 -91 215 -1 -7 -5
elsewhere company	-11 -19 -38 -14 31 -1 -3
elsewhere work	-29 -27 -52 -28 -2 176 1
elsewhere place	-11 -2 -30 -26 1 -11 81
nowhere else	27 -28 -73 -36 -34 -46 -36
title case: nowhere else	40 0 -2 -21 -12 0 -8
in a list with none	38 -12 -48 48 -10 -11 1
in a list with film	-22 181 -61 -51 -5 -45 -8
in a list with person	-5 4 110 -6 -4 -8 -5
in a list with character	19 -52 -92 197 -4 -2 5
in a list with company	-115 -88 -187 226 46 -18 -15
in a list with work	-64 -37 -35 -13 -3 282 -11
in a list with place	71 -45 -18 -10 0 -13 29
brackets behind hold none	88 -31 -4 -91 6 14 0
brackets behind hold film	-118 203 -16 -92 -12 -18 -8
brackets behind hold person	-27 71 44 135 -1 -8 -6
brackets behind hold character	-28 -25 250 -245 -6 -17 -3
brackets behind hold work	-21 -34 93 -92 -1 -24 -4
brackets behind hold place	0 -1 0 -23 -1 -2 26
in the brackets of none	24 0 -16 -8 0 0 0
in the brackets of film	-150 183 -19 0 0 1 -5
in the brackets of person	-97 -16 -176 223 -11 -55 -10
in the brackets of character	27 -17 123 39 -5 -25 -5
in the brackets of work	-1 -2 -4 31 0 -7 -2
in the brackets of place	-32 62 -22 -63 -3 4 64
surname of a person	-81 -14 221 12 -15 -13 -4
first name of a person	-46 -6 60 12 -1 -4 -10
last name of a character	-66 28 -51 41 -3 3 0
first name of a character	-28 -17 -34 33 -2 -4 -3
tail of a film	-66 132 -54 -86 -12 -46 -10
head of a film	-85 86 -76 70 -7 -14 -9
owned by none	-10 -35 -48 61 -8 46 26
owned by film	112 -82 2 49 28 0 9
owned by person	34 89 -74 57 -11 70 -10
owned by character	14 -37 1 29 -2 4 -12
owned by company	-131 130 -5 -26 -18 -15 -8
owned by place	84 -84 127 -35 38 -45 -9
`;
