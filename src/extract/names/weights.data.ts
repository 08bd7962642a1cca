/** Weights of the names layer in hundredths, one row a feature, one column a kind. Made by tests/bench/reader-names-train.ts. */
export const weightTable = `
before 	-18 -35 -51 -10 -32 -20 -18
before the	49 -73 -34 -29 2 -3 -1
before a	69 -7 -35 -30 1 -21 0
before an	69 -35 -23 -11 -4 -13 -5
before of	-32 -15 -21 0 -11 10 2
before in	-15 41 -53 -8 -12 4 53
before on	30 -14 -34 -12 11 2 -10
before at	93 -17 -24 -25 -2 -12 -10
before by	-10 -13 56 -22 15 -20 0
before to	2 15 23 -27 -9 -29 -17
before for	-17 -32 23 -9 21 -11 0
before with	-46 23 6 25 2 7 -4
before from	36 48 -17 -31 -8 -18 -2
before as	-13 -15 3 94 -8 -7 -22
before and	-9 6 44 14 -4 30 -5
before or	-50 4 119 -11 -1 0 -3
before but	17 54 7 -30 5 3 -3
before &	7 -37 -7 -44 1 -6 3
before his	99 26 -114 -5 -16 -2 -11
before her	70 -39 -20 -4 -7 -6 -16
before its	61 -72 46 -14 4 3 -21
before their	159 -144 -27 118 2 -58 -6
before this	-57 -25 -23 88 2 -19 -11
before that	5 86 -33 -1 -3 -21 -3
before these	-2 0 -8 0 -1 0 0
before is	5 -21 48 -42 -2 -9 -13
before was	-26 3 21 26 -7 -5 -3
before are	27 -36 59 -27 -1 -9 -12
before be	-30 -27 106 -36 -25 -17 -21
before will	25 -5 -34 -28 -3 -3 -1
before would	-79 -53 -33 -52 -9 -11 -3
before has	-11 -7 42 -13 -3 -7 -7
before have	-1 -10 10 -1 -1 0 -3
before also	1 -41 -22 -1 77 -31 -1
before who	-8 -19 -30 -44 -2 9 -5
before which	0 -22 35 2 0 -5 -3
before where	-12 -27 68 -26 -1 -9 -6
before when	-21 -27 6 104 -5 -14 -5
before while	-8 -25 35 13 -1 -4 0
before after	-28 56 -10 20 2 -10 0
before before	-87 111 10 23 -8 -20 33
before until	31 -25 133 -22 -5 -11 -56
before since	14 -47 2 -10 -1 50 0
before than	13 -11 32 -32 -9 -16 19
before then	29 -19 49 -5 -2 -7 -6
before about	9 51 -6 -32 -17 -22 21
before into	13 -24 33 -22 -1 -1 -1
before over	-44 72 0 -18 -4 -16 3
before against	7 -10 44 -34 -12 -1 0
before alongside	3 -52 75 -16 -2 -9 -6
before opposite	28 -16 45 -7 -4 -3 -8
before behind	-115 -2 -87 -31 -13 146 -16
before between	16 -27 28 -24 -4 -25 1
before during	7 -53 52 -3 -3 -6 -1
before under	-4 -24 113 -31 -11 -7 -2
before without	-1 -35 65 -35 0 0 0
before not	-17 -13 61 -21 -2 -11 -14
before never	-22 -1 -26 -7 -4 0 0
before i	-269 -202 -247 -125 -102 -98 -79
before he	-88 -105 14 54 -5 -16 -15
before she	-137 -209 -64 -104 -63 -84 -72
before it	-14 -19 91 -12 -3 -4 -4
before they	-146 -153 -81 -194 -44 -88 -25
before we	-143 -137 -167 -109 -64 -91 -51
before you	66 -177 -63 -82 -40 -119 -15
before my	-89 -37 -37 -37 -10 -26 -11
before your	35 -45 -28 -9 -15 -23 -5
before our	116 -12 -15 -14 -1 -4 -2
before ,	-61 34 16 27 -4 11 -17
before .	172 -37 -60 -38 -14 -17 -10
before :	10 -25 0 -18 -4 -5 -9
before ;	8 -32 49 -14 0 0 -10
before (	4 3 25 9 -5 -34 -6
before )	56 -10 -21 -11 -6 -15 -4
before [	22 -36 -86 25 -8 108 -8
before ]	33 -37 20 1 1 3 -15
before -	-7 3 62 -20 -4 -31 -6
before –	105 -87 -25 -16 -4 -31 -2
before —	-49 -26 76 2 21 -27 -17
before /	22 -38 -5 -30 56 -39 -16
before s	-33 16 -87 141 -7 -9 -8
before up	234 -14 20 -5 -1 -1 -6
before out	-12 118 -25 -67 -7 18 -3
before back	0 -6 31 -28 0 0 1
before such	31 -41 13 -3 0 3 13
before like	-17 0 29 -9 -7 -15 -4
before including	-10 3 36 -29 -5 13 -1
before most	-1 -31 -23 -4 -6 -1 -1
before one	-14 -23 -9 -26 -8 1 -2
before some	63 -34 15 -20 -1 -1 -8
before all	-115 -32 22 0 0 -2 -30
before both	-2 -44 93 -25 -1 -7 0
before each	3 -12 12 -7 0 0 0
before every	37 -11 0 -18 0 1 0
before how	-52 40 35 6 0 -74 -9
before why	-11 -29 57 -12 -4 -5 -8
before what	-37 17 25 -15 -3 -6 -7
before if	-106 -45 54 -11 -1 236 -4
before so	-39 -24 17 -6 -4 -2 -8
before because	-2 -13 33 -18 -2 -3 -1
before though	-4 82 -35 -27 0 -9 -6
before although	14 -6 0 -13 0 0 0
before via	-40 -29 121 -32 4 -3 -6
before vs	-39 -3 -46 -13 -3 -1 -3
before made	-39 153 27 -57 -19 -49 -16
before based	116 -3 0 6 0 -101 1
before just	-53 -86 -7 -4 -28 -4 -2
before only	-2 -30 31 -23 -1 0 -3
before once	-11 -21 66 -7 -4 -10 -3
before again	-19 -2 -8 -6 -1 -4 -1
before yet	-6 -94 137 -3 -6 -2 -2
before still	-51 -1 -50 -14 -4 -12 0
before even	1 -23 70 -2 -1 -1 -7
before him	30 -22 18 -15 -14 -3 -6
before them	-62 -3 144 -28 0 0 1
before there	-90 44 -46 133 -37 -26 -11
after 	-19 -50 -6 -42 -23 -44 -26
after the	3 -11 10 -25 0 -12 -2
after a	31 35 -21 -18 -2 -4 -2
after an	-19 -4 89 -52 -2 -16 -5
after of	-6 -57 -18 -31 -6 -26 -8
after in	-3 -43 -8 71 -4 -10 -22
after on	5 -37 -11 -13 2 -8 49
after at	23 -36 31 -24 -6 11 -9
after by	57 -38 16 3 -2 -28 -8
after to	-19 -16 29 8 -7 -10 -15
after for	-9 7 15 -28 -4 -14 -5
after with	32 -12 38 -25 -8 -16 -7
after from	25 87 -12 -52 -13 -18 -10
after as	76 -30 26 -34 -5 -11 5
after and	-10 -16 -13 44 8 34 19
after or	-12 -2 194 -76 -10 -17 -7
after but	-17 54 33 14 -11 -52 -41
after &	-5 -28 -3 -48 1 0 1
after his	3 -12 43 -11 -1 -2 -2
after her	16 -26 10 1 -2 -2 -3
after its	-76 135 -53 -5 -6 -8 -6
after this	194 -11 -33 -8 11 -83 -1
after that	33 -11 -3 -15 -1 7 -6
after is	-54 76 -9 -11 -3 7 -20
after was	11 29 -1 -24 10 -17 -9
after are	36 -51 -25 55 -2 -2 -12
after were	116 -69 -72 62 -6 -24 -3
after be	-61 -54 -19 -49 -18 -13 -26
after been	118 -167 -359 356 -15 -27 -11
after will	-26 -29 53 -31 35 15 -3
after would	0 22 29 -46 24 -21 -3
after has	-15 -12 17 8 13 -2 -5
after have	136 -51 -45 -38 -10 21 -8
after had	-15 38 51 -42 9 -28 -1
after also	-35 42 22 -13 -6 -3 -2
after who	-4 5 31 23 -7 -35 -34
after which	40 -91 50 -11 0 18 -1
after where	-42 197 -27 -105 -5 -22 -5
after when	-2 -2 38 -1 -1 -1 -26
after after	29 -30 34 -20 -3 -4 5
after before	252 -33 -95 -46 -6 -19 -6
after until	-19 -4 226 -117 -8 75 27
after since	54 -76 40 -16 1 7 0
after than	-2 -13 -3 -12 -6 -8 -2
after then	15 -19 4 0 2 0 -4
after about	32 105 -35 -26 -9 -24 -7
after into	-104 -121 -114 212 -17 -46 4
after over	-54 83 33 -59 -5 -16 -3
after against	490 0 -1 0 0 -3 0
after alongside	-42 153 -17 -9 -3 -26 -5
after behind	0 -18 36 -15 0 0 -1
after during	19 -48 61 -38 -1 -47 58
after under	52 -1 65 -97 -2 0 -1
after not	-62 94 -2 -30 -5 -24 -8
after never	-54 -41 85 -25 -2 -7 -3
after i	184 -21 -29 -15 -11 -22 -8
after he	49 -40 -1 -3 0 1 -5
after she	14 -16 -12 -14 0 21 0
after it	38 -14 -1 -6 0 -3 -3
after they	7 -25 2 -4 0 1 0
after we	-23 -58 -9 -3 -13 -6 -12
after you	8 -12 -26 -11 -16 -17 -16
after my	30 -17 -38 -9 -6 -6 -4
after your	10 -65 -28 -19 -6 -2 -11
after our	-20 -1 -2 -47 0 0 0
after ,	-22 13 15 39 -32 -18 -19
after .	23 -61 41 -33 -37 82 -18
after :	70 -45 11 -38 -11 -30 -7
after ;	-173 169 66 -28 -8 -58 -9
after (	-30 13 -54 83 -8 -17 -8
after )	-26 -5 12 -16 -10 42 -11
after [	50 -27 17 -47 0 5 1
after ]	-141 -24 -153 55 -17 195 -17
after -	104 27 -3 -87 -16 -39 -16
after –	21 -62 -23 -7 -3 -13 1
after —	-3 -30 -3 -8 -3 59 2
after !	-99 -188 -100 -64 -14 -147 -82
after ?	-99 -201 -32 -21 -10 230 -22
after /	-137 -101 32 -38 102 114 -4
after s	-120 120 50 -62 -12 -76 15
after up	-92 -76 -20 -4 -5 -7 -10
after out	53 -122 -46 83 -3 -5 -13
after off	9 -15 -1 -5 4 0 0
after back	62 -93 63 -28 2 0 -6
after like	46 -23 -7 0 -2 -14 -2
after more	5 -10 67 -42 -4 -13 -6
after most	-4 -35 58 -25 -7 -18 66
after one	-6 52 -3 15 -52 -9 -40
after some	5 -12 10 -5 0 0 0
after all	63 -53 -4 -2 -4 -8 -6
after both	51 -100 93 -23 -2 -7 0
after each	12 -2 2 -13 0 0 1
after every	-8 -1 16 5 -2 -8 -2
after how	21 -18 1 0 0 0 -3
after what	12 -3 -6 -2 -1 -2 -2
after if	13 -20 8 -3 0 0 -3
after so	9 -45 119 -65 0 1 -8
after because	64 -28 -18 -12 1 3 -6
after though	35 -61 34 2 -1 1 -9
after despite	33 -58 2 -13 0 -1 10
after via	6 -25 48 -8 1 5 -21
after vs	-7 -5 -14 -5 -1 0 -1
after made	32 -103 125 -18 -13 -19 -4
after based	289 -246 -28 3 0 -8 0
after just	-66 -50 -69 74 82 -21 -21
after only	-7 50 -36 -6 -4 -6 -3
after now	21 -27 18 -29 1 4 12
after once	33 -202 163 -9 -1 78 -13
after again	21 -46 0 0 0 -1 -2
after still	3 -13 95 -61 -2 -18 2
after even	-30 -4 73 -29 -4 -3 -1
after them	20 -38 17 0 1 1 -3
after there	-27 -12 -21 -4 -2 -26 80
after here	8 -8 1 0 0 -1 -2
before:film	-41 182 4 -29 -7 44 -22
before:work	-17 17 -13 -21 -10 188 -3
before:credit	-5 -18 158 43 -3 -6 -1
before:person	1 -1 193 -39 -1 -3 0
before:honorific	31 1 253 8 -1 -2 2
before:connector	35 -52 -28 -23 -9 -16 3
before:starter	-19 17 21 0 -20 -6 -10
before:calendar	20 -12 -16 -11 -6 -13 -2
before:nation	78 -54 -41 -45 -5 -14 -8
before:honour	-12 9 -7 -3 -1 -4 1
before:broadcast	14 -19 67 -16 2 34 -2
before:takesPart	-2 -34 58 -20 0 -8 0
before:makes	-26 16 41 -33 17 -16 -7
before:comesOut	-46 -10 97 -24 -7 -20 -4
before:playsRole	-52 -23 12 134 -6 -39 64
before:tells	-3 52 -81 -39 -7 78 -8
before:speaks	17 -30 52 -40 16 -3 -4
before:lives	-31 -33 29 64 -5 -17 -14
before:prize	11 -16 -26 -19 -4 -6 11
before:calls	-39 -13 3 18 11 32 -7
before:lists	-41 61 47 -54 -7 -17 3
before:series	-50 28 2 -51 -9 90 -12
before:firm	6 -11 20 -19 42 -15 -4
before:modifier	39 47 -74 20 -10 -40 -6
before:common	-16 -25 10 14 -7 -19 -26
before:first	-9 -1 -47 -2 -5 -3 -6
before:surname	12 -7 -10 -6 -8 -6 -5
before:place	20 -41 29 -20 2 -12 -7
before:companyEnd	-6 -11 -7 -11 0 -19 0
before:number	75 -14 -63 -37 -14 20 -12
before:capital	-26 -45 -39 -48 -28 -55 -28
after:film	18 2 -12 -3 8 -12 -14
after:work	1 -19 -22 -17 8 32 -5
after:credit	3 30 -52 24 10 -18 -1
after:person	22 70 -55 -21 -7 10 -6
after:honorific	-12 -9 15 -3 -1 -3 -4
after:connector	-11 -15 5 0 -11 3 -12
after:starter	-27 23 1 1 -8 -7 -7
after:calendar	-30 4 -10 -10 -3 -16 -3
after:nation	44 -14 11 -8 -2 -8 -4
after:honour	59 -11 -22 -13 -11 -14 -2
after:broadcast	9 -1 10 -2 2 -4 14
after:takesPart	-2 62 66 15 0 -5 3
after:makes	6 19 -17 -5 23 -24 -9
after:comesOut	-27 150 -14 -11 -12 30 -12
after:playsRole	12 28 2 -29 8 -28 -5
after:tells	-34 74 25 -15 -11 -36 -10
after:speaks	17 15 96 -19 -4 -5 0
after:lives	-17 13 -14 10 -7 24 -10
after:prize	18 -50 36 8 -10 1 -11
after:calls	33 -10 16 -5 -1 -29 -1
after:lists	16 3 5 -9 -3 -11 1
after:series	-23 141 -2 -12 -14 -18 26
after:firm	-13 -11 5 -17 14 -4 -2
after:modifier	24 -7 -12 -6 15 -9 -3
after:common	-17 -9 25 -28 8 -28 -40
after:first	53 -8 -12 3 -2 -8 -2
after:surname	-11 5 -31 -5 -3 -5 12
after:place	44 -6 -23 -9 -1 -3 -10
after:companyEnd	-22 -3 -4 -9 -21 -1 -1
after:number	13 8 -17 -1 6 -16 -6
after:capital	-24 -54 -67 -45 -18 -41 0
head before:film	-33 73 -5 -22 -8 50 -22
head before:work	-9 15 -15 -21 -10 101 -4
head before:credit	-5 -18 8 43 -3 -6 -1
head before:person	1 -1 43 -39 -1 -3 0
head before:honorific	31 1 53 8 -1 -2 2
head before:connector	-5 -13 -28 -10 -18 -7 12
head before:starter	-8 8 6 -19 -25 4 -11
head before:calendar	16 -12 -16 -11 -6 -13 -2
head before:nation	59 -30 -48 -44 -6 -17 -10
head before:honour	-12 9 -7 -3 -1 -4 1
head before:broadcast	15 -20 67 -16 2 -64 -2
head before:takesPart	-3 -33 58 -20 -1 -8 -1
head before:makes	-35 75 -4 -37 14 -18 -8
head before:comesOut	-42 58 3 -16 -8 -18 0
head before:playsRole	-23 -23 12 31 -5 -35 40
head before:tells	10 44 -69 -30 -7 55 -8
head before:speaks	23 -29 42 -35 12 -7 -4
head before:lives	-14 -33 24 61 -6 -21 -15
head before:prize	19 -15 -25 -20 -4 -6 9
head before:calls	-40 6 -3 12 10 30 -7
head before:lists	-24 51 -17 -5 1 -16 1
head before:series	-52 26 2 -52 -9 83 -12
head before:firm	6 -11 20 -19 42 -15 -4
head before:modifier	-14 2 -10 -2 -3 -7 -2
head before:common	-32 2 -3 4 -4 -4 -28
head before:first	-8 -1 -47 -2 -5 -3 -6
head before:surname	4 2 -11 -8 -8 -6 -5
head before:place	4 -5 22 -24 1 -17 -8
head before:companyEnd	-6 -11 -7 -11 0 -19 0
head before:number	-38 -79 -24 -21 -15 -18 -11
head before:capital	-47 -20 -52 -51 -31 -62 -30
pair before of+film	-56 202 72 -71 -10 -53 -38
pair before of+work	-47 83 -40 -58 -22 76 -52
pair before of+credit	-98 144 -121 -43 -82 254 -2
pair before of+person	-60 100 -51 -20 57 -27 -22
pair before of+honorific	-50 -2 5 -11 -1 -1 108
pair before of+connector	121 -20 25 -51 -1 -20 -42
pair before of+starter	-30 81 103 -30 -21 -34 5
pair before of+calendar	-119 273 -94 -105 -8 -25 -23
pair before of+honour	0 -30 -2 -8 -3 -4 -3
pair before of+broadcast	-20 0 -5 -4 -1 -19 0
pair before of+takesPart	-27 216 64 7 -3 -18 -32
pair before of+makes	-53 50 114 -12 -2 -22 -37
pair before of+comesOut	-39 279 -5 -89 -3 -44 -13
pair before of+playsRole	-100 -75 -10 163 -25 79 99
pair before of+tells	-90 108 7 25 -20 -32 -36
pair before of+speaks	0 -43 -93 188 -3 2 -5
pair before of+lives	-31 -14 -24 180 -4 -118 -19
pair before of+prize	90 -80 -3 1 7 -2 -8
pair before of+lists	-28 -2 55 -13 -4 -13 -7
pair before of+series	89 -83 30 -195 -7 191 -37
pair before of+firm	95 -16 13 -18 1 3 6
pair before of+modifier	-7 -104 -4 -9 0 -27 -10
pair before of+common	-1 -2 -37 17 -10 -42 45
pair before of+first	114 -25 -39 54 4 -14 -34
pair before of+surname	53 -24 -22 2 3 -12 56
pair before of+companyEnd	2 -25 -8 -20 -18 -39 17
pair before of+capital	-40 -40 -6 -17 -2 -27 -37
pair before in+film	-86 126 -73 13 12 -21 17
pair before in+work	134 -108 -14 -12 -5 -60 63
pair before in+person	-67 -61 107 -22 -4 -34 42
pair before in+honorific	-133 -93 99 -76 0 -6 6
pair before in+connector	-109 89 -156 -66 -8 -85 9
pair before in+starter	-25 -19 -46 -18 -3 -11 21
pair before in+calendar	-75 -68 -38 -11 -7 -75 11
pair before in+nation	60 -18 -5 -11 -2 -14 -9
pair before in+honour	57 -11 -6 -1 -1 -36 -2
pair before in+broadcast	43 -1 -11 -18 -2 -42 16
pair before in+takesPart	-70 139 138 -18 34 41 -21
pair before in+makes	-16 -63 -65 -34 -5 -33 218
pair before in+comesOut	59 -33 -38 -20 -5 -12 50
pair before in+playsRole	-130 170 51 -26 40 144 -32
pair before in+tells	79 -105 50 -1 -29 -11 8
pair before in+speaks	31 -51 18 -6 0 1 1
pair before in+lives	225 -97 -133 -27 -8 -102 45
pair before in+prize	47 -10 -6 0 -1 -28 -1
pair before in+calls	-29 -61 -36 -6 -1 1 -16
pair before in+lists	161 -9 0 0 0 0 0
pair before in+series	-83 101 -16 46 10 -6 -29
pair before in+firm	71 -27 -9 -7 -1 -25 -7
pair before in+modifier	6 -63 10 -26 2 9 8
pair before in+common	-1 1 9 -36 -3 12 26
pair before in+first	14 -5 -79 -14 -89 150 -13
pair before in+surname	36 127 96 -25 -60 -54 -35
pair before in+place	44 -13 -3 -4 -1 -41 19
pair before in+companyEnd	28 -6 -2 0 0 -2 -21
pair before in+capital	21 63 6 -24 -18 -1 -23
pair before on+film	266 -24 -21 -5 0 -246 -7
pair before on+work	26 -9 -12 -20 -14 -93 4
pair before on+credit	-221 -283 -29 -27 -29 305 -33
pair before on+person	147 -93 -4 0 -1 -101 32
pair before on+connector	32 -19 -5 63 0 -39 -1
pair before on+starter	23 -22 46 -17 -30 45 -1
pair before on+nation	192 -75 -5 -46 -5 -56 -8
pair before on+honour	148 -38 -7 -4 -8 -13 -4
pair before on+broadcast	-169 -2 -1 -7 -2 -80 -1
pair before on+takesPart	-137 -77 -11 -136 -18 176 100
pair before on+makes	-21 -3 -30 -1 0 0 0
pair before on+comesOut	191 -82 65 -132 47 -78 -12
pair before on+playsRole	-153 114 0 -57 -20 124 -23
pair before on+tells	-115 166 148 -140 -127 111 -19
pair before on+speaks	118 -4 -10 -19 -5 -66 -5
pair before on+lives	70 -83 -113 -115 -24 -136 238
pair before on+prize	44 -13 -7 -1 -3 -4 -2
pair before on+calls	272 -70 18 -248 3 4 3
pair before on+common	-41 -9 -20 -9 7 39 0
pair before on+first	-37 199 -86 -17 -3 -17 -2
pair before on+surname	6 19 0 -5 0 -9 -1
pair before on+place	117 -44 -3 -27 -2 -25 -4
pair before on+companyEnd	-62 -20 -1 -6 -2 -35 -2
pair before on+capital	-11 42 -100 -36 -3 75 -3
pair before for+film	108 -12 0 -38 30 -41 -9
pair before for+work	-17 -50 -39 -39 -9 137 -2
pair before for+credit	-22 -14 57 -12 -6 -54 -9
pair before for+person	-42 -84 102 -9 -4 -8 -12
pair before for+connector	-15 -10 147 -52 -2 -3 -3
pair before for+starter	-7 -12 47 -21 5 -8 0
pair before for+calendar	244 -36 4 -23 37 3 0
pair before for+nation	-14 0 73 -64 -21 -2 2
pair before for+honour	28 0 -47 -1 34 -3 0
pair before for+makes	147 -9 -69 -6 37 -40 -8
pair before for+comesOut	0 -23 83 -82 -4 3 1
pair before for+playsRole	-43 -21 148 -52 -12 -17 -5
pair before for+tells	112 -5 -76 -30 -7 -4 46
pair before for+lives	-42 -81 102 -9 -4 -8 -12
pair before for+prize	48 -5 -40 -1 10 -1 -9
pair before for+calls	8 -1 5 -10 0 0 0
pair before for+firm	-52 -5 -7 -17 -4 94 -1
pair before for+common	-9 -12 -3 7 -5 2 -1
pair before for+first	13 -11 113 -1 7 6 0
pair before for+surname	15 -23 -113 20 109 -38 -2
pair before for+place	14 -5 44 -35 -2 -2 0
pair before for+companyEnd	38 -27 7 -16 10 4 1
pair before for+capital	-16 -30 -34 -11 51 -11 2
pair before with+film	-7 165 -230 193 -13 -8 -21
pair before with+work	0 0 52 -44 -1 -9 0
pair before with+connector	-17 9 53 -23 -26 42 -6
pair before with+starter	-24 16 41 -30 -13 63 -6
pair before with+broadcast	4 -3 70 -27 -2 -34 -1
pair before with+takesPart	-14 -4 224 -205 0 -142 -2
pair before with+comesOut	16 -16 93 -9 -7 -51 -8
pair before with+playsRole	-2 -13 56 -40 -1 -2 -1
pair before with+tells	59 -181 250 -110 1 9 -11
pair before with+lives	-11 -87 151 126 0 0 -5
pair before with+common	8 36 2 -23 3 -18 -4
pair before with+first	0 -6 57 -48 0 2 0
pair before with+surname	-2 -79 168 -70 2 -1 -4
pair before with+place	55 -3 -78 -56 -4 -2 144
pair before with+companyEnd	0 -1 27 -26 0 0 0
pair before with+capital	60 -29 -55 -5 -4 -44 -1
pair before as+film	-51 333 -85 -142 -5 -111 -6
pair before as+person	237 -72 -75 -102 -1 0 -1
pair before as+connector	-24 148 27 -101 -5 4 -9
pair before as+starter	30 40 56 -113 -8 -9 -4
pair before as+calendar	-96 -27 -107 212 -31 -88 -16
pair before as+nation	-11 -50 -67 71 -1 -11 1
pair before as+broadcast	-1 -39 -25 54 0 -11 0
pair before as+takesPart	197 -23 -169 221 -1 -9 -13
pair before as+comesOut	6 -40 -2 73 0 -27 0
pair before as+playsRole	153 -56 -63 167 -13 -32 -8
pair before as+tells	-5 0 89 -40 -1 -49 -1
pair before as+lives	38 -1 -1 72 -3 -46 0
pair before as+lists	8 40 68 -112 -19 8 -2
pair before as+series	-32 196 -15 -33 -7 -119 0
pair before as+common	-1 -30 9 49 -7 -11 -8
pair before as+first	-22 -22 -57 119 -1 -5 -2
pair before as+surname	-59 -23 14 55 -4 -6 30
pair before as+place	-92 278 -51 -152 -4 62 -12
pair before as+capital	-67 12 -99 232 -3 -8 -6
pair before by+film	2 -4 57 -34 1 1 0
pair before by+work	-6 -30 111 -76 30 -10 0
pair before by+connector	-14 -7 51 -13 -5 -4 -4
pair before by+starter	25 -18 25 -14 -1 -15 8
pair before by+calendar	200 -28 -131 -7 6 -13 -2
pair before by+nation	-33 -34 173 -28 -7 -3 -8
pair before by+honour	-1 -1 19 -5 0 0 0
pair before by+takesPart	-10 -10 34 -19 -9 -10 -1
pair before by+makes	15 -26 47 -14 -1 -13 -10
pair before by+comesOut	-33 -14 -178 -30 196 -27 110
pair before by+playsRole	-16 -13 80 -21 -5 -11 -11
pair before by+tells	-84 236 -5 -26 -2 -4 -2
pair before by+prize	-1 -1 19 -5 0 0 0
pair before by+lists	56 -46 -8 1 1 -5 1
pair before by+common	12 -10 49 -32 1 -10 0
pair before by+first	0 -11 89 -4 -1 -2 -4
pair before by+surname	-119 -61 29 -65 -7 -33 -15
pair before by+place	17 -12 47 -15 -2 -18 -6
pair before by+capital	12 41 -61 -7 1 -12 -2
pair before to+film	-48 73 30 86 -18 -17 -16
pair before to+connector	-168 329 -169 -116 -18 -21 -115
pair before to+starter	39 -32 32 -5 -5 -9 -9
pair before to+calendar	139 -20 -6 -5 0 -4 0
pair before to+nation	113 -123 156 -100 14 188 8
pair before to+makes	-32 -34 36 -11 -4 -1 -10
pair before to+comesOut	-29 85 -9 93 -19 -18 -13
pair before to+playsRole	-18 -8 37 -15 -4 -3 -3
pair before to+lives	0 -22 -11 0 0 -41 -1
pair before to+series	-67 70 -2 -26 -3 3 -2
pair before to+firm	-255 -68 -22 0 260 -4 -52
pair before to+modifier	-149 -5 -10 0 0 -8 0
pair before to+common	17 -35 16 -24 -4 -22 -5
pair before to+first	19 -5 -13 -4 -1 -7 50
pair before to+surname	-90 -29 37 -41 -1 220 -15
pair before to+place	-1 -2 -3 -3 2 -1 100
pair before to+companyEnd	-9 -33 -2 -5 -2 -22 -19
pair before to+capital	-61 70 -52 -11 -4 2 -5
pair before from+film	-23 -46 77 -6 0 -2 -4
pair before from+work	-143 69 -57 -45 -18 208 -6
pair before from+person	-12 196 -62 -1 -14 -159 0
pair before from+honorific	-190 -143 232 8 -32 -15 -2
pair before from+connector	-1 -40 17 -18 -8 -12 -35
pair before from+starter	-43 -90 73 -8 -2 -1 -14
pair before from+takesPart	-12 196 -62 -1 -14 -159 0
pair before from+makes	-32 -19 94 -3 -1 -1 0
pair before from+playsRole	-95 41 127 -39 -2 -33 -4
pair before from+lives	103 1 -16 -6 -2 -2 15
pair before from+lists	13 -29 56 -39 0 0 0
pair before from+firm	-93 -112 -36 -6 178 -24 6
pair before from+common	-12 0 49 -21 -9 -7 -2
pair before from+first	-93 254 -22 -6 -6 -23 -1
pair before from+surname	135 -11 -73 -27 -3 16 -7
pair before from+capital	130 56 -73 -30 -8 -45 -24
pair before and+film	35 -23 -40 -2 0 -8 -1
pair before and+work	106 39 0 -17 -1 -77 -1
pair before and+credit	-2 -64 132 -34 -1 -18 0
pair before and+person	20 -10 -11 -42 -2 -18 -3
pair before and+honorific	-28 -6 0 -6 -1 -5 -3
pair before and+connector	-1 0 75 6 5 -4 -1
pair before and+starter	-11 -42 77 -45 -4 -41 12
pair before and+calendar	249 -22 -9 -4 2 0 0
pair before and+nation	157 -30 -46 -41 -5 -3 44
pair before and+honour	-22 -74 -44 -9 -3 -21 -1
pair before and+broadcast	-9 179 -116 -4 -5 141 -2
pair before and+makes	-5 -11 -11 -18 -1 -9 -1
pair before and+playsRole	-8 -31 79 -16 -12 -2 -5
pair before and+tells	-1 34 15 2 0 -9 0
pair before and+lives	-31 -21 -257 308 -5 -60 -33
pair before and+prize	-11 -97 -51 -7 -4 -29 -2
pair before and+series	25 45 -11 -10 -37 -7 -1
pair before and+firm	0 -1 2 -2 0 15 -16
pair before and+modifier	-61 -24 -32 -1 -7 -103 0
pair before and+common	-22 60 -12 -30 -4 26 -30
pair before and+first	-14 -6 -3 -26 -3 -24 -1
pair before and+surname	-37 -17 50 9 -1 19 -1
pair before and+place	6 -13 23 -16 -2 -7 55
pair before and+companyEnd	7 -97 69 1 1 5 -1
pair before and+capital	-33 42 40 -13 -4 44 -5
pair before ,+film	-78 -37 -14 5 13 134 -31
pair before ,+work	-35 -7 -61 -82 8 174 -12
pair before ,+credit	371 -142 -194 -135 -11 -39 -18
pair before ,+person	-7 -49 180 -103 -4 -14 -4
pair before ,+honorific	-8 -177 75 -11 -4 97 -6
pair before ,+connector	-25 16 -88 111 -19 -18 -3
pair before ,+starter	7 69 -7 -40 3 -21 -10
pair before ,+calendar	8 -17 41 -30 0 -1 -4
pair before ,+nation	76 38 -23 -34 -9 -54 -4
pair before ,+honour	53 -23 3 -16 -2 -21 -1
pair before ,+broadcast	117 -4 44 -6 0 -157 -3
pair before ,+takesPart	-26 161 -29 -71 -10 -27 -6
pair before ,+makes	52 134 -46 52 -18 -170 -17
pair before ,+comesOut	-31 102 70 -54 -15 -51 -4
pair before ,+playsRole	-42 -28 -35 -66 -47 234 -10
pair before ,+tells	56 -9 174 -151 -10 -115 -8
pair before ,+speaks	13 64 6 -45 -2 -14 -10
pair before ,+lives	-81 -143 62 74 -26 76 -53
pair before ,+prize	54 -26 7 -12 -4 -21 -1
pair before ,+calls	1 -34 57 -23 -8 -1 -2
pair before ,+series	85 -110 55 -3 140 -142 -6
pair before ,+firm	68 -53 -33 -26 45 2 -2
pair before ,+modifier	-1 -2 15 -11 0 -3 0
pair before ,+common	-20 6 -12 17 -5 40 -24
pair before ,+first	-32 21 44 -25 -3 -12 -4
pair before ,+surname	-14 -12 26 -17 3 17 -4
pair before ,+place	-5 -49 57 -3 -1 -21 0
pair before ,+companyEnd	41 42 -15 -41 13 -43 -2
pair before ,+capital	15 2 28 -58 -4 22 1
pair before (+film	2 -72 79 1 1 1 0
pair before (+work	36 7 -45 0 0 0 -2
pair before (+credit	-3 -60 90 -14 -3 -29 1
pair before (+person	-1 -2 13 -8 0 -3 0
pair before (+honorific	-6 -4 53 -37 0 0 -1
pair before (+connector	-76 -2 119 -18 -2 -4 -2
pair before (+starter	-46 -20 140 -42 -3 -10 -4
pair before (+calendar	-42 42 -31 -42 -26 -6 -35
pair before (+honour	1 2 50 -33 -3 5 1
pair before (+broadcast	-86 22 -81 61 -52 62 -74
pair before (+makes	2 -72 79 1 1 1 0
pair before (+playsRole	89 -2 -75 1 -1 -1 0
pair before (+lives	-1 -1 18 -12 0 -1 -1
pair before (+common	18 -14 26 -19 -1 -3 -3
pair before (+first	38 -51 144 -127 0 -1 0
pair before (+surname	36 -1 40 -33 -10 -38 -10
pair before (+place	69 -1 -69 -69 -3 -8 78
pair before (+companyEnd	25 -3 -4 -16 0 0 0
pair before (+capital	-3 18 -33 56 -4 -26 -6
pair before the+work	-3 -15 -4 -1 0 -39 -2
pair before the+honorific	-12 -29 -1 0 -2 -4 -1
pair before the+connector	13 -11 -35 -3 -8 -11 0
pair before the+starter	28 -19 -32 -9 -7 -13 1
pair before the+calendar	-170 0 0 0 1 0 0
pair before the+nation	-18 -14 -2 -1 -10 -1 -3
pair before the+broadcast	-1 0 0 -1 -1 -19 -2
pair before the+takesPart	-52 -3 -5 -1 -1 -2 -3
pair before the+makes	-70 76 33 -5 11 -20 -6
pair before the+comesOut	1 -11 -32 -14 -7 -7 58
pair before the+playsRole	28 -10 72 2 1 1 -114
pair before the+tells	43 -12 -19 -8 -5 -38 -7
pair before the+speaks	58 -9 -18 -6 -7 -27 -3
pair before the+calls	-25 164 -91 -43 -4 -18 -2
pair before the+lists	14 -17 7 -13 8 0 0
pair before the+series	-14 -4 0 -1 -3 -2 0
pair before the+common	2 -49 -20 -25 9 21 -11
pair before the+first	-14 -26 -62 -4 0 -1 -13
pair before the+surname	-65 -35 -15 -9 -1 -45 -1
pair before the+place	-6 -4 -1 -1 -9 8 -3
pair before the+capital	-40 -39 -3 -20 2 -24 -4
pair before :+film	-79 77 0 0 -1 0 0
pair before :+work	-331 -36 -55 -62 -19 397 -22
pair before :+credit	-162 -4 194 -1 -24 -7 2
pair before :+connector	19 27 245 2 0 3 -5
pair before :+starter	51 -27 -12 -6 -5 -14 -2
pair before :+takesPart	-19 -3 61 -17 1 -22 -1
pair before :+speaks	59 51 -77 -6 -6 -13 -2
pair before :+lives	-67 -28 1 -1 0 -13 -35
pair before :+calls	-129 46 -100 -17 -70 218 -14
pair before :+series	-117 119 0 -1 -1 1 0
pair before :+common	33 15 20 -20 0 12 -7
pair before :+first	-35 -28 -25 -4 -10 -11 -25
pair before :+surname	-127 -117 -25 -9 -11 -36 -22
pair before :+place	-78 -64 -13 -9 -12 -29 -6
pair before :+companyEnd	1 -118 128 -6 0 -2 0
pair before :+capital	-5 -31 -23 -16 -3 13 -6
pair before at+film	-161 -14 -13 -1 221 -11 26
pair before at+work	-28 1 -2 -39 -3 -26 113
pair before at+person	26 -1 -1 -2 0 2 0
pair before at+honorific	152 0 0 -8 -55 -15 -1
pair before at+connector	-78 -18 0 -2 1 -22 0
pair before at+starter	-51 42 30 -1 -5 -16 -9
pair before at+honour	15 -8 -5 -14 -2 -5 16
pair before at+broadcast	-28 1 -2 -39 -3 -26 113
pair before at+takesPart	83 -28 -13 -4 -23 -7 44
pair before at+makes	30 0 0 -3 -18 -1 -9
pair before at+comesOut	42 -8 -7 -8 -1 -3 0
pair before at+tells	38 -144 14 97 2 4 -17
pair before at+speaks	14 -2 -3 -4 -3 -8 4
pair before at+prize	12 -1 -10 -6 -40 -7 45
pair before at+common	71 -12 -24 -9 -7 -6 -8
pair before at+first	23 -7 -2 -4 0 -2 -4
pair before at+surname	-128 -28 -27 -12 -2 -35 -2
pair before at+place	40 -26 -38 36 26 -16 23
pair before at+capital	120 -23 -95 -12 -10 -7 -1
pair before that+work	-23 -68 182 -54 -4 -15 -3
pair before that+connector	98 -81 116 -93 -2 -3 -4
pair before that+starter	-36 -95 -72 259 -3 -18 -1
pair before that+calendar	85 -90 -5 22 0 -6 2
pair before that+tells	0 -13 0 0 0 0 0
pair before that+speaks	-15 152 -3 -104 -4 -39 4
pair before that+firm	-50 0 90 2 -14 -18 -5
pair before that+common	-22 20 88 -29 -3 -30 -1
pair before that+first	56 -6 -52 46 1 -16 0
pair before that+surname	45 -4 -42 31 0 -12 0
pair before that+companyEnd	3 -1 12 -3 0 -5 0
pair before that+capital	-12 179 -57 27 -16 -33 -6
pair before who+starter	-37 4 -1 0 -1 -1 -1
pair before who+common	-17 -20 -62 -69 -3 -8 -3
pair before who+capital	-22 -11 -147 -2 -4 -5 -5
pair before which+connector	-22 5 27 -11 -2 -10 -2
pair before which+starter	-22 5 27 -11 -2 -10 -2
pair before which+common	-3 -1 20 -7 -1 -2 0
pair before is+film	82 22 59 -3 39 55 7
pair before is+work	-73 -2 110 -5 9 -2 -2
pair before is+connector	162 -3 -27 -110 0 -1 -2
pair before is+starter	20 -4 64 -51 -2 -7 -13
pair before is+broadcast	69 0 0 -2 -3 -3 0
pair before is+lives	-134 -26 -121 -67 -13 -34 -50
pair before is+common	14 -15 1 -35 -2 -1 -13
pair before is+first	1 -10 -6 36 -1 -5 -5
pair before is+surname	-16 -23 -39 123 -3 -5 -9
pair before is+companyEnd	84 -1 -5 0 0 -5 1
pair before is+capital	-32 -14 2 30 -2 -8 -2
pair before was+credit	-17 179 -110 -144 -2 -9 -6
pair before was+connector	74 -20 -88 70 -4 -21 -3
pair before was+starter	41 -16 -32 16 -4 -3 -3
pair before was+calendar	32 -5 25 -51 0 0 0
pair before was+playsRole	-10 -192 -206 230 -2 -5 -35
pair before was+common	-1 -38 -45 104 -3 -11 -3
pair before was+capital	-11 -7 44 -23 -2 -6 0
pair before will+person	10 1 3 -1 0 -3 0
pair before will+prize	-26 -22 -29 -14 -4 -24 -6
pair before will+common	-131 1 -57 -2 0 -3 0
pair before will+surname	89 -25 -2 -7 -5 -30 -4
pair before will+capital	110 -13 -3 -9 -4 -8 -4
pair before has+starter	-1 -3 42 -16 1 -4 0
pair before has+common	-11 -7 42 -13 -3 -7 -7
pair before have+starter	-80 -17 4 -8 111 -1 -1
pair before have+tells	-1 -38 31 17 0 1 -5
pair before have+common	-1 -9 7 2 -2 -1 -2
pair before have+first	-121 -52 -2 -6 151 -9 -2
pair before have+capital	-92 -15 -2 -6 122 -2 -1
pair before had+common	23 -5 -1 -7 -15 -3 0
pair before had+surname	-52 -2 -9 -10 -10 -5 -4
pair before had+capital	-14 -16 -5 -6 -3 -17 -3
pair before are+takesPart	0 -1 23 -14 0 2 -1
pair before are+playsRole	-9 -4 43 -32 -1 0 -1
pair before are+common	-60 -2 67 -1 -1 -5 0
pair before also+starter	18 -63 -24 -4 114 -44 -1
pair before also+common	4 -48 -23 -2 86 -34 0
pair before also+capital	-27 -1 -8 -2 -40 0 0
pair before like+film	-8 -27 55 -27 -8 -6 -2
pair before like+connector	-5 -50 -4 0 0 0 0
pair before like+starter	-19 141 -78 -32 -6 -14 -4
pair before like+playsRole	-21 89 -11 15 -1 -55 -1
pair before like+series	-11 178 -125 -27 -6 -10 -4
pair before like+firm	1 -57 63 -14 2 1 0
pair before like+common	-4 -22 42 -12 -4 -10 0
pair before like+capital	-9 -87 140 -39 -1 -6 -1
pair before "+common	19 -7 14 -30 0 0 1
pair before —+speaks	168 -40 -41 -60 -6 -8 -1
pair before —+common	46 -15 187 -62 -30 -44 -3
pair before —+capital	168 -40 -41 -60 -6 -8 -1
pair before -+credit	0 -27 40 4 0 0 0
pair before -+connector	215 -1 -197 1 3 -11 -1
pair before -+starter	0 -9 15 -7 0 0 0
pair before -+calendar	26 -20 -3 -12 -3 -3 0
pair before -+nation	14 0 -10 0 0 -2 0
pair before -+series	-191 -205 -239 -185 -122 272 -55
pair before -+common	12 63 -28 -37 -3 -21 -3
pair before -+first	-63 -5 -90 -21 3 -6 -2
pair before -+surname	26 -20 -3 -12 -3 -3 0
pair before -+place	-18 -19 191 -11 -20 -19 -12
pair before -+capital	40 -54 -58 -17 -1 -30 2
pair after of+film	-17 -2 0 0 -1 -1 -1
pair after of+credit	35 -2 3 -4 30 1 3
pair after of+person	-29 -13 -39 -24 -2 -23 -5
pair after of+honorific	-78 -207 -5 -8 -2 -41 -2
pair after of+connector	-26 -57 -13 -14 -4 -61 -6
pair after of+starter	25 -42 -1 -41 -4 -25 -7
pair after of+calendar	49 -6 0 -11 0 -1 -1
pair after of+nation	233 -5 -36 -14 -3 -7 -3
pair after of+takesPart	2 -2 -8 2 0 1 -3
pair after of+makes	-17 -2 0 0 -1 -1 -1
pair after of+lives	48 -1 -31 -1 0 0 -1
pair after of+firm	10 -3 0 -2 0 0 0
pair after of+modifier	-27 -56 -152 -27 -4 -56 -6
pair after of+common	-19 -29 -8 -19 -8 -18 -4
pair after of+first	-105 -100 7 -18 -8 -84 -6
pair after of+surname	-40 -8 -17 -27 -6 -77 -4
pair after of+place	21 -27 -97 -66 -2 -37 -10
pair after of+companyEnd	41 -5 34 -36 3 -2 1
pair after of+capital	-16 -61 -23 -30 -7 -31 -8
pair after in+film	-85 -21 56 71 -3 -6 13
pair after in+work	42 -2 -237 276 -4 -52 -8
pair after in+person	220 -25 -207 -131 -33 -89 -7
pair after in+connector	41 -68 1 -78 -6 -43 -128
pair after in+starter	46 27 -58 -5 -10 -41 -58
pair after in+calendar	107 123 -81 -173 -28 -137 -6
pair after in+nation	136 140 -207 -41 -16 -80 -24
pair after in+broadcast	-5 0 -292 341 -21 -21 -1
pair after in+takesPart	126 -20 26 -66 -9 -53 -4
pair after in+makes	-1 -2 16 37 0 0 -1
pair after in+playsRole	1 0 14 -12 0 0 0
pair after in+tells	-5 -6 -271 279 -22 -1 1
pair after in+lives	-12 0 -99 291 1 -17 6
pair after in+prize	-33 -21 -44 -38 -10 -36 -1
pair after in+firm	-19 -3 -244 -130 -17 292 -7
pair after in+modifier	179 -30 -44 -133 -10 -103 -4
pair after in+common	36 -47 46 -26 -4 -28 -28
pair after in+first	-209 -95 -17 51 -8 -125 -15
pair after in+surname	-15 -155 5 64 3 92 -4
pair after in+place	17 -138 -60 -66 -6 163 -7
pair after in+companyEnd	-71 -19 -223 -110 -26 289 -14
pair after in+capital	-50 -101 -14 120 -4 -25 -6
pair after on+film	-51 -41 47 -20 -9 -8 -11
pair after on+work	40 -5 7 -7 -4 -27 -6
pair after on+person	-155 -3 -27 -35 -3 -15 -3
pair after on+connector	215 -112 49 -57 -9 -31 -40
pair after on+starter	-33 -32 7 -12 -4 -5 -9
pair after on+calendar	-51 -25 -43 -39 12 -3 163
pair after on+broadcast	-63 -53 -403 455 -4 -162 -8
pair after on+takesPart	-155 -3 -27 -35 -3 -15 -3
pair after on+makes	8 -19 46 -41 -4 -1 -5
pair after on+comesOut	189 -24 -122 0 -4 -13 -2
pair after on+playsRole	24 -2 -18 -3 -1 -6 0
pair after on+tells	7 -23 29 -4 0 0 -12
pair after on+lives	-38 -14 41 -30 -15 -19 -25
pair after on+series	-96 -52 85 -34 -14 -28 -21
pair after on+modifier	12 10 -2 12 -2 -8 10
pair after on+common	20 -33 34 -32 -5 -10 -13
pair after on+first	20 -32 172 -37 30 -35 -49
pair after on+surname	10 -75 40 -27 0 26 47
pair after on+place	-75 -61 -25 -62 -16 -33 -56
pair after on+capital	-8 -42 -13 -24 8 -11 93
pair after for+film	-34 37 41 -13 -9 -8 -3
pair after for+honorific	-49 -22 194 -65 -7 -5 -33
pair after for+starter	-33 100 -23 -27 -6 -20 -7
pair after for+nation	42 -7 -3 -13 -6 -6 0
pair after for+broadcast	-9 199 34 -113 -9 -19 -6
pair after for+makes	-26 -63 113 -3 -1 -1 -3
pair after for+playsRole	-39 -43 194 -10 -9 -86 -5
pair after for+prize	54 -8 -43 -4 0 -1 0
pair after for+firm	-16 -2 142 -46 -6 -5 -37
pair after for+common	-4 -28 39 -23 -4 -3 -7
pair after for+first	-45 177 -208 -23 -11 138 -13
pair after for+surname	11 -71 123 0 -1 99 -1
pair after for+place	128 -78 32 38 -4 54 -12
pair after for+capital	-17 39 -19 -27 -4 -30 -3
pair after with+film	-12 52 -12 -11 -1 -14 -6
pair after with+connector	33 -17 -63 -17 -3 -2 57
pair after with+starter	-4 19 -8 -7 -2 -7 5
pair after with+honour	0 -28 0 0 0 0 0
pair after with+makes	84 -83 15 1 1 1 -15
pair after with+prize	0 -28 0 0 0 0 0
pair after with+common	104 -2 -55 -19 -4 -17 -10
pair after with+first	-46 -89 -31 -10 -4 -7 -1
pair after with+surname	34 108 12 -13 -1 29 0
pair after with+place	123 -14 -176 -34 -4 -6 119
pair after with+capital	-5 43 -17 -11 -1 -9 0
pair after as+film	-62 -13 124 -45 -14 -32 -55
pair after as+work	0 -3 7 0 0 -6 59
pair after as+person	-46 0 259 -206 -5 -59 -30
pair after as+honorific	-12 -6 50 -27 -1 15 -1
pair after as+connector	7 -27 49 -58 -1 -8 22
pair after as+starter	64 -81 -202 151 -8 -30 103
pair after as+honour	-2 -70 152 -53 -1 -57 -6
pair after as+broadcast	24 0 0 0 0 -1 47
pair after as+makes	-62 -13 124 -45 -14 -32 -55
pair after as+lives	-95 -191 -145 -116 -2 306 -9
pair after as+prize	-1 -4 10 -7 0 -5 0
pair after as+calls	-3 0 23 -12 0 -5 0
pair after as+common	78 -16 63 -96 -5 3 -30
pair after as+first	-3 15 32 -14 0 -5 -1
pair after as+surname	-2 -4 33 -8 0 -2 0
pair after as+place	-6 -1 50 -17 1 -2 -1
pair after as+capital	-6 16 57 -18 -1 0 0
pair after by+work	17 0 -6 -1 -1 -4 -1
pair after by+connector	13 12 11 11 11 11 7
pair after by+starter	204 -53 -105 -12 -15 -9 1
pair after by+calendar	-70 -14 69 30 -7 4 10
pair after by+nation	17 -12 55 -80 0 0 9
pair after by+broadcast	-46 -34 -22 -7 1 -5 0
pair after by+comesOut	-11 -38 -3 0 0 -2 -1
pair after by+firm	-232 273 -190 -145 -82 -211 -115
pair after by+common	56 112 -32 -61 -18 -26 -6
pair after by+first	-47 -4 37 -5 -4 -57 -31
pair after by+surname	25 -41 25 2 11 -51 -11
pair after by+companyEnd	-46 -34 -22 -7 1 -5 0
pair after by+capital	63 -44 21 -18 2 -38 -6
pair after to+film	-95 166 -118 -81 -28 -71 -11
pair after to+work	-30 -83 185 2 -2 -24 -11
pair after to+person	-104 52 175 -74 -3 -67 -155
pair after to+honorific	-76 72 -1 -5 -1 17 -1
pair after to+connector	23 -7 39 -65 -1 -19 -2
pair after to+starter	105 -159 -22 -10 -1 128 -6
pair after to+calendar	164 -11 -1 -4 0 0 1
pair after to+nation	-39 26 -14 -14 -17 39 -28
pair after to+broadcast	3 -125 107 114 -3 -1 -53
pair after to+takesPart	-43 -61 217 -86 -2 -18 -81
pair after to+makes	-83 -54 113 -119 163 -60 -22
pair after to+comesOut	98 -22 1 -53 -28 0 0
pair after to+playsRole	15 -2 83 -70 -6 -29 -2
pair after to+speaks	-105 -14 18 -29 128 6 5
pair after to+lives	49 -10 -17 -24 -2 -5 -1
pair after to+prize	0 -5 5 0 0 -33 -1
pair after to+firm	-22 -25 0 0 -18 -25 -20
pair after to+modifier	-96 164 -35 -47 -5 -55 -5
pair after to+common	-34 -8 18 31 -6 -9 -17
pair after to+first	51 6 -66 -5 -3 -7 4
pair after to+surname	82 -145 3 9 1 61 -46
pair after to+place	17 -18 -36 -19 -1 -3 44
pair after to+capital	-20 21 -31 -24 -4 -11 -2
pair after from+work	0 -5 9 -4 0 0 -1
pair after from+honorific	21 -11 6 -4 0 1 0
pair after from+connector	1 161 -220 -17 -2 330 -3
pair after from+starter	-78 -14 109 -39 -7 16 -8
pair after from+calendar	95 -24 -62 3 2 1 2
pair after from+makes	47 -49 7 0 0 0 -3
pair after from+comesOut	41 -41 1 0 0 0 -1
pair after from+tells	0 -5 9 -4 0 0 -1
pair after from+firm	-19 -6 37 -3 -3 -10 1
pair after from+modifier	-28 1 -13 0 3 -8 -1
pair after from+common	35 63 21 -64 -26 -37 -14
pair after from+first	-67 -62 -4 -2 -1 -2 -2
pair after from+surname	101 -25 -84 2 4 -3 0
pair after from+place	-89 -169 -29 -10 -28 -119 -8
pair after from+capital	-5 -77 88 -43 -5 -8 -4
pair after and+film	-26 27 157 -48 -26 9 -119
pair after and+work	-35 0 -1 -1 0 -4 0
pair after and+credit	-20 -19 122 -78 -5 3 -6
pair after and+person	97 103 30 -94 -2 34 -7
pair after and+honorific	3 17 38 -28 -1 -63 -1
pair after and+connector	36 26 59 -78 -10 29 -47
pair after and+starter	-52 -15 -28 46 20 -41 85
pair after and+calendar	119 -23 3 -10 -3 -139 0
pair after and+nation	42 -11 9 -18 10 1 0
pair after and+honour	44 -2 10 -41 -27 -5 -1
pair after and+broadcast	-9 100 -40 -4 -9 -41 -3
pair after and+takesPart	24 76 21 -51 0 36 -3
pair after and+makes	18 -63 88 -48 60 -43 0
pair after and+comesOut	75 46 -28 -9 24 -173 0
pair after and+playsRole	-37 24 -22 -30 -11 134 -70
pair after and+tells	-1 -6 23 -18 0 0 -10
pair after and+lives	-28 -21 -33 134 -4 -69 -23
pair after and+prize	32 -40 40 -15 -6 -5 -2
pair after and+lists	1 -163 99 116 24 11 -44
pair after and+firm	-31 -12 139 -37 -18 -27 -6
pair after and+modifier	-3 -33 70 -75 -1 -4 1
pair after and+common	-30 5 -22 -45 -2 25 51
pair after and+first	-15 -28 44 28 -3 -21 -4
pair after and+surname	-11 -16 62 -13 -2 -19 -4
pair after and+place	48 -12 -61 -17 2 -1 49
pair after and+companyEnd	1 114 -7 -14 24 -33 -4
pair after and+capital	-30 22 6 45 -5 32 -5
pair after ,+film	11 47 18 -39 -3 92 -6
pair after ,+work	-1 25 93 -43 -3 43 -5
pair after ,+credit	39 -22 69 -31 -6 -10 -12
pair after ,+person	-92 -363 131 207 -30 -146 13
pair after ,+honorific	-13 3 31 -38 0 14 -1
pair after ,+connector	6 -16 37 3 -6 -6 -14
pair after ,+starter	10 52 -25 -29 -13 -26 22
pair after ,+calendar	-2 -50 78 -39 -1 -1 -1
pair after ,+nation	-16 -8 82 -43 -1 -15 2
pair after ,+honour	-10 -18 -75 114 -3 -5 -3
pair after ,+broadcast	23 -57 69 -14 0 -7 -1
pair after ,+takesPart	-66 259 -265 -112 -18 158 -34
pair after ,+makes	21 50 46 -62 -8 -4 -32
pair after ,+comesOut	157 61 0 -34 -9 -151 -5
pair after ,+playsRole	-23 54 -183 211 -5 -29 -34
pair after ,+tells	-91 140 -173 172 -4 -45 -22
pair after ,+speaks	-47 -49 128 -15 12 -13 -18
pair after ,+lives	-4 -15 1 40 -2 -29 12
pair after ,+prize	-8 -29 -40 145 -3 -70 -12
pair after ,+calls	23 -49 -10 -130 -7 153 -5
pair after ,+lists	23 -33 64 -17 -2 -28 -2
pair after ,+series	-11 -5 25 -5 0 -2 0
pair after ,+firm	25 -14 59 -21 -6 -44 -3
pair after ,+modifier	-35 -53 -111 241 -2 -10 -16
pair after ,+common	-24 9 8 -12 -18 8 13
pair after ,+first	-3 1 63 -28 -1 -17 -5
pair after ,+surname	-24 3 31 -18 -1 9 -2
pair after ,+place	28 14 -19 -11 0 -14 -4
pair after ,+companyEnd	35 -44 25 -45 1 4 1
pair after ,+capital	-10 -8 19 -9 -12 24 -20
pair after (+connector	53 -7 108 -173 -6 28 -11
pair after (+starter	-59 15 -35 90 -13 -3 -18
pair after (+calendar	-81 40 248 -165 -4 -1 -20
pair after (+nation	-124 -58 293 -200 -26 -15 -11
pair after (+takesPart	9 -102 7 84 0 1 -26
pair after (+makes	-1 -1 170 -167 0 0 -1
pair after (+playsRole	-14 -25 52 37 -7 -36 -1
pair after (+lives	48 -56 144 -98 -5 -29 -5
pair after (+common	-45 72 -9 32 -16 -21 -7
pair after (+first	-86 21 52 79 -11 -34 -14
pair after (+surname	-30 -23 41 28 -5 -24 -6
pair after (+place	1 -2 -1 -38 -2 -6 45
pair after (+companyEnd	69 -9 2 -55 1 -5 0
pair after (+capital	6 -5 -49 66 -3 -12 -9
pair after the+film	37 -11 -6 0 0 0 0
pair after the+work	-26 -120 -13 -62 -3 255 -2
pair after the+credit	2 -4 31 -24 0 -1 -1
pair after the+person	-58 -7 5 -28 -6 -9 -2
pair after the+honorific	-15 -4 68 1 0 -1 1
pair after the+starter	30 -4 -5 -2 -1 -3 -1
pair after the+nation	9 -2 0 0 0 -1 -1
pair after the+honour	-32 -38 -58 1 -4 -28 1
pair after the+broadcast	278 -222 -145 -114 -46 -89 -27
pair after the+takesPart	30 -3 8 0 0 -1 -1
pair after the+makes	13 -1 -10 0 0 0 0
pair after the+comesOut	8 -6 0 0 0 -1 -1
pair after the+playsRole	103 -5 -54 -13 -5 -24 -3
pair after the+tells	8 -6 0 0 0 0 -1
pair after the+lives	8 -6 -37 -3 -1 -6 -1
pair after the+series	224 -2 -5 0 -1 -2 1
pair after the+modifier	-3 -49 -1 -1 -1 -6 0
pair after the+common	2 -4 10 -5 0 -11 -2
pair after the+first	66 -2 90 -2 -1 -1 1
pair after the+surname	-71 -13 -3 -9 -1 -4 -4
pair after the+place	9 -3 19 -2 0 0 -3
pair after the+companyEnd	-8 -13 -54 -1 -1 -3 0
pair after the+capital	-21 -22 -3 -44 -4 -26 -2
pair after :+film	-80 -15 -9 0 1 1 0
pair after :+work	-1 -164 0 0 0 -1 0
pair after :+person	-27 -5 -14 0 -1 0 0
pair after :+honorific	330 -100 -31 -2 -1 1 -1
pair after :+connector	12 91 10 -9 -2 -34 0
pair after :+starter	182 -91 74 -11 -6 -70 1
pair after :+takesPart	-258 -61 -120 -70 -6 -63 -5
pair after :+comesOut	83 106 -144 -31 -28 -64 -70
pair after :+playsRole	-161 198 -52 -6 -47 -16 -7
pair after :+series	-1 -126 -68 -12 0 -2 -1
pair after :+modifier	-31 -26 -9 -10 -2 -3 0
pair after :+common	10 61 -10 -28 -5 -14 -4
pair after :+first	235 -17 -57 -2 -5 -13 -5
pair after :+surname	47 -17 -62 -4 -3 -5 -5
pair after :+capital	11 -30 -4 -22 -6 -29 -5
pair after at+film	3 -5 97 2 -1 -66 -1
pair after at+connector	-10 -56 -2 -1 -1 -9 -1
pair after at+starter	11 -24 22 -6 0 -4 -8
pair after at+nation	63 -33 29 -54 -1 -1 1
pair after at+honour	-1 -16 0 0 0 0 0
pair after at+makes	3 -5 97 2 -1 -66 -1
pair after at+comesOut	-22 -4 51 -4 -3 -15 -6
pair after at+tells	-101 -3 194 -32 1 -70 -14
pair after at+prize	-1 -16 0 0 0 0 0
pair after at+common	15 -104 46 -34 -7 64 -12
pair after at+first	-1 -2 14 -1 -1 -59 -1
pair after at+surname	0 -2 15 -11 0 0 0
pair after at+place	212 -114 -94 -10 -11 -12 -2
pair after at+companyEnd	-163 -5 -84 -4 -8 -51 -3
pair after at+capital	9 -25 -24 -35 -4 53 -9
pair after that+film	-12 -14 -1 -3 -1 121 -1
pair after that+work	8 -8 0 0 0 0 -1
pair after that+honorific	-1 -8 4 -10 0 -30 0
pair after that+connector	41 -45 4 -15 7 4 1
pair after that+starter	12 19 1 -20 0 1 -18
pair after that+makes	76 -13 -10 -66 -2 -7 -2
pair after that+comesOut	258 -18 -3 2 6 -240 1
pair after that+series	-8 -4 0 0 0 -1 0
pair after that+common	39 -9 -9 -11 -2 12 -9
pair after that+first	92 -2 -36 -10 -11 -12 -3
pair after that+surname	64 -1 0 0 0 0 0
pair after that+capital	-14 -4 -5 -8 -1 119 -1
pair after who+connector	-42 -38 52 -17 0 0 0
pair after who+starter	-2 -31 57 -39 0 0 0
pair after who+takesPart	0 0 100 0 0 0 0
pair after who+speaks	18 -40 51 -34 0 0 0
pair after who+common	-3 51 -13 18 -8 -47 -2
pair after who+capital	-19 -91 -1 -3 -1 -3 0
pair after which+connector	15 -9 -1 -22 1 4 0
pair after which+starter	18 5 -30 -12 0 23 -1
pair after which+speaks	-1 -13 15 -3 0 1 0
pair after which+common	-6 -2 -1 -17 0 24 -1
pair after is+film	-23 99 -74 -47 46 101 -4
pair after is+work	-25 34 -27 -4 -1 22 0
pair after is+credit	-137 201 -31 -39 -20 -54 -7
pair after is+connector	-32 -81 38 -39 -2 116 -4
pair after is+starter	-10 22 3 -42 3 27 -9
pair after is+nation	-1 18 -3 -1 -3 -9 -4
pair after is+takesPart	-127 67 171 -60 -11 -145 -5
pair after is+makes	-20 12 -2 -44 108 -57 -5
pair after is+comesOut	-50 85 -108 -16 -2 168 -16
pair after is+playsRole	-3 -64 -211 282 -4 -14 -5
pair after is+tells	-18 141 -56 -26 -8 -23 -3
pair after is+speaks	-75 -8 153 -53 -13 -34 -6
pair after is+lives	-28 -40 126 -50 -2 -15 -2
pair after is+calls	0 -21 20 0 0 0 0
pair after is+lists	-23 12 -39 258 -55 -174 -10
pair after is+series	-51 142 -27 -8 -2 -24 -4
pair after is+firm	6 -50 52 -17 1 4 1
pair after is+common	-62 54 8 29 1 -27 -7
pair after is+first	74 -22 16 -6 1 -5 -10
pair after is+surname	-27 -55 145 -42 -2 -5 -5
pair after is+place	-75 -19 7 -14 0 -7 1
pair after is+capital	-6 24 -1 -2 -3 -13 -4
pair after was+person	-255 121 150 -29 -7 -89 -1
pair after was+connector	6 -8 61 -69 41 -22 0
pair after was+starter	-31 5 28 -32 3 21 -3
pair after was+nation	18 -6 -106 111 27 -22 12
pair after was+takesPart	-6 179 48 -64 -1 -119 -1
pair after was+makes	-44 98 -71 -22 -8 62 -5
pair after was+comesOut	10 84 -108 -4 -12 27 -2
pair after was+playsRole	-21 -57 86 1 -2 -2 -1
pair after was+lives	-47 -10 90 -13 -3 -13 -2
pair after was+prize	-3 -1 11 -6 0 -1 0
pair after was+calls	-9 -42 53 -14 -4 0 -1
pair after was+common	-46 24 60 -30 -2 -6 -4
pair after was+first	144 -143 2 2 2 1 -4
pair after was+surname	61 -60 0 0 0 0 -7
pair after was+capital	23 -26 -34 49 12 -10 4
pair after will+film	0 -12 102 -93 0 -3 0
pair after will+work	-1 0 9 0 0 -7 0
pair after will+person	-7 -25 68 -21 -6 -3 -2
pair after will+connector	31 -16 51 -58 -2 -1 -1
pair after will+starter	22 38 -16 44 -7 -27 -3
pair after will+takesPart	-4 19 22 -22 -2 -4 -1
pair after will+makes	-2 -10 43 -13 -10 -6 -3
pair after will+comesOut	-107 189 -55 -117 67 -80 -7
pair after will+playsRole	0 -1 11 -1 0 -5 0
pair after will+common	-47 -39 71 -24 38 30 -3
pair after will+capital	-138 -44 -326 385 -16 -9 -5
pair after has+person	-14 -23 142 -22 2 -42 -2
pair after has+connector	-8 -19 35 2 -2 -3 -4
pair after has+starter	-20 49 -20 -43 13 23 -3
pair after has+takesPart	-22 32 84 -44 -4 -16 -1
pair after has+makes	3 -109 260 -8 0 -140 0
pair after has+comesOut	153 -49 19 -20 -3 -50 -1
pair after has+speaks	-11 -39 51 -43 54 -2 -1
pair after has+calls	53 -27 11 -37 -3 -1 0
pair after has+common	-20 41 -1 -24 14 -3 -2
pair after have+connector	-4 -11 34 -3 -1 -12 -1
pair after have+starter	-61 -7 8 -30 -4 107 -4
pair after have+speaks	16 -15 4 -5 1 0 0
pair after have+calls	33 -45 5 -2 0 0 1
pair after have+common	-16 3 0 -28 -5 43 -6
pair after have+capital	153 -7 -49 -14 -5 -5 -4
pair after had+film	2 -42 69 -5 -13 0 0
pair after had+connector	28 -50 27 -10 2 0 0
pair after had+starter	-17 17 -31 -22 70 -43 -2
pair after had+makes	-7 -30 67 -11 -3 -6 -1
pair after had+playsRole	0 -1 167 -5 0 -1 0
pair after had+speaks	-1 -43 54 -4 -1 0 0
pair after had+common	-20 24 63 -54 19 -22 -2
pair after had+capital	0 -3 143 0 0 -1 0
pair after are+connector	91 -13 13 -120 0 6 0
pair after are+starter	52 -26 -15 2 0 7 -27
pair after are+nation	14 -1 2 -15 0 1 1
pair after are+takesPart	-3 -41 104 -53 -4 -27 -1
pair after are+tells	-137 1 0 -27 2 160 0
pair after are+speaks	10 -41 56 -30 0 0 0
pair after are+lists	-4 -2 56 -50 0 -1 0
pair after are+common	48 -65 -46 88 -3 -3 -16
pair after are+surname	51 -2 2 -51 0 -2 1
pair after are+capital	-10 -1 2 -14 0 0 1
pair after also+film	-14 165 -147 -28 -3 -21 -4
pair after also+person	-2 14 8 -5 -1 -9 -1
pair after also+connector	-134 -52 170 -21 -20 -29 -5
pair after also+starter	-59 36 36 -5 -1 -1 -3
pair after also+takesPart	-3 7 29 -9 -1 -14 -1
pair after also+makes	0 0 11 0 0 1 0
pair after also+tells	20 -21 2 0 0 0 -3
pair after also+speaks	40 -67 18 -4 1 1 0
pair after also+prize	75 -12 -39 -8 -2 -8 -3
pair after also+calls	1 -13 15 -4 0 0 0
pair after also+lists	-71 319 -231 -202 -39 -36 -52
pair after also+common	-42 17 49 -11 -9 0 0
pair after also+capital	-3 -72 0 0 0 1 0
pair after like+connector	-14 0 0 -2 0 0 0
pair after like+common	15 -10 -4 4 -2 -7 -2
pair after like+first	11 -11 0 0 0 0 -1
pair after —+connector	25 0 -2 -1 -1 -45 30
pair after —+starter	-109 -49 -5 -5 -2 182 5
pair after —+takesPart	-1 -5 35 -30 0 2 0
pair after —+common	33 12 -18 -12 -6 46 -7
pair after —+capital	116 -103 -7 -3 -3 49 -4
pair after -+film	-205 246 -27 -1 -6 -15 -41
pair after -+connector	95 104 -15 -43 -2 -168 -2
pair after -+starter	-55 116 32 -25 -15 -58 11
pair after -+nation	10 -6 1 -2 0 -1 0
pair after -+broadcast	2 -4 -42 0 93 -27 0
pair after -+makes	-1 50 1 -2 0 -2 -41
pair after -+comesOut	-181 196 -21 -6 -6 -10 -2
pair after -+tells	-55 -79 -129 -11 -2 231 106
pair after -+speaks	-148 -205 -179 -24 -8 242 -23
pair after -+prize	-7 91 -3 0 0 -37 -1
pair after -+common	13 -5 -1 -34 -13 2 -5
pair after -+first	-13 -25 -26 -5 -3 -15 18
pair after -+surname	48 -29 -1 0 -5 -1 20
pair after -+capital	15 -45 -56 -2 6 -11 -26
near before:film	-32 13 -31 -12 3 17 -15
near before:work	-6 -32 -12 30 10 -15 -9
near before:credit	-34 -21 57 -13 4 -7 0
near before:person	-3 2 -7 -10 0 -16 -8
near before:broadcast	-34 -101 21 -39 4 149 12
near before:takesPart	-3 -40 28 -20 -7 -9 -1
near before:makes	1 15 3 13 13 -25 4
near before:comesOut	-19 15 -21 3 -11 -19 2
near before:playsRole	-15 4 -17 39 -13 -17 7
near before:tells	-10 8 -64 90 -19 5 -26
near before:speaks	-23 -2 55 -9 2 -4 -1
near before:lives	-19 -74 -12 -2 -3 -38 68
near before:prize	-7 -18 71 -39 -16 -12 0
near before:calls	7 10 -16 -7 20 0 -7
near before:lists	9 5 7 -31 -5 -18 -2
near before:series	30 -7 -85 51 5 3 -8
near before:firm	8 -32 -13 -23 33 7 2
near before:place	-19 -12 3 -15 -5 -6 6
near after:film	11 10 -21 -27 1 6 -25
near after:work	-26 7 20 -46 2 18 -18
near after:credit	-19 -4 24 45 6 -33 -2
near after:person	12 -23 -4 20 -9 8 -18
near after:broadcast	-34 6 33 2 -7 -12 -12
near after:takesPart	-31 6 -11 20 3 2 1
near after:makes	-8 -22 16 4 5 -12 21
near after:comesOut	-12 12 12 -22 0 -11 -17
near after:playsRole	-18 3 71 -46 -1 -30 -13
near after:tells	-22 1 11 -41 3 -11 -8
near after:speaks	39 -3 -3 -12 0 -5 3
near after:lives	22 -33 49 15 -26 -2 -17
near after:prize	-2 51 -39 9 -17 -15 -14
near after:calls	7 -22 33 -19 -2 0 -5
near after:lists	1 6 -3 27 -5 -32 -4
near after:series	28 2 10 -23 -5 6 6
near after:firm	-23 -8 4 -44 47 -7 10
near after:place	2 -20 -6 -11 -8 -21 24
in sentence:film	-36 25 -29 -49 -13 -13 -12
in sentence:work	3 -32 -39 16 -13 -6 -7
in sentence:credit	-33 19 -35 -17 -12 23 0
in sentence:person	-10 -15 -9 25 -28 -2 1
in sentence:broadcast	-12 -43 -53 -19 -34 63 21
in sentence:takesPart	-50 -12 -5 -8 -29 12 -17
in sentence:makes	4 12 2 -22 -14 -4 7
in sentence:comesOut	4 3 -4 -62 -3 13 -32
in sentence:playsRole	-30 11 3 -31 -32 14 -21
in sentence:tells	-6 19 -1 12 -14 -13 -22
in sentence:speaks	40 -31 -15 -28 -15 35 -9
in sentence:lives	-36 -16 7 -9 -31 23 21
in sentence:prize	-17 9 -2 -20 -6 -15 -1
in sentence:calls	14 1 25 -12 1 -14 -6
in sentence:lists	-5 -33 38 -34 -5 64 -25
in sentence:series	-64 61 -14 57 -15 -60 0
in sentence:firm	8 -55 -19 -56 25 30 41
in sentence:place	5 -28 -24 -44 -27 -15 36
first:film	99 -38 -8 -3 -12 21 -3
first:work	65 -67 22 -16 10 -37 0
first:credit	-22 -22 -9 -1 1 0 1
first:person	-12 77 -4 -10 -16 21 -3
first:honorific	-11 10 -60 -40 0 -7 -1
first:connector	-24 53 -22 -1 10 39 -11
first:starter	-26 20 -14 -15 -9 4 4
first:calendar	0 99 -57 -14 -1 5 -1
first:nation	-12 71 9 -12 -4 -5 -5
first:honour	123 -55 -9 66 -4 -9 -2
first:broadcast	11 15 -6 -2 0 -16 -1
first:takesPart	-18 152 -6 -5 -21 28 -3
first:makes	14 -1 0 -1 -6 -7 -1
first:comesOut	106 28 31 -7 -1 -132 -1
first:playsRole	-25 -53 151 -5 -10 -40 -3
first:tells	92 -35 -6 -7 -3 -22 -6
first:speaks	-100 -38 2 -3 -1 -10 -3
first:lives	3 -19 -23 142 -2 -57 -3
first:prize	50 -29 101 -10 -3 -15 -4
first:calls	0 -27 0 -7 0 0 0
first:lists	27 73 -13 -2 -6 37 -2
first:series	5 -57 -12 -4 0 -4 0
first:firm	137 -81 -28 -23 -2 -4 -7
first:modifier	35 -18 -19 6 12 -22 41
first:common	26 -8 -47 -37 -7 26 2
first:first	-58 -21 124 67 -14 -14 -16
first:surname	-12 -13 23 14 -4 -20 -3
first:place	20 -59 -5 -3 -19 51 15
first:companyEnd	50 -4 -21 -5 -2 -14 -3
first:number	21 25 -15 -20 -3 -10 -6
first:capital	-12 35 30 0 -16 -12 -23
last:film	-58 38 -69 -5 94 -32 -6
last:work	62 -52 -43 -10 27 4 -3
last:credit	127 -65 -14 -7 -1 -23 -2
last:person	-47 18 64 -34 -11 -90 -14
last:honorific	-24 11 -50 14 -3 21 -6
last:connector	25 -27 -20 -6 -7 -19 -8
last:starter	-5 -14 -2 -12 -5 -14 -8
last:calendar	-1 47 15 16 -4 -12 -1
last:nation	4 -36 -10 12 0 -4 3
last:honour	33 18 3 -5 -29 36 -1
last:broadcast	4 -6 12 -19 -15 -35 -5
last:takesPart	46 -94 43 -16 22 -34 -6
last:makes	-83 -23 24 2 -3 -2 -3
last:comesOut	15 -122 -235 -6 -7 -45 -1
last:playsRole	39 33 -32 -11 -6 -82 -5
last:tells	-72 167 -14 -4 -13 -70 -2
last:speaks	64 -59 32 -22 -9 -55 -5
last:lives	-33 18 0 99 -11 -5 -32
last:prize	-41 167 -77 -13 -33 -10 -6
last:lists	16 218 -1 3 2 28 0
last:series	0 -95 -11 -13 164 -41 -5
last:firm	91 13 -50 -10 147 -23 -9
last:modifier	59 -43 13 3 -1 -12 -1
last:common	16 27 -19 -28 10 18 4
last:first	-29 -7 28 3 -6 8 -9
last:surname	-50 2 51 8 -16 6 -7
last:place	21 12 -23 37 0 -7 12
last:companyEnd	21 -47 -24 22 82 -11 -5
last:number	5 13 -12 -4 -1 -16 -6
last:capital	-7 36 31 -1 -16 -6 -21
inner:film	111 -46 -1 -1 -6 -2 0
inner:work	104 31 -3 -3 -2 -10 0
inner:credit	55 63 0 0 0 11 0
inner:person	-49 17 -1 -2 0 -7 -1
inner:honorific	-12 86 26 -27 -1 7 0
inner:connector	18 12 -45 25 -4 15 -13
inner:starter	18 34 -30 -12 -6 25 -6
inner:calendar	1 -40 12 -7 0 13 0
inner:nation	35 77 23 -2 -5 0 -1
inner:honour	-6 -60 -54 0 0 1 0
inner:broadcast	135 -20 -1 -3 -3 -7 0
inner:takesPart	-17 96 -1 -2 0 15 -1
inner:makes	127 9 0 -1 -1 -4 0
inner:comesOut	-17 35 0 -1 -1 129 0
inner:playsRole	-3 111 -3 -2 -2 11 -1
inner:tells	-95 42 -2 -3 -1 -3 -1
inner:speaks	107 172 -6 -3 0 -94 -1
inner:lives	49 103 -1 -1 0 -38 0
inner:prize	-4 30 0 0 -1 6 0
inner:calls	-2 34 0 -25 1 -9 -15
inner:lists	-3 -130 0 1 0 -9 -1
inner:series	17 98 0 0 0 0 -1
inner:firm	-16 -6 -86 -3 -2 -2 -1
inner:modifier	11 74 -4 -1 -3 -27 -23
inner:common	23 59 -32 -1 11 32 -10
inner:first	0 3 5 -28 -1 -6 -2
inner:surname	6 32 23 -18 -11 14 3
inner:place	19 56 -4 -1 4 4 0
inner:companyEnd	111 -18 -3 -4 -1 -9 0
inner:number	-24 100 -7 -8 -6 -21 -5
inner:capital	26 54 -1 19 12 22 -6
inner the	3 51 -9 -14 -1 77 -6
inner a	2 61 -6 -4 -4 -11 -3
inner an	141 52 -2 2 0 -3 -2
inner of	56 78 -15 -3 14 9 -1
inner in	12 54 -12 -2 -7 -16 -9
inner on	20 3 2 -1 1 -15 -2
inner at	4 22 4 -2 -1 3 -1
inner by	-15 90 -6 -9 -2 -19 0
inner to	-8 -1 -9 -5 -4 80 -6
inner for	68 15 -8 -17 -2 3 -1
inner with	35 -6 -5 -8 1 -5 0
inner from	-11 -8 -4 -16 -4 -34 0
inner as	-6 -31 -13 0 0 -4 0
inner and	-2 -49 -21 -19 -2 -10 -3
inner or	-26 -15 -11 -17 0 -2 -1
inner &	112 -11 -4 -1 -1 -15 0
inner her	150 -197 -4 -2 -2 -23 -2
inner that	14 -50 -2 -2 -1 -57 0
inner is	35 -42 -13 0 0 25 0
inner after	45 -56 1 -4 1 1 0
inner before	-126 -111 -128 -29 -5 -25 -7
inner than	62 -54 -1 -7 -1 -2 -2
inner into	-88 142 -26 -17 -55 -86 -5
inner over	-72 43 -6 -3 -4 104 -1
inner under	-22 0 0 0 0 0 0
inner not	-11 -15 -7 -1 -1 0 0
inner it	-34 -38 -31 -3 -2 -8 -1
inner your	-18 226 -31 1 0 -89 -2
inner ,	-1 108 0 0 0 -1 0
inner :	-20 114 0 -2 0 -13 0
inner -	-13 87 73 1 0 -19 -8
inner –	-3 111 -1 0 0 -4 0
inner —	-34 -8 -2 0 0 2 0
inner '	-4 33 -25 -1 0 4 0
inner !	-12 -152 0 0 0 -38 1
inner /	-57 114 15 -10 -1 16 -2
only:film	-4 -1 -20 3 -1 20 -2
only:work	-15 80 -24 -15 -5 -38 2
only:credit	39 -1 -1 -3 0 -1 -1
only:person	99 -6 -6 -19 -6 -13 -6
only:honorific	117 -6 -31 15 -3 -1 -4
only:connector	32 -14 -24 -10 -5 -11 -6
only:starter	85 -26 -38 -23 -6 -11 2
only:calendar	1 -22 -22 20 -2 -13 -12
only:nation	35 -7 -29 -14 -3 -9 11
only:honour	-28 -9 -20 21 -1 -4 -1
only:broadcast	82 4 5 -14 -24 -41 1
only:takesPart	-90 -7 13 -4 -4 -10 -2
only:makes	21 -11 -9 -3 -1 -5 -1
only:comesOut	262 -51 -29 -13 -13 -10 -3
only:playsRole	12 -12 -32 -4 -4 -16 -1
only:tells	59 -10 0 -9 -1 -1 -2
only:speaks	50 -8 4 -1 0 -4 -3
only:lives	-85 -48 -32 -10 -5 154 -10
only:prize	0 -10 -21 -11 -1 -5 -2
only:calls	18 -15 -1 0 0 0 -4
only:lists	-30 -4 -2 -1 -1 -1 -2
only:series	61 -30 -12 -5 -3 -12 -2
only:modifier	-2 -9 -17 -1 -1 1 -1
only:common	-47 -8 -4 -47 -18 1 -28
only:first	-65 -25 18 17 1 3 -32
only:surname	-18 -36 43 18 -9 -8 -35
only:place	-21 33 -13 -35 -4 -13 44
only:companyEnd	-8 -9 -13 -6 -5 -8 -8
only:number	68 -20 -12 -10 -5 -11 -12
only:capital	-31 -74 -8 -21 -67 -58 -66
one common & start	235 -39 -6 3 -3 -3 -7
one common & free	7 20 -9 -26 -9 11 -15
one common & mark	70 -19 -7 -14 -9 -11 -15
one common & title case	127 -28 -2 -27 -11 -3 -6
one common & set off	35 -71 -31 -17 -4 93 -9
one common & touching	59 -33 -36 -26 -11 -32 -21
one name & start	-79 6 78 39 -9 -17 -19
one name & free	-37 -31 33 35 -10 1 10
one name & mark	-63 -43 38 -5 30 -16 -12
one name & title case	5 -1 -13 -5 -1 -1 -1
one name & set off	-12 8 -2 -11 -1 54 -22
one name & touching	-10 -2 -17 -4 -14 -21 -10
one unknown & start	15 -3 37 -40 -1 -15 -24
one unknown & free	-2 -24 13 8 6 -29 32
one unknown & mark	-28 -33 33 -10 -1 7 -36
one unknown & title case	7 -28 -18 1 -3 -3 -4
one unknown & set off	-50 54 3 -25 -5 29 -18
one unknown & touching	-15 22 -19 -2 -21 23 -19
person & start	-20 6 62 -12 -6 -19 -7
person & free	-16 -33 26 50 -11 -6 -1
person & mark	-1 -37 64 6 -4 -14 -4
person & title case	21 -13 42 19 0 -6 -1
person & set off	-1 -64 -49 -9 -2 148 -9
person & touching	5 11 40 -25 -6 -10 -8
some common & start	-30 17 -39 33 6 -16 -8
some common & free	62 29 -7 -6 15 -3 4
some common & mark	-27 -55 -14 -27 38 73 -3
some common & title case	35 58 8 -5 -26 -43 5
some common & set off	-16 -36 0 -4 -7 64 0
some common & touching	-7 -26 -7 -16 -5 -1 -3
all common & start	-56 53 -20 -10 -21 34 -3
all common & free	17 70 -31 -1 17 -7 9
all common & mark	-1 -7 -6 0 16 -18 0
all common & title case	236 -36 42 -31 -16 89 -9
all common & set off	-7 -60 2 0 -1 66 0
all common & touching	2 -33 -12 -11 0 -16 -9
little words & start	8 5 -18 -7 0 12 0
little words & free	39 29 -16 -18 -2 0 -5
little words & mark	-6 -26 -1 -1 -1 63 0
little words & title case	165 56 -4 -1 0 124 0
little words & touching	-28 -5 -8 -11 0 -9 -1
other & start	-21 1 -26 -9 -3 -5 -3
other & free	12 47 -22 -16 0 -8 -5
other & mark	-1 -51 -7 1 0 96 -3
other & title case	83 -41 -63 -13 -5 -4 -2
other & set off	18 22 -32 -3 -2 0 -2
other & touching	-8 -23 4 -15 -7 -21 -2
one common & before:film	-6 8 -14 -3 -5 -20 -4
one common & before:work	11 -4 -5 -4 -1 -41 -1
one common & before:credit	105 -3 -53 3 -1 -7 2
one common & before:person	23 -5 -140 -2 -2 -9 -2
one common & before:honorific	-24 -1 121 -3 0 0 0
one common & before:connector	-8 -12 -13 -11 -6 -1 -13
one common & before:starter	3 -9 -19 -18 -10 -13 -17
one common & before:calendar	42 -6 -7 -4 -3 -6 -1
one common & before:nation	-30 -6 -4 -4 -1 -1 -2
one common & before:honour	9 -2 -2 -3 -3 -8 -4
one common & before:broadcast	42 -3 -26 -9 3 -48 0
one common & before:takesPart	6 -9 -51 -30 -2 -33 -1
one common & before:makes	-27 7 -19 -3 -4 -16 -3
one common & before:comesOut	-12 -32 21 -1 -4 -3 -1
one common & before:playsRole	53 -1 3 -21 -2 -22 -4
one common & before:tells	24 -3 -9 -12 -4 -9 -4
one common & before:speaks	126 -10 68 -6 -7 -24 -3
one common & before:lives	8 -3 -46 -51 -7 -35 -3
one common & before:prize	9 -5 -3 -7 -2 -2 -2
one common & before:calls	-79 -8 3 -4 -1 -10 -2
one common & before:lists	-9 -43 75 -15 -9 -14 -4
one common & before:series	-11 -1 0 0 -1 -22 0
one common & before:firm	-36 -1 -5 -1 -14 -1 -2
one common & before:modifier	-46 -3 -6 -5 -1 0 0
one common & before:common	-12 -18 -5 -30 -9 -11 -13
one common & before:first	36 -17 -4 0 -7 -4 -5
one common & before:surname	26 -11 -6 -6 -2 -2 -13
one common & before:place	-27 19 -10 -8 -6 -14 -10
one common & before:companyEnd	-8 -9 -10 -2 -2 -4 -1
one common & before:number	-87 -1 -2 -2 -2 -1 -1
one common & before:capital	-60 -4 -16 -14 -10 -10 -13
one name & before:film	-20 -38 -32 -31 -13 71 -36
one name & before:work	14 -2 3 -5 -2 -17 -1
one name & before:credit	-4 -2 -143 155 -1 -2 -1
one name & before:honorific	71 -2 29 -8 -1 -2 -1
one name & before:connector	-1 -5 3 -7 -5 -3 11
one name & before:starter	3 0 12 -1 -6 -8 5
one name & before:calendar	93 -2 -34 -16 -3 -30 -2
one name & before:nation	-338 -29 -95 -105 -85 -37 -53
one name & before:honour	-35 -1 -18 -20 -1 -2 -2
one name & before:broadcast	-33 0 25 0 0 15 0
one name & before:makes	-29 -19 -11 -43 -9 16 13
one name & before:comesOut	-6 -32 -48 -18 -4 -4 -5
one name & before:playsRole	-3 -4 -9 47 -1 -20 -8
one name & before:tells	0 -51 9 52 -1 1 -10
one name & before:speaks	-23 -2 57 -14 -1 -16 -1
one name & before:lives	-15 -6 -19 50 -3 -4 -14
one name & before:prize	132 -29 -114 -36 -7 -14 33
one name & before:calls	-1 -27 23 17 0 3 -9
one name & before:lists	-3 29 -4 -4 0 0 4
one name & before:series	1 -1 34 -7 0 -45 -2
one name & before:firm	-10 -1 -18 -6 20 -1 -1
one name & before:modifier	-6 -2 -17 -10 0 -1 -1
one name & before:common	-13 -26 41 7 7 -17 4
one name & before:first	-13 0 -15 4 0 0 0
one name & before:surname	-4 -10 -5 5 1 6 9
one name & before:place	-142 -3 7 24 -6 -12 -15
one name & before:capital	-12 -14 -36 16 -12 -6 0
one unknown & before:film	-40 85 20 -42 -3 43 -11
one unknown & before:work	-87 -15 85 -70 36 25 -17
one unknown & before:credit	-12 -1 47 -17 -1 -19 -2
one unknown & before:person	-9 -6 1 -9 1 -2 -3
one unknown & before:honorific	-25 8 94 -7 0 0 -1
one unknown & before:connector	-21 11 -21 3 -3 0 11
one unknown & before:starter	-24 7 18 -7 3 28 1
one unknown & before:calendar	-67 -8 -21 -24 -2 -6 -2
one unknown & before:nation	188 -15 -82 -79 -1 -28 -11
one unknown & before:honour	-4 8 13 19 0 -5 0
one unknown & before:broadcast	-76 4 -11 -8 0 -33 0
one unknown & before:takesPart	-16 -2 51 -11 0 -34 -1
one unknown & before:makes	-14 126 61 -36 0 5 -12
one unknown & before:comesOut	-47 -27 100 -17 -10 -2 -5
one unknown & before:playsRole	-48 16 -1 -56 -6 -13 173
one unknown & before:tells	131 -33 -163 -48 -12 124 -8
one unknown & before:speaks	-28 -21 62 -30 40 23 -5
one unknown & before:lives	-22 -2 2 -36 -1 -6 -5
one unknown & before:prize	-101 -24 -31 -23 -11 -10 -19
one unknown & before:calls	12 124 -31 43 -5 -30 -11
one unknown & before:lists	-18 84 -34 -23 13 -24 -5
one unknown & before:series	-145 107 -21 -226 -30 -39 -35
one unknown & before:firm	9 -7 9 -33 33 -21 -1
one unknown & before:modifier	48 -20 -9 -89 -3 -17 -6
one unknown & before:common	-9 18 3 7 -6 14 -17
one unknown & before:first	-2 2 -19 -4 0 0 -2
one unknown & before:surname	-13 15 -3 -13 0 -3 -8
one unknown & before:place	13 -9 49 -23 -1 -12 -6
one unknown & before:companyEnd	-7 -4 -4 -14 -2 -22 -1
one unknown & before:number	-90 -10 -59 -78 -30 -53 -35
one unknown & before:capital	-9 24 -8 -5 -7 -14 -13
person & before:film	-15 104 0 -32 -4 -34 -2
person & before:work	-39 101 -204 -1 -7 202 -6
person & before:credit	-1 -11 111 -75 -1 -1 -1
person & before:person	0 -2 49 -38 0 -1 0
person & before:honorific	-5 -8 -102 46 -1 -1 9
person & before:connector	-10 -24 28 17 -4 3 -3
person & before:starter	-15 -11 15 10 -4 -3 -1
person & before:calendar	-129 -11 -59 -18 -13 -9 -20
person & before:nation	268 32 -74 -7 -4 -3 -6
person & before:honour	2 -16 61 -2 0 -1 0
person & before:broadcast	-55 17 239 -69 -1 -3 -10
person & before:takesPart	0 -34 47 -14 0 -1 0
person & before:makes	-9 -55 -214 -99 -17 -16 -8
person & before:comesOut	5 4 -9 -59 -5 -18 100
person & before:playsRole	-2 -46 98 60 -2 -51 -8
person & before:tells	-29 185 -153 -189 -8 -21 -18
person & before:speaks	-5 -23 -57 -49 -3 -4 -2
person & before:lives	-6 -16 43 37 -3 -11 -5
person & before:prize	-1 -1 125 -3 0 -1 0
person & before:calls	-22 48 6 23 -6 -46 -7
person & before:lists	-4 49 -41 36 -2 -5 -2
person & before:series	0 -12 1 3 0 -87 0
person & before:firm	-4 -8 71 -4 -4 -3 -3
person & before:modifier	-9 -18 -54 160 -3 0 -1
person & before:common	-23 3 -4 31 -3 -3 -6
person & before:first	-2 -2 -45 -2 0 0 0
person & before:surname	-4 -20 -3 3 -2 1 -3
person & before:place	-16 92 -57 -85 -3 -10 -10
person & before:companyEnd	1 -7 9 -3 0 0 0
person & before:capital	29 -20 44 -31 -1 -6 3
some common & before:film	-24 -32 29 -3 0 13 -1
some common & before:work	72 106 -48 9 -1 -106 40
some common & before:credit	-76 -113 215 -21 -11 -34 -13
some common & before:person	224 -18 44 -38 -85 -6 -2
some common & before:honorific	-77 -2 -143 293 -12 -6 -3
some common & before:connector	15 8 -6 -5 4 1 6
some common & before:starter	14 14 4 2 0 -7 2
some common & before:calendar	-6 -15 -2 -2 -2 -8 -2
some common & before:nation	66 -19 -8 -5 5 -2 6
some common & before:broadcast	62 12 -3 -6 -1 64 -2
some common & before:takesPart	-44 -16 95 -1 -7 -12 -3
some common & before:makes	-43 83 76 -10 12 -15 -1
some common & before:comesOut	-29 156 -45 -16 -15 -54 -13
some common & before:playsRole	-24 17 -153 205 -5 -4 -10
some common & before:tells	-178 -23 -28 -10 -60 256 -10
some common & before:speaks	49 -44 -39 -11 -45 94 -7
some common & before:lives	-224 -85 172 136 -24 -22 -31
some common & before:prize	-12 -2 -2 -3 -1 0 -5
some common & before:calls	-130 2 -18 -86 -27 231 -4
some common & before:lists	-63 25 33 -37 -15 109 -6
some common & before:series	-36 38 -1 -19 -4 -15 -1
some common & before:firm	-28 -12 -210 -13 255 -25 -6
some common & before:modifier	-30 59 -10 113 -6 -16 -11
some common & before:common	20 -1 -18 -17 3 15 6
some common & before:first	-54 -8 -4 -14 39 0 -10
some common & before:surname	141 -36 -66 110 -48 -61 -5
some common & before:place	89 -31 -8 -19 60 -30 8
some common & before:companyEnd	5 -10 0 -22 11 -20 0
some common & before:number	283 -138 -12 -12 -29 -3 -60
some common & before:capital	15 -2 -16 -30 -15 -21 0
all common & before:film	-26 -27 -3 -7 -3 79 -1
all common & before:work	41 -22 -6 -1 -88 78 -4
all common & before:credit	-38 -42 46 -37 -32 -43 -33
all common & before:person	-27 189 -38 -25 -9 -27 -31
all common & before:honorific	-55 150 -35 -1 0 0 1
all common & before:connector	23 -8 -10 -3 -1 -5 12
all common & before:starter	3 -21 -12 -7 -9 1 9
all common & before:calendar	227 -17 -1 -19 -1 -90 -3
all common & before:nation	106 -73 -2 -2 -4 -12 -2
all common & before:honour	-16 0 0 0 0 1 0
all common & before:broadcast	16 -34 109 -6 2 -58 -5
all common & before:takesPart	-29 -21 27 -2 0 -42 -1
all common & before:makes	-25 16 -23 -4 61 -41 -2
all common & before:comesOut	-4 -18 -2 0 0 -23 0
all common & before:playsRole	-10 4 -4 -57 -2 70 -4
all common & before:tells	-12 7 0 -5 2 -7 0
all common & before:speaks	-35 6 -6 -2 40 -9 -2
all common & before:calls	-14 -55 -10 29 97 -42 4
all common & before:lists	-50 -6 -29 -22 -2 -23 -3
all common & before:series	-10 61 -2 -5 -2 -84 -2
all common & before:firm	-86 -3 -19 -3 177 -36 -3
all common & before:modifier	-52 68 -2 -1 -3 -4 -1
all common & before:common	11 -5 -13 -5 18 21 -4
all common & before:first	43 -13 -2 -7 0 8 0
all common & before:surname	79 -16 -3 -13 -15 -28 -3
all common & before:place	85 -58 -1 -1 -5 -8 -1
all common & before:companyEnd	-19 -23 -1 -8 3 -6 0
all common & before:number	-109 -26 -13 -4 -12 -23 -6
all common & before:capital	25 -17 -8 -8 -3 -34 -6
little words & before:film	-5 27 -11 -3 0 24 -1
little words & before:work	0 15 0 -7 1 -55 1
little words & before:honorific	-10 15 1 2 0 0 0
little words & before:connector	27 2 -10 -13 -3 -1 -4
little words & before:starter	30 23 -12 -13 -1 6 -4
little words & before:calendar	4 -3 -2 0 1 -9 0
little words & before:nation	69 17 -19 -5 -2 -3 0
little words & before:broadcast	-23 -9 -1 -6 1 0 1
little words & before:takesPart	0 11 -7 0 0 -1 0
little words & before:makes	-13 197 -7 -7 -1 -18 -1
little words & before:comesOut	-91 285 -15 -18 -1 -15 -1
little words & before:playsRole	-11 8 -11 -13 0 -15 -4
little words & before:tells	-12 161 2 -20 -1 -1 -1
little words & before:speaks	28 -27 4 -1 -1 8 0
little words & before:lives	-17 -31 -27 -16 -2 -12 -1
little words & before:calls	-6 -59 0 -1 0 211 -1
little words & before:lists	-7 -43 -13 -3 0 -11 0
little words & before:series	0 115 0 -1 0 26 0
little words & before:firm	221 -43 -11 4 8 -4 0
little words & before:modifier	7 -26 0 3 1 -1 0
little words & before:common	7 20 -9 -9 0 -16 -5
little words & before:surname	3 -20 2 -2 -1 70 0
little words & before:place	-3 25 0 0 0 -1 0
little words & before:capital	-23 -12 -6 -11 -3 2 -2
other & before:film	-1 97 -3 -1 0 22 0
other & before:work	-10 -41 -1 -8 0 138 -1
other & before:credit	-129 -110 -239 -138 -52 -29 -27
other & before:honorific	-4 -9 -6 -2 0 -1 -1
other & before:connector	2 -4 -10 -14 -1 -26 -6
other & before:starter	0 8 -14 -15 -2 -16 -5
other & before:calendar	-6 -34 0 0 0 0 0
other & before:broadcast	7 -41 6 -10 1 10 1
other & before:takesPart	0 69 -2 -2 0 -4 0
other & before:makes	-49 112 4 -1 0 -4 0
other & before:playsRole	-199 -268 -208 -157 -80 -240 -67
other & before:tells	-52 -62 -8 -11 -1 -152 -1
other & before:speaks	-56 -128 -8 -6 -1 -170 0
other & before:lives	1 -37 -21 11 0 -12 0
other & before:prize	-8 -1 0 0 0 0 -1
other & before:calls	-42 -78 -10 0 1 -5 0
other & before:lists	17 35 55 -15 -1 -5 0
other & before:series	-8 -206 0 0 0 242 0
other & before:firm	29 -29 10 -12 55 2 0
other & before:common	-2 10 -14 -8 0 -3 -1
other & before:first	-1 -16 -1 0 0 0 0
other & before:surname	-69 87 0 -2 0 0 -1
other & before:place	171 -9 -6 0 1 -6 0
other & before:companyEnd	0 0 0 0 0 -10 0
other & before:capital	-13 -11 -8 -6 -4 -4 -1
one common & after:film	29 2 -14 -2 -3 -2 -1
one common & after:work	11 -15 -3 -4 -2 37 -5
one common & after:credit	83 -11 -9 -8 -3 -1 -2
one common & after:person	47 -16 -39 -16 -3 51 -2
one common & after:honorific	-21 -4 -1 0 0 -1 -6
one common & after:connector	2 -21 -16 -1 -1 -14 -8
one common & after:starter	13 -25 -22 -4 -5 -21 -9
one common & after:calendar	-8 -6 -6 -3 -2 -14 -1
one common & after:nation	40 -4 -2 -3 -1 0 -2
one common & after:honour	-29 -3 -15 -2 -2 -5 -1
one common & after:broadcast	7 -1 28 -1 -1 -15 -2
one common & after:takesPart	76 -14 -29 -10 -5 8 0
one common & after:makes	24 -8 -5 -1 -1 -2 -1
one common & after:comesOut	-18 -29 19 7 0 -16 -1
one common & after:playsRole	46 -17 -24 -9 -6 -25 -2
one common & after:tells	-62 22 29 -2 -2 -22 -2
one common & after:speaks	-42 27 0 -1 0 -8 0
one common & after:lives	-17 -13 -11 -16 -4 42 -2
one common & after:prize	15 -3 -15 -2 -1 -5 0
one common & after:calls	-76 -1 -1 0 -1 0 -1
one common & after:lists	9 -1 -6 -2 -1 -4 0
one common & after:series	14 25 -11 -3 -3 -18 -2
one common & after:firm	5 -2 9 -2 -4 -6 0
one common & after:modifier	36 -11 -18 0 7 -6 0
one common & after:common	-4 -25 -25 -19 -7 -13 -8
one common & after:first	41 -2 -4 -3 -1 -5 -3
one common & after:surname	26 13 -3 -9 -2 -4 -3
one common & after:place	-11 0 0 0 0 0 0
one common & after:companyEnd	-30 0 0 0 0 0 0
one common & after:number	16 4 -14 -10 -5 -9 -5
one common & after:capital	7 1 -14 -12 -4 -9 -6
one name & after:film	-59 -34 -50 43 -25 -19 4
one name & after:work	-7 3 -4 18 0 33 19
one name & after:credit	-27 -7 -89 -32 116 -3 -1
one name & after:person	32 89 -108 16 -3 -7 -3
one name & after:honorific	-44 -3 10 -5 0 -2 -1
one name & after:connector	-9 10 31 -32 -4 -11 -11
one name & after:starter	-9 8 29 -29 -16 -16 -6
one name & after:calendar	-99 -20 -10 -24 -6 -7 -7
one name & after:nation	222 -13 -22 -10 -3 -20 0
one name & after:honour	125 -3 -58 -16 -3 -1 30
one name & after:broadcast	51 0 -27 -7 7 -30 42
one name & after:takesPart	-11 123 -57 -33 -1 -18 0
one name & after:makes	1 -29 -16 55 -23 -8 -10
one name & after:comesOut	19 27 26 -13 -4 -16 -10
one name & after:playsRole	-9 14 -1 -13 -3 -5 -2
one name & after:tells	31 -31 23 -11 -2 -4 -21
one name & after:speaks	68 -4 -8 -8 -1 -5 5
one name & after:lives	-19 -21 -9 121 -1 -10 -6
one name & after:prize	20 -5 89 -17 -1 -3 -31
one name & after:calls	-35 -2 71 -31 -2 -6 -1
one name & after:lists	-67 -9 41 -27 -3 -1 15
one name & after:series	-45 -107 23 115 -6 259 -26
one name & after:firm	10 -1 -1 -6 7 -8 2
one name & after:modifier	-5 -15 3 -32 -4 -6 35
one name & after:common	-12 1 22 9 -3 -12 7
one name & after:surname	-10 0 -14 -3 -1 -1 15
one name & after:place	197 -3 -77 -12 -3 -3 -8
one name & after:companyEnd	-13 0 -8 -15 -2 0 -6
one name & after:number	106 -4 2 -3 -1 -9 -13
one name & after:capital	-19 -3 -27 -2 -2 -3 17
one unknown & after:film	87 -33 -45 -36 108 -46 -27
one unknown & after:work	16 -33 -15 -21 -3 88 -6
one unknown & after:credit	-137 -75 -81 203 38 -41 -10
one unknown & after:person	-87 129 -53 -25 -5 -35 -3
one unknown & after:honorific	2 -1 10 3 21 0 -2
one unknown & after:connector	20 -5 0 20 -4 -18 7
one unknown & after:starter	-21 8 18 14 -3 -1 20
one unknown & after:calendar	-96 164 -45 -70 -12 -27 -9
one unknown & after:nation	-5 -26 76 -27 -2 -34 -39
one unknown & after:honour	47 -3 160 -35 -1 -12 -19
one unknown & after:broadcast	-33 -2 29 16 0 121 -1
one unknown & after:takesPart	-36 -40 79 -13 3 -18 -2
one unknown & after:makes	-64 66 -39 -37 127 -66 -19
one unknown & after:comesOut	-35 79 -7 -20 -5 -15 -5
one unknown & after:playsRole	34 55 -21 -19 -12 -23 -6
one unknown & after:tells	-16 91 2 -3 -7 -17 -13
one unknown & after:speaks	-11 25 12 -9 -3 -3 -2
one unknown & after:lives	-74 90 56 -39 -4 60 -25
one unknown & after:prize	-61 -172 102 87 -5 34 -6
one unknown & after:calls	-44 0 69 -11 -4 -2 0
one unknown & after:lists	-21 73 101 -20 -2 -19 -7
one unknown & after:series	51 71 -30 -27 -45 -74 -38
one unknown & after:firm	-58 -20 -4 -24 32 1 -9
one unknown & after:modifier	-17 60 -64 66 43 -32 -13
one unknown & after:common	10 -10 36 -13 2 1 -25
one unknown & after:first	61 -8 -21 -16 0 -14 -3
one unknown & after:surname	-12 -2 -12 7 -1 -2 -2
one unknown & after:place	-48 -10 -11 -24 0 -12 -43
one unknown & after:companyEnd	-15 0 8 -1 -40 -2 0
one unknown & after:number	-15 7 1 38 0 -38 -28
one unknown & after:capital	-18 -7 -40 -22 3 -10 10
person & after:film	-38 49 172 -22 -5 -15 -3
person & after:work	-3 46 -8 -9 -3 -29 -3
person & after:credit	-27 414 -354 -57 -20 -10 -10
person & after:person	-6 11 51 -43 -1 -2 -1
person & after:honorific	1 -11 159 -1 0 0 -2
person & after:connector	9 -20 31 -17 -4 -15 3
person & after:starter	1 4 6 8 -4 -11 3
person & after:calendar	-1 -9 17 -11 -1 -1 -1
person & after:nation	-4 -4 74 -18 -2 -2 -1
person & after:honour	0 -7 9 0 0 0 -2
person & after:broadcast	1 0 -219 -14 -2 -4 0
person & after:takesPart	-12 -20 -8 92 -2 -5 -1
person & after:makes	-12 103 -7 -49 -7 -9 -3
person & after:comesOut	-11 14 -97 -30 -4 282 -4
person & after:playsRole	-9 -15 52 -10 -2 -2 -1
person & after:tells	-13 52 31 -61 -1 -2 0
person & after:speaks	-1 0 -10 -14 -2 -2 -2
person & after:lives	-23 -73 -153 -105 -6 -41 -8
person & after:prize	-4 -9 61 -21 -2 -2 -1
person & after:lists	0 -2 87 -1 0 0 0
person & after:series	-2 51 11 -12 -1 -9 -7
person & after:firm	1 -10 23 -11 -1 0 0
person & after:modifier	-8 -83 77 -87 -2 5 -4
person & after:common	-16 13 20 -1 -4 6 -4
person & after:first	36 -6 6 28 -10 -2 -2
person & after:surname	5 -1 -38 -22 -6 -1 0
person & after:place	7 -5 153 -13 0 0 -3
person & after:companyEnd	-1 0 -33 -8 2 -1 -1
person & after:number	-54 51 34 -100 -108 -5 -8
person & after:capital	6 -6 10 -9 -8 -3 -2
some common & after:film	5 -4 88 -4 19 -17 23
some common & after:work	-32 -33 -14 -7 121 -17 14
some common & after:credit	-55 -41 -16 47 -48 -12 141
some common & after:person	250 31 -84 -41 -10 -89 -14
some common & after:honorific	18 -14 -21 -3 0 -1 -3
some common & after:connector	-27 31 -14 21 -14 21 0
some common & after:starter	-5 7 -5 1 13 21 0
some common & after:calendar	-56 34 22 -9 -14 -4 -6
some common & after:nation	-168 -16 -1 -3 -9 -81 -2
some common & after:honour	145 -39 -42 -17 -21 -18 -11
some common & after:broadcast	-11 5 -2 -1 -9 -151 175
some common & after:takesPart	-136 211 -61 -3 -1 -5 0
some common & after:makes	17 71 30 -15 32 3 -7
some common & after:comesOut	-67 -12 -96 -5 -13 172 -3
some common & after:playsRole	-225 184 36 -30 276 -67 -8
some common & after:tells	-38 80 70 -13 -4 -16 -4
some common & after:speaks	21 -18 4 -14 0 0 0
some common & after:lives	131 -22 -8 -4 -2 -4 1
some common & after:prize	44 -6 -26 -5 -36 24 -1
some common & after:calls	158 -1 -22 0 0 -16 1
some common & after:lists	-32 11 -46 -13 -4 -53 -3
some common & after:series	-71 76 47 -7 42 -6 -8
some common & after:firm	-2 -11 -1 -3 3 -1 0
some common & after:modifier	-44 46 22 -11 -6 0 -7
some common & after:common	15 -3 -2 -16 9 11 -3
some common & after:first	1 -8 6 16 0 -2 -11
some common & after:surname	-8 6 -1 11 -1 -7 0
some common & after:place	85 -5 -12 -1 1 -17 0
some common & after:companyEnd	4 -21 -4 0 -1 -2 -1
some common & after:number	-22 35 -40 2 64 -7 0
some common & after:capital	10 -17 3 3 -9 -10 -3
all common & after:film	-72 89 68 -8 -12 57 -35
all common & after:work	-29 27 -26 -4 -13 -95 -8
all common & after:credit	-89 -14 -69 -44 -36 -55 -20
all common & after:person	-69 212 -60 -14 -5 -66 -5
all common & after:honorific	86 -40 -14 -8 -14 -24 -4
all common & after:connector	-11 -17 -10 5 18 29 -7
all common & after:starter	-9 6 -20 1 12 -5 -7
all common & after:calendar	-38 4 -2 0 -4 -57 0
all common & after:nation	-8 -4 0 -1 -1 -20 -1
all common & after:honour	31 31 -13 -7 -5 -15 -4
all common & after:takesPart	14 -67 -46 21 1 6 54
all common & after:makes	-11 96 -5 -2 10 -2 0
all common & after:comesOut	-29 94 -11 -1 -34 0 -1
all common & after:playsRole	-49 126 66 -2 -12 -175 -1
all common & after:tells	-9 -7 -30 -4 -33 -40 -3
all common & after:speaks	24 -29 -17 -3 -15 4 -1
all common & after:lives	226 -39 -53 -69 -31 -67 -9
all common & after:prize	112 -37 -21 -6 -7 -33 -2
all common & after:calls	240 -36 -3 -1 -2 -149 0
all common & after:lists	-31 -147 -3 1 -1 -11 -1
all common & after:series	-113 81 -23 -55 -18 -103 244
all common & after:firm	10 -12 1 -1 4 2 0
all common & after:modifier	-73 110 -18 -5 16 6 -1
all common & after:common	-26 8 -15 -2 30 -6 -5
all common & after:first	114 -8 -1 -6 -1 -5 0
all common & after:surname	15 -11 -2 -2 -3 -5 -2
all common & after:place	41 -12 2 -14 -1 -1 2
all common & after:companyEnd	4 -3 -1 0 -20 -1 0
all common & after:number	-51 -24 0 -1 -1 -9 -1
all common & after:capital	24 -38 -2 -5 -8 -15 -5
little words & after:film	-63 80 0 -4 -2 -27 -3
little words & after:work	-117 -130 -10 -9 -3 -103 -2
little words & after:person	0 22 -14 0 0 -3 0
little words & after:connector	-21 -18 -8 -6 -1 53 -5
little words & after:starter	-11 2 -9 -7 1 36 -4
little words & after:calendar	4 -53 16 0 0 -2 1
little words & after:nation	-14 -30 -6 0 0 -4 -1
little words & after:honour	14 0 -1 0 0 0 0
little words & after:broadcast	-4 -22 -13 -5 0 -24 0
little words & after:takesPart	-2 37 -12 0 0 -2 0
little words & after:makes	50 -39 -11 -1 -1 -27 -1
little words & after:comesOut	9 96 -8 -3 -3 -9 -1
little words & after:playsRole	-105 -58 -42 -5 -2 -20 0
little words & after:tells	62 31 -32 -7 -2 -21 -1
little words & after:speaks	68 56 -5 -1 0 -3 -1
little words & after:prize	-81 -26 -52 -2 -2 -1 -1
little words & after:lists	222 37 -40 -7 -1 -13 0
little words & after:series	-128 -118 -16 -13 -6 6 -3
little words & after:firm	40 -114 43 -9 4 37 1
little words & after:modifier	55 -37 -8 -1 -1 -9 -1
little words & after:common	-2 -4 -9 -6 -3 -11 -4
little words & after:first	-41 -33 -1 -3 -1 -2 -1
little words & after:surname	-15 -1 -2 -2 -1 -8 -1
little words & after:place	8 -9 -1 0 0 -1 -1
little words & after:number	-15 25 -8 -2 -2 -5 -1
little words & after:capital	-11 -27 -1 -3 -1 -3 -1
other & after:film	-41 -75 -25 -2 0 -1 0
other & after:work	-17 7 -17 -3 -10 -25 -2
other & after:credit	-19 -84 -13 -5 -2 -2 3
other & after:person	-128 85 -18 -4 -3 -53 -3
other & after:connector	-9 50 10 -8 -3 4 -2
other & after:starter	-10 42 9 -6 -2 11 -1
other & after:calendar	6 -32 -1 1 0 0 0
other & after:nation	-2 -8 18 -1 0 1 0
other & after:honour	13 -31 -6 0 -2 -3 0
other & after:takesPart	-2 -235 -7 -1 12 0 0
other & after:makes	-30 -63 -27 -17 -5 -3 -1
other & after:comesOut	-2 77 -1 -1 0 -66 0
other & after:playsRole	191 -108 -46 0 -27 -10 -2
other & after:tells	56 132 -94 -9 -28 -72 -4
other & after:speaks	-27 -30 -5 -1 -2 0 -3
other & after:lives	-11 -3 -11 -1 -1 0 0
other & after:lists	-36 -37 12 -2 -3 -3 -3
other & after:series	-1 -121 -2 -1 -1 -1 0
other & after:firm	7 -26 9 -2 2 2 0
other & after:modifier	-4 -21 -4 -1 -1 -1 -1
other & after:common	17 20 -20 -12 -5 -5 -1
other & after:first	7 -78 -2 0 -1 -1 0
other & after:surname	-6 -59 -2 0 0 0 1
other & after:place	-2 -6 15 -2 0 0 0
other & after:number	-25 -5 -5 -5 -2 -5 -2
other & after:capital	-15 -12 -2 -1 -1 -13 0
known film: common & start	-2 -15 10 -3 -1 0 0
known film: common & free	3 58 -26 -19 -4 -15 -4
known film: common & mark	169 -6 -6 -27 -2 -6 -3
known film: common & title case	-104 80 9 -9 -7 -13 -3
known film: common & set off	-37 66 -36 -13 -4 13 -3
known film: common & touching	2 13 -1 0 -1 -5 -4
known film: name & start	-13 17 29 -23 -3 -5 7
known film: name & free	-11 10 -11 30 -14 -15 9
known film: name & mark	15 19 -7 18 5 -5 -2
known film: name & title case	-3 20 -16 9 0 -5 -9
known film: name & set off	-29 0 13 -22 -2 79 -10
known film: name & touching	4 8 -11 -1 -1 -2 2
known film: rare & start	-83 34 -28 120 -7 -19 -8
known film: rare & free	-47 9 -70 57 -8 -14 -9
known film: rare & mark	1 86 53 -59 -6 -3 -35
known film: rare & title case	-1 1 -17 -11 2 -2 -1
known film: rare & set off	-11 29 -14 -26 -3 22 -2
known film: rare & touching	2 33 -23 -26 -7 2 -9
known film: two & start	13 127 -26 -14 -10 -12 -13
known film: two & free	-3 20 -32 3 6 17 -9
known film: two & mark	-1 272 -9 -1 -13 153 0
known film: two & title case	-51 80 -41 -12 -3 69 73
known film: two & set off	-2 -2 -5 -1 -1 14 0
known film: two & touching	-24 21 6 0 10 -26 12
known film: more & start	-9 197 -4 -4 -2 -3 0
known film: more & free	3 61 0 20 2 62 0
known film: more & mark	-3 28 -20 1 0 -2 0
known film: more & title case	-19 176 -7 -2 -1 171 0
known film: more & touching	-2 39 -1 -2 -1 37 0
known film: common & one common	-22 33 -3 -3 -3 -7 -6
known film: common & one name	64 -9 -6 -17 -1 -7 3
known film: common & some common	-78 191 -20 -19 -28 -84 0
known film: common & all common	-2 8 -11 -4 -1 -20 -1
known film: name & one name	5 13 -9 11 -5 -7 3
known film: name & person	-3 0 -57 12 0 -1 0
known film: name & some common	-4 -11 -7 -10 -2 -23 -1
known film: rare & one common	-37 11 -2 -27 -5 -8 -4
known film: rare & one unknown	-27 28 -40 27 -9 -3 -16
known film: rare & some common	-9 26 -8 -11 -4 -12 -1
known film: rare & other	90 -20 -57 38 4 -82 -1
known film: two & one common	98 -96 0 14 0 1 -30
known film: two & one name	-44 43 -34 -39 -34 -36 -24
known film: two & one unknown	29 -34 -28 -98 -3 -4 -14
known film: two & person	-2 107 -114 49 3 8 29
known film: two & some common	13 -3 6 0 8 10 11
known film: two & all common	-44 56 -12 -10 3 15 -13
known film: two & other	-31 129 -6 -11 -2 -6 -2
known film: more & one unknown	-102 58 9 4 0 9 9
known film: more & person	11 350 -6 -15 0 17 0
known film: more & some common	10 88 1 55 4 19 -1
known film: more & all common	4 62 0 0 -5 16 -1
known film: more & little words	-12 76 -2 -8 0 83 0
known film: more & other	-3 122 -1 -2 0 32 0
known person: person	-3 -11 16 72 -1 -3 0
known person: some common	36 -54 105 -7 8 -18 5
known person: all common	-10 -22 183 -7 -3 -153 -2
known person: little words	-94 -245 332 -3 1 -39 -2
known person: other	-14 -85 104 2 -2 -1 -2
one common & before 	-49 -5 -7 -23 -9 -14 -16
one common & before the	18 -2 -1 -3 -1 -3 -1
one common & before a	-33 0 -1 0 -1 0 0
one common & before of	-44 0 0 -2 -3 -22 -4
one common & before in	44 -4 -15 -8 2 1 -15
one common & before on	32 -17 -17 -12 -3 7 -7
one common & before at	14 -3 0 -11 -1 0 -1
one common & before by	-65 -6 -15 -4 -1 -11 -1
one common & before to	-14 13 21 -4 -2 -4 -3
one common & before for	-8 -2 8 -6 -7 1 -1
one common & before with	79 7 -28 -31 -4 -37 -2
one common & before from	-43 28 -9 -4 -4 4 -5
one common & before as	-31 -13 12 26 -2 -2 -3
one common & before and	-46 -31 -13 3 -3 18 -2
one common & before or	-21 -6 -9 -2 0 -1 0
one common & before but	99 -7 -12 -3 -1 0 0
one common & before &	-138 -11 -86 5 1 -29 0
one common & before his	-18 -1 1 -1 0 0 0
one common & before her	-9 0 -4 -1 0 0 -1
one common & before this	-53 -2 1 -17 -1 -21 0
one common & before that	-52 77 9 58 -6 -36 -3
one common & before these	-2 0 -8 0 -1 0 0
one common & before was	-11 -8 54 -18 -3 -3 -1
one common & before be	12 -5 -6 -6 -1 -4 -3
one common & before will	104 -4 -4 -8 -3 -5 -3
one common & before would	-77 0 0 0 -1 0 0
one common & before have	-4 -1 -11 0 -2 0 0
one common & before had	-10 -12 -6 -7 -4 -15 -1
one common & before which	-22 0 0 -2 0 0 0
one common & before where	-204 -1 -4 -7 1 1 -6
one common & before when	0 -3 11 -2 -2 -1 -1
one common & before after	-13 -10 -3 -9 -3 -3 -3
one common & before before	-80 0 0 0 0 0 0
one common & before until	125 -18 -30 -11 -7 -4 -3
one common & before since	32 -21 -5 -5 -3 -4 -2
one common & before than	23 -13 -13 -11 -7 -5 -5
one common & before then	18 -18 8 0 0 1 -6
one common & before about	-22 -26 -49 -27 -11 -7 -13
one common & before into	-31 -3 -4 -2 -2 -1 -1
one common & before over	8 -8 0 -4 0 0 0
one common & before against	84 -25 -32 -9 -13 -16 -10
one common & before alongside	-25 0 -4 -1 -1 -1 0
one common & before opposite	219 -12 -127 -12 -13 -8 -9
one common & before behind	-150 -1 -5 -3 -4 0 -1
one common & before between	100 -13 -12 -10 0 -1 0
one common & before during	18 -1 -2 -1 0 -2 0
one common & before under	-48 -2 -11 -10 -3 -20 -1
one common & before not	-7 -1 -32 -7 0 -24 -1
one common & before never	-20 -1 -27 0 0 -1 -2
one common & before i	-67 -4 -9 -9 -9 -6 -15
one common & before he	-84 -2 -17 -43 -4 -18 -4
one common & before she	-18 -66 -88 -37 -29 -8 -28
one common & before it	0 -25 87 -4 -2 -2 -4
one common & before they	-103 -1 -26 -24 -13 -12 -15
one common & before we	-61 -29 -6 -10 -12 -4 -6
one common & before you	-154 -42 -6 -3 -6 -3 -5
one common & before my	-36 -22 25 -38 -3 6 -2
one common & before your	-20 -1 -6 -1 -1 -1 -1
one common & before our	-120 -1 -1 -1 0 0 0
one common & before ,	-25 2 -5 -8 -4 -6 -3
one common & before .	32 -3 -5 2 0 -32 0
one common & before :	42 -11 -18 -14 -4 4 -4
one common & before ;	30 -57 37 3 2 3 -21
one common & before (	125 -40 -113 -52 -9 -33 -6
one common & before )	189 -20 -61 -20 -14 -48 -9
one common & before [	88 -39 -37 -33 -8 21 -6
one common & before ]	31 -29 8 1 0 3 -10
one common & before -	-2 38 -24 -16 -2 -6 -1
one common & before –	-38 -3 -2 0 0 -1 0
one common & before —	-102 -30 -65 -146 -63 -39 -31
one common & before ”	-130 0 -1 3 0 -2 0
one common & before /	-119 -14 -124 -49 -59 -64 -17
one common & before s	-7 -9 -7 -10 1 10 9
one common & before up	-95 0 1 -2 0 -2 0
one common & before out	15 -19 2 -2 0 6 0
one common & before such	-20 0 -2 0 -1 0 0
one common & before like	-21 5 -16 -1 -1 -2 -1
one common & before including	66 -9 -88 -3 -1 -31 -1
one common & before one	14 -4 0 -14 0 1 0
one common & before some	66 -26 -3 -1 -3 0 -1
one common & before all	25 -23 1 0 0 0 -3
one common & before every	63 -20 2 -35 0 -1 1
one common & before how	-91 -2 -6 -2 -1 -1 -4
one common & before what	-38 0 -1 0 0 0 0
one common & before if	-258 -1 -2 -4 -1 422 -1
one common & before so	40 -98 15 9 0 13 -15
one common & before although	14 -5 0 -12 0 0 0
one common & before made	-68 187 -99 -30 -18 -24 -11
one common & before just	-8 -2 -11 -2 -40 -4 -2
one common & before only	-40 0 0 0 0 0 0
one common & before now	-16 0 -1 0 0 -2 1
one common & before once	-15 -1 -49 -1 -2 3 -1
one common & before again	-19 -2 -8 -6 -1 -4 -1
one common & before yet	-1 0 -8 0 -1 0 0
one common & before him	-42 0 -1 -1 0 0 0
one common & before there	-67 -2 -1 -1 0 0 -1
one name & before 	-23 -26 -11 -1 2 4 -9
one name & before the	-56 -21 -45 53 -14 -3 -6
one name & before a	-21 0 -2 0 0 0 0
one name & before of	15 2 -8 -23 -2 23 -8
one name & before in	19 -4 -15 -17 -1 -13 29
one name & before on	18 -12 -23 -37 2 70 -4
one name & before at	-8 -1 -6 -2 0 -1 4
one name & before by	-2 5 10 -5 -1 -1 -8
one name & before to	-18 22 24 -25 -11 -9 2
one name & before for	-12 -6 29 -22 -6 -8 4
one name & before with	-7 -22 11 21 -2 -2 1
one name & before from	50 -5 -17 -8 -2 -5 -4
one name & before as	-24 6 8 24 -2 -5 -6
one name & before and	-3 1 15 -11 0 -7 5
one name & before or	-36 -16 142 -9 0 -4 3
one name & before but	12 22 0 -8 -1 -1 -2
one name & before &	8 -13 22 -38 0 1 0
one name & before her	17 -8 13 28 -1 1 -34
one name & before this	3 -9 13 14 0 1 -17
one name & before that	21 -13 -69 113 -1 -21 3
one name & before is	-31 -24 0 87 -2 -11 -21
one name & before was	-17 -12 -48 57 -2 -9 -1
one name & before are	-5 -1 67 0 -1 -5 0
one name & before be	-64 -3 -8 -34 -2 -2 1
one name & before will	18 -2 -39 -43 0 0 0
one name & before has	-2 -2 16 -15 0 0 -3
one name & before have	0 -10 11 1 0 0 -6
one name & before had	9 -2 1 0 0 0 -6
one name & before who	13 -12 7 13 0 35 -16
one name & before which	1 -5 6 -16 0 0 12
one name & before where	-8 -18 71 -28 0 -4 -4
one name & before when	-12 -13 -48 115 -2 -5 -6
one name & before while	-2 -6 11 -7 0 0 2
one name & before after	-31 125 -102 102 -4 -9 6
one name & before before	-33 -13 45 -43 -3 -8 81
one name & before until	-3 -1 138 -20 -2 -18 -109
one name & before since	3 3 -7 -5 1 9 1
one name & before than	-62 -5 63 -44 -34 -63 111
one name & before then	-6 -9 23 -4 0 -2 -5
one name & before about	-1 -20 179 15 -2 -3 110
one name & before into	-10 -13 47 -18 -2 -8 6
one name & before over	-7 -2 -5 -11 -3 -4 10
one name & before against	25 0 -32 -13 -17 -20 57
one name & before alongside	-18 0 27 0 0 -10 0
one name & before opposite	13 -12 35 8 0 0 -9
one name & before behind	1 -2 -57 -5 0 -1 0
one name & before between	-2 85 11 -12 0 -5 9
one name & before during	19 -10 16 0 0 -1 -24
one name & before under	-14 -9 30 -34 0 -8 -2
one name & before not	-21 -11 35 -11 -1 -4 -6
one name & before it	-9 -1 45 -3 0 0 -1
one name & before we	-174 -59 -172 -152 -48 -41 -62
one name & before you	227 -4 -83 -99 -5 -1 0
one name & before my	-140 -103 -142 -97 -84 -39 -75
one name & before your	-72 -5 -28 -48 -2 1 -7
one name & before our	-69 -9 -28 -8 0 -3 -4
one name & before ,	-17 -3 12 24 -10 -20 -4
one name & before :	-14 -27 -15 4 0 2 -8
one name & before (	-24 -4 -50 105 -1 -21 -2
one name & before [	-14 1 -102 -146 -5 148 -1
one name & before -	-6 -18 29 -6 -2 -1 -5
one name & before –	163 0 -1 0 0 0 0
one name & before —	-147 -3 -39 -28 -15 -12 -4
one name & before “	-74 0 -12 -22 -2 1 -1
one name & before /	-10 -3 -97 -24 -6 -31 -9
one name & before s	-9 0 -5 -130 -2 0 -1
one name & before up	-1 -3 9 0 0 0 -6
one name & before out	-43 -45 -51 -32 -12 -5 -2
one name & before off	-98 -24 -49 -24 -22 -34 -1
one name & before such	1 -2 12 -1 0 0 13
one name & before like	3 -43 9 -6 0 -1 2
one name & before most	8 0 -6 -4 -2 -2 4
one name & before one	-28 0 80 -48 -12 -51 -3
one name & before some	192 -12 -149 -80 -4 -4 -3
one name & before both	-2 -4 25 -12 0 -1 0
one name & before how	-21 126 -70 20 0 -12 -8
one name & before why	-21 -24 87 -30 -4 -8 -14
one name & before what	-8 -4 33 -11 -2 -4 -2
one name & before if	7 -17 63 6 -1 4 -9
one name & before so	-2 -47 41 7 1 1 -13
one name & before because	-2 -1 8 -8 -1 0 0
one name & before though	-6 -34 81 -29 -3 -5 -3
one name & before via	-22 -7 66 -23 -7 -6 -1
one name & before vs	-39 -3 -46 -13 -3 -1 -3
one name & before made	-14 -70 165 -103 -13 -121 -6
one name & before based	116 -3 0 6 0 -101 1
one name & before just	-50 -51 18 -16 -3 -2 -17
one name & before only	-50 -38 -73 -31 -4 0 -3
one name & before now	31 0 25 0 0 0 0
one name & before once	-2 -2 62 -6 0 -1 0
one name & before yet	-2 0 -19 -6 -1 1 1
one name & before even	2 -13 23 2 0 0 -10
one name & before him	15 -31 30 2 0 0 -12
one name & before them	-83 6 -1 5 0 1 1
one name & before there	-60 -8 -101 164 -8 -9 -2
one unknown & before 	2 -15 -19 -3 -12 14 11
one unknown & before the	43 9 -28 -72 -7 -9 -5
one unknown & before an	148 -3 1 -3 0 0 -3
one unknown & before of	4 -27 -34 31 9 -31 29
one unknown & before in	-62 6 -33 -54 -19 21 80
one unknown & before on	-150 111 -137 192 20 17 -56
one unknown & before at	-108 -9 -17 -23 -10 126 -6
one unknown & before by	46 -9 1 -5 5 -7 -2
one unknown & before to	45 2 -6 -34 8 -7 -26
one unknown & before for	-9 -40 51 -26 14 -11 -4
one unknown & before with	-49 49 82 -47 8 -24 -14
one unknown & before from	80 -56 35 -30 -5 -20 -9
one unknown & before as	12 -59 27 54 -8 -17 -18
one unknown & before and	-19 58 12 62 -2 30 -4
one unknown & before or	-38 87 137 -25 -1 -8 -12
one unknown & before but	-32 50 103 -32 -3 -15 -3
one unknown & before &	43 -16 12 -57 2 4 4
one unknown & before his	2 -41 9 7 0 0 -18
one unknown & before this	-45 -33 -18 333 -4 -6 -11
one unknown & before that	-11 11 26 -41 -1 -4 -5
one unknown & before is	61 -19 47 -51 -1 2 -10
one unknown & before was	27 -17 28 -61 -5 -10 -1
one unknown & before are	-2 -75 58 -66 -4 -37 -22
one unknown & before were	-3 -2 15 6 0 -3 0
one unknown & before be	-51 -54 -250 351 -37 -26 -47
one unknown & before has	-26 -8 67 -14 -2 -7 -6
one unknown & before have	0 -13 12 -3 124 1 -4
one unknown & before also	-12 -41 54 -28 9 0 0
one unknown & before who	-15 -1 -1 -3 -1 -2 -4
one unknown & before which	2 -91 101 21 -2 -11 -17
one unknown & before where	30 -30 79 -28 -1 -11 -10
one unknown & before when	-33 -86 -51 195 -10 -23 -7
one unknown & before while	10 -83 43 31 -4 -8 -6
one unknown & before after	8 -59 56 -18 0 7 -11
one unknown & before before	-69 32 57 83 -11 -47 -17
one unknown & before until	-40 -9 109 -6 -5 -23 -1
one unknown & before since	30 -20 75 -74 -1 0 0
one unknown & before than	-8 -37 73 -27 -3 -10 -20
one unknown & before then	9 -13 30 -2 0 -5 -5
one unknown & before about	169 -44 -77 -55 -9 -18 -23
one unknown & before into	22 -83 31 30 1 7 -19
one unknown & before over	5 -33 18 -24 0 2 0
one unknown & before against	16 -13 61 -40 -18 2 -10
one unknown & before alongside	96 -7 13 -16 1 2 -5
one unknown & before opposite	-36 -20 130 -31 -3 -4 -6
one unknown & before behind	2 97 -49 -28 -9 -41 -24
one unknown & before between	-4 -61 83 -20 0 -7 -4
one unknown & before during	142 -9 -100 -47 -16 -31 -14
one unknown & before under	10 -8 40 -26 -1 -7 -4
one unknown & before without	-4 -8 -19 0 0 0 0
one unknown & before not	3 -26 56 -14 -1 -1 -27
one unknown & before i	-159 -50 -111 -102 -103 -90 -161
one unknown & before he	5 -107 -1 114 1 -2 -11
one unknown & before she	8 -1 -7 8 -4 0 -1
one unknown & before it	-26 -12 73 -9 -1 -2 -4
one unknown & before they	-55 -67 -37 -86 -27 -22 -46
one unknown & before we	-15 14 0 -24 -5 8 -6
one unknown & before my	-17 -24 -4 -12 1 -3 3
one unknown & before your	-60 -7 -49 -19 -3 -19 -2
one unknown & before our	131 -3 -18 -21 -2 -7 -3
one unknown & before ,	6 25 7 -8 5 -4 -16
one unknown & before .	150 -8 -63 -38 -14 -17 -9
one unknown & before :	-64 -68 10 -8 -23 -37 -21
one unknown & before ;	8 -1 -5 0 0 0 0
one unknown & before (	46 -23 1 -23 -6 -31 -7
one unknown & before [	-3 -43 -34 223 -13 -86 -18
one unknown & before ]	10 -22 37 0 1 1 -20
one unknown & before -	-47 -64 64 29 -2 -37 -7
one unknown & before –	-10 0 -6 0 0 -2 0
one unknown & before —	-33 -18 30 -25 -22 -26 -7
one unknown & before "	9 -3 5 -14 0 0 0
one unknown & before “	-30 -8 -5 -34 -3 -11 -14
one unknown & before /	140 -1 17 -18 116 0 -2
one unknown & before s	-126 172 -23 -41 -6 -3 -22
one unknown & before out	-36 134 -60 -110 -10 32 -5
one unknown & before back	21 -13 40 -46 0 2 0
one unknown & before like	-38 11 -19 -8 35 -14 -6
one unknown & before including	19 121 -71 -16 -17 -30 -4
one unknown & before more	9 -2 5 -11 0 0 0
one unknown & before most	8 -12 -13 -20 2 -2 0
one unknown & before one	-79 -77 -31 -55 -9 -62 -5
one unknown & before some	15 -47 49 -6 0 0 -18
one unknown & before all	-107 -57 75 1 0 0 -53
one unknown & before both	-1 -36 127 -2 -1 -37 0
one unknown & before each	3 -12 12 -7 0 0 0
one unknown & before how	3 -74 71 1 0 0 -11
one unknown & before why	-34 -26 31 -28 -27 -31 -31
one unknown & before what	-30 76 31 -14 -9 -34 -26
one unknown & before if	-3 -8 67 -22 -1 -25 0
one unknown & before so	6 -30 55 -7 -1 0 -26
one unknown & before because	4 -20 31 -18 -1 -1 1
one unknown & before though	-2 -114 164 -25 -1 -18 -11
one unknown & before via	-40 -23 110 -31 -10 -12 -17
one unknown & before made	-17 -117 96 -126 -8 -62 -11
one unknown & before just	-37 1 -62 -21 -17 -34 -1
one unknown & before now	28 -185 112 101 13 15 -15
one unknown & before once	-9 -8 69 -5 -1 -3 -3
one unknown & before yet	-5 -8 52 -4 -1 -2 -3
one unknown & before still	12 -70 18 3 0 2 -34
one unknown & before even	13 -37 33 -1 -3 1 -3
one unknown & before him	-15 -3 -37 -1 -1 0 -1
one unknown & before there	-231 50 -295 185 -135 -96 -52
person & before 	-9 -3 18 22 -6 -25 -4
person & before the	-16 -41 75 -56 -2 -35 -1
person & before a	-42 -91 -7 -10 -2 -3 0
person & before an	-23 0 -7 0 0 0 -1
person & before of	-12 -24 -28 -45 -4 30 -15
person & before in	-34 83 -32 77 -11 -16 37
person & before on	-56 259 -6 -68 -8 -84 1
person & before at	164 -39 -74 -26 0 -1 1
person & before by	-9 -16 68 -27 1 -6 9
person & before to	13 -21 -29 30 1 -5 15
person & before for	19 -20 -115 78 -1 7 -1
person & before with	1 -24 -18 53 -1 -6 -1
person & before from	-1 -9 5 -68 -2 -7 7
person & before as	-25 5 -77 171 -1 -25 -3
person & before and	-2 -15 50 -17 0 19 -8
person & before or	1 -31 41 -5 0 0 -1
person & before but	-5 -39 -79 -38 -2 -1 1
person & before &	-11 -25 -90 -24 -4 -14 -2
person & before this	-138 -48 -170 -232 -66 -78 -34
person & before that	-2 41 -130 66 -1 -5 -2
person & before is	-7 -18 -64 -6 -3 -40 56
person & before was	-5 45 -5 -19 -3 -3 -2
person & before are	0 0 34 -7 0 -1 0
person & before were	0 1 13 -1 1 -6 0
person & before be	-25 -51 -64 156 -7 -26 -18
person & before will	-6 -17 -97 -6 -2 -1 3
person & before who	-19 -30 -25 -135 -8 -11 -7
person & before which	0 -2 44 -45 1 -1 0
person & before when	-2 -11 180 -143 -2 -7 -1
person & before while	-2 -18 65 -27 0 -5 0
person & before after	-33 -7 54 -17 -1 -3 -1
person & before until	0 0 151 -1 0 0 0
person & before than	-23 -88 8 -89 -23 -11 -20
person & before then	-1 -10 -115 -20 -3 -5 -6
person & before about	-16 -8 100 -22 -3 -6 -1
person & before against	0 -8 7 -1 0 0 0
person & before alongside	-1 -61 60 -14 -2 -3 -7
person & before opposite	0 0 47 -36 0 -5 0
person & before between	1 -101 87 -19 0 0 0
person & before during	42 -49 41 33 3 2 -42
person & before under	0 -2 144 -4 0 0 0
person & before without	-1 -36 66 -34 0 0 0
person & before not	-21 -4 157 -34 -1 -1 -8
person & before i	165 -95 -261 176 84 -58 90
person & before he	0 -131 52 94 1 3 -7
person & before she	-1 -1 89 -87 -2 1 -1
person & before it	-12 -16 74 -14 -5 -3 -1
person & before our	-25 -3 -45 -5 -2 0 0
person & before ,	-6 -4 11 10 -2 4 -3
person & before :	-20 34 187 -59 -3 -20 -3
person & before ;	-5 -12 70 -32 -5 -6 -5
person & before (	-6 -7 93 -47 -2 -2 -2
person & before [	0 -80 109 -31 0 0 0
person & before -	-4 -15 60 -28 -1 -1 -3
person & before –	214 -30 -184 92 7 -67 -7
person & before —	-83 -17 84 98 -15 -4 -5
person & before "	-1 -16 23 -3 0 0 0
person & before “	-70 -11 213 -200 -7 -10 -1
person & before /	-6 -4 118 -3 -3 -9 -57
person & before s	-13 -62 -188 332 -5 -15 -6
person & before up	-10 -25 74 -34 -2 -1 -1
person & before like	0 -93 121 -20 0 -1 0
person & before including	-1 -16 82 -28 -1 -9 -1
person & before most	-5 -22 -42 3 -1 0 0
person & before some	-3 -7 125 -78 0 -1 0
person & before both	0 -43 84 -31 0 -2 0
person & before how	-11 -6 103 -3 1 -1 0
person & before why	0 -71 75 3 0 0 -5
person & before what	-1 0 41 -35 -1 -4 -1
person & before because	0 -23 74 -52 0 0 -1
person & before though	-2 106 -104 -73 -5 -14 -4
person & before made	-1 41 -41 -15 -17 -1 -3
person & before once	-1 -23 110 1 -2 -48 0
person & before yet	0 1 42 -2 1 -2 0
person & before even	-18 -4 145 -6 2 -1 -1
person & before them	0 -3 142 -36 0 0 -1
person & before there	0 -50 274 -117 -2 -4 -4
some common & before 	55 -7 -15 -2 1 -30 0
some common & before the	-6 -33 -6 -10 -12 -10 31
some common & before a	26 -141 0 -3 71 -2 83
some common & before an	-47 -40 -4 -3 -3 -10 -14
some common & before of	60 -12 -15 -17 -28 2 -23
some common & before in	28 81 8 -12 15 -50 36
some common & before on	44 10 -43 -8 6 84 28
some common & before at	103 -7 -23 -10 -39 -10 -20
some common & before by	41 -60 27 -15 60 -23 -9
some common & before to	69 108 17 -3 8 -23 0
some common & before for	2 -24 -6 -15 51 9 -1
some common & before with	-5 101 -20 -17 -37 59 25
some common & before from	-62 68 43 0 23 -7 -20
some common & before as	-116 47 30 179 -4 -3 -2
some common & before and	-16 -17 -13 -29 -10 66 -6
some common & before or	-29 244 74 -5 -4 26 -2
some common & before but	-86 24 -64 -16 -24 301 -14
some common & before &	-62 -47 -78 -4 -18 -45 -1
some common & before his	-162 -79 -13 -36 -26 -51 -16
some common & before her	-43 -4 0 1 -4 0 1
some common & before this	0 -49 -5 -3 -1 -1 0
some common & before that	-7 -9 66 -21 -9 -27 -2
some common & before is	18 -29 -4 -3 -4 -11 -5
some common & before was	-22 -69 -96 184 -5 -6 -63
some common & before were	0 4 -27 -8 2 41 -3
some common & before would	6 -53 -33 -52 -9 -11 -2
some common & before have	-121 -52 -2 -5 -66 -9 -1
some common & before had	-2 -40 0 -2 0 -52 0
some common & before who	-35 10 -8 -2 -4 -3 -1
some common & before where	-50 -103 57 -1 1 2 -7
some common & before when	-17 156 94 -84 -8 -46 -6
some common & before while	-20 309 -133 -31 -16 -37 -2
some common & before after	-71 169 -48 -78 30 -28 -2
some common & before before	53 -40 -1 -10 0 -1 -1
some common & before since	-4 28 -1 -10 -3 -1 0
some common & before then	149 -19 99 -3 51 -48 -31
some common & before about	-31 138 -56 -10 -11 -10 -9
some common & before into	123 -114 4 -15 1 0 -4
some common & before over	-80 69 -7 -12 -11 83 -6
some common & before alongside	24 -27 42 -9 -7 -6 4
some common & before opposite	2 -69 -33 -10 -3 -5 0
some common & before behind	-5 22 -31 -16 -23 -86 -1
some common & before between	-9 -34 -12 -3 -2 -28 0
some common & before during	154 -80 15 9 1 4 -6
some common & before under	11 -40 -31 -12 -19 2 2
some common & before i	-190 -92 -140 -161 -164 -69 -77
some common & before she	-44 -95 6 -7 -11 7 -5
some common & before it	-104 -35 -74 -5 -48 -9 -16
some common & before they	-100 -140 -123 -101 -116 -122 -99
some common & before we	-48 -18 -38 -73 -29 -93 -40
some common & before you	-78 -248 -59 -116 -31 -156 -14
some common & before my	-55 -45 -69 -6 -5 -3 -27
some common & before your	-99 -16 -1 1 -1 0 -1
some common & before ,	-22 4 1 5 11 52 8
some common & before :	-28 23 -33 -24 41 -5 0
some common & before (	-98 201 211 -47 -7 -11 -3
some common & before -	-95 -102 98 -87 -21 213 -16
some common & before –	-88 -190 -15 -81 -8 -114 -6
some common & before —	252 -3 -40 -42 -2 1 -1
some common & before “	-87 -84 98 -85 -77 -70 -56
some common & before ”	-82 199 -8 0 2 2 2
some common & before /	-64 -72 -19 -2 -33 -3 -1
some common & before s	-32 37 -3 -27 -31 -32 -26
some common & before up	55 -98 33 6 2 5 -35
some common & before out	-26 79 -31 -17 -30 -37 -9
some common & before like	-15 108 -58 -4 -3 -63 0
some common & before including	-80 -43 -26 -50 -18 158 -9
some common & before most	-6 -64 -2 0 -1 0 0
some common & before one	0 -11 -1 0 0 0 0
some common & before all	-29 -20 -87 -6 -6 -4 2
some common & before how	3 -29 151 -15 8 -67 -1
some common & before what	-2 -46 -7 -1 0 0 0
some common & before if	14 -113 -14 -10 -2 -36 1
some common & before so	0 -141 19 -7 -5 16 -11
some common & before though	9 49 -1 7 18 -26 8
some common & before made	-22 108 -92 -15 -68 -39 -8
some common & before just	-65 -62 -15 -9 -6 -12 -3
some common & before now	261 -293 149 14 58 -2 -44
some common & before once	70 -68 -1 -1 1 11 -12
some common & before yet	0 7 16 -2 -10 10 -3
some common & before there	-9 -63 91 -59 -1 -1 -2
all common & before 	20 -8 -10 1 16 -4 -6
all common & before the	44 -25 1 0 16 1 -2
all common & before a	-74 -152 -1 -1 -6 -6 -1
all common & before of	17 -61 -7 3 -18 -25 73
all common & before in	5 41 -25 -10 -23 -3 -47
all common & before on	-101 -34 -11 -46 -5 -44 144
all common & before at	53 -5 -1 0 1 -29 0
all common & before by	62 -54 -7 1 19 -42 -6
all common & before to	13 19 10 -17 -19 -26 -6
all common & before for	10 15 -4 2 55 -2 -16
all common & before with	2 59 -18 -7 13 28 -8
all common & before from	-1 130 -8 -2 13 28 -8
all common & before as	-15 -58 -5 -18 -1 104 2
all common & before and	-21 98 -11 71 4 17 -2
all common & before or	-14 8 -1 0 0 -4 -2
all common & before but	-91 31 -50 -41 152 -48 -9
all common & before his	2 6 -3 16 -2 2 -4
all common & before this	-33 -38 -3 -13 -1 -1 -2
all common & before that	-28 77 -10 -3 -14 -4 -3
all common & before was	20 -74 4 -29 0 42 1
all common & before were	-2 -2 -11 -19 -1 39 0
all common & before be	-32 -1 -16 -8 -22 -46 -1
all common & before will	5 -21 -1 -1 -1 0 -1
all common & before had	23 -3 -1 -4 -17 -1 0
all common & before also	70 -84 -105 -4 160 -101 4
all common & before who	-10 -3 0 0 -1 -2 0
all common & before which	-2 18 -1 -1 -2 -20 0
all common & before where	-16 -4 -10 -2 -5 0 -2
all common & before while	-29 -24 -39 -10 -5 -4 -5
all common & before after	16 -102 126 -37 4 -51 2
all common & before before	-9 76 -9 -3 -8 -51 -4
all common & before since	-66 -141 -1 -8 -3 210 -2
all common & before than	2 27 -1 -2 0 -1 -1
all common & before about	-24 -66 -7 -18 0 -4 12
all common & before into	-46 -2 1 0 0 0 -5
all common & before over	-52 -3 0 -28 -67 -63 -1
all common & before against	23 -3 7 -4 1 2 0
all common & before behind	-89 -30 -6 -55 -91 -47 -22
all common & before between	-63 -60 -71 -3 -48 -106 -7
all common & before during	53 -12 -3 -9 -3 -32 -1
all common & before under	50 0 -4 0 41 -68 0
all common & before not	-8 -79 -1 0 2 -49 2
all common & before never	-5 -6 -8 2 1 -1 -1
all common & before i	-9 -25 0 -4 -24 -5 -4
all common & before he	-90 -22 -35 -69 -43 -51 -19
all common & before she	-167 -183 -162 -100 -135 -172 -138
all common & before it	0 231 0 0 0 0 -1
all common & before they	-1 -42 -2 0 -4 0 0
all common & before we	74 -179 -72 -6 -71 -64 -44
all common & before you	-170 -136 -112 -16 -81 -39 -28
all common & before my	-26 0 -2 0 -2 -37 -4
all common & before your	238 -132 -64 -13 -26 -36 -14
all common & before ,	44 19 -59 -19 2 112 -7
all common & before :	23 -32 -2 1 -1 -16 -2
all common & before (	-101 212 -8 -9 -2 10 -1
all common & before -	-92 -48 -26 -33 -8 -76 -14
all common & before –	217 -27 -9 -12 -4 -25 -3
all common & before —	24 -36 -15 -2 194 -41 -2
all common & before s	6 -12 0 0 -4 12 8
all common & before up	331 -65 -108 -17 -11 -93 -13
all common & before out	-40 43 -25 -32 -20 -42 0
all common & before such	-36 -26 -19 0 -11 -24 -1
all common & before like	-9 -50 -25 -5 -10 -16 -1
all common & before including	-7 13 -28 -19 50 7 -2
all common & before more	-13 -38 -20 -25 -26 -42 -7
all common & before one	-55 -8 -14 -13 -7 -22 -6
all common & before how	-71 -105 -8 -9 -24 -115 -3
all common & before why	-7 -5 2 -8 -1 25 -2
all common & before what	-8 14 -8 -1 -4 -10 0
all common & before if	-13 -23 -12 -1 -12 -16 -4
all common & before so	-110 -1 -10 0 -15 0 -19
all common & before made	-2 90 -26 -9 -43 -16 0
all common & before just	-37 -72 -24 -6 -11 -37 -8
all common & before only	-27 -49 0 -1 2 0 0
all common & before yet	-24 -65 67 -29 -41 -28 -3
all common & before him	105 -5 -56 -75 -56 -11 -1
all common & before them	12 13 9 8 9 2 -1
all common & before there	-6 30 0 -2 2 -25 0
little words & before 	3 0 -7 -15 2 10 -5
little words & before the	-30 -43 -3 -5 -3 -12 -1
little words & before a	-57 -146 -3 -2 -3 -6 -2
little words & before of	17 18 -6 -13 2 37 -1
little words & before in	6 42 8 -7 -3 24 -13
little words & before on	18 -44 -2 1 0 -24 0
little words & before at	223 -6 -3 0 0 -3 0
little words & before by	91 5 17 0 0 -4 0
little words & before to	62 3 -7 -5 -3 -22 -1
little words & before for	-10 12 -11 -5 -1 -13 -1
little words & before with	-47 0 -20 -5 0 -2 0
little words & before from	61 -46 -22 -2 -1 -7 -1
little words & before as	11 35 -7 17 0 -8 0
little words & before and	-40 -55 -30 -5 -1 -35 0
little words & before or	-2 -14 0 0 0 -2 0
little words & before but	41 77 -20 -2 1 1 0
little words & before &	-2 -181 0 0 -1 -1 0
little words & before her	-14 -25 0 0 1 0 0
little words & before this	-9 -10 -1 -3 0 -1 0
little words & before that	46 106 -9 -5 -1 -11 -1
little words & before was	77 8 1 -8 0 2 0
little words & before are	112 -50 2 -13 3 3 1
little words & before be	153 -98 1 -1 0 1 -11
little words & before will	-18 -11 0 -1 0 0 0
little words & before which	4 136 0 2 1 -41 0
little words & before where	-131 -17 -73 -10 -5 -18 -1
little words & before when	0 -6 1 19 0 0 0
little words & before while	1 -49 27 1 1 1 -2
little words & before after	-38 268 -6 -3 -3 -25 -1
little words & before before	-12 133 -52 1 1 -2 -1
little words & before until	116 -99 4 -5 41 4 0
little words & before than	103 -27 -12 -3 0 0 -1
little words & before about	-107 -40 -46 -13 -9 -40 -7
little words & before into	-2 -28 0 0 0 -1 0
little words & before over	179 -22 -1 -2 0 0 0
little words & before behind	-5 -219 -142 -54 1 300 -3
little words & before between	-21 -86 -27 -7 1 -20 0
little words & before during	12 -41 0 -1 0 0 0
little words & before under	52 1 1 0 0 -1 0
little words & before not	-8 -8 3 0 0 3 0
little words & before i	-156 -241 -42 -41 -32 -136 -35
little words & before he	9 10 -1 9 -1 10 0
little words & before she	-50 -100 -10 -33 -34 -76 -2
little words & before it	-1 -8 0 0 0 0 0
little words & before they	-21 -23 -7 -7 -3 -1 -3
little words & before you	-65 -58 -51 -43 -16 -21 -27
little words & before my	-97 -35 -21 -1 -10 -23 -3
little words & before your	-26 -4 -2 -2 -2 0 -1
little words & before our	413 -26 0 -1 1 -3 0
little words & before ,	-1 2 -24 -6 -2 -10 -2
little words & before .	55 -57 4 0 2 -1 -4
little words & before :	-15 -6 -7 1 0 60 0
little words & before (	-34 81 -21 -5 -2 7 -1
little words & before -	195 -7 -6 -4 0 -3 1
little words & before –	-34 -38 0 -10 0 -47 0
little words & before —	122 -5 -1 0 1 3 0
little words & before s	1 -8 0 0 0 0 0
little words & before such	21 -48 -1 -2 0 -1 0
little words & before like	-10 47 -3 -2 -3 -4 -1
little words & before including	25 -57 15 0 0 -7 0
little words & before more	-14 -37 -4 0 -4 -29 -1
little words & before one	10 -10 1 -13 0 19 0
little words & before both	10 -14 -27 -1 0 0 -2
little words & before how	-23 -11 -42 -11 -1 -83 -1
little words & before why	-1 -15 -1 0 0 -4 0
little words & before what	-30 -43 -37 -5 -4 -46 1
little words & before him	54 -1 -2 0 0 -1 0
little words & before there	-2 -27 -2 0 0 -2 0
little words & before here	0 -15 0 0 0 0 0
other & before 	15 22 -22 -19 -3 -6 -3
other & before the	-18 -71 -2 -1 -2 -2 -2
other & before a	-29 -134 -1 -1 0 -3 -2
other & before of	-7 69 -10 -16 1 -13 -7
other & before in	-13 37 -2 7 -3 -9 -9
other & before on	1 -20 0 0 0 -5 0
other & before at	22 -11 -3 -2 -7 -4 -1
other & before by	136 -7 -81 -1 -8 -5 0
other & before to	-26 -177 -39 -23 -4 -9 -1
other & before for	48 -47 -20 -15 -6 -31 -4
other & before with	-1 131 -6 0 0 -2 0
other & before from	-13 22 34 -4 0 -2 0
other & before as	-40 46 38 3 -2 0 -5
other & before and	25 24 -17 -5 4 -39 2
other & before or	-146 -241 -129 -13 -13 -8 -14
other & before but	6 171 -44 -1 -2 -4 0
other & before his	-10 -3 0 -6 -1 0 0
other & before her	-21 -110 -10 0 0 0 -2
other & before this	-8 0 -1 0 128 -1 0
other & before that	-6 48 -17 -12 -2 -2 -2
other & before was	-28 67 -3 -50 1 -2 1
other & before which	0 -45 -16 -8 -1 -1 -1
other & before while	3 -15 24 -12 0 1 0
other & before after	1 -45 0 0 0 0 0
other & before until	0 -59 -25 -26 0 -1 0
other & before since	0 0 -9 0 0 -3 0
other & before than	-31 126 -23 3 -1 -8 -1
other & before about	-16 97 -16 -2 -3 -3 -5
other & before over	-22 -1 -2 -48 -33 -24 0
other & before behind	-98 94 -59 -37 -51 -69 -27
other & before between	-51 64 -97 -75 -30 -53 0
other & before during	16 -2 -1 0 0 -4 0
other & before under	10 -29 0 -1 1 0 0
other & before i	-1 -17 0 0 0 0 0
other & before it	-22 -38 -1 -18 -16 -12 -1
other & before they	-42 -45 -26 -9 -22 -40 -12
other & before we	-48 -73 -7 -5 -16 -23 -7
other & before you	-10 -1 -1 -2 0 -1 0
other & before my	-3 -10 -3 0 -1 0 -1
other & before your	-2 -26 0 0 0 -1 0
other & before ,	-60 66 -4 -11 -3 23 -2
other & before :	-5 -32 161 0 0 4 0
other & before (	-5 208 -26 -5 -1 0 -1
other & before -	-6 -30 -30 1 3 -8 0
other & before –	13 -9 -4 0 0 -5 0
other & before —	-1 -6 -8 -1 0 6 1
other & before /	-70 -82 -86 -89 -45 -82 -7
other & before s	-5 -59 -35 -165 -7 -3 -2
other & before like	0 23 3 -1 0 0 0
other & before including	6 -13 157 0 -1 0 0
other & before one	0 -48 0 0 0 0 0
other & before what	0 -11 0 0 0 -5 0
other & before made	0 151 0 0 0 1 -1
other & before once	-30 -99 -138 -22 -16 -5 -2
bias	-1 -43 14 -31 -86 -75 -95
words:1	9 -84 -13 -27 -69 -63 -69
words:2	-26 -14 33 -1 -23 -28 -8
words:3	-7 -5 5 20 16 -18 -16
words:4	1 12 -22 -29 -13 0 -2
words:5	23 31 0 -6 0 8 0
words:6+	35 70 -1 -4 -1 45 -1
first: unknown	36 -28 27 2 12 -27 -7
last: unknown	4 2 33 24 -22 -33 -12
only: unknown	-11 -13 7 -22 -21 -11 -7
shape: none	31 -11 -20 -21 -49 -39 -50
shape: first+surname	-9 -30 43 33 -3 14 -5
shape: first+unknown	-14 3 62 24 -4 -18 -6
shape: first+common	-60 3 38 18 -2 -34 -1
shape: unknown+surname	-13 -22 12 -15 -4 -17 -6
shape: unknown+unknown	12 16 13 -26 -10 -10 7
shape: initials	-9 -14 79 3 0 -15 -2
shape: middle initial	-5 -9 214 32 -1 -4 -1
shape: particle	-16 74 153 -19 -4 -12 -3
shape: three with first	5 -13 72 12 -2 -4 -14
shape: three unknown	-16 -29 11 -75 -3 -10 -2
shape: some common	24 15 -54 -1 6 1 -4
shape: all common	-14 -19 -63 -47 -19 -8 -27
person at the end	-9 -11 43 -12 -2 0 -2
person at the start	-7 -7 38 37 2 -7 -8
owner inside	-17 17 -40 -12 -4 6 -2
person owns inside	-1 -59 -85 -14 0 -6 -6
colon inside	-20 214 -300 -2 0 37 0
dash inside	-9 96 42 2 0 -15 -3
comma inside	-1 58 0 0 0 -1 0
ends in a number	0 71 -19 -12 -1 -13 -1
starts with a number	77 -6 -19 -23 -8 -26 -15
ends in an exclamation mark	-46 202 -133 -41 -9 256 -31
ends in a question mark	-156 -181 -235 -218 -14 -29 -22
all capitals	93 -34 -44 -35 -6 60 -5
acronym	156 -65 -16 -22 14 -15 9
hyphen	104 -10 -62 20 -21 -40 -28
starts with an opener	0 -300 -300 -300 -300 -300 0
is a pronoun	800 0 0 0 0 0 0
little word with a capital	-37 110 -21 107 -4 80 -3
starts with the	-15 80 -28 10 10 48 -9
and between people	0 -150 -150 0 0 -50 0
person before and	1 30 2 -2 0 0 0
person behind and	-2 -71 0 -1 0 -1 0
junior	3 -51 200 26 4 -13 8
is a place	86 -186 -228 -51 -8 -16 524
is a company	-81 -201 -118 -37 555 -42 -15
ends as a company	22 -147 -24 22 278 -11 -5
is an outlet	234 -19 -45 85 -23 -22 -4
is an honour	289 -12 -10 18 -11 -5 -2
is of the calendar	301 -22 -22 20 -2 -13 -12
is a nation	335 -22 -29 -14 -3 -10 11
known film: common	-6 29 -5 -7 -2 -10 -2
known film: name	5 44 -10 10 -5 -7 3
known film: rare	-27 100 -36 18 -11 -8 -16
known film: two	-14 169 -21 -6 4 8 -1
known film: more	-3 239 -3 15 -4 53 0
known person	-3 -15 227 71 0 -4 0
known film before a little word	12 -56 -1 -1 0 21 -1
known film behind a little word	-15 -115 -1 -1 0 -46 0
company behind a little word	-131 -335 -7 -5 -2 -122 -2
place behind a little word	37 42 -7 9 0 -10 -2
starts the sentence	40 25 44 -5 -31 -35 -47
starts the sentence: common	73 8 -20 -39 -15 -1 -10
starts the sentence: starter	115 -88 -117 -10 -5 -59 -4
starts behind a mark	9 -19 13 -3 -7 -29 -9
ends the sentence	10 35 -14 5 -22 11 -19
headline	-26 95 -14 -24 -1 -5 -19
furniture	221 -48 10 -110 26 -58 -30
title case	-22 -6 0 1 -19 -7 -7
title case: person	-1 -2 22 16 0 -4 0
set off	-26 119 0 -10 -1 171 -5
set off: one word	-27 29 -7 -24 -3 40 -15
set off: many words	-14 22 -6 -3 -1 73 -1
owns what follows	-59 -51 116 14 19 -19 21
owns a capital	15 -18 88 -26 13 -28 86
touches a capital before	-17 -123 -36 -68 -25 -100 -27
touches a capital behind	-16 -95 -101 -39 -24 -90 -27
several films before, and inside	0 -250 0 0 0 -100 0
little word joins a capital before	9 26 -11 9 -11 1 -25
little word joins a capital behind	-23 17 -2 8 -13 16 -4
owned by a person	-23 59 -10 44 -6 20 1
owned by another	49 65 -70 21 -11 32 -10
small letters elsewhere	92 -17 -42 -10 -10 -25 -13
year in brackets behind	-25 330 5 -47 0 52 -4
capital in brackets behind	6 -2 -57 71 -3 -12 -9
stands in brackets	4 3 25 9 -5 -34 -6
number behind	13 8 -17 -1 6 -16 -6
defined	0 605 0 0 0 -1 -5
article without film words	27 -56 84 -156 7 26 16
article of other works	9 -68 -31 9 -42 88 -50
elsewhere none	58 -75 -49 -44 -4 -26 -24
elsewhere film	-63 187 -99 7 23 -39 -23
elsewhere person	-22 -51 32 3 -13 -2 -17
elsewhere character	-25 -50 -91 215 -1 -8 -5
elsewhere company	-10 -19 -38 -14 32 -1 -3
elsewhere work	-28 -26 -51 -28 -2 178 1
elsewhere place	-11 -2 -30 -26 1 -12 81
nowhere else	27 -29 -73 -35 -33 -50 -36
title case: nowhere else	40 0 -2 -20 -11 1 -8
in a list with none	33 -8 -47 46 -9 -11 0
in a list with film	-21 181 -55 -54 -6 -41 -9
in a list with person	-4 6 110 -8 -4 -7 -5
in a list with character	19 -51 -87 193 -4 -2 4
in a list with company	-116 -87 -193 223 40 -13 -15
in a list with work	-44 -27 -21 -22 -4 287 -12
in a list with place	52 -26 -19 -9 0 -13 29
brackets behind hold none	87 -29 -5 -93 6 15 0
brackets behind hold film	-118 212 -16 -87 -7 -11 -8
brackets behind hold person	-27 71 44 135 -1 -8 -6
brackets behind hold character	-26 -25 250 -244 -6 -17 -3
brackets behind hold work	-21 -34 93 -92 -1 -21 -4
brackets behind hold place	0 -1 0 -24 0 -2 27
in the brackets of none	24 1 -16 -9 0 0 0
in the brackets of film	-151 183 -18 1 0 1 -5
in the brackets of person	-97 -16 -177 221 -11 -55 -10
in the brackets of character	26 -17 123 38 -5 -24 -5
in the brackets of work	0 -1 -3 31 0 -6 -3
in the brackets of place	-43 74 -20 -63 -4 5 65
surname of a person	-81 -14 220 12 -15 -13 -4
first name of a person	-46 -6 60 12 -1 -4 -10
last name of a character	-66 28 -52 41 -3 3 0
first name of a character	-28 -17 -34 33 -2 -4 -3
tail of a film	-67 132 -54 -85 -11 -46 -10
head of a film	-86 87 -76 71 -7 -13 -9
owned by none	-15 -33 -45 62 -7 62 26
owned by film	111 -87 1 49 34 -4 15
owned by person	33 89 -76 55 -12 68 -10
owned by character	13 -38 2 29 -1 4 -12
owned by company	-131 130 -5 -25 -16 -15 -8
owned by place	81 -85 136 -41 38 -46 -9
`;
