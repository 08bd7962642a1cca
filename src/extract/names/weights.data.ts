/** Weights of the names layer in hundredths, one row a feature, one column a kind. Made by tests/bench/reader-names-train.ts. */
export const weightTable = `
before 	-23 -36 -54 -9 -67 -29 -46
before the	7 -87 -64 -17 11 -25 17
before a	55 -96 -60 -14 -22 -39 46
before an	67 -48 -16 -21 48 -21 -33
before of	-2 1 -28 -24 -33 5 -25
before in	18 52 -37 -50 -7 15 69
before on	38 -5 -22 -25 23 20 11
before at	-3 -53 -22 -26 46 -23 39
before by	-22 -29 69 -19 51 -16 -21
before to	0 -13 22 9 -37 -4 24
before for	-2 45 -10 -2 26 -6 -27
before with	-36 16 49 -11 16 -3 -36
before from	0 29 -46 -35 10 6 72
before as	-21 -13 -12 128 -13 -17 -32
before and	-8 40 45 25 7 43 -19
before or	-15 43 60 7 -15 -33 -21
before but	23 76 49 -10 -7 13 -3
before &	-120 -47 -60 -45 -24 -28 -18
before his	78 11 -43 73 -10 -17 16
before her	44 -1 -66 108 3 -13 -29
before its	82 -73 -134 67 3 99 -10
before their	32 -40 66 39 -67 -27 4
before this	43 5 -41 27 -17 -25 -21
before that	-17 5 9 1 -3 -24 11
before these	-6 12 1 -4 -6 -6 -7
before is	-18 11 1 121 -14 -1 -22
before was	-10 10 -12 91 -40 -58 -33
before are	9 -10 23 8 -22 -29 -14
before were	3 35 -18 -56 -23 -20 33
before be	64 -64 3 104 -29 -63 -48
before been	-4 -66 8 75 -33 68 -37
before will	-43 65 -8 -6 -2 -4 0
before would	-107 -25 0 83 -29 -13 -14
before has	-11 38 17 -28 -32 -14 25
before have	21 -14 -2 -4 -1 -1 -20
before had	-8 61 15 -33 -14 -15 -9
before also	2 -166 -23 47 21 118 -16
before who	5 -11 18 -2 -8 -31 -34
before which	5 -10 19 -6 15 -13 -21
before where	-34 -27 6 46 10 -17 -29
before when	-18 -16 11 61 -8 8 -32
before while	-39 -34 38 1 9 3 -15
before after	-13 110 12 26 5 28 -9
before before	2 82 36 -40 29 16 2
before until	31 -29 10 5 -24 24 -25
before since	3 90 -35 -46 33 -9 -19
before than	6 46 33 -55 -32 22 0
before then	-28 91 24 -2 -1 -16 46
before about	-15 39 -37 63 3 -21 16
before into	71 -21 -4 58 -65 -28 -12
before over	-3 6 1 -36 -19 -4 9
before against	-31 35 61 -36 -18 -21 -37
before alongside	6 -59 79 -14 1 10 -12
before opposite	-12 23 92 -47 -3 -23 -4
before behind	-13 66 -24 -51 -17 78 -23
before between	-6 18 -13 -36 -22 -41 67
before during	72 -56 80 -12 -1 49 -80
before under	-54 -40 69 -30 87 -10 -40
before without	-73 -20 -4 33 -15 -13 -20
before not	46 -37 14 -25 -17 36 -26
before never	-30 -42 -16 -1 -6 -25 -5
before i	-213 -303 -150 -118 -127 -175 -96
before he	-386 -241 -275 -105 -166 -208 -173
before she	-110 -185 -87 -56 -88 -277 -74
before it	-19 -37 61 10 -9 -15 -37
before they	-179 -240 -172 -121 -143 -176 -144
before we	-233 -289 -116 -75 -147 -135 -93
before you	-184 -166 -101 -55 -70 -98 -43
before my	-55 -20 -19 -12 13 -14 -25
before your	47 -15 -8 -2 -20 -18 -8
before our	-1 -23 -2 -13 13 -4 -7
before ,	-62 8 18 39 -14 19 -15
before .	39 16 -59 15 -36 -21 -40
before :	-11 -11 -23 -28 8 4 -18
before ;	-14 10 53 1 3 -5 -42
before (	15 -9 24 -9 12 -19 -12
before )	158 -33 -39 -8 -42 -10 -21
before [	2 -32 -9 -24 14 69 -11
before ]	35 -56 37 5 1 4 -30
before -	6 102 2 -23 -29 -27 -24
before –	116 -100 -14 -23 24 -40 -4
before —	-14 -58 97 72 -9 -33 -26
before ?	126 -58 129 -37 -44 -54 -96
before /	-50 -24 -16 -34 79 -31 -16
before s	-75 -76 -61 60 -24 145 -14
before up	-15 -22 7 -8 -12 -30 64
before out	28 88 -51 50 64 -12 -8
before off	-48 -1 -1 14 -29 -36 78
before back	-14 5 7 -22 0 44 -27
before such	52 -43 -49 0 22 0 16
before like	-17 -8 3 17 -12 32 17
before including	-6 -3 -18 -21 7 51 1
before most	296 -8 -10 -7 -13 -3 -2
before one	-26 -13 -28 -11 -17 -3 50
before some	109 -8 -6 -11 -11 -3 -15
before all	-40 -37 -3 8 8 -5 -1
before both	128 -50 31 -19 -19 -19 -13
before each	-20 -24 19 -30 8 1 4
before every	37 -11 -65 122 -5 -49 -5
before how	-15 -21 -1 38 -11 -34 -19
before why	-55 -39 40 -7 -14 -26 -8
before what	-53 26 -3 -12 -10 -37 -4
before if	-19 27 92 33 -5 288 0
before so	12 50 -53 32 -12 -10 -13
before because	40 -8 38 -73 -15 -22 28
before though	-5 -11 67 -24 -5 -6 -8
before although	-37 1 -25 -15 139 -25 -7
before via	-5 -52 84 -37 2 -15 33
before vs	-47 -23 -2 -9 -13 -4 -24
before made	-24 85 -11 10 -2 -3 -44
before based	115 0 -66 0 0 -52 -4
before just	-15 2 21 -22 -23 -59 -2
before only	54 27 39 -34 -19 -14 -20
before now	-33 -11 18 -3 18 -3 -1
before once	-24 -1 2 37 -18 25 -26
before again	-9 -1 -2 -2 -1 -1 1
before yet	-6 -34 57 67 -11 -7 -12
before still	2 -22 -24 77 -11 -7 -8
before even	1 -5 118 -45 1 0 -15
before him	-7 -75 -55 173 -73 54 -22
before them	-22 86 -7 19 -29 -26 -9
before there	-22 -16 4 -3 -4 -5 -1
before here	-12 5 36 -13 -19 -26 -2
after 	-1 -109 -3 -120 -13 -74 -46
after the	22 -17 -3 0 14 -10 4
after a	63 3 0 -23 -13 -31 -6
after an	4 -23 148 -68 -14 -37 -10
after of	7 -57 -24 7 -18 -60 -49
after in	1 -6 -16 38 -5 3 34
after on	11 22 -5 -3 9 -36 11
after at	27 9 -14 -21 -9 15 -37
after by	65 -1 -32 -27 -22 39 12
after to	-4 -14 4 3 1 15 8
after for	60 -27 2 0 4 10 25
after with	36 38 -19 -21 -31 -20 -5
after from	38 60 -21 -13 -4 14 -11
after as	19 -10 49 -23 -10 17 -16
after and	-16 26 -8 29 3 38 16
after or	2 46 56 -53 22 -28 -56
after but	19 59 -37 31 -93 -47 -51
after &	-53 -48 -74 -58 -43 -27 -31
after his	23 -34 3 43 -11 -15 -17
after her	49 -17 146 -18 -1 -1 -9
after its	5 -5 -9 -12 -6 -5 19
after their	-3 -10 24 -20 7 2 -3
after this	134 -77 -23 4 -19 10 22
after that	-5 -18 -12 -27 16 33 21
after is	-38 31 23 -10 7 3 -7
after was	-5 18 25 -13 -31 5 -13
after are	22 -47 0 7 27 -23 8
after were	22 -14 -62 -18 -76 21 66
after be	25 63 -17 -76 -20 -6 2
after been	141 -62 1 111 -157 -90 -30
after will	-18 -23 1 -2 42 31 -11
after would	37 -25 18 16 -1 -20 -21
after has	-42 -16 15 -9 39 -4 14
after have	72 -30 -38 -27 -2 10 0
after had	-31 20 21 -5 7 -14 -3
after also	-22 19 24 -18 1 3 -1
after who	-14 -9 22 11 -23 -50 45
after which	10 -59 13 -58 27 69 5
after where	63 123 -36 -17 -6 -28 -27
after when	-65 -16 -3 -4 105 13 61
after while	-15 -73 -88 72 -51 121 -44
after after	-9 -56 49 60 87 -23 -73
after before	61 -10 -128 33 58 85 -43
after until	-37 -56 28 -51 -40 97 61
after since	-13 -56 21 72 0 -86 78
after than	39 45 -11 -34 -10 -10 14
after then	-6 62 15 -13 7 -7 57
after about	12 42 -18 -43 46 -31 -33
after into	-26 -141 -21 101 -47 76 -21
after over	-24 -80 -30 -29 48 98 4
after against	13 -33 -20 -37 -20 -14 80
after alongside	-14 63 -15 66 -6 -63 -29
after opposite	-10 -46 -60 106 -14 155 -91
after behind	105 66 -26 7 -82 44 -111
after between	23 -14 -5 -3 -11 -2 -9
after during	115 39 -21 38 -6 -178 19
after under	67 -42 -5 -39 -45 -17 36
after without	8 -145 -36 -17 61 92 31
after not	-102 88 -48 64 0 -28 -45
after never	-39 13 61 -27 -3 2 -19
after i	37 -65 -26 6 -39 -37 -47
after he	15 80 -35 30 21 -55 -62
after she	-7 -14 -11 -1 20 46 -39
after it	64 -30 6 -20 -9 20 -6
after they	12 -12 -24 -20 -8 -16 39
after we	-78 -58 -8 9 -18 -1 -40
after you	-96 -88 -40 -9 -41 -47 -46
after my	-98 -27 22 -5 -4 -9 -17
after your	-91 -22 -13 -7 -12 -5 -7
after our	-95 -2 -5 -3 93 -1 -6
after ,	-72 32 14 58 -6 -2 -12
after .	69 50 -23 -120 41 -77 47
after :	80 -12 -43 5 -47 -61 -17
after ;	-8 71 -35 42 -46 14 -25
after (	-47 54 -22 50 -2 -12 -22
after )	-17 -8 32 30 -73 69 -31
after [	133 -58 21 -136 20 8 28
after ]	-64 -41 -66 71 -29 132 -17
after -	-34 55 11 -66 -18 -45 77
after –	-112 -93 -24 -19 -13 -45 201
after —	-4 -44 -29 -11 -12 36 47
after !	-52 -158 -79 85 -82 -94 -21
after ?	-227 -467 7 9 -90 -161 -76
after /	-98 -113 -43 -34 202 23 -22
after s	-34 98 149 -70 7 -85 -95
after up	-27 -56 40 -13 -7 -30 -14
after out	17 -17 28 -1 -27 57 -63
after off	18 44 -19 -24 -13 -10 -16
after back	74 14 94 -81 -18 -66 -18
after such	157 -38 18 -3 -72 -18 -3
after like	-15 22 3 -11 -8 -16 13
after more	-98 137 -19 -13 -14 -11 -13
after most	46 -45 -46 -30 -31 -7 176
after one	-19 5 45 -28 -33 -13 -18
after some	25 -22 9 -22 1 1 0
after all	8 -10 -3 -14 -21 57 -29
after both	-10 -30 47 -13 -5 10 -8
after each	6 -16 0 -13 17 3 8
after every	-42 -60 -3 115 -57 69 -26
after how	111 67 -36 -26 -45 44 -32
after why	17 0 0 -3 -5 -1 -4
after what	25 -10 33 -1 -5 -3 -5
after if	30 195 7 -11 -1 -1 -11
after so	41 67 108 -80 -27 -64 -12
after because	12 -18 -3 -17 -34 -28 108
after though	52 -44 21 5 2 1 -26
after despite	3 -8 -1 -1 0 0 8
after plus	-26 -18 1 -1 -92 -1 -2
after via	1 -35 44 -1 5 2 -16
after vs	-16 -102 -2 -4 -1 -1 -1
after made	-11 -25 20 -29 -3 62 1
after based	218 -225 54 -37 5 -11 2
after just	57 -144 -32 41 -9 58 -8
after only	-20 49 -22 -8 -19 -5 -15
after now	35 -67 -58 84 53 -18 37
after once	-11 -55 68 -6 -55 40 60
after again	-15 -44 75 26 -11 -27 -25
after yet	11 -1 -3 -3 -1 0 2
after still	10 24 -49 -52 -18 -25 90
after even	22 -16 88 -51 -9 -26 -3
after them	90 -29 -27 -11 -7 -5 -13
after there	27 17 -50 -61 -22 -24 25
after here	49 44 34 -4 -35 -39 -44
before:film	-6 158 0 -49 -11 28 -15
before:work	-8 -5 -17 -24 -7 170 -5
before:credit	-24 -14 193 9 -4 -4 -5
before:person	2 -6 176 -5 6 -18 -2
before:honorific	36 -20 238 11 -7 -19 -4
before:connector	6 -51 -54 -16 25 -22 39
before:starter	-21 58 33 -3 -15 13 -8
before:calendar	2 -33 -15 -46 -21 -19 -17
before:nation	18 -52 -48 -19 -34 -14 -17
before:honour	-4 -7 -11 -7 -4 -3 -1
before:broadcast	-29 -20 1 -9 -53 66 -10
before:takesPart	-8 -15 45 -14 -6 -13 -2
before:makes	-31 28 -8 -13 -13 28 -5
before:comesOut	-20 82 6 -12 -39 -19 0
before:playsRole	-24 -16 -2 129 -3 12 3
before:tells	-25 -5 -20 5 24 26 -13
before:speaks	22 -37 40 -27 13 7 -16
before:lives	1 -22 42 7 5 -14 -9
before:prize	-9 -49 -10 -21 -10 32 3
before:calls	-42 -1 -12 13 14 42 -22
before:lists	-18 32 22 -48 -1 10 -1
before:series	-38 -7 17 -22 -11 42 -5
before:firm	-24 -1 -3 -7 73 -19 0
before:modifier	50 38 -55 0 -19 -22 -14
before:common	-46 -7 -4 6 3 -8 -6
before:first	-31 -14 -52 -8 -1 18 2
before:surname	1 1 -40 -4 -15 22 -4
before:place	29 -15 22 -25 -9 -21 25
before:companyEnd	33 -14 8 -6 -39 -28 -1
before:number	24 -23 -23 -60 21 12 26
before:capital	-9 -40 -60 -31 -59 -41 -47
after:film	15 -36 4 33 -15 4 -7
after:work	18 -23 7 -13 -26 40 -25
after:credit	16 32 -36 -3 -4 19 6
after:person	25 9 -48 -21 6 35 -11
after:honorific	29 -8 25 -48 2 0 39
after:connector	27 0 -2 15 3 10 3
after:starter	-15 15 17 -6 6 -5 3
after:calendar	-68 -1 -19 -18 -19 -4 -20
after:nation	65 -7 7 -3 -28 -7 -6
after:honour	18 -2 -11 -6 18 -12 -16
after:broadcast	28 -5 10 -1 -30 -18 30
after:takesPart	-23 95 68 15 -21 8 -12
after:makes	-5 8 21 14 -9 -16 -6
after:comesOut	-40 94 -11 -21 10 59 9
after:playsRole	12 11 21 -21 -9 -14 -16
after:tells	0 57 -12 -11 -34 6 -15
after:speaks	-16 4 105 -18 44 -16 -3
after:lives	-12 -15 4 -4 2 -6 -1
after:prize	-7 19 14 -20 -2 14 -7
after:calls	-30 -15 3 -14 62 -23 29
after:lists	-5 -5 4 -12 -6 -11 18
after:series	11 130 9 2 -19 -2 -17
after:firm	33 -12 -12 -11 -38 12 16
after:modifier	-9 2 6 -3 4 -11 11
after:common	-33 8 8 -25 10 -25 -13
after:first	58 -18 -31 -14 0 -1 9
after:surname	-7 2 -38 -7 -28 -5 -12
after:place	33 -5 -14 -1 0 0 5
after:companyEnd	-26 -1 -8 -1 -33 -3 3
after:number	10 -30 -11 -15 3 -14 -30
after:capital	4 -53 -59 -62 -35 -48 -20
head before:film	-2 45 -5 -44 -9 32 -21
head before:work	-6 -6 -17 -23 -9 89 -5
head before:credit	-24 -14 43 9 -4 -4 -5
head before:person	1 -6 25 -5 6 -18 -2
head before:honorific	36 -20 40 11 -7 -19 -4
head before:connector	-21 8 -16 -18 2 1 26
head before:starter	-11 13 5 -16 4 5 21
head before:calendar	-11 -31 -19 -47 -30 -20 -22
head before:nation	15 -52 -23 -40 -35 -14 -16
head before:honour	-4 -6 -10 -7 -4 -3 -1
head before:broadcast	-29 -20 1 -9 -53 -34 -10
head before:takesPart	-8 -11 42 -15 -6 -13 -2
head before:makes	-33 43 0 -24 -12 17 -4
head before:comesOut	-9 47 -11 -12 -37 -19 18
head before:playsRole	-17 -16 -4 36 -4 8 0
head before:tells	-31 -3 -16 -3 17 5 17
head before:speaks	23 -37 35 -28 6 -1 -5
head before:lives	1 -22 42 6 5 -14 -9
head before:prize	2 -41 -9 -17 11 18 -7
head before:calls	-46 -1 8 4 14 36 -23
head before:lists	-19 24 4 1 1 8 -18
head before:series	-38 -9 17 -22 -11 41 -5
head before:firm	-24 -1 -3 -7 72 -19 0
head before:modifier	-17 4 -29 30 1 -4 -17
head before:common	-26 -1 9 -23 -14 4 -14
head before:first	-30 -14 -52 -8 1 17 2
head before:surname	-1 2 -40 -5 -14 21 -2
head before:place	27 -10 21 -29 -10 -21 24
head before:companyEnd	31 -14 8 -6 -40 -28 -1
head before:number	-108 -108 -56 -24 -60 -47 -54
head before:capital	-20 -20 -64 -50 -61 -56 -40
pair before of+film	-74 54 111 -55 -44 30 95
pair before of+work	-28 -116 -23 -80 69 45 -7
pair before of+credit	-36 251 -29 -50 -47 55 -37
pair before of+person	-29 -38 -29 -49 39 123 -61
pair before of+honorific	20 -64 -5 -101 -43 -39 2
pair before of+connector	102 112 135 -63 -90 82 -52
pair before of+starter	-45 33 27 -9 -5 69 -4
pair before of+calendar	-129 -3 -219 -148 148 -65 -318
pair before of+honour	45 -85 -17 -43 -205 -74 -202
pair before of+broadcast	-234 -1 -10 -49 340 -205 -103
pair before of+takesPart	-29 262 47 -81 -44 15 -63
pair before of+makes	-32 106 73 32 26 -61 -110
pair before of+comesOut	0 220 6 -66 35 -53 -66
pair before of+playsRole	-30 -44 9 204 -13 48 5
pair before of+tells	-45 60 35 24 -67 -29 -36
pair before of+speaks	8 182 11 -15 -34 -102 -78
pair before of+lives	-26 -108 7 9 78 19 -103
pair before of+prize	95 -64 -2 -1 15 -75 -1
pair before of+lists	-45 -8 79 -3 -19 -9 -17
pair before of+series	169 -147 -79 -68 -22 155 -9
pair before of+firm	42 -116 37 -28 70 90 -31
pair before of+modifier	-59 -119 -107 -13 -53 102 185
pair before of+common	5 -31 16 23 -47 -20 -10
pair before of+first	56 -95 -23 -67 102 74 26
pair before of+surname	-66 31 -70 -41 119 85 -15
pair before of+place	-135 154 -15 -47 -209 -17 -156
pair before of+companyEnd	-53 -104 -75 -36 -70 -74 27
pair before of+capital	-44 -71 -43 -26 11 -6 -13
pair before in+film	14 38 16 26 -48 -21 -44
pair before in+work	248 -135 -13 -1 -16 9 -25
pair before in+credit	-62 48 -48 -44 -35 -45 160
pair before in+person	94 6 -20 -5 -13 -82 45
pair before in+honorific	-91 -29 59 -9 -107 -37 173
pair before in+connector	-5 12 -1 -14 -39 32 63
pair before in+starter	24 18 -6 -33 -16 31 -25
pair before in+calendar	-165 -110 -37 -32 -32 -123 108
pair before in+nation	91 -97 -2 -2 -17 -5 16
pair before in+honour	26 -47 -12 -1 -3 -23 81
pair before in+broadcast	-17 -10 -10 -2 -16 137 20
pair before in+takesPart	-27 167 41 -15 0 158 -89
pair before in+makes	20 -65 8 -2 -17 -30 88
pair before in+comesOut	37 -35 -7 -6 -30 3 53
pair before in+playsRole	-47 242 -26 -67 23 228 -107
pair before in+tells	-12 11 69 -4 -12 -23 5
pair before in+speaks	-83 83 -77 -42 -18 -43 106
pair before in+lives	89 87 -50 -21 -12 -44 40
pair before in+prize	18 -70 -7 0 -2 -19 102
pair before in+calls	-2 21 -5 0 -2 -4 -13
pair before in+lists	-7 -120 0 -2 69 25 22
pair before in+series	-52 203 -62 55 -97 -10 -99
pair before in+firm	26 5 49 -3 -51 -59 71
pair before in+modifier	-4 84 14 -5 6 -12 36
pair before in+common	10 -20 -16 -33 -7 -3 61
pair before in+first	-46 12 29 -26 -31 27 -30
pair before in+surname	59 61 7 -34 -48 12 13
pair before in+place	27 -20 -10 -2 -24 16 41
pair before in+companyEnd	53 -30 -2 0 -11 -57 120
pair before in+capital	65 36 10 -31 -23 19 -25
pair before on+film	98 -11 -27 -39 -19 -143 122
pair before on+work	60 -1 -11 -9 -56 -56 83
pair before on+credit	-97 2 -115 -25 -114 300 -138
pair before on+person	-154 -55 -16 -4 -24 216 83
pair before on+honorific	-22 -77 -4 1 -13 -18 360
pair before on+connector	122 -49 -18 4 232 -107 -38
pair before on+starter	4 26 -3 7 8 18 9
pair before on+calendar	-12 112 -9 -6 23 -163 191
pair before on+nation	322 -91 -2 -5 -139 -34 -62
pair before on+honour	3 -31 -14 -37 -31 149 -41
pair before on+broadcast	338 62 -3 -4 17 -214 -58
pair before on+takesPart	9 -76 -31 -20 -47 157 51
pair before on+makes	160 89 -10 -10 -67 35 -16
pair before on+comesOut	136 -48 -5 -14 70 12 -158
pair before on+playsRole	-93 92 -220 -80 -29 269 -37
pair before on+tells	-118 101 105 -37 -72 99 38
pair before on+speaks	-2 -51 -21 -14 122 24 -47
pair before on+lives	-1 -108 -23 -112 -36 31 163
pair before on+prize	90 -36 -8 -6 -4 -27 -7
pair before on+calls	51 -78 2 -37 21 4 4
pair before on+lists	-225 -164 -18 -55 291 -124 -260
pair before on+series	-3 -6 0 -2 42 -3 -15
pair before on+modifier	102 0 0 -1 0 -1 -1
pair before on+common	-26 -21 -23 -2 9 2 50
pair before on+first	64 119 -149 -21 4 260 143
pair before on+surname	-39 91 42 -14 -53 102 -10
pair before on+place	87 -14 -16 -6 -51 -19 -43
pair before on+companyEnd	103 -92 -4 -2 -148 -10 -34
pair before on+capital	-29 23 -23 -34 -17 15 41
pair before for+film	156 12 -58 -65 -25 -27 59
pair before for+work	-120 23 -80 -15 210 -83 -21
pair before for+credit	-49 47 116 -34 -30 -77 -28
pair before for+person	18 -13 -116 96 -26 137 -37
pair before for+honorific	-40 -36 0 -3 -16 -4 -4
pair before for+connector	-85 -33 64 117 -91 -15 58
pair before for+starter	-35 60 -5 3 -21 0 12
pair before for+calendar	59 66 -99 -10 83 -114 24
pair before for+nation	-5 160 6 -56 -89 -46 -9
pair before for+honour	5 -7 -53 -25 -62 170 5
pair before for+broadcast	-8 -219 -63 1 -179 238 -43
pair before for+takesPart	-86 -132 200 -104 255 -74 -77
pair before for+makes	103 -72 -96 -118 112 32 21
pair before for+comesOut	-7 -33 127 -69 67 -77 48
pair before for+playsRole	-123 -62 85 -184 114 164 -51
pair before for+tells	98 150 -19 -11 -30 -143 -38
pair before for+speaks	-67 -23 -170 -2 -181 173 132
pair before for+lives	-38 90 72 -21 -17 -15 -36
pair before for+prize	4 76 -16 38 -69 -1 -13
pair before for+calls	43 -14 -6 -12 -6 -7 -1
pair before for+lists	-3 -16 -1 -6 21 0 -1
pair before for+series	-19 -149 215 -118 -27 -13 -139
pair before for+firm	-42 -30 -39 -10 102 56 -23
pair before for+modifier	-3 126 -60 -7 -102 -45 -5
pair before for+common	-7 -7 7 18 -36 -18 -4
pair before for+first	55 12 78 -39 44 26 5
pair before for+surname	-39 55 -6 -3 15 29 -62
pair before for+place	96 80 213 -18 -80 -22 -9
pair before for+companyEnd	48 82 -90 -18 63 -42 0
pair before for+capital	6 -16 33 -35 44 73 -60
pair before with+film	-27 57 43 -34 -14 -29 4
pair before with+work	5 23 109 -14 -83 -19 -15
pair before with+credit	-1 -9 29 -20 -11 -9 -2
pair before with+person	-37 -11 23 -55 204 -37 -78
pair before with+connector	8 91 -20 -37 46 0 -38
pair before with+starter	-17 -17 20 34 -13 27 -29
pair before with+calendar	203 164 -6 -38 -55 -58 -88
pair before with+nation	-1 240 -12 -7 -21 -24 -16
pair before with+honour	27 -177 -45 -5 -18 -51 -2
pair before with+broadcast	110 -5 -83 -24 -30 88 -10
pair before with+takesPart	10 -3 68 -22 -19 -31 -1
pair before with+makes	-85 -2 75 -18 45 -25 8
pair before with+comesOut	27 -55 188 -6 -62 130 -14
pair before with+playsRole	-1 -42 45 -33 -1 0 -1
pair before with+tells	-1 -90 106 -16 -8 0 5
pair before with+speaks	0 0 59 -19 -15 -3 1
pair before with+lives	-3 -42 76 5 14 0 0
pair before with+prize	-18 109 -2 -7 -21 19 -2
pair before with+calls	-1 -25 85 -31 -2 1 -3
pair before with+lists	2 2 68 -46 -13 -9 2
pair before with+series	-2 99 104 -29 -14 -163 -3
pair before with+firm	0 -48 65 -28 0 -4 0
pair before with+modifier	-73 -197 382 -1 -4 -78 -32
pair before with+common	18 0 -15 -20 -14 0 -21
pair before with+first	-24 -109 145 -2 -5 355 -2
pair before with+surname	-21 162 -35 -62 -38 -38 -17
pair before with+place	-25 31 34 -16 -52 -76 52
pair before with+companyEnd	-79 32 -52 -9 -34 -10 -6
pair before with+capital	11 -38 43 -21 -29 -20 -23
pair before as+film	13 171 -97 -45 -25 -10 -24
pair before as+work	-3 -114 -49 -25 -14 208 -19
pair before as+credit	0 -5 187 -182 0 -1 0
pair before as+person	1 -26 47 51 -17 -23 -24
pair before as+connector	-127 52 -100 -10 4 158 -56
pair before as+starter	14 33 18 -63 -9 7 3
pair before as+calendar	-18 102 -51 0 -85 203 -16
pair before as+nation	-80 43 -25 31 64 -19 -5
pair before as+honour	-81 -4 -3 1 -134 -2 151
pair before as+broadcast	-2 -77 -36 262 2 -147 0
pair before as+takesPart	106 -71 30 111 13 -13 -29
pair before as+makes	-4 -82 3 186 -5 -11 -53
pair before as+comesOut	-3 -65 -17 120 18 -89 21
pair before as+playsRole	179 -92 10 85 -20 10 -40
pair before as+tells	-30 108 28 -123 -80 92 -64
pair before as+speaks	-1 -4 -27 41 -2 -6 -7
pair before as+lives	-21 -19 -115 202 -2 -20 -8
pair before as+prize	-67 -33 -31 111 -134 -16 116
pair before as+calls	-95 -240 224 -117 -116 193 -61
pair before as+lists	-12 72 69 -152 18 -24 30
pair before as+series	152 194 -34 -238 20 -4 -25
pair before as+modifier	-31 -83 1 169 -30 -1 -29
pair before as+common	-3 -2 0 42 -13 -9 2
pair before as+first	2 63 -41 19 114 -50 -58
pair before as+surname	-7 -36 -55 63 50 -19 26
pair before as+place	-62 270 74 -105 -63 -11 -93
pair before as+companyEnd	-16 0 -1 346 -20 -2 -26
pair before as+capital	6 -6 -63 106 -3 4 15
pair before by+film	-10 -16 71 -33 -7 -6 1
pair before by+work	-3 -11 77 22 -26 -33 -7
pair before by+person	109 -8 -50 4 -66 -18 2
pair before by+connector	43 22 52 -34 -112 -5 40
pair before by+starter	14 0 36 -13 -32 -10 6
pair before by+calendar	-38 130 -227 -9 183 -20 -6
pair before by+nation	-6 -6 -11 -2 80 -4 -11
pair before by+honour	-3 -9 0 -4 -64 -5 103
pair before by+broadcast	-173 -1 8 -1 148 -1 -4
pair before by+takesPart	-16 -29 168 -75 -35 -5 -15
pair before by+makes	-9 -14 30 -6 1 -11 12
pair before by+comesOut	-109 -8 -22 -13 180 -5 -25
pair before by+playsRole	-4 -6 76 -40 -11 -6 -2
pair before by+tells	-50 84 67 -87 -43 75 -12
pair before by+speaks	0 -1 145 1 -1 -18 -41
pair before by+lives	56 -15 156 -14 -154 -22 -9
pair before by+prize	-1 -7 -54 -3 -79 -4 77
pair before by+calls	-1 -3 70 -55 -27 -4 -4
pair before by+lists	23 -7 -19 1 15 -21 13
pair before by+series	0 -12 30 -5 -14 0 -2
pair before by+modifier	-55 -136 -424 -113 -254 -76 -183
pair before by+common	17 -15 42 -4 -24 -6 -7
pair before by+first	0 -19 86 -1 -9 0 -1
pair before by+surname	-40 -28 11 -17 -151 -21 -20
pair before by+place	-11 -20 55 -9 82 -8 -105
pair before by+capital	-17 -8 18 -21 85 -34 48
pair before to+film	-60 106 8 7 -25 77 -50
pair before to+work	-26 88 -233 336 -8 -83 -62
pair before to+credit	-79 -166 200 -18 -34 -6 -48
pair before to+honorific	194 -165 -23 -25 -46 -43 -60
pair before to+connector	71 280 6 -55 -31 -90 -45
pair before to+starter	21 -57 0 16 18 70 -35
pair before to+calendar	126 -34 -11 -13 -6 -4 -2
pair before to+nation	108 -187 238 -136 13 85 310
pair before to+honour	-16 43 77 -129 -4 -38 -22
pair before to+broadcast	-8 -28 -2 -112 -8 -60 -124
pair before to+takesPart	-2 -38 2 0 -9 0 -1
pair before to+makes	38 -45 39 -18 96 -29 -92
pair before to+comesOut	54 148 -9 19 3 -60 -87
pair before to+playsRole	-69 188 -93 116 -34 -81 -41
pair before to+tells	47 -19 -11 -41 -8 -19 -1
pair before to+speaks	13 -20 -125 -23 227 -31 -104
pair before to+lives	-233 -70 0 -16 -13 -16 -56
pair before to+prize	-6 41 78 -112 -3 -32 -18
pair before to+calls	1 -1 -130 -1 -8 0 151
pair before to+series	-47 175 0 -1 -47 -87 -1
pair before to+firm	-115 0 -1 -1 145 0 -25
pair before to+modifier	-169 -41 -9 -7 -22 -26 -21
pair before to+common	-10 -31 17 -43 6 10 -2
pair before to+first	-133 -16 -26 158 -57 -43 -199
pair before to+surname	191 27 1 91 -31 -20 16
pair before to+place	-104 -32 -173 -2 -99 -47 2
pair before to+companyEnd	-78 -105 0 -4 -19 -16 -10
pair before to+capital	-47 67 -44 35 4 2 -1
pair before from+film	-62 -39 123 -17 -73 -81 160
pair before from+work	-33 -20 184 -6 -92 75 -131
pair before from+credit	-6 -19 -56 -12 78 -175 164
pair before from+person	-18 234 -60 -7 -37 -137 -26
pair before from+honorific	-74 -22 137 44 -191 -174 -217
pair before from+connector	-6 14 -42 -30 37 -110 66
pair before from+starter	15 -117 53 -26 2 70 -42
pair before from+calendar	-34 -94 -12 -5 42 151 -40
pair before from+nation	-97 -69 -25 0 -15 -6 -10
pair before from+honour	-15 -85 71 -48 -42 -17 166
pair before from+broadcast	194 -2 -3 -4 -46 -49 -12
pair before from+takesPart	-50 22 -30 -24 -105 -56 225
pair before from+makes	-46 -42 143 -4 -26 43 -63
pair before from+comesOut	-3 -4 -9 -2 68 -3 -53
pair before from+playsRole	-48 133 241 -40 -40 -142 -93
pair before from+tells	-1 126 172 -15 -72 -17 -122
pair before from+speaks	-83 -17 55 -22 -26 -85 256
pair before from+lives	-69 172 -4 -10 -45 -213 125
pair before from+prize	-12 -107 122 -18 -9 -13 46
pair before from+calls	-70 -134 203 0 -62 -121 -35
pair before from+lists	0 -49 1 -29 12 1 56
pair before from+series	-58 -62 -95 -51 295 -48 -186
pair before from+firm	-4 -135 -24 -1 39 137 -33
pair before from+modifier	-23 -15 -4 -4 -8 -20 -6
pair before from+common	2 -8 -16 14 -5 4 -31
pair before from+first	-14 176 -72 -38 -24 27 101
pair before from+surname	-110 -221 50 -73 -60 200 24
pair before from+place	194 -89 -54 -30 -35 -88 -8
pair before from+capital	86 2 43 -27 -18 -17 14
pair before and+film	21 -25 -82 51 37 -12 -22
pair before and+work	1 86 54 -46 -22 -13 -17
pair before and+credit	-1 -186 -10 -71 -23 331 -10
pair before and+person	78 -80 -17 -96 -56 -167 -18
pair before and+honorific	-99 39 63 -21 -39 -44 98
pair before and+connector	49 144 100 -24 242 -116 -24
pair before and+starter	-43 -3 101 34 2 -29 23
pair before and+calendar	146 135 -8 -45 -19 -88 -10
pair before and+nation	409 -26 -85 -35 -45 -28 21
pair before and+honour	-9 -52 -27 -15 -94 -58 -5
pair before and+broadcast	-13 201 -51 169 130 -161 -3
pair before and+takesPart	82 -150 -172 -68 92 -300 -57
pair before and+makes	-12 -20 2 -12 197 -41 -3
pair before and+comesOut	-23 186 -27 -24 115 -18 93
pair before and+playsRole	0 -198 66 -25 -14 157 0
pair before and+tells	-5 -66 -4 -137 -61 234 -24
pair before and+lives	-22 -154 -86 129 -86 -118 -52
pair before and+prize	-17 -222 -67 -19 -85 -99 -6
pair before and+calls	0 -13 -20 -7 66 0 -7
pair before and+lists	-34 64 -52 -33 -48 -52 -6
pair before and+series	111 -81 48 92 -9 -38 -21
pair before and+firm	-3 75 -220 -2 29 154 -51
pair before and+modifier	-26 -48 -17 -19 -44 94 63
pair before and+common	-7 70 -14 -24 47 33 -55
pair before and+first	-6 -51 -19 97 5 -8 -40
pair before and+surname	11 -42 40 -17 -36 32 -21
pair before and+place	-10 10 -13 -21 -51 49 155
pair before and+companyEnd	-17 -93 -58 59 165 -85 -24
pair before and+capital	-21 39 -1 32 -4 34 -9
pair before ,+film	-19 49 -11 -69 7 77 -27
pair before ,+work	-36 16 5 -77 -25 153 -25
pair before ,+credit	81 -97 68 3 38 -66 -34
pair before ,+person	11 -21 124 -60 -15 -25 1
pair before ,+honorific	-57 -89 -16 145 -39 152 -60
pair before ,+connector	22 72 -49 50 -17 -54 -26
pair before ,+starter	33 29 -4 -34 -3 0 -18
pair before ,+calendar	-76 71 -13 -73 197 -37 -70
pair before ,+nation	263 -8 12 -80 -46 -58 -102
pair before ,+honour	30 -5 77 -85 -36 -21 -49
pair before ,+broadcast	-64 230 80 -27 -56 -162 -35
pair before ,+takesPart	-13 151 39 -86 -14 -65 -4
pair before ,+makes	-22 116 -27 -32 -20 -33 28
pair before ,+comesOut	-44 91 -6 -51 -39 94 -48
pair before ,+playsRole	43 -7 -36 -74 -29 150 -6
pair before ,+tells	-2 121 104 -112 5 -88 -43
pair before ,+speaks	89 91 -53 -60 -28 -39 -11
pair before ,+lives	-13 -89 69 93 -12 -4 -41
pair before ,+prize	38 151 61 -64 -38 -117 -45
pair before ,+calls	-4 155 67 -29 -5 -206 -2
pair before ,+lists	-7 -114 131 -7 -4 -9 -1
pair before ,+series	47 -23 -68 21 106 -79 -22
pair before ,+firm	-44 -136 87 -50 304 -91 -51
pair before ,+modifier	-51 -89 -63 89 -56 134 -15
pair before ,+common	21 15 -15 9 5 24 -44
pair before ,+first	-4 15 27 -17 -5 -36 19
pair before ,+surname	-7 20 16 -26 9 -5 -14
pair before ,+place	-56 59 25 -29 40 -48 17
pair before ,+companyEnd	-86 63 -35 -59 181 -61 -33
pair before ,+capital	9 45 9 -68 -13 -16 13
pair before (+film	-4 -126 -139 -68 -7 270 -7
pair before (+work	69 -6 -40 -5 14 -37 -4
pair before (+credit	-57 -160 85 -5 -46 150 -46
pair before (+person	-1 -2 13 -8 0 -1 0
pair before (+honorific	-52 72 39 119 -138 -88 -28
pair before (+connector	-39 -16 86 -31 -53 -8 70
pair before (+starter	-50 -30 95 -112 17 81 -1
pair before (+calendar	14 -3 11 -10 -59 -1 77
pair before (+honour	102 -10 39 1 -65 -3 -58
pair before (+broadcast	-45 42 -29 -44 -46 48 -44
pair before (+makes	-2 -16 -3 0 3 24 -9
pair before (+playsRole	40 -6 -42 1 7 -6 1
pair before (+lives	-33 -19 104 27 -50 -35 -7
pair before (+prize	72 -42 -15 1 -58 -1 -52
pair before (+modifier	-41 -140 -127 -130 130 -120 17
pair before (+common	-9 5 46 -20 3 -42 16
pair before (+first	43 8 41 -8 -58 -17 -12
pair before (+surname	-141 106 -14 56 -17 30 -18
pair before (+place	-122 -124 -173 130 225 -46 148
pair before (+companyEnd	-77 -24 -11 75 50 -18 -4
pair before (+capital	-87 9 -9 53 46 3 -12
pair before the+film	26 -1 3 2 4 -7 -48
pair before the+work	-25 -2 0 31 -6 2 -1
pair before the+credit	-5 1 -25 0 0 0 0
pair before the+person	-151 -36 -230 -62 -173 290 -203
pair before the+honorific	-25 -35 -1 -2 0 -5 -2
pair before the+connector	15 -13 -34 3 15 -26 0
pair before the+starter	31 -24 -36 -12 13 -31 23
pair before the+calendar	-148 -73 -15 -60 -131 -42 -82
pair before the+nation	-23 -94 -1 -57 -18 -13 -12
pair before the+honour	-31 -20 -1 -9 -187 -6 -18
pair before the+takesPart	-85 -3 -240 -9 -79 322 -134
pair before the+makes	-43 19 -1 4 36 -16 -13
pair before the+comesOut	33 -40 -1 -7 -70 -7 51
pair before the+playsRole	-25 -27 -21 305 -60 -145 -19
pair before the+tells	-14 -2 -11 -16 40 -21 -32
pair before the+speaks	118 -9 -12 -25 -12 -18 -58
pair before the+lives	-10 -22 0 -23 -3 0 -7
pair before the+prize	79 -6 -5 -3 -9 -52 -35
pair before the+calls	-67 7 226 -109 16 -71 -19
pair before the+lists	-1 -37 -11 17 70 5 -30
pair before the+modifier	-185 -126 -32 -68 -83 -34 -63
pair before the+common	35 -42 -39 -25 -7 1 -11
pair before the+first	69 -14 -13 -13 -19 -9 -17
pair before the+place	-37 -52 0 1 1 -6 -5
pair before the+capital	12 -27 -11 -30 -12 -25 -29
pair before :+film	-28 13 161 -36 -96 -42 -39
pair before :+work	-132 59 90 -71 -38 278 -21
pair before :+credit	-48 -46 131 -10 -8 -10 -11
pair before :+person	-1 -57 171 -93 0 -34 -1
pair before :+honorific	92 89 -2 -3 2 13 0
pair before :+connector	93 100 28 186 -16 -42 39
pair before :+starter	45 86 -21 -54 -36 -47 47
pair before :+calendar	-141 351 -51 -85 -69 17 -28
pair before :+honour	-21 105 -82 -1 -41 -25 -1
pair before :+broadcast	403 -3 -22 -1 -77 -2 -3
pair before :+takesPart	-7 -6 92 -3 -2 -2 0
pair before :+makes	-39 139 -78 -12 -2 -7 -1
pair before :+comesOut	-100 -48 -56 -13 -45 129 -8
pair before :+playsRole	-29 -2 0 -7 -6 23 -2
pair before :+tells	170 -106 -176 -160 -54 -64 -42
pair before :+speaks	58 -8 2 -49 5 1 -4
pair before :+lives	-45 -59 36 -13 -2 -16 47
pair before :+prize	-108 391 -72 -233 -17 -47 -6
pair before :+calls	-52 293 153 -69 -11 -68 -4
pair before :+series	-25 108 49 -39 -12 -16 -3
pair before :+firm	22 -9 0 -2 3 -5 -3
pair before :+modifier	-86 -92 30 -88 229 -30 -20
pair before :+common	-24 12 -5 22 6 32 -8
pair before :+first	-71 -118 13 -10 -50 29 -24
pair before :+surname	-75 -49 -44 112 -49 9 -39
pair before :+place	-132 -50 60 -9 117 -18 -17
pair before :+companyEnd	13 -46 -30 -30 305 -18 -10
pair before :+capital	25 -69 2 -9 -10 -31 10
pair before at+film	56 -9 -16 -9 26 -8 -29
pair before at+work	-152 -92 -29 -26 -117 -57 72
pair before at+credit	-12 -15 -42 -1 177 -1 -123
pair before at+person	57 -112 -18 -10 233 -48 -157
pair before at+honorific	379 0 -1 -2 -354 -68 -250
pair before at+connector	-24 -6 12 -16 66 -27 59
pair before at+starter	-56 8 0 -19 116 -19 -54
pair before at+calendar	-15 -21 -7 -7 39 -44 86
pair before at+nation	52 0 0 0 -50 0 -1
pair before at+honour	-61 -12 -10 -7 108 -7 17
pair before at+broadcast	-6 0 -18 0 25 -125 72
pair before at+takesPart	88 -11 -8 -2 -176 -3 141
pair before at+makes	-25 -17 -21 -7 -75 -5 100
pair before at+comesOut	97 -11 -17 -16 -107 -7 10
pair before at+playsRole	-120 -5 -118 -183 227 -35 24
pair before at+tells	-72 -68 5 -13 39 -22 -10
pair before at+speaks	105 -11 -2 -2 -126 -6 -28
pair before at+lives	145 -4 -5 -2 -26 -6 86
pair before at+prize	13 -42 -12 -5 29 -21 71
pair before at+lists	-16 -2 -7 -17 -87 -2 -39
pair before at+series	-338 -2 0 -2 -204 -2 150
pair before at+firm	-4 -41 -1 0 -59 -3 123
pair before at+common	-12 -26 -17 -37 41 -44 26
pair before at+first	54 -6 -2 -6 224 -46 -181
pair before at+surname	72 -16 -45 -12 65 -12 -80
pair before at+place	70 -2 0 0 -54 -1 -4
pair before at+companyEnd	-13 -6 -117 -1 229 -12 -146
pair before at+capital	-19 -22 -41 -32 94 -26 46
pair before that+film	-8 -7 111 -37 -24 -1 -26
pair before that+work	-7 -14 163 -29 -99 -4 -11
pair before that+credit	-1 -6 -187 -20 195 1 0
pair before that+connector	30 -18 109 -70 -7 -18 -17
pair before that+starter	4 -43 -46 138 -17 -19 6
pair before that+calendar	0 100 -76 -28 16 -6 6
pair before that+makes	0 0 13 -6 -3 -1 0
pair before that+comesOut	-21 95 -25 -20 -45 -35 -23
pair before that+speaks	74 24 -11 -24 -54 -26 13
pair before that+lists	4 -30 -1 1 -17 1 -1
pair before that+firm	3 -64 282 1 -188 -2 -147
pair before that+common	-11 1 7 31 13 -25 -25
pair before that+first	11 -90 -42 14 4 -23 16
pair before that+surname	9 -58 -13 -2 4 -6 7
pair before that+companyEnd	1 -1 -5 -97 20 -7 -2
pair before that+capital	-17 50 15 -1 -34 -50 -12
pair before who+credit	502 -3 -2 0 0 -1 0
pair before who+person	-177 -39 -10 -30 -58 -10 1
pair before who+honorific	-54 -11 0 0 0 0 -2
pair before who+connector	-35 -4 -3 0 -2 -5 -1
pair before who+starter	89 -18 -4 -3 -40 -5 -1
pair before who+lives	-177 -39 -10 -30 -58 -10 1
pair before who+common	78 -7 42 -3 -7 -4 -46
pair before who+surname	-43 -20 0 0 0 -2 3
pair before who+capital	115 -13 -11 -2 -9 -1 -2
pair before which+film	-3 -127 159 -17 -12 -20 -1
pair before which+person	-40 -4 173 0 -107 -58 -18
pair before which+connector	-45 6 -4 67 -50 -1 22
pair before which+starter	-44 6 -4 65 -49 -2 22
pair before which+makes	-24 -19 184 -1 -81 -46 -76
pair before which+prize	-40 -4 173 0 -107 -58 -18
pair before which+common	-47 -66 27 -37 38 68 18
pair before is+film	-31 42 0 -31 -3 -2 0
pair before is+work	-17 -240 244 -65 -187 288 -73
pair before is+credit	0 -77 182 -90 -2 -3 -4
pair before is+person	-32 -165 -129 103 180 -8 -9
pair before is+honorific	-13 -9 0 10 -1 0 -1
pair before is+connector	116 -19 75 -11 -31 -98 -38
pair before is+starter	-1 0 122 -119 -13 47 -19
pair before is+calendar	-20 158 -143 -95 -10 -22 -12
pair before is+takesPart	-13 29 111 -102 -1 -1 -1
pair before is+lives	-66 -101 63 -38 44 -30 -26
pair before is+modifier	-3 55 0 -41 -2 -18 0
pair before is+common	13 40 8 -68 -8 -19 -17
pair before is+first	-31 -5 184 -75 -31 -16 -14
pair before is+surname	24 -57 -79 185 -26 -17 -15
pair before is+place	-1 -22 209 -165 -1 2 1
pair before is+companyEnd	91 0 0 2 0 -8 1
pair before is+capital	-11 34 -43 121 -27 -26 -21
pair before was+film	-22 175 15 -119 -6 -12 -9
pair before was+work	-62 -253 -51 -251 -53 404 -10
pair before was+credit	-47 28 122 -105 -2 0 -2
pair before was+person	-40 -154 -54 -104 -20 313 -36
pair before was+honorific	-82 -59 308 -214 -30 -24 -14
pair before was+connector	-76 -2 136 -44 -70 -76 121
pair before was+starter	11 -44 -39 17 -25 -30 18
pair before was+calendar	127 -44 2 -114 2 1 8
pair before was+nation	-15 -12 -36 43 0 1 0
pair before was+honour	-8 -248 241 -122 -9 0 -1
pair before was+takesPart	122 36 -18 -14 -74 -7 -5
pair before was+makes	-33 53 64 -39 -4 -11 -11
pair before was+playsRole	-111 -106 94 -47 -11 100 -4
pair before was+tells	-86 -76 281 -230 -13 -1 -53
pair before was+lives	29 -3 -17 -33 -5 -7 -1
pair before was+prize	-66 207 197 -66 -23 -274 -38
pair before was+modifier	-6 281 -99 -154 -1 -80 -2
pair before was+common	-15 53 6 2 -4 -55 7
pair before was+first	84 -181 103 -34 -53 -110 -68
pair before was+surname	101 -55 -162 144 -39 -58 -19
pair before was+place	59 -35 61 -119 7 10 -3
pair before was+capital	-27 -35 -41 15 -19 11 -49
pair before will+honorific	-25 -4 -19 0 0 0 -1
pair before will+connector	-10 -6 -2 -3 -1 -1 -1
pair before will+starter	-7 -16 -2 -1 1 -1 5
pair before will+common	-13 -18 -3 -2 -2 -2 -1
pair before will+first	24 -31 -6 -7 -20 -23 -14
pair before will+surname	24 -31 -6 -7 -20 -23 -14
pair before will+capital	-16 -55 -2 -4 -5 -7 -2
pair before has+film	-2 -9 43 -10 -1 -5 -2
pair before has+work	0 -63 90 -32 -10 -21 1
pair before has+connector	313 -118 -17 -6 -91 -59 -12
pair before has+starter	91 123 36 -12 69 -101 -184
pair before has+calendar	-5 81 -87 -4 -47 -51 -67
pair before has+common	-44 69 84 -15 74 -31 -133
pair before has+first	-9 4 -5 -1 1 -7 -3
pair before has+surname	-3 76 -3 -1 -3 -86 0
pair before has+place	-5 103 -1 0 0 -80 0
pair before has+capital	-56 98 3 -13 -66 -12 13
pair before have+connector	127 -34 -69 -32 -5 -5 -5
pair before have+starter	-43 -12 -16 -6 43 -1 76
pair before have+tells	8 -38 24 11 40 3 -51
pair before have+common	-1 -10 5 0 4 0 -21
pair before have+first	-29 -18 0 0 224 -13 -21
pair before have+capital	-11 -5 -1 -1 61 -1 -14
pair before had+connector	-6 -87 105 -5 0 -1 -1
pair before had+starter	-51 24 85 -7 -6 -13 -3
pair before had+nation	-4 -73 80 -2 -3 0 -3
pair before had+lives	-1 -29 48 -19 0 0 0
pair before had+common	-2 126 -66 -14 -7 -11 -6
pair before had+first	-93 98 -64 -5 -56 -86 -17
pair before had+surname	-89 46 39 -7 -11 -51 -9
pair before had+companyEnd	-15 -37 29 -25 -20 -17 -14
pair before had+capital	82 -56 126 -12 -6 -17 -4
pair before are+film	-3 222 -121 -9 -2 -27 -3
pair before are+work	-1 -245 2 -53 -2 260 1
pair before are+credit	-12 104 5 -131 -19 -2 -26
pair before are+person	0 -90 115 -13 0 0 0
pair before are+connector	3 -20 22 -4 -1 0 0
pair before are+starter	53 88 -23 -47 -14 -5 -13
pair before are+takesPart	-3 154 -77 -4 0 -21 0
pair before are+makes	0 -92 107 -22 0 0 0
pair before are+playsRole	0 -2 45 -30 0 0 0
pair before are+tells	0 -2 16 -12 0 0 0
pair before are+series	1 56 -1 -42 1 4 -8
pair before are+firm	-2 -83 121 -3 -8 -1 -5
pair before are+common	-11 52 31 38 -35 -62 -68
pair before are+first	-78 12 -34 -56 -30 -17 54
pair before are+surname	-204 -92 -84 164 -22 -5 163
pair before are+place	29 -5 0 87 -3 0 -112
pair before are+capital	-28 -57 -102 98 -28 -9 82
pair before also+starter	-7 -2 -152 185 87 -87 -1
pair before also+common	-7 -2 -152 185 87 -87 -1
pair before like+film	-12 56 58 -73 -2 -5 -13
pair before like+work	-5 40 -2 -2 -3 -32 0
pair before like+person	0 -13 18 -1 0 2 -2
pair before like+connector	-1 -7 -7 0 0 -22 0
pair before like+starter	-14 52 35 -81 -29 -77 69
pair before like+takesPart	0 -13 18 -1 0 2 -2
pair before like+playsRole	-33 237 -38 -115 -23 -34 -12
pair before like+tells	-5 40 -2 -2 -3 -32 0
pair before like+lives	-1 -13 0 0 0 0 0
pair before like+lists	-1 230 -5 -15 -1 -227 0
pair before like+series	-17 124 -20 -23 0 -3 -25
pair before like+firm	0 -150 233 -158 1 9 61
pair before like+common	-3 18 -63 17 9 -12 43
pair before like+place	-3 52 -23 1 -1 -45 0
pair before like+capital	-6 -37 85 -25 -2 -13 -15
pair before "+connector	-157 -31 -11 -15 -28 277 -29
pair before "+starter	-137 -26 -9 -11 -22 260 -21
pair before "+comesOut	-1 -10 0 0 0 0 0
pair before "+common	-2 -56 -1 -70 9 -12 107
pair before —+speaks	223 -87 -42 3 -6 -42 -4
pair before —+common	74 -52 86 -18 -5 -11 -1
pair before —+capital	130 -26 51 -100 21 -31 -11
pair before -+connector	136 -19 -99 69 6 -86 1
pair before -+starter	9 -26 12 -1 0 0 -1
pair before -+calendar	-46 -16 80 -4 -6 0 -2
pair before -+nation	43 0 -6 0 0 0 0
pair before -+series	-136 -295 -106 -143 -74 319 -94
pair before -+common	-35 -23 6 -51 -13 -50 4
pair before -+first	-101 -17 52 -150 -8 -8 -4
pair before -+surname	46 -62 1 -8 5 2 1
pair before -+place	-147 96 164 -42 -13 -8 -80
pair before -+capital	143 -100 3 -33 -30 -28 -19
pair after of+film	-55 -55 -62 124 -57 -9 -32
pair after of+work	3 -6 28 -36 -15 -30 -26
pair after of+credit	0 -4 -1 -3 -23 1 -1
pair after of+person	-59 -1 -12 -4 -6 -4 -12
pair after of+honorific	-85 -96 -6 -10 -97 -34 -29
pair after of+connector	125 -14 -41 116 -25 -10 -12
pair after of+starter	14 -29 15 -15 -21 -5 -11
pair after of+calendar	-95 -152 -39 -24 -82 -59 -15
pair after of+nation	201 -12 -26 -5 -11 -2 -1
pair after of+honour	25 2 -1 0 0 0 0
pair after of+broadcast	-91 -36 33 -26 -40 -67 -119
pair after of+takesPart	-5 -2 -9 -2 -1 0 0
pair after of+makes	-126 2 -139 198 -36 -10 -57
pair after of+comesOut	-28 -86 0 -16 -1 -15 -3
pair after of+playsRole	263 0 -6 0 0 0 0
pair after of+tells	-31 2 -7 -16 -6 -13 0
pair after of+lives	42 0 0 17 2 1 -2
pair after of+prize	27 1 -1 0 0 -1 0
pair after of+lists	-282 -5 38 379 -37 -6 -110
pair after of+firm	25 -4 1 -8 4 0 0
pair after of+modifier	-72 -78 -28 -81 -52 -19 -19
pair after of+common	23 -19 -26 8 -22 -12 -6
pair after of+first	-59 -138 17 0 -118 -45 -12
pair after of+surname	-35 -56 -11 -13 25 -30 -31
pair after of+place	75 -12 -41 -44 -123 -27 -61
pair after of+companyEnd	-1 -3 130 -18 2 0 0
pair after of+capital	-8 -66 -10 0 -2 -50 -50
pair after in+film	-41 -16 -11 145 -6 -33 4
pair after in+work	-152 258 -25 118 79 -77 -39
pair after in+person	256 -33 -124 -63 -12 -50 -35
pair after in+honorific	-89 -25 44 392 -72 -38 -76
pair after in+connector	24 37 -8 96 -18 -35 -49
pair after in+starter	52 56 -52 -39 -19 -10 -30
pair after in+calendar	-13 119 -68 -145 12 -22 121
pair after in+nation	101 87 -32 -80 -98 -92 -24
pair after in+honour	-5 2 -95 96 -2 1 -2
pair after in+broadcast	-56 -40 -122 271 -40 -28 6
pair after in+takesPart	135 -16 -3 -8 -10 -38 -38
pair after in+makes	-7 -53 15 66 -1 -4 -10
pair after in+playsRole	-4 137 27 -99 -27 -51 -16
pair after in+tells	-2 -6 -43 106 -10 -11 -15
pair after in+lives	224 -33 -40 52 -13 -13 -16
pair after in+prize	-3 -5 12 14 0 17 -27
pair after in+calls	0 -4 23 -15 0 -1 -1
pair after in+lists	201 -1 -87 -88 -1 -5 -7
pair after in+series	-103 -76 -20 2 -42 -31 -4
pair after in+firm	157 -7 -238 -151 -34 296 -4
pair after in+modifier	84 15 -68 -148 -70 -111 -82
pair after in+common	16 -38 62 9 -35 1 14
pair after in+first	-36 -44 54 13 73 -40 -3
pair after in+surname	-38 -19 42 85 -80 67 0
pair after in+place	38 -41 -114 -106 -26 74 -43
pair after in+companyEnd	-51 -40 -254 31 -53 286 -9
pair after in+capital	-15 -92 -16 104 26 -20 -18
pair after on+film	-32 -73 13 -24 -14 -3 11
pair after on+work	23 -147 52 -20 -38 -21 -7
pair after on+person	-182 -5 -22 -10 -1 -3 -4
pair after on+honorific	-93 12 -2 -18 16 8 18
pair after on+connector	63 -103 37 100 -40 -61 56
pair after on+starter	8 -118 -61 23 -70 -26 -48
pair after on+calendar	-9 -11 -63 -20 43 -16 113
pair after on+nation	-177 -78 -14 -70 -35 -54 256
pair after on+honour	-19 0 0 0 0 0 0
pair after on+broadcast	3 -138 -51 182 -57 201 -69
pair after on+takesPart	-126 -9 -2 -10 -1 -3 -3
pair after on+makes	27 -51 -17 -5 -26 -2 89
pair after on+comesOut	8 224 -69 10 -22 -15 0
pair after on+playsRole	24 -4 -11 -1 -4 0 -1
pair after on+tells	2 -42 56 -1 0 0 -1
pair after on+lives	186 1 -64 -11 -33 6 -10
pair after on+prize	-19 0 0 0 0 0 0
pair after on+series	-98 -22 84 -46 -65 -8 -27
pair after on+firm	-32 -38 -35 -29 -34 -36 -28
pair after on+modifier	-15 -66 -40 154 -13 -31 -2
pair after on+common	-25 52 45 -46 -38 -56 -43
pair after on+first	100 56 94 -47 -161 129 8
pair after on+surname	137 -145 84 -39 -150 -76 68
pair after on+place	-65 -168 -22 -169 -32 69 -22
pair after on+companyEnd	-10 108 -3 -4 -4 -1 -3
pair after on+capital	4 -38 -24 41 30 -32 34
pair after for+film	-94 84 44 -82 34 15 -69
pair after for+work	-20 -46 153 -101 115 157 78
pair after for+credit	-19 250 -375 183 -25 -77 -81
pair after for+person	0 -1 16 -14 0 -1 -2
pair after for+honorific	-141 -87 200 -104 -18 -16 -7
pair after for+connector	48 51 72 21 6 -65 3
pair after for+starter	-40 43 -52 6 -58 -15 38
pair after for+calendar	105 92 -107 -402 46 -24 229
pair after for+nation	84 98 15 -6 -44 -11 127
pair after for+honour	-102 232 144 -22 -53 -44 -40
pair after for+broadcast	-7 239 -33 -37 15 90 -40
pair after for+makes	29 -60 37 -23 -51 68 1
pair after for+comesOut	-11 -12 327 -232 -66 -220 -58
pair after for+playsRole	-2 -20 152 -21 -78 -38 -13
pair after for+lives	101 -22 -26 -46 -16 -28 -20
pair after for+prize	-5 89 19 -8 -35 -20 -19
pair after for+series	-33 -215 -209 -39 242 -46 -62
pair after for+firm	-24 358 72 -26 -91 -75 -224
pair after for+modifier	147 217 38 -60 -45 -46 -77
pair after for+common	-10 -67 -3 4 -7 45 53
pair after for+first	-42 190 -38 130 -30 18 -5
pair after for+surname	-46 57 7 8 -75 -44 31
pair after for+place	156 179 12 -2 5 -42 58
pair after for+capital	-8 -8 40 -1 31 13 -18
pair after with+film	26 42 1 -1 -40 -13 -20
pair after with+work	72 -136 -104 -165 -23 240 -1
pair after with+credit	124 -86 -3 0 -4 -22 -1
pair after with+person	-20 -94 0 -1 -21 -35 136
pair after with+honorific	-6 -106 -1 0 1 -49 -2
pair after with+connector	-13 21 -44 -114 -34 -18 110
pair after with+starter	-65 -21 -68 -25 -15 -22 94
pair after with+calendar	-1 11 0 -2 -4 -3 0
pair after with+nation	-106 -4 0 -3 240 -1 -1
pair after with+honour	-40 -32 -1 -2 -25 0 71
pair after with+takesPart	-61 -123 -185 -90 -4 317 -5
pair after with+makes	119 -66 -2 0 0 0 -73
pair after with+lives	-218 1 -96 -53 -60 32 18
pair after with+prize	81 -11 0 0 -2 0 21
pair after with+modifier	-97 -111 -1 -3 -5 -7 -3
pair after with+common	45 -6 38 -48 -1 34 -28
pair after with+first	-88 109 -54 35 -15 -53 -9
pair after with+surname	-126 -100 17 -64 -30 81 117
pair after with+place	1 27 -3 -1 -13 -4 131
pair after with+capital	1 7 -36 5 -19 -18 21
pair after as+film	-32 91 1 -2 -3 -54 -1
pair after as+work	-2 -14 -6 -15 -53 135 -1
pair after as+credit	48 -41 114 -61 -3 -29 -4
pair after as+person	-74 376 -67 -114 -19 -109 -126
pair after as+honorific	-7 -66 127 -17 -7 67 -2
pair after as+connector	-30 -34 65 -32 -86 -10 138
pair after as+starter	58 20 -99 112 -72 -66 41
pair after as+calendar	-2 -1 7 -11 0 -1 0
pair after as+nation	4 6 4 0 1 -2 11
pair after as+honour	0 -2 53 -49 0 -1 0
pair after as+broadcast	-1 0 8 0 0 -7 0
pair after as+lives	18 -100 -20 -102 -1 155 0
pair after as+calls	-5 0 17 -6 0 -5 0
pair after as+modifier	-45 -56 -24 -11 0 -13 133
pair after as+common	16 -6 19 -16 4 27 -34
pair after as+first	-40 28 50 38 -29 2 -20
pair after as+surname	-39 26 0 96 -35 -22 -8
pair after as+place	0 -6 25 -8 -2 -7 -6
pair after as+capital	-27 14 83 -24 -14 29 -7
pair after by+work	-94 -14 -5 -1 -3 -43 0
pair after by+credit	-11 -4 -1 0 -2 -3 20
pair after by+honorific	-121 -132 -1 -22 -14 192 -48
pair after by+connector	-23 -122 0 -10 -3 28 -22
pair after by+starter	-27 56 4 -6 -15 -45 54
pair after by+nation	1 108 0 -13 -13 -106 64
pair after by+honour	-107 -107 -56 -9 -80 126 -100
pair after by+broadcast	-124 -2 -2 0 -1 -47 -1
pair after by+comesOut	-2 -25 0 -1 0 0 0
pair after by+playsRole	-53 -127 225 -63 -3 -14 -90
pair after by+lives	371 -208 -3 -30 -86 -319 12
pair after by+firm	-181 292 -3 -17 -14 -184 -7
pair after by+common	125 63 -68 -15 -22 11 -40
pair after by+first	-41 62 -12 -15 -20 52 62
pair after by+surname	-18 112 -26 -43 -8 47 57
pair after by+place	-31 284 -30 1 -10 -61 -34
pair after by+companyEnd	-84 -33 -14 -1 -5 -87 -2
pair after by+capital	-23 -25 -15 -16 -18 154 26
pair after to+film	44 94 -13 -15 -4 -54 -29
pair after to+work	-47 -85 -22 -75 -56 125 -47
pair after to+credit	50 -3 -5 0 0 0 -4
pair after to+person	-28 128 61 -25 -72 -132 -25
pair after to+honorific	-14 -230 1 -5 -14 305 -10
pair after to+connector	-27 198 -51 -33 56 -31 -69
pair after to+starter	21 -150 -11 2 20 -28 -31
pair after to+calendar	179 126 -10 -54 -22 -37 -44
pair after to+nation	-5 -22 -3 -5 -25 -9 -182
pair after to+broadcast	-1 -253 25 20 51 -117 -164
pair after to+takesPart	15 -116 46 -19 -60 -67 4
pair after to+makes	-241 -76 221 109 142 -91 32
pair after to+comesOut	258 71 -7 -13 -270 -20 -14
pair after to+playsRole	-44 -37 211 -83 -17 -85 -12
pair after to+tells	214 -39 -23 -14 -32 -13 -146
pair after to+speaks	-14 -23 1 -1 33 0 3
pair after to+lives	-60 -144 -43 -38 -26 -52 -3
pair after to+prize	0 -79 181 -79 -20 -2 0
pair after to+modifier	-33 6 11 -19 -6 -132 -21
pair after to+common	-40 -39 51 -25 -25 -11 7
pair after to+first	144 -30 -26 67 -47 -30 -52
pair after to+surname	52 60 -239 159 -24 59 -19
pair after to+place	-121 -34 -16 -65 -32 -156 -71
pair after to+companyEnd	-92 -96 -75 -29 -24 -23 -30
pair after to+capital	-29 74 -8 38 -45 4 -42
pair after from+film	-1 43 0 0 0 0 0
pair after from+work	4 -47 31 166 90 -15 -29
pair after from+honorific	90 -39 0 -2 -1 -1 0
pair after from+connector	-124 -26 53 215 8 244 -41
pair after from+starter	-41 -67 102 44 0 -22 -16
pair after from+calendar	-199 54 -33 -5 136 294 155
pair after from+nation	-9 6 3 -13 2 0 1
pair after from+honour	54 -45 53 86 0 96 -1
pair after from+makes	35 -12 0 0 0 0 -26
pair after from+comesOut	70 -79 1 0 -1 -6 0
pair after from+playsRole	-2 1 105 -98 -18 0 3
pair after from+tells	-106 -79 25 -82 274 -4 -98
pair after from+lives	11 -6 -160 -109 276 -5 -205
pair after from+prize	-43 -44 -38 49 -41 -37 -38
pair after from+firm	-8 -237 229 154 -4 -24 -5
pair after from+modifier	-228 -123 -11 -34 -7 -43 -3
pair after from+common	-2 -35 -14 67 -9 -73 10
pair after from+first	15 -97 -34 28 169 -58 42
pair after from+surname	58 108 31 -19 -35 -64 -3
pair after from+place	-107 16 -68 -42 130 -133 -76
pair after from+capital	27 -20 -5 64 -10 64 -26
pair after and+film	-10 -62 51 -46 -54 -52 1
pair after and+work	-58 88 31 -26 -138 27 -10
pair after and+credit	-86 -43 242 -85 -8 -17 -22
pair after and+person	49 48 77 -60 -7 -11 20
pair after and+honorific	-21 -7 -3 -69 -51 113 -56
pair after and+connector	9 101 44 -49 16 -4 9
pair after and+starter	-33 13 -1 0 9 -13 26
pair after and+calendar	54 39 -57 -29 -52 -108 -33
pair after and+nation	248 18 -46 -52 31 -72 -36
pair after and+honour	-3 139 -25 -29 162 -59 -194
pair after and+broadcast	-123 46 -9 -54 -2 -224 56
pair after and+takesPart	-10 37 68 -22 -1 -1 -2
pair after and+makes	-3 -49 110 -8 56 -55 16
pair after and+comesOut	46 0 -6 -12 0 -71 -24
pair after and+playsRole	-34 99 -4 -81 -50 75 -24
pair after and+tells	-3 131 37 -34 -115 158 -4
pair after and+speaks	-36 159 -146 -10 -321 -207 410
pair after and+lives	53 -50 81 55 -8 -20 -99
pair after and+prize	30 8 115 -10 -9 -51 -15
pair after and+calls	-3 -21 195 -140 -1 -4 -1
pair after and+lists	48 -2 328 51 -2 -60 -208
pair after and+series	-52 238 -117 -143 -41 -33 -70
pair after and+firm	-123 -63 83 171 85 -56 -47
pair after and+modifier	-7 158 4 -33 -43 -51 -5
pair after and+common	-27 33 -56 12 -10 49 -26
pair after and+first	-26 -4 36 36 -9 -13 -25
pair after and+surname	-39 -49 68 -22 -35 19 -55
pair after and+place	-81 -7 -20 -15 101 145 89
pair after and+companyEnd	-57 74 -78 -96 -24 -25 -43
pair after and+capital	-37 47 7 24 11 45 -6
pair after ,+film	25 175 -6 -47 21 8 -48
pair after ,+work	4 -26 -45 -29 58 162 23
pair after ,+credit	-12 -33 70 22 -12 -32 3
pair after ,+person	16 -66 92 -9 -9 -41 20
pair after ,+honorific	-31 -49 7 24 27 27 -12
pair after ,+connector	-2 25 -2 11 -23 7 -5
pair after ,+starter	19 -2 -1 -30 -6 27 10
pair after ,+calendar	-105 -47 -68 -48 -8 36 227
pair after ,+nation	-46 48 86 -38 -22 -15 -21
pair after ,+honour	-15 29 -2 47 -1 -46 -3
pair after ,+broadcast	-3 -93 91 -49 -57 107 -5
pair after ,+takesPart	-31 129 -31 -19 -30 37 -6
pair after ,+makes	1 88 -9 -71 4 47 -53
pair after ,+comesOut	55 41 -57 21 -28 -3 -38
pair after ,+playsRole	12 53 -61 83 -37 -54 20
pair after ,+tells	-10 44 -83 -11 -31 71 20
pair after ,+speaks	16 38 49 -62 54 -62 -23
pair after ,+lives	103 -97 -14 77 -32 -2 -45
pair after ,+prize	-17 -28 33 11 76 -49 -17
pair after ,+calls	139 -115 -91 122 -210 250 -122
pair after ,+lists	-65 69 74 -30 23 -25 -21
pair after ,+series	-24 -92 23 -64 -35 228 -15
pair after ,+firm	-50 -26 -16 -30 187 -55 2
pair after ,+modifier	-29 -134 56 121 -50 34 -62
pair after ,+common	27 -1 10 7 0 -7 -24
pair after ,+first	-5 29 30 -18 -13 -16 -9
pair after ,+surname	-23 -12 -1 -3 49 -6 -2
pair after ,+place	44 -15 -10 -26 -61 4 61
pair after ,+companyEnd	7 6 11 -37 39 -42 2
pair after ,+capital	-11 36 -10 -32 -7 -6 10
pair after (+film	-9 129 -34 -4 -5 -75 -3
pair after (+work	-44 330 -65 -116 -38 -163 -23
pair after (+credit	-14 -19 35 -13 -13 -4 -9
pair after (+honorific	-11 141 51 56 -198 -215 -66
pair after (+connector	-22 69 125 -62 3 -46 -64
pair after (+starter	-45 86 9 52 -30 -10 -72
pair after (+calendar	-42 240 157 -135 -110 -33 -75
pair after (+nation	-37 -45 104 29 -21 -9 -75
pair after (+honour	2 -18 -71 129 -2 -7 -46
pair after (+broadcast	-29 -79 -31 -95 -41 367 -90
pair after (+takesPart	17 -141 110 28 9 0 -9
pair after (+makes	-3 55 41 -14 -3 -55 1
pair after (+playsRole	-3 -24 -160 200 -7 -5 -5
pair after (+lives	27 -30 23 -5 14 -37 2
pair after (+prize	6 -10 -10 26 -3 1 0
pair after (+series	-17 66 -7 -72 -18 72 -2
pair after (+common	-44 -21 44 42 0 17 -36
pair after (+first	-12 -31 -31 135 -29 -49 4
pair after (+surname	1 -28 62 40 -15 -22 -36
pair after (+place	-99 251 -13 -112 -18 -13 -72
pair after (+companyEnd	1 -26 3 -107 133 3 11
pair after (+capital	-48 -13 -29 71 -2 14 9
pair after the+film	-38 -2 -7 -5 -6 -9 -10
pair after the+work	-13 -41 -6 -7 -62 100 -15
pair after the+credit	-30 -11 43 -4 -8 -3 -5
pair after the+person	-192 186 7 -4 -35 -51 -90
pair after the+honorific	-3 -12 158 -9 -1 -1 -13
pair after the+connector	18 -2 0 0 -2 0 0
pair after the+starter	-16 -2 -9 -12 -23 93 -12
pair after the+calendar	9 -1 -2 -1 -4 0 0
pair after the+nation	20 -15 88 -61 -8 -22 -16
pair after the+honour	107 0 -33 -3 -5 0 -1
pair after the+broadcast	395 -9 -11 -2 -27 -201 -9
pair after the+takesPart	18 -29 27 -3 -14 -1 -6
pair after the+makes	10 -4 -4 0 -1 -1 -1
pair after the+comesOut	22 -21 0 0 0 0 -1
pair after the+playsRole	-99 -5 -11 -3 -8 -5 18
pair after the+tells	17 -4 0 0 -2 0 -1
pair after the+lives	-29 125 71 -160 -49 -38 -57
pair after the+prize	169 -298 102 -13 202 -131 -32
pair after the+calls	14 0 0 -2 -10 0 -1
pair after the+series	248 -51 -22 -1 0 -2 0
pair after the+firm	-52 -60 226 -26 -10 -8 -15
pair after the+modifier	28 -175 127 -4 -8 -12 -3
pair after the+common	7 5 22 -26 8 -2 -2
pair after the+first	88 -13 40 1 -15 -2 -13
pair after the+surname	12 -42 -17 -40 54 -13 -19
pair after the+place	-3 -3 54 0 -8 -1 -15
pair after the+companyEnd	113 -22 0 -1 -3 0 -1
pair after the+capital	38 -45 16 -15 11 11 9
pair after :+film	208 -144 -11 -9 -12 0 -70
pair after :+work	-181 76 -18 -23 -6 -111 -5
pair after :+person	-27 -17 52 -8 0 -6 -2
pair after :+honorific	184 -101 -76 -3 -20 -1 -12
pair after :+connector	-100 -111 -34 -36 -28 -46 52
pair after :+starter	129 69 72 -24 -48 -35 45
pair after :+calendar	197 -153 -9 -2 -16 -10 -9
pair after :+nation	-298 125 -59 -27 -6 -14 186
pair after :+honour	-267 110 -33 -7 -76 -38 180
pair after :+takesPart	-11 -54 -67 -81 -3 -8 -5
pair after :+comesOut	312 141 -83 -15 -30 -36 -195
pair after :+playsRole	-49 198 -44 -37 -7 -5 -53
pair after :+lives	-22 -15 17 -4 -3 -4 -13
pair after :+prize	-17 -58 -132 -6 -1 -5 -8
pair after :+series	-24 -151 -70 -7 -2 -6 -2
pair after :+modifier	-43 161 -20 -5 -13 -15 -61
pair after :+common	-71 -5 -44 -22 -31 -30 27
pair after :+first	83 70 -33 -28 -30 -37 -3
pair after :+surname	4 161 -36 -17 -14 -18 130
pair after :+place	-58 33 -89 -14 -88 -60 -267
pair after :+companyEnd	17 -72 -6 -6 -5 -55 -2
pair after :+capital	58 -17 -44 -31 -27 -47 17
pair after at+film	-104 -22 171 5 -5 -8 -48
pair after at+work	141 3 -9 -1 -14 -26 -1
pair after at+connector	-29 -142 -23 -8 -34 -81 140
pair after at+starter	135 -20 -32 -23 0 -42 -14
pair after at+calendar	-145 -59 91 -39 -19 -41 109
pair after at+nation	-170 312 53 -24 -38 -100 5
pair after at+honour	-75 328 -50 -25 -100 -142 -8
pair after at+broadcast	59 -3 -4 -1 -7 -12 -1
pair after at+takesPart	-157 343 -45 2 -1 -55 0
pair after at+makes	-51 -13 166 -32 -37 -16 -17
pair after at+comesOut	-73 -34 136 -3 -14 -22 33
pair after at+tells	-93 -131 214 -84 -7 -40 -4
pair after at+prize	-9 33 0 -2 0 -23 0
pair after at+modifier	-335 186 -5 -46 -44 -111 -11
pair after at+common	24 4 0 -27 -32 -33 -22
pair after at+first	-13 -72 5 -46 -70 183 -34
pair after at+surname	85 -52 1 -20 -58 -227 -2
pair after at+place	195 74 88 -129 84 -74 -131
pair after at+companyEnd	-83 -19 -3 0 -2 -3 -9
pair after at+capital	-14 -48 -9 15 10 113 -37
pair after that+work	20 -19 0 0 0 0 -1
pair after that+person	-4 -19 34 -1 -5 -3 3
pair after that+honorific	1 0 0 0 -11 -14 0
pair after that+connector	46 -32 65 -64 -18 46 -2
pair after that+starter	-62 85 -32 -60 125 -83 2
pair after that+takesPart	-4 -19 34 -1 -5 -3 3
pair after that+makes	226 -29 -168 -15 -9 -13 -76
pair after that+comesOut	-28 -1 0 0 250 -249 -2
pair after that+lives	-38 -29 -18 -15 -34 36 -19
pair after that+prize	0 0 0 0 -27 -1 0
pair after that+lists	37 -9 -3 -2 -4 -4 -1
pair after that+common	60 -31 -19 -40 -37 59 11
pair after that+first	53 -9 -11 -5 -63 -5 63
pair after that+surname	11 -2 1 -1 -33 0 44
pair after that+capital	-12 -35 5 0 -17 79 -3
pair after who+connector	-89 -57 92 46 -29 -9 17
pair after who+starter	142 -56 -48 -63 73 -8 -65
pair after who+calendar	-111 -2 -2 -1 -16 -1 0
pair after who+takesPart	-16 -43 44 -226 -90 -11 246
pair after who+playsRole	-3 -1 61 -52 -1 -4 -4
pair after who+speaks	-166 -34 -51 -29 341 -8 -160
pair after who+common	-5 -23 -14 89 4 -77 -6
pair after who+capital	-33 -27 -3 -9 -7 -3 -3
pair after which+connector	2 -54 -2 -1 18 16 39
pair after which+starter	2 -13 -1 -1 -2 8 6
pair after which+takesPart	0 -4 -12 0 24 -2 -11
pair after which+makes	-60 -79 -81 0 -33 -13 236
pair after which+common	-4 -52 19 -80 22 56 60
pair after is+film	-18 168 -75 -18 8 75 -8
pair after is+work	-29 24 14 -7 -8 11 -1
pair after is+credit	-74 96 -58 -24 103 -26 -8
pair after is+person	-60 161 72 -28 -22 -49 -95
pair after is+honorific	-16 -32 97 -66 -7 -6 -1
pair after is+connector	-32 -40 6 -6 1 29 63
pair after is+starter	-5 27 -20 -23 -14 13 21
pair after is+calendar	110 -16 -45 -56 -15 -3 -14
pair after is+nation	-6 11 0 -4 -6 -13 -5
pair after is+honour	0 12 15 -2 0 -23 -1
pair after is+takesPart	-98 85 163 -39 -10 -96 -5
pair after is+makes	-20 -55 26 -14 60 19 -11
pair after is+comesOut	-102 12 -91 -40 255 23 -63
pair after is+playsRole	-7 -82 -86 221 -2 -27 -9
pair after is+tells	61 171 -184 -32 11 -17 -6
pair after is+speaks	-86 -99 95 114 12 -19 -15
pair after is+lives	-13 -102 139 -4 -11 -21 -30
pair after is+prize	-3 42 68 -15 -16 -44 -30
pair after is+calls	-86 13 -63 -125 -88 -24 251
pair after is+lists	-32 64 -22 132 -25 -143 -3
pair after is+series	-4 96 -3 -10 -21 -34 -2
pair after is+firm	-46 -40 -15 -68 289 -28 -41
pair after is+modifier	126 -74 -33 -9 -17 2 -10
pair after is+common	-14 14 -14 24 -12 24 -28
pair after is+first	-22 -106 21 67 -33 -31 39
pair after is+surname	-15 76 98 -58 -25 -16 -11
pair after is+place	61 -67 44 -46 -8 -4 -9
pair after is+capital	-1 30 45 -20 -17 -23 -3
pair after was+film	17 23 17 -43 -6 -10 -6
pair after was+work	37 -89 -121 -260 -27 324 -1
pair after was+credit	-53 -61 134 -9 -15 -5 -18
pair after was+person	-82 -12 170 -32 -2 -12 -9
pair after was+honorific	-1 -8 21 -16 0 0 1
pair after was+connector	-21 -19 3 4 67 18 -42
pair after was+starter	-30 17 5 4 5 6 -16
pair after was+calendar	0 125 -62 -12 -9 -84 -64
pair after was+nation	5 0 -101 -47 152 -30 8
pair after was+takesPart	3 111 54 -17 -61 -28 -27
pair after was+makes	-7 57 -88 -33 -21 103 6
pair after was+comesOut	-8 63 -44 -12 -52 32 -8
pair after was+playsRole	-44 -94 -45 138 -16 29 -49
pair after was+tells	-4 -19 -11 -1 46 -2 0
pair after was+speaks	-33 47 46 -11 -17 -13 -9
pair after was+lives	-40 -35 98 -8 -1 -1 -3
pair after was+prize	-43 61 -54 -23 -17 66 21
pair after was+calls	-45 229 48 -28 -4 -99 -62
pair after was+lists	77 -73 -1 -5 -1 0 -1
pair after was+firm	-5 -55 202 -94 -4 -25 -12
pair after was+modifier	-33 -6 0 -3 -6 0 0
pair after was+common	-22 15 -4 -5 -33 12 14
pair after was+first	-10 -45 31 134 -23 -32 -41
pair after was+surname	24 -1 -39 25 -5 -1 -3
pair after was+place	-36 62 -34 -60 -50 -12 -18
pair after was+capital	4 -28 14 56 -16 -31 -28
pair after will+film	0 -61 103 -15 -2 0 0
pair after will+work	-53 -14 83 -13 -29 -8 13
pair after will+person	-107 264 -55 -201 -76 -33 -13
pair after will+honorific	310 -127 -196 -30 -222 -60 -86
pair after will+connector	-43 21 -36 21 -48 37 45
pair after will+starter	0 21 -43 57 -14 -2 23
pair after will+broadcast	-4 -5 -113 0 -107 -95 197
pair after will+takesPart	-32 237 -42 -83 -17 -13 -4
pair after will+makes	-24 -21 103 -27 -88 -5 75
pair after will+comesOut	-48 95 -37 -21 90 -51 -15
pair after will+playsRole	-49 -14 84 -14 -22 -4 -1
pair after will+tells	-133 226 -19 -28 -113 -26 -3
pair after will+speaks	287 -55 -92 -3 -115 -46 -11
pair after will+prize	15 -4 -2 5 -12 -5 -3
pair after will+firm	81 -2 -36 -19 -31 -6 -5
pair after will+common	2 -25 42 -24 55 25 -49
pair after will+surname	10 -3 0 7 14 -3 -4
pair after will+capital	-249 -9 -196 474 -34 -33 -4
pair after has+film	-7 18 -48 -2 87 -11 -25
pair after has+work	-3 -13 248 -35 -133 -140 -37
pair after has+person	-24 -26 134 -40 -16 -16 -31
pair after has+connector	-55 107 -51 -45 98 -31 -11
pair after has+starter	-8 -11 2 38 -59 1 35
pair after has+calendar	-1 -6 -14 -8 29 -2 -11
pair after has+nation	-47 -112 -113 -110 304 -14 -58
pair after has+honour	-3 181 -138 -100 -11 -119 -13
pair after has+takesPart	-9 43 175 -95 -60 -15 -15
pair after has+makes	-3 -22 89 -12 11 -59 -6
pair after has+comesOut	-3 -22 2 -24 70 -19 19
pair after has+playsRole	0 -4 47 -4 -12 -3 0
pair after has+tells	37 -15 -87 -19 105 -18 -17
pair after has+speaks	-35 -37 62 105 -60 1 -15
pair after has+lives	-2 -100 30 72 -5 -8 -8
pair after has+prize	-9 35 -23 -44 -1 46 20
pair after has+calls	24 -127 5 -29 178 -12 -70
pair after has+firm	-31 -129 -28 -7 176 -47 -55
pair after has+common	-49 -2 0 4 12 4 28
pair after has+first	-20 -89 -25 -35 82 31 -33
pair after has+surname	-90 23 -103 -30 34 -72 -67
pair after has+place	-10 -25 -65 -6 155 -3 -35
pair after has+capital	-86 95 -48 -17 71 -21 6
pair after have+connector	-90 -104 -94 193 128 -55 -32
pair after have+starter	-19 25 -13 12 -29 -37 64
pair after have+takesPart	-13 -84 -209 0 310 -37 -38
pair after have+makes	6 -24 86 -14 5 -16 -25
pair after have+tells	-31 -7 0 0 -4 -4 53
pair after have+speaks	11 -13 1 -8 -1 -2 5
pair after have+lives	-48 0 0 0 0 0 0
pair after have+calls	58 -168 7 -14 64 2 57
pair after have+lists	-149 -63 2 0 150 0 -4
pair after have+common	28 8 6 -31 7 -43 13
pair after have+capital	-83 -10 -26 -6 -9 0 -11
pair after had+film	-3 -45 73 -2 -14 -3 -1
pair after had+connector	45 -31 3 -22 -23 -26 31
pair after had+starter	-90 78 4 -26 4 25 5
pair after had+nation	0 -85 99 -2 -8 -3 -1
pair after had+honour	0 8 0 0 -1 -7 0
pair after had+takesPart	198 -170 0 0 6 0 2
pair after had+makes	-12 -68 123 -8 -10 -18 -10
pair after had+comesOut	5 96 55 -10 -27 -75 -25
pair after had+playsRole	-6 -3 215 2 0 0 0
pair after had+tells	-2 -53 51 -1 0 -1 -1
pair after had+speaks	-62 -69 187 -3 -28 -5 -20
pair after had+prize	-15 -120 162 -13 -8 -3 -7
pair after had+lists	0 2 15 -1 0 -13 4
pair after had+firm	-186 263 -206 -30 -114 -100 -99
pair after had+common	-5 -34 63 -44 -15 19 25
pair after had+first	11 105 -29 -8 -12 -35 -4
pair after had+capital	2 157 -17 -6 -17 -30 -3
pair after are+credit	-1 -8 32 -4 -10 -1 -1
pair after are+connector	103 -11 27 -48 43 -51 -16
pair after are+starter	-5 -48 11 23 -18 -2 29
pair after are+nation	2 -6 1 -16 13 1 6
pair after are+takesPart	2 -9 45 -26 -3 -6 -1
pair after are+makes	-17 -77 87 -35 75 -30 -19
pair after are+comesOut	-140 259 -47 -124 277 -292 -35
pair after are+tells	-122 127 -16 -19 -20 75 -14
pair after are+speaks	132 -7 9 -67 -18 -4 -38
pair after are+calls	-2 -3 47 -35 -6 1 1
pair after are+lists	-18 350 -73 -63 -48 -123 -4
pair after are+firm	-1 -8 97 -38 -17 -1 -24
pair after are+common	19 -50 -19 44 49 -7 -43
pair after are+first	44 -18 120 -8 -14 -7 -8
pair after are+surname	30 -16 -15 -22 17 2 0
pair after are+capital	-114 -6 62 -24 -8 -4 -1
pair after also+film	-11 237 -120 -29 -18 1 -141
pair after also+person	-7 12 46 -1 -12 -35 0
pair after also+connector	-72 -123 204 -19 -27 -2 -3
pair after also+starter	-42 7 38 -3 4 0 0
pair after also+takesPart	-4 21 36 -3 -6 -19 -6
pair after also+makes	-62 -68 84 -13 89 -27 -11
pair after also+comesOut	-86 324 -136 -17 -2 -61 -6
pair after also+playsRole	-1 27 13 0 -1 -31 -9
pair after also+tells	19 -19 0 0 0 0 0
pair after also+speaks	-8 -50 46 -1 6 -1 2
pair after also+prize	111 -94 -9 -4 -5 -6 -10
pair after also+calls	1 -69 34 -67 80 0 3
pair after also+lists	-92 253 -174 -95 -11 -92 -29
pair after also+common	-35 7 43 -18 3 4 -1
pair after also+capital	-2 8 -3 -1 0 0 2
pair after like+work	14 -2 -13 0 0 0 0
pair after like+connector	111 -3 -80 -4 -7 -5 -62
pair after like+starter	99 -94 -52 -5 -7 -7 74
pair after like+common	-20 39 2 -21 -12 -25 24
pair after like+first	202 -202 5 1 0 0 -3
pair after like+surname	87 -84 0 0 0 0 -5
pair after like+capital	-169 189 -3 -34 -6 -25 -11
pair after —+connector	2 0 0 0 -1 -38 36
pair after —+starter	-44 -126 -41 -3 -11 270 -23
pair after —+takesPart	-1 0 36 -28 0 0 -1
pair after —+common	-10 -30 -49 -18 -11 23 134
pair after —+first	-9 -4 0 -3 -2 -7 18
pair after —+surname	-15 -14 -62 -5 -43 -65 -27
pair after —+capital	1 -68 -26 -10 -17 23 91
pair after -+film	-4 155 -2 0 -5 -91 -110
pair after -+honorific	-1 -5 -14 -1 0 -1 -6
pair after -+connector	-51 17 -50 -17 -8 -80 74
pair after -+starter	-27 58 -2 -30 -4 -46 138
pair after -+nation	54 -68 -3 -3 0 -7 53
pair after -+broadcast	0 -3 -16 0 26 -16 4
pair after -+takesPart	0 -31 72 -44 1 0 0
pair after -+makes	55 60 0 0 -1 -78 -2
pair after -+comesOut	7 98 -2 -3 -4 -3 -85
pair after -+playsRole	0 -136 -1 0 -1 1 2
pair after -+tells	-5 -236 -8 -1 -22 265 12
pair after -+speaks	-48 -256 -47 -3 -120 280 -80
pair after -+prize	-40 276 -67 3 -30 -28 -79
pair after -+modifier	-34 -1 0 0 0 0 42
pair after -+common	-38 -32 -10 -38 9 -11 52
pair after -+first	-62 -10 -21 -3 -18 0 91
pair after -+surname	-35 -1 -10 -1 -17 -2 71
pair after -+capital	-108 -107 -45 -7 -40 -10 256
near before:film	4 -19 -26 -6 -12 -18 -40
near before:work	7 -50 -8 -15 24 17 -57
near before:credit	2 -5 54 -12 10 -22 -25
near before:person	-15 20 -2 -34 30 -30 -29
near before:broadcast	-12 -46 -1 -11 -11 91 -8
near before:takesPart	-8 -22 8 -7 19 15 -27
near before:makes	-8 2 12 -26 -13 -18 11
near before:comesOut	8 -7 -15 -40 18 -32 -11
near before:playsRole	-18 -22 -20 74 -9 -3 -21
near before:tells	-32 -34 -28 38 -1 10 6
near before:speaks	-4 -5 16 -11 -5 23 -24
near before:lives	8 12 3 -3 -28 -32 9
near before:prize	2 1 18 -20 -24 6 -28
near before:calls	22 -4 3 -23 1 -37 2
near before:lists	-22 -22 -2 -33 26 -2 13
near before:series	12 22 -75 5 -40 4 6
near before:firm	0 -16 8 -40 51 -23 -28
near before:place	16 -13 -21 8 29 -24 -20
near after:film	-7 41 -29 -20 -2 -12 -4
near after:work	-37 16 6 -24 26 5 -22
near after:credit	4 7 16 7 -2 -11 -10
near after:person	-1 -15 20 -26 -10 14 -11
near after:broadcast	-7 10 14 -16 -15 50 6
near after:takesPart	-16 12 2 -14 -27 -5 -1
near after:makes	-29 25 19 -6 4 -3 -28
near after:comesOut	-31 6 -12 -27 6 4 -2
near after:playsRole	-23 -1 26 -2 -19 -21 -17
near after:tells	-30 3 8 -10 -14 18 -20
near after:speaks	26 -24 20 -31 14 -2 -9
near after:lives	16 6 32 22 -20 -50 -25
near after:prize	-9 21 8 -14 -19 2 11
near after:calls	-19 -37 2 0 15 0 -3
near after:lists	13 -10 -1 32 -33 -16 6
near after:series	31 0 -11 0 -13 15 -1
near after:firm	14 -42 -10 3 2 16 -9
near after:place	15 5 -6 -24 -10 -8 -17
in sentence:film	-6 -24 -17 -32 -29 -27 -17
in sentence:work	5 -25 -17 10 8 2 -40
in sentence:credit	0 23 8 -50 -15 -12 4
in sentence:person	34 -26 12 7 -52 -18 13
in sentence:broadcast	-21 -41 -21 -27 18 62 13
in sentence:takesPart	-14 -18 17 -11 -23 -8 -32
in sentence:makes	3 7 2 -49 -15 -35 27
in sentence:comesOut	27 -1 -4 -31 -23 -30 -7
in sentence:playsRole	-4 -14 2 42 -10 -38 -54
in sentence:tells	12 -9 18 0 -20 -29 -14
in sentence:speaks	29 -18 9 -22 -19 -3 11
in sentence:lives	8 -39 30 15 -54 0 -11
in sentence:prize	-1 24 1 -25 -38 -11 -17
in sentence:calls	2 9 27 24 -27 -33 -12
in sentence:lists	38 -8 25 -2 -15 -4 -45
in sentence:series	-34 23 -4 41 23 -24 -25
in sentence:firm	10 -29 -4 -45 26 13 -1
in sentence:place	-24 -18 -22 -50 12 -28 24
word -1 aboard	-4 57 -21 3 -54 -9 -1
word -1 about	29 -55 -40 86 3 -27 22
word -1 above	-14 -34 -98 -38 -28 -5 288
word -1 across	-56 -69 -45 -14 -75 -66 353
word -1 actor	-24 -13 88 -29 -3 -1 -7
word -1 actress	29 -3 1 -18 0 0 0
word -1 adaptation	-81 125 -39 -52 -8 -37 -23
word -1 added	185 -18 -49 -34 -13 -107 -2
word -1 after	-13 99 13 28 7 50 -11
word -1 against	-37 40 102 -41 -22 -21 -28
word -1 aged	0 -3 160 -141 -5 -5 -2
word -1 agent	61 -89 -291 139 25 114 3
word -1 ago	-126 179 -37 -12 23 -55 -9
word -1 album	48 -97 -6 -16 -16 132 -13
word -1 all	5 -81 -7 41 36 -4 3
word -1 along	-6 -14 -2 -1 1 -21 0
word -1 alongside	6 -59 79 -14 1 10 -12
word -1 already	0 -2 40 -47 7 -2 0
word -1 also	-7 -208 -20 39 29 152 -13
word -1 among	182 -30 -3 -25 -26 -9 54
word -1 an	67 -31 -16 -23 53 -19 -35
word -1 and	-10 55 43 27 10 30 -16
word -1 animation	-63 195 -26 -81 -2 -31 -4
word -1 announced	0 -4 86 -60 -4 -9 0
word -1 another	-25 104 48 -89 -36 58 15
word -1 appeared	155 -87 -24 -32 -28 -7 0
word -1 are	2 -3 27 24 -23 -32 -9
word -1 around	164 -169 -119 -123 -59 -82 403
word -1 arrives	176 -123 -39 -3 -13 -32 -15
word -1 as	-20 -8 -11 125 -13 -17 -32
word -1 asked	-15 -112 302 -88 -31 -47 2
word -1 assistant	-90 -85 185 124 -43 -144 -97
word -1 at	-2 -52 -22 -26 48 -24 39
word -1 author	0 -2 109 -95 0 0 0
word -1 autumn	-160 296 -51 -27 -216 -154 -71
word -1 back	-18 -26 15 -43 5 154 -59
word -1 band	-63 -128 -61 -202 360 -90 -34
word -1 based	115 0 -66 0 0 -52 -4
word -1 be	87 -79 -1 134 -34 -75 -57
word -1 beat	-123 138 36 -101 -88 -6 32
word -1 beating	-53 200 223 -142 -149 -157 -32
word -1 became	-50 -49 -61 207 -33 -49 -20
word -1 because	107 -16 28 -89 -17 -23 34
word -1 become	-86 -48 -127 267 -32 -59 -75
word -1 been	-4 -66 8 75 -33 68 -37
word -1 before	15 97 42 -48 33 18 2
word -1 begin	-85 204 -36 -75 -26 -68 -16
word -1 behind	-13 66 -24 -51 -17 78 -23
word -1 being	-39 141 -207 -87 -40 -97 -78
word -1 best	-6 -5 -19 84 -21 -22 -5
word -1 better	-11 -11 -10 -9 -10 -166 -75
word -1 between	1 -65 18 -37 -21 -8 83
word -1 big	-4 -17 -6 -2 0 -1 -2
word -1 biopic	-11 170 -56 -42 -7 -15 -11
word -1 book	-18 -95 -8 -29 -6 149 -2
word -1 books	1 -187 2 -43 3 224 -1
word -1 born	-20 -13 208 -109 130 -14 -7
word -1 boss	-2 -4 37 99 -19 -1 -1
word -1 both	133 -52 32 -20 -20 -20 -14
word -1 bought	-89 160 -194 -81 35 96 15
word -1 boy	-76 -17 -16 236 -19 -22 -45
word -1 breaks	65 -24 -105 -9 -30 -6 96
word -1 brings	-48 131 82 -61 -29 -20 -37
word -1 brother	-28 -62 30 117 -16 -9 -17
word -1 brothers	1 -77 276 -16 3 4 -3
word -1 brought	-98 265 22 -180 -69 -57 -91
word -1 but	24 12 66 -9 -1 27 -2
word -1 by	-22 -31 69 -19 51 -15 -21
word -1 called	-48 14 -95 128 -17 52 -36
word -1 came	39 254 -147 65 -96 -148 -30
word -1 can	0 -18 17 -29 1 0 24
word -1 can't	-75 -81 -56 -39 -28 -65 -27
word -1 cartoon	-61 408 -151 -83 -13 -22 -36
word -1 cast	-12 -5 157 -49 -68 -5 -26
word -1 character	-10 193 -47 39 -16 -194 -6
word -1 chart	-28 -57 -160 -203 323 -22 -41
word -1 children	-31 -37 239 -158 -16 -45 -30
word -1 chosen	-69 239 -25 -26 -109 -34 -1
word -1 cinema	60 -2 -16 -1 1 -1 0
word -1 city	-156 -52 -21 -104 -79 -46 314
word -1 close	-5 -5 -16 -3 -64 -1 98
word -1 closed	0 0 -3 -75 -1 -7 91
word -1 co-writer	0 -1 12 -6 0 0 0
word -1 come	-2 195 -64 -62 -36 -44 -6
word -1 comedy	-39 108 -59 -88 -34 112 -23
word -1 comes	-68 236 -19 12 -65 -93 -59
word -1 comic	-1 -11 221 -209 4 -82 -2
word -1 coming	44 -3 -5 -8 -12 -18 -4
word -1 company	-46 -25 -43 -39 195 -18 -7
word -1 completed	-28 284 -69 -7 -36 -103 -9
word -1 concerns	-13 -32 -93 231 -18 -24 -19
word -1 confirmed	4 -24 27 -5 6 0 0
word -1 cost	-6 -8 -16 -51 109 -21 -11
word -1 could	-15 -40 151 -74 -22 -24 -11
word -1 country	82 238 -4 -84 54 -275 4
word -1 couple	-4 -1 71 -68 0 -4 5
word -1 credits	2 -68 150 -48 -29 -19 2
word -1 currently	-8 -16 35 2 -5 -19 -21
word -1 cut	-27 210 23 -143 -9 -63 -4
word -1 daughter	-93 -10 147 42 -7 -12 -14
word -1 day	-12 -50 205 -142 -18 -10 -27
word -1 days	-1 -2 159 -140 1 -2 -1
word -1 de	-1 0 -17 -14 -5 -10 19
word -1 dead	-20 -1 -2 -1 0 0 -1
word -1 debut	-13 277 -159 -6 -5 -11 -105
word -1 designer	-2 -3 44 -37 0 -2 -1
word -1 di	-8 -5 -61 -18 -8 -3 -8
word -1 did	-121 113 22 44 -88 53 -57
word -1 died	262 -11 -121 -205 -2 -6 -3
word -1 direct	-23 247 56 -157 -30 -54 -38
word -1 directed	-47 72 107 -72 -20 27 -140
word -1 directing	-23 38 -97 -18 210 -101 -6
word -1 director	-2 -5 25 27 -3 -2 -3
word -1 director's	431 -10 0 -5 -1 -5 -39
word -1 directs	0 -38 205 -31 -4 -100 -1
word -1 distribute	-108 -53 237 -101 -36 -26 -70
word -1 distributor	-11 -4 73 -5 425 0 -4
word -1 do	-62 35 -3 -159 -27 121 -29
word -1 documentary	-25 139 -72 -36 -60 46 -2
word -1 does	-31 -65 148 75 -27 -45 -26
word -1 done	-90 -155 -109 -148 -71 276 -99
word -1 double	280 59 -45 -186 -15 -35 -172
word -1 down	-68 262 44 -154 -33 -48 -23
word -1 drama	-51 98 -74 -55 -22 140 -42
word -1 due	67 -7 2 -12 -10 -2 -11
word -1 earlier	59 12 15 -31 6 -56 -18
word -1 early	96 -42 122 -69 -30 -23 -37
word -1 earned	31 -9 -9 -8 -5 -16 0
word -1 editor	-1 -1 43 -35 0 -1 0
word -1 ended	-58 -22 240 -141 -20 -24 -16
word -1 epic	-70 245 -54 -43 -13 -27 -33
word -1 even	2 -5 128 -50 2 0 -16
word -1 ever	-106 -117 -266 -159 -32 -50 -23
word -1 every	77 -7 -124 165 -8 -82 -5
word -1 executive	0 -18 67 -48 5 -2 -1
word -1 expected	-119 186 -91 -7 -3 -1 -1
word -1 father	-10 -3 104 -58 -26 -1 -1
word -1 favourite	191 -7 -257 252 33 -78 -2
word -1 feature	-99 -63 270 -132 -5 -27 0
word -1 features	7 -90 130 -17 0 -20 -1
word -1 festival	124 -2 -6 -31 -65 2 -2
word -1 film	57 -40 23 35 10 -84 0
word -1 film-maker	-47 -76 -129 216 -16 -23 -16
word -1 filmed	-35 202 -8 -15 -23 -149 -15
word -1 filming	-64 330 -97 -25 -15 -44 -29
word -1 films	-84 106 -6 0 -8 -8 -3
word -1 final	-165 226 -69 -62 -69 43 -35
word -1 find	-57 111 -22 90 -26 -60 -28
word -1 finds	-113 383 -276 -318 -23 -120 55
word -1 finished	-27 322 -33 -39 -69 -165 -27
word -1 first	156 119 -34 -46 -39 -110 -30
word -1 five	456 -141 0 -6 -7 -140 -2
word -1 follow	-174 -13 131 142 -69 -9 -15
word -1 follow-up	-188 205 -129 -150 -13 -63 -143
word -1 followed	-56 205 188 -195 -132 -96 -33
word -1 following	-9 149 56 -40 -27 -115 7
word -1 follows	-69 -12 -74 369 -147 -16 -4
word -1 for	-4 44 -7 2 33 -21 -24
word -1 former	-24 -75 -165 -3 355 41 -27
word -1 found	253 -24 -43 -84 -86 -6 -20
word -1 four	291 -72 -21 -74 -61 -112 -22
word -1 fourth	3 162 -9 -40 18 -101 -38
word -1 friend	63 -18 -24 16 -13 -9 -21
word -1 from	13 14 -42 -35 15 18 51
word -1 game	-186 23 -32 195 -1 -34 -18
word -1 gave	-136 -28 184 10 -41 -19 17
word -1 get	29 -15 84 -115 18 6 1
word -1 gets	46 -47 -11 12 -3 -3 1
word -1 ghost	-17 -81 -1 -52 -8 -3 -1
word -1 girl	-178 -104 102 116 -71 -86 -106
word -1 given	-14 -63 166 -56 -6 -67 -4
word -1 gives	-137 117 -226 -188 -47 -49 259
word -1 go	-6 -81 -3 -2 -13 -66 -1
word -1 goes	298 -52 -62 -6 -23 -166 -135
word -1 going	7 12 13 15 1 3 6
word -1 gone	-9 -24 -5 0 1 0 -2
word -1 good	9 -26 62 -39 -6 -1 -3
word -1 got	-110 131 -5 125 -99 -194 -49
word -1 had	-8 65 17 -34 -14 -15 -9
word -1 half	-12 -34 -9 -4 -1 -7 -1
word -1 has	-11 54 20 -29 -34 -14 26
word -1 have	68 -28 -6 -12 1 -2 -24
word -1 he	-269 -275 -249 -218 -231 -305 -207
word -1 head	-13 161 99 -97 -11 -120 -6
word -1 heard	21 -45 123 -74 -1 -3 -23
word -1 her	63 6 -92 155 -1 -18 -43
word -1 here	-2 65 13 -24 -24 -33 -3
word -1 hero	-211 -124 149 60 -106 -34 -61
word -1 him	-8 -78 -57 178 -74 55 -23
word -1 hired	-120 -57 262 -91 -32 -1 -15
word -1 his	42 51 -54 93 -14 -27 28
word -1 hit	58 19 113 -44 -132 -22 -12
word -1 hits	-30 -98 -55 -12 2 -1 224
word -1 home	53 -14 -15 -4 -39 -4 -4
word -1 horror	-92 157 -16 -67 -16 -69 -12
word -1 house	-82 -120 -197 -142 278 -62 -55
word -1 how	-15 -23 1 58 -16 -45 -24
word -1 husband	-11 -40 -41 140 -7 -16 -8
word -1 idea	-52 -27 -9 -8 -5 -6 -3
word -1 if	30 43 93 42 -4 -70 2
word -1 in	24 37 -36 -50 -6 13 77
word -1 include	-51 90 101 -87 22 -56 -19
word -1 included	-43 270 45 -98 -10 -98 -36
word -1 includes	2 -28 61 -52 -33 127 -95
word -1 including	-6 52 -9 -23 8 -11 1
word -1 instead	71 -1 16 -42 -3 -3 0
word -1 into	75 -23 -5 61 -69 -30 -13
word -1 is	-11 20 3 122 -24 6 -24
word -1 isn't	-63 -35 -36 -43 -45 196 -45
word -1 it	-30 -89 72 41 -25 -35 -65
word -1 its	65 -78 -146 73 4 109 -9
word -1 joined	-74 -30 88 -143 223 -57 -36
word -1 joins	-146 42 142 -31 -63 33 -40
word -1 judge	225 -11 278 -30 -84 -102 -7
word -1 just	-32 35 40 -54 -47 -123 -5
word -1 know	-51 310 46 -167 -93 -92 -111
word -1 known	-10 -20 286 -264 -9 0 -52
word -1 knows	328 -21 -130 -241 -88 -72 -2
word -1 label	-1 0 -13 -2 84 -30 -3
word -1 lands	-110 -50 204 -22 -43 -25 -40
word -1 last	115 17 -26 -29 -5 -13 3
word -1 late	-61 -88 154 -105 -4 -34 -6
word -1 later	-4 -66 -138 -185 -15 372 -27
word -1 lawyer	-50 -57 -95 157 43 3 -16
word -1 lead	22 151 -8 -103 30 -142 36
word -1 leading	1 -10 4 11 0 0 -6
word -1 leads	2 -16 91 -50 -4 -3 31
word -1 leave	-99 -28 -53 -179 42 -58 278
word -1 leaves	-37 113 30 -38 -8 -26 -7
word -1 leaving	-180 105 -233 -47 -57 -32 315
word -1 led	-14 0 -57 -2 90 -9 -8
word -1 left	-140 -28 20 -192 217 -181 238
word -1 let	-33 -10 236 -99 -30 -30 -13
word -1 life	3 0 0 -115 0 -3 119
word -1 like	-22 41 7 26 -14 -54 19
word -1 liked	-11 351 -105 -166 -27 -63 -5
word -1 little	-37 -11 426 377 -3 -5 -2
word -1 look	-15 -47 0 0 -1 -6 -1
word -1 lost	144 -20 160 -6 -17 -50 -8
word -1 love	-85 4 177 -75 -10 -6 -27
word -1 made	-27 99 -11 12 1 -13 -51
word -1 make	-30 189 -4 -20 -34 -59 -28
word -1 maker	3 -119 41 -92 19 124 8
word -1 makes	107 35 -23 -54 -15 -32 -25
word -1 making	38 73 56 -5 -9 -99 -48
word -1 man	-51 -88 319 -105 -24 -56 -13
word -1 manager	-12 -62 -92 143 -24 44 10
word -1 many	331 -34 -4 -38 -1 -9 -28
word -1 may	-16 17 -14 8 -2 -2 7
word -1 me	25 -114 27 63 1 0 -8
word -1 mentioned	-43 -12 247 -140 -7 -7 -6
word -1 met	-49 -147 255 -51 -25 -18 -72
word -1 million	-83 -56 25 -87 64 1 45
word -1 minutes	0 -78 -297 301 0 1 -2
word -1 month	194 -209 -17 -45 220 -54 -119
word -1 more	1 -3 4 -13 9 0 0
word -1 most	55 -7 -12 -11 -18 -2 -2
word -1 mother	3 0 81 -79 -1 3 -6
word -1 moved	-118 241 -150 -93 -126 5 -68
word -1 movie	-30 117 13 -28 -33 -58 -16
word -1 much	1 -8 41 -29 -3 -2 -3
word -1 music	145 -7 -41 0 210 -261 1
word -1 musical	-43 96 -33 -31 -58 242 -215
word -1 my	-100 19 -32 -46 -65 -107 -53
word -1 name	5 -69 163 -103 -14 -26 -16
word -1 named	-32 -79 16 122 66 -54 -14
word -1 near	-56 -82 -104 -94 -42 -66 441
word -1 never	-45 154 -11 -15 -88 -147 -35
word -1 new	-11 -107 -1 103 -20 38 -203
word -1 newcomer	-9 -21 94 -55 -2 -1 -2
word -1 newspaper	-72 -141 -3 -256 381 -252 -2
word -1 next	141 106 -192 127 -94 -77 59
word -1 night	-15 -37 89 -69 -1 -1 -1
word -1 nine	-17 -107 -21 -3 -33 -68 0
word -1 no	-76 -215 122 299 -164 -60 -57
word -1 not	5 -55 26 -42 -35 76 -44
word -1 nothing	151 -50 -9 -5 -7 -66 -24
word -1 novel	-102 161 -27 -81 -34 136 -14
word -1 novelist	3 -44 -198 273 -11 -12 -14
word -1 now	1 -1 20 -3 22 -2 -1
word -1 number	-108 -14 -66 -8 -32 -6 0
word -1 of	1 4 -26 -23 -32 -5 -22
word -1 off	-40 -4 -2 15 -33 -41 103
word -1 office	-122 -14 -53 -145 339 -286 -107
word -1 old	-18 -224 2 118 -44 -100 148
word -1 on	35 15 -23 -25 26 4 14
word -1 once	-27 -2 0 39 -21 29 -32
word -1 one	-34 3 -75 -6 -34 -17 132
word -1 only	98 50 65 -48 -29 3 -32
word -1 open	38 -52 -20 -11 303 -53 -309
word -1 opened	-252 -277 -156 -132 366 -141 -202
word -1 opens	-20 160 -72 -18 -46 -126 134
word -1 opposite	-11 -3 97 -48 -2 -7 -4
word -1 or	-16 23 66 8 -15 -20 -22
word -1 original	125 29 -164 -32 5 79 -106
word -1 other	30 -39 13 -105 223 -10 21
word -1 out	84 139 -70 77 -26 -17 -11
word -1 outside	-80 -68 -80 -134 185 -180 379
word -1 over	19 107 3 -42 -23 -93 15
word -1 own	-19 -78 -202 -101 104 177 -45
word -1 owner	-2 -11 -80 139 -3 -4 -37
word -1 pair	-3 -33 93 -34 -1 -1 -6
word -1 parents	-4 -10 -34 51 -2 -1 0
word -1 part	-2 0 262 -262 3 1 -1
word -1 partner	-8 -30 -101 133 -10 -19 -19
word -1 past	126 -81 69 158 -24 -162 -148
word -1 people	-7 -9 2 -3 0 -2 0
word -1 picked	-25 97 -57 -23 -1 -8 -3
word -1 picture	-122 245 -10 -141 -17 -115 -67
word -1 play	-32 103 -118 12 70 -6 -9
word -1 played	-30 -40 -13 49 -28 93 -11
word -1 playing	-21 -73 -54 145 -5 -9 -18
word -1 plays	-33 -23 40 75 -14 -31 -9
word -1 playwright	-4 -4 64 -37 -9 -2 -8
word -1 police	-102 -43 1 2 -1 0 0
word -1 policeman	-64 -127 -169 219 43 107 -44
word -1 portrayed	-2 -6 -79 103 -18 -6 -2
word -1 president	-40 -7 26 -26 -30 1 5
word -1 previous	-150 36 -62 165 -6 -6 -13
word -1 produce	-5 96 -18 -42 -6 -21 -6
word -1 produced	-55 156 17 -12 -10 -71 -13
word -1 producer	-9 -3 45 -9 -2 -2 -3
word -1 producers	-2 -12 -62 -1 107 -7 0
word -1 producing	-8 157 -4 -16 -9 -86 -33
word -1 production	360 -105 -7 -10 -35 -242 -46
word -1 put	-88 213 101 114 -223 -118 -31
word -1 ran	-56 -75 -109 -102 487 -88 -61
word -1 rather	9 -2 -5 -2 0 0 1
word -1 read	-62 -94 -34 -36 -116 235 -39
word -1 real	187 -73 164 -167 -61 -67 -48
word -1 received	182 103 -79 -135 -131 -115 -47
word -1 recently	-124 130 -182 -177 -45 92 -41
word -1 release	-33 195 33 -58 -10 -14 -93
word -1 released	-26 32 104 -18 -11 -48 -18
word -1 releases	-18 168 -9 -30 -7 -5 -127
word -1 remains	-10 58 130 -99 -5 -14 -21
word -1 remake	-23 50 -9 1 -21 -16 -9
word -1 remember	-18 -5 177 597 -8 -10 -5
word -1 remembered	-153 226 -20 -8 -1 -129 -92
word -1 reporters	10 24 -26 -8 0 4 -2
word -1 retired	75 -61 -33 -7 -64 -27 89
word -1 role	-53 -6 203 -133 -19 -4 -12
word -1 romance	-28 29 -27 125 -24 -82 -3
word -1 run	-73 -1 -5 -45 135 -6 -1
word -1 runs	-1 -77 5 -24 122 -14 -6
word -1 said	39 -11 64 -23 7 -27 -5
word -1 same	38 -1 0 -16 -20 -1 0
word -1 sang	-112 -318 67 -66 -59 365 -26
word -1 sat	-2 -2 41 -33 -7 -21 0
word -1 saw	-104 270 -98 155 -45 -214 -38
word -1 say	10 165 -12 -99 -15 -42 -2
word -1 says	-121 -72 168 -42 154 -45 -18
word -1 screenplay	75 -43 -6 -54 -5 -1 -1
word -1 season	-26 -26 -36 -27 -31 -22 -30
word -1 second	23 -88 -94 91 -69 -49 -38
word -1 see	-47 61 161 -36 -25 -16 -22
word -1 seen	-80 338 -80 -50 -38 -51 -15
word -1 sent	-2 -21 95 -73 2 -2 0
word -1 sequel	-28 42 -1 -1 -1 -9 -2
word -1 serial	-8 -26 -12 -77 -35 222 -55
word -1 series	-14 -86 36 -22 -8 128 -5
word -1 seven	-22 -106 -47 -28 -29 -3 -11
word -1 shared	-28 -358 0 -13 -11 363 -5
word -1 she	-92 -285 -117 -111 -125 -383 -115
word -1 shoot	-50 171 94 -60 -58 -61 -17
word -1 shooting	-101 362 -54 -3 -114 -39 -15
word -1 short	-108 170 -2 -16 -7 -77 -7
word -1 shot	-24 43 -95 202 -21 -130 -73
word -1 should	2 -91 61 -34 0 0 2
word -1 show	-86 273 -45 -116 -42 41 -15
word -1 shown	-53 179 101 -102 -6 -8 -121
word -1 since	3 89 -36 -46 33 -7 -20
word -1 singer	-8 -25 145 -60 -3 -3 -2
word -1 sister	-40 -29 -159 104 -13 -19 -25
word -1 six	46 -39 175 -36 -94 -26 -40
word -1 sixth	-1 -5 -86 92 -2 -2 -1
word -1 small	-190 -47 -229 283 -72 -77 -45
word -1 so	98 -147 -33 54 -11 -12 -19
word -1 soap	-15 -7 -5 -44 -32 260 -157
word -1 sold	4 -6 8 -45 23 10 0
word -1 some	118 -6 -7 -12 -12 -3 -17
word -1 something	-41 -19 281 -136 -77 -11 -9
word -1 son	-6 -5 117 -81 -4 -5 -8
word -1 song	-6 -65 -106 -184 -10 316 0
word -1 spent	52 -15 2 -41 2 1 0
word -1 spokesman	-12 -3 98 -30 -37 -2 -28
word -1 stage	-57 -9 52 342 -3 -368 -13
word -1 star	-6 -22 13 -14 -5 -3 13
word -1 starred	-20 -14 141 -82 -8 -7 -13
word -1 starring	-7 -31 87 -36 -2 -10 -2
word -1 start	-19 94 0 -6 -41 -16 -11
word -1 still	-10 -69 -18 119 -25 -9 -29
word -1 story	-28 448 -3 -23 -59 -345 -8
word -1 student	-4 -34 -87 121 -34 -50 -19
word -1 studio	-66 97 -71 -43 -176 -101 -19
word -1 such	52 -43 -50 0 22 1 16
word -1 summer	-243 314 -197 -76 -139 -185 -69
word -1 take	4 -82 32 -53 12 0 16
word -1 takes	-57 35 -90 169 -4 3 -32
word -1 taking	-44 -6 -6 -5 0 -4 61
word -1 tale	-7 298 -230 -235 -154 -19 -13
word -1 talks	1 59 0 1 -10 -44 0
word -1 teacher	-48 -42 98 77 -45 -69 -33
word -1 television	63 0 -31 -41 -1 2 0
word -1 than	6 47 34 -56 -32 22 0
word -1 that	-17 18 16 2 -2 -25 13
word -1 the	19 -60 -64 -13 17 -19 30
word -1 their	44 -52 88 48 -89 -34 11
word -1 them	-21 81 -7 20 -33 -17 -11
word -1 then	-32 100 25 -2 -1 -17 48
word -1 there	20 -2 36 -6 -4 0 -3
word -1 they	-181 -254 -247 -226 -254 -179 -229
word -1 thing	-87 -6 273 -49 -34 -58 -10
word -1 third	228 262 -215 -87 2 -12 2
word -1 this	29 -156 -35 94 -12 -26 -30
word -1 though	-5 -11 67 -24 -5 -6 -8
word -1 thought	-148 -20 121 65 -1 -2 -2
word -1 three	33 -89 47 14 -7 -16 16
word -1 thriller	-20 128 -32 -20 -9 -39 -2
word -1 through	11 45 -66 -158 213 -57 11
word -1 time	-98 -37 -10 -7 -66 -117 267
word -1 times	0 -16 0 0 0 0 0
word -1 title	-39 184 -184 -251 -115 157 -48
word -1 to	4 -14 23 10 -37 -5 5
word -1 together	-7 111 -8 -24 0 -76 -5
word -1 told	-4 -74 -33 -68 102 114 -11
word -1 too	20 -18 -1 0 0 -3 -14
word -1 took	228 78 -87 -80 -93 -33 -183
word -1 top	113 -87 -6 -18 -100 -46 127
word -1 trailer	-38 -34 -26 -5 -12 -8 -34
word -1 turn	-55 1 321 -310 7 -8 -12
word -1 turned	-85 -59 -33 -113 -8 281 -91
word -1 two	19 63 -88 -169 64 -88 -44
word -1 under	-57 -46 113 -38 129 -10 -55
word -1 until	33 -39 10 7 -25 33 -26
word -1 up	-236 -46 17 -13 -26 -22 149
word -1 us	-11 144 -61 -100 -35 -15 -7
word -1 used	-136 -252 -134 -14 -29 2 301
word -1 very	-216 -33 313 -281 -35 -65 -57
word -1 voice	-12 -4 -39 130 -13 -20 -27
word -1 voices	-30 -16 -47 172 -5 -35 -10
word -1 want	-30 -271 111 -141 -41 -86 299
word -1 wanted	-10 -24 204 -124 -9 -19 -9
word -1 wants	-98 -42 -23 -43 133 -41 105
word -1 was	40 16 -2 40 -41 -25 -34
word -1 wasn't	-186 -349 154 -33 -20 544 -20
word -1 watched	-37 366 -73 -85 -70 -110 -56
word -1 way	-66 -82 72 153 -77 -16 -25
word -1 we	-209 -203 -170 -149 -189 -188 -206
word -1 week	222 -30 -26 -20 -116 -15 -4
word -1 well	-16 -31 95 -10 -27 -16 1
word -1 were	22 67 -12 -83 -29 -23 57
word -1 western	8 -44 -15 -159 6 -71 -37
word -1 what	-27 84 2 -16 -13 -48 -8
word -1 when	-6 -79 24 35 -6 9 -37
word -1 where	-24 -53 11 53 21 -8 -32
word -1 which	5 -10 19 -6 15 -13 -21
word -1 while	-32 6 39 1 10 -29 -15
word -1 who	-46 -11 84 -7 -15 -100 -88
word -1 whole	40 -25 0 -33 0 2 9
word -1 whom	-8 -34 99 -19 -11 -8 -8
word -1 whose	131 128 -192 -17 -56 72 -102
word -1 wife	-25 -17 46 96 -14 -33 -31
word -1 will	-169 251 -38 -32 1 -8 7
word -1 winner	-16 -7 103 -17 -1 -45 -1
word -1 wins	90 -84 -57 -60 -22 115 32
word -1 winter	-184 -144 -17 -20 -22 -122 -25
word -1 with	-38 42 50 -12 16 -27 -34
word -1 without	72 -52 -7 98 -44 -21 -44
word -1 woman	-7 -47 -32 0 -2 -2 -1
word -1 won	-71 179 129 -110 -66 -87 30
word -1 world	9 -12 8 0 0 0 -2
word -1 would	6 -25 1 92 -31 -11 -14
word -1 writer	-8 -36 -114 164 -13 -16 -5
word -1 writing	-43 -45 -87 -123 -60 243 -56
word -1 written	-48 175 -60 -17 -2 -88 -3
word -1 wrote	-79 109 -156 35 -75 178 -23
word -1 year	93 127 -103 -41 141 44 -313
word -1 years	-30 -190 138 60 -13 45 -64
word -1 yes	-2 -34 -3 0 2 -4 0
word -1 yet	-6 -34 57 67 -11 -7 -12
word -1 you	-120 -128 -54 -32 120 -29 -66
word -1 young	-36 -107 67 135 -43 -24 4
word -1 your	232 -88 -26 -8 -128 -123 -57
word -2 abandoned	-24 -107 -48 -5 -76 -4 258
word -2 aboard	-99 -33 137 -108 285 -139 -80
word -2 about	15 74 -69 82 -55 -16 36
word -2 above	-52 -146 -8 -12 -42 -40 174
word -2 according	157 -115 -58 -144 203 -94 -102
word -2 account	-2 -71 149 -16 -21 -11 -20
word -2 across	98 -27 4 -55 14 7 -46
word -2 actor	-1 11 31 7 1 -49 -7
word -2 actress	9 42 -94 -56 -2 94 -4
word -2 adaptation	-52 -69 -15 -23 -45 219 -35
word -2 adapted	10 -22 13 -4 -14 32 -13
word -2 added	82 -9 341 -118 -51 0 -2
word -2 after	8 -8 35 -30 20 -17 -49
word -2 again	-16 183 42 -1 -70 -85 -78
word -2 against	59 6 18 -43 -38 -9 -6
word -2 agent	4 182 130 -151 -39 -48 -70
word -2 ago	42 64 -162 -100 -24 15 -20
word -2 agreed	11 -36 34 -14 -1 7 0
word -2 ahead	10 137 48 -30 -22 -75 -37
word -2 album	1 -87 -38 -6 17 95 0
word -2 all	-141 108 -63 167 -34 -37 -17
word -2 along	-15 4 79 -8 -34 -29 -1
word -2 alongside	1 0 -7 -1 0 0 11
word -2 already	-124 192 33 -42 2 -131 4
word -2 also	-2 31 53 -83 -20 73 -43
word -2 among	237 17 34 -56 -21 8 -13
word -2 an	70 49 -11 -92 -30 70 -15
word -2 and	4 6 -15 -9 -3 -6 -21
word -2 animation	-45 0 -24 -1 0 0 0
word -2 announced	69 -22 -27 -16 -16 59 -41
word -2 another	-46 -76 -56 304 -55 -142 -42
word -2 appear	-83 -92 -8 9 -30 136 36
word -2 appeared	148 38 46 -7 -119 -85 -63
word -2 appears	-1 -82 -71 32 154 -37 -4
word -2 are	106 -51 52 -99 -42 -29 39
word -2 around	-10 -71 147 -88 -9 -8 -52
word -2 arrives	53 -15 32 -19 -19 -10 -2
word -2 as	-3 -2 -8 69 -15 1 -23
word -2 asked	99 -17 -37 12 85 -77 -114
word -2 assistant	-86 230 128 -61 -100 -40 -88
word -2 at	13 -21 -20 -35 77 -23 66
word -2 audience	69 136 -85 -33 -146 -66 40
word -2 author	-67 -381 29 -15 192 249 -43
word -2 autumn	-67 107 19 -111 21 -43 -2
word -2 award	28 -80 97 -33 18 17 -56
word -2 awards	-17 -72 157 -16 -105 -24 83
word -2 away	-63 6 33 -10 -122 16 39
word -2 back	-6 83 -9 -17 -43 -133 77
word -2 band	-30 -32 9 -102 270 -193 72
word -2 based	-50 -106 146 -13 -22 68 -8
word -2 be	-30 73 2 32 116 -40 -112
word -2 beat	-302 212 -20 -78 -51 180 -23
word -2 beating	-28 110 4 -8 -29 -83 0
word -2 became	148 -7 -13 -18 -80 -21 1
word -2 because	-16 249 -73 -50 50 -31 -118
word -2 been	102 34 -82 -66 -96 15 -9
word -2 before	-22 -20 -5 163 -54 -23 -10
word -2 began	-5 215 -25 -11 -95 178 -175
word -2 begin	164 -129 -10 -7 -99 -3 84
word -2 begins	5 47 -147 95 123 -83 -103
word -2 begun	-8 -87 2 -9 -9 -10 95
word -2 behind	-4 -10 -5 -4 -1 0 0
word -2 being	-18 -21 107 -3 -8 -10 -35
word -2 best	117 -29 33 -32 -10 -37 -8
word -2 better	-85 -38 68 -21 -17 103 -56
word -2 between	13 118 -19 -5 40 -62 -57
word -2 big	-7 -29 211 -172 -34 -65 0
word -2 biopic	-3 -10 46 -24 -2 -4 -8
word -2 book	-13 -96 42 -15 -38 134 -7
word -2 books	-30 127 -244 74 -22 50 -63
word -2 born	189 -123 -16 -7 -10 -65 222
word -2 boss	1 -50 -31 56 -90 131 -17
word -2 both	-19 -15 1 -9 96 -3 -11
word -2 bought	-12 -21 -43 -10 190 -7 -51
word -2 box	-53 -257 -49 -115 56 255 -60
word -2 boy	-144 175 -189 73 -24 196 -112
word -2 breaks	-14 0 0 0 -1 0 -1
word -2 brings	-18 101 -90 -15 2 -69 2
word -2 brother	-20 -38 83 69 -7 -46 -9
word -2 brothers	-13 58 50 6 -6 -29 -53
word -2 brought	-20 358 -11 -133 -14 -118 -21
word -2 built	-36 -25 4 -25 87 -17 -59
word -2 but	-26 -33 73 -1 66 -18 -24
word -2 by	10 -6 8 -14 6 -11 4
word -2 called	-22 64 55 -10 -34 -29 -40
word -2 came	-49 135 -5 -52 116 -76 -139
word -2 camera	134 -119 0 -1 -4 0 -4
word -2 can	-32 -34 116 1 -12 -2 -31
word -2 can't	-266 349 99 -67 -45 -72 -13
word -2 cartoon	-30 -3 -1 -5 -1 0 -3
word -2 cast	-11 -46 58 -3 -35 87 -56
word -2 character	-12 217 -104 -40 -24 -6 -52
word -2 chart	-81 9 -10 -30 -141 247 -46
word -2 children	-45 -78 101 30 -42 -31 -46
word -2 chosen	45 -6 46 -12 -59 -10 -39
word -2 cinema	-104 175 -172 -175 -109 70 187
word -2 cinemas	32 -21 -14 -24 98 -34 -39
word -2 city	-4 136 -95 -109 -24 124 -11
word -2 close	-40 183 57 -75 65 -71 -126
word -2 closed	-86 -23 -6 -7 106 -17 13
word -2 co-star	-26 59 144 -7 -10 -106 -22
word -2 co-writer	-6 190 22 -34 -8 -143 -12
word -2 come	-40 129 -87 -119 155 -147 36
word -2 comedy	-13 -27 -23 -36 40 82 -38
word -2 comes	147 -44 161 -64 82 -124 -107
word -2 coming	-40 41 71 22 -76 -137 119
word -2 company	-23 92 -108 13 107 -61 -35
word -2 completed	-14 -40 11 -51 -100 -6 154
word -2 concerns	-178 -12 -42 -44 -37 -31 273
word -2 confirmed	26 -18 -24 -4 -19 -53 104
word -2 cost	-3 205 6 -62 17 -101 -11
word -2 could	-29 -66 235 -129 5 0 -1
word -2 country	-40 102 31 -38 -45 -16 69
word -2 couple	-10 -24 4 -79 -50 -10 153
word -2 credited	-84 0 316 -19 -15 -122 -109
word -2 credits	-25 256 -113 -14 -35 -49 -8
word -2 currently	-4 128 -81 -20 -33 -23 38
word -2 cut	-29 204 -227 192 8 -3 -31
word -2 daughter	-21 -38 -43 126 -22 -31 42
word -2 day	-18 180 57 -37 -25 -96 -54
word -2 days	-45 60 -43 -178 -67 128 -42
word -2 de	-16 -76 -46 182 -3 -19 -5
word -2 dead	-71 -8 -35 -16 -5 0 -212
word -2 deal	-49 -75 -33 -119 322 -44 -20
word -2 debut	-54 229 38 37 3 -105 -143
word -2 designer	-2 0 49 -48 -3 0 0
word -2 di	-63 134 -10 -48 -5 -86 -13
word -2 did	-43 -80 -67 12 -26 -1 -67
word -2 died	145 -40 14 -80 -52 -45 58
word -2 dies	-3 -10 -1 0 -1 0 12
word -2 direct	-32 82 -46 -4 -16 -58 -26
word -2 directed	2 -10 24 -6 -2 -5 4
word -2 directing	-48 51 -5 -16 -7 -1 8
word -2 director	-8 38 -28 -6 -17 14 -17
word -2 directs	-23 -13 1 -18 84 -10 -31
word -2 distribute	-1 -19 -6 -18 93 -2 -41
word -2 distributor	-5 0 -56 -6 -137 0 152
word -2 do	-33 -84 11 56 47 -57 -20
word -2 documentary	-80 74 -21 -24 102 -74 -9
word -2 done	-97 108 61 -12 -121 -58 131
word -2 double	-46 167 -47 -2 77 -95 -12
word -2 down	31 -107 13 -45 -37 67 70
word -2 drama	31 -58 -12 -48 -52 6 90
word -2 dropped	-4 -55 -34 -3 -42 -4 121
word -2 drug	-31 -15 -196 278 -15 -10 -9
word -2 due	226 -25 23 -214 68 -10 -65
word -2 earlier	-62 -32 229 -73 -24 -70 -76
word -2 early	25 -2 33 -62 -3 -9 10
word -2 earned	108 -4 -16 -22 -9 -1 -29
word -2 editor	43 -73 -8 -55 69 51 -16
word -2 eight	-81 200 -33 -3 -8 -107 -11
word -2 else	-6 238 -2 0 -11 -196 -8
word -2 end	38 -16 82 -49 -29 58 -89
word -2 ended	-2 26 -29 -8 -3 -3 0
word -2 epic	-72 81 60 -31 -4 -39 -2
word -2 episodes	-135 -152 -27 -57 131 319 -125
word -2 even	16 -30 132 -12 -14 -22 -36
word -2 ever	79 72 60 -84 -9 -74 -50
word -2 executive	2 -51 32 -11 -6 34 3
word -2 expected	75 -15 1 -109 1 1 1
word -2 falls	-16 -86 24 208 -66 -39 -13
word -2 family	149 -45 -35 -80 -61 -148 125
word -2 fans	-137 121 71 -24 -57 62 -5
word -2 father	-59 59 10 30 -31 45 -90
word -2 favourite	12 188 -132 18 -35 -66 20
word -2 feature	-14 113 -77 88 -18 -47 -36
word -2 features	-22 -2 141 -59 -5 -7 -6
word -2 fell	-154 -142 -25 -86 -35 201 -3
word -2 festival	40 27 64 -13 -32 -42 -54
word -2 fiction	-55 56 -86 -23 -59 168 -74
word -2 film	-20 -5 8 46 -24 5 -5
word -2 film-maker	-4 0 -60 -5 -1 0 -1
word -2 filmed	52 -47 -42 -4 39 -55 66
word -2 filming	-30 75 58 -3 -22 -64 53
word -2 films	93 27 -80 54 27 -171 40
word -2 final	-92 -184 -16 -26 -136 182 248
word -2 finds	-14 -95 -128 198 -11 -32 11
word -2 finished	-2 31 31 -37 -9 -16 -6
word -2 first	-23 111 -22 33 -39 -34 -24
word -2 five	-69 32 223 -42 -16 -80 -33
word -2 follow	434 -12 -11 -69 -178 -12 -274
word -2 follow-up	-62 486 -175 -26 -16 -151 -102
word -2 followed	-82 211 -151 -43 -85 134 -27
word -2 following	17 -53 -7 -4 153 -13 1
word -2 follows	116 53 -8 -32 -9 -36 -119
word -2 for	9 22 -15 -12 2 -12 -14
word -2 former	-33 -23 58 -46 -4 0 -7
word -2 found	-20 -42 64 109 -12 -14 -48
word -2 four	-31 -206 -10 -35 306 -258 109
word -2 fourth	-21 180 -19 -22 -18 -127 -2
word -2 friend	-49 -63 -93 -9 -20 205 9
word -2 from	-29 50 1 -10 7 -16 -16
word -2 game	46 -191 -15 -7 4 210 21
word -2 gave	-8 -16 139 -209 -21 105 3
word -2 get	-196 -204 -71 139 -29 137 141
word -2 gets	-67 -45 98 -111 -38 36 111
word -2 ghost	-3 98 -2 -50 -10 -15 -1
word -2 girl	-22 -58 -147 186 -13 -17 80
word -2 given	33 137 9 -136 45 -84 -115
word -2 gives	163 -253 26 -35 -23 -18 -10
word -2 go	-114 -156 -51 143 -114 101 61
word -2 goes	-48 86 -33 -106 76 -110 66
word -2 gone	-5 -9 166 -13 4 -31 -101
word -2 good	-7 119 262 -322 -3 -97 -6
word -2 got	-98 128 60 109 -250 111 -169
word -2 had	-17 193 105 -87 -77 -91 -15
word -2 half	58 153 -133 -132 -71 26 15
word -2 has	39 45 -55 -12 -31 13 -5
word -2 have	59 19 -40 15 -17 -37 8
word -2 he	5 -30 -49 35 53 17 -44
word -2 head	-118 -158 -32 -104 160 -121 188
word -2 heads	-34 -15 -14 -10 -57 -16 146
word -2 heard	-64 -65 14 -2 146 -66 53
word -2 held	-40 29 84 -94 -128 114 9
word -2 her	-65 -57 50 75 -37 62 -41
word -2 here	82 130 110 -186 -75 -23 -22
word -2 hero	-21 14 66 97 -56 -128 -112
word -2 him	-51 64 -5 172 -64 30 -139
word -2 himself	-24 1 81 24 107 -197 -27
word -2 hired	-97 -116 -2 -3 350 -163 -99
word -2 his	-35 -76 52 -13 -4 6 45
word -2 hit	122 -103 -78 -25 -83 90 -60
word -2 hits	206 113 -6 0 1 0 -1
word -2 home	-48 -27 43 -80 17 -86 156
word -2 honoured	-121 -46 -7 -21 -24 150 -5
word -2 horror	-32 187 -84 -8 -15 -24 -5
word -2 hospital	21 -226 -32 -37 -114 96 262
word -2 house	-61 -127 -92 -58 -43 205 138
word -2 how	-10 -20 81 -17 -10 -60 -59
word -2 husband	-10 -19 118 -63 -3 -14 -18
word -2 idea	-38 -15 23 -136 -95 242 -33
word -2 if	75 -5 -9 -18 56 -47 -22
word -2 in	-44 27 7 -23 -11 -24 23
word -2 include	-41 -43 -77 116 -22 54 -40
word -2 included	-30 -289 -104 397 -68 162 -19
word -2 including	-28 -76 -10 3 -10 103 -5
word -2 instead	-30 50 166 -89 -74 -30 -1
word -2 into	-117 85 61 8 10 -16 -65
word -2 is	9 -9 -16 21 30 -11 -24
word -2 isn't	-8 -20 2 23 0 -1 -14
word -2 it	-36 1 34 9 -29 18 -9
word -2 its	-22 -38 -35 -30 -10 -47 188
word -2 job	-20 -111 195 -43 3 -111 76
word -2 joined	-93 -5 7 -7 93 0 -2
word -2 joins	-41 166 -70 58 -4 -24 -3
word -2 judge	-22 -43 -68 107 -19 -26 -11
word -2 jury	100 -81 88 -42 -36 -40 -9
word -2 just	-19 -31 14 -17 2 7 -10
word -2 kitchen	-31 -43 78 -15 -66 -29 148
word -2 know	-112 75 17 9 -94 126 -130
word -2 known	-49 101 -18 -122 -49 187 -83
word -2 knows	-5 306 224 32 -59 -87 -127
word -2 label	-14 231 -26 -3 -41 -192 -48
word -2 lands	-20 233 -10 -131 -8 -17 -7
word -2 last	132 120 9 -85 33 -85 -118
word -2 late	-10 4 73 -82 -13 49 -32
word -2 later	-70 -110 50 -31 142 15 -35
word -2 latest	-16 232 -3 0 -38 -174 -5
word -2 latter	-18 -79 58 -37 138 -70 -7
word -2 lawyer	-54 -36 85 106 -63 -59 -11
word -2 lead	4 183 28 -41 -4 -42 -125
word -2 leading	-12 -5 124 -68 -14 -24 -2
word -2 leads	-15 87 -219 192 -11 -64 -16
word -2 leave	-241 191 131 -182 106 -124 -200
word -2 leaves	-28 -15 8 -1 -6 -3 52
word -2 leaving	-57 -47 85 -66 -69 -134 193
word -2 led	-2 -19 42 41 -30 -3 -11
word -2 left	-107 -154 -48 -79 -51 -44 334
word -2 less	310 -104 -35 -133 -210 -19 -190
word -2 let	12 -1 -1 -33 9 0 8
word -2 life	-28 -145 124 -57 -49 -13 164
word -2 like	2 -114 -50 130 -29 54 -54
word -2 line	-48 108 101 -85 -19 -62 11
word -2 little	-22 68 -14 -40 -18 -40 -13
word -2 lives	-20 -39 -9 -7 -21 -32 116
word -2 long	-74 -93 169 198 -132 -58 8
word -2 look	-57 -65 101 253 -83 -42 -71
word -2 lost	-71 107 19 -46 -49 -79 4
word -2 love	-13 26 100 -37 -64 -47 -8
word -2 made	10 -74 -9 20 35 -28 36
word -2 make	-34 67 -14 1 -16 -23 -30
word -2 maker	-19 163 56 -23 79 -184 -60
word -2 makers	75 171 64 -102 -22 -129 -56
word -2 makes	-142 -134 -82 326 -198 -48 90
word -2 making	-46 237 -108 -49 -7 -6 10
word -2 man	-21 -48 -13 114 -35 0 -14
word -2 manager	-11 -17 30 -11 -7 -11 -1
word -2 many	-79 -255 200 -37 -31 223 -18
word -2 married	-1 -5 46 -17 -10 -4 -3
word -2 may	-7 -8 97 -77 -6 -5 -5
word -2 me	7 43 76 -13 -39 -36 -66
word -2 mentioned	-14 -27 -191 215 -109 -52 -17
word -2 met	-70 186 -5 -3 -215 -147 70
word -2 million	-50 -51 -82 -34 -7 248 -10
word -2 minutes	-66 131 -21 84 -52 -71 -44
word -2 money	-59 119 108 -55 129 -110 -111
word -2 month	-33 97 31 -28 80 -49 -3
word -2 months	302 -303 60 -62 -37 -202 196
word -2 more	67 -83 34 5 -20 104 -97
word -2 most	-64 -176 -186 130 21 83 154
word -2 mother	-73 -75 130 34 -25 -80 -19
word -2 moved	-44 -188 -18 -30 -10 -45 330
word -2 moves	30 -10 1 -30 -30 -27 62
word -2 movie	-31 15 19 187 -20 -157 -15
word -2 much	-68 -69 81 -166 -52 115 63
word -2 music	-85 229 -19 46 -39 -108 -35
word -2 musical	-70 -205 -38 -107 144 276 -72
word -2 my	74 175 82 -64 -12 -86 -13
word -2 name	-18 25 57 125 -31 -120 -51
word -2 named	-8 -258 -33 84 45 147 -9
word -2 near	-48 -77 -119 -58 80 -75 -8
word -2 never	-5 62 -67 -1 -1 -11 -1
word -2 new	100 113 48 74 -26 -81 -11
word -2 newspaper	-51 -81 218 -96 83 -135 -33
word -2 next	-93 161 -159 -78 80 99 -33
word -2 night	-30 -109 -114 -23 -96 93 210
word -2 nine	-11 117 71 -6 -88 -47 -48
word -2 no	-36 101 -46 -44 54 -12 -27
word -2 nominated	70 26 5 -3 -36 68 -66
word -2 nomination	-34 84 -84 130 -20 -205 -21
word -2 not	-10 70 -97 143 112 -113 -77
word -2 nothing	-39 185 46 -135 -31 90 -29
word -2 novel	-45 -108 29 -10 -13 87 55
word -2 novelist	-25 -91 112 -17 -17 161 -17
word -2 novels	10 -14 130 -41 -15 -32 -11
word -2 now	-63 77 -23 -46 -36 109 -42
word -2 number	77 133 52 -147 13 -44 -133
word -2 of	2 -16 -11 -17 -17 25 -11
word -2 off	-90 70 -250 131 -62 -1 163
word -2 office	-20 126 -64 -48 -50 -199 250
word -2 old	73 -49 69 -26 -75 -44 -53
word -2 on	13 -30 -47 17 -39 13 21
word -2 once	-59 -383 -123 -53 386 121 -47
word -2 one	-72 125 -25 -67 -42 80 15
word -2 only	-229 -50 26 103 -14 -31 83
word -2 open	5 21 4 -1 12 -50 5
word -2 opened	99 -81 -28 -7 -74 -8 62
word -2 opening	-89 259 -25 -39 -70 -124 -4
word -2 opens	33 -4 -2 -2 -5 -3 -17
word -2 opposite	-1 36 -15 -9 0 -27 0
word -2 or	61 -39 4 43 -8 -36 -18
word -2 original	-25 179 57 -20 -16 -32 -9
word -2 other	97 7 -82 22 -19 -10 -49
word -2 others	-13 44 56 -15 -5 -65 0
word -2 out	97 -8 -23 -6 -17 -61 14
word -2 outside	-181 -12 -70 -53 94 -18 179
word -2 over	-44 -100 39 42 20 49 -33
word -2 own	-57 184 -23 -101 -30 17 -23
word -2 owner	-6 -38 66 30 83 -145 -16
word -2 paid	-33 -33 0 -4 -1 33 39
word -2 pair	-72 159 203 -52 -28 -129 -89
word -2 parents	-9 -62 -34 122 -34 -35 7
word -2 part	-26 24 -11 -2 -14 90 -64
word -2 partner	-60 66 -188 80 -7 149 -81
word -2 parts	-11 265 96 90 -47 -64 24
word -2 past	1 -53 4 -126 31 78 34
word -2 people	-38 -43 -3 -63 -11 -21 191
word -2 photographed	-16 -46 95 -101 -15 -44 150
word -2 picked	-5 -4 63 -27 -22 -2 -1
word -2 picture	101 123 -43 -53 -24 -62 -20
word -2 place	15 7 30 -44 -79 40 20
word -2 plans	11 -31 13 -50 28 15 -1
word -2 play	12 -60 -61 15 13 129 -39
word -2 played	-17 -5 44 -22 32 -12 -39
word -2 playing	30 -6 -69 21 18 5 7
word -2 plays	3 -65 -164 118 -16 56 -10
word -2 playwright	-6 -84 -24 -29 -10 -13 128
word -2 police	-37 -38 -187 -62 -118 6 373
word -2 policeman	-42 110 -201 252 -31 -51 -169
word -2 portrayed	-7 39 53 -15 -24 -43 -6
word -2 premiere	11 93 -43 -16 -24 -92 85
word -2 presented	23 -183 61 -14 84 -27 29
word -2 president	-17 -60 2 -49 -9 -32 3
word -2 previous	-63 231 -21 -32 -5 -122 -45
word -2 prize	-27 42 81 -38 -1 -87 21
word -2 prizes	-129 -33 154 -71 180 -98 -65
word -2 produce	-8 -66 15 -5 154 -67 -13
word -2 produced	-46 -85 8 -2 160 -18 -14
word -2 producer	-20 21 28 -34 49 -37 -17
word -2 producers	-13 -18 -20 -4 80 -6 -9
word -2 produces	-186 -110 -76 -12 150 -17 95
word -2 producing	-41 -91 58 -56 140 -13 -1
word -2 production	-54 -4 -15 19 111 -50 -2
word -2 project	82 180 17 -51 -35 -161 -50
word -2 published	-15 -33 -147 -39 353 -37 -28
word -2 put	-86 -177 180 -81 -19 170 -69
word -2 ran	-162 -2 -2 -15 114 -28 -3
word -2 rather	-149 134 80 -216 -65 191 -150
word -2 read	-11 -103 225 -5 -20 -138 -3
word -2 real	-1 0 -345 288 -1 -3 59
word -2 received	164 -186 -18 -20 -101 66 -62
word -2 recently	-33 -41 10 -126 39 162 -34
word -2 record	10 9 -6 -7 3 -7 -6
word -2 recorded	-49 -69 86 -3 184 -50 -98
word -2 release	20 145 -27 -27 -37 -40 -29
word -2 released	64 -32 -47 -8 42 -6 -12
word -2 releases	9 78 -66 -10 35 -31 -7
word -2 remains	-2 -1 -17 -4 35 -4 -5
word -2 remake	-11 88 34 -13 -12 -11 -64
word -2 remember	-22 104 123 -87 -16 -85 -41
word -2 remembered	-60 -261 -85 95 -129 363 -51
word -2 reporters	-4 -3 0 -2 -29 -2 47
word -2 retired	-42 135 2 2 -56 -38 4
word -2 return	-105 -122 -5 103 -29 79 23
word -2 returned	-21 137 1 0 -4 -100 -2
word -2 returns	-149 -55 -88 136 53 114 -110
word -2 rights	-65 17 0 -27 63 130 -99
word -2 role	4 -56 78 50 -26 3 -48
word -2 romance	7 -17 63 -16 -8 -29 -2
word -2 room	-7 210 -7 35 -206 -16 19
word -2 run	174 -68 -30 8 -85 -8 9
word -2 runs	112 -103 35 -12 -18 -7 -7
word -2 said	8 1 103 -26 -40 10 24
word -2 sales	-199 -300 -23 -32 267 178 -22
word -2 same	33 119 43 -147 -14 -35 -67
word -2 sang	-15 79 -17 -3 -5 -58 -28
word -2 sat	-18 182 -129 -100 -128 -29 -14
word -2 saw	-19 205 36 -120 -12 -49 -78
word -2 say	-11 215 -99 -49 0 0 -17
word -2 says	157 -52 -41 71 -19 -89 -49
word -2 scene	-3 30 143 -47 -17 -31 -67
word -2 school	-69 -79 -12 152 -93 -134 113
word -2 score	-102 30 62 -62 139 -84 -41
word -2 screen	-63 90 106 -28 -66 -24 -27
word -2 screenplay	-11 111 63 -65 -35 -26 -25
word -2 script	-20 98 34 -31 -47 28 -54
word -2 season	-56 -267 -27 -79 219 342 -136
word -2 second	-12 241 -243 176 -59 -120 -36
word -2 see	-15 14 34 4 -5 -38 -8
word -2 seen	39 46 108 -156 -45 81 -48
word -2 sent	-83 -25 -98 -6 -26 -2 255
word -2 sequel	-82 -42 95 30 -20 41 -32
word -2 serial	-18 -118 144 -215 -9 125 -4
word -2 series	-38 27 -42 -63 98 21 -13
word -2 set	-9 -110 32 -32 -5 -36 174
word -2 sets	-69 -91 -3 253 -54 -135 -117
word -2 shared	25 -166 -36 -109 -217 -46 247
word -2 she	-36 -43 -61 151 -47 -22 -29
word -2 shoot	-9 160 -79 -18 -57 -76 66
word -2 shooting	-2 169 -1 -3 -19 -49 33
word -2 shop	96 -96 -89 45 -26 -74 139
word -2 short	-23 174 -35 -8 -33 -42 -26
word -2 shot	76 -164 42 -4 29 -65 97
word -2 should	53 -5 17 -70 1 0 1
word -2 show	-47 -38 -47 119 -50 55 -50
word -2 shown	25 7 -2 -7 -22 -2 -28
word -2 signed	40 -8 36 -29 112 -120 -24
word -2 since	-49 -10 -20 -9 -78 59 82
word -2 singer	-6 -124 -12 -17 212 -21 -22
word -2 sister	-12 -9 134 -122 -1 -23 -6
word -2 sixth	-3 100 -2 -4 -24 -44 -4
word -2 so	-9 -22 100 -91 -8 73 -41
word -2 soap	-12 -4 10 -28 -3 -2 -1
word -2 sold	-80 144 -50 -310 338 -27 -63
word -2 some	-175 -6 107 -5 272 -6 -37
word -2 somebody	-91 -192 378 48 -62 -128 -20
word -2 something	170 -124 64 -12 -48 -8 -32
word -2 son	-49 -15 191 -82 -19 -46 -18
word -2 song	-70 119 -114 -23 8 56 118
word -2 songs	-68 -88 -4 -98 405 -88 -110
word -2 spent	21 -110 247 10 -27 -8 -122
word -2 spokesman	-18 -14 44 -12 67 -23 -32
word -2 spring	-29 -66 35 -24 -123 -8 212
word -2 stage	-22 -34 19 -116 -15 205 -4
word -2 star	-6 45 27 -30 -17 -28 1
word -2 starred	-54 53 72 9 -9 -38 -29
word -2 starring	19 -9 55 -70 -2 -2 -1
word -2 stars	-2 -18 -7 1 0 22 -4
word -2 start	301 51 14 -95 -51 -127 -173
word -2 starts	153 -30 -9 -15 -96 -86 100
word -2 still	-76 120 118 -57 -33 -17 -75
word -2 story	59 61 -1 66 -47 -78 -88
word -2 student	-30 -118 -136 177 265 -9 -200
word -2 studio	-21 68 21 -16 -23 -65 14
word -2 studios	-86 297 -46 -32 -68 -59 -11
word -2 such	-13 64 72 -158 18 -16 30
word -2 summer	26 2 1 -40 -68 -25 104
word -2 supporting	204 0 -199 -41 1 0 2
word -2 take	-177 -101 142 -32 202 -86 -68
word -2 taken	-32 98 57 -76 178 -149 -89
word -2 takes	-71 -132 -18 -87 -93 364 -265
word -2 taking	-1 0 0 1 0 0 -44
word -2 tale	-4 112 133 -100 -27 -101 -12
word -2 talks	-16 -35 84 12 53 -8 -103
word -2 teacher	-22 -27 -82 183 -4 -3 70
word -2 team	-18 94 74 -47 -17 -110 -13
word -2 television	-59 -124 25 -41 82 147 -19
word -2 ten	-28 267 -311 266 -85 -8 -48
word -2 than	2 15 4 -48 -64 -13 52
word -2 that	-44 17 65 41 -29 -38 -11
word -2 the	-31 -9 -46 56 24 -12 -36
word -2 their	-23 10 -150 114 64 -40 -66
word -2 them	-1 77 -15 -81 -31 62 -18
word -2 themselves	25 140 82 -107 -10 -42 -90
word -2 then	124 -7 38 -94 -30 -11 -32
word -2 there	-141 29 96 -75 -38 85 -23
word -2 they	-85 -44 -69 -14 225 -188 115
word -2 thing	-43 47 142 -68 34 -112 -49
word -2 third	-17 -34 111 -78 -1 -51 7
word -2 this	77 -85 60 -96 12 40 -7
word -2 those	-59 48 -37 -119 3 -116 128
word -2 though	-12 74 6 -32 -11 -30 1
word -2 thought	26 73 41 -100 -19 -41 -45
word -2 three	4 -56 45 -29 3 30 -1
word -2 thriller	-16 -7 41 -9 -4 -4 -10
word -2 through	-8 -75 -13 -23 223 -29 -38
word -2 time	-14 -12 -43 41 -22 56 -18
word -2 times	-11 253 -62 -67 -76 -99 88
word -2 title	-18 32 21 -39 -47 199 -6
word -2 to	22 37 -24 -28 23 -10 6
word -2 together	122 -41 30 -56 12 -57 -43
word -2 told	-12 26 20 -12 -43 22 35
word -2 too	-2 -6 58 -40 -3 -2 -2
word -2 took	245 -112 -10 -37 -14 -17 -47
word -2 top	-163 -32 -4 -116 72 169 -2
word -2 trailer	1 -78 244 -111 0 -29 -2
word -2 turn	-1 68 -89 103 0 -72 -6
word -2 turned	-75 91 161 -46 -12 -63 -26
word -2 turns	-101 -107 -40 364 -42 -99 -40
word -2 twice	54 -64 30 -36 -39 -84 109
word -2 two	-57 -36 91 -72 -37 155 -97
word -2 under	-56 69 19 -54 -35 8 -34
word -2 until	-33 -41 -12 171 9 -21 -4
word -2 up	-4 51 -25 37 -43 -24 -7
word -2 us	-64 77 85 -53 28 -47 -30
word -2 used	-4 195 27 -9 -25 -148 -94
word -2 version	-48 -51 21 52 -57 111 -58
word -2 very	-6 -52 237 -142 -5 -9 -3
word -2 viewers	3 -114 -35 -31 -4 279 -126
word -2 village	-87 -47 10 -81 -8 -14 275
word -2 villain	-50 96 -287 359 -107 -135 -121
word -2 voice	29 -259 206 55 -75 83 -54
word -2 voices	-6 12 196 -173 -7 -9 -13
word -2 want	1 0 -34 1 0 0 0
word -2 wanted	-38 -35 -34 303 -9 -13 -229
word -2 wants	-40 0 -5 -3 -29 -2 -1
word -2 war	80 -41 -37 -3 -27 -1 -2
word -2 was	12 3 -29 77 7 50 -17
word -2 wasn't	-6 -40 166 -17 -51 -12 -36
word -2 watched	-80 365 -175 -104 -6 -34 -48
word -2 way	-32 64 7 -27 -53 42 -15
word -2 we	-66 -110 66 -84 -33 -148 -46
word -2 week	-61 46 -19 -79 -36 122 39
word -2 weekend	-46 79 -14 -7 -75 -39 93
word -2 weeks	69 54 55 -37 -77 -159 99
word -2 well	49 130 64 -306 -76 -64 156
word -2 went	-128 118 -45 -59 253 -52 -61
word -2 were	-44 -2 52 -37 -35 -40 77
word -2 western	-13 -79 21 -6 -11 -12 94
word -2 what	63 33 60 130 -65 -64 -45
word -2 when	-59 61 -78 -44 81 -25 26
word -2 where	-89 37 -40 -3 -45 -41 32
word -2 which	-34 20 39 -66 -17 48 -1
word -2 while	-20 -89 26 -25 -20 92 -9
word -2 who	-60 44 -92 105 -40 59 -5
word -2 whole	-13 289 -39 -186 -31 -184 -140
word -2 whom	-58 -3 149 -57 -22 -10 -29
word -2 whose	-11 0 -28 -18 -33 78 -18
word -2 wife	-114 63 14 66 -6 -31 1
word -2 will	-10 104 -29 125 -34 -120 -2
word -2 winner	6 110 -182 -58 -68 126 28
word -2 wins	-14 -79 -125 -22 -58 238 -16
word -2 winter	-116 110 43 -51 -40 -23 -52
word -2 with	35 -41 12 -25 -29 9 3
word -2 woman	-78 87 -11 38 25 -45 -39
word -2 won	5 69 -18 -25 25 -23 -15
word -2 won't	-184 -337 -164 -145 -107 374 -167
word -2 work	-45 186 34 -7 -58 -37 19
word -2 worked	-107 -6 156 -131 -128 143 -62
word -2 works	-88 -14 -8 -83 251 -81 -113
word -2 world	-44 129 110 -183 102 -68 -85
word -2 would	13 -4 34 83 -41 -50 -20
word -2 writer	-54 6 23 65 -17 11 -19
word -2 writing	-28 -137 72 -4 -144 226 -21
word -2 written	-18 55 66 -9 -56 -27 -20
word -2 wrote	-96 -13 -21 -14 105 12 -33
word -2 year	-38 60 33 -57 0 48 -97
word -2 years	-26 -49 53 48 -67 73 -79
word -2 yes	61 -47 57 40 -68 -102 -32
word -2 yet	-97 61 12 -231 214 -56 -31
word -2 you	-34 67 35 -37 -55 -60 60
word -2 young	-11 -28 16 74 -11 -19 -13
word -2 your	28 -6 -10 -1 -18 -2 0
word -3 aboard	-9 0 -4 -2 -3 -1 -2
word -3 about	-25 21 65 -58 -39 -30 -1
word -3 above	-33 90 144 -168 -56 -73 -28
word -3 according	-101 -47 97 -136 103 -44 3
word -3 account	-29 -46 -61 -78 229 -62 -11
word -3 across	90 -25 -1 -21 -1 -23 -3
word -3 acting	-93 303 -101 49 18 -61 -71
word -3 actor	-54 9 13 6 -19 12 -18
word -3 actress	29 186 -67 -45 -34 -46 -15
word -3 adaptation	-61 -6 40 209 -70 -6 -101
word -3 adapted	1 -24 39 -6 -19 -3 -2
word -3 added	-28 -40 -3 -32 105 20 3
word -3 after	-79 86 26 -46 -38 -36 -26
word -3 again	169 -45 -78 -207 -12 -6 -26
word -3 against	2 -91 17 -23 -44 -5 -17
word -3 agent	66 -11 76 -94 -35 -13 -1
word -3 ago	-48 -24 -36 -91 -66 255 -22
word -3 agreed	-92 -34 29 109 11 -26 0
word -3 ahead	-40 10 263 -1 -22 -13 -212
word -3 album	18 -67 -5 -5 22 33 -2
word -3 all	157 -44 -128 29 116 -107 -112
word -3 along	-12 -5 85 -71 -1 -5 0
word -3 alongside	0 -12 76 -66 -3 -1 0
word -3 already	-79 43 -188 281 26 -62 -95
word -3 also	-62 6 -83 59 -16 110 -18
word -3 among	74 -89 49 -24 -4 -37 -1
word -3 an	10 -75 -59 43 89 -1 -6
word -3 and	-27 46 -6 -6 -21 -19 5
word -3 animation	-5 143 35 -7 -58 -89 -4
word -3 announced	-6 -31 5 -17 3 20 16
word -3 another	82 -45 26 66 -59 -7 -23
word -3 appear	-87 -34 -149 -115 292 -2 -60
word -3 appeared	-4 -9 46 -18 0 7 0
word -3 are	106 -63 4 99 -61 -68 -25
word -3 around	13 -59 -86 205 -9 -9 -20
word -3 as	10 -10 -119 137 -17 49 -35
word -3 asked	23 15 95 -14 -2 -8 -4
word -3 assistant	-60 214 -45 -36 -20 -110 -21
word -3 at	47 -43 -31 -44 -88 39 73
word -3 attached	0 -88 10 179 -6 -121 0
word -3 audience	25 -89 -48 57 162 -24 85
word -3 author	-90 -5 -3 -1 0 0 -1
word -3 autumn	-106 128 -28 -25 -18 -10 -7
word -3 award	0 68 171 -256 -64 -8 90
word -3 awards	-8 -34 -4 0 -1 1 0
word -3 away	-92 -9 -3 257 -117 -8 -37
word -3 back	-54 94 -6 -8 -126 -34 98
word -3 band	-38 -15 -8 -11 101 -89 -10
word -3 based	-99 274 41 -37 -107 158 -166
word -3 be	9 47 -14 -12 -20 -43 21
word -3 beat	-21 191 89 -5 -19 -5 84
word -3 beating	-5 158 -4 -35 -29 -89 -2
word -3 became	35 -19 -48 76 -17 -7 -30
word -3 because	1 -80 79 -88 2 -4 -2
word -3 become	152 -110 100 -10 -30 -7 -74
word -3 been	-54 -2 -21 65 61 -21 -50
word -3 before	-87 55 8 -13 54 22 -53
word -3 began	-98 -19 -37 -14 250 -57 -50
word -3 begin	-5 -37 -27 -1 0 -1 90
word -3 begins	-44 -48 183 -9 -91 -11 -7
word -3 begun	-10 44 -46 -11 -79 -58 161
word -3 behind	-21 142 100 -133 -13 -62 -14
word -3 being	85 -23 4 -44 -63 -54 104
word -3 best	-19 -20 0 22 -36 96 -30
word -3 better	-48 -133 301 -11 -6 -87 -20
word -3 between	13 -58 4 -25 -42 -53 217
word -3 big	-158 81 8 -53 -139 146 -129
word -3 biopic	333 -9 -4 -2 -22 -2 22
word -3 book	-20 -17 -10 -28 43 -8 -35
word -3 books	4 -16 -1 -10 -3 93 -2
word -3 born	201 -10 -29 -20 -29 -6 -103
word -3 boss	-2 -14 0 -3 6 0 12
word -3 both	53 6 -69 122 -27 -108 -127
word -3 bought	2 144 -228 -51 -13 -13 -36
word -3 box	-39 -46 -106 -68 -66 391 -180
word -3 boy	111 -58 40 -84 -100 -31 -119
word -3 breaks	12 -1 63 3 126 1 -181
word -3 brings	6 153 -13 -34 -19 -40 -8
word -3 brothers	-1 -40 72 -19 1 0 -6
word -3 brought	-19 -58 28 -50 -14 -45 203
word -3 built	-41 -37 -8 -10 88 5 -26
word -3 but	-29 10 65 19 -26 -24 15
word -3 by	5 -59 81 -87 57 19 -6
word -3 called	-88 22 -56 -88 -54 135 -35
word -3 came	-83 133 -40 -35 121 -59 -43
word -3 camera	-4 125 -6 -15 -36 -45 -9
word -3 can	-104 -8 15 -39 -3 -58 183
word -3 can't	248 -15 -107 -28 -141 -7 -27
word -3 cartoon	-226 -68 -268 289 -39 -6 -27
word -3 cast	-23 74 4 -23 39 -40 -36
word -3 character	-19 -40 136 -56 19 2 -54
word -3 chart	-108 224 -23 -56 -15 -18 -10
word -3 children	-61 -51 310 -71 -13 -11 -84
word -3 chosen	83 -117 241 -14 -26 -91 -7
word -3 cinema	-116 39 -72 67 -20 -11 32
word -3 cinemas	-14 -47 -33 -33 211 -78 1
word -3 city	18 -145 -143 111 -43 -74 143
word -3 close	-124 188 -45 -14 -11 -112 -3
word -3 closed	196 -183 -14 -24 143 -65 -108
word -3 co-star	15 -27 54 -17 -17 -7 -2
word -3 come	-8 101 -13 92 -35 -51 -29
word -3 comedy	-2 -47 1 -22 -13 -9 -3
word -3 comes	-21 -191 147 -29 242 -149 92
word -3 comic	-137 102 107 -27 -21 -19 -4
word -3 coming	95 -18 -8 -22 -12 -4 -14
word -3 company	-20 -40 -90 -54 65 -72 -20
word -3 completed	-12 97 2 -7 -24 -50 -30
word -3 cost	-45 89 -52 -56 32 -7 -52
word -3 country	11 93 41 10 -33 -34 -3
word -3 couple	-1 -194 4 4 -19 -28 252
word -3 credited	-97 -8 113 183 -60 -20 -91
word -3 credits	78 -60 -31 -80 -80 208 -80
word -3 crew	1 165 -114 -55 -30 -109 -3
word -3 currently	-15 -305 -33 2 -5 303 2
word -3 cut	-3 -14 15 2 -1 0 -4
word -3 daughter	-43 -34 -21 -57 -1 -30 154
word -3 day	115 -36 -53 -96 121 -81 -60
word -3 days	-47 81 41 -52 30 -25 -74
word -3 de	-23 -87 255 -144 -11 -46 -8
word -3 dead	-28 -108 -102 197 -28 -15 -4
word -3 deal	-39 35 75 -94 38 -8 -21
word -3 debut	-15 -30 -15 -6 116 -59 -9
word -3 di	-3 49 9 -39 -7 -48 -6
word -3 did	-91 -57 -20 55 73 22 -25
word -3 died	-11 -13 -5 -3 -5 -6 22
word -3 direct	-47 72 -134 -38 -56 -95 -144
word -3 directed	7 27 3 -10 -11 -19 -7
word -3 directing	-46 75 66 -8 -55 -41 -17
word -3 director	-38 26 19 63 -16 -34 3
word -3 directs	88 140 -189 -46 -78 -55 -54
word -3 distribute	-4 -38 -1 -1 -6 -2 144
word -3 distributor	-68 159 -2 -2 -6 -141 -2
word -3 do	-40 24 -131 112 -14 18 -25
word -3 documentary	-19 63 -61 -5 -24 -49 68
word -3 does	-29 10 138 -147 234 -5 -187
word -3 done	-18 -9 -1 -5 -30 -2 35
word -3 double	-61 12 -168 -59 -36 208 -31
word -3 down	-88 26 33 3 -40 -67 91
word -3 drama	-61 -89 -70 52 -16 77 83
word -3 dropped	-50 -126 -13 377 -252 -29 -74
word -3 drug	-6 166 69 -86 -25 -102 -71
word -3 due	-11 114 0 -7 -10 -105 1
word -3 earlier	-101 216 -55 -26 -9 -66 -4
word -3 early	17 -5 90 -72 -36 69 -95
word -3 earned	-5 -6 25 0 0 0 -20
word -3 editor	59 -4 -21 -14 76 1 24
word -3 eight	-30 48 -9 -23 -11 -33 46
word -3 else	-42 -20 15 133 -25 -43 -40
word -3 end	-39 34 12 51 -3 -64 5
word -3 ended	-13 -58 49 52 -2 -7 -22
word -3 epic	-16 -50 -103 3 116 -23 -1
word -3 episodes	17 -276 -14 -4 -10 255 -1
word -3 even	-23 -5 71 -19 2 0 -1
word -3 ever	-54 -27 117 -5 -6 -5 -1
word -3 every	28 -34 17 -6 -15 -10 10
word -3 executive	-41 57 102 -3 -32 -120 19
word -3 expected	-69 129 -194 -110 -20 -104 -131
word -3 falls	-20 -107 -130 259 -49 -3 79
word -3 family	-91 1 -64 -49 69 -49 131
word -3 fans	-76 160 -38 -19 31 -20 -36
word -3 father	86 102 -21 -61 -21 -61 -32
word -3 favourite	-50 97 -21 -40 -19 -29 66
word -3 feature	25 -19 35 -24 0 -40 7
word -3 features	49 -106 163 12 -5 -69 -41
word -3 fell	84 -72 -1 0 -2 0 -17
word -3 festival	16 -43 135 -66 -54 -79 43
word -3 fifth	-138 -101 -169 102 -58 172 -29
word -3 film	1 25 -8 28 -11 -47 15
word -3 film-maker	-8 -4 -105 -6 -13 -2 -7
word -3 filmed	-29 -44 -58 -31 -40 -33 272
word -3 filming	-50 18 -19 -3 110 -51 -59
word -3 films	-40 71 -72 113 -8 -79 -58
word -3 final	78 -96 -114 -27 -84 180 -19
word -3 finished	-50 77 37 -41 -78 -76 118
word -3 first	-22 15 12 -44 24 -2 31
word -3 five	-54 -176 -19 28 38 145 6
word -3 follow	0 -2 16 -12 0 0 0
word -3 follow-up	-10 -26 0 -1 0 -3 -1
word -3 followed	-4 129 -66 -16 -15 -62 -11
word -3 following	29 -48 0 -10 7 7 3
word -3 follows	-85 -45 104 208 -60 -19 -41
word -3 for	-24 -15 -12 -22 4 7 14
word -3 former	-115 -143 -114 65 124 38 107
word -3 found	-57 -9 -34 111 -52 -74 74
word -3 four	4 -94 6 118 -67 -19 33
word -3 fourth	-9 61 -301 249 -31 -32 -14
word -3 friend	-19 -35 77 -21 -1 -3 -10
word -3 from	-55 23 25 -54 16 28 28
word -3 game	36 -50 -42 -52 15 208 3
word -3 gave	-44 80 -15 -64 -55 69 -71
word -3 get	-38 -11 -23 -18 -28 -36 163
word -3 gets	213 31 -65 -66 -157 -47 93
word -3 ghost	-1 -30 81 -51 -9 -6 -2
word -3 girl	55 -64 0 -5 -1 1 -2
word -3 given	3 -118 140 -35 -3 117 35
word -3 gives	202 -9 33 -20 -3 0 -16
word -3 go	-103 -37 -208 198 31 182 -80
word -3 goes	-3 -149 -203 187 -14 132 82
word -3 going	-102 25 214 -29 -85 -143 -77
word -3 good	-69 -38 126 144 -185 2 -56
word -3 got	59 -27 136 -153 -30 -22 -37
word -3 grew	-13 -91 -8 -19 -21 -64 211
word -3 had	39 93 15 -127 -20 37 -56
word -3 half	-79 210 -20 -22 6 -61 -53
word -3 has	-30 -58 -42 9 41 26 42
word -3 hasn't	-1 96 -5 -2 4 -82 -9
word -3 have	-2 57 89 -47 10 -11 -22
word -3 he	4 20 -41 64 -5 73 26
word -3 head	49 83 -3 -36 3 -57 -3
word -3 heads	84 -21 -4 -3 -8 -4 -34
word -3 heard	-272 -2 0 -7 235 -1 71
word -3 held	-23 -32 -3 -11 192 -12 -127
word -3 her	-41 -41 26 21 -32 43 22
word -3 here	-67 -180 -75 -49 -45 -20 333
word -3 hero	-368 291 42 -48 -108 -64 -147
word -3 him	23 3 -50 38 0 16 -56
word -3 himself	-63 -3 -3 -24 -47 172 -19
word -3 hired	-133 -9 0 -10 -1 -14 30
word -3 his	-40 -9 34 19 7 43 -55
word -3 hit	9 -148 -78 -52 -44 208 -12
word -3 hits	-12 -286 -11 -71 -36 291 104
word -3 home	-76 101 -63 39 -98 91 -37
word -3 honoured	-83 -119 170 -8 -243 -42 164
word -3 horror	-10 -1 6 -7 -1 -1 -39
word -3 hospital	-8 -10 -46 -13 -15 45 -1
word -3 house	-81 -24 -55 102 -94 48 66
word -3 how	-15 -27 159 64 -63 -96 -30
word -3 husband	-28 78 6 -25 -4 -7 -18
word -3 idea	-128 -1 -3 -8 105 -3 -1
word -3 if	46 19 67 -128 -43 -42 58
word -3 in	16 28 -1 -56 -35 -16 35
word -3 include	-9 3 3 -34 3 -25 16
word -3 included	-42 -153 9 -15 211 -86 -94
word -3 includes	-2 -165 9 -43 -19 224 -1
word -3 including	-16 -130 -104 177 19 -31 0
word -3 instead	-29 167 32 7 -2 -141 -8
word -3 into	-124 21 -113 152 -41 57 -49
word -3 is	16 -17 8 31 4 -38 -17
word -3 isn't	198 3 -1 -28 -19 -41 -112
word -3 it	24 14 -4 -52 -24 -5 -8
word -3 its	16 -31 12 -36 30 26 -24
word -3 job	-30 209 -4 -51 -86 -87 32
word -3 joins	-143 -17 -16 -16 -22 -5 -16
word -3 judge	-148 -3 366 -9 249 -6 -152
word -3 jury	0 -39 64 -25 119 -1 -127
word -3 just	-7 -114 5 10 72 -7 -28
word -3 kitchen	-28 -54 45 -49 -9 -26 129
word -3 know	-40 287 -39 -99 -32 -131 -68
word -3 known	-171 182 -24 171 5 -95 -86
word -3 knows	-4 -53 75 32 -9 -13 -8
word -3 label	-1 32 -2 -2 -2 -30 6
word -3 lands	-1 29 0 0 -2 -26 -5
word -3 last	-23 84 -3 -3 -44 64 4
word -3 late	-29 154 -22 -83 133 -60 -76
word -3 later	-26 106 226 -256 -20 -44 4
word -3 latest	-112 167 -150 256 -25 -265 -17
word -3 latter	21 314 -1 0 -8 -309 -13
word -3 lawyer	0 -1 -9 -2 0 -1 0
word -3 lead	-171 68 19 -14 -14 96 -23
word -3 leading	-22 163 51 -194 -19 145 -142
word -3 leads	-62 106 28 -40 -14 -28 -14
word -3 leave	-3 -279 6 -5 -9 203 -7
word -3 leaves	-35 -125 22 -101 -29 -59 220
word -3 leaving	-32 -17 -2 -2 -3 -4 -63
word -3 led	101 -8 -84 -20 -85 -5 43
word -3 left	215 -15 -27 -25 -36 -6 -68
word -3 less	123 25 77 -95 -82 -36 -8
word -3 let	-36 246 71 -15 -79 -106 -147
word -3 life	45 5 43 92 19 2 11
word -3 like	2 67 63 67 15 -63 -68
word -3 liked	-23 6 -122 -42 -26 -35 -11
word -3 line	-81 -192 -153 -27 101 149 94
word -3 little	0 221 87 -85 -1 -220 -1
word -3 lives	-108 -167 -42 -50 -93 -5 292
word -3 long	-7 -23 267 -89 -117 -4 -76
word -3 look	10 65 -126 37 -28 24 -131
word -3 lost	124 79 -3 -1 -112 -76 -49
word -3 love	-41 25 -89 24 -6 -20 105
word -3 made	-45 -10 -43 -42 -56 0 -10
word -3 make	-5 33 60 -20 -9 -22 -9
word -3 maker	40 -11 -14 -5 -4 -54 -4
word -3 makers	-23 111 -16 -35 -15 -111 264
word -3 makes	154 -214 -20 54 -3 28 -136
word -3 making	-8 -14 2 -37 7 -2 22
word -3 man	28 15 -34 -34 -30 6 -16
word -3 many	200 -79 251 -148 -94 -104 -44
word -3 married	6 0 -17 -7 0 0 0
word -3 may	-65 92 98 71 -39 -131 -12
word -3 me	-75 -15 187 -139 142 -16 -245
word -3 mentioned	-4 0 -8 -2 -2 -2 -1
word -3 met	-38 76 44 -55 -23 -86 -5
word -3 million	20 -125 -6 -17 33 81 4
word -3 minutes	88 -25 157 -151 -12 -6 -38
word -3 money	50 -47 -82 -60 161 -12 -35
word -3 month	-296 126 -24 -8 89 -23 146
word -3 months	-18 136 -44 -71 -25 -26 -12
word -3 more	-93 86 7 91 -58 -6 -37
word -3 most	7 130 -37 -28 -12 -55 -19
word -3 mother	90 156 -104 -113 -11 -38 -33
word -3 moved	-16 14 -15 -14 -12 -38 -21
word -3 moves	-273 366 -26 -34 166 -71 68
word -3 movie	72 -101 16 36 3 -6 -41
word -3 much	-7 77 13 -44 -8 -67 7
word -3 music	-24 105 91 -22 -45 -175 68
word -3 musical	-33 -13 1 -3 -6 0 3
word -3 my	-4 38 43 62 -54 -45 -38
word -3 name	-20 -126 40 36 -17 81 -11
word -3 named	-49 -63 133 -163 -13 96 -18
word -3 near	11 -63 53 -19 -10 -60 200
word -3 never	-34 -56 166 -6 -44 -73 59
word -3 new	4 -25 -57 20 113 17 -20
word -3 newcomer	-29 -33 9 -51 -24 -7 -66
word -3 newspaper	-69 -105 88 -15 101 -12 -3
word -3 next	-73 87 -45 24 28 -28 -70
word -3 night	-61 7 -13 -40 12 49 -10
word -3 nine	237 -10 -14 -57 -3 -90 1
word -3 no	-58 90 50 44 -36 -92 83
word -3 nominated	117 -8 -27 -13 -76 -9 0
word -3 nomination	-69 3 -6 -6 -69 115 -2
word -3 nominations	13 1 -3 -1 -8 -2 0
word -3 not	18 72 -76 -47 -20 97 -50
word -3 nothing	-37 -1 -5 0 7 -1 -1
word -3 novel	4 -73 -13 -6 -5 41 -7
word -3 novelist	-4 -52 -48 -8 -10 77 -18
word -3 now	-99 78 -50 -262 1 99 38
word -3 number	-25 112 -50 -33 -12 -73 -17
word -3 of	26 -19 -1 -56 35 -1 18
word -3 off	29 -1 -57 -16 -86 147 -92
word -3 office	-6 -1 11 -11 -5 -1 2
word -3 old	-58 16 110 25 -45 74 -80
word -3 on	44 -84 -26 -24 44 52 -17
word -3 once	-256 -12 11 101 181 -45 373
word -3 one	-10 -7 14 -81 90 6 -27
word -3 only	-116 -103 6 59 45 -29 3
word -3 open	-122 -54 -70 -2 384 -21 -144
word -3 opened	-119 -15 -4 -5 98 -8 -7
word -3 opening	-17 44 129 -12 -81 -35 -32
word -3 opens	-115 -11 0 0 145 -1 -4
word -3 opposite	-13 -81 73 63 -6 -42 -9
word -3 or	-45 55 -38 -49 -30 96 -49
word -3 original	-3 -58 101 -13 -19 -6 -18
word -3 other	-60 -20 32 -84 -56 69 84
word -3 others	-11 -2 3 0 1 -1 0
word -3 out	-88 -29 55 30 76 -34 -62
word -3 outside	-21 -2 -3 -9 -50 -1 -10
word -3 over	-66 -16 -25 -86 230 -19 -46
word -3 own	-63 60 0 -19 -37 64 -25
word -3 owner	-126 -3 -17 -24 -29 -5 182
word -3 paid	-40 179 2 -58 -9 -85 -23
word -3 pair	24 18 2 5 1 -36 -18
word -3 parents	11 -19 70 -95 1 6 17
word -3 part	-56 -102 24 -42 15 -42 230
word -3 partner	-72 -21 -27 -16 -4 0 -13
word -3 parts	56 -72 -13 -8 -396 107 285
word -3 past	37 -2 -12 -31 42 -152 91
word -3 people	3 -12 114 -46 -11 -44 -8
word -3 photographed	258 -70 -18 -23 46 -83 -180
word -3 picked	144 11 -16 -17 303 -9 -378
word -3 picture	46 -46 30 -37 74 -42 -32
word -3 place	-33 -62 45 -43 -122 -9 209
word -3 plans	-81 -47 -143 -96 18 -37 349
word -3 play	81 113 -110 73 -22 -115 -61
word -3 played	-35 1 0 59 7 19 -43
word -3 playing	-19 -106 -124 176 2 1 -22
word -3 plays	-68 -37 18 116 -35 -40 -31
word -3 playwright	-34 57 211 -10 -24 -151 -57
word -3 police	2 40 23 -55 -21 18 -64
word -3 policeman	-4 -2 -35 -17 -1 -1 0
word -3 portrayed	112 -23 -78 37 -42 -4 -4
word -3 premiere	-10 28 -1 -2 -2 -29 -4
word -3 presented	202 -1 35 -8 116 -8 -172
word -3 president	-1 -1 -8 -1 0 0 0
word -3 previous	-3 100 11 -41 -30 -23 -7
word -3 prize	-6 -16 -47 -7 -221 157 114
word -3 prizes	-40 -28 57 -13 -10 -4 -3
word -3 produce	-2 58 -4 -1 -1 -57 0
word -3 produced	-8 -55 -7 -37 -9 161 -12
word -3 producer	-8 18 -35 -8 63 -47 -14
word -3 producers	0 -1 -9 0 -6 -2 -1
word -3 produces	-76 -25 -94 -10 218 -2 -1
word -3 producing	0 51 21 -18 -1 -51 -1
word -3 production	-37 -14 11 -39 95 -29 15
word -3 project	-77 -10 98 -3 -3 -3 -22
word -3 published	-8 -1 0 -2 0 -2 0
word -3 put	75 -80 -53 -77 28 185 -236
word -3 ran	-171 -118 -59 -36 -47 -137 238
word -3 rather	-67 -93 104 -20 -44 -21 145
word -3 read	-19 -150 -21 -30 152 126 -135
word -3 real	-15 -468 201 223 -13 -56 -36
word -3 received	-127 -43 -7 -18 -27 -77 -17
word -3 recently	-21 46 -6 -1 -1 -27 -3
word -3 record	-8 189 -213 -82 -18 110 -9
word -3 recorded	-27 -16 -3 -5 -12 -6 -13
word -3 release	108 90 -28 -26 -43 -67 30
word -3 released	-267 -21 60 12 -17 25 -186
word -3 releases	-4 -34 -6 -1 -28 -3 146
word -3 remains	-104 273 -3 -60 -14 -149 -12
word -3 remake	14 57 -96 -12 -28 -18 22
word -3 remember	-9 17 -4 77 -16 -54 -11
word -3 remembered	-197 363 -83 -171 -162 -84 -228
word -3 retired	-27 3 97 -123 -31 -35 117
word -3 return	-10 -22 -223 160 -2 -15 -3
word -3 returned	-12 -17 272 -84 -15 -28 -100
word -3 returns	-18 -26 -13 19 21 -5 -77
word -3 rights	-14 -4 -8 -3 -14 -8 -7
word -3 role	-27 53 27 29 -6 -2 -31
word -3 romance	-60 -23 -13 -32 173 -12 -23
word -3 room	-150 -18 24 -17 -128 -13 330
word -3 run	0 -9 176 -65 110 -9 -72
word -3 runs	127 -230 -4 -3 -20 251 -3
word -3 said	48 -59 34 17 -12 -8 -40
word -3 sales	-44 -102 -55 -42 333 -30 -26
word -3 same	-64 39 -94 -10 -45 104 80
word -3 sang	-294 -84 -17 -16 -12 354 -91
word -3 sat	-5 -2 -7 -8 -27 -1 1
word -3 saw	-18 26 -354 247 -4 130 -83
word -3 say	178 -36 -46 255 -287 -13 -62
word -3 says	-35 181 146 -140 -37 -61 -54
word -3 scene	-2 -58 -29 153 -16 -16 -42
word -3 school	-20 -68 0 225 -15 -21 167
word -3 score	-8 -24 -79 -32 176 -36 -12
word -3 screen	240 132 30 -67 -103 -87 -291
word -3 screenplay	-7 84 13 -24 -19 -23 -20
word -3 script	-13 -14 46 -12 -2 -13 -13
word -3 season	-2 -33 -114 -42 -30 163 0
word -3 second	-69 87 45 -34 -18 117 -15
word -3 see	4 -19 55 -39 20 14 -38
word -3 seen	-21 -34 -71 161 13 48 21
word -3 sent	-254 -152 93 -129 -117 268 -38
word -3 sequel	50 50 -1 -7 -3 123 -2
word -3 serial	-50 -14 -43 241 -129 -236 75
word -3 series	-127 -18 47 152 19 169 -1
word -3 set	216 -65 -21 -66 -47 -60 81
word -3 sets	-166 198 -22 -35 -32 -80 315
word -3 seven	-128 -30 -46 -72 -154 290 -133
word -3 shared	40 -6 -4 -2 -29 -1 -2
word -3 she	-52 27 13 -3 -12 -45 37
word -3 shoot	-23 -202 -5 -3 -39 -60 262
word -3 shooting	-56 -115 -47 -40 -74 188 -39
word -3 shop	-86 -17 -13 -41 -100 -46 194
word -3 short	-50 90 -86 133 -9 -51 -1
word -3 shot	-24 -112 1 -11 -21 -26 190
word -3 should	32 -227 14 -53 12 224 9
word -3 show	-12 -126 16 -7 11 80 2
word -3 shown	256 -27 -10 -20 -48 -8 -363
word -3 signed	-40 -36 9 -53 112 -25 -28
word -3 since	23 -63 -11 -15 -20 -41 -12
word -3 singer	-38 -33 -10 58 76 -21 -32
word -3 sister	-5 -1 -27 -2 0 -1 -1
word -3 six	34 -123 -55 -51 -18 293 -53
word -3 sixth	-154 144 -49 -34 -16 -79 165
word -3 small	-41 32 147 -192 -53 -150 234
word -3 so	27 132 -31 -37 26 -122 -107
word -3 soap	0 0 -8 -1 0 0 0
word -3 sold	-54 174 -43 -126 207 -36 -232
word -3 some	-78 -35 45 -121 -40 -27 244
word -3 somebody	-39 102 -67 -325 -13 324 -13
word -3 something	-109 -155 288 -128 -51 -41 133
word -3 son	-173 -42 104 -23 -69 -40 191
word -3 song	71 -76 -62 -6 -45 66 -26
word -3 songs	-11 119 78 -45 -30 -92 -23
word -3 spokesman	-9 -2 -47 -1 -31 0 -1
word -3 spring	-4 161 2 -3 -5 -152 -2
word -3 stage	-33 -21 49 -8 2 16 -14
word -3 star	87 128 -68 7 -23 -55 2
word -3 starred	130 17 -33 -8 -116 -41 27
word -3 starring	-55 -7 19 80 -7 58 -1
word -3 stars	-6 35 2 -12 -2 -4 -3
word -3 start	-30 -56 10 -28 -23 -8 86
word -3 starts	313 -261 -58 -8 -47 -182 -169
word -3 still	45 -31 -56 -10 -14 109 -28
word -3 stood	1 -1 -18 -5 -21 -1 50
word -3 story	58 2 -140 163 3 -68 135
word -3 student	-3 -57 0 -5 0 -2 59
word -3 studio	-6 -1 -20 -6 -43 37 -2
word -3 studios	-115 0 -2 0 146 0 -32
word -3 such	-54 61 21 -5 -4 -20 -1
word -3 summer	-15 -9 64 72 -24 -4 -12
word -3 supporting	-23 91 28 -65 -9 -10 -22
word -3 take	-57 120 -19 -18 -25 -28 18
word -3 taken	-118 -17 152 -7 47 -73 -8
word -3 takes	-122 -102 42 124 -56 -56 -44
word -3 taking	-13 -20 113 -5 -97 -43 55
word -3 tale	-73 -177 -298 72 -23 -18 286
word -3 talks	-233 75 19 -84 -155 297 -28
word -3 teacher	-71 -1 -56 -20 -77 -37 172
word -3 team	-1 -24 38 -22 -1 -8 -2
word -3 television	16 -127 -30 0 -34 1 70
word -3 ten	-36 115 -16 -151 179 -120 -35
word -3 than	-17 -27 93 -26 10 -13 -30
word -3 that	10 -20 -3 26 17 -51 -13
word -3 the	-19 -32 -50 58 -33 -1 35
word -3 their	-61 -54 132 -15 -27 36 -29
word -3 them	-48 -26 2 172 -62 -23 -71
word -3 themselves	0 -1 0 0 -69 -2 69
word -3 then	-5 30 1 134 -54 51 -194
word -3 there	-59 1 -15 -123 69 47 -25
word -3 they	-98 64 -21 90 29 8 -54
word -3 thing	-3 6 31 -2 -14 -7 -1
word -3 third	-185 144 111 -32 -63 112 -29
word -3 this	-21 24 58 -6 0 -57 -34
word -3 those	-106 106 24 -20 -31 -38 100
word -3 though	-43 61 -11 5 7 -5 -37
word -3 thought	-6 -24 100 -9 -7 -4 75
word -3 three	-3 47 -39 2 -92 28 16
word -3 thriller	-14 -10 -5 -2 -2 -5 0
word -3 through	-12 135 -22 -46 21 -16 -36
word -3 time	-19 -2 88 -12 -8 -2 -36
word -3 times	-39 -42 -5 -23 -191 121 115
word -3 title	-64 9 -22 -52 -52 27 131
word -3 to	28 4 -28 11 -3 -11 41
word -3 together	-73 100 -8 -7 79 -39 -70
word -3 told	-5 -27 -157 53 33 -74 -58
word -3 too	0 -20 52 -25 -2 -3 -1
word -3 took	-32 25 1 30 24 -35 42
word -3 top	113 -146 -35 -38 -66 210 -52
word -3 trailer	-25 196 -8 -9 -25 -84 -10
word -3 turn	-51 -135 -49 -24 234 -40 -15
word -3 turned	27 -13 -267 151 -39 -22 138
word -3 turns	48 85 -22 54 -25 -62 -90
word -3 twice	157 27 -27 -54 -14 -89 -32
word -3 two	-35 -112 -36 -58 -41 170 21
word -3 under	2 100 -141 -44 -16 181 -44
word -3 until	-7 -12 -71 -12 208 -7 -100
word -3 up	-36 -57 -15 116 -22 -49 54
word -3 us	-17 -17 39 -94 2 -20 -44
word -3 used	-57 169 -19 -101 -24 71 -31
word -3 version	-22 -62 188 -3 5 -7 -19
word -3 very	198 -36 -125 -15 -4 -5 -4
word -3 viewers	-99 -206 -10 -33 48 253 -2
word -3 village	-7 -11 -11 -8 -6 -5 -22
word -3 villain	-41 130 -8 -41 -26 -35 -7
word -3 voice	120 -55 1 39 -66 -22 -34
word -3 voices	0 -68 44 -51 2 64 0
word -3 want	-76 133 -90 153 -22 -38 -23
word -3 wanted	-10 -156 -13 433 96 151 -64
word -3 war	-1 -22 5 -5 31 -11 107
word -3 was	8 -12 -24 10 -8 2 19
word -3 wasn't	-185 -87 -28 -9 -173 -13 321
word -3 watched	-13 276 -5 -4 -47 -44 -3
word -3 way	-76 -83 84 -25 -33 -21 161
word -3 we	-44 -38 32 -29 -15 21 79
word -3 week	-14 189 -68 -56 -23 -62 -7
word -3 weekend	-63 -148 -140 -16 51 25 154
word -3 weeks	363 -325 -63 105 -34 -216 94
word -3 well	4 -95 186 -95 -23 82 -76
word -3 went	-51 52 15 -42 15 -48 -1
word -3 were	28 -39 23 -69 -26 -1 71
word -3 western	-19 -13 49 -16 -9 -3 -7
word -3 what	-6 -44 -63 -70 -97 -28 -131
word -3 when	-100 100 -79 3 8 -30 -15
word -3 where	181 -208 -9 -24 -25 25 45
word -3 which	24 -57 -5 32 82 53 -131
word -3 while	-42 70 21 -47 -19 -13 -17
word -3 who	-11 -11 13 57 1 -26 -51
word -3 whole	-42 152 -101 -7 65 -39 -19
word -3 whom	-20 -33 -14 245 -84 -62 -16
word -3 whose	-23 30 -37 29 45 -40 -34
word -3 wife	-12 -2 53 -21 -28 -3 -12
word -3 will	0 32 -33 24 -25 -33 25
word -3 winner	46 -35 -52 -20 4 -2 -16
word -3 wins	-9 141 -2 -1 -1 -13 -2
word -3 winter	-5 -12 85 -52 -2 -3 -8
word -3 with	27 13 11 -56 28 -60 -17
word -3 without	-51 0 0 0 -2 0 52
word -3 woman	-34 -85 33 87 -23 -33 11
word -3 won	40 -144 -23 138 30 94 -7
word -3 won't	-24 141 -130 -94 185 -96 -62
word -3 work	-144 29 68 2 69 -16 -67
word -3 worked	-130 120 115 -23 61 -70 -46
word -3 works	-16 -21 55 -9 -8 -6 -2
word -3 world	-59 89 71 -32 -84 -88 91
word -3 would	55 -144 -51 29 -74 22 124
word -3 writer	28 15 -102 93 -59 -36 -31
word -3 writing	-5 -98 -146 -36 -11 265 -21
word -3 written	0 -35 19 -6 -34 30 -18
word -3 wrote	-19 60 -38 -24 -29 -51 -70
word -3 year	-9 79 -1 -68 -49 -61 78
word -3 years	95 140 104 -76 -153 -78 -77
word -3 yes	-11 -1 271 -2 0 0 -1
word -3 yet	-14 -5 141 -93 -4 -6 -3
word -3 you	-28 153 55 -132 -65 -84 43
word -3 young	-10 -65 -2 34 -17 50 -6
word -3 your	-5 -13 -12 -124 89 48 -140
word +1 abandoned	-149 -159 282 -4 -96 -1 -67
word +1 aboard	14 -19 7 -7 -7 -3 16
word +1 about	64 111 -114 -68 90 -31 -48
word +1 above	-100 199 -9 -1 -15 -18 -19
word +1 account	-9 -84 135 -6 -33 -8 -9
word +1 across	297 -27 -101 -17 -33 -22 -40
word +1 acting	154 -93 -15 -10 -9 -26 -6
word +1 actor	-11 51 -41 -14 -29 -76 127
word +1 actress	-97 -48 -109 -40 103 213 -15
word +1 adaptation	106 -129 106 3 -7 -58 -15
word +1 adapted	181 -45 8 -30 -43 -35 -20
word +1 added	-55 178 -31 -15 -28 -9 -10
word +1 after	-8 -62 54 65 93 -25 -78
word +1 again	18 -63 119 43 -20 -49 -41
word +1 against	-17 -85 -78 -152 -102 -42 239
word +1 aged	-64 -64 61 -23 -17 -14 111
word +1 agent	8 -12 -2 -63 146 -17 -25
word +1 agreed	2 -17 32 -30 14 3 0
word +1 ahead	8 -18 0 -4 9 0 0
word +1 album	12 -6 1 -1 14 -43 25
word +1 all	62 -17 -8 -20 -24 81 -35
word +1 along	26 -81 -33 101 18 181 -53
word +1 alongside	-14 63 -15 66 -6 -63 -29
word +1 already	-102 96 50 -1 19 -21 -33
word +1 also	-23 18 25 -19 1 5 -1
word +1 among	14 137 -40 -6 -20 -75 -11
word +1 an	31 -21 39 -34 -11 -6 -6
word +1 and	-8 25 0 34 5 29 18
word +1 animation	-20 -1 41 -40 40 -2 -17
word +1 announced	-87 -11 65 -51 135 -30 -25
word +1 appear	3 -3 24 -4 0 -12 -1
word +1 appeared	-55 161 122 -65 -14 -47 -128
word +1 appears	-20 -186 84 -15 -15 227 3
word +1 are	32 -48 0 8 29 -31 11
word +1 around	-214 -8 -133 -79 -119 263 -39
word +1 arrives	-222 55 -42 323 -88 -118 -53
word +1 as	22 -5 52 -23 -10 7 -15
word +1 asked	67 -89 79 -61 41 -9 -18
word +1 assistant	-4 -1 89 -41 -10 -4 -11
word +1 at	27 1 -1 -16 -9 47 -37
word +1 attached	4 -10 15 -7 -8 -9 -5
word +1 audience	60 -34 82 -66 -13 -2 -23
word +1 author	43 -242 -9 -1 -4 261 -20
word +1 award	193 -25 20 -92 -11 -50 -79
word +1 awards	84 -103 -56 -12 161 -70 -41
word +1 away	-100 -110 297 -159 -23 -99 -11
word +1 back	136 18 168 -126 -23 -110 -28
word +1 band	-11 3 -276 0 -5 -124 423
word +1 based	236 -253 59 -21 6 -19 2
word +1 be	83 79 -27 -126 -44 -5 8
word +1 beat	-153 318 -104 -13 -67 -29 -43
word +1 became	-129 177 58 -30 -58 96 -102
word +1 because	14 -20 -4 -18 -37 -31 115
word +1 been	141 -62 1 111 -157 -90 -30
word +1 before	74 47 -149 39 86 12 -51
word +1 began	-86 24 40 -75 -69 130 -10
word +1 begins	31 -160 -32 -21 -25 312 -62
word +1 behind	113 72 -36 8 -105 49 -122
word +1 being	16 -122 -253 326 -32 -103 16
word +1 best	-4 -13 75 -3 -18 -49 28
word +1 between	37 -15 -7 -3 -13 -2 11
word +1 big	37 -64 48 -6 -5 -1 -3
word +1 biopic	-156 -173 -103 257 -26 -12 70
word +1 book	56 -43 74 -1 -23 -20 -30
word +1 books	-93 -79 -18 279 -95 86 -77
word +1 born	283 -274 -34 -20 -28 -190 -40
word +1 boss	6 -5 -19 -3 29 -4 -5
word +1 both	-8 -35 54 -14 -6 12 -8
word +1 bought	-80 -26 6 -25 102 -15 47
word +1 box	84 -13 -40 -14 -91 -9 70
word +1 boy	117 -15 -119 4 -65 -7 75
word +1 breaks	-98 225 27 -129 -80 87 -36
word +1 brings	-90 38 -79 -68 228 -22 -28
word +1 brother	8 -5 152 -71 -10 -3 -73
word +1 brothers	6 -13 268 -2 -15 -8 -242
word +1 brought	-101 270 8 -50 -42 -38 -68
word +1 built	-3 -4 190 -74 -10 -8 -50
word +1 but	4 74 -35 44 -30 -12 -43
word +1 by	54 19 -35 -28 -30 72 12
word +1 called	-88 -25 43 -31 42 -30 85
word +1 came	-27 77 8 -43 86 -76 -37
word +1 camera	-15 -4 99 -51 -7 -3 -1
word +1 can	-58 19 -81 -9 124 -23 15
word +1 can't	-21 0 80 -19 -9 -6 -17
word +1 cartoon	-43 -5 -18 -9 96 -5 -13
word +1 cast	22 10 9 -3 -3 -13 -2
word +1 character	-34 -16 29 -21 73 -5 -21
word +1 chart	-40 -19 -15 -2 -14 -3 109
word +1 children	-133 -119 -70 376 -78 -57 -69
word +1 chosen	14 -12 0 -2 0 0 0
word +1 cinema	96 -91 -67 -73 71 -44 38
word +1 cinemas	52 -56 -3 -7 -35 -8 63
word +1 city	64 -17 0 -16 0 16 -43
word +1 close	-9 94 -7 -3 -17 -34 -12
word +1 closed	-49 -15 -132 -84 -34 287 -20
word +1 co-star	-8 -5 49 -19 -2 -14 -5
word +1 co-writer	-36 -97 243 -65 -22 -25 -81
word +1 come	32 71 29 -27 -14 -92 -6
word +1 comedy	-17 -69 87 -19 82 -48 -21
word +1 comes	-35 226 -156 71 -144 -84 100
word +1 comic	-2 164 30 -6 -8 -89 -76
word +1 coming	18 285 -149 -31 -38 -16 -65
word +1 company	-62 -36 23 -26 -89 134 28
word +1 completed	0 -38 53 -9 -1 -1 0
word +1 concerns	-76 194 -76 -30 -26 -10 -3
word +1 confirmed	46 -55 -61 -22 137 -56 -38
word +1 cost	12 -4 -3 -2 -3 -1 -2
word +1 could	-19 44 -68 111 -33 -16 -16
word +1 country	14 0 -12 0 1 -1 0
word +1 couple	206 -20 -46 -57 -39 -16 -33
word +1 credited	38 -2 -29 -1 -4 0 -1
word +1 credits	-50 -6 154 -12 -43 -4 -5
word +1 crew	12 161 -72 -1 -60 -24 -2
word +1 currently	12 -14 -1 -14 11 1 -1
word +1 cut	71 -86 122 -11 -42 -6 -48
word +1 daughter	4 -3 16 30 -10 -18 -3
word +1 day	65 -21 -24 -6 -10 -3 -3
word +1 days	20 -6 -82 134 -35 -1 -25
word +1 de	-9 76 -69 -10 -5 -2 -1
word +1 dead	106 -85 -162 137 4 -2 -3
word +1 deal	28 -10 -83 -11 95 -29 18
word +1 debut	189 -67 39 -94 -63 -3 18
word +1 designer	120 -55 -29 -7 -12 -8 -9
word +1 di	-9 -9 -82 -8 -3 -5 -5
word +1 did	-61 55 39 -41 -35 94 -27
word +1 died	-56 -21 211 -41 -16 -22 -36
word +1 dies	-84 92 35 -18 -2 -13 -3
word +1 directed	-7 -17 57 -21 -4 -1 -4
word +1 directing	-14 -59 210 14 -80 -5 -53
word +1 director	26 97 -67 -30 21 -29 -6
word +1 directs	-28 97 91 -27 -45 -58 -22
word +1 distributor	45 -1 -9 -20 -8 -6 -8
word +1 do	64 -44 74 -21 -19 -31 -19
word +1 documentary	5 -44 -214 -22 281 -26 -26
word +1 does	0 -5 85 -36 -12 -26 -5
word +1 doesn't	-111 -78 -32 178 70 27 -58
word +1 done	-2 -8 21 -11 -5 -3 -3
word +1 double	152 -150 -136 -67 -227 183 -146
word +1 down	191 -57 30 -31 -50 -105 -8
word +1 drama	109 -79 105 -38 34 -29 -47
word +1 dropped	-148 303 -4 -24 -17 -48 -49
word +1 drug	-2 -5 27 0 -9 -17 -1
word +1 due	18 -3 -6 -2 -7 -1 -2
word +1 earlier	-52 113 -3 -26 -8 -5 -42
word +1 early	-35 -147 -16 -6 72 -43 176
word +1 earned	-189 106 105 -35 6 -73 -23
word +1 editor	52 -14 268 -118 -2 -174 -1
word +1 eight	13 -6 0 0 -3 0 0
word +1 else	91 -23 -24 -9 -7 -11 -8
word +1 end	54 103 -18 -98 -12 -26 -7
word +1 ended	-249 -58 -26 -21 -39 408 -152
word +1 epic	51 -60 35 -52 -20 -31 77
word +1 episodes	190 -10 -70 -18 -25 -27 -16
word +1 even	28 -16 91 -52 -9 -27 -3
word +1 ever	33 -39 47 -6 -2 -37 -10
word +1 every	-43 21 0 167 -15 -115 -13
word +1 expected	4 1 22 -23 0 0 -1
word +1 falls	175 77 -69 -50 -39 -25 -54
word +1 family	-26 -66 -1 47 -113 -25 160
word +1 fans	-27 -76 126 52 -42 -14 -30
word +1 father	-15 -3 -70 163 -18 -24 -34
word +1 favourite	-237 -33 77 23 -54 -62 227
word +1 feature	-37 -31 -49 -4 136 -3 -1
word +1 features	-48 137 -5 -48 -9 -20 -3
word +1 fell	-112 183 -54 -62 -196 159 -33
word +1 festival	-56 -48 -44 -6 100 -14 60
word +1 fiction	15 -40 40 -4 -16 -4 -8
word +1 fifth	16 -6 -6 -2 -1 -2 0
word +1 film	18 37 -30 41 8 -51 -16
word +1 film-maker	90 -15 -22 -1 -11 -13 -24
word +1 filmed	-5 -9 57 -7 -28 -3 -4
word +1 filming	-3 -14 -1 0 -15 0 27
word +1 films	31 29 -14 67 -48 -38 -12
word +1 final	-6 -94 -57 70 -20 119 -8
word +1 find	296 -251 -164 -201 -230 -152 -92
word +1 finds	-32 -46 170 26 -18 -74 -14
word +1 finished	-36 -86 147 -24 -32 -23 112
word +1 first	-24 40 -6 31 -21 -16 -2
word +1 five	0 -24 -9 -1 -49 -4 83
word +1 follow	268 180 -187 -160 -25 -49 -204
word +1 follow-up	25 -4 156 -10 -21 -1 -131
word +1 followed	138 59 123 -71 -190 -64 -25
word +1 follows	-59 210 -60 -34 -21 -18 -15
word +1 for	35 -11 -3 0 6 -9 26
word +1 former	95 -4 88 -74 -30 -1 -62
word +1 found	-50 -125 -64 -55 -34 -46 332
word +1 four	25 117 -47 -6 -3 -17 -3
word +1 fourth	8 -3 31 -10 -10 -3 -14
word +1 friend	-107 -84 -114 94 329 -25 -121
word +1 from	76 59 -19 -13 -35 -9 -11
word +1 game	-27 147 -40 -2 -22 -47 -5
word +1 gave	3 48 25 -42 78 -88 -28
word +1 get	-52 -99 -19 -5 -115 -29 246
word +1 gets	-170 -56 -22 205 -55 -58 148
word +1 ghost	0 -3 25 -9 -9 -1 -4
word +1 girl	212 -2 -83 -40 -20 -5 -83
word +1 given	1 -61 78 -6 0 -3 -11
word +1 gives	-39 -12 101 -18 -8 -3 -13
word +1 go	-44 -88 23 72 122 -43 -22
word +1 goes	-127 213 -54 173 -114 -26 -70
word +1 going	12 -83 12 247 -86 -54 -44
word +1 good	167 -64 -50 -11 -24 -17 -1
word +1 got	-120 66 37 104 -58 34 -77
word +1 grew	-43 -24 159 -39 -40 -11 -17
word +1 had	-29 26 15 -5 8 -16 -2
word +1 half	24 -12 -1 -2 -2 -6 -1
word +1 has	-42 -21 16 -9 41 -3 16
word +1 hasn't	-27 -20 -5 93 -18 -26 -7
word +1 have	81 -31 -38 -29 -2 11 0
word +1 he	40 53 -36 31 23 -51 -64
word +1 head	14 -22 -85 -31 129 2 -9
word +1 heads	-15 -17 105 -13 -5 -9 -7
word +1 heard	80 -53 109 -35 -43 -25 -5
word +1 held	-107 232 -59 -23 -132 -29 -60
word +1 her	36 -16 36 -24 0 -1 -9
word +1 here	59 51 39 -5 -43 -44 -51
word +1 hero	-35 -98 -145 -18 264 -26 -55
word +1 him	8 -4 0 1 1 0 -1
word +1 himself	-102 -28 130 128 -44 -40 -31
word +1 hired	-111 -8 99 -21 89 -4 -3
word +1 his	23 -27 1 47 -11 -15 -18
word +1 hit	249 -62 -78 -3 -74 -5 -18
word +1 hits	128 -71 -42 0 -13 -1 1
word +1 home	12 132 28 -46 -32 -20 -17
word +1 horror	-227 92 -11 -17 128 -13 -37
word +1 hospital	-98 -5 -3 -1 166 -2 -17
word +1 house	-62 114 -93 -58 -131 -49 203
word +1 how	-4 -124 -5 -3 -11 147 -2
word +1 husband	13 -1 66 -64 -6 -1 -5
word +1 idea	64 -5 -12 -4 -7 -27 -5
word +1 if	42 -39 9 -12 -1 1 -1
word +1 in	-5 -5 -20 43 -8 9 35
word +1 include	19 -7 -32 -2 125 -2 -78
word +1 includes	-54 148 -35 -8 -4 -20 -18
word +1 instead	-29 170 -183 -13 -42 -48 130
word +1 into	-33 -77 -25 114 -60 91 -30
word +1 is	-29 38 24 -8 9 -7 -6
word +1 isn't	-76 183 -20 -40 -23 -31 32
word +1 it	27 -27 7 -21 -9 23 -7
word +1 its	9 -4 -10 -13 -6 -6 23
word +1 joined	-154 -10 184 -3 -12 -9 -6
word +1 joins	-125 -24 218 -47 -29 -66 45
word +1 judge	-97 -77 -58 -16 218 -117 81
word +1 jury	-20 -14 -17 -7 -34 -9 102
word +1 just	70 -56 -33 49 14 -73 0
word +1 kitchen	-3 0 122 -10 -20 0 -77
word +1 know	51 -38 -24 -10 -9 -29 60
word +1 known	277 -15 -94 -18 -72 -4 -31
word +1 knows	102 -50 152 -40 -77 -11 -41
word +1 label	-44 -8 -7 -6 123 -37 -57
word +1 lands	-245 226 -120 -11 -58 -70 141
word +1 last	-28 12 -45 -12 118 -19 -16
word +1 late	-5 -10 -14 -5 -3 -1 52
word +1 later	-102 -30 157 -4 -11 -4 -8
word +1 latest	-13 -58 -87 -21 215 -3 -29
word +1 latter	40 -9 -7 -4 -8 -9 -2
word +1 lawyer	-35 -19 118 -37 -7 -2 0
word +1 lead	-12 157 13 -17 -4 -83 -52
word +1 leading	18 -22 85 -43 -9 -9 -30
word +1 leads	-37 256 -6 -19 -53 -62 -40
word +1 leave	6 -9 2 -6 3 0 0
word +1 leaves	-110 -26 63 119 -31 -20 -21
word +1 led	14 -16 -4 -5 -2 0 6
word +1 left	-60 115 94 -29 -47 -27 -27
word +1 less	17 -1 -8 0 -5 -3 0
word +1 let	43 -110 204 -46 -116 -117 -14
word +1 life	27 -14 -1 -1 -3 1 -4
word +1 like	3 19 4 -16 -11 -21 19
word +1 liked	-25 -3 81 -34 -8 -2 -4
word +1 line	90 -248 -327 265 -83 -57 81
word +1 little	45 -59 21 2 1 -1 -18
word +1 lives	-110 -113 -240 375 -82 -64 -68
word +1 long	103 -11 -34 -2 -8 -33 -4
word +1 look	4 44 38 17 -15 -50 -28
word +1 lost	-66 -173 44 -8 -51 169 108
word +1 love	-10 -37 24 70 -18 -13 -31
word +1 made	-8 -14 60 -21 -2 101 -92
word +1 make	296 -145 -33 -114 -88 -25 -46
word +1 makers	29 -7 -11 -3 -2 -2 -1
word +1 makes	-26 104 -29 61 -4 -9 -85
word +1 making	-3 -21 -107 141 -3 -5 0
word +1 man	-9 -70 -249 -44 166 -42 219
word +1 manager	38 -8 16 -34 -9 -3 -2
word +1 many	14 -4 -4 0 -2 -1 -2
word +1 married	52 -2 -12 -11 -9 -8 -8
word +1 may	-20 74 -14 -25 2 -14 -4
word +1 me	179 -19 -25 -10 -82 -5 -38
word +1 met	206 -97 -20 -79 -10 -32 -9
word +1 minutes	36 -41 24 1 -1 0 -18
word +1 money	-51 -43 -45 -47 -58 -28 186
word +1 months	16 -1 -6 -2 -7 -5 -3
word +1 more	-83 68 102 -12 -20 -14 -17
word +1 most	-11 -43 -51 -38 -34 -6 203
word +1 mother	125 -4 4 18 -28 -13 -129
word +1 moved	-185 -146 4 284 156 -197 -115
word +1 moves	-140 211 68 -45 -38 -22 -13
word +1 movie	17 -19 29 113 -99 -24 -23
word +1 much	59 -17 -21 -4 -11 -2 -1
word +1 music	32 -4 -7 -5 -7 -4 -2
word +1 musical	-16 -81 51 -8 88 -21 -7
word +1 my	122 -32 -20 -7 -7 -17 -36
word +1 name	97 -33 57 7 -57 -16 -46
word +1 named	-53 -36 204 -4 59 -160 -20
word +1 near	-131 206 -43 -14 191 -16 -231
word +1 never	-42 18 76 -32 -3 2 -21
word +1 new	89 -50 -28 5 34 -6 -34
word +1 newcomer	48 -19 -1 -1 -11 -6 -9
word +1 newspaper	135 -3 -38 -2 -44 -29 -6
word +1 next	-31 49 -17 -17 -62 38 59
word +1 night	73 -7 -13 -3 -57 -4 -5
word +1 nine	-71 -223 -65 -9 -67 384 -264
word +1 no	-57 213 -60 -9 -25 -115 -36
word +1 nomination	16 -4 -8 -4 -3 -3 0
word +1 nominations	57 -13 -26 -1 -7 -2 -1
word +1 not	26 -88 -70 100 27 -23 -56
word +1 nothing	53 -1 0 -2 -1 -2 -50
word +1 novel	-5 -18 121 -5 -33 -34 -23
word +1 novels	-9 -6 52 8 -5 -32 -3
word +1 now	46 -56 -93 118 81 -22 -70
word +1 number	-1 -8 132 -22 -64 -24 -15
word +1 of	8 -57 -24 7 -18 -60 -49
word +1 off	120 66 -57 -69 -31 -31 -50
word +1 office	157 -63 -268 357 -112 -32 -92
word +1 old	111 -48 -39 22 -125 -5 73
word +1 on	1 14 -5 0 11 -24 13
word +1 once	-3 -39 38 -8 -96 -32 94
word +1 one	48 34 68 -48 -31 -25 -31
word +1 only	15 67 -41 -9 -22 -6 -9
word +1 opened	-79 124 -51 -11 112 -63 -25
word +1 opening	11 11 -10 -2 -4 -10 6
word +1 opens	-51 113 -40 -22 3 5 -5
word +1 opposite	-10 -46 -60 106 -14 155 -91
word +1 or	1 57 58 -54 22 -46 -58
word +1 original	27 -13 40 -27 -9 -11 -6
word +1 other	-3 -9 44 -3 -21 -4 -2
word +1 others	42 -90 54 -17 -3 0 -4
word +1 out	-3 100 72 -1 -79 -27 -147
word +1 outside	-158 188 -4 -41 -110 -43 -2
word +1 over	-32 29 -43 -41 71 -5 6
word +1 own	-12 -10 71 -53 21 -2 -10
word +1 owner	7 -11 -31 -40 214 -3 -81
word +1 paid	-59 -37 25 -7 106 -15 -8
word +1 pair	29 -6 -14 -1 -3 -2 -1
word +1 parents	43 -32 16 -27 11 0 3
word +1 part	-6 108 11 -84 -21 -7 -6
word +1 partner	-33 -33 -149 215 -172 273 -11
word +1 parts	107 -26 -63 0 -4 0 1
word +1 past	0 -60 -236 414 -36 -6 -75
word +1 people	149 -6 -1 -14 -30 -5 -82
word +1 photographed	-25 -23 101 -6 -24 -2 -43
word +1 picked	-21 -11 74 -41 -3 -2 -3
word +1 picture	-123 -42 71 78 36 -33 -1
word +1 place	12 -20 174 -11 -101 -28 -40
word +1 plans	12 -29 -15 -36 114 -8 -32
word +1 play	93 -68 40 -32 -15 -43 31
word +1 played	-163 129 11 85 -18 -12 -8
word +1 playing	4 -31 -2 -1 -24 -1 43
word +1 plays	-38 -15 108 -24 -28 -2 -4
word +1 playwright	40 -17 -6 -1 -5 -7 -10
word +1 police	103 -14 -16 -28 -44 -38 19
word +1 policeman	-21 -28 -239 -68 -32 -5 297
word +1 portrayed	-2 0 33 -32 2 -2 3
word +1 premiere	77 -42 -15 -4 -65 -7 93
word +1 presented	-32 -7 74 -18 -8 -5 -3
word +1 president	-52 -2 -13 -24 47 -1 42
word +1 previous	-14 -36 106 -3 -10 -4 -40
word +1 prize	10 -46 -23 -6 -35 43 79
word +1 prizes	2 -49 -3 -3 -15 -6 90
word +1 produce	-1 -24 61 -9 -3 -12 -1
word +1 produced	-120 -53 20 -10 204 -21 -40
word +1 producer	3 -17 -117 -18 28 140 -17
word +1 producers	-97 136 -38 0 33 -19 -5
word +1 produces	-107 -277 111 -13 293 -15 -9
word +1 producing	-7 -1 53 -1 -14 -31 1
word +1 production	-36 -8 10 -50 119 -22 -16
word +1 project	2 7 125 -32 -41 -15 -54
word +1 published	-99 -5 180 -10 -56 -16 -15
word +1 put	-104 -55 67 -49 203 45 -101
word +1 ran	-106 73 41 -22 -54 56 -40
word +1 rather	-8 -2 -1 -4 -2 -4 26
word +1 read	-167 -9 205 -2 -1 -1 -2
word +1 real	21 130 -74 -22 -13 -15 -2
word +1 received	-113 63 0 16 155 -62 -28
word +1 recently	-1 -24 33 -2 -3 0 -1
word +1 record	37 -8 -9 -4 -6 -13 9
word +1 recorded	-15 -139 191 -27 -33 48 -12
word +1 release	34 -40 -21 -4 57 -23 5
word +1 released	91 -101 -63 6 137 -48 -11
word +1 releases	-20 -33 -24 -2 108 -10 -12
word +1 remains	9 111 -233 204 -33 -31 -37
word +1 remake	-7 55 -197 -82 -40 248 -27
word +1 remember	15 -5 -1 -1 -4 -4 0
word +1 retired	28 -18 28 -36 -7 -3 -4
word +1 return	-1 -61 135 -23 -8 -16 -5
word +1 returned	-174 -4 67 -54 -88 256 -61
word +1 returns	-56 -125 95 -13 -51 194 -39
word +1 rights	-44 -24 43 -16 -70 -24 193
word +1 role	9 201 -31 -36 -16 -60 -31
word +1 romance	132 -32 65 -101 -31 -5 -13
word +1 room	32 -7 -3 -4 -17 -4 -5
word +1 run	-19 -89 -260 -6 385 -18 -38
word +1 runs	76 -116 -4 97 -76 0 -72
word +1 said	-15 -18 3 -24 64 2 -3
word +1 sales	70 -42 24 -36 -7 4 -4
word +1 same	25 -4 -18 -2 -2 -1 -1
word +1 sang	-99 -13 135 -8 -11 -2 -10
word +1 sat	-17 -120 176 -37 -73 -95 138
word +1 saw	-1 3 41 -29 -7 -5 2
word +1 say	5 -45 -148 151 167 -10 -111
word +1 says	104 -28 -106 -45 62 -39 32
word +1 scene	19 -12 -2 -1 -1 -1 -1
word +1 school	6 -7 -30 -75 -57 -12 131
word +1 score	22 -9 0 -3 -4 -3 -2
word +1 screen	136 -52 -60 -1 -13 -2 -2
word +1 screenplay	126 -8 -103 -4 -4 -7 -3
word +1 script	11 -8 38 -6 -19 -2 -7
word +1 season	47 -8 -8 -2 -8 -1 -4
word +1 second	15 -20 19 -42 32 -3 -4
word +1 see	-10 -3 -1 0 -5 -1 11
word +1 seen	32 -11 -9 -3 -6 -2 -1
word +1 sent	-18 -7 82 -101 59 -6 -3
word +1 sequel	37 139 -123 -6 -12 -8 -14
word +1 serial	144 -22 -29 -22 87 -146 -125
word +1 series	-5 6 -49 -2 105 -33 -23
word +1 set	-49 -70 264 -5 -108 -5 2
word +1 sets	-156 116 -62 -31 189 -29 -113
word +1 seven	0 -8 19 -2 1 -2 0
word +1 shared	236 -22 -72 -14 -62 -19 -25
word +1 she	-7 30 -11 0 22 -10 -37
word +1 shoot	276 7 -205 -3 -28 4 -108
word +1 shooting	5 -5 -15 -1 -4 0 17
word +1 shop	-39 -48 89 -51 195 -29 -229
word +1 short	102 -19 61 -72 -44 -3 -7
word +1 shot	-11 -11 62 -17 -11 -3 -8
word +1 should	-86 79 -58 170 -2 -83 -8
word +1 show	-73 -29 105 -40 -20 62 -21
word +1 signed	-19 -28 131 -42 -32 0 -4
word +1 since	-13 -56 21 72 0 -86 78
word +1 singer	210 -45 -104 -50 54 -26 -35
word +1 sister	2 -11 175 -45 -9 -2 -63
word +1 six	15 200 -56 -8 -124 -62 -24
word +1 sixth	21 -2 -13 -1 -2 -1 -1
word +1 small	9 -6 0 0 0 0 -3
word +1 so	8 85 129 -94 -30 -72 -12
word +1 soap	-265 -5 19 -3 271 -24 0
word +1 sold	-99 88 54 -102 -103 -132 234
word +1 some	25 -22 9 -22 1 1 0
word +1 somebody	15 238 -110 -60 -170 -60 -79
word +1 something	25 344 -36 -182 -212 -68 -15
word +1 son	5 -1 50 -30 -13 -5 -7
word +1 song	-15 103 -17 -6 -21 -34 -3
word +1 songs	9 -20 38 -38 180 -152 4
word +1 spent	-50 -19 85 -25 -65 61 23
word +1 spokesman	36 -11 7 -47 5 4 2
word +1 spring	67 -13 -11 -5 -5 -4 -5
word +1 stage	-6 -9 -15 -4 -55 -120 212
word +1 star	65 94 -182 -66 -38 137 -23
word +1 starred	-88 76 105 -37 -30 -21 -11
word +1 starring	1 86 -109 0 99 -101 25
word +1 stars	-82 105 -20 135 -21 -107 -5
word +1 start	260 -37 -76 -15 -49 -14 -18
word +1 starts	-47 60 -19 -22 -63 183 -56
word +1 still	25 30 -59 -61 -21 -29 105
word +1 stood	-27 -38 -15 -143 -77 -114 270
word +1 story	12 -37 -14 76 -5 -16 -6
word +1 student	0 -10 -10 90 13 -1 -91
word +1 studio	-8 -1 -11 0 -19 -4 48
word +1 studios	-37 0 -4 -1 7 -6 24
word +1 such	169 -35 -18 -2 -82 -23 -3
word +1 summer	37 -2 -5 -21 -12 -4 1
word +1 supporting	47 -13 -2 -1 -1 -27 0
word +1 take	-101 102 -33 -69 208 -116 23
word +1 takes	-92 53 63 -2 17 -19 -32
word +1 taking	17 -1 45 -24 9 -12 2
word +1 tale	14 -6 0 -1 -1 -1 0
word +1 talks	-63 -67 -153 316 -28 -51 -20
word +1 teacher	2 -6 109 -2 -25 -29 -17
word +1 team	0 163 27 -19 -115 -61 -22
word +1 television	25 -1 -3 0 -1 -20 2
word +1 ten	-2 49 -6 -18 -2 -13 -1
word +1 than	40 48 -11 -36 -10 -10 14
word +1 that	12 14 -13 -31 22 -6 24
word +1 the	6 -16 -25 1 -7 -27 -5
word +1 their	3 -10 28 -23 8 3 -3
word +1 them	115 -36 -33 -13 -9 -4 -15
word +1 then	-4 -48 16 -13 7 -7 59
word +1 there	105 33 -56 -70 -22 -18 32
word +1 they	12 -3 -42 -16 -5 -16 66
word +1 thing	111 178 -126 -66 -46 -18 -69
word +1 third	-30 89 27 -32 69 -101 -30
word +1 this	-16 -13 9 9 -11 -5 26
word +1 those	13 -1 -3 0 -2 -4 -1
word +1 though	52 -44 21 5 2 1 -26
word +1 thought	19 -1 16 -6 -9 0 -3
word +1 three	-14 -15 -58 -14 -43 96 -6
word +1 thriller	-8 -52 40 -30 -33 -18 94
word +1 through	-15 -77 89 -35 -11 184 -44
word +1 time	99 -6 -11 -27 -25 -11 -10
word +1 times	225 -165 -5 1 -6 -51 -2
word +1 title	37 -11 -10 -3 -12 -2 3
word +1 to	-3 -4 -9 4 2 12 10
word +1 together	-21 159 -5 -20 112 -206 -28
word +1 told	48 -50 39 -30 -6 -7 -1
word +1 too	-57 216 70 -125 -33 -24 -40
word +1 took	1 36 49 -15 -27 70 -41
word +1 top	23 -58 -94 -5 43 -25 99
word +1 trailer	-58 190 -66 -18 74 -58 -29
word +1 turn	69 -44 -3 -6 -6 -7 -2
word +1 turned	-125 -63 120 -33 -18 -69 185
word +1 turns	-70 51 46 133 -96 -98 -28
word +1 twice	0 -21 35 7 0 0 -10
word +1 two	27 24 -12 -18 6 -35 12
word +1 under	96 -13 0 -55 -53 -9 58
word +1 until	0 65 31 -54 -46 -69 76
word +1 up	39 -57 206 -33 -82 -22 -34
word +1 used	-101 -30 90 -54 -10 -6 104
word +1 version	22 -49 80 -6 -25 -30 8
word +1 very	-47 -8 -56 -7 268 0 -236
word +1 viewers	145 -35 -26 -10 -36 -22 -21
word +1 village	326 -10 -25 -16 -57 -19 -276
word +1 villain	-72 187 15 62 -55 -139 -32
word +1 voice	1 -4 11 -1 -1 -2 0
word +1 voices	75 -11 -48 -4 -3 -2 -2
word +1 want	7 -7 -4 -1 8 -4 -2
word +1 wanted	16 -73 115 -50 58 -34 -37
word +1 wants	-129 -22 130 -52 97 -2 -11
word +1 war	-25 -15 29 -66 -18 -12 108
word +1 was	2 -8 34 -13 -31 18 -13
word +1 wasn't	17 -52 -72 182 -133 -40 50
word +1 way	11 -11 7 1 1 0 -8
word +1 we	29 -7 -12 37 -10 10 -42
word +1 week	19 -2 -1 -10 -2 -1 -1
word +1 weekend	-2 -117 -6 -4 110 -46 61
word +1 well	-36 -6 135 -49 -30 -19 -8
word +1 went	-33 -70 -26 123 -4 74 -40
word +1 were	85 -13 -67 -16 -83 22 69
word +1 western	-74 -19 -21 -12 140 -4 -7
word +1 what	28 -9 -7 -1 -5 -2 -6
word +1 when	-164 -18 -10 -3 120 19 76
word +1 where	-3 168 -46 -20 -7 -29 -34
word +1 which	16 -66 14 -61 30 68 6
word +1 while	-9 -67 -92 77 -53 121 -46
word +1 who	7 -10 32 17 -33 -66 64
word +1 whole	18 -1 -4 -1 -3 -1 -1
word +1 whom	12 -3 -2 -7 2 0 1
word +1 whose	66 -15 8 6 -24 0 -19
word +1 wife	-8 -8 96 -48 -12 -8 -25
word +1 will	-15 -24 6 -20 46 32 -11
word +1 winner	72 -2 -17 -9 -11 -1 -18
word +1 wins	-77 132 69 -28 -26 -64 -20
word +1 winter	-57 -37 -30 -27 -40 -34 230
word +1 with	47 18 -19 -21 -30 -7 0
word +1 without	30 -272 -131 -16 106 147 55
word +1 woman	-6 -46 -86 -36 -32 -16 220
word +1 won	-70 113 36 -35 -38 17 -8
word +1 won't	-54 73 45 -23 -24 -28 17
word +1 work	69 -103 100 -40 -9 -16 -15
word +1 worked	-70 -20 165 -16 -39 -18 -24
word +1 works	-47 96 -209 288 -36 -73 -13
word +1 would	39 -25 18 16 -1 -20 -21
word +1 writer	34 -15 -7 -1 -5 -2 -4
word +1 writes	-28 -12 91 -4 -21 -4 -8
word +1 writing	28 -31 -6 -1 2 0 -1
word +1 wrote	-29 -24 78 -8 -13 -5 -8
word +1 year	27 -9 -5 -1 -11 -3 -2
word +1 years	192 -32 -42 -8 -35 -43 -13
word +1 yes	13 -9 0 -4 0 0 0
word +1 yet	15 -1 -4 -3 -1 0 2
word +1 you	104 36 -35 7 -36 -28 -39
word +1 young	33 -9 -17 -1 -1 -1 -2
word +1 your	175 -55 -23 -17 -27 -11 -18
word +2 abandoned	-65 142 -147 -38 11 -81 88
word +2 aboard	-5 -34 49 -14 22 -10 -8
word +2 about	2 155 -7 -52 -27 -54 -15
word +2 above	27 -13 -10 -5 -33 -1 0
word +2 according	-8 -29 167 -10 -40 -21 -62
word +2 across	-165 119 -146 -16 219 29 -82
word +2 acting	-47 -10 118 0 -16 -10 -1
word +2 actor	93 33 -118 -19 -15 41 -39
word +2 actress	79 -54 98 -20 0 -23 0
word +2 adaptation	35 -14 8 -4 -4 -4 -6
word +2 adapted	8 187 -93 -28 -15 -61 -6
word +2 added	-9 -10 -23 60 26 -4 -42
word +2 after	-23 8 -3 -35 -48 -11 -4
word +2 again	-63 107 103 -24 -91 50 -136
word +2 against	124 -2 11 -8 -3 -93 -43
word +2 aged	-100 76 113 66 -52 -151 7
word +2 agent	3 -20 4 -20 31 0 -1
word +2 ago	154 -33 -68 -4 -11 -8 -18
word +2 agreed	-164 -61 74 -30 205 -5 -10
word +2 ahead	-12 144 -70 -53 54 -48 -45
word +2 album	71 -41 -237 -1 277 -47 -5
word +2 all	27 -151 -80 118 23 17 -14
word +2 along	34 -31 -5 75 -43 -56 -62
word +2 alongside	-49 -38 -52 63 -52 165 -60
word +2 already	23 -17 97 -48 -25 -17 -13
word +2 also	14 11 5 -78 -2 -72 93
word +2 among	-49 -18 -29 -54 -42 84 75
word +2 an	-20 7 21 51 -53 -37 4
word +2 and	15 -15 -38 26 -20 -3 -17
word +2 animation	-106 258 -42 -51 -52 -50 -31
word +2 announced	-8 79 -38 -48 64 -17 -15
word +2 another	28 -5 -84 151 -13 -102 20
word +2 appear	5 -11 12 -3 -4 -5 -3
word +2 appeared	-9 -22 18 222 -21 -19 -73
word +2 appears	-4 152 -22 -42 -13 -125 -42
word +2 are	5 -3 -52 29 -24 -20 52
word +2 around	-28 -50 116 -70 -29 -24 123
word +2 arrives	-44 -120 17 7 -59 192 -4
word +2 as	3 47 60 -59 -11 -19 -21
word +2 asked	75 -29 13 -12 67 -31 -89
word +2 assistant	-4 -32 49 -7 -5 -4 -2
word +2 at	2 -57 6 61 -24 -16 -28
word +2 attached	-4 -5 80 -27 -10 -25 0
word +2 audience	37 -4 -16 -1 -11 -6 -3
word +2 author	40 -191 -52 158 -27 149 -17
word +2 autumn	-23 -80 -11 -17 -68 150 33
word +2 award	25 -6 -9 0 -6 -5 -4
word +2 awards	-74 -5 -3 0 -33 -2 -1
word +2 away	-135 -146 79 140 24 -52 50
word +2 back	16 -151 46 50 -28 3 88
word +2 band	48 -24 -36 -5 -15 27 -1
word +2 based	-25 103 -50 -63 -22 76 -8
word +2 be	16 23 -26 47 -48 -26 17
word +2 beat	-154 221 -36 -34 -11 -53 -16
word +2 beating	212 -123 -51 -28 355 18 -374
word +2 became	146 0 -59 -110 -75 3 188
word +2 because	-109 97 -36 86 79 -95 -44
word +2 become	74 101 41 -120 -84 -71 63
word +2 been	30 -6 -19 35 -84 30 15
word +2 before	-62 -101 -36 -50 193 -54 6
word +2 began	12 -18 0 -4 -7 -2 -5
word +2 begin	13 -19 39 -51 -60 60 -12
word +2 begins	10 -3 -3 -3 -2 -8 2
word +2 begun	69 -181 3 -7 -122 -50 300
word +2 behind	184 -2 -154 -60 -7 -1 -7
word +2 being	110 -81 -39 -33 -54 -51 123
word +2 best	-40 -9 -12 -27 -35 101 -1
word +2 better	113 152 -18 -54 -62 -72 -42
word +2 between	91 -289 190 -32 12 78 -11
word +2 big	-4 81 -25 -7 -39 -12 -4
word +2 book	-2 31 11 -11 -11 -27 -9
word +2 books	-22 -2 99 -6 -13 -12 -63
word +2 born	-28 -20 93 -25 7 -15 3
word +2 boss	0 -6 5 8 0 0 -14
word +2 both	-52 -65 24 7 -5 116 -16
word +2 bought	-73 173 -31 -9 204 -111 -16
word +2 box	223 118 -21 -6 -9 -74 -2
word +2 boy	1 72 -12 -1 -6 -56 -2
word +2 breaks	-95 114 -35 -3 -7 -57 -4
word +2 brings	72 98 3 -22 -12 -18 -32
word +2 brother	-72 -4 -46 139 -8 -12 -24
word +2 brothers	38 -6 68 -39 -26 -22 -5
word +2 brought	-95 -57 110 29 -57 -35 39
word +2 built	-60 246 16 -8 112 -27 -289
word +2 but	50 -50 18 -36 75 -27 -48
word +2 by	-14 44 -81 -65 36 132 -75
word +2 called	47 55 -18 63 -83 -50 -44
word +2 came	46 67 19 -93 75 -69 -25
word +2 camera	-20 -3 -3 -2 -4 -2 -2
word +2 can	41 -52 -54 131 -19 -13 5
word +2 can't	17 -4 22 -19 -10 0 -8
word +2 cartoon	102 -4 -23 -9 -15 -4 -3
word +2 cast	-56 -4 0 -9 21 -16 -5
word +2 character	-16 -2 70 -13 -10 -5 -19
word +2 chart	-109 0 0 0 -11 0 121
word +2 children	-332 -145 -110 338 -117 -125 113
word +2 chosen	-2 -7 -94 -57 53 -79 157
word +2 cinema	26 -19 42 -139 -46 -28 122
word +2 cinemas	-87 252 -67 -31 27 -68 -13
word +2 close	4 58 -40 -34 151 -48 -129
word +2 closed	-20 -243 -361 -26 166 24 -16
word +2 co-star	-18 -34 78 -34 0 0 -6
word +2 come	54 -58 -13 -15 -32 75 -9
word +2 comedy	117 -10 26 -10 -44 -14 -11
word +2 comes	-81 3 -85 121 -9 -42 -8
word +2 comic	-51 -14 -17 0 -22 -27 102
word +2 coming	-1 -74 128 -31 -11 -8 -8
word +2 company	16 -50 72 134 -43 -16 -29
word +2 completed	-29 172 36 -17 -9 -23 -100
word +2 concerns	3 -11 133 -122 -6 -26 -4
word +2 confirmed	-7 -28 90 -87 10 5 0
word +2 cost	15 17 -8 -9 4 -35 13
word +2 could	77 43 -23 1 6 -23 -63
word +2 country	15 -10 0 -13 8 0 -1
word +2 credits	180 -89 41 -16 -70 -43 -32
word +2 crew	-168 267 -17 -2 -25 -208 -79
word +2 currently	-37 63 187 -48 -12 -156 -8
word +2 cut	-62 -9 -41 -99 -27 190 91
word +2 daughter	-69 -28 -25 -135 -18 -21 293
word +2 day	-28 -20 -6 -1 -20 -6 93
word +2 days	-41 -24 -3 0 -211 -10 287
word +2 de	151 -49 -86 115 -21 -50 -1
word +2 dead	-16 65 -377 372 -8 -13 -67
word +2 deal	31 -32 4 -9 10 0 1
word +2 debut	-102 -6 9 -3 -8 -2 110
word +2 designer	108 -7 -99 -1 -2 -3 -1
word +2 did	-58 0 12 18 -42 99 -88
word +2 died	-34 104 -40 2 -5 -18 26
word +2 dies	-30 52 3 -4 0 -32 -1
word +2 direct	-14 -11 79 -27 -16 -4 -9
word +2 directed	43 119 -116 18 -65 -15 11
word +2 directing	-41 -18 66 -4 -17 -9 27
word +2 director	40 20 34 -8 -5 -16 -13
word +2 directs	-41 44 -54 -75 -30 160 -33
word +2 distribute	-158 -68 -51 -7 332 -3 -14
word +2 distributor	52 -9 -2 -1 -34 -3 -8
word +2 do	257 -92 22 -103 -24 -50 -5
word +2 documentary	29 167 -5 -1 -31 -32 -2
word +2 does	37 -144 -33 42 67 62 6
word +2 doesn't	-39 -31 -63 142 -17 -5 13
word +2 done	83 -181 -90 -64 37 244 -83
word +2 double	148 -15 217 -4 -14 -4 -9
word +2 down	-47 34 -46 171 -22 -20 -71
word +2 drama	18 -119 10 -15 -63 -52 -15
word +2 dropped	13 88 138 -18 2 -66 -48
word +2 drug	-121 -44 -329 388 -51 -6 -13
word +2 due	-30 118 31 -37 43 -49 -25
word +2 earlier	17 -12 -1 -2 -1 0 -2
word +2 early	115 -26 54 0 6 0 -166
word +2 editor	-2 -3 8 -4 -3 0 0
word +2 eight	-127 147 0 -19 -5 -74 62
word +2 else	-38 -78 -133 -101 -187 -22 393
word +2 end	-7 4 40 -8 -4 -3 -26
word +2 ended	-46 8 19 -37 -20 -65 154
word +2 epic	-11 -126 50 -8 -33 -9 156
word +2 even	-37 -67 13 118 -49 78 -49
word +2 ever	216 -75 -163 -77 1 -28 87
word +2 every	-119 -36 76 141 -63 154 -162
word +2 executive	-32 -6 -100 -39 254 -33 -60
word +2 expected	85 -18 3 -50 34 -40 -13
word +2 falls	9 -14 -7 23 -7 -5 -10
word +2 family	136 -1 -41 -128 -2 -11 -4
word +2 fans	218 -23 1 -2 -1 -1 -10
word +2 father	1 -20 -111 172 -4 -42 -3
word +2 favourite	333 -49 125 -15 -1 -3 -2
word +2 feature	5 -25 55 -3 -24 -3 -3
word +2 features	1 -47 64 -8 -2 -3 7
word +2 fell	-12 -39 166 -54 -56 146 54
word +2 festival	-72 111 -86 -6 285 -58 -188
word +2 fiction	138 -3 -5 -1 -93 -26 -3
word +2 fifth	-36 223 -5 -55 -50 -29 -19
word +2 film	39 -16 13 7 -26 -9 22
word +2 film-maker	94 -3 -26 -4 -3 -3 -1
word +2 filmed	-27 133 -70 -46 -89 83 4
word +2 filming	-50 20 -1 0 57 -29 -7
word +2 films	4 -12 18 -5 -2 -3 -5
word +2 final	-2 76 0 -1 -3 -94 0
word +2 find	15 16 -7 -33 38 -28 -2
word +2 finds	-99 230 19 -122 -15 -15 -10
word +2 finished	-59 -29 -144 260 -19 -36 -18
word +2 first	-30 -20 -53 70 -38 64 -11
word +2 five	-91 71 -150 96 4 -61 5
word +2 follow	59 57 -13 -24 -51 -15 -27
word +2 follow-up	-98 73 -23 -2 -20 -50 -11
word +2 followed	-3 132 -22 -33 -8 -81 -20
word +2 following	-122 -11 -105 273 -4 -15 -19
word +2 follows	22 82 -5 -97 -5 -19 -2
word +2 for	7 -5 -14 -12 -11 28 -9
word +2 found	36 -119 55 -81 -30 256 -26
word +2 four	190 -3 -187 -80 13 84 19
word +2 fourth	-6 175 -11 -17 -9 -82 -10
word +2 friend	6 0 174 -147 -1 -1 -20
word +2 from	9 78 16 -38 -31 -27 -24
word +2 game	35 -46 11 34 -1 0 -31
word +2 gave	-66 93 7 61 -56 -6 -32
word +2 get	-22 53 76 -40 -25 -47 3
word +2 gets	139 6 -66 -37 -36 -31 -38
word +2 girl	-46 143 45 -87 -5 -60 -4
word +2 given	-115 -86 -41 198 63 -112 -12
word +2 gives	48 12 2 -3 -3 -3 -4
word +2 go	-76 108 -43 3 22 -36 -33
word +2 goes	-75 -27 -35 62 -48 34 11
word +2 going	153 -82 -157 22 219 -48 -21
word +2 gone	6 330 -66 -88 -37 -6 -95
word +2 good	13 6 -103 151 -54 -34 -31
word +2 got	-80 49 44 -40 74 -38 3
word +2 grew	22 155 -161 -63 -8 -24 11
word +2 had	27 -15 2 -32 17 -34 35
word +2 half	-42 103 39 -36 -17 -38 -5
word +2 has	-3 -29 4 -18 10 -5 12
word +2 hasn't	18 -36 -20 -15 9 -7 -13
word +2 have	-12 41 49 -61 -12 -6 -24
word +2 he	72 15 -15 2 -27 -5 41
word +2 head	-8 -21 124 -43 -24 -8 0
word +2 heads	-218 113 254 -90 -35 -123 -78
word +2 heard	189 153 195 -20 -6 -14 -163
word +2 held	-98 259 -5 -12 -31 -100 -10
word +2 her	-52 4 50 17 -17 -2 -2
word +2 here	-26 -152 7 85 -12 113 -6
word +2 hero	-10 -26 -13 -5 103 -31 -4
word +2 him	-25 63 96 11 -56 -24 -61
word +2 himself	-12 -24 121 -28 -4 -4 -23
word +2 hired	-49 -102 -75 251 8 -14 -60
word +2 his	-43 3 69 37 -13 -7 -42
word +2 hit	74 -63 42 -11 4 -13 -24
word +2 hits	-57 99 43 -31 -6 -8 -75
word +2 home	45 19 9 48 0 -141 -76
word +2 honoured	11 -50 77 -22 -1 -7 -8
word +2 horror	216 73 65 -20 -57 -47 -33
word +2 hospital	-26 0 0 0 -111 0 -2
word +2 house	-169 -16 -59 -47 -93 -5 156
word +2 how	-106 112 -19 123 -35 -34 -55
word +2 husband	-41 -2 88 -8 -26 -1 -8
word +2 if	23 -123 29 -42 -14 -14 153
word +2 in	-16 -24 -28 34 -55 16 30
word +2 include	-13 40 -74 -9 114 -39 -10
word +2 included	26 -13 -9 -2 -2 -2 -1
word +2 includes	24 23 -11 -11 -5 -29 -2
word +2 including	68 -119 -107 -2 64 -21 114
word +2 instead	5 -26 15 -3 -1 0 -3
word +2 into	-134 -2 40 121 -8 51 -63
word +2 is	-22 -18 -39 19 -13 46 9
word +2 isn't	-38 -26 9 -22 -12 33 -6
word +2 it	25 -50 23 -25 52 -62 25
word +2 its	-51 32 -86 8 50 3 48
word +2 job	12 -2 -1 -2 -5 0 -1
word +2 joined	-13 -15 120 -19 106 -71 -81
word +2 joins	-218 -164 -53 416 86 -102 -83
word +2 judge	-49 -1 -1 0 1 -1 -1
word +2 jury	26 -8 -11 -2 -4 -3 -2
word +2 just	-26 87 32 -36 -14 -26 -7
word +2 know	92 -87 24 0 -3 -6 -22
word +2 known	-61 -4 126 -28 -36 -25 26
word +2 knows	-62 250 -106 149 -236 -105 -63
word +2 label	68 -130 5 -9 20 9 0
word +2 lands	-39 144 -21 -1 -14 -153 61
word +2 last	7 -20 42 -31 -10 -20 6
word +2 late	-20 69 101 -65 -37 -30 5
word +2 later	9 -3 53 12 -21 -27 -21
word +2 latest	-10 -4 -4 -3 0 -1 -4
word +2 lawyer	1 -6 73 -62 -1 -1 -2
word +2 lead	-79 -47 53 -17 179 -44 -25
word +2 leading	12 -35 97 -63 -2 0 -13
word +2 leads	-41 24 -2 -7 -4 -51 27
word +2 leave	-2 -48 117 -63 -4 -4 -10
word +2 leaves	9 -3 -2 -1 0 -1 -1
word +2 leaving	-40 -214 146 -152 -42 246 -87
word +2 led	-26 -37 -36 -30 -18 -46 242
word +2 left	-98 -25 -15 24 -1 -24 29
word +2 less	38 183 -59 43 -45 -53 -51
word +2 let	-97 80 -14 -16 139 -45 -70
word +2 life	-78 -44 -1 326 -39 -86 -69
word +2 like	-61 145 -108 130 40 -58 -31
word +2 liked	261 -73 -17 46 -157 -27 -38
word +2 line	22 -10 34 -6 -8 -27 -5
word +2 little	35 -36 72 -16 -14 -22 -8
word +2 lives	-32 -5 1 -24 -3 -2 -2
word +2 long	266 -93 110 -124 -68 -44 -35
word +2 look	23 -15 39 -23 -20 -16 2
word +2 lost	-9 -137 60 6 -16 101 -2
word +2 love	-55 197 -24 -29 -20 -21 -21
word +2 made	-50 38 -47 27 -33 36 27
word +2 make	-29 17 -70 62 -27 -76 130
word +2 maker	7 -15 23 -12 -3 -3 -8
word +2 makers	23 -3 0 -20 0 0 0
word +2 makes	11 48 86 -61 -29 -9 -19
word +2 making	-3 27 133 -19 -27 -87 -23
word +2 man	-117 103 -16 -7 -26 -9 -10
word +2 manager	-1 -19 38 -31 3 0 0
word +2 many	9 124 -60 -2 -2 -1 -4
word +2 married	-54 -96 312 -78 -26 -75 -117
word +2 may	-13 -58 11 17 7 -8 0
word +2 me	-167 130 -46 -33 -32 -69 199
word +2 mentioned	88 -306 52 -28 -39 243 59
word +2 met	-17 -36 137 -7 -28 -27 -15
word +2 minutes	13 -3 -4 -1 -1 -1 -2
word +2 money	-25 -18 -248 350 -56 -55 10
word +2 month	-83 -5 -5 -1 56 -2 35
word +2 more	4 73 21 -34 -10 40 -52
word +2 most	132 -131 -78 118 -33 -36 -66
word +2 mother	-2 -12 174 -143 -2 -7 0
word +2 moved	-193 -12 -7 -2 8 -1 -13
word +2 moves	-1 59 19 -5 -40 -37 0
word +2 movie	132 -77 59 -53 -23 -30 -17
word +2 much	-3 -7 -4 -8 164 -1 -132
word +2 music	6 -1 -13 -1 0 -2 0
word +2 musical	-61 215 -45 -11 -36 -42 -24
word +2 my	142 -16 46 -38 -15 -19 -79
word +2 name	-11 88 -2 -3 -3 -27 -53
word +2 named	-36 30 62 -34 16 -79 44
word +2 near	3 -92 -140 -42 -49 -49 376
word +2 never	-57 -132 62 104 111 -32 -43
word +2 new	63 -16 58 -29 -42 -13 -26
word +2 newcomer	6 -3 9 -5 -1 0 0
word +2 newspaper	101 -3 -10 -2 -13 -3 -2
word +2 next	-16 69 -39 -42 -66 73 -30
word +2 night	-29 -128 -32 -2 -303 213 216
word +2 nine	-80 148 -110 -43 -61 142 -122
word +2 no	1 4 68 -26 -33 -25 28
word +2 nominated	-18 -32 149 -48 -11 -6 -13
word +2 nomination	28 -8 -5 0 -7 -3 -2
word +2 nominations	46 296 -2 -2 -5 -2 -233
word +2 not	12 -26 30 24 -36 4 26
word +2 nothing	-3 272 -69 -63 59 -79 -102
word +2 novel	-10 -1 0 -2 -20 -3 -6
word +2 novelist	-8 -44 62 -19 1 -1 -4
word +2 novels	-4 -9 61 -5 -3 -3 -3
word +2 now	4 -86 -60 -65 49 -12 123
word +2 number	-54 45 -155 225 27 -116 -16
word +2 of	-13 -41 47 -25 10 -29 18
word +2 off	93 -90 -159 273 -127 -35 31
word +2 office	39 -14 -38 -15 -88 -8 54
word +2 old	48 -15 -1 -23 0 -4 0
word +2 on	18 28 -40 -8 17 4 -16
word +2 once	-38 -54 17 92 -66 -28 83
word +2 one	5 -9 -24 -48 2 20 49
word +2 only	4 81 -3 -40 -8 51 -58
word +2 open	-21 169 -24 -24 132 -145 -48
word +2 opened	3 -32 24 -127 -88 190 -24
word +2 opening	-3 46 -10 -12 45 -26 -10
word +2 opens	-57 17 -25 -6 67 -53 42
word +2 opposite	-41 175 -104 109 -32 -53 -68
word +2 or	-16 41 1 37 5 -34 -37
word +2 original	-2 163 -79 -60 -22 -11 -2
word +2 other	10 -5 46 -31 100 -85 -19
word +2 others	-79 -105 201 -20 122 -16 -123
word +2 out	-7 57 32 -82 -25 22 -2
word +2 outside	-21 -44 82 -26 -17 -5 -2
word +2 over	57 -40 67 -50 -54 -7 12
word +2 own	13 -14 59 -32 17 -14 -28
word +2 paid	0 -34 -21 -19 -40 -11 124
word +2 pair	-25 135 -37 -3 -19 -70 -5
word +2 part	-5 -8 29 -13 -10 -5 8
word +2 partner	-242 -53 -69 -116 -71 261 -225
word +2 parts	34 -36 29 -12 2 0 -20
word +2 past	-1 -23 48 -9 -3 -4 -3
word +2 people	11 13 67 32 -66 -64 -44
word +2 photographed	-65 -78 79 -199 -17 -22 317
word +2 picked	-59 68 -49 -3 39 -76 71
word +2 picture	20 -8 6 -1 -7 -1 -1
word +2 place	174 20 -22 -16 -28 -76 -2
word +2 plans	1 88 4 -9 -11 -74 -5
word +2 play	50 -8 10 -28 -19 -14 -24
word +2 played	-53 -36 -120 197 -19 -37 76
word +2 playing	42 23 92 -96 -8 -16 -9
word +2 plays	27 11 -5 -120 -14 40 22
word +2 police	9 -12 37 -4 -8 0 -8
word +2 policeman	-1 0 -37 1 0 0 0
word +2 portrayed	-16 -41 -212 264 -3 -4 -2
word +2 premiere	303 -58 -121 0 -32 -2 -85
word +2 president	-4 -22 66 -6 -2 0 -25
word +2 previous	8 -3 -3 -1 -3 -1 -2
word +2 prize	101 -34 -20 -3 -21 -22 -2
word +2 prizes	44 226 -162 -2 -9 -12 -7
word +2 produce	-16 -7 40 0 -12 -3 -5
word +2 produced	-2 58 -6 49 61 -130 -38
word +2 producer	-32 -65 40 -33 53 29 -20
word +2 producers	120 181 -76 -28 -79 -89 -34
word +2 produces	-47 -133 -5 -9 -13 135 -1
word +2 producing	-11 -137 12 -19 234 -54 -24
word +2 production	-116 -6 35 -15 -10 -8 -7
word +2 project	-17 -2 156 -2 -10 -2 -4
word +2 published	-5 -44 -391 -38 -45 391 240
word +2 put	-67 -76 -127 107 140 -35 65
word +2 ran	159 -37 3 -96 -9 -37 -32
word +2 rather	12 -242 -2 -15 -2 253 -6
word +2 read	-70 -15 40 -8 -13 -18 -10
word +2 real	-20 -34 6 246 -43 -48 -75
word +2 received	0 6 -107 54 -44 63 -21
word +2 recently	-49 125 258 -93 -29 -123 -70
word +2 record	-117 199 -137 -8 76 -39 10
word +2 recorded	-4 -82 4 -14 -8 -79 -10
word +2 release	8 -45 -32 -4 103 -4 -11
word +2 released	10 153 -66 -27 0 -76 -10
word +2 releases	9 -1 -1 0 -3 -1 0
word +2 remains	-15 46 47 -65 20 -169 -39
word +2 remake	110 -14 -16 0 -2 0 -9
word +2 remember	-95 170 114 -46 -31 -102 -11
word +2 remembered	-51 -44 207 -36 -24 -37 -28
word +2 reporters	-21 -17 88 -40 -8 -3 -3
word +2 retired	-15 -8 75 -45 -13 -21 2
word +2 return	0 -7 -8 -5 0 -1 -1
word +2 returned	-254 269 -40 -52 -36 -105 -153
word +2 returns	-38 34 -6 -6 -11 -29 9
word +2 rights	-276 -37 -44 -6 32 -5 -71
word +2 role	-6 -3 198 -151 -1 -7 -19
word +2 romance	-9 -14 24 -12 -4 0 -5
word +2 room	-2 -150 -56 -45 -145 -48 291
word +2 run	-70 -7 -95 -76 -34 -16 225
word +2 runs	67 118 -66 -42 46 -48 -49
word +2 said	-7 -7 21 -17 12 1 1
word +2 sales	-20 -63 -122 -16 244 58 -44
word +2 same	13 -34 -112 226 -6 -46 -12
word +2 sang	5 0 -26 -1 -1 -1 0
word +2 sat	-16 113 -25 -5 -6 -51 -25
word +2 saw	164 -75 14 -24 -8 -38 -55
word +2 say	-2 37 -17 -7 22 -57 23
word +2 says	56 -47 39 24 -35 -4 -47
word +2 scene	-20 108 19 -26 -15 -75 -11
word +2 school	9 -3 -6 -1 -14 -13 52
word +2 score	14 -12 -1 1 1 1 -1
word +2 screen	-28 297 -108 -29 -222 -61 -7
word +2 screenplay	114 -11 -19 -3 -14 -50 -4
word +2 script	-15 -4 7 -4 -6 -2 -7
word +2 season	29 -1 2 -13 -11 -14 2
word +2 second	-73 46 14 -77 -52 113 6
word +2 see	3 -2 8 -6 -2 -1 3
word +2 seen	-51 68 62 -71 -39 -33 62
word +2 sent	108 -262 -2 -91 72 171 -91
word +2 sequel	9 -8 0 0 -1 0 -2
word +2 serial	134 -3 -140 -35 332 -124 -8
word +2 series	1 71 -58 40 77 -4 3
word +2 set	4 97 -108 -118 11 137 -29
word +2 sets	-57 91 15 -5 -7 -29 -4
word +2 seven	-118 -13 -7 -3 -7 -3 43
word +2 shared	-109 5 -14 152 193 -119 -114
word +2 she	8 -12 12 -20 24 89 -66
word +2 shoot	-14 -8 71 -4 -17 -2 137
word +2 shooting	-64 132 210 -146 5 -92 -102
word +2 shop	-2 -1 -2 -1 -18 0 24
word +2 short	-69 157 27 -46 -71 -80 -140
word +2 shot	22 38 -40 53 23 -57 -40
word +2 should	17 45 2 -10 -48 -56 -33
word +2 show	-25 -98 -69 -22 75 188 49
word +2 shown	35 -27 18 -17 -23 27 -9
word +2 signed	-80 -55 6 48 -34 152 -40
word +2 since	-23 92 112 -48 -42 -49 -109
word +2 singer	-4 -8 17 -7 -1 -3 -2
word +2 sister	-21 -15 71 -44 -1 -2 -3
word +2 six	5 156 -44 -43 54 -65 -64
word +2 sixth	-104 -119 262 -92 -5 -5 -3
word +2 small	-12 194 -2 -20 -46 -98 -25
word +2 so	-17 27 66 -151 -26 28 54
word +2 soap	-3 -10 38 -29 0 -4 0
word +2 sold	-67 -22 7 -67 -98 107 85
word +2 some	37 61 56 -117 -12 -27 -6
word +2 somebody	78 29 -3 -13 -13 -6 39
word +2 something	19 7 -92 -61 78 45 -60
word +2 son	-8 -34 6 -138 -9 -24 193
word +2 song	30 -28 -1 -1 -4 -1 -1
word +2 songs	35 -3 -6 -2 -7 -8 0
word +2 spent	-6 -14 49 -109 -24 91 -11
word +2 spokesman	-18 -3 -2 -2 -14 -2 18
word +2 spring	-24 -33 -36 -1 38 -3 57
word +2 stage	2 -34 -2 3 -6 38 17
word +2 star	32 -110 29 28 -11 3 -10
word +2 starred	-7 129 -202 -112 -9 -22 160
word +2 starring	-54 76 -61 -29 32 94 -44
word +2 stars	-21 33 -5 -10 -6 -11 -2
word +2 start	-61 -17 -28 -16 -46 236 -162
word +2 starts	-23 -109 -18 -16 -25 124 -17
word +2 still	-53 34 38 -54 137 -34 -86
word +2 stood	-167 43 110 -8 -52 -53 44
word +2 story	48 -14 -18 -9 -5 -6 -6
word +2 student	-25 -9 68 -46 0 -5 -8
word +2 studio	-8 -81 -128 -2 -71 -5 170
word +2 studios	-330 -252 -303 -40 354 -30 -105
word +2 such	56 -33 27 -38 -5 -6 -1
word +2 summer	-87 30 57 -7 -16 -72 92
word +2 supporting	2 -10 30 -14 0 -1 -4
word +2 take	69 153 8 -9 -150 0 -40
word +2 taken	-49 111 52 -43 51 -92 -34
word +2 takes	8 -9 -62 13 24 30 -33
word +2 taking	26 -30 24 -20 -78 33 28
word +2 tale	-25 -40 211 22 -207 -5 -19
word +2 talks	28 6 43 -3 -35 33 0
word +2 teacher	-21 -3 -16 -1 -7 -1 -3
word +2 team	76 -63 96 -10 -6 -2 -16
word +2 television	11 -150 55 38 -16 40 -4
word +2 ten	47 32 -33 -7 8 -34 -8
word +2 than	8 -29 67 -4 9 -4 -52
word +2 that	20 -63 7 13 -39 26 28
word +2 the	-14 -7 0 29 10 -2 -33
word +2 their	5 -86 -31 62 67 -29 9
word +2 them	-3 -68 2 -4 -11 87 -7
word +2 themselves	-6 -1 21 -5 0 -4 -1
word +2 then	74 90 58 -88 0 -50 -18
word +2 there	10 -79 27 -22 -13 95 -10
word +2 they	63 49 18 -63 -22 -42 -9
word +2 thing	12 -15 26 -15 -11 -2 -4
word +2 third	-19 5 -6 -32 -9 -13 -7
word +2 this	94 -25 4 -39 -75 58 -23
word +2 those	-34 -92 100 -117 -25 -13 162
word +2 though	19 85 47 -77 -23 -4 -49
word +2 thought	12 70 -20 -28 -18 -21 -12
word +2 three	-97 146 -57 0 143 -65 -78
word +2 thriller	13 -12 76 -19 -5 -6 -19
word +2 through	73 -61 0 33 -39 -22 -20
word +2 time	27 -89 3 71 19 -21 -9
word +2 times	-49 183 142 -37 -49 91 -99
word +2 title	47 -25 54 -95 -12 -4 35
word +2 to	-11 -24 -32 14 35 29 -5
word +2 together	-38 -147 108 -11 197 -73 -25
word +2 told	-32 60 5 50 20 -63 -22
word +2 too	-11 -41 79 -66 -5 -20 38
word +2 took	22 26 35 29 -25 -80 -20
word +2 top	-191 -219 -136 306 -44 229 57
word +2 trailer	-3 -37 -31 -3 -1 -1 -25
word +2 turn	-112 158 -24 -7 -9 -5 -8
word +2 turned	-78 38 -166 16 -69 -60 277
word +2 turns	-103 -76 -101 -40 199 116 -33
word +2 twice	25 -71 160 -67 -21 -32 -25
word +2 two	-31 -69 -63 23 78 103 -53
word +2 under	-34 -44 -119 36 119 35 -62
word +2 until	134 -41 -169 34 -91 54 -85
word +2 up	-45 40 39 -30 16 -44 26
word +2 us	47 -83 38 27 -12 -15 -13
word +2 used	15 -75 48 -27 -26 -7 171
word +2 version	50 -3 -9 -2 -3 -3 -2
word +2 very	-4 105 21 -8 -10 -74 -16
word +2 viewers	-144 -3 -26 205 -3 -10 -18
word +2 villain	7 -5 -35 -4 43 -1 -2
word +2 voices	-19 0 -13 0 0 0 0
word +2 want	78 -77 -3 -53 -45 87 13
word +2 wanted	142 -31 84 -9 -3 -4 -5
word +2 wants	-4 61 -71 13 32 13 -21
word +2 war	140 -41 -21 -4 -15 -33 -17
word +2 was	6 6 2 13 -17 21 -8
word +2 wasn't	-21 28 -161 171 -15 -25 -12
word +2 watched	-3 -106 -44 253 -23 -23 -31
word +2 way	-20 -11 70 -15 -1 -3 -2
word +2 we	40 22 -1 -50 -24 -28 38
word +2 week	-28 -35 -34 -20 51 -22 120
word +2 weekend	84 -86 -24 -16 -46 -25 318
word +2 weeks	0 -3 -8 -3 52 -17 -21
word +2 well	-9 203 -70 -15 -36 -115 46
word +2 went	-31 44 35 162 -70 -114 -125
word +2 were	93 2 -48 -26 -34 -9 59
word +2 western	-1 -5 8 -6 -1 -1 -2
word +2 what	225 -237 -18 -11 -22 -31 108
word +2 when	168 21 50 -18 -128 -65 -35
word +2 where	-11 71 -97 -72 -42 17 149
word +2 which	4 114 -88 -59 45 36 -36
word +2 while	6 16 -21 43 -40 -20 1
word +2 who	-12 -48 110 5 -4 -46 -3
word +2 whom	-17 -73 89 160 -22 -52 -73
word +2 whose	-34 -25 102 -21 38 -32 -30
word +2 wife	224 -14 29 -29 -2 -2 -48
word +2 will	-14 23 -51 -24 -43 -18 63
word +2 winner	29 -14 -11 -1 -1 0 0
word +2 wins	80 6 -36 -3 -10 -5 -13
word +2 winter	-75 166 -139 -65 -78 -20 56
word +2 with	-40 74 -29 -17 4 -46 26
word +2 without	-138 9 -55 288 -193 -94 -110
word +2 woman	21 -2 -13 -1 -3 -1 -1
word +2 won	-40 24 -20 -22 3 35 19
word +2 won't	-46 -5 88 -14 -4 -3 -3
word +2 work	14 141 47 -18 49 -63 -127
word +2 worked	-21 17 117 -115 -69 40 -77
word +2 works	-12 -17 44 -22 -7 -4 -8
word +2 world	23 -2 -3 0 -9 0 -2
word +2 would	54 -66 29 -32 4 7 -4
word +2 writer	-11 -103 108 -1 -1 -1 0
word +2 writes	-45 93 14 -22 -49 -1 -2
word +2 writing	36 -29 124 -16 -27 -55 -19
word +2 written	-37 -57 6 -12 -13 158 -23
word +2 wrote	-35 -73 -83 17 62 70 -6
word +2 year	-4 71 -16 -10 -32 -34 28
word +2 years	20 111 -49 -40 66 -6 -33
word +2 yes	-12 53 -26 -12 39 -56 -2
word +2 yet	-64 82 -39 101 -58 -42 -12
word +2 you	26 42 1 -48 42 31 -29
word +2 young	0 3 95 -85 -2 -4 -2
word +2 your	26 83 -51 -29 83 -32 -106
word +3 abandoned	1 -20 98 -4 -13 7 -17
word +3 about	27 13 -3 -68 -1 37 -22
word +3 above	76 141 34 -10 25 -290 7
word +3 according	50 -15 0 -2 -8 -33 -8
word +3 account	67 -184 -2 -5 0 41 6
word +3 across	6 -27 8 -54 -30 -4 104
word +3 acting	16 -33 57 -9 -4 -10 -4
word +3 actor	53 -19 16 -106 155 -87 73
word +3 actress	37 15 125 -19 -4 -20 -99
word +3 adaptation	-56 -27 192 -4 -6 -21 -95
word +3 adapted	36 154 -20 -10 -47 20 -31
word +3 added	65 -40 -56 92 -40 -87 -38
word +3 after	-71 -109 -58 -3 12 -8 50
word +3 again	-15 -94 67 -25 -13 69 -4
word +3 against	-114 38 -91 213 -22 -54 -21
word +3 aged	-81 31 -3 -5 -5 -41 -4
word +3 agent	-22 55 8 -5 -8 -9 0
word +3 ago	3 199 -32 -51 -82 33 -3
word +3 agreed	-11 53 37 -20 69 -42 -98
word +3 ahead	75 -109 -18 -5 199 -97 -5
word +3 album	-33 -128 61 -46 -137 -104 275
word +3 all	104 -44 41 -118 -35 9 26
word +3 along	-124 -30 45 -23 166 -37 -27
word +3 alongside	67 -37 7 -15 -79 -39 -10
word +3 already	-32 -96 101 0 -69 89 -46
word +3 also	-30 22 32 -91 39 -7 13
word +3 among	35 66 5 -23 -67 -40 -7
word +3 an	26 -10 36 -29 -14 6 -26
word +3 and	-5 -10 -3 -6 -2 -2 -11
word +3 animation	-25 185 -9 -12 64 -194 -5
word +3 announced	47 66 -150 133 -5 -31 -15
word +3 another	38 16 -43 84 16 -36 -67
word +3 appear	48 -3 -9 -1 -26 -6 -2
word +3 appeared	-35 -54 -34 11 185 -58 -46
word +3 appears	-39 -9 1 -8 -1 -4 -1
word +3 are	0 -17 -62 80 -7 -24 113
word +3 around	29 -119 -57 -33 -42 121 44
word +3 arrives	-14 69 -41 105 -41 -47 -17
word +3 as	-12 -16 7 -6 8 -7 23
word +3 asked	-42 -30 99 -78 -28 -4 90
word +3 assistant	-17 179 55 -52 -9 -115 -58
word +3 at	9 61 -15 -22 -25 -21 17
word +3 attached	0 -67 115 -20 -2 -11 -3
word +3 audience	-32 52 41 -24 -8 -19 -3
word +3 author	58 -5 -10 -2 -2 -1 -2
word +3 autumn	-30 113 23 -36 28 -115 22
word +3 award	-273 -88 -27 -34 107 269 -3
word +3 awards	-101 -41 -46 -2 -66 -69 90
word +3 away	124 -136 111 -85 -48 91 -84
word +3 back	-75 11 32 8 43 64 -36
word +3 band	-189 -47 82 -39 226 -18 -8
word +3 based	-50 54 32 53 -26 -72 -8
word +3 be	52 25 -10 -9 -51 1 -35
word +3 beat	-6 -5 -70 -2 -7 -2 0
word +3 beating	-5 -2 0 -8 -4 -10 9
word +3 became	78 -30 86 -141 -11 -45 -12
word +3 because	-62 -75 -48 81 -27 -12 116
word +3 become	-114 41 -29 -26 -49 -83 257
word +3 been	31 -24 -6 4 -59 10 -5
word +3 before	-97 -58 -34 10 -42 2 100
word +3 began	-12 -64 -83 17 150 -117 126
word +3 begin	-1 -29 -8 -8 -3 -6 -7
word +3 begins	104 -210 -107 205 -57 76 -66
word +3 begun	114 -17 -21 -9 -7 -3 -1
word +3 behind	94 48 45 4 28 -49 -149
word +3 being	45 -26 34 -80 -35 9 44
word +3 best	1 -102 47 -15 -23 59 45
word +3 better	-91 151 124 -98 -43 -76 -8
word +3 between	27 -73 14 -6 -5 94 -5
word +3 big	69 84 -148 45 30 -66 -8
word +3 book	-27 76 -38 -24 -74 144 -18
word +3 books	31 -14 86 -19 -12 -29 -7
word +3 born	-27 -6 -7 -9 0 -2 -1
word +3 boss	242 -30 -16 -178 -131 -65 -22
word +3 both	81 -100 21 -1 -31 24 -20
word +3 bought	5 81 68 -100 18 -46 -99
word +3 box	-105 -81 122 -130 -169 -51 223
word +3 boy	-53 90 11 129 -49 -51 -91
word +3 breaks	-1 -27 -22 63 0 -3 -11
word +3 brings	1 -3 -8 11 0 -4 -4
word +3 brother	-15 -39 53 67 -7 -19 -6
word +3 brothers	6 -66 136 -4 -2 -1 -1
word +3 brought	25 -57 -1 32 -31 -15 -6
word +3 built	-24 -197 -7 -9 -21 283 -97
word +3 but	-21 45 21 -12 -27 -28 -22
word +3 by	0 22 -61 29 -26 26 -6
word +3 called	38 -16 9 -22 6 -5 -10
word +3 came	35 15 6 -37 -35 8 -37
word +3 camera	94 -73 109 -42 -8 -14 -63
word +3 can	-4 74 59 -142 30 0 0
word +3 can't	-25 101 -295 184 -47 -54 -23
word +3 cartoon	-26 84 -225 219 -45 -75 -34
word +3 cast	5 48 53 -70 -17 9 -35
word +3 character	-89 10 93 47 -13 -38 -2
word +3 chart	-33 198 -64 -49 -1 -33 1
word +3 children	107 -84 44 -93 -85 -24 185
word +3 chosen	-50 22 -1 -40 -19 -75 170
word +3 cinema	19 -45 99 -3 -55 -16 -33
word +3 cinemas	29 61 27 -10 -37 -32 25
word +3 city	71 146 -81 -91 -2 -14 -9
word +3 close	-265 -44 10 -15 -157 -32 349
word +3 closed	-124 -151 -169 -63 231 154 19
word +3 co-star	9 -13 86 -105 -8 -1 -4
word +3 co-writer	-6 -39 83 -9 -10 -4 -16
word +3 come	67 49 -9 -21 -45 -32 -3
word +3 comedy	-9 5 2 -20 -34 63 -1
word +3 comes	-59 -130 -49 159 161 -58 -95
word +3 comic	6 -29 82 -37 0 -1 -18
word +3 coming	6 -20 30 -27 -5 -1 -2
word +3 company	-48 -58 25 131 60 -68 -32
word +3 completed	60 58 49 -16 -34 -56 -45
word +3 concerns	-24 -1 -2 -1 0 0 0
word +3 confirmed	182 -18 -80 -26 139 -16 -33
word +3 cost	-45 110 1 -11 -119 15 76
word +3 could	-17 -92 83 99 -56 -29 3
word +3 country	1 -118 64 -92 34 10 95
word +3 couple	-5 -40 26 36 -9 -22 1
word +3 credited	0 -47 34 -41 -40 138 -34
word +3 credits	-118 -18 160 -13 -7 -3 -4
word +3 crew	-10 -13 -86 -1 -92 -53 259
word +3 currently	112 55 -55 -95 2 116 -124
word +3 cut	-13 -236 32 65 -38 185 -18
word +3 daughter	-38 -43 76 86 -40 -10 -10
word +3 day	8 17 -17 -33 -113 63 74
word +3 days	-9 -146 19 -20 -92 -20 263
word +3 de	3 -53 38 45 -6 -9 -8
word +3 dead	-69 273 -371 -68 185 -27 -35
word +3 deal	-65 -51 -44 -26 184 -20 23
word +3 debut	-34 -6 68 -77 -31 163 -79
word +3 designer	229 -65 -142 -44 -43 -18 91
word +3 di	-4 -170 19 -14 -2 181 1
word +3 did	116 32 68 -41 -34 -28 -23
word +3 died	-47 -32 -18 -90 164 40 -44
word +3 dies	85 58 -12 -25 -3 1 -8
word +3 direct	-16 75 -187 -108 256 -75 -32
word +3 directed	-44 82 20 -16 -14 4 -29
word +3 directing	-26 25 5 -27 -37 120 -56
word +3 director	-25 20 69 -80 -6 4 -18
word +3 directs	101 160 -7 -10 -71 -33 -26
word +3 distribute	-85 -95 -30 -12 -89 -151 -36
word +3 distributor	4 -95 -45 -21 195 -90 -137
word +3 do	-6 46 105 -29 -27 -13 -21
word +3 documentary	-5 -23 68 -49 -16 -51 7
word +3 does	62 24 6 1 -54 -49 -9
word +3 doesn't	113 -157 24 -100 -42 152 -24
word +3 done	18 -43 49 -39 -9 -6 -4
word +3 double	-108 52 215 -73 -21 -117 -31
word +3 down	-19 103 55 -17 -4 -32 -26
word +3 drama	-71 -11 -78 -17 64 201 -75
word +3 dropped	71 17 16 -17 -30 -21 3
word +3 drug	130 -8 126 -11 -6 -4 -5
word +3 due	13 -19 16 -17 -14 -77 102
word +3 earlier	-6 -40 62 29 -8 51 -23
word +3 early	-96 -22 28 -36 95 -53 121
word +3 earned	96 67 0 -30 -10 -91 -3
word +3 editor	-9 -15 31 -15 -2 -2 0
word +3 eight	-33 199 -218 -75 -29 141 -28
word +3 else	-77 215 -57 -63 161 -186 -91
word +3 end	-11 -47 -34 -4 33 -19 66
word +3 ended	-62 134 -33 -80 -114 52 -107
word +3 epic	15 -13 9 -6 -3 -5 0
word +3 episodes	-43 326 -270 57 -24 -93 -49
word +3 even	-5 -12 135 -62 -16 -18 -22
word +3 ever	48 -56 -86 126 -14 -14 -24
word +3 every	-74 -25 180 -124 137 -63 -20
word +3 executive	-10 -11 103 -38 -40 -12 -2
word +3 expected	-18 118 35 -92 38 -53 -30
word +3 falls	-52 -81 -5 -20 254 -66 -79
word +3 family	-24 23 49 -13 5 -5 -29
word +3 fans	-35 46 -41 -18 130 -84 -96
word +3 father	-40 -13 40 -21 27 -8 11
word +3 favourite	-66 95 -302 -20 -69 -50 329
word +3 feature	-30 56 -31 -3 -5 -12 -4
word +3 features	-45 124 -19 -20 -18 -23 -9
word +3 fell	-84 -157 -39 -15 -39 177 -35
word +3 festival	-15 -43 113 -46 -6 -7 -1
word +3 fiction	-150 -11 157 -2 502 -4 -3
word +3 fifth	-82 220 33 -36 -145 -55 -16
word +3 film	14 -102 26 5 46 -25 39
word +3 film-maker	-23 117 83 -75 -61 -16 -15
word +3 filmed	-2 -50 42 -10 -57 84 -85
word +3 filming	77 -16 38 -87 -8 -5 -7
word +3 films	89 -116 -61 -20 12 -63 -31
word +3 final	-23 -61 116 -26 -6 -2 -6
word +3 find	-36 114 -58 109 -26 -50 67
word +3 finds	151 -2 -4 -3 -2 -1 -1
word +3 finished	-5 -34 0 -43 -13 91 -10
word +3 first	30 97 -8 14 -61 -34 -61
word +3 five	-23 -142 3 -45 70 116 -12
word +3 follow	1 288 -137 -50 -56 -200 -23
word +3 follow-up	-102 298 -55 -49 -50 -23 -17
word +3 followed	-4 103 -96 111 -42 -14 -52
word +3 following	32 129 14 -27 -117 -29 -21
word +3 follows	18 -10 38 -39 -3 -1 4
word +3 for	-19 -9 -28 13 -17 -33 40
word +3 former	-67 56 24 -13 -21 -71 86
word +3 found	-12 152 22 -44 -62 -51 -22
word +3 four	-53 -37 130 -80 -41 -24 149
word +3 fourth	-61 53 36 26 -51 -97 92
word +3 friend	-35 -67 108 -1 -6 -7 -81
word +3 from	-23 -15 21 -5 -11 -23 11
word +3 game	-18 -92 8 -14 43 85 -12
word +3 gave	-77 71 -39 -25 -27 -16 146
word +3 get	30 -67 64 6 -1 -1 -32
word +3 gets	-15 26 88 11 -7 -47 -127
word +3 ghost	-37 -46 6 -30 -39 138 -50
word +3 girl	-87 56 -162 -18 -40 289 -170
word +3 given	-118 94 48 -50 -16 -3 -7
word +3 gives	-3 90 -81 44 -5 -44 -2
word +3 go	6 72 79 -30 -13 -17 -27
word +3 goes	-13 -80 25 -1 86 -17 -7
word +3 going	154 -25 83 -206 -24 -1 -2
word +3 gone	6 38 -14 -9 -11 -6 -3
word +3 good	-18 41 43 -17 1 -20 -14
word +3 got	-41 -30 23 97 -37 8 -37
word +3 grew	-18 -57 13 -27 -33 -10 122
word +3 had	-41 -22 1 1 -18 29 32
word +3 half	-2 52 12 -5 -42 -18 -3
word +3 has	1 -35 -38 -4 9 -11 22
word +3 hasn't	-11 -201 5 -6 -3 230 -12
word +3 have	38 -3 -19 11 -12 -39 92
word +3 he	9 2 -11 12 -6 15 -10
word +3 head	-75 38 84 -44 12 47 -75
word +3 heads	-124 94 -5 0 -15 -63 -24
word +3 heard	-30 -41 -5 -6 -76 -28 -49
word +3 held	-19 -3 -1 0 -3 -5 1
word +3 her	-2 -45 12 32 8 -14 3
word +3 here	-74 83 36 -53 111 -53 -44
word +3 hero	-135 -50 -42 307 -54 -55 -39
word +3 him	29 -24 29 -49 -62 51 20
word +3 himself	7 -22 132 -6 -106 0 -32
word +3 hired	-50 -356 27 -68 -58 80 211
word +3 his	32 -18 15 42 -6 -6 -8
word +3 hit	-22 25 69 -17 -35 -12 0
word +3 hits	-84 -198 -19 -14 -35 272 -18
word +3 home	-86 216 -45 -37 -35 -12 -34
word +3 honoured	-3 89 27 -1 -1 0 -107
word +3 horror	-119 -16 -32 -14 -22 5 -108
word +3 hospital	-4 -44 -58 151 -11 -48 -7
word +3 house	190 -9 6 1 0 -25 -25
word +3 how	-26 107 -253 108 6 -58 104
word +3 husband	42 -48 -99 49 -52 156 -105
word +3 idea	5 -182 85 -18 -30 173 -6
word +3 if	-52 -59 -101 81 49 -4 111
word +3 in	23 11 -8 -11 -44 10 -8
word +3 include	10 -16 26 -8 -10 -5 -9
word +3 included	86 -12 -69 0 2 -14 1
word +3 includes	96 -22 -7 -6 -20 -44 -6
word +3 including	-26 71 20 -33 -24 -24 -2
word +3 instead	21 -21 1 0 0 0 -7
word +3 into	-65 -43 -12 14 -12 -53 171
word +3 is	15 -25 -24 -35 -6 13 -16
word +3 isn't	-85 -47 -18 48 -21 -24 -11
word +3 it	19 -10 6 -43 39 5 0
word +3 its	-42 -26 -5 -32 33 -5 41
word +3 job	-149 25 -13 -46 267 -47 -147
word +3 joined	-121 -14 35 -38 -52 -142 148
word +3 joins	-50 94 167 -114 -24 -86 -25
word +3 judge	42 95 -34 28 -3 -19 -5
word +3 just	17 11 67 -103 11 -29 4
word +3 kitchen	-54 -4 284 -161 -3 -6 -22
word +3 know	-77 173 -2 -30 -19 -27 -16
word +3 known	-22 12 86 -28 -23 -15 -15
word +3 knows	-81 91 -14 1 -5 -1 -3
word +3 label	0 0 -12 -4 23 0 0
word +3 lands	107 -2 0 0 -2 -5 1
word +3 last	-63 67 -56 134 -38 -46 -34
word +3 late	-7 -6 56 31 -7 -24 -44
word +3 later	-18 87 25 -40 -34 0 -19
word +3 latest	4 -15 -2 -10 37 -8 -12
word +3 latter	-10 169 -44 -14 -30 -68 13
word +3 lawyer	-21 -72 2 109 -25 -22 -15
word +3 lead	-14 53 79 -29 -31 -26 -23
word +3 leading	24 -21 53 -28 -17 -5 -6
word +3 leads	-21 -21 27 -20 -21 -8 -22
word +3 leave	19 -61 113 -51 -4 -11 -1
word +3 leaves	-11 -4 -186 199 -5 -1 -4
word +3 leaving	-35 -13 37 -76 -18 -8 9
word +3 led	11 31 -3 -25 -44 -12 37
word +3 left	-38 3 56 -111 113 -100 33
word +3 less	-1 -19 85 -10 -9 -24 -4
word +3 let	-21 53 6 -79 -89 -56 -127
word +3 life	-23 18 53 -1 -5 -47 -4
word +3 like	-104 -7 -27 -16 -52 69 177
word +3 liked	-88 -196 126 -24 -9 191 -23
word +3 line	32 -10 80 -86 3 -4 -19
word +3 little	7 56 17 -7 -2 -55 -2
word +3 lives	-87 116 145 -54 -27 -36 -60
word +3 long	-32 -40 29 -29 -55 -23 273
word +3 look	21 -24 50 -32 -10 -14 -8
word +3 lost	-54 46 6 -60 139 -62 -19
word +3 love	122 -53 -6 -13 -19 -22 20
word +3 made	-44 -10 59 -16 -16 -38 13
word +3 make	-55 -49 65 -23 -20 -17 96
word +3 maker	50 -38 96 -41 -2 -43 -20
word +3 makers	27 -162 78 -118 91 60 18
word +3 makes	-50 -104 8 -26 18 38 -40
word +3 man	-1 -48 24 -23 -32 129 28
word +3 many	-20 -18 71 -11 -7 -3 -12
word +3 married	-54 67 91 -17 0 -65 -3
word +3 may	45 -21 32 -15 8 -27 -10
word +3 me	-80 -29 120 -183 -28 -42 36
word +3 mentioned	-14 -12 85 -22 -4 -4 -36
word +3 met	-41 -99 -29 -19 268 -113 -36
word +3 million	65 -32 -48 -33 -146 248 -87
word +3 minutes	14 142 17 -76 -7 -81 -49
word +3 money	20 -16 28 -9 16 -11 -14
word +3 month	-41 88 18 -37 -182 1 146
word +3 months	195 10 -2 -111 -11 -46 -31
word +3 more	51 -3 14 30 -48 -76 53
word +3 most	-22 103 19 -43 -16 -14 -14
word +3 mother	31 6 23 -76 -18 27 1
word +3 moved	-7 3 -7 -14 -2 -20 57
word +3 moves	-7 -118 23 -30 -3 3 122
word +3 movie	-6 25 43 -4 -11 -18 15
word +3 much	-107 -122 84 -67 -20 189 18
word +3 music	1 12 164 -40 -52 -54 -37
word +3 musical	-84 101 -22 -30 -123 100 -24
word +3 my	142 63 5 -26 -28 -19 -16
word +3 name	-44 -78 -28 -15 -40 2 199
word +3 named	-52 -83 60 -22 -14 64 -68
word +3 near	-32 79 -28 -1 -6 -51 -1
word +3 never	8 -84 71 10 -7 -3 -26
word +3 new	-67 -88 -112 179 -66 172 -46
word +3 newcomer	-1 -9 29 -14 -1 -1 -2
word +3 newspaper	-29 -5 32 24 -6 -13 -3
word +3 next	-7 -10 4 -109 -29 35 7
word +3 night	-1 57 -32 -15 70 -13 -42
word +3 nine	-71 -72 -75 62 126 -29 -24
word +3 no	6 -45 -16 -7 -21 85 -4
word +3 nominated	23 -45 -22 112 -10 -30 -14
word +3 nomination	-3 -2 46 -15 -12 -19 -5
word +3 nominations	-101 119 -33 -12 -16 -9 -6
word +3 not	-15 -22 19 15 -11 35 -4
word +3 nothing	1 15 -48 79 -126 -60 128
word +3 novel	-70 -57 93 -9 -19 84 -67
word +3 novelist	-1 -4 14 -9 -2 -1 -1
word +3 novels	-64 -5 32 -13 -21 -3 -2
word +3 now	-26 1 -77 -3 -1 157 -63
word +3 number	-30 86 -52 -57 172 -90 -43
word +3 of	-6 -2 17 -16 -15 -61 25
word +3 off	24 -34 -17 -46 59 -24 9
word +3 office	137 -11 151 -33 -14 58 -118
word +3 old	-38 -70 55 129 -73 196 -205
word +3 on	34 0 2 12 -12 -37 -11
word +3 once	-59 -54 -22 173 -14 -23 -6
word +3 one	-23 -29 -21 34 39 -10 13
word +3 only	-8 -49 -75 179 -14 -26 -4
word +3 open	69 -168 79 -5 230 -149 -2
word +3 opened	-10 138 104 -116 -97 -137 46
word +3 opening	-71 -9 38 -2 -5 15 -11
word +3 opens	-14 8 51 -14 -56 -36 -13
word +3 opposite	-11 -11 73 -19 -4 -30 -5
word +3 or	24 -21 108 -51 -4 -38 -1
word +3 original	66 -26 55 -56 -28 -6 -20
word +3 other	101 22 -20 48 -77 -59 -22
word +3 others	-2 -348 16 214 2 117 -13
word +3 out	-43 51 -18 -23 -60 23 41
word +3 outside	-7 -5 7 -10 0 -1 0
word +3 over	3 -52 108 -95 4 -9 -27
word +3 own	6 101 14 122 -11 -149 -58
word +3 owner	-72 -73 -10 -58 185 -30 48
word +3 paid	55 -1 29 -52 82 -37 -29
word +3 pair	-12 -40 119 -13 -26 -7 -17
word +3 parents	-2 -111 70 -95 -47 214 -3
word +3 part	-55 27 17 -102 137 -18 -11
word +3 partner	12 32 58 -37 -23 -16 -4
word +3 parts	4 -8 -6 -6 -55 -1 56
word +3 past	146 -20 22 -8 -5 -5 5
word +3 people	78 -44 -58 -11 74 -10 -29
word +3 photographed	13 -29 -125 144 -9 -18 -3
word +3 picked	0 15 91 -31 -6 -37 -10
word +3 picture	-60 20 -61 -47 136 -16 87
word +3 place	-64 -79 84 79 95 -195 115
word +3 plans	11 -48 57 -44 35 2 -7
word +3 play	-3 -38 5 -16 193 -134 -25
word +3 played	6 -81 -19 118 -26 -27 -10
word +3 playing	0 -33 105 -111 -6 1 -1
word +3 plays	43 -26 7 -122 -11 -15 -64
word +3 playwright	0 -3 12 -7 -1 0 0
word +3 police	14 -97 5 -8 17 74 1
word +3 policeman	-132 -103 -74 390 -53 -42 -26
word +3 portrayed	-142 -46 2 4 195 -20 -74
word +3 premiere	-2 -34 85 -3 -2 -6 -5
word +3 presented	24 52 2 -18 -20 -28 -7
word +3 president	1 -12 29 -39 21 5 0
word +3 previous	-6 129 59 -77 -28 -84 -7
word +3 prize	4 -51 57 -8 -7 -6 -5
word +3 prizes	-19 -88 298 -83 -38 -138 -23
word +3 produce	-52 -106 4 -16 235 -53 -17
word +3 produced	63 -24 36 -13 45 -3 25
word +3 producer	-5 -57 50 -20 21 -7 6
word +3 producers	-3 2 46 -37 -11 -6 -1
word +3 produces	-9 -4 48 -3 -8 -73 -1
word +3 producing	-8 31 -43 -21 0 -2 0
word +3 production	-14 -48 6 -46 81 45 -38
word +3 project	-10 269 3 -96 -68 -51 -38
word +3 published	2 -4 65 -4 165 -61 -205
word +3 put	46 -59 3 -102 105 -6 -27
word +3 ran	-35 -73 -25 -51 -40 220 -122
word +3 rather	0 -34 -11 -88 -6 -11 143
word +3 read	16 -83 167 -5 -10 -121 -6
word +3 real	7 31 48 -55 -38 -89 92
word +3 received	145 -53 -2 -6 -138 -37 26
word +3 recently	-67 62 -106 -43 -40 135 -152
word +3 record	-27 -47 -15 -47 -113 237 1
word +3 recorded	3 -121 79 -12 -30 275 -29
word +3 release	126 -42 1 -48 106 -6 -7
word +3 released	12 127 -67 -42 -6 15 -56
word +3 releases	-7 116 -2 -1 -67 -61 -5
word +3 remains	71 -4 -1 -1 0 0 0
word +3 remake	-34 115 -48 21 -3 -23 -10
word +3 remember	48 -78 87 -90 -47 -131 -23
word +3 remembered	-225 164 185 -24 -4 -47 -21
word +3 reporters	82 0 -22 18 -5 -66 -9
word +3 retired	-39 -134 66 75 -41 -54 -11
word +3 return	2 -37 161 -58 -33 -41 -27
word +3 returned	-7 -30 9 -9 -3 -16 0
word +3 returns	6 84 -62 -15 -2 -10 -5
word +3 rights	-67 -70 39 -20 179 -11 -36
word +3 role	-100 11 117 62 -14 -29 -32
word +3 romance	-16 -64 -16 12 -44 -5 132
word +3 room	-65 -188 138 -73 -172 416 -219
word +3 run	-12 -91 140 -27 -23 -11 -21
word +3 runs	16 -15 -3 168 -207 -20 -63
word +3 said	93 -48 22 -43 7 -19 -36
word +3 sales	209 12 -75 -64 -85 -12 -26
word +3 same	-3 79 49 -24 -41 98 -27
word +3 sang	-14 -14 50 -47 -2 -7 -1
word +3 sat	202 -13 39 -29 -47 -4 -3
word +3 saw	12 238 171 9 -6 -26 -51
word +3 say	49 -30 80 -11 -63 2 -4
word +3 says	-9 48 112 -10 6 -94 -101
word +3 scene	-43 -20 114 -34 -17 -8 -6
word +3 school	11 -52 -12 -14 -14 -16 93
word +3 score	27 -20 54 -11 -28 -5 -9
word +3 screen	71 -104 -23 -7 -11 -6 18
word +3 screenplay	-27 66 -16 113 -35 -42 -53
word +3 script	12 -37 83 -42 -12 0 -7
word +3 season	53 -11 54 -66 -55 38 -6
word +3 second	-80 92 -30 -40 115 83 -59
word +3 see	60 -77 -173 185 -70 -19 96
word +3 seen	12 -22 36 53 -44 -44 17
word +3 sent	-36 -13 8 -23 -9 -4 24
word +3 sequel	48 14 -7 -5 -23 -25 10
word +3 serial	-25 178 -153 -109 -66 97 -23
word +3 series	-10 -128 -13 -15 -19 137 -10
word +3 set	2 35 52 -29 -43 -37 -6
word +3 sets	-1 5 138 -108 -26 -59 -5
word +3 seven	-5 64 182 -25 -51 -129 -13
word +3 shared	4 -6 17 -18 -2 -1 -3
word +3 she	25 -46 47 2 -8 26 -27
word +3 shoot	-20 -24 -5 -21 -28 -18 141
word +3 shooting	-6 196 11 -44 -89 -80 -12
word +3 shop	-2 -71 140 -63 -4 -17 -2
word +3 short	74 -34 44 -76 -53 -58 -39
word +3 shot	-29 106 -22 9 -36 -45 -47
word +3 should	47 -29 -32 15 55 -12 30
word +3 show	141 -148 -51 -38 -15 -108 232
word +3 shown	-9 149 -71 -34 -10 -20 -26
word +3 signed	4 -2 -13 -1 0 -1 -1
word +3 since	-28 -85 114 -76 16 -114 -40
word +3 singer	-27 81 -17 -16 -16 -14 83
word +3 sister	-39 -59 -106 131 -15 -21 -10
word +3 six	63 85 173 -223 24 -21 -10
word +3 sixth	-9 337 -63 -310 -49 -23 -7
word +3 small	11 -34 25 -5 1 0 -32
word +3 so	63 25 38 -54 -30 51 -8
word +3 soap	-3 -114 -107 49 -26 173 -1
word +3 sold	-102 -60 -267 53 55 30 102
word +3 some	-12 11 -57 67 5 -54 27
word +3 somebody	102 -48 121 -184 -7 -11 -2
word +3 something	10 -35 -97 154 -36 -33 153
word +3 son	-8 6 -124 -90 -62 75 120
word +3 song	-26 -7 63 -5 -17 -16 -4
word +3 songs	-33 144 32 -4 63 -89 5
word +3 spent	-4 -199 29 -15 -3 150 2
word +3 spokesman	0 -11 99 -41 -21 -4 -1
word +3 spring	-56 -325 0 0 -2 323 62
word +3 stage	0 29 71 -23 -65 -29 10
word +3 star	-65 59 -27 46 -29 -14 3
word +3 starred	-120 86 65 -27 -32 76 -15
word +3 starring	-45 27 -11 -7 -4 -42 -2
word +3 stars	5 137 -115 -18 -17 -30 6
word +3 start	-136 -185 -64 -10 65 -33 148
word +3 starts	104 -44 -112 -9 -50 -4 -14
word +3 still	123 -68 29 -33 -19 -28 -37
word +3 stood	-60 -38 -10 -13 -77 -29 215
word +3 story	-51 253 -110 -24 -45 -135 133
word +3 studio	-25 70 5 -21 95 -131 51
word +3 studios	20 -4 -14 -3 -7 -1 3
word +3 such	4 -6 -8 -58 81 -14 -1
word +3 summer	64 174 -204 -110 -120 -13 90
word +3 supporting	0 -34 57 -21 -5 -5 -1
word +3 take	70 -214 61 -33 -18 179 -3
word +3 taken	-42 75 -53 37 -39 -3 -10
word +3 takes	-50 -25 6 -15 40 -3 -24
word +3 taking	38 -11 -437 -13 467 -3 -10
word +3 tale	-27 60 -36 -58 -28 157 -12
word +3 talks	-7 -51 95 -65 -11 -15 -12
word +3 teacher	16 -6 56 -29 -40 -4 -2
word +3 team	-95 88 -130 248 -30 -109 -138
word +3 television	-60 -42 2 37 81 -42 -6
word +3 ten	15 -244 -4 329 -24 -66 -2
word +3 than	-41 21 56 -57 -22 85 -22
word +3 that	28 3 8 32 -35 -54 -4
word +3 the	-4 -23 -21 -4 4 15 0
word +3 their	111 -42 24 -16 92 27 -32
word +3 them	-48 25 33 -44 100 -74 -3
word +3 themselves	-1 -4 12 -9 -9 -14 -1
word +3 then	-52 -50 35 75 78 -46 -55
word +3 there	61 2 -55 -44 -62 -4 84
word +3 they	80 13 14 -20 20 -12 65
word +3 thing	11 -359 -4 -2 -45 374 -3
word +3 third	-129 118 -32 -23 -27 46 -2
word +3 this	-25 65 -44 33 52 -42 -45
word +3 those	6 83 20 -25 -7 -50 -31
word +3 though	-28 138 -127 3 12 42 -3
word +3 thought	-24 -7 101 -13 6 -3 -14
word +3 three	-11 70 19 -29 -2 44 -77
word +3 thriller	-74 77 63 7 -32 -42 -6
word +3 through	21 86 -30 96 -43 -67 -78
word +3 time	-27 -92 -52 24 -26 220 -15
word +3 times	-61 92 122 -46 -22 -60 9
word +3 title	2 -11 -2 -13 -36 74 -7
word +3 to	12 -12 32 -8 -5 -16 -2
word +3 together	89 -17 50 -20 -18 -56 -10
word +3 told	23 -123 -32 15 -28 131 -3
word +3 too	111 131 6 -64 -10 -55 -108
word +3 took	-10 -46 136 -9 -33 61 -12
word +3 top	-77 27 -25 -45 -65 -26 -25
word +3 trailer	208 -71 -1 -2 -2 -20 -2
word +3 turn	-140 -36 -81 -40 -77 -29 348
word +3 turned	30 -7 3 -29 -29 -20 33
word +3 turns	25 -152 2 4 -74 112 -22
word +3 twice	-25 4 101 -32 -23 -12 -5
word +3 two	21 0 17 11 60 30 40
word +3 under	-8 84 39 -58 -26 -36 -17
word +3 until	-6 -212 -84 -24 139 145 -104
word +3 up	86 -16 41 -18 21 -67 -51
word +3 us	75 -118 84 14 77 -15 -100
word +3 used	-47 1 -145 -67 -19 -85 288
word +3 version	13 -143 -37 -18 96 111 6
word +3 very	165 247 11 -5 -73 -23 -194
word +3 village	203 -96 -141 194 -101 -35 -46
word +3 villain	-49 -38 47 -38 -123 -37 250
word +3 voice	-36 95 -18 60 -11 -63 -10
word +3 voices	-7 -63 -185 -234 -49 380 -16
word +3 want	-10 -84 67 -6 -7 -3 51
word +3 wanted	-3 15 10 -2 -20 -37 66
word +3 wants	217 -8 -20 200 -13 -9 -13
word +3 war	212 -201 -95 26 -85 -106 109
word +3 was	21 -38 -16 -18 0 7 21
word +3 wasn't	12 -8 -2 -2 -1 -1 1
word +3 watched	14 -6 84 -22 -64 -3 -1
word +3 way	-25 130 11 -22 1 -104 -2
word +3 we	-30 90 30 -22 -42 -81 12
word +3 week	-37 -101 -44 -6 11 131 -84
word +3 weekend	9 -41 -17 -2 -37 -35 120
word +3 weeks	-19 -28 -68 -87 -63 74 97
word +3 well	-31 24 40 -92 -5 48 -12
word +3 went	-28 -9 -37 -83 -50 23 37
word +3 were	14 38 53 -95 -62 -44 131
word +3 western	-10 49 -16 -5 -6 -10 -6
word +3 what	34 -157 51 -71 84 -18 136
word +3 when	-42 -109 26 -14 -62 116 107
word +3 where	-7 68 26 -16 30 -100 -87
word +3 which	-29 108 -48 -22 17 16 -48
word +3 while	29 -38 60 -10 -32 -10 -20
word +3 who	-20 -1 -18 6 -15 -12 27
word +3 whole	40 -84 101 -40 -6 1 -5
word +3 whom	-42 -59 133 -124 27 -17 -15
word +3 whose	-14 -21 7 -24 -40 -36 82
word +3 wife	0 -13 5 -12 28 -10 -4
word +3 will	-6 -10 -11 -26 84 -17 -21
word +3 winner	1 171 -13 -44 -24 -53 -14
word +3 wins	-25 -81 74 -7 -31 68 -37
word +3 winter	0 -77 0 0 0 1 0
word +3 with	-15 47 -20 -33 15 -12 17
word +3 without	73 69 -28 -83 -67 -63 60
word +3 woman	-49 -16 102 -9 -6 -2 1
word +3 won	48 -62 16 7 -12 -35 75
word +3 won't	2 -54 110 -31 -43 -5 0
word +3 work	-42 43 47 -30 -40 -42 86
word +3 worked	-1 -84 38 -24 -23 65 56
word +3 works	-47 -16 -23 65 -14 -10 3
word +3 world	-24 52 -18 -30 137 -60 -87
word +3 would	-75 -21 53 -22 12 15 36
word +3 writer	-8 2 -11 -32 -28 84 -69
word +3 writes	-11 222 -51 -12 -41 -84 -13
word +3 writing	-17 -197 -54 106 -60 219 -27
word +3 written	0 -29 -21 38 -39 45 2
word +3 wrote	-75 -18 74 -7 -20 47 -10
word +3 year	-3 166 -50 -25 -58 -33 -1
word +3 years	-29 -24 -118 24 20 40 126
word +3 yes	-29 41 109 -34 -26 -40 -65
word +3 yet	-6 -22 137 -66 -17 -14 -22
word +3 you	14 15 -27 84 -22 -37 -26
word +3 young	-12 -14 43 15 -11 3 -11
word +3 your	-49 -62 -13 -14 -14 -6 -46
first:film	31 -7 -11 0 17 16 31
first:work	34 -16 4 -10 -37 30 51
first:credit	27 -42 -14 -1 24 -10 -6
first:person	24 -15 -29 -22 18 -12 -35
first:honorific	-7 5 -109 109 -30 -15 -10
first:connector	-21 45 -54 7 11 45 -5
first:starter	-29 32 -28 -27 4 15 10
first:calendar	0 61 10 -44 8 37 -22
first:nation	-8 19 -7 -14 85 30 10
first:honour	139 -1 16 7 -6 -25 -5
first:broadcast	-30 -14 -16 -8 266 -142 41
first:takesPart	12 129 -26 -29 24 4 -26
first:makes	34 -21 5 0 7 9 -9
first:comesOut	116 2 7 -25 44 9 -34
first:playsRole	129 3 -32 -15 -33 -80 -13
first:tells	97 -76 -9 -7 -11 18 -26
first:speaks	148 -4 2 -5 -12 -74 -11
first:lives	-64 41 -70 117 -38 55 -42
first:prize	140 -54 47 -10 -35 -52 -3
first:calls	-18 -63 -8 -28 -1 -63 -1
first:lists	-34 46 8 -4 -13 -89 -5
first:series	-33 -39 -5 -25 49 -14 -6
first:firm	109 -114 -69 -18 149 -60 -32
first:modifier	3 -34 -29 -16 28 -17 61
first:common	-10 -2 -36 -29 -12 19 -39
first:first	-40 -1 169 77 -50 -37 -55
first:surname	-19 3 -14 3 -9 -11 18
first:place	-17 -17 0 -29 38 -7 2
first:companyEnd	16 -19 -29 -33 35 -24 42
first:number	-4 46 -21 -18 13 -41 12
first:capital	-52 12 6 -13 -14 12 -25
last:film	-3 -52 -27 -15 99 4 -24
last:work	47 -11 -32 -26 5 31 -23
last:credit	120 -258 37 7 -62 89 -26
last:person	57 -34 29 -41 -43 -50 23
last:honorific	-30 42 -72 13 -27 40 -27
last:connector	31 -64 -11 -6 -35 22 -9
last:starter	11 5 -22 -15 8 -11 -24
last:calendar	12 27 12 9 2 -12 -8
last:nation	31 -74 -11 -15 12 -2 4
last:honour	60 -7 -3 -25 -36 53 -25
last:broadcast	26 43 -20 -16 -7 -111 46
last:takesPart	20 -97 -10 -35 81 20 -25
last:makes	-25 -64 -33 -5 91 -28 -14
last:comesOut	28 -40 -16 -38 195 -60 -28
last:playsRole	-13 26 -18 -30 154 -39 -23
last:tells	-1 45 -4 19 -48 -61 -20
last:speaks	8 56 107 -5 -41 -109 -49
last:lives	17 56 2 75 -27 -37 -58
last:prize	113 -15 34 -42 -70 -33 -23
last:calls	-96 -40 -5 -3 105 -10 -8
last:lists	-38 14 -9 -2 -31 -21 68
last:series	3 -72 -27 -12 84 -61 -7
last:firm	-37 60 -48 -20 83 -29 52
last:modifier	45 -37 -18 6 26 -10 -17
last:common	12 52 -76 -49 9 17 -22
last:first	-32 7 -29 41 -36 28 -21
last:surname	-41 -3 95 20 -40 -7 31
last:place	-29 -7 -51 11 35 25 72
last:companyEnd	34 10 -29 -12 57 -24 -11
last:number	7 28 -31 -11 -6 -8 -22
last:capital	-54 14 13 -11 -11 9 -16
inner:film	38 -69 -6 16 115 30 -14
inner:work	-6 34 -5 -5 10 -35 99
inner:credit	-122 -206 -24 -1 59 8 -16
inner:person	55 -24 12 -5 -18 -7 -2
inner:honorific	-11 27 31 -44 -5 76 -9
inner:connector	2 23 -20 -16 -30 13 -16
inner:starter	13 55 -56 -36 0 -8 -10
inner:calendar	170 21 19 -31 -22 53 -2
inner:nation	32 54 -13 -17 8 -42 -10
inner:honour	-29 23 4 -1 82 -86 -27
inner:broadcast	40 20 -1 0 136 -98 16
inner:takesPart	-32 52 2 -2 6 -88 1
inner:makes	-70 14 -3 -2 192 -34 -14
inner:comesOut	-16 9 -4 -10 0 -66 -7
inner:playsRole	-20 68 -7 -9 -15 -105 -7
inner:tells	-37 37 -15 -11 -30 106 -5
inner:speaks	48 60 -36 -26 -81 -54 -32
inner:lives	111 84 -3 -2 56 13 -3
inner:prize	-9 74 -9 -1 -21 72 -1
inner:calls	-20 -85 29 -12 -28 165 -24
inner:lists	-12 48 -4 -1 -7 50 -11
inner:series	49 120 -2 -1 57 -18 -2
inner:firm	-3 -42 -44 -6 36 -28 0
inner:modifier	38 19 3 3 -16 19 1
inner:common	12 42 -25 -17 11 18 -4
inner:first	-6 0 27 -1 -2 -10 23
inner:surname	-10 34 -1 -1 -5 23 -1
inner:place	-15 38 -24 1 4 -16 -10
inner:companyEnd	-9 -19 -13 -7 179 -78 -17
inner:number	-15 64 -5 -3 -3 -9 -4
inner:capital	7 28 6 -4 19 25 6
inner the	10 64 -20 18 -19 59 -11
inner a	4 125 -4 -2 -14 111 -8
inner an	32 21 -2 3 158 -10 -4
inner of	19 48 -16 -2 49 26 32
inner in	-22 25 -16 -17 -19 11 -12
inner on	-10 -8 -15 -13 23 -6 -14
inner at	-5 34 -11 -25 -28 -4 -18
inner by	-9 0 -4 -6 -19 -44 -3
inner to	-12 41 -14 -22 11 3 -11
inner for	-21 9 -9 -16 -9 -22 -6
inner with	25 -1 -7 -3 -14 39 -6
inner from	-29 45 -6 -5 15 -43 -18
inner as	-5 -51 -2 -3 -8 -7 -7
inner and	15 -51 -25 -19 -18 -11 -16
inner or	-13 15 -3 -21 165 -88 -4
inner but	-1 120 0 0 0 -46 0
inner &	131 77 -19 -30 182 15 -8
inner his	-5 -28 -16 0 -1 -11 0
inner her	-21 -50 -2 -2 -4 -35 -1
inner that	-10 -40 0 -2 -1 -101 0
inner is	-33 -84 -14 -4 23 -14 -14
inner are	-5 -70 -2 -1 -3 -14 -1
inner who	-2 -219 -28 -24 -7 -11 -2
inner after	-33 -125 -1 -7 -6 -32 -4
inner before	-13 -119 -37 -6 -39 -57 -16
inner than	6 -57 2 2 -6 -8 -11
inner into	-7 -7 -39 -4 -22 28 -2
inner over	-2 73 -3 -2 -2 -85 -1
inner under	0 -66 -2 0 -5 -1 0
inner not	-33 -237 -6 -2 -4 -91 -29
inner it	-20 -44 -3 0 -4 -9 -2
inner my	-17 -208 0 0 0 -50 0
inner your	-1 211 0 0 0 -216 0
inner ,	0 121 -2 -2 0 80 0
inner .	-123 295 0 -1 0 -66 -9
inner :	-26 71 -1 -3 -16 53 -5
inner (	0 37 0 0 0 -10 0
inner -	-15 100 14 10 -8 -10 -3
inner –	-9 130 -3 -1 -1 -33 -1
inner —	-19 -48 -2 0 -17 -5 0
inner '	-27 66 21 18 -27 -8 -20
inner !	-2 -71 0 0 -6 -51 0
inner ?	-24 -78 -44 -46 -25 -9 -10
inner /	-44 95 -41 -19 -50 196 -15
inner vs	-13 337 -50 -3 -5 -42 -8
only:film	-52 11 -14 -11 -24 18 -6
only:work	107 18 -13 -12 -136 -34 -1
only:credit	76 -3 -3 -1 -3 -2 -4
only:person	31 61 -33 -15 30 -8 -13
only:honorific	147 -13 -25 -44 -16 3 -4
only:connector	51 -17 -21 -8 -18 -11 -12
only:starter	49 -25 -53 -30 -44 -38 9
only:calendar	93 -50 -16 1 -20 -13 -38
only:nation	29 -18 -25 -18 -26 -18 45
only:honour	-3 -33 -14 16 -3 -11 -3
only:broadcast	-37 -12 -33 -8 127 -52 -2
only:takesPart	-49 8 -4 -7 68 -4 -32
only:makes	107 -41 -10 -6 -17 -13 -12
only:comesOut	105 -55 -13 -19 -26 -9 -8
only:playsRole	76 -18 -14 -7 -5 -6 -1
only:tells	27 53 -23 -8 -11 -7 -6
only:speaks	115 -8 -3 -2 -5 -2 -4
only:lives	58 -50 -39 -31 -17 51 -9
only:prize	112 -7 -60 -14 -14 -1 -1
only:calls	99 -9 -7 -3 -4 -2 -16
only:lists	22 -5 1 -1 -1 -1 -1
only:series	88 -32 -2 -6 -3 -4 -3
only:firm	44 17 -4 -8 -24 -6 -11
only:modifier	19 -2 -16 -8 -6 2 -8
only:common	-74 9 -44 -34 -31 -20 -56
only:first	-76 13 -30 111 -44 -24 -24
only:surname	2 -47 97 -39 -57 -19 -23
only:place	-88 38 -13 -34 39 9 26
only:companyEnd	-20 -6 -11 -13 16 -7 -6
only:number	101 -17 -3 -8 -23 -13 -12
only:capital	-48 -64 -28 -24 -59 -89 -58
one common & start	236 -16 -38 3 -2 -20 -26
one common & free	34 -10 -20 -10 -9 3 -39
one common & mark	141 -1 -17 -11 -25 -5 -12
one common & title case	137 -54 1 -39 -15 -20 6
one common & set off	120 -38 -24 -40 -30 -32 -17
one common & touching	63 -21 -60 -35 -21 -41 -43
one name & start	-73 3 110 21 -28 -27 -10
one name & free	-51 -18 44 28 -18 -3 32
one name & mark	-18 -21 125 61 -36 -32 -42
one name & title case	-41 24 0 12 -18 9 -27
one name & set off	-48 -38 -16 -108 -27 -10 -42
one name & touching	-11 -13 -8 -20 -10 -32 -9
one unknown & start	19 -4 11 -17 -10 -18 27
one unknown & free	-19 -24 5 28 -14 5 22
one unknown & mark	-20 16 45 -17 23 24 -86
one unknown & title case	19 -10 -27 6 53 -20 19
one unknown & set off	-38 70 -10 -33 -33 104 -48
one unknown & touching	-17 18 -34 -13 -2 -19 -1
person & start	-20 -9 65 -19 -16 -2 -12
person & free	-10 -19 35 58 9 -24 22
person & mark	-9 8 74 -35 -36 38 -20
person & title case	33 -23 66 19 0 -24 -28
person & set off	-9 51 -115 -50 -4 82 -38
person & touching	-3 -1 36 21 -16 -7 35
some common & start	-33 -17 -55 -4 38 -32 -9
some common & free	36 21 -29 -15 22 7 14
some common & mark	-20 -13 -1 11 -70 3 0
some common & title case	63 2 -17 -20 -28 55 -41
some common & set off	-2 21 -15 -8 -14 34 -15
some common & touching	-6 9 4 5 -18 6 -5
all common & start	-44 13 -28 -16 52 25 -20
all common & free	-18 36 -21 -9 13 20 16
all common & mark	-7 22 -10 1 -23 -57 -6
all common & title case	246 -21 -10 -8 -14 -29 -38
all common & set off	-19 19 -3 12 -12 65 -5
all common & touching	13 -31 -9 -23 2 -23 -33
little words & start	-8 18 -25 -4 -25 38 -6
little words & free	-13 -8 -23 -14 1 -8 -7
little words & mark	-8 -19 -4 -4 -9 -26 -1
little words & title case	184 13 -33 -12 5 7 8
little words & set off	-7 70 -2 0 -3 41 -1
little words & touching	-13 12 -11 -12 -21 -2 -6
other & start	-38 10 -50 -21 31 28 -19
other & free	44 31 -19 -29 -4 14 -22
other & mark	-13 9 -24 -14 -16 -56 -3
other & title case	63 -24 -54 -11 -38 53 80
other & set off	61 56 -8 -2 -2 55 -3
other & touching	-11 -20 -7 -7 -1 14 6
one common & before:film	9 -8 -11 -14 -1 -8 -1
one common & before:work	-23 -44 -4 -17 -1 -20 0
one common & before:credit	-37 -1 -46 -10 0 -1 1
one common & before:person	44 -27 -56 -1 0 -1 0
one common & before:honorific	-79 -2 34 -20 -2 -2 0
one common & before:connector	-1 -14 -43 -3 -10 -19 -31
one common & before:starter	6 -6 -35 -20 -12 -26 -29
one common & before:calendar	-72 -25 -13 -13 -25 -2 -6
one common & before:nation	-57 -32 -11 -11 -8 -4 -4
one common & before:honour	-8 -4 -1 -2 -5 -2 -1
one common & before:broadcast	-13 -7 -7 -7 -38 -97 -3
one common & before:takesPart	34 8 -15 -12 -8 -16 -2
one common & before:makes	-31 -22 -20 -25 -6 13 43
one common & before:comesOut	-18 64 -6 -9 -39 -9 -19
one common & before:playsRole	28 -77 -29 -58 -25 7 -9
one common & before:tells	-56 -3 -5 -3 -51 -6 -1
one common & before:speaks	62 -60 57 -4 -33 40 -3
one common & before:lives	-93 -4 -14 14 0 -3 -5
one common & before:prize	-7 -5 -4 -4 54 -4 -2
one common & before:calls	-17 -29 -4 66 -6 -38 -2
one common & before:lists	5 -52 42 -2 -7 -19 -7
one common & before:series	-48 -1 0 0 0 -7 0
one common & before:firm	-7 -4 -11 -3 -3 -6 -1
one common & before:modifier	10 -2 -1 -3 0 -1 -2
one common & before:common	-24 -20 -12 -14 -2 -10 -11
one common & before:first	-5 -10 -10 -15 -4 6 -4
one common & before:surname	-21 -32 -7 -28 -4 4 -5
one common & before:place	78 24 -4 -2 -4 -9 -7
one common & before:companyEnd	23 -3 -2 -1 -1 -5 -1
one common & before:number	-32 -35 -21 -20 -30 -19 -37
one common & before:capital	-67 -7 -19 -30 -21 -15 -9
one name & before:film	-27 -28 -45 -36 -8 57 -18
one name & before:work	-16 156 -50 -24 -2 -8 17
one name & before:credit	-2 -4 -17 23 -1 -2 -1
one name & before:person	10 -1 2 11 0 0 -1
one name & before:honorific	82 -19 38 -39 -5 -8 -1
one name & before:connector	-9 4 14 -5 3 -9 10
one name & before:starter	-8 -5 20 0 -3 -21 12
one name & before:calendar	157 -9 -36 -57 -21 -16 -34
one name & before:nation	-5 -4 -39 -7 -2 0 61
one name & before:honour	-7 0 -57 -4 0 0 0
one name & before:broadcast	-3 -22 -7 9 0 44 -82
one name & before:takesPart	0 -6 -9 11 -6 0 1
one name & before:makes	-4 47 5 -16 -14 -20 -35
one name & before:comesOut	-20 -39 -23 4 24 -9 6
one name & before:playsRole	-14 51 -9 -20 -1 -18 5
one name & before:tells	22 -35 110 -7 -40 -50 77
one name & before:speaks	0 -21 21 11 -13 -37 16
one name & before:lives	-5 -8 34 -5 -5 -13 -8
one name & before:prize	64 -9 -23 -21 -10 -13 14
one name & before:calls	-12 28 102 -102 -21 -31 8
one name & before:lists	-4 30 15 -13 -2 -13 -28
one name & before:series	0 0 -2 -9 0 -2 -2
one name & before:firm	-9 44 -27 -21 -9 0 -3
one name & before:modifier	-12 31 -3 -7 -3 -4 -55
one name & before:common	-22 -11 55 4 -17 -12 7
one name & before:first	-3 -5 -20 6 0 -6 -1
one name & before:surname	-6 15 -18 -4 0 -6 5
one name & before:place	-70 -26 -5 -24 -8 -6 -1
one name & before:companyEnd	-55 -1 245 -22 0 -11 -1
one name & before:number	-49 0 1 1 1 0 2
one name & before:capital	-7 10 -35 -4 -5 -14 3
one unknown & before:film	-24 -6 28 -21 -37 62 -65
one unknown & before:work	-25 7 29 -12 -39 26 -22
one unknown & before:credit	3 38 -49 -7 -1 -1 -4
one unknown & before:person	-15 -8 8 -7 -3 -2 -3
one unknown & before:honorific	-1 -8 118 0 -2 -15 -4
one unknown & before:connector	-27 13 -6 0 20 -5 37
one unknown & before:starter	-25 6 18 15 14 11 33
one unknown & before:calendar	-18 -17 -13 -54 -37 -23 -24
one unknown & before:nation	105 -9 -36 -57 -35 -22 -22
one unknown & before:honour	-20 -37 1 -7 -8 -12 6
one unknown & before:broadcast	-27 -1 -28 5 -75 -21 -10
one unknown & before:takesPart	-24 -2 37 -12 -5 -20 -5
one unknown & before:makes	-43 26 29 -25 -36 31 -50
one unknown & before:comesOut	-64 64 7 -45 -8 -7 176
one unknown & before:playsRole	-19 -15 42 26 16 -51 23
one unknown & before:tells	142 7 -100 25 -79 49 -43
one unknown & before:speaks	2 -28 91 -43 -5 -28 -22
one unknown & before:lives	-28 -16 -127 113 -10 -11 -19
one unknown & before:prize	-96 44 -54 -47 -37 -40 -35
one unknown & before:calls	-52 15 -101 2 45 101 -67
one unknown & before:lists	-33 32 3 0 -1 86 13
one unknown & before:series	-37 13 22 -40 -13 77 -8
one unknown & before:firm	-24 -30 -7 -26 66 -1 -1
one unknown & before:modifier	-48 24 -2 47 -12 -4 -11
one unknown & before:common	-16 0 8 4 10 -2 17
one unknown & before:first	-12 -1 -9 -7 0 -6 0
one unknown & before:surname	-10 24 -32 -16 -8 22 -14
one unknown & before:place	5 -51 21 -43 -29 -33 -23
one unknown & before:companyEnd	-6 -14 -1 -10 -161 1 -2
one unknown & before:number	-48 0 -19 -8 -58 -37 -15
one unknown & before:capital	-10 22 -21 -21 2 1 -10
person & before:film	-16 98 -12 -43 -4 -23 -4
person & before:work	-3 105 -84 38 22 8 -23
person & before:credit	0 -7 57 -8 -1 -2 -4
person & before:person	-3 -8 34 -12 -1 -16 -1
person & before:honorific	-15 -20 -157 79 -8 4 -6
person & before:connector	-10 -8 36 7 5 -1 22
person & before:starter	-12 0 44 10 17 -14 26
person & before:calendar	1 -23 10 -18 0 0 0
person & before:nation	94 67 -1 -136 -29 -13 -17
person & before:honour	-16 -79 113 -113 -8 -2 -34
person & before:broadcast	-6 -7 190 -95 -2 148 -6
person & before:takesPart	0 -9 42 -24 0 -2 0
person & before:makes	-5 50 -69 -44 -24 115 -9
person & before:comesOut	-6 -34 109 -34 -1 -2 1
person & before:playsRole	-1 -14 -20 107 -3 13 -1
person & before:tells	-27 21 -37 -39 354 -72 -49
person & before:speaks	-4 -12 -42 -41 33 15 -7
person & before:lives	0 -15 77 -7 -1 -5 -4
person & before:prize	0 -5 45 -12 -1 -27 -1
person & before:calls	-2 53 -36 -19 41 42 -10
person & before:lists	-7 36 -21 26 -6 -15 -13
person & before:series	-17 -105 86 -32 -6 -159 -3
person & before:firm	-4 -15 57 34 51 -1 8
person & before:modifier	-6 39 -140 -15 137 -1 -2
person & before:common	-14 -4 8 12 13 3 -17
person & before:first	9 -13 -63 -1 1 -1 4
person & before:surname	12 27 -22 41 -9 -15 -18
person & before:place	-24 -26 122 -50 1 0 1
person & before:companyEnd	-29 -128 -90 -14 -4 0 -2
person & before:number	-63 -73 -86 -69 -71 -24 -86
person & before:capital	7 3 32 23 -19 -18 -14
some common & before:film	3 -29 -1 -6 12 51 -15
some common & before:work	-12 -63 -25 -13 63 -14 13
some common & before:credit	-25 -91 144 17 -12 -19 -6
some common & before:person	169 -44 -17 -7 15 -85 -38
some common & before:honorific	-48 -16 -163 86 -24 -26 -3
some common & before:connector	14 16 -24 -12 -4 13 4
some common & before:starter	16 26 -18 -19 5 22 12
some common & before:calendar	24 57 -8 -4 200 -6 -3
some common & before:nation	59 16 32 -18 -16 -37 -2
some common & before:broadcast	-92 -26 -4 -20 -6 129 -13
some common & before:takesPart	-20 -3 178 -17 -12 -24 -3
some common & before:makes	-20 63 -6 -7 -6 -29 -16
some common & before:comesOut	71 3 -15 -13 -32 -28 45
some common & before:playsRole	-12 3 -26 132 -21 154 -7
some common & before:tells	-198 43 -11 -17 51 156 93
some common & before:speaks	150 -45 -41 -41 50 39 6
some common & before:lives	39 -52 95 21 86 -22 7
some common & before:prize	40 -40 -4 -3 39 66 -65
some common & before:calls	-63 3 -64 0 132 122 -23
some common & before:lists	-30 83 -35 -11 11 34 -48
some common & before:series	-15 48 -13 -8 -39 100 -13
some common & before:firm	-49 -128 -80 -41 209 -48 -31
some common & before:modifier	-63 -44 -21 141 -64 -14 -1
some common & before:common	31 18 -27 -31 -10 9 22
some common & before:first	-35 42 -6 1 31 3 -1
some common & before:surname	88 -24 17 -9 10 -1 -19
some common & before:place	67 -22 -10 -27 120 -96 26
some common & before:companyEnd	294 -3 -2 -3 -7 -153 -1
some common & before:number	-5 -59 -68 -26 -111 -28 -61
some common & before:capital	31 -20 -7 -18 -23 16 -17
all common & before:film	-3 -65 -1 -1 -8 50 -1
all common & before:work	71 -18 -2 -5 -40 28 -3
all common & before:credit	1 -11 -19 0 112 -15 0
all common & before:person	-1 275 -13 -8 -4 -90 0
all common & before:honorific	-134 59 -16 -2 -1 -31 -2
all common & before:connector	11 -2 -14 -6 9 2 -4
all common & before:starter	13 3 -23 -10 0 -7 -13
all common & before:calendar	-112 -28 -18 -14 -13 -37 -13
all common & before:nation	-10 -149 -2 -6 -28 24 -19
all common & before:honour	-68 0 0 0 1 -6 0
all common & before:broadcast	-27 -37 0 -1 3 65 -1
all common & before:takesPart	-15 -113 14 0 141 -72 -1
all common & before:makes	-10 49 -5 -18 37 -22 -12
all common & before:comesOut	35 40 -2 -1 -40 -13 -5
all common & before:playsRole	-65 -104 -14 -91 -48 152 -16
all common & before:tells	-34 -45 -25 34 -84 49 -15
all common & before:speaks	-46 34 -12 26 -3 -37 -15
all common & before:lives	-2 -42 -34 -28 -3 -15 -7
all common & before:prize	-71 -76 -3 -15 -44 88 -4
all common & before:calls	-91 -137 72 19 -49 13 -2
all common & before:lists	-13 21 -30 -8 -34 8 -5
all common & before:series	0 121 -4 -1 -3 -54 0
all common & before:firm	-14 59 -37 -6 40 -70 -6
all common & before:modifier	38 -16 0 0 -4 -2 0
all common & before:common	25 15 -8 -10 -21 21 -18
all common & before:first	62 -10 -1 -7 -47 83 -7
all common & before:surname	38 15 -7 -10 -45 -37 81
all common & before:place	35 -9 -2 -1 -54 30 134
all common & before:companyEnd	-112 -5 -1 -2 -29 -33 0
all common & before:number	-62 -199 -14 -1 -17 -86 -10
all common & before:capital	62 -43 -11 -11 7 -41 -6
little words & before:film	3 98 -2 0 0 -20 0
little words & before:work	-3 -53 0 -8 -11 66 0
little words & before:credit	-10 -40 -16 -6 -14 -2 0
little words & before:person	0 48 2 0 0 0 0
little words & before:honorific	-12 -24 -3 -12 -2 -9 0
little words & before:connector	-8 -3 -16 -8 -22 9 5
little words & before:starter	4 -9 -25 -12 -21 15 1
little words & before:calendar	-8 -59 0 -1 0 -93 0
little words & before:nation	-40 16 -15 -14 -107 -42 0
little words & before:honour	49 -8 -6 -4 -3 -8 -1
little words & before:broadcast	-4 -49 0 -1 -1 69 -1
little words & before:makes	-4 34 -4 -1 -7 -1 -1
little words & before:comesOut	-2 18 -8 -2 -2 -9 -33
little words & before:playsRole	-1 -50 -1 -2 -16 85 -1
little words & before:tells	-5 34 -1 -7 165 -53 -2
little words & before:speaks	-11 -1 -53 -2 94 6 -1
little words & before:lives	-3 -3 -39 -5 -3 -7 -1
little words & before:prize	0 -30 -10 -3 -9 -14 -1
little words & before:calls	-7 -36 -18 152 -86 18 -5
little words & before:lists	20 -10 -9 -1 -2 -11 -5
little words & before:series	-1 -27 0 0 -2 17 0
little words & before:firm	8 69 -14 -39 17 -31 0
little words & before:modifier	-12 -120 0 -1 -3 -12 0
little words & before:common	-1 -3 -18 -7 -9 -20 -15
little words & before:first	4 -11 0 -1 0 1 0
little words & before:surname	16 35 0 -8 -7 82 0
little words & before:place	-23 41 -1 -1 88 -51 5
little words & before:companyEnd	1 -2 0 0 0 -57 -1
little words & before:number	-50 -93 -9 -2 -10 -26 -2
little words & before:capital	7 4 -9 -2 -7 10 -2
other & before:film	-2 5 -10 -4 -4 -25 -1
other & before:work	-26 -22 -1 -7 -11 84 -2
other & before:credit	-53 -29 -206 0 -14 -24 -15
other & before:person	0 -5 -1 0 0 -8 0
other & before:honorific	-14 -6 -55 0 -18 -4 -2
other & before:connector	8 11 -7 -12 -12 4 -24
other & before:starter	7 10 -11 -11 -12 15 -14
other & before:calendar	-24 -31 -3 -3 -11 -1 -14
other & before:nation	-42 71 -14 -1 -96 -5 -4
other & before:honour	-5 -7 0 0 -2 -12 0
other & before:broadcast	-21 -11 -4 -3 -159 -47 -5
other & before:takesPart	-44 -159 -78 -5 -7 151 -1
other & before:makes	-5 78 -7 -4 0 -2 -16
other & before:comesOut	52 42 -3 -1 -17 -28 -6
other & before:playsRole	-68 -187 -30 -78 -40 -9 -171
other & before:tells	-16 -43 -4 -48 57 -165 138
other & before:speaks	-27 87 -9 -8 28 -268 130
other & before:prize	-2 -15 -5 1 -25 -13 -12
other & before:calls	-2 88 -32 -8 -12 -63 -2
other & before:lists	-2 47 70 -6 132 -58 4
other & before:series	-1 -127 0 0 -1 60 0
other & before:firm	-6 -27 -1 -2 188 -3 0
other & before:modifier	-15 -79 -7 -2 -1 126 -1
other & before:common	15 23 -17 -21 -4 27 -6
other & before:first	-1 -20 0 0 5 -2 -1
other & before:surname	-8 15 0 -2 11 -31 -1
other & before:place	-35 31 -12 0 108 -13 -5
other & before:companyEnd	-3 -63 0 0 189 0 -3
other & before:capital	-24 -17 -3 -6 -11 -25 -5
one common & after:film	47 -35 -10 3 -3 -4 -4
one common & after:work	47 -4 -7 -1 -36 33 -3
one common & after:credit	8 17 -6 0 10 -4 -4
one common & after:person	30 -18 -13 -2 -5 16 -5
one common & after:honorific	23 -2 -2 -11 -11 0 -13
one common & after:connector	10 -8 -23 -33 12 -18 -2
one common & after:starter	18 -27 -42 -36 -10 -24 -22
one common & after:calendar	-24 -10 -13 -17 -9 -8 -5
one common & after:nation	25 -3 -3 -1 -2 0 -1
one common & after:honour	-10 -9 -7 0 11 -2 -3
one common & after:broadcast	37 -2 15 0 -48 -14 -6
one common & after:takesPart	-3 -11 -24 -4 -16 18 -5
one common & after:makes	22 -25 0 -1 3 -12 -1
one common & after:comesOut	-50 -18 11 -2 -2 -8 31
one common & after:playsRole	7 -14 -17 -29 -5 -8 -4
one common & after:tells	18 13 -13 -1 -3 -13 -1
one common & after:speaks	-21 -2 30 0 -20 -1 -1
one common & after:lives	-2 -1 -2 -9 -2 2 -8
one common & after:prize	-13 38 20 0 21 -7 -4
one common & after:calls	5 -4 -3 -2 -9 -2 -2
one common & after:lists	-19 52 -4 -5 -7 -7 -4
one common & after:series	24 4 -4 -13 43 -9 -1
one common & after:firm	57 0 -1 0 -34 -2 -4
one common & after:modifier	6 -12 -27 2 -2 -14 18
one common & after:common	4 -10 -54 -27 2 -22 -35
one common & after:first	52 -12 -23 -3 -12 -10 -4
one common & after:surname	33 -11 -5 0 -11 -2 -3
one common & after:place	-22 -2 -1 0 -10 0 -2
one common & after:companyEnd	-32 -1 1 0 10 0 0
one common & after:number	41 -2 -9 -1 2 -2 -1
one common & after:capital	-9 -20 -23 -16 6 -14 -1
one name & after:film	-28 0 -8 -3 -18 -4 29
one name & after:work	-6 -7 -23 3 -12 81 9
one name & after:credit	71 -46 -136 -29 83 -8 48
one name & after:person	49 27 -84 42 -21 -27 30
one name & after:honorific	-99 -1 31 -14 -2 1 173
one name & after:connector	-7 -8 13 12 7 -22 -11
one name & after:starter	-10 1 19 16 -11 -24 1
one name & after:calendar	-78 0 -24 -9 -2 -1 -84
one name & after:nation	219 -14 -39 -14 -9 -7 -2
one name & after:honour	39 -5 -10 -2 70 -9 -44
one name & after:broadcast	18 0 0 -1 10 -25 115
one name & after:takesPart	-18 20 -20 69 -2 -21 -16
one name & after:makes	-26 -7 51 15 -10 -3 -14
one name & after:comesOut	-33 24 20 -19 -36 29 10
one name & after:playsRole	16 -1 -42 12 -3 -3 -5
one name & after:tells	-22 19 -9 48 -8 -8 -19
one name & after:speaks	37 -11 1 3 -15 -2 -4
one name & after:lives	0 -8 -39 47 -11 -13 11
one name & after:prize	70 2 -40 -21 -11 -11 20
one name & after:calls	-59 -4 107 -14 -11 -1 -29
one name & after:lists	-23 -63 -20 -14 -23 -1 90
one name & after:series	-48 56 7 4 -39 164 55
one name & after:firm	-113 -21 -32 -50 -17 182 -12
one name & after:modifier	7 52 7 -17 -27 -4 30
one name & after:common	-17 -18 45 15 -18 -15 -5
one name & after:first	4 -3 -23 2 -12 0 23
one name & after:surname	-8 -2 -10 -3 -1 0 -3
one name & after:place	230 -1 -74 -8 22 -4 -50
one name & after:companyEnd	1 0 -7 -2 -29 0 63
one name & after:number	-33 55 74 -40 -36 -3 -79
one name & after:capital	-7 -13 -20 -6 -25 -16 28
one unknown & after:film	13 -25 -20 -12 18 14 -29
one unknown & after:work	13 -14 30 -3 5 93 -65
one unknown & after:credit	-25 143 -105 16 -90 139 32
one unknown & after:person	-26 27 -99 -37 -6 141 -31
one unknown & after:honorific	127 -10 49 -170 30 -17 122
one unknown & after:connector	18 3 -16 18 -10 17 24
one unknown & after:starter	21 16 23 18 -14 -5 6
one unknown & after:calendar	-35 74 -13 -23 -42 -16 -19
one unknown & after:nation	33 -20 66 -23 -228 -28 -37
one unknown & after:honour	-47 2 20 -60 -108 -56 127
one unknown & after:broadcast	-53 -1 26 -4 177 105 -9
one unknown & after:takesPart	-18 15 52 -33 -13 -8 -35
one unknown & after:makes	-43 24 11 -15 19 -9 -15
one unknown & after:comesOut	52 -6 -35 9 31 -27 -33
one unknown & after:playsRole	36 1 31 -22 -17 -12 -17
one unknown & after:tells	5 52 -28 -27 -56 67 -21
one unknown & after:speaks	-33 -25 23 -2 14 -11 6
one unknown & after:lives	-47 -25 60 -17 40 23 25
one unknown & after:prize	-59 6 116 -26 -15 -35 -74
one unknown & after:calls	-99 -25 -71 -27 122 -30 60
one unknown & after:lists	76 -27 60 -12 -35 -15 -42
one unknown & after:series	49 -42 50 -45 -46 18 -68
one unknown & after:firm	-30 -26 0 -13 -14 -19 67
one unknown & after:modifier	-28 -14 49 13 66 -34 -20
one unknown & after:common	22 -6 33 -9 6 5 0
one unknown & after:first	78 -7 -10 -16 20 16 -31
one unknown & after:surname	-26 -5 -16 4 -7 3 -10
one unknown & after:place	-60 -10 1 -2 -12 -2 31
one unknown & after:companyEnd	-11 -1 2 -1 -60 -3 -20
one unknown & after:number	-22 -49 -28 -14 -15 -19 -59
one unknown & after:capital	32 -11 -37 -19 -3 4 -38
person & after:film	-18 37 90 107 -22 -5 -30
person & after:work	-8 27 48 -24 -27 2 -19
person & after:credit	-20 420 -308 69 -65 -75 -134
person & after:person	-5 -64 -15 -40 129 80 -10
person & after:honorific	-3 -3 173 -2 0 0 -19
person & after:connector	-2 11 21 22 -9 8 0
person & after:starter	-10 13 29 22 13 9 26
person & after:calendar	-33 57 -86 -60 -42 -17 -33
person & after:nation	220 -20 111 -13 -26 -14 -67
person & after:honour	-54 -6 123 -6 -5 -18 -2
person & after:broadcast	1 -2 -60 -8 -5 -51 -4
person & after:takesPart	-9 1 1 55 -14 24 -20
person & after:makes	-4 32 -2 27 -17 -4 -6
person & after:comesOut	-5 1 3 -45 -2 187 16
person & after:playsRole	-6 -10 50 -23 -7 -3 -10
person & after:tells	-5 -7 22 7 -16 -7 -26
person & after:speaks	-2 0 -29 -32 55 1 -1
person & after:lives	-1 -25 -15 -18 -5 19 -9
person & after:prize	-13 30 22 -13 -11 62 -6
person & after:calls	-5 -21 75 -19 66 -10 27
person & after:lists	-2 17 38 -9 174 -3 -111
person & after:series	-6 -13 36 187 -17 -9 -27
person & after:firm	300 -5 -27 -11 -7 -4 -3
person & after:modifier	-6 -10 46 -37 1 -6 19
person & after:common	1 1 24 -12 7 14 20
person & after:first	-6 -5 13 39 25 -1 7
person & after:surname	-2 -3 -28 -2 -3 -1 -1
person & after:place	4 -6 107 -4 1 -1 -14
person & after:companyEnd	0 0 -12 -4 -12 0 10
person & after:number	-24 -27 -26 -36 220 -7 -36
person & after:capital	6 -8 32 -18 -8 -3 -17
some common & after:film	11 -64 2 58 -45 -50 40
some common & after:work	-39 -3 -44 -20 73 32 20
some common & after:credit	-90 -205 -142 104 -179 123 49
some common & after:person	115 23 -29 -53 -37 18 1
some common & after:honorific	-55 -31 -37 -9 59 -9 -79
some common & after:connector	11 -6 19 2 13 -1 13
some common & after:starter	-21 22 19 -21 17 16 12
some common & after:calendar	-71 25 -34 -19 -9 -43 -23
some common & after:nation	-116 -56 -41 -3 -6 -2 -3
some common & after:honour	32 20 -10 -1 2 -25 -11
some common & after:broadcast	-22 -9 -7 -3 65 -125 79
some common & after:takesPart	-27 147 9 -6 -52 186 -9
some common & after:makes	-17 32 77 -10 56 -43 58
some common & after:comesOut	-51 -39 -34 -11 81 100 -32
some common & after:playsRole	-88 121 131 -18 157 -112 102
some common & after:tells	-12 107 -5 -14 -10 -35 -4
some common & after:speaks	-28 -2 10 -8 66 -22 -1
some common & after:lives	0 19 -34 -30 -33 -40 82
some common & after:prize	-50 -53 -47 -6 9 82 -26
some common & after:calls	-39 -14 -16 -5 -18 -35 44
some common & after:lists	-4 -121 -15 -7 -14 21 133
some common & after:series	54 50 -24 -10 -42 -44 -38
some common & after:firm	-13 -23 -28 -4 0 -24 -6
some common & after:modifier	-25 -65 -47 -20 45 -25 1
some common & after:common	-16 9 -15 3 21 -21 10
some common & after:first	28 17 -27 8 3 -21 8
some common & after:surname	9 20 1 2 -8 -15 -13
some common & after:place	16 -91 -16 1 0 -8 -94
some common & after:companyEnd	-4 -1 -1 -1 -10 -4 -1
some common & after:number	-22 17 -20 -11 -17 -25 -15
some common & after:capital	-8 5 -24 -9 -8 -21 7
all common & after:film	-38 48 -6 -12 97 66 -21
all common & after:work	51 -101 -9 -4 -70 -105 -10
all common & after:credit	-11 -79 -7 0 -55 83 -6
all common & after:person	-50 29 -25 -6 -27 -42 -9
all common & after:honorific	33 -15 -17 0 -18 125 -5
all common & after:connector	-11 -7 -3 -9 21 -4 -22
all common & after:starter	-28 -27 -10 -13 11 16 -21
all common & after:calendar	-227 -23 -13 -11 -36 69 -20
all common & after:nation	107 -31 -6 -1 -23 -21 -5
all common & after:honour	60 -9 -3 -2 -29 -8 -4
all common & after:broadcast	188 0 0 0 -34 -2 0
all common & after:takesPart	-30 -12 -15 -7 30 -62 28
all common & after:makes	-20 3 -21 -3 -14 52 -5
all common & after:comesOut	-22 -19 -8 -6 -45 19 -9
all common & after:playsRole	-31 61 -10 -53 -9 -23 -6
all common & after:tells	-47 39 -19 -5 -24 17 -5
all common & after:speaks	-36 44 -26 0 56 102 -4
all common & after:lives	33 -63 -7 -2 -19 -38 -3
all common & after:prize	11 14 -5 -1 -20 -46 -4
all common & after:calls	-13 -24 -8 0 178 -116 -3
all common & after:lists	-5 -61 2 -6 -7 -13 -3
all common & after:series	-84 167 -20 -72 -153 -89 80
all common & after:firm	106 -6 -6 -1 13 -27 -1
all common & after:modifier	-35 30 -11 -2 89 11 -27
all common & after:common	-29 23 -17 -7 30 -18 -14
all common & after:first	70 1 -11 -1 4 91 -4
all common & after:surname	-30 8 -8 0 -16 73 -2
all common & after:place	-191 -42 -1 -1 -13 -5 7
all common & after:companyEnd	3 -1 0 0 -14 -1 -2
all common & after:number	-41 -67 -3 -2 -24 -10 -17
all common & after:capital	2 -16 -2 -1 -11 -15 -6
little words & after:film	-37 -59 -33 -4 -16 -34 2
little words & after:work	-60 -93 -9 -7 -11 -188 -3
little words & after:credit	-29 -43 -12 -34 -9 -130 -1
little words & after:person	-78 -18 -4 -7 -24 18 -5
little words & after:connector	-1 10 -12 2 4 23 11
little words & after:starter	-12 10 -18 -4 7 22 16
little words & after:calendar	-3 -16 2 0 -2 -7 -2
little words & after:nation	-6 -17 0 0 -2 -3 0
little words & after:honour	214 -17 -2 0 -61 -27 0
little words & after:broadcast	-5 -34 -5 -1 -14 -61 -3
little words & after:takesPart	-51 106 -8 -3 -16 0 -1
little words & after:makes	43 -55 -36 -4 28 -81 -1
little words & after:comesOut	-6 49 -12 -1 -16 111 -9
little words & after:playsRole	-23 105 -47 -4 -3 -72 -2
little words & after:tells	-11 36 -12 -5 5 -35 0
little words & after:speaks	-54 -62 -40 -1 196 87 -1
little words & after:lives	-35 -87 -8 -6 -11 30 -5
little words & after:prize	73 95 -24 -4 -28 -8 -1
little words & after:calls	-7 -5 -7 -1 -23 -1 -2
little words & after:lists	32 -72 -12 -6 -1 20 -1
little words & after:series	-27 72 -5 -17 -13 -45 2
little words & after:firm	5 -87 12 -8 -10 -15 -5
little words & after:modifier	-15 66 -24 0 -12 -21 -15
little words & after:common	-23 19 -15 -9 -16 11 15
little words & after:first	-12 -19 -2 0 -2 -9 0
little words & after:place	-17 -12 -3 0 5 2 0
little words & after:number	21 -93 -4 -2 -2 -16 -3
little words & after:capital	-22 -20 -2 0 0 -10 -1
other & after:film	-6 -45 -5 -1 -25 -21 -4
other & after:work	-97 -4 13 -1 16 -71 21
other & after:credit	-14 139 -2 0 -3 -43 0
other & after:person	42 110 -21 -1 -39 78 -23
other & after:connector	9 15 -16 -9 -16 -20 1
other & after:starter	0 4 -17 -13 21 -26 -9
other & after:calendar	-52 -105 -38 -25 -96 -232 -13
other & after:nation	0 -22 12 0 1 -5 2
other & after:honour	9 -18 0 0 -22 -4 0
other & after:broadcast	-57 -33 -2 -2 -218 -19 51
other & after:takesPart	-13 9 -8 -4 15 -43 -4
other & after:makes	-15 31 -50 -6 90 -49 -6
other & after:comesOut	-17 -1 -6 0 49 -25 -1
other & after:playsRole	62 102 44 -4 -37 -26 -15
other & after:tells	269 154 -2 0 -74 -10 -8
other & after:speaks	-24 150 -14 -1 -104 6 13
other & after:lives	-65 137 -56 -7 -8 95 -7
other & after:prize	-67 -134 -23 -2 -25 -58 -8
other & after:calls	-31 0 0 0 68 1 -27
other & after:lists	-34 43 -37 -22 -22 -18 -7
other & after:series	-28 -32 0 -1 68 -3 0
other & after:firm	4 -137 37 -12 1 5 4
other & after:modifier	-18 -55 -10 -7 -39 145 -37
other & after:common	-23 -14 -23 -8 12 17 27
other & after:first	-22 -24 -2 -3 -2 -11 -17
other & after:surname	-18 33 -1 -1 -86 -8 -5
other & after:place	-17 -12 5 0 -2 -7 336
other & after:number	-62 -35 -7 -2 -22 -51 -20
other & after:capital	-17 -20 -2 -1 -17 -7 14
known film: common & start	-24 13 1 6 -12 -5 -13
known film: common & free	3 17 -9 -12 -13 3 -13
known film: common & mark	99 56 -6 -5 -7 -61 -9
known film: common & title case	-17 72 4 -7 -17 -32 48
known film: common & set off	-95 0 -21 43 -12 60 -4
known film: common & touching	-6 18 -11 -15 1 5 -3
known film: name & start	-46 48 -42 32 -12 -30 6
known film: name & free	-26 20 -7 40 -25 22 8
known film: name & mark	-57 19 -96 32 -22 -35 -85
known film: name & title case	-3 -4 7 3 -16 -9 -45
known film: name & set off	-12 -28 54 -17 -6 72 -99
known film: name & touching	5 25 -21 -9 -9 -3 -12
known film: rare & start	71 11 -92 43 -37 70 -37
known film: rare & free	-39 39 8 -10 -56 55 -11
known film: rare & mark	38 41 -42 -49 -77 -146 -66
known film: rare & title case	-48 109 -35 11 42 -21 -19
known film: rare & set off	-18 26 -4 -5 -7 22 -7
known film: rare & touching	-13 23 -22 16 -13 -20 -31
known film: two & start	8 101 -50 11 -5 7 -8
known film: two & free	19 -3 -23 -13 6 5 2
known film: two & mark	-2 -33 -10 -12 -6 -44 -2
known film: two & title case	-40 53 -52 -34 -30 -29 -2
known film: two & set off	22 26 0 -1 0 -26 -2
known film: two & touching	-12 21 -25 28 -6 -29 11
known film: more & start	33 95 10 -2 -3 67 9
known film: more & free	-1 5 -3 19 -5 31 22
known film: more & mark	-9 -223 -9 -2 -9 -117 -5
known film: more & title case	11 76 -5 0 -2 30 -4
known film: more & set off	0 58 0 0 0 1 0
known film: more & touching	25 3 0 8 0 -1 18
known film: common & one common	-22 47 9 -6 -11 -9 -20
known film: common & one name	16 -20 -8 -15 -8 -4 51
known film: common & some common	204 13 -40 -4 -13 -64 0
known film: common & all common	4 -38 -1 4 -25 31 -6
known film: name & one common	49 -1 -3 -4 -3 -1 -16
known film: name & one name	-14 22 -16 3 -17 1 -13
known film: name & some common	-9 -1 28 -6 -16 -40 -30
known film: name & all common	58 -54 3 -2 3 -69 3
known film: rare & one common	-69 57 -14 -16 -5 -15 -1
known film: rare & one unknown	10 34 -23 19 -44 7 -28
known film: rare & some common	-12 32 -15 -27 -29 34 -9
known film: rare & other	1 3 -9 -1 -2 -79 0
known film: two & one common	205 -205 0 0 0 0 -1
known film: two & one name	-6 234 -9 -86 -4 -7 -4
known film: two & one unknown	-10 -52 -13 2 -19 5 -27
known film: two & person	0 93 -139 6 -12 83 27
known film: two & some common	27 -1 -22 32 -21 -45 -14
known film: two & all common	-24 3 -3 -7 18 -18 3
known film: two & other	11 78 -2 -9 -8 -30 32
known film: more & one unknown	-134 32 -13 -7 -5 -50 -41
known film: more & person	0 173 -76 -79 0 22 13
known film: more & some common	-6 29 16 9 -3 -5 -3
known film: more & all common	34 -55 0 -3 -2 -4 50
known film: more & little words	-2 40 -4 18 -1 42 -1
known film: more & other	48 24 -7 46 11 10 -14
known person: person	-5 -8 3 81 -11 -11 -11
known person: some common	15 -62 174 75 -11 -40 -3
known person: all common	-16 -90 260 -25 -77 -95 -6
known person: little words	-1 -287 456 -138 -9 -51 0
known person: other	-12 -44 41 -26 -5 -12 0
one common & before 	-61 -20 -17 -34 -10 -6 -12
one common & before the	1 -7 0 -1 1 -9 -22
one common & before a	-43 -1 -2 -8 -4 -2 -7
one common & before an	31 -5 -1 -1 -3 -2 -1
one common & before of	-24 -15 -3 -13 -38 0 -13
one common & before in	38 14 -8 -10 29 -10 0
one common & before on	-14 -32 -5 18 6 -27 -3
one common & before at	17 -9 -2 -5 -41 -7 -28
one common & before by	-37 -45 -12 -10 76 33 -6
one common & before to	21 18 0 -27 6 -14 -22
one common & before for	-26 17 -17 -25 -5 -30 -5
one common & before with	10 55 -22 -25 -26 -8 -8
one common & before from	-16 0 -7 -9 -24 45 -16
one common & before as	-15 18 -1 21 -38 36 -36
one common & before and	1 -33 -18 46 17 2 -6
one common & before or	-16 -62 -6 -10 -9 -5 -3
one common & before but	128 -14 1 0 -77 -3 0
one common & before &	-324 -10 -11 -10 -10 -13 -3
one common & before his	-21 150 -1 -12 -1 0 -1
one common & before her	17 -8 -4 -16 -4 -4 -1
one common & before its	72 -3 -1 -1 -1 -8 -4
one common & before this	-23 -7 -8 -19 -3 -3 1
one common & before that	16 -2 8 28 -2 -1 -3
one common & before is	16 23 -4 15 -27 -8 -11
one common & before was	50 -1 48 -25 -10 -19 -3
one common & before are	51 -23 -13 -10 -5 -5 -10
one common & before were	4 -7 -19 -17 -13 -9 -10
one common & before be	-34 -20 -16 167 -100 -4 -12
one common & before been	135 -5 -29 -37 -2 -69 -1
one common & before will	-93 195 0 -2 7 -1 -3
one common & before would	-112 0 -6 -3 -1 0 0
one common & before has	1 -12 -2 -2 -1 0 -22
one common & before have	64 -4 -3 -2 -7 -1 -3
one common & before had	11 -14 -69 -3 -6 -6 -2
one common & before who	73 0 0 0 0 0 0
one common & before which	68 80 13 -25 -23 -62 -11
one common & before where	-98 -6 46 -14 -14 -18 -3
one common & before when	-66 -80 -11 -10 41 110 -9
one common & before while	-109 -4 -10 -1 -1 -1 0
one common & before after	-48 -28 -3 -5 0 -17 -1
one common & before before	19 -51 -8 0 8 -1 0
one common & before until	35 -22 49 -11 -26 -29 -16
one common & before since	18 2 -5 -9 -10 -31 -3
one common & before than	80 40 -6 -41 -14 -21 -20
one common & before then	12 -9 -4 0 0 0 -1
one common & before about	20 121 11 -34 -17 -4 -5
one common & before into	-49 81 -13 -34 -44 -9 -1
one common & before over	-49 -18 -28 -11 -25 -5 -10
one common & before against	115 -16 -1 -10 -58 -7 -21
one common & before alongside	-100 -5 -58 3 -1 1 -2
one common & before opposite	147 -21 -81 -2 -7 -2 -2
one common & before behind	-21 -87 -3 -1 -1 -3 0
one common & before between	81 -42 -3 -10 27 0 -1
one common & before during	38 -2 -1 -5 -1 -2 0
one common & before under	-50 -7 -5 -7 -41 -21 -11
one common & before without	-55 -7 -7 -15 -12 -10 -17
one common & before not	-123 105 -28 -39 -35 147 -18
one common & before never	-17 -2 0 0 1 0 -1
one common & before i	-147 -25 -26 -44 -23 -9 -29
one common & before he	-314 -41 -32 -33 -54 -61 -8
one common & before she	-105 -9 -9 -7 -7 0 -4
one common & before it	-17 -2 -3 -4 -3 -1 -1
one common & before they	-30 -25 -36 -17 -18 -8 -20
one common & before we	-117 -11 -13 -9 -8 0 -9
one common & before you	-144 -40 -30 -31 -24 -12 -23
one common & before my	-10 -12 2 -5 -2 -3 -2
one common & before our	-18 -2 0 0 -2 -6 -1
one common & before ,	-32 -7 8 -6 11 -25 -6
one common & before .	194 128 -16 -14 -28 -4 -6
one common & before :	19 -5 -9 -10 -12 8 -7
one common & before ;	-49 -37 -19 120 -19 -15 -23
one common & before (	76 -73 -35 49 -21 -62 -10
one common & before )	74 -15 -17 -8 -21 -3 -10
one common & before [	35 -21 -43 -44 -26 91 -8
one common & before ]	29 -35 12 5 1 4 -22
one common & before -	51 13 -39 -13 -18 -12 -8
one common & before –	-75 -1 -5 -2 -5 -6 -3
one common & before —	6 -12 -101 -41 -19 -26 -24
one common & before "	-14 -2 -6 -26 -17 -9 -9
one common & before ”	-33 1 1 0 0 0 0
one common & before '	124 -75 -4 -12 -13 -18 -31
one common & before ?	38 -125 -17 -26 -5 -10 -1
one common & before /	-6 -6 0 -3 -2 -27 0
one common & before s	-110 -1 -12 -5 -2 -7 -21
one common & before up	-127 -3 -2 -2 -8 -7 -19
one common & before out	4 -21 0 -14 2 2 0
one common & before off	244 -6 -1 -10 -29 -7 -53
one common & before back	-21 -6 -5 -10 -2 113 -54
one common & before such	94 -4 -89 -1 -1 0 0
one common & before like	-68 53 -25 -18 -13 -8 -5
one common & before including	1 -33 -90 -3 -9 -8 -1
one common & before more	-8 0 0 0 -3 0 0
one common & before most	43 -4 0 -7 -19 -1 -1
one common & before one	-2 -21 -4 -16 -10 3 -13
one common & before some	40 -5 -1 -1 0 0 -1
one common & before all	-173 125 -1 -5 16 -1 -4
one common & before both	-46 -2 0 -3 -19 -2 0
one common & before each	-42 -12 -26 -2 -6 -6 -3
one common & before every	67 -6 -1 -83 -1 0 0
one common & before how	-19 0 -1 0 0 0 0
one common & before why	-70 -1 -3 -3 0 0 0
one common & before what	-70 106 -6 -1 -1 -2 -1
one common & before if	51 -5 -5 -4 -27 463 -4
one common & before so	8 -6 -1 -1 0 0 0
one common & before because	178 -24 -56 -213 -12 -28 -33
one common & before though	-29 -25 71 -8 -5 -4 -3
one common & before although	-49 -139 -35 -11 253 -31 -7
one common & before made	-58 125 -9 -13 30 -2 -4
one common & before just	-40 -17 -1 -1 -1 -2 -1
one common & before only	-19 -22 -1 0 0 0 0
one common & before now	-48 -1 -6 0 0 0 0
one common & before once	-12 -6 98 -1 0 1 1
one common & before again	-9 -1 -2 -2 -1 -1 1
one common & before still	10 -7 -3 -16 -4 -4 -8
one common & before even	-197 0 -2 -2 -3 -2 -2
one common & before him	2 -14 -2 -19 0 -1 0
one common & before them	133 -3 -10 -12 -5 -3 -3
one common & before there	-7 -12 -4 -2 -4 -2 -3
one common & before here	-4 -18 -3 0 0 0 0
one name & before 	-29 -11 -6 -5 -16 -7 -8
one name & before the	-36 -16 4 15 10 -2 22
one name & before a	-91 72 -19 -73 -9 -4 11
one name & before an	69 0 -6 -3 -2 0 -1
one name & before of	4 -5 1 -13 -16 -14 9
one name & before in	25 -10 -6 -19 -6 -6 20
one name & before on	11 -33 -30 -1 -37 47 46
one name & before at	-34 -2 -2 -14 223 -2 -71
one name & before by	-3 -3 23 -17 -4 -1 -1
one name & before to	-30 -11 23 37 41 -17 -29
one name & before for	-27 -18 15 17 33 -41 -15
one name & before with	2 -12 22 20 -17 -1 -4
one name & before from	29 -6 -108 -27 21 -20 84
one name & before as	-7 22 22 14 -21 0 -19
one name & before and	5 23 22 -12 -13 24 -19
one name & before or	-15 57 55 119 -18 -4 -36
one name & before but	9 -24 83 15 33 -1 -1
one name & before &	-18 -51 -47 -88 -11 -12 -15
one name & before his	-104 -95 -89 376 -14 -12 -49
one name & before her	-24 -27 -21 186 -9 0 -12
one name & before their	-32 -9 -38 -28 -3 -1 -25
one name & before this	2 162 -117 -78 -22 -32 -21
one name & before that	1 5 42 -33 -3 -1 -21
one name & before is	-12 -20 -72 64 -12 39 5
one name & before was	39 -59 47 53 -11 -73 -9
one name & before are	0 -18 -13 76 -4 -1 -9
one name & before were	-26 -171 -151 -119 -12 -38 270
one name & before be	-104 -16 75 38 -31 -3 -30
one name & before been	-69 -11 -110 354 -22 -18 -232
one name & before will	0 -27 -13 -20 2 0 7
one name & before would	-37 -65 -88 155 -45 -25 -23
one name & before has	-55 9 -71 -18 -15 -6 148
one name & before have	-158 -2 21 0 0 0 114
one name & before also	-59 0 98 -45 -31 -2 0
one name & before who	-3 0 140 -7 1 -1 -126
one name & before which	-11 -8 -35 14 15 -3 18
one name & before where	-11 -34 -40 123 -13 -10 -9
one name & before when	-9 -18 -34 77 -2 -2 -2
one name & before while	6 -11 18 -10 0 0 -4
one name & before after	-63 13 -35 45 -20 -19 9
one name & before before	-4 -28 20 -51 -8 -4 101
one name & before until	74 -14 -66 83 -4 -6 -16
one name & before since	89 108 -47 -88 164 -19 -207
one name & before than	-71 71 50 -109 -32 -67 65
one name & before then	-1 -70 43 20 -11 -3 97
one name & before about	13 -24 -33 54 -22 -10 70
one name & before into	27 -18 15 -18 -14 0 -32
one name & before over	-54 -9 75 -25 -8 -4 11
one name & before against	-77 -1 -7 -1 -4 0 24
one name & before alongside	-3 -19 38 -11 -4 -2 -1
one name & before opposite	-2 -3 43 -27 -2 -2 -1
one name & before behind	-1 -9 -80 -16 1 0 1
one name & before between	-2 61 26 -56 -2 -2 -3
one name & before during	66 -2 80 0 3 -2 -146
one name & before under	-50 -2 243 -21 -9 -1 -29
one name & before without	-1 -1 -12 -5 -2 -1 -1
one name & before not	-26 -4 155 -32 -9 -42 -10
one name & before never	-9 -2 -11 -1 0 0 -1
one name & before i	-125 -33 -182 -88 -31 -13 -58
one name & before she	-40 -43 -44 -32 -32 -34 -42
one name & before it	-22 -3 -159 78 -24 -20 89
one name & before you	-3 1 -8 -13 0 0 -3
one name & before my	-132 -32 -152 -14 -23 -5 -39
one name & before ,	-13 12 26 5 -17 12 -23
one name & before .	-74 -2 -18 -4 -2 -1 -2
one name & before :	9 8 -8 35 -29 -15 10
one name & before ;	-22 -36 38 33 -11 -13 -7
one name & before (	1 -11 -17 34 -23 -22 29
one name & before [	-52 -7 -80 -113 -18 125 -16
one name & before -	-28 11 3 -12 -2 -1 -1
one name & before —	-176 -63 140 -66 -4 -2 -24
one name & before "	-8 0 -5 -1 0 -14 -1
one name & before “	1 0 -11 -1 -1 -1 0
one name & before '	-27 0 -2 0 0 0 -1
one name & before ?	-14 -1 72 -29 -7 -2 -6
one name & before /	-14 -11 -129 -15 -21 -6 67
one name & before s	-3 0 0 -16 0 0 0
one name & before up	-38 -10 -62 220 -10 -3 -104
one name & before out	274 24 -4 -39 -2 0 0
one name & before off	-10 30 -129 222 -17 -17 -135
one name & before back	-3 -2 -1 -10 -1 0 -1
one name & before such	3 -19 7 0 15 0 27
one name & before like	-7 81 -10 -11 -7 -12 -5
one name & before including	10 -4 -2 0 0 2 5
one name & before one	-80 -14 -174 -30 -11 -9 287
one name & before some	104 -2 -55 -34 -1 -2 -4
one name & before all	-14 -2 -25 -24 -40 -12 142
one name & before both	-4 -2 62 -2 0 0 0
one name & before every	131 -2 -131 -32 -6 -77 -7
one name & before how	-8 -10 0 9 0 -1 -6
one name & before why	-13 -20 83 -7 -21 -10 -12
one name & before what	12 -18 0 -22 -5 -2 28
one name & before if	-44 -50 148 40 -10 -34 0
one name & before so	-55 -36 32 -14 -2 0 -5
one name & before because	-12 -43 67 -1 -2 -1 1
one name & before though	-3 -1 17 -9 -1 -1 -2
one name & before despite	4 -1 -1 0 -13 0 10
one name & before via	-17 -13 -2 -56 -20 -28 133
one name & before vs	-1 -7 -1 -23 0 -1 -1
one name & before made	-6 135 -26 -10 -59 -3 -114
one name & before based	115 0 -66 0 0 -52 -4
one name & before just	11 -40 136 -55 -3 0 -48
one name & before only	-19 0 -22 0 0 0 -1
one name & before now	20 -28 67 2 -1 4 -74
one name & before once	-10 -4 -124 219 -10 -53 -2
one name & before yet	0 -2 14 -19 0 0 0
one name & before still	-3 0 -10 -11 0 1 1
one name & before even	0 -5 9 -1 0 0 -1
one name & before him	-10 -7 -88 7 -6 60 -12
one name & before them	-37 55 -108 131 -33 -43 -1
one name & before there	-3 0 -9 1 -1 0 0
one name & before here	-26 -20 224 -91 -6 0 -2
one unknown & before 	-14 -35 -32 5 -21 3 -20
one unknown & before the	-17 9 -14 -37 -9 -14 17
one unknown & before a	-68 -21 -4 -8 -4 -2 30
one unknown & before an	-54 -3 -3 -4 -36 0 457
one unknown & before of	48 -16 -22 -10 -10 -11 -25
one unknown & before in	-50 19 -5 -61 -4 11 80
one unknown & before on	21 55 -34 -3 28 27 -52
one unknown & before at	-97 -14 -18 -20 25 30 68
one unknown & before by	-1 -11 -14 46 78 -19 -29
one unknown & before to	12 4 -9 13 -20 -5 63
one unknown & before for	42 -6 9 12 3 13 -38
one unknown & before with	-31 22 31 2 24 -21 -68
one unknown & before from	39 21 -38 8 63 -15 81
one unknown & before as	-26 -41 44 59 3 7 -9
one unknown & before and	-34 11 17 31 1 8 28
one unknown & before or	-4 150 230 -44 -19 -20 -58
one unknown & before but	-20 84 138 -31 -2 -29 -9
one unknown & before &	-29 -26 -58 -41 -36 -35 -24
one unknown & before his	364 252 -1 -10 -19 -1 -28
one unknown & before her	-15 132 0 -117 -7 0 -3
one unknown & before its	356 -6 1 0 -5 0 -35
one unknown & before this	70 52 -23 237 -42 -27 -46
one unknown & before that	-36 -10 31 2 26 -28 -19
one unknown & before is	89 12 18 60 -9 -24 -54
one unknown & before was	131 33 -70 48 -31 -50 78
one unknown & before are	-178 -39 -4 164 -51 -33 18
one unknown & before were	133 -99 -58 -23 -16 -16 -38
one unknown & before be	127 -139 29 93 -105 173 -197
one unknown & before been	-119 -74 -41 124 -132 122 -133
one unknown & before will	-5 -18 -5 -1 -1 0 0
one unknown & before would	-29 -40 124 -120 -67 -63 -31
one unknown & before has	-62 -64 -53 -35 25 -27 60
one unknown & before have	2 -18 8 -6 164 1 -9
one unknown & before had	-9 -12 -7 -1 -3 -2 -1
one unknown & before also	-115 -5 155 11 -89 -60 -50
one unknown & before who	-35 0 -9 -2 -4 0 1
one unknown & before which	-73 -83 33 -100 120 29 51
one unknown & before where	-28 -8 68 14 59 -37 -50
one unknown & before when	43 -49 -11 149 8 -30 -43
one unknown & before while	-18 -45 57 3 32 -21 -32
one unknown & before after	-22 124 6 101 18 -66 -60
one unknown & before before	-159 83 19 245 -2 132 -184
one unknown & before until	-74 -138 95 -93 -49 248 -100
one unknown & before since	-163 -44 -74 -78 51 -46 -11
one unknown & before than	67 -45 62 -34 -147 166 -127
one unknown & before then	81 86 58 -88 -50 -38 -8
one unknown & before about	128 -79 -44 -133 61 139 -19
one unknown & before into	25 -101 68 -106 6 -2 95
one unknown & before over	-87 31 -76 -71 87 -49 44
one unknown & before against	-1 48 -39 -34 -3 3 -73
one unknown & before alongside	52 -17 8 -16 3 4 -2
one unknown & before opposite	-12 77 27 -21 -8 -23 -36
one unknown & before behind	-12 -16 -39 -84 -12 191 -35
one unknown & before between	-50 -54 17 -14 -11 92 159
one unknown & before during	240 -27 73 -22 -92 -34 -169
one unknown & before under	-79 -45 0 -53 250 -15 -82
one unknown & before without	-118 -96 -169 278 -42 -7 -44
one unknown & before not	36 123 42 -57 -36 -6 -69
one unknown & before never	-29 0 -3 0 -4 0 -1
one unknown & before i	260 -55 -59 -198 -142 -51 -149
one unknown & before he	-81 -134 -182 -123 -116 -147 -105
one unknown & before she	-85 0 -70 -6 -21 0 -37
one unknown & before it	-50 0 -7 -2 0 -1 -4
one unknown & before they	-154 -208 -202 -168 -158 -113 -154
one unknown & before we	-59 -32 -71 -83 -30 -15 -112
one unknown & before you	-161 -94 -47 -32 244 -31 -106
one unknown & before my	-6 -15 -13 -5 186 -3 -25
one unknown & before your	-64 -6 -2 -7 -5 -5 -16
one unknown & before our	27 -94 -4 -62 53 7 -20
one unknown & before ,	-11 6 -29 28 -21 -7 22
one unknown & before .	107 -109 4 6 -42 -42 -66
one unknown & before :	-41 22 -54 57 40 37 39
one unknown & before ;	-25 65 -7 -109 30 2 24
one unknown & before (	31 -75 -30 -40 80 20 -62
one unknown & before [	-7 -59 -34 211 61 -157 -10
one unknown & before ]	16 -68 71 1 0 0 -34
one unknown & before -	26 -12 99 -3 -18 -32 -33
one unknown & before —	12 -44 -25 -66 -106 -67 -30
one unknown & before "	-275 212 -83 -60 -113 -178 150
one unknown & before “	-26 0 -6 -1 -1 -17 0
one unknown & before ?	173 -26 81 -58 -67 -108 -150
one unknown & before /	-72 -21 -33 -56 181 -44 -47
one unknown & before s	-55 138 -48 -9 -27 -37 -19
one unknown & before up	-22 -4 -7 -107 -30 9 245
one unknown & before out	-123 160 -9 -78 237 -7 -14
one unknown & before off	-35 53 -74 -94 -36 -56 157
one unknown & before back	39 -61 25 -72 34 9 17
one unknown & before like	15 -54 2 136 -3 54 -32
one unknown & before including	-16 32 4 -24 11 81 -32
one unknown & before more	2 -14 4 -34 19 -3 -6
one unknown & before most	394 -3 -5 -1 -4 0 -2
one unknown & before one	-42 -6 155 -101 -7 -10 -79
one unknown & before some	83 -116 -31 -11 185 -4 -39
one unknown & before all	0 -47 5 54 1 -4 -32
one unknown & before both	-144 -73 -3 -34 -58 -45 -33
one unknown & before each	13 -34 42 -39 17 4 -1
one unknown & before every	-129 -4 -36 238 -85 -199 -12
one unknown & before how	21 -17 -11 50 10 -5 -84
one unknown & before why	-29 -19 232 -36 -43 -158 -54
one unknown & before what	-48 13 60 -11 -1 -10 -55
one unknown & before if	-48 118 135 53 -4 -35 -8
one unknown & before so	99 113 -38 -158 -47 -37 -46
one unknown & before because	-111 -143 -33 -7 -12 -23 123
one unknown & before though	-6 -53 138 -11 -10 -16 -19
one unknown & before although	-29 -1 -23 -8 -16 0 -17
one unknown & before via	-6 -82 126 -40 -19 -9 -9
one unknown & before vs	-71 -39 -17 -16 -41 -17 -73
one unknown & before made	-44 21 54 -56 -34 -5 -20
one unknown & before just	-1 -25 -24 -20 -3 0 -1
one unknown & before only	-33 177 -34 -37 -30 -13 -44
one unknown & before now	23 -141 -36 28 65 135 -66
one unknown & before once	-54 76 71 -9 -18 -77 -41
one unknown & before yet	-21 -87 61 177 -34 -17 -29
one unknown & before still	198 -142 -22 35 1 0 -82
one unknown & before even	6 -9 38 -5 3 1 -36
one unknown & before him	-347 -79 -54 40 284 4 -106
one unknown & before them	-70 60 -38 -29 -25 -41 -10
one unknown & before here	-11 -1 62 -21 -24 -1 -3
person & before 	0 6 12 44 5 -11 1
person & before the	-8 -34 -1 -40 -51 -11 -12
person & before a	-63 -112 -143 -61 -36 -9 -88
person & before an	2 -1 -24 -1 -6 -122 -9
person & before of	-7 -24 -54 14 -2 36 12
person & before in	-3 54 -25 13 -46 -6 72
person & before on	90 102 -79 -20 -17 -23 58
person & before at	-23 -23 -21 -38 130 -28 165
person & before by	-1 -22 58 -32 0 -8 -8
person & before to	-3 -27 85 10 -17 -9 64
person & before for	-9 26 1 -9 25 56 30
person & before with	12 -6 46 -19 -2 -17 -17
person & before from	-14 16 48 -46 -27 21 -36
person & before as	-2 -26 -71 167 -16 -17 -17
person & before and	-8 -14 10 -7 37 8 -24
person & before or	-1 23 47 -45 -15 -12 33
person & before but	-1 -30 17 -21 -6 -2 -4
person & before &	-6 -215 -233 -135 -18 -58 -40
person & before his	-41 132 0 -115 -15 -32 -76
person & before her	-13 -5 -76 -13 6 -7 9
person & before this	-189 -27 -226 -186 -50 -108 -114
person & before that	-2 -25 10 4 -12 -1 -4
person & before is	-1 -27 22 111 -13 -28 -12
person & before was	-10 -4 -64 49 -15 -39 -16
person & before are	0 35 81 -75 -7 -1 -10
person & before were	-3 101 134 -39 -4 -11 -18
person & before be	-59 26 -204 -27 -36 -33 -38
person & before been	1 -2 -219 290 -5 -74 -1
person & before will	0 26 -82 0 -7 -52 -12
person & before has	-1 59 59 -14 -6 -9 -8
person & before have	-49 -57 -127 -32 -33 -2 0
person & before had	-2 44 108 -40 -12 -7 -10
person & before also	0 -3 205 -119 -9 -98 -2
person & before who	-5 -3 -14 -4 -1 -2 -1
person & before which	-1 -35 14 39 -17 -5 -6
person & before where	-2 -12 40 10 -12 -14 -3
person & before when	-21 -11 33 42 128 -36 -50
person & before while	-5 -7 73 -8 -9 -7 -12
person & before after	2 180 21 -64 -4 -54 -13
person & before before	0 -40 90 -2 -5 -12 -8
person & before until	0 -41 71 -23 -1 -8 -1
person & before since	-1 108 81 -37 -73 -69 -6
person & before than	-4 -90 -98 -67 -8 -102 433
person & before then	0 147 -65 -31 -3 -6 -6
person & before about	-25 36 -19 6 -54 -145 -48
person & before into	-51 110 -79 71 -53 -80 -137
person & before over	0 -10 27 -15 0 1 3
person & before against	0 109 -3 -38 -9 -7 -8
person & before alongside	0 -48 64 -4 3 11 -15
person & before opposite	0 -8 83 -33 -1 -3 -1
person & before behind	-3 71 87 -9 -25 -39 -11
person & before between	1 -35 43 -22 -4 -24 -8
person & before during	218 0 9 -3 86 -1 -192
person & before under	-4 -7 130 -9 -29 1 -11
person & before without	-5 -18 199 -211 -4 -9 -2
person & before not	-12 -7 111 -32 -11 -28 -15
person & before never	-3 -9 -21 -1 -1 0 -1
person & before i	3 -20 -298 30 18 -21 -33
person & before it	0 -4 51 -63 -2 -1 -2
person & before they	0 0 -16 0 0 0 0
person & before we	-2 11 -139 6 3 7 17
person & before you	0 0 -77 -17 0 0 0
person & before my	-45 97 -74 -28 -64 -51 -82
person & before our	-3 -59 -39 -31 -3 -1 -20
person & before ,	5 -18 3 40 15 -7 -6
person & before .	-72 86 42 2 -18 -19 -33
person & before :	-17 -9 72 -22 -40 -16 -24
person & before ;	-6 11 68 -17 -22 -1 1
person & before (	-6 11 84 -24 -17 -18 -12
person & before [	0 -43 168 -157 -1 0 0
person & before -	-21 59 44 -31 -34 -18 -18
person & before –	5 -44 -205 -2 351 -26 -6
person & before —	-19 -5 168 66 -7 -1 -2
person & before "	-10 -64 -40 -43 -33 -26 -78
person & before “	0 -22 120 -33 -3 -19 -1
person & before '	-23 -32 -23 -20 -18 -10 -27
person & before ?	-3 -4 200 -13 -6 -51 -2
person & before /	-13 -7 138 -28 -18 -11 -45
person & before s	-3 -55 -248 314 -16 -68 -7
person & before up	-1 56 130 -16 -30 -29 -81
person & before out	-15 -39 59 265 -45 -3 -44
person & before off	0 -11 209 -50 -10 -1 -8
person & before like	-2 -129 24 89 24 -5 -6
person & before including	-2 -52 2 -25 -3 111 2
person & before most	-34 0 -20 0 0 0 0
person & before one	-40 -140 -163 249 -50 -56 -130
person & before some	-3 -8 60 -27 0 0 0
person & before all	-3 6 -105 -5 3 -22 -15
person & before both	-1 -4 24 -14 0 -1 0
person & before every	-11 -33 -23 -37 -21 -17 -26
person & before how	-3 -69 -3 122 -29 -7 -38
person & before why	0 -72 78 15 -3 0 -21
person & before what	-2 30 12 -17 -13 -8 -6
person & before if	-36 -22 1 -22 210 -4 -30
person & before so	-15 -19 -190 253 -48 -41 -60
person & before because	-11 -68 -2 -38 256 -16 -76
person & before though	0 -3 71 -64 0 -2 -1
person & before although	2 -15 18 -21 7 0 1
person & before made	-3 -13 63 140 -38 -175 -25
person & before only	-15 -86 51 -16 -8 -2 0
person & before now	-1 -1 80 -5 0 -2 0
person & before once	2 -75 -140 -110 -69 385 -32
person & before yet	0 3 48 -37 0 2 -1
person & before still	1 -128 -2 122 -35 -9 -28
person & before even	-30 -20 1 293 -41 -44 -87
person & before him	-2 -10 13 145 -6 -46 -12
person & before them	-12 -83 159 -50 -11 -8 -4
person & before there	0 0 100 -5 0 -1 0
some common & before 	54 14 -12 -3 -3 -9 -3
some common & before the	-17 -35 -1 -11 -35 -35 13
some common & before a	124 -146 -2 -7 33 -25 -30
some common & before an	-54 -37 -5 -4 -64 -8 -3
some common & before of	8 26 -21 19 -18 28 -31
some common & before in	4 53 -19 -13 0 58 38
some common & before on	-29 -36 2 -28 -51 51 81
some common & before at	114 -59 -40 -39 43 8 37
some common & before by	135 -25 103 21 100 -73 -35
some common & before to	20 -31 -44 9 -42 10 92
some common & before for	24 9 -15 -26 61 -17 -35
some common & before with	44 24 21 -35 -33 52 61
some common & before from	-37 55 51 -17 63 -2 30
some common & before as	-10 0 -19 200 -29 -31 -43
some common & before and	-16 39 5 -16 -4 -8 -32
some common & before or	-4 148 -74 -23 82 -14 23
some common & before but	-74 81 -181 -14 13 252 -52
some common & before &	-1 -37 -4 -4 -5 -2 -3
some common & before his	-44 219 -2 -64 -3 -18 -32
some common & before her	-38 -20 -6 -1 -20 -11 -7
some common & before their	-17 -8 -16 -9 2 0 -4
some common & before this	-37 -174 -68 -14 -33 -67 -6
some common & before that	-25 -37 -120 6 -30 -54 154
some common & before is	-89 -9 48 55 -4 -72 -50
some common & before was	-84 -35 -52 -28 -138 -80 32
some common & before are	-15 61 -20 -96 -15 -60 -36
some common & before were	-24 101 60 -15 -26 88 -58
some common & before be	-86 -8 158 158 -37 -122 -35
some common & before will	-8 -11 -7 -11 -6 -15 0
some common & before would	-4 -76 -22 -9 -1 -11 -11
some common & before has	-92 -45 141 -10 -69 -30 -158
some common & before have	-27 -19 0 1 -24 -12 -17
some common & before had	278 103 -100 -13 -16 -42 -2
some common & before also	-10 -104 -10 -14 -69 128 -1
some common & before who	-91 -23 -59 -3 -11 -2 -8
some common & before which	373 -177 99 -69 93 -180 -94
some common & before where	-14 -177 -100 -68 -147 286 84
some common & before when	-58 18 -25 -104 51 -42 87
some common & before while	4 195 -133 -3 -35 -71 -1
some common & before after	97 105 32 -29 101 27 -84
some common & before before	-2 81 -4 -67 -25 -46 152
some common & before until	-56 116 -55 -18 -51 -54 2
some common & before since	-26 35 -56 -23 -85 33 315
some common & before than	-82 136 -63 -10 -101 149 -41
some common & before then	-11 78 38 -46 59 -59 -79
some common & before about	-127 95 -52 113 -67 -109 154
some common & before into	29 -135 19 118 -6 -112 90
some common & before over	0 71 21 -31 22 -54 -29
some common & before against	-14 62 -35 -7 -10 -15 -9
some common & before alongside	0 -63 67 -16 -5 -2 47
some common & before opposite	-37 -21 -75 -14 -42 -201 -28
some common & before behind	-6 109 53 -5 -12 -142 -23
some common & before between	0 153 -2 1 -6 -108 -2
some common & before during	207 -173 8 -1 3 209 -53
some common & before under	-33 -18 -14 -7 -61 -10 -4
some common & before not	-47 -90 -48 -29 -41 -294 -35
some common & before never	-17 -62 -36 -10 -31 -62 -13
some common & before i	-62 -259 -132 -70 -90 -128 -62
some common & before he	0 -8 0 1 0 0 -1
some common & before she	-178 -92 -100 -108 -71 -99 -93
some common & before it	-101 -98 112 -53 -263 -32 311
some common & before they	-154 -327 -203 -158 -98 -218 -130
some common & before we	-22 -26 -45 -28 -32 -17 -13
some common & before you	-8 -227 -130 -87 -134 -177 -63
some common & before my	-191 -132 -33 -20 -24 -48 -42
some common & before your	-13 -22 -5 -7 -20 -35 -11
some common & before ,	-13 11 3 35 -18 14 -9
some common & before .	-113 -189 -50 -36 -149 -34 -116
some common & before :	-34 -47 -44 -21 54 12 -7
some common & before ;	-46 129 -11 28 -43 -130 -38
some common & before (	-23 47 42 -54 109 75 -24
some common & before -	-30 -111 -25 -23 -54 98 -17
some common & before –	-29 -273 -9 -53 -31 -127 -1
some common & before —	-87 -10 -73 191 -74 -5 -3
some common & before "	-10 -27 -2 -1 210 9 -6
some common & before “	-47 -70 101 -60 -70 -102 -30
some common & before ”	-73 153 3 -4 2 -42 2
some common & before ?	-2 -37 58 -9 -4 -2 -2
some common & before /	-31 -59 -52 -4 -62 -4 -3
some common & before s	-12 54 -12 -21 -56 -78 -8
some common & before up	213 -124 -37 -9 -174 -22 139
some common & before out	-33 118 -11 -23 -31 -64 -35
some common & before off	-36 -69 -9 -67 -74 -21 203
some common & before back	-4 106 -3 -6 -5 -88 -3
some common & before such	-1 -80 -1 -1 -1 -49 0
some common & before like	-5 41 71 -17 -27 -55 -8
some common & before including	-18 -83 -15 -26 -10 132 -2
some common & before most	-100 -14 -16 0 -9 -1 -1
some common & before one	-8 126 -6 -3 -66 -9 -19
some common & before some	-117 86 -106 -21 -5 -29 -137
some common & before every	-16 -64 2 -3 0 -3 -1
some common & before how	-6 -16 17 -19 -40 -68 -2
some common & before why	-3 -79 -73 -2 -9 -25 0
some common & before what	-96 -94 -18 -12 -55 -40 -34
some common & before if	17 -30 -81 -34 53 -64 11
some common & before so	0 -16 4 8 -3 19 0
some common & before because	-30 -13 126 -7 -4 -26 -33
some common & before though	2 25 -4 -24 -13 -10 -9
some common & before via	-19 -22 -16 -1 53 -10 -15
some common & before made	-23 26 -12 -5 -41 -44 33
some common & before just	-1 146 -49 -2 -4 -70 -1
some common & before only	-59 112 -11 -15 -25 -14 -2
some common & before now	63 -247 1 250 0 53 -108
some common & before once	15 84 -7 -3 120 2 -101
some common & before him	-6 -118 -19 -105 -25 -65 -13
some common & before them	-1 112 -58 -2 -2 -38 2
some common & before there	-14 -96 -35 -8 -9 -18 -3
some common & before here	2 54 -17 1 -5 -22 -3
all common & before 	55 -5 -2 -17 -22 -13 -9
all common & before the	-1 -32 -1 -3 19 -12 12
all common & before a	-65 -108 -3 -2 -5 -15 -8
all common & before an	-7 -72 0 0 -2 -10 -1
all common & before of	-31 17 -9 15 12 -17 28
all common & before in	13 37 -9 -8 -14 6 -8
all common & before on	-28 -16 -4 -21 83 -16 71
all common & before at	80 -53 -16 -33 -15 -12 52
all common & before by	51 -115 27 -6 168 -102 -37
all common & before to	-38 -9 -22 -25 18 8 40
all common & before for	0 19 -10 -11 -26 40 -21
all common & before with	-9 23 3 -12 -22 108 -7
all common & before from	-29 32 -7 -11 98 70 -65
all common & before as	-13 -50 -17 95 -24 -72 15
all common & before and	69 25 -11 3 -42 7 -23
all common & before or	-18 42 -27 -13 -38 -74 -12
all common & before but	-23 110 -39 -33 179 24 -21
all common & before &	27 -12 1 0 0 -10 -6
all common & before his	-9 1 0 -2 -12 -2 -1
all common & before her	-4 146 0 -17 -5 -17 -1
all common & before their	10 2 12 0 7 -2 -1
all common & before this	-12 -85 -8 -5 -6 -11 -2
all common & before that	-12 62 -8 105 -56 -86 -10
all common & before these	-2 -28 0 -3 -5 -18 0
all common & before is	91 93 -20 -16 -22 55 -22
all common & before was	-86 -101 39 122 55 19 -57
all common & before are	-4 1 -14 -29 -8 40 -10
all common & before were	-1 47 -8 -4 -2 -32 -8
all common & before be	90 -7 -1 -5 -5 -14 -39
all common & before will	-2 -45 0 -1 0 -15 0
all common & before would	-90 -15 -34 -51 -5 -61 -5
all common & before has	27 -16 -14 -6 -20 -45 -10
all common & before had	-3 -118 -8 -1 -17 -16 -1
all common & before also	13 -180 -2 1 73 39 0
all common & before who	0 -14 -3 -1 -17 -66 0
all common & before which	-8 -102 -133 -28 -121 80 -29
all common & before where	3 -70 -35 -26 56 -115 -15
all common & before when	-18 34 -25 -5 -118 -67 -3
all common & before while	-50 -69 -3 -2 -4 -36 0
all common & before after	138 -44 -5 -39 7 108 -35
all common & before before	-13 -35 -1 0 -104 -78 -1
all common & before until	-4 35 -1 -3 -2 -25 -1
all common & before since	-30 45 -2 -12 -64 154 -43
all common & before than	-74 -138 -41 -4 -76 145 -24
all common & before then	-8 266 -3 -1 -1 -39 -2
all common & before about	30 101 -11 -29 -38 -128 -55
all common & before into	-14 47 -2 -29 -7 41 -4
all common & before over	0 58 0 -1 -13 -81 -3
all common & before against	3 -123 178 -9 131 -21 0
all common & before opposite	-73 95 -66 -32 -65 -95 -31
all common & before behind	0 189 -1 -11 -2 -139 -1
all common & before between	-41 53 -16 -2 -17 -164 -10
all common & before during	87 46 -8 -12 -105 -63 -33
all common & before under	-102 -54 -31 -26 -64 -103 -56
all common & before not	328 46 -17 -5 -18 -95 -17
all common & before never	-4 -15 -2 0 1 -1 0
all common & before i	-177 -267 -85 -82 -119 -193 -68
all common & before he	-238 -272 -155 -106 -166 -132 -178
all common & before she	151 -107 -4 1 -74 6 -3
all common & before it	-66 -53 -38 -1 -7 -80 -4
all common & before they	-68 -166 -26 -28 -36 -102 -42
all common & before we	-198 -328 -123 -73 -208 -168 -95
all common & before you	-119 -142 -32 -19 -79 -78 -26
all common & before my	-36 14 -5 -2 -20 -28 -13
all common & before your	231 -72 -21 -1 -109 -103 -30
all common & before ,	44 -12 -14 -22 24 37 -21
all common & before :	-32 -24 -6 -4 7 -59 -8
all common & before ;	121 79 -29 -5 -33 -134 -39
all common & before (	-52 93 -49 -84 14 -19 -15
all common & before -	-49 44 -10 -11 -18 -23 -42
all common & before –	391 -12 -1 -1 -8 -3 -1
all common & before —	145 -75 -62 94 153 -75 -11
all common & before "	-6 82 0 -1 -14 -82 -1
all common & before '	243 -59 -8 -20 -54 -35 -43
all common & before /	-1 -20 -9 0 -26 -2 -1
all common & before s	-15 135 -3 -78 -6 -214 -5
all common & before up	407 -3 -9 -62 -48 -53 -32
all common & before out	-1 15 0 -1 0 -27 0
all common & before off	0 26 0 0 1 -26 1
all common & before back	0 83 0 0 0 -87 0
all common & before such	-51 -62 0 0 -1 -9 -3
all common & before like	-5 36 -13 -7 -16 -131 -6
all common & before including	-10 81 -1 -4 -8 -44 -1
all common & before more	-5 -26 -2 0 1 -2 0
all common & before most	-23 -11 0 -1 0 -19 0
all common & before one	-13 -6 -1 -2 -12 -6 -3
all common & before some	-8 8 -2 0 0 -7 -13
all common & before all	-53 -18 0 -1 -5 -12 -1
all common & before both	-3 -13 0 -3 23 1 0
all common & before every	-28 8 0 1 -1 0 0
all common & before how	-1 -15 -1 -3 -4 -35 -1
all common & before why	-90 -39 -17 -12 -11 -91 -1
all common & before what	-25 -100 -15 -10 -21 -13 -5
all common & before if	-1 53 0 0 0 -4 0
all common & before so	-24 41 -2 0 -1 -41 1
all common & before because	0 94 -1 0 -1 -32 0
all common & before though	-16 -71 -63 0 -34 -17 -41
all common & before although	0 61 0 -1 -59 -32 -12
all common & before made	-7 -7 -17 -6 93 74 -10
all common & before just	-8 -30 -9 -3 -26 -73 -4
all common & before only	-11 -33 0 0 0 -2 0
all common & before now	-14 0 0 0 -1 0 0
all common & before once	0 -19 0 0 0 0 0
all common & before still	-18 -55 -1 -2 -5 -8 1
all common & before him	4 -94 -2 -35 -40 -41 0
all common & before them	-27 -81 -9 -15 -7 146 -1
all common & before here	-32 13 -30 -4 -19 -43 -6
little words & before 	-8 -16 -8 -9 11 2 -3
little words & before the	-7 -31 0 0 23 -10 -1
little words & before a	-34 -66 -3 -11 -16 -35 -9
little words & before an	1 -90 0 0 -2 -9 0
little words & before of	-14 13 -16 -20 -18 37 -7
little words & before in	6 45 0 -1 -4 25 -27
little words & before on	27 -4 -10 -17 -26 -14 100
little words & before at	51 -15 -1 0 -35 -15 53
little words & before by	-22 -5 -19 -3 -49 -15 -8
little words & before to	48 -24 -12 -12 -10 4 -12
little words & before for	20 35 -14 38 -1 2 -3
little words & before with	-5 24 -24 -2 -2 17 -2
little words & before from	-40 -55 -10 -13 -16 -38 -47
little words & before as	-20 -18 -2 40 5 -47 -4
little words & before and	-8 4 -12 -6 -34 9 -8
little words & before or	-6 -42 -8 -4 -11 -65 -4
little words & before but	22 176 -11 -1 54 -84 -2
little words & before &	-11 -47 -8 0 -2 -8 0
little words & before his	-2 288 0 -1 0 -2 -2
little words & before her	0 -18 0 0 -1 -1 0
little words & before this	339 -50 0 -1 -3 -5 -1
little words & before that	4 96 -22 -11 34 -72 0
little words & before these	-6 -9 0 0 -1 -3 0
little words & before is	-7 155 -6 -19 -5 -60 0
little words & before was	-10 -9 -11 -51 -9 -27 -6
little words & before are	-43 -94 1 -29 -29 -84 247
little words & before were	-3 -138 -47 -12 -7 -70 -3
little words & before be	6 -258 -2 216 40 -62 -20
little words & before been	0 -112 -10 -5 -1 -65 0
little words & before will	0 -128 0 0 0 -2 0
little words & before has	-11 -120 -24 -4 -12 239 -6
little words & before had	0 -4 -12 -1 -2 -17 0
little words & before also	-4 -80 -26 -41 -57 88 -1
little words & before who	-48 -3 0 0 0 -1 0
little words & before which	-4 20 -8 -3 -9 -75 -2
little words & before where	-48 102 -78 -18 -51 -108 -4
little words & before when	0 128 -1 0 0 -40 0
little words & before while	0 -168 -29 0 1 277 0
little words & before after	-6 100 -13 -10 -36 67 -1
little words & before before	-3 116 -4 0 -14 -16 -2
little words & before until	0 67 0 -30 69 -59 9
little words & before since	-4 134 -22 -2 -19 -33 -3
little words & before than	48 -12 57 0 2 101 0
little words & before then	1 -90 0 0 0 -3 0
little words & before about	-41 86 -19 -26 -11 -41 -3
little words & before into	0 -185 0 213 0 -24 0
little words & before over	-5 -94 -4 -6 -11 167 -11
little words & before against	1 -13 -4 0 -7 -47 0
little words & before alongside	3 -19 -11 1 2 3 0
little words & before opposite	0 8 -17 -1 1 -43 0
little words & before behind	-2 -29 -67 -35 -3 112 -1
little words & before between	-13 -32 -54 -3 -10 -101 -9
little words & before during	5 -81 4 -11 4 6 1
little words & before under	98 -6 -2 -2 24 9 6
little words & before not	-1 -8 0 0 0 -39 3
little words & before i	-34 -198 -52 -26 -33 -159 -7
little words & before he	-33 -113 -4 3 -12 -75 -14
little words & before she	-110 -230 -61 -26 -61 -271 -54
little words & before it	-8 -37 -13 -5 -2 -7 -3
little words & before they	-5 -124 -24 -17 -26 -57 -2
little words & before we	-70 -223 -60 -46 -34 -167 -55
little words & before you	-36 -138 -24 -2 -12 -145 -7
little words & before my	-2 -12 0 0 -1 -3 0
little words & before our	23 -11 -2 -3 -1 -4 -2
little words & before ,	16 -50 -23 -15 -15 1 -16
little words & before .	3 -79 31 0 0 5 -10
little words & before :	-35 -11 -3 -11 -12 4 -5
little words & before ;	-49 46 -31 -7 -32 29 -2
little words & before (	-5 326 -39 -5 0 257 0
little words & before –	-40 -62 0 -5 -9 -16 -8
little words & before —	282 -51 -1 0 -66 0 0
little words & before "	314 72 -13 -16 -28 -12 -23
little words & before ?	-20 -83 -101 -18 -24 -25 -117
little words & before /	-12 -22 0 -3 -11 -21 0
little words & before s	5 -143 -1 2 -2 157 -2
little words & before up	-92 -162 -11 -58 -30 -118 -16
little words & before out	-3 151 0 -3 0 -3 0
little words & before off	-2 -10 -2 -3 -2 -4 -5
little words & before such	4 -48 2 -1 33 3 2
little words & before like	-3 80 -5 0 -3 -47 -13
little words & before including	-2 -31 4 -1 22 -30 -1
little words & before more	-1 -9 0 0 0 -4 0
little words & before most	-16 -6 0 0 0 -1 0
little words & before one	2 -20 1 -2 0 10 0
little words & before some	-37 62 -3 0 3 -51 -20
little words & before both	300 -38 -33 -6 17 -8 -2
little words & before every	13 14 -2 11 9 8 8
little words & before how	0 -8 0 0 0 -34 2
little words & before what	3 -35 -1 0 -2 -5 0
little words & before if	-3 142 0 -1 0 -12 0
little words & before so	-51 -93 -2 -14 0 -11 -2
little words & before because	-19 188 -24 0 -3 -47 2
little words & before though	0 84 0 -1 -1 -15 0
little words & before made	-1 -35 0 -1 -3 -69 0
little words & before just	0 -58 0 1 0 -32 0
little words & before only	-2 19 -1 0 0 -33 0
little words & before yet	-3 -28 41 -35 -1 -32 -16
little words & before still	-29 -21 -3 -9 -1 -2 0
little words & before him	12 -21 -2 137 -2 -86 -11
little words & before them	-1 27 -1 0 0 -7 0
little words & before here	-1 2 11 0 0 -7 0
other & before 	25 -12 -17 -30 3 18 5
other & before the	-24 -52 -1 -5 -18 -19 -5
other & before a	-9 -79 0 -1 -2 -4 -4
other & before an	0 -73 0 0 -3 0 0
other & before of	-17 40 -5 -44 -39 -5 -30
other & before in	-34 61 4 -3 -26 1 -52
other & before on	6 -87 -43 -10 26 48 -8
other & before at	180 -61 -7 -5 42 -19 -30
other & before by	-33 -11 -46 -29 -37 103 -6
other & before to	8 -149 -45 -32 -34 -105 33
other & before for	81 18 -37 -7 88 44 -14
other & before with	-16 112 -4 -4 19 -68 -3
other & before from	-33 67 -24 -8 29 37 -22
other & before as	-11 22 49 28 -15 -20 -8
other & before and	-9 50 26 -13 -23 31 -22
other & before or	-33 -62 -40 -31 -58 -66 -16
other & before but	-24 96 -129 -5 -48 -164 82
other & before &	-1 -34 -1 -1 -2 -4 0
other & before his	-5 -28 0 -1 -2 -3 -1
other & before its	-2 -9 0 0 0 -9 2
other & before this	1 -38 -11 1 106 -6 -3
other & before that	10 133 -15 -11 -40 7 -10
other & before is	-3 3 -6 90 -1 -11 -1
other & before was	-8 70 -3 -22 -3 -32 -3
other & before are	-3 227 -11 -5 -5 -11 0
other & before were	-18 75 -7 -7 -7 -52 -7
other & before be	-55 -6 -25 -14 -20 -69 -34
other & before has	-3 -66 -17 0 -6 -8 0
other & before had	1 25 0 2 0 -7 3
other & before also	0 0 0 0 0 -31 0
other & before who	-19 -8 0 0 0 1 -3
other & before which	-7 156 -99 -16 -46 -93 -43
other & before where	-6 -49 -27 -89 -37 -70 -2
other & before when	-4 -10 -2 -3 153 -28 -2
other & before while	1 -50 2 -2 5 -61 19
other & before after	-3 237 -4 -2 -30 -75 -1
other & before before	-6 -114 -1 1 2 -31 -1
other & before until	-15 -36 -42 -129 -6 -43 -2
other & before since	-18 -23 -7 -2 -60 242 -1
other & before than	0 -8 -9 -10 -1 0 0
other & before then	17 20 0 0 5 17 16
other & before about	-113 182 -8 151 -25 -36 -35
other & before into	-146 264 -60 -17 3 5 -29
other & before over	380 -157 -29 -11 -98 -84 -105
other & before against	-3 49 -4 0 -3 1 -1
other & before opposite	-2 14 0 0 0 -14 0
other & before behind	-1 103 -1 0 -6 -44 0
other & before between	-4 134 -9 -3 -38 -111 -49
other & before during	239 2 -19 0 -36 -17 -55
other & before under	0 -46 -3 -1 79 -1 -2
other & before not	-29 29 -29 -7 -28 -29 -27
other & before never	0 -28 0 0 0 -1 0
other & before i	-5 -118 -3 -1 -8 -64 -8
other & before he	-24 -36 -5 -9 -27 -27 -23
other & before they	-84 -116 -34 -8 -45 -116 -2
other & before we	-2 -11 0 -2 -2 -2 -1
other & before you	-16 -89 -6 -15 -36 -54 -25
other & before your	0 -14 0 0 -1 -9 -1
other & before ,	-12 67 -21 -12 0 87 -9
other & before :	-20 59 -22 -18 -24 154 -11
other & before ;	-21 -2 -11 -4 -5 256 -59
other & before (	125 54 -73 -43 22 -75 -14
other & before -	-13 -10 -1 0 -1 -6 0
other & before –	-36 -24 -2 -4 -4 -4 -1
other & before —	-1 -11 -22 -1 -8 -52 0
other & before /	-71 -86 -88 -48 -61 -94 -44
other & before s	-1 1 -36 -84 -14 -82 0
other & before up	-10 -18 -12 -8 -16 -19 -43
other & before out	-15 34 0 -2 3 -1 0
other & before off	-30 -208 -22 -46 -16 -142 283
other & before back	0 25 0 0 0 -25 0
other & before like	-2 94 -18 1 -11 1 3
other & before including	3 62 5 -1 131 6 0
other & before one	-9 31 0 -1 -3 -20 -14
other & before some	-107 -15 -12 -3 -5 4 0
other & before all	-2 -36 -2 -2 -2 -2 2
other & before every	-7 -52 -3 14 2 -21 -1
other & before how	-1 -10 0 -1 -1 -1 0
other & before what	-10 -52 -148 -21 -31 -204 -19
other & before so	-1 -27 0 0 0 -3 0
other & before because	0 21 -2 0 0 -27 -1
other & before although	-2 147 -60 -47 -83 -29 -35
other & before made	-4 11 -15 -4 -18 -48 -2
other & before only	-49 -182 -104 -49 -4 390 0
other & before now	3 -84 0 0 -3 -39 -1
other & before once	-10 -223 -103 -108 -17 -25 -1
other & before him	-1 -52 -49 -34 -132 217 -11
other & before them	4 76 -19 -28 -23 -126 -6
other & before there	-5 -39 0 0 -7 -13 -7
other & before here	0 12 0 0 -1 -2 0
bias	-54 -51 -29 -44 -82 -87 -93
words:1	-1 -71 -31 -29 -68 -94 -65
words:2	-40 -31 8 -3 -6 -51 -12
words:3	-7 -21 7 5 -31 -14 5
words:4	-29 4 -8 -19 5 18 -17
words:5	9 42 -4 -10 -9 7 -2
words:6+	25 60 0 -1 32 77 -5
first: unknown	12 -48 17 -39 18 -15 45
last: unknown	-18 -15 18 27 14 -3 -5
only: unknown	-18 -6 -38 4 12 -9 39
shape: none	22 -6 -34 -25 -7 -15 -41
shape: first+surname	-7 -29 100 41 -26 -4 -26
shape: first+unknown	-15 -11 80 40 -18 -34 -23
shape: first+common	-7 8 23 10 25 -14 2
shape: unknown+surname	-4 -9 -45 -17 -11 8 34
shape: unknown+unknown	2 9 9 -14 22 -12 57
shape: initials	-12 -33 85 39 28 7 4
shape: middle initial	-9 -1 364 -92 -8 -1 -4
shape: particle	-7 -2 145 -6 130 -36 -91
shape: three with first	-2 -27 40 17 -3 -22 -14
shape: three unknown	-14 59 -60 -4 39 24 7
shape: some common	-4 19 -48 -23 4 3 -9
shape: all common	-35 -35 -120 -84 -65 -38 -65
common word before a person	-300 0 -200 -100 0 0 0
person at the end	-3 -4 46 43 10 -9 11
person at the start	-2 14 29 23 -9 -4 -8
owner inside	-22 22 -41 -24 -36 16 28
person owns inside	-16 -45 -121 -34 -19 39 -15
colon inside	-26 171 -301 -3 -16 103 -5
dash inside	-12 99 8 6 -7 -16 -2
comma inside	0 71 -2 -2 0 80 0
ends in a number	-3 129 -61 4 13 59 -28
starts with a number	98 8 -22 -21 -21 -33 -17
ends in an exclamation mark	13 217 -106 -67 45 258 -33
ends in a question mark	-133 -200 -269 -305 -96 -86 -81
all capitals	190 -53 -49 -35 -7 79 300
acronym	87 -65 -35 -63 144 -9 6
hyphen	102 68 -74 -7 -10 -78 -79
starts with an opener	0 -300 -300 -300 -300 -300 0
is a pronoun	800 0 0 0 0 0 0
little word with a capital	29 75 19 36 -17 83 -8
starts with the	-28 86 -35 2 50 72 -16
and between people	0 -131 -150 -1 0 -50 0
person before and	-2 79 -7 -1 -1 67 -3
person behind and	0 -50 -2 -1 -1 -6 0
junior	-21 -13 188 120 -15 -12 -11
is a place	14 -169 -217 -35 23 4 504
is a company	-67 -180 -81 -24 504 -27 -41
ends as a company	37 -90 -22 -9 229 -23 -10
is an outlet	191 -9 -40 -1 210 -34 -71
is an honour	319 -46 -3 13 -13 -26 -4
is of the calendar	398 -51 -16 1 -20 -13 -38
is a nation	328 -19 -26 -18 -27 -20 45
known film: common	-18 32 7 -10 -18 0 -12
known film: name	-14 50 -16 2 -18 -1 -14
known film: rare	-2 109 -24 11 -47 12 -29
known film: two	-2 147 -33 -2 -2 -24 6
known film: more	19 158 -1 11 -8 26 23
long known film: two	0 100 0 0 0 70 0
long known film: more	0 250 0 0 0 200 0
known person	0 -15 219 88 -11 -17 -9
known film before a little word	-10 12 0 -1 1 30 -1
known film behind a little word	-4 -43 -1 -1 -8 -29 -5
company behind a little word	-1 -259 -1 -2 -4 -111 0
place behind a little word	-18 61 -4 -1 28 33 -11
starts the sentence	52 33 48 -53 -14 -38 -35
starts the sentence: common	73 1 -28 -25 -5 3 -32
starts the sentence: starter	141 -95 -120 -17 -22 -79 -1
starts behind a mark	-2 -19 -2 -23 16 -6 -21
ends the sentence	9 41 -34 -6 -11 2 -6
headline	15 78 -17 -68 11 -2 61
furniture	221 -57 -23 -64 -9 -96 -52
title case	-2 -13 22 -8 7 -28 -17
title case: person	-12 -11 42 9 -1 -2 -1
set off	-10 195 -29 -14 -21 173 -15
set off: one word	-10 71 -9 -52 -36 84 -42
set off: many words	-10 101 -22 -1 -13 56 -9
owns what follows	-58 -56 145 18 53 -11 -14
owns a capital	-42 -24 92 -23 77 33 48
touches a capital before	-9 -151 -32 -56 -50 -128 -41
touches a capital behind	-20 -98 -96 -47 -69 -100 -34
several films before, and inside	0 -250 0 0 0 -100 0
little word joins a capital before	-14 26 -3 17 -5 33 -18
little word joins a capital behind	-20 29 22 41 -7 -5 -10
owned by a person	-55 110 -96 54 3 83 7
owned by another	13 64 17 17 27 69 -4
small letters elsewhere	90 -11 -60 -26 -31 -26 -27
year in brackets behind	-23 351 9 -56 -14 58 -23
capital in brackets behind	-49 -12 -34 76 -2 14 9
stands in brackets	15 -9 24 -9 12 -19 -12
number behind	10 -30 -11 -15 3 -14 -30
defined	0 588 0 0 0 0 0
article without film words	-9 -45 1 -62 66 22 -15
article of other works	-10 -40 -31 -15 8 60 6
elsewhere none	42 -30 -3 -25 -40 -22 -31
elsewhere film	-94 141 -56 -2 -21 17 -27
elsewhere person	-29 2 80 -55 18 5 -46
elsewhere character	-16 -33 -76 185 -1 -15 -54
elsewhere company	-16 -82 -22 -22 137 -19 -27
elsewhere work	-34 -19 -22 -50 -21 181 -27
elsewhere place	-22 -38 -25 -44 -27 -22 96
nowhere else	-2 -35 -79 -31 -16 -44 -9
title case: nowhere else	51 -11 -40 -23 -31 -10 4
in a list with none	83 -57 -11 18 -9 -36 -34
in a list with film	1 153 -19 -27 -11 -13 -46
in a list with person	-5 -6 114 12 -26 -21 -13
in a list with character	22 -53 -11 137 -32 3 10
in a list with company	-42 -62 -16 -5 139 -54 17
in a list with work	-12 -23 -30 -24 7 206 -29
in a list with place	-43 -10 -52 -50 9 9 145
brackets behind hold none	-18 -76 95 -46 11 8 13
brackets behind hold film	-12 108 89 -137 -15 -18 -2
brackets behind hold person	-16 36 17 189 -12 -36 14
brackets behind hold character	-32 16 221 -202 -14 -24 31
brackets behind hold company	-73 17 -15 -161 45 134 35
brackets behind hold work	-14 92 72 -121 -5 -16 -12
brackets behind hold place	-81 118 -7 -62 -13 -9 -54
in the brackets of none	55 -30 -74 -17 107 -30 -14
in the brackets of film	-86 44 -159 76 109 -20 38
in the brackets of person	-185 86 -119 146 -37 74 -55
in the brackets of character	-10 19 145 26 -4 -25 -13
in the brackets of company	-8 -21 60 -61 29 -8 -2
in the brackets of work	-12 -92 -49 30 87 59 -10
in the brackets of place	39 -40 -180 -39 106 -14 35
surname of a person	-48 -52 281 -31 -31 -31 -38
first name of a person	-73 -8 124 -29 0 -7 -27
last name of a character	-48 10 -29 64 -9 -10 -14
first name of a character	-7 16 -41 26 -9 -9 -11
tail of a film	0 500 -100 -100 0 0 0
head of a film	-68 79 -66 61 23 -41 28
owned by none	7 -79 125 -62 33 89 97
owned by film	67 112 0 -1 0 -15 1
owned by person	-16 103 -58 89 8 109 -39
owned by character	-23 3 177 -2 -3 -18 -7
owned by company	-25 153 58 -77 183 80 -2
owned by work	-68 -103 -123 267 -10 326 -2
owned by place	175 -27 64 -57 93 -69 138
`;
