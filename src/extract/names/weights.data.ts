/** Weights of the names layer in hundredths, one row a feature, one column a kind. Made by tests/bench/reader-names-train.ts. */
export const weightTable = `
before 	-24 -35 -57 -6 -58 -23 -46
before the	6 -100 -60 6 2 -37 16
before a	75 -87 -69 -11 -31 -41 51
before an	78 -43 -35 -34 56 -18 -32
before of	-13 1 -23 -17 -11 7 -15
before in	15 60 -28 -53 -25 21 52
before on	41 -11 -27 -40 14 21 22
before at	9 -48 -41 -18 44 -30 40
before by	-33 -19 56 -2 51 -32 -23
before to	2 -25 28 -6 -27 8 25
before for	-10 46 8 -13 30 -7 -6
before with	-25 25 61 -12 12 -1 -38
before from	8 26 -46 -35 -9 0 85
before as	-26 -14 -12 131 -17 -6 -32
before and	-16 33 48 23 13 30 -19
before or	-26 44 53 -1 -18 -31 -15
before but	9 67 40 -14 -7 16 -4
before &	-154 -50 -63 -47 -30 -28 -23
before his	79 6 -44 68 -29 -27 20
before her	44 26 -62 87 -4 -10 -31
before its	82 -81 -121 55 24 81 -20
before their	40 -57 8 73 49 -44 -64
before this	4 28 -30 43 -11 -20 -15
before that	-11 13 28 1 -11 -31 -3
before is	-31 23 -4 116 -17 -13 -24
before was	9 32 -9 97 -31 -62 -31
before are	-26 -3 9 1 -28 -9 -21
before were	11 8 -23 -42 -28 -18 39
before be	69 -36 -12 112 -30 -59 -41
before been	-17 -61 5 52 -25 52 -40
before will	-25 66 -21 -3 -2 -5 -3
before would	-24 -17 41 70 -23 -6 -7
before has	-13 46 27 -39 -36 -21 21
before have	29 -17 5 -6 -3 0 -10
before had	-28 86 39 -23 -17 -26 -6
before also	4 -124 -25 40 14 73 -4
before who	2 -17 5 -10 -9 -27 -7
before which	17 -21 30 -6 28 -11 -32
before where	-39 -42 16 41 13 -1 -31
before when	-4 2 20 68 6 11 -34
before while	-13 -26 25 -1 7 30 -15
before after	-5 113 13 7 -9 36 -23
before before	-29 89 20 -45 31 33 8
before until	34 -26 5 -1 -28 38 -22
before since	2 104 -49 -34 42 14 -12
before than	7 45 27 -55 -42 19 9
before then	-30 107 13 3 -7 -17 47
before about	-21 71 -41 59 5 -31 20
before into	64 -13 -16 21 -36 -15 -17
before over	21 -3 34 -43 -28 -5 15
before against	-40 75 2 -38 -5 -5 -6
before alongside	1 -70 106 -21 -4 -2 -7
before opposite	-5 6 98 -39 -11 -24 -8
before behind	-12 74 -26 -63 -10 83 -24
before between	-2 -3 -2 -32 -18 -29 72
before during	123 -45 37 -11 -9 40 -79
before under	-31 -34 51 -30 106 -4 -23
before without	-77 -17 -2 19 -8 -7 -15
before not	62 -25 12 -37 -24 31 -28
before never	-14 -20 -15 -1 -3 -33 -2
before i	-201 -320 -136 -122 -143 -156 -90
before he	-358 -385 -379 -258 -281 -264 -205
before she	-191 -307 -90 -66 -104 -174 -58
before it	-34 -26 -6 9 -17 -10 -1
before they	-145 -252 -105 -112 -96 -103 -85
before we	-200 -224 -106 -86 -96 -149 -74
before you	-99 -185 -68 -47 -54 -90 -34
before my	-71 -26 -6 -7 8 -15 -9
before your	31 -19 -6 -1 -18 -31 -8
before our	152 -49 -14 -16 -3 -15 -7
before ,	-60 11 19 29 -23 18 -5
before .	52 -4 91 -28 -31 -22 -30
before :	-2 -17 -14 -29 4 -3 -19
before ;	-19 13 59 -1 1 -9 -50
before (	8 -9 27 -1 10 -23 -18
before )	110 -30 -12 -5 -7 -2 -24
before [	-3 -45 -36 -1 -6 84 -15
before ]	38 -61 34 6 0 6 -23
before -	29 101 -12 -21 -26 -30 -11
before –	75 -73 -107 -25 16 -46 -8
before —	6 -48 73 8 -3 -29 -22
before ?	183 -65 97 -36 -23 -42 -78
before /	-64 -37 -37 -40 54 -30 -29
before s	16 1 -96 85 -19 -55 -13
before up	35 7 7 -4 -11 -33 100
before out	51 51 -94 72 50 -9 -4
before off	-74 -20 21 0 -27 -27 73
before back	-13 18 5 -18 -2 40 -27
before such	31 -50 -18 -2 18 1 22
before like	-15 1 7 33 -18 29 -1
before including	-8 -16 2 -14 3 49 -7
before more	-1 -3 2 -8 5 0 0
before most	242 -12 -13 -8 -12 -4 1
before one	-35 -30 -26 -18 -21 -15 40
before some	90 -24 2 -11 -16 -2 -12
before all	-58 -24 1 2 -6 -12 -1
before both	140 -59 20 -17 -24 -29 -12
before each	6 -45 38 -19 14 4 1
before every	31 -11 -39 59 -7 -17 -4
before how	-33 -54 39 42 -13 -32 -10
before why	-13 -36 72 -7 -15 -20 -24
before what	-47 22 -3 -14 1 -20 -5
before if	-63 25 94 45 -13 244 -1
before so	21 53 -69 32 -15 -14 -14
before because	43 -17 44 -79 -15 -26 38
before though	-2 -22 64 -18 -2 -8 -6
before although	-61 -52 -27 -22 148 -63 -11
before via	-10 -54 57 -28 -17 -17 21
before vs	-16 -20 -10 -4 -24 -2 -131
before made	-21 89 -27 12 -4 -16 -47
before based	103 0 -64 4 0 -60 3
before just	-32 -49 96 -22 -25 -37 -10
before only	34 14 35 -33 -8 6 -15
before now	-20 -1 15 -1 17 -1 -1
before once	-24 -3 -6 48 -23 49 -42
before again	-13 -4 -1 -1 -1 -2 -1
before yet	-9 -33 73 80 -26 -7 -16
before still	-8 -16 7 61 -12 -9 -20
before even	0 -11 90 -63 -1 0 -11
before him	-11 -72 -42 183 -71 12 -18
before them	-26 59 -2 14 -27 -12 -13
before there	-32 -37 0 -14 -6 -10 -1
before here	-73 -15 71 -40 -37 -39 -11
after 	18 -99 -7 -109 -20 -51 -49
after the	20 -16 12 -4 15 -19 -9
after a	60 -5 -15 -27 -13 -23 -17
after an	13 -27 99 -61 -8 -21 -7
after of	14 -46 -12 -16 -18 -35 -26
after in	-1 -10 -18 30 7 0 19
after on	14 15 -6 -1 -2 -47 11
after at	17 18 -11 -19 0 -1 -35
after by	55 12 -34 -23 -14 34 12
after to	-17 -1 -6 6 4 2 10
after for	55 -24 4 4 -4 25 36
after with	53 29 -12 -31 -37 -27 0
after from	31 48 -25 -2 -8 13 -8
after as	27 -22 48 -13 -4 11 -29
after and	-16 6 0 18 12 45 6
after or	-3 39 70 -57 37 -22 -70
after but	25 72 -35 1 -88 -77 -51
after &	-55 -48 -118 -71 -29 -31 -39
after his	24 -34 9 50 -13 -18 -17
after her	114 -13 68 -36 -2 -2 -7
after its	8 60 -36 -18 -15 -4 15
after their	1 -16 45 -21 -1 -5 -4
after this	159 -76 -72 -3 -19 31 21
after that	-9 -20 5 -32 12 23 15
after is	-51 26 26 -1 8 10 -7
after was	-9 31 27 -18 -36 1 -10
after are	32 -36 -20 8 17 -32 22
after were	56 -20 -34 -31 -72 5 60
after be	-5 47 -16 -65 7 -8 -14
after been	185 -57 -27 118 -183 -85 -25
after will	-24 -17 2 -9 54 20 -12
after would	23 -46 53 18 2 -19 -24
after has	-34 -19 5 -22 46 -2 22
after have	81 -28 -41 -36 -8 12 2
after had	-32 20 18 -8 -1 -12 8
after also	-28 27 23 -18 -3 5 -4
after who	-19 6 9 9 -35 -38 43
after which	13 -47 16 -55 23 37 16
after where	26 83 -13 -13 -4 -48 -16
after when	-72 -32 4 1 87 12 52
after while	10 -76 -111 87 -38 128 -44
after after	-1 -36 61 48 66 -11 -72
after before	59 -45 -97 21 56 99 -36
after until	-41 -86 33 -52 -25 73 79
after since	7 -57 22 52 -12 -65 73
after than	26 49 -5 -31 -8 -18 6
after then	-12 66 11 -13 -2 -11 74
after about	27 58 -29 -60 70 -23 -17
after into	-22 -71 -18 90 -20 56 2
after over	-18 -81 6 -58 55 103 7
after against	6 -21 -19 -38 -18 -10 87
after alongside	-11 59 -11 87 -9 -91 -8
after opposite	-16 -36 -109 125 -12 171 -124
after behind	109 83 -41 3 -111 53 -109
after between	25 -18 -10 -7 -8 -6 -21
after during	135 9 22 -18 -18 -171 35
after under	160 -10 12 -40 -45 -8 55
after without	-46 -125 -17 -4 79 126 -32
after not	-58 149 -43 75 9 -12 -186
after never	-42 21 54 -37 -4 -3 -14
after i	21 -43 -22 24 -20 -8 -37
after he	12 67 -22 43 20 -51 -63
after she	-8 -10 -14 9 11 31 -26
after it	70 -27 9 -15 -7 8 -12
after they	24 -11 -55 -18 0 -24 64
after we	-102 -28 -7 32 -14 -1 -44
after you	-57 -83 -35 2 -43 -51 -41
after my	-50 -19 -6 -6 -3 -10 -19
after your	-107 -27 -19 -9 -15 -10 -8
after our	-78 -5 -11 -6 109 -2 -5
after ,	-64 38 23 44 -14 0 -13
after .	62 26 2 -97 39 -71 38
after :	67 -6 -28 -1 -48 -60 -14
after ;	-15 72 -44 65 -44 1 -26
after (	-45 58 -20 39 -6 -22 -5
after )	-27 -9 20 29 -63 80 -47
after [	96 -77 5 -151 23 12 49
after ]	-98 -51 -79 59 -48 149 -28
after -	8 -23 22 -59 -22 -38 85
after –	-134 -37 -111 -17 -16 -32 140
after —	-39 -39 -16 -8 -6 38 59
after !	-68 -149 -90 77 -94 -97 -35
after ?	-109 -451 24 27 -79 -98 -55
after /	-124 -107 -39 -29 171 17 -34
after s	-47 38 88 -81 1 -67 -9
after up	-5 -72 61 -16 -13 -29 -17
after out	4 -19 11 1 -37 47 -27
after off	14 56 -26 -26 -18 -19 -15
after back	57 7 76 -66 -22 -75 -47
after such	140 -32 3 -8 -96 -5 -5
after like	-16 23 4 -11 -7 -16 11
after more	-55 200 -93 -12 -10 -11 -16
after most	22 -37 -63 -42 -21 -9 173
after one	-13 2 40 -27 -42 -18 -26
after some	19 -22 15 -20 2 1 2
after all	28 -19 -14 -1 -32 61 -36
after both	-9 -35 52 -15 -2 14 -6
after each	1 -6 1 -9 9 3 2
after every	-34 -45 -2 113 -63 44 -24
after how	126 62 -51 -24 -63 32 -31
after why	12 -1 8 -4 -1 -1 -2
after what	20 -4 -3 -1 -1 -1 -5
after if	7 178 11 -18 -1 -2 -13
after so	58 82 104 -80 -27 -71 -8
after because	29 -65 22 -17 -35 -25 127
after though	38 -48 26 1 3 1 -20
after despite	4 -29 -1 -8 0 -1 34
after plus	-70 -31 0 -4 -77 -5 0
after via	2 -38 30 13 4 2 -15
after vs	-1 -168 -9 -7 -4 0 -3
after made	-50 -11 -1 -42 3 64 30
after based	195 -167 12 -42 0 -4 8
after just	44 -134 -20 46 -36 83 -7
after only	8 54 -33 -3 -8 -12 -6
after now	50 -79 -68 88 70 -4 -9
after once	-13 -92 50 -10 -42 58 64
after again	-14 -33 81 25 -20 -28 -30
after yet	-6 -6 -9 -13 -1 -1 1
after still	13 -39 -30 -38 -9 -17 121
after even	23 -1 78 -46 -14 -23 -7
after him	-20 -5 -3 -2 -2 -3 -10
after them	86 -30 -37 -13 -10 -4 -14
after there	43 7 -23 -62 -19 -19 37
after here	38 65 44 -14 -39 -47 -37
before:film	-35 169 -13 -38 -23 25 -32
before:work	-13 -7 -16 -9 -12 170 -10
before:credit	-10 -21 171 28 -6 -15 -12
before:person	1 10 197 -13 -2 -12 -1
before:honorific	25 -8 236 12 -3 -14 -7
before:connector	10 -47 -55 -19 11 -30 41
before:starter	-24 58 24 -10 -15 13 -12
before:calendar	-8 -42 -12 -38 -16 -18 -14
before:nation	28 -75 -49 -24 -24 -9 -20
before:honour	-8 -15 -27 -20 -7 -15 -7
before:broadcast	-29 -17 5 -14 -41 58 -8
before:takesPart	-9 -14 40 -13 -2 -16 -2
before:makes	-37 32 -19 -14 -20 31 2
before:comesOut	-22 68 -9 -22 -23 -22 5
before:playsRole	-57 -15 -6 129 -9 -7 42
before:tells	-29 -14 -31 14 32 22 -11
before:speaks	25 -39 41 -32 23 -7 -11
before:lives	-18 -23 53 2 -6 -13 -21
before:prize	-15 -36 -26 -31 -19 9 0
before:calls	-44 3 -2 18 9 31 -26
before:lists	-14 29 25 -34 -7 8 -9
before:series	-33 12 -11 -37 -17 28 -7
before:firm	-21 -3 13 -8 82 -9 -6
before:modifier	54 39 -53 -7 -21 -22 -18
before:common	-35 -21 -1 4 -3 -10 -13
before:first	-5 4 -47 -4 -4 -15 -5
before:surname	10 -11 -25 4 -7 -7 -2
before:place	11 -41 21 -20 -3 -17 16
before:companyEnd	19 -17 5 -4 -37 -23 -1
before:number	33 -60 -41 -65 12 16 25
before:capital	-12 -31 -57 -35 -61 -56 -62
after:film	10 -46 8 10 -1 7 -13
after:work	2 -32 15 -24 -15 38 -20
after:credit	7 39 -29 -3 -8 7 0
after:person	20 -6 -54 -13 -6 61 -13
after:honorific	16 -16 17 -22 -8 4 18
after:connector	24 -11 -8 11 2 -2 -13
after:starter	-6 19 13 -13 -1 -12 0
after:calendar	-67 9 -21 -22 -20 -5 -9
after:nation	64 -22 12 -2 -32 -5 -13
after:honour	18 -2 -10 -7 6 -16 -9
after:broadcast	17 -8 -2 -2 -24 -25 33
after:takesPart	-14 81 60 23 -16 8 -4
after:makes	-27 0 41 -3 1 -16 -26
after:comesOut	-22 74 7 -17 5 54 8
after:playsRole	15 -1 35 -27 -4 -22 -8
after:tells	0 66 -13 3 -26 -5 -14
after:speaks	-34 1 122 -28 36 1 11
after:lives	-26 -15 15 -12 -3 21 -5
after:prize	7 21 16 -25 8 -3 -14
after:calls	-37 -15 9 -20 58 -22 28
after:lists	-1 -6 6 -16 -3 -6 7
after:series	8 114 20 10 -16 5 -15
after:firm	44 -7 -24 -18 -15 18 -1
after:modifier	-2 13 7 2 -14 -18 10
after:common	-40 8 6 -28 4 -22 -25
after:first	42 -8 -30 4 -1 7 -1
after:surname	-4 -8 -32 -6 -14 0 -17
after:place	26 -7 -8 -3 1 -3 -16
after:companyEnd	-25 -1 -12 -1 -28 -1 -13
after:number	-5 -28 -14 -16 2 -18 -25
after:capital	8 -55 -66 -59 -52 -56 -19
head before:film	-18 48 -16 -34 -21 28 -37
head before:work	-8 -8 -17 -9 -14 87 -10
head before:credit	-10 -21 21 28 -6 -15 -12
head before:person	1 10 47 -13 -3 -10 -1
head before:honorific	25 -8 36 12 -3 -14 -7
head before:connector	-24 -7 -11 -34 -3 -2 19
head before:starter	-13 8 -6 -30 2 3 18
head before:calendar	4 -41 -12 -38 -23 -20 -19
head before:nation	21 -46 -40 -49 -33 -17 -20
head before:honour	-9 -15 -27 -20 -7 -15 -7
head before:broadcast	-32 -17 5 -15 -41 -41 -8
head before:takesPart	-9 -14 39 -13 -2 -14 -2
head before:makes	-41 50 -10 -27 -19 19 0
head before:comesOut	-22 39 -25 -18 -11 -19 26
head before:playsRole	-43 -15 -7 38 -13 -15 33
head before:tells	-16 -13 -27 6 29 -10 21
head before:speaks	37 -41 36 -35 15 -20 8
head before:lives	-18 -23 53 2 -6 -13 -20
head before:prize	-11 -24 -24 -28 14 -3 -2
head before:calls	-47 10 15 5 10 25 -29
head before:lists	-16 22 7 1 -6 8 -21
head before:series	-33 9 -11 -37 -18 25 -7
head before:firm	-23 -3 13 -8 80 -9 -6
head before:modifier	-18 3 -7 10 -4 -5 -23
head before:common	-19 -9 6 -28 -27 -1 -23
head before:first	-7 4 -48 -4 -4 -16 2
head before:surname	2 -7 -26 4 -8 -7 14
head before:place	4 -15 17 -26 -8 -17 14
head before:companyEnd	17 -17 5 -4 -39 -23 -2
head before:number	-104 -99 -121 -35 -67 -80 -92
head before:capital	-31 -13 -62 -45 -56 -73 -44
pair before of+film	-82 65 140 -45 -43 60 42
pair before of+work	-39 -49 -11 -91 56 42 -20
pair before of+credit	10 271 -68 -43 -64 26 -8
pair before of+person	-61 -6 -50 -52 49 128 -52
pair before of+honorific	41 -42 -3 -83 -62 -46 13
pair before of+connector	66 94 132 -85 -82 82 -48
pair before of+starter	-42 20 26 -3 -14 100 -19
pair before of+calendar	-103 25 -156 -120 191 -84 -279
pair before of+honour	474 -77 -11 -18 -186 -63 -205
pair before of+broadcast	-202 -1 -64 -7 284 -177 -80
pair before of+takesPart	-23 258 -1 -93 -42 38 -46
pair before of+makes	-29 116 59 49 16 -93 -88
pair before of+comesOut	-15 223 45 -51 7 -61 -86
pair before of+playsRole	-41 11 9 179 -10 41 -6
pair before of+tells	-40 79 25 21 -50 -25 -31
pair before of+speaks	1 160 77 -5 -27 -135 -96
pair before of+lives	26 -116 27 -3 -27 52 -63
pair before of+prize	-16 -31 0 0 22 -68 -3
pair before of+lists	-68 -36 127 -6 -16 -11 -22
pair before of+series	124 -155 -99 -50 -2 147 67
pair before of+firm	-7 -98 51 -32 113 161 -19
pair before of+modifier	-69 15 -71 -8 -42 -100 211
pair before of+common	12 -30 10 28 -47 -43 1
pair before of+first	47 -71 -75 -50 67 53 -4
pair before of+surname	-60 18 -71 -25 40 87 -34
pair before of+companyEnd	-172 -78 -5 -26 -63 -65 -35
pair before of+capital	-33 -58 -52 -42 23 -4 -11
pair before in+film	2 14 20 12 -38 -12 -22
pair before in+work	247 -158 -11 -1 -21 39 3
pair before in+credit	-31 11 -58 -31 -12 -29 103
pair before in+person	35 44 1 -10 -32 -87 39
pair before in+honorific	33 67 24 -5 -102 25 175
pair before in+connector	-6 -2 27 -20 -45 36 65
pair before in+starter	17 27 -18 -45 -15 35 -45
pair before in+calendar	-173 -95 -19 -33 -29 -159 153
pair before in+nation	149 -85 -1 -3 -30 -8 5
pair before in+honour	30 -63 -20 -2 -6 -19 93
pair before in+broadcast	-1 -7 -13 0 -11 135 25
pair before in+takesPart	-36 162 45 -11 7 157 -87
pair before in+makes	36 -57 5 -4 -17 -37 64
pair before in+comesOut	39 -36 -8 -9 -28 1 64
pair before in+playsRole	-90 212 34 -48 14 241 -124
pair before in+tells	-21 78 44 -15 -7 -37 -15
pair before in+speaks	-82 99 -59 -41 -18 -53 109
pair before in+lives	121 40 -25 -13 -10 -39 39
pair before in+prize	17 -61 -17 -2 -5 -14 95
pair before in+calls	-18 75 -6 1 -9 -17 -40
pair before in+lists	6 -90 0 -1 34 8 23
pair before in+series	-46 123 -48 45 -44 -13 -5
pair before in+firm	49 -18 90 -3 -37 -86 79
pair before in+modifier	-11 -66 11 -2 -1 6 130
pair before in+common	16 -14 -20 -39 -13 -25 55
pair before in+first	-45 47 -22 -26 -11 17 24
pair before in+surname	48 72 47 -23 -19 34 2
pair before in+place	37 6 -13 -13 -31 -1 56
pair before in+companyEnd	70 -6 -3 -1 -4 -64 124
pair before in+capital	34 26 8 -30 -19 38 -28
pair before on+film	81 -74 -34 -52 -30 -191 136
pair before on+work	37 -6 -5 -11 -28 -42 62
pair before on+credit	-117 66 -111 -49 -144 249 -180
pair before on+person	-180 -85 -34 -12 -58 147 52
pair before on+honorific	-7 -61 -3 -8 -36 -16 302
pair before on+connector	155 -10 -45 14 253 -117 -47
pair before on+starter	-7 2 -3 9 23 31 4
pair before on+calendar	4 45 -8 -6 32 -140 245
pair before on+nation	380 -53 -4 -3 -135 -32 -65
pair before on+honour	26 -39 -9 -36 -24 143 -31
pair before on+broadcast	345 -29 -7 -3 -33 -215 -89
pair before on+takesPart	-52 -75 -27 -15 -63 187 66
pair before on+makes	143 123 -16 -11 -103 21 -12
pair before on+comesOut	126 -8 -41 -13 67 0 -127
pair before on+playsRole	-96 71 -75 -29 -3 156 -21
pair before on+tells	-128 134 68 -53 -86 80 30
pair before on+speaks	18 -53 -25 -20 130 25 -58
pair before on+lives	14 -102 -17 -160 -23 76 164
pair before on+prize	99 -29 -7 -10 -6 -39 -12
pair before on+calls	42 -96 1 -15 7 20 41
pair before on+lists	-237 -142 -21 -32 297 -95 -242
pair before on+series	-10 -3 0 0 18 -1 -10
pair before on+firm	43 -31 -12 -3 -30 -24 -36
pair before on+modifier	2 -1 -1 -12 -6 -15 -31
pair before on+common	-27 -10 -33 -24 17 6 39
pair before on+first	1 224 -154 -17 -60 253 45
pair before on+surname	-14 38 128 -12 -1 87 -56
pair before on+place	100 -20 13 -4 -49 -18 -60
pair before on+companyEnd	100 -26 -8 -5 -129 -76 -36
pair before on+capital	-44 14 -5 -20 -19 7 50
pair before for+film	61 33 -60 -47 -41 -36 38
pair before for+work	-142 54 -116 -20 187 -73 -38
pair before for+credit	-19 45 119 -15 -6 -132 -17
pair before for+person	-2 -6 -158 69 -69 170 -48
pair before for+honorific	0 -30 99 -21 -18 -17 1
pair before for+connector	-29 -20 34 108 -111 -22 63
pair before for+starter	-40 51 15 -5 -27 -11 6
pair before for+calendar	124 55 -66 -14 46 -84 -31
pair before for+nation	-1 -42 185 -9 -7 -13 -2
pair before for+honour	30 -34 -80 0 -68 201 26
pair before for+broadcast	-1 -216 -19 -3 -160 275 -5
pair before for+takesPart	-150 -185 90 -130 306 -103 -74
pair before for+makes	104 -73 -97 -142 93 37 31
pair before for+comesOut	-8 -48 133 -68 40 -82 29
pair before for+playsRole	-147 2 87 -189 93 143 -60
pair before for+tells	97 126 -20 -14 -24 -126 -27
pair before for+speaks	-88 114 -153 -1 -205 132 -8
pair before for+lives	-68 17 150 -37 -33 -62 -53
pair before for+prize	1 80 4 38 -84 -10 0
pair before for+calls	52 -23 -13 -14 -6 -3 -1
pair before for+lists	-1 -28 -2 -5 37 -3 0
pair before for+series	-14 -190 243 -103 -57 -12 -102
pair before for+firm	-28 -27 -87 -19 98 43 44
pair before for+modifier	0 286 -11 -1 -146 -64 -6
pair before for+common	18 -22 0 29 -51 -4 -21
pair before for+first	45 85 58 20 -7 75 66
pair before for+surname	-1 -37 -28 -13 -7 9 -69
pair before for+place	-10 61 130 -32 -108 20 -10
pair before for+companyEnd	23 88 -89 -45 108 -73 -2
pair before for+capital	17 3 64 -63 53 32 -74
pair before with+film	-25 61 58 -34 -27 -29 19
pair before with+work	9 -1 190 -20 -120 -22 -13
pair before with+credit	0 -1 11 -14 -3 0 0
pair before with+person	-5 -2 -16 -60 234 -26 -92
pair before with+connector	-4 109 -11 -45 54 -2 -39
pair before with+starter	-27 -8 15 46 -25 16 -43
pair before with+calendar	195 192 -26 -45 -65 -36 -95
pair before with+nation	-11 246 7 -11 -52 -80 -31
pair before with+honour	19 -23 -29 -14 -50 27 -20
pair before with+broadcast	72 -2 -146 -8 -23 157 -8
pair before with+takesPart	16 -102 138 -9 -21 -14 -2
pair before with+makes	-92 9 80 -25 45 -33 16
pair before with+comesOut	36 6 257 -4 -57 151 -12
pair before with+playsRole	0 -20 57 -11 -10 -4 -2
pair before with+tells	-1 -58 145 -49 0 -2 -1
pair before with+speaks	-1 -16 144 -22 -92 -5 -16
pair before with+lives	-1 -88 70 14 2 -5 -1
pair before with+prize	-1 37 76 -11 -29 34 -13
pair before with+calls	-2 -31 132 -12 -5 -3 0
pair before with+lists	-2 -5 57 -21 -11 -17 -1
pair before with+series	-31 151 77 -22 -6 -175 -1
pair before with+firm	-3 -1 39 2 -17 0 4
pair before with+modifier	-194 -126 420 0 2 -135 -113
pair before with+common	9 -4 -25 -17 0 -3 -34
pair before with+first	-23 -36 161 -2 -5 -5 -2
pair before with+surname	-35 175 -70 -69 -20 -62 -7
pair before with+place	-2 14 98 -8 -18 -88 72
pair before with+companyEnd	-26 101 -114 -26 -47 40 -8
pair before with+capital	2 -27 40 -31 -26 -8 -17
pair before as+film	64 176 -133 -62 -22 -31 -30
pair before as+work	-3 -108 -149 -27 -6 236 -9
pair before as+credit	-1 -5 163 -157 -1 -1 -1
pair before as+person	17 -23 -64 112 -12 -17 -6
pair before as+honorific	0 -1 -35 40 0 -4 0
pair before as+connector	-111 41 -72 14 -5 168 -38
pair before as+starter	24 18 5 -66 3 31 -10
pair before as+calendar	-12 95 -126 56 -121 221 -13
pair before as+nation	-8 173 -40 -22 -27 -11 -5
pair before as+broadcast	-1 -163 -10 259 -1 -127 -4
pair before as+takesPart	87 -57 12 141 13 -13 -17
pair before as+makes	-10 -171 -16 206 -15 -14 -28
pair before as+comesOut	19 -67 -14 124 6 -86 -2
pair before as+playsRole	78 -87 34 121 5 12 -34
pair before as+tells	-21 90 108 -178 -75 -18 -17
pair before as+lives	-20 -42 -38 148 -1 -36 -6
pair before as+prize	-14 -86 -76 161 -1 -6 0
pair before as+calls	-89 -156 160 -106 -83 164 -59
pair before as+lists	-11 61 62 -175 16 18 33
pair before as+series	128 149 -37 -225 24 -4 -37
pair before as+modifier	-37 -79 -80 94 -75 -6 -73
pair before as+common	-17 -15 1 65 -10 3 -26
pair before as+first	5 48 -39 31 53 -40 -20
pair before as+surname	19 -47 -48 65 18 -18 1
pair before as+place	-37 271 41 -162 -60 -36 -22
pair before as+companyEnd	-42 0 -2 355 -33 0 -27
pair before as+capital	-27 -4 -57 106 -1 -3 27
pair before by+film	-21 -22 112 -44 -9 -6 -2
pair before by+work	4 -11 79 56 -42 -37 -6
pair before by+person	150 -16 -102 0 -3 3 -7
pair before by+honorific	-19 -53 -22 -5 -97 -6 2
pair before by+connector	64 63 41 -36 -71 -13 -24
pair before by+starter	22 13 28 -18 -47 -10 1
pair before by+calendar	-88 -22 -178 -1 276 -9 -4
pair before by+nation	-1 -1 75 -3 -58 -4 -2
pair before by+honour	-3 -4 -2 -8 -51 -11 87
pair before by+broadcast	-169 0 0 0 196 1 -14
pair before by+takesPart	-20 -18 207 -57 -64 -8 -24
pair before by+makes	1 -13 29 -9 -9 -14 16
pair before by+comesOut	-139 -9 9 -23 193 -9 -11
pair before by+playsRole	-3 -23 78 -37 -3 -8 -2
pair before by+tells	-53 93 87 -100 -76 95 -39
pair before by+speaks	0 -2 78 -5 -1 -1 0
pair before by+lives	-52 -20 235 -48 -113 -62 -35
pair before by+prize	-5 -9 -17 -7 -59 -12 70
pair before by+calls	-6 -2 75 -6 -41 -6 -15
pair before by+lists	24 -4 -26 1 16 -18 6
pair before by+series	-3 -14 68 -10 -29 2 -1
pair before by+modifier	-50 -121 -401 -116 -225 -64 -176
pair before by+common	21 7 21 10 -41 -19 -2
pair before by+first	1 -6 72 -1 -5 0 -7
pair before by+surname	-13 -34 -14 -21 -102 -20 -27
pair before by+place	-14 -27 19 -10 106 -12 -122
pair before by+capital	-15 -27 19 -28 81 -30 31
pair before to+film	-61 132 -33 22 -41 106 -40
pair before to+work	-38 186 -118 365 -29 -91 -24
pair before to+connector	72 225 -28 -68 -45 -105 -34
pair before to+starter	-1 -74 -16 14 18 59 -27
pair before to+calendar	161 -25 -10 -14 -3 -4 -1
pair before to+nation	-3 -136 264 -105 110 132 283
pair before to+honour	-5 -12 135 -131 -2 -7 1
pair before to+broadcast	0 -88 0 -4 0 0 0
pair before to+takesPart	-3 -36 -2 -1 -3 -2 -1
pair before to+makes	-17 -108 56 -18 75 -34 -98
pair before to+comesOut	67 89 16 32 15 -72 -26
pair before to+playsRole	-54 130 -110 155 -25 -65 -61
pair before to+speaks	53 -18 -152 -23 218 -23 -100
pair before to+lives	-238 -26 87 -25 -8 -50 -100
pair before to+prize	0 -2 106 -100 0 -2 0
pair before to+calls	1 0 -59 -5 -2 -1 71
pair before to+series	-5 140 -1 0 -30 -55 -5
pair before to+firm	-107 0 -4 -3 199 0 -87
pair before to+modifier	-78 -41 -93 -26 -33 -21 57
pair before to+common	-13 -43 25 -52 7 24 -7
pair before to+first	-117 -19 27 187 -60 -111 -213
pair before to+surname	34 27 -34 27 -36 -38 76
pair before to+place	-69 14 -18 -124 -87 -68 36
pair before to+companyEnd	-14 -138 -7 -5 -21 -68 -6
pair before to+capital	-38 66 -52 34 -13 -12 -19
pair before from+film	-7 60 69 -19 -61 -76 95
pair before from+work	-19 -46 196 -31 -70 35 -126
pair before from+credit	-25 -12 -143 -5 133 -147 213
pair before from+person	-25 194 -101 -14 -41 -183 -31
pair before from+honorific	-198 -111 145 -1 -208 -70 -233
pair before from+connector	18 -9 8 -31 54 -101 76
pair before from+starter	39 -114 66 -19 -2 89 -37
pair before from+calendar	-20 -78 -2 0 77 135 -82
pair before from+nation	-3 -39 -1 -1 -2 1 -6
pair before from+honour	-37 -90 -4 -33 -50 -35 195
pair before from+broadcast	253 -1 -2 -4 -4 -164 -2
pair before from+takesPart	-125 -81 58 -35 -167 -74 227
pair before from+makes	-21 -67 135 -3 -20 54 -67
pair before from+comesOut	-6 -2 -5 -5 112 -7 -82
pair before from+playsRole	-24 116 241 -68 -25 -115 -99
pair before from+tells	0 165 65 -16 -15 0 -164
pair before from+speaks	-45 -26 69 -25 -18 -81 255
pair before from+lives	-6 140 -24 -44 -72 -230 188
pair before from+prize	-28 -118 188 -14 -23 -32 -14
pair before from+calls	-2 -64 174 0 -16 -85 -1
pair before from+lists	6 -68 0 -53 59 5 60
pair before from+series	-71 -125 88 -78 258 -57 -217
pair before from+firm	-9 -115 -12 -1 70 102 -31
pair before from+modifier	-6 0 -6 0 -3 22 -34
pair before from+common	9 -5 -6 5 -14 -5 -43
pair before from+first	-156 198 49 -13 -45 150 -131
pair before from+surname	159 -225 92 -43 -67 172 -201
pair before from+place	92 -1 -3 -1 -7 -8 -11
pair before from+companyEnd	43 -17 -5 -13 -8 -9 -17
pair before from+capital	52 -2 16 -40 -24 -24 34
pair before and+film	-8 14 -139 31 38 12 -16
pair before and+work	29 63 85 -44 -14 -1 0
pair before and+credit	-1 -314 -2 -75 -26 319 -9
pair before and+person	175 -175 -65 -95 -5 -145 -14
pair before and+honorific	-129 192 2 -39 -77 -39 34
pair before and+connector	33 163 72 -18 221 -127 -15
pair before and+starter	-74 2 84 29 4 -45 -4
pair before and+calendar	144 166 37 -43 -15 -83 -11
pair before and+nation	308 -4 -25 -59 -44 -45 -8
pair before and+honour	8 19 -11 -10 -110 -82 -4
pair before and+broadcast	-3 119 -19 -2 154 -8 0
pair before and+takesPart	258 -96 -63 -117 69 -260 -34
pair before and+makes	-1 -75 8 -6 219 -16 -1
pair before and+comesOut	-7 -33 -9 -7 249 -4 -6
pair before and+playsRole	-4 -177 42 -10 -25 41 -6
pair before and+tells	-20 -64 -29 -108 -21 249 -23
pair before and+speaks	-1 64 -62 0 -10 -57 1
pair before and+lives	5 29 -72 127 -62 -91 -42
pair before and+prize	-52 -154 -63 -20 -113 -105 -4
pair before and+calls	0 -8 -34 -5 86 -18 -7
pair before and+series	124 -117 44 141 -5 -84 -17
pair before and+firm	-1 152 -223 0 31 86 -38
pair before and+modifier	-61 -226 -106 -51 -87 -93 27
pair before and+common	-22 61 -14 -41 48 38 -26
pair before and+first	14 -47 -15 111 -11 -12 -26
pair before and+surname	9 -40 18 -4 -38 24 -18
pair before and+place	2 -13 -20 -16 -59 40 159
pair before and+companyEnd	-5 -64 -76 -36 163 -91 -28
pair before and+capital	-31 26 -1 28 -21 39 2
pair before ,+film	-13 42 -9 -66 11 69 -21
pair before ,+work	-20 15 -8 -88 -20 164 -34
pair before ,+credit	76 -70 57 15 19 -75 -33
pair before ,+person	20 -63 139 -31 -21 -22 -20
pair before ,+honorific	-94 -31 15 116 -75 127 -77
pair before ,+connector	14 81 -46 38 -7 -54 -22
pair before ,+starter	10 24 2 -18 -4 5 -19
pair before ,+calendar	-78 89 -1 -72 170 -40 -61
pair before ,+nation	288 4 -20 -89 -43 -78 -107
pair before ,+honour	47 40 21 -32 -26 -32 -8
pair before ,+broadcast	-84 348 52 -27 -42 -198 -64
pair before ,+takesPart	-9 173 58 -89 -6 -80 -24
pair before ,+makes	-19 118 3 -30 -26 -75 29
pair before ,+comesOut	-50 85 -17 -67 -38 112 -32
pair before ,+playsRole	4 -4 4 -83 -27 106 -15
pair before ,+tells	32 157 95 -119 -41 -77 -65
pair before ,+speaks	73 111 -54 -70 -20 -37 -9
pair before ,+lives	-7 -86 82 75 -5 -27 -34
pair before ,+prize	49 56 21 -30 -35 -42 -8
pair before ,+calls	0 117 141 -36 -5 -265 -5
pair before ,+lists	-22 -142 228 -8 -35 -27 -1
pair before ,+series	47 -39 -74 58 86 -90 -24
pair before ,+firm	-41 -113 80 -45 290 -85 -56
pair before ,+modifier	20 -61 8 44 -73 36 -22
pair before ,+common	-1 18 15 -1 4 18 -49
pair before ,+first	-5 -12 28 -24 14 -37 30
pair before ,+surname	11 -6 11 -12 5 7 -12
pair before ,+place	-41 20 -1 1 18 -27 5
pair before ,+companyEnd	-109 39 -8 -59 173 -46 -26
pair before ,+capital	10 41 6 -73 8 -39 33
pair before (+film	-32 -87 -136 -180 139 158 -28
pair before (+work	130 -109 -24 158 17 -101 34
pair before (+credit	-39 -75 -10 -4 -10 153 -28
pair before (+person	0 -1 15 -10 0 -2 0
pair before (+honorific	-36 -36 30 110 -104 -98 -28
pair before (+connector	-39 -7 117 -16 -26 -12 -5
pair before (+starter	-54 -46 117 -112 -35 141 -10
pair before (+calendar	-8 7 -2 -4 -50 -4 62
pair before (+nation	-84 -109 -168 -63 -20 143 -89
pair before (+honour	-1 -3 22 -13 2 0 2
pair before (+broadcast	-78 36 -74 -100 43 22 -70
pair before (+makes	2 -63 1 0 34 64 -6
pair before (+playsRole	46 2 -41 -8 -4 0 0
pair before (+tells	75 -80 -2 78 36 -88 63
pair before (+lives	-55 -6 124 -13 -23 -7 -4
pair before (+series	-78 104 -44 -102 -95 33 -13
pair before (+common	-6 6 -5 -15 23 -7 4
pair before (+first	46 15 62 -19 -45 -50 -14
pair before (+surname	-74 72 11 6 -39 45 -24
pair before (+place	-93 -118 -324 153 256 -39 150
pair before (+companyEnd	-66 -17 -70 85 78 -19 -4
pair before (+capital	-102 16 -28 73 47 6 -16
pair before the+film	37 0 0 0 2 -9 -50
pair before the+credit	0 -30 0 0 0 0 0
pair before the+person	-143 -34 -228 -30 -122 270 -168
pair before the+connector	10 -34 -14 -9 19 -26 -7
pair before the+starter	31 -43 -25 -21 12 -32 19
pair before the+calendar	-33 -16 -24 -54 -127 -57 -100
pair before the+nation	-67 -120 -12 -4 -81 -16 -49
pair before the+honour	-31 -1 0 -2 -13 0 2
pair before the+takesPart	-105 -18 -130 -9 -68 315 -106
pair before the+makes	-50 35 -15 -11 40 -8 -11
pair before the+comesOut	19 -57 0 -8 -75 -6 129
pair before the+playsRole	10 -20 -21 285 -54 -147 -45
pair before the+tells	-24 -6 -6 -11 35 -9 -26
pair before the+speaks	96 -6 -10 -29 -18 -14 -34
pair before the+lives	-68 -88 -23 -84 -18 -49 -3
pair before the+prize	90 -10 -5 -5 -8 -61 -21
pair before the+calls	-71 74 193 -126 24 -57 -29
pair before the+lists	-7 -38 -4 22 66 11 -22
pair before the+firm	-11 -1 -3 2 -1 -2 -7
pair before the+modifier	-116 -144 -40 -23 -79 -6 -49
pair before the+common	22 -38 -40 -9 -16 -9 -3
pair before the+first	2 -18 -6 -8 -13 -11 -15
pair before the+place	-107 -72 -22 -7 -79 -12 -63
pair before the+capital	13 -36 -3 -30 -16 -26 -2
pair before :+film	-68 88 98 -28 -44 -16 -27
pair before :+work	-111 50 98 -108 -40 291 -20
pair before :+credit	-65 -69 222 -2 -14 -46 -9
pair before :+person	-7 -34 216 -103 -2 -42 0
pair before :+honorific	-114 -60 -12 -2 -25 -40 -5
pair before :+connector	92 61 31 168 -30 -32 19
pair before :+starter	28 75 1 -40 -20 -44 31
pair before :+calendar	-131 295 -26 -71 -54 32 -20
pair before :+honour	-38 49 -43 -6 -24 -45 -1
pair before :+broadcast	323 -3 -41 -1 -81 -18 -1
pair before :+takesPart	-3 -2 111 -3 -2 -4 0
pair before :+makes	-22 189 -142 -23 -3 -7 -3
pair before :+comesOut	-44 103 -201 -23 -9 168 -8
pair before :+tells	148 -80 -133 -174 -42 -60 -40
pair before :+speaks	86 -9 -13 -50 -5 -4 0
pair before :+lives	-13 -50 106 -1 -2 -38 1
pair before :+prize	-119 212 -48 -34 -36 -186 -6
pair before :+calls	-92 312 87 -56 -11 -84 -6
pair before :+series	-24 57 -55 -33 -17 -15 -8
pair before :+firm	24 -9 -5 -3 5 -5 -4
pair before :+modifier	-84 -106 -84 -68 213 -27 -27
pair before :+common	-24 5 11 5 2 16 -8
pair before :+first	-59 -90 -40 67 -63 50 -34
pair before :+surname	-66 -107 -53 92 -35 48 -36
pair before :+place	-100 -70 169 -9 119 -36 -14
pair before :+companyEnd	32 -117 -61 -40 295 -51 -20
pair before :+capital	39 -68 -10 -13 -25 -26 2
pair before at+film	49 -12 -26 -10 22 -9 -25
pair before at+work	-57 -57 -21 -29 -128 -86 79
pair before at+credit	-35 -4 -32 -1 192 -2 -141
pair before at+person	91 -59 -1 -1 226 -40 -168
pair before at+honorific	423 -2 0 -3 -385 -25 -203
pair before at+connector	-60 -6 66 -16 48 -29 73
pair before at+starter	-30 0 15 -20 111 -22 -29
pair before at+calendar	-1 -22 -7 -4 13 -42 117
pair before at+nation	72 0 0 0 -69 0 -3
pair before at+honour	-113 -26 -15 -2 140 -9 19
pair before at+broadcast	-7 0 -2 -2 -3 -145 78
pair before at+takesPart	64 -43 -6 -1 -147 -3 175
pair before at+makes	57 -6 -13 -2 -167 -3 159
pair before at+comesOut	112 -4 -5 -10 -129 -7 15
pair before at+playsRole	-188 -6 -138 -141 189 -29 65
pair before at+tells	89 -81 -3 -51 274 -14 -313
pair before at+speaks	160 -1 -2 -1 -157 -4 -37
pair before at+lives	131 -2 -1 -1 -64 -4 104
pair before at+prize	-9 -42 -13 -12 26 -21 62
pair before at+series	69 0 0 0 -193 1 166
pair before at+firm	-16 0 0 0 -165 -2 178
pair before at+common	-23 -29 -16 -31 55 -41 40
pair before at+first	31 -2 -31 -4 268 -34 -186
pair before at+surname	85 -122 -38 -22 -64 -40 8
pair before at+place	49 -4 -1 -2 -43 -2 -21
pair before at+companyEnd	-14 -2 1 0 185 -2 -121
pair before at+capital	-47 -28 -38 -19 117 -30 61
pair before that+film	-12 -13 88 -42 -5 -1 -12
pair before that+work	-9 -28 128 -19 -45 -5 -9
pair before that+credit	0 -4 -207 -35 214 -4 -11
pair before that+honorific	14 -14 0 0 0 0 0
pair before that+connector	42 -15 119 -70 -21 -22 -7
pair before that+starter	-1 -62 -19 144 -23 -20 -8
pair before that+calendar	7 111 -84 -24 28 -8 -8
pair before that+makes	0 5 62 -34 -4 -2 4
pair before that+comesOut	-1 117 -7 3 -102 -21 -8
pair before that+speaks	107 49 -104 -19 -33 -22 18
pair before that+firm	-3 -92 234 5 -161 -5 -124
pair before that+common	-12 4 35 34 10 -29 -42
pair before that+first	51 -20 -94 42 47 -7 21
pair before that+surname	22 -18 -57 7 17 -4 3
pair before that+companyEnd	-1 -139 4 -41 16 1 0
pair before that+capital	-6 99 18 5 -22 -52 -13
pair before who+credit	514 0 -6 0 0 0 0
pair before who+person	-182 -71 -12 -37 -78 -39 -13
pair before who+honorific	-28 -3 0 0 0 0 -1
pair before who+connector	-19 -5 0 0 -4 -10 -1
pair before who+starter	39 -23 -3 -18 -31 -4 0
pair before who+lives	-182 -71 -12 -37 -78 -39 -13
pair before who+modifier	-15 -6 0 -1 0 0 0
pair before who+common	99 -14 20 -13 -7 -5 -9
pair before who+surname	-35 -10 0 0 0 0 -1
pair before who+capital	142 -19 -11 -15 -10 -3 -3
pair before which+film	-81 -141 236 -5 -27 -4 -4
pair before which+person	-80 -2 201 -3 -90 -74 -5
pair before which+connector	-21 15 -21 49 -42 7 14
pair before which+starter	-20 14 -20 48 -41 7 14
pair before which+makes	-2 -4 152 0 -51 -17 -78
pair before which+prize	-80 -2 201 -3 -90 -74 -5
pair before which+common	-47 -71 16 -46 71 61 1
pair before is+film	-7 55 -9 -76 -2 -10 -39
pair before is+work	-21 -209 70 50 -160 291 -52
pair before is+credit	-18 -107 242 -86 -4 -9 -3
pair before is+person	-15 -182 -107 67 144 -12 -13
pair before is+honorific	-37 -5 93 -48 2 -1 0
pair before is+connector	130 -45 64 1 -12 -104 -29
pair before is+starter	-1 26 87 -153 -13 54 -11
pair before is+calendar	-14 197 -191 -115 -10 -29 0
pair before is+takesPart	-13 -47 117 -130 -12 -10 -7
pair before is+tells	31 -3 -7 -6 -2 -13 -1
pair before is+lives	-18 -112 64 -102 59 -25 -28
pair before is+prize	-7 -1 -11 67 0 -33 0
pair before is+modifier	-4 189 1 0 -7 -22 -110
pair before is+common	32 66 -4 -43 -12 -33 -14
pair before is+first	38 -32 163 -114 -34 -13 -26
pair before is+surname	22 -25 -86 158 -11 -7 -13
pair before is+place	-5 -13 197 -149 1 -1 -1
pair before is+companyEnd	95 -41 -130 148 -3 -3 1
pair before is+capital	-19 47 -50 149 -30 -21 -25
pair before was+film	-35 131 37 -82 -8 -14 -24
pair before was+work	-54 -309 -114 -135 -35 441 -1
pair before was+credit	-11 50 91 -108 -3 -2 -3
pair before was+person	0 -253 -21 -103 -18 311 -5
pair before was+honorific	-33 -75 -24 77 -68 -2 -3
pair before was+connector	-75 9 127 -69 -69 -92 145
pair before was+starter	26 -68 11 24 -7 -12 30
pair before was+calendar	146 -19 -2 -141 -4 1 -2
pair before was+honour	2 -170 264 -153 1 0 0
pair before was+takesPart	100 39 -30 -51 -27 -3 -8
pair before was+makes	-66 112 89 -73 -4 -13 -35
pair before was+playsRole	-114 -107 133 -87 -13 60 -8
pair before was+tells	-9 -76 315 -306 1 0 -26
pair before was+lives	131 1 -15 -102 -2 -1 -2
pair before was+prize	-7 177 163 -85 -28 -199 -2
pair before was+firm	-14 -5 165 -135 -3 -7 1
pair before was+modifier	-6 148 -6 -70 -1 -63 -2
pair before was+common	-58 86 -18 23 5 -51 13
pair before was+first	-33 -142 113 38 -15 -72 -12
pair before was+surname	-37 -55 -136 280 -7 -25 20
pair before was+place	24 15 14 -36 -2 -5 0
pair before was+capital	16 -35 -35 14 -11 13 -42
pair before will+connector	-65 -11 -1 -3 -2 -6 -1
pair before will+starter	-32 -24 -8 -2 -1 -5 7
pair before will+lives	1 0 -58 0 0 0 0
pair before will+common	-82 -33 -12 -3 -2 -6 -1
pair before will+first	-26 -19 -5 0 0 0 0
pair before will+surname	31 -31 -5 -3 -10 -24 -6
pair before will+place	-26 -19 -5 0 0 0 0
pair before will+capital	130 -80 -2 -4 -6 -11 -2
pair before has+film	-2 -41 64 1 -3 1 -4
pair before has+work	-1 -10 29 -8 -1 -3 0
pair before has+connector	302 -137 15 -6 -78 -35 -7
pair before has+starter	101 131 10 -10 86 -77 -196
pair before has+common	-18 80 32 -12 83 -18 -153
pair before has+first	-1 58 -39 -9 -14 -23 -35
pair before has+surname	-2 103 -1 0 -4 -105 -1
pair before has+place	-2 155 -41 -2 -16 -106 -49
pair before has+capital	-86 82 4 -45 -83 1 1
pair before have+connector	188 -28 -74 -21 -40 0 -2
pair before have+starter	-23 -21 -7 -20 20 -7 50
pair before have+tells	23 -41 43 5 12 3 -46
pair before have+common	-5 -20 5 0 0 0 -6
pair before have+first	-59 -8 -1 -1 195 -20 -68
pair before have+capital	-26 -20 -4 -12 45 -8 -9
pair before had+connector	-25 -100 129 -7 0 1 0
pair before had+starter	-35 66 47 -15 -7 -14 -3
pair before had+nation	-3 -115 129 10 -4 -3 -2
pair before had+lives	1 -87 94 -47 -1 0 -1
pair before had+firm	0 -8 9 -2 -1 0 0
pair before had+common	-7 110 -46 -19 -7 -14 -3
pair before had+first	-76 76 -42 -1 1 -1 0
pair before had+surname	-100 106 -7 0 -1 -14 1
pair before had+place	0 -16 17 -4 0 0 -1
pair before had+capital	94 21 94 -19 -15 -15 -5
pair before are+film	-5 165 -36 -29 -2 -61 -4
pair before are+work	-1 -82 -9 -7 0 93 1
pair before are+credit	-6 133 -37 -73 -6 -6 -35
pair before are+person	-1 -28 44 -10 -1 0 0
pair before are+connector	-170 -37 12 -8 -1 -2 0
pair before are+starter	50 33 22 -39 -46 -10 -22
pair before are+takesPart	-4 81 2 -9 -3 -57 -1
pair before are+makes	-4 -36 45 -8 0 0 1
pair before are+playsRole	-2 -4 71 -60 -2 -8 -2
pair before are+tells	0 -1 61 -51 0 -3 -1
pair before are+series	-1 160 -37 -97 -1 0 -22
pair before are+firm	-1 -64 130 -7 -4 -3 -37
pair before are+common	-25 100 29 38 -57 -45 -69
pair before are+first	-102 17 5 -50 -18 4 126
pair before are+surname	-74 -26 -66 116 -15 -52 128
pair before are+place	14 -3 0 -20 0 1 2
pair before are+capital	2 -78 -77 122 -37 -16 114
pair before also+starter	-18 -3 -156 157 88 -50 -6
pair before also+common	-18 -3 -156 157 88 -50 -6
pair before like+film	-102 74 154 -105 -4 -10 -1
pair before like+connector	-10 20 -32 -6 -5 -15 -4
pair before like+starter	-31 44 38 -71 -28 -68 57
pair before like+playsRole	-4 83 41 -73 -17 -19 -4
pair before like+lives	6 -13 1 0 0 0 0
pair before like+lists	-1 202 0 4 0 -201 0
pair before like+series	-121 157 -4 -26 -2 -10 -1
pair before like+firm	6 -106 173 -104 14 5 2
pair before like+common	-8 -10 -5 16 -2 -23 23
pair before like+capital	-72 78 97 -30 -15 -39 -71
pair before "+connector	-180 -60 -22 -13 -30 285 -68
pair before "+starter	-181 -60 -22 -13 -30 285 -68
pair before "+common	-1 -85 1 -96 21 -50 134
pair before "+capital	-1 -24 0 0 0 0 0
pair before —+speaks	-91 -103 -46 -2 -6 -17 -23
pair before —+common	-59 -65 27 -18 -15 -5 0
pair before —+capital	124 -20 -34 -64 2 -40 -10
pair before -+work	-85 -44 -5 -1 -3 -17 0
pair before -+credit	-4 -57 56 -4 -5 0 0
pair before -+connector	180 -65 -94 15 4 -56 -2
pair before -+starter	15 -41 31 -1 1 0 0
pair before -+calendar	-26 -12 48 -2 -3 -1 -9
pair before -+nation	28 0 -7 0 0 0 0
pair before -+series	-108 -353 -80 -129 -57 362 -56
pair before -+common	-37 -12 4 -47 3 -6 0
pair before -+first	-117 -19 51 -147 -8 -20 -7
pair before -+surname	28 -32 2 0 -1 -3 1
pair before -+place	-163 68 243 -27 -15 -28 -47
pair before -+capital	133 -114 16 -38 -23 -37 -16
pair after of+film	-69 -57 -85 112 -43 -7 -25
pair after of+work	-7 -22 19 -49 -13 -22 -8
pair after of+credit	-5 -9 -2 -1 45 -2 0
pair after of+person	-88 -74 -134 -111 -21 -40 -56
pair after of+honorific	-50 -68 0 -16 -14 -23 -2
pair after of+connector	108 -25 -17 134 -15 -9 -8
pair after of+starter	-20 -35 -18 -33 -22 -10 -12
pair after of+calendar	4 -193 -19 -31 -30 -43 -14
pair after of+nation	233 -80 -45 -3 -9 -2 -2
pair after of+honour	58 -8 0 -1 0 -1 0
pair after of+broadcast	-85 -76 -103 -64 -49 -72 -35
pair after of+takesPart	-6 -10 12 2 0 4 -1
pair after of+makes	-140 47 -225 180 -33 -34 -56
pair after of+comesOut	-56 -139 -32 -15 -13 -55 -2
pair after of+playsRole	247 -3 -8 0 -1 -1 0
pair after of+tells	-16 -33 -2 2 2 3 -3
pair after of+speaks	-32 -47 -4 -2 -3 -4 0
pair after of+lives	23 0 -1 25 0 0 0
pair after of+prize	3 -2 -113 -14 0 1 -10
pair after of+lists	-44 -30 154 -6 -1 -19 0
pair after of+firm	17 -4 2 0 6 3 1
pair after of+modifier	-74 -60 -109 -83 -58 -26 -48
pair after of+common	0 -10 -34 0 -27 -15 -14
pair after of+first	-24 -65 -4 -2 -92 -21 -19
pair after of+surname	4 8 40 -24 6 -25 -10
pair after of+place	78 42 -17 -47 -66 -19 -47
pair after of+companyEnd	-52 -13 249 -14 -3 -3 0
pair after of+capital	3 -68 6 -25 -9 -32 -29
pair after in+film	-65 -28 58 116 -4 -28 -8
pair after in+work	-168 304 -21 150 96 -97 -47
pair after in+person	260 -57 -213 -93 -27 -95 -20
pair after in+honorific	-13 -19 -41 392 -16 -7 -112
pair after in+connector	16 60 5 76 -20 -46 -40
pair after in+starter	34 42 -51 -27 -10 -10 -24
pair after in+calendar	-19 126 -62 -130 1 -12 133
pair after in+nation	29 -12 -91 -174 -126 -149 -76
pair after in+honour	-59 -22 -43 -64 -17 -26 -89
pair after in+broadcast	-2 -24 -160 234 -17 -17 -1
pair after in+takesPart	101 -26 67 -83 -16 -61 -49
pair after in+makes	-25 -38 15 107 -1 -11 -1
pair after in+playsRole	-4 91 99 -157 -10 -29 -1
pair after in+tells	-1 -12 -35 112 -14 -20 -22
pair after in+lives	0 -2 -15 204 0 -1 -1
pair after in+prize	-64 -22 -39 -100 -6 -3 -89
pair after in+calls	-2 -54 88 -12 -3 -9 0
pair after in+lists	170 -3 -57 -111 0 -15 -17
pair after in+series	0 -15 -14 22 0 0 0
pair after in+firm	123 -6 -167 -156 -21 252 -9
pair after in+modifier	87 -15 12 -169 -77 -89 -87
pair after in+common	-4 -38 91 -22 -39 8 35
pair after in+first	-48 -60 -17 53 79 -37 -7
pair after in+surname	8 -13 42 0 -119 66 26
pair after in+place	-22 -62 -131 -137 -22 56 -84
pair after in+companyEnd	-15 -9 -196 -1 -23 258 -79
pair after in+capital	-9 -107 -10 105 25 -34 -41
pair after on+film	-61 -43 22 -29 -8 -4 -6
pair after on+work	25 -142 91 -25 -26 -1 -21
pair after on+person	-207 -2 -31 -14 -1 -2 -2
pair after on+honorific	-46 -45 -41 -27 -29 -39 -23
pair after on+connector	120 -91 114 102 -36 -47 -16
pair after on+starter	47 -116 -28 46 -76 -19 -60
pair after on+calendar	-14 -19 -66 -27 26 -12 125
pair after on+nation	-183 -51 -27 -40 -17 -19 203
pair after on+honour	-25 -23 -31 -15 -24 -8 0
pair after on+broadcast	12 -126 -12 174 -51 188 -64
pair after on+takesPart	-165 -53 35 -9 0 -3 -2
pair after on+makes	46 -22 -41 -4 -6 -1 0
pair after on+comesOut	99 106 -95 -43 -11 -66 -22
pair after on+playsRole	-47 -102 -91 -31 -27 -4 -7
pair after on+tells	6 -35 33 -2 0 0 -10
pair after on+lives	220 -60 -155 -14 -20 -1 -4
pair after on+prize	-25 -23 -31 -15 -24 -8 0
pair after on+series	-111 -27 74 -59 -44 -11 -6
pair after on+firm	-28 -26 -25 -24 -25 -24 -20
pair after on+modifier	-34 -53 2 127 -3 -27 -7
pair after on+common	-20 34 41 -35 -33 -58 -60
pair after on+first	81 90 88 -50 -175 129 3
pair after on+surname	150 -124 9 -52 -160 -69 66
pair after on+place	-124 -125 -78 -72 -18 200 -76
pair after on+companyEnd	-25 -23 -31 -15 -24 -8 0
pair after on+capital	1 -48 -44 63 21 -42 37
pair after for+film	-24 71 125 -57 74 -21 -78
pair after for+work	-20 -6 124 -90 196 214 -27
pair after for+credit	-49 248 -390 213 -33 -123 -81
pair after for+honorific	-103 -68 245 -91 -5 -12 -55
pair after for+connector	89 18 12 -17 20 -61 26
pair after for+starter	-67 30 -15 -6 -46 8 70
pair after for+calendar	73 46 -67 -331 -16 -50 195
pair after for+nation	60 73 31 -9 -62 -11 99
pair after for+honour	-51 185 142 -27 -44 -47 -128
pair after for+broadcast	-23 60 -88 -46 33 197 -8
pair after for+makes	7 -64 29 -23 -108 62 39
pair after for+comesOut	130 -65 214 -221 -52 -209 -166
pair after for+playsRole	16 -24 162 -45 -27 -48 -52
pair after for+lives	-40 -6 -8 -2 -13 -7 -32
pair after for+prize	21 111 64 -13 -29 -13 -43
pair after for+series	-19 -105 -238 -4 254 -2 -22
pair after for+firm	-38 346 -61 -10 -119 -84 -77
pair after for+modifier	145 168 -59 -92 -65 -99 -91
pair after for+common	3 -32 -5 -30 -6 56 38
pair after for+first	11 170 -40 -10 -30 50 24
pair after for+surname	-40 128 -2 -47 -68 11 -25
pair after for+place	180 132 -9 53 -24 -110 59
pair after for+companyEnd	-26 -33 41 -32 -32 -36 -36
pair after for+capital	-18 -10 59 31 21 13 -31
pair after with+film	18 5 -3 -2 0 -4 -14
pair after with+work	2 -114 -77 -197 -43 204 -16
pair after with+credit	94 -74 -1 0 -1 0 0
pair after with+person	-44 -133 -10 -2 -11 -39 172
pair after with+honorific	-10 -105 -3 -10 -2 -63 -3
pair after with+connector	-57 -14 -3 -137 -14 -12 133
pair after with+starter	-10 -19 -80 -39 -12 -32 81
pair after with+nation	-135 -1 0 0 238 0 0
pair after with+honour	-44 -6 -1 0 -9 -2 73
pair after with+takesPart	-39 -111 -216 -110 -3 366 -7
pair after with+makes	76 -32 7 1 0 0 -62
pair after with+lives	-184 70 -107 -50 -40 21 54
pair after with+prize	12 -6 0 0 -3 0 0
pair after with+lists	61 -5 -1 -1 0 0 1
pair after with+modifier	-79 -65 3 -4 -1 3 -27
pair after with+common	36 23 53 -34 -1 23 -41
pair after with+first	-124 46 -108 29 -29 -6 -44
pair after with+surname	-52 -39 -24 -51 -46 -59 -3
pair after with+place	-78 185 -114 -48 -34 -7 81
pair after with+capital	7 -38 1 -13 -25 -9 23
pair after as+film	-16 164 -72 -14 -32 -16 -1
pair after as+work	-1 -23 -14 -4 -71 132 -1
pair after as+credit	53 -38 156 -124 -2 -33 -3
pair after as+person	-63 240 -41 -91 -32 -64 -75
pair after as+honorific	-7 -33 117 -24 -9 41 -57
pair after as+connector	-14 -32 6 -43 -47 -13 147
pair after as+starter	45 27 -105 115 -46 -73 42
pair after as+calendar	0 -1 -15 -7 1 -4 0
pair after as+nation	-1 -2 23 -1 -9 -2 20
pair after as+honour	0 0 62 -61 0 0 0
pair after as+takesPart	-58 -76 -48 -3 -24 -18 71
pair after as+comesOut	-77 90 -70 -77 -71 -83 -61
pair after as+playsRole	11 -36 33 -11 -1 3 1
pair after as+lives	38 -78 -69 -65 -1 200 0
pair after as+prize	0 -3 10 -2 0 -5 0
pair after as+calls	0 -1 18 -14 0 -2 0
pair after as+modifier	-110 0 -25 0 -30 0 150
pair after as+common	15 -26 35 -11 -10 12 -30
pair after as+first	-41 14 25 38 -26 36 -25
pair after as+surname	0 28 28 -7 -1 -26 3
pair after as+place	-1 0 8 -2 0 -1 -1
pair after as+capital	-43 18 77 -18 -21 25 -16
pair after by+work	18 -5 1 0 0 -2 0
pair after by+credit	-20 -4 0 0 -3 0 43
pair after by+connector	-36 -162 -37 -15 -15 67 -29
pair after by+starter	-57 114 -7 -9 -13 -105 -12
pair after by+nation	6 -42 -1 -8 -1 -2 73
pair after by+broadcast	-23 -2 0 0 0 -13 46
pair after by+comesOut	-1 -15 0 0 0 0 0
pair after by+playsRole	-44 -138 197 -44 -1 -20 -16
pair after by+lives	395 -220 2 -58 -71 -334 -1
pair after by+firm	-232 274 -58 -20 -102 -185 -61
pair after by+common	127 48 -55 -9 -14 8 28
pair after by+first	-35 19 -8 -17 -26 81 31
pair after by+surname	7 30 -3 0 -41 26 79
pair after by+place	10 1 0 -1 3 0 0
pair after by+capital	-17 -10 -25 -24 -15 142 44
pair after to+film	113 265 -291 -114 -4 -41 -11
pair after to+work	-68 -85 -40 -79 -49 53 -52
pair after to+credit	33 -4 -12 -2 -3 -1 -10
pair after to+person	-36 229 -9 -57 -116 -117 -43
pair after to+honorific	-6 -228 -6 -5 0 283 -16
pair after to+connector	24 127 -23 -55 26 -29 -49
pair after to+starter	-4 -75 -8 33 -1 -40 -21
pair after to+calendar	182 72 -45 -67 -47 -76 -49
pair after to+nation	-14 -133 -26 -45 -104 -109 -15
pair after to+broadcast	-32 -190 -44 -57 -15 -193 -147
pair after to+takesPart	80 -171 20 -47 -14 -53 -9
pair after to+makes	-266 -43 228 134 127 -105 23
pair after to+comesOut	261 48 -2 -7 -309 -30 1
pair after to+playsRole	-65 -20 220 -73 -25 -33 -21
pair after to+tells	-9 -33 0 -7 2 -12 2
pair after to+speaks	-55 -11 0 -1 84 0 11
pair after to+lives	-35 -67 -17 -4 -5 -9 -8
pair after to+prize	-1 -63 94 -30 -2 -1 -6
pair after to+modifier	-5 234 -87 -117 -7 -169 -24
pair after to+common	-25 -10 47 -31 -32 -22 17
pair after to+first	97 -93 8 -23 -55 -57 -82
pair after to+surname	70 -35 -216 124 -17 22 11
pair after to+place	-78 -55 -50 -64 -26 -144 -68
pair after to+companyEnd	-5 -96 -19 1 -5 -46 -7
pair after to+capital	-29 80 -23 42 -47 -11 -55
pair after from+work	-31 -101 -6 112 52 -34 -34
pair after from+honorific	113 -28 3 -7 1 1 0
pair after from+connector	-130 -75 62 327 -46 170 -59
pair after from+starter	-76 -63 102 -16 11 7 -24
pair after from+calendar	-206 112 -9 -22 60 289 108
pair after from+broadcast	-38 -109 -57 -79 -63 -25 -25
pair after from+makes	34 -9 -1 0 0 0 -29
pair after from+comesOut	2 -31 0 1 0 0 -1
pair after from+tells	-105 -44 8 -35 265 -3 -75
pair after from+lives	1 -4 -153 -168 260 -7 -170
pair after from+prize	-6 -28 32 -32 0 0 0
pair after from+firm	-2 -277 294 93 8 5 -1
pair after from+modifier	-149 -219 -31 -30 -7 -51 -13
pair after from+common	11 -43 -25 65 -6 -86 18
pair after from+first	-10 -56 -3 29 148 -142 26
pair after from+surname	131 48 -182 -50 -41 18 -10
pair after from+place	-124 -5 -42 -61 153 -100 -63
pair after from+capital	18 -7 -21 41 -18 59 -34
pair after and+film	-2 21 -8 -67 -44 -40 8
pair after and+work	4 83 -12 -37 -100 43 -1
pair after and+credit	-48 -49 253 -56 -16 -69 -23
pair after and+person	49 23 31 -83 -8 -24 29
pair after and+honorific	-54 1 -12 -87 -67 135 -51
pair after and+connector	10 73 -8 -51 13 -2 6
pair after and+starter	-37 0 -3 2 1 -30 44
pair after and+calendar	45 0 -71 -54 -60 -125 -13
pair after and+nation	377 43 -51 -22 -30 -55 -96
pair after and+honour	3 229 -103 -67 121 -41 -138
pair after and+broadcast	-126 29 -24 -45 13 -256 133
pair after and+takesPart	-6 79 28 -42 -37 -9 -4
pair after and+makes	-8 -36 57 -17 97 -44 32
pair after and+comesOut	84 12 -30 -13 10 -40 -29
pair after and+playsRole	-7 226 -28 -65 -61 -16 -16
pair after and+tells	-10 136 74 -34 -73 102 -26
pair after and+speaks	-96 143 -117 -10 -360 -170 428
pair after and+lives	28 -85 118 33 -13 19 -85
pair after and+prize	42 -34 100 -21 -8 -50 -37
pair after and+calls	-10 -32 194 -156 2 -13 -7
pair after and+lists	-3 -166 147 0 3 -6 -181
pair after and+series	-48 336 -145 -114 -65 -152 -119
pair after and+firm	-133 -65 78 74 86 -97 -41
pair after and+modifier	-6 228 -18 -24 -18 -56 15
pair after and+common	-17 11 -34 -25 -3 32 -15
pair after and+first	-15 -37 34 23 14 -9 -15
pair after and+surname	-11 -42 35 -18 25 43 -60
pair after and+place	-42 24 -4 -21 82 151 122
pair after and+companyEnd	-71 120 -128 -58 -40 -100 -38
pair after and+capital	-53 37 -11 27 15 53 -13
pair after ,+film	17 168 -9 -38 39 -11 -41
pair after ,+work	-18 -17 -30 -13 41 175 13
pair after ,+credit	-11 -23 62 19 2 -38 2
pair after ,+person	-14 -102 126 3 -4 -30 34
pair after ,+honorific	-37 -80 29 39 1 38 11
pair after ,+connector	-8 23 7 14 -22 5 -8
pair after ,+starter	6 8 -1 -36 -3 25 14
pair after ,+calendar	-84 -39 -62 -40 -4 0 248
pair after ,+nation	-52 44 107 -40 -6 -11 -35
pair after ,+honour	-35 76 0 32 -14 -42 -19
pair after ,+broadcast	0 -72 43 -47 -39 131 4
pair after ,+takesPart	-25 187 -69 -42 -42 37 21
pair after ,+makes	7 93 -33 -62 12 36 -44
pair after ,+comesOut	65 47 -44 16 -32 -8 -43
pair after ,+playsRole	-65 60 -49 103 -34 -54 55
pair after ,+tells	-3 16 -72 -9 -24 68 23
pair after ,+speaks	22 19 39 -50 86 -76 -24
pair after ,+lives	95 -152 8 103 -24 23 -26
pair after ,+prize	-22 -29 31 20 45 -43 -1
pair after ,+calls	141 -107 -71 188 -323 306 -127
pair after ,+lists	-106 118 112 -70 38 -45 -32
pair after ,+series	-58 33 -99 -101 -80 175 -16
pair after ,+firm	-43 -56 7 -27 181 -68 4
pair after ,+modifier	-39 -103 -14 115 -36 43 -55
pair after ,+common	-10 22 -2 -2 3 4 -10
pair after ,+first	-31 25 25 -6 -15 -4 -5
pair after ,+surname	-24 -14 -3 -17 28 29 -4
pair after ,+place	1 -38 26 -42 -7 -6 47
pair after ,+companyEnd	33 -47 32 -47 27 -19 -2
pair after ,+capital	-16 36 -18 -38 8 4 9
pair after (+film	-23 65 -6 0 -3 -26 -1
pair after (+work	-53 336 -60 -98 -38 -175 -40
pair after (+credit	-3 -100 173 -17 -29 -4 -19
pair after (+honorific	-3 146 144 -55 -127 -211 -78
pair after (+connector	-17 130 113 -135 -9 -32 -43
pair after (+starter	-45 79 -15 50 -18 14 -66
pair after (+calendar	-79 216 141 -134 -29 -44 -59
pair after (+nation	-10 -24 172 -70 -18 -15 -17
pair after (+honour	-2 -133 66 79 -12 -49 -7
pair after (+broadcast	-25 -65 -43 -118 -51 377 -80
pair after (+takesPart	15 -98 96 23 3 0 -18
pair after (+makes	-14 37 3 -4 -4 -14 -1
pair after (+playsRole	-7 -34 -95 250 -10 -44 -36
pair after (+lives	22 -26 2 23 6 -25 0
pair after (+modifier	-4 60 -17 -118 -7 21 -5
pair after (+common	-37 -20 24 59 -3 11 -41
pair after (+first	-11 -28 -38 147 -32 -27 -12
pair after (+surname	-16 6 57 13 -12 -24 -23
pair after (+place	-63 258 -49 -10 -22 -27 -54
pair after (+companyEnd	8 -77 8 -96 141 0 1
pair after (+capital	-42 -18 -22 64 -5 6 28
pair after the+film	-39 19 -10 -6 -12 -14 -10
pair after the+work	29 -48 -6 -10 -77 104 -2
pair after the+credit	-83 -13 51 -7 -9 -8 -7
pair after the+person	-150 255 22 -8 -35 -79 -52
pair after the+honorific	-13 -42 99 -37 -13 -6 -6
pair after the+connector	1 -14 71 2 -50 -6 -7
pair after the+starter	3 8 -22 -13 -32 106 -4
pair after the+calendar	13 -2 -1 -3 -4 -1 -3
pair after the+nation	10 -6 99 -99 -2 -4 0
pair after the+honour	130 -1 -21 -4 -2 0 -1
pair after the+broadcast	346 -13 -21 -1 -44 -167 -24
pair after the+takesPart	27 -75 49 2 -14 -2 -6
pair after the+makes	27 -10 -2 0 -1 0 -2
pair after the+comesOut	2 -15 -11 1 0 -2 -3
pair after the+playsRole	-23 -9 -4 -1 -14 -3 49
pair after the+tells	15 -6 11 -2 -5 -1 -6
pair after the+speaks	61 0 0 0 0 0 0
pair after the+lives	-25 132 87 -202 -41 -63 -44
pair after the+prize	243 -181 52 -8 -9 -82 -6
pair after the+series	213 -1 0 0 -1 0 0
pair after the+firm	-95 -31 293 -17 -162 -17 -17
pair after the+modifier	69 -94 72 -7 -8 -28 -3
pair after the+common	-5 1 24 -21 6 -11 -20
pair after the+first	3 -2 18 -5 -4 -1 -13
pair after the+surname	-48 -10 22 -37 -44 -11 -11
pair after the+place	42 -3 18 -4 -4 -2 -14
pair after the+companyEnd	85 -2 -2 -1 -2 0 -1
pair after the+capital	41 -41 19 -17 16 1 -7
pair after :+film	66 0 0 0 0 0 0
pair after :+work	-151 132 -8 -18 -15 -129 -11
pair after :+person	-45 -21 27 -8 0 -3 -13
pair after :+honorific	242 -61 -16 -2 -4 -1 -7
pair after :+connector	-72 -73 -8 -31 -32 -54 47
pair after :+starter	146 58 76 -34 -52 -42 51
pair after :+calendar	1 -187 -32 -49 -74 -41 165
pair after :+nation	-234 107 -83 -28 -7 -10 172
pair after :+honour	17 -12 -50 2 -32 3 -84
pair after :+takesPart	-71 -107 -114 -79 2 -22 -55
pair after :+comesOut	339 99 -61 -13 -41 -56 -172
pair after :+playsRole	-43 203 -95 -38 -24 -6 -72
pair after :+lives	-24 -12 35 -8 -1 -1 -3
pair after :+prize	-8 -22 -130 -20 1 -10 -15
pair after :+series	-4 -139 -120 -29 -2 -4 -2
pair after :+modifier	-108 108 -22 -8 -27 -20 -75
pair after :+common	-82 -26 -37 -29 -36 -35 18
pair after :+first	42 88 -29 -40 -20 -49 -2
pair after :+surname	-26 170 -77 -20 -17 -11 135
pair after :+place	-69 128 -114 -24 -63 -69 -137
pair after :+companyEnd	48 -98 -3 -5 -30 -59 2
pair after :+capital	55 -38 -8 -33 -29 -60 17
pair after at+film	-37 -28 146 -17 -23 -31 -44
pair after at+work	66 -23 -41 -8 -20 -84 -4
pair after at+connector	7 -20 -24 -2 -19 -50 155
pair after at+starter	135 -50 -35 -24 11 68 -5
pair after at+calendar	74 -53 -159 -39 -22 -4 144
pair after at+nation	-101 281 -53 -25 -50 -93 -2
pair after at+honour	-14 193 -1 -46 2 -172 -1
pair after at+broadcast	113 0 -9 -1 -10 -23 -1
pair after at+takesPart	-16 381 -23 -9 4 -105 -4
pair after at+makes	-35 -20 103 -17 -15 -21 -28
pair after at+comesOut	-61 -53 90 -13 1 -5 48
pair after at+playsRole	-75 -35 -54 -38 -46 -68 -15
pair after at+tells	-60 -39 214 -79 -27 -48 -9
pair after at+prize	-14 193 -1 -46 2 -172 -1
pair after at+modifier	-326 322 -15 -8 -41 -160 -25
pair after at+common	12 6 -41 -49 -31 -32 -18
pair after at+first	63 -26 16 -18 -23 335 -21
pair after at+surname	142 -79 2 -18 -69 -62 -9
pair after at+place	275 -5 87 -167 17 -95 -34
pair after at+companyEnd	-186 -12 -9 -1 -4 -7 0
pair after at+capital	3 -55 -34 4 32 108 -26
pair after that+work	45 -43 0 0 0 1 -2
pair after that+person	-8 0 15 1 -4 2 -1
pair after that+honorific	-1 -4 0 -1 -15 -4 0
pair after that+connector	42 -20 27 -37 -6 -1 -5
pair after that+starter	-61 70 4 -41 87 -75 10
pair after that+takesPart	-8 0 15 1 -4 2 -1
pair after that+makes	176 -3 -119 -11 -5 -19 -26
pair after that+comesOut	187 -19 0 0 227 -274 -2
pair after that+lists	35 -2 -4 -1 -6 -15 -3
pair after that+common	77 -46 2 -27 -74 62 4
pair after that+first	45 -8 -17 -10 -34 -8 64
pair after that+surname	-25 -1 -1 3 -13 2 65
pair after that+capital	7 -22 32 -10 -17 60 -2
pair after who+connector	-118 -33 126 45 -28 -17 1
pair after who+starter	164 -58 -40 -78 68 -11 -72
pair after who+calendar	-109 3 -1 -1 -23 -1 0
pair after who+takesPart	-32 -3 73 -214 -35 3 219
pair after who+playsRole	2 -5 96 -85 3 -4 3
pair after who+speaks	-195 -29 -44 -30 346 -13 -170
pair after who+prize	0 -32 0 0 0 0 0
pair after who+common	2 -12 -33 69 20 -61 -18
pair after who+capital	-27 -46 -3 -7 -6 -4 -1
pair after which+film	10 0 0 0 0 0 -9
pair after which+connector	20 -65 16 -1 -2 11 20
pair after which+starter	4 -7 2 -2 -12 15 1
pair after which+makes	-62 -117 -141 0 -63 -14 235
pair after which+speaks	-1 -2 11 -7 1 15 3
pair after which+common	-4 -47 12 -75 27 34 60
pair after is+film	-13 196 -95 -24 9 69 -6
pair after is+work	-45 52 37 -5 -7 -1 -4
pair after is+credit	-62 5 125 -17 -46 -42 -14
pair after is+person	-109 218 17 -28 -23 -52 -120
pair after is+honorific	-2 -27 127 -62 -5 -9 -2
pair after is+connector	-35 -22 3 -5 5 46 50
pair after is+starter	-9 36 -11 -3 -21 4 8
pair after is+nation	-2 6 6 0 -1 -8 0
pair after is+honour	70 19 25 -39 -7 -56 -10
pair after is+takesPart	-84 92 138 -30 -7 -98 -3
pair after is+makes	-16 -46 -5 -24 66 45 -15
pair after is+comesOut	-170 11 -114 -42 266 64 -78
pair after is+playsRole	-5 -112 -55 220 -6 -12 -9
pair after is+tells	71 132 -176 24 13 -8 -29
pair after is+speaks	-60 -88 81 75 10 -10 -8
pair after is+lives	-76 -91 212 7 -34 -23 -12
pair after is+prize	-27 54 108 -22 -55 -34 -17
pair after is+calls	-89 4 -81 -142 -87 -58 191
pair after is+lists	-38 104 -28 79 -33 -117 -13
pair after is+series	-1 205 -3 -24 -30 -100 -29
pair after is+firm	-75 -75 -30 -121 304 -61 -33
pair after is+modifier	138 -116 -35 -53 -18 -3 -1
pair after is+common	-27 -4 -3 36 -23 33 -18
pair after is+first	-18 -79 58 91 -42 -21 59
pair after is+surname	-39 84 -9 57 -22 -20 5
pair after is+place	135 -45 21 -51 -1 -2 -2
pair after is+capital	12 2 50 -16 -12 -17 -2
pair after was+film	42 29 5 -45 -8 -9 -12
pair after was+work	69 -99 -101 -238 -76 306 0
pair after was+credit	-50 -82 125 -19 -9 -13 -8
pair after was+person	-37 42 45 -30 -7 -17 -13
pair after was+honorific	-8 -12 6 -5 1 0 5
pair after was+connector	-21 -29 35 9 47 29 -69
pair after was+starter	-51 42 -19 14 5 20 -18
pair after was+calendar	18 -3 -4 -10 0 0 0
pair after was+nation	-50 46 -160 -48 159 6 7
pair after was+takesPart	-11 116 17 -26 -4 -52 -55
pair after was+makes	-12 16 -80 -31 -20 131 15
pair after was+comesOut	11 73 -49 -14 -34 19 -7
pair after was+playsRole	-47 -48 -18 103 -20 3 -69
pair after was+tells	29 -25 0 0 0 0 0
pair after was+speaks	-23 115 -75 -13 -10 -13 -5
pair after was+lives	-36 -17 75 -11 -1 -1 -5
pair after was+prize	-56 48 18 -19 -13 41 -9
pair after was+calls	-61 145 41 -48 -8 -19 -5
pair after was+firm	-20 -83 246 -71 -55 -46 -73
pair after was+common	-10 19 -13 -3 -26 13 10
pair after was+first	-8 -84 -8 193 -16 -61 -23
pair after was+surname	22 -85 -40 154 -3 -17 -4
pair after was+capital	22 -5 57 19 -8 -42 -43
pair after will+film	0 -46 93 -37 -1 0 0
pair after will+work	-57 -16 99 -11 -30 -10 11
pair after will+person	-103 212 -17 -160 -33 -70 -8
pair after will+honorific	333 -195 -54 -22 -78 -46 -22
pair after will+connector	-54 21 -16 5 -58 31 59
pair after will+starter	-4 10 -25 57 -17 -7 31
pair after will+broadcast	-1 3 -122 0 -118 -96 273
pair after will+takesPart	-53 216 10 -109 -19 -33 -6
pair after will+makes	-29 -17 174 -20 -64 -8 -12
pair after will+comesOut	-36 155 -54 -47 78 -69 -24
pair after will+playsRole	-57 -16 111 -12 -28 -10 -1
pair after will+tells	-80 177 -52 -31 -77 -35 -2
pair after will+speaks	203 -63 -97 -27 -118 -22 -11
pair after will+prize	24 -4 -2 -1 -12 -6 -2
pair after will+common	-3 -14 33 -14 58 23 -49
pair after will+capital	-196 -13 -98 419 -56 -48 -9
pair after has+film	-24 131 -72 -6 30 -11 -16
pair after has+work	-2 -27 202 -44 -130 -85 -85
pair after has+person	-22 -10 152 -87 -10 -16 -14
pair after has+connector	-63 148 -77 -49 89 -28 -19
pair after has+starter	-10 -7 -12 27 -41 10 34
pair after has+calendar	-5 1 -5 -1 34 1 -7
pair after has+honour	0 196 -72 -25 -58 -29 0
pair after has+takesPart	-7 81 130 -74 -58 -40 -22
pair after has+makes	-12 -37 140 -20 -5 -46 -24
pair after has+comesOut	-5 -77 134 -23 -26 -50 -5
pair after has+playsRole	0 3 73 -8 -52 -4 0
pair after has+tells	53 -18 -27 -15 82 -26 -20
pair after has+speaks	-63 -33 97 92 -69 -10 -24
pair after has+lives	-1 -24 22 74 -5 -51 -19
pair after has+prize	-7 40 32 -108 20 68 -45
pair after has+calls	13 -83 7 -23 177 -16 -64
pair after has+firm	41 -7 -15 -7 4 -2 -14
pair after has+modifier	0 0 -9 -4 0 0 0
pair after has+common	-38 -13 13 -10 11 5 29
pair after has+first	-28 -98 -28 -38 60 91 -28
pair after has+surname	-133 19 -66 -27 96 -145 -41
pair after has+place	-53 -17 -59 -8 181 -2 -34
pair after has+capital	-41 48 -74 -27 91 -33 19
pair after have+connector	-77 -138 -60 257 146 -67 -24
pair after have+starter	-12 72 -41 0 -30 -51 61
pair after have+takesPart	-10 -61 -213 -1 298 -36 -28
pair after have+makes	4 -11 30 -14 0 -5 -8
pair after have+tells	-62 -22 1 1 -34 -11 161
pair after have+speaks	16 -25 0 -7 2 -4 27
pair after have+calls	110 -156 4 -15 38 0 18
pair after have+common	5 21 3 -40 8 -51 14
pair after have+capital	166 -27 -103 -12 -35 -12 -25
pair after had+film	-2 -80 89 -4 -5 -3 -5
pair after had+connector	49 -28 36 -22 -19 -25 13
pair after had+starter	-110 87 32 -31 -18 21 8
pair after had+nation	-1 -130 132 -1 -24 3 -3
pair after had+takesPart	137 -51 -4 0 -16 -1 -43
pair after had+makes	-3 -38 77 -7 -7 -14 -21
pair after had+comesOut	-29 61 64 -18 -59 -53 -46
pair after had+playsRole	-2 -11 216 -2 0 0 0
pair after had+tells	0 -33 32 2 -2 -1 0
pair after had+speaks	-83 -62 209 -2 -19 -2 -13
pair after had+prize	-10 -84 128 -15 -7 0 -6
pair after had+firm	-156 265 -224 -70 -102 -87 -116
pair after had+common	-14 -25 63 -48 -44 20 45
pair after had+first	10 155 -64 -11 -21 -21 -17
pair after had+surname	36 21 -8 -1 0 -32 -1
pair after had+capital	5 158 -37 -17 -19 -15 -15
pair after are+credit	-1 -33 73 -3 -7 -11 -1
pair after are+connector	98 -21 16 -48 61 -63 -16
pair after are+starter	-10 -62 26 -20 16 7 31
pair after are+nation	2 -8 3 -3 9 2 8
pair after are+takesPart	-2 -1 36 -10 2 -2 -1
pair after are+makes	-46 -80 128 -51 78 -29 -45
pair after are+comesOut	-169 -178 -184 -184 276 -203 -149
pair after are+tells	-62 58 -1 -24 -19 41 -9
pair after are+speaks	0 -7 80 -22 -19 -27 -7
pair after are+calls	0 -2 70 -48 -25 -10 -3
pair after are+lists	-84 262 10 -12 -35 -139 -7
pair after are+firm	-4 -23 77 -37 -6 -8 -1
pair after are+common	27 -32 -42 49 26 -17 -20
pair after are+first	49 -11 78 -10 -6 -1 -7
pair after are+surname	2 -10 2 -15 12 3 6
pair after are+capital	-101 -6 65 -28 -1 -2 0
pair after also+film	0 100 -72 -19 4 -8 -4
pair after also+person	-20 28 16 -9 -5 -12 -8
pair after also+connector	-11 -143 161 -42 -17 -6 -24
pair after also+starter	-43 19 10 -10 4 27 -2
pair after also+takesPart	-14 19 23 -8 -5 -10 -14
pair after also+makes	-47 -25 82 -33 109 -53 -11
pair after also+comesOut	-52 260 -124 -22 -4 -69 -6
pair after also+playsRole	-15 15 66 -6 -7 -58 -7
pair after also+tells	37 -36 0 0 0 0 0
pair after also+speaks	-4 -40 63 -3 -13 -1 1
pair after also+prize	78 -38 -10 -2 -4 -6 -8
pair after also+calls	0 -97 104 -80 78 0 -1
pair after also+lists	-38 249 -183 -25 0 -31 -35
pair after also+common	-45 8 56 -18 -2 6 -5
pair after also+capital	-34 1 -15 -1 -8 -3 -1
pair after like+work	20 -14 -13 0 0 0 0
pair after like+connector	125 -12 -123 -8 -12 -12 -58
pair after like+starter	49 -87 -64 -13 -10 -12 98
pair after like+common	-16 75 2 -18 -13 -26 18
pair after like+first	225 -223 -2 0 -1 0 2
pair after like+surname	53 -48 0 0 0 0 -4
pair after like+capital	-186 155 -1 -37 -3 -31 -2
pair after —+connector	0 0 0 0 0 -24 24
pair after —+starter	-34 -142 -5 -13 -16 237 -19
pair after —+takesPart	0 -5 23 -10 -1 2 1
pair after —+common	-97 -25 -19 -14 -8 27 112
pair after —+first	-16 -2 0 -3 -4 -8 33
pair after —+capital	-49 -49 -22 -6 -5 32 82
pair after -+film	-21 191 -21 -2 -16 -108 -33
pair after -+honorific	-3 -3 -22 0 0 0 -18
pair after -+connector	-54 80 -111 -25 -15 -117 57
pair after -+starter	-30 87 20 -31 -8 -69 155
pair after -+nation	27 -53 0 -4 0 -10 62
pair after -+broadcast	0 -4 -41 0 45 -16 16
pair after -+takesPart	0 -5 58 -57 0 0 3
pair after -+makes	28 114 -16 -1 -13 -107 0
pair after -+comesOut	-5 52 -3 -5 -5 -9 -29
pair after -+playsRole	0 -87 1 1 0 -25 -10
pair after -+tells	-3 -247 -18 -14 -10 280 -6
pair after -+speaks	2 -225 -106 -63 -110 251 -77
pair after -+prize	-2 241 -15 0 0 -3 -1
pair after -+modifier	-23 0 -1 0 0 0 47
pair after -+common	-41 -27 -15 -38 2 -15 28
pair after -+first	-71 -6 -20 -2 -38 -2 112
pair after -+surname	-27 0 -11 -1 -17 -3 61
pair after -+place	0 -1 0 -1 1 0 25
pair after -+capital	-119 -63 -74 -8 -43 -11 247
near before:film	7 -4 -31 -10 -18 -10 -25
near before:work	3 -31 -16 -7 0 27 -76
near before:credit	-7 -8 55 -17 5 -17 -14
near before:person	-4 20 5 -33 9 -26 -2
near before:broadcast	-23 -64 0 -12 -4 103 -4
near before:takesPart	2 -15 4 -7 -5 9 -29
near before:makes	-2 9 0 -26 -17 -7 22
near before:comesOut	-12 3 -8 -28 13 -27 -11
near before:playsRole	-1 0 -27 73 -14 -19 2
near before:tells	-18 -27 -39 48 11 10 8
near before:speaks	10 0 10 -27 -17 0 -28
near before:lives	20 8 14 -3 -56 -13 10
near before:prize	12 25 -8 -14 -1 -3 -59
near before:calls	13 3 -10 -24 -10 -41 0
near before:lists	-17 7 -4 -29 25 14 -1
near before:series	32 31 -52 0 -30 17 11
near before:firm	-11 -8 17 -37 52 -27 -16
near before:place	-2 -22 -14 8 42 -17 -15
near after:film	6 28 -36 -29 -10 5 1
near after:work	-42 8 3 -18 32 26 -16
near after:credit	21 23 18 -4 -7 -33 -27
near after:person	-5 -26 31 -30 -3 22 -35
near after:broadcast	-12 7 15 -3 -8 39 6
near after:takesPart	-5 2 -3 -9 -17 9 -8
near after:makes	-31 16 16 -7 -4 -8 -13
near after:comesOut	-6 18 -22 -39 7 -3 -8
near after:playsRole	-23 6 39 -32 -33 -10 8
near after:tells	-24 19 -4 -11 -8 9 -31
near after:speaks	47 -13 5 -36 14 -12 -17
near after:lives	10 -1 13 22 -16 -38 -33
near after:prize	-1 23 -3 -7 -47 -2 22
near after:calls	-30 -29 -32 5 19 -5 19
near after:lists	-2 4 -27 52 -27 -17 12
near after:series	35 -35 2 7 -8 22 -2
near after:firm	-1 -35 -6 -20 19 26 -11
near after:place	8 -28 -5 -18 -23 -27 0
in sentence:film	-3 -14 -35 -38 -37 -9 -19
in sentence:work	19 -41 -13 3 -23 28 -8
in sentence:credit	-2 16 10 -55 -23 1 -1
in sentence:person	10 -22 -2 23 -52 -13 25
in sentence:broadcast	-14 -62 -19 -38 19 80 11
in sentence:takesPart	4 -14 13 -11 -14 -1 -32
in sentence:makes	-1 6 14 -46 0 -35 29
in sentence:comesOut	23 10 -19 -35 -37 -34 4
in sentence:playsRole	17 -10 12 24 -18 -28 -24
in sentence:tells	4 9 28 1 -8 -43 -4
in sentence:speaks	23 -36 3 -6 -7 4 0
in sentence:lives	6 -20 16 6 -53 5 6
in sentence:prize	-27 18 -19 -31 -16 0 -52
in sentence:calls	-13 5 19 9 -29 -33 -29
in sentence:lists	14 -8 42 -7 -34 4 -39
in sentence:series	-40 31 -16 36 27 -27 -27
in sentence:firm	-9 -28 -29 -34 24 40 25
in sentence:place	-27 -13 -26 -49 4 -42 32
word -1 about	21 -47 -52 70 6 -29 33
word -1 above	-45 -80 -240 -41 -28 -9 327
word -1 across	-47 -86 -46 -24 -68 -64 378
word -1 actor	-30 -6 130 -33 -1 0 -2
word -1 actress	25 -3 1 -18 -3 0 0
word -1 added	190 -6 -44 -38 -11 -50 -1
word -1 after	0 102 15 9 -9 61 -25
word -1 against	-45 24 65 -43 -6 2 -7
word -1 aged	-12 -27 108 -56 -1 -35 -1
word -1 agent	-47 -81 -200 180 -14 112 33
word -1 ago	-119 165 -47 -39 70 -59 -3
word -1 album	42 -86 -9 -11 -16 122 -11
word -1 all	2 -42 26 15 0 -5 7
word -1 alongside	1 -70 106 -21 -4 -2 -7
word -1 already	5 -9 36 -49 12 2 0
word -1 also	-14 -180 -34 59 13 110 -5
word -1 among	221 -56 67 -35 -24 -7 -7
word -1 an	82 -28 -35 -35 61 -14 -33
word -1 and	-20 51 47 25 16 17 -15
word -1 animation	-169 271 -77 -131 -20 -115 -52
word -1 announced	3 -7 111 -101 -1 -4 -2
word -1 another	-37 72 42 -107 -22 77 56
word -1 appeared	171 -93 -37 -74 -7 -3 -1
word -1 are	4 10 14 3 -35 -25 -28
word -1 around	162 -190 -87 -127 -45 -86 412
word -1 arrives	197 -146 -37 -8 -61 -20 -63
word -1 as	-25 -13 -12 128 -17 0 -32
word -1 asked	-21 -124 273 -112 -47 -6 -1
word -1 assistant	-53 -82 191 158 -17 -100 -76
word -1 at	8 -49 -41 -18 46 -30 42
word -1 author	-4 -2 168 -130 -1 -2 -1
word -1 autumn	-151 242 -19 -11 -133 -98 -28
word -1 back	-25 -25 0 -32 -4 155 -53
word -1 band	4 -148 -92 -237 348 -100 -28
word -1 based	103 0 -64 4 0 -60 3
word -1 be	77 -50 -21 147 -39 -78 -58
word -1 beat	-104 70 41 -120 -75 111 -33
word -1 became	-32 -55 -80 228 -31 -41 -5
word -1 because	49 -29 33 -97 -13 -26 47
word -1 become	-112 -75 -140 219 -10 -73 -85
word -1 been	-17 -61 4 53 -25 53 -40
word -1 before	-6 139 39 -54 39 41 11
word -1 begin	-15 262 -32 -59 -1 -5 -212
word -1 behind	-12 75 -26 -64 -10 83 -25
word -1 being	-78 99 -256 -98 -44 -120 -47
word -1 best	0 -9 -34 133 -74 -18 -5
word -1 better	-11 -12 -23 -9 -11 -197 -109
word -1 between	11 -79 42 -32 -18 -13 88
word -1 big	-5 -5 -3 -8 0 -3 -1
word -1 biopic	-18 144 -42 -32 -6 -29 -9
word -1 book	-42 -96 -13 -44 -7 158 -1
word -1 books	-12 -193 -4 -53 -8 230 1
word -1 born	-22 -20 187 -107 161 -9 -6
word -1 boss	-1 -10 94 158 -41 -1 -2
word -1 both	147 -59 21 -17 -25 -29 -12
word -1 bought	-64 71 -18 -68 39 6 8
word -1 boy	-94 -34 -36 238 -22 -16 -38
word -1 breaks	38 -24 -79 -9 -24 -7 113
word -1 brings	7 236 -46 -166 -40 -24 -21
word -1 brother	-30 -59 22 116 -13 -31 -17
word -1 brought	-113 87 229 -85 -52 -52 -33
word -1 but	14 11 52 -14 5 25 -4
word -1 by	-33 -20 56 -2 52 -31 -23
word -1 called	-58 -40 -37 140 -34 69 -45
word -1 came	40 193 -92 78 -74 -167 -41
word -1 can	0 -26 19 -19 1 0 22
word -1 cartoon	-93 408 -140 -124 -45 -21 -67
word -1 cast	-7 -6 248 -100 -60 -63 -26
word -1 chart	-9 -29 -247 -178 304 -20 -66
word -1 children	-33 -26 228 -180 -25 -19 -16
word -1 chosen	-87 213 -8 -34 -14 -64 -6
word -1 cinema	26 0 -22 0 0 2 -1
word -1 city	-254 -51 9 -132 -117 -76 301
word -1 close	-31 -3 -11 -6 -69 -8 137
word -1 closed	0 -1 -2 -59 1 -7 69
word -1 co-star	-12 0 24 -7 -1 0 0
word -1 come	3 107 -12 -38 -58 -65 -9
word -1 comedy	-34 101 -46 -89 -10 137 -22
word -1 comes	-39 202 -1 11 -133 -80 -32
word -1 comic	-2 -2 175 -128 1 -39 -2
word -1 coming	72 -5 -28 -22 -8 -9 -3
word -1 company	-14 -12 -79 -21 185 -18 -7
word -1 completed	-18 364 -46 -29 -25 -202 -51
word -1 confirmed	0 -17 22 -12 8 0 0
word -1 cost	-2 -10 -19 -69 115 -10 0
word -1 could	-1 -6 95 -38 -5 -5 -5
word -1 country	-95 213 -2 -108 124 -135 -4
word -1 credits	-3 -68 132 -17 -14 -7 0
word -1 cut	-19 153 128 -142 -27 -114 -25
word -1 daughter	-77 -52 143 91 -20 -13 -20
word -1 day	-1 -8 114 -104 -2 -2 -1
word -1 days	-61 -32 278 -237 -23 -21 -29
word -1 dead	11 -3 15 5 1 -2 -2
word -1 debut	-119 200 -21 -7 -27 -27 -41
word -1 designer	-12 -11 57 -30 -5 0 -1
word -1 did	-119 140 29 12 -91 30 -48
word -1 died	242 -4 -59 -183 -2 -7 -2
word -1 direct	-20 194 109 -145 -18 -114 -25
word -1 directed	-35 36 170 -88 -29 15 -80
word -1 directing	-32 -23 -53 -29 219 -187 -10
word -1 director	13 6 17 -5 -2 -2 -4
word -1 directs	-8 -112 301 -54 -30 -150 -17
word -1 distribute	-118 -211 292 -96 -28 -66 -52
word -1 do	-51 139 -37 -161 -34 142 -27
word -1 documentary	-23 83 -48 -63 -44 36 -2
word -1 does	-51 -93 195 60 -34 -41 -31
word -1 done	-157 -184 157 -46 -42 167 -23
word -1 double	283 50 -127 -158 -24 -37 -201
word -1 down	-56 248 28 -96 -28 -19 -30
word -1 drama	-40 66 -73 -65 -17 167 -38
word -1 due	86 -8 1 -34 -6 2 -2
word -1 earlier	8 94 26 -53 16 -49 -19
word -1 early	64 -51 161 -65 -13 -29 -58
word -1 earned	86 -24 -59 -16 1 -10 0
word -1 eight	-7 -52 -19 -3 -81 -18 0
word -1 ended	-11 -8 147 -125 3 -1 -4
word -1 even	1 -8 107 -66 -1 -1 -11
word -1 ever	-76 -85 -150 -96 -68 -62 -12
word -1 every	88 -8 -89 131 -11 -36 -5
word -1 executive	0 -11 97 -52 -8 -1 0
word -1 expected	-50 165 -149 -11 -2 -45 -10
word -1 father	-6 -71 -260 -242 75 -9 3
word -1 favourite	163 0 -313 307 212 -135 0
word -1 feature	-34 -60 255 -106 -6 -104 -2
word -1 features	5 -80 95 -11 0 -9 0
word -1 festival	149 -36 -7 -46 -107 -6 -6
word -1 fifth	5 -9 0 4 -1 -1 -4
word -1 film	51 -43 41 52 -8 -93 -2
word -1 filmed	-9 227 -2 -8 -29 -201 -42
word -1 filming	-7 203 -88 -2 -3 -46 -28
word -1 films	-10 42 0 0 0 -31 0
word -1 final	-32 153 -50 -24 -69 -32 -11
word -1 find	-44 102 -5 73 -25 -60 -33
word -1 finished	-8 377 -124 -62 -50 -149 -21
word -1 first	172 120 -48 -44 -40 -113 -15
word -1 five	455 -195 -1 -6 -12 -153 -2
word -1 follow	-178 -44 170 159 -81 -21 -17
word -1 follow-up	-271 317 -166 -143 -54 -61 -215
word -1 followed	-89 205 121 -274 -166 -119 -51
word -1 following	50 65 86 -58 -11 -121 19
word -1 follows	-27 -9 -116 313 -110 -18 -8
word -1 for	-11 43 9 -8 40 -27 -2
word -1 former	-47 -95 -131 7 359 22 -42
word -1 found	257 -8 -78 -41 -93 -3 -45
word -1 four	341 -207 -32 -70 -75 -98 -24
word -1 fourth	-10 146 -18 -22 33 -85 -26
word -1 friend	81 -17 -30 -8 -13 -11 -13
word -1 from	20 4 -38 -35 -5 18 64
word -1 game	-163 -1 -58 189 20 -20 -18
word -1 gave	-127 -33 189 11 -64 -25 29
word -1 get	12 -20 140 -105 0 -2 -11
word -1 gets	75 -76 -21 28 -5 -4 1
word -1 girl	-131 -110 51 93 -64 -79 -88
word -1 given	2 -22 93 -83 -2 -17 19
word -1 gives	-121 125 -259 -203 -42 -47 272
word -1 go	-58 -78 -42 -15 -46 -37 -41
word -1 goes	310 -75 -187 -14 -61 -188 -154
word -1 going	-1 -26 -1 0 0 0 0
word -1 good	4 -73 160 -77 -13 -7 -20
word -1 got	-174 117 45 75 -97 -253 -98
word -1 had	-28 86 39 -23 -17 -26 -6
word -1 half	-46 -54 -45 -24 3 -1 3
word -1 has	-14 62 29 -40 -38 -21 22
word -1 have	75 -18 9 -10 -15 0 -15
word -1 he	-59 -30 -22 -20 -3 -31 -3
word -1 head	-66 133 97 -78 -14 -143 -2
word -1 heard	13 -64 143 -23 -1 3 -31
word -1 her	67 57 -97 130 -12 -21 -49
word -1 here	-73 19 -96 -50 -48 -48 -17
word -1 hero	-179 -106 173 86 -76 -47 -28
word -1 him	-11 -79 -45 197 -75 14 -20
word -1 hired	-119 -27 236 -55 -24 -6 -15
word -1 his	35 34 -56 88 -36 -37 28
word -1 hit	55 4 94 -39 -79 -27 -39
word -1 home	106 -24 -10 -6 -71 -5 -5
word -1 horror	-19 208 -29 -69 -8 -80 -18
word -1 house	-58 -99 -115 -132 254 -74 -58
word -1 how	-7 -63 48 63 -14 -35 -14
word -1 husband	-18 -33 -39 164 -10 -30 -18
word -1 if	24 37 76 65 -9 -87 3
word -1 in	29 37 -27 -53 -24 17 63
word -1 include	-35 115 87 -79 39 -78 -48
word -1 includes	-27 -8 38 -78 -20 98 -15
word -1 including	-9 33 19 -16 4 -13 -7
word -1 instead	42 -1 39 -46 3 2 0
word -1 into	68 -15 -17 22 -40 -17 -18
word -1 is	-24 16 -3 121 -28 5 -25
word -1 isn't	-63 -29 -24 -18 -60 137 -39
word -1 it	-81 -80 -8 36 -61 -17 21
word -1 its	66 -85 -129 60 27 89 -19
word -1 joined	-141 -66 104 -105 268 -65 -31
word -1 joins	-198 154 -182 -173 -126 51 -81
word -1 just	-26 34 176 -37 -67 -92 -28
word -1 know	50 305 -35 -149 -93 -83 -149
word -1 known	-6 -9 291 -218 -7 -3 -45
word -1 knows	304 -31 -179 -174 -47 -41 -27
word -1 lands	-78 -60 323 -15 -103 -34 -242
word -1 last	117 31 -17 -57 -5 -13 -3
word -1 late	-66 -70 178 -104 -12 -69 -8
word -1 later	-9 -93 -44 -200 -24 330 -87
word -1 lawyer	-37 -41 -49 114 10 18 -18
word -1 lead	37 148 33 -75 12 -150 50
word -1 leading	0 -20 13 5 0 0 -3
word -1 leads	3 -22 95 -40 -7 -4 26
word -1 leave	-101 -66 -74 -163 68 -75 274
word -1 leaves	-52 175 -45 -71 -9 -12 -3
word -1 leaving	-198 81 -274 -45 -50 -42 325
word -1 led	-3 -1 -56 -13 86 -6 -5
word -1 left	-98 -39 -37 -178 238 -208 317
word -1 let	-57 -11 204 -164 -11 -11 -8
word -1 life	6 1 0 -118 -2 -12 134
word -1 like	-15 59 10 49 -21 -71 -1
word -1 liked	-21 330 -162 -222 -74 -39 -7
word -1 little	-31 -35 363 335 -4 -15 -5
word -1 long	8 -7 -1 0 0 0 0
word -1 lost	-63 -21 154 -6 -16 -52 -10
word -1 love	-98 30 242 -137 -32 -10 -73
word -1 made	-24 116 -31 16 5 -24 -57
word -1 make	-30 217 -2 -55 -26 -76 -40
word -1 maker	0 -109 48 -78 3 116 1
word -1 makes	73 53 14 -46 -39 -62 -46
word -1 making	57 142 -16 -36 -18 -73 -36
word -1 man	-64 -14 230 -98 -23 -8 -13
word -1 manager	-24 -110 -88 164 -49 48 -9
word -1 may	-2 -12 -111 -36 -4 -49 -14
word -1 me	13 -133 34 88 -1 1 -10
word -1 mentioned	-5 -9 276 -157 -17 -13 -26
word -1 met	-33 -180 287 -131 -14 -24 -77
word -1 million	-85 -47 43 -74 48 -5 42
word -1 minutes	-2 -58 -253 270 -3 -14 -15
word -1 month	135 -210 -85 -26 216 -62 -21
word -1 more	4 -5 3 -12 8 0 0
word -1 most	74 -7 -9 -13 -14 -1 0
word -1 mother	-47 -24 2 -32 -32 -5 -9
word -1 moved	-115 196 -157 -85 -160 18 -53
word -1 movie	-14 97 -7 -22 -25 -21 -5
word -1 much	-4 -38 60 -19 -8 -10 -6
word -1 music	61 -10 -33 2 114 -129 -3
word -1 musical	-77 22 -26 -44 -73 225 -207
word -1 my	-88 112 -53 -31 -102 -90 -70
word -1 name	-72 -82 254 -107 -43 -58 -19
word -1 named	-25 -84 -20 127 71 -38 -18
word -1 near	-56 -75 -87 -103 -45 -70 462
word -1 never	-129 205 -49 -8 -71 -157 -12
word -1 new	-2 -159 15 91 -38 44 -208
word -1 newcomer	-3 -19 82 -77 -2 -1 -2
word -1 newspaper	-144 -31 -8 -238 385 -251 -2
word -1 next	146 46 -189 109 -76 -66 102
word -1 night	-26 -67 127 -44 -30 -3 -3
word -1 nine	8 -90 -40 -2 -12 -22 -5
word -1 no	-79 -212 192 234 -155 -116 -68
word -1 not	-9 -34 50 -68 -43 61 -48
word -1 nothing	156 -38 -8 -14 -1 -65 -13
word -1 novel	-82 90 -29 -47 -29 185 -47
word -1 novelist	46 -89 -107 226 -16 -39 -24
word -1 now	0 -1 17 -1 19 -1 -1
word -1 number	-170 -9 -91 -9 -71 -5 -5
word -1 of	-9 0 -24 -17 -9 0 -11
word -1 off	-44 -22 21 -1 -30 -31 83
word -1 office	-96 -18 -59 -132 364 -261 -76
word -1 old	-8 -237 85 106 -45 -116 169
word -1 on	39 19 -26 -41 17 -11 25
word -1 once	-29 0 -11 53 -26 60 -50
word -1 one	-26 -18 -59 -24 -37 -33 98
word -1 only	90 37 58 -51 -12 39 -19
word -1 open	16 85 -11 -28 212 -21 -333
word -1 opened	-319 -210 -166 -127 413 -123 -271
word -1 opens	-9 222 -157 -5 -118 -180 184
word -1 opposite	-3 -25 117 -40 -11 -16 -8
word -1 or	-22 21 58 0 -18 -25 -15
word -1 original	113 -114 -16 12 5 138 -152
word -1 other	47 -36 -103 -21 220 -16 15
word -1 out	129 88 -134 110 -9 -12 -4
word -1 outside	-84 -66 -104 -116 192 -179 365
word -1 over	29 79 38 -47 -33 -89 21
word -1 own	-18 -23 -155 -102 161 197 -75
word -1 owner	-7 -7 -117 177 -5 -1 -20
word -1 paid	-18 -17 -24 -34 -11 -22 -16
word -1 pair	-11 -18 95 -65 -2 -3 -5
word -1 parents	-3 -19 -29 53 -3 -1 -7
word -1 part	-4 0 307 -306 4 -4 -6
word -1 partner	-10 -19 -60 139 -13 -23 -21
word -1 past	72 -53 82 171 -30 -165 -165
word -1 picked	-32 195 -108 -15 -31 -2 -4
word -1 picture	-72 170 55 -148 -20 -117 -144
word -1 play	-23 91 -104 22 84 -18 -33
word -1 played	-33 -45 30 39 -32 68 -31
word -1 playing	-26 -54 -33 148 -6 -7 -29
word -1 plays	-23 -33 65 70 -16 -37 -29
word -1 playwright	0 -1 73 -63 -6 0 -5
word -1 police	-165 -14 -6 -3 -5 -2 -2
word -1 policeman	-52 -139 -185 244 30 123 -26
word -1 portrayed	-2 -5 -107 127 -16 -6 0
word -1 president	-50 -32 28 -30 -48 -1 -1
word -1 previous	-61 97 -38 -10 -11 -66 -8
word -1 produce	-4 187 -20 -101 -3 -19 -14
word -1 produced	-10 156 -30 -27 -11 -80 -18
word -1 producer	-7 -15 79 -38 -10 -1 -3
word -1 producers	-4 -12 -16 -6 98 -25 -1
word -1 producing	-18 187 -14 -21 -5 -82 -47
word -1 production	315 -171 -34 -28 -87 -178 -10
word -1 put	-113 232 116 109 -210 -122 -28
word -1 ran	-41 -55 -134 -138 521 -60 -45
word -1 rather	9 0 -1 0 -1 -2 -7
word -1 read	-43 -58 -85 -15 -109 289 -9
word -1 real	187 -76 143 -178 -65 -60 -75
word -1 received	192 157 -91 -90 -49 -125 -60
word -1 recently	-118 141 -270 -149 -79 53 -61
word -1 release	-90 169 90 -66 -16 -12 -81
word -1 released	-76 39 155 -4 -39 -30 -33
word -1 releases	-22 191 -3 -23 -16 -2 -129
word -1 remains	-29 -17 120 -60 -15 -29 -9
word -1 remake	57 48 -1 -10 -62 -47 -1
word -1 remember	-53 -7 230 584 -7 -6 -4
word -1 remembered	-60 169 -6 -24 0 -123 -5
word -1 retired	42 -60 41 5 -42 -55 97
word -1 role	-47 -30 254 -208 -11 -10 -73
word -1 romance	-11 65 -60 151 -23 -95 -5
word -1 run	-78 -1 -22 -45 158 -6 -5
word -1 runs	-11 -60 11 -4 148 -38 -7
word -1 said	12 -16 90 -26 -7 -37 0
word -1 same	112 0 0 -67 -44 -5 0
word -1 sang	-77 -166 -58 -104 -53 379 -15
word -1 sat	-3 -1 110 -26 2 -85 0
word -1 saw	-124 227 -33 137 -49 -171 -34
word -1 say	-18 224 -61 -153 -10 -22 -12
word -1 says	-101 -71 160 -49 171 -48 -26
word -1 second	73 -97 -61 142 -61 -38 -29
word -1 see	-48 -14 186 -37 -21 -38 -28
word -1 seen	-75 343 -83 -34 -14 -65 -11
word -1 sent	-2 -90 223 -147 -2 -6 -10
word -1 sequel	-1 13 -7 0 0 -3 -1
word -1 serial	-6 -18 -31 -63 -51 186 -2
word -1 series	-27 -107 75 -12 -21 117 -6
word -1 she	-107 -170 -92 -67 -112 -99 -64
word -1 shoot	-47 128 128 -139 -25 -17 -43
word -1 shooting	-39 282 -62 -3 -39 -81 -23
word -1 short	-145 137 -8 -52 -45 -53 0
word -1 shot	-30 114 -147 156 -35 -101 -54
word -1 should	3 -65 77 -23 11 2 1
word -1 show	-86 278 -47 -108 -35 39 -11
word -1 shown	-14 140 98 -150 -13 -51 -74
word -1 since	2 98 -50 -34 42 21 -11
word -1 singer	-9 -24 134 -47 -6 -5 -8
word -1 sister	-37 -32 -53 112 -14 -25 -18
word -1 six	-115 -46 258 -67 -54 -31 -51
word -1 small	-127 -39 -228 275 -79 -16 -25
word -1 so	98 -131 -1 62 -13 -19 -20
word -1 soap	-23 -6 -13 -44 -22 254 -161
word -1 sold	5 -6 28 -43 24 7 1
word -1 some	96 -23 1 -12 -17 -2 -12
word -1 something	-66 -37 296 -166 -85 -14 -10
word -1 son	-3 -3 183 -150 -3 -4 -7
word -1 song	-35 -86 -156 -160 -7 200 -2
word -1 spent	64 -9 0 -48 1 10 0
word -1 spokesman	-11 -2 108 -17 -64 -1 -17
word -1 spring	-42 -44 -35 -40 -38 -36 -38
word -1 stage	-57 -5 58 354 -11 -399 -37
word -1 star	-10 -23 14 -15 -5 0 11
word -1 starred	-31 -28 96 -25 -3 -9 -4
word -1 starring	-14 -24 84 -31 -2 -7 -3
word -1 start	-55 179 -2 -16 -24 -8 -39
word -1 still	-64 -23 -2 96 -35 -9 -33
word -1 story	-51 434 -8 -55 -81 -393 -13
word -1 student	-18 -24 231 -76 -38 -56 -102
word -1 studio	-56 98 -88 -13 -182 -126 -24
word -1 such	31 -50 -18 -2 18 1 22
word -1 summer	-275 337 -229 -62 -140 -140 -59
word -1 take	48 -59 30 -69 11 0 39
word -1 takes	-58 7 -119 138 -10 0 -53
word -1 taking	-58 -19 -9 -2 -3 1 95
word -1 tale	-4 203 -58 -149 -110 -53 1
word -1 talks	-13 231 -61 -64 -68 -174 -21
word -1 teacher	-63 -98 159 97 -108 -136 -58
word -1 television	89 0 -7 0 -4 -56 -3
word -1 than	7 45 27 -55 -43 19 9
word -1 that	-12 7 35 1 -10 -26 -1
word -1 the	23 -73 -61 9 9 -29 23
word -1 their	47 -65 9 84 56 -51 -74
word -1 them	-26 48 -1 17 -30 0 -14
word -1 then	-34 117 13 3 -7 -18 49
word -1 there	7 -43 -8 -25 -10 -12 -4
word -1 they	-305 -358 -196 -124 -226 -229 -181
word -1 thing	-40 -7 304 -63 -33 -31 -113
word -1 third	195 248 -133 -93 13 3 -3
word -1 this	109 -138 -44 125 -14 -21 -33
word -1 those	-94 -14 -8 0 -1 0 0
word -1 though	-2 -22 64 -18 -2 -8 -6
word -1 thought	-144 -25 138 54 -6 -4 -4
word -1 three	44 -159 68 5 -12 -12 54
word -1 thriller	-23 132 -38 -15 -7 -35 -13
word -1 through	16 8 -84 -144 238 -51 25
word -1 time	-103 0 -75 28 -80 -90 258
word -1 title	-5 364 -134 -201 -24 -125 -13
word -1 to	9 -36 29 -5 -26 15 6
word -1 together	-27 152 3 2 -19 -120 2
word -1 told	-26 -79 -30 -68 107 115 -8
word -1 too	29 -18 0 -3 -1 -8 -35
word -1 took	228 84 -185 -69 -63 -30 -159
word -1 top	114 -101 3 -27 -64 1 75
word -1 trailer	-37 -46 -22 -9 -10 -28 -17
word -1 turned	-20 -159 -48 -154 -2 316 -60
word -1 two	46 90 -23 -175 76 -77 -53
word -1 under	-38 -45 78 -39 146 -8 -35
word -1 until	36 -42 6 1 -29 52 -24
word -1 up	-157 -15 13 -1 -14 -37 170
word -1 us	-50 159 4 -84 -22 -34 -6
word -1 used	-82 -274 -137 0 -84 -7 347
word -1 very	-104 -34 302 -266 -18 -26 -30
word -1 voice	-14 -16 -44 136 -13 -14 -45
word -1 voices	-9 -21 -63 153 -10 -3 -29
word -1 want	-27 -112 49 -169 -37 -62 330
word -1 wanted	-21 -44 233 -112 -16 -22 -18
word -1 wants	-84 -58 -17 -31 147 -40 99
word -1 was	14 31 -2 40 -32 -13 -32
word -1 wasn't	-286 -251 153 -28 -17 515 -8
word -1 watched	-44 311 -47 -63 -52 -104 -29
word -1 way	-55 -76 57 167 -53 -26 -17
word -1 we	-152 -174 -127 -159 -145 -121 -145
word -1 week	243 -89 -22 -19 -69 -3 -18
word -1 well	-25 -23 97 -1 -38 -19 -5
word -1 were	66 12 -24 -61 -38 -22 56
word -1 what	-24 53 2 -23 1 -24 -7
word -1 when	9 -64 8 51 9 13 -38
word -1 where	-33 -53 20 47 22 2 -34
word -1 which	17 -21 30 -6 28 -12 -32
word -1 while	-13 16 26 -1 7 -6 -16
word -1 who	-64 -23 41 -18 -16 -85 -19
word -1 whole	40 -17 0 -34 1 2 5
word -1 whom	-6 -36 87 -25 -2 -4 -7
word -1 whose	109 119 -191 -13 -79 84 -91
word -1 wife	-48 -28 51 87 -13 -44 -37
word -1 will	-160 241 -46 -9 -5 -3 15
word -1 winner	-14 -55 151 -45 -18 -50 -12
word -1 wins	77 -65 -36 -53 -20 105 29
word -1 winter	-193 -133 -64 -40 -43 -98 -42
word -1 with	-24 36 63 -12 13 -14 -37
word -1 without	53 -55 4 103 -27 -22 -56
word -1 won	-112 114 214 -119 -54 -108 59
word -1 world	-28 -23 5 0 -3 -1 -1
word -1 would	-26 -18 43 76 -24 -6 -7
word -1 writer	-18 -87 10 138 -20 -31 -9
word -1 writing	-29 -82 -135 -119 -45 285 -58
word -1 written	-21 151 -115 -26 -1 -36 -10
word -1 wrote	-66 98 -160 66 -107 149 -36
word -1 year	69 113 -98 -49 159 51 -324
word -1 years	-17 -197 161 29 37 8 -49
word -1 yes	-35 -54 3 -2 -5 -12 1
word -1 you	-93 -39 -25 -11 139 -26 -47
word -1 young	-48 -121 76 103 -40 -29 -5
word -1 your	282 -116 -35 -10 -132 -153 -35
word -2 about	-9 77 -49 151 -33 -16 -28
word -2 above	-37 -96 -9 -5 -18 -31 193
word -2 according	156 -75 -60 -128 195 -91 -116
word -2 across	55 -33 2 -48 90 -9 -55
word -2 actor	-4 18 -63 0 0 -59 -13
word -2 actress	25 43 -105 -88 -5 112 -7
word -2 adaptation	-64 23 -35 -24 -23 214 -80
word -2 adapted	-49 -37 116 -6 -42 35 -19
word -2 added	42 -45 317 -126 -49 2 -18
word -2 after	-5 -3 50 -62 25 -9 -17
word -2 again	-35 200 107 -15 -66 -69 -112
word -2 against	54 23 27 -32 -26 -18 -16
word -2 agent	18 270 61 -154 -49 -92 -104
word -2 ago	56 123 -188 -75 -16 -52 58
word -2 agreed	9 -42 36 -11 1 3 0
word -2 ahead	17 187 26 -54 -35 -88 -26
word -2 album	2 -77 -54 -9 19 95 1
word -2 all	-113 110 -61 164 -63 -50 -34
word -2 along	-23 40 81 -3 -65 -53 16
word -2 already	-136 120 56 33 -9 -56 -35
word -2 also	6 -24 41 -69 -21 98 -30
word -2 among	243 54 20 -53 -26 18 -16
word -2 an	46 69 0 -93 -47 64 -23
word -2 and	-20 -5 0 -16 -15 -5 -30
word -2 announced	54 -44 -23 -26 -16 76 -28
word -2 another	-62 -28 -112 347 -33 -113 -18
word -2 appear	-27 -97 -56 1 -21 111 39
word -2 appeared	153 110 -87 -8 -96 -29 -68
word -2 appears	23 -87 -55 31 116 -35 -1
word -2 are	120 -58 13 -96 -41 -18 52
word -2 around	10 -90 132 -94 -10 -18 -69
word -2 arrives	78 -15 34 -26 -17 -9 -1
word -2 as	-31 4 -4 74 -25 -6 -26
word -2 asked	122 -26 -16 -13 77 -82 -103
word -2 assistant	-27 161 198 -42 -108 -100 -100
word -2 at	17 -33 2 -30 84 -28 51
word -2 audience	53 187 -140 -16 -125 -66 74
word -2 author	-51 -356 8 -21 236 251 -68
word -2 autumn	-26 71 -40 -146 -62 -37 -13
word -2 award	64 -98 130 -37 -50 -21 -17
word -2 awards	-8 8 43 -25 -131 -15 126
word -2 away	-63 63 109 -19 -168 14 -80
word -2 back	-14 94 -12 -4 -56 -132 85
word -2 band	-47 -40 -3 -95 274 -190 43
word -2 based	-52 -90 137 -14 -22 60 -2
word -2 be	-22 89 -7 49 114 -30 -123
word -2 beat	-286 191 -39 -74 -47 210 -37
word -2 became	165 -6 -3 -20 -119 -28 -1
word -2 because	-4 198 -60 -53 61 -56 -54
word -2 been	102 -19 -44 -63 -93 36 -9
word -2 before	-16 27 -17 143 -74 -24 -23
word -2 began	-40 171 -132 -35 -71 153 -228
word -2 begin	207 -85 -4 -7 -144 -4 77
word -2 begins	-14 12 -83 84 139 -85 -100
word -2 behind	-13 -1 -37 -4 -5 0 0
word -2 being	-126 -37 188 -1 -35 -30 -30
word -2 best	166 -23 106 -39 -11 -22 -100
word -2 better	-65 -41 64 -9 -20 94 -59
word -2 between	7 99 -48 -5 35 -27 -44
word -2 big	-28 -3 127 -150 -1 -2 0
word -2 biopic	-7 -9 71 -16 -2 -8 -9
word -2 book	6 -99 44 -27 -33 118 -5
word -2 books	-11 -117 -27 -96 -19 239 -66
word -2 born	155 -119 -34 -8 -10 -83 220
word -2 boss	-4 -35 -27 72 -85 95 -20
word -2 both	-13 -12 3 -9 118 -1 -32
word -2 bought	-142 -16 -74 -5 269 -11 -12
word -2 box	-109 -153 -52 -76 49 249 -54
word -2 boy	-142 155 -189 101 -6 217 -125
word -2 breaks	-33 -1 -1 1 -2 0 -1
word -2 brings	-4 119 -13 -8 -3 -115 -3
word -2 brother	-52 -51 154 26 -4 -47 -41
word -2 brought	-17 278 -5 -79 -10 -93 -36
word -2 but	-23 -41 62 34 33 -14 -15
word -2 by	23 -27 1 -16 4 -4 -2
word -2 called	-54 36 43 -16 -27 -20 -11
word -2 came	-52 129 -7 -59 138 -82 -100
word -2 camera	95 -73 -3 -8 -3 0 -3
word -2 can	-16 -75 129 -7 -7 1 -25
word -2 can't	-32 237 72 -133 -53 -128 -47
word -2 cast	-10 -38 71 -5 -22 73 -50
word -2 chart	-45 48 -28 -32 -114 206 -63
word -2 children	-46 -78 71 69 -59 0 -75
word -2 chosen	33 -10 84 -46 -53 -17 -12
word -2 cinema	-75 127 -183 -118 -88 35 153
word -2 cinemas	70 15 -7 -11 -14 -51 0
word -2 city	-22 82 -90 -123 -12 22 97
word -2 close	-10 147 33 -82 17 -47 -42
word -2 closed	-156 -40 -1 -10 235 -18 32
word -2 co-star	-53 19 137 -18 -9 -103 -24
word -2 come	-14 139 -36 -26 -55 -102 102
word -2 comedy	-12 -91 31 -36 56 78 -69
word -2 comes	149 39 19 -63 120 -128 -110
word -2 coming	-47 39 53 -24 -90 -91 108
word -2 company	-45 42 -75 34 91 -67 5
word -2 completed	-3 -9 17 -16 -6 -2 -3
word -2 confirmed	58 -2 0 -1 -12 -37 -1
word -2 cost	89 155 10 -50 -7 -117 -91
word -2 could	-34 -62 240 -147 6 -3 -1
word -2 country	-37 103 30 -34 -39 -23 77
word -2 couple	-12 -34 -4 -100 -69 -27 203
word -2 credits	-22 276 -132 -15 -27 -47 -6
word -2 cut	-71 93 112 107 -20 -25 -30
word -2 daughter	-23 -65 -14 134 -30 -31 15
word -2 day	-18 142 111 -58 -56 -99 -53
word -2 days	-88 72 -67 -162 -73 157 -51
word -2 dead	132 -9 0 -62 -2 -36 -105
word -2 deal	-60 -115 35 -155 312 -47 -6
word -2 debut	-59 158 37 39 3 -73 -115
word -2 designer	-29 -3 101 -61 -14 -6 -16
word -2 did	-52 -66 -35 1 -20 20 -58
word -2 died	127 -29 -13 -71 -19 -47 64
word -2 dies	-4 -2 -1 0 0 0 11
word -2 direct	-90 280 -130 -20 -50 -104 -44
word -2 directed	11 -11 22 -8 -22 -11 24
word -2 directing	-11 -27 0 -19 -10 -3 15
word -2 director	-9 33 -4 4 -9 12 -19
word -2 directs	-15 -28 -21 -4 82 -9 -34
word -2 distribute	-2 -6 -15 -10 33 -3 -12
word -2 do	45 -132 -105 172 5 -108 -4
word -2 documentary	-59 29 24 -13 100 -85 -6
word -2 does	-3 -1 -1 -8 0 0 0
word -2 done	-118 136 30 -10 -116 -53 122
word -2 double	-159 305 -96 -4 8 -153 -22
word -2 down	36 -98 55 -49 -42 36 57
word -2 drama	55 -48 7 -28 -56 27 22
word -2 dropped	-17 -18 -37 -7 -9 -1 130
word -2 drug	-13 -20 -272 304 -8 -11 -14
word -2 due	238 -43 17 -280 115 -13 -71
word -2 earlier	-35 -4 203 -49 -12 -42 -39
word -2 early	29 -5 -25 -63 -7 -13 -1
word -2 earned	115 -11 -28 -27 -16 -3 -27
word -2 eight	-107 239 -14 -5 -7 -146 -10
word -2 else	-90 186 -98 -4 -56 -157 -71
word -2 end	28 10 60 -114 -26 119 -119
word -2 ended	-1 54 -17 -2 -28 -15 0
word -2 episodes	-131 -176 -38 -38 99 315 -117
word -2 even	10 -29 93 -3 -10 -9 -26
word -2 ever	163 124 -14 -41 -24 -120 -36
word -2 executive	-1 -34 -8 -1 1 22 1
word -2 expected	137 -27 0 -113 0 0 1
word -2 falls	-8 -110 40 239 -56 -38 -50
word -2 family	134 -71 -25 -75 -42 -181 153
word -2 fans	-86 206 66 -18 -42 47 7
word -2 father	-82 45 38 95 -28 48 -140
word -2 favourite	3 287 -142 -47 -52 -64 11
word -2 feature	-23 123 -115 137 -12 -55 -40
word -2 features	-11 -43 160 -24 -11 -12 -5
word -2 fell	-188 -142 -3 -61 -72 221 -4
word -2 festival	53 -69 174 -42 -53 -22 -9
word -2 fiction	-24 47 -50 -15 -21 29 -4
word -2 fifth	-20 -32 -15 -16 -4 -3 -1
word -2 film	-34 3 -10 57 -33 15 -1
word -2 filmed	-31 -26 -12 -3 29 -79 145
word -2 filming	-33 41 64 -4 -31 -53 79
word -2 films	111 40 -73 67 14 -187 28
word -2 final	-100 -175 -21 -33 -61 112 249
word -2 finds	0 -183 -82 273 -9 -30 48
word -2 finished	-2 94 -32 -18 -14 -42 -8
word -2 first	-34 103 -31 27 -33 -47 -42
word -2 five	-52 -126 179 -37 -18 -151 -27
word -2 follow	353 -8 -12 -27 -300 -11 -62
word -2 follow-up	-84 459 -77 -28 -18 -142 -106
word -2 followed	-16 190 -80 -40 -103 114 -39
word -2 following	-16 -36 -54 -7 169 -17 2
word -2 follows	89 56 -10 -45 -27 -29 -74
word -2 for	2 19 -22 -18 2 -10 -20
word -2 former	-21 -22 42 -64 -2 -1 -1
word -2 found	-22 -33 47 95 -9 -5 -33
word -2 four	-22 -239 -18 -40 292 -261 116
word -2 fourth	-6 303 -175 -40 -64 -74 -17
word -2 friend	-23 -50 -101 35 -15 254 -12
word -2 from	-26 48 5 -6 12 -27 -8
word -2 game	-27 -148 -14 -8 -5 177 12
word -2 gave	-4 -9 72 -226 -12 169 5
word -2 get	-141 -203 -96 134 -30 111 113
word -2 gets	-21 -82 66 -129 -44 78 82
word -2 girl	-47 -106 -149 166 -16 -67 49
word -2 given	20 101 76 -158 62 -120 -138
word -2 gives	137 -193 70 -32 -71 -33 -21
word -2 go	-118 -95 -63 91 -177 94 26
word -2 goes	-48 142 -35 -115 48 -53 -9
word -2 going	-8 -1 0 0 0 -28 42
word -2 gone	-13 -25 239 -36 21 -34 -141
word -2 good	-2 89 322 -334 -48 -12 0
word -2 got	-98 119 -36 114 -266 158 -174
word -2 had	-15 235 62 -93 -69 -98 -23
word -2 half	70 161 -142 -121 -73 -1 -2
word -2 has	43 48 -63 -5 -41 -15 8
word -2 have	47 35 -29 -13 -2 -30 -19
word -2 he	-6 -38 -48 46 73 7 -44
word -2 head	-93 -149 -80 -70 159 -109 197
word -2 heads	-31 -16 -1 -12 -60 -15 154
word -2 heard	-74 -76 15 -24 140 -79 50
word -2 held	-62 111 24 -56 -115 74 32
word -2 her	-61 -76 90 61 -44 32 -43
word -2 here	79 136 60 -164 -83 -33 -19
word -2 hero	-26 0 63 65 -54 -137 -118
word -2 him	-35 32 -2 155 -55 -4 -107
word -2 himself	-14 46 -42 43 154 -184 -26
word -2 hired	-79 -98 -3 -3 348 -145 -107
word -2 his	-36 -93 55 -5 -19 -6 44
word -2 hit	157 -91 -45 -30 -75 71 -52
word -2 home	-33 16 7 -74 30 -79 145
word -2 horror	-50 239 -119 -15 -23 -25 -4
word -2 hospital	23 -130 -16 -30 -20 76 147
word -2 house	-60 -146 -27 -94 -50 215 125
word -2 how	-14 36 45 -25 -7 -19 -22
word -2 husband	-19 -33 165 -55 -5 -34 -34
word -2 if	68 -11 -34 -30 75 -58 -43
word -2 in	-34 13 0 -26 -12 -17 37
word -2 include	-23 -25 -72 124 -10 33 -19
word -2 includes	-1 -7 -8 -2 -4 -3 0
word -2 including	-31 -65 -27 -5 -10 128 -4
word -2 instead	-24 36 148 -74 -30 -22 -11
word -2 into	-96 81 -60 37 35 -22 -10
word -2 is	6 -22 -31 56 33 -6 -24
word -2 isn't	-5 -19 2 36 2 0 -16
word -2 it	-28 -5 39 26 -26 23 -19
word -2 its	7 -33 -68 -41 1 -47 168
word -2 joined	-116 -33 61 -8 102 -3 -5
word -2 joins	-1 -3 -67 77 -1 -2 -2
word -2 just	4 -68 30 -13 10 28 0
word -2 kitchen	-27 -46 38 -28 -41 -24 144
word -2 know	-69 51 42 -14 -78 101 -123
word -2 known	-43 56 70 -115 -57 160 -73
word -2 knows	-14 288 139 -33 -88 -93 -200
word -2 lands	-19 310 -15 -74 -2 -17 -6
word -2 last	121 113 28 -71 -22 -120 -121
word -2 late	-14 30 117 -109 -19 40 -62
word -2 later	-72 -135 59 -23 147 36 -30
word -2 latest	-47 182 -4 1 -19 -120 -2
word -2 latter	-6 -37 68 -33 142 -108 -6
word -2 lawyer	-24 -38 3 133 -38 -52 -11
word -2 lead	19 202 -4 -43 -3 -47 -133
word -2 leading	-6 -1 79 -69 -1 -3 -7
word -2 leads	-48 102 -252 235 -42 -46 -3
word -2 leave	-176 168 99 -139 162 -112 -128
word -2 leaves	-31 -15 7 -3 -11 -5 51
word -2 leaving	-81 -9 80 -74 -52 -121 172
word -2 led	-6 -28 49 27 -19 -7 -17
word -2 left	-85 -107 -51 -58 -67 -73 327
word -2 less	270 -134 -71 -70 -149 -37 -157
word -2 let	12 -3 2 -24 5 1 3
word -2 life	-25 -146 -17 45 -2 20 144
word -2 like	30 -137 -44 109 -20 83 -35
word -2 liked	-3 -11 -11 -2 -19 -2 0
word -2 line	-40 136 119 -109 -17 -89 5
word -2 little	-12 210 -188 -24 -21 -33 -6
word -2 lives	-28 -39 -18 -14 -18 -37 130
word -2 long	-87 -64 163 205 -126 -55 -27
word -2 look	-53 -71 89 258 -82 -10 -81
word -2 lost	-54 194 -22 -34 -108 -73 34
word -2 love	-74 -1 152 -41 -62 -94 -16
word -2 made	50 -74 -16 26 44 -48 -13
word -2 make	-40 121 -38 -8 -8 -65 -53
word -2 maker	-27 158 59 -21 59 -183 -58
word -2 makers	59 246 -68 -58 -16 -74 -52
word -2 makes	-128 -123 -116 356 -178 -31 97
word -2 making	-46 203 -65 -79 -13 -7 14
word -2 man	-22 -16 -17 109 -54 -26 -2
word -2 manager	-13 -16 24 8 -12 -17 -8
word -2 may	-1 -10 100 -53 -6 -3 -6
word -2 me	-55 -102 29 -37 -26 -74 -80
word -2 mentioned	-9 -64 -58 228 -100 -31 -65
word -2 met	-44 252 -54 -35 -174 -103 39
word -2 million	-47 -66 -126 -36 20 279 -5
word -2 minutes	-90 142 -12 110 -100 -67 -12
word -2 money	-56 164 4 -75 151 -81 -92
word -2 month	-6 90 60 10 98 -35 19
word -2 months	290 -340 51 -76 -87 -269 195
word -2 more	70 -94 97 -51 -24 128 -100
word -2 most	-74 -217 -129 114 11 72 145
word -2 mother	-66 -48 147 3 -10 -77 -28
word -2 moved	50 -199 -23 -29 11 -66 263
word -2 moves	58 -33 -1 -26 -26 -19 59
word -2 movie	-22 54 -7 188 -25 -167 -13
word -2 much	-69 -6 76 -197 -56 100 58
word -2 music	-62 250 -110 128 -40 -117 -58
word -2 musical	-75 -198 6 -146 147 249 -70
word -2 my	-106 64 153 -125 -15 -44 -13
word -2 name	-7 44 56 109 -33 -126 -52
word -2 named	3 -134 -65 60 28 77 -8
word -2 near	-92 -70 -70 -77 72 -68 -17
word -2 never	-49 16 -10 0 -3 -6 3
word -2 new	7 90 54 63 -21 -69 -11
word -2 newcomer	0 0 -9 -1 0 0 0
word -2 newspaper	-9 -58 68 -118 150 -164 -12
word -2 next	-92 163 -87 -111 84 69 -39
word -2 night	-44 -107 -142 -27 -88 81 187
word -2 nine	-1 74 71 -4 -33 -123 -34
word -2 no	-56 13 41 -24 47 -17 -22
word -2 nominated	107 -29 17 -6 -32 -8 -29
word -2 nomination	-46 100 -94 216 -32 -170 -17
word -2 not	-13 69 -138 169 145 -136 -99
word -2 nothing	-27 192 57 -104 -29 82 -20
word -2 novel	-45 -97 53 -20 -24 76 48
word -2 novelist	-22 -45 141 -36 -5 147 -14
word -2 novels	11 -19 158 -55 -12 -69 -10
word -2 now	-71 115 -19 -51 -30 46 -31
word -2 number	66 105 78 -131 -8 -42 -89
word -2 of	-4 -10 4 -19 -19 26 -19
word -2 off	-113 162 -190 112 -55 -48 128
word -2 office	-32 171 -63 -47 -52 -275 272
word -2 old	85 -64 -4 -5 -89 -46 -35
word -2 on	17 -56 -34 17 -41 14 23
word -2 once	-35 -309 -125 -68 402 171 -29
word -2 one	-94 118 0 -63 -50 88 13
word -2 only	-252 -45 25 80 -13 -37 86
word -2 open	-7 61 -19 -7 -5 -48 -5
word -2 opened	110 -63 -49 -8 -92 -5 92
word -2 opens	38 5 0 -1 -6 -9 -26
word -2 opposite	-12 43 25 -12 -3 -16 -4
word -2 or	55 -29 19 33 -4 -38 -12
word -2 original	-30 113 66 -30 -18 -53 -16
word -2 other	92 -11 -75 36 -13 -8 -48
word -2 out	87 -18 -18 2 -15 -70 21
word -2 outside	-204 -14 -90 -53 95 -20 206
word -2 over	-50 -99 21 38 8 45 -7
word -2 own	-112 262 85 -178 -16 -116 -12
word -2 owner	-20 -53 31 50 90 -110 -10
word -2 paid	-41 -34 4 -6 8 17 43
word -2 pair	-95 79 239 -135 -74 -205 -164
word -2 parents	-28 -94 -44 112 -29 -23 14
word -2 part	-31 -9 -38 10 -12 120 -72
word -2 partner	-61 6 -192 86 -2 187 -60
word -2 parts	-10 314 61 17 -41 -71 100
word -2 past	0 -66 50 -149 29 63 22
word -2 people	-36 -43 -17 -68 -13 -12 200
word -2 photographed	-29 -49 10 -33 -22 -54 166
word -2 picked	-7 -9 84 -24 -32 -6 -1
word -2 picture	130 143 -74 -58 -47 -44 -45
word -2 place	-10 5 106 -40 -115 50 1
word -2 play	6 -19 -34 -38 22 149 -39
word -2 played	-13 -4 58 -13 21 -13 -40
word -2 playing	30 -8 -67 21 10 -2 4
word -2 plays	2 -62 -133 114 -7 47 -21
word -2 playwright	-12 -119 -22 -18 -7 -11 175
word -2 police	-15 -12 -176 -38 -110 16 301
word -2 policeman	-14 171 -272 250 -13 -55 -174
word -2 portrayed	-20 -4 66 10 -34 -2 -21
word -2 premiere	30 109 -84 -17 -13 -88 82
word -2 president	-6 -206 103 -34 -64 -35 -2
word -2 previous	-30 99 -17 -4 -4 -65 -1
word -2 prize	-23 52 122 -57 3 -106 35
word -2 prizes	-125 82 162 -62 178 -131 -38
word -2 produce	-9 -72 47 -16 137 -46 -10
word -2 produced	-44 -77 22 -1 135 -20 -17
word -2 producer	-22 15 23 -38 52 -40 -11
word -2 producers	-8 -19 34 -5 10 -4 -10
word -2 produces	-121 -43 -19 -13 135 -16 80
word -2 producing	-43 -62 69 -49 120 -28 -1
word -2 production	-43 1 -34 -1 106 -45 10
word -2 project	-13 187 26 -21 -23 -151 -7
word -2 published	7 -40 -159 -22 344 -41 -28
word -2 put	-67 -88 -16 -75 -14 322 -49
word -2 ran	-141 0 -2 -33 131 -19 -2
word -2 rather	-150 162 89 -196 -49 211 -150
word -2 read	-7 -85 184 -13 -10 -95 -3
word -2 real	-13 1 -282 199 -4 -11 38
word -2 received	59 -165 3 -45 -75 168 15
word -2 recently	-39 -90 127 -128 8 103 -30
word -2 record	-10 46 -14 -10 -6 6 -8
word -2 recorded	-34 -118 63 -3 182 -32 -60
word -2 release	19 90 -10 -31 -27 -43 -35
word -2 released	28 -32 -62 -12 90 -2 -4
word -2 releases	13 89 -60 -51 62 -43 -12
word -2 remains	-4 -1 -22 -1 13 0 0
word -2 remake	-20 73 27 -14 -13 -12 -29
word -2 remember	-29 132 101 -63 -18 -63 -36
word -2 remembered	-23 -332 -88 64 -26 375 -4
word -2 retired	-40 128 -10 2 -37 -74 -1
word -2 return	-48 -99 -27 177 -6 99 -123
word -2 returned	-6 36 -2 -1 -5 -32 -1
word -2 returns	-110 -39 -103 108 72 119 -53
word -2 rights	-82 59 -26 -27 -1 139 -115
word -2 role	4 -63 50 82 -22 -13 -32
word -2 romance	-4 5 100 -24 -2 -83 -8
word -2 room	-45 336 58 53 -221 -22 -36
word -2 run	16 -107 55 54 -12 -4 0
word -2 runs	46 -70 169 -7 -30 -75 -45
word -2 said	5 -10 97 -22 -41 24 13
word -2 sales	-172 -341 -28 -29 268 195 -9
word -2 same	54 150 20 -139 -29 -49 -140
word -2 sang	-24 207 -40 -16 -11 -48 -192
word -2 sat	-30 252 -133 -58 -78 -23 -50
word -2 saw	-40 211 50 -134 -10 -58 -93
word -2 say	1 197 -127 -57 3 1 -13
word -2 says	148 -58 -71 79 -13 -83 -46
word -2 scene	-5 50 135 -45 -18 -18 -76
word -2 school	-64 -74 8 140 -76 -115 107
word -2 score	-101 12 76 -45 114 -54 -36
word -2 screen	-23 132 -33 -45 -36 53 -21
word -2 screenplay	-18 139 30 -72 -8 -23 -20
word -2 script	-13 73 57 -12 -52 -2 -40
word -2 season	-95 -197 -39 -90 220 357 -188
word -2 second	-18 220 -196 199 -102 -194 -32
word -2 see	-5 30 18 6 -2 -46 0
word -2 seen	-14 46 113 -113 -63 79 -44
word -2 sent	-77 -52 -78 -9 -41 -7 268
word -2 sequel	-72 -21 65 37 -33 39 -28
word -2 serial	-11 -64 5 -32 -15 63 -2
word -2 series	-58 19 -28 -62 108 19 -25
word -2 set	-19 -94 -4 -45 -19 -34 198
word -2 sets	-141 -130 97 119 -70 -158 -191
word -2 she	-46 -13 -8 138 -31 -23 -8
word -2 shoot	-74 141 -123 -46 -87 -72 85
word -2 shooting	-19 175 17 -2 -23 -68 18
word -2 shop	84 -114 -104 66 -24 -77 167
word -2 short	9 130 -71 12 -40 -51 -35
word -2 shot	26 -106 52 -2 -27 -56 135
word -2 should	87 -19 41 -127 0 4 -3
word -2 show	-54 -18 -120 155 -43 81 -43
word -2 shown	-5 0 0 -12 59 -2 -53
word -2 signed	3 22 -29 -31 112 -94 8
word -2 since	-51 -28 -22 -20 -60 37 75
word -2 singer	-5 -109 -12 -13 211 -37 -25
word -2 sister	-25 -13 241 -154 -10 -29 -38
word -2 small	-55 -12 -25 -2 0 -1 -11
word -2 so	-15 -12 97 -129 -4 89 -27
word -2 soap	-13 -4 18 -26 -7 -5 -2
word -2 sold	-35 157 13 -251 76 59 19
word -2 some	-129 -10 133 -5 245 -27 -28
word -2 somebody	-108 -190 341 71 -187 -121 -34
word -2 something	184 -121 3 -28 -24 -8 2
word -2 son	-51 -15 226 -88 -16 -36 -37
word -2 song	-98 105 -100 -24 5 68 97
word -2 songs	-57 -101 21 -72 411 -103 -118
word -2 spent	9 -81 239 -47 -35 -5 -98
word -2 spokesman	-13 -16 52 -18 39 -24 -35
word -2 spring	-13 -41 13 -20 -109 -12 199
word -2 stage	-58 -81 3 -1 32 105 -7
word -2 star	-13 66 50 -36 -24 -53 5
word -2 starred	-83 88 93 -6 -8 -76 -20
word -2 starring	31 -12 65 -86 -2 0 -2
word -2 stars	0 -15 -5 0 5 18 -2
word -2 start	295 49 -10 -143 -25 -92 -131
word -2 starts	153 -43 -7 -17 -86 -87 113
word -2 still	-96 140 119 -47 -79 -14 -83
word -2 story	65 0 27 88 -53 -66 -85
word -2 student	-45 -68 -173 175 282 -8 -213
word -2 studio	-21 85 45 -35 -31 -31 18
word -2 such	-11 35 60 -174 14 45 28
word -2 summer	35 1 6 -56 -93 -27 56
word -2 supporting	213 -2 -203 -67 -4 0 5
word -2 take	-136 -110 104 -36 244 -54 -68
word -2 taken	-85 184 8 -86 152 -120 -101
word -2 takes	4 -123 -22 -62 -70 368 -285
word -2 taking	0 0 0 0 0 0 -58
word -2 tale	-2 47 129 -84 -30 -47 -8
word -2 talks	-9 -37 63 5 61 -5 -74
word -2 teacher	-24 -13 -14 250 -4 -5 87
word -2 team	-5 212 34 -80 -8 -66 -2
word -2 television	-48 -136 33 -50 93 121 -5
word -2 ten	-26 97 -211 186 -8 -23 -29
word -2 than	-15 53 -17 -29 -68 -10 24
word -2 that	-54 -4 46 55 -29 -42 15
word -2 the	-27 -38 -37 75 9 2 -34
word -2 their	36 21 -152 113 23 -29 -41
word -2 them	-31 72 -21 -79 -28 53 -13
word -2 themselves	38 99 42 -129 -1 -12 -68
word -2 then	120 23 -10 -68 -38 -12 -38
word -2 there	-141 33 97 -53 -32 95 -26
word -2 they	-105 -78 -103 -30 233 -201 97
word -2 thing	-37 71 101 -53 63 -109 -51
word -2 third	-3 -51 151 -41 -1 -6 7
word -2 this	97 -63 84 -116 14 6 10
word -2 those	-78 70 -14 -117 -38 -140 137
word -2 though	-5 94 -7 -41 -15 -24 -1
word -2 thought	44 155 -84 -91 -11 -48 -12
word -2 three	5 -83 64 -44 11 30 -3
word -2 thriller	-20 2 51 -19 -13 -8 -12
word -2 through	2 -85 -14 -32 219 -29 -26
word -2 time	11 -11 -34 -22 -26 16 39
word -2 times	-31 317 -113 -83 -104 -34 13
word -2 title	-64 94 -36 -30 -74 230 -12
word -2 to	6 47 -58 -11 27 -27 16
word -2 together	206 -51 104 -25 -120 -100 -62
word -2 told	-9 32 14 -10 -33 20 13
word -2 too	-17 -16 103 -28 -22 -12 -13
word -2 took	314 -97 -3 -22 -12 -14 -80
word -2 top	-167 41 21 -147 88 172 9
word -2 trailer	-2 -89 170 -93 -2 -8 -2
word -2 turned	-109 183 121 -78 -56 -44 -63
word -2 turns	-91 -21 3 268 -38 -86 -95
word -2 twice	86 -88 -7 -46 -37 -50 131
word -2 two	-57 -49 110 -37 -27 161 -92
word -2 under	-43 -16 72 -39 -3 41 -33
word -2 until	-15 -35 -26 147 9 -31 -2
word -2 up	15 45 -29 34 -33 -19 -24
word -2 us	-32 80 47 -64 34 -92 -16
word -2 used	19 162 -11 -17 -4 -141 -29
word -2 version	-30 -53 32 34 -57 142 -61
word -2 very	-30 -54 255 -92 -34 -30 -13
word -2 villain	-20 -107 -268 491 -81 -71 -201
word -2 voice	-8 -330 189 88 -59 94 -38
word -2 voices	-8 -10 212 -169 -2 -7 -14
word -2 wanted	-51 -16 -64 335 -11 -5 -238
word -2 wants	-17 -2 -7 -2 -31 -1 -6
word -2 war	90 -36 -34 -9 -32 6 11
word -2 was	8 6 -22 66 20 45 -28
word -2 wasn't	-32 -56 301 -24 -101 -59 -89
word -2 watched	-66 311 -128 -117 -22 -29 -43
word -2 way	-1 -84 1 -13 -24 78 45
word -2 we	-35 6 116 -60 -19 -26 -28
word -2 week	0 -17 -47 -68 -38 120 49
word -2 weekend	1 73 29 -17 -128 -31 87
word -2 weeks	46 17 32 -29 -67 -99 131
word -2 well	72 238 163 -294 -65 -120 -11
word -2 went	-165 75 -41 -59 265 -56 -49
word -2 were	-39 -12 167 -21 -41 -55 57
word -2 what	38 -15 29 139 -89 -76 -44
word -2 when	-53 -40 -85 -18 106 -15 33
word -2 where	18 28 -28 -3 -36 -27 34
word -2 which	-38 31 74 -74 -17 62 -7
word -2 while	-16 -109 78 -16 -6 81 -22
word -2 who	-59 34 -96 95 -45 60 10
word -2 whole	-194 281 -144 -271 -170 -219 -156
word -2 whom	-33 -5 135 -36 -12 -15 -15
word -2 whose	11 11 -112 -22 -22 61 -20
word -2 wife	-32 -27 29 85 -15 -35 1
word -2 will	-24 125 -45 131 -34 -110 -14
word -2 winner	93 66 -264 -59 -38 176 -65
word -2 wins	-40 -124 -65 -2 -69 199 -33
word -2 winter	-70 148 14 -35 -10 -39 -7
word -2 with	21 -19 19 -29 -21 -6 11
word -2 woman	-95 101 -7 27 39 -61 -69
word -2 won	-13 85 -27 -29 46 -20 -34
word -2 won't	-190 -359 -139 -130 -83 400 -184
word -2 work	-58 167 160 14 -73 -49 -12
word -2 worked	-90 -82 179 -121 -131 174 -48
word -2 works	-118 -49 -26 -78 296 -57 -60
word -2 world	-70 81 203 -130 51 -87 -46
word -2 would	27 67 -37 64 -92 -36 -29
word -2 writer	-53 -22 4 59 -29 5 -16
word -2 writing	-33 -184 126 -6 -177 209 -32
word -2 written	1 88 59 -33 -45 -26 -25
word -2 wrote	-81 -20 -23 -13 125 20 -38
word -2 year	-5 51 29 -68 -9 71 -86
word -2 years	-25 -27 50 77 -85 -30 -14
word -2 yes	72 -54 52 57 -66 -99 -16
word -2 you	-18 55 20 -43 -38 -76 45
word -2 young	-11 -26 -24 94 -16 -29 -25
word -2 your	10 -9 -9 -1 -18 -2 0
word -3 about	7 21 61 -45 -23 -27 4
word -3 above	-9 185 38 -134 -15 -20 -14
word -3 according	-92 -47 96 -158 100 -48 28
word -3 across	62 -19 -6 -13 -1 -17 -7
word -3 actor	-29 41 -13 -23 -13 -18 -12
word -3 actress	47 127 3 -66 -51 -40 -21
word -3 adaptation	-101 -31 36 174 -67 -10 -39
word -3 adapted	-45 -46 11 -8 -30 -3 0
word -3 added	-12 -44 10 -30 79 18 9
word -3 after	-42 55 -3 13 -22 -34 -17
word -3 again	-79 -2 -105 -20 2 -52 -42
word -3 against	21 -43 4 -32 -2 -2 5
word -3 aged	-55 -15 -58 -10 -67 -58 -60
word -3 agent	48 -6 84 -92 -14 -11 -14
word -3 ago	-37 -42 -85 -87 -71 210 -26
word -3 agreed	-104 -25 24 112 13 -17 -3
word -3 ahead	-1 83 -2 -3 -5 -83 -3
word -3 album	30 -98 -27 -5 37 59 -1
word -3 all	153 -15 -162 42 137 -92 -113
word -3 along	-6 -6 99 -86 -2 -13 -2
word -3 alongside	0 -23 86 -40 -12 -4 -4
word -3 already	-73 -2 -210 310 21 -57 -56
word -3 also	-37 -10 -81 93 -36 99 -32
word -3 among	63 -80 37 -47 -8 -36 2
word -3 an	17 -111 -48 44 106 6 -16
word -3 and	-21 45 -10 -21 -2 -35 0
word -3 animation	-6 172 8 -12 -35 -121 -4
word -3 announced	-30 -49 10 -18 7 15 22
word -3 another	-30 -40 112 67 -34 -18 -18
word -3 appear	-76 -13 -102 -113 339 -1 -59
word -3 appeared	-8 -29 77 -14 0 3 0
word -3 are	95 -57 22 112 -47 -65 -36
word -3 around	55 -101 -138 182 -17 -16 -24
word -3 as	7 -10 -101 128 3 57 -39
word -3 asked	50 -11 161 -14 -5 -5 -5
word -3 assistant	-61 237 -10 -13 -14 -132 -13
word -3 at	34 -21 -49 -44 -73 36 51
word -3 audience	50 -32 -53 39 111 -44 67
word -3 author	-46 -9 -13 0 0 -2 -2
word -3 autumn	-26 130 -12 -19 -11 -14 -2
word -3 award	-24 67 -37 -10 28 -16 56
word -3 awards	-2 -8 -2 0 1 0 0
word -3 away	-116 -15 -7 262 -160 -15 -28
word -3 back	-40 89 17 -10 -163 -43 66
word -3 band	-13 -25 -21 -26 140 -52 -4
word -3 based	-106 237 50 -58 -149 114 -186
word -3 be	46 6 -6 -8 -34 -61 42
word -3 beat	-27 137 109 -3 -37 -26 75
word -3 became	80 -22 -66 83 -31 -4 -45
word -3 because	7 -57 53 -66 -1 -10 -5
word -3 become	231 -101 102 -8 -30 -5 -53
word -3 been	-24 -23 -65 77 75 -10 -46
word -3 before	-54 42 -30 39 27 12 -34
word -3 began	-44 -7 -102 -30 254 -64 -12
word -3 begin	-18 -38 -27 0 -4 -1 76
word -3 begins	-49 -45 151 -13 -80 -18 19
word -3 behind	-30 84 70 -146 -20 -40 -52
word -3 being	130 -42 57 -63 -66 -50 22
word -3 best	-18 19 -16 3 -43 112 -33
word -3 better	-41 -152 287 -16 -5 -70 -14
word -3 between	30 -45 2 -22 -29 -59 254
word -3 big	-147 51 1 -49 -122 152 -102
word -3 biopic	324 -6 -3 0 -31 -5 10
word -3 book	-19 -101 -25 -48 97 66 -29
word -3 books	8 -61 -14 -29 -6 97 -8
word -3 born	193 -11 -78 -28 -32 -7 -148
word -3 boss	-5 -8 0 -2 1 -1 7
word -3 both	17 30 -58 123 -22 -127 -147
word -3 bought	-10 126 -92 -98 -84 -136 -107
word -3 box	-47 -80 -128 -79 -73 428 -256
word -3 boy	175 -44 59 -53 -66 -18 -73
word -3 breaks	-1 -3 79 42 168 0 -224
word -3 brings	15 204 -44 -35 -25 -37 -9
word -3 brought	-26 -32 -13 -14 -8 -64 149
word -3 but	-17 -23 86 24 -21 -31 -14
word -3 by	20 -42 85 -81 35 5 1
word -3 called	-83 39 -67 -91 -45 128 -29
word -3 came	-71 62 -38 -42 133 -57 -10
word -3 camera	-9 209 -138 -31 -2 -50 -2
word -3 can	-133 -12 87 -29 -10 -40 163
word -3 can't	241 -24 -145 -45 -130 -6 -12
word -3 cartoon	-9 -36 -82 241 -23 -83 -5
word -3 cast	-32 108 2 -36 40 -34 -47
word -3 chart	-55 123 -20 -11 -23 -30 -13
word -3 children	-29 -45 260 -82 -12 -10 -87
word -3 chosen	-6 -157 308 -42 -86 4 -99
word -3 cinema	-70 15 -72 77 -15 -10 65
word -3 cinemas	-19 -30 -43 -43 208 -87 48
word -3 city	-35 -167 -40 139 -28 -56 151
word -3 close	-31 218 -59 -7 -13 -106 1
word -3 closed	156 -131 -8 -46 67 -83 -130
word -3 co-star	40 -94 94 -12 -37 -11 1
word -3 come	-17 101 -17 81 -18 -55 -17
word -3 comedy	27 -31 -26 -39 -5 -24 -20
word -3 comes	-13 -214 83 -34 223 -161 126
word -3 comic	-9 -47 53 -43 -4 44 1
word -3 coming	99 -29 -6 -28 -12 -4 -15
word -3 company	-34 -100 -62 -83 75 -128 -29
word -3 completed	-6 96 -55 -10 -33 -9 -32
word -3 cost	-21 126 -63 -64 9 -6 -13
word -3 could	1 0 1 -12 0 0 0
word -3 country	-12 157 4 -8 -21 -67 -2
word -3 couple	-6 -246 2 0 -16 -41 291
word -3 credits	113 -150 -38 -88 -65 259 -123
word -3 cut	-10 -50 44 10 -1 -1 -6
word -3 daughter	-18 -54 -21 -44 -4 -12 165
word -3 day	114 -39 -44 -85 119 -76 -53
word -3 days	-77 65 75 -42 4 -27 -77
word -3 dead	-46 -165 -43 210 -49 -31 -9
word -3 deal	-76 94 55 -111 57 -4 -21
word -3 debut	-18 -26 10 -6 117 -85 -8
word -3 designer	-27 -4 -27 -20 -9 -3 -8
word -3 did	-97 -14 -15 46 61 4 -45
word -3 direct	-32 83 -124 -28 -42 -82 -106
word -3 directed	5 29 24 -2 -2 -11 -8
word -3 directing	-9 72 121 -6 -60 -117 -6
word -3 director	-14 -16 20 66 -30 -19 10
word -3 directs	185 127 -319 -47 -174 -46 -36
word -3 distribute	-4 -70 -1 -1 -13 -3 81
word -3 do	-90 76 -108 119 -32 -17 -62
word -3 documentary	-44 26 -78 -4 -10 -24 133
word -3 does	-19 43 196 -131 193 -10 -203
word -3 done	-20 -4 -24 -7 -30 -3 43
word -3 double	-34 87 -227 -66 -26 238 -26
word -3 down	-79 32 20 -15 -39 -82 89
word -3 drama	-22 -107 -35 72 -22 81 -5
word -3 dropped	-73 -198 -9 298 -250 -43 -78
word -3 drug	-9 34 99 -93 -4 -38 -2
word -3 due	-5 127 14 -19 -7 -105 4
word -3 earlier	-75 160 1 -58 -23 -112 -6
word -3 early	38 -2 19 -20 -59 53 -69
word -3 earned	-17 -12 86 -2 -8 -3 -62
word -3 eight	-23 24 10 6 -69 -66 124
word -3 else	-10 1 1 121 -15 -61 -29
word -3 end	-17 37 7 56 -3 -58 9
word -3 ended	-17 -78 57 58 -3 -9 -19
word -3 episodes	14 -238 -19 -2 -5 225 -4
word -3 even	-31 -12 151 -19 -44 -1 -12
word -3 ever	-34 -28 129 -12 -2 -1 1
word -3 every	25 -13 -3 -1 -7 -8 10
word -3 executive	-43 33 95 -8 -28 -108 21
word -3 expected	-36 106 -135 -108 -52 -124 -99
word -3 falls	-8 -129 -113 242 -34 -4 81
word -3 family	-73 -45 -82 -36 45 -46 129
word -3 fans	-57 107 -6 -4 31 -12 -26
word -3 father	97 76 -29 -63 -7 -72 -26
word -3 favourite	-54 93 2 -36 -9 -17 53
word -3 feature	34 9 -2 -30 3 -50 30
word -3 features	108 -141 146 -3 -4 -32 -70
word -3 fell	52 -37 -1 2 -1 -3 -10
word -3 festival	27 16 70 -77 -83 -67 74
word -3 fifth	-111 23 -218 21 -124 125 -42
word -3 film	14 11 3 36 -20 -52 20
word -3 filmed	-37 -73 -110 -43 -50 -40 279
word -3 filming	-30 -25 -55 -10 95 -23 -36
word -3 films	-9 58 -88 132 -18 -82 -24
word -3 final	129 -169 -4 -22 -113 194 -17
word -3 find	-17 -15 28 1 2 -32 24
word -3 finds	13 0 0 -9 1 0 1
word -3 finished	-61 4 -1 -13 -49 -75 133
word -3 first	-24 4 29 -60 27 -2 33
word -3 five	-88 -139 -45 7 45 162 26
word -3 follow	0 -1 61 -51 0 -3 -1
word -3 follow-up	-17 -8 -2 -1 -5 -42 -5
word -3 followed	-67 132 -32 -7 -3 -40 -5
word -3 following	8 -55 0 -7 8 17 2
word -3 follows	-97 -55 71 212 -64 -25 -48
word -3 for	-8 -5 -37 -21 15 26 11
word -3 former	-27 -159 -36 99 4 17 121
word -3 found	-82 131 -112 154 -22 -62 -31
word -3 four	33 -98 24 106 -90 -24 8
word -3 fourth	-9 45 -311 246 -58 -42 -28
word -3 friend	-23 -42 76 -26 -1 -1 -2
word -3 from	-50 4 32 -55 -4 49 24
word -3 game	34 131 -17 -28 43 259 -3
word -3 gave	-35 75 15 -46 -88 45 -89
word -3 get	-51 -11 -41 -17 -29 -37 193
word -3 gets	218 86 -142 -83 -179 -43 65
word -3 ghost	-9 -8 71 -57 -2 -4 -3
word -3 girl	-50 -73 -5 -8 -18 -6 -26
word -3 given	2 -159 233 -47 -4 143 64
word -3 gives	35 -20 58 -36 -6 -3 -21
word -3 go	-125 59 -127 175 21 209 -144
word -3 goes	1 -132 -198 166 -11 120 68
word -3 going	-90 11 200 -46 -68 -105 -75
word -3 gone	-37 -5 -2 -5 -10 -8 -3
word -3 good	-74 30 161 153 -226 -20 -107
word -3 got	88 -55 116 -127 -31 -60 -36
word -3 grew	-17 -95 -17 -27 -21 -51 222
word -3 had	30 149 -21 -129 -33 63 -67
word -3 half	23 181 -18 -23 -4 -46 -98
word -3 has	-36 -27 -65 9 9 61 49
word -3 hasn't	-42 103 -2 3 3 -15 -82
word -3 have	-10 67 89 -57 23 -21 -12
word -3 he	0 25 -43 35 18 71 30
word -3 head	49 112 -1 -15 9 -56 23
word -3 heads	53 -24 -2 -1 -7 -1 -23
word -3 heard	-279 0 -7 -8 210 -2 110
word -3 held	-10 -66 -3 -28 206 -16 -107
word -3 her	-25 -33 8 24 -29 38 20
word -3 here	-55 -187 -68 -86 -59 -18 296
word -3 hero	-278 232 -8 -74 -21 -33 -36
word -3 him	71 -4 -37 29 -10 -20 -68
word -3 himself	-56 -6 -7 -38 -53 177 -23
word -3 hired	-103 -10 -2 -11 -3 -25 76
word -3 his	-58 -39 17 30 18 44 -23
word -3 hit	83 -129 -78 -45 -72 174 -16
word -3 home	-82 106 -61 46 -120 106 -28
word -3 horror	-60 -25 -3 -18 1 -3 -1
word -3 hospital	-6 -68 -14 -14 -14 110 -2
word -3 house	-61 -158 -49 111 -60 -6 88
word -3 how	-30 -87 156 93 -52 -84 -41
word -3 husband	-83 164 23 -31 -2 -9 -39
word -3 if	32 34 80 -136 -45 -47 26
word -3 in	22 23 -13 -57 -42 17 44
word -3 include	-11 33 23 -39 -2 -101 -1
word -3 includes	-10 -32 -2 -90 -26 233 -19
word -3 including	-11 -63 -74 163 20 21 17
word -3 instead	-15 118 21 17 -9 -126 -7
word -3 into	-61 3 -137 134 -35 40 -40
word -3 is	24 -1 -33 51 4 -32 -16
word -3 isn't	157 -2 -8 -18 -28 -17 -83
word -3 it	13 31 -10 -33 -14 -4 -8
word -3 its	44 -26 2 -64 31 14 -52
word -3 joined	0 0 -13 0 0 0 0
word -3 joins	-212 -2 -1 -3 -1 -1 -3
word -3 just	10 -118 27 82 30 -5 -46
word -3 kitchen	-34 -71 21 -38 -31 -22 135
word -3 know	-54 264 -50 -32 -21 -73 -70
word -3 known	-171 185 -22 177 9 -89 -72
word -3 knows	-6 -50 65 0 -14 -15 -6
word -3 lands	-3 34 0 0 -2 -25 -15
word -3 last	-20 36 -8 21 -32 44 11
word -3 late	23 113 -16 -77 111 -32 -72
word -3 later	-18 174 271 -318 5 -39 10
word -3 latest	-76 189 -48 278 -212 -301 -26
word -3 latter	10 345 33 -1 -1 -350 -10
word -3 lawyer	-17 -7 -11 -42 -2 -2 -3
word -3 lead	-104 162 14 -14 -8 -36 -21
word -3 leading	-113 138 4 -182 -29 220 -68
word -3 leads	-111 209 18 -39 -19 -70 -45
word -3 leave	-4 -249 5 -3 -7 251 -3
word -3 leaves	-20 -136 -7 -109 -14 -40 321
word -3 leaving	-25 -63 -8 -1 0 -3 -26
word -3 led	91 -4 -159 -53 -107 -15 48
word -3 left	256 -18 -34 -26 -70 -13 -83
word -3 less	96 84 64 -114 -88 -46 -14
word -3 let	-17 202 176 -24 -34 -125 -156
word -3 life	24 17 60 182 10 0 12
word -3 like	0 59 48 49 0 -55 -57
word -3 liked	-14 28 -1 -11 -5 -7 0
word -3 line	-62 -180 -171 -55 101 159 128
word -3 little	-14 225 118 -69 -8 -203 -30
word -3 lives	-23 -130 -26 -8 -20 -3 275
word -3 long	-57 -11 260 -110 -118 -2 -13
word -3 look	-35 68 -29 87 -8 -15 -102
word -3 lost	126 116 4 -3 -117 -95 -52
word -3 love	-107 3 50 17 -21 -38 101
word -3 made	4 -11 -39 -32 -23 22 37
word -3 make	-3 43 3 -25 -1 -34 -6
word -3 maker	39 8 -54 -6 3 -84 0
word -3 makers	-107 111 -16 -17 -23 -53 305
word -3 makes	75 -280 88 62 -2 5 -50
word -3 making	-4 -18 4 -41 17 0 19
word -3 man	71 6 -35 -37 -12 -2 -16
word -3 manager	0 -3 -4 -9 0 -3 -1
word -3 may	-165 158 32 42 -50 -147 -14
word -3 me	-62 -14 171 -142 198 -13 -195
word -3 met	-64 88 20 -25 -12 -82 -7
word -3 million	-11 -161 -6 -26 59 139 1
word -3 minutes	43 -32 170 -167 -21 -2 -13
word -3 money	108 -85 -25 -48 114 -55 -51
word -3 month	-279 23 -8 -4 87 -29 160
word -3 months	42 49 -71 -120 -45 -33 -24
word -3 more	-62 76 -24 128 -67 -20 -38
word -3 most	-1 83 -69 -26 -32 -39 -14
word -3 mother	99 211 -147 -104 -6 -11 -32
word -3 moved	-10 -33 -59 -18 -83 -80 -91
word -3 moves	-334 337 -48 -40 118 -82 72
word -3 movie	27 -73 40 10 4 -5 -27
word -3 much	-31 82 11 -43 -10 -92 8
word -3 music	-64 66 97 -35 -37 -147 105
word -3 musical	-29 -12 9 -2 -8 0 1
word -3 my	-11 22 74 85 -82 -56 -33
word -3 name	-21 -110 34 20 -23 69 -15
word -3 named	-55 -78 171 -179 -13 100 -19
word -3 near	45 -72 0 -14 -9 -72 230
word -3 never	-38 -24 137 -8 -49 -62 39
word -3 new	-15 30 -73 14 136 21 -22
word -3 newcomer	-72 -12 122 -46 -36 -11 -41
word -3 newspaper	-84 -67 73 -18 107 -21 0
word -3 next	-76 79 -18 28 20 -3 -61
word -3 night	-91 48 3 -96 6 27 23
word -3 nine	174 -16 -24 -50 -2 -59 -1
word -3 no	-49 91 102 -23 -45 -80 82
word -3 nominated	124 -10 -11 -21 -85 -8 -1
word -3 nomination	-40 4 -20 -32 -71 93 -7
word -3 nominations	17 17 -4 -1 -18 0 0
word -3 not	-73 90 16 -46 -24 80 -60
word -3 nothing	-21 -5 -13 -2 24 -2 -1
word -3 novel	2 -81 -5 -10 -12 72 0
word -3 novelist	-1 -30 -40 -12 -8 51 -13
word -3 novels	-74 -1 -55 -16 -1 -9 -3
word -3 now	-82 70 -68 -214 21 101 20
word -3 number	-10 136 -11 -27 -5 -102 12
word -3 of	35 -4 -24 -51 30 -14 -13
word -3 off	36 71 -69 -12 -63 112 -86
word -3 office	-8 -5 10 -9 -8 0 5
word -3 old	-46 115 70 25 -41 97 -123
word -3 on	31 -41 -31 -33 42 49 -33
word -3 once	-281 -22 2 70 200 -22 378
word -3 one	-30 -17 10 -50 95 13 -17
word -3 only	-97 -139 -5 42 25 -51 26
word -3 open	-116 -78 -80 -3 395 -19 -139
word -3 opened	-95 -14 -4 -6 108 -8 -26
word -3 opens	-141 -19 -1 0 187 -2 -46
word -3 opposite	-25 -134 67 86 -5 -29 -3
word -3 or	-78 49 -82 -58 -51 74 -76
word -3 original	-8 -74 88 -8 -2 -1 -4
word -3 other	-65 -82 128 -145 -69 68 112
word -3 out	-61 -19 34 11 63 -38 -53
word -3 outside	-15 -8 -16 -9 -77 -1 -10
word -3 over	-57 -54 -50 -74 248 -14 -36
word -3 own	-67 41 -61 30 -38 57 -20
word -3 owner	-90 -3 -33 -23 -35 -8 171
word -3 paid	-80 198 -33 -60 -16 -52 -29
word -3 pair	41 25 -4 18 -3 -72 -26
word -3 parents	16 -17 60 -75 1 8 19
word -3 part	-60 -134 23 -49 0 -61 233
word -3 partner	-117 -65 -19 -14 -7 -24 -14
word -3 parts	74 -81 -14 -9 -362 78 280
word -3 past	35 -76 -18 8 60 -127 80
word -3 people	-7 2 103 -36 -22 -26 -13
word -3 photographed	293 -109 -50 -33 53 -107 -228
word -3 picked	114 21 -18 -9 286 -3 -371
word -3 picture	20 -25 -13 -77 99 -46 -3
word -3 place	-104 -58 17 -27 -85 0 240
word -3 play	60 144 -115 52 1 -130 -79
word -3 played	-34 -25 -5 97 -8 7 -28
word -3 playing	-12 -101 -152 174 -6 4 -24
word -3 plays	-84 -43 8 114 -38 -24 -32
word -3 playwright	-28 127 186 -8 -15 -207 -28
word -3 police	4 49 -39 -94 10 37 -81
word -3 policeman	-4 -21 -2 -10 0 -3 0
word -3 portrayed	-6 -58 -93 122 0 -1 -1
word -3 premiere	-23 93 -3 -7 -11 -46 -31
word -3 president	-3 -1 -26 -1 0 0 0
word -3 previous	-32 106 14 -38 -18 -21 -5
word -3 prize	38 51 -72 -19 -159 141 -31
word -3 prizes	-32 -4 6 -8 -2 -2 -1
word -3 produce	-3 35 -6 -2 -3 -26 -1
word -3 produced	-29 54 -10 -56 -15 159 -13
word -3 producer	-135 23 0 -8 57 -51 -9
word -3 producers	6 0 -8 -2 -8 -4 0
word -3 produces	-74 -5 42 -6 201 -3 -8
word -3 producing	0 22 17 -16 -3 -26 -1
word -3 production	-35 28 -19 -35 92 -15 4
word -3 project	-85 -5 138 -1 -13 -1 -29
word -3 published	-29 -2 0 -3 0 -3 -1
word -3 put	107 -43 -30 -58 -19 168 -237
word -3 ran	-168 -82 -91 -13 -8 -120 334
word -3 rather	-40 -26 70 -22 -62 -24 76
word -3 read	18 -238 -50 -34 124 135 -150
word -3 real	-76 -350 294 116 -9 -31 -31
word -3 received	-79 -22 -38 -29 -19 -58 -9
word -3 recently	-29 44 -43 -2 -1 -53 -3
word -3 record	16 -60 -31 -18 -40 127 -15
word -3 recorded	-34 -8 -16 -8 -24 -5 -2
word -3 release	122 119 -68 -31 -58 -51 14
word -3 released	-270 0 69 3 -24 23 -211
word -3 releases	-6 -34 -5 0 -13 -1 127
word -3 remains	-11 295 -117 -204 -3 -28 -1
word -3 remake	19 103 -171 -7 -33 -7 56
word -3 remember	-27 85 -15 49 -9 -63 -12
word -3 remembered	-208 375 -33 -61 -214 -24 -226
word -3 retired	-26 7 140 -161 -36 -98 154
word -3 return	-5 -14 -192 173 3 -18 -1
word -3 returned	-15 -5 218 -108 24 -30 -65
word -3 returns	-41 -21 -17 5 30 -10 -96
word -3 rights	-2 -3 -13 0 -17 -5 -7
word -3 role	-67 79 31 57 -14 -17 -50
word -3 romance	-8 -13 15 -18 -3 -3 2
word -3 room	-99 -25 65 -11 -106 -7 285
word -3 run	25 -13 0 -86 58 -16 -69
word -3 runs	63 -213 -2 -5 -20 229 -4
word -3 said	35 -50 46 -5 -6 -11 -33
word -3 sales	-79 -140 -88 -52 320 -23 -30
word -3 same	-45 -7 -74 3 -45 88 72
word -3 sang	-106 -269 -6 -29 -23 412 -50
word -3 sat	-3 -3 -5 -4 -20 -1 -2
word -3 saw	-26 38 -399 237 -2 163 -74
word -3 say	139 -53 -135 154 -197 -13 -87
word -3 says	-128 142 158 -114 -59 -64 -46
word -3 scene	-7 -146 -58 168 -23 -32 -28
word -3 school	-23 -32 -18 246 -6 -6 83
word -3 score	-12 -24 -90 -35 181 -76 -18
word -3 screen	248 77 8 -9 -95 -65 -308
word -3 screenplay	-4 56 27 -21 -32 -22 -9
word -3 script	-17 -9 57 -17 -5 -20 -10
word -3 season	-12 -43 -31 -31 -44 116 -2
word -3 second	-72 112 46 -39 -15 151 -28
word -3 see	-3 -36 118 -68 16 16 -43
word -3 seen	6 -58 -13 20 5 49 19
word -3 sent	-249 -172 96 -148 -133 294 -32
word -3 sequel	-7 54 -3 -4 -8 137 -1
word -3 serial	-37 80 -136 227 -95 -211 98
word -3 series	-93 -49 35 143 16 158 -4
word -3 set	207 -72 -67 -67 -54 -47 62
word -3 sets	-160 232 -35 -34 -29 -86 354
word -3 seven	-155 -20 104 -84 -126 258 -166
word -3 she	-54 30 17 -29 -7 -55 46
word -3 shoot	-83 -186 -18 -17 -98 -77 222
word -3 shooting	-67 -123 -41 -49 -97 195 -47
word -3 shop	-83 -18 -29 -63 -86 -32 205
word -3 short	-64 128 -41 148 -13 -65 -2
word -3 shot	-26 -120 -35 -13 -3 -34 184
word -3 should	48 -176 1 -55 8 177 10
word -3 show	-9 -99 27 -8 8 63 -5
word -3 shown	325 -5 -10 -13 -87 -4 -335
word -3 signed	-199 -37 72 -21 149 -29 -12
word -3 since	43 -1 0 -11 -40 -47 -23
word -3 singer	-41 -45 -19 87 70 -30 -34
word -3 sister	0 0 -8 0 0 0 0
word -3 six	40 -169 -104 -67 27 329 -76
word -3 small	-41 23 113 -193 -44 -73 296
word -3 so	7 73 -76 26 46 -126 -71
word -3 soap	0 0 -59 -1 0 0 0
word -3 sold	-147 267 -18 -165 205 -43 -226
word -3 some	-62 -8 -19 -109 -40 -20 249
word -3 somebody	-92 107 -39 -374 -50 312 -47
word -3 something	-165 -180 315 -100 -82 -61 80
word -3 son	-195 -27 119 -77 -26 -35 186
word -3 song	33 -83 -43 -7 -66 47 23
word -3 songs	-13 91 3 -22 -87 -39 -29
word -3 spokesman	-16 0 -3 0 -5 0 0
word -3 spring	-2 166 6 -7 -6 -153 -3
word -3 stage	-37 -4 -27 -22 32 -2 -14
word -3 star	72 119 -52 17 -29 -82 27
word -3 starred	114 37 -50 -33 -130 -17 20
word -3 starring	-73 -14 9 104 -10 59 -5
word -3 stars	-9 32 22 -7 -7 -3 -16
word -3 start	-8 -28 -16 -39 -34 -7 75
word -3 starts	328 -184 -30 -9 -45 -196 -249
word -3 still	39 -30 -62 -52 -2 143 -15
word -3 stood	-3 -11 -3 -6 -18 0 36
word -3 story	26 -21 -68 144 0 -88 157
word -3 student	-5 -23 0 -1 0 -1 29
word -3 studio	-5 5 -6 -13 -71 31 -8
word -3 such	-35 63 14 -18 -8 -23 0
word -3 summer	-18 -5 55 112 -51 -2 -5
word -3 supporting	-23 131 -3 -82 -10 14 -24
word -3 take	-50 137 -26 -28 -20 -22 27
word -3 taken	-146 42 189 -8 -63 -65 -46
word -3 takes	-52 -46 34 55 -8 -14 -49
word -3 taking	5 -21 32 -17 -59 -36 93
word -3 tale	-103 -37 -324 138 -9 -5 298
word -3 talks	-249 29 71 -96 -177 243 -24
word -3 teacher	-52 0 -26 -4 -40 -23 164
word -3 team	-11 -52 108 -37 -7 -25 -7
word -3 television	38 -95 -71 54 -33 42 27
word -3 ten	-78 178 -111 -76 177 -105 -41
word -3 than	-29 43 60 -37 3 10 -31
word -3 that	14 -35 -12 13 24 -44 -9
word -3 the	-43 -24 -41 67 -46 -24 29
word -3 their	-37 -44 122 -36 -27 27 -13
word -3 them	-50 -2 14 176 -73 -22 -74
word -3 themselves	0 -23 0 0 -57 -1 60
word -3 then	3 15 -2 139 -63 33 -192
word -3 there	-27 -39 -19 -134 102 70 -17
word -3 they	-91 34 -11 54 28 20 -59
word -3 thing	-2 30 -1 -7 -9 -6 0
word -3 third	-151 108 130 -43 -42 90 18
word -3 this	-17 19 55 3 -3 -67 -21
word -3 those	-103 123 -2 -18 -35 -22 93
word -3 though	4 69 9 -6 -33 -9 -35
word -3 thought	2 -20 193 -7 -1 -7 -5
word -3 three	-8 20 -25 -1 -74 40 -4
word -3 thriller	-14 -9 3 -4 -2 0 -2
word -3 through	-17 71 -19 -43 21 -17 -14
word -3 time	-1 -4 70 -24 -11 1 -30
word -3 times	41 -23 9 -36 -300 111 4
word -3 title	-19 36 -55 -35 -96 73 147
word -3 to	36 -4 -27 25 -14 16 36
word -3 together	-99 160 -8 -5 81 -64 -28
word -3 told	88 -50 -124 8 56 -102 -65
word -3 too	-7 -52 99 -35 -9 -15 -7
word -3 took	-18 25 -60 32 40 -33 38
word -3 top	102 -197 -22 -38 -124 238 -41
word -3 trailer	-21 210 -25 -11 -35 -68 -22
word -3 turned	30 -32 -196 123 -50 -35 140
word -3 turns	53 67 -66 58 -37 -43 -98
word -3 twice	177 -86 -10 -2 -28 -94 -35
word -3 two	-2 -102 -24 -28 -30 171 15
word -3 under	52 46 -39 -52 20 8 8
word -3 until	-80 -11 -65 -1 261 -8 -82
word -3 up	-25 -29 -29 112 -4 -51 23
word -3 us	-24 -18 32 -87 11 5 16
word -3 used	-103 238 -123 -107 9 107 -84
word -3 version	8 -55 145 -7 26 -24 -12
word -3 very	168 -58 -86 -12 -3 -7 -3
word -3 villain	-31 64 -3 -59 -8 -20 -3
word -3 voice	78 -50 21 69 -104 -14 -23
word -3 voices	0 -80 50 -51 0 74 0
word -3 want	-56 142 -83 130 -23 -52 -29
word -3 wanted	-6 -11 -7 388 153 100 -62
word -3 wants	-19 -2 -3 -1 -2 -2 -3
word -3 war	1 -12 0 -4 -25 -14 112
word -3 was	7 -27 -23 10 9 9 11
word -3 wasn't	-267 -2 -51 -31 -188 -8 320
word -3 watched	-6 354 -4 -2 -4 -55 -1
word -3 way	-95 -6 17 -25 -44 -21 175
word -3 we	-47 -10 17 -24 -30 16 46
word -3 week	-9 156 -35 -62 -28 -47 -1
word -3 weekend	-39 -109 -147 -14 49 69 220
word -3 weeks	382 -334 -109 135 -12 -224 91
word -3 well	-37 -80 134 -72 -27 97 -63
word -3 went	-36 71 10 -34 18 -82 11
word -3 were	31 -65 86 -108 -29 4 64
word -3 what	63 -40 -37 -42 -72 -13 -92
word -3 when	-105 79 -54 9 -8 -32 -12
word -3 where	191 -170 -1 -10 -37 13 47
word -3 which	44 -64 -24 38 85 66 -141
word -3 while	-20 72 14 -71 -22 -9 -17
word -3 who	-4 -21 5 64 -15 0 -60
word -3 whole	-22 172 -104 -21 71 -16 -20
word -3 whom	-35 -10 -34 187 -91 -41 -8
word -3 whose	-15 -11 11 50 70 -57 -24
word -3 wife	-28 -2 53 -15 -22 -2 -7
word -3 will	-2 55 -44 19 -22 -29 18
word -3 winner	65 -77 -34 -6 2 44 -3
word -3 wins	-10 226 -3 0 0 -80 -2
word -3 winter	-3 -9 100 -82 -3 -4 -7
word -3 with	9 20 32 -44 35 -79 -22
word -3 without	-41 0 0 0 -1 0 51
word -3 woman	-19 -25 -19 86 -16 -42 35
word -3 won	51 -102 -60 120 23 101 -8
word -3 won't	-7 243 -175 -236 161 -67 -26
word -3 work	-159 56 134 4 66 -18 -129
word -3 worked	-151 139 92 -21 86 -111 -49
word -3 works	-1 -7 14 -9 -1 -1 1
word -3 world	-21 106 12 -34 -126 -68 105
word -3 would	42 -137 -15 12 -85 21 123
word -3 writer	82 -6 -82 59 -74 -32 -56
word -3 writing	-1 -82 -119 -55 -15 230 -30
word -3 written	10 3 40 -5 -38 -39 -15
word -3 wrote	-17 8 -7 -46 -51 -55 -3
word -3 year	4 110 -32 -56 -58 -58 99
word -3 years	95 110 142 -81 -185 -75 -83
word -3 yes	-6 0 234 -1 1 0 0
word -3 you	-16 175 18 -119 -56 -106 78
word -3 young	-28 -34 13 18 -41 56 -14
word -3 your	-7 -19 -44 -116 50 60 -150
word +1 about	71 98 -125 -78 83 -26 -19
word +1 above	-86 255 -51 -19 -75 -18 -38
word +1 across	277 -20 -130 -19 -31 -11 -33
word +1 actor	-18 82 -94 -16 -37 -46 136
word +1 actress	-89 -68 -114 -38 111 213 -11
word +1 adaptation	83 -169 166 27 -4 -62 -20
word +1 adapted	198 -48 -16 -36 -56 -33 -12
word +1 added	-51 142 23 -7 -54 -25 -10
word +1 after	-1 -38 64 51 68 -13 -68
word +1 again	-1 -44 129 42 -33 -38 -47
word +1 against	28 -64 -79 -133 -74 -39 281
word +1 aged	-63 -29 14 -17 -6 -10 117
word +1 agent	8 -16 -1 -57 161 -33 -24
word +1 agreed	0 -16 29 -18 7 -1 0
word +1 ahead	20 -19 0 -7 0 0 0
word +1 album	-36 -19 14 0 13 -30 68
word +1 all	28 -26 -21 -9 -39 84 -49
word +1 along	48 -3 -58 46 -70 149 -7
word +1 alongside	-11 59 -11 87 -9 -91 -8
word +1 already	-112 146 56 -6 21 -23 -56
word +1 also	-28 25 24 -19 -3 8 -4
word +1 among	23 190 -58 -11 -59 -82 -10
word +1 an	32 -29 26 -38 -7 -8 -9
word +1 and	-23 28 8 22 13 23 10
word +1 animation	-7 -3 -3 -2 31 -2 -11
word +1 announced	-71 -5 12 -60 250 -93 -27
word +1 appear	-1 -3 15 -6 -1 -5 -1
word +1 appeared	-58 93 91 -48 -14 -86 -13
word +1 appears	-46 -151 203 -15 -27 245 -94
word +1 are	39 -26 -20 9 19 -47 24
word +1 around	-272 -20 -238 -102 -83 323 -43
word +1 arrives	-224 57 -95 299 -88 -156 -63
word +1 as	31 -21 52 -13 -4 4 -29
word +1 asked	34 -79 115 -47 28 -10 -29
word +1 assistant	-7 -2 71 -26 -21 -5 -3
word +1 at	19 -11 17 -17 0 41 -35
word +1 audience	47 -35 127 -68 -28 -6 -39
word +1 author	-73 -155 -24 -2 -7 247 -14
word +1 award	190 -17 -24 -43 -21 -69 -69
word +1 awards	104 -167 -60 -11 164 -63 -62
word +1 away	-79 -15 201 -44 -26 -38 -9
word +1 back	115 9 156 -102 -25 -115 -71
word +1 band	-42 -8 -273 -9 1 -111 430
word +1 based	199 -163 -5 -33 -2 -11 9
word +1 be	51 121 -11 -139 6 -4 -24
word +1 beat	-11 362 -133 -141 -42 -25 -14
word +1 became	-127 177 62 -60 -60 61 -18
word +1 because	29 -65 22 -17 -35 -25 127
word +1 been	185 -57 -27 117 -184 -85 -25
word +1 before	86 36 -118 24 85 -4 -43
word +1 began	-139 44 83 -78 -46 144 -33
word +1 begins	25 -157 -34 -16 -41 310 -59
word +1 behind	109 88 -42 2 -115 55 -112
word +1 being	-14 98 -287 290 -52 -52 -4
word +1 best	-5 23 38 -7 -53 -25 29
word +1 between	42 -23 -10 -7 -9 -8 -2
word +1 big	82 -100 57 -3 -9 -2 0
word +1 biopic	-14 -59 -83 271 -35 -27 -26
word +1 book	49 -23 47 -4 -11 -27 -25
word +1 books	-141 -132 -42 276 -131 107 -69
word +1 born	269 -258 -34 -28 -33 -124 -40
word +1 boss	9 -6 -21 -2 26 -4 -4
word +1 both	-7 -40 60 -17 -1 16 -7
word +1 bought	-96 -38 6 -31 145 -25 54
word +1 box	102 -17 -56 -15 -66 -13 51
word +1 boy	111 -11 -105 -2 -49 -5 71
word +1 breaks	-93 185 -22 -105 -66 62 -38
word +1 brings	-101 65 -113 -65 218 -18 -26
word +1 brother	-3 -15 240 -137 -12 -7 -61
word +1 brought	-88 269 -27 -77 -24 -22 -50
word +1 but	-18 93 -25 13 -38 -24 -12
word +1 by	53 34 -37 -24 -27 73 -26
word +1 called	-79 -22 14 -32 42 -24 99
word +1 came	-26 81 27 -36 99 -64 -39
word +1 camera	-16 -6 88 -29 -24 -6 -10
word +1 can	-43 -7 -94 18 131 -40 27
word +1 can't	-33 31 53 -23 3 -4 -21
word +1 cartoon	-68 -4 -28 -6 116 -2 -9
word +1 cast	-4 16 13 -8 -3 -7 0
word +1 chart	-41 -11 -12 -3 -12 -6 83
word +1 children	-95 -65 -81 395 -48 -64 -62
word +1 chosen	20 -18 0 -1 0 0 0
word +1 cinema	78 -101 -99 -73 61 -50 48
word +1 cinemas	42 -65 -5 -22 -15 -5 74
word +1 city	63 -13 -2 -15 -4 -10 -14
word +1 close	-41 142 -13 -1 -21 -72 -1
word +1 closed	-51 -22 -159 -129 -28 306 -28
word +1 co-star	-14 26 68 -36 -3 -28 -14
word +1 come	-65 54 131 -20 -8 -56 -13
word +1 comedy	-19 -66 76 -16 97 -49 -14
word +1 comes	-122 198 -162 141 -89 -99 89
word +1 comic	-102 268 -85 -28 -29 -207 -16
word +1 coming	-14 230 -59 -39 -39 -53 -26
word +1 company	-85 -19 44 -29 -78 146 36
word +1 completed	0 -10 21 -8 0 -1 0
word +1 confirmed	-54 -21 -22 -17 186 -51 -7
word +1 cost	29 -20 -2 -1 -2 0 0
word +1 could	-33 33 -30 103 -42 -1 -14
word +1 country	8 -2 -4 0 2 -5 0
word +1 couple	171 -20 -45 -49 -21 -16 -39
word +1 credits	-56 -2 133 -12 -48 -7 -9
word +1 cut	48 -57 104 -12 -45 -10 -40
word +1 daughter	-2 -4 65 13 -41 -39 -7
word +1 day	56 -10 -21 -4 -9 -2 -1
word +1 days	10 -4 -78 140 -24 -2 -27
word +1 dead	78 -61 -132 146 -6 -5 -1
word +1 deal	20 -8 -51 -16 61 -26 6
word +1 debut	194 -105 37 -70 -57 -4 7
word +1 designer	104 -33 -31 -3 -13 -11 -7
word +1 did	-51 62 40 -52 -29 108 -41
word +1 died	-53 -21 165 -34 -16 -14 -25
word +1 dies	-72 10 160 -15 -12 -41 -19
word +1 directed	-11 -35 104 -9 -28 -3 -6
word +1 directing	-31 -49 155 -14 -13 -2 -38
word +1 director	44 78 -72 -30 33 -36 -3
word +1 directs	-38 152 83 -25 -86 -29 -52
word +1 do	69 -45 56 -22 -18 -18 -12
word +1 documentary	-130 -31 -101 -7 261 -42 -30
word +1 does	15 3 83 -47 -29 -8 -8
word +1 doesn't	-88 -85 -65 182 76 23 -48
word +1 done	1 -2 21 0 -5 -3 0
word +1 double	153 -180 -95 -74 -149 175 -139
word +1 down	212 -43 -2 -35 -49 -66 -14
word +1 drama	93 -86 88 -32 12 -43 -52
word +1 dropped	-196 311 26 -51 -22 -72 -30
word +1 drug	0 -19 52 -16 -5 -16 -1
word +1 due	13 -5 -3 -2 -3 -2 -2
word +1 earlier	-81 157 37 -29 -20 -11 -88
word +1 early	-37 -98 -41 -5 89 -20 146
word +1 earned	-182 160 35 -31 5 -91 -38
word +1 eight	8 -5 0 0 -2 0 0
word +1 else	116 -26 -35 -16 -8 -19 -14
word +1 end	49 148 -35 -74 -13 -85 -3
word +1 ended	-257 -47 -27 -15 -33 420 -196
word +1 episodes	179 -13 -99 -9 -19 -25 -16
word +1 even	23 -1 78 -46 -14 -23 -7
word +1 ever	49 -39 18 -7 -3 -25 -9
word +1 every	-49 26 -9 168 -46 -127 -15
word +1 expected	-16 -5 49 -30 -4 -3 -4
word +1 falls	141 47 -71 -33 -27 -8 -33
word +1 family	40 -88 -4 51 22 3 -18
word +1 fans	-66 -17 108 54 -33 -10 -30
word +1 father	-17 -6 -67 156 -18 -19 -57
word +1 favourite	-210 -42 88 -16 -97 -80 248
word +1 feature	-18 -28 -30 -3 92 -2 -1
word +1 features	-11 -21 126 -24 -9 -43 -2
word +1 fell	-166 148 16 -44 -174 150 -33
word +1 festival	-41 -67 -50 -9 81 -19 75
word +1 fiction	27 -30 41 -6 -21 -3 -11
word +1 fifth	11 -4 -5 -2 -1 -2 -1
word +1 film	1 30 0 28 23 -49 -38
word +1 filmed	-81 -10 165 -2 -79 -4 -11
word +1 filming	-15 -9 -1 -1 -22 -2 42
word +1 films	43 33 -7 72 -42 -45 -33
word +1 final	-8 -117 -37 44 -25 133 -7
word +1 find	317 -209 -212 -246 -247 -186 -104
word +1 finds	-44 -74 192 0 -24 -37 -18
word +1 finished	-45 -65 113 -48 -45 -12 112
word +1 first	-30 7 -4 48 -12 -8 -4
word +1 five	-23 -127 -19 0 -19 -16 190
word +1 follow	189 34 -138 -95 -20 -24 -19
word +1 follow-up	2 -23 82 -23 -26 -6 -11
word +1 followed	150 37 38 -58 -130 -82 -32
word +1 follows	-43 196 -95 -17 -11 -10 -12
word +1 for	19 -3 4 4 -2 1 37
word +1 former	92 -5 71 -83 -24 -2 -32
word +1 found	-51 -88 -22 -66 -49 -32 307
word +1 four	21 128 -7 -2 -3 -6 -107
word +1 fourth	13 -4 15 -10 -5 -2 -12
word +1 friend	-134 -30 -205 125 324 -34 -129
word +1 from	63 62 -16 -2 -48 -19 -8
word +1 game	-40 181 -61 -3 -26 -44 -4
word +1 gave	-2 -22 141 -37 50 -101 -21
word +1 get	-60 -103 11 -11 -87 -34 269
word +1 gets	-159 -22 -36 187 -51 -52 132
word +1 ghost	-8 -53 126 -28 -22 -71 6
word +1 girl	198 -2 -59 -76 -35 -8 -55
word +1 given	-30 -50 101 -17 0 -9 -30
word +1 gives	-36 -23 102 -26 -10 -5 -12
word +1 go	-44 -89 20 43 149 -50 -26
word +1 goes	-119 154 2 140 -103 -35 -70
word +1 going	6 -82 -13 250 -88 -51 -37
word +1 good	183 -67 -53 -14 -23 -13 -2
word +1 got	-94 89 -3 78 -83 55 -59
word +1 grew	-48 -21 161 -24 -39 -4 -11
word +1 had	-33 23 17 -8 -1 -13 8
word +1 half	14 -9 -3 -1 -4 -4 -3
word +1 has	-33 -19 5 -22 49 -8 23
word +1 hasn't	-41 -35 -18 128 -26 -23 -8
word +1 have	91 -27 -39 -37 -7 13 4
word +1 he	34 44 -23 45 21 -47 -64
word +1 head	15 -24 113 -17 -6 -2 -62
word +1 heads	-16 -19 74 -2 -4 -6 -8
word +1 heard	39 -36 238 -74 -81 -133 -26
word +1 held	-88 225 -10 -14 -76 -36 -23
word +1 her	6 -19 99 -48 -3 -4 -9
word +1 here	40 67 46 -15 -40 -49 -39
word +1 hero	-23 -139 -229 -14 279 -25 -41
word +1 him	8 -3 -1 -2 -1 0 -1
word +1 himself	-91 -48 139 114 -44 -35 -32
word +1 hired	-63 -7 84 -26 35 -5 -2
word +1 his	17 -23 -6 55 -12 -18 -17
word +1 hit	262 -43 -102 -2 -70 -2 -7
word +1 home	27 171 -34 -67 -31 -20 -21
word +1 horror	-233 83 1 -25 157 -14 -40
word +1 hospital	-77 -1 -2 -1 103 -5 -3
word +1 house	-17 120 -36 -66 -83 -5 -13
word +1 how	-20 -103 -5 -2 -5 148 -3
word +1 husband	18 -2 89 -99 -1 0 -3
word +1 if	33 -32 15 -20 -1 2 -1
word +1 in	-5 -16 -16 35 5 7 20
word +1 include	12 -8 -31 -4 128 -4 -91
word +1 includes	-59 227 -61 -9 -8 -15 -47
word +1 instead	-36 179 -178 -19 -46 -40 173
word +1 into	-27 -80 -23 103 -25 69 2
word +1 is	-48 37 28 2 9 -2 -6
word +1 isn't	-72 166 -36 -31 -16 -27 25
word +1 it	43 -26 11 -16 -7 12 -14
word +1 its	6 69 -43 -20 -17 -6 18
word +1 joined	-62 -6 120 -6 -19 -15 -5
word +1 joins	-117 -16 222 -78 -19 -16 15
word +1 just	67 -41 -15 59 8 -114 18
word +1 kitchen	-11 -1 299 -46 -112 -8 -234
word +1 know	48 -41 -33 -11 -10 -18 58
word +1 known	263 -18 -124 -23 -42 -5 -30
word +1 knows	123 -45 161 -42 -63 -13 -110
word +1 lands	-150 172 -150 -20 -83 -167 152
word +1 last	-39 36 -48 -17 97 -8 -15
word +1 late	8 -10 -22 -6 -6 -3 32
word +1 later	-71 -14 114 -9 -9 -6 -16
word +1 latest	-10 -32 -91 -23 221 -6 -53
word +1 latter	40 -13 -6 -2 -7 -11 -1
word +1 lawyer	-32 -50 170 -38 -26 -3 -6
word +1 lead	38 180 -68 -20 -12 -36 -20
word +1 leading	16 -24 78 -27 -4 -7 -24
word +1 leads	-38 253 -16 -31 -26 -85 -64
word +1 leave	4 -10 9 -10 7 0 1
word +1 leaves	-59 -47 177 5 -19 -29 -18
word +1 led	13 -16 -1 -3 -1 -1 9
word +1 left	-106 137 95 -18 -64 -40 -25
word +1 less	16 -2 -6 -1 -3 -3 0
word +1 let	14 -55 137 -47 -32 -33 -13
word +1 life	24 -13 -3 -4 -3 -2 -5
word +1 like	10 39 5 -16 -11 -21 14
word +1 liked	-73 -39 207 -20 -28 -19 -18
word +1 line	99 -222 -373 190 -110 -27 212
word +1 little	18 -59 57 1 1 -3 -15
word +1 lives	-94 -92 -220 399 -45 -52 -86
word +1 long	109 -14 -35 -3 -10 -52 -3
word +1 look	0 24 57 17 -14 -56 -41
word +1 lost	-51 -186 32 -13 -64 159 135
word +1 love	-11 -55 6 110 -10 -9 -52
word +1 made	-29 4 41 -26 3 105 -78
word +1 make	340 -71 -97 -75 -75 -38 -49
word +1 makers	24 -5 -11 -4 -4 -2 0
word +1 makes	-99 85 -82 139 -16 -10 -12
word +1 making	-5 -48 -96 162 -3 -1 11
word +1 man	-12 -61 -222 -46 152 -37 214
word +1 manager	2 -5 28 -21 -2 -1 -1
word +1 may	-31 154 -40 -23 4 -13 9
word +1 me	184 -15 -26 -10 -84 -1 -41
word +1 met	204 -69 -21 -70 -25 -16 -19
word +1 minutes	26 -37 25 0 -1 -1 -13
word +1 money	-35 -34 -44 -48 -39 -20 204
word +1 months	17 0 -6 -1 -4 -3 -2
word +1 more	-75 61 66 -14 -14 -15 -24
word +1 most	-15 -40 -67 -48 -23 -11 187
word +1 mother	162 -9 33 32 -39 -18 -168
word +1 moved	-105 -402 66 300 229 -241 -97
word +1 moves	-119 255 18 15 -103 -65 -30
word +1 movie	35 104 -12 50 -57 -26 -76
word +1 much	47 -13 -17 -8 -12 -4 -3
word +1 music	61 -8 -30 -8 -9 -11 -2
word +1 musical	-26 -93 51 -11 72 -25 19
word +1 my	108 -28 -11 -8 -6 -17 -30
word +1 name	112 -30 39 13 -63 -16 -51
word +1 named	-110 -71 237 -6 102 -145 -23
word +1 near	-105 156 8 -12 202 -25 -193
word +1 never	-47 28 69 -45 -5 -2 -17
word +1 new	66 -28 -3 -1 28 -9 -44
word +1 newcomer	32 -11 -1 -1 -2 -7 -2
word +1 newspaper	119 -6 -18 -2 -24 -32 -6
word +1 next	-6 50 -30 -37 -61 17 77
word +1 night	26 -4 -3 -2 -5 -3 -6
word +1 nine	-110 -279 -6 -17 -62 344 -268
word +1 no	-20 284 -54 -12 -37 -185 -48
word +1 nomination	20 -3 -5 -4 -8 -1 0
word +1 nominations	115 -63 -9 -3 -13 -2 -1
word +1 not	26 -98 -65 108 22 -14 -18
word +1 nothing	60 -1 -1 -1 0 -1 -57
word +1 novel	17 -33 168 -8 -70 -35 -24
word +1 novels	7 -3 89 8 5 -16 -8
word +1 now	38 -93 -81 102 82 -5 -13
word +1 number	-3 -5 125 -18 -56 -26 -17
word +1 of	14 -46 -12 -16 -18 -36 -26
word +1 off	64 111 -59 -59 -37 -44 -37
word +1 office	163 -53 -328 371 -95 -28 -77
word +1 old	129 -50 -22 7 -179 -2 134
word +1 on	3 8 -4 1 -2 -32 12
word +1 once	-16 -58 84 -13 -61 -32 101
word +1 one	49 28 73 -47 -43 -22 -30
word +1 only	11 76 -54 -3 -10 -14 -3
word +1 opened	-133 103 -14 -5 121 -64 -25
word +1 opens	-59 176 -71 -27 10 1 -19
word +1 opposite	-16 -36 -109 125 -12 171 -124
word +1 or	-4 51 71 -58 37 -36 -73
word +1 original	41 -23 33 -2 -10 -16 -22
word +1 other	-14 -7 38 -5 -5 -4 1
word +1 out	27 146 36 14 -68 -56 -73
word +1 outside	-102 181 -2 -8 -46 -21 -1
word +1 over	-23 42 7 -81 70 -16 12
word +1 own	-15 -7 64 -63 26 -3 -9
word +1 owner	-36 -14 -45 -41 178 -4 -67
word +1 paid	-60 -63 76 -10 106 -30 -8
word +1 pair	27 -5 -13 -2 -4 -3 -1
word +1 parents	29 -22 13 -23 2 0 1
word +1 part	-27 81 31 -50 -12 -7 -4
word +1 partner	-35 -30 -66 189 -142 279 -15
word +1 parts	119 -54 -65 -4 -10 -4 -1
word +1 past	-18 -47 -131 417 -93 -30 -83
word +1 people	159 -5 -3 -21 -45 -7 -68
word +1 photographed	1 -5 23 1 -1 -1 -5
word +1 picked	-66 -33 148 -45 -11 -4 -1
word +1 picture	-146 -60 72 60 90 -33 -2
word +1 place	-1 0 198 -3 -146 -2 -58
word +1 play	97 -69 4 -33 -11 -58 66
word +1 played	-180 112 41 71 -23 -19 -8
word +1 playing	5 -4 -3 -1 -8 -2 13
word +1 plays	-45 -22 112 -24 -25 -2 -4
word +1 playwright	34 -21 -5 1 -3 -8 -2
word +1 police	107 -16 -10 -25 -44 -36 32
word +1 policeman	-25 -67 -182 -44 -44 -10 259
word +1 premiere	88 -18 -10 -4 -112 -21 80
word +1 president	-37 -23 -15 -45 59 7 49
word +1 previous	-12 -13 115 -8 -6 -3 -78
word +1 prize	40 -45 -71 -23 -83 56 106
word +1 prizes	0 -13 -9 -2 -35 -14 66
word +1 produce	-2 -28 56 -8 -15 -7 -5
word +1 produced	-111 -57 16 -12 215 -18 -39
word +1 producer	-20 -27 -147 -28 30 240 -70
word +1 producers	-114 242 -57 -1 57 -16 -94
word +1 produces	-99 -248 111 -13 288 -13 -16
word +1 producing	-12 -2 48 -1 -6 -27 0
word +1 production	-34 -12 16 -63 146 -25 -16
word +1 project	-69 -5 261 -42 -58 -45 -31
word +1 published	-106 -2 184 -3 -60 -14 -16
word +1 put	-99 -36 48 -35 221 29 -97
word +1 ran	-127 96 102 -29 -145 112 -87
word +1 read	-55 -12 102 -16 -8 -1 -3
word +1 real	15 191 -154 -13 -16 -20 -4
word +1 received	-129 32 1 16 172 -83 -29
word +1 recently	-35 -59 113 -6 -18 -3 -8
word +1 record	40 -12 -13 -6 -7 -15 12
word +1 recorded	-81 -209 215 -42 -55 179 -22
word +1 release	3 -41 -24 -5 83 -27 -4
word +1 released	117 -90 -60 14 104 -70 -17
word +1 releases	-64 -20 -28 -2 145 -10 -15
word +1 remains	20 115 -233 179 -25 -45 -22
word +1 remake	-13 39 -135 -56 -52 244 -19
word +1 remember	17 -1 -1 -1 -1 -2 -3
word +1 remembered	-8 -7 25 -2 -2 -13 -2
word +1 retired	10 -31 81 -27 -23 -10 -25
word +1 return	0 -41 128 -21 -5 -58 -4
word +1 returned	-164 68 -60 -66 -62 213 -36
word +1 returns	-63 -142 131 -6 -61 179 -27
word +1 rights	-96 -29 43 -18 -70 -34 210
word +1 role	-26 199 -43 -54 -26 -33 -45
word +1 romance	184 -57 135 -128 -105 -13 -46
word +1 room	20 -5 -3 -6 -5 -6 -1
word +1 run	-29 -67 -318 -7 394 -25 -41
word +1 runs	56 -20 -56 78 -84 8 -62
word +1 said	-5 -20 -2 -22 60 7 -10
word +1 sales	70 -63 59 -26 -24 -1 -15
word +1 same	25 -10 -17 -4 -1 -2 -4
word +1 sang	-163 -19 257 -11 -28 -11 -18
word +1 sat	-14 -41 175 -17 -96 -106 111
word +1 saw	-19 -10 106 -29 -42 -10 -1
word +1 say	59 -45 -219 144 138 -12 -99
word +1 says	81 -10 -121 -54 77 -32 42
word +1 scene	22 -13 -4 0 0 0 -1
word +1 school	5 -11 -10 -51 -33 -7 117
word +1 score	19 -11 5 -3 -5 -3 -5
word +1 screen	176 -43 -78 -1 -14 -7 -1
word +1 screenplay	124 -12 -101 -2 -6 -6 -4
word +1 script	20 -13 22 -12 -8 -1 -2
word +1 season	47 -10 -15 -9 -7 -2 -3
word +1 second	-17 -26 60 -51 44 -3 -8
word +1 see	-9 0 0 0 -17 -1 31
word +1 seen	13 -3 -6 -2 -2 -2 -3
word +1 sent	-47 -16 123 -101 67 -2 1
word +1 sequel	-12 95 -26 -8 -18 -18 -11
word +1 serial	150 -34 -35 -31 83 -207 -132
word +1 series	7 25 -52 -12 93 -43 -23
word +1 set	-54 -48 263 -7 -149 -14 19
word +1 sets	-143 97 -35 -29 211 -46 -101
word +1 she	-7 13 -20 11 11 -3 -22
word +1 shooting	2 -3 -14 -1 -5 -2 21
word +1 shop	-54 -51 136 -74 163 -27 -251
word +1 short	78 -15 101 -74 -69 -9 -11
word +1 shot	-12 -11 102 -15 -11 -1 -40
word +1 should	-86 61 -42 193 20 -90 -37
word +1 show	-118 -45 117 -41 -9 79 -26
word +1 signed	-15 -33 134 -44 -29 -3 -12
word +1 since	7 -57 22 52 -12 -65 73
word +1 singer	217 -61 -100 -42 49 -16 -48
word +1 sister	-4 -5 215 -36 -58 0 -142
word +1 six	8 214 -8 -2 -152 -54 -1
word +1 so	-4 95 122 -95 -31 -82 -9
word +1 soap	-265 -8 33 -4 268 -19 -3
word +1 sold	-75 98 117 -99 -116 -170 246
word +1 some	19 -22 15 -20 2 1 2
word +1 somebody	7 214 -144 -64 -155 -36 -76
word +1 something	-59 253 -85 -86 -141 -153 -41
word +1 son	12 -5 89 -78 -6 -2 -4
word +1 song	-9 124 3 -5 -37 -69 -11
word +1 songs	-28 -42 136 -42 111 -168 -3
word +1 spent	-38 -23 93 -35 -70 63 21
word +1 spokesman	33 -17 9 -48 10 4 1
word +1 spring	58 -14 -20 -9 -7 -3 -4
word +1 stage	-1 -5 -10 -5 -70 -116 209
word +1 star	52 121 -175 -59 -35 128 -22
word +1 starred	-105 91 123 -56 -32 -19 -10
word +1 starring	-49 100 -161 -6 -28 -122 207
word +1 stars	-77 49 20 121 -31 -70 -17
word +1 start	270 -30 -95 -24 -72 -8 -18
word +1 starts	-29 54 -34 -19 -70 183 -61
word +1 still	16 -48 -39 -43 -10 -20 144
word +1 stood	-11 -27 -119 -86 -49 -100 326
word +1 story	6 -70 40 81 -8 -24 -20
word +1 student	-1 -7 -19 84 9 -1 -73
word +1 studio	2 -2 -17 -1 -32 -11 65
word +1 such	132 -32 1 -8 -95 -5 -5
word +1 summer	16 -5 -4 -1 -3 -3 -1
word +1 supporting	15 -11 -1 -3 0 -1 0
word +1 take	-140 -90 -15 -59 202 -67 138
word +1 takes	-74 7 86 -11 22 0 -32
word +1 taking	17 -5 16 -55 22 -4 6
word +1 tale	-2 -15 28 -10 -2 -1 0
word +1 talks	-65 -82 -175 273 -29 -50 -14
word +1 teacher	-1 -5 54 -7 -11 -7 -27
word +1 team	-13 151 -14 -19 -18 -63 -27
word +1 television	25 0 -2 -1 -1 -15 -1
word +1 ten	-1 77 -45 -20 0 -15 -4
word +1 than	28 51 -5 -33 -8 -20 7
word +1 that	8 -4 -4 -26 15 -6 21
word +1 the	9 -10 -10 -5 2 -23 -7
word +1 their	1 -16 49 -23 -1 -6 -5
word +1 them	131 -33 -43 -14 -10 -5 -13
word +1 then	-13 -49 11 -13 -2 -11 74
word +1 there	83 9 -26 -68 -20 -20 41
word +1 they	21 -2 -55 -15 6 -26 83
word +1 thing	81 203 -144 -90 -76 -38 -133
word +1 third	20 47 3 -38 87 -67 -35
word +1 this	-12 -23 28 8 -13 -13 27
word +1 those	10 -1 -3 -1 -4 -2 -1
word +1 though	38 -48 26 1 3 1 -20
word +1 thought	11 -3 22 -12 -8 -2 -6
word +1 three	-7 41 -91 -26 -42 134 -7
word +1 thriller	3 -36 4 -31 -46 -24 121
word +1 through	-12 -63 184 -20 -78 166 -59
word +1 time	77 -9 -26 -16 -21 -12 -12
word +1 times	245 -194 -4 -1 -5 -20 -2
word +1 title	55 -5 -26 -1 -10 -3 1
word +1 to	-15 3 -28 6 5 -1 19
word +1 together	-1 244 -30 -39 119 -216 -47
word +1 told	36 -76 75 -22 -5 14 -13
word +1 too	-49 215 73 -137 -28 -30 -27
word +1 took	-55 39 50 -23 -29 52 -26
word +1 top	5 -82 -9 -4 46 -35 96
word +1 trailer	-96 231 -84 -19 68 -61 -34
word +1 turned	-76 -50 23 -50 3 -73 184
word +1 turns	-38 28 9 117 -67 -79 -33
word +1 twice	-1 -47 46 12 -1 0 -20
word +1 two	12 70 -34 -11 -31 -35 21
word +1 under	67 -11 15 -46 -52 -9 66
word +1 until	-7 3 41 -58 -27 -60 98
word +1 up	-24 -56 210 -18 -94 -20 -38
word +1 used	-104 -36 125 -54 -12 -6 96
word +1 version	38 -55 80 -3 -20 -41 4
word +1 very	-57 -10 -21 -27 309 -6 -249
word +1 villain	-54 110 2 26 -14 -63 -15
word +1 voices	85 -4 -72 -5 -4 -2 -7
word +1 want	5 -7 -2 0 18 -10 -1
word +1 wanted	3 -74 133 -56 59 -41 -30
word +1 wants	-110 -25 93 -61 115 0 -10
word +1 war	-4 -9 94 -102 -42 -2 63
word +1 was	-5 5 33 -17 -34 17 -10
word +1 wasn't	-3 -61 -59 166 -111 -36 58
word +1 way	15 -17 10 2 4 0 -15
word +1 we	30 -5 -12 54 -15 8 -53
word +1 week	15 -2 -1 -6 -4 -1 -1
word +1 weekend	-6 -118 -5 -5 148 -59 36
word +1 well	-50 -9 135 -31 -18 -7 -8
word +1 went	-33 -84 -31 110 -25 67 -23
word +1 were	94 -20 -39 -33 -79 5 65
word +1 what	22 -4 -3 -1 -1 -1 -5
word +1 when	-192 -35 5 3 93 12 54
word +1 where	22 107 -16 -15 -5 -59 -18
word +1 which	23 -56 19 -58 30 29 17
word +1 while	-12 -76 -112 88 -38 137 -44
word +1 who	-5 14 15 12 -45 -50 61
word +1 whole	14 -1 -5 0 -1 -1 -2
word +1 whom	10 -4 2 -9 2 -1 1
word +1 whose	1 -61 42 37 1 1 -26
word +1 wife	-76 -24 169 -38 -7 -5 -20
word +1 will	-18 -21 6 -37 60 26 -12
word +1 winner	80 -6 -27 -18 -13 -5 -20
word +1 wins	-72 168 86 -65 -43 -38 -14
word +1 winter	-19 -27 -53 -20 -55 -24 190
word +1 with	60 8 -10 -32 -36 -13 5
word +1 without	-9 -266 -56 -12 155 246 -104
word +1 woman	-7 -41 -112 -29 -48 -12 228
word +1 won	-105 109 15 -30 25 8 -15
word +1 won't	-50 78 6 -26 -20 -19 22
word +1 work	76 -102 111 -33 -5 -14 -16
word +1 worked	-50 -13 161 -9 -28 -11 -13
word +1 works	-25 131 -259 289 -99 -85 -49
word +1 would	23 -47 53 18 2 -19 -24
word +1 writer	35 -10 -11 -2 -8 -5 -6
word +1 writes	-15 -23 111 -6 -48 -5 -8
word +1 writing	36 -32 1 0 0 0 -2
word +1 wrote	-39 -9 101 -13 -31 -13 -1
word +1 year	26 -4 -2 -2 -9 -1 0
word +1 years	196 -32 -61 -10 -40 -29 -16
word +1 yes	15 -12 0 -3 0 0 0
word +1 you	80 49 -43 16 -29 -32 -39
word +1 young	13 -4 -6 -1 -2 0 -1
word +1 your	178 -57 -50 -23 -35 -15 -16
word +2 about	6 156 11 -50 -23 -56 -44
word +2 above	32 -11 -11 -6 -11 -2 -1
word +2 according	37 -41 178 -32 1 -20 -87
word +2 across	-115 63 -105 -28 199 27 -72
word +2 actor	94 24 -92 -9 -8 86 -10
word +2 actress	94 -28 52 -14 0 -4 0
word +2 adaptation	23 -41 -3 -3 -4 -18 -6
word +2 adapted	2 150 2 -25 -8 -103 -27
word +2 added	-11 -12 -25 -15 79 -10 -33
word +2 after	-12 -6 -1 -40 -52 -8 17
word +2 again	-41 87 195 -26 -118 -11 -83
word +2 against	176 -2 18 -18 -3 -110 -48
word +2 aged	-106 192 49 27 -122 -129 -6
word +2 agent	3 -11 5 -27 23 0 -3
word +2 ago	192 -43 -91 -3 -12 -5 -19
word +2 agreed	-199 -44 87 -37 203 24 -12
word +2 ahead	-5 113 -111 -53 88 -44 -36
word +2 album	9 -34 -277 -1 274 -43 -6
word +2 all	28 -133 -107 110 46 31 -8
word +2 along	51 -17 -65 88 -35 -33 -43
word +2 alongside	-26 -57 -40 44 -46 150 -26
word +2 already	6 -57 133 -33 -1 -17 -24
word +2 also	2 36 -10 -76 0 -52 104
word +2 among	-10 -110 -69 32 -23 186 -16
word +2 an	20 -4 -6 57 -56 -36 14
word +2 and	2 -21 -29 18 -12 9 -12
word +2 animation	-71 336 -141 -120 -26 -26 -7
word +2 announced	0 125 -56 -79 52 -15 -7
word +2 another	35 -25 -80 146 3 -108 27
word +2 appear	7 -10 14 -9 -2 -3 0
word +2 appeared	14 10 -9 211 -20 -19 6
word +2 appears	-191 13 11 -14 -18 -119 -17
word +2 are	7 -14 -48 30 -18 -9 51
word +2 around	-77 -63 181 -69 -30 -35 95
word +2 arrives	-45 -161 46 6 -44 194 -14
word +2 as	6 70 63 -65 -16 -38 -43
word +2 asked	61 -36 10 -1 61 -34 -76
word +2 assistant	-2 -22 49 -2 -11 -3 -9
word +2 at	-7 -58 1 39 -21 -15 -25
word +2 audience	31 -4 -9 -1 -10 -8 -3
word +2 author	65 -206 -73 124 -7 178 -10
word +2 autumn	-1 -215 -2 0 -1 188 60
word +2 award	31 -6 -10 -2 -8 -14 -6
word +2 awards	-66 -10 -7 -1 -45 -5 -1
word +2 away	-169 -116 65 129 24 -44 16
word +2 back	29 -177 23 68 -50 9 105
word +2 band	13 -7 -17 0 -1 -2 1
word +2 based	-24 103 -42 -78 -19 60 -12
word +2 be	13 22 -10 37 -47 -37 31
word +2 beat	-108 -7 -6 -9 0 -1 0
word +2 became	149 9 -39 -127 -79 2 185
word +2 because	-78 117 -36 40 86 -85 -50
word +2 become	112 56 30 -119 -103 -59 76
word +2 been	12 2 8 27 -87 30 4
word +2 before	-43 -115 -6 -73 196 -62 2
word +2 began	26 -25 19 -11 -9 -9 -7
word +2 begin	1 -10 37 -29 -68 82 -13
word +2 begins	10 -1 -6 -1 -2 -7 -12
word +2 behind	181 -8 -146 -56 -3 -1 -8
word +2 being	109 -49 -14 -41 -79 -66 106
word +2 best	-58 1 17 -25 -37 104 -16
word +2 better	94 154 -57 -68 -88 -81 -32
word +2 between	50 -179 92 -48 -4 96 -8
word +2 big	4 120 -43 -3 -52 -12 -7
word +2 biopic	-12 -1 20 -2 -4 -2 -3
word +2 book	81 150 22 -1 5 -50 -4
word +2 books	-43 -8 93 -9 -9 -4 -22
word +2 born	-56 -16 130 -39 1 -16 -3
word +2 boss	1 -13 11 14 6 0 -13
word +2 both	-32 -15 33 -56 -10 128 -23
word +2 bought	117 202 -15 -4 98 -116 -16
word +2 box	227 232 -119 -10 -6 -10 -12
word +2 boy	0 52 -16 1 -9 -35 -6
word +2 breaks	-113 140 -13 -2 -11 -74 -5
word +2 brings	65 109 7 -25 -11 -33 -32
word +2 brother	-89 -11 12 94 -12 -28 -48
word +2 brought	-94 -19 34 50 -16 -19 54
word +2 but	53 -39 16 -31 48 -47 -40
word +2 by	-18 37 -97 -66 45 134 -69
word +2 called	37 55 -27 93 -89 -63 -25
word +2 came	14 60 39 -100 67 -81 -20
word +2 camera	-42 -3 -3 -2 -3 -1 -2
word +2 can	69 -56 -68 123 -13 -13 0
word +2 can't	1 -3 18 -16 -7 0 -1
word +2 cartoon	95 -3 -37 -26 -11 -8 -1
word +2 cast	-32 45 1 -8 42 -42 -8
word +2 chart	-156 0 0 0 -5 0 167
word +2 children	-275 -103 -101 357 -100 -140 100
word +2 chosen	63 -45 -42 -34 105 -54 -3
word +2 cinema	11 -62 -40 -4 -44 -53 140
word +2 cinemas	-13 129 -98 -69 65 -14 -32
word +2 close	83 66 -50 8 114 -47 -144
word +2 closed	-21 -258 -426 -24 196 -18 -17
word +2 co-star	-36 -32 57 -39 -4 -2 -4
word +2 come	6 -61 8 -9 -17 75 -8
word +2 comedy	164 -10 69 -7 -105 -35 -13
word +2 comes	-5 16 -74 120 -7 -37 -5
word +2 comic	-46 0 0 0 0 -1 -2
word +2 coming	2 -42 169 -22 -32 -40 -8
word +2 company	37 -43 83 180 -95 -23 -42
word +2 completed	-86 180 23 -26 -27 -12 -75
word +2 confirmed	0 -24 100 -96 8 2 0
word +2 cost	9 35 7 -11 -9 -33 14
word +2 could	50 57 12 -16 -9 -46 -49
word +2 country	16 -8 -1 -7 3 0 0
word +2 couple	11 -1 0 0 0 0 -1
word +2 credits	179 -116 55 -44 -83 -39 -36
word +2 cut	-6 7 -52 -119 -83 226 120
word +2 daughter	-107 -18 -45 -128 -19 -25 298
word +2 day	-30 -17 -13 -1 -12 -5 85
word +2 days	-44 -19 -1 0 -356 0 390
word +2 dead	11 168 -427 425 0 -4 -11
word +2 deal	20 -23 5 -9 7 0 0
word +2 debut	-123 -9 17 -1 -10 -1 116
word +2 designer	104 -14 -94 -2 -1 -4 -1
word +2 did	-57 40 26 19 -58 90 -102
word +2 died	-14 31 -3 14 -3 -77 12
word +2 dies	-107 73 4 -16 -2 -40 -3
word +2 direct	-59 -6 128 -26 -20 -8 -4
word +2 directed	50 110 -77 -3 -71 -29 26
word +2 directing	-48 -14 20 -14 -11 -18 75
word +2 director	39 12 57 -11 3 -29 -12
word +2 directs	-41 47 -82 -94 -40 175 -50
word +2 distribute	-76 -88 -85 -4 291 -7 -26
word +2 do	276 -67 -8 -113 -22 -34 -12
word +2 documentary	32 75 -33 -7 -46 -14 -1
word +2 does	81 -131 -55 59 76 50 3
word +2 doesn't	-32 -39 -64 127 -16 -7 20
word +2 done	114 -142 -85 -54 27 215 -97
word +2 double	145 -13 203 -6 -10 -6 -11
word +2 down	-75 44 13 164 -43 -41 -69
word +2 drama	57 -77 43 -7 -36 -40 -56
word +2 dropped	-44 82 114 -22 1 -74 -81
word +2 drug	-91 -49 -247 347 -40 -4 -31
word +2 due	-54 141 23 -54 50 -56 -43
word +2 earlier	19 -16 -5 -1 -4 0 -1
word +2 early	142 -24 18 5 12 0 -186
word +2 earned	-225 -4 0 0 1 0 0
word +2 eight	-127 172 -48 -44 -3 -76 72
word +2 else	-70 -90 -190 -84 -218 -52 410
word +2 end	-4 -19 40 -6 -5 9 -16
word +2 ended	-35 64 25 -63 -42 -63 99
word +2 even	-39 -61 28 95 -42 74 -43
word +2 ever	233 -96 -191 -67 25 -32 150
word +2 every	-121 -107 20 188 -65 236 -186
word +2 executive	-55 -9 -136 -34 252 -24 -64
word +2 expected	122 -107 28 -49 27 -12 -15
word +2 falls	10 -17 -36 38 -8 -1 -9
word +2 family	237 0 -63 -169 -3 -20 0
word +2 fans	206 -19 4 -1 0 -2 -14
word +2 father	3 -20 -155 198 -4 -49 -3
word +2 favourite	380 -139 219 -6 -3 -4 0
word +2 feature	3 -18 34 -3 -9 -3 -8
word +2 features	3 -32 35 -7 -3 -2 7
word +2 fell	-19 -43 228 -81 -47 166 100
word +2 festival	-53 128 -61 -3 231 -58 -83
word +2 fiction	124 -5 -5 -6 -70 -34 -5
word +2 fifth	-23 287 -128 -95 -56 -24 -22
word +2 film	48 -15 16 9 -56 -18 29
word +2 filmed	-135 132 -33 -56 -96 65 -19
word +2 filming	-27 31 -9 -9 70 -35 -20
word +2 films	-3 -10 36 -5 -3 -2 -12
word +2 final	-8 149 -6 -1 -3 -32 -103
word +2 find	15 27 -31 -36 46 -17 -5
word +2 finds	-174 255 41 -208 -13 -12 -18
word +2 finished	-117 -25 -4 224 -42 -54 -35
word +2 first	-3 -9 -64 77 -33 73 -14
word +2 five	-167 127 -202 86 1 -49 1
word +2 follow	2 105 -21 -12 -49 -21 -2
word +2 follow-up	-31 65 -7 -2 -4 -37 -18
word +2 followed	7 162 -17 -27 -6 -89 -20
word +2 following	-99 -32 -84 223 -10 -18 -28
word +2 follows	19 60 -7 -82 11 -13 -6
word +2 for	-4 0 -15 1 0 28 -13
word +2 former	9 1 1 -1 2 0 1
word +2 found	67 -91 67 -68 -34 244 -32
word +2 four	206 22 -191 -85 17 133 28
word +2 fourth	-17 263 -139 -18 -16 -52 -2
word +2 friend	5 -1 198 -185 -2 -1 -11
word +2 from	24 80 -15 -13 -57 -18 -34
word +2 game	38 -61 12 46 -1 2 -32
word +2 gave	-71 99 8 56 -56 -21 -26
word +2 get	-20 83 65 -46 -17 -28 1
word +2 gets	75 26 -4 -39 -24 -33 -18
word +2 ghost	8 -3 0 0 -1 0 -1
word +2 girl	-32 186 -38 -7 -6 -96 -5
word +2 given	-60 -118 2 111 60 -26 -46
word +2 gives	78 -2 22 -4 -5 -10 -7
word +2 go	-63 127 -54 10 10 -40 -30
word +2 goes	-107 -15 -59 78 -47 66 -35
word +2 going	88 -94 -96 -6 183 -41 -28
word +2 gone	-1 248 31 -84 -63 -16 -120
word +2 good	60 -4 -106 151 -78 -36 -31
word +2 got	-94 2 18 -37 71 -44 30
word +2 grew	69 209 -154 -86 -2 -25 15
word +2 had	35 -42 16 -29 18 -23 51
word +2 half	-62 145 47 -48 -44 -76 -30
word +2 has	7 -42 -3 -28 3 -5 31
word +2 hasn't	37 -40 -3 -13 55 -5 -23
word +2 have	-21 37 50 -59 -5 -7 -27
word +2 he	62 6 6 -1 -19 -8 53
word +2 head	24 99 76 -52 -76 -23 -52
word +2 heads	-138 118 186 -129 -39 -89 -85
word +2 heard	427 215 280 -18 -11 -13 -238
word +2 held	-47 216 40 -8 -83 -125 -25
word +2 her	-66 29 54 17 -20 -15 0
word +2 here	-54 -116 12 70 -10 103 -9
word +2 hero	-13 -13 -13 -6 100 -66 -3
word +2 him	-28 40 39 31 -37 -33 -7
word +2 himself	-8 -11 96 -27 -5 -5 -25
word +2 hired	-18 -154 -137 264 13 -8 -18
word +2 his	-37 0 60 40 5 -20 -42
word +2 hit	89 -58 33 -14 -3 -29 -15
word +2 home	39 58 -1 58 -10 -121 -80
word +2 horror	201 98 61 -10 -78 -55 -21
word +2 hospital	-34 0 0 0 -58 0 -2
word +2 house	15 -9 -47 -28 -104 -3 287
word +2 how	-97 101 10 107 -23 -31 -79
word +2 husband	-24 -4 62 -19 -39 -2 -8
word +2 if	43 -147 23 -41 -10 -15 168
word +2 in	-13 -17 -20 10 -53 32 27
word +2 include	-23 15 -47 -12 97 -8 -9
word +2 includes	27 17 -8 -22 -11 -28 -5
word +2 including	53 -162 -97 -9 105 -21 149
word +2 instead	0 -13 10 -4 0 0 0
word +2 into	-124 33 38 86 -18 53 -71
word +2 is	-29 -16 -54 28 10 49 -11
word +2 isn't	4 -42 15 -31 -27 74 -17
word +2 it	44 -54 29 -30 50 -66 8
word +2 its	-69 52 -124 4 44 1 83
word +2 joined	-17 -56 199 -44 78 -59 -96
word +2 joins	-222 -164 -95 409 106 -107 -89
word +2 just	-26 139 37 -41 -27 -28 -40
word +2 know	78 -72 27 2 -6 -4 -20
word +2 known	-47 20 95 -29 -48 -19 18
word +2 knows	-90 302 -143 124 -245 -143 -111
word +2 lands	-72 236 -19 -6 -23 -217 50
word +2 last	29 6 25 -33 -20 -23 2
word +2 late	-17 103 129 -195 -33 -17 3
word +2 later	-4 24 46 35 -36 -34 -24
word +2 lead	-71 -24 20 -35 187 -44 -28
word +2 leading	3 -62 131 -68 2 3 -25
word +2 leads	-2 39 -2 -10 -13 -99 75
word +2 leave	-1 -16 54 -22 -2 -6 -2
word +2 leaves	6 -3 -9 -4 -1 -2 -2
word +2 leaving	-43 -136 68 -129 -7 276 -47
word +2 led	-6 -4 -3 -14 -26 -10 73
word +2 left	-25 -5 -30 46 -11 -25 18
word +2 less	146 183 -135 -34 -46 -63 -52
word +2 let	-97 73 -19 -37 184 -45 -50
word +2 life	-84 39 -115 301 -53 -78 -89
word +2 like	-95 161 -118 131 44 -38 -23
word +2 liked	240 -57 -9 39 -149 -29 -37
word +2 line	-29 -37 160 -21 -16 -56 -17
word +2 little	35 -28 51 -23 -6 -22 -3
word +2 lives	-18 -4 13 -21 -1 -3 -1
word +2 long	266 -101 123 -113 -70 -44 -25
word +2 look	41 -17 28 -10 -16 -10 -11
word +2 lost	-12 -133 58 29 -10 123 -2
word +2 love	-100 205 -27 -47 -20 -12 -18
word +2 made	-29 38 -49 30 -51 41 41
word +2 make	-27 31 -90 69 -29 -87 112
word +2 maker	-4 -42 102 -17 -16 -3 -9
word +2 makers	40 -7 0 -24 1 0 1
word +2 makes	-59 38 159 -127 -24 -12 0
word +2 making	-18 4 135 -37 -7 -57 -16
word +2 man	-42 86 -19 -8 -28 -18 -12
word +2 manager	0 -11 33 -34 16 0 0
word +2 may	-42 10 35 41 18 -7 -84
word +2 me	-158 88 -34 -43 -33 -53 181
word +2 mentioned	82 -283 -25 -27 -23 242 67
word +2 met	-3 -7 10 -5 0 -3 -1
word +2 minutes	15 -3 -7 0 -3 -2 -1
word +2 money	-64 -14 -137 281 -106 -13 17
word +2 month	9 -4 -5 -5 -14 -2 17
word +2 more	-27 87 -26 -39 -12 40 -47
word +2 most	144 -92 -82 117 -30 -25 -54
word +2 mother	-5 -37 263 -194 -17 -23 -6
word +2 moved	-26 -21 -8 -4 19 -5 -6
word +2 moves	7 141 -51 -42 -35 -21 -3
word +2 movie	146 -65 47 -44 -20 -20 -26
word +2 much	-11 -10 0 -10 92 -2 -56
word +2 music	-1 -2 -9 -2 -1 -6 0
word +2 musical	-78 249 -69 -28 -44 -108 -31
word +2 my	148 -5 -31 -42 -18 -19 -11
word +2 name	-2 87 -6 -6 -3 -22 -41
word +2 named	-33 -18 31 -40 9 -31 68
word +2 near	-20 -80 -153 -50 -45 -46 403
word +2 never	-52 -119 88 114 104 -47 -60
word +2 new	107 -47 41 -40 -28 -7 -18
word +2 newcomer	11 -11 27 -8 -1 -1 -3
word +2 newspaper	72 -6 -15 -5 -16 -2 -8
word +2 next	0 7 -1 -43 -53 36 -13
word +2 night	-48 -215 -21 -4 -299 210 184
word +2 nine	-82 149 -46 -11 -29 73 -79
word +2 no	-14 20 53 -38 -17 -25 19
word +2 nominated	-14 -29 127 -47 -9 -8 -11
word +2 nomination	24 -5 -3 -2 -8 -2 -2
word +2 nominations	43 394 -1 -2 -2 -1 -305
word +2 not	9 -31 46 23 -29 6 -4
word +2 nothing	-53 256 -122 -68 31 -105 -107
word +2 novel	2 -15 19 -3 -22 -11 -10
word +2 novelist	-15 -86 115 -18 1 0 -1
word +2 novels	-4 -7 99 -1 -3 -1 -1
word +2 now	-21 -39 -42 -65 53 -20 103
word +2 number	-75 115 -265 216 34 -67 -22
word +2 of	8 -18 43 -10 6 -36 -25
word +2 off	86 -108 -127 263 -131 -24 62
word +2 office	53 -20 -51 -14 -63 -13 41
word +2 old	46 -11 -2 -27 0 -8 0
word +2 on	17 26 -27 -12 13 11 -16
word +2 once	-45 -65 28 104 -54 -35 62
word +2 one	6 -7 -66 -44 8 37 55
word +2 only	-10 51 -14 -46 -4 64 -30
word +2 open	-45 212 -43 -35 122 -161 -21
word +2 opened	-34 -42 0 -104 -56 180 -18
word +2 opens	-74 48 -37 -20 74 -32 24
word +2 opposite	-39 125 -101 136 -32 -48 -79
word +2 or	15 22 -9 42 -1 -16 -21
word +2 original	-14 61 7 -5 -57 -19 -2
word +2 other	3 25 13 -34 81 -62 -20
word +2 out	-7 47 51 -86 -29 29 16
word +2 outside	-23 -18 244 -78 -79 -53 -4
word +2 over	16 -38 120 -35 -52 -11 -12
word +2 own	19 -17 80 -52 13 -15 -17
word +2 owner	11 -2 0 -1 -5 -1 -4
word +2 paid	-10 -32 -33 -19 -33 -12 139
word +2 pair	-30 95 -14 -2 -11 -68 -8
word +2 part	-11 39 48 -27 -9 -5 -30
word +2 partner	-208 -181 -29 -138 -65 294 -179
word +2 parts	21 -35 62 -26 0 -6 -23
word +2 past	-25 -16 67 -6 -2 -5 -2
word +2 people	39 -53 62 44 -50 -24 -22
word +2 photographed	-85 -82 47 -212 -22 -15 314
word +2 picked	-62 68 -65 -8 31 -91 101
word +2 picture	-3 -22 53 -1 -36 0 -1
word +2 place	52 138 -69 -65 -12 -13 -19
word +2 play	53 -15 11 -34 -18 -14 -29
word +2 played	-44 -20 -111 194 -36 -37 58
word +2 playing	66 -5 97 -98 -11 -12 -9
word +2 plays	-34 12 9 -122 -10 50 57
word +2 police	10 -50 155 -12 -29 -8 -52
word +2 portrayed	-18 -32 -185 245 -6 -5 -4
word +2 premiere	257 -43 -146 -2 -34 -3 -51
word +2 president	-17 -20 60 -8 -2 -3 -18
word +2 previous	14 0 -4 0 1 -1 -3
word +2 prize	106 -59 -20 -5 -12 -19 -2
word +2 prizes	28 66 -27 -4 -23 -45 -8
word +2 produce	-7 -5 42 -2 -16 -8 -3
word +2 produced	-2 66 -35 72 48 -130 -26
word +2 producer	-19 -55 20 -22 51 26 -24
word +2 producers	135 187 -98 -27 -72 -113 -35
word +2 produces	-41 -76 -12 -4 -6 88 -2
word +2 producing	-12 -91 34 -28 212 -69 -48
word +2 production	-100 -5 31 -10 -17 -6 -7
word +2 project	-10 -2 136 -2 -4 -1 -3
word +2 published	-38 -64 -400 -71 -27 396 224
word +2 put	-75 -79 -170 114 159 -44 86
word +2 ran	174 -57 -34 -80 -27 -26 -48
word +2 rather	9 -214 -97 -13 -2 283 -1
word +2 read	-19 -12 177 -7 -18 -5 -106
word +2 real	-40 -34 -47 208 -42 -37 -110
word +2 received	-24 99 -123 86 -64 35 -18
word +2 recently	-42 -5 250 -63 -24 -44 -62
word +2 record	-65 47 -81 -2 90 -51 38
word +2 recorded	-4 -15 11 -11 -8 -56 -6
word +2 release	-13 -75 -53 -1 158 -6 -15
word +2 released	35 157 -52 -45 0 -86 -10
word +2 releases	4 0 -2 0 16 -12 0
word +2 remains	-7 100 57 -56 22 -161 -48
word +2 remake	5 -38 17 0 0 0 -22
word +2 remember	-42 200 102 -55 -65 -169 -21
word +2 remembered	-38 -36 193 -21 -39 -21 -22
word +2 retired	-102 -7 99 -100 -5 -26 0
word +2 return	-52 -41 -28 -41 -16 -69 -8
word +2 returned	-20 242 52 -60 -80 -142 -168
word +2 returns	-41 41 -21 -5 -2 -17 6
word +2 rights	-260 -18 -22 -5 26 -3 -56
word +2 role	-58 -2 153 -101 0 -3 -9
word +2 romance	-96 -7 12 -6 -20 -2 -16
word +2 room	-9 -135 -72 -51 -138 -31 304
word +2 run	-58 48 -109 -90 -66 -31 173
word +2 runs	97 126 -110 -89 96 -73 -52
word +2 said	-2 -5 17 -15 15 -2 -14
word +2 sales	-34 -62 -178 -17 234 42 -48
word +2 same	9 -31 -55 200 -17 -69 -13
word +2 sang	-15 -1 -13 -1 -3 -1 -2
word +2 sat	-264 317 -12 -2 -2 -29 0
word +2 saw	122 -74 -22 -37 -13 -47 -66
word +2 say	-5 46 -24 7 21 -58 18
word +2 says	90 -68 13 52 -32 14 -14
word +2 scene	-8 117 26 -53 -8 -63 -18
word +2 school	4 -6 -5 -1 -12 -9 47
word +2 score	18 -15 0 0 0 0 -1
word +2 screen	-11 154 -7 -3 -122 -34 -2
word +2 screenplay	132 -16 -15 -1 -32 -93 0
word +2 season	-2 0 0 16 1 -14 0
word +2 second	-118 29 75 -80 -43 109 2
word +2 see	3 -6 13 -8 -6 -2 5
word +2 seen	-49 -3 68 -67 -6 -54 93
word +2 sent	103 -246 -59 -76 86 208 -71
word +2 sequel	10 -9 0 0 0 0 -1
word +2 serial	152 -2 -142 -28 313 -108 -13
word +2 series	22 85 -66 34 72 -7 -3
word +2 set	13 78 -95 -79 -10 110 -28
word +2 sets	-183 160 27 -14 -20 -12 -11
word +2 seven	-84 -68 -37 -6 -15 -10 180
word +2 she	21 -23 51 -8 -43 86 -56
word +2 shoot	-2 -14 54 -1 -3 -2 -3
word +2 shooting	-83 230 116 -137 6 -63 -86
word +2 shop	-9 0 1 -2 -16 0 52
word +2 short	-87 150 67 -22 -63 -41 -81
word +2 shot	29 56 -59 42 29 -85 -24
word +2 should	32 26 -2 -6 2 -42 -64
word +2 show	-45 -100 -69 -24 72 201 54
word +2 shown	27 -9 85 -36 -39 -27 -17
word +2 signed	-86 -30 123 -61 -101 219 -40
word +2 since	-31 127 125 -50 -37 -57 -66
word +2 singer	-6 -7 39 -6 -3 -6 -5
word +2 sister	-18 -15 95 -64 -3 -9 -4
word +2 six	10 123 -60 -29 95 -56 -115
word +2 small	-3 207 -32 -30 -59 -71 -19
word +2 so	-4 41 27 -123 -45 31 62
word +2 soap	-28 -11 38 -25 -5 -8 -3
word +2 sold	-69 -31 0 -73 -82 115 51
word +2 some	53 -47 73 -44 3 -27 -7
word +2 somebody	67 28 -4 -5 -18 -5 33
word +2 something	44 -60 -74 -72 84 87 -51
word +2 son	-89 -18 86 -222 -6 -14 251
word +2 song	44 -58 -3 -2 -3 -2 -11
word +2 songs	31 -4 -12 -9 -7 -9 -2
word +2 spent	-9 -27 24 -92 -31 144 -18
word +2 spokesman	-18 -1 0 -1 -15 1 20
word +2 spring	-49 -44 -33 -1 75 -1 77
word +2 stage	1 -19 64 1 -3 0 10
word +2 star	22 -95 8 31 -9 10 -1
word +2 starred	1 83 -122 -62 -11 -10 115
word +2 starring	-108 69 -66 -38 97 118 -79
word +2 stars	-36 29 -11 -8 -10 -15 -10
word +2 start	-80 46 -37 -18 -66 154 -107
word +2 starts	-24 -87 -14 -14 -26 142 -14
word +2 still	-44 35 72 -78 137 -40 -105
word +2 stood	-59 113 -46 -51 -38 -40 44
word +2 story	53 -22 -16 -9 -4 -7 -4
word +2 student	-17 -13 56 -45 0 -3 -2
word +2 studio	34 -2 -19 -1 -5 -3 -1
word +2 such	69 -56 44 -47 -2 -5 -1
word +2 summer	-62 -61 121 -9 -43 -61 82
word +2 supporting	-2 -23 55 -19 -1 -6 -1
word +2 take	75 93 10 -5 -137 20 -76
word +2 taken	-65 180 89 -33 36 -84 -113
word +2 takes	-74 3 -73 31 34 83 -34
word +2 taking	39 -167 36 -16 -47 118 38
word +2 tale	2 -8 150 6 -110 -7 -8
word +2 talks	10 16 44 -5 -40 42 -7
word +2 teacher	25 -1 -22 -3 -2 -1 -2
word +2 team	26 -63 150 -5 -10 -6 -25
word +2 television	16 -138 73 -14 -14 43 0
word +2 ten	83 48 -44 -7 -11 -28 -32
word +2 than	24 -40 77 1 9 -5 -60
word +2 that	14 -66 3 17 -40 32 25
word +2 the	-26 -20 18 26 3 -5 -31
word +2 their	-8 -74 -49 81 69 -31 8
word +2 them	-6 -78 28 -3 -18 96 -13
word +2 themselves	-4 -5 18 -3 1 -2 -3
word +2 then	65 67 63 -106 7 -61 -2
word +2 there	-1 -97 48 -32 -24 97 -10
word +2 they	55 25 33 -49 -30 -63 -15
word +2 thing	13 -17 16 -17 -15 -6 -6
word +2 third	-20 30 14 -30 -8 -17 -4
word +2 this	89 -30 23 -39 -93 39 10
word +2 those	-21 -81 177 -98 -75 -33 114
word +2 though	-96 109 144 -51 -2 -27 -49
word +2 thought	44 53 -38 -30 0 -22 -6
word +2 three	-90 123 -50 -4 134 -66 -62
word +2 thriller	4 -11 57 -14 -2 -2 -19
word +2 through	41 -46 -19 35 -35 -20 -22
word +2 time	22 -91 5 84 11 -36 -11
word +2 times	-39 248 60 -36 -70 96 -147
word +2 title	43 -16 65 -110 -14 -1 32
word +2 to	-4 -24 -39 10 39 22 -11
word +2 together	-61 -105 128 -25 180 -75 -42
word +2 told	-6 84 -4 36 12 -59 -24
word +2 too	4 -41 83 -79 -5 -12 38
word +2 took	-3 1 18 45 -29 -33 -27
word +2 top	-114 -249 -67 237 -44 160 61
word +2 trailer	-122 -23 -10 -2 -5 -2 -46
word +2 turned	-82 38 -74 13 -86 -72 236
word +2 turns	-112 -82 -160 -50 228 140 -27
word +2 twice	43 -75 167 -99 -19 -22 -13
word +2 two	-46 -62 -58 4 68 114 -41
word +2 under	-34 -45 -96 47 116 58 -63
word +2 until	161 -51 -171 36 -97 47 -81
word +2 up	-60 47 56 -41 10 -33 20
word +2 us	-9 -174 77 129 -2 -8 -9
word +2 used	30 -27 24 -21 -32 -6 170
word +2 version	63 -3 -8 -1 -1 -2 -4
word +2 very	-16 80 61 -15 -27 -90 -16
word +2 villain	2 -8 -56 -5 61 -1 -4
word +2 want	68 -83 3 -39 -52 109 6
word +2 wanted	107 -39 126 -5 -2 -1 -3
word +2 wants	-18 47 -80 25 36 3 -24
word +2 war	137 -56 -30 -1 -23 -36 -16
word +2 was	14 5 -5 -2 -12 30 -10
word +2 wasn't	-27 43 -177 193 -20 -55 -7
word +2 watched	-2 -148 -40 243 -33 -33 -20
word +2 way	-33 -26 94 -24 -1 -10 -3
word +2 we	39 -8 2 -27 -10 -17 29
word +2 week	-55 6 -42 -20 42 -15 107
word +2 weekend	-71 -131 -20 -29 -62 -25 321
word +2 weeks	-3 -3 -4 -6 83 -18 -39
word +2 well	-22 222 -77 -17 -7 -149 58
word +2 went	-13 75 44 171 -84 -106 -111
word +2 were	121 -20 -37 -26 -28 -6 62
word +2 what	263 -219 -94 -18 -31 -44 137
word +2 when	160 69 82 -15 -172 -66 -57
word +2 where	-14 44 -93 -62 -46 38 142
word +2 which	-1 104 -98 -56 50 21 -18
word +2 while	-41 -29 21 92 -47 -42 -10
word +2 who	-35 -75 116 16 -5 -42 22
word +2 whom	-38 -77 66 168 -34 -40 -61
word +2 whose	-34 -44 85 -11 53 -37 -14
word +2 wife	256 -12 39 -35 -3 -3 -23
word +2 will	-3 4 -58 -12 -45 -6 60
word +2 winner	25 -11 -9 -1 -1 -1 -1
word +2 wins	40 132 -156 -6 -29 -5 -19
word +2 winter	-66 146 -115 -41 -59 -25 33
word +2 with	-54 64 -22 -10 -3 -37 38
word +2 without	-97 103 -96 349 -165 -124 -100
word +2 woman	22 -2 -11 -1 -2 -2 -1
word +2 won	-27 -13 -23 -30 21 10 30
word +2 won't	-21 -17 63 -19 -6 -7 -3
word +2 work	-15 164 -7 -16 79 -52 -126
word +2 worked	-24 78 89 -85 -39 -5 -31
word +2 works	-18 -37 17 -21 -8 -2 -15
word +2 world	9 -3 0 -1 -6 -1 -3
word +2 would	36 -77 62 -26 4 3 -32
word +2 writer	19 -90 84 -1 -2 -1 -6
word +2 writes	-30 -35 178 -68 -30 -111 -8
word +2 writing	52 -77 172 -17 -30 -72 -14
word +2 written	-23 -62 -35 -12 -27 173 -10
word +2 wrote	-38 -90 -80 12 50 92 5
word +2 year	4 23 -13 -5 -16 -33 51
word +2 years	13 108 -70 -23 59 8 -28
word +2 yes	-7 48 -51 -8 48 -17 -1
word +2 you	18 53 -11 -43 38 31 -26
word +2 young	0 -5 167 -154 -1 -3 -1
word +2 your	59 66 -62 -27 110 -38 -89
word +3 about	36 0 -21 -68 -11 48 21
word +3 above	32 134 19 -29 87 -251 -3
word +3 according	37 -14 -6 -1 -7 -25 -46
word +3 across	8 -22 -8 -52 -41 -6 132
word +3 actor	65 1 44 -97 122 -80 24
word +3 actress	76 2 41 -20 -1 -8 -1
word +3 adaptation	-50 -9 108 -1 -4 -12 -14
word +3 adapted	118 158 -76 -19 -27 72 -26
word +3 added	114 -33 -24 121 -68 -112 -44
word +3 after	-51 -92 -86 43 24 -13 81
word +3 again	-4 -64 96 -41 -42 55 -63
word +3 against	-47 42 -80 225 -10 -47 -72
word +3 aged	-23 80 -39 -6 -28 -51 -5
word +3 agent	-17 104 2 -9 -12 -36 -43
word +3 ago	-20 210 -91 -25 -136 58 18
word +3 agreed	-13 107 -7 -32 87 -71 -79
word +3 ahead	-38 -102 -14 -4 299 -81 -2
word +3 album	-24 -80 69 -44 -111 -78 277
word +3 all	99 -71 63 -97 -29 26 11
word +3 along	-120 30 47 -16 123 -55 -15
word +3 alongside	94 -32 2 -13 -60 -76 -9
word +3 already	-53 -52 71 1 -73 104 -32
word +3 also	-35 -36 -17 -59 62 41 4
word +3 among	69 81 26 -26 -60 -41 -10
word +3 an	23 -7 10 -38 -16 22 -14
word +3 and	-3 3 -8 -14 0 3 4
word +3 animation	-34 192 -30 -9 -4 -189 0
word +3 announced	91 9 -145 168 6 -27 -5
word +3 another	40 -25 -63 84 -1 -32 11
word +3 appear	8 -2 -4 -1 -4 -2 -2
word +3 appeared	-61 -22 -53 33 198 -54 -55
word +3 appears	-55 -7 13 -10 -4 -3 -4
word +3 are	-15 19 -83 114 -21 -46 105
word +3 around	36 -119 -66 1 -43 116 67
word +3 arrives	-32 27 -15 98 -20 -68 -18
word +3 as	-26 -8 4 -11 -14 14 40
word +3 asked	49 -34 18 -85 -14 -2 101
word +3 assistant	-9 128 20 -16 -4 -67 -39
word +3 at	7 76 -35 -6 -19 -22 11
word +3 audience	-61 49 72 -7 -27 -22 -3
word +3 author	79 -7 6 -4 -3 -16 -2
word +3 autumn	-60 89 28 -45 36 -145 90
word +3 award	-280 -54 -67 -26 194 401 -15
word +3 awards	84 4 -47 -1 -194 -192 146
word +3 away	127 -99 61 -96 -43 136 -51
word +3 back	-88 34 33 1 50 41 -41
word +3 band	29 -34 54 -41 9 -12 0
word +3 based	-60 95 -36 59 -6 -49 -14
word +3 be	38 32 -9 -15 -59 -4 -35
word +3 beat	-63 -129 -149 -108 -25 -35 -4
word +3 became	86 -18 16 -57 -30 -12 -13
word +3 because	-64 -83 -28 34 -29 -27 129
word +3 become	-161 66 -35 -18 -124 -67 272
word +3 been	36 -4 -34 -1 -66 14 8
word +3 before	-92 -43 -46 -15 -73 -31 98
word +3 began	-63 -162 -74 6 171 -97 -14
word +3 begin	-6 -38 -15 -6 -2 -11 -7
word +3 begins	113 -279 -86 217 -70 91 -60
word +3 behind	-105 -37 114 -5 23 -29 -137
word +3 being	35 -52 37 -83 -21 13 30
word +3 best	0 -78 36 -13 -19 100 -5
word +3 better	-93 186 65 -72 -45 -62 -7
word +3 between	2 -68 4 -11 -7 105 -8
word +3 big	66 37 -96 -6 38 -57 0
word +3 biopic	-63 -1 1 1 -1 0 0
word +3 book	-20 53 -12 -33 -92 103 -10
word +3 books	105 -2 78 -1 -2 -1 -3
word +3 born	-74 -8 -7 -6 -3 -5 -2
word +3 boss	262 -30 8 -132 -219 -87 -73
word +3 both	63 -95 14 -16 -8 51 -15
word +3 bought	0 62 -8 -37 17 -60 -17
word +3 box	-76 -75 91 -141 -85 -30 235
word +3 boy	-64 47 -12 169 -40 -51 -87
word +3 breaks	-28 -41 -6 63 1 -1 -14
word +3 brings	2 -14 -7 22 -1 -5 -2
word +3 brother	-32 -24 14 49 -8 -18 -4
word +3 brought	-5 14 46 -62 -22 -8 -3
word +3 but	-31 -1 35 -19 -25 -19 6
word +3 by	0 4 -50 10 -16 30 -10
word +3 called	33 -11 8 -16 -3 -1 -5
word +3 came	4 -20 13 -21 -20 4 -45
word +3 camera	100 -74 114 -49 -7 -15 -59
word +3 can	-1 122 71 -177 14 17 -21
word +3 can't	3 100 -340 214 -32 -28 -16
word +3 cartoon	-16 103 -209 198 -56 -95 -21
word +3 cast	11 -12 100 -52 -19 11 -46
word +3 chart	-35 163 -96 -58 2 -49 2
word +3 children	97 -45 65 -102 -76 -33 139
word +3 chosen	-44 70 -68 -58 -26 -114 251
word +3 cinema	28 -87 89 6 -102 -11 -13
word +3 cinemas	53 118 -17 -25 -57 -44 1
word +3 city	54 118 -49 -70 -41 -25 -10
word +3 close	-238 -23 -11 -25 -108 -16 337
word +3 closed	-107 -146 -157 -86 248 207 -11
word +3 co-star	11 -12 105 -139 -18 -4 -3
word +3 come	68 25 -48 -9 -53 -23 -2
word +3 comedy	-60 58 9 -40 -44 99 -12
word +3 comes	-24 -75 -83 153 126 -63 -82
word +3 comic	7 -64 164 -96 -1 -1 -23
word +3 coming	-12 -36 32 -53 -16 -5 -6
word +3 company	-43 -59 20 155 8 -87 -35
word +3 completed	116 102 17 -93 -37 -73 -87
word +3 confirmed	193 -22 -96 -23 162 -13 -38
word +3 cost	-64 133 -11 -16 -54 -24 91
word +3 could	-21 -96 57 103 -29 -28 18
word +3 country	-10 -122 92 -85 49 10 53
word +3 couple	-12 -31 57 24 -14 -21 6
word +3 credits	-5 -19 92 -61 -13 -11 2
word +3 cut	-23 -196 25 49 -36 165 -18
word +3 daughter	-42 -9 76 54 -30 -10 -15
word +3 day	16 15 -13 -35 -101 36 111
word +3 days	14 -140 4 -15 -85 -19 318
word +3 dead	-53 245 -377 -24 190 -40 -36
word +3 deal	-52 -58 -50 -35 211 -14 34
word +3 debut	-31 -5 78 -84 -27 189 -52
word +3 designer	222 -96 -203 -47 -34 -21 66
word +3 did	85 43 49 -55 -44 -42 -25
word +3 died	-59 13 -29 -128 167 32 -36
word +3 dies	-417 107 -68 -72 -25 -106 -29
word +3 direct	-22 79 -224 -144 248 -73 -29
word +3 directed	-18 85 14 -16 -10 -23 -21
word +3 directing	-33 -9 -71 -33 -26 154 -42
word +3 director	-41 -12 85 -94 38 11 -22
word +3 directs	168 44 -44 -20 -35 -54 -37
word +3 distribute	-96 -69 -18 -7 -77 -130 -16
word +3 do	-28 94 87 -41 -74 -16 -27
word +3 documentary	-22 -18 86 -12 -17 -36 -12
word +3 does	62 15 -5 18 -69 -59 -20
word +3 doesn't	83 -212 6 -77 -42 130 -26
word +3 done	-33 -41 73 -25 -17 -19 -7
word +3 double	-72 94 162 -92 -21 -170 -36
word +3 down	-26 105 50 -17 -6 -59 -18
word +3 drama	-54 -27 -96 -33 57 219 -47
word +3 dropped	16 -17 25 -22 -20 -12 11
word +3 drug	203 -1 8 -3 -1 -1 -1
word +3 due	30 -51 24 -26 8 -94 104
word +3 earlier	-4 -38 84 15 -6 26 -42
word +3 early	-66 -43 24 -39 103 -84 134
word +3 earned	26 23 -52 -29 -17 -102 -10
word +3 eight	-21 166 -216 -81 -35 193 -4
word +3 else	-117 197 -78 -71 171 -127 -62
word +3 end	-2 10 22 -9 -48 -38 97
word +3 ended	-63 75 -35 -55 -151 107 -93
word +3 episodes	-105 -16 -314 354 -40 -147 -96
word +3 even	19 12 86 -59 -5 -31 -10
word +3 ever	59 -53 -70 118 -14 -7 -24
word +3 every	-78 -47 176 -105 140 -69 -21
word +3 executive	-6 -18 138 -57 -26 -19 -1
word +3 expected	18 207 10 -74 -11 -32 -121
word +3 falls	-91 -103 -12 -33 300 -119 -206
word +3 family	1 -36 65 -14 12 -1 -25
word +3 fans	-10 64 -54 -11 165 -110 -69
word +3 father	-62 29 69 -42 24 -10 -15
word +3 favourite	-63 94 -230 -17 -100 -81 376
word +3 feature	-22 119 -84 -1 -9 -11 -3
word +3 features	-5 89 13 -54 0 -30 -2
word +3 fell	-39 -276 -32 -10 -46 325 -9
word +3 festival	-8 -34 132 -35 -25 -19 -4
word +3 fiction	-123 -6 182 -2 438 -5 -4
word +3 fifth	-97 225 17 -73 -89 -75 -19
word +3 film	28 -98 43 -8 51 -24 -10
word +3 filmed	2 -36 49 -11 -49 152 -153
word +3 filming	55 -41 42 -63 -6 -4 -4
word +3 films	111 -115 -107 -36 -17 -94 -59
word +3 final	-4 -40 45 -18 -3 -1 -2
word +3 find	-11 65 -42 84 -24 -45 64
word +3 finds	29 -6 -14 -1 -2 -5 -7
word +3 finished	-2 -15 28 -10 -8 -4 -6
word +3 first	29 101 3 4 -47 -52 -59
word +3 five	-16 -65 -19 -24 61 53 -10
word +3 follow	-48 223 -150 -83 22 -43 -33
word +3 follow-up	-4 237 -78 -30 -47 -40 -21
word +3 followed	-9 42 -147 104 -21 -42 -45
word +3 following	68 63 28 -17 -64 -42 -21
word +3 follows	-11 -8 67 -80 -4 -3 2
word +3 for	-37 4 -4 11 -21 -18 39
word +3 former	-65 40 81 0 -58 -83 93
word +3 found	-28 194 -36 -61 -45 -53 -22
word +3 four	-85 23 112 -145 -26 -23 129
word +3 fourth	-105 27 51 29 -71 -84 126
word +3 friend	-15 -20 120 -2 -2 -3 -51
word +3 from	-36 -14 32 11 4 -37 9
word +3 game	-52 -107 39 -13 47 109 -16
word +3 gave	-93 -4 -68 -30 -24 -17 158
word +3 get	11 -77 69 20 -6 -23 -31
word +3 gets	6 51 110 -39 -8 -67 -112
word +3 ghost	-19 24 -54 -18 -25 97 -15
word +3 girl	-88 83 -230 -29 -30 359 -196
word +3 given	-68 90 116 -141 -16 6 -18
word +3 gives	-2 73 -78 59 -7 -64 -2
word +3 go	5 66 72 -46 -15 -16 -20
word +3 goes	-103 -56 103 -4 99 -18 -4
word +3 going	147 -10 67 -235 -25 2 -1
word +3 gone	-3 59 -34 -9 -10 -5 -3
word +3 good	-3 39 38 -17 -5 -53 -13
word +3 got	-55 27 -9 92 -34 26 -26
word +3 grew	-51 -48 81 -29 -36 -17 87
word +3 had	-37 -32 11 -4 -10 23 33
word +3 half	-5 76 66 -5 -37 -75 -22
word +3 has	-31 -46 -41 10 -4 -14 37
word +3 hasn't	-12 -249 32 -13 -6 251 -5
word +3 have	60 10 -25 10 -2 -38 95
word +3 he	27 0 -9 14 -1 41 -32
word +3 head	-199 -26 126 -43 -4 1 15
word +3 heads	-46 80 -6 0 -10 -45 -15
word +3 heard	-37 -45 -9 -12 -82 -30 -54
word +3 held	4 -3 -14 -4 -7 -3 -1
word +3 her	1 -35 14 39 0 -31 5
word +3 here	-52 165 -100 -87 155 -20 -59
word +3 hero	-105 -38 -111 350 -42 -47 -36
word +3 him	32 -28 -1 -40 -71 65 24
word +3 himself	-6 -18 152 -3 -64 0 -56
word +3 hired	-7 -298 74 -72 -48 49 277
word +3 his	38 -39 9 48 -14 12 -7
word +3 hit	-47 52 93 -19 -55 -29 -1
word +3 home	-123 157 41 -43 -36 -15 -47
word +3 horror	-224 -13 33 13 -75 -18 -68
word +3 hospital	-2 -49 -75 157 -7 -29 -6
word +3 house	80 -55 36 6 3 -9 -42
word +3 how	-36 65 -259 112 25 -49 107
word +3 husband	50 -64 -45 94 -50 169 -133
word +3 if	-93 -85 -64 107 53 -30 100
word +3 in	39 10 -5 -3 -56 -3 -17
word +3 include	2 -27 48 -14 -7 -4 -6
word +3 includes	79 -18 3 -6 -24 -40 -17
word +3 including	-22 94 -10 -28 -6 -20 -7
word +3 instead	13 -66 -1 -3 -16 -1 -6
word +3 into	-49 -54 39 -34 2 -42 117
word +3 is	3 -2 -12 -23 -19 0 3
word +3 isn't	-68 -32 -9 105 -34 -35 -34
word +3 it	15 -9 0 -32 37 12 1
word +3 its	-45 -11 -42 -30 40 -4 44
word +3 joined	-199 -12 98 -37 -52 -97 181
word +3 joins	-32 205 68 -161 -26 -106 -35
word +3 just	1 -82 208 -66 -9 -47 3
word +3 kitchen	-25 -9 255 -158 -1 -6 -4
word +3 know	-89 169 13 -32 -18 -41 -15
word +3 known	-23 -24 93 -30 -21 -17 -18
word +3 knows	-17 42 -9 0 -7 -7 -4
word +3 lands	-69 1 -1 0 -2 -1 -3
word +3 last	-81 54 -5 172 -48 -62 -53
word +3 late	-15 11 27 55 -8 -20 -46
word +3 later	-23 70 63 -38 -71 0 -24
word +3 latest	14 -32 -8 -13 74 -9 -10
word +3 latter	-20 155 -81 -34 -21 -63 52
word +3 lawyer	-28 -71 40 186 -34 -26 -120
word +3 lead	-14 52 77 -24 -29 -31 2
word +3 leading	18 -36 56 -24 -10 -1 -7
word +3 leads	-15 -26 -3 -6 -11 -8 -22
word +3 leave	10 -69 110 -45 4 -18 -2
word +3 leaves	-2 -6 -58 73 -5 0 -1
word +3 leaving	-23 -22 31 -74 -24 -10 18
word +3 led	12 68 -41 -16 -54 -33 39
word +3 left	-27 -5 44 -95 134 -119 -8
word +3 less	-22 -20 72 -10 -12 -15 0
word +3 let	-72 67 -25 -81 -98 -89 -130
word +3 life	-12 3 58 9 -31 -45 -10
word +3 like	-114 -5 -2 -11 -57 51 157
word +3 liked	-63 -303 129 -37 -20 277 -10
word +3 line	31 -14 102 -93 -2 -21 -8
word +3 little	8 34 24 -8 -1 -37 -1
word +3 lives	-59 109 138 -39 -31 -36 -65
word +3 long	-44 -41 18 -21 -60 -19 268
word +3 look	3 7 69 -31 -11 -16 -14
word +3 lost	85 38 37 -51 192 -47 -23
word +3 love	130 -61 -19 -10 -11 -69 115
word +3 made	-27 5 50 -12 -15 -53 6
word +3 make	-20 -51 52 -22 -20 -20 83
word +3 maker	61 -70 124 -30 -99 -18 -27
word +3 makers	12 -136 173 -138 45 5 11
word +3 makes	-29 -38 12 -4 -11 87 -67
word +3 making	-14 -2 -4 -1 -1 0 -1
word +3 man	-39 -36 53 -18 -45 113 14
word +3 may	38 -6 33 -20 -7 -25 -8
word +3 me	-90 -54 129 -134 -43 -49 55
word +3 mentioned	-8 -8 57 -35 -13 -12 -5
word +3 met	-20 -79 -41 -29 259 -123 -26
word +3 million	83 -26 -72 -29 -127 266 -103
word +3 minutes	-57 198 0 -77 -32 -68 -78
word +3 money	23 -25 12 -16 53 -10 -22
word +3 month	-46 36 78 -61 -192 -10 167
word +3 months	163 57 -16 -121 -21 -82 3
word +3 more	55 3 12 14 -48 -84 73
word +3 most	-6 117 23 -39 -14 -15 -4
word +3 mother	33 5 23 -58 -12 4 0
word +3 moved	-32 47 -17 -21 -11 -17 67
word +3 moves	-109 -122 27 -44 -10 2 103
word +3 movie	-15 26 18 -22 -30 -33 3
word +3 much	-41 -116 37 -73 -21 172 5
word +3 music	0 -28 242 -60 -59 -60 -32
word +3 musical	-99 96 72 -26 -113 135 -12
word +3 my	116 46 50 -35 -23 -15 -25
word +3 name	3 -119 -49 8 -66 -5 196
word +3 named	-84 -148 41 -17 -23 79 -37
word +3 near	-30 21 -15 -1 -2 -10 -2
word +3 never	-1 -65 48 -2 -8 -4 -22
word +3 new	-86 -90 -114 176 -46 194 -35
word +3 newcomer	-20 -74 71 -8 -2 -3 -2
word +3 newspaper	-34 -17 67 10 -8 -12 -3
word +3 next	-45 48 36 -83 -19 72 33
word +3 night	2 59 -30 -17 117 -23 -67
word +3 nine	-63 -72 -78 44 168 -26 -20
word +3 no	97 -36 -32 -8 -28 81 -70
word +3 nominated	40 -46 15 132 -28 -32 -15
word +3 nomination	-2 0 55 -24 -21 -28 -2
word +3 nominations	-43 183 -18 -19 -33 -31 -87
word +3 not	-16 -26 -13 15 -7 49 -11
word +3 nothing	12 25 -112 130 -130 -58 122
word +3 novel	-54 -62 -9 -5 -18 108 -16
word +3 novelist	0 -20 30 -15 -2 -4 -3
word +3 novels	-22 -11 158 -38 -119 -32 -8
word +3 now	1 18 -114 6 -12 155 -55
word +3 number	-56 73 -61 -34 172 -97 7
word +3 of	33 13 27 -18 -32 -54 7
word +3 off	33 -46 -2 -55 62 -32 -3
word +3 office	96 76 59 -63 -16 74 -15
word +3 old	-47 -79 83 105 -76 199 -211
word +3 on	11 11 27 4 -29 -23 -15
word +3 once	-70 -135 4 232 -18 -20 0
word +3 one	-49 -27 -45 29 50 -8 18
word +3 only	-28 -78 -60 192 -20 -21 -13
word +3 open	36 -163 67 -10 241 -186 4
word +3 opened	-1 146 70 -66 -95 -137 37
word +3 opens	-11 -8 74 -27 -56 -44 -18
word +3 opposite	-29 -4 123 -15 -10 -56 -17
word +3 or	5 -26 109 -84 -18 -40 76
word +3 original	84 -14 37 -71 -27 -4 -17
word +3 other	8 39 -3 58 -63 -38 -5
word +3 out	-28 24 -10 -13 -74 36 32
word +3 outside	-18 -75 65 -11 -2 -1 0
word +3 over	18 -38 94 -119 22 -4 -19
word +3 own	-29 122 24 125 -3 -174 -46
word +3 owner	33 -53 9 -14 -7 -1 41
word +3 paid	146 -8 143 -25 -90 -86 -32
word +3 pair	-19 -33 184 -93 -18 -15 -13
word +3 parents	-2 -152 109 -118 -28 181 -6
word +3 part	-17 4 11 -102 168 -27 -33
word +3 partner	-4 27 61 -38 -17 -13 -4
word +3 parts	-3 -9 21 -4 -99 -9 92
word +3 past	168 -36 84 -5 -18 -7 9
word +3 people	73 -31 -67 -16 93 -28 -33
word +3 photographed	0 -8 -156 146 -2 -3 0
word +3 picked	-11 47 58 -26 -7 -55 1
word +3 picture	-40 50 -58 -63 117 -24 79
word +3 place	-88 -54 -4 70 76 -204 140
word +3 play	3 -32 1 0 203 -151 -37
word +3 played	-48 -73 -31 114 -18 -25 -34
word +3 playing	-3 -13 49 -52 -5 0 -1
word +3 plays	20 -11 52 -148 -16 -15 -35
word +3 playwright	-2 -5 48 -31 -3 -3 -5
word +3 police	8 -119 0 -9 10 104 1
word +3 policeman	-110 -86 -168 380 -60 -34 -27
word +3 portrayed	-54 -11 24 6 -1 -4 -9
word +3 premiere	11 -67 82 -5 -2 -7 -12
word +3 president	2 -13 51 -30 9 2 -10
word +3 previous	-10 240 32 -128 -46 -90 -13
word +3 prize	-24 -49 132 -11 -23 -33 -6
word +3 prizes	-14 -30 236 -41 -41 -97 -74
word +3 produce	-128 44 -109 -40 191 -67 -118
word +3 produced	91 -31 47 -15 30 -6 3
word +3 producer	-3 -12 66 -14 -43 -2 -6
word +3 producers	-25 -4 29 -23 -36 -28 -30
word +3 produces	0 -2 53 -2 0 -93 -1
word +3 producing	-10 8 -18 -3 1 -5 0
word +3 production	-20 -50 21 -38 104 -3 -39
word +3 project	-24 297 -93 -95 -74 -87 -62
word +3 published	-17 -10 22 -8 157 -66 -174
word +3 put	88 -40 -35 -90 66 -7 -27
word +3 ran	-68 16 -39 -51 -31 130 -116
word +3 rather	-32 -65 -34 -169 -15 -11 317
word +3 read	34 -149 316 -6 -41 -184 -10
word +3 real	17 6 35 -54 -23 -67 136
word +3 received	168 -49 -7 -10 -55 -51 42
word +3 recently	-26 81 -245 -58 -69 151 -128
word +3 record	-33 -48 -1 -49 -96 219 3
word +3 recorded	0 -125 112 -64 -96 238 -25
word +3 release	156 -52 0 -13 106 -6 -3
word +3 released	-26 124 -50 -43 -1 -3 -27
word +3 releases	-3 73 -2 -2 -5 -51 -7
word +3 remains	180 -6 -24 0 -4 -2 -3
word +3 remake	-14 177 -70 -1 -8 -23 -20
word +3 remember	88 -19 10 -50 -23 -21 -2
word +3 remembered	-76 152 71 -31 -21 -110 -54
word +3 retired	-59 -68 58 136 -53 -114 -16
word +3 return	-4 38 132 -49 -3 -21 -63
word +3 returned	-31 -15 13 -3 -9 -6 0
word +3 returns	18 22 19 -14 -13 -2 -14
word +3 rights	-57 -86 28 -20 172 -6 -33
word +3 role	-99 -11 109 76 -10 -30 -31
word +3 romance	-16 -55 -10 8 -42 -4 155
word +3 room	5 -206 169 -65 -168 436 -178
word +3 run	-16 -77 132 -38 -27 -20 -10
word +3 runs	31 -31 -2 155 -231 -39 -54
word +3 said	130 -26 23 -64 6 -11 -17
word +3 sales	180 34 -89 -67 -36 -22 -26
word +3 same	37 83 -8 -59 -22 96 -20
word +3 sang	-24 -5 39 -30 -7 -11 -3
word +3 sat	252 -22 66 -22 -60 -16 -4
word +3 saw	15 275 45 52 -4 -13 -45
word +3 say	40 -36 39 -11 -40 10 1
word +3 says	-25 102 91 -13 6 -84 -102
word +3 scene	-45 -18 96 -31 -12 -11 -9
word +3 school	6 -54 -19 -15 -16 -16 104
word +3 score	-21 -21 160 -7 -94 -57 -6
word +3 screen	80 -55 -17 -9 -16 -9 15
word +3 screenplay	-17 47 35 116 -61 -67 -39
word +3 script	20 -39 96 -51 -21 -3 -4
word +3 season	41 -5 76 -44 -85 28 -11
word +3 second	-28 120 -33 -37 80 87 -47
word +3 see	33 -82 -158 134 -80 -23 90
word +3 seen	19 0 62 7 -46 -48 20
word +3 sent	15 -8 135 -30 -10 -26 44
word +3 sequel	-4 73 -8 -6 -41 -23 5
word +3 serial	-27 119 -90 -139 -116 64 -28
word +3 series	-18 -57 -6 -14 -22 117 -31
word +3 set	-1 25 69 -28 -32 -40 -10
word +3 sets	-45 -52 203 -117 -46 -133 -13
word +3 seven	-4 72 91 -44 -6 -84 -3
word +3 she	21 -28 -3 -6 -4 43 -42
word +3 shoot	-37 -90 -43 -14 -49 -6 239
word +3 shooting	-81 214 -15 -30 -84 -140 -26
word +3 shop	-1 -31 89 -62 0 -4 -1
word +3 short	119 -62 70 -99 -60 -39 -51
word +3 shot	-4 110 -27 8 -39 -54 -56
word +3 should	103 -20 -43 30 66 -5 38
word +3 show	108 -154 -13 -55 -43 -122 223
word +3 shown	-54 137 22 -13 -17 -34 -41
word +3 signed	3 -2 -37 -1 -1 -1 -1
word +3 since	-42 -112 132 -74 30 -137 -38
word +3 singer	-65 108 -39 -12 -11 -18 82
word +3 sister	-15 -44 -119 145 -4 -17 -19
word +3 six	138 112 191 -233 45 -60 -5
word +3 small	12 -30 57 -27 -5 -6 -11
word +3 so	58 -11 11 -74 -49 61 -18
word +3 soap	-4 -76 -80 11 -30 203 -3
word +3 sold	-87 -16 -283 40 50 41 115
word +3 some	2 26 -50 33 8 -63 32
word +3 somebody	98 -56 105 -165 -6 -5 -2
word +3 something	4 27 -125 152 -46 -22 109
word +3 son	-69 7 -112 -103 -43 50 189
word +3 song	-75 -75 125 -28 -102 -116 -10
word +3 songs	-118 18 165 -3 88 -95 3
word +3 spent	-5 -257 49 -11 -7 203 1
word +3 spokesman	0 -18 61 -22 -17 -4 -1
word +3 spring	-99 -271 -1 -2 -11 286 48
word +3 stage	-6 85 -19 -11 -2 -66 -17
word +3 star	-52 20 24 33 -50 -43 18
word +3 starred	-189 55 58 -27 -41 127 -29
word +3 starring	-65 51 -9 -6 0 -47 -2
word +3 stars	7 72 -52 -14 -14 -39 -7
word +3 start	-134 -85 -24 -4 -45 -9 129
word +3 starts	89 -15 -165 -18 -77 -5 -13
word +3 still	143 -67 37 -19 -24 -58 -41
word +3 stood	-99 -16 -18 -21 -86 -19 250
word +3 story	-60 175 -74 -25 -8 -152 150
word +3 studio	-64 54 63 -77 119 -156 122
word +3 such	9 -4 -104 -64 195 -29 0
word +3 summer	55 -75 -16 -7 -17 -14 60
word +3 supporting	-2 -19 37 -12 -2 -7 0
word +3 take	73 -229 88 -36 -39 190 0
word +3 taken	-25 31 -10 42 -43 -5 -34
word +3 takes	-68 -120 144 -38 13 -40 -38
word +3 taking	36 -10 -386 -24 435 -9 -13
word +3 tale	-29 -14 -59 -55 -9 149 -8
word +3 talks	-12 -38 101 -76 -20 -17 -11
word +3 teacher	14 -11 60 -19 -40 -4 -1
word +3 team	-42 59 -95 298 -15 -135 -90
word +3 television	-83 -53 21 56 82 -70 -7
word +3 ten	1 -127 -14 239 -35 -58 -4
word +3 than	-2 8 0 -49 -10 81 0
word +3 that	37 -2 0 11 -30 -54 2
word +3 the	-3 -12 -7 -22 -3 6 4
word +3 their	101 -38 11 -16 78 35 -16
word +3 them	-57 12 34 -76 105 -46 7
word +3 then	-66 -40 31 90 80 -57 -40
word +3 there	65 -30 -51 -35 -75 1 126
word +3 they	48 44 55 -13 24 -9 55
word +3 thing	-1 -319 -24 -12 -77 315 -28
word +3 third	-130 154 -51 -46 -9 114 -29
word +3 this	0 59 -54 17 66 -46 -32
word +3 those	-28 119 68 -42 -39 -112 -35
word +3 though	-5 71 -121 6 9 33 -2
word +3 thought	-4 -4 85 -12 14 -1 -9
word +3 three	-37 80 19 -49 -39 49 -59
word +3 thriller	-123 76 123 -38 -37 -23 -22
word +3 through	2 70 -27 116 -52 -54 -57
word +3 time	8 -65 44 -66 -33 196 -18
word +3 times	-37 108 155 -39 -25 -79 -22
word +3 title	-25 35 -2 -19 -34 47 -10
word +3 to	22 -10 8 0 20 4 10
word +3 together	102 -66 60 -25 -41 -34 -15
word +3 told	-5 -127 -14 40 -7 128 -25
word +3 too	70 134 24 -58 -19 -75 -103
word +3 took	-13 -16 146 -4 -40 78 -17
word +3 top	-94 63 51 -27 -53 -12 -102
word +3 trailer	257 -71 0 -1 -1 -2 -1
word +3 turned	31 -39 -2 -27 -26 10 50
word +3 turns	36 -201 1 11 -66 132 -22
word +3 twice	-77 31 180 -24 -52 -36 -13
word +3 two	-6 -7 35 8 45 23 36
word +3 under	-9 82 28 -48 -35 -41 -29
word +3 until	-25 -204 -40 -36 128 89 -33
word +3 up	75 -28 50 -19 23 -63 -50
word +3 us	95 -96 55 -6 90 -20 -81
word +3 used	-48 14 -246 -30 -18 -103 321
word +3 version	15 -215 -85 -23 148 154 21
word +3 very	122 211 18 -6 -45 -48 -156
word +3 villain	-43 -44 57 -36 -137 -33 239
word +3 voice	-46 151 -42 58 -12 -91 -13
word +3 voices	-24 -75 -134 -188 -73 358 -20
word +3 want	-8 -81 37 -7 -4 -3 49
word +3 wanted	-43 93 -37 -5 -28 -41 15
word +3 wants	209 -6 -23 180 -11 -6 -8
word +3 war	183 -109 -242 86 -44 -94 162
word +3 was	24 -32 -14 -5 -17 -3 -4
word +3 wasn't	9 -11 -1 -2 -3 -2 3
word +3 watched	-3 -54 190 -9 -153 -13 -6
word +3 way	-2 112 21 -32 -17 -103 5
word +3 we	-23 121 34 -20 -40 -82 15
word +3 week	-15 -39 -159 15 -12 157 -88
word +3 weekend	69 -105 -26 0 -39 -47 160
word +3 weeks	-7 -60 -76 -97 -44 62 122
word +3 well	-17 22 8 -84 -13 59 -17
word +3 went	-25 21 -41 -35 -72 34 43
word +3 were	11 46 41 -72 -72 -41 75
word +3 what	-20 -123 175 -71 60 -23 -35
word +3 when	-38 -133 29 -30 -63 112 90
word +3 where	9 58 27 -14 22 -100 -76
word +3 which	-24 99 -60 -32 13 35 -50
word +3 while	28 -41 77 -15 -51 -23 -19
word +3 who	-15 -13 8 -8 -7 -14 23
word +3 whole	43 -77 119 -55 -26 0 -8
word +3 whom	-66 -30 117 -111 47 -14 -12
word +3 whose	10 -11 -11 -4 -23 -34 93
word +3 wife	3 -14 47 -25 18 -15 -9
word +3 will	-7 -31 18 -46 87 -3 -34
word +3 winner	37 -19 37 -21 -12 -6 -9
word +3 wins	-8 -131 79 -11 -20 55 -7
word +3 with	-25 20 -1 -17 19 -9 10
word +3 without	86 134 -133 -101 23 -55 119
word +3 woman	-54 -22 117 -16 -7 -3 1
word +3 won	37 -40 2 -38 -40 -42 14
word +3 won't	-15 -118 172 -11 -41 -33 -7
word +3 work	-47 -6 32 -37 -38 -38 124
word +3 worked	9 -64 102 -37 -32 32 69
word +3 works	-37 -17 0 56 -12 -3 5
word +3 world	-35 123 -139 -26 215 -62 -125
word +3 would	-53 -31 31 -18 14 22 44
word +3 writer	-39 29 18 16 -37 53 -66
word +3 writes	-67 232 -42 -29 -76 -42 -72
word +3 writing	-44 -193 25 56 -60 170 -20
word +3 written	7 -57 -9 39 -38 46 2
word +3 wrote	-76 27 43 -15 -17 30 -10
word +3 year	1 90 12 -36 -56 -47 32
word +3 years	-37 -29 -116 18 18 14 144
word +3 yes	-4 75 72 -45 -13 -31 -50
word +3 you	-4 35 -38 88 -33 -29 -32
word +3 young	-18 -4 48 -8 -9 7 -13
word +3 your	6 -22 -4 -27 -4 -4 -13
first:film	-3 3 -22 -6 11 25 33
first:work	33 -1 20 -15 -53 16 34
first:credit	49 -35 -24 -1 37 -5 -6
first:person	0 3 -43 -35 12 -11 -29
first:honorific	-9 10 -58 85 -39 -13 -24
first:connector	-14 48 -70 4 18 33 -10
first:starter	-30 -2 -22 -12 4 11 -3
first:calendar	-8 77 -6 -21 13 34 -17
first:nation	-5 11 1 -31 63 46 3
first:honour	75 15 39 1 1 -13 -2
first:broadcast	-48 -12 -15 -7 263 -135 29
first:takesPart	-5 147 -29 -38 7 5 -19
first:makes	-16 -16 -1 -2 14 -10 -10
first:comesOut	117 3 -3 -82 45 26 -42
first:playsRole	137 -12 -30 -20 7 -82 -13
first:tells	127 -90 -9 -4 -4 21 -4
first:speaks	125 -28 2 -6 -12 -76 -10
first:lives	-63 28 -69 138 -48 56 -54
first:prize	180 -40 49 23 -40 -43 -6
first:calls	-25 -90 -13 -2 -1 -24 -1
first:lists	-29 77 8 -1 -35 -93 -4
first:series	-39 -39 -10 -1 38 -23 -5
first:firm	121 -77 -119 -17 101 -73 -29
first:modifier	-3 -37 -32 10 34 7 56
first:common	-18 -2 -28 -25 -12 31 -11
first:first	-36 -12 170 74 -48 -34 -64
first:surname	-11 -30 -9 14 -5 28 14
first:place	20 -20 -1 -16 24 -21 7
first:companyEnd	29 -7 -32 -19 51 -47 34
first:number	-11 46 5 -4 16 -45 2
first:capital	-43 14 12 -19 -23 9 -29
last:film	20 -73 -29 -15 98 10 -24
last:work	34 16 -35 -17 4 48 -2
last:credit	165 -252 -3 0 -41 55 -28
last:person	82 -37 24 -42 -20 -19 -16
last:honorific	-38 49 16 -25 -31 20 -12
last:connector	38 -60 -19 -12 -32 31 -16
last:starter	0 10 -12 -25 17 -9 -24
last:calendar	-3 -2 22 33 -4 -6 -8
last:nation	10 -36 -24 1 0 13 -22
last:honour	59 23 -6 -25 -37 28 -26
last:broadcast	42 50 -9 -16 -6 -117 60
last:takesPart	44 -102 -13 -37 94 8 -22
last:makes	-26 -72 -25 -4 107 -37 -12
last:comesOut	56 -39 -30 -39 137 -41 -39
last:playsRole	-37 64 -29 -35 161 -70 -17
last:tells	-17 43 -25 34 -49 -68 25
last:speaks	-66 99 38 -9 -35 -115 -23
last:lives	26 75 -19 73 -25 -36 -50
last:prize	133 -20 21 -10 -90 -47 -28
last:calls	67 -139 -6 -3 75 -30 -7
last:lists	-70 49 -9 -9 -33 -46 94
last:series	39 -66 -30 -14 120 -63 -7
last:firm	-61 48 -51 -16 100 -18 52
last:modifier	13 -14 6 -14 20 -16 -8
last:common	22 43 -66 -65 5 7 -17
last:first	-33 -5 51 12 -19 17 -30
last:surname	-37 -21 77 35 -31 5 22
last:place	-26 26 -36 5 33 23 66
last:companyEnd	44 6 -29 -16 55 -16 -7
last:number	13 8 -19 0 -7 -3 -15
last:capital	-49 19 24 -17 -18 4 -20
inner:film	93 -59 -13 -8 130 43 -8
inner:work	4 33 -5 -17 12 -46 59
inner:credit	-77 -192 -48 -2 182 -21 -12
inner:person	95 9 -3 -7 -43 -30 -6
inner:honorific	-14 20 -7 -37 -23 73 7
inner:connector	-14 6 -30 -8 -23 26 -20
inner:starter	-5 35 -51 -27 -5 -1 -20
inner:calendar	98 58 81 -35 -7 82 -1
inner:nation	38 98 10 -12 27 -16 -10
inner:honour	-22 -3 2 -2 115 -49 -19
inner:broadcast	61 42 -2 -3 146 -70 -23
inner:takesPart	-5 86 -1 -5 6 -66 -4
inner:makes	-54 101 -1 -3 197 -17 -8
inner:comesOut	-22 -17 -5 -5 -3 -115 -6
inner:playsRole	-18 113 -14 -2 -10 -107 -1
inner:tells	-74 39 -11 -8 -69 81 -4
inner:speaks	94 -5 -6 -16 -75 -68 -9
inner:lives	124 67 -1 -4 -15 -2 -11
inner:prize	-7 29 -7 -1 -35 63 -3
inner:calls	-42 -27 37 -24 -39 125 -18
inner:lists	-84 129 -6 -2 -7 64 -3
inner:series	-28 79 -2 -1 70 -33 -1
inner:firm	-4 22 -79 -22 49 -66 -3
inner:modifier	43 42 16 -17 -39 7 -1
inner:common	-5 47 -24 -34 17 24 -11
inner:first	-11 7 38 20 -15 -10 1
inner:surname	12 15 -2 14 -19 36 -19
inner:place	-17 37 14 -20 1 -10 -8
inner:companyEnd	4 4 -8 -2 182 -82 -10
inner:number	-21 126 -7 9 10 -5 -1
inner:capital	7 38 22 -4 16 30 -7
inner the	-33 67 -15 16 -18 72 -13
inner a	-5 98 -9 32 -32 62 -7
inner an	48 78 1 11 8 -36 -2
inner of	19 51 -25 19 34 18 37
inner in	-18 39 -31 -3 -36 6 -32
inner on	-15 20 -32 -16 25 -12 -11
inner at	-20 78 -7 -24 -22 -25 -13
inner by	-12 14 -8 -9 -17 -13 -4
inner to	-9 50 -19 -20 7 4 -23
inner for	-16 1 -19 -31 3 -33 -3
inner with	20 17 -9 -12 -20 33 -16
inner from	-18 50 -23 -7 34 -52 -7
inner as	0 -67 -3 -3 -1 24 0
inner and	1 -35 -13 -22 -20 1 -24
inner or	-10 6 -19 -56 155 -54 -3
inner &	86 109 3 -21 200 15 -3
inner his	-3 -103 -1 0 0 -14 0
inner her	-15 -55 -2 -4 -5 -34 -1
inner that	-9 -26 -1 -1 -5 -71 0
inner is	-21 -82 -13 0 -4 7 -9
inner are	5 -58 -4 -3 -10 -12 -1
inner who	0 -181 -56 -62 -20 -6 2
inner after	-51 -119 -5 -5 -26 -38 -9
inner before	-11 -145 -37 -8 -51 -54 -6
inner than	7 -52 3 0 -9 -2 -7
inner into	-22 112 -22 -8 -70 -19 -5
inner over	-1 -42 0 -2 -3 -18 0
inner under	0 -30 -3 0 -30 -1 0
inner not	-37 -312 -34 0 0 -173 -53
inner my	-1 -195 0 0 0 -6 0
inner your	2 201 0 0 0 -178 0
inner ,	-4 158 -1 -4 -4 96 -1
inner .	-102 253 -1 0 0 -68 -8
inner :	-24 65 -1 -2 -20 62 2
inner (	0 40 0 0 0 -1 0
inner -	-14 118 13 2 -8 -9 -3
inner –	-11 95 118 -6 -8 -41 -1
inner —	142 -133 -1 0 -7 -5 -1
inner !	-9 -70 -1 -1 -12 -109 -5
inner ?	-100 -225 -40 -64 -38 -211 -41
inner /	-41 125 -51 -18 -52 231 -15
inner vs	-11 221 -11 -5 -16 5 -48
only:film	-65 12 -9 -9 -19 10 -6
only:work	93 23 -11 -16 -126 -42 -8
only:credit	42 -2 -1 -1 -2 -1 -6
only:person	37 32 -36 -1 34 -7 -9
only:honorific	109 -11 -22 -12 -15 -6 -10
only:connector	57 -8 -25 -9 -18 -4 -6
only:starter	65 -26 -45 -32 -26 -21 2
only:calendar	57 -46 -6 20 -26 -8 -38
only:nation	28 -32 -26 -20 -21 -7 35
only:honour	-25 -17 -11 24 -3 -6 -3
only:broadcast	-46 -5 -35 -17 134 -68 -14
only:takesPart	-54 -3 -12 6 38 -4 -23
only:makes	91 -46 -16 -11 -18 -22 -10
only:comesOut	81 -35 34 -16 -17 -8 -10
only:playsRole	49 -13 -15 -9 -8 -10 -2
only:tells	28 44 -15 -9 -5 -7 -1
only:speaks	128 -9 -7 -7 -6 -2 -4
only:lives	69 -57 -26 -45 -16 52 -19
only:prize	92 -9 -45 -34 -27 -9 -4
only:calls	79 -8 -5 -2 -2 -1 -8
only:lists	32 -5 -1 -4 -1 0 0
only:series	97 -35 -3 -4 -2 -3 -3
only:firm	60 27 -7 8 -16 -7 -9
only:modifier	8 -25 -15 -5 -11 -2 -4
only:common	-83 10 -34 -47 -37 -33 -59
only:first	-70 4 3 74 -55 -3 -21
only:surname	-10 -61 82 -33 -44 -10 -18
only:place	-102 43 1 -40 52 1 -4
only:companyEnd	-41 -7 -5 -16 12 -5 -7
only:number	89 -14 -5 -8 -13 -17 -13
only:capital	-41 -61 -30 -21 -53 -83 -56
one common & start	248 -3 -17 -2 -13 -21 -20
one common & free	26 18 -20 -9 -1 -8 -36
one common & mark	141 -4 -12 -11 -22 -15 -11
one common & title case	132 -34 -7 -29 6 -32 -3
one common & set off	135 -71 -49 -50 -27 -1 -16
one common & touching	67 -44 -34 -32 -20 -32 -32
one name & start	-68 -6 97 33 -33 -30 -11
one name & free	-48 -11 11 39 -12 13 15
one name & mark	-10 -14 79 67 -39 -37 -34
one name & title case	-25 20 -25 18 -14 -1 -9
one name & set off	-73 -50 36 -33 -25 68 -110
one name & touching	-37 -13 -27 -25 -2 -9 -21
one unknown & start	15 -35 19 -14 0 3 32
one unknown & free	-15 -17 20 21 -8 0 34
one unknown & mark	-38 29 76 -49 -8 14 -79
one unknown & title case	24 -10 7 -19 61 -28 4
one unknown & set off	-45 63 -23 -30 -22 115 -38
one unknown & touching	-20 15 -28 -12 -22 -22 -2
person & start	-18 21 42 -17 -14 -9 -13
person & free	-10 -22 56 57 -3 -24 3
person & mark	-12 -18 33 -20 -23 43 -8
person & title case	20 -5 64 17 4 -17 -15
person & set off	-10 60 -117 -47 -2 78 -30
person & touching	-3 -8 39 6 -31 -16 39
some common & start	-11 -17 -5 -26 34 -36 -6
some common & free	42 5 -28 12 16 1 24
some common & mark	-26 -24 54 -14 -58 -20 0
some common & title case	62 -1 -34 -22 -40 43 -39
some common & set off	3 4 -23 -4 -14 33 -10
some common & touching	-21 0 -7 -1 -2 10 -8
all common & start	-43 8 -32 -31 64 20 -16
all common & free	-24 26 -9 -14 21 37 21
all common & mark	-4 36 -12 -15 -32 -54 -11
all common & title case	261 -22 -5 -18 -17 -22 -29
all common & set off	-15 1 -2 17 -10 81 -3
all common & touching	7 1 -9 -20 -12 -42 -15
little words & start	1 18 -33 -7 -19 5 -10
little words & free	-4 -9 -19 2 -1 5 -14
little words & mark	-15 -97 -11 -8 -8 -17 -2
little words & title case	160 3 -37 -21 4 6 -2
little words & set off	-4 96 -6 -1 -2 27 0
little words & touching	-27 7 -9 -13 -13 -16 -8
other & start	-26 -2 -55 -15 27 34 -23
other & free	24 19 -38 -41 -6 13 -6
other & mark	-13 41 -54 -2 -16 -28 -4
other & title case	69 13 -8 -15 -32 41 80
other & set off	41 84 -11 -4 7 76 -3
other & touching	4 -10 -17 -3 14 17 -7
one common & before:film	-3 -9 -6 -9 -1 -19 -7
one common & before:work	-20 -34 -8 -24 -12 -33 -4
one common & before:credit	-21 -1 -21 -9 -5 -1 1
one common & before:person	-16 -2 -47 -2 -2 -4 0
one common & before:honorific	-27 -9 130 -11 -1 -5 -1
one common & before:connector	-13 -4 -16 -1 -29 -16 -34
one common & before:starter	-11 4 -14 -16 -23 -22 -40
one common & before:calendar	-74 -22 -13 -25 -30 -8 -8
one common & before:nation	-19 -22 -10 -21 -6 -7 -5
one common & before:honour	-9 -7 -1 -2 -3 -1 -2
one common & before:broadcast	-26 -4 -6 -12 -39 -108 -3
one common & before:takesPart	44 25 -46 -9 -4 -6 -4
one common & before:makes	-42 -15 -7 -11 -5 -6 49
one common & before:comesOut	-7 -49 -3 -3 14 -3 -15
one common & before:playsRole	-71 -59 -15 -67 -34 -10 -21
one common & before:tells	-33 -1 -1 -4 -29 -1 -4
one common & before:speaks	70 -48 47 -13 -30 19 -7
one common & before:lives	-54 -20 70 -31 -2 -15 -7
one common & before:prize	-19 12 -19 -8 57 -4 0
one common & before:calls	-39 -13 -19 50 -9 -55 -7
one common & before:lists	0 -65 54 -11 -5 -26 -10
one common & before:series	-37 17 -12 -1 -2 -5 0
one common & before:firm	22 0 -20 0 35 0 -1
one common & before:modifier	-9 -35 -2 -8 -1 -1 -3
one common & before:common	-25 -7 -12 -12 -9 -12 -18
one common & before:first	18 -23 -7 -16 -9 2 -8
one common & before:surname	0 -44 -5 -19 -7 -12 -6
one common & before:place	65 24 -18 -5 -17 -6 -10
one common & before:number	-59 -28 -3 -14 -25 -14 -20
one common & before:capital	-63 -11 -10 -42 -20 -5 -14
one name & before:film	-28 -11 -27 -19 -16 45 -41
one name & before:work	-10 107 -21 29 -2 -2 21
one name & before:credit	-4 -18 -59 77 0 -12 -1
one name & before:honorific	66 -5 39 -30 -1 0 -8
one name & before:connector	-9 -8 -2 -16 13 -5 -5
one name & before:starter	-9 -16 4 -4 11 -15 -8
one name & before:calendar	167 -18 22 -56 -23 -23 -23
one name & before:nation	-42 -28 -5 -30 -2 0 51
one name & before:honour	-18 -8 -78 -12 -1 -4 -24
one name & before:broadcast	3 -6 -28 26 0 56 -72
one name & before:takesPart	-2 -6 -5 9 -2 0 1
one name & before:makes	1 -29 17 26 -17 -3 -27
one name & before:comesOut	-1 -40 -36 5 22 4 -27
one name & before:playsRole	-8 36 29 -26 -1 -19 5
one name & before:tells	2 -7 -40 44 -5 -6 109
one name & before:speaks	3 -23 27 -6 -9 -16 26
one name & before:lives	-9 -6 19 -21 -2 -3 -11
one name & before:prize	67 -17 -23 -33 -18 -20 7
one name & before:calls	-23 -66 127 -41 -22 9 5
one name & before:lists	-6 59 -20 -21 -2 -12 -9
one name & before:series	-3 -14 7 -6 0 -13 -1
one name & before:firm	-7 49 -60 -22 -20 -2 -3
one name & before:modifier	-13 69 -19 -9 -1 0 -57
one name & before:common	-22 -7 48 -9 -9 -9 -3
one name & before:first	-3 -4 -7 -2 0 0 10
one name & before:surname	-17 0 -5 0 -3 -3 24
one name & before:place	-48 -25 -31 4 -10 -6 -3
one name & before:companyEnd	-22 -1 506 -80 0 -1 -2
one name & before:capital	-6 -18 -40 17 -15 -13 4
one unknown & before:film	-29 0 13 -14 -24 65 -45
one unknown & before:work	-13 14 11 -5 -8 40 -31
one unknown & before:credit	5 29 68 -102 -7 -12 -8
one unknown & before:person	-57 -22 84 -39 -10 -10 -13
one unknown & before:honorific	-6 -11 116 17 -3 -10 -4
one unknown & before:connector	-29 11 -5 -3 12 -14 38
one unknown & before:starter	-6 19 16 0 8 7 27
one unknown & before:calendar	22 -44 -26 -35 -24 -15 -18
one unknown & before:nation	70 -15 -67 -61 -5 -21 -22
one unknown & before:honour	13 1 -4 -6 -6 -2 1
one unknown & before:broadcast	-23 -1 -26 13 -49 39 -5
one unknown & before:takesPart	-26 -14 32 -2 -4 -17 -4
one unknown & before:makes	-49 31 39 -34 -33 41 -44
one unknown & before:comesOut	-47 113 -29 -46 -11 -7 167
one unknown & before:playsRole	-12 -12 12 36 13 -64 88
one unknown & before:tells	128 -1 -24 -7 -97 8 -41
one unknown & before:speaks	22 -35 76 -43 -8 -44 -19
one unknown & before:lives	-58 -14 19 65 -13 -27 -42
one unknown & before:prize	-47 3 -7 -21 -13 -16 -9
one unknown & before:calls	-44 -25 -30 -40 32 100 -49
one unknown & before:lists	-25 25 4 -3 5 74 12
one unknown & before:series	-28 -18 9 -47 -11 93 -8
one unknown & before:firm	-33 -28 4 -19 131 -5 -6
one unknown & before:modifier	-23 20 -3 40 -6 -6 -8
one unknown & before:common	13 15 12 7 -10 -11 8
one unknown & before:first	5 10 -10 -9 -2 -5 -2
one unknown & before:surname	-6 14 -14 0 -1 -6 -2
one unknown & before:place	18 -51 24 -18 -15 -23 -14
one unknown & before:companyEnd	-12 -7 -2 -7 -203 0 -3
one unknown & before:number	-117 -82 -127 -9 -23 -62 -61
one unknown & before:capital	-33 20 -4 -10 12 -22 -14
person & before:film	-31 71 -36 -44 -6 -14 -9
person & before:work	-5 -17 -44 33 17 56 -15
person & before:credit	-4 -17 56 3 -6 -2 -9
person & before:person	-1 3 28 -9 0 2 -1
person & before:honorific	-13 -25 -252 17 -17 -1 -5
person & before:connector	-10 -17 35 -6 1 -5 20
person & before:starter	-15 -8 31 0 5 -9 41
person & before:calendar	0 -26 30 -20 0 0 0
person & before:nation	202 115 -2 -104 -40 -12 -33
person & before:honour	-67 -93 -60 -109 -32 -62 -67
person & before:broadcast	-3 -7 236 -55 -3 122 -1
person & before:takesPart	-2 -9 38 -19 -1 -5 -1
person & before:makes	-6 48 -118 -50 -25 79 -22
person & before:comesOut	-2 100 122 -57 -1 -2 15
person & before:playsRole	-1 -9 -35 132 -4 -8 -2
person & before:tells	-20 -16 -29 -34 370 -60 -45
person & before:speaks	-6 -28 -71 -32 37 14 -12
person & before:lives	-2 -7 49 7 -1 -3 -5
person & before:prize	-18 -62 -62 -50 -17 -65 -10
person & before:calls	-9 129 -5 0 48 -45 -16
person & before:lists	-9 9 23 25 -8 -3 -9
person & before:series	-15 26 -28 -118 -13 -190 -6
person & before:firm	-2 -14 57 32 40 -3 -5
person & before:modifier	-5 -23 -64 40 111 -2 -3
person & before:common	-16 -27 4 11 0 -7 -10
person & before:first	-1 16 -62 5 0 0 0
person & before:surname	-2 30 -4 22 -5 3 -10
person & before:place	-40 66 130 -52 1 -2 -10
person & before:companyEnd	-29 -246 -97 -9 -5 0 -11
person & before:number	-68 -89 -136 -84 -56 -106 -79
person & before:capital	16 3 31 25 -36 -17 6
some common & before:film	-3 -34 11 -11 -4 43 -5
some common & before:work	-6 -14 -35 -52 79 -37 30
some common & before:credit	-60 -137 -18 -41 -28 -44 -29
some common & before:person	196 -99 54 -21 46 -52 -31
some common & before:honorific	38 45 -85 202 -9 -17 -4
some common & before:connector	21 0 -8 -10 5 11 17
some common & before:starter	22 19 -8 -16 3 13 21
some common & before:calendar	-125 -14 -14 -3 255 -3 -2
some common & before:nation	-10 34 -8 -14 -19 -38 -5
some common & before:honour	-151 -117 -150 -69 -127 -134 -62
some common & before:broadcast	-56 -28 -3 -24 -11 132 -7
some common & before:takesPart	-44 -36 106 -4 -9 -7 -1
some common & before:makes	-16 88 -11 -7 -14 -40 -14
some common & before:comesOut	53 -30 -56 -19 -53 -55 80
some common & before:playsRole	-8 15 -95 135 -37 143 -19
some common & before:tells	-172 16 -46 -19 40 141 71
some common & before:speaks	153 -12 81 -47 40 38 7
some common & before:lives	66 -40 136 59 126 -22 12
some common & before:prize	8 -48 -17 -10 -5 41 -37
some common & before:calls	-40 34 -101 -113 97 74 -30
some common & before:lists	-23 97 -69 47 -18 64 -74
some common & before:series	-16 15 -17 -3 -33 106 -7
some common & before:firm	-67 -52 -64 -76 120 -80 -33
some common & before:modifier	-50 -84 -12 83 -65 -21 -5
some common & before:common	13 8 -13 -36 -7 8 20
some common & before:first	-80 -4 -12 -34 50 65 -8
some common & before:surname	132 42 -25 -8 9 3 -21
some common & before:place	45 -77 113 -39 111 -54 -14
some common & before:companyEnd	278 -2 -5 -3 -10 -130 -3
some common & before:number	-41 -54 -38 -15 -78 -22 -57
some common & before:capital	29 -13 -25 -21 -19 -6 -27
all common & before:film	12 -68 -3 -4 -9 62 -3
all common & before:work	84 -20 -6 -10 -57 40 -8
all common & before:credit	-2 -12 -41 0 109 -24 0
all common & before:person	84 317 -9 -8 -5 -65 -2
all common & before:honorific	-8 106 0 0 0 -86 -2
all common & before:connector	6 -4 -11 -6 4 2 0
all common & before:starter	-3 6 -15 -8 5 -13 0
all common & before:calendar	-95 -13 -5 -2 -19 -24 -3
all common & before:nation	-44 -106 -3 -6 -36 23 -14
all common & before:honour	-85 -2 0 -1 -1 -2 0
all common & before:broadcast	-19 -45 -1 -1 1 47 0
all common & before:takesPart	-16 -108 -41 -4 163 -99 -1
all common & before:makes	-5 51 -5 -8 31 -20 -3
all common & before:comesOut	-69 121 -3 -1 -7 -11 -1
all common & before:playsRole	-70 -117 -12 -64 -34 163 -12
all common & before:tells	-29 -20 -9 -15 -89 52 -18
all common & before:speaks	-42 23 -20 -13 6 -14 -17
all common & before:lives	89 -117 -18 -68 -7 -9 -10
all common & before:prize	-62 -76 -2 -14 -42 77 -2
all common & before:calls	-27 -76 -12 -39 -37 -39 -5
all common & before:lists	-18 -29 -28 -14 -35 -4 -9
all common & before:series	0 96 -5 -1 -7 -77 -1
all common & before:firm	-11 -11 -25 -1 49 -45 -4
all common & before:modifier	51 -40 0 0 -4 -14 0
all common & before:common	24 -3 -10 -10 -22 28 -22
all common & before:first	34 28 0 -10 -46 60 -18
all common & before:surname	53 -21 -1 -11 -42 -21 82
all common & before:place	-103 10 -2 -10 -41 -20 127
all common & before:companyEnd	-42 -13 0 -1 -45 -82 0
all common & before:number	-107 -124 -35 -27 -64 -118 -22
all common & before:capital	59 -22 -6 -13 -5 -50 -9
little words & before:film	0 85 -2 -1 0 -38 0
little words & before:work	-1 -34 -1 -18 -6 42 0
little words & before:credit	-2 -45 -16 -1 -36 -3 0
little words & before:person	-1 -16 -7 -1 0 0 0
little words & before:honorific	-16 -25 -7 -27 -1 -25 0
little words & before:connector	-5 5 -15 0 -26 16 -2
little words & before:starter	-9 -18 -18 -4 -15 18 -14
little words & before:calendar	-22 -65 -11 -8 -4 -40 1
little words & before:nation	-29 -41 -17 -18 -118 -31 -2
little words & before:honour	75 -6 -1 -1 -1 -6 0
little words & before:broadcast	-2 -29 -3 -1 -4 35 0
little words & before:makes	-3 39 -5 -3 -22 5 -2
little words & before:comesOut	-1 53 -6 -3 -25 -15 -35
little words & before:playsRole	-3 -53 -3 -44 -19 111 -3
little words & before:tells	-1 -33 -2 106 179 -90 131
little words & before:speaks	-8 23 -41 64 64 -16 76
little words & before:lives	-10 -25 -49 -12 -1 -5 0
little words & before:prize	14 -41 -10 -4 -4 -13 -2
little words & before:calls	-6 -9 -20 285 -54 1 -12
little words & before:lists	25 12 -16 -4 -3 -20 -15
little words & before:series	0 -47 -1 0 -2 24 0
little words & before:firm	2 137 -2 -1 158 -5 1
little words & before:modifier	-13 1 0 3 0 -12 -1
little words & before:common	-11 -4 -19 10 -2 -6 -23
little words & before:first	-1 8 0 0 -1 -4 0
little words & before:surname	13 14 -1 -4 -1 49 -1
little words & before:place	-18 -47 -6 0 84 -19 -1
little words & before:companyEnd	-2 -4 0 0 0 -36 0
little words & before:capital	-6 3 -3 -6 -7 18 -2
other & before:film	-2 20 -15 -3 -4 -29 0
other & before:work	-22 16 -2 -3 -9 55 -2
other & before:credit	-6 -45 -205 -1 -1 -8 0
other & before:person	0 -34 -1 -4 0 -1 0
other & before:honorific	-13 19 -28 0 0 -3 -1
other & before:connector	5 12 6 -15 -10 -1 -23
other & before:starter	1 15 2 -1 -6 23 -15
other & before:calendar	-22 96 1 0 -2 -5 0
other & before:nation	-75 -114 -9 -24 -9 -47 -5
other & before:honour	2 -11 0 0 0 -10 0
other & before:broadcast	-24 -18 -9 -4 -128 -79 -4
other & before:takesPart	-53 -45 -83 -2 -11 95 -2
other & before:makes	-8 74 -1 -15 -31 59 -8
other & before:comesOut	-33 99 -4 -2 -88 -33 -5
other & before:playsRole	-153 -209 -107 -121 -66 -51 -119
other & before:tells	-7 9 -4 -44 80 -182 -3
other & before:speaks	-23 119 -4 -5 69 -218 -3
other & before:lives	-4 -26 -19 -3 0 -2 1
other & before:prize	-5 82 -8 -5 -3 -65 -4
other & before:calls	-19 230 -23 -5 -78 -123 0
other & before:lists	-4 6 1 -6 186 -70 0
other & before:series	-2 -174 0 -1 -6 88 -2
other & before:firm	-15 -142 224 -8 11 -50 -3
other & before:modifier	-5 -74 -4 -2 -1 144 -1
other & before:common	31 25 -28 -5 18 18 -10
other & before:first	-17 -10 0 -9 -6 -7 -3
other & before:surname	-16 1 -2 -10 29 -36 -3
other & before:place	-39 -68 -14 -5 160 -18 -6
other & before:companyEnd	-6 -39 -5 -1 180 0 -1
other & before:number	-19 -1 0 0 -4 0 0
other & before:capital	-28 -23 -4 -7 0 -38 -2
one common & after:film	34 -35 -10 18 2 -5 -7
one common & after:work	31 -22 6 -7 -26 44 -2
one common & after:credit	22 2 -9 -1 19 -6 -3
one common & after:person	25 -20 -10 -6 -5 31 -10
one common & after:honorific	30 -3 0 -8 -19 0 -8
one common & after:connector	13 -26 -23 -17 1 -18 -2
one common & after:starter	17 -24 -20 -21 -9 -26 -18
one common & after:calendar	-25 -3 -11 -18 -10 -8 -7
one common & after:nation	43 -3 -8 -2 -3 -2 -6
one common & after:honour	7 -17 -4 -2 11 -2 -2
one common & after:broadcast	33 -1 -2 -1 -48 -17 -5
one common & after:takesPart	16 -7 -13 -3 -6 9 -1
one common & after:comesOut	-41 -35 25 -3 -7 -8 30
one common & after:playsRole	0 -42 26 -41 -6 -15 -5
one common & after:tells	6 11 -14 -1 3 -14 -1
one common & after:speaks	-39 14 46 -1 -49 -2 -5
one common & after:lives	-25 -18 8 -6 -6 25 -17
one common & after:prize	53 30 -6 0 21 -7 -2
one common & after:calls	-7 -2 -10 -1 -13 -1 -2
one common & after:lists	-7 54 -10 -11 -6 -5 -12
one common & after:series	8 -10 -4 -2 29 -9 -1
one common & after:firm	38 12 0 -3 -21 -2 -3
one common & after:modifier	10 -16 1 -4 -16 -2 20
one common & after:common	-1 -8 -26 -19 2 -12 -26
one common & after:first	33 -11 -8 -9 -11 -10 -3
one common & after:surname	35 -3 -2 -3 -5 -2 -2
one common & after:place	-26 -2 -1 -2 -8 0 -2
one common & after:companyEnd	-37 -2 0 0 7 0 0
one common & after:number	33 4 -6 -2 -6 -7 -1
one common & after:capital	-22 -20 -6 -14 2 -12 -12
one name & after:film	-32 -29 -23 -4 -10 -6 -13
one name & after:work	-15 -34 22 -8 -14 87 12
one name & after:credit	21 -48 -123 -66 48 -12 24
one name & after:person	65 37 -103 26 -23 -25 21
one name & after:honorific	-118 -1 33 -23 -3 -2 120
one name & after:connector	-16 -4 0 7 11 -25 -11
one name & after:starter	-14 -11 22 16 -14 -37 -1
one name & after:calendar	-71 -15 -6 -6 -3 -1 -9
one name & after:nation	143 -27 5 -31 -13 -13 -6
one name & after:honour	8 -8 -17 -6 56 -5 -75
one name & after:broadcast	-5 -1 15 -1 5 -27 119
one name & after:takesPart	-17 53 -45 29 -9 -18 -1
one name & after:makes	-34 2 -2 6 -9 -7 -37
one name & after:comesOut	-33 -20 32 -27 -28 36 42
one name & after:playsRole	6 -10 -28 14 -1 -6 -5
one name & after:tells	-36 18 14 48 -12 -9 -3
one name & after:speaks	32 -13 13 -2 -14 -2 18
one name & after:lives	8 -14 -51 83 -20 -16 21
one name & after:prize	19 6 20 -20 -23 -11 26
one name & after:calls	-54 -11 53 -32 -37 -1 24
one name & after:lists	-17 -37 22 -11 -11 -2 121
one name & after:series	-38 -113 66 63 -24 189 39
one name & after:firm	-122 -16 17 -57 -18 192 13
one name & after:modifier	2 50 -15 -32 -18 -9 39
one name & after:common	-3 -23 29 14 -35 -21 2
one name & after:first	-18 -1 -13 -2 -11 -1 12
one name & after:surname	-13 -2 -9 -2 -1 0 -2
one name & after:place	220 -1 -44 -1 19 0 -39
one name & after:companyEnd	0 -1 -13 -3 -26 0 -37
one name & after:number	-76 69 63 -52 -54 -7 -46
one name & after:capital	-26 -7 -43 -5 -35 -10 27
one unknown & after:film	5 -28 6 -17 57 13 -23
one unknown & after:work	6 10 38 -7 14 76 -68
one unknown & after:credit	-43 119 -76 20 -73 144 23
one unknown & after:person	-54 42 -46 -31 -26 109 -32
one unknown & after:honorific	73 -11 51 -63 84 -24 50
one unknown & after:connector	18 3 3 21 -4 12 13
one unknown & after:starter	11 30 13 20 -8 -11 9
one unknown & after:calendar	-140 7 -8 -28 6 -18 4
one unknown & after:nation	26 -49 78 -18 -210 -10 -35
one unknown & after:honour	-51 35 24 -34 -134 -66 153
one unknown & after:broadcast	-61 -1 33 -18 175 117 -6
one unknown & after:takesPart	-14 -26 25 6 -9 -9 -29
one unknown & after:makes	-54 11 30 4 31 -13 -37
one unknown & after:comesOut	53 -20 -4 16 26 -40 -42
one unknown & after:playsRole	47 -1 10 -18 -20 -10 -11
one unknown & after:tells	9 57 -31 -37 -51 45 -29
one unknown & after:speaks	-32 -18 33 -8 20 -11 7
one unknown & after:lives	-39 -17 31 -43 35 42 -1
one unknown & after:prize	-69 -16 45 -16 62 -39 -42
one unknown & after:calls	-81 -14 -64 -21 120 -7 44
one unknown & after:lists	87 -21 36 -10 -37 -15 -35
one unknown & after:series	44 27 25 -38 -29 16 -75
one unknown & after:firm	-3 -18 -32 -21 -9 -11 38
one unknown & after:modifier	-22 -12 56 25 52 -31 -21
one unknown & after:common	25 0 41 -17 22 -1 -6
one unknown & after:first	78 -3 -12 -33 12 21 -24
one unknown & after:surname	-27 -7 -25 -6 -2 -1 -6
one unknown & after:place	-78 -10 -23 -9 -32 -11 -53
one unknown & after:companyEnd	-19 -1 3 -1 -61 -1 -9
one unknown & after:number	-18 -53 -31 -21 -14 -13 -62
one unknown & after:capital	48 1 -21 -42 -9 -9 -23
person & after:film	-33 42 96 90 -42 -6 -30
person & after:work	-16 35 27 -9 -23 -16 -14
person & after:credit	-31 436 -220 -75 -72 -122 -131
person & after:person	-13 -48 -28 -36 122 79 -19
person & after:honorific	-2 -1 220 -1 0 0 -2
person & after:connector	14 8 20 12 -26 18 -15
person & after:starter	-2 23 23 3 2 12 13
person & after:calendar	-4 127 -137 -32 -7 -7 -8
person & after:nation	229 -16 89 -9 -20 -17 -51
person & after:honour	-15 -2 65 -21 -4 -22 -2
person & after:broadcast	1 -1 -2 -12 -6 -114 -54
person & after:takesPart	-13 -34 -3 37 -19 38 -11
person & after:makes	-5 22 34 16 -32 -3 -3
person & after:comesOut	-6 11 0 -53 -10 157 10
person & after:playsRole	-7 10 53 -26 -9 -4 -11
person & after:tells	-3 39 -19 25 -10 -8 -10
person & after:speaks	-10 -10 -24 -35 66 -6 -4
person & after:lives	-3 -10 -54 -36 -15 13 -16
person & after:prize	-7 20 24 -16 -16 73 -3
person & after:calls	-6 -20 122 -23 87 -6 25
person & after:lists	-2 -1 -15 -6 190 -3 -125
person & after:series	-28 -8 36 127 -29 -7 -56
person & after:firm	310 -7 -56 -47 -8 -16 -6
person & after:modifier	-10 8 40 -43 6 -13 20
person & after:common	-19 18 16 -12 8 0 0
person & after:first	-3 -12 -3 55 33 -6 -7
person & after:surname	-4 -2 -42 -10 -8 -5 -15
person & after:place	-1 -4 72 -23 6 1 -12
person & after:companyEnd	0 0 -30 -1 -14 0 98
person & after:number	-26 -62 38 -43 221 -7 -39
person & after:capital	-9 -9 41 7 8 1 -26
some common & after:film	-8 -57 -26 47 -70 -50 50
some common & after:work	-43 -46 -18 -45 76 27 23
some common & after:credit	-128 -187 -187 179 -180 25 164
some common & after:person	79 -8 -132 -31 -35 81 56
some common & after:honorific	-40 -60 -37 7 -2 -7 -42
some common & after:connector	6 -7 14 6 23 1 9
some common & after:starter	-6 2 10 -12 35 10 8
some common & after:calendar	-46 36 -6 -9 -7 -8 -23
some common & after:nation	-139 -25 -33 -1 -17 -9 -24
some common & after:honour	31 -32 -13 -4 20 1 -13
some common & after:broadcast	-37 -37 -19 0 36 -157 106
some common & after:takesPart	-33 130 93 -13 -25 129 -10
some common & after:makes	-32 30 54 -12 56 -47 29
some common & after:comesOut	-49 -55 -29 -14 71 102 -11
some common & after:playsRole	-86 90 123 -16 192 -75 96
some common & after:tells	-40 93 22 -8 -18 -37 -10
some common & after:speaks	-20 31 -21 -9 74 -16 -5
some common & after:lives	-63 -9 128 -18 -28 -62 105
some common & after:prize	-30 -24 28 -10 -15 61 -27
some common & after:calls	-56 -17 64 -6 -74 -49 58
some common & after:lists	-8 -109 -3 -20 -12 14 204
some common & after:series	68 38 -18 -9 -9 -29 -31
some common & after:firm	-2 -26 -25 -2 1 -25 -2
some common & after:modifier	-34 -3 -68 -18 2 -26 15
some common & after:common	-19 9 -22 8 9 -19 8
some common & after:first	8 -11 -13 11 -6 -12 6
some common & after:surname	-2 17 -2 4 -12 -9 -11
some common & after:place	18 -8 -14 -1 -2 -1 0
some common & after:companyEnd	-9 -6 -2 -3 -14 -8 1
some common & after:number	-42 -1 -29 -10 -21 -26 -16
some common & after:capital	-16 -14 -18 -5 -24 -41 9
all common & after:film	-36 33 -3 -6 118 114 -9
all common & after:work	55 -65 -7 -1 -31 -95 -9
all common & after:credit	-3 -66 -10 -3 -89 41 -13
all common & after:person	-58 70 -16 -3 -16 6 -7
all common & after:honorific	43 -20 -32 -1 -25 138 -5
all common & after:connector	-8 -4 -12 -23 3 -29 -20
all common & after:starter	-14 -15 -22 -23 -9 12 -11
all common & after:calendar	-197 8 -12 -15 -55 100 -24
all common & after:nation	65 -35 -5 -5 -10 -20 -4
all common & after:honour	74 -19 -6 -4 -18 -17 -3
all common & after:broadcast	190 0 0 0 -23 -2 0
all common & after:takesPart	-30 51 -17 -4 -22 -40 73
all common & after:makes	-14 66 -22 -3 -59 21 -6
all common & after:comesOut	-15 11 -6 0 -32 32 -13
all common & after:playsRole	-10 -4 -11 -4 -17 -56 0
all common & after:tells	-60 68 -20 -6 -23 22 -3
all common & after:speaks	-25 10 -47 0 7 100 -10
all common & after:lives	91 -49 -4 -2 -9 -55 -7
all common & after:prize	-8 18 -8 -3 -13 -37 -3
all common & after:calls	8 -44 -13 0 216 -98 -1
all common & after:lists	-3 -105 -2 -2 -5 -36 -2
all common & after:series	-16 206 -7 -34 -130 -103 110
all common & after:firm	133 -60 0 0 30 -15 0
all common & after:modifier	-44 46 -30 -5 53 22 -33
all common & after:common	-38 12 -24 -22 7 -11 1
all common & after:first	60 8 -14 -4 39 90 -3
all common & after:surname	-24 9 -12 0 -26 99 -2
all common & after:place	-172 -43 -3 -2 -12 -14 -5
all common & after:companyEnd	18 -1 0 0 -8 -2 -1
all common & after:number	-26 -54 2 0 -21 -18 -5
all common & after:capital	40 -22 -1 -2 -18 -1 -6
little words & after:film	-10 92 -16 -4 -15 -21 0
little words & after:work	-54 -99 -12 -15 -24 -229 25
little words & after:credit	-36 3 -10 -1 -10 -85 -4
little words & after:person	-61 -40 -2 -3 -9 26 -2
little words & after:honorific	-13 -33 0 0 7 4 -1
little words & after:connector	-9 -6 -13 -1 2 28 -12
little words & after:starter	-15 17 -19 -9 5 22 2
little words & after:calendar	0 -23 2 0 -1 -3 0
little words & after:nation	-6 -23 -3 0 0 -2 0
little words & after:honour	3 -11 -1 0 -23 -1 0
little words & after:broadcast	-5 -73 -3 -2 -12 -53 164
little words & after:takesPart	-47 8 -3 0 -4 -16 0
little words & after:makes	3 -48 11 -1 46 -66 1
little words & after:comesOut	-3 115 -5 0 -9 122 -6
little words & after:playsRole	-28 117 -36 -4 -3 -27 -1
little words & after:tells	16 70 -7 -4 1 -11 2
little words & after:speaks	-39 -42 -7 -4 190 104 -3
little words & after:lives	-19 138 -3 -3 -5 56 -1
little words & after:prize	-15 71 -37 -2 -15 14 0
little words & after:calls	-5 -4 -4 0 -16 -1 -1
little words & after:lists	2 -127 -15 -4 -2 21 -1
little words & after:series	-43 31 -4 -36 -25 -43 1
little words & after:firm	9 38 13 -7 12 -1 1
little words & after:modifier	-14 34 -29 -1 -7 -32 -19
little words & after:common	-20 3 -21 -6 -6 11 3
little words & after:first	-10 -1 -3 0 0 -9 -1
little words & after:place	-10 -8 0 0 8 -1 -1
little words & after:number	11 -45 -4 -2 -3 -22 -1
little words & after:capital	-4 -4 -8 -1 -6 -13 -2
other & after:film	-9 -51 -4 -1 -35 -21 -5
other & after:work	-94 18 -9 -1 6 -22 -14
other & after:credit	-36 -3 -1 -1 -4 151 -13
other & after:person	36 -1 -21 -2 -32 15 -38
other & after:honorific	-35 -6 -1 0 -3 -1 2
other & after:connector	15 20 -21 -10 -15 -12 20
other & after:starter	12 -6 -18 -9 1 -9 12
other & after:calendar	-35 -31 -10 -8 -27 -176 -5
other & after:nation	-2 -10 13 -1 0 -21 0
other & after:honour	-7 123 0 -1 -18 -39 -1
other & after:broadcast	-79 -1 -4 -2 -154 -24 -22
other & after:takesPart	-18 113 -8 -2 14 -56 -1
other & after:makes	-12 11 32 -5 77 -34 -3
other & after:comesOut	-29 7 -15 -4 19 -26 -2
other & after:playsRole	91 95 -40 -5 -20 -66 -8
other & after:tells	302 39 0 0 -52 -27 -4
other & after:speaks	-20 182 -12 0 -96 10 6
other & after:lives	-33 -238 -58 -4 -16 137 -4
other & after:prize	-32 -54 -60 -4 -28 -66 -5
other & after:calls	-11 -9 0 0 41 -2 -8
other & after:lists	12 108 17 6 11 -11 -2
other & after:series	-2 -20 -1 0 -1 -1 0
other & after:firm	2 -85 21 -6 1 3 2
other & after:modifier	-19 -32 -5 -4 -43 135 -30
other & after:common	-18 16 -23 -8 -17 31 8
other & after:first	-57 49 -1 -1 -4 -27 -1
other & after:surname	-36 -23 -7 0 -107 -21 -8
other & after:place	218 -21 8 0 47 -7 89
other & after:number	-41 -28 -15 -32 -23 -31 -12
other & after:capital	-16 -15 -3 -2 -14 -7 -3
known film: common & start	-18 33 -8 -14 -27 17 -7
known film: common & free	25 15 -17 -3 -18 -14 6
known film: common & mark	61 90 -7 -15 -12 -18 -6
known film: common & title case	-32 3 15 -6 -30 -25 32
known film: common & set off	-4 39 -28 -24 -15 -22 -9
known film: common & touching	-19 -5 -10 4 6 8 1
known film: name & start	-62 69 -65 26 -31 -30 10
known film: name & free	-47 16 19 21 -29 9 -5
known film: name & mark	-51 41 -84 67 -22 -30 -197
known film: name & title case	28 -10 2 -12 -5 23 9
known film: name & set off	-13 122 -47 -49 -17 -50 -58
known film: name & touching	10 12 -9 -7 -10 0 -3
known film: rare & start	67 64 -44 15 -54 35 0
known film: rare & free	-40 46 -46 27 -44 39 -22
known film: rare & mark	135 -44 -72 -59 -53 -159 -49
known film: rare & title case	4 76 -13 60 -8 2 -27
known film: rare & set off	-23 33 -8 -2 -4 21 -4
known film: rare & touching	9 15 -14 -5 -14 -9 -19
known film: two & start	10 100 -58 -13 -25 94 -15
known film: two & free	31 21 -33 -10 -27 30 -9
known film: two & mark	-9 112 -95 -22 -15 -74 -10
known film: two & title case	-70 66 -75 -39 -26 -51 1
known film: two & set off	13 33 -2 -2 -2 -22 -2
known film: two & touching	10 9 -35 7 -16 -8 11
known film: more & start	27 127 -10 -1 -7 63 -2
known film: more & free	4 53 -6 9 -6 81 7
known film: more & mark	-11 -45 -8 -6 -20 -145 -31
known film: more & title case	-13 179 -30 -1 -3 87 -1
known film: more & set off	-9 14 0 0 0 26 0
known film: more & touching	-4 76 -1 15 -2 28 -10
known film: common & one common	-8 26 -10 -3 -10 -9 -14
known film: common & one name	12 -15 -5 -30 -12 -16 71
known film: common & some common	155 -150 -6 -1 -1 -3 0
known film: common & all common	-3 -20 -3 5 -50 35 -7
known film: name & one common	85 -2 -16 -7 -4 -3 -26
known film: name & one name	-9 18 4 0 -15 -2 -14
known film: name & person	0 -2 -24 0 0 0 0
known film: name & some common	-6 28 -17 -4 -11 -55 -16
known film: name & all common	4 -53 -2 -1 0 -33 1
known film: rare & one common	-71 51 -7 13 20 -23 -3
known film: rare & one unknown	8 40 -33 10 -34 16 -33
known film: rare & some common	-10 35 -7 6 -21 26 -7
known film: rare & other	-16 85 -1 1 -23 -69 -2
known film: two & one common	57 -56 0 0 0 0 -1
known film: two & one name	-22 60 -7 -47 -1 -5 2
known film: two & one unknown	-62 -82 -60 -44 -45 -9 -35
known film: two & person	32 72 -155 -34 -18 92 4
known film: two & some common	43 25 -38 23 -27 -18 -8
known film: two & all common	-33 27 -5 -17 -9 17 5
known film: two & other	4 72 -3 -6 -12 -22 12
known film: more & one unknown	-6 240 -3 0 -2 -66 -202
known film: more & person	0 158 -107 -53 -11 -12 119
known film: more & some common	-10 70 -2 -2 -11 26 -5
known film: more & all common	-6 14 0 23 -4 37 5
known film: more & little words	-1 125 0 -1 0 101 -1
known film: more & other	69 74 -2 20 -14 32 -5
known person: person	-2 -19 2 74 -4 -10 2
known person: some common	4 -25 185 64 3 -29 -8
known person: all common	-15 -76 377 -116 -15 -43 -3
known person: little words	-41 -242 360 -6 -10 -102 -1
known person: other	-5 -56 -46 -10 -12 -11 -3
one common & before 	-53 -33 7 -12 10 -22 -16
one common & before the	9 -6 0 -1 -4 -8 -5
one common & before a	-33 -2 0 -10 -2 -1 -2
one common & before an	-50 -7 -1 -4 -6 0 -4
one common & before of	-22 -12 13 3 -27 -15 -27
one common & before in	47 -23 -8 -6 26 -15 -3
one common & before on	-11 -31 -4 3 -1 -35 15
one common & before at	37 -8 -3 -6 -60 -8 -27
one common & before by	-59 -41 -10 -10 87 31 -7
one common & before to	2 32 -2 -34 -2 -32 -25
one common & before for	-24 44 -11 -29 -1 -38 -15
one common & before with	18 28 -3 -32 -22 -5 -8
one common & before from	-17 -3 -11 -9 -22 56 -15
one common & before as	-18 -6 -16 42 -40 41 -23
one common & before and	-21 -26 -13 35 -2 24 -8
one common & before or	-23 106 -9 -6 -7 -3 -2
one common & before but	116 -15 3 -2 -66 3 -1
one common & before &	-384 -17 -10 -12 -8 -19 -5
one common & before his	-15 -1 -1 -4 0 -1 0
one common & before her	15 -2 -8 -5 0 -3 0
one common & before its	26 -13 -2 -7 -7 -16 -11
one common & before this	-12 -2 -2 -17 -2 -3 -1
one common & before that	-1 -38 73 21 -15 -2 -4
one common & before is	20 37 -12 4 -29 -17 -11
one common & before was	97 24 -14 -12 -4 -7 -6
one common & before are	-11 8 -31 -36 -9 -11 -9
one common & before were	19 29 -14 -15 -5 -25 -8
one common & before be	-17 19 -12 76 -103 -12 -10
one common & before been	144 -18 -63 -36 -1 -33 -2
one common & before will	62 182 0 -3 0 -1 -1
one common & before has	-20 -10 -2 0 0 0 0
one common & before have	64 -17 -4 -13 -11 -6 -9
one common & before had	29 118 -213 -8 -25 -18 -4
one common & before also	14 -2 0 0 -1 0 0
one common & before who	87 0 0 0 0 0 0
one common & before which	90 136 -36 -32 -26 -80 -8
one common & before where	-65 72 -33 -7 -8 -14 -4
one common & before when	-51 -96 -19 -26 55 125 -7
one common & before after	-31 -27 -1 -8 1 0 0
one common & before before	-76 -55 -29 -2 0 -3 -1
one common & before until	66 -16 -8 -12 -36 -15 -3
one common & before since	13 2 -2 -5 -12 -45 -1
one common & before than	69 -5 -12 -15 -6 -20 -1
one common & before then	-29 -28 -10 -8 -2 -1 -4
one common & before about	42 91 -3 -27 -5 -4 -4
one common & before into	-49 101 -14 -103 -31 -7 -6
one common & before over	-2 25 -28 -5 -12 -7 -12
one common & before against	155 -11 -7 -7 -37 -8 3
one common & before alongside	-27 0 -7 0 0 0 0
one common & before opposite	156 -9 -34 -1 -2 -3 -1
one common & before behind	-6 -52 0 0 -1 -3 0
one common & before between	52 -62 30 -22 27 -5 -3
one common & before during	22 -2 -1 -6 -2 -2 0
one common & before under	-73 -4 -7 -15 -37 -48 -14
one common & before without	-57 -9 -7 -15 -7 -5 -18
one common & before not	-148 76 -33 -36 -34 165 -12
one common & before never	-12 -2 1 2 0 0 1
one common & before i	-134 -28 -29 -40 -30 -11 -30
one common & before he	-124 -21 -8 -1 -29 -4 -1
one common & before she	-146 0 -12 -1 -2 -1 -7
one common & before it	-59 -4 0 -3 0 0 -2
one common & before they	-62 -2 -20 -15 -15 -24 -40
one common & before we	-175 -40 -30 -51 -31 -17 -30
one common & before you	-157 -18 -24 -36 -23 -23 -28
one common & before my	-31 -7 2 -6 0 -3 0
one common & before ,	-20 -18 -9 -24 33 -39 -12
one common & before .	56 56 -60 -23 -45 -13 -6
one common & before :	34 -3 -13 -12 -5 -3 -4
one common & before ;	-14 -33 -17 135 -21 -6 -19
one common & before (	81 -59 -32 42 -31 -66 -20
one common & before )	48 -18 -6 -8 -4 -6 -8
one common & before [	60 -23 -21 -115 -1 112 -1
one common & before ]	35 -39 10 6 -1 6 -15
one common & before -	92 13 -26 -4 -10 -6 -4
one common & before –	11 -1 -2 -2 -5 -3 -3
one common & before —	29 -17 -63 -24 -17 -27 -21
one common & before "	-164 -4 -15 -5 -47 -21 -28
one common & before ”	-177 -6 5 -43 -20 -1 3
one common & before '	87 -33 -5 -19 -16 -14 -20
one common & before ?	163 -148 -1 -14 3 -3 -2
one common & before /	-19 -32 -6 -28 -16 -32 -3
one common & before s	89 -3 0 -1 0 2 0
one common & before up	-99 -12 -2 -6 -6 -2 -19
one common & before out	16 -11 -1 -17 -1 0 0
one common & before off	213 -13 -7 -14 -16 -7 -57
one common & before back	-23 -6 -9 -11 -4 102 -41
one common & before such	76 -18 -58 0 -2 -1 0
one common & before like	-68 19 -24 -34 -11 -25 -8
one common & before including	14 -3 -92 -2 -4 -6 -3
one common & before more	-12 0 0 0 0 0 0
one common & before most	155 -3 -1 -19 -16 1 0
one common & before one	11 -22 -3 -29 -16 0 -8
one common & before some	44 -4 -4 -5 -1 -3 -1
one common & before all	-63 -6 -1 -2 -1 -2 -7
one common & before both	-39 -1 0 -5 -25 -2 0
one common & before every	68 -6 -4 -83 -1 -2 -2
one common & before how	-56 0 -1 -1 0 0 -1
one common & before what	-46 69 -10 -7 -1 -10 -3
one common & before if	9 -6 -8 -12 -24 448 -4
one common & before so	19 -32 3 -1 2 16 -2
one common & before because	241 -24 -35 -191 -11 -36 -36
one common & before although	-69 -119 -39 -16 204 -56 -14
one common & before made	-58 122 -1 -22 50 -4 -5
one common & before just	-7 -20 -2 -9 1 0 -1
one common & before only	-251 -18 0 0 0 -1 1
one common & before now	-53 0 -3 0 0 0 0
one common & before once	-17 -2 0 0 0 0 0
one common & before again	-13 -4 -1 -1 -1 -2 -1
one common & before still	-8 -9 -8 -21 -8 -7 -15
one common & before even	-199 -7 -18 -4 -9 -2 -12
one common & before him	-17 -16 -2 -15 -1 0 0
one common & before them	8 -1 -10 -4 -4 -4 -3
one common & before there	-22 -1 -6 -6 -8 0 0
one common & before here	-76 -2 0 -1 -1 -1 -1
one name & before 	-29 7 -19 -7 -15 10 -13
one name & before the	-53 -19 -23 31 7 -9 22
one name & before a	-85 -22 -6 -15 -5 -3 43
one name & before an	45 0 -7 0 -5 0 0
one name & before of	6 2 0 -12 -17 -4 12
one name & before in	9 1 -21 -36 -6 -18 15
one name & before on	26 -21 -27 4 -41 48 36
one name & before at	-47 -1 5 -21 219 -4 -132
one name & before to	-32 -26 33 9 50 -33 -27
one name & before for	-26 -7 4 18 32 -39 -18
one name & before with	-5 -33 25 23 -16 -1 12
one name & before from	19 12 -81 -45 25 -17 83
one name & before as	-13 29 -1 38 -8 -6 -19
one name & before and	12 10 16 -13 -9 30 -19
one name & before or	-17 -83 96 79 -8 -4 -3
one name & before but	3 -43 49 16 12 -8 -6
one name & before &	-29 -55 -67 -94 -15 -14 -22
one name & before his	-178 -6 -31 375 -8 -8 -46
one name & before her	-40 -81 -11 252 -31 -4 -108
one name & before this	42 -6 -24 -96 0 0 -2
one name & before that	-6 59 -4 -23 -3 -5 -24
one name & before is	-19 -45 -60 74 -8 47 11
one name & before was	31 -68 77 71 -18 -101 -13
one name & before are	0 24 -42 49 -1 -4 -5
one name & before were	-47 -95 -126 -24 -13 -8 277
one name & before be	-83 -25 14 -15 -5 -1 12
one name & before been	-117 -12 -40 352 -21 -17 -211
one name & before will	-1 -49 -42 -5 -3 0 10
one name & before would	-100 -57 -112 178 -65 -7 -34
one name & before has	-61 22 -106 -38 -15 -11 173
one name & before have	-140 -2 17 0 0 0 126
one name & before also	-120 -2 163 -73 -23 -13 -7
one name & before who	-9 -10 29 -28 -1 -2 -10
one name & before which	-16 -9 -29 34 5 -6 12
one name & before where	-9 -81 17 121 -19 -11 -5
one name & before when	-8 -34 2 66 -12 -6 10
one name & before while	0 -16 25 -10 -2 -1 -10
one name & before after	-33 3 -4 54 -6 -2 93
one name & before before	-2 34 2 -58 -53 -6 131
one name & before until	58 -42 -123 109 -6 -13 -20
one name & before since	107 74 -47 -64 125 -22 -219
one name & before than	-63 67 82 -94 -71 -41 75
one name & before then	-1 -90 67 44 -5 -8 108
one name & before about	13 -25 -29 44 -30 -24 50
one name & before into	29 -27 -12 7 -15 -6 -18
one name & before over	-2 -26 -1 -14 -3 -2 38
one name & before against	-41 -3 -27 -1 -6 -2 46
one name & before alongside	-1 -19 64 -30 0 -2 0
one name & before opposite	0 -2 19 0 0 0 -1
one name & before behind	-8 -133 -49 -13 -4 -21 -2
one name & before between	-1 36 28 -28 0 12 -9
one name & before during	104 -3 79 -2 2 -9 -136
one name & before under	-1 -2 29 -19 -7 0 -5
one name & before not	-4 -9 20 2 -1 -2 -9
one name & before never	-35 -13 -14 -18 -3 -3 -4
one name & before i	-146 -7 -142 -72 -39 -8 -80
one name & before it	-17 -14 -71 89 -15 -18 25
one name & before we	-9 -10 -91 -35 -34 0 -17
one name & before you	-104 -7 -25 -38 -3 -1 -5
one name & before our	-40 -1 -5 0 -1 0 -2
one name & before ,	-13 17 11 3 -12 13 -10
one name & before :	12 8 -22 61 -28 -23 7
one name & before ;	-18 -25 26 37 -10 -9 -7
one name & before (	-12 7 -21 41 -21 -28 25
one name & before -	-31 -45 47 -2 -12 -1 9
one name & before –	-8 0 -1 0 0 0 0
one name & before —	-54 -13 102 -84 -7 -5 -5
one name & before “	10 2 1 0 0 0 0
one name & before /	-12 -3 -85 -5 -31 -2 93
one name & before s	-16 -1 0 -62 0 -1 168
one name & before up	-79 -16 -54 239 -21 -3 -61
one name & before out	255 -2 -22 -24 0 0 -2
one name & before off	-11 63 -207 211 -24 -26 -105
one name & before such	1 -40 8 -1 13 1 42
one name & before like	-1 66 47 -43 -2 -1 -34
one name & before including	-1 -12 -11 5 -4 -9 1
one name & before one	-101 -13 -192 -11 -13 -11 313
one name & before some	139 -14 -73 -58 0 -3 -3
one name & before all	-11 0 -17 -13 -47 -15 99
one name & before both	-17 -2 46 -3 0 0 0
one name & before every	209 -1 -2 -113 0 0 0
one name & before how	-9 -7 -1 4 1 0 -6
one name & before why	-33 -29 73 -11 -11 -22 -104
one name & before what	5 -16 11 -20 -3 -1 21
one name & before if	-78 -33 52 89 -13 -9 8
one name & before so	-53 79 25 -14 3 0 -13
one name & before because	-32 -13 57 -3 -2 -4 -6
one name & before though	-2 -11 38 -10 -2 -13 -2
one name & before via	-2 -53 33 -66 -14 -19 108
one name & before vs	0 -10 0 -5 -3 0 0
one name & before made	-18 187 -22 -66 -87 -41 -174
one name & before based	103 0 -64 4 0 -60 3
one name & before just	23 -35 121 9 9 17 -113
one name & before only	-27 -2 -5 -2 -1 0 0
one name & before now	21 -44 83 17 4 6 -95
one name & before once	-7 -6 -24 179 -12 -87 -2
one name & before yet	-4 -3 39 -27 0 -2 -2
one name & before him	39 -4 -16 8 -5 -7 -9
one name & before them	-40 -13 -146 199 -30 -57 -5
one name & before here	-25 -3 255 -40 -7 1 0
one unknown & before 	-9 -5 -37 3 -29 1 -20
one unknown & before the	-14 -9 -1 -18 -9 -11 8
one unknown & before a	-62 -36 -8 -6 -1 -3 31
one unknown & before an	-107 -4 -4 -1 -18 -2 429
one unknown & before of	40 -17 -19 -14 -33 -12 -15
one unknown & before in	-57 17 -2 -62 -35 10 86
one unknown & before on	26 64 -51 -4 41 25 -58
one unknown & before at	-82 -24 -35 -9 39 33 57
one unknown & before by	3 -31 8 32 65 -21 -41
one unknown & before to	32 -2 3 14 -1 -10 67
one unknown & before for	8 -28 36 -11 14 26 -29
one unknown & before with	-17 61 46 5 24 -27 -67
one unknown & before from	38 14 -52 6 54 -34 94
one unknown & before as	-41 -38 62 47 3 7 -23
one unknown & before and	-33 20 10 39 -10 10 40
one unknown & before or	-15 98 160 -40 -28 -44 -80
one unknown & before but	-20 57 140 -33 4 35 -5
one unknown & before &	-34 -24 -73 -43 -42 -31 -28
one unknown & before his	306 214 -4 -45 -25 -1 -38
one unknown & before her	-30 170 -5 -58 -37 -2 -1
one unknown & before its	287 -13 -8 2 -10 1 -35
one unknown & before this	5 169 -55 259 -56 -24 -40
one unknown & before that	-34 -8 3 21 33 -34 -31
one unknown & before is	76 -6 10 69 -18 -40 -63
one unknown & before was	129 11 0 21 -36 -59 72
one unknown & before are	-162 -41 -41 215 -48 0 46
one unknown & before were	123 -81 -59 -7 -21 -3 -5
one unknown & before be	126 -130 85 104 -85 213 -158
one unknown & before been	-136 -53 -14 147 -157 97 -147
one unknown & before will	-42 -18 -8 -1 0 1 1
one unknown & before would	-11 -80 143 -127 0 -8 -5
one unknown & before has	-78 -100 18 -33 7 -37 21
one unknown & before have	6 -24 23 -11 127 1 -8
one unknown & before had	-33 -45 63 -3 -4 -5 -3
one unknown & before also	-164 -5 88 23 -54 -44 -34
one unknown & before who	-60 -10 108 -33 -6 -18 -47
one unknown & before which	-74 -144 25 -83 148 54 73
one unknown & before where	-18 -26 15 20 87 -35 -50
one unknown & before when	28 -19 -31 127 6 -30 -42
one unknown & before while	-40 -27 7 18 46 -21 -32
one unknown & before after	-9 70 46 112 -19 -65 -58
one unknown & before before	-125 -1 16 263 53 123 -139
one unknown & before until	-75 -85 120 -107 -24 254 -54
one unknown & before since	-145 7 -140 -48 90 12 47
one unknown & before than	84 -8 20 -38 -111 163 -123
one unknown & before then	89 26 -21 -78 -61 -37 -1
one unknown & before about	147 -33 -14 -139 38 109 -2
one unknown & before into	12 -72 -13 -35 -5 -8 76
one unknown & before over	-131 -70 77 -82 64 -10 14
one unknown & before against	-29 87 -14 -36 2 49 -81
one unknown & before alongside	29 -13 18 -13 1 2 0
one unknown & before opposite	-47 75 46 -26 -7 -58 -21
one unknown & before behind	-24 -97 -71 -108 -10 168 -49
one unknown & before between	-7 -28 -12 -21 -7 108 148
one unknown & before during	229 -26 7 -24 -65 -16 -175
one unknown & before under	-97 -29 86 -55 228 -23 -88
one unknown & before without	-135 -113 -179 321 -28 -9 -86
one unknown & before not	-75 93 135 -78 -44 -91 -73
one unknown & before never	-29 -5 -4 0 -1 0 -2
one unknown & before i	227 -35 -90 -175 -94 -30 -104
one unknown & before he	-214 -225 -263 -231 -236 -177 -253
one unknown & before she	-69 -1 -97 10 -35 -2 -10
one unknown & before it	-13 -2 -8 -2 -1 -4 -4
one unknown & before they	-57 -62 -93 -61 -34 -48 -49
one unknown & before we	-50 -20 -53 -45 -50 -6 -36
one unknown & before you	-170 0 -66 0 286 -15 -116
one unknown & before my	2 -9 2 1 310 -1 -4
one unknown & before your	-36 -1 -4 -2 -3 -1 -8
one unknown & before our	77 -60 -4 -40 21 2 2
one unknown & before ,	-21 -18 -19 32 -20 3 36
one unknown & before .	142 -58 -102 -6 7 -27 -27
one unknown & before :	-53 14 -37 29 36 36 27
one unknown & before ;	-42 42 11 -126 32 15 20
one unknown & before (	20 -65 -8 -30 77 19 -52
one unknown & before [	-65 -67 -99 144 -18 11 -35
one unknown & before ]	18 -79 83 -1 1 0 -31
one unknown & before -	23 41 16 21 -21 -30 -38
one unknown & before –	-153 -15 -129 -36 -24 -8 -10
one unknown & before —	50 -158 148 -46 -57 -40 -74
one unknown & before "	-219 210 -86 -62 -70 -168 115
one unknown & before “	-17 -2 -51 -12 -11 -49 0
one unknown & before ?	123 -15 137 -58 -58 -108 -171
one unknown & before /	-77 -22 -58 -50 123 -36 -49
one unknown & before s	-87 -27 -16 -54 -16 -17 -27
one unknown & before up	-52 17 -15 -142 -20 -6 266
one unknown & before out	-120 123 -5 -150 189 0 -14
one unknown & before off	-19 -47 -113 -83 -27 -20 207
one unknown & before back	63 -78 40 -95 15 8 13
one unknown & before like	35 -45 -6 113 -7 63 -13
one unknown & before including	-66 90 -53 -33 0 80 -49
one unknown & before more	12 -4 10 -32 21 1 1
one unknown & before most	350 0 -16 -6 -2 -1 -2
one unknown & before one	-50 -3 190 -69 -7 -6 -73
one unknown & before some	26 -57 -56 -15 187 -12 -42
one unknown & before all	1 -32 20 14 0 -1 -29
one unknown & before both	-134 -67 6 -12 -57 -60 -38
one unknown & before each	8 -44 37 -21 17 4 5
one unknown & before every	-212 -8 -174 295 -47 -213 -47
one unknown & before how	-3 -19 -30 66 13 2 -74
one unknown & before why	-53 -132 300 -21 -103 -50 -32
one unknown & before what	-53 11 38 -32 29 -14 -47
one unknown & before if	-57 75 181 59 -16 -37 -14
one unknown & before so	121 62 -2 -122 -37 -22 -48
one unknown & before because	-78 -148 -11 -6 -12 -17 120
one unknown & before though	-5 -43 106 -16 -7 -4 -18
one unknown & before although	-12 -14 10 15 12 10 15
one unknown & before via	-6 -58 74 -15 -30 -28 -6
one unknown & before vs	-107 -30 -38 -47 -66 -26 -95
one unknown & before made	-53 87 15 -67 -46 -58 -19
one unknown & before just	-4 -191 181 -80 -10 -6 -3
one unknown & before only	-81 196 -41 -26 -27 -9 -15
one unknown & before now	46 -94 30 25 54 26 -75
one unknown & before once	-44 103 55 -5 -16 -66 -69
one unknown & before yet	-34 -77 43 179 -51 -4 -29
one unknown & before still	45 -187 56 97 -30 10 -111
one unknown & before even	2 -8 26 0 1 1 -17
one unknown & before him	-292 -60 -71 -34 231 69 -56
one unknown & before them	-121 136 -94 -38 -8 -36 -10
one unknown & before there	-13 0 -6 -2 -1 -2 0
one unknown & before here	-67 1 -42 -58 -66 -36 -20
person & before 	5 0 18 47 -26 -26 17
person & before the	-10 -32 18 -45 -42 -21 -34
person & before a	-42 -70 -5 -28 -16 -7 -8
person & before an	-1 -2 -18 -1 -9 -113 -17
person & before of	-12 1 -67 15 9 16 16
person & before in	9 91 -2 26 -27 23 73
person & before on	79 17 -54 -28 -10 -44 62
person & before at	-18 -23 -51 -75 142 12 175
person & before by	-2 -12 51 -36 4 -7 -3
person & before to	-9 -79 47 -1 -14 -9 84
person & before for	-5 9 -2 -11 25 74 20
person & before with	13 -28 44 -25 -10 -23 -22
person & before from	-19 -3 44 -42 -19 25 -12
person & before as	-1 -18 -72 168 -25 -19 -11
person & before and	-1 -16 20 -11 32 -5 -30
person & before or	-2 115 45 -48 -6 -7 16
person & before but	0 2 -34 -29 -6 -1 0
person & before &	-9 -168 -234 -132 -30 -61 -52
person & before his	-69 185 -70 -148 -16 -18 -103
person & before her	-120 -43 -196 -213 -143 -10 -59
person & before this	-232 -103 -290 -224 -116 -115 -167
person & before that	-2 3 38 -4 -33 -3 -11
person & before is	-1 -29 24 144 -6 -21 -8
person & before was	-5 -2 -100 49 -22 -27 -16
person & before are	0 -22 105 -54 -11 -19 -4
person & before were	-3 -20 235 -50 -3 -7 -6
person & before be	-62 -96 -163 -85 -49 -50 -54
person & before been	2 0 -253 302 -8 -64 -3
person & before will	0 0 -78 0 0 -1 0
person & before has	-3 107 50 -16 -5 -6 -4
person & before have	-31 -56 -136 -30 -53 -4 1
person & before had	0 65 67 -26 -2 -8 -2
person & before also	2 -6 201 -160 -27 -53 -14
person & before who	-1 -17 64 -5 1 1 -8
person & before which	-2 -26 23 29 -18 -12 -7
person & before where	-7 -5 46 17 -18 -13 -4
person & before when	-16 56 34 37 128 -62 -44
person & before while	-18 -1 104 -15 -9 -8 -18
person & before after	-10 176 100 -64 -8 -84 -37
person & before before	0 -118 64 -2 -10 -36 -60
person & before until	-1 -21 97 -24 -1 -14 -2
person & before since	-1 -12 141 -44 -43 -90 -11
person & before than	-7 -97 -152 -72 -15 -160 351
person & before then	-1 91 2 -37 -5 -5 -32
person & before about	-30 51 -90 69 -49 -148 -15
person & before into	-22 -123 -54 153 -17 -48 -59
person & before over	0 -8 36 -6 -1 0 -3
person & before against	0 -8 83 -44 -4 -10 -1
person & before alongside	0 -63 74 -3 -4 2 -10
person & before opposite	-1 -10 71 -41 -1 -6 -1
person & before behind	-9 161 104 -22 -41 -53 -9
person & before between	0 31 4 -20 -9 -9 -4
person & before during	216 0 23 1 37 -1 -198
person & before under	0 -2 248 -6 -5 0 0
person & before without	-1 -7 164 -146 -1 -8 -3
person & before not	-5 -9 108 -58 -2 -29 -5
person & before never	-2 -3 -89 0 -1 -4 -1
person & before i	35 -15 -269 179 19 -31 21
person & before it	0 -10 66 -81 -1 -2 -2
person & before they	0 -3 -35 -2 -1 0 -5
person & before we	2 -43 -176 9 0 -1 -1
person & before your	0 -23 -47 -10 0 0 0
person & before our	-1 -34 -71 -52 -15 1 -56
person & before ,	0 0 11 28 13 -9 -22
person & before .	-20 -25 185 -22 -35 -4 -23
person & before :	-28 -29 107 -20 -34 -23 -22
person & before ;	-11 -4 76 -24 -31 9 12
person & before (	-4 21 70 -20 -20 -23 -9
person & before [	0 -44 146 -135 0 0 0
person & before -	-37 14 -42 -44 -27 -23 -23
person & before –	12 -59 -179 27 298 -28 5
person & before —	-52 -18 77 109 -33 -19 -4
person & before "	-57 -53 12 -40 -118 -71 -161
person & before “	-3 -7 138 -17 -2 -99 0
person & before ?	-4 -11 88 -30 -3 -3 -3
person & before /	-40 -2 190 -9 -14 -4 -95
person & before s	-13 -57 -239 244 -12 -13 -7
person & before up	-1 38 60 -47 -4 -19 -22
person & before out	-47 -35 113 239 -60 -2 -71
person & before off	0 -7 146 -89 -1 0 -7
person & before back	-1 41 0 1 -1 -22 -1
person & before like	-1 54 27 97 10 -30 -2
person & before including	-4 -68 46 -11 -4 78 -4
person & before most	-10 0 -50 0 0 0 -1
person & before one	-10 -90 -201 241 -55 -38 -114
person & before some	-13 -3 111 -29 -2 1 -8
person & before all	0 -1 -57 0 0 0 -1
person & before both	-3 -16 58 -14 -1 -6 -1
person & before how	-9 -80 51 121 -50 -11 -71
person & before why	0 -45 48 0 1 0 -3
person & before what	-4 -88 -33 -43 -24 -14 -4
person & before if	-29 -20 41 -35 212 -65 -35
person & before so	-35 31 -184 260 -40 -42 -33
person & before because	-6 -65 5 -44 261 -14 -63
person & before though	0 -5 37 -26 -3 -4 -1
person & before although	1 -24 17 -19 14 0 0
person & before vs	-25 -37 -38 -27 -38 -37 -36
person & before made	-6 -58 129 162 -26 -106 -16
person & before only	-7 -47 80 -19 -7 -3 -1
person & before now	0 -2 79 -6 -3 -1 0
person & before once	-5 -115 -53 -124 -58 289 -33
person & before yet	0 -1 60 -18 2 -21 1
person & before still	-1 -35 7 116 -45 -10 -23
person & before even	-37 -12 -114 334 -29 -25 -72
person & before him	-1 -13 11 130 -1 -24 -4
person & before them	-38 -32 176 -25 -8 -10 -8
person & before there	0 0 125 -35 0 -1 -1
some common & before 	39 24 -28 16 -10 -24 -7
some common & before the	-4 -36 -3 -3 -35 -21 21
some common & before a	26 -120 47 -16 37 -30 -25
some common & before an	-43 -68 -25 -14 -18 -14 -14
some common & before of	7 1 -15 19 -8 23 -43
some common & before in	2 45 -24 -25 -6 51 36
some common & before on	-25 -37 -23 -27 -43 66 78
some common & before at	184 -40 -22 -21 62 17 58
some common & before by	124 -33 96 10 80 -63 -39
some common & before to	29 -23 -25 15 -46 3 80
some common & before for	27 30 -23 -15 72 -9 -27
some common & before with	39 8 37 -42 -29 36 44
some common & before from	-38 95 25 -10 52 -11 21
some common & before as	-11 -12 -1 207 41 -23 -61
some common & before and	-24 35 44 -31 11 -19 -25
some common & before or	-9 176 -76 -28 56 32 57
some common & before but	-52 168 -193 -14 -62 224 -25
some common & before &	-3 -112 -11 -28 -57 -49 -9
some common & before his	-88 106 -34 -63 -25 -61 -44
some common & before her	-11 -115 -44 -23 -10 -5 -23
some common & before this	6 -4 -74 0 0 -15 0
some common & before that	-36 -23 -16 -38 -52 -76 132
some common & before is	-74 68 60 91 -33 -72 -61
some common & before was	-84 5 -108 10 -116 -95 31
some common & before are	-12 -19 -73 -90 -61 -74 -128
some common & before were	-37 93 -47 -36 -42 81 -64
some common & before be	-40 33 -20 233 -9 -12 -4
some common & before will	-29 50 -6 -19 -22 -24 -5
some common & before would	-8 -65 -63 -24 -1 -24 -19
some common & before has	-49 -83 185 -7 -20 -27 -98
some common & before have	-42 -9 0 -1 -25 -21 -66
some common & before had	301 -56 149 -21 -23 -103 -24
some common & before also	-7 -200 -102 -4 -86 208 0
some common & before who	-115 -11 -26 -2 -9 -3 -7
some common & before which	260 -103 70 -56 -79 -235 -115
some common & before where	-42 -44 68 -102 -243 231 53
some common & before when	-17 11 -40 -18 79 20 98
some common & before while	-21 82 -269 -25 -51 -111 -15
some common & before after	22 88 -30 -38 108 -9 -73
some common & before before	18 -65 -1 -88 38 9 137
some common & before until	-17 26 -9 -42 -4 -95 3
some common & before since	-38 -21 -43 -30 -83 11 322
some common & before than	-71 151 44 -12 -118 66 -55
some common & before then	0 -25 68 -5 101 -3 -29
some common & before about	-136 113 -76 101 -74 -104 -45
some common & before into	6 -162 93 -76 125 -44 74
some common & before over	-16 58 -14 -45 9 -4 -53
some common & before against	-6 65 -20 1 10 11 -5
some common & before alongside	-5 -28 112 -10 -8 -44 26
some common & before opposite	-66 9 45 -92 -107 -157 -44
some common & before behind	-14 154 -30 -6 -11 -191 -20
some common & before between	0 143 -60 -6 -48 -122 -41
some common & before during	239 -192 4 0 -10 250 -64
some common & before under	-3 -32 38 -13 -72 0 -5
some common & before not	-52 -212 8 3 -13 -291 -3
some common & before never	-13 -10 -53 -8 -46 -62 -22
some common & before i	-132 -346 -241 -267 -124 -217 -129
some common & before he	-29 -105 -47 -63 -83 -120 -39
some common & before she	-167 -45 -108 -36 -47 -25 -31
some common & before it	-95 -18 -98 -53 -265 -59 386
some common & before they	7 5 -85 -15 -2 -16 3
some common & before we	-30 -51 -113 -20 -49 -29 -6
some common & before you	82 -201 -164 -65 -156 -153 -71
some common & before my	-239 -8 -31 -23 -35 -30 -53
some common & before your	-29 -60 -18 -21 -20 -44 -37
some common & before our	-170 -112 -77 -44 -81 -113 -70
some common & before ,	-5 4 -3 34 5 21 -17
some common & before .	-71 -134 78 -55 -89 -27 -69
some common & before :	-35 -5 -6 -18 53 18 -5
some common & before ;	-89 107 21 36 -75 -176 -33
some common & before (	-25 36 58 -54 61 78 -22
some common & before -	-39 -21 24 -15 -14 127 -8
some common & before –	-49 -144 -8 -52 -40 -176 -6
some common & before —	-14 -1 -8 0 -12 -3 -2
some common & before "	-53 -31 -130 -148 80 -79 -69
some common & before ”	-40 232 -19 -14 -5 -136 -13
some common & before /	-28 -55 -68 -7 -79 -5 -15
some common & before s	-114 -140 -101 -45 -100 -82 -68
some common & before up	203 -65 -26 -3 -141 -44 142
some common & before out	-61 140 -1 -20 -19 -22 -3
some common & before off	-31 -88 170 -72 -85 -23 200
some common & before back	-5 163 -48 -51 -17 -142 -46
some common & before such	7 8 8 7 8 7 7
some common & before like	-5 4 18 144 -17 -64 -3
some common & before including	-12 -69 9 -66 -23 134 -3
some common & before most	-123 -33 0 0 -6 -1 -2
some common & before one	-93 100 -77 -11 -92 -22 -101
some common & before all	-6 -38 -8 -7 -9 -7 -1
some common & before every	0 -15 0 0 0 2 0
some common & before how	-2 -64 175 -50 -21 -82 -5
some common & before why	-2 -139 -7 -11 -3 -6 0
some common & before what	-160 -14 -23 -16 -70 -48 -67
some common & before if	5 -9 1 -23 53 -9 1
some common & before so	-1 9 8 0 0 1 1
some common & before because	2 2 59 1 -2 -43 -7
some common & before though	-5 84 -84 -9 -21 -44 -49
some common & before although	-3 67 -5 -3 -20 -45 -5
some common & before via	-10 -2 -8 -1 33 -3 -9
some common & before made	-15 -7 -37 -12 -58 -53 18
some common & before just	-17 233 -221 -10 -93 -116 -39
some common & before only	-4 -6 0 0 0 -8 0
some common & before now	81 -264 -3 281 -1 152 -114
some common & before once	-1 -1 -3 2 42 124 -129
some common & before yet	3 -3 146 -16 -37 -23 1
some common & before him	5 -24 7 0 9 14 13
some common & before them	-5 14 -22 -7 -7 -10 -3
some common & before there	-9 -105 -107 -3 -29 -20 -1
some common & before here	-13 109 -123 -21 -59 -127 -18
all common & before 	62 -13 -5 -16 -9 8 0
all common & before the	6 -22 -5 -2 -4 -9 -3
all common & before a	-51 -103 -3 -1 -6 -19 -5
all common & before an	-6 -65 0 -1 -3 -18 0
all common & before of	-43 0 -9 7 28 7 25
all common & before in	12 42 -6 -6 2 3 -9
all common & before on	-41 -7 -12 -19 87 -5 102
all common & before at	77 -93 -18 -38 -24 -71 51
all common & before by	115 -56 -6 -8 122 -105 -28
all common & before to	-40 12 -12 -17 36 31 -23
all common & before for	9 21 -11 -5 -8 24 -10
all common & before with	5 9 -19 -11 -25 100 -5
all common & before from	-38 21 -9 -9 40 56 -58
all common & before as	-14 -58 -14 78 -13 -44 25
all common & before and	65 21 -3 13 -33 9 -28
all common & before or	-15 -14 -52 -25 -44 -103 -13
all common & before but	-20 64 -27 -58 238 11 -16
all common & before &	163 -23 -2 0 1 -18 -14
all common & before his	-96 41 -1 -60 -15 -28 -19
all common & before her	-7 61 0 -2 -2 -3 -2
all common & before this	48 -39 -2 -5 -3 -12 0
all common & before that	-55 41 -12 -4 -22 -74 -4
all common & before is	84 54 -14 -88 -29 53 -18
all common & before was	-64 -86 -20 163 97 51 -29
all common & before are	-23 -16 46 -80 -6 40 -3
all common & before were	162 44 -21 -3 -4 -1 -1
all common & before be	103 -113 -4 223 -12 -125 -30
all common & before will	-5 -71 -4 -1 -10 -16 -5
all common & before would	-5 -9 -1 -2 0 -3 0
all common & before has	6 -15 -23 -2 -19 -59 -5
all common & before had	3 30 -1 0 -9 -14 0
all common & before also	21 -16 0 -1 73 -80 -1
all common & before who	17 -17 -2 -9 -22 -65 -1
all common & before which	-6 17 -94 -6 -70 71 -12
all common & before where	-70 -54 -36 -13 71 -86 -8
all common & before when	-23 95 -4 -13 -116 -55 -25
all common & before while	0 -67 0 -1 0 -37 0
all common & before after	133 -23 -18 -75 -25 98 -24
all common & before before	-23 268 -2 -1 -123 -61 -1
all common & before until	-18 152 -1 -27 -109 -100 -1
all common & before since	-16 -2 -1 -5 -52 148 -15
all common & before than	-59 -108 -51 -15 -73 159 -51
all common & before then	-9 344 -3 0 -2 -9 -1
all common & before about	1 111 -5 100 -36 -116 -45
all common & before into	-72 -79 -2 214 -65 -34 -5
all common & before over	-35 164 -11 -2 -16 -94 -58
all common & before against	56 -17 -2 -2 3 -5 1
all common & before opposite	-4 -16 10 0 0 16 0
all common & before behind	0 67 -1 -7 -5 -141 -1
all common & before between	-24 126 -40 -10 -37 -172 -9
all common & before during	46 92 -5 -15 -111 -101 -46
all common & before under	1 -4 -10 -1 57 -37 0
all common & before without	1 -9 0 0 0 -1 0
all common & before not	401 25 -7 -1 -10 -44 -5
all common & before never	-2 -13 0 0 0 -3 0
all common & before i	-131 -171 -56 -48 -119 -130 -39
all common & before he	-110 -161 -17 -51 -65 -148 -109
all common & before she	87 -153 -64 -59 -95 -88 -39
all common & before it	-13 -62 0 0 -45 -3 -1
all common & before they	-114 -245 -93 -77 -132 -137 -75
all common & before we	-154 -223 -89 -77 -104 -164 -91
all common & before you	25 -211 -28 -9 -44 -94 -11
all common & before my	-40 -37 -13 -2 -36 -32 -8
all common & before your	130 -67 -14 -3 -60 -93 -11
all common & before ,	41 22 -2 -31 18 26 -21
all common & before .	-12 150 -89 -25 -39 -100 -17
all common & before :	-46 -47 -11 -20 9 -62 -8
all common & before ;	89 123 13 -13 -59 -137 -29
all common & before (	-57 32 49 -97 14 -30 -13
all common & before -	-56 -97 -29 -24 -22 -65 -40
all common & before –	340 -36 -1 -3 -17 -16 -6
all common & before —	166 -25 -10 -5 224 -76 -2
all common & before '	237 -64 -7 -17 -53 -41 -49
all common & before s	-69 3 -29 -56 -64 -106 -8
all common & before up	436 25 -2 -23 -33 -54 -5
all common & before out	-20 82 1 -17 -18 -28 -16
all common & before off	0 2 -2 0 1 -9 -8
all common & before back	-1 38 0 -2 0 -36 -1
all common & before such	-37 -25 -4 -1 -20 -24 0
all common & before like	-20 6 -30 -13 -35 -124 -3
all common & before including	-28 65 -9 -14 0 -92 2
all common & before more	0 13 0 0 0 -3 0
all common & before most	-27 -31 0 0 -2 -15 0
all common & before one	-20 2 -1 -5 -12 -13 -2
all common & before some	-14 21 -3 -2 0 -11 -41
all common & before all	-98 -33 -3 -1 -9 -18 -1
all common & before both	-21 -10 -4 -5 22 -3 -1
all common & before each	-1 -8 -1 0 -3 0 0
all common & before every	-61 -32 0 -20 1 -1 -1
all common & before how	-11 -50 -9 -7 -5 -49 0
all common & before why	-1 23 0 -1 0 -40 0
all common & before what	-44 -71 -17 -8 -18 -25 -4
all common & before if	-9 112 -7 -2 -4 -35 -3
all common & before so	-28 -163 -4 -19 -40 -41 -4
all common & before because	0 17 0 0 -2 -11 0
all common & before although	0 -11 0 0 9 4 0
all common & before vs	19 -5 10 0 -1 5 4
all common & before made	-7 -30 -8 -7 82 56 -4
all common & before just	-41 -92 -25 -2 -2 -4 0
all common & before only	-58 85 -4 -1 -9 -14 1
all common & before once	-2 -135 -2 -1 -3 -34 0
all common & before him	109 -50 -1 -46 -48 -88 0
all common & before them	-12 37 -4 -6 -3 202 -1
all common & before there	-23 1 0 0 0 0 0
all common & before here	-29 -85 -5 0 -11 -62 1
little words & before 	-3 -39 -2 -3 15 5 -24
little words & before the	-13 -25 0 -1 9 -12 0
little words & before a	-19 -79 0 -1 -1 -23 -1
little words & before an	-1 -85 -2 0 -3 -28 1
little words & before of	-21 -8 -19 -27 11 35 -14
little words & before in	-9 60 7 -7 -2 34 -26
little words & before on	47 2 -3 -11 -30 -41 83
little words & before at	48 -9 -2 -4 -31 -15 42
little words & before by	-12 2 29 -3 -38 -12 -2
little words & before to	74 -37 -12 -15 -25 9 -16
little words & before for	32 14 -17 28 -2 -8 -11
little words & before with	-9 31 -38 -11 3 1 0
little words & before from	-23 -81 -7 -10 -13 -23 -40
little words & before as	-20 -59 -3 49 -7 -56 -9
little words & before and	-17 20 -13 -13 -34 10 -8
little words & before or	-4 8 -18 -7 -64 -88 -6
little words & before but	-1 161 -10 -2 71 -19 -3
little words & before &	-4 -72 0 -1 -6 -17 -1
little words & before his	-47 224 0 -4 -1 -13 0
little words & before her	0 -9 0 0 0 -2 0
little words & before this	-10 -45 0 -25 -22 -34 0
little words & before that	1 111 -1 119 64 -10 1
little words & before is	-22 114 -16 93 -7 -87 0
little words & before was	-9 -6 -11 -56 -3 -9 -2
little words & before are	-38 -78 -2 -26 -15 -37 247
little words & before were	-23 -21 -20 -26 -10 -173 -10
little words & before be	17 31 -1 -6 101 1 -14
little words & before been	0 -114 -14 -13 -3 -62 0
little words & before will	-6 -13 0 0 0 0 0
little words & before has	-8 -156 -34 -9 -10 286 -9
little words & before have	-7 -10 -1 0 0 0 0
little words & before had	0 -190 -31 -1 0 -23 -1
little words & before also	-10 -42 -28 -22 -15 42 -4
little words & before who	-139 -9 0 -1 0 -1 0
little words & before which	-14 -60 -12 -3 -27 -118 -6
little words & before where	-10 -38 -39 -17 -30 -66 -2
little words & before when	-1 149 -22 -2 -2 -19 0
little words & before while	1 -106 10 2 2 374 0
little words & before after	-4 20 -2 -6 -12 143 -1
little words & before before	0 146 0 0 -8 -19 0
little words & before until	0 57 -2 -52 85 -56 4
little words & before since	-2 242 -1 -1 -10 -56 -1
little words & before than	17 -98 36 0 0 20 -6
little words & before then	-13 132 -8 0 -2 -98 -1
little words & before about	-45 -40 -19 -3 -15 -22 -4
little words & before into	-1 -111 0 2 -2 -88 0
little words & before over	-5 -114 -10 -4 -19 214 -8
little words & before against	-43 8 -1 0 -1 -30 -1
little words & before alongside	5 -36 5 -1 4 8 0
little words & before opposite	0 -57 -26 0 0 -3 0
little words & before behind	-1 13 -47 -36 -3 139 0
little words & before between	-7 -85 -23 -4 -8 -84 -7
little words & before during	-2 -105 0 -11 1 0 0
little words & before under	122 -2 0 -2 87 3 1
little words & before not	-5 298 0 -6 -5 -16 -1
little words & before i	-32 -410 -36 -26 -59 -131 -12
little words & before he	-43 -83 -21 0 0 -63 -15
little words & before she	-88 -217 -30 -58 -62 -226 -19
little words & before it	-4 -9 -4 -2 -1 -23 -1
little words & before they	-19 -172 -64 -84 -27 -49 -24
little words & before we	-12 -282 -7 -19 -10 -222 -12
little words & before you	-113 -126 -35 -18 -35 -70 -36
little words & before my	-1 -74 0 0 0 -3 0
little words & before our	475 -9 0 0 1 -3 -1
little words & before ,	-4 -37 -31 -22 -10 -16 -20
little words & before .	-1 -31 80 -1 -1 1 -11
little words & before :	-22 49 -4 -4 -10 -6 -2
little words & before ;	-32 35 -31 -9 -68 71 -4
little words & before (	-4 161 -71 -13 -11 178 0
little words & before -	8 -3 -7 -2 14 39 4
little words & before –	-34 -23 -1 -5 -6 -12 -17
little words & before —	-1 -56 0 0 -41 0 1
little words & before "	337 133 -9 -9 -17 -32 -23
little words & before ?	-20 -86 -98 -10 -9 -16 -95
little words & before /	-2 -10 -2 -1 -2 -14 0
little words & before s	1 232 2 -7 -3 -8 0
little words & before up	-151 -189 -15 -85 -37 -65 -13
little words & before off	-1 -23 -2 -3 1 -4 -4
little words & before such	1 -62 -1 0 20 -1 0
little words & before like	-5 -11 -16 -2 -13 -33 -6
little words & before including	0 -76 10 0 40 -32 0
little words & before more	-13 -25 0 0 0 -35 -1
little words & before one	-1 -43 0 -4 0 -16 -1
little words & before some	-21 78 1 -3 0 -15 -11
little words & before both	318 -40 -28 -5 21 -6 -1
little words & before how	0 43 -2 1 -2 -68 0
little words & before what	-3 -49 -2 -1 -3 -20 -1
little words & before if	0 38 0 0 0 -2 0
little words & before so	0 -13 0 0 0 0 0
little words & before because	-2 197 -5 0 -2 5 -1
little words & before though	0 35 0 0 0 -34 0
little words & before vs	0 -11 0 0 0 -1 0
little words & before made	-1 10 -4 -3 -2 -37 -1
little words & before only	-3 75 0 1 -2 -13 0
little words & before once	0 27 0 -1 0 -60 0
little words & before him	2 -1 -6 28 -3 -95 -8
little words & before them	-3 -36 -2 -1 -9 -13 0
little words & before there	5 -78 -3 0 -2 -4 0
little words & before here	-26 -23 -131 -82 -33 -67 -7
other & before 	18 -8 -25 -37 19 12 12
other & before the	-15 -40 -1 -4 -13 -17 -5
other & before a	-14 -49 -3 -1 -3 -9 -6
other & before of	-20 -1 -13 -32 -52 1 -21
other & before in	-35 37 -3 -4 -27 6 -36
other & before on	9 -108 55 -12 37 70 -14
other & before at	224 -69 -11 -2 20 -33 -40
other & before by	-22 73 47 -12 32 84 -11
other & before to	-25 -115 -73 -29 -36 -98 11
other & before for	89 5 -47 -10 112 51 -11
other & before with	-4 173 -7 -2 34 -50 0
other & before from	57 87 -16 -8 60 32 -78
other & before as	-14 125 104 -20 -21 -26 -5
other & before and	-10 24 -8 -22 -31 -7 -30
other & before or	-30 -132 -24 -14 -8 -21 -18
other & before but	-3 78 -85 -6 -3 -104 48
other & before &	-2 -24 0 0 -1 -1 0
other & before his	-14 -81 0 -2 -2 -8 -4
other & before her	-1 -10 -1 -2 -1 -2 -1
other & before this	9 13 -5 0 110 0 0
other & before that	26 120 -7 -4 -24 0 -2
other & before is	-3 30 -16 -28 -1 -5 -1
other & before was	-16 35 -14 -93 -18 -25 -1
other & before are	-3 253 -6 0 -8 -9 0
other & before were	0 58 -5 -1 -3 -26 -4
other & before be	-44 3 -2 -28 0 -10 2
other & before will	-4 -71 0 -1 -1 -3 -1
other & before has	-5 102 -2 0 1 -5 -31
other & before who	-3 -19 -4 -7 -1 -2 -2
other & before which	-1 20 0 -1 0 -21 0
other & before where	-30 -5 -7 -13 -48 -74 -33
other & before when	-8 -11 -2 -2 124 -18 0
other & before while	5 -55 4 -1 19 22 29
other & before after	-4 211 -8 -1 -18 -73 -3
other & before before	0 43 0 0 -2 -11 0
other & before until	-49 -63 -22 -136 -3 -31 -5
other & before since	-16 58 -7 -3 -33 147 -4
other & before than	-2 145 -29 -1 -2 -61 -5
other & before then	-26 36 -17 -14 -55 -83 -55
other & before about	-73 283 -1 -38 -22 -51 -13
other & before into	-142 276 -35 -3 4 -5 -7
other & before over	341 -138 -23 -6 -106 -133 -200
other & before opposite	0 -50 0 0 -10 -6 0
other & before behind	0 22 -2 -1 -6 -30 0
other & before between	0 263 -9 1 -37 -103 -9
other & before during	244 -1 -43 0 -35 -50 -5
other & before under	7 -24 -4 0 38 3 1
other & before not	-73 -36 -76 -4 -35 -100 -14
other & before i	-63 -70 -13 -53 -67 -95 -50
other & before they	-38 -130 -48 -12 -40 -116 -46
other & before we	-49 -67 -3 -2 -62 -29 -31
other & before you	-2 -68 -12 2 -5 -63 -2
other & before my	-2 -25 0 1 0 -2 0
other & before your	-4 -31 0 0 0 -1 0
other & before our	0 -7 0 0 0 -18 0
other & before ,	-14 62 -27 -16 1 86 -15
other & before .	-1 32 -6 0 0 -26 0
other & before :	-33 63 -26 -15 -8 194 -16
other & before ;	-9 43 -65 -1 -2 247 -46
other & before (	135 -11 -79 -57 46 -55 -15
other & before -	-7 -13 0 0 -1 1 -1
other & before –	-49 -53 -175 -7 -17 -7 -1
other & before —	3 -44 -100 -2 -23 -33 1
other & before "	-48 -24 -7 -28 -47 -23 -48
other & before /	-102 -120 -121 -3 1 -138 -6
other & before s	-58 -149 -13 -132 -6 -13 -1
other & before up	-16 9 -7 -3 -29 -6 -76
other & before off	-48 -114 -70 -32 -49 -148 241
other & before like	-2 215 -17 -2 -38 -8 3
other & before including	0 -47 0 -1 77 2 0
other & before most	-30 -23 1 0 0 0 0
other & before one	0 -18 -1 0 0 -2 -4
other & before some	-62 -49 -20 -1 -9 -1 -7
other & before all	-26 -10 0 -1 -6 -2 0
other & before how	0 48 0 -1 -1 -64 0
other & before so	0 -26 0 0 0 -17 0
other & before because	0 89 0 0 9 -75 0
other & before though	0 36 -1 0 -2 -1 0
other & before although	-45 106 -49 -29 -110 -22 -41
other & before made	0 30 -1 -1 -6 -80 1
other & before just	-14 37 -15 -2 -4 -34 0
other & before only	-46 -234 -65 -7 -5 346 0
other & before once	-5 -189 -103 -87 -5 -28 -1
other & before him	-12 -211 -150 126 -16 178 -18
other & before them	208 31 -65 -61 -79 -191 -21
other & before here	-13 -68 -26 -2 -6 4 -5
bias	-48 -44 -23 -43 -81 -85 -94
words:1	1 -64 -34 -26 -61 -89 -63
words:2	-24 -28 18 -8 -9 -41 -8
words:3	6 -5 14 2 -35 -21 -10
words:4	-41 -7 -13 -23 -1 7 -7
words:5	2 28 -12 -5 7 17 -9
words:6+	8 58 -2 7 18 73 -1
first: unknown	12 -46 55 -29 8 -12 15
last: unknown	-38 -18 64 6 -4 -11 -5
only: unknown	-25 -16 14 -16 5 -9 44
shape: none	32 -3 -51 -29 -3 -15 -40
shape: first+surname	-6 -32 61 41 -6 -7 -21
shape: first+unknown	-18 20 96 29 -36 -42 -42
shape: first+common	-24 -32 53 1 12 -42 -9
shape: unknown+surname	-6 -29 2 -23 -21 7 28
shape: unknown+unknown	-6 20 18 -21 15 -10 52
shape: initials	-6 -13 54 30 19 14 -7
shape: middle initial	0 -28 227 61 -3 -5 -6
shape: particle	-1 14 157 7 -13 -44 0
shape: three with first	-4 -13 40 51 2 -16 -7
shape: three unknown	-32 8 -51 -23 43 -13 -13
shape: some common	8 2 -48 -8 7 9 3
shape: all common	-40 -13 -94 -82 -60 -25 -66
common word before a person	-300 0 -200 -100 0 0 0
person at the end	-7 -19 90 33 -4 -26 -2
person at the start	-3 6 34 31 -8 17 -6
owner inside	-31 18 -67 -17 -36 7 6
person owns inside	-25 -7 -110 -29 -38 54 -16
colon inside	-24 165 -301 -2 -20 112 2
dash inside	-10 117 -3 0 -9 -14 -2
comma inside	-4 108 -1 -4 -4 96 -1
ends in a number	6 101 -64 6 20 77 -22
starts with a number	84 4 1 -14 -8 -37 -7
ends in an exclamation mark	1 231 -126 -33 59 271 -42
ends in a question mark	-96 -201 -271 -267 -88 -65 -84
all capitals	167 -64 -30 -25 -15 52 307
acronym	80 -75 -46 -68 155 -26 -3
hyphen	104 30 -31 -23 -9 -59 -87
starts with an opener	0 -300 -300 -300 -300 -300 0
is a pronoun	800 0 0 0 0 0 0
little word with a capital	15 100 6 26 -15 96 -8
starts with the	-27 86 -50 0 56 67 -31
and between people	0 -147 -150 0 0 -50 0
person before and	-3 98 0 -2 -1 68 0
person behind and	0 -29 25 -2 -4 -7 -2
junior	-18 -2 157 136 -10 -15 -5
is a place	-1 -165 -209 -43 39 -4 492
is a company	-61 -193 -85 -21 509 -23 -44
ends as a company	47 -93 -25 -12 228 -16 -4
is an outlet	172 -21 -78 31 218 -34 -58
is an honour	319 -31 -20 21 -15 -11 -5
is of the calendar	363 -47 -6 20 -26 -8 -38
is a nation	329 -40 -27 -20 -25 -6 35
known film: common	-5 20 -12 -13 -24 6 4
known film: name	-9 48 4 0 -15 -3 -14
known film: rare	7 111 -33 11 -34 20 -33
known film: two	31 157 -54 -16 -31 24 -4
known film: more	0 244 -11 14 -5 73 1
known person	10 -21 213 79 -4 -11 1
known film before a little word	3 8 -2 -1 9 -31 -1
known film behind a little word	-1 -61 -2 -2 -2 -70 0
company behind a little word	-3 -252 -3 -3 -6 -110 -2
place behind a little word	-15 41 -9 -3 16 36 -25
starts the sentence	49 30 57 -54 -8 -35 -52
starts the sentence: common	69 -14 -6 -35 6 -1 -27
starts the sentence: starter	157 -107 -104 -17 -24 -81 8
starts behind a mark	4 -21 6 -18 8 -16 -24
ends the sentence	-8 36 -23 -1 4 -6 -2
headline	3 77 -5 -77 -12 8 54
furniture	241 -69 -27 -66 7 -88 -51
title case	0 1 24 -24 19 -43 -23
title case: person	-3 2 47 1 -2 -2 -1
set off	23 189 -22 -12 -12 175 -26
set off: one word	10 84 -24 -53 -29 77 -55
set off: many words	-5 90 -15 4 -5 73 -7
owns what follows	-64 -51 157 -2 38 -3 -10
owns a capital	-35 -29 105 -43 58 34 54
touches a capital before	-30 -146 -23 -51 -58 -134 -42
touches a capital behind	-20 -99 -99 -42 -72 -110 -49
several films before, and inside	0 -250 0 0 0 -100 0
little word joins a capital before	-24 22 -13 7 9 23 -13
little word joins a capital behind	-24 24 16 46 -4 -8 -23
owned by a person	-41 85 -84 42 3 60 3
owned by another	0 84 -19 27 27 105 -12
small letters elsewhere	102 -11 -66 -29 -42 -26 -28
year in brackets behind	-21 365 -14 -50 -14 57 -15
capital in brackets behind	-43 -17 -33 74 -5 6 29
stands in brackets	8 -9 27 -1 10 -23 -18
number behind	-5 -28 -14 -16 2 -18 -25
defined	-6 606 0 0 0 0 0
article without film words	-16 -32 6 -70 43 12 8
article of other works	-11 -34 -34 -5 -3 61 -18
elsewhere none	33 -39 -25 -21 -45 -23 -36
elsewhere film	-102 126 -88 -12 -38 20 -32
elsewhere person	-35 -24 73 -50 7 8 -44
elsewhere character	-25 -16 -80 176 -12 -3 -41
elsewhere company	-5 -65 -45 -38 142 1 -16
elsewhere work	-49 -9 -75 -49 -24 215 -32
elsewhere place	-34 -28 -39 -43 -27 -8 61
nowhere else	11 -31 -71 -31 0 -43 0
title case: nowhere else	37 -6 -51 -19 -31 -18 -8
in a list with none	75 -52 16 44 -17 -33 -44
in a list with film	12 123 -37 -68 -18 -11 -32
in a list with person	-10 -8 97 14 4 -19 -21
in a list with character	24 -43 -2 111 -13 -5 7
in a list with company	-34 -47 -59 -17 128 -41 22
in a list with work	-30 -80 -48 -19 17 276 -36
in a list with place	-29 -37 -58 -54 31 11 155
brackets behind hold none	-9 -108 47 5 21 62 4
brackets behind hold film	-13 117 83 -125 -27 -17 -1
brackets behind hold person	-9 30 9 194 -14 -23 24
brackets behind hold character	-12 -1 292 -263 -7 -22 20
brackets behind hold company	-94 38 19 -201 52 108 71
brackets behind hold work	-29 96 181 -175 -22 -39 -31
brackets behind hold place	-52 156 -11 -85 -14 -12 -35
in the brackets of none	76 -5 -19 -53 37 -25 -11
in the brackets of film	-75 59 -133 30 100 -19 45
in the brackets of person	-132 80 -184 181 17 41 -42
in the brackets of character	-27 12 146 34 -22 20 -22
in the brackets of company	-15 3 21 -60 47 3 2
in the brackets of work	-16 -91 -51 -10 75 81 -12
in the brackets of place	120 -68 -166 -88 105 -30 42
surname of a person	-73 -51 277 -20 -23 -19 -52
first name of a person	-72 6 90 -11 -19 -12 -35
last name of a character	-62 -15 -32 65 -5 -1 -29
first name of a character	-20 29 -22 -1 -4 2 -23
tail of a film	0 500 -100 -100 0 0 0
head of a film	-77 108 -96 66 6 -14 17
owned by none	5 -119 103 -54 7 59 93
owned by film	7 -21 -49 79 0 -8 2
owned by person	-11 105 -63 77 5 121 -29
owned by character	263 43 -197 -60 -8 -103 -12
owned by company	-22 118 17 -65 157 139 2
owned by work	-17 -42 -97 286 -6 237 -2
owned by place	174 -53 125 -53 79 -11 102
`;
