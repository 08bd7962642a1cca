/** Weights of the names layer in hundredths, one row a feature, one column a kind. Made by tests/bench/reader-names-train.ts. */
export const weightTable = `
before 	-33 -46 -57 -11 -49 -33 -49
before the	9 -97 -42 -5 -9 -35 24
before a	60 -82 -73 -10 -16 -33 37
before an	72 -37 -28 -20 57 -13 -37
before of	-7 8 -30 -24 -21 6 -18
before in	12 58 -39 -43 -17 21 45
before on	44 -9 -34 -18 19 28 18
before at	7 -52 -50 -25 42 -30 39
before by	-22 -9 58 -27 58 -33 -25
before to	-5 -17 22 -4 -24 -5 19
before for	-9 47 10 -5 25 -7 -29
before with	-34 19 57 -2 6 -5 -34
before from	6 20 -46 -42 -15 13 76
before as	-27 -22 -15 139 -17 -15 -38
before and	1 34 47 5 28 33 -8
before or	-29 60 67 27 -7 -30 -30
before but	11 67 50 -4 -4 11 -18
before &	-136 -48 -57 -54 -23 -23 -17
before his	61 10 -57 100 -7 -40 28
before her	46 -25 -69 98 -12 -30 -36
before its	73 -78 -112 71 -12 94 -11
before their	55 -41 68 28 -41 -33 -18
before this	143 25 -15 56 -4 -21 -14
before that	-19 15 23 7 -11 -29 7
before is	-34 4 9 118 -25 -11 -24
before was	13 27 -5 86 -27 -55 -35
before are	-18 -4 31 13 -32 -27 -28
before were	8 -9 -20 -40 -23 -21 38
before be	72 -36 -6 104 -29 -51 -41
before been	11 -92 30 37 -36 35 -24
before will	-27 50 -18 -7 -2 -5 1
before would	-37 -23 5 75 -19 -6 -15
before has	-17 50 12 -36 -34 -11 21
before have	14 -12 2 -3 -10 -1 -11
before had	9 75 33 -30 -11 -21 -3
before also	1 -182 -23 57 8 138 -6
before who	51 -20 -2 -6 -6 -29 -5
before which	12 -16 25 -9 21 -4 -31
before where	-41 -19 3 24 5 -11 -34
before when	-7 -14 18 67 -6 24 -31
before while	-16 -26 35 -6 18 -1 -17
before after	-10 117 11 21 0 20 -7
before before	-20 48 45 -36 22 21 2
before until	31 -17 -7 7 -23 30 -26
before since	5 92 -26 -39 37 15 -21
before than	7 28 26 -57 -28 27 5
before then	-47 97 48 -9 -9 -26 52
before about	3 71 1 76 -6 -15 15
before into	52 11 -19 20 -33 -24 -14
before over	1 45 -6 -49 -32 -12 20
before against	-35 37 12 -46 -10 -2 -18
before alongside	-2 -61 102 -26 -3 1 -7
before opposite	-29 25 112 -43 -9 -21 -7
before behind	-17 80 -44 -50 -21 94 -30
before between	-6 -9 -2 -28 -21 -28 57
before during	96 -61 43 -14 -11 68 -88
before under	-30 -42 17 -46 91 -11 -26
before without	-100 -35 -10 33 -14 -13 -24
before not	206 -35 30 -5 -16 17 -26
before never	-10 25 -12 -4 -4 -6 -10
before i	-267 -347 -224 -164 -167 -216 -140
before he	-275 -247 -170 -90 -174 -69 -129
before she	-195 -208 -136 -111 -75 -153 -50
before it	-10 -16 -1 5 -7 -6 8
before they	-122 -176 -95 -54 -79 -112 -60
before we	-186 -238 -95 -69 -94 -102 -52
before you	-198 -209 -88 -62 -80 -122 -65
before my	-63 -8 -40 -10 -3 -12 -9
before your	37 -20 -3 -1 -16 -16 -6
before our	110 -21 -3 -10 5 -1 -2
before ,	-70 -6 16 44 -21 23 3
before .	17 18 105 -29 -39 -27 -33
before :	-9 -5 -9 -19 -5 -7 -16
before ;	-30 5 54 4 -5 1 -36
before (	10 -6 26 -2 14 -29 -15
before )	156 -35 -18 -12 -49 -3 -24
before [	7 -25 -24 6 2 121 -12
before ]	53 -61 23 3 0 3 -23
before -	18 106 18 -13 -30 -25 -21
before –	66 -119 -94 -31 10 -32 -6
before —	-18 -50 119 20 -3 -26 -28
before ?	141 -50 88 -61 -32 -38 -64
before /	-62 -32 -39 -30 60 -31 -22
before s	-44 23 -67 89 -8 -37 -27
before up	-2 8 3 -8 -6 -24 66
before out	12 78 -57 48 96 -17 -9
before off	-35 24 -17 19 -25 -32 68
before back	-7 4 7 -18 -2 46 -20
before such	55 -35 -51 -1 27 -2 12
before like	-34 25 19 36 -12 27 4
before including	2 -1 -16 -27 7 54 -15
before more	-6 -17 3 -8 6 -7 0
before most	211 -14 -25 -7 -32 -5 -1
before one	-31 -20 -31 -13 -18 -11 38
before some	96 -7 -2 -9 -9 -3 -14
before all	-57 -40 -4 0 -1 -12 -1
before both	133 -52 28 -20 -22 -32 -15
before each	2 -27 19 -16 8 2 0
before every	43 -16 -64 131 -6 -32 -4
before how	-28 -34 -13 51 -29 21 -20
before why	-34 -29 32 -5 -9 -19 -6
before what	-51 26 -4 -10 -12 -9 -1
before if	-50 9 106 48 -10 283 -7
before so	12 40 -41 24 -13 -14 -15
before because	40 -21 61 -78 -22 -25 31
before though	-4 -15 76 -20 -2 -18 -8
before although	-19 48 -121 -24 171 -13 -8
before plus	-80 -22 -5 0 -2 -43 0
before via	-14 -61 82 -32 -1 -15 44
before vs	-26 -25 -30 -12 -16 -37 -26
before made	-14 106 -24 7 -5 -21 -40
before based	62 0 -2 2 0 -53 -1
before just	-16 51 -12 243 -12 -15 -6
before only	30 43 28 -34 -17 -13 -22
before now	-23 -4 10 -2 30 -1 0
before once	-21 -4 -16 49 -26 21 -3
before again	-11 -1 -2 -1 1 -1 -1
before yet	-7 -30 78 98 -10 -6 -13
before still	-11 -46 -12 49 -21 -19 -22
before even	3 -7 128 -96 0 0 -14
before him	-4 -85 -36 184 -67 39 -18
before them	-12 79 -12 -7 -25 -27 -19
before there	-74 -48 -29 -26 -7 -11 -4
before here	-16 -13 52 -37 -15 -27 -6
after 	-1 -111 -6 -102 -24 -68 -51
after the	28 -10 22 -4 2 -14 -24
after a	35 -6 3 -13 -7 -29 -5
after an	19 -22 139 -61 -9 -31 -9
after of	8 -46 -20 -19 2 -52 -33
after in	8 -19 -21 29 -15 1 30
after on	13 30 -8 -3 2 -18 5
after at	18 -15 -23 21 -8 11 -37
after by	53 -8 -15 -34 -13 30 10
after to	-18 -13 20 14 0 1 3
after for	61 -26 -4 -15 -6 19 31
after with	44 22 -17 -34 -16 -26 0
after from	33 46 -15 1 -8 11 -19
after as	28 -18 46 -23 -6 14 -26
after and	-26 17 3 18 12 38 26
after or	-4 62 77 -78 13 -27 -52
after but	27 58 -46 23 -82 -54 -49
after &	-47 -55 -122 -56 -33 -31 -39
after his	29 -36 -2 40 -8 -11 -16
after her	52 -23 63 -36 -3 -4 -8
after its	5 43 -11 -10 -28 -19 11
after their	1 -15 40 -17 -3 -7 -16
after this	164 -66 -60 -6 -2 21 -7
after that	-10 -29 -5 -30 12 41 14
after is	-48 25 29 7 -3 4 -20
after was	-13 35 18 -6 -22 -7 -18
after are	27 -26 -13 4 27 -19 -6
after were	42 -25 -35 -21 -85 19 65
after be	20 24 -29 -73 -5 -12 -1
after been	137 -65 -1 114 -156 -79 -26
after will	-22 -20 8 -22 56 11 -6
after would	27 -24 30 6 4 -15 -25
after has	-33 -20 12 -4 40 -19 19
after have	82 -36 -34 -23 3 18 1
after had	-44 16 19 3 26 -10 -17
after also	-23 24 40 -20 2 -12 -18
after who	-19 -1 14 10 -12 -39 27
after which	7 -56 12 -58 41 43 -1
after where	22 108 -13 -15 -3 -23 -79
after when	-54 -2 -44 -9 92 14 71
after while	21 -91 -105 79 -34 155 -36
after after	1 -39 0 100 18 -31 -8
after before	67 4 -117 15 47 95 -43
after until	-28 -88 59 -51 -36 74 39
after since	3 -52 -1 68 -14 -61 68
after than	31 45 -6 -43 -5 -9 -2
after then	-10 62 23 -19 -5 -12 55
after about	28 51 -33 -55 62 -22 -22
after into	-29 6 -66 68 -49 41 -16
after over	-26 -48 -15 -33 30 88 -9
after against	-8 -31 -24 -34 -16 -17 101
after alongside	-18 83 -28 71 -12 -94 -11
after opposite	-25 41 -78 58 -33 75 -150
after behind	100 47 -46 -7 -100 35 -107
after between	32 -25 -6 -3 -14 -1 -1
after during	118 60 -28 -21 -28 -176 44
after under	59 -49 -10 -42 -44 -24 57
after without	-24 -88 -78 -25 74 68 69
after not	-97 113 -62 60 10 -13 -33
after never	-48 25 69 -36 -7 -6 -12
after i	36 -38 -22 12 -16 -26 -35
after he	12 69 -26 30 21 -40 -64
after she	7 -4 -27 -5 9 31 -40
after it	46 -26 17 -14 -6 -4 -8
after they	28 -43 -8 -16 0 -41 53
after we	-110 -24 -4 26 -20 0 -40
after you	-77 -45 -58 9 -49 -40 -45
after my	-75 -18 -15 -3 -11 -11 -11
after your	-139 -20 -18 -9 -11 -6 -6
after our	-19 -6 68 -7 99 -3 -22
after ,	-78 32 20 47 0 -2 -10
after .	53 12 8 -93 40 -88 57
after :	89 -16 -56 0 -41 -52 -11
after ;	-3 56 -42 54 -38 1 -14
after (	-37 46 -31 50 -14 0 -15
after )	-46 2 25 32 -67 78 -48
after [	124 -80 29 -117 17 13 18
after ]	-84 -31 -107 69 -30 136 -28
after -	-43 61 4 -56 -14 -36 62
after –	-151 -123 -104 -19 -12 -39 167
after —	-68 -32 -15 -8 -10 22 48
after !	-45 -163 -90 95 -86 -99 -40
after ?	-119 -463 55 25 -82 -167 -62
after /	-96 -81 -44 -25 163 -29 -32
after s	-44 71 97 -69 -27 -61 -19
after up	11 -61 46 -12 -17 -27 -15
after out	-29 -133 -20 -16 -28 199 -42
after off	17 20 -22 -27 -12 -15 -13
after back	50 -2 51 -35 -18 -58 -31
after such	152 -38 -33 -5 -108 -6 -11
after like	-32 30 -6 -14 -12 -14 2
after more	-70 122 -22 -10 -6 -7 -7
after most	9 -35 -76 -30 -23 -5 175
after one	3 29 36 -21 -48 -19 -27
after some	20 -18 14 -22 3 1 1
after all	-4 -1 -1 -49 -32 67 -43
after both	-9 -37 51 -15 -3 23 -4
after each	3 -3 1 -11 10 2 2
after every	-51 -80 -25 125 -48 100 -55
after how	112 64 -52 -13 -49 59 -87
after why	9 -2 7 -5 -3 -3 -9
after what	-10 -20 -16 -6 -21 91 -44
after if	-6 178 17 -18 21 3 -17
after so	44 61 84 -86 -35 -35 -15
after because	11 2 16 -11 -47 -56 99
after though	30 -41 42 5 3 1 -37
after despite	1 -8 0 -4 0 0 9
after plus	-33 -17 -1 -4 -85 -6 -5
after via	1 -46 36 24 8 8 -24
after vs	-34 -103 -4 -2 -4 -4 -1
after made	-17 -16 6 -33 -4 59 17
after based	153 -169 21 -50 53 -10 6
after just	59 -158 -19 31 -17 59 2
after only	5 29 -6 -3 -15 -7 -7
after now	32 -81 -58 91 62 -10 -30
after once	-14 -40 61 -12 -53 11 62
after again	-18 -69 84 34 -11 -35 -36
after yet	184 -5 -2 -2 -2 -3 3
after still	-2 2 -51 -48 -10 -15 116
after even	-26 11 99 -26 -22 -25 -6
after him	8 -3 -1 0 0 0 0
after them	90 -31 -11 -14 -9 -2 -13
after there	4 4 -63 -57 -19 -26 32
after here	52 88 31 -5 -31 -25 -113
before:film	-22 159 -9 -21 -22 26 -8
before:work	-13 18 -22 -22 -7 158 -13
before:credit	-3 -11 169 20 2 -6 -2
before:person	-1 -4 197 -17 -7 -12 -3
before:honorific	21 -12 257 -20 -8 -21 2
before:connector	2 -46 -53 -26 9 -26 37
before:starter	-15 54 30 -11 -16 17 -16
before:calendar	-5 -37 -18 -38 -23 -31 -15
before:nation	-2 -46 -45 -20 -42 -16 -7
before:honour	-17 -1 -27 -16 -4 -7 -5
before:broadcast	-20 3 -7 -12 -48 52 -26
before:takesPart	-9 -14 41 -14 -4 -11 -1
before:makes	-41 25 -13 -12 -28 25 12
before:comesOut	-33 73 -9 -21 -11 -24 0
before:playsRole	-28 -7 -2 129 -5 -5 7
before:tells	-13 2 -33 5 24 28 -10
before:speaks	31 -27 32 -27 23 -12 -16
before:lives	-18 -18 37 20 -8 -14 -25
before:prize	-19 -43 -33 -10 -16 18 -4
before:calls	-36 0 0 10 4 59 -25
before:lists	-18 24 28 -26 -2 2 8
before:series	-36 -5 14 -28 -20 34 -10
before:firm	-14 3 13 -14 67 -12 -1
before:modifier	59 31 -48 -9 -9 -24 -17
before:common	-33 -12 -2 1 -3 -12 -6
before:first	5 -1 -50 -2 -8 11 -5
before:surname	5 -1 -16 0 -12 -7 -5
before:place	22 -7 1 -22 11 -10 19
before:companyEnd	24 -24 -6 -20 -28 -29 -5
before:number	24 -33 -26 -63 23 10 31
before:capital	-14 -35 -69 -34 -61 -29 -51
after:film	28 -49 8 25 -3 13 -7
after:work	16 -29 9 -5 -14 32 -24
after:credit	4 35 -36 6 -4 13 -11
after:person	41 9 -59 -13 -8 53 -23
after:honorific	20 -5 10 -35 -1 4 24
after:connector	22 -17 3 5 -10 6 -1
after:starter	-9 9 17 -4 17 -10 -3
after:calendar	-69 -4 -13 -24 -14 -10 -10
after:nation	69 -14 10 -1 -36 -4 -8
after:honour	27 -8 -6 -9 18 -10 -17
after:broadcast	12 -3 -5 -2 3 -24 22
after:takesPart	-7 85 66 19 -11 16 -33
after:makes	-27 -4 23 10 16 -14 0
after:comesOut	-33 90 12 -26 2 45 26
after:playsRole	19 -8 37 -27 -4 -14 -11
after:tells	-7 62 -13 -3 -22 -9 -13
after:speaks	-25 -13 115 -25 44 -7 9
after:lives	-11 0 -10 3 -6 14 4
after:prize	-13 20 16 -17 16 0 -6
after:calls	-19 -31 5 -17 66 -24 18
after:lists	-14 0 9 -15 -3 -2 7
after:series	9 136 4 9 -27 -5 -17
after:firm	30 3 -20 -16 -29 10 20
after:modifier	-7 -4 0 -11 16 -4 21
after:common	-26 3 2 -22 1 -18 -12
after:first	27 -13 1 -17 -9 18 -28
after:surname	-31 -17 -33 -12 -13 4 -15
after:place	26 -14 -1 -1 -7 -4 -7
after:companyEnd	-19 -3 -5 0 -37 -6 -4
after:number	1 -29 -5 -23 -4 -19 -23
after:capital	-4 -50 -70 -60 -36 -41 -8
head before:film	4 46 -9 -17 -25 29 -35
head before:work	-8 16 -22 -20 -11 75 -14
head before:credit	-3 -11 19 20 2 -6 -2
head before:person	-1 -4 47 -17 -7 -12 -3
head before:honorific	21 -12 57 -20 -8 -21 2
head before:connector	-30 1 -24 -30 -2 4 20
head before:starter	-8 11 -5 -22 5 10 12
head before:calendar	8 -37 -20 -38 -27 -33 -17
head before:nation	2 -33 -28 -46 -44 -19 -11
head before:honour	-20 -1 -27 -17 -4 -7 -6
head before:broadcast	-23 2 -7 -13 -48 -47 -26
head before:takesPart	-9 -12 39 -14 -4 -11 -1
head before:makes	-49 46 -4 -22 -25 11 10
head before:comesOut	-3 44 -15 -22 -19 -22 5
head before:playsRole	-19 -7 -3 37 -13 -13 3
head before:tells	-9 -8 -29 1 26 3 14
head before:speaks	43 -36 26 -26 17 -19 -2
head before:lives	-18 -18 36 20 -8 -14 -25
head before:prize	-8 -30 -27 -14 15 15 -11
head before:calls	-41 9 14 -1 8 51 -26
head before:lists	-11 20 8 3 -5 2 -5
head before:series	-36 -7 14 -28 -20 32 -10
head before:firm	-15 3 13 -14 67 -12 -1
head before:modifier	-20 5 -6 12 -2 -4 -15
head before:common	-25 -7 5 -29 -18 7 -8
head before:first	5 -2 -51 -2 -8 10 12
head before:surname	2 0 -16 -1 -9 -8 9
head before:place	28 -4 -1 -26 9 -10 16
head before:companyEnd	23 -24 -6 -20 -29 -29 -5
head before:number	-105 -90 -105 -42 -103 -42 -78
head before:capital	-19 -19 -74 -50 -54 -42 -45
pair before of+film	-53 30 93 -53 -52 57 68
pair before of+work	-14 -83 -14 -92 65 62 -11
pair before of+credit	-60 272 -73 -39 -56 83 -28
pair before of+person	-29 -7 -20 -54 66 95 -59
pair before of+honorific	0 -56 -12 -76 -17 6 23
pair before of+connector	87 87 96 -72 -86 55 -47
pair before of+starter	-34 44 12 -14 -4 80 -33
pair before of+calendar	-97 39 -106 -116 224 -80 -341
pair before of+honour	473 -87 -9 -25 -188 -104 -168
pair before of+broadcast	-170 -8 -143 -47 201 -324 126
pair before of+takesPart	-13 244 56 -80 0 32 -57
pair before of+makes	-27 129 37 48 13 -68 -113
pair before of+comesOut	-19 186 48 -41 31 -53 -75
pair before of+playsRole	-39 -38 10 193 -7 64 -12
pair before of+tells	-56 78 38 39 -46 -25 -51
pair before of+speaks	6 198 35 -35 -28 -148 -61
pair before of+lives	-7 -67 2 -12 79 21 -82
pair before of+prize	18 -17 -3 -1 23 -65 -2
pair before of+lists	-37 -9 48 -2 -19 -6 -21
pair before of+series	127 -79 -77 -54 -7 137 0
pair before of+firm	32 -95 31 -23 74 103 -24
pair before of+modifier	-5 -3 -65 -2 -42 -5 84
pair before of+common	1 -29 13 20 -61 -26 15
pair before of+first	-29 0 -62 -58 147 -27 -68
pair before of+surname	-45 -3 -58 -36 61 77 -16
pair before of+companyEnd	-178 -102 -89 -35 -72 -65 44
pair before of+capital	-33 -48 -61 -30 2 -4 -6
pair before in+film	17 10 42 2 -36 -11 -59
pair before in+work	228 -141 -13 -4 -15 20 1
pair before in+credit	-114 -37 -43 -23 -34 65 91
pair before in+person	-1 70 -12 -8 -14 -81 52
pair before in+honorific	-60 126 65 -5 -111 40 58
pair before in+connector	-11 19 39 -11 -34 7 59
pair before in+starter	26 18 6 -28 -3 18 -21
pair before in+calendar	-132 -132 -1 -28 -28 -127 156
pair before in+nation	80 -29 -3 -2 -18 -26 5
pair before in+honour	14 -26 -25 -1 -5 -35 91
pair before in+broadcast	18 -5 -12 -2 -12 125 82
pair before in+takesPart	-56 148 61 -18 1 156 -94
pair before in+makes	7 -46 -2 -9 -22 -45 88
pair before in+comesOut	21 -46 -13 -8 -29 -13 90
pair before in+playsRole	-58 193 53 -31 -18 174 -65
pair before in+tells	18 57 30 -9 -10 -5 -6
pair before in+speaks	-88 93 -57 -30 -14 -24 108
pair before in+lives	111 68 -58 -27 -17 -51 -5
pair before in+prize	4 -60 -11 0 -3 -26 115
pair before in+calls	-15 267 -34 -2 -1 -68 -191
pair before in+lists	-2 -145 0 -1 59 2 49
pair before in+series	-71 208 -46 20 -60 -11 -70
pair before in+firm	37 -10 72 -4 -41 -72 85
pair before in+modifier	-4 -48 3 -2 -3 2 58
pair before in+common	22 -6 -21 -23 -10 -29 48
pair before in+first	-54 13 -5 -37 -24 6 -22
pair before in+surname	29 82 26 -31 -37 54 14
pair before in+place	42 -59 -12 -3 -29 47 25
pair before in+companyEnd	79 20 -4 0 -13 -50 110
pair before in+capital	51 24 22 -35 -15 24 -49
pair before on+film	30 -41 -26 -26 101 -98 79
pair before on+work	34 -6 -4 -3 -33 -54 37
pair before on+credit	-92 75 -69 -22 -102 306 -140
pair before on+person	-150 -66 -29 -5 -94 200 99
pair before on+honorific	216 -94 -7 -13 -67 -55 117
pair before on+connector	141 -25 -48 28 228 -110 -34
pair before on+starter	24 18 -17 14 3 19 7
pair before on+calendar	-38 21 -26 -13 217 -261 133
pair before on+nation	309 -104 -7 -3 -89 -10 -50
pair before on+honour	-3 -32 -14 -23 -36 158 -43
pair before on+broadcast	343 -36 -5 -3 -10 -194 -66
pair before on+takesPart	-28 -97 -30 -35 49 123 24
pair before on+makes	136 57 -21 -12 -29 27 -55
pair before on+comesOut	149 -35 -41 -15 50 35 -148
pair before on+playsRole	-76 -17 -62 -27 -146 130 109
pair before on+tells	-114 140 109 -42 -72 98 24
pair before on+speaks	-25 -46 -24 -17 137 43 -53
pair before on+lives	-12 -81 -28 -142 -34 60 138
pair before on+prize	94 -24 -4 -5 -6 -40 -8
pair before on+calls	27 -65 1 -47 25 19 47
pair before on+lists	-239 -151 -30 -27 311 -153 -239
pair before on+series	-10 -3 -1 0 49 -3 -27
pair before on+firm	43 -40 -7 -17 -42 -27 -33
pair before on+modifier	-13 -11 -1 -5 -3 -2 -10
pair before on+common	-18 -36 -17 -10 5 5 34
pair before on+first	15 77 -56 -26 -143 197 145
pair before on+surname	-7 7 116 -18 -10 75 37
pair before on+place	84 26 56 -6 -37 -107 -78
pair before on+companyEnd	86 -32 -6 -1 -143 -54 -16
pair before on+capital	-14 24 -20 -21 -5 4 31
pair before for+film	131 -37 -72 -36 -18 -39 40
pair before for+work	-113 83 -180 -22 172 -67 -20
pair before for+credit	-45 30 134 -30 -5 -128 -25
pair before for+person	-4 24 -141 45 -40 142 -39
pair before for+honorific	8 -28 22 -9 9 1 0
pair before for+connector	-54 -78 59 101 -93 -40 39
pair before for+starter	-30 20 34 -12 -24 -10 9
pair before for+calendar	9 51 -35 -19 119 -97 22
pair before for+nation	-1 -73 179 -19 -17 -14 -1
pair before for+honour	11 -33 -94 18 -62 204 13
pair before for+broadcast	4 -310 -37 6 -159 321 -15
pair before for+takesPart	-104 -105 140 -95 272 -98 -107
pair before for+makes	81 -68 -85 -107 132 8 8
pair before for+comesOut	-8 15 9 -53 126 -84 16
pair before for+playsRole	-144 -3 82 -138 47 76 -59
pair before for+tells	85 139 -15 -7 -61 -212 1
pair before for+speaks	-71 -36 -176 -1 -139 225 125
pair before for+lives	-47 21 150 46 -44 -51 -49
pair before for+prize	-3 109 -19 60 -89 -31 -1
pair before for+calls	36 -13 2 -3 -3 -5 0
pair before for+lists	-4 -11 -1 -4 23 -2 -4
pair before for+series	-122 -231 240 -75 289 -10 -123
pair before for+firm	6 -12 -104 -33 95 44 4
pair before for+modifier	-1 158 48 -25 -71 -34 -8
pair before for+common	-14 -17 -6 7 -30 1 -16
pair before for+first	13 141 6 -31 -5 79 92
pair before for+surname	-80 7 7 2 13 61 -76
pair before for+place	-38 106 81 -15 -63 -4 -8
pair before for+companyEnd	28 62 -158 -28 48 37 -4
pair before for+capital	-12 -18 70 -47 40 67 -52
pair before with+film	-38 67 41 -20 -4 -18 -2
pair before with+work	16 -13 114 -15 -115 33 -12
pair before with+credit	0 -12 30 -10 -6 -3 -2
pair before with+person	3 -45 21 -112 203 -30 -81
pair before with+honorific	-14 -15 129 -1 -4 -1 3
pair before with+connector	-83 95 -31 -33 64 -9 3
pair before with+starter	-46 -7 6 45 -13 25 -19
pair before with+calendar	100 134 -74 -45 -77 -86 -90
pair before with+nation	-3 292 -33 -10 -24 -68 -26
pair before with+honour	71 -52 -70 -4 -12 5 -4
pair before with+broadcast	90 -1 126 -2 -39 117 -3
pair before with+takesPart	2 -31 113 -43 -17 -14 -2
pair before with+makes	-83 37 51 -16 50 -24 -10
pair before with+comesOut	61 25 288 -4 -53 135 -24
pair before with+playsRole	-1 -46 59 -68 -4 -4 -1
pair before with+tells	-29 -64 161 -15 -15 -5 -11
pair before with+speaks	-5 -159 244 -12 -164 -59 -55
pair before with+lives	1 -62 78 -5 1 -1 -9
pair before with+prize	46 74 37 -5 -14 38 -3
pair before with+calls	0 -18 41 -11 0 -2 0
pair before with+lists	-1 -5 92 -61 1 0 -1
pair before with+series	-9 62 73 -19 -4 -98 0
pair before with+firm	0 -29 60 -36 -19 -7 -9
pair before with+modifier	-198 55 279 -1 -11 -189 -97
pair before with+common	23 3 -17 -8 -11 -6 -9
pair before with+first	-6 -76 217 -4 -10 -8 -5
pair before with+surname	-11 129 -37 -69 -37 -27 -16
pair before with+place	12 22 -35 -10 -29 -59 39
pair before with+companyEnd	-41 96 -85 -6 -5 25 -1
pair before with+capital	-48 -18 67 -21 -23 15 -26
pair before as+film	138 176 -207 -135 -37 -32 -58
pair before as+work	-4 -113 -85 -61 -6 198 -3
pair before as+credit	-1 -21 247 -236 0 -4 -1
pair before as+person	-39 -28 82 50 -18 -23 -23
pair before as+honorific	-92 -9 13 138 -66 -18 -23
pair before as+connector	-129 41 -88 4 0 173 -47
pair before as+starter	26 14 4 -45 1 9 -5
pair before as+calendar	-2 171 -109 -98 -120 235 -36
pair before as+nation	0 163 -38 62 -25 -16 -1
pair before as+honour	-58 0 0 -6 -115 -1 176
pair before as+broadcast	-3 -107 -23 280 -5 -143 -7
pair before as+takesPart	172 -67 -1 89 15 -16 -32
pair before as+makes	-47 -153 -10 235 -5 -4 -51
pair before as+comesOut	23 -56 -16 107 24 -57 0
pair before as+playsRole	114 -91 25 93 -11 26 -19
pair before as+tells	-61 223 54 -233 -53 53 -105
pair before as+speaks	-1 -6 -44 71 -1 -9 -4
pair before as+lives	-24 -37 -88 188 -3 -33 -14
pair before as+prize	-39 -80 -63 211 -71 -6 86
pair before as+calls	-81 -221 226 -87 -72 174 -67
pair before as+lists	-24 72 74 -160 19 -3 28
pair before as+series	16 123 -16 -99 -5 -4 -46
pair before as+modifier	-57 -25 -20 170 -131 -13 -68
pair before as+common	3 2 -10 50 -10 -17 -11
pair before as+first	30 49 -50 19 5 9 -25
pair before as+surname	-18 -60 -66 39 72 5 56
pair before as+place	-23 252 -1 -134 -72 -39 -46
pair before as+companyEnd	-42 251 -21 145 -20 -2 -60
pair before as+capital	-16 -23 -75 119 -9 21 14
pair before by+film	-22 -23 123 -50 -19 -3 5
pair before by+work	3 -13 94 24 -44 -35 -6
pair before by+person	88 -3 137 -247 -1 -1 -2
pair before by+honorific	0 -23 46 -32 -30 -33 -27
pair before by+connector	30 -2 4 -39 -3 -13 30
pair before by+starter	13 -4 17 -10 -19 -21 14
pair before by+calendar	-32 168 -249 -2 157 -25 1
pair before by+nation	-34 -33 3 0 95 0 -39
pair before by+honour	0 -10 -1 -2 -32 -2 78
pair before by+broadcast	-136 0 0 0 150 0 -16
pair before by+takesPart	-24 -24 211 -58 -62 -7 -21
pair before by+makes	2 -18 21 -8 11 -21 5
pair before by+comesOut	-112 -16 -3 -6 214 -5 -31
pair before by+playsRole	-5 -8 76 -39 -10 -4 -2
pair before by+tells	-38 82 101 -88 -73 77 -19
pair before by+speaks	0 -2 61 -6 0 -2 -1
pair before by+lives	10 -13 173 -16 -105 -39 -28
pair before by+prize	0 -10 -1 -2 -32 -2 78
pair before by+calls	0 -2 95 -49 -29 -2 -11
pair before by+lists	22 -11 -28 0 9 -4 3
pair before by+series	-2 -27 56 -1 -15 -3 -1
pair before by+modifier	-52 -110 -437 -79 -196 -56 -149
pair before by+common	22 2 29 -15 -12 -27 -15
pair before by+first	-3 -5 246 -2 -122 0 -7
pair before by+surname	-15 -10 83 -5 -35 -1 -7
pair before by+place	-8 -19 -2 -8 109 -5 -103
pair before by+companyEnd	-9 -1 -11 0 -23 -1 41
pair before by+capital	-19 -18 33 -19 83 -33 43
pair before to+film	-51 104 -38 2 -13 85 -44
pair before to+work	-137 87 -138 255 -19 -101 134
pair before to+credit	-90 -167 196 -59 -31 -26 -57
pair before to+honorific	-94 -149 -11 -31 -49 -40 -41
pair before to+connector	36 233 -57 -66 -56 29 -87
pair before to+starter	5 -50 -40 6 15 69 -35
pair before to+calendar	119 -14 -11 -4 -4 -2 -1
pair before to+nation	9 -136 337 -76 3 14 19
pair before to+honour	-14 -73 62 -57 -3 -28 -2
pair before to+broadcast	-165 106 -2 -142 -36 -26 -186
pair before to+takesPart	-25 -43 -25 -49 -34 -48 0
pair before to+makes	13 -26 10 -17 139 -18 -75
pair before to+comesOut	26 154 -40 8 33 -74 -73
pair before to+playsRole	-12 22 -116 42 -29 -77 127
pair before to+speaks	66 -25 -124 -13 184 -10 -109
pair before to+lives	-165 -21 25 -17 -13 -11 -61
pair before to+prize	-9 39 74 -62 -3 -28 -2
pair before to+calls	0 1 -135 -6 -1 2 168
pair before to+series	-174 51 -2 -6 162 -37 -45
pair before to+firm	-62 -47 -37 -6 -3 -6 166
pair before to+modifier	-86 -31 -4 -4 -9 -17 -13
pair before to+common	-17 -42 25 -49 12 28 0
pair before to+first	-90 -81 2 97 -44 -40 -103
pair before to+surname	175 -35 86 19 -24 32 57
pair before to+place	-112 133 -88 -122 -88 -38 7
pair before to+companyEnd	-93 -84 -37 -6 -140 -56 200
pair before to+capital	-48 65 -43 55 -9 -20 -18
pair before from+film	-39 36 115 -37 -78 -80 162
pair before from+work	-15 -53 232 -5 -65 -6 -138
pair before from+credit	35 -22 -102 -3 83 -196 181
pair before from+person	-10 169 -83 -6 -12 -106 47
pair before from+honorific	-63 -97 185 70 -199 -145 -267
pair before from+connector	0 3 -36 -25 38 -105 97
pair before from+starter	17 -115 60 -27 3 94 -40
pair before from+calendar	-24 -72 -10 -1 129 48 -52
pair before from+honour	-25 -82 51 -51 -82 -41 177
pair before from+broadcast	186 -3 -4 0 -36 -136 -6
pair before from+takesPart	-65 -60 -27 -34 -101 -50 261
pair before from+makes	-9 -51 64 -2 -16 79 -69
pair before from+comesOut	-7 -3 -7 -1 90 -3 -78
pair before from+playsRole	-20 104 262 -32 -41 -155 -102
pair before from+tells	-21 120 143 -9 -129 75 -121
pair before from+speaks	-83 -27 20 -17 -26 -42 263
pair before from+lives	-7 176 -45 -21 -92 -188 137
pair before from+prize	-10 -73 166 -7 -12 -25 -14
pair before from+calls	-83 -139 223 -2 -81 -184 -34
pair before from+lists	-129 -50 -19 -25 -44 1 46
pair before from+series	-96 -98 3 -85 234 -62 -111
pair before from+firm	-14 -151 -9 -1 60 90 -19
pair before from+modifier	123 -9 1 0 1 17 -9
pair before from+common	16 -19 -15 0 5 1 -31
pair before from+first	-84 135 4 0 -20 176 -50
pair before from+surname	94 -109 122 -34 -76 103 -189
pair before from+place	113 -3 -3 -1 -2 -4 -6
pair before from+companyEnd	42 -19 -9 -10 -5 -13 -20
pair before from+capital	61 -13 33 -37 -24 5 0
pair before and+film	15 -36 -164 56 31 -17 -20
pair before and+work	19 102 36 -47 -19 1 -26
pair before and+credit	-4 -144 -37 -66 -26 196 -25
pair before and+person	-6 -104 -303 75 1 -231 -67
pair before and+honorific	-220 57 24 -28 -93 -61 13
pair before and+connector	-22 100 -85 261 227 -110 -26
pair before and+starter	-49 -17 77 61 -13 -50 14
pair before and+calendar	103 160 0 -44 -21 -70 -18
pair before and+nation	387 -48 -60 -34 -36 -26 -28
pair before and+honour	-2 112 -42 -14 -170 -103 -6
pair before and+broadcast	-2 187 -20 -16 143 -101 -5
pair before and+takesPart	10 -39 -40 -164 43 -287 -135
pair before and+makes	-27 10 -38 -24 100 -22 -6
pair before and+comesOut	-2 82 -3 -8 232 -38 -63
pair before and+playsRole	-1 -115 36 -24 -14 134 -6
pair before and+tells	-4 -156 17 -129 -53 296 -8
pair before and+lives	-28 -59 -14 64 -49 -158 -58
pair before and+prize	-14 -323 -49 -28 -130 -97 -8
pair before and+calls	-1 -42 -54 -5 96 -8 -5
pair before and+series	115 -116 143 116 -12 -79 -33
pair before and+firm	-3 45 -168 -10 12 161 -41
pair before and+modifier	-56 25 -23 -9 -27 -49 103
pair before and+common	-22 70 2 -52 66 52 -44
pair before and+first	-1 -47 -25 77 1 -53 -47
pair before and+surname	-5 -67 41 -35 -43 18 11
pair before and+place	-26 -23 -65 30 -49 79 133
pair before and+companyEnd	-9 -130 -37 -50 182 -44 -35
pair before and+capital	-33 29 -7 31 17 34 5
pair before ,+film	32 49 -25 -76 -12 54 -21
pair before ,+work	-28 3 -49 -48 -26 173 -37
pair before ,+credit	63 -81 82 9 17 -61 -37
pair before ,+person	-8 -48 91 50 -28 -35 -24
pair before ,+honorific	-36 -39 -37 111 -82 126 -74
pair before ,+connector	-9 73 -41 56 -10 -38 -31
pair before ,+starter	21 36 9 -26 -12 -4 -27
pair before ,+calendar	-102 108 3 -77 159 -33 -59
pair before ,+nation	243 -52 67 -72 -44 -73 -96
pair before ,+honour	71 -1 46 -58 -9 -6 -6
pair before ,+broadcast	83 127 51 -63 -68 -269 -52
pair before ,+takesPart	-7 137 69 -96 -9 -79 -4
pair before ,+makes	-52 115 -9 -19 -23 -35 24
pair before ,+comesOut	-75 87 -26 -55 -46 104 -36
pair before ,+playsRole	10 -109 19 -22 -24 134 -9
pair before ,+tells	-4 140 120 -121 -46 -75 -44
pair before ,+speaks	125 94 -59 -58 -46 -43 -9
pair before ,+lives	-4 -89 77 62 -14 10 -34
pair before ,+prize	40 210 3 -52 -7 -127 -45
pair before ,+calls	-25 84 137 -49 -15 -223 -3
pair before ,+lists	-29 -121 210 0 -14 -8 -4
pair before ,+series	-6 9 -61 18 114 -85 -29
pair before ,+firm	-62 -89 18 -21 293 -81 -59
pair before ,+modifier	-53 -36 -7 39 -62 57 -20
pair before ,+common	-3 18 4 0 -4 42 -58
pair before ,+first	4 -9 18 -25 4 -28 30
pair before ,+surname	-2 16 30 -51 8 4 -13
pair before ,+place	-23 59 16 -31 19 -57 -2
pair before ,+companyEnd	-55 -12 17 -43 152 -61 -40
pair before ,+capital	24 17 4 -62 -13 -20 44
pair before (+film	-10 -95 -122 -171 -12 323 -6
pair before (+work	-151 -49 -218 228 -11 -74 -8
pair before (+credit	-49 -108 21 -11 -20 179 -31
pair before (+person	-4 -6 20 -8 -1 -1 -1
pair before (+honorific	-72 -93 122 101 -103 -125 -35
pair before (+connector	-54 -16 139 -58 -11 -4 -9
pair before (+starter	-75 -49 97 -11 -72 68 -17
pair before (+calendar	1 39 -8 -10 -42 -49 51
pair before (+nation	-109 -35 -123 -121 -111 187 -98
pair before (+honour	-3 -21 60 -15 -18 -3 -15
pair before (+broadcast	-80 43 -74 -82 58 -12 -64
pair before (+makes	-3 -52 -3 0 1 62 -4
pair before (+playsRole	9 -5 -38 1 9 -5 3
pair before (+speaks	-68 -76 -76 79 -68 -70 -51
pair before (+lives	-30 -16 132 -99 58 -18 -5
pair before (+modifier	-10 0 -36 -14 58 -20 -2
pair before (+common	16 7 7 -21 24 -47 14
pair before (+first	57 24 54 -10 -72 -22 -29
pair before (+surname	-72 78 -28 -22 -26 74 -22
pair before (+place	-153 -154 -285 64 199 109 144
pair before (+companyEnd	-86 -12 -60 90 103 -10 0
pair before (+capital	-96 19 -16 74 45 -9 -16
pair before the+film	40 -3 5 11 9 -13 -53
pair before the+work	-24 -2 -2 28 -9 0 -5
pair before the+person	-88 -28 -250 -20 -71 344 -86
pair before the+honorific	-8 -25 -105 -9 0 2 -2
pair before the+connector	9 -25 -26 10 14 -18 -8
pair before the+starter	24 -33 -33 -6 10 -22 15
pair before the+calendar	-132 -42 -41 -66 -135 -57 -92
pair before the+nation	-89 -61 -8 -19 -28 -19 -10
pair before the+honour	-252 -10 -7 -54 -25 -23 194
pair before the+takesPart	-41 -9 -148 -1 -62 287 -31
pair before the+makes	-74 114 -6 -12 32 -34 -23
pair before the+comesOut	69 -63 -2 -6 -94 -15 74
pair before the+playsRole	-9 -9 -17 258 -65 -107 -32
pair before the+tells	-48 -3 -13 -16 57 -19 -30
pair before the+speaks	91 -9 -24 -22 2 -16 -61
pair before the+lives	-44 -27 -13 -75 -16 0 -14
pair before the+prize	79 -11 -6 -7 -3 -42 -33
pair before the+calls	-103 84 154 -110 56 -72 -25
pair before the+lists	-4 -27 -6 29 36 18 -32
pair before the+modifier	17 -3 -1 5 18 -1 11
pair before the+common	16 -53 -40 -6 -10 -17 -1
pair before the+first	29 -37 -5 -19 -21 -8 -22
pair before the+surname	76 -12 -8 -22 -23 -8 -27
pair before the+place	-28 -65 0 0 -2 -17 -1
pair before the+capital	23 -42 -3 -37 -10 -29 -47
pair before :+film	-117 27 114 -37 -61 -27 -30
pair before :+work	-75 61 60 -68 -37 250 -12
pair before :+credit	-69 -52 230 -6 -11 -34 -10
pair before :+person	0 -104 248 -100 -3 -55 -2
pair before :+honorific	-34 169 -4 -1 -4 -3 -1
pair before :+connector	105 146 61 207 -22 -28 38
pair before :+starter	26 65 0 -33 -32 -53 39
pair before :+calendar	-162 307 -68 -129 -101 -2 -42
pair before :+honour	-42 -89 -37 -16 -85 -51 -8
pair before :+broadcast	352 -2 -25 -1 -75 72 -3
pair before :+takesPart	-5 -3 130 -4 -3 -6 1
pair before :+makes	-64 126 -101 -6 -6 -7 -3
pair before :+comesOut	-131 -75 11 -18 -25 158 -12
pair before :+tells	118 -117 -166 -190 -43 -44 -45
pair before :+speaks	58 -21 36 -56 -4 -5 -1
pair before :+lives	-7 -22 81 -1 0 -64 -1
pair before :+prize	-44 278 -51 -21 -5 -86 -11
pair before :+calls	-125 350 78 -43 -14 -60 -3
pair before :+series	-14 149 -42 -57 -19 -33 -22
pair before :+firm	13 -5 -4 -6 2 -3 -9
pair before :+modifier	-90 -78 -72 -75 235 -30 -30
pair before :+common	-16 23 9 -7 0 24 -23
pair before :+first	-18 -88 44 -3 -25 81 -18
pair before :+surname	-35 -113 33 -16 -23 -30 -31
pair before :+place	-89 -89 156 -4 116 0 -5
pair before :+companyEnd	-7 -31 -50 -34 298 -41 -9
pair before :+capital	35 -83 13 2 -13 -35 5
pair before at+film	42 -8 -22 -13 16 -5 -30
pair before at+work	-55 -75 -15 -30 -96 -60 87
pair before at+credit	-8 -11 -31 -1 185 -2 -135
pair before at+person	30 -72 -27 -5 165 -70 -79
pair before at+honorific	373 -1 0 0 -357 -30 -290
pair before at+connector	-27 -18 11 -23 19 -43 62
pair before at+starter	-52 6 -4 -22 113 -26 -47
pair before at+calendar	4 -25 -7 -4 16 -45 122
pair before at+nation	48 0 0 0 -43 0 -2
pair before at+honour	-30 -30 -30 -2 105 -9 11
pair before at+broadcast	-5 0 -11 0 82 -102 17
pair before at+takesPart	57 -11 -12 -6 -198 -6 162
pair before at+makes	-28 -13 -17 -7 -85 -4 123
pair before at+comesOut	104 -11 -19 -15 -88 -6 17
pair before at+playsRole	-88 -8 -108 -164 216 -23 2
pair before at+tells	32 -54 0 -33 26 -14 7
pair before at+speaks	121 -4 -1 0 -91 -10 -15
pair before at+lives	157 -2 -2 -2 -65 -4 92
pair before at+prize	9 -39 -32 -5 34 -29 55
pair before at+series	-25 -1 0 -2 -203 -1 194
pair before at+firm	-6 -14 0 0 -101 -6 143
pair before at+common	14 -34 -40 -35 35 -47 7
pair before at+first	-24 -3 -4 -4 235 -52 -129
pair before at+surname	111 -12 -5 -22 15 -16 -72
pair before at+place	118 -2 0 0 -90 -1 -4
pair before at+companyEnd	-28 0 -1 -1 280 -41 -107
pair before at+capital	-10 -20 -36 -21 97 -31 25
pair before that+film	-8 -7 87 -46 -9 -2 2
pair before that+work	-16 -46 211 -18 -28 -32 -9
pair before that+credit	0 2 -190 -39 208 -6 -15
pair before that+honorific	48 -49 0 0 0 0 0
pair before that+connector	-22 -31 178 -62 12 -23 -32
pair before that+starter	-5 -47 -37 145 -21 -20 -8
pair before that+calendar	31 68 -65 -18 32 -8 6
pair before that+makes	-56 -20 135 -13 -1 -7 -15
pair before that+comesOut	-2 201 -69 -35 -93 -2 -17
pair before that+playsRole	2 -5 24 -17 0 0 0
pair before that+speaks	120 30 -62 -31 -44 -26 3
pair before that+series	-56 1 -148 -2 210 -3 1
pair before that+firm	-2 -54 261 4 -182 -5 -128
pair before that+common	-9 -23 17 42 14 -26 -30
pair before that+first	50 -18 -82 18 27 -1 18
pair before that+surname	34 -20 -24 -2 6 -6 12
pair before that+companyEnd	0 -4 0 -73 20 0 7
pair before that+capital	-24 83 28 -20 -37 -37 -16
pair before who+credit	458 -4 -2 0 -1 -1 -1
pair before who+person	-196 -45 -14 -9 -80 -19 -5
pair before who+honorific	-21 -2 0 0 0 0 2
pair before who+connector	-63 -5 -5 -1 -3 -8 -6
pair before who+starter	54 -14 -4 -4 -18 -6 -7
pair before who+lives	-196 -45 -14 -9 -80 -19 -5
pair before who+common	62 -10 16 -7 -5 -3 -8
pair before who+capital	89 -12 -8 -1 -5 -1 -1
pair before which+film	-1 -74 135 -23 -5 -5 -2
pair before which+person	-34 -7 169 -4 -29 -48 -16
pair before which+connector	-20 0 -9 49 -44 16 13
pair before which+starter	-20 0 -8 48 -43 16 13
pair before which+makes	-12 -88 191 -1 -32 -7 -15
pair before which+prize	-34 -7 169 -4 -29 -48 -16
pair before which+common	-40 -34 5 -45 66 35 10
pair before is+film	-6 99 -71 -99 0 -1 -9
pair before is+work	8 -198 260 -77 -228 364 -94
pair before is+credit	-1 -42 165 -88 -1 -4 -7
pair before is+person	-18 -140 -161 144 176 -8 -27
pair before is+honorific	-5 -1 -52 48 1 0 0
pair before is+connector	57 -34 35 -35 7 -91 71
pair before is+starter	15 25 48 -135 -9 49 7
pair before is+calendar	-32 301 -57 -96 -2 -4 -2
pair before is+nation	58 1 -22 0 -5 0 -22
pair before is+takesPart	-6 46 172 -192 -19 -2 -28
pair before is+tells	-60 95 -10 -71 -45 -56 -6
pair before is+lives	49 -55 37 -57 52 -12 -24
pair before is+firm	-43 -59 86 -86 -29 -14 -35
pair before is+modifier	-24 33 -61 35 -1 -13 -1
pair before is+common	30 48 31 -62 -20 -15 14
pair before is+first	-49 -16 180 -52 -11 -13 -5
pair before is+surname	39 -36 -107 132 -8 -7 -8
pair before is+place	-135 -85 172 -98 -41 -7 -7
pair before is+companyEnd	166 -5 -124 131 -3 -2 -2
pair before is+capital	-19 35 -64 151 -16 -16 -28
pair before was+film	-27 127 54 -91 -6 -25 -12
pair before was+work	-34 -299 -94 -324 -24 518 -10
pair before was+credit	-46 -82 211 -112 -7 -4 -6
pair before was+person	-23 -168 -123 -105 -4 321 -15
pair before was+honorific	-80 -50 215 -156 -1 0 -10
pair before was+connector	-59 50 133 -95 -63 -99 137
pair before was+starter	20 -41 -52 53 -13 3 23
pair before was+calendar	130 -34 9 -142 26 1 5
pair before was+honour	-1 -227 250 -140 0 2 -4
pair before was+takesPart	114 81 -98 -52 -55 -1 -22
pair before was+makes	-41 55 151 -49 -5 -29 -13
pair before was+playsRole	-126 -70 59 23 -8 44 -5
pair before was+tells	-16 -56 262 -237 -14 -18 -32
pair before was+lives	119 -11 87 -174 0 -2 -2
pair before was+prize	-51 182 157 -56 -4 -281 -5
pair before was+firm	-7 -6 93 -92 0 1 2
pair before was+modifier	-14 155 -7 -77 0 -70 -3
pair before was+common	-50 71 29 1 -6 -46 8
pair before was+first	111 -137 107 -78 -49 -41 -42
pair before was+surname	14 -36 -163 168 -14 -45 28
pair before was+place	106 -32 32 -125 -7 0 1
pair before was+capital	22 -33 -60 53 -2 35 -48
pair before will+connector	-40 -4 -2 -5 -1 -1 -1
pair before will+starter	-24 -20 5 -6 0 -7 3
pair before will+common	-94 -17 -2 -6 -3 -6 -1
pair before will+capital	139 -87 6 -2 -7 -15 -3
pair before has+film	-10 -64 126 -10 -19 -14 -15
pair before has+work	0 -11 46 -22 0 1 3
pair before has+connector	290 -104 -42 -6 -71 -38 -16
pair before has+starter	82 128 12 -8 39 -105 -158
pair before has+common	-4 56 96 -9 44 -39 -145
pair before has+first	1 28 0 2 -2 -26 11
pair before has+surname	0 41 0 0 -2 -36 0
pair before has+place	1 75 2 -1 -4 -67 0
pair before has+capital	-49 59 22 -39 -64 1 17
pair before have+connector	130 -36 -53 -19 -2 -1 -1
pair before have+starter	-24 -18 -16 -7 42 -5 59
pair before have+tells	7 -49 54 6 26 1 -39
pair before have+common	-14 -6 4 0 0 -1 -5
pair before have+first	-49 -14 1 1 176 -91 -30
pair before have+capital	-20 -6 -3 -1 39 -5 -2
pair before had+connector	-25 -104 138 -3 -1 -1 -1
pair before had+starter	11 -17 110 -7 -6 -20 -4
pair before had+nation	-11 -182 209 5 0 -2 -1
pair before had+lives	-1 -30 33 -13 0 0 0
pair before had+firm	0 -2 10 -7 0 0 0
pair before had+common	62 94 -20 -11 -9 -23 -3
pair before had+first	-54 56 -2 0 -3 -5 -1
pair before had+surname	167 -135 123 -2 -1 -31 -5
pair before had+place	0 -8 14 -7 0 0 0
pair before had+capital	127 16 30 -14 -7 -11 -5
pair before are+film	-15 149 -79 -30 -9 -48 38
pair before are+work	-4 -230 -65 -28 -14 254 -2
pair before are+credit	-8 203 -64 -74 -5 -1 -14
pair before are+person	0 -63 118 -15 0 0 0
pair before are+connector	-62 -46 38 -23 0 -1 0
pair before are+starter	59 89 -9 -40 -24 -6 -22
pair before are+takesPart	-2 91 -45 -8 -8 -43 -1
pair before are+makes	-9 -47 51 -1 0 0 0
pair before are+playsRole	1 -1 42 -39 0 0 -1
pair before are+tells	0 -1 27 -21 -3 1 0
pair before are+series	1 120 -21 -89 -1 0 -18
pair before are+firm	0 -121 174 -6 -3 -1 -13
pair before are+modifier	-71 -15 -29 -58 -59 -7 82
pair before are+common	-1 68 32 76 -51 -69 -72
pair before are+first	-5 -79 -71 154 -17 -22 -99
pair before are+surname	-58 -52 -40 166 -39 -21 74
pair before are+place	76 -44 0 -33 0 0 -3
pair before are+capital	-13 -36 -114 109 -31 -5 111
pair before also+connector	-56 -21 -2 -22 -27 0 -26
pair before also+starter	-19 -1 -124 163 33 -55 14
pair before also+common	-12 0 -127 167 34 -55 16
pair before also+capital	-22 -3 -1 -15 -10 -1 -7
pair before like+film	-46 31 86 -46 -5 -12 -1
pair before like+person	-1 -27 29 -1 0 0 1
pair before like+connector	-7 -33 -9 0 -1 -10 -1
pair before like+starter	-23 33 32 -76 -22 -82 65
pair before like+takesPart	-1 -27 29 -1 0 0 1
pair before like+playsRole	-3 93 9 -19 -3 -30 -5
pair before like+lists	-3 223 -31 -64 -3 -215 -3
pair before like+series	-64 108 -4 -18 -4 -15 -1
pair before like+firm	0 -115 175 -138 8 20 79
pair before like+common	-15 3 -34 20 -19 -26 28
pair before like+capital	-66 6 52 -56 -118 -67 -18
pair before "+connector	-168 -79 -60 -47 -49 296 -52
pair before "+starter	-129 -65 -37 -39 -30 275 -33
pair before "+common	1 -74 2 -92 8 -23 130
pair before —+speaks	-60 -76 -37 1 -53 -58 -3
pair before —+common	-90 -23 22 -11 -8 -23 -2
pair before —+capital	181 -20 -104 -73 41 -36 -7
pair before -+work	-35 -60 -5 -1 -25 -17 -2
pair before -+connector	183 -30 -141 40 6 -68 3
pair before -+starter	2 -12 8 -1 1 0 1
pair before -+calendar	-38 -10 59 -2 -8 -1 -6
pair before -+nation	26 -1 -3 0 0 -1 0
pair before -+series	-84 -357 -61 -68 -59 378 -32
pair before -+common	-50 2 59 -47 5 -61 2
pair before -+first	-113 -101 17 -134 -13 -25 -6
pair before -+surname	12 -27 44 -15 2 0 0
pair before -+place	-163 2 236 -37 -18 -14 -61
pair before -+capital	152 -115 18 -32 -29 -34 -15
pair after of+film	-35 -46 -93 103 -49 -8 -14
pair after of+work	-32 -10 17 -30 -15 -9 -3
pair after of+credit	37 -7 0 -2 120 3 0
pair after of+person	-6 -2 23 -1 0 -16 -4
pair after of+honorific	-50 -104 63 -14 -18 -21 -3
pair after of+connector	102 -17 -33 150 -17 -6 -9
pair after of+starter	-23 -37 -29 -36 -37 -11 -15
pair after of+calendar	-11 -62 -18 -19 -41 -42 -6
pair after of+nation	87 -32 -49 -64 -18 -19 -3
pair after of+honour	41 0 -4 -4 -1 1 -2
pair after of+broadcast	-171 -10 22 -23 -28 -49 -55
pair after of+makes	-110 2 -182 242 -44 -17 -33
pair after of+comesOut	-71 -27 14 -6 0 0 0
pair after of+playsRole	177 -2 -28 -2 0 -1 -1
pair after of+tells	-4 -4 -2 -1 -4 9 0
pair after of+lives	21 -2 -11 47 1 0 -2
pair after of+prize	129 -39 -112 -15 -29 -43 -21
pair after of+lists	-275 -26 -67 310 -26 -12 -110
pair after of+series	-2 -63 -9 -4 -28 -2 -1
pair after of+firm	-41 -6 -20 -24 -42 -7 -4
pair after of+modifier	-42 -65 -114 -70 -60 -23 -28
pair after of+common	16 -13 -21 -9 -46 -13 -12
pair after of+first	-71 -111 10 2 -122 -24 -62
pair after of+surname	-16 3 -26 -10 13 -34 -11
pair after of+place	106 5 15 -51 -96 -22 -29
pair after of+companyEnd	-34 -11 303 -14 -7 -8 -5
pair after of+capital	-5 -62 1 -31 9 -50 -30
pair after in+film	-17 -9 33 81 -17 -45 -14
pair after in+work	-137 233 -18 107 78 -96 -43
pair after in+person	247 -46 -220 -87 -22 -67 -8
pair after in+honorific	-3 -2 -57 555 -6 -2 -53
pair after in+connector	42 51 2 80 -2 -53 -55
pair after in+starter	32 41 -51 -3 -26 -3 -37
pair after in+calendar	-17 84 -37 -100 18 -4 118
pair after in+nation	17 131 -33 -160 -91 -106 -52
pair after in+honour	-23 -5 -102 109 0 0 0
pair after in+broadcast	-27 -8 -147 260 -25 -40 9
pair after in+takesPart	135 -16 84 -75 -13 -53 -42
pair after in+makes	-12 -34 10 76 -2 -5 -2
pair after in+comesOut	-2 -2 156 -156 0 -17 0
pair after in+playsRole	-5 146 62 -97 -47 -44 -5
pair after in+tells	-3 -6 -23 108 -22 -15 -39
pair after in+speaks	-87 -21 -2 0 -2 -3 -5
pair after in+lives	-3 -30 48 199 0 -1 -1
pair after in+prize	-19 -13 -76 -71 -18 -69 -6
pair after in+calls	-1 -76 104 -3 -1 -1 0
pair after in+lists	225 -1 -46 -153 0 -5 -8
pair after in+series	0 0 -73 72 0 0 0
pair after in+firm	138 -61 -266 -108 -67 262 -6
pair after in+modifier	147 -3 -76 -58 -52 -100 -41
pair after in+common	14 -24 79 0 -35 -6 13
pair after in+first	-7 -71 20 31 59 -35 18
pair after in+surname	1 -28 37 5 -83 62 -4
pair after in+place	26 -44 -114 -80 -39 69 -24
pair after in+companyEnd	-12 -67 -250 -88 -66 234 -7
pair after in+capital	0 -106 -35 90 19 -18 -19
pair after on+film	-44 -73 8 -20 -13 -6 25
pair after on+work	26 -118 77 38 -48 37 -5
pair after on+person	-150 -2 -43 -3 -2 -3 -1
pair after on+honorific	-1 -134 -29 -7 -40 -14 12
pair after on+connector	114 -112 93 22 -34 38 8
pair after on+starter	44 -98 -50 40 -60 6 -50
pair after on+calendar	-11 -27 -63 -24 40 12 107
pair after on+nation	-67 -43 -34 -56 -7 -33 251
pair after on+honour	-5 -22 0 5 -1 0 0
pair after on+broadcast	33 -99 -24 237 -41 186 -45
pair after on+takesPart	-127 -78 56 -7 -2 -2 -2
pair after on+makes	32 -32 -90 -10 -9 -1 98
pair after on+comesOut	118 31 -55 -18 -13 -80 -8
pair after on+playsRole	19 -7 -14 -3 -3 0 -1
pair after on+tells	6 -33 35 0 0 0 -3
pair after on+lives	173 -42 -126 -4 -19 -5 -4
pair after on+prize	-5 -22 0 5 -1 0 0
pair after on+series	-133 -35 82 -36 -47 -23 -53
pair after on+firm	-3 -90 -102 -8 -40 -17 3
pair after on+modifier	-3 -57 72 119 -16 -18 -46
pair after on+common	-11 33 52 -30 -29 -79 -48
pair after on+first	91 19 55 -45 -80 110 23
pair after on+surname	129 -109 -1 -43 -171 -57 69
pair after on+place	-21 -98 25 65 -32 267 -5
pair after on+companyEnd	-5 -22 0 5 -1 0 0
pair after on+capital	5 -37 -16 42 24 -10 35
pair after for+film	-85 51 100 -63 63 -36 -115
pair after for+work	-28 -9 153 -147 239 158 -46
pair after for+credit	-7 248 -388 195 -29 -64 -81
pair after for+person	9 -1 23 -16 -4 -2 -2
pair after for+honorific	-143 -220 47 -77 -70 -31 -67
pair after for+connector	69 39 36 -8 24 -82 -29
pair after for+starter	-60 46 -33 -17 -51 -7 52
pair after for+calendar	60 37 -115 -456 0 -69 125
pair after for+nation	22 147 -22 -2 -63 -8 98
pair after for+honour	-81 205 145 -27 -81 -80 -51
pair after for+broadcast	-8 93 -65 -57 -22 217 -16
pair after for+takesPart	0 -1 8 -3 0 -2 -1
pair after for+makes	25 -106 34 -13 -75 109 3
pair after for+comesOut	-108 -50 336 -213 -81 -76 -66
pair after for+playsRole	5 -36 177 -62 -56 -32 -33
pair after for+lives	-23 -70 -60 -32 -31 -108 56
pair after for+prize	20 113 57 -10 -34 -13 -22
pair after for+series	-3 -177 -310 -52 329 -8 -26
pair after for+firm	-92 413 34 -43 -124 -225 -129
pair after for+modifier	-20 222 18 -106 -61 -97 -126
pair after for+common	-12 -54 10 -10 1 62 43
pair after for+first	-9 171 -105 68 -17 25 8
pair after for+surname	-17 94 6 -72 -94 61 28
pair after for+place	176 118 -88 48 8 -56 56
pair after for+companyEnd	-45 -68 82 -79 -54 -60 -46
pair after for+capital	-18 -16 47 -2 22 24 -4
pair after with+film	-24 25 45 -1 1 -3 -32
pair after with+work	-144 82 -135 -181 -42 181 -15
pair after with+credit	182 -130 -1 0 -21 -51 -1
pair after with+person	-4 -99 27 -1 -23 -31 137
pair after with+honorific	7 -5 0 0 0 14 0
pair after with+connector	6 2 -10 -95 -21 -21 102
pair after with+starter	-152 -33 -85 -27 -20 -46 38
pair after with+nation	12 -1 0 -1 165 0 0
pair after with+honour	-7 -11 2 -1 -6 -1 33
pair after with+takesPart	-60 -62 -160 -66 -12 339 -6
pair after with+makes	66 -88 128 0 8 1 -102
pair after with+playsRole	-8 -3 5 -1 56 -13 -5
pair after with+lives	-192 22 -113 -56 0 -45 52
pair after with+firm	-266 -306 -187 -108 364 -115 -104
pair after with+modifier	-94 -62 -28 -37 -8 -7 -7
pair after with+common	-8 2 27 -57 -10 13 -14
pair after with+first	-42 79 -88 36 -21 -66 26
pair after with+surname	-117 -71 -58 -52 -46 -31 -89
pair after with+place	-253 178 -112 -97 -79 -29 -27
pair after with+capital	-19 -6 6 -9 -17 -31 29
pair after as+film	-12 137 -51 -4 -16 -68 0
pair after as+work	-2 -33 0 -7 -79 133 -6
pair after as+credit	174 -64 128 -110 -29 -56 -5
pair after as+person	-26 283 45 -50 -14 -61 -135
pair after as+honorific	-8 -48 114 -28 -11 67 -52
pair after as+connector	-33 -21 5 -39 -19 -9 153
pair after as+starter	34 29 -111 109 -45 -63 42
pair after as+calendar	0 -28 98 -86 0 3 0
pair after as+nation	-92 319 -56 -41 -17 -158 -31
pair after as+honour	0 -4 62 -50 0 -4 0
pair after as+broadcast	-3 0 22 -2 0 -18 0
pair after as+makes	-1 0 27 -24 0 -1 0
pair after as+playsRole	10 -23 16 -7 -1 1 -2
pair after as+lives	8 -70 -22 -20 -1 160 -1
pair after as+calls	0 2 22 -9 0 -11 0
pair after as+series	-29 39 -2 -1 -35 24 -14
pair after as+firm	0 -15 65 -24 -14 -9 -1
pair after as+modifier	-116 0 0 0 0 2 151
pair after as+common	24 -22 20 -27 -7 25 -22
pair after as+first	-25 9 51 29 -42 21 -16
pair after as+surname	-7 71 24 -8 -5 -21 -8
pair after as+capital	-37 21 85 -23 -15 18 -8
pair after by+work	-29 -42 -30 -1 -6 -64 -1
pair after by+credit	-10 -8 0 0 -2 0 12
pair after by+honorific	9 -6 0 -4 1 2 0
pair after by+connector	16 -115 -6 -8 -4 125 -16
pair after by+starter	6 140 -20 -10 -29 -140 72
pair after by+nation	8 100 5 -7 -42 -108 65
pair after by+honour	-49 -64 -7 -6 -5 -39 90
pair after by+broadcast	-51 -39 -2 -1 -8 -59 7
pair after by+takesPart	-40 -28 -21 -10 -8 -1 -6
pair after by+comesOut	-2 -18 0 0 0 0 0
pair after by+playsRole	-74 -184 259 -45 -1 -5 -62
pair after by+lives	411 -277 13 20 -43 -368 -1
pair after by+firm	-156 242 -5 -15 -59 -194 -26
pair after by+common	88 42 31 -33 -27 -6 -31
pair after by+first	-55 26 -35 -17 -14 80 29
pair after by+surname	-22 -70 -47 -11 152 -53 63
pair after by+place	-22 265 -25 -1 -16 -91 -31
pair after by+companyEnd	-114 -86 2 -2 -6 -100 -1
pair after by+capital	-16 -10 -39 -20 -7 141 17
pair after to+film	47 41 -18 -9 -5 -40 -15
pair after to+work	-87 -82 -20 -61 -55 128 -98
pair after to+credit	38 -1 -20 -3 -4 -2 -6
pair after to+person	-32 211 -37 -51 -92 -116 -99
pair after to+honorific	-11 -250 5 -6 -35 334 -25
pair after to+connector	5 176 -56 -37 41 -28 -49
pair after to+starter	8 -167 -5 -20 3 -28 -19
pair after to+calendar	150 39 -14 -64 -14 -24 -19
pair after to+nation	-36 -16 -25 -2 -7 -67 -149
pair after to+broadcast	-17 -216 -83 -16 -46 -119 -207
pair after to+takesPart	20 -136 43 -17 -15 -35 15
pair after to+makes	-247 -69 191 113 138 -84 47
pair after to+comesOut	295 120 -7 -10 -311 -69 -3
pair after to+playsRole	-84 -16 264 -65 -9 -47 -57
pair after to+tells	239 -43 -85 -15 -64 -80 -142
pair after to+speaks	49 -15 0 -1 -32 1 12
pair after to+lives	-9 140 -10 -1 -109 -46 -11
pair after to+prize	0 -77 154 -54 -2 -3 -12
pair after to+modifier	-41 -78 -259 -111 -14 -141 -5
pair after to+common	-24 -35 66 -28 -41 -9 18
pair after to+first	148 17 -44 73 -31 17 -83
pair after to+surname	80 37 -272 217 -25 0 19
pair after to+place	16 -111 -50 -123 -45 -153 -107
pair after to+companyEnd	-47 -109 -46 -99 -35 -64 -18
pair after to+capital	-31 77 -13 57 -51 -3 -66
pair after from+work	17 -49 48 92 30 -19 -28
pair after from+honorific	194 -10 2 -7 0 3 0
pair after from+connector	-131 -150 35 236 24 129 -78
pair after from+starter	-88 -73 122 -100 -27 14 -17
pair after from+calendar	-284 39 -16 -9 164 317 165
pair after from+nation	-79 -100 -148 -75 -80 -21 -36
pair after from+broadcast	-37 13 3 9 -77 17 10
pair after from+makes	30 -5 -1 0 0 0 -19
pair after from+comesOut	75 -75 -1 2 0 0 -2
pair after from+playsRole	-3 -6 94 -44 -15 -1 -1
pair after from+tells	-89 -55 -6 -35 271 -2 -113
pair after from+lives	-5 -2 -182 -143 356 -1 -228
pair after from+prize	-7 -6 27 -13 -6 0 0
pair after from+series	135 -3 -5 -16 -17 -34 -1
pair after from+firm	-1 -238 141 177 -1 -78 -1
pair after from+modifier	-134 -227 -87 -72 -29 -103 -44
pair after from+common	-5 -27 -14 80 4 -91 14
pair after from+first	4 -82 5 -10 163 -60 28
pair after from+surname	164 43 8 -8 -21 -43 -3
pair after from+place	-146 -15 -99 -56 99 -126 -67
pair after from+capital	26 -5 -21 41 -16 58 -27
pair after and+film	-1 -27 23 -56 -81 -60 17
pair after and+work	-57 109 -16 -34 -151 -31 3
pair after and+credit	-47 -25 250 -81 -19 -77 -19
pair after and+person	61 -22 45 -80 -10 -19 53
pair after and+honorific	-32 73 36 -100 -45 131 -38
pair after and+connector	15 106 11 -53 22 12 5
pair after and+starter	-31 7 -2 -3 1 -4 25
pair after and+calendar	36 36 -65 -59 -43 -103 -45
pair after and+nation	321 45 -78 -48 19 -112 -44
pair after and+honour	2 213 -7 -56 117 -51 -166
pair after and+broadcast	-105 5 16 -53 2 -233 45
pair after and+takesPart	-15 66 47 -52 -6 -5 -4
pair after and+makes	-28 -33 117 -27 78 -55 0
pair after and+comesOut	56 69 -15 -8 7 -64 -30
pair after and+playsRole	-1 9 -4 -54 -52 124 -13
pair after and+tells	-4 106 -31 -42 -75 138 -5
pair after and+speaks	-43 254 -118 -9 -326 -259 402
pair after and+lives	11 20 65 39 -14 -39 -104
pair after and+prize	28 3 122 -31 -9 -51 -16
pair after and+calls	-5 -175 260 -188 1 -23 1
pair after and+lists	-41 -57 191 14 -6 -95 -147
pair after and+series	-66 240 -16 -101 -14 -39 -53
pair after and+firm	-110 -57 105 47 77 -51 -45
pair after and+modifier	-11 244 32 -22 -15 -59 23
pair after and+common	-20 16 -37 -11 14 58 -27
pair after and+first	-20 -13 33 19 -19 -9 -31
pair after and+surname	-29 -37 49 -21 -17 47 -53
pair after and+place	-74 -38 -9 -25 87 136 71
pair after and+companyEnd	-32 103 -141 -81 -31 -58 -25
pair after and+capital	-51 48 -5 30 12 47 -1
pair after ,+film	22 158 -19 -42 30 23 -52
pair after ,+work	13 -54 11 -30 53 140 12
pair after ,+credit	-6 7 53 2 -22 -34 3
pair after ,+person	18 -59 97 4 -15 -49 22
pair after ,+honorific	-23 -96 37 55 38 -16 5
pair after ,+connector	-10 45 -3 8 -34 1 -22
pair after ,+starter	-11 19 -7 -25 -3 20 4
pair after ,+calendar	-35 -83 -67 -74 -21 21 240
pair after ,+nation	-48 43 111 -40 -24 -19 -29
pair after ,+honour	-2 40 17 32 -26 -33 -29
pair after ,+broadcast	1 -67 33 -41 -33 167 8
pair after ,+takesPart	-33 133 -35 -26 -31 28 23
pair after ,+makes	2 93 -40 -68 14 41 -40
pair after ,+comesOut	40 40 -30 -2 -37 11 -29
pair after ,+playsRole	9 48 -53 70 -53 -20 14
pair after ,+tells	-15 49 -83 -1 -36 62 12
pair after ,+speaks	4 18 45 -53 63 -58 -11
pair after ,+lives	116 -109 -22 79 -41 6 -20
pair after ,+prize	-22 -5 28 30 32 -44 -16
pair after ,+calls	54 -55 -108 87 -255 177 -133
pair after ,+lists	-40 96 87 -73 14 -65 -27
pair after ,+series	-53 -13 89 -82 -44 71 -15
pair after ,+firm	-58 -16 -10 -35 165 -51 16
pair after ,+modifier	-18 -122 13 75 -26 59 -51
pair after ,+common	-13 23 -8 7 -9 3 -11
pair after ,+first	2 26 16 -13 -3 -15 -15
pair after ,+surname	-19 -1 4 -8 19 23 -16
pair after ,+place	23 -33 -51 -46 -14 32 58
pair after ,+companyEnd	55 56 -4 -32 109 -38 -148
pair after ,+capital	3 17 -18 -11 17 -9 3
pair after (+film	-2 134 -10 -1 -3 -15 -69
pair after (+work	-33 289 -75 -138 -34 -134 -28
pair after (+credit	-39 -108 210 -19 -13 -31 -97
pair after (+honorific	-23 136 63 57 -47 -332 -23
pair after (+connector	-14 48 159 -98 6 -41 -45
pair after (+starter	-41 69 -22 55 -17 11 -58
pair after (+calendar	58 154 95 -139 -52 -46 -64
pair after (+nation	-14 -25 12 53 -12 -5 -34
pair after (+honour	-5 -140 118 100 -24 -38 -25
pair after (+broadcast	-20 -54 -48 -103 -47 375 -66
pair after (+takesPart	3 -124 80 43 -2 0 -9
pair after (+makes	-2 82 19 -18 -2 -12 -49
pair after (+playsRole	-4 -41 -183 223 -8 72 -10
pair after (+lives	35 -33 18 -38 34 -14 11
pair after (+prize	-2 -5 -49 56 -1 0 2
pair after (+modifier	-3 -34 41 -41 -20 -25 -8
pair after (+common	-54 -4 10 55 -1 18 -33
pair after (+first	0 -16 -44 137 -26 -34 -9
pair after (+surname	27 22 29 6 -16 -19 -31
pair after (+place	-87 290 -81 -77 -42 -23 -92
pair after (+companyEnd	15 -51 -4 -167 156 -2 32
pair after (+capital	-52 -15 -28 78 -10 16 15
pair after the+film	-47 -1 6 -2 -6 -11 -14
pair after the+work	34 -37 -5 -8 -60 99 -1
pair after the+credit	-80 -11 43 -3 -7 -6 -3
pair after the+person	-150 170 29 -10 -64 -88 -31
pair after the+honorific	160 -217 158 -24 -63 -70 -90
pair after the+connector	36 -6 -4 -6 -8 -4 -2
pair after the+starter	-31 0 -23 -20 -26 106 -12
pair after the+calendar	8 0 -3 -1 -2 -2 -2
pair after the+nation	4 -9 63 -113 -2 -4 -4
pair after the+honour	138 0 -46 -2 -1 0 -1
pair after the+broadcast	347 -17 -36 -1 -32 -231 -37
pair after the+takesPart	32 -43 45 -1 -25 -1 -7
pair after the+makes	14 -4 13 -1 0 0 -1
pair after the+comesOut	23 -24 -1 0 0 0 0
pair after the+playsRole	-38 -6 -7 1 -5 -2 66
pair after the+tells	16 -1 -5 0 -5 0 -1
pair after the+lives	-57 58 84 -153 -42 -60 -22
pair after the+prize	288 -246 157 -3 -7 -141 -12
pair after the+calls	17 0 0 -3 -15 0 0
pair after the+series	283 -48 -58 -5 -1 -11 0
pair after the+firm	-95 -44 239 -24 -105 -21 -46
pair after the+modifier	-22 -149 42 -5 -5 -4 -1
pair after the+common	-20 8 18 -22 4 -8 -24
pair after the+first	-52 -50 245 -12 -43 -37 -91
pair after the+surname	-12 -31 -17 -47 -48 -8 -37
pair after the+place	19 -5 50 -1 -2 -2 -2
pair after the+companyEnd	70 0 -1 -1 -10 -1 0
pair after the+capital	65 -37 29 -20 -18 20 -15
pair after :+work	-164 160 -76 -46 -23 -104 -38
pair after :+person	-5 -3 134 -4 0 -1 0
pair after :+honorific	157 -60 -4 -4 -1 -2 -8
pair after :+connector	-87 -92 -33 -22 -28 -33 26
pair after :+starter	138 79 87 -19 -31 -32 38
pair after :+calendar	116 -78 -11 -3 -21 -11 -9
pair after :+nation	-262 135 -9 -25 -4 -10 207
pair after :+honour	-68 67 1 -13 -49 -43 -1
pair after :+takesPart	-1 -12 94 -21 0 -1 0
pair after :+comesOut	311 63 -82 -23 -39 -45 -236
pair after :+playsRole	-61 92 -42 -45 -10 -14 -67
pair after :+lives	-17 -8 117 -8 -1 -1 -13
pair after :+prize	-20 -31 -219 -12 -3 -6 -6
pair after :+series	-1 -281 -1 -1 1 -4 0
pair after :+modifier	-46 192 -156 -12 -12 -17 -44
pair after :+common	-69 -11 -38 -28 -22 -25 22
pair after :+first	35 111 -61 -21 -33 -49 -13
pair after :+surname	31 117 -90 8 -15 -13 68
pair after :+place	-37 -4 -99 -27 -86 -94 -200
pair after :+companyEnd	53 -65 -50 -3 -9 -49 -3
pair after :+capital	68 -46 -39 -29 -30 -40 30
pair after at+film	-19 -12 186 -46 1 -22 -58
pair after at+work	187 -117 -85 135 -54 -211 -17
pair after at+connector	-123 -82 -16 243 -41 -35 149
pair after at+starter	134 -3 -35 23 29 1 -29
pair after at+calendar	-2 -34 -207 -62 113 67 132
pair after at+nation	-49 204 2 -35 -55 -57 1
pair after at+honour	-72 201 -16 -105 -22 -94 -1
pair after at+broadcast	91 -1 -1 -3 -7 -1 0
pair after at+takesPart	-50 395 -7 -8 -1 -60 0
pair after at+makes	-14 -6 103 -18 -9 -9 -32
pair after at+comesOut	-40 -52 161 -37 -77 -21 34
pair after at+playsRole	-79 -69 -37 -89 -8 0 -3
pair after at+tells	-21 -24 208 -97 -21 -29 -14
pair after at+prize	-34 132 0 9 -1 -115 -1
pair after at+modifier	-399 354 -13 -20 -40 -120 -9
pair after at+common	8 -12 -3 -42 -26 -1 -13
pair after at+first	66 -56 11 -34 -84 320 -17
pair after at+surname	148 -5 15 -35 -38 -45 -1
pair after at+place	210 -21 138 -139 88 -51 -119
pair after at+companyEnd	-33 -16 0 0 2 -2 -1
pair after at+capital	-9 -47 -14 -42 26 98 -47
pair after that+film	83 -87 0 0 28 0 -4
pair after that+work	41 -42 0 -1 1 -1 -1
pair after that+honorific	-1 -4 0 -1 -1 -15 0
pair after that+connector	34 -32 13 -28 -223 243 -2
pair after that+starter	-70 52 -7 -53 114 -52 -4
pair after that+makes	75 236 -194 -42 -72 -112 -53
pair after that+comesOut	-5 -6 0 0 243 -236 0
pair after that+lives	-229 0 0 0 230 1 -1
pair after that+lists	38 -7 -3 -3 -13 -15 -2
pair after that+modifier	-2 -60 -1 -1 -42 50 -1
pair after that+common	63 -52 -8 -35 -24 45 9
pair after that+first	62 -8 -30 -13 -33 -13 37
pair after that+surname	30 -54 -5 -6 -89 126 -11
pair after that+capital	-12 -18 -4 -2 -18 70 7
pair after who+connector	-115 -81 150 113 -29 -3 27
pair after who+starter	163 -60 -24 -78 72 -3 -75
pair after who+calendar	-102 -8 -1 -1 -25 -1 0
pair after who+takesPart	-7 -6 87 -198 -70 0 246
pair after who+makes	208 0 -32 0 -156 -1 -53
pair after who+playsRole	0 -3 120 -112 -1 -1 -1
pair after who+speaks	-131 -49 -56 -31 312 -26 -104
pair after who+lives	0 -11 0 0 -1 -1 0
pair after who+prize	0 -15 0 0 0 0 0
pair after who+common	-12 -20 -40 75 0 -57 28
pair after who+capital	-52 -23 3 -6 -1 -1 -2
pair after which+film	13 0 -1 0 0 0 -13
pair after which+connector	2 -25 3 0 3 8 9
pair after which+takesPart	-2 0 -31 4 41 -8 2
pair after which+makes	-65 -163 -102 0 -58 -8 249
pair after which+common	-10 -55 12 -82 39 33 71
pair after is+film	-39 181 -78 -14 -3 87 -6
pair after is+work	-8 25 14 -10 -28 19 -4
pair after is+credit	-97 52 6 -23 101 -42 -12
pair after is+person	-113 236 53 -37 -34 -78 -201
pair after is+honorific	-15 -28 113 -64 -12 -12 -5
pair after is+connector	-29 -15 -1 -16 13 25 58
pair after is+starter	-5 25 5 -19 -13 -3 7
pair after is+calendar	0 121 -7 1 0 -1 0
pair after is+nation	2 12 5 0 -1 -4 -5
pair after is+honour	0 107 -1 0 0 -104 1
pair after is+broadcast	130 -1 0 0 0 -1 0
pair after is+takesPart	-92 77 165 -17 -5 -89 -3
pair after is+makes	-50 -69 22 -13 97 36 -13
pair after is+comesOut	-105 28 -95 -34 245 -11 -76
pair after is+playsRole	-9 -84 -91 237 -8 -30 -19
pair after is+tells	65 134 -144 9 0 -41 -4
pair after is+speaks	-150 -70 130 94 55 -11 -13
pair after is+lives	-65 -78 184 8 -32 -16 -12
pair after is+prize	-27 -95 98 -15 -12 49 -9
pair after is+calls	-69 -1 -109 -94 -113 -61 257
pair after is+lists	-109 135 -83 157 -54 -51 -6
pair after is+series	-5 109 -12 -20 -20 -58 -8
pair after is+firm	-42 -95 22 -64 280 -39 -46
pair after is+modifier	-8 69 -199 -98 -74 -60 -98
pair after is+common	-17 6 -9 37 -17 13 -25
pair after is+first	-13 -109 55 79 -39 17 43
pair after is+surname	-16 0 -10 56 -29 64 -7
pair after is+place	114 -37 6 -45 1 -2 -1
pair after is+companyEnd	0 -5 24 -24 0 -1 0
pair after is+capital	17 17 42 -18 -16 -24 -1
pair after was+film	17 71 78 -125 -55 -76 -15
pair after was+work	47 -167 -144 -169 -4 315 -1
pair after was+credit	-43 -42 118 -8 -14 -4 -6
pair after was+person	-30 31 35 -30 -4 -13 -10
pair after was+honorific	-3 -34 32 -13 -3 -3 3
pair after was+connector	-65 -42 37 -5 69 32 -39
pair after was+starter	-41 25 -12 5 11 18 -25
pair after was+calendar	-96 113 -16 -37 -7 -3 -1
pair after was+nation	-99 5 -76 139 34 -2 -92
pair after was+honour	0 -11 41 -39 0 -1 0
pair after was+takesPart	-14 91 33 -17 -4 -32 -35
pair after was+makes	-1 50 -67 -37 -21 109 -31
pair after was+comesOut	-17 93 -65 -9 -23 32 -10
pair after was+playsRole	-53 -93 -38 146 -12 -7 -50
pair after was+tells	6 -10 -19 -2 40 -3 -2
pair after was+speaks	0 22 10 -6 -4 -7 -1
pair after was+lives	-27 -19 61 -11 -2 -1 -11
pair after was+prize	-62 40 0 -14 -21 71 5
pair after was+calls	-62 184 65 -19 -21 -91 -32
pair after was+lists	21 -3 -1 -7 -1 0 -1
pair after was+firm	-75 -42 239 -73 -23 -78 -32
pair after was+modifier	18 -14 -3 -6 -5 -1 -1
pair after was+common	-12 25 -9 0 -24 -10 25
pair after was+first	-1 -68 -8 160 -31 -45 -41
pair after was+surname	-7 -113 3 65 -12 -23 -12
pair after was+capital	22 -21 22 49 -15 -28 -36
pair after will+film	0 -56 99 -41 -2 0 -1
pair after will+work	-70 -13 110 -11 -37 -18 17
pair after will+person	-122 230 -33 -171 -120 -66 -27
pair after will+honorific	340 -142 -92 -28 -211 -82 -44
pair after will+connector	-57 17 -5 15 -53 25 39
pair after will+starter	-3 23 -15 42 -19 -9 20
pair after will+broadcast	2 -12 -120 0 -140 -104 226
pair after will+takesPart	-36 208 -40 -67 -36 -20 -6
pair after will+makes	-33 -36 149 -19 -96 -8 47
pair after will+comesOut	-44 128 -43 -22 60 -35 -22
pair after will+playsRole	-67 -17 124 -11 -32 -15 -5
pair after will+tells	-100 215 -16 -38 -122 -27 -3
pair after will+speaks	274 -52 -106 -38 -111 -19 -8
pair after will+prize	10 -2 -1 -1 -1 -1 -1
pair after will+common	1 -25 20 -21 66 15 -33
pair after will+first	97 -3 -1 -92 -1 -1 -2
pair after will+surname	18 -1 0 -16 -1 0 -1
pair after will+capital	-72 -17 -110 466 -33 -39 -5
pair after has+film	-16 89 -79 -5 49 -14 -27
pair after has+work	-2 -37 248 -19 -196 -99 -40
pair after has+person	-108 -18 225 -80 -30 -8 -23
pair after has+connector	-65 139 -83 -43 95 -45 -28
pair after has+starter	-22 0 -3 44 -47 -6 34
pair after has+calendar	-4 -3 -9 0 40 -1 -6
pair after has+nation	-49 -86 -98 -55 304 -9 -44
pair after has+honour	-26 183 -25 -152 -41 -18 2
pair after has+takesPart	-6 55 135 -68 -54 -11 -40
pair after has+makes	-5 -33 118 -13 4 -41 -20
pair after has+comesOut	-6 -60 181 -16 -42 -30 -13
pair after has+playsRole	0 -2 48 -34 -30 -5 -3
pair after has+tells	155 -49 -83 -55 62 -14 -16
pair after has+speaks	-27 -33 61 85 -49 -7 -17
pair after has+lives	-1 -93 67 79 -23 -8 -14
pair after has+prize	123 35 -55 -76 -50 -23 21
pair after has+calls	8 -100 8 -41 170 -11 -50
pair after has+firm	-24 -124 -18 -11 200 -21 -47
pair after has+modifier	0 -73 0 0 0 0 0
pair after has+common	-53 -7 12 6 17 -7 26
pair after has+first	11 -155 -9 -23 154 30 -18
pair after has+surname	-48 -208 -43 -8 207 27 -4
pair after has+place	-6 -35 -53 -4 146 -2 -24
pair after has+capital	-95 116 -71 -22 57 -18 5
pair after have+connector	-100 -117 -85 217 119 -59 -37
pair after have+starter	-26 55 -13 13 -39 -42 55
pair after have+takesPart	-15 -82 -151 -3 276 -168 -23
pair after have+makes	4 -26 62 -28 5 -9 5
pair after have+tells	-16 -21 -1 0 2 -10 60
pair after have+speaks	15 -19 1 -8 -1 -2 12
pair after have+lives	-20 0 0 0 0 0 0
pair after have+calls	89 -176 11 -9 82 3 20
pair after have+lists	-134 -45 108 1 124 -31 0
pair after have+common	24 17 10 -32 7 -43 11
pair after have+capital	223 -22 -82 -15 -12 -5 -8
pair after had+film	-1 -44 66 -2 -7 1 -4
pair after had+honorific	3 -69 66 -39 -15 -6 -1
pair after had+connector	20 -9 20 -24 -22 -14 33
pair after had+starter	-91 66 5 -15 -2 19 5
pair after had+nation	0 -66 89 -13 -38 0 2
pair after had+takesPart	207 -189 -1 0 -40 0 -12
pair after had+makes	12 -52 74 -8 -6 -4 -11
pair after had+comesOut	14 112 49 -10 -50 -85 -80
pair after had+playsRole	0 -4 228 -27 -1 1 0
pair after had+tells	0 -17 19 -4 1 1 0
pair after had+speaks	-38 -86 171 -8 -28 -3 -8
pair after had+prize	-13 -76 127 -11 -9 0 -3
pair after had+lists	0 -25 56 -17 0 -22 0
pair after had+firm	-167 275 -231 -87 -111 -43 -96
pair after had+common	-19 -33 49 -31 4 21 8
pair after had+first	23 136 -31 -12 -33 -60 -5
pair after had+surname	71 65 -4 -3 -28 -88 -3
pair after had+capital	1 79 12 -19 -15 -22 -6
pair after are+credit	-6 -14 69 -11 -13 -17 -7
pair after are+connector	114 -32 28 -58 -1 -22 -18
pair after are+starter	-20 -63 21 38 -16 4 26
pair after are+nation	2 -5 2 -26 21 4 15
pair after are+takesPart	0 -6 52 -34 -19 -1 0
pair after are+makes	23 -60 49 -79 98 -33 -16
pair after are+comesOut	-139 224 -124 -150 312 -314 -49
pair after are+tells	-77 25 -5 -29 -14 111 -8
pair after are+speaks	158 -10 4 -105 -52 -13 -11
pair after are+calls	0 -1 54 -49 0 0 -1
pair after are+lists	-50 308 18 -43 -76 -146 -9
pair after are+firm	-4 -12 96 -38 -19 -13 -6
pair after are+common	27 -40 -44 49 58 -11 -53
pair after are+first	1 -24 37 -7 -12 -6 -14
pair after are+surname	-14 -10 -7 -22 12 3 4
pair after are+capital	-126 -11 55 -30 -7 -3 -1
pair after also+film	-18 203 -174 -21 -9 -1 -2
pair after also+person	-14 92 -55 -6 -21 -16 -21
pair after also+connector	-6 -119 161 -15 -12 3 -1
pair after also+starter	-53 32 31 -3 -2 8 -7
pair after also+takesPart	-6 40 48 -13 -14 -11 -35
pair after also+makes	-51 -42 88 -11 109 -38 -67
pair after also+comesOut	-64 435 -177 -1 -201 -4 -1
pair after also+playsRole	-27 15 70 -2 -3 -20 -17
pair after also+tells	41 -41 0 0 0 0 1
pair after also+speaks	-5 -42 37 -3 8 -1 0
pair after also+prize	63 -31 -17 -2 -4 -3 -14
pair after also+calls	-1 -136 135 -40 19 1 -1
pair after also+lists	-59 219 -195 -37 -7 -38 -100
pair after also+common	-34 6 52 -20 5 -10 -6
pair after also+capital	-5 32 -45 0 -2 -60 0
pair after like+connector	98 -22 -126 -13 -16 -13 -68
pair after like+starter	29 -106 -55 -12 -9 -9 73
pair after like+broadcast	4 -34 0 -1 1 -30 -39
pair after like+common	-9 87 -10 -17 -14 -32 5
pair after like+first	189 -191 -5 2 -5 0 0
pair after like+surname	37 -39 0 0 0 -6 -8
pair after like+capital	-194 139 -12 -42 -9 -35 -10
pair after —+connector	0 0 -1 0 -1 -6 8
pair after —+starter	-179 -92 -2 -7 -6 250 -25
pair after —+takesPart	0 1 21 -7 0 1 3
pair after —+common	-111 -6 -25 -13 -8 47 104
pair after —+first	-13 -2 -1 -1 -1 -4 25
pair after —+surname	-32 0 0 -5 -2 1 40
pair after —+capital	-41 -59 -23 -8 -12 -12 71
pair after -+film	-36 167 -25 -1 -7 -69 -15
pair after -+honorific	1 -4 -57 -2 0 0 -47
pair after -+connector	-39 79 -40 -24 4 -75 61
pair after -+starter	-22 75 27 -36 20 -46 48
pair after -+nation	80 -79 0 -4 1 -5 18
pair after -+broadcast	0 -3 -23 0 31 -16 16
pair after -+takesPart	0 -9 16 -12 0 0 0
pair after -+makes	96 54 0 -2 -4 -70 -7
pair after -+comesOut	-17 43 -25 -5 -4 -1 -6
pair after -+playsRole	0 -165 1 -5 1 4 -2
pair after -+tells	-3 -282 -11 -1 -23 290 19
pair after -+speaks	-46 -237 -95 -24 -113 249 -139
pair after -+prize	-2 243 -178 0 1 1 -1
pair after -+modifier	-19 0 -9 0 -1 0 89
pair after -+common	-46 -17 -14 -48 36 -24 33
pair after -+first	-52 -15 -23 -6 -20 -5 63
pair after -+surname	-9 -8 -3 -2 -10 -1 42
pair after -+place	1 -3 0 -2 1 1 8
pair after -+capital	-114 -110 -52 -8 -43 -10 290
near before:film	2 4 -14 -1 7 -37 -54
near before:work	-1 -49 -2 -15 17 15 -51
near before:credit	-7 -2 55 -7 0 -6 -45
near before:person	-12 3 -14 -33 14 -8 -24
near before:broadcast	-34 -57 16 -8 -15 84 -19
near before:takesPart	-9 3 1 -14 10 17 -47
near before:makes	-22 -2 15 -22 -2 -23 20
near before:comesOut	-18 17 -14 -41 3 -22 0
near before:playsRole	4 -18 -40 73 -16 4 -16
near before:tells	-20 -15 -21 47 3 2 3
near before:speaks	11 -4 10 3 -14 4 -8
near before:lives	17 -22 34 -14 -26 -44 8
near before:prize	17 10 -13 -17 -6 9 -47
near before:calls	9 6 -30 -16 -7 -22 -3
near before:lists	-13 -4 4 -36 26 5 13
near before:series	29 16 -56 2 -25 22 -21
near before:firm	12 -14 22 -40 55 -45 -9
near before:place	11 -21 2 -12 26 -29 11
near after:film	10 40 -28 -9 -15 0 -2
near after:work	-13 12 1 -28 23 36 -31
near after:credit	-8 15 36 -10 4 -19 -24
near after:person	6 -10 -1 -26 -25 34 -37
near after:broadcast	-23 14 14 -22 3 35 13
near after:takesPart	-8 13 -4 -20 -12 1 -11
near after:makes	-14 29 20 -9 -26 -5 -33
near after:comesOut	-14 10 -17 -16 2 -9 10
near after:playsRole	0 17 49 -36 -28 -32 0
near after:tells	-31 20 -11 -9 4 28 -44
near after:speaks	33 -40 22 -31 10 -8 -8
near after:lives	21 9 6 -2 -22 -27 -26
near after:prize	8 1 -1 5 -34 10 9
near after:calls	-1 -20 -9 -5 26 -11 -10
near after:lists	13 16 -11 36 -35 -7 3
near after:series	20 -26 3 19 -6 6 -6
near after:firm	7 -42 -20 -9 2 19 2
near after:place	11 8 -6 -22 -12 -39 -1
in sentence:film	-8 -8 -27 -27 2 -24 -24
in sentence:work	-6 -37 -16 4 -15 11 -15
in sentence:credit	8 28 24 -47 -30 -21 -12
in sentence:person	3 -20 -27 9 -55 -21 27
in sentence:broadcast	-22 -48 -8 -33 6 77 2
in sentence:takesPart	-5 -13 9 -6 -20 -5 -7
in sentence:makes	-6 -10 8 -55 0 -26 28
in sentence:comesOut	15 -5 -21 -24 3 -22 -10
in sentence:playsRole	6 -21 16 34 -16 -27 -49
in sentence:tells	-2 -9 11 10 0 -21 -26
in sentence:speaks	35 -39 19 -18 -13 -8 -6
in sentence:lives	-4 -16 6 7 -50 -16 4
in sentence:prize	5 18 -15 -36 -28 7 -27
in sentence:calls	0 17 2 12 -17 -16 -44
in sentence:lists	30 -19 39 4 -13 3 -55
in sentence:series	-31 26 -19 41 26 -29 -16
in sentence:firm	0 -26 -16 -32 21 20 4
in sentence:place	-23 -2 -9 -76 12 -36 32
word -1 aboard	-2 106 -83 -71 -33 0 2
word -1 about	24 -31 -77 90 -5 -8 19
word -1 above	-25 -30 -130 -40 -30 -6 281
word -1 across	-37 -99 -57 -32 -23 -53 336
word -1 actor	-14 -3 81 -28 -1 -1 -6
word -1 actress	23 -2 7 -15 -1 0 0
word -1 adaptation	-47 150 -12 0 -11 -71 -4
word -1 added	150 -26 -31 -22 -8 -37 -4
word -1 after	-9 86 13 24 4 60 -8
word -1 against	-41 -5 76 -51 -12 1 -20
word -1 aged	-1 -9 138 -124 -6 -14 2
word -1 agent	69 -64 -218 162 -5 64 15
word -1 ago	-65 151 -32 -32 39 -62 -2
word -1 album	68 -81 -45 -21 -55 182 -60
word -1 all	4 -48 9 5 6 -13 -3
word -1 alongside	-2 -61 102 -26 -3 1 -7
word -1 already	2 -8 36 -33 -7 -1 0
word -1 also	-12 -230 -34 69 14 174 -4
word -1 among	214 -51 43 -24 -25 -10 56
word -1 an	84 -31 -30 -22 62 -11 -39
word -1 and	3 33 52 8 32 22 -4
word -1 animated	-11 27 104 -17 -14 -63 -22
word -1 animation	-162 281 -27 -124 -45 -76 -32
word -1 announced	15 -4 62 -56 -8 -3 -2
word -1 another	11 77 53 -83 -33 54 14
word -1 appeared	158 -74 -20 -26 -21 -10 1
word -1 are	-22 7 39 16 -37 -46 -32
word -1 around	150 -163 -110 -97 -56 -82 413
word -1 arrives	185 -166 -23 1 -63 -12 -6
word -1 as	-26 -18 -14 135 -17 -12 -38
word -1 asked	-14 -98 281 -106 -43 -14 -2
word -1 assistant	-47 -39 142 120 -20 -129 -75
word -1 at	7 -53 -50 -25 43 -30 39
word -1 author	-13 -3 134 -87 -6 -14 0
word -1 autumn	-120 228 -40 -13 -85 -64 -51
word -1 back	-15 -26 11 -33 -1 172 -58
word -1 backing	-19 160 -37 -38 -77 -51 -3
word -1 bad	-19 -1 -1 0 0 -1 -1
word -1 band	-95 -134 -64 -170 410 -68 -26
word -1 based	62 0 -2 2 0 -53 -1
word -1 be	79 -41 -11 130 -33 -62 -48
word -1 beat	-55 31 47 -119 -53 74 -26
word -1 beating	-31 149 249 -206 -84 -103 -16
word -1 became	-28 -37 -96 238 -24 -38 -9
word -1 because	77 -29 32 -90 -10 -27 38
word -1 become	-46 -45 -267 369 12 -29 -40
word -1 been	12 -95 30 39 -37 36 -24
word -1 before	10 70 57 -42 25 23 4
word -1 begin	-44 240 -158 -73 -8 -3 -89
word -1 behind	-18 87 -46 -52 -22 96 -31
word -1 being	-92 -41 -187 -104 -99 -118 201
word -1 best	-26 -8 -14 95 -18 -18 -4
word -1 better	-14 -14 -2 -5 -12 -193 -46
word -1 between	14 -59 9 -29 -21 -3 68
word -1 big	-50 -18 -27 -1 -3 -2 -1
word -1 biopic	-8 185 -72 -37 -5 -22 -9
word -1 book	-14 -163 -4 -40 -19 196 -2
word -1 books	-24 -224 -8 -41 -12 256 1
word -1 born	-19 -29 226 -112 129 -12 -4
word -1 boss	-1 -2 63 137 -65 -1 0
word -1 both	141 -53 29 -21 -24 -31 -16
word -1 bought	-62 6 -22 -42 19 125 -12
word -1 boy	-80 -50 -126 157 -27 -18 -33
word -1 breaks	45 -41 -65 -7 -38 -7 124
word -1 brings	3 234 -72 -150 -23 -22 -30
word -1 brother	-30 -59 50 70 -18 -26 -12
word -1 brothers	0 -85 344 -39 1 1 -3
word -1 brought	-131 151 200 -172 -56 -64 -61
word -1 but	32 8 61 -4 3 28 -18
word -1 by	-22 -12 58 -27 58 -30 -25
word -1 call	-93 -318 217 284 -247 -67 -143
word -1 called	-55 22 -66 127 -32 40 -35
word -1 came	27 248 -12 14 -110 -197 -38
word -1 cameraman	-26 -10 184 -145 -6 -13 -9
word -1 can	2 -50 31 -3 3 0 19
word -1 cartoon	-97 350 -95 -105 -40 -46 -90
word -1 cast	-12 -16 180 -37 -72 -3 -27
word -1 casting	82 196 9 -107 -18 -177 -20
word -1 character	-3 161 -66 23 -4 -129 -6
word -1 chart	-33 -100 -214 -155 240 -40 -2
word -1 children	-28 -19 240 -215 -43 -59 -16
word -1 chosen	-28 311 -21 -16 -22 -21 -168
word -1 cinema	41 -2 -20 52 1 -1 -1
word -1 cinematographer	0 -1 154 -106 0 -1 0
word -1 city	-233 -72 21 -155 -97 -53 305
word -1 close	-11 -4 -6 -17 -35 -4 64
word -1 closed	0 0 -2 -29 -5 -12 51
word -1 co-star	0 -2 13 -4 0 -3 1
word -1 come	3 88 175 -170 -53 -49 -8
word -1 comedy	-47 111 -42 -104 -25 150 -10
word -1 comes	-36 142 -101 180 -96 -107 -29
word -1 comic	-1 -23 388 -196 -22 -269 1
word -1 coming	67 -5 -4 -10 -8 -10 -7
word -1 company	-36 -14 -88 -44 228 -23 -7
word -1 completed	-39 328 -68 -47 -45 -91 -16
word -1 composer	-11 -52 141 -58 -4 -6 -4
word -1 concerns	-26 -72 -101 318 -22 -78 -14
word -1 confirmed	-1 -12 15 -8 2 0 0
word -1 cost	-7 -10 -17 -69 127 -27 0
word -1 could	-13 -4 89 -44 -7 -13 -9
word -1 country	31 154 8 -82 26 -142 4
word -1 couple	-2 -2 63 -50 0 -1 0
word -1 credited	0 -8 152 -143 -1 -4 -1
word -1 credits	-9 -54 127 -14 -8 -7 -3
word -1 currently	-48 2 107 35 -34 -33 -3
word -1 cut	-21 270 56 -251 -22 -49 -22
word -1 daughter	-52 -9 163 102 -16 -14 -12
word -1 day	-21 -5 170 -113 -16 -8 -3
word -1 days	-28 -33 247 -214 -16 -27 -101
word -1 dead	-33 -17 -21 -7 -5 -15 -4
word -1 death	4 6 -1 0 -13 -1 2
word -1 debut	-13 135 -78 -2 -12 -17 -16
word -1 desert	-36 -18 -6 -46 -6 -20 -6
word -1 designer	-25 -11 76 -32 -5 -2 -2
word -1 detective	-116 -20 -144 -60 -49 -218 -38
word -1 did	-113 135 15 -14 -77 89 -57
word -1 died	234 -5 -72 -196 -4 -3 -2
word -1 direct	-23 281 50 -149 -38 -67 -38
word -1 directed	-20 78 150 -89 -25 -9 -94
word -1 directing	-26 162 -49 -27 241 -125 -194
word -1 director	11 1 9 15 -2 -3 -1
word -1 director's	436 -6 -1 -4 1 -1 -101
word -1 directs	-2 -36 190 -35 -8 -100 -1
word -1 distribute	-77 -163 287 -131 -19 -21 -72
word -1 distributor	-30 -4 86 -12 386 0 -5
word -1 do	-84 17 118 -144 -35 156 -56
word -1 documentary	-20 65 -10 -42 -50 4 -3
word -1 does	-35 -93 202 67 -27 -54 -26
word -1 doing	-149 240 -249 183 -164 -110 -74
word -1 done	-119 -50 -71 -95 -76 186 -107
word -1 double	302 39 -129 -125 -21 -36 -175
word -1 down	-54 236 8 -93 -23 -34 -27
word -1 drama	-39 54 -47 -57 -22 142 -36
word -1 due	43 -7 -7 -13 -10 -9 -4
word -1 each	1 -29 28 -21 15 -2 3
word -1 earlier	82 120 -3 -51 10 -92 -29
word -1 early	90 -42 96 -77 -6 -10 -53
word -1 earned	61 -10 -2 -22 -1 -27 -1
word -1 editor	-3 -6 57 -35 -2 -5 -2
word -1 eight	-25 -132 -81 -88 -45 -45 -11
word -1 ended	-4 -6 106 -91 2 -4 -5
word -1 epic	-55 255 -66 -53 -13 -12 -24
word -1 even	3 -7 127 -95 0 0 -14
word -1 ever	-5 -22 -41 -27 0 -3 -4
word -1 every	74 -10 -117 172 -9 -64 -6
word -1 executive	0 -10 93 -40 -30 0 -1
word -1 expected	-36 143 -76 -5 -1 -1 -7
word -1 faces	-5 2 64 -58 -3 -7 -1
word -1 fame	-24 -4 115 -55 -19 -7 -6
word -1 famous	113 -2 0 0 -1 0 -7
word -1 father	-33 -72 -152 -241 -5 -12 -28
word -1 favourite	207 -7 -333 292 199 -154 -1
word -1 feature	-13 -17 143 -150 -10 -63 -3
word -1 features	0 -67 107 -15 -3 -15 -1
word -1 festival	139 -26 -1 -25 -79 -13 -3
word -1 film	50 -27 15 39 -10 -92 3
word -1 film-maker	-14 -80 -94 192 -9 -15 -13
word -1 filmed	-9 229 -8 -7 -18 -154 -6
word -1 filming	-74 276 -84 -52 -42 -61 -46
word -1 films	-97 109 0 0 2 -2 0
word -1 final	-82 186 -130 -161 -40 57 -105
word -1 find	-27 155 -174 139 -11 -39 -39
word -1 finds	-134 433 -321 -392 -101 -168 -9
word -1 finished	-37 360 -60 -91 -84 -109 -64
word -1 first	177 79 -75 -47 -15 -84 0
word -1 five	411 -138 -1 -9 -19 -169 -3
word -1 follow	-131 -141 171 193 -114 -23 -18
word -1 follow-up	-161 255 -206 -160 -20 -62 -73
word -1 followed	-22 220 86 -222 -229 -221 -35
word -1 following	36 110 56 -60 -14 -140 22
word -1 follows	-27 -14 -51 299 -171 -26 -11
word -1 for	-8 39 12 -3 35 -17 -23
word -1 former	-36 -83 -144 -12 365 45 -18
word -1 found	206 -11 -81 -12 -85 -1 -8
word -1 four	285 -99 -40 -75 -66 -88 -33
word -1 fourth	-54 237 -25 -39 11 -69 -106
word -1 friend	73 -18 -27 7 -9 -8 -11
word -1 from	19 4 -41 -42 -10 24 56
word -1 game	-164 -56 -37 189 -50 -41 10
word -1 gave	-158 -26 192 58 -53 -17 13
word -1 get	-18 -39 200 -89 -30 -26 -8
word -1 gets	20 -23 -44 50 -2 -34 30
word -1 girl	-119 -89 86 95 -44 -74 -65
word -1 given	20 -28 88 -92 -3 -23 22
word -1 gives	-99 150 -286 -230 -62 -52 269
word -1 go	-55 -79 -27 -8 -41 -48 -47
word -1 goes	325 -73 -172 -39 -94 -201 -162
word -1 going	-7 -73 -1 1 1 -16 0
word -1 good	4 -53 177 -70 -25 -14 -9
word -1 got	-122 -11 91 190 -91 -243 -38
word -1 had	-29 99 35 -32 -12 -22 -4
word -1 hand	-43 -139 -81 267 -26 -119 -84
word -1 has	-18 69 14 -39 -38 -10 22
word -1 have	57 -25 3 -9 5 -2 -28
word -1 having	-110 -1 115 -1 -4 -4 0
word -1 he	-40 -25 -6 -35 3 -23 -3
word -1 head	-14 190 -13 -51 -7 -158 -9
word -1 heard	-8 -138 241 -56 -8 -6 -61
word -1 her	60 -27 -97 142 -13 -42 -50
word -1 here	-18 -11 -25 -44 -22 -49 -10
word -1 hero	-89 -122 149 52 -99 -50 -47
word -1 him	-4 -85 -36 185 -67 39 -18
word -1 hired	-128 -35 241 -73 -54 -12 -36
word -1 his	27 33 -71 127 -7 -53 39
word -1 hit	98 10 70 -38 -146 -17 -14
word -1 hits	-30 -214 -86 -35 -4 -2 310
word -1 home	79 -13 -9 -10 -57 -8 -1
word -1 horror	-14 173 -37 -43 -10 -43 -31
word -1 hotel	-22 -1 -10 -1 0 0 -6
word -1 house	-89 -93 -132 -75 319 -146 -117
word -1 how	-33 -29 -22 70 -38 33 -27
word -1 husband	-14 -36 -30 155 -12 -39 -9
word -1 if	40 20 62 68 -6 -80 -3
word -1 in	21 44 -38 -43 -16 12 55
word -1 include	-29 83 94 -68 25 -85 0
word -1 included	-118 308 70 -80 -18 -132 -31
word -1 includes	-24 0 7 -63 -16 121 -17
word -1 including	2 63 -2 -30 9 -20 -17
word -1 instead	46 0 8 -75 -6 -1 0
word -1 into	54 11 -20 22 -35 -25 -14
word -1 introduced	-8 -18 107 -86 0 0 -5
word -1 is	-33 7 12 123 -31 0 -26
word -1 isn't	-75 -48 -43 -21 -63 156 -43
word -1 it	-4 -21 9 24 -18 -24 35
word -1 its	52 -84 -120 77 -13 103 -10
word -1 joined	-141 -31 76 -91 255 -67 -41
word -1 joins	-98 144 -59 -90 -59 48 -56
word -1 judge	239 -9 262 -43 -20 -107 -6
word -1 just	-10 218 217 -410 -33 -57 -13
word -1 know	23 303 73 -270 -105 -81 -118
word -1 known	-14 -15 331 -297 -7 -3 -46
word -1 knows	329 -44 -177 -187 -79 -26 -10
word -1 label	-11 -1 -9 -1 42 -7 0
word -1 lands	-90 -91 248 -13 -72 -34 -12
word -1 last	101 29 -27 -60 -6 -13 -8
word -1 late	-43 -93 186 -122 -12 -47 -3
word -1 later	-5 -108 -53 -155 -13 313 -31
word -1 lawyer	-28 -44 -134 142 59 25 -16
word -1 lead	16 161 59 -89 13 -197 49
word -1 leading	1 -9 2 11 0 0 -6
word -1 leads	5 -21 64 -38 -7 -1 19
word -1 learned	328 -17 -67 -106 -55 -27 -30
word -1 leave	-127 -37 -60 -161 39 -85 281
word -1 leaves	-15 109 -6 -87 -6 -15 -7
word -1 leaving	-218 117 -172 -25 -39 -41 298
word -1 led	-2 -1 -60 -1 80 -2 -5
word -1 left	-161 104 -32 -223 195 -157 199
word -1 let	-50 -114 152 -147 -12 -35 -8
word -1 life	67 -1 0 -148 -2 -7 133
word -1 like	-28 95 -25 69 -13 -57 6
word -1 liked	-17 282 -146 -218 -53 -83 -62
word -1 lit	-9 314 87 -61 -8 -30 -139
word -1 little	-22 -40 360 370 -2 -11 -3
word -1 look	-2 -24 0 0 0 0 0
word -1 lost	167 -8 217 -3 -6 -78 -2
word -1 love	-35 10 248 -129 -24 -2 -46
word -1 made	-16 96 -27 9 -3 -4 -49
word -1 make	-37 239 -13 -48 -32 -64 -19
word -1 maker	6 -128 60 -86 18 106 4
word -1 makes	157 54 -26 -54 -16 -58 -26
word -1 making	21 66 -30 -18 -3 -81 -40
word -1 man	-47 -47 249 -105 -26 -19 -14
word -1 manager	-36 -82 -115 172 -35 86 14
word -1 many	310 -82 -19 -42 -3 -8 -28
word -1 may	-14 -1 -51 -5 3 0 3
word -1 me	2 -31 2 30 0 0 -7
word -1 memoir	44 7 -2 -2 15 -71 3
word -1 mentioned	-23 -23 268 -184 -11 -19 -30
word -1 met	-11 -42 188 -118 -7 -12 -19
word -1 million	-36 -54 47 -63 35 9 50
word -1 minutes	-6 -140 -230 253 -22 -13 -22
word -1 month	181 -190 -31 -26 208 -53 -90
word -1 more	5 -5 4 -11 8 1 0
word -1 most	103 -8 -18 -12 -46 -2 0
word -1 mother	-67 -1 145 -71 -60 -14 -57
word -1 moved	-114 184 -119 -39 -124 47 -47
word -1 movie	-12 117 -7 -12 -45 -49 -6
word -1 much	1 -4 32 -27 0 -5 1
word -1 music	-8 -10 -76 -6 134 -181 -2
word -1 musical	-110 63 -28 -42 -30 260 -218
word -1 my	-106 141 -234 -68 -90 -57 -80
word -1 name	-90 -90 222 -85 -46 -29 -35
word -1 named	-18 -100 -13 139 76 -59 -11
word -1 near	-46 -91 -73 -89 -40 -74 440
word -1 nephew	-65 -84 183 17 -31 -49 -47
word -1 never	-88 239 -129 -45 -102 -203 -112
word -1 new	9 -110 -3 115 -14 17 -202
word -1 newcomer	-60 -12 137 -30 -1 0 0
word -1 newspaper	-151 -94 -5 -218 398 -250 -3
word -1 next	121 98 -203 93 -36 -56 33
word -1 night	-45 -75 105 -27 -93 -10 -20
word -1 nine	-19 -119 -43 -3 -6 -22 -4
word -1 no	-82 -179 160 230 -166 -74 -61
word -1 not	19 -48 49 -8 -30 44 -35
word -1 nothing	129 -47 -2 -2 -5 -51 -3
word -1 novel	-95 147 -40 -92 -40 145 -15
word -1 novelist	0 -84 -121 240 -9 -38 5
word -1 now	-7 -2 14 -4 37 0 0
word -1 number	-94 -11 -16 -8 -44 -3 -2
word -1 nurse	-7 -54 -13 103 -4 -31 0
word -1 of	-3 6 -28 -23 -20 -1 -15
word -1 off	-36 25 -19 19 -28 -37 81
word -1 office	-58 -24 -67 -124 373 -226 -68
word -1 officer	-10 -36 43 -9 1 -4 2
word -1 old	5 -210 129 90 -54 -97 158
word -1 on	40 22 -33 -18 22 2 20
word -1 once	-24 -5 -20 56 -30 33 -3
word -1 one	-30 2 -72 -20 -39 -33 108
word -1 only	86 30 42 -47 -24 -1 -31
word -1 open	66 68 -19 -22 291 -15 -343
word -1 opened	-259 -225 -200 -156 340 -175 -226
word -1 opens	-23 274 -177 -18 -79 -98 62
word -1 opposite	-28 -14 142 -44 -9 -12 -7
word -1 or	-30 28 80 28 -7 -18 -30
word -1 original	94 27 -38 -5 24 43 -133
word -1 other	-5 -69 64 -110 214 -27 6
word -1 out	95 120 -68 59 -11 -21 -11
word -1 outside	-85 -67 -119 -113 193 -156 362
word -1 over	28 108 -8 -60 -41 -68 30
word -1 own	-15 -74 -211 -107 109 155 -49
word -1 owner	-2 -6 -158 176 -3 -4 -47
word -1 paid	-7 -12 -10 -36 -7 -24 -7
word -1 pair	-8 -35 112 -50 -3 -3 -13
word -1 parents	-2 -8 -22 53 1 -1 2
word -1 part	-4 0 178 -178 -3 -8 1
word -1 partner	-8 -38 -121 181 -18 -10 -15
word -1 passed	336 59 -45 -124 -160 -74 -129
word -1 past	56 -20 79 175 -21 -101 -175
word -1 people	236 -44 -44 -92 -14 -54 -50
word -1 picked	-24 164 -141 -6 -2 -3 -2
word -1 picture	-65 199 19 -162 -20 -158 -91
word -1 play	-42 121 -107 -11 54 -8 -2
word -1 played	-30 -51 -5 54 -27 83 -9
word -1 playing	-18 -33 -50 127 -9 -4 -11
word -1 plays	-27 -25 67 53 -15 -33 -13
word -1 playwright	-7 -7 80 -40 -10 -4 -9
word -1 police	-85 -54 -4 -2 -6 -9 -5
word -1 policeman	-72 -149 -168 234 5 142 -4
word -1 portrayed	-9 -6 -46 91 -14 -16 -5
word -1 president	-19 -5 144 -15 -40 0 0
word -1 previous	-51 100 -178 47 -1 -12 -17
word -1 produce	0 144 -33 -93 -7 -16 -13
word -1 produced	-59 172 19 -22 -18 -83 -21
word -1 producer	-5 -11 52 -26 -5 -4 -1
word -1 producers	-1 -14 -23 -4 83 -7 0
word -1 producing	-12 221 -19 -30 -37 -167 -73
word -1 production	328 -230 -12 -46 -77 -211 -22
word -1 put	-119 244 109 82 -221 -131 -33
word -1 ran	-93 -81 -185 -85 470 -69 -63
word -1 rang	24 -11 3 -46 30 2 2
word -1 rather	36 -4 -25 -3 -1 -2 -5
word -1 reached	-263 -164 -153 -282 -155 -98 381
word -1 read	-52 -104 -67 -24 -131 284 -31
word -1 real	190 -98 137 -177 -49 -34 -98
word -1 received	229 159 -118 -112 -128 -134 -65
word -1 recently	-92 160 -344 -207 -44 135 -31
word -1 recognised	0 -42 161 -129 1 -1 -1
word -1 release	-48 137 107 -58 -23 -17 -82
word -1 released	-35 119 66 -26 -14 -41 -33
word -1 releases	-73 297 -45 -166 -25 -7 -86
word -1 remains	-19 118 54 -57 -11 -97 -16
word -1 remake	8 44 0 0 -8 -43 -2
word -1 remember	-13 -6 181 610 -7 -3 -3
word -1 remembered	-82 240 -106 -2 -10 -68 -42
word -1 replaced	0 -3 144 -140 -1 -2 -1
word -1 reporters	13 82 -96 -7 2 8 -1
word -1 retired	0 -19 -16 -17 -50 -52 128
word -1 rival	-21 -21 6 -57 388 0 -278
word -1 role	-11 -27 260 -192 -25 -6 -24
word -1 romance	-19 66 -64 130 -17 -58 -8
word -1 run	-38 -5 -8 -44 126 -2 1
word -1 runs	0 -51 10 -17 83 -3 -9
word -1 said	5 -11 80 -20 7 -32 -4
word -1 same	-1 -10 -2 -56 -26 -12 -1
word -1 sang	-106 -240 -32 112 -68 293 -32
word -1 sat	-2 0 37 -25 -1 -8 0
word -1 saw	-90 220 -88 132 -42 -149 -31
word -1 say	-66 189 45 -82 -38 -76 -3
word -1 says	-72 -53 140 -53 114 -46 -25
word -1 scene	23 -13 -11 -25 -39 -11 -23
word -1 scored	-64 162 -42 -211 -35 143 -28
word -1 screenplay	78 -33 -10 -32 -10 -1 -5
word -1 second	57 -71 -50 98 -51 -33 -18
word -1 see	-36 110 137 -58 -12 -34 -95
word -1 seen	-88 289 -29 -51 -25 -57 -16
word -1 sent	-6 -18 209 -186 -4 -4 -4
word -1 sequel	0 14 -7 -1 -1 -8 0
word -1 serial	-10 -35 -16 -68 -33 221 -55
word -1 series	-19 -105 31 -21 -17 149 -5
word -1 seven	-11 -118 -136 -29 -18 -85 -21
word -1 shared	-133 -294 -8 -91 -48 306 -33
word -1 she	-34 -253 -91 -105 -110 -116 -72
word -1 shoot	-98 295 95 -93 -43 -122 -23
word -1 shooting	-90 362 -122 -1 -22 -75 -20
word -1 short	-154 108 -2 -30 -2 -89 -6
word -1 shot	-40 76 -97 169 -29 -85 -48
word -1 should	-2 -63 88 -47 23 7 -3
word -1 show	-82 255 -46 -119 -35 90 -14
word -1 shown	-13 176 62 -71 -69 -9 -72
word -1 since	5 80 -26 -39 38 25 -19
word -1 singer	-7 -43 145 -42 -5 -5 -5
word -1 sister	-29 -18 -84 169 -12 -13 -18
word -1 sitcom	-12 -18 -85 -11 -4 129 -3
word -1 six	44 -83 164 -33 -36 -18 -27
word -1 sixth	-2 -5 -39 51 -1 -4 0
word -1 small	-162 -113 -281 316 -94 -40 -45
word -1 so	75 -80 -20 60 -13 -13 -21
word -1 soap	-10 -15 -4 -47 -14 297 -187
word -1 sold	1 -7 4 -49 13 28 1
word -1 some	123 -5 -2 -11 -11 -4 -17
word -1 something	-22 -14 298 -141 -82 -11 -8
word -1 son	-1 -5 195 -166 -2 -5 -4
word -1 song	-79 -97 -148 -121 -50 392 -3
word -1 spent	58 -16 3 -48 2 2 0
word -1 spokesman	-5 -1 140 -11 -74 -1 -27
word -1 spring	-31 -37 -36 -31 -36 -33 -34
word -1 spy	-11 -78 -95 218 -9 -15 -8
word -1 stage	-35 -12 50 349 -7 -367 -7
word -1 star	-3 -29 -30 -25 -2 -1 7
word -1 starred	-13 -34 126 -61 -4 -10 -1
word -1 starring	-12 -23 90 -33 -4 -16 -2
word -1 start	-63 181 -7 -12 -58 -29 -10
word -1 still	-37 -45 -16 66 -35 -20 -36
word -1 story	-52 499 -2 -34 -87 -275 -52
word -1 student	-17 -42 -16 135 -60 -101 -59
word -1 studio	-36 203 -247 -44 -168 -82 -19
word -1 such	55 -35 -51 -1 27 -2 12
word -1 summer	-254 277 -221 -71 -169 -120 -67
word -1 take	45 -70 16 -38 0 -3 37
word -1 takes	-55 43 -74 143 -11 -1 -22
word -1 taking	-61 -28 -1 1 -10 2 111
word -1 tale	-2 174 -81 -148 -54 -36 -1
word -1 talks	-12 101 0 -25 -31 -85 -3
word -1 teacher	-92 -105 145 95 -112 -153 -72
word -1 television	28 -20 256 -95 -12 -199 -7
word -1 tells	-309 -167 -136 72 131 217 -17
word -1 than	7 28 26 -57 -28 27 5
word -1 that	-20 20 31 8 -12 -29 9
word -1 the	28 -73 -39 1 2 -31 31
word -1 their	62 -45 78 31 -44 -36 -18
word -1 them	-12 71 -11 -12 -28 -17 -23
word -1 then	-52 99 52 -10 -9 -19 59
word -1 there	-3 -69 -11 -11 -12 -18 -5
word -1 they	-51 -93 -73 -52 -111 -96 -87
word -1 thing	-67 -36 276 -66 -31 -52 -12
word -1 third	247 297 -196 -48 13 20 -4
word -1 this	25 -90 -27 145 -8 -24 -26
word -1 those	0 -58 0 2 2 -9 0
word -1 though	-4 -15 76 -20 -2 -18 -8
word -1 thought	-129 -54 137 76 -27 -3 -8
word -1 three	34 -110 3 0 -13 -23 15
word -1 thriller	-19 123 -37 -15 -8 -29 -10
word -1 through	-40 -15 -109 -134 247 -53 96
word -1 time	-99 -52 -31 46 -69 -83 262
word -1 title	-68 211 -207 -238 -119 109 -35
word -1 to	-3 -16 23 -3 -23 -5 3
word -1 together	-27 266 -111 -170 -44 -57 -56
word -1 told	13 -87 -61 -34 87 120 -11
word -1 too	19 -12 1 0 -1 -4 -17
word -1 took	94 15 -283 236 -114 -36 -143
word -1 top	85 -106 2 -18 -42 -18 104
word -1 trailer	-39 -45 -15 -11 -11 -15 -19
word -1 trained	-17 -85 251 -237 -164 -89 -74
word -1 turn	-51 -19 363 -339 -4 -5 -23
word -1 turned	-69 -118 -11 -125 -13 354 -51
word -1 twice	-21 -15 -2 0 0 0 0
word -1 two	57 119 -58 -127 87 -78 -59
word -1 under	-18 -52 28 -56 118 -10 -34
word -1 until	34 -34 -6 15 -24 44 -27
word -1 up	-144 -1 -1 -10 -12 -13 207
word -1 us	-31 138 16 -85 -23 -50 -8
word -1 used	-189 -250 -167 -25 -68 -5 260
word -1 very	-172 -18 350 -243 -5 -8 -18
word -1 voice	-20 -17 -41 137 -31 -20 -31
word -1 voices	-7 -34 -48 143 -4 -2 -12
word -1 want	-31 -239 49 -128 -27 -62 354
word -1 wanted	-12 -24 196 -116 -7 -17 -11
word -1 wants	-78 -66 -31 -56 151 -31 118
word -1 was	19 21 3 43 -28 -18 -36
word -1 wasn't	-217 -258 128 -33 -28 546 -3
word -1 watched	-60 373 -79 -45 -84 -115 -13
word -1 way	-50 -90 116 183 -80 -27 -18
word -1 we	-2 -13 1 2 1 -12 1
word -1 week	118 -67 -80 -28 -78 -19 -11
word -1 well	-23 -45 94 -16 -7 -11 -6
word -1 were	40 19 -31 -61 -35 -18 54
word -1 western	40 22 20 -57 12 -24 -17
word -1 what	-22 71 0 -15 -17 -13 -4
word -1 when	15 -36 14 33 -3 28 -33
word -1 where	-27 -60 7 26 32 -4 -36
word -1 which	12 -16 25 -9 21 -4 -31
word -1 while	-16 4 36 -6 18 -28 -17
word -1 who	-40 -18 34 -22 -14 -115 -39
word -1 whole	45 -13 0 -32 0 1 7
word -1 whom	-7 -76 156 -20 -18 -16 -10
word -1 whose	91 119 -233 82 -53 58 -81
word -1 wife	-31 -30 25 86 -21 -50 -31
word -1 will	-169 215 -73 -13 -1 -5 1
word -1 winner	-6 -35 155 -85 -7 -26 -2
word -1 wins	76 -85 -34 -58 -18 111 17
word -1 winter	-203 -104 -26 -20 -30 -146 -27
word -1 with	-34 30 51 -3 6 -17 -32
word -1 withdrew	-38 99 81 -53 -15 -68 -5
word -1 without	55 -74 -17 90 -35 -30 -46
word -1 woman	-2 -51 -10 -5 -3 -31 0
word -1 won	-91 146 144 -118 -59 -90 23
word -1 world	-91 -19 -224 287 -1 -4 0
word -1 would	-48 -28 7 96 -24 -8 -18
word -1 writer	-21 -65 -31 187 -16 -41 -14
word -1 writing	-37 -49 -105 -116 -52 257 -50
word -1 written	-9 179 -73 -35 -5 -123 -21
word -1 wrote	-79 145 -160 38 -103 151 -41
word -1 year	98 97 -82 -33 157 61 -298
word -1 years	-19 -182 164 53 34 -3 -57
word -1 yes	-15 -47 2 -4 -16 -19 -2
word -1 yet	-7 -30 78 98 -10 -6 -13
word -1 you	-82 -25 -36 -8 101 -17 -47
word -1 young	-48 -178 98 130 -34 -39 -4
word -1 your	295 -91 -21 -20 -123 -108 -64
word -2 abandoned	-19 -124 -15 -3 -19 -2 214
word -2 aboard	-101 -33 153 -99 245 -77 -56
word -2 about	23 59 -47 83 -66 -12 30
word -2 above	-52 -105 -17 0 -29 -31 215
word -2 according	185 -120 -28 -167 173 -101 -106
word -2 account	-18 -95 164 -7 -12 -9 -7
word -2 across	-113 -20 -50 -82 128 -49 147
word -2 actor	-11 36 -26 -10 -7 -65 -5
word -2 actress	18 68 -95 -97 -2 106 -3
word -2 adaptation	-68 25 -101 -64 -27 177 -114
word -2 adapted	-62 -43 109 -5 -18 53 -31
word -2 added	87 -12 361 -119 -77 0 -33
word -2 after	20 10 18 -29 25 -17 -39
word -2 again	-8 157 75 42 -55 -69 -91
word -2 against	73 -2 19 -63 -27 -10 -3
word -2 agent	48 182 104 -129 -30 -67 -44
word -2 ago	17 66 -160 -80 -27 15 48
word -2 agreed	4 -9 7 -2 0 2 0
word -2 ahead	15 156 36 -41 -34 -70 -31
word -2 album	3 -72 -36 -21 8 111 -2
word -2 all	-159 88 -73 124 -64 -47 35
word -2 along	-20 15 134 -7 -51 -56 -17
word -2 already	-86 148 94 -29 -6 -80 -10
word -2 also	0 42 41 -64 -23 37 -31
word -2 among	218 5 32 -61 -14 -13 -13
word -2 an	108 38 -2 -90 -48 46 -30
word -2 and	0 15 -12 -5 -38 12 -17
word -2 animated	-4 123 -57 -7 18 -53 -3
word -2 announced	45 -52 41 -25 -16 40 -30
word -2 another	-51 -69 -111 345 -42 -110 -18
word -2 anyone	-2 -3 -1 -1 -2 -1 9
word -2 appear	-16 -131 -23 27 -38 134 49
word -2 appeared	215 34 -12 15 -115 -75 -99
word -2 appears	-7 -100 -8 47 121 -33 -5
word -2 are	81 -56 -14 -107 43 -11 20
word -2 around	7 -70 148 -68 -8 -9 -81
word -2 arrives	72 -15 26 -20 -15 -9 0
word -2 as	6 -6 -28 83 -21 -6 -25
word -2 asked	152 25 -44 9 27 -76 -102
word -2 assistant	-43 167 201 -35 -105 -145 -76
word -2 at	4 -49 -31 -26 91 -24 75
word -2 audience	82 152 -70 -12 -136 -80 69
word -2 author	-49 -349 -2 -19 234 245 -57
word -2 autumn	-25 93 -78 -147 -8 -59 -10
word -2 award	8 -17 105 -66 -4 24 -61
word -2 awards	-6 -16 129 -18 -130 -20 85
word -2 away	-67 -25 49 -54 -186 92 62
word -2 back	-30 89 9 -8 -74 -148 79
word -2 backing	-151 -135 -148 -156 39 395 -67
word -2 band	-53 -56 0 -101 255 -153 34
word -2 based	-40 -103 129 -13 -25 65 -23
word -2 be	-9 68 4 52 129 -24 -104
word -2 beach	-32 -88 -33 -7 -3 -19 174
word -2 beat	-308 194 -77 -67 -32 208 -32
word -2 beating	-54 104 1 -13 -27 -46 -3
word -2 became	73 -6 -6 -12 -45 -22 -2
word -2 because	-29 208 -77 -41 57 -56 -78
word -2 been	7 40 -32 -52 -52 43 -6
word -2 before	-26 3 1 165 -74 -12 -72
word -2 began	-30 168 -82 -38 -66 142 -216
word -2 begin	188 -122 -5 -5 -109 -7 86
word -2 begins	15 19 -114 85 112 -40 -74
word -2 begun	-4 -52 7 -9 -20 -12 86
word -2 behind	-15 -6 -3 -2 0 -1 -1
word -2 being	-81 -24 168 0 -35 -21 -30
word -2 best	150 -21 34 -47 -10 -37 -9
word -2 better	-80 -41 119 -15 -49 80 -53
word -2 between	9 43 10 -1 22 -44 -53
word -2 big	-219 -9 128 -155 -9 -20 -1
word -2 biopic	-9 -22 81 -21 -8 -8 -9
word -2 board	-66 83 -29 -65 -46 113 28
word -2 book	8 -73 31 -39 -28 110 -6
word -2 books	-15 105 -178 55 -16 48 -47
word -2 born	182 -113 -42 -6 -16 -85 225
word -2 boss	-3 -62 -15 18 -82 155 -20
word -2 both	-26 -15 0 -10 95 -2 -22
word -2 bought	-21 -15 -59 -12 195 -9 -49
word -2 box	-129 -178 -67 -83 54 240 -65
word -2 boy	-103 170 -207 85 -45 212 -71
word -2 breaks	-18 -1 1 -1 -1 0 0
word -2 brings	-1 41 -8 -3 -1 -39 0
word -2 brother	-46 -58 135 59 -8 -65 -23
word -2 brothers	-43 126 11 -6 -8 -17 -66
word -2 brought	-8 390 -4 -173 -13 -71 -71
word -2 built	-10 -26 1 -39 93 -18 -65
word -2 busy	-26 395 -146 -37 -28 -47 -117
word -2 but	-42 -23 68 15 46 -32 -17
word -2 by	16 -11 9 -23 -6 -6 -11
word -2 call	88 -75 -59 167 -64 -52 -25
word -2 called	-26 13 27 -13 -15 21 -17
word -2 came	-51 133 -17 -40 119 -74 -115
word -2 camera	88 -58 -7 -12 -7 -1 -13
word -2 cameraman	-4 -105 273 -74 -22 -54 -10
word -2 can	-14 -170 197 43 -9 -2 -24
word -2 can't	-35 180 177 -103 -47 -167 -21
word -2 career	10 60 96 -69 -27 -53 -7
word -2 cartoon	-74 -5 -48 -1 -14 -7 -22
word -2 cast	-9 -41 65 -9 -20 86 -59
word -2 casting	-6 -18 176 -86 -12 -18 -37
word -2 character	-21 214 -89 -35 -36 -102 -55
word -2 chart	-71 24 -44 -21 -100 243 -34
word -2 children	-60 -43 73 67 -82 -37 -104
word -2 chosen	37 -72 147 -46 -60 -12 -24
word -2 cinema	-56 81 -104 -90 -78 29 138
word -2 cinemas	17 -26 -59 -16 154 -34 -36
word -2 city	-28 134 -55 -100 -28 42 84
word -2 close	-6 99 61 -94 16 -28 -54
word -2 closed	-109 -46 -2 -5 145 -20 26
word -2 co-star	-26 5 147 -10 -10 -73 -14
word -2 co-writer	-8 153 9 -19 -2 -121 -6
word -2 come	-34 31 -65 -53 171 -167 89
word -2 comedy	-21 -46 39 -24 30 35 -57
word -2 comes	149 19 33 -68 87 -116 -103
word -2 comic	-1 -4 -206 235 -38 -5 -1
word -2 coming	-61 162 23 -35 -87 -91 29
word -2 company	-26 51 -56 5 103 -76 0
word -2 completed	-23 -37 3 -35 -115 -10 153
word -2 composer	-17 96 -51 -38 -18 -14 -27
word -2 concerns	-180 -2 -96 -17 -43 -14 278
word -2 confirmed	25 -17 -29 -7 -17 -65 112
word -2 cost	126 147 -4 -43 -40 -135 -4
word -2 could	-46 -49 267 -171 4 -1 0
word -2 country	-55 99 11 -30 -40 -17 73
word -2 couple	-26 6 -12 -65 -41 -21 148
word -2 credited	-69 -1 275 -26 -4 -101 -83
word -2 credits	-36 340 -148 -8 -11 -92 -3
word -2 crew	-17 215 -49 -73 -27 -31 -49
word -2 currently	-18 102 -75 -5 -34 -29 16
word -2 cut	-99 125 59 89 1 -54 -31
word -2 daughter	-26 -57 -27 143 -32 -28 26
word -2 day	-2 183 55 -63 -56 -80 -23
word -2 days	-62 58 -87 -158 -68 134 -42
word -2 dead	73 -1 -54 -7 -2 -2 -130
word -2 deal	-35 -126 57 -159 366 -37 -36
word -2 death	128 -57 205 -133 -43 -83 -13
word -2 debut	-82 211 4 35 -13 -48 -103
word -2 desert	-2 -2 54 -42 -4 -6 -2
word -2 designer	-23 -1 45 -47 -16 -1 -15
word -2 detective	-47 -10 -75 111 -11 -42 -4
word -2 did	-60 -38 -18 28 -19 1 -73
word -2 died	131 -37 4 -58 -27 -34 50
word -2 dies	-5 -4 -2 0 0 0 13
word -2 direct	-12 208 -104 -22 -30 -33 -19
word -2 directed	-27 22 13 -7 12 -12 8
word -2 directing	-3 1 0 -4 -13 -1 18
word -2 director	-13 26 -10 2 -8 18 -27
word -2 directs	-16 -26 18 -12 85 -7 -23
word -2 distribute	-3 -4 -15 -4 40 -2 3
word -2 distributor	-143 -91 -96 -130 169 -19 204
word -2 do	-22 -75 24 47 16 -102 -32
word -2 documentary	-78 92 50 -72 68 -106 5
word -2 doing	-47 -29 116 -28 -5 -2 -2
word -2 done	-88 128 13 -14 -120 -60 118
word -2 double	-94 250 -116 -12 14 -108 -33
word -2 down	28 -120 40 -63 -45 65 65
word -2 drama	91 -77 -21 -75 -44 25 74
word -2 drawn	-142 236 126 -10 -167 -112 -237
word -2 dropped	-2 -24 -10 -1 -15 -11 69
word -2 drug	-27 -15 -220 294 -14 -5 -9
word -2 due	247 -22 21 -249 59 -7 -58
word -2 each	-26 -39 -5 -19 -40 -37 -35
word -2 earlier	-40 19 145 -68 -9 -19 -74
word -2 early	25 -4 40 -58 -5 -10 3
word -2 earned	82 -17 -25 -27 -6 -6 -15
word -2 editor	74 -15 -29 12 17 3 -24
word -2 eight	-46 259 -11 -4 -47 -143 -33
word -2 else	-104 286 -15 0 -17 -200 -46
word -2 end	73 -36 85 -52 -41 60 -80
word -2 ended	-5 57 -38 -7 -8 -6 -4
word -2 enough	-1 -30 22 17 0 2 -11
word -2 epic	-70 117 17 -24 -4 -15 -2
word -2 episodes	-142 -159 23 -62 121 318 -123
word -2 even	15 -24 106 -14 -12 -18 -35
word -2 ever	117 85 -26 -39 -17 -70 -4
word -2 executive	3 -38 39 -18 -15 21 0
word -2 expected	123 -5 0 -114 0 0 0
word -2 faces	-11 -63 147 -5 -34 -5 -8
word -2 falls	-26 -96 39 245 -71 -41 -74
word -2 fame	-9 -84 -41 44 -36 -20 -9
word -2 family	109 93 -18 -76 -69 -210 114
word -2 famous	-11 -13 88 -15 -16 -1 -8
word -2 fans	-77 81 117 -29 -48 59 -11
word -2 father	-58 33 0 80 -47 61 -77
word -2 favourite	-27 116 -56 40 -27 -70 38
word -2 feature	-14 116 -71 90 -18 -56 -40
word -2 features	-80 -52 191 -10 -15 -11 -5
word -2 fell	-301 -168 -91 -192 -171 0 367
word -2 festival	20 3 107 -28 -43 -56 -60
word -2 fiction	-13 10 -73 -19 -34 94 -18
word -2 fifth	-3 -35 -5 -3 -1 -2 -1
word -2 film	-22 19 -3 30 -40 12 -15
word -2 filmed	53 -57 -32 -5 28 -52 74
word -2 filming	-36 76 53 -10 -43 -57 75
word -2 films	71 9 -54 49 28 -171 34
word -2 final	-66 -87 -11 -41 -148 160 165
word -2 find	1 -2 -13 0 0 0 -2
word -2 finds	-16 -79 -100 125 -20 -27 -2
word -2 finished	-4 15 10 -11 -1 -19 0
word -2 first	-24 111 -19 23 -30 -39 -29
word -2 five	-21 70 159 -48 -30 -93 -36
word -2 follow	375 -11 -15 -34 -141 -7 -214
word -2 follow-up	-49 461 -106 -27 -17 -120 -134
word -2 followed	-25 188 -126 -25 -82 164 -105
word -2 following	-8 -73 -24 -1 172 -10 -1
word -2 follows	96 94 -19 -24 -15 -12 -150
word -2 for	-7 23 -20 -8 3 -24 8
word -2 former	-26 -20 44 -52 -4 1 -1
word -2 fortnight	-40 107 -113 -94 30 -61 32
word -2 found	3 -24 8 66 5 0 -13
word -2 four	-2 -149 -31 -51 248 -93 67
word -2 fourth	-15 300 -214 -53 -5 -56 -1
word -2 friend	-27 -2 -45 36 -23 178 -25
word -2 from	-47 80 -2 -16 25 -21 -20
word -2 game	-8 -133 -10 -13 -12 168 0
word -2 gave	40 -16 68 -171 -12 97 -6
word -2 get	-109 -88 -96 114 -21 39 118
word -2 gets	-51 -53 33 -109 -31 50 114
word -2 ghost	0 38 0 -5 -5 -20 -2
word -2 girl	-34 -54 -139 166 -10 -15 80
word -2 given	-18 135 37 -140 65 -102 -143
word -2 gives	200 -265 50 -39 -31 -29 -12
word -2 go	-67 -103 -49 136 -125 111 37
word -2 goes	-52 122 -30 -86 33 -52 29
word -2 going	1 0 0 -1 0 -7 12
word -2 gone	-4 -24 200 -16 10 -43 -131
word -2 good	-1 17 272 -296 0 -6 -3
word -2 got	-41 178 20 2 -300 197 -141
word -2 had	-20 177 44 -67 -58 -77 -8
word -2 half	62 142 -133 -152 -70 10 -7
word -2 has	-3 43 -35 -14 -29 12 9
word -2 have	50 67 -29 -8 -6 -49 -8
word -2 having	-13 31 18 -32 -14 -3 -13
word -2 he	-7 -15 -45 26 52 26 -39
word -2 head	-116 -155 -70 -90 179 -137 211
word -2 heads	-32 -30 -4 -12 -52 -16 129
word -2 heard	-71 -78 10 -6 149 -81 20
word -2 held	-47 59 83 -119 -77 30 31
word -2 her	-59 -36 75 71 -46 31 -50
word -2 here	55 152 92 -183 -53 -21 -20
word -2 hero	-43 -13 94 113 -49 -116 -100
word -2 him	-40 73 -33 137 -57 39 -104
word -2 himself	-14 20 42 40 117 -224 -31
word -2 hired	-83 -93 -3 -2 374 -106 -158
word -2 his	-35 -79 48 -10 -15 68 32
word -2 hit	161 -96 18 -111 -83 87 -53
word -2 hits	37 266 -7 -2 -4 -1 0
word -2 home	-23 43 -59 -83 12 -40 144
word -2 honoured	-116 -194 -5 -11 -48 256 -13
word -2 horror	-8 233 -120 -20 -18 -32 -8
word -2 hospital	7 -204 -42 -18 -37 96 214
word -2 hosted	-5 -11 114 12 -69 -34 -16
word -2 hotel	-18 -77 48 -109 -5 -23 156
word -2 house	-69 -139 -89 -50 -35 185 124
word -2 how	-3 46 9 -19 -5 -16 -29
word -2 husband	-11 -37 115 -27 -11 -17 -27
word -2 idea	-33 -56 -6 -164 -32 270 -42
word -2 if	58 -8 -21 -19 73 -53 -22
word -2 in	-31 14 -4 -32 -10 -18 34
word -2 include	-32 -41 -91 105 -13 61 -16
word -2 included	24 -346 -177 388 -76 167 -18
word -2 includes	-2 -6 -15 -1 0 -3 -3
word -2 including	-20 -81 -18 -3 1 113 -2
word -2 instead	-35 23 136 -60 -25 -18 0
word -2 into	-94 81 24 38 5 -31 -41
word -2 introduced	-10 -6 98 45 -100 -16 -16
word -2 is	16 -4 -22 37 7 -15 0
word -2 isn't	-7 -46 6 49 -3 -1 -12
word -2 it	-22 -15 49 10 -41 18 -6
word -2 its	-18 -12 -61 -45 -11 -45 192
word -2 job	-7 -93 198 -46 -1 -135 105
word -2 joined	-108 -5 20 -16 97 -2 -3
word -2 joins	-7 161 -60 62 -2 -8 -3
word -2 judge	107 -34 -142 113 -11 -22 41
word -2 jury	127 -69 70 -51 -56 -29 -8
word -2 just	-15 -8 27 -37 21 20 -1
word -2 kitchen	-33 -52 36 -18 -41 -30 145
word -2 know	-51 -4 27 6 -94 100 -115
word -2 known	-52 98 10 -126 -49 185 -83
word -2 knows	-30 272 191 8 -69 -52 -179
word -2 label	-5 188 10 3 -119 -98 -9
word -2 lands	-14 198 -5 -44 48 -15 -36
word -2 last	94 138 4 -77 5 -82 -121
word -2 late	-14 0 125 -99 -11 53 -65
word -2 later	-57 -150 40 -21 131 22 -23
word -2 latest	-10 276 -39 -73 -15 -157 -39
word -2 latter	-6 -28 74 -65 121 -71 -13
word -2 lawyer	-29 -51 64 136 -37 -41 -115
word -2 lead	-4 264 -13 -36 8 -59 -133
word -2 leading	-39 -32 216 -63 -39 -65 -4
word -2 leads	-3 199 -257 226 -7 -24 -190
word -2 learned	-3 0 40 -5 -10 -10 -12
word -2 leave	-158 104 82 -169 201 -139 -130
word -2 leaves	-45 -37 0 -3 -12 -7 48
word -2 leaving	-62 -3 120 -76 -57 -102 182
word -2 led	-2 -20 52 31 -32 -7 -13
word -2 left	-105 -106 -58 -63 -79 -68 317
word -2 less	311 -105 -84 -144 -200 -17 -132
word -2 let	15 -1 0 -31 5 1 3
word -2 life	-26 -141 93 -51 -46 -16 179
word -2 like	30 -99 -44 83 -17 70 -42
word -2 liked	-6 -7 -53 -2 -3 -1 -1
word -2 line	-44 144 84 -99 -29 -42 -5
word -2 lit	-12 -1 -2 -1 0 0 0
word -2 little	-5 254 -237 -24 -21 -24 -4
word -2 lives	-49 12 -17 -23 -52 -44 162
word -2 long	-71 -49 199 157 -85 -48 -12
word -2 look	-55 -52 129 248 -120 -39 -85
word -2 lost	64 183 -85 -71 -69 -95 -19
word -2 love	-21 -76 40 -47 -22 -51 -18
word -2 made	5 -54 -16 19 27 -38 40
word -2 make	-12 88 -16 1 0 -58 -25
word -2 maker	-13 224 -23 -25 89 -162 -55
word -2 makers	37 198 68 -98 -30 -83 -53
word -2 makes	-122 -121 -137 348 -203 -42 109
word -2 making	-26 271 -64 -35 -13 -27 -96
word -2 man	-37 -9 -38 126 -31 -39 10
word -2 manager	-14 -40 40 27 -15 -28 -17
word -2 many	-44 -292 212 -108 -31 295 -15
word -2 married	-3 -11 75 -28 -11 -7 -8
word -2 may	-21 -16 110 -40 -12 -11 -9
word -2 me	-6 77 65 -4 -16 -50 -60
word -2 memoir	-39 -97 193 -54 -46 93 -51
word -2 mentioned	-12 -74 -67 249 -73 -70 -19
word -2 met	-50 215 -7 -20 -144 -89 71
word -2 million	-51 -34 -109 -32 17 241 -8
word -2 minutes	-70 112 37 81 -108 -68 -35
word -2 money	-59 162 28 -122 116 -83 -158
word -2 month	-64 115 57 -10 75 -27 -8
word -2 months	311 -243 15 -94 -55 -175 161
word -2 more	35 -83 67 20 -43 107 -73
word -2 most	-72 -168 -158 106 23 73 150
word -2 mother	-83 -48 171 -13 -36 -95 -22
word -2 moved	49 -167 -24 -22 -16 -34 217
word -2 moves	63 -13 21 -45 -52 -21 50
word -2 movie	-71 76 -25 196 -28 -166 -25
word -2 much	-72 -34 63 -180 -42 116 49
word -2 music	-86 114 -101 12 -92 112 -89
word -2 musical	-86 -193 -32 -103 105 263 -80
word -2 my	-45 128 158 -139 -13 -75 -13
word -2 name	-33 50 6 125 -32 -104 -44
word -2 named	-2 -187 -33 58 34 123 -6
word -2 near	-44 -79 -58 -48 83 -49 -27
word -2 nearly	0 -19 150 -129 0 1 0
word -2 nephew	-45 -179 90 69 -22 -12 -11
word -2 never	-3 -2 61 -53 -5 -9 -3
word -2 new	27 68 39 58 -23 -92 -6
word -2 newcomer	-1 -2 50 -56 -1 0 -1
word -2 newspaper	-12 -69 83 -137 91 -93 -7
word -2 next	-89 155 -146 -98 83 104 -52
word -2 night	-135 -63 -99 -24 -119 70 168
word -2 nine	-9 65 122 -2 -30 -101 -20
word -2 no	29 -8 42 -37 39 -26 -57
word -2 nominated	-2 64 74 -4 -27 49 -98
word -2 nomination	-50 136 -84 214 -21 -214 -15
word -2 nominations	-12 236 -19 -4 -2 -244 -22
word -2 not	-37 39 -113 147 127 -149 -84
word -2 nothing	-30 144 76 -104 -28 88 -27
word -2 novel	-37 -84 65 -17 -43 81 34
word -2 novelist	-24 -69 100 -12 -8 127 -11
word -2 novels	-36 -67 307 -21 -59 -94 -49
word -2 now	-86 96 -37 -2 -40 69 -37
word -2 number	138 48 18 -107 28 -37 -73
word -2 nurse	-37 -131 -86 130 -31 202 -32
word -2 of	2 0 -7 -26 -42 5 1
word -2 off	-110 142 -245 109 -57 -39 135
word -2 office	-21 169 -61 -41 -39 -267 265
word -2 officer	-11 -50 38 -41 -19 -101 137
word -2 old	93 -37 -23 21 -46 -31 -15
word -2 on	6 -52 -47 17 -30 23 13
word -2 once	-35 -355 -20 -108 377 148 -34
word -2 one	-94 101 25 -49 -28 69 -19
word -2 only	-222 -27 36 83 -13 -54 79
word -2 open	28 45 -48 -4 23 -52 2
word -2 opened	133 -79 -44 -6 -86 -6 65
word -2 opening	-43 267 -23 -32 -114 -147 -21
word -2 opens	26 4 -2 -1 -3 -6 -15
word -2 opposite	-3 52 -35 -28 -1 -13 0
word -2 or	54 -64 -5 37 -11 -41 50
word -2 original	-11 185 65 -42 -20 -39 -19
word -2 other	115 10 -71 46 -20 -29 -70
word -2 others	-13 90 -24 -8 -15 -19 -2
word -2 out	84 -34 -13 -7 -12 -52 22
word -2 outside	-193 -7 -86 -43 91 -12 213
word -2 over	-48 -67 48 50 26 17 -67
word -2 own	-35 133 204 -184 -31 -65 -52
word -2 owner	-5 -48 2 39 99 -129 -25
word -2 paid	-19 -34 1 -6 4 26 18
word -2 pair	-127 -12 305 -76 -51 -239 -152
word -2 parents	-11 -76 -10 58 -14 -23 0
word -2 part	-37 42 2 16 -6 71 -68
word -2 partner	-90 32 -182 197 -41 133 -98
word -2 parts	-13 146 -5 124 -34 -33 -21
word -2 passed	190 -84 -3 -2 -1 -8 -5
word -2 past	-2 -55 97 -110 12 49 34
word -2 people	4 -39 -13 -84 -9 -24 170
word -2 photographed	-25 -53 73 -77 -52 -45 152
word -2 picked	-10 -9 110 -48 -46 -4 -2
word -2 picture	94 124 -15 -74 -59 -57 -35
word -2 place	12 -17 45 -22 -102 78 -17
word -2 plans	6 -32 32 -44 29 3 3
word -2 play	21 -19 -76 2 18 78 -24
word -2 played	-25 -11 49 -15 34 -9 -43
word -2 playing	32 -6 -72 20 8 0 1
word -2 plays	-2 -71 -156 119 -8 50 -10
word -2 playwright	-6 -60 -28 -13 -6 -24 136
word -2 police	-139 -32 -252 -53 -78 50 353
word -2 policeman	-20 118 -266 254 -23 -50 -175
word -2 portrayed	-13 33 48 -3 -22 -38 -15
word -2 premiere	16 113 -70 -14 -30 -77 86
word -2 presented	44 -153 4 -24 140 -53 15
word -2 president	-2 -50 -20 156 -111 -12 -10
word -2 previous	-39 112 -11 -16 -6 -85 -37
word -2 previously	-7 155 86 -91 -13 -121 -5
word -2 prize	-23 37 57 -55 -6 -72 66
word -2 prizes	-121 151 152 -116 163 -199 -96
word -2 produce	-18 -77 55 -20 114 -34 -11
word -2 produced	-49 -72 15 -10 155 -24 -20
word -2 producer	-32 18 43 -29 51 -50 -19
word -2 producers	-19 -36 63 -9 22 -9 -19
word -2 produces	-94 -79 -22 -8 140 -6 92
word -2 producing	-19 -58 99 -73 84 -28 -2
word -2 production	-38 -55 -30 8 94 41 -27
word -2 project	83 228 25 -38 -132 -89 -57
word -2 published	-5 -34 -162 -31 329 -42 -29
word -2 put	-63 -131 -11 -88 -9 242 -67
word -2 raised	-59 -129 64 45 -83 -70 216
word -2 ran	-165 -5 -2 -15 135 -10 -9
word -2 rang	-31 220 -50 -96 -86 -148 -138
word -2 rather	-153 175 96 -155 -115 194 -163
word -2 reached	-95 -42 -10 -33 294 -8 -97
word -2 read	-103 -167 137 -53 -33 25 -30
word -2 real	-34 -5 -318 234 -12 -23 35
word -2 received	184 -163 -2 -37 -68 112 -36
word -2 recently	-18 -32 56 -98 28 69 -15
word -2 recognised	-64 232 70 -78 -102 -136 -55
word -2 record	7 29 -9 -18 -7 8 -10
word -2 recorded	-27 -51 38 -4 153 -40 -69
word -2 release	14 127 7 -33 -41 -62 -27
word -2 released	74 -25 -70 -1 45 -10 -5
word -2 releases	14 105 -54 -90 28 -45 -9
word -2 remains	-5 -4 -24 -5 43 -8 -6
word -2 remake	-7 61 22 -16 -8 -6 -15
word -2 remember	-53 218 55 -97 -24 -74 -36
word -2 remembered	-45 -221 -136 40 -52 340 -19
word -2 replaced	-5 -10 66 -18 -21 -4 -18
word -2 reporters	-12 -3 0 -1 -4 0 39
word -2 retired	-23 114 -42 -10 -15 -26 -6
word -2 return	-145 -106 -70 95 -15 99 63
word -2 returned	-19 181 -102 -2 -2 -79 -2
word -2 returns	-108 -51 -75 133 68 93 -70
word -2 right	-40 -34 -8 -270 -113 -74 358
word -2 rights	-113 -87 58 126 -23 106 -173
word -2 rival	-11 -108 110 -110 -30 181 -7
word -2 role	18 -92 44 47 -24 56 -57
word -2 romance	11 -48 91 -14 -8 -28 -9
word -2 room	-46 325 72 16 -170 -16 3
word -2 run	131 -67 -43 23 -87 -7 51
word -2 runs	70 -83 158 -2 -45 -77 -46
word -2 said	10 -2 88 -25 -42 12 30
word -2 sales	-203 -300 -25 -28 260 189 -17
word -2 same	19 149 60 -121 -4 -35 -100
word -2 sang	-31 85 -28 -6 -4 -88 -16
word -2 sat	-15 250 -102 -65 -119 -41 -28
word -2 saw	-6 239 24 -113 -3 -37 -58
word -2 say	-4 130 -56 -104 -11 -2 -22
word -2 says	147 -42 -48 87 -16 -92 -31
word -2 scene	-1 61 123 -44 -8 -19 -95
word -2 school	37 -113 -29 160 -98 -115 87
word -2 score	-127 23 133 -69 97 -35 -46
word -2 scored	6 -2 27 -16 -10 -1 -1
word -2 screen	-71 149 33 -27 -45 -26 -33
word -2 screenplay	-28 127 63 -56 -18 -33 -17
word -2 script	-11 89 29 -14 -50 8 -31
word -2 season	-117 -169 -34 -107 201 332 -172
word -2 second	-13 197 -222 185 -81 -177 -24
word -2 see	-5 16 30 20 -3 -60 -3
word -2 seen	34 36 111 -134 -50 85 -50
word -2 sent	10 -52 -105 -35 -37 -14 187
word -2 sequel	-72 -36 73 24 -13 65 -34
word -2 serial	-156 -61 142 -215 -11 167 -3
word -2 series	-37 -47 3 -43 88 50 -12
word -2 set	-8 -57 2 -41 -18 -37 157
word -2 sets	-81 -160 70 229 -62 -118 -161
word -2 shared	17 -96 -15 -100 -212 -40 250
word -2 she	-73 -35 -35 121 5 -34 -22
word -2 shoot	-11 151 -50 -36 -56 -24 80
word -2 shooting	-10 130 9 -19 -26 -58 42
word -2 shop	83 -101 -91 68 -28 -81 147
word -2 short	6 164 -78 4 -43 -45 -39
word -2 shot	44 -78 19 -7 25 -79 100
word -2 should	61 -10 43 -105 1 0 1
word -2 show	-66 -20 -126 102 -42 45 58
word -2 shown	27 43 -9 -7 -15 -3 -22
word -2 signed	40 -26 -19 -35 118 -86 5
word -2 since	-56 -44 -34 -11 -59 87 80
word -2 singer	-13 -125 -4 -30 177 -2 -23
word -2 sister	-33 -10 207 -140 -14 -31 -34
word -2 sitcom	-8 -106 5 -6 -1 120 0
word -2 sixth	-6 88 -2 -7 -10 -95 0
word -2 so	-36 26 150 -128 -24 38 -16
word -2 soap	-28 -62 16 -44 -24 113 -5
word -2 sold	-122 160 -79 -207 317 -12 -53
word -2 some	-110 -8 127 -34 238 -5 -34
word -2 somebody	-14 -177 356 102 -141 -289 -20
word -2 something	128 -106 129 -30 -67 -18 -43
word -2 son	-41 -13 191 -56 -17 -35 -29
word -2 song	-110 128 -115 -34 -23 79 94
word -2 songs	-60 -87 21 -65 429 -112 -123
word -2 spent	8 -220 236 -26 -18 -33 61
word -2 spokesman	25 -20 30 -34 42 -31 -44
word -2 spring	-30 -53 -1 -51 -86 -12 206
word -2 spy	-2 -6 14 -23 0 -2 0
word -2 stage	-16 -110 -18 -120 -95 191 136
word -2 star	-16 52 42 -26 -72 3 11
word -2 starred	-48 38 -2 0 -8 52 -34
word -2 starring	9 -7 43 -52 -1 0 0
word -2 stars	-2 -32 8 -12 8 29 -3
word -2 start	293 26 -48 -52 -60 -80 -132
word -2 starts	143 -61 -6 -15 -87 -44 100
word -2 stayed	-38 -139 -199 331 -84 -37 -36
word -2 still	-69 121 129 -36 -107 -19 -69
word -2 story	45 31 -11 70 -65 -65 -78
word -2 student	-42 -66 -40 108 243 -17 -233
word -2 studio	-11 96 -8 -24 -28 -44 19
word -2 studios	-63 239 -64 -24 -99 -69 -30
word -2 such	-18 75 79 -179 15 2 30
word -2 summer	9 -35 122 -57 -78 -33 51
word -2 supporting	211 -2 -205 -78 -1 0 -1
word -2 take	-75 -109 107 -34 223 -80 -104
word -2 taken	-142 173 -4 -68 165 -100 -122
word -2 takes	-90 -70 -17 -50 -70 281 -133
word -2 taking	0 0 0 0 0 0 -76
word -2 tale	-1 86 106 -81 -11 -75 -5
word -2 talks	-12 -35 130 4 -2 -3 -89
word -2 tea	-31 -84 -6 -13 128 -19 -149
word -2 teacher	-33 -27 -37 204 -15 -3 82
word -2 team	-168 66 -25 -54 353 -151 -56
word -2 television	-44 -113 3 -52 96 134 -15
word -2 tells	-3 -76 -56 148 -2 0 -6
word -2 ten	-21 154 -251 220 -55 -27 -72
word -2 than	-8 19 21 -41 -39 -24 39
word -2 that	-60 -11 32 50 -42 -38 34
word -2 the	-41 -27 -37 61 12 -17 -26
word -2 their	-4 3 -106 92 69 -27 -43
word -2 them	-58 66 -16 -31 -19 57 -29
word -2 themselves	76 213 6 -92 -9 -14 -172
word -2 then	80 -7 -32 -40 -30 -25 4
word -2 there	-124 34 51 -77 -41 84 -29
word -2 they	-102 18 -101 -110 239 -175 124
word -2 thing	-27 29 152 -41 65 -120 -64
word -2 third	-11 -47 139 -38 -6 -25 14
word -2 this	110 -14 80 -105 12 10 -4
word -2 those	-84 62 0 -111 -3 -139 179
word -2 though	1 34 8 -14 0 -25 0
word -2 thought	27 52 40 -123 -21 -28 -55
word -2 three	-11 -103 35 -66 21 146 -31
word -2 thriller	-20 -14 74 -17 -14 -7 -11
word -2 through	-10 -92 -8 -27 190 -36 -37
word -2 time	13 0 -134 65 -12 24 32
word -2 times	-28 253 -89 -99 -73 -89 80
word -2 title	-39 57 53 -29 -40 180 -10
word -2 to	21 31 -3 -16 19 -17 -2
word -2 together	120 51 5 -20 71 -233 -19
word -2 told	1 -19 35 -9 -26 33 26
word -2 too	-11 -12 99 -36 -14 -7 -6
word -2 took	185 -135 -19 -71 160 -32 -83
word -2 top	-156 32 -93 -80 36 184 12
word -2 trailer	-21 56 145 -63 -45 -66 -21
word -2 trained	0 -3 -15 -2 -16 0 1
word -2 turn	-2 54 -84 89 -4 -61 -4
word -2 turned	-72 111 146 -79 -18 -39 -19
word -2 turns	-129 2 12 223 -64 -83 -146
word -2 twice	61 -60 -62 43 -30 -57 107
word -2 two	-73 -42 163 -73 -30 123 -59
word -2 under	-48 62 33 -43 -76 38 -39
word -2 until	-34 -32 -11 140 10 -17 -2
word -2 up	-9 47 -18 34 -41 -25 -1
word -2 us	-8 25 85 -41 -4 -42 -9
word -2 used	-1 184 28 -7 -31 -134 -55
word -2 version	-43 -20 41 19 -84 145 -55
word -2 very	-41 -50 257 -96 -23 -33 -15
word -2 viewers	-33 -132 -3 -33 55 271 -106
word -2 village	-77 -40 -22 -55 -12 -12 248
word -2 villain	-46 155 -287 260 -86 -105 -183
word -2 voice	-19 -217 244 30 -74 81 -102
word -2 voices	-5 -1 237 -193 -3 -13 -14
word -2 walked	-30 -20 -26 -7 -62 -31 200
word -2 want	-1 0 -12 1 0 0 0
word -2 wanted	-52 -22 -52 334 -14 -10 -229
word -2 wants	-13 0 -2 -1 -25 -2 0
word -2 war	75 32 -85 -9 -51 9 33
word -2 was	21 21 -34 42 12 47 -44
word -2 wasn't	-24 -75 303 -17 -87 -30 -106
word -2 watched	-92 281 -144 -124 -16 -38 -57
word -2 way	-44 61 11 -17 -53 35 -8
word -2 we	-24 4 137 -23 -33 -54 -20
word -2 week	-23 35 -70 -56 -29 115 42
word -2 weekend	-18 63 24 -14 -119 -25 87
word -2 weeks	62 -14 50 -39 -68 -96 117
word -2 well	24 109 83 -310 -69 -36 189
word -2 went	-106 91 -48 -67 211 -53 -31
word -2 were	-34 5 115 -29 -37 -47 57
word -2 western	-12 -89 41 -4 -14 -3 97
word -2 what	74 78 19 129 -76 -57 -94
word -2 when	-34 4 -58 -27 82 -23 16
word -2 where	16 65 -46 -3 -91 -21 31
word -2 which	-30 -4 72 -56 -23 49 -5
word -2 while	1 -83 57 -13 -4 76 -14
word -2 who	-31 17 -100 124 -45 32 5
word -2 whole	-19 221 -41 -166 -31 -111 -39
word -2 whom	-36 -4 144 -69 -13 -12 -18
word -2 whose	-30 39 -38 -22 -18 11 -19
word -2 wife	-44 2 18 83 -9 -39 -8
word -2 will	-41 82 -27 133 -28 -110 4
word -2 winner	45 2 -101 -53 -47 129 -9
word -2 wins	-49 -183 -44 -9 -63 228 -54
word -2 winter	-24 93 197 -42 -34 -162 11
word -2 with	31 -17 19 -37 -14 -5 6
word -2 withdrew	-59 -5 -18 -25 454 -15 -461
word -2 woman	-92 112 10 25 36 -39 -39
word -2 won	-8 77 -31 -25 24 -14 -12
word -2 won't	-143 -351 -162 -134 -87 411 -189
word -2 work	-60 139 172 15 -58 -50 -20
word -2 worked	-95 3 176 -102 -122 115 -56
word -2 works	-113 4 -7 -145 310 -52 -75
word -2 world	-40 118 76 -126 54 -80 -38
word -2 would	-23 37 -27 102 -43 -43 -23
word -2 writer	-57 1 -28 66 -14 25 -21
word -2 writing	-16 -188 136 -37 -126 212 -20
word -2 written	-18 37 92 -7 -23 -24 -39
word -2 wrote	-82 33 -13 -5 110 -34 -28
word -2 year	-25 96 86 -117 -16 45 -96
word -2 years	-50 9 16 56 -57 69 -86
word -2 yes	43 -6 33 2 -47 -109 -24
word -2 yet	-114 86 -47 -222 205 -55 -20
word -2 you	-64 104 -1 -51 -50 -56 41
word -2 young	-14 -37 -22 96 -8 -21 -13
word -2 your	2 -14 -9 -1 -21 -1 -32
word -3 aboard	-5 0 -81 -3 0 -1 -1
word -3 about	44 90 59 -60 -62 -83 -27
word -3 above	-16 173 37 -121 -29 -37 -45
word -3 according	-102 -62 74 -165 102 -45 9
word -3 account	-15 -37 -80 -88 202 -75 -36
word -3 across	44 -20 -3 -3 -1 -6 3
word -3 acting	-92 57 -158 -26 -26 146 -78
word -3 actor	-26 51 -6 -35 -6 0 -15
word -3 actress	4 146 -20 -45 -30 -50 -19
word -3 adaptation	-87 -30 26 160 -75 -12 -30
word -3 adapted	-31 -46 16 -8 -17 -4 -4
word -3 added	-36 -39 3 -32 121 24 -31
word -3 after	-89 38 9 -10 -32 -42 -21
word -3 again	167 19 -118 -154 -5 -57 -26
word -3 against	15 -42 6 -29 -3 -8 5
word -3 agent	85 -6 91 -96 -77 -17 -17
word -3 ago	-38 -210 -80 -51 -29 227 -15
word -3 agreed	-82 -54 40 122 6 -14 -2
word -3 ahead	-83 47 197 -7 -45 -54 -59
word -3 album	31 -51 -4 -4 12 31 1
word -3 all	65 -51 -131 76 183 -129 -30
word -3 along	-8 -13 99 -74 -3 -21 -2
word -3 alongside	1 -15 76 -57 -5 -1 0
word -3 already	-159 42 -172 247 43 55 -98
word -3 also	-78 33 -86 65 1 91 -23
word -3 among	23 -108 135 -26 -5 -57 -1
word -3 an	-9 -99 -31 35 73 29 -37
word -3 and	-31 3 3 -5 6 -6 -3
word -3 animated	-26 43 -41 -3 -34 -11 -5
word -3 animation	-7 165 16 -5 -51 -114 -27
word -3 announced	-13 -64 55 -18 1 29 14
word -3 another	95 -38 17 85 -82 -23 -20
word -3 anyone	2 -10 114 -139 4 -1 3
word -3 appear	-148 -13 -74 -98 363 -2 -57
word -3 appeared	-4 -6 121 -13 -1 -4 1
word -3 are	79 -48 1 111 -51 -59 -20
word -3 around	46 -81 -87 195 -11 -4 -24
word -3 as	-4 15 -104 121 -10 37 -46
word -3 asked	34 18 115 -48 -8 -17 -6
word -3 assistant	-54 204 -111 146 -10 -205 -24
word -3 at	30 -40 -45 -47 -105 39 71
word -3 attached	-17 -60 38 130 -5 -90 -6
word -3 audience	23 -79 -61 52 145 -25 53
word -3 author	-67 -8 -8 -3 -1 -3 -2
word -3 autumn	-87 102 -47 5 -21 -8 -10
word -3 award	31 82 104 -211 -28 -15 41
word -3 awards	-2 -54 79 -3 -6 -9 -4
word -3 away	-87 -12 -9 228 -91 -17 -34
word -3 back	-56 71 14 26 -181 -57 56
word -3 backing	1 32 0 3 187 19 -172
word -3 bad	-65 59 -34 232 -24 -151 -31
word -3 band	-8 -16 -21 -38 145 -58 -7
word -3 based	-95 209 55 -34 -98 119 -175
word -3 be	27 -1 -5 6 -22 -44 29
word -3 beach	-40 -99 261 -99 -110 -18 -143
word -3 beat	-12 62 73 -4 -26 -33 117
word -3 beating	-10 196 -12 -46 -26 -72 -1
word -3 became	17 -9 -104 149 -5 -1 -10
word -3 because	-14 -118 60 -60 5 -33 -1
word -3 become	100 -83 80 -8 -19 -9 -65
word -3 been	-50 -14 -48 87 71 -11 -34
word -3 before	-70 62 -22 18 17 41 -48
word -3 began	-44 -16 -104 -37 297 -59 -31
word -3 begin	-7 -57 -8 -2 -10 -4 78
word -3 begins	-34 -63 117 -16 -69 -9 58
word -3 begun	-11 92 -87 -9 -58 -102 204
word -3 behind	-17 112 86 -111 -18 -33 -8
word -3 being	58 -79 -10 -47 54 -52 74
word -3 best	-26 -14 -46 24 -33 121 -23
word -3 better	-12 -143 301 -10 -7 -65 -10
word -3 between	25 -57 -6 -23 -25 -45 224
word -3 big	-167 83 -4 -43 -86 208 -54
word -3 biopic	315 -22 -7 -3 -33 -6 -43
word -3 board	6 -9 15 -6 3 0 0
word -3 book	-8 -65 -18 -32 90 46 -21
word -3 books	6 -153 6 -29 -3 177 -1
word -3 born	188 -11 -64 -32 -30 -9 -127
word -3 boss	-6 -12 0 -6 8 1 8
word -3 both	5 19 -47 133 -22 -149 -116
word -3 bought	0 -157 -3 -12 -22 -10 69
word -3 box	-28 -59 -139 -55 -55 398 -236
word -3 boy	178 -21 21 -43 -61 -12 -92
word -3 breaks	20 -4 141 15 53 1 -219
word -3 brings	31 231 -45 -36 -65 -95 -1
word -3 brother	-2 0 -79 1 0 0 0
word -3 brothers	0 -29 116 -41 -4 -1 -4
word -3 brought	-13 -101 -44 -58 -22 -39 51
word -3 built	-44 -27 -13 -19 76 4 -14
word -3 busy	1 -2 -1 1 0 0 -11
word -3 but	-13 -17 80 24 -27 -25 8
word -3 by	19 -61 98 -92 38 5 9
word -3 call	-39 -7 -44 -24 -129 -10 240
word -3 called	-81 6 -45 -96 -44 133 -112
word -3 came	-64 85 -62 -31 148 -67 -11
word -3 camera	-17 182 -5 -22 -15 -88 -12
word -3 cameraman	-5 -7 -10 -2 -1 1 -1
word -3 can	-130 -13 35 -35 -9 -56 168
word -3 can't	256 -12 -136 -25 -156 -9 -32
word -3 career	-6 148 -48 -20 -9 -68 -23
word -3 cartoon	-21 -25 -167 223 -22 -40 -40
word -3 cast	-31 77 19 -29 38 -43 -38
word -3 casting	-92 428 42 -10 -15 -28 -7
word -3 character	-13 -41 86 -29 57 19 -79
word -3 chart	-93 176 -24 -17 -49 -40 -22
word -3 children	-104 -32 257 -55 -38 0 -28
word -3 chosen	12 -33 288 0 -57 -156 -5
word -3 cinema	-54 44 -50 34 -25 -11 34
word -3 cinemas	-29 -13 -44 -36 171 -72 2
word -3 cinematographer	-16 -5 -100 -16 176 -1 -113
word -3 city	17 -152 -167 140 -29 -60 194
word -3 close	-79 210 -83 -12 -36 -105 -4
word -3 closed	170 -129 -7 -23 125 -120 -109
word -3 co-star	10 -87 123 -13 -38 -17 -19
word -3 come	57 69 -15 61 -40 -37 -40
word -3 comedy	29 -9 3 -54 -19 -42 -2
word -3 comes	-7 -194 90 -51 217 -109 79
word -3 comic	-16 63 60 -74 -10 -27 -3
word -3 coming	90 -20 -4 -26 -7 -3 -13
word -3 company	-10 -58 -80 -67 72 -82 0
word -3 completed	-40 68 13 -7 -49 -99 -103
word -3 composer	-8 120 -65 -55 -13 -6 -5
word -3 concerns	-15 -12 -4 -55 -3 -4 1
word -3 cost	-47 113 -30 -38 48 -6 -33
word -3 country	-11 200 -167 55 -13 -28 -1
word -3 couple	-2 -229 -8 -3 -26 -32 243
word -3 credited	-124 -7 119 157 -37 -30 -101
word -3 credits	84 -96 -46 -86 -101 245 -79
word -3 crew	-2 118 -3 -2 -16 -104 -7
word -3 currently	-9 -217 -5 -1 -4 216 2
word -3 cut	-8 -20 18 4 30 -6 -25
word -3 daughter	-34 -26 -13 -51 -1 -12 144
word -3 day	121 -32 -68 -102 119 -80 -85
word -3 days	-98 42 90 -69 -10 -1 -61
word -3 dead	-46 -208 -46 245 -57 -28 -32
word -3 deal	-13 107 36 -159 49 -24 -19
word -3 death	66 -14 190 -3 -28 -9 -47
word -3 debut	-13 -51 -9 -8 133 -76 -7
word -3 desert	-4 -7 -8 -7 -63 -9 101
word -3 designer	-9 -4 -23 -11 -3 -2 -1
word -3 detective	1 -79 -19 5 -2 224 -59
word -3 did	-81 -59 -1 46 60 -9 -22
word -3 died	-18 -5 -6 -2 -3 -2 16
word -3 direct	-24 119 -120 -19 -34 -51 -80
word -3 directed	6 55 17 -12 -12 -32 -18
word -3 directing	-29 89 54 -26 -25 -52 -37
word -3 director	-35 4 40 28 19 -16 2
word -3 directs	165 159 -294 -104 -129 -43 -38
word -3 distribute	-4 -52 1 -3 -9 -3 38
word -3 distributor	-93 138 -113 -33 -25 -68 -25
word -3 do	-26 -35 -81 108 -13 25 -12
word -3 documentary	6 43 -114 -4 -62 -24 92
word -3 does	-41 29 161 -142 214 -25 -167
word -3 doing	-3 -6 -35 0 59 -1 0
word -3 done	31 -104 -39 -29 -40 -58 -18
word -3 double	-33 72 -140 -52 -28 204 -23
word -3 down	-118 -6 122 -30 -56 -62 110
word -3 drama	-49 -57 -51 101 -27 49 82
word -3 drawn	-97 -3 0 -10 -1 -2 -2
word -3 dropped	6 -120 -8 287 -158 -12 -59
word -3 drug	-5 169 84 -67 -16 -59 -108
word -3 due	-1 72 -1 -7 -4 -49 2
word -3 each	-22 -3 -26 -182 -5 -14 272
word -3 earlier	-37 110 14 -35 -27 -98 -2
word -3 early	52 -9 87 -79 -59 76 -85
word -3 earned	-2 -6 37 -3 -1 0 -33
word -3 editor	19 -4 45 -8 11 0 76
word -3 eight	-19 47 -30 -5 -27 -44 76
word -3 else	-9 -6 -5 155 -27 -60 -32
word -3 end	9 -12 10 42 -15 -45 -2
word -3 ended	-14 -56 28 86 0 -10 -27
word -3 enough	12 -31 80 5 22 -52 -42
word -3 epic	-58 -98 -183 41 70 -24 -22
word -3 episodes	6 -253 -35 -11 -6 240 -3
word -3 even	-48 -6 78 -34 3 0 -2
word -3 ever	-25 -9 157 -7 -56 -3 1
word -3 every	33 -25 26 -4 -19 -10 1
word -3 executive	-76 94 58 -7 -38 -113 46
word -3 expected	-56 22 117 -85 -27 -114 -103
word -3 faces	-288 -2 -1 -3 426 -169 -191
word -3 falls	-25 -118 -152 216 -14 -8 62
word -3 fame	160 -4 -39 22 -173 -1 -6
word -3 family	-72 -12 -85 -46 31 -28 138
word -3 famous	205 -45 -6 67 -82 -29 -117
word -3 fans	-31 81 -6 -7 28 -22 -66
word -3 father	99 111 -53 -46 -13 -59 -74
word -3 favourite	-83 154 -37 -44 -18 -56 80
word -3 feature	34 -26 36 -28 -6 -75 14
word -3 features	4 -119 144 41 27 -47 -39
word -3 fell	98 -86 0 0 -1 -3 -10
word -3 festival	52 18 15 -101 -77 -43 58
word -3 fifth	-128 -1 -91 80 -52 119 -37
word -3 film	-16 28 1 21 -15 -42 5
word -3 film-maker	16 10 -79 4 -5 -3 -3
word -3 filmed	-12 -79 -30 -22 -36 -28 245
word -3 filming	-31 -68 -37 -2 87 -6 -54
word -3 films	-24 37 -115 145 27 -91 -43
word -3 final	131 -49 -135 -43 -62 153 -26
word -3 finds	5 -1 0 -10 -2 -1 -1
word -3 finished	-39 130 -54 -52 -38 -63 135
word -3 first	-32 24 8 -48 22 7 32
word -3 five	-49 -163 -36 30 9 176 46
word -3 follow	0 -1 27 -21 -3 1 0
word -3 follow-up	-132 -13 -1 -4 -2 -2 -4
word -3 followed	-18 71 -33 -23 -7 -71 -5
word -3 following	-20 46 1 -6 2 5 -50
word -3 follows	-115 -45 73 235 -59 -35 -56
word -3 for	-24 -12 -12 -30 19 37 17
word -3 former	-114 -155 -31 87 109 19 90
word -3 fortnight	-46 109 -3 -7 170 -72 -2
word -3 found	-69 17 -118 136 -37 -54 89
word -3 four	-6 -99 -3 77 -60 161 -128
word -3 fourth	-10 15 -306 211 -48 167 -180
word -3 friend	-53 -55 85 -25 -13 -3 -39
word -3 from	-38 15 21 -67 4 39 31
word -3 game	81 140 -8 -22 14 318 1
word -3 gave	32 55 10 -2 -60 34 -66
word -3 get	-28 -14 -50 -13 -47 -49 211
word -3 gets	109 7 -184 -101 42 -101 108
word -3 ghost	-5 -9 86 -51 -7 -4 -9
word -3 girl	17 -21 2 -2 0 -1 -3
word -3 given	-20 5 210 -42 -23 111 14
word -3 gives	18 -10 9 -22 -1 -2 -18
word -3 go	-129 53 -204 225 56 176 -88
word -3 goes	1 -143 -219 169 -12 143 53
word -3 going	-123 24 187 -1 -50 -110 -69
word -3 good	-95 2 147 173 -229 -25 -85
word -3 got	80 -64 130 -95 -64 -48 -33
word -3 grew	-20 -62 -26 -52 -10 -32 214
word -3 had	-5 117 13 -88 -39 25 -38
word -3 half	-11 119 -28 0 -20 -125 -36
word -3 hand	-202 -31 -13 -132 -82 -29 -13
word -3 has	-39 -25 -59 -2 42 15 46
word -3 hasn't	-12 34 -8 1 2 -28 0
word -3 have	-1 68 44 -40 12 -9 -7
word -3 having	-5 -119 77 -73 -1 -1 0
word -3 he	0 14 -32 29 -4 57 51
word -3 head	111 91 -22 -20 4 -29 26
word -3 heads	54 -22 -4 -5 -7 -7 -18
word -3 heard	-206 0 0 -12 179 -1 48
word -3 held	-24 -34 -4 -10 170 -6 -92
word -3 her	-29 -58 15 3 -18 34 54
word -3 here	-73 -212 -98 -34 -64 -13 272
word -3 hero	-307 257 50 -20 -37 -26 -72
word -3 him	55 6 -26 21 -19 -3 -65
word -3 himself	-75 -10 -3 -42 -48 173 -14
word -3 hired	-95 -15 -152 193 -30 -14 36
word -3 his	-48 -20 24 28 6 39 -30
word -3 hit	45 -138 -81 -33 -39 175 -9
word -3 hits	-8 -269 -3 -47 -12 273 67
word -3 home	-71 49 -64 72 -86 76 5
word -3 honoured	-58 -144 21 214 -217 -14 124
word -3 hospital	-8 -31 -22 -16 -2 44 -1
word -3 hosted	0 -8 51 -49 0 0 0
word -3 hotel	-23 78 -66 -97 -22 -45 125
word -3 house	-120 -102 -76 163 -102 -28 84
word -3 how	-30 -122 193 100 -52 -94 -25
word -3 husband	-37 123 8 -24 -5 -19 -14
word -3 idea	-133 -4 -13 -7 100 -4 -2
word -3 if	32 61 73 -139 -52 -32 26
word -3 in	-4 34 -14 -21 -17 8 40
word -3 include	-21 18 -9 -36 9 -72 16
word -3 included	-21 -82 9 -11 219 -56 -44
word -3 includes	-39 -70 42 -65 -9 171 -5
word -3 including	-5 -149 -88 169 4 51 8
word -3 instead	-23 122 12 35 1 -136 -9
word -3 into	-25 17 -126 116 -50 -38 -8
word -3 is	14 -42 -40 36 23 -15 -2
word -3 isn't	168 -2 -11 -36 -31 -18 -71
word -3 it	18 15 -6 -30 -13 -1 -7
word -3 its	39 -2 14 -53 29 3 -49
word -3 job	-29 172 -18 -48 -68 -65 -37
word -3 joins	-233 -7 -2 0 -2 5 -6
word -3 judge	-113 -6 409 -5 181 -12 -113
word -3 jury	-5 -44 67 -18 56 1 -83
word -3 just	28 -106 34 23 24 -7 -20
word -3 kitchen	-87 -75 72 -31 -37 -23 106
word -3 know	-35 268 -137 -85 -42 -37 -41
word -3 known	-169 159 -46 178 -4 -64 -81
word -3 knows	-7 -58 67 20 -10 -13 -9
word -3 label	-2 6 0 0 -2 -12 11
word -3 lands	-54 20 -1 -5 -4 -12 -97
word -3 last	-31 59 -23 8 -62 52 24
word -3 late	65 107 -51 -64 88 -43 -128
word -3 later	-3 165 260 -352 3 -30 3
word -3 latest	-153 107 -94 288 -8 -276 -10
word -3 latter	6 238 25 0 -1 -238 -8
word -3 lawyer	-50 -6 -21 -17 -3 -4 -5
word -3 lead	-162 177 31 -9 -43 123 -133
word -3 leading	81 88 92 -210 -20 97 -127
word -3 leads	-125 305 22 -64 -12 -53 -231
word -3 leave	0 -252 29 -7 -6 239 -4
word -3 leaves	-41 -83 -32 -77 -34 -26 303
word -3 leaving	-8 -100 -13 -1 -3 -1 -53
word -3 led	149 -3 -118 -11 -77 -2 92
word -3 left	169 116 -71 -32 -94 -107 -101
word -3 less	82 29 62 -120 -17 -56 -13
word -3 let	-17 131 171 -36 -86 -87 -152
word -3 life	14 5 72 143 12 -1 3
word -3 like	-19 73 69 59 7 -67 -65
word -3 liked	-8 31 4 -2 -2 -2 -2
word -3 line	-70 -155 -150 -41 105 172 132
word -3 lit	-5 193 69 -6 -2 -20 -3
word -3 little	-3 109 90 -48 -7 -158 -4
word -3 lives	-146 -81 -27 -26 -35 -10 260
word -3 long	22 -14 211 -112 -101 -11 -19
word -3 look	-1 41 -48 169 -65 14 -141
word -3 lost	118 71 -4 1 -96 -63 -40
word -3 love	-70 14 29 6 -8 -36 54
word -3 made	-26 34 -92 -35 -52 -3 -14
word -3 make	12 68 -32 -19 -2 -24 -28
word -3 maker	19 -2 -7 -5 -2 -27 -1
word -3 makers	-63 104 -19 -29 -21 -75 261
word -3 makes	104 -271 30 98 -4 41 -113
word -3 making	-5 -17 9 -26 4 -1 18
word -3 man	45 34 -20 -39 -10 -2 -23
word -3 manager	-4 -2 -2 -8 -1 -1 -1
word -3 many	143 -45 202 -136 -81 -97 -13
word -3 may	-103 230 -30 29 -30 -107 -20
word -3 me	-45 -10 201 -150 217 -10 -182
word -3 memoir	-7 -176 -6 -3 -1 156 -2
word -3 met	-22 80 22 -15 -21 -80 -3
word -3 million	32 -194 -5 -19 79 101 -2
word -3 minutes	34 -41 140 -132 -11 -5 -43
word -3 money	97 -14 15 -28 110 -61 -134
word -3 month	-285 99 4 3 48 -28 124
word -3 months	-10 92 -45 -52 -31 -42 -25
word -3 more	-58 60 -21 57 -68 59 -44
word -3 most	7 183 -95 -23 -21 -98 -15
word -3 mother	70 148 -158 -30 -2 -35 -4
word -3 moved	-2 17 -84 -45 -86 -37 -91
word -3 moves	-280 333 -57 -41 106 -83 28
word -3 movie	26 -125 21 10 8 51 -36
word -3 much	-8 135 -16 -56 -12 -55 12
word -3 music	-22 85 113 -20 -60 -134 80
word -3 musical	-45 -40 48 30 -32 -8 4
word -3 my	-16 80 47 67 -75 -73 -79
word -3 name	-21 -104 -6 30 -11 72 -11
word -3 named	-64 -60 155 -182 -16 86 -7
word -3 near	17 -66 20 -19 -5 -76 207
word -3 nearly	51 21 209 -149 -170 -104 -166
word -3 nephew	-2 748 114 57 0 0 25
word -3 never	-29 -20 121 -8 -50 -45 38
word -3 new	-8 1 -54 41 119 -16 -7
word -3 newcomer	-22 -20 156 -36 -17 -6 -98
word -3 newspaper	-77 -61 106 -7 129 -58 -1
word -3 next	-71 127 -36 47 15 -74 -65
word -3 night	-58 -44 -35 -73 50 30 25
word -3 nine	107 -57 -30 -51 -6 -90 88
word -3 no	-29 60 71 11 -30 -78 99
word -3 nominated	109 3 -8 -48 -74 -42 -2
word -3 nomination	-58 -81 -15 -10 -64 142 -2
word -3 nominations	5 57 -15 -1 -32 -2 -17
word -3 not	-69 45 -1 -64 -24 83 42
word -3 nothing	-20 -8 -8 -3 11 -1 -1
word -3 novel	9 -68 -4 -9 -7 69 -6
word -3 novelist	-14 -51 -93 -13 -6 63 -14
word -3 novels	-21 -23 -48 -18 -1 -3 -2
word -3 now	-53 75 -69 -204 11 102 46
word -3 number	-6 140 -43 -32 -8 -90 5
word -3 nurse	-1 212 -2 1 -15 -140 -1
word -3 of	28 -2 -24 -32 23 5 3
word -3 off	22 50 -80 -11 -81 123 -85
word -3 office	-10 -4 29 -12 -9 -1 3
word -3 officer	-2 -19 51 -3 -21 -3 -17
word -3 old	-63 78 133 -22 -41 117 -100
word -3 on	30 -84 -47 -25 43 69 -4
word -3 once	-241 9 -7 119 283 -67 277
word -3 one	-17 4 -16 -55 84 -8 -14
word -3 only	-69 -124 8 27 7 72 -40
word -3 open	-70 -82 -103 -3 345 -21 -91
word -3 opened	-119 -8 -3 -8 212 -6 -142
word -3 opening	-23 83 69 -1 -82 -34 -20
word -3 opens	-79 -9 -1 0 105 -1 -30
word -3 opposite	-30 -40 33 63 -9 -48 -18
word -3 or	-90 100 -123 -54 27 116 -79
word -3 original	-2 -77 97 -9 -3 -2 -3
word -3 other	-57 -11 93 -146 -71 75 80
word -3 others	-5 1 -1 -1 -1 -10 1
word -3 out	-68 -2 78 -38 68 -22 -4
word -3 outside	-5 -2 -2 -4 -45 0 0
word -3 over	-60 0 -45 -88 230 -21 -20
word -3 own	-69 68 1 -52 -30 96 -31
word -3 owner	-75 -2 -22 -34 -44 -3 159
word -3 paid	-13 48 38 -78 -6 -11 -19
word -3 pair	4 68 -6 22 2 -120 -23
word -3 parents	19 -23 48 -74 2 5 14
word -3 part	-30 -102 61 3 -35 -94 167
word -3 partner	-43 -4 -44 -6 -1 -1 -51
word -3 parts	60 -5 -27 -31 -330 105 264
word -3 passed	-1 -56 93 -144 -7 -14 -39
word -3 past	-22 164 -153 -95 90 -107 114
word -3 people	0 27 106 -38 -15 -54 -13
word -3 photographed	257 -76 -27 -21 79 -75 -179
word -3 picked	146 6 -8 -2 343 -8 -424
word -3 picture	29 -3 19 -75 46 -39 -36
word -3 place	-54 -47 24 -41 -109 -64 184
word -3 plans	-29 -143 -138 -98 -24 -12 404
word -3 play	58 107 -79 87 -25 -130 -59
word -3 played	-34 -36 19 48 9 27 -38
word -3 playing	-12 -92 -130 128 0 -3 -23
word -3 plays	-66 -34 -8 136 -38 -19 -103
word -3 playwright	-57 96 159 -15 -15 -149 -56
word -3 police	12 83 -33 -76 5 26 -45
word -3 policeman	-10 -5 0 -10 -1 0 -1
word -3 portrayed	139 -21 -110 38 -47 -4 -2
word -3 premiere	-22 81 -2 -4 -9 -51 -16
word -3 presented	222 -4 83 -14 61 -12 -228
word -3 president	-5 -1 -21 -1 0 0 -1
word -3 previous	16 166 -99 -31 -9 -16 -7
word -3 previously	-15 -66 111 -6 -6 33 -58
word -3 prize	-39 -53 -59 139 -199 114 72
word -3 prizes	-31 -42 69 -34 -5 -3 -6
word -3 produce	-1 29 -6 -1 0 -38 0
word -3 produced	-22 -43 -28 -47 10 132 60
word -3 producer	-91 67 -22 -12 33 -45 -41
word -3 producers	1 0 -18 -2 -4 -3 -2
word -3 produces	-40 -58 70 -4 150 -3 -16
word -3 producing	-1 29 20 -17 -3 -25 -2
word -3 production	-45 57 3 -28 103 -136 6
word -3 project	-65 -11 70 -23 -13 0 -14
word -3 published	-8 -1 0 -2 0 -3 0
word -3 put	62 -1 -39 -63 24 162 -226
word -3 raised	-67 -6 -7 -7 -190 -4 197
word -3 ran	-82 -37 -48 -75 137 -133 231
word -3 rang	-6 -1 71 -70 -1 -2 0
word -3 rather	-39 -175 140 -16 -71 -26 144
word -3 reached	73 -39 -3 -6 -38 -2 -3
word -3 read	20 -180 -36 -26 154 142 -168
word -3 real	-14 -344 240 123 -6 -27 -33
word -3 received	-140 -41 -6 -27 -22 -76 -26
word -3 recently	-4 8 -159 -29 -1 -39 -5
word -3 recognised	-181 129 113 -32 120 -22 -44
word -3 record	8 103 -131 -24 -43 136 -16
word -3 recorded	-42 -330 -38 -40 -9 282 -4
word -3 release	118 156 -52 -38 -59 -59 -16
word -3 released	-266 -20 27 5 -22 23 -180
word -3 releases	-5 -20 -3 0 -15 -1 128
word -3 remains	-6 147 2 -5 -5 -74 -3
word -3 remake	20 98 -193 -7 -11 -3 59
word -3 remember	-27 40 -11 86 -1 -50 -25
word -3 remembered	-226 353 -108 -61 -256 -40 -259
word -3 replaced	-6 -2 -12 -17 -8 -3 26
word -3 reporters	-49 -14 -234 260 -14 -1 -13
word -3 retired	-28 24 103 -149 -41 -96 137
word -3 return	-47 -18 -195 130 -10 -1 -9
word -3 returned	-37 -46 272 -124 2 -24 -30
word -3 returns	-27 -19 -12 4 16 -6 -75
word -3 right	-77 180 -31 -12 -19 -27 -66
word -3 rights	-140 171 -40 -20 -53 -4 -45
word -3 rival	-5 -101 -43 175 -197 -10 216
word -3 role	-43 17 77 35 -3 16 -30
word -3 romance	-116 -15 0 -31 187 -7 -13
word -3 room	-141 -29 47 -12 -105 -17 292
word -3 run	57 -15 157 -35 52 -4 -77
word -3 runs	76 -186 -5 0 -18 213 -2
word -3 said	40 -61 47 -6 -12 -8 -45
word -3 sales	-37 -89 -7 -34 309 -21 -36
word -3 same	-46 -28 -26 -40 -52 83 84
word -3 sang	-342 -187 -16 -25 -44 307 -68
word -3 sat	-16 -4 -11 -6 -6 -1 0
word -3 saw	-18 37 -384 213 -4 161 -94
word -3 say	148 -48 -75 189 -219 -15 -60
word -3 says	-120 143 147 -92 -45 -56 -39
word -3 scene	2 -93 -25 215 -11 -30 -60
word -3 school	-23 -45 -12 198 -10 -46 174
word -3 score	-12 -42 -127 -51 218 -71 -16
word -3 scored	-2 -72 -3 -1 -3 354 -1
word -3 screen	273 124 33 -74 -115 -52 -299
word -3 screenplay	-3 115 -18 -21 -26 -31 -22
word -3 script	-13 -9 46 -15 -2 -16 -16
word -3 season	7 -18 -55 -21 -127 221 -46
word -3 second	-67 165 58 -29 -23 144 -108
word -3 see	6 -20 83 -41 2 45 -43
word -3 seen	82 -53 -87 86 -14 57 29
word -3 sent	-214 -210 97 -114 -96 216 4
word -3 sequel	24 63 5 -1 -3 122 0
word -3 serial	-55 -13 -86 206 -65 -177 84
word -3 series	-61 10 76 114 -18 85 -17
word -3 set	206 -65 -72 -48 -26 -42 67
word -3 sets	-178 215 -35 -19 -32 -59 356
word -3 seven	-143 -40 -42 -59 -97 300 -105
word -3 shared	16 -3 -17 -6 -17 -2 2
word -3 she	-50 0 15 -37 -3 -36 69
word -3 shoot	-31 -247 -12 -10 -79 -38 170
word -3 shooting	-45 -96 -44 -30 -81 173 -27
word -3 shop	-116 -30 -39 -55 -90 -48 209
word -3 short	-62 96 -85 118 -9 -33 -1
word -3 shot	-33 -69 23 -9 -33 -23 198
word -3 should	39 -159 -2 -45 7 157 5
word -3 show	-12 -81 -3 -18 1 60 -1
word -3 shown	324 -4 -12 -22 -88 -5 -345
word -3 signed	-37 -22 -12 -25 132 -20 -25
word -3 since	41 -66 0 -24 -45 -53 -26
word -3 singer	-50 -38 -34 94 79 -27 -53
word -3 sister	-8 -4 -53 -5 -1 0 -3
word -3 sitcom	-42 -1 -157 -148 -16 331 -14
word -3 six	-53 -133 -43 -59 18 259 -60
word -3 sixth	-90 117 -183 -105 -9 -87 178
word -3 small	-37 45 128 -157 -63 -119 189
word -3 so	15 102 -39 -11 48 -106 -85
word -3 soap	-3 -3 -45 0 -1 -1 1
word -3 sold	-89 129 -64 -124 196 -39 -201
word -3 some	-61 -14 -10 -126 -37 -19 253
word -3 somebody	-49 119 -88 -316 -16 304 -30
word -3 something	-163 -137 351 -84 -57 -50 76
word -3 son	-165 -28 85 -34 -53 -27 186
word -3 song	65 -54 -55 -3 -42 71 -31
word -3 songs	46 135 8 -21 -110 -59 -29
word -3 spokesman	-18 0 58 0 -24 0 0
word -3 spring	-15 194 -60 -8 -41 -79 -8
word -3 spy	-12 -68 1 -2 -1 -5 0
word -3 stage	-33 -70 32 -51 43 -18 57
word -3 star	102 57 -66 14 21 -56 19
word -3 starred	146 26 -19 -13 -147 -9 10
word -3 starring	-31 -10 23 78 -5 20 -3
word -3 stars	-8 32 32 -20 -4 -3 -2
word -3 start	-53 -40 2 -29 -20 -10 45
word -3 starts	385 -223 -70 -10 -23 -187 -221
word -3 stayed	-36 -19 109 -16 60 -36 -66
word -3 stepped	5 -33 37 -8 -254 -8 253
word -3 still	19 -24 -96 7 -6 148 -16
word -3 stood	-2 -5 -8 -8 -29 -4 50
word -3 story	69 -11 -116 154 -15 -78 144
word -3 student	-2 -58 -1 -2 0 -1 59
word -3 studio	-11 -75 -10 -18 -39 0 -4
word -3 studios	-53 -5 -63 -3 159 -8 -180
word -3 such	-53 60 30 -24 1 -13 -13
word -3 summer	-16 -12 27 59 159 -5 -262
word -3 supporting	-15 93 6 -71 -8 1 -15
word -3 take	-81 75 78 1 -131 -14 41
word -3 taken	-89 18 54 -7 45 -53 -12
word -3 takes	-163 -122 25 69 -82 -23 -32
word -3 taking	13 -38 183 -10 -86 -93 40
word -3 tale	-67 -82 -327 146 -14 -9 339
word -3 talks	-253 52 43 -54 -171 252 -22
word -3 tea	-35 -4 84 -12 227 -12 -198
word -3 teacher	-70 -1 -29 -11 -129 -20 190
word -3 team	-101 -17 34 -21 -7 -6 -12
word -3 television	14 -75 -103 8 -27 19 82
word -3 tells	0 0 0 -35 0 0 0
word -3 ten	-43 125 -135 -87 244 -96 -35
word -3 than	-17 -62 30 -53 1 25 -7
word -3 that	1 -10 0 14 8 -47 -10
word -3 the	-35 -20 -49 34 -19 1 32
word -3 their	-34 -44 128 -31 -39 41 -16
word -3 them	-46 -63 0 182 -65 -34 -76
word -3 themselves	-1 -5 0 0 -60 -1 66
word -3 then	-9 28 -1 129 -57 54 -190
word -3 there	-25 60 56 -218 80 58 -35
word -3 they	-91 34 29 70 8 -14 -43
word -3 thing	-2 24 15 -1 -6 -26 -1
word -3 third	-165 76 127 -50 -53 141 9
word -3 this	-20 23 44 1 0 -46 -19
word -3 those	-101 93 -36 -25 -35 -13 100
word -3 though	1 114 -20 -56 0 -1 -34
word -3 thought	-16 -17 118 -5 -3 -4 30
word -3 three	-20 36 -22 -19 -83 37 7
word -3 thriller	-6 -18 -2 -3 -1 -1 -9
word -3 through	46 59 -31 -50 31 -13 -18
word -3 time	-2 20 68 -10 -8 -7 -56
word -3 times	-66 -4 13 -26 -250 152 151
word -3 title	-47 17 -19 -42 -69 33 181
word -3 to	27 15 -34 25 -18 -15 34
word -3 together	-100 127 -7 -12 75 -81 -21
word -3 told	86 -32 -134 22 50 -67 -62
word -3 too	-3 -46 80 -26 -3 -7 -2
word -3 took	-25 -3 -76 45 21 -33 44
word -3 top	64 -179 -37 -33 -82 203 -36
word -3 trailer	-23 168 -23 -10 -35 -73 -12
word -3 trained	-80 -24 0 0 217 0 -96
word -3 turn	-44 -159 -106 -21 235 -35 -38
word -3 turned	-4 42 -235 144 -38 -74 110
word -3 turns	56 128 -73 71 -54 -61 -80
word -3 twice	151 -66 -13 -6 -3 -37 -40
word -3 two	-21 -105 -38 -12 -66 167 29
word -3 under	1 70 -74 -56 -23 201 -65
word -3 until	-28 -17 -22 -16 194 -23 -79
word -3 up	-32 -32 -27 102 -44 -50 32
word -3 us	-5 -20 57 -87 5 3 2
word -3 used	-61 253 -109 -82 -1 55 -84
word -3 version	-74 -110 180 152 -8 -30 -39
word -3 very	174 -64 -113 -6 -2 -2 -1
word -3 viewers	-34 -142 -9 -20 11 212 -1
word -3 village	-8 -15 -19 -1 -7 -10 -13
word -3 villain	-53 196 -14 -85 -43 -21 -46
word -3 voice	64 3 6 59 -79 -16 -42
word -3 voices	-20 -68 60 -59 4 73 -2
word -3 walked	-96 231 -44 -103 -104 -18 76
word -3 want	-44 266 -325 114 42 -16 -10
word -3 wanted	31 -67 -165 458 152 87 -35
word -3 war	18 -56 101 -30 -3 -43 87
word -3 was	24 -9 -7 0 -14 2 -7
word -3 wasn't	-149 0 -56 -38 -87 -8 237
word -3 watched	-18 277 -18 -11 -14 -29 -9
word -3 way	-79 -38 39 -25 -48 -13 182
word -3 we	-43 -39 57 -33 -8 3 54
word -3 week	-31 192 -69 -92 -30 -51 -10
word -3 weekend	-66 -131 -155 -26 47 55 179
word -3 weeks	373 -396 -78 146 -21 -118 106
word -3 well	-48 -81 139 -71 -3 76 -52
word -3 went	-36 76 -14 -18 22 -57 -25
word -3 were	31 -97 98 -82 -29 -1 69
word -3 western	-3 -7 -12 -24 -5 -5 -2
word -3 what	110 -19 -63 -73 -58 -8 -78
word -3 when	-86 148 -76 -7 -3 -10 -11
word -3 where	191 -194 10 10 -42 14 6
word -3 which	24 -76 -9 50 21 13 -52
word -3 while	-12 48 16 -48 -13 -23 -14
word -3 who	-11 -25 -4 33 -15 6 -17
word -3 whole	-45 156 -91 -8 61 -26 -33
word -3 whom	-34 -16 -26 213 -94 -15 -1
word -3 whose	-64 12 -15 15 68 -67 -30
word -3 wife	-15 -1 65 -10 -40 -4 -24
word -3 will	-10 53 -43 17 -14 -32 21
word -3 winner	64 -39 -10 -20 6 13 -2
word -3 wins	-49 198 -5 -2 0 -34 -4
word -3 winter	-21 -23 124 -55 -15 -13 -33
word -3 with	24 34 5 -54 37 -60 -26
word -3 withdrew	14 0 0 0 0 0 0
word -3 without	-63 -13 21 1 -2 -1 64
word -3 woman	-26 -38 -21 110 -16 -28 16
word -3 won	66 -182 -49 129 39 120 -6
word -3 won't	-8 147 -137 -79 165 -87 -25
word -3 work	-111 18 71 22 38 -15 -81
word -3 worked	-114 3 73 -10 124 -38 -24
word -3 works	-1 -9 23 -10 -2 -3 0
word -3 world	-16 121 -8 -33 -111 -67 139
word -3 would	51 -149 -57 6 -85 30 125
word -3 writer	85 15 -108 73 -66 -36 -34
word -3 writing	8 -79 -107 -41 -9 231 -32
word -3 written	5 -77 44 -3 -47 47 -14
word -3 wrote	-13 37 14 -33 -40 -49 -6
word -3 year	3 107 -25 -73 -54 -55 60
word -3 years	105 108 127 -65 -153 -84 -73
word -3 yes	-15 -16 225 -6 -4 -4 -1
word -3 yet	-68 -6 163 -99 -3 -23 -7
word -3 you	-11 229 -31 -160 -47 -95 91
word -3 young	-31 -5 -30 7 -23 67 -15
word -3 your	-40 -27 -97 -169 66 71 -146
word +1 abandoned	-18 -58 94 -6 -12 -4 -29
word +1 aboard	12 -16 2 -5 -7 -2 13
word +1 about	62 87 -90 -77 92 -29 -30
word +1 above	-59 272 -56 -11 -50 -10 -39
word +1 account	-1 -24 67 -10 -21 -2 -7
word +1 across	252 -24 -51 -125 -69 -13 -24
word +1 acting	178 -162 -20 -7 -5 -25 -5
word +1 actor	14 58 -70 -20 -35 -73 144
word +1 actress	-113 -47 -97 -43 95 241 -16
word +1 adaptation	45 -115 167 -3 -10 -62 -10
word +1 adapted	193 -72 26 -47 -81 -34 -13
word +1 added	-98 93 57 -8 -10 -21 -5
word +1 after	9 -44 68 26 25 -28 -9
word +1 again	47 -97 122 51 -10 -56 -51
word +1 against	14 -53 -91 -169 -88 -36 219
word +1 aged	-50 -24 5 -11 -4 -8 128
word +1 agent	-99 -16 0 -71 238 -12 -19
word +1 agreed	-2 -18 32 -28 12 2 0
word +1 ahead	14 -10 0 -6 4 0 0
word +1 album	-25 -18 15 1 11 -24 34
word +1 all	73 8 -11 -62 -44 98 -50
word +1 along	27 -20 -30 69 9 154 -30
word +1 alongside	-18 83 -28 71 -12 -94 -11
word +1 already	-136 168 62 -3 12 -73 -34
word +1 also	-24 19 45 -21 1 -11 -18
word +1 among	-19 188 -47 -23 -37 -81 -11
word +1 an	42 -22 43 -30 -8 -10 -8
word +1 and	-24 20 10 21 14 22 28
word +1 animated	56 -56 54 -2 -19 -4 -23
word +1 animation	-28 -7 71 -75 39 -14 -11
word +1 announced	-59 -23 -28 -50 233 -21 -37
word +1 appeared	-32 52 97 -25 -7 -85 -9
word +1 appears	-11 -282 226 -22 -21 253 -50
word +1 are	40 -27 -13 5 28 -25 -5
word +1 around	-279 -42 -285 -78 -209 348 -94
word +1 arrives	-203 44 -95 293 -102 -123 -74
word +1 as	30 -20 53 -23 -5 5 -26
word +1 asked	9 -57 132 -45 -3 -9 -9
word +1 assistant	-5 -2 43 -16 -19 -3 -4
word +1 at	22 -10 -10 28 -8 17 -38
word +1 attached	-10 -21 184 -30 -151 -139 -49
word +1 audience	44 -42 111 -60 -23 -5 -22
word +1 author	-48 -129 -26 -5 -11 210 -24
word +1 award	194 -36 -9 -73 -23 -60 -73
word +1 awards	126 -147 -60 -9 128 -40 -32
word +1 away	-128 -9 259 -88 -47 -58 -14
word +1 back	90 -7 143 -49 -28 -101 -49
word +1 backing	-45 -41 -23 -13 155 -34 -18
word +1 bad	-6 -9 113 -6 -81 -4 -15
word +1 band	-39 -5 -268 -3 -15 -101 421
word +1 based	170 -135 -21 -55 60 -12 7
word +1 be	18 99 -24 -146 -21 -8 8
word +1 beach	14 -7 -6 -3 -9 -1 18
word +1 beat	-164 338 -71 -46 -21 -25 -9
word +1 became	-157 148 -2 -47 -65 137 -29
word +1 because	12 1 17 -12 -50 -60 103
word +1 been	136 -65 -3 114 -155 -79 -26
word +1 before	89 40 -143 20 88 30 -55
word +1 began	-95 44 84 -46 -101 138 -37
word +1 begin	276 -22 -90 -24 -81 -26 -37
word +1 begins	21 -149 -43 -18 -46 310 -52
word +1 behind	128 76 -54 -8 -115 46 -126
word +1 being	36 -103 -278 436 -28 -71 24
word +1 best	-5 43 31 -4 -39 -46 31
word +1 between	42 -27 -7 -4 -15 -1 11
word +1 big	53 -57 67 -5 -8 -5 -2
word +1 biopic	-128 -175 5 320 -71 -101 25
word +1 board	25 -28 -1 -8 11 3 1
word +1 book	39 -19 88 -3 -29 -36 -38
word +1 books	-69 -102 12 153 -86 140 -40
word +1 born	350 -326 -28 -10 -13 -150 -15
word +1 boss	6 -5 -26 -1 37 -2 -8
word +1 both	-8 -41 57 -17 -4 25 -4
word +1 bought	22 -48 -10 -46 78 -27 16
word +1 box	102 -7 -34 -12 -87 -9 69
word +1 boy	128 -11 -90 13 -51 -9 12
word +1 breaks	-102 180 -3 -99 -120 88 -35
word +1 brings	-90 -45 -62 -58 246 -36 -22
word +1 brother	-19 -7 209 -89 -18 -5 -61
word +1 brothers	-29 -29 242 -5 -28 -4 -121
word +1 brought	-92 216 -45 -98 1 -42 -45
word +1 built	-1 -13 188 -79 -3 -53 -35
word +1 busy	75 -8 -12 -7 -11 -3 -6
word +1 but	-24 78 -39 33 -15 -3 -25
word +1 by	54 8 -16 -36 -23 61 10
word +1 call	26 -13 0 -3 0 0 0
word +1 called	-26 -55 8 -41 14 -27 82
word +1 came	14 129 13 -51 44 -67 -79
word +1 camera	-27 -9 92 -35 -33 -3 -6
word +1 cameraman	60 -2 -25 -6 -9 -2 -23
word +1 can	-36 -4 -62 17 119 -24 0
word +1 can't	-15 -34 109 -17 -12 -9 -13
word +1 career	-48 -11 219 -16 -13 -16 -117
word +1 cartoon	-37 -6 -21 -8 86 -4 -12
word +1 cast	15 -4 5 -13 -4 -17 21
word +1 casting	-328 -47 -209 366 -36 -109 -170
word +1 character	-38 -29 21 -18 74 13 -20
word +1 chart	-48 -14 -17 -3 -9 -3 111
word +1 children	-106 -68 -56 393 -57 -45 -32
word +1 cinema	91 -79 -82 -60 73 -51 36
word +1 cinemas	31 -47 -4 -5 -28 -8 66
word +1 cinematographer	38 -13 -4 0 -10 -1 -9
word +1 city	58 -11 -4 -16 -5 19 -42
word +1 close	-135 246 -42 -5 -20 -16 -9
word +1 closed	-61 -24 -139 -127 -40 274 -28
word +1 co-star	-11 4 131 -62 -5 -45 -5
word +1 co-writer	-64 -55 238 -55 -28 -48 -39
word +1 come	-75 133 282 -107 -105 -67 -196
word +1 comedy	-15 -69 85 -24 92 -52 -22
word +1 comes	-112 213 -123 163 -82 -90 8
word +1 comic	-32 208 -57 -18 -40 -113 -11
word +1 coming	-7 203 -69 -7 -15 -77 -9
word +1 company	-75 -30 28 -32 -63 137 17
word +1 completed	-1 -8 26 -11 -1 -2 -2
word +1 composer	-120 -186 -39 -111 -64 -209 394
word +1 concerns	-110 227 -76 -11 -20 -10 -5
word +1 confirmed	79 -53 -94 -21 128 -51 -43
word +1 could	-53 30 1 99 -51 -14 -13
word +1 country	10 -1 -3 0 1 -5 0
word +1 couple	177 -18 -47 -44 -50 -15 2
word +1 credited	17 -5 -6 -2 -6 -1 -1
word +1 credits	-76 -6 151 -12 -44 -7 -11
word +1 crew	2 283 -260 -7 -19 -6 -5
word +1 currently	10 -9 5 -12 13 0 0
word +1 cut	75 -87 114 -12 -42 -8 -36
word +1 daughter	-2 -3 72 28 -44 -36 -10
word +1 day	58 -15 -21 -6 -8 -3 -3
word +1 days	8 -12 -52 103 -13 -2 -28
word +1 dead	62 -134 -125 161 -7 -5 -8
word +1 deal	22 -7 -68 -16 80 -21 2
word +1 death	-12 -105 219 8 -31 -42 -33
word +1 debut	193 -71 33 -91 -55 -15 13
word +1 desert	-67 -57 42 -13 -65 -15 158
word +1 designer	120 -54 -27 -3 -13 -8 -5
word +1 detective	-211 -15 104 -60 -56 -6 234
word +1 did	-56 73 42 -39 -27 87 -52
word +1 died	-44 -15 176 -25 -34 -10 -22
word +1 dies	-21 64 80 -43 -3 -49 -7
word +1 directed	-10 -19 70 -15 -16 -2 -6
word +1 directing	-11 -32 117 -15 -10 -5 -34
word +1 director	23 90 -46 -11 13 -45 4
word +1 directs	-27 55 120 -20 -20 -87 -12
word +1 distributor	44 -1 -3 -8 -4 -20 -6
word +1 do	64 -52 43 -13 -14 -10 -9
word +1 documentary	-32 -45 -190 -25 279 -21 -23
word +1 does	-2 6 71 -41 -6 -15 -7
word +1 doesn't	-76 -97 -69 162 74 38 -43
word +1 doing	15 -39 201 -127 3 2 -57
word +1 done	-29 -17 131 -5 -42 -13 -9
word +1 double	143 -114 -97 -60 -143 215 -150
word +1 down	207 -28 -24 -35 -56 -41 -12
word +1 drama	121 -79 86 -36 44 -53 -69
word +1 dropped	-129 282 -40 -23 2 -46 -28
word +1 drug	-14 -36 126 -12 -55 -28 -6
word +1 due	17 -3 -3 -1 -6 -1 -2
word +1 each	3 -3 1 -11 10 2 2
word +1 earlier	-33 108 51 -19 -21 -6 -47
word +1 early	-32 -107 -31 -9 57 -42 160
word +1 earned	-152 116 101 -28 -29 -93 -39
word +1 editor	45 -12 285 -141 -3 -197 -1
word +1 else	97 -20 -28 -15 -9 -8 -5
word +1 end	16 148 -59 -45 -19 -47 -12
word +1 ended	-208 -34 -27 -13 -33 401 -154
word +1 enough	-22 -23 -29 -15 -27 -3 147
word +1 epic	41 -39 62 -73 -14 -19 27
word +1 episodes	207 -9 -114 -7 -22 -26 -12
word +1 even	-26 11 99 -26 -22 -25 -6
word +1 ever	45 -31 92 -50 -13 -27 -13
word +1 every	-40 55 -26 158 -24 -113 -29
word +1 expected	1 1 38 -34 -3 -5 2
word +1 faces	22 -58 1 0 69 37 -93
word +1 falls	167 92 -179 -15 -26 -9 -51
word +1 fame	-62 253 -247 -40 -33 131 -69
word +1 family	-10 -82 -2 45 -120 -23 194
word +1 famous	14 -94 133 -38 -3 -2 -1
word +1 fans	-3 -106 247 52 -129 -7 -17
word +1 father	-28 -8 -80 170 -18 -18 -36
word +1 favourite	-217 -32 71 -36 -136 -63 282
word +1 feature	-26 -28 -44 -4 108 -7 -1
word +1 features	-58 54 45 -13 -5 -21 -3
word +1 fell	-138 146 9 19 -145 116 -67
word +1 festival	-51 -54 -46 -10 43 -21 119
word +1 fiction	3 -35 50 -3 -24 -6 -22
word +1 fifth	14 -6 -7 -1 -2 -2 -1
word +1 film	12 24 2 31 10 -37 -39
word +1 film-maker	81 -16 -15 0 -8 -21 -6
word +1 filmed	-84 -10 175 -5 -54 -4 -25
word +1 filming	-8 -1 -1 0 -4 0 16
word +1 films	33 63 -4 45 -64 -32 -28
word +1 final	-20 -87 -52 58 -31 111 -11
word +1 find	331 -217 -174 -179 -137 -202 -26
word +1 finds	-81 18 210 0 -24 -84 -42
word +1 finished	-35 -97 146 -48 -38 -10 141
word +1 first	-23 40 -12 25 -14 -17 3
word +1 five	1 -64 -4 -1 -6 -3 83
word +1 follow	234 64 -130 -71 -29 -19 -21
word +1 follow-up	-16 -11 72 -16 -24 -6 -8
word +1 followed	114 62 25 -51 -254 -112 54
word +1 follows	-21 202 -74 -13 -25 -18 -40
word +1 for	41 -15 -4 -14 -5 3 32
word +1 former	92 -3 65 -65 -25 -3 -42
word +1 found	-50 -91 -33 -43 -38 -22 275
word +1 four	58 30 -29 -8 -24 -13 -8
word +1 fourth	13 -4 12 -2 -5 -8 -12
word +1 friend	-127 -30 -202 161 296 -28 -122
word +1 from	68 37 -6 3 -48 -8 -19
word +1 game	-67 156 -68 -8 70 -40 -77
word +1 gave	-21 41 82 -43 62 -103 -30
word +1 get	-18 -79 -6 -16 -72 -13 229
word +1 gets	-139 3 -20 140 -74 -82 160
word +1 ghost	-33 -19 182 -10 -95 -21 -31
word +1 girl	241 -2 -119 -47 -20 -5 -69
word +1 given	-2 -19 39 -14 -4 -1 -9
word +1 gives	-46 -40 126 -13 -5 -3 -9
word +1 go	-39 -96 19 66 137 -62 -41
word +1 goes	-107 168 15 133 -110 -63 -64
word +1 going	1 -114 -10 287 -64 -45 -35
word +1 good	169 -66 -41 -9 -18 -13 0
word +1 got	-106 93 27 62 -84 34 -24
word +1 grew	-48 -9 153 -53 -17 -6 -13
word +1 had	-30 9 13 3 27 -12 -16
word +1 half	15 -6 0 -1 0 -2 0
word +1 has	-32 -24 13 -4 42 -21 20
word +1 hasn't	-40 -51 45 83 -12 -45 -12
word +1 have	75 -37 -31 -24 3 19 1
word +1 having	0 -21 15 0 0 0 -2
word +1 he	38 44 -27 31 23 -37 -65
word +1 head	6 -33 -33 -35 166 -2 -75
word +1 heads	-7 -12 91 -52 -2 -5 -8
word +1 heard	71 -27 129 -52 -46 -33 -7
word +1 held	-150 237 -110 -10 -143 -27 -24
word +1 her	21 -25 85 -47 -5 -6 -11
word +1 here	62 114 36 -5 -36 -29 -130
word +1 hero	-29 -80 -140 -23 229 -26 -63
word +1 himself	-75 -32 172 86 -31 -41 -36
word +1 hired	-86 -12 38 -17 95 -5 -1
word +1 his	27 -22 -8 46 -6 -10 -12
word +1 hit	297 -108 -110 -3 -58 -6 -10
word +1 hits	136 -86 -18 -1 -12 -8 -8
word +1 home	-29 160 -28 -59 -37 -17 23
word +1 horror	-148 -4 -11 -40 120 -31 -17
word +1 hospital	-59 -4 -24 -1 111 -3 -40
word +1 hosted	-7 -8 69 -28 -10 -3 -4
word +1 hotel	390 0 -7 -1 -357 -2 -265
word +1 house	-65 116 -69 -100 -119 -33 209
word +1 how	4 -140 -4 -2 -9 133 -3
word +1 husband	-3 -2 87 -66 -7 0 -9
word +1 idea	56 -7 -16 -6 -5 -23 -3
word +1 if	14 -42 18 -18 26 6 -1
word +1 in	2 -19 -20 34 -16 -1 31
word +1 include	2 -2 -44 -3 106 -3 -60
word +1 includes	-61 113 -13 -2 -2 -33 -3
word +1 instead	-25 174 -188 -24 -30 -31 139
word +1 into	-36 41 -75 76 -60 48 -18
word +1 introduced	-151 145 61 -71 -18 -8 -27
word +1 is	-42 33 31 8 -2 -4 -18
word +1 isn't	-70 175 -16 -32 -40 -35 35
word +1 it	34 -22 15 -16 -5 0 -7
word +1 its	8 50 -13 -11 -31 -21 11
word +1 joined	-72 -12 148 -6 -33 -11 -12
word +1 joins	-103 -19 234 -69 -26 -47 45
word +1 judge	-80 -63 -63 -14 219 -101 72
word +1 jury	-21 -15 -18 -8 -24 -6 104
word +1 just	82 -49 -24 42 -6 -97 5
word +1 kitchen	-16 -9 340 -44 -139 -6 -261
word +1 know	64 -34 -27 -12 -18 -20 43
word +1 known	276 -16 -135 -9 -39 -7 -36
word +1 knows	185 -48 79 -48 -68 -31 -111
word +1 label	-28 -3 -44 -4 163 -30 -47
word +1 lands	-125 205 -199 -22 -95 -81 164
word +1 last	-35 -15 -50 -11 112 25 -21
word +1 late	14 -12 -27 -2 -10 -5 47
word +1 later	-50 -18 126 -7 -88 -7 56
word +1 latest	-9 -58 -99 -26 217 -3 -22
word +1 latter	39 -13 -5 -2 -5 -3 -1
word +1 lawyer	-23 -51 204 -41 -46 -3 -4
word +1 lead	13 126 -35 -25 -26 -46 -64
word +1 leading	14 -14 81 -20 -6 -6 -41
word +1 leads	-42 270 -27 -25 -25 -87 -60
word +1 learned	84 -54 48 -35 -71 -30 -55
word +1 leave	2 -4 9 -11 5 0 0
word +1 leaves	-83 -33 147 19 -24 -36 -33
word +1 led	10 -41 -2 -4 -1 -1 33
word +1 left	-69 58 115 -15 -37 -15 -20
word +1 less	11 -2 -7 -1 -4 -4 -1
word +1 let	25 -56 134 -49 -24 -26 -18
word +1 life	16 -5 -1 -2 0 -3 0
word +1 like	15 55 -8 -15 -13 -21 4
word +1 liked	-88 -12 187 -18 -35 -8 -19
word +1 line	131 -133 -364 266 -72 -27 102
word +1 lit	-11 -13 79 -20 -27 -5 -3
word +1 little	2 -52 63 0 3 -2 -8
word +1 lives	-91 -107 -193 406 -61 -37 -80
word +1 long	120 -8 -38 -3 -8 -46 -1
word +1 look	2 56 31 25 -11 -63 -30
word +1 lost	-93 -157 115 -12 -55 123 85
word +1 love	-13 223 -14 92 -221 -46 -89
word +1 made	-12 10 42 -25 -4 90 -80
word +1 make	321 -71 -53 -89 -51 -22 -26
word +1 makers	20 -6 -6 -4 -4 -3 -2
word +1 makes	-34 71 -79 135 9 -10 -94
word +1 making	-3 -48 -60 153 -3 -1 -6
word +1 man	3 -67 -207 -57 140 -51 201
word +1 manager	41 -6 2 -23 -8 -2 0
word +1 many	18 -4 -4 -1 -2 0 -1
word +1 married	42 -1 -12 -5 -3 -10 -4
word +1 may	-9 97 -17 -23 1 -18 0
word +1 me	182 -11 -34 -5 -80 -2 -40
word +1 met	209 -51 -27 -66 -11 -13 -20
word +1 minutes	32 -38 36 0 -1 -1 -34
word +1 money	12 -30 -40 -55 -44 -34 164
word +1 month	9 -2 0 -1 -1 0 -1
word +1 months	18 -1 -6 -1 -3 -2 -2
word +1 more	-85 88 56 -11 -7 -8 -10
word +1 most	7 -35 -92 -36 -27 -7 212
word +1 mother	128 -13 25 37 -25 -20 -146
word +1 moved	-170 -92 -29 182 233 -190 -176
word +1 moves	-114 169 -52 29 -43 -23 -32
word +1 movie	27 -7 20 90 -107 -10 -23
word +1 much	53 -15 -13 -15 -11 0 0
word +1 music	40 -12 -15 -1 -5 -6 -2
word +1 musical	-23 -69 72 -28 73 -32 16
word +1 my	112 -24 -30 -2 -6 -17 -28
word +1 name	100 -25 47 -6 -60 -17 -47
word +1 named	-42 -43 189 -5 63 -132 -25
word +1 near	-92 151 -20 -12 193 -27 -194
word +1 nearly	-29 40 53 122 -34 -31 -124
word +1 nephew	-42 -19 -121 229 -23 -20 -11
word +1 never	-39 33 85 -44 -7 -7 -14
word +1 new	-88 -43 -24 212 13 -14 -35
word +1 newcomer	51 -28 -2 -1 -6 -6 -2
word +1 newspaper	65 -14 -40 -5 -197 -58 237
word +1 next	-14 31 -6 -12 -49 14 47
word +1 night	75 -4 -4 -2 -56 -3 -5
word +1 nine	-42 -102 15 -20 -30 290 -239
word +1 no	-6 153 -51 0 -19 -115 -8
word +1 nomination	23 -4 -6 -2 -7 -3 0
word +1 nominations	81 -29 -18 -13 -26 -2 -4
word +1 not	33 -88 -55 106 62 -15 -40
word +1 nothing	41 0 -1 -1 -1 0 -38
word +1 novel	-10 -24 132 8 -41 -34 -25
word +1 novels	13 -38 62 -6 -2 -13 -8
word +1 now	46 -114 -72 112 82 -14 -39
word +1 number	6 -6 104 -25 -43 -14 -24
word +1 of	8 -46 -19 -19 2 -52 -33
word +1 off	105 98 -62 -69 -33 -39 -33
word +1 office	124 -41 -317 359 -104 -22 -66
word +1 officer	247 -27 -74 -101 40 -14 -48
word +1 old	55 -47 19 17 -100 -4 54
word +1 on	3 17 -3 -1 5 -8 8
word +1 once	-16 -55 102 -16 -71 -25 97
word +1 one	28 13 103 -35 -39 -32 -34
word +1 only	15 42 -16 -4 -19 -9 -4
word +1 opened	-130 124 -114 -8 199 -56 -32
word +1 opening	29 -5 -9 -1 2 -12 6
word +1 opens	-33 147 -63 -28 -6 -5 -8
word +1 opposite	-25 41 -78 58 -33 75 -150
word +1 or	-6 74 78 -78 12 -31 -54
word +1 original	33 -14 43 -23 -15 -15 -8
word +1 other	1 -9 26 -6 -4 -2 0
word +1 others	-30 -35 109 -15 -42 -2 -11
word +1 out	43 178 -40 -5 -66 -86 -99
word +1 outside	-155 218 7 -17 -129 -66 0
word +1 over	-36 51 -23 -45 39 7 -7
word +1 own	-11 -3 52 -40 18 -3 -7
word +1 owner	-12 -14 -42 -34 202 -4 -111
word +1 paid	-55 -84 95 -10 98 -28 -9
word +1 pair	32 -6 -16 -1 -5 -2 -2
word +1 parents	32 -21 9 -23 2 0 1
word +1 part	3 85 36 -60 -27 -4 -15
word +1 partner	-59 -39 -68 202 -112 297 -19
word +1 parts	202 -43 -77 -9 -20 -22 -7
word +1 passed	-7 175 56 -31 -34 -129 -9
word +1 past	-20 -40 -205 360 -89 -19 -125
word +1 people	165 -4 3 -22 -46 -4 -79
word +1 photographed	-14 -4 51 -18 -12 -6 -6
word +1 picked	-45 -16 117 -38 -8 -9 -13
word +1 picture	-126 -68 116 75 30 -37 -3
word +1 place	8 -4 144 -3 -100 -6 -35
word +1 plans	1 -32 4 -48 108 -6 -17
word +1 play	63 -57 36 -39 -2 -33 44
word +1 played	-142 91 25 70 -19 -13 -10
word +1 playing	1 -16 -3 -1 -16 -1 39
word +1 plays	-47 -7 114 -26 -19 -11 -4
word +1 playwright	39 -5 -4 -2 -7 -3 -23
word +1 police	127 -16 -14 -26 -32 -43 9
word +1 policeman	-12 -15 -167 -32 -21 -6 217
word +1 portrayed	-1 -12 64 -68 0 0 -1
word +1 premiere	-2 -15 -25 -4 2 -11 59
word +1 presented	-40 -6 222 -18 -24 -5 -126
word +1 president	-21 -19 -15 -27 32 -2 56
word +1 previous	-9 -30 113 -4 -18 -3 -41
word +1 prize	40 -41 -42 -22 -36 33 65
word +1 prizes	0 -9 -2 -1 -25 -7 42
word +1 produce	-3 -24 60 -3 -21 -3 -6
word +1 produced	-116 -47 -11 -20 233 -16 -33
word +1 producer	12 -39 -112 -15 25 148 -9
word +1 producers	-89 110 -65 -1 55 -7 -3
word +1 produces	-98 -252 105 -20 294 -6 -13
word +1 producing	-1 0 13 0 0 -9 0
word +1 production	-4 -17 17 -47 121 -49 -15
word +1 project	-82 1 269 -47 -38 -38 -40
word +1 published	-76 -14 169 -10 -29 -12 -7
word +1 put	-75 -44 20 -41 216 34 -81
word +1 raised	3 -59 3 -15 41 3 26
word +1 ran	-84 87 8 -37 -137 202 -80
word +1 rang	-76 215 61 -83 -49 -58 -48
word +1 rather	-4 -1 -1 -3 -2 -1 17
word +1 reached	-26 -70 49 -91 219 -26 -17
word +1 read	-50 -7 91 -5 -5 -2 -3
word +1 real	-9 122 -30 -17 -25 -51 -2
word +1 received	-115 52 9 48 141 -93 -46
word +1 recently	-29 -52 98 -3 -13 -1 -6
word +1 recognised	-65 -72 -96 -14 269 -1 -81
word +1 record	31 -16 -8 -3 -7 -12 18
word +1 recorded	-169 -79 255 -14 23 32 -23
word +1 release	37 -38 -15 -2 51 -32 9
word +1 released	76 -82 -67 2 165 -50 -46
word +1 releases	-41 -30 -24 -2 124 -12 -11
word +1 remains	2 116 -185 111 -27 -42 -18
word +1 remake	-26 36 -105 -60 -23 223 -21
word +1 remember	23 -7 0 -4 -3 -3 -10
word +1 remembered	-6 -6 49 -1 -4 -29 -1
word +1 retired	27 -13 41 -11 -10 -5 -9
word +1 return	5 -30 50 -39 17 -5 -4
word +1 returned	-195 77 -37 -57 -58 227 -53
word +1 returns	-73 -95 104 -15 -55 194 -49
word +1 right	58 -30 -3 8 -8 3 -27
word +1 rights	-92 -26 13 -15 -90 -24 163
word +1 rival	22 -12 5 -12 -4 -2 6
word +1 role	25 126 -3 -48 -6 -58 -26
word +1 romance	152 -82 93 -60 -74 -11 -34
word +1 room	15 -2 -2 -3 -5 -4 -2
word +1 run	-34 -64 -272 -6 413 -19 -27
word +1 runs	36 22 -47 32 -77 1 -78
word +1 said	-19 -29 -9 -25 71 6 0
word +1 sales	66 -42 57 -35 -34 1 -21
word +1 same	27 -5 -17 -4 -3 -2 -2
word +1 sang	-119 -29 234 -10 -56 -8 -25
word +1 sat	-18 -69 170 -23 -71 -96 127
word +1 saw	-21 -15 117 -22 -34 -14 -2
word +1 say	37 -53 -217 156 152 -11 -73
word +1 says	93 4 -105 -47 68 -27 20
word +1 scene	21 -11 -3 -2 -2 -2 0
word +1 school	11 -7 -10 -49 -28 -13 100
word +1 score	18 -9 5 -7 -4 -3 -3
word +1 scored	-12 -7 211 -139 -23 -5 -80
word +1 screen	129 -36 -66 -4 -7 -4 -1
word +1 screenplay	115 -9 -93 -4 -4 -6 -2
word +1 script	12 -8 9 -4 -2 -1 -3
word +1 season	38 -7 -17 -7 -10 -3 -3
word +1 second	16 -18 25 -47 31 -3 -2
word +1 see	-2 -5 11 -6 -3 -2 6
word +1 seen	20 -9 -11 -4 -6 -3 -1
word +1 sent	-98 139 73 -129 7 -18 -14
word +1 sequel	18 109 -73 -8 -15 -14 -16
word +1 serial	143 -41 -32 -55 115 -175 -129
word +1 series	15 -1 -60 -3 113 -43 -24
word +1 set	-58 -41 241 -6 -126 -9 4
word +1 sets	-167 136 -34 -32 174 -34 -81
word +1 seven	2 -7 14 -1 -4 -2 -4
word +1 shared	135 -38 16 -22 -61 -25 -38
word +1 she	33 43 -28 -5 9 -19 -40
word +1 shoot	86 166 -138 0 -9 -2 -87
word +1 shooting	8 -2 -6 0 -4 -1 4
word +1 shop	-16 -51 110 -75 186 -22 -228
word +1 short	69 -14 97 -75 -54 -9 -10
word +1 shot	-15 -13 67 -15 -10 -1 -11
word +1 should	-88 83 -65 159 9 -82 -14
word +1 show	-95 -37 112 -50 -16 83 -15
word +1 signed	-11 -29 144 -34 -40 -2 -7
word +1 since	3 -52 -1 68 -14 -61 68
word +1 singer	220 -20 -161 -35 73 -15 -26
word +1 sister	-2 -4 196 -20 -75 -3 -86
word +1 sitcom	131 -5 -5 -4 -61 -86 -20
word +1 six	4 191 -9 -1 -173 -70 57
word +1 sixth	16 -5 -7 -1 -2 -1 -1
word +1 so	26 92 102 -104 -35 -42 -11
word +1 soap	-229 -8 52 -4 210 -21 -2
word +1 sold	-83 159 -56 -52 -76 -87 175
word +1 some	21 -19 15 -23 3 1 1
word +1 somebody	14 189 -60 -57 -107 -42 -24
word +1 something	-18 306 -21 -74 -107 -76 -38
word +1 son	5 -2 53 -39 -9 -1 -2
word +1 song	-65 144 -59 -11 76 -68 -17
word +1 songs	-45 -37 123 -4 133 -158 2
word +1 spent	-62 -29 140 -19 -70 22 17
word +1 spokesman	30 -13 7 -40 10 18 6
word +1 spring	52 -12 -20 -1 -5 -2 0
word +1 spy	-32 -2 -15 -1 79 -1 -23
word +1 stage	-2 -4 -7 -2 -73 -110 186
word +1 star	85 120 -172 -68 -38 177 -96
word +1 starred	-105 98 107 -35 -34 -23 -9
word +1 starring	2 47 -31 0 30 -93 214
word +1 stars	-53 136 -6 129 -23 -83 -101
word +1 start	284 -14 -106 -24 -66 -13 -33
word +1 starts	-44 112 -155 -21 -61 183 -60
word +1 stayed	-37 107 23 -57 60 -9 -57
word +1 stepped	-17 -5 -3 -24 99 -18 -12
word +1 still	21 1 -56 -53 -10 -16 130
word +1 stood	-8 -24 -164 -34 -64 -56 304
word +1 story	-3 -54 27 91 -12 -21 -15
word +1 student	5 -12 -4 91 64 -2 -142
word +1 studio	-8 -1 -7 -1 -38 -6 50
word +1 studios	-38 -1 -2 -1 34 -8 20
word +1 such	130 -38 -26 -5 -108 -6 -12
word +1 summer	30 -3 -7 -15 -11 -4 9
word +1 supporting	41 -10 -1 -3 -1 -25 -1
word +1 take	-114 -14 41 -70 164 -124 53
word +1 takes	-53 34 87 -11 7 -42 -36
word +1 taking	10 -4 47 -29 14 -10 -29
word +1 tale	22 -7 1 -4 -3 -2 -1
word +1 talks	-60 -88 -169 295 -27 -47 -18
word +1 tea	-151 -122 -67 -41 -109 -112 311
word +1 teacher	2 -8 129 -8 -43 -17 -29
word +1 team	-23 187 27 -20 -64 -15 -56
word +1 television	-22 154 -38 -6 -34 -38 -14
word +1 tells	-54 55 -115 203 -46 -41 -18
word +1 ten	-2 31 0 -2 -3 -23 1
word +1 than	31 46 -7 -45 -6 -10 -2
word +1 that	10 3 -3 -32 17 0 16
word +1 the	-2 -8 -1 -2 13 -39 -19
word +1 their	1 -15 42 -17 -3 -7 -16
word +1 them	129 -37 -44 -16 -10 -3 -16
word +1 then	-10 -51 24 -19 -5 -12 56
word +1 there	122 15 -71 -63 -20 -26 38
word +1 they	22 -26 -50 -16 4 -23 97
word +1 thing	85 169 -121 -84 -109 -23 -110
word +1 third	28 50 7 -37 54 -80 -42
word +1 this	-15 -21 25 1 18 -7 -5
word +1 those	10 -1 -2 0 -2 0 0
word +1 though	30 -41 42 5 3 1 -37
word +1 thought	5 -4 21 -6 -7 -1 -5
word +1 three	5 52 -141 -27 -13 157 -49
word +1 thriller	-2 -44 28 -33 -32 -17 100
word +1 through	-9 -79 159 -35 -81 175 -72
word +1 time	90 -10 -28 -13 -24 -10 -10
word +1 times	233 -141 -2 0 -4 -92 -1
word +1 title	28 -6 -11 -2 -8 -2 0
word +1 to	-15 -6 -9 14 1 -3 14
word +1 together	0 245 -67 -16 131 -262 -11
word +1 told	28 -61 65 -11 -5 4 -12
word +1 too	-73 225 42 -71 -49 -35 -43
word +1 took	-26 28 58 -16 -21 60 -18
word +1 top	16 -59 -43 -8 36 -26 92
word +1 trailer	-53 181 -70 -19 76 -105 -29
word +1 trained	-47 -5 197 -37 -12 -59 -41
word +1 turn	87 -43 -42 -6 -11 -11 -4
word +1 turned	-91 -68 81 -36 -11 -52 190
word +1 turns	-46 69 22 128 -74 -110 -11
word +1 twice	-3 -277 297 -10 -14 -15 -3
word +1 two	27 27 -16 -16 -21 -42 34
word +1 under	121 -40 -13 -51 -56 -8 81
word +1 until	-11 52 64 -55 -39 -78 48
word +1 up	-17 -43 222 -24 -93 -26 -38
word +1 used	-104 -20 102 -51 -12 -6 100
word +1 version	47 -42 39 -6 -17 -19 -1
word +1 very	-68 -13 -47 -39 278 -7 -221
word +1 viewers	143 -19 -19 -7 -25 -37 -16
word +1 village	352 -18 -26 -14 -40 -17 -303
word +1 villain	-105 191 -2 65 -59 -53 -15
word +1 voices	99 -16 -68 -8 -5 -3 -3
word +1 walked	-10 -7 184 -109 -18 -3 -9
word +1 want	3 -4 -1 0 14 -5 -2
word +1 wanted	-11 -73 108 -51 102 -31 -29
word +1 wants	-157 -22 92 -60 157 0 -7
word +1 war	-19 -11 57 -97 -12 -10 101
word +1 was	-9 15 23 -6 -23 5 -18
word +1 wasn't	6 -54 -82 171 -138 -53 110
word +1 way	7 -12 16 3 6 0 -22
word +1 we	31 -14 -10 52 -12 2 -48
word +1 week	11 -1 -2 -6 -1 0 -1
word +1 weekend	-8 -125 -4 -5 157 -59 42
word +1 well	-44 -4 175 -50 -27 -14 -11
word +1 went	19 -87 -6 112 -41 18 -42
word +1 were	81 -26 -40 -20 -93 20 70
word +1 western	-50 -15 -12 -26 98 -5 -7
word +1 what	8 -20 -17 -6 -20 101 -48
word +1 when	-155 -2 -51 -11 106 20 86
word +1 where	18 152 -16 -18 -3 -28 -92
word +1 which	11 -66 14 -61 44 42 -1
word +1 while	15 -95 -109 83 -36 164 -38
word +1 who	2 8 23 16 -15 -58 39
word +1 whole	14 -7 -8 -4 -2 -2 0
word +1 whom	17 -4 -3 -15 2 -1 6
word +1 whose	53 -30 2 16 -13 -1 -33
word +1 wife	-10 -7 110 -67 -6 -4 -19
word +1 will	-18 -21 12 -40 59 13 -6
word +1 winner	80 -10 -13 -19 -13 -3 -22
word +1 wins	-93 178 44 -31 -49 -50 -24
word +1 winter	-50 -34 -25 -41 -59 -31 219
word +1 with	51 4 -15 -35 -15 -18 8
word +1 withdrew	-276 -65 92 -66 237 -54 -114
word +1 without	-1 -164 -141 -52 47 99 100
word +1 woman	-12 -38 -135 -22 -46 -16 204
word +1 won	-116 113 13 -36 28 22 -8
word +1 won't	-49 39 62 -33 -21 -24 25
word +1 work	52 -143 130 -20 -5 -19 -14
word +1 worked	-61 -14 158 -13 -35 -14 -22
word +1 works	-80 105 -185 271 -85 -77 -42
word +1 would	28 -24 31 6 4 -15 -26
word +1 writer	35 -17 -6 -2 -5 -3 -1
word +1 writes	-41 -18 111 -7 -25 -4 -11
word +1 writing	28 -9 -7 -2 -4 -3 -2
word +1 wrote	-44 -6 78 -14 -26 -9 26
word +1 year	27 -6 -4 -2 -13 -1 -1
word +1 years	225 -40 -79 -9 -37 -36 -17
word +1 yes	19 -15 0 -5 0 0 0
word +1 you	91 66 -67 28 -43 -32 -49
word +1 young	19 -11 -3 -1 -1 0 -2
word +1 your	166 -47 -45 -22 -33 -12 -17
word +2 abandoned	-74 93 -113 -51 -6 -67 118
word +2 aboard	-4 -29 16 3 39 -7 -10
word +2 about	-6 142 3 -38 -19 -47 -27
word +2 above	46 -11 -6 -8 -25 0 -2
word +2 according	-5 -46 154 5 -31 -18 -60
word +2 account	-8 -4 -2 -1 1 0 2
word +2 across	-151 52 -123 -14 166 33 -73
word +2 acting	0 -72 156 -1 -16 -45 -9
word +2 actor	61 3 -96 -16 -17 35 -10
word +2 actress	119 -23 37 -11 0 -1 0
word +2 adaptation	38 -25 14 -1 -3 -3 -7
word +2 adapted	21 123 -45 -23 -12 -52 -6
word +2 added	-13 -10 -35 79 35 -4 -32
word +2 after	-13 18 -66 7 -52 -32 -13
word +2 again	-144 124 137 -24 -107 32 -69
word +2 against	141 -4 10 -10 -1 -102 -42
word +2 aged	-87 174 143 0 -65 -162 5
word +2 agent	-3 -21 11 -22 21 1 -8
word +2 ago	168 -44 -78 -4 -9 -9 -16
word +2 agreed	-187 -51 75 -51 196 26 -10
word +2 ahead	38 158 -186 -36 117 -31 -21
word +2 album	22 -34 -220 -45 312 -37 -4
word +2 all	30 -167 -125 144 -3 28 37
word +2 along	-36 -35 3 127 -34 -37 -48
word +2 alongside	-20 49 -61 32 -122 122 -43
word +2 already	23 -33 93 -5 -20 -33 -18
word +2 also	8 21 19 -66 4 -74 83
word +2 among	-69 -16 -52 -46 -81 87 51
word +2 an	-4 -15 14 75 -43 -29 -6
word +2 and	10 11 -22 12 -6 -9 -20
word +2 animated	-2 -3 62 -2 -48 -1 -1
word +2 animation	-53 240 -83 -16 -59 -57 -12
word +2 announced	-51 115 -5 -59 46 -20 -8
word +2 another	29 -15 -117 148 -20 -74 15
word +2 anyone	-35 121 11 -5 -98 -63 101
word +2 appear	4 -72 79 0 -1 -2 -1
word +2 appeared	-4 -20 -35 212 -26 -24 -20
word +2 appears	-138 61 13 -20 -28 -128 -23
word +2 are	-2 -17 -37 19 -15 -12 41
word +2 around	-91 -84 175 -64 -52 -45 160
word +2 arrives	-78 -146 6 1 -62 168 -11
word +2 as	2 66 34 -65 -17 -14 -33
word +2 asked	103 -41 -20 -9 77 -32 -91
word +2 assistant	-2 -34 52 -2 -8 -2 -3
word +2 at	8 -37 43 52 -26 -11 -46
word +2 attached	-16 -12 26 -38 -15 -7 -4
word +2 audience	34 0 -9 0 -6 -3 -1
word +2 author	81 -251 -75 148 -16 198 -11
word +2 autumn	-18 -101 -6 -6 -20 130 36
word +2 award	29 -4 -10 -1 -4 -7 -3
word +2 awards	-50 -17 -2 -1 -49 -2 0
word +2 away	-179 -117 43 121 22 -49 43
word +2 back	16 -184 5 56 -26 47 79
word +2 backing	-69 -4 -8 -5 162 -7 -3
word +2 bad	-60 155 -421 368 -28 -42 -4
word +2 band	17 -12 -34 1 9 -11 0
word +2 based	-10 107 -55 -86 -23 65 -8
word +2 be	0 31 -2 36 -51 -32 8
word +2 beach	-8 0 0 0 1 0 -1
word +2 beat	-68 177 -25 -77 -21 -68 -37
word +2 beating	180 -130 -41 -18 335 42 -382
word +2 became	145 -42 -41 -128 -77 3 156
word +2 because	-50 62 -43 65 90 -88 -39
word +2 become	84 81 2 -119 -82 -63 59
word +2 been	14 9 -15 37 -78 11 16
word +2 before	-35 -105 -7 -63 192 -68 0
word +2 began	20 -15 8 -5 -6 -5 -5
word +2 begin	0 17 40 -20 -53 48 -16
word +2 begins	0 -19 -76 -3 -4 -18 82
word +2 begun	78 -285 32 -9 -125 -88 342
word +2 behind	165 -6 -135 -61 -7 1 -7
word +2 being	107 -97 -76 -14 -77 -69 133
word +2 best	-41 -24 3 -25 -19 97 -4
word +2 better	117 147 -34 -60 -74 -88 -65
word +2 between	61 -185 157 -56 20 31 -9
word +2 big	-7 106 -32 -6 -46 -9 -6
word +2 board	54 -133 -42 -31 -21 115 -6
word +2 book	73 114 -5 -8 -3 -21 -3
word +2 books	-71 -62 202 -11 -13 -37 -11
word +2 born	-57 -22 122 -48 18 -10 1
word +2 boss	1 -7 18 21 2 0 -26
word +2 both	-42 -47 39 -17 -9 91 -24
word +2 bought	-67 150 -26 -7 214 -85 -29
word +2 box	294 122 -3 0 -4 -64 -2
word +2 boy	3 61 -16 -2 -2 -52 -3
word +2 breaks	-88 147 -15 0 -34 -91 -4
word +2 brings	44 99 -12 -26 -5 -12 -13
word +2 brother	-76 -16 20 122 -11 -14 -49
word +2 brothers	27 -20 67 -37 -22 -17 -11
word +2 brought	-58 -48 47 59 -15 -21 24
word +2 built	-89 252 5 -11 95 -41 -250
word +2 busy	-12 -36 110 -53 -4 -6 -5
word +2 but	35 -56 15 -21 69 -40 -30
word +2 by	-20 53 -90 -70 40 134 -72
word +2 call	-96 -37 252 -65 -20 -25 -24
word +2 called	41 116 -31 57 -100 -74 -57
word +2 came	29 30 30 -90 35 -85 19
word +2 camera	-22 -6 -4 -2 -4 -2 -4
word +2 cameraman	-1 0 117 -2 -10 -26 -59
word +2 can	48 -59 -46 130 -12 -12 -4
word +2 can't	12 -1 -9 -16 -4 -1 -5
word +2 career	-33 -6 246 -4 -90 -8 -119
word +2 cartoon	116 -3 -13 -2 -25 -1 -1
word +2 cast	-27 15 6 -5 28 -15 -14
word +2 casting	6 -19 31 -22 25 -3 -22
word +2 character	-40 -4 76 -24 -27 -7 -2
word +2 chart	-141 0 0 0 -7 -1 146
word +2 children	-255 -146 -153 335 -153 -160 79
word +2 chosen	-15 -13 -82 -57 25 -77 187
word +2 cinema	31 -19 53 -92 -32 -7 75
word +2 cinemas	-120 293 -27 -80 31 -63 -12
word +2 cinematographer	-8 -36 119 -22 -23 -4 -12
word +2 close	-48 31 -139 75 182 -54 -140
word +2 closed	-24 -276 -378 -28 181 19 -8
word +2 co-star	-69 -37 113 -41 -5 -4 -6
word +2 come	58 -56 -23 -18 -29 64 -7
word +2 comedy	96 -11 45 -8 -48 -9 -13
word +2 comes	-1 -9 -39 85 -8 -31 -10
word +2 comic	-48 -10 -13 -3 -18 -16 91
word +2 coming	-26 -100 197 -58 -12 -7 -8
word +2 company	18 -37 86 194 -64 -17 -48
word +2 completed	-61 190 42 -19 -33 -25 -62
word +2 composer	228 -11 24 -13 -1 0 -1
word +2 concerns	20 -12 170 -118 -8 -43 -8
word +2 confirmed	1 -28 40 -69 43 0 -2
word +2 cost	18 173 -5 -96 1 -143 45
word +2 could	46 81 -29 -9 0 -44 -48
word +2 country	14 -12 3 -11 7 3 0
word +2 credits	182 -69 11 -25 -104 -50 -31
word +2 crew	-122 228 -24 -1 -29 -188 -43
word +2 currently	-52 114 154 -38 -16 -128 -4
word +2 cut	-49 -27 -78 -119 5 190 112
word +2 daughter	-109 -39 30 -148 -21 -12 289
word +2 day	-27 -15 -9 -1 -12 -8 86
word +2 days	-10 -22 -3 -1 -334 -13 351
word +2 dead	-16 52 -400 402 -3 -3 -40
word +2 deal	21 -32 2 -10 15 1 1
word +2 death	191 -13 -34 -70 -18 -4 -26
word +2 debut	-142 -22 29 -4 -11 -4 156
word +2 desert	-1 -38 -1 -10 -2 0 -10
word +2 designer	116 -14 -86 -1 -1 3 0
word +2 detective	-15 -70 -142 194 -7 -2 -12
word +2 did	-65 27 21 12 -43 84 -82
word +2 died	-28 94 -44 -13 -18 -41 5
word +2 dies	-106 173 -49 -11 -3 -45 -3
word +2 direct	-24 -12 88 -34 -7 -4 -3
word +2 directed	13 103 -83 -2 -63 -22 52
word +2 directing	-47 -20 95 -10 -29 -20 25
word +2 director	34 13 41 -11 -5 -23 -14
word +2 directs	-32 14 -45 -97 -30 191 -65
word +2 distribute	-172 -64 -62 -4 341 -2 -13
word +2 distributor	22 1 -1 0 -16 -1 -13
word +2 do	346 -55 -93 -112 -24 -32 -9
word +2 documentary	28 72 -45 0 -29 -30 0
word +2 does	7 -147 -60 68 58 71 -1
word +2 doesn't	-34 -41 -68 137 -16 -7 21
word +2 doing	-1 -192 76 -14 -33 192 -3
word +2 done	121 -169 -88 -70 12 238 -62
word +2 double	192 -9 208 -3 -8 -4 -8
word +2 down	-49 42 1 168 -51 -37 -81
word +2 drama	18 -88 30 -11 -51 -39 12
word +2 drawn	316 87 54 -28 -148 -136 -121
word +2 dropped	41 63 86 -15 -7 -79 -66
word +2 drug	-130 -79 -287 335 -87 -31 -35
word +2 due	-41 94 42 -8 20 -82 -25
word +2 each	-87 68 89 -24 -16 -18 -9
word +2 earlier	23 -17 -1 -2 0 0 0
word +2 early	149 -36 17 -1 0 0 -138
word +2 earned	-191 -17 0 0 -1 -3 -5
word +2 editor	-2 -4 17 -7 -5 0 0
word +2 eight	-145 118 -2 -29 67 -59 21
word +2 else	-48 -72 -188 -130 -188 -26 375
word +2 end	1 -34 59 -5 -3 8 -19
word +2 ended	-53 292 -5 -63 -25 -131 -89
word +2 enough	71 -80 -1 -2 -1 7 0
word +2 epic	-29 -145 107 -6 -26 -6 99
word +2 even	-15 -69 -12 106 -40 87 -21
word +2 ever	213 -95 -164 -71 18 -46 118
word +2 every	-100 60 1 94 -53 145 -182
word +2 executive	-57 -15 -103 -35 240 -20 -82
word +2 expected	94 -15 -6 -53 5 -30 -9
word +2 faces	13 -4 15 -16 -4 -3 -2
word +2 falls	5 -13 -17 27 -4 -2 -9
word +2 fame	-39 -3 0 0 0 1 -4
word +2 family	155 -1 -80 -168 -2 -16 -4
word +2 famous	8 -2 -1 -2 -2 -1 -3
word +2 fans	185 -17 1 -4 -14 -7 -7
word +2 father	9 -13 -183 213 0 -44 -2
word +2 favourite	331 -186 183 -6 -9 -2 -1
word +2 feature	8 -14 28 -8 -4 -2 -2
word +2 features	1 -57 63 -7 -2 -4 11
word +2 fell	-5 -65 207 -59 -44 152 68
word +2 festival	-100 147 -69 -14 310 -92 -194
word +2 fiction	104 -3 -7 -3 -76 -11 -4
word +2 fifth	-259 300 8 -56 -65 -25 -24
word +2 film	53 -19 10 3 -39 -27 29
word +2 film-maker	157 -4 -10 -2 -2 -2 -1
word +2 filmed	-1 185 -96 -20 -93 78 -145
word +2 filming	-23 48 6 -3 46 -79 -7
word +2 films	4 -8 35 -4 -6 -1 -23
word +2 final	-17 107 -72 -3 -1 -39 -1
word +2 find	7 -2 -11 -21 48 -20 -1
word +2 finds	-117 206 42 -119 -11 -14 -10
word +2 finished	-104 -47 25 194 -36 -38 -23
word +2 first	6 -35 -10 10 34 72 -5
word +2 five	-104 50 -142 87 27 1 7
word +2 follow	44 79 -12 -6 -48 -18 -22
word +2 follow-up	-51 81 -17 0 -6 -51 -6
word +2 followed	9 113 1 -10 -4 -87 -29
word +2 following	-72 -28 -161 282 -6 -26 -9
word +2 follows	33 63 -35 -84 -2 -12 -2
word +2 for	-4 -10 -33 1 11 16 -11
word +2 fortnight	22 -14 0 -7 -3 0 -2
word +2 found	92 74 40 -151 -21 124 -49
word +2 four	176 20 -149 -62 2 119 35
word +2 fourth	-132 222 -11 -8 -22 -25 -3
word +2 friend	-55 -2 216 -154 -3 -2 -5
word +2 from	6 81 7 -44 -40 1 -30
word +2 game	31 -87 16 65 -4 -2 -20
word +2 gave	-87 68 28 77 -54 -9 -24
word +2 get	-19 60 96 -70 -16 -33 -9
word +2 gets	131 -15 -56 -43 -33 -14 -41
word +2 ghost	1 -3 -1 0 -7 0 -15
word +2 girl	-22 151 6 -33 -5 -45 -6
word +2 given	-59 -100 -41 171 54 -33 -8
word +2 gives	83 17 43 -5 -6 -12 -7
word +2 go	-49 127 -42 -12 17 -34 -20
word +2 goes	-80 -16 -14 38 -50 34 -11
word +2 going	101 -81 -105 25 208 -48 -22
word +2 gone	-1 300 -70 -85 -43 -21 -46
word +2 good	56 -10 -104 157 -75 -39 -44
word +2 got	-99 22 9 -38 61 -5 3
word +2 grew	91 190 -162 -61 0 -33 -20
word +2 had	47 -6 20 -22 29 -41 18
word +2 half	-110 88 81 -34 -160 -45 162
word +2 hand	1 -4 8 -6 -1 0 0
word +2 has	-1 -14 10 -29 -4 2 22
word +2 hasn't	7 -55 -20 -22 -2 -3 -10
word +2 have	-14 35 40 -56 -13 -11 -17
word +2 having	-21 -81 147 21 -64 -52 74
word +2 he	74 13 -7 8 -9 -7 30
word +2 head	15 86 49 -60 -54 -14 -23
word +2 heads	-128 279 109 -145 -53 -25 -82
word +2 heard	225 196 185 -15 -34 -8 -225
word +2 held	-39 151 -29 -11 -6 -85 -12
word +2 her	-31 41 50 10 -18 -19 -24
word +2 here	-28 -107 14 49 -18 106 -4
word +2 hero	-10 -15 -39 -6 100 -37 -1
word +2 him	-31 45 52 2 -44 -30 1
word +2 himself	-12 -19 135 -16 -57 -5 -15
word +2 hired	-27 -123 -84 217 -1 -17 -9
word +2 his	-49 -3 68 42 7 -21 -43
word +2 hit	102 -43 103 -16 -12 -39 -79
word +2 hits	-57 153 -41 -48 -15 -3 -52
word +2 home	62 42 -11 54 -15 -96 -82
word +2 honoured	2 -39 87 -17 1 -15 -6
word +2 horror	210 35 96 -17 -52 -37 -36
word +2 hospital	-11 0 0 0 -44 0 -2
word +2 hosted	-71 -19 -10 -28 -8 -19 189
word +2 hotel	7 0 -1 -1 -10 0 -168
word +2 house	-122 -19 -85 -43 -89 -6 190
word +2 how	-98 137 2 109 -26 -39 -83
word +2 husband	-22 -1 66 -10 -24 -2 -8
word +2 if	61 -134 13 -35 -18 -10 136
word +2 in	-35 -6 -15 31 -34 1 14
word +2 include	-24 2 -70 -8 108 -13 -9
word +2 included	26 -14 -8 -1 -1 -2 0
word +2 includes	11 32 -22 -16 -5 -20 -3
word +2 including	68 -90 -81 -8 46 -99 151
word +2 instead	-1 -34 15 -6 -6 -62 -3
word +2 into	-111 15 24 99 -74 48 -4
word +2 introduced	-176 -212 161 -27 -63 88 -27
word +2 is	-10 6 -47 19 -10 11 1
word +2 isn't	-17 -63 54 -22 -23 29 -14
word +2 it	35 -52 41 -34 41 -46 10
word +2 its	-42 25 -94 9 44 -8 58
word +2 job	9 -2 -3 -3 -3 -1 -2
word +2 joined	-23 -19 164 -40 83 -42 -98
word +2 joins	-150 -94 -48 364 74 -118 -59
word +2 judge	-33 0 -1 0 1 0 0
word +2 jury	33 -11 -21 -4 -3 -3 0
word +2 just	-47 130 55 -46 -25 -50 -17
word +2 know	80 -103 45 -9 -2 -4 -16
word +2 known	-53 -42 127 -22 -27 -18 22
word +2 knows	-23 254 -83 154 -196 -72 -32
word +2 label	39 -72 6 -9 13 23 0
word +2 lands	-52 138 -20 -4 -12 -157 49
word +2 last	11 -31 65 -41 -13 -19 10
word +2 late	-20 98 56 -57 -29 -17 12
word +2 later	26 10 32 14 -15 -37 -33
word +2 latest	-14 -3 -2 -2 0 0 -8
word +2 lawyer	-4 -48 107 -52 -9 0 -3
word +2 lead	-86 -3 21 -33 195 -66 -22
word +2 leading	9 -37 69 -38 7 9 -16
word +2 leads	-12 35 0 -9 -3 -80 47
word +2 learned	-52 -5 -47 -5 -25 -2 45
word +2 leave	-4 -12 71 -26 -9 -9 -4
word +2 leaves	9 -2 -6 -4 1 -1 -2
word +2 leaving	-33 -146 116 -141 -38 282 -47
word +2 led	-23 -57 -74 -65 -36 -50 216
word +2 left	-49 -4 -16 37 -11 -20 13
word +2 less	105 181 -90 -4 -28 -67 -77
word +2 let	-83 101 -30 -25 122 -27 -52
word +2 life	-109 80 -189 278 -55 -72 -64
word +2 like	-72 157 -121 129 42 -67 -33
word +2 liked	298 -107 -11 65 -193 -32 -33
word +2 line	-59 -68 126 -37 -17 -48 -12
word +2 lit	-3 -9 67 -9 -16 -16 -8
word +2 little	44 -35 57 -46 -5 -38 -5
word +2 lives	-18 -9 112 -107 -3 -3 -1
word +2 long	285 -98 48 -69 -83 -45 -19
word +2 look	38 -40 34 -15 -5 -19 15
word +2 lost	4 -123 34 31 -12 92 0
word +2 love	-62 317 -182 -14 -23 -10 -14
word +2 made	-47 15 -13 31 -34 22 45
word +2 make	-37 62 -124 61 -43 -68 147
word +2 maker	-1 -59 99 -16 -18 -4 -7
word +2 makers	42 -7 0 -31 2 -1 2
word +2 makes	-20 24 138 -112 -23 -5 -19
word +2 making	-10 -16 162 -17 -37 -41 -13
word +2 man	-66 145 -19 -8 -35 -10 -40
word +2 manager	1 -10 24 -18 1 0 0
word +2 many	4 93 -96 35 -9 -11 -6
word +2 married	-22 -79 213 -39 -2 -17 -42
word +2 may	-4 -38 17 17 5 -2 -4
word +2 me	-61 112 -71 -48 -85 -48 133
word +2 mentioned	143 -325 -48 -72 -30 262 60
word +2 met	62 3 3 -18 -30 -16 -11
word +2 minutes	25 -4 -12 -1 -3 0 -1
word +2 money	-23 -29 -138 310 -49 -17 -30
word +2 month	-61 -2 -1 0 40 -2 28
word +2 months	132 -79 -2 -10 -8 -15 -3
word +2 more	6 106 -15 -50 -8 17 -52
word +2 most	149 -105 -95 118 30 -86 -43
word +2 mother	-10 -81 248 -108 -8 -26 -15
word +2 moved	-203 -6 -17 -5 9 -1 -14
word +2 moves	1 26 11 -6 -3 -32 -1
word +2 movie	137 -82 54 -39 -27 -26 -28
word +2 much	-8 -8 -11 -10 101 -2 -65
word +2 musical	-58 149 -27 -7 -22 -44 -13
word +2 my	102 -47 8 -34 -23 -21 -11
word +2 name	-38 73 -1 -1 -1 -7 -20
word +2 named	-35 -1 53 -27 14 -80 72
word +2 near	-13 -90 -166 -36 -47 -46 403
word +2 nearly	-13 -31 52 -21 -18 -26 -20
word +2 nephew	-8 253 -225 209 -158 -32 -26
word +2 never	-35 -119 93 131 85 -45 -87
word +2 new	51 8 29 -37 -37 -13 -34
word +2 newcomer	7 -8 31 -15 -1 -2 -4
word +2 newspaper	61 -7 -12 -6 -11 -3 -9
word +2 next	-4 20 -13 -23 -39 54 -22
word +2 night	-130 -113 -31 -16 -25 158 151
word +2 nine	-44 185 -134 -33 -57 122 -98
word +2 no	24 25 40 -30 -22 -34 -4
word +2 nominated	78 -42 138 -51 -43 -57 -7
word +2 nomination	52 -7 -4 -1 -8 -2 -1
word +2 nominations	21 259 -2 -2 -5 -2 -251
word +2 not	-3 -8 49 -3 -22 11 -6
word +2 nothing	4 284 -126 -47 43 -68 -82
word +2 novel	1 -2 8 -3 -21 -6 -11
word +2 novelist	-51 -58 103 -5 -3 -1 -8
word +2 novels	-120 -7 116 -12 -23 -6 -10
word +2 now	-37 -29 -18 -68 58 -30 82
word +2 number	-24 65 -94 248 -30 -122 -19
word +2 nurse	15 -3 -5 -2 -3 -2 -2
word +2 of	-10 -24 40 -20 6 -33 -5
word +2 off	126 -111 -137 253 -138 -52 28
word +2 office	43 -9 -31 -11 -78 -7 52
word +2 officer	-15 -1 11 -2 -10 0 -2
word +2 old	39 -10 -68 76 -3 -8 -16
word +2 on	2 28 -41 -17 41 -13 -26
word +2 once	-18 -51 74 38 -51 -30 38
word +2 one	42 -9 -62 -48 -22 42 53
word +2 only	3 70 47 -27 -39 4 -24
word +2 open	-9 175 -45 -24 114 -120 -51
word +2 opened	-7 -27 -8 -86 -35 150 -12
word +2 opening	9 46 -23 -16 55 -59 -8
word +2 opens	-80 45 -29 -10 46 -30 37
word +2 opposite	-56 195 -117 73 -23 -53 -35
word +2 or	28 -7 -22 59 8 -33 27
word +2 original	-47 89 -37 -12 -41 -27 -6
word +2 other	8 -5 -27 -24 104 -11 -13
word +2 others	-80 -83 154 -20 112 -21 -127
word +2 out	-4 42 34 -84 -30 39 -5
word +2 outside	-18 -80 250 -62 -69 -61 -5
word +2 over	13 -65 95 -42 -46 -13 23
word +2 own	115 -9 39 -23 25 -8 -11
word +2 paid	1 -28 -18 -18 -28 -15 117
word +2 pair	-21 116 -11 1 -10 -97 -8
word +2 part	48 10 10 -7 -3 -1 10
word +2 partner	-215 -100 -18 -101 -86 286 -231
word +2 parts	23 -27 57 -27 0 -4 -26
word +2 passed	-4 120 103 -100 -93 -25 -7
word +2 past	-1 -43 66 -7 -5 -4 -2
word +2 people	112 -23 24 17 -66 -66 -45
word +2 photographed	-88 -34 68 -175 -30 -18 247
word +2 picked	-14 -26 -407 -19 372 -68 155
word +2 picture	48 -6 8 -4 -10 0 -1
word +2 place	80 48 -26 -18 -14 -47 -17
word +2 plans	4 139 -22 -15 -13 -106 -16
word +2 play	70 -15 -6 -30 -14 -9 -37
word +2 played	-61 -38 -79 184 -20 -27 60
word +2 playing	49 3 76 -77 -9 -42 19
word +2 plays	27 18 -10 -130 -19 39 28
word +2 police	13 -70 186 -8 -32 -6 -47
word +2 portrayed	-7 -24 -151 211 -5 -5 -1
word +2 premiere	235 -37 -113 -3 -30 -3 -57
word +2 president	-19 -75 144 -18 -2 0 -7
word +2 previously	-42 -42 158 -30 -14 -8 -12
word +2 prize	92 -33 -27 -5 -10 -27 -3
word +2 prizes	11 150 -89 -7 -32 -78 -13
word +2 produce	-11 -4 38 0 -15 -11 -6
word +2 produced	3 24 -31 54 39 -75 -16
word +2 producer	-18 -47 14 -12 46 26 -18
word +2 producers	89 154 -112 -20 -91 -59 -37
word +2 produces	-24 -116 -7 -7 -5 127 -3
word +2 producing	-5 -91 19 -18 184 -90 -18
word +2 production	-98 0 44 -12 -25 -2 -3
word +2 project	-5 -2 91 -7 -7 0 -5
word +2 published	-57 -41 -387 -110 -38 367 247
word +2 put	-67 -69 -122 69 148 -37 72
word +2 raised	-69 -48 30 -5 0 -5 119
word +2 ran	181 -26 -54 -48 -14 -37 -44
word +2 rang	-64 -38 259 -38 -53 -3 -35
word +2 rather	-9 -165 25 -26 -16 192 -12
word +2 reached	-134 137 -93 261 -47 -198 -42
word +2 read	-27 -8 165 -27 -11 -2 -122
word +2 real	-33 -43 -35 230 -34 -65 -82
word +2 received	25 32 -122 56 -45 50 -32
word +2 recently	-65 104 205 -80 -37 -72 -74
word +2 recognised	-7 -38 125 -62 -23 -5 -10
word +2 record	-124 175 -132 -29 62 -37 17
word +2 recorded	-14 -21 19 -12 -18 -78 -5
word +2 release	8 -57 -35 -4 118 -3 -8
word +2 released	16 109 -28 -11 -9 -66 -10
word +2 releases	9 -1 -1 0 -5 -1 0
word +2 remains	-12 79 101 -46 32 -144 -48
word +2 remake	90 -19 -9 0 -3 0 -10
word +2 remember	-6 164 130 -60 -53 -147 -13
word +2 remembered	-117 -36 231 -15 -29 -22 -7
word +2 reporters	-40 -21 100 -17 -11 -5 -5
word +2 retired	-51 -7 136 -42 -15 -101 0
word +2 returned	95 207 -27 -66 -48 -112 -159
word +2 returns	-36 21 -11 -6 -4 -12 11
word +2 right	112 -30 53 6 -46 -33 -46
word +2 rights	-279 -28 -53 -12 21 -4 -69
word +2 rival	0 -3 23 -15 -2 -2 -1
word +2 role	2 -3 132 -126 0 -2 -15
word +2 romance	-50 -6 1 -9 -25 -2 -37
word +2 room	21 -47 -12 -18 -36 31 98
word +2 run	-50 102 -112 -77 -74 -22 218
word +2 runs	105 67 -89 -39 96 -78 -80
word +2 said	-6 -21 20 -19 9 7 4
word +2 sales	-32 -59 -167 -14 251 75 -48
word +2 same	8 -32 -56 176 -17 -59 -12
word +2 sang	-21 -2 -13 -3 -2 -1 -1
word +2 sat	-16 111 -20 -4 -4 -67 0
word +2 saw	169 -76 6 -30 -7 -47 -70
word +2 say	-8 65 -18 -15 25 -60 13
word +2 says	62 -43 23 32 -25 23 -13
word +2 scene	-16 138 1 -37 -29 -70 -13
word +2 school	6 -2 -5 -1 -54 -9 94
word +2 score	13 -11 1 0 0 0 0
word +2 scored	-58 -86 36 -2 -3 -3 1
word +2 screen	-32 234 -13 -3 -138 -67 -3
word +2 screenplay	121 -15 -17 0 -27 -56 -4
word +2 script	-2 -3 11 -1 -6 0 -4
word +2 season	-1 -1 12 0 -10 -13 13
word +2 second	-38 31 40 -56 -26 107 -60
word +2 see	5 -3 13 -12 -1 -2 8
word +2 seen	-51 38 58 -59 -6 -53 80
word +2 sent	87 -238 -42 -80 65 202 -85
word +2 serial	-5 -7 -167 -48 308 -138 -14
word +2 series	1 64 -30 5 65 -13 16
word +2 set	-44 83 -116 -70 7 107 -21
word +2 sets	-91 96 0 -11 -18 -34 -17
word +2 seven	-6 -19 -39 -13 -4 -8 31
word +2 shared	-213 102 -9 151 186 -115 -68
word +2 she	10 -2 37 -12 -2 68 -64
word +2 shoot	-21 -5 84 -4 -7 0 197
word +2 shooting	-60 163 116 -104 23 -51 -107
word +2 shop	-1 0 -1 0 -21 -1 23
word +2 short	-124 134 105 -19 -55 -24 -81
word +2 shot	16 75 -26 38 26 -90 -58
word +2 should	33 49 5 -9 -25 -54 -26
word +2 show	-13 -75 -102 -20 76 189 30
word +2 shown	4 1 49 -12 -42 24 -29
word +2 signed	-84 -65 17 51 -43 160 -48
word +2 since	-40 58 33 121 -56 -52 -87
word +2 singer	-23 -16 77 -11 -14 -13 -18
word +2 sister	-19 -20 102 -37 -5 -6 -5
word +2 sitcom	-99 -11 -9 -8 -73 64 -40
word +2 six	29 89 -59 -8 34 -46 -31
word +2 sixth	-9 -50 141 -44 -11 -2 1
word +2 small	-4 199 -53 -27 -77 -66 -18
word +2 so	-6 29 42 -141 -51 61 58
word +2 soap	-9 -10 41 -23 -1 -5 -2
word +2 sold	-20 -76 36 -49 -80 91 109
word +2 some	79 68 21 -147 6 -30 -13
word +2 somebody	27 13 -18 -2 -32 -27 66
word +2 something	33 -6 -35 -113 71 39 -55
word +2 son	-36 -40 40 -151 -10 -14 221
word +2 song	38 -34 0 -3 -3 -2 -8
word +2 songs	32 -3 -8 -19 -7 -8 -1
word +2 spent	-44 -21 37 -78 -25 95 -16
word +2 spokesman	-16 -1 -3 -1 -18 -1 23
word +2 spring	-46 -34 -37 -1 46 -2 58
word +2 stage	2 -45 52 2 -13 18 39
word +2 star	15 -96 -8 41 -16 19 -6
word +2 starred	-14 113 -112 -83 -6 -16 132
word +2 starring	-66 87 -84 -40 37 112 -49
word +2 stars	-31 54 -15 -24 -10 -12 -7
word +2 start	-49 -5 -20 -16 -46 204 -117
word +2 starts	-3 -103 -21 -10 -25 141 -18
word +2 stayed	-55 105 -51 -5 -16 -15 -59
word +2 still	-83 85 71 -44 117 -39 -113
word +2 stood	-47 16 61 -28 -56 -31 52
word +2 story	75 -56 -5 -7 -5 -8 -4
word +2 student	-30 -3 35 -30 1 -3 -3
word +2 studio	17 -35 -38 -1 -12 -2 81
word +2 studios	-246 -161 -292 -33 372 -53 -31
word +2 such	72 -55 37 -50 -1 -4 0
word +2 summer	-55 -51 153 -8 -49 -80 85
word +2 supporting	0 -20 42 -10 -2 -2 -1
word +2 take	30 125 9 -9 -168 3 -41
word +2 taken	-16 138 77 -35 -8 -84 -56
word +2 takes	9 5 -84 22 11 30 -19
word +2 taking	24 -55 27 -14 -81 39 25
word +2 tale	-22 -89 133 56 -66 -10 -28
word +2 talks	1 -3 157 -6 -147 25 -1
word +2 tea	89 -73 206 -109 -4 -63 -12
word +2 teacher	-47 -10 -33 -6 -17 -11 -4
word +2 team	82 -53 124 -4 -6 -10 -38
word +2 television	-20 -98 52 8 -10 15 -4
word +2 tells	-100 -14 -28 -11 -49 84 98
word +2 ten	72 84 -49 -14 17 -65 -19
word +2 than	9 -18 58 -16 11 -2 -43
word +2 that	29 -54 5 10 -27 17 12
word +2 the	-39 -11 4 21 19 3 -34
word +2 their	2 -90 -22 80 51 -18 -5
word +2 them	-49 18 57 -30 -20 53 -22
word +2 themselves	-24 -7 50 -4 -5 -14 -4
word +2 then	69 85 43 -99 5 -43 -20
word +2 there	-1 -104 39 -29 -35 115 -2
word +2 they	50 33 61 -55 -34 -67 -13
word +2 thing	10 -11 16 -12 -8 -2 -2
word +2 third	-1 92 -62 -27 -6 -11 -2
word +2 this	78 -31 -13 -15 -76 28 -2
word +2 those	-28 -80 203 -111 -50 -38 102
word +2 though	-93 69 -4 -65 -23 20 53
word +2 thought	0 17 42 -19 -12 -25 -7
word +2 three	-89 153 -58 -36 112 -64 -67
word +2 thriller	22 -13 93 -18 -35 -14 -12
word +2 through	42 15 -5 29 -37 -62 -30
word +2 time	30 -83 -2 53 31 -23 -7
word +2 times	-12 208 55 -58 -21 31 -69
word +2 title	31 -14 29 -57 -12 -3 22
word +2 to	-21 -9 -33 -3 38 40 -11
word +2 together	-15 -153 67 -41 234 -67 -33
word +2 told	-9 91 -29 46 12 -74 -11
word +2 too	-17 23 106 -54 -18 -69 21
word +2 took	-10 57 -13 -2 -48 -65 -19
word +2 top	-108 -262 -119 244 -51 166 76
word +2 trailer	-51 -28 -5 -3 -4 -3 -13
word +2 trained	56 61 -94 -6 -44 -154 82
word +2 turn	-68 183 -73 -9 -11 -8 -6
word +2 turned	-74 1 -89 16 -101 61 107
word +2 turns	-63 -102 -144 -39 224 120 -26
word +2 twice	84 47 169 -74 -11 -181 -10
word +2 two	-43 -15 -40 11 58 63 -48
word +2 under	-7 -26 -96 45 118 32 -56
word +2 until	130 70 -342 26 -78 77 -52
word +2 up	-57 0 55 -19 0 5 12
word +2 us	43 -132 48 77 -2 -7 -6
word +2 used	-5 -56 25 -28 -34 -7 161
word +2 version	26 -4 -9 -1 32 -6 -2
word +2 very	-10 74 67 -13 -10 -61 -13
word +2 viewers	-128 -14 -13 174 -3 -12 -5
word +2 villain	10 -4 -55 -28 79 -3 -4
word +2 voices	-6 0 -12 0 0 0 0
word +2 wait	-49 224 -200 -8 -105 -22 111
word +2 walked	-53 -12 -16 -6 -17 -43 163
word +2 want	86 -81 -25 -38 -43 76 30
word +2 wanted	114 14 93 -5 -21 -41 -12
word +2 wants	-3 1 -43 44 14 3 -16
word +2 war	182 -52 -30 -18 -19 -36 -11
word +2 was	10 7 -5 -8 -24 24 -11
word +2 wasn't	-11 41 -167 170 -31 -54 -7
word +2 watched	-2 -152 -46 246 -35 -32 -30
word +2 way	-2 -2 20 -9 0 -1 1
word +2 we	24 39 7 -42 -24 -30 28
word +2 week	-32 -40 -53 -18 58 -26 132
word +2 weekend	-75 -144 -118 -17 -67 -19 352
word +2 weeks	1 0 -61 0 104 -5 -21
word +2 well	-14 209 -76 -17 -12 -100 29
word +2 went	-28 38 60 172 -44 -92 -144
word +2 were	109 -28 -40 -29 -23 -4 50
word +2 western	0 -13 26 -5 0 -1 -1
word +2 what	216 -227 -83 -18 -30 -41 125
word +2 when	178 44 62 -69 -119 -81 -15
word +2 where	-26 35 -102 -67 10 7 147
word +2 which	-12 130 -73 -53 35 11 -43
word +2 while	-11 -52 9 116 -31 -57 -9
word +2 who	-26 -78 103 29 -16 -28 9
word +2 whom	-20 -81 107 146 -37 -41 -100
word +2 whose	-44 -28 91 -19 37 -15 -21
word +2 wife	231 -18 55 -8 -6 -6 -26
word +2 will	-24 -12 -49 6 -34 -16 55
word +2 winner	22 -7 -9 -1 -1 -2 -2
word +2 wins	33 93 -166 -5 -28 -9 -30
word +2 winter	-25 88 -143 -33 -77 -68 205
word +2 with	-47 86 -23 -3 -4 -42 13
word +2 withdrew	-53 -16 35 -67 -68 -38 -3
word +2 without	-165 69 -93 296 -171 -101 -111
word +2 woman	20 -4 -9 -1 -3 -1 -3
word +2 won	-13 -12 -17 -31 17 19 33
word +2 won't	-50 8 64 -8 -6 -5 -3
word +2 work	0 190 45 -15 63 -43 -207
word +2 worked	-35 22 149 -106 -35 14 -27
word +2 works	-46 -14 42 -12 -6 -2 -3
word +2 world	11 -2 0 -1 -8 -1 -3
word +2 would	34 -58 38 -28 2 1 -21
word +2 writer	8 -12 15 -2 -5 -2 -6
word +2 writes	-52 -4 31 -57 -14 -15 -12
word +2 writing	70 -71 173 -29 -26 -72 -10
word +2 written	6 -16 -44 -13 -26 123 -19
word +2 wrote	-20 -98 -53 32 52 54 -16
word +2 year	-15 2 -33 -4 -36 46 39
word +2 years	45 145 -104 -38 53 9 -48
word +2 yes	-92 87 9 -55 75 -13 -6
word +2 yet	17 105 -39 116 -148 -21 2
word +2 you	19 36 33 -51 36 30 -42
word +2 young	-2 30 148 -181 -11 -7 -3
word +2 your	49 67 -60 -32 94 -55 -92
word +3 abandoned	-1 -13 154 0 -8 21 -19
word +3 aboard	-2 -3 -10 -3 -2 -3 -2
word +3 about	36 -9 -24 -77 2 47 7
word +3 above	124 133 27 -26 43 -290 0
word +3 according	42 -26 -2 -1 -6 -19 -4
word +3 account	85 -157 2 -6 -2 57 3
word +3 across	7 -28 2 -63 -29 -3 116
word +3 acting	12 -34 99 -8 -4 -13 -5
word +3 actor	24 27 -12 -81 133 -84 38
word +3 actress	85 -16 45 -21 -5 -9 -3
word +3 adaptation	54 7 131 -1 -4 -7 -19
word +3 adapted	81 144 -21 -15 -12 38 -19
word +3 added	66 -33 -77 90 -64 -113 -77
word +3 after	-48 -80 -87 -12 53 5 4
word +3 again	-17 -62 73 -41 -10 61 -1
word +3 against	-46 48 -33 113 -10 -60 -11
word +3 aged	-44 122 -54 -18 -12 -18 -20
word +3 agent	-15 92 29 -29 -134 140 -61
word +3 ago	-6 232 -105 -31 -98 82 3
word +3 agreed	-34 71 84 -25 87 -74 -127
word +3 ahead	-68 13 -106 -22 203 -80 -2
word +3 album	-26 -121 26 -54 -73 -106 240
word +3 all	100 -55 36 -116 -41 6 28
word +3 along	-108 31 35 -24 114 -95 -39
word +3 alongside	124 -70 -3 -12 -117 -74 -12
word +3 already	42 -125 64 76 -54 18 -31
word +3 also	-44 14 27 -114 46 -4 31
word +3 among	30 36 2 -17 -70 -37 89
word +3 an	37 -12 46 -62 -23 18 -8
word +3 and	7 7 -5 -31 -2 -3 7
word +3 animated	-18 141 -108 -48 77 -40 -3
word +3 animation	-13 178 -9 -9 55 -191 -6
word +3 announced	26 46 -116 131 -28 -26 -7
word +3 another	17 20 -85 82 1 -33 5
word +3 anyone	-10 168 -62 -7 9 -71 -17
word +3 appear	29 -11 -16 -1 -13 -4 -3
word +3 appeared	-45 -79 5 -15 215 -41 -73
word +3 appears	-24 -113 118 -7 -2 -3 -12
word +3 are	-33 -17 -74 75 -7 -25 103
word +3 around	41 -131 -47 -23 -30 185 6
word +3 arrives	-28 40 -38 115 -8 -89 -16
word +3 as	-16 -13 34 -13 3 10 4
word +3 asked	-5 -29 15 -73 -18 -1 91
word +3 assistant	-25 126 19 -9 -13 -92 -9
word +3 at	21 60 -34 -26 -31 -21 15
word +3 attached	-60 -39 151 -25 -6 -4 -8
word +3 audience	-76 52 87 -22 -26 -29 -2
word +3 author	26 -39 1 -11 -25 -12 -27
word +3 autumn	-37 84 -1 -8 24 -147 80
word +3 award	-243 -49 -33 -20 169 316 -4
word +3 awards	108 95 -127 -3 -242 -164 142
word +3 away	104 -189 43 -98 -56 35 23
word +3 back	-77 16 34 34 59 63 -41
word +3 backing	-156 -54 -21 -5 393 -17 463
word +3 bad	-26 -58 102 -7 2 -3 0
word +3 band	22 -33 57 -37 2 -10 0
word +3 based	-45 25 19 47 -5 -51 -6
word +3 be	36 22 -28 12 -49 -6 -31
word +3 beach	-70 -14 -49 -48 -35 212 -68
word +3 beat	-30 -4 -152 -10 -13 -6 -2
word +3 beating	-6 0 0 -9 0 -22 24
word +3 became	73 -22 45 -53 -15 -6 -5
word +3 because	-54 -54 -5 37 -29 -20 71
word +3 become	-119 66 -42 -18 -102 -32 272
word +3 been	41 -18 -14 18 -48 3 -3
word +3 before	-100 -58 -57 17 -48 -1 101
word +3 began	-25 -29 -97 5 168 -127 115
word +3 begin	-6 -33 -29 -3 -2 -11 -1
word +3 begins	87 -244 -90 206 -57 88 -39
word +3 begun	90 -36 -30 -20 -11 -6 12
word +3 behind	-48 0 78 -45 51 -32 -142
word +3 being	42 -11 31 -75 -10 -27 20
word +3 best	-10 -75 29 -23 -18 51 56
word +3 better	-120 215 48 -56 -58 -44 -12
word +3 between	0 -68 0 -13 -5 100 -5
word +3 big	65 43 -76 -1 14 -28 -21
word +3 biopic	-7 -2 -2 -1 -2 -2 -13
word +3 board	-39 94 21 -59 29 -52 -32
word +3 book	-46 36 -70 -39 -57 93 5
word +3 books	104 -8 94 -13 -10 -14 -8
word +3 born	-47 -6 -12 -5 -2 -2 -1
word +3 boss	227 -56 48 -149 -160 -87 -58
word +3 both	61 -100 22 -7 -8 45 -14
word +3 bought	15 82 4 -71 14 -39 -52
word +3 box	-74 -76 143 -133 -68 -31 251
word +3 boy	-54 67 -5 142 -53 -65 -80
word +3 breaks	-2 -30 -21 62 1 -2 -9
word +3 brings	26 -15 -1 27 0 -4 0
word +3 brother	-51 -32 49 67 -6 -12 -9
word +3 brothers	3 -82 184 -9 -8 -9 -6
word +3 brought	39 -30 -14 11 -11 -15 -8
word +3 built	-12 -215 -1 -5 -21 323 -104
word +3 busy	-32 -85 70 78 -55 -17 -34
word +3 but	-10 -23 50 -18 -16 -40 -12
word +3 by	3 7 -53 33 -22 26 -8
word +3 call	-46 -45 -28 -23 199 -38 -24
word +3 called	33 -15 13 -19 2 -3 -8
word +3 came	-29 -11 15 -41 -24 0 -28
word +3 camera	139 -59 101 -52 -10 -20 -84
word +3 cameraman	-1 -57 29 51 -9 -4 -3
word +3 can	12 55 45 -122 3 -8 -2
word +3 can't	-17 75 -301 254 -23 -39 -10
word +3 career	-2 -24 106 -47 -15 -5 -3
word +3 cartoon	-13 184 -258 186 -39 -27 -22
word +3 cast	25 24 73 -51 -25 -10 -39
word +3 casting	-1 -54 81 -26 -12 14 -5
word +3 character	-60 106 -1 -18 -30 -25 -4
word +3 chart	-26 116 -34 -59 16 -56 4
word +3 children	130 125 60 -127 -170 -124 178
word +3 chosen	-91 54 -19 -71 -37 -94 165
word +3 cinema	27 -51 109 -4 -85 -13 -1
word +3 cinemas	41 64 20 -4 -62 -20 -8
word +3 cinematographer	-2 -32 56 -23 -2 -1 -1
word +3 city	68 122 -67 -65 -7 -29 -17
word +3 close	-281 -88 -49 -28 -105 -28 353
word +3 closed	-109 -178 -239 -71 252 182 49
word +3 co-star	0 -38 49 -67 -20 -5 -9
word +3 co-writer	-1 -22 77 -14 -1 -1 -36
word +3 come	33 125 -44 -20 -33 -49 -8
word +3 comedy	-5 27 -1 -29 -35 44 -5
word +3 comes	-54 -115 -69 136 151 -55 -94
word +3 comic	2 -29 92 -68 -2 -2 -78
word +3 coming	3 -4 12 -22 1 0 1
word +3 company	-72 19 -50 154 47 -63 -61
word +3 completed	164 105 25 -24 -41 -79 -134
word +3 composer	30 -27 37 -11 -3 -22 -3
word +3 concerns	-25 -4 -10 -2 -2 -1 0
word +3 confirmed	167 -20 -139 -23 142 -20 -37
word +3 cost	-55 82 -13 -18 -97 13 126
word +3 could	-18 -74 72 103 -55 -47 7
word +3 country	-6 -146 78 -73 45 9 61
word +3 couple	-8 -36 16 46 -7 -17 -7
word +3 credited	-10 -43 -7 -20 -16 166 -52
word +3 credits	-44 -25 107 -15 -6 -8 -9
word +3 crew	-12 51 -110 14 -138 -37 202
word +3 currently	27 70 -58 -89 1 84 -93
word +3 cut	-11 -152 21 46 -44 153 -17
word +3 daughter	-58 -47 56 67 -30 -16 27
word +3 day	0 -1 -36 -25 -118 47 104
word +3 days	15 -128 -2 -11 -92 -20 289
word +3 dead	-49 263 -323 -22 193 -28 -48
word +3 deal	-57 -36 -55 -16 186 -11 0
word +3 death	46 -4 117 -6 -144 -1 0
word +3 debut	-32 0 99 -50 -25 113 -55
word +3 desert	-42 235 -203 -166 -36 -96 -141
word +3 designer	258 -88 -166 -27 -36 -14 18
word +3 detective	-1 -5 25 4 -10 -1 -13
word +3 did	98 17 50 -72 -35 -26 -5
word +3 died	-56 -19 1 -93 156 4 -33
word +3 dies	-321 38 -47 -86 -12 -70 -12
word +3 direct	83 12 -190 -93 219 -82 -28
word +3 directed	-30 85 7 -23 -26 31 -24
word +3 directing	-9 1 -58 -47 -21 133 -48
word +3 director	-32 -15 59 -80 15 21 -12
word +3 directs	166 106 13 -20 -17 -11 -33
word +3 distribute	-127 -115 -46 -10 -75 -161 -19
word +3 distributor	-6 155 -155 -32 137 -29 -45
word +3 do	-26 63 64 -26 -30 -25 -38
word +3 documentary	-6 -19 126 -31 -15 -44 -6
word +3 does	28 10 -1 19 -26 -24 -7
word +3 doesn't	110 -198 -38 -83 -50 131 -28
word +3 doing	-3 -214 -60 -15 -35 247 -19
word +3 done	-34 -38 101 -27 -29 -23 -30
word +3 double	-7 87 183 -62 -16 -134 -20
word +3 down	-67 52 20 -21 86 -19 -17
word +3 drama	-48 -8 -90 -7 84 195 -80
word +3 drawn	22 363 -321 -65 -11 -12 -16
word +3 dropped	53 54 22 -56 -28 -16 2
word +3 drug	159 -10 122 -10 -4 -3 -2
word +3 due	13 23 8 -33 10 -73 38
word +3 each	-14 9 127 -29 -11 -48 -58
word +3 earlier	-38 -19 67 26 -7 25 -17
word +3 early	-58 -55 35 -37 70 -63 130
word +3 earned	69 116 67 134 -59 -48 -6
word +3 editor	-17 -25 96 -26 -32 -3 -1
word +3 eight	-15 121 -231 -140 -15 167 -34
word +3 else	-44 142 -83 -62 199 -92 -82
word +3 end	10 -32 -28 -13 28 -47 78
word +3 ended	-59 -45 -47 -45 -80 157 -65
word +3 enough	6 -303 73 -63 -8 36 293
word +3 epic	-17 -37 -6 -10 -4 -5 -5
word +3 episodes	-140 320 -300 92 -35 -89 -100
word +3 even	6 -2 73 -53 -3 -17 -15
word +3 ever	42 72 -108 102 -35 -42 -58
word +3 every	-22 37 175 -91 109 -116 -51
word +3 executive	-9 -39 135 -24 -49 -17 -2
word +3 expected	-17 90 106 -143 59 -75 -11
word +3 falls	-155 -124 -18 -16 259 -65 -114
word +3 fame	-246 -392 -93 159 -118 102 -170
word +3 family	-52 34 44 1 -5 -11 -23
word +3 famous	7 -22 -7 -2 -13 25 10
word +3 fans	-36 39 -196 -20 96 -116 -92
word +3 father	-44 -19 56 -32 22 -10 18
word +3 favourite	-103 111 -187 -19 -63 -63 372
word +3 feature	62 132 -94 -3 -5 -17 -2
word +3 features	-8 69 4 -25 -2 -12 -20
word +3 fell	-40 -186 -14 -14 -28 225 -9
word +3 festival	-17 -74 68 -50 -58 -21 -4
word +3 fiction	-109 -11 215 -3 503 -6 -10
word +3 fifth	-80 260 -76 2 -81 -49 -17
word +3 film	17 -90 44 -13 49 -28 31
word +3 film-maker	-25 214 -99 -97 -34 -7 -5
word +3 filmed	23 -35 40 -10 -54 119 -150
word +3 filming	44 30 74 -90 -8 -7 -7
word +3 films	64 -151 21 18 -4 -50 -37
word +3 final	0 -35 78 -55 -4 -4 0
word +3 find	-63 149 -39 76 -32 -43 58
word +3 finds	115 -6 -14 -2 -1 -5 -3
word +3 finished	-7 -164 47 -18 -21 179 -8
word +3 first	41 106 -17 -3 -54 -41 -44
word +3 five	-12 -116 81 -128 85 108 -15
word +3 follow	7 310 -157 -41 -41 -75 -14
word +3 follow-up	-56 261 -59 -15 -41 -19 -7
word +3 followed	-3 121 -45 1 -45 -14 -24
word +3 following	62 86 -102 -45 -16 -22 -15
word +3 follows	21 -20 57 -59 -4 -2 4
word +3 for	-38 25 -25 3 -6 -41 23
word +3 former	-68 -25 73 44 -53 -55 93
word +3 fortnight	-87 370 -40 -40 -83 -174 -60
word +3 found	-43 94 14 -49 -35 -47 32
word +3 four	-44 -1 70 -44 -39 -20 72
word +3 fourth	-54 35 41 20 -59 -69 97
word +3 friend	-37 240 33 -171 -12 -8 -53
word +3 from	-42 -15 33 16 -16 -27 -2
word +3 game	-10 -68 3 -14 54 45 -14
word +3 gave	-82 47 -87 -36 -41 -10 138
word +3 get	22 -79 52 36 -2 0 -29
word +3 gets	8 128 106 -20 -47 -25 -117
word +3 ghost	-12 -23 -13 -21 -32 108 -19
word +3 girl	-42 110 -199 14 -66 364 -203
word +3 given	-96 100 124 -131 -10 -11 -6
word +3 gives	-35 75 -75 63 -7 -49 -4
word +3 go	1 67 83 -43 -12 -8 -25
word +3 goes	-67 -86 26 -7 93 -14 -5
word +3 going	123 -6 62 -185 -8 -2 -2
word +3 gone	-4 39 -16 -13 -18 -1 -7
word +3 good	-7 35 70 -73 -5 -22 -8
word +3 got	-26 -3 12 70 -17 33 -21
word +3 grew	-33 -31 35 -22 -25 -12 77
word +3 had	-15 -19 52 -43 -16 16 26
word +3 half	-32 6 52 -20 -51 -34 58
word +3 hand	88 -36 2 -25 8 -13 -9
word +3 has	-15 -35 -38 -3 -7 -15 23
word +3 hasn't	-22 -283 57 -17 -12 290 -15
word +3 have	48 9 -19 5 -3 -36 98
word +3 having	2 23 -48 45 18 -59 22
word +3 he	18 -22 7 37 13 1 -6
word +3 head	-164 157 73 -50 4 -232 89
word +3 heads	-92 73 -77 -1 -34 -15 -22
word +3 heard	165 -13 -2 -2 -12 -14 -10
word +3 her	-4 -25 19 19 -17 -25 16
word +3 here	-84 82 55 -70 101 -62 -91
word +3 hero	-139 -84 -34 284 -77 -75 -48
word +3 him	27 22 -7 -42 -56 52 11
word +3 himself	2 -14 60 16 -34 -2 -14
word +3 hired	27 -309 38 -51 -61 84 216
word +3 his	49 -18 15 38 -15 -5 -14
word +3 hit	-36 40 117 -16 -46 -27 -4
word +3 hits	-59 -142 82 -178 -31 285 -11
word +3 home	-105 196 -47 -40 -28 -14 -22
word +3 honoured	-30 27 -3 0 1 -12 -7
word +3 horror	-125 35 47 13 -18 -20 -63
word +3 hospital	-5 -43 -104 204 -3 -15 -1
word +3 hosted	27 -2 -5 -2 -13 -13 -121
word +3 hotel	24 -10 213 -13 -101 -38 -71
word +3 house	35 -5 -84 -11 308 -48 -38
word +3 how	-16 69 -280 88 18 -51 118
word +3 husband	16 -80 -9 50 -35 136 -78
word +3 idea	-3 -165 85 -26 -31 143 -8
word +3 if	-44 -67 -70 69 25 -16 105
word +3 in	33 -13 -7 3 -44 -3 0
word +3 include	-6 -33 45 -8 -6 -2 -6
word +3 included	94 -4 -81 1 1 -6 1
word +3 includes	92 -14 22 -6 -29 -46 -7
word +3 including	-26 -1 73 -20 -8 -20 -4
word +3 instead	19 -21 -2 0 1 0 -2
word +3 into	-20 -87 26 1 0 -65 147
word +3 introduced	58 -149 93 -75 -1 -1 0
word +3 is	-2 -8 -2 -25 -9 2 -6
word +3 isn't	-48 -41 -5 83 -17 -25 -4
word +3 it	15 3 -14 -54 41 17 7
word +3 its	-28 -20 -24 -25 39 -7 35
word +3 job	-70 127 -40 -48 259 -92 -135
word +3 joined	-105 -1 47 -46 -38 -89 165
word +3 joins	50 123 31 -113 -7 -28 -4
word +3 judge	41 31 -63 78 -4 -35 -5
word +3 just	13 27 94 -100 -3 -31 -16
word +3 kitchen	-24 -15 314 -223 -7 -8 -10
word +3 know	-88 183 5 -40 -25 -30 -27
word +3 known	-10 -27 99 -26 -15 -10 -8
word +3 knows	-22 79 -11 -1 -5 -2 -13
word +3 label	0 0 -13 -3 24 -2 0
word +3 lands	-77 34 -43 -98 -16 -126 -15
word +3 last	-40 35 -15 166 -37 -56 -26
word +3 late	12 -4 28 33 -7 -11 -41
word +3 later	-38 93 59 -38 -22 -14 -37
word +3 latest	-4 -21 -9 -20 43 -9 -10
word +3 latter	-39 127 -86 114 -56 -78 -2
word +3 lawyer	-15 -63 50 160 -19 -20 -113
word +3 lead	-7 48 69 -25 -38 -27 0
word +3 leading	9 -28 73 -26 -18 -6 -12
word +3 leads	-23 -80 147 -33 -83 -43 -33
word +3 learned	0 -23 73 -30 -18 -12 -15
word +3 leave	16 -92 99 -40 -5 0 12
word +3 leaves	-12 -15 -131 91 0 -2 -6
word +3 leaving	-26 -13 44 -69 -19 -8 -3
word +3 led	-9 58 -22 -10 -23 -41 38
word +3 left	-21 -16 63 -106 134 -79 30
word +3 less	-7 -151 72 -8 -11 97 -7
word +3 let	-26 45 76 -51 -175 -85 -109
word +3 life	-10 -28 58 12 -12 -21 -10
word +3 like	-132 -19 7 7 -72 49 126
word +3 liked	-96 -193 155 -37 -21 209 -21
word +3 line	14 -21 107 -89 16 -8 -14
word +3 lit	22 -2 -2 -4 -4 -3 -7
word +3 little	-15 79 22 -10 -3 -51 -12
word +3 lives	-110 109 128 -71 -42 -45 -54
word +3 long	-55 -24 72 -29 -82 -31 241
word +3 look	1 128 73 -10 -12 -23 -10
word +3 lost	69 112 21 -59 132 -85 -19
word +3 love	176 -47 -12 -19 -18 -63 64
word +3 made	-35 -7 58 -20 1 -62 3
word +3 make	-18 -63 69 -28 -15 -12 86
word +3 maker	54 -43 88 -35 0 -37 -25
word +3 makers	20 -137 160 -89 8 15 10
word +3 makes	-26 -70 7 -5 23 71 -41
word +3 making	-28 -15 46 -3 -20 -17 -2
word +3 man	-27 -58 28 -14 -38 124 6
word +3 manager	0 -17 51 -27 -4 -9 -1
word +3 many	-22 -10 64 -12 -5 -2 -22
word +3 married	-26 99 25 62 -5 -163 -30
word +3 may	7 -5 36 -12 -37 -36 -9
word +3 me	77 -56 41 -157 -68 -50 -6
word +3 memoir	-85 395 -156 -94 -128 12 -43
word +3 mentioned	-10 -17 71 -31 -8 -7 -10
word +3 met	-19 -136 19 -23 249 -86 -12
word +3 million	77 -62 -104 -40 -154 273 -57
word +3 minutes	22 124 81 -65 40 -58 -133
word +3 money	27 -14 5 -5 35 -5 -10
word +3 month	-37 66 69 -29 -122 -45 114
word +3 months	47 -3 -6 -17 -9 -21 3
word +3 more	46 16 5 41 -51 -79 51
word +3 most	-18 47 -74 -70 186 -57 -14
word +3 mother	29 6 25 -68 -20 8 -13
word +3 moved	-7 149 -4 -20 -11 -175 69
word +3 moves	-3 -96 37 -43 -33 -1 115
word +3 movie	-17 42 0 2 -18 -22 11
word +3 much	-43 -83 10 -81 -26 199 14
word +3 music	-5 12 219 -63 -81 -65 -35
word +3 musical	-45 87 -9 -20 -66 121 -42
word +3 my	169 23 56 -22 -8 -19 -8
word +3 name	2 -110 -63 -14 -57 11 183
word +3 named	-77 -4 -22 -45 -39 87 -65
word +3 near	-37 111 -51 -4 -7 -76 -3
word +3 nearly	-48 -117 97 -45 -13 -6 -8
word +3 nephew	-71 -95 -246 216 -75 -35 -34
word +3 never	-16 -58 75 -14 -17 -20 -18
word +3 new	-61 -80 -137 139 -25 195 -48
word +3 newcomer	-45 -20 39 -24 -6 -7 -5
word +3 newspaper	-40 -4 62 6 -11 -7 -6
word +3 next	-73 50 -2 -84 -19 14 6
word +3 night	-20 -11 -22 -18 104 -24 -65
word +3 nine	-71 -72 -84 41 174 -27 -24
word +3 no	-5 -57 -25 -15 -17 130 -19
word +3 nominated	45 -44 -3 146 -22 -43 -25
word +3 nomination	0 34 23 -12 -3 -15 -28
word +3 nominations	91 59 -15 -21 -30 -15 -18
word +3 not	-10 -26 -4 7 -3 46 -1
word +3 nothing	-19 -64 -138 66 -121 85 137
word +3 novel	-79 -24 -12 -32 -22 131 -37
word +3 novelist	-3 -26 35 -10 -2 -1 -1
word +3 novels	-31 -26 111 -32 -107 -20 -3
word +3 now	-66 20 -43 10 -14 173 -66
word +3 number	-40 107 -70 -54 198 -79 -96
word +3 nurse	-4 -12 48 37 2 -52 -5
word +3 of	25 -6 40 -15 -29 -32 14
word +3 off	13 -69 -35 17 58 -38 8
word +3 office	165 -25 108 -43 -8 90 -10
word +3 officer	31 -18 52 -50 -7 -4 -2
word +3 old	-39 -79 56 122 -73 177 -223
word +3 on	13 8 -1 28 -28 -24 -8
word +3 once	-57 -82 3 164 -16 -13 -7
word +3 one	8 -30 -49 27 51 -16 6
word +3 only	-26 -48 -60 178 -24 -30 -13
word +3 open	84 -166 45 27 253 -180 5
word +3 opened	-18 86 110 -73 -69 -98 58
word +3 opening	-64 -6 63 2 -18 51 -12
word +3 opens	-9 -28 76 -6 -48 -40 -12
word +3 opposite	-12 0 70 -9 -6 -26 -6
word +3 or	20 16 49 -87 -7 -44 -21
word +3 original	60 -15 59 -59 -30 -3 -13
word +3 other	85 9 -17 38 -54 -58 -33
word +3 others	-6 -350 -32 228 1 71 6
word +3 out	-38 49 10 -48 -45 22 32
word +3 outside	-3 -22 28 -6 0 0 0
word +3 over	19 -13 77 -130 1 17 -9
word +3 own	13 92 16 97 -9 -160 -35
word +3 owner	-54 -50 -9 -102 170 -25 35
word +3 paid	59 26 117 -53 51 -66 -45
word +3 pair	-23 -33 184 -81 -12 -31 2
word +3 parents	-10 -176 88 -75 -45 183 -6
word +3 part	-40 -29 -31 -78 137 69 -22
word +3 partner	15 34 61 -63 -16 -5 -4
word +3 parts	-1 -6 20 -10 -72 -8 72
word +3 passed	37 -18 54 -28 0 -22 -34
word +3 past	180 -25 38 -5 -5 -1 11
word +3 people	71 -37 -65 7 67 -11 -25
word +3 photographed	-1 -7 -136 124 -3 -2 -4
word +3 picked	-23 48 19 -14 -6 -57 -5
word +3 picture	-54 15 77 -75 126 -15 31
word +3 place	-65 -144 70 78 100 -196 142
word +3 plans	9 -56 48 -40 31 9 -7
word +3 play	1 10 1 -27 115 -83 -15
word +3 played	-61 -63 5 102 -17 -24 -4
word +3 playing	-4 -96 122 -43 -10 -1 -2
word +3 plays	41 -22 30 -121 -10 -14 -39
word +3 playwright	-6 -25 54 -10 -14 -7 -9
word +3 police	15 -113 0 -9 13 76 1
word +3 policeman	-113 -74 -99 370 -120 -44 -43
word +3 portrayed	-192 -24 -13 8 196 -8 -24
word +3 premiere	14 -40 129 -26 -65 -17 -3
word +3 presented	23 29 28 -20 -15 -42 -3
word +3 president	3 -13 34 -44 24 7 1
word +3 previous	-156 182 72 -47 1 -12 0
word +3 previously	14 -17 51 -76 13 4 0
word +3 prize	9 -60 83 -8 -19 -10 -13
word +3 prizes	-53 43 188 -62 -27 -78 -64
word +3 produce	-81 51 -38 -16 201 -28 -96
word +3 produced	85 -24 31 -7 30 -7 23
word +3 producer	-3 -50 37 -14 30 -5 8
word +3 producers	-7 -5 64 -29 -21 -12 -1
word +3 produces	-36 -3 48 0 -3 -94 -1
word +3 producing	-7 8 -12 0 0 -9 0
word +3 production	42 -64 4 -40 95 50 -33
word +3 project	-74 234 -93 -87 -55 -45 -72
word +3 published	-19 -9 112 -7 114 -56 -214
word +3 put	76 -21 -48 -85 87 -20 -33
word +3 raised	-42 -46 -100 -91 -46 -87 328
word +3 ran	-147 -78 -14 -53 -33 196 -46
word +3 rang	-4 -12 -10 -19 -3 -24 -9
word +3 rather	-29 -20 -9 -68 -4 -3 116
word +3 reached	-29 31 -12 -9 -37 -27 27
word +3 read	11 -116 235 -12 -48 -201 -15
word +3 real	6 8 41 -72 -24 -48 103
word +3 received	164 -59 -43 -11 -132 -69 25
word +3 recently	-19 -14 -55 -38 -38 161 -113
word +3 recognised	-73 -34 -7 -9 -11 -63 131
word +3 record	-19 -46 4 -44 -85 186 2
word +3 recorded	2 -138 116 -10 -90 258 -29
word +3 release	138 -54 -6 -39 102 -4 -6
word +3 released	-11 112 -26 -43 -5 19 -42
word +3 releases	-3 17 0 0 -2 -12 -1
word +3 remains	97 -1 0 -1 0 0 1
word +3 remake	0 54 -63 0 -12 -21 -3
word +3 remember	70 -12 52 -57 -10 -30 -2
word +3 remembered	-87 115 161 -15 -6 -77 -96
word +3 replaced	-1 -86 66 -66 167 -103 16
word +3 reporters	135 44 -15 25 -3 -43 -8
word +3 retired	-43 -103 92 15 -19 -63 -13
word +3 return	9 71 53 -42 -29 -10 -59
word +3 returned	-33 -28 13 -6 -6 -10 -1
word +3 returns	-179 11 -81 -91 -69 -45 -49
word +3 right	89 -27 -113 -18 68 3 2
word +3 rights	-115 -58 35 -14 199 -8 -29
word +3 role	-75 -19 86 96 -18 -25 -32
word +3 romance	-60 -41 -115 -1 -43 -1 136
word +3 room	-86 -171 133 -58 -198 435 -149
word +3 run	-17 -80 115 -31 -3 -9 -18
word +3 runs	24 -15 -35 153 -186 -26 -87
word +3 said	116 -46 19 -65 0 -29 -27
word +3 sales	219 40 -89 -65 -77 -42 -19
word +3 same	28 0 56 -32 -41 138 -45
word +3 sang	-7 -15 60 -50 -10 -11 -5
word +3 sat	193 -15 28 -25 -26 -8 -4
word +3 saw	24 253 64 51 -1 -23 -54
word +3 say	28 -35 49 -13 -49 5 -5
word +3 says	64 -35 141 -14 -7 -126 -84
word +3 scene	-30 -34 115 -30 -15 -12 -10
word +3 school	4 -80 -9 -11 -12 -13 118
word +3 score	-42 -60 126 -11 -18 -5 -9
word +3 scored	-7 -3 148 -131 -2 -4 -2
word +3 screen	90 -23 -16 -9 -16 -58 17
word +3 screenplay	-37 54 58 82 -57 -51 -42
word +3 script	23 -45 107 -54 -16 -1 -6
word +3 season	-18 -18 79 -49 -74 94 -8
word +3 second	-37 79 5 -27 70 77 -74
word +3 see	46 -63 -150 135 -54 -9 90
word +3 seen	9 -6 16 49 -52 -55 20
word +3 sent	27 -20 95 -27 -7 -5 30
word +3 sequel	9 50 26 -34 -33 -25 -3
word +3 serial	-26 169 -97 -230 -100 100 -77
word +3 series	-31 -66 -73 -26 -27 199 -10
word +3 set	2 15 77 -29 -35 -37 -8
word +3 sets	-42 -21 191 -105 -48 -77 -12
word +3 seven	-13 32 133 -16 -19 -96 -8
word +3 shared	6 -7 20 -15 -3 -1 -2
word +3 she	39 -29 1 -53 -25 57 4
word +3 shoot	-35 -16 -51 -13 -30 -10 145
word +3 shooting	-7 171 -41 -41 -88 -86 41
word +3 shop	0 -21 74 -32 0 -3 0
word +3 short	69 -37 71 -94 -42 -29 -51
word +3 shot	-23 92 -43 46 -33 -52 -47
word +3 should	29 -25 -40 19 66 -6 27
word +3 show	87 -164 -1 -55 -2 -107 223
word +3 shown	-87 139 -14 -21 -16 -16 -44
word +3 signed	60 -57 -83 -6 -19 211 -18
word +3 since	1 -89 78 -36 57 -71 -5
word +3 singer	-24 11 26 -10 -19 -16 66
word +3 sister	-16 -14 -38 49 -1 -3 -7
word +3 six	77 22 102 -226 -25 64 101
word +3 sixth	-14 332 48 -297 -23 -25 -32
word +3 small	4 -35 56 -22 -4 -1 -13
word +3 so	93 13 28 -71 -42 80 -14
word +3 soap	-5 -84 -90 10 -63 191 -6
word +3 sold	-70 -37 -206 -54 67 94 134
word +3 some	8 10 -59 54 -1 -66 27
word +3 somebody	76 -31 143 -171 -5 -13 0
word +3 something	47 -3 -147 93 -36 -42 148
word +3 son	-16 -27 -104 -81 -39 80 162
word +3 song	-15 -57 193 -11 -57 -103 -2
word +3 songs	-156 17 214 -5 90 -131 -1
word +3 spent	-14 -259 50 -14 -12 176 1
word +3 spokesman	-2 -23 91 -19 -29 -7 -1
word +3 spring	-82 -345 -2 -1 39 329 63
word +3 spy	-137 17 -80 271 -102 -66 -96
word +3 stage	-33 127 126 -29 -59 -84 6
word +3 star	-40 20 8 40 -36 -33 15
word +3 starred	-101 66 82 -33 -41 76 -14
word +3 starring	-66 52 -36 -7 -5 -48 -1
word +3 stars	14 95 -43 -17 -22 -33 5
word +3 start	-102 -141 -81 -9 96 -29 125
word +3 starts	100 -21 -185 -20 -74 -9 -18
word +3 stayed	13 -134 -6 -16 -16 178 -15
word +3 stepped	-7 -155 23 -43 -1 182 -4
word +3 still	120 -30 10 -37 -26 -54 -34
word +3 stood	-76 -32 -19 -14 -90 -33 254
word +3 story	2 160 -84 -25 -15 -173 140
word +3 studio	7 -34 -7 -29 157 -122 106
word +3 studios	16 -2 -14 -2 -11 -1 9
word +3 such	-10 -71 48 -7 97 -67 -12
word +3 summer	29 158 -130 -76 -170 -15 69
word +3 supporting	-16 -31 27 -16 -1 -8 0
word +3 take	64 -219 94 -37 -22 165 0
word +3 taken	-53 49 3 39 -38 -18 -25
word +3 takes	-48 -24 4 -22 36 -5 -23
word +3 taking	72 -12 -391 -29 438 -4 -6
word +3 tale	-39 52 -60 -53 -54 114 -23
word +3 talks	-62 -52 42 -77 -54 -30 -20
word +3 tea	-54 -38 20 72 -20 -6 -8
word +3 teacher	-26 -11 49 -7 -30 -5 -1
word +3 team	-22 34 -53 256 -56 -131 -114
word +3 television	-21 -153 -3 46 93 -17 -6
word +3 tells	-5 77 59 -78 4 -97 -43
word +3 ten	-97 -131 -26 220 92 -112 -28
word +3 than	-1 8 -5 -63 -15 79 -14
word +3 that	20 -19 1 35 -27 -43 4
word +3 the	7 -11 -28 -34 19 2 -12
word +3 their	129 -20 6 -20 64 31 -37
word +3 them	-39 64 15 -53 84 -90 -5
word +3 themselves	-1 -6 6 -5 -8 -7 -3
word +3 then	-36 -62 35 82 75 -36 -45
word +3 there	73 9 -48 -40 -58 -3 80
word +3 they	65 42 21 -21 17 -6 60
word +3 thing	-92 -419 -8 -3 -43 435 -2
word +3 third	-135 107 37 -33 -28 39 -6
word +3 this	-4 60 -79 21 53 -32 -30
word +3 those	0 103 134 -21 -12 -76 -119
word +3 though	-25 3 -10 -3 -5 14 -2
word +3 thought	-44 -20 -8 -20 -17 156 -70
word +3 three	-5 37 22 -17 -7 26 -64
word +3 thriller	-126 35 109 22 -34 -27 -36
word +3 through	-26 38 -35 118 -28 -60 10
word +3 time	-23 -105 -27 50 -69 192 3
word +3 times	-40 122 268 -30 -10 -78 -16
word +3 title	-9 30 14 -5 -29 7 -3
word +3 to	12 -23 37 6 13 -23 -1
word +3 together	68 -12 82 -6 -39 -26 -12
word +3 told	12 -101 -30 -5 -25 95 -16
word +3 too	63 85 28 -74 -12 -33 -119
word +3 took	-23 -17 110 -17 -47 31 -15
word +3 top	-39 68 7 -51 -88 -36 -19
word +3 trailer	189 -44 -3 0 -4 -2 -5
word +3 trained	-118 -5 61 -51 -120 -112 225
word +3 turn	-149 -15 -98 -40 -61 -20 327
word +3 turned	-51 4 -34 -46 -30 -13 47
word +3 turns	16 -151 -10 15 -88 98 -27
word +3 twice	-51 -1 158 -39 -42 -9 -10
word +3 two	18 -17 16 -27 35 40 85
word +3 under	-17 67 16 -56 -32 -30 -5
word +3 until	-22 -195 55 -193 172 131 -21
word +3 up	62 -59 39 -34 11 -28 -5
word +3 us	95 -22 57 9 43 -48 -99
word +3 used	-61 3 -181 -106 -23 -101 230
word +3 version	22 -163 126 -283 103 120 15
word +3 very	149 180 -47 -9 -61 -23 -155
word +3 viewers	-35 -136 -161 -69 -15 267 -80
word +3 village	197 -89 -186 214 -97 -22 -50
word +3 villain	18 -48 -92 76 -148 -88 148
word +3 voice	-49 119 -48 59 -6 -66 -11
word +3 voices	-4 -161 -78 -146 -9 332 -21
word +3 wait	-33 -106 -101 173 -97 -78 110
word +3 walked	73 -12 -45 104 -8 -6 -2
word +3 want	-6 -50 24 -4 -1 -3 47
word +3 wanted	-29 -6 9 -2 -20 -36 57
word +3 wants	237 -4 -40 229 -14 -10 -7
word +3 war	230 -177 -87 72 -57 -137 93
word +3 was	18 -30 -11 -24 -5 9 6
word +3 watched	16 -22 166 -7 -128 -7 -9
word +3 way	-23 127 -1 -10 11 -114 5
word +3 we	-15 100 21 -29 -75 -67 33
word +3 week	-35 -3 -109 -13 -3 116 -77
word +3 weekend	81 -141 -30 -2 -29 -30 145
word +3 weeks	-31 -49 -45 -58 -22 74 96
word +3 well	-13 15 42 -73 2 35 -11
word +3 went	-48 -17 -22 -23 -35 52 26
word +3 were	7 17 9 -96 -69 -41 138
word +3 western	-4 113 -71 -3 -10 -42 -7
word +3 what	27 -159 62 -115 79 19 150
word +3 when	-29 -132 30 -34 -72 121 136
word +3 where	-25 42 20 -31 21 -113 -24
word +3 which	-20 103 -46 -30 -8 9 -25
word +3 while	20 -35 43 -18 -37 -13 -26
word +3 who	-29 -7 -10 4 -7 -9 30
word +3 whole	49 -88 115 -53 -12 -1 -6
word +3 whom	-50 -42 109 -79 29 -23 -21
word +3 whose	-17 5 5 -10 -29 -46 62
word +3 wife	5 -20 34 -17 10 -8 -8
word +3 will	-8 -8 17 -32 74 -22 -40
word +3 winner	9 147 2 -47 -14 -44 -8
word +3 wins	17 -220 69 -13 -16 108 -21
word +3 winter	-25 -11 235 -183 -18 -10 -20
word +3 with	-6 27 0 -15 24 -21 32
word +3 withdrew	-126 0 -7 0 -1 -3 0
word +3 without	66 68 -51 -71 -67 -58 93
word +3 woman	-43 -20 92 -22 -5 -3 -1
word +3 won	34 -39 16 -5 -14 -42 71
word +3 won't	-19 -73 126 -18 -32 -34 -5
word +3 work	-50 58 42 -16 -37 -80 83
word +3 worked	1 -74 50 -37 -27 64 59
word +3 works	-45 -11 -16 59 -15 -7 1
word +3 world	-9 92 -145 -44 202 -34 -77
word +3 would	-65 -86 52 -23 3 122 38
word +3 writer	-26 6 48 -40 -40 55 -66
word +3 writes	-60 188 -58 -23 -56 -33 -14
word +3 writing	-18 -211 -43 82 -55 200 -31
word +3 written	-6 -34 -21 53 -40 50 -12
word +3 wrote	-85 -4 52 -14 -14 35 -11
word +3 year	-7 138 22 -32 -57 -57 -29
word +3 years	-24 -27 -114 5 32 26 121
word +3 yes	-9 34 73 -39 -17 -15 -37
word +3 yet	6 -14 109 -50 -26 -6 -15
word +3 you	-3 41 -63 82 -27 -15 -22
word +3 young	-55 -4 86 17 -18 1 -19
word +3 your	16 -32 -2 -4 -3 -7 0
first:film	40 -3 -12 9 20 24 10
first:work	-12 -14 77 -20 -16 0 47
first:credit	40 -44 -12 -1 24 -3 -6
first:person	18 17 -35 -15 -2 -26 -35
first:honorific	-10 -2 -40 95 -33 -5 -29
first:connector	-24 54 -46 8 16 37 -19
first:starter	-18 22 -40 -34 4 8 3
first:calendar	-1 77 16 -29 11 51 -17
first:nation	12 -25 -2 -19 63 21 30
first:honour	100 -36 50 -14 7 -22 -5
first:broadcast	-45 -15 -29 -6 272 -131 36
first:takesPart	24 115 -8 -17 -5 21 -27
first:makes	62 -10 -22 -4 16 15 -21
first:comesOut	166 -7 -3 -21 35 -8 -42
first:playsRole	71 36 -23 -22 -29 -7 -4
first:tells	102 -93 -13 -3 -12 34 -6
first:speaks	175 -37 58 1 -3 -61 -9
first:lives	-31 30 -90 126 -50 55 -42
first:prize	162 -43 89 -10 -46 -47 -5
first:calls	-38 -104 -14 -5 -2 -27 -3
first:lists	-48 44 -8 -11 -16 -89 -6
first:series	-11 -94 -22 1 61 -21 -3
first:firm	114 -110 -87 -6 132 -69 -39
first:modifier	4 -37 -30 -8 30 14 47
first:common	-20 -7 -26 -12 -12 20 -21
first:first	-31 -7 166 74 -50 -35 -58
first:surname	-29 -11 -17 1 -3 12 19
first:place	2 -41 -2 -28 12 -5 22
first:companyEnd	20 -6 -27 -27 53 -45 24
first:number	-5 41 -1 -30 24 -37 3
first:capital	-53 12 9 -12 -22 7 -32
last:film	16 -67 -27 -12 97 1 -30
last:work	53 -11 -11 -42 17 25 -6
last:credit	172 -218 -20 14 -18 102 -19
last:person	78 -23 42 -38 -22 -45 -17
last:honorific	0 37 -31 16 -23 5 -27
last:connector	46 -63 -15 -9 -43 36 -23
last:starter	1 11 1 -10 17 -9 -33
last:calendar	-2 34 14 6 -7 -9 -14
last:nation	-1 -48 -5 -7 -2 -10 3
last:honour	82 0 -4 -26 -43 27 -36
last:broadcast	46 28 -8 -7 -37 -89 61
last:takesPart	17 -64 -23 -30 87 23 -27
last:makes	-32 -53 -39 -2 67 -29 -14
last:comesOut	17 -64 -4 -14 176 -59 -28
last:playsRole	-8 48 -23 -28 154 -16 -26
last:tells	18 70 28 -11 -33 -84 -24
last:speaks	-35 38 16 -42 -33 -131 -18
last:lives	60 50 -38 83 -18 -36 -47
last:prize	125 -5 23 -3 -89 -24 -41
last:calls	-14 -27 -5 -4 122 -13 -8
last:lists	-68 -36 -7 -5 -23 -60 64
last:series	62 -81 -29 -16 102 -36 -5
last:firm	-54 48 -24 -11 99 -10 38
last:modifier	22 -25 -11 -9 30 2 -21
last:common	14 43 -70 -53 10 17 -17
last:first	-38 14 30 26 -40 1 -7
last:surname	-34 -3 81 31 -29 -7 18
last:place	-29 -1 -52 29 40 33 59
last:companyEnd	31 5 -39 -17 52 -11 0
last:number	-7 22 -28 -25 -1 -7 -16
last:capital	-55 12 20 -9 -16 2 -24
inner:film	24 -65 -6 -13 120 24 11
inner:work	9 24 -2 -1 1 -52 68
inner:credit	22 -137 -32 2 54 -23 -1
inner:person	105 21 5 -6 -33 -3 -2
inner:honorific	-7 35 16 -28 -13 49 -9
inner:connector	13 6 -10 -14 -10 22 -37
inner:starter	16 40 -58 -35 2 -2 -40
inner:calendar	67 17 10 -17 -10 71 -9
inner:nation	94 60 11 -17 74 -29 -23
inner:honour	-22 45 10 -6 102 -53 -23
inner:broadcast	65 -38 -2 -1 138 -94 -14
inner:takesPart	51 46 -4 -6 4 -61 -2
inner:makes	-71 2 -8 -14 182 22 -25
inner:comesOut	-57 37 -24 -26 -9 -45 -16
inner:playsRole	-29 16 -9 -7 -25 -56 -9
inner:tells	-34 43 -11 -5 -36 64 -4
inner:speaks	57 -72 -11 -5 -19 -34 -11
inner:lives	89 58 -3 -1 -14 42 -2
inner:prize	-11 51 -58 -5 -20 74 -5
inner:calls	-17 -224 112 -15 -21 144 -30
inner:lists	-38 86 -5 -2 -16 98 -12
inner:series	-19 44 -1 0 96 -35 -2
inner:firm	-12 16 -76 -12 20 -48 -4
inner:modifier	68 21 -7 -12 -23 24 -14
inner:common	-5 43 -37 -15 14 15 -24
inner:first	-10 2 38 15 0 -15 13
inner:surname	7 25 20 14 -11 18 -1
inner:place	9 35 -2 -3 24 -16 -8
inner:companyEnd	2 14 -24 -7 167 -57 -13
inner:number	-17 118 -6 0 -1 -18 -1
inner:capital	3 34 20 4 26 35 -1
inner the	19 50 -15 9 -24 60 -20
inner a	21 133 -6 -8 -13 102 -5
inner an	21 21 -4 5 -5 -33 -1
inner of	-1 47 -25 7 40 46 18
inner in	5 25 -21 -16 -20 16 -14
inner on	-2 -30 -18 -11 25 -6 -1
inner at	14 63 -11 -9 -21 -21 -22
inner by	-19 13 -6 -11 -19 -48 -3
inner to	-7 46 -24 -17 5 10 -17
inner for	27 -32 -11 -14 7 -27 -5
inner with	32 29 -8 -14 -27 34 -14
inner from	-45 81 -15 -4 30 -49 -6
inner as	-6 -24 -3 -1 -3 -20 -1
inner and	-7 -28 -21 -13 -13 -11 -26
inner or	-14 9 -9 -41 148 -76 -6
inner but	0 67 0 0 0 -14 0
inner &	114 104 -7 -15 181 18 -12
inner his	-33 -126 -20 -31 -5 -14 -2
inner her	-23 -72 -1 -3 -10 -43 -2
inner that	-17 -41 -1 -1 4 -89 -1
inner is	-27 -59 -13 -3 -3 -14 -2
inner are	6 -49 -3 -1 -1 -6 0
inner be	-4 106 0 -2 -1 -66 0
inner who	-14 -306 -99 -99 -62 -71 -15
inner after	-33 -147 -1 -3 5 -7 -10
inner before	-34 -103 -31 -14 -61 -43 -15
inner than	47 -72 3 0 -7 -1 -9
inner into	-17 -21 -30 -4 -14 18 -3
inner over	-2 -13 0 -1 -1 -105 -1
inner under	101 -77 -3 -4 -40 -8 -1
inner not	-21 -230 -34 -1 -4 -65 -20
inner it	-24 -146 -5 -1 -5 -64 -1
inner my	-20 -131 -1 0 -1 -23 0
inner your	0 173 0 0 0 -155 0
inner ,	-5 114 0 0 0 98 0
inner .	-169 295 -2 -1 -2 -137 -16
inner :	-26 61 -3 -3 -19 59 -1
inner (	0 4 0 0 0 -12 0
inner -	-20 99 14 6 -9 -9 -4
inner –	-11 131 128 -3 -3 -48 -1
inner —	122 -64 -1 0 -23 -19 -1
inner '	-15 137 -35 -5 -13 -74 -3
inner ’	-1 -88 -2 0 0 -8 0
inner !	-5 44 -1 0 -3 -38 -2
inner ?	-163 -362 -101 -113 -58 -65 -38
inner /	-34 146 -48 -15 -35 184 -5
inner vs	-74 312 -135 -12 -13 -69 -16
only:film	-55 -1 -9 -8 -11 33 -10
only:work	88 32 -16 -23 -123 -26 12
only:credit	35 -8 -3 -8 -3 -1 -5
only:person	49 15 -24 -10 41 -4 -10
only:honorific	118 -11 -31 -12 -11 -4 -7
only:connector	57 -13 -28 -13 -21 -8 -13
only:starter	36 -10 -29 -30 -34 -31 9
only:calendar	79 -46 -11 2 -28 -11 -37
only:nation	32 -28 -12 -24 -23 -13 34
only:honour	-11 4 -13 27 6 -10 -6
only:broadcast	-63 -3 -17 -22 132 -73 9
only:takesPart	-50 -31 -12 -4 63 -5 -22
only:makes	97 -36 -15 -12 -28 -7 -12
only:comesOut	105 -52 -14 -13 -19 -15 -8
only:playsRole	32 2 -17 -7 -19 -8 -1
only:tells	26 33 -18 -8 -6 -3 -2
only:speaks	172 -8 -3 -49 -1 -1 -2
only:lives	67 -65 -34 -46 -24 55 -17
only:prize	113 -22 -63 -39 -38 -2 -5
only:calls	85 -10 -3 0 0 1 -7
only:lists	52 -7 -1 -1 0 -1 0
only:series	68 -27 -2 -5 -2 -1 -3
only:firm	54 40 -18 -9 -30 -17 -16
only:modifier	14 -2 -18 -4 -9 -6 -4
only:common	-76 4 -41 -35 -48 -27 -50
only:first	-70 9 2 62 -29 -35 -22
only:surname	-9 -54 81 -19 -48 -30 -22
only:place	-91 52 4 -46 29 -2 9
only:companyEnd	-29 -1 -7 -17 21 -12 -23
only:number	91 -5 -3 -6 -18 -6 -14
only:capital	-46 -66 -29 -18 -61 -86 -60
one common & start	248 -21 -18 8 -1 -8 -20
one common & free	30 -5 -26 -9 5 -3 -42
one common & mark	156 -7 -11 -19 -30 -5 -9
one common & title case	124 -35 5 -25 -9 -31 13
one common & set off	148 -37 -54 -43 -28 -43 -16
one common & touching	66 -23 -44 -32 -29 -37 -31
one name & start	-75 5 88 40 -19 -25 -8
one name & free	-43 -23 34 30 -24 -20 34
one name & mark	-12 0 101 67 -33 -31 -10
one name & title case	-35 32 -13 -4 -33 -1 -17
one name & set off	-72 -96 49 -140 -23 -11 -60
one name & touching	-21 -7 -25 -11 -6 -18 -26
one unknown & start	11 -7 14 -14 -16 -22 29
one unknown & free	-18 -28 27 26 -3 -2 22
one unknown & mark	-8 8 72 -30 -3 3 -80
one unknown & title case	22 7 30 2 41 -6 16
one unknown & set off	-51 75 -4 -35 -26 102 -46
one unknown & touching	-21 3 -53 -24 -8 16 -4
person & start	-23 12 50 -11 -7 -4 -4
person & free	-17 -22 56 52 -13 -32 2
person & mark	-13 -9 38 -27 -30 40 -18
person & title case	37 -20 45 16 8 -21 -20
person & set off	14 29 -159 -13 -4 60 -34
person & touching	-7 -13 41 9 -32 9 26
some common & start	-29 -2 -17 -20 33 -40 -8
some common & free	33 7 -3 13 18 6 30
some common & mark	-29 -8 8 11 -65 -25 -19
some common & title case	61 9 -20 -40 -34 39 -46
some common & set off	-2 -4 -18 24 -13 39 -18
some common & touching	-18 -2 -17 -9 -13 -12 -4
all common & start	-44 24 -28 -20 67 18 -15
all common & free	-32 33 -25 -10 9 27 29
all common & mark	-9 37 -12 -3 -20 -52 -6
all common & title case	256 -24 -19 -14 10 -26 -47
all common & set off	-17 15 -2 2 -23 75 -5
all common & touching	17 -33 -10 -23 -5 -19 -26
little words & start	-11 12 -29 -8 -12 20 -3
little words & free	-6 3 -26 -20 -8 -12 -23
little words & mark	-15 -11 -3 -8 -8 -57 -1
little words & title case	210 -29 -25 -19 3 7 10
little words & set off	-4 95 -1 -1 -5 60 -1
little words & touching	-15 11 -12 -2 -12 -10 -3
other & start	-19 -3 -52 -10 20 48 -10
other & free	18 41 -32 -29 3 18 -8
other & mark	-12 34 -36 -1 -11 -20 -4
other & title case	61 0 -28 -16 -29 41 57
other & set off	45 42 -5 -7 3 41 -5
other & touching	-1 -12 -15 -24 3 13 -14
one common & before:film	2 -7 -6 -4 -6 -9 -1
one common & before:work	-7 -44 -4 -22 -9 -20 -2
one common & before:credit	-61 -2 -47 -6 14 -5 8
one common & before:person	-4 -10 -39 -2 -4 -9 0
one common & before:honorific	-29 -13 108 -15 -1 -1 -1
one common & before:connector	-9 -5 -25 0 -5 -15 -31
one common & before:starter	-1 -1 -27 -14 -7 -17 -36
one common & before:calendar	-101 -38 -20 -17 -29 3 -9
one common & before:nation	-26 -21 -7 -20 -19 -7 -12
one common & before:honour	-9 -7 -2 -9 -5 -5 -4
one common & before:broadcast	-9 -11 -10 -16 -47 -106 -4
one common & before:takesPart	33 4 -39 -3 -3 -8 -1
one common & before:makes	-46 -2 -7 -11 -14 -1 49
one common & before:comesOut	-3 -13 -4 -6 10 -5 -10
one common & before:playsRole	-5 -60 -32 -35 -24 7 -7
one common & before:tells	-55 0 -6 -5 -21 44 -8
one common & before:speaks	97 -32 34 -8 -32 50 -10
one common & before:lives	-27 -7 53 -29 -5 -9 -6
one common & before:prize	-6 -7 -4 -8 49 -6 -3
one common & before:calls	-34 -43 -8 37 -9 -66 -4
one common & before:lists	-1 -63 47 -5 -4 -23 -8
one common & before:series	-49 -2 0 -1 0 -6 0
one common & before:firm	27 -1 -21 -1 -2 0 0
one common & before:modifier	6 -25 -1 -3 -4 -1 -3
one common & before:common	-29 -13 -24 -18 -9 5 4
one common & before:first	24 -10 -1 -8 -7 10 -5
one common & before:surname	-5 -46 -4 -17 -7 -21 -5
one common & before:place	75 8 -13 -3 -11 -6 -14
one common & before:companyEnd	8 -9 -11 -6 -3 -2 -4
one common & before:number	12 -8 -10 -24 -19 -6 -25
one common & before:capital	-46 -9 -9 -25 -23 -8 1
one name & before:film	-22 -55 -24 -35 -6 25 -9
one name & before:work	-13 107 -14 13 -4 -28 23
one name & before:credit	-1 -1 -33 38 -1 0 1
one name & before:honorific	69 -3 56 -24 0 -1 4
one name & before:connector	-8 -9 -10 -6 8 -11 1
one name & before:starter	-10 -21 4 1 1 -20 -2
one name & before:calendar	129 -15 -10 -67 -26 -27 -50
one name & before:nation	-45 -35 -29 -26 -4 -1 125
one name & before:honour	-45 -10 -73 -16 -1 -8 -6
one name & before:broadcast	-15 131 8 20 -3 -38 -115
one name & before:makes	-15 24 23 11 -11 -32 -28
one name & before:comesOut	-36 -37 -31 61 24 -3 -31
one name & before:playsRole	-4 22 34 -38 -7 -22 6
one name & before:tells	79 -29 -48 55 -25 -23 71
one name & before:speaks	23 -26 28 8 -13 -20 28
one name & before:lives	-7 -8 21 10 -4 -4 -23
one name & before:prize	47 -17 -20 -38 -18 -13 0
one name & before:calls	-20 -30 135 -61 -19 -8 7
one name & before:lists	-8 43 6 -19 -12 -21 -2
one name & before:series	-1 -2 24 -12 0 -10 -31
one name & before:firm	-7 42 -9 -17 -7 0 -1
one name & before:modifier	-33 81 -10 11 0 0 -47
one name & before:common	-19 -18 32 5 -20 -18 2
one name & before:first	-3 -12 -15 3 -1 0 16
one name & before:surname	-26 -11 -13 22 -1 -6 17
one name & before:place	-74 7 -5 -8 -13 -19 -7
one name & before:companyEnd	-38 -6 245 -14 0 0 -2
one name & before:number	17 0 -6 0 0 0 0
one name & before:capital	-27 8 -38 10 -5 -8 -1
one unknown & before:film	-11 10 10 -19 -22 51 -60
one unknown & before:work	-13 25 2 -2 -11 32 -21
one unknown & before:credit	1 -1 59 -72 -4 -12 -7
one unknown & before:person	-55 16 77 -27 -13 -4 -12
one unknown & before:honorific	-4 -7 122 11 -12 -25 -4
one unknown & before:connector	-25 10 7 -7 5 12 26
one unknown & before:starter	3 -1 23 4 -4 29 35
one unknown & before:calendar	51 -24 -5 -35 -15 -15 -18
one unknown & before:nation	116 -8 -44 -51 -38 -21 -21
one unknown & before:honour	-16 41 -5 -22 -7 -5 24
one unknown & before:broadcast	-11 -28 -12 35 -27 115 -3
one unknown & before:takesPart	-16 -11 36 -8 -10 -13 -5
one unknown & before:makes	-38 29 25 -37 -27 22 -39
one unknown & before:comesOut	-16 124 -13 -106 -20 -8 148
one unknown & before:playsRole	-17 2 1 49 11 -53 30
one unknown & before:tells	93 32 -30 -28 -65 16 -48
one unknown & before:speaks	-10 -6 83 -54 8 -68 -27
one unknown & before:lives	-48 -14 7 60 -22 -24 -30
one unknown & before:prize	-55 66 -11 -30 -12 -19 -18
one unknown & before:calls	-39 3 -36 -11 36 77 -46
one unknown & before:lists	-25 21 -6 1 -1 60 7
one unknown & before:series	-26 -14 11 -42 -16 92 -8
one unknown & before:firm	-32 -33 -2 -29 63 -11 -6
one unknown & before:modifier	-44 32 14 15 -6 -3 -8
one unknown & before:common	6 2 16 12 -7 -4 26
one unknown & before:first	-6 11 -11 -5 -2 8 0
one unknown & before:surname	-6 18 -24 -6 -4 3 2
one unknown & before:place	9 -35 13 -28 -26 81 -13
one unknown & before:companyEnd	28 -36 -3 -32 -160 -21 -6
one unknown & before:number	-150 -108 -172 -46 -151 -32 -162
one unknown & before:capital	-19 29 -23 -5 0 7 -27
person & before:film	-18 86 -22 -31 -7 -22 -5
person & before:work	-4 109 -113 15 17 6 -22
person & before:credit	-1 -5 31 13 -1 -2 -1
person & before:person	0 -2 34 -11 -1 -10 0
person & before:honorific	-10 -22 -249 49 -7 1 0
person & before:connector	-9 -9 19 0 -4 1 15
person & before:starter	-11 2 36 0 8 -9 17
person & before:calendar	-9 78 -65 -25 -3 -6 -3
person & before:nation	134 40 -19 -129 -41 -19 -32
person & before:honour	-38 -125 -61 -165 -43 -51 -76
person & before:broadcast	0 -10 191 -75 -1 94 -9
person & before:takesPart	0 -8 33 -13 0 -4 -1
person & before:makes	-7 52 -79 -40 -18 98 -15
person & before:comesOut	-4 -30 -12 -158 -13 -13 -58
person & before:playsRole	-3 -32 -20 110 -5 12 -1
person & before:tells	-23 -51 -21 -33 322 -75 -31
person & before:speaks	-7 -27 -75 -29 35 20 -6
person & before:lives	-1 -7 44 5 -2 -3 -3
person & before:prize	-13 -28 -54 79 -9 -34 -2
person & before:calls	-6 113 -13 -13 27 -15 -18
person & before:lists	-5 21 20 24 -12 1 -8
person & before:series	-11 -55 93 -38 -6 -95 -5
person & before:firm	-1 17 38 26 44 -1 1
person & before:modifier	-6 1 -99 -45 118 -3 -6
person & before:common	-11 -23 12 0 8 10 -26
person & before:first	-1 16 -58 0 -5 -4 -1
person & before:surname	-3 6 18 58 34 -26 -6
person & before:place	-26 -35 86 -62 159 -13 -31
person & before:companyEnd	-24 -171 -172 -27 -10 -6 -8
person & before:number	-3 0 -22 -7 0 1 -7
person & before:capital	11 0 18 19 -17 -33 4
some common & before:film	-2 -3 -6 -24 -9 61 -16
some common & before:work	-14 -33 -42 -40 63 -16 -1
some common & before:credit	-65 -149 -8 10 -51 -35 -18
some common & before:person	222 -81 85 -43 44 -53 -16
some common & before:honorific	-92 -6 -134 86 -42 -39 -7
some common & before:connector	5 8 -10 -16 6 2 24
some common & before:starter	8 19 -7 -11 20 4 15
some common & before:calendar	-113 35 -91 -32 114 -24 -19
some common & before:nation	106 -43 -1 -13 -5 -28 -2
some common & before:honour	-298 -118 -105 -23 -74 -104 -23
some common & before:broadcast	-55 -32 -12 -7 -7 120 -28
some common & before:takesPart	-13 34 88 -7 -15 -29 -5
some common & before:makes	-14 57 -12 -9 -8 -40 -28
some common & before:comesOut	86 7 7 -31 -54 -41 52
some common & before:playsRole	-20 -56 -47 56 -44 103 -11
some common & before:tells	-140 14 -38 -17 47 131 163
some common & before:speaks	124 -64 76 -41 53 31 27
some common & before:lives	48 -26 117 60 93 -21 9
some common & before:prize	26 -25 -15 -8 42 65 -57
some common & before:calls	-42 17 -78 -105 82 62 -23
some common & before:lists	-7 111 -66 -10 4 48 -1
some common & before:series	-12 90 -10 -8 -34 97 -9
some common & before:firm	-57 -135 76 -70 218 -59 -31
some common & before:modifier	-73 -32 -25 107 -44 -20 -2
some common & before:common	20 9 -7 -38 9 -7 20
some common & before:first	-50 9 -9 -28 20 33 -4
some common & before:surname	114 25 -8 -7 18 -38 -18
some common & before:place	65 -2 18 -19 148 -104 17
some common & before:companyEnd	304 -1 -2 -2 15 -125 -1
some common & before:number	-77 -39 -25 -16 -77 -29 -32
some common & before:capital	25 -22 -10 -37 -23 18 -25
all common & before:film	-2 -56 -1 -5 -10 55 0
all common & before:work	49 -15 -3 -7 -53 31 -4
all common & before:credit	0 -18 -72 0 117 -10 0
all common & before:person	1 328 -12 -1 -5 -48 0
all common & before:honorific	-7 164 -4 -1 0 -10 0
all common & before:connector	-7 0 -10 -9 -2 3 8
all common & before:starter	-18 7 -16 -15 0 -9 -7
all common & before:calendar	-93 -46 -8 -3 -13 -32 -3
all common & before:nation	-156 -92 -5 -19 -40 16 -26
all common & before:honour	-56 0 0 0 -1 -1 0
all common & before:broadcast	-39 12 9 -1 0 1 -1
all common & before:takesPart	-1 -156 -7 -1 162 -59 0
all common & before:makes	-15 37 -10 -8 27 18 -6
all common & before:comesOut	-37 82 -2 -3 -52 -11 -2
all common & before:playsRole	-71 -136 -13 -64 -44 166 -12
all common & before:tells	-36 -5 -9 9 -104 -3 -12
all common & before:speaks	-49 -2 -19 4 -6 -29 -13
all common & before:lives	-33 -40 -5 -38 -2 -12 0
all common & before:prize	-51 -66 -3 -17 -41 74 -3
all common & before:calls	-45 -97 -24 -57 -50 20 -4
all common & before:lists	-14 4 -14 -13 -21 33 -7
all common & before:series	-1 88 -3 -4 -8 -177 -1
all common & before:firm	-10 15 -35 -5 65 -51 -5
all common & before:modifier	92 -39 0 0 -3 -7 -3
all common & before:common	11 32 -12 -14 -13 16 -12
all common & before:first	37 -9 -1 -10 -31 35 -14
all common & before:surname	37 3 -5 -16 -52 0 96
all common & before:place	3 21 -2 -6 -64 -53 148
all common & before:companyEnd	-100 0 0 0 -42 -109 0
all common & before:number	-87 -151 -38 -12 -69 -97 -33
all common & before:capital	48 -30 -4 -11 10 -28 1
little words & before:film	-1 91 -1 -1 -5 -3 0
little words & before:work	-13 -40 -3 -8 -9 43 -1
little words & before:credit	-1 55 31 -1 -26 -2 -1
little words & before:person	0 -19 -11 0 0 -1 0
little words & before:honorific	-22 -13 0 -10 -1 -7 0
little words & before:connector	-6 4 -21 -1 -14 6 -15
little words & before:starter	4 -5 -24 -3 -18 18 -17
little words & before:calendar	-30 -85 -1 -1 0 -29 0
little words & before:nation	-12 -23 -10 -21 -104 -81 -4
little words & before:honour	23 -16 -1 -2 -1 -10 -1
little words & before:broadcast	-13 -47 -4 -3 -3 35 -5
little words & before:takesPart	0 34 -1 0 0 -4 0
little words & before:makes	-9 33 -8 -9 -20 8 -2
little words & before:comesOut	-11 54 -4 -4 -9 -21 -24
little words & before:playsRole	-4 17 -1 -18 -15 66 0
little words & before:tells	-7 -104 1 55 189 -103 0
little words & before:speaks	-17 -38 -36 29 48 15 -2
little words & before:lives	-7 -29 -54 -23 -1 -10 0
little words & before:prize	-12 -41 -9 -3 -4 -19 -1
little words & before:calls	-1 56 -10 322 -47 62 -11
little words & before:lists	24 -6 -25 -8 1 -16 -2
little words & before:series	0 -55 0 0 0 51 0
little words & before:firm	12 -8 -3 1 -1 -10 2
little words & before:modifier	-3 -62 -1 0 -3 -16 0
little words & before:common	-3 -5 -20 -2 -6 -13 -14
little words & before:first	6 19 -1 -3 0 -2 -2
little words & before:surname	7 33 6 -10 -10 95 -1
little words & before:place	-17 -53 -4 -4 44 -133 -2
little words & before:companyEnd	-15 -6 0 -1 -1 -17 0
little words & before:capital	30 -19 -6 -5 -8 17 -2
other & before:film	-3 13 -8 -2 -1 -22 -1
other & before:work	-17 54 -2 -2 -14 57 -3
other & before:credit	-1 -18 -199 -1 -3 -1 -3
other & before:person	-1 -11 0 0 0 -1 0
other & before:honorific	-21 -26 -47 0 -3 -12 -7
other & before:connector	7 10 -21 -25 -3 -8 -35
other & before:starter	6 20 -23 -23 -5 8 -26
other & before:calendar	-9 -14 -5 -7 -5 -92 -3
other & before:nation	-15 267 -2 -2 -2 -49 0
other & before:honour	11 -57 -1 -1 -4 -66 -9
other & before:broadcast	-24 52 -8 -4 -114 -56 -3
other & before:takesPart	-27 -96 -79 -3 -11 87 -2
other & before:makes	-2 60 -6 -8 11 32 -5
other & before:comesOut	69 31 -3 -16 -9 -47 -14
other & before:playsRole	-121 31 -41 -71 -70 -241 -222
other & before:tells	-18 7 0 -36 91 -212 -1
other & before:speaks	-26 -4 -1 -2 55 -220 -2
other & before:lives	-13 51 -55 -24 -2 -11 -4
other & before:prize	21 -89 -6 -3 -8 -69 -19
other & before:calls	-13 118 -27 -11 -15 80 -3
other & before:lists	-30 -1 75 -9 174 -103 -59
other & before:series	-4 -157 0 0 -41 95 -3
other & before:firm	-1 -14 1 -2 223 0 -1
other & before:modifier	-4 -55 -2 -5 -7 103 -1
other & before:common	19 25 -28 -16 15 29 -9
other & before:first	-10 -9 1 -4 -7 -30 -5
other & before:surname	-9 -9 0 -8 -4 -28 -3
other & before:place	-60 62 -11 -1 148 -103 -5
other & before:companyEnd	-8 -40 0 -1 185 -1 -5
other & before:capital	-17 -5 -3 -11 0 -38 -7
one common & after:film	48 -32 -9 9 -12 -8 -3
one common & after:work	53 -8 -8 -12 -25 44 -3
one common & after:credit	-2 19 -9 -2 12 -6 -7
one common & after:person	35 -25 -8 -11 -5 31 -6
one common & after:honorific	15 -2 -2 -9 -28 -1 -11
one common & after:connector	-1 -16 -26 -20 3 -26 10
one common & after:starter	18 -31 -38 -16 -8 -25 -10
one common & after:calendar	-3 -5 -4 -14 -2 -6 -7
one common & after:nation	35 -4 -2 -1 -3 -2 -5
one common & after:honour	27 -10 -2 0 18 -1 -2
one common & after:broadcast	22 -2 -1 -2 -7 -10 -3
one common & after:takesPart	8 -10 -17 -2 -8 21 -1
one common & after:makes	11 -18 -4 -5 -2 -11 -1
one common & after:comesOut	-49 -14 12 -4 -11 -13 41
one common & after:playsRole	16 -17 19 -30 -3 -10 -4
one common & after:tells	13 25 -18 -7 -4 -17 -1
one common & after:speaks	-20 1 25 -8 -23 -5 -5
one common & after:lives	7 -3 -5 -13 -5 18 -13
one common & after:prize	27 21 2 -2 19 -7 -4
one common & after:calls	9 -2 -7 0 -9 0 -2
one common & after:lists	-29 38 -4 -9 -5 -8 -3
one common & after:series	13 -5 -3 -4 28 -10 0
one common & after:firm	46 13 -3 -2 -38 -4 -3
one common & after:modifier	2 -6 -9 7 -6 -1 31
one common & after:common	17 -13 -30 -13 -6 -19 -34
one common & after:first	17 -6 -14 -2 -8 -5 -8
one common & after:surname	26 -9 0 -5 -3 6 -9
one common & after:place	-42 -3 -1 -1 -9 -2 -5
one common & after:companyEnd	-27 -3 0 0 14 0 -1
one common & after:number	37 -2 -6 -2 1 -1 -1
one common & after:capital	-23 -16 -19 -9 4 -6 11
one name & after:film	-27 -8 -24 -10 -19 -6 62
one name & after:work	7 -21 3 4 -12 73 -8
one name & after:credit	83 -49 -129 -21 69 -3 48
one name & after:person	83 31 -103 31 -24 -26 -1
one name & after:honorific	-136 -5 27 -16 -11 -5 146
one name & after:connector	-30 2 3 3 5 -15 -7
one name & after:starter	-30 -3 26 3 -22 -13 1
one name & after:calendar	-96 -23 -41 -21 -12 -4 2
one name & after:nation	154 -20 20 -5 -6 -12 -3
one name & after:honour	-10 -6 -14 -8 20 -6 -76
one name & after:broadcast	29 1 1 -4 8 -45 64
one name & after:takesPart	-2 33 -54 53 -3 -27 -39
one name & after:makes	-34 -5 12 5 -8 -5 14
one name & after:comesOut	-28 18 11 -22 -26 9 46
one name & after:playsRole	17 -1 -23 1 -3 -2 -1
one name & after:tells	-24 5 2 8 -2 -4 -2
one name & after:speaks	27 -3 8 -8 -14 -5 -2
one name & after:lives	17 -20 -43 65 -20 -12 14
one name & after:prize	17 32 -15 -21 -18 -9 25
one name & after:calls	-171 -14 32 -39 -41 -1 89
one name & after:lists	-21 -59 25 -2 -25 -1 94
one name & after:series	-18 -40 36 34 -34 195 53
one name & after:firm	-135 -13 -22 -56 -31 184 -17
one name & after:modifier	7 33 1 -24 -12 -3 41
one name & after:common	-8 -29 35 1 -31 -9 11
one name & after:surname	-19 -1 -5 -5 -4 0 -6
one name & after:place	200 -1 -33 -1 23 0 -43
one name & after:companyEnd	-3 0 -9 -3 -36 0 33
one name & after:number	-55 35 126 -45 -61 -15 -160
one name & after:capital	-23 -4 -27 -8 -28 -3 28
one unknown & after:film	34 -31 11 -10 29 16 -52
one unknown & after:work	16 -6 44 -14 14 81 -62
one unknown & after:credit	12 39 -148 68 -70 126 -48
one unknown & after:person	-43 13 -55 -45 -18 136 -12
one unknown & after:honorific	134 -3 73 -139 84 -2 77
one unknown & after:connector	35 -6 -3 14 3 42 19
one unknown & after:starter	31 1 10 28 11 8 16
one unknown & after:calendar	-93 81 -36 -19 -28 -16 -19
one unknown & after:nation	25 -7 27 -6 -209 0 -28
one unknown & after:honour	-12 11 9 -47 -101 -72 113
one unknown & after:broadcast	-56 -4 46 -2 146 127 27
one unknown & after:takesPart	-28 26 27 -18 -7 -10 -10
one unknown & after:makes	-34 6 38 9 23 -7 -42
one unknown & after:comesOut	42 -6 -16 8 36 -23 -27
one unknown & after:playsRole	35 -2 17 -14 -17 -13 -15
one unknown & after:tells	-9 81 -14 -16 -54 43 -39
one unknown & after:speaks	-29 -26 37 -10 2 -9 15
one unknown & after:lives	-48 -15 44 -46 30 32 10
one unknown & after:prize	-78 -16 60 -23 71 -44 -54
one unknown & after:calls	18 -54 -83 -26 77 -18 -10
one unknown & after:lists	82 -6 54 -29 -53 -12 -23
one unknown & after:series	51 39 18 -26 -38 0 -70
one unknown & after:firm	-3 -17 -25 -18 10 -4 82
one unknown & after:modifier	-24 -15 53 6 59 -7 -37
one unknown & after:common	44 -15 26 5 0 20 1
one unknown & after:first	67 -7 -20 -23 17 24 -47
one unknown & after:surname	-24 -2 -21 -2 -5 -5 -8
one unknown & after:place	-67 -13 -15 -1 -18 -15 10
one unknown & after:companyEnd	-14 -4 4 0 -63 -3 -15
one unknown & after:number	-29 -46 -26 -36 2 -14 -50
one unknown & after:capital	40 -10 -35 -24 -9 3 -33
person & after:film	-22 48 86 83 -26 -6 -32
person & after:work	-10 5 36 -2 -24 -2 -7
person & after:credit	-28 409 -241 8 -67 -87 -121
person & after:person	-12 -29 -39 -30 114 68 -110
person & after:honorific	0 -2 109 -2 -1 -2 0
person & after:connector	9 -8 24 22 -33 14 -3
person & after:starter	-4 6 25 18 0 14 -6
person & after:calendar	-6 30 -49 -63 -15 -25 -43
person & after:nation	130 -14 43 -19 -34 -17 -69
person & after:honour	-26 132 26 -8 -18 -43 -3
person & after:broadcast	-1 -4 -5 -10 -36 -129 -54
person & after:takesPart	-10 -46 2 46 -14 34 -62
person & after:makes	-4 23 29 25 -17 -3 -11
person & after:comesOut	-5 -24 22 -43 -27 170 18
person & after:playsRole	-9 -7 47 -17 -6 -3 -25
person & after:tells	-4 -9 10 23 -20 -14 -10
person & after:speaks	-2 -7 -14 -22 61 -5 -1
person & after:lives	-5 -17 -53 -47 -15 5 -11
person & after:prize	-12 44 25 -15 -17 57 -7
person & after:calls	-12 -38 74 -23 85 -9 41
person & after:lists	-5 0 -28 -6 175 -5 -107
person & after:series	-5 -61 25 164 -30 -3 -39
person & after:firm	320 -5 -59 -11 -8 -8 -6
person & after:modifier	-6 0 39 -46 5 -15 21
person & after:common	-17 38 8 -13 21 7 -22
person & after:first	-4 -3 1 37 21 -4 -1
person & after:surname	-2 -1 -36 -8 -3 -1 -3
person & after:place	1 -7 111 -3 0 0 1
person & after:companyEnd	0 0 -32 -4 -9 -2 5
person & after:number	-16 -51 -12 -20 193 -3 -28
person & after:capital	12 -8 27 -17 2 -5 -15
some common & after:film	14 -76 -14 64 -59 -49 56
some common & after:work	-51 7 -4 -22 74 -4 31
some common & after:credit	-59 -1 -155 133 -148 149 -8
some common & after:person	80 -12 14 -52 -46 82 41
some common & after:honorific	-40 -27 -18 11 36 -23 -47
some common & after:connector	14 11 13 -3 -1 -20 -13
some common & after:starter	-5 4 17 -21 14 -7 6
some common & after:calendar	-139 -50 -36 -11 -16 -33 -23
some common & after:nation	-131 -12 31 -15 -5 -7 -16
some common & after:honour	44 -57 -8 -1 26 4 -9
some common & after:broadcast	-34 40 -54 -2 33 -118 124
some common & after:takesPart	-13 150 155 -2 -15 192 -78
some common & after:makes	-36 74 60 -10 38 -35 61
some common & after:comesOut	-38 -41 3 -14 74 126 -17
some common & after:playsRole	-65 74 91 -31 189 -62 78
some common & after:tells	-6 92 42 -13 -17 -28 -13
some common & after:speaks	-23 -12 -31 -7 89 -13 20
some common & after:lives	-40 -41 42 18 -20 -43 141
some common & after:prize	-45 -29 24 -14 -5 93 -25
some common & after:calls	-61 -8 21 -3 -46 -32 44
some common & after:lists	-2 -103 -36 -16 -5 -49 169
some common & after:series	35 24 -31 -10 -35 -34 -46
some common & after:firm	18 -17 -27 -4 -1 -15 -5
some common & after:modifier	-22 -27 -42 -19 37 -26 14
some common & after:common	-23 -1 -12 3 22 -24 31
some common & after:first	14 -28 2 13 7 -15 7
some common & after:surname	1 12 6 4 -5 -11 -10
some common & after:place	-20 -81 -40 -3 -36 -18 -85
some common & after:companyEnd	-10 -3 -9 0 -14 -18 -1
some common & after:number	-33 -8 24 -8 -4 -35 -11
some common & after:capital	-12 -21 -8 -3 -8 -27 24
all common & after:film	-35 38 -4 14 114 83 -21
all common & after:work	50 -72 17 -1 -40 -107 -9
all common & after:credit	-9 54 -10 -1 -46 54 -5
all common & after:person	-49 80 -18 -8 -28 -13 -10
all common & after:honorific	24 12 -29 -1 -20 120 -3
all common & after:connector	-10 -9 -12 -14 10 -18 -35
all common & after:starter	-30 -4 -15 -19 11 3 -18
all common & after:calendar	-236 -1 -12 -6 -34 66 -21
all common & after:nation	36 -65 0 0 -7 -20 -4
all common & after:honour	39 -20 -8 -6 -16 -16 -7
all common & after:broadcast	155 0 0 0 -40 -3 0
all common & after:takesPart	-18 14 -9 -2 1 -63 48
all common & after:makes	-18 19 -19 -4 -46 30 -7
all common & after:comesOut	-58 -42 -7 -5 -50 46 -20
all common & after:playsRole	-27 -15 129 -3 -32 -38 -3
all common & after:tells	-56 33 -14 -2 -9 19 -1
all common & after:speaks	-41 35 -13 -1 29 85 -2
all common & after:lives	23 -2 -8 -8 -24 -33 -9
all common & after:prize	5 32 -9 -5 -9 -60 -4
all common & after:calls	-5 -30 -3 0 171 -97 -3
all common & after:lists	-3 -108 -7 -4 -12 -15 -2
all common & after:series	-28 171 -15 -75 -130 -70 119
all common & after:firm	124 -15 -5 0 14 -29 0
all common & after:modifier	-34 18 -25 -2 46 -5 -21
all common & after:common	-44 5 -12 -6 28 -25 -7
all common & after:first	53 -47 -23 -2 28 86 -8
all common & after:surname	-14 -37 -25 -1 -24 88 -5
all common & after:place	-18 -20 -1 0 -6 -1 -1
all common & after:number	-68 -51 -1 0 -25 -9 -4
all common & after:capital	13 -8 -2 -1 -1 8 -7
little words & after:film	-24 -50 -25 -3 -23 -32 -9
little words & after:work	-71 -91 -10 -8 -30 -147 -12
little words & after:credit	-25 -99 -4 -3 -12 -3 -3
little words & after:person	-29 40 -2 -3 -8 7 -4
little words & after:honorific	-4 25 0 0 1 -60 0
little words & after:connector	-5 -6 -14 -4 5 19 3
little words & after:starter	-7 28 -23 -11 16 15 0
little words & after:calendar	-17 -48 6 0 -3 -11 0
little words & after:nation	34 -33 -2 0 -1 -6 -2
little words & after:honour	6 74 -2 0 -6 -16 0
little words & after:broadcast	-6 -24 0 0 -12 -62 0
little words & after:takesPart	-14 21 -11 0 -4 31 0
little words & after:makes	44 -39 -29 -1 40 -63 3
little words & after:comesOut	-3 82 -8 0 -9 95 -6
little words & after:playsRole	-6 89 -40 -2 0 -56 -1
little words & after:tells	-26 24 -10 -8 34 -56 -1
little words & after:speaks	-36 38 -51 -2 226 89 -1
little words & after:lives	-38 -86 -19 -5 -7 40 -6
little words & after:prize	-13 67 -25 -1 -8 30 -1
little words & after:calls	-12 -3 -1 0 -17 -1 -2
little words & after:lists	3 -89 -13 -1 -2 21 -2
little words & after:series	-33 29 -10 -29 -43 -66 -1
little words & after:firm	-2 -68 7 -7 -12 -22 -7
little words & after:modifier	-13 8 -19 0 -7 -21 -15
little words & after:common	-17 17 -16 -6 -8 9 -1
little words & after:place	-35 -21 0 0 3 -6 -1
little words & after:companyEnd	-1 -9 -1 0 0 0 0
little words & after:number	55 -8 -4 -1 -4 -80 -3
little words & after:capital	5 3 -3 0 -6 -19 0
other & after:film	-32 -46 20 -2 -41 -27 -7
other & after:work	-101 -7 -7 0 26 -27 -9
other & after:credit	-18 -41 -13 0 -18 -26 -3
other & after:person	10 75 -43 -2 -44 11 -47
other & after:connector	0 -3 -14 -28 -26 10 21
other & after:starter	0 7 -16 -26 -6 0 11
other & after:calendar	-42 78 -20 -12 -39 -202 -9
other & after:nation	-1 -9 5 0 1 -7 0
other & after:honour	8 -32 -3 -1 -15 -12 -3
other & after:broadcast	-82 -5 -3 -3 -227 -34 -11
other & after:takesPart	-20 -7 -18 -1 -1 -71 0
other & after:makes	-23 -21 19 -9 67 -77 -9
other & after:comesOut	-11 36 -5 -2 25 -31 -4
other & after:playsRole	89 132 -16 -2 -44 -12 -8
other & after:tells	240 38 -7 -2 -50 -18 -2
other & after:speaks	-29 121 -23 -1 -127 9 12
other & after:lives	-39 41 -70 -2 -30 97 -63
other & after:prize	-45 -185 -21 -2 -14 -80 -6
other & after:calls	-15 -5 -1 0 26 -5 -3
other & after:lists	-23 55 15 12 19 18 15
other & after:series	-59 4 0 -1 51 -11 -2
other & after:firm	0 -87 34 -4 1 2 0
other & after:modifier	-7 -2 -8 -4 -32 148 -18
other & after:common	-23 -1 -28 -6 -12 31 20
other & after:first	-66 -10 -7 -5 -4 -8 -3
other & after:surname	-19 -16 -2 -2 -115 -8 -2
other & after:place	247 -35 0 0 -2 -18 49
other & after:number	-67 -40 -6 0 -19 -31 -5
other & after:capital	-2 -19 -2 -4 -9 -12 -3
known film: common & start	-37 37 -4 12 -18 5 0
known film: common & free	2 27 -1 -11 6 -36 -2
known film: common & mark	36 40 23 -21 -19 -17 -10
known film: common & title case	-16 67 22 18 -24 -24 58
known film: common & set off	36 -13 -26 -8 -17 -1 -7
known film: common & touching	16 -3 -9 -7 -11 -7 -5
known film: name & start	-24 83 -26 50 -34 18 -26
known film: name & free	-31 36 18 11 -48 -3 -7
known film: name & mark	-67 109 -43 -2 -35 -15 -159
known film: name & title case	3 32 -11 -12 -14 -12 -37
known film: name & set off	-9 230 -65 -72 -3 -106 -1
known film: name & touching	-7 -4 -25 -26 -5 -10 -15
known film: rare & start	58 41 -80 -15 -39 34 -8
known film: rare & free	-61 60 -13 9 -58 64 5
known film: rare & mark	136 -25 -24 -56 -34 5 -56
known film: rare & title case	-12 64 -33 45 22 20 -12
known film: rare & set off	-15 52 -9 -5 -2 0 -5
known film: rare & touching	13 7 -15 12 -24 -21 -44
known film: two & start	35 92 -38 7 43 15 -22
known film: two & free	4 -5 -33 -1 -15 30 -2
known film: two & mark	-21 -36 -44 -26 -35 -93 -25
known film: two & title case	-62 63 -81 -42 2 -43 -18
known film: two & set off	37 53 -1 -3 -2 -66 -3
known film: two & touching	-2 -3 -41 6 -6 -24 2
known film: more & start	49 97 -1 -1 -7 6 -1
known film: more & free	-4 5 3 5 -5 55 24
known film: more & mark	-5 -211 -4 -1 -4 -87 -4
known film: more & title case	19 63 -18 0 -5 25 -1
known film: more & set off	-1 47 0 0 -2 -7 1
known film: more & touching	-18 -9 -2 2 -3 12 -3
known film: common & one common	-11 45 -2 0 -6 -18 -5
known film: common & one name	10 -40 7 -25 -24 -3 31
known film: common & some common	191 -30 -53 -4 -56 -94 -4
known film: common & all common	3 -16 -4 5 -25 -2 -14
known film: name & one common	120 -1 -3 -5 -16 -1 -89
known film: name & one name	-11 19 -5 -33 -17 -8 -27
known film: name & some common	-4 53 -15 -2 -8 -36 -12
known film: name & all common	14 -17 -3 -5 -5 -61 -1
known film: rare & one common	-52 -9 -2 -9 14 -14 -4
known film: rare & one unknown	-2 32 -35 6 -36 20 -23
known film: rare & some common	-3 81 -7 11 -38 -20 -11
known film: rare & other	0 290 0 0 0 -20 0
known film: two & one common	141 -141 0 0 0 0 0
known film: two & one name	-4 298 3 -167 -21 -5 -2
known film: two & one unknown	37 -67 -37 15 -28 -17 -39
known film: two & person	27 76 -166 -13 0 70 4
known film: two & some common	14 8 -26 15 -34 -26 2
known film: two & all common	-16 -8 -6 -12 30 1 -7
known film: two & other	18 37 1 -14 -13 -80 20
known film: more & one unknown	-83 107 -32 -15 -5 -52 -86
known film: more & person	-1 53 -166 -32 -4 55 76
known film: more & some common	-1 -16 -5 -4 -15 -6 17
known film: more & all common	-23 -27 -2 -1 -5 2 17
known film: more & little words	-1 38 0 13 -1 58 0
known film: more & other	84 58 -4 -1 -2 -8 -4
known person: person	-2 -17 11 77 -3 -11 -14
known person: some common	-2 -79 163 106 -15 -28 -7
known person: all common	-14 24 361 -56 -45 -122 -8
known person: little words	-6 -90 341 -15 0 -3 0
known person: other	-20 -68 74 -12 -108 -23 -9
one common & before 	-55 -27 -20 -14 -19 -21 1
one common & before the	7 -8 0 -3 -1 -8 -5
one common & before a	-41 1 0 -2 -2 -2 -3
one common & before an	-63 -10 -1 -1 -9 -2 -2
one common & before of	-9 5 13 -7 -26 2 -23
one common & before in	31 -12 -11 -6 38 -10 4
one common & before on	-34 -19 -7 -11 0 -20 9
one common & before at	36 -6 -1 -5 -49 -3 -28
one common & before by	-22 -34 -17 -6 55 29 -5
one common & before to	21 16 -7 -17 18 -15 -4
one common & before for	-26 29 -1 -10 7 -41 -12
one common & before with	-15 6 -16 -28 -13 0 -18
one common & before from	-16 13 -19 -14 -18 50 -17
one common & before as	-17 -11 -22 48 -43 36 -37
one common & before and	3 -12 -25 42 -3 21 -10
one common & before or	-38 9 31 -9 -6 0 0
one common & before but	133 -18 9 0 -78 5 -1
one common & before &	-352 -14 -6 -10 -9 -16 -3
one common & before his	-23 -3 -1 -4 -1 0 -3
one common & before her	0 -8 -2 -3 -1 -1 -2
one common & before its	45 0 0 -2 -1 -25 -4
one common & before this	-25 -9 -3 -20 -2 -4 0
one common & before that	-14 18 51 6 -33 -1 -12
one common & before is	23 9 17 -6 -44 -13 -17
one common & before was	101 -13 -9 5 -2 -13 -8
one common & before are	0 -3 -26 -29 -15 -13 -12
one common & before were	30 10 -4 -11 -21 -8 -8
one common & before be	-17 -18 96 44 -85 2 -6
one common & before been	-113 -18 -113 -42 226 -62 -4
one common & before will	75 216 0 -2 2 -1 -1
one common & before has	13 -7 0 0 0 -1 -20
one common & before have	42 -4 -3 -1 -1 -1 0
one common & before had	-13 -10 -91 -2 -11 -8 -1
one common & before who	91 0 0 0 0 0 0
one common & before which	78 123 48 -32 -23 -92 -10
one common & before where	-165 -1 -6 -5 -10 0 -4
one common & before when	-62 -42 -23 -24 12 114 -12
one common & before after	-28 21 -6 -3 -6 -1 -3
one common & before before	-11 -50 42 -4 2 -13 -5
one common & before until	64 -10 -4 -15 -26 -15 0
one common & before since	18 -15 -2 -6 -6 -27 -2
one common & before than	87 -14 -3 -32 -6 -13 -1
one common & before then	-33 -3 -12 -4 -4 -15 -5
one common & before about	31 85 -1 -30 -5 -4 -1
one common & before into	-44 -7 -7 -8 -19 -16 -7
one common & before over	2 -5 -10 -2 -20 -34 -10
one common & before against	95 -23 -3 -7 -41 -5 -6
one common & before opposite	96 -17 -47 -3 -9 -3 -3
one common & before behind	-3 -33 0 0 -10 -3 0
one common & before between	33 -44 -21 -10 13 3 -6
one common & before during	-43 -5 -1 -13 -3 -8 -1
one common & before under	-29 -14 -14 -6 -47 -33 -15
one common & before without	-77 -24 -20 -34 -12 -13 -17
one common & before not	-40 38 -30 -26 -24 183 -15
one common & before never	-9 -2 0 -3 0 0 0
one common & before i	-162 -45 -56 -32 -36 -6 -37
one common & before he	-174 -33 -11 -21 -39 -15 -9
one common & before she	-94 -7 -42 -38 -10 -4 -12
one common & before they	-44 -11 -20 -23 -27 -12 -26
one common & before we	-116 -18 -19 -17 -11 -5 -12
one common & before you	-127 -47 -39 -39 -32 -13 -30
one common & before my	-18 -39 1 -8 2 -1 -1
one common & before ,	-45 -10 -1 -26 33 -23 -15
one common & before .	-11 89 -95 -27 -55 -18 -9
one common & before :	31 -1 -22 -14 -12 7 -9
one common & before ;	6 -20 -23 174 -17 -3 -16
one common & before (	90 -46 -33 75 -30 -67 -13
one common & before )	73 -22 -8 -2 -30 -4 -6
one common & before [	59 -23 -63 -66 -4 82 -3
one common & before ]	43 -41 8 2 1 2 -16
one common & before -	55 18 -44 -14 -23 -12 -10
one common & before –	-14 0 0 0 -3 -1 0
one common & before —	72 -11 -62 -26 -16 -15 -15
one common & before "	-68 -1 -5 -2 -26 -8 -15
one common & before ”	-129 -6 -7 -31 -15 -3 -19
one common & before '	-15 -49 -19 -34 -42 -26 -37
one common & before ?	118 -72 -5 -8 -6 -5 -2
one common & before /	-20 -33 -4 -6 -3 -24 -6
one common & before s	-49 6 0 8 0 3 3
one common & before up	-88 -20 -2 -2 -6 -2 -17
one common & before out	-22 31 -3 -23 -3 -4 -1
one common & before off	111 -23 -3 -26 -29 -6 -83
one common & before back	-10 -4 -4 -7 -3 70 -23
one common & before such	106 0 -101 0 0 -1 0
one common & before like	-66 49 -34 -26 -6 -32 -5
one common & before including	32 0 -34 0 -1 -3 0
one common & before more	-50 -28 0 -1 -1 2 -1
one common & before most	73 -5 -1 -7 -64 -1 -1
one common & before one	6 -18 0 -14 -6 0 -3
one common & before some	42 -4 0 1 0 0 0
one common & before all	-209 130 -3 -21 0 -8 -2
one common & before both	-35 -3 0 -3 -8 -2 0
one common & before every	80 -6 0 -88 0 0 0
one common & before why	-10 0 -1 0 0 0 0
one common & before what	-56 79 -5 0 -1 -2 0
one common & before if	59 -10 -3 -12 -24 459 -7
one common & before so	11 -18 0 -4 -1 0 -1
one common & before because	206 -14 -34 -171 -6 -31 -16
one common & before though	-15 -54 135 0 -9 -142 -6
one common & before although	-27 -145 -6 -6 234 -16 -6
one common & before plus	-83 -1 0 0 0 0 0
one common & before made	-46 92 -4 -21 34 -5 -6
one common & before just	-7 -37 0 -11 -1 -3 -2
one common & before only	-124 -29 -1 0 0 -1 -1
one common & before now	-28 -1 -2 0 0 -1 -1
one common & before once	-15 38 -16 -5 1 -7 -10
one common & before again	-11 -1 -2 -1 1 -1 -1
one common & before still	14 -4 -5 -15 -5 -4 -15
one common & before even	-207 0 -3 2 -7 -2 -6
one common & before him	-15 -3 -1 -12 -1 0 0
one common & before there	21 -20 -49 -23 -26 -2 -19
one name & before 	-38 2 -5 -11 -19 -23 11
one name & before the	-55 -2 -22 20 -2 -1 7
one name & before a	-92 -20 -11 -6 -6 -3 175
one name & before an	48 -1 -3 -2 -4 0 -1
one name & before of	-9 7 5 -21 -5 -10 -3
one name & before in	8 2 -18 -16 -5 -27 1
one name & before on	26 -29 -20 2 -27 44 48
one name & before at	-34 -2 -3 -20 237 -4 -74
one name & before by	2 -1 -9 3 -11 0 10
one name & before to	-13 -37 17 12 33 -31 -31
one name & before for	-34 0 4 7 56 -35 -1
one name & before with	-1 -27 7 29 -25 -3 1
one name & before from	35 -15 -64 -30 -14 -16 67
one name & before as	-3 24 -7 2 -7 25 -13
one name & before and	7 13 17 -6 -21 24 -2
one name & before or	-14 26 139 56 -16 -5 -62
one name & before but	8 -31 93 16 28 -2 -25
one name & before &	-19 -52 -74 -69 -13 -8 -17
one name & before his	-112 45 -36 281 -28 -6 -54
one name & before her	-33 -35 -27 230 -16 -2 -11
one name & before this	60 -3 2 -27 0 0 -3
one name & before that	-6 9 18 -5 -2 -2 -16
one name & before is	-12 -47 -50 78 -11 32 -5
one name & before was	22 -60 90 49 -13 -67 -14
one name & before are	0 -30 -39 93 -2 -1 -4
one name & before were	-45 -92 -147 -34 -13 -14 222
one name & before be	-67 -14 -32 20 -3 0 6
one name & before been	-32 -15 -10 286 -39 -67 -110
one name & before will	0 -54 -57 -10 3 0 4
one name & before would	-139 -51 -170 224 -84 -26 -33
one name & before has	-43 -3 -63 -26 -42 -9 165
one name & before have	-95 -2 36 0 -1 1 80
one name & before had	-8 -6 -12 -3 -3 0 -1
one name & before also	-128 -2 193 -97 -66 -13 -5
one name & before who	-15 -10 43 -37 -2 -2 -11
one name & before which	-16 -18 -37 -9 7 -9 -7
one name & before where	-16 -30 -5 109 -26 -10 -16
one name & before when	-5 -8 -2 55 -7 -5 -10
one name & before while	7 -28 46 -21 -2 0 -5
one name & before after	-62 75 -72 37 -22 -5 14
one name & before before	-52 -26 45 72 -43 -7 52
one name & before until	59 -10 -126 111 -9 -19 -23
one name & before since	86 95 -41 -52 165 -25 -236
one name & before than	-77 45 57 -95 -27 -37 66
one name & before then	-1 -67 141 6 -2 -3 112
one name & before about	11 45 -30 33 -24 -7 26
one name & before into	-13 -26 29 3 -5 -2 36
one name & before over	-18 63 -15 -55 -7 -5 -5
one name & before against	-63 -1 -1 -1 -3 -1 47
one name & before alongside	-3 -28 71 -34 -5 -2 -1
one name & before opposite	0 -5 22 -9 0 0 -1
one name & before behind	-2 64 -36 -10 0 -43 -2
one name & before between	-2 64 52 -32 -3 2 -9
one name & before during	142 -7 103 -1 32 -1 -203
one name & before under	-19 0 61 -42 -6 -1 -7
one name & before not	-69 -22 -88 265 -16 -47 -27
one name & before never	-27 -2 -25 -3 0 0 0
one name & before i	-89 -9 -77 -90 -12 -8 -39
one name & before it	-17 -11 -45 45 -15 -20 1
one name & before we	-40 0 -66 -42 -9 -5 -23
one name & before you	-16 -2 -17 -24 -4 -2 -5
one name & before our	-8 1 3 0 0 0 -4
one name & before ,	-16 11 26 12 -21 6 -14
one name & before .	-21 0 -1 0 0 0 0
one name & before :	17 25 -20 46 -33 -20 12
one name & before ;	-24 -23 31 38 -10 -9 -9
one name & before (	-6 -14 -26 50 -19 -27 15
one name & before -	-16 -39 28 -6 0 0 -3
one name & before –	-3 4 -1 3 -5 4 -41
one name & before —	-30 -13 89 -94 -9 -4 -3
one name & before "	26 0 0 -5 -11 -7 -11
one name & before /	-7 -14 -34 -10 -35 -3 73
one name & before s	-44 -96 -72 104 -53 -14 -30
one name & before up	-21 -12 -47 237 -6 -3 -107
one name & before out	275 -11 -5 -12 -2 0 -3
one name & before off	47 -5 -168 179 -19 -19 -127
one name & before such	2 -31 -1 -1 -1 0 57
one name & before like	-18 88 112 -56 -67 -8 -5
one name & before including	16 -15 -1 1 -1 0 -14
one name & before one	-88 -18 -169 -25 -19 -14 290
one name & before some	147 -7 -35 -106 -2 -2 -2
one name & before all	-3 -3 -24 -10 -20 -7 86
one name & before both	-3 -1 50 -1 0 0 0
one name & before every	99 -3 -121 5 -3 -68 -8
one name & before why	-18 -36 103 -22 -11 -9 -7
one name & before what	1 -11 16 -26 -7 -1 32
one name & before if	-110 -26 71 117 -13 -17 -3
one name & before so	-47 49 29 -27 -1 -5 -12
one name & before because	-7 -90 112 -1 -2 -2 0
one name & before though	-2 -10 33 -10 0 -3 -2
one name & before although	-2 157 -147 -22 -59 0 -12
one name & before via	-8 -40 43 -46 -18 -24 95
one name & before vs	0 -7 0 -8 0 0 0
one name & before made	-7 186 33 -35 -21 -6 -132
one name & before based	62 0 -2 2 0 -53 -1
one name & before just	4 -115 102 318 -6 -2 -46
one name & before only	-9 -1 -2 0 0 0 0
one name & before now	28 -19 39 17 0 0 -92
one name & before once	-9 -7 -28 130 -8 -40 77
one name & before even	1 -5 11 0 0 0 -4
one name & before him	9 -27 -45 -24 -4 98 -12
one name & before them	-88 145 -166 126 -63 -49 -23
one name & before here	-20 -13 285 -53 -5 -3 -1
one unknown & before 	-14 -15 -34 0 -7 -5 -21
one unknown & before the	-22 -2 -10 -27 -16 -9 11
one unknown & before a	-65 -29 -8 -18 5 -1 40
one unknown & before an	-36 -4 -3 2 5 -1 488
one unknown & before of	46 -12 -34 -10 -30 -7 -19
one unknown & before in	-30 22 -30 -51 -19 20 71
one unknown & before on	27 43 -53 13 33 28 -38
one unknown & before at	-101 -31 -35 -18 43 29 60
one unknown & before by	1 -20 15 13 73 -30 -41
one unknown & before to	4 25 4 18 -8 4 44
one unknown & before for	17 -18 20 12 -5 19 -17
one unknown & before with	-17 54 43 -2 25 -14 -50
one unknown & before from	22 32 -44 4 64 -18 96
one unknown & before as	-31 -39 68 66 -3 -12 -16
one unknown & before and	-23 1 42 35 -2 17 15
one unknown & before or	-12 81 131 51 -18 -31 -61
one unknown & before but	-16 55 123 -24 -4 -16 -5
one unknown & before &	-55 -31 -51 -61 -45 -30 -32
one unknown & before his	284 212 -4 -20 -40 -1 -38
one unknown & before her	-6 -4 -10 -20 -11 -3 -12
one unknown & before its	292 -24 -4 -5 -5 -2 -61
one unknown & before this	48 85 -17 291 -22 -12 -30
one unknown & before that	-33 -2 -8 7 40 -30 -20
one unknown & before is	89 -29 32 47 -21 -40 -38
one unknown & before was	116 9 6 43 -23 -47 75
one unknown & before are	-176 0 2 162 -59 -5 50
one unknown & before were	98 -94 -40 -9 -4 -2 -4
one unknown & before be	160 -56 71 130 -117 176 -162
one unknown & before been	-113 -123 -102 227 -151 166 -149
one unknown & before will	-42 -32 -25 -6 -2 -2 -2
one unknown & before would	-18 -21 178 -157 -64 -19 -9
one unknown & before has	-68 -68 -27 -48 26 -28 23
one unknown & before have	1 -14 17 -8 147 1 -12
one unknown & before had	-57 -34 79 -3 -6 -8 -5
one unknown & before also	-83 -1 34 52 -52 -21 -12
one unknown & before who	-25 -6 -2 0 0 0 -2
one unknown & before which	-73 -91 23 -71 126 49 61
one unknown & before where	-11 -16 74 -35 88 -26 -42
one unknown & before when	44 -62 -26 139 26 -29 -44
one unknown & before while	-25 -30 3 23 50 -14 -31
one unknown & before after	-40 77 42 109 16 -65 -44
one unknown & before before	-124 72 -43 188 70 119 -145
one unknown & before until	-76 -56 130 -122 -36 251 -48
one unknown & before since	-130 25 -108 -73 58 -41 26
one unknown & before than	53 -15 32 -37 -88 135 -153
one unknown & before then	87 66 -4 -84 -50 -31 -14
one unknown & before about	114 -66 -34 -65 44 101 -15
one unknown & before into	28 -78 -12 -87 -33 -27 88
one unknown & before over	-110 -52 40 -55 16 -25 63
one unknown & before against	-16 31 -72 -45 -1 120 -67
one unknown & before alongside	13 -13 18 -9 3 2 0
one unknown & before opposite	-35 24 72 -61 -6 -22 -16
one unknown & before behind	-28 -71 -34 -85 -13 208 -50
one unknown & before between	-11 -46 -4 -26 -16 102 132
one unknown & before during	225 -19 -15 -22 -41 -19 -136
one unknown & before under	-118 -54 142 -75 202 -17 -92
one unknown & before without	-137 -105 -152 273 -32 -8 -101
one unknown & before not	-119 190 181 -116 -68 -69 -62
one unknown & before never	-10 84 -34 -6 -14 -2 -54
one unknown & before i	232 -59 -76 -193 -111 -67 -126
one unknown & before he	-220 -163 -182 -156 -222 -114 -189
one unknown & before she	-156 -2 -141 -20 -88 -3 -86
one unknown & before it	-20 -2 -3 -11 -2 0 -2
one unknown & before they	8 -52 12 -31 1 0 -3
one unknown & before we	-1 -20 -65 -45 -3 -6 -13
one unknown & before you	-140 -9 -121 -51 252 -38 -132
one unknown & before my	-1 -49 -13 -4 95 -3 -26
one unknown & before your	-41 -7 -11 -9 -5 -5 -15
one unknown & before our	43 -78 -22 -54 9 4 -12
one unknown & before ,	-27 -11 -26 25 -23 -3 40
one unknown & before .	175 -39 -121 -29 -11 -37 -39
one unknown & before :	-77 37 -20 45 33 31 27
one unknown & before ;	-42 61 28 -86 20 10 0
one unknown & before (	18 -88 -20 -22 91 1 -39
one unknown & before [	-40 -36 -110 104 1 68 -29
one unknown & before ]	42 -79 77 0 1 0 -40
one unknown & before -	32 -49 69 -13 -9 -35 -26
one unknown & before –	-64 -5 -86 -20 -28 -6 -8
one unknown & before —	-89 -132 78 -87 -97 -67 -98
one unknown & before "	-258 233 -49 -42 -54 -173 169
one unknown & before ?	157 -16 123 -89 -66 -81 -134
one unknown & before /	-84 -17 -60 -49 135 -38 -47
one unknown & before s	-42 59 -23 -121 -29 -60 -25
one unknown & before up	-16 30 -9 -108 -24 -4 274
one unknown & before out	-135 75 -7 -76 140 0 -13
one unknown & before off	-29 60 -72 -116 -47 -52 127
one unknown & before back	35 -65 42 -55 25 16 16
one unknown & before like	46 -118 10 108 -11 75 -22
one unknown & before including	-33 59 -21 -26 37 69 -30
one unknown & before more	7 -16 15 -30 21 2 2
one unknown & before most	376 -6 -33 -10 -3 -1 -2
one unknown & before one	-70 -6 233 -91 -11 -8 -90
one unknown & before some	70 -89 -41 -10 208 -4 -23
one unknown & before all	0 -49 58 14 0 -7 -44
one unknown & before both	-157 -55 -10 -25 -49 -43 -35
one unknown & before each	1 -29 28 -21 15 -2 3
one unknown & before every	-139 -29 -50 228 -21 -143 3
one unknown & before how	-27 -22 -195 24 -60 238 -118
one unknown & before why	-17 -33 207 -8 -61 -27 -23
one unknown & before what	-65 76 4 -6 20 -12 -62
one unknown & before if	-65 64 192 41 -17 -43 -19
one unknown & before so	150 14 -11 -106 -21 -38 -58
one unknown & before because	-93 -117 -12 -7 -13 -27 105
one unknown & before though	-10 -30 85 -13 -2 -4 -21
one unknown & before although	-48 57 -52 -23 -61 -12 -25
one unknown & before via	-7 -64 118 -34 -15 -2 -6
one unknown & before vs	-28 -35 -46 -15 -19 -62 -43
one unknown & before made	-37 63 -2 -54 -38 16 -18
one unknown & before just	-15 -85 98 210 -25 -19 -14
one unknown & before only	-117 133 -50 -5 -3 -1 0
one unknown & before now	285 -147 -37 26 -20 -56 -40
one unknown & before once	-34 24 107 -17 -21 -33 -36
one unknown & before yet	-11 -29 0 158 -18 -3 -17
one unknown & before still	224 -105 -34 14 -5 -1 -42
one unknown & before even	-42 -9 19 -1 0 0 -13
one unknown & before him	-343 -101 -47 110 286 59 -73
one unknown & before them	-123 70 -72 -31 63 -39 -31
one unknown & before there	-31 0 -6 -1 0 -1 0
one unknown & before here	-51 -17 35 -60 -59 -3 -22
person & before 	-2 -26 14 47 -3 -11 -11
person & before the	-12 -26 -4 -43 -34 -13 -1
person & before a	-33 -89 -107 -53 -31 -22 -9
person & before an	0 -2 -22 -1 -1 -93 -4
person & before of	-7 -8 -53 13 -4 13 29
person & before in	9 50 1 24 -25 12 80
person & before on	59 78 -81 -10 -3 -31 54
person & before at	-26 -38 -88 -62 86 -44 117
person & before by	-3 -7 56 -28 -7 -4 -22
person & before to	-6 -3 47 27 -22 -14 68
person & before for	-6 -8 -8 -15 12 56 17
person & before with	8 -14 54 -19 -7 -18 -10
person & before from	-8 1 25 -37 -11 26 -31
person & before as	-4 -8 -68 158 -14 -19 -15
person & before and	-1 -14 9 -25 25 22 -12
person & before or	-3 -7 74 -41 0 -29 -5
person & before but	-3 75 -15 -19 -17 -31 -3
person & before &	-43 -179 -400 -188 -52 -50 -32
person & before his	-53 211 -174 24 -41 -6 -91
person & before her	-103 -140 -103 -135 -71 -51 -74
person & before this	-256 -138 -283 -271 -128 -101 -106
person & before that	-4 -36 41 24 -19 -4 -17
person & before is	-1 -24 1 129 -12 -13 -7
person & before was	-9 48 -92 31 -23 -29 -12
person & before are	0 14 91 -56 -12 -3 -6
person & before were	-1 -20 166 -44 -3 -9 -7
person & before be	-51 -78 -138 -83 -32 -31 -33
person & before been	-1 -3 -124 245 -6 -24 -29
person & before will	0 -57 97 -4 -2 -6 -3
person & before has	-1 88 105 -11 -1 -4 -3
person & before have	-26 -46 -112 -17 -9 -6 -1
person & before had	-4 123 95 -38 -7 -3 -4
person & before also	-1 -1 236 -82 -14 -133 -22
person & before who	0 -3 70 -6 -1 -6 -56
person & before which	-1 -34 21 39 -18 -9 -4
person & before where	-1 95 18 -25 -35 -29 -6
person & before when	-8 20 36 42 105 -27 -36
person & before while	-9 -5 101 -20 -6 -1 -13
person & before after	-5 78 51 -69 -18 -68 -46
person & before before	-2 -44 145 0 -6 -12 -29
person & before until	-1 -28 102 -38 -2 -26 -6
person & before since	-5 55 114 -30 -28 -56 -20
person & before than	-4 -87 -109 -80 -13 -158 393
person & before then	0 142 44 -14 -11 -3 -9
person & before about	-22 88 -60 4 -44 -78 -17
person & before into	-23 -135 -49 129 -13 -46 -62
person & before over	-2 156 -104 -72 -1 -8 -13
person & before against	0 14 124 -62 -1 -21 -1
person & before alongside	0 -44 68 -4 -1 3 -9
person & before opposite	-1 19 44 -31 -4 -5 -3
person & before behind	-1 154 32 -33 -21 -86 -13
person & before between	0 -47 67 -15 1 -3 -4
person & before during	137 102 5 1 145 -26 -214
person & before under	0 -5 175 -19 -10 0 0
person & before without	-2 -11 152 -130 -3 -5 -3
person & before not	-10 -6 88 -43 -3 -13 -4
person & before never	-2 -7 -16 0 -2 -3 0
person & before i	13 -48 -265 99 33 -76 -15
person & before it	-1 -14 85 -50 -5 -1 -6
person & before they	0 0 -13 0 0 0 0
person & before we	-2 -45 -83 -67 -1 -17 3
person & before my	-34 107 -107 -88 -59 -20 -57
person & before our	0 17 12 16 -3 -2 18
person & before ,	-6 -7 8 44 -6 -5 -4
person & before .	-11 -31 163 -14 -19 -5 -19
person & before :	-22 -8 100 -20 -41 -18 -24
person & before ;	-6 -8 59 -32 -25 7 16
person & before (	-1 24 89 -47 -15 -10 -7
person & before [	0 -48 200 -179 0 0 0
person & before -	-11 32 94 -25 -20 -14 -10
person & before –	-5 -21 -94 -3 374 -35 6
person & before —	-47 -7 117 173 -18 -3 -5
person & before "	-31 -31 23 -37 -129 -52 -78
person & before “	0 -8 60 -25 -1 -27 0
person & before ?	-4 -27 89 -43 -3 -14 -3
person & before /	-51 -1 159 -30 -6 -1 -78
person & before s	-3 -89 -186 337 -22 -14 -10
person & before up	-4 34 70 -40 -5 -23 -24
person & before out	-9 -65 70 248 -22 -4 -12
person & before off	0 -10 161 -104 0 -2 -23
person & before like	0 -14 62 153 4 -21 -3
person & before including	-1 -24 16 -40 2 95 -1
person & before most	-14 -3 -55 -1 -1 0 0
person & before one	-8 -70 -261 235 -48 -45 -104
person & before some	-4 -12 50 -23 -1 0 -1
person & before both	0 -9 40 -7 -2 -3 -1
person & before how	-10 -167 137 116 -22 -26 -28
person & before why	0 -53 64 4 0 0 -20
person & before what	0 -10 30 -14 -1 -1 -1
person & before if	-17 -9 15 -46 205 -7 -25
person & before so	-9 -26 -118 200 -23 -22 -23
person & before because	-6 -47 11 -36 227 -16 -66
person & before though	0 -5 57 -50 -2 -1 -2
person & before although	-1 -32 53 -51 13 -1 -2
person & before vs	-31 -33 -39 -34 -37 -37 -39
person & before made	-5 -36 99 100 -39 -118 -16
person & before just	1 -52 -101 -55 -57 -62 -33
person & before only	-8 57 73 -20 -11 -2 -2
person & before now	0 -1 76 -3 -3 -1 -1
person & before once	-2 -55 -139 -142 -70 342 -45
person & before yet	0 -40 92 -34 3 -46 -5
person & before still	-2 -75 -29 90 -59 -26 -20
person & before even	-33 -20 -55 343 -37 -47 -65
person & before him	1 141 -60 63 0 -30 -3
person & before them	-10 -75 168 -25 -7 -5 -31
person & before there	-2 0 74 -32 -3 -3 0
some common & before 	43 3 -15 8 -5 -8 -3
some common & before the	-13 -37 -8 -3 -41 -21 31
some common & before a	92 -147 -2 -11 22 -35 -25
some common & before an	-37 -14 -13 -4 -23 -11 -11
some common & before of	8 -1 -24 4 -16 13 -47
some common & before in	-6 44 -19 -31 -18 41 20
some common & before on	-32 -13 -8 -23 7 56 85
some common & before at	77 -46 -25 -27 66 22 58
some common & before by	119 13 86 22 87 -69 -19
some common & before to	12 -16 -26 -18 -46 26 71
some common & before for	28 47 -8 -22 61 -16 -26
some common & before with	67 4 56 7 -48 60 25
some common & before from	-61 48 44 -12 72 -6 39
some common & before as	91 17 -6 175 -25 -66 -46
some common & before and	-21 25 26 -36 10 -20 -15
some common & before or	-9 130 -137 -36 44 -4 0
some common & before but	-68 92 -165 -13 7 226 -66
some common & before &	-4 -13 -6 -2 -2 -30 -2
some common & before his	-20 253 -4 -34 -17 -14 -18
some common & before her	-62 -200 -52 -40 -54 -70 -27
some common & before their	0 0 -25 0 0 0 0
some common & before this	52 -29 -162 0 0 -24 -1
some common & before that	-40 6 -30 -32 -36 -74 147
some common & before is	-49 69 94 89 -29 -75 -70
some common & before was	-71 -30 -93 -10 -95 -95 36
some common & before are	-30 12 -63 -124 -47 -64 -156
some common & before were	-17 109 -26 -31 -29 57 -62
some common & before be	-73 3 -12 288 -15 -30 -8
some common & before been	-11 -4 -18 15 -5 -2 -3
some common & before will	-36 -50 -10 -10 -33 -50 -3
some common & before would	0 -59 -25 -7 -3 -13 -6
some common & before has	-72 -24 -54 -8 -43 -15 -137
some common & before have	-89 -54 -41 -5 -25 -75 -5
some common & before had	276 -11 49 -29 -15 -36 -6
some common & before also	-3 -150 0 -8 6 117 -1
some common & before who	-108 -23 -54 -4 -16 -7 -7
some common & before which	239 -255 103 -47 -18 -156 -124
some common & before where	-34 -229 -137 -59 -124 263 41
some common & before when	-20 1 -9 -23 42 20 91
some common & before while	-3 85 -87 -4 -8 -16 -1
some common & before after	92 90 70 -38 124 5 -73
some common & before before	5 11 -2 -113 -29 -6 141
some common & before until	-45 134 -17 -135 -8 -187 -8
some common & before since	-27 -3 -42 -28 -124 -14 334
some common & before than	-116 162 -121 -9 -93 93 -76
some common & before then	-9 45 -4 -11 58 -26 -31
some common & before about	-92 107 169 42 -66 -116 202
some common & before into	5 -221 -10 163 26 -61 29
some common & before over	-1 69 16 -25 20 -35 15
some common & before against	-3 -200 8 10 -6 5 16
some common & before alongside	-5 -14 2 -1 -9 -12 30
some common & before opposite	-41 -19 130 -46 -42 -158 -22
some common & before behind	-21 124 -22 -17 -25 -143 -25
some common & before between	-40 133 -17 -1 -13 -49 -1
some common & before during	248 -119 3 1 -10 292 -64
some common & before under	-40 -37 -36 -9 -88 -23 -9
some common & before not	-53 -105 -20 -2 -4 -222 -6
some common & before never	-4 24 -15 -45 -10 -53 -3
some common & before i	-122 -328 -200 -203 -129 -167 -142
some common & before he	2 -110 -100 -15 -22 -2 -59
some common & before she	-203 -79 -81 -36 -112 -77 -77
some common & before it	-24 -26 -24 -17 -103 -9 251
some common & before they	-29 -110 -98 -109 -26 -61 -54
some common & before we	-93 -79 -152 -74 -46 -41 -22
some common & before you	-4 -290 -164 -114 -189 -219 -80
some common & before my	-230 -120 -6 -5 -61 -40 -51
some common & before your	-15 -33 -5 -6 -23 -38 -29
some common & before our	-10 -11 -2 -1 -7 -23 1
some common & before ,	15 -3 6 20 -8 14 -23
some common & before .	-104 -121 128 -18 -116 -33 -102
some common & before :	-39 -51 -14 -12 47 19 -17
some common & before ;	-45 96 22 86 -56 -120 -37
some common & before (	-45 54 48 -56 70 48 -21
some common & before -	-38 -17 0 -16 -15 189 -15
some common & before –	-22 -266 -1 -91 -26 -78 -1
some common & before —	19 1 -25 -5 -26 -3 -4
some common & before "	-8 193 -3 -2 188 -184 -41
some common & before ”	-55 255 -145 -50 -4 -127 -1
some common & before /	-49 -43 -90 -5 -75 -17 -15
some common & before s	-2 -49 0 -29 -5 -3 -1
some common & before up	259 -65 -35 15 -156 -19 130
some common & before out	-31 208 -16 -30 -66 -80 -48
some common & before off	-52 -88 148 -65 -65 -30 169
some common & before back	-4 118 -3 -2 1 -76 -5
some common & before such	-6 -15 0 -1 -3 -30 -4
some common & before like	-2 164 -1 -19 -4 -60 -1
some common & before including	-10 -108 -40 -15 -25 135 -4
some common & before most	-92 -20 -24 0 -6 -2 -1
some common & before one	-54 44 -26 -7 -94 -32 -71
some common & before some	2 -109 -10 -69 -2 0 -91
some common & before all	-1 -18 -30 -3 -7 -3 -3
some common & before every	-2 -14 0 0 0 -1 0
some common & before how	0 -54 47 -9 3 -3 -1
some common & before why	-6 -59 -11 -5 -1 -10 -1
some common & before what	-144 -15 -36 -14 -50 -49 -46
some common & before if	-1 -11 1 -42 68 -4 2
some common & before so	-48 -155 -7 -5 -2 -69 5
some common & before because	0 54 0 0 0 -1 0
some common & before though	0 122 -107 -4 11 -6 9
some common & before via	-19 -20 -15 -2 61 -3 -5
some common & before made	-7 49 -13 -5 -37 -44 -1
some common & before just	-30 17 -11 0 -4 -26 0
some common & before only	0 8 0 0 0 -2 0
some common & before now	5 -94 0 207 0 1 -162
some common & before once	-12 -27 -52 221 23 -84 -121
some common & before yet	1 0 87 -22 2 -6 3
some common & before him	-7 -27 -31 57 -80 -122 -4
some common & before them	-4 183 -6 -41 -36 -10 0
some common & before there	-47 -143 -96 -5 -19 -41 -10
some common & before here	-7 99 -23 -5 -46 -77 -10
all common & before 	54 -2 -11 -22 -3 7 -8
all common & before the	4 -30 0 -1 -8 7 21
all common & before a	-49 -91 -1 -3 -5 -20 -6
all common & before an	-13 -52 -2 -1 -13 -21 -1
all common & before of	-27 -10 -8 11 9 1 39
all common & before in	4 47 -5 -7 -26 8 3
all common & before on	-41 12 -4 -12 86 -36 30
all common & before at	74 -99 -14 -38 0 -30 65
all common & before by	118 -70 -12 -7 142 -100 -29
all common & before to	-51 -10 -19 -20 24 18 43
all common & before for	1 13 -17 -8 -15 25 -9
all common & before with	7 -1 23 -8 -38 87 -9
all common & before from	-20 51 -5 -9 101 68 -63
all common & before as	-9 -40 -8 104 2 -64 2
all common & before and	15 36 -16 6 -21 -1 -22
all common & before or	-11 72 -14 -13 -21 -77 -2
all common & before but	-11 79 -44 -46 204 -22 -31
all common & before &	38 -37 1 0 -1 -26 -6
all common & before his	-89 68 -16 -22 -15 -11 -17
all common & before her	-52 131 -6 -45 -25 -22 -6
all common & before this	-9 12 -6 -4 -2 -29 -1
all common & before that	-7 83 15 161 -65 -49 -5
all common & before is	45 99 -19 -67 43 53 -23
all common & before was	-77 -74 -10 212 54 56 -34
all common & before are	-31 -41 145 -32 -13 -52 -7
all common & before were	-45 213 -22 -4 -9 -143 -14
all common & before be	121 87 -3 -4 -8 -69 -52
all common & before been	-9 0 0 0 -1 0 0
all common & before will	-6 -43 -1 0 -9 -14 -1
all common & before has	28 -27 -8 -3 -14 -61 -6
all common & before have	-9 -64 -23 -6 -52 -11 1
all common & before had	-16 -5 -1 -1 -8 0 0
all common & before also	38 -7 0 1 85 -96 0
all common & before who	32 -19 -2 0 -7 -55 -1
all common & before which	-24 -68 -122 -22 -58 77 -18
all common & before where	-75 -17 -62 -6 45 -121 -12
all common & before when	-7 -11 12 -3 -92 -52 -1
all common & before while	-5 7 -1 -2 -7 -24 -1
all common & before after	178 -60 -8 -27 12 92 -54
all common & before before	-5 226 0 0 -83 -31 0
all common & before until	-9 -17 0 0 -2 -6 0
all common & before since	-13 45 -1 -8 -46 155 -21
all common & before than	-53 -125 -91 -3 -71 187 -57
all common & before then	-28 288 -5 -1 -3 -20 -3
all common & before about	-30 76 -4 92 -47 -105 -56
all common & before into	2 19 0 0 -15 87 0
all common & before over	-1 60 -1 0 -10 -54 -3
all common & before against	30 85 -16 -4 0 -78 -7
all common & before opposite	-12 72 -42 0 -40 -63 1
all common & before behind	1 131 0 0 -15 -137 0
all common & before between	-10 -5 -10 -7 -31 -169 -11
all common & before during	138 14 -2 -5 -87 -70 -54
all common & before under	0 -3 -4 -1 110 -70 -14
all common & before not	260 32 -5 -4 -114 -50 -6
all common & before never	-10 -28 -5 0 -1 -4 0
all common & before i	-228 -345 -163 -124 -165 -243 -110
all common & before he	-28 -118 -4 -6 -24 -18 1
all common & before she	12 -203 -54 -80 -73 -172 -39
all common & before it	-15 -14 -10 -1 -11 -5 0
all common & before they	-146 -194 -62 -53 -109 -92 -69
all common & before we	-27 -240 -70 -56 -106 -71 -69
all common & before you	-172 -193 -40 -27 -90 -100 -46
all common & before my	-27 3 0 -2 -17 -18 -3
all common & before your	234 -58 -6 -6 -76 -65 -32
all common & before ,	71 -2 -23 -20 17 32 -16
all common & before .	-26 65 -31 1 -21 -53 0
all common & before :	-26 -15 -9 -6 0 -54 -6
all common & before ;	68 43 -47 -26 -41 -184 -33
all common & before (	-55 47 17 -87 -4 -39 -18
all common & before -	-79 -102 -17 -15 -33 -57 -34
all common & before –	302 -16 -1 -2 -18 -6 -2
all common & before —	127 -31 -19 -9 188 -28 -2
all common & before "	-6 -2 -4 0 -10 -40 -2
all common & before '	220 -47 -7 -22 -57 -39 -43
all common & before s	-2 25 0 0 0 -31 0
all common & before up	414 -23 -9 -50 -45 -87 -14
all common & before out	-3 73 0 1 -47 -4 3
all common & before off	0 69 0 0 -1 -39 4
all common & before such	-38 -30 0 0 -1 -19 -1
all common & before like	-2 62 -12 -12 -16 -83 -2
all common & before including	-11 42 -2 -9 10 -81 1
all common & before more	-2 -29 4 2 0 4 0
all common & before most	-98 -39 -12 1 -3 -62 -5
all common & before one	-13 -26 -2 -4 -8 -16 -8
all common & before some	-4 27 -1 0 -2 -11 -29
all common & before all	-33 -52 0 -4 -3 -15 -2
all common & before both	-7 -15 -1 -4 39 -4 0
all common & before how	-4 1 -3 -11 -3 -78 0
all common & before why	-85 -3 -19 -2 -10 -66 -2
all common & before what	-12 -22 -15 -7 -74 -36 -13
all common & before if	-11 -3 -1 -1 -4 -66 0
all common & before so	-26 -39 0 0 -1 5 0
all common & before because	0 95 -1 0 0 -94 0
all common & before although	-8 -16 0 0 -42 5 0
all common & before plus	-3 -21 -6 -2 -2 -61 0
all common & before vs	-7 -47 -5 4 -57 -8 -35
all common & before made	-2 33 -6 -3 84 37 -1
all common & before just	-8 -30 -1 -5 -2 -2 -1
all common & before only	-70 -64 -4 -1 -5 -4 0
all common & before once	1 -9 0 0 0 -3 1
all common & before still	-21 -42 -5 -4 -11 -14 -3
all common & before him	46 -64 -6 -37 -35 -77 -2
all common & before them	-26 -98 -13 -8 -12 142 -1
all common & before there	-7 -27 0 0 0 0 3
all common & before here	0 65 0 0 -6 -69 0
little words & before 	17 -20 -11 -19 -4 -7 -4
little words & before the	-6 -31 0 0 20 -20 0
little words & before a	-60 -89 -1 -4 -7 -71 -10
little words & before an	-3 -126 0 0 -4 -7 0
little words & before of	-25 23 -15 -7 -4 46 -15
little words & before in	-9 60 -2 -2 1 17 -23
little words & before on	78 -21 -1 -9 -12 -27 118
little words & before at	38 4 -1 -2 -34 -11 49
little words & before by	-13 -7 27 -3 -45 -7 -2
little words & before to	59 -58 -19 -12 3 -16 -26
little words & before for	15 27 -11 22 -3 8 -5
little words & before with	-10 13 -24 -2 -14 10 -2
little words & before from	-34 -90 -24 -18 -11 -40 -56
little words & before as	-9 -77 -2 47 9 -46 -1
little words & before and	-22 33 -14 -14 -24 -1 -15
little words & before or	-2 74 -4 -4 -7 -56 0
little words & before but	8 76 -13 -2 65 30 0
little words & before &	0 -51 -1 0 -1 -28 -1
little words & before his	-1 160 0 -3 0 -57 0
little words & before her	-3 -64 -2 -2 -7 -10 0
little words & before this	539 12 0 -1 -1 -17 0
little words & before that	0 58 -12 93 42 -57 3
little words & before is	-20 109 -4 121 -5 -74 -1
little words & before was	-10 8 -15 -63 -4 -37 0
little words & before are	-30 -123 4 -21 -47 -55 260
little words & before were	-1 52 -38 -2 -2 -51 -3
little words & before be	2 -69 0 6 93 0 -11
little words & before been	-4 -105 -60 -13 -3 -63 -3
little words & before will	-6 -41 0 0 0 -5 0
little words & before has	-9 -120 -18 -7 -5 258 -5
little words & before had	319 -252 -80 -6 -4 -89 -2
little words & before also	-1 -162 0 -1 -35 181 0
little words & before who	-23 -17 0 0 0 -1 0
little words & before which	-5 167 -7 -5 -8 -71 -3
little words & before where	-14 52 -57 -12 -50 -77 -59
little words & before when	-1 126 -2 -1 0 -34 0
little words & before while	0 -163 5 0 0 171 -1
little words & before after	-3 39 -11 -3 -12 81 -2
little words & before before	-1 32 -10 0 -12 -48 -5
little words & before until	1 48 1 -40 84 2 0
little words & before since	-2 160 -1 -1 -16 -51 0
little words & before than	19 -72 31 0 1 47 -1
little words & before then	-2 -17 -5 -2 -4 -42 -1
little words & before about	-27 -36 -18 42 -26 -46 -4
little words & before into	-58 152 -12 -37 -10 -11 -4
little words & before over	-85 -144 -11 -4 5 238 -2
little words & before against	0 -58 -1 -3 -1 -80 1
little words & before alongside	7 -95 -9 -1 3 10 0
little words & before opposite	0 -4 -38 -1 -1 -10 0
little words & before behind	0 -101 -27 -30 -14 175 0
little words & before between	-6 -28 -45 -9 -10 -108 -6
little words & before during	5 -138 1 -30 65 3 3
little words & before under	121 -4 -1 -1 2 35 7
little words & before without	-1 -2 0 0 0 -8 0
little words & before not	493 -22 0 0 0 -6 0
little words & before never	0 -27 0 0 0 0 0
little words & before i	-28 -98 -37 -10 -13 -129 -6
little words & before he	-19 -49 -1 -2 -7 -6 -6
little words & before she	-48 -175 -104 -117 -73 -143 -35
little words & before it	-3 -17 -2 -2 -2 -3 0
little words & before they	-5 -99 -3 0 0 -43 -1
little words & before we	-48 -194 -29 -13 -22 -181 -11
little words & before you	-90 -179 -19 -21 -35 -141 -22
little words & before my	-138 -45 0 -4 -1 -10 0
little words & before our	289 -21 -1 0 0 -3 -3
little words & before ,	18 -35 -24 -25 -10 5 -18
little words & before .	-3 124 -39 -28 0 -37 -2
little words & before :	-28 -36 -8 -8 -9 -31 -1
little words & before ;	-67 56 -51 -8 -32 57 -4
little words & before (	-6 273 -45 -9 5 212 1
little words & before -	-21 27 -7 -6 -4 -39 1
little words & before –	-45 -21 -2 -6 -37 -79 -14
little words & before —	62 -16 0 0 -49 -19 0
little words & before "	288 110 -6 -16 -12 -14 -13
little words & before ?	-27 -56 -152 -14 -15 -14 -114
little words & before s	-28 38 1 0 -2 -36 0
little words & before up	-92 -138 -7 -50 -26 -67 -7
little words & before off	-5 -20 -1 -3 -3 -9 -5
little words & before back	6 71 0 -1 0 -70 0
little words & before such	0 -60 1 0 35 6 1
little words & before like	-16 -31 -9 -6 -7 -30 -10
little words & before including	0 -12 4 0 18 -31 1
little words & before more	-3 -8 -4 -4 -1 -25 -1
little words & before most	-21 -12 0 0 0 -2 0
little words & before one	-1 21 0 -3 0 28 0
little words & before some	-54 130 -2 0 -3 -7 -13
little words & before both	319 -36 -23 -9 16 -8 0
little words & before each	0 -42 0 0 0 0 0
little words & before every	0 -67 0 -6 1 -12 0
little words & before how	0 203 -1 -5 0 -126 0
little words & before why	-8 -1 -1 0 0 0 0
little words & before what	-1 -13 0 0 -1 -14 0
little words & before if	0 38 0 0 0 -14 0
little words & before so	0 -5 2 0 0 -25 1
little words & before because	-12 180 -3 0 3 -16 -2
little words & before though	0 46 -24 0 0 -39 0
little words & before although	0 60 0 0 0 1 0
little words & before made	-3 -26 -2 -7 -3 -50 -1
little words & before just	-2 165 -6 1 -1 -45 -1
little words & before only	0 -45 0 0 0 0 0
little words & before once	0 -31 0 1 1 -57 0
little words & before still	-10 -18 -4 -6 -1 -8 -1
little words & before him	-3 -116 -3 159 -2 -168 -3
little words & before them	-32 81 -1 -2 -21 -88 -4
little words & before there	0 -54 -18 -4 -5 -9 -4
little words & before here	-21 -135 -107 -13 -33 -46 -2
other & before 	20 2 -17 -28 11 17 9
other & before the	-11 -56 -2 -4 -12 -11 -5
other & before a	-33 -75 -1 -1 -3 -6 -3
other & before an	4 -79 0 0 -9 0 0
other & before of	-14 24 -20 -41 -50 -12 -23
other & before in	-28 37 -2 -2 -26 9 -57
other & before on	9 -47 45 -11 44 90 -54
other & before at	204 -44 -6 -2 33 -29 -44
other & before by	-10 -93 -7 -12 -19 85 -4
other & before to	-13 -141 -31 -42 -39 -115 22
other & before for	73 -2 -34 -5 81 22 -9
other & before with	-28 153 -11 -1 2 -70 -2
other & before from	57 43 -7 -4 50 62 -73
other & before as	-10 58 72 96 -12 -53 -5
other & before and	-13 69 -35 -22 -15 0 -23
other & before or	-10 -144 96 -7 -32 -24 -10
other & before but	-15 46 -121 -3 53 -52 60
other & before &	0 -119 -1 0 -1 -1 0
other & before his	-5 -35 0 -1 -2 -5 -1
other & before her	-34 -7 -1 -14 -6 -29 -3
other & before this	9 -12 -1 0 61 1 0
other & before that	79 30 -11 -3 -18 42 -6
other & before is	-4 -11 -3 -4 -3 -5 -3
other & before was	-3 212 -2 -2 -1 -52 -1
other & before are	-1 165 -74 0 -27 -3 0
other & before were	0 -88 1 -5 -2 -4 -1
other & before be	-88 -86 -1 -46 -9 -53 1
other & before will	0 172 0 0 -1 -3 -2
other & before has	-11 110 -31 -3 -3 -11 -5
other & before had	0 52 0 0 0 -52 0
other & before also	-1 -55 1 0 -1 -101 -2
other & before who	-9 -4 -3 -1 -2 -5 -1
other & before which	-8 72 -54 1 -14 -68 1
other & before where	-1 -45 1 0 -1 -2 0
other & before when	-21 14 -43 -3 128 -46 -1
other & before while	1 -44 1 0 5 19 14
other & before after	-4 254 -5 -2 -21 -37 -2
other & before before	2 84 0 0 -1 -43 0
other & before until	-18 -79 20 -139 -7 -19 -11
other & before since	-9 65 -22 -2 -43 189 -1
other & before than	0 72 -9 -5 0 -59 -2
other & before then	3 82 -4 -1 -11 -29 -2
other & before about	-99 293 -1 -15 -16 -22 -12
other & before into	-103 257 -14 -8 -11 -11 -6
other & before over	379 -245 -14 -5 -62 -90 -114
other & before against	-8 68 -8 1 -9 -2 -8
other & before opposite	0 19 0 0 0 -6 0
other & before behind	-4 59 -8 -21 -2 -40 -2
other & before between	0 186 -17 0 -8 -97 0
other & before during	203 -1 -46 -2 -45 -88 -18
other & before under	-2 -60 1 -3 19 -2 1
other & before not	-2 40 0 0 0 -44 -1
other & before i	-11 -147 -17 -6 -57 -56 -3
other & before he	0 -27 0 1 0 -18 1
other & before they	-99 -175 -157 -16 -113 -148 -61
other & before we	-48 -162 -15 -8 -149 -73 -62
other & before you	-1 -11 -33 -1 -22 -7 -2
other & before my	-19 -21 -1 -1 -16 -1 -1
other & before our	0 -8 0 0 0 -3 0
other & before ,	-20 66 -6 17 13 105 -15
other & before .	0 40 -5 0 0 -27 0
other & before :	-26 53 -7 -23 -29 190 -4
other & before ;	-19 17 -49 -5 -11 208 -54
other & before (	150 -47 -81 -72 36 -99 -15
other & before -	-8 224 0 0 -1 -1 0
other & before –	-19 -32 -209 -12 -23 -31 -2
other & before —	-23 -54 -55 0 -24 -43 -2
other & before /	-16 -20 -68 9 -5 -50 0
other & before s	-17 14 -53 -41 74 -10 -29
other & before up	-2 -51 -2 -1 -6 -18 -15
other & before out	-92 -27 -67 1 348 -56 -5
other & before off	-17 -211 -44 -18 -4 -15 435
other & before like	-7 240 -67 -4 -101 -21 -3
other & before including	-9 28 3 -2 107 -9 -1
other & before most	-8 -2 0 0 0 0 0
other & before one	0 -13 0 0 0 -47 -2
other & before some	-79 -34 -13 1 8 -3 -2
other & before all	1 -64 1 0 1 -1 -1
other & before how	-1 -30 -1 -3 -2 -27 -2
other & before what	0 -61 -2 0 -7 -3 1
other & before if	-2 49 -1 -13 0 -17 -1
other & before so	0 -19 0 0 0 -2 0
other & before because	-4 39 0 0 0 -5 0
other & before although	-3 2 -4 0 -34 0 2
other & before made	-6 -36 -10 -15 -20 -115 -5
other & before just	-8 33 -3 -9 -2 -33 -6
other & before only	-54 -278 -90 -30 -10 449 -1
other & before now	0 -10 0 0 -1 -2 0
other & before once	-7 -196 -47 -104 -7 -61 -1
other & before him	-4 -88 -127 -39 -118 287 -5
other & before them	167 20 -90 -52 -74 -174 -17
other & before here	-4 30 -8 0 -29 -29 -1
bias	-55 -52 -24 -40 -87 -90 -98
words:1	-3 -72 -31 -22 -70 -91 -66
words:2	-40 -37 7 -1 -16 -57 -15
words:3	-18 -23 20 3 -15 -2 -6
words:4	-32 5 -9 -11 2 12 -11
words:5	33 35 -6 -7 -1 5 -7
words:6+	7 67 -2 -1 27 71 -1
first: unknown	7 -54 51 -38 12 -32 17
last: unknown	-21 -26 49 35 -2 -17 -11
only: unknown	-28 -11 11 -7 2 1 36
shape: none	35 4 -37 -19 -3 -26 -44
shape: first+surname	-6 -39 64 36 -20 -6 -19
shape: first+unknown	-9 -26 85 46 -33 -21 -22
shape: first+common	-16 -9 44 -6 22 -27 -17
shape: unknown+surname	-10 -2 13 -2 -22 -2 24
shape: unknown+unknown	-12 22 8 -35 9 -2 29
shape: initials	-5 -38 55 52 17 3 5
shape: middle initial	-1 -24 233 98 -5 -5 -9
shape: particle	-4 5 171 -33 127 -36 -59
shape: three with first	-1 -19 61 18 -4 5 -7
shape: three unknown	-29 31 -86 -32 51 -8 8
shape: some common	-4 3 -46 0 3 7 7
shape: all common	-45 -34 -116 -79 -67 -26 -55
common word before a person	-300 0 -200 -100 0 0 0
person at the end	-3 -29 79 29 -3 -21 15
person at the start	4 16 34 23 -15 4 -6
owner inside	-11 44 -62 -38 -31 -14 13
person owns inside	-15 -9 -118 -26 -25 55 -21
colon inside	-26 161 -303 -3 -19 109 -1
dash inside	-12 114 6 3 -7 -15 -2
comma inside	-5 64 0 0 0 98 0
ends in a number	-7 123 -52 -2 25 49 -16
starts with a number	88 12 -7 -25 -15 -23 -22
ends in an exclamation mark	23 227 -121 -72 66 237 -31
ends in a question mark	-102 -222 -277 -314 -104 -81 -87
all capitals	172 -63 -12 -34 -11 60 299
acronym	100 -82 -41 -50 147 -20 -4
hyphen	105 73 -46 -28 -29 -54 -69
starts with an opener	0 -300 -300 -300 -300 -300 0
is a pronoun	800 0 0 0 0 0 0
little word with a capital	32 108 5 32 -16 87 -8
starts with the	-34 82 -18 15 51 65 -28
and between people	0 -130 -150 0 0 -50 0
person before and	-5 97 -2 -1 -1 66 0
person behind and	-1 9 24 -1 0 -1 0
junior	-20 -52 170 139 -16 -17 2
is a place	10 -158 -204 -47 14 14 480
is a company	-54 -175 -92 -32 519 -24 -47
ends as a company	34 -94 -30 -13 216 -10 1
is an outlet	171 -11 -68 17 218 -39 -60
is an honour	318 -7 -1 24 -18 -14 -7
is of the calendar	382 -47 -11 2 -28 -11 -37
is a nation	333 -42 -13 -24 -26 -6 33
known film: common	-10 27 0 -4 -16 -17 6
known film: name	-10 50 -5 -33 -17 -9 -27
known film: rare	-4 113 -35 7 -43 14 -25
known film: two	6 134 -49 1 2 -5 -6
known film: more	5 148 -1 -1 -8 38 11
long known film: two	0 100 0 0 0 70 0
long known film: more	0 250 0 0 0 200 0
known person	-12 -22 231 87 -6 -13 -15
known film before a little word	-2 5 -4 -2 -9 -43 0
known film behind a little word	-2 -34 -1 -2 -4 -32 -1
company behind a little word	-3 -175 -7 -3 -5 -133 -2
place behind a little word	-19 74 -8 9 18 33 -13
starts the sentence	56 38 52 -48 -20 -45 -44
starts the sentence: common	83 -3 -13 -23 -15 -16 -26
starts the sentence: starter	134 -91 -109 -13 -16 -78 3
starts behind a mark	-9 -8 8 -10 9 -22 -16
ends the sentence	-4 39 -20 1 -13 0 -9
headline	8 58 -11 -74 12 14 50
furniture	228 -71 -16 -83 8 -88 -45
title case	-5 -14 25 -20 9 -13 -17
title case: person	-1 -4 22 10 -1 -5 0
set off	6 191 -32 -4 -22 171 -18
set off: one word	-8 75 -15 -50 -26 80 -47
set off: many words	12 94 -32 11 -17 61 -9
owns what follows	-46 -51 157 11 36 -5 -29
owns a capital	-41 -20 90 -31 65 45 47
touches a capital before	-31 -133 -21 -65 -59 -126 -33
touches a capital behind	-15 -99 -109 -49 -63 -123 -24
several films before, and inside	0 -250 0 0 0 -100 0
little word joins a capital before	-13 9 -19 19 1 34 -30
little word joins a capital behind	-25 13 16 33 -5 -10 -21
owned by a person	-32 101 -117 58 -1 65 7
owned by another	-18 80 -20 9 16 122 -9
small letters elsewhere	97 -7 -44 -14 -38 -20 -27
year in brackets behind	-3 349 -15 -39 -11 64 -22
capital in brackets behind	-53 -20 -34 89 -10 16 15
stands in brackets	10 -6 26 -2 14 -29 -15
number behind	1 -29 -5 -23 -4 -19 -23
defined	-1 607 0 0 0 0 0
article without film words	-18 -54 -8 -52 53 30 -19
article of other works	-26 -33 -29 -17 7 49 -6
elsewhere none	50 -26 -16 -16 -36 -13 -45
elsewhere film	-82 153 -75 -6 -16 17 -48
elsewhere person	-42 -7 75 -53 9 -7 -74
elsewhere character	-44 -23 -100 176 -11 7 -50
elsewhere company	-11 -71 -19 -37 132 -13 -35
elsewhere work	-54 -5 -54 -25 -19 193 -32
elsewhere place	-22 -12 -19 -29 -14 -7 54
nowhere else	5 -49 -68 -38 -4 -36 -4
title case: nowhere else	33 -52 -40 -20 -31 8 17
in a list with none	98 -30 -14 45 -15 -47 -41
in a list with film	-2 156 -11 -43 -1 -26 -26
in a list with person	-7 -16 96 29 -7 -33 -15
in a list with character	27 -54 0 145 -29 -35 16
in a list with company	-57 -72 -27 -6 132 -40 18
in a list with work	-15 -25 -59 -31 16 215 -29
in a list with place	-23 -38 -80 -43 23 12 155
brackets behind hold none	-12 -62 96 -27 24 0 -9
brackets behind hold film	-14 117 112 -189 -10 -33 -7
brackets behind hold person	-13 17 25 192 -15 -30 32
brackets behind hold character	-11 11 295 -278 -10 -24 17
brackets behind hold company	-117 52 38 -215 43 142 39
brackets behind hold work	-57 89 216 -130 -25 -51 -59
brackets behind hold place	-103 27 -87 53 -55 -34 -114
in the brackets of none	48 -9 -50 -52 112 -23 -12
in the brackets of film	-95 24 -55 86 62 -45 23
in the brackets of person	-200 115 -221 160 29 89 -41
in the brackets of character	-9 26 138 43 -21 -16 -17
in the brackets of company	3 17 1 -53 47 -9 1
in the brackets of work	3 -100 -81 48 86 44 -11
in the brackets of place	135 -45 -127 -117 86 -31 47
surname of a person	-94 -38 270 -13 -27 -22 -36
first name of a person	-77 -11 87 -5 -14 -30 -21
last name of a character	-51 5 -63 84 -15 12 -12
first name of a character	-1 4 -49 19 -3 16 -21
tail of a film	0 500 -100 -100 0 0 0
head of a film	-81 119 -55 71 9 -49 -12
owned by none	8 -85 151 15 52 80 109
owned by film	66 70 55 -32 -3 -60 -1
owned by person	-17 91 -68 89 -22 85 -37
owned by character	-5 40 122 -15 -1 -41 -8
owned by company	-44 104 39 -63 132 162 45
owned by work	-65 -62 -30 404 -4 211 -1
owned by place	192 -47 116 -57 59 -8 110
`;
