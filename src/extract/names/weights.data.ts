/** Weights of the names layer in hundredths, one row a feature, one column a kind. Made by tests/bench/reader-names-train.ts. */
export const weightTable = `
before 	-28 -42 -53 -8 -44 -32 -41
before the	11 -85 -39 -6 0 -32 19
before a	47 -60 -49 -7 -14 -28 31
before an	65 -33 -25 -14 43 -9 -27
before of	-7 2 -24 -17 -17 8 -19
before in	12 49 -35 -34 -16 17 40
before on	35 -5 -33 -12 15 19 12
before at	5 -41 -44 -22 41 -28 33
before by	-16 -8 50 -25 48 -28 -19
before to	-5 -14 17 -5 -14 -1 12
before for	-13 38 10 -7 20 -5 -22
before with	-28 16 45 0 4 -3 -29
before from	5 13 -38 -35 -12 11 60
before as	-23 -20 -11 118 -18 -13 -31
before and	2 30 42 1 22 28 -10
before or	-26 45 68 13 -3 -23 -23
before but	14 44 39 -6 2 16 -13
before &	-107 -42 -48 -44 -16 -17 -12
before his	33 6 -57 81 -4 -32 19
before her	41 -21 -53 75 -9 -21 -31
before its	52 -64 -83 52 -3 73 -16
before their	59 -49 40 33 -23 -30 -27
before this	110 6 -13 46 -4 -18 -12
before that	-12 19 19 3 -11 -26 7
before is	-24 6 3 100 -21 -13 -18
before was	12 22 -12 67 -20 -40 -25
before are	-19 -9 30 12 -23 -14 -22
before were	12 0 -16 -32 -20 -17 36
before be	66 -32 -18 86 -25 -36 -33
before been	15 -78 26 49 -30 37 -23
before will	-13 37 -15 -7 -3 -4 1
before would	-18 -13 -1 58 -11 -5 -11
before has	-16 41 9 -30 -26 -4 18
before have	10 -11 3 -4 -3 -1 -10
before had	6 61 24 -29 -12 -15 -3
before also	-4 -149 -23 47 12 113 -7
before who	43 -16 2 -6 -4 -22 -5
before which	8 -8 15 -9 15 -1 -23
before where	-38 -14 7 18 9 -8 -26
before when	-7 -14 15 59 -9 15 -23
before while	-16 -22 31 -5 16 0 -15
before after	-4 89 4 12 -6 18 -6
before before	-18 44 41 -30 20 12 1
before until	24 -17 3 1 -19 21 -20
before since	2 71 -21 -33 23 16 -20
before than	9 13 22 -47 -22 29 8
before then	-41 74 38 -7 -9 -22 33
before about	12 47 9 56 -10 -13 11
before into	40 4 -12 11 -21 -18 -5
before over	3 35 -6 -42 -26 -4 15
before against	-26 36 11 -40 -9 9 -11
before alongside	-1 -54 88 -20 -4 0 -6
before opposite	-19 15 94 -34 -9 -17 -6
before behind	-15 63 -40 -42 -18 89 -26
before between	-4 -9 -3 -26 -19 -25 50
before during	71 -57 52 -13 -12 59 -74
before under	-18 -29 25 -42 67 -8 -17
before without	-73 -21 -7 21 -10 -8 -17
before not	144 -30 26 -1 -14 19 -21
before never	-13 9 -9 -3 -3 -6 -5
before i	-238 -309 -191 -149 -147 -186 -124
before he	-235 -224 -155 -87 -153 -73 -123
before she	-187 -186 -113 -112 -92 -151 -67
before it	-8 -11 -2 7 -6 -5 6
before they	-122 -147 -81 -53 -73 -91 -63
before we	-141 -189 -80 -62 -70 -90 -42
before you	-144 -173 -79 -62 -71 -102 -54
before my	-42 -6 -21 -8 -5 -9 -8
before your	33 -17 -3 -2 -14 -14 -7
before our	130 -15 -4 -7 -1 -2 -4
before ,	-63 -2 18 41 -20 17 -2
before .	36 13 64 -27 -32 -25 -31
before :	-7 -6 -1 -15 -6 -7 -8
before ;	-29 6 45 7 -4 -2 -27
before (	1 -4 23 3 14 -24 -16
before )	164 -28 -21 -17 -56 -7 -19
before [	10 -27 -31 5 -4 115 -15
before ]	42 -48 22 3 0 2 -23
before -	20 75 27 -11 -26 -23 -18
before –	56 -88 -66 -24 5 -35 -8
before —	-38 -42 107 19 0 -22 -21
before ?	120 -44 79 -42 -26 -30 -49
before /	-52 -31 -32 -26 58 -27 -19
before s	-42 12 -65 83 -9 -28 -21
before up	11 13 5 -4 -7 -20 57
before out	14 74 -42 30 59 -15 -7
before off	-33 22 -18 14 -21 -24 55
before back	-7 4 7 -18 -2 35 -16
before such	40 -28 -38 -1 10 -1 11
before like	-28 31 24 31 -14 18 2
before including	1 4 -12 -23 2 49 -15
before more	-2 -16 3 -8 4 -13 -1
before most	178 -17 -23 -8 -15 -5 -2
before one	-23 -18 -22 -12 -15 -7 37
before some	85 -9 -3 -13 -6 -5 -13
before all	-55 -25 -3 0 2 -9 -2
before both	105 -42 25 -16 -17 -27 -13
before each	2 -23 18 -12 4 1 2
before every	54 -11 -44 77 -5 -22 -3
before how	-26 -22 -15 38 -22 13 -17
before why	-33 -23 31 -5 -10 -19 -7
before what	-57 27 -2 -10 -8 -9 -3
before if	-54 4 84 34 -8 263 -4
before so	19 26 -29 14 -11 -10 -10
before because	30 -23 45 -68 -17 -21 32
before though	-4 -16 67 -17 -2 -12 -8
before although	-26 19 -71 -17 139 -18 -8
before plus	-43 -14 -5 -1 -2 -36 0
before via	-15 -56 89 -29 5 -17 32
before vs	-17 -19 -13 -13 -13 -6 -20
before made	-15 92 -17 -6 -6 -8 -33
before based	83 -1 -30 1 0 -43 1
before just	-10 37 -8 166 -10 -15 -7
before only	17 22 22 -24 -15 0 -18
before now	-9 -4 7 -2 27 -1 -1
before once	-20 -2 -2 39 -22 14 -1
before again	-21 -1 -2 -2 1 -4 -2
before yet	-8 -22 60 77 -9 -5 -14
before still	0 -32 -6 53 -18 -17 -18
before even	5 -10 117 -79 -1 0 -15
before him	-4 -67 -32 151 -48 36 -13
before them	-3 60 -9 4 -21 -21 -17
before there	-45 -37 -22 -13 -7 -8 -3
before here	-15 -7 44 -28 -11 -22 -5
after 	-3 -95 7 -91 -23 -59 -48
after the	19 -10 12 -8 -3 -10 -21
after a	33 -7 1 -9 -9 -23 -5
after an	3 -17 134 -56 -6 -26 -7
after of	8 -39 -16 -21 -3 -40 -26
after in	6 -18 -17 31 -11 -6 24
after on	12 17 -5 -2 5 -13 7
after at	19 -20 -18 8 -6 13 -28
after by	47 -10 -15 -28 -12 24 9
after to	-14 -9 19 10 2 -4 -1
after for	42 -17 -1 -17 -10 14 26
after with	39 14 -13 -27 -15 -19 -3
after from	27 37 -11 1 -5 6 -18
after as	27 -13 40 -24 -6 3 -20
after and	-25 17 -1 18 10 35 21
after or	-4 46 79 -62 14 -22 -44
after but	37 63 -44 14 -62 -51 -51
after &	-48 -51 -90 -53 -26 -24 -26
after his	26 -27 3 37 -5 -8 -12
after her	60 -18 48 -25 -2 -2 -7
after its	7 43 -9 -10 -27 -23 5
after their	2 -12 31 -18 3 -4 -12
after this	144 -46 -49 -7 -8 8 -2
after that	3 -26 0 -27 10 31 8
after is	-44 25 23 9 -5 3 -17
after was	-12 34 12 -6 -19 -3 -22
after are	24 -27 -13 12 21 -14 -9
after were	28 -28 -34 -13 -53 14 55
after be	17 16 -23 -53 11 -8 -2
after been	105 -59 -39 109 -124 -56 -28
after will	-23 -15 9 -17 48 6 -1
after would	25 -18 23 1 4 -14 -21
after has	-27 -14 10 -2 35 -17 12
after have	74 -32 -28 -17 4 9 0
after had	-32 14 17 -2 18 -4 -15
after also	-22 26 36 -18 1 -11 -17
after who	-14 0 7 11 -8 -34 20
after which	22 -47 14 -45 22 38 -6
after where	5 114 -15 -18 -5 -20 -74
after when	-55 -6 -39 -7 79 14 61
after while	12 -64 -84 61 -29 127 -27
after after	2 -28 0 70 12 -27 -1
after before	71 5 -92 8 44 74 -37
after until	-19 -53 56 -50 -25 57 34
after since	3 -48 -8 52 -6 -48 58
after than	18 38 -4 -27 -6 -4 1
after then	-8 24 18 -18 -3 -9 40
after about	31 44 -33 -40 42 -18 -19
after into	-28 13 -65 84 -43 30 -6
after over	-25 -21 -12 -30 19 64 4
after against	1 -19 -19 -19 -12 -13 72
after alongside	-19 90 -22 64 -7 -78 -11
after opposite	-21 44 -67 62 -25 74 -116
after behind	82 44 -38 6 -77 27 -84
after between	24 -15 -4 -3 -10 -1 0
after during	85 37 -11 -19 -19 -134 44
after under	55 -29 -5 -42 -33 -14 44
after without	-12 -78 -57 -17 47 57 59
after not	-78 104 -53 36 19 -11 -21
after never	-37 10 63 -30 -9 -8 -13
after i	44 -51 -19 3 -19 -22 -30
after he	8 48 -24 23 20 -29 -50
after she	1 8 -24 -3 5 17 -31
after it	34 -15 4 -9 -5 -3 -7
after they	19 -40 -14 -12 4 -26 45
after we	-75 -22 -3 14 -16 -2 -29
after you	-61 -33 -48 1 -45 -35 -38
after my	-35 -14 -12 -4 -7 -10 -5
after your	-94 -17 -14 -7 -9 -6 -4
after our	-19 -7 37 -9 79 -3 -19
after ,	-64 31 15 40 -4 -1 -10
after .	33 9 -2 -68 18 -48 54
after :	76 -18 -43 -9 -32 -40 -9
after ;	-11 49 -34 49 -24 -2 -9
after (	-37 36 -29 50 -12 0 -10
after )	-34 2 21 21 -46 58 -41
after [	99 -68 32 -109 22 20 22
after ]	-113 -28 -92 83 -38 136 -33
after -	-20 34 6 -57 -11 -30 57
after –	-112 -103 -82 -18 -10 -39 163
after —	-60 -27 -14 -8 -10 30 44
after !	-42 -144 -61 51 -58 -81 -36
after ?	-90 -363 55 31 -52 -87 -39
after /	-100 -76 -38 -25 160 -12 -24
after s	-28 44 74 -54 -14 -49 -9
after up	18 -46 40 -8 -13 -19 -14
after out	-15 -85 -11 -9 -20 134 -26
after off	22 24 -16 -15 -10 -14 -10
after back	34 -11 42 -15 -14 -41 -26
after such	128 -21 -21 -5 -76 -5 -10
after like	-16 23 -6 -14 -12 -12 3
after more	-66 104 -9 -10 -7 -8 -7
after most	3 -29 -44 -30 -17 -8 130
after one	-1 21 33 -14 -38 -13 -26
after some	17 -18 15 -20 3 1 1
after all	14 -7 -5 -35 -21 62 -32
after both	-6 -41 49 -16 -1 23 -3
after each	1 -5 2 -14 12 2 2
after every	-41 -50 -20 110 -38 73 -41
after how	93 55 -37 -10 -39 50 -72
after what	-8 -11 -13 -5 -15 74 -37
after if	-8 129 15 -18 19 3 -10
after so	19 36 84 -66 -24 -28 -13
after because	17 1 9 -8 -39 -46 84
after though	24 -38 40 3 2 1 -35
after plus	-19 -8 0 -2 -59 -2 -5
after via	3 -47 35 17 10 12 -19
after vs	-40 -44 -4 -2 -4 -1 -1
after made	-16 -13 11 -23 2 42 11
after based	100 -149 18 -41 96 -14 7
after just	44 -112 -23 45 -19 44 4
after only	8 29 -3 -4 -13 -6 -8
after now	9 -54 -53 66 40 -7 -13
after once	-14 -31 49 -13 -53 14 56
after again	-25 -61 62 25 -9 -26 -29
after yet	145 -2 -2 -1 -1 -2 2
after still	-9 3 -37 -45 -11 -13 97
after even	-18 15 83 -28 -22 -20 -6
after them	80 -26 -13 -12 -8 -2 -13
after there	8 2 -47 -35 -18 -23 30
after here	41 73 19 -4 -23 -22 -81
before:film	-17 162 -7 -18 -20 22 -12
before:work	-13 17 -14 -20 -5 154 -11
before:credit	-1 -11 167 15 4 -6 -2
before:person	0 -2 191 -18 -6 -7 -2
before:honorific	18 -8 253 -12 -5 -15 0
before:connector	8 -40 -45 -21 11 -22 28
before:starter	-16 45 23 -12 -12 13 -15
before:calendar	-1 -23 -17 -31 -14 -19 -12
before:nation	13 -40 -31 -24 -30 -14 -6
before:honour	-10 0 -19 -13 -4 -6 -6
before:broadcast	-18 3 -5 -9 -33 55 -21
before:takesPart	-7 -12 37 -13 -3 -10 -2
before:makes	-30 30 -10 -11 -21 11 9
before:comesOut	-20 62 -7 -19 -11 -26 -1
before:playsRole	-26 -1 -7 129 -6 -5 10
before:tells	-8 -3 -34 7 22 19 -6
before:speaks	26 -25 27 -24 25 -11 -15
before:lives	-16 -14 36 18 -8 -13 -20
before:prize	-13 -31 -22 -13 -14 15 -7
before:calls	-28 -3 -6 15 -2 48 -21
before:lists	-21 18 26 -20 -4 0 12
before:series	-28 -3 9 -29 -18 36 -9
before:firm	-13 2 14 -13 61 -11 0
before:modifier	49 30 -38 -10 -8 -22 -13
before:common	-28 -18 -4 -1 -2 -11 -5
before:first	3 0 -46 -3 -7 4 -5
before:surname	3 0 -22 1 -11 -7 -2
before:place	20 -13 -1 -19 10 -9 16
before:companyEnd	18 -21 -6 -16 -24 -23 -5
before:number	30 -16 -29 -48 8 20 25
before:capital	-18 -39 -63 -34 -52 -27 -45
after:film	27 -39 9 14 0 13 -5
after:work	12 -24 6 -7 -9 28 -17
after:credit	4 23 -33 8 1 11 -6
after:person	32 12 -51 -14 -6 45 -18
after:honorific	9 -7 8 -25 7 4 18
after:connector	17 -17 3 8 -11 1 -3
after:starter	-10 6 13 -1 12 -11 -5
after:calendar	-56 -1 -12 -21 -11 -12 -8
after:nation	59 -12 9 -3 -24 -5 -7
after:honour	21 -5 -7 -8 15 -10 -10
after:broadcast	8 -3 -2 -2 -3 -15 19
after:takesPart	-7 82 63 15 -8 19 -25
after:makes	-25 -2 21 3 14 -8 4
after:comesOut	-27 95 1 -21 5 40 21
after:playsRole	20 -8 28 -25 0 -15 -9
after:tells	-9 64 -17 -6 -22 -8 -9
after:speaks	-27 -10 115 -18 40 -6 5
after:lives	-10 10 -12 4 -4 8 2
after:prize	-11 16 12 -13 9 -1 -6
after:calls	-17 -23 2 -13 49 -22 19
after:lists	-12 3 7 -14 -2 -3 7
after:series	1 132 0 11 -21 -12 -8
after:firm	28 0 -18 -14 -22 6 18
after:modifier	-6 -6 -2 -9 15 0 15
after:common	-23 0 4 -25 3 -18 -14
after:first	22 -11 3 -11 -10 13 -24
after:surname	-22 -16 -28 -12 -10 5 -12
after:place	18 -11 -2 -1 -7 -4 -5
after:companyEnd	-13 -2 -4 0 -34 -4 -5
after:number	6 -24 -7 -12 -4 -14 -15
after:capital	-9 -47 -65 -51 -36 -36 -12
head before:film	1 52 -7 -15 -22 26 -33
head before:work	-10 16 -14 -18 -7 72 -11
head before:credit	-1 -11 17 15 4 -6 -2
head before:person	0 -2 41 -18 -6 -6 -2
head before:honorific	18 -8 53 -12 -5 -15 0
head before:connector	-25 3 -18 -26 1 3 19
head before:starter	-9 11 -3 -22 0 7 9
head before:calendar	3 -25 -18 -31 -16 -19 -13
head before:nation	13 -29 -22 -37 -32 -17 -10
head before:honour	-12 0 -18 -13 -4 -6 -7
head before:broadcast	-20 2 -5 -10 -33 -44 -21
head before:takesPart	-7 -10 35 -13 -3 -10 -2
head before:makes	-36 43 -4 -16 -22 2 8
head before:comesOut	2 41 -15 -18 -18 -23 6
head before:playsRole	-19 -1 -7 36 -12 -11 5
head before:tells	-5 -8 -29 2 26 0 9
head before:speaks	40 -30 20 -24 19 -17 -9
head before:lives	-16 -14 36 18 -8 -13 -20
head before:prize	-8 -21 -19 -16 11 13 -11
head before:calls	-33 7 4 6 1 42 -23
head before:lists	-14 15 7 5 -6 -1 1
head before:series	-28 -5 9 -29 -18 34 -9
head before:firm	-13 2 14 -13 60 -11 0
head before:modifier	-11 1 -3 8 -4 -3 -11
head before:common	-28 -4 2 -22 -15 6 -4
head before:first	2 0 -46 -3 -7 4 10
head before:surname	1 1 -22 0 -10 -7 8
head before:place	22 -7 -3 -22 8 -9 14
head before:companyEnd	17 -21 -6 -16 -24 -23 -5
head before:number	-76 -77 -63 -41 -86 -43 -56
head before:capital	-23 -23 -69 -47 -49 -43 -40
pair before of+film	-51 47 70 -42 -42 42 40
pair before of+work	-14 -53 -16 -57 51 55 -12
pair before of+credit	-46 226 -61 -35 -47 85 -20
pair before of+person	-31 17 -23 -41 52 72 -47
pair before of+honorific	-13 -31 -11 -56 -6 -1 21
pair before of+connector	81 55 73 -67 -66 32 -33
pair before of+starter	-37 42 15 -21 2 55 -22
pair before of+calendar	-84 52 -87 -89 178 -65 -226
pair before of+honour	391 -87 -16 -21 -137 -80 -146
pair before of+broadcast	-106 -9 -103 -63 213 -250 145
pair before of+takesPart	-22 212 42 -68 -5 29 -46
pair before of+makes	-25 96 33 30 7 -43 -85
pair before of+comesOut	-19 185 31 -37 13 -38 -51
pair before of+playsRole	-41 -36 1 185 -11 57 5
pair before of+tells	-55 45 25 46 -37 -17 -37
pair before of+speaks	0 179 24 -22 -24 -120 -46
pair before of+lives	-20 -52 0 11 58 16 -50
pair before of+prize	31 -28 -6 -1 19 -63 -3
pair before of+lists	-37 -13 57 -12 -16 -10 -19
pair before of+series	131 -67 -52 -68 -15 141 -11
pair before of+firm	28 -89 28 -25 65 103 -14
pair before of+modifier	-7 -3 -36 -1 -29 -3 67
pair before of+common	2 -21 0 17 -43 -17 10
pair before of+first	-22 2 -55 -38 124 -13 -48
pair before of+surname	-31 -6 -45 -25 57 51 -8
pair before of+companyEnd	-123 -89 -56 -32 -52 -61 22
pair before of+capital	-24 -37 -45 -27 -6 -3 -7
pair before in+film	1 23 13 1 -29 -12 -30
pair before in+work	216 -129 -14 -6 -15 -4 -7
pair before in+credit	-72 -5 -37 -18 -25 50 100
pair before in+person	3 55 -1 -8 -15 -62 30
pair before in+honorific	-65 104 45 -7 -77 19 47
pair before in+connector	-12 23 21 -12 -22 -2 38
pair before in+starter	16 13 2 -16 -8 10 -10
pair before in+calendar	-91 -100 -4 -17 -19 -83 148
pair before in+nation	62 -29 -3 -3 -8 -18 6
pair before in+honour	16 -23 -22 -1 -5 -18 72
pair before in+broadcast	4 -5 -16 -3 -11 101 51
pair before in+takesPart	-41 149 43 -13 6 132 -71
pair before in+makes	5 -40 -7 -9 -19 -31 81
pair before in+comesOut	19 -35 -11 -9 -21 -8 67
pair before in+playsRole	-65 193 38 -27 5 155 -54
pair before in+tells	9 32 18 -9 -8 5 -4
pair before in+speaks	-63 70 -43 -25 -10 -15 97
pair before in+lives	109 45 -45 -23 -17 -42 -8
pair before in+prize	11 -55 -12 0 -4 -13 82
pair before in+calls	-30 247 -23 -5 3 -45 -146
pair before in+lists	9 -141 0 -3 52 10 40
pair before in+series	-72 185 -42 18 -53 -14 -64
pair before in+firm	30 -11 41 -4 -31 -54 62
pair before in+modifier	-54 -51 8 -4 -1 3 53
pair before in+common	20 -7 -20 -18 -7 -22 38
pair before in+first	-41 22 -6 -30 -17 34 -19
pair before in+surname	37 67 26 -25 -28 30 -9
pair before in+place	42 -44 -13 -3 -20 34 6
pair before in+companyEnd	57 -1 -4 0 -10 -43 90
pair before in+capital	32 22 18 -29 -13 27 -33
pair before on+film	76 -23 -35 -27 39 -108 58
pair before on+work	45 -3 -7 -5 -22 -57 38
pair before on+credit	-69 55 -51 -17 -78 281 -107
pair before on+person	-130 -51 -29 -6 -38 144 110
pair before on+honorific	182 -69 -6 -21 -60 -48 87
pair before on+connector	97 -23 -27 15 176 -90 -36
pair before on+starter	16 2 -9 7 9 17 8
pair before on+calendar	-39 16 -18 -15 181 -157 148
pair before on+nation	286 -79 -8 -6 -83 -11 -61
pair before on+honour	15 -25 -13 -24 -31 125 -30
pair before on+broadcast	275 -24 -5 -4 -2 -137 -51
pair before on+takesPart	-2 -81 -31 -30 22 124 18
pair before on+makes	99 37 -10 -12 2 16 -10
pair before on+comesOut	137 -36 -21 -17 35 25 -126
pair before on+playsRole	-75 -7 -40 -26 -131 168 69
pair before on+tells	-98 125 79 -39 -65 103 25
pair before on+speaks	-12 -34 -22 -14 101 27 -39
pair before on+lives	-19 -72 -30 -99 -39 13 136
pair before on+prize	70 -23 -3 -4 -4 -20 -7
pair before on+calls	46 -76 -2 -75 36 40 52
pair before on+lists	-191 -89 -36 -20 316 -136 -249
pair before on+series	-11 -2 -1 -2 47 -2 -14
pair before on+firm	44 -37 -10 -17 -37 -29 -35
pair before on+modifier	-3 -11 -2 -7 -4 -2 -3
pair before on+common	-16 -29 -18 -8 2 14 28
pair before on+first	9 89 -62 -21 -98 170 108
pair before on+surname	-11 5 64 -14 -7 65 36
pair before on+place	80 46 31 -6 -36 -92 -67
pair before on+companyEnd	67 -25 -5 -2 -134 -36 -15
pair before on+capital	-8 25 -27 -18 3 8 24
pair before for+film	131 -29 -56 -29 -12 -45 22
pair before for+work	-106 59 -126 -17 158 -39 -18
pair before for+credit	-38 17 124 -25 -9 -88 -26
pair before for+person	-6 38 -92 29 -37 107 -33
pair before for+honorific	11 -26 25 -9 9 3 1
pair before for+connector	-42 -48 54 68 -69 -27 32
pair before for+starter	-22 17 29 -10 -19 -10 11
pair before for+calendar	30 26 -19 -16 115 -83 6
pair before for+nation	-2 -92 186 -18 -14 -5 -2
pair before for+honour	1 -12 -72 11 -45 153 7
pair before for+broadcast	-1 -256 -31 4 -134 283 -16
pair before for+takesPart	-78 -64 100 -78 229 -69 -77
pair before for+makes	67 -57 -76 -75 119 6 13
pair before for+comesOut	-4 11 66 -55 72 -82 24
pair before for+playsRole	-99 14 80 -106 45 61 -45
pair before for+tells	110 100 -26 -16 -64 -135 -11
pair before for+speaks	-54 -38 -142 -2 -108 198 116
pair before for+lives	-41 30 101 45 -38 -34 -41
pair before for+prize	-2 81 -26 38 -61 -9 -1
pair before for+calls	31 -24 6 -9 -3 -3 0
pair before for+lists	-3 -13 -3 -10 27 -3 -6
pair before for+series	-87 -181 206 -64 253 -8 -84
pair before for+firm	2 0 -67 -23 66 44 -8
pair before for+modifier	-1 147 38 -20 -39 -35 -6
pair before for+common	-13 -7 -5 2 -20 1 -9
pair before for+first	10 115 -3 -25 4 73 49
pair before for+surname	-38 3 -5 -6 11 28 -60
pair before for+place	-35 83 74 -18 -38 -14 -9
pair before for+companyEnd	27 26 -116 -21 41 48 1
pair before for+capital	-9 -16 52 -34 34 50 -33
pair before with+film	-29 55 35 -17 -2 -15 0
pair before with+work	6 -10 77 -17 -69 22 -8
pair before with+credit	-1 -10 28 -12 -8 -3 -2
pair before with+person	5 -42 24 -81 168 -31 -58
pair before with+honorific	-32 -12 117 -1 -5 -1 -8
pair before with+connector	-64 70 -27 -22 47 -3 -3
pair before with+starter	-39 5 6 24 -4 13 -21
pair before with+calendar	42 109 -40 -34 -50 -63 -56
pair before with+nation	-8 231 -37 -13 -24 -65 -26
pair before with+honour	59 -49 -54 -5 -12 7 -5
pair before with+broadcast	60 -2 96 -8 -15 83 -3
pair before with+takesPart	5 -24 101 -39 -14 -15 -2
pair before with+makes	-49 11 43 -14 31 -17 -3
pair before with+comesOut	46 30 216 -6 -54 86 -27
pair before with+playsRole	-1 -31 52 -52 -3 -1 0
pair before with+tells	-34 -60 153 -15 -11 -7 -9
pair before with+speaks	-17 -95 223 -7 -114 -42 -30
pair before with+lives	-1 -59 64 -4 0 1 -9
pair before with+prize	43 61 20 -6 -12 38 -6
pair before with+calls	-1 -9 23 -11 -3 -2 -1
pair before with+lists	-1 -3 100 -65 -4 1 0
pair before with+series	-10 40 60 -21 -5 -59 0
pair before with+firm	-2 -25 68 -44 -17 -8 -10
pair before with+modifier	-191 57 236 -2 -14 -133 -80
pair before with+common	22 3 -8 -6 -9 -7 -12
pair before with+first	-5 -48 166 -5 -9 -7 -6
pair before with+surname	-8 116 -21 -47 -26 -19 -13
pair before with+place	7 22 -14 -11 -24 -34 31
pair before with+companyEnd	-26 95 -59 -6 -10 62 -2
pair before with+capital	-35 -17 52 -16 -15 5 -19
pair before as+film	123 144 -145 -145 -32 -48 -55
pair before as+work	-3 -105 -63 -48 -4 193 -6
pair before as+credit	-3 -15 217 -208 -1 -5 -1
pair before as+person	-11 -21 57 37 -10 -13 -14
pair before as+honorific	-88 -29 4 134 -70 -15 -53
pair before as+connector	-115 55 -53 6 3 136 -37
pair before as+starter	22 13 3 -38 4 7 -7
pair before as+calendar	-10 117 -80 -12 -83 189 -27
pair before as+nation	0 108 -3 69 -24 -20 2
pair before as+honour	-47 0 1 1 -91 -2 160
pair before as+broadcast	-3 -95 -28 264 -5 -105 -2
pair before as+takesPart	144 -51 -4 99 13 -14 -25
pair before as+makes	-61 -135 -11 225 -9 -11 -28
pair before as+comesOut	12 -63 -19 106 24 -51 4
pair before as+playsRole	104 -81 18 101 -9 32 -25
pair before as+tells	-42 198 26 -223 -49 58 -49
pair before as+speaks	-2 -12 -28 53 -2 -10 -4
pair before as+lives	-28 -27 -86 166 -3 -20 -11
pair before as+prize	-37 -29 -50 136 -62 -9 66
pair before as+calls	-56 -149 204 -61 -63 126 -48
pair before as+lists	-14 59 67 -139 26 -6 17
pair before as+series	7 131 -28 -65 -8 -6 -45
pair before as+modifier	-61 -35 -14 150 -94 1 -78
pair before as+common	3 -10 -8 45 -1 -13 -16
pair before as+first	9 30 -39 24 13 9 -16
pair before as+surname	-19 -40 -52 53 40 -2 40
pair before as+place	-25 281 9 -142 -47 -23 -38
pair before as+companyEnd	-30 237 -27 150 -14 -2 -36
pair before as+capital	-25 -21 -75 129 -7 6 6
pair before by+film	-20 -19 94 -31 -14 -4 -1
pair before by+work	10 -10 75 2 -33 -23 -5
pair before by+person	76 -3 89 -181 -2 -1 -1
pair before by+honorific	0 -22 46 -31 -32 -32 -24
pair before by+connector	17 -4 14 -26 1 -14 18
pair before by+starter	11 -1 18 -8 -8 -21 7
pair before by+calendar	-28 127 -211 -3 169 -24 -1
pair before by+nation	-25 -17 4 -2 76 -1 -46
pair before by+honour	-2 -8 -1 -4 -28 -1 54
pair before by+broadcast	-158 0 0 -1 166 -3 -15
pair before by+takesPart	-24 -22 160 -36 -47 -7 -18
pair before by+makes	-3 -17 21 -8 11 -22 9
pair before by+comesOut	-101 -10 -17 -4 184 -5 -21
pair before by+playsRole	-8 -12 64 -33 -6 -4 -4
pair before by+tells	-26 64 77 -67 -53 52 -15
pair before by+speaks	-1 -6 61 -10 0 -3 -1
pair before by+lives	18 -11 115 -9 -67 -31 -28
pair before by+prize	-2 -8 -1 -4 -28 -1 54
pair before by+calls	-1 -2 74 -16 -12 -3 -7
pair before by+lists	43 -10 -35 1 10 -5 5
pair before by+series	-3 -26 53 -8 -9 -4 -2
pair before by+modifier	-38 -82 -423 -60 -177 -36 -109
pair before by+common	19 -2 29 -17 -3 -23 -13
pair before by+first	-4 -6 234 -2 -62 -1 -5
pair before by+surname	-18 -10 87 -4 -34 -2 -7
pair before by+place	-14 -19 2 -9 87 -5 -63
pair before by+companyEnd	-10 -1 -16 0 -24 -2 44
pair before by+capital	-15 -11 18 -13 76 -20 23
pair before to+film	-36 83 -19 13 -16 67 -38
pair before to+work	-101 65 -105 242 -18 -79 103
pair before to+credit	-71 -129 172 -27 -24 -15 -57
pair before to+honorific	-100 -118 -12 -22 -41 -35 -31
pair before to+connector	10 191 -35 -50 -40 23 -81
pair before to+starter	-2 -38 -27 -6 16 50 -25
pair before to+calendar	103 -13 -8 -5 -5 -3 -2
pair before to+nation	8 -123 382 -73 9 9 8
pair before to+honour	-20 -37 46 -32 -4 -18 -4
pair before to+broadcast	-163 80 -1 -119 -30 -27 -189
pair before to+takesPart	-39 -38 -32 -44 -47 -53 -9
pair before to+makes	5 -25 9 -14 105 -21 -56
pair before to+comesOut	8 119 -21 13 33 -55 -56
pair before to+playsRole	-14 12 -67 47 -22 -52 89
pair before to+speaks	45 -20 -108 -11 186 -10 -75
pair before to+lives	-98 -19 22 -15 -9 -9 -41
pair before to+prize	-10 26 51 -33 -3 -17 -3
pair before to+calls	-1 -1 -140 -6 -4 -2 162
pair before to+series	-94 39 -2 -4 112 -12 -16
pair before to+firm	-59 -32 -31 -7 45 -11 134
pair before to+modifier	-92 -27 -7 -5 -12 -16 -19
pair before to+common	-12 -36 20 -35 6 21 4
pair before to+first	-61 -64 11 90 -36 -34 -92
pair before to+surname	110 -6 54 23 -20 36 39
pair before to+place	-87 114 -69 -102 -67 -34 -14
pair before to+companyEnd	-83 -56 -29 -7 -62 -39 154
pair before to+capital	-47 50 -32 38 -8 -16 -6
pair before from+film	-31 7 92 -30 -50 -64 121
pair before from+work	-17 -10 170 -12 -68 27 -114
pair before from+credit	44 -19 -71 -3 70 -141 159
pair before from+person	-17 164 -68 -10 -15 -97 39
pair before from+honorific	-68 -79 158 87 -139 -102 -218
pair before from+connector	-2 -4 -29 -20 26 -69 97
pair before from+starter	12 -77 42 -22 0 64 -26
pair before from+calendar	-33 -70 -13 -2 120 58 -36
pair before from+honour	-22 -59 44 -33 -66 -28 172
pair before from+broadcast	215 -2 -3 0 -21 -98 -3
pair before from+takesPart	-51 -31 -34 -31 -70 -33 215
pair before from+makes	-10 -42 61 -2 -11 59 -51
pair before from+comesOut	-7 -2 -6 -1 64 -4 -45
pair before from+playsRole	-27 86 237 -37 -41 -125 -79
pair before from+tells	-18 103 131 -10 -90 33 -144
pair before from+speaks	-61 -38 10 -17 -21 -23 218
pair before from+lives	-10 177 -36 -22 -60 -159 100
pair before from+prize	-13 -67 157 -11 -12 -30 -13
pair before from+calls	-75 -116 221 -2 -50 -137 -37
pair before from+lists	-119 -55 -10 -28 -47 -3 58
pair before from+series	-80 -86 5 -57 235 -60 -49
pair before from+firm	-14 -136 -9 -1 60 110 -32
pair before from+modifier	144 -8 -1 -3 -1 12 -6
pair before from+common	7 -20 -7 -3 3 8 -11
pair before from+first	-65 170 11 -1 -37 161 -30
pair before from+surname	101 -99 83 -42 -75 87 -168
pair before from+place	106 -3 -2 -1 -2 -3 -6
pair before from+companyEnd	43 -16 -10 -10 -4 -8 -17
pair before from+capital	69 -7 17 -28 -17 9 -12
pair before and+film	18 -25 -121 51 25 -15 -14
pair before and+work	16 74 31 -36 4 -10 -20
pair before and+credit	-4 -137 19 -54 -22 171 -18
pair before and+person	6 -82 -235 64 21 -148 -21
pair before and+honorific	-187 36 37 -18 -63 -40 8
pair before and+connector	-28 66 -76 192 180 -77 -24
pair before and+starter	-30 -19 61 35 -6 -38 14
pair before and+calendar	101 126 -10 -30 -19 -56 -13
pair before and+nation	313 -48 -66 -31 -26 -18 -7
pair before and+honour	12 48 -44 -13 -131 -85 -13
pair before and+broadcast	-3 163 -4 -9 120 -52 -3
pair before and+takesPart	13 -16 -36 -93 80 -230 -36
pair before and+makes	-20 10 -24 -15 92 -19 -5
pair before and+comesOut	-15 54 0 -7 201 -23 -72
pair before and+playsRole	-2 -90 32 -19 -10 106 -8
pair before and+tells	-5 -128 22 -99 -21 266 -5
pair before and+lives	-20 -32 -14 55 -38 -125 -50
pair before and+prize	0 -280 -53 -46 -100 -87 -17
pair before and+calls	-1 -48 -47 -2 89 -13 -5
pair before and+series	99 -93 96 92 -12 -46 -9
pair before and+firm	-6 41 -157 -9 17 137 -35
pair before and+modifier	-60 32 -18 -9 -25 -40 76
pair before and+common	-20 64 0 -37 44 41 -44
pair before and+first	-7 -29 -23 69 -2 -41 -35
pair before and+surname	-5 -46 42 -29 -28 15 6
pair before and+place	-16 -20 -60 24 -32 47 108
pair before and+companyEnd	-7 -115 -32 -32 161 -42 -23
pair before and+capital	-26 29 0 12 16 36 4
pair before ,+film	14 39 -23 -49 -5 44 -19
pair before ,+work	-38 3 -43 -36 -19 154 -28
pair before ,+credit	70 -66 58 -1 9 -44 -28
pair before ,+person	-7 -30 85 18 -21 -28 -19
pair before ,+honorific	-38 -42 -30 90 -58 117 -54
pair before ,+connector	-10 58 -41 55 -13 -37 -21
pair before ,+starter	25 34 3 -26 -12 -5 -16
pair before ,+calendar	-74 70 2 -61 132 -30 -40
pair before ,+nation	216 -43 44 -57 -35 -58 -64
pair before ,+honour	80 -2 25 -50 -25 -10 -7
pair before ,+broadcast	78 100 48 -37 -43 -214 -31
pair before ,+takesPart	-8 107 53 -70 -9 -61 -5
pair before ,+makes	-39 105 -19 -1 -19 -30 11
pair before ,+comesOut	-59 88 -19 -48 -38 87 -27
pair before ,+playsRole	3 -83 5 -22 -22 130 -10
pair before ,+tells	-1 107 117 -108 -31 -52 -35
pair before ,+speaks	103 91 -51 -55 -37 -38 -11
pair before ,+lives	-4 -73 63 54 -14 8 -29
pair before ,+prize	36 147 -4 -45 -22 -81 -47
pair before ,+calls	-17 44 144 -42 -20 -177 -3
pair before ,+lists	-25 -77 151 -3 -12 -3 -3
pair before ,+series	24 -6 -48 10 100 -74 -24
pair before ,+firm	-54 -70 -1 -14 250 -60 -42
pair before ,+modifier	-36 -14 3 31 -39 42 -17
pair before ,+common	-5 16 -1 4 -3 35 -44
pair before ,+first	6 -5 22 -22 2 -23 16
pair before ,+surname	-6 13 24 -49 4 7 -1
pair before ,+place	-25 36 22 -27 20 -45 3
pair before ,+companyEnd	-35 -9 17 -35 132 -55 -28
pair before ,+capital	21 9 2 -52 -14 -9 36
pair before (+film	-8 -77 -87 -151 -7 310 -3
pair before (+work	-146 -26 -179 227 -21 -58 -4
pair before (+credit	-42 -85 35 -15 -25 149 -25
pair before (+person	-3 -4 19 -10 -1 -2 -1
pair before (+honorific	-53 -62 123 81 -62 -81 -18
pair before (+connector	-70 -18 164 -62 -9 -9 -10
pair before (+starter	-62 -38 95 -22 -46 69 -10
pair before (+calendar	-4 22 -4 -6 -24 -25 51
pair before (+nation	-91 -35 -146 -112 -102 198 -84
pair before (+honour	-7 -23 78 -14 -23 -3 -10
pair before (+broadcast	-78 48 -75 -84 46 24 -64
pair before (+makes	-2 -69 -4 0 -2 79 -6
pair before (+playsRole	23 -10 -40 16 18 -23 1
pair before (+speaks	-70 -71 -80 84 -68 -70 -38
pair before (+lives	-30 -12 105 -68 34 -12 -4
pair before (+modifier	-10 0 -26 -8 58 -13 -2
pair before (+common	18 1 7 -22 24 -37 5
pair before (+first	36 22 48 -16 -47 -15 -22
pair before (+surname	-59 65 -20 -12 -21 59 -21
pair before (+place	-100 -114 -217 57 154 78 130
pair before (+companyEnd	-59 -10 -51 54 82 -9 0
pair before (+capital	-74 14 -15 60 38 -8 -17
pair before the+film	25 -3 5 11 8 -6 -33
pair before the+work	-19 -2 -2 23 -6 -3 -5
pair before the+person	-68 -13 -214 -17 -66 330 -52
pair before the+honorific	-19 -29 -115 -15 0 -1 -1
pair before the+connector	6 -20 -27 6 9 -12 -3
pair before the+starter	18 -29 -31 -6 7 -14 12
pair before the+calendar	-163 -32 -28 -45 -99 -42 -59
pair before the+nation	-57 -38 -6 -21 -25 -7 -9
pair before the+honour	-211 -12 -11 -49 -30 -25 162
pair before the+takesPart	-43 -7 -94 -1 -58 214 -17
pair before the+makes	-53 65 -4 -3 26 -19 -15
pair before the+comesOut	63 -55 -1 -5 -68 -8 55
pair before the+playsRole	-18 -11 -18 219 -49 -78 -31
pair before the+tells	-43 -3 -11 -14 56 -22 -22
pair before the+speaks	105 -10 -23 -19 -7 -21 -49
pair before the+lives	-44 -26 -19 -77 -20 -6 -17
pair before the+prize	60 -8 -6 -4 -4 -33 -20
pair before the+calls	-87 75 121 -87 32 -55 -24
pair before the+lists	-2 -22 1 19 26 14 -26
pair before the+modifier	17 -4 -1 -2 17 -1 -4
pair before the+common	8 -44 -32 -3 -6 -8 5
pair before the+first	26 -23 -8 -15 -15 -7 -18
pair before the+surname	47 -12 -7 -16 -14 -11 -15
pair before the+place	-9 -70 0 -1 -1 -6 -2
pair before the+capital	15 -33 -2 -28 -11 -40 -28
pair before :+film	-101 38 87 -30 -45 -21 -19
pair before :+work	-106 38 21 -41 -33 261 -12
pair before :+credit	-48 -35 175 -6 -14 -24 -8
pair before :+person	-1 -65 194 -77 -3 -25 -3
pair before :+honorific	-24 167 -2 -1 -3 -3 -1
pair before :+connector	76 107 38 140 -26 -27 13
pair before :+starter	21 44 -7 -31 -20 -38 24
pair before :+calendar	-126 263 -53 -104 -71 1 -26
pair before :+honour	-29 -76 -33 -15 -59 -44 -10
pair before :+broadcast	328 0 -20 -1 -53 37 -3
pair before :+takesPart	-9 -5 94 -6 -5 -7 0
pair before :+makes	-54 85 -65 -6 -6 -12 -4
pair before :+comesOut	-69 -30 0 -14 -12 114 -8
pair before :+tells	153 -51 -102 -109 -33 -36 -23
pair before :+speaks	58 -11 21 -50 -5 -5 0
pair before :+lives	-10 -23 29 -1 -1 -14 -2
pair before :+prize	-37 247 -41 -19 -9 -74 -13
pair before :+calls	-99 316 58 -26 -13 -25 -4
pair before :+series	-17 123 -29 -51 -16 -21 -19
pair before :+firm	12 -7 -2 -7 8 -6 -12
pair before :+modifier	-71 -61 -50 -54 214 -11 -20
pair before :+common	-14 21 13 -12 -4 14 -20
pair before :+first	-11 -87 36 0 -17 53 -18
pair before :+surname	-32 -90 25 -10 -14 -10 -24
pair before :+place	-73 -60 99 -6 81 8 -6
pair before :+companyEnd	-8 -29 -42 -30 225 -47 -9
pair before :+capital	24 -63 7 2 -4 -27 5
pair before at+film	20 -8 -18 -8 21 -5 -9
pair before at+work	-138 -46 -14 -28 -79 -39 83
pair before at+credit	-7 -9 -19 1 161 -2 -107
pair before at+person	7 -42 -26 -8 154 -25 -56
pair before at+honorific	339 -2 -1 -3 -322 -37 -220
pair before at+connector	-27 -17 1 -17 46 -33 64
pair before at+starter	-37 6 -2 -18 103 -22 -41
pair before at+calendar	-2 -25 -7 -6 19 -32 119
pair before at+nation	33 0 0 0 -28 0 -2
pair before at+honour	-40 -22 -22 -3 89 -8 33
pair before at+broadcast	-4 0 -10 1 52 -86 37
pair before at+takesPart	76 -13 -8 -4 -147 -3 117
pair before at+makes	-28 -10 -13 -8 -67 -6 120
pair before at+comesOut	85 -10 -14 -15 -58 -7 18
pair before at+playsRole	-60 -6 -83 -119 230 -23 5
pair before at+tells	2 -52 1 -28 50 -15 9
pair before at+speaks	111 -13 -2 -1 -60 -17 -17
pair before at+lives	117 -3 -2 -3 -37 -4 81
pair before at+prize	-1 -29 -25 -5 53 -17 27
pair before at+series	-293 -1 0 0 -187 -5 173
pair before at+firm	-5 -14 0 0 -74 -6 107
pair before at+common	15 -30 -36 -28 32 -35 1
pair before at+first	-13 -5 -6 -5 216 -37 -93
pair before at+surname	77 -13 -4 -12 14 -13 -25
pair before at+place	94 -1 0 0 -72 -1 -8
pair before at+companyEnd	-5 -1 -6 -1 255 -7 -84
pair before at+capital	-13 -19 -31 -17 89 -26 6
pair before that+film	-6 -5 74 -42 -7 -2 0
pair before that+work	-10 -27 173 -20 -31 -28 -13
pair before that+credit	0 -3 -161 -24 197 -2 -11
pair before that+honorific	41 -42 0 0 0 0 0
pair before that+connector	-3 -34 138 -49 6 -19 -23
pair before that+starter	-3 -50 -31 144 -24 -19 -11
pair before that+calendar	24 31 -49 -6 31 -10 1
pair before that+makes	-34 -22 116 -23 -3 -10 -17
pair before that+comesOut	-4 186 -43 1 -70 -35 -23
pair before that+playsRole	0 2 18 -14 0 0 0
pair before that+speaks	92 26 -48 -15 -29 -19 -3
pair before that+series	-50 0 -85 -7 155 -14 0
pair before that+firm	-1 -35 263 12 -189 2 -106
pair before that+common	-8 -15 16 33 1 -24 -22
pair before that+first	50 -10 -83 6 30 -11 13
pair before that+surname	41 -30 -10 -4 11 -3 6
pair before that+companyEnd	2 -10 2 -65 14 2 7
pair before that+capital	-19 86 15 -3 -29 -30 -11
pair before who+credit	469 -3 -2 0 0 0 -1
pair before who+person	-144 -43 -7 -16 -73 -19 -7
pair before who+honorific	-21 0 0 0 0 0 2
pair before who+connector	-42 -5 -3 -1 -3 -7 -3
pair before who+starter	35 -7 -3 -2 -10 -5 -5
pair before who+lives	-144 -43 -7 -16 -73 -19 -7
pair before who+modifier	10 -3 0 0 -2 0 0
pair before who+common	53 -9 13 -7 -4 -3 -4
pair before who+capital	74 -8 -5 -1 -4 -1 0
pair before which+film	-1 -73 103 -12 -4 -1 -2
pair before which+person	-27 -8 129 -4 -19 -32 -11
pair before which+connector	-18 5 -13 34 -30 12 12
pair before which+starter	-17 5 -13 33 -30 12 12
pair before which+makes	-16 -51 138 -1 -28 -11 -11
pair before which+prize	-27 -8 129 -4 -19 -32 -11
pair before which+common	-29 -24 7 -29 46 21 14
pair before is+film	-6 102 -80 -54 0 -2 0
pair before is+work	2 -163 232 -77 -157 347 -73
pair before is+credit	-4 -33 136 -78 0 -3 -5
pair before is+person	-21 -100 -125 122 143 -15 -21
pair before is+honorific	-12 -3 -40 37 1 0 0
pair before is+connector	67 -33 17 -13 5 -59 43
pair before is+starter	17 24 55 -110 -9 25 3
pair before is+calendar	-27 256 -30 -94 -3 -2 -2
pair before is+nation	65 0 -21 1 -4 0 -27
pair before is+takesPart	-5 39 152 -149 -14 -2 -25
pair before is+tells	-48 97 -12 -76 -44 -44 -3
pair before is+lives	45 -53 43 -34 42 -10 -26
pair before is+firm	-33 -50 93 -80 -35 -12 -32
pair before is+modifier	-19 43 -61 44 -1 0 -1
pair before is+common	31 30 32 -53 -14 -11 3
pair before is+first	-21 -8 130 -32 -8 -9 -4
pair before is+surname	16 -26 -77 121 -8 -7 -7
pair before is+place	-101 -69 149 -80 -27 -10 -8
pair before is+companyEnd	150 2 -121 131 -2 -7 -3
pair before is+capital	-19 19 -48 136 -12 -12 -20
pair before was+film	-24 104 28 -71 -8 -25 -12
pair before was+work	-30 -187 -43 -264 -9 462 -7
pair before was+credit	-39 -41 173 -108 -8 -6 -9
pair before was+person	-9 -128 -99 -73 -3 274 -17
pair before was+honorific	-20 -35 210 -165 -3 -1 -5
pair before was+connector	-33 30 92 -67 -49 -71 96
pair before was+starter	21 -32 -37 46 -10 -8 18
pair before was+calendar	131 -42 13 -136 18 1 5
pair before was+honour	-2 -214 239 -130 -4 2 -5
pair before was+takesPart	100 62 -68 -55 -42 -4 -24
pair before was+makes	-36 48 103 -55 -6 -26 -13
pair before was+playsRole	-65 -69 55 45 -6 25 -5
pair before was+tells	-8 -37 257 -216 -13 -20 -19
pair before was+lives	86 -10 71 -140 -1 -3 -2
pair before was+prize	-12 191 99 -59 -2 -185 -4
pair before was+firm	-6 -2 84 -72 -4 2 0
pair before was+modifier	-9 123 -5 -62 0 -49 -3
pair before was+common	-41 53 17 13 -2 -32 3
pair before was+first	113 -95 94 -63 -33 -32 -32
pair before was+surname	12 -34 -130 158 -14 -20 21
pair before was+place	97 -36 57 -141 1 -4 2
pair before was+capital	13 -20 -39 52 -1 16 -31
pair before will+connector	-26 -2 -2 -3 -1 -2 -1
pair before will+starter	-17 -14 5 -4 0 -5 3
pair before will+lives	0 0 -10 2 0 0 0
pair before will+common	-69 -13 -2 -6 -4 -4 -2
pair before will+first	-8 -2 0 0 0 0 0
pair before will+place	-8 -2 0 0 0 0 0
pair before will+capital	123 -66 7 -3 -7 -11 -4
pair before has+film	-15 -60 122 -11 -17 -22 -31
pair before has+work	0 -5 38 -16 0 -1 3
pair before has+connector	238 -66 -33 -6 -57 -34 -20
pair before has+starter	67 91 -3 -10 24 -66 -103
pair before has+common	-9 38 70 -8 31 -22 -87
pair before has+first	0 35 -4 3 -1 -21 1
pair before has+surname	0 36 1 0 -1 -31 0
pair before has+place	-2 67 -1 1 -3 -58 -6
pair before has+capital	-33 52 9 -28 -49 6 18
pair before have+connector	114 -33 -44 -21 -4 -6 -2
pair before have+starter	-28 -16 -13 -8 39 -6 58
pair before have+tells	5 -49 45 11 25 2 -39
pair before have+common	-15 -7 3 0 -1 -1 -4
pair before have+first	-66 -46 0 0 209 -62 -31
pair before have+capital	-19 -6 -3 -2 37 -6 -2
pair before had+connector	-16 -88 123 -6 -2 -2 -2
pair before had+starter	12 -1 66 -10 -7 -12 -4
pair before had+nation	-19 -141 193 8 -4 3 -7
pair before had+lives	-2 -22 26 -15 0 0 0
pair before had+firm	0 -2 9 -4 0 0 0
pair before had+common	52 74 -22 -11 -14 -14 -4
pair before had+first	-44 45 -4 0 -1 -6 0
pair before had+surname	152 -66 89 -4 -2 -35 -5
pair before had+place	0 -6 13 -6 0 0 0
pair before had+capital	127 13 36 -14 -8 -9 -5
pair before are+film	-10 113 -52 -26 -10 -37 27
pair before are+work	-2 -175 -28 -11 -14 208 0
pair before are+credit	-2 170 -50 -69 -7 -2 -14
pair before are+person	0 -28 49 -25 1 1 1
pair before are+connector	-52 -31 30 -19 0 -1 0
pair before are+starter	33 64 -12 -31 -18 -7 -15
pair before are+takesPart	-3 73 -24 -9 -7 -32 -2
pair before are+makes	-4 -38 42 -3 0 0 0
pair before are+playsRole	0 -4 50 -45 -1 0 -1
pair before are+tells	0 -3 30 -24 -3 0 -1
pair before are+series	2 126 -23 -60 -4 1 -16
pair before are+firm	-1 -86 139 -6 -5 -2 -12
pair before are+modifier	-69 -15 -35 -62 -50 -5 92
pair before are+common	-2 56 16 56 -39 -47 -46
pair before are+first	-7 -61 -102 161 -20 -26 -92
pair before are+surname	-58 -41 -28 173 -33 -24 64
pair before are+place	79 -44 0 -35 0 -2 1
pair before are+capital	-20 -29 -93 94 -22 -6 82
pair before also+connector	-63 -26 -4 -24 -23 0 -25
pair before also+starter	-19 -3 -112 143 36 -46 3
pair before also+common	-13 -1 -113 146 38 -46 4
pair before also+capital	-19 -4 -2 -16 -11 -1 -7
pair before like+film	-24 15 65 -27 -5 -11 -2
pair before like+person	-1 -24 28 0 0 -5 1
pair before like+connector	-4 -41 -8 1 0 -13 0
pair before like+starter	-18 38 -2 -72 -16 -57 44
pair before like+takesPart	-1 -24 28 0 0 -5 1
pair before like+playsRole	-6 94 7 -27 -3 -47 -6
pair before like+lists	-1 212 -24 -29 0 -201 -1
pair before like+series	-32 76 -12 -11 -5 -12 -2
pair before like+firm	38 -80 151 -113 3 5 65
pair before like+common	-13 5 -15 16 -21 -22 17
pair before like+capital	-46 9 58 -43 -89 -41 -9
pair before "+connector	-151 -74 -34 -39 -64 260 -28
pair before "+starter	-101 -56 -14 -30 -34 215 -23
pair before "+lists	-17 0 0 0 0 0 0
pair before "+common	2 -60 4 -81 15 -17 117
pair before —+speaks	-130 -68 -29 3 -47 -42 -6
pair before —+common	-99 -25 41 -25 -11 -16 -5
pair before —+capital	157 -17 -94 -55 30 -23 -10
pair before -+work	-10 -38 -2 1 2 1 -1
pair before -+connector	200 -25 -147 26 8 -60 3
pair before -+calendar	-37 -9 58 -3 -9 -1 -6
pair before -+nation	21 -1 -7 0 0 0 0
pair before -+series	-82 -338 -97 -90 -59 370 -41
pair before -+common	-29 20 42 -40 3 -49 4
pair before -+first	-82 -50 -26 -106 -16 -15 -6
pair before -+surname	6 -17 42 -18 3 -1 0
pair before -+place	-117 35 219 -45 -16 -18 -42
pair before -+capital	129 -107 2 -21 -22 -24 -11
pair after of+film	-35 -44 -61 69 -45 -9 -14
pair after of+work	-19 -10 16 -20 -11 -8 -2
pair after of+credit	43 -8 5 -4 99 8 0
pair after of+person	-4 1 22 2 -1 -16 -7
pair after of+honorific	-38 -61 45 -12 -12 -16 -4
pair after of+connector	64 -18 -31 88 -16 -6 -10
pair after of+starter	-19 -33 -27 -22 -30 -11 -15
pair after of+calendar	-9 -51 -13 -16 -21 -34 -6
pair after of+nation	79 -42 -73 -44 -18 -26 -6
pair after of+honour	-13 -1 -3 -5 -2 0 -1
pair after of+broadcast	-129 -13 23 -23 -19 -51 -43
pair after of+takesPart	-4 -2 -6 -1 0 -10 -2
pair after of+makes	-95 -5 -154 194 -39 -20 -34
pair after of+comesOut	-55 -25 10 -6 0 0 1
pair after of+playsRole	165 -1 -20 -2 0 -2 -1
pair after of+tells	0 -3 -3 -1 -3 9 0
pair after of+lives	26 -3 -6 40 2 2 -3
pair after of+prize	102 -42 -120 -17 -22 -24 -16
pair after of+lists	-192 -15 -41 303 -16 -6 -59
pair after of+series	-9 -82 -11 -2 -14 -2 -1
pair after of+firm	-51 -8 -18 -23 -38 -9 -5
pair after of+modifier	-28 -67 -98 -58 -41 -23 -27
pair after of+common	9 -17 -16 -11 -32 -12 -11
pair after of+first	-57 -91 8 3 -83 -22 -48
pair after of+surname	-3 3 -15 -8 10 -33 -12
pair after of+place	91 -6 0 -42 -79 -20 -27
pair after of+companyEnd	-24 -10 206 -14 -4 -7 -4
pair after of+capital	-4 -53 -3 -27 3 -39 -23
pair after in+film	-29 -9 19 69 -16 -31 -3
pair after in+work	-107 162 -29 88 52 -68 -32
pair after in+person	259 -38 -188 -99 -19 -50 -8
pair after in+honorific	-2 -1 -49 502 -7 -2 -36
pair after in+connector	39 31 8 72 5 -35 -56
pair after in+starter	43 39 -36 -4 -11 -9 -36
pair after in+calendar	-15 54 -35 -83 33 -17 91
pair after in+nation	43 130 -65 -96 -65 -72 -38
pair after in+honour	-22 -6 -101 116 0 0 0
pair after in+broadcast	-20 -6 -129 221 -21 -31 7
pair after in+takesPart	117 -22 57 -46 -15 -49 -43
pair after in+makes	-13 -25 8 66 -1 -4 1
pair after in+comesOut	-2 -2 124 -128 -2 -12 0
pair after in+playsRole	-6 110 50 -77 -28 -35 -5
pair after in+tells	-3 -8 -14 82 -17 -11 -26
pair after in+speaks	-85 -14 -1 -1 -2 -3 -2
pair after in+lives	-2 -1 39 202 0 -1 -1
pair after in+prize	-23 -13 -77 -72 -32 -69 -4
pair after in+calls	-1 -51 66 -4 -1 -2 -1
pair after in+lists	158 -1 -33 -114 -2 -3 -6
pair after in+series	0 0 -67 68 0 0 0
pair after in+firm	106 -43 -239 -102 -65 261 -10
pair after in+modifier	138 -7 -56 -57 -40 -80 -34
pair after in+common	17 -20 58 -1 -20 -11 6
pair after in+first	-14 -62 13 46 37 -40 11
pair after in+surname	8 -47 13 7 -72 59 -8
pair after in+place	39 -51 -84 -60 -33 86 -15
pair after in+companyEnd	-5 -55 -234 -88 -64 239 -33
pair after in+capital	-4 -80 -28 78 7 -19 -2
pair after on+film	-38 -77 13 -19 -13 -10 28
pair after on+work	27 -82 65 6 -39 41 -6
pair after on+person	-152 -2 -18 -48 -3 -7 -1
pair after on+honorific	-75 -133 -20 7 -30 -44 1
pair after on+connector	133 -103 69 35 -32 12 4
pair after on+starter	38 -66 -27 21 -40 15 -33
pair after on+calendar	-6 -20 -46 -27 32 8 86
pair after on+nation	-41 -24 -29 -27 -10 -10 195
pair after on+honour	-4 -17 -1 5 -1 -1 0
pair after on+broadcast	20 -72 -43 242 -35 133 -35
pair after on+takesPart	-128 -43 36 -21 -2 -5 -3
pair after on+makes	22 -25 -68 -7 -10 -2 90
pair after on+comesOut	127 -3 -56 -7 -11 -56 -8
pair after on+playsRole	22 -6 -14 0 -3 -1 -1
pair after on+tells	7 -38 45 -1 0 0 -4
pair after on+lives	138 -20 -69 -12 -7 -6 -10
pair after on+prize	-4 -17 -1 5 -1 -1 0
pair after on+series	-86 -35 86 -39 -73 -36 -48
pair after on+firm	-65 -95 -100 4 -29 -46 0
pair after on+modifier	-4 -27 86 132 -27 -12 -43
pair after on+common	-3 25 39 -16 -22 -60 -35
pair after on+first	67 9 50 -25 -50 58 21
pair after on+surname	100 -89 -3 -32 -120 -36 70
pair after on+place	-22 -80 14 40 -31 234 -5
pair after on+companyEnd	-4 -17 -1 5 -1 -1 0
pair after on+capital	6 -27 -9 22 19 -4 30
pair after for+film	-69 43 101 -52 35 -17 -81
pair after for+work	-19 -5 127 -98 218 151 -35
pair after for+credit	-4 237 -362 165 -21 -39 -60
pair after for+person	9 -1 23 -14 -4 -5 -1
pair after for+honorific	-99 -164 85 -43 -33 -20 -29
pair after for+connector	52 22 29 -7 20 -47 -19
pair after for+starter	-45 37 -20 -17 -37 2 32
pair after for+calendar	67 35 -86 -367 1 -58 119
pair after for+nation	36 113 -14 -2 -41 -10 69
pair after for+honour	-59 208 135 -22 -49 -53 -38
pair after for+broadcast	-9 52 -40 -39 13 216 -15
pair after for+makes	29 -66 21 -14 -50 83 -3
pair after for+comesOut	-70 -44 299 -85 -52 -27 -31
pair after for+playsRole	3 -35 148 -55 -29 -31 -35
pair after for+lives	-13 -70 -35 -20 -19 -74 58
pair after for+prize	24 66 39 -11 -28 -10 -15
pair after for+series	-9 -139 -314 -16 345 -14 -19
pair after for+firm	-73 323 55 -34 -82 -149 -92
pair after for+modifier	25 178 8 -63 -35 -40 -71
pair after for+common	-6 -38 9 -17 -2 33 34
pair after for+first	-16 155 -87 42 -1 24 0
pair after for+surname	-7 87 5 -45 -63 40 23
pair after for+place	152 70 -64 41 -3 -47 20
pair after for+companyEnd	-52 -66 79 -74 -45 -55 -39
pair after for+capital	-8 -11 25 -1 9 19 5
pair after with+film	-35 42 36 -1 0 -5 -28
pair after with+work	-155 118 -75 -120 -34 166 -9
pair after with+credit	178 -100 0 0 -1 -47 -2
pair after with+person	-7 -79 24 -2 -19 -30 102
pair after with+honorific	-1 10 0 -2 -1 19 0
pair after with+connector	11 4 -20 -65 -18 -13 90
pair after with+starter	-101 -16 -59 -21 -19 -51 40
pair after with+nation	-18 -3 0 -1 141 0 0
pair after with+honour	-7 -4 0 -2 -5 -1 25
pair after with+takesPart	-66 -49 -117 -64 -13 316 -6
pair after with+makes	63 -97 119 0 7 0 -85
pair after with+playsRole	-13 -1 3 -5 46 -8 -6
pair after with+lives	-175 22 -85 -48 13 5 51
pair after with+firm	-257 -272 -136 -84 357 -94 -93
pair after with+modifier	-79 -37 -16 -29 -8 -7 -5
pair after with+common	15 2 3 -45 -5 2 -13
pair after with+first	-34 67 -57 22 -14 -54 30
pair after with+surname	-68 -43 -39 -33 -30 -27 -42
pair after with+place	-221 187 -60 -37 -53 -38 17
pair after with+capital	-19 4 1 -8 -14 -29 21
pair after as+film	-17 112 -34 -11 -8 -43 0
pair after as+work	-3 -29 -4 -6 -59 115 -8
pair after as+credit	140 -45 108 -102 -27 -50 -4
pair after as+person	-35 240 52 -40 -14 -38 -94
pair after as+honorific	-8 -37 86 -32 -10 56 -30
pair after as+connector	-20 -16 6 -34 -14 -8 111
pair after as+starter	25 6 -89 82 -31 -45 33
pair after as+calendar	-2 -17 87 -72 -1 -1 0
pair after as+nation	-74 306 -18 -1 -15 -100 -18
pair after as+honour	0 -7 54 -44 0 1 0
pair after as+broadcast	-3 0 22 -2 0 -18 0
pair after as+makes	-1 0 29 -27 0 -6 0
pair after as+playsRole	14 -26 15 -6 -1 0 -3
pair after as+lives	8 -66 -33 -21 -2 139 -2
pair after as+calls	0 -1 36 -9 0 -20 0
pair after as+series	-26 37 -3 -1 -30 42 -14
pair after as+firm	-1 -10 51 -12 -7 -3 0
pair after as+modifier	-116 0 -1 0 0 -2 155
pair after as+common	19 -24 23 -19 -6 15 -16
pair after as+first	-18 16 42 12 -26 10 -13
pair after as+surname	-9 56 24 -8 -5 -16 -9
pair after as+place	1 -1 16 -7 -1 -2 -1
pair after as+capital	-31 18 68 -20 -8 9 -7
pair after by+work	-31 -16 -29 -1 -5 -48 -2
pair after by+credit	-4 -3 0 0 -2 0 15
pair after by+person	-8 -1 0 0 0 0 0
pair after by+connector	21 -69 -4 -6 -3 115 -2
pair after by+starter	26 97 -30 -11 -25 -85 53
pair after by+nation	-4 80 4 -10 -31 -79 67
pair after by+honour	-52 -60 -6 -21 -9 -33 96
pair after by+broadcast	-59 -14 -3 -1 -5 -44 7
pair after by+takesPart	-37 -20 -12 -8 -9 -1 -4
pair after by+comesOut	-3 -24 0 0 0 0 0
pair after by+playsRole	-60 -137 224 -52 -2 -2 -20
pair after by+lives	386 -260 1 30 -44 -343 2
pair after by+firm	-139 246 -13 -16 -72 -197 -32
pair after by+common	74 26 11 -27 -25 -11 -16
pair after by+first	-49 18 -28 -19 -3 66 19
pair after by+surname	-17 -60 -42 -11 126 -41 61
pair after by+place	-14 216 -25 -2 -17 -63 -22
pair after by+companyEnd	-108 -75 -1 -2 -11 -79 -3
pair after by+capital	-4 -7 -28 -18 -5 96 12
pair after to+film	25 61 -13 -16 -6 -33 -17
pair after to+work	-65 -63 -3 -55 -44 124 -74
pair after to+credit	20 0 -4 -3 -4 -1 -2
pair after to+person	-65 216 -15 -60 -91 -118 -81
pair after to+honorific	-7 -221 -1 -6 -7 335 -34
pair after to+connector	-1 139 -38 -34 36 -21 -37
pair after to+starter	28 -131 -3 -15 4 -6 -13
pair after to+calendar	134 27 -16 -41 -17 -16 -20
pair after to+nation	-47 -9 -12 -5 -26 -61 -163
pair after to+broadcast	-17 -200 -83 0 -39 -114 -174
pair after to+takesPart	10 -119 44 -21 -16 -43 24
pair after to+makes	-189 -57 154 64 125 -65 60
pair after to+comesOut	258 98 -7 -12 -257 -46 -3
pair after to+playsRole	-50 -12 226 -66 -10 -52 -54
pair after to+tells	230 -28 -58 -11 -72 -74 -99
pair after to+speaks	37 -14 1 -3 9 1 9
pair after to+lives	-14 138 -8 -4 -109 -52 -13
pair after to+prize	-1 -64 105 -24 -4 -4 -10
pair after to+modifier	-25 -73 -230 -65 -14 -121 -6
pair after to+common	-10 -37 53 -21 -32 -5 6
pair after to+first	109 16 -45 59 -28 -7 -45
pair after to+surname	65 18 -203 179 -19 21 -3
pair after to+place	2 -86 -30 -83 -38 -103 -82
pair after to+companyEnd	-70 -127 -59 -94 -45 -52 -13
pair after to+capital	-24 59 -14 39 -35 -4 -40
pair after from+work	17 -39 31 81 22 -17 -18
pair after from+honorific	206 -7 3 -8 -1 -2 0
pair after from+connector	-124 -110 7 214 29 168 -54
pair after from+starter	-56 -57 102 -75 -25 17 -13
pair after from+calendar	-176 8 -20 -10 109 253 109
pair after from+nation	-89 -98 -152 -63 -69 -19 -34
pair after from+broadcast	-70 6 0 -3 -75 15 8
pair after from+makes	40 -8 -1 0 0 0 -22
pair after from+comesOut	73 -71 0 0 0 0 -5
pair after from+playsRole	-4 -4 54 -21 -24 0 -2
pair after from+tells	-44 -42 -7 -26 224 -4 -69
pair after from+lives	14 -2 -132 -80 324 -1 -149
pair after from+prize	-6 -7 25 -10 0 0 0
pair after from+series	109 -14 -12 -24 -2 -22 -1
pair after from+firm	-2 -212 201 139 -4 -78 -3
pair after from+modifier	-105 -196 -54 -56 -26 -87 -41
pair after from+common	2 -11 -4 50 2 -62 3
pair after from+first	-10 -59 -4 -5 117 -45 8
pair after from+surname	164 35 4 -6 -20 -28 -2
pair after from+place	-106 -5 -79 -39 76 -105 -51
pair after from+capital	23 -8 -12 27 -10 31 -13
pair after and+film	-9 -27 36 -56 -76 -46 9
pair after and+work	-43 98 -2 -31 -95 -6 -4
pair after and+credit	-44 -25 185 -56 -14 -51 -14
pair after and+person	58 7 23 -75 -8 -19 37
pair after and+honorific	-25 65 42 -60 -22 112 -19
pair after and+connector	12 91 9 -44 9 8 5
pair after and+starter	-24 11 0 9 -1 -5 20
pair after and+calendar	41 37 -28 -40 -20 -87 -36
pair after and+nation	216 29 -64 -35 12 -76 -27
pair after and+honour	4 167 -12 -46 107 -39 -134
pair after and+broadcast	-82 45 13 -53 12 -136 27
pair after and+takesPart	-11 63 44 -53 -7 -6 -4
pair after and+makes	-21 -26 95 -29 62 -43 2
pair after and+comesOut	67 43 -18 -15 6 -53 -30
pair after and+playsRole	-3 12 -5 -58 -44 120 -13
pair after and+tells	-4 78 -32 -31 -50 121 -4
pair after and+speaks	-34 220 -92 -9 -252 -216 347
pair after and+lives	15 27 55 33 -15 -29 -74
pair after and+prize	30 -10 94 -27 -13 -44 -15
pair after and+calls	-6 -129 232 -186 -1 -21 3
pair after and+lists	-17 -65 170 29 -3 -99 -107
pair after and+series	-38 204 -23 -48 -15 -36 -22
pair after and+firm	-75 -39 126 73 55 -34 -36
pair after and+modifier	-9 212 16 -20 -9 -41 1
pair after and+common	-16 17 -30 -16 14 52 -16
pair after and+first	-16 -12 31 22 -17 -12 -26
pair after and+surname	-23 -27 50 -17 -13 32 -32
pair after and+place	-43 -28 -8 -21 60 73 61
pair after and+companyEnd	-26 72 -97 -56 -9 -63 -21
pair after and+capital	-44 43 -5 28 11 38 2
pair after ,+film	15 145 -18 -35 16 30 -37
pair after ,+work	14 -52 13 -25 33 126 7
pair after ,+credit	1 0 46 -6 -17 -22 1
pair after ,+person	11 -53 78 15 -15 -47 18
pair after ,+honorific	-31 -73 28 31 37 9 5
pair after ,+connector	-13 38 2 7 -23 -1 -22
pair after ,+starter	-12 21 -4 -20 -6 11 6
pair after ,+calendar	-45 -48 -57 -61 -6 13 205
pair after ,+nation	-28 31 86 -37 -16 -16 -25
pair after ,+honour	-2 21 9 36 -15 -16 -21
pair after ,+broadcast	3 -60 42 -39 -28 122 1
pair after ,+takesPart	-31 131 -35 -15 -23 15 14
pair after ,+makes	2 73 -28 -56 8 28 -25
pair after ,+comesOut	33 33 -19 -5 -21 2 -23
pair after ,+playsRole	-8 46 -59 69 -36 -9 11
pair after ,+tells	-22 50 -71 10 -25 52 1
pair after ,+speaks	-3 9 47 -43 54 -45 -12
pair after ,+lives	86 -78 -17 64 -33 -4 -9
pair after ,+prize	-22 -7 16 31 21 -34 -9
pair after ,+calls	73 -27 -88 63 -212 155 -92
pair after ,+lists	-47 75 75 -54 9 -39 -27
pair after ,+series	-31 -22 63 -53 -34 90 -14
pair after ,+firm	-46 -15 -1 -22 138 -40 -4
pair after ,+modifier	-17 -102 0 78 -15 38 -46
pair after ,+common	-18 19 -4 5 -6 5 -4
pair after ,+first	-4 24 17 -13 1 -16 -13
pair after ,+surname	-16 -4 7 -9 12 23 -10
pair after ,+place	10 -13 -42 -39 -5 20 49
pair after ,+companyEnd	50 36 19 -41 87 -18 -118
pair after ,+capital	4 9 -13 -1 5 -10 0
pair after (+film	-2 104 -8 -2 -3 -10 -55
pair after (+work	-30 267 -54 -105 -34 -107 -21
pair after (+credit	-11 -67 202 -21 -12 3 -76
pair after (+honorific	-18 113 58 73 -38 -268 -17
pair after (+connector	-12 32 119 -91 -1 -6 -34
pair after (+starter	-44 68 -24 59 -19 3 -46
pair after (+calendar	41 128 97 -118 -38 -46 -57
pair after (+nation	-22 -27 35 42 -16 -14 -42
pair after (+honour	-4 -125 102 92 -23 -41 -12
pair after (+broadcast	-21 -51 -32 -71 -39 339 -47
pair after (+takesPart	-1 -128 80 55 4 0 -15
pair after (+makes	-3 52 22 -19 -1 -8 -36
pair after (+playsRole	-5 -31 -134 183 -11 46 -11
pair after (+lives	47 -32 16 -33 19 -17 7
pair after (+prize	-2 -5 -43 50 -1 1 1
pair after (+modifier	-6 -38 43 -42 -21 -22 -9
pair after (+common	-41 10 -3 47 -2 10 -28
pair after (+first	-1 -12 -37 128 -26 -30 -18
pair after (+surname	20 11 30 9 -15 -18 -23
pair after (+place	-56 231 -57 -22 -29 -13 -41
pair after (+companyEnd	23 -50 -1 -135 134 3 22
pair after (+capital	-39 -12 -32 73 -7 15 9
pair after the+film	-36 -2 9 -2 -4 -8 -11
pair after the+work	24 -30 -6 -10 -51 93 -2
pair after the+credit	-60 -8 47 -4 -7 -5 -3
pair after the+person	-129 164 35 -9 -59 -78 -27
pair after the+honorific	137 -146 126 -21 -40 -34 -42
pair after the+connector	30 -3 -5 -4 -8 -4 -3
pair after the+starter	-13 -15 -2 -15 -18 59 -11
pair after the+calendar	9 0 -1 -1 -2 -1 -2
pair after the+nation	11 -7 45 -68 -2 -3 -4
pair after the+honour	139 -1 -44 -3 -1 0 -1
pair after the+broadcast	328 -21 -44 -1 -36 -154 -37
pair after the+takesPart	18 -36 39 -1 -15 -1 -7
pair after the+makes	12 -3 12 0 0 0 -1
pair after the+comesOut	19 -30 0 0 0 0 -1
pair after the+playsRole	-23 -4 -8 0 -4 -4 48
pair after the+tells	15 -2 -3 0 -4 0 -1
pair after the+lives	-56 73 57 -99 -30 -42 -14
pair after the+prize	224 -213 126 -6 -8 -94 -11
pair after the+calls	10 0 -2 -1 -5 -1 0
pair after the+series	241 -34 -35 -4 -3 -9 0
pair after the+firm	-60 -31 220 -12 -88 -18 -29
pair after the+modifier	-12 -186 31 -5 -4 -2 -1
pair after the+common	-16 2 6 -15 1 -6 -21
pair after the+first	-11 -27 206 -6 -21 -20 -48
pair after the+surname	-1 -23 -1 -29 -31 -5 -25
pair after the+place	22 -8 35 -2 -4 -2 -4
pair after the+companyEnd	39 -1 -1 -2 -4 -1 0
pair after the+capital	44 -31 11 -20 -14 8 -14
pair after :+work	-130 73 -55 -37 -20 -62 -24
pair after :+person	-11 -3 98 -5 0 -1 -1
pair after :+honorific	157 -48 -4 -5 -2 -3 -7
pair after :+connector	-63 -64 -27 -17 -19 -30 23
pair after :+starter	128 39 59 -18 -24 -34 28
pair after :+calendar	98 -65 -12 -4 -21 -11 -10
pair after :+nation	-202 120 -11 -20 -5 -14 206
pair after :+honour	-63 66 2 -16 -44 -40 -1
pair after :+takesPart	-3 -11 83 -27 -1 -2 0
pair after :+comesOut	312 76 -71 -27 -46 -46 -213
pair after :+playsRole	-48 101 -41 -28 -8 -12 -52
pair after :+tells	-1 -10 -1 -1 -1 -1 0
pair after :+lives	-13 -10 77 -7 -2 -1 -10
pair after :+prize	-42 -45 -225 -22 -14 -28 -13
pair after :+series	-2 -233 -3 -1 1 -14 -1
pair after :+modifier	-50 183 -106 -10 -11 -20 -35
pair after :+common	-63 -4 -31 -22 -17 -26 15
pair after :+first	50 79 -48 -9 -25 -41 -3
pair after :+surname	12 88 -91 2 -17 -15 59
pair after :+place	-31 -6 -69 -17 -67 -79 -139
pair after :+companyEnd	62 -53 -31 -2 -9 -46 -1
pair after :+capital	52 -41 -34 -21 -24 -30 23
pair after at+film	-16 -21 179 -50 -1 -34 -50
pair after at+work	167 -70 -63 124 -42 -151 -14
pair after at+connector	-95 -65 -11 191 -23 -33 117
pair after at+starter	97 2 -31 22 25 -1 -19
pair after at+calendar	-105 -22 -154 -44 101 56 64
pair after at+nation	-23 153 3 -36 -32 -42 2
pair after at+honour	-57 174 -10 -79 -11 -53 -2
pair after at+broadcast	83 -1 -2 -6 -7 -4 0
pair after at+takesPart	-34 415 -7 -5 3 -45 0
pair after at+makes	-11 -4 97 -14 -7 -13 -18
pair after at+comesOut	-40 -26 133 -25 -56 -16 22
pair after at+playsRole	-68 -57 -23 -86 -4 0 -3
pair after at+tells	-31 -13 220 -97 -24 -37 -17
pair after at+prize	-33 93 0 -4 -1 -59 1
pair after at+modifier	-298 303 -9 -12 -26 -90 -10
pair after at+common	5 -20 3 -21 -16 8 -11
pair after at+first	51 -35 21 -22 -31 290 -18
pair after at+surname	150 -4 14 -26 -32 -25 -2
pair after at+place	185 -31 107 -89 66 -49 -76
pair after at+companyEnd	-31 -8 -1 0 1 -3 -2
pair after at+capital	-5 -38 -12 -29 11 74 -33
pair after that+film	58 -59 0 0 -4 0 -2
pair after that+work	38 -36 0 0 -1 2 -2
pair after that+honorific	-1 -9 0 -2 0 -21 0
pair after that+connector	17 -32 5 -22 -151 191 -2
pair after that+starter	-57 46 -5 -45 81 -34 2
pair after that+makes	116 169 -160 -40 -63 -74 -42
pair after that+comesOut	-10 -1 0 0 253 -244 0
pair after that+lives	-257 0 0 0 257 1 1
pair after that+lists	31 -5 -6 -3 -14 -11 -1
pair after that+modifier	-7 -47 -3 0 -42 58 -2
pair after that+common	57 -41 0 -30 -19 38 3
pair after that+first	79 -5 -30 -13 -25 -14 31
pair after that+surname	28 -83 -7 -5 -77 142 -9
pair after that+capital	2 -14 -4 -3 -11 72 4
pair after who+connector	-76 -65 117 76 -18 -3 15
pair after who+starter	109 -46 -8 -47 53 -3 -52
pair after who+calendar	-100 -9 -1 -1 -6 -5 0
pair after who+takesPart	-10 -4 77 -181 -60 -1 245
pair after who+makes	176 0 -30 1 -153 0 -33
pair after who+playsRole	-3 -4 71 -62 -3 -2 -2
pair after who+speaks	-96 -33 -37 -26 272 -21 -71
pair after who+prize	0 -9 0 0 0 0 0
pair after who+common	-6 -8 -38 54 3 -48 21
pair after who+capital	-49 -13 2 -4 -2 -1 -2
pair after which+film	8 0 -1 0 0 0 -7
pair after which+connector	1 -20 7 -4 2 3 8
pair after which+takesPart	-1 -1 -30 -2 41 -7 -3
pair after which+makes	-76 -169 -53 -1 -40 -11 258
pair after which+speaks	-1 -3 8 -1 -4 -1 0
pair after which+common	-9 -43 14 -64 22 33 46
pair after is+film	-28 148 -67 -14 1 89 -5
pair after is+work	-33 17 7 -9 -9 34 -1
pair after is+credit	-82 46 8 -16 93 -41 -10
pair after is+person	-95 216 35 -23 -25 -35 -147
pair after is+honorific	-9 -22 93 -52 -10 -9 -5
pair after is+connector	-20 -8 1 -18 13 22 38
pair after is+starter	-6 24 5 -27 -5 2 1
pair after is+calendar	2 110 1 -2 -3 -3 0
pair after is+nation	2 10 2 -1 -2 -5 -2
pair after is+honour	-1 82 -1 0 0 -80 0
pair after is+broadcast	70 -1 0 0 1 -1 0
pair after is+takesPart	-75 50 158 -16 -7 -89 -4
pair after is+makes	-48 -45 20 -13 88 13 -10
pair after is+comesOut	-82 47 -59 -27 171 8 -48
pair after is+playsRole	-9 -65 -79 204 -8 -30 -16
pair after is+tells	41 111 -111 8 0 -35 -2
pair after is+speaks	-138 -43 129 67 41 -11 -10
pair after is+lives	-47 -50 138 0 -16 -14 -14
pair after is+prize	-30 -64 86 -15 -8 38 -6
pair after is+calls	-47 -3 -67 -61 -60 -46 232
pair after is+lists	-85 112 -73 161 -64 -51 -6
pair after is+series	-6 90 -18 -21 -27 -40 -10
pair after is+firm	-36 -79 20 -53 229 -27 -37
pair after is+modifier	10 61 -181 -77 -53 -51 -71
pair after is+common	-24 16 -4 32 -14 4 -20
pair after is+first	-11 -67 53 49 -28 2 26
pair after is+surname	-11 7 1 48 -23 30 -6
pair after is+place	128 -32 3 -37 -2 -2 -2
pair after is+companyEnd	0 -6 25 -23 0 -1 0
pair after is+capital	10 9 38 -13 -10 -20 0
pair after was+film	9 65 70 -69 -26 -65 -10
pair after was+work	26 -120 -92 -173 -3 304 -1
pair after was+credit	-29 -38 99 -7 -14 -4 -4
pair after was+person	-38 44 38 -25 -6 -17 -12
pair after was+honorific	-3 -25 28 -10 -3 -2 2
pair after was+connector	-48 -32 26 -3 52 28 -30
pair after was+starter	-35 17 -7 0 9 20 -18
pair after was+calendar	-85 99 -10 -16 -6 -3 0
pair after was+nation	-55 35 -74 127 40 -20 -59
pair after was+honour	0 -12 34 -32 0 -1 0
pair after was+takesPart	-13 83 14 -16 -4 -24 -25
pair after was+makes	0 55 -59 -27 -19 90 -39
pair after was+comesOut	-5 71 -48 -8 -18 19 -7
pair after was+playsRole	-36 -67 -34 116 -12 -3 -24
pair after was+tells	1 -3 -13 -2 27 -2 -1
pair after was+speaks	-1 23 11 -5 -4 -6 -2
pair after was+lives	-29 -16 67 -13 -5 -3 -12
pair after was+prize	-47 28 2 -13 -18 57 1
pair after was+calls	-49 129 40 -17 -19 -61 -17
pair after was+firm	-57 -44 220 -60 -16 -50 -22
pair after was+modifier	9 -8 -6 -3 -5 -1 -2
pair after was+common	-12 23 0 1 -17 -8 13
pair after was+first	8 -47 -6 131 -23 -28 -33
pair after was+surname	-6 -98 16 71 -13 -11 -12
pair after was+capital	7 -17 18 37 -11 -20 -28
pair after will+film	0 -40 86 -33 -1 0 -1
pair after will+work	-50 -8 81 -10 -27 -15 10
pair after will+person	-83 196 -25 -143 -68 -41 -23
pair after will+honorific	329 -104 -69 -22 -151 -48 -35
pair after will+connector	-35 16 -8 14 -41 16 27
pair after will+starter	0 22 -14 39 -13 -8 14
pair after will+broadcast	2 -8 -64 0 -70 -46 208
pair after will+takesPart	-26 171 -32 -60 -21 -13 -7
pair after will+makes	-22 -29 98 -16 -60 -7 40
pair after will+comesOut	-35 91 -36 -19 61 -29 -17
pair after will+playsRole	-47 -15 95 -10 -25 -13 -5
pair after will+tells	-87 196 -21 -24 -75 -23 -3
pair after will+speaks	250 -39 -94 -23 -99 -16 -9
pair after will+prize	10 -1 -1 -1 -3 -1 -1
pair after will+common	-11 -21 22 -18 61 8 -20
pair after will+first	81 -3 -2 -75 -1 0 -2
pair after will+surname	38 -1 0 -36 -1 0 -1
pair after will+capital	-73 -20 -107 447 -26 -19 -6
pair after has+film	-14 77 -56 -5 47 -10 -14
pair after has+work	-1 -19 208 -28 -128 -66 -33
pair after has+person	-103 -30 217 -65 -34 -16 -17
pair after has+connector	-52 102 -61 -29 79 -29 -27
pair after has+starter	-19 4 4 24 -31 -6 24
pair after has+calendar	-6 -3 -10 0 36 -3 -5
pair after has+nation	-29 -57 -80 -28 266 -6 -19
pair after has+honour	-30 175 -61 -124 -88 -9 -15
pair after has+takesPart	-5 58 120 -74 -50 -15 -23
pair after has+makes	-3 -35 91 -11 5 -31 -9
pair after has+comesOut	-6 -69 143 -16 -15 -18 -10
pair after has+playsRole	0 -1 36 -13 -17 2 -3
pair after has+tells	91 -31 -65 -22 54 -11 -11
pair after has+speaks	17 -27 48 36 -39 -8 -13
pair after has+lives	-1 -63 46 51 -18 -11 -12
pair after has+prize	91 7 -48 -50 -38 -5 33
pair after has+calls	4 -86 5 -17 145 -15 -30
pair after has+firm	-24 -106 -17 -6 196 -14 -25
pair after has+modifier	0 -59 -3 -2 -1 0 0
pair after has+common	-38 1 8 2 17 -10 15
pair after has+first	-2 -122 -12 -19 134 37 -10
pair after has+surname	-36 -181 -54 -6 200 61 1
pair after has+place	-11 -23 -43 -4 126 -3 -16
pair after has+capital	-69 97 -57 -19 58 -17 -4
pair after have+connector	-70 -83 -49 172 86 -49 -33
pair after have+starter	-17 39 -4 3 -26 -29 34
pair after have+takesPart	-7 -57 -87 -2 255 -139 -19
pair after have+makes	5 -26 49 -13 6 -20 7
pair after have+tells	-44 -2 -1 -2 -2 -18 81
pair after have+speaks	14 -14 1 -7 -1 -1 10
pair after have+lives	-42 0 0 0 0 0 0
pair after have+calls	69 -152 13 -8 67 5 19
pair after have+lists	-122 -43 86 -3 140 -12 0
pair after have+common	17 14 4 -27 6 -28 9
pair after have+capital	205 -24 -71 -18 -13 -6 -11
pair after had+film	0 -51 76 -2 -4 -1 -5
pair after had+honorific	1 -45 64 -24 -4 0 2
pair after had+connector	4 0 11 -16 -10 -10 27
pair after had+starter	-66 55 2 -9 -5 7 3
pair after had+nation	0 -35 54 -9 -19 -2 2
pair after had+takesPart	128 -106 0 0 0 0 3
pair after had+makes	-1 -23 53 -7 -5 -6 -9
pair after had+comesOut	5 98 27 -8 -26 -39 -43
pair after had+playsRole	0 -3 219 -18 -1 0 -1
pair after had+tells	0 -14 18 -2 -1 0 0
pair after had+speaks	-38 -44 120 -8 -22 -4 -7
pair after had+prize	-15 -52 90 -7 -9 -1 -3
pair after had+lists	-1 -33 66 -26 0 -14 -2
pair after had+firm	-141 265 -222 -51 -78 -38 -81
pair after had+common	-20 -23 39 -18 6 12 2
pair after had+first	7 115 -25 -14 -24 -34 -7
pair after had+surname	31 63 -4 -1 -16 -61 -3
pair after had+capital	-7 60 13 -16 -15 -16 -9
pair after are+credit	-5 -11 54 -12 -13 -6 -4
pair after are+connector	89 -24 29 -56 5 -18 -9
pair after are+starter	-14 -49 -4 42 -8 2 21
pair after are+nation	3 -5 3 -38 30 3 21
pair after are+takesPart	-1 -5 47 -30 -2 -3 0
pair after are+makes	12 -40 42 -67 84 -28 -16
pair after are+comesOut	-87 211 -93 -83 311 -259 -44
pair after are+tells	-64 42 -13 -29 -24 106 -8
pair after are+speaks	163 -10 -16 -98 -35 -12 -13
pair after are+calls	-1 -2 50 -47 0 -1 -1
pair after are+lists	-43 243 23 -37 -41 -112 -8
pair after are+firm	-4 -9 89 -40 -16 -6 -4
pair after are+common	25 -43 -38 51 38 -10 -32
pair after are+first	-12 -14 37 -8 -12 -2 -11
pair after are+surname	-26 -10 -8 -34 20 1 9
pair after are+capital	-102 -9 41 -25 -4 -3 1
pair after also+film	-18 191 -163 -14 -7 -2 -2
pair after also+person	-15 110 -66 -8 -36 -24 -19
pair after also+connector	-6 -137 162 -13 -21 -1 -1
pair after also+starter	-51 39 23 -3 -1 6 -6
pair after also+takesPart	-7 61 43 -14 -17 -17 -32
pair after also+makes	-41 -27 65 -7 90 -18 -54
pair after also+comesOut	-37 385 -143 -2 -170 -3 -1
pair after also+playsRole	-10 25 31 -2 -1 -17 -7
pair after also+tells	41 -38 0 0 0 0 -3
pair after also+speaks	-2 -50 32 -4 17 -1 1
pair after also+prize	69 -37 -15 -4 -5 -4 -12
pair after also+calls	0 -115 88 -46 37 -1 -1
pair after also+lists	-65 230 -185 -47 -14 -42 -44
pair after also+common	-32 8 49 -18 2 -10 -8
pair after also+capital	-3 10 -40 0 -6 -40 0
pair after like+work	12 -7 -5 0 0 -2 0
pair after like+connector	92 -14 -103 -7 -12 -8 -44
pair after like+starter	27 -61 -51 -13 -8 -10 61
pair after like+broadcast	-2 -23 0 -1 1 -21 -34
pair after like+common	-5 66 -10 -15 -16 -19 8
pair after like+first	147 -148 0 -1 2 0 -3
pair after like+surname	30 -32 0 0 0 -4 -2
pair after like+capital	-148 132 -11 -28 -7 -22 -9
pair after —+connector	0 0 -1 0 -1 -8 9
pair after —+starter	-145 -95 -2 -9 -9 225 -29
pair after —+takesPart	0 -1 27 -20 0 -2 1
pair after —+common	-115 1 -26 -13 -10 39 104
pair after —+first	-18 0 -1 -2 -2 -5 32
pair after —+surname	-36 1 -1 -7 -4 -3 46
pair after —+capital	-44 -49 -21 -8 -12 5 69
pair after -+film	-48 193 -22 -1 -10 -70 -14
pair after -+honorific	-21 -9 -72 -8 1 -3 -64
pair after -+connector	-40 73 -43 -20 8 -74 74
pair after -+starter	-21 76 14 -32 5 -42 49
pair after -+nation	57 -55 1 -6 1 -7 16
pair after -+broadcast	0 -1 -30 0 40 -22 23
pair after -+takesPart	0 -9 28 -15 0 0 0
pair after -+makes	48 25 -1 0 -5 -67 -7
pair after -+comesOut	-23 83 -16 -6 -5 -1 -9
pair after -+playsRole	0 -150 0 6 0 -1 0
pair after -+tells	-1 -111 -20 -3 -12 187 43
pair after -+speaks	-20 -249 -71 0 -73 305 -55
pair after -+prize	1 237 -178 0 -2 -7 0
pair after -+modifier	-26 -1 -11 0 -1 0 102
pair after -+common	-39 -12 -20 -45 22 -21 36
pair after -+first	-58 -12 -29 -9 -18 -6 78
pair after -+surname	-10 -8 -7 -2 -8 -2 35
pair after -+place	0 -4 0 -4 2 0 8
pair after -+capital	-108 -90 -52 -8 -36 -8 239
near before:film	-2 8 -12 -9 9 -27 -41
near before:work	0 -46 0 -13 15 12 -39
near before:credit	-20 0 44 -8 3 -1 -35
near before:person	-13 -2 -9 -26 7 -2 -17
near before:broadcast	-30 -47 13 -9 -5 92 -17
near before:takesPart	-14 2 2 -13 3 9 -40
near before:makes	-16 -3 19 -21 -3 -19 21
near before:comesOut	-12 20 -20 -30 8 -19 3
near before:playsRole	-1 -18 -33 61 -11 6 -12
near before:tells	-17 -13 -22 48 -2 0 -4
near before:speaks	10 -3 12 -2 -10 5 -2
near before:lives	15 -23 20 -7 -21 -34 8
near before:prize	10 12 -10 -20 -5 11 -35
near before:calls	0 11 -20 -12 -10 -3 -3
near before:lists	-11 0 7 -27 16 1 10
near before:series	19 8 -52 15 -18 18 -23
near before:firm	6 -9 10 -32 48 -37 -5
near before:place	6 -21 -3 -17 21 -24 15
near after:film	11 27 -25 -8 -8 3 -7
near after:work	-12 5 2 -22 19 32 -22
near after:credit	-13 16 23 -4 5 -17 -15
near after:person	10 -5 -8 -17 -21 25 -25
near after:broadcast	-23 16 13 -17 0 25 11
near after:takesPart	-9 16 -4 -13 -9 -3 -6
near after:makes	-13 26 20 -4 -23 -7 -25
near after:comesOut	-13 6 -11 -13 5 -8 4
near after:playsRole	-8 15 52 -31 -16 -30 2
near after:tells	-25 16 -10 -9 4 25 -37
near after:speaks	26 -39 22 -21 8 -2 -7
near after:lives	15 11 7 -6 -14 -20 -23
near after:prize	10 5 1 -2 -25 6 1
near after:calls	-4 -17 1 -3 17 -4 -11
near after:lists	16 12 -11 29 -25 -13 0
near after:series	19 -22 4 15 -4 7 -5
near after:firm	10 -31 -12 -13 6 8 4
near after:place	11 1 -13 -13 -7 -34 1
in sentence:film	-10 -2 -23 -23 0 -18 -27
in sentence:work	-1 -34 -19 2 -17 11 -20
in sentence:credit	3 22 26 -40 -27 -14 -15
in sentence:person	7 -16 -28 10 -46 -17 22
in sentence:broadcast	-21 -37 -13 -30 9 68 0
in sentence:takesPart	4 -11 4 -11 -25 0 -6
in sentence:makes	-6 -6 6 -47 -5 -17 19
in sentence:comesOut	18 -8 -16 -29 2 -21 -10
in sentence:playsRole	8 -24 18 24 -20 -17 -53
in sentence:tells	-2 -4 14 11 0 -17 -23
in sentence:speaks	35 -41 14 -21 -12 1 -3
in sentence:lives	-4 -15 3 4 -43 -12 8
in sentence:prize	5 16 -17 -25 -25 8 -22
in sentence:calls	2 18 0 9 -10 -13 -29
in sentence:lists	24 -21 36 4 -8 13 -55
in sentence:series	-21 23 -13 32 20 -27 -17
in sentence:firm	2 -24 -10 -28 28 23 2
in sentence:place	-19 -4 -11 -64 15 -29 24
word -1 aboard	0 117 -87 -71 -23 -9 0
word -1 about	30 -6 -66 69 -10 -10 15
word -1 above	-30 -30 -114 -41 -30 -8 281
word -1 across	-37 -66 -48 -26 -21 -41 282
word -1 actor	-10 -3 69 -27 -1 -1 -6
word -1 actress	14 -3 13 -13 0 -1 0
word -1 adaptation	-38 125 -4 -1 1 -59 -4
word -1 added	181 -24 -34 -16 -15 -65 -7
word -1 after	-2 69 6 15 -2 47 -7
word -1 against	-30 8 48 -45 -11 15 -14
word -1 aged	-6 -7 117 -104 2 -12 2
word -1 agent	12 -48 -164 147 13 60 38
word -1 ago	-57 113 -13 -29 34 -42 -3
word -1 album	34 -37 -50 -20 -38 143 -43
word -1 all	2 -53 12 3 17 -8 -8
word -1 alongside	-1 -54 88 -20 -4 0 -6
word -1 already	0 -9 46 -24 -3 0 0
word -1 also	-13 -199 -30 60 19 151 -7
word -1 among	167 -50 33 -23 -19 -6 37
word -1 an	69 -28 -26 -16 47 -8 -29
word -1 and	5 27 47 3 25 22 -7
word -1 animated	-24 22 84 -2 -9 -49 -19
word -1 animation	-102 249 -27 -79 -12 -51 -25
word -1 announced	-7 -3 30 -14 -7 -1 -1
word -1 another	32 64 26 -61 -25 60 18
word -1 appeared	130 -59 -5 -29 -18 -14 -1
word -1 are	-17 6 38 14 -28 -33 -26
word -1 around	100 -127 -92 -78 -40 -70 354
word -1 arrives	161 -112 -11 -5 -7 -9 -7
word -1 as	-23 -18 -10 116 -18 -12 -31
word -1 asked	-5 -75 210 -93 -27 -11 -3
word -1 assistant	-45 -33 107 108 -18 -83 -47
word -1 at	5 -42 -45 -23 42 -28 34
word -1 author	-6 -5 95 -54 -4 -22 0
word -1 autumn	-82 215 -8 -11 -48 -46 -26
word -1 back	-13 -22 15 -31 -2 138 -42
word -1 backing	-27 141 -23 -39 -92 -48 -7
word -1 bad	-18 -4 -2 -3 0 -2 -3
word -1 band	-71 -111 -52 -133 387 -27 -24
word -1 based	83 -1 -30 1 0 -43 1
word -1 be	71 -35 -23 112 -30 -43 -39
word -1 beat	-44 40 52 -92 -37 62 -13
word -1 beating	-28 133 207 -145 -76 -77 -12
word -1 became	-29 -33 -78 221 -23 -40 -19
word -1 because	69 -27 26 -79 -11 -23 39
word -1 become	-36 -36 -203 317 28 -23 -33
word -1 been	15 -80 26 51 -31 38 -23
word -1 before	0 64 51 -34 23 16 2
word -1 begin	-11 253 -143 -60 -10 -6 -27
word -1 behind	-15 66 -41 -43 -18 91 -27
word -1 being	-60 3 -176 -84 -76 -96 180
word -1 best	-26 -7 -18 94 -16 -17 -5
word -1 better	-7 -4 -4 -4 -9 -138 -42
word -1 between	6 -37 5 -27 -19 -13 57
word -1 big	-41 -9 -25 -1 -2 -2 0
word -1 biopic	-6 162 -66 -31 -6 -14 -6
word -1 book	-15 -78 -6 -40 -18 144 -2
word -1 books	-20 -226 -9 3 -5 257 -2
word -1 born	-17 -17 182 -86 98 -10 -5
word -1 boss	-2 -3 11 108 -50 -2 -1
word -1 both	114 -43 27 -18 -18 -26 -14
word -1 bought	-54 3 -21 -47 10 116 2
word -1 boy	-68 -34 -98 143 -23 -20 -24
word -1 breaks	17 -21 -58 -8 -25 -7 110
word -1 brings	-2 211 -63 -95 -22 -19 -18
word -1 brother	-25 -48 64 54 -12 -17 -11
word -1 brothers	1 -79 278 -39 2 1 -5
word -1 brought	-102 138 203 -138 -47 -54 -42
word -1 but	28 9 48 -6 4 26 -14
word -1 by	-16 -11 51 -25 48 -26 -19
word -1 call	-73 -220 196 256 -157 -64 -80
word -1 called	-43 13 -46 95 -30 35 -29
word -1 came	20 213 -18 13 -72 -134 -30
word -1 cameraman	-15 -9 163 -129 -7 -10 -7
word -1 can	1 -47 32 -6 3 0 20
word -1 cartoon	-93 303 -81 -89 -33 -40 -74
word -1 cast	-14 -14 130 -34 -38 -4 -16
word -1 casting	79 182 8 -66 -16 -125 -14
word -1 character	-5 164 -70 19 -6 -104 -6
word -1 chart	-20 -78 -197 -135 253 -34 -6
word -1 children	-35 -9 252 -225 -43 -54 -11
word -1 chosen	-37 298 -15 -18 -19 -17 -173
word -1 cinema	55 -5 -18 11 2 1 2
word -1 cinematographer	-1 -1 96 -57 0 0 -1
word -1 city	-159 -43 18 -123 -75 -42 294
word -1 close	-15 -6 -2 -6 -21 -3 58
word -1 closed	0 -2 -1 -46 -2 -7 65
word -1 co-star	0 -2 12 -5 0 -1 0
word -1 come	6 84 138 -138 -38 -33 -7
word -1 comedy	-35 78 -39 -73 -28 135 -10
word -1 comes	-31 124 -86 150 -61 -76 -40
word -1 comic	-2 -8 304 -95 -3 -192 -1
word -1 coming	58 -4 -12 -13 -9 -16 -4
word -1 company	-28 -13 -94 -37 208 -20 -8
word -1 completed	-42 292 -61 -50 -52 -69 -16
word -1 composer	-9 -42 106 -37 -5 -5 -5
word -1 concerns	-26 -60 -88 279 -18 -65 -11
word -1 confirmed	1 -4 8 -10 5 2 0
word -1 cost	-5 -6 -5 -64 118 -18 -1
word -1 could	-18 -4 82 -32 -6 -15 -9
word -1 country	36 128 8 -84 29 -103 2
word -1 couple	-5 -6 65 -50 0 -1 1
word -1 credited	-2 0 129 -112 -1 -4 3
word -1 credits	-3 -53 93 -21 -5 -8 -1
word -1 currently	-40 0 107 -5 -21 -21 -9
word -1 cut	-18 230 47 -184 -18 -30 -17
word -1 daughter	-46 -8 140 90 -15 -14 -11
word -1 day	-7 -7 147 -104 -2 -9 -3
word -1 days	-28 -26 227 -198 -27 -12 -30
word -1 dead	-14 -16 -17 -8 -4 -11 -3
word -1 death	15 0 -7 -2 -13 1 1
word -1 debut	-13 110 -50 -5 -12 -10 -10
word -1 desert	-25 -14 -1 -40 0 -11 -1
word -1 designer	-17 -9 60 -27 -4 -2 -2
word -1 detective	-71 -17 -110 -32 -36 -122 -25
word -1 did	-91 116 8 -12 -50 71 -40
word -1 died	198 -3 -53 -162 -3 -6 -3
word -1 direct	-25 246 46 -132 -29 -53 -29
word -1 directed	-19 79 98 -64 -20 9 -60
word -1 directing	-11 99 -43 -27 213 -112 -184
word -1 director	11 -3 12 8 -3 -3 0
word -1 director's	433 -4 -1 -2 0 -1 -28
word -1 directs	-5 -21 156 -33 -13 -71 -1
word -1 distribute	-91 -161 284 -112 -14 -33 -48
word -1 distributor	-23 -3 57 -7 333 -1 -5
word -1 do	-72 8 89 -83 -25 129 -19
word -1 documentary	-19 33 -18 -29 -30 39 -4
word -1 does	-24 -65 157 49 -21 -28 -23
word -1 doing	-113 224 -177 183 -110 -80 -57
word -1 done	-95 -21 -48 -75 -58 159 -61
word -1 double	285 49 -118 -123 -24 -38 -142
word -1 down	-49 194 12 -67 -23 -30 -26
word -1 drama	-35 67 -43 -53 -22 105 -31
word -1 due	48 -7 -8 -17 -16 -12 -8
word -1 each	1 -24 25 -17 9 2 3
word -1 earlier	69 94 -6 -39 10 -72 -22
word -1 early	100 -38 91 -85 -9 -12 -50
word -1 earned	56 -12 -11 -24 -7 -18 -1
word -1 editor	-2 -7 40 -24 -1 0 0
word -1 eight	-37 -116 -50 -79 -51 -64 -7
word -1 ended	-31 -5 100 -81 -7 1 0
word -1 epic	-66 247 -50 -46 -13 -10 -22
word -1 even	5 -10 117 -78 -1 0 -15
word -1 ever	-5 -14 -38 -27 0 -7 -5
word -1 every	76 -10 -76 123 -8 -44 -5
word -1 executive	0 -11 83 -46 -13 1 0
word -1 expected	-33 147 -74 -5 -2 -1 -5
word -1 faces	-4 -5 45 -29 -3 -4 -1
word -1 fame	-22 -5 106 -62 -15 -7 -11
word -1 famous	144 -5 -2 -1 0 0 1
word -1 father	-19 -49 -89 -179 -4 -6 -19
word -1 favourite	276 -9 -335 216 149 -104 -1
word -1 feature	-11 13 94 -119 -9 -46 -2
word -1 features	3 -75 105 -14 -4 -12 -1
word -1 festival	121 -7 -1 -14 -79 -15 -1
word -1 film	31 -29 27 26 -9 -66 3
word -1 film-maker	-19 -75 -108 204 -7 -15 -11
word -1 filmed	-16 202 -27 -3 -16 -112 -11
word -1 filming	-60 220 -70 -36 -23 -39 -32
word -1 films	-78 96 0 2 0 -2 -1
word -1 final	-89 177 -113 -155 -40 62 -90
word -1 find	-38 141 -137 108 -14 -40 -29
word -1 finds	-84 425 -268 -360 -72 -102 7
word -1 finished	-26 324 -56 -60 -51 -81 -44
word -1 first	132 72 -75 -37 -16 -64 -1
word -1 five	367 -111 -1 -11 -7 -104 -4
word -1 follow	-108 -100 146 177 -82 -23 -15
word -1 follow-up	-154 270 -201 -132 -12 -39 -52
word -1 followed	-12 259 98 -137 -186 -186 -16
word -1 following	35 87 30 -45 -15 -121 22
word -1 follows	-25 -13 -46 249 -122 -17 -10
word -1 for	-11 29 10 -6 27 -7 -19
word -1 former	-28 -70 -123 -25 314 49 -18
word -1 found	204 -14 -80 -23 -61 -1 -8
word -1 four	241 -55 -27 -69 -49 -69 -23
word -1 fourth	-29 206 -25 -34 7 -61 -89
word -1 friend	59 -16 -10 -5 -9 -12 -13
word -1 from	11 3 -34 -36 -10 16 50
word -1 game	-125 -44 -13 159 -39 -17 -4
word -1 gave	-120 -23 149 42 -35 -20 2
word -1 get	-10 -38 158 -82 -23 -19 -8
word -1 gets	20 -23 -39 45 -5 -23 23
word -1 girl	-96 -61 67 104 -28 -49 -48
word -1 given	20 -30 76 -82 -5 -19 21
word -1 gives	-73 147 -225 -144 -44 -39 231
word -1 go	-41 -62 -13 3 -32 -35 -34
word -1 goes	320 -71 -82 -30 -36 -144 -101
word -1 going	-8 -45 -1 0 1 -28 0
word -1 good	14 -49 123 -50 -20 -11 -8
word -1 got	-94 26 73 168 -64 -177 -28
word -1 had	-28 77 25 -31 -13 -15 -3
word -1 hand	-41 -118 -64 252 -24 -80 -55
word -1 has	-17 53 10 -33 -28 -2 20
word -1 have	52 -26 8 -9 5 -2 -28
word -1 having	-95 -2 104 -4 -6 0 -1
word -1 he	-59 -39 -21 -49 2 -36 -8
word -1 head	-15 175 7 -59 -8 -137 -6
word -1 heard	-4 -78 193 -53 -6 -6 -41
word -1 her	57 -25 -73 116 -8 -29 -44
word -1 here	-16 -8 -3 -39 -19 -35 -8
word -1 hero	-61 -81 90 82 -64 -32 -32
word -1 him	-4 -67 -32 151 -48 36 -13
word -1 hired	-97 -40 237 -73 -46 -10 -41
word -1 his	26 20 -71 105 -2 -44 24
word -1 hit	98 -19 68 -34 -113 -16 -11
word -1 hits	-10 -157 -70 -52 -7 -4 278
word -1 home	62 -19 -10 -9 -41 -6 -2
word -1 horror	-13 146 -40 -36 -5 -24 -24
word -1 hotel	-22 -4 -11 -4 0 0 -4
word -1 house	-69 -23 -99 -60 332 -98 -90
word -1 how	-28 -17 -20 52 -28 19 -22
word -1 husband	-13 -33 -8 125 -11 -51 -9
word -1 if	28 11 55 47 -5 -64 -2
word -1 in	19 35 -35 -33 -16 13 47
word -1 include	-32 71 80 -55 17 -69 6
word -1 included	-75 246 60 -85 -18 -75 -25
word -1 includes	-21 3 22 -54 -10 82 -11
word -1 including	1 53 5 -25 3 -16 -17
word -1 instead	37 -6 9 -50 4 2 0
word -1 into	42 4 -12 11 -22 -18 -5
word -1 introduced	-3 -18 103 -84 2 0 -3
word -1 is	-26 7 5 104 -23 -3 -19
word -1 isn't	-51 -16 -16 -16 -37 115 -26
word -1 it	-4 -20 6 24 -15 -13 19
word -1 its	42 -70 -89 57 -2 80 -16
word -1 joined	-120 -19 54 -73 195 -59 -14
word -1 joins	-88 195 -81 -81 -48 60 -43
word -1 judge	207 -11 178 -32 -28 -72 -9
word -1 just	-9 199 188 -295 -27 -41 -12
word -1 know	23 258 76 -211 -71 -60 -77
word -1 known	-16 -15 283 -223 -9 -3 -31
word -1 knows	305 -27 -197 -142 -89 -31 -15
word -1 label	-11 -1 -3 -8 100 -50 -8
word -1 lands	-56 -29 226 -14 -42 -14 -14
word -1 last	99 58 -22 -50 -6 -10 -1
word -1 late	-28 -58 152 -96 -11 -31 -5
word -1 later	-4 -88 -17 -110 -10 271 -11
word -1 lawyer	-20 -30 -105 132 20 4 -12
word -1 lead	11 89 45 -84 5 -125 58
word -1 leading	2 -8 3 9 0 0 -6
word -1 leads	2 -19 61 -36 -6 -1 19
word -1 learned	275 -15 -62 -80 -42 -25 -25
word -1 leave	-96 -28 -56 -126 49 -60 270
word -1 leaves	-10 114 -31 -57 -6 -12 -7
word -1 leaving	-183 90 -141 -7 -47 -20 262
word -1 led	1 -2 -32 -9 60 -1 -2
word -1 left	-121 85 -24 -171 180 -119 175
word -1 let	-44 -88 124 -107 -11 -27 -10
word -1 life	77 -3 0 -147 -8 -17 139
word -1 like	-24 67 -2 54 -15 -49 3
word -1 liked	-13 274 -95 -168 -36 -58 -36
word -1 lit	-8 265 67 -42 -10 -23 -139
word -1 little	-28 -17 293 326 -3 -14 -5
word -1 look	-2 -8 0 0 0 0 0
word -1 lost	151 -7 175 -4 -8 -53 -2
word -1 love	-36 28 183 -103 -21 -6 -35
word -1 made	-15 93 -18 -8 -4 -1 -40
word -1 make	-37 198 -10 -46 -27 -47 -15
word -1 maker	11 -114 67 -84 36 71 6
word -1 makes	55 78 -15 -49 -15 -34 -23
word -1 making	7 63 -21 -15 -7 -57 -31
word -1 man	-40 -29 218 -99 -20 -15 -14
word -1 manager	-13 -63 -87 107 -15 61 25
word -1 many	291 -61 -21 -88 -7 -15 -28
word -1 may	-19 -2 -31 -10 0 -1 3
word -1 me	3 -23 2 24 0 0 -8
word -1 memoir	164 1 -4 -14 11 -161 -2
word -1 mentioned	-18 -16 217 -152 -11 -19 -15
word -1 met	-12 -26 161 -105 -8 -10 -12
word -1 million	-32 -50 45 -74 39 15 51
word -1 minutes	-11 -110 -213 251 -28 -20 -34
word -1 month	140 -146 -18 -33 177 -40 -63
word -1 more	3 -5 6 -10 7 1 0
word -1 most	65 -10 -19 -9 -21 -3 0
word -1 mother	-50 -3 139 -62 -51 -5 -25
word -1 moved	-77 136 -97 -40 -83 101 -25
word -1 movie	-12 103 5 -13 -34 -52 -7
word -1 much	1 -5 25 -18 0 -5 1
word -1 music	0 -18 -70 -4 103 -130 -3
word -1 musical	-84 62 -19 -28 -20 237 -170
word -1 my	-96 92 -174 -57 -74 -52 -64
word -1 name	-43 -65 216 -75 -18 -10 -20
word -1 named	-18 -64 -8 103 54 -43 -13
word -1 near	-43 -70 -79 -77 -36 -53 382
word -1 nephew	-52 -59 160 26 -26 -38 -31
word -1 never	-53 269 -108 -14 -77 -164 -96
word -1 new	-3 -86 12 82 -2 17 -153
word -1 newcomer	-42 -10 95 -27 -1 -1 -1
word -1 newspaper	-101 -52 -3 -162 410 -239 -4
word -1 next	89 63 -154 93 -27 -31 10
word -1 night	-36 -39 78 -31 -24 -7 -11
word -1 nine	-16 -123 -54 -4 -21 -17 -5
word -1 no	-57 -116 140 229 -100 -46 -40
word -1 not	36 -42 42 -1 -25 52 -29
word -1 nothing	122 -37 -3 -5 -6 -42 -2
word -1 novel	-70 124 -34 -67 -30 117 -12
word -1 novelist	-5 -52 -107 216 -8 -29 -1
word -1 now	-7 -3 11 -4 33 -1 -1
word -1 number	-86 -12 -19 -10 -43 -4 -3
word -1 nurse	-9 -66 -15 140 -7 -30 -5
word -1 of	-4 2 -24 -15 -16 1 -17
word -1 off	-25 24 -20 13 -24 -28 66
word -1 office	-54 -17 -52 -102 345 -180 -50
word -1 officer	-6 -30 31 -6 0 -2 2
word -1 old	11 -164 117 63 -32 -79 117
word -1 on	30 16 -32 -12 17 2 13
word -1 once	-23 -3 -4 46 -24 20 -1
word -1 one	-27 5 -50 -19 -30 -25 97
word -1 only	61 29 33 -35 -21 9 -25
word -1 open	31 66 -14 -18 266 -14 -259
word -1 opened	-246 -158 -142 -82 363 -119 -169
word -1 opens	-31 243 -148 -19 -69 -80 79
word -1 opposite	-18 -9 113 -35 -9 -10 -6
word -1 or	-27 27 76 14 -2 -14 -24
word -1 original	112 40 -49 -24 -9 56 -124
word -1 other	2 -61 30 -62 170 -17 4
word -1 out	62 103 -51 40 -7 -19 -10
word -1 outside	-67 -49 -98 -92 156 -135 307
word -1 over	29 84 -5 -52 -31 -49 23
word -1 own	-6 -38 -154 -78 101 136 -31
word -1 owner	-3 -7 -131 149 -4 -4 -30
word -1 paid	-8 -7 -6 -33 -5 -19 -3
word -1 pair	-8 -22 98 -46 -4 -4 -8
word -1 parents	0 -8 -35 67 -4 -5 0
word -1 part	-4 -2 197 -195 -5 -7 -2
word -1 partner	-9 -33 -148 199 -16 -11 -8
word -1 passed	306 65 -58 -101 -152 -60 -109
word -1 past	44 -19 54 145 -20 -82 -115
word -1 people	210 -12 -50 -67 -13 -41 -33
word -1 picked	-26 146 -110 -5 -4 -5 -3
word -1 picture	-59 157 23 -103 -17 -105 -61
word -1 play	-35 86 -79 -9 44 3 -3
word -1 played	-22 -37 13 51 -22 41 -10
word -1 playing	-16 -21 -30 103 -8 -4 -12
word -1 plays	-18 -18 41 47 -11 -22 -11
word -1 playwright	-9 -8 66 -34 -5 -3 -6
word -1 police	-84 -49 -3 -2 -5 -6 -3
word -1 policeman	-85 -97 -134 210 10 119 -7
word -1 portrayed	-8 -6 -45 90 -11 -12 -8
word -1 president	-19 -4 110 -15 -16 0 0
word -1 previous	-36 103 -167 33 -2 -11 -12
word -1 produce	-1 131 -34 -97 -7 -16 -9
word -1 produced	-50 147 -1 -19 -15 -46 -21
word -1 producer	-4 -9 42 -20 -4 -4 -2
word -1 producers	-1 -7 -25 -3 74 -9 0
word -1 producing	-22 167 -29 -15 -33 -134 -55
word -1 production	319 -186 -11 -26 -56 -210 -12
word -1 put	-104 216 93 60 -154 -100 -20
word -1 ran	-50 -43 -121 -85 403 -54 -61
word -1 rang	20 -10 1 -40 14 4 1
word -1 rather	31 -3 -18 -3 -2 -3 -6
word -1 reached	-210 -95 -99 -221 -70 -68 377
word -1 read	-38 -85 -36 -19 -85 258 -19
word -1 real	149 -58 126 -141 -36 -29 -69
word -1 received	232 130 -99 -100 -90 -109 -72
word -1 recently	-71 172 -257 -143 -52 90 -30
word -1 recognised	-1 -37 149 -118 1 1 3
word -1 release	-52 131 76 -44 -22 -19 -63
word -1 released	-45 145 53 -30 -14 -56 -38
word -1 releases	-68 265 -35 -145 -15 -2 -58
word -1 remains	-17 119 45 -38 -12 -91 -11
word -1 remake	6 34 0 -1 -12 -46 -1
word -1 remember	-14 -5 200 599 -6 -4 -3
word -1 remembered	-68 231 -59 -8 -6 -64 -35
word -1 replaced	0 -4 115 -109 -1 -2 -1
word -1 reporters	18 25 -49 0 0 6 2
word -1 retired	7 -23 -10 -17 -28 -33 97
word -1 rival	-29 -29 10 -60 328 1 -206
word -1 role	-12 -17 252 -168 -22 -11 -22
word -1 romance	-10 20 -44 129 -13 -42 -7
word -1 run	-23 -3 -8 -33 102 -3 -2
word -1 runs	-3 -29 11 -10 54 -5 -12
word -1 said	21 -19 72 -28 11 -31 -7
word -1 same	6 -14 -2 -50 -13 -14 -2
word -1 sang	-94 -187 -25 111 -58 271 -28
word -1 sat	-2 0 22 -9 -2 -14 0
word -1 saw	-81 160 -70 148 -44 -121 -30
word -1 say	-49 154 43 -54 -30 -57 -2
word -1 says	-66 -42 131 -42 82 -42 -22
word -1 scene	27 -19 -12 -42 -51 -14 -38
word -1 scored	-59 150 -45 -155 -31 118 -29
word -1 screenplay	55 -29 -8 -20 -8 -1 -4
word -1 second	44 -49 -56 107 -41 -28 -15
word -1 see	-35 100 128 -47 -17 -28 -91
word -1 seen	-57 256 -36 -32 -25 -55 -11
word -1 sent	-7 -17 167 -140 -5 -3 -4
word -1 sequel	0 16 -6 -2 -1 -10 -1
word -1 serial	-9 -29 -16 -57 -27 170 -31
word -1 series	-17 -81 20 -23 -12 131 -3
word -1 seven	-21 -100 -134 -44 -42 -80 -34
word -1 shared	-119 -293 -11 -58 -28 313 -35
word -1 she	-28 -244 -107 -117 -116 -138 -88
word -1 shoot	-69 250 79 -86 -38 -100 -23
word -1 shooting	-104 306 -98 -4 -29 -63 -22
word -1 short	-152 78 -1 -31 -4 -61 -2
word -1 shot	-36 69 -78 134 -19 -63 -40
word -1 should	6 -68 94 -48 27 10 5
word -1 show	-78 219 -38 -86 -31 74 -12
word -1 shown	-20 155 86 -108 -55 -11 -59
word -1 since	2 66 -22 -34 24 23 -20
word -1 singer	-8 -32 124 -37 -5 -6 -5
word -1 sister	-24 -15 -75 160 -10 -11 -16
word -1 sitcom	-12 -15 -87 -11 -4 128 -2
word -1 six	13 -50 155 -32 -32 -21 -21
word -1 sixth	-3 -3 -40 51 -1 -4 -2
word -1 small	-125 -71 -257 330 -55 -40 -30
word -1 so	58 -50 -17 41 -12 -10 -14
word -1 soap	-14 -7 -6 -49 -11 235 -146
word -1 sold	1 -8 23 -48 6 27 3
word -1 some	104 -7 -3 -15 -7 -5 -15
word -1 something	-28 -10 246 -112 -72 -15 -7
word -1 son	-2 -7 165 -132 -3 -5 -4
word -1 song	-52 -65 -93 -91 -33 317 -1
word -1 spent	52 -14 5 -45 5 3 0
word -1 spokesman	-9 -2 119 -10 -65 -3 -16
word -1 spring	-32 -36 -35 -32 -33 -31 -33
word -1 spy	-7 -49 -90 181 -7 -17 -6
word -1 stage	-25 -3 23 327 -11 -327 -6
word -1 star	-3 -15 -22 -21 -1 -1 6
word -1 starred	-17 -25 102 -38 -4 -9 -2
word -1 starring	-13 -18 77 -31 -3 -12 -2
word -1 start	-54 163 -10 -15 -39 -21 -13
word -1 still	-31 -31 -13 77 -28 -18 -31
word -1 story	-37 420 -2 -31 -57 -211 -30
word -1 student	-10 -27 -25 137 -49 -70 -46
word -1 studio	-32 154 -180 -26 -131 -61 -14
word -1 such	40 -28 -38 -1 10 -1 11
word -1 summer	-204 255 -178 -55 -128 -49 -38
word -1 take	28 -52 16 -47 4 -2 27
word -1 takes	-59 15 -40 111 -9 -1 -21
word -1 taking	-30 -40 -2 -2 1 0 115
word -1 tale	-11 188 -99 -158 -43 -48 -10
word -1 talks	-13 92 0 -15 -26 -62 -3
word -1 teacher	-58 -62 90 115 -79 -99 -48
word -1 television	0 -7 210 -71 -14 -153 -6
word -1 tells	-258 -113 -85 99 129 179 -17
word -1 than	9 13 22 -48 -22 29 8
word -1 that	-13 22 25 4 -11 -25 9
word -1 the	30 -63 -38 1 8 -27 26
word -1 their	68 -56 47 37 -26 -34 -30
word -1 them	-3 59 -9 3 -24 -17 -19
word -1 then	-48 80 41 -8 -9 -17 38
word -1 there	2 -54 -14 -11 -10 -14 -3
word -1 they	-87 -151 -119 -106 -151 -129 -105
word -1 thing	-32 -51 226 -50 -21 -32 -11
word -1 third	232 223 -189 -44 10 -6 -3
word -1 this	23 -63 -24 127 -12 -21 -23
word -1 those	0 -50 0 2 -2 -7 0
word -1 though	-4 -16 67 -17 -2 -12 -8
word -1 thought	-94 -33 111 59 -22 -4 -7
word -1 three	38 -105 7 9 -10 -17 6
word -1 thriller	-18 110 -36 -14 -8 -25 -12
word -1 through	-28 -10 -91 -119 197 -49 72
word -1 time	-81 -29 -24 44 -52 -68 200
word -1 title	-79 211 -148 -198 -70 136 -25
word -1 to	-5 -12 18 -5 -14 -4 5
word -1 together	-30 263 -103 -152 -38 -38 -37
word -1 told	23 -68 -63 -31 74 85 0
word -1 too	20 -13 0 0 -1 0 -15
word -1 took	77 50 -203 193 -65 -30 -83
word -1 top	50 -93 5 -25 -16 -11 88
word -1 trailer	-40 -45 -23 -10 -9 -16 -17
word -1 trained	-10 -48 252 -177 -114 -53 -55
word -1 turn	-51 -18 373 -350 -3 -6 -26
word -1 turned	-35 -82 -5 -110 -13 292 -48
word -1 twice	-19 -1 -1 0 0 -6 -1
word -1 two	33 119 -51 -78 61 -43 -41
word -1 under	-8 -35 37 -50 88 -9 -23
word -1 until	27 -30 4 7 -20 31 -21
word -1 up	-148 8 6 -1 -12 -14 176
word -1 us	-26 122 20 -62 -15 -37 -5
word -1 used	-172 -145 -165 -23 -58 0 249
word -1 very	-148 -13 312 -150 -4 -9 -10
word -1 voice	-19 -13 -37 117 -25 -14 -25
word -1 voices	-8 -22 -35 121 -3 -2 -26
word -1 want	-30 -159 45 -113 -20 -37 313
word -1 wanted	-10 -22 169 -92 -8 -14 -10
word -1 wants	-66 -53 -11 -28 112 -22 102
word -1 was	17 17 -9 44 -21 -18 -26
word -1 wasn't	-159 -205 129 -19 -16 514 -5
word -1 watched	-57 328 -69 -37 -58 -80 -9
word -1 way	-47 -63 120 146 -67 -31 -17
word -1 we	-9 -22 -3 0 2 -19 -4
word -1 week	125 -57 -50 -28 -57 -12 -15
word -1 well	-28 -28 93 -20 -10 -7 -2
word -1 were	37 19 -20 -50 -29 -16 55
word -1 western	43 -11 17 -54 10 -6 -10
word -1 what	-25 59 3 -14 -14 -14 -5
word -1 when	2 -27 19 34 -7 19 -25
word -1 where	-22 -43 12 20 27 -2 -28
word -1 which	8 -8 15 -9 16 -1 -24
word -1 while	-16 -1 32 -5 16 -18 -15
word -1 who	-18 -17 29 -22 -10 -86 -13
word -1 whole	37 -17 0 -20 1 2 6
word -1 whom	-12 -55 127 -20 -10 -15 -10
word -1 whose	69 103 -191 58 -34 40 -51
word -1 wife	-28 -22 28 88 -17 -35 -21
word -1 will	-138 174 -59 -13 -3 -5 1
word -1 winner	-6 -30 117 -60 -4 -21 -1
word -1 wins	88 -86 -37 -48 -19 103 8
word -1 winter	-180 -108 -21 -21 -36 -146 -40
word -1 with	-28 26 40 0 4 -14 -28
word -1 withdrew	-47 78 75 -37 0 -58 -3
word -1 without	51 -49 -10 66 -26 -22 -39
word -1 woman	-6 -48 -13 -6 -6 -34 -2
word -1 won	-60 111 116 -86 -42 -58 26
word -1 world	-38 -18 -166 250 -1 -13 -2
word -1 would	-17 -17 -1 77 -15 -7 -15
word -1 writer	-17 -36 -29 146 -11 -30 -9
word -1 writing	-33 -26 -77 -90 -36 253 -35
word -1 written	-16 155 -79 -29 -3 -80 -19
word -1 wrote	-71 126 -123 30 -71 132 -29
word -1 year	89 99 -74 -36 114 43 -226
word -1 years	-15 -143 139 36 39 -13 -27
word -1 yes	-12 -24 0 -3 -11 -22 -4
word -1 yet	-8 -22 60 77 -9 -5 -14
word -1 you	-89 -39 -35 -14 79 -22 -39
word -1 young	-48 -122 88 107 -27 -33 -6
word -1 your	264 -94 -23 -25 -114 -93 -57
word -2 abandoned	-17 -97 -19 -4 -12 -5 171
word -2 aboard	-80 -28 111 -64 210 -47 -49
word -2 about	10 40 -33 50 -43 -12 23
word -2 above	-48 -67 -17 -5 -30 -36 194
word -2 according	166 -89 -33 -103 117 -76 -78
word -2 account	-3 -69 118 -10 -11 -11 -9
word -2 across	-71 -20 -40 -64 127 -31 100
word -2 actor	-8 18 -12 -9 -4 -38 -7
word -2 actress	13 39 -61 -49 -2 64 -3
word -2 adaptation	-80 68 -64 -66 -24 142 -81
word -2 adapted	-62 -39 89 -2 -7 40 -16
word -2 added	54 -9 325 -66 -52 -1 -14
word -2 after	18 5 13 -19 16 -11 -29
word -2 again	-27 145 45 37 -42 -59 -79
word -2 against	69 -9 29 -51 -25 -10 -5
word -2 agent	31 141 67 -86 -24 -56 -41
word -2 ago	28 52 -109 -62 -18 9 47
word -2 agreed	5 -8 12 -8 0 1 0
word -2 ahead	6 134 15 -31 -24 -52 -24
word -2 album	5 -57 -31 -19 9 92 -2
word -2 all	-140 84 -86 165 -57 -44 17
word -2 along	-22 7 106 -3 -39 -42 -6
word -2 already	-63 99 85 -42 -12 -58 -7
word -2 also	5 33 28 -57 -18 30 -25
word -2 among	147 -3 31 -57 -9 -11 -13
word -2 an	92 6 2 -65 -31 30 -21
word -2 and	0 11 -8 -8 -27 8 -9
word -2 animated	-2 107 -71 -6 23 -38 -3
word -2 announced	29 -30 22 -15 -15 30 -25
word -2 another	-31 -43 -87 276 -27 -76 -15
word -2 anyone	-2 -1 -1 0 -3 -1 12
word -2 appear	-14 -103 -19 15 -33 114 16
word -2 appeared	176 33 -11 16 -85 -63 -70
word -2 appears	-2 -97 -34 44 131 -36 -5
word -2 are	96 -47 -12 -87 17 -9 22
word -2 around	-6 -59 145 -59 -5 -8 -66
word -2 arrives	38 -19 29 -20 -17 -10 0
word -2 as	0 -13 -17 66 -9 -4 -20
word -2 asked	115 19 -39 9 25 -46 -76
word -2 assistant	-49 127 159 -36 -67 -104 -62
word -2 at	5 -36 -26 -25 64 -21 62
word -2 audience	40 107 -67 -10 -79 -45 64
word -2 author	-50 -268 3 -19 161 203 -35
word -2 autumn	-23 89 -63 -115 1 -41 -5
word -2 award	8 -14 78 -44 -11 12 -38
word -2 awards	-6 -1 95 -18 -89 -14 54
word -2 away	-58 -41 38 -42 -139 111 57
word -2 back	-32 56 -3 -2 -56 -81 65
word -2 backing	-153 -139 -137 -142 60 383 -55
word -2 band	-39 -43 -2 -74 185 -103 18
word -2 based	-31 -74 111 -9 -19 45 -24
word -2 be	5 55 7 36 91 -26 -75
word -2 beach	-28 -76 -29 -7 -3 -16 159
word -2 beat	-218 157 -30 -54 -17 174 -22
word -2 beating	-31 83 -1 -13 -22 -40 -3
word -2 became	55 -7 -10 -11 -33 -18 -3
word -2 because	-30 173 -61 -38 46 -46 -58
word -2 become	1 -2 0 -9 0 0 0
word -2 been	10 33 -31 -39 -33 47 -1
word -2 before	-16 -5 -17 112 -34 -7 -41
word -2 began	-21 144 -62 -36 -49 130 -174
word -2 begin	172 -92 -10 -11 -101 -14 67
word -2 begins	5 11 -87 69 103 -33 -55
word -2 begun	-5 -37 6 -8 -11 -11 74
word -2 behind	-13 -3 -2 -1 0 -1 0
word -2 being	-60 -24 157 1 -34 -19 -24
word -2 best	98 -21 20 -38 -7 -23 -8
word -2 better	-54 -35 125 -14 -35 68 -42
word -2 between	12 23 11 -3 14 -22 -45
word -2 big	-207 -9 141 -151 -12 -19 -4
word -2 biopic	-7 -18 67 -18 -8 -7 -6
word -2 board	-44 36 -30 -55 -21 85 28
word -2 book	13 -63 23 -31 -26 98 -9
word -2 books	-13 66 -157 67 -15 54 -28
word -2 born	159 -94 -32 -10 -18 -74 181
word -2 boss	-3 -34 -14 16 -62 110 -15
word -2 both	-13 -14 -4 -11 57 -2 -10
word -2 bought	-31 -14 -38 -11 141 -9 -27
word -2 box	-83 -136 -53 -65 56 229 -44
word -2 boy	-94 174 -167 69 -79 205 -37
word -2 brings	-1 31 -6 -1 -1 -30 -1
word -2 brother	-32 -40 114 38 -5 -47 -19
word -2 brothers	-21 94 10 -12 -5 -14 -55
word -2 brought	-15 299 -6 -131 -12 -50 -58
word -2 built	-10 -22 -5 -27 105 -15 -52
word -2 busy	-25 346 -117 -30 -24 -42 -95
word -2 but	-40 -19 72 2 33 -20 -11
word -2 by	11 -9 12 -20 -3 -4 -10
word -2 call	85 -62 -49 145 -60 -43 -23
word -2 called	-22 20 22 -10 -15 6 -14
word -2 came	-38 100 -12 -29 85 -59 -76
word -2 camera	64 -31 -6 -14 -10 -3 -14
word -2 cameraman	-4 -73 216 -67 -16 -49 -9
word -2 can	-16 -164 198 28 -7 1 -20
word -2 can't	-30 138 169 -100 -44 -115 -21
word -2 career	1 70 95 -59 -30 -57 -10
word -2 cartoon	-70 -4 -36 -4 -9 -5 -6
word -2 cast	-11 -23 56 -9 -12 50 -42
word -2 casting	-8 -16 140 -51 -13 -17 -23
word -2 character	-20 215 -76 -63 -35 -77 -55
word -2 chart	-58 17 -29 -13 -79 227 -21
word -2 children	-46 -45 57 62 -47 -5 -61
word -2 chosen	24 -39 116 -24 -44 -8 -9
word -2 cinema	-55 75 -85 -66 -58 35 105
word -2 cinemas	9 -23 -39 -17 125 -30 -26
word -2 city	-27 96 -56 -85 -24 30 83
word -2 close	-10 77 45 -68 20 -19 -45
word -2 closed	-99 -30 -4 -8 135 -24 20
word -2 co-star	-31 -5 130 -10 -8 -53 -13
word -2 co-writer	-8 127 1 -17 -3 -92 -6
word -2 come	-40 21 -40 -38 140 -114 69
word -2 comedy	-16 -37 23 -16 17 34 -36
word -2 comes	105 16 20 -47 79 -81 -63
word -2 comic	-3 -4 -165 172 -8 -3 -1
word -2 coming	-47 134 28 -22 -66 -70 30
word -2 company	-26 31 -49 12 82 -50 2
word -2 completed	-26 -30 -1 -26 -84 -10 121
word -2 composer	-13 61 -31 -13 -13 -12 -15
word -2 concerns	-135 -3 -81 -16 -34 -14 251
word -2 confirmed	25 -13 -28 -9 -18 -55 103
word -2 cost	83 117 -2 -53 -19 -90 -8
word -2 could	-33 -51 215 -138 5 0 -6
word -2 country	-50 107 9 -27 -29 -24 52
word -2 couple	-23 -4 -10 -55 -31 -19 139
word -2 credited	-37 -3 190 -20 -6 -64 -47
word -2 credits	-44 289 -118 -12 -11 -75 -5
word -2 crew	-12 198 -32 -60 -26 -27 -54
word -2 currently	-9 81 -47 -5 -24 -17 14
word -2 cut	-74 99 42 76 1 -49 -33
word -2 daughter	-24 -45 -25 123 -22 -26 20
word -2 day	-6 152 27 -49 -36 -53 -24
word -2 days	-51 49 -76 -103 -46 150 -26
word -2 dead	83 -1 -29 -14 -5 -3 -110
word -2 deal	-27 -102 41 -108 290 -27 -22
word -2 death	116 -56 163 -102 -44 -82 -20
word -2 debut	-83 184 12 19 -4 -41 -81
word -2 desert	-2 12 38 -27 -3 -21 -2
word -2 designer	-17 -1 30 -31 -13 0 -10
word -2 detective	-49 -11 -57 116 -13 -35 -2
word -2 did	-42 -26 -10 31 -11 8 -37
word -2 died	81 -32 2 -46 -21 -26 51
word -2 dies	-3 -8 -1 0 0 1 11
word -2 direct	-15 215 -102 -22 -37 -38 -15
word -2 directed	-14 10 8 -4 12 -8 5
word -2 directing	-6 6 0 -5 13 -1 18
word -2 director	0 14 -2 -4 -6 7 -23
word -2 directs	-26 -18 7 -9 86 -10 -16
word -2 distribute	-10 -3 -7 -3 28 -2 6
word -2 distributor	-126 -69 -64 -84 198 -18 138
word -2 do	-19 -61 29 43 8 -57 -24
word -2 documentary	-53 37 36 -36 79 -71 0
word -2 doing	-29 -24 102 -32 -4 -3 -7
word -2 done	-93 119 16 -15 -97 -51 100
word -2 double	-73 221 -93 -12 4 -72 -31
word -2 down	51 -122 13 -38 -28 61 50
word -2 drama	73 -60 -20 -51 -32 20 50
word -2 drawn	-81 227 103 -9 -103 -91 -166
word -2 dropped	-5 -11 -10 -4 -11 -23 62
word -2 drug	-35 -10 -192 267 -13 -2 -8
word -2 due	202 -22 10 -210 72 -6 -46
word -2 each	-21 -38 -6 -23 -44 -40 -30
word -2 earlier	-54 -1 163 -43 -8 -27 -71
word -2 early	18 -4 35 -53 -6 -8 4
word -2 earned	86 -19 -29 -26 -8 -6 -10
word -2 editor	58 -50 -7 10 17 28 -15
word -2 eight	-38 222 -14 -9 -49 -123 -33
word -2 else	-89 250 -11 -2 -11 -148 -31
word -2 end	52 -30 84 -44 -27 41 -67
word -2 ended	-4 54 -40 -4 -7 -3 -4
word -2 enough	-1 -36 31 24 0 0 -14
word -2 epic	-70 130 12 -26 -7 -27 -2
word -2 episodes	-115 -115 4 -49 112 286 -90
word -2 even	9 -30 98 -21 -12 -13 -30
word -2 ever	81 64 -7 -32 -15 -63 0
word -2 executive	3 -35 32 -12 -10 19 0
word -2 expected	134 -11 0 -127 1 0 0
word -2 faces	-16 -48 104 -9 -14 -7 -9
word -2 falls	-23 -81 38 204 -50 -34 -36
word -2 fame	-14 -69 -26 42 -25 -20 -8
word -2 family	68 76 -30 -25 -48 -162 103
word -2 famous	-9 -13 54 -3 -5 -2 -9
word -2 fans	-65 49 110 -19 -53 57 -16
word -2 father	-44 36 11 62 -33 38 -57
word -2 favourite	-28 98 -54 44 -20 -47 24
word -2 feature	-13 92 -55 58 -14 -47 -23
word -2 features	-49 -32 117 14 -9 -7 -3
word -2 fell	-246 -133 -43 -147 -66 31 353
word -2 festival	33 0 75 -31 -36 -39 -37
word -2 fiction	-20 56 -69 -17 -22 75 -12
word -2 fifth	-6 -35 -8 -5 -2 -2 -1
word -2 film	-20 9 -6 28 -36 19 -4
word -2 filmed	24 -37 -33 -6 25 -41 64
word -2 filming	-23 71 27 -8 -30 -39 54
word -2 films	48 6 -52 27 44 -124 24
word -2 final	-49 -83 -6 -27 -103 115 149
word -2 finds	-7 -47 -80 111 -24 -26 8
word -2 finished	-4 17 9 -10 -1 -20 -1
word -2 first	-25 88 -14 35 -17 -34 -15
word -2 five	15 88 118 -81 -22 -81 -37
word -2 follow	312 -9 -14 -23 -117 -6 -155
word -2 follow-up	-43 368 -92 -22 -15 -73 -86
word -2 followed	-19 173 -99 -25 -62 137 -63
word -2 following	4 -62 -26 0 150 -14 0
word -2 follows	50 68 -12 -22 -14 -10 -79
word -2 for	-4 18 -14 -8 2 -21 5
word -2 former	-21 -18 29 -36 -3 1 0
word -2 fortnight	-40 90 -103 -62 58 -35 58
word -2 found	-1 -21 12 58 5 0 -4
word -2 four	-10 -105 -19 -26 197 -76 57
word -2 fourth	-9 267 -192 -39 -4 -32 -1
word -2 friend	-32 -39 -39 16 -17 185 -20
word -2 from	-35 50 0 -15 17 -7 -8
word -2 game	-7 -110 -11 -14 -9 132 1
word -2 gave	40 -11 44 -109 -15 55 -7
word -2 get	-96 -78 -77 95 -22 52 112
word -2 gets	-45 -50 53 -89 -25 49 102
word -2 ghost	-1 42 -1 -6 -6 -29 -2
word -2 girl	-23 -42 -109 142 -9 -13 59
word -2 given	-3 133 47 -101 43 -68 -97
word -2 gives	162 -189 27 -28 -24 -16 -11
word -2 go	-60 -67 -43 99 -84 86 64
word -2 goes	-51 78 -5 -73 28 -43 54
word -2 going	-6 -1 0 0 0 -3 12
word -2 gone	-7 -21 151 -20 9 -36 -82
word -2 good	-1 17 254 -257 0 -17 -3
word -2 got	23 147 -9 -7 -223 151 -120
word -2 had	-23 127 36 -53 -41 -55 -6
word -2 half	48 137 -99 -104 -60 32 3
word -2 has	-8 30 -24 -15 -22 13 16
word -2 have	55 43 -27 -21 -6 -35 0
word -2 having	-14 76 -16 -39 -17 -5 -12
word -2 he	-10 -20 -30 29 37 23 -29
word -2 head	-78 -112 -54 -58 161 -94 191
word -2 heads	-19 -20 -3 -6 -34 -13 94
word -2 heard	-48 -52 -14 13 136 -72 25
word -2 held	-39 51 44 -82 -57 37 44
word -2 her	-52 -24 48 71 -38 20 -40
word -2 here	28 113 89 -135 -50 -21 -19
word -2 hero	-40 -1 72 109 -35 -82 -59
word -2 him	-25 56 -32 100 -41 28 -77
word -2 himself	-10 5 30 37 105 -155 -32
word -2 hired	-83 -78 -6 -3 337 -60 -107
word -2 his	-30 -54 47 -8 -10 45 12
word -2 hit	96 -76 1 -67 -58 89 -27
word -2 hits	58 224 -21 -3 -2 -1 0
word -2 home	-28 19 -31 -53 24 -41 134
word -2 honoured	-121 -124 -8 -5 -43 207 -8
word -2 horror	-11 214 -125 -18 -21 -17 -8
word -2 hospital	-4 -149 -31 -20 -31 80 169
word -2 hosted	-6 -13 119 11 -62 -37 -19
word -2 hotel	-16 -55 47 -102 -8 -19 129
word -2 house	-61 -117 -68 -39 0 131 121
word -2 how	0 30 24 -20 -4 -17 -26
word -2 husband	-12 -31 93 -16 -8 -15 -21
word -2 idea	-39 -28 -27 -125 -30 209 -18
word -2 if	51 -8 -22 -18 60 -43 -17
word -2 in	-29 9 -4 -26 -8 -16 23
word -2 include	-19 -33 -81 95 -5 36 -9
word -2 included	4 -243 -163 312 -69 137 -15
word -2 includes	-4 -4 -15 -1 0 -3 -1
word -2 including	-20 -58 -21 -3 2 81 -1
word -2 instead	-35 19 130 -58 -23 -20 -4
word -2 into	-57 44 17 26 8 -18 -23
word -2 introduced	-11 -6 80 55 -77 -23 -16
word -2 is	12 -8 -19 33 5 -14 2
word -2 isn't	-5 -48 20 44 -2 0 -16
word -2 it	-20 -11 34 11 -31 9 1
word -2 its	-16 -19 -23 -40 -9 -30 133
word -2 job	-5 -78 150 -42 -2 -112 103
word -2 joined	-84 -5 15 -10 82 -2 -3
word -2 joins	-13 107 -46 46 -2 -9 -3
word -2 judge	11 -30 -112 89 -11 -21 8
word -2 jury	104 -64 73 -47 -46 -25 -10
word -2 just	-13 -13 36 -29 18 16 -4
word -2 kitchen	-30 -37 18 -17 -30 -26 134
word -2 know	-33 12 23 13 -62 97 -85
word -2 known	-33 70 -6 -85 -35 138 -57
word -2 knows	-25 236 189 2 -36 -31 -125
word -2 label	-10 159 -11 -10 -62 -38 -29
word -2 lands	-13 190 -8 -51 59 -19 -35
word -2 last	86 118 9 -52 -6 -54 -102
word -2 late	-12 -9 81 -62 -8 38 -32
word -2 later	-47 -101 67 -19 90 1 -21
word -2 latest	-10 252 -25 -37 -11 -121 -27
word -2 latter	-7 -54 63 -50 113 -46 -13
word -2 lawyer	-24 -48 56 122 -24 -27 -69
word -2 lead	-17 214 -14 -34 12 -42 -107
word -2 leading	-27 -22 186 -68 -32 -42 -6
word -2 leads	-4 158 -183 186 -6 -21 -154
word -2 learned	-4 -1 31 -2 -8 -11 -7
word -2 leave	-127 69 98 -110 155 -84 -82
word -2 leaves	-41 -17 5 -3 -10 -3 46
word -2 leaving	-60 -7 96 -55 -49 -76 175
word -2 led	-2 -20 48 28 -29 -8 -9
word -2 left	-81 -73 -45 -41 -69 -54 265
word -2 less	310 -60 -81 -86 -171 -21 -113
word -2 let	15 -1 -6 -31 5 1 1
word -2 life	-20 -133 61 -18 -12 -16 142
word -2 like	23 -72 -33 61 -14 55 -29
word -2 liked	-6 -5 -23 -3 -3 -2 -1
word -2 line	-32 116 67 -93 -22 -32 14
word -2 lit	-8 -1 0 0 0 0 0
word -2 little	-5 232 -207 -29 -1 -22 -3
word -2 lives	-43 26 -21 -18 -48 -40 151
word -2 long	-65 -54 169 165 -69 -57 -16
word -2 look	-38 -31 110 177 -92 -28 -58
word -2 lost	48 126 -27 -48 -40 -72 -5
word -2 love	-23 -46 56 -41 -17 -23 -16
word -2 made	-5 -42 -11 17 21 -26 35
word -2 make	-13 69 -17 0 -1 -40 -17
word -2 maker	-17 179 -17 -22 59 -125 -47
word -2 makers	33 171 32 -97 -24 -55 -28
word -2 makes	-91 -88 -97 291 -134 -39 114
word -2 making	-26 232 -63 -29 -15 -30 -73
word -2 man	-31 -3 -24 90 -23 -18 7
word -2 manager	-11 -29 28 29 -12 -19 -12
word -2 many	-57 -195 184 -113 -31 232 -17
word -2 married	-4 -8 63 -23 -4 -5 -11
word -2 may	-18 -23 129 -41 -10 -8 -11
word -2 me	-15 55 83 -11 -16 -33 -53
word -2 memoir	-17 -88 153 -52 -33 89 -37
word -2 mentioned	-11 -48 -56 216 -61 -59 -13
word -2 met	-48 179 -6 -8 -105 -65 52
word -2 million	-47 -29 -85 -26 16 202 -13
word -2 minutes	-71 126 31 51 -81 -47 -9
word -2 money	-49 132 31 -86 104 -51 -109
word -2 month	-51 95 31 -7 50 -25 -8
word -2 months	240 -173 17 -61 -32 -120 124
word -2 more	32 -47 43 10 -25 68 -56
word -2 most	-56 -139 -108 94 32 60 111
word -2 mother	-58 -31 111 9 -22 -76 -14
word -2 moved	-43 -102 -21 -18 -13 -31 235
word -2 moves	51 -10 26 -50 -37 -12 31
word -2 movie	-60 44 -22 171 -33 -103 -28
word -2 much	-52 -29 37 -106 -26 86 63
word -2 music	-62 117 -73 27 -60 76 -63
word -2 musical	-61 -161 -20 -72 67 265 -70
word -2 my	-45 121 116 -98 -14 -70 -14
word -2 name	-44 56 -7 107 -22 -71 -22
word -2 named	-5 -122 -32 43 29 76 -6
word -2 near	-30 -72 -42 -37 81 -37 -19
word -2 nearly	-1 -25 144 -119 0 2 0
word -2 nephew	-83 -123 54 118 -13 -14 -5
word -2 never	-4 -1 54 -48 -4 -10 -4
word -2 new	-1 77 23 36 -22 -81 -6
word -2 newcomer	-1 -2 19 -21 0 -1 -1
word -2 newspaper	-8 -56 82 -109 111 -78 -10
word -2 next	-73 119 -91 -81 78 65 -42
word -2 night	-131 -30 -76 -20 -73 81 154
word -2 nine	-9 52 87 -4 -19 -63 -16
word -2 no	25 -1 25 -28 32 -22 -38
word -2 nominated	-15 47 68 -1 -28 14 -61
word -2 nomination	-25 126 -89 176 -18 -139 -12
word -2 nominations	-13 206 -12 -3 -1 -217 -17
word -2 not	-38 39 -98 147 91 -103 -54
word -2 nothing	-36 104 62 -92 -25 79 -21
word -2 novel	-28 -52 50 -16 -33 58 18
word -2 novelist	-20 -61 61 -10 -10 104 -7
word -2 novels	-35 -46 220 -23 -28 -55 -28
word -2 now	-68 63 -17 1 -26 61 -27
word -2 number	111 29 20 -101 11 -30 -34
word -2 nurse	-33 -97 -80 101 -24 182 -6
word -2 of	5 -1 0 -25 -34 -3 0
word -2 off	-84 104 -176 74 -44 -16 116
word -2 office	-24 133 -51 -32 -34 -173 197
word -2 officer	-14 -37 28 -26 -15 -72 117
word -2 old	74 -28 -21 28 -28 -24 -14
word -2 on	10 -41 -37 14 -24 17 13
word -2 once	-20 -262 -21 -66 300 133 -34
word -2 one	-65 75 19 -42 -22 28 6
word -2 only	-173 -15 29 68 -6 -35 49
word -2 open	34 37 -34 -5 8 -43 2
word -2 opened	96 -49 -37 -6 -60 -6 75
word -2 opening	-40 258 -17 -34 -102 -126 -28
word -2 opens	33 1 -4 -3 -3 -5 -13
word -2 opposite	-3 30 -24 -23 -1 -10 0
word -2 or	43 -50 -6 37 -8 -31 27
word -2 original	-29 187 32 -41 -16 -25 -13
word -2 other	95 11 -54 40 -15 -23 -51
word -2 others	-8 55 -13 -9 -8 -22 -1
word -2 out	64 -25 -4 -13 -5 -36 12
word -2 outside	-149 -8 -87 -33 79 -10 189
word -2 over	-41 -55 35 32 28 19 -47
word -2 own	-16 118 135 -138 -25 -42 -37
word -2 owner	-3 -32 9 36 97 -116 -11
word -2 paid	-31 -39 3 -11 12 38 34
word -2 pair	-71 2 270 -48 -36 -160 -110
word -2 parents	-10 -62 1 70 -17 -20 -2
word -2 part	-35 35 -3 6 -2 64 -55
word -2 partner	-65 25 -155 144 -29 100 -76
word -2 parts	-13 115 -3 84 -21 -28 -11
word -2 passed	124 -57 -7 -5 -2 -9 0
word -2 past	-4 -56 89 -110 22 37 31
word -2 people	-15 -37 -14 -63 -9 -23 178
word -2 photographed	-22 -44 74 -55 -37 -32 121
word -2 picked	-9 -10 79 -20 -27 -4 -4
word -2 picture	63 105 -22 -56 -40 -22 -30
word -2 place	2 2 37 -15 -72 58 -11
word -2 plans	6 -28 29 -46 24 1 4
word -2 play	9 -20 -70 1 12 76 -21
word -2 played	-24 -10 42 -12 27 -8 -29
word -2 playing	26 -6 -42 0 7 0 1
word -2 plays	-4 -41 -92 88 -7 27 -12
word -2 playwright	-10 -45 -24 -12 -4 -17 94
word -2 police	-110 -22 -178 -52 -56 26 273
word -2 policeman	-16 101 -229 214 -18 -42 -122
word -2 portrayed	-11 17 41 -2 -15 -22 -14
word -2 premiere	4 109 -56 -23 -31 -63 70
word -2 presented	11 -102 3 -15 123 -29 31
word -2 president	0 -27 -13 111 -72 -12 -9
word -2 previous	-53 125 -19 -8 -12 -99 -34
word -2 previously	-8 113 83 -83 -9 -93 -5
word -2 prize	-19 37 28 -35 -3 -55 56
word -2 prizes	-121 123 128 -95 130 -127 -36
word -2 produce	-13 -56 30 -13 88 -23 -10
word -2 produced	-35 -48 7 -8 121 -26 -14
word -2 producer	-24 16 37 -21 31 -34 -13
word -2 producers	-19 -25 53 -8 27 -8 -14
word -2 produces	-71 -57 -16 -9 120 -5 70
word -2 producing	-15 -40 94 -84 67 -15 -2
word -2 production	-41 -51 -20 13 67 38 -12
word -2 project	56 185 13 -34 -91 -67 -44
word -2 published	-10 -28 -125 -26 281 -38 -30
word -2 put	-42 -92 -3 -69 -6 221 -44
word -2 raised	-43 -88 42 33 -56 -52 191
word -2 ran	-157 -5 -4 -16 139 -20 -4
word -2 rang	-23 208 -49 -66 -52 -145 -121
word -2 rather	-123 156 84 -133 -76 164 -112
word -2 reached	-77 -45 -9 -35 237 -7 -67
word -2 read	-78 -109 96 -37 -20 52 -21
word -2 real	-18 -4 -286 226 -8 -20 41
word -2 received	130 -134 -15 -32 -63 104 -25
word -2 recently	-17 -39 45 -77 22 66 -10
word -2 recognised	-35 226 31 -51 -73 -102 -29
word -2 record	5 37 -14 -17 -9 9 -13
word -2 recorded	-24 -45 37 -4 123 -34 -41
word -2 release	17 90 -6 -28 -26 -45 -25
word -2 released	59 -25 -53 -1 42 -9 -6
word -2 releases	9 85 -48 -59 21 -30 -9
word -2 remains	-7 -3 -32 -6 65 -10 -9
word -2 remake	-7 55 19 -18 -9 -10 -9
word -2 remember	-46 165 56 -68 -29 -50 -34
word -2 remembered	-35 -186 -107 47 -42 288 -18
word -2 replaced	-6 -9 52 -13 -18 -4 -16
word -2 reporters	-8 -1 0 -1 -5 0 19
word -2 retired	-24 108 -19 -13 -13 -16 -8
word -2 return	-105 -82 -40 79 -7 79 59
word -2 returned	-17 143 -80 -1 -2 -52 -2
word -2 returns	-93 -70 -58 129 59 70 -36
word -2 right	-32 7 17 -229 -78 -74 322
word -2 rights	-79 -85 53 103 -8 107 -115
word -2 rival	-11 -85 80 -75 -36 155 -7
word -2 role	13 -70 38 52 -19 32 -37
word -2 romance	5 -44 88 -19 -4 -19 -6
word -2 room	-34 238 45 8 -110 -9 -7
word -2 run	103 -55 -40 18 -68 -8 47
word -2 runs	72 -72 123 -5 -44 -58 -26
word -2 said	4 19 87 -25 -32 1 20
word -2 sales	-156 -224 -17 -25 238 171 -11
word -2 same	-12 123 54 -109 1 -28 -70
word -2 sang	-25 64 -21 -5 -5 -75 -10
word -2 sat	-12 217 -85 -58 -82 -32 -24
word -2 saw	-7 187 6 -73 -4 -31 -45
word -2 say	-4 128 -68 -76 -9 -3 -14
word -2 says	109 -30 -49 65 -15 -67 -16
word -2 scene	-5 46 119 -42 -8 -20 -86
word -2 school	35 -68 -66 199 -82 -83 71
word -2 score	-103 56 90 -65 86 -35 -45
word -2 scored	2 -3 22 -13 -5 -1 0
word -2 screen	-37 99 36 -23 -34 -13 -30
word -2 screenplay	-26 93 61 -46 -15 -22 -13
word -2 script	-11 68 24 -13 -35 4 -27
word -2 season	-88 -126 -29 -89 178 303 -120
word -2 second	-13 173 -175 161 -65 -124 -20
word -2 see	-6 10 30 10 -4 -41 -3
word -2 seen	32 27 68 -93 -27 60 -49
word -2 sent	23 -36 -81 -32 -30 -15 179
word -2 sequel	-59 -38 49 34 -17 53 -27
word -2 serial	-110 -38 106 -136 -9 120 -3
word -2 series	-31 -24 3 -35 61 37 -9
word -2 set	-12 -55 8 -35 -12 -11 118
word -2 sets	-66 -118 42 220 -47 -86 -100
word -2 shared	38 -52 20 -85 -143 -24 203
word -2 she	-48 -23 -31 102 8 -28 -19
word -2 shoot	-10 109 -42 -36 -36 -17 55
word -2 shooting	-15 86 -3 -12 -24 -34 42
word -2 shop	69 -72 -78 44 -23 -61 123
word -2 short	16 139 -60 6 -36 -39 -36
word -2 shot	30 -64 9 -7 17 -54 83
word -2 should	61 -13 33 -96 0 2 0
word -2 show	-61 -35 -66 53 -37 51 55
word -2 shown	4 3 -5 -8 13 -3 -14
word -2 signed	30 -34 -26 -29 112 -72 8
word -2 since	-40 -27 -25 -9 -40 57 50
word -2 singer	-12 -89 -6 -16 111 10 -17
word -2 sister	-28 -11 181 -116 -11 -30 -28
word -2 sitcom	-6 -71 4 -7 -2 81 0
word -2 sixth	-20 77 -2 -6 -6 -43 0
word -2 so	-32 12 107 -91 -16 28 -13
word -2 soap	-26 -41 12 -31 -20 106 -6
word -2 sold	-98 119 -65 -147 265 -19 -44
word -2 some	-89 -9 123 -31 213 -8 -32
word -2 somebody	-14 -131 301 106 -113 -229 -16
word -2 something	94 -88 102 -19 -49 -14 -30
word -2 son	-41 -2 187 -63 -19 -33 -31
word -2 song	-78 84 -92 -30 3 87 75
word -2 songs	-66 -59 37 -55 367 -68 -89
word -2 spent	8 -171 191 -10 -14 -18 37
word -2 spokesman	16 -15 8 -21 36 -23 -27
word -2 spring	-26 -46 -13 -24 -59 -13 163
word -2 spy	-2 -5 12 -18 -1 -1 0
word -2 stage	-24 -79 -10 -71 -66 148 104
word -2 star	-12 39 22 -21 -47 3 4
word -2 starred	-39 21 11 -2 -8 45 -28
word -2 starring	10 -3 20 -32 0 0 0
word -2 stars	-2 -19 2 -6 5 14 -1
word -2 start	238 43 -56 -34 -50 -66 -93
word -2 starts	106 -60 -6 -16 -66 -31 86
word -2 stayed	-29 -90 -123 293 -52 -24 -16
word -2 still	-61 116 78 -24 -66 -19 -46
word -2 story	9 30 8 91 -49 -54 -57
word -2 student	-38 -48 -53 112 209 -16 -169
word -2 studio	-10 81 -3 -23 -22 -38 13
word -2 studios	-49 208 -36 -19 -59 -50 -16
word -2 such	-12 66 74 -157 22 0 19
word -2 summer	-3 -1 85 -48 -53 -27 33
word -2 supporting	209 -3 -192 -32 0 0 -1
word -2 take	-55 -75 106 -37 180 -50 -67
word -2 taken	-106 168 5 -42 130 -56 -109
word -2 takes	-80 -48 -12 -30 -47 264 -94
word -2 taking	0 0 0 0 0 0 -49
word -2 tale	-1 54 82 -61 -11 -52 -6
word -2 talks	-14 -40 116 2 4 -3 -79
word -2 tea	-42 -75 -3 -6 97 -14 -82
word -2 teacher	-24 -16 -38 207 -9 -4 76
word -2 team	-147 66 -12 -29 296 -113 -36
word -2 television	-30 -99 15 -45 64 117 -11
word -2 tells	-8 -96 -45 155 -2 -3 -6
word -2 ten	-30 110 -173 162 -37 -25 -38
word -2 than	-11 11 25 -26 -27 -18 32
word -2 that	-45 -1 29 36 -30 -29 14
word -2 the	-31 -19 -31 51 4 -15 -22
word -2 their	9 24 -129 81 49 -26 -37
word -2 them	-39 48 -13 -15 -15 37 -20
word -2 themselves	81 186 1 -101 -3 -24 -132
word -2 then	55 0 -16 -31 -28 -23 -3
word -2 there	-103 31 51 -45 -35 58 -23
word -2 they	-65 22 -70 -85 201 -118 94
word -2 thing	-21 27 115 -32 49 -77 -51
word -2 third	-6 -39 107 -28 -5 -25 10
word -2 this	99 -5 59 -88 7 5 -10
word -2 those	-77 92 -33 -91 -11 -86 153
word -2 though	0 29 6 -8 1 -23 0
word -2 thought	17 65 32 -65 -16 -24 -32
word -2 three	-10 -75 40 -50 19 97 -26
word -2 thriller	-15 -11 50 -10 -10 -5 -6
word -2 through	0 -71 -8 -21 140 -28 -21
word -2 time	8 -10 -97 45 -11 40 5
word -2 times	-15 209 -72 -78 -60 -63 76
word -2 title	-23 42 44 -30 -33 117 -11
word -2 to	20 24 -2 -13 15 -13 -4
word -2 together	122 36 -9 -21 40 -168 -20
word -2 told	-5 -16 25 -9 -15 29 20
word -2 too	-9 -9 73 -29 -10 -7 -5
word -2 took	165 -110 -15 -36 133 -20 -49
word -2 top	-141 9 -60 -57 46 168 7
word -2 trailer	-20 54 117 -62 -31 -55 -13
word -2 turn	-1 51 -47 63 -4 -54 -5
word -2 turned	-56 97 113 -69 -16 -32 -21
word -2 turns	-92 37 11 194 -47 -53 -92
word -2 twice	52 -37 -55 40 -24 -40 79
word -2 two	-52 -37 120 -45 -24 94 -40
word -2 under	-47 36 33 -34 -33 15 -30
word -2 until	-27 -48 -10 116 11 -14 -3
word -2 up	-18 45 -8 18 -26 -15 -7
word -2 us	-5 9 65 -35 0 -29 -9
word -2 used	5 194 16 -7 -16 -146 -49
word -2 version	-48 -6 9 36 -58 110 -40
word -2 very	-40 -41 221 -84 -22 -28 -13
word -2 viewers	-37 -97 -2 -49 48 241 -83
word -2 village	-64 -32 -23 -48 -14 -14 226
word -2 villain	-33 150 -228 240 -59 -85 -101
word -2 voice	-15 -188 195 52 -60 65 -59
word -2 voices	-5 -4 204 -164 -3 -11 -11
word -2 walked	-34 -25 -34 -1 -35 -35 191
word -2 want	-1 0 -11 0 0 0 0
word -2 wanted	-47 -17 -37 244 -12 -11 -145
word -2 wants	-17 0 -3 0 -20 -2 0
word -2 war	76 7 -80 -10 -40 13 25
word -2 was	11 16 -28 28 13 27 -32
word -2 wasn't	-16 -42 242 -11 -53 -30 -67
word -2 watched	-82 235 -130 -92 2 -29 -40
word -2 way	-27 33 3 -15 -37 39 0
word -2 we	-19 -21 122 -20 -17 -38 -21
word -2 week	-14 25 -57 -42 -22 94 22
word -2 weekend	-12 43 4 -13 -80 -21 83
word -2 weeks	43 -8 58 -46 -56 -82 105
word -2 well	21 85 96 -262 -52 -34 142
word -2 went	-89 77 -37 -49 169 -36 -21
word -2 were	-29 9 78 -27 -32 -34 38
word -2 western	-11 -74 18 -3 -11 -4 91
word -2 what	33 76 34 77 -52 -35 -85
word -2 when	-25 -2 -41 -17 51 -16 17
word -2 where	3 53 -30 -3 -63 -18 28
word -2 which	-25 -2 60 -37 -19 25 -3
word -2 while	2 -46 34 -15 -1 40 -4
word -2 who	-28 16 -77 83 -40 22 20
word -2 whole	-19 230 -33 -162 -27 -102 -41
word -2 whom	-24 -4 110 -49 -8 -9 -12
word -2 whose	-21 35 -19 -20 -7 13 -12
word -2 wife	-39 4 10 76 -8 -33 -3
word -2 will	-38 64 -10 96 -23 -83 -3
word -2 winner	41 17 -79 -36 -40 87 -3
word -2 wins	-32 -124 -36 -6 -51 190 -38
word -2 winter	-20 96 155 -30 -28 -154 4
word -2 with	24 -15 10 -31 -14 -3 7
word -2 withdrew	-53 -2 -15 -24 439 -9 -438
word -2 woman	-67 69 14 20 20 -31 -26
word -2 won	0 51 -24 -16 25 -16 -15
word -2 won't	-100 -263 -127 -108 -69 397 -128
word -2 work	-41 107 116 5 -45 -40 -18
word -2 worked	-86 9 134 -89 -88 137 -48
word -2 works	-70 17 -14 -106 255 -43 -45
word -2 world	-32 117 42 -85 26 -51 -32
word -2 would	-20 29 -10 90 -28 -44 -30
word -2 writer	-41 10 -6 39 -9 10 -13
word -2 writing	-8 -138 106 -36 -88 178 -28
word -2 written	-16 26 68 -6 -19 -18 -21
word -2 wrote	-71 17 -16 -5 98 -19 -26
word -2 year	-26 84 44 -80 -7 29 -75
word -2 years	-30 18 20 31 -38 47 -56
word -2 yes	33 0 35 42 -31 -81 -26
word -2 yet	-85 64 -22 -120 174 -30 -16
word -2 you	-56 81 14 -29 -43 -53 37
word -2 young	-12 -24 -30 63 -7 -12 -8
word -2 your	2 -16 -13 -5 -23 -7 -25
word -3 aboard	-4 0 -43 -1 0 -1 -1
word -3 about	16 79 40 -42 -33 -54 -30
word -3 above	-15 144 67 -121 -27 -29 -30
word -3 according	-75 -47 42 -99 106 -30 13
word -3 account	-14 -29 -81 -70 172 -53 9
word -3 across	46 -14 -3 -2 -1 -7 1
word -3 acting	-74 62 -120 -19 2 120 -59
word -3 actor	-29 34 -6 -27 3 2 -14
word -3 actress	-1 115 -22 -31 -17 -40 -16
word -3 adaptation	-63 -27 -19 120 -51 -9 -23
word -3 adapted	-17 -25 -5 -6 -9 -4 -3
word -3 added	-16 -47 -5 -22 107 25 -20
word -3 after	-67 32 15 -3 -22 -29 -21
word -3 again	129 -1 -78 -120 -1 -43 -24
word -3 against	17 -32 -2 -30 -2 -6 5
word -3 agent	75 -6 50 -51 -72 -16 -19
word -3 ago	-36 -133 -56 -35 -21 147 -12
word -3 agreed	-61 -42 18 101 9 -11 -2
word -3 ahead	-70 34 159 -6 -34 -41 -35
word -3 album	21 -35 -6 -3 9 22 1
word -3 all	53 -48 -105 52 146 -82 -29
word -3 along	-10 -12 89 -58 -3 -23 -2
word -3 alongside	1 -11 61 -48 -3 -1 -1
word -3 already	-133 51 -137 195 45 37 -76
word -3 also	-52 11 -60 37 12 71 -15
word -3 among	4 -60 94 -17 -8 -24 -1
word -3 an	2 -72 -23 21 42 22 -14
word -3 and	-29 -4 -2 6 2 -5 -4
word -3 animated	-17 33 -23 -4 -16 -9 -4
word -3 animation	-8 116 9 -5 -36 -65 -17
word -3 announced	-8 -50 28 -18 3 21 9
word -3 another	62 -31 18 74 -49 -16 -20
word -3 anyone	5 -10 89 -106 6 -2 5
word -3 appear	-109 -20 -58 -63 298 -2 -36
word -3 appeared	-3 -9 89 -18 -2 -3 2
word -3 are	62 -39 -1 79 -36 -41 -14
word -3 around	28 -70 -97 180 -14 -5 -22
word -3 as	0 6 -80 101 -4 29 -37
word -3 asked	36 11 80 -28 -6 -20 -6
word -3 assistant	-51 184 -85 101 -12 -174 -11
word -3 at	34 -31 -36 -38 -75 40 56
word -3 attached	-15 -20 44 99 -7 -83 -5
word -3 audience	9 -64 -43 50 122 -20 39
word -3 author	-54 -8 -9 -4 -2 -3 -3
word -3 autumn	-79 98 -33 -1 -13 -9 -8
word -3 award	7 49 79 -137 -10 -12 21
word -3 awards	-3 -34 61 -5 -4 -6 -4
word -3 away	-64 -10 -7 195 -66 -13 -43
word -3 back	-48 50 11 15 -117 -41 54
word -3 backing	-5 30 1 2 166 18 -128
word -3 bad	-51 56 -29 195 -17 -120 -20
word -3 band	-9 -18 -16 -19 121 -43 -13
word -3 based	-89 167 23 -31 -76 123 -124
word -3 be	6 -3 8 -3 -15 -28 26
word -3 beach	-44 -71 230 -55 -62 -7 -118
word -3 beat	-23 79 67 -4 -16 -11 73
word -3 beating	-7 159 -12 -38 -18 -59 -1
word -3 became	18 -9 -78 111 -7 -2 -11
word -3 because	-19 -55 53 -54 0 -9 -1
word -3 become	74 -64 82 -9 -19 -9 -53
word -3 been	-42 -7 -30 55 60 -8 -24
word -3 before	-51 49 -14 8 31 -4 -41
word -3 began	-45 -11 -59 -27 243 -56 -15
word -3 begin	-7 -30 -14 -3 -18 -8 59
word -3 begins	-32 -47 91 -22 -64 -10 60
word -3 begun	-16 65 -74 -11 -50 -78 169
word -3 behind	-16 93 63 -68 -13 -15 -7
word -3 being	79 -55 -5 -46 31 -53 57
word -3 best	-20 -9 -20 5 -28 94 -26
word -3 better	-17 -114 243 -13 -8 -42 -13
word -3 between	21 -39 -4 2 -19 -42 188
word -3 big	-154 93 -12 -29 -61 142 -49
word -3 biopic	237 -10 -8 -3 -30 -6 -31
word -3 board	5 -10 13 -7 2 0 0
word -3 book	-7 -29 -14 -23 59 38 -15
word -3 books	7 -115 12 -29 -4 138 -1
word -3 born	160 -9 -60 -32 -34 -13 -135
word -3 boss	-6 -12 0 -6 9 0 10
word -3 both	-9 0 -25 101 -22 -95 -64
word -3 bought	1 -86 -7 -11 -13 -6 30
word -3 box	-26 -13 -110 -36 -38 330 -135
word -3 boy	113 -17 23 -25 -39 -12 -35
word -3 breaks	26 -6 112 -6 98 -1 -198
word -3 brings	10 177 -40 -40 -24 -39 -3
word -3 brother	-1 0 -48 0 0 0 0
word -3 brothers	0 -28 97 -30 -2 -2 -3
word -3 brought	-12 -56 -20 -35 -13 -28 45
word -3 built	-36 -28 -13 -21 77 4 -16
word -3 but	-11 -15 82 -2 -21 -16 6
word -3 by	12 -50 73 -68 32 0 6
word -3 call	-36 -7 -44 -20 -114 -9 218
word -3 called	-56 2 -20 -62 -31 91 -69
word -3 came	-37 73 -54 -28 103 -50 -3
word -3 camera	-17 147 -8 -23 -21 -57 -10
word -3 can	-95 -12 35 -26 -9 -30 116
word -3 can't	216 -5 -74 -16 -107 -6 -12
word -3 career	-10 131 -35 -31 -17 -66 -25
word -3 cartoon	-11 -19 -118 181 -9 -15 -16
word -3 cast	-17 59 6 -19 22 -29 -25
word -3 casting	-87 342 19 -13 -13 -23 -9
word -3 character	-7 -30 68 -31 44 9 -57
word -3 chart	-91 201 -30 -19 -46 -46 -11
word -3 children	-83 -29 231 -52 -34 -7 -28
word -3 chosen	42 -53 204 -20 -23 -78 -1
word -3 cinema	-51 31 -35 26 -28 -14 40
word -3 cinemas	-27 -17 -35 -32 128 -39 -8
word -3 cinematographer	-14 -4 -60 -17 127 -2 -85
word -3 city	10 -112 -124 120 -18 -44 162
word -3 close	-52 166 -62 -8 -55 -63 0
word -3 closed	149 -108 -8 -27 113 -81 -83
word -3 co-star	2 -52 101 -10 -29 -16 -13
word -3 co-writer	0 -1 -10 -1 0 -1 0
word -3 come	52 57 -12 28 -32 -26 -31
word -3 comedy	16 -18 -15 -37 -14 -9 -8
word -3 comes	-10 -147 72 -45 170 -66 59
word -3 comic	-17 46 40 -54 -8 -15 -3
word -3 coming	80 -16 -4 -18 -18 -3 -10
word -3 company	-1 -31 -51 -29 54 -55 -3
word -3 completed	-49 25 48 -9 -36 -100 -84
word -3 composer	-10 78 -65 -32 -4 -8 -6
word -3 concerns	-18 -11 -5 -50 -4 -5 -2
word -3 cost	-19 96 -33 -26 27 -5 -20
word -3 country	-6 130 -114 18 -9 -15 -2
word -3 couple	-2 -170 -4 1 -22 -22 189
word -3 credited	-93 -8 71 154 -28 -20 -44
word -3 credits	88 -75 -37 -72 -64 198 -63
word -3 crew	-2 82 -3 -2 -8 -68 -6
word -3 currently	-6 -178 -4 -1 -4 182 2
word -3 cut	-8 -23 20 8 23 -6 -23
word -3 daughter	-25 -20 -3 -45 -2 -8 94
word -3 day	64 -20 -52 -72 128 -53 -44
word -3 days	-57 42 61 -61 -6 -11 -43
word -3 dead	-47 -131 -51 222 -33 -21 -10
word -3 deal	3 102 4 -147 51 -21 -20
word -3 death	74 -8 163 -4 -29 -9 -23
word -3 debut	-7 -53 -8 -7 104 -51 -5
word -3 desert	-4 -6 -9 -6 -44 -8 87
word -3 designer	-6 -3 -16 -11 -3 -1 -1
word -3 detective	-2 -73 -31 -9 -3 194 -43
word -3 did	-61 -32 -7 37 45 0 -16
word -3 died	-14 -4 -7 -3 -2 -2 19
word -3 direct	-26 138 -103 -22 -26 -37 -49
word -3 directed	8 30 16 -9 -7 -20 -10
word -3 directing	-21 67 38 -27 -24 -32 -39
word -3 director	-23 -1 51 15 11 -7 -4
word -3 directs	141 144 -243 -61 -80 -32 -28
word -3 distribute	-10 -32 -1 -1 -5 -1 37
word -3 distributor	-74 124 -65 -23 -24 -53 -15
word -3 do	-26 -30 -89 132 -16 22 -15
word -3 documentary	-2 38 -86 -4 -31 -17 68
word -3 does	-34 1 120 -128 177 -11 -121
word -3 doing	-3 -4 -31 -4 49 -2 -3
word -3 done	19 -54 -19 -21 -25 -35 -5
word -3 double	-24 69 -143 -36 -25 162 -19
word -3 down	-84 -19 80 -30 -32 -32 83
word -3 drama	-37 -29 -49 74 -19 33 54
word -3 drawn	-70 -3 0 -10 -1 -2 -1
word -3 dropped	7 -69 -1 217 -101 -12 -42
word -3 drug	-6 116 49 -54 -9 -48 -59
word -3 due	0 62 -1 -8 -5 -36 3
word -3 each	-41 -5 -46 -142 -23 -27 267
word -3 earlier	-24 90 25 -25 -22 -61 -1
word -3 early	38 0 66 -50 -48 66 -68
word -3 earned	-5 -5 22 -4 -3 -1 -14
word -3 editor	24 -6 29 -7 16 0 28
word -3 eight	-19 28 -7 -2 -14 -38 61
word -3 else	-9 0 -2 115 -19 -54 -23
word -3 end	-2 -16 15 44 -10 -26 1
word -3 ended	-16 -47 25 70 -1 -9 -26
word -3 enough	11 -32 91 3 21 -59 -35
word -3 epic	-80 -96 -129 -2 92 -20 -7
word -3 episodes	-4 -203 -25 -6 -3 199 -2
word -3 even	-23 -6 67 -25 3 0 -3
word -3 ever	-25 -9 133 -6 -49 -3 0
word -3 every	25 -19 19 -3 -15 -10 5
word -3 executive	-52 86 29 -5 -23 -84 31
word -3 expected	-46 39 120 -72 -24 -76 -68
word -3 faces	-247 -3 -2 -1 374 -90 -98
word -3 falls	-17 -101 -117 194 -12 -5 45
word -3 fame	168 -4 -28 20 -168 -3 -9
word -3 family	-46 -16 -59 -23 31 -15 87
word -3 famous	159 -31 2 42 -58 -33 -87
word -3 fans	-28 91 -5 -8 33 -30 -63
word -3 father	70 80 -41 -38 -12 -40 -53
word -3 favourite	-69 155 -43 -38 -16 -49 25
word -3 feature	28 -23 14 -19 -10 -58 10
word -3 features	48 -120 137 33 1 -53 -33
word -3 fell	59 -50 0 -1 -1 -3 -8
word -3 festival	24 13 15 -71 -51 -35 57
word -3 fifth	-105 20 -86 91 -41 123 -28
word -3 film	-11 28 2 2 0 -31 4
word -3 film-maker	10 5 -72 2 -4 -3 -3
word -3 filmed	-9 -54 -23 -21 -39 -25 186
word -3 filming	-16 -38 -27 -2 83 -6 -40
word -3 films	-20 31 -73 91 17 -60 -30
word -3 final	114 -50 -123 -37 -40 117 -24
word -3 finds	9 -1 0 -10 -2 0 0
word -3 finished	-38 125 -60 -33 -33 -34 99
word -3 first	-15 21 6 -34 11 5 14
word -3 five	-27 -124 -11 21 1 145 17
word -3 follow	0 -3 30 -24 -3 0 -1
word -3 follow-up	-93 -10 0 -3 -2 1 -5
word -3 followed	-14 52 -28 -14 -8 -37 -3
word -3 following	-1 18 0 -7 4 2 -26
word -3 follows	-76 -34 66 188 -35 -20 -44
word -3 for	-14 -12 -11 -24 14 25 9
word -3 former	-89 -102 -36 60 85 18 69
word -3 fortnight	-51 83 -3 -7 165 -49 -2
word -3 found	-56 15 -97 120 -33 -46 76
word -3 four	4 -69 -15 65 -39 141 -106
word -3 fourth	-9 14 -231 176 -32 154 -135
word -3 friend	-26 -39 90 -12 -8 -3 -24
word -3 from	-32 13 12 -55 2 28 31
word -3 game	69 108 -4 -17 20 311 2
word -3 gave	28 40 -1 10 -41 38 -45
word -3 get	-29 -10 -41 -10 -42 -29 176
word -3 gets	71 10 -133 -67 47 -73 99
word -3 ghost	-3 -9 65 -47 -7 -4 -4
word -3 girl	7 -11 4 -1 -1 -1 -3
word -3 given	-15 -2 151 -38 -18 61 23
word -3 gives	10 -9 28 -23 -2 -2 -22
word -3 go	-96 28 -209 240 52 123 -55
word -3 goes	2 -130 -217 189 -12 122 51
word -3 going	-93 44 193 -92 -36 -71 -40
word -3 good	-69 18 111 135 -137 -28 -64
word -3 got	69 -42 96 -74 -46 -39 -30
word -3 grew	-17 -50 -25 -42 -12 -31 192
word -3 had	-17 89 7 -56 -19 12 -25
word -3 half	-10 91 -25 8 -16 -82 -36
word -3 hand	-173 -32 -13 -102 -64 -31 -17
word -3 has	-26 -26 -41 -2 26 16 37
word -3 hasn't	-10 37 -8 -1 0 -26 0
word -3 have	-3 42 51 -34 10 -8 -5
word -3 having	-5 -96 51 -46 -1 -1 0
word -3 he	6 12 -36 12 -9 49 29
word -3 head	102 63 -19 -14 5 -16 27
word -3 heads	45 -21 -5 -5 -9 -7 -14
word -3 heard	-198 0 1 -18 184 -1 46
word -3 held	-30 -15 -3 -12 143 -7 -73
word -3 her	-25 -41 13 2 -22 31 40
word -3 here	-53 -132 -74 -29 -38 -2 244
word -3 hero	-212 210 63 -31 -40 -25 -77
word -3 him	17 -8 -9 44 -27 0 -45
word -3 himself	-64 -11 -2 -13 -10 123 -22
word -3 hired	-104 -16 -115 152 -26 -12 36
word -3 his	-40 -22 20 25 1 33 -16
word -3 hit	40 -131 -53 -34 -15 139 -4
word -3 hits	-11 -220 -6 -49 -18 243 56
word -3 home	-65 48 -59 44 -62 56 22
word -3 honoured	67 -110 53 169 -223 -10 8
word -3 hospital	-6 -31 -15 -7 -1 48 -1
word -3 hosted	0 -2 33 -31 0 -2 0
word -3 hotel	-22 95 -47 -67 -20 -37 81
word -3 house	-90 -74 -54 166 -72 -23 53
word -3 how	-24 -95 138 68 -35 -61 -22
word -3 husband	-24 88 4 -17 -3 -17 -7
word -3 idea	-113 -4 -9 -6 100 -3 -2
word -3 if	31 47 59 -116 -43 -26 26
word -3 in	-2 23 -14 -17 -12 0 35
word -3 include	-22 14 -1 -33 1 -52 8
word -3 included	-20 -61 -3 -11 201 -46 -24
word -3 includes	-34 -116 25 -29 -7 192 -4
word -3 including	-8 -138 -96 176 9 46 10
word -3 instead	-22 95 13 21 1 -98 -11
word -3 into	-25 12 -129 139 -34 -19 -14
word -3 is	8 -26 -28 28 26 -16 -2
word -3 isn't	155 -1 -10 -35 -41 -18 -34
word -3 it	6 10 -5 -16 -9 5 -6
word -3 its	47 -10 -6 -40 27 -1 -31
word -3 job	-15 136 -16 -36 -53 -40 -12
word -3 joins	-203 -6 -4 -1 -4 5 -7
word -3 judge	-79 -6 372 -4 164 -10 -69
word -3 jury	-4 -32 48 -16 79 0 -87
word -3 just	23 -90 22 23 34 -5 -26
word -3 kitchen	-71 -47 70 -21 -21 -19 103
word -3 know	-28 215 -93 -64 -30 -2 -33
word -3 known	-142 117 -41 155 -6 -44 -53
word -3 knows	-9 -49 43 38 -11 -13 -9
word -3 label	-1 5 0 0 -2 -12 10
word -3 lands	-46 32 -1 -3 -5 -22 -69
word -3 last	-19 41 -15 7 -39 31 14
word -3 late	29 96 -39 -51 73 -38 -82
word -3 later	-4 131 241 -313 1 -27 3
word -3 latest	-146 104 -99 237 -8 -207 -11
word -3 latter	0 172 9 -1 -3 -169 -4
word -3 lawyer	-41 -6 -22 -12 -3 -2 -6
word -3 lead	-148 126 30 -5 -26 83 -74
word -3 leading	47 86 78 -146 -19 71 -119
word -3 leads	-90 255 26 -41 -12 -35 -176
word -3 leave	0 -177 19 -9 -6 170 -4
word -3 leaves	-36 -68 -45 -70 -30 -23 265
word -3 leaving	-7 -84 -16 -1 -3 0 -22
word -3 led	107 -3 -83 -7 -40 -2 65
word -3 left	141 88 -46 -23 -63 -79 -66
word -3 less	65 24 50 -80 -19 -36 -12
word -3 let	-14 104 132 -31 -57 -68 -116
word -3 life	27 9 78 105 16 1 5
word -3 like	-14 81 63 53 30 -55 -55
word -3 liked	-12 41 2 -4 -2 -8 -4
word -3 line	-56 -109 -129 -26 100 123 101
word -3 lit	-7 153 47 -7 -4 -17 -4
word -3 little	-3 104 69 -39 -6 -128 -3
word -3 lives	-82 -79 -22 -25 -32 -16 237
word -3 long	5 -14 158 -71 -67 -6 -15
word -3 look	-3 34 -37 109 -6 22 -112
word -3 lost	95 58 -2 0 -70 -50 -28
word -3 love	-61 21 22 0 -10 -34 54
word -3 made	-27 28 -71 -20 -33 -9 11
word -3 make	5 16 -27 -17 -4 -10 -19
word -3 maker	22 -7 -6 -7 0 -15 -1
word -3 makers	-36 71 -19 -30 -20 -66 207
word -3 makes	120 -229 18 68 -2 12 -97
word -3 making	-3 -17 8 -22 6 0 14
word -3 man	26 20 -13 -26 -10 3 -11
word -3 many	120 -62 180 -106 -63 -67 -13
word -3 may	-90 178 -16 38 -32 -83 -19
word -3 me	-49 -11 171 -117 159 -11 -132
word -3 memoir	-6 -127 -6 -3 -1 117 -1
word -3 met	-26 56 16 -14 -15 -47 -3
word -3 million	10 -139 -6 -16 68 79 -4
word -3 minutes	24 -44 84 -83 -10 -5 -32
word -3 money	105 -25 -10 -27 110 -47 -96
word -3 month	-207 78 -5 -3 34 -23 111
word -3 months	-2 87 -43 -38 -23 -27 -18
word -3 more	-46 57 -12 48 -48 30 -33
word -3 most	9 177 -105 -29 -26 -70 -18
word -3 mother	82 93 -129 -20 1 -21 -13
word -3 moved	-7 26 -20 -11 -29 -27 -29
word -3 moves	-224 287 -43 -23 111 -61 33
word -3 movie	39 -99 6 13 8 35 -36
word -3 much	-5 88 -4 -44 -7 -39 6
word -3 music	-22 88 80 -19 -43 -107 55
word -3 musical	-51 -26 31 22 -23 -8 1
word -3 my	-16 85 19 47 -55 -64 -61
word -3 name	-24 -86 20 8 -6 51 -9
word -3 named	-36 -45 128 -138 -9 59 -8
word -3 near	17 -42 9 -14 -5 -46 153
word -3 nearly	57 54 168 -122 -127 -67 -109
word -3 nephew	3 732 90 0 0 0 10
word -3 never	-29 -23 120 -9 -45 -47 41
word -3 new	0 1 -48 33 91 -4 -8
word -3 newcomer	-24 -18 110 -28 -17 -7 -55
word -3 newspaper	-60 -50 64 -16 119 -32 -1
word -3 next	-54 96 -21 19 28 -50 -55
word -3 night	-51 -33 -21 -66 50 19 25
word -3 nine	101 -45 -20 -38 -8 -63 71
word -3 no	-26 53 52 14 -19 -51 71
word -3 nominated	90 8 -10 -27 -54 -34 -3
word -3 nomination	-36 -52 -11 -6 -39 126 0
word -3 nominations	7 40 -13 -2 -14 -2 -14
word -3 not	-47 56 -28 -53 -24 82 26
word -3 nothing	-18 -11 -8 -3 9 -2 -2
word -3 novel	-3 -43 -4 -8 -5 51 -3
word -3 novelist	-10 -63 -74 -11 -6 76 -9
word -3 novels	-16 -28 1 -9 1 -2 -1
word -3 now	-44 60 -53 -141 11 67 34
word -3 number	-7 111 -33 -25 -7 -53 2
word -3 nurse	-2 210 -3 -1 -5 -129 -1
word -3 of	27 -6 -14 -22 15 4 -4
word -3 off	26 33 -55 -8 -62 86 -60
word -3 office	-9 -3 23 -10 -10 -1 6
word -3 officer	-3 -9 41 -2 -10 -2 -16
word -3 old	-47 62 104 -8 -31 101 -81
word -3 on	17 -66 -37 -19 31 51 -5
word -3 once	-186 2 -17 101 191 -47 179
word -3 one	-17 3 1 -48 53 -8 -6
word -3 only	-48 -84 11 22 9 58 -36
word -3 open	-66 -47 -73 -4 291 -18 -71
word -3 opened	-71 -4 -3 -5 179 -6 -91
word -3 opening	-24 49 81 -6 -58 -28 -18
word -3 opens	-66 -5 -1 -1 75 -2 -8
word -3 opposite	-33 -24 53 33 -11 -38 -16
word -3 or	-78 76 -76 -40 27 80 -55
word -3 original	-3 -40 69 -12 -5 -3 -3
word -3 other	-53 -9 72 -101 -55 46 66
word -3 out	-64 6 66 -24 45 -23 3
word -3 outside	-5 -2 0 -4 -21 0 0
word -3 over	-40 0 -33 -63 154 -13 -17
word -3 own	-58 48 -11 -43 -28 103 -22
word -3 owner	-63 -2 -21 -30 -34 -4 145
word -3 paid	-14 71 25 -48 -4 -15 -14
word -3 pair	55 43 -5 9 14 -88 -21
word -3 parents	15 -26 58 -79 2 7 16
word -3 part	-29 -117 36 -4 -26 -81 180
word -3 partner	-28 -5 -41 -9 -3 -1 -46
word -3 parts	24 -15 -23 -15 -282 74 228
word -3 passed	-1 -23 79 -107 -5 -10 -25
word -3 past	-12 123 -130 -54 83 -103 81
word -3 people	3 20 82 -32 -16 -45 -11
word -3 photographed	219 -62 -33 -13 76 -55 -127
word -3 picked	111 -4 -11 -6 271 -9 -361
word -3 picture	15 -1 18 -48 36 -24 -30
word -3 place	-47 -37 21 -33 -79 -34 143
word -3 plans	-24 -123 -131 -122 -15 3 394
word -3 play	61 75 -78 68 -25 -95 -44
word -3 played	-33 -34 -4 58 2 23 -21
word -3 playing	-10 -93 -80 106 0 -2 -28
word -3 plays	-55 -23 -7 130 -25 -16 -80
word -3 playwright	-54 62 151 -14 -16 -110 -53
word -3 police	8 52 -8 -57 6 21 -40
word -3 policeman	-8 -4 -1 -9 -1 0 -1
word -3 portrayed	78 -18 -85 46 -23 -5 -3
word -3 premiere	-21 61 -3 -4 -9 -27 -17
word -3 presented	177 -3 47 -13 97 -9 -143
word -3 president	-4 -1 -12 -1 0 0 -1
word -3 previous	3 132 -61 -35 -11 -16 -6
word -3 previously	-12 -51 124 -5 -9 9 -71
word -3 prize	-32 -48 -40 92 -120 81 53
word -3 prizes	-39 -25 51 -27 -4 -4 -5
word -3 produce	-1 38 -7 -1 0 -41 0
word -3 produced	-17 -42 -19 -35 1 118 35
word -3 producer	-68 92 -28 -11 21 -34 -35
word -3 producers	0 -1 -14 -2 -4 -2 -2
word -3 produces	-40 -17 48 -6 117 -3 -11
word -3 producing	-4 38 19 -16 -4 -30 -3
word -3 production	-32 40 11 -22 93 -90 -5
word -3 project	-70 -6 78 -20 -12 0 -13
word -3 put	37 1 -18 -49 14 133 -165
word -3 raised	-65 -5 -6 -6 -144 -5 176
word -3 ran	-87 -33 -38 -45 102 -120 215
word -3 rang	-4 -3 63 -60 -3 0 0
word -3 rather	-33 -136 123 -16 -42 -26 133
word -3 reached	63 -32 -4 -5 -33 -2 0
word -3 read	11 -128 -24 -22 130 141 -118
word -3 real	-9 -253 198 114 -6 -18 -36
word -3 received	-96 -23 -5 -16 -16 -51 -15
word -3 recently	-14 17 -100 -15 -2 -32 -6
word -3 recognised	-162 124 115 -34 79 -31 -49
word -3 record	16 70 -86 -23 -38 92 -16
word -3 recorded	-21 -280 -28 -27 -5 245 -4
word -3 release	77 130 -39 -30 -44 -46 -7
word -3 released	-187 -8 31 6 -4 27 -130
word -3 releases	-6 -15 -1 0 -5 -3 111
word -3 remains	-6 122 1 -4 -1 -51 -5
word -3 remake	14 66 -107 -7 -9 -4 21
word -3 remember	-18 28 -18 67 -1 -39 -19
word -3 remembered	-152 329 -78 -36 -167 -24 -216
word -3 replaced	-6 -3 -13 -18 -10 -4 30
word -3 reporters	-15 -8 -180 245 -14 -3 -12
word -3 retired	-26 29 78 -107 -36 -67 111
word -3 return	-31 -16 -167 109 -8 -2 -6
word -3 returned	-37 -39 216 -97 1 -20 -18
word -3 returns	7 -17 -5 1 10 -4 -64
word -3 right	-70 181 -33 -13 -19 -25 -56
word -3 rights	-95 113 -28 -9 -30 -4 -26
word -3 rival	-11 -82 -16 116 -136 -3 168
word -3 role	-38 18 63 24 -2 20 -25
word -3 romance	-107 -11 -7 -15 165 -6 -5
word -3 room	-117 -17 31 -9 -61 -11 225
word -3 run	67 -18 127 -20 21 -6 -67
word -3 runs	87 -132 -5 -1 -10 149 1
word -3 said	50 -54 29 -18 -6 -5 -32
word -3 sales	-29 -64 -16 -29 267 -16 -21
word -3 same	-40 -22 14 -64 -28 64 58
word -3 sang	-322 -105 -16 -23 -26 256 -45
word -3 sat	-15 -1 -9 -5 -4 -2 -1
word -3 saw	-14 26 -342 222 -6 159 -72
word -3 say	122 -39 -55 153 -160 -15 -44
word -3 says	-71 101 109 -59 -33 -37 -30
word -3 scene	6 -64 -31 151 -6 -21 -36
word -3 school	-22 -31 -12 194 -9 -34 140
word -3 score	-12 -28 -88 -32 181 -43 -13
word -3 scored	-2 -82 -6 -1 -3 299 -2
word -3 screen	252 103 16 -57 -114 -43 -224
word -3 screenplay	-3 76 -17 -13 -15 -20 -11
word -3 script	-12 -9 41 -13 1 -11 -15
word -3 season	10 -47 -50 -26 -76 217 -27
word -3 second	-53 115 44 -29 -23 96 -65
word -3 see	6 -20 77 -33 6 37 -42
word -3 seen	48 -47 -59 50 -5 39 16
word -3 sent	-182 -135 68 -79 -65 204 36
word -3 sequel	18 92 4 -1 -3 99 0
word -3 serial	-50 1 -77 147 -40 -123 70
word -3 series	-55 16 48 70 -6 58 -13
word -3 set	156 -60 -46 -43 -22 -37 63
word -3 sets	-139 184 -39 -18 -29 -44 279
word -3 seven	-117 -35 -9 -29 -63 270 -135
word -3 shared	10 -4 -9 -6 -3 -2 1
word -3 she	-34 5 14 -23 -6 -25 46
word -3 shoot	-22 -175 -9 -8 -40 -30 150
word -3 shooting	-31 -54 -49 -30 -56 118 -13
word -3 shop	-96 -17 -27 -47 -75 -45 206
word -3 short	-55 79 -60 109 -8 -24 -1
word -3 shot	-18 -53 0 -8 -23 -19 146
word -3 should	39 -136 2 -46 6 140 1
word -3 show	-18 -53 -2 -22 11 43 -3
word -3 shown	280 -5 -15 -26 -73 -8 -263
word -3 signed	-24 -15 -15 -16 119 -13 -15
word -3 since	25 -41 3 -16 -31 -39 -16
word -3 singer	-42 -28 -26 83 60 -32 -40
word -3 sister	-5 -1 -44 -4 0 0 -2
word -3 sitcom	-44 -2 -145 -131 -20 300 -13
word -3 six	-46 -99 -40 -32 41 213 -52
word -3 sixth	-73 107 -144 -105 -9 -71 168
word -3 small	-29 33 122 -131 -39 -93 163
word -3 so	-1 87 -24 -7 33 -75 -61
word -3 soap	-3 0 -28 0 0 1 -1
word -3 sold	-85 94 -40 -87 165 -32 -153
word -3 some	-47 -10 -8 -94 -27 -16 200
word -3 somebody	-35 103 -71 -258 -13 293 -24
word -3 something	-111 -90 324 -58 -41 -39 107
word -3 son	-132 -24 67 -23 -39 -24 139
word -3 song	50 -55 -44 -5 -31 78 -32
word -3 songs	5 103 23 -14 -52 -52 -22
word -3 spokesman	-14 0 30 0 -23 0 0
word -3 spring	-14 169 -64 -12 -36 -63 -7
word -3 spy	0 -50 3 -1 -1 -3 0
word -3 stage	-29 -83 26 -20 28 10 35
word -3 star	72 49 -44 3 14 -38 3
word -3 starred	107 30 -21 -11 -111 -2 4
word -3 starring	-41 -9 21 81 -5 30 -3
word -3 stars	-9 31 15 -11 -3 -2 -2
word -3 start	-34 -33 1 -28 -19 -10 50
word -3 starts	362 -194 -55 -5 -14 -157 -179
word -3 stayed	-10 -12 98 -14 44 -23 -84
word -3 stepped	4 -17 24 -8 -187 -8 187
word -3 still	9 -20 -70 -3 -7 124 -17
word -3 stood	-5 -5 -9 -3 -23 -4 46
word -3 story	53 -16 -113 152 -13 -66 88
word -3 student	-2 -18 -1 -2 0 0 21
word -3 studio	-9 -36 -9 -16 -42 20 -6
word -3 studios	-50 -5 -19 -5 147 -8 -119
word -3 such	-39 60 29 -29 1 -16 -10
word -3 summer	-13 -10 11 32 138 -3 -175
word -3 supporting	-13 70 13 -58 -6 9 -12
word -3 take	-71 73 43 -6 -72 -15 31
word -3 taken	-79 28 38 -6 50 -46 -11
word -3 takes	-145 -98 35 67 -52 -17 -33
word -3 taking	12 -39 148 -10 -61 -63 43
word -3 tale	-56 -47 -262 123 -16 -8 273
word -3 talks	-144 33 24 -36 -102 205 -18
word -3 tea	-37 -5 46 -13 201 -13 -137
word -3 teacher	-55 -1 -32 -10 -87 -22 170
word -3 team	-55 -15 41 -22 -9 -7 -12
word -3 television	5 -45 -68 8 -22 14 58
word -3 tells	0 0 0 -30 0 0 0
word -3 ten	-62 146 -140 -61 165 -70 -26
word -3 than	-15 -57 31 -45 0 25 -5
word -3 that	-8 -6 -10 18 7 -30 -4
word -3 the	-28 -17 -43 36 -16 -4 30
word -3 their	-27 -30 91 -7 -20 18 -21
word -3 them	-36 -43 -22 136 -37 -21 -39
word -3 themselves	-3 -6 -2 -3 -56 -5 69
word -3 then	-23 23 5 101 -45 35 -126
word -3 there	-20 23 45 -147 52 45 -24
word -3 they	-71 32 20 57 12 -19 -32
word -3 thing	-3 23 17 -2 -8 -20 -1
word -3 third	-124 61 74 -28 -43 112 4
word -3 this	-18 7 49 3 -1 -36 -18
word -3 those	-73 79 -34 -21 -34 -13 86
word -3 though	2 98 -12 -48 -1 -2 -32
word -3 thought	-11 -12 91 -5 -2 -3 13
word -3 three	-13 40 -16 -22 -60 37 8
word -3 thriller	-7 -17 -4 -3 -2 -1 -10
word -3 through	36 35 -22 -36 28 -9 -10
word -3 time	13 16 42 -14 0 -5 -46
word -3 times	-33 -8 8 -22 -211 117 106
word -3 title	-31 15 -5 -32 -57 13 118
word -3 to	22 10 -32 22 -15 -11 22
word -3 together	-76 96 -7 -13 59 -62 -14
word -3 told	52 -29 -119 32 33 -50 -42
word -3 too	-2 -26 55 -21 -4 -5 -2
word -3 took	-23 17 -51 21 13 -20 29
word -3 top	49 -122 -33 -32 -49 159 -25
word -3 trailer	-21 127 -19 -10 -23 -57 -9
word -3 trained	-75 -23 0 0 181 -4 -21
word -3 turn	-33 -108 -80 8 207 -31 -27
word -3 turned	-7 33 -150 92 -26 -51 91
word -3 turns	63 108 -59 56 -50 -58 -71
word -3 twice	115 -52 -16 -5 -3 -31 -30
word -3 two	-6 -77 -44 -15 -46 150 19
word -3 under	13 78 -88 -44 -8 155 -36
word -3 until	-40 -19 -23 -14 164 -21 -51
word -3 up	-28 -21 -23 97 -28 -41 1
word -3 us	-3 -12 45 -71 7 4 2
word -3 used	-49 194 -68 -74 -11 57 -57
word -3 version	-49 -75 144 93 -7 -20 -23
word -3 very	176 -53 -111 -10 -3 -5 -1
word -3 viewers	-33 -103 -11 -25 14 162 -1
word -3 village	-9 -14 -21 13 -7 -11 -11
word -3 villain	-44 150 -17 -62 -36 -20 -23
word -3 voice	60 9 3 32 -58 -17 -33
word -3 voices	-19 -46 34 -37 3 55 -2
word -3 walked	-75 180 -37 -71 -73 -19 89
word -3 want	-46 225 -253 70 31 -17 -10
word -3 wanted	32 -11 -142 368 114 65 -30
word -3 wants	-8 0 0 0 0 -1 -2
word -3 war	18 -33 74 -29 -7 -37 60
word -3 was	15 -7 -1 -3 0 1 -3
word -3 wasn't	-107 -1 -54 -17 -55 -5 233
word -3 watched	-14 230 -13 -11 -12 -26 -8
word -3 way	-69 -31 36 -24 -38 -14 158
word -3 we	-28 -37 48 -27 -6 8 41
word -3 week	-28 145 -47 -61 -22 -41 -6
word -3 weekend	-54 -117 -120 -28 29 57 160
word -3 weeks	315 -333 -58 103 -20 -97 89
word -3 well	-16 -80 84 -48 -4 73 -38
word -3 went	-44 78 -12 -19 19 -43 -21
word -3 were	32 -80 61 -70 -13 -5 69
word -3 western	-2 -6 -9 -13 -3 -4 -1
word -3 what	98 -18 -33 -54 -42 -7 -60
word -3 when	-61 106 -60 -8 -1 -2 2
word -3 where	134 -136 32 17 -27 1 4
word -3 which	19 -55 -32 34 16 22 -39
word -3 while	-13 52 14 -40 -15 -26 -15
word -3 who	-10 -15 -5 32 -16 -1 -14
word -3 whole	-43 138 -104 -14 87 -28 -28
word -3 whom	-33 -16 -24 183 -71 -20 -9
word -3 whose	-52 17 -8 18 42 -45 -19
word -3 wife	-13 -2 49 -8 -34 -3 -11
word -3 will	-4 36 -30 4 -9 -20 18
word -3 winner	33 -36 -11 -11 6 8 -2
word -3 wins	-49 168 -4 -1 0 -18 -4
word -3 winter	-18 -19 107 -66 -13 -13 -24
word -3 with	23 34 4 -42 20 -51 -24
word -3 withdrew	13 0 0 0 0 0 0
word -3 without	-62 -14 16 1 -6 0 63
word -3 woman	-23 -30 -22 90 -15 -28 21
word -3 won	54 -122 -32 81 23 83 -6
word -3 won't	-11 129 -120 -70 144 -76 -23
word -3 work	-69 14 38 16 40 -11 -49
word -3 worked	-92 -7 72 -10 108 -27 -14
word -3 works	-1 -10 26 -12 -2 -3 1
word -3 world	-12 89 -2 -27 -59 -56 87
word -3 would	59 -102 -50 23 -68 20 70
word -3 writer	50 8 -77 60 -48 -25 -27
word -3 writing	14 -64 -74 -29 -9 177 -19
word -3 written	1 -43 30 -3 -26 27 -7
word -3 wrote	-16 35 8 -23 -28 -33 -3
word -3 year	5 75 -23 -52 -36 -41 43
word -3 years	100 92 84 -50 -126 -72 -55
word -3 yes	-14 -9 189 -3 -3 -3 -1
word -3 yet	-54 -6 144 -82 -2 -12 -3
word -3 you	-13 169 -15 -113 -35 -60 64
word -3 young	-28 -7 -27 23 -14 54 -14
word -3 your	-15 22 -59 -113 72 25 -88
word +1 abandoned	-17 -46 89 -11 -18 -3 -25
word +1 aboard	10 -17 2 -4 -8 -3 18
word +1 about	47 75 -76 -54 65 -24 -27
word +1 above	-58 253 -54 -11 -39 -12 -33
word +1 account	-2 -23 56 -8 -12 -2 -4
word +1 across	218 -20 -56 -84 -41 -14 -15
word +1 acting	173 -150 -31 -5 -6 -22 -4
word +1 actor	16 52 -56 -20 -25 -60 95
word +1 actress	-107 -40 -83 -34 67 228 -13
word +1 adaptation	29 -123 150 2 -9 -30 -9
word +1 adapted	146 -44 17 -31 -50 -25 -10
word +1 added	-101 71 77 -8 -13 -20 -5
word +1 after	6 -33 43 20 16 -25 -1
word +1 again	42 -80 91 41 -9 -43 -40
word +1 against	0 -36 -71 -113 -54 -29 236
word +1 aged	-64 -25 -3 -9 -6 -12 127
word +1 agent	-74 -14 -3 -37 182 -12 -23
word +1 agreed	-3 -22 28 -24 14 0 0
word +1 ahead	9 -9 1 -4 4 0 0
word +1 album	-12 -16 4 2 9 -27 39
word +1 all	56 -5 -13 -46 -29 90 -38
word +1 along	23 -4 -32 75 15 148 -26
word +1 alongside	-19 90 -22 64 -7 -78 -11
word +1 already	-126 144 70 -3 12 -35 -32
word +1 also	-22 23 39 -19 0 -11 -17
word +1 among	-17 165 -34 -14 -30 -65 -8
word +1 an	25 -16 30 -18 -6 -7 -6
word +1 and	-24 16 5 20 12 27 23
word +1 animated	54 -54 49 -2 -10 -6 -24
word +1 animation	-16 -4 49 -39 27 -13 -6
word +1 announced	-53 -16 -41 -45 210 -17 -18
word +1 appeared	-33 37 93 -22 -9 -63 -13
word +1 appears	-12 -187 161 -15 -19 195 -43
word +1 are	36 -30 -13 13 23 -17 -8
word +1 around	-291 -39 -281 -106 -213 362 -129
word +1 arrives	-138 48 -40 269 -66 -95 -37
word +1 as	29 -15 44 -24 -6 -2 -20
word +1 asked	5 -54 97 -44 15 -8 -9
word +1 assistant	-9 -6 50 -23 -24 -4 -12
word +1 at	20 -12 -4 12 -6 12 -28
word +1 attached	-11 -17 179 -19 -135 -121 -62
word +1 audience	34 -26 67 -30 -22 -6 -19
word +1 author	-35 -81 -26 -5 -12 169 -14
word +1 award	193 -28 -9 -48 -39 -56 -61
word +1 awards	154 -137 -49 -8 112 -56 -27
word +1 away	-118 -5 237 -74 -43 -58 -14
word +1 back	71 -24 105 -19 -21 -70 -43
word +1 backing	-16 -37 -19 -4 143 -29 -12
word +1 bad	-10 -6 72 -6 -37 -5 -13
word +1 band	-28 -4 -244 0 -12 -95 391
word +1 based	116 -122 -21 -44 105 -19 7
word +1 be	18 70 -17 -106 23 -3 14
word +1 beach	8 -3 -4 -2 -7 -1 15
word +1 beat	-113 297 -55 -29 -15 -20 -7
word +1 became	-125 143 -14 -48 -45 119 -18
word +1 because	19 1 9 -9 -42 -49 87
word +1 been	106 -59 -40 109 -123 -57 -28
word +1 before	99 36 -117 12 74 36 -46
word +1 began	-89 62 53 -31 -69 95 -26
word +1 begin	236 -18 -81 -20 -51 -20 -29
word +1 begins	9 -114 -35 -12 -39 248 -36
word +1 behind	108 69 -44 8 -87 41 -98
word +1 being	26 -85 -249 409 -25 -54 15
word +1 best	-14 18 40 -1 -24 -33 23
word +1 between	32 -17 -5 -3 -11 -1 7
word +1 big	46 -43 67 -5 -13 -9 -2
word +1 biopic	-86 -116 -14 288 -46 -76 49
word +1 board	20 -25 -1 -6 11 3 1
word +1 book	33 -16 69 -4 -18 -30 -34
word +1 books	-53 -77 4 127 -62 115 -34
word +1 born	308 -285 -33 -21 -28 -125 -10
word +1 boss	4 -6 -19 -1 30 -2 -5
word +1 both	-6 -46 55 -19 -1 25 -3
word +1 bought	1 -37 -20 -34 81 -20 25
word +1 box	65 -6 -32 -10 -57 -5 54
word +1 boy	86 -8 -79 23 -43 -9 28
word +1 breaks	-87 147 4 -44 -83 85 -32
word +1 brings	-73 16 -61 -43 186 -32 -18
word +1 brother	-16 -8 159 -53 -12 -4 -64
word +1 brothers	-26 -24 199 -4 -20 -3 -106
word +1 brought	-76 204 -47 -68 5 -29 -35
word +1 built	-1 -15 142 -69 -4 -30 -34
word +1 busy	69 -5 -7 -6 -5 -6 -7
word +1 but	-17 88 -39 25 -12 -7 -33
word +1 by	45 3 -16 -30 -19 50 8
word +1 call	26 -17 0 -4 1 0 0
word +1 called	-21 -35 2 -27 27 -26 80
word +1 came	6 100 7 -34 25 -46 -53
word +1 camera	-22 -9 84 -41 -21 -3 -7
word +1 cameraman	53 -3 -23 -6 -9 -1 -17
word +1 can	-21 -1 -59 36 64 -19 4
word +1 can't	-19 -25 98 -16 -8 -9 -11
word +1 career	-52 -10 173 -16 -12 -16 -84
word +1 cartoon	-34 -4 -21 -8 78 -4 -10
word +1 cast	16 2 7 -9 -4 -16 12
word +1 casting	-328 -36 -165 376 -59 -91 -108
word +1 character	-39 -28 21 -13 68 8 -17
word +1 chart	-52 -8 -10 -2 -7 -2 95
word +1 children	-78 -44 -54 318 -32 -46 -28
word +1 cinema	77 -53 -65 -44 64 -42 46
word +1 cinemas	12 -31 -4 -4 -13 -8 52
word +1 cinematographer	24 -5 -2 -1 -13 -1 -3
word +1 city	47 -12 -3 -17 -5 21 -31
word +1 close	-127 223 -28 -3 -13 -15 -7
word +1 closed	-49 -18 -113 -80 -17 264 -17
word +1 co-star	-11 10 96 -47 -5 -25 -5
word +1 co-writer	-52 -31 180 -40 -18 -31 -24
word +1 come	-59 101 242 -67 -74 -50 -114
word +1 comedy	-2 -60 63 -15 74 -46 -12
word +1 comes	-87 168 -102 130 -66 -61 14
word +1 comic	-29 219 -75 -22 -28 -105 -11
word +1 coming	-11 164 -63 -9 -15 -51 -11
word +1 company	-46 -22 16 -24 -44 93 22
word +1 completed	-1 -5 20 -8 -1 -3 -2
word +1 composer	-98 -144 -41 -51 -51 -124 386
word +1 concerns	-95 195 -54 -8 -17 -8 -5
word +1 confirmed	51 -32 -83 -14 122 -30 -28
word +1 could	-67 36 -14 106 -39 -16 -9
word +1 country	14 -1 -5 -1 2 -7 0
word +1 couple	125 -15 -46 -36 -37 -13 27
word +1 credited	14 -4 -5 -2 -4 -1 -1
word +1 credits	-52 -5 111 -10 -33 -7 -9
word +1 crew	10 265 -234 -7 -14 -7 -4
word +1 currently	9 -10 8 -16 16 0 -1
word +1 cut	64 -58 79 -13 -41 -10 -35
word +1 daughter	-5 -2 44 16 -24 -13 -8
word +1 day	40 -11 -14 -6 -6 -2 -2
word +1 days	9 -11 -41 83 -12 -2 -21
word +1 dead	44 -102 -95 145 -10 -4 -2
word +1 deal	20 -7 -65 -17 85 -19 1
word +1 death	-19 -67 161 13 -26 -40 -24
word +1 debut	149 -65 28 -59 -46 -14 9
word +1 desert	-68 -26 34 -9 -63 -19 154
word +1 designer	90 -31 -23 -3 -10 -8 -5
word +1 detective	-149 -16 76 -58 -48 -7 216
word +1 did	-42 52 32 -30 -21 52 -31
word +1 died	-48 -13 159 -23 -17 -10 -24
word +1 dies	-16 42 47 -23 -3 -31 -4
word +1 directed	-6 -13 52 -13 -11 -3 -5
word +1 directing	-21 -30 120 -12 -12 -6 -32
word +1 director	11 77 -42 -12 11 -28 1
word +1 directs	-24 28 101 -20 -18 -52 -10
word +1 distributor	30 -1 -3 -10 -6 -3 -5
word +1 do	55 -45 46 -13 -14 -11 -9
word +1 documentary	-15 -32 -143 -16 226 -14 -15
word +1 does	6 7 58 -33 -8 -17 -7
word +1 doesn't	-65 -84 -43 133 62 35 -33
word +1 doing	12 -31 169 -110 2 1 -53
word +1 done	-32 -11 106 -4 -36 -17 -10
word +1 double	112 -94 -80 -50 -111 209 -95
word +1 down	172 -19 -36 -23 -39 -29 -10
word +1 drama	86 -58 82 -23 33 -40 -52
word +1 dropped	-120 245 -40 -17 4 -41 -23
word +1 drug	-11 -22 95 -6 -38 -16 -6
word +1 due	15 -2 -2 -1 -5 -1 -2
word +1 each	1 -5 2 -14 12 2 2
word +1 earlier	-30 70 47 -18 -18 -6 -31
word +1 early	-27 -82 -31 -9 50 -33 122
word +1 earned	-170 102 100 -25 -23 -59 -29
word +1 editor	46 -13 206 -112 -5 -127 -1
word +1 eight	11 -3 0 0 -1 0 -1
word +1 else	68 -15 -19 -7 -7 -6 -3
word +1 end	3 116 -49 -21 -15 -29 -10
word +1 ended	-239 -25 -29 -10 -30 353 -87
word +1 enough	11 -19 -21 -1 -23 -4 98
word +1 epic	55 -33 32 -65 -18 -18 41
word +1 episodes	205 -11 -100 -8 -24 -34 -10
word +1 even	-18 15 83 -28 -22 -20 -6
word +1 ever	31 -18 52 -27 5 -33 -8
word +1 every	-35 43 -20 138 -25 -82 -26
word +1 expected	-2 1 44 -41 -7 -9 0
word +1 faces	24 -57 1 0 65 16 -69
word +1 falls	135 71 -112 -14 -21 -11 -47
word +1 fame	-53 227 -187 -31 -26 123 -51
word +1 family	-7 -84 -4 39 -75 -15 144
word +1 famous	8 -51 88 -25 -1 -2 0
word +1 fans	-11 -89 184 35 -82 -10 -14
word +1 father	-19 -7 -73 153 -14 -16 -21
word +1 favourite	-182 -22 44 14 -98 -41 231
word +1 feature	-14 -22 -35 -5 85 -7 -2
word +1 features	-40 36 42 -10 -5 -19 -2
word +1 fell	-117 164 3 12 -98 101 -46
word +1 festival	-30 -28 -47 -7 45 -17 77
word +1 fiction	-2 -24 46 -2 -20 -8 -11
word +1 fifth	11 -3 -4 -3 -2 -2 0
word +1 film	10 24 -4 19 7 -27 -27
word +1 film-maker	70 -24 -17 0 -7 -9 -5
word +1 filmed	-51 -8 125 -5 -28 -4 -9
word +1 filming	-6 -2 -1 -1 -3 0 13
word +1 films	54 31 -5 26 -47 -30 -25
word +1 final	-22 -58 -35 61 -26 90 -9
word +1 find	319 -127 -121 -125 -78 -70 -24
word +1 finds	-62 15 169 4 -22 -69 -28
word +1 finished	-33 -53 104 -45 -30 -6 85
word +1 first	-22 25 -5 24 -5 -15 -3
word +1 five	4 -38 -8 -1 -8 -3 59
word +1 follow	177 -12 -114 -63 -21 -18 -31
word +1 follow-up	-15 -8 58 -11 -18 -5 -6
word +1 followed	121 25 16 -29 -209 -104 35
word +1 follows	-22 188 -84 -6 -23 -16 -31
word +1 for	32 -10 -1 -16 -9 6 28
word +1 former	61 -4 62 -60 -20 -3 -30
word +1 found	-41 -64 -21 -33 -33 -20 213
word +1 four	39 24 -21 -6 -13 -9 -3
word +1 fourth	11 -4 6 -2 -5 -8 -5
word +1 friend	-108 -25 -145 124 260 -17 -84
word +1 from	54 31 -4 2 -33 -8 -18
word +1 game	-52 125 -52 -7 74 -34 -59
word +1 gave	-26 37 60 -31 69 -74 -30
word +1 get	-23 -62 -8 -11 -54 -13 194
word +1 gets	-120 1 -28 131 -56 -52 126
word +1 ghost	-32 -15 145 -11 -69 -35 -24
word +1 girl	216 -3 -88 -36 -23 -6 -50
word +1 given	-6 -21 55 -21 -2 -3 -7
word +1 gives	-36 -38 113 -12 -5 -3 -9
word +1 go	-41 -84 -16 93 110 -49 -31
word +1 goes	-98 135 -12 118 -57 -40 -42
word +1 going	-12 -75 -25 264 -49 -37 -25
word +1 good	136 -51 -32 -5 -13 -11 -1
word +1 got	-89 87 8 56 -66 30 -19
word +1 grew	-39 -8 123 -37 -15 -5 -9
word +1 had	-26 12 11 -2 18 -6 -14
word +1 half	12 -4 0 -1 -1 -2 0
word +1 has	-27 -15 11 -1 36 -20 12
word +1 hasn't	-41 -40 39 97 -18 -33 -11
word +1 have	67 -32 -25 -18 5 11 1
word +1 having	0 -15 12 3 0 0 -3
word +1 he	23 34 -25 24 21 -25 -51
word +1 head	7 -28 -25 -28 132 -3 -49
word +1 heads	-11 -16 96 -55 -3 -7 -9
word +1 heard	37 -13 114 -32 -31 -27 -6
word +1 held	-132 265 -111 -6 -114 -15 -12
word +1 her	24 -20 63 -31 -3 -4 -10
word +1 here	48 92 22 -4 -26 -25 -96
word +1 hero	-28 -55 -106 -16 207 -16 -41
word +1 himself	-67 -28 129 75 -31 -30 -30
word +1 hired	-77 -7 25 -14 90 -5 -1
word +1 his	18 -19 -7 41 -4 -7 -9
word +1 hit	262 -95 -81 -2 -44 -6 -11
word +1 hits	104 -63 -11 0 -10 -2 -4
word +1 home	-25 120 -11 -51 -26 -14 8
word +1 horror	-130 5 1 -35 81 -25 -11
word +1 hospital	-74 -5 -37 -1 112 -7 -2
word +1 hosted	-8 -6 55 -19 -8 -4 -4
word +1 hotel	328 -1 -12 -2 -296 -1 -210
word +1 house	-49 123 -58 -58 -83 -22 165
word +1 how	10 -118 -3 -1 -9 117 -3
word +1 husband	-3 -3 58 -39 -5 0 -7
word +1 idea	38 -5 -12 -4 -4 -11 -3
word +1 if	9 -31 16 -17 24 5 -2
word +1 in	2 -18 -17 34 -13 -6 24
word +1 include	0 -1 -42 -3 104 -4 -49
word +1 includes	-57 107 -16 -2 -1 -19 -1
word +1 instead	-17 160 -121 -12 -31 -34 108
word +1 into	-36 32 -75 94 -54 37 -7
word +1 introduced	-135 127 35 -51 -17 36 -25
word +1 is	-39 28 25 9 -4 1 -16
word +1 isn't	-68 175 -22 -32 -29 -33 27
word +1 it	34 -14 5 -10 -3 0 -6
word +1 its	9 51 -10 -11 -30 -24 5
word +1 joined	-60 -9 113 -6 -28 -9 -6
word +1 joins	-85 -17 200 -56 -21 -39 29
word +1 judge	-72 -36 -52 -10 205 -78 53
word +1 jury	-14 -9 -15 -7 -22 -6 85
word +1 just	58 -44 -27 54 -11 -71 7
word +1 kitchen	-18 -8 294 -32 -80 -1 -181
word +1 know	46 -24 -26 -10 -17 -15 38
word +1 known	230 -13 -114 -7 -35 -7 -29
word +1 knows	148 -33 79 -34 -46 -23 -79
word +1 label	-26 -5 -32 -4 128 -14 -36
word +1 lands	-126 180 -164 -21 -63 -66 173
word +1 last	-32 -14 -36 -7 78 20 -2
word +1 late	13 -12 -20 -2 -8 -4 35
word +1 later	-41 -16 104 -7 -65 -7 33
word +1 latest	-9 -37 -83 -17 182 -3 -14
word +1 latter	25 -5 -5 -2 -3 -3 -1
word +1 lawyer	-24 -38 156 -39 -36 -6 0
word +1 lead	-3 115 -3 -23 -11 -30 -22
word +1 leading	6 -10 70 -17 -5 -5 -28
word +1 leads	-38 225 -25 -24 -22 -60 -52
word +1 learned	78 -33 39 -23 -48 -20 -28
word +1 leave	6 -16 14 -14 9 0 0
word +1 leaves	-69 -27 110 52 -21 -24 -23
word +1 led	9 -39 -2 -5 0 0 30
word +1 left	-63 53 84 -13 -28 -13 -14
word +1 less	11 -1 -7 -1 -4 -3 -1
word +1 let	20 -47 101 -39 -17 -12 -13
word +1 life	15 -6 0 -2 0 -2 -1
word +1 like	9 40 -8 -15 -14 -15 6
word +1 liked	-70 -8 149 -14 -26 -7 -14
word +1 line	93 -95 -340 267 -50 -15 142
word +1 lit	-11 -7 68 -14 -18 -6 -4
word +1 little	2 -44 62 -1 3 -1 -14
word +1 lives	-89 -89 -160 367 -57 -36 -51
word +1 long	112 -13 -40 -3 -12 -33 -2
word +1 look	-3 56 32 41 -11 -63 -41
word +1 lost	-78 -121 74 -15 -33 107 65
word +1 love	-12 162 6 60 -165 -31 -52
word +1 made	-10 -1 35 -19 3 58 -44
word +1 make	302 -53 -45 -95 -64 -25 -23
word +1 makers	15 -6 -4 -4 -2 -2 -1
word +1 makes	-38 43 -37 91 10 -10 -51
word +1 making	-5 -42 -51 125 -3 -1 -3
word +1 man	-10 -50 -163 -41 118 -39 162
word +1 manager	28 -3 2 -15 -4 -1 0
word +1 many	13 -3 -4 -1 -2 0 0
word +1 married	65 -1 -17 -7 -3 -14 -7
word +1 may	-14 89 -16 -21 0 -17 1
word +1 me	150 -17 -37 -5 -56 -2 -25
word +1 met	171 -47 -29 -24 -12 -13 -19
word +1 minutes	22 -34 32 0 -1 -1 -26
word +1 money	-1 -17 -42 -30 -31 -25 137
word +1 months	14 0 -3 -1 -2 -1 -2
word +1 more	-79 79 55 -11 -7 -8 -8
word +1 most	-2 -28 -55 -36 -20 -11 163
word +1 mother	84 -9 31 20 -20 -15 -85
word +1 moved	-125 -53 -38 172 189 -140 -114
word +1 moves	-68 120 -34 14 -21 -17 -17
word +1 movie	32 16 1 66 -88 -11 -20
word +1 much	43 -15 -10 -9 -9 0 -1
word +1 music	40 -8 -19 -1 -5 -7 -2
word +1 musical	-22 -59 55 -17 56 -32 24
word +1 my	88 -23 -24 -2 -6 -15 -11
word +1 name	72 -21 40 1 -40 -13 -39
word +1 named	-27 -34 152 -11 73 -123 -21
word +1 near	-77 119 -23 -11 160 -17 -140
word +1 nearly	-24 43 15 103 -28 -23 -87
word +1 nephew	-48 -16 -99 179 -18 -30 -12
word +1 never	-26 14 78 -34 -9 -9 -15
word +1 new	-48 -34 -10 120 19 -13 -24
word +1 newcomer	49 -31 -2 -1 -6 -6 -2
word +1 newspaper	73 -14 -45 -8 -166 -49 185
word +1 next	-8 22 -16 -10 -35 16 36
word +1 night	51 -7 -4 -2 -31 -3 -6
word +1 nine	-31 -68 26 -15 -27 275 -223
word +1 no	-6 115 -40 -1 -17 -93 -7
word +1 nomination	21 -4 -9 -1 -5 -1 0
word +1 nominations	70 -24 -16 -12 -22 -3 -5
word +1 not	11 -62 -42 86 60 -11 -23
word +1 nothing	44 -1 -2 -1 -1 0 -39
word +1 novel	-3 -23 108 4 -32 -29 -19
word +1 novels	12 -33 50 -4 -3 -11 -7
word +1 now	34 -75 -67 87 55 -9 -18
word +1 number	-14 -6 101 -25 -35 -12 -13
word +1 of	8 -39 -16 -21 -3 -40 -26
word +1 off	87 78 -43 -41 -18 -26 -21
word +1 office	86 -31 -256 323 -55 -20 -50
word +1 officer	215 -28 -64 -109 48 -16 -44
word +1 old	47 -36 6 10 -53 -3 26
word +1 on	0 12 -2 0 7 -6 9
word +1 once	-16 -45 84 -18 -67 -10 86
word +1 one	10 24 76 -23 -34 -23 -31
word +1 only	10 44 -15 -4 -17 -7 -5
word +1 opened	-105 109 -78 -6 157 -48 -20
word +1 opening	22 5 -9 -1 -1 -13 6
word +1 opens	-35 131 -47 -17 -4 -13 -10
word +1 opposite	-21 44 -67 62 -25 74 -116
word +1 or	-5 60 78 -61 13 -30 -45
word +1 original	27 -17 30 -10 -12 -10 -5
word +1 other	-1 -6 20 -4 -4 -2 0
word +1 others	-10 -52 86 -11 -24 -2 -6
word +1 out	41 123 -22 12 -42 -41 -62
word +1 outside	-166 213 -9 -13 -90 -53 -2
word +1 over	-35 53 -18 -41 30 11 8
word +1 own	-10 -5 31 -26 21 -2 -6
word +1 owner	-20 -14 -38 -28 174 -4 -86
word +1 paid	-48 -54 60 -7 83 -23 -7
word +1 pair	24 -5 -12 -1 -3 -2 -1
word +1 parents	32 -21 11 -24 2 0 0
word +1 part	-11 68 37 -47 -18 -4 -8
word +1 partner	-60 -44 -117 241 -80 293 -21
word +1 parts	162 -29 -76 -8 -13 -10 -10
word +1 passed	-19 138 46 -19 -28 -93 -8
word +1 past	-16 -31 -157 316 -45 -14 -79
word +1 people	159 -3 -11 -18 -49 -4 -65
word +1 photographed	-12 -5 45 -12 -11 -7 -8
word +1 picked	-35 -12 95 -31 -6 -7 -7
word +1 picture	-110 -46 97 64 26 -27 3
word +1 place	3 -2 139 -2 -97 -8 -41
word +1 plans	-4 -28 -8 -33 94 -5 -10
word +1 play	52 -41 35 -32 -4 -26 27
word +1 played	-105 58 28 56 -15 -12 -8
word +1 playing	0 -10 -2 -1 -13 -1 33
word +1 plays	-39 -4 92 -19 -15 -6 -4
word +1 playwright	26 -4 -5 -2 -5 -4 -16
word +1 police	100 -22 -15 -23 -29 -26 18
word +1 policeman	-15 -4 -105 -17 -7 -5 175
word +1 portrayed	-3 -14 51 -57 -1 -1 -1
word +1 premiere	-1 -13 -21 -4 -15 -10 67
word +1 presented	-38 -5 180 -16 -15 -4 -105
word +1 president	-24 -16 -11 -34 29 2 52
word +1 previous	-14 -23 105 -6 -12 -4 -33
word +1 prize	38 -50 -40 -16 -23 44 48
word +1 prizes	1 -3 -1 -3 -17 -5 43
word +1 produce	-3 -18 46 -3 -11 -6 -7
word +1 produced	-93 -36 -15 -17 198 -12 -24
word +1 producer	9 -26 -97 -14 34 107 -7
word +1 producers	-59 83 -61 -1 53 -4 -3
word +1 produces	-89 -183 72 -15 240 -5 -10
word +1 producing	0 -1 20 -1 -1 -10 0
word +1 production	-9 -13 17 -34 100 -43 -17
word +1 project	-74 1 206 -43 -34 -19 -28
word +1 published	-59 -9 126 -6 -19 -7 -5
word +1 put	-66 -32 3 -29 163 22 -41
word +1 raised	4 -68 6 -16 47 5 28
word +1 ran	-66 68 -3 -24 -86 167 -48
word +1 rang	-72 220 41 -56 -37 -40 -37
word +1 rather	-6 -1 0 -4 -2 -1 17
word +1 reached	-30 -55 15 -66 223 -27 -17
word +1 read	-39 -8 70 -6 -5 -4 -3
word +1 real	-13 110 -30 -15 -18 -45 -2
word +1 received	-93 62 -4 29 100 -52 -36
word +1 recently	-18 -45 78 -4 -10 0 -4
word +1 recognised	-63 -59 -29 -14 254 -2 -43
word +1 record	26 -10 -9 -3 -4 -14 14
word +1 recorded	-133 -49 203 -13 14 8 -16
word +1 release	25 -28 -12 -2 42 -24 6
word +1 released	78 -80 -54 3 132 -52 -32
word +1 releases	-48 -19 -19 -2 108 -11 -6
word +1 remains	0 107 -140 93 -19 -35 -7
word +1 remake	-16 23 -79 -45 -15 163 -12
word +1 remember	17 -1 0 -3 -1 -2 -7
word +1 remembered	-5 -8 30 -4 -2 -17 -3
word +1 replaced	0 -9 11 0 0 0 -1
word +1 retired	23 -8 26 -7 -8 -4 -4
word +1 return	6 -26 39 -26 8 -5 -3
word +1 returned	-190 55 -53 -58 -60 238 -44
word +1 returns	-63 -77 79 -15 -43 163 -37
word +1 right	50 -24 -3 3 -4 2 -22
word +1 rights	-81 -22 11 -12 -54 -19 149
word +1 rival	18 -13 5 -13 0 -1 5
word +1 role	15 135 -9 -35 -10 -48 -22
word +1 romance	110 -50 67 -36 -51 -12 -24
word +1 room	12 -1 -2 0 -5 -2 -2
word +1 run	-16 -51 -229 -5 356 -17 -27
word +1 runs	65 3 -40 42 -54 -8 -57
word +1 said	-22 -24 1 -19 58 0 -1
word +1 sales	50 -40 41 -32 -22 2 -6
word +1 same	24 -5 -14 -4 -3 -3 -1
word +1 sang	-100 -22 189 -7 -40 -7 -14
word +1 sat	-20 -38 116 -32 -52 -72 89
word +1 saw	-12 -12 88 -18 -24 -14 -1
word +1 say	48 -45 -176 112 112 -8 -42
word +1 says	104 3 -111 -33 50 -23 12
word +1 scene	18 -9 -3 -2 -2 -2 0
word +1 school	11 -9 -12 -65 -30 -11 112
word +1 score	14 -8 5 -5 -4 -2 -3
word +1 scored	-9 -2 199 -137 -18 -8 -54
word +1 screen	106 -26 -56 -3 -7 -5 -2
word +1 screenplay	88 -8 -67 -5 -4 -5 -2
word +1 script	12 -9 10 -4 -2 -1 -3
word +1 season	31 -4 -15 -4 -10 -4 -3
word +1 second	11 -9 6 -27 28 -3 -3
word +1 see	-5 -5 12 -3 -2 -2 8
word +1 seen	24 -7 -9 -2 -2 -2 0
word +1 sent	-68 109 56 -78 10 -13 -10
word +1 sequel	28 73 -58 -5 -13 -9 -8
word +1 serial	112 -18 -29 -36 133 -136 -88
word +1 series	40 4 -78 1 82 -24 -23
word +1 set	-60 -51 213 -6 -76 -9 6
word +1 sets	-126 119 -30 -24 146 -23 -54
word +1 seven	1 -5 10 -3 -5 -3 -4
word +1 shared	122 -25 7 -15 -39 -16 -22
word +1 she	25 35 -23 -3 5 -13 -30
word +1 shoot	99 145 -127 -2 -14 -5 -87
word +1 shooting	10 -4 -9 0 -4 -2 7
word +1 shop	-25 -36 85 -47 167 -18 -157
word +1 short	54 -11 70 -50 -38 -7 -8
word +1 shot	-11 -11 56 -12 -8 -1 -11
word +1 should	-91 80 -73 146 3 -51 -12
word +1 show	-72 -38 115 -45 -25 85 -13
word +1 signed	-15 -27 132 -34 -34 -3 -6
word +1 since	3 -48 -8 52 -6 -48 58
word +1 singer	191 -23 -138 -38 63 -17 -22
word +1 sister	-3 -3 138 -13 -32 -3 -50
word +1 sitcom	115 -3 -7 -5 -21 -56 -16
word +1 six	0 178 -8 -2 -126 -71 36
word +1 sixth	18 -3 -10 -1 -2 -1 -1
word +1 small	9 -5 0 0 0 0 -3
word +1 so	9 53 101 -79 -26 -33 -11
word +1 soap	-204 -14 29 -5 208 -16 -3
word +1 sold	-67 153 -69 -42 -53 -56 143
word +1 some	18 -19 16 -21 3 1 1
word +1 somebody	23 169 -45 -45 -75 -37 -10
word +1 something	-22 289 -27 -47 -83 -79 -23
word +1 son	4 -3 42 -28 -5 0 -2
word +1 song	-52 110 -45 -9 57 -51 -14
word +1 songs	-37 -38 87 -16 159 -138 -1
word +1 spent	-53 -18 99 -14 -49 20 22
word +1 spokesman	28 -14 7 -35 10 15 9
word +1 spring	45 -2 -16 -2 -3 -1 -2
word +1 spy	-29 -2 -15 -2 75 -1 -12
word +1 stage	3 -4 -6 -2 -41 -84 152
word +1 star	63 109 -154 -53 -36 147 -68
word +1 starred	-87 72 106 -30 -29 -27 -8
word +1 starring	12 17 -35 -6 65 -109 179
word +1 stars	-32 120 -12 88 -16 -54 -93
word +1 start	243 -17 -100 -22 -53 -7 -21
word +1 starts	-44 107 -104 -10 -50 138 -38
word +1 stayed	-42 80 13 -35 51 -9 -41
word +1 stepped	-18 -4 -6 -17 78 -16 -9
word +1 still	21 2 -41 -50 -12 -15 110
word +1 stood	-11 -21 -127 -21 -49 -31 263
word +1 story	1 -45 29 56 -9 -18 -10
word +1 student	6 -16 -6 105 32 -1 -121
word +1 studio	-13 -1 -7 0 -19 -4 37
word +1 studios	-61 -2 -4 -2 47 -7 31
word +1 such	119 -21 -19 -5 -76 -5 -9
word +1 summer	23 -1 -4 -9 -10 -3 3
word +1 supporting	21 -9 0 -3 -1 -9 -2
word +1 take	-76 -3 19 -53 133 -83 49
word +1 takes	-42 17 74 -8 4 -29 -25
word +1 taking	8 -6 54 -20 9 -16 -13
word +1 tale	15 -6 -1 -3 -3 -2 -1
word +1 talks	-52 -47 -136 280 -30 -38 -15
word +1 tea	-123 -94 -65 -33 -82 -87 318
word +1 teacher	7 -10 104 -4 -33 -20 -21
word +1 team	-17 132 31 -18 -44 -1 -30
word +1 television	-17 107 -31 -5 -8 -33 -9
word +1 tells	-54 83 -89 172 -46 -46 -15
word +1 ten	-3 22 -1 -3 0 -13 3
word +1 than	19 39 -4 -28 -6 -4 2
word +1 that	11 -2 1 -28 13 3 10
word +1 the	1 -8 -8 -5 5 -25 -15
word +1 their	2 -12 33 -19 3 -4 -13
word +1 them	106 -30 -35 -13 -11 -2 -17
word +1 then	-8 -35 18 -18 -3 -10 40
word +1 there	88 8 -52 -40 -19 -23 35
word +1 they	21 -27 -40 -11 9 -15 75
word +1 thing	90 167 -107 -52 -79 -18 -67
word +1 third	19 32 11 -30 47 -63 -30
word +1 this	-9 -23 16 0 15 -1 0
word +1 those	9 -1 -2 0 -2 0 0
word +1 though	24 -38 40 3 2 1 -35
word +1 thought	5 -3 14 -5 -6 -2 -3
word +1 three	-3 47 -101 -19 -11 120 -25
word +1 thriller	12 -32 22 -26 -22 -13 58
word +1 through	-7 -65 117 -28 -55 167 -62
word +1 time	88 -9 -26 -13 -24 -11 -10
word +1 times	188 -118 -3 0 -5 -33 -2
word +1 title	21 -4 -9 -2 -7 -2 1
word +1 to	-12 -4 -4 10 3 -7 7
word +1 together	-7 197 -73 -13 118 -185 -11
word +1 told	14 -52 57 -9 -6 10 -5
word +1 too	-61 189 21 -55 -34 -31 -33
word +1 took	-22 3 42 -12 -18 65 -11
word +1 top	9 -50 -39 -9 33 -25 81
word +1 trailer	-40 150 -58 -16 64 -76 -19
word +1 trained	-38 -2 172 -35 -9 -45 -22
word +1 turn	65 -25 -25 -5 -11 -8 -2
word +1 turned	-86 -56 68 -32 -11 -18 147
word +1 turns	-47 66 4 108 -53 -68 -5
word +1 twice	-4 -224 261 -10 -15 -12 -5
word +1 two	12 37 -16 -14 -6 -33 19
word +1 under	92 -26 -6 -51 -41 -7 59
word +1 until	-6 29 62 -54 -26 -44 43
word +1 up	-20 -37 185 -17 -69 -21 -31
word +1 used	-91 -18 82 -34 -10 -7 77
word +1 version	38 -39 37 -3 -14 -16 -1
word +1 very	-81 -8 -38 -24 273 -9 -196
word +1 viewers	133 -17 -20 -11 -36 -27 -18
word +1 village	308 -16 -32 -14 -36 -6 -198
word +1 villain	-128 176 4 72 -51 -38 -19
word +1 voices	77 -12 -54 -7 -5 -1 -2
word +1 walked	-14 -8 125 -65 -17 -5 -11
word +1 want	2 -5 -4 -1 25 -8 -3
word +1 wanted	-21 -59 90 -32 84 -28 -25
word +1 wants	-136 -23 78 -52 137 0 -7
word +1 war	-19 -10 49 -78 -14 -9 92
word +1 was	-8 20 16 -6 -19 6 -21
word +1 wasn't	7 -43 -60 118 -107 -35 112
word +1 way	10 -16 14 3 5 0 -16
word +1 we	17 -8 -2 36 -9 2 -33
word +1 week	8 -1 -1 -4 -1 -1 -1
word +1 weekend	-14 -111 0 0 114 -37 35
word +1 well	-35 -3 111 -30 -20 -10 -7
word +1 went	14 -62 -15 80 -13 12 -24
word +1 were	62 -30 -39 -11 -59 15 60
word +1 western	-38 -10 13 -27 64 -4 -4
word +1 what	2 -11 -14 -5 -15 84 -40
word +1 when	-127 -7 -45 -8 92 18 76
word +1 where	14 155 -17 -21 -4 -24 -84
word +1 which	30 -56 17 -48 24 36 -6
word +1 while	7 -68 -90 65 -31 134 -29
word +1 who	6 3 12 16 -9 -48 30
word +1 whole	10 -4 -7 -2 -1 -2 0
word +1 whom	27 -4 -7 -17 5 -1 5
word +1 whose	44 -25 3 10 -11 -1 -22
word +1 wife	-12 -7 104 -68 -5 -3 -13
word +1 will	-20 -16 13 -31 50 7 -1
word +1 winner	65 -10 -19 -16 -11 -3 -11
word +1 wins	-85 168 30 -22 -32 -33 -18
word +1 winter	-39 -35 -31 -34 -49 -28 216
word +1 with	42 5 -12 -28 -13 -13 2
word +1 withdrew	-214 -40 84 -44 239 -33 -62
word +1 without	4 -149 -115 -37 50 99 104
word +1 woman	2 -27 -100 -14 -19 -11 152
word +1 won	-89 90 18 -27 9 17 -11
word +1 won't	-38 31 45 -23 -19 -20 20
word +1 work	33 -102 115 -27 -6 -23 -13
word +1 worked	-46 -11 115 -11 -27 -11 -12
word +1 works	-78 130 -141 199 -68 -57 -44
word +1 would	25 -18 24 1 4 -14 -22
word +1 writer	27 -10 -6 -1 -4 -3 -1
word +1 writes	-34 -13 85 -6 -15 -3 -7
word +1 writing	25 -9 -6 -2 -3 -2 -2
word +1 wrote	-39 -5 62 -11 -18 -6 20
word +1 year	22 -4 -4 -2 -11 -1 -1
word +1 years	187 -37 -60 -8 -32 -29 -13
word +1 yes	16 -12 0 -5 0 0 0
word +1 you	77 49 -51 16 -32 -26 -36
word +1 young	14 -7 -3 -1 -1 0 -2
word +1 your	141 -39 -39 -16 -29 -11 -13
word +2 abandoned	-51 90 -103 -39 -3 -58 99
word +2 aboard	-3 -27 16 0 31 -8 -10
word +2 about	2 106 -2 -31 -23 -29 -16
word +2 above	36 -13 -5 -8 -12 0 -2
word +2 according	-13 -41 115 5 -20 -12 -37
word +2 across	-130 47 -95 -9 167 32 -68
word +2 acting	3 -55 117 -2 -18 -30 -8
word +2 actor	53 7 -82 -15 -15 24 -9
word +2 actress	99 -18 25 -5 -1 0 0
word +2 adaptation	42 -22 9 -1 -3 -4 -4
word +2 adapted	11 104 -33 -26 -8 -39 -6
word +2 added	-12 -9 -25 52 35 -4 -27
word +2 after	-5 8 -47 6 -34 -15 -2
word +2 again	-96 82 99 -18 -61 23 -47
word +2 against	110 -6 16 -13 0 -73 -33
word +2 aged	-71 130 104 4 -47 -105 5
word +2 agent	-6 -22 12 -25 18 1 -11
word +2 ago	130 -38 -61 -5 -7 -9 -10
word +2 agreed	-138 -33 50 -41 151 16 -7
word +2 ahead	-4 136 -128 -45 96 -44 -22
word +2 album	3 -32 -186 -25 278 -41 -5
word +2 all	24 -107 -118 124 -7 24 25
word +2 along	-34 -29 2 95 -20 -40 -44
word +2 alongside	-24 32 -48 40 -80 95 -36
word +2 already	12 -27 76 -8 -10 -23 -16
word +2 also	-5 9 22 -66 -3 -53 89
word +2 among	-50 -16 -28 -24 -47 73 34
word +2 an	6 -11 5 66 -31 -27 -13
word +2 and	10 8 -15 7 3 -6 -18
word +2 animated	-2 -5 56 -3 -40 -2 -1
word +2 animation	-39 200 -65 -14 -36 -46 -12
word +2 announced	-40 92 -9 -46 32 -16 -4
word +2 another	23 -16 -79 104 -6 -52 13
word +2 anyone	-29 86 6 -7 -63 -54 86
word +2 appear	4 -60 64 0 -1 -1 -1
word +2 appeared	-13 -26 -31 206 -26 -18 -21
word +2 appears	-99 51 13 -19 -22 -105 -14
word +2 are	0 -12 -21 10 -10 -4 19
word +2 around	-57 -62 124 -44 -45 -44 125
word +2 arrives	-57 -112 3 4 -43 154 -7
word +2 as	-5 47 15 -30 -3 -14 -28
word +2 asked	66 -40 -3 -6 49 -22 -58
word +2 assistant	-5 -37 58 -5 -11 -3 -3
word +2 at	1 -32 31 33 -16 0 -30
word +2 attached	-13 -8 21 -31 -11 -7 -5
word +2 audience	31 0 -6 0 -4 -3 -1
word +2 author	78 -180 -51 120 -14 151 -10
word +2 autumn	-12 -86 -7 -5 -19 105 24
word +2 award	25 -5 -10 -1 -4 -6 -3
word +2 awards	-34 -7 -1 0 -44 -2 -1
word +2 away	-130 -59 26 100 30 -32 44
word +2 back	12 -128 8 31 -24 44 57
word +2 backing	-49 -4 -12 -5 122 -6 -3
word +2 bad	-61 162 -344 281 -27 -26 -7
word +2 band	21 -9 -35 1 10 -20 -1
word +2 based	-6 108 -41 -68 -20 33 -9
word +2 be	-1 28 -4 23 -34 -26 8
word +2 beat	-55 169 -23 -47 -14 -40 -26
word +2 beating	136 -108 -41 -19 288 28 -291
word +2 became	112 -19 -33 -73 -51 3 108
word +2 because	-47 59 -35 44 69 -70 -30
word +2 become	48 81 26 -86 -64 -62 45
word +2 been	5 12 -23 30 -52 2 21
word +2 before	-28 -75 -8 -45 146 -40 9
word +2 began	24 -17 6 -7 -6 -5 -4
word +2 begin	0 2 23 -26 -55 77 -13
word +2 begins	-2 -5 -59 -4 -1 -13 70
word +2 begun	40 -204 15 -7 -78 -66 285
word +2 behind	132 -4 -95 -47 -5 1 -6
word +2 being	98 -79 -56 -10 -57 -53 97
word +2 best	-28 -24 10 -21 -16 75 -3
word +2 better	93 119 -14 -45 -57 -65 -35
word +2 between	44 -166 175 -48 7 19 -8
word +2 big	-5 90 -30 -5 -35 -6 -4
word +2 board	53 -88 -45 -25 -17 126 -3
word +2 book	44 93 -16 -6 -5 -19 -3
word +2 books	-45 -58 158 -9 -10 -24 -10
word +2 born	-33 -21 104 -39 7 -14 -3
word +2 boss	2 -11 22 22 2 0 -30
word +2 both	-37 -29 43 -11 -8 62 -23
word +2 bought	-54 102 -22 -7 169 -61 -28
word +2 box	264 111 -4 -1 -4 -51 -3
word +2 boy	1 44 -11 -2 -1 -32 0
word +2 breaks	-80 125 -15 0 -32 -68 -4
word +2 brings	14 74 -12 -16 -5 -16 -8
word +2 brother	-51 -12 2 111 -10 -9 -35
word +2 brothers	20 -16 71 -40 -21 -20 -14
word +2 brought	-50 -28 43 34 -13 -19 25
word +2 built	-67 177 0 -10 57 -33 -184
word +2 busy	-18 -34 95 -42 -6 -6 -5
word +2 but	33 -27 14 -18 41 -36 -25
word +2 by	-22 39 -68 -51 25 105 -49
word +2 call	-67 -31 243 -66 -17 -24 -23
word +2 called	41 74 -31 47 -65 -55 -38
word +2 came	16 24 22 -60 16 -51 13
word +2 camera	-12 -5 -3 0 -2 0 -2
word +2 cameraman	-1 -1 110 -27 -4 -19 -63
word +2 can	28 -48 -46 126 -12 -15 -5
word +2 can't	9 -1 -4 -13 -4 -1 -5
word +2 career	-52 -9 210 -8 -80 -11 -72
word +2 cartoon	116 -6 -30 -5 -15 -5 -2
word +2 cast	-27 2 6 -6 34 -13 -11
word +2 casting	6 -19 30 -20 22 -3 -19
word +2 character	-36 -3 68 -16 -22 -8 -3
word +2 chart	-113 0 0 0 -6 0 118
word +2 children	-178 -93 -112 306 -104 -113 94
word +2 chosen	-15 -8 -51 -43 27 -50 153
word +2 cinema	17 -17 29 -67 -34 -9 83
word +2 cinemas	-117 262 -24 -83 28 -36 -14
word +2 cinematographer	-15 -36 131 -37 -25 -4 -11
word +2 close	-12 44 -112 -2 148 -45 -118
word +2 closed	-15 -206 -297 -22 170 2 -8
word +2 co-star	-53 -27 97 -34 -5 -3 -4
word +2 co-writer	0 -1 10 -4 -1 0 -1
word +2 come	36 -46 -16 -13 -25 59 -6
word +2 comedy	90 -11 31 -8 -33 -7 -10
word +2 comes	-2 -5 -31 68 -7 -20 -8
word +2 comic	-38 -6 -13 -3 -12 -8 60
word +2 coming	-17 -95 162 -23 -7 -4 -5
word +2 company	0 -27 70 115 -45 -16 -33
word +2 completed	-52 205 23 -29 -29 -48 -68
word +2 composer	159 -12 19 -12 -2 -1 0
word +2 concerns	14 -11 139 -90 -7 -39 -6
word +2 confirmed	-3 -33 41 -58 39 -2 -1
word +2 cost	13 128 -2 -67 2 -108 36
word +2 could	32 58 -17 -8 -1 -28 -37
word +2 country	10 -24 5 -6 9 -2 -1
word +2 credits	158 -59 27 -20 -70 -35 -20
word +2 crew	-126 203 -24 -2 -29 -160 -37
word +2 currently	-43 110 135 -35 -15 -126 -6
word +2 cut	-37 -26 -42 -78 8 142 81
word +2 daughter	-85 -29 21 -77 -17 -10 205
word +2 day	-35 -13 -9 -1 -12 -8 85
word +2 days	-17 -22 -4 -1 -256 -12 301
word +2 dead	-6 24 -326 342 -6 -5 -38
word +2 deal	21 -31 3 -11 14 1 1
word +2 death	207 -20 -39 -64 -20 -8 -26
word +2 debut	-98 -21 22 -2 -8 -4 104
word +2 desert	-2 -22 -3 -4 0 0 -4
word +2 designer	89 -8 -69 -4 -2 1 -1
word +2 detective	-11 -58 -149 175 -8 -3 -30
word +2 did	-44 20 18 1 -28 53 -50
word +2 died	-21 70 -34 -6 -16 -26 0
word +2 dies	-81 144 -34 -7 -2 -31 -3
word +2 direct	-16 -6 62 -20 -7 -3 -3
word +2 directed	-3 92 -75 8 -38 -17 30
word +2 directing	-27 -17 67 -13 -20 -8 13
word +2 director	19 8 32 -12 -7 -15 -13
word +2 directs	-20 10 -33 -58 -20 131 -53
word +2 distribute	-144 -45 -61 -5 282 -3 -12
word +2 distributor	12 -6 -1 0 -12 -1 -5
word +2 do	268 -39 -78 -84 -21 -24 -8
word +2 documentary	24 63 -36 0 -21 -22 0
word +2 does	9 -98 -44 49 36 54 -1
word +2 doesn't	-31 -29 -41 97 -15 -6 17
word +2 doing	-5 -156 48 -13 -23 156 -2
word +2 done	83 -132 -68 -53 16 200 -44
word +2 double	136 -13 143 -6 -11 -5 -12
word +2 down	-42 33 -5 125 -31 -24 -54
word +2 drama	45 -74 18 -10 -38 -34 -3
word +2 drawn	243 58 29 -22 -119 -99 -86
word +2 dropped	28 48 69 -16 -6 -60 -47
word +2 drug	-99 -44 -215 332 -58 -11 -17
word +2 due	-20 74 23 -4 14 -63 -18
word +2 each	-77 52 88 -20 -12 -20 -7
word +2 earlier	18 -12 0 -3 0 0 0
word +2 early	128 -40 20 0 -1 1 -124
word +2 earned	-124 -15 -1 0 -1 -2 -4
word +2 editor	-4 -7 26 -11 -7 0 0
word +2 eight	-116 109 -7 -13 46 -47 29
word +2 else	-30 -48 -168 -91 -123 -20 345
word +2 end	3 -28 50 -5 -4 6 -17
word +2 ended	-42 291 3 -45 -28 -91 -122
word +2 enough	64 -65 -1 0 0 2 0
word +2 epic	-28 -102 81 -8 -22 -5 79
word +2 even	0 -57 -32 96 -31 74 -9
word +2 ever	146 -72 -122 -52 10 -36 112
word +2 every	-88 39 3 83 -41 138 -136
word +2 executive	-37 -14 -74 -32 189 -14 -43
word +2 expected	78 -34 2 -40 18 -17 -5
word +2 faces	10 -3 11 -9 -3 -2 -2
word +2 falls	1 -12 -23 39 -5 -2 -8
word +2 fame	-22 -1 0 1 -1 1 -3
word +2 family	154 -2 -81 -159 -6 -23 -6
word +2 famous	6 -3 -9 -1 -2 -1 8
word +2 fans	145 -22 -2 -5 -14 -7 -9
word +2 father	9 -11 -140 167 0 -36 -2
word +2 favourite	288 -142 182 -7 -7 -4 -1
word +2 feature	9 -16 25 -7 -2 -4 -2
word +2 features	1 -38 42 -10 -2 -4 15
word +2 fell	-43 -53 157 -42 -31 112 42
word +2 festival	-61 128 -32 -13 289 -74 -170
word +2 fiction	94 -3 -6 -2 -71 -10 -5
word +2 fifth	-215 242 22 -44 -33 -27 -9
word +2 film	50 -18 -4 3 -27 -18 19
word +2 film-maker	120 -4 -12 -1 -2 -2 -1
word +2 filmed	-2 198 -71 -15 -75 82 -137
word +2 filming	-19 49 3 -3 46 -66 -5
word +2 films	2 -10 34 -5 -7 -1 -20
word +2 final	-9 73 -44 -4 -2 -37 -2
word +2 find	-1 1 -14 -26 59 -22 -2
word +2 finds	-85 155 18 -84 -10 -10 -8
word +2 finished	-72 -26 -9 164 -34 -22 -21
word +2 first	3 -27 -12 7 26 50 -8
word +2 five	-73 42 -128 74 30 6 23
word +2 follow	39 58 -13 -7 -31 -13 -16
word +2 follow-up	-50 63 -20 0 -9 -36 -6
word +2 followed	-4 67 5 -9 -4 -54 -13
word +2 following	-48 -8 -126 223 -5 -25 -7
word +2 follows	22 38 -60 -48 -2 -9 -2
word +2 for	-2 -7 -28 5 11 11 -7
word +2 fortnight	18 -11 0 -6 -5 0 -1
word +2 found	61 40 57 -131 -9 98 -28
word +2 four	137 1 -89 -50 -4 61 30
word +2 fourth	-112 189 -20 -9 -13 -16 -3
word +2 friend	-22 -3 171 -135 -3 -4 -6
word +2 from	-6 66 0 -28 -27 -1 -17
word +2 game	28 -75 11 58 -3 -2 -18
word +2 gave	-58 51 23 54 -34 -11 -18
word +2 get	-20 58 64 -47 -13 -23 -7
word +2 gets	105 -11 -52 -29 -25 -10 -23
word +2 girl	-16 122 -1 -21 -5 -35 -7
word +2 given	-61 -86 -52 188 72 -18 18
word +2 gives	72 12 28 -5 -6 -9 -5
word +2 go	-40 73 -30 -3 36 -21 -14
word +2 goes	-66 2 -15 35 -34 20 -6
word +2 going	79 -58 -91 18 172 -38 -17
word +2 gone	-12 257 -52 -70 -36 -12 -30
word +2 good	43 9 -78 134 -60 -30 -31
word +2 got	-76 12 1 -26 49 7 -3
word +2 grew	54 133 -108 -42 -1 -12 -8
word +2 had	36 -19 16 -13 22 -24 13
word +2 half	-69 68 57 -25 -116 -36 131
word +2 has	0 -16 6 -14 -1 8 13
word +2 hasn't	10 -37 -15 -16 1 -2 -7
word +2 have	-10 39 33 -46 -15 -13 -13
word +2 having	-20 -62 129 17 -48 -37 45
word +2 he	52 1 -10 8 -4 -13 21
word +2 head	7 85 26 -61 -39 -13 -15
word +2 heads	-108 245 112 -110 -42 -21 -50
word +2 heard	188 150 125 -15 -21 -7 -172
word +2 held	-34 128 -30 -9 -8 -65 -12
word +2 her	-23 33 41 5 -16 -18 -16
word +2 here	-24 -88 9 42 -14 88 -5
word +2 hero	-16 -14 -39 -5 96 -18 -2
word +2 him	-25 30 40 -2 -27 -27 6
word +2 himself	-11 -15 106 -15 -38 -5 -11
word +2 hired	-23 -93 -56 177 -3 -18 -9
word +2 his	-39 -8 59 41 4 -23 -30
word +2 hit	54 -44 79 -14 -11 -22 -25
word +2 hits	-26 133 -26 -30 -15 -3 -34
word +2 home	97 53 -17 35 -42 -100 -36
word +2 honoured	3 -31 68 -14 0 -13 -5
word +2 horror	165 58 76 -19 -43 -34 -32
word +2 hospital	-56 0 0 0 -30 0 -1
word +2 hosted	-72 -26 -11 -21 18 -18 162
word +2 hotel	15 0 1 0 -23 -1 -162
word +2 house	-111 -15 -69 -38 -60 -3 167
word +2 how	-70 102 -3 85 -18 -33 -69
word +2 husband	-16 0 42 -10 -15 -3 -9
word +2 if	50 -103 12 -31 -10 -8 95
word +2 in	-29 -1 -15 23 -22 -2 10
word +2 include	-18 -3 -51 -8 89 -8 -8
word +2 included	22 -10 -8 -1 0 -2 0
word +2 includes	6 34 -24 -11 -6 -14 -5
word +2 including	46 -79 -80 -9 37 -58 135
word +2 instead	-2 -25 15 -4 -5 -44 -3
word +2 into	-93 8 19 72 -51 47 -2
word +2 introduced	-159 -205 135 -18 -65 90 -16
word +2 is	-8 8 -34 18 -9 7 -3
word +2 isn't	-15 -49 40 -15 -21 21 -11
word +2 it	35 -47 27 -25 31 -31 4
word +2 its	-38 33 -73 2 27 -8 56
word +2 joined	-22 -16 120 -29 75 -33 -74
word +2 joins	-129 -83 -51 338 59 -94 -46
word +2 judge	-25 0 -2 0 1 0 0
word +2 jury	29 -9 -15 -3 -2 -3 0
word +2 just	-40 105 38 -37 -23 -34 -15
word +2 know	61 -90 53 -1 0 -3 -22
word +2 known	-41 -24 94 -18 -20 -13 19
word +2 knows	-34 236 -61 120 -155 -69 -28
word +2 label	30 -72 6 -10 12 30 0
word +2 lands	-32 121 -13 -4 -11 -123 36
word +2 last	9 -20 49 -31 -10 -18 5
word +2 late	-7 68 38 -48 -18 -14 7
word +2 later	21 6 30 22 -4 -35 -40
word +2 lawyer	-2 -14 75 -39 -4 -3 -4
word +2 lead	-75 -7 24 -27 156 -49 -20
word +2 leading	7 -38 74 -42 5 8 -16
word +2 leads	-7 26 -1 -8 -4 -55 35
word +2 learned	-36 -4 -36 -3 -22 -1 39
word +2 leave	-6 -14 57 -30 -12 -8 -4
word +2 leaving	-24 -105 91 -101 -28 239 -37
word +2 led	-42 -37 -45 -42 -41 -33 200
word +2 left	-34 -4 -33 43 -8 -15 17
word +2 less	60 148 -56 38 -28 -60 -56
word +2 let	-86 93 -24 -18 107 -21 -30
word +2 life	-106 44 -111 258 -56 -62 -60
word +2 like	-67 158 -93 101 22 -45 -31
word +2 liked	255 -75 -14 74 -170 -28 -30
word +2 line	-52 -54 76 -38 -17 -39 -13
word +2 lit	-3 -9 52 -6 -16 -17 -7
word +2 little	36 -32 48 -28 -5 -27 -6
word +2 lives	-17 -9 80 -72 -4 -4 -2
word +2 long	275 -87 28 -48 -71 -41 -20
word +2 look	36 -32 22 -7 -6 -15 -3
word +2 lost	-2 -90 29 23 -11 74 -1
word +2 love	-55 262 -138 -10 -23 -8 -12
word +2 made	-34 16 -15 12 -15 14 29
word +2 make	-33 59 -102 26 -33 -48 118
word +2 maker	1 -49 87 -17 -14 -5 -6
word +2 makers	40 -8 0 -27 0 0 1
word +2 makes	-24 40 94 -75 -21 -4 -13
word +2 making	-10 -29 131 -12 -28 -30 -10
word +2 man	-45 113 -14 -5 -22 -7 -28
word +2 manager	1 -10 23 -17 4 0 0
word +2 many	1 58 -54 14 -9 -9 -5
word +2 married	-28 -73 202 -44 -4 -16 -57
word +2 may	-4 -31 14 10 7 -4 -4
word +2 me	-58 91 -55 -29 -34 -39 110
word +2 mentioned	99 -254 -33 -58 -26 227 51
word +2 met	36 8 6 -11 -20 -11 -7
word +2 minutes	21 -2 -9 0 -2 0 -1
word +2 money	-28 -17 -134 256 -40 -19 5
word +2 month	-62 -2 -1 0 44 -2 24
word +2 months	81 -46 -2 -7 -4 -11 -2
word +2 more	4 80 -9 -44 -10 16 -33
word +2 most	112 -82 -69 87 25 -67 -19
word +2 mother	-12 -66 206 -73 -7 -27 -10
word +2 moved	-115 -5 -16 -5 11 -1 -11
word +2 moves	1 16 5 -3 -2 -19 -1
word +2 movie	81 -55 43 -34 -16 -18 -17
word +2 much	-7 -6 -5 -10 73 -1 -39
word +2 music	6 -2 -9 -1 -1 -6 -1
word +2 musical	-40 116 -22 -8 -15 -29 -8
word +2 my	84 -37 9 -23 -18 -19 -9
word +2 name	-27 36 -1 -2 -2 -4 -5
word +2 named	-27 0 36 -23 12 -50 52
word +2 near	-22 -80 -136 -30 -42 -34 339
word +2 nearly	-13 -22 51 -14 -16 -19 -15
word +2 nephew	-9 229 -190 192 -110 -23 -22
word +2 never	-30 -81 71 88 50 -35 -60
word +2 new	32 9 23 -26 -22 -13 -21
word +2 newcomer	4 -7 27 -10 -1 -2 -4
word +2 newspaper	50 -6 -13 -4 -9 -4 -6
word +2 next	-7 9 -8 -15 -31 37 -14
word +2 night	-104 -85 -31 -17 -18 119 149
word +2 nine	-39 143 -94 -19 -41 114 -69
word +2 no	7 16 31 -16 -16 -31 6
word +2 nominated	50 -38 113 -38 -38 -40 -6
word +2 nomination	47 -6 -4 0 -9 -3 -2
word +2 nominations	22 225 -2 -2 -5 -2 -215
word +2 not	-6 -3 32 -6 -4 13 -10
word +2 nothing	-26 223 -83 -39 30 -58 -56
word +2 novel	-1 -2 8 -3 -11 -7 -9
word +2 novelist	-30 -42 87 -7 -2 -2 -9
word +2 novels	-83 -4 92 -5 -10 -5 -5
word +2 now	-28 -25 -18 -56 45 -32 101
word +2 number	-22 38 -77 214 -24 -99 -13
word +2 nurse	21 -1 -14 0 -2 -2 -1
word +2 of	-5 -18 28 -13 8 -24 -13
word +2 off	91 -89 -162 251 -88 -38 19
word +2 office	38 -6 -28 -9 -51 -4 44
word +2 officer	-13 -2 15 -2 -8 0 -2
word +2 old	30 -10 -50 58 -4 -6 -9
word +2 on	3 16 -28 -19 32 -12 -17
word +2 once	-22 -33 57 19 -29 -24 33
word +2 one	45 -7 -51 -22 -18 22 25
word +2 only	2 38 35 -21 -22 18 -22
word +2 open	-15 143 -30 -16 76 -87 -29
word +2 opened	-13 -6 -11 -64 -23 113 -10
word +2 opening	5 35 -19 -16 40 -34 -8
word +2 opens	-56 27 -23 -6 26 -28 35
word +2 opposite	-50 165 -95 56 -16 -40 -35
word +2 or	17 -15 -4 51 9 -23 19
word +2 original	-15 76 -19 -13 -41 -22 -5
word +2 other	5 -6 -12 -25 75 -6 -14
word +2 others	-68 -68 171 -22 77 -28 -98
word +2 out	-14 30 22 -56 -18 32 0
word +2 outside	-22 -64 176 -55 -50 -40 -7
word +2 over	19 -62 64 -40 -31 -4 28
word +2 own	91 -11 45 -26 20 -8 -10
word +2 paid	-11 -18 -19 -14 -20 -18 99
word +2 pair	-21 104 -12 2 -11 -78 -6
word +2 part	32 4 11 -7 -3 -2 6
word +2 partner	-166 -63 -45 -76 -63 207 -157
word +2 parts	21 -27 41 -12 1 -3 -24
word +2 passed	-14 91 83 -76 -64 -22 -8
word +2 past	1 -30 55 -6 -6 -6 -4
word +2 people	85 -4 1 27 -42 -47 -30
word +2 photographed	-67 -23 48 -143 -21 -13 225
word +2 picked	-17 -7 -335 -18 304 -55 96
word +2 picture	37 -4 5 -3 -6 0 0
word +2 place	45 39 -24 -11 -13 -23 -11
word +2 plans	-1 100 -15 -9 -11 -79 -14
word +2 play	43 -10 4 -19 -10 -8 -29
word +2 played	-42 -37 -75 168 -13 -17 31
word +2 playing	38 6 51 -62 -8 -35 16
word +2 plays	10 17 -10 -81 -12 21 18
word +2 police	16 -47 134 -10 -25 -7 -30
word +2 portrayed	-7 -25 -151 203 -5 -5 -2
word +2 premiere	202 -27 -100 -3 -31 -3 -26
word +2 president	-18 -49 112 -12 -3 -1 -11
word +2 previous	11 0 -4 1 -1 0 0
word +2 previously	-34 -31 135 -31 -13 -10 -12
word +2 prize	77 -17 -23 -3 -8 -20 -3
word +2 prizes	3 131 -64 -5 -19 -43 -9
word +2 produce	-9 -1 35 -1 -16 -9 -7
word +2 produced	2 12 -41 62 33 -56 -14
word +2 producer	-12 -35 21 -13 21 21 -12
word +2 producers	74 140 -83 -20 -66 -48 -24
word +2 produces	-22 -59 -6 -6 -5 68 -2
word +2 producing	-5 -69 12 -17 150 -56 -13
word +2 production	-83 0 43 -13 -23 -3 -3
word +2 project	-9 -2 106 -4 -7 -1 -3
word +2 published	-19 -34 -299 -88 -31 309 199
word +2 put	-57 -51 -93 45 137 -26 41
word +2 raised	-60 -39 18 -4 -1 -3 114
word +2 ran	146 -18 -32 -37 -13 -41 -32
word +2 rang	-58 -31 214 -37 -39 -4 -22
word +2 rather	-4 -138 27 -20 -13 172 -5
word +2 reached	-108 118 -73 244 -47 -163 -39
word +2 read	-19 -7 127 -35 -7 -2 -79
word +2 real	-33 -35 -34 197 -30 -60 -57
word +2 received	4 10 -118 57 -40 78 -29
word +2 recently	-50 77 191 -75 -25 -70 -35
word +2 recognised	-7 -19 96 -46 -17 -5 -8
word +2 record	-106 144 -90 -14 62 -31 17
word +2 recorded	-10 -17 13 -6 -15 -74 -4
word +2 release	5 -33 -28 -3 83 -4 -8
word +2 released	5 83 -25 -7 13 -62 -10
word +2 releases	8 0 -2 0 -3 -2 0
word +2 remains	10 45 62 -50 25 -93 -19
word +2 remake	93 -18 -7 0 -2 0 -9
word +2 remember	-9 121 85 -42 -51 -101 -13
word +2 remembered	-101 -25 187 -11 -17 -19 -5
word +2 reporters	-23 -18 74 -10 -9 -5 -4
word +2 retired	-28 -6 97 -40 -13 -64 1
word +2 returned	92 159 -19 -38 -39 -58 -74
word +2 returns	-25 25 -10 -6 -4 -9 6
word +2 right	91 -28 57 -19 -29 -23 -30
word +2 rights	-269 -25 -44 -12 24 -6 -37
word +2 rival	0 -3 25 -20 -2 -2 -1
word +2 role	2 -4 122 -116 -1 -2 -11
word +2 romance	-50 -6 1 -3 -9 -2 -21
word +2 room	37 -34 1 -12 -23 22 57
word +2 run	-43 90 -129 -61 -43 -20 192
word +2 runs	120 40 -57 -26 54 -49 -64
word +2 said	13 -20 17 -23 5 5 4
word +2 sales	-24 -45 -120 -18 190 65 -36
word +2 same	3 -31 -55 156 -17 -47 -14
word +2 sang	-18 -1 -10 -1 -1 -1 0
word +2 sat	-8 94 -15 -2 -4 -50 -2
word +2 saw	132 -46 11 -32 -7 -37 -49
word +2 say	-7 55 -13 -13 19 -48 12
word +2 says	60 -45 35 16 -20 12 -13
word +2 scene	-18 142 -13 -37 -31 -62 -13
word +2 school	1 -3 -8 -3 -25 -10 70
word +2 score	11 -10 2 0 1 0 0
word +2 scored	-20 -46 22 -4 -2 -3 0
word +2 screen	-48 256 -20 -5 -157 -70 -13
word +2 screenplay	66 -11 -7 0 -13 -22 -3
word +2 season	-12 0 23 17 -10 -21 5
word +2 second	-34 15 24 -33 -18 86 -35
word +2 seen	-41 26 46 -50 -7 -34 70
word +2 sent	70 -169 -34 -58 51 157 -63
word +2 serial	-11 -5 -129 -24 312 -93 -10
word +2 series	1 65 -27 11 63 -13 9
word +2 set	-22 65 -88 -55 14 77 -14
word +2 sets	-60 83 7 -9 -13 -27 -12
word +2 seven	-16 -12 -28 -9 -6 -8 38
word +2 shared	-129 73 -9 89 143 -100 -33
word +2 she	8 -12 27 -7 -3 47 -36
word +2 shoot	-17 -7 55 -5 -9 -2 157
word +2 shooting	-45 147 92 -94 39 -31 -94
word +2 shop	0 0 -1 -1 -13 -1 21
word +2 short	-99 97 123 -19 -45 -25 -70
word +2 shot	8 60 -24 23 17 -57 -38
word +2 should	29 50 3 -8 -23 -53 -22
word +2 show	-20 -69 -70 -22 44 169 40
word +2 shown	2 12 42 -11 -41 22 -18
word +2 signed	-65 -52 12 42 -31 137 -33
word +2 since	-28 52 15 79 -47 -31 -59
word +2 singer	-20 -21 81 -11 -8 -15 -14
word +2 sister	-16 -15 81 -22 -5 -4 -4
word +2 sitcom	-67 -12 -16 -10 -58 63 -41
word +2 six	23 59 -55 -7 31 -35 -24
word +2 sixth	-5 -43 123 -32 -3 -1 0
word +2 small	-4 163 -32 -18 -60 -42 -17
word +2 so	-3 21 34 -116 -46 77 34
word +2 soap	-7 -7 32 -17 -1 -8 -5
word +2 sold	-18 -60 27 -42 -54 74 97
word +2 some	50 43 40 -103 4 -28 -6
word +2 somebody	17 3 -17 -3 -22 -15 63
word +2 something	12 38 -23 -81 61 17 -42
word +2 son	-20 -33 46 -121 -10 -11 167
word +2 song	17 -15 2 -3 -4 -2 -7
word +2 songs	25 -3 -7 -7 -5 -7 -1
word +2 spent	-24 -17 24 -54 -19 74 -10
word +2 spokesman	-12 -2 -3 -1 -19 -1 24
word +2 spring	-25 -25 -40 -1 43 -3 43
word +2 spy	8 -1 -2 0 0 0 0
word +2 stage	2 -38 32 4 -4 22 11
word +2 star	10 -81 8 38 -15 9 1
word +2 starred	-12 112 -108 -78 -6 -11 108
word +2 starring	-50 76 -54 -35 22 75 -39
word +2 stars	-24 55 -16 -15 -10 -12 -6
word +2 start	-47 31 -13 -14 -39 173 -105
word +2 starts	-8 -69 -21 -11 -20 123 -14
word +2 stayed	-38 76 -37 -5 -16 -14 -26
word +2 still	-59 68 57 -48 80 -24 -79
word +2 stood	-35 8 38 -12 -47 -20 52
word +2 story	49 -35 -3 -6 -4 -6 -3
word +2 student	-14 -4 27 -23 1 -2 -3
word +2 studio	9 -8 -35 -1 -9 -2 66
word +2 studios	-251 -191 -286 -35 370 -35 -43
word +2 such	45 -40 47 -53 -1 -4 0
word +2 summer	-49 -46 115 -7 -34 -50 73
word +2 supporting	1 -14 38 -11 -2 -3 -2
word +2 take	25 103 14 -11 -128 1 -33
word +2 taken	-21 114 46 -26 -1 -61 -37
word +2 takes	2 -1 -60 17 6 28 -15
word +2 taking	35 -42 20 -17 -64 29 11
word +2 tale	-32 -76 123 83 -62 -19 -30
word +2 talks	-15 -3 140 -7 -127 39 -2
word +2 tea	75 -53 163 -69 -4 -44 -14
word +2 teacher	-17 -6 -13 -6 -13 -9 -3
word +2 team	61 -30 88 -4 -4 -4 -15
word +2 television	-4 -70 43 -4 -5 7 -4
word +2 tells	-79 -12 -23 -8 -41 59 80
word +2 ten	57 68 -44 -15 9 -47 -22
word +2 than	11 -18 49 -7 10 -3 -39
word +2 that	28 -43 5 0 -12 7 11
word +2 the	-35 -6 6 13 8 6 -22
word +2 their	8 -77 -13 62 33 -13 3
word +2 them	-36 11 36 -18 -17 43 -16
word +2 themselves	-12 -18 39 -3 -2 -9 -3
word +2 then	47 68 36 -71 3 -37 -17
word +2 there	-2 -77 32 -17 -25 78 -2
word +2 they	57 31 31 -47 -24 -52 -12
word +2 thing	5 -7 10 -10 -5 -2 -1
word +2 third	-2 64 -40 -18 -4 -7 -2
word +2 this	68 -23 -3 -16 -61 12 -5
word +2 those	-29 -60 144 -85 -36 -28 100
word +2 though	-78 72 9 -49 -17 17 42
word +2 thought	-42 16 66 -12 -4 -21 -6
word +2 three	-62 116 -53 -29 83 -32 -38
word +2 thriller	21 -11 75 -9 -32 -12 -10
word +2 through	42 -9 -10 13 -17 -42 -25
word +2 time	29 -81 0 38 31 -13 -8
word +2 times	-15 185 36 -60 -18 19 -37
word +2 title	26 -13 46 -71 -9 -5 23
word +2 to	-19 -11 -22 -10 31 33 -4
word +2 together	-11 -133 57 -25 193 -58 -30
word +2 told	-14 55 -24 51 7 -51 -11
word +2 too	-8 13 57 -30 -13 -40 19
word +2 took	-15 53 -12 2 -36 -46 -13
word +2 top	-84 -205 -70 166 -43 142 81
word +2 trailer	-27 -12 -4 -2 -3 -2 -6
word +2 trained	38 51 -57 -8 -28 -78 65
word +2 turn	-44 138 -59 -7 -10 -5 -5
word +2 turned	-53 14 -60 15 -72 61 71
word +2 turns	-52 -66 -111 -24 185 77 -15
word +2 twice	47 31 137 -68 -10 -125 -8
word +2 two	-37 -9 -30 13 42 43 -28
word +2 under	-19 -7 -69 32 81 34 -37
word +2 until	125 52 -269 28 -59 81 -42
word +2 up	-38 -1 45 -13 -5 1 7
word +2 us	34 -106 45 59 -4 -7 -6
word +2 used	31 -40 11 -21 -26 -7 123
word +2 version	23 -4 -8 0 27 -6 -1
word +2 very	-9 71 63 -15 -9 -61 -12
word +2 viewers	-113 -14 -15 164 -2 -12 -8
word +2 villain	2 -3 -79 -20 102 -3 -7
word +2 voices	-5 0 -15 0 0 0 0
word +2 wait	-49 183 -127 -8 -52 -12 87
word +2 walked	-40 -11 -21 -6 -12 -36 129
word +2 want	87 -66 -27 -28 -39 58 21
word +2 wanted	76 10 72 -5 -14 -28 -10
word +2 wants	-4 -14 -24 37 6 1 -12
word +2 war	140 -30 -27 -9 -20 -35 -12
word +2 was	10 5 -11 -6 -19 17 -8
word +2 wasn't	-8 29 -129 130 -28 -31 -8
word +2 watched	1 -77 -37 245 -25 -27 -12
word +2 way	-3 -3 31 -14 0 -2 0
word +2 we	20 22 9 -33 -15 -23 20
word +2 week	-34 -30 -40 -16 43 -22 110
word +2 weekend	-50 -129 -74 -16 -44 -12 302
word +2 weeks	1 1 -29 0 73 -4 -6
word +2 well	-36 176 -69 -19 -13 -76 48
word +2 went	-31 39 40 169 -52 -70 -116
word +2 were	81 -20 -28 -21 -16 -5 37
word +2 western	0 -8 17 -1 -1 -1 -1
word +2 what	153 -167 -40 -12 -21 -25 92
word +2 when	162 22 48 -46 -94 -69 -20
word +2 where	-24 17 -70 -57 8 6 121
word +2 which	-10 105 -67 -39 23 6 -27
word +2 while	-6 -40 7 84 -16 -30 -2
word +2 who	-25 -61 89 18 -13 -22 8
word +2 whom	-18 -56 92 111 -25 -34 -72
word +2 whose	-37 -29 79 -13 24 -10 -12
word +2 wife	240 -20 58 -14 -7 -7 -26
word +2 will	-17 -15 -34 8 -20 -9 43
word +2 winner	47 -24 -6 -1 -1 -2 -1
word +2 wins	31 76 -107 -5 -16 -8 -17
word +2 winter	-18 92 -137 -29 -52 -27 186
word +2 with	-30 67 -12 -6 -3 -30 0
word +2 withdrew	-53 -12 40 -56 -74 -35 -4
word +2 without	-156 61 -98 286 -140 -93 -106
word +2 woman	17 -4 -8 -1 -3 -1 -4
word +2 won	-9 -7 -16 -23 11 14 25
word +2 won't	-44 0 63 -7 -6 -5 -4
word +2 work	-12 129 33 -18 52 -39 -131
word +2 worked	-28 15 116 -72 -31 14 -20
word +2 works	-47 -21 36 -5 -5 -1 -2
word +2 world	8 -1 2 0 -4 -1 -2
word +2 would	31 -43 25 -28 3 -2 -6
word +2 writer	5 -11 15 -3 -5 -3 -7
word +2 writes	-36 14 18 -39 -13 -12 -9
word +2 writing	48 -53 146 -25 -21 -59 -10
word +2 written	1 -20 -28 -12 -18 97 -12
word +2 wrote	-13 -48 -42 18 35 33 -6
word +2 year	-11 16 -31 -5 -20 36 17
word +2 years	55 120 -82 -30 35 3 -35
word +2 yes	-60 67 -6 -44 62 -10 -5
word +2 yet	7 60 -50 100 -95 -16 -1
word +2 you	19 33 25 -36 23 11 -30
word +2 young	-2 34 126 -162 -7 -6 -2
word +2 your	20 69 -52 -24 68 -37 -54
word +3 abandoned	0 -14 103 -3 -6 22 -21
word +3 aboard	-2 -2 -13 -2 -1 -4 -1
word +3 about	29 -13 -15 -52 1 29 6
word +3 above	76 111 13 -28 19 -198 2
word +3 according	38 -29 -2 0 -5 -18 -4
word +3 account	89 -111 3 -5 0 21 2
word +3 across	7 -31 3 -42 -21 -2 94
word +3 acting	13 -30 90 -11 -3 -14 -6
word +3 actor	19 13 -20 -58 103 -52 25
word +3 actress	51 -7 35 -19 -2 -8 -2
word +3 adaptation	26 2 128 -1 -5 -6 -14
word +3 adapted	45 99 -19 -15 -10 26 -12
word +3 added	44 -22 -39 101 -66 -88 -44
word +3 after	-34 -56 -54 -1 45 -6 17
word +3 again	-15 -54 56 -26 -9 48 1
word +3 against	-49 66 -31 92 -10 -55 -13
word +3 aged	-51 98 -34 -9 -9 -19 -14
word +3 agent	-19 67 15 -26 -91 120 -50
word +3 ago	-27 221 -73 -28 -75 56 4
word +3 agreed	-31 63 49 -22 57 -42 -82
word +3 ahead	-76 51 -90 -23 162 -61 -4
word +3 album	-23 -77 27 -40 -42 -78 187
word +3 all	53 -30 49 -102 -29 0 18
word +3 along	-80 24 12 -19 96 -68 -30
word +3 alongside	96 -66 -6 -13 -91 -60 -15
word +3 already	34 -103 42 59 -33 19 -20
word +3 also	-56 -5 25 -77 25 1 31
word +3 among	17 28 -2 -15 -52 -29 65
word +3 an	23 -11 35 -45 -12 15 -8
word +3 and	2 5 -5 -22 -1 -8 4
word +3 animated	-20 117 -97 -38 73 -30 -4
word +3 animation	-22 142 -11 -10 42 -144 -7
word +3 announced	26 50 -90 95 -16 -19 -6
word +3 another	6 14 -70 67 5 -22 6
word +3 anyone	-12 140 -46 -5 3 -56 -14
word +3 appear	27 -9 -14 -1 -11 -3 -2
word +3 appeared	-33 -66 -5 0 167 -39 -43
word +3 appears	-25 -66 79 -7 -2 -2 -5
word +3 are	-23 -21 -45 77 -1 -21 69
word +3 around	28 -109 -37 -8 -26 137 16
word +3 arrives	-21 30 -36 88 -6 -60 -12
word +3 as	-11 -12 24 -12 -8 17 4
word +3 asked	-6 -29 10 -54 -13 -1 66
word +3 assistant	-20 86 19 -9 -11 -69 -7
word +3 at	12 42 -18 -15 -23 -11 8
word +3 attached	-45 -27 110 -14 -8 -3 -7
word +3 audience	-55 45 63 -12 -13 -19 -2
word +3 author	44 -30 10 -9 -15 -10 -16
word +3 autumn	-40 66 -4 -8 26 -105 66
word +3 award	-172 -23 -39 -14 146 249 9
word +3 awards	-35 61 -111 -4 -147 -107 104
word +3 away	86 -129 44 -68 -49 39 38
word +3 back	-60 11 20 26 40 33 -21
word +3 backing	-103 -53 -18 -4 332 -17 390
word +3 bad	-24 -37 65 -9 20 -3 5
word +3 band	22 -20 35 -25 1 -10 0
word +3 based	-38 14 23 47 -6 -38 -4
word +3 be	34 11 -26 8 -29 5 -22
word +3 beach	-53 -10 -41 -40 -23 181 -28
word +3 beat	-25 -10 -147 -10 -16 -4 -1
word +3 beating	-10 0 -1 -10 -3 -19 15
word +3 became	53 -13 30 -31 -9 -4 -5
word +3 because	-41 -48 -2 34 -26 -12 56
word +3 become	-103 52 -43 -14 -73 -21 215
word +3 been	37 -8 -27 14 -34 3 -3
word +3 before	-75 -50 -41 13 -35 -15 72
word +3 began	-32 -32 -89 15 130 -92 88
word +3 begin	-7 -40 -23 -4 -2 -13 -3
word +3 begins	69 -163 -101 197 -34 80 -27
word +3 begun	72 -18 -15 -15 -10 -4 6
word +3 behind	-50 -17 52 -9 60 -25 -128
word +3 being	45 -23 14 -54 -7 -13 15
word +3 best	-11 -54 27 -13 -13 38 32
word +3 better	-96 163 44 -49 -36 -37 -7
word +3 between	0 -48 2 -13 -6 78 -5
word +3 big	52 48 -54 -12 14 -25 -20
word +3 board	-34 84 10 -43 28 -35 -19
word +3 book	-31 69 -43 -28 -36 57 3
word +3 books	70 -7 66 -11 -8 -11 -5
word +3 born	-36 -6 -8 -5 -3 -3 -2
word +3 boss	214 -45 5 -123 -134 -79 -50
word +3 both	52 -67 15 2 -5 21 -9
word +3 bought	4 51 10 -37 10 -24 -32
word +3 box	-75 -53 148 -94 -58 -25 203
word +3 boy	-42 66 -22 119 -38 -45 -63
word +3 breaks	-1 -32 -17 62 1 -2 -10
word +3 brings	16 -5 -1 22 0 -6 -1
word +3 brother	-42 -22 39 53 -5 -9 -8
word +3 brothers	-5 -55 131 -10 -8 -9 -5
word +3 brought	33 -22 -15 22 -15 -11 -6
word +3 built	-12 -169 -1 -8 -29 289 -71
word +3 busy	-27 -59 52 76 -38 -13 -17
word +3 but	-6 -18 40 -16 -14 -28 -16
word +3 by	9 7 -42 28 -19 18 -9
word +3 call	-34 -50 -12 -15 158 -34 -19
word +3 called	26 -15 8 -14 3 -3 -6
word +3 came	-17 -6 9 -27 -18 2 -13
word +3 camera	111 -49 83 -49 -9 -17 -56
word +3 cameraman	-2 -45 24 40 -8 -5 -3
word +3 can	9 21 42 -78 6 3 -1
word +3 can't	-16 43 -227 204 -16 -26 -10
word +3 career	-3 -20 86 -36 -7 -6 -4
word +3 cartoon	-12 146 -223 169 -29 -27 -17
word +3 cast	12 12 46 -37 -21 0 -24
word +3 casting	-1 -47 65 -22 -9 13 -4
word +3 character	-60 104 4 -15 -21 -29 -5
word +3 chart	-17 122 -40 -47 5 -58 8
word +3 children	84 81 -5 -145 -118 -92 175
word +3 chosen	-68 31 -20 -41 -31 -56 134
word +3 cinema	57 -62 87 7 -85 -13 -8
word +3 cinemas	33 42 10 -6 -30 -18 -8
word +3 cinematographer	-2 -23 44 -17 -3 -3 -2
word +3 city	44 80 -50 -47 -6 -15 -15
word +3 close	-217 -83 -45 -21 -75 -21 319
word +3 closed	-87 -148 -159 -40 218 150 37
word +3 co-star	4 -30 42 -50 -10 -5 -7
word +3 co-writer	-2 -17 49 -11 -2 -2 -15
word +3 come	20 94 -33 -19 -24 -32 -7
word +3 comedy	-13 19 5 -28 -28 37 2
word +3 comes	-44 -76 -63 109 115 -31 -70
word +3 comic	1 -20 63 -42 -1 -1 -56
word +3 coming	1 -4 12 -15 0 -1 1
word +3 company	-61 7 -32 117 59 -49 -39
word +3 completed	133 75 17 -24 -39 -72 -82
word +3 composer	30 -26 30 -8 -3 -19 -4
word +3 concerns	-18 -4 -7 -2 -2 -1 0
word +3 confirmed	109 -12 -97 -18 137 -12 -18
word +3 cost	-52 64 -21 -21 -53 -1 89
word +3 could	-13 -56 64 56 -36 -30 4
word +3 country	5 -154 90 -61 46 17 35
word +3 couple	-7 -28 5 41 -3 -14 -6
word +3 credited	-10 -31 -3 -18 -19 131 -44
word +3 credits	-33 -18 87 -14 -6 -7 -6
word +3 crew	-6 23 -86 35 -82 -30 165
word +3 currently	37 45 -45 -50 3 73 -53
word +3 cut	-12 -111 21 22 -29 119 -12
word +3 daughter	-54 -37 42 78 -27 -16 14
word +3 day	-9 -7 -20 -21 -93 49 102
word +3 days	-7 -98 -13 -9 -67 -18 228
word +3 dead	-54 184 -250 -8 147 -18 -24
word +3 deal	-48 -34 -38 -16 164 -8 -3
word +3 death	39 -5 70 -4 -96 -1 0
word +3 debut	-14 5 80 -40 -20 87 -35
word +3 desert	-17 228 -184 -97 -32 -36 -76
word +3 designer	233 -61 -135 -27 -30 -12 54
word +3 detective	-1 -9 32 5 -7 -1 -18
word +3 did	81 9 31 -55 -39 -23 -13
word +3 died	-44 -22 15 -61 105 19 -18
word +3 dies	-246 36 -36 -39 -8 -36 -8
word +3 direct	56 17 -138 -54 162 -55 -17
word +3 directed	-21 56 12 -16 -17 12 -17
word +3 directing	-2 -15 -40 -30 -13 107 -29
word +3 director	-25 -5 51 -67 12 12 -10
word +3 directs	136 78 5 -15 -12 -8 -16
word +3 distribute	-94 -83 -32 -6 -32 -117 -12
word +3 distributor	-8 122 -123 -37 142 -23 -35
word +3 do	-19 45 59 -20 -20 -20 -13
word +3 documentary	-6 -20 100 -20 -10 -27 -7
word +3 does	35 4 -2 16 -15 -23 -6
word +3 doesn't	138 -170 -14 -50 -40 89 -27
word +3 doing	-5 -159 -44 -10 -21 216 -14
word +3 done	-20 -24 84 -20 -19 -15 -18
word +3 double	-32 78 177 -53 -15 -111 -18
word +3 down	-65 53 20 -17 67 -16 -13
word +3 drama	-31 -19 -71 -6 75 137 -51
word +3 drawn	8 317 -255 -44 -11 -13 -10
word +3 dropped	36 51 23 -41 -19 -13 0
word +3 drug	136 -7 82 -8 -5 -3 -3
word +3 due	8 14 6 -20 5 -52 32
word +3 each	-18 25 67 -16 -17 -35 -29
word +3 earlier	-27 -15 46 17 -6 22 -13
word +3 early	-45 -35 27 -32 52 -52 103
word +3 earned	57 71 51 97 -41 -37 -4
word +3 editor	-17 -24 79 -30 -16 -3 -2
word +3 eight	-11 100 -212 -106 -13 173 -17
word +3 else	-46 129 -68 -58 180 -71 -72
word +3 end	5 -19 -16 -10 17 -26 44
word +3 ended	-43 -53 -36 -31 -64 145 -42
word +3 enough	-7 -264 55 -13 -7 33 231
word +3 epic	1 -21 -2 -5 -4 -4 -4
word +3 episodes	-125 298 -278 127 -31 -77 -50
word +3 even	15 -2 70 -49 -3 -11 -15
word +3 ever	41 51 -73 66 -29 -31 -40
word +3 every	-18 14 105 -39 87 -79 -47
word +3 executive	-11 -30 95 -22 -29 -11 -1
word +3 expected	-16 81 75 -101 32 -57 -3
word +3 falls	-126 -74 -11 -17 261 -42 -62
word +3 fame	-204 -276 -71 186 -93 104 -125
word +3 family	-48 23 34 3 2 -11 -17
word +3 famous	8 -16 -8 -4 -13 31 6
word +3 fans	-29 22 -118 -21 83 -76 -76
word +3 father	-37 -17 36 -17 15 -7 21
word +3 favourite	-87 100 -138 -13 -50 -49 307
word +3 feature	21 104 -53 0 -7 -15 -4
word +3 features	-9 54 1 -21 -2 -11 -6
word +3 fell	-38 -134 -11 -12 -19 171 -7
word +3 festival	-17 -66 60 -33 -40 -15 -3
word +3 fiction	-63 -10 181 -3 449 -6 -10
word +3 fifth	-84 229 -55 -5 -59 -34 -14
word +3 film	16 -69 37 -7 40 -21 16
word +3 film-maker	-16 201 -50 -94 -12 -12 -4
word +3 filmed	10 0 16 -9 -41 90 -98
word +3 filming	32 -6 43 -38 -6 -6 -8
word +3 films	69 -101 27 22 -17 -32 -26
word +3 final	-5 -35 79 -56 -5 -4 6
word +3 find	-40 120 -30 65 -26 -29 25
word +3 finds	73 -5 -9 -3 -2 -3 -3
word +3 finished	-7 -122 32 -17 -18 147 -6
word +3 first	24 87 -24 -3 -34 -28 -33
word +3 five	-13 -97 57 -84 66 73 -12
word +3 follow	2 280 -110 -31 -21 -37 -9
word +3 follow-up	-41 228 -44 -12 -29 -16 -7
word +3 followed	-5 78 -40 9 -48 -13 -21
word +3 following	50 39 -78 -33 -5 -14 -13
word +3 follows	15 -21 44 -46 -6 -2 4
word +3 for	-33 23 -17 3 -4 -28 23
word +3 former	-57 -19 54 24 -41 -40 78
word +3 fortnight	-104 353 -47 -17 -86 -138 -35
word +3 found	-33 58 11 -34 -22 -35 24
word +3 four	-41 -3 65 -27 -29 -17 57
word +3 fourth	-39 33 38 6 -45 -54 66
word +3 friend	-30 193 33 -122 -13 -9 -43
word +3 from	-29 -6 29 12 -13 -24 -6
word +3 game	-11 -50 -1 -12 50 34 -11
word +3 gave	-66 47 -76 -24 -38 -11 106
word +3 get	22 -62 29 37 -1 0 -28
word +3 gets	4 83 94 -15 -36 -26 -98
word +3 ghost	-10 -8 -12 -17 -20 88 -14
word +3 girl	-45 70 -143 4 -37 287 -141
word +3 given	-76 67 93 -96 -9 -7 -6
word +3 gives	-36 75 -63 62 -8 -40 -5
word +3 go	-3 44 59 -31 -8 4 -13
word +3 goes	-42 -63 14 -4 76 -12 -4
word +3 going	90 -5 63 -149 -4 -1 -3
word +3 gone	-6 41 -16 -8 -17 -1 -6
word +3 good	-10 28 58 -48 -8 -21 -8
word +3 got	-10 24 2 62 -15 10 -18
word +3 grew	-33 -24 28 -22 -22 -12 79
word +3 had	-11 -13 42 -30 -10 2 17
word +3 half	-22 11 35 -14 -32 -26 40
word +3 hand	59 -26 1 -16 5 -14 -10
word +3 has	-13 -28 -34 3 -9 -7 25
word +3 hasn't	-21 -210 38 -17 -13 228 -17
word +3 have	27 5 -13 -1 0 -23 53
word +3 having	1 14 -44 50 18 -43 11
word +3 he	11 -11 -7 39 8 -7 -6
word +3 head	-170 105 42 -44 -2 -145 69
word +3 heads	-68 57 -20 -1 -20 -15 -18
word +3 heard	61 -18 -3 -2 -30 -20 -17
word +3 her	-3 -14 13 12 -14 -17 7
word +3 here	-86 79 36 -60 92 -48 -78
word +3 hero	-120 -66 -29 294 -60 -55 -38
word +3 him	15 25 -11 -14 -36 32 -3
word +3 himself	1 -12 44 13 -18 -1 -14
word +3 hired	20 -228 33 -47 -48 90 177
word +3 his	35 -24 11 27 -9 3 -15
word +3 hit	-20 17 85 -18 -31 -17 -4
word +3 hits	-50 -103 75 -127 -23 227 -9
word +3 home	-64 152 -37 -24 -13 -16 -28
word +3 honoured	-23 19 -1 0 1 -8 -4
word +3 horror	-126 12 35 10 -11 -12 -48
word +3 hospital	-9 -34 -68 155 -6 -16 -6
word +3 hosted	28 -2 -5 -2 -9 -14 -109
word +3 hotel	33 -11 157 -16 -66 -25 -63
word +3 house	53 -6 -65 -7 269 -41 -32
word +3 how	-7 29 -207 76 23 -35 102
word +3 husband	1 -78 -26 35 -24 129 -42
word +3 idea	-12 -137 59 -19 -24 132 -7
word +3 if	-43 -52 -49 54 29 -18 77
word +3 in	25 -10 -9 7 -23 0 -4
word +3 include	-3 -24 36 -7 -7 -2 -5
word +3 included	101 -4 -83 1 1 -10 1
word +3 includes	106 -12 -4 -6 -27 -56 -8
word +3 including	-32 9 54 -17 -6 -17 -4
word +3 instead	18 -18 -2 -1 -1 0 -2
word +3 into	-15 -57 30 -10 -2 -36 91
word +3 introduced	71 -142 71 -47 -1 -1 0
word +3 is	2 -4 -7 -20 -2 -3 -9
word +3 isn't	-27 -28 -4 68 -16 -18 -6
word +3 it	5 6 -18 -34 29 7 4
word +3 its	-30 -10 -9 -28 32 -3 21
word +3 job	-55 98 -42 -31 202 -64 -100
word +3 joined	-85 -11 56 -37 -28 -66 132
word +3 joins	35 107 52 -112 -7 -35 -5
word +3 judge	29 21 -47 64 -6 -21 -7
word +3 just	9 21 70 -74 -6 -19 -8
word +3 kitchen	-28 -16 255 -172 -8 -6 -9
word +3 know	-69 145 8 -25 -21 -28 -20
word +3 known	-11 -9 66 -19 -11 -6 -7
word +3 knows	-19 50 -9 -1 -5 -11 -18
word +3 label	0 0 -15 -4 29 -2 0
word +3 lands	-41 49 -27 -80 -14 -94 -16
word +3 last	-31 23 -18 127 -30 -40 -17
word +3 late	5 0 29 28 -6 -9 -35
word +3 later	-37 98 45 -37 -26 -11 -36
word +3 latest	-12 -22 -11 -16 67 -11 -9
word +3 latter	-27 94 -72 84 -34 -45 1
word +3 lawyer	-10 -50 29 145 -18 -18 -89
word +3 lead	-6 30 46 -20 -22 -17 -1
word +3 leading	8 -19 56 -21 -14 -5 -10
word +3 leads	-15 -54 111 -28 -38 -27 -21
word +3 learned	-2 -19 58 -24 -13 -9 -12
word +3 leave	11 -58 79 -32 -5 -9 0
word +3 leaves	-9 -12 -123 98 -2 -4 -5
word +3 leaving	-18 -8 39 -62 -14 -5 -1
word +3 led	-8 41 -20 -8 -17 -19 20
word +3 left	-19 0 44 -77 97 -49 7
word +3 less	-5 -111 73 -10 -10 70 -4
word +3 let	-34 25 50 -31 -125 -49 -60
word +3 life	-7 -13 35 9 -6 -16 -5
word +3 like	-97 6 -8 8 -52 19 85
word +3 liked	-74 -147 117 -25 -19 173 -17
word +3 line	12 -22 85 -68 7 -7 -8
word +3 lit	16 -3 1 -5 -5 -3 -1
word +3 little	-2 52 17 -9 -3 -35 -8
word +3 lives	-113 80 149 -58 -35 -34 -45
word +3 long	-36 -25 51 -30 -54 -25 182
word +3 look	13 86 40 -9 -8 -13 -7
word +3 lost	46 84 -3 -41 88 -60 -11
word +3 love	133 -34 -3 -16 -17 -46 55
word +3 made	-26 -6 48 -19 -1 -40 3
word +3 make	-18 -46 58 -24 -13 -9 66
word +3 maker	36 -27 62 -26 6 -22 -20
word +3 makers	25 -145 153 -99 16 22 16
word +3 makes	-17 -61 3 -6 19 68 -37
word +3 making	-18 -11 26 -2 -7 -6 -2
word +3 man	-28 -54 14 -34 -26 121 5
word +3 manager	-1 -14 43 -23 -3 -8 -2
word +3 many	-17 -9 43 -12 -7 -2 -19
word +3 married	-20 75 22 49 -5 -110 -16
word +3 may	5 -19 20 -12 -21 -25 -9
word +3 me	51 -22 12 -98 -50 -36 -3
word +3 memoir	-62 354 -95 -78 -79 65 -26
word +3 mentioned	-8 -14 52 -18 -10 -6 -9
word +3 met	-22 -102 5 -12 200 -49 -12
word +3 million	67 -49 -71 -22 -97 209 -39
word +3 minutes	11 110 45 -48 28 -48 -86
word +3 money	58 -12 4 -5 14 -7 -8
word +3 month	-35 42 49 -24 -83 -28 88
word +3 months	43 -3 -6 -19 -9 -14 8
word +3 more	40 13 11 22 -38 -46 29
word +3 most	-23 68 -50 -54 114 -48 -5
word +3 mother	28 8 12 -54 -18 17 -20
word +3 moved	-9 127 -6 -16 -8 -128 45
word +3 moves	-3 -77 32 -33 -7 3 84
word +3 movie	-27 41 2 4 -14 -19 6
word +3 much	-34 -45 13 -69 -22 144 11
word +3 music	-7 32 165 -40 -57 -52 -31
word +3 musical	-42 78 -9 -19 -53 85 -34
word +3 my	88 24 27 -16 -9 -15 -8
word +3 name	0 -78 -43 -6 -41 12 145
word +3 named	-46 -6 -4 -23 -25 51 -36
word +3 near	-29 84 -35 -6 -8 -51 -3
word +3 nearly	-53 -87 80 -28 -14 -8 -7
word +3 nephew	-59 -59 -203 221 -47 -30 -29
word +3 never	-12 -44 53 -8 -10 -15 -21
word +3 new	-53 -81 -122 160 -13 135 -34
word +3 newcomer	-24 -16 35 -19 -5 -5 -4
word +3 newspaper	-17 -2 38 -2 -10 -8 -4
word +3 next	-53 46 -7 -60 -11 23 8
word +3 night	-32 -14 -17 -14 81 -15 -29
word +3 nine	-62 -62 -56 39 132 -29 -20
word +3 no	-3 -49 -20 -13 -13 102 -15
word +3 nominated	33 -36 7 105 -18 -23 -15
word +3 nomination	-1 21 22 -11 -3 -9 -19
word +3 nominations	73 43 -14 -14 -35 -15 -14
word +3 not	-2 -18 -4 2 -1 36 -1
word +3 nothing	-20 -53 -94 42 -85 67 120
word +3 novel	-65 -2 -16 -22 -17 81 -21
word +3 novelist	-4 -19 31 -9 -1 -2 -1
word +3 novels	-28 -15 88 -25 -79 -19 -6
word +3 now	-42 22 -39 18 -5 120 -57
word +3 number	-40 89 -63 -43 146 -69 -62
word +3 nurse	-7 -11 36 20 5 -30 -6
word +3 of	20 -12 29 -14 -21 -23 11
word +3 off	7 -45 -33 22 39 -29 16
word +3 office	117 -29 97 -36 -10 80 -10
word +3 officer	21 -8 38 -38 -6 -3 -2
word +3 old	-36 -53 28 108 -51 134 -143
word +3 on	4 8 -5 20 -19 -21 -6
word +3 once	-47 -50 -8 123 -15 -10 -5
word +3 one	-3 -17 -35 22 29 -2 6
word +3 only	-20 -40 -57 142 -19 -24 -6
word +3 open	51 -99 30 11 165 -120 7
word +3 opened	-46 60 98 -52 -49 -67 53
word +3 opening	-52 -1 44 2 -9 35 -11
word +3 opens	-6 -20 41 4 -40 -25 -8
word +3 opposite	-12 -5 64 -10 -5 -19 -5
word +3 or	20 21 37 -54 -5 -25 -16
word +3 original	59 -9 34 -42 -26 -4 -16
word +3 other	69 38 -25 26 -49 -60 -17
word +3 others	-7 -263 -36 170 3 56 10
word +3 out	-25 30 5 -30 -25 15 20
word +3 outside	-3 -9 12 -4 0 0 0
word +3 over	2 -15 50 -74 -4 18 -11
word +3 own	2 63 11 84 -7 -104 -34
word +3 owner	-40 -47 -2 -46 146 -25 26
word +3 paid	46 35 93 -42 45 -46 -32
word +3 pair	-20 -30 144 -57 -10 -25 1
word +3 parents	-10 -130 66 -60 -33 157 -6
word +3 part	-30 -22 -12 -56 88 49 -15
word +3 partner	14 35 41 -40 -17 -9 -6
word +3 parts	-2 -3 10 -7 -44 -6 49
word +3 passed	49 -12 36 -22 -7 -14 -25
word +3 past	150 -34 42 -11 -4 -2 3
word +3 people	55 -32 -70 9 61 -8 -18
word +3 photographed	-4 -5 -110 108 -6 -2 -3
word +3 picked	-9 36 12 -8 -5 -36 -3
word +3 picture	-48 19 55 -56 96 -13 37
word +3 place	-54 -73 37 54 75 -137 108
word +3 plans	3 -33 37 -35 24 6 -5
word +3 play	2 7 -3 -5 63 -50 -10
word +3 played	-60 -48 16 87 -13 -17 -2
word +3 playing	-3 -57 82 -36 -7 -1 -2
word +3 plays	65 -11 10 -80 -8 -13 -32
word +3 playwright	-6 -18 49 -10 -11 -7 -7
word +3 police	14 -103 0 -8 9 72 2
word +3 policeman	-87 -56 -79 336 -68 -34 -29
word +3 portrayed	-159 -19 -21 11 177 -6 -14
word +3 premiere	-5 -22 108 -17 -49 -11 -9
word +3 presented	22 18 22 -15 -10 -30 -3
word +3 president	1 -11 18 -29 22 5 -1
word +3 previous	-131 138 61 -46 -1 -18 -2
word +3 previously	12 -15 46 -65 9 3 0
word +3 prize	3 -38 59 -7 -14 -9 -7
word +3 prizes	-19 18 151 -37 -22 -65 -38
word +3 produce	-95 100 -26 -13 159 -22 -76
word +3 produced	72 -16 28 0 36 -4 17
word +3 producer	-3 -45 32 -13 32 -5 5
word +3 producers	-6 -3 53 -26 -18 -11 -2
word +3 produces	-34 -3 39 -1 -3 -77 -1
word +3 producing	-7 7 -10 0 0 -8 0
word +3 production	31 -50 17 -34 67 29 -24
word +3 project	-16 197 -70 -35 -32 -34 -35
word +3 published	-15 -7 77 -5 122 -57 -165
word +3 put	80 -13 -39 -71 66 -11 -28
word +3 raised	-33 -31 -74 -43 -29 -69 298
word +3 ran	-97 -48 -12 -30 -23 186 -44
word +3 rang	-6 -6 -4 -13 -2 -23 -6
word +3 rather	-27 -12 -10 -53 -4 -4 96
word +3 reached	-25 17 -13 -12 -28 -19 24
word +3 read	5 -67 180 -8 -33 -138 -5
word +3 real	10 28 27 -78 -22 -28 79
word +3 received	107 -41 -29 -11 -84 -53 15
word +3 recently	-23 46 -56 -41 -36 135 -91
word +3 recognised	-61 -26 -14 -7 -17 -55 112
word +3 record	-24 -39 -8 -47 -52 150 5
word +3 recorded	-2 -114 93 -5 -54 212 -29
word +3 release	83 -40 -9 -28 75 -2 -5
word +3 released	-15 100 -32 -36 0 15 -32
word +3 releases	-5 16 0 0 -3 -8 -2
word +3 remains	80 -1 -1 -1 0 0 1
word +3 remake	-5 56 -50 11 -9 -16 -2
word +3 remember	48 -11 39 -37 -9 -23 -3
word +3 remembered	-74 71 122 -14 -6 -57 -45
word +3 replaced	1 -79 46 -47 156 -97 15
word +3 reporters	115 48 -14 10 -3 -42 -6
word +3 retired	-36 -52 85 30 -14 -51 -12
word +3 return	10 61 46 -36 -22 -11 -42
word +3 returned	-27 -27 7 -7 -6 -7 0
word +3 returns	-126 56 -48 -59 -43 -39 -39
word +3 right	59 -30 -83 -14 56 2 1
word +3 rights	-78 -53 21 -11 167 -6 -23
word +3 role	-72 -13 84 69 -17 -29 -27
word +3 romance	-47 -27 -77 15 -29 -6 112
word +3 room	-58 -119 112 -44 -138 365 -100
word +3 run	-6 -57 84 -34 3 -6 -12
word +3 runs	43 -9 -30 131 -143 -18 -48
word +3 said	90 -28 7 -50 -10 -19 -23
word +3 sales	181 34 -63 -70 -55 -32 -13
word +3 same	20 16 21 -26 -34 122 -26
word +3 sang	-8 -12 59 -40 -8 -11 -3
word +3 sat	157 -12 23 -21 -23 -10 -5
word +3 saw	16 191 44 38 -1 -21 -46
word +3 say	32 -29 32 -11 -33 4 -5
word +3 says	39 -26 120 -14 -11 -98 -55
word +3 scene	-34 -33 96 -23 -13 -12 -6
word +3 school	1 -60 -9 -13 -11 -12 95
word +3 score	-22 -39 97 -10 -16 -7 -8
word +3 scored	-5 -3 97 -84 -2 -4 -2
word +3 screen	70 -16 -18 -5 -12 -38 14
word +3 screenplay	-25 29 37 89 -43 -48 -38
word +3 script	19 -36 76 -34 -11 -1 -6
word +3 season	-31 -10 67 -55 -66 98 -7
word +3 second	-31 64 -7 -19 56 43 -50
word +3 see	21 -43 -98 90 -26 -7 69
word +3 seen	10 -10 13 30 -40 -40 21
word +3 sent	7 -21 66 -22 -7 -6 20
word +3 sequel	16 49 12 -22 -19 -27 -3
word +3 serial	-24 151 -90 -154 -68 122 -46
word +3 series	-33 -47 -50 -26 -18 140 -10
word +3 set	0 3 53 -26 -21 -15 -4
word +3 sets	-35 -4 153 -71 -30 -44 -13
word +3 seven	-13 23 110 -16 -13 -76 -6
word +3 shared	-1 -8 20 -6 -4 -2 -2
word +3 she	31 -19 0 -40 -30 42 10
word +3 shoot	-30 -24 -48 -13 -27 -9 128
word +3 shooting	-7 137 -27 -33 -61 -78 43
word +3 shop	0 -19 51 -26 -2 -2 0
word +3 short	70 -31 55 -68 -37 -21 -39
word +3 shot	-22 89 -40 30 -30 -33 -34
word +3 should	28 -21 -33 13 64 -7 23
word +3 show	70 -98 -10 -47 -8 -77 162
word +3 shown	-54 115 -15 -15 -17 -13 -26
word +3 signed	33 -51 -76 -6 -18 162 -18
word +3 since	4 -59 71 -30 41 -58 -4
word +3 singer	-14 2 12 -8 -15 -15 69
word +3 sister	-13 -13 -43 69 -2 -4 -23
word +3 six	68 10 75 -155 -24 57 76
word +3 sixth	-1 269 16 -223 -19 -15 -24
word +3 small	8 -38 47 -12 -3 -2 -9
word +3 so	79 8 21 -55 -29 47 -10
word +3 soap	-9 -77 -75 10 -48 177 -4
word +3 sold	-58 -28 -161 -32 51 93 101
word +3 some	-5 18 -56 57 1 -44 16
word +3 somebody	48 -17 111 -125 -5 -9 0
word +3 something	29 3 -98 77 -30 -29 120
word +3 son	-2 -29 -105 -43 -31 65 135
word +3 song	-10 -39 155 -8 -38 -71 -2
word +3 songs	-137 9 167 -5 77 -89 -1
word +3 spent	-11 -191 40 -11 -9 131 -2
word +3 spokesman	-4 -16 78 -20 -20 -8 -2
word +3 spring	-84 -283 -3 -2 31 268 55
word +3 spy	-102 22 -56 246 -57 -46 -58
word +3 stage	-21 99 84 -25 -42 -67 2
word +3 star	-35 8 9 28 -27 -10 14
word +3 starred	-93 49 75 -27 -34 82 -14
word +3 starring	-44 37 -32 -4 -2 -32 -1
word +3 stars	7 68 -29 -14 -16 -26 -4
word +3 start	-89 -100 -66 -8 97 -23 99
word +3 starts	102 -12 -126 -12 -32 -6 -11
word +3 stayed	0 -103 -5 -16 -12 152 -10
word +3 stepped	-8 -127 19 -40 -3 157 -4
word +3 still	89 -22 -2 -21 -13 -33 -20
word +3 stood	-67 -25 -16 -12 -62 -20 195
word +3 story	-6 144 -71 -27 -6 -121 96
word +3 student	0 -6 8 -3 1 0 -1
word +3 studio	-1 -24 -29 -22 124 -95 89
word +3 studios	14 -1 -13 -2 -9 -1 8
word +3 such	-9 -51 15 -21 95 -42 -7
word +3 summer	25 131 -92 -52 -104 -13 46
word +3 supporting	-7 -17 18 -13 -1 -4 -1
word +3 take	53 -219 66 -30 -21 185 4
word +3 taken	-43 29 -2 30 -27 -4 -23
word +3 takes	-42 -19 0 -15 33 -5 -13
word +3 taking	51 -12 -310 -27 345 -3 -5
word +3 tale	-37 19 -36 -46 -37 138 -18
word +3 talks	-82 -58 26 -49 -59 -30 -18
word +3 tea	-58 -15 23 55 -16 -6 -7
word +3 teacher	13 -8 27 -3 -28 -6 -1
word +3 team	-15 43 -55 203 -20 -91 -88
word +3 television	-35 -87 -16 29 86 3 -4
word +3 tells	-23 81 17 -70 14 -85 -42
word +3 ten	-75 -105 -18 166 71 -76 -13
word +3 than	8 7 -5 -49 -14 46 -14
word +3 that	23 -16 -9 31 -18 -28 5
word +3 the	10 -9 -16 -36 11 5 -12
word +3 their	110 -14 15 -15 46 17 -31
word +3 them	-30 41 1 -18 54 -55 2
word +3 themselves	-3 -6 5 -4 -6 -9 -3
word +3 then	-31 -63 29 73 57 -27 -26
word +3 there	50 15 -35 -27 -19 -6 45
word +3 they	47 18 11 -19 21 -1 45
word +3 thing	-86 -302 -9 -2 -32 336 -2
word +3 third	-85 89 27 -24 -18 18 -4
word +3 this	-11 26 -42 28 28 -24 -18
word +3 those	-3 78 95 -16 -9 -46 -86
word +3 though	-14 5 -8 -5 -5 12 -3
word +3 thought	-36 -12 -8 -15 -12 128 -58
word +3 three	-10 45 13 -9 4 17 -50
word +3 thriller	-99 26 90 17 -24 -21 -22
word +3 through	3 31 -30 85 -18 -41 2
word +3 time	-15 -88 -21 42 -47 140 6
word +3 times	-39 104 181 -34 -9 -53 -6
word +3 title	-9 22 10 -5 -26 19 -4
word +3 to	4 -24 37 1 17 -19 -5
word +3 together	39 -10 58 -8 -30 -22 -8
word +3 told	15 -70 -27 10 -24 76 -9
word +3 too	33 80 13 -63 -10 -21 -76
word +3 took	-16 -5 74 -15 -30 22 -9
word +3 top	-28 60 -12 -38 -55 -21 -11
word +3 trailer	154 -45 -2 0 -3 -1 -3
word +3 trained	-117 1 82 -33 -83 -86 209
word +3 turn	-109 -6 -76 -26 -39 -17 288
word +3 turned	-46 6 -25 -36 -25 -1 47
word +3 turns	17 -118 0 24 -51 71 -18
word +3 twice	-49 9 121 -23 -37 -9 -10
word +3 two	-3 -11 6 -18 20 21 58
word +3 under	-11 43 14 -33 -20 -21 -4
word +3 until	-15 -144 37 -136 135 97 -20
word +3 up	62 -46 29 -26 1 -22 -5
word +3 us	63 -2 30 35 29 -36 -84
word +3 used	-45 6 -149 -52 -18 -61 212
word +3 version	20 -126 72 -209 109 93 21
word +3 very	125 108 -47 -5 -42 -19 -112
word +3 viewers	-37 -169 -78 -53 -10 276 -54
word +3 village	171 -62 -157 199 -70 -23 -40
word +3 villain	23 -39 -57 60 -104 -63 126
word +3 voice	-37 99 -45 48 -4 -44 -7
word +3 voices	-2 -83 -90 -90 -7 280 -11
word +3 wait	-23 -69 -96 164 -60 -51 93
word +3 walked	34 -16 -58 110 -9 -7 -6
word +3 want	-4 -56 25 -7 0 -3 49
word +3 wanted	-14 3 0 0 -16 -30 45
word +3 wants	189 -5 -37 193 -12 -9 -7
word +3 war	181 -130 -73 64 -45 -80 92
word +3 was	13 -20 -15 -8 -8 10 2
word +3 watched	5 -20 122 -9 -92 -11 -9
word +3 way	-32 112 -10 -5 14 -86 -5
word +3 we	-13 76 13 -22 -63 -44 36
word +3 week	-23 -5 -89 7 -6 86 -53
word +3 weekend	81 -126 -22 -3 -18 -25 114
word +3 weeks	-32 -30 -46 -34 -18 51 73
word +3 well	-14 20 70 -85 2 17 -10
word +3 went	-42 11 -23 -20 -28 36 22
word +3 were	5 9 23 -62 -38 -28 92
word +3 western	-5 106 -79 -2 -7 -32 -7
word +3 what	16 -154 61 -78 60 24 103
word +3 when	-29 -88 16 -27 -49 80 101
word +3 where	-21 32 29 -22 11 -71 -30
word +3 which	-16 78 -34 -18 -6 6 -14
word +3 while	-1 -34 42 -16 -29 -11 -21
word +3 who	-14 -6 -8 -2 -4 -4 21
word +3 whole	41 -75 111 -52 -10 0 -8
word +3 whom	-48 -34 95 -66 19 -17 -16
word +3 whose	-12 5 -1 -3 -18 -29 39
word +3 wife	3 -14 23 -8 8 -10 -8
word +3 will	-8 -9 7 -25 54 -11 -22
word +3 winner	2 109 4 -41 -13 -37 -8
word +3 wins	12 -154 47 -6 -16 83 -15
word +3 winter	-20 -9 201 -137 -18 -8 -14
word +3 with	-8 16 1 -11 23 -22 24
word +3 withdrew	-92 0 -6 -1 -1 -1 0
word +3 without	47 49 -40 -45 -42 -39 73
word +3 woman	-40 -21 84 -15 -4 -6 -2
word +3 won	29 -42 11 -4 -6 -33 41
word +3 won't	-9 -61 134 -11 -21 -24 -5
word +3 work	-52 41 42 -6 -31 -53 58
word +3 worked	-1 -54 33 -28 -23 48 56
word +3 works	-42 -12 4 32 -15 -8 1
word +3 world	-11 69 -107 -28 162 -29 -59
word +3 would	-59 -67 46 -19 7 91 32
word +3 writer	-20 13 52 -44 -26 66 -53
word +3 writes	-68 173 -45 -20 -38 -30 -13
word +3 writing	-13 -165 -14 64 -41 157 -23
word +3 written	-3 -24 -18 37 -32 29 -3
word +3 wrote	-62 6 45 -12 -9 16 -8
word +3 year	4 128 -11 -24 -44 -41 -33
word +3 years	-20 -19 -80 1 29 25 92
word +3 yes	-10 31 44 -23 -14 -13 -25
word +3 yet	-2 -14 105 -45 -24 -5 -12
word +3 you	-8 14 -56 96 -24 -9 -18
word +3 young	-36 -13 66 14 -16 4 -15
word +3 your	4 -21 -1 -2 -3 -5 0
first:film	31 -7 -10 3 14 16 3
first:work	-10 -19 61 -14 2 -11 31
first:credit	26 -34 -11 -1 15 -3 -6
first:person	10 27 -24 -13 -7 -14 -18
first:honorific	-6 -3 -47 64 -20 1 -19
first:connector	-23 53 -36 4 12 35 -17
first:starter	-14 24 -31 -28 6 6 4
first:calendar	-1 66 4 -27 3 35 -13
first:nation	11 -23 -5 -14 58 18 19
first:honour	95 -31 41 -15 4 -17 -5
first:broadcast	-36 -14 -21 -6 220 -93 23
first:takesPart	10 105 -10 -19 -9 15 -18
first:makes	45 -18 -9 -3 12 3 -15
first:comesOut	122 -14 -3 -14 32 -24 -28
first:playsRole	70 19 0 -16 -17 -22 -3
first:tells	105 -75 -8 -4 -9 23 -4
first:speaks	102 -44 37 1 -4 -46 -11
first:lives	-32 18 -77 98 -37 36 -29
first:prize	110 -32 63 -7 -33 -34 -5
first:calls	-26 -75 -12 -3 -2 -15 -3
first:lists	-44 26 -5 -8 -14 -74 -4
first:series	-10 -85 -14 -1 53 -10 -3
first:firm	108 -93 -62 -9 96 -56 -30
first:modifier	9 -38 -26 -4 14 7 37
first:common	-17 -1 -33 -14 -9 25 -15
first:first	-32 -9 146 68 -43 -30 -47
first:surname	-26 -1 -10 -2 -4 14 11
first:place	10 -35 1 -19 4 1 14
first:companyEnd	17 -13 -16 -18 43 -34 15
first:number	-7 34 -7 -27 10 -24 5
first:capital	-47 14 15 -7 -14 5 -29
last:film	-1 -58 -23 -9 80 -4 -25
last:work	41 -9 -13 -30 12 11 -1
last:credit	156 -178 -7 16 -5 53 -10
last:person	80 -26 26 -23 -18 -45 -18
last:honorific	-9 28 -30 12 -16 1 -15
last:connector	33 -43 -13 -7 -34 24 -18
last:starter	3 7 -2 -5 13 -9 -24
last:calendar	4 32 7 10 -5 -10 -10
last:nation	8 -36 -10 -5 -3 -8 5
last:honour	69 -3 0 -24 -42 22 -24
last:broadcast	49 15 -11 -5 -27 -74 41
last:takesPart	34 -50 -23 -25 76 14 -25
last:makes	-23 -38 -31 -1 52 -21 -12
last:comesOut	19 -64 -37 -11 130 -50 -18
last:playsRole	-15 37 -14 -15 101 -22 -13
last:tells	0 55 15 -9 -25 -60 -15
last:speaks	-37 31 13 -26 -29 -65 -15
last:lives	34 37 -30 80 -13 -34 -35
last:prize	84 -8 8 -3 -63 -15 -26
last:calls	-10 -14 -5 -5 87 -13 -7
last:lists	-45 -28 -7 -4 -22 -52 59
last:series	36 -93 -21 -9 94 -28 -6
last:firm	-39 34 -29 -10 96 -11 27
last:modifier	16 -22 -10 -7 24 5 -14
last:common	16 39 -59 -51 10 17 -13
last:first	-29 12 28 23 -37 5 -12
last:surname	-32 -2 76 24 -24 -7 14
last:place	-18 2 -38 27 31 24 37
last:companyEnd	31 0 -29 -15 42 -10 4
last:number	-12 21 -19 -15 5 -9 -11
last:capital	-46 13 22 -6 -13 2 -22
inner:film	13 -54 -3 -11 109 30 2
inner:work	7 26 -1 -1 11 -38 51
inner:credit	-4 -101 -20 2 23 -7 2
inner:person	74 31 1 -4 -17 3 -2
inner:honorific	-8 37 19 -15 -9 41 -4
inner:connector	13 9 -13 -12 -6 19 -28
inner:starter	10 35 -45 -29 1 -3 -31
inner:calendar	66 13 8 -7 -9 59 -5
inner:nation	62 47 7 -12 44 -16 -19
inner:honour	-19 23 7 -6 95 -28 -12
inner:broadcast	46 -27 -2 -1 107 -66 -8
inner:takesPart	33 55 -5 -4 8 -41 0
inner:makes	-57 -5 -5 -13 146 15 -15
inner:comesOut	-40 21 -11 -18 -12 -10 -13
inner:playsRole	-25 34 -4 -3 -16 -39 -4
inner:tells	-39 44 -10 -6 -26 62 -4
inner:speaks	84 -62 -13 -5 -24 -25 -10
inner:lives	48 42 -3 -1 -11 37 -2
inner:prize	-11 63 -33 -3 -14 50 -3
inner:calls	-12 -176 75 -12 -15 118 -23
inner:lists	-26 83 -6 -2 -12 85 -6
inner:series	53 49 -1 0 86 -30 -3
inner:firm	-12 15 -72 -5 22 -40 -5
inner:modifier	47 26 -4 -8 -11 21 -13
inner:common	-2 39 -26 -13 16 20 -23
inner:first	-8 -6 26 13 1 -11 11
inner:surname	6 21 19 10 -10 13 -4
inner:place	-1 30 1 -3 19 -5 -5
inner:companyEnd	11 8 -21 -6 137 -40 -10
inner:number	-14 98 -5 0 2 -14 -1
inner:capital	1 41 18 2 26 38 -7
inner the	8 46 -13 6 -20 60 -11
inner a	19 102 -6 -5 -11 71 -5
inner an	13 13 -3 3 -6 -18 -1
inner of	5 47 -20 0 32 41 10
inner in	5 22 -17 -11 -17 10 -11
inner on	-2 -24 -14 -7 19 -6 -1
inner at	15 61 -9 -7 -17 -22 -12
inner by	-14 12 -4 -8 -16 -36 -3
inner to	-8 38 -17 -15 -2 17 -16
inner for	17 -25 -7 -10 7 -17 -2
inner with	17 27 -9 -9 -14 23 -9
inner from	-38 70 -11 -6 23 -41 -5
inner as	-5 -9 -3 -1 -2 -15 -1
inner and	-1 -26 -17 -9 -8 -18 -16
inner or	-10 0 -9 -30 81 -41 -3
inner but	0 62 0 0 0 -10 0
inner &	94 83 -7 -9 142 14 -3
inner his	-34 -101 -18 -30 -7 -18 -2
inner her	-14 -84 -2 -3 -6 -26 -2
inner their	-3 -3 -12 0 -1 -1 -1
inner that	-12 -37 -1 -1 4 -77 -1
inner is	-16 -46 -11 -2 -3 -8 -1
inner are	14 -38 -3 -1 -2 -5 0
inner be	-1 99 0 -1 -1 -69 0
inner who	-22 -274 -65 -81 -45 -78 -9
inner after	-24 -118 -2 -3 5 1 -9
inner before	-35 -77 -31 -8 -48 -35 -10
inner than	19 -44 3 2 -8 -4 -7
inner into	-13 -8 -19 -4 -15 19 -5
inner over	-5 1 0 -1 -2 -100 -3
inner under	48 -50 -3 -2 -27 -6 -2
inner not	-17 -166 -20 0 -4 -43 -15
inner it	-20 -72 -5 0 -4 -19 0
inner my	-1 -66 0 0 -1 -13 0
inner your	5 197 0 1 0 -152 0
inner ,	-6 88 -1 0 -1 76 0
inner .	-98 255 -3 -1 -5 -82 -23
inner :	-17 55 -2 -4 -15 49 -3
inner (	0 13 0 0 0 -19 0
inner -	-18 88 17 3 -7 -9 -3
inner –	-14 129 117 -3 -6 -42 -1
inner —	114 -46 -2 0 -16 -9 -2
inner '	-9 129 -28 -4 -10 -56 -3
inner ’	0 -105 -2 0 0 -11 0
inner !	-4 27 -1 -1 -2 -32 -1
inner ?	-135 -271 -50 -83 -30 -47 -17
inner /	-26 125 -33 -15 -23 162 -6
inner vs	-20 319 -112 -4 -11 -46 -2
only:film	-41 2 -7 -7 -8 32 -7
only:work	58 34 -14 -15 -88 -25 10
only:credit	33 -7 -3 -5 -3 -1 -5
only:person	34 8 -17 -9 30 -4 -9
only:honorific	112 -9 -32 -5 -9 -4 -6
only:connector	48 -13 -27 -13 -19 -8 -11
only:starter	32 -9 -24 -26 -26 -23 12
only:calendar	59 -35 -10 3 -18 -10 -28
only:nation	23 -26 -12 -19 -19 -12 31
only:honour	-7 2 -10 18 11 -8 -4
only:broadcast	-53 -2 -14 -15 110 -59 7
only:takesPart	-37 -23 -7 -4 33 -4 -17
only:makes	72 -25 -15 -7 -22 -7 -10
only:comesOut	105 -40 -10 -10 -16 -10 -6
only:playsRole	24 5 -12 -7 -14 -8 -1
only:tells	22 13 -11 -4 -4 -3 -2
only:speaks	124 -7 -3 -27 -1 -1 -2
only:lives	54 -50 -26 -35 -16 57 -14
only:prize	81 -14 -54 -25 -29 -2 -3
only:calls	54 -9 -2 0 0 0 -3
only:lists	49 -6 -1 -1 0 0 0
only:series	64 -26 -2 -5 -2 -2 -3
only:firm	47 23 -15 -2 -26 -14 -13
only:modifier	11 5 -19 -6 -8 -3 -4
only:common	-58 0 -33 -34 -47 -25 -43
only:first	-57 6 2 52 -30 -31 -23
only:surname	-9 -46 72 -19 -40 -25 -19
only:place	-75 44 9 -39 23 -3 7
only:companyEnd	-26 0 -4 -9 15 -9 -18
only:number	85 -10 -3 -7 -16 -9 -12
only:capital	-41 -63 -25 -17 -59 -78 -57
one common & start	243 -18 -11 1 -1 -10 -16
one common & free	25 -2 -19 -9 5 -2 -35
one common & mark	129 -9 -12 -15 -18 -7 -10
one common & title case	129 -27 1 -17 -5 -23 9
one common & set off	103 -33 -44 -30 -23 -33 -14
one common & touching	56 -22 -34 -27 -24 -32 -27
one name & start	-66 7 74 30 -19 -21 -7
one name & free	-35 -17 32 31 -20 -23 24
one name & mark	-14 0 65 50 -21 -23 -16
one name & title case	-26 26 -10 -5 -22 1 -16
one name & set off	-46 -61 36 -98 -17 22 -48
one name & touching	-20 -8 -25 -10 -5 -16 -25
one unknown & start	12 -1 18 -15 -14 -22 17
one unknown & free	-14 -29 21 25 -3 -8 22
one unknown & mark	-6 7 53 -16 2 3 -54
one unknown & title case	16 4 18 -5 28 -1 12
one unknown & set off	-42 56 -6 -28 -21 89 -39
one unknown & touching	-20 4 -43 -17 -10 18 -1
person & start	-18 13 46 -8 -5 -6 0
person & free	-16 -23 50 47 -11 -29 4
person & mark	-13 -15 45 -19 -23 19 -17
person & title case	37 -21 45 11 2 -17 -14
person & set off	6 33 -118 -13 2 70 -21
person & touching	-7 -11 36 6 -28 7 12
some common & start	-24 4 -23 -11 25 -33 -12
some common & free	35 7 -8 9 19 4 28
some common & mark	-26 -24 -4 -5 -34 -9 -12
some common & title case	70 15 -10 -26 -24 27 -36
some common & set off	-1 0 -11 15 -9 41 -9
some common & touching	-19 -5 -12 -9 -9 -14 -1
all common & start	-37 27 -26 -13 52 16 -7
all common & free	-24 33 -20 -11 8 21 20
all common & mark	-8 19 -10 -2 -8 -33 -5
all common & title case	228 -22 -14 -11 7 -22 -34
all common & set off	-14 8 -2 0 -18 64 -2
all common & touching	7 -31 -8 -15 -3 -15 -20
little words & start	-5 15 -20 -6 -9 14 -1
little words & free	-1 2 -22 -18 -6 -5 -16
little words & mark	-12 -27 -2 -4 -5 -31 0
little words & title case	195 -27 -16 -11 -3 13 4
little words & set off	-4 70 -1 -1 -3 40 -1
little words & touching	-10 9 -10 -2 -11 -9 -2
other & start	-14 14 -37 -8 9 29 -6
other & free	10 44 -28 -24 9 19 -16
other & mark	-7 29 -34 8 -5 6 -4
other & title case	85 -3 -23 -10 -19 32 32
other & set off	37 29 -4 -4 0 19 -4
other & touching	-2 -7 -11 -21 1 0 -7
one common & before:film	-4 -4 -5 -3 -2 -9 -1
one common & before:work	-8 -28 -2 -17 -1 -24 -2
one common & before:credit	-20 -3 -41 -3 11 -5 5
one common & before:person	1 -10 -37 -2 -3 -10 -1
one common & before:honorific	-29 -7 100 -9 -1 -1 0
one common & before:connector	-7 -3 -17 -2 -5 -15 -29
one common & before:starter	-1 -4 -21 -12 -7 -17 -33
one common & before:calendar	-68 -24 -11 -13 -17 4 -8
one common & before:nation	-16 -10 -6 -18 -11 -5 -11
one common & before:honour	-9 -8 -3 -9 -5 -8 -4
one common & before:broadcast	-6 -7 -7 -13 -27 -86 -4
one common & before:takesPart	33 2 -36 -2 -3 -8 -2
one common & before:makes	-30 4 -7 -8 -10 -6 30
one common & before:comesOut	8 -8 -2 -3 -3 -4 -4
one common & before:playsRole	-14 -35 -18 -27 -15 -3 -4
one common & before:tells	-50 -1 -4 -6 -17 32 -7
one common & before:speaks	87 -22 30 -7 -25 32 -10
one common & before:lives	-41 -3 33 -16 -4 -8 -6
one common & before:prize	-6 -8 -4 -9 33 -7 -3
one common & before:calls	-26 -24 -6 22 -7 -42 -5
one common & before:lists	2 -44 44 -4 -5 -19 -7
one common & before:series	-40 -3 0 -1 0 -6 0
one common & before:firm	2 0 -14 -1 -3 0 -1
one common & before:modifier	6 -14 -1 -2 -2 -1 -2
one common & before:common	-25 -7 -18 -19 -10 2 4
one common & before:first	19 -7 -2 -6 -3 6 -5
one common & before:surname	-6 -32 -4 -12 -3 -10 -5
one common & before:place	63 4 -11 -5 -6 -3 -12
one common & before:companyEnd	7 -9 -11 -4 -2 -4 -4
one common & before:number	17 -8 -10 -25 -18 -6 -19
one common & before:capital	-42 -9 -8 -20 -18 -5 3
one name & before:film	-20 -59 -31 -26 -4 41 -6
one name & before:work	-11 74 2 7 -3 -25 11
one name & before:credit	-2 -1 -28 29 -1 0 -1
one name & before:honorific	67 -2 42 -17 1 -1 1
one name & before:connector	-6 -6 -5 -5 6 -12 -1
one name & before:starter	-7 -16 4 -1 0 -19 -4
one name & before:calendar	119 -12 -30 -55 -24 -24 -33
one name & before:nation	-35 -28 -19 -17 -3 -1 71
one name & before:honour	-38 -10 -42 -15 0 -4 -11
one name & before:broadcast	-15 88 10 16 -2 -21 -97
one name & before:makes	-15 9 10 11 -10 -6 -22
one name & before:comesOut	-25 -29 -22 38 21 -2 -30
one name & before:playsRole	-4 17 22 -22 -6 -13 2
one name & before:tells	43 -11 -46 58 -21 -15 68
one name & before:speaks	12 -17 22 8 -9 -14 19
one name & before:lives	-5 -6 15 9 -2 -4 -16
one name & before:prize	31 -15 -14 -29 -12 -11 0
one name & before:calls	-18 -21 98 -33 -13 -9 2
one name & before:lists	-7 26 6 -13 -9 -15 4
one name & before:series	-1 -2 22 -11 -1 -11 -22
one name & before:firm	-5 27 -8 -9 -4 0 -1
one name & before:modifier	-23 54 -7 9 -1 0 -31
one name & before:common	-20 -15 27 2 -18 -20 4
one name & before:first	-3 -6 -13 -1 -1 0 14
one name & before:surname	-18 -5 -10 14 -1 -2 13
one name & before:place	-74 7 -3 -4 -9 -18 -12
one name & before:companyEnd	-40 -5 204 -16 -1 0 -3
one name & before:capital	-21 6 -32 5 -5 -4 -2
one unknown & before:film	-4 16 17 -16 -16 27 -46
one unknown & before:work	-11 20 8 -5 -7 21 -16
one unknown & before:credit	1 1 38 -46 -3 -7 -4
one unknown & before:person	-37 6 52 -19 -11 -4 -9
one unknown & before:honorific	-8 -5 105 10 -6 -22 -3
one unknown & before:connector	-16 10 8 -9 2 12 23
one unknown & before:starter	4 0 21 2 -2 23 30
one unknown & before:calendar	21 -18 -8 -25 -10 -12 -11
one unknown & before:nation	119 -9 -40 -39 -22 -17 -19
one unknown & before:honour	-9 36 -7 -16 -6 -5 17
one unknown & before:broadcast	-11 -13 -11 23 -30 95 -3
one unknown & before:takesPart	-16 -7 37 -8 -8 -14 -5
one unknown & before:makes	-29 23 30 -25 -18 11 -28
one unknown & before:comesOut	-5 101 -13 -71 -15 -8 122
one unknown & before:playsRole	-16 0 -1 43 7 -38 33
one unknown & before:tells	110 32 -51 -26 -49 6 -34
one unknown & before:speaks	-4 -12 75 -41 12 -44 -25
one unknown & before:lives	-39 -10 15 45 -19 -17 -24
one unknown & before:prize	-27 45 1 -20 -12 -16 -11
one unknown & before:calls	-29 7 -38 7 20 60 -34
one unknown & before:lists	-18 10 -6 5 -5 44 9
one unknown & before:series	-22 -3 1 -47 -17 70 -8
one unknown & before:firm	-27 -20 -5 -27 58 -10 -5
one unknown & before:modifier	-20 25 8 4 -5 -3 -8
one unknown & before:common	3 4 9 11 -8 -1 23
one unknown & before:first	-9 9 -13 -4 -2 4 -1
one unknown & before:surname	-7 15 -20 -6 -2 1 0
one unknown & before:place	13 -26 17 -24 -13 40 -7
one unknown & before:companyEnd	22 -29 -4 -25 -113 -24 -6
one unknown & before:number	-124 -104 -132 -48 -156 -43 -114
one unknown & before:capital	-17 21 -27 -5 -4 3 -26
person & before:film	-14 82 -21 -29 -8 -19 -6
person & before:work	-4 68 -103 2 8 25 -17
person & before:credit	0 -3 31 4 -1 -2 0
person & before:person	-1 -2 28 -14 0 -2 0
person & before:honorific	-5 -14 -193 52 -4 2 3
person & before:connector	-8 -7 17 2 -8 -1 14
person & before:starter	-10 -1 32 -3 2 -10 13
person & before:calendar	-7 53 -8 -30 -3 -14 -3
person & before:nation	140 41 -15 -94 -35 -16 -24
person & before:honour	-32 -89 -39 -109 -32 -38 -40
person & before:broadcast	-5 -7 210 -64 -2 72 -13
person & before:takesPart	0 -8 29 -12 0 -2 -1
person & before:makes	-7 46 -79 -31 -17 61 -12
person & before:comesOut	-5 -4 -2 -104 -14 -10 -49
person & before:playsRole	-3 -22 -23 93 -5 6 -2
person & before:tells	-18 -43 -7 -27 263 -60 -23
person & before:speaks	-7 -26 -66 -32 32 14 -6
person & before:lives	-1 -6 45 3 -2 -3 -2
person & before:prize	-9 -23 -30 42 -7 -25 -3
person & before:calls	-6 98 -17 1 18 -21 -13
person & before:lists	-4 24 14 24 -7 0 -6
person & before:series	-7 -52 78 -33 -5 -78 -5
person & before:firm	0 7 36 16 33 -2 1
person & before:modifier	-5 -5 -83 -21 94 -3 -6
person & before:common	-10 -21 15 4 6 5 -20
person & before:first	-1 10 -49 0 -8 -2 -1
person & before:surname	-2 6 -2 41 15 -23 -4
person & before:place	-27 -27 78 -47 106 -7 -19
person & before:companyEnd	-11 -148 -124 -25 -9 -5 -5
person & before:number	-2 -2 -13 -7 0 0 -6
person & before:capital	11 -2 15 16 -13 -23 1
some common & before:film	-4 -3 0 -14 -10 48 -16
some common & before:work	-5 -26 -35 -22 45 -20 0
some common & before:credit	-44 -87 20 27 -35 -30 -13
some common & before:person	204 -53 54 -23 7 -42 -15
some common & before:honorific	-56 -1 -89 123 -35 -28 -4
some common & before:connector	7 8 -8 -11 7 2 24
some common & before:starter	12 19 -4 -7 15 4 16
some common & before:calendar	-101 23 -56 -23 130 -21 -19
some common & before:nation	75 -39 -4 -14 3 -22 -1
some common & before:honour	-213 -99 -65 -21 -71 -56 -24
some common & before:broadcast	-41 -15 -12 -9 -6 97 -22
some common & before:takesPart	-18 38 81 -7 -13 -27 -4
some common & before:makes	-12 51 -2 -6 -6 -25 -18
some common & before:comesOut	69 19 -1 -27 -46 -44 38
some common & before:playsRole	-15 -19 -36 67 -26 83 -8
some common & before:tells	-126 20 -26 -14 51 140 106
some common & before:speaks	98 -49 45 -33 29 48 8
some common & before:lives	35 -31 120 77 76 -23 7
some common & before:prize	18 -26 -12 -5 41 58 -34
some common & before:calls	-41 3 -59 -71 64 87 -22
some common & before:lists	-8 93 -53 -13 0 36 -2
some common & before:series	-12 58 -7 -8 -24 90 -8
some common & before:firm	-41 -70 79 -34 182 -39 -24
some common & before:modifier	-49 -33 -21 107 -29 -16 -3
some common & before:common	19 8 -5 -27 11 -10 21
some common & before:first	-45 11 -8 -20 23 20 -3
some common & before:surname	107 14 -8 -4 -5 -31 -12
some common & before:place	65 7 16 -19 135 -77 23
some common & before:companyEnd	232 -2 -3 -3 12 -104 -1
some common & before:number	-52 -33 -29 -12 -54 -24 -16
some common & before:capital	22 -19 -6 -29 -20 11 -12
all common & before:film	-1 -49 0 -2 -10 55 0
all common & before:work	43 -6 -4 -7 -52 33 -5
all common & before:credit	-1 -9 -58 0 105 -11 0
all common & before:person	0 253 -12 -2 -6 -43 0
all common & before:honorific	-5 167 -5 -1 0 -5 0
all common & before:connector	-6 0 -8 -9 4 2 3
all common & before:starter	-17 7 -14 -14 4 -8 -6
all common & before:calendar	-49 -24 -4 -3 -8 -25 -3
all common & before:nation	-117 -82 -5 -9 -34 7 -18
all common & before:honour	-38 1 0 0 -1 -1 0
all common & before:broadcast	-40 13 11 -1 0 -1 -1
all common & before:takesPart	-2 -120 -7 -2 126 -50 0
all common & before:makes	-12 31 -10 -8 16 11 -6
all common & before:comesOut	-17 52 -2 -2 -42 -13 -2
all common & before:playsRole	-48 -87 -12 -46 -38 133 -9
all common & before:tells	-30 2 -6 11 -63 11 -13
all common & before:speaks	-40 -4 -15 8 0 -11 -14
all common & before:lives	-9 -34 -5 -31 -4 -9 -1
all common & before:prize	-33 -45 -3 -10 -28 51 -2
all common & before:calls	-31 -82 -18 -38 -32 12 -4
all common & before:lists	-14 13 -19 -12 -14 15 -6
all common & before:series	-1 83 -2 -5 -6 -117 -1
all common & before:firm	-13 14 -32 -5 60 -40 -7
all common & before:modifier	51 -16 0 0 -2 -6 -3
all common & before:common	6 19 -12 -12 -9 15 -13
all common & before:first	41 -10 -1 -8 -21 31 -8
all common & before:surname	32 -1 -2 -12 -32 -4 65
all common & before:place	1 1 -2 -9 -45 -27 103
all common & before:companyEnd	-63 0 0 0 -39 -47 0
all common & before:number	-81 -121 -42 -13 -64 -90 -37
all common & before:capital	32 -21 -3 -8 4 -23 -3
little words & before:film	-1 76 -1 -1 -3 -5 0
little words & before:work	-4 -28 -1 -6 -5 27 0
little words & before:credit	0 15 44 -2 -12 -3 0
little words & before:person	0 -9 -7 0 0 -1 0
little words & before:honorific	-14 -7 6 -9 -1 -5 0
little words & before:connector	-2 4 -17 -5 -13 6 -11
little words & before:starter	4 -4 -21 -6 -18 17 -13
little words & before:calendar	-14 -67 -1 0 0 -18 0
little words & before:nation	-16 -15 -11 -17 -69 -39 -3
little words & before:honour	23 -15 -1 -1 -1 -5 -1
little words & before:broadcast	-4 -35 -3 -2 -3 14 -2
little words & before:takesPart	0 31 -1 0 -1 -2 0
little words & before:makes	-8 31 -6 -5 -16 -3 -1
little words & before:comesOut	-14 67 -7 -3 -11 -14 -17
little words & before:playsRole	-4 9 -2 -17 -9 59 0
little words & before:tells	-4 -90 1 39 134 -68 0
little words & before:speaks	-14 -26 -24 23 50 9 -1
little words & before:lives	-4 -25 -42 -14 0 -10 0
little words & before:prize	-5 -29 -8 -4 -4 -11 -1
little words & before:calls	-2 30 -9 246 -40 85 -8
little words & before:lists	18 -21 -20 -9 -2 -13 -3
little words & before:series	-1 -43 0 0 -1 38 0
little words & before:firm	15 -7 -3 1 41 -10 5
little words & before:modifier	-2 -41 -1 -1 -2 -14 -1
little words & before:common	-2 -1 -18 -2 -4 -7 -11
little words & before:first	8 17 -1 -4 -1 -1 -2
little words & before:surname	-1 16 3 -7 -9 73 -1
little words & before:place	-6 -37 -3 -3 35 -74 -1
little words & before:companyEnd	-7 -3 0 -1 -2 -19 -1
little words & before:capital	24 -17 -5 -4 -10 10 -2
other & before:film	-3 24 -8 -2 -1 -10 -1
other & before:work	-20 37 -3 -2 -8 64 -4
other & before:credit	-7 -56 -242 1 -1 -15 -14
other & before:honorific	-15 -9 -30 -1 -2 -6 -4
other & before:connector	4 11 -19 -17 3 -2 -25
other & before:starter	4 22 -19 -15 3 8 -17
other & before:calendar	-7 -12 -9 -9 -6 -84 -4
other & before:nation	-18 207 -3 -4 -2 -17 -1
other & before:honour	7 -33 0 0 -3 -35 -2
other & before:broadcast	-17 34 -7 -4 -98 -49 -3
other & before:takesPart	-12 -70 -58 -3 -8 78 -1
other & before:makes	-4 55 -6 -7 5 31 -2
other & before:comesOut	-1 38 -3 -7 -8 -37 -10
other & before:playsRole	-113 -9 -51 -74 -59 -232 -209
other & before:tells	-17 -7 -2 -25 78 -187 -2
other & before:speaks	-19 -8 -3 -3 58 -206 -3
other & before:lives	-9 29 -40 -16 -3 -7 -3
other & before:prize	17 -53 -4 0 -3 -45 -60
other & before:calls	-13 82 -24 -15 -14 50 -5
other & before:lists	-23 20 89 -9 109 -66 -54
other & before:series	-5 -131 -1 -1 -35 106 -3
other & before:firm	-2 -18 2 -4 168 0 -1
other & before:modifier	-2 -46 -3 -3 -9 75 -1
other & before:common	9 25 -22 -13 10 22 -3
other & before:first	-9 -8 0 -3 -7 -21 -2
other & before:surname	-6 -3 -1 -6 -4 -18 -2
other & before:place	-12 57 -12 -1 108 -66 -3
other & before:companyEnd	-6 -24 -1 -1 98 -1 -3
other & before:capital	-10 -9 -3 -10 1 -29 -4
one common & after:film	42 -24 -9 6 -9 -4 -3
one common & after:work	43 -6 -9 -10 -18 43 -3
one common & after:credit	4 9 -8 -2 12 -5 -6
one common & after:person	28 -21 -10 -12 -6 28 -5
one common & after:honorific	13 -1 -2 -5 -20 -1 -7
one common & after:connector	-1 -14 -23 -14 2 -17 2
one common & after:starter	15 -31 -35 -12 -3 -22 -12
one common & after:calendar	-6 -4 -3 -15 -2 -5 -6
one common & after:nation	38 -3 -2 -1 -3 -1 -4
one common & after:honour	16 -8 -3 -1 10 -1 -3
one common & after:broadcast	17 -1 -1 -2 -4 -9 -3
one common & after:takesPart	12 -11 -14 -1 -8 16 -1
one common & after:makes	9 -14 -3 -3 -3 -4 -1
one common & after:comesOut	-33 -16 11 -3 -7 -11 28
one common & after:playsRole	28 -16 11 -27 -4 -11 -4
one common & after:tells	3 24 -16 -5 -2 -8 -1
one common & after:speaks	-23 8 14 -5 -13 -6 -5
one common & after:lives	2 -6 -5 -12 -4 18 -7
one common & after:prize	0 15 -5 -2 13 -6 -4
one common & after:lists	-20 30 -4 -7 -6 -5 -2
one common & after:series	8 -4 -3 -3 21 -13 -1
one common & after:firm	33 11 -3 -2 -23 -4 -3
one common & after:modifier	2 -5 -9 1 1 -2 23
one common & after:common	10 -16 -28 -8 -6 -18 -30
one common & after:first	25 -4 -7 2 -5 -4 -5
one common & after:surname	25 -9 0 -7 -2 6 -5
one common & after:place	-35 -2 -2 -1 -6 -1 -4
one common & after:companyEnd	-18 -2 0 0 9 0 0
one common & after:number	32 -1 -5 -3 3 -1 -1
one common & after:capital	-15 -14 -14 -7 -2 -5 9
one name & after:film	-26 -1 -31 -5 -11 -5 50
one name & after:work	5 -17 9 8 -9 48 1
one name & after:credit	65 -35 -109 -21 65 -4 37
one name & after:person	69 33 -84 19 -16 -20 -6
one name & after:honorific	-105 -2 16 -11 -9 -3 98
one name & after:connector	-27 2 6 3 1 -12 -4
one name & after:starter	-27 -3 29 -1 -17 -12 -3
one name & after:calendar	-67 -20 -21 -15 -8 -3 3
one name & after:nation	184 -13 29 -14 -8 -13 1
one name & after:honour	-9 -6 -12 -7 22 -5 -48
one name & after:broadcast	16 1 1 -4 3 -29 65
one name & after:takesPart	-2 42 -44 29 -4 -19 -29
one name & after:makes	-28 -1 6 8 -4 -4 21
one name & after:comesOut	-23 15 11 -15 -19 6 33
one name & after:playsRole	14 -1 -19 -1 -2 -1 -1
one name & after:tells	-19 8 8 4 8 -4 -1
one name & after:speaks	28 -5 8 -6 -11 -3 -4
one name & after:lives	15 -16 -36 55 -12 -11 5
one name & after:prize	17 17 -8 -16 -16 -8 11
one name & after:calls	-129 -8 42 -26 -31 -1 67
one name & after:lists	-21 -51 21 -1 -21 -1 78
one name & after:series	-27 -41 25 47 -24 185 25
one name & after:firm	-112 -8 -14 -44 -26 115 6
one name & after:modifier	4 17 -2 -15 -10 -2 33
one name & after:common	-10 -21 29 -1 -25 -11 8
one name & after:first	-7 0 -5 -3 -3 0 -8
one name & after:surname	-15 -1 -4 -4 -3 0 -5
one name & after:place	180 -1 -37 -2 16 0 -39
one name & after:companyEnd	-3 0 -7 -3 -27 0 38
one name & after:number	-58 27 106 -26 -31 -18 -110
one name & after:capital	-21 -2 -26 -9 -18 -2 14
one unknown & after:film	35 -23 3 -12 19 2 -41
one unknown & after:work	13 -6 28 -9 12 75 -43
one unknown & after:credit	1 34 -121 74 -44 97 -37
one unknown & after:person	-41 14 -47 -33 -12 98 13
one unknown & after:honorific	69 -2 40 -96 64 -1 61
one unknown & after:connector	27 -5 -2 20 0 30 16
one unknown & after:starter	24 0 9 26 9 8 16
one unknown & after:calendar	-86 91 -33 -17 -19 -16 -17
one unknown & after:nation	9 -7 27 -6 -143 -1 -23
one unknown & after:honour	-48 11 25 -36 -55 -58 102
one unknown & after:broadcast	-42 -2 55 -2 107 137 33
one unknown & after:takesPart	-25 17 16 -11 -5 4 -6
one unknown & after:makes	-27 10 30 4 19 -7 -33
one unknown & after:comesOut	23 2 -18 0 31 -15 -15
one unknown & after:playsRole	30 2 12 -11 -12 -10 -11
one unknown & after:tells	-15 73 -17 -12 -43 19 -32
one unknown & after:speaks	-25 -16 30 -8 7 -6 9
one unknown & after:lives	-37 -10 37 -30 21 27 14
one unknown & after:prize	-57 -11 53 -16 47 -28 -27
one unknown & after:calls	15 -33 -50 -18 71 -17 20
one unknown & after:lists	61 -2 50 -24 -43 -14 -17
one unknown & after:series	41 63 16 -18 -30 -11 -53
one unknown & after:firm	17 -12 -24 -16 3 -3 56
one unknown & after:modifier	-22 -12 38 11 40 -6 -21
one unknown & after:common	40 -16 30 3 -4 13 0
one unknown & after:first	53 -5 -10 -16 9 14 -33
one unknown & after:surname	-16 -2 -14 -3 -5 -4 -6
one unknown & after:place	-49 -10 -11 -1 -25 -12 -8
one unknown & after:companyEnd	-11 -2 3 0 -51 -3 -9
one unknown & after:number	-6 -28 -21 -20 1 -11 -33
one unknown & after:capital	26 -8 -32 -18 -11 -4 -25
person & after:film	-18 33 83 60 -19 -6 -25
person & after:work	-13 -1 29 -6 -20 -8 -3
person & after:credit	-22 382 -242 31 -60 -48 -71
person & after:person	-10 -19 -29 -29 83 51 -98
person & after:honorific	1 -2 129 -2 -1 -3 -2
person & after:connector	7 -9 23 13 -24 4 2
person & after:starter	-4 8 23 14 -5 5 -3
person & after:calendar	-9 -2 -75 -55 -14 -22 -26
person & after:nation	94 -17 -1 -21 -29 -16 -47
person & after:honour	-26 102 32 -13 -15 -26 -4
person & after:broadcast	-1 -4 -15 -11 -18 -96 -34
person & after:takesPart	-10 -35 -1 44 -11 26 -54
person & after:makes	-3 17 21 11 -10 -3 -9
person & after:comesOut	-5 -10 -12 -34 -18 155 14
person & after:playsRole	-6 -6 40 -15 -6 -2 -19
person & after:tells	-4 -6 11 11 -19 -15 -9
person & after:speaks	-2 -4 -14 -15 43 -2 -1
person & after:lives	-4 -15 -39 -28 -8 3 -9
person & after:prize	-10 38 12 -11 -12 37 -4
person & after:calls	-11 -33 51 -19 94 -8 29
person & after:lists	-5 0 -18 -4 160 -6 -71
person & after:series	-5 -58 35 123 -22 -2 -29
person & after:firm	176 -7 -52 -12 -8 -5 -9
person & after:modifier	-6 0 36 -41 7 -12 14
person & after:common	-15 34 6 -10 18 4 -15
person & after:first	-5 -2 0 28 9 -3 -2
person & after:surname	-2 -1 -29 -8 -1 -1 -2
person & after:place	0 -7 75 -4 1 0 0
person & after:companyEnd	0 0 -22 -4 -9 -1 7
person & after:number	-13 -32 -19 -19 122 -3 -21
person & after:capital	10 -5 22 -14 -1 -7 -12
some common & after:film	6 -63 -8 38 -36 -40 42
some common & after:work	-49 15 -5 -18 58 5 19
some common & after:credit	-50 11 -120 122 -116 103 -14
some common & after:person	69 -22 29 -50 -41 56 16
some common & after:honorific	-33 -27 -11 10 36 -16 -34
some common & after:connector	12 12 11 0 -6 -14 -11
some common & after:starter	-2 0 12 -13 8 -8 8
some common & after:calendar	-93 -46 -29 -10 -15 -32 -16
some common & after:nation	-115 -15 36 -7 -6 -9 -13
some common & after:honour	38 -39 -7 -1 15 3 -7
some common & after:broadcast	-23 37 -40 -2 36 -89 99
some common & after:takesPart	-19 112 134 -3 -17 158 -50
some common & after:makes	-34 46 45 -8 21 -21 44
some common & after:comesOut	-36 -40 -6 -9 61 104 -11
some common & after:playsRole	-68 75 56 -29 167 -56 41
some common & after:tells	-8 89 37 -6 -16 -25 -10
some common & after:speaks	-25 -16 -16 -6 82 -9 15
some common & after:lives	-27 -32 17 7 -14 -37 90
some common & after:prize	-22 -25 6 -8 -1 77 -15
some common & after:calls	-41 -8 16 -3 -36 -35 60
some common & after:lists	-3 -84 -11 -22 -1 -17 151
some common & after:series	8 21 -24 -10 -22 -26 -36
some common & after:firm	16 -16 -19 -3 1 -3 -2
some common & after:modifier	-21 -20 -32 -10 29 -27 13
some common & after:common	-20 -2 -10 -5 19 -16 28
some common & after:first	1 -22 1 11 1 -11 12
some common & after:surname	-4 1 4 4 -3 -8 -5
some common & after:place	-10 -59 -22 -2 -15 -16 -59
some common & after:companyEnd	-8 -3 -7 0 -13 -13 -2
some common & after:number	-24 5 12 -7 0 -24 -8
some common & after:capital	-8 -20 -9 -3 -6 -21 22
all common & after:film	-32 45 1 7 92 93 -21
all common & after:work	60 -62 3 -2 -47 -91 -8
all common & after:credit	-15 36 -14 -2 -31 42 -4
all common & after:person	-42 81 -18 -9 -22 -35 -10
all common & after:honorific	22 2 -27 -2 -13 84 -2
all common & after:connector	-8 -8 -10 -13 7 -9 -22
all common & after:starter	-20 -3 -14 -17 14 -1 -14
all common & after:calendar	-184 19 -12 -6 -24 42 -18
all common & after:nation	29 -43 0 0 -8 -19 -3
all common & after:honour	46 -20 -8 -5 -18 -15 -4
all common & after:broadcast	139 0 0 0 -17 -1 0
all common & after:takesPart	-20 4 -14 -2 8 -44 40
all common & after:makes	-15 21 -14 -4 -33 8 -6
all common & after:comesOut	-39 -42 -6 -3 -35 31 -10
all common & after:playsRole	-28 -8 87 -2 -22 -38 -2
all common & after:tells	-58 54 -10 -2 -6 14 -1
all common & after:speaks	-27 5 -15 -1 28 68 -3
all common & after:lives	26 13 -11 -9 -20 -28 -9
all common & after:prize	17 24 -9 -4 -13 -44 -4
all common & after:calls	-3 -24 -3 0 153 -91 -3
all common & after:lists	-4 -66 -6 -4 -7 -12 -2
all common & after:series	-24 151 -18 -62 -114 -69 121
all common & after:firm	88 -16 -3 -1 17 -16 0
all common & after:modifier	-27 15 -18 -2 31 1 -15
all common & after:common	-30 6 -12 -5 25 -18 -8
all common & after:first	53 -36 -12 -2 18 63 -6
all common & after:surname	-8 -31 -18 -1 -14 66 -5
all common & after:place	4 -18 0 -1 -5 -2 -1
all common & after:number	-53 -38 -1 -1 -16 -5 -2
all common & after:capital	10 -6 -2 -1 0 9 -3
little words & after:film	-16 -25 -16 -5 -17 -26 -3
little words & after:work	-54 -49 -7 -4 -21 -125 -7
little words & after:credit	-27 -48 -4 -3 -12 21 -3
little words & after:person	-23 41 -2 -2 -8 23 -4
little words & after:honorific	-2 14 0 0 1 -30 0
little words & after:connector	-8 -9 -14 -7 7 21 2
little words & after:starter	-8 23 -19 -10 10 17 -1
little words & after:calendar	-13 -35 6 -1 -2 -7 -1
little words & after:nation	36 -34 -2 0 -1 -5 -1
little words & after:honour	115 41 -3 0 -22 -22 0
little words & after:broadcast	-4 -23 -1 0 -10 -54 0
little words & after:takesPart	-11 43 -5 0 -5 35 -2
little words & after:makes	29 -47 -20 -1 47 -48 3
little words & after:comesOut	-3 88 -5 0 -5 78 -2
little words & after:playsRole	-7 54 -32 -2 -1 -38 -2
little words & after:tells	-8 22 -11 -6 7 -41 -1
little words & after:speaks	-32 15 -37 -2 148 67 0
little words & after:lives	-27 -61 -11 -2 -6 26 -4
little words & after:prize	47 59 -19 -1 -17 21 -1
little words & after:calls	-22 -5 -3 0 -18 -1 -3
little words & after:lists	1 -56 -17 0 -1 20 -3
little words & after:series	-25 11 -6 -15 -34 -50 0
little words & after:firm	-5 -55 6 -5 -10 -9 -6
little words & after:modifier	-9 1 -13 0 -6 -13 -8
little words & after:common	-12 15 -12 -4 -7 8 -1
little words & after:first	0 8 -1 0 -3 -3 0
little words & after:place	-13 -15 1 0 7 -6 0
little words & after:number	22 -5 -5 -1 -4 -36 -1
little words & after:capital	7 -2 -2 0 -2 -11 0
other & after:film	-24 -36 13 -1 -26 -16 -5
other & after:work	-71 -6 -9 -1 18 -27 -11
other & after:credit	-18 13 -17 0 -16 -15 -2
other & after:person	9 66 -45 -3 -33 11 -46
other & after:connector	3 2 -8 -25 -21 0 9
other & after:starter	3 12 -13 -23 -8 -5 2
other & after:calendar	-30 95 -21 -9 -30 -133 -7
other & after:nation	1 -19 20 -2 2 -7 3
other & after:honour	7 -24 -3 -1 -11 -9 -2
other & after:broadcast	-56 -2 -3 -2 -165 -23 -16
other & after:takesPart	-17 -50 -16 -2 5 -53 0
other & after:makes	-17 -12 2 -7 48 -47 -10
other & after:comesOut	-12 39 -6 -2 14 -22 -2
other & after:playsRole	125 121 -19 -1 -24 -10 -6
other & after:tells	223 63 -6 -1 -47 -17 -2
other & after:speaks	-24 81 -14 -1 -97 4 3
other & after:lives	-38 59 -84 -3 -14 69 -60
other & after:prize	-23 -108 -11 -1 -7 -34 -3
other & after:calls	-53 -2 -1 0 62 -2 -4
other & after:lists	0 91 16 11 17 15 8
other & after:series	-48 -1 -2 -3 45 -12 -3
other & after:firm	0 -70 21 -6 1 3 1
other & after:modifier	-7 -18 -13 -4 -24 110 -14
other & after:common	-14 -2 -23 -5 -11 21 13
other & after:first	-8 -8 -9 -7 -3 -5 -2
other & after:surname	-15 -12 -2 -2 -67 -4 -2
other & after:place	-16 -31 8 0 -1 -12 209
other & after:number	-45 -26 -3 0 -9 -11 -1
other & after:capital	-2 -14 -1 -1 -7 -12 4
known film: common & start	-31 33 -3 8 -14 1 -2
known film: common & free	3 21 3 -9 4 -28 -3
known film: common & mark	45 23 13 -14 -14 -11 -9
known film: common & title case	-30 46 23 8 -18 -18 34
known film: common & set off	22 -20 -22 -7 -15 5 -7
known film: common & touching	9 1 -8 -6 -8 -8 -4
known film: name & start	-16 74 -10 31 -28 6 -17
known film: name & free	-20 28 15 13 -37 -3 -5
known film: name & mark	-50 102 -41 19 -23 -12 -114
known film: name & title case	-5 39 -11 -12 -8 -6 -26
known film: name & set off	-8 184 -51 -12 -2 -84 -1
known film: name & touching	-8 -2 -21 -17 1 -6 -16
known film: rare & start	50 35 -75 -11 -34 28 -3
known film: rare & free	-48 51 -7 12 -41 50 4
known film: rare & mark	111 -35 -20 -28 -22 6 -46
known film: rare & title case	-12 53 -26 26 15 9 -8
known film: rare & set off	-9 44 -8 -4 -3 -1 -5
known film: rare & touching	10 15 -16 15 -16 -9 -39
known film: two & start	18 80 -31 5 28 -1 -17
known film: two & free	6 -2 -31 -2 -13 24 0
known film: two & mark	-13 -30 -46 -16 -28 -58 -13
known film: two & title case	-51 31 -62 -31 -4 -35 -22
known film: two & set off	27 40 -1 -2 -1 -45 -2
known film: two & touching	-4 -5 -30 7 0 -18 -1
known film: more & start	31 86 -1 -1 -4 0 -1
known film: more & free	-2 4 4 0 -3 55 13
known film: more & mark	-3 -176 -2 0 -3 -61 -1
known film: more & title case	12 40 -15 0 -6 43 -1
known film: more & set off	0 42 0 1 -1 -3 0
known film: more & touching	-17 -11 -2 2 -2 2 -1
known film: common & one common	-10 31 1 -3 -9 -17 -4
known film: common & one name	6 -31 8 -18 -16 -3 29
known film: common & some common	124 -15 -34 -4 -30 -59 -3
known film: common & all common	-5 -8 -4 5 -17 -6 -8
known film: name & one common	87 -2 -3 -7 -20 -3 -53
known film: name & one name	-8 20 -6 -22 -9 -6 -25
known film: name & some common	-3 47 -14 -3 -7 -22 -6
known film: name & all common	36 -42 -4 -5 -4 -30 -2
known film: rare & one common	-28 -26 -2 -8 7 -10 -2
known film: rare & one unknown	0 36 -28 9 -28 18 -20
known film: rare & some common	-2 62 -6 19 -31 -23 -11
known film: rare & other	3 262 0 0 0 2 0
known film: two & one common	149 -149 0 0 0 0 1
known film: two & one name	8 261 -6 -145 -16 -8 -3
known film: two & one unknown	45 -44 -25 7 -16 -11 -30
known film: two & person	10 74 -130 6 4 46 1
known film: two & some common	10 7 -21 10 -26 -20 -2
known film: two & all common	-17 -8 -4 -10 24 3 -5
known film: two & other	19 18 2 -11 -14 -57 12
known film: more & one unknown	-37 74 -26 -10 -5 -39 -50
known film: more & person	-1 37 -121 -22 -4 30 54
known film: more & some common	1 -15 -2 -2 -8 1 12
known film: more & all common	-21 -20 -2 0 -4 2 7
known film: more & little words	-1 27 0 5 -1 49 0
known film: more & other	53 56 -3 -1 -1 2 -2
known person: person	-2 -16 3 67 -3 -9 -9
known person: some common	-9 -60 130 73 -10 -24 -7
known person: all common	-17 20 266 -36 -37 -93 -6
known person: little words	-4 -51 330 -4 0 -3 0
known person: other	-12 -56 43 -11 -51 -17 -8
one common & before 	-43 -23 -16 -12 -15 -15 2
one common & before the	9 -6 0 -1 -2 -5 -5
one common & before a	-25 0 0 -1 -1 0 -1
one common & before an	-31 -7 -1 -1 -8 -3 -2
one common & before of	-12 2 11 -3 -23 0 -17
one common & before in	28 -16 -11 -7 26 -4 -2
one common & before on	-18 -10 -6 -10 3 -15 1
one common & before at	32 -6 -2 -5 -34 -3 -19
one common & before by	-23 -23 -17 -4 40 13 -4
one common & before to	14 10 -6 -15 12 -11 -3
one common & before for	-17 17 -4 -8 5 -28 -8
one common & before with	-2 2 -16 -24 -9 -10 -14
one common & before from	-18 12 -17 -10 -8 22 -13
one common & before as	-29 -5 -15 45 -29 20 -25
one common & before and	1 -2 -20 24 -2 20 -4
one common & before or	-26 3 26 -6 -3 0 -1
one common & before but	128 -16 5 0 -70 3 -2
one common & before &	-278 -8 -13 -7 -8 -17 -3
one common & before his	-12 -2 0 -3 -1 -1 -3
one common & before its	50 0 0 0 -1 -17 -1
one common & before this	-11 -8 -4 -17 -2 -4 0
one common & before that	-17 21 40 19 -30 -4 -13
one common & before is	13 14 9 1 -24 -8 -9
one common & before was	64 -9 -8 -3 -1 -12 -6
one common & before are	-16 2 -20 -23 -11 -10 -8
one common & before were	25 9 -6 -7 -15 -6 -7
one common & before be	-10 -6 65 28 -35 -1 -6
one common & before been	-96 -12 -94 -18 219 -57 -2
one common & before will	95 174 0 -3 1 -1 -1
one common & before has	13 -5 0 0 0 -1 -12
one common & before have	32 -5 -3 -2 -2 -2 -1
one common & before had	-41 -10 -69 -2 -11 -8 -1
one common & before also	-10 -2 0 -1 -2 -1 -1
one common & before who	55 0 0 0 0 0 0
one common & before which	63 75 30 -20 -18 -57 -6
one common & before where	-159 0 -5 -1 -6 1 -3
one common & before when	-48 -17 -17 -20 18 70 -9
one common & before after	-13 11 -3 -3 -4 1 -2
one common & before before	-17 -39 44 -6 6 -13 -4
one common & before until	52 -10 -4 -13 -18 -12 -1
one common & before since	14 -17 -2 -4 -4 -13 -1
one common & before than	65 -11 -2 -16 -5 -8 0
one common & before then	-40 -3 -8 -4 -3 -12 -3
one common & before about	28 41 -2 -25 -4 -2 -2
one common & before into	-26 5 -7 -8 -15 -13 -4
one common & before over	-15 4 -8 -2 -17 -28 -7
one common & before against	108 -21 -4 -8 -36 -7 -8
one common & before alongside	-8 0 0 0 0 0 0
one common & before opposite	113 -15 -37 -3 -7 -3 -3
one common & before behind	12 -14 0 0 -7 -3 0
one common & before between	41 -37 -18 -11 7 -4 -4
one common & before during	-15 -5 -2 -15 -6 -8 -1
one common & before under	-40 -13 -14 -8 -40 -29 -17
one common & before without	-71 -14 -11 -17 -8 -7 -11
one common & before not	-35 60 -25 -28 -21 129 -13
one common & before never	-18 -1 0 -3 0 0 0
one common & before i	-130 -18 -29 -20 -27 -9 -25
one common & before he	-164 -33 -21 -25 -42 -11 -16
one common & before she	-87 -10 -29 -42 -16 -12 -15
one common & before they	-52 -9 -19 -20 -18 -11 -19
one common & before we	-93 -16 -19 -17 -13 -8 -13
one common & before you	-100 -41 -36 -35 -29 -17 -20
one common & before my	-11 -19 1 -6 1 -1 0
one common & before ,	-38 -3 -4 -21 24 -15 -9
one common & before .	1 83 -50 -19 -31 -15 -6
one common & before :	28 -5 -16 -12 -10 1 -6
one common & before ;	3 -29 -13 116 -10 -1 -11
one common & before (	75 -31 -45 60 -23 -51 -11
one common & before )	74 -20 -12 -7 -21 -4 -8
one common & before [	70 -22 -108 -65 -4 86 -2
one common & before ]	40 -37 7 2 1 2 -15
one common & before -	49 14 -33 -11 -17 -10 -9
one common & before –	-18 0 -2 -2 -5 -2 -1
one common & before —	93 -10 -47 -29 -19 -14 -14
one common & before "	-40 -1 -3 -2 -16 -8 -10
one common & before ”	-121 -6 -8 -17 -14 -4 -14
one common & before '	-10 -29 -15 -20 -20 -19 -21
one common & before ?	100 -59 -8 -14 -12 -7 -4
one common & before /	-33 -30 -7 -8 -5 -26 -4
one common & before s	-26 -6 -3 7 0 7 2
one common & before up	-78 -14 -1 -2 -4 -2 -13
one common & before out	-7 31 -3 -18 -4 -5 -2
one common & before off	81 -17 -2 -18 -24 -7 -54
one common & before back	-10 -4 -5 -6 -4 48 -18
one common & before such	90 0 -85 0 0 -7 -1
one common & before like	-35 83 -19 -11 -1 -16 -2
one common & before including	46 -1 -49 -1 -2 -3 0
one common & before more	-18 -30 -3 0 0 -25 0
one common & before most	66 -1 -2 -5 -29 -1 -1
one common & before one	6 -16 0 -9 -2 1 -1
one common & before some	45 -7 -1 1 0 0 0
one common & before all	-155 97 -1 -17 3 -3 -2
one common & before both	-34 -3 0 -4 -6 -4 -1
one common & before every	61 -7 0 -66 -1 0 0
one common & before how	-14 0 0 -1 0 0 0
one common & before why	-8 -1 -1 0 0 0 0
one common & before what	-62 64 -4 0 -1 -1 0
one common & before if	22 -7 -3 -11 -21 431 -6
one common & before so	10 -12 0 -4 -1 0 -1
one common & before because	174 -12 -29 -156 -7 -26 -13
one common & before though	-9 -23 130 -1 -8 -105 -6
one common & before although	-33 -107 -14 -6 196 -23 -8
one common & before plus	-59 -1 0 0 0 0 0
one common & before made	-43 65 -6 -20 26 -6 -2
one common & before just	-2 -10 0 -6 0 0 -1
one common & before only	-91 -16 -2 0 0 -1 -1
one common & before now	-10 0 -2 -1 -1 -1 -1
one common & before once	-11 39 -13 -2 -1 -6 -5
one common & before again	-21 -1 -2 -2 1 -4 -2
one common & before still	15 -4 -6 -17 -5 -5 -12
one common & before even	-206 0 0 1 -9 1 -5
one common & before him	-12 0 0 -7 0 0 0
one common & before there	33 -21 -35 -9 -21 -2 -11
one name & before 	-31 2 -5 -8 -13 -16 4
one name & before the	-46 0 -15 17 -2 0 5
one name & before a	-74 -13 -12 -4 -7 -3 113
one name & before an	45 -1 -3 -2 -3 0 -1
one name & before of	-1 5 4 -20 -3 -7 -2
one name & before in	3 3 -13 -11 -5 -17 0
one name & before on	29 -20 -18 -1 -20 40 32
one name & before at	-29 -2 -3 -15 193 -4 -53
one name & before to	-8 -18 17 9 14 -19 -18
one name & before for	-25 3 6 5 33 -23 -4
one name & before with	-1 -21 7 23 -15 -2 -2
one name & before from	29 -9 -44 -21 -12 -13 51
one name & before as	-5 16 -1 4 -6 13 -6
one name & before and	5 8 11 -4 -10 12 -3
one name & before or	-13 14 96 37 -10 -5 -40
one name & before but	11 -23 76 5 11 -2 -18
one name & before &	-18 -32 -63 -59 -13 -8 -13
one name & before his	-77 44 -26 269 -26 -7 -42
one name & before her	-37 -40 -30 202 -14 -3 -7
one name & before this	59 -4 1 -28 -1 -1 -4
one name & before that	-3 8 17 -11 -2 -3 -7
one name & before is	-14 -29 -42 68 -10 18 -1
one name & before was	10 -43 48 48 -12 -40 -10
one name & before are	1 -19 -16 66 -1 -1 -2
one name & before were	-33 -53 -97 -22 -11 -11 182
one name & before be	-52 -9 -32 26 -3 -1 9
one name & before been	-31 -15 -4 221 -23 -48 -56
one name & before will	0 -35 -35 -9 1 0 5
one name & before would	-115 -35 -145 240 -69 -22 -34
one name & before has	-30 4 -42 -19 -24 -7 117
one name & before have	-97 -4 35 0 -1 0 80
one name & before also	-95 -1 167 -54 -38 -12 -2
one name & before who	-8 -6 39 -23 -2 -2 -10
one name & before which	-13 -18 -33 -8 2 -8 -8
one name & before where	-14 -23 1 83 -19 -10 -14
one name & before when	-3 -13 2 40 -4 -4 -7
one name & before while	0 -22 42 -22 -2 0 -1
one name & before after	-50 64 -60 38 -15 -5 10
one name & before before	-31 -20 24 40 -31 -7 44
one name & before until	32 -7 -90 88 -10 -15 -16
one name & before since	63 88 -36 -44 148 -20 -198
one name & before than	-51 46 40 -78 -26 -28 62
one name & before then	-1 -54 101 5 -2 -1 68
one name & before about	8 20 -22 41 -17 -7 41
one name & before into	-12 -21 27 3 -5 -3 23
one name & before over	-13 46 -16 -40 -8 -6 -8
one name & before against	-46 -1 -2 -2 -4 -1 50
one name & before alongside	-3 -12 39 -20 -4 -2 -1
one name & before opposite	0 -5 20 -5 0 0 -1
one name & before behind	-3 47 -28 -19 -1 -23 -1
one name & before between	-2 68 39 -28 -5 -2 -7
one name & before during	120 -11 109 7 21 -1 -195
one name & before under	-14 -1 56 -41 -5 0 -5
one name & before not	-42 -15 -79 234 -10 -40 -20
one name & before never	-27 -2 -23 -4 0 0 0
one name & before i	-100 -14 -102 -89 -24 -12 -47
one name & before it	-14 -9 -45 43 -12 -10 -3
one name & before we	-73 -9 -84 -54 -13 -13 -36
one name & before you	-22 -4 -26 -37 -7 -3 -7
one name & before ,	-13 4 21 12 -17 -4 -15
one name & before .	-17 0 -1 0 0 0 0
one name & before :	8 17 -12 32 -21 -11 1
one name & before ;	-20 -13 18 27 -6 -5 -5
one name & before (	-9 -12 -27 55 -15 -21 6
one name & before -	-12 -32 20 -1 -1 0 -3
one name & before –	0 1 0 -2 -1 -2 -40
one name & before —	-45 -11 57 -75 -10 -6 -4
one name & before "	21 0 -1 -3 -13 -9 -6
one name & before “	-34 0 -3 0 0 -1 0
one name & before /	-9 -13 -34 -13 -28 -4 41
one name & before s	-39 -65 -89 55 -49 -25 -25
one name & before up	-21 -15 -45 201 -8 -5 -75
one name & before out	223 -10 -5 -13 -2 0 -2
one name & before off	27 5 -103 140 -15 -15 -72
one name & before such	1 -29 3 0 -3 -1 58
one name & before like	-12 63 81 -36 -50 -6 -2
one name & before including	9 -10 -4 0 -1 -1 -20
one name & before one	-65 -17 -147 -17 -15 -12 253
one name & before some	134 -19 -50 -62 -3 -2 -3
one name & before all	-4 -1 -11 -11 -23 -17 69
one name & before both	-2 -1 48 -1 -1 0 0
one name & before every	52 -4 -124 65 -6 -61 -5
one name & before why	-15 -47 107 -19 -7 -8 -6
one name & before what	1 -11 21 -21 -4 -3 20
one name & before if	-84 -22 75 79 -13 -16 -6
one name & before so	-30 22 4 1 -3 -3 -11
one name & before because	-8 -48 69 -1 -2 -1 -1
one name & before though	-3 -10 32 -10 -1 -4 -1
one name & before although	-2 152 -137 -13 -27 -1 -7
one name & before despite	0 -1 0 -2 -11 0 8
one name & before via	-10 -33 46 -36 -17 -17 73
one name & before vs	2 -5 -1 -14 -1 -1 -1
one name & before made	-10 149 38 -28 -14 -9 -119
one name & before based	83 -1 -30 1 0 -43 1
one name & before just	0 -63 86 311 -4 -1 -36
one name & before now	19 -14 34 12 1 1 -62
one name & before once	-11 -9 -23 130 -9 -21 62
one name & before even	5 -6 14 -1 0 0 -6
one name & before him	8 -23 -43 9 -5 68 -8
one name & before them	-67 121 -127 102 -40 -35 -16
one name & before here	-17 -6 260 -37 -6 -4 -5
one unknown & before 	-12 -20 -30 3 -9 -2 -17
one unknown & before the	-10 1 -11 -23 -14 -7 5
one unknown & before a	-44 -22 -6 -14 2 -1 33
one unknown & before an	3 -5 -3 5 0 -1 387
one unknown & before of	43 -12 -28 -6 -28 -3 -18
one unknown & before in	-31 17 -26 -40 -17 15 68
one unknown & before on	11 35 -45 18 18 23 -32
one unknown & before at	-84 -21 -27 -21 34 33 60
one unknown & before by	1 -15 17 -1 68 -26 -23
one unknown & before to	12 21 5 6 -8 7 27
one unknown & before for	8 -10 25 7 -1 9 -13
one unknown & before with	-16 43 34 -7 24 -13 -39
one unknown & before from	21 19 -36 -9 34 -13 73
one unknown & before as	-20 -28 55 58 -2 -11 -25
one unknown & before and	-20 3 34 32 2 15 19
one unknown & before or	-13 67 135 25 -15 -23 -58
one unknown & before but	-16 34 112 -22 1 -13 -6
one unknown & before &	-48 -30 -39 -53 -32 -20 -25
one unknown & before his	200 166 0 -16 -30 -1 -46
one unknown & before her	-8 -3 -11 -16 -6 -2 -9
one unknown & before its	311 -6 -2 -3 -7 -1 -17
one unknown & before this	66 66 -15 291 -20 -11 -28
one unknown & before that	-18 -6 -7 7 30 -24 -12
one unknown & before is	69 -24 32 49 -18 -27 -34
one unknown & before was	95 13 0 33 -21 -38 44
one unknown & before are	-130 4 17 121 -42 -8 30
one unknown & before were	81 -67 -35 -7 -3 -3 -3
one unknown & before be	116 -48 44 118 -72 107 -125
one unknown & before been	-80 -106 -64 208 -86 149 -95
one unknown & before will	-20 -15 -19 -7 -2 -2 -2
one unknown & before would	-21 -20 156 -100 -37 -13 -8
one unknown & before has	-43 -32 -16 -35 17 -29 15
one unknown & before have	1 -18 19 -8 131 0 -11
one unknown & before had	-52 -29 52 -5 -8 -7 -7
one unknown & before also	-50 -2 13 66 -26 -10 -10
one unknown & before who	-18 -5 -1 0 -1 0 -2
one unknown & before which	-54 -69 29 -48 97 45 47
one unknown & before where	-11 -11 65 -33 69 -23 -29
one unknown & before when	30 -51 -27 141 11 -27 -39
one unknown & before while	-21 -26 -2 25 48 -16 -24
one unknown & before after	-18 62 29 60 5 -45 -45
one unknown & before before	-88 87 -31 155 59 100 -117
one unknown & before until	-54 -30 98 -71 -28 221 -33
one unknown & before since	-92 38 -76 -54 42 -18 44
one unknown & before than	46 -16 29 -30 -63 124 -123
one unknown & before then	75 66 -7 -53 -43 -26 8
one unknown & before about	110 -48 -35 -41 29 72 -15
one unknown & before into	33 -58 -5 -45 -19 -20 66
one unknown & before over	-75 -35 39 -49 12 -20 58
one unknown & before against	1 25 -52 -35 -2 99 -60
one unknown & before alongside	15 -12 15 -9 3 2 -1
one unknown & before opposite	-18 21 79 -41 -6 -19 -13
one unknown & before behind	-18 -66 -28 -59 -11 158 -39
one unknown & before between	-5 -37 3 -24 -11 89 128
one unknown & before during	225 -19 -14 -21 -40 -22 -106
one unknown & before under	-80 -31 118 -58 160 -10 -62
one unknown & before without	-100 -71 -119 275 -30 -9 -42
one unknown & before not	-68 166 163 -95 -47 -49 -52
one unknown & before never	-5 70 -16 -5 -8 0 -34
one unknown & before i	204 -37 -56 -137 -75 -53 -97
one unknown & before he	-212 -143 -185 -149 -192 -110 -194
one unknown & before she	-144 -3 -151 -8 -58 -3 -49
one unknown & before it	-15 -1 -3 -1 -2 0 -2
one unknown & before they	12 -45 10 -15 5 -11 -8
one unknown & before we	-9 -10 -32 -41 -2 -8 -12
one unknown & before you	-126 -21 -115 -22 228 -36 -116
one unknown & before my	39 -32 -3 -2 63 -4 -25
one unknown & before your	-41 -8 -7 -5 -3 -4 -14
one unknown & before our	135 -57 -39 -44 -19 2 -28
one unknown & before ,	-19 -4 -20 22 -16 -9 32
one unknown & before .	157 -37 -110 -26 -4 -38 -40
one unknown & before :	-60 30 -11 29 27 17 11
one unknown & before ;	-50 52 22 -53 19 12 -4
one unknown & before (	19 -62 -17 -21 77 -4 -30
one unknown & before [	-43 -31 -97 107 -2 56 -36
one unknown & before ]	17 -63 85 2 2 0 -41
one unknown & before -	29 -36 75 -10 -10 -33 -21
one unknown & before –	-49 -6 -68 -19 -13 -6 -9
one unknown & before —	-61 -104 57 -87 -78 -51 -68
one unknown & before "	-184 197 -35 -43 -42 -125 157
one unknown & before ?	167 -13 122 -67 -44 -55 -96
one unknown & before /	-57 -14 -37 -38 154 -29 -34
one unknown & before s	-29 73 -21 -86 -21 -30 -11
one unknown & before up	-17 34 -5 -67 -10 0 243
one unknown & before out	-73 79 -7 -74 117 -1 -12
one unknown & before off	-22 59 -59 -92 -31 -32 139
one unknown & before back	24 -63 50 -62 26 14 13
one unknown & before like	34 -81 6 97 -14 52 -18
one unknown & before including	-28 61 -20 -33 13 59 -29
one unknown & before more	7 -17 15 -34 18 2 2
one unknown & before most	411 -6 -13 -8 -6 -2 -3
one unknown & before one	-53 -7 218 -99 -14 -14 -69
one unknown & before some	70 -94 -21 -13 172 -5 -21
one unknown & before all	1 -52 65 13 1 -6 -44
one unknown & before both	-88 -35 10 -20 -32 -31 -29
one unknown & before each	1 -24 25 -17 9 2 3
one unknown & before every	-122 -29 -54 262 -20 -141 -13
one unknown & before how	-15 -30 -135 14 -39 196 -101
one unknown & before why	-21 -32 192 -13 -50 -29 -30
one unknown & before what	-62 82 7 -9 15 -14 -48
one unknown & before if	-49 44 161 26 -9 -42 -14
one unknown & before so	169 29 -6 -77 -15 -23 -39
one unknown & before because	-63 -75 3 -9 -12 -18 98
one unknown & before though	-10 -35 93 -14 -3 -6 -24
one unknown & before although	-43 55 -53 -15 -56 -7 -21
one unknown & before via	-5 -58 102 -38 -22 -4 -7
one unknown & before vs	-24 -19 -14 -13 -15 -11 -40
one unknown & before made	-32 45 2 -40 -31 12 -15
one unknown & before just	-9 -47 100 194 -11 -9 -6
one unknown & before only	-73 115 -20 -6 -1 -1 -2
one unknown & before now	267 -139 -27 40 7 -52 -36
one unknown & before once	-25 22 90 -12 -17 -26 -27
one unknown & before yet	-14 -36 27 131 -17 -5 -19
one unknown & before still	192 -103 -12 18 -1 -11 -56
one unknown & before even	-20 -11 25 -1 0 0 -17
one unknown & before him	-292 -95 -47 114 239 56 -61
one unknown & before them	-78 75 -47 -29 36 -28 -24
one unknown & before there	-25 0 -5 -1 0 -1 0
one unknown & before here	-24 -10 26 -45 -30 -6 -23
person & before 	-1 -26 13 43 -1 -14 -7
person & before the	-8 -19 4 -31 -20 -11 7
person & before a	-23 -57 -74 -33 -22 -13 3
person & before an	-6 -1 -18 -4 -2 -79 -4
person & before of	-6 -1 -44 0 -6 8 21
person & before in	-5 40 -1 27 -20 -3 71
person & before on	28 96 -69 -3 0 -23 52
person & before at	-23 -37 -84 -52 53 -36 99
person & before by	-3 -7 48 -23 -8 -4 -19
person & before to	-2 -7 39 13 -14 -10 47
person & before for	-3 0 -14 -10 13 40 14
person & before with	3 -12 46 -10 -5 -14 -7
person & before from	-4 1 24 -27 -9 23 -28
person & before as	-5 -14 -63 139 -11 -16 -19
person & before and	-1 -12 14 -25 16 21 -12
person & before or	-1 1 56 -31 -2 -27 -2
person & before but	-3 54 -20 -17 -16 -17 -1
person & before &	-24 -138 -289 -141 -26 -35 -24
person & before his	-29 201 -135 53 -41 -9 -47
person & before her	-105 -129 -122 -137 -78 -51 -64
person & before this	-233 -140 -256 -255 -143 -109 -93
person & before that	-2 -35 31 33 -12 -4 -12
person & before is	-2 -17 -10 113 -9 -9 -8
person & before was	-6 38 -63 34 -13 -21 -6
person & before are	-1 19 68 -46 -8 -3 -4
person & before were	-2 -13 123 -42 -3 -9 -6
person & before be	-38 -61 -102 -43 -24 -30 -29
person & before been	-1 -2 -98 214 -4 -8 -24
person & before will	-3 -50 104 -7 -3 -7 -4
person & before has	-1 55 80 -12 -2 -5 -3
person & before have	-26 -20 -120 -16 -11 -7 0
person & before had	-4 87 76 -36 -9 -4 -4
person & before also	1 0 201 -85 -17 -92 -16
person & before who	-1 -6 54 -18 -1 -7 -21
person & before which	-1 -29 23 26 -12 -8 -4
person & before where	-1 74 10 -17 -26 -27 -5
person & before when	-5 9 27 35 76 -18 -19
person & before while	-6 -6 78 -17 -6 -2 -7
person & before after	-1 67 34 -48 -13 -46 -32
person & before before	-2 -24 116 -1 -8 -13 -21
person & before until	-2 -43 91 -23 -2 -22 -4
person & before since	-4 54 81 -29 -21 -37 -12
person & before than	-3 -61 -81 -56 -13 -100 330
person & before then	-1 121 23 -16 -12 -4 -5
person & before about	-18 83 -53 29 -25 -66 -11
person & before into	-15 -78 -71 146 -14 -36 -48
person & before over	-1 139 -71 -50 -2 -8 -12
person & before against	0 11 92 -50 -2 -15 -1
person & before alongside	0 -43 61 -4 -1 1 -5
person & before opposite	-1 9 50 -31 -5 -5 -3
person & before behind	-2 169 -6 -22 -16 -78 -13
person & before between	0 -42 64 -18 1 -3 -3
person & before during	68 99 18 2 144 -18 -209
person & before under	0 -4 146 -11 -3 0 0
person & before without	-1 -23 123 -93 -5 -7 -2
person & before not	-16 -4 86 -32 -2 -14 -1
person & before never	0 -6 -14 0 -2 -3 0
person & before i	18 -48 -270 95 28 -80 -27
person & before it	-1 -14 76 -45 -6 -3 -7
person & before they	-2 0 -20 0 0 0 -2
person & before we	-3 -43 -87 -72 0 1 -3
person & before my	-25 107 -108 -84 -47 -17 -55
person & before our	0 5 13 16 -1 -2 12
person & before ,	-6 -8 12 35 -9 -2 -3
person & before .	-14 -30 154 -14 -17 -6 -16
person & before :	-21 -8 87 -14 -33 -10 -20
person & before ;	-5 -10 52 -24 -14 7 5
person & before (	-1 14 87 -47 -10 -7 -4
person & before [	0 -36 194 -170 0 1 0
person & before -	-10 32 89 -23 -12 -13 -11
person & before –	-1 -20 -104 7 362 -33 -4
person & before —	-55 -9 113 158 -18 -5 -6
person & before "	-25 -35 13 -31 -87 -43 -54
person & before “	0 -9 119 -37 -8 -39 -1
person & before ?	-4 -24 65 -32 -3 -10 -4
person & before /	-31 -2 152 -22 -8 -5 -66
person & before s	-6 -88 -212 352 -27 -15 -18
person & before up	-4 25 58 -33 -5 -21 -21
person & before out	-5 -52 57 245 -20 -3 -8
person & before off	0 -9 122 -76 0 -2 -18
person & before like	-1 6 45 116 0 -9 0
person & before including	-1 -15 26 -25 -3 74 -3
person & before most	-27 -5 -72 1 0 0 0
person & before one	-10 -46 -266 247 -19 -24 -67
person & before some	-2 -13 65 -25 0 1 0
person & before both	-2 -8 49 -7 -3 -5 -2
person & before how	-7 -118 95 131 -19 -23 -16
person & before why	0 -56 69 2 1 0 -17
person & before what	-1 -11 34 -17 -2 -2 -1
person & before if	-16 -10 5 -33 174 -7 -20
person & before so	-7 -19 -108 205 -17 -18 -16
person & before because	-5 -35 7 -32 191 -13 -47
person & before though	0 -4 43 -35 -3 -2 -2
person & before although	0 -25 57 -53 10 0 -2
person & before vs	-31 -32 -40 -36 -36 -38 -41
person & before made	-3 -16 54 95 -28 -75 -11
person & before just	0 -41 -101 -52 -47 -49 -28
person & before only	-6 57 56 -23 -10 -3 -1
person & before now	0 -2 74 -3 -4 -1 -1
person & before once	-3 -54 -116 -110 -46 307 -36
person & before yet	0 -34 107 -34 2 -28 2
person & before still	-5 -45 -26 104 -38 -22 -14
person & before even	-21 -11 -35 304 -27 -45 -43
person & before him	1 112 -49 53 0 -24 -7
person & before them	-10 -54 145 -33 -6 -6 -11
person & before there	-1 0 59 -9 -3 -2 0
some common & before 	37 -2 -12 4 1 -8 -5
some common & before the	-14 -37 -5 -3 -29 -17 26
some common & before a	57 -125 1 -5 13 -20 -9
some common & before an	-26 -13 -12 -3 -16 -8 -7
some common & before of	21 -4 -19 1 -10 9 -41
some common & before in	-1 42 -15 -25 -12 29 17
some common & before on	-26 -10 -10 -17 10 53 78
some common & before at	71 -40 -26 -22 37 3 45
some common & before by	105 -2 68 8 66 -49 -23
some common & before to	20 4 -11 -10 -37 23 58
some common & before for	9 38 -8 -17 48 -13 -18
some common & before with	61 10 47 10 -50 50 6
some common & before from	-24 42 32 -4 48 -2 23
some common & before as	48 15 -11 145 -15 -44 -29
some common & before and	-15 22 22 -27 11 -11 -11
some common & before or	-6 102 -102 -20 47 4 5
some common & before but	-71 78 -152 -14 2 201 -38
some common & before &	-4 -11 -7 -2 -2 -8 -2
some common & before his	-14 248 -4 -29 -12 -12 -9
some common & before her	-39 -119 -50 -21 -56 -46 -23
some common & before their	0 0 -14 -1 0 0 0
some common & before this	29 -25 -127 0 -1 -20 0
some common & before that	-46 -9 -27 -33 -37 -75 100
some common & before is	-43 54 66 83 -18 -57 -46
some common & before was	-49 -9 -57 14 -66 -59 37
some common & before are	-19 29 -18 -74 -39 -41 -99
some common & before were	-16 95 -24 -23 -26 46 -50
some common & before be	-46 5 -8 298 -11 -20 -7
some common & before been	-7 -5 -17 13 -6 -4 -2
some common & before will	-40 -48 -10 -9 -23 -32 -5
some common & before would	-1 -75 -22 -16 -2 -17 -9
some common & before has	-47 -5 -37 -6 -32 -19 -95
some common & before have	-83 -62 -40 -4 -42 -37 -11
some common & before had	298 6 60 -14 -15 -36 -6
some common & before also	-19 -133 -2 -6 1 125 1
some common & before who	-95 -22 -36 -2 -9 -7 -7
some common & before which	223 -203 109 9 -5 -114 -79
some common & before where	-28 -153 -101 -37 -102 235 54
some common & before when	-20 -4 -7 -19 30 19 80
some common & before while	-5 99 -84 -6 -11 -20 0
some common & before after	67 73 42 -28 100 9 -43
some common & before before	9 -13 -2 -78 9 4 94
some common & before until	-35 103 -29 -110 -17 -192 -8
some common & before since	-24 8 -33 -25 -79 3 246
some common & before than	-102 179 -81 -9 -89 103 -44
some common & before then	-10 52 -4 -11 66 -23 -19
some common & before about	-66 98 179 43 -54 -78 173
some common & before into	5 -181 -3 153 42 -49 19
some common & before over	-2 74 13 -23 13 -26 -4
some common & before against	2 -148 -28 23 -11 13 -6
some common & before alongside	-10 -29 -30 5 -13 -17 56
some common & before opposite	-36 -6 136 -25 -28 -116 -14
some common & before behind	-20 98 -17 -14 -17 -114 -26
some common & before between	-17 112 -15 0 -5 -23 2
some common & before during	206 -127 2 5 -17 251 -60
some common & before under	-33 -30 -28 -10 -62 -10 -5
some common & before not	-32 -96 -6 -1 -4 -153 -3
some common & before never	-23 -19 -7 -32 -6 -29 -2
some common & before i	-109 -315 -160 -157 -121 -147 -119
some common & before he	-1 -121 -98 -18 -59 -26 -48
some common & before she	-199 -103 -132 -72 -124 -86 -98
some common & before it	-21 -19 -22 -13 -86 -6 215
some common & before they	-26 -99 -95 -33 -32 -64 -52
some common & before we	-101 -87 -138 -68 -52 -49 -28
some common & before you	81 -262 -131 -90 -146 -186 -68
some common & before my	-168 -73 -9 -5 -42 -30 -36
some common & before your	-29 -39 -7 -9 -27 -37 -33
some common & before our	-16 -5 -2 0 -9 -21 -2
some common & before ,	8 -2 5 17 -5 15 -17
some common & before .	-95 -111 127 -18 -65 -35 -67
some common & before :	-34 -36 -18 -18 31 11 -12
some common & before ;	-37 88 12 69 -41 -89 -29
some common & before (	-43 56 60 -36 34 58 -18
some common & before -	-27 19 -7 -15 -13 124 -11
some common & before –	-31 -270 -4 -69 -28 -121 -2
some common & before —	-10 -7 -23 -7 -29 -14 -4
some common & before "	-13 189 -4 -2 184 -178 -5
some common & before ”	-91 259 -143 -69 -10 -134 -4
some common & before /	-67 -46 -85 -4 -72 -18 -13
some common & before s	-2 -45 -1 -41 -18 -3 2
some common & before up	257 -47 -29 4 -129 -15 139
some common & before out	-19 163 -13 -16 -44 -55 -20
some common & before off	-47 -74 110 -49 -59 -31 171
some common & before back	0 121 -1 -19 0 -73 -5
some common & before such	-16 -24 0 -2 -6 -28 -8
some common & before like	-3 141 -4 -17 -5 -34 -3
some common & before including	-14 -73 -46 -18 -17 125 -4
some common & before most	-74 -21 -30 0 -12 -2 -2
some common & before one	-27 58 -14 -8 -77 -15 -46
some common & before some	2 -113 -30 -76 -6 -1 -90
some common & before all	-2 -15 -32 -3 -8 -4 -4
some common & before how	0 -48 46 -8 4 -3 -2
some common & before why	-3 -47 -9 -4 -3 -6 -2
some common & before what	-100 -3 -29 -9 -31 -28 -28
some common & before if	2 -13 0 -34 67 2 7
some common & before so	-28 -119 -6 -1 -2 -48 5
some common & before because	-1 53 0 0 0 -2 0
some common & before though	-1 127 -96 -2 1 -12 3
some common & before via	-20 -9 -23 -1 63 -11 -10
some common & before made	-5 46 -11 -3 -23 -30 9
some common & before just	-23 29 -13 0 -2 -24 -1
some common & before now	6 -59 1 145 2 3 -89
some common & before once	-7 0 -42 210 17 -42 -114
some common & before yet	1 0 66 -4 0 -6 3
some common & before him	-11 -28 -41 61 -51 -122 -16
some common & before them	-5 137 -16 -6 -5 -10 -1
some common & before there	-23 -123 -78 -4 -17 -30 -10
some common & before here	-3 72 -23 -4 -36 -57 -8
all common & before 	35 2 -11 -17 -6 7 -8
all common & before the	3 -24 0 0 -2 5 8
all common & before a	-34 -92 -1 -2 -4 -11 -3
all common & before an	-9 -27 -1 -1 -8 -12 -2
all common & before of	-25 -12 -6 3 2 3 31
all common & before in	6 46 -5 -7 -21 6 0
all common & before on	-40 0 -4 -10 75 -32 44
all common & before at	66 -69 -10 -25 -5 -30 63
all common & before by	74 -57 -8 -7 118 -76 -26
all common & before to	-42 -8 -16 -16 19 11 17
all common & before for	3 12 -13 -5 -7 19 -8
all common & before with	5 -7 5 -7 -31 68 -8
all common & before from	-18 57 -4 -7 77 55 -44
all common & before as	-7 -27 -8 65 -4 -27 3
all common & before and	7 38 -14 8 -14 3 -13
all common & before or	-8 83 -10 -7 -13 -60 -1
all common & before but	-13 51 -31 -38 161 -33 -23
all common & before &	25 -41 0 0 -2 -24 -7
all common & before his	-52 62 -13 -19 -18 -7 -13
all common & before her	-32 106 -5 -27 -14 -15 -5
all common & before this	-3 17 -3 -3 -2 -22 -1
all common & before that	-5 81 13 111 -49 -32 -4
all common & before is	11 91 -14 -41 30 26 -14
all common & before was	-53 -52 -5 145 35 50 -20
all common & before are	-26 -20 87 -23 -12 -25 -7
all common & before were	-44 160 -16 -6 -9 -101 -13
all common & before be	94 71 -3 -5 -7 -70 -39
all common & before been	-8 0 -1 0 -2 -1 0
all common & before will	-7 -24 -1 -1 -7 -6 -2
all common & before has	20 -11 -5 -2 -15 -50 -4
all common & before have	-1 -47 -20 -5 -52 -20 2
all common & before had	-1 -5 0 -2 -20 0 0
all common & before also	19 -6 0 -3 74 -92 0
all common & before who	39 -13 -1 0 -6 -37 -1
all common & before which	-16 -53 -96 -15 -63 101 -13
all common & before where	-31 -20 -40 -7 43 -91 -10
all common & before when	-7 -10 8 -4 -77 -39 -2
all common & before while	-5 -1 0 -2 -10 -17 -1
all common & before after	129 -44 -2 -24 3 62 -41
all common & before before	-4 230 0 0 -47 -19 -1
all common & before until	-11 -24 0 -1 -2 -8 -4
all common & before since	-13 28 -2 -7 -42 134 -17
all common & before than	-50 -63 -64 -2 -62 153 -40
all common & before then	-22 254 -4 -1 -2 -16 -2
all common & before about	-18 75 -5 74 -38 -78 -40
all common & before into	1 14 -1 0 -11 41 -1
all common & before over	-1 61 -1 0 -12 -56 -2
all common & before against	22 78 -11 -4 1 -44 -4
all common & before opposite	-15 70 -45 0 -32 -61 2
all common & before behind	-1 102 -1 0 -9 -97 0
all common & before between	-12 8 -11 -9 -31 -155 -11
all common & before during	142 14 -3 -7 -77 -64 -49
all common & before under	-1 -9 -8 -1 73 -41 -2
all common & before not	195 46 -6 -7 -75 -39 -9
all common & before never	-3 -15 -4 0 -2 -3 0
all common & before i	-183 -326 -157 -133 -147 -218 -102
all common & before he	-32 -84 -5 -5 -19 -20 -3
all common & before she	-15 -190 -61 -81 -82 -163 -51
all common & before it	-8 -7 -12 1 -4 -4 0
all common & before they	-135 -198 -62 -65 -106 -110 -78
all common & before we	-11 -208 -46 -46 -80 -75 -53
all common & before you	-124 -157 -37 -28 -73 -88 -35
all common & before my	-24 7 0 -2 -11 -15 -3
all common & before your	221 -51 -8 -11 -66 -50 -25
all common & before our	-8 -2 0 0 -1 -5 -1
all common & before ,	55 -1 -20 -16 12 33 -11
all common & before .	-33 57 -27 1 -20 -50 2
all common & before :	-19 -9 -8 -3 0 -34 -5
all common & before ;	46 58 -32 -18 -34 -140 -26
all common & before (	-42 56 5 -60 10 -32 -14
all common & before -	-75 -141 -14 -14 -29 -52 -22
all common & before –	284 -31 -3 -4 -24 -14 -4
all common & before —	108 -25 -16 -11 197 -19 -2
all common & before "	-6 -3 -3 -3 -6 -27 -1
all common & before '	189 -50 -7 -18 -49 -39 -36
all common & before s	-3 24 0 0 0 -27 -2
all common & before up	408 -33 -8 -45 -57 -76 -14
all common & before out	-5 69 0 -1 -40 -9 2
all common & before off	0 38 1 -2 -1 -33 1
all common & before such	-42 -30 -1 0 -3 -25 -2
all common & before like	-3 45 -16 -14 -16 -71 -3
all common & before including	-11 34 -7 -10 19 -50 1
all common & before more	-4 -16 2 0 0 8 0
all common & before most	-91 -21 -12 0 -7 -49 3
all common & before one	-9 -18 -3 -4 -8 -9 -8
all common & before some	-11 31 -3 0 -3 -12 -20
all common & before all	-16 -35 0 -5 -3 -11 -1
all common & before both	-5 -21 -1 -5 37 1 0
all common & before how	-5 8 -1 -12 -4 -82 0
all common & before why	-84 -18 -19 -2 -14 -39 -4
all common & before what	-13 -27 -14 -5 -57 -28 -9
all common & before if	-8 6 -2 -1 -2 -65 -1
all common & before so	-5 -18 0 0 -1 2 0
all common & before because	-1 90 0 0 -3 -87 0
all common & before although	-12 -15 0 0 -44 2 0
all common & before plus	-2 -12 -6 0 -2 -48 0
all common & before vs	-31 -47 -6 2 -73 -9 -27
all common & before made	-3 19 -7 -4 59 40 -1
all common & before just	-4 -20 -1 -2 -2 -2 -1
all common & before only	-54 -66 -5 -2 -8 -7 -1
all common & before once	0 -10 0 0 0 -4 1
all common & before still	-21 -40 -4 -8 -12 -13 -3
all common & before him	58 -34 -3 -26 -61 -48 -2
all common & before them	-17 -75 -13 -8 -10 119 -1
all common & before there	1 -30 1 0 1 0 3
all common & before here	0 37 0 0 -2 -38 0
little words & before 	17 -18 -12 -14 -3 -8 -3
little words & before the	-4 -22 0 0 17 -17 0
little words & before a	-42 -74 -1 -1 -4 -31 -4
little words & before an	-4 -8 0 0 -2 -3 0
little words & before of	-18 23 -7 -8 -2 36 -9
little words & before in	-5 51 -2 -2 0 13 -18
little words & before on	59 -30 -2 -5 -22 -27 79
little words & before at	34 -1 -1 -1 -26 -8 26
little words & before by	-10 -6 6 -2 -18 1 -1
little words & before to	60 -58 -13 -11 5 -12 -20
little words & before for	13 22 -9 16 -3 9 -4
little words & before with	-4 13 -18 -2 -13 2 -3
little words & before from	-25 -68 -19 -11 -10 -28 -39
little words & before as	-2 -56 -1 28 13 -29 0
little words & before and	-22 28 -14 -7 -19 -3 -13
little words & before or	-1 96 -3 -2 -5 -40 -1
little words & before but	4 77 -16 -2 63 38 -3
little words & before &	0 -46 -2 -1 -2 -16 -1
little words & before his	-2 139 0 -3 -1 -35 0
little words & before her	-5 -39 -1 -1 -7 -7 -1
little words & before this	466 11 0 -2 -1 -16 -1
little words & before that	1 97 -8 67 39 -35 1
little words & before is	-15 78 -7 63 -4 -44 -2
little words & before was	-10 1 -9 -48 -4 -18 0
little words & before are	-28 -83 2 -22 -37 -26 183
little words & before were	-1 56 -21 -3 -3 -38 -3
little words & before be	11 -73 1 2 119 3 -17
little words & before been	-4 -45 -48 -12 -3 -35 -2
little words & before will	-4 -28 0 0 0 -1 0
little words & before has	-7 -86 -11 -4 -5 188 -4
little words & before had	245 -177 -49 -6 -3 -71 -3
little words & before also	-1 -178 -1 -2 -8 187 0
little words & before who	30 -10 0 0 0 -2 0
little words & before which	-5 174 -7 -5 -7 -38 -4
little words & before where	-19 43 -64 -15 -43 -68 -31
little words & before when	-1 87 -2 0 1 -14 0
little words & before while	0 -124 6 0 1 149 -1
little words & before after	-3 42 -7 -2 -12 76 -1
little words & before before	-1 33 -9 -1 -14 -26 -4
little words & before until	0 53 -3 -34 71 6 2
little words & before since	-3 146 -2 -1 -13 -40 0
little words & before than	28 -58 21 0 2 38 -1
little words & before then	-2 -3 -4 -2 -3 -33 -1
little words & before about	-24 -21 -24 36 -33 -38 -3
little words & before into	-22 152 -6 -43 -9 -7 -3
little words & before over	-72 -97 -8 -6 6 206 -2
little words & before against	0 -48 0 -2 -1 -46 0
little words & before alongside	3 -79 -6 -1 4 4 0
little words & before opposite	0 -3 -27 -1 -1 -7 0
little words & before behind	-1 -83 -23 -28 -9 180 0
little words & before between	-8 -19 -34 -11 -15 -66 -6
little words & before during	1 -113 0 -16 19 2 1
little words & before under	100 -5 0 -2 8 20 14
little words & before without	-1 -5 0 0 0 -10 0
little words & before not	491 -17 -1 1 -1 -5 0
little words & before never	0 -13 0 0 0 0 0
little words & before i	-38 -98 -34 -14 -20 -59 -8
little words & before he	-25 -83 -3 -1 -19 -10 -9
little words & before she	-48 -141 -92 -83 -64 -111 -30
little words & before it	-6 -11 -3 -2 -2 -2 0
little words & before they	-11 -94 -6 -2 -7 -52 -6
little words & before we	-65 -189 -23 -11 -9 -127 -6
little words & before you	-77 -150 -19 -17 -28 -103 -18
little words & before my	-95 -24 0 -3 -1 -5 0
little words & before our	272 -19 -1 0 1 -3 -2
little words & before ,	14 -19 -19 -15 -3 4 -12
little words & before .	-6 104 -16 -16 1 -21 -6
little words & before :	-17 -30 -6 -3 -6 -21 0
little words & before ;	-44 53 -32 -6 -18 39 -2
little words & before (	-9 210 -29 -11 -3 154 0
little words & before -	-11 53 -6 -7 -1 -22 2
little words & before –	-34 -22 -2 -7 -10 -57 -12
little words & before —	-7 -14 0 0 -25 -7 0
little words & before "	266 125 -6 -16 -14 15 -12
little words & before ?	-15 -64 -115 -12 -9 -13 -85
little words & before s	-12 42 1 0 -4 -36 0
little words & before up	-82 -103 -9 -41 -29 -53 -5
little words & before off	-5 -19 -1 -4 -5 -9 -4
little words & before back	0 80 0 -1 0 -79 0
little words & before such	0 -51 -1 0 24 13 0
little words & before like	-12 -42 -11 -5 -6 -30 -8
little words & before including	1 -1 9 -2 13 -21 1
little words & before more	-3 -5 -4 -5 -1 -48 -1
little words & before most	-24 -20 1 0 0 -2 0
little words & before one	-1 3 0 -4 0 28 0
little words & before some	-30 131 -5 0 -3 -15 -13
little words & before both	269 -33 -34 -10 16 -8 -1
little words & before each	0 -40 0 0 0 0 0
little words & before every	-3 -62 0 -8 0 -15 0
little words & before how	0 201 -1 -5 -3 -110 -1
little words & before what	-1 -5 0 0 -2 -12 0
little words & before if	0 38 0 0 0 -12 0
little words & before so	-2 9 1 0 2 -22 1
little words & before because	-7 197 -1 0 -1 -16 -1
little words & before though	0 51 -27 -1 -1 -44 0
little words & before although	0 60 0 0 1 -3 0
little words & before made	-2 -14 -1 -3 -2 -32 0
little words & before just	-3 153 0 1 -2 -28 -1
little words & before only	-1 -40 0 0 0 0 0
little words & before once	-1 -3 0 -1 1 -16 0
little words & before still	-7 -24 -3 -6 -2 -13 -1
little words & before him	-1 -90 -2 134 -1 -111 -2
little words & before them	-16 87 0 -2 -11 -54 -4
little words & before there	0 -81 -18 -1 -6 -6 -2
little words & before here	-13 -96 -80 -7 -29 -30 -3
other & before 	15 9 -13 -25 7 3 0
other & before the	-10 -48 -1 -4 -10 -7 -4
other & before a	-31 -54 -2 -2 -4 -9 -3
other & before an	0 -79 0 0 -3 -1 0
other & before of	-10 26 -16 -31 -31 -13 -16
other & before in	-22 29 -2 -1 -17 8 -49
other & before on	10 -38 16 -10 35 77 -37
other & before at	158 -40 -6 -2 6 -18 -30
other & before by	-7 -70 -9 -11 7 76 -2
other & before to	-18 -128 -31 -31 -35 -92 16
other & before for	35 9 -28 -5 58 20 -6
other & before with	-7 153 -10 -1 3 -42 -2
other & before from	-16 40 -8 -5 36 57 13
other & before as	-10 59 86 48 -12 -46 -8
other & before and	-8 56 -27 -16 -5 3 -16
other & before or	-13 -146 85 -6 -28 -24 -8
other & before but	-15 97 -100 -3 -5 -36 70
other & before &	0 -121 -1 0 -2 -1 0
other & before his	-4 -28 0 1 -2 -6 -1
other & before her	-23 -9 -1 -13 -6 -36 -3
other & before this	14 0 -4 0 60 0 0
other & before that	69 19 -19 -4 -19 63 -5
other & before was	-2 194 -2 -2 -1 -28 -1
other & before are	0 179 -64 -1 -3 -4 0
other & before were	0 -72 0 -2 -2 -12 0
other & before be	-63 -87 -1 -24 -11 -37 1
other & before will	-7 176 -1 0 -1 -3 -2
other & before has	-6 94 -35 -5 -4 -9 -5
other & before had	0 51 0 0 0 -50 0
other & before also	-1 -56 0 -5 4 -122 -1
other & before which	-1 84 -53 -14 -22 -77 2
other & before where	0 -25 0 0 0 -3 0
other & before when	-10 27 -21 -2 84 -31 -2
other & before while	3 -42 2 -3 4 17 16
other & before after	-1 286 -5 -1 -8 -18 -1
other & before before	-1 78 0 0 -2 -37 0
other & before until	-12 -59 21 -87 -8 -22 -9
other & before since	-6 71 -19 -2 -23 163 -2
other & before than	0 70 1 -4 0 -49 0
other & before then	5 76 -6 -3 -3 -24 -7
other & before about	-51 247 -2 -12 -18 -19 -11
other & before into	-30 268 -9 2 -10 -6 -1
other & before over	317 -193 -24 -9 -69 -94 -103
other & before against	-3 72 -9 1 -5 0 -8
other & before opposite	0 22 0 0 0 -8 0
other & before behind	-3 65 -9 -17 -4 -21 -2
other & before between	0 166 -17 -1 -3 -98 0
other & before during	146 -5 -60 -1 -57 -84 -17
other & before under	-14 -55 3 -1 13 -6 0
other & before not	-1 37 0 0 0 -40 0
other & before i	-5 -162 -17 -10 -50 -68 -5
other & before he	1 -24 0 1 1 -12 1
other & before they	-78 -153 -123 -14 -117 -139 -64
other & before we	-64 -143 -17 -10 -122 -72 -52
other & before you	4 -34 -50 -16 -33 -27 -5
other & before my	-22 -24 -1 -2 -11 0 -1
other & before your	0 -13 0 0 0 -3 0
other & before ,	-13 62 -8 5 2 93 -10
other & before .	0 43 -2 0 0 -22 0
other & before :	-17 27 7 -20 -19 124 -3
other & before ;	-17 16 -33 -6 -11 189 -33
other & before (	87 -10 -59 -51 35 -31 -10
other & before -	-9 168 0 -1 0 -1 0
other & before –	-12 -27 -169 -12 -12 -11 -2
other & before —	-30 -60 -59 1 -33 -39 -2
other & before /	-33 -18 -75 11 -13 -20 -13
other & before s	-35 4 -38 -48 73 -14 -14
other & before up	-10 -35 -4 -2 -9 -15 -18
other & before out	-53 -19 -57 0 334 -25 -6
other & before off	-13 -156 -17 -17 -7 -14 390
other & before like	-4 202 -91 -8 -70 -20 -2
other & before including	-6 12 50 -7 88 32 -1
other & before most	-9 -7 0 0 0 -1 0
other & before one	0 -10 0 0 0 -32 -2
other & before some	-78 -46 -8 0 3 -1 -7
other & before all	0 -30 -1 0 0 0 0
other & before how	-3 -24 -1 -1 -1 -25 0
other & before what	-1 -46 -1 0 0 0 2
other & before if	-2 45 4 3 0 -37 0
other & before so	-1 -22 0 0 0 0 0
other & before because	0 14 0 0 0 -13 -1
other & before although	-3 14 -1 -1 -27 0 -1
other & before made	-2 28 -7 -4 -9 -58 -1
other & before just	-1 35 -3 -2 0 -34 -6
other & before only	-32 -225 -87 -16 -5 395 -2
other & before now	0 -13 0 0 -2 -4 0
other & before once	-8 -177 -95 -100 -15 -85 -1
other & before him	-9 -66 -76 -28 -56 315 -3
other & before them	205 31 -51 -52 -62 -122 -14
other & before here	-4 33 -7 0 -18 -31 -1
bias	-45 -50 -16 -35 -77 -81 -91
words:1	-1 -70 -28 -21 -66 -83 -62
words:2	-39 -33 12 4 -14 -47 -11
words:3	-14 -22 21 0 -10 -1 -10
words:4	-27 3 -8 -9 1 7 -8
words:5	27 36 -7 -4 8 8 -3
words:6+	8 61 -3 -1 19 54 -1
first: unknown	6 -46 38 -37 14 -28 17
last: unknown	-22 -25 40 29 -6 -19 -4
only: unknown	-24 -13 7 -7 -3 0 29
shape: none	25 0 -33 -17 -8 -30 -43
shape: first+surname	-5 -35 60 31 -16 -10 -15
shape: first+unknown	-11 -24 73 44 -27 -20 -19
shape: first+common	-14 -3 36 -5 16 -27 -17
shape: unknown+surname	-8 2 19 -3 -13 -7 16
shape: unknown+unknown	-12 16 8 -30 4 1 20
shape: initials	-6 -26 58 35 13 -1 2
shape: middle initial	-2 -15 254 47 -4 -4 -7
shape: particle	-3 2 150 -26 86 -21 -38
shape: three with first	-1 -16 56 20 -4 8 -5
shape: three unknown	-20 20 -70 -22 31 -7 11
shape: some common	-1 4 -46 -1 7 6 8
shape: all common	-33 -29 -97 -69 -55 -20 -43
common word before a person	-300 0 -200 -100 0 0 0
person at the end	-2 -26 61 20 0 -14 12
person at the start	1 13 34 15 -14 -2 -3
owner inside	-6 36 -47 -27 -34 -16 8
person owns inside	-14 -29 -96 -18 -21 38 -20
colon inside	-17 155 -302 -4 -15 99 -3
dash inside	-11 103 6 1 -6 -14 -2
comma inside	-6 38 -1 0 -1 76 0
ends in a number	-8 100 -38 -4 22 29 -12
starts with a number	82 4 -8 -23 -15 -20 -17
ends in an exclamation mark	4 191 -98 -42 38 198 -25
ends in a question mark	-74 -175 -248 -289 -69 -70 -56
all capitals	131 -80 -16 -31 -20 45 246
acronym	96 -78 -26 -44 129 -17 4
hyphen	93 56 -45 -17 -34 -43 -54
starts with an opener	0 -300 -300 -300 -300 -300 0
is a pronoun	800 0 0 0 0 0 0
little word with a capital	22 104 8 26 -13 84 -8
starts with the	-26 69 -13 10 34 51 -27
and between people	0 -140 -150 0 0 -50 0
person before and	-8 52 -2 -1 -1 39 0
person behind and	-1 -29 8 0 0 -1 0
junior	-14 -35 148 100 -14 -16 6
is a place	25 -162 -196 -42 11 11 464
is a company	-44 -186 -78 -22 481 -21 -30
ends as a company	34 -99 -22 -13 215 -10 4
is an outlet	176 -15 -54 27 178 -33 -42
is an honour	317 -6 1 16 -12 -11 -5
is of the calendar	361 -35 -10 3 -18 -10 -28
is a nation	324 -40 -12 -20 -21 -5 31
known film: common	-10 20 2 -5 -16 -18 4
known film: name	-8 50 -7 -22 -9 -6 -26
known film: rare	-1 111 -28 11 -33 13 -22
known film: two	3 132 -42 2 1 -6 -5
known film: more	1 150 0 -2 -6 36 4
long known film: two	0 100 0 0 0 70 0
long known film: more	0 250 0 0 0 200 0
known person	-8 -20 220 75 -5 -10 -10
known film before a little word	-2 -28 -3 -2 -4 -40 0
known film behind a little word	-3 -60 -1 -3 -6 -42 -3
company behind a little word	-4 -180 -6 -3 -6 -116 -1
place behind a little word	-15 60 -8 4 13 17 -8
starts the sentence	49 34 45 -42 -18 -39 -41
starts the sentence: common	75 -1 -15 -22 -8 -11 -24
starts the sentence: starter	126 -89 -103 -14 -15 -74 -2
starts behind a mark	-13 -8 12 -6 8 -18 -11
ends the sentence	-2 33 -20 7 -15 1 -10
headline	4 57 -15 -58 7 10 37
furniture	217 -70 -20 -71 -6 -85 -49
title case	-16 -12 22 -19 1 -8 -17
title case: person	-2 -3 23 7 -2 -5 -1
set off	6 182 -26 -4 -18 162 -13
set off: one word	-10 66 -16 -38 -21 63 -38
set off: many words	8 86 -22 7 -13 56 -6
owns what follows	-41 -45 144 6 28 -6 -20
owns a capital	-19 -19 77 -22 50 30 41
touches a capital before	-31 -128 -27 -62 -53 -112 -29
touches a capital behind	-18 -94 -99 -43 -55 -111 -27
several films before, and inside	0 -250 0 0 0 -100 0
little word joins a capital before	-8 15 -18 11 0 25 -26
little word joins a capital behind	-19 13 7 30 -3 -8 -11
owned by a person	-25 83 -88 50 -4 48 6
owned by another	-6 63 -16 6 11 97 -12
small letters elsewhere	88 -6 -37 -15 -33 -16 -21
year in brackets behind	-6 332 -10 -29 -7 50 -13
capital in brackets behind	-39 -15 -37 82 -7 15 9
stands in brackets	1 -4 23 3 14 -24 -16
number behind	6 -24 -7 -12 -4 -14 -15
defined	-1 608 0 0 0 0 0
article without film words	-13 -61 3 -61 56 35 -10
article of other works	-28 -33 -28 -16 4 45 -8
elsewhere none	50 -23 -16 -16 -17 -10 -35
elsewhere film	-61 149 -70 -2 -8 17 -33
elsewhere person	-37 0 64 -34 10 -7 -64
elsewhere character	-33 -23 -101 189 -12 4 -40
elsewhere company	-15 -65 -13 -30 118 -3 -21
elsewhere work	-43 -19 -46 -13 -6 165 -16
elsewhere place	-16 -3 -11 -22 -3 -8 42
nowhere else	4 -44 -66 -34 -4 -32 -1
title case: nowhere else	41 -43 -29 -19 -23 5 12
in a list with none	65 -18 -32 38 -10 -40 -36
in a list with film	2 166 -12 -31 0 -36 -7
in a list with person	-9 -21 90 30 -1 -31 -11
in a list with character	19 -44 -21 129 -20 -30 15
in a list with company	-37 -57 -34 3 115 -30 17
in a list with work	-11 -17 -43 -24 10 194 -24
in a list with place	-21 -26 -58 -35 20 6 128
brackets behind hold none	-13 -58 75 -44 14 31 7
brackets behind hold film	-13 120 74 -147 -10 -28 -6
brackets behind hold person	-14 17 27 188 -11 -20 18
brackets behind hold character	-9 7 253 -242 -9 -13 15
brackets behind hold company	-78 25 34 -160 42 109 31
brackets behind hold work	-53 53 155 -90 -14 -24 -27
brackets behind hold place	-46 196 -7 -106 -15 -8 -21
in the brackets of none	27 -13 -63 -43 86 20 -11
in the brackets of film	-79 41 -49 62 43 -22 8
in the brackets of person	-168 100 -167 166 28 67 -28
in the brackets of character	-6 14 134 41 -13 -10 -17
in the brackets of company	5 10 -1 -44 40 -5 1
in the brackets of work	-36 -50 -55 34 74 35 -9
in the brackets of place	56 -33 -77 -80 92 -30 57
surname of a person	-81 -27 259 -7 -23 -19 -33
first name of a person	-55 -11 78 1 -7 -26 -20
last name of a character	-38 -1 -53 64 -12 10 -14
first name of a character	0 -4 -39 15 -5 17 -17
tail of a film	0 500 -100 -100 0 0 0
head of a film	-68 117 -43 57 -5 -35 -11
owned by none	2 -60 99 -14 36 76 73
owned by film	18 118 25 20 -2 -45 -2
owned by person	-22 90 -54 79 -12 74 -30
owned by character	-4 -8 122 -11 0 -21 -5
owned by company	-30 103 18 -39 49 139 23
owned by work	-61 -22 -13 335 -4 243 -3
owned by place	183 -43 80 -48 57 -24 92
`;
