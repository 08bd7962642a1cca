/** Weights of the names layer in hundredths, one row a feature, one column a kind. Made by tests/bench/reader-names-train.ts. */
export const weightTable = `
before 	-22 -39 -55 -14 -38 -24 -21
before the	46 -73 -33 -28 2 -5 -1
before a	71 -20 -36 -31 8 -20 -1
before an	60 -33 -23 -7 -3 -13 -5
before of	-37 -11 -22 0 -11 11 3
before in	-16 41 -51 -8 -12 3 56
before on	22 -14 -35 -16 10 15 -11
before at	91 -18 -24 -24 -2 -11 -9
before by	-10 -12 56 -21 14 -20 1
before to	-1 19 21 -27 -8 -27 -13
before for	-13 -33 26 -10 21 -9 -1
before with	-47 23 6 25 3 9 -6
before from	33 51 -17 -30 -7 -19 -3
before as	-12 -16 2 94 -9 -8 -23
before and	-5 6 42 13 -4 30 -5
before or	-55 6 119 -11 -1 1 -3
before but	18 50 5 -29 5 1 -4
before &	5 -37 -16 -43 1 -6 3
before his	84 28 -101 -6 -12 -1 -13
before her	66 -39 -10 0 -5 -5 -16
before its	60 -71 48 -14 4 3 -21
before their	139 -130 -28 109 2 -64 -7
before this	-58 -24 -27 89 3 -21 -12
before that	8 83 -32 -3 -3 -20 -5
before these	-4 0 -7 0 -2 0 0
before is	8 -24 48 -43 -2 -8 -16
before was	-38 3 28 28 -7 -4 -3
before are	28 -39 59 -28 -1 -9 -11
before were	-1 0 -3 -2 -1 8 0
before be	-37 -29 102 -38 -18 -17 -25
before will	21 -5 -49 -24 -3 -4 -1
before would	-82 -55 -28 -52 -5 -14 -3
before has	-16 -7 44 -13 -3 -6 -7
before have	-2 -10 8 -1 -1 0 -4
before also	-9 -32 -24 -6 81 -35 1
before who	-12 -20 -37 -48 -2 4 -10
before which	2 -29 38 1 0 -7 -6
before where	-4 -27 69 -26 -2 -12 -6
before when	-10 -26 -2 100 -6 -14 -7
before while	-4 -25 38 16 -1 -4 0
before after	-25 54 -11 20 3 -9 0
before before	-97 112 9 19 -7 -20 36
before until	27 -28 124 -20 -5 -12 -46
before since	45 -45 -9 -17 -5 49 -3
before than	8 -12 32 -33 -9 -16 18
before then	35 -16 52 -5 -6 -7 -6
before about	3 47 -3 -32 -15 -22 25
before into	8 -20 33 -24 -1 -1 1
before over	-46 68 -2 -17 -4 -15 5
before against	6 -11 44 -32 -12 -1 -1
before alongside	3 -52 77 -16 -2 -9 -8
before opposite	25 -17 46 -5 -3 -3 -8
before behind	-119 1 -88 -23 -10 145 -14
before between	18 -27 25 -25 -5 -27 1
before during	-12 -50 58 1 -2 -5 -1
before under	-7 -27 109 -29 -10 -10 -2
before without	-1 -37 68 -34 0 0 0
before not	-16 -13 65 -21 -2 -5 -12
before never	-26 -1 -24 -4 -1 3 -1
before i	-140 -51 -84 -15 -14 -21 -16
before he	5 -102 17 79 0 -2 -12
before she	1 -45 20 -23 -6 -4 -9
before it	-15 -21 91 -15 -4 -4 -5
before they	-31 -27 15 -36 17 -24 1
before we	-56 -40 -15 -8 -7 -14 -5
before you	163 -129 -10 -22 -5 -26 -4
before my	-95 -44 -44 -39 -13 -32 -16
before your	22 -51 -31 -10 -16 -26 -7
before our	81 -25 -19 -23 -2 -5 -3
before ,	-55 36 15 26 -6 7 -18
before .	169 -38 -59 -36 -14 -16 -10
before :	8 -24 2 -14 -4 -6 -8
before ;	10 -31 48 -16 0 -1 -10
before (	6 0 25 9 -5 -33 -6
before )	54 -9 -20 -11 -6 -13 -4
before [	21 -33 -94 24 -8 108 -8
before ]	28 -30 18 0 1 2 -13
before -	-2 5 60 -18 -5 -23 -8
before –	106 -74 -24 -16 -4 -30 -2
before —	-55 -34 76 9 18 -21 -12
before /	6 -29 9 -29 54 -36 -21
before s	-32 16 -93 142 -7 -8 -9
before up	203 -18 20 -5 -1 -1 -6
before out	-9 120 -28 -68 -7 12 -4
before back	1 -7 28 -24 0 0 0
before such	20 -44 21 -3 1 3 20
before like	-12 -4 31 -8 -7 -16 -5
before including	-15 -1 35 -29 -5 18 -2
before most	-4 -57 -23 -4 -6 -1 -1
before one	-22 -28 -12 -26 -7 -2 -3
before some	63 -33 12 -21 -1 -1 -8
before all	-5 -31 0 0 -1 -3 -23
before both	-4 -48 96 -26 -1 -6 1
before each	5 -12 11 -7 0 0 0
before every	28 -13 1 -14 0 0 0
before how	-81 53 32 8 -2 -103 -11
before why	-18 -30 51 -11 -5 -5 -8
before what	13 9 13 -21 -11 -13 -13
before if	-96 -60 50 -13 -4 209 -7
before so	31 -27 2 -10 -5 -4 -14
before because	23 -13 32 -17 -2 -2 -1
before though	4 84 -13 -20 0 -4 -6
before although	13 -4 0 -9 0 0 1
before via	-44 -29 128 -33 4 -1 -3
before vs	-41 -4 -50 -17 -4 -4 -6
before made	-128 193 37 -45 -13 -41 -13
before based	110 -8 -15 2 0 -95 0
before just	-74 -127 -14 -9 -36 -8 -4
before only	-10 -32 26 -22 -1 0 -5
before now	65 -26 -7 -4 -4 -21 -4
before once	-13 -20 67 -7 -4 -10 -3
before again	-19 -1 -8 -7 -1 -2 -1
before yet	11 -92 137 -3 -5 -2 -2
before still	-51 -3 -54 -14 -5 -17 -1
before even	2 -27 68 -2 -1 -1 -7
before him	27 -22 16 -6 -3 -2 -7
before them	-58 -3 136 -27 0 -1 -2
before there	-89 45 -44 141 -47 -26 -12
before here	-3 3 -1 0 0 0 0
after 	-16 -54 -9 -45 -25 -49 -26
after the	1 -10 11 -25 1 -12 -2
after a	36 25 -18 -16 -1 -5 -2
after an	-19 -4 88 -53 -2 -16 -6
after of	-8 -55 -17 -31 -5 -28 -8
after in	-1 -41 -9 72 -4 -10 -21
after on	1 -37 -10 -12 2 -10 48
after at	18 -35 31 -27 -5 14 -9
after by	63 -42 17 2 -3 -28 -11
after to	-18 -17 31 8 -6 -8 -14
after for	-9 9 17 -29 -2 -12 -6
after with	34 -14 39 -25 -9 -16 -8
after from	29 61 -11 -50 -9 -18 -9
after as	75 -28 25 -35 -4 -12 8
after and	-9 -17 -12 46 4 35 19
after or	-14 15 192 -78 -13 -20 -8
after but	-63 22 16 8 -17 -63 -46
after &	-12 -28 -4 -50 1 0 1
after his	2 -10 57 -10 0 -1 -1
after her	34 -26 8 1 -1 -2 -3
after its	-73 138 -56 -5 -5 -16 -8
after their	4 -5 0 -3 0 6 0
after this	201 -12 -37 -11 20 -89 -1
after that	33 -6 -6 -13 0 8 -4
after is	-55 75 -8 -12 -6 9 -19
after was	15 26 -1 -25 11 -16 -10
after are	37 -48 -26 51 -2 -3 -8
after were	105 -67 -66 63 -5 -23 -3
after be	-18 -99 -9 -67 -13 -12 -21
after been	89 -100 -347 348 -11 -21 -6
after will	-24 -26 54 -29 23 15 -3
after would	15 19 21 -44 21 -23 -6
after has	-16 -7 14 9 12 -4 -5
after have	116 -44 -41 -32 -9 19 -9
after had	-12 30 46 -37 10 -26 -2
after also	-26 33 17 -12 -4 -3 -2
after who	-9 1 28 21 -8 -37 -32
after which	49 -89 44 -12 0 15 -2
after where	-22 211 -26 -105 -5 -21 -3
after when	-7 -2 41 -2 -1 0 -24
after after	22 -25 35 -20 -2 -4 7
after before	249 -32 -90 -42 -5 -18 -6
after until	-16 -10 232 -120 -7 75 33
after since	49 -83 45 -16 1 11 0
after than	-4 -13 -4 -11 -3 -7 -2
after then	9 -12 3 0 2 0 -2
after about	17 99 -31 -26 -15 -27 -7
after into	-102 -113 -111 216 -17 -53 6
after over	-62 86 33 -59 -6 -16 -4
after against	439 0 -1 0 0 -4 0
after alongside	-37 157 -16 -10 -3 -31 -6
after behind	0 -18 37 -15 1 0 -1
after between	1 -4 0 -1 0 0 0
after during	-20 -50 61 -40 0 -43 109
after under	53 -2 67 -91 -2 -1 -2
after not	-17 54 -2 -24 -4 -25 -9
after never	-5 -36 67 -25 -7 -19 -6
after i	82 47 -8 -3 -1 -2 -1
after he	48 -40 -1 -3 -1 2 -5
after she	8 -26 -12 -13 0 32 0
after it	35 -13 -1 -6 0 -2 -2
after they	5 -10 0 -1 0 0 0
after we	-12 -32 0 11 -1 -1 -4
after you	2 8 -22 -7 -7 -11 -9
after my	4 -13 -28 -6 -6 -6 -4
after your	-11 -58 -31 -21 -6 -7 -10
after our	-26 0 -2 -12 0 0 0
after ,	-21 13 15 39 -31 -19 -19
after .	12 -65 46 -32 -36 90 -20
after :	74 -46 10 -40 -11 -31 -8
after ;	-161 159 64 -29 -8 -56 -13
after (	-31 12 -54 84 -8 -17 -10
after )	-30 -7 14 -15 -10 44 -12
after [	48 -24 12 -45 1 3 1
after ]	-157 -24 -153 54 -17 203 -17
after -	104 30 -2 -86 -16 -41 -16
after –	23 -56 -23 -6 -2 -12 1
after —	-5 -33 -2 -7 -3 61 1
after !	-98 -184 -102 -63 -14 -145 -87
after ?	-107 -202 -31 -14 -7 226 -21
after /	-137 -69 31 -37 110 80 -6
after s	-114 125 48 -60 -22 -67 19
after up	-120 -79 -21 -4 -3 -9 -12
after out	47 -119 -43 83 -1 -3 -8
after off	26 -31 1 -4 2 0 0
after back	61 -93 64 -28 2 0 -6
after like	51 -31 -4 0 -2 -15 -2
after more	-3 -15 77 -41 -4 -12 -6
after most	-4 -38 53 -25 -8 -18 70
after one	-10 43 -3 15 -52 -10 -45
after some	5 -11 9 -5 0 0 0
after all	46 -43 0 -2 -2 -6 -4
after both	49 -98 99 -24 -2 -9 -1
after each	12 -2 1 -13 0 0 1
after every	-9 -1 16 4 -2 -7 -2
after how	19 -17 1 0 0 0 -3
after what	10 -3 -6 -2 0 -1 -2
after if	12 -14 5 -3 0 0 -2
after so	11 -40 107 -61 0 1 -7
after because	70 -27 -21 -12 1 2 -8
after though	38 -63 35 1 -2 0 -8
after despite	23 -38 0 -14 0 0 10
after via	11 -28 50 -5 1 4 -24
after vs	-7 -6 -16 -8 -1 1 -1
after made	33 -94 112 -17 -13 -17 -5
after based	301 -242 -27 0 0 -8 -1
after just	-88 -50 -65 63 74 -17 -18
after only	20 41 -38 -15 -13 -15 -8
after now	16 -28 19 -28 1 5 13
after once	3 -187 135 5 6 37 -23
after again	19 -51 0 0 0 0 -2
after yet	-3 0 0 0 0 0 0
after still	16 -24 91 -61 -2 -16 1
after even	-28 -1 70 -31 -5 -3 -2
after him	-11 -4 -3 0 0 -5 0
after them	18 -37 17 0 1 0 -3
after there	-38 -18 -22 -4 -2 -23 85
after here	6 -6 0 0 0 -1 -2
before:film	-38 180 3 -29 -6 43 -22
before:work	-20 17 -13 -21 -10 191 -4
before:credit	-7 -18 158 44 -3 -6 -2
before:person	-2 -1 195 -39 -1 -2 0
before:honorific	28 0 251 7 -1 -2 3
before:connector	29 -55 -28 -24 -7 -14 5
before:starter	-15 19 21 1 -20 -5 -8
before:calendar	22 -14 -13 -11 -6 -14 -2
before:nation	77 -59 -40 -43 -5 -16 -8
before:honour	-3 10 -15 -5 0 -5 2
before:broadcast	14 -21 63 -16 1 30 -3
before:takesPart	-3 -33 59 -20 0 -7 0
before:makes	-15 14 41 -33 12 -19 -10
before:comesOut	-48 -14 96 -23 -7 -18 -4
before:playsRole	-54 -21 13 134 -6 -39 63
before:tells	3 40 -81 -42 -7 82 -9
before:speaks	12 -29 53 -39 16 -3 -5
before:lives	-33 -35 30 65 -5 -16 -15
before:prize	11 -16 -33 -18 -4 -6 9
before:calls	-38 -12 3 26 -1 31 -9
before:lists	-38 59 44 -55 -6 -15 2
before:series	-43 19 1 -49 -8 91 -12
before:firm	5 -12 22 -19 44 -17 -4
before:modifier	31 48 -75 19 -10 -38 -9
before:common	-15 -25 10 14 -11 -20 -28
before:first	-6 -2 -46 -2 -5 -3 -5
before:surname	14 -9 -12 -7 -7 -5 -3
before:place	26 -44 30 -19 2 -12 -7
before:companyEnd	-6 -10 -4 -11 0 -16 0
before:number	69 -23 -58 -36 -13 16 -13
before:capital	-26 -51 -39 -48 -26 -60 -28
after:film	14 3 -12 -3 10 -11 -15
after:work	-2 -21 -21 -17 8 36 -5
after:credit	-3 32 -52 26 10 -17 0
after:person	16 69 -53 -21 -6 10 -7
after:honorific	-16 -9 14 -2 -1 -2 -4
after:connector	-10 -17 6 2 -16 3 -11
after:starter	-23 24 1 0 -9 -7 -7
after:calendar	-27 3 -10 -10 -3 -18 -3
after:nation	42 -15 9 -9 -2 -8 -6
after:honour	55 -10 -22 -13 -9 -13 -4
after:broadcast	10 -1 8 -2 1 -11 13
after:takesPart	-6 61 66 15 0 -2 5
after:makes	2 21 -15 -5 24 -23 -10
after:comesOut	-28 150 -10 -14 -12 31 -12
after:playsRole	11 28 3 -28 7 -27 -5
after:tells	-38 72 26 -15 -10 -35 -8
after:speaks	14 16 98 -17 -4 -4 -1
after:lives	-20 14 -13 10 -6 25 -11
after:prize	14 -47 36 8 -11 3 -9
after:calls	21 -8 9 -5 -1 -18 -1
after:lists	18 -1 5 -9 -3 -12 2
after:series	-28 145 -2 -13 -13 -16 25
after:firm	-12 -10 6 -16 14 -4 -3
after:modifier	21 -5 -10 -7 15 -8 -3
after:common	-15 -10 23 -29 5 -28 -40
after:first	54 -11 -12 3 -2 -10 0
after:surname	-10 2 -31 -4 -3 -5 11
after:place	50 -7 -20 -7 -1 -3 -9
after:companyEnd	-21 -3 -3 -7 -24 -1 -1
after:number	14 4 -18 -1 6 -20 -7
after:capital	-27 -62 -65 -43 -17 -48 2
head before:film	-28 68 -6 -22 -6 49 -23
head before:work	-9 15 -15 -22 -9 101 -4
head before:credit	-7 -18 8 44 -3 -6 -2
head before:person	-2 -1 45 -39 -1 -2 0
head before:honorific	28 0 51 7 -1 -2 3
head before:connector	-8 -15 -28 -11 -16 -8 14
head before:starter	-5 11 6 -18 -26 4 -10
head before:calendar	18 -14 -13 -11 -6 -14 -2
head before:nation	57 -35 -46 -43 -5 -18 -10
head before:honour	-3 10 -15 -5 0 -5 2
head before:broadcast	14 -21 63 -17 1 -69 -3
head before:takesPart	-4 -33 59 -20 -1 -8 -1
head before:makes	-26 74 -4 -36 10 -22 -10
head before:comesOut	-37 52 1 -16 -8 -16 0
head before:playsRole	-22 -22 13 31 -5 -36 38
head before:tells	12 34 -69 -33 -7 60 -8
head before:speaks	19 -28 44 -34 13 -6 -4
head before:lives	-18 -35 26 62 -6 -19 -16
head before:prize	20 -14 -30 -19 -4 -6 8
head before:calls	-39 7 -3 21 -1 29 -9
head before:lists	-28 50 -15 -5 3 -15 1
head before:series	-44 17 1 -49 -8 80 -12
head before:firm	5 -12 22 -19 44 -17 -4
head before:modifier	-18 -1 -12 -6 -3 -8 -4
head before:common	-31 0 -3 3 -8 -6 -30
head before:first	-6 -2 -47 -2 -5 -3 -5
head before:surname	6 0 -12 -9 -7 -5 -3
head before:place	8 -5 24 -23 1 -17 -8
head before:companyEnd	-6 -10 -4 -11 0 -16 0
head before:number	-44 -82 -26 -22 -19 -25 -10
head before:capital	-49 -25 -51 -51 -29 -68 -30
pair before of+film	-56 204 63 -69 -8 -53 -42
pair before of+work	-55 90 -43 -53 -20 80 -44
pair before of+credit	-110 133 -124 -42 -83 260 -2
pair before of+person	-62 85 -54 -26 57 -19 -34
pair before of+honorific	-61 -2 8 -12 -1 -1 111
pair before of+connector	110 -21 24 -55 -2 -19 -41
pair before of+starter	-25 80 98 -34 -22 -36 3
pair before of+calendar	-121 268 -95 -112 -10 -29 -25
pair before of+honour	1 -16 -2 -9 -3 -3 -4
pair before of+broadcast	-20 -1 -4 -3 -1 -21 0
pair before of+takesPart	-7 219 68 8 -4 -19 -47
pair before of+makes	-52 48 113 -12 -2 -22 -42
pair before of+comesOut	-33 278 -3 -96 -1 -41 -15
pair before of+playsRole	-91 -83 -11 162 -24 79 93
pair before of+tells	-89 106 13 27 -20 -32 -37
pair before of+speaks	-4 -45 -100 182 -2 3 -5
pair before of+lives	-27 -14 -21 182 -4 -120 -27
pair before of+prize	113 -65 -2 0 6 -2 -30
pair before of+lists	-26 -2 57 -15 -3 -19 -3
pair before of+series	123 -88 -13 -190 -6 197 -31
pair before of+firm	91 -21 18 -18 1 3 7
pair before of+modifier	-20 -92 1 -10 0 -34 -12
pair before of+common	-4 -3 -38 20 -9 -42 45
pair before of+first	107 -22 -42 54 3 -12 -24
pair before of+surname	50 -22 -19 1 3 -11 59
pair before of+companyEnd	2 -23 -9 -18 -18 -24 11
pair before of+capital	-43 -38 -9 -18 -2 -26 -33
pair before in+film	-84 122 -76 12 12 -22 19
pair before in+work	136 -110 -17 -12 -5 -56 66
pair before in+person	-60 -66 101 -23 -4 -37 47
pair before in+honorific	-128 -86 98 -71 0 -6 7
pair before in+connector	-95 103 -156 -57 -7 -83 3
pair before in+starter	-37 -11 -42 -14 -2 -9 32
pair before in+calendar	-111 -84 -42 -9 -9 -77 1
pair before in+nation	75 -21 -6 -13 -2 -13 -18
pair before in+honour	50 -12 -6 -1 -1 -30 -2
pair before in+broadcast	43 -1 -10 -18 -2 -43 21
pair before in+takesPart	-75 138 141 -17 35 47 -22
pair before in+makes	-6 -61 -67 -30 -5 -33 206
pair before in+comesOut	54 -34 -35 -20 -4 -8 52
pair before in+playsRole	-147 171 55 -27 46 147 -36
pair before in+tells	52 -105 70 4 -29 -11 0
pair before in+speaks	32 -52 16 -5 0 1 0
pair before in+lives	234 -89 -127 -23 -6 -92 57
pair before in+prize	40 -10 -5 0 -1 -23 -1
pair before in+calls	-26 -60 -32 -4 1 0 -25
pair before in+lists	163 -12 0 -1 0 0 1
pair before in+series	-82 98 -16 43 12 -6 -30
pair before in+firm	62 -25 -6 -5 -1 -20 -7
pair before in+modifier	22 -75 24 -29 2 12 24
pair before in+common	-2 -2 9 -36 -2 12 29
pair before in+first	13 -17 -85 -14 -89 152 -13
pair before in+surname	41 128 95 -24 -60 -47 -46
pair before in+place	52 -12 -4 -4 -1 -42 15
pair before in+companyEnd	24 -5 -3 0 0 -2 -25
pair before in+capital	23 67 5 -24 -18 -1 -18
pair before on+film	248 -31 -19 -5 -1 -226 -2
pair before on+work	25 -9 -10 -20 -13 -108 7
pair before on+credit	-228 -295 -27 -27 -33 325 -36
pair before on+person	148 -72 -3 0 0 -76 10
pair before on+connector	29 -20 -8 53 -1 -50 -1
pair before on+starter	21 -20 47 -17 -29 41 -3
pair before on+nation	201 -71 -4 -42 -6 -79 -9
pair before on+honour	153 -41 -7 -6 -9 -13 -5
pair before on+broadcast	-152 -2 -1 -6 -3 -73 -2
pair before on+takesPart	-126 -55 -12 -128 -22 158 72
pair before on+makes	-18 -6 -36 0 0 0 0
pair before on+comesOut	201 -80 66 -127 45 -104 -12
pair before on+playsRole	-144 128 0 -53 -8 109 -16
pair before on+tells	-96 159 148 -135 -125 106 -21
pair before on+speaks	104 -4 -8 -17 -5 -53 -5
pair before on+lives	76 -89 -111 -115 -23 -136 233
pair before on+prize	43 -8 -10 -1 -5 -5 -4
pair before on+calls	270 -67 30 -251 7 3 4
pair before on+firm	4 -1 0 -1 0 -10 0
pair before on+modifier	-3 -2 0 -1 0 0 0
pair before on+common	-41 -8 -20 -3 7 29 -1
pair before on+first	-35 212 -85 -16 -3 -19 -2
pair before on+surname	10 17 0 -5 0 -10 -1
pair before on+place	121 -42 -3 -20 -2 -34 -5
pair before on+companyEnd	-59 -20 -1 -6 -2 -27 -2
pair before on+capital	-17 42 -99 -37 -3 69 -4
pair before for+film	99 -12 5 -36 36 -30 -9
pair before for+work	-31 -45 -41 -32 -5 138 -3
pair before for+credit	-28 -15 60 -12 -4 -58 -8
pair before for+person	-45 -82 97 -7 -2 -7 -15
pair before for+connector	-20 -9 142 -51 -2 -4 -3
pair before for+starter	12 -12 47 -20 6 -8 -3
pair before for+calendar	223 -29 10 -19 41 0 0
pair before for+nation	-9 1 64 -58 -28 -4 1
pair before for+honour	29 0 -46 -1 34 -3 0
pair before for+makes	128 -10 -57 -4 43 -26 -7
pair before for+comesOut	-4 -23 85 -84 -5 3 0
pair before for+playsRole	-48 -22 141 -34 -12 -17 -6
pair before for+tells	92 -2 -79 -28 -10 -3 33
pair before for+lives	-45 -82 97 -8 -2 -8 -15
pair before for+prize	41 -4 -35 -1 12 -1 -9
pair before for+calls	6 0 4 -11 0 0 0
pair before for+lists	4 0 2 -4 0 0 0
pair before for+firm	-57 -3 -7 -19 0 103 -1
pair before for+common	-7 -12 -5 6 -4 2 -3
pair before for+first	15 -8 116 -1 2 5 0
pair before for+surname	49 -21 -105 10 116 -35 -2
pair before for+place	12 -5 52 -41 1 -1 0
pair before for+companyEnd	51 -30 6 -19 15 5 1
pair before for+capital	-5 -28 -33 -17 54 -9 2
pair before with+film	-6 164 -225 194 -14 -7 -22
pair before with+work	0 0 53 -45 -1 -9 0
pair before with+connector	-30 11 55 -24 -23 42 -7
pair before with+starter	-27 15 40 -28 -12 65 -7
pair before with+broadcast	5 -3 71 -29 -3 -39 -2
pair before with+takesPart	-12 -4 233 -205 -1 -137 -3
pair before with+comesOut	-7 -11 106 -4 -1 -44 -8
pair before with+playsRole	-2 -16 56 -41 -1 -3 -1
pair before with+tells	65 -178 237 -108 1 7 -9
pair before with+lives	-15 -100 151 115 1 0 -7
pair before with+prize	-1 -3 -4 -1 0 0 0
pair before with+common	8 37 1 -24 4 -19 -4
pair before with+first	0 -6 56 -47 0 2 0
pair before with+surname	-2 -73 166 -53 2 -2 -2
pair before with+place	73 -9 -79 -58 -7 -3 158
pair before with+companyEnd	-1 -1 28 -27 0 0 0
pair before with+capital	58 -32 -57 -9 -4 -42 0
pair before as+film	-54 341 -92 -152 -6 -114 -7
pair before as+person	222 -43 -72 -96 -1 0 -2
pair before as+connector	-33 149 28 -101 -5 3 -10
pair before as+starter	36 38 53 -114 -9 -3 -5
pair before as+calendar	-114 -34 -96 218 -33 -96 -17
pair before as+nation	-8 -50 -68 69 -1 -8 2
pair before as+broadcast	-1 -43 -20 55 0 -12 0
pair before as+takesPart	194 -23 -163 219 -1 -10 -12
pair before as+comesOut	-2 -41 -3 71 0 -26 0
pair before as+playsRole	150 -52 -64 167 -13 -35 -9
pair before as+tells	-9 0 87 -44 -1 -57 0
pair before as+lives	11 -2 -1 74 0 -38 0
pair before as+lists	6 42 47 -119 -22 34 -5
pair before as+series	-23 182 -14 -18 -2 -118 1
pair before as+common	4 -31 8 45 -8 -9 -10
pair before as+first	-22 -21 -55 119 -1 -5 -2
pair before as+surname	-52 -24 16 55 -4 -6 31
pair before as+place	-85 268 -44 -143 -3 77 -12
pair before as+capital	-68 11 -98 231 -3 -9 -3
pair before by+film	2 -4 57 -35 1 1 0
pair before by+work	-8 -29 110 -74 30 -9 -1
pair before by+connector	-14 -7 52 -14 -3 -3 -4
pair before by+starter	21 -18 26 -13 -1 -16 12
pair before by+calendar	208 -25 -137 -6 4 -14 0
pair before by+nation	-27 -33 182 -10 -8 -2 -15
pair before by+honour	-2 -3 20 -4 0 0 1
pair before by+takesPart	-11 -9 36 -20 -8 -12 -1
pair before by+makes	16 -26 47 -13 -1 -14 -9
pair before by+comesOut	-32 -13 -174 -30 182 -23 123
pair before by+playsRole	-16 -13 81 -21 -5 -11 -11
pair before by+tells	-81 239 -4 -23 -2 -4 -2
pair before by+prize	-2 -3 20 -4 0 0 1
pair before by+lists	64 -54 -6 1 1 -4 1
pair before by+common	12 -10 48 -32 1 -9 2
pair before by+first	0 -10 93 -4 -1 -2 -5
pair before by+surname	-133 -42 26 -68 -16 -37 -12
pair before by+place	13 -10 54 -13 -3 -13 -7
pair before by+capital	8 42 -60 -9 0 -13 -5
pair before to+film	-38 67 28 87 -17 -19 -18
pair before to+connector	-182 321 -164 -118 -12 -15 -102
pair before to+starter	35 -24 36 -7 -6 -9 -12
pair before to+calendar	138 -13 -6 -4 0 -5 -1
pair before to+nation	110 -128 129 -101 0 207 8
pair before to+makes	-36 -30 42 -10 -3 -2 -10
pair before to+comesOut	-22 76 -10 94 -18 -20 -15
pair before to+playsRole	-18 -7 37 -14 -4 -3 -3
pair before to+speaks	5 -5 7 -6 0 0 1
pair before to+lives	-4 -23 -18 0 1 -50 -2
pair before to+prize	-2 -9 6 0 0 0 0
pair before to+series	-71 77 -1 -38 -1 1 1
pair before to+firm	-274 -84 -26 2 278 -1 -72
pair before to+modifier	-151 -12 -14 0 -1 -8 -1
pair before to+common	20 -33 16 -25 -5 -21 -3
pair before to+first	26 -6 -12 -4 -2 -14 53
pair before to+surname	-97 -43 10 -43 -1 237 -14
pair before to+place	4 -7 -2 -5 -1 -3 107
pair before to+companyEnd	-28 -45 -2 -7 -3 -28 -23
pair before to+capital	-56 67 -49 -10 -4 3 -7
pair before from+film	-16 -48 75 -6 -1 -1 -5
pair before from+work	-145 130 -64 -53 -19 188 -16
pair before from+person	-26 196 -74 3 -7 -158 -1
pair before from+honorific	-194 -134 234 7 -26 -8 -8
pair before from+connector	0 -46 15 -19 -9 -12 -9
pair before from+starter	-47 -89 68 -9 -3 -2 -13
pair before from+nation	-6 0 0 0 0 0 0
pair before from+takesPart	-26 196 -74 3 -7 -158 -1
pair before from+makes	-34 -21 101 -5 -2 -1 0
pair before from+playsRole	-91 39 119 -37 -2 -32 -3
pair before from+tells	3 -4 5 0 0 0 -1
pair before from+speaks	3 -4 5 0 0 0 -1
pair before from+lives	101 1 -23 -6 -3 -2 10
pair before from+lists	10 -34 59 -39 0 0 0
pair before from+firm	-150 -117 -22 -4 185 -25 -4
pair before from+modifier	-43 -1 -2 -1 0 -12 -1
pair before from+common	-12 1 48 -21 -7 -6 -2
pair before from+first	-87 259 -15 -5 -6 -33 -1
pair before from+surname	133 -12 -61 -26 -3 18 -8
pair before from+capital	121 55 -74 -30 -7 -45 -24
pair before and+film	26 -19 -36 -2 0 -7 -1
pair before and+work	114 35 -8 -17 3 -81 -1
pair before and+credit	-1 -53 133 -35 -1 -36 -1
pair before and+person	8 -8 -5 -44 -2 -12 -1
pair before and+honorific	-29 -6 -5 -6 -1 -6 -5
pair before and+connector	-1 5 73 9 4 2 0
pair before and+starter	-15 -37 84 -45 -4 -38 8
pair before and+calendar	237 3 -16 -7 -2 -12 -1
pair before and+nation	158 -31 -56 -39 -5 -3 37
pair before and+honour	-11 -79 -39 -6 -3 -22 -2
pair before and+broadcast	-11 191 -115 -2 -4 127 -1
pair before and+makes	-6 -2 -2 -9 -1 -7 0
pair before and+playsRole	-9 -29 67 -18 -9 -2 -2
pair before and+tells	-3 43 14 2 -1 -9 0
pair before and+lives	-49 -27 -266 312 -5 -47 -43
pair before and+prize	-18 -105 -61 -11 -2 -31 -3
pair before and+series	13 45 -9 -10 -39 -10 -1
pair before and+firm	1 -4 3 1 0 13 -14
pair before and+modifier	-50 -21 -34 -2 -6 -83 0
pair before and+common	-33 57 -9 -31 -5 25 -23
pair before and+first	10 -5 -7 -28 -2 -25 -2
pair before and+surname	-41 -18 49 8 -1 26 -1
pair before and+place	3 -11 23 -17 -2 -7 60
pair before and+companyEnd	2 -120 68 3 0 5 -2
pair before and+capital	-34 41 39 -14 -4 47 -4
pair before ,+film	-97 -33 -10 8 9 147 -29
pair before ,+work	-40 -2 -62 -79 12 176 -13
pair before ,+credit	355 -138 -175 -139 -14 -35 -19
pair before ,+person	-6 -48 181 -109 -3 -13 -4
pair before ,+honorific	-7 -178 74 -12 -3 101 -6
pair before ,+connector	-48 11 -85 113 -17 -13 -6
pair before ,+starter	17 59 -8 -41 1 -22 -12
pair before ,+calendar	8 -19 39 -30 1 2 -4
pair before ,+nation	54 41 -15 -32 -8 -50 -3
pair before ,+honour	56 -22 3 -17 -4 -16 0
pair before ,+broadcast	102 -4 48 -6 -1 -146 -5
pair before ,+takesPart	-50 170 -24 -69 -10 -24 -6
pair before ,+makes	44 144 -48 54 -15 -175 -17
pair before ,+comesOut	-31 100 74 -54 -14 -57 -4
pair before ,+playsRole	-45 -22 -34 -66 -47 240 -13
pair before ,+tells	65 -63 192 -146 -5 -97 -6
pair before ,+speaks	31 55 -3 -50 -3 -20 -6
pair before ,+lives	-94 -148 63 73 -27 79 -56
pair before ,+prize	56 -24 7 -17 -5 -16 -1
pair before ,+calls	-1 -34 60 -21 -9 -3 -3
pair before ,+lists	32 -39 19 0 1 0 -6
pair before ,+series	87 -110 79 3 110 -131 -7
pair before ,+firm	59 -44 -32 -26 54 -9 -1
pair before ,+modifier	-1 -2 13 -9 0 -2 0
pair before ,+common	-13 2 -12 16 -6 37 -25
pair before ,+first	-34 21 45 -24 -3 -11 -5
pair before ,+surname	-14 -10 26 -17 3 16 -4
pair before ,+place	-5 -51 58 -1 -1 -21 4
pair before ,+companyEnd	40 45 -14 -44 8 -40 -1
pair before ,+capital	12 1 28 -58 -4 23 2
pair before (+film	4 -71 77 -2 0 0 0
pair before (+work	32 13 -67 1 -1 -4 -2
pair before (+credit	-4 -61 90 -13 -3 -31 0
pair before (+person	-1 -2 13 -9 0 -3 0
pair before (+honorific	-7 -4 51 -35 0 0 -1
pair before (+connector	-68 -1 113 -17 -2 -5 -3
pair before (+starter	-53 -14 141 -43 -3 -10 -4
pair before (+calendar	-41 41 -29 -41 -28 -6 -35
pair before (+honour	0 3 52 -34 -2 2 0
pair before (+broadcast	-86 32 -79 61 -50 62 -75
pair before (+makes	4 -71 77 -2 0 0 0
pair before (+playsRole	108 -5 -93 -1 1 5 1
pair before (+tells	-4 5 0 -1 0 0 0
pair before (+lives	-1 -1 17 -11 0 -2 -1
pair before (+common	10 -6 27 -21 -1 -3 -3
pair before (+first	35 -49 145 -128 -1 -1 0
pair before (+surname	33 6 36 -25 -9 -36 -11
pair before (+place	71 -2 -69 -75 -5 -9 87
pair before (+companyEnd	24 -2 -3 -15 0 0 0
pair before (+capital	1 14 -33 57 -3 -25 -7
pair before the+film	-5 -3 0 0 0 -3 0
pair before the+work	-1 -15 -4 -1 0 -32 -2
pair before the+honorific	-13 -30 -2 0 -3 -4 -3
pair before the+connector	15 -12 -34 -1 -8 -11 -1
pair before the+starter	28 -19 -32 -8 -8 -12 -1
pair before the+calendar	-167 0 0 -1 1 1 0
pair before the+nation	-19 -25 2 -1 -10 -1 -5
pair before the+broadcast	-3 0 0 -1 0 -21 -1
pair before the+takesPart	-9 -24 -3 -1 0 0 0
pair before the+makes	-78 72 31 -7 17 -22 -6
pair before the+comesOut	-2 -11 -32 -17 -7 -6 58
pair before the+playsRole	25 -9 69 2 1 1 -110
pair before the+tells	36 -11 -16 -9 -6 -29 -6
pair before the+speaks	57 -10 -15 -6 -6 -27 -4
pair before the+prize	6 0 -2 0 1 0 1
pair before the+calls	-37 158 -89 -45 -4 -16 -3
pair before the+lists	15 -19 7 -11 10 0 0
pair before the+series	-12 -7 0 -1 -2 -2 0
pair before the+common	-7 -47 -19 -25 8 25 -12
pair before the+first	-11 -25 -57 -5 1 0 -14
pair before the+surname	-63 -32 -15 -8 0 -36 -2
pair before the+place	-6 -19 2 0 -10 7 -5
pair before the+capital	-42 -40 -4 -19 -2 -22 -3
pair before :+film	-67 60 0 -1 -1 0 0
pair before :+work	-332 -43 -56 -64 -14 433 -19
pair before :+credit	-149 -5 193 -1 -45 -7 -1
pair before :+connector	87 14 187 2 -1 -3 -5
pair before :+starter	40 -18 -9 -5 -4 -8 -2
pair before :+takesPart	-16 -3 56 -3 -2 -11 -1
pair before :+comesOut	-1 -4 0 0 0 0 0
pair before :+speaks	40 38 -54 -5 -3 -8 -1
pair before :+lives	-74 -27 1 0 0 -13 -51
pair before :+calls	-144 75 -100 -31 -68 206 -25
pair before :+series	-93 96 0 -1 -1 -1 0
pair before :+common	28 14 16 -15 -2 6 -7
pair before :+first	-37 -24 -25 -7 -10 -16 -23
pair before :+surname	-122 -111 -27 -13 -11 -32 -21
pair before :+place	-80 -55 -12 -9 -10 -31 -7
pair before :+companyEnd	65 -116 130 -3 0 -2 0
pair before :+capital	-4 -36 -20 -11 -3 11 -6
pair before at+film	-140 -11 -13 -1 210 -10 14
pair before at+work	-29 1 -5 -32 -5 -28 115
pair before at+person	30 0 -1 -5 0 -3 0
pair before at+honorific	167 -1 0 -8 -69 -15 0
pair before at+connector	-67 -26 1 -3 1 -23 1
pair before at+starter	-53 42 31 0 -5 -16 -9
pair before at+honour	21 -8 -6 -15 -4 -6 16
pair before at+broadcast	-29 1 -5 -32 -5 -28 115
pair before at+takesPart	88 -27 -12 -4 -22 -9 33
pair before at+makes	25 -2 0 0 -17 0 -8
pair before at+comesOut	49 -8 -7 -10 -1 -5 -1
pair before at+tells	35 -147 9 110 1 1 -21
pair before at+speaks	9 -1 -1 -1 -2 -2 1
pair before at+prize	19 -2 -10 -6 -8 -8 15
pair before at+firm	7 -2 -5 -3 -4 -3 7
pair before at+common	69 -9 -25 -9 -6 -8 -7
pair before at+first	21 -14 -3 -6 -3 -2 -6
pair before at+surname	-138 -35 -27 -11 -2 -32 -6
pair before at+place	40 -25 -37 36 25 -14 23
pair before at+capital	118 -24 -95 -13 -9 -6 -2
pair before that+work	-26 -62 181 -52 -4 -13 -3
pair before that+honorific	63 -82 3 45 1 -1 -16
pair before that+connector	93 -76 108 -90 -2 -2 -4
pair before that+starter	-50 -93 -70 262 -3 -18 -1
pair before that+calendar	87 -79 -14 20 0 -6 -1
pair before that+tells	0 -28 0 0 0 0 0
pair before that+speaks	-13 151 -1 -104 -4 -41 5
pair before that+firm	-48 -6 86 0 -22 -16 -7
pair before that+common	-32 21 90 -26 -3 -27 -2
pair before that+first	54 -7 -58 38 -1 -14 0
pair before that+surname	45 -8 -45 28 1 -10 0
pair before that+companyEnd	1 1 14 -3 0 3 0
pair before that+capital	-12 171 -50 8 -10 -32 -8
pair before who+honorific	-1 -6 0 0 0 0 0
pair before who+starter	-30 -5 0 0 -4 -1 1
pair before who+common	-22 -22 -66 -72 -4 -10 -5
pair before who+surname	-1 -6 0 0 0 0 0
pair before who+capital	-26 -14 -155 -2 -4 -7 -6
pair before which+connector	-36 -3 34 -11 -2 -11 -5
pair before which+starter	-36 -3 34 -11 -2 -11 -5
pair before which+common	-2 0 19 -8 0 -2 0
pair before is+film	82 17 57 -2 40 58 14
pair before is+work	-70 -1 110 -7 9 -12 -2
pair before is+connector	171 -3 -25 -114 -1 -1 -2
pair before is+starter	23 -3 61 -50 -2 -6 -17
pair before is+broadcast	83 0 -2 -1 1 -2 -2
pair before is+lives	-125 -25 -123 -57 -10 -27 -40
pair before is+common	13 -14 4 -36 -2 -1 -15
pair before is+first	-4 -16 -5 35 -1 -5 -7
pair before is+surname	-12 -24 -38 130 -3 -4 -11
pair before is+companyEnd	92 0 0 0 0 -2 0
pair before is+capital	-35 -15 4 28 -2 -9 -2
pair before was+credit	-24 175 -110 -138 0 -9 -5
pair before was+connector	69 -16 -86 67 -3 -19 -3
pair before was+starter	40 -14 -33 16 -3 -2 -2
pair before was+calendar	31 -14 12 -45 0 0 0
pair before was+playsRole	-14 -188 -210 225 -1 -9 -52
pair before was+common	4 -38 -46 104 -3 -10 -3
pair before was+place	2 -3 1 -1 0 -1 0
pair before was+capital	-14 -6 41 -23 -2 -5 -1
pair before will+person	10 -3 5 -2 0 -5 0
pair before will+connector	-1 0 -6 0 0 0 0
pair before will+playsRole	-5 -1 -1 -2 0 0 0
pair before will+prize	-26 -28 -32 -13 -4 -24 -5
pair before will+common	-128 0 -57 -1 0 -3 0
pair before will+surname	21 -27 -3 -11 -4 -42 -3
pair before will+capital	90 -12 -3 -10 -5 -9 -4
pair before has+starter	-7 -3 36 -17 1 -4 -1
pair before has+common	-16 -7 44 -13 -3 -6 -7
pair before has+capital	-1 -3 -1 0 0 0 0
pair before have+connector	0 -2 7 -6 0 0 0
pair before have+starter	-60 -16 5 -9 109 -2 -1
pair before have+tells	1 -41 27 18 0 0 -4
pair before have+common	-1 -8 3 1 -2 -1 -3
pair before have+first	-110 -50 -2 -9 158 -8 -3
pair before have+capital	-71 -16 -5 -7 119 -2 -2
pair before had+starter	4 -5 2 0 0 0 -6
pair before had+common	30 -3 -2 -8 -15 -2 0
pair before had+surname	9 -1 -14 2 -4 -11 -2
pair before had+capital	-29 -23 -5 -2 0 -6 -5
pair before are+film	0 0 8 -5 0 0 -1
pair before are+takesPart	0 -1 28 -20 0 5 -1
pair before are+makes	0 0 8 -5 0 0 -1
pair before are+playsRole	-9 -4 39 -29 -2 -1 -1
pair before are+common	-55 -3 62 -1 -1 -5 0
pair before are+capital	1 -4 -4 0 0 0 0
pair before also+starter	2 -42 -31 -5 114 -43 3
pair before also+common	-9 -36 -27 -6 88 -38 1
pair before also+capital	-34 -5 -6 -4 -36 0 0
pair before like+film	-8 -33 60 -24 -7 -7 -2
pair before like+connector	-8 -83 -6 -1 0 -1 0
pair before like+starter	-21 140 -75 -26 -7 -14 -5
pair before like+playsRole	-22 92 -17 16 0 -47 -3
pair before like+series	-9 165 -111 -11 -6 -10 -3
pair before like+firm	2 -53 59 -16 2 2 0
pair before like+common	-2 -23 39 -12 -4 -10 -1
pair before like+capital	-12 -82 142 -45 -1 -6 -1
pair before "+common	19 -6 19 -31 0 0 1
pair before —+speaks	189 -35 -42 6 -1 -6 -2
pair before —+common	23 -17 190 -64 -25 -37 -4
pair before —+capital	189 -35 -42 6 -1 -6 -2
pair before -+work	3 0 0 0 1 0 0
pair before -+credit	-1 -27 42 2 0 0 0
pair before -+person	3 0 0 0 1 0 0
pair before -+connector	208 -1 -192 1 4 -12 -1
pair before -+starter	1 -7 11 -5 0 0 0
pair before -+calendar	35 -36 -5 -11 -5 -1 0
pair before -+nation	7 0 -6 0 0 0 0
pair before -+series	-200 -220 -265 -199 -164 260 -119
pair before -+common	47 70 -38 -37 -8 -38 -7
pair before -+first	-64 -3 -91 -23 -2 -7 -3
pair before -+surname	35 -36 -5 -11 -5 -1 0
pair before -+place	-23 -16 182 -13 -22 -26 -15
pair before -+capital	42 -53 -58 -17 -2 -31 2
pair after of+film	-19 -1 0 0 -1 -1 0
pair after of+work	6 -2 -3 0 0 -1 0
pair after of+credit	33 -1 3 -4 42 8 3
pair after of+person	-32 -13 -37 -24 -2 -24 -6
pair after of+honorific	-74 -194 -6 -8 -3 -51 -4
pair after of+connector	-31 -68 -13 -14 -3 -57 -7
pair after of+starter	29 -41 3 -40 -3 -23 -7
pair after of+calendar	43 -7 1 -12 0 -2 -1
pair after of+nation	221 -6 -37 -16 -3 -6 -1
pair after of+takesPart	3 -2 -8 2 0 1 -1
pair after of+makes	-19 -1 0 0 -1 -1 0
pair after of+comesOut	6 -3 0 -2 0 0 0
pair after of+lives	52 0 -29 -1 0 0 -1
pair after of+firm	8 -3 1 -2 0 2 0
pair after of+modifier	-20 -58 -159 -23 -3 -49 -7
pair after of+common	-19 -29 -8 -19 -8 -18 -4
pair after of+first	-101 -105 9 -18 -8 -90 -8
pair after of+surname	-44 -19 -16 -25 -5 -76 -4
pair after of+place	24 -27 -119 -68 -2 -37 -12
pair after of+companyEnd	30 -6 35 -30 7 -2 1
pair after of+capital	-19 -58 -22 -31 -7 -33 -8
pair after in+film	-88 -22 54 72 -3 -6 13
pair after in+work	40 -4 -231 283 -4 -67 -7
pair after in+person	224 -25 -232 -130 -36 -92 -6
pair after in+connector	66 -54 19 -70 1 -33 -122
pair after in+starter	54 27 -48 1 -7 -39 -53
pair after in+calendar	94 115 -80 -171 -31 -132 -7
pair after in+nation	132 143 -209 -45 -17 -89 -28
pair after in+broadcast	-4 0 -294 332 -25 -20 -1
pair after in+takesPart	121 -22 49 -69 -13 -51 -5
pair after in+makes	-1 -2 7 37 0 0 -1
pair after in+playsRole	1 0 14 -12 0 0 0
pair after in+tells	-2 -8 -268 274 -15 -2 1
pair after in+lives	-9 0 -98 302 1 -15 -3
pair after in+prize	-28 -21 -44 -38 -13 -35 -1
pair after in+firm	-28 0 -245 -130 -20 287 -7
pair after in+modifier	171 -34 -44 -175 -12 -83 -5
pair after in+common	37 -46 48 -25 -4 -28 -25
pair after in+first	-197 -86 -14 61 -8 -124 -19
pair after in+surname	-10 -152 5 57 1 85 -5
pair after in+place	18 -132 -62 -58 -5 162 -10
pair after in+companyEnd	-62 -21 -218 -107 -23 280 -15
pair after in+capital	-54 -98 -13 121 -4 -25 -7
pair after on+film	-51 -34 48 -22 -12 -8 -13
pair after on+work	31 -4 9 -5 -3 -23 -4
pair after on+person	-158 -3 -61 -48 -5 -21 -5
pair after on+connector	203 -112 39 -54 -9 -32 -42
pair after on+starter	-35 -31 5 -12 -4 -7 -9
pair after on+calendar	-53 -25 -39 -38 10 -6 161
pair after on+broadcast	-50 -59 -395 459 -4 -161 -6
pair after on+takesPart	-158 -3 -61 -48 -5 -21 -5
pair after on+makes	10 -19 46 -42 -4 -1 -6
pair after on+comesOut	190 -34 -127 -1 -4 -19 -2
pair after on+playsRole	38 -2 -31 -2 0 -4 0
pair after on+tells	7 -21 29 -4 0 1 -14
pair after on+lives	-37 -17 41 -34 -18 -23 -28
pair after on+series	-101 -42 88 -34 -22 -25 -21
pair after on+modifier	11 10 -3 12 -2 -23 5
pair after on+common	17 -33 33 -31 -4 -11 -15
pair after on+first	18 -33 175 -34 30 -28 -50
pair after on+surname	4 -73 36 -27 0 20 55
pair after on+place	-71 -52 -32 -54 -10 -31 -56
pair after on+capital	-13 -42 -12 -24 7 -12 91
pair after for+film	-53 29 40 -12 -9 -8 -3
pair after for+honorific	-53 -22 194 -66 -8 -5 -31
pair after for+starter	-15 100 -25 -27 -6 -21 -9
pair after for+nation	45 -11 -2 -13 -4 -4 2
pair after for+broadcast	-9 193 40 -106 -8 -22 -8
pair after for+makes	-29 -63 109 -3 -2 -3 -3
pair after for+playsRole	-46 -32 212 -10 -11 -79 -5
pair after for+prize	44 -2 -35 -4 0 -1 0
pair after for+firm	-14 -2 140 -48 -5 -7 -35
pair after for+common	2 -29 41 -23 -3 -1 -8
pair after for+first	-41 169 -210 -45 -9 132 -12
pair after for+surname	6 -78 120 0 -1 109 0
pair after for+place	108 -78 36 48 -4 42 -13
pair after for+capital	-13 44 -19 -28 -2 -26 -4
pair after with+film	-25 62 -12 -10 -1 -12 -7
pair after with+person	0 2 -1 -4 0 -1 0
pair after with+connector	46 -24 -66 -16 -3 -3 47
pair after with+starter	-5 23 -11 -8 -2 -7 7
pair after with+honour	0 -25 0 0 0 0 0
pair after with+takesPart	0 2 -1 -4 0 -1 0
pair after with+makes	78 -80 14 1 1 1 -14
pair after with+prize	0 -25 0 0 0 0 0
pair after with+common	100 -2 -50 -19 -4 -16 -11
pair after with+first	-43 -84 -32 -10 -4 -5 -2
pair after with+surname	31 89 11 -13 0 22 0
pair after with+place	136 -15 -170 -32 -5 -7 141
pair after with+capital	-10 48 -17 -12 -1 -13 -1
pair after as+film	-52 -13 134 -41 -14 -22 -32
pair after as+work	-2 -3 7 -1 0 -8 70
pair after as+person	-43 -1 260 -212 -4 -54 -42
pair after as+honorific	-13 -7 50 -26 -1 13 -2
pair after as+connector	-16 -24 48 -60 -1 -9 18
pair after as+starter	67 -78 -204 152 -7 -36 104
pair after as+honour	-5 -66 147 -53 0 -69 -8
pair after as+broadcast	26 0 0 0 0 -1 52
pair after as+makes	-52 -13 134 -41 -14 -22 -32
pair after as+comesOut	7 -9 -1 0 0 -2 0
pair after as+playsRole	3 -4 3 0 0 0 -2
pair after as+lives	-124 -189 -152 -121 -4 290 -14
pair after as+prize	-1 -5 8 -8 0 -3 0
pair after as+calls	-2 0 24 -14 0 -5 0
pair after as+modifier	0 0 0 0 0 0 11
pair after as+common	77 -15 62 -96 -5 3 -28
pair after as+first	-3 15 34 -14 0 -5 -1
pair after as+surname	-2 -5 33 -8 0 -2 0
pair after as+place	-5 -1 57 -16 0 -2 -2
pair after as+capital	-7 17 58 -19 -1 0 -1
pair after by+work	9 0 -4 -2 0 -3 -1
pair after by+connector	19 17 15 15 14 14 7
pair after by+starter	187 -44 -98 -12 -15 -9 -1
pair after by+calendar	-77 -14 72 34 -5 5 6
pair after by+nation	23 -12 50 -78 0 0 8
pair after by+broadcast	-57 -34 -16 -9 1 -3 0
pair after by+comesOut	-17 -38 -7 -1 -1 -3 -3
pair after by+firm	-228 275 -200 -142 -87 -222 -113
pair after by+common	70 111 -35 -62 -16 -26 -9
pair after by+first	-42 -5 37 -5 -3 -54 -32
pair after by+surname	38 -59 24 5 5 -51 -10
pair after by+companyEnd	-57 -34 -16 -9 1 -3 0
pair after by+capital	63 -42 21 -22 -1 -38 -9
pair after to+film	-129 152 -126 -79 -18 -76 -7
pair after to+work	-29 -94 187 11 -2 -26 -5
pair after to+person	-146 44 162 -83 -6 -64 -155
pair after to+honorific	-68 75 0 -2 -2 13 -1
pair after to+connector	22 -8 38 -65 -1 -18 -2
pair after to+starter	113 -159 -22 -11 -1 124 -6
pair after to+calendar	159 -10 -2 -5 -1 0 0
pair after to+nation	-38 26 -19 -9 -18 41 -29
pair after to+broadcast	-6 -136 114 124 -4 -1 -37
pair after to+takesPart	-67 -46 223 -83 -3 -20 -75
pair after to+makes	-80 -53 114 -120 162 -54 -27
pair after to+comesOut	102 -19 0 -55 -33 0 0
pair after to+playsRole	19 -1 80 -72 -4 -32 -4
pair after to+speaks	-113 -15 19 -28 124 7 6
pair after to+lives	30 -8 -15 -11 -1 -5 -2
pair after to+prize	0 -5 5 0 0 -38 -1
pair after to+firm	-23 -24 0 0 -14 -25 -23
pair after to+modifier	-61 163 -28 -36 -4 -42 -7
pair after to+common	-34 -7 18 31 -5 -8 -15
pair after to+first	48 11 -66 -4 -3 -17 4
pair after to+surname	67 -151 2 9 1 61 -48
pair after to+place	19 -20 -36 -22 -3 -4 47
pair after to+capital	-18 19 -27 -20 -2 -8 0
pair after from+work	0 -7 11 -4 0 0 -1
pair after from+honorific	16 -8 6 -3 0 2 0
pair after from+connector	1 187 -230 -30 -2 324 -4
pair after from+starter	-96 12 103 -42 -9 10 -10
pair after from+calendar	98 -26 -61 4 3 -1 1
pair after from+makes	31 -34 4 -1 0 0 -4
pair after from+comesOut	25 -25 1 0 0 0 -1
pair after from+tells	0 -7 11 -4 0 0 -1
pair after from+firm	-16 -2 34 -3 0 -11 2
pair after from+modifier	-39 2 -10 0 0 -7 0
pair after from+common	37 38 19 -62 -13 -36 -11
pair after from+first	-70 -53 -5 -2 -2 -2 -2
pair after from+surname	100 -20 -84 3 4 -5 0
pair after from+place	-109 -165 -31 -10 -29 -117 -16
pair after from+capital	-18 -67 87 -42 -5 -9 -5
pair after and+film	-10 18 140 -57 -20 1 -114
pair after and+work	-31 -1 -1 -1 -1 -3 0
pair after and+credit	-20 -13 118 -79 -4 0 -6
pair after and+person	107 105 14 -90 -2 36 -11
pair after and+honorific	1 -6 44 -28 0 -45 -1
pair after and+connector	19 39 29 -98 -11 49 -52
pair after and+starter	-51 -13 -20 59 8 -39 86
pair after and+calendar	78 -3 2 -13 -1 -173 -1
pair after and+nation	36 -12 8 -18 9 1 1
pair after and+honour	66 -1 14 -47 -13 -4 -1
pair after and+broadcast	-10 101 -39 -5 -9 -39 -4
pair after and+takesPart	24 75 18 -51 0 40 -4
pair after and+makes	27 -70 90 -35 29 -39 -1
pair after and+comesOut	57 37 -28 -9 34 -169 2
pair after and+playsRole	-48 14 -14 -20 -8 136 -54
pair after and+tells	-1 -1 24 -16 0 0 -10
pair after and+lives	-24 -21 -34 141 -4 -74 -23
pair after and+prize	16 -41 51 -10 -2 -4 -2
pair after and+lists	-1 -168 102 118 26 10 -42
pair after and+firm	-32 -13 138 -38 -17 -26 -6
pair after and+modifier	-3 -50 71 -80 2 -2 1
pair after and+common	-32 7 -24 -46 -3 24 50
pair after and+first	-16 -27 43 27 -3 -21 -4
pair after and+surname	-10 -15 61 -14 -2 -20 -5
pair after and+place	50 -15 -59 -17 2 3 55
pair after and+companyEnd	2 111 -10 -11 32 -26 -4
pair after and+capital	-32 27 7 42 -5 35 -5
pair after ,+film	6 55 18 -39 -3 90 -4
pair after ,+work	-8 22 100 -42 -3 44 -5
pair after ,+credit	34 -16 67 -32 -7 -9 -15
pair after ,+person	-90 -373 128 204 -32 -148 6
pair after ,+honorific	-15 3 31 -36 0 14 -1
pair after ,+connector	3 -13 34 0 -6 -1 -13
pair after ,+starter	10 53 -24 -27 -12 -30 22
pair after ,+calendar	-5 -51 81 -41 -2 -1 -1
pair after ,+nation	-8 -10 78 -43 -1 -18 0
pair after ,+honour	-9 -19 -75 116 -3 -5 -3
pair after ,+broadcast	13 -64 83 -13 0 -9 -1
pair after ,+takesPart	-71 270 -266 -107 -18 160 -39
pair after ,+makes	21 45 50 -59 -7 -2 -38
pair after ,+comesOut	157 53 0 -36 -9 -150 -5
pair after ,+playsRole	-22 49 -181 212 -5 -27 -36
pair after ,+tells	-101 136 -169 173 -4 -44 -22
pair after ,+speaks	-47 -40 129 -15 10 -15 -22
pair after ,+lives	2 -19 -1 42 -3 -33 13
pair after ,+prize	-11 -19 -43 131 -3 -67 -15
pair after ,+calls	27 -49 -7 -126 -5 166 -6
pair after ,+lists	24 -32 62 -17 -2 -30 -2
pair after ,+series	-8 -4 22 -6 0 -2 0
pair after ,+firm	25 -16 61 -22 -5 -47 -4
pair after ,+modifier	-35 -52 -113 239 -2 -9 -14
pair after ,+common	-26 10 6 -12 -17 11 11
pair after ,+first	-4 1 63 -27 -1 -17 -4
pair after ,+surname	-20 2 30 -17 -1 6 -2
pair after ,+place	27 14 -16 -14 0 -16 1
pair after ,+companyEnd	34 -39 23 -40 1 3 2
pair after ,+capital	-11 -6 18 -11 -12 27 -20
pair after (+connector	62 -19 108 -156 -7 20 -11
pair after (+starter	-60 22 -37 88 -14 -4 -19
pair after (+calendar	-91 48 243 -168 -5 -9 -29
pair after (+nation	-121 -60 293 -202 -27 -14 -22
pair after (+takesPart	7 -100 9 80 0 0 -31
pair after (+makes	-1 -1 166 -163 0 0 -1
pair after (+playsRole	-10 -25 46 45 -8 -32 -5
pair after (+lives	51 -55 143 -98 -4 -28 -7
pair after (+common	-43 67 -9 37 -17 -21 -7
pair after (+first	-87 19 52 77 -11 -34 -17
pair after (+surname	-32 -22 46 24 -6 -24 -8
pair after (+place	1 -1 -1 -41 -3 -4 50
pair after (+companyEnd	53 -8 1 -39 2 2 0
pair after (+capital	4 -7 -48 68 -3 -11 -10
pair after the+film	33 -11 -3 0 0 0 0
pair after the+work	-36 -131 -16 -66 -4 246 -2
pair after the+credit	2 -3 30 -24 1 -1 0
pair after the+person	-50 -6 6 -26 -7 -8 -3
pair after the+honorific	-15 -1 61 -1 -1 -1 0
pair after the+starter	29 -5 -4 -2 -1 -3 -1
pair after the+nation	10 -2 -5 0 0 -1 -1
pair after the+honour	-32 -37 -63 1 -7 -26 1
pair after the+broadcast	263 -215 -124 -106 -46 -102 -44
pair after the+takesPart	27 -3 8 0 0 0 -1
pair after the+makes	10 -2 -8 0 0 0 0
pair after the+comesOut	7 -6 -1 0 0 -1 -1
pair after the+playsRole	92 -5 -49 -8 -3 -29 -1
pair after the+tells	7 -6 0 0 0 0 -1
pair after the+lives	7 -8 -38 -3 0 -7 0
pair after the+series	225 -1 -5 1 1 -1 1
pair after the+modifier	-1 -28 -2 -1 -1 -9 0
pair after the+common	1 -2 10 -5 2 -12 -2
pair after the+first	64 -2 99 -1 0 0 0
pair after the+surname	-63 -15 -13 -10 -4 -2 -2
pair after the+place	5 -3 19 -1 0 0 -3
pair after the+companyEnd	-7 -15 -49 0 -2 -1 0
pair after the+capital	-24 -21 -3 -45 -3 -28 -1
pair after :+film	-77 -16 -10 -1 1 1 -1
pair after :+work	0 -153 0 0 0 -2 0
pair after :+person	-18 -4 -9 -3 -1 0 0
pair after :+honorific	354 -103 -23 -4 -1 -7 -1
pair after :+connector	11 82 7 -13 -2 -34 -1
pair after :+starter	157 -95 62 -13 -6 -79 -1
pair after :+takesPart	-271 -62 -125 -71 -6 -67 -6
pair after :+comesOut	73 111 -142 -30 -26 -65 -73
pair after :+playsRole	-152 212 -48 -7 -43 -15 -7
pair after :+series	-2 -117 -70 -12 0 0 -1
pair after :+modifier	-33 -26 -11 -12 -3 -5 -1
pair after :+common	12 55 -11 -31 -4 -14 -4
pair after :+first	217 -17 -41 -2 -2 -12 -3
pair after :+surname	47 -22 -54 -2 -13 -4 -4
pair after :+capital	20 -35 -5 -24 -4 -29 -4
pair after at+film	2 -6 100 2 -1 -77 -1
pair after at+connector	-13 -61 -2 -1 -1 -14 -1
pair after at+starter	14 -25 22 -7 0 -11 -7
pair after at+nation	63 -32 20 -49 1 1 1
pair after at+honour	-1 -16 0 0 0 0 0
pair after at+makes	2 -6 100 2 -1 -77 -1
pair after at+comesOut	-22 -5 51 -3 -3 -15 -6
pair after at+tells	-111 -3 199 -24 -1 -79 -14
pair after at+prize	-1 -16 0 0 0 0 0
pair after at+common	10 -100 47 -49 -6 76 -12
pair after at+first	-1 -3 17 -2 -1 -57 -1
pair after at+surname	0 -9 15 -5 0 0 0
pair after at+place	213 -115 -97 -12 -16 -12 3
pair after at+companyEnd	-167 -6 -90 -3 -9 -53 -4
pair after at+capital	12 -14 -25 -43 -3 57 -9
pair after that+film	-15 -15 -1 -3 0 122 0
pair after that+work	7 -6 0 0 0 0 0
pair after that+honorific	-4 -8 1 -10 -1 -22 0
pair after that+connector	37 -38 2 -13 1 2 1
pair after that+starter	5 19 2 -19 0 0 -13
pair after that+makes	59 -11 -2 -46 -2 -3 -1
pair after that+comesOut	294 -46 -4 4 -2 -274 -1
pair after that+series	-3 -10 0 -1 0 -2 0
pair after that+common	42 -6 -14 -10 -1 14 -7
pair after that+first	72 -2 -27 -10 -5 -11 0
pair after that+surname	36 -1 0 0 0 0 -1
pair after that+capital	-16 -4 -4 -7 0 130 -1
pair after who+connector	-45 -36 51 -20 0 0 0
pair after who+starter	-4 -28 56 -39 0 0 -1
pair after who+takesPart	0 0 100 0 0 0 0
pair after who+speaks	13 -26 41 -37 0 -2 1
pair after who+common	-2 49 -14 17 -10 -51 -6
pair after who+capital	-24 -108 -2 -3 -2 -6 0
pair after which+connector	21 -12 1 -23 0 2 0
pair after which+starter	16 4 -27 -11 0 23 -1
pair after which+speaks	2 -13 14 -3 0 1 0
pair after which+common	-6 -4 2 -17 0 24 -1
pair after is+film	-24 102 -75 -45 41 103 -3
pair after is+work	-24 32 -27 -4 -1 21 0
pair after is+credit	-138 209 -29 -41 -24 -44 -4
pair after is+connector	-37 -78 37 -39 -2 117 -4
pair after is+starter	-7 21 3 -43 -1 27 -8
pair after is+nation	2 15 -4 -1 -3 -8 -3
pair after is+takesPart	-70 39 151 -71 -14 -153 -9
pair after is+makes	-22 22 2 -42 96 -54 -4
pair after is+comesOut	-62 95 -99 -17 -2 155 -17
pair after is+playsRole	-7 -64 -209 284 -4 -14 -5
pair after is+tells	-21 131 -49 -27 -5 -19 -2
pair after is+speaks	-66 -15 150 -48 -5 -20 -4
pair after is+lives	-14 -42 112 -50 -2 -17 -2
pair after is+prize	12 -4 -4 0 0 -1 0
pair after is+calls	0 -27 25 0 0 -1 -1
pair after is+lists	-25 16 -40 253 -39 -178 -9
pair after is+series	-52 137 -32 -10 -3 -22 -1
pair after is+firm	7 -53 56 -16 1 2 0
pair after is+common	-62 54 9 28 -2 -26 -5
pair after is+first	79 -30 18 -4 0 -5 -5
pair after is+surname	-56 -64 143 -37 -2 -5 -6
pair after is+place	-119 -24 11 -15 1 -10 -1
pair after is+capital	-6 21 -1 -2 -3 -13 -4
pair after was+person	-248 140 163 -23 -6 -69 -2
pair after was+connector	7 -5 53 -63 32 -18 0
pair after was+starter	-32 5 31 -31 2 18 -4
pair after was+nation	23 -22 -104 79 34 5 14
pair after was+takesPart	1 147 33 -57 0 -107 0
pair after was+makes	-51 102 -75 -20 -6 65 -7
pair after was+comesOut	-19 89 -95 -3 -11 39 -2
pair after was+playsRole	-14 -46 65 1 -2 -1 -1
pair after was+lives	-47 -9 93 -13 -3 -11 -3
pair after was+prize	-3 0 7 -5 0 -1 0
pair after was+calls	-10 -38 51 -21 -4 0 0
pair after was+common	-33 20 56 -29 -3 -9 -5
pair after was+first	115 -113 0 2 1 1 -1
pair after was+surname	51 -50 0 0 0 0 -4
pair after was+capital	20 -28 -34 38 16 5 4
pair after will+film	0 -12 102 -92 0 -3 0
pair after will+work	21 -1 -5 0 -2 -14 -1
pair after will+person	-8 -20 60 -19 -5 -3 -4
pair after will+connector	32 -16 45 -52 -2 -2 -2
pair after will+starter	19 35 -11 40 -4 -26 -3
pair after will+takesPart	-5 23 20 -22 -2 -4 -1
pair after will+makes	-6 -13 44 -11 -5 -4 -3
pair after will+comesOut	-97 183 -43 -102 83 -74 -8
pair after will+playsRole	17 0 3 -1 -2 -10 -1
pair after will+common	-43 -35 71 -22 26 29 -4
pair after will+capital	-120 -41 -333 388 -10 -10 -6
pair after has+person	-12 -24 141 -18 2 -43 1
pair after has+connector	-7 -17 29 1 -1 -1 -4
pair after has+starter	-14 49 -20 -41 10 18 -3
pair after has+takesPart	-10 22 79 -37 -4 -18 -2
pair after has+makes	4 -116 256 -9 0 -133 -1
pair after has+comesOut	148 -53 11 -21 -3 -41 -1
pair after has+speaks	-25 -31 48 -44 60 0 -1
pair after has+calls	57 -30 15 -43 -1 -1 1
pair after has+common	-19 43 0 -25 14 -4 -2
pair after has+capital	-2 -7 0 0 0 0 0
pair after have+connector	11 -12 15 -3 -1 -10 -1
pair after have+starter	-44 -8 5 -25 -4 89 -6
pair after have+makes	2 0 1 -4 0 1 0
pair after have+speaks	10 -10 2 -3 0 1 0
pair after have+calls	36 -50 6 -3 0 1 1
pair after have+common	-11 -2 0 -23 -5 40 -7
pair after have+capital	148 -8 -28 -11 -4 -3 -4
pair after had+film	-1 -38 65 -7 -8 0 1
pair after had+work	53 -59 16 -32 2 -4 -1
pair after had+connector	39 -51 14 -9 0 1 1
pair after had+starter	-9 26 -23 -19 51 -38 -2
pair after had+makes	-12 -28 67 -12 -4 -5 -2
pair after had+playsRole	-1 -1 182 -7 0 -1 0
pair after had+tells	0 -3 4 0 0 0 0
pair after had+speaks	-4 -40 55 -2 -1 0 0
pair after had+common	-16 20 59 -50 20 -21 -3
pair after had+capital	-1 -4 95 0 0 -1 0
pair after are+connector	82 -13 13 -113 0 6 0
pair after are+starter	43 -19 -13 4 0 5 -21
pair after are+nation	15 -1 3 -16 0 1 1
pair after are+takesPart	-5 -33 88 -61 -1 -39 -1
pair after are+tells	-138 -1 -1 -32 2 161 0
pair after are+speaks	1 -42 52 -30 0 0 0
pair after are+lists	-5 -2 55 -50 0 -1 0
pair after are+common	47 -62 -46 81 -2 -4 -11
pair after are+surname	46 -2 2 -46 1 1 1
pair after are+capital	-7 -1 3 -16 0 1 1
pair after also+film	-38 170 -150 -33 -2 -27 -2
pair after also+person	-5 17 11 -7 -1 -13 -1
pair after also+connector	-145 -53 176 -20 -21 -25 -7
pair after also+starter	-52 35 32 -7 -2 -3 -3
pair after also+takesPart	10 6 22 -12 -2 -17 -1
pair after also+makes	5 -1 -1 -2 -1 -1 0
pair after also+playsRole	8 0 -6 0 0 -7 0
pair after also+tells	5 -5 0 0 0 0 -1
pair after also+speaks	29 -45 10 -3 0 1 1
pair after also+prize	28 -9 -2 -3 -1 -5 -2
pair after also+calls	2 -15 18 -5 0 0 0
pair after also+lists	-86 326 -230 -185 -29 -29 -35
pair after also+common	-30 12 38 -10 -6 -1 0
pair after also+capital	-12 -69 0 0 -1 1 0
pair after like+work	3 0 -3 0 0 0 0
pair after like+connector	-22 0 0 -2 0 0 0
pair after like+common	30 -30 -1 5 -1 -5 -2
pair after like+first	5 -4 0 0 0 0 -1
pair after —+connector	23 0 -2 -1 -1 -33 16
pair after —+starter	-107 -45 -6 -6 -3 167 4
pair after —+takesPart	0 -2 35 -29 0 2 0
pair after —+common	0 40 -16 -8 -3 58 -5
pair after —+capital	126 -123 -6 -4 -3 46 -3
pair after -+film	-198 244 -27 0 -5 -12 -37
pair after -+work	-4 0 0 0 0 0 0
pair after -+person	-4 0 0 0 0 0 0
pair after -+connector	96 101 -14 -42 -1 -162 -2
pair after -+starter	-55 115 30 -25 -15 -55 11
pair after -+nation	8 -7 3 -3 0 -1 0
pair after -+broadcast	2 -6 -44 2 85 -30 2
pair after -+takesPart	0 -6 8 1 0 0 0
pair after -+makes	-3 49 1 0 -1 -2 -36
pair after -+comesOut	-175 192 -19 -6 -5 -6 -3
pair after -+tells	-53 -84 -120 -12 -2 232 128
pair after -+speaks	-142 -203 -169 -23 -5 241 -33
pair after -+prize	-10 98 -3 1 1 -38 -1
pair after -+common	10 -2 0 -34 -13 1 -3
pair after -+first	-10 -19 -37 -4 -3 -27 15
pair after -+surname	39 -21 0 0 -4 0 19
pair after -+place	12 -10 0 -1 0 0 0
pair after -+capital	17 -40 -56 -2 7 -12 -25
near before:film	-31 14 -29 -9 -1 16 -16
near before:work	-6 -32 -13 29 8 -16 -9
near before:credit	-27 -21 56 -14 3 -7 -3
near before:person	-6 5 -7 -9 0 -19 -10
near before:broadcast	-35 -103 20 -39 4 150 13
near before:takesPart	-6 -41 30 -20 -7 -6 -2
near before:makes	1 15 1 13 7 -27 2
near before:comesOut	-24 17 -20 4 -11 -21 2
near before:playsRole	-15 2 -17 41 -13 -17 5
near before:tells	-15 8 -63 90 -17 7 -25
near before:speaks	-26 0 55 -8 3 -2 -1
near before:lives	-17 -64 -11 0 -3 -39 66
near before:prize	-8 -20 71 -41 -17 -9 3
near before:calls	3 10 -18 -2 12 0 -6
near before:lists	6 9 7 -29 -5 -15 -2
near before:series	29 -1 -79 56 6 11 -7
near before:firm	14 -33 -18 -24 32 3 3
near before:place	-18 -13 5 -13 -4 -5 6
near after:film	9 14 -20 -24 0 7 -26
near after:work	-27 8 19 -46 2 20 -17
near after:credit	-23 -9 24 44 8 -32 0
near after:person	7 -23 -4 19 -8 8 -17
near after:broadcast	-33 5 31 1 -7 -18 -13
near after:takesPart	-31 -1 -12 17 4 4 3
near after:makes	-10 -22 15 6 4 -10 21
near after:comesOut	-12 13 12 -20 -5 -10 -18
near after:playsRole	-19 2 72 -45 -1 -30 -13
near after:tells	-16 2 11 -41 3 -10 -8
near after:speaks	36 -4 -3 -12 0 -6 4
near after:lives	16 -35 47 14 -24 -4 -16
near after:prize	14 38 -41 8 -18 -16 -16
near after:calls	2 -16 31 -20 -1 -4 -5
near after:lists	2 5 -4 29 -5 -35 -4
near after:series	32 1 9 -24 -4 7 5
near after:firm	-23 -7 4 -43 46 -8 9
near after:place	3 -18 -6 -10 -5 -19 22
in sentence:film	-39 23 -29 -52 -13 -13 -9
in sentence:work	1 -32 -39 15 -16 -5 -7
in sentence:credit	-30 18 -34 -17 -9 22 1
in sentence:person	-7 -12 -10 24 -27 -6 0
in sentence:broadcast	-12 -42 -52 -19 -32 63 22
in sentence:takesPart	-49 -11 -3 -6 -27 13 -19
in sentence:makes	5 13 3 -21 -16 -4 7
in sentence:comesOut	1 4 -3 -60 -6 16 -32
in sentence:playsRole	-31 10 4 -31 -30 14 -21
in sentence:tells	-4 18 -1 12 -14 -14 -22
in sentence:speaks	46 -32 -16 -28 -15 33 -6
in sentence:lives	-32 -15 7 -11 -30 22 20
in sentence:prize	-18 9 -3 -20 -6 -14 -2
in sentence:calls	19 -1 25 -11 -4 -17 -2
in sentence:lists	-5 -35 37 -35 -4 67 -24
in sentence:series	-64 60 -14 58 -14 -59 -1
in sentence:firm	6 -56 -20 -58 23 29 43
in sentence:place	4 -27 -25 -46 -25 -15 45
first:film	86 -38 -8 -4 -11 24 -3
first:work	61 -64 20 -16 9 -34 0
first:credit	-19 -25 -12 0 0 0 0
first:person	-16 86 -5 -10 -12 13 -3
first:honorific	-12 8 -60 -41 1 -8 -2
first:connector	-24 56 -22 3 4 41 -11
first:starter	-23 13 -15 -14 -4 2 8
first:calendar	0 98 -56 -13 -1 4 -1
first:nation	-13 84 4 -13 -5 -3 -4
first:honour	89 -64 -12 67 -4 -10 -3
first:broadcast	11 15 -5 -2 0 -14 0
first:takesPart	-24 156 -7 -7 -16 19 -4
first:makes	8 1 1 0 -5 -6 -1
first:comesOut	109 33 47 -7 -1 -135 -2
first:playsRole	-36 -48 137 -6 -10 -38 -5
first:tells	121 -35 -6 -7 -3 -24 -7
first:speaks	-78 -38 2 1 0 -10 -4
first:lives	2 -21 -22 146 -2 -50 -5
first:prize	59 -29 105 -8 -3 -17 -3
first:calls	0 -26 0 -9 0 0 0
first:lists	17 71 -7 -4 -5 44 -4
first:series	1 -60 -11 -3 0 -6 0
first:firm	136 -83 -29 -22 -2 -2 -8
first:modifier	31 -14 -19 8 14 -21 52
first:common	18 -7 -48 -34 -14 29 5
first:first	-58 -20 123 66 -13 -14 -14
first:surname	-12 -12 23 13 -5 -22 -6
first:place	24 -64 -6 -4 -19 48 11
first:companyEnd	51 -6 -20 -8 -2 -15 -5
first:number	27 30 -15 -21 -4 -10 -8
first:capital	-15 33 29 0 -19 -15 -20
last:film	-60 44 -69 -5 95 -29 -8
last:work	61 -52 -42 -10 29 5 -3
last:credit	128 -64 -10 -3 0 -28 -1
last:person	-64 22 70 -33 -11 -85 -15
last:honorific	-27 11 -66 13 -2 19 -6
last:connector	25 -26 -17 -6 -6 -20 -9
last:starter	13 -24 -1 -12 -5 -15 -9
last:calendar	2 48 15 18 -4 -13 -1
last:nation	4 -29 -8 12 0 -3 0
last:honour	32 22 3 -6 -25 29 -1
last:broadcast	2 -3 11 -18 -14 -30 -4
last:takesPart	42 -80 58 -14 21 -45 -7
last:makes	-80 -21 24 2 -2 -3 -4
last:comesOut	19 -132 -243 -7 -8 -50 -2
last:playsRole	-41 39 -27 -8 -3 -85 -2
last:tells	-86 166 -17 -5 -13 -72 -3
last:speaks	58 -60 31 -18 -11 -53 -7
last:lives	-60 35 2 104 -12 5 -38
last:prize	-33 163 -74 -13 -33 -9 -6
last:calls	-3 -7 0 0 0 -2 0
last:lists	21 231 1 3 1 28 3
last:series	1 -100 -10 -15 164 -47 -5
last:firm	88 20 -48 -10 155 -26 -10
last:modifier	54 -42 11 2 -1 -11 -1
last:common	10 33 -19 -28 7 19 2
last:first	-26 -4 30 3 -6 5 -11
last:surname	-48 2 50 8 -15 5 -6
last:place	21 8 -27 33 -1 -9 13
last:companyEnd	21 -41 -25 22 80 -10 -6
last:number	-2 22 -14 -2 -1 -18 -7
last:capital	-5 31 30 -1 -19 -8 -18
inner:film	107 -35 -1 -1 -6 -2 0
inner:work	105 31 -3 -2 -1 -1 -1
inner:credit	54 75 0 -1 0 7 0
inner:person	-58 26 -1 -2 1 -4 -1
inner:honorific	-12 90 46 -28 -1 9 0
inner:connector	14 16 -46 26 -6 13 -13
inner:starter	15 31 -29 -9 -11 24 -6
inner:calendar	2 -38 11 -7 0 13 0
inner:nation	33 87 24 -2 -5 -3 -1
inner:honour	-8 -59 -38 0 0 2 0
inner:broadcast	140 -20 0 -2 -2 7 0
inner:takesPart	-37 104 -1 -2 1 11 -1
inner:makes	118 0 0 -1 -1 -3 0
inner:comesOut	-21 36 0 -1 -2 131 0
inner:playsRole	-5 112 -4 -3 -2 3 -2
inner:tells	-73 46 -2 -4 -1 6 -2
inner:speaks	106 138 -5 -3 -1 -87 0
inner:lives	53 83 -1 -1 0 -15 -1
inner:prize	-5 40 -1 0 -1 4 0
inner:calls	-3 32 0 -25 1 -12 -12
inner:lists	-3 -130 0 0 0 -9 0
inner:series	23 104 0 0 0 0 -1
inner:firm	-24 -4 -92 -4 -2 -2 -2
inner:modifier	6 63 -5 -3 -3 -30 -1
inner:common	27 54 -32 -2 7 32 -12
inner:first	1 4 5 -28 -2 -6 -2
inner:surname	6 27 28 -19 -9 17 6
inner:place	20 57 -4 -1 2 3 -1
inner:companyEnd	110 -22 -3 -4 -1 -9 0
inner:number	-23 98 -7 -10 -7 -22 -7
inner:capital	38 53 -2 19 8 20 -7
inner the	4 52 -9 -15 -1 78 -6
inner a	4 58 -7 -2 -1 -10 -2
inner an	152 53 -3 1 0 -3 -2
inner of	59 82 -17 3 3 6 -1
inner in	9 51 -12 -2 -4 -14 -10
inner on	27 6 3 -1 1 -16 -2
inner at	3 23 4 -3 -1 3 -1
inner by	-17 104 -6 -15 -1 -21 -1
inner to	-10 -9 -6 -6 -2 78 -3
inner for	66 14 -8 -16 -1 -1 -1
inner with	33 -7 -5 -7 1 -4 1
inner from	-10 -2 -6 -15 -3 -36 -1
inner as	-5 -31 -13 0 0 -5 0
inner and	-8 -48 -21 -21 -2 -8 -3
inner or	-25 -17 -11 -18 0 -2 -1
inner &	121 -7 -9 2 -1 -16 0
inner her	138 -200 -8 -1 0 -27 0
inner that	3 -32 -2 -1 0 -67 0
inner is	48 -45 -13 0 0 31 0
inner after	45 -58 1 -7 0 0 0
inner before	-135 -103 -117 -27 -8 -14 -8
inner than	73 -49 -1 -4 0 -2 -4
inner into	-76 136 -24 -16 -65 -55 -7
inner over	-69 47 -7 -3 -5 109 -2
inner under	-32 0 0 0 0 0 0
inner not	-1 -11 -4 -1 0 0 0
inner it	-34 -38 -28 -2 -2 -5 -2
inner your	-19 233 -32 -1 0 -114 -2
inner ,	-2 97 0 0 0 -2 0
inner :	-19 115 0 -2 0 -12 -1
inner -	-14 88 73 2 0 -20 -13
inner –	-3 99 -1 0 0 -6 0
inner —	-46 -44 1 2 1 4 0
inner '	-5 29 -25 -1 -1 5 0
inner !	-16 -152 0 0 0 -35 1
inner /	-67 142 22 -10 -2 5 -2
only:film	-14 4 -16 -1 -2 24 -2
only:work	-35 87 -21 -13 -5 -34 4
only:credit	38 -1 -1 -2 0 0 -1
only:person	88 -7 -12 -15 -4 -15 -5
only:honorific	113 -6 -27 16 -2 -2 -4
only:connector	19 -14 -24 -11 -5 -10 -6
only:starter	133 -44 -52 -30 -7 -16 -2
only:calendar	-8 -20 -21 23 -2 -12 -13
only:nation	21 -3 -26 -12 -2 -4 11
only:honour	-33 -7 -18 22 -1 -3 -1
only:broadcast	62 7 7 -12 -23 -37 4
only:takesPart	-100 -5 18 -3 -2 -8 -1
only:makes	17 -6 -6 -2 -2 -4 -1
only:comesOut	245 -36 -31 -15 -9 -11 -3
only:playsRole	18 -10 -28 -4 -3 -14 0
only:tells	64 -12 -1 -9 -1 -2 -2
only:speaks	55 -8 3 1 1 -4 -3
only:lives	-88 -46 -32 -13 -5 153 -10
only:prize	-8 -9 -20 -9 -1 -4 -1
only:calls	13 -10 1 0 0 0 -4
only:lists	-32 -3 -1 0 -1 -1 -1
only:series	57 -30 -11 -6 -3 -13 -2
only:firm	-2 -7 -7 -6 -4 -6 -4
only:modifier	-19 -7 -12 -2 -1 3 -1
only:common	-76 4 1 -45 -16 0 -28
only:first	-68 -24 19 18 1 4 -34
only:surname	-21 -35 44 19 -9 -7 -36
only:place	-23 33 -17 -40 -5 -15 68
only:companyEnd	-9 -9 -12 -6 -5 -7 -7
only:number	68 -20 -11 -10 -5 -12 -13
only:capital	-25 -76 -10 -22 -67 -60 -65
one common & start	231 -40 -4 4 -3 -2 -7
one common & free	30 14 -17 -31 -11 9 -19
one common & mark	63 -10 -9 -12 -9 -8 -13
one common & title case	120 -26 -5 -28 -10 -6 -6
one common & set off	31 -70 -31 -18 -4 97 -11
one common & touching	59 -37 -35 -24 -11 -35 -21
one name & start	-82 7 78 38 -9 -17 -16
one name & free	-40 -30 33 35 -10 3 13
one name & mark	-68 -42 40 -6 32 -16 -13
one name & title case	5 -1 -12 -5 -1 -1 0
one name & set off	-13 7 0 -10 -1 52 -20
one name & touching	-12 -3 -18 -5 -15 -23 -7
one unknown & start	10 -1 40 -39 -1 -12 -26
one unknown & free	-5 -22 14 8 7 -26 29
one unknown & mark	-12 -27 45 -7 1 11 -35
one unknown & title case	6 -29 -18 -5 -3 -3 -4
one unknown & set off	-51 54 2 -24 -4 30 -18
one unknown & touching	-14 20 -20 -3 -22 19 -20
person & start	-21 10 62 -12 -7 -19 -8
person & free	-16 -31 26 48 -11 -5 -1
person & mark	-2 -32 64 7 -4 -14 -4
person & title case	22 -12 43 19 0 -6 -1
person & set off	0 -62 -47 -9 -1 152 -15
person & touching	5 7 40 -25 -7 -11 -6
some common & start	-29 16 -40 32 6 -20 -5
some common & free	66 32 -6 -6 14 -1 4
some common & mark	-29 -53 -14 -25 35 54 -7
some common & title case	30 61 11 7 -25 -42 2
some common & set off	-15 -37 1 -5 -6 63 -1
some common & touching	-12 -34 -7 -17 1 -4 -1
all common & start	-53 54 -21 -9 -19 34 -3
all common & free	25 79 -29 2 12 -2 8
all common & mark	-9 -15 -9 0 19 -12 0
all common & title case	227 -45 39 -32 -20 90 -10
all common & set off	-9 -58 2 0 -1 67 0
all common & touching	-1 -34 -10 -13 -2 -19 -10
little words & start	18 9 -19 -7 0 12 -1
little words & free	34 26 -16 -19 -2 -1 -5
little words & mark	-2 -21 -9 0 -1 54 0
little words & title case	169 53 -5 -1 0 121 0
little words & set off	0 6 -3 0 0 5 0
little words & touching	-25 -4 -8 -12 0 -11 0
other & start	-23 0 -28 -7 -2 -5 -2
other & free	13 50 -22 -17 1 -6 -6
other & mark	-1 -57 -6 1 0 101 -6
other & title case	86 -51 -63 -14 -5 -4 -2
other & set off	17 22 -30 -3 -3 0 -2
other & touching	-6 -26 1 -15 -6 -24 -3
one common & before:film	8 -14 -10 -4 -3 -20 -5
one common & before:work	12 -5 -5 -5 -1 -46 -1
one common & before:credit	108 -4 -45 0 -1 -3 1
one common & before:person	-5 -3 -125 -2 -2 -7 -2
one common & before:honorific	-22 -2 116 -3 0 0 0
one common & before:connector	-11 -9 -12 -10 -6 1 -14
one common & before:starter	10 -8 -19 -18 -9 -14 -19
one common & before:calendar	40 -8 -7 -5 -3 -7 -1
one common & before:nation	-30 -7 -4 -5 -1 -1 -3
one common & before:honour	14 -2 -2 -3 -3 -10 -3
one common & before:broadcast	41 -5 -28 -10 3 -56 0
one common & before:takesPart	-11 -5 -33 -31 -1 -27 -1
one common & before:makes	0 -32 -14 -4 -2 -12 -5
one common & before:comesOut	-15 -28 22 0 -2 -2 0
one common & before:playsRole	61 -1 6 -22 -2 -24 -4
one common & before:tells	48 -50 -6 -12 -3 0 -3
one common & before:speaks	118 -8 73 -5 -6 -22 -3
one common & before:lives	1 -2 -38 -46 -5 -35 -2
one common & before:prize	8 -4 -2 -7 -1 -2 -1
one common & before:calls	-85 -9 4 -5 1 -10 -2
one common & before:lists	-24 -36 84 -14 -7 -13 -4
one common & before:series	4 -31 2 0 0 -18 -3
one common & before:firm	-48 -2 -9 -2 -15 -2 -3
one common & before:modifier	-62 -3 -7 -6 0 0 -1
one common & before:common	-4 -18 -8 -31 -9 -12 -13
one common & before:first	36 -17 -4 0 -8 -3 -6
one common & before:surname	17 -12 -5 -7 -1 -2 -14
one common & before:place	-29 21 -8 -7 -5 -11 -10
one common & before:companyEnd	-11 -4 -6 -2 -3 -3 -1
one common & before:number	-109 -1 -2 -2 -2 -2 -2
one common & before:capital	-61 -6 -15 -15 -10 -8 -14
one name & before:film	-26 -35 -31 -31 -11 67 -30
one name & before:work	19 -2 2 -6 -2 -18 -2
one name & before:credit	-5 -3 -142 154 -1 -2 -1
one name & before:person	-1 0 5 0 0 0 0
one name & before:honorific	69 -2 29 -9 -1 -2 -1
one name & before:connector	0 -6 3 -8 -5 -2 13
one name & before:starter	4 0 11 -2 -6 -7 7
one name & before:calendar	88 -3 -35 -16 -3 -31 -2
one name & before:nation	-352 -23 -98 -98 -83 -35 -60
one name & before:honour	-35 -1 -13 -20 -1 -2 -2
one name & before:broadcast	-28 0 25 0 0 13 0
one name & before:makes	-28 -15 -11 -43 -6 10 12
one name & before:comesOut	-16 -28 -39 -18 -3 -4 -7
one name & before:playsRole	0 -4 -10 48 -1 -23 -9
one name & before:tells	-1 -45 9 48 -1 0 -13
one name & before:speaks	-24 -2 58 -15 -1 -16 -1
one name & before:lives	-15 -6 -15 50 -3 -4 -14
one name & before:prize	121 -38 -121 -47 -9 -20 23
one name & before:calls	0 -28 24 18 0 3 -10
one name & before:lists	-3 31 -3 -4 0 -1 6
one name & before:series	-2 -2 36 -8 0 -50 -3
one name & before:firm	-11 -1 -19 -6 20 -1 -1
one name & before:modifier	-5 -3 -21 -12 -1 -1 -1
one name & before:common	-14 -26 42 7 7 -17 3
one name & before:first	-14 0 -15 4 0 -1 0
one name & before:surname	-3 -11 -3 4 0 5 12
one name & before:place	-136 -2 13 25 -5 -10 -17
one name & before:companyEnd	0 0 -5 0 0 0 0
one name & before:capital	-13 -16 -35 15 -13 -7 1
one unknown & before:film	-43 87 18 -43 -3 38 -12
one unknown & before:work	-87 -10 83 -69 36 24 -16
one unknown & before:credit	-13 -1 47 -17 -1 -18 -2
one unknown & before:person	-7 -6 0 -8 1 -2 -3
one unknown & before:honorific	-28 6 87 -8 0 -1 -1
one unknown & before:connector	-20 12 -22 3 -4 0 8
one unknown & before:starter	-26 8 18 -5 2 28 -2
one unknown & before:calendar	-63 -8 -17 -19 -1 -6 -1
one unknown & before:nation	190 -18 -79 -78 -1 -30 -10
one unknown & before:honour	23 16 -11 16 1 -5 3
one unknown & before:broadcast	-86 10 -9 -14 0 -21 -2
one unknown & before:takesPart	-14 -2 51 -11 0 -35 -1
one unknown & before:makes	-20 128 58 -36 0 -1 -12
one unknown & before:comesOut	-49 -28 90 -19 -7 -2 -5
one unknown & before:playsRole	-51 17 2 -55 -5 -13 175
one unknown & before:tells	118 -28 -166 -47 -12 123 -8
one unknown & before:speaks	-29 -21 63 -31 40 24 -5
one unknown & before:lives	-22 -2 4 -34 -1 -6 -5
one unknown & before:prize	-70 -14 -91 -13 -6 -5 -9
one unknown & before:calls	16 125 -31 35 -4 -29 -11
one unknown & before:lists	-16 80 -37 -25 13 -25 -5
one unknown & before:series	-133 117 -24 -226 -29 -44 -34
one unknown & before:firm	9 -7 8 -34 33 -21 -2
one unknown & before:modifier	55 -27 -12 -93 -4 -20 -6
one unknown & before:common	-11 16 4 7 -3 14 -16
one unknown & before:first	0 3 -21 -5 0 0 -2
one unknown & before:surname	-12 16 -10 -13 0 -3 -6
one unknown & before:place	15 -9 49 -21 -1 -13 -5
one unknown & before:companyEnd	-4 -4 -4 -12 -3 -18 0
one unknown & before:number	-91 -14 -61 -77 -29 -59 -41
one unknown & before:capital	-10 21 -11 -6 -7 -15 -12
person & before:film	-16 109 -1 -32 -4 -35 -3
person & before:work	-42 97 -198 4 -6 198 -8
person & before:credit	-1 -11 113 -75 -1 -1 -1
person & before:person	0 -2 48 -37 0 0 0
person & before:honorific	-3 -8 -99 46 -1 -1 11
person & before:connector	-11 -25 28 17 -5 2 1
person & before:starter	-16 -11 14 9 -5 -4 3
person & before:calendar	-61 -10 -114 -21 -2 -5 -7
person & before:nation	266 33 -71 -6 -5 -3 -7
person & before:honour	2 -18 51 -4 -1 -1 -1
person & before:broadcast	-54 22 238 -77 -1 6 -19
person & before:takesPart	0 -34 47 -14 0 -1 0
person & before:makes	-14 -59 -210 -98 -17 -15 -10
person & before:comesOut	15 10 -13 -64 -6 -22 99
person & before:playsRole	-3 -45 100 60 -2 -48 -10
person & before:tells	-35 198 -162 -189 -9 -25 -24
person & before:speaks	-6 -23 -59 -49 -2 -5 -3
person & before:lives	-6 -16 41 37 -3 -10 -6
person & before:prize	-2 -1 163 -5 0 0 0
person & before:calls	-24 47 3 25 -6 -44 -9
person & before:lists	-3 47 -42 34 -2 -6 -2
person & before:series	0 -11 1 3 0 -85 0
person & before:firm	-5 -7 76 -2 -4 -3 -3
person & before:modifier	-11 -23 -52 159 -4 -1 -1
person & before:common	-24 3 -5 30 -3 -3 -5
person & before:first	-2 -3 -42 -2 0 0 -1
person & before:surname	-6 -22 0 5 -2 1 -4
person & before:place	-19 100 -62 -79 -3 -9 -12
person & before:companyEnd	2 -7 8 -4 0 0 0
person & before:capital	30 -22 42 -32 -1 -6 4
some common & before:film	-26 -21 25 -3 -1 12 -1
some common & before:work	75 113 -48 5 -1 -102 36
some common & before:credit	-91 -128 215 -20 -10 -30 -14
some common & before:person	223 -19 38 -38 -84 -5 -2
some common & before:honorific	-66 -1 -114 304 -9 -4 -2
some common & before:connector	19 9 -7 -6 9 -2 11
some common & before:starter	18 19 5 1 1 -4 2
some common & before:calendar	-20 -11 -2 -1 -2 -12 -2
some common & before:nation	61 -20 -9 -5 5 -3 8
some common & before:broadcast	54 7 -2 -4 -2 70 -1
some common & before:takesPart	-43 -17 91 -2 -7 -10 -4
some common & before:makes	-45 68 72 -11 5 -18 -2
some common & before:comesOut	-25 162 -38 -14 -15 -64 -8
some common & before:playsRole	-30 3 -168 181 -6 -5 -14
some common & before:tells	-176 -31 -21 -10 -43 248 -12
some common & before:speaks	47 -39 -40 -11 -32 105 -10
some common & before:lives	-216 -91 166 134 -24 -39 -41
some common & before:prize	-5 -2 -2 -7 -1 0 -6
some common & before:calls	-152 11 -17 -79 -17 236 -7
some common & before:lists	-64 21 27 -35 -14 99 -8
some common & before:series	-35 43 -2 -16 -4 -24 -2
some common & before:firm	-29 -10 -209 -13 253 -22 -7
some common & before:modifier	-39 49 -10 106 -7 -21 -18
some common & before:common	22 2 -16 -17 2 13 5
some common & before:first	-52 -7 -3 -12 38 -1 -14
some common & before:surname	147 -45 -62 116 -45 -55 -8
some common & before:place	91 -26 -7 -19 67 -27 10
some common & before:companyEnd	5 -13 0 -26 11 -20 0
some common & before:number	277 -154 -14 -17 -19 -7 -33
some common & before:capital	18 0 -13 -29 -8 -27 1
all common & before:film	-33 -29 -3 -8 -2 76 0
all common & before:work	37 -29 -6 -4 -89 80 -4
all common & before:credit	-38 -41 46 -37 -28 -43 -33
all common & before:person	-39 192 -38 -17 -7 -24 -34
all common & before:honorific	-51 156 -35 0 -1 0 -1
all common & before:connector	21 -8 -10 -3 -1 -8 10
all common & before:starter	-1 -20 -10 -7 -11 1 8
all common & before:calendar	222 -16 -2 -22 -1 -116 -2
all common & before:nation	101 -83 -2 -3 -4 -14 -4
all common & before:honour	-16 0 0 0 0 0 0
all common & before:broadcast	13 -41 107 -7 5 -65 -8
all common & before:takesPart	-21 -32 28 -3 0 -41 0
all common & before:makes	-29 50 -16 0 47 -42 -1
all common & before:comesOut	-4 -19 -2 1 0 -27 0
all common & before:playsRole	-12 13 -10 -74 -2 67 -3
all common & before:tells	-12 24 0 -5 0 -9 0
all common & before:speaks	-34 11 -5 -1 49 -6 -2
all common & before:lives	-1 -1 -5 -3 -1 -5 -1
all common & before:calls	-14 -65 -13 69 46 -57 7
all common & before:lists	-59 -3 -32 -22 1 -17 -5
all common & before:series	-38 75 -2 -6 -3 -76 -1
all common & before:firm	-89 -5 -21 -3 186 -30 -4
all common & before:modifier	-61 64 -2 -1 -2 -4 -1
all common & before:common	8 -5 -12 -2 14 20 -4
all common & before:first	42 -24 -2 -7 1 5 1
all common & before:surname	74 -21 -2 -14 -15 -29 -2
all common & before:place	97 -72 -1 -2 -5 -11 -3
all common & before:companyEnd	-7 -20 0 -11 3 -10 0
all common & before:number	-107 -33 -16 -5 -13 -29 -9
all common & before:capital	21 -15 -5 -8 -4 -34 -5
little words & before:film	-5 28 -11 -4 0 24 -1
little words & before:work	0 20 -1 -7 1 -52 1
little words & before:credit	-1 -3 -3 -1 0 0 0
little words & before:person	0 -1 -6 0 0 -1 0
little words & before:honorific	-12 12 1 3 0 -2 0
little words & before:connector	23 -3 -10 -14 -3 -2 -4
little words & before:starter	26 22 -12 -14 0 5 -4
little words & before:calendar	7 -2 -2 0 1 -10 0
little words & before:nation	69 15 -19 -5 -2 -3 -1
little words & before:broadcast	-30 -10 -2 -6 1 -8 1
little words & before:takesPart	0 10 -8 0 0 -1 0
little words & before:makes	-15 204 -7 -7 -1 -20 -2
little words & before:comesOut	-62 273 -19 -8 -1 -39 -1
little words & before:playsRole	-15 5 -13 -14 0 -15 -5
little words & before:tells	-37 158 1 -24 -2 -5 -2
little words & before:speaks	15 -17 5 0 -1 5 0
little words & before:lives	-17 -29 -26 -15 -2 -11 -1
little words & before:prize	0 -1 -1 0 0 -5 0
little words & before:calls	-6 -60 0 -1 0 225 -1
little words & before:lists	-3 -40 -10 -3 0 -12 0
little words & before:series	-1 114 0 -1 0 26 0
little words & before:firm	189 -41 -16 8 46 -5 0
little words & before:modifier	2 -22 0 2 1 -1 0
little words & before:common	8 22 -10 -10 0 -17 -4
little words & before:first	1 -2 0 -1 0 -3 0
little words & before:surname	5 -29 2 -2 0 70 0
little words & before:place	-1 13 0 0 0 -1 0
little words & before:companyEnd	0 -5 0 -3 0 1 0
little words & before:capital	-21 -16 -6 -12 -3 4 -3
other & before:film	-1 108 -3 -1 0 21 0
other & before:work	-9 -38 -1 -8 -1 138 -1
other & before:credit	-130 -122 -241 -133 -51 -26 -27
other & before:honorific	-4 -11 -6 -2 0 -1 -1
other & before:connector	1 -5 -9 -17 -1 -28 -7
other & before:starter	-1 9 -14 -17 -2 -17 -6
other & before:calendar	-6 -59 -1 -1 0 -1 0
other & before:broadcast	6 -38 7 -10 1 7 2
other & before:takesPart	0 48 -1 -2 0 -3 0
other & before:makes	-44 110 0 -1 -1 -4 0
other & before:playsRole	-187 -263 -207 -152 -66 -234 -77
other & before:tells	-48 -57 -10 -14 -3 -163 -1
other & before:speaks	-53 -158 -10 -8 -3 -179 -1
other & before:lives	2 -44 -24 19 0 -15 1
other & before:calls	-43 -73 -11 -1 -2 -8 1
other & before:lists	25 29 59 -16 -1 -5 0
other & before:series	-12 -180 0 0 -1 233 0
other & before:firm	25 -24 6 -9 62 1 1
other & before:modifier	6 -8 -2 -6 -3 -4 -2
other & before:common	-2 14 -14 -9 0 -4 -1
other & before:first	-1 -15 -1 0 0 0 0
other & before:surname	-67 80 0 -2 0 0 -1
other & before:place	157 -7 -7 0 0 -3 1
other & before:companyEnd	-2 1 0 0 0 -9 0
other & before:capital	-13 -15 -7 -6 -4 -4 -1
one common & after:film	17 5 -15 -3 -3 -1 -1
one common & after:work	-1 -13 -3 -3 -1 46 -5
one common & after:credit	67 -11 -8 -8 -4 -1 -3
one common & after:person	34 -16 -36 -16 -3 53 -2
one common & after:honorific	-21 -4 -1 -1 0 0 -5
one common & after:connector	-5 -21 -15 2 -1 -13 -8
one common & after:starter	25 -28 -24 -7 -7 -24 -11
one common & after:calendar	-8 -9 -6 -3 -2 -16 -2
one common & after:nation	39 -7 -3 -3 -1 -1 -3
one common & after:honour	-28 -2 -13 -2 -1 -5 0
one common & after:broadcast	9 -2 24 -1 -2 -17 -2
one common & after:takesPart	68 -15 -24 -9 -5 11 -1
one common & after:makes	22 -5 -5 -1 -1 -1 -1
one common & after:comesOut	-21 -25 26 2 -1 -14 -1
one common & after:playsRole	35 -11 -16 -7 -4 -24 -1
one common & after:tells	-59 23 32 -2 -2 -19 -2
one common & after:speaks	-25 14 7 0 0 -2 0
one common & after:lives	-21 -13 -10 -16 -4 41 -2
one common & after:prize	15 -4 -13 -3 -1 -5 -1
one common & after:calls	-45 -1 -3 0 0 0 0
one common & after:lists	11 -7 -4 -1 -1 -3 0
one common & after:series	6 28 -11 -3 -3 -16 -2
one common & after:firm	2 -1 11 -1 -3 -6 0
one common & after:modifier	35 -11 -16 -1 6 -6 1
one common & after:common	6 -32 -30 -21 -9 -15 -10
one common & after:first	38 -2 -4 -4 -1 -4 -3
one common & after:surname	28 13 -3 -9 -3 -4 -4
one common & after:place	-12 0 0 0 0 0 0
one common & after:companyEnd	-31 0 0 0 0 0 0
one common & after:number	15 2 -13 -11 -5 -13 -4
one common & after:capital	3 -2 -13 -12 -4 -10 -6
one name & after:film	-58 -34 -55 46 -25 -19 3
one name & after:work	-4 3 -5 18 0 31 18
one name & after:credit	-27 -6 -91 -36 114 -2 -1
one name & after:person	29 92 -111 17 -3 -6 -5
one name & after:honorific	-67 -4 10 -3 0 -3 -2
one name & after:connector	-8 11 33 -32 -3 -10 -9
one name & after:starter	-12 9 31 -29 -16 -15 -6
one name & after:calendar	-95 -20 -10 -23 -5 -6 -7
one name & after:nation	215 -20 -27 -11 -4 -19 -2
one name & after:honour	134 -2 -56 -15 -3 -1 22
one name & after:broadcast	46 0 -27 -8 8 -22 34
one name & after:takesPart	-14 126 -53 -32 -1 -18 -1
one name & after:makes	3 -29 -21 54 -23 -8 -12
one name & after:comesOut	24 29 24 -13 -4 -17 -8
one name & after:playsRole	-8 14 -1 -13 -3 -5 -1
one name & after:tells	27 -30 18 -11 -2 -4 -18
one name & after:speaks	63 -4 -7 -8 -1 -5 4
one name & after:lives	-22 -24 -9 125 -1 -9 -8
one name & after:prize	13 -4 90 -17 -1 -2 -26
one name & after:calls	-33 -2 76 -32 -1 -5 -2
one name & after:lists	-57 -6 38 -26 -3 -1 23
one name & after:series	-39 -101 25 111 -6 256 -25
one name & after:firm	9 -1 -1 -6 8 -8 1
one name & after:modifier	-5 -15 1 -33 -4 -6 37
one name & after:common	-14 3 24 10 -4 -12 8
one name & after:first	4 -1 -7 -4 -1 -1 6
one name & after:surname	-10 0 -15 -3 -1 -1 15
one name & after:place	208 -3 -69 -10 -3 -2 -9
one name & after:companyEnd	-9 0 -9 -14 -3 0 -4
one name & after:number	98 -4 1 -2 -1 -10 -11
one name & after:capital	-19 -3 -26 -2 -2 -3 19
one unknown & after:film	86 -33 -45 -43 108 -45 -26
one unknown & after:work	20 -32 -14 -22 -3 82 -6
one unknown & after:credit	-131 -70 -79 202 33 -40 -12
one unknown & after:person	-83 128 -54 -25 -5 -37 -4
one unknown & after:honorific	1 -1 11 2 21 0 -2
one unknown & after:connector	21 -2 1 21 -1 -17 7
one unknown & after:starter	-22 9 19 16 -2 -1 19
one unknown & after:calendar	-98 160 -48 -67 -13 -27 -10
one unknown & after:nation	-7 -29 70 -28 -2 -34 -42
one unknown & after:honour	25 -4 147 -30 0 -12 -20
one unknown & after:broadcast	-37 -2 26 13 0 111 -1
one unknown & after:takesPart	-38 -37 78 -10 -1 -19 -3
one unknown & after:makes	-66 64 -40 -37 129 -66 -20
one unknown & after:comesOut	-37 76 -8 -18 -4 -13 -4
one unknown & after:playsRole	35 54 -22 -19 -13 -22 -6
one unknown & after:tells	-19 96 2 -5 -7 -18 -14
one unknown & after:speaks	-13 24 12 -8 -3 -3 -2
one unknown & after:lives	-75 87 59 -40 -5 60 -25
one unknown & after:prize	-64 -168 102 82 -5 35 -6
one unknown & after:calls	-45 0 68 -13 -3 -1 0
one unknown & after:lists	-23 77 90 -24 -1 -25 -5
one unknown & after:series	56 65 -28 -28 -45 -73 -39
one unknown & after:firm	-53 -17 -5 -23 30 0 -11
one unknown & after:modifier	-20 62 -65 66 44 -31 -13
one unknown & after:common	8 -5 39 -10 3 3 -25
one unknown & after:first	54 -12 -23 -20 -1 -17 -5
one unknown & after:surname	-17 -2 -11 6 -1 -1 -1
one unknown & after:place	-38 -9 -10 -20 0 -12 -40
one unknown & after:companyEnd	-17 0 8 0 -43 -1 0
one unknown & after:number	-9 3 -1 39 -1 -40 -26
one unknown & after:capital	-7 -8 -38 -22 2 -12 10
person & after:film	-41 51 174 -18 -4 -15 -5
person & after:work	-5 45 -6 -9 -4 -29 -3
person & after:credit	-31 412 -354 -59 -23 -9 -14
person & after:person	-7 12 49 -42 -1 -2 -1
person & after:honorific	1 -14 157 -1 0 0 -3
person & after:connector	9 -20 31 -17 -3 -15 5
person & after:starter	0 5 6 7 -4 -11 3
person & after:calendar	-1 -7 14 -10 1 -1 -3
person & after:nation	-5 -5 58 -21 -2 -2 -1
person & after:honour	0 -7 10 1 0 0 -2
person & after:broadcast	0 1 -207 -12 -2 -5 -2
person & after:takesPart	-12 -17 -11 91 -2 -5 -1
person & after:makes	-13 104 -7 -50 -7 -11 -4
person & after:comesOut	-12 13 -101 -30 -5 282 -5
person & after:playsRole	-9 -14 50 -10 -2 -2 -2
person & after:tells	-12 58 33 -60 -1 -2 0
person & after:speaks	-1 1 -9 -14 -2 -2 -2
person & after:lives	-27 -75 -154 -106 -6 -48 -18
person & after:prize	-5 -8 63 -22 -2 -3 -1
person & after:calls	0 -1 0 -4 0 0 0
person & after:lists	0 -3 86 -1 0 0 0
person & after:series	1 54 16 -11 0 -4 -8
person & after:firm	1 -10 24 -11 -1 0 0
person & after:modifier	-8 -84 72 -84 -3 6 -5
person & after:common	-16 14 22 -1 -5 7 -5
person & after:first	36 -6 8 29 -10 -2 -2
person & after:surname	6 -2 -37 -21 -6 -1 -1
person & after:place	7 -5 172 -9 0 0 -4
person & after:companyEnd	-1 0 -22 -7 1 -1 -2
person & after:number	-49 51 44 -96 -100 -5 -12
person & after:capital	7 -7 9 -7 -8 -3 -4
some common & after:film	3 -15 97 -2 29 -20 21
some common & after:work	-28 -33 -14 -7 123 -20 13
some common & after:credit	-61 -85 -23 56 -53 -15 199
some common & after:person	254 41 -64 -38 -10 -76 -21
some common & after:honorific	18 -14 -11 -3 1 -1 -4
some common & after:connector	-27 31 -17 16 -14 16 -1
some common & after:starter	-12 5 -6 -2 17 17 0
some common & after:calendar	-56 48 23 -9 -15 -5 -12
some common & after:nation	-163 -23 1 -6 -10 -89 -5
some common & after:honour	137 -38 -42 -15 -20 -16 -12
some common & after:broadcast	88 3 -3 -2 -19 -191 152
some common & after:takesPart	-131 207 -49 -4 -1 -6 -1
some common & after:makes	-3 77 45 -13 42 3 -9
some common & after:comesOut	-57 -10 -94 -5 -11 177 -4
some common & after:playsRole	-221 183 31 -29 270 -77 -12
some common & after:tells	-46 90 72 -14 -5 -16 -6
some common & after:speaks	18 -12 5 -12 1 -1 0
some common & after:lives	143 -22 -8 -3 -2 -4 0
some common & after:prize	46 -5 -23 -4 -33 23 -1
some common & after:calls	176 -2 -14 -1 0 -13 0
some common & after:lists	-33 26 -42 -12 -5 -41 -6
some common & after:series	-74 75 51 -7 38 -8 -14
some common & after:firm	-3 -11 -1 -3 3 -1 0
some common & after:modifier	-49 52 15 -10 -6 2 -10
some common & after:common	8 -5 -4 -20 12 8 0
some common & after:first	4 -8 8 17 0 -1 -9
some common & after:surname	-10 6 0 11 -1 -8 -1
some common & after:place	78 -5 -12 -1 2 -18 1
some common & after:companyEnd	6 -20 -4 0 -1 -2 -1
some common & after:number	-27 27 -43 3 65 -8 0
some common & after:capital	7 -25 2 4 -9 -11 -1
all common & after:film	43 62 64 -8 -15 65 -34
all common & after:work	-16 13 -25 -4 -16 -108 -11
all common & after:credit	-129 5 -68 -35 -32 -50 -21
all common & after:person	-74 206 -55 -12 -5 -57 -7
all common & after:honorific	92 -44 -14 -7 -14 -25 -5
all common & after:connector	1 -20 -7 10 10 30 -8
all common & after:starter	-10 9 -17 6 7 -1 -7
all common & after:calendar	25 37 -3 -3 -4 -77 -1
all common & after:nation	-23 -9 0 -2 0 -34 -2
all common & after:honour	29 38 -14 -8 -5 -19 -3
all common & after:takesPart	0 -52 -47 15 0 4 71
all common & after:makes	-38 117 -5 -1 8 -3 0
all common & after:comesOut	-32 91 -11 -1 -32 -1 -1
all common & after:playsRole	-70 133 61 -2 -12 -169 -1
all common & after:tells	6 -20 -28 -3 -31 -47 -4
all common & after:speaks	45 -44 -17 -3 -13 -2 -1
all common & after:lives	206 -53 -53 -78 -27 -65 -11
all common & after:prize	110 -33 -21 -6 -6 -32 -2
all common & after:calls	250 -32 -2 0 0 -155 0
all common & after:lists	-31 -142 -4 -1 -2 -11 -2
all common & after:series	-147 101 -22 -55 -17 -108 249
all common & after:firm	10 -15 1 -1 3 4 0
all common & after:modifier	-70 111 -16 -5 19 1 -2
all common & after:common	-24 14 -14 5 25 -4 -5
all common & after:first	130 -16 -3 -7 -2 -9 -1
all common & after:surname	29 -14 -3 -3 -2 -7 -3
all common & after:place	23 -15 2 -13 0 0 3
all common & after:companyEnd	1 -3 -1 0 -32 -1 0
all common & after:number	-40 -35 0 -1 -1 -11 -1
all common & after:capital	11 -33 -1 -3 -6 -18 -6
little words & after:film	-60 76 -2 -4 -2 -28 -3
little words & after:work	-128 -126 -10 -9 -2 -85 -2
little words & after:credit	-4 6 -3 -1 3 -1 0
little words & after:person	1 29 -11 0 0 -2 0
little words & after:honorific	-1 -3 0 0 0 -1 0
little words & after:connector	-17 -22 -8 -6 -1 52 -6
little words & after:starter	-9 1 -8 -7 0 35 -4
little words & after:calendar	4 -53 12 0 0 -2 1
little words & after:nation	-17 -26 -4 0 0 -1 -1
little words & after:broadcast	-4 -35 -11 -6 0 -17 -1
little words & after:takesPart	-2 30 -9 0 0 -2 0
little words & after:makes	51 -42 -11 -1 1 -29 -1
little words & after:comesOut	6 101 -9 -3 -2 -8 -1
little words & after:playsRole	-92 -53 -37 -4 -1 -19 -1
little words & after:tells	45 36 -32 -9 -1 -22 -1
little words & after:speaks	39 64 -6 -1 0 -3 -2
little words & after:lives	0 -1 -4 -1 0 0 0
little words & after:prize	-86 -25 -62 -2 -1 0 -1
little words & after:lists	204 38 -33 -8 -2 -17 -1
little words & after:series	-113 -114 -15 -13 -5 0 -4
little words & after:firm	73 -113 26 -7 3 15 0
little words & after:modifier	51 -37 -8 0 -1 -7 -1
little words & after:common	-5 -7 -9 -6 -2 -9 -4
little words & after:first	-38 -32 -1 -8 -1 -1 -1
little words & after:surname	-13 -2 -1 -2 0 -9 -1
little words & after:place	2 -7 -1 0 0 -1 -1
little words & after:companyEnd	0 -3 0 0 0 0 0
little words & after:number	-12 22 -7 -2 -1 -6 -2
little words & after:capital	-8 -30 -1 -3 -1 -3 -1
other & after:film	-39 -82 -24 -2 0 -1 0
other & after:work	-20 6 -18 -3 -9 -27 -2
other & after:credit	-17 -84 -19 -11 -4 -5 -1
other & after:person	-140 85 -26 -4 -3 -67 -6
other & after:connector	-9 39 8 -8 -3 4 -3
other & after:starter	-10 48 5 -5 -2 11 -2
other & after:calendar	5 -30 -1 1 0 0 -1
other & after:nation	-2 -9 18 -1 0 -1 0
other & after:honour	1 -32 -6 0 -2 -3 -1
other & after:broadcast	-2 -2 -1 -1 0 -4 0
other & after:takesPart	-2 -257 -9 -2 15 -1 0
other & after:makes	-31 -69 -25 -16 -5 -2 -1
other & after:comesOut	-3 82 -2 -1 0 -61 0
other & after:playsRole	192 -118 -43 -1 -28 -10 -2
other & after:tells	66 138 -94 -9 -26 -81 -5
other & after:speaks	-34 -36 -5 -1 -2 0 -4
other & after:lives	-14 -3 -20 0 0 0 0
other & after:prize	-3 0 0 0 -1 0 0
other & after:lists	-30 -36 12 0 -3 -3 -3
other & after:series	-1 -129 -2 -1 -1 -1 0
other & after:firm	6 -24 10 -1 2 1 0
other & after:modifier	-4 -26 -3 -1 -1 -1 -1
other & after:common	18 19 -20 -12 -4 -5 -2
other & after:first	26 -83 -2 0 -1 0 0
other & after:surname	-8 -57 -2 0 0 0 1
other & after:place	-1 -6 15 -1 0 0 0
other & after:companyEnd	-2 -3 -3 0 0 0 0
other & after:number	-23 -6 -4 -8 -3 -6 -3
other & after:capital	-14 -14 -2 -1 -1 -15 0
known film: common & start	0 -17 8 -1 0 0 0
known film: common & free	-6 67 -23 -19 -3 -14 -3
known film: common & mark	149 -5 -4 -26 -2 -4 -3
known film: common & title case	-101 77 4 -10 -6 -13 -4
known film: common & set off	-37 65 -40 -12 -4 12 -4
known film: common & touching	3 11 -3 0 -1 -3 -6
known film: name & start	-13 13 29 -25 -3 -3 6
known film: name & free	-9 10 -10 29 -13 -15 10
known film: name & mark	14 19 -7 18 2 -6 -1
known film: name & title case	-4 20 -15 9 0 -5 -8
known film: name & set off	-30 0 9 -22 -2 79 -10
known film: name & touching	7 8 -11 -1 -2 -2 4
known film: rare & start	-84 38 -33 112 -8 -20 -9
known film: rare & free	-56 12 -70 58 -9 -16 -10
known film: rare & mark	-14 80 72 -76 -6 -3 -54
known film: rare & title case	6 -8 -16 -8 3 -3 -1
known film: rare & set off	-11 30 -14 -26 -3 23 -2
known film: rare & touching	-2 29 -24 -28 -7 1 -9
known film: two & start	8 117 -31 -15 -11 -11 -7
known film: two & free	-5 24 -29 3 2 21 -10
known film: two & mark	-2 304 -14 -1 -26 130 -1
known film: two & title case	-45 77 -38 -15 -3 71 89
known film: two & set off	-2 -3 -5 -1 0 15 0
known film: two & touching	-21 19 1 -3 9 -28 21
known film: more & start	-11 179 -5 -7 -1 -4 0
known film: more & free	-2 58 0 18 1 60 0
known film: more & mark	-3 27 -19 1 0 1 0
known film: more & title case	-23 176 -7 -3 0 173 0
known film: more & set off	0 4 0 0 0 -2 0
known film: more & touching	0 37 -1 -3 -1 34 0
known film: common & one common	-25 33 -2 -2 -2 -5 -6
known film: common & one name	66 -10 -8 -18 -1 -8 1
known film: common & some common	-79 194 -19 -18 -29 -67 -3
known film: common & all common	-1 6 -11 -4 -1 -18 -1
known film: name & one name	8 13 -10 10 -5 -6 6
known film: name & person	-1 0 -55 12 0 -1 0
known film: name & some common	-3 -14 -7 -10 -1 -22 -1
known film: rare & one common	-39 14 -4 -29 -5 -8 -4
known film: rare & one unknown	-31 28 -42 26 -8 -6 -16
known film: rare & some common	-7 32 -7 -13 -3 -6 -1
known film: rare & other	42 -34 -67 54 4 -94 -1
known film: two & one common	80 -79 0 12 -1 0 -24
known film: two & one name	-44 43 -35 -38 -35 -36 -30
known film: two & one unknown	27 -40 -32 -98 -3 -4 -16
known film: two & person	-1 103 -122 48 2 8 36
known film: two & some common	11 -3 9 -2 2 11 20
known film: two & all common	-45 58 -12 -10 3 15 -13
known film: two & other	-26 128 -14 -11 -3 -5 -3
known film: more & one unknown	-102 58 11 3 0 7 8
known film: more & person	9 345 -16 -16 1 20 0
known film: more & some common	6 71 -1 48 3 6 -1
known film: more & all common	-1 53 0 -1 -3 16 -1
known film: more & little words	-12 76 -2 -8 0 85 0
known film: more & other	-4 125 -1 -3 0 38 0
known person: person	-4 -11 16 71 -1 -3 0
known person: some common	25 -54 98 -8 8 -20 20
known person: all common	-10 -21 184 -7 -4 -152 -4
known person: little words	-104 -245 328 -3 -3 -32 0
known person: other	-13 -80 113 2 -2 -1 -2
one common & before 	-50 -6 -8 -24 -10 -18 -17
one common & before the	19 -2 -1 -3 -1 -3 -1
one common & before a	-43 0 -1 0 -1 0 0
one common & before of	-51 1 1 -1 -2 -19 -4
one common & before in	44 -3 -13 -7 3 1 -16
one common & before on	24 -16 -16 -11 -2 7 -7
one common & before at	11 -3 -1 -7 -2 -1 -2
one common & before by	-73 -6 -8 -3 0 -10 -1
one common & before to	-16 18 24 -3 -1 -5 -2
one common & before for	-10 -1 11 -6 -6 3 -1
one common & before with	67 9 -25 -30 -3 -39 -2
one common & before from	-49 32 -8 -3 -3 5 -6
one common & before as	-22 -7 3 22 -7 -6 -5
one common & before and	-27 -29 -21 0 -5 23 -3
one common & before or	-25 -4 -8 -1 0 0 0
one common & before but	84 -15 -11 -3 -2 0 -2
one common & before &	-149 -11 -151 13 1 -33 0
one common & before his	-19 0 0 -1 0 0 0
one common & before her	-42 0 -2 -1 0 0 0
one common & before this	-54 -3 -1 -17 -1 -26 0
one common & before that	-58 63 16 62 -4 -29 -4
one common & before these	-4 0 -7 0 -2 0 0
one common & before is	-2 -1 -2 0 0 -3 0
one common & before was	-24 -5 54 -13 -3 -3 -1
one common & before be	2 -3 -8 -4 -1 -2 -2
one common & before will	94 -6 -3 -10 -4 -7 -4
one common & before would	-80 0 0 0 -1 0 0
one common & before have	-3 -2 -4 -2 -4 0 0
one common & before had	-10 0 -1 -1 0 0 0
one common & before also	-4 0 0 0 0 0 0
one common & before which	-32 -28 14 -1 1 0 -8
one common & before where	-66 -2 2 -2 -1 1 -1
one common & before when	88 -11 -22 -21 -5 -3 -4
one common & before while	29 -5 2 0 0 0 -7
one common & before after	-11 -10 -3 -9 -4 -3 -3
one common & before before	-73 0 0 0 0 0 0
one common & before until	110 -16 -22 -10 -5 -3 -4
one common & before since	68 -19 -14 -11 -5 -8 -3
one common & before than	16 -15 -12 -11 -6 -4 -5
one common & before then	40 -9 1 1 0 0 -6
one common & before about	-26 -30 -47 -26 -12 -8 -13
one common & before into	-31 -2 -3 -2 -1 -2 -1
one common & before over	4 -7 0 -3 0 0 0
one common & before against	67 -24 -31 -9 -12 -15 -10
one common & before alongside	-30 0 0 0 -1 -1 0
one common & before opposite	236 -15 -112 -6 -8 -5 -6
one common & before behind	-154 -1 -5 -1 -4 0 -1
one common & before between	103 -13 -12 -9 0 -2 0
one common & before during	14 -1 -2 -1 0 -2 0
one common & before under	-53 -1 -8 -6 -2 -13 -1
one common & before not	0 -1 -6 -10 -1 -11 0
one common & before never	-30 -1 -27 -4 -2 0 0
one common & before she	47 -49 -7 -1 0 -1 -5
one common & before it	1 -28 84 -11 -2 -1 -4
one common & before they	-33 0 -6 -1 -1 1 -1
one common & before we	-11 -14 -2 -2 -1 -1 -2
one common & before you	-96 -1 0 0 0 0 0
one common & before my	-39 -22 18 -34 -4 5 -2
one common & before your	-23 -1 -7 -1 -2 -2 -2
one common & before our	-122 -1 0 0 0 0 1
one common & before ,	3 -6 -15 -16 -5 -14 -9
one common & before .	28 0 -1 0 0 -27 0
one common & before :	31 -7 -15 -10 -3 3 -3
one common & before ;	33 -53 29 2 1 2 -19
one common & before (	145 -36 -109 -54 -10 -28 -6
one common & before )	191 -19 -60 -18 -14 -45 -8
one common & before [	85 -31 -25 -33 -9 16 -7
one common & before ]	27 -22 3 0 0 1 -8
one common & before -	25 35 -33 -15 -5 -18 -6
one common & before –	-43 -6 -3 0 0 -1 0
one common & before —	-193 -12 -19 -68 -23 -15 -11
one common & before ”	-128 -1 1 2 0 0 -1
one common & before /	-124 -16 -117 -44 -46 -50 -15
one common & before s	-7 -11 -7 -9 0 12 10
one common & before up	-89 -1 0 -2 0 -1 0
one common & before out	13 -17 -1 -1 0 1 0
one common & before such	-24 0 -1 0 -1 0 0
one common & before like	-30 2 -17 -3 -2 -3 -3
one common & before including	37 -7 -64 -2 0 -5 -1
one common & before more	-11 0 -2 -1 -5 -1 -1
one common & before most	-8 -1 -3 -1 -2 0 -2
one common & before one	9 -5 0 -9 0 0 0
one common & before some	54 -25 -2 -1 -2 0 -1
one common & before every	47 -15 -1 -24 0 2 0
one common & before how	-121 -3 -6 -4 -2 -1 -3
one common & before why	-15 -4 1 -1 0 0 0
one common & before what	68 -12 -34 -11 -11 -12 -10
one common & before if	-120 -2 -4 -5 -2 395 -3
one common & before so	93 -68 -10 1 -1 1 -13
one common & before because	71 -3 0 -3 0 0 -1
one common & before though	74 -75 1 1 0 -1 -9
one common & before although	13 -3 0 -9 0 0 0
one common & before made	-153 217 -72 -31 -11 -19 -7
one common & before just	-26 -1 -10 -4 -50 -3 -3
one common & before only	-44 0 0 0 0 0 0
one common & before now	151 -43 -37 -9 -7 -37 -9
one common & before once	-34 0 -55 -3 2 5 -2
one common & before again	-19 -1 -8 -7 -1 -2 -1
one common & before yet	36 0 2 -1 -1 0 -14
one common & before him	-58 -1 -1 -2 0 0 0
one common & before there	-18 -2 -1 -2 0 0 0
one common & before here	-3 0 -1 0 0 0 0
one name & before 	-25 -28 -11 -2 2 3 -5
one name & before the	-52 -21 -38 53 -13 -3 -6
one name & before a	-28 0 -2 -1 0 0 0
one name & before of	19 2 -10 -23 -3 24 -4
one name & before in	21 -5 -15 -17 -1 -14 31
one name & before on	22 -12 -24 -38 2 71 -8
one name & before at	-7 -1 -8 -2 0 -1 5
one name & before by	-3 5 9 -5 -1 -1 -7
one name & before to	-18 21 24 -24 -11 -9 4
one name & before for	-13 -5 31 -22 -5 -8 2
one name & before with	-7 -22 11 21 -2 -3 0
one name & before from	54 -5 -15 -8 -1 -6 -3
one name & before as	-26 5 9 25 -3 -6 -5
one name & before and	-5 0 14 -11 0 -7 5
one name & before or	-35 -16 138 -9 0 -4 2
one name & before but	13 23 -1 -8 -1 -1 -2
one name & before &	11 -9 22 -37 1 1 0
one name & before her	20 -8 21 31 0 0 -35
one name & before this	4 -13 17 11 0 1 -19
one name & before that	17 -13 -70 115 -2 -20 3
one name & before is	-28 -29 -2 87 -3 -11 -28
one name & before was	-12 -13 -49 59 -3 -9 -2
one name & before are	-6 -1 65 0 -1 -5 0
one name & before were	-1 0 -3 0 0 -1 0
one name & before be	-62 -4 -8 -32 0 -2 2
one name & before will	-2 -1 -37 -36 0 0 0
one name & before has	-2 -2 17 -14 0 0 -4
one name & before have	1 -10 11 1 0 0 -7
one name & before had	7 -2 2 1 0 0 -5
one name & before who	12 -13 7 13 0 25 -21
one name & before which	2 -3 5 -18 0 0 13
one name & before where	-9 -17 72 -27 0 -4 -5
one name & before when	-15 -13 -41 123 -2 -4 -7
one name & before while	-1 -7 13 -7 0 0 3
one name & before after	-29 124 -105 104 -4 -9 7
one name & before before	-36 -14 43 -45 -3 -8 86
one name & before until	-4 -1 140 -21 -2 -18 -105
one name & before since	-3 3 -9 -5 0 9 -1
one name & before than	-61 -5 58 -44 -35 -64 115
one name & before then	-7 -9 26 -4 0 -1 -6
one name & before about	0 -20 170 16 -2 -3 118
one name & before into	-5 -13 46 -18 -2 -8 5
one name & before over	-10 -3 -6 -12 -1 -5 15
one name & before against	42 -1 -37 -12 -23 -25 54
one name & before alongside	-20 0 28 0 0 -10 0
one name & before opposite	16 -16 35 10 0 0 -10
one name & before behind	-2 -2 -53 -7 1 0 0
one name & before between	-3 82 11 -13 0 -5 10
one name & before during	22 -11 16 0 0 -1 -26
one name & before under	-12 -8 32 -40 0 -7 -3
one name & before not	-19 -9 46 -10 -1 -4 -8
one name & before it	-10 -1 45 -3 0 0 -2
one name & before we	-8 -1 -16 -8 -1 -1 -1
one name & before you	228 -2 -33 -34 -4 -2 0
one name & before my	-147 -114 -150 -102 -87 -45 -95
one name & before your	-76 -10 -33 -50 -9 -6 -13
one name & before our	-56 -2 -12 -6 1 -4 -7
one name & before ,	-19 -2 12 23 -11 -20 -3
one name & before :	-17 -29 -12 3 0 2 -8
one name & before ;	-3 0 -3 -1 0 0 1
one name & before (	-26 -3 -53 108 -1 -21 -3
one name & before )	8 0 -3 -3 -1 0 0
one name & before [	-11 0 -100 -145 -5 147 0
one name & before -	-8 -18 33 -7 -2 -2 -6
one name & before –	178 0 -2 0 0 0 0
one name & before —	-126 -4 -28 -29 -13 -11 -5
one name & before “	-70 -1 -14 -26 -1 -7 -1
one name & before /	-3 -2 -92 -20 -4 -23 -4
one name & before s	-10 -1 -6 -140 -2 -1 0
one name & before up	-1 -5 10 0 0 0 -7
one name & before out	-46 -46 -50 -26 -11 -5 -4
one name & before off	-89 -23 -45 -25 -7 -29 -3
one name & before such	4 -4 17 -1 0 0 21
one name & before like	4 -20 15 -7 0 0 2
one name & before including	4 -4 -6 -1 0 -1 0
one name & before most	6 0 -3 -1 -2 -1 1
one name & before one	-31 -1 82 -43 -2 -45 -1
one name & before some	201 -8 -153 -90 -4 -3 -1
one name & before both	-3 -4 21 -14 0 -1 0
one name & before how	-24 132 -81 26 0 -9 -8
one name & before why	-23 -27 93 -30 -4 -8 -16
one name & before what	-19 -4 43 -11 -2 -3 -2
one name & before if	5 -19 64 6 -1 4 -10
one name & before so	-3 -51 39 6 1 1 -13
one name & before because	-3 -1 10 -9 -1 0 0
one name & before though	-6 -28 90 -24 -2 -3 -2
one name & before although	0 0 0 -3 0 0 4
one name & before via	-23 -6 68 -22 -5 -7 1
one name & before vs	-41 -4 -50 -17 -4 -4 -6
one name & before made	2 -95 165 -106 -7 -110 -7
one name & before based	110 -8 -15 2 0 -95 0
one name & before just	-42 -42 12 -18 -3 -2 -19
one name & before only	-47 -48 -75 -28 -9 -3 -7
one name & before now	13 0 1 -1 0 0 -1
one name & before once	-2 -2 64 -3 -1 0 0
one name & before yet	-2 1 -9 -6 0 0 2
one name & before even	5 -15 23 3 0 0 -13
one name & before him	12 -31 31 4 0 0 -13
one name & before them	-101 2 -2 6 -3 1 1
one name & before there	-65 -8 -102 168 -6 -6 -2
one unknown & before 	-2 -17 -20 -5 -10 13 9
one unknown & before the	43 8 -28 -73 -8 -9 -5
one unknown & before a	-5 0 0 -4 1 0 0
one unknown & before an	132 -3 1 -2 0 0 -4
one unknown & before of	6 -28 -33 31 9 -31 29
one unknown & before in	-60 3 -34 -54 -20 20 74
one unknown & before on	-152 102 -144 182 17 37 -61
one unknown & before at	-106 -6 -16 -23 -10 120 -6
one unknown & before by	44 -10 -3 -5 5 -10 -2
one unknown & before to	42 3 -9 -31 6 -8 -27
one unknown & before for	-10 -37 52 -28 15 -11 -4
one unknown & before with	-49 46 80 -48 9 -24 -14
one unknown & before from	84 -58 34 -29 -4 -20 -9
one unknown & before as	11 -27 30 56 -9 -19 -18
one unknown & before and	-22 57 13 63 -2 31 -4
one unknown & before or	-40 82 140 -24 -1 -8 -12
one unknown & before but	-33 49 111 -33 -3 -16 -3
one unknown & before &	41 -16 11 -57 2 5 4
one unknown & before his	4 -48 10 7 0 0 -18
one unknown & before this	-47 -32 -15 336 -3 -8 -11
one unknown & before that	-11 11 28 -42 -1 -4 -5
one unknown & before is	54 -21 48 -52 -1 -1 -10
one unknown & before was	31 -19 23 -65 -5 -10 -1
one unknown & before are	-5 -73 70 -73 -3 -39 -21
one unknown & before were	-6 14 16 12 -3 3 0
one unknown & before be	-55 -59 -264 306 -34 -19 -59
one unknown & before has	-34 -7 71 -13 -2 -6 -5
one unknown & before have	-1 -11 10 -2 139 0 -4
one unknown & before also	-24 -1 4 -5 -15 0 -1
one unknown & before who	-19 -1 -1 -3 -1 -3 -4
one unknown & before which	2 -89 90 21 -2 -9 -19
one unknown & before where	24 -25 79 -30 -1 -12 -9
one unknown & before when	-38 -83 -45 197 -10 -24 -7
one unknown & before while	6 -80 47 31 -3 -7 -5
one unknown & before after	8 -60 54 -18 0 6 -12
one unknown & before before	-67 23 57 82 -11 -47 -17
one unknown & before until	-21 -10 94 -8 -6 -22 -1
one unknown & before since	33 -25 74 -78 0 -1 0
one unknown & before than	-10 -35 70 -29 -3 -9 -22
one unknown & before then	3 -15 35 -2 0 -5 -4
one unknown & before about	166 -43 -77 -56 -8 -17 -24
one unknown & before into	16 -87 32 34 1 15 -19
one unknown & before over	3 -33 14 -21 0 0 0
one unknown & before against	17 -13 61 -39 -18 2 -10
one unknown & before alongside	104 -6 10 -16 0 2 -4
one unknown & before opposite	-42 -21 136 -29 -2 -4 -5
one unknown & before behind	8 98 -57 -17 -9 -38 -22
one unknown & before between	-5 -72 76 -22 0 -9 -5
one unknown & before during	183 -7 -81 -42 -17 -24 -10
one unknown & before under	14 -9 40 -28 0 -10 -3
one unknown & before without	-4 -9 -19 0 0 0 0
one unknown & before not	4 -27 56 -14 -1 -1 -27
one unknown & before i	-141 -1 -55 -21 -26 -15 -47
one unknown & before he	17 -98 4 100 2 -3 -9
one unknown & before she	1 0 5 0 0 0 0
one unknown & before it	-34 -11 72 -9 -1 -2 -5
one unknown & before they	-35 -4 -7 -54 -1 -2 -1
one unknown & before we	-16 -3 -5 -7 -1 -3 0
one unknown & before my	-32 -37 -29 -12 -4 -14 -5
one unknown & before your	-48 -1 -55 -20 2 -25 -6
one unknown & before our	29 -5 -17 -37 -3 -6 -7
one unknown & before ,	-2 27 9 -7 5 -3 -15
one unknown & before .	148 -9 -62 -36 -14 -16 -8
one unknown & before :	-43 -67 23 2 -21 -31 -22
one unknown & before ;	9 -1 -8 0 0 0 0
one unknown & before (	50 -21 3 -23 -6 -32 -7
one unknown & before [	-6 -40 -34 224 -12 -88 -18
one unknown & before ]	13 -20 29 2 0 1 -27
one unknown & before -	-46 -65 69 31 -1 -39 -6
one unknown & before –	-11 0 -8 0 0 -6 0
one unknown & before —	-35 -19 31 -25 -22 -26 -4
one unknown & before "	9 -4 7 -14 0 0 0
one unknown & before “	-32 -8 -4 -36 -2 -16 -13
one unknown & before /	144 -1 32 -20 110 0 -2
one unknown & before s	-123 174 -23 -40 -6 -4 -31
one unknown & before up	3 -1 3 -7 0 0 0
one unknown & before out	-34 135 -62 -111 -11 28 -6
one unknown & before back	21 -14 41 -48 0 1 0
one unknown & before like	-25 8 -17 -7 37 -14 -6
one unknown & before including	12 118 -71 -17 -21 -40 -4
one unknown & before more	9 -2 4 -10 0 0 0
one unknown & before most	-2 -15 -14 -20 -1 -4 -3
one unknown & before one	-89 -81 -30 -54 -11 -66 -5
one unknown & before some	16 -46 47 -5 0 0 -17
one unknown & before all	22 -60 69 2 0 4 -48
one unknown & before both	-2 -45 136 -2 0 -36 0
one unknown & before each	5 -12 11 -7 0 0 0
one unknown & before how	3 -75 72 1 0 0 -12
one unknown & before why	-35 -27 31 -29 -27 -30 -30
one unknown & before what	-51 77 40 -13 -10 -33 -26
one unknown & before if	-5 -8 67 -24 -1 -21 0
one unknown & before so	8 -35 53 -13 2 1 -27
one unknown & before because	5 -20 30 -17 -1 -1 1
one unknown & before though	3 -102 204 -17 -1 -9 -7
one unknown & before via	-42 -24 115 -29 -9 -8 -14
one unknown & before made	-8 -115 95 -116 -3 -90 -9
one unknown & before just	-21 1 -71 -25 -3 -33 -2
one unknown & before now	22 -202 140 98 6 7 -15
one unknown & before once	-11 -8 70 -5 -1 -3 -3
one unknown & before yet	-4 -10 57 -3 -1 -2 -1
one unknown & before still	-7 -64 7 -3 1 4 -31
one unknown & before even	20 -39 35 0 -3 1 0
one unknown & before him	-40 -4 -51 -3 -2 -2 -1
one unknown & before there	-240 57 -290 188 -148 -92 -49
person & before 	-9 -4 17 21 -6 -25 -5
person & before the	-15 -45 82 -54 -2 -44 -2
person & before a	-44 -68 -6 -7 -2 1 2
person & before an	-23 0 -8 0 0 0 -1
person & before of	-12 -23 -26 -42 -5 30 -18
person & before in	-36 81 -31 75 -11 -17 50
person & before on	-57 258 -8 -62 -8 -84 -2
person & before at	167 -36 -78 -27 0 -1 0
person & before by	-9 -15 68 -27 -1 -6 10
person & before to	14 -23 -31 26 0 -4 24
person & before for	19 -20 -117 79 -1 11 -1
person & before with	1 -22 -21 55 -1 -6 -1
person & before from	-1 -10 5 -69 -2 -8 8
person & before as	-24 -4 -79 173 -1 -15 -5
person & before and	-2 -15 49 -17 0 18 -7
person & before or	0 -30 42 -5 0 0 -1
person & before but	-5 -36 -88 -39 -2 -1 0
person & before &	-15 -18 -94 -27 -7 -15 -5
person & before this	-137 -44 -170 -234 -53 -89 -36
person & before that	-4 45 -127 70 -1 -4 -3
person & before is	-9 -18 -67 -7 -3 -40 62
person & before was	-5 44 0 -17 -2 -3 -2
person & before are	0 0 31 -8 0 -2 0
person & before were	0 1 14 -1 1 -8 0
person & before be	-25 -51 -53 163 -7 -25 -19
person & before will	-7 -12 -105 -3 -1 0 -3
person & before who	-21 -35 -30 -140 -8 -12 -9
person & before which	0 -4 41 -45 1 0 0
person & before where	1 -1 4 -2 0 0 0
person & before when	-2 -11 181 -144 -2 -8 -1
person & before while	-3 -18 67 -27 0 -4 0
person & before after	-33 -7 52 -19 -1 -3 -2
person & before before	0 -1 3 -2 0 0 0
person & before until	0 0 151 -3 0 0 0
person & before than	-22 -86 5 -85 -26 -6 -25
person & before then	2 -10 -114 -17 -5 0 13
person & before about	-17 -9 105 -21 -2 -4 -1
person & before over	0 -1 4 -4 0 0 0
person & before against	0 -7 6 -1 0 0 0
person & before alongside	-2 -61 62 -14 -2 -3 -9
person & before opposite	0 0 46 -38 0 -5 0
person & before between	0 -91 84 -19 0 1 -1
person & before during	49 -44 45 46 4 1 -55
person & before under	1 -2 139 -4 0 0 0
person & before without	-1 -40 69 -34 0 0 0
person & before not	-20 -5 166 -32 -8 -1 -15
person & before i	1 -58 -197 10 2 -13 4
person & before he	1 -134 54 101 0 2 -9
person & before she	-1 -5 90 -87 -1 1 -1
person & before it	-13 -14 71 -15 -4 -4 -3
person & before our	-25 -4 -66 -8 -1 -1 -3
person & before ,	-6 -3 13 11 -2 5 -3
person & before :	-24 36 184 -62 -3 -21 -3
person & before ;	-7 -12 75 -33 -5 -6 -6
person & before (	-6 -6 95 -49 -2 -2 -2
person & before [	0 -90 113 -33 0 0 0
person & before -	-5 -15 66 -30 -1 -1 -4
person & before –	221 -29 -183 71 -3 -74 -5
person & before —	-82 -16 82 84 -16 -4 -6
person & before "	0 -17 15 -3 0 0 0
person & before “	-75 -14 212 -199 -9 -5 -4
person & before /	-3 -3 128 -3 -1 -6 -71
person & before s	-13 -63 -191 332 -4 -14 -3
person & before up	-11 -26 76 -31 -2 -1 0
person & before like	0 -89 118 -20 0 -1 1
person & before including	-1 -21 83 -28 -1 -9 -1
person & before most	-8 -39 -52 3 -1 0 1
person & before some	-4 -7 123 -77 -1 -1 0
person & before both	0 -44 88 -31 -1 -3 -1
person & before how	-5 -6 107 -3 1 -1 0
person & before why	0 -78 85 1 0 0 -5
person & before what	-4 1 46 -36 -1 -4 -2
person & before if	0 -3 5 -1 0 2 0
person & before because	-1 -24 79 -51 -1 0 -1
person & before though	-2 106 -104 -73 -5 -14 -3
person & before although	2 -3 0 0 0 0 0
person & before made	-2 42 -41 -14 -13 -1 -3
person & before once	-1 -26 131 1 -1 -66 0
person & before yet	0 1 38 -2 0 -1 0
person & before even	-27 -5 142 -6 1 -3 -2
person & before them	0 -3 143 -32 0 -1 -1
person & before there	-1 -47 278 -118 -2 -3 -5
some common & before 	58 -6 -15 -5 -1 -31 -6
some common & before the	7 -37 -6 -9 -12 -28 41
some common & before a	-14 -150 1 -4 81 -4 53
some common & before an	-45 -46 -4 -3 -2 -11 -18
some common & before of	62 -15 -17 -19 -28 -1 -25
some common & before in	33 84 7 -12 15 -52 42
some common & before on	62 11 -44 -8 1 92 20
some common & before at	102 -9 -21 -9 -36 -9 -20
some common & before by	44 -58 27 -15 65 -22 -12
some common & before to	67 116 13 -7 4 -30 -6
some common & before for	4 -25 -7 -15 55 10 -2
some common & before with	9 95 -22 -16 -50 65 29
some common & before from	-62 69 42 0 24 -10 -23
some common & before as	-117 48 29 180 -4 -9 -2
some common & before and	-20 -11 -1 -28 -10 83 -8
some common & before or	-47 258 77 -4 -3 29 -2
some common & before but	-92 25 -63 -14 -22 308 -25
some common & before &	-66 -44 -66 -4 -17 -40 -9
some common & before his	-154 -82 -14 -30 -20 -58 -24
some common & before her	-46 -8 -6 1 -2 0 -7
some common & before this	0 -32 -11 -3 0 -1 -1
some common & before that	-4 5 70 -19 -7 -18 -3
some common & before is	17 -29 -4 -4 -9 -8 -9
some common & before was	-31 -80 -96 144 -1 -11 -87
some common & before were	-4 8 -21 -6 -2 33 -3
some common & before would	8 -55 -28 -52 -5 -14 -3
some common & before have	-110 -50 -2 -8 -71 -8 -3
some common & before had	96 -75 -2 -2 0 -4 0
some common & before who	-29 12 -6 -1 -3 -2 1
some common & before where	-69 -92 31 -4 -2 -24 -11
some common & before when	-27 141 95 -86 -9 -49 -7
some common & before while	-21 328 -117 -27 -12 -15 -2
some common & before after	-54 167 -54 -80 16 -32 -2
some common & before before	54 -35 -2 -11 0 0 1
some common & before since	-6 35 -4 0 -3 0 -1
some common & before then	144 -20 107 -1 27 -41 -35
some common & before about	-27 125 -54 -11 -9 -15 -11
some common & before into	118 -115 11 -14 2 1 -5
some common & before over	-72 64 -8 -19 -7 68 -4
some common & before alongside	24 -27 45 -8 -6 -5 2
some common & before opposite	-1 -56 -47 -9 -2 -5 -2
some common & before behind	-4 26 -36 -18 -18 -93 -3
some common & before between	-10 -34 -14 -4 -1 -29 -2
some common & before during	63 -109 31 26 1 6 -14
some common & before under	7 -39 -30 -11 -19 2 3
some common & before i	-147 -34 -131 -96 -55 -10 -13
some common & before she	-4 -9 0 0 0 0 0
some common & before it	-112 -30 -73 -2 -58 -7 -26
some common & before they	-66 -94 -78 -50 -63 -100 -50
some common & before we	-11 -2 -17 -19 -5 -30 0
some common & before you	-53 -170 -14 -47 -3 -88 -4
some common & before my	-68 -55 -67 -11 -11 -7 -49
some common & before your	-95 -25 -3 0 -1 -1 -2
some common & before ,	-23 9 4 6 9 55 9
some common & before :	-30 32 -36 -23 37 -15 -2
some common & before (	-94 207 210 -50 -7 -11 -3
some common & before -	-147 -144 51 -95 -34 249 -27
some common & before –	-80 -197 -13 -78 -6 -106 -10
some common & before —	242 -10 -23 -6 0 0 0
some common & before “	-84 -77 96 -85 -69 -69 -59
some common & before ”	-47 195 -8 0 0 2 1
some common & before /	-44 -50 -17 -1 -32 1 0
some common & before s	-29 38 -2 -26 -30 -29 -28
some common & before up	54 -102 40 6 2 3 -43
some common & before out	-27 80 -32 -17 -28 -33 -10
some common & before off	4 -6 2 -1 1 0 0
some common & before like	-20 113 -68 -3 -4 -63 -1
some common & before including	-76 -34 -14 -47 -17 147 -10
some common & before most	-5 -95 -2 0 2 1 0
some common & before one	0 -17 -2 0 0 0 0
some common & before all	-56 -43 -94 -13 -13 -12 -3
some common & before how	1 -12 165 -15 8 -94 -2
some common & before what	-2 -44 -2 -3 -1 -1 -1
some common & before if	-2 -189 -31 -11 -18 -47 -12
some common & before so	-32 -206 17 -14 13 20 -7
some common & before though	12 80 -2 10 19 -53 -3
some common & before made	-10 112 -90 -10 -51 -26 -6
some common & before just	-69 -59 -14 -9 -6 -10 -3
some common & before now	91 -210 131 10 15 2 -82
some common & before once	78 -71 0 -1 -1 10 -16
some common & before yet	0 7 26 -1 -22 9 -3
some common & before there	-15 -76 88 -67 -1 -4 -4
all common & before 	16 -1 -8 8 10 1 -6
all common & before the	39 -28 1 0 15 -3 -2
all common & before a	-79 -159 -6 -2 -8 -9 -1
all common & before an	-3 -1 0 0 0 0 1
all common & before of	18 -61 -5 4 -16 -20 70
all common & before in	5 46 -25 -9 -22 1 -49
all common & before on	-102 -33 -11 -40 -5 -49 140
all common & before at	54 -3 -1 -1 -2 -35 0
all common & before by	76 -54 -7 2 17 -42 -6
all common & before to	18 27 7 -16 -21 -32 -7
all common & before for	8 16 -3 3 51 -1 -17
all common & before with	3 58 -15 -7 14 33 -9
all common & before from	0 129 -7 -3 11 18 -12
all common & before as	-18 -63 -5 -31 -1 92 1
all common & before and	-24 89 -11 72 4 12 -3
all common & before or	-11 7 -1 0 0 -5 -2
all common & before but	-92 57 -44 -36 170 -43 -9
all common & before his	-9 5 6 16 10 7 14
all common & before her	-3 -1 1 -1 1 0 -1
all common & before this	-4 -29 0 -2 2 0 0
all common & before that	-40 71 -11 -3 -16 -5 -4
all common & before is	-4 0 -1 0 0 1 0
all common & before was	22 -78 3 -28 0 40 0
all common & before are	-15 -5 0 0 0 0 0
all common & before were	-5 1 -28 -13 -1 39 -1
all common & before be	-45 -3 -18 -7 -23 -55 -19
all common & before will	6 -20 0 -1 -1 -1 -1
all common & before has	-1 -3 -1 0 0 0 0
all common & before had	-58 -2 -4 -4 -11 -2 -1
all common & before also	41 -103 -70 1 199 -101 -4
all common & before who	-13 -3 0 0 0 -3 -1
all common & before which	-1 23 -2 -2 -2 -22 0
all common & before where	-27 -4 -5 0 -1 1 0
all common & before while	-6 6 -2 -7 -3 2 0
all common & before after	17 -106 128 -37 4 -46 2
all common & before before	-11 77 -11 -7 -8 -52 0
all common & before since	-72 -150 -1 -8 -2 222 -3
all common & before than	1 30 -3 -4 0 -4 -1
all common & before about	-29 -61 -42 -22 -3 -6 7
all common & before into	-9 -1 0 0 -1 0 -6
all common & before over	-41 -17 0 -19 -66 -59 0
all common & before against	24 -5 7 -4 1 15 0
all common & before behind	-70 -21 -7 -57 -78 -35 -24
all common & before between	-76 -66 -69 -3 -44 -111 -16
all common & before during	60 -11 -3 -11 -3 -36 -3
all common & before under	41 -1 -3 0 52 -55 0
all common & before not	-20 -82 0 1 -2 -46 0
all common & before never	-14 -12 -8 -2 -1 -5 -2
all common & before i	-1 1 0 -1 3 -4 -2
all common & before he	-12 0 0 -1 0 0 0
all common & before she	-90 -76 -17 -13 -4 -56 -13
all common & before it	-5 247 0 0 -1 -1 -2
all common & before they	0 -7 0 0 0 0 0
all common & before we	-85 -48 -7 -3 -1 -25 -7
all common & before you	-62 -2 -1 0 -2 1 -1
all common & before my	-26 -3 -3 -1 -3 -47 -7
all common & before your	232 -129 -64 -14 -28 -42 -10
all common & before ,	49 7 -58 -21 7 115 -8
all common & before :	22 -48 -1 1 -1 -14 -3
all common & before (	-119 139 -11 -14 -3 10 -2
all common & before -	-97 -52 -24 -33 -8 -59 -16
all common & before –	231 -26 -8 -9 -4 -24 -3
all common & before —	111 -110 -48 -24 148 -75 -7
all common & before /	0 -7 0 0 0 0 0
all common & before s	7 -12 0 0 -3 12 10
all common & before up	380 -56 -92 -11 -8 -53 -10
all common & before out	-39 42 -22 -31 -18 -39 0
all common & before such	-42 -33 -22 -1 -14 -30 -1
all common & before like	-13 -62 -25 -5 -16 -18 -1
all common & before including	-14 12 -39 -21 54 23 -4
all common & before more	-15 -36 -26 -31 -31 -44 -11
all common & before one	-63 -25 -18 -16 -10 -29 -34
all common & before both	-2 -3 0 -1 0 0 0
all common & before how	-91 -126 -10 -14 -27 -117 -17
all common & before why	-10 9 -8 -12 0 25 -8
all common & before what	-31 9 -9 -4 -6 -14 -1
all common & before if	-48 -61 -30 -3 -28 -49 -12
all common & before so	-142 -2 -3 1 -13 -3 -12
all common & before made	-34 105 -26 -5 -28 -15 0
all common & before just	-45 -75 -27 -12 -27 -48 -20
all common & before only	-25 -63 -1 -2 1 0 -1
all common & before now	-5 0 0 0 0 0 0
all common & before once	-2 5 0 0 0 0 0
all common & before yet	-25 -65 66 -29 -37 -25 -5
all common & before him	110 -7 -57 -86 -85 -5 0
all common & before them	14 14 3 -2 7 -2 -2
all common & before there	-6 19 0 1 1 -37 0
little words & before 	4 -1 -7 -17 1 10 -3
little words & before the	-31 -43 -3 -4 -3 -11 -2
little words & before a	-54 -146 -2 -1 -1 -5 1
little words & before of	-6 24 -9 -16 2 30 -1
little words & before in	6 41 9 -8 -2 23 -14
little words & before on	23 -43 -2 1 0 -17 0
little words & before at	219 -6 -3 0 0 -2 0
little words & before by	95 4 17 0 0 -4 0
little words & before to	64 6 -8 -5 -3 -21 -2
little words & before for	1 12 -7 -5 -1 -15 -1
little words & before with	-44 8 -20 -5 0 -2 0
little words & before from	50 -43 -23 -2 -1 -7 -1
little words & before as	12 -2 -8 16 0 -13 0
little words & before and	-39 -60 -31 -5 -1 -37 0
little words & before or	0 -6 0 -1 0 -2 0
little words & before but	32 67 -18 -2 1 1 -1
little words & before &	-3 -176 0 0 0 0 0
little words & before her	-9 -27 0 0 0 -9 0
little words & before this	-5 -6 -1 -1 0 -1 0
little words & before that	28 122 -10 -5 -1 -17 -1
little words & before was	68 1 1 -12 -1 2 0
little words & before are	103 -44 12 -13 5 3 3
little words & before be	154 -104 0 0 0 1 -17
little words & before will	3 -4 0 -1 0 1 0
little words & before which	-6 156 -1 1 0 -6 1
little words & before where	-117 -10 -79 -10 -5 -16 -1
little words & before when	1 -6 1 20 0 0 0
little words & before while	2 -48 25 -1 1 1 -2
little words & before after	-68 298 -5 -2 -2 -10 -2
little words & before before	-9 139 -59 2 1 2 0
little words & before until	131 -107 14 -4 34 -3 0
little words & before than	112 -26 -11 -4 1 2 -2
little words & before about	-100 -29 -42 -13 -7 -31 -7
little words & before into	-2 -36 0 0 0 -1 0
little words & before over	162 -10 -1 -3 0 -2 0
little words & before alongside	0 -3 -1 -1 0 0 0
little words & before opposite	0 1 -5 0 0 0 0
little words & before behind	0 -214 -146 -45 1 297 -3
little words & before between	-14 -82 -23 -7 0 -21 0
little words & before during	13 -44 1 -1 0 0 0
little words & before under	58 -6 0 0 0 0 0
little words & before not	-10 -20 -1 0 0 1 1
little words & before i	-51 -112 -9 -3 -2 -63 -1
little words & before he	1 0 0 0 0 4 0
little words & before she	-7 -17 0 -1 -1 -20 0
little words & before it	-3 -13 0 0 0 0 0
little words & before you	-3 0 1 1 0 0 0
little words & before my	-115 -60 -26 -4 -10 -22 -7
little words & before your	-24 -4 -1 -2 -1 0 -1
little words & before our	415 -42 -1 -2 1 -3 -1
little words & before ,	-3 -1 -24 -7 -2 -12 -2
little words & before .	52 -52 4 0 1 1 -5
little words & before :	-19 4 -12 0 0 59 0
little words & before (	-33 96 -20 -5 -2 7 -2
little words & before -	181 -7 -6 -4 0 -4 1
little words & before –	-33 -38 0 -11 0 -47 0
little words & before —	113 -8 1 0 0 3 0
little words & before such	11 -54 -2 -2 0 0 0
little words & before like	-7 30 -1 -1 -1 -3 0
little words & before including	30 -55 17 0 0 -6 0
little words & before more	-18 -42 -7 0 -19 -34 -2
little words & before one	6 -9 1 -16 0 15 0
little words & before both	12 -14 -26 -1 0 0 -3
little words & before how	-20 -39 -57 -15 -1 -46 -1
little words & before why	-1 -28 -2 0 -1 -5 1
little words & before what	-56 -54 -45 -10 -10 -57 1
little words & before him	26 0 -1 0 0 0 0
little words & before there	-3 -24 -2 -1 0 -2 0
little words & before here	0 -19 0 0 0 0 0
other & before 	19 22 -23 -18 -3 -6 -4
other & before the	-15 -76 -2 0 -1 -1 -2
other & before a	-28 -142 -1 -1 -1 -3 -2
other & before of	-6 67 -10 -18 1 -16 -10
other & before in	-19 37 -2 6 -2 -9 -12
other & before on	1 -21 0 0 0 -5 0
other & before at	28 -12 -3 -2 -7 -4 -1
other & before by	151 -8 -82 0 -7 -5 0
other & before to	-28 -180 -42 -24 -3 -8 -2
other & before for	49 -39 -9 -12 -2 -13 -3
other & before with	-2 115 -6 -1 0 -3 0
other & before from	-16 19 34 -4 0 -2 0
other & before as	-5 69 31 8 -1 0 -5
other & before and	27 21 -18 -6 4 -43 2
other & before or	-136 -233 -111 -14 -13 -8 -15
other & before but	13 154 -50 -1 -2 -6 0
other & before his	-15 -8 0 -10 -3 -1 -1
other & before her	-4 -116 -15 4 -3 1 0
other & before this	4 0 0 0 105 -2 0
other & before that	-9 51 -17 -10 -2 -2 -2
other & before is	5 -3 -3 0 0 0 0
other & before was	-25 66 -3 -46 1 -1 1
other & before which	3 -43 -16 -13 -1 1 -1
other & before where	-37 -38 -6 -2 -6 -15 -6
other & before while	3 -8 27 -5 0 1 0
other & before after	1 -35 0 0 0 0 0
other & before until	1 -60 -28 -25 -1 -1 0
other & before since	0 1 -6 0 0 -1 0
other & before than	-37 127 -24 3 0 -25 -1
other & before about	-16 99 -15 -2 -2 -1 -2
other & before over	-13 0 -1 -58 -29 -16 1
other & before behind	-87 92 -52 -35 -46 -65 -21
other & before between	-55 60 -80 -78 -23 -51 -2
other & before during	18 -3 0 -1 0 -3 0
other & before under	15 -41 1 -4 1 1 0
other & before i	0 -3 0 0 0 0 0
other & before it	-21 -39 -1 -17 -16 -10 -2
other & before they	-32 -42 -2 0 -3 -38 -1
other & before we	-12 -10 -2 1 -3 -1 -2
other & before you	-4 0 0 0 0 0 0
other & before my	-1 -8 -1 0 0 0 -1
other & before your	-2 -45 1 -1 1 -6 -1
other & before ,	-49 72 -3 -10 -3 22 -2
other & before :	0 -19 162 -1 0 3 0
other & before ;	0 -6 -1 0 0 -1 0
other & before (	-5 170 -29 -10 -2 0 -1
other & before -	-21 -35 -19 2 3 -9 2
other & before –	31 -12 -5 0 0 -6 0
other & before —	-3 0 -4 2 -1 0 0
other & before /	-53 -81 -80 -85 -40 -78 -16
other & before s	-7 -50 -32 -168 -5 -11 -2
other & before like	0 19 1 -1 0 0 0
other & before including	11 -16 147 0 -1 -1 0
other & before most	-2 -3 0 0 0 -3 0
other & before one	0 -53 0 0 0 0 0
other & before what	2 -19 -1 2 -1 -10 0
other & before made	0 147 -1 0 0 0 -1
other & before once	-19 -98 -151 -23 -15 -5 -3
bias	4 -46 11 -33 -89 -81 -93
words:1	15 -87 -15 -28 -69 -66 -69
words:2	-29 -14 34 -1 -21 -29 -8
words:3	-11 -7 0 21 8 -17 -15
words:4	11 15 -17 -31 -9 -2 -3
words:5	24 29 0 -7 0 7 0
words:6+	33 66 -1 -5 -1 44 -1
first: unknown	32 -30 28 2 13 -29 -5
last: unknown	3 3 33 23 -22 -32 -11
only: unknown	-13 -11 9 -22 -20 -7 -13
shape: none	24 -10 -18 -21 -48 -40 -49
shape: first+surname	-10 -30 43 33 -3 14 -6
shape: first+unknown	-14 3 60 23 -4 -18 -7
shape: first+common	-57 0 40 19 -1 -32 0
shape: unknown+surname	-12 -20 13 -14 -4 -17 -7
shape: unknown+unknown	12 15 12 -27 -11 -11 12
shape: initials	-8 -13 81 5 0 -15 -3
shape: middle initial	-6 -8 211 38 -1 -4 -1
shape: particle	-19 75 153 -20 -4 -11 -5
shape: three with first	3 -12 78 12 -1 -4 -13
shape: three unknown	-18 -20 17 -73 -2 -9 -3
shape: some common	25 11 -55 -1 7 -2 -3
shape: all common	-2 -20 -68 -47 -26 -10 -32
person at the end	-9 -9 45 -12 -1 0 -2
person at the start	-8 -6 37 37 4 -7 -7
owner inside	-21 17 -40 -13 -3 4 -4
person owns inside	-4 -61 -87 -14 -1 -7 -7
colon inside	-19 215 -300 -2 0 38 -1
dash inside	-9 95 41 2 0 -16 -7
comma inside	-2 47 0 0 0 -2 0
ends in a number	9 52 -24 -13 -1 -17 -2
starts with a number	79 -5 -19 -24 -8 -27 -16
ends in an exclamation mark	-50 200 -134 -41 -9 262 -32
ends in a question mark	-157 -178 -235 -217 -13 -29 -28
all capitals	120 -30 -34 -31 -5 61 -5
acronym	154 -64 -15 -21 14 -12 10
hyphen	100 -8 -59 23 -21 -42 -28
little word with a capital	-38 113 -19 107 -4 80 -4
starts with the	-17 76 -30 11 3 49 -10
and between people	0 -150 -150 0 0 -50 0
person before and	1 31 2 -2 0 0 0
person behind and	-2 -71 -1 -1 0 -1 0
junior	5 -49 199 25 3 -13 8
is a place	94 -189 -238 -60 -12 -20 423
is a company	-88 -200 -118 -36 556 -46 -16
ends as a company	22 -141 -25 22 274 -11 -6
is an outlet	239 -35 -41 91 -19 -21 -4
is an honour	285 -12 -9 19 -10 -4 -2
is of the calendar	292 -20 -21 23 -2 -12 -13
is a nation	321 -19 -26 -13 -2 -5 11
known film: common	-9 28 -4 -6 -2 -8 -3
known film: name	8 44 -10 10 -5 -6 6
known film: rare	-31 101 -38 17 -10 -10 -16
known film: two	-16 169 -22 -7 1 8 7
known film: more	-6 233 -3 14 -2 52 0
known person	-5 -15 226 70 0 -4 2
known film before a little word	26 -15 3 0 -1 -54 -1
known film behind a little word	-8 -89 -2 -1 0 -37 0
company behind a little word	-137 -344 -6 -5 -2 -115 -4
place behind a little word	36 38 -9 8 0 -14 -3
starts the sentence	38 22 43 -4 -30 -34 -45
starts the sentence: common	74 3 -20 -31 -15 -3 -11
starts the sentence: starter	130 -4 -24 -6 -1 11 -3
starts behind a mark	9 -21 13 -1 -6 -28 -9
ends the sentence	10 35 -14 5 -21 10 -18
headline	-32 95 -15 -25 0 -8 -19
furniture	225 -47 10 -109 30 -55 -29
title case	-25 -10 0 3 -17 -8 -7
title case: person	-1 -2 23 16 0 -4 0
set off	-28 120 -1 -11 -1 172 -5
set off: one word	-29 29 -8 -24 -3 42 -16
set off: many words	-15 23 -6 -4 -1 73 -1
owns what follows	-58 -48 116 15 19 -20 23
owns a capital	18 -15 91 -25 13 -26 89
touches a capital before	-15 -89 -34 -67 -23 -61 -27
touches a capital behind	-18 -58 -99 -38 -24 -49 -29
little word joins a capital before	12 29 -11 9 -11 0 -21
little word joins a capital behind	-22 25 -1 7 -12 18 -4
owned by a person	-29 73 -8 44 -6 28 2
owned by another	45 73 -71 18 -10 39 -10
small letters elsewhere	87 -18 -45 -8 -10 -26 -13
year in brackets behind	-26 334 4 -46 0 51 -5
capital in brackets behind	4 -3 -56 74 -3 -11 -10
stands in brackets	6 0 25 9 -5 -33 -6
number behind	14 4 -18 -1 6 -20 -7
defined	0 605 0 0 0 -1 -5
article without film words	27 -56 83 -153 6 24 18
article of other works	2 -72 -33 5 -43 86 -45
elsewhere none	60 -76 -53 -49 -9 -29 -26
elsewhere film	-67 188 -98 2 17 -38 -25
elsewhere person	-20 -46 31 5 -14 -1 -20
elsewhere character	-25 -54 -90 213 -2 -10 -5
elsewhere company	-6 -26 -34 -12 35 -1 -2
elsewhere work	-29 -27 -53 -27 -2 176 0
elsewhere place	-8 -13 -29 -26 0 -13 88
nowhere else	28 -24 -73 -36 -34 -46 -35
title case: nowhere else	38 5 -1 -23 -8 0 -8
in a list with none	37 -8 -40 50 -9 -11 1
in a list with film	-15 186 -56 -44 -3 -43 -10
in a list with person	-3 3 110 -6 -4 -8 -5
in a list with character	17 -44 -92 197 -3 -3 4
in a list with company	-120 -83 -193 222 52 -29 -18
in a list with work	-86 -30 -33 -14 -3 281 -8
in a list with place	65 -44 -17 -11 0 -14 37
brackets behind hold none	91 -40 -5 -80 6 14 0
brackets behind hold film	-121 209 -10 -107 -3 -7 -4
brackets behind hold person	-29 69 52 132 0 -8 -7
brackets behind hold character	-30 -25 250 -245 -6 -18 -4
brackets behind hold work	-32 -35 94 -94 -2 -21 -7
brackets behind hold place	0 -1 0 -26 -1 -2 31
in the brackets of none	23 2 -17 -8 0 0 0
in the brackets of film	-138 172 -19 -5 -1 -2 -6
in the brackets of person	-99 -12 -208 250 -9 -50 -11
in the brackets of character	31 -24 124 44 -6 -27 -6
in the brackets of work	5 0 -4 6 0 -5 -1
in the brackets of place	-35 48 -24 -64 -4 1 70
surname of a person	-86 -15 220 11 -15 -13 -3
first name of a person	-44 -9 59 12 -1 -5 -12
last name of a character	-67 27 -50 43 -3 4 -1
first name of a character	-25 -16 -33 34 -2 -5 -3
tail of a film	-57 131 -47 -73 -10 -38 -10
head of a film	-89 63 -70 94 -6 -16 -16
owned by none	-25 -35 -28 69 -2 51 36
owned by film	105 -81 2 48 26 3 -1
owned by person	28 92 -77 55 -10 77 -11
owned by character	14 -38 1 27 -2 4 -14
owned by company	0 -27 0 0 -8 -1 0
owned by place	80 -86 149 -32 48 -44 -8
`;
