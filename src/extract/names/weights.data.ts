/** Weights of the names layer in hundredths, one row a feature, one column a kind. Made by tests/bench/reader-names-train.ts. */
export const weightTable = `
before 	-16 -35 -50 -8 -34 -20 -17
before the	50 -75 -33 -29 -1 -3 -1
before a	61 -6 -35 -28 10 -25 1
before an	59 -37 -23 -12 -4 -14 -5
before of	-32 -16 -21 0 -11 10 2
before in	-13 42 -52 -8 -11 4 54
before on	31 -12 -34 -12 11 3 -10
before at	93 -17 -25 -24 -4 -12 -11
before by	-9 -13 56 -23 14 -19 0
before to	1 17 23 -27 -9 -29 -16
before for	-19 -31 23 -10 20 -10 0
before with	-45 23 6 25 3 7 -4
before from	36 48 -16 -29 -7 -18 -2
before as	-11 -11 4 95 -5 -5 -20
before and	-9 8 44 13 -3 30 -5
before or	-52 -1 104 -12 -1 1 -4
before but	19 55 7 -30 3 5 -2
before &	5 -34 -11 -43 1 -5 3
before his	100 27 -114 -6 -15 -3 -10
before her	66 -36 -18 -3 -6 -6 -16
before its	63 -74 44 -14 4 3 -21
before their	149 -134 -28 127 2 -69 -6
before this	-46 -23 -20 83 5 -15 -10
before that	4 88 -33 -2 -3 -21 -3
before is	13 -18 48 -42 -2 -8 -12
before was	-28 3 21 25 -7 -5 -3
before are	29 -37 60 -27 -1 -10 -12
before were	-44 -5 -27 -2 -4 -7 -1
before be	-29 -28 106 -37 -22 -17 -21
before will	27 -5 -25 -26 -3 -4 -1
before would	-73 -55 -33 -53 -6 -12 -3
before has	-12 -7 42 -13 -3 -7 -7
before have	-2 -10 9 -1 -2 0 -3
before also	-5 -36 -28 -1 85 -37 0
before who	-6 -20 -23 -36 -2 11 -5
before which	-1 -22 35 2 0 -6 -3
before where	-8 -29 67 -24 -1 -9 -4
before when	-28 -25 7 99 -5 -13 -5
before while	-7 -23 33 12 -1 -4 0
before after	-26 56 -10 18 4 -10 0
before before	-93 109 11 21 -7 -20 31
before until	34 -25 137 -31 -4 -11 -57
before since	17 -42 2 -10 -1 43 0
before than	13 -10 33 -32 -9 -17 19
before then	26 -18 50 -5 -2 -6 -6
before about	4 50 -3 -32 -16 -22 19
before into	14 -26 34 -24 -1 -1 -1
before over	-38 52 -1 -17 -4 -7 4
before against	7 -11 46 -33 -11 1 -1
before alongside	5 -51 74 -17 -2 -9 -6
before opposite	27 -16 49 -6 -4 -3 -8
before behind	-114 -2 -83 -33 -13 143 -16
before between	16 -33 26 -25 -3 -25 1
before during	8 -52 53 -4 -1 -6 -1
before under	-3 -22 113 -30 -10 -7 -2
before without	-1 -36 67 -36 0 0 0
before not	-15 -12 52 -18 -2 -11 -13
before never	-14 -6 -21 1 -1 -1 -2
before i	-351 -195 -231 -107 -134 -172 -109
before he	-49 -99 16 49 -2 -9 -12
before she	-137 -205 -70 -97 -57 -87 -72
before it	-14 -18 92 -12 -3 -4 -3
before they	-206 -154 -112 -170 -71 -75 -76
before we	-109 -119 -137 -89 -50 -69 -36
before you	-63 -175 -117 -48 -59 -100 -36
before my	-59 -23 -11 -24 -4 -10 -6
before your	16 -45 -36 -11 -26 -29 -15
before our	92 -19 -21 -17 -2 -7 -4
before ,	-62 33 15 25 -6 10 -18
before .	172 -35 -59 -36 -11 -17 -9
before :	9 -25 0 -18 -4 -7 -9
before ;	8 -33 51 -15 0 0 -10
before (	5 2 25 9 -5 -33 -6
before )	57 -9 -21 -12 -6 -16 -4
before [	21 -36 -87 25 -8 104 -8
before ]	32 -37 22 2 1 3 -16
before -	-2 10 63 -18 -5 -32 -7
before –	111 -52 -25 -15 -3 -27 -1
before —	-40 -28 82 5 20 -27 -17
before /	22 -36 -2 -27 51 -35 -15
before s	-30 12 -89 143 -7 -8 -9
before up	211 -19 20 -5 -1 -1 -6
before out	-5 119 -30 -69 -6 25 -4
before off	-150 0 3 0 0 0 0
before back	-1 -6 32 -30 0 0 0
before such	53 -43 7 -2 1 -3 13
before like	-11 31 35 -5 -4 -12 -3
before including	-11 3 34 -29 -5 13 -1
before most	-1 -42 -25 -5 -6 -1 -1
before one	-9 -19 -3 -22 -5 -3 -2
before some	67 -33 15 -19 -1 -1 -8
before all	-120 -35 21 0 0 -2 -27
before both	-2 -47 90 -26 0 -7 0
before each	2 -11 12 -8 0 0 0
before every	39 -14 1 -19 0 0 0
before how	-47 46 33 8 1 -79 -6
before why	-10 -29 57 -12 -4 -4 -7
before what	-46 15 24 -14 -2 -6 -6
before if	-94 -37 54 -10 -1 238 -3
before so	-32 -20 9 -9 -4 -2 -7
before because	-2 -13 33 -19 -2 -3 -1
before though	-4 81 -35 -28 0 -8 -6
before although	15 -6 0 -13 0 0 0
before via	-43 -29 121 -33 4 -3 -5
before vs	-39 -4 -48 -10 -3 -1 -2
before made	-29 155 26 -73 -21 -52 -16
before based	110 0 2 59 0 -107 1
before just	-28 -52 -6 -4 -19 -4 -2
before only	-1 -27 32 -22 -1 0 -3
before once	-11 -20 66 -8 -4 -9 -2
before again	-13 -1 -8 -6 0 -6 -1
before yet	-6 -84 137 -2 -5 -2 -3
before still	-54 -13 -21 -16 -5 -6 -1
before even	1 -25 69 -2 -2 -1 -7
before him	28 -21 15 -11 -6 -3 -6
before them	-55 -3 133 -27 -1 -2 -1
before there	-88 45 -47 132 -30 -26 -12
before here	0 0 0 0 0 -13 0
after 	-16 -49 -6 -41 -22 -41 -26
after the	5 -10 11 -26 8 -13 -2
after a	31 34 -20 -18 -1 -8 -2
after an	-20 -3 88 -52 -2 -16 -5
after of	-6 -56 -17 -30 -6 -25 -8
after in	-4 -43 -7 71 -4 -9 -21
after on	7 -38 -11 -13 1 -8 48
after at	19 -35 30 -23 -5 12 -10
after by	59 -33 16 7 -4 -33 -8
after to	-18 -15 29 8 -7 -10 -16
after for	-10 9 16 -28 -4 -15 -5
after with	34 -11 37 -26 -8 -16 -6
after from	26 86 -11 -51 -12 -19 -10
after as	74 -31 26 -35 -5 -8 4
after and	-9 -15 -14 45 4 34 20
after or	-19 -9 182 -77 -10 -18 -8
after but	-23 59 38 16 -11 -55 -43
after &	-6 -26 -3 -45 1 0 1
after his	5 -12 43 -11 -1 -2 -2
after her	16 -26 10 1 -2 -2 -3
after its	-66 128 -50 -5 -6 -9 -6
after their	6 -7 -1 -4 0 8 0
after this	194 -12 -33 -9 10 -80 -1
after that	35 -8 -3 -14 0 6 -9
after is	-55 75 -8 -10 -4 8 -19
after was	13 29 -1 -25 10 -19 -9
after are	37 -52 -25 55 -2 -2 -12
after were	51 -78 -77 50 -9 -26 -3
after be	-45 -48 -20 -45 -15 -10 -25
after been	136 -172 -357 351 -15 -29 -9
after will	-26 -29 53 -31 34 16 -3
after would	4 20 29 -45 23 -18 -3
after has	-15 -13 17 8 12 1 -5
after have	138 -50 -46 -38 -11 21 -8
after had	-15 36 49 -41 11 -27 -1
after also	-35 42 20 -14 -7 2 -2
after who	-5 7 32 23 -6 -33 -32
after which	39 -91 41 -12 0 25 -1
after where	-30 196 -26 -105 -5 -19 -4
after when	-1 -2 38 -1 -1 -1 -28
after after	33 -32 34 -19 -2 -4 5
after before	260 -31 -89 -45 -6 -18 -4
after until	-18 5 224 -121 -7 64 26
after since	51 -78 41 -16 0 10 0
after than	1 -12 -3 -11 -6 -7 -1
after then	15 -19 5 0 1 0 -4
after about	35 102 -34 -25 -9 -26 -7
after into	-107 -113 -115 211 -19 -45 5
after over	-53 85 34 -60 -6 -16 -3
after against	273 -1 -4 2 1 -13 0
after alongside	-38 159 -19 -9 -2 -31 -6
after behind	0 -19 37 -15 1 0 -1
after during	17 -48 60 -38 -2 -50 69
after under	54 -2 65 -99 -2 -1 -1
after not	-53 94 -3 -33 -5 -19 -9
after never	-45 -40 84 -24 -2 -6 -3
after i	189 -21 -29 -14 -10 -21 -9
after he	49 -39 -1 -4 -1 1 -5
after she	16 -15 -13 -14 -1 21 0
after it	38 -14 -1 -6 0 -3 -2
after they	8 -24 3 -4 1 1 0
after we	-17 -57 -9 -3 -12 -6 -11
after you	-36 -36 -48 -20 -42 -44 -33
after my	21 -15 -26 -7 -5 -6 -4
after your	10 -63 -26 -18 -5 1 -11
after our	-24 0 -1 -42 0 0 0
after ,	-23 13 16 40 -32 -19 -19
after .	21 -53 36 -35 -40 98 -29
after :	64 -38 8 -32 -11 -29 -7
after ;	-151 164 60 -22 -7 -61 -8
after (	-29 12 -55 83 -8 -17 -8
after )	-25 -5 12 -16 -9 42 -11
after [	51 -31 20 -50 0 7 1
after ]	-141 -24 -153 54 -17 194 -17
after -	105 23 -3 -87 -14 -40 -23
after –	20 -30 -24 -7 -3 -14 1
after —	-2 -29 -3 -8 -3 62 2
after !	-79 -169 -82 -48 -10 -130 -68
after ?	-155 -162 -30 -12 -8 190 -17
after /	-133 -102 29 -37 105 113 -4
after s	-125 120 46 -63 -13 -81 16
after up	-108 -75 -19 -4 -4 -6 -11
after out	48 -125 -45 82 -3 -6 -13
after back	58 -91 63 -29 2 0 -7
after like	48 -23 -6 -1 -2 -15 -3
after more	6 -8 64 -42 -5 -14 -6
after most	-5 -36 56 -22 -8 -18 67
after one	3 57 -2 14 -51 -9 -37
after some	5 -11 10 -6 0 0 0
after all	61 -49 -4 -2 -6 -9 -6
after both	52 -101 90 -23 -2 -7 0
after each	14 -2 1 -15 0 0 1
after every	-7 -1 15 4 -2 -8 -2
after how	21 -19 1 0 0 0 -3
after what	12 -3 -6 -2 -1 -2 -1
after if	3 -24 10 -5 0 0 -3
after so	-144 -45 115 -60 0 1 -9
after because	64 -27 -18 -12 1 3 -6
after though	41 -65 31 1 -1 1 -9
after despite	8 -35 0 -14 0 1 10
after via	4 -25 47 -8 1 7 -20
after vs	-6 -4 -15 -5 -1 0 -1
after made	29 -98 121 -18 -14 -20 -4
after based	296 -245 -29 0 0 -8 0
after just	-54 -48 -68 73 84 -20 -20
after only	-1 51 -35 -6 -5 -6 -3
after now	23 -27 17 -29 1 4 12
after once	27 -205 145 -7 -1 132 -16
after again	22 -41 0 0 0 0 -2
after still	-21 -15 92 -59 -2 -17 2
after even	-29 -4 72 -28 -4 -3 -2
after them	18 -36 16 0 1 0 -2
after there	-26 -11 -20 -5 -2 -32 83
after here	7 -8 0 0 -2 -2 -2
before:film	-39 181 4 -28 -7 43 -21
before:work	-17 21 -13 -22 -10 187 -3
before:credit	-7 -18 158 43 -2 -6 -1
before:person	2 -1 193 -39 -1 -3 0
before:honorific	31 2 253 7 -1 -2 2
before:connector	35 -53 -28 -23 -5 -16 4
before:starter	-17 18 20 0 -23 -7 -10
before:calendar	22 -12 -15 -11 -5 -13 -2
before:nation	81 -51 -41 -44 -5 -14 -8
before:honour	-11 8 -8 -2 0 -4 1
before:broadcast	12 -19 67 -17 6 35 -2
before:takesPart	-1 -34 58 -20 0 -8 0
before:makes	-26 15 40 -34 19 -15 -7
before:comesOut	-47 -11 91 -22 -7 -19 -4
before:playsRole	-52 -23 13 133 -6 -37 66
before:tells	-3 60 -80 -40 -7 69 -8
before:speaks	17 -32 53 -40 16 -1 -4
before:lives	-31 -33 31 64 -5 -17 -14
before:prize	13 -15 -26 -19 -4 -6 12
before:calls	-32 -11 2 19 -1 32 -7
before:lists	-39 64 48 -52 -6 -15 4
before:series	-52 28 2 -54 -8 90 -12
before:firm	5 -11 21 -19 43 -16 -4
before:modifier	42 48 -73 19 -9 -39 -6
before:common	-18 -27 10 14 -14 -18 -26
before:first	-7 -1 -46 -1 -5 -3 -6
before:surname	14 -8 -10 -6 -9 -6 -5
before:place	20 -40 29 -20 1 -12 -6
before:companyEnd	-8 -11 -6 -10 0 -18 1
before:number	78 -16 -61 -37 -13 21 -12
before:capital	-27 -45 -40 -48 -29 -56 -30
after:film	17 1 -13 -3 12 -14 -15
after:work	3 -18 -21 -18 8 31 -4
after:credit	-2 36 -51 24 12 -18 0
after:person	24 71 -54 -20 -6 9 -6
after:honorific	-7 -9 16 -2 -1 -2 -3
after:connector	-8 -15 5 0 -13 2 -12
after:starter	-29 20 0 -1 -12 -8 -8
after:calendar	-29 4 -11 -10 -3 -17 -2
after:nation	44 -13 12 -8 -2 -7 -4
after:honour	63 -12 -22 -15 -10 -15 -2
after:broadcast	9 -1 11 -2 3 -4 14
after:takesPart	-3 62 66 17 0 -6 4
after:makes	0 19 -17 -6 27 -26 -9
after:comesOut	-27 150 -13 -11 -11 32 -12
after:playsRole	11 29 2 -30 8 -29 -5
after:tells	-34 74 26 -17 -10 -36 -9
after:speaks	18 14 96 -19 -4 -4 0
after:lives	-18 15 -14 10 -6 25 -10
after:prize	16 -46 33 8 -11 6 -13
after:calls	51 -17 15 -5 -1 -46 0
after:lists	13 3 5 -9 -3 -12 3
after:series	-22 141 -2 -12 -14 -18 26
after:firm	-12 -11 6 -17 14 -4 -2
after:modifier	24 -7 -12 -5 15 -10 -3
after:common	-20 -10 23 -30 7 -26 -41
after:first	54 -8 -11 4 -2 -7 -2
after:surname	-9 4 -30 -4 -3 -5 12
after:place	46 -8 -22 -8 -1 -3 -9
after:companyEnd	-20 -2 -4 -8 -21 -1 -1
after:number	12 5 -18 -3 5 -16 -6
after:capital	-26 -55 -66 -47 -19 -43 -1
head before:film	-33 73 -6 -22 -7 50 -22
head before:work	-8 19 -15 -22 -10 100 -3
head before:credit	-7 -18 8 43 -2 -6 -1
head before:person	2 -1 43 -39 -1 -3 0
head before:honorific	31 2 53 7 -1 -2 2
head before:connector	-4 -12 -27 -9 -13 -6 13
head before:starter	-8 9 5 -19 -29 2 -12
head before:calendar	19 -12 -15 -11 -5 -13 -2
head before:nation	62 -28 -47 -43 -5 -16 -10
head before:honour	-11 8 -8 -2 0 -4 1
head before:broadcast	12 -20 67 -17 6 -64 -2
head before:takesPart	-2 -33 58 -20 -1 -8 -1
head before:makes	-33 75 -4 -37 16 -18 -8
head before:comesOut	-43 56 4 -15 -8 -17 -1
head before:playsRole	-22 -23 12 30 -5 -33 41
head before:tells	8 50 -68 -31 -6 48 -8
head before:speaks	23 -30 43 -35 12 -5 -4
head before:lives	-15 -33 26 60 -5 -21 -14
head before:prize	21 -15 -24 -19 -4 -7 10
head before:calls	-33 8 -3 14 -1 31 -7
head before:lists	-23 54 -15 -4 2 -15 2
head before:series	-53 27 2 -54 -8 82 -12
head before:firm	5 -11 21 -19 43 -16 -4
head before:modifier	-3 2 -10 -3 -2 -7 -2
head before:common	-34 3 -4 5 -10 -4 -28
head before:first	-7 -1 -47 -2 -5 -3 -6
head before:surname	7 1 -11 -9 -9 -6 -5
head before:place	4 -5 22 -24 0 -17 -7
head before:companyEnd	-8 -11 -6 -10 0 -18 1
head before:number	-31 -53 -17 -14 -11 -14 -6
head before:capital	-50 -20 -53 -51 -32 -63 -31
pair before of+film	-57 204 75 -73 -10 -54 -37
pair before of+work	-45 86 -44 -57 -21 79 -51
pair before of+credit	-98 143 -120 -42 -78 250 -4
pair before of+person	-64 97 -50 -20 51 -21 -19
pair before of+honorific	-54 -2 5 -11 -2 -2 106
pair before of+connector	116 -19 26 -47 -1 -19 -40
pair before of+starter	-23 78 103 -30 -20 -38 5
pair before of+calendar	-104 273 -93 -99 -9 -26 -23
pair before of+honour	0 -48 -3 -9 -3 -4 -4
pair before of+broadcast	-18 -1 -4 -4 -1 -12 0
pair before of+takesPart	-27 226 64 -1 -3 -18 -30
pair before of+makes	-54 50 113 -12 -2 -21 -37
pair before of+comesOut	-22 273 -13 -80 -10 -46 -14
pair before of+playsRole	-100 -77 -10 161 -25 81 100
pair before of+tells	-92 107 7 26 -21 -30 -35
pair before of+speaks	-1 -43 -92 178 -3 -2 -5
pair before of+lives	-32 -13 -26 178 -4 -112 -15
pair before of+prize	89 -88 -2 1 10 -3 -6
pair before of+lists	-26 -2 55 -14 -4 -19 -6
pair before of+series	116 -74 -53 -186 -7 205 -32
pair before of+firm	92 -18 14 -18 1 3 5
pair before of+modifier	-26 -114 0 -11 -1 -41 2
pair before of+common	-1 -1 -37 18 -10 -42 46
pair before of+first	114 -23 -38 48 6 -14 -35
pair before of+surname	41 -22 -22 3 3 -10 48
pair before of+companyEnd	-4 -24 -7 -17 -17 -42 16
pair before of+capital	-40 -38 -5 -15 -2 -25 -36
pair before in+film	-81 124 -74 11 10 -23 20
pair before in+work	133 -110 -14 -12 -5 -61 63
pair before in+person	-63 -60 103 -23 -4 -37 41
pair before in+honorific	-136 -92 98 -76 0 -5 5
pair before in+connector	-99 95 -156 -65 -7 -86 10
pair before in+starter	-25 -17 -45 -17 -3 -12 24
pair before in+calendar	-92 -68 -37 -10 -6 -76 16
pair before in+nation	58 -17 -5 -11 -2 -15 -8
pair before in+honour	67 -10 -5 -1 -1 -46 -2
pair before in+broadcast	43 -1 -11 -17 -2 -42 15
pair before in+takesPart	-72 136 140 -17 34 46 -21
pair before in+makes	-19 -51 -65 -37 -7 -31 210
pair before in+comesOut	58 -32 -38 -19 -5 -12 51
pair before in+playsRole	-126 169 52 -26 38 142 -34
pair before in+tells	77 -102 50 2 -30 -10 6
pair before in+speaks	33 -51 14 -6 0 2 0
pair before in+lives	216 -90 -132 -25 -7 -100 49
pair before in+prize	62 -9 -5 0 0 -38 -1
pair before in+calls	-28 -58 -36 -6 0 1 -17
pair before in+lists	162 -14 -1 -1 0 0 0
pair before in+series	-76 94 -17 43 9 -6 -31
pair before in+firm	70 -28 -9 -7 -1 -23 -8
pair before in+modifier	10 -64 16 -25 1 12 21
pair before in+common	-2 1 9 -36 -4 13 26
pair before in+first	20 -7 -76 -12 -89 153 -14
pair before in+surname	36 129 99 -25 -60 -52 -34
pair before in+place	43 -13 -4 -4 -1 -40 19
pair before in+companyEnd	28 -4 -2 0 0 -2 -29
pair before in+capital	24 62 4 -24 -18 -1 -22
pair before on+film	259 -11 -7 -2 31 -229 0
pair before on+work	13 -9 -12 -17 -13 -98 4
pair before on+credit	-200 -252 -29 -23 -40 301 -35
pair before on+person	185 -89 -4 0 -1 -81 5
pair before on+connector	26 -17 -6 59 -1 -40 -1
pair before on+starter	24 -25 46 -16 -27 49 -1
pair before on+nation	191 -80 -5 -43 -7 -59 -8
pair before on+honour	157 -38 -6 -4 -5 -13 -4
pair before on+broadcast	-162 -2 -2 -7 -4 -80 -1
pair before on+takesPart	-129 -60 -10 -138 -17 162 90
pair before on+makes	-2 -3 -26 -1 0 0 0
pair before on+comesOut	188 -85 67 -133 46 -78 -12
pair before on+playsRole	-179 129 -1 -58 -18 135 -25
pair before on+tells	-118 174 155 -141 -120 115 -18
pair before on+speaks	119 -4 -10 -25 -5 -64 -5
pair before on+lives	62 -85 -107 -112 -21 -127 238
pair before on+prize	43 -14 -7 -2 -2 -3 -1
pair before on+calls	260 -62 22 -231 1 5 -2
pair before on+common	-38 -8 -19 -9 8 40 -1
pair before on+first	-25 196 -81 -18 -3 -14 -2
pair before on+surname	6 20 0 -5 0 -8 -1
pair before on+place	117 -46 -3 -23 -2 -26 -5
pair before on+companyEnd	-70 -24 -1 -7 -2 -36 -3
pair before on+capital	-13 42 -98 -34 -2 73 -3
pair before for+film	107 -21 -4 -37 30 -37 -7
pair before for+work	-18 -50 -36 -43 -4 141 -2
pair before for+credit	-21 -14 56 -13 -26 -57 -9
pair before for+person	-34 -78 96 -10 -4 -9 -15
pair before for+connector	-15 -10 149 -51 -2 -3 -3
pair before for+starter	-2 -12 46 -20 3 -9 -2
pair before for+calendar	189 -39 0 -26 44 3 0
pair before for+nation	-13 0 73 -64 -23 -6 0
pair before for+honour	28 0 -46 -1 37 -5 0
pair before for+makes	126 -18 -66 -5 37 -33 -5
pair before for+comesOut	-2 -24 85 -81 -7 3 0
pair before for+playsRole	-45 -21 150 -58 -12 -17 -5
pair before for+tells	121 -1 -76 -26 -4 -4 34
pair before for+lives	-34 -74 96 -10 -4 -9 -14
pair before for+prize	50 -5 -41 -1 12 -2 -9
pair before for+calls	8 -1 3 -9 0 0 0
pair before for+firm	-50 -6 -7 -16 -3 92 -1
pair before for+modifier	-31 1 -1 0 0 3 0
pair before for+common	-9 -12 -2 6 -5 2 -2
pair before for+first	16 -11 104 -1 10 2 0
pair before for+surname	3 -21 -105 25 109 -35 -2
pair before for+place	15 -5 46 -34 -1 -1 0
pair before for+companyEnd	32 -27 7 -15 12 4 1
pair before for+capital	-18 -29 -33 -7 48 -11 2
pair before with+film	-8 168 -227 195 -16 -10 -21
pair before with+work	0 0 51 -44 -1 -8 0
pair before with+connector	-15 15 52 -23 -24 34 -6
pair before with+starter	-27 15 36 -30 -13 68 -7
pair before with+broadcast	3 -2 74 -26 -3 -33 -2
pair before with+takesPart	-11 -4 222 -204 -2 -148 -2
pair before with+comesOut	17 -11 95 -9 -5 -64 -7
pair before with+playsRole	-3 -11 57 -42 -1 -3 -1
pair before with+tells	52 -175 250 -108 1 12 -12
pair before with+lives	-19 -98 148 129 0 0 -6
pair before with+common	10 35 4 -22 4 -18 -4
pair before with+first	0 -9 56 -47 0 4 0
pair before with+surname	-2 -71 165 -68 2 -5 -5
pair before with+place	93 -5 -88 -51 -7 -2 160
pair before with+companyEnd	0 -1 27 -26 0 0 0
pair before with+capital	61 -30 -49 -5 -3 -39 3
pair before as+film	-49 328 -86 -140 -11 -104 -6
pair before as+person	236 -69 -75 -100 0 0 -1
pair before as+connector	-23 149 26 -109 -5 5 -9
pair before as+starter	28 34 57 -112 -9 -8 -4
pair before as+calendar	-86 -33 -109 215 -32 -102 -20
pair before as+nation	-7 -49 -68 72 -1 -11 1
pair before as+broadcast	0 -41 -24 51 0 -11 0
pair before as+takesPart	203 -21 -164 227 -1 -9 -13
pair before as+comesOut	1 -42 -3 79 0 -31 0
pair before as+playsRole	155 -58 -63 169 -15 -33 -8
pair before as+tells	-6 0 88 -40 -1 -49 -1
pair before as+lives	39 -2 -1 59 -1 -46 0
pair before as+lists	-1 39 73 -110 -16 14 -2
pair before as+series	-33 192 -15 -30 -14 -112 0
pair before as+common	-1 -31 9 49 -1 -9 -7
pair before as+first	-23 -22 -58 121 -1 -5 -2
pair before as+surname	-60 -26 14 56 -4 -6 29
pair before as+place	-85 275 -43 -147 -4 48 -12
pair before as+capital	-67 11 -100 230 -3 -8 -6
pair before by+film	2 -4 56 -33 0 2 0
pair before by+work	-6 -32 112 -75 31 -10 0
pair before by+connector	-13 -7 50 -13 -5 -4 -4
pair before by+starter	25 -18 26 -15 -1 -15 9
pair before by+calendar	197 -28 -130 -6 2 -11 -2
pair before by+nation	-33 -44 168 -22 -9 -3 -10
pair before by+honour	0 -1 19 -5 0 0 0
pair before by+takesPart	-11 -10 34 -17 -10 -9 -1
pair before by+makes	20 -28 47 -15 -2 -14 -10
pair before by+comesOut	-33 -14 -179 -32 189 -26 118
pair before by+playsRole	-18 -13 81 -21 -5 -11 -11
pair before by+tells	-90 243 -2 -25 -2 -4 -1
pair before by+prize	0 -1 19 -5 0 0 0
pair before by+lists	60 -48 -8 1 1 -6 1
pair before by+common	12 -10 49 -32 1 -10 1
pair before by+first	-2 -11 87 -5 -1 -3 -5
pair before by+surname	-109 -57 39 -64 -1 -29 -19
pair before by+place	17 -12 46 -15 -3 -11 -7
pair before by+capital	14 42 -60 -7 1 -12 -2
pair before to+film	-49 75 33 88 -20 -15 -15
pair before to+connector	-147 322 -165 -111 -18 -18 -104
pair before to+starter	37 -32 29 -7 -5 -9 -10
pair before to+calendar	146 -14 -4 -4 0 -2 -1
pair before to+nation	110 -120 155 -103 2 205 7
pair before to+makes	-31 -33 34 -11 -5 -1 -11
pair before to+comesOut	-25 86 -3 94 -21 -15 -11
pair before to+playsRole	-18 -6 39 -17 -4 -3 -2
pair before to+lives	-2 -24 -13 0 2 -34 -2
pair before to+series	-68 72 -3 -21 -4 3 -3
pair before to+firm	-279 -69 -14 1 276 -7 -45
pair before to+modifier	-132 -8 -10 0 0 -8 0
pair before to+common	15 -36 17 -24 -4 -21 -5
pair before to+first	31 -13 -10 -2 -1 -5 55
pair before to+surname	-88 -15 18 -29 -2 197 -9
pair before to+place	0 -4 -3 -3 0 -3 97
pair before to+companyEnd	-13 -19 -2 1 0 -13 -7
pair before to+capital	-60 68 -46 -10 -4 4 -4
pair before from+film	-22 -43 73 -8 0 -1 -5
pair before from+work	-158 126 -68 -53 -20 190 -8
pair before from+person	-25 201 -46 -3 -12 -171 0
pair before from+honorific	-195 -136 232 3 -33 -7 -3
pair before from+connector	-29 -41 21 -22 -8 -12 -18
pair before from+starter	-38 -89 70 -9 -2 -1 -12
pair before from+takesPart	-25 201 -46 -3 -12 -171 0
pair before from+makes	-33 -18 95 -3 -1 -1 0
pair before from+playsRole	-94 42 123 -41 -3 -33 -4
pair before from+lives	113 2 -16 -5 -2 -2 15
pair before from+lists	18 -32 58 -42 0 0 0
pair before from+firm	-96 -104 -30 -5 171 -40 -7
pair before from+common	-14 0 49 -19 -9 -7 -1
pair before from+first	-94 250 -24 -6 -6 -5 -2
pair before from+surname	133 -17 -70 -28 -4 30 -8
pair before from+capital	130 55 -69 -28 -7 -42 -24
pair before and+film	35 -14 -37 -2 0 -6 -1
pair before and+work	104 53 2 -19 -2 -74 -1
pair before and+credit	-1 -67 143 -28 -1 -28 0
pair before and+person	13 -7 -12 -39 -1 -12 -3
pair before and+honorific	-28 -5 0 -4 -1 -4 -1
pair before and+connector	-1 -11 77 14 4 -5 -1
pair before and+starter	-11 -38 76 -44 -3 -39 12
pair before and+calendar	259 -59 -10 -2 1 0 0
pair before and+nation	161 -30 -44 -41 -4 -3 44
pair before and+honour	-20 -71 -40 -8 -2 -34 -1
pair before and+broadcast	-8 190 -113 -5 -3 139 -2
pair before and+takesPart	0 9 0 0 0 0 0
pair before and+makes	-4 -3 2 -18 -1 -7 -1
pair before and+playsRole	-11 -32 78 -13 -13 -2 -3
pair before and+tells	-3 31 15 2 0 -8 0
pair before and+lives	-39 -22 -265 305 -4 -58 -32
pair before and+prize	-5 -98 -43 -5 -2 -38 -2
pair before and+series	25 49 -8 -11 -32 -6 -2
pair before and+firm	-1 -3 2 1 0 20 -13
pair before and+modifier	-44 -49 -76 1 -8 -69 -2
pair before and+common	-21 50 -11 -29 -4 23 -30
pair before and+first	-13 -4 -2 -25 -2 -23 -1
pair before and+surname	-35 -14 50 10 -1 18 -1
pair before and+place	7 -14 24 -15 -1 -5 56
pair before and+companyEnd	5 -94 69 0 0 5 -2
pair before and+capital	-31 41 40 -14 -3 44 -5
pair before ,+film	-79 -38 -14 5 11 136 -32
pair before ,+work	-28 -6 -61 -84 7 172 -13
pair before ,+credit	373 -144 -199 -138 -12 -46 -19
pair before ,+person	-7 -48 181 -104 -3 -14 -4
pair before ,+honorific	-9 -181 79 -10 -4 99 -6
pair before ,+connector	-37 17 -88 111 -17 -8 -3
pair before ,+starter	3 66 -7 -40 1 -20 -11
pair before ,+calendar	9 -17 39 -30 0 -1 -4
pair before ,+nation	70 40 -11 -31 -9 -55 -2
pair before ,+honour	53 -23 3 -16 -2 -22 -1
pair before ,+broadcast	126 -4 46 -6 1 -169 -3
pair before ,+takesPart	-24 165 -27 -70 -9 -27 -6
pair before ,+makes	57 135 -48 49 -19 -175 -18
pair before ,+comesOut	-30 100 70 -54 -15 -47 -4
pair before ,+playsRole	-43 -28 -33 -66 -46 235 -11
pair before ,+tells	46 -23 171 -154 -11 -115 -8
pair before ,+speaks	17 64 5 -44 -2 -16 -10
pair before ,+lives	-85 -146 62 74 -26 78 -53
pair before ,+prize	55 -25 6 -12 -3 -22 -1
pair before ,+calls	2 -33 56 -18 -8 -2 -2
pair before ,+series	85 -110 48 -1 139 -137 -6
pair before ,+firm	67 -55 -34 -27 48 2 -2
pair before ,+modifier	-1 -2 16 -11 0 -4 0
pair before ,+common	-20 4 -14 15 -7 38 -24
pair before ,+first	-33 21 42 -25 -3 -13 -5
pair before ,+surname	-14 -12 26 -17 3 17 -4
pair before ,+place	-7 -50 55 -3 -1 -23 -6
pair before ,+companyEnd	44 43 -16 -38 6 -43 -2
pair before ,+capital	11 0 25 -59 -5 22 1
pair before (+film	0 -66 72 -2 0 0 -1
pair before (+work	33 11 -60 1 0 2 -2
pair before (+credit	-3 -56 90 -13 -3 -38 1
pair before (+person	-1 -2 13 -8 0 -3 0
pair before (+honorific	-7 -5 53 -37 0 0 -1
pair before (+connector	-85 -2 127 -17 -2 -4 -2
pair before (+starter	-50 -20 141 -43 -3 -11 -4
pair before (+calendar	-42 42 -31 -40 -28 -6 -36
pair before (+honour	1 2 50 -34 -3 5 0
pair before (+broadcast	-87 14 -81 62 -53 62 -75
pair before (+makes	0 -66 72 -2 0 0 -1
pair before (+playsRole	95 -3 -86 0 0 -7 0
pair before (+lives	-1 -2 18 -11 0 -2 -1
pair before (+common	18 -14 26 -19 -1 -3 -3
pair before (+first	37 -50 145 -128 0 -1 0
pair before (+surname	35 -2 40 -33 -10 -38 -10
pair before (+place	72 -1 -71 -68 -3 -8 77
pair before (+companyEnd	26 -3 -4 -16 0 0 0
pair before (+capital	-2 17 -33 56 -4 -26 -6
pair before the+work	2 -11 -4 -2 0 -49 -2
pair before the+honorific	-13 -27 -2 0 -2 -5 -2
pair before the+connector	15 -10 -34 -3 -10 -12 0
pair before the+starter	29 -18 -32 -9 -9 -14 1
pair before the+calendar	-181 -1 0 -1 -1 0 0
pair before the+nation	-14 -13 -1 0 -5 -1 -3
pair before the+broadcast	-2 0 0 -1 0 -24 -1
pair before the+takesPart	-45 -31 -3 -1 0 -2 0
pair before the+makes	-71 78 39 -5 5 -26 -6
pair before the+comesOut	4 -11 -34 -14 -8 -7 57
pair before the+playsRole	28 -10 62 2 0 1 -105
pair before the+tells	43 -12 -19 -7 -7 -30 -8
pair before the+speaks	59 -10 -18 -7 -8 -26 -4
pair before the+calls	-33 162 -90 -45 -4 -21 -2
pair before the+lists	12 -18 8 -13 8 0 0
pair before the+series	-13 -4 0 -1 -3 -2 0
pair before the+common	4 -47 -19 -25 9 20 -11
pair before the+first	-11 -27 -59 -4 1 -1 -13
pair before the+surname	-66 -35 -15 -9 -1 -44 -1
pair before the+capital	-36 -37 -3 -17 -1 -21 -3
pair before :+film	-65 65 -1 -1 -1 -3 0
pair before :+work	-347 -38 -53 -63 -16 412 -21
pair before :+credit	-171 -5 222 3 -35 4 3
pair before :+connector	18 24 244 3 0 3 -6
pair before :+starter	62 -39 -12 -7 -5 -15 -2
pair before :+calendar	-10 3 0 0 0 1 0
pair before :+takesPart	-24 -4 60 -18 1 -25 0
pair before :+comesOut	-9 -2 0 0 0 0 0
pair before :+speaks	65 50 -78 -8 -6 -14 -2
pair before :+lives	-67 -26 2 0 1 -9 -28
pair before :+calls	-160 72 -106 -30 -71 193 -18
pair before :+series	-109 110 0 0 -1 -1 0
pair before :+common	34 10 19 -19 -1 8 -7
pair before :+first	-42 -37 -22 -3 -8 -9 -26
pair before :+surname	-122 -127 -23 -9 -10 -33 -22
pair before :+place	-83 -26 -21 -12 -12 -36 -4
pair before :+companyEnd	4 -72 59 -24 -1 -3 0
pair before :+capital	-7 -23 -23 -15 -3 9 -6
pair before at+film	-147 -28 -12 -1 226 -10 9
pair before at+work	-41 1 -2 -39 -5 -17 113
pair before at+person	16 -2 0 -3 0 1 0
pair before at+honorific	152 0 0 -5 -66 -15 -1
pair before at+connector	-81 -12 1 -2 0 -20 1
pair before at+starter	-48 42 29 -2 -5 -17 -9
pair before at+honour	18 -8 -6 -16 -4 -5 19
pair before at+broadcast	-41 1 -2 -39 -5 -17 113
pair before at+takesPart	85 -42 -15 -5 -23 -6 18
pair before at+makes	23 -1 0 1 -13 0 -7
pair before at+comesOut	60 -17 -6 -8 -1 -3 0
pair before at+tells	44 -141 13 91 1 6 -13
pair before at+speaks	11 -1 -2 -2 -4 -3 2
pair before at+prize	13 -2 -10 -6 -6 -7 17
pair before at+firm	4 -2 -5 -3 -4 -3 8
pair before at+common	68 -11 -22 -9 -6 -5 -9
pair before at+first	19 -13 -7 -6 -1 -2 -5
pair before at+surname	-132 -30 -31 -13 -2 -34 -3
pair before at+place	40 -27 -38 37 27 -16 23
pair before at+capital	109 -22 -88 -10 -9 -6 -2
pair before that+work	-24 -65 187 -53 -3 -17 -3
pair before that+connector	98 -80 114 -91 -2 -3 -5
pair before that+starter	-37 -96 -73 258 -3 -17 -1
pair before that+calendar	89 -87 -5 15 0 -5 2
pair before that+tells	0 -16 0 0 0 0 0
pair before that+speaks	-15 156 -2 -102 -4 -39 6
pair before that+firm	-52 0 103 2 -10 -11 -6
pair before that+common	-21 20 86 -29 -3 -30 -1
pair before that+first	60 -4 -51 34 0 -15 0
pair before that+surname	49 -3 -42 23 0 -11 0
pair before that+companyEnd	3 -1 13 -2 0 -4 0
pair before that+capital	-11 177 -59 28 -18 -33 -6
pair before who+common	-16 -19 -57 -67 -2 -8 -3
pair before who+capital	-21 -11 -143 -2 -3 -4 -4
pair before which+connector	-20 6 27 -12 -2 -11 -2
pair before which+starter	-20 6 27 -12 -2 -11 -2
pair before which+common	-3 0 20 -7 -1 -2 0
pair before is+film	89 12 56 -2 37 51 1
pair before is+work	-75 -2 112 -6 8 -23 -2
pair before is+honorific	2 -10 19 0 -1 -1 -1
pair before is+connector	171 -3 -25 -114 -2 -1 -2
pair before is+starter	29 -4 64 -51 -2 -7 -13
pair before is+broadcast	75 0 -3 -3 -2 1 -1
pair before is+lives	-112 -22 -124 -57 -11 -28 -42
pair before is+common	-12 -14 5 -35 -1 0 -12
pair before is+first	-2 -15 -5 39 -2 -5 -5
pair before is+surname	7 -21 -35 134 -2 -5 -10
pair before is+place	12 0 0 0 0 0 0
pair before is+companyEnd	105 -1 -3 0 0 -4 1
pair before is+capital	-52 -13 7 30 -2 -7 0
pair before was+credit	-16 176 -112 -139 -2 -9 -5
pair before was+connector	74 -20 -91 68 -4 -20 -3
pair before was+starter	40 -16 -33 17 -3 -3 -2
pair before was+calendar	30 -4 25 -50 0 0 0
pair before was+playsRole	-44 -192 -204 231 -1 -5 -35
pair before was+common	4 -39 -43 102 -3 -11 -3
pair before was+capital	-11 -7 45 -24 -1 -6 0
pair before will+prize	-26 -21 -28 -14 -4 -23 -6
pair before will+common	-105 1 -37 -1 0 -2 0
pair before will+surname	52 -38 -3 -9 -7 -43 -6
pair before will+capital	102 -11 -4 -10 -4 -6 -3
pair before has+starter	-8 -3 37 -17 1 -5 0
pair before has+common	-12 -8 42 -13 -3 -7 -7
pair before have+starter	-33 -32 5 -5 129 -1 0
pair before have+tells	0 -40 30 19 -1 1 -5
pair before have+common	-2 -9 6 1 -3 -1 -2
pair before have+first	-100 -99 -1 0 168 -6 -1
pair before have+capital	-43 -33 -4 -3 138 -2 -1
pair before had+common	24 -3 -1 -6 -11 -2 0
pair before had+surname	16 7 0 -9 -9 -14 2
pair before had+capital	29 -85 -4 -13 -3 -21 -4
pair before are+takesPart	0 -1 24 -16 0 0 -1
pair before are+playsRole	-8 -4 41 -31 -2 0 -1
pair before are+common	-55 -2 64 -1 -1 -6 0
pair before also+starter	-1 -55 -28 -2 120 -48 2
pair before also+common	-6 -42 -29 -2 93 -40 1
pair before also+capital	-15 1 -4 0 -42 0 0
pair before like+film	-10 -54 75 -21 -6 -5 -2
pair before like+connector	-3 -99 -4 -1 0 0 0
pair before like+starter	-20 128 -80 -27 -6 -13 -4
pair before like+playsRole	-19 86 -4 13 -1 -59 -2
pair before like+series	-13 176 -127 -22 -5 -8 -4
pair before like+firm	1 -58 64 -14 2 2 0
pair before like+common	-3 -27 44 -12 -3 -9 0
pair before like+capital	-6 -80 129 -36 -1 -4 -1
pair before "+common	17 -9 14 -31 1 0 0
pair before —+speaks	185 -34 -40 -25 -2 -6 -1
pair before —+common	31 -20 187 -63 -30 -43 -3
pair before —+capital	185 -34 -40 -25 -2 -6 -1
pair before -+credit	-1 -28 42 3 0 0 0
pair before -+connector	218 -2 -202 1 4 -13 -1
pair before -+starter	0 -9 15 -6 0 0 0
pair before -+calendar	7 3 1 -8 1 1 0
pair before -+nation	15 0 -10 0 0 -2 0
pair before -+series	-193 -220 -247 -190 -117 270 -54
pair before -+common	4 74 -25 -36 -3 -25 -4
pair before -+first	-59 -3 -90 -25 2 -5 -4
pair before -+surname	7 3 1 -8 1 1 0
pair before -+place	-21 -8 197 -12 -18 -18 -11
pair before -+capital	61 -178 -46 -5 0 -25 4
pair after of+film	-13 -3 0 0 0 -1 0
pair after of+credit	20 -1 2 -3 26 2 2
pair after of+person	-28 -13 -38 -24 -2 -22 -5
pair after of+honorific	-75 -206 -5 -9 -3 -47 -3
pair after of+connector	-20 -52 -9 -13 -2 -57 -5
pair after of+starter	24 -43 -2 -39 -3 -24 -7
pair after of+calendar	48 -6 0 -11 0 -1 -1
pair after of+nation	229 -5 -30 -12 -4 -6 -4
pair after of+takesPart	3 -2 -8 3 0 1 -3
pair after of+makes	-13 -3 0 0 0 -1 0
pair after of+lives	49 -1 -26 -1 0 0 -1
pair after of+calls	-8 0 0 0 -1 0 0
pair after of+firm	8 -4 1 -2 0 1 0
pair after of+modifier	-33 -57 -148 -27 -4 -55 -5
pair after of+common	-17 -28 -8 -19 -8 -17 -4
pair after of+first	-93 -92 8 -17 -6 -74 -5
pair after of+surname	-33 -16 -19 -27 -6 -76 -5
pair after of+place	32 -31 -108 -65 -2 -34 -11
pair after of+companyEnd	14 -5 35 -30 2 0 0
pair after of+capital	-16 -58 -22 -29 -7 -29 -8
pair after in+film	-85 -19 57 68 -3 -7 13
pair after in+work	41 -3 -229 282 -6 -49 -9
pair after in+person	222 -23 -209 -132 -30 -89 -7
pair after in+connector	74 -66 6 -76 -6 -38 -125
pair after in+starter	47 27 -55 0 -9 -39 -53
pair after in+calendar	109 116 -83 -174 -29 -137 -6
pair after in+nation	139 145 -210 -43 -15 -84 -26
pair after in+broadcast	-4 0 -294 338 -23 -23 -1
pair after in+takesPart	128 -19 32 -65 -10 -47 -4
pair after in+makes	-1 -2 15 36 0 0 -1
pair after in+playsRole	1 0 13 -12 0 0 0
pair after in+tells	-2 -6 -274 284 -21 -1 1
pair after in+lives	-13 -1 -121 260 2 -19 1
pair after in+prize	-42 -32 -77 -77 -11 -52 -1
pair after in+firm	-21 0 -246 -136 -16 288 -8
pair after in+modifier	181 -32 -51 -134 -10 -101 -4
pair after in+common	36 -45 46 -24 -5 -27 -26
pair after in+first	-182 -86 -19 52 -7 -121 -13
pair after in+surname	-13 -150 7 67 2 89 -4
pair after in+place	19 -137 -59 -65 -5 162 -7
pair after in+companyEnd	-57 -9 -196 -88 -14 286 -10
pair after in+capital	-52 -99 -13 119 -5 -22 -6
pair after on+film	-53 -33 51 -18 -8 -7 -10
pair after on+work	39 -4 7 -6 -4 -28 -5
pair after on+person	-132 -2 -43 -43 1 -11 -2
pair after on+connector	201 -109 41 -50 -8 -23 -36
pair after on+starter	-28 -31 9 -10 -4 -5 -8
pair after on+calendar	-51 -25 -41 -37 12 -4 164
pair after on+broadcast	-51 -56 -405 454 -4 -165 -15
pair after on+takesPart	-132 -2 -43 -43 1 -11 -2
pair after on+makes	10 -20 47 -41 -4 -1 -6
pair after on+comesOut	187 -27 -123 -1 -4 -16 -2
pair after on+playsRole	26 -3 -20 -4 -1 -7 0
pair after on+tells	8 -23 28 -2 1 0 -12
pair after on+lives	-36 -16 40 -31 -17 -21 -28
pair after on+series	-83 -40 88 -31 -12 -27 -18
pair after on+common	16 -33 34 -31 -4 -9 -12
pair after on+first	10 -33 163 -37 28 -33 -48
pair after on+surname	7 -72 41 -27 0 21 50
pair after on+place	-68 -60 -13 -56 1 -18 -57
pair after on+capital	-6 -42 -14 -24 7 -11 88
pair after for+film	-31 33 41 -13 -9 -8 -3
pair after for+honorific	-30 -20 204 -67 -7 -4 -37
pair after for+starter	-33 102 -21 -27 -6 -20 -7
pair after for+nation	49 -6 -1 -9 -6 -4 2
pair after for+broadcast	-9 200 26 -114 -8 -27 -7
pair after for+makes	-26 -63 113 -3 -2 -4 -3
pair after for+playsRole	-36 -42 189 -11 -13 -87 -5
pair after for+prize	59 -11 -47 -6 0 -1 0
pair after for+firm	-23 -1 149 -58 -4 -5 -35
pair after for+common	-8 -27 39 -22 -4 -2 -7
pair after for+first	-45 165 -212 -42 -5 138 -11
pair after for+surname	12 -64 117 0 -1 94 -1
pair after for+place	157 -75 28 31 -4 49 -17
pair after for+capital	-18 42 -18 -27 -5 -32 -3
pair after with+film	-14 55 -11 -10 -1 -12 -5
pair after with+connector	31 -13 -65 -13 -2 -2 56
pair after with+starter	-6 20 -7 -7 -2 -7 5
pair after with+honour	0 -28 0 0 0 0 0
pair after with+makes	88 -85 15 2 -1 1 -19
pair after with+prize	0 -28 0 0 0 0 0
pair after with+common	103 -2 -52 -17 -4 -19 -11
pair after with+first	-48 -92 -33 -9 -4 -9 -2
pair after with+surname	35 115 11 -14 -1 32 0
pair after with+place	119 -15 -184 -30 -6 -7 151
pair after with+capital	-5 38 -17 -11 -1 -6 6
pair after as+film	-53 -10 123 -51 -14 -34 -53
pair after as+work	0 -3 7 0 0 -6 59
pair after as+person	-55 0 255 -202 -5 -53 -35
pair after as+honorific	-13 -7 49 -28 -1 15 -1
pair after as+connector	13 -23 46 -55 -1 -8 24
pair after as+starter	70 -81 -201 151 -9 -31 107
pair after as+honour	-1 -65 146 -54 0 -57 -5
pair after as+broadcast	24 0 0 0 0 -1 46
pair after as+makes	-53 -10 123 -51 -14 -34 -53
pair after as+lives	-94 -182 -139 -111 -3 297 -9
pair after as+prize	-1 -5 6 -10 0 5 0
pair after as+calls	-2 0 24 -13 0 -6 0
pair after as+common	72 -16 64 -97 -5 10 -30
pair after as+first	-3 16 32 -14 0 -6 -1
pair after as+surname	-2 -4 32 -9 0 -2 0
pair after as+place	-5 -1 49 -16 1 -2 -2
pair after as+capital	-8 14 56 -19 -1 0 0
pair after by+work	9 -1 -5 -1 0 -4 -1
pair after by+connector	23 21 17 15 16 16 4
pair after by+starter	177 -43 -95 -12 -13 -8 4
pair after by+calendar	-68 -14 66 33 -7 4 11
pair after by+nation	19 -13 56 -81 0 0 12
pair after by+broadcast	-47 -30 -15 -8 1 -1 -1
pair after by+comesOut	-12 -39 -5 -1 -1 -1 -1
pair after by+lives	287 -207 7 222 0 -301 0
pair after by+firm	-248 275 -181 -162 -80 -174 -127
pair after by+common	93 98 -30 -43 -14 -53 -4
pair after by+first	-67 29 33 -5 -3 -50 -28
pair after by+surname	43 -59 23 -1 3 -32 -14
pair after by+companyEnd	-47 -30 -15 -8 1 -1 -1
pair after by+capital	56 -32 20 -16 -1 -33 -6
pair after to+film	-91 148 -108 -71 -11 -61 -10
pair after to+work	-31 -87 185 8 -1 -25 -10
pair after to+person	-146 57 180 -77 -5 -60 -159
pair after to+honorific	-87 84 -1 -9 -1 17 -1
pair after to+connector	21 -7 37 -74 -1 -18 -2
pair after to+starter	103 -164 -20 -9 -1 127 -6
pair after to+calendar	163 -10 -1 -4 0 0 0
pair after to+nation	17 -14 0 -2 -1 -19 11
pair after to+broadcast	0 -127 103 117 0 0 -52
pair after to+takesPart	-63 -72 223 -76 -2 -15 -89
pair after to+makes	-88 -66 101 -124 153 -66 -23
pair after to+comesOut	105 -18 1 -47 -35 1 0
pair after to+playsRole	18 -2 84 -74 -4 -31 -2
pair after to+speaks	-88 -13 15 -28 122 6 5
pair after to+lives	50 -10 -18 -25 -2 -6 0
pair after to+prize	0 -5 5 0 0 -18 -1
pair after to+firm	-18 -25 0 0 -15 -25 -16
pair after to+modifier	-90 134 -23 -42 -5 -47 -1
pair after to+common	-33 -9 18 30 -5 -10 -17
pair after to+first	53 4 -66 -5 -3 -8 3
pair after to+surname	61 -124 1 3 1 57 -37
pair after to+place	18 -16 -34 -20 -3 -3 42
pair after to+capital	-19 17 -28 -22 -3 -7 -2
pair after from+work	0 -4 9 -3 0 0 -1
pair after from+honorific	28 -10 3 -4 0 1 0
pair after from+connector	-13 162 -225 -30 -2 329 -2
pair after from+starter	-73 -8 112 -39 -7 15 -7
pair after from+calendar	98 -23 -60 2 3 1 1
pair after from+makes	46 -48 7 0 0 0 -3
pair after from+comesOut	46 -46 1 0 0 0 -1
pair after from+tells	0 -4 9 -3 0 0 -1
pair after from+firm	-13 -11 37 -3 1 -14 1
pair after from+modifier	-38 -4 -13 0 1 -8 3
pair after from+common	37 63 23 -63 -23 -35 -14
pair after from+first	-61 -55 -3 -2 -1 -2 -4
pair after from+surname	92 -22 -66 -1 0 3 -2
pair after from+place	-107 -156 -28 -11 -24 -119 -7
pair after from+capital	1 -71 83 -41 -4 -8 -4
pair after and+film	-26 32 156 -47 -14 7 -117
pair after and+work	-23 1 4 -2 0 -3 0
pair after and+credit	-22 -15 122 -79 -5 1 -6
pair after and+person	104 105 27 -94 -1 25 -7
pair after and+honorific	1 16 33 -27 -1 -65 -1
pair after and+connector	33 12 56 -78 -6 26 -44
pair after and+starter	-49 -11 -26 46 9 -39 85
pair after and+calendar	113 -19 6 -12 -1 -134 -1
pair after and+nation	45 -11 9 -19 8 1 0
pair after and+honour	57 -2 11 -42 -25 -6 -1
pair after and+broadcast	-9 103 -39 -9 -9 -50 -3
pair after and+takesPart	30 81 18 -47 0 30 -3
pair after and+makes	48 -71 90 -41 20 -43 0
pair after and+comesOut	77 47 -28 -9 24 -173 0
pair after and+playsRole	-33 23 -16 -26 -8 140 -58
pair after and+tells	-1 -7 21 -17 0 0 -11
pair after and+lives	-26 -22 -34 134 -4 -68 -22
pair after and+prize	27 -38 36 -15 -3 -4 -3
pair after and+lists	-1 -167 119 123 22 -1 -35
pair after and+firm	-31 -13 139 -38 -18 -27 -6
pair after and+modifier	3 -38 52 -53 -1 -11 -2
pair after and+common	-27 4 -21 -44 -1 23 50
pair after and+first	-16 -27 45 27 -3 -21 -4
pair after and+surname	-10 -16 63 -13 -2 -19 -4
pair after and+place	53 -12 -61 -17 2 0 52
pair after and+companyEnd	3 138 -7 -13 18 -30 -2
pair after and+capital	-29 23 6 44 -5 31 -4
pair after ,+film	12 46 18 -39 -3 92 -5
pair after ,+work	-2 32 92 -44 -4 40 -6
pair after ,+credit	39 -26 65 -34 -8 -10 -13
pair after ,+person	-83 -367 132 210 -30 -145 13
pair after ,+honorific	-11 -1 29 -39 -1 20 -1
pair after ,+connector	6 -22 38 8 -6 -7 -14
pair after ,+starter	11 52 -24 -27 -12 -25 22
pair after ,+calendar	-3 -51 80 -38 -1 -1 -1
pair after ,+nation	-19 -10 83 -44 0 -13 2
pair after ,+honour	-9 -18 -75 113 -3 -5 -3
pair after ,+broadcast	28 -59 66 -14 0 -10 0
pair after ,+takesPart	-66 259 -265 -111 -19 155 -34
pair after ,+makes	18 47 47 -62 -7 -1 -30
pair after ,+comesOut	151 64 2 -36 -9 -143 -5
pair after ,+playsRole	-22 35 -176 221 -4 -27 -31
pair after ,+tells	-90 139 -174 172 -5 -49 -22
pair after ,+speaks	-45 -51 128 -14 11 -14 -19
pair after ,+lives	-4 -18 3 38 -2 -26 12
pair after ,+prize	-6 -47 -25 159 -2 -70 -11
pair after ,+calls	20 -44 -14 -122 -8 152 -7
pair after ,+lists	25 -34 63 -17 -2 -31 -2
pair after ,+series	-13 2 16 -7 0 -3 0
pair after ,+firm	26 -14 59 -21 -4 -45 -3
pair after ,+modifier	-34 -55 -110 241 -2 -9 -16
pair after ,+common	-23 12 7 -14 -18 8 13
pair after ,+first	-4 1 63 -28 -1 -18 -5
pair after ,+surname	-24 3 31 -19 -1 9 -2
pair after ,+place	24 15 -20 -12 0 -15 -8
pair after ,+companyEnd	35 -38 28 -44 1 7 1
pair after ,+capital	-12 -12 18 -11 -11 24 -19
pair after (+connector	50 -9 107 -168 -5 27 -10
pair after (+starter	-59 17 -32 90 -12 -6 -18
pair after (+calendar	-79 42 248 -166 -4 -5 -23
pair after (+nation	-127 -59 294 -202 -27 -18 -12
pair after (+takesPart	8 -107 5 87 1 2 -24
pair after (+makes	1 -1 174 -172 0 0 0
pair after (+playsRole	-9 -24 51 34 -6 -33 -2
pair after (+lives	49 -57 143 -96 -4 -29 -5
pair after (+common	-44 73 -9 30 -16 -24 -6
pair after (+first	-87 22 52 78 -11 -33 -14
pair after (+surname	-31 -23 41 29 -5 -25 -7
pair after (+place	1 -2 -1 -37 -3 -6 45
pair after (+companyEnd	70 -14 2 -52 1 -4 0
pair after (+capital	7 -6 -49 65 -4 -12 -9
pair after the+film	39 -10 -6 0 0 0 0
pair after the+work	-22 -121 -14 -64 -4 256 -2
pair after the+credit	2 -3 30 -24 0 -1 -1
pair after the+person	-60 -6 6 -28 -7 -8 -2
pair after the+honorific	-57 -8 38 -2 2 -3 2
pair after the+connector	-19 -1 0 -1 0 0 0
pair after the+starter	27 -20 -5 -2 -2 -3 -1
pair after the+nation	10 -1 0 -1 0 0 -1
pair after the+honour	-34 -35 -60 0 -11 -26 1
pair after the+broadcast	278 -217 -149 -98 -47 -94 -32
pair after the+takesPart	26 -3 8 0 0 0 -1
pair after the+makes	13 -1 -10 0 0 0 0
pair after the+comesOut	9 -7 0 0 0 -1 -1
pair after the+playsRole	102 -6 -55 -12 -5 -23 -3
pair after the+lives	12 -8 -41 -3 -2 -8 -1
pair after the+series	218 -2 -5 -3 0 -1 2
pair after the+modifier	-17 -219 -4 -3 3 -8 0
pair after the+common	4 -5 10 -5 1 -13 -2
pair after the+first	74 -1 90 -1 -3 0 2
pair after the+surname	-55 -8 -5 -7 -1 -3 -1
pair after the+place	9 -2 22 -2 -2 0 -3
pair after the+companyEnd	-7 -15 -52 -1 -5 2 0
pair after the+capital	-11 -23 0 -44 20 -29 -1
pair after :+film	-89 -12 -2 0 -1 -1 0
pair after :+work	-1 -170 0 0 0 -1 0
pair after :+person	-20 -4 -7 -2 -1 0 0
pair after :+honorific	326 -98 -28 -2 -1 -2 -1
pair after :+connector	-5 63 1 -10 -3 -32 -1
pair after :+starter	192 -95 73 -12 -5 -73 0
pair after :+takesPart	-255 -68 -111 -70 -4 -65 -5
pair after :+comesOut	110 107 -122 -30 -22 -51 -57
pair after :+playsRole	-139 215 -50 -7 -38 -17 -9
pair after :+series	-2 -124 -70 -13 0 -2 0
pair after :+common	8 56 -13 -19 -3 -13 -4
pair after :+first	235 -21 -54 -3 -4 -15 -6
pair after :+surname	54 -10 -60 -4 -2 -4 -6
pair after :+capital	7 -21 -8 -18 -8 -27 -5
pair after at+film	-1 -7 100 2 -1 -65 -1
pair after at+connector	-7 -55 -3 -1 -1 -8 0
pair after at+starter	12 -26 23 -6 0 -4 -8
pair after at+nation	58 -33 34 -52 0 -1 0
pair after at+honour	-1 -17 0 0 0 0 0
pair after at+makes	-1 -7 100 2 -1 -65 -1
pair after at+comesOut	-24 -3 52 -4 -2 -15 -6
pair after at+tells	-110 0 197 -30 2 -74 -14
pair after at+prize	-1 -17 0 0 0 0 0
pair after at+common	16 -98 44 -36 -6 63 -13
pair after at+first	-1 -2 13 -2 -1 -55 0
pair after at+surname	2 -6 14 -4 0 2 0
pair after at+place	213 -122 -91 -15 -8 -13 -2
pair after at+companyEnd	-207 3 -43 -3 -1 -7 0
pair after at+capital	2 -19 -23 -38 -3 51 -8
pair after that+film	-11 -16 -1 -3 0 131 0
pair after that+work	11 -9 0 0 0 0 0
pair after that+honorific	-8 -8 4 -4 0 -28 0
pair after that+connector	43 -45 4 -14 3 4 1
pair after that+starter	12 34 1 -19 0 1 -29
pair after that+makes	82 -15 -9 -65 -3 -5 -2
pair after that+comesOut	306 -50 -1 -2 -4 -284 2
pair after that+series	-12 -3 0 0 0 -1 0
pair after that+common	40 -4 -9 -11 -2 10 -15
pair after that+first	125 -2 -26 -8 -11 -7 -3
pair after that+surname	68 -1 0 0 0 0 -1
pair after that+capital	-13 -4 -5 -8 -1 121 -1
pair after who+connector	-31 -40 55 -17 0 0 0
pair after who+starter	0 -31 57 -38 0 1 0
pair after who+takesPart	0 0 100 0 0 0 0
pair after who+speaks	19 -37 55 -39 0 0 0
pair after who+common	-4 54 -12 19 -9 -45 -2
pair after who+capital	-9 -88 -1 -2 -1 -3 0
pair after which+connector	17 -13 0 -23 0 6 0
pair after which+starter	24 1 -39 -11 -1 24 -1
pair after which+speaks	0 -13 15 -4 0 2 0
pair after which+common	-10 -5 -7 -17 0 39 -1
pair after is+film	-20 99 -70 -45 42 96 -4
pair after is+work	-130 30 -16 -3 -2 120 -1
pair after is+credit	-134 205 -33 -32 -12 -64 -3
pair after is+connector	-29 -82 38 -39 -2 115 -4
pair after is+starter	-13 23 3 -40 2 24 -9
pair after is+nation	-7 21 -4 -1 -3 -10 -5
pair after is+takesPart	-99 59 168 -60 -12 -148 -6
pair after is+makes	-17 13 -2 -43 104 -56 -5
pair after is+comesOut	-48 82 -106 -15 -1 170 -14
pair after is+playsRole	-2 -66 -209 282 -4 -15 -5
pair after is+tells	-15 140 -57 -24 -7 -28 -3
pair after is+speaks	-71 -14 152 -54 -14 -36 -7
pair after is+lives	-22 -39 122 -49 -2 -14 -2
pair after is+calls	0 -23 22 0 0 0 0
pair after is+lists	-21 15 -44 254 -60 -174 -12
pair after is+series	-32 131 -21 -14 -2 -43 -4
pair after is+firm	7 -49 50 -19 1 4 1
pair after is+common	-63 54 8 29 0 -27 -6
pair after is+first	87 -24 20 -5 1 -4 -9
pair after is+surname	-22 -55 131 -45 -2 -7 -5
pair after is+place	-72 -23 10 -16 1 -6 0
pair after is+capital	-11 28 -2 -2 -3 -14 -5
pair after was+person	-249 116 146 -34 -8 -88 -2
pair after was+connector	5 -7 62 -68 42 -23 0
pair after was+starter	-30 3 27 -31 4 20 -4
pair after was+nation	15 -6 -104 102 53 -21 15
pair after was+takesPart	-6 168 47 -61 -1 -109 -1
pair after was+makes	-39 96 -72 -22 -8 62 -6
pair after was+comesOut	12 83 -112 -4 -14 31 -3
pair after was+playsRole	-20 -56 86 1 -2 -1 -1
pair after was+lives	-45 -11 90 -12 -3 -12 -2
pair after was+prize	-2 -1 10 -6 0 -1 0
pair after was+calls	-9 -44 52 -13 -4 0 -1
pair after was+common	-45 26 60 -33 -2 -8 -4
pair after was+first	153 -153 1 2 1 1 -5
pair after was+surname	65 -63 0 0 0 0 -5
pair after was+capital	21 -25 -34 49 18 -8 6
pair after will+film	0 -12 101 -90 0 -3 0
pair after will+work	-2 0 8 0 0 -6 0
pair after will+person	-6 -27 70 -21 -7 -3 -3
pair after will+connector	31 -19 54 -59 -1 -1 -1
pair after will+starter	22 40 -15 46 -6 -31 -3
pair after will+takesPart	-4 19 22 -23 -1 -4 -1
pair after will+makes	-5 -13 45 -14 -6 -7 -3
pair after will+comesOut	-101 191 -39 -101 84 -80 -18
pair after will+playsRole	0 -1 11 -1 0 -5 0
pair after will+common	-46 -38 69 -23 37 32 -3
pair after will+capital	-120 -38 -318 386 -12 -7 -4
pair after has+person	-12 -28 143 -20 2 -44 -2
pair after has+connector	-5 -18 32 2 -2 -3 -4
pair after has+starter	-19 47 -19 -42 10 27 -4
pair after has+takesPart	-6 22 83 -47 -3 -21 -1
pair after has+makes	2 -103 264 -7 0 -146 0
pair after has+comesOut	149 -44 20 -20 -3 -49 -1
pair after has+speaks	-17 -43 50 -42 69 -3 0
pair after has+calls	56 -29 13 -41 -3 -1 0
pair after has+common	-19 41 -1 -25 13 0 -3
pair after have+connector	-6 -12 35 -3 -1 -13 -1
pair after have+starter	-61 -7 6 -31 -4 104 -5
pair after have+speaks	16 -16 5 -4 1 0 0
pair after have+calls	35 -47 6 -3 0 1 1
pair after have+common	-14 -1 1 -28 -5 44 -6
pair after have+capital	168 -6 -43 -12 -4 -4 -2
pair after had+film	2 -41 63 -4 -11 0 1
pair after had+connector	27 -53 30 -10 2 -1 0
pair after had+starter	-16 23 -26 -21 64 -46 -2
pair after had+makes	-7 -28 71 -11 -5 -6 -2
pair after had+playsRole	0 -2 181 -1 0 0 0
pair after had+speaks	-1 -46 56 -3 -1 0 0
pair after had+common	-20 23 61 -53 21 -23 -2
pair after had+capital	0 -3 157 0 0 0 0
pair after are+connector	82 -14 15 -121 0 12 -1
pair after are+starter	53 -30 -13 -1 0 9 -28
pair after are+nation	15 0 2 -15 0 2 0
pair after are+takesPart	-3 -39 104 -51 -3 -32 -1
pair after are+tells	-112 0 0 -26 2 151 -1
pair after are+speaks	3 -43 63 -28 0 0 0
pair after are+lists	-3 -2 55 -50 0 -1 0
pair after are+common	46 -65 -47 88 -3 -2 -16
pair after are+surname	55 -2 3 -55 0 -2 1
pair after are+capital	-31 -1 3 -14 0 1 1
pair after also+film	-5 162 -146 -26 -1 -19 -2
pair after also+person	-5 17 8 -6 -1 -11 -1
pair after also+connector	-127 -45 166 -21 -19 -29 -5
pair after also+starter	-59 35 35 -6 -1 -2 -3
pair after also+takesPart	-5 9 28 -9 -1 -16 -1
pair after also+makes	0 1 9 -1 -2 1 0
pair after also+tells	28 -30 -1 1 0 0 -3
pair after also+speaks	36 -63 18 -5 1 1 0
pair after also+prize	79 -15 -39 -9 -3 -11 -3
pair after also+calls	1 -13 16 -4 0 0 0
pair after also+lists	-73 321 -229 -208 -43 -46 -61
pair after also+common	-43 18 46 -13 -10 9 0
pair after also+capital	-1 -72 0 0 0 1 0
pair after like+common	15 -11 -4 5 -2 -6 -2
pair after like+first	12 -11 0 0 0 0 -1
pair after —+connector	24 0 -2 -1 0 -45 32
pair after —+starter	-112 -46 -5 -5 -3 187 6
pair after —+takesPart	-1 -5 35 -30 0 1 0
pair after —+common	53 12 -18 -13 -4 32 -5
pair after —+capital	111 -107 -8 -3 -2 45 -3
pair after -+film	-207 250 -26 -1 -6 -16 -41
pair after -+honorific	-47 4 -48 12 1 -3 -3
pair after -+connector	100 101 -20 -44 -2 -161 -1
pair after -+starter	-58 126 27 -26 -14 -54 13
pair after -+nation	8 -4 1 -2 0 -1 0
pair after -+broadcast	1 -4 -34 0 105 -31 0
pair after -+makes	-2 52 2 -2 0 -2 -41
pair after -+comesOut	-183 198 -20 -6 -5 -9 -2
pair after -+tells	-59 -58 -126 -12 -2 229 117
pair after -+speaks	-120 -190 -173 -23 -5 239 -32
pair after -+prize	-3 92 -2 1 0 -39 0
pair after -+common	11 -26 -5 -35 -12 2 -19
pair after -+first	4 -10 -32 -5 -4 -19 14
pair after -+surname	35 -13 -11 -1 -4 0 13
pair after -+capital	28 -99 -49 -2 4 -11 -58
near before:film	-28 14 -30 -13 -2 16 -15
near before:work	-2 -30 -12 30 7 -17 -8
near before:credit	-36 -21 57 -13 6 -4 -1
near before:person	-1 2 -8 -9 1 -15 -8
near before:broadcast	-35 -101 19 -38 5 148 11
near before:takesPart	-3 -40 28 -20 -7 -8 -1
near before:makes	-2 12 2 12 9 -25 4
near before:comesOut	-18 14 -21 4 -11 -19 1
near before:playsRole	-12 5 -17 39 -14 -18 8
near before:tells	-9 8 -63 88 -17 7 -26
near before:speaks	-21 -3 55 -9 1 -3 -1
near before:lives	-18 -73 -11 -2 -2 -36 69
near before:prize	-19 -18 69 -40 -19 -7 -1
near before:calls	18 10 -17 -6 12 2 -6
near before:lists	9 8 9 -30 -6 -17 -1
near before:series	33 -4 -84 52 5 3 -7
near before:firm	12 -30 -13 -23 32 4 2
near before:place	-19 -13 4 -15 -5 -5 6
near after:film	10 12 -21 -27 1 6 -26
near after:work	-29 7 19 -47 2 17 -18
near after:credit	-17 -3 25 45 7 -34 -1
near after:person	11 -23 -5 19 -9 6 -17
near after:broadcast	-31 3 33 2 -6 -11 -12
near after:takesPart	-31 6 -12 19 2 1 1
near after:makes	-8 -22 17 3 6 -12 22
near after:comesOut	-11 11 11 -21 -4 -13 -17
near after:playsRole	-18 2 71 -46 -1 -30 -13
near after:tells	-24 2 10 -42 2 -11 -8
near after:speaks	39 -4 -4 -13 -1 -4 3
near after:lives	23 -32 49 17 -28 -3 -17
near after:prize	-8 49 -40 8 -18 -16 -15
near after:calls	3 -19 33 -20 -2 -2 -5
near after:lists	-1 6 -2 27 -4 -33 -4
near after:series	29 2 9 -23 -5 8 5
near after:firm	-20 -9 5 -44 46 -7 10
near after:place	0 -19 -7 -11 -6 -20 24
in sentence:film	-36 25 -29 -47 -9 -13 -12
in sentence:work	3 -33 -40 17 -13 -9 -8
in sentence:credit	-30 20 -34 -18 -11 24 0
in sentence:person	-11 -16 -10 24 -28 -3 0
in sentence:broadcast	-10 -44 -51 -20 -33 64 21
in sentence:takesPart	-49 -11 -5 -9 -29 13 -18
in sentence:makes	2 12 2 -20 -10 -4 7
in sentence:comesOut	5 3 -3 -63 -7 13 -32
in sentence:playsRole	-26 12 5 -30 -32 14 -20
in sentence:tells	-7 19 -1 15 -11 -13 -23
in sentence:speaks	41 -30 -15 -29 -17 34 -9
in sentence:lives	-32 -15 8 -8 -31 23 22
in sentence:prize	-15 9 -2 -20 -7 -17 -1
in sentence:calls	15 2 25 -12 -6 -16 -6
in sentence:lists	-5 -32 38 -34 -4 64 -24
in sentence:series	-64 60 -13 56 -14 -60 0
in sentence:firm	8 -55 -19 -56 25 28 41
in sentence:place	6 -27 -24 -45 -26 -17 37
first:film	91 -39 -7 -3 -11 17 -2
first:work	63 -62 21 -15 8 -35 0
first:credit	-21 -22 -9 -1 1 0 1
first:person	-15 65 -5 -11 -10 20 -3
first:honorific	-11 9 -59 -40 0 -7 -1
first:connector	-23 49 -23 2 11 39 -11
first:starter	-31 20 -16 -18 -12 15 3
first:calendar	0 99 -57 -16 -1 5 -1
first:nation	-11 71 8 -13 -5 -11 -5
first:honour	124 -54 -6 68 -4 -10 -2
first:broadcast	11 15 -6 -2 0 -19 -1
first:takesPart	-24 152 -5 -6 -14 26 -4
first:makes	11 -7 -11 -2 -7 -9 -3
first:comesOut	89 21 24 -5 -1 -113 0
first:playsRole	-7 -47 113 -7 -10 -40 -3
first:tells	108 -36 -5 -7 -3 -21 -5
first:speaks	-100 -35 2 -1 0 -8 -3
first:lives	6 -23 -24 143 -1 -63 -3
first:prize	52 -29 104 -10 -3 -17 -1
first:calls	-2 10 0 0 0 0 0
first:lists	-7 22 -17 -9 -7 17 -4
first:series	3 -44 -10 -5 0 -3 0
first:firm	141 -79 -28 -23 -1 -8 -7
first:modifier	32 -21 -18 5 12 -22 40
first:common	27 -10 -48 -37 -14 22 0
first:first	-59 -21 124 66 -14 -15 -16
first:surname	-11 -13 23 14 -5 -21 -3
first:place	20 -57 -5 -3 -20 48 15
first:companyEnd	51 -3 -21 -6 -2 -16 -3
first:number	18 21 -15 -20 -3 -12 -6
first:capital	-15 33 29 -2 -18 -11 -24
last:film	-58 39 -69 -6 92 -30 -5
last:work	61 -50 -44 -11 28 1 -3
last:credit	131 -63 -16 -6 -1 -25 -2
last:person	-36 15 64 -34 -10 -77 -14
last:honorific	-22 12 -49 13 -2 20 -6
last:connector	24 -30 -18 -7 -6 -22 -8
last:starter	-7 -14 -4 -14 -7 -12 -9
last:calendar	0 47 15 15 -4 -11 -1
last:nation	16 -37 -10 11 -1 -4 2
last:honour	35 16 2 -5 -26 33 -1
last:broadcast	2 -6 11 -18 -17 -36 -4
last:takesPart	35 -89 47 -15 24 -21 -6
last:makes	-74 -15 23 2 -2 -10 -3
last:comesOut	13 -130 -229 -5 -7 -44 -1
last:playsRole	42 24 -30 -13 -5 -83 -5
last:tells	-66 158 -12 -5 -12 -61 -2
last:speaks	42 -7 36 -11 -11 -47 -4
last:lives	-29 24 0 102 -12 -9 -31
last:prize	-42 168 -75 -13 -33 -11 -6
last:lists	-9 195 0 1 0 1 -1
last:series	-2 -97 -11 -14 157 -43 -5
last:firm	95 14 -50 -10 147 -20 -9
last:modifier	56 -38 13 2 -1 -11 -1
last:common	11 28 -22 -31 8 21 2
last:first	-28 -7 28 3 -6 7 -9
last:surname	-49 2 51 9 -17 6 -6
last:place	20 13 -22 34 0 -7 12
last:companyEnd	20 -47 -24 21 82 -11 -5
last:number	6 12 -12 -4 -1 -15 -6
last:capital	-8 36 28 -3 -18 -5 -22
inner:film	110 -33 -1 -2 -8 -2 0
inner:work	96 30 -3 -2 -2 -9 0
inner:credit	56 64 0 -1 0 9 0
inner:person	-57 11 -1 -2 0 -9 -1
inner:honorific	-11 82 27 -27 -1 3 0
inner:connector	20 15 -44 26 -10 11 -13
inner:starter	21 30 -31 -12 -17 28 -6
inner:calendar	2 -40 10 -8 0 11 0
inner:nation	32 79 22 -2 -5 -2 -1
inner:honour	-7 -63 -54 0 0 2 0
inner:broadcast	130 -22 -1 -2 -4 -6 0
inner:takesPart	-22 78 -1 -2 0 18 -1
inner:makes	126 58 0 -1 -2 -3 0
inner:comesOut	-18 51 -1 -2 -1 125 0
inner:playsRole	-20 96 -4 -3 -2 8 0
inner:tells	-85 30 -2 -3 -1 -8 -1
inner:speaks	102 162 -6 -3 -2 -81 0
inner:lives	30 77 -2 -1 0 -36 0
inner:prize	-7 22 0 0 -2 5 0
inner:calls	-2 -187 -1 1 0 -5 0
inner:lists	-4 -129 0 0 0 -12 0
inner:series	13 95 0 0 0 0 -1
inner:firm	-14 -14 -86 -5 -2 -2 -1
inner:modifier	13 72 -3 -1 -3 -26 -24
inner:common	24 59 -32 -3 9 36 -11
inner:first	0 4 5 -29 -1 -6 -2
inner:surname	6 33 22 -19 -12 11 2
inner:place	18 62 -4 -1 4 -5 0
inner:companyEnd	111 -18 -2 -4 -1 -10 0
inner:number	-24 94 -8 -7 -5 -23 -6
inner:capital	29 49 -3 18 10 22 -7
inner the	10 52 -8 -15 -2 71 -5
inner a	5 61 -5 -4 -3 -5 -3
inner an	192 63 -4 0 0 -4 -1
inner of	56 79 -15 -1 3 8 -1
inner in	8 54 -12 -2 -5 -16 -9
inner on	19 7 1 -1 1 -16 -2
inner at	8 22 3 -3 -1 4 -1
inner by	-17 93 -5 -10 -2 -20 0
inner to	-9 1 -9 -6 -3 75 -6
inner for	68 15 -8 -17 -2 2 -1
inner with	30 -2 -5 -8 1 -7 1
inner from	-14 -7 -4 -14 -3 -33 -1
inner as	-5 -61 -12 0 0 -4 0
inner and	-3 -48 -21 -19 -2 -10 -3
inner or	-40 -46 -14 -18 -1 0 -1
inner &	118 -13 -4 -1 -1 -15 0
inner her	157 -185 -7 -2 -3 -44 -2
inner that	16 -50 -1 -2 0 -56 0
inner is	57 -36 -13 -1 0 21 0
inner also	-105 -616 -4 -3 -2 -171 -1
inner after	35 -56 2 -3 1 1 0
inner before	-121 -106 -124 -27 -6 -27 -5
inner than	66 -59 -1 -6 -1 -3 -3
inner into	-86 140 -26 -13 -52 -98 -6
inner over	-70 42 -7 -3 -4 90 -2
inner under	-21 0 0 0 0 0 0
inner not	-6 -12 -7 0 -1 0 0
inner it	-38 -37 -32 -2 -2 -6 -1
inner your	-22 220 -30 0 0 -124 -2
inner ,	-20 18 -1 -2 0 -30 -1
inner :	-18 106 0 -2 0 -12 -1
inner ;	0 24 0 0 0 -12 0
inner -	-9 148 83 1 0 -16 -1
inner –	-2 88 -1 0 0 -22 0
inner —	-24 -31 -2 1 0 1 0
inner '	-5 21 -17 -2 -1 4 0
inner !	-11 -196 -1 0 1 -32 0
inner /	-61 124 9 -8 -2 9 -1
only:film	-6 -1 -19 3 -1 20 -2
only:work	-11 78 -23 -15 -5 -38 1
only:credit	40 -1 -1 -3 0 0 -1
only:person	90 9 -7 -19 -6 -14 -6
only:honorific	117 -6 -30 15 -2 -2 -3
only:connector	38 -14 -24 -9 -4 -11 -5
only:starter	76 -29 -40 -25 -6 -12 1
only:calendar	1 -21 -21 20 -2 -13 -12
only:nation	37 -8 -29 -14 -2 -10 11
only:honour	-28 -9 -20 21 -1 -4 -1
only:broadcast	83 5 5 -14 -24 -42 1
only:takesPart	-90 -7 13 -4 -4 -11 -3
only:makes	23 -12 -10 -4 -1 -6 -1
only:comesOut	249 -43 -26 -11 -11 -10 -3
only:playsRole	17 -10 -27 -4 -4 -16 -1
only:tells	65 -9 0 -8 -1 -1 -2
only:speaks	44 -7 3 0 0 -3 -3
only:lives	-83 -46 -31 -11 -5 153 -10
only:prize	4 -12 -22 -11 -1 -5 -2
only:calls	15 -12 2 0 0 0 -2
only:series	70 -32 -13 -5 -3 -12 -2
only:modifier	2 -9 -16 -1 -1 0 -1
only:common	-48 -9 -5 -47 -21 -1 -29
only:first	-64 -25 18 17 1 3 -32
only:surname	-17 -36 43 18 -9 -8 -36
only:place	-20 33 -12 -34 -4 -13 43
only:companyEnd	-5 -9 -13 -7 -5 -9 -8
only:number	68 -19 -12 -10 -3 -11 -12
only:capital	-32 -74 -9 -22 -67 -59 -66
one common & start	236 -40 -6 3 -3 -3 -7
one common & free	6 18 -11 -26 -8 9 -15
one common & mark	70 -20 -7 -15 -10 -11 -16
one common & title case	123 -28 -2 -27 -10 -5 -6
one common & set off	36 -75 -35 -17 -4 89 -8
one common & touching	59 -32 -36 -26 -14 -32 -22
one name & start	-77 5 77 39 -9 -17 -19
one name & free	-38 -30 33 35 -9 1 10
one name & mark	-64 -44 38 -4 32 -16 -12
one name & title case	7 -1 -13 -5 0 -1 -1
one name & set off	-12 4 -5 -10 -1 49 -15
one name & touching	-9 -2 -17 -4 -13 -21 -10
one unknown & start	16 -3 37 -40 -3 -16 -24
one unknown & free	-2 -23 13 8 6 -28 33
one unknown & mark	-35 -31 25 -11 -1 5 -35
one unknown & title case	7 -26 -18 2 -3 -3 -4
one unknown & set off	-46 45 8 -23 -5 24 -16
one unknown & touching	-14 22 -19 -3 -18 22 -20
person & start	-20 5 61 -12 -6 -20 -7
person & free	-15 -33 26 49 -10 -6 -1
person & mark	-2 -37 65 5 -4 -14 -4
person & title case	21 -14 43 19 0 -6 -1
person & set off	-3 -81 -44 -9 -1 132 -7
person & touching	6 12 41 -25 -7 -10 -8
some common & start	-29 11 -40 32 5 -15 -9
some common & free	60 26 -6 -1 14 -5 5
some common & mark	-25 -53 -9 -25 35 65 -2
some common & title case	34 52 5 -9 -28 -43 4
some common & set off	-12 0 4 -3 -2 69 0
some common & touching	-11 -23 -7 -18 3 -3 -2
all common & start	-50 45 -20 -10 -21 23 -3
all common & free	21 67 -30 -1 14 -13 9
all common & mark	3 -11 -4 0 12 -17 0
all common & title case	229 -54 37 -32 -15 76 -9
all common & set off	-3 -20 0 0 0 120 0
all common & touching	-4 -33 -15 -12 -7 -19 -12
little words & start	5 2 -18 -7 0 11 0
little words & free	37 30 -16 -18 -2 -1 -4
little words & mark	-4 -20 -2 1 0 49 0
little words & title case	164 45 -5 -2 0 119 0
little words & set off	0 -7 -1 0 0 8 0
little words & touching	-27 -7 -8 -11 0 -9 -1
other & start	-19 0 -26 -10 -3 -6 -4
other & free	9 48 -21 -16 0 -11 -5
other & mark	13 -65 -10 6 2 88 -4
other & title case	76 -45 -62 -13 -5 -4 -2
other & set off	35 49 -12 -3 -1 17 0
other & touching	-8 -26 3 -15 -6 -22 -2
one common & before:film	-5 8 -13 -3 -3 -20 -4
one common & before:work	3 -4 -5 -4 -1 -40 -1
one common & before:credit	79 -3 -63 2 -1 -9 2
one common & before:person	26 -5 -140 -1 -2 -9 -2
one common & before:honorific	-19 -1 122 -3 0 0 0
one common & before:connector	-4 -12 -13 -10 -5 -1 -13
one common & before:starter	2 -9 -20 -19 -14 -13 -19
one common & before:calendar	43 -6 -7 -4 -2 -6 -1
one common & before:nation	-27 -6 -3 -4 -1 -1 -2
one common & before:honour	10 -1 -2 -3 -3 -8 -4
one common & before:broadcast	42 -3 -28 -9 2 -48 0
one common & before:takesPart	6 -8 -45 -31 -2 -33 -1
one common & before:makes	-26 8 -19 -3 -3 -16 -3
one common & before:comesOut	-9 -25 19 -1 -4 -2 -1
one common & before:playsRole	60 -1 9 -20 -2 -20 -4
one common & before:tells	23 -3 -9 -11 -5 -7 -4
one common & before:speaks	128 -9 68 -6 -7 -25 -3
one common & before:lives	12 -2 -43 -51 -7 -34 -3
one common & before:prize	9 -5 -3 -8 -1 -2 -2
one common & before:calls	-72 -8 4 -4 1 -6 -1
one common & before:lists	-3 -43 75 -15 -8 -14 -4
one common & before:series	-11 -1 0 0 -1 -21 0
one common & before:firm	-45 -1 -5 -1 -14 -1 -2
one common & before:modifier	-44 -2 -7 -5 0 0 0
one common & before:common	-13 -17 -4 -30 -7 -11 -14
one common & before:first	38 -16 -4 0 -7 -4 -5
one common & before:surname	27 -11 -6 -6 -1 -2 -13
one common & before:place	-30 19 -8 -7 -5 -13 -9
one common & before:companyEnd	-6 -9 -11 -2 -1 -4 0
one common & before:number	-78 -1 -1 -1 -1 -3 0
one common & before:capital	-65 -4 -17 -15 -14 -9 -15
one name & before:film	-23 -38 -31 -32 -13 71 -35
one name & before:work	10 -2 3 -5 -1 -16 -1
one name & before:credit	-4 -2 -143 155 -1 -2 0
one name & before:honorific	71 -2 29 -8 -1 -2 -1
one name & before:connector	-3 -5 3 -6 -4 -2 11
one name & before:starter	3 1 12 -1 -6 -7 5
one name & before:calendar	95 -2 -36 -16 -4 -31 -2
one name & before:nation	-349 -28 -94 -101 -81 -36 -57
one name & before:honour	-34 -1 -18 -20 -1 -2 -2
one name & before:broadcast	-32 0 25 0 0 16 0
one name & before:makes	-31 -18 -12 -44 -8 15 13
one name & before:comesOut	-7 -31 -47 -19 -3 -4 -6
one name & before:playsRole	-4 -4 -10 48 -1 -21 -8
one name & before:tells	-1 -53 10 52 -1 1 -10
one name & before:speaks	-24 -2 58 -14 0 -16 -1
one name & before:lives	-13 -6 -20 50 -3 -5 -13
one name & before:prize	134 -29 -116 -36 -7 -15 33
one name & before:calls	-1 -27 22 17 0 3 -9
one name & before:lists	-3 31 -2 -4 0 0 5
one name & before:series	-1 -2 37 -6 0 -46 -3
one name & before:firm	-10 -1 -21 -5 22 -1 -1
one name & before:modifier	-7 -2 -17 -10 0 -1 -1
one name & before:common	-12 -26 42 7 8 -17 4
one name & before:first	-14 0 -15 4 0 0 0
one name & before:surname	-4 -10 -4 5 1 6 9
one name & before:place	-133 -3 7 18 -5 -12 -16
one name & before:capital	-10 -14 -36 16 -13 -6 0
one unknown & before:film	-40 85 19 -42 -2 45 -12
one unknown & before:work	-90 1 83 -68 33 27 -16
one unknown & before:credit	-10 -1 45 -18 -1 -18 -2
one unknown & before:person	-8 -6 1 -8 0 -2 -3
one unknown & before:honorific	-25 8 96 -7 0 0 -1
one unknown & before:connector	-21 13 -21 4 -3 -1 11
one unknown & before:starter	-21 5 19 -5 3 29 1
one unknown & before:calendar	-67 -8 -20 -23 -2 -6 -1
one unknown & before:nation	173 -14 -77 -77 -1 -27 -10
one unknown & before:honour	-7 7 26 22 0 -4 0
one unknown & before:broadcast	-63 20 -9 -9 -1 -41 0
one unknown & before:takesPart	-16 -2 51 -11 0 -35 -1
one unknown & before:makes	-16 131 60 -35 1 7 -13
one unknown & before:comesOut	-45 -29 101 -18 -8 -2 -4
one unknown & before:playsRole	-48 16 0 -53 -7 -14 172
one unknown & before:tells	126 -7 -165 -47 -11 124 -8
one unknown & before:speaks	-27 -23 63 -31 41 27 -5
one unknown & before:lives	-20 -2 5 -35 -1 -6 -5
one unknown & before:prize	-104 -22 -31 -24 -11 -13 -17
one unknown & before:calls	1 122 -28 41 -4 -28 -11
one unknown & before:lists	-17 80 -32 -23 13 -23 -4
one unknown & before:series	-132 100 -18 -221 -26 -28 -35
one unknown & before:firm	7 -7 8 -32 31 -20 -2
one unknown & before:modifier	79 -19 -11 -86 -3 -17 -6
one unknown & before:common	-8 18 3 7 -4 14 -17
one unknown & before:first	-2 2 -19 -4 0 0 -3
one unknown & before:surname	-13 15 -4 -13 0 -3 -8
one unknown & before:place	14 -8 47 -21 -1 -12 -6
one unknown & before:companyEnd	-10 -3 -4 -13 -2 -20 -1
one unknown & before:number	-146 -16 -45 -86 -24 -44 -30
one unknown & before:capital	-5 24 -8 -6 -7 -14 -13
person & before:film	-16 103 0 -32 -4 -35 -2
person & before:work	-43 86 -207 -4 -7 188 -7
person & before:credit	-1 -11 111 -75 -1 -1 -1
person & before:person	0 -2 49 -38 0 -1 0
person & before:honorific	-5 -8 -107 45 -1 -1 9
person & before:connector	-11 -24 28 18 -4 3 -3
person & before:starter	-15 -10 15 10 -4 -2 -1
person & before:calendar	-122 -10 -63 -17 -14 -9 -21
person & before:nation	255 20 -76 -6 -4 -3 -6
person & before:honour	1 -19 72 -2 -1 -1 0
person & before:broadcast	-50 16 231 -72 -1 0 -11
person & before:takesPart	0 -34 47 -14 0 -1 0
person & before:makes	-10 -57 -215 -101 -17 -15 -8
person & before:comesOut	12 5 -11 -63 -5 -19 98
person & before:playsRole	-3 -45 97 61 -2 -51 -9
person & before:tells	-33 172 -154 -186 -7 -72 -18
person & before:speaks	-5 -22 -57 -49 -2 -4 -2
person & before:lives	-6 -17 43 40 -3 -12 -5
person & before:prize	-2 0 119 -3 0 -1 -1
person & before:calls	-24 48 9 21 -5 -46 -7
person & before:lists	-3 48 -40 37 -1 -5 -2
person & before:series	0 -14 1 3 0 -83 0
person & before:firm	-4 -8 73 -4 -4 -3 -3
person & before:modifier	-10 -16 -57 158 -3 0 -1
person & before:common	-22 3 -4 30 -2 -4 -6
person & before:first	-1 -2 -44 -2 0 0 0
person & before:surname	-4 -20 -1 4 -2 1 -3
person & before:place	-20 88 -56 -81 -2 -8 -9
person & before:companyEnd	1 -7 10 -4 0 0 0
person & before:number	-5 1 1 -22 0 0 -1
person & before:capital	29 -19 45 -32 -1 -7 3
some common & before:film	-24 -35 27 -4 0 15 -1
some common & before:work	75 120 -47 9 -1 -113 40
some common & before:credit	-57 -111 241 -20 -9 -28 -12
some common & before:person	226 -19 48 -39 -81 -5 -2
some common & before:honorific	-57 -1 -166 298 -10 -5 -7
some common & before:connector	13 7 -6 -6 10 1 7
some common & before:starter	16 15 6 0 -1 -6 2
some common & before:calendar	-14 -1 -2 -3 -2 -4 -1
some common & before:nation	67 -20 -8 -7 5 -2 6
some common & before:broadcast	66 11 -3 -6 -2 72 -2
some common & before:takesPart	-42 -15 91 -1 -7 -11 -3
some common & before:makes	-36 86 73 -12 7 -15 -1
some common & before:comesOut	-33 152 -42 -18 -16 -48 -12
some common & before:playsRole	-23 22 -155 191 -6 -4 -10
some common & before:tells	-164 9 -24 -14 -52 238 -10
some common & before:speaks	38 -46 -40 -13 -40 102 -8
some common & before:lives	-210 -72 177 130 -23 -24 -29
some common & before:prize	-21 0 -1 -4 -1 0 -5
some common & before:calls	-134 1 -16 -92 -21 243 -4
some common & before:lists	-62 21 32 -38 -15 108 -6
some common & before:series	-27 33 -2 -19 -5 -16 -1
some common & before:firm	-30 -11 -206 -16 242 -29 -8
some common & before:modifier	-31 69 -9 117 -5 -13 -10
some common & before:common	16 -1 -19 -13 1 13 7
some common & before:first	-52 -9 -4 -14 36 0 -10
some common & before:surname	142 -33 -66 103 -47 -61 -5
some common & before:place	87 -34 -7 -21 68 -34 9
some common & before:companyEnd	2 -9 0 -23 11 -16 0
some common & before:number	273 -144 -9 -11 -16 -2 -38
some common & before:capital	15 -4 -14 -25 -4 -19 1
all common & before:film	-27 -28 -3 -7 -2 79 -1
all common & before:work	70 -25 -6 -5 -89 77 -4
all common & before:credit	-36 -42 46 -38 -33 -44 -33
all common & before:person	-27 197 -41 -27 -8 -30 -32
all common & before:honorific	-45 145 -25 0 0 0 0
all common & before:connector	25 -8 -10 -4 -1 -4 12
all common & before:starter	3 -23 -17 -9 -13 -6 7
all common & before:calendar	271 -10 -1 -15 -1 -48 -2
all common & before:nation	115 -69 -2 -2 -3 -11 -2
all common & before:honour	-18 0 0 0 0 0 0
all common & before:broadcast	3 -31 112 -6 22 -64 -5
all common & before:takesPart	-32 -29 29 -2 0 -41 -1
all common & before:makes	-20 16 -22 -4 67 -46 -2
all common & before:comesOut	-5 -11 -2 0 -1 -22 -1
all common & before:playsRole	-17 20 -12 -75 -2 65 -5
all common & before:tells	-10 -5 0 -5 2 -3 0
all common & before:speaks	-31 4 -6 -2 41 -9 -2
all common & before:calls	22 -50 -13 43 27 -51 18
all common & before:lists	-59 -18 -27 -20 -1 -23 -3
all common & before:series	-25 62 -1 -5 -2 -81 -2
all common & before:firm	-83 -3 -18 -3 178 -36 -3
all common & before:modifier	-47 69 -2 -1 -2 -5 -1
all common & before:common	7 -4 -15 -5 8 22 -6
all common & before:first	47 -9 -2 -6 1 12 0
all common & before:surname	83 -13 -2 -13 -11 -26 -3
all common & before:place	86 -56 -1 -1 -4 -8 -1
all common & before:companyEnd	-4 -34 0 -12 3 -6 0
all common & before:number	-92 -25 -10 0 -8 -23 -4
all common & before:capital	17 -16 -11 -9 -11 -35 -9
little words & before:film	-5 27 -10 -3 0 23 -1
little words & before:work	-1 18 0 -5 1 -57 1
little words & before:honorific	-9 14 3 2 0 0 0
little words & before:connector	24 3 -10 -13 -2 -1 -4
little words & before:starter	28 24 -12 -13 0 5 -4
little words & before:calendar	3 -2 -1 0 1 -9 0
little words & before:nation	65 13 -18 -5 -2 -3 0
little words & before:broadcast	-18 -9 -1 -7 1 -4 1
little words & before:takesPart	0 12 -7 0 0 -1 0
little words & before:makes	-15 196 -7 -8 -1 -19 -2
little words & before:comesOut	-96 274 -17 -7 -1 -28 -1
little words & before:playsRole	-17 2 -14 -16 0 -16 -4
little words & before:tells	-6 151 2 -18 -1 1 -1
little words & before:speaks	30 -27 4 0 -1 10 0
little words & before:lives	-19 -31 -28 -15 -2 -11 -1
little words & before:calls	-4 -50 0 -1 0 200 -1
little words & before:lists	-8 -34 -12 -2 0 -11 0
little words & before:series	-1 118 0 -1 0 26 0
little words & before:firm	211 -45 -7 4 14 -4 0
little words & before:modifier	9 -38 0 1 1 -1 0
little words & before:common	8 22 -9 -10 0 -15 -5
little words & before:surname	3 -19 2 -2 0 68 0
little words & before:place	6 21 0 -1 0 1 0
little words & before:capital	-21 -13 -6 -11 -3 2 -2
other & before:film	-1 102 -3 -1 0 17 0
other & before:work	-13 -43 -1 -8 0 135 -1
other & before:credit	-113 -98 -235 -140 -48 -24 -26
other & before:honorific	-5 -8 -5 -1 0 0 -1
other & before:connector	0 -6 -10 -14 -1 -27 -6
other & before:starter	-3 7 -16 -15 -2 -18 -5
other & before:calendar	-7 -24 0 0 0 0 0
other & before:broadcast	6 -39 6 -10 1 13 1
other & before:takesPart	0 68 -2 -2 0 -3 0
other & before:makes	-47 108 15 -1 0 -5 1
other & before:playsRole	-204 -262 -204 -154 -76 -232 -67
other & before:tells	-60 -58 -9 -11 -2 -153 -1
other & before:speaks	-64 -140 -9 -6 -2 -171 0
other & before:lives	1 -34 -24 11 0 -12 1
other & before:calls	-44 -63 -6 1 0 -7 0
other & before:lists	18 73 70 -12 0 3 0
other & before:series	-10 -214 0 0 1 232 0
other & before:firm	34 -28 11 -13 58 2 1
other & before:common	0 7 -13 -8 1 -4 -1
other & before:first	-1 -17 -1 0 0 0 0
other & before:surname	-73 87 0 -2 0 0 -1
other & before:place	163 -11 -11 0 1 -6 0
other & before:capital	-13 -8 -7 -5 -2 -3 -1
one common & after:film	28 1 -14 -2 -3 -2 -1
one common & after:work	13 -14 -3 -4 -2 37 -5
one common & after:credit	89 -12 -8 -8 -3 -1 -2
one common & after:person	51 -17 -38 -15 -3 52 -2
one common & after:honorific	-14 -3 -1 0 0 -1 -5
one common & after:connector	5 -22 -16 -1 -1 -14 -8
one common & after:starter	9 -27 -25 -4 -9 -23 -11
one common & after:calendar	-7 -7 -6 -3 -2 -14 -1
one common & after:nation	39 -4 -2 -3 -1 0 -2
one common & after:honour	-27 -3 -14 -2 -1 -5 -1
one common & after:broadcast	9 -1 27 -1 -1 -13 -2
one common & after:takesPart	74 -15 -28 -10 -5 8 0
one common & after:makes	22 -7 -6 -1 -2 -3 -1
one common & after:comesOut	-17 -27 19 7 0 -16 -1
one common & after:playsRole	45 -18 -23 -9 -5 -25 -2
one common & after:tells	-59 20 30 -2 -1 -21 -2
one common & after:speaks	-41 27 -1 -1 0 -8 0
one common & after:lives	-18 -14 -10 -16 -4 43 -2
one common & after:prize	15 -3 -15 -2 -1 -5 0
one common & after:calls	-92 -2 -2 -1 -1 0 0
one common & after:lists	10 -1 -6 -2 -1 -4 -1
one common & after:series	15 25 -10 -4 -3 -18 -2
one common & after:firm	5 -2 9 -2 -4 -6 0
one common & after:modifier	36 -10 -19 3 7 -7 2
one common & after:common	-10 -27 -28 -19 -11 -15 -9
one common & after:first	43 -2 -4 -3 -1 -6 -3
one common & after:surname	27 13 -3 -9 -2 -4 -3
one common & after:place	-12 0 0 0 0 0 0
one common & after:companyEnd	-27 0 0 0 0 0 0
one common & after:number	18 4 -13 -10 -4 -8 -4
one common & after:capital	3 1 -16 -12 -9 -10 -7
one name & after:film	-53 -34 -51 42 -24 -19 4
one name & after:work	-7 2 -5 18 0 33 18
one name & after:credit	-27 -7 -91 -34 116 -2 -1
one name & after:person	34 90 -108 17 -3 -6 -3
one name & after:honorific	-39 -3 12 -4 1 -2 -1
one name & after:connector	-9 10 31 -32 -4 -11 -11
one name & after:starter	-9 8 29 -28 -16 -16 -6
one name & after:calendar	-104 -19 -11 -24 -6 -7 -7
one name & after:nation	221 -12 -18 -11 -4 -19 0
one name & after:honour	128 -3 -56 -15 -3 -1 28
one name & after:broadcast	53 0 -26 -7 8 -31 40
one name & after:takesPart	-8 125 -55 -32 -1 -19 0
one name & after:makes	5 -29 -17 54 -22 -8 -9
one name & after:comesOut	20 28 25 -13 -3 -16 -10
one name & after:playsRole	-9 14 -1 -13 -3 -5 -2
one name & after:tells	31 -31 23 -11 -2 -4 -20
one name & after:speaks	68 -5 -6 -7 -1 -5 5
one name & after:lives	-21 -22 -9 121 -1 -10 -6
one name & after:prize	21 -5 92 -16 -1 -3 -33
one name & after:calls	-35 -2 71 -29 0 -4 -2
one name & after:lists	-65 -9 37 -28 -3 -1 27
one name & after:series	-45 -102 24 114 -7 253 -25
one name & after:firm	10 -1 -1 -6 8 -9 2
one name & after:modifier	-5 -15 5 -32 -4 -6 36
one name & after:common	-11 1 22 9 -3 -13 7
one name & after:surname	-10 0 -14 -3 -1 -1 15
one name & after:place	198 -3 -76 -12 -3 -3 -7
one name & after:companyEnd	-12 0 -8 -15 -2 0 -6
one name & after:number	107 -4 2 -3 -1 -9 -12
one name & after:capital	-17 -3 -26 -2 -2 -3 17
one unknown & after:film	85 -35 -45 -32 107 -47 -27
one unknown & after:work	16 -32 -15 -22 -4 89 -6
one unknown & after:credit	-146 -77 -79 208 40 -41 -10
one unknown & after:person	-83 127 -50 -25 -5 -35 -3
one unknown & after:honorific	2 -1 9 2 20 0 -2
one unknown & after:connector	21 -4 1 20 1 -18 7
one unknown & after:starter	-17 9 19 14 -4 0 19
one unknown & after:calendar	-87 160 -42 -61 -11 -24 -9
one unknown & after:nation	-12 -27 80 -27 -2 -33 -38
one unknown & after:honour	42 -3 158 -35 -2 -13 -19
one unknown & after:broadcast	-22 -1 31 15 0 127 -1
one unknown & after:takesPart	-38 -40 77 -10 0 -19 -2
one unknown & after:makes	-61 67 -39 -37 124 -67 -19
one unknown & after:comesOut	-36 77 -8 -19 -5 -15 -5
one unknown & after:playsRole	34 58 -21 -21 -13 -24 -6
one unknown & after:tells	-18 91 4 -7 -7 -17 -14
one unknown & after:speaks	-12 25 12 -8 -3 -3 -2
one unknown & after:lives	-74 90 56 -37 -4 64 -24
one unknown & after:prize	-55 -159 103 76 -5 24 -6
one unknown & after:calls	-53 0 77 -15 1 -2 0
one unknown & after:lists	-20 71 97 -23 -2 -22 -7
one unknown & after:series	47 72 -31 -28 -44 -75 -38
one unknown & after:firm	-58 -20 -4 -24 30 2 -8
one unknown & after:modifier	-15 59 -64 66 41 -33 -13
one unknown & after:common	11 -10 37 -13 5 0 -26
one unknown & after:first	61 -8 -20 -16 0 -13 -3
one unknown & after:surname	-11 -2 -11 7 -1 -1 -1
one unknown & after:place	-40 -10 -10 -24 0 -12 -42
one unknown & after:companyEnd	-13 0 8 0 -40 -2 0
one unknown & after:number	-39 6 -2 32 0 -35 -22
one unknown & after:capital	-18 -5 -39 -22 5 -10 10
person & after:film	-37 49 173 -20 -4 -18 -3
person & after:work	-4 45 -13 -11 -3 -29 -3
person & after:credit	-23 408 -350 -50 -18 -9 -10
person & after:person	-5 11 51 -42 -1 -2 -1
person & after:honorific	1 -11 156 -1 0 0 -2
person & after:connector	9 -20 30 -18 -3 -16 4
person & after:starter	1 3 6 8 -4 -12 3
person & after:calendar	-1 -8 20 -10 -1 -1 0
person & after:nation	-4 -4 87 -16 -1 -2 -2
person & after:honour	0 -8 10 1 0 0 -1
person & after:broadcast	1 -1 -205 -10 -2 -3 -2
person & after:takesPart	-11 -20 -8 92 -2 -5 -1
person & after:makes	-12 103 -7 -48 -7 -13 -3
person & after:comesOut	-9 17 -91 -29 -4 285 -4
person & after:playsRole	-9 -15 53 -9 -2 -2 -1
person & after:tells	-13 52 25 -61 -1 -3 -1
person & after:speaks	-1 0 -11 -14 -2 -2 -2
person & after:lives	-18 -75 -152 -102 -6 -38 -8
person & after:prize	-4 -9 60 -20 -2 -3 -1
person & after:lists	0 -3 84 0 0 0 0
person & after:series	-1 61 20 -8 -1 -8 -6
person & after:firm	1 -10 23 -11 -1 0 0
person & after:modifier	-8 -82 80 -88 -2 6 -4
person & after:common	-16 13 21 -1 -5 6 -4
person & after:first	37 -6 6 30 -10 -2 -2
person & after:surname	6 -2 -37 -22 -6 -1 0
person & after:place	6 -5 154 -12 0 0 -3
person & after:companyEnd	-1 0 -37 -8 2 -1 -2
person & after:number	-42 52 34 -92 -96 -4 -8
person & after:capital	7 -6 10 -8 -9 -2 -2
some common & after:film	-11 -6 84 -5 34 -18 24
some common & after:work	-35 -33 -6 -5 123 -14 14
some common & after:credit	-51 -39 -16 40 -47 -12 144
some common & after:person	256 31 -91 -41 -9 -81 -12
some common & after:honorific	24 -17 -19 -3 1 0 -4
some common & after:connector	-27 29 -14 19 -16 22 1
some common & after:starter	-7 2 -7 -2 19 18 1
some common & after:calendar	-67 40 15 -13 -11 -17 -7
some common & after:nation	-168 -14 1 -3 -10 -82 -10
some common & after:honour	144 -39 -44 -20 -22 -20 -11
some common & after:broadcast	-8 4 -2 -1 -10 -153 172
some common & after:takesPart	-142 207 -68 -3 -1 -7 0
some common & after:makes	-14 72 29 -15 66 3 -7
some common & after:comesOut	-72 -18 -94 -6 -13 141 -3
some common & after:playsRole	-211 179 28 -31 270 -71 -8
some common & after:tells	-34 85 74 -13 -4 -16 -4
some common & after:speaks	25 -21 1 -14 0 0 0
some common & after:lives	132 -21 -8 -3 -2 -4 1
some common & after:prize	53 -8 -24 -4 -27 8 -1
some common & after:calls	149 -3 -27 0 2 -18 2
some common & after:lists	-38 8 -50 -12 -3 -42 -3
some common & after:series	-71 79 46 -8 38 -6 -10
some common & after:firm	-1 -14 0 -3 3 0 0
some common & after:modifier	-48 45 21 -12 -5 0 -9
some common & after:common	13 -4 -2 -17 15 12 -3
some common & after:first	0 -8 5 16 0 -2 -11
some common & after:surname	-7 6 0 11 -1 -6 0
some common & after:place	81 -5 -13 -1 2 -16 0
some common & after:companyEnd	5 -20 -3 0 -1 -1 -1
some common & after:number	-26 28 -45 -2 53 -6 0
some common & after:capital	9 -17 2 3 -10 -10 -3
all common & after:film	-70 90 72 -8 -11 63 -34
all common & after:work	-11 16 -25 -4 -18 -98 -7
all common & after:credit	-56 -16 -67 -45 -35 -56 -19
all common & after:person	-79 213 -58 -13 -5 -61 -7
all common & after:honorific	83 -39 -13 -8 -12 -24 -4
all common & after:connector	-6 -20 -10 6 11 25 -7
all common & after:starter	-6 6 -18 1 5 -2 -7
all common & after:calendar	-38 9 -1 -1 -3 -57 0
all common & after:nation	-5 -4 -1 -1 0 -11 0
all common & after:honour	38 29 -12 -8 -4 -22 -2
all common & after:takesPart	14 -64 -44 18 1 9 55
all common & after:makes	-11 97 -3 -2 10 -3 0
all common & after:comesOut	-29 87 -11 -1 -32 0 -1
all common & after:playsRole	-54 119 59 -2 -9 -170 -1
all common & after:tells	-5 -8 -28 -4 -31 -40 -3
all common & after:speaks	25 -30 -16 -3 -15 3 -1
all common & after:lives	219 -54 -54 -68 -31 -74 -10
all common & after:prize	81 -23 -44 -7 -31 21 -8
all common & after:calls	283 -51 0 0 -1 -187 5
all common & after:lists	-25 -140 -2 1 -2 -12 -1
all common & after:series	-110 91 -23 -51 -16 -115 245
all common & after:firm	11 -10 1 -1 2 2 0
all common & after:modifier	-67 93 -16 -5 16 4 -1
all common & after:common	-20 6 -17 0 21 0 -6
all common & after:first	114 -8 -1 -6 -1 -5 -1
all common & after:surname	17 -12 -2 -2 -2 -5 -2
all common & after:place	43 -10 2 -14 0 0 2
all common & after:companyEnd	0 -3 -1 0 -19 -1 0
all common & after:number	-43 -27 0 -1 -1 -9 -1
all common & after:capital	28 -37 -2 -6 -7 -15 -5
little words & after:film	-66 73 -1 -4 -2 -28 -3
little words & after:work	-134 -129 -9 -8 -2 -105 -2
little words & after:credit	-19 6 -5 -2 3 -4 0
little words & after:person	2 25 -13 -1 0 -3 0
little words & after:connector	-22 -14 -7 -5 -1 49 -4
little words & after:starter	-13 2 -8 -7 -1 36 -3
little words & after:calendar	4 -54 16 0 0 -1 1
little words & after:nation	-20 -25 -2 0 0 -1 0
little words & after:honour	19 0 -1 0 0 0 0
little words & after:broadcast	-3 -19 -11 -4 0 -23 0
little words & after:takesPart	-3 36 -12 0 0 -2 0
little words & after:makes	53 -39 -11 -1 0 -29 -1
little words & after:comesOut	16 92 -5 -3 -3 44 -1
little words & after:playsRole	-95 -54 -40 -5 -2 -21 -1
little words & after:tells	48 32 -33 -5 -2 -23 -1
little words & after:speaks	68 53 -5 -1 0 -3 -1
little words & after:prize	-79 -31 -53 -2 -2 -2 -1
little words & after:lists	206 28 -31 -6 -1 -16 0
little words & after:series	-120 -124 -15 -13 -5 5 -3
little words & after:firm	58 -105 36 -9 4 20 0
little words & after:modifier	58 -39 -7 -1 -1 -11 -1
little words & after:common	-3 -6 -9 -6 -2 -9 -4
little words & after:first	-41 -31 -1 -5 -1 -3 0
little words & after:surname	-14 -1 -2 -2 0 -7 -1
little words & after:place	5 -8 -1 0 0 -1 -1
little words & after:number	-14 22 -8 -2 -2 -6 -1
little words & after:capital	-12 -26 -1 -2 -1 -3 -1
other & after:film	-37 -78 -24 -2 0 -2 -1
other & after:work	-19 9 -18 -3 -11 -25 -2
other & after:credit	-20 -82 -13 -4 -1 -1 3
other & after:person	-134 66 -20 -3 -2 -65 -3
other & after:connector	-10 49 10 -7 -3 4 -1
other & after:starter	-11 38 9 -6 -2 10 -1
other & after:calendar	6 -37 -1 1 0 0 0
other & after:nation	-3 -10 16 -2 0 0 0
other & after:honour	0 -28 -4 0 -3 -3 0
other & after:takesPart	-2 -232 -9 -1 17 -1 0
other & after:makes	-33 -72 -27 -17 -5 -3 -1
other & after:comesOut	-2 77 -2 -1 0 -63 0
other & after:playsRole	212 -116 -48 0 -27 -9 -3
other & after:tells	59 135 -92 -8 -28 -72 -4
other & after:speaks	-29 -29 -5 -1 -2 0 -4
other & after:lives	-21 -6 -13 -1 -1 -1 0
other & after:lists	-10 -39 12 -1 -3 -3 -3
other & after:series	-1 -112 -2 0 -1 -1 0
other & after:firm	6 -19 10 -2 2 1 0
other & after:modifier	-4 -24 -3 -1 -1 -1 -1
other & after:common	17 22 -20 -12 -4 -6 -2
other & after:first	30 -73 -2 0 -1 0 0
other & after:surname	-7 -58 -2 1 0 -1 0
other & after:place	-3 -8 14 -2 0 0 0
other & after:number	-20 -5 -5 -5 -2 -6 -2
other & after:capital	-17 -14 -2 -1 -1 -13 0
known film: common & start	0 -12 10 -3 -1 -1 0
known film: common & free	0 57 -25 -18 -3 -16 -4
known film: common & mark	152 -8 -5 -27 -2 -7 -3
known film: common & title case	-99 75 8 -9 -6 -13 -3
known film: common & set off	-39 62 -35 -13 -4 -4 -4
known film: common & touching	4 13 -2 0 -1 -4 -4
known film: name & start	-13 12 32 -23 -3 -4 7
known film: name & free	-11 11 -11 29 -14 -16 7
known film: name & mark	15 19 -7 18 4 -7 -3
known film: name & title case	-3 20 -16 9 0 -5 -8
known film: name & set off	-29 -2 -2 -20 -2 76 -8
known film: name & touching	3 8 -10 -1 -1 -1 2
known film: rare & start	-82 28 -31 113 -7 -18 -7
known film: rare & free	-51 14 -66 65 -8 -12 -7
known film: rare & mark	-4 64 42 -43 -3 -4 -26
known film: rare & title case	-2 -3 -19 -11 2 -3 -1
known film: rare & set off	-9 26 -12 -24 -3 21 -2
known film: rare & touching	2 34 -21 -27 -6 1 -9
known film: two & start	10 120 -25 -14 -11 -12 -15
known film: two & free	-3 19 -33 3 7 18 -9
known film: two & mark	-1 269 -9 0 -21 171 0
known film: two & title case	-49 76 -44 -12 -3 64 67
known film: two & set off	-1 -5 -3 -1 0 15 0
known film: two & touching	-21 22 6 -1 9 -25 13
known film: more & start	-12 174 -4 -1 -3 -3 0
known film: more & free	-1 60 0 21 1 61 0
known film: more & mark	-5 20 -20 0 0 3 0
known film: more & title case	-24 175 -8 -4 -1 164 0
known film: more & set off	0 11 0 0 0 0 0
known film: more & touching	-2 36 -1 -3 -1 29 0
known film: common & one common	-20 33 -3 -3 -2 -7 -6
known film: common & one name	66 -10 -5 -17 -1 -7 2
known film: common & some common	-84 178 -18 -20 -35 -95 -1
known film: common & all common	-1 11 -9 -4 -1 -19 -1
known film: name & one name	4 13 -9 11 -5 -7 4
known film: name & person	-2 0 -57 12 0 0 0
known film: name & some common	-4 -10 -7 -10 -2 -20 0
known film: rare & one common	-33 10 -3 -30 -4 -8 -4
known film: rare & one unknown	-26 31 -39 25 -8 -4 -15
known film: rare & some common	-8 32 -7 32 -3 -10 -1
known film: rare & other	69 -24 -65 48 2 -87 2
known film: two & one common	93 -92 -1 16 0 6 -27
known film: two & one name	-44 43 -34 -39 -35 -36 -24
known film: two & one unknown	23 -38 -27 -95 -2 -4 -13
known film: two & person	-3 104 -114 47 3 8 29
known film: two & some common	15 -2 7 -1 6 10 10
known film: two & all common	-44 57 -11 -10 3 13 -13
known film: two & other	-21 130 -4 -10 -4 -7 -2
known film: more & one unknown	-90 55 11 5 -1 7 10
known film: more & person	9 348 -9 -15 0 16 -1
known film: more & some common	9 91 1 56 3 17 0
known film: more & all common	0 54 -1 -1 -5 14 -1
known film: more & little words	-11 74 -2 -6 0 78 0
known film: more & other	-4 122 -1 -3 0 29 0
known person: person	-3 -11 16 72 -1 -3 0
known person: some common	34 -54 102 -6 8 -18 7
known person: all common	-9 -21 185 -7 -3 -145 -2
known person: little words	-108 -246 329 -3 -3 -34 -1
known person: other	-17 -75 110 2 -2 0 -2
one common & before 	-48 -5 -6 -23 -6 -15 -15
one common & before the	19 1 -1 -3 -1 -3 0
one common & before a	-22 0 -1 0 0 0 0
one common & before an	8 0 0 0 0 0 -1
one common & before of	-43 0 1 -2 -3 -21 -4
one common & before in	47 -4 -15 -8 1 1 -15
one common & before on	32 -17 -17 -12 -2 7 -7
one common & before at	16 -3 0 -11 -1 0 -1
one common & before by	-68 -6 -16 -3 -1 -11 -1
one common & before to	-12 12 21 -3 -1 -3 -2
one common & before for	-6 -1 8 -6 -7 2 -1
one common & before with	78 7 -27 -28 -4 -36 -2
one common & before from	-35 29 -8 -4 -4 4 -5
one common & before as	-26 -11 12 25 -2 -2 -2
one common & before and	-43 -29 -13 3 -3 20 -2
one common & before or	-61 -21 -39 -4 -1 -3 -2
one common & before but	95 -7 -12 -3 -1 0 0
one common & before &	-119 -10 -72 3 1 -24 1
one common & before his	-16 -1 1 -1 0 0 0
one common & before this	-33 -3 2 -12 0 -14 0
one common & before that	-48 76 9 58 -5 -37 -3
one common & before is	-21 -3 -3 0 0 -5 1
one common & before was	-11 -9 56 -18 -3 -4 -1
one common & before were	-54 -5 -33 -1 -4 -11 0
one common & before be	12 -5 -6 -6 -1 -3 -3
one common & before will	114 -5 -4 -9 -5 -6 -3
one common & before would	-70 0 0 0 0 0 0
one common & before had	-23 -5 -3 -17 -4 -19 -2
one common & before which	-20 0 0 -2 0 0 0
one common & before where	-139 -1 -3 -6 -2 0 -4
one common & before when	-39 -3 9 -2 -1 -1 0
one common & before after	-8 -9 -2 -10 -4 -2 -2
one common & before before	-58 1 0 0 0 0 0
one common & before until	132 -17 -29 -12 -6 -4 -3
one common & before since	33 -22 -5 -5 -2 -4 -1
one common & before than	23 -13 -14 -11 -7 -5 -4
one common & before then	18 -17 7 0 0 1 -6
one common & before about	-13 -22 -44 -25 -9 -7 -11
one common & before into	-29 -4 -3 -2 -1 -1 -1
one common & before over	8 -6 -1 -4 0 0 0
one common & before against	43 -33 -40 -13 -18 -21 -15
one common & before alongside	-28 0 -1 -1 -1 0 0
one common & before opposite	209 -13 -133 -14 -13 -9 -8
one common & before behind	-127 -2 -5 -3 -4 0 -2
one common & before between	100 -13 -13 -11 0 -2 0
one common & before during	21 -1 -2 -2 0 -2 0
one common & before under	-55 -2 -7 -7 -2 -21 -2
one common & before not	7 -1 -44 -5 0 -20 -1
one common & before never	-13 -2 -22 1 1 -1 -2
one common & before i	-154 -14 -67 -43 -81 -43 -65
one common & before he	-59 -1 -11 -8 -3 -14 -1
one common & before she	-62 -86 -89 -44 -33 -7 -33
one common & before it	-1 -24 87 -4 -2 -2 -3
one common & before they	-27 0 -1 -1 0 -2 1
one common & before we	-60 -27 -2 -8 -5 -3 -3
one common & before you	-129 -17 -8 -2 -6 -2 -4
one common & before my	-30 -17 21 -30 -2 4 -2
one common & before your	-27 0 -7 -1 -1 -2 -1
one common & before our	-120 -1 -1 -1 0 0 0
one common & before ,	-26 0 -6 -7 -5 -9 -4
one common & before .	32 -3 -5 2 0 -32 0
one common & before :	42 -11 -18 -15 -4 2 -5
one common & before ;	28 -58 38 3 2 3 -21
one common & before (	134 -34 -111 -53 -10 -31 -6
one common & before )	189 -21 -61 -20 -14 -44 -9
one common & before [	87 -38 -33 -32 -8 24 -7
one common & before ]	34 -29 8 1 0 3 -11
one common & before -	-1 29 -22 -14 -2 -3 0
one common & before –	-73 -7 -4 0 0 -1 0
one common & before —	-99 -30 -64 -141 -62 -37 -31
one common & before ”	-127 0 -1 3 0 -2 0
one common & before /	-119 -16 -124 -49 -56 -72 -18
one common & before s	-7 -8 -6 -10 1 8 10
one common & before up	-85 0 1 -2 0 0 0
one common & before out	12 -22 1 -6 0 7 0
one common & before off	-150 0 3 0 0 0 0
one common & before such	-19 0 -2 0 -1 -1 0
one common & before like	-7 9 -17 -1 -1 -2 -1
one common & before including	63 -9 -83 -3 -1 -26 -1
one common & before one	15 -4 0 -13 0 1 0
one common & before some	77 -24 -2 0 -2 0 0
one common & before all	26 -25 1 0 0 0 -4
one common & before every	61 -20 0 -34 0 1 1
one common & before how	-77 -1 -2 -1 -1 -1 -3
one common & before what	-51 0 -1 0 0 0 0
one common & before if	-223 0 -2 -4 0 421 -1
one common & before so	37 -90 6 5 0 7 -13
one common & before although	14 -5 0 -12 0 0 0
one common & before made	-43 184 -110 -30 -20 -24 -11
one common & before just	-10 -2 -7 -2 -30 -2 -1
one common & before only	-21 0 0 0 0 0 0
one common & before once	-4 -1 -42 0 -1 -4 -1
one common & before again	-13 -1 -8 -6 0 -6 -1
one common & before yet	-1 0 -9 0 -1 0 0
one common & before him	-18 -1 -1 -1 0 0 0
one common & before there	-8 -2 -1 -1 -1 0 0
one name & before 	-22 -26 -11 -2 2 4 -8
one name & before the	-57 -21 -44 52 -12 -3 -6
one name & before a	-17 0 -2 -1 0 0 0
one name & before of	13 3 -8 -22 -3 22 -9
one name & before in	19 -4 -15 -16 -1 -13 30
one name & before on	16 -12 -25 -36 2 70 -6
one name & before by	-2 5 10 -5 -1 -1 -8
one name & before to	-18 23 25 -25 -11 -9 2
one name & before for	-12 -5 29 -22 -5 -8 4
one name & before with	-7 -22 12 21 -2 -2 1
one name & before from	49 -5 -16 -8 -1 -6 -4
one name & before as	-25 6 8 26 -2 -5 -6
one name & before and	-3 1 15 -11 0 -7 5
one name & before or	-38 -18 136 -10 0 -4 2
one name & before but	13 22 0 -8 -1 -1 -2
one name & before &	2 -11 14 -39 0 1 0
one name & before her	17 -10 14 29 0 0 -33
one name & before this	3 -9 16 13 0 0 -18
one name & before that	19 -13 -67 110 -1 -20 3
one name & before is	-31 -24 -1 87 -2 -10 -21
one name & before was	-15 -12 -49 57 -2 -9 -1
one name & before are	-6 -1 65 0 -1 -5 0
one name & before be	-74 -3 -8 -33 -2 -2 1
one name & before will	16 -2 -36 -42 0 0 0
one name & before has	-2 -2 17 -16 0 0 -1
one name & before have	0 -9 10 1 0 0 -6
one name & before who	13 -20 18 29 -1 37 -18
one name & before which	1 -3 6 -16 0 0 12
one name & before where	-8 -18 72 -28 0 -4 -4
one name & before when	-11 -13 -49 115 -2 -5 -6
one name & before while	-2 -7 11 -7 0 0 2
one name & before after	-32 127 -102 104 -3 -9 6
one name & before before	-35 -13 46 -42 -3 -7 83
one name & before until	-5 -1 133 -18 -2 -18 -110
one name & before since	9 3 -7 -5 0 8 1
one name & before than	-62 -4 66 -46 -35 -65 107
one name & before then	-4 -9 25 -4 0 -2 -5
one name & before about	-2 -21 173 18 -2 -3 109
one name & before into	-12 -12 47 -18 -2 -7 5
one name & before over	-5 -2 -4 -9 -2 -4 10
one name & before against	24 0 -34 -13 -16 -19 56
one name & before alongside	-16 0 25 0 0 -11 0
one name & before opposite	13 -11 38 9 0 0 -9
one name & before behind	-1 -2 -49 -6 0 1 0
one name & before between	-3 88 14 -12 0 -4 9
one name & before during	17 -10 14 1 0 -1 -23
one name & before under	-15 -9 30 -35 0 -8 -2
one name & before not	-23 -12 37 -13 -1 -4 -7
one name & before i	-85 -9 -5 -30 -30 2 -19
one name & before it	-9 -1 46 -3 -1 0 -1
one name & before we	-184 -54 -174 -146 -34 -45 -59
one name & before you	281 -14 -114 -134 -6 -4 -4
one name & before my	-132 -94 -116 -89 -54 -28 -38
one name & before your	-75 -4 -25 -46 -2 1 -12
one name & before our	-54 -7 -23 -7 -1 -3 -4
one name & before ,	-18 -3 12 23 -10 -21 -4
one name & before :	-12 -29 -16 4 0 2 -7
one name & before (	-24 -4 -51 105 -1 -21 -2
one name & before [	-14 1 -103 -144 -5 142 -1
one name & before -	-6 -18 31 -5 -1 -1 -5
one name & before –	132 0 0 0 0 0 0
one name & before —	-154 -3 -41 -30 -15 -11 -4
one name & before “	-45 0 -10 -25 -1 1 -1
one name & before /	-5 -2 -88 -22 -6 -28 -4
one name & before s	-12 0 -4 -137 0 0 -1
one name & before up	-1 -4 10 0 0 0 -6
one name & before out	-43 -43 -48 -30 -8 -5 -2
one name & before off	-93 -29 -36 -24 -9 -28 -2
one name & before such	-1 -1 9 -1 0 0 13
one name & before like	2 -35 14 -6 0 0 2
one name & before including	6 -4 -8 -1 0 -1 1
one name & before most	8 0 -6 -5 -2 -2 4
one name & before one	-27 0 81 -43 -13 -45 -2
one name & before some	188 -11 -147 -75 -3 -4 -2
one name & before both	-3 -4 25 -12 0 -1 0
one name & before how	-23 131 -66 23 0 -14 -7
one name & before why	-21 -24 88 -31 -4 -8 -14
one name & before what	-8 -4 33 -11 -2 -4 -2
one name & before if	7 -18 68 6 -1 4 -8
one name & before so	-2 -46 42 7 1 1 -11
one name & before because	-2 -1 8 -8 -1 0 0
one name & before though	-6 -34 81 -29 -2 -5 -3
one name & before via	-25 -7 67 -23 -6 -5 0
one name & before vs	-39 -4 -48 -10 -3 -1 -2
one name & before made	-23 -69 155 -88 -13 -125 -7
one name & before based	110 0 2 59 0 -107 1
one name & before just	-44 -50 23 -13 -3 -1 -17
one name & before only	-43 -26 -71 -8 -3 -2 -5
one name & before now	36 0 27 0 0 0 0
one name & before once	-2 -1 66 -8 -1 0 -1
one name & before yet	-2 0 -15 -6 -1 -1 1
one name & before even	4 -12 23 2 0 0 -9
one name & before him	15 -32 28 2 0 -1 -12
one name & before them	-75 4 0 6 -3 1 -3
one name & before there	-64 -9 -100 164 -8 -9 -2
one unknown & before 	3 -15 -19 -3 -11 15 11
one unknown & before the	40 9 -27 -66 -7 -9 -4
one unknown & before an	150 -3 1 -2 0 0 -3
one unknown & before of	4 -26 -34 30 9 -31 29
one unknown & before in	-61 2 -34 -54 -21 21 78
one unknown & before on	-149 115 -137 191 18 16 -56
one unknown & before at	-110 -9 -16 -23 -10 125 -5
one unknown & before by	46 -10 3 -5 4 -7 -2
one unknown & before to	45 3 -7 -34 7 -7 -27
one unknown & before for	-8 -41 51 -24 12 -12 -4
one unknown & before with	-48 50 82 -47 9 -25 -14
one unknown & before from	82 -55 34 -31 -5 -20 -9
one unknown & before as	16 -48 31 56 -1 -14 -16
one unknown & before and	-19 56 12 60 -2 30 -4
one unknown & before or	-35 88 144 -26 -1 -8 -13
one unknown & before but	-34 51 104 -32 -3 -15 -3
one unknown & before &	46 -18 8 -57 2 5 5
one unknown & before his	18 -35 8 6 0 1 -17
one unknown & before this	-49 -34 -21 335 -4 -6 -12
one unknown & before that	-13 13 28 -40 -1 -4 -5
one unknown & before is	64 -18 52 -52 -1 4 -9
one unknown & before was	25 -16 29 -60 -5 -10 -1
one unknown & before are	-2 -66 56 -67 -4 -39 -22
one unknown & before were	-2 -3 16 5 0 -4 0
one unknown & before be	-55 -55 -255 346 -35 -31 -47
one unknown & before has	-28 -8 68 -14 -2 -7 -6
one unknown & before have	-1 -14 12 -1 138 -1 -4
one unknown & before also	-10 -36 49 -56 24 0 1
one unknown & before who	-14 -1 -1 -3 -1 -2 -4
one unknown & before which	1 -92 102 23 -3 -11 -17
one unknown & before where	29 -28 81 -27 -1 -12 -7
one unknown & before when	-30 -88 -51 195 -11 -23 -7
one unknown & before while	7 -76 48 23 -4 -7 -5
one unknown & before after	7 -59 58 -17 0 7 -11
one unknown & before before	-70 33 56 82 -11 -49 -16
one unknown & before until	-22 -7 105 -7 -4 -28 -1
one unknown & before since	30 -21 76 -73 -1 0 0
one unknown & before than	-7 -39 76 -27 -3 -10 -22
one unknown & before then	2 -13 32 -2 -1 -5 -5
one unknown & before about	173 -43 -80 -56 -9 -19 -22
one unknown & before into	18 -86 31 33 1 7 -19
one unknown & before over	4 -29 14 -24 -1 2 0
one unknown & before against	16 -12 62 -40 -17 5 -11
one unknown & before alongside	92 -7 14 -18 1 3 -5
one unknown & before opposite	-32 -19 130 -31 -4 -3 -6
one unknown & before behind	1 98 -50 -22 -10 -40 -25
one unknown & before between	-4 -62 72 -21 0 -7 -5
one unknown & before during	142 -9 -103 -50 -16 -31 -15
one unknown & before under	9 -9 36 -25 0 -7 -4
one unknown & before not	4 -27 60 -15 -2 -1 -28
one unknown & before i	-141 -62 -128 -125 -118 -69 -157
one unknown & before he	9 -103 -1 103 0 -3 -12
one unknown & before she	15 0 4 10 -3 0 0
one unknown & before it	-27 -10 75 -9 -2 -2 -3
one unknown & before they	-50 -60 -41 -92 -29 -31 -36
one unknown & before we	-19 -11 -6 -15 -4 0 -1
one unknown & before my	68 -9 -3 -5 0 -1 -15
one unknown & before your	-64 -2 -24 -4 -1 -20 -1
one unknown & before our	104 -5 -24 -43 0 -12 -8
one unknown & before ,	7 24 7 -8 3 -5 -16
one unknown & before .	152 -9 -61 -37 -11 -18 -8
one unknown & before :	-69 -42 3 -9 -25 -36 -20
one unknown & before ;	9 -1 -5 0 0 0 0
one unknown & before (	47 -24 0 -22 -6 -31 -7
one unknown & before [	0 -43 -34 220 -13 -85 -19
one unknown & before ]	4 -25 42 1 1 1 -22
one unknown & before -	-40 -47 66 24 -2 -37 -7
one unknown & before –	-8 0 -6 0 0 -2 0
one unknown & before —	-32 -18 30 -25 -22 -26 -6
one unknown & before "	8 -3 7 -14 0 0 0
one unknown & before “	-30 -7 -5 -34 -3 -10 -10
one unknown & before /	137 -1 17 -18 121 0 -1
one unknown & before s	-117 176 -21 -42 -5 -3 -26
one unknown & before out	-34 135 -67 -113 -14 38 -5
one unknown & before back	19 -13 40 -46 0 3 1
one unknown & before like	-32 4 -13 -3 34 -11 -5
one unknown & before including	17 127 -68 -16 -18 -34 -4
one unknown & before more	9 -2 5 -11 0 0 0
one unknown & before most	9 -12 -9 -24 -3 -2 -1
one unknown & before one	-81 -72 -27 -56 -8 -64 -5
one unknown & before some	15 -47 50 -6 0 0 -18
one unknown & before all	-121 -57 79 1 0 0 -51
one unknown & before both	-1 -33 121 -3 -1 -37 0
one unknown & before each	2 -11 12 -8 0 0 0
one unknown & before how	4 -74 71 1 0 0 -11
one unknown & before why	-34 -26 31 -29 -27 -31 -32
one unknown & before what	-29 78 35 -13 -9 -32 -26
one unknown & before if	-2 -9 68 -22 -1 -25 0
one unknown & before so	6 -34 58 -7 0 1 -28
one unknown & before because	3 -19 30 -17 -1 -1 1
one unknown & before though	-2 -116 166 -26 -1 -18 -10
one unknown & before via	-41 -23 109 -32 -10 -12 -16
one unknown & before made	-19 -118 89 -143 -7 -52 -9
one unknown & before just	-43 0 -60 -20 0 -35 1
one unknown & before now	23 -185 103 117 8 10 -13
one unknown & before once	-9 -8 70 -5 -1 -3 -3
one unknown & before yet	-5 -9 52 -2 -1 -2 -3
one unknown & before still	16 -67 10 5 1 3 -32
one unknown & before even	18 -34 37 0 -4 1 -3
one unknown & before him	-9 -1 -36 -1 -1 0 -1
one unknown & before there	-234 53 -296 184 -143 -95 -50
person & before 	-8 -2 19 21 -5 -25 -4
person & before the	-13 -39 74 -55 -2 -34 -2
person & before a	-25 -98 -8 -9 -3 -3 0
person & before an	-24 0 -7 0 0 0 -1
person & before of	-12 -24 -28 -43 -4 31 -14
person & before in	-33 83 -31 78 -11 -15 35
person & before on	-55 257 -8 -65 -8 -84 0
person & before at	167 -39 -77 -26 0 -1 0
person & before by	-9 -15 68 -28 0 -6 10
person & before to	13 -23 -30 30 1 -4 16
person & before for	18 -19 -115 77 -1 8 -1
person & before with	1 -25 -17 54 -1 -6 -1
person & before from	-1 -8 6 -62 -2 -6 6
person & before as	-24 4 -78 172 -1 -24 -3
person & before and	-2 -15 51 -17 0 19 -8
person & before or	1 -34 43 -6 0 0 -1
person & before but	-5 -41 -83 -38 -2 -1 1
person & before &	-11 -22 -88 -26 -4 -12 -2
person & before this	-142 -46 -171 -229 -79 -84 -31
person & before that	-2 42 -129 67 -1 -4 -1
person & before is	-5 -17 -61 -6 -2 -37 60
person & before was	-5 44 -2 -17 -2 -4 -2
person & before are	0 0 34 -7 0 -1 0
person & before were	0 1 15 0 0 -5 -1
person & before be	-25 -54 -65 157 -7 -25 -17
person & before will	-1 -15 -102 -7 -4 0 3
person & before who	-17 -28 -24 -129 -6 -14 -6
person & before which	0 -2 46 -45 1 -1 0
person & before when	-2 -12 174 -145 -1 -7 -1
person & before while	-2 -19 66 -27 0 -5 0
person & before after	-30 -7 45 -19 -1 -3 -1
person & before until	0 0 152 1 0 0 0
person & before than	-24 -89 0 -97 -27 -12 -21
person & before then	-3 -9 -97 -18 -4 -2 1
person & before about	-15 -9 95 -22 -3 -5 -1
person & before over	0 0 10 -5 0 0 0
person & before against	0 -10 9 -2 0 0 0
person & before alongside	-1 -60 60 -14 -2 -3 -7
person & before opposite	0 0 44 -33 0 -4 0
person & before between	1 -99 85 -20 0 0 0
person & before during	44 -48 40 31 2 3 -41
person & before under	0 -2 149 -3 0 0 0
person & before without	-1 -38 68 -36 0 0 0
person & before not	-24 -5 169 -30 -7 -1 -8
person & before i	57 -100 -266 251 74 -37 99
person & before he	0 -136 72 96 1 3 -6
person & before she	-1 -3 90 -87 -2 0 -1
person & before it	-11 -22 78 -14 -5 -3 -1
person & before they	-1 -25 -29 -17 -6 -20 -2
person & before our	-24 -3 -57 -6 -1 0 -2
person & before ,	-5 -4 11 9 -2 4 -3
person & before :	-19 32 180 -60 -3 -20 -3
person & before ;	-5 -13 72 -33 -5 -6 -5
person & before (	-6 -7 93 -47 -2 -2 -2
person & before [	0 -81 108 -27 0 0 0
person & before -	-4 -15 62 -28 -1 -1 -3
person & before –	235 -34 -186 95 7 -81 -7
person & before —	-83 -16 84 99 -15 -4 -4
person & before "	0 -18 22 -3 0 0 0
person & before “	-42 -9 212 -200 -10 -16 -4
person & before /	-5 -4 121 -3 -2 -8 -55
person & before s	-14 -61 -189 329 -6 -18 -6
person & before up	-13 -25 76 -35 -2 -1 -1
person & before like	0 -96 116 -18 0 -1 0
person & before including	-1 -17 84 -28 -1 -9 -1
person & before most	1 -26 -49 3 -1 0 0
person & before some	-3 -9 120 -77 0 -1 0
person & before both	0 -43 86 -31 0 -2 0
person & before how	-3 -6 102 -4 1 -1 0
person & before why	0 -72 77 3 0 0 -3
person & before what	-2 0 41 -34 -1 -4 -1
person & before because	0 -23 73 -54 -1 -1 -1
person & before though	-2 106 -103 -71 -5 -14 -4
person & before made	-2 41 -40 -15 -18 -1 -3
person & before once	-1 -24 103 1 -1 -46 0
person & before yet	0 1 40 -2 0 -1 0
person & before even	-17 -3 147 -5 4 -4 -1
person & before them	-1 -5 135 -38 -1 0 0
person & before there	0 -49 274 -116 -2 -4 -3
some common & before 	50 -6 -15 4 0 -30 0
some common & before the	-3 -36 -5 -8 -12 -7 30
some common & before a	-10 -136 -3 -3 115 -1 79
some common & before an	-46 -40 -4 -3 -3 -9 -14
some common & before of	59 -12 -16 -19 -28 4 -23
some common & before in	31 85 9 -14 15 -49 38
some common & before on	43 5 -43 -9 3 83 27
some common & before at	103 -6 -22 -10 -39 -10 -21
some common & before by	42 -62 29 -15 60 -23 -10
some common & before to	75 111 22 -3 13 -21 0
some common & before for	2 -23 -5 -17 54 8 -1
some common & before with	-1 98 -20 -19 -45 76 23
some common & before from	-56 74 41 -2 25 -10 -19
some common & before as	-118 51 31 183 -4 -5 -2
some common & before and	-12 -14 -10 -29 -9 60 -5
some common & before or	-45 244 77 -5 -4 34 -2
some common & before but	-95 21 -69 -19 -26 309 -18
some common & before &	-52 -44 -75 -5 -19 -56 -2
some common & before his	-156 -68 -9 -32 -22 -58 -32
some common & before her	-41 -3 0 3 3 0 2
some common & before this	0 -41 -8 -2 -1 0 0
some common & before that	-13 -11 61 -22 -9 -27 -3
some common & before is	19 -25 -5 -4 -1 -9 -8
some common & before was	-61 -71 -97 186 -2 -7 -61
some common & before were	-4 10 -4 -2 -2 20 -2
some common & before would	4 -54 -33 -53 -6 -12 -2
some common & before have	-97 -99 -1 -4 -57 -3 -1
some common & before had	87 -115 -1 -2 1 -2 0
some common & before who	-8 -7 3 -1 -1 -1 0
some common & before which	0 -1 0 0 0 -11 0
some common & before where	-27 -86 29 0 0 24 -5
some common & before when	-16 158 106 -71 -10 -36 -2
some common & before while	-14 309 -123 -30 -13 -23 1
some common & before after	-66 166 -43 -77 20 -30 -2
some common & before before	59 -38 -1 -12 0 0 1
some common & before since	-4 29 -3 -3 -4 -1 -1
some common & before then	161 -14 98 -12 62 -56 -27
some common & before about	-30 138 -58 -12 -11 -13 -10
some common & before into	117 -108 8 -16 1 1 -4
some common & before over	-95 123 -10 -25 -8 -31 -9
some common & before alongside	23 -28 41 -8 -6 -6 3
some common & before opposite	0 -75 -10 -9 -2 0 -1
some common & before behind	-5 21 -40 -21 -42 -91 -1
some common & before between	-12 -34 -12 -4 -2 -28 0
some common & before during	164 -62 14 11 1 4 -7
some common & before under	9 -42 -29 -13 -23 2 3
some common & before i	-190 -79 -189 -214 -146 -57 -47
some common & before she	-31 -113 10 -2 -2 13 0
some common & before it	-87 -40 -80 -2 -58 -9 -15
some common & before they	14 22 -5 21 -20 -17 20
some common & before we	-35 -16 -38 -61 -28 -73 -35
some common & before you	-56 -249 -97 -128 -31 -154 -16
some common & before my	-63 -43 -66 -5 -4 -4 -25
some common & before your	-218 -20 -28 -4 -40 -20 -45
some common & before ,	-22 2 1 3 10 53 8
some common & before :	-27 20 -30 -23 38 -5 0
some common & before (	-106 197 214 -49 -6 -19 -3
some common & before -	-111 -102 101 -90 -17 211 -15
some common & before –	-96 -117 -14 -79 -6 -105 -4
some common & before —	226 -9 -32 -6 -2 0 0
some common & before “	-83 -79 96 -87 -74 -68 -59
some common & before ”	-86 195 -7 0 2 2 3
some common & before /	-62 -69 -17 -2 -53 -3 -1
some common & before s	-31 38 -3 -27 -31 -32 -27
some common & before up	68 -99 43 7 2 5 -30
some common & before out	-33 76 -33 -32 -30 -43 -11
some common & before off	6 -14 -2 0 -2 1 0
some common & before like	-17 108 -61 -4 -3 -69 0
some common & before including	-74 -46 -24 -50 -19 157 -9
some common & before most	-8 -82 -3 0 3 1 0
some common & before all	-26 -18 -86 -5 -4 -14 1
some common & before how	2 -30 156 -17 8 -74 0
some common & before what	-4 -36 -3 -1 0 -5 0
some common & before if	13 -151 -19 -11 -5 -49 1
some common & before so	-8 -109 6 -10 -10 1 0
some common & before though	6 68 0 5 18 -46 10
some common & before made	-23 106 -90 -15 -69 -40 -10
some common & before just	-72 -64 -15 -10 -7 -14 -3
some common & before now	258 -288 165 14 64 0 -43
some common & before once	75 -73 -1 -1 -3 12 -11
some common & before yet	0 6 30 -1 -27 10 -3
some common & before there	-12 -65 92 -63 -1 -3 -3
all common & before 	17 -6 -8 2 13 -2 -7
all common & before the	40 -26 2 0 16 2 -2
all common & before a	-63 -124 -1 -1 -3 -6 -1
all common & before an	0 -11 0 0 0 0 0
all common & before of	23 -60 -8 2 -18 -26 73
all common & before in	5 41 -23 -9 -19 -2 -46
all common & before on	-104 -31 -11 -48 -5 -40 143
all common & before at	58 -9 -1 -1 -1 -36 -1
all common & before by	91 -56 -9 0 14 -43 -4
all common & before to	-1 14 9 -16 -17 -27 -6
all common & before for	7 17 -3 2 59 -3 -18
all common & before with	-2 60 -29 -7 14 34 -9
all common & before from	7 134 -6 -2 9 14 -10
all common & before as	-11 -47 -4 -23 -1 103 4
all common & before and	-21 93 -10 66 4 15 -2
all common & before or	-35 -4 0 0 0 -4 0
all common & before but	-74 40 -45 -38 198 -46 -7
all common & before his	-8 4 -5 2 2 -1 -2
all common & before this	-19 -17 -3 -1 -2 0 -1
all common & before that	-23 80 -8 -3 -13 -4 -3
all common & before was	14 -78 3 -28 0 53 1
all common & before were	-4 -18 -5 0 -2 2 -1
all common & before be	-27 1 -14 -11 -20 -39 -5
all common & before will	-2 -24 -1 -1 -1 -1 0
all common & before had	12 -2 -1 -3 -12 0 0
all common & before also	27 -79 -91 27 158 -98 6
all common & before who	-16 -2 0 0 0 -2 0
all common & before which	-2 18 -3 -2 1 -19 0
all common & before where	-20 -1 -9 -2 -2 1 -2
all common & before when	-15 0 -4 -1 0 -5 0
all common & before while	-25 -25 -28 -12 -3 -6 -5
all common & before after	18 -96 126 -38 4 -46 3
all common & before before	-11 78 -11 -5 -9 -52 0
all common & before since	-70 -149 -1 -8 -3 218 -2
all common & before than	-7 68 -7 -7 -1 -12 -2
all common & before about	-21 -70 -11 -36 -1 -4 8
all common & before into	-25 0 0 0 0 0 -6
all common & before over	-51 -1 0 -20 -61 -63 -2
all common & before against	88 -2 6 -4 1 3 0
all common & before behind	-69 -21 -4 -55 -56 -38 -21
all common & before between	-46 -57 -65 -2 -45 -112 -8
all common & before during	51 -15 -3 -10 -4 -34 -1
all common & before under	58 0 -4 -1 34 -70 0
all common & before not	-3 -54 -1 -1 1 -10 0
all common & before never	-9 -9 0 -2 -3 -2 -1
all common & before i	-145 -118 -50 -17 -64 -195 -51
all common & before he	-90 -4 -19 -57 -21 -31 -6
all common & before she	-184 -187 -164 -97 -145 -168 -147
all common & before it	-3 248 -1 0 0 0 -1
all common & before they	-158 -188 -116 -94 -106 -83 -129
all common & before we	65 -162 -64 -5 -64 -61 -21
all common & before you	-234 -123 -133 -33 -111 -149 -59
all common & before my	-24 -1 -1 1 -1 -28 0
all common & before your	239 -127 -82 -14 -25 -42 -9
all common & before ,	45 21 -58 -19 3 110 -7
all common & before :	19 -31 -1 2 0 -16 -2
all common & before (	-114 192 -10 -9 -2 11 -1
all common & before -	-59 -159 -22 -34 -6 -89 -7
all common & before –	244 -29 -8 -6 -3 -19 -2
all common & before —	18 -30 -13 -5 180 -54 -2
all common & before s	5 -12 0 0 -3 12 8
all common & before up	377 -62 -86 -10 -6 -133 -10
all common & before out	-39 42 -25 -32 -17 -41 0
all common & before such	-43 -32 -22 -1 -14 -29 -1
all common & before like	-4 7 -13 -4 -9 -8 -1
all common & before including	-8 11 -29 -23 40 9 -2
all common & before more	-13 -37 -19 -22 -22 -40 -7
all common & before one	-26 -4 -6 -8 -6 -9 -3
all common & before how	-45 -111 -7 -3 -20 -105 -6
all common & before why	-1 -6 3 -5 -1 26 2
all common & before what	-6 11 -7 -1 -3 -9 -1
all common & before if	-11 -11 -6 0 -5 -25 -1
all common & before so	-115 0 -9 0 -16 1 -18
all common & before made	-3 105 -27 -6 -48 -9 0
all common & before just	-34 -73 -25 -5 -13 -40 -10
all common & before only	-27 -46 0 -1 0 0 0
all common & before yet	-31 -64 66 -27 -40 -23 -5
all common & before still	-4 -35 -1 0 0 0 -2
all common & before him	78 -3 -44 -72 -43 -9 -1
all common & before them	10 10 8 4 6 3 -1
all common & before there	-7 35 0 0 2 -23 0
little words & before 	4 2 -7 -16 0 8 -5
little words & before the	-28 -38 -3 -5 -3 -10 -1
little words & before a	-42 -118 0 -1 -4 -7 -1
little words & before of	17 15 -6 -13 2 37 -1
little words & before in	2 44 9 -7 -2 25 -11
little words & before on	14 -47 -2 0 0 -20 0
little words & before at	210 -6 -3 0 0 -2 0
little words & before by	85 4 15 0 0 -4 0
little words & before to	50 -5 -8 -6 -3 -25 -1
little words & before for	-7 11 -10 -5 -1 -12 -1
little words & before with	-40 -2 -19 -5 0 -2 0
little words & before from	54 -49 -23 -2 0 -9 -1
little words & before as	7 36 -7 17 0 -9 0
little words & before and	-39 -49 -29 -5 -1 -31 0
little words & before or	0 -14 0 0 0 -1 0
little words & before but	47 74 -19 -2 1 -1 0
little words & before &	-3 -177 0 0 1 1 0
little words & before her	-14 -15 0 0 1 0 0
little words & before this	-8 -12 -1 -2 0 -1 0
little words & before that	45 116 -6 -3 0 -5 0
little words & before was	74 6 0 -11 1 1 0
little words & before are	107 -52 7 -13 2 2 1
little words & before be	148 -96 0 1 0 0 -13
little words & before will	-39 -5 0 0 0 0 0
little words & before which	7 117 0 0 1 -14 0
little words & before where	-122 -13 -74 -10 -4 -20 -1
little words & before when	0 -6 1 17 0 1 0
little words & before while	1 -51 26 1 0 1 -2
little words & before after	-44 272 -6 -2 -3 -18 -2
little words & before before	-31 132 -45 2 2 1 -2
little words & before until	116 -109 6 -3 35 18 0
little words & before than	103 -28 -16 -4 0 1 -1
little words & before about	-91 -39 -45 -13 -8 -34 -7
little words & before into	-3 -26 0 0 0 -1 0
little words & before over	184 -9 -2 -2 0 -2 0
little words & before behind	-6 -216 -140 -49 1 296 -3
little words & before between	-21 -92 -26 -7 1 -21 0
little words & before during	18 -39 0 -1 0 0 0
little words & before under	65 0 -1 1 0 4 0
little words & before not	-10 -9 2 0 0 2 0
little words & before i	-111 -270 -39 -43 -25 -118 -24
little words & before he	9 -3 1 10 0 -5 1
little words & before she	-53 -99 -11 -39 -39 -77 -2
little words & before it	-2 -10 -1 0 0 0 0
little words & before they	-4 -26 -2 -2 -4 -11 -1
little words & before you	-64 -85 -79 -48 -7 -6 -4
little words & before my	-93 -17 -9 -6 -3 -8 -3
little words & before your	-22 -3 -1 -2 -1 0 0
little words & before our	381 -36 0 -1 0 -3 -1
little words & before ,	-2 -3 -24 -6 -1 -7 -2
little words & before .	55 -52 6 1 1 -1 -4
little words & before :	-16 -3 -6 1 0 49 0
little words & before (	-35 81 -21 -5 -2 6 -1
little words & before -	197 -11 -6 -3 0 -2 1
little words & before –	-38 -39 0 -8 0 -48 0
little words & before —	235 -5 0 0 0 1 0
little words & before such	35 -60 -4 0 1 2 0
little words & before like	-6 116 -1 -2 -1 -3 0
little words & before including	19 -66 15 0 0 -7 0
little words & before more	-15 -34 -4 0 -6 -29 -1
little words & before one	7 -8 0 -11 0 12 0
little words & before both	19 -31 -28 -1 0 0 -2
little words & before how	-25 -14 -48 -11 -1 -73 -1
little words & before why	-1 -17 -1 -1 0 -2 0
little words & before what	-29 -40 -33 -4 -3 -42 0
little words & before made	0 -37 0 0 0 0 0
little words & before him	66 -1 -3 0 0 -1 0
little words & before there	-3 -23 -3 0 0 -1 0
little words & before here	0 -2 0 0 0 -36 0
other & before 	15 16 -21 -19 -3 -7 -3
other & before the	-17 -60 -2 1 -3 -2 -2
other & before a	-21 -114 -1 0 0 -2 -1
other & before of	-8 64 -9 -15 1 -12 -7
other & before in	-16 35 -2 7 -4 -11 -9
other & before on	1 -18 0 0 0 -5 0
other & before at	23 -11 -3 -1 -7 -4 -1
other & before by	134 -7 -78 -1 -8 -5 0
other & before to	-24 -174 -38 -22 -4 -9 -1
other & before for	16 -56 -5 -15 -2 -12 0
other & before with	-1 122 -8 -1 0 -2 0
other & before from	-17 21 34 -5 0 -2 0
other & before as	-39 36 25 1 -1 0 -4
other & before and	38 26 -20 -4 5 -41 2
other & before or	-145 -227 -123 -19 -12 -16 -18
other & before but	5 174 -45 -2 -2 -2 0
other & before his	-9 -5 0 -8 0 0 0
other & before her	-10 -87 2 -2 -3 -1 2
other & before this	-2 -1 -6 1 91 -4 0
other & before that	-14 37 -16 -13 -2 -2 -2
other & before was	-25 68 -3 -50 1 -2 1
other & before which	-4 -46 -18 -12 -4 -4 -3
other & before while	3 -15 25 -14 0 1 0
other & before after	1 -13 0 0 0 0 0
other & before until	0 -57 -26 -41 -1 -1 0
other & before since	0 0 -11 0 0 -2 0
other & before than	-22 130 -35 3 0 -3 2
other & before about	-17 76 -23 -3 -2 -1 -3
other & before over	-17 -1 -1 -38 4 -20 -1
other & before behind	-97 93 -59 -37 -51 -74 -29
other & before between	-43 64 -85 -75 -35 -57 1
other & before during	47 -8 0 -1 2 -28 0
other & before under	8 -23 1 -3 1 0 0
other & before i	0 -18 0 0 0 0 0
other & before it	-24 -66 -1 -12 -11 -4 -1
other & before they	15 -78 -5 -3 -37 -41 0
other & before we	-36 -58 -5 -3 -9 -10 -5
other & before your	1 -27 0 0 0 -1 0
other & before ,	-63 60 -1 -10 -3 22 -2
other & before :	6 -37 150 -1 0 4 0
other & before (	-5 213 -23 -5 -1 0 -1
other & before -	-1 -7 -23 3 4 -9 -1
other & before –	20 -11 -6 0 0 -5 0
other & before —	5 -20 0 6 -1 -14 0
other & before /	-67 -87 -87 -88 -39 -74 -7
other & before s	-6 -49 -36 -167 -5 -9 -1
other & before like	0 192 1 0 0 0 0
other & before including	9 -22 156 0 -1 -2 0
other & before one	0 -47 0 0 0 0 0
other & before what	0 -10 0 0 0 -21 0
other & before made	0 176 -3 0 0 0 0
other & before once	-24 -86 -132 -18 -7 -3 -2
bias	-4 -46 11 -34 -88 -77 -97
words:1	9 -84 -14 -28 -69 -65 -70
words:2	-30 -17 32 -1 -22 -30 -9
words:3	-8 -3 5 20 12 -18 -16
words:4	2 7 -23 -31 -15 -2 1
words:5	22 30 0 -6 -1 19 -1
words:6+	36 64 -1 -5 -1 41 -1
first: unknown	32 -26 27 3 16 -28 -7
last: unknown	3 3 34 25 -22 -32 -12
only: unknown	-10 -11 7 -22 -20 -10 -7
shape: none	33 -13 -19 -21 -48 -40 -50
shape: first+surname	-9 -30 43 33 -3 14 -5
shape: first+unknown	-13 4 63 23 -4 -18 -6
shape: first+common	-62 0 35 17 -3 -36 -1
shape: unknown+surname	-12 -22 12 -14 -4 -18 -6
shape: unknown+unknown	13 16 13 -27 -11 -11 7
shape: initials	-9 -14 79 5 0 -15 -2
shape: middle initial	-5 -9 215 31 -1 -3 -1
shape: particle	-16 72 153 -17 -4 -12 -3
shape: three with first	5 -12 72 13 -1 -4 -14
shape: three unknown	-19 -32 9 -73 -3 -9 -2
shape: some common	22 16 -54 0 10 1 -4
shape: all common	-18 -22 -67 -49 -27 -7 -29
common word before a person	-300 0 -200 -100 0 0 0
person at the end	-8 -11 45 -12 -1 0 -2
person at the start	-8 -8 36 38 2 -7 -8
owner inside	-20 12 -39 -11 -3 3 -2
person owns inside	-3 -60 -84 -13 0 -7 -6
colon inside	-18 206 -300 -2 0 38 -1
dash inside	-6 127 50 1 0 -12 0
comma inside	-20 -32 -1 -2 0 -30 -1
ends in a number	2 71 -18 -11 -1 -13 -1
starts with a number	76 -8 -19 -23 -7 -28 -14
ends in an exclamation mark	-41 203 -126 -38 -8 254 -28
ends in a question mark	-161 -159 -235 -217 -14 -39 -22
all capitals	92 -43 -46 -36 -6 59 -5
acronym	159 -64 -15 -22 13 -15 9
hyphen	105 -9 -61 20 -21 -41 -27
starts with an opener	0 -300 -300 -300 -300 -300 0
is a pronoun	800 0 0 0 0 0 0
little word with a capital	-38 113 -21 103 -3 75 -2
starts with the	-10 75 -28 14 10 48 -10
and between people	0 -150 -150 0 0 -50 0
person before and	2 26 1 -2 0 0 0
person behind and	-2 -71 -1 -1 0 -1 0
junior	4 -54 200 25 4 -13 9
is a place	86 -186 -228 -51 -8 -16 523
is a company	-78 -200 -111 -34 563 -41 -14
ends as a company	21 -148 -24 21 278 -11 -5
is an outlet	235 -20 -45 83 -23 -20 -4
is an honour	290 -14 -10 18 -11 -5 -1
is of the calendar	301 -21 -21 20 -2 -13 -12
is a nation	337 -22 -29 -15 -3 -10 11
known film: common	-4 30 -4 -7 -2 -10 -2
known film: name	4 44 -10 10 -5 -7 4
known film: rare	-28 104 -35 20 -10 -9 -15
known film: two	-14 170 -21 -6 3 8 -1
known film: more	-5 237 -3 16 -7 50 0
known person	-3 -15 227 71 0 -4 1
known film before a little word	5 -51 -1 -1 -1 20 -1
known film behind a little word	-15 -120 -1 -1 0 -47 0
company behind a little word	-151 -345 -8 -6 -2 -128 -2
place behind a little word	36 44 -7 9 0 -11 -2
starts the sentence	39 25 44 -6 -30 -31 -48
starts the sentence: common	77 8 -20 -40 -14 -3 -11
starts the sentence: starter	107 -86 -119 -11 -7 -47 -5
starts behind a mark	10 -22 12 -3 -7 -29 -10
ends the sentence	10 35 -13 4 -21 10 -19
headline	-18 95 -13 -24 -1 -6 -19
furniture	220 -49 10 -109 28 -57 -30
title case	-21 -5 0 0 -18 -8 -7
title case: person	-1 -2 22 16 0 -4 0
set off	-20 143 3 -7 0 191 -4
set off: one word	-24 20 -5 -23 -3 39 -14
set off: many words	-6 54 -3 -1 0 94 -1
owns what follows	-58 -51 116 15 21 -20 22
owns a capital	15 -17 86 -25 25 -27 84
touches a capital before	-19 -123 -37 -70 -26 -100 -28
touches a capital behind	-19 -95 -101 -41 -28 -92 -29
several films before, and inside	0 -250 0 0 0 -100 0
little word joins a capital before	7 26 -11 9 -11 0 -26
little word joins a capital behind	-22 16 -2 8 -14 13 -4
owned by a person	-21 59 -10 42 -7 18 0
owned by another	51 65 -65 29 -10 31 -10
small letters elsewhere	95 -19 -43 -10 -9 -26 -14
year in brackets behind	-25 330 3 -47 0 52 -4
capital in brackets behind	7 -2 -57 71 -4 -12 -9
stands in brackets	5 2 25 9 -5 -33 -6
number behind	12 5 -18 -3 5 -16 -6
defined	-1 602 0 0 0 -3 -7
article without film words	13 -62 81 -160 -4 33 13
article of other works	3 -75 -35 5 -49 87 -52
elsewhere none	53 -75 -48 -48 -15 -26 -25
elsewhere film	-67 183 -97 3 26 -37 -22
elsewhere person	-24 -47 34 2 -14 -2 -17
elsewhere character	-25 -44 -91 215 -2 -7 -5
elsewhere company	-12 -21 -38 -14 32 -2 -3
elsewhere work	-28 -25 -50 -29 -7 179 0
elsewhere place	-9 -3 -29 -27 -1 -12 81
nowhere else	27 -28 -74 -37 -36 -51 -37
title case: nowhere else	39 2 -2 -21 -11 0 -8
in a list with none	29 -8 -46 48 -9 -10 0
in a list with film	-22 180 -54 -55 -7 -42 -8
in a list with person	-5 5 110 -9 -4 -6 -5
in a list with character	18 -52 -86 193 -5 -2 4
in a list with company	-115 -83 -197 213 43 -17 -15
in a list with work	-48 -21 -17 -21 -4 289 -12
in a list with place	53 -26 -22 -10 0 -17 16
brackets behind hold none	90 -30 -5 -93 8 11 0
brackets behind hold film	-112 213 -10 -86 -3 -3 -6
brackets behind hold person	-25 70 43 135 -1 -7 -6
brackets behind hold character	-24 -26 249 -243 -6 -17 -3
brackets behind hold work	-24 -38 93 -92 0 -22 -4
brackets behind hold place	0 -1 0 -22 -1 -2 25
in the brackets of none	27 1 -18 -9 0 0 0
in the brackets of film	-153 183 -18 -1 0 1 -5
in the brackets of person	-96 -16 -176 221 -11 -53 -10
in the brackets of character	26 -17 124 39 -5 -25 -5
in the brackets of work	-1 -1 -4 36 0 -4 -3
in the brackets of place	-35 72 -22 -63 -2 4 66
surname of a person	-80 -15 220 12 -15 -14 -4
first name of a person	-49 -7 60 12 -1 -4 -10
last name of a character	-64 27 -51 40 -3 2 -1
first name of a character	-28 -17 -33 33 -2 -4 -3
tail of a film	0 500 -100 -100 0 0 0
head of a film	-85 123 -74 152 -6 -17 -11
owned by none	-19 -30 -49 67 -6 59 28
owned by film	109 -77 2 43 20 -7 13
owned by person	34 91 -76 52 -10 71 -9
owned by company	-164 220 -28 -79 -18 -49 -16
owned by place	82 -86 132 -51 41 -46 -9
`;
