/** Weights of the names layer in hundredths, one row a feature, one column a kind. Made by tests/bench/reader-names-train.ts. */
export const weightTable = `
before 	-29 -38 -64 -5 -55 -21 -48
before the	7 -106 -61 -18 3 -31 12
before a	47 -81 -71 -14 -21 -40 45
before an	80 -38 -27 -23 44 -13 -32
before of	-15 0 -20 -29 -23 12 -12
before in	10 51 -42 -44 -17 22 59
before on	41 -13 -38 -24 12 25 19
before at	10 -52 -39 -25 51 -16 39
before by	-39 -24 70 -2 46 -32 -13
before to	8 -15 15 0 -30 -20 19
before for	-8 40 3 2 25 -6 -16
before with	-15 19 55 -13 23 19 -32
before from	6 12 -39 -31 1 12 74
before as	-23 -6 -20 131 -12 -23 -31
before and	-19 35 58 26 2 41 -21
before or	-24 48 66 -3 -6 -16 -13
before but	17 56 60 -8 1 31 -3
before &	-138 -48 -44 -46 -22 -21 -20
before his	74 9 -43 64 -24 -31 22
before her	46 -7 -67 103 -8 -17 -33
before its	80 -68 -117 46 -5 84 -2
before their	32 -66 64 42 -51 -43 -5
before this	114 64 -34 49 -8 -15 -12
before that	-15 14 21 -13 -14 -37 10
before these	4 1 -52 0 1 -12 2
before is	-21 29 -3 124 -16 -8 -21
before was	4 22 3 99 -35 -68 -27
before are	-16 -19 25 6 -26 -30 -23
before were	4 4 -28 -36 -24 -19 33
before be	92 -45 -29 122 -32 -61 -47
before been	8 -60 -18 35 -32 91 -38
before will	-16 55 -19 -5 -2 -2 1
before would	-15 -10 6 85 -22 -5 -8
before has	-9 51 9 -29 -33 -23 24
before have	14 -14 4 -5 -1 -2 -20
before had	4 62 27 -40 -14 -23 -7
before also	12 -186 -24 40 2 141 -1
before who	39 -8 5 -3 -6 -25 -2
before which	18 -30 33 -3 20 -7 -23
before where	-50 -20 1 29 10 -11 -25
before when	-7 0 18 72 2 24 -34
before while	-13 -20 42 -18 5 11 -14
before after	-17 122 6 27 8 18 -6
before before	-52 103 28 -44 11 19 -5
before until	31 -36 2 -2 -20 38 -18
before since	2 91 -29 -35 37 28 -13
before than	3 48 22 -52 -30 30 1
before then	-31 93 29 -9 3 -19 51
before about	-29 56 -38 62 -3 -19 14
before into	66 -27 -12 41 -44 -15 -12
before over	13 19 19 -39 -19 -15 15
before against	-25 72 21 -40 3 -16 -7
before alongside	0 -69 113 -30 -3 -1 -9
before opposite	8 46 85 -64 -8 -28 -11
before behind	-5 68 -36 -59 -7 79 -23
before between	9 -7 -17 -25 -19 -27 71
before during	93 -71 56 -12 -5 49 -62
before under	-62 -49 39 -41 101 -21 -32
before without	-75 -35 -9 20 -16 -10 -28
before not	63 -33 41 -40 -27 33 -27
before never	-19 10 -19 -12 -12 -24 -105
before i	-255 -282 -164 -139 -138 -192 -125
before he	-238 -188 -197 -141 -213 -154 -117
before she	-214 -230 -215 -182 -132 -163 -132
before it	-14 -24 1 9 -8 -10 1
before they	-180 -225 -114 -144 -140 -196 -113
before we	-177 -221 -87 -52 -78 -107 -60
before you	-145 -189 -173 -85 -100 -117 -60
before my	-55 -50 -9 -7 7 -15 -13
before your	54 -19 -5 -3 -11 -20 -9
before our	-1 -27 -3 -10 7 -2 -1
before ,	-69 31 14 41 -22 -2 -15
before .	66 -8 76 -32 -36 -21 -35
before :	-7 -28 -6 -19 -5 9 -31
before ;	-29 -3 62 -2 17 -1 -44
before (	16 5 26 -8 -3 -20 -17
before )	132 -29 -17 -11 -49 -3 -13
before [	9 -29 -11 -15 9 45 -7
before ]	37 -57 31 2 1 5 -24
before -	13 83 -4 -21 -22 -36 -19
before –	79 -88 -97 -18 3 -36 -8
before —	18 -51 102 11 -9 -31 -26
before !	92 -81 50 -32 57 55 19
before ?	121 -51 143 -43 -32 -68 -61
before /	-54 -33 -35 -38 64 -31 -21
before s	-42 10 -84 81 -16 -13 -18
before up	49 -5 3 -3 -22 -33 94
before out	50 123 -79 67 57 -18 -5
before off	-50 19 -21 14 -30 -32 87
before back	-13 71 0 -21 -1 -14 -27
before such	102 -46 -67 -2 21 0 31
before like	-15 1 7 31 -25 20 15
before including	-5 -8 -3 -24 7 36 -5
before more	2 -8 4 -13 11 1 0
before most	241 -11 -12 -8 -13 -2 0
before one	-28 -67 -41 -30 -36 -19 38
before some	81 -11 -12 -17 -17 -4 -42
before all	-41 -33 -8 0 -10 -6 -6
before both	122 -69 35 -19 -29 -54 -14
before each	-2 -38 33 -20 7 2 2
before every	52 -11 -99 116 -6 -28 -5
before how	-51 -46 4 30 -23 -28 -13
before why	-21 -40 57 -3 -12 -28 -4
before what	-51 16 -3 -10 -11 -22 -7
before if	-42 25 92 47 -9 264 -1
before so	29 54 -27 20 -8 -8 -18
before because	54 -20 68 -85 -19 -24 34
before though	-4 -26 78 -27 -3 -8 -5
before although	-30 -35 -11 -21 164 -22 -8
before via	-9 -57 68 -41 -1 -15 32
before vs	-82 -91 -12 -4 -30 -6 -31
before made	-18 88 -21 7 8 -17 -41
before based	79 -1 -22 5 0 -68 1
before just	-8 -44 122 -21 -5 -25 0
before only	-18 23 16 -31 -5 6 -21
before now	-6 -2 8 -2 17 -1 -1
before once	-21 9 -19 28 -16 32 -36
before yet	-11 -82 167 86 -13 -20 -11
before still	-18 -18 16 55 -15 -7 -16
before even	-1 -4 119 -72 -2 0 -7
before him	-10 -54 -22 171 -64 44 -35
before them	-27 75 5 4 -39 -22 -21
before there	-57 -55 -14 -11 -7 -7 -3
before here	-14 36 45 -13 -12 -26 -2
after 	15 -106 -17 -113 -11 -66 -60
after the	9 -24 17 -19 28 -28 -5
after a	58 -4 -8 -16 -10 -25 -4
after an	23 -28 127 -64 -11 -17 56
after of	5 -53 -8 -17 -4 -45 -32
after in	-2 0 -17 20 3 -15 35
after on	18 18 -18 3 7 -38 9
after at	11 10 -15 -23 -7 22 -42
after by	62 10 -49 -26 -21 34 3
after to	-13 -20 -2 2 -3 12 11
after for	62 -23 -1 10 10 10 13
after with	48 37 -6 -28 -33 -17 -3
after from	39 20 -15 3 -4 23 -11
after as	21 -22 55 -25 -6 21 -25
after and	-25 30 5 25 -5 38 12
after or	7 57 82 -67 15 -18 -52
after but	-3 45 -24 25 -104 -59 -43
after &	-42 -52 -94 -53 -35 -27 -28
after his	39 -34 9 44 -10 -10 -16
after her	89 -16 66 -34 -1 0 -5
after its	12 6 -9 -14 -15 -5 22
after their	0 -16 52 -18 0 -12 -2
after this	160 -80 -48 12 -20 31 29
after that	-17 -25 4 -21 25 30 9
after is	-42 27 18 4 3 4 -11
after was	-10 11 24 2 -16 9 -15
after are	29 -45 -13 12 18 -22 1
after were	40 -24 -36 -26 -81 14 63
after be	35 48 -17 -78 -10 -8 10
after been	155 -51 -36 111 -166 -74 -24
after will	-24 -13 -4 -11 64 16 -17
after would	18 -38 32 19 6 -17 -19
after has	-44 -19 6 -6 28 11 22
after have	80 -27 -42 -33 0 14 -4
after had	-34 22 15 -5 5 -11 17
after also	-27 33 21 -22 11 -8 -4
after who	-8 -12 28 1 -36 -41 46
after which	8 -46 22 -52 33 34 2
after where	-19 76 -22 -5 -11 -35 -15
after when	-57 -12 -4 -8 93 24 55
after while	2 -67 -102 87 -36 130 -33
after after	-9 -53 67 52 72 -21 -83
after before	61 -12 -110 15 41 102 -42
after until	-36 -53 1 -39 -26 94 42
after since	7 -115 25 45 9 -64 95
after than	32 58 -5 -49 -6 -21 3
after then	-13 70 12 -16 6 -10 66
after about	21 41 -2 -58 57 -25 -16
after into	-21 -67 -48 84 -21 77 9
after over	-39 -39 -28 -34 39 96 -15
after against	-1 -41 -28 -35 -22 -14 93
after alongside	-16 37 -2 90 4 -93 -14
after opposite	-16 -60 -39 91 -36 119 -112
after behind	109 73 -31 2 -92 55 -108
after between	40 -27 -11 -5 -29 -3 3
after during	136 48 -7 -1 -14 -147 7
after under	54 -30 -14 -42 -43 -18 41
after without	11 -165 -56 -14 95 108 52
after not	-86 54 -63 75 10 -14 -45
after never	-62 44 63 -31 -7 -12 -15
after i	28 -58 -18 12 -22 -36 -33
after he	10 71 -29 41 19 -59 -63
after she	-9 -18 -7 12 19 32 -44
after it	60 -12 7 -24 -17 4 -13
after they	65 -20 -50 -14 14 -18 77
after we	-116 -40 -14 15 -13 10 -39
after you	-95 -75 -49 -7 -56 -59 -61
after my	-44 -14 -7 -4 -3 -6 -14
after your	-120 -20 -31 -6 -20 -7 -7
after our	-58 -17 -25 -8 87 -5 -14
after ,	-86 27 34 58 -18 -6 -1
after .	61 24 -4 -101 45 -64 31
after :	77 -23 -18 -4 -40 -45 -18
after ;	-13 79 -43 51 -40 6 -33
after (	-44 54 -28 41 -14 1 -6
after )	-46 0 28 31 -74 83 -31
after [	100 -70 34 -143 25 15 35
after ]	-73 -41 -35 86 -24 110 -14
after -	-10 31 12 -62 -23 -39 79
after –	-113 -69 -105 -11 -9 -36 159
after —	-19 -37 -21 -7 -6 43 75
after !	-44 -142 -87 61 -78 -77 -28
after ?	-102 -416 22 30 -66 -167 -59
after /	-115 -112 -54 -33 199 20 -31
after s	-20 99 60 -63 -1 -55 -105
after up	-11 -61 61 -15 -18 -26 -16
after out	-18 -46 9 18 -32 69 -30
after off	34 15 -23 -17 -12 -9 -12
after back	69 2 85 -71 -19 -74 -21
after such	151 -38 -15 -3 -104 -2 -5
after like	-23 24 -1 -12 -11 -18 19
after more	-66 132 -64 -17 -35 -17 -16
after most	23 -35 -59 -38 -20 -8 176
after one	-16 8 40 -27 -42 -12 -27
after some	20 -19 13 -19 2 1 2
after all	29 5 -16 -45 -26 69 -34
after both	-24 89 52 -12 -2 35 -3
after each	3 -5 2 -16 12 0 1
after every	-36 -71 34 127 -112 73 -33
after how	103 16 -48 -16 -71 24 -38
after why	11 -1 -2 -2 0 0 -1
after what	68 -19 -16 -10 -12 -4 -7
after if	19 146 34 -30 -2 2 -6
after so	-14 70 139 -82 -34 -69 -8
after because	53 -19 8 -13 -43 -28 121
after though	30 -45 43 5 2 -1 -29
after plus	-21 -5 -1 1 -83 -2 -2
after via	0 -25 38 1 3 1 -23
after vs	-3 -218 -2 -1 -1 -5 -3
after made	-28 -24 3 -39 0 65 32
after based	14 -197 54 -55 187 0 1
after just	59 -172 -15 30 -12 67 -6
after only	-1 41 -8 -3 -23 -8 -11
after now	48 -53 -73 85 55 -16 -26
after once	-14 -65 -62 -22 -61 41 45
after again	20 -75 92 46 -15 -44 -35
after yet	-32 -12 -11 -7 -2 -2 -1
after still	-17 -4 -58 -44 -15 -35 86
after even	27 14 54 -18 -43 -29 -14
after him	-29 -5 -1 -1 -1 -1 -1
after them	36 -39 -39 -15 -12 -4 -15
after there	-13 19 -57 -64 -26 -23 22
after here	39 58 67 -6 -32 -42 -48
before:film	-28 149 0 -28 -14 35 -15
before:work	-13 -1 -17 -17 -21 174 -14
before:credit	-11 -9 184 4 -3 -6 -3
before:person	-7 -6 196 -12 -1 -7 -1
before:honorific	39 -16 245 2 -2 -8 -2
before:connector	3 -53 -59 -16 13 -22 35
before:starter	-15 56 35 -5 -16 12 -15
before:calendar	19 -33 -5 -39 -15 -24 -21
before:nation	15 -42 -54 -14 -45 -13 -13
before:honour	0 -15 -24 -15 -5 -8 -1
before:broadcast	-23 -19 -3 -4 -49 70 -9
before:takesPart	-5 -12 33 -9 -5 -11 -3
before:makes	-41 29 -16 -13 -23 37 -5
before:comesOut	-27 65 -10 -21 -6 -22 3
before:playsRole	-31 -14 6 127 -11 1 8
before:tells	-27 -8 -36 18 24 33 -19
before:speaks	35 -45 44 -33 30 -3 -13
before:lives	-21 -21 49 11 -9 -18 -24
before:prize	-13 -33 -39 -24 -15 25 -2
before:calls	-36 6 -2 22 9 31 -19
before:lists	-11 23 18 -34 -3 5 9
before:series	-41 11 -5 -41 -18 35 -12
before:firm	-17 -5 9 -2 61 -10 -4
before:modifier	44 35 -38 -14 -5 -31 -29
before:common	-37 -16 -6 2 -3 -12 -15
before:first	-14 9 -59 -18 2 9 -26
before:surname	16 2 -25 -17 -12 -1 -7
before:place	21 -21 26 -4 4 -30 21
before:companyEnd	14 -24 1 -7 -32 -38 -2
before:number	23 -29 -53 -60 21 10 41
before:capital	-18 -31 -59 -31 -54 -43 -65
after:film	16 -31 -12 28 4 5 -6
after:work	19 -48 18 -25 -19 37 -16
after:credit	14 37 -43 6 -9 2 0
after:person	21 7 -65 -7 1 47 -7
after:honorific	6 -9 23 -40 -16 10 24
after:connector	22 -8 8 4 1 0 -7
after:starter	-10 13 19 -9 7 -9 0
after:calendar	-79 1 -42 -26 -18 -14 -34
after:nation	67 -8 6 -9 -36 -13 -3
after:honour	26 -4 -14 -6 6 -22 -17
after:broadcast	3 -18 19 -1 -23 -22 32
after:takesPart	-22 95 53 11 -16 24 -15
after:makes	-26 4 29 -1 11 -12 -6
after:comesOut	-22 88 6 -23 -10 43 -3
after:playsRole	11 -9 46 -32 -5 -14 -14
after:tells	-3 61 -6 -7 -20 -6 -27
after:speaks	-26 -1 105 -16 41 -1 11
after:lives	-2 -15 -10 9 8 -3 5
after:prize	8 21 8 -10 9 -10 -13
after:calls	-26 -22 4 -17 66 -24 20
after:lists	-1 15 5 -7 -4 -2 16
after:series	16 117 13 -2 -21 4 -14
after:firm	28 -8 -6 -18 -36 10 19
after:modifier	11 5 6 4 6 -10 9
after:common	-28 -2 10 -17 11 -12 -23
after:first	47 -17 -9 -16 -27 2 -6
after:surname	-4 -8 -34 -8 -25 -6 -21
after:place	28 -19 -15 -6 -5 -3 11
after:companyEnd	-18 -2 -12 -1 -33 -7 -11
after:number	8 -20 6 -15 -11 -15 -30
after:capital	6 -65 -57 -73 -39 -60 -26
head before:film	-14 32 -2 -23 -12 38 -23
head before:work	-11 -2 -18 -15 -23 92 -14
head before:credit	-11 -9 34 4 -3 -6 -3
head before:person	-7 -6 45 -12 -1 -6 -2
head before:honorific	39 -16 45 2 -2 -8 -2
head before:connector	-26 -3 -17 -24 3 3 24
head before:starter	-12 6 1 -19 8 5 18
head before:calendar	-12 -31 -10 -44 -22 -28 -25
head before:nation	9 -30 -35 -44 -45 -19 -12
head before:honour	-2 -15 -24 -15 -5 -8 -1
head before:broadcast	-24 -19 -4 -5 -49 -29 -9
head before:takesPart	-5 -10 33 -9 -5 -11 -3
head before:makes	-43 40 -14 -16 -17 27 -8
head before:comesOut	-13 34 -21 -18 -11 -18 13
head before:playsRole	-21 -15 4 33 -17 -4 4
head before:tells	-21 -8 -32 11 20 -4 17
head before:speaks	48 -49 35 -36 18 -14 -3
head before:lives	-21 -21 48 11 -9 -18 -23
head before:prize	4 -26 -29 -22 7 11 -10
head before:calls	-38 7 16 11 13 25 -21
head before:lists	3 23 0 -13 -2 5 -5
head before:series	-41 8 -5 -41 -20 32 -12
head before:firm	-17 -5 9 -2 61 -10 -4
head before:modifier	-27 -15 -10 15 4 -9 -25
head before:common	-20 -6 9 -27 -22 -1 -27
head before:first	-13 9 -60 -17 2 8 -25
head before:surname	7 5 -26 -17 -6 -1 -6
head before:place	21 -12 24 -7 3 -29 20
head before:companyEnd	13 -24 1 -7 -33 -38 -2
head before:number	-141 -149 -58 -57 -90 -157 -90
head before:capital	-34 -10 -57 -51 -60 -56 -59
pair before of+film	-80 72 142 -57 -78 46 83
pair before of+work	-39 -106 23 -68 60 52 -17
pair before of+credit	-37 257 -32 -41 -54 55 -25
pair before of+person	-36 -29 -25 -43 37 114 -57
pair before of+honorific	11 -40 -6 -83 -42 -33 23
pair before of+connector	60 81 111 -77 -81 81 -68
pair before of+starter	-38 23 15 1 -11 60 -4
pair before of+calendar	-120 6 -131 -110 241 -45 -308
pair before of+honour	321 -91 -21 -37 -191 -85 -211
pair before of+broadcast	-202 -1 -13 -8 359 -206 -61
pair before of+takesPart	-6 235 13 -79 -45 45 -62
pair before of+makes	-23 132 40 49 22 -71 -107
pair before of+comesOut	-16 212 35 -68 36 -39 -68
pair before of+playsRole	-43 -27 12 211 -20 45 7
pair before of+tells	-42 87 27 34 -68 -32 -42
pair before of+speaks	28 180 41 -22 -44 -112 -58
pair before of+lives	-3 -129 23 6 93 29 -94
pair before of+prize	71 -37 -4 0 29 -77 -4
pair before of+lists	-32 -3 71 0 -26 -8 -21
pair before of+series	155 -121 -84 -70 4 121 7
pair before of+firm	48 -116 59 -30 56 105 -31
pair before of+modifier	-17 -3 -57 1 -20 -9 131
pair before of+common	8 -24 20 11 -31 -39 -2
pair before of+first	-24 -34 -75 -60 80 56 -45
pair before of+surname	-44 38 -73 -33 51 53 -56
pair before of+companyEnd	-93 -99 -79 -28 -61 -70 33
pair before of+capital	-31 -52 -58 -34 15 -5 -13
pair before in+film	18 4 37 14 -41 -13 -39
pair before in+work	260 -136 -13 -2 -20 9 -17
pair before in+credit	6 103 -124 -32 -20 -54 34
pair before in+person	43 39 -26 -7 -18 -56 55
pair before in+honorific	-17 18 -16 -10 -127 -13 168
pair before in+connector	2 11 20 -13 -32 28 63
pair before in+starter	31 5 -2 -28 -16 27 -21
pair before in+calendar	-146 -115 15 -36 -37 -117 84
pair before in+nation	17 -113 -5 -4 -22 -9 -21
pair before in+honour	18 -40 -13 -1 -5 -21 78
pair before in+broadcast	-11 -19 -16 -1 -16 137 31
pair before in+takesPart	-40 179 50 -16 3 138 -86
pair before in+makes	3 -45 9 -4 -16 -34 91
pair before in+comesOut	31 -41 -4 -5 -35 6 62
pair before in+playsRole	-72 221 28 -50 22 223 -126
pair before in+tells	-12 18 75 3 -10 -44 -5
pair before in+speaks	-76 103 -67 -48 -17 -52 100
pair before in+lives	107 64 -55 -27 -8 -41 28
pair before in+prize	17 -78 -6 -1 -2 -14 100
pair before in+calls	-1 45 -3 0 0 -8 -23
pair before in+lists	55 -112 0 -4 56 29 77
pair before in+series	-32 180 -68 37 -66 -7 -76
pair before in+firm	25 -16 67 -4 -46 -58 80
pair before in+modifier	-7 -42 18 -1 1 -9 74
pair before in+common	8 -2 -11 -39 -16 -4 57
pair before in+first	-9 19 -21 -33 -25 27 1
pair before in+surname	64 70 45 -27 -44 16 -19
pair before in+place	29 -43 -13 -1 -22 25 51
pair before in+companyEnd	67 -8 -4 -1 -11 -79 120
pair before in+capital	37 51 -5 -31 -28 31 -37
pair before on+film	47 -9 -13 -22 14 -146 153
pair before on+work	46 -3 -6 -10 -28 -55 61
pair before on+credit	-135 44 -96 -50 -123 262 -191
pair before on+person	-170 -47 -15 -4 -66 193 86
pair before on+honorific	-79 -340 -57 -56 -73 -146 380
pair before on+connector	131 20 -26 2 218 -129 -50
pair before on+starter	-10 17 -18 6 4 28 6
pair before on+calendar	27 149 -13 -10 74 -163 188
pair before on+nation	313 -51 -6 -4 -104 -20 -53
pair before on+honour	7 -39 -9 -27 -28 138 -51
pair before on+broadcast	351 -40 -8 -6 7 -228 -70
pair before on+takesPart	21 -109 -49 -37 -26 174 85
pair before on+makes	110 41 -47 -27 -82 16 -65
pair before on+comesOut	139 -48 -30 -14 86 10 -145
pair before on+playsRole	-32 66 -169 -78 -51 233 -59
pair before on+tells	-107 115 75 -34 -68 108 32
pair before on+speaks	13 -50 -16 -17 98 32 -43
pair before on+lives	0 -154 -29 -124 -23 63 150
pair before on+prize	131 -40 -3 -7 -6 -61 -6
pair before on+calls	49 -104 0 -35 53 28 38
pair before on+lists	-226 -89 -17 -9 343 -150 -249
pair before on+series	-48 -3 0 0 46 -1 1
pair before on+firm	47 -34 -15 -10 -31 -29 -34
pair before on+modifier	13 -6 0 -3 -4 -1 -3
pair before on+common	-23 -40 -32 -7 12 6 37
pair before on+first	-35 104 -143 -23 -24 262 83
pair before on+surname	-46 -13 146 -13 43 47 -1
pair before on+place	91 -55 23 -3 -58 -13 -54
pair before on+companyEnd	103 -35 -10 -4 -133 -87 -27
pair before on+capital	-32 37 -16 -29 -24 0 42
pair before for+film	148 -14 -45 -52 -24 -28 47
pair before for+work	-133 23 -71 -15 198 -115 -18
pair before for+credit	-28 50 92 -25 -8 -103 -14
pair before for+person	8 -15 -120 62 -39 147 -35
pair before for+honorific	2 -59 200 -13 -75 -10 -1
pair before for+connector	-45 -35 58 99 -99 -42 79
pair before for+starter	-26 23 0 12 -19 14 9
pair before for+calendar	28 123 -33 -7 99 -136 22
pair before for+nation	0 -46 147 -4 -16 -6 -2
pair before for+honour	32 -21 -80 -43 -56 187 14
pair before for+broadcast	-4 -269 -24 -9 -106 318 -3
pair before for+takesPart	-67 -135 176 -96 234 -42 -53
pair before for+makes	113 -71 -86 -126 112 19 35
pair before for+comesOut	167 -66 109 -84 -38 -65 -22
pair before for+playsRole	-165 -21 16 -182 104 157 -48
pair before for+tells	91 192 -32 -74 -27 -179 -28
pair before for+speaks	-65 51 -175 -3 -145 148 152
pair before for+lives	-40 88 84 -21 -14 -23 -31
pair before for+prize	7 86 -4 30 -74 -26 -9
pair before for+calls	46 -26 -2 -12 -4 -2 0
pair before for+lists	-2 -19 -1 -3 28 -2 -3
pair before for+series	-74 -161 245 -91 -36 -7 -101
pair before for+firm	-30 -33 -40 -22 102 45 -13
pair before for+modifier	-9 223 -38 -65 -193 -71 -13
pair before for+common	-1 1 7 31 -46 -30 -26
pair before for+first	-18 106 36 -18 14 36 63
pair before for+surname	-148 29 23 1 40 27 -36
pair before for+place	-38 122 137 -20 -132 9 -11
pair before for+companyEnd	0 59 -78 -15 64 -37 -1
pair before for+capital	22 -21 66 -46 41 70 -72
pair before with+film	-42 65 34 -25 -2 -32 10
pair before with+work	6 1 174 -15 -134 0 -18
pair before with+credit	-1 -10 34 -12 -2 -6 -1
pair before with+person	-29 -1 -3 -86 212 -37 -86
pair before with+connector	1 107 -6 -33 50 0 -37
pair before with+starter	-8 -15 30 33 -15 30 -29
pair before with+calendar	161 135 -64 -36 -64 -47 -84
pair before with+nation	-2 291 -61 -20 -59 -58 -55
pair before with+honour	44 18 -14 -3 -14 37 -2
pair before with+broadcast	55 -3 -131 -27 -12 151 -3
pair before with+takesPart	12 6 47 -17 -23 -19 -1
pair before with+makes	-78 30 72 -17 39 -39 -1
pair before with+comesOut	33 -16 318 -3 -35 170 -15
pair before with+playsRole	-1 -12 62 -50 -2 -2 -1
pair before with+tells	-2 -69 93 -22 0 0 -2
pair before with+speaks	-3 -82 247 -10 -122 -105 -83
pair before with+lives	1 -76 213 2 0 0 -1
pair before with+prize	-36 71 31 -3 -16 30 -2
pair before with+calls	2 -41 111 1 -4 3 -3
pair before with+lists	0 -8 65 -59 -1 -3 -1
pair before with+series	-21 128 68 -21 -31 -157 0
pair before with+firm	-3 -99 143 -25 -40 -2 2
pair before with+modifier	-214 -83 416 0 -1 -150 -155
pair before with+common	16 10 -9 -19 0 -9 -22
pair before with+first	-10 -63 226 -2 -13 -4 -6
pair before with+surname	-15 81 -50 -94 -40 -40 -29
pair before with+place	-9 59 -50 -23 -29 -52 46
pair before with+companyEnd	-127 44 59 4 -20 51 -3
pair before with+capital	-5 -34 62 -30 -16 7 -22
pair before as+film	66 193 -113 -23 -42 -21 -80
pair before as+work	-15 -146 -142 -36 -18 190 -8
pair before as+credit	-9 -30 220 -212 -2 0 -1
pair before as+person	2 -22 54 50 -21 -14 -17
pair before as+honorific	-66 -23 -30 -85 100 -6 -100
pair before as+connector	-104 41 -105 32 -4 147 -52
pair before as+starter	12 31 25 -57 -3 6 -1
pair before as+calendar	-10 103 -121 -5 -118 191 -29
pair before as+nation	-11 262 -2 -72 2 -104 -8
pair before as+honour	-115 0 -3 4 -100 0 161
pair before as+broadcast	-3 -59 -9 266 -2 -152 -6
pair before as+takesPart	123 -55 13 101 21 -14 -29
pair before as+makes	-7 -162 -14 185 -7 -37 -3
pair before as+comesOut	0 -109 -34 128 14 -59 51
pair before as+playsRole	191 -88 -5 85 -20 -2 -23
pair before as+tells	-40 150 70 -275 -39 84 -59
pair before as+speaks	-4 -15 -49 13 -2 -10 -1
pair before as+lives	-21 -29 -105 209 -2 -22 -14
pair before as+prize	-67 -75 -65 177 -56 -1 103
pair before as+calls	-74 -214 184 -97 -55 184 -61
pair before as+lists	-36 73 108 -153 18 -19 19
pair before as+series	148 174 -26 -251 -54 -10 -108
pair before as+modifier	-29 -51 -17 42 -61 -6 -76
pair before as+common	-8 11 -23 50 -13 -6 -11
pair before as+first	-11 78 -56 19 83 -39 -38
pair before as+surname	-16 -57 -47 50 64 -16 33
pair before as+place	-11 229 38 -105 -40 -48 -28
pair before as+companyEnd	-16 0 0 387 -43 0 -42
pair before as+capital	-17 -26 -63 125 2 -6 21
pair before by+film	-19 -30 111 -48 -22 -9 24
pair before by+work	-5 -20 110 26 -35 -34 -6
pair before by+person	54 -9 -51 0 -5 -4 -1
pair before by+honorific	-22 -51 143 -52 -144 0 96
pair before by+connector	21 97 13 -39 -114 -14 57
pair before by+starter	11 10 38 -18 -43 -30 5
pair before by+calendar	-27 122 -266 -3 219 -43 -8
pair before by+nation	-3 -18 -71 0 115 0 -4
pair before by+honour	-31 -12 17 -12 -34 -28 71
pair before by+broadcast	-195 0 -1 -1 200 1 -5
pair before by+takesPart	-27 -18 227 -51 -85 -3 -31
pair before by+makes	2 -13 52 -14 -9 -27 -9
pair before by+comesOut	-119 -11 -4 -10 199 -5 -31
pair before by+playsRole	-7 -11 88 -39 -23 -5 -2
pair before by+tells	-37 86 89 -82 -80 71 -31
pair before by+speaks	0 -6 71 -6 -1 -2 -1
pair before by+lives	-17 -16 214 -15 -106 -31 -9
pair before by+prize	-28 -48 -127 -23 -113 -22 21
pair before by+calls	-3 -3 55 -10 -25 -13 -27
pair before by+lists	29 -11 -22 0 1 -9 1
pair before by+series	-6 -48 80 -7 -45 5 -4
pair before by+modifier	-59 -159 -432 -162 -245 -57 -160
pair before by+common	25 3 19 4 -17 -24 -17
pair before by+first	-4 -20 182 -1 -52 0 -51
pair before by+surname	-18 -17 196 -22 -104 -11 -33
pair before by+place	-12 -26 42 -8 107 -18 -121
pair before by+companyEnd	-4 0 -6 0 -16 0 36
pair before by+capital	-9 -26 15 -19 91 -35 36
pair before to+film	-44 95 -33 14 12 71 -29
pair before to+work	-49 87 -197 357 -14 -133 -14
pair before to+credit	-11 -133 192 -2 3 -1 -72
pair before to+honorific	3 -57 93 -62 -2 -1 -55
pair before to+connector	49 206 -33 -78 -51 -106 -65
pair before to+starter	-8 -42 -32 2 20 44 -37
pair before to+calendar	135 -12 -17 -11 -4 -2 -3
pair before to+nation	3 -109 380 -142 36 59 104
pair before to+honour	-7 74 132 -56 -2 -27 -62
pair before to+broadcast	-42 -55 -12 -85 -64 -156 -19
pair before to+makes	36 -50 31 -16 126 -15 -75
pair before to+comesOut	50 119 -32 23 19 -65 -103
pair before to+playsRole	-47 136 -101 128 -21 -36 -48
pair before to+speaks	18 -15 -158 -18 192 -21 -98
pair before to+lives	-217 -59 6 -25 -24 -41 -79
pair before to+prize	-7 78 132 -49 -2 -25 -54
pair before to+calls	2 0 -79 -2 -10 3 101
pair before to+series	-46 104 -1 -1 -31 -22 -1
pair before to+firm	-43 0 1 0 133 0 -51
pair before to+modifier	-121 60 -227 -49 -80 -111 -144
pair before to+common	-7 -23 23 -44 4 -5 -9
pair before to+first	38 -56 20 163 -46 -28 -115
pair before to+surname	-52 -55 -18 143 -34 45 -108
pair before to+place	-74 -2 -46 -123 -96 -31 -3
pair before to+companyEnd	-1 -38 -2 -2 -8 -16 -11
pair before to+capital	-32 54 -45 46 -11 -14 -2
pair before from+film	-56 -31 143 -37 -70 -103 136
pair before from+work	-19 -2 199 -1 -80 53 -157
pair before from+credit	-31 -22 -80 -9 101 -156 191
pair before from+person	-17 209 -85 -13 -88 -135 -21
pair before from+honorific	-71 -15 86 130 -229 -159 -119
pair before from+connector	-5 -4 -10 -25 44 -102 72
pair before from+starter	23 -133 58 -35 1 79 -43
pair before from+calendar	-8 -82 -7 -3 75 115 -65
pair before from+nation	-68 -104 -113 -36 -32 -143 -65
pair before from+honour	-24 -88 51 -35 -43 -52 171
pair before from+broadcast	213 4 -1 0 -31 -130 -15
pair before from+takesPart	-101 -30 27 -23 -130 -92 199
pair before from+makes	-11 -74 83 -1 -16 72 -53
pair before from+comesOut	-4 -4 -4 -2 80 -3 -54
pair before from+playsRole	-28 99 195 -67 -35 -77 -75
pair before from+tells	14 147 73 0 40 9 -158
pair before from+speaks	-58 -27 21 -12 5 -68 247
pair before from+lives	-19 175 -49 -53 -72 -250 -69
pair before from+prize	-8 -108 135 -13 -8 -65 52
pair before from+calls	-5 -29 142 -2 -24 -59 -4
pair before from+lists	2 -51 4 -38 17 10 49
pair before from+series	-71 -114 64 -42 194 -57 -154
pair before from+firm	-5 -129 -14 -1 79 76 -20
pair before from+modifier	2 10 -1 0 -1 -29 0
pair before from+common	10 -10 -29 11 5 14 -40
pair before from+first	-92 120 159 -2 -39 168 -68
pair before from+surname	101 -222 125 -25 -67 109 -155
pair before from+place	52 -1 -18 -2 -2 -12 -9
pair before from+companyEnd	41 -26 -7 -10 -4 -3 -20
pair before from+capital	67 -13 57 -38 -16 -12 6
pair before and+film	14 -36 -172 62 39 24 -19
pair before and+work	-16 153 97 -68 -32 58 -31
pair before and+credit	0 -140 -17 -68 -30 192 -8
pair before and+person	88 -164 -70 -96 9 -160 -28
pair before and+honorific	-245 14 -25 28 -91 -108 -49
pair before and+connector	26 150 44 -28 255 -152 -14
pair before and+starter	-52 -38 74 28 -10 -29 25
pair before and+calendar	109 173 4 -61 -24 -67 -28
pair before and+nation	400 16 -82 -38 -48 -42 -38
pair before and+honour	1 95 -19 -12 -115 -50 -6
pair before and+broadcast	-50 182 12 -33 131 -179 -34
pair before and+takesPart	116 -205 18 -85 88 -300 -41
pair before and+makes	-6 17 8 -17 217 -53 0
pair before and+comesOut	0 69 -7 -7 215 -21 -30
pair before and+playsRole	-8 -13 35 -20 -75 24 -2
pair before and+tells	-6 -70 45 -179 -19 285 -3
pair before and+speaks	-63 93 -43 -72 -78 -89 -2
pair before and+lives	11 61 27 91 -52 -94 -32
pair before and+prize	-23 -238 -116 -52 -72 -123 -22
pair before and+calls	0 -44 -44 -2 103 -14 -8
pair before and+series	124 -95 3 143 11 -78 -8
pair before and+firm	-9 88 -212 -24 12 157 -32
pair before and+modifier	-69 -110 -94 -56 -103 97 74
pair before and+common	-24 75 -18 -31 67 30 -42
pair before and+first	-12 -52 -13 121 -13 -29 -33
pair before and+surname	-2 -67 44 -36 -47 27 -8
pair before and+place	-9 11 -36 -20 -51 64 159
pair before and+companyEnd	-20 -30 -15 -51 168 -94 -29
pair before and+capital	-28 37 -7 39 -10 37 -12
pair before ,+film	-18 56 -31 -61 -5 85 -24
pair before ,+work	-44 6 -4 -70 -34 173 -38
pair before ,+credit	67 -90 61 10 35 -58 -27
pair before ,+person	4 -10 113 -52 -13 -29 -6
pair before ,+honorific	-57 -179 39 168 -52 193 -70
pair before ,+connector	16 94 -56 47 -17 -53 -22
pair before ,+starter	23 30 9 -34 -12 -7 -29
pair before ,+calendar	-81 67 -16 -29 165 -52 -57
pair before ,+nation	296 3 -13 -69 -40 -74 -78
pair before ,+honour	36 20 105 -22 -31 -12 -100
pair before ,+broadcast	-118 297 41 -29 -41 -244 -22
pair before ,+takesPart	-11 170 32 -94 -19 -69 -3
pair before ,+makes	-19 97 -15 -8 -22 -49 28
pair before ,+comesOut	-41 95 -9 -66 -36 100 -37
pair before ,+playsRole	30 -26 -25 -88 -37 154 -8
pair before ,+tells	15 138 83 -96 -19 -78 -52
pair before ,+speaks	84 113 -56 -57 -30 -48 -14
pair before ,+lives	1 -95 93 73 -22 -20 -36
pair before ,+prize	30 106 142 -14 -31 -136 -109
pair before ,+calls	-6 126 126 -68 -4 -215 -2
pair before ,+lists	-42 -127 221 -8 -34 -8 -6
pair before ,+series	20 -21 -80 47 97 -98 -27
pair before ,+firm	-51 -44 37 -68 283 -92 -54
pair before ,+modifier	-37 -87 -8 69 -32 117 -20
pair before ,+common	-15 36 -5 7 13 10 -55
pair before ,+first	-15 8 4 -14 -11 -24 33
pair before ,+surname	19 11 22 -32 -4 -4 -16
pair before ,+place	-52 41 28 -42 29 -34 -1
pair before ,+companyEnd	-85 29 50 -42 170 -84 -31
pair before ,+capital	2 41 -3 -56 -10 -19 18
pair before (+film	-12 -83 -118 -108 -40 284 64
pair before (+work	69 6 -24 -7 17 -27 -2
pair before (+credit	-68 -85 15 -4 -10 184 -21
pair before (+person	0 -1 12 -9 0 -1 0
pair before (+honorific	-39 -23 41 145 -61 -86 -16
pair before (+connector	-82 -29 162 -12 -12 -6 -1
pair before (+starter	-44 -39 104 -97 -16 121 4
pair before (+calendar	-10 1 -7 -15 -47 -6 63
pair before (+nation	-121 -61 -147 -118 -129 150 -98
pair before (+honour	-11 -7 25 -7 0 -1 -1
pair before (+broadcast	-74 12 -76 -109 46 40 -73
pair before (+makes	1 -11 2 0 -2 23 -14
pair before (+comesOut	-43 4 -42 -24 49 4 0
pair before (+playsRole	59 -1 -56 1 9 -23 0
pair before (+lives	-34 1 112 -62 -20 -4 -2
pair before (+common	-3 1 32 -29 31 -41 7
pair before (+first	57 27 71 -14 -60 -71 -13
pair before (+surname	-73 33 -15 5 -7 71 -19
pair before (+place	-77 -78 -315 140 242 21 191
pair before (+companyEnd	-69 -12 -127 78 104 -11 -3
pair before (+capital	-93 28 -18 61 32 7 -18
pair before the+film	23 0 1 5 12 -11 -52
pair before the+work	-19 -1 -1 24 -7 -1 0
pair before the+person	-94 -41 -233 -34 -106 326 -133
pair before the+honorific	-63 -28 -37 -18 -50 -2 -55
pair before the+connector	1 -39 -27 -4 33 -33 -4
pair before the+starter	24 -46 -29 -17 22 -33 12
pair before the+calendar	-298 -65 -32 -72 -111 -49 -89
pair before the+nation	-12 -40 2 -34 -26 -10 -16
pair before the+honour	-101 -23 -5 -26 -89 -4 -24
pair before the+takesPart	-54 -7 -175 -8 -85 311 -81
pair before the+makes	-38 6 -3 2 52 -12 -17
pair before the+comesOut	30 -33 -4 -11 -74 -8 69
pair before the+playsRole	-6 -20 -19 263 -72 -89 -20
pair before the+tells	-18 -3 -11 -17 27 -16 -36
pair before the+speaks	97 -17 -29 -32 -32 -10 -56
pair before the+lives	10 0 11 -37 0 7 -1
pair before the+prize	89 -16 -8 -7 1 -51 -37
pair before the+calls	-81 12 226 -117 51 -84 -40
pair before the+lists	-3 -24 5 5 57 18 -34
pair before the+modifier	-193 -65 -7 -4 -12 -4 -8
pair before the+common	26 -43 -39 -16 -1 -1 -30
pair before the+first	-18 -28 -8 -11 -18 -5 -16
pair before the+surname	-1 -13 -7 -3 -4 -5 -3
pair before the+place	-5 -37 -3 -2 -2 0 -2
pair before the+capital	8 -18 3 -34 -30 -20 -27
pair before :+film	-72 -50 77 -28 -61 -38 -7
pair before :+work	-195 69 88 -95 -56 244 -22
pair before :+credit	-66 -56 222 -3 -14 -50 -12
pair before :+person	-5 -41 207 -68 -3 -57 -1
pair before :+honorific	167 -34 78 -6 20 88 -2
pair before :+connector	92 106 51 168 -25 -43 15
pair before :+starter	38 69 -11 -39 -41 -58 41
pair before :+calendar	-139 352 -76 -106 -82 -3 -30
pair before :+honour	-21 144 -45 -1 -4 -159 -6
pair before :+broadcast	360 -5 -56 -2 -86 23 -3
pair before :+takesPart	-13 -8 113 -4 -3 -8 -1
pair before :+makes	-11 116 -50 -7 -4 -16 -3
pair before :+comesOut	-132 15 -47 -10 -68 139 -18
pair before :+playsRole	-15 -15 0 -2 -1 -19 0
pair before :+tells	180 -67 -176 -206 -35 -73 -54
pair before :+speaks	63 -4 7 -46 -14 -7 -3
pair before :+lives	-2 -26 72 -3 -1 -30 -1
pair before :+prize	-81 278 -39 -150 -2 -98 -2
pair before :+calls	-68 367 96 -54 -9 -39 -3
pair before :+series	-44 161 -54 -68 -19 -31 -13
pair before :+firm	25 -9 -6 -2 0 -4 -4
pair before :+modifier	-82 -122 -54 -50 230 -22 -22
pair before :+common	-10 18 -5 15 -13 28 -20
pair before :+first	-31 -93 -21 -6 -33 31 -19
pair before :+surname	6 -111 -50 25 -41 24 -34
pair before :+place	-114 -81 91 -5 133 -21 -12
pair before :+companyEnd	26 -52 -64 -41 304 -55 -17
pair before :+capital	38 -104 13 -2 -12 -21 -5
pair before at+film	66 -9 -21 -12 15 -8 -25
pair before at+work	-166 -76 -18 -24 -111 -67 51
pair before at+credit	-13 -9 -31 -2 167 -2 -80
pair before at+person	60 -70 -16 -4 216 -34 -163
pair before at+honorific	401 -1 0 -8 -371 -46 -266
pair before at+connector	-28 -9 36 -14 43 -26 77
pair before at+starter	-44 25 -3 -18 128 -19 -50
pair before at+calendar	2 -37 -8 -10 14 -43 96
pair before at+nation	119 0 0 -1 -118 0 -1
pair before at+honour	-57 -26 -8 -2 102 -7 16
pair before at+broadcast	-3 0 -8 -1 46 -158 68
pair before at+takesPart	64 -10 -2 -1 -150 -2 132
pair before at+makes	-2 -12 -23 -4 -77 -4 110
pair before at+comesOut	118 -11 -15 -10 -111 -6 20
pair before at+playsRole	-143 -8 -112 -180 203 -33 44
pair before at+tells	-12 -129 0 -68 53 -23 -45
pair before at+speaks	157 -9 -1 -2 -82 -11 -70
pair before at+lives	133 -2 -3 -2 -19 -3 123
pair before at+prize	-5 -39 -11 -7 40 -15 61
pair before at+series	-345 1 0 -2 -222 -5 167
pair before at+firm	-7 -19 -1 0 -78 -5 106
pair before at+common	11 -28 -27 -36 39 -47 31
pair before at+first	-62 -8 -11 -6 239 -38 -139
pair before at+surname	138 -25 -60 -10 54 -13 -25
pair before at+place	95 -1 0 0 -105 -1 -1
pair before at+companyEnd	-29 -2 2 1 252 -2 -99
pair before at+capital	-31 -19 -35 -17 102 -16 46
pair before that+film	-5 -24 138 -58 -15 -3 -37
pair before that+work	-9 -11 160 -55 -39 -3 -14
pair before that+credit	-5 -8 -190 -18 217 -4 -8
pair before that+honorific	8 -8 0 0 0 0 0
pair before that+connector	26 -7 106 -70 5 -19 -15
pair before that+starter	-2 -40 -41 150 -24 -25 -2
pair before that+calendar	21 156 -107 -41 -28 -9 -32
pair before that+comesOut	-6 157 -20 2 -14 -98 -10
pair before that+speaks	102 24 -57 -18 -42 -26 7
pair before that+firm	1 -40 230 4 -115 -3 -74
pair before that+common	-25 -12 24 29 10 -34 -16
pair before that+first	43 -75 -73 1 9 -7 0
pair before that+surname	28 -60 -54 3 9 -7 3
pair before that+companyEnd	0 -2 -2 -72 37 -1 -4
pair before that+capital	-20 39 31 -24 -33 -54 -11
pair before who+film	-14 -2 -14 0 0 0 -1
pair before who+credit	555 3 -2 0 0 -1 -1
pair before who+person	66 -43 0 -4 -55 1 -1
pair before who+honorific	-41 -3 0 0 0 0 -1
pair before who+connector	-87 -1 -4 0 -2 -7 0
pair before who+starter	181 -2 -1 -1 -7 -4 -1
pair before who+lives	66 -43 0 -4 -55 1 -1
pair before who+common	111 -6 17 -5 -4 -3 -2
pair before who+surname	-25 -11 0 0 0 0 -2
pair before who+capital	143 -6 -3 0 -3 -3 0
pair before which+film	-1 -111 169 -15 -8 -11 -3
pair before which+person	-38 -2 175 -2 -45 -68 -30
pair before which+connector	-34 -7 -1 62 -47 12 19
pair before which+starter	-34 -7 -1 61 -46 11 18
pair before which+makes	-6 -3 144 -2 -42 -41 -61
pair before which+prize	-38 -2 175 -2 -45 -68 -30
pair before which+common	-32 -86 -14 -40 58 86 4
pair before is+film	-78 86 -14 -9 -2 0 1
pair before is+work	-44 -208 273 -127 -194 305 -79
pair before is+credit	-1 -80 179 -92 -1 0 -1
pair before is+person	-16 -80 -144 116 126 -3 -4
pair before is+honorific	51 -3 0 -1 -1 0 0
pair before is+connector	92 -50 85 -30 -31 -100 -36
pair before is+starter	13 13 97 -137 -11 48 -15
pair before is+calendar	-1 159 -78 -69 1 -3 -1
pair before is+takesPart	-15 -12 197 -151 -4 -3 -5
pair before is+tells	29 -1 -9 -1 -2 -4 0
pair before is+lives	-7 -97 78 -53 36 -15 -16
pair before is+modifier	1 67 -80 79 0 -15 -1
pair before is+common	33 46 3 -33 -9 -3 -13
pair before is+first	-26 -14 168 -76 -50 -7 -18
pair before is+surname	-16 -18 -130 188 -3 -17 -5
pair before is+place	-149 -17 178 -119 -23 -19 -38
pair before is+companyEnd	96 -18 -117 133 3 -25 -1
pair before is+capital	-11 53 -47 146 -30 -26 -19
pair before was+film	-52 154 55 -104 -13 -15 -19
pair before was+work	-113 -259 -97 -187 -41 410 -4
pair before was+credit	-58 -3 148 -106 -16 0 -6
pair before was+person	1 -252 -23 -166 -6 329 -14
pair before was+honorific	-24 -184 385 -298 -11 -13 -39
pair before was+connector	-79 24 106 -74 -71 -64 131
pair before was+starter	48 -53 -5 11 -22 -8 27
pair before was+calendar	158 -33 0 -154 3 0 4
pair before was+honour	-3 -172 257 -173 0 -3 -2
pair before was+takesPart	104 48 -35 -28 -67 -10 -19
pair before was+makes	-79 77 116 -63 -4 -13 -19
pair before was+playsRole	-58 -114 132 -61 -14 94 -11
pair before was+tells	-15 -104 272 -251 -2 -2 -27
pair before was+lives	151 -1 -2 -149 -1 -3 0
pair before was+prize	-65 254 129 -58 -10 -261 -3
pair before was+modifier	-25 182 -12 -21 0 -115 -4
pair before was+common	-30 50 4 25 0 -57 6
pair before was+first	12 -104 127 -14 -35 -36 -50
pair before was+surname	122 13 -185 132 -24 -33 -1
pair before was+place	84 -8 6 -97 6 -2 -1
pair before was+companyEnd	-1 -4 -91 91 -1 0 0
pair before was+capital	2 -24 -42 60 -9 36 -44
pair before will+connector	-58 -11 -5 -2 -1 0 0
pair before will+starter	-40 -30 -4 -2 1 -2 13
pair before will+common	-87 -29 -5 -3 -4 -5 -1
pair before will+first	30 -64 -20 -12 -20 -26 -20
pair before will+surname	19 -43 -20 -18 -25 -21 -22
pair before will+place	-22 -12 -3 0 -1 0 0
pair before will+capital	152 -79 -5 -4 -5 -12 -5
pair before has+film	-3 -32 46 -5 2 -5 -6
pair before has+work	0 -13 26 -15 0 -3 0
pair before has+connector	307 -181 32 -8 -68 -64 -15
pair before has+starter	86 116 9 -14 72 -51 -206
pair before has+common	-47 31 101 -14 69 -12 -141
pair before has+first	-10 8 -6 -10 2 -2 24
pair before has+surname	-4 124 -51 -6 -17 -105 -18
pair before has+place	-2 98 1 0 -6 -86 2
pair before has+capital	-55 90 11 -19 -62 -41 23
pair before have+connector	139 -24 -86 -26 -1 -2 -2
pair before have+starter	-45 -18 -13 -9 30 -11 49
pair before have+tells	10 -44 24 0 25 1 -33
pair before have+common	-6 -13 5 1 3 0 -21
pair before have+first	-24 -28 3 -2 195 -20 -16
pair before have+capital	-18 -15 -5 -2 38 -12 -18
pair before had+film	-2 -73 79 -50 -1 -2 -3
pair before had+connector	-44 -137 182 -7 -3 -1 -1
pair before had+starter	-78 80 44 -14 -9 -15 -7
pair before had+nation	-29 -123 146 -6 -10 -2 -15
pair before had+lives	-1 -23 31 -15 0 -1 0
pair before had+modifier	-7 -1 0 0 0 0 8
pair before had+common	-2 127 -54 -13 -11 -16 -6
pair before had+first	-98 32 -21 -8 -8 -15 -2
pair before had+surname	-80 23 -11 -4 -10 -8 -5
pair before had+place	0 -45 55 -11 -1 -1 0
pair before had+capital	66 -42 111 -9 -16 -13 -9
pair before are+film	-65 176 -37 -14 -16 -55 -1
pair before are+work	3 -247 3 -20 -10 261 3
pair before are+credit	-11 112 17 -76 -14 -4 -18
pair before are+person	0 -57 65 -17 3 1 0
pair before are+connector	-95 -15 5 -27 0 0 -18
pair before are+starter	49 74 14 -55 -31 -12 -23
pair before are+takesPart	-30 119 0 -10 -16 -43 -1
pair before are+makes	-6 -30 33 -3 0 0 0
pair before are+playsRole	-1 -4 28 -23 0 -1 -2
pair before are+tells	0 2 43 -17 -2 -6 -1
pair before are+series	-9 83 -56 -39 -2 -9 -9
pair before are+firm	-2 -106 161 -7 -12 0 -11
pair before are+common	3 90 -4 55 -44 -57 -63
pair before are+first	-106 16 -26 -19 -49 12 114
pair before are+surname	-136 -49 -35 94 -30 -12 112
pair before are+place	75 -15 1 -55 -2 -1 -8
pair before are+capital	-7 -6 -143 132 -39 -8 95
pair before also+starter	-8 0 -99 167 36 -86 0
pair before also+common	-8 0 -99 167 36 -86 0
pair before like+film	-25 61 77 -67 -3 -48 -2
pair before like+person	0 -7 26 0 1 1 -2
pair before like+connector	-20 24 -18 -4 -4 -12 -4
pair before like+starter	-25 84 23 -84 -20 -89 71
pair before like+nation	-84 80 -81 -29 -47 -69 -48
pair before like+takesPart	0 -7 26 0 1 1 -2
pair before like+playsRole	-3 55 -12 -21 -4 -23 -3
pair before like+lives	-7 4 -91 0 0 0 -1
pair before like+lists	2 183 0 -2 0 -182 1
pair before like+series	-34 211 -36 -66 -2 -63 -2
pair before like+firm	1 -137 212 -127 2 8 3
pair before like+common	-3 -19 -1 9 -2 -23 47
pair before like+capital	-16 -4 76 -53 -2 -12 -4
pair before "+film	0 0 -15 0 0 0 -1
pair before "+connector	-164 -36 -19 -21 -15 235 -23
pair before "+starter	-146 -27 -17 -15 -13 218 -17
pair before "+lists	-19 -1 -1 0 0 0 0
pair before "+common	0 -127 3 -122 44 1 171
pair before —+speaks	157 -41 -12 0 -11 -8 -2
pair before —+common	57 -14 18 -8 -4 -5 -1
pair before —+capital	176 -20 -71 -81 44 -27 -7
pair before -+credit	1 -34 35 -4 -1 0 0
pair before -+connector	184 -64 -119 25 31 -67 0
pair before -+starter	6 -34 34 -3 0 0 1
pair before -+calendar	-40 -23 83 -21 -5 0 -8
pair before -+nation	40 0 -5 0 0 0 0
pair before -+series	-191 -316 -51 -126 -120 335 -78
pair before -+common	2 26 -45 -62 13 -11 3
pair before -+first	-123 -26 29 -109 -16 -16 -13
pair before -+surname	56 -64 6 -8 7 8 5
pair before -+place	-132 2 216 -33 -10 -94 -40
pair before -+capital	152 -123 18 -36 -22 -31 -17
pair after of+film	-65 -63 -33 89 -48 -7 -33
pair after of+work	0 -22 -12 -33 -22 -27 -12
pair after of+credit	-13 -2 1 0 -29 -2 0
pair after of+person	-12 -34 -90 -18 3 2 -1
pair after of+honorific	-45 -75 -6 -14 -86 -52 -20
pair after of+connector	121 -37 -33 104 -18 -17 -10
pair after of+starter	5 -41 7 -39 -28 -14 -13
pair after of+calendar	14 -126 -64 -13 -35 -38 -17
pair after of+nation	222 -17 -20 -5 -18 -42 -1
pair after of+honour	33 1 -1 0 0 1 0
pair after of+broadcast	-36 -69 -77 -21 -87 -95 -65
pair after of+makes	-143 38 -89 193 -39 -16 -66
pair after of+comesOut	-84 -57 -26 -6 -4 -9 -2
pair after of+playsRole	224 -1 -11 0 -10 0 0
pair after of+tells	-21 -2 -3 -5 -2 -1 0
pair after of+lives	40 0 -3 0 0 0 0
pair after of+prize	12 0 -5 0 0 -1 0
pair after of+lists	-294 -23 -67 337 -67 -11 -127
pair after of+firm	16 -23 2 -30 -2 1 0
pair after of+modifier	-75 -45 -61 -81 -44 -23 -21
pair after of+common	5 -11 -22 -3 -26 -15 -15
pair after of+first	-40 -97 -25 2 -113 -43 -11
pair after of+surname	28 -8 22 -14 19 -38 -18
pair after of+place	62 -4 2 -52 -103 -19 -34
pair after of+companyEnd	-4 -3 250 -18 4 -4 -1
pair after of+capital	-1 -65 6 -28 8 -45 -32
pair after in+film	-50 -33 21 133 -5 -34 -16
pair after in+work	-146 295 -22 122 90 -104 -37
pair after in+person	215 -63 -120 -62 -17 -59 -9
pair after in+honorific	-2 0 -70 508 -2 -2 -116
pair after in+connector	54 54 0 97 6 -49 -49
pair after in+starter	36 45 -70 -11 -26 -16 -40
pair after in+calendar	-12 122 -16 -142 13 -12 133
pair after in+nation	12 -5 -49 -129 -108 -170 -63
pair after in+honour	4 9 -97 98 0 1 0
pair after in+broadcast	-22 -21 -155 249 -28 -46 18
pair after in+takesPart	117 -31 78 -88 -13 -56 -46
pair after in+makes	-28 -45 53 38 -4 -13 -4
pair after in+comesOut	-2 -15 2 1 -46 0 -51
pair after in+playsRole	6 194 -11 -102 -54 -57 -11
pair after in+tells	-3 -8 -32 93 -7 -12 -22
pair after in+lives	0 0 -28 209 0 0 0
pair after in+prize	-33 -2 -80 -69 -11 -60 -5
pair after in+calls	-1 -15 28 -12 -5 -3 -3
pair after in+lists	181 0 -29 -135 -1 -2 -6
pair after in+series	0 -3 -46 48 0 -1 0
pair after in+firm	160 -9 -158 -235 -27 302 -4
pair after in+modifier	64 -21 -141 -149 -79 -120 -105
pair after in+common	16 -26 62 3 -45 -4 19
pair after in+first	-32 -37 16 49 78 -48 -8
pair after in+surname	3 -12 1 53 -79 73 2
pair after in+place	40 -59 -136 -115 -25 82 -27
pair after in+companyEnd	-16 -24 -215 9 -20 254 -47
pair after in+capital	-13 -101 -25 96 33 -34 -20
pair after on+film	-45 -54 15 -35 -9 -2 28
pair after on+work	21 -151 72 -1 -40 -27 -23
pair after on+person	-199 -2 -18 -7 -1 -3 -2
pair after on+honorific	-15 -65 -43 -59 -38 -50 -31
pair after on+connector	129 -101 106 71 -38 -48 49
pair after on+starter	57 -99 -77 60 -65 -4 -53
pair after on+calendar	-4 -5 -69 -19 30 -10 114
pair after on+nation	-122 -57 -21 -43 -26 -20 278
pair after on+broadcast	30 -141 -21 203 -56 222 -82
pair after on+takesPart	-135 -32 24 -7 -1 -2 -2
pair after on+makes	24 -28 -99 -2 -10 -1 106
pair after on+comesOut	96 88 -51 -45 -25 -81 -22
pair after on+playsRole	28 -6 -22 -1 -6 0 -1
pair after on+tells	5 -42 36 -5 0 0 -5
pair after on+lives	185 -106 -113 -23 -39 -6 -8
pair after on+series	-138 -54 122 -54 -31 -5 -23
pair after on+firm	-25 -29 -28 -26 -23 -24 -5
pair after on+modifier	0 -17 262 184 -28 -54 -3
pair after on+common	-24 47 42 -38 -20 -52 -47
pair after on+first	81 28 57 -15 -179 122 28
pair after on+surname	140 -132 14 -38 -157 -38 62
pair after on+place	-72 -116 -114 -132 -19 166 -79
pair after on+companyEnd	0 0 30 -28 -2 0 -1
pair after on+capital	6 -54 -40 59 27 -33 33
pair after for+film	-56 77 77 -70 63 29 -107
pair after for+work	-128 -63 229 -101 76 136 -44
pair after for+credit	-9 139 -267 244 -7 -46 -41
pair after for+honorific	-108 -167 267 -88 -7 -110 -3
pair after for+connector	80 8 47 3 -9 -48 33
pair after for+starter	-73 38 -36 -5 -82 -23 82
pair after for+calendar	60 84 -102 -398 2 -29 170
pair after for+nation	17 179 6 -5 -96 -5 135
pair after for+honour	-87 162 116 -41 -75 -79 -64
pair after for+broadcast	-5 212 -96 -73 71 139 -15
pair after for+makes	-2 -79 -12 -48 -93 82 -5
pair after for+comesOut	-1 -2 301 -287 -6 -185 -42
pair after for+playsRole	24 -59 124 -34 -37 -33 7
pair after for+lives	6 0 1 0 -8 -1 -1
pair after for+prize	19 74 69 -14 -51 -21 -34
pair after for+series	-2 -163 -313 -48 313 -22 -26
pair after for+firm	-81 422 12 -17 -154 -124 -88
pair after for+modifier	189 162 -79 -69 -49 -76 -156
pair after for+common	-16 -79 -5 -2 0 57 34
pair after for+first	-20 150 -101 66 -28 41 -6
pair after for+surname	-51 72 38 -43 -74 19 -69
pair after for+place	54 135 -17 93 26 -44 71
pair after for+companyEnd	-49 -55 71 -63 -57 -44 -43
pair after for+capital	-26 -8 52 18 29 16 -16
pair after with+film	14 -2 5 -1 0 -6 -11
pair after with+work	78 -101 -40 -129 -28 174 -3
pair after with+credit	180 -157 -6 -2 -43 -75 -29
pair after with+person	-12 -116 10 -3 -6 -33 168
pair after with+honorific	0 -69 -2 -28 -17 -58 -2
pair after with+connector	7 10 -14 -108 -18 -14 107
pair after with+starter	-135 2 -46 -37 -11 -27 75
pair after with+nation	-85 -4 0 -2 193 -1 -2
pair after with+honour	-33 -7 -1 -4 -4 -1 24
pair after with+takesPart	-31 -71 -188 -46 -2 320 -8
pair after with+makes	121 -39 27 3 0 1 -84
pair after with+lives	-186 12 -102 -51 -51 9 60
pair after with+prize	37 -4 0 0 -3 0 0
pair after with+modifier	134 -3 0 -1 -2 1 6
pair after with+common	22 17 53 -53 -17 34 -45
pair after with+first	-74 62 -118 -12 -19 -68 -9
pair after with+surname	-46 40 -15 -49 -21 23 -46
pair after with+place	-196 158 -115 -38 -54 -8 -107
pair after with+capital	-9 14 -18 -5 -21 -21 31
pair after as+film	-4 163 -4 -3 -2 -5 -84
pair after as+work	-1 -41 4 -14 -69 134 -2
pair after as+credit	55 -127 173 -80 -15 -29 -1
pair after as+person	-38 314 41 -64 -29 -94 -74
pair after as+honorific	-7 9 123 -19 -18 22 -31
pair after as+connector	-67 25 100 -89 -32 -56 181
pair after as+starter	28 37 -97 117 -54 -71 49
pair after as+calendar	0 1 25 -6 -8 1 -11
pair after as+nation	0 -3 3 0 -2 0 10
pair after as+honour	0 0 41 -41 0 -1 0
pair after as+broadcast	-15 1 27 -5 -1 -17 0
pair after as+playsRole	7 -22 14 -3 1 2 0
pair after as+lives	-28 -113 -90 -81 -4 133 -2
pair after as+calls	-1 0 22 -5 -1 -15 0
pair after as+firm	9 198 -1 0 1 9 0
pair after as+modifier	-38 0 -15 -2 -13 -1 53
pair after as+common	13 -1 23 -6 -14 9 -37
pair after as+first	-33 4 31 26 -31 39 -23
pair after as+surname	-13 71 26 -10 -2 -30 -1
pair after as+place	-163 -5 -149 219 -126 -62 -129
pair after as+capital	-39 3 87 -25 -15 35 -9
pair after by+work	8 -3 -6 0 0 -4 0
pair after by+credit	-16 -1 0 0 0 -1 22
pair after by+honorific	41 2 0 -5 1 0 0
pair after by+connector	30 -45 0 -3 -3 113 -4
pair after by+starter	-42 127 17 -8 -8 -70 39
pair after by+nation	23 78 -1 -5 -17 -108 92
pair after by+broadcast	-7 2 0 0 -1 -18 23
pair after by+takesPart	-33 -35 -24 -18 -6 -15 -4
pair after by+comesOut	-10 -30 0 0 0 0 0
pair after by+playsRole	-89 -234 266 -74 -5 -22 -40
pair after by+lives	412 -286 -1 97 -27 -283 0
pair after by+firm	-187 258 -1 -4 -42 -206 -41
pair after by+common	124 43 -76 -17 -17 5 -28
pair after by+first	-36 13 -7 -10 -30 81 22
pair after by+surname	-11 -10 9 0 -15 -14 82
pair after by+place	-16 252 -64 -2 -4 -49 -21
pair after by+capital	-12 12 -35 -25 -20 125 27
pair after to+film	58 90 -18 -11 -4 -73 -47
pair after to+work	-48 -88 -30 -67 -92 89 -43
pair after to+credit	50 -1 -38 -3 -3 -1 2
pair after to+person	3 229 22 -32 -180 -126 -25
pair after to+honorific	-70 -206 -1 -25 -9 279 -3
pair after to+connector	-25 154 -36 -26 48 -24 -34
pair after to+starter	9 -104 20 4 5 -25 -6
pair after to+calendar	168 78 -41 -61 -21 -32 -37
pair after to+nation	-34 -121 -31 -40 -110 -166 -9
pair after to+broadcast	-35 -185 -92 -26 -120 -136 -82
pair after to+takesPart	34 -142 -3 -34 -10 -48 2
pair after to+makes	-268 -50 212 131 151 -72 2
pair after to+comesOut	300 121 -2 -26 -306 -50 -5
pair after to+playsRole	-52 -10 218 -66 -6 -59 -12
pair after to+tells	254 -23 -110 -15 -53 -9 -153
pair after to+speaks	-24 -13 0 -1 39 0 10
pair after to+lives	-14 -90 -24 0 0 -19 -4
pair after to+prize	-1 -69 117 -12 -1 -5 -15
pair after to+modifier	-6 -6 -3 -6 -8 -132 -2
pair after to+common	-28 -40 40 -22 -24 -5 16
pair after to+first	158 30 -20 55 -45 -19 -69
pair after to+surname	55 -129 -205 87 -20 -6 6
pair after to+place	-71 -18 -46 -61 -62 -221 -44
pair after to+companyEnd	-3 -93 -4 -7 -3 -2 -2
pair after to+capital	-33 81 -14 46 -63 2 -58
pair after from+work	8 -44 46 151 46 -26 -32
pair after from+honorific	134 -35 -5 -6 -6 -1 0
pair after from+connector	14 -4 40 37 32 252 -2
pair after from+starter	-89 -36 92 -98 -28 -22 -35
pair after from+calendar	-207 99 -62 -9 176 323 158
pair after from+nation	-79 -90 -93 -89 -80 -47 -78
pair after from+broadcast	-41 -47 -22 -47 -47 -42 -34
pair after from+makes	36 -14 0 0 0 0 -27
pair after from+comesOut	46 -45 -1 1 0 0 -2
pair after from+playsRole	-34 -7 147 -74 -53 -3 -1
pair after from+tells	-109 -21 -25 -30 303 -3 -82
pair after from+lives	-60 -1 -196 -131 279 -1 -215
pair after from+prize	-8 -23 34 -16 0 -1 0
pair after from+firm	0 -193 133 86 -3 5 -2
pair after from+modifier	-190 -234 -102 -75 -58 -126 -94
pair after from+common	13 -14 -34 72 -4 -60 8
pair after from+first	1 -110 -41 10 158 -70 50
pair after from+surname	150 87 -8 -15 -27 -51 -5
pair after from+place	-119 52 -63 -82 119 -103 -72
pair after from+companyEnd	-1 -23 0 0 0 0 0
pair after from+capital	14 -22 -6 55 -6 63 -34
pair after and+film	14 -39 18 -52 -67 -71 27
pair after and+work	-50 71 9 -36 -109 45 7
pair after and+credit	-53 -26 248 -47 -18 -69 -27
pair after and+person	65 -33 32 -64 -9 -21 41
pair after and+honorific	-81 -13 -26 -97 -48 101 -43
pair after and+connector	13 104 12 -61 15 -3 5
pair after and+starter	-41 -3 13 -15 -4 -13 53
pair after and+calendar	24 -78 -202 -105 -111 -20 -27
pair after and+nation	313 76 -78 -63 47 -69 -13
pair after and+honour	3 269 -75 -52 154 -52 -182
pair after and+broadcast	-120 38 -4 -48 -48 -200 83
pair after and+takesPart	-16 71 7 -29 -10 -8 -9
pair after and+makes	-6 -98 116 -8 41 -75 13
pair after and+comesOut	87 11 -15 -13 3 -62 -20
pair after and+playsRole	-3 25 -2 -67 -46 133 -44
pair after and+tells	-2 156 70 -35 -45 141 -5
pair after and+speaks	-107 183 -123 -6 -295 -172 417
pair after and+lives	33 -38 114 49 -8 -44 -82
pair after and+prize	47 -67 156 -11 -13 -42 -29
pair after and+calls	-30 -206 273 -225 -33 -72 -24
pair after and+lists	0 -133 279 42 0 0 -109
pair after and+series	2 247 -32 -89 -5 -61 -22
pair after and+firm	-93 -54 104 93 72 -56 -36
pair after and+modifier	-4 207 25 -21 -19 -60 13
pair after and+common	-27 28 -38 -1 -2 43 -28
pair after and+first	-12 -13 51 29 -1 -24 -12
pair after and+surname	-28 -37 50 -21 6 26 -69
pair after and+place	-90 15 -20 -15 107 148 113
pair after and+companyEnd	-43 41 -120 -89 -56 -80 -41
pair after and+capital	-55 51 -3 39 3 54 -30
pair after ,+film	21 145 -5 -38 22 16 -44
pair after ,+work	7 -28 -57 -21 54 154 33
pair after ,+credit	-1 -32 61 0 -4 -31 15
pair after ,+person	24 -75 126 -28 -9 -47 13
pair after ,+honorific	-54 -97 59 40 26 28 -10
pair after ,+connector	-23 27 4 12 -35 23 -9
pair after ,+starter	-1 9 3 -22 -15 18 19
pair after ,+calendar	-91 -5 -76 -83 0 24 238
pair after ,+nation	-48 46 123 -37 -24 -16 -27
pair after ,+honour	-15 28 11 37 -22 -23 -9
pair after ,+broadcast	5 -37 53 -58 -63 105 -12
pair after ,+takesPart	-37 161 -52 -28 -30 27 21
pair after ,+makes	2 111 -30 -68 9 36 -41
pair after ,+comesOut	73 33 -41 20 -30 0 -49
pair after ,+playsRole	32 45 -70 80 -48 -48 11
pair after ,+tells	-5 36 -62 -5 -38 59 36
pair after ,+speaks	18 36 38 -52 56 -65 -17
pair after ,+lives	98 -137 -11 97 -29 11 -30
pair after ,+prize	-18 -3 13 12 36 -39 -9
pair after ,+calls	138 -156 -101 100 -253 224 -110
pair after ,+lists	-39 81 121 -82 27 -48 -29
pair after ,+series	-38 -31 -56 -72 -35 161 -24
pair after ,+firm	-42 -40 -7 -35 211 -66 -7
pair after ,+modifier	-62 -111 19 81 -27 71 -66
pair after ,+common	-15 30 -8 7 10 -5 -15
pair after ,+first	4 4 32 -22 -19 6 -2
pair after ,+surname	-8 -25 16 -24 30 14 14
pair after ,+place	45 -48 -28 -35 -8 -4 52
pair after ,+companyEnd	34 56 189 -50 13 -223 1
pair after ,+capital	-17 42 -24 -24 3 7 0
pair after (+film	-15 158 -14 -1 -2 -44 -2
pair after (+work	-46 351 -75 -127 -44 -202 -39
pair after (+credit	-8 -32 191 -11 -9 -6 -82
pair after (+honorific	-15 101 102 -47 -120 -225 -54
pair after (+connector	-28 136 107 -130 16 -27 -59
pair after (+starter	-44 96 -33 46 -13 12 -65
pair after (+calendar	-73 272 193 -181 -88 -41 -53
pair after (+nation	-9 24 179 -154 -1 58 -50
pair after (+honour	-31 -111 59 144 1 -50 -3
pair after (+broadcast	-23 -75 -47 -108 -35 371 -76
pair after (+takesPart	5 -110 92 19 10 0 -19
pair after (+makes	-3 69 40 -7 -2 -46 -2
pair after (+playsRole	-4 -51 -101 238 -7 -55 -71
pair after (+lives	34 -29 31 -26 2 -21 5
pair after (+modifier	-1 61 87 -177 0 -2 -31
pair after (+common	-38 -38 41 60 -13 23 -38
pair after (+first	0 -29 -30 142 -26 -41 -17
pair after (+surname	5 39 8 24 -14 -23 -20
pair after (+place	-71 293 66 -91 -27 -16 -58
pair after (+companyEnd	14 -37 -4 -125 112 3 5
pair after (+capital	-48 -8 -32 71 -14 12 19
pair after the+film	-1 -3 -5 -5 -10 -12 -17
pair after the+work	33 -18 -3 -4 -84 117 -2
pair after the+credit	-111 -10 71 -2 -8 -2 -3
pair after the+person	-256 177 96 -2 -50 -85 -40
pair after the+honorific	111 -152 165 -82 -83 -25 -67
pair after the+connector	-86 -4 21 -1 -15 2 -6
pair after the+starter	18 -1 -19 -6 -21 88 -4
pair after the+nation	10 -1 73 -61 0 0 -2
pair after the+honour	199 -1 -20 -3 -13 0 -2
pair after the+broadcast	318 -16 -8 -2 -61 -159 -25
pair after the+takesPart	24 -48 45 -1 -17 0 -5
pair after the+comesOut	27 -29 0 0 0 0 -1
pair after the+playsRole	-131 -8 -22 -3 -14 -7 27
pair after the+tells	11 -2 0 -2 -9 0 -1
pair after the+lives	-36 119 47 -151 -38 -52 -22
pair after the+prize	205 -204 92 -9 -8 -112 -21
pair after the+series	188 -43 -27 0 -2 -4 0
pair after the+firm	-173 -50 255 -32 -63 -23 -73
pair after the+modifier	39 -81 76 -7 -9 -48 -7
pair after the+common	7 0 8 -15 26 -22 -24
pair after the+first	62 -5 64 -2 -20 -6 -16
pair after the+surname	-1 -40 20 -58 -49 -12 -18
pair after the+place	15 -1 55 0 -6 -1 -9
pair after the+companyEnd	4 -13 -110 -13 132 -3 -1
pair after the+capital	44 -41 20 -29 24 4 -14
pair after :+film	-15 -4 0 -2 0 0 0
pair after :+work	-246 81 -2 -5 -18 -137 -8
pair after :+person	-57 -44 68 -13 -1 -5 -2
pair after :+honorific	299 -94 0 -5 0 -1 -4
pair after :+connector	-109 -104 -31 -42 -32 -50 15
pair after :+starter	150 90 102 -15 -41 -33 40
pair after :+calendar	104 -131 -20 -6 -41 -23 -22
pair after :+nation	-274 -13 -77 -33 -7 -25 156
pair after :+honour	20 -18 -1 -2 7 17 -2
pair after :+takesPart	2 12 30 -68 0 -2 0
pair after :+comesOut	304 76 -94 -22 -37 -46 -115
pair after :+playsRole	-110 172 -26 -27 -7 -6 -73
pair after :+tells	-1 -70 -5 -2 -7 -4 -6
pair after :+lives	-55 -16 21 -8 -1 -1 -18
pair after :+prize	-72 -95 -133 -33 -15 -46 -36
pair after :+series	-1 -183 -108 -15 0 -2 0
pair after :+modifier	-86 136 -11 -5 -14 -9 -62
pair after :+common	-61 -31 -45 -33 -26 -21 12
pair after :+first	46 99 -42 -38 -24 -42 -6
pair after :+surname	-22 93 -69 -16 -18 -20 95
pair after :+place	-59 109 -88 -24 -63 -66 -203
pair after :+companyEnd	74 -64 -8 -4 -4 -34 -5
pair after :+capital	69 -44 -17 -35 -24 -49 22
pair after at+film	-21 -19 124 -20 -12 -4 -80
pair after at+work	154 1 -8 0 -13 -34 0
pair after at+connector	-15 -14 -31 -2 -21 -26 117
pair after at+starter	123 17 -45 -17 2 -7 -4
pair after at+calendar	-166 -70 79 -31 -21 -15 101
pair after at+nation	-26 174 1 -17 -29 -46 0
pair after at+honour	-117 272 -117 -57 -107 -154 -10
pair after at+broadcast	77 1 -7 -1 1 -13 0
pair after at+takesPart	-26 358 -9 -9 -2 -156 -1
pair after at+makes	-18 -11 89 -24 -7 -6 -30
pair after at+comesOut	-63 -40 96 -22 -4 -3 39
pair after at+tells	-71 -59 189 -104 -29 -45 -2
pair after at+prize	-2 0 3 4 -1 -51 0
pair after at+modifier	-340 97 -8 -67 -51 -143 -12
pair after at+common	12 -34 -17 -38 -30 0 -14
pair after at+first	-16 -87 -21 -32 -57 155 -27
pair after at+surname	135 -89 -10 -24 -61 -82 -31
pair after at+place	211 -27 123 -110 99 -63 -130
pair after at+companyEnd	-27 -2 0 0 0 -9 0
pair after at+capital	-23 -49 -28 6 23 118 -42
pair after that+film	10 -8 0 0 0 0 0
pair after that+work	18 -17 0 0 0 0 1
pair after that+person	22 -2 -18 0 0 0 0
pair after that+connector	43 -38 20 -21 -15 47 -2
pair after that+starter	-70 61 -22 -49 133 -68 -2
pair after that+nation	-62 -32 85 -9 -73 -55 -49
pair after that+makes	173 -10 -135 -18 -2 -12 -24
pair after that+comesOut	-13 -3 0 0 245 -263 -1
pair after that+lists	45 -1 -7 -1 -10 -17 -2
pair after that+common	52 -48 -1 -31 -29 54 -3
pair after that+first	49 -5 -32 -6 -19 -5 39
pair after that+surname	13 -6 132 -4 -104 -6 8
pair after that+capital	11 -19 1 -1 -19 76 2
pair after who+connector	-136 -57 95 76 -38 -5 -3
pair after who+starter	153 -60 -62 -54 60 -4 -69
pair after who+calendar	-54 1 -3 -1 -8 2 0
pair after who+takesPart	0 -10 80 -141 -39 -1 232
pair after who+playsRole	3 -9 88 -66 -1 0 -6
pair after who+speaks	-189 -29 -39 -19 351 -19 -215
pair after who+prize	-3 -13 0 0 0 -1 0
pair after who+common	-1 -7 -42 62 4 -64 12
pair after who+capital	-52 -20 -3 -6 -2 -4 -3
pair after which+film	17 0 0 0 0 0 -16
pair after which+connector	3 -27 10 -2 3 6 4
pair after which+starter	-5 1 0 -1 -3 14 -1
pair after which+takesPart	0 -1 -59 0 63 3 -4
pair after which+makes	-56 -106 -124 0 -39 -8 288
pair after which+speaks	-2 -4 1 -4 -4 10 -1
pair after which+common	-12 -37 24 -75 21 29 55
pair after is+film	2 184 -99 -27 8 70 -11
pair after is+work	-19 70 -4 -14 -6 -1 -3
pair after is+credit	-50 90 -87 -40 122 -63 -12
pair after is+person	-91 177 14 -34 -16 -41 -98
pair after is+honorific	-8 -65 131 -56 -9 -8 -1
pair after is+connector	-44 -11 -12 -17 14 47 65
pair after is+starter	-12 44 -23 -6 -3 -2 16
pair after is+nation	2 5 6 -1 10 -12 0
pair after is+honour	0 33 10 -10 0 -32 0
pair after is+takesPart	-100 103 170 -43 -5 -76 -4
pair after is+makes	-9 -78 31 -15 64 28 -15
pair after is+comesOut	-113 31 -92 -47 241 41 -101
pair after is+playsRole	-11 -95 -84 223 -5 -10 -19
pair after is+tells	64 155 -192 -3 20 9 -6
pair after is+speaks	-74 -110 112 90 25 -10 -17
pair after is+lives	-6 -76 138 15 -48 -22 -15
pair after is+prize	3 -13 86 -16 -6 -42 -11
pair after is+calls	-152 30 -53 -107 -84 -27 211
pair after is+lists	-114 101 -26 152 -37 -81 -14
pair after is+series	-7 182 -5 -26 -25 -76 -21
pair after is+firm	-58 -50 -33 -62 288 -19 -31
pair after is+modifier	126 35 -178 -102 -82 -113 -64
pair after is+common	-19 2 -12 34 -9 29 -25
pair after is+first	-3 -66 59 62 -40 -22 29
pair after is+surname	-16 8 -18 71 -27 -14 21
pair after is+place	56 -48 20 -45 3 -1 -2
pair after is+companyEnd	-69 120 -25 -31 -15 -37 -7
pair after is+capital	10 40 32 -14 -10 -28 -4
pair after was+film	52 75 40 -124 -8 -6 -45
pair after was+work	15 -60 -223 -146 -26 265 0
pair after was+credit	-120 -34 166 -8 -9 -4 -18
pair after was+person	-150 47 135 -31 -4 -70 -10
pair after was+honorific	-9 -44 103 -20 -18 -2 -4
pair after was+connector	-22 -40 29 16 55 14 -50
pair after was+starter	-31 21 -23 10 7 22 -13
pair after was+calendar	-31 151 -24 -16 -25 -52 -12
pair after was+nation	-11 37 -111 -59 157 -34 13
pair after was+takesPart	7 147 3 -24 -5 -46 -46
pair after was+makes	-2 60 -94 -38 -21 107 0
pair after was+comesOut	-22 92 -57 -8 -30 40 -18
pair after was+playsRole	-60 -105 -51 136 -15 3 -29
pair after was+tells	-1 -11 -13 -3 30 -3 0
pair after was+speaks	-17 44 -4 -5 -4 -9 -3
pair after was+lives	-26 -16 58 -9 -2 -3 -9
pair after was+prize	-63 57 -31 -15 -11 53 5
pair after was+calls	-64 210 46 -24 -6 -99 -71
pair after was+lists	40 -31 0 -13 -1 0 0
pair after was+firm	-51 -75 247 -65 -21 -38 -52
pair after was+common	-12 10 -5 4 -17 16 2
pair after was+first	-56 -40 16 125 -20 -31 -21
pair after was+surname	47 -58 -78 156 -29 -16 -47
pair after was+place	-16 -36 68 -66 -7 0 -2
pair after was+capital	22 -25 22 43 -15 -27 -11
pair after will+film	0 -44 73 -23 0 0 0
pair after will+work	-67 -26 105 -9 -32 -22 23
pair after will+person	-93 270 -48 -165 -94 -28 -16
pair after will+honorific	349 -121 -139 -23 -247 -54 -91
pair after will+connector	-48 25 -21 22 -48 36 27
pair after will+starter	4 14 -24 51 -13 1 11
pair after will+broadcast	-7 -8 -128 0 -125 -117 213
pair after will+takesPart	-47 220 17 -85 -37 -17 -4
pair after will+makes	-28 -21 136 -21 -106 -9 59
pair after will+comesOut	-44 133 -44 -43 92 -45 -34
pair after will+playsRole	-62 -24 111 -10 -23 -6 -3
pair after will+tells	-105 220 -11 -10 -112 -23 0
pair after will+speaks	274 -39 -109 -3 -71 -31 -10
pair after will+prize	11 -4 -2 0 -5 -4 0
pair after will+common	-1 -10 27 -37 70 7 -31
pair after will+capital	-131 -9 -117 498 -45 -46 -5
pair after has+film	-75 101 -57 -11 60 -6 -21
pair after has+work	-4 -36 222 -26 -106 -59 -26
pair after has+person	-52 -18 189 -46 -15 -10 -29
pair after has+connector	-55 138 -89 -40 99 -26 -15
pair after has+starter	-2 7 -11 38 -66 11 24
pair after has+calendar	-6 -2 -11 -2 34 0 1
pair after has+nation	-70 -101 -74 -52 298 -20 -67
pair after has+honour	0 140 -37 -21 -8 -39 -21
pair after has+takesPart	-12 34 125 -87 -53 -6 -24
pair after has+makes	-43 24 108 -15 9 -52 -17
pair after has+comesOut	-38 44 125 -16 7 -27 -19
pair after has+playsRole	0 -1 28 -39 -21 -1 -2
pair after has+tells	39 -24 -62 -14 102 -13 -16
pair after has+speaks	-41 -25 83 92 -63 -12 -21
pair after has+lives	-2 -101 64 64 -8 -9 -8
pair after has+prize	-177 95 27 -47 24 52 23
pair after has+calls	5 -103 67 -17 152 -9 -55
pair after has+firm	-15 -141 -20 -3 187 -22 -49
pair after has+modifier	-1 -1 -2 -16 0 0 -1
pair after has+common	-48 -2 -3 6 -7 19 32
pair after has+first	-5 -59 -74 -26 5 63 -32
pair after has+surname	37 -298 -33 -9 186 1 -15
pair after has+place	-22 -33 -47 -6 140 -1 -42
pair after has+capital	-52 121 -110 -50 90 -24 10
pair after have+connector	-81 -120 -100 237 131 -54 -23
pair after have+starter	-32 48 -3 10 -30 -56 57
pair after have+takesPart	-11 -52 -200 -2 288 -42 -25
pair after have+makes	-17 -20 77 -19 2 -37 9
pair after have+tells	-26 -37 0 0 -3 -5 87
pair after have+speaks	19 -18 1 -5 -1 -1 8
pair after have+lives	-344 0 0 0 0 0 0
pair after have+calls	125 -178 12 -16 23 3 23
pair after have+lists	-98 -88 0 0 126 0 -2
pair after have+common	16 17 19 -36 0 -55 6
pair after have+first	-53 1 0 0 0 0 0
pair after have+place	-53 1 0 0 0 0 0
pair after have+capital	97 -35 -138 -22 -30 -12 -27
pair after had+film	-3 -53 71 -3 -10 -3 -1
pair after had+connector	54 -43 30 -27 -25 -23 30
pair after had+starter	-96 93 -2 -31 10 19 14
pair after had+nation	0 -59 75 -3 -19 0 -2
pair after had+takesPart	173 -154 -1 0 -5 0 -18
pair after had+makes	-11 -42 85 -11 -9 -8 -10
pair after had+comesOut	-19 63 98 -14 -38 -119 -27
pair after had+playsRole	0 -2 182 -1 0 0 0
pair after had+tells	0 -23 25 -4 1 1 0
pair after had+speaks	-18 -73 108 -9 -3 -1 -1
pair after had+prize	-7 -96 144 -6 -3 -1 -4
pair after had+firm	-69 275 -121 -31 -111 -95 -24
pair after had+modifier	-35 -95 97 -37 -82 -78 -52
pair after had+common	-15 -20 63 -41 -28 21 30
pair after had+first	21 99 -52 -9 -39 -13 -13
pair after had+surname	-12 -88 142 -9 -99 -94 -17
pair after had+capital	-94 91 86 -8 -34 -61 -10
pair after are+credit	0 -18 54 -9 -24 -10 -3
pair after are+connector	104 -41 35 -54 50 -49 -17
pair after are+starter	-11 -60 29 6 -14 -10 31
pair after are+nation	2 -6 3 -15 18 2 17
pair after are+takesPart	-15 -34 117 -23 -14 -15 -10
pair after are+makes	-4 -63 77 -111 108 -19 -16
pair after are+comesOut	-124 188 -122 -115 311 -261 -11
pair after are+tells	-55 64 -8 -15 -24 40 -3
pair after are+speaks	109 -37 54 -78 -50 -12 -7
pair after are+calls	0 -7 70 -71 -5 0 0
pair after are+lists	-12 250 -62 -40 -81 -65 -2
pair after are+firm	1 -14 86 -47 -24 -10 -3
pair after are+common	17 -30 -37 52 35 -10 -42
pair after are+first	31 -9 21 -14 -7 -2 -8
pair after are+surname	-76 -16 -7 -22 -2 0 7
pair after are+capital	-109 -23 57 -26 -6 -4 -2
pair after also+film	0 151 -127 -17 -9 -7 -3
pair after also+person	-24 69 -20 -6 -9 -9 -7
pair after also+connector	-121 -176 254 -22 -29 -47 1
pair after also+starter	-52 7 53 -9 1 3 -3
pair after also+takesPart	-11 48 -8 -6 -7 -8 -12
pair after also+makes	-64 -37 70 -47 125 -37 -6
pair after also+comesOut	-44 276 -104 -7 -7 -29 -3
pair after also+playsRole	-17 -35 99 -1 -5 -26 -7
pair after also+tells	101 -101 1 0 0 0 -1
pair after also+speaks	-6 -38 57 -3 -9 1 0
pair after also+prize	106 -62 -11 -3 -8 -7 -11
pair after also+calls	8 -102 90 -79 75 0 8
pair after also+lists	-59 248 -185 -65 -4 -44 -43
pair after also+common	-36 21 38 -22 14 -6 -3
pair after also+capital	-5 147 -107 -2 -5 -40 -3
pair after like+work	28 -139 -15 0 0 0 0
pair after like+connector	116 -25 -100 -9 -10 -9 -78
pair after like+starter	85 -112 -52 -8 -6 -6 80
pair after like+nation	0 -1 0 0 0 0 -14
pair after like+common	-44 64 -4 -19 -16 -30 34
pair after like+first	191 -192 -3 2 3 0 -2
pair after like+surname	105 -101 0 0 0 0 -2
pair after like+capital	-209 159 -2 -32 -3 -42 -6
pair after —+connector	0 0 0 0 0 -8 9
pair after —+starter	-82 -122 -3 -5 -11 266 -25
pair after —+takesPart	0 4 22 -16 0 0 1
pair after —+common	24 -26 -10 -10 -9 -21 152
pair after —+first	-32 -2 -1 0 2 -4 53
pair after —+capital	14 -53 -28 -6 -8 37 106
pair after -+film	-10 156 -8 -6 -29 -73 -26
pair after -+honorific	0 -30 -3 0 0 0 -6
pair after -+connector	-56 13 -110 -22 -6 -92 51
pair after -+starter	-24 65 27 -37 -4 -54 112
pair after -+nation	81 -78 -2 -3 0 -8 29
pair after -+broadcast	0 -2 -19 0 27 -7 7
pair after -+takesPart	0 -10 70 -55 1 1 3
pair after -+makes	67 44 -10 -1 -28 -68 -10
pair after -+comesOut	5 28 -1 -8 -1 -1 -13
pair after -+playsRole	-1 -115 -1 -2 -2 -23 -11
pair after -+tells	-1 -290 -7 0 -52 321 22
pair after -+speaks	-61 -262 -43 -3 -139 287 -77
pair after -+prize	2 199 -93 0 -2 -4 0
pair after -+modifier	-23 -1 -3 -1 -3 -1 45
pair after -+common	-41 -30 -23 -42 2 -10 45
pair after -+first	-68 -12 -27 -3 -20 -1 84
pair after -+surname	-22 -5 -8 -1 -10 -1 60
pair after -+capital	-114 -73 -86 -9 -37 -12 264
near before:film	-7 5 -14 1 -12 -43 -37
near before:work	17 -32 -9 -10 27 17 -46
near before:credit	8 -8 48 -19 -6 1 -18
near before:person	-17 1 6 -39 21 -19 -7
near before:broadcast	-4 -46 -9 3 -1 92 3
near before:takesPart	-10 10 7 -1 -4 -8 -32
near before:makes	-4 9 -1 -27 -17 -18 22
near before:comesOut	-6 -2 -13 -36 18 -27 10
near before:playsRole	-6 -17 -27 83 -11 -9 -14
near before:tells	-21 -18 -26 30 18 -13 9
near before:speaks	14 -26 11 -11 8 8 -33
near before:lives	16 6 7 -6 -35 -26 18
near before:prize	2 15 -2 -14 -28 2 -45
near before:calls	17 9 -24 -21 2 -41 3
near before:lists	-11 -8 -17 -29 16 2 25
near before:series	17 54 -74 1 -21 3 -10
near before:firm	-4 -21 21 -43 63 -27 -19
near before:place	2 -26 9 1 37 -21 -14
near after:film	7 25 -27 -30 2 -9 5
near after:work	-19 11 7 -24 43 18 -22
near after:credit	3 11 28 -6 4 -27 -2
near after:person	4 -2 -2 -3 -24 9 -27
near after:broadcast	-9 23 16 -22 -2 21 17
near after:takesPart	-4 11 -13 -12 -15 2 -5
near after:makes	-21 14 25 -41 6 -9 -8
near after:comesOut	-28 15 0 -20 -11 -6 -13
near after:playsRole	-11 -5 39 3 -31 -5 -20
near after:tells	-7 9 20 -10 -14 2 -28
near after:speaks	26 -3 14 -30 7 -25 1
near after:lives	12 1 7 21 -21 -26 -19
near after:prize	-10 14 -16 -13 -23 12 16
near after:calls	-8 -24 -9 -7 19 -3 10
near after:lists	14 14 -11 33 -23 -15 -9
near after:series	45 -1 5 -4 -13 5 -12
near after:firm	12 -24 -21 4 4 9 -1
near after:place	8 -15 -9 -8 -19 -31 7
in sentence:film	-4 -13 -14 -32 -27 -14 -27
in sentence:work	11 -45 -14 17 -7 16 -29
in sentence:credit	10 7 24 -68 -29 12 4
in sentence:person	9 -4 0 3 -37 -39 5
in sentence:broadcast	-10 -60 -14 -24 19 63 12
in sentence:takesPart	-2 -4 15 -22 -25 -13 -18
in sentence:makes	-4 -8 14 -78 10 -26 36
in sentence:comesOut	-6 6 -19 -27 -32 -10 1
in sentence:playsRole	5 -7 9 25 -6 -39 -50
in sentence:tells	16 -2 23 2 -30 -38 -12
in sentence:speaks	44 -28 9 -24 -14 0 9
in sentence:lives	2 -34 21 12 -53 -10 6
in sentence:prize	-13 16 2 -52 -41 -1 -11
in sentence:calls	2 -2 9 12 -31 -49 0
in sentence:lists	45 -2 12 -15 -16 -1 -44
in sentence:series	-13 34 -5 30 34 -54 -29
in sentence:firm	-10 -10 -21 -31 26 8 14
in sentence:place	-23 -11 -11 -49 12 -55 12
word -1 aboard	-6 44 0 0 -14 0 -20
word -1 about	44 -41 -54 79 -3 -24 19
word -1 above	-53 -90 -120 -42 -17 -5 306
word -1 across	-76 -56 -42 -21 -89 -98 366
word -1 actor	-18 -10 91 -27 -1 0 -2
word -1 actress	21 -5 3 -14 0 0 0
word -1 adaptation	-51 178 -29 -1 -13 -66 -10
word -1 added	178 -35 -69 -58 -25 -42 -3
word -1 after	-15 108 8 30 10 43 -7
word -1 against	-29 39 69 -39 3 2 -8
word -1 aged	-6 -15 171 -126 -8 -28 3
word -1 agent	25 -91 -189 160 0 39 -6
word -1 ago	-102 152 -23 -33 63 -51 -5
word -1 album	75 -115 -14 -18 -18 115 -24
word -1 all	-14 -108 -33 -10 -30 -9 -30
word -1 alongside	0 -69 113 -30 -3 -1 -9
word -1 already	1 -4 40 -42 8 0 0
word -1 also	-20 -212 -29 51 4 156 -1
word -1 among	289 -41 61 -27 -23 -8 57
word -1 an	86 -24 -29 -25 49 -11 -35
word -1 and	-19 48 62 28 5 24 -17
word -1 animation	-55 243 -3 -29 -4 -45 -2
word -1 announced	8 -2 81 -72 -8 -8 -1
word -1 another	-39 103 34 -99 -37 72 46
word -1 appeared	168 -72 -10 -52 -12 -10 -5
word -1 are	-17 -27 28 10 -31 -42 -27
word -1 around	168 -172 -100 -134 -59 -90 393
word -1 arrives	154 -44 -48 -5 -14 -29 -9
word -1 as	-22 -6 -18 127 -12 -19 -31
word -1 asked	-53 -108 321 -60 -51 -15 -3
word -1 assistant	-85 -28 163 125 -18 -114 -68
word -1 at	11 -52 -40 -26 51 -16 40
word -1 author	-5 -1 208 -50 -1 -3 -1
word -1 autumn	-210 238 -74 -85 -145 -115 -55
word -1 back	-23 -59 20 -46 4 172 -48
word -1 band	-32 -137 -76 -187 368 -89 -36
word -1 based	79 -1 -22 5 0 -68 1
word -1 be	95 -53 -36 150 -36 -72 -58
word -1 beat	-45 163 76 -40 -71 -18 -108
word -1 beating	-34 195 183 -130 -101 -174 -20
word -1 became	-65 -47 -72 237 -17 -28 -5
word -1 because	76 -20 24 -101 -10 -25 43
word -1 become	-69 -58 -154 266 9 -87 -41
word -1 been	8 -60 -18 36 -32 91 -38
word -1 before	50 121 37 -53 14 22 -4
word -1 begin	-43 221 -64 -77 -11 -26 -30
word -1 behind	-5 68 -36 -59 -7 79 -23
word -1 being	-44 102 -275 -146 -51 -141 -90
word -1 best	-24 -10 -45 137 -24 -27 -4
word -1 better	-17 -13 -13 -7 -8 -183 -87
word -1 between	15 -54 7 -26 -18 -19 82
word -1 big	-10 -4 -155 -15 -1 -2 -2
word -1 biopic	-27 136 -13 -29 -8 -63 -3
word -1 book	-25 -115 -4 -96 -10 197 -1
word -1 books	-19 -112 -1 -19 -6 152 0
word -1 born	-18 -19 230 -80 152 -21 -7
word -1 boss	-1 -6 64 142 -86 0 0
word -1 both	132 -69 36 -20 -31 -49 -15
word -1 bought	-89 -9 -4 -48 50 36 44
word -1 boy	-59 -25 -33 228 -37 -22 -46
word -1 breaks	44 -56 -65 -12 -42 -20 140
word -1 brings	6 224 -62 -156 -25 -16 -25
word -1 brother	-29 -76 47 106 -13 -25 -13
word -1 brothers	1 -65 350 -64 2 7 -3
word -1 brought	-125 107 238 -142 -54 -95 -47
word -1 but	19 2 79 -8 5 41 -3
word -1 by	-39 -26 70 -2 46 -31 -13
word -1 called	-58 -14 -38 133 -34 34 -32
word -1 came	38 263 -160 60 -90 -153 -38
word -1 can	5 -59 47 -10 2 1 16
word -1 cartoon	-161 364 -27 -90 -47 -31 -58
word -1 cast	-25 -11 173 -49 -81 -4 -42
word -1 character	-5 178 -50 86 -6 -179 -21
word -1 chart	-27 -35 -247 -193 315 -27 -84
word -1 children	-43 -18 245 -175 -25 -25 -33
word -1 chosen	-94 242 -13 -51 -20 -71 -2
word -1 cinema	102 -1 -29 3 0 -3 -1
word -1 city	-188 -56 6 -125 -97 -35 288
word -1 close	-12 -3 -9 -8 -46 -5 72
word -1 closed	0 -2 0 -43 -9 -25 66
word -1 co-star	-1 -1 11 -8 -1 -3 0
word -1 come	11 174 -6 -13 -80 -66 -4
word -1 comedy	-38 98 -56 -77 -23 103 -7
word -1 comes	-64 243 -13 9 -100 -100 -81
word -1 comic	-112 -70 182 -122 -14 -149 -8
word -1 coming	59 -1 -10 -32 -12 -9 -2
word -1 company	-20 -17 -95 -35 218 -17 -9
word -1 completed	-39 304 -26 -34 -41 -127 -17
word -1 concerns	-8 -30 -175 292 -9 -12 -17
word -1 confirmed	-3 -1 15 -9 1 0 0
word -1 cost	1 -8 -26 -74 136 -7 -1
word -1 could	11 -2 107 -73 -9 -3 -4
word -1 country	27 114 4 -70 56 -142 3
word -1 couple	-4 0 69 -53 0 -3 -1
word -1 credits	-13 -52 109 -41 -19 -16 -2
word -1 currently	0 -1 100 -1 -16 -30 4
word -1 cut	-14 119 131 -103 -15 -121 -19
word -1 daughter	-62 -38 148 86 -17 -16 -21
word -1 day	-2 -10 121 -104 -3 -2 -2
word -1 days	-15 -19 261 -228 -82 -12 -86
word -1 dead	-19 -25 -17 -5 0 3 -1
word -1 debut	-29 187 -105 -5 -24 -45 -43
word -1 designer	-23 -14 122 -63 -4 -1 -1
word -1 did	-117 134 30 11 -79 39 -60
word -1 died	295 -11 -94 -171 -4 -4 -2
word -1 direct	-12 210 75 -174 -21 -101 -19
word -1 directed	-36 12 142 -67 -15 23 -68
word -1 directing	-43 6 -51 -13 259 -135 -17
word -1 director	6 11 -2 19 -2 -1 0
word -1 director's	460 -5 2 -4 1 -2 -38
word -1 directs	-1 -30 253 -29 -8 -170 -5
word -1 distribute	-109 -113 284 -190 -29 -74 -126
word -1 distributor	-23 -7 100 -10 384 -1 -4
word -1 do	-92 79 -17 -206 -17 179 -28
word -1 documentary	-29 109 -46 -45 -47 61 -1
word -1 does	-50 -87 184 43 -32 -52 -32
word -1 done	-65 -160 -127 -144 -37 287 -21
word -1 double	216 74 -138 -170 -49 -64 -202
word -1 down	-76 206 42 -103 -38 -32 -42
word -1 drama	-40 62 -44 -54 -20 146 -51
word -1 due	39 -2 -9 -17 -6 -3 -4
word -1 earlier	61 54 26 -32 5 -70 -23
word -1 early	97 -34 65 -81 -5 -7 -47
word -1 earned	71 -14 -18 -21 -3 -16 -1
word -1 editor	0 -3 42 -29 -1 -1 0
word -1 ended	-4 -18 165 -142 2 -1 2
word -1 epic	-83 285 -119 -46 -7 -16 -11
word -1 even	-2 -4 133 -79 -2 0 -8
word -1 ever	-103 -107 -148 -112 -10 -8 -22
word -1 every	91 -8 -166 168 -9 -57 -6
word -1 executive	-2 -8 113 -38 -41 -2 -1
word -1 expected	-49 154 -87 -8 -3 -3 -5
word -1 father	-22 -40 -142 -214 -8 -17 -24
word -1 favourite	291 -1 -312 194 189 -79 9
word -1 feature	-38 -119 291 -97 -7 -59 0
word -1 features	1 -99 128 -13 -1 -8 0
word -1 festival	100 -11 -7 -39 -37 -10 -5
word -1 film	33 -39 16 30 10 -54 -3
word -1 film-maker	-22 -62 -105 202 -13 -17 -23
word -1 filmed	-19 220 -45 -26 -11 -120 -5
word -1 filming	-59 213 -26 -5 -20 -64 -23
word -1 films	-33 33 0 0 0 -2 0
word -1 final	-22 144 -34 -33 -71 27 -75
word -1 find	-25 145 -180 130 -8 -21 -9
word -1 finds	-26 448 -288 -328 -29 -44 103
word -1 finished	-17 304 -44 -33 -108 -121 -26
word -1 first	168 94 -50 -38 -10 -82 -19
word -1 five	432 -225 0 -13 -6 -140 -3
word -1 follow	-161 -38 157 159 -76 -40 -30
word -1 follow-up	-173 268 -110 -126 -22 -50 -111
word -1 followed	-52 167 221 -195 -162 -44 -44
word -1 following	43 93 61 -68 -12 -99 6
word -1 follows	-45 -12 -89 330 -130 -20 -8
word -1 for	-13 39 4 4 30 -16 -12
word -1 former	-35 -83 -156 -9 357 22 -35
word -1 found	244 -21 -82 -39 -106 -12 -17
word -1 four	308 -84 -30 -100 -66 -98 -23
word -1 fourth	-32 158 -23 -34 20 -52 -53
word -1 friend	72 -29 -34 19 -31 -9 -11
word -1 from	17 -6 -33 -32 5 29 49
word -1 game	-142 -11 45 159 -8 -133 -15
word -1 gave	-150 -33 182 21 -47 -19 19
word -1 get	4 -22 118 -97 -3 -8 -9
word -1 gets	32 -31 -25 28 -3 -1 3
word -1 girl	-162 -129 121 96 -65 -112 -83
word -1 given	-70 -13 143 -42 -3 -20 16
word -1 gives	-107 129 -268 -216 -38 -49 277
word -1 go	-49 -71 -34 -14 -34 -35 -39
word -1 goes	310 -31 -103 -9 -23 -188 -139
word -1 going	-1 -23 -3 -1 0 -1 -1
word -1 gone	-30 -18 -5 -1 -1 -1 0
word -1 good	18 -81 193 -96 -20 -12 -20
word -1 got	-159 9 69 135 -73 -230 -49
word -1 had	4 66 28 -41 -14 -23 -7
word -1 has	-10 70 9 -30 -34 -23 25
word -1 have	53 -22 -1 -8 4 -2 -27
word -1 he	-51 -33 -13 -23 4 -36 2
word -1 head	-3 168 112 -107 -5 -183 -3
word -1 heard	17 -131 181 -38 -2 -1 -21
word -1 her	65 -4 -99 145 -10 -26 -47
word -1 here	-19 83 4 -15 -20 -56 -4
word -1 hero	-101 -105 173 77 -75 -51 -58
word -1 him	-10 -54 -22 175 -65 45 -36
word -1 hired	-182 -145 348 -34 -46 -7 -49
word -1 his	41 32 -53 85 -27 -43 31
word -1 hit	103 -13 77 -66 -175 -30 -17
word -1 hits	-18 -191 -51 -4 -5 -1 282
word -1 home	77 -26 -29 -9 -58 -5 -6
word -1 horror	-15 177 -13 -31 -10 -66 -10
word -1 house	-66 -161 -160 -72 286 -90 -100
word -1 how	-63 -54 6 46 -26 -34 -17
word -1 husband	-14 -63 -19 163 -7 -23 -8
word -1 if	15 42 65 68 -7 -95 3
word -1 in	19 29 -40 -44 -16 19 70
word -1 include	-50 106 102 -82 44 -60 -52
word -1 included	-39 223 53 -111 -18 -113 -18
word -1 includes	-24 -5 20 -73 -14 112 -6
word -1 including	-6 30 8 -25 8 -15 -6
word -1 instead	51 -7 27 -46 -1 0 -1
word -1 into	72 -29 -13 43 -47 -16 -13
word -1 is	-24 35 -2 126 -26 0 -21
word -1 isn't	-120 -29 -15 -17 -46 174 -28
word -1 it	-5 -49 8 39 -20 -27 16
word -1 its	72 -76 -130 51 -5 93 -1
word -1 joined	-145 -43 106 -116 209 -35 -15
word -1 joins	-145 45 89 -34 -54 40 -39
word -1 judge	209 -9 235 -59 -26 -42 -9
word -1 just	-22 -9 214 -117 -28 -79 -1
word -1 know	7 273 -8 -143 -101 -94 -129
word -1 known	-6 -5 285 -251 -15 -1 -86
word -1 knows	357 -34 -157 -194 -63 -33 -45
word -1 label	1 -1 -21 -3 54 -15 0
word -1 lands	-160 -80 236 -22 -69 -44 -29
word -1 last	118 -22 -10 -46 -5 -10 -2
word -1 late	-33 -74 169 -83 -17 -78 -6
word -1 later	-10 -87 -85 -167 -27 316 -53
word -1 lawyer	-27 -64 -55 131 -11 -14 -25
word -1 lead	37 163 29 -79 29 -169 27
word -1 leading	4 -10 0 9 0 0 3
word -1 leads	3 -18 84 -55 -11 0 18
word -1 leave	-138 -43 -61 -148 47 -119 295
word -1 leaves	-29 94 0 -1 -32 -31 -3
word -1 leaving	-154 82 -211 -112 -33 -62 346
word -1 led	-9 -6 -72 -2 79 -5 -3
word -1 left	-140 70 -42 -211 209 -199 248
word -1 let	-42 -13 195 -110 -11 -11 -7
word -1 life	1 -1 1 -50 -6 -34 71
word -1 like	-17 65 11 48 -32 -73 16
word -1 liked	-9 341 -205 -279 -57 -37 -6
word -1 little	-34 -28 331 348 -5 -9 -5
word -1 lost	146 -9 204 -5 -17 -27 -5
word -1 love	-114 -100 186 -199 -28 -123 -112
word -1 made	-21 91 -18 9 13 -29 -47
word -1 make	-23 181 29 -66 -24 -56 -15
word -1 maker	0 -107 59 -90 3 129 3
word -1 makes	59 63 6 -59 -18 -44 -31
word -1 making	45 87 -34 3 2 -60 -32
word -1 man	-41 -10 232 -107 -47 -9 -18
word -1 manager	-3 -83 -80 161 -12 34 3
word -1 many	273 -49 -18 -53 0 -7 -31
word -1 may	-93 -57 -111 -21 -34 -31 -58
word -1 me	10 -50 39 22 1 1 -5
word -1 mentioned	-22 -32 318 -181 -22 -55 -25
word -1 met	-73 -171 236 -43 -15 -26 -48
word -1 million	-20 -42 47 -73 40 9 34
word -1 minutes	-1 -40 -251 258 -2 -7 -5
word -1 money	0 -19 0 0 0 0 0
word -1 month	218 -239 -13 -20 251 -18 -151
word -1 more	4 -4 5 -14 12 1 0
word -1 most	70 -8 -11 -10 -26 -1 -1
word -1 mother	-54 -24 20 -54 -62 1 -57
word -1 moved	-114 253 -181 -107 -198 6 -73
word -1 movie	-16 131 -55 -19 -25 17 -4
word -1 much	-22 -3 73 -13 0 -2 0
word -1 music	100 -32 -62 1 129 -132 2
word -1 musical	-45 48 -36 -47 -38 297 -233
word -1 my	-69 4 -60 -48 -112 -70 -100
word -1 name	-71 -43 372 -153 -46 -39 -14
word -1 named	-23 -77 -30 114 71 -31 -12
word -1 near	-46 -82 -74 -89 -39 -68 446
word -1 never	-97 193 -137 -56 -66 -159 -254
word -1 new	10 -118 -2 102 -35 35 -206
word -1 newcomer	-3 -18 84 -51 -1 -1 -1
word -1 newspaper	-172 -120 -14 -227 360 -241 -6
word -1 next	120 105 -147 114 -91 -63 44
word -1 night	-24 -75 149 -25 -19 -8 -4
word -1 nine	-21 -84 -60 1 -1 -50 1
word -1 no	-99 -194 209 242 -161 -78 -64
word -1 not	-2 -50 73 -66 -45 57 -44
word -1 nothing	141 -45 -6 -5 -7 -53 -7
word -1 novel	-98 172 -32 -63 -34 102 -13
word -1 novelist	22 -104 -197 279 -18 -35 -30
word -1 now	2 -1 13 -5 24 0 0
word -1 number	-107 -9 -41 -6 -30 -3 -5
word -1 of	-9 2 -18 -27 -22 -3 -8
word -1 off	-57 18 -24 13 -33 -35 100
word -1 office	-110 -15 -55 -136 388 -301 -54
word -1 old	-15 -263 60 97 -55 -90 161
word -1 on	36 18 -38 -24 14 -1 21
word -1 once	-27 10 -35 40 -22 55 -48
word -1 one	-63 -51 -78 -50 -59 -45 85
word -1 only	136 75 31 -54 -11 20 -39
word -1 open	95 48 -25 -23 243 -35 -361
word -1 opened	-294 -240 -141 -135 354 -149 -263
word -1 opens	-16 135 -134 -22 -115 -90 179
word -1 opposite	10 16 97 -66 -7 -11 -11
word -1 or	-24 15 77 7 -7 -5 -14
word -1 original	139 59 -135 -34 27 51 -115
word -1 other	6 -48 63 -106 201 -25 10
word -1 out	114 174 -103 88 -17 -28 -6
word -1 outside	-68 -85 -122 -119 185 -171 368
word -1 over	21 82 24 -46 -22 -69 17
word -1 own	0 -30 -199 -111 169 157 -42
word -1 owner	-1 -3 -193 207 0 -2 -13
word -1 paid	-22 -20 -28 -34 -26 -28 -17
word -1 pair	-17 -32 143 -26 -3 -4 -43
word -1 parents	-2 -16 -22 47 -3 -4 -9
word -1 part	4 0 288 -296 3 -6 -1
word -1 partner	-23 -40 -80 135 -29 -21 -20
word -1 past	94 -58 88 162 -28 -171 -166
word -1 picked	-76 133 -99 -50 0 -3 -45
word -1 picture	-53 236 37 -178 -22 -132 -89
word -1 play	-40 89 -137 1 65 17 -6
word -1 played	-21 -39 18 49 -28 45 -12
word -1 playing	-16 -29 -30 135 -6 -9 -9
word -1 plays	-21 -33 43 55 -24 -34 -14
word -1 playwright	-16 -5 122 -20 -20 -6 -58
word -1 police	-4 -16 -4 0 0 -13 0
word -1 policeman	-56 -117 -196 220 3 162 -22
word -1 portrayed	0 -2 -51 102 -19 -20 0
word -1 president	-19 -5 156 -19 -39 -3 -2
word -1 previous	-27 -64 -8 123 -3 -7 -10
word -1 produce	-3 178 -82 -82 -8 -19 -9
word -1 produced	-37 150 43 -15 -13 -67 -51
word -1 producer	-8 -18 60 -14 -4 -4 -3
word -1 producers	-1 -5 -9 -1 60 -11 0
word -1 producing	-9 110 -8 -10 -14 -79 -24
word -1 production	277 -193 -27 -21 -102 -193 -20
word -1 put	-108 166 104 102 -159 -129 -36
word -1 ran	-73 -107 -186 -103 511 -103 -54
word -1 rather	8 -2 -3 -2 0 -1 -3
word -1 read	-76 -111 -85 -37 -107 257 -40
word -1 real	199 -63 133 -167 -74 -54 -63
word -1 received	193 139 -190 -137 -102 -115 -69
word -1 recently	-180 134 -253 -199 -90 87 -36
word -1 release	-37 201 27 -61 -27 -23 -87
word -1 released	-77 43 153 -32 -23 -32 -17
word -1 releases	-96 248 -6 -45 -16 -19 -105
word -1 remains	-20 47 113 -86 -21 -68 -12
word -1 remake	10 48 -1 -2 -40 -15 0
word -1 remember	-18 -4 184 610 -7 -8 -4
word -1 remembered	-73 160 -4 -7 -2 -73 -6
word -1 reporters	4 94 -98 -6 1 7 2
word -1 retired	73 -99 65 -9 -43 -44 85
word -1 role	-14 -16 195 -136 -10 -12 -15
word -1 romance	-7 56 -20 131 -15 -106 -3
word -1 run	-109 1 -12 -47 188 -20 1
word -1 runs	-4 -44 8 -4 92 -19 -7
word -1 said	4 -21 103 -23 14 -52 2
word -1 same	129 0 0 -30 -66 -47 0
word -1 sang	-73 -213 -7 -63 -40 402 -23
word -1 sat	0 0 61 1 0 -56 0
word -1 saw	-90 296 -94 152 -39 -188 -47
word -1 say	-169 236 54 -63 -20 -9 -8
word -1 says	-95 -60 139 -55 168 -45 -17
word -1 screenplay	61 -11 -6 -40 -7 -1 -5
word -1 second	37 -85 -78 123 -66 -38 -24
word -1 see	-62 15 169 -33 -21 -38 -19
word -1 seen	-84 338 -77 -44 -21 -51 -12
word -1 sent	-3 -81 221 -160 -2 -7 -5
word -1 sequel	-2 17 0 -1 -4 -7 -1
word -1 serial	-9 -28 -20 -80 -23 228 -37
word -1 series	-28 -80 63 -25 -20 104 -10
word -1 seven	-51 -161 -67 -108 -27 -77 -33
word -1 shared	-111 -293 -5 -44 -7 287 -1
word -1 she	65 -231 -81 -10 -119 -80 -28
word -1 shoot	-57 232 144 -99 -72 -104 -20
word -1 shooting	-74 298 -58 -3 -62 -66 -23
word -1 short	-73 132 -49 -8 -2 -51 3
word -1 shot	-34 124 -151 252 -31 -118 -82
word -1 should	0 -42 56 -18 2 -3 0
word -1 show	-89 271 -46 -93 -47 66 -18
word -1 shown	-89 102 143 -152 -43 -13 -153
word -1 since	2 86 -30 -36 37 32 -12
word -1 singer	-16 -28 140 -39 -5 -4 -3
word -1 sister	-30 -58 -71 156 -16 -43 -23
word -1 six	19 -50 151 -25 -53 -19 -36
word -1 sixth	-4 -14 -42 54 -3 -5 -4
word -1 small	-174 -62 -266 309 -100 -28 -26
word -1 so	92 -118 14 45 -9 -9 -28
word -1 soap	-15 -11 -11 -44 -44 259 -126
word -1 sold	1 -8 17 -60 25 17 1
word -1 some	89 -6 -13 -18 -18 -5 -45
word -1 somebody	-37 -27 -8 -12 -4 -29 -4
word -1 something	-43 -28 293 -179 -74 -10 -10
word -1 son	-2 -5 199 -166 -4 -5 -5
word -1 song	-4 -51 -205 -124 -8 333 -3
word -1 spent	76 -47 2 -46 1 3 2
word -1 spokesman	-4 0 96 -14 -43 -1 -44
word -1 spring	-38 -42 -26 -33 -31 -36 -36
word -1 stage	-29 -5 49 356 -14 -397 -22
word -1 star	-4 -8 13 -12 -6 -1 11
word -1 starred	-15 -16 112 -53 -3 -13 -1
word -1 starring	-5 -29 90 -31 -2 -18 -1
word -1 start	-89 160 -10 2 -72 -18 -7
word -1 still	-73 -32 7 112 -25 -9 -38
word -1 story	-67 481 -6 -112 -54 -259 -6
word -1 student	-53 -112 17 133 -108 -153 -97
word -1 studio	-86 152 -90 -46 -180 -105 -32
word -1 such	102 -46 -67 -2 21 0 31
word -1 summer	-164 317 -248 -107 -164 -123 -41
word -1 take	27 -85 72 -55 0 -2 32
word -1 takes	-60 125 -220 235 -4 -1 -40
word -1 taking	-96 -4 -1 -1 -6 -1 110
word -1 tale	-14 287 -211 -251 -194 -122 -23
word -1 talks	-31 247 -169 -173 -79 -109 -85
word -1 teacher	-110 -150 200 106 -133 -154 -47
word -1 television	54 1 -2 -1 2 -54 -2
word -1 ten	-1 -11 0 0 0 -4 0
word -1 than	3 50 23 -54 -31 31 1
word -1 that	-14 22 32 -12 -14 -34 11
word -1 the	23 -79 -60 -13 12 -22 20
word -1 their	36 -72 72 45 -55 -47 -6
word -1 them	-28 83 4 6 -48 -19 -24
word -1 then	-31 101 30 -9 3 -20 55
word -1 there	11 -85 -28 -7 -16 -27 -8
word -1 they	-306 -283 -250 -242 -246 -308 -180
word -1 thing	-44 -13 256 -81 -41 -53 -29
word -1 third	239 280 -175 -86 14 -29 -7
word -1 this	64 -139 -36 141 -4 -13 -23
word -1 though	-4 -26 78 -27 -3 -8 -5
word -1 thought	-146 -78 179 89 -41 -5 -14
word -1 three	61 -138 55 14 -5 -10 22
word -1 thriller	-17 129 -34 -21 -12 -39 -8
word -1 through	8 15 -90 -150 219 -73 50
word -1 time	-95 -27 -35 32 -54 -110 270
word -1 title	-13 187 -190 -195 -145 119 -12
word -1 to	13 -20 16 1 -30 -18 4
word -1 together	-8 236 -87 -101 -1 -68 -12
word -1 told	-29 -71 -46 -61 109 121 -14
word -1 too	18 -7 -4 -2 -4 -9 -18
word -1 took	229 117 -91 -98 -54 -20 -159
word -1 top	81 -80 0 -24 -55 -49 135
word -1 trailer	-44 -43 -30 -17 -19 -11 -31
word -1 turn	-23 -14 346 -346 -10 -20 -51
word -1 turned	-61 -120 -57 -148 -10 341 -66
word -1 two	64 103 -63 -151 97 -74 -42
word -1 under	-71 -61 81 -55 147 -21 -40
word -1 until	35 -49 2 7 -22 50 -20
word -1 up	-174 -22 11 -5 -12 -10 195
word -1 us	14 211 -90 -98 -19 -30 -9
word -1 used	-131 -298 -100 -6 -53 -5 345
word -1 very	-151 -22 367 -291 -20 -16 -20
word -1 village	-7 -1 -18 -2 2 0 0
word -1 voice	-16 -11 -24 126 -12 -12 -17
word -1 voices	-14 -20 -60 119 -14 -8 -12
word -1 want	-42 -123 71 -217 -38 -62 355
word -1 wanted	-58 -30 262 -105 -31 -19 -17
word -1 wants	-72 -73 -38 -29 135 -42 94
word -1 was	7 19 7 51 -36 -20 -27
word -1 wasn't	-259 -319 130 -22 -15 508 -6
word -1 watched	-50 357 -99 -67 -51 -119 -25
word -1 way	-58 -97 74 169 -62 -38 -26
word -1 we	-101 -151 -137 -117 -85 -114 -130
word -1 week	171 -51 -31 -28 -55 -5 -10
word -1 well	-21 -24 78 -4 -6 -14 -6
word -1 were	13 68 -36 -53 -34 -28 58
word -1 western	-3 18 17 -83 7 -84 -74
word -1 what	-67 39 -1 -13 -16 -29 -6
word -1 when	3 -43 7 42 6 28 -38
word -1 where	-27 -52 6 32 18 10 -27
word -1 which	18 -30 33 -3 20 -7 -23
word -1 while	-9 24 44 -19 5 -27 -14
word -1 who	-88 -34 53 -25 -13 -110 -13
word -1 whole	44 -11 0 -39 0 0 -4
word -1 whom	-10 -38 86 -30 -8 -7 -7
word -1 whose	113 125 -194 -14 -53 77 -75
word -1 wife	-31 -29 38 86 -15 -48 -38
word -1 will	-174 250 -51 -10 -4 -1 8
word -1 winner	-13 -51 176 -31 -14 -67 -15
word -1 wins	86 -74 -27 -46 -22 106 10
word -1 winter	-189 -128 -22 -66 -17 -108 -10
word -1 with	-16 35 53 -13 23 4 -32
word -1 without	76 -63 -14 73 -41 -24 -66
word -1 woman	-17 -64 -8 -52 -5 -21 0
word -1 won	-122 167 134 -121 -39 -85 23
word -1 world	5 -8 2 1 1 1 -2
word -1 would	-19 -11 7 108 -26 -5 -9
word -1 writer	-13 -67 -56 195 -19 -31 -9
word -1 writing	-28 -26 -177 -102 -57 291 -57
word -1 written	-22 121 -59 -31 1 -45 -4
word -1 wrote	-90 140 -162 27 -115 151 -32
word -1 year	98 82 -89 -41 166 58 -303
word -1 years	-36 -266 255 70 34 -52 -62
word -1 yes	-12 -65 0 -18 0 -33 5
word -1 yet	-11 -82 167 86 -13 -20 -11
word -1 you	-209 -174 -57 -23 173 -51 -56
word -1 young	-48 -92 102 121 -48 -30 -2
word -1 your	261 -101 -26 -5 -87 -102 -49
word -2 abandoned	-28 -144 -95 -5 -34 -4 268
word -2 aboard	-96 -85 160 -157 284 -65 -63
word -2 about	26 39 -73 103 -47 -15 29
word -2 above	-36 -120 -20 -9 -24 -45 227
word -2 according	150 -123 -76 -164 161 -111 -109
word -2 account	-2 -73 127 -11 -15 -10 -15
word -2 across	79 -37 6 -47 43 0 -51
word -2 actor	-8 9 -4 -2 1 -45 -5
word -2 actress	19 32 -78 -65 -3 95 -5
word -2 adaptation	-81 -1 -79 -42 -20 206 -52
word -2 adapted	-37 -37 108 -9 -50 40 -15
word -2 added	63 -36 334 -141 -71 -2 -11
word -2 after	25 -7 34 -25 39 -10 -46
word -2 again	-23 159 65 7 -51 -73 -53
word -2 against	61 15 8 -37 -25 -13 -12
word -2 agent	58 238 105 -164 -46 -89 -98
word -2 ago	70 85 -253 -86 -21 18 26
word -2 agreed	0 -46 55 -11 0 4 0
word -2 ahead	6 157 51 -58 -33 -70 -59
word -2 album	-11 -67 -59 -10 24 74 -3
word -2 all	-119 125 -70 148 -36 -41 -25
word -2 along	-10 34 70 15 -54 -53 -6
word -2 alongside	-1 -1 -4 -1 0 0 10
word -2 already	-79 115 140 -13 -25 -110 -20
word -2 also	14 -5 42 -93 -31 79 -20
word -2 among	257 -27 43 -53 -18 35 -16
word -2 an	57 33 4 -76 -37 53 -24
word -2 and	-23 8 -31 -3 -13 16 -22
word -2 animation	-11 -2 0 0 0 0 0
word -2 announced	57 -40 -15 -17 -13 66 -31
word -2 another	-52 -53 -67 299 -53 -95 -34
word -2 appear	-21 -125 -35 -4 -33 154 20
word -2 appeared	170 33 58 6 -123 -63 -83
word -2 appears	3 -51 -74 32 143 -32 -3
word -2 are	111 -61 15 -111 -33 -26 35
word -2 around	3 -91 146 -83 -7 -8 -67
word -2 arrives	54 -21 19 -10 -17 -10 4
word -2 as	-22 -1 -21 78 -23 -16 -9
word -2 asked	134 -48 -7 -22 77 -69 -123
word -2 assistant	-28 168 202 -40 -154 -89 -84
word -2 at	21 -28 -31 -36 76 -27 65
word -2 audience	75 73 -30 -15 -110 -55 91
word -2 author	-74 -366 -31 -18 231 258 -42
word -2 autumn	-44 79 -20 -93 11 -48 -19
word -2 award	21 -28 62 -48 28 17 -64
word -2 awards	-9 -30 186 -9 -136 -33 -4
word -2 away	-69 22 40 -10 -155 82 -25
word -2 back	-17 32 -10 3 -87 -133 84
word -2 band	-45 -40 -1 -85 289 -198 26
word -2 based	-29 -90 111 -9 -27 47 7
word -2 be	-1 93 14 71 115 -36 -116
word -2 beat	-327 185 -68 -75 -40 219 -39
word -2 beating	-31 145 20 -16 -10 -125 -1
word -2 became	164 -4 -4 -6 -140 -41 0
word -2 because	-13 180 -74 -56 69 -27 -62
word -2 been	110 -36 -11 -70 -112 35 -15
word -2 before	-22 56 -20 154 -134 -14 -17
word -2 began	-17 116 -88 -16 -47 149 -148
word -2 begin	175 -106 -7 -9 -112 -6 34
word -2 begins	7 41 -105 101 112 -51 -91
word -2 begun	-5 -60 10 -12 -6 -5 85
word -2 behind	-28 -1 -2 0 0 0 0
word -2 being	-66 -23 165 -1 -17 -12 -39
word -2 best	124 -12 31 -53 -25 -40 -27
word -2 better	-60 -52 74 -8 -31 110 -38
word -2 between	8 45 19 -12 28 -28 -49
word -2 big	0 -3 159 -195 -2 -1 0
word -2 biopic	-7 -11 80 -29 -5 -5 -7
word -2 book	17 -82 9 -20 -35 134 -11
word -2 books	-17 179 -197 30 -19 -24 -47
word -2 born	158 -147 -47 -8 -8 -77 199
word -2 boss	-2 -29 -12 22 -85 142 -27
word -2 both	-16 -12 -2 -7 90 0 -19
word -2 bought	-20 -9 -57 -10 190 -5 -56
word -2 box	-76 -211 -56 -102 45 257 -46
word -2 boy	-126 157 -226 56 -18 186 -98
word -2 breaks	22 -2 -2 -5 -8 -2 -4
word -2 brings	-9 104 -19 -22 -3 -84 -1
word -2 brother	-47 -46 140 33 -13 -77 -24
word -2 brothers	10 105 19 8 -36 -42 -47
word -2 brought	-31 297 -9 -134 -16 -75 -38
word -2 built	-31 -32 -1 -28 108 -19 -76
word -2 but	-41 -27 68 21 59 -26 -24
word -2 by	14 -18 0 -12 1 -3 -18
word -2 called	-25 87 -7 -13 -14 -20 -35
word -2 came	-54 148 -4 -59 129 -96 -92
word -2 camera	56 -38 0 -12 -2 1 -1
word -2 can	-42 -200 166 21 -22 -53 -29
word -2 can't	-78 221 61 -128 -77 -146 -43
word -2 cartoon	-49 -22 -1 -1 -26 -4 -1
word -2 cast	-13 -42 68 8 -19 67 -45
word -2 character	-9 161 -20 -95 -25 -47 -29
word -2 chart	-50 22 -10 -18 -137 192 -31
word -2 children	-120 -54 46 89 -73 29 -82
word -2 chosen	21 -3 69 -21 -65 -10 -15
word -2 cinema	-122 175 -118 -140 -101 15 131
word -2 cinemas	34 -22 -25 -25 98 -27 -27
word -2 city	-73 116 -75 -122 13 81 38
word -2 close	2 173 -1 -137 21 -22 -43
word -2 closed	-53 -33 -2 -9 94 -17 15
word -2 co-star	-23 10 134 -10 -11 -59 -21
word -2 co-writer	-7 159 27 -37 -9 -99 -12
word -2 come	-20 99 -73 -180 198 -141 83
word -2 comedy	-16 -79 23 -28 47 76 -52
word -2 comes	153 47 22 -85 124 -111 -106
word -2 coming	-53 87 60 -24 -92 -92 99
word -2 company	-37 37 -88 30 123 -76 -3
word -2 completed	-30 -6 8 -25 -102 -1 145
word -2 concerns	-168 -6 -55 -16 -20 -19 282
word -2 confirmed	26 -36 -36 -5 -15 -46 133
word -2 cost	84 223 -23 -83 -16 -143 -129
word -2 could	-41 -54 257 -140 4 -8 0
word -2 country	-61 115 7 -30 -31 -17 90
word -2 couple	-22 -40 44 -59 -64 -21 182
word -2 credited	-52 -1 336 -68 -9 -161 -14
word -2 credits	-59 336 -130 -24 -19 -44 -27
word -2 currently	-7 54 -17 -1 -27 -16 27
word -2 cut	-23 15 130 59 7 -17 -32
word -2 daughter	-35 -59 -15 142 -29 -28 34
word -2 day	1 131 112 -36 -75 -49 -65
word -2 days	-61 49 -77 -152 -66 158 -30
word -2 dead	162 -3 0 -5 -2 -2 -163
word -2 deal	-57 -134 45 -149 331 -43 -32
word -2 debut	-58 181 59 38 -17 -63 -125
word -2 designer	-28 -4 56 -57 -14 -2 -10
word -2 did	-40 -84 -18 26 -3 34 -82
word -2 died	137 -34 -14 -79 -51 -39 83
word -2 dies	-5 -6 0 0 -1 -1 12
word -2 direct	-30 186 -31 -4 -29 -79 -32
word -2 directed	-2 -9 32 -11 -2 -5 -4
word -2 directing	-4 -32 -1 -2 -12 -5 9
word -2 director	-17 40 -12 3 2 8 -17
word -2 directs	-24 -14 4 -10 95 -9 -35
word -2 distribute	-5 -11 -17 -10 50 -3 1
word -2 distributor	-1 -1 -9 -9 -122 -2 138
word -2 do	-39 -73 11 67 43 -74 -45
word -2 documentary	-41 31 63 -25 85 -79 9
word -2 does	-2 0 -1 -12 0 0 0
word -2 done	-91 116 35 -21 -102 -41 131
word -2 double	-133 292 -108 -23 -14 -88 -110
word -2 down	31 -112 75 -48 -49 61 45
word -2 drama	27 -48 -6 -33 -53 4 88
word -2 dropped	1 -21 -10 -7 -27 -11 85
word -2 drug	-22 -11 -238 324 -11 -5 -9
word -2 due	244 -33 15 -258 96 -8 -46
word -2 earlier	-19 10 47 -75 -13 82 -84
word -2 early	30 -93 44 -56 -6 -19 -11
word -2 earned	98 -22 -24 -20 -6 -1 -17
word -2 editor	18 -96 51 -60 18 97 -6
word -2 eight	-128 274 -9 -4 -8 -75 -13
word -2 else	-38 207 -44 -3 -15 -162 -9
word -2 end	90 -25 30 -77 -33 81 -71
word -2 ended	-7 30 -2 -2 -5 -10 0
word -2 epic	-96 95 19 -11 -3 -6 0
word -2 episodes	-135 -155 -30 -48 126 328 -111
word -2 even	18 -11 73 -7 -11 -11 -29
word -2 ever	156 116 6 -43 -87 -47 -91
word -2 executive	2 -41 38 -12 -25 24 0
word -2 expected	122 -17 -2 -126 1 0 2
word -2 falls	-16 -91 20 213 -82 -47 -35
word -2 family	135 -9 -42 -79 -63 -161 106
word -2 fans	-110 154 72 -24 -59 51 -12
word -2 father	-79 68 27 40 -31 31 -84
word -2 favourite	-8 157 -59 26 -62 -112 21
word -2 feature	-12 109 -55 112 -18 -53 -68
word -2 features	-26 -31 177 -46 -14 -7 -4
word -2 fell	-111 -95 -19 -64 -34 250 2
word -2 festival	42 -17 156 -34 -73 -47 -61
word -2 fiction	-6 -15 -57 -7 -19 126 -13
word -2 fifth	-9 -41 -9 -15 -1 -7 -1
word -2 film	-22 11 5 41 -38 17 -25
word -2 film-maker	-2 0 -14 -2 0 0 -1
word -2 filmed	22 -47 -34 -2 45 -55 79
word -2 filming	-22 98 39 -4 -24 -68 57
word -2 films	87 68 -123 80 27 -185 30
word -2 final	-91 -146 -175 -12 -127 162 297
word -2 finds	-21 -104 -121 238 -13 -25 18
word -2 finished	0 19 25 -11 -10 -25 -10
word -2 first	-46 122 -33 28 -42 -53 -37
word -2 five	-19 -10 189 -16 -20 -96 -25
word -2 follow	368 -18 -30 -42 -171 -12 -244
word -2 follow-up	-70 442 -67 -31 -14 -110 -114
word -2 followed	-15 130 -104 -40 -56 157 -50
word -2 following	-5 -63 -40 -10 165 -17 3
word -2 follows	92 101 -22 -53 -12 -23 -143
word -2 for	7 25 -23 -5 25 -25 -42
word -2 former	-25 -34 44 -65 -5 1 -4
word -2 found	-15 -33 22 120 -8 -4 -35
word -2 four	69 -233 -11 -42 318 -219 140
word -2 fourth	-4 327 -138 -132 -8 -72 -3
word -2 friend	-40 -108 -93 8 -14 229 34
word -2 from	-47 58 -5 3 24 -27 -6
word -2 game	-29 -137 -31 -9 -5 166 14
word -2 gave	-10 -29 54 -182 -10 153 5
word -2 get	-130 -208 -93 146 -28 123 124
word -2 gets	-70 -62 76 -127 -28 49 121
word -2 ghost	-4 64 -7 -22 -5 -39 -7
word -2 girl	-84 -96 -148 182 -19 -77 69
word -2 given	7 97 80 -124 47 -105 -135
word -2 gives	178 -213 -4 -36 -22 -28 -13
word -2 go	-82 -213 -12 135 -144 103 44
word -2 goes	-39 172 -136 -115 85 -47 38
word -2 gone	-8 -13 185 -23 14 -17 -109
word -2 good	-2 35 341 -372 0 -33 -1
word -2 got	-121 159 -9 95 -294 162 -218
word -2 had	-12 204 32 -81 -37 -77 -11
word -2 half	63 152 -106 -134 -70 11 -11
word -2 has	37 29 -44 -8 -35 -5 7
word -2 have	44 37 -29 -9 4 -47 -2
word -2 he	-15 -34 -44 37 71 25 -43
word -2 head	-96 -172 -80 -110 182 -118 230
word -2 heads	-30 -21 -2 -16 -67 -13 141
word -2 heard	-83 -92 8 -14 128 -73 40
word -2 held	-51 16 77 -55 -73 87 50
word -2 her	-64 -45 73 56 -35 39 -47
word -2 here	82 106 109 -178 -53 -23 -20
word -2 hero	-29 -23 69 118 -51 -120 -106
word -2 him	-52 43 0 143 -49 31 -129
word -2 himself	-48 84 61 26 123 -176 -47
word -2 hired	-76 -103 -13 -19 330 -216 -93
word -2 his	-40 -92 55 -17 -17 14 42
word -2 hit	129 -115 -26 -24 -81 97 -53
word -2 hits	10 320 5 0 0 0 0
word -2 home	-42 -4 8 -78 19 -58 154
word -2 honoured	-119 -89 -96 -65 -48 181 -47
word -2 horror	-11 170 -71 -5 -10 -55 -18
word -2 hospital	21 -155 -96 -26 -92 67 269
word -2 house	-66 -136 -102 -67 -29 211 164
word -2 how	-14 75 31 -37 -26 -21 -26
word -2 husband	-15 -24 145 -57 -3 -22 -18
word -2 idea	-95 12 -23 -160 -46 262 -22
word -2 if	60 -53 -26 -24 61 -69 -41
word -2 in	-47 20 -12 -20 -25 -4 58
word -2 include	-32 -53 -76 103 -12 55 -23
word -2 included	-9 -260 -154 371 -69 144 -22
word -2 includes	-13 -1 -8 -1 -1 -5 -2
word -2 including	-22 -65 -20 -2 -7 127 -8
word -2 instead	-38 57 123 -80 -34 -23 -2
word -2 into	-101 85 44 31 31 -4 -63
word -2 is	11 -11 -37 42 19 -12 -19
word -2 isn't	-12 -24 4 33 -1 0 -23
word -2 it	-10 -5 43 0 -27 29 -22
word -2 its	-10 -34 -42 -53 -8 -31 183
word -2 job	-20 -93 178 -46 -20 -89 116
word -2 joined	-95 -15 32 -11 93 -3 -8
word -2 joins	-11 223 -57 63 -3 -7 -113
word -2 judge	84 -99 -59 92 -12 -26 -6
word -2 jury	117 -84 83 -56 -26 -13 -6
word -2 just	1 -39 23 -23 28 10 7
word -2 kitchen	-25 -59 33 -46 -23 -21 146
word -2 know	-45 65 7 19 -77 126 -77
word -2 known	-94 83 56 -114 -52 175 -79
word -2 knows	-13 290 202 -7 -82 -165 -204
word -2 label	-19 183 -60 1 -91 -15 -94
word -2 lands	-23 272 -4 -55 -1 -15 0
word -2 last	119 123 3 -92 -8 -95 -116
word -2 late	-13 3 114 -95 -15 53 -60
word -2 later	-59 -112 20 -32 147 24 -33
word -2 latest	-8 323 -114 -51 -25 -103 -22
word -2 latter	-18 -37 46 -33 117 -76 -13
word -2 lawyer	-26 -38 9 143 -38 -51 -12
word -2 lead	8 196 -3 -35 -5 -57 -102
word -2 leading	-20 -12 233 -68 -24 -106 -4
word -2 leads	-9 69 -238 247 -6 -26 -45
word -2 leave	-188 248 15 -175 116 -115 -165
word -2 leaves	-31 -14 -2 -1 -9 -4 53
word -2 leaving	-61 48 5 -65 -47 -98 189
word -2 led	-5 -17 52 21 -23 -7 -15
word -2 left	-112 -147 -38 -57 -64 -50 331
word -2 less	307 -74 -43 -72 -136 -5 -103
word -2 let	15 -2 1 -29 5 0 6
word -2 life	-27 -173 135 -23 -53 -16 148
word -2 like	19 -82 -49 109 -23 49 -47
word -2 line	-39 101 107 -72 -29 -77 12
word -2 little	-10 143 -221 -16 -16 -23 -5
word -2 lives	-36 20 -10 -19 -89 -48 159
word -2 long	-77 -97 152 194 -118 -45 -52
word -2 look	-57 -48 119 254 -101 -19 -157
word -2 lost	-81 139 16 -59 -56 -57 46
word -2 love	-24 10 130 -38 -33 -39 -56
word -2 made	17 -67 -29 28 37 -33 35
word -2 make	-6 73 -13 0 0 -43 -28
word -2 maker	-11 153 22 -23 105 -196 -35
word -2 makers	59 227 107 -122 -72 -148 -56
word -2 makes	-138 -131 -141 337 -164 -39 79
word -2 making	-35 197 -117 -61 -11 -7 12
word -2 man	-26 -5 -27 102 -45 18 -6
word -2 manager	-13 -20 32 -10 -5 -8 -6
word -2 many	-63 -277 165 -29 -25 260 -12
word -2 married	-3 -36 146 -24 -16 -27 -40
word -2 may	-6 -12 115 -43 -10 -4 -5
word -2 me	3 104 30 -15 -19 -34 -82
word -2 mentioned	-8 -40 -54 200 -121 -97 -25
word -2 met	-237 260 -7 -5 -190 -118 82
word -2 million	-71 -56 -105 -29 24 265 -2
word -2 minutes	-38 112 30 63 -53 -60 -49
word -2 money	-70 69 104 -85 119 -112 -121
word -2 month	-72 152 13 -7 41 -27 -9
word -2 months	317 -279 -27 -71 -25 -191 220
word -2 more	49 -69 60 -9 -35 92 -97
word -2 most	-57 -166 -203 134 23 96 148
word -2 mother	-81 -58 127 27 -39 -81 -21
word -2 moved	-37 -173 -32 -39 -14 -50 290
word -2 moves	47 -16 -2 -26 -30 -25 56
word -2 movie	-25 75 -5 117 -31 -108 -17
word -2 much	-48 -24 62 -167 -47 97 47
word -2 music	-65 221 -100 103 -39 -109 -49
word -2 musical	-90 -215 14 -137 135 254 -64
word -2 my	-51 81 164 -115 -9 -74 -13
word -2 name	7 40 52 104 -32 -110 -66
word -2 named	-8 -218 -62 92 32 135 -10
word -2 near	-37 -40 -43 -42 65 -53 -13
word -2 never	-58 1 -8 -2 -3 -9 -12
word -2 new	-5 97 48 70 -23 -64 -9
word -2 newcomer	-3 0 -15 -3 0 0 0
word -2 newspaper	-28 -64 103 -133 134 -120 -30
word -2 next	-88 144 -117 -159 66 66 -42
word -2 night	-36 -97 -139 -27 -103 72 195
word -2 nine	-4 135 6 -13 -22 -132 -16
word -2 no	-8 29 -8 -34 46 -8 -27
word -2 nominated	74 -23 70 19 -13 -54 -31
word -2 nomination	-15 169 -20 -38 -18 -182 -21
word -2 not	-3 69 -148 161 122 -134 -87
word -2 nothing	-54 203 48 -106 -40 73 -31
word -2 novel	-50 -96 51 -19 -18 85 43
word -2 novelist	-25 -35 175 -12 -3 149 -6
word -2 novels	-11 -67 283 -40 -60 -84 -49
word -2 now	-60 98 -13 -28 -49 70 -26
word -2 number	61 107 14 -137 86 -27 -81
word -2 of	10 -12 -7 -32 -7 22 -28
word -2 off	-70 116 -317 146 -53 -31 159
word -2 office	-23 172 -61 -47 -51 -254 259
word -2 old	94 -46 8 2 -66 -31 -38
word -2 on	0 -49 -41 7 -20 21 20
word -2 once	-40 -372 -119 -97 371 153 -44
word -2 one	-91 113 -4 -79 -33 84 8
word -2 only	-237 -36 51 86 -17 -25 78
word -2 open	30 26 -10 -2 -6 -39 4
word -2 opened	119 -91 -28 -4 -49 -4 78
word -2 opening	-71 253 -13 -35 -72 -177 3
word -2 opens	36 -6 8 -2 -9 -5 -14
word -2 opposite	-3 31 30 -12 -1 -19 0
word -2 or	49 -10 -15 29 -2 -31 -18
word -2 original	1 99 66 -31 -7 -16 -26
word -2 other	103 12 -83 58 -16 -19 -61
word -2 others	-8 41 30 -9 -6 -70 -1
word -2 out	91 -4 -19 -2 -20 -58 15
word -2 outside	-198 -15 -98 -64 86 -20 148
word -2 over	-47 -68 24 38 24 25 -28
word -2 own	-61 196 83 -207 -29 -38 -21
word -2 owner	-12 -53 20 49 93 -107 -9
word -2 paid	-41 -65 0 -5 8 34 46
word -2 pair	-142 109 234 -74 -130 -191 -153
word -2 parents	-19 -103 -32 125 -22 -23 4
word -2 part	-37 28 -21 1 -17 103 -84
word -2 partner	-62 81 -189 102 -8 153 -131
word -2 parts	-31 355 48 52 -46 -34 47
word -2 past	2 -61 80 -133 34 18 28
word -2 people	-34 -42 -16 -65 -12 -14 183
word -2 photographed	-20 -48 93 -74 -51 -29 145
word -2 picked	-10 -2 126 -62 -53 -1 -3
word -2 picture	130 131 -66 -51 -35 -70 -30
word -2 place	-20 17 91 -50 -106 51 -9
word -2 plans	10 -27 20 -49 23 12 1
word -2 play	21 -36 -63 0 26 103 -34
word -2 played	-18 -13 53 -12 36 -14 -45
word -2 playing	29 -4 -81 25 7 0 1
word -2 plays	16 -64 -150 104 -14 52 -9
word -2 playwright	-17 -157 -16 -24 -9 -16 220
word -2 police	-11 -29 -220 -65 -94 20 333
word -2 policeman	-15 113 -307 236 -15 -35 -126
word -2 portrayed	-8 57 47 -4 -28 -56 -5
word -2 premiere	12 101 -84 -26 -23 -62 79
word -2 presented	72 -171 26 -30 147 -24 10
word -2 president	-6 -21 66 -39 -46 -8 -3
word -2 previous	-12 123 -7 -7 -3 -124 -2
word -2 prize	-31 80 46 -39 11 -105 29
word -2 prizes	-140 -39 226 -38 175 -117 -79
word -2 produce	-14 -103 66 -17 146 -61 -14
word -2 produced	-55 -77 13 -3 156 -19 -25
word -2 producer	-29 23 29 -42 48 -44 -19
word -2 producers	-17 -34 5 -11 75 -5 -12
word -2 produces	-111 -70 -24 -19 149 -13 111
word -2 producing	-28 -77 108 -92 122 -28 -9
word -2 production	-78 19 -49 16 110 -40 6
word -2 project	96 177 9 -58 -50 -117 -49
word -2 published	-6 -39 -145 -31 322 -38 -26
word -2 put	-57 -148 8 -61 -9 337 -21
word -2 ran	-169 -9 -1 -3 160 -15 -1
word -2 rather	-199 172 99 -263 -62 191 -247
word -2 read	-15 -139 253 -6 -20 -134 -2
word -2 real	-1 -1 -13 -23 -3 -4 18
word -2 received	156 -166 -19 -32 -80 107 -57
word -2 recently	-35 -41 40 -137 6 123 -31
word -2 record	2 41 -11 -15 -9 10 -16
word -2 recorded	-28 -49 40 -7 193 -33 -79
word -2 release	32 100 -17 -29 -15 -41 -26
word -2 released	60 -20 -51 -3 42 -2 -14
word -2 releases	11 77 -50 -28 46 -41 -7
word -2 remains	-4 -6 -21 -4 51 -6 -8
word -2 remake	-15 94 0 -26 -10 -9 -21
word -2 remember	-34 107 116 -77 -10 -72 -27
word -2 remembered	-16 -334 -131 84 -19 361 -3
word -2 reporters	-10 -9 0 -1 -9 0 33
word -2 retired	-19 111 -10 -8 -42 -43 0
word -2 return	-118 -102 -130 132 -9 93 43
word -2 returned	-1 285 -224 -14 -3 -14 -2
word -2 returns	-92 -80 -119 148 54 132 -88
word -2 rights	-125 34 -4 -29 52 150 -110
word -2 role	13 -70 78 40 -18 17 -44
word -2 romance	8 -4 97 -32 -7 -52 -12
word -2 room	-41 357 97 34 -206 4 -41
word -2 run	133 -74 -6 2 -58 -1 13
word -2 runs	92 -73 39 -3 -14 -13 -13
word -2 said	2 8 114 -33 -46 7 28
word -2 sales	-175 -278 -18 -29 281 204 -9
word -2 same	50 185 -35 -159 -11 -35 -97
word -2 sang	-7 94 -29 -4 -2 -50 -51
word -2 sat	-6 212 -82 -43 -57 -20 -15
word -2 saw	-29 166 12 -93 -25 -66 -7
word -2 say	-51 181 -125 -63 -10 -1 -44
word -2 says	153 -38 -104 70 -15 -97 -58
word -2 scene	-2 53 122 -32 -17 -33 -63
word -2 school	-75 -92 30 186 -103 -113 117
word -2 score	-89 60 26 -88 135 -58 -38
word -2 screen	-81 107 50 -15 -58 12 -29
word -2 screenplay	-9 68 90 -61 -10 -35 -12
word -2 script	-24 91 21 -20 -41 11 -31
word -2 season	-94 -188 -40 -94 179 341 -219
word -2 second	-28 210 -156 173 -82 -184 -52
word -2 see	-7 38 13 5 -3 -37 -2
word -2 seen	45 35 76 -145 -41 79 -30
word -2 sent	-121 -89 -40 -6 -41 -40 261
word -2 sequel	-80 -24 62 13 7 39 -24
word -2 serial	-17 -80 118 -179 -10 89 -2
word -2 series	-50 -19 -24 -67 109 42 -12
word -2 set	-7 -85 35 -44 -16 -54 186
word -2 sets	-169 -134 87 207 -115 -162 -165
word -2 shared	52 -132 -19 -64 -245 -94 251
word -2 she	-54 -66 -30 118 -34 -50 -23
word -2 shoot	-25 160 -112 -27 -66 -48 81
word -2 shooting	-17 162 -11 -13 -21 -52 31
word -2 shop	96 -82 -115 57 -26 -68 154
word -2 short	23 132 -74 22 -25 -51 -26
word -2 shot	41 -109 33 0 33 -62 89
word -2 should	71 -10 48 -117 1 0 0
word -2 show	-63 35 -103 124 -48 99 -106
word -2 shown	20 8 -1 -13 -16 -7 -5
word -2 signed	36 28 -21 -40 93 -124 -11
word -2 since	-52 -23 -26 -15 -66 60 65
word -2 singer	-6 -105 -13 -18 197 -6 -16
word -2 sister	-40 -14 218 -136 -11 -26 -28
word -2 sixth	-3 75 -1 -10 -13 -60 0
word -2 so	-9 30 96 -122 -11 99 -54
word -2 soap	-15 -4 17 -22 -7 -4 -1
word -2 sold	-59 81 -93 -239 310 -64 -95
word -2 some	-119 -11 88 -8 235 -10 -26
word -2 somebody	-46 -203 400 26 -112 -83 -11
word -2 something	185 -134 5 4 -61 -9 -6
word -2 son	-51 -14 219 -72 -22 -38 -32
word -2 song	-85 119 -103 -23 -12 69 90
word -2 songs	-77 -90 -8 -60 438 -127 -107
word -2 spent	2 -79 236 -15 -14 -6 -98
word -2 spokesman	-14 -13 5 -25 67 -28 -23
word -2 spring	-20 -82 30 -53 -78 -8 187
word -2 stage	-42 -56 32 -110 -9 198 8
word -2 star	-15 44 40 -32 -22 -28 6
word -2 starred	-81 62 54 21 -7 -31 -32
word -2 starring	14 -20 79 -77 -13 -4 0
word -2 stars	-4 -13 -5 -6 9 17 -2
word -2 start	272 38 -2 -88 -58 -104 -143
word -2 starts	150 -51 -9 -19 -102 -80 94
word -2 still	-82 140 129 -75 -67 -8 -63
word -2 story	65 56 -13 53 -54 -81 -71
word -2 student	-36 -77 -165 144 244 -13 -198
word -2 studio	-11 78 27 -19 -63 -24 18
word -2 studios	-37 256 -119 -18 -19 -64 2
word -2 such	-33 68 117 -162 15 -10 20
word -2 summer	20 4 15 -44 -60 -17 94
word -2 supporting	208 -1 -188 -44 -5 0 -2
word -2 take	-63 -121 108 -41 209 -69 -72
word -2 taken	-28 114 -7 -81 198 -104 -89
word -2 takes	-105 -100 -14 -87 -97 385 -221
word -2 taking	0 0 0 0 0 0 -97
word -2 tale	-4 99 83 -95 -25 -69 -11
word -2 talks	-11 -32 76 3 50 -4 -78
word -2 teacher	-22 -21 -95 197 -5 -1 75
word -2 team	-7 56 27 -13 -3 -74 -3
word -2 television	-53 -139 53 -44 70 139 -14
word -2 ten	-46 223 -273 200 -56 -23 -62
word -2 than	-32 72 5 -63 -87 -18 36
word -2 that	-57 9 47 54 -44 -28 9
word -2 the	-47 -13 -31 73 19 -27 -24
word -2 their	-20 17 -131 103 88 -11 -51
word -2 them	0 64 -19 -57 -20 35 -16
word -2 themselves	33 252 48 -122 -8 -5 -163
word -2 then	120 3 26 -92 -33 -13 -36
word -2 there	-145 24 99 -49 -40 83 -24
word -2 they	-100 -37 -117 -34 218 -203 106
word -2 thing	-38 97 147 -63 -1 -99 -52
word -2 third	-5 -36 196 -72 0 -11 6
word -2 this	102 -1 75 -99 -6 27 -1
word -2 those	-99 52 -15 -122 -31 -143 136
word -2 though	-7 32 5 -13 -2 -16 -2
word -2 thought	36 66 76 -89 -34 -49 -45
word -2 three	12 -118 57 -35 40 7 -3
word -2 thriller	-29 8 62 -21 -15 -8 -12
word -2 through	-19 -79 -9 -31 221 -29 -33
word -2 time	11 37 -72 -7 -36 21 27
word -2 times	-28 248 -130 -121 -58 -40 47
word -2 title	-16 47 -7 -20 -83 193 -21
word -2 to	12 21 -8 -19 28 -16 5
word -2 together	119 -59 48 -68 26 -119 -53
word -2 told	-12 35 9 -15 -44 17 31
word -2 too	-27 -9 122 -23 -38 -7 -6
word -2 took	280 -81 -7 -26 -14 -25 -58
word -2 top	-157 30 -27 -109 51 141 -69
word -2 trailer	-9 -122 257 -129 -5 -30 -5
word -2 turn	-12 39 -76 81 0 -30 -1
word -2 turned	-101 104 169 -71 -38 -39 -66
word -2 turns	-83 -58 8 276 -46 -84 -86
word -2 twice	85 -64 -20 -53 -42 -60 133
word -2 two	-71 -121 137 -69 -48 209 -80
word -2 under	-57 84 58 -47 -32 68 -31
word -2 until	-25 -44 -8 188 18 -31 -1
word -2 up	12 32 -29 24 -45 -9 5
word -2 us	10 44 80 -54 8 -60 -13
word -2 used	18 340 -34 -12 -36 -106 -228
word -2 version	-25 -29 27 12 -58 136 -86
word -2 very	-40 -49 267 -89 -28 -33 -15
word -2 viewers	11 -120 -53 -47 15 291 -121
word -2 village	-49 -63 -23 -69 -7 -12 237
word -2 villain	-44 117 -229 362 -132 -113 -136
word -2 voice	21 -287 236 40 -51 109 -44
word -2 voices	-8 11 232 -196 -3 -27 -12
word -2 wanted	-51 -20 -97 326 -17 -7 -241
word -2 wants	-8 -1 -2 -1 -25 -2 -1
word -2 war	70 -33 -49 -8 -32 -3 26
word -2 was	23 -21 -36 72 17 42 -21
word -2 wasn't	-50 -93 306 -28 -93 -75 -75
word -2 watched	-102 285 -89 -87 7 -19 -51
word -2 way	-45 72 12 -28 -49 9 -11
word -2 we	-38 -61 102 -64 -49 -36 -33
word -2 week	25 -7 -51 -58 -37 112 34
word -2 weekend	-58 91 5 -23 -135 -32 102
word -2 weeks	46 50 21 -34 -91 -135 139
word -2 well	18 142 93 -313 -95 -51 172
word -2 went	-135 130 -84 -80 259 -32 -88
word -2 were	-39 3 75 -35 -47 -43 55
word -2 western	-8 -90 23 -11 -10 -7 112
word -2 what	30 59 -9 119 -75 -54 -47
word -2 when	-57 9 -64 -30 94 -30 15
word -2 where	25 68 -28 -7 -43 -65 32
word -2 which	-37 0 60 -66 -18 61 -5
word -2 while	-11 -86 79 -19 -12 87 -19
word -2 who	-60 39 -102 99 -39 52 4
word -2 whole	-13 236 -46 -81 11 -197 -49
word -2 whom	-28 -5 84 -36 -15 -6 -15
word -2 whose	-34 4 -68 -24 -25 64 -30
word -2 wife	-31 -23 -11 77 -3 -22 17
word -2 will	-28 104 -31 118 -36 -110 1
word -2 winner	45 26 -146 -75 -80 100 28
word -2 wins	-41 -134 -88 -6 -103 181 -53
word -2 winter	-88 143 57 -42 -50 -11 -16
word -2 with	28 -26 14 -27 -21 0 4
word -2 woman	-82 127 -5 21 32 -38 -40
word -2 won	1 81 -31 -31 18 -23 -23
word -2 won't	-128 -369 -123 -124 -63 417 -175
word -2 work	-64 170 152 0 -72 -63 -18
word -2 worked	-75 11 182 -112 -171 140 -49
word -2 works	-92 44 -46 -197 312 -44 -60
word -2 world	-39 99 149 -136 47 -113 -32
word -2 would	-94 53 16 145 -37 -37 -26
word -2 writer	-44 -9 5 76 -10 4 -20
word -2 writing	-34 -237 112 -10 -116 216 -24
word -2 written	-14 78 43 -11 -47 -35 -24
word -2 wrote	-75 -39 1 -10 91 11 -29
word -2 year	-38 88 33 -63 -6 33 -96
word -2 years	-35 -18 39 63 -59 59 -81
word -2 yes	44 -49 30 45 -62 -100 -20
word -2 yet	-90 129 -76 -217 211 -36 -27
word -2 you	-22 67 12 -18 -37 -91 46
word -2 young	-17 -39 -30 85 -13 -31 -15
word -3 aboard	-7 -2 -13 -2 -2 -1 -1
word -3 about	-35 19 67 -53 -18 -33 -12
word -3 above	-21 97 96 -124 -36 -37 -24
word -3 according	-84 -51 85 -146 75 -34 36
word -3 account	-22 -45 -64 -52 226 -66 -19
word -3 across	63 -29 -7 -3 3 -33 -1
word -3 acting	-64 177 -139 49 48 -33 -49
word -3 actor	-24 2 -2 4 -5 -9 -17
word -3 actress	-12 98 -32 -40 -40 -36 -21
word -3 adaptation	-87 -20 73 212 -181 -6 -50
word -3 adapted	-23 -40 -5 -24 -23 -5 -7
word -3 added	-38 -37 -1 -35 109 19 13
word -3 after	-95 80 49 -40 -31 -54 -63
word -3 again	136 -56 -45 -149 -17 -24 -40
word -3 against	25 -56 1 -32 1 -3 18
word -3 agent	57 -4 66 -134 -16 -9 -4
word -3 ago	-53 -36 -55 -89 -65 261 -21
word -3 agreed	-118 -35 24 144 6 -19 -2
word -3 ahead	-97 48 224 -5 -60 -51 -38
word -3 album	54 -46 -4 -4 -10 44 0
word -3 all	153 -36 -155 49 140 -83 -112
word -3 along	-6 -7 99 -102 -3 -6 -3
word -3 alongside	0 -43 136 -65 -23 -3 -2
word -3 already	-67 24 -168 306 13 -64 -65
word -3 also	-61 25 -92 69 -16 102 -14
word -3 among	96 -93 57 -47 -4 -28 5
word -3 an	4 -112 -71 57 91 15 -31
word -3 and	-44 46 -14 4 -10 -9 10
word -3 animation	-13 283 -135 -17 -152 -38 -135
word -3 announced	-2 -55 14 -19 3 13 33
word -3 another	86 -48 1 82 -28 -13 -13
word -3 appear	-53 -27 -88 -82 295 -1 -75
word -3 appeared	-3 -10 81 -18 0 -1 0
word -3 are	103 -36 2 97 -41 -62 -26
word -3 around	-35 -146 -114 208 -53 -17 -32
word -3 as	4 -3 -113 132 -12 58 -44
word -3 asked	12 70 145 -26 -16 -15 -13
word -3 assistant	-75 213 10 -19 -17 -124 -15
word -3 at	43 -30 -47 -46 -85 37 70
word -3 attached	-3 -53 42 211 0 -166 0
word -3 audience	44 -51 -54 58 105 -20 68
word -3 author	-106 -4 -6 -1 -2 -2 -1
word -3 autumn	-97 75 -83 68 -14 -33 -9
word -3 award	3 111 178 -248 -53 -7 25
word -3 awards	-4 -3 -3 1 0 0 -16
word -3 away	-85 -101 -1 268 -132 -19 -26
word -3 back	-48 118 19 -12 -133 -32 53
word -3 band	-12 -17 -18 -27 163 -58 -5
word -3 based	-84 253 47 -32 -115 127 -180
word -3 be	24 37 -32 -10 -28 -58 27
word -3 beat	-21 66 101 -15 -20 -19 53
word -3 beating	-36 287 -69 -145 -58 -53 -9
word -3 became	39 -35 -84 110 -27 -3 -24
word -3 because	-7 -150 70 -85 -25 -16 -13
word -3 become	129 -75 59 -7 -20 -6 -55
word -3 been	-37 -8 -62 71 74 -22 -34
word -3 before	-64 89 -59 -18 56 42 -31
word -3 began	-74 -13 -108 -15 252 -72 -42
word -3 begin	-7 -33 -13 0 -4 -2 56
word -3 begins	-51 -79 151 -5 -77 -13 11
word -3 begun	-17 56 -84 -9 -89 -68 165
word -3 behind	-18 151 67 -110 -17 -71 -12
word -3 being	92 -6 14 -52 -72 -71 73
word -3 best	-40 14 -7 20 -39 100 -30
word -3 better	-22 -124 309 -14 -12 -89 -16
word -3 between	17 -46 -1 -23 -26 -50 244
word -3 big	-126 126 -83 -167 -83 233 -147
word -3 biopic	330 -9 -3 -1 -29 -4 5
word -3 book	-19 -85 -30 -33 38 55 -22
word -3 books	3 -31 -14 -22 -17 67 -3
word -3 born	209 -16 -74 -32 -24 -7 -118
word -3 boss	-2 -9 0 -3 5 0 10
word -3 both	34 20 -88 114 -28 -155 -135
word -3 bought	-1 -177 -14 -24 -32 -32 -1
word -3 box	-46 -58 -139 -83 -68 427 -235
word -3 boy	127 -26 4 -66 -86 -27 -131
word -3 breaks	10 -3 93 7 83 -1 -194
word -3 brings	47 198 -13 -31 -27 -32 -3
word -3 brothers	-1 -48 102 -55 0 -3 -3
word -3 brought	-12 -26 10 -35 -6 -31 124
word -3 built	-34 -55 -13 -19 103 12 -17
word -3 but	-20 -16 95 21 -36 -24 34
word -3 by	25 -60 73 -89 42 15 0
word -3 called	-72 12 -39 -83 -45 129 -27
word -3 came	-96 101 -87 -56 141 -114 -39
word -3 camera	-25 173 2 -13 -10 -103 -3
word -3 can	-123 -7 79 -38 -21 -45 160
word -3 can't	275 -13 -128 -19 -146 -9 -18
word -3 cartoon	-4 -41 -89 325 -8 -8 -167
word -3 cast	-25 87 4 -22 38 -34 -45
word -3 character	-28 -14 132 -67 34 -1 -54
word -3 chart	-64 172 -19 -25 -30 -32 -10
word -3 children	-25 -64 237 -94 -13 -15 -94
word -3 chosen	-169 -30 180 68 -12 -4 -43
word -3 cinema	-113 65 -84 52 -18 -10 19
word -3 cinemas	-31 -51 -52 -44 203 -73 34
word -3 city	-42 -199 -87 148 -39 -82 131
word -3 close	-22 230 -104 -14 -16 -98 -1
word -3 closed	191 -124 -4 -32 121 -63 -120
word -3 co-star	-5 -55 81 -10 -37 -4 -2
word -3 come	20 102 -17 65 -39 -55 -31
word -3 comedy	-36 -32 11 -25 -11 -17 -8
word -3 comes	-20 -205 66 -43 218 -141 92
word -3 comic	-20 42 88 -53 -6 -33 -3
word -3 coming	106 -43 -6 -33 -11 -8 -15
word -3 company	25 -100 -81 -89 66 -105 -14
word -3 completed	-7 151 -40 -6 -25 -43 -22
word -3 cost	-18 52 -33 -42 52 -9 -4
word -3 country	-10 118 2 -4 -25 -87 -2
word -3 couple	-2 -222 -8 0 -13 -20 255
word -3 credited	-96 -43 144 134 -39 -38 -84
word -3 credits	85 -91 -44 -81 -94 222 -86
word -3 crew	-1 168 -76 -8 -23 -146 0
word -3 currently	-5 -278 -2 -1 -2 290 1
word -3 cut	-1 -20 19 5 0 0 -12
word -3 daughter	-41 -105 19 -44 -28 -34 155
word -3 day	118 -30 -39 -89 128 -60 -38
word -3 days	-65 53 95 -37 26 -34 -70
word -3 dead	-32 -168 -72 285 -74 -16 -5
word -3 deal	-6 -8 59 -74 37 0 -15
word -3 debut	-8 -48 -6 -5 131 -54 -11
word -3 designer	-40 -11 -76 -20 -6 -5 -6
word -3 did	-84 -20 -13 54 78 27 -4
word -3 died	-8 -22 -6 -1 -4 -8 39
word -3 direct	-36 84 -108 -28 -40 -89 -97
word -3 directed	8 45 7 -5 -5 -11 -20
word -3 directing	-42 97 29 -7 -23 -49 -22
word -3 director	-41 15 44 62 -15 -18 3
word -3 directs	162 108 -328 -65 -120 -47 -61
word -3 distribute	-22 -96 -11 -34 -18 -28 21
word -3 distributor	-73 146 -39 -26 -36 -66 -8
word -3 do	-32 -27 -39 122 -14 10 -15
word -3 documentary	-6 41 -62 -9 -19 -43 55
word -3 does	-23 -5 166 -138 204 -5 -204
word -3 done	-44 -5 -2 -8 -26 -5 34
word -3 double	-44 59 -147 -70 -34 227 -34
word -3 down	-88 6 55 -6 -24 -57 87
word -3 drama	-51 -54 -54 31 -17 42 80
word -3 dropped	-62 -200 -71 331 -217 -48 -62
word -3 drug	-10 179 83 -99 -38 -91 -54
word -3 due	-23 128 -12 -16 -5 -52 3
word -3 earlier	-69 143 57 -27 -15 -113 2
word -3 early	41 13 95 -79 -51 34 -93
word -3 earned	-9 -12 40 0 0 0 -33
word -3 editor	45 -3 18 -2 52 0 15
word -3 eight	-21 105 -32 -4 -25 -66 62
word -3 else	-8 -5 2 110 -23 -53 -31
word -3 end	-44 16 28 55 -2 -49 4
word -3 ended	-15 -66 48 69 -2 -8 -21
word -3 epic	-11 -33 -196 32 155 -44 0
word -3 episodes	10 -277 -5 -2 -4 265 0
word -3 even	-12 -5 76 -28 6 0 -1
word -3 ever	-37 -15 143 -6 -3 -22 0
word -3 every	39 -45 105 -3 -30 -16 -44
word -3 executive	-29 69 27 -7 -30 -98 34
word -3 expected	-47 89 -105 -88 -12 -104 -106
word -3 falls	-17 -104 -103 217 -34 -7 64
word -3 family	-72 -22 -96 -30 42 -49 121
word -3 fans	-36 130 -16 -19 48 -27 -42
word -3 father	112 57 -18 -60 -7 -60 -31
word -3 favourite	-53 102 -55 -54 -12 -27 61
word -3 feature	5 -14 35 -32 2 -41 45
word -3 features	35 -31 44 33 35 -77 -28
word -3 fell	62 -42 0 -1 -1 -5 -9
word -3 festival	27 -36 59 -67 -37 -68 97
word -3 fiction	-1 -2 8 -1 -1 -1 -1
word -3 fifth	-128 -22 -118 31 -73 114 -52
word -3 film	-7 36 -5 43 -17 -73 21
word -3 film-maker	-29 -26 -54 -19 -1 -2 -2
word -3 filmed	-12 -47 -74 -21 -34 -39 221
word -3 filming	-39 -20 -35 -10 105 -11 -69
word -3 films	-18 77 -84 120 5 -93 -47
word -3 final	117 -146 -93 2 -34 165 -26
word -3 find	0 -1 2 0 -1 -52 52
word -3 finished	-49 32 -2 -39 -52 -77 142
word -3 first	-16 21 13 -61 31 13 26
word -3 five	-56 -149 -59 15 33 154 40
word -3 follow	0 2 43 -17 -2 -6 -1
word -3 follow-up	-3 -18 0 0 0 0 1
word -3 followed	-8 120 -25 -1 -4 -69 -6
word -3 following	12 -48 -1 -9 11 11 3
word -3 follows	-98 -23 28 274 -80 -13 -42
word -3 for	-12 -13 -28 -20 8 9 12
word -3 former	-126 -157 -54 92 120 32 110
word -3 found	-80 107 -98 106 -42 -92 95
word -3 four	27 -97 24 81 -90 -23 11
word -3 fourth	-17 52 -300 206 -46 -37 -23
word -3 friend	-38 -18 16 -41 -2 -3 -3
word -3 from	-40 38 39 -55 5 39 30
word -3 game	-73 29 -12 -16 18 231 2
word -3 gave	20 7 47 -45 -42 62 -49
word -3 get	-35 -11 -55 -10 -47 -33 205
word -3 gets	203 81 -133 -83 -182 -37 95
word -3 ghost	-3 -5 25 -20 -1 -2 -2
word -3 girl	-107 -47 -17 -10 -19 -3 -25
word -3 given	4 -112 191 -51 -6 114 54
word -3 gives	162 -12 81 -19 -17 -1 -13
word -3 go	-104 75 -144 211 44 200 -73
word -3 goes	-3 -166 -210 173 -12 126 58
word -3 going	-153 69 199 -33 -67 -107 -66
word -3 good	-73 5 175 153 -255 -41 -89
word -3 got	97 -42 93 -142 -30 -28 -42
word -3 grew	-11 -81 -14 -13 -15 -63 231
word -3 had	16 138 -7 -109 -37 49 -57
word -3 half	-13 102 -8 -36 -6 -50 13
word -3 has	-25 -34 -54 11 30 39 28
word -3 hasn't	1 104 -2 -3 2 -35 -51
word -3 have	1 57 46 -49 11 -22 18
word -3 he	-10 25 -43 44 26 63 22
word -3 head	63 119 0 -29 1 -67 -9
word -3 heads	80 -16 -5 -2 -5 -3 -29
word -3 heard	-301 -1 -64 -9 240 -1 84
word -3 held	-23 -29 -4 -17 168 -9 -145
word -3 her	-27 -47 3 39 -35 28 24
word -3 here	-36 -160 -74 -29 -49 -7 331
word -3 hero	-350 286 29 -37 -44 -29 -110
word -3 him	87 -6 -85 9 -8 -9 -76
word -3 himself	-68 -14 -6 -58 -34 166 -23
word -3 hired	-138 -17 -1 -22 -4 -12 74
word -3 his	-43 -31 15 19 16 41 -37
word -3 hit	19 -180 -77 -47 -36 219 -8
word -3 hits	-2 -287 -4 -96 -14 278 134
word -3 home	-85 36 -56 53 -95 141 -12
word -3 honoured	-40 -98 154 -3 -195 -7 122
word -3 hospital	-13 -39 -60 -23 -15 62 0
word -3 house	-50 -119 -60 125 -20 10 96
word -3 how	-38 -84 182 88 -50 -95 -41
word -3 husband	-47 128 17 -33 -1 -2 -25
word -3 idea	-99 0 -5 -3 87 -2 1
word -3 if	50 -5 90 -128 -45 -51 22
word -3 in	8 23 1 -23 -27 17 30
word -3 include	-50 -15 48 -40 -10 -60 7
word -3 included	-29 35 8 -16 245 -41 -27
word -3 includes	-9 -150 19 -31 -16 217 -4
word -3 including	-3 -130 -152 181 46 21 13
word -3 instead	-121 193 42 -13 -10 -155 -8
word -3 into	-103 -8 -150 132 -38 4 -70
word -3 is	18 -29 -21 43 5 -26 -10
word -3 isn't	157 -3 -13 -28 -29 -21 -85
word -3 it	27 14 -3 -55 -18 7 -31
word -3 its	29 -27 4 -31 35 -10 -27
word -3 job	-32 154 -9 -45 -42 -78 49
word -3 joined	-7 -1 -8 0 0 0 0
word -3 joins	-198 -157 -32 -5 -23 -56 -8
word -3 judge	-129 -7 398 -7 200 -11 -135
word -3 jury	-3 -62 87 -18 87 -2 -87
word -3 just	4 -97 23 23 65 8 -38
word -3 kitchen	-30 -56 52 -30 -19 -28 99
word -3 know	-31 257 -64 -2 -34 -149 -15
word -3 known	-136 168 -57 162 11 -109 -72
word -3 knows	-8 -30 57 12 -9 -14 -7
word -3 label	-31 66 1 -4 -7 -35 10
word -3 lands	1 48 -1 0 3 -18 -35
word -3 last	-25 70 16 17 -47 35 15
word -3 late	41 138 -50 -101 113 -54 -97
word -3 later	-13 131 272 -272 0 -35 6
word -3 latest	-45 196 -207 197 -23 -275 -26
word -3 latter	14 327 0 0 -3 -328 -9
word -3 lawyer	-33 -5 -15 -9 -1 0 0
word -3 lead	-195 117 20 -15 -8 101 -53
word -3 leading	-26 118 76 -162 -14 116 -54
word -3 leads	-27 127 -6 -31 -9 -37 -33
word -3 leave	-3 -288 7 -4 -11 292 -6
word -3 leaves	-26 -96 -20 -82 -16 -47 308
word -3 leaving	-3 0 -2 0 -1 0 -11
word -3 led	135 -9 -119 -43 -78 -3 110
word -3 left	271 -9 -111 -31 -88 -16 -114
word -3 less	123 84 46 -115 -94 -63 -12
word -3 let	-106 283 159 -59 -59 -183 -78
word -3 life	18 0 88 132 9 -1 2
word -3 like	-1 -3 64 29 43 -64 -58
word -3 liked	-17 47 -9 -22 -1 -8 -1
word -3 line	-64 -158 -152 -41 102 166 116
word -3 little	-6 62 135 -66 -19 -147 -4
word -3 lives	-54 -192 -5 -4 -20 -2 260
word -3 long	-8 -39 237 -116 -111 -3 -8
word -3 look	15 146 -7 108 -133 10 -147
word -3 lost	126 98 -2 -4 -106 -92 -59
word -3 love	-107 -36 44 -1 -7 -40 109
word -3 made	-35 11 -74 -37 -62 23 -10
word -3 make	-7 3 -4 -20 -10 -35 -40
word -3 maker	19 1 -12 -5 -2 -45 1
word -3 makers	-17 133 -12 -15 -9 -93 288
word -3 makes	71 -249 48 100 -3 4 -128
word -3 making	-2 -8 11 -26 5 0 -3
word -3 man	52 20 -36 -37 -17 -2 -30
word -3 many	153 -60 222 -132 -81 -121 -16
word -3 may	-116 163 42 42 -52 -159 -21
word -3 me	-60 -36 188 -136 216 -11 -236
word -3 mentioned	-36 -2 -47 -20 -36 -6 -1
word -3 met	-33 18 14 -27 -35 -140 -39
word -3 million	6 -135 -1 -19 66 51 4
word -3 minutes	60 -19 120 -161 -4 -3 -40
word -3 money	72 -54 -88 -61 157 -10 -26
word -3 month	-304 56 44 6 61 -58 141
word -3 months	-11 121 4 -76 -23 -62 -14
word -3 more	-48 70 -39 111 -74 31 -43
word -3 most	-4 128 -60 -25 -20 -30 -31
word -3 mother	110 118 -135 -93 -16 -13 -36
word -3 moved	124 -19 -26 -9 -47 -57 -68
word -3 moves	-352 369 -56 -54 136 -89 44
word -3 movie	44 -92 5 16 2 1 -29
word -3 much	-2 89 7 -35 -11 -87 30
word -3 music	-24 38 119 -29 -36 -118 89
word -3 musical	-36 -9 3 -2 -8 -23 0
word -3 my	-20 88 49 79 -91 -61 -101
word -3 name	-16 -126 27 23 -6 88 -8
word -3 named	-59 -84 177 -200 -15 100 -12
word -3 near	44 -71 24 -18 -6 -58 243
word -3 never	-31 -25 142 -19 -41 -53 50
word -3 new	-4 19 -99 15 129 40 -38
word -3 newcomer	-42 -48 176 -33 -32 -13 -112
word -3 newspaper	-48 -111 103 -15 123 -48 -3
word -3 next	-75 104 -21 17 32 -35 -70
word -3 night	-70 -11 -22 -67 7 56 -9
word -3 nine	244 -10 -47 -61 -3 -131 0
word -3 no	-51 138 67 10 -43 -112 91
word -3 nominated	126 -11 -14 -6 -87 -7 -1
word -3 nomination	-63 -19 -11 -14 -43 86 -15
word -3 nominations	16 5 -5 1 -12 -3 -1
word -3 not	-61 60 11 -47 -27 87 -43
word -3 nothing	-17 -7 -8 0 13 -1 -1
word -3 novel	4 -62 -10 -8 -7 68 -8
word -3 novelist	-22 -33 -118 -11 -10 56 -10
word -3 novels	-51 -1 -59 -9 -1 -8 -3
word -3 now	-96 86 -67 -217 18 119 56
word -3 number	-22 158 -58 -31 -7 -77 -3
word -3 of	28 -6 -21 -28 21 6 -1
word -3 off	31 -9 -52 -7 -96 135 -72
word -3 office	-7 -3 12 -11 -9 0 6
word -3 old	-52 71 117 31 -43 82 -71
word -3 on	27 -77 -38 -19 51 54 -17
word -3 once	-280 -29 23 92 214 -69 382
word -3 one	-30 -2 -14 -58 107 -8 -38
word -3 only	-74 -163 30 136 44 -45 1
word -3 open	-125 -60 -70 -1 402 -23 -155
word -3 opened	-115 -10 -4 -4 113 -8 -28
word -3 opening	-20 16 124 2 -50 -53 -17
word -3 opens	-125 -18 1 0 140 -2 -17
word -3 opposite	-60 -126 42 32 -22 -88 -22
word -3 or	-14 125 -62 -38 -36 94 -7
word -3 original	-1 -31 47 -13 -5 -2 -6
word -3 other	-64 33 91 -138 -65 82 45
word -3 others	1 1 -46 0 0 0 0
word -3 out	-78 -37 54 13 62 -14 -68
word -3 outside	-10 -2 -3 -4 -79 0 0
word -3 over	-62 -8 -54 -82 231 -22 -31
word -3 own	-63 88 -12 3 -35 88 -88
word -3 owner	-118 -3 -13 -28 -60 -1 190
word -3 paid	-38 167 -4 -93 -12 -53 -16
word -3 pair	34 64 1 4 9 -95 -23
word -3 parents	12 -16 51 -65 0 4 12
word -3 part	-44 -76 9 -46 12 -58 200
word -3 partner	-146 -79 -70 -13 -10 -4 -16
word -3 parts	72 -17 -21 -11 -367 60 255
word -3 past	68 -78 -15 18 30 -133 104
word -3 people	-6 -9 112 -35 -13 -48 -11
word -3 photographed	254 -93 20 -26 83 -102 -169
word -3 picked	140 29 -8 -8 324 -9 -421
word -3 picture	38 0 -2 -68 88 -44 -52
word -3 place	-77 -58 131 -35 -134 -24 124
word -3 plans	-47 -74 -144 -86 6 -8 363
word -3 play	69 75 -61 82 -35 -100 -66
word -3 played	-32 -26 25 74 0 17 -46
word -3 playing	-13 -106 -151 144 -2 29 -28
word -3 plays	-65 -51 17 132 -30 -30 -30
word -3 playwright	-34 95 178 -16 -22 -187 -55
word -3 police	-91 56 36 -76 -10 44 -37
word -3 policeman	-4 -3 -2 -14 -2 -1 -2
word -3 portrayed	149 -29 -119 57 -43 -2 -2
word -3 premiere	-24 77 -3 -2 -6 -37 -39
word -3 presented	214 -1 66 -17 91 -7 -176
word -3 president	-1 -2 -9 -2 0 0 0
word -3 previous	3 157 -13 -37 -36 -54 -8
word -3 prize	1 -34 -40 -10 -214 156 139
word -3 prizes	-50 -21 44 -11 -5 -2 -1
word -3 produce	-4 36 -4 -2 -2 -35 0
word -3 produced	-19 16 12 -50 -19 142 -23
word -3 producer	-48 24 -22 -8 62 -61 -20
word -3 producers	2 -25 13 -2 -3 -5 0
word -3 produces	-80 -15 26 -2 206 -1 -5
word -3 producing	1 21 12 -13 -1 -21 0
word -3 production	-38 30 -12 -42 81 -60 9
word -3 project	-91 -7 104 0 -5 -3 -6
word -3 published	-19 0 0 -1 0 -3 0
word -3 put	54 -36 -41 -66 34 206 -251
word -3 ran	-100 -33 -85 -20 -7 -79 328
word -3 rather	-31 -126 88 -13 -54 -14 148
word -3 read	3 -170 -31 -21 162 116 -123
word -3 real	-15 -403 267 189 -5 -88 -29
word -3 received	-145 -25 -4 -19 -23 -97 -16
word -3 recently	-9 32 -1 0 -1 -38 -2
word -3 record	-3 101 -79 -32 -47 124 -19
word -3 recorded	-33 -6 -2 -8 -10 -12 -5
word -3 release	102 98 -53 -27 -54 -54 18
word -3 released	-277 -21 66 6 -24 22 -183
word -3 releases	-9 -53 -5 -1 -12 -1 131
word -3 remains	-69 186 0 -65 -67 -103 -9
word -3 remake	26 99 -137 -16 -12 -10 25
word -3 remember	-28 132 -8 71 -22 -110 -10
word -3 remembered	-272 419 -78 -67 -272 -30 -287
word -3 retired	-20 4 110 -144 -17 -70 146
word -3 return	1 -9 -205 184 6 -5 0
word -3 returned	-11 -5 197 -129 25 -21 -68
word -3 returns	-30 -26 -14 23 13 -6 -66
word -3 rights	-21 -45 -124 -1 -33 -9 -4
word -3 role	-41 82 28 41 -20 -17 -37
word -3 romance	-56 -23 5 -68 152 -8 -44
word -3 room	-152 -33 92 -15 -126 -36 309
word -3 run	33 -10 144 -96 49 -7 -87
word -3 runs	137 -248 -46 -2 -14 253 -6
word -3 said	33 -47 37 7 -16 -8 -41
word -3 sales	-38 -110 -79 -36 375 -28 -21
word -3 same	-45 13 -127 -17 -64 104 91
word -3 sang	-311 -180 -16 -28 -21 336 -44
word -3 saw	-50 74 -399 279 -2 162 -68
word -3 say	134 -50 -81 247 -215 -17 -46
word -3 says	-132 147 149 -121 -49 -63 -40
word -3 scene	-1 -39 -68 199 -8 -50 -40
word -3 school	-20 -78 -6 210 -12 -18 167
word -3 score	-6 -41 -93 -41 214 -65 -14
word -3 screen	225 121 58 -65 -101 -78 -286
word -3 screenplay	-11 32 55 -23 -20 -34 -18
word -3 script	-10 -13 48 -16 -4 -25 -8
word -3 season	-14 -75 -22 -41 -42 141 2
word -3 second	-53 79 84 -25 -16 138 -46
word -3 see	3 -39 92 -49 12 30 -56
word -3 seen	-5 -56 -89 173 18 53 25
word -3 sent	-283 -162 74 -168 -116 314 -11
word -3 sequel	23 22 -1 -7 -3 124 0
word -3 serial	-53 37 -117 234 -54 -197 79
word -3 series	-103 -42 24 167 20 113 -3
word -3 set	231 -70 -60 -47 -58 -48 67
word -3 sets	-205 227 -48 -26 -38 -58 354
word -3 seven	-182 -11 5 -80 -131 256 -132
word -3 shared	0 -4 -10 -3 -15 -1 -1
word -3 she	-48 31 15 -5 -12 -63 46
word -3 shoot	-22 -263 -6 -2 -23 -61 296
word -3 shooting	-57 -98 -38 -31 -76 186 -46
word -3 shop	-113 -26 -12 -47 -70 -48 231
word -3 short	-59 127 -74 148 -13 -62 -3
word -3 shot	-14 -129 12 -13 -28 -34 170
word -3 should	28 -166 12 -48 7 161 8
word -3 show	-95 -98 -2 -16 -7 60 -9
word -3 shown	316 -3 -12 -22 -45 -4 -388
word -3 signed	-31 -37 13 -27 129 -26 -24
word -3 since	23 -49 6 -21 -33 -47 -26
word -3 singer	-48 -62 -112 66 82 -32 -42
word -3 sister	-2 0 -31 -1 0 0 0
word -3 six	26 -176 -96 -61 -14 313 -59
word -3 sixth	-46 68 -150 -12 -10 -121 203
word -3 small	-53 86 65 -201 -47 -108 251
word -3 so	20 77 -28 -4 50 -140 -51
word -3 soap	-1 0 -56 0 -1 0 0
word -3 sold	-36 337 -79 -290 255 -21 -189
word -3 some	-46 -31 -6 -99 -32 -11 256
word -3 somebody	-85 95 -63 -351 -54 297 -34
word -3 something	-186 -180 354 -113 -59 -53 76
word -3 son	-197 -25 106 -77 -55 -24 201
word -3 song	60 -55 -59 -5 -43 59 1
word -3 songs	-10 63 50 -12 -26 -60 -18
word -3 spokesman	-15 -1 -5 -2 -8 0 0
word -3 spring	-2 208 6 -3 -11 -191 -1
word -3 stage	-27 -18 37 -20 -22 35 3
word -3 star	112 58 -52 10 -20 -59 9
word -3 starred	126 14 -59 -22 -134 -16 23
word -3 starring	-65 -13 3 104 -10 61 -4
word -3 stars	-21 21 19 -21 -3 -2 -1
word -3 start	-47 -53 -6 -23 -18 -6 62
word -3 starts	289 -217 -87 -3 -51 -165 -211
word -3 still	39 -31 -59 -48 0 131 -21
word -3 stood	1 0 -1 -3 -34 0 59
word -3 story	50 10 -61 149 1 -100 128
word -3 student	-10 -67 1 -5 -1 1 80
word -3 studio	-2 3 -22 -9 -41 29 -5
word -3 studios	-106 -141 -8 -15 97 -98 -71
word -3 such	-60 23 5 -34 -3 -23 -4
word -3 summer	67 -59 35 84 -35 -6 -5
word -3 supporting	-11 105 -1 -65 -8 6 -11
word -3 take	-46 141 -10 -27 -18 -18 34
word -3 taken	-113 25 76 -8 43 -31 -21
word -3 takes	-112 -80 22 62 -72 -13 -5
word -3 taking	7 -21 59 -6 -46 -46 56
word -3 tale	-68 -31 -352 152 -13 -6 281
word -3 talks	-191 50 58 -87 -166 263 -25
word -3 teacher	-83 0 -35 -4 -36 -30 169
word -3 team	-1 -37 61 -28 -2 -10 -2
word -3 television	41 -126 -79 27 -24 65 79
word -3 ten	-40 68 -85 -64 239 -122 -28
word -3 than	-43 -35 94 -34 -2 -31 -10
word -3 that	13 -41 3 31 1 -39 -22
word -3 the	-43 -23 -41 57 -45 -15 19
word -3 their	-33 -39 143 -53 -39 25 -8
word -3 them	-60 -20 -15 175 -63 -23 -62
word -3 themselves	-72 -9 -3 -1 -18 -4 14
word -3 then	11 -9 -6 131 -49 35 -185
word -3 there	-42 37 -8 -115 83 23 -24
word -3 they	-104 25 1 72 21 4 -65
word -3 thing	-6 19 13 -3 -10 -24 0
word -3 third	-147 90 131 -32 -51 103 -16
word -3 this	-23 10 75 1 17 -61 -33
word -3 those	-100 107 5 -23 -28 -9 84
word -3 though	68 170 -119 -73 9 -1 -37
word -3 thought	-21 -38 132 -5 -11 -3 71
word -3 three	-16 40 -15 -12 -73 22 4
word -3 thriller	-10 -7 -2 -7 -1 -2 -1
word -3 through	-13 94 14 -51 17 -31 -30
word -3 time	0 18 49 -19 -5 -5 -39
word -3 times	-36 43 -120 -19 -190 142 122
word -3 title	-62 -1 -24 -35 -85 34 146
word -3 to	22 19 -28 23 -10 -17 23
word -3 together	-77 100 -10 -9 70 -69 -32
word -3 told	60 -42 -114 13 52 -105 -62
word -3 too	-6 -46 122 -20 -7 -78 -8
word -3 took	-32 -49 -62 30 34 -28 50
word -3 top	43 -173 -32 -36 -101 203 -37
word -3 trailer	-40 149 -17 -9 -60 -53 -13
word -3 turn	-44 -151 -54 -20 229 -30 -8
word -3 turned	16 9 -220 129 -57 -30 112
word -3 turns	71 226 -57 87 -57 -203 -106
word -3 twice	219 25 -104 -56 -58 -71 -45
word -3 two	-16 -87 -22 -25 -39 164 -7
word -3 under	-15 45 -117 -44 -22 208 -64
word -3 until	-33 -15 -60 -26 237 -16 -91
word -3 up	-44 -22 -20 96 -33 -46 51
word -3 us	-1 -13 49 -92 8 8 11
word -3 used	-73 232 -99 -93 -9 124 -115
word -3 version	-59 -70 226 -13 6 -5 -12
word -3 very	165 -18 -137 -6 -2 -3 -3
word -3 viewers	-134 -213 -10 -45 84 281 -1
word -3 village	-61 -14 -25 -3 -24 -10 21
word -3 villain	-83 220 -10 -116 -24 -36 -36
word -3 voice	79 -18 20 49 -54 -15 -40
word -3 voices	0 -33 42 -51 4 31 0
word -3 want	-48 145 -144 124 4 -57 -23
word -3 wanted	-73 -113 -7 420 152 168 -107
word -3 war	14 -23 -4 -7 26 -10 106
word -3 was	1 -11 -16 4 -5 -1 34
word -3 wasn't	-150 -2 -18 -12 -173 -7 288
word -3 watched	-35 289 -20 -9 -3 -28 -2
word -3 way	-75 -43 39 -23 -36 -16 180
word -3 we	-31 -36 48 -31 -8 12 52
word -3 week	-6 110 -12 -32 -24 -53 1
word -3 weekend	-43 -137 -154 -19 30 35 163
word -3 weeks	378 -366 -65 160 -23 -202 89
word -3 well	-19 -60 173 -90 -39 55 -65
word -3 went	-24 71 -19 -26 18 -66 -2
word -3 were	44 -58 85 -102 -39 -5 57
word -3 western	-2 -23 53 -30 -7 -3 -1
word -3 what	-14 -44 -64 -56 -94 -18 -120
word -3 when	-80 102 -68 38 -11 -27 -27
word -3 where	188 -172 -23 20 -21 6 35
word -3 which	47 -59 -23 47 84 52 -135
word -3 while	-14 77 16 -26 -17 -22 -14
word -3 who	-16 9 5 47 9 -20 -56
word -3 whole	-37 155 -145 -4 90 -12 -15
word -3 whom	-27 -32 -61 211 -56 -53 -13
word -3 whose	-47 14 -24 25 56 -48 -40
word -3 wife	-36 -3 48 -9 -32 -1 0
word -3 will	-5 86 -39 22 -28 -30 5
word -3 winner	48 -39 -36 -16 17 8 -2
word -3 wins	-9 228 -4 -1 0 -61 -1
word -3 winter	-2 -8 75 -71 -4 -2 -3
word -3 with	20 32 11 -37 30 -66 -29
word -3 without	-83 0 0 0 2 0 85
word -3 woman	-14 -23 -28 75 -11 -19 17
word -3 won	53 -151 4 154 33 94 -7
word -3 won't	-8 143 -153 -140 149 -121 -33
word -3 work	-153 45 108 -9 43 -12 -72
word -3 worked	-130 122 77 -26 54 -141 -62
word -3 works	0 -5 20 -7 -1 -2 0
word -3 world	-5 67 -8 -43 -70 -52 96
word -3 would	33 -151 -46 4 -75 22 125
word -3 writer	114 -16 -97 59 -92 -29 -27
word -3 writing	-9 -125 -128 -43 -15 163 -20
word -3 written	-45 -52 53 -4 -69 18 -51
word -3 wrote	-35 25 2 -45 -35 -41 -6
word -3 year	-13 90 -23 -57 -49 -44 84
word -3 years	90 136 156 -75 -176 -86 -92
word -3 yes	-10 -1 267 -5 -1 -1 -1
word -3 yet	-26 -4 88 -47 -4 -5 -2
word -3 you	-13 253 -10 -147 -66 -108 73
word -3 young	-29 -14 -19 33 -22 78 -8
word -3 your	19 -2 -35 -123 77 63 -166
word +1 abandoned	-19 -64 95 -30 -1 0 -24
word +1 aboard	13 -15 13 -10 -10 -6 13
word +1 about	63 71 -96 -88 96 -32 -19
word +1 above	-43 231 -34 -6 -46 -19 -26
word +1 account	-1 -11 54 -9 -25 -2 -5
word +1 across	283 -25 -140 -25 -53 -33 -30
word +1 acting	165 -130 -10 -9 -11 -15 -3
word +1 actor	19 40 -55 -8 -30 -91 132
word +1 actress	-113 -61 -125 -26 106 249 -14
word +1 adaptation	88 -103 85 20 -9 -34 -13
word +1 adapted	193 -33 -8 -34 -49 -33 -13
word +1 added	-35 106 2 -9 -42 -13 -3
word +1 after	-4 -59 74 57 79 -24 -86
word +1 again	39 -107 136 70 -19 -65 -51
word +1 against	25 -76 -92 -119 -71 -37 264
word +1 aged	-61 -17 31 -28 -7 -19 89
word +1 agent	-12 -16 -1 -78 164 -17 -36
word +1 agreed	1 -27 27 -29 34 0 0
word +1 ahead	20 -18 1 -6 7 0 0
word +1 album	0 -13 0 -2 6 -20 30
word +1 all	61 3 -35 -66 -32 103 -47
word +1 along	26 -67 -47 53 10 181 -2
word +1 alongside	-16 37 -2 90 4 -93 -14
word +1 already	-130 142 84 -5 16 -33 -25
word +1 also	-28 32 22 -23 11 -5 -4
word +1 among	30 139 -65 -7 -21 -98 -6
word +1 an	53 -28 59 -39 -7 -9 -10
word +1 and	-21 24 10 30 -4 36 14
word +1 animation	-26 -27 94 -44 20 -3 -46
word +1 announced	-67 -5 -30 -61 209 -12 -32
word +1 appear	1 -4 19 -12 0 0 0
word +1 appeared	-58 107 94 -59 -27 -64 -21
word +1 appears	-30 -227 125 -39 -23 222 -120
word +1 are	40 -43 -12 13 20 -31 4
word +1 around	-260 -18 -226 -93 -209 302 -31
word +1 arrives	-216 42 -99 288 -102 -106 -67
word +1 as	25 -12 57 -25 -6 7 -25
word +1 asked	60 -91 107 -43 17 -13 -21
word +1 assistant	-6 0 59 -27 -12 1 -6
word +1 at	12 18 9 -20 -7 31 -42
word +1 attached	0 -10 38 -3 -12 -19 -10
word +1 audience	39 -35 110 -60 -24 -5 -36
word +1 author	-36 -83 -25 -1 -10 192 -8
word +1 award	221 -13 -8 -66 -26 -70 -92
word +1 awards	133 -209 -38 -7 167 -54 -36
word +1 away	-199 -15 276 -43 -38 -15 7
word +1 back	110 5 157 -113 -24 -108 -29
word +1 band	-46 -8 -290 -46 -23 -122 477
word +1 based	1 -210 35 -24 213 -14 0
word +1 be	23 123 -33 -157 -22 -3 19
word +1 beat	-125 250 -29 -14 -36 -31 -18
word +1 became	-126 154 65 -58 -42 61 -17
word +1 because	31 -17 20 -14 -38 -30 131
word +1 been	160 -51 -38 111 -166 -74 -24
word +1 before	81 50 -127 17 78 17 -50
word +1 began	-97 36 100 -67 -92 126 -29
word +1 begins	26 -160 -22 -26 -44 299 -65
word +1 behind	127 88 -41 2 -109 62 -127
word +1 being	25 6 -332 386 -60 -44 15
word +1 best	-9 34 55 -5 -42 -30 17
word +1 between	51 -32 -12 -6 -34 -2 29
word +1 big	56 -54 26 -33 -15 2 -3
word +1 biopic	-57 -83 -82 239 -15 -15 23
word +1 book	47 -26 33 -5 -9 -32 -14
word +1 books	-109 -108 3 245 -127 85 -134
word +1 born	306 -297 -31 -28 -57 -58 -37
word +1 boss	8 -6 -33 -1 49 -2 -10
word +1 both	-6 -82 63 -13 -2 44 -3
word +1 bought	-81 -39 20 -31 118 -20 38
word +1 box	95 -10 -37 -12 -90 -6 70
word +1 boy	125 -32 -112 8 -63 -5 69
word +1 breaks	-94 205 18 -86 -85 84 -35
word +1 brings	-49 -28 -76 -64 250 -20 -21
word +1 brother	-8 -12 217 -108 -19 -5 -65
word +1 brothers	-12 -21 268 -3 -44 -2 -129
word +1 brought	-49 296 -12 -56 -2 -34 -69
word +1 built	-9 -21 208 -71 -11 -15 -65
word +1 but	-21 74 -12 33 -26 -25 -17
word +1 by	62 30 -52 -26 -28 69 6
word +1 called	-76 -26 16 -31 58 -34 98
word +1 came	-14 60 30 -42 93 -79 -42
word +1 camera	-14 -11 77 -21 -29 -5 -10
word +1 can	-48 -12 -79 11 131 -42 24
word +1 can't	-8 -32 72 -25 15 -10 -15
word +1 cartoon	-47 -5 -26 -8 93 -4 -10
word +1 cast	18 28 3 -7 -6 -29 -5
word +1 character	-35 27 2 -25 72 -5 -22
word +1 chart	-52 -19 -17 -3 -15 -4 122
word +1 children	-108 -56 -75 388 -57 -68 -32
word +1 chosen	14 -13 0 -3 0 0 0
word +1 cinema	98 -103 -101 -64 70 -48 31
word +1 cinemas	42 -57 -5 -6 -24 -6 68
word +1 city	66 -18 -1 -16 2 11 -54
word +1 close	-28 132 -4 -2 -19 -72 -3
word +1 closed	-51 -26 -103 -84 -54 268 -24
word +1 co-star	-13 6 92 -21 -3 -34 -8
word +1 co-writer	-62 -54 223 -43 -20 -14 -38
word +1 come	54 111 -47 -46 -10 -29 -15
word +1 comedy	-17 -72 101 -24 91 -50 -25
word +1 comes	-122 210 -152 148 -69 -98 126
word +1 comic	-9 175 0 -4 -6 -133 -27
word +1 coming	-50 169 76 -17 -68 -106 -85
word +1 company	-86 -25 44 -32 -68 155 14
word +1 completed	-8 -22 32 -16 -1 -2 0
word +1 concerns	-97 220 -65 -13 -21 -14 -4
word +1 confirmed	77 -88 -46 -31 142 -51 -27
word +1 cost	14 -8 -2 -2 -3 -1 -1
word +1 could	-22 19 -21 103 -53 -4 -28
word +1 couple	200 -11 -29 -45 -34 -13 -40
word +1 credited	28 -6 -16 -1 -3 -1 -2
word +1 credits	-53 -5 135 -11 -53 -4 -6
word +1 crew	-46 269 -233 -7 -45 -18 -12
word +1 currently	14 -13 6 -11 3 1 0
word +1 cut	67 -62 113 -13 -33 -7 -40
word +1 daughter	-9 -3 53 25 -38 -9 -9
word +1 day	67 -23 -24 -8 -13 -4 -4
word +1 days	5 -8 -102 157 -27 -1 -28
word +1 dead	58 -101 -143 145 34 -3 -5
word +1 deal	39 -15 -55 -17 67 -41 7
word +1 debut	198 -66 37 -88 -60 4 8
word +1 designer	98 -34 -35 -8 -12 -10 -12
word +1 did	-53 63 20 -39 -28 118 -44
word +1 died	-52 -23 234 -21 -22 -59 -21
word +1 dies	-19 25 88 -24 -4 -19 -25
word +1 directed	-24 -60 130 -12 -20 -16 -15
word +1 directing	-14 -19 149 -40 -14 -6 -27
word +1 director	36 102 -52 -24 16 -48 -26
word +1 directs	-43 99 62 -30 -54 -34 -34
word +1 distributor	43 -1 -3 -12 -5 -7 -7
word +1 do	73 -49 38 -14 -17 -13 -14
word +1 documentary	-47 -50 -198 -38 263 -32 -36
word +1 does	14 -13 79 -39 -13 -17 -5
word +1 doesn't	-75 -80 -88 174 84 31 -46
word +1 done	-19 -5 42 -1 -11 -1 -3
word +1 double	132 -133 -82 -69 -173 198 -160
word +1 down	206 -29 -18 -31 -62 -59 -19
word +1 drama	114 -79 65 -27 39 -35 -51
word +1 dropped	-203 313 18 -34 -5 -42 -46
word +1 drug	-16 -5 43 -9 -14 -5 -1
word +1 due	29 -2 -3 -1 -5 -3 -1
word +1 earlier	-51 114 75 -21 -22 -7 -55
word +1 early	-35 -150 -30 -3 93 -26 171
word +1 earned	-161 188 99 -28 50 -59 -206
word +1 editor	90 -13 298 -202 -5 -219 0
word +1 else	106 -24 -42 -14 -8 -18 -14
word +1 end	108 206 -181 -114 -18 -30 -6
word +1 ended	-239 -50 -35 -15 -35 419 -198
word +1 epic	23 -33 62 -59 -12 -25 42
word +1 episodes	191 -17 -87 -12 -26 -40 -19
word +1 even	29 16 60 -19 -48 -32 -16
word +1 ever	37 -29 40 -7 -5 -17 -14
word +1 every	-26 9 -7 174 -11 -106 -6
word +1 executive	8 -7 0 -1 3 0 0
word +1 expected	-1 -2 52 -22 -14 -3 0
word +1 falls	186 93 -119 -46 -46 -17 -49
word +1 family	-9 -85 5 40 -125 -24 181
word +1 fans	-37 -26 126 2 -32 -13 -23
word +1 father	-17 -3 -54 143 -20 -20 -35
word +1 favourite	-229 -41 78 -45 -107 -70 260
word +1 feature	-41 -31 -41 -2 125 -6 1
word +1 features	-52 165 -21 -55 -21 -21 -12
word +1 fell	-127 126 27 -36 -187 179 -90
word +1 festival	-58 -52 -41 -6 83 -12 66
word +1 fiction	31 -31 25 -5 -17 -3 -12
word +1 fifth	14 -5 -8 -2 -2 -1 0
word +1 film	8 36 -8 27 9 -40 -30
word +1 film-maker	66 -11 -24 -1 -9 -7 -8
word +1 filmed	-140 -16 203 -8 -90 -5 -22
word +1 filming	-4 -5 1 0 -7 -1 17
word +1 films	31 44 -24 60 -53 -39 -10
word +1 final	-17 -95 -24 51 -19 124 -2
word +1 find	368 -175 -147 -158 -191 -77 -48
word +1 finds	-47 -70 200 -17 -19 -30 -12
word +1 finished	-68 -50 114 -30 -38 -17 104
word +1 first	-39 7 14 40 -21 -12 3
word +1 five	-67 15 -22 -4 -8 -8 95
word +1 follow	189 -5 -86 -61 -8 -9 -16
word +1 follow-up	2 -11 65 -13 -30 -6 -8
word +1 followed	102 70 95 -50 -172 -104 -26
word +1 follows	-23 287 -173 -15 -7 -7 -4
word +1 for	30 -5 -1 10 11 -9 14
word +1 former	104 -5 59 -84 -28 -2 -46
word +1 found	-56 -89 -18 -64 -45 -29 309
word +1 four	10 70 -43 -3 -2 -17 -7
word +1 fourth	13 -2 36 -7 -11 -5 -25
word +1 friend	-145 -75 -161 86 323 -28 -120
word +1 from	75 30 -10 4 -51 -9 -11
word +1 game	-14 99 -30 0 -12 -30 -1
word +1 gave	-25 68 65 -39 77 -99 -30
word +1 get	-23 -85 -30 -6 -68 -16 253
word +1 gets	-142 -56 -32 187 -43 -70 133
word +1 ghost	-7 -12 169 -8 -137 -21 -27
word +1 girl	239 -1 -25 -65 -10 -3 -94
word +1 given	-16 -74 165 -10 -13 -8 -32
word +1 gives	-40 -20 110 -21 -12 -3 -13
word +1 go	-67 -131 11 69 142 -41 -30
word +1 goes	-97 175 16 154 -98 -48 -71
word +1 going	9 -91 -4 240 -92 -62 -33
word +1 good	210 -65 -44 -5 -48 -10 -1
word +1 got	-129 78 28 69 -72 26 -24
word +1 grew	-57 -19 164 -38 -31 -5 -14
word +1 had	-34 21 18 -5 7 -16 18
word +1 half	18 -9 -2 -2 -2 -4 -1
word +1 has	-44 -22 7 -6 30 12 23
word +1 hasn't	-19 -28 14 80 -17 -16 -9
word +1 have	86 -27 -38 -34 1 15 -2
word +1 he	28 54 -30 42 20 -52 -65
word +1 head	10 -39 -47 -41 145 -8 -75
word +1 heads	-10 -27 80 -9 -4 -1 -2
word +1 heard	70 -33 104 -65 -61 -33 -6
word +1 held	-198 270 -40 -56 -114 -31 -98
word +1 her	13 -19 94 -47 -1 -1 -7
word +1 here	48 71 31 -7 -39 -51 -55
word +1 hero	-17 -112 -153 -27 246 -18 -51
word +1 him	9 -6 -1 -1 -1 0 -2
word +1 himself	-82 -36 130 113 -37 -32 -25
word +1 hired	-113 -16 88 -25 82 -3 -1
word +1 his	23 -18 -3 52 -5 -9 -15
word +1 hit	260 -92 -101 -6 -51 -2 -17
word +1 hits	130 -56 -34 -1 -26 -4 -5
word +1 home	24 136 -44 -63 -23 -28 -7
word +1 horror	-172 79 -29 -20 178 -12 -31
word +1 hospital	-56 -3 -3 0 150 -1 -38
word +1 house	-43 155 -106 -104 -121 -15 214
word +1 how	0 -122 -8 -2 -15 129 -6
word +1 husband	0 -3 83 -55 -5 -3 -7
word +1 idea	65 -8 -16 -6 -7 -24 -4
word +1 if	25 -24 8 -13 -1 3 -2
word +1 in	-14 -7 -15 26 2 -11 40
word +1 include	17 -6 -38 -3 102 -1 -65
word +1 includes	-45 166 -45 -9 -10 -17 -23
word +1 instead	-18 179 -226 -18 -37 -28 109
word +1 into	-28 -84 -58 108 -28 101 11
word +1 is	-38 36 19 7 4 -6 -11
word +1 isn't	-65 168 -35 -33 -19 -31 25
word +1 it	36 -11 7 -24 -17 9 -12
word +1 its	14 9 -10 -16 -17 -5 26
word +1 joined	-45 -10 104 -7 -25 -6 -6
word +1 joins	-101 -20 241 -98 -22 -16 41
word +1 judge	-76 -49 -77 -16 210 -102 68
word +1 jury	-15 -13 -18 -7 -41 -7 113
word +1 just	89 -50 -7 44 2 -63 -5
word +1 kitchen	-20 -10 304 -50 -146 -6 -244
word +1 know	42 -27 -18 -9 -12 -29 58
word +1 known	274 -21 -136 -18 -47 -8 -34
word +1 knows	131 -54 174 -37 -69 -9 -111
word +1 label	-27 -6 -48 -2 155 -22 -40
word +1 lands	-142 166 -207 -10 -49 -67 177
word +1 last	-45 22 -50 -14 114 -9 -15
word +1 late	-8 -10 -42 -1 -3 -2 68
word +1 later	-52 -31 90 -10 -6 -1 17
word +1 latest	-19 -59 -123 -38 240 -4 -14
word +1 latter	37 -10 -9 -3 -5 -6 -2
word +1 lawyer	-19 -87 219 -34 -57 -3 -8
word +1 lead	16 165 -73 -26 -18 -32 -25
word +1 leading	19 -15 70 -27 -7 -7 -17
word +1 leads	-42 243 -16 -16 -20 -79 -44
word +1 leave	4 -9 11 -9 4 0 1
word +1 leaves	-82 -38 129 38 -45 -21 -32
word +1 led	11 -20 0 -3 -1 0 12
word +1 left	-81 92 106 -17 -54 -31 -28
word +1 less	16 -2 -8 1 -4 -2 -1
word +1 let	18 -47 120 -53 -12 -14 -25
word +1 life	23 -13 -2 -4 -1 -1 -5
word +1 like	-7 50 -3 -17 -15 -26 28
word +1 liked	-79 -28 214 -10 -49 -30 -17
word +1 line	147 -205 -346 239 -52 -21 113
word +1 little	6 -53 55 1 1 -4 -3
word +1 lives	-128 -119 -205 385 -85 -80 -96
word +1 long	122 -16 -48 -2 -12 -44 -4
word +1 look	0 60 0 5 -9 -13 -38
word +1 lost	-62 -139 28 -8 -68 149 117
word +1 love	3 -42 -26 112 -18 -16 -46
word +1 made	-26 -1 40 -28 0 100 -68
word +1 make	332 -85 -99 -118 -55 -33 -35
word +1 makers	25 -5 -9 -3 -2 -2 -1
word +1 makes	-37 75 -106 154 -48 -31 -10
word +1 making	-3 -22 -93 124 -4 0 -7
word +1 man	-7 -69 -225 -56 153 -38 225
word +1 manager	40 -8 5 -18 -6 -4 -3
word +1 many	16 -8 -6 -1 -1 0 -1
word +1 married	43 -2 -1 -9 -3 -2 -2
word +1 may	-14 46 29 -41 0 -14 -7
word +1 me	176 -11 -34 -7 -72 -3 -39
word +1 met	226 -28 -57 -70 -15 -2 -21
word +1 minutes	35 -39 20 0 -1 -1 -16
word +1 money	-47 -41 -37 -81 -50 -21 213
word +1 month	9 -3 -2 -1 -2 0 -1
word +1 months	18 -2 -5 -2 -4 -6 -3
word +1 more	-76 50 102 -19 -41 -20 -21
word +1 most	2 -42 -66 -46 -24 -10 210
word +1 mother	129 -8 8 33 -23 -13 -135
word +1 moved	-168 -149 -22 266 205 -173 -96
word +1 moves	-76 186 35 3 -72 -36 -21
word +1 movie	6 -38 66 79 -74 -6 -25
word +1 much	59 -18 -23 -4 -11 -5 -3
word +1 music	42 -11 -11 -5 -12 -15 -7
word +1 musical	-35 -66 55 -8 73 -17 9
word +1 my	94 -24 -18 -4 -4 -8 -29
word +1 name	106 -31 61 11 -70 -13 -48
word +1 named	-56 -42 199 -4 86 -162 -30
word +1 near	-102 169 -50 -12 209 -25 -241
word +1 never	-55 49 72 -36 -7 -14 -16
word +1 new	55 -35 11 -2 22 -8 -31
word +1 newcomer	61 -41 -1 -1 -8 -8 -6
word +1 newspaper	114 -23 -67 -2 -19 -15 -8
word +1 next	-22 71 -37 -15 -56 23 42
word +1 night	87 -3 -5 -2 -69 -2 -3
word +1 nine	-74 -247 -87 -12 -96 387 -292
word +1 no	-36 182 -35 -5 -26 -125 -19
word +1 nomination	20 -2 -7 -3 -7 0 0
word +1 nominations	73 -32 -16 0 -11 -1 0
word +1 not	18 -70 -76 107 34 -20 -61
word +1 nothing	50 -1 0 -1 -1 -1 -48
word +1 novel	-11 -31 126 7 -27 -33 -24
word +1 novels	29 -10 98 -5 11 -93 -4
word +1 now	32 -65 -89 104 60 -19 -32
word +1 number	14 -5 109 -14 -56 -28 -11
word +1 of	6 -53 -8 -17 -4 -46 -32
word +1 off	144 81 -61 -51 -34 -28 -43
word +1 office	157 -34 -378 384 -118 -26 -67
word +1 old	128 -77 -22 21 -141 -2 89
word +1 on	12 -3 -18 6 10 -21 14
word +1 once	-24 -52 87 -21 -98 -15 109
word +1 one	52 30 72 -49 -39 -17 -40
word +1 only	12 61 -30 -4 -28 -8 -6
word +1 opened	-84 144 -67 -6 45 -78 -29
word +1 opening	24 24 -6 -2 -8 -14 -14
word +1 opens	-41 143 -73 -35 3 6 -3
word +1 opposite	-17 -64 -40 92 -38 124 -120
word +1 or	6 60 83 -67 15 -24 -54
word +1 original	32 -12 22 -13 -8 -12 -11
word +1 other	-10 -8 30 -4 -7 -11 5
word +1 others	-152 -94 274 -11 -22 -8 -4
word +1 out	11 41 15 93 -82 -12 -89
word +1 outside	-108 213 0 -29 -80 -49 -1
word +1 over	-47 76 -39 -44 55 6 -19
word +1 own	-44 -9 95 -53 29 -1 -7
word +1 owner	-17 -14 -46 -35 190 -5 -87
word +1 paid	-64 -59 81 -16 112 -24 -12
word +1 pair	36 -7 -19 0 -4 -1 -1
word +1 parents	40 -27 15 -30 4 -2 1
word +1 part	1 98 -8 -71 -14 -6 -6
word +1 partner	-46 -36 -119 176 -164 274 -16
word +1 parts	143 -42 -95 -6 2 -4 -1
word +1 past	-28 -62 -257 418 -59 -17 -139
word +1 people	170 -4 -12 -16 -35 -5 -87
word +1 photographed	-4 -4 15 -7 -2 -2 -4
word +1 picked	-55 -19 140 -39 -6 -2 -7
word +1 picture	-132 -82 87 74 57 -26 6
word +1 place	10 -6 164 -9 -98 -4 -57
word +1 plans	6 -28 -16 -33 115 -5 -19
word +1 play	74 -68 36 -28 -4 -44 43
word +1 played	-163 120 41 85 -26 -9 -58
word +1 playing	6 -3 -4 -1 -28 -2 29
word +1 plays	-47 -9 114 -24 -9 -13 -3
word +1 playwright	35 -19 -6 -1 -7 -6 -9
word +1 police	130 -29 -16 -20 -36 -39 9
word +1 policeman	-18 -4 -217 -30 -47 -6 276
word +1 portrayed	-85 -77 161 -16 -54 -1 8
word +1 premiere	92 -8 -9 -3 -84 -6 60
word +1 presented	-19 -6 231 -15 -17 -4 -137
word +1 president	-45 -8 -12 -15 47 -4 35
word +1 previous	2 -39 74 -1 -6 -2 -25
word +1 prize	28 -47 -43 -12 -39 31 78
word +1 prizes	0 -6 -4 -3 -11 3 43
word +1 produce	0 -41 72 -10 -26 -12 -3
word +1 produced	-105 -46 18 -11 203 -20 -40
word +1 producer	29 -38 -122 -9 7 196 -58
word +1 producers	-99 115 -38 -1 32 -11 -27
word +1 produces	-84 -260 120 -15 276 -16 -16
word +1 producing	-2 0 49 -4 -14 -19 0
word +1 production	-38 -11 7 -60 127 -19 -6
word +1 project	-75 1 230 -53 -63 -32 -48
word +1 published	-91 -3 177 -5 -52 -6 -13
word +1 put	-108 -51 74 -45 213 32 -99
word +1 ran	-127 113 67 -32 -128 111 -54
word +1 rather	-15 -1 1 -9 -8 -3 27
word +1 read	-64 -9 104 -10 -11 -4 -6
word +1 real	-1 85 -17 -9 -20 -37 -1
word +1 received	-132 61 -16 26 150 -76 -35
word +1 recently	-30 -67 123 -6 -18 -1 -12
word +1 record	41 -4 -13 -3 5 -18 -1
word +1 recorded	-57 -145 215 -18 -23 93 -33
word +1 release	36 -47 -16 -4 69 -29 5
word +1 released	109 -83 -55 2 111 -72 -20
word +1 releases	-60 -27 -20 -2 144 -8 -9
word +1 remains	38 101 -235 166 -28 -36 -15
word +1 remake	-60 64 -145 -66 -62 253 -24
word +1 remember	13 -1 0 0 -1 -1 -4
word +1 remembered	-11 -8 45 -7 -2 -12 -6
word +1 retired	7 -28 68 -21 -16 -8 -21
word +1 return	0 -24 57 -20 -1 -5 -6
word +1 returned	-190 -5 -29 -79 -80 247 -48
word +1 returns	-66 -152 119 4 -53 208 -39
word +1 rights	-43 -30 30 -23 -78 -25 160
word +1 role	24 152 6 -44 -17 -75 -26
word +1 romance	140 -58 76 -83 -53 -5 -24
word +1 room	24 -5 -3 3 -9 -7 -2
word +1 run	-48 -76 -280 -3 424 -16 -19
word +1 runs	104 -68 39 85 -81 -4 -64
word +1 said	-12 -43 -6 -21 66 17 6
word +1 sales	62 -44 69 -39 -28 0 -23
word +1 same	26 -6 -18 -5 -2 -1 -2
word +1 sang	-113 -22 219 -11 -32 -9 -27
word +1 sat	-19 -39 179 -20 -57 -117 118
word +1 saw	-11 -45 136 -26 -33 -5 -6
word +1 say	49 -52 -211 145 154 -15 -89
word +1 says	91 6 -124 -43 64 -26 27
word +1 scene	17 -10 -4 0 0 0 0
word +1 school	1 -1 -9 -69 -46 -68 155
word +1 score	24 -11 1 -4 -3 -3 -4
word +1 screen	129 -35 -79 -2 -9 -4 -1
word +1 screenplay	122 -12 -96 -7 -4 -8 -6
word +1 script	15 -8 18 -7 -8 -2 -1
word +1 season	37 -7 -10 -7 -9 -3 -4
word +1 second	12 -29 24 -49 49 -2 -2
word +1 see	-4 -11 -1 0 -5 -1 19
word +1 seen	10 -5 -10 -2 -4 -1 -3
word +1 sent	-33 -20 124 -104 46 -7 -5
word +1 sequel	-2 121 -45 -9 -21 -19 -16
word +1 serial	143 -29 -46 -25 82 -184 -165
word +1 series	-5 7 -36 -14 98 -28 -32
word +1 set	-42 -57 259 -7 -140 -8 13
word +1 sets	-179 129 -42 -32 190 -35 -89
word +1 shared	237 -19 -97 -11 -47 -19 -25
word +1 she	-4 20 -5 13 19 -9 -40
word +1 shoot	44 204 -170 -2 -3 0 -105
word +1 shooting	10 -3 -9 0 -3 0 6
word +1 shop	-55 -61 94 -80 168 -25 -271
word +1 short	55 -21 104 -83 -42 -5 -5
word +1 shot	-25 -11 77 -14 -16 -6 -9
word +1 should	-86 54 -4 166 -14 -91 -7
word +1 show	-101 -70 113 -41 2 78 -34
word +1 signed	-12 -35 143 -42 -40 -1 -9
word +1 since	7 -117 23 47 9 -65 96
word +1 singer	194 -25 -81 -35 46 -22 -44
word +1 sister	-5 -3 193 -39 -21 -4 -98
word +1 six	18 301 -98 -3 -159 -154 -14
word +1 sixth	22 -1 -14 0 -1 -1 0
word +1 small	11 -9 0 0 0 0 -1
word +1 so	-27 86 165 -99 -41 -82 -7
word +1 soap	-271 -8 51 -3 264 -20 -2
word +1 sold	-88 85 79 -100 -108 -115 173
word +1 some	20 -19 13 -19 2 1 2
word +1 somebody	25 185 -77 -83 -61 -33 -17
word +1 something	-47 281 -124 -148 -125 -124 -48
word +1 son	6 -1 86 -64 -15 -3 -10
word +1 song	-10 110 -11 -7 -22 -45 -13
word +1 songs	5 -17 137 -17 87 -185 15
word +1 spent	-39 -19 72 -25 -52 62 18
word +1 spokesman	34 -12 5 -43 3 5 3
word +1 spring	63 -15 -18 -7 -13 -5 -3
word +1 stage	32 -7 -13 -2 -66 -122 177
word +1 star	69 76 -177 -61 -41 149 -10
word +1 starred	-98 60 131 -31 -30 -24 -11
word +1 starring	-1 39 -34 13 -4 -112 156
word +1 stars	-61 70 4 121 -22 -91 -13
word +1 start	297 -39 -109 -28 -57 -11 -36
word +1 starts	-61 56 -83 -21 -82 158 -73
word +1 still	29 35 -76 -56 -18 -26 112
word +1 stood	-12 -25 -108 -83 -44 -100 339
word +1 story	5 -71 36 77 -7 -20 -7
word +1 student	-2 -14 -24 81 62 -1 -91
word +1 studio	-2 -2 -8 -1 -23 -9 36
word +1 studios	-35 -1 -5 -2 27 -8 15
word +1 such	143 -37 -13 -3 -101 -2 -4
word +1 summer	33 -3 -4 -20 -6 -3 1
word +1 supporting	48 -9 -1 -3 -1 -32 -1
word +1 take	-132 4 2 -71 187 -97 32
word +1 takes	-75 25 88 -4 22 -34 -38
word +1 taking	12 -5 22 -24 12 -9 4
word +1 tale	15 -9 1 -7 -1 -1 1
word +1 talks	-111 -67 -137 254 -28 -31 -14
word +1 teacher	4 -7 35 -7 -5 -1 -7
word +1 team	20 109 22 -12 -52 -49 -26
word +1 television	36 -1 -10 -1 -2 -22 1
word +1 ten	0 25 -6 -4 -2 -16 3
word +1 than	37 61 -7 -54 -6 -23 5
word +1 that	10 -4 3 -23 31 -3 12
word +1 the	-16 -17 2 -10 5 -39 -1
word +1 their	1 -17 60 -21 0 -14 -3
word +1 them	150 -47 -50 -20 -14 -4 -18
word +1 then	-13 -48 12 -16 6 -10 67
word +1 there	118 40 -69 -75 -29 -23 27
word +1 they	6 -19 -53 -14 18 -18 92
word +1 thing	99 218 -108 -70 -67 -29 -124
word +1 third	17 93 -21 -42 78 -77 -33
word +1 this	-12 -29 17 18 -16 -14 33
word +1 those	14 -2 -9 -1 -6 -3 -1
word +1 though	30 -45 43 5 2 -1 -29
word +1 thought	3 -2 30 -6 -10 -1 -8
word +1 three	-5 7 -82 -16 -29 136 -9
word +1 thriller	-7 -52 33 -21 -30 -22 97
word +1 through	-18 -74 165 -25 -56 183 -50
word +1 time	84 -8 -28 -12 -20 -9 -9
word +1 times	261 -221 -2 -1 -9 -32 -2
word +1 title	56 -13 -40 -2 -12 -5 0
word +1 to	-12 -8 -24 3 -1 10 17
word +1 together	-4 188 -6 -11 81 -211 -13
word +1 told	35 -52 63 -14 -14 10 -9
word +1 too	-50 272 125 -96 -30 -15 -153
word +1 took	-24 30 68 -29 -46 81 -29
word +1 top	14 -70 -54 -4 42 -18 86
word +1 trailer	-56 202 -87 -24 71 -77 -35
word +1 turn	120 -37 -52 -2 -6 -5 -5
word +1 turned	-95 -59 61 -39 1 -55 211
word +1 turns	-24 52 8 97 -83 -82 -13
word +1 twice	-1 -28 44 3 1 0 -25
word +1 two	21 52 -37 -10 -10 -45 35
word +1 under	106 -15 -15 -56 -56 -11 55
word +1 until	-2 74 4 -44 -28 -68 56
word +1 up	-26 -53 210 -22 -90 -33 -42
word +1 used	-94 -27 113 -67 -10 -6 91
word +1 version	29 -44 54 -9 -17 -18 11
word +1 very	-42 -4 -30 -12 288 -3 -242
word +1 viewers	135 -30 -31 -12 -30 -23 -21
word +1 village	341 -23 -33 -30 -88 -19 -304
word +1 villain	-45 187 29 22 -29 -73 -160
word +1 voices	81 -6 -65 -7 -2 -1 -1
word +1 want	9 -9 -3 0 12 -5 -4
word +1 wanted	14 -84 124 -67 61 -37 -36
word +1 wants	-119 -24 96 -64 123 -2 -11
word +1 war	-26 -14 57 -95 -17 -6 109
word +1 was	-6 -15 34 2 -17 24 -15
word +1 wasn't	1 -45 -54 184 -115 -37 52
word +1 way	13 -15 9 3 3 0 -19
word +1 we	39 -35 -16 45 -11 22 -41
word +1 week	13 -2 -1 -6 -3 -1 -1
word +1 weekend	-1 -133 -2 -8 154 -51 51
word +1 well	-50 -7 192 -54 -45 -13 -12
word +1 went	-43 -118 -2 133 3 55 -41
word +1 were	82 -26 -42 -25 -89 16 69
word +1 western	-64 -25 6 -43 128 -5 -6
word +1 what	15 -4 -2 -1 -1 0 -1
word +1 when	-186 -15 -12 -2 105 26 60
word +1 where	25 114 -32 -6 -12 -43 -12
word +1 which	17 -56 25 -55 38 29 3
word +1 while	22 -75 -120 103 -41 147 -38
word +1 who	14 -9 36 6 -48 -64 68
word +1 whole	13 -3 -5 -1 -2 -1 -1
word +1 whom	13 -1 -6 -15 3 -1 -4
word +1 whose	50 -29 1 20 -7 -1 -38
word +1 wife	-6 -9 121 -65 -12 -4 -23
word +1 will	-22 -14 -1 -28 67 19 -17
word +1 winner	79 -7 -13 -11 -13 -2 -31
word +1 wins	-92 155 64 -44 -39 -43 -16
word +1 winter	-34 -38 -27 -26 -54 -22 198
word +1 with	53 13 -5 -29 -33 1 4
word +1 without	34 -274 -113 -24 101 191 75
word +1 woman	-3 -43 -107 -27 -42 -9 213
word +1 won	-115 116 -2 -30 27 12 -9
word +1 won't	-60 112 38 -25 -22 -43 27
word +1 work	48 -89 110 -47 -6 -9 -13
word +1 worked	-62 -18 189 -20 -40 -10 -11
word +1 works	-62 48 -188 281 -55 -79 -22
word +1 would	18 -38 32 19 6 -17 -19
word +1 writer	34 -15 -12 -2 -6 -3 -8
word +1 writes	-22 -17 122 -6 -27 -7 -9
word +1 writing	29 -31 1 0 0 0 -4
word +1 wrote	-47 -9 89 -8 -9 -6 -1
word +1 year	28 -8 -5 -2 -10 -1 -1
word +1 years	196 -33 -53 -5 -34 -38 -13
word +1 yes	18 -13 1 -4 1 0 0
word +1 yet	28 -7 -12 -9 -1 1 1
word +1 you	100 61 -47 16 -42 -43 -46
word +1 young	18 -5 -7 -1 -2 0 -2
word +1 your	170 -46 -44 -19 -24 -10 -16
word +2 abandoned	-37 145 -129 -68 -16 -128 71
word +2 aboard	-5 -122 127 -13 42 -14 -16
word +2 about	3 151 6 -54 -21 -57 -29
word +2 above	39 -13 -6 -7 -15 0 0
word +2 according	-9 -90 211 24 -23 -25 -100
word +2 across	-133 159 -172 -20 216 55 -100
word +2 acting	-12 -15 121 0 -6 -42 -3
word +2 actor	65 27 -111 -17 -15 56 -11
word +2 actress	108 -25 40 -9 0 0 -1
word +2 adaptation	44 -25 -6 -1 -3 -3 -3
word +2 adapted	5 138 -43 -38 -10 -46 -5
word +2 added	-12 -12 -45 85 24 -6 -30
word +2 after	-18 4 -6 -42 -47 -13 -6
word +2 again	-47 89 142 -29 -121 29 -66
word +2 against	161 -2 14 -14 -3 -114 -38
word +2 aged	-174 145 98 105 -82 -167 30
word +2 agent	1 -12 2 -14 15 0 -5
word +2 ago	176 -28 -92 -5 -13 -9 -23
word +2 agreed	-176 -56 51 -38 191 14 -10
word +2 ahead	-3 137 -94 -49 94 -26 -49
word +2 album	41 -38 -241 0 288 -32 -7
word +2 all	31 -144 -108 120 28 29 -10
word +2 along	13 -36 -6 75 -38 -33 -54
word +2 alongside	-25 -32 -26 25 -55 153 -86
word +2 already	28 -23 75 -39 -11 -1 -19
word +2 also	23 31 4 -73 -8 -88 87
word +2 among	-66 -52 4 -19 -42 88 48
word +2 an	2 9 16 55 -48 -39 -1
word +2 and	2 4 -27 9 4 -3 -23
word +2 animation	-63 188 -59 -9 -32 -49 -5
word +2 announced	5 99 -46 -50 41 -17 -14
word +2 another	28 -3 -124 133 -18 -87 24
word +2 appear	7 -17 19 -2 1 0 -4
word +2 appeared	7 -14 24 215 -28 -19 -5
word +2 appears	-146 93 4 -44 -30 -119 -50
word +2 are	0 -11 -54 34 -17 -24 49
word +2 around	-74 -75 130 -50 -38 -46 153
word +2 arrives	-41 -145 31 0 -75 195 -9
word +2 as	2 60 76 -69 -27 -32 -35
word +2 asked	62 -29 -11 3 81 -20 -80
word +2 assistant	-2 -12 24 -5 -10 -1 -1
word +2 at	0 -57 28 49 -30 -21 -26
word +2 attached	-1 -3 63 -36 -7 -13 -1
word +2 audience	27 -5 -15 0 -6 -9 -2
word +2 author	1 -224 -65 125 -56 198 -12
word +2 autumn	-49 -112 -9 -15 -10 122 53
word +2 award	35 -7 -11 -2 -5 -7 -6
word +2 awards	-61 -6 -24 0 -30 -10 0
word +2 away	-135 -123 58 131 28 -52 48
word +2 back	13 -175 24 63 -34 25 85
word +2 band	12 -7 -33 -1 -4 -5 0
word +2 based	-15 122 -82 -51 -16 76 -13
word +2 be	1 27 -14 51 -45 -18 2
word +2 beat	-123 164 -19 -41 -7 -115 -4
word +2 beating	204 -131 -32 -20 348 -18 -383
word +2 became	149 -38 -54 -131 -94 -1 163
word +2 because	-91 108 -31 45 58 -96 -44
word +2 become	89 98 24 -78 -115 -62 62
word +2 been	30 7 -20 28 -89 30 15
word +2 before	-47 -105 28 -79 184 -63 2
word +2 began	30 -21 -8 -3 -6 -3 -3
word +2 begin	11 54 85 -45 -77 -16 -21
word +2 begins	8 -7 -7 -3 -2 -10 2
word +2 begun	88 -264 26 -6 -62 -58 313
word +2 behind	163 0 -153 -41 -6 -1 -5
word +2 being	82 -71 -42 -50 -63 -76 148
word +2 best	-47 -41 24 -20 -16 103 -11
word +2 better	107 170 -38 -61 -95 -82 -44
word +2 between	33 -150 120 -54 3 67 -11
word +2 big	-1 133 -49 -6 -63 -19 -10
word +2 book	130 47 39 -5 -8 -21 -8
word +2 books	-63 -4 90 -7 -18 -5 -25
word +2 born	-52 -18 120 -45 0 -13 0
word +2 boss	3 -4 9 18 5 1 -21
word +2 both	-36 -67 45 -14 -5 104 -18
word +2 bought	-65 137 -30 -8 234 -142 -15
word +2 box	276 275 -94 -17 -6 -17 -11
word +2 boy	6 33 -14 -1 -3 -17 -1
word +2 breaks	-103 97 -14 -1 -4 -59 -4
word +2 brings	66 66 5 -11 -8 -20 -11
word +2 brother	-81 -7 24 117 -14 -15 -52
word +2 brothers	58 53 -25 -51 -14 -25 -4
word +2 brought	-109 -32 22 32 -20 -19 62
word +2 built	-203 329 28 -5 156 -12 -233
word +2 but	57 -61 20 -23 47 -36 -32
word +2 by	-18 43 -110 -78 41 125 -60
word +2 called	56 120 -26 75 -105 -72 -100
word +2 came	38 45 47 -100 89 -79 -29
word +2 camera	-10 -4 -9 -1 -5 0 -2
word +2 can	38 -52 -45 129 -16 -15 0
word +2 can't	11 -7 1 -21 -14 0 -13
word +2 cartoon	100 -5 -37 -16 -17 -4 -2
word +2 cast	-41 23 2 -8 37 -27 -4
word +2 character	-28 -2 78 -22 -8 -5 -1
word +2 chart	-150 0 0 0 -5 0 158
word +2 children	-325 -121 -59 325 -73 -127 126
word +2 chosen	-7 1 -110 -41 46 -69 166
word +2 cinema	15 -26 96 -156 -27 -13 118
word +2 cinemas	-83 226 -64 -66 48 -18 -16
word +2 close	36 -8 -64 95 136 -52 -138
word +2 closed	-54 -257 -387 -21 170 57 -10
word +2 co-star	-82 -46 142 -48 -4 -1 -11
word +2 come	56 -33 -21 -13 -34 60 -10
word +2 comedy	108 -24 32 -21 -41 -13 -17
word +2 comes	-23 -4 -64 97 -28 -28 -15
word +2 comic	-32 -21 -14 -3 -29 -20 61
word +2 coming	-2 -66 218 -22 -91 -8 -36
word +2 company	22 -36 83 194 -94 -13 -47
word +2 completed	-87 211 18 -19 -34 -13 -71
word +2 concerns	0 -11 131 -141 -10 -28 -5
word +2 confirmed	-5 -27 83 -78 9 0 0
word +2 cost	13 24 -5 -11 -3 -37 15
word +2 could	63 59 46 -26 -6 -55 -63
word +2 country	14 -6 -3 -6 2 -1 -1
word +2 credits	147 -94 34 -24 -110 -41 -49
word +2 crew	-82 221 -19 -2 -26 -149 -73
word +2 currently	-32 30 191 -28 -7 -149 -2
word +2 cut	-22 -45 -65 -118 -2 240 94
word +2 daughter	-115 -24 -21 -168 -21 -12 288
word +2 day	-25 -25 -9 -1 -25 -4 100
word +2 days	-36 -48 -2 0 -272 -2 322
word +2 dead	-2 93 -376 379 -15 -10 -47
word +2 deal	23 -28 5 -8 10 0 0
word +2 debut	-127 -8 24 -2 -12 -2 115
word +2 designer	123 -6 -106 -1 0 -1 0
word +2 did	-55 -11 26 32 -49 89 -74
word +2 died	-34 89 -55 -30 -6 -33 19
word +2 dies	-155 134 -30 -15 -3 -10 -5
word +2 direct	-30 -7 88 -27 -13 -4 -2
word +2 directed	49 99 -68 -9 -64 -17 17
word +2 directing	-44 -22 78 -6 -27 -15 36
word +2 director	54 30 50 -13 3 -42 -10
word +2 directs	-43 52 -77 -80 -28 194 -44
word +2 distribute	-179 -62 -45 -6 345 -2 -11
word +2 distributor	67 -4 0 0 -64 -1 -4
word +2 do	245 -57 5 -117 -33 -39 -14
word +2 documentary	70 149 -9 -1 -59 -6 -66
word +2 does	29 -149 -65 59 66 68 9
word +2 doesn't	-38 -29 -73 144 -18 -6 21
word +2 done	110 -173 -99 -54 24 219 -81
word +2 double	176 -13 215 -6 -9 -4 -6
word +2 down	-48 44 -10 141 -38 -28 -85
word +2 drama	20 -108 28 -8 -50 -38 8
word +2 dropped	4 60 112 -15 3 -70 -59
word +2 drug	-174 -86 -325 367 -72 -8 -19
word +2 due	-32 88 26 -22 37 -61 -24
word +2 earlier	24 -18 -4 -1 -3 0 -1
word +2 early	145 -65 33 11 2 0 -120
word +2 earned	-38 -3 0 0 0 0 -1
word +2 editor	-14 -2 25 -7 -5 0 0
word +2 eight	-136 164 -5 -30 6 -94 78
word +2 else	-96 -120 -216 -117 -223 -40 345
word +2 end	-1 -8 24 -1 -3 6 -14
word +2 ended	-45 10 -16 -47 -12 -64 147
word +2 epic	-21 -142 133 -7 -39 -6 130
word +2 even	-32 -78 11 107 -48 73 -36
word +2 ever	232 -123 -192 -69 33 -37 139
word +2 every	-94 2 42 128 -90 163 -192
word +2 executive	-55 -5 -115 -39 238 -28 -76
word +2 expected	119 -13 13 -46 6 -78 -8
word +2 falls	5 -15 -41 65 -6 -1 -10
word +2 family	120 0 -56 -99 -2 -23 -1
word +2 fans	223 -21 1 -1 -3 -3 -7
word +2 father	3 -4 -107 188 -3 -78 -4
word +2 favourite	402 -116 225 -5 -6 -5 -1
word +2 feature	0 -15 44 -4 -19 -2 -5
word +2 features	3 -17 33 -7 -10 -1 5
word +2 fell	-29 24 192 -47 -46 171 79
word +2 festival	-56 131 -28 -5 322 -105 -223
word +2 fiction	102 -5 -8 -3 -52 -23 -4
word +2 fifth	-45 164 148 -92 -62 -66 -147
word +2 film	42 -15 14 15 -42 -15 34
word +2 film-maker	116 -5 -27 -6 -3 -2 -2
word +2 filmed	-89 127 -43 -53 -83 72 6
word +2 filming	-48 27 13 -5 98 -75 -7
word +2 films	16 -7 22 -3 -3 -1 -9
word +2 final	-32 56 -2 -1 -2 -16 0
word +2 find	22 0 -17 -26 38 -19 -2
word +2 finds	-103 183 44 -92 -7 -15 -13
word +2 finished	-117 -25 -45 223 -49 -11 -47
word +2 first	-7 -21 -48 77 -30 71 -5
word +2 five	-92 92 -153 87 -11 -22 35
word +2 follow	34 86 -14 -6 -67 -15 -15
word +2 follow-up	-34 41 -4 -1 -2 -25 -3
word +2 followed	0 100 23 -19 -3 -102 -22
word +2 following	-79 -15 -125 243 -3 -16 -19
word +2 follows	37 76 -15 -100 -7 -8 -3
word +2 for	-2 -19 -17 -9 16 40 -8
word +2 former	9 -2 -3 0 -2 0 -1
word +2 found	21 -102 70 -72 -35 263 -26
word +2 four	177 32 -181 -80 -13 116 29
word +2 fourth	-4 270 -156 -7 -52 -124 -5
word +2 friend	3 0 188 -181 -2 0 -3
word +2 from	19 64 7 -35 -42 0 -23
word +2 game	34 -84 14 56 -3 -1 -22
word +2 gave	-82 125 -20 29 -48 18 -30
word +2 get	-29 65 83 -62 -17 -30 -7
word +2 gets	117 13 -69 -42 -39 -11 -31
word +2 ghost	-8 -5 -1 -1 -10 0 -20
word +2 girl	-51 147 30 -55 -19 -70 -13
word +2 given	-52 -49 -45 141 88 -65 -27
word +2 gives	92 0 16 -3 -2 -4 -2
word +2 go	-59 122 -30 9 -30 -53 -32
word +2 goes	-103 -49 -29 50 -43 46 8
word +2 going	134 -81 -148 -10 233 -40 -21
word +2 gone	-21 313 -120 -112 -43 -8 -31
word +2 good	66 31 -132 137 -59 -31 -37
word +2 got	-83 0 48 -36 67 -42 24
word +2 grew	39 194 -138 -64 -15 -46 53
word +2 had	36 -3 22 -47 3 -36 26
word +2 half	-57 132 100 -37 -31 -71 -24
word +2 has	2 -21 1 -32 9 -2 30
word +2 hasn't	112 -95 -4 -20 10 0 -5
word +2 have	-14 38 47 -57 -14 -10 -23
word +2 he	59 5 9 -3 -19 9 37
word +2 head	1 75 109 -59 -96 -20 -23
word +2 heads	-119 159 235 -111 -87 -73 -70
word +2 heard	271 150 230 -23 -8 -9 -195
word +2 held	-64 226 -33 -6 -82 -90 -8
word +2 her	-50 19 52 10 -28 -3 -2
word +2 here	-30 -122 17 69 -13 100 -9
word +2 hero	-10 -13 -19 -10 103 -31 -4
word +2 him	-26 48 57 12 -38 -38 -21
word +2 himself	-13 -21 97 -27 -10 -6 -17
word +2 hired	-41 -129 -70 230 1 -32 -13
word +2 his	-55 -19 66 39 3 -8 -27
word +2 hit	96 -55 36 -10 -5 -9 -58
word +2 hits	-34 153 38 -28 -4 -2 -50
word +2 home	57 92 -61 56 -17 -98 -69
word +2 honoured	23 -51 72 -21 0 -4 -4
word +2 horror	190 92 20 -15 -51 -53 -43
word +2 hospital	-8 0 0 0 -76 0 -5
word +2 house	-127 -11 -80 -41 -105 -2 166
word +2 how	-121 108 5 98 -24 -37 -54
word +2 husband	-35 -4 83 -7 -39 -2 -9
word +2 if	40 -155 14 -45 -18 -10 181
word +2 in	-6 -22 -11 23 -38 10 20
word +2 include	-22 20 -72 -7 113 -11 -7
word +2 included	35 -21 -7 -1 -1 0 0
word +2 includes	23 21 -7 -12 -6 -24 -5
word +2 including	74 -156 -118 -9 70 -18 145
word +2 into	-105 16 19 102 -27 69 -84
word +2 is	-10 -26 -41 22 2 40 1
word +2 isn't	-1 -24 12 -23 -14 42 -13
word +2 it	23 -52 39 -36 66 -57 16
word +2 its	-41 56 -119 14 57 0 54
word +2 joined	-15 -13 163 -40 53 -37 -94
word +2 joins	-221 -165 -59 354 67 -114 -79
word +2 judge	-19 0 0 0 -1 -1 -2
word +2 jury	55 -21 -33 -2 -3 -3 -1
word +2 just	-39 143 10 -49 -23 -36 -17
word +2 know	87 -85 30 -4 -3 -11 -13
word +2 known	-74 9 129 -28 -46 -26 27
word +2 knows	-103 306 -157 113 -231 -138 -84
word +2 label	42 -115 2 -4 45 20 0
word +2 lands	-30 145 -9 -36 -11 -133 49
word +2 last	6 -45 76 -35 -12 -21 7
word +2 late	-35 74 107 -83 -47 -17 12
word +2 later	6 13 51 34 -24 -38 -40
word +2 latest	-12 -23 -14 -2 1 1 -5
word +2 lawyer	-20 -40 89 -63 -9 -3 -5
word +2 lead	-83 -12 34 -35 189 -66 -31
word +2 leading	24 -60 119 -64 6 -7 -16
word +2 leads	-13 50 0 -13 -12 -77 37
word +2 leave	-1 -19 73 -61 1 -2 -1
word +2 leaving	-27 -191 132 -189 -23 257 -37
word +2 led	-17 -33 -52 -120 -16 -46 273
word +2 left	-110 -32 -47 59 -4 -16 31
word +2 less	85 77 -47 112 -65 -122 -38
word +2 let	-107 172 -50 -29 126 -18 -45
word +2 life	-87 36 -109 306 -43 -66 -68
word +2 like	-70 192 -154 118 45 -62 -26
word +2 liked	281 -100 -50 56 -149 -30 -55
word +2 line	-55 -35 163 -22 -16 -50 -17
word +2 little	41 -36 56 -17 -4 -32 -8
word +2 lives	-77 -3 3 -18 -6 0 -6
word +2 long	269 -107 96 -94 -83 -44 -29
word +2 look	46 -38 31 -18 -8 -15 0
word +2 lost	-17 -132 116 -85 -15 124 2
word +2 love	-132 244 -34 -18 -17 -11 -18
word +2 made	-42 59 -47 25 -30 34 23
word +2 make	-29 16 -104 70 -25 -70 136
word +2 maker	8 -38 76 -15 -16 -2 -8
word +2 makers	28 -12 1 -19 0 0 0
word +2 makes	17 35 131 -117 -21 -17 -28
word +2 making	-8 -17 181 -17 -41 -42 -11
word +2 man	-57 115 -16 -7 -32 -17 -24
word +2 manager	-2 1 16 -17 3 0 -1
word +2 many	-24 23 43 0 -17 -26 -10
word +2 married	-24 -51 248 -102 -2 -17 -31
word +2 may	-20 -33 13 3 9 -8 -5
word +2 me	-170 125 -4 -32 -28 -54 172
word +2 mentioned	95 -344 4 -46 -24 275 54
word +2 met	-21 -1 21 -7 6 0 1
word +2 minutes	20 -3 -15 0 -1 0 -1
word +2 money	-30 -47 -96 366 -108 -14 -179
word +2 month	-50 -7 -4 -2 37 -1 30
word +2 more	-30 46 21 -40 -19 34 -30
word +2 most	143 -73 -103 134 -31 -27 -72
word +2 mother	-4 -27 274 -189 -13 -11 -52
word +2 moved	-175 -5 -9 -2 3 -1 -11
word +2 moves	-25 125 -45 -37 -13 -30 -6
word +2 movie	136 -94 88 -60 -20 -40 -23
word +2 much	-6 -4 -4 -8 103 -1 -71
word +2 music	-7 -1 -10 -5 -7 -1 -4
word +2 musical	-69 260 -51 -42 -42 -60 -20
word +2 my	162 -62 8 -42 -18 -18 -6
word +2 name	-5 80 -18 -6 -3 -26 -43
word +2 named	-33 9 45 -41 20 -77 69
word +2 near	2 -79 -154 -59 -39 -45 402
word +2 never	-53 -135 93 133 103 -43 -94
word +2 new	80 -34 40 -42 -35 -18 -31
word +2 newcomer	8 -7 37 -20 -2 -3 -12
word +2 newspaper	81 -14 -19 -12 -17 -10 -17
word +2 next	7 57 -15 -52 -53 70 -27
word +2 night	-55 -107 -19 -3 -262 229 210
word +2 nine	-75 213 -39 5 -24 137 -186
word +2 no	-1 15 56 -37 -11 -27 5
word +2 nominated	-15 -48 143 -49 -5 -6 -11
word +2 nomination	27 -7 -6 1 -6 -1 -2
word +2 nominations	33 296 -3 0 -6 -3 -292
word +2 not	8 -30 35 30 -24 -2 15
word +2 nothing	12 273 -106 -42 30 -82 -101
word +2 novel	-10 -3 14 -1 -22 -5 -18
word +2 novelist	-7 -54 97 -9 0 -1 2
word +2 novels	-3 -4 149 -1 -5 -1 -1
word +2 now	1 -52 -62 -76 68 -30 110
word +2 number	-10 -30 -133 251 26 -92 -15
word +2 of	-19 -39 49 -15 15 -32 3
word +2 off	63 -115 -77 257 -142 -56 24
word +2 office	68 -13 -34 -11 -87 -6 63
word +2 old	50 -8 -4 -32 0 -4 -1
word +2 on	3 33 -42 -21 11 4 -2
word +2 once	-46 -54 30 95 -70 -31 56
word +2 one	2 -11 -59 -47 3 45 50
word +2 only	6 51 -20 -31 -15 84 -51
word +2 open	-26 183 -27 -51 164 -193 -49
word +2 opened	-26 8 -51 -101 -51 168 -11
word +2 opening	6 75 -14 -13 48 -53 -22
word +2 opens	-65 9 -27 -12 69 -47 38
word +2 opposite	-85 217 -116 112 -11 -52 -49
word +2 or	17 -3 3 35 25 -49 -21
word +2 original	-36 58 -3 -7 -36 -22 -2
word +2 other	18 5 26 -26 93 -73 -20
word +2 others	-54 -134 155 -9 107 -19 -96
word +2 out	-10 59 48 -75 -53 30 -16
word +2 outside	-14 -26 239 -73 -93 -65 -4
word +2 over	27 -59 103 -38 -53 -2 16
word +2 own	17 -23 92 -51 22 -11 -25
word +2 paid	0 -68 -30 -13 -24 -10 135
word +2 pair	-31 139 -23 3 -14 -111 0
word +2 part	-22 -18 91 -19 -16 -11 3
word +2 partner	-228 -80 -55 -108 -107 264 -167
word +2 parts	24 -32 47 -18 2 0 -22
word +2 past	-14 -25 62 -15 -5 -4 -3
word +2 people	51 -63 78 44 -49 -28 -27
word +2 photographed	-74 -40 47 -186 -19 -24 278
word +2 picked	-51 112 -37 -5 35 -107 75
word +2 picture	18 -7 7 -4 -6 -1 -4
word +2 place	108 60 -54 -81 -16 -14 -15
word +2 plans	0 103 -17 -9 -9 -61 -4
word +2 play	55 -14 16 -32 -18 -9 -19
word +2 played	-57 -50 -99 213 -30 -34 62
word +2 playing	61 29 100 -97 -37 -24 -15
word +2 plays	20 39 4 -150 -20 35 19
word +2 police	31 -66 171 -29 -109 -7 -78
word +2 portrayed	-46 -24 -152 230 -5 -3 -5
word +2 premiere	264 -60 -124 0 -18 -4 -74
word +2 presented	-35 1 -4 0 1 0 1
word +2 president	-10 -9 49 -8 0 0 -8
word +2 previous	19 -6 -9 -1 0 0 -1
word +2 prize	114 -44 -24 -8 -16 -31 -3
word +2 prizes	8 65 -10 -2 -33 -25 -2
word +2 produce	-7 -8 73 -1 -8 -5 -50
word +2 produced	-7 80 -39 67 50 -124 -29
word +2 producer	-22 -54 -3 -20 67 36 -20
word +2 producers	113 173 -90 -14 -60 -123 -36
word +2 produces	-25 -90 -11 -8 -7 100 -3
word +2 producing	-10 -105 33 -15 240 -81 -8
word +2 production	-136 -3 24 -15 -11 -7 -5
word +2 project	-13 -2 82 -1 -10 0 0
word +2 published	-34 -57 -366 -59 -39 390 228
word +2 put	-68 -80 -120 82 159 -38 65
word +2 ran	206 -27 -32 -64 -55 -20 -28
word +2 rather	1 -176 -1 -56 -2 273 -2
word +2 read	-19 -6 166 -6 -11 -5 -123
word +2 real	-52 -24 -18 254 -32 -23 -82
word +2 received	20 -28 -73 71 -21 33 -15
word +2 recently	-73 78 210 -79 -26 -37 -74
word +2 record	-97 252 -140 -7 52 -54 -14
word +2 recorded	-15 -144 47 -9 -46 -78 -12
word +2 release	14 -53 -44 -3 119 -2 -9
word +2 released	23 128 -28 -21 7 -66 -43
word +2 remains	2 93 74 -48 22 -133 -60
word +2 remake	37 -30 -3 -1 -6 -1 -17
word +2 remember	-20 179 149 -31 -62 -165 -19
word +2 remembered	-67 -42 217 -23 -18 -33 -19
word +2 reporters	-58 -27 122 -18 -9 -4 -2
word +2 retired	-90 -12 119 -72 -14 -46 3
word +2 returned	-34 225 7 -60 -30 -91 -191
word +2 returns	-56 29 -16 -5 -2 -18 5
word +2 rights	-327 -23 -20 -6 33 -3 -51
word +2 role	-7 -2 144 -125 -1 -4 -6
word +2 romance	-127 -19 24 -5 -7 0 -7
word +2 room	-6 -110 -73 -44 -130 -43 262
word +2 run	-73 -29 -76 -78 -50 -26 231
word +2 runs	107 147 -104 -79 34 -49 -82
word +2 said	-15 2 19 -7 11 -1 -1
word +2 sales	-18 -53 -154 -13 258 66 -35
word +2 same	14 -30 -59 165 -7 -53 -15
word +2 sang	-46 -1 -22 -2 -3 -1 -3
word +2 sat	-31 107 -16 -6 -8 -67 -4
word +2 saw	130 -47 24 -35 -9 -36 -75
word +2 say	-7 24 -9 -23 31 -48 29
word +2 says	77 -36 26 25 -24 -20 -21
word +2 scene	-16 92 18 -25 -18 -44 -14
word +2 school	-1 -4 -6 -1 -13 -7 53
word +2 score	19 -16 0 0 0 0 -2
word +2 screen	-11 235 -1 -2 -195 -32 -1
word +2 screenplay	96 -20 -26 0 -32 -34 -4
word +2 script	0 -2 27 -1 -1 0 -23
word +2 season	17 -1 4 -3 -5 -12 1
word +2 second	-45 -24 65 -67 -49 99 1
word +2 see	4 -6 36 -7 -15 -21 9
word +2 seen	-51 20 63 -62 -1 -50 68
word +2 sent	121 -240 -26 -87 66 190 -111
word +2 serial	183 -5 -153 -31 338 -118 -10
word +2 series	8 73 -39 28 49 -20 -8
word +2 set	6 76 -122 -101 27 142 -11
word +2 sets	-79 151 -19 -9 -19 -45 -13
word +2 seven	-24 -38 -8 -8 -2 -2 35
word +2 shared	-128 -40 -17 148 232 -92 -117
word +2 she	13 -44 26 -17 12 76 -40
word +2 shoot	-11 -10 125 -3 -23 -12 188
word +2 shooting	-71 239 92 -151 35 -52 -120
word +2 shop	-8 0 -1 -2 -21 -1 26
word +2 short	-101 134 103 -14 -36 -32 -74
word +2 shot	-30 47 21 34 24 -74 -47
word +2 should	-2 37 -5 -11 -24 -53 -21
word +2 show	-51 -104 -83 -17 56 221 65
word +2 shown	27 -79 112 -9 -61 -10 -11
word +2 signed	-106 -68 18 32 -44 178 -39
word +2 since	-24 117 100 -47 -25 -31 -53
word +2 singer	-9 -5 41 -14 -7 -8 -12
word +2 sister	-16 -25 163 -134 -3 -4 -6
word +2 six	12 141 -26 -43 47 -52 -66
word +2 sixth	-8 -152 212 -75 -2 2 -2
word +2 small	-2 215 -27 -17 -33 -53 -14
word +2 so	-6 15 40 -138 -34 18 70
word +2 soap	-33 -6 42 -27 -3 -8 -2
word +2 sold	-49 -36 20 -71 -99 73 98
word +2 some	72 53 24 -104 6 -28 -7
word +2 somebody	57 15 -2 -5 -8 -8 39
word +2 something	21 30 -85 -103 46 21 -76
word +2 son	-1 -21 2 -206 -4 -10 237
word +2 song	43 -41 -1 -1 -6 -1 -8
word +2 songs	40 -9 -12 -9 -8 -11 -2
word +2 spent	-8 -22 1 -57 -33 137 -22
word +2 spokesman	-16 -1 -4 -1 -20 -1 23
word +2 spring	-25 -38 -34 -1 47 -1 62
word +2 stage	-2 -109 59 3 -17 98 32
word +2 star	44 -67 7 35 -11 17 -13
word +2 starred	-7 138 -168 -102 -14 -28 131
word +2 starring	-61 62 -38 -32 39 90 -56
word +2 stars	-24 42 -27 -7 -8 -11 -5
word +2 start	-86 12 -31 -17 -44 176 -162
word +2 starts	-30 -96 -17 -11 -21 128 -17
word +2 still	-31 40 58 -67 108 -35 -77
word +2 stood	-89 22 79 -13 -59 -52 40
word +2 story	61 -19 -19 -12 -7 -9 -5
word +2 student	-45 -6 70 -73 2 -5 -4
word +2 studio	21 -55 -100 -4 -62 -4 179
word +2 studios	-310 -181 -364 -63 401 -70 -109
word +2 such	68 -49 34 -40 -4 -6 -1
word +2 summer	-75 -14 116 -10 -57 -72 80
word +2 supporting	-1 -19 40 -11 -1 -1 -2
word +2 take	80 113 2 -6 -140 -4 -47
word +2 taken	-26 118 68 -39 42 -104 -30
word +2 takes	-54 12 -84 12 16 71 -37
word +2 taking	21 -25 44 -20 -89 19 22
word +2 tale	-46 -23 118 91 -97 -5 -50
word +2 talks	11 0 47 -3 -32 26 -1
word +2 teacher	19 1 -12 -2 1 -1 -2
word +2 team	27 -61 127 -6 -12 -10 -20
word +2 television	3 -166 77 54 -17 44 -2
word +2 ten	68 79 -59 -6 -10 -35 -24
word +2 than	13 -22 52 -3 14 -1 -50
word +2 that	31 -45 -19 25 -32 13 20
word +2 the	-46 5 -8 11 13 11 -44
word +2 their	-16 -70 -46 73 85 -26 -1
word +2 them	-1 -34 -52 -3 -15 102 -11
word +2 themselves	-3 -4 11 -2 -1 -4 -2
word +2 then	77 59 54 -88 2 -56 -9
word +2 there	13 -79 32 -26 -29 98 -6
word +2 they	62 -4 58 -56 -36 -40 -15
word +2 thing	17 -12 15 -10 -8 -2 -2
word +2 third	-65 8 7 -39 -11 -16 -4
word +2 this	98 -28 -19 -28 -68 47 -8
word +2 those	-37 -72 170 -107 -83 -29 77
word +2 though	-45 38 140 -49 -17 -1 -35
word +2 thought	80 18 3 -23 -1 -18 -47
word +2 three	-93 126 -25 -32 113 -77 -63
word +2 thriller	7 -8 70 -15 -9 -4 -15
word +2 through	45 -60 -20 45 -45 1 -25
word +2 time	24 -90 -4 74 35 -43 -11
word +2 times	-88 167 147 -34 -36 100 -100
word +2 title	36 -21 39 -64 -21 -2 19
word +2 to	-2 -27 -17 12 31 30 -20
word +2 together	-58 -236 80 31 175 -63 -45
word +2 told	-4 81 -22 42 1 -60 -11
word +2 too	-8 -32 36 -80 -9 -21 36
word +2 took	-2 40 8 18 -29 -73 -26
word +2 top	-110 -299 -132 346 -54 181 -71
word +2 trailer	8 -52 -5 -2 -3 -1 -31
word +2 turn	-115 205 -83 -8 -22 -5 -10
word +2 turned	-57 42 -124 8 -100 -49 248
word +2 turns	-187 -77 -76 -23 240 115 -26
word +2 twice	54 -74 139 -68 -13 -20 -15
word +2 two	-35 -61 -60 6 68 112 -39
word +2 under	-23 -22 -110 45 115 62 -83
word +2 until	134 -27 -193 39 -75 77 -74
word +2 up	-58 31 67 -39 13 -40 18
word +2 us	45 -71 28 34 -6 -6 -12
word +2 used	14 -60 29 -27 -29 -5 197
word +2 version	47 -5 -11 -3 -2 -2 -3
word +2 very	-7 91 40 -18 -7 -63 -15
word +2 viewers	-200 -9 -46 232 -1 -9 -6
word +2 villain	11 -7 -63 -8 68 -1 -3
word +2 want	103 -87 -13 -47 -78 117 8
word +2 wanted	102 -22 84 -7 -3 -1 -5
word +2 wants	-18 47 -71 29 24 4 -31
word +2 war	163 -47 -18 -9 -19 -42 -12
word +2 was	14 0 13 -15 -15 23 13
word +2 wasn't	-18 39 -203 190 -10 -43 -3
word +2 watched	0 -159 -94 269 -36 -87 -36
word +2 way	-14 -13 56 -21 0 -4 -1
word +2 we	39 -5 2 -46 -7 -19 34
word +2 week	-39 -47 -45 -20 65 -22 119
word +2 weekend	-38 -95 -61 -22 -67 -24 291
word +2 weeks	-7 -9 -6 -5 118 -59 -40
word +2 well	12 205 -62 -14 -2 -154 47
word +2 went	-31 104 26 165 -62 -112 -127
word +2 were	91 -10 -27 -31 -33 -1 52
word +2 western	-2 -6 14 -6 1 1 0
word +2 what	259 -236 -88 -15 -41 -31 121
word +2 when	181 78 38 -24 -154 -82 -31
word +2 where	-11 68 -119 -69 -43 32 158
word +2 which	10 107 -90 -61 57 25 -36
word +2 while	-13 1 -45 74 -13 -13 -16
word +2 who	-17 -64 113 16 -4 -42 6
word +2 whom	-25 -75 58 167 -25 -48 -54
word +2 whose	-43 -18 85 -11 44 -37 -19
word +2 wife	189 -29 54 -49 -7 -2 -36
word +2 will	-9 17 -56 -4 -49 -17 58
word +2 winner	26 -4 -18 -1 -3 -1 -1
word +2 wins	57 26 -70 -3 -28 -10 -24
word +2 winter	-70 161 -84 -20 -63 -33 64
word +2 with	-44 88 -27 -13 -5 -38 30
word +2 without	-89 92 -70 322 -216 -88 -85
word +2 woman	22 -3 -12 -1 -3 0 -1
word +2 won	-37 -12 -21 -30 21 37 27
word +2 won't	-92 -6 64 -16 -6 -9 -3
word +2 work	-3 105 55 -20 48 -57 -119
word +2 worked	-32 21 86 -80 -35 46 -32
word +2 works	-9 -16 35 -14 -7 -1 -4
word +2 world	15 -3 -2 1 -2 0 1
word +2 would	25 -57 73 -25 2 -3 -37
word +2 writer	13 -15 10 -2 -4 0 -4
word +2 writes	-69 -28 20 -82 -15 -14 -10
word +2 writing	59 -58 156 -59 -19 -43 -9
word +2 written	-33 -26 -62 -10 -19 183 -11
word +2 wrote	-25 -70 -67 18 53 51 -1
word +2 year	8 40 -19 -6 -30 -23 33
word +2 years	-10 124 -64 -28 73 8 -29
word +2 yes	-7 9 -55 0 60 -5 -1
word +2 yet	-79 65 -37 97 -41 -17 3
word +2 you	19 38 5 -44 38 20 -31
word +2 young	0 -2 181 -175 -1 -2 0
word +2 your	47 38 -55 -31 94 -47 -101
word +3 abandoned	-11 -6 126 -4 -10 13 -17
word +3 about	33 -2 -11 -71 -5 22 5
word +3 above	97 124 0 -14 61 -226 6
word +3 according	24 -23 -3 -1 -4 -15 -23
word +3 account	107 -138 -1 -2 -1 4 -4
word +3 across	4 -23 3 -42 -29 -5 98
word +3 acting	19 -56 106 -6 -4 -10 -3
word +3 actor	60 41 -18 -108 110 -70 57
word +3 actress	62 -9 55 -15 0 -3 -3
word +3 adaptation	-77 4 110 -1 -3 -6 -17
word +3 adapted	87 127 -26 -15 -25 18 -25
word +3 added	98 -34 -29 78 -69 -94 -51
word +3 after	-50 -103 -89 29 44 2 57
word +3 again	-23 -71 43 -37 -11 74 -6
word +3 against	-78 79 -156 193 -13 -32 -13
word +3 aged	-115 162 -33 -12 -20 -40 -6
word +3 agent	-1 32 19 -4 -2 -4 -19
word +3 ago	-29 225 -46 -32 -69 44 7
word +3 agreed	-21 20 71 -23 71 -53 -71
word +3 ahead	72 -109 -15 -4 186 -85 -2
word +3 album	-34 -107 42 -40 -131 -80 306
word +3 all	99 -57 55 -102 -37 10 42
word +3 along	-121 -29 41 -22 137 -40 -24
word +3 alongside	97 24 -1 -12 -84 -34 -2
word +3 already	-26 -38 45 14 -85 79 -53
word +3 also	-13 38 51 -93 57 -16 -2
word +3 among	30 60 16 -26 -57 -48 -9
word +3 an	41 -15 18 -29 -6 11 -14
word +3 and	3 16 -2 -22 3 -6 -20
word +3 animation	-159 121 -7 -16 34 -136 -32
word +3 announced	41 34 -120 137 -9 -23 -10
word +3 another	33 7 -72 55 10 -52 1
word +3 appear	43 -4 -5 -1 -8 -3 -1
word +3 appeared	-50 -77 33 21 204 -43 -66
word +3 appears	-14 -7 20 -4 0 -2 0
word +3 are	-6 0 -75 100 -10 -36 111
word +3 around	-3 -117 -44 -29 -81 152 71
word +3 arrives	-20 12 -42 107 -14 -79 -18
word +3 as	-36 -17 26 -20 -3 11 9
word +3 asked	21 -33 29 -78 -28 -4 78
word +3 assistant	-20 244 34 -19 -13 -26 -168
word +3 at	2 88 -22 -25 -9 -31 12
word +3 attached	-2 -63 144 -35 -11 -13 0
word +3 audience	-45 75 42 -10 -20 -39 -6
word +3 author	94 -5 4 -4 -2 -1 -1
word +3 autumn	-43 28 11 -22 40 -121 102
word +3 award	-240 -42 -57 -25 171 318 1
word +3 awards	-112 -19 -32 0 -94 -105 109
word +3 away	110 -75 98 -62 -87 114 -105
word +3 back	-73 21 38 15 73 62 -30
word +3 band	24 -46 77 -47 5 -11 1
word +3 based	-57 79 4 42 -12 -74 -11
word +3 be	40 24 -13 -16 -54 -4 -48
word +3 beat	-12 -7 80 4 -11 -4 -2
word +3 beating	-27 0 1 -15 -6 -19 17
word +3 became	65 -90 12 -179 -9 -43 -4
word +3 because	-63 -42 -11 63 -39 -6 91
word +3 become	-129 4 -51 -12 -51 -60 237
word +3 been	16 -9 -15 18 -53 7 -13
word +3 before	-91 -59 -34 -6 -71 -19 99
word +3 began	-22 -147 -90 -7 132 -149 178
word +3 begin	-2 0 -15 -6 -19 -13 -4
word +3 begins	130 -228 -132 178 -44 53 -23
word +3 begun	113 -28 10 -13 -12 -18 -9
word +3 behind	-26 -5 141 -38 14 -73 -137
word +3 being	36 -42 37 -70 -25 9 32
word +3 best	-5 -96 35 -23 -14 65 41
word +3 better	-90 172 56 -68 -45 -55 -10
word +3 between	-1 -78 3 -13 -3 122 -9
word +3 big	69 57 -116 36 40 -48 -9
word +3 book	-58 93 -41 -44 -62 120 6
word +3 books	107 -17 113 -21 -23 -28 -24
word +3 born	-56 -10 -9 -7 -2 -2 -3
word +3 boss	254 -32 80 -133 -241 -80 -42
word +3 both	67 -94 21 -7 -10 40 -11
word +3 bought	14 19 73 -53 25 -53 -39
word +3 box	-58 -114 72 -170 -92 -42 267
word +3 boy	-49 73 -22 142 -43 -45 -81
word +3 breaks	-1 -42 -7 62 -1 -3 -10
word +3 brings	9 -5 -4 16 -1 -7 -2
word +3 brother	-75 -36 75 71 -6 -11 -5
word +3 brothers	-21 -78 180 -5 -13 -16 -6
word +3 brought	34 -20 -2 8 -14 -9 -9
word +3 built	-11 -174 -2 -8 -28 283 -105
word +3 but	-13 4 69 -24 -46 -42 -10
word +3 by	-11 12 -66 35 -18 18 -12
word +3 called	23 -16 -1 -20 12 -2 -12
word +3 came	14 24 28 -26 -24 14 -28
word +3 camera	126 -143 183 -44 -11 -43 -61
word +3 can	-2 94 -29 -135 -6 -30 -10
word +3 can't	10 82 -282 255 -26 -16 -15
word +3 cartoon	-21 175 -132 216 -43 -59 -173
word +3 cast	6 70 79 -106 -24 -4 -43
word +3 character	-53 19 42 39 -19 -41 -5
word +3 chart	-11 157 -43 -32 0 -43 4
word +3 children	174 -82 42 -167 -115 -56 123
word +3 chosen	-48 41 -19 -47 -25 -91 200
word +3 cinema	20 -49 101 5 -62 -8 -32
word +3 cinemas	73 192 -66 -12 -37 -17 2
word +3 city	67 122 -61 -63 -21 -44 -13
word +3 close	-234 -16 -21 -14 -75 -8 384
word +3 closed	-110 -142 -205 -77 249 177 -9
word +3 co-star	3 -19 64 -49 -5 -2 -5
word +3 co-writer	-4 -14 52 -12 -3 -3 -19
word +3 come	51 86 -44 -35 -51 -31 -21
word +3 comedy	-14 38 -1 -19 -39 50 -11
word +3 comes	-61 -88 -85 151 158 -61 -79
word +3 comic	5 -23 139 -105 0 0 -22
word +3 coming	3 -13 4 -29 -5 -2 -4
word +3 company	-48 -55 27 125 48 -65 -33
word +3 completed	37 84 64 -25 -45 -74 -45
word +3 concerns	-23 -1 -14 -1 -1 0 0
word +3 confirmed	160 -111 -31 -25 140 -22 -53
word +3 cost	-83 116 -35 -18 -42 -3 95
word +3 could	-13 -89 69 91 -48 -37 12
word +3 country	10 -143 74 -77 51 9 52
word +3 couple	-8 -36 50 11 -12 -22 5
word +3 credited	-2 -50 4 -32 -26 142 -41
word +3 credits	-39 -27 124 -20 -11 -5 -7
word +3 crew	-24 46 -152 1 -132 -103 249
word +3 currently	119 59 -41 -65 -3 108 -112
word +3 cut	-5 -146 5 49 -44 171 -17
word +3 daughter	-36 -13 66 50 -27 -11 -14
word +3 day	5 45 -22 -28 -121 35 80
word +3 days	7 -124 -13 -15 -88 -16 242
word +3 dead	-71 195 -294 -35 182 -35 -43
word +3 deal	-48 -46 -55 -25 185 -18 12
word +3 debut	-19 -3 54 -79 -16 160 -41
word +3 designer	235 -74 -186 -38 -29 -28 60
word +3 did	85 32 20 -49 -43 -38 -32
word +3 died	-59 -19 -21 -71 167 37 -35
word +3 dies	-293 61 -19 -29 -6 -38 -10
word +3 direct	-22 87 -153 -88 248 -95 -19
word +3 directed	-25 61 48 -14 -13 11 -28
word +3 directing	0 -19 -1 -57 -58 82 -49
word +3 director	-36 -15 100 -72 7 3 -14
word +3 directs	150 161 -46 -31 -49 -55 -25
word +3 distribute	-138 -100 -37 -7 -54 -176 -26
word +3 distributor	0 -42 -167 -20 223 -31 -74
word +3 do	-29 113 71 -32 -38 -17 -54
word +3 documentary	-13 -10 92 -30 -13 -33 11
word +3 does	62 32 3 2 -54 -37 -12
word +3 doesn't	113 -171 -37 -84 -46 129 -31
word +3 done	-46 -23 87 -21 -23 -8 -5
word +3 double	34 101 186 -78 -17 -129 -18
word +3 down	-7 89 30 -16 -3 -24 -24
word +3 drama	-71 2 -102 -2 67 220 -101
word +3 dropped	-25 39 16 -19 -33 -22 -5
word +3 drug	153 -12 142 -14 -5 -5 -5
word +3 due	16 -15 8 -21 -5 -102 101
word +3 earlier	-35 -48 105 21 -8 24 -30
word +3 early	-87 -5 -9 -46 99 -61 106
word +3 earned	43 -3 1 -17 -9 -112 -6
word +3 editor	-3 -12 114 -54 -38 -1 0
word +3 eight	-13 222 -157 -82 -13 179 -137
word +3 else	-77 187 -112 -79 175 -137 -74
word +3 end	-16 -37 -8 -9 -2 -23 86
word +3 ended	-57 117 -46 -78 -110 36 -110
word +3 epic	-4 -9 31 -3 -11 -2 -6
word +3 episodes	-85 259 -324 -2 -79 -132 -105
word +3 even	23 2 74 -53 -2 -22 -13
word +3 ever	46 -71 -65 124 -15 -11 -50
word +3 every	-46 -10 209 -103 146 -80 -26
word +3 executive	-10 -42 138 -35 -22 -9 -4
word +3 expected	0 106 16 -80 82 -86 -38
word +3 falls	-68 -128 -6 -25 308 -65 -84
word +3 family	-42 38 52 -21 -3 -9 -22
word +3 fans	-29 90 -32 -13 116 -72 -78
word +3 father	-41 -11 63 -33 21 -13 11
word +3 favourite	-73 59 -194 -20 -97 -65 337
word +3 feature	-44 102 -28 -3 -16 -24 -7
word +3 features	-47 123 -64 -23 -5 -16 -8
word +3 fell	-22 -210 -32 -11 -28 265 -7
word +3 festival	-28 -71 176 -29 -27 -22 -8
word +3 fiction	-110 -8 145 -3 510 -2 -3
word +3 fifth	-61 257 1 -81 -66 -39 -15
word +3 film	24 -97 22 -6 56 -36 44
word +3 film-maker	-12 282 -166 -54 -38 -11 -12
word +3 filmed	22 -30 47 -14 -42 125 -152
word +3 filming	53 -24 27 -52 -4 -1 -6
word +3 films	34 -158 7 7 20 -79 -27
word +3 final	-11 -66 77 -44 -2 -2 -19
word +3 find	-15 91 -40 76 -29 -55 76
word +3 finds	137 -3 -11 -5 0 -2 -1
word +3 finished	-20 -45 -9 -36 -18 112 -5
word +3 first	23 77 -11 10 -58 -23 -60
word +3 five	-16 -151 -8 -22 68 122 -10
word +3 follow	-22 236 -147 -56 -27 -30 -27
word +3 follow-up	-33 232 -74 -45 -64 -22 -24
word +3 followed	-10 55 -94 84 -29 -39 -52
word +3 following	-2 108 -60 -36 -80 -70 -113
word +3 follows	0 -16 86 -67 -3 -2 0
word +3 for	-31 15 -24 10 -18 -41 36
word +3 former	-67 43 51 21 -66 -68 80
word +3 found	-18 187 6 -27 -57 -111 -32
word +3 four	-42 -36 110 -116 -39 -22 109
word +3 fourth	-50 27 42 0 -61 -79 129
word +3 friend	-12 -23 61 -7 -1 -2 -13
word +3 from	-23 -18 40 16 -2 -38 8
word +3 game	-18 -100 20 -14 41 82 -8
word +3 gave	-67 40 -14 -21 -22 -19 150
word +3 get	9 -64 37 29 -2 -6 -34
word +3 gets	9 9 139 -40 -8 -41 -83
word +3 ghost	-46 -74 97 -18 -38 115 -22
word +3 girl	-84 76 -212 -7 -28 362 -205
word +3 given	-115 77 97 -119 -19 5 -13
word +3 gives	-7 56 -34 71 -4 -72 -2
word +3 go	-2 40 102 -58 -15 -2 -23
word +3 goes	-25 -217 -11 -7 83 -27 -6
word +3 going	126 -15 102 -243 -21 2 -5
word +3 gone	2 30 -5 -4 -9 -7 -1
word +3 good	0 28 43 -16 -7 -45 -17
word +3 got	-30 2 -4 115 -16 16 -13
word +3 grew	-111 -55 111 -31 -39 -12 120
word +3 had	-43 -35 5 1 -18 42 39
word +3 half	-72 -8 82 -10 -32 -23 -28
word +3 has	-26 -34 -37 0 16 -13 29
word +3 hasn't	-32 -199 48 -22 -7 215 -12
word +3 have	56 34 -31 7 5 -34 94
word +3 he	11 -6 4 25 -15 8 -19
word +3 head	-117 -10 117 -45 -13 -10 13
word +3 heads	-134 25 -4 -1 -3 -18 -1
word +3 heard	118 -14 -11 -4 -31 -11 -33
word +3 her	8 -47 24 24 -5 -14 0
word +3 here	-75 62 41 -64 158 -53 -80
word +3 hero	-150 -65 -55 287 -77 -57 -46
word +3 him	30 -9 -9 -49 -65 61 32
word +3 himself	11 -24 59 -22 -17 1 -7
word +3 hired	-29 -296 52 -73 -54 80 235
word +3 his	24 -2 22 39 -28 -13 -6
word +3 hit	-11 42 90 -15 -51 -16 0
word +3 hits	-117 -157 -26 -19 -59 293 -39
word +3 home	-141 208 13 -35 -50 -19 -39
word +3 honoured	0 8 0 -3 0 -10 0
word +3 horror	-77 23 44 16 -41 -18 -71
word +3 hospital	2 -15 -130 177 -5 -34 -2
word +3 house	211 -14 12 1 0 -32 -29
word +3 how	-22 66 -251 118 8 -62 108
word +3 husband	41 -114 -62 34 -57 163 -139
word +3 idea	1 -190 78 -32 -34 183 -7
word +3 if	-54 -61 -98 54 49 -19 115
word +3 in	36 13 -3 -18 -53 2 -26
word +3 include	-3 -36 55 -11 -6 -3 -5
word +3 included	98 -8 -87 1 2 -13 1
word +3 includes	78 -27 -21 -5 -16 -33 -10
word +3 including	-53 68 49 -26 -14 -22 -7
word +3 instead	20 -20 0 0 3 0 -2
word +3 into	-57 -47 -5 -18 -15 -60 136
word +3 is	10 -13 -24 -4 -15 7 -11
word +3 isn't	-68 -24 -6 116 -34 -13 -14
word +3 it	25 -16 3 -43 36 12 8
word +3 its	-33 -14 -42 -20 33 -17 45
word +3 job	-79 92 -20 -28 244 -55 -116
word +3 joined	-149 -51 29 -48 -48 -93 193
word +3 joins	-52 68 62 -133 -24 -50 -13
word +3 judge	11 108 -52 45 -7 -35 -10
word +3 just	23 15 63 -95 5 -26 9
word +3 kitchen	-38 -6 308 -207 -3 -6 -8
word +3 know	-71 166 -3 -29 -24 -36 -16
word +3 known	-17 -12 82 -26 -17 -19 -15
word +3 knows	-46 128 -12 0 -15 -13 -62
word +3 label	-1 0 -9 -5 16 -2 0
word +3 lands	75 -3 -1 0 -2 -1 -1
word +3 last	-72 62 -27 165 -50 -79 -41
word +3 late	-23 14 42 53 -21 -30 -60
word +3 later	-33 83 51 -42 -40 -3 -32
word +3 latest	26 -23 10 -19 92 -81 -6
word +3 latter	-10 187 -93 0 -32 -61 8
word +3 lawyer	-21 -74 12 157 -27 -19 -118
word +3 lead	-14 55 74 -29 -24 -38 -11
word +3 leading	13 -33 96 -27 -16 -8 -8
word +3 leads	-37 -64 152 -32 -71 -61 -35
word +3 leave	2 -27 146 -43 -13 -47 -2
word +3 leaves	-20 -5 -126 168 -5 -5 -2
word +3 leaving	-43 -8 33 -72 -25 -10 2
word +3 led	14 76 -24 -15 -75 -20 35
word +3 left	-25 -2 77 -95 117 -94 8
word +3 less	-7 -36 91 -4 -21 -25 -11
word +3 let	-25 136 -9 -59 -71 -53 -201
word +3 life	-12 -7 45 4 -4 -26 -6
word +3 like	-102 -14 0 -19 -65 65 162
word +3 liked	-91 -223 108 -28 -36 199 -19
word +3 line	10 -22 106 -87 10 -9 -13
word +3 little	9 16 66 -8 -11 -46 1
word +3 lives	-83 122 115 -44 -30 -43 -65
word +3 long	-6 -59 -4 -34 -58 -25 255
word +3 look	19 -5 56 -43 -11 -11 -6
word +3 lost	66 82 13 -56 166 -48 -24
word +3 love	105 -55 -24 -9 -21 -48 50
word +3 made	-39 4 61 -13 -22 -52 19
word +3 make	-14 -55 95 -32 -25 -14 70
word +3 maker	62 -29 44 -61 32 -25 -10
word +3 makers	22 -136 149 -113 37 30 -1
word +3 makes	-47 -78 -22 -25 1 50 -66
word +3 making	-8 -32 -2 -3 -1 -3 -1
word +3 man	-42 -49 74 -6 -44 92 15
word +3 many	-30 -23 77 -20 -10 -3 -17
word +3 married	-40 57 85 -64 -6 -90 -20
word +3 may	31 31 29 -22 -4 -64 -5
word +3 me	-102 -39 110 -115 -51 -54 18
word +3 mentioned	-8 -7 56 -40 -3 -2 -2
word +3 met	-31 -103 -11 -15 248 -121 -25
word +3 million	58 -32 -101 -41 -148 281 -66
word +3 minutes	26 113 63 -150 53 -50 -96
word +3 money	51 -19 3 -10 36 -7 -29
word +3 month	-43 54 71 -48 -190 -31 174
word +3 months	152 54 -5 -99 -13 -62 -39
word +3 more	48 8 13 39 -56 -102 67
word +3 most	-14 109 16 -34 -22 -20 -3
word +3 mother	49 1 20 -77 -21 16 -16
word +3 moved	-20 19 -13 -20 -7 -12 45
word +3 moves	-2 -179 19 -38 -3 6 177
word +3 movie	-8 93 41 -28 -13 -28 17
word +3 much	-32 -138 47 -80 -27 192 14
word +3 music	20 -19 287 -67 -44 -52 -22
word +3 musical	-62 132 29 -24 -105 84 -19
word +3 my	130 69 27 -31 -17 -15 -18
word +3 name	13 -129 -29 4 -53 -25 177
word +3 named	-57 -66 35 -38 -24 58 -58
word +3 near	-36 24 -15 -1 -4 -14 -2
word +3 never	-3 -74 80 4 -9 1 -18
word +3 new	-56 -48 -136 145 -48 178 -38
word +3 newcomer	-42 -16 37 -25 -2 -4 -8
word +3 newspaper	-12 -20 95 -15 -14 -29 -1
word +3 next	-58 17 39 -84 -22 68 3
word +3 night	13 -16 -17 -10 97 -16 -47
word +3 nine	-69 -101 -72 34 169 -38 -30
word +3 no	-9 -34 -44 -7 -18 88 -6
word +3 nominated	27 -36 2 147 -20 -40 -27
word +3 nomination	-1 34 20 -7 -2 -30 -3
word +3 nominations	-62 128 -23 -11 -20 -10 -5
word +3 not	-14 -29 -1 4 -8 31 8
word +3 nothing	-115 56 -99 97 -123 -60 130
word +3 novel	-19 -38 -10 -7 -16 62 -8
word +3 novelist	-4 -6 18 -6 -2 -1 -2
word +3 novels	-59 -15 133 -41 -117 -4 -3
word +3 now	7 6 -95 8 -4 148 -69
word +3 number	-30 69 -74 -46 175 -90 -16
word +3 of	32 5 49 -37 -31 -47 13
word +3 off	17 -59 4 -44 50 -30 -11
word +3 office	125 41 87 -47 -12 116 -14
word +3 old	-36 -83 68 106 -79 199 -210
word +3 on	17 19 8 3 -14 -22 7
word +3 once	-56 -46 -20 178 -30 -18 -8
word +3 one	-28 -20 -35 39 44 -27 7
word +3 only	-36 -92 -50 210 -16 -29 -9
word +3 open	71 -167 64 -8 239 -164 3
word +3 opened	-6 123 88 -68 -69 -127 64
word +3 opening	-24 -27 37 -6 -22 11 -10
word +3 opens	8 -9 14 -45 -44 -33 -13
word +3 opposite	-22 -65 72 -21 -8 -50 -9
word +3 or	16 -2 77 -74 -31 -35 0
word +3 original	73 -15 26 -61 -25 -4 -17
word +3 other	102 29 -24 28 -65 -52 -16
word +3 others	-4 -319 -27 248 3 82 6
word +3 out	-35 54 -23 -25 -69 47 37
word +3 outside	-19 -11 40 -28 0 0 0
word +3 over	25 -65 89 -103 17 -10 -24
word +3 own	1 87 7 113 -3 -143 -44
word +3 owner	-91 -61 -13 -110 171 -24 37
word +3 paid	77 -11 110 -31 33 -93 -35
word +3 pair	-24 -27 154 -64 -7 -14 -5
word +3 parents	-4 -105 91 -83 -31 160 -4
word +3 part	-54 -33 62 -59 152 -55 1
word +3 partner	29 38 52 -51 -13 -19 -4
word +3 parts	-10 -11 -5 -12 -78 -5 69
word +3 past	170 -16 22 -6 -2 -2 10
word +3 people	72 -39 -62 -1 71 -17 -25
word +3 photographed	22 -7 -160 149 -4 -1 0
word +3 picked	1 25 58 -26 -4 -37 -10
word +3 picture	-31 31 -62 -57 128 -14 88
word +3 place	-77 -125 22 93 90 -212 143
word +3 plans	1 -26 40 -36 16 1 -7
word +3 play	-6 -6 -16 -11 166 -142 -16
word +3 played	-35 -97 -31 102 -21 -19 -15
word +3 playing	-3 -23 50 -48 -19 5 -1
word +3 plays	47 -21 21 -126 -8 -8 -41
word +3 playwright	-3 -7 30 -9 -5 -11 -6
word +3 police	14 -104 1 -11 29 68 0
word +3 policeman	-135 -66 -91 358 -71 -90 -42
word +3 portrayed	-127 -34 -31 -24 213 -13 -62
word +3 premiere	14 -39 53 -13 -5 0 -4
word +3 presented	33 87 -4 -45 -18 -49 -5
word +3 president	0 -23 67 -46 9 2 -5
word +3 previous	1 166 57 -99 -33 -81 -9
word +3 prize	2 -56 89 -9 -24 -14 -13
word +3 prizes	-21 -40 260 -97 -19 -125 -25
word +3 produce	-65 -1 -35 -29 194 -47 -54
word +3 produced	83 -40 55 -18 25 -7 5
word +3 producer	-2 -66 83 -19 10 -4 0
word +3 producers	-18 -8 50 -29 -14 -17 1
word +3 produces	1 1 46 -1 -1 -89 -1
word +3 producing	-10 6 -14 0 0 -6 0
word +3 production	-89 -56 9 -63 73 38 -48
word +3 project	-2 292 -91 -63 -63 -61 -16
word +3 published	-2 -12 16 -7 160 -48 -224
word +3 put	78 -11 -45 -96 84 -19 -38
word +3 ran	-43 -23 -16 -104 -30 215 -76
word +3 rather	-15 -27 -22 -82 -4 -4 153
word +3 read	34 -88 229 -6 -13 -139 -4
word +3 real	11 30 23 -101 -29 -54 120
word +3 received	173 -34 -27 -6 -117 -41 38
word +3 recently	-21 47 -193 -21 -151 159 -131
word +3 record	-17 -41 -9 -40 -101 202 4
word +3 recorded	-2 -124 104 -24 -75 249 -27
word +3 release	166 -46 3 -39 114 -6 -4
word +3 released	-3 115 4 -43 2 -2 -89
word +3 releases	2 82 -1 -1 -1 -69 -3
word +3 remains	127 -1 0 0 0 0 0
word +3 remake	-24 140 -51 6 -7 -66 -2
word +3 remember	87 -24 84 -66 -12 -102 -4
word +3 remembered	-63 104 139 -21 -13 -101 -64
word +3 reporters	124 22 -11 17 -3 -63 -21
word +3 retired	-38 -84 105 15 -20 -64 -11
word +3 return	-11 -15 131 -45 1 -22 -22
word +3 returned	-115 -37 18 -9 -3 -18 -1
word +3 returns	-116 -12 8 -17 -13 -3 -16
word +3 rights	-61 -66 7 -22 178 -7 -33
word +3 role	-98 37 82 84 -27 -35 -44
word +3 romance	-21 -65 -28 12 -60 -6 162
word +3 room	-21 -166 218 -72 -172 445 -125
word +3 run	-9 -62 124 -55 -16 -25 -12
word +3 runs	-4 16 -55 124 -179 -27 -64
word +3 said	127 -30 19 -59 1 -16 -25
word +3 sales	181 27 -90 -88 -72 -37 -20
word +3 same	29 10 34 -31 -22 85 -19
word +3 sang	-27 -13 50 -31 -10 -17 -11
word +3 sat	231 -12 44 -24 -14 -15 -4
word +3 saw	40 218 45 25 4 -10 -52
word +3 say	41 -33 39 -13 -40 8 -2
word +3 says	-21 47 92 -11 17 -72 -114
word +3 scene	-36 -18 94 -35 -8 -5 -4
word +3 school	8 -53 -9 -8 -8 -11 88
word +3 score	-20 -23 81 -14 -20 -5 -8
word +3 screen	77 -56 -19 -4 -10 -6 30
word +3 screenplay	-2 109 -72 132 -46 -40 -26
word +3 script	17 -51 92 -30 -14 0 -8
word +3 season	58 -26 78 -54 -67 35 -9
word +3 second	-37 106 4 -28 58 36 -64
word +3 see	59 -53 -140 136 -66 -20 75
word +3 seen	-5 -19 45 46 -44 -40 12
word +3 sent	36 -13 109 -17 -10 -6 21
word +3 sequel	-10 63 -5 -6 -30 -13 6
word +3 serial	-18 143 -106 -115 -114 103 -16
word +3 series	-26 -96 -19 -22 -22 106 -8
word +3 set	6 38 49 -19 -31 -42 -6
word +3 sets	-26 21 196 -84 -38 -87 -13
word +3 seven	-14 97 100 -36 -5 -125 -10
word +3 shared	-14 -12 3 -12 -6 -1 -6
word +3 she	27 -36 22 6 0 37 -24
word +3 shoot	-33 14 -30 -15 -30 -16 132
word +3 shooting	-4 194 3 -44 -87 -86 -8
word +3 shop	-2 -19 127 -57 -2 -3 -2
word +3 short	107 -47 51 -99 -53 -35 -41
word +3 shot	-6 79 -10 3 -31 -58 -41
word +3 should	92 -20 -34 37 59 -11 33
word +3 show	104 -155 -8 -62 -10 -97 220
word +3 shown	-84 217 -28 -46 -18 -17 -77
word +3 since	-23 -122 107 -67 7 -103 -4
word +3 singer	-92 104 -1 -8 -14 -11 65
word +3 sister	-22 -47 -120 135 -6 -8 -8
word +3 six	56 45 170 -197 36 -73 -9
word +3 sixth	-3 310 -47 -259 -24 -19 -18
word +3 small	2 -27 58 -27 -2 -4 -24
word +3 so	82 2 32 -65 -33 48 -12
word +3 soap	-5 -63 -114 22 -18 212 -12
word +3 sold	-94 -58 -255 66 58 56 135
word +3 some	-20 29 -68 50 3 -59 37
word +3 somebody	65 -46 24 -218 -24 -18 -17
word +3 something	23 3 -154 151 -33 -22 132
word +3 son	-9 -15 -128 -104 -45 103 167
word +3 song	-11 -73 198 -13 -81 -140 -5
word +3 songs	-131 27 183 -7 76 -94 -1
word +3 spent	-2 -216 30 -11 -3 178 1
word +3 spokesman	-1 -15 76 -20 -32 -3 -2
word +3 spring	-60 -368 -1 0 -3 367 66
word +3 stage	-1 23 103 -48 -75 -44 40
word +3 star	-62 33 -37 53 -54 -9 1
word +3 starred	-131 73 57 -26 -51 119 -28
word +3 starring	-44 18 -53 -38 -20 -39 -13
word +3 stars	-1 57 -60 -31 -27 -55 8
word +3 start	-93 -164 -85 -11 52 -31 116
word +3 starts	90 -34 -192 -11 -81 -9 -13
word +3 still	134 -78 72 -39 -21 -33 -84
word +3 stood	-84 -29 -16 -10 -69 -19 242
word +3 story	-22 200 -111 -26 -36 -123 146
word +3 student	1 -8 8 -4 2 0 0
word +3 studio	-11 42 79 -90 101 -154 97
word +3 studios	17 0 -9 -2 -8 -1 8
word +3 such	-5 -3 -13 -56 98 -22 -1
word +3 summer	100 193 -242 -111 -152 -17 112
word +3 supporting	-1 -27 43 -15 -4 -6 -1
word +3 take	62 -254 70 -38 -22 172 -6
word +3 taken	-50 51 -7 37 -36 -23 -10
word +3 takes	-62 -27 4 -12 51 -3 -40
word +3 taking	58 -14 -459 -34 482 -3 -10
word +3 tale	-37 80 -26 -50 -24 105 -11
word +3 talks	-13 -38 62 -53 -8 -16 -8
word +3 teacher	14 -9 62 -19 -30 -9 -7
word +3 team	-74 80 -172 223 -10 -124 -112
word +3 television	-89 -60 -33 78 87 -6 -7
word +3 ten	-17 -48 -17 263 -84 -108 -53
word +3 than	12 7 -17 -58 -3 67 1
word +3 that	23 -4 -17 43 -26 -37 3
word +3 the	-4 -15 -13 -27 7 8 9
word +3 their	138 -46 7 -16 84 44 -20
word +3 them	-62 32 35 -46 102 -98 -4
word +3 themselves	-1 -10 27 -12 -6 -6 -7
word +3 then	-79 -45 48 90 58 -42 -45
word +3 there	81 17 -48 -31 -71 -7 87
word +3 they	82 33 44 -18 16 -11 51
word +3 thing	8 -342 -20 -5 -51 363 -21
word +3 third	-133 150 -30 -24 -21 83 -15
word +3 this	-5 58 -69 21 59 -40 -39
word +3 those	-19 69 93 -30 -19 -59 -44
word +3 though	-2 -23 1 -32 1 9 -15
word +3 thought	-8 -9 -45 -15 7 -3 -5
word +3 three	-5 108 2 -41 -5 49 -79
word +3 thriller	-155 44 81 4 -35 -22 -30
word +3 through	30 43 -31 148 -25 -52 -83
word +3 time	17 -76 -68 26 -42 210 -23
word +3 times	-23 93 223 -32 -14 -97 -14
word +3 title	-17 2 14 -12 -50 69 -6
word +3 to	4 0 8 2 -1 -4 6
word +3 together	108 -12 44 -22 -17 -37 -9
word +3 told	24 -65 -43 15 -31 86 -6
word +3 too	95 58 72 -43 -13 -57 -105
word +3 took	-24 -87 163 -12 -43 57 -11
word +3 top	6 42 11 -45 -100 -32 -24
word +3 trailer	150 -135 -1 -2 -3 -4 -6
word +3 turn	-110 -87 -33 -35 -65 -28 353
word +3 turned	21 -23 -13 -19 -25 -3 58
word +3 turns	42 -161 -22 -12 -75 116 -34
word +3 twice	-68 17 181 -25 -39 -14 -27
word +3 two	5 -24 9 16 59 31 49
word +3 under	-18 79 31 -37 -21 -37 -28
word +3 until	-12 -223 -87 -29 173 143 -18
word +3 up	67 -38 59 -21 28 -58 -42
word +3 us	88 -93 37 24 66 -24 -92
word +3 used	-93 -1 -141 -81 -33 -85 265
word +3 version	18 -186 -85 4 83 124 5
word +3 very	92 263 -34 -13 -81 -44 -235
word +3 village	206 -64 -225 203 -106 -23 -46
word +3 villain	-56 -56 13 -37 -136 -45 258
word +3 voice	-28 119 -32 50 -7 -65 -19
word +3 voices	-10 -63 -168 -189 -26 368 -18
word +3 want	-10 -40 8 -4 -2 -2 70
word +3 wanted	7 14 17 20 -22 -34 36
word +3 wants	240 -3 -26 201 -14 -8 -6
word +3 war	235 -224 -158 62 -73 -121 121
word +3 was	30 -54 -17 -19 18 -5 29
word +3 wasn't	11 -4 -1 -2 -1 0 8
word +3 watched	26 -12 180 -5 -163 -10 -9
word +3 way	-11 137 23 -19 -2 -152 9
word +3 we	-21 77 52 -17 -36 -77 29
word +3 week	-23 -66 -107 -3 12 142 -86
word +3 weekend	70 -122 -36 -1 -34 -63 169
word +3 weeks	-3 -68 -64 -77 -38 58 119
word +3 well	-23 36 22 -78 -6 49 -22
word +3 went	-9 -3 -50 -38 -49 16 42
word +3 were	-3 39 12 -108 -67 -50 145
word +3 western	-4 -15 33 -2 -1 -4 -2
word +3 what	-21 -173 114 -74 75 -16 118
word +3 when	-33 -151 41 -23 -65 154 127
word +3 where	17 30 26 -5 26 -86 -72
word +3 which	-22 88 -28 -34 5 19 -45
word +3 while	1 -9 72 -13 -25 -10 -20
word +3 who	-16 -16 -18 5 -6 -10 29
word +3 whole	46 -96 121 -50 -10 0 -9
word +3 whom	-45 -49 129 -99 42 -17 -19
word +3 whose	9 1 -4 -6 -24 -43 88
word +3 wife	2 -18 46 -18 17 -10 -16
word +3 will	3 -17 -5 -41 97 -8 -34
word +3 winner	22 177 -61 -102 -17 -32 -11
word +3 wins	-41 -76 85 -19 -30 25 -38
word +3 with	-14 52 -15 -17 25 -3 -1
word +3 without	74 119 -44 -125 -67 -55 85
word +3 woman	-45 -12 99 -25 -7 -6 -3
word +3 won	59 -52 9 1 -24 -43 76
word +3 won't	-44 -95 166 -6 -36 -33 -3
word +3 work	-56 58 30 -22 -36 -45 75
word +3 worked	5 -79 116 -45 -30 48 58
word +3 works	-35 -14 -7 63 -13 -6 5
word +3 world	10 94 -115 -37 205 -72 -59
word +3 would	-34 -39 45 -16 8 23 48
word +3 writer	-31 35 57 -44 -39 53 -51
word +3 writes	-83 169 -60 -14 -59 -54 -14
word +3 writing	-12 -172 -44 35 -46 207 -21
word +3 written	5 -50 -22 44 -38 58 -3
word +3 wrote	-83 -5 67 -11 -19 44 -9
word +3 year	-14 131 30 -35 -68 -62 -11
word +3 years	-35 -16 -135 11 55 33 116
word +3 yes	-46 117 89 -59 -38 -38 -39
word +3 yet	2 -23 137 -58 -20 -9 -31
word +3 you	14 25 -37 82 -28 -16 -40
word +3 young	-21 -3 40 9 -12 -6 -15
word +3 your	25 -36 -6 -6 -2 -12 -3
first:film	52 -27 -8 5 24 32 25
first:work	26 -20 4 -6 -38 42 42
first:credit	44 -44 -14 0 32 -5 -5
first:person	16 -5 -30 -23 9 1 -29
first:honorific	-6 17 -52 78 -39 -26 -28
first:connector	-22 56 -61 0 -3 32 3
first:starter	-32 27 -43 -18 5 10 9
first:calendar	1 50 9 -34 23 33 -23
first:nation	5 -16 17 -43 68 39 13
first:honour	113 -5 46 -12 10 -19 -6
first:broadcast	-40 -26 -22 -9 278 -147 43
first:takesPart	10 151 -22 -30 9 7 -14
first:makes	33 -26 -3 -2 6 20 -12
first:comesOut	90 12 1 -20 37 8 -40
first:playsRole	119 1 -24 -11 -32 -53 -4
first:tells	117 -46 -17 -10 -11 -9 -23
first:speaks	-5 -75 140 -3 -16 -80 -10
first:lives	-59 52 -84 115 -42 63 -36
first:prize	160 -36 82 -7 -39 -44 -7
first:calls	-26 -129 -57 -2 -1 -35 -1
first:lists	-38 85 9 -3 -16 -75 -6
first:series	-27 -67 -5 -1 49 -4 -2
first:firm	109 -103 -91 -1 139 -80 -24
first:modifier	7 -27 -34 -4 26 -2 61
first:common	-11 -6 -35 -34 -20 11 -32
first:first	-26 -13 166 84 -50 -50 -36
first:surname	-19 -18 11 2 -9 10 18
first:place	10 -48 10 -23 22 -12 9
first:companyEnd	33 1 -40 -29 47 -37 28
first:number	-5 58 -7 -22 10 -42 14
first:capital	-53 14 5 -8 -23 5 -35
last:film	24 -58 -38 -24 107 -18 -21
last:work	49 -14 -31 -29 -4 37 -13
last:credit	111 -207 23 -3 -31 61 -28
last:person	80 -14 36 -43 -42 -24 -17
last:honorific	-28 47 -38 23 -24 39 -20
last:connector	46 -76 -13 0 -29 30 -12
last:starter	3 0 0 -25 25 -23 -32
last:calendar	5 29 14 22 -12 -21 -15
last:nation	-8 -29 6 -7 12 2 -13
last:honour	72 30 -4 -25 -41 33 -26
last:broadcast	37 62 -23 0 -44 -104 56
last:takesPart	4 -77 -18 -32 87 58 -28
last:makes	-38 -50 -24 -10 95 -25 -10
last:comesOut	30 -67 -7 -21 207 -70 -18
last:playsRole	-34 42 -17 -30 97 -57 -33
last:tells	-22 52 17 -31 -40 -84 -17
last:speaks	16 36 20 -13 -41 -121 -65
last:lives	20 45 -4 63 -34 -14 -57
last:prize	123 -21 -1 -2 -68 -40 -24
last:calls	-7 -23 -12 -2 106 -12 -3
last:lists	-45 -77 -8 -7 -60 -86 74
last:series	16 -70 -28 -12 112 -60 -4
last:firm	-67 72 -41 -17 85 -25 39
last:modifier	19 -30 -9 -17 28 -12 -13
last:common	-2 41 -64 -39 0 -6 -17
last:first	-36 0 30 20 -32 28 -11
last:surname	-16 1 79 28 -31 19 13
last:place	-33 2 -18 17 28 32 57
last:companyEnd	35 16 -29 -24 55 -19 -27
last:number	21 17 -18 -22 -10 -11 -20
last:capital	-62 20 14 -3 -19 1 -25
inner:film	42 -49 -7 -6 139 25 -8
inner:work	-2 40 -5 30 -5 -42 86
inner:credit	-24 -158 -37 1 199 33 -2
inner:person	80 -1 -1 -10 -28 28 -3
inner:honorific	-6 50 -19 -34 -10 65 -7
inner:connector	-18 9 -9 2 -22 23 -4
inner:starter	-8 39 -65 -30 0 9 -2
inner:calendar	205 23 -3 21 -10 54 -1
inner:nation	32 75 16 -20 26 -41 -6
inner:honour	-29 -33 -8 -3 90 -54 -33
inner:broadcast	56 72 -9 -1 145 -81 -23
inner:takesPart	-23 71 -7 -5 18 -57 -2
inner:makes	-63 27 -2 -6 194 -12 -10
inner:comesOut	-33 75 -15 -5 -14 31 -5
inner:playsRole	-9 90 -11 -2 -16 -71 -6
inner:tells	-35 32 -14 84 -60 47 -3
inner:speaks	-4 -10 -48 117 -65 -58 -24
inner:lives	131 132 -4 -6 -9 14 -14
inner:prize	-5 39 -14 -3 -20 73 -6
inner:calls	-33 -146 -75 -12 -48 221 -25
inner:lists	-64 41 -8 -5 -9 94 -1
inner:series	80 86 -3 0 85 -42 0
inner:firm	-11 -11 -93 -10 38 -60 -3
inner:modifier	14 55 -5 -6 -8 22 -9
inner:common	-4 39 -35 3 1 22 1
inner:first	-10 8 32 1 4 -35 -1
inner:surname	-3 28 1 -7 -9 34 -19
inner:place	-14 36 16 -4 9 16 -10
inner:companyEnd	-2 5 -7 -5 167 -69 -22
inner:number	-12 98 -18 54 11 -5 -2
inner:capital	4 35 17 -2 13 24 -7
inner the	-8 71 3 22 -26 64 -16
inner a	-2 139 -8 -1 -12 114 25
inner an	46 59 -2 10 -19 -41 -3
inner of	11 52 -26 24 41 22 21
inner in	-20 31 -28 -20 -31 26 -17
inner on	-21 0 -42 -11 25 -11 -8
inner at	-8 66 -8 -22 -25 -3 -15
inner by	-10 6 -6 -4 -13 -32 -2
inner to	0 25 -13 -5 11 0 4
inner for	-11 -5 -18 -26 -6 -16 -6
inner with	27 6 -21 -8 -13 36 -7
inner from	-23 68 -18 -5 18 -63 -8
inner as	-5 -60 -4 -7 -4 18 0
inner and	-11 -39 -3 -27 -12 -16 -10
inner or	-9 8 -10 -46 165 -86 -7
inner but	0 114 0 -2 -4 -79 -56
inner &	106 110 -31 -30 177 27 -13
inner his	-38 -170 -30 -1 -9 -25 -4
inner her	-8 -67 -1 -1 -5 -42 0
inner that	-24 -34 -3 -2 -6 -83 -1
inner is	-21 -98 -19 -3 -7 6 -3
inner are	-1 -59 -5 -1 -2 -14 0
inner who	-10 -182 -69 -46 -9 -37 -5
inner after	-41 -125 -1 -5 0 -7 -4
inner before	-12 -144 -33 -7 -51 -52 -15
inner than	7 -59 2 2 -4 6 -14
inner into	-48 83 -64 -13 -89 22 -17
inner over	-3 -34 0 -1 -2 -17 1
inner under	0 -12 -4 0 -6 0 -1
inner not	-34 -212 -1 -3 -3 -94 -41
inner it	-21 -18 -6 0 -6 -7 -2
inner my	-14 -204 0 0 -1 -49 0
inner your	3 263 3 -2 0 -159 0
inner ,	-1 119 0 -7 -1 66 0
inner .	-145 288 -1 -1 -1 -93 -9
inner :	-21 64 0 0 -19 65 -5
inner (	0 31 0 0 0 0 0
inner -	-13 110 11 2 -8 -10 -5
inner –	-14 86 113 -3 -6 -3 -5
inner —	-3 -9 0 0 -3 -1 0
inner '	-25 160 -9 -63 -11 -48 -4
inner !	-9 -47 -2 0 -4 -55 0
inner ?	-81 -238 -125 -15 -38 -69 -10
inner /	-45 148 -93 -35 -53 190 -13
inner s	0 60 -2 0 -1 -27 0
inner vs	-10 293 -35 -3 -10 -28 -30
only:film	-61 0 -13 -11 -9 18 -9
only:work	98 36 -21 -18 -133 -34 3
only:credit	43 -7 -4 -3 -4 -2 -8
only:person	34 24 -43 10 34 -1 -15
only:honorific	126 -18 -28 -22 -19 4 -13
only:connector	67 -29 -35 -19 -19 -12 -10
only:starter	58 -38 -44 -35 -43 -31 -7
only:calendar	74 -48 -23 0 -31 -11 -54
only:nation	36 -13 -27 -9 -32 -7 23
only:honour	-28 -9 -18 26 -1 -2 -3
only:broadcast	-47 12 -26 -19 118 -68 -1
only:takesPart	-42 -16 -10 -4 63 1 -25
only:makes	79 -38 -10 -10 -20 -8 -13
only:comesOut	82 -63 -20 -10 -24 -7 -7
only:playsRole	48 -11 -20 -7 -7 -11 -1
only:tells	35 51 15 -6 -4 -10 -2
only:speaks	209 -11 -3 -1 -3 0 -2
only:lives	77 -59 -41 -41 -27 58 -25
only:prize	99 -18 -53 -28 -23 -2 -2
only:calls	99 -7 -2 0 0 0 -7
only:lists	49 -5 -1 -3 -1 -1 -1
only:series	67 -38 -2 -10 -3 -4 -3
only:firm	62 37 -9 -11 -20 -6 -11
only:modifier	-12 -18 -15 5 -21 8 -4
only:common	-85 15 -23 -18 -33 -23 -53
only:first	-94 17 3 79 -46 -29 -25
only:surname	-9 -75 79 -32 -34 -18 -32
only:place	-88 52 -2 -22 38 16 1
only:companyEnd	-54 19 -11 -11 8 -15 -11
only:number	97 -28 -3 -10 -14 -4 -12
only:capital	-53 -58 -30 -17 -64 -80 -57
one common & start	239 -9 -8 14 5 -24 -25
one common & free	21 7 -38 -10 -19 4 -45
one common & mark	155 -1 -20 -19 -26 -11 -10
one common & title case	132 -35 -22 -29 1 -13 5
one common & set off	145 -58 -55 -46 -26 -8 -21
one common & touching	76 -35 -30 -32 -15 -27 -39
one name & start	-73 24 79 34 -39 -30 -24
one name & free	-44 -6 33 29 -17 -26 26
one name & mark	-24 -9 83 58 -37 -41 -31
one name & title case	-37 7 -5 5 -16 4 -10
one name & set off	-63 -113 58 -60 -22 -31 -30
one name & touching	-35 1 -31 -5 -5 1 -20
one unknown & start	7 -25 19 -13 -2 -4 44
one unknown & free	-9 -28 16 16 -17 -3 39
one unknown & mark	-22 -5 112 -47 -2 16 -78
one unknown & title case	34 1 34 3 41 -12 -3
one unknown & set off	-33 75 -29 -46 -22 113 -47
one unknown & touching	-44 11 -38 -13 1 -2 -10
person & start	-24 4 61 -16 -5 -16 -13
person & free	2 -20 51 52 -27 -20 10
person & mark	-12 -29 54 -19 -30 47 -22
person & title case	25 -8 53 20 10 -16 -21
person & set off	-10 72 -134 -53 7 92 -33
person & touching	7 -1 26 13 -12 -7 17
some common & start	-22 -17 -23 -6 33 -39 8
some common & free	25 14 -3 4 15 -3 24
some common & mark	-24 -36 32 17 -42 9 -5
some common & title case	56 -3 -34 -31 -34 60 -40
some common & set off	2 6 -3 -2 -31 55 -17
some common & touching	-12 4 -5 8 -4 -10 -22
all common & start	-21 16 -12 -14 56 19 -15
all common & free	-31 35 -33 1 21 27 8
all common & mark	-8 26 -11 -5 -28 -63 -5
all common & title case	227 -10 -24 -23 -9 -21 -33
all common & set off	-13 30 -4 2 -5 55 -3
all common & touching	26 -18 -14 -34 -14 -28 -21
little words & start	-16 27 -29 -8 -21 29 -4
little words & free	-3 -14 -24 -11 5 -10 -37
little words & mark	-6 4 2 -10 -6 -44 -1
little words & title case	170 -16 -37 -14 16 -10 25
little words & set off	-3 104 -4 -3 -1 61 -1
little words & touching	-30 15 -7 -8 -36 -4 12
other & start	-35 13 -59 -13 27 45 -19
other & free	46 22 -40 -23 3 11 -23
other & mark	-5 47 -42 -1 -5 3 -6
other & title case	51 2 -8 -13 -37 48 52
other & set off	51 4 -7 -12 0 46 -7
other & touching	-8 -16 -9 -11 3 21 5
one common & before:film	-3 -19 -5 -1 -9 3 0
one common & before:work	-11 -40 -14 -5 -7 -28 -1
one common & before:credit	-30 -2 -52 -8 2 0 0
one common & before:person	6 -12 -52 0 -1 -2 -1
one common & before:honorific	11 -17 66 -14 -1 -8 -3
one common & before:connector	5 -20 -30 4 -17 9 -30
one common & before:starter	-1 -17 -25 -10 -15 -1 -33
one common & before:calendar	-72 -39 -15 -19 -35 -7 -9
one common & before:nation	-40 -37 -11 -12 -11 -3 -5
one common & before:honour	-3 -9 -2 -5 -3 0 -1
one common & before:broadcast	-13 -5 -8 -8 -46 -106 -1
one common & before:takesPart	31 24 -5 -5 -4 -56 -1
one common & before:makes	-41 -15 -13 -5 -6 2 39
one common & before:comesOut	4 -50 -8 -5 12 -7 -11
one common & before:playsRole	-45 -62 -30 -48 -29 -17 -9
one common & before:tells	-45 15 -2 -11 -43 -8 -2
one common & before:speaks	93 -49 71 -8 -23 25 -1
one common & before:lives	2 -28 74 -26 -6 -13 -4
one common & before:prize	-5 -13 -2 -3 50 -2 -1
one common & before:calls	-20 -35 -4 71 -9 -56 -2
one common & before:lists	2 -54 40 -9 -7 -23 -4
one common & before:series	-51 0 0 0 0 -6 0
one common & before:firm	32 56 -34 -14 -16 -14 -3
one common & before:modifier	-3 -46 -2 -2 -2 -1 -1
one common & before:common	-9 -23 -20 -13 4 2 -12
one common & before:first	19 -10 -4 -11 -6 6 -3
one common & before:surname	-13 -24 -6 -13 -7 -27 -7
one common & before:place	65 12 -13 -8 -12 -3 -9
one common & before:companyEnd	10 -2 -1 -1 0 -2 0
one common & before:number	-42 -29 -31 -25 -46 -15 -42
one common & before:capital	-55 -15 -13 -30 -34 5 -14
one name & before:film	-20 -19 -10 -41 -7 40 -32
one name & before:work	-26 124 -55 -3 -4 0 22
one name & before:credit	-1 -1 -33 35 0 0 0
one name & before:honorific	66 -10 46 -26 -1 -1 -1
one name & before:connector	-4 -1 -4 -18 11 -6 5
one name & before:starter	-2 -34 18 -4 8 -14 4
one name & before:calendar	135 25 -28 -69 -17 -22 -47
one name & before:nation	-80 -12 -45 -29 -4 -1 55
one name & before:honour	-30 -6 -56 -14 -1 -1 -3
one name & before:broadcast	-10 -9 -6 -39 -2 77 -70
one name & before:takesPart	0 -4 -7 10 -6 -1 -1
one name & before:makes	-2 2 25 11 -13 -20 -31
one name & before:comesOut	-9 4 -16 6 17 -6 -13
one name & before:playsRole	-5 55 14 -40 -4 -19 1
one name & before:tells	4 -8 -40 59 -10 -11 124
one name & before:speaks	16 -19 12 12 -13 -29 23
one name & before:lives	-9 -18 10 3 -7 -5 -8
one name & before:prize	53 -11 -28 -30 -14 -19 6
one name & before:calls	-12 -41 128 -37 -18 -8 13
one name & before:lists	-3 41 0 -7 0 -16 -24
one name & before:series	0 -5 42 -20 0 -22 -10
one name & before:firm	-6 41 -9 -22 -5 0 -2
one name & before:modifier	-14 72 -19 -3 -2 -2 -66
one name & before:common	-29 -10 40 9 -27 -7 2
one name & before:first	-7 -3 -29 -7 -1 -2 -18
one name & before:surname	-13 11 -21 -1 -5 -4 16
one name & before:place	-62 -23 -27 -6 -7 -13 0
one name & before:companyEnd	-39 -1 337 -33 -1 -2 -22
one name & before:number	-8 0 2 0 0 0 1
one name & before:capital	-20 -11 -37 -1 -19 -14 -6
one unknown & before:film	-20 -8 -7 -24 -23 80 -61
one unknown & before:work	-19 20 19 -7 -28 31 -27
one unknown & before:credit	-3 29 50 -100 -9 -19 -15
one unknown & before:person	-52 -12 78 -38 -11 -5 -5
one unknown & before:honorific	7 -5 131 11 -1 -7 -1
one unknown & before:connector	-38 9 8 -4 14 -3 35
one unknown & before:starter	-8 -1 21 3 11 27 35
one unknown & before:calendar	-13 -31 2 -47 -24 -15 -20
one unknown & before:nation	115 -26 -57 -47 -38 -20 -20
one unknown & before:honour	42 -4 -13 -17 -4 -2 8
one unknown & before:broadcast	-17 -5 -27 16 -41 47 -9
one unknown & before:takesPart	-17 -13 22 -5 -6 -18 -5
one unknown & before:makes	-42 14 36 -41 -32 48 -45
one unknown & before:comesOut	-46 65 0 -42 -19 -10 170
one unknown & before:playsRole	-12 -22 8 47 12 -48 25
one unknown & before:tells	124 21 -33 6 -98 21 -49
one unknown & before:speaks	-1 0 73 -57 -8 -55 -26
one unknown & before:lives	-43 -27 12 63 -18 -24 -35
one unknown & before:prize	-33 72 37 -13 -16 -22 -21
one unknown & before:calls	-62 9 -32 -46 26 97 -55
one unknown & before:lists	-26 7 2 -15 -3 86 16
one unknown & before:series	-27 12 -3 -35 -14 86 -9
one unknown & before:firm	-23 -25 -3 -30 50 -3 -2
one unknown & before:modifier	-41 38 11 35 -9 -5 -4
one unknown & before:common	-2 8 19 1 -9 0 8
one unknown & before:first	-7 15 -19 -5 8 -4 -10
one unknown & before:surname	-17 27 -16 -13 -8 3 -7
one unknown & before:place	19 -47 23 -29 -17 -17 -14
one unknown & before:companyEnd	-8 -27 0 -13 -153 -10 -3
one unknown & before:number	-146 -73 -141 -134 -124 -139 -145
one unknown & before:capital	-27 19 0 1 10 -11 -22
person & before:film	-21 76 -37 -32 -14 -35 -6
person & before:work	-8 82 -66 9 16 17 -24
person & before:credit	-1 -10 45 6 -1 -1 -1
person & before:person	0 -3 19 -2 -1 -2 -1
person & before:honorific	-14 -21 -255 32 -6 -1 -2
person & before:connector	5 -14 26 4 -6 4 15
person & before:starter	3 7 26 1 3 -10 16
person & before:calendar	-3 -16 -40 -11 -2 -1 -2
person & before:nation	117 26 -37 -140 -35 -14 -28
person & before:honour	-82 -153 -65 -109 -39 -56 -65
person & before:broadcast	-4 -12 198 -44 -4 88 -2
person & before:takesPart	0 -13 41 -18 0 -2 0
person & before:makes	-4 66 -104 -44 -27 105 -12
person & before:comesOut	-4 171 -130 -49 -2 -4 2
person & before:playsRole	-1 -32 2 112 -4 8 -2
person & before:tells	-32 22 -58 -43 351 -72 -56
person & before:speaks	-6 -41 -59 -34 39 26 -14
person & before:lives	-2 6 47 -5 -3 -4 -2
person & before:prize	-21 -43 -113 -38 -11 -53 -9
person & before:calls	-7 145 -21 -6 43 -44 -15
person & before:lists	-1 52 3 18 -7 1 -6
person & before:series	-19 52 70 -135 -9 -158 -3
person & before:firm	-1 -17 49 55 47 -2 -1
person & before:modifier	-7 -37 -59 30 127 -4 -5
person & before:common	-7 -20 -3 6 18 0 -20
person & before:first	-3 -4 -52 -4 -1 21 0
person & before:surname	0 12 -14 31 -4 4 -11
person & before:place	-35 -11 126 -18 0 -5 -8
person & before:companyEnd	-36 -233 -81 -6 -5 -1 -2
person & before:number	1 0 -23 1 0 1 1
person & before:capital	-6 13 19 12 -10 -5 -5
some common & before:film	-3 0 -4 -14 7 22 -17
some common & before:work	-12 -67 -19 -42 50 -10 16
some common & before:credit	-77 -100 80 37 -64 -30 -35
some common & before:person	205 -117 84 -49 59 -71 -19
some common & before:honorific	-91 -55 -121 177 -45 73 -4
some common & before:connector	0 16 -4 -13 0 11 12
some common & before:starter	14 20 -6 -3 6 6 12
some common & before:calendar	-75 -34 -3 -4 219 -6 -1
some common & before:nation	11 27 -3 -14 -3 -34 -2
some common & before:honour	-193 -102 -142 -45 -46 -119 -35
some common & before:broadcast	-53 -24 -2 -22 -9 119 -5
some common & before:takesPart	-15 -31 79 -8 -14 -16 -4
some common & before:makes	-13 92 -45 -12 -6 -57 -25
some common & before:comesOut	64 -57 54 -25 -34 -29 31
some common & before:playsRole	-72 19 -70 116 -36 118 -16
some common & before:tells	-166 34 -49 -47 39 141 88
some common & before:speaks	108 -70 51 -55 58 44 -13
some common & before:lives	-56 -29 115 20 88 -31 -3
some common & before:prize	27 -47 -10 -5 35 55 -69
some common & before:calls	-43 -18 -126 -37 108 48 -27
some common & before:lists	-8 67 -34 -14 18 65 -10
some common & before:series	-10 -23 -7 -6 -20 107 -6
some common & before:firm	-70 -141 -21 -97 200 -55 -40
some common & before:modifier	-68 -19 -14 92 -51 -14 -2
some common & before:common	15 -10 5 -24 -4 7 15
some common & before:first	-66 -7 -7 -35 27 9 -9
some common & before:surname	100 -11 32 -29 18 8 -13
some common & before:place	34 -15 102 -32 131 -87 11
some common & before:companyEnd	275 -3 -2 -2 2 -144 -1
some common & before:number	-22 -98 -23 -6 -39 -3 -65
some common & before:capital	25 5 -2 -24 -21 -3 -30
all common & before:film	-4 -73 0 -3 -11 61 0
all common & before:work	71 -14 -5 -10 -41 36 -2
all common & before:credit	-2 -62 -45 -22 139 -18 0
all common & before:person	-6 317 22 -3 -3 -54 0
all common & before:honorific	-23 -3 -1 -1 -1 -1 0
all common & before:connector	10 -2 -18 5 10 -5 -9
all common & before:starter	-19 10 -28 -6 2 -14 -8
all common & before:calendar	-4 -39 -13 -7 -13 -46 -12
all common & before:nation	-56 -124 -2 -5 -29 -1 -14
all common & before:honour	-91 -13 0 0 0 0 0
all common & before:broadcast	-19 -43 1 -2 0 44 -2
all common & before:takesPart	-8 -99 30 -1 108 -95 0
all common & before:makes	-8 81 -4 -13 32 6 -6
all common & before:comesOut	-52 39 -6 -3 -38 -16 -3
all common & before:playsRole	-70 -92 -10 -120 -55 130 -15
all common & before:tells	-39 -61 -10 -14 -69 42 48
all common & before:speaks	-26 47 -22 -11 -8 -35 33
all common & before:lives	-9 -83 -17 -23 -2 -28 -2
all common & before:prize	-63 -92 -2 -13 -34 95 -1
all common & before:calls	-30 -97 -26 -27 -43 -10 7
all common & before:lists	-30 -3 -24 -15 -31 -2 -11
all common & before:series	-1 82 -5 0 -18 -95 -1
all common & before:firm	-13 16 -38 -5 71 -51 -2
all common & before:modifier	32 -36 0 0 -5 -11 0
all common & before:common	10 25 -14 -10 -13 12 -8
all common & before:first	38 -14 0 -19 -34 52 -18
all common & before:surname	52 -18 -2 -15 -36 9 65
all common & before:place	33 -9 -4 -5 -48 -8 130
all common & before:companyEnd	-94 -6 0 -1 -25 -40 -1
all common & before:number	-164 -114 -18 -11 -84 -80 -28
all common & before:capital	56 -46 -9 -18 -5 -31 -6
little words & before:film	-1 102 -1 -1 -1 -33 0
little words & before:work	-4 -45 -2 -10 -7 44 0
little words & before:credit	-5 -41 -5 -1 -10 -2 0
little words & before:person	0 16 -4 0 0 -1 0
little words & before:honorific	-17 -12 -2 -15 -1 -12 6
little words & before:connector	1 3 -1 5 -16 7 0
little words & before:starter	2 -1 -4 0 -7 9 -3
little words & before:calendar	-15 -24 -1 1 -1 -34 0
little words & before:nation	-8 89 -25 -15 -104 -51 -1
little words & before:honour	66 -20 -1 -1 -1 -6 -1
little words & before:broadcast	-11 -31 -3 -1 -1 82 0
little words & before:makes	-6 22 -7 -3 -19 -12 -2
little words & before:comesOut	-8 62 -9 -3 -11 -18 -23
little words & before:playsRole	-3 -44 -3 -19 -13 102 -2
little words & before:tells	-2 -53 -4 109 153 -72 0
little words & before:speaks	-5 -23 -20 75 81 -4 -1
little words & before:lives	-2 -14 -44 -9 0 -3 -1
little words & before:prize	11 -13 -5 -1 -2 -10 -1
little words & before:calls	-5 -1 -26 198 -60 50 -18
little words & before:lists	32 -30 -15 -3 0 -24 -9
little words & before:series	0 1 0 0 -1 73 0
little words & before:firm	-4 25 -23 -8 55 -18 2
little words & before:modifier	-11 -67 -1 0 -1 -10 0
little words & before:common	-1 8 -23 -10 -8 -24 -28
little words & before:first	1 13 0 0 1 -14 -1
little words & before:surname	18 15 21 -8 -3 55 -2
little words & before:place	-34 3 -3 -7 65 -67 -1
little words & before:companyEnd	1 -7 0 0 0 -51 0
little words & before:number	-113 -71 -30 -38 -73 -67 -27
little words & before:capital	0 10 0 -4 -9 12 -1
other & before:film	-14 18 -10 -1 -2 2 -2
other & before:work	-17 -57 -1 -3 -12 95 -2
other & before:credit	-5 -26 -207 -1 -1 -2 2
other & before:person	-1 -22 128 -1 -2 -10 -1
other & before:honorific	-14 -30 -40 -4 -1 -17 -5
other & before:connector	1 6 -14 -7 -6 -11 -21
other & before:starter	-3 15 -16 -7 -5 10 -17
other & before:calendar	-92 -103 -44 -19 -63 -42 -85
other & before:nation	-9 141 0 -3 -3 -8 -2
other & before:honour	-4 -55 -1 0 0 -63 0
other & before:broadcast	-21 -14 -7 -4 -129 -55 -6
other & before:takesPart	-56 -6 -2 -2 -6 102 -3
other & before:makes	-19 80 -2 -3 -1 62 -3
other & before:comesOut	-29 64 -1 0 -4 -37 -7
other & before:playsRole	-121 -88 -53 -83 -33 -162 -242
other & before:tells	-4 -5 -6 -37 63 -170 -5
other & before:speaks	-17 126 -28 -9 19 -209 -9
other & before:prize	0 -46 0 0 0 -2 -5
other & before:calls	-10 92 -34 -49 -22 51 -4
other & before:lists	-2 62 10 -6 154 -48 -1
other & before:series	-8 -169 -3 -1 -34 36 -7
other & before:firm	-3 -18 0 0 205 0 0
other & before:modifier	-4 -49 -4 -1 -5 111 -2
other & before:common	27 30 -38 -19 7 29 -16
other & before:first	-1 2 -1 -2 0 -12 0
other & before:surname	-23 -29 0 -29 16 -46 -8
other & before:place	-68 -36 -17 -3 118 -18 -5
other & before:companyEnd	-3 -18 0 0 168 -2 -1
other & before:number	-19 -71 -6 -75 -30 -108 -58
other & before:capital	-21 -11 -3 -3 -5 -23 -2
one common & after:film	43 -33 -21 14 3 -9 -8
one common & after:work	54 -6 5 -9 -26 44 -1
one common & after:credit	20 16 -11 -1 7 -4 -5
one common & after:person	28 -16 -11 -2 -3 17 -4
one common & after:honorific	24 -6 -2 -14 -27 0 -10
one common & after:connector	13 -7 -16 -22 11 -18 12
one common & after:starter	23 -15 -6 -20 -9 -26 -9
one common & after:calendar	-44 -7 -8 -21 -6 -3 -4
one common & after:nation	45 -2 -5 -1 -3 -1 -4
one common & after:honour	-1 -12 -4 -3 6 -1 -4
one common & after:broadcast	30 0 37 -1 -38 -19 -4
one common & after:takesPart	14 -24 -28 -3 -7 24 -2
one common & after:makes	11 -27 3 0 3 -1 3
one common & after:comesOut	-44 -33 15 -18 -3 -14 30
one common & after:playsRole	2 -33 18 -25 -6 -6 -3
one common & after:tells	24 17 3 -1 -6 -8 -1
one common & after:speaks	-25 -2 16 -1 -19 -2 -7
one common & after:lives	23 -2 -1 -2 -2 1 -15
one common & after:prize	48 41 -12 -1 13 -15 -5
one common & after:calls	7 -4 -8 -1 -10 -1 -1
one common & after:lists	-16 54 -7 -8 -5 -1 -10
one common & after:series	2 22 -5 -6 31 -11 -4
one common & after:firm	53 10 -2 -1 -25 -2 -3
one common & after:modifier	36 -13 3 3 -11 -10 16
one common & after:common	11 -15 -11 -24 10 -25 -32
one common & after:first	14 -17 -25 -13 -17 -11 -13
one common & after:surname	40 -2 -3 -3 -3 -1 -2
one common & after:place	-16 -2 -2 -1 -11 0 -2
one common & after:companyEnd	-20 0 0 -1 10 0 0
one common & after:number	53 3 -6 -2 -3 -3 -1
one common & after:capital	-15 -18 -26 -21 15 -12 -17
one name & after:film	-19 -19 -15 -15 -14 -9 48
one name & after:work	-10 -29 -5 1 -10 83 4
one name & after:credit	49 -70 -116 -25 62 -5 68
one name & after:person	55 29 -106 39 -21 -35 32
one name & after:honorific	-123 -2 11 -20 -7 -6 93
one name & after:connector	-12 17 9 -5 5 -7 -29
one name & after:starter	-11 7 5 13 -17 -22 -3
one name & after:calendar	-96 -17 -71 -17 -6 -5 -136
one name & after:nation	213 -15 33 -26 -11 -29 3
one name & after:honour	14 -14 -12 -6 54 -10 -64
one name & after:broadcast	-7 0 -2 -3 0 -23 89
one name & after:takesPart	-24 21 -46 59 -2 -33 -5
one name & after:makes	-32 3 -5 -5 -14 -8 22
one name & after:comesOut	-38 22 32 -30 -35 17 -2
one name & after:playsRole	4 -3 -24 5 -2 -2 -18
one name & after:tells	-49 36 7 44 10 -13 -43
one name & after:speaks	30 -19 9 -9 -10 -2 12
one name & after:lives	6 -11 -31 71 -15 -11 17
one name & after:prize	16 15 1 -20 -26 -10 29
one name & after:calls	-68 -19 80 -29 -26 -1 42
one name & after:lists	-20 -63 45 -12 -44 -2 109
one name & after:series	17 -107 24 73 -21 222 78
one name & after:firm	-132 -14 -37 -54 -32 188 9
one name & after:modifier	7 32 -2 -24 -15 -6 46
one name & after:common	-14 -19 24 33 -42 0 -12
one name & after:first	-13 0 -10 0 -26 0 19
one name & after:surname	-3 -1 -10 -3 -16 0 -11
one name & after:place	217 -2 -30 -3 24 -1 -66
one name & after:companyEnd	6 0 -2 -1 -28 0 14
one name & after:number	-64 53 92 -28 -54 -7 -70
one name & after:capital	-36 4 -13 -15 -45 -2 38
one unknown & after:film	9 -36 5 8 24 21 -33
one unknown & after:work	9 13 33 -16 6 80 -62
one unknown & after:credit	-29 87 -161 46 -97 148 -37
one unknown & after:person	-20 5 -50 -41 -19 130 -53
one unknown & after:honorific	98 -9 65 -193 30 -18 121
one unknown & after:connector	18 -3 3 17 -1 31 21
one unknown & after:starter	17 16 9 28 -12 6 25
one unknown & after:calendar	-88 75 -26 -25 -18 -24 -28
one unknown & after:nation	42 -32 37 2 -236 1 -27
one unknown & after:honour	-10 30 -11 -48 -110 -76 128
one unknown & after:broadcast	-42 -1 -2 -1 195 121 -15
one unknown & after:takesPart	-35 42 11 -21 -16 15 -30
one unknown & after:makes	-46 29 46 1 19 -5 -32
one unknown & after:comesOut	46 -25 -17 14 18 -26 -35
one unknown & after:playsRole	32 16 13 -18 -17 -4 -15
one unknown & after:tells	2 57 -22 -36 -48 53 -19
one unknown & after:speaks	-34 -23 37 -6 0 -12 12
one unknown & after:lives	-63 -27 24 -30 37 43 -11
one unknown & after:prize	-68 -33 80 -20 70 -38 -53
one unknown & after:calls	-79 -21 -58 -19 123 -22 51
one unknown & after:lists	84 -43 43 -3 -34 -10 -37
one unknown & after:series	46 17 31 -27 -54 7 -69
one unknown & after:firm	-12 -12 -14 -18 -13 -19 70
one unknown & after:modifier	-39 7 40 22 59 -35 -27
one unknown & after:common	25 1 25 4 29 13 20
one unknown & after:first	83 -3 -11 -18 3 7 -39
one unknown & after:surname	-15 -9 -17 8 -1 -6 -16
one unknown & after:place	-88 -11 -26 -8 -31 -6 31
one unknown & after:companyEnd	-17 -1 0 0 -67 -10 -28
one unknown & after:number	-47 -41 -21 -27 -18 -14 -58
one unknown & after:capital	43 -29 -31 -31 2 -8 -57
person & after:film	-20 45 83 107 -29 -5 -31
person & after:work	-10 -8 48 -3 -28 -2 -17
person & after:credit	-26 418 -276 55 -55 -98 -143
person & after:person	-11 -35 -27 -31 115 71 -15
person & after:honorific	-1 -2 113 -3 0 -1 -4
person & after:connector	5 8 23 16 -26 -1 -18
person & after:starter	1 17 21 10 -2 5 -16
person & after:calendar	-11 176 -272 -53 -24 -18 -9
person & after:nation	243 -11 62 -19 -33 -22 -80
person & after:honour	-28 -4 55 -8 -6 -20 -2
person & after:broadcast	0 -1 -15 -13 -5 -71 -19
person & after:takesPart	-5 -30 -12 34 -16 25 -8
person & after:makes	-9 19 36 28 -19 -16 -12
person & after:comesOut	-5 -10 13 -54 -16 150 18
person & after:playsRole	-2 -3 49 -9 -2 -4 0
person & after:tells	-2 64 -39 27 -16 -9 -28
person & after:speaks	-3 -6 -18 -26 57 -3 -1
person & after:lives	-6 -22 -72 -46 -8 21 -14
person & after:prize	-4 15 36 -12 -21 38 -9
person & after:calls	-5 -36 117 -17 99 -8 38
person & after:lists	-5 -3 -18 -2 182 -3 -127
person & after:series	-6 20 42 160 -27 -1 -28
person & after:firm	345 -3 -48 -14 -4 -9 -5
person & after:modifier	-6 12 25 -27 9 -6 32
person & after:common	20 30 9 -27 3 10 -19
person & after:first	-6 -6 10 33 18 -1 -2
person & after:surname	-3 -1 -31 -13 -3 -2 -2
person & after:place	3 -5 -5 -7 7 -2 -56
person & after:companyEnd	-1 -1 -31 -5 -8 0 15
person & after:number	-18 -94 3 -17 188 -6 -28
person & after:capital	0 -8 36 -18 8 -5 -27
some common & after:film	12 -80 -9 43 -46 -47 40
some common & after:work	-42 -19 -24 -34 66 20 35
some common & after:credit	-115 -33 -150 54 -165 109 219
some common & after:person	50 -37 -89 -65 -55 44 82
some common & after:honorific	-64 -75 -51 54 67 -8 -76
some common & after:connector	15 0 29 2 11 -7 19
some common & after:starter	-14 8 20 -17 40 -7 19
some common & after:calendar	-7 59 105 -9 2 -20 -21
some common & after:nation	-119 -13 -22 -1 -4 -8 -15
some common & after:honour	40 -44 -5 -3 21 7 -10
some common & after:broadcast	-34 -35 -14 -2 67 -139 91
some common & after:takesPart	-34 108 110 -4 -15 120 -7
some common & after:makes	-37 1 29 -14 60 -40 43
some common & after:comesOut	-46 -16 -17 -5 88 110 -8
some common & after:playsRole	-84 86 80 -37 153 -89 78
some common & after:tells	-7 94 13 -7 -30 -30 -4
some common & after:speaks	-29 30 -39 -6 102 -8 -10
some common & after:lives	-18 -22 135 -12 -23 -37 169
some common & after:prize	-59 -42 -16 -3 9 101 -32
some common & after:calls	-34 -15 18 -4 -78 -66 72
some common & after:lists	-3 2 2 -13 -2 -20 192
some common & after:series	-4 117 -34 -11 -39 -41 -34
some common & after:firm	-4 -8 -7 -2 -1 -15 -7
some common & after:modifier	-23 2 -4 -27 -15 -45 -1
some common & after:common	-14 -14 0 18 19 -27 0
some common & after:first	25 -10 -14 6 1 -6 17
some common & after:surname	14 16 10 -3 -5 -7 -12
some common & after:place	12 -24 -16 -1 -1 -7 -79
some common & after:companyEnd	-5 -6 -2 0 -17 -3 0
some common & after:number	-21 -34 -12 -13 -10 -25 -10
some common & after:capital	-17 -6 -15 -5 -11 -30 14
all common & after:film	-34 23 -3 -10 116 112 -13
all common & after:work	12 -88 -8 -1 -85 -139 41
all common & after:credit	-27 -10 -8 -1 -74 49 -8
all common & after:person	-79 118 -14 -3 -19 -3 -6
all common & after:honorific	38 -13 -6 0 -10 98 -18
all common & after:connector	-25 -20 -27 -14 17 -31 -19
all common & after:starter	-36 -25 -12 -18 0 12 -19
all common & after:calendar	-195 -96 -6 -4 -20 80 -22
all common & after:nation	71 -20 -3 -1 -5 -17 -3
all common & after:honour	58 62 -5 -2 -20 -50 -3
all common & after:broadcast	120 -93 -1 -1 -25 -115 207
all common & after:takesPart	-15 69 -4 0 -8 -50 63
all common & after:makes	-31 55 -13 -12 -76 19 -12
all common & after:comesOut	-27 22 -6 -7 -89 1 -9
all common & after:playsRole	-17 66 57 -5 -16 -86 -1
all common & after:tells	-45 45 -10 -2 -4 49 -1
all common & after:speaks	-35 58 -33 -1 63 127 -8
all common & after:lives	39 6 -10 -1 -5 -32 -4
all common & after:prize	-4 52 -7 0 -12 -32 -2
all common & after:calls	-1 -30 -13 0 171 -132 -5
all common & after:lists	-11 -76 -7 -2 -5 -46 -3
all common & after:series	-26 174 -5 -51 -132 -83 71
all common & after:firm	88 -26 -5 -1 19 -20 0
all common & after:modifier	-41 8 -28 -4 71 37 -39
all common & after:common	-46 14 -9 -7 7 -16 1
all common & after:first	70 6 -13 -2 32 121 2
all common & after:surname	-61 -17 -4 0 -2 80 3
all common & after:place	-79 -49 -1 -1 -3 -3 2
all common & after:companyEnd	-3 -2 0 0 -14 -1 -1
all common & after:number	-37 -22 -3 -2 -35 -6 -6
all common & after:capital	36 -15 -3 0 -32 -8 -7
little words & after:film	-22 -28 -21 -5 -12 -24 -2
little words & after:work	-68 -74 -17 -17 -22 -245 -12
little words & after:credit	-18 24 -3 -7 -18 -29 -16
little words & after:person	-40 -20 -5 -3 -11 -16 -4
little words & after:honorific	1 -15 0 0 5 2 0
little words & after:connector	-3 2 -6 5 -11 21 10
little words & after:starter	-8 16 -13 -9 13 24 6
little words & after:calendar	-34 -37 -3 -1 -5 -34 0
little words & after:nation	-2 -18 -3 0 -1 -3 0
little words & after:honour	204 -23 -2 0 -74 -21 0
little words & after:broadcast	-7 -52 -10 -3 -13 -46 -3
little words & after:takesPart	-18 36 -26 -2 -10 14 -5
little words & after:makes	34 -52 14 -5 34 -63 3
little words & after:comesOut	-4 70 -23 -2 -14 115 -10
little words & after:playsRole	-19 99 18 -4 -4 -62 0
little words & after:tells	4 -41 -14 -4 -15 -30 10
little words & after:speaks	-52 -26 -47 -3 221 95 -2
little words & after:lives	-36 -79 -12 -5 -10 54 -4
little words & after:prize	77 93 -37 -2 -38 10 -2
little words & after:calls	-14 -3 -2 0 -25 0 0
little words & after:lists	0 -47 -15 -1 -6 80 -6
little words & after:series	-15 10 -11 -38 -16 -53 1
little words & after:firm	12 -85 12 -7 -16 -19 -6
little words & after:modifier	-16 -12 -27 -1 -5 -17 -20
little words & after:common	-15 5 -14 -13 -3 18 8
little words & after:first	-18 -14 -2 0 -4 -10 -15
little words & after:place	-17 -15 -3 0 4 -4 -6
little words & after:number	1 -47 -3 -1 -4 -17 -3
little words & after:capital	-13 -2 -22 -4 -4 -21 -5
other & after:film	-23 -31 -4 0 -48 -12 -9
other & after:work	-78 1 -10 -1 15 -19 -13
other & after:credit	-5 -22 -4 0 -1 -4 -1
other & after:person	36 17 -22 -2 -42 13 -30
other & after:connector	20 4 -20 -19 -20 -1 10
other & after:starter	8 -5 -25 -18 0 -4 -1
other & after:calendar	-64 -56 -11 -16 -49 -204 -5
other & after:nation	-2 -15 29 0 0 -3 -1
other & after:honour	2 -25 -1 0 -22 -10 -2
other & after:broadcast	-63 -1 -3 -1 -216 -20 -20
other & after:takesPart	-29 35 -7 -6 1 -42 -4
other & after:makes	-62 34 -26 -11 107 -44 -9
other & after:comesOut	-16 -9 -14 0 29 -7 -1
other & after:playsRole	132 167 -13 -1 -13 -18 -11
other & after:tells	234 146 -1 0 -104 -33 -2
other & after:speaks	-37 138 -5 -2 -125 -1 9
other & after:lives	-33 -31 -68 -1 -6 136 0
other & after:prize	-53 -170 -16 -2 -36 -42 -12
other & after:calls	-64 -1 0 0 69 -2 -4
other & after:lists	7 87 0 3 -7 -10 0
other & after:series	-26 -17 0 0 77 -7 0
other & after:firm	0 -34 10 -4 1 0 1
other & after:modifier	-25 -78 -4 -4 -25 164 -13
other & after:common	-6 -8 -28 -9 -11 32 8
other & after:first	-20 -18 -1 -1 -3 -15 -6
other & after:surname	-17 -8 0 0 -101 -7 -2
other & after:place	20 -15 9 0 -3 -13 256
other & after:number	-54 -82 -7 -2 -22 -39 -16
other & after:capital	-13 -29 -2 -1 -11 -3 10
known film: common & start	-34 6 -14 17 -15 16 -2
known film: common & free	18 21 -18 -13 2 -29 -11
known film: common & mark	24 77 1 -26 -7 -19 -15
known film: common & title case	-4 9 -2 22 -20 -23 71
known film: common & set off	-49 30 -23 43 -15 14 -8
known film: common & touching	-4 17 -6 -4 7 -3 -3
known film: name & start	-52 53 -44 32 -18 -28 -57
known film: name & free	-29 29 -6 -6 -34 17 -26
known film: name & mark	-62 -29 -56 39 -32 -51 -154
known film: name & title case	-2 31 4 -16 -11 -16 8
known film: name & set off	-6 113 -57 -102 -5 57 -4
known film: name & touching	7 12 -3 -3 -12 -14 4
known film: rare & start	20 11 -70 39 -11 49 -26
known film: rare & free	-44 38 -54 40 -52 55 -30
known film: rare & mark	27 20 -113 -72 -95 -69 -61
known film: rare & title case	15 54 -15 59 44 0 37
known film: rare & set off	-14 52 -7 -4 -2 -12 -3
known film: rare & touching	1 42 6 3 -11 -8 -27
known film: two & start	35 95 -46 -8 11 41 -34
known film: two & free	-1 22 -39 7 -25 -12 -3
known film: two & mark	-12 -60 -60 -14 -30 -91 -29
known film: two & title case	-53 4 -37 -25 -13 -43 -6
known film: two & set off	33 18 -1 -4 -2 -30 -4
known film: two & touching	-5 -12 -28 -8 -4 3 25
known film: more & start	46 90 -6 0 -6 34 37
known film: more & free	-6 10 1 37 -2 39 23
known film: more & mark	-2 -247 -4 -11 -5 -84 -4
known film: more & title case	8 71 -18 -2 -2 23 40
known film: more & set off	0 22 -6 0 0 -2 0
known film: more & touching	0 -4 1 8 -1 -2 23
known film: common & one common	-23 40 -25 7 10 -15 -16
known film: common & one name	20 -27 10 -20 -19 -4 51
known film: common & some common	182 -203 -4 -1 -3 -1 0
known film: common & all common	13 -26 -8 2 -31 9 -10
known film: name & one common	121 0 0 -8 -26 -2 -85
known film: name & one name	-5 36 -8 -7 -19 -6 -19
known film: name & some common	-5 -67 -22 -7 -21 -58 -3
known film: name & all common	12 -81 -1 -3 -2 -39 0
known film: rare & one common	-48 -1 -12 -18 9 -29 -2
known film: rare & one unknown	4 44 -32 29 -41 26 -35
known film: rare & some common	-14 60 -17 7 -22 26 -13
known film: rare & other	4 23 -6 7 -3 -82 0
known film: two & one common	74 -74 0 0 0 0 0
known film: two & one name	-64 240 -22 -119 -3 -7 -1
known film: two & one unknown	32 -42 -28 62 -26 31 -75
known film: two & person	3 73 -167 -7 17 78 21
known film: two & some common	17 19 -23 -12 -23 -36 0
known film: two & all common	-22 -19 -4 -1 -4 -9 -3
known film: two & other	12 58 -3 12 -6 -47 9
known film: more & one unknown	-55 -111 -43 -21 -17 201 -40
known film: more & person	-1 91 -110 -18 -9 -12 81
known film: more & some common	-4 10 -6 -4 -11 9 -8
known film: more & all common	-1 -29 0 -1 -6 -8 63
known film: more & little words	-2 35 0 32 6 41 26
known film: more & other	90 -4 -4 68 -15 -9 -5
known person: person	-2 -18 18 74 -5 -10 -12
known person: some common	-2 -62 173 57 -7 -34 -6
known person: all common	-12 -62 163 57 -43 -95 -6
known person: little words	-4 -358 353 -34 -3 -123 -3
known person: other	-27 -152 49 -12 -38 -25 -8
one common & before 	-56 -36 -11 -24 1 -12 -15
one common & before the	20 -7 -2 -3 -11 -3 -4
one common & before a	-32 -1 -2 -7 -5 -5 -5
one common & before of	-18 -7 -15 -18 -31 6 -27
one common & before in	35 8 -6 -8 22 2 3
one common & before on	-27 -21 1 8 -11 -33 13
one common & before at	19 -3 -1 -3 -51 -2 -22
one common & before by	-31 -55 -22 -7 82 34 -11
one common & before to	14 4 -1 -19 12 -14 -25
one common & before for	-30 11 -9 -18 1 -28 -5
one common & before with	16 23 -23 -23 -25 5 -11
one common & before from	-16 27 0 -13 -29 51 -17
one common & before as	-8 -14 -10 17 -34 32 -28
one common & before and	-6 -24 -11 37 23 21 -10
one common & before or	-27 -82 36 -16 -9 -4 -4
one common & before but	175 -7 38 -3 -93 -2 -1
one common & before &	-345 -15 -10 -8 -7 -11 -3
one common & before his	-15 -5 -1 -3 -1 0 -1
one common & before her	11 -6 -4 -6 0 -12 0
one common & before its	13 -1 -1 -2 0 -8 0
one common & before their	-10 -1 -1 0 0 0 -1
one common & before this	-63 -4 -2 -22 -3 -2 -1
one common & before that	10 -50 85 32 -15 -12 -4
one common & before is	41 15 -9 24 -35 -10 -11
one common & before was	112 -4 39 32 -3 -31 -1
one common & before are	29 63 -18 -16 -7 -5 -10
one common & before were	-18 2 -14 -11 -22 -12 -13
one common & before be	-38 -7 -19 115 -113 -16 -17
one common & before been	143 -24 -66 -14 0 -56 0
one common & before will	82 247 -3 -1 1 -1 -2
one common & before has	10 -14 -1 0 -1 0 -23
one common & before have	38 -2 -10 -4 -8 -2 -1
one common & before had	55 -45 -80 -4 -5 -4 -3
one common & before also	-6 -15 -18 -38 -27 129 -1
one common & before who	179 0 0 0 0 0 0
one common & before which	79 104 -5 -25 -20 -51 -13
one common & before where	-157 -8 8 -12 -10 -3 -1
one common & before when	-34 -99 -23 -16 42 138 -6
one common & before while	-25 -2 -5 0 0 0 0
one common & before after	-41 13 -3 -12 6 -8 2
one common & before before	-76 -70 -21 -12 -15 -23 -8
one common & before until	64 -6 -9 -18 -27 -16 -1
one common & before since	11 12 -11 -9 -8 -44 0
one common & before than	109 -28 -6 -37 -5 -16 -1
one common & before then	1 -11 -10 -2 -1 -1 -2
one common & before about	12 93 -3 -40 -5 -2 -2
one common & before into	-47 79 -19 -23 -50 -21 -3
one common & before over	5 18 -13 -3 -8 -2 -3
one common & before against	137 -22 -6 -12 -42 -10 -4
one common & before alongside	-70 0 -7 0 -2 0 0
one common & before opposite	220 -49 -75 -1 0 0 -1
one common & before behind	-30 -7 0 0 0 -1 0
one common & before between	82 -25 -4 -7 24 -2 -1
one common & before during	9 -2 -1 -8 -6 -2 -1
one common & before under	-52 -11 -9 -8 -29 -35 -10
one common & before without	-52 -20 -15 -34 -9 -7 -20
one common & before not	-174 38 27 -48 -36 186 -20
one common & before never	-13 -2 0 0 0 0 0
one common & before i	-123 -33 -29 -34 -28 -7 -28
one common & before he	-172 -87 -51 -66 -23 -80 -21
one common & before she	-180 -54 -56 -47 -51 -55 -40
one common & before it	-16 -3 -1 -1 -3 -1 -1
one common & before they	-34 -7 -31 -25 -21 -11 -25
one common & before we	-99 -58 -10 -7 -11 -10 -7
one common & before you	-150 -20 -15 -49 -25 -14 -26
one common & before ,	-30 13 -5 -34 22 -42 -26
one common & before .	96 73 -63 -15 -47 -4 -5
one common & before :	20 -3 -20 -22 -15 6 -7
one common & before ;	-15 -57 6 130 -28 -6 -15
one common & before (	88 -29 -61 83 -27 -83 -18
one common & before )	71 -22 -11 -9 -13 -3 -12
one common & before [	39 -18 -67 -89 -19 169 -9
one common & before ]	37 -47 16 2 1 6 -21
one common & before -	76 36 -46 -11 -11 -6 -6
one common & before –	-46 -1 -3 -2 -4 -3 -4
one common & before —	-12 -18 -77 -41 -27 -34 -31
one common & before "	-182 -9 -17 -6 -54 -10 -43
one common & before ”	-158 -1 -11 -14 -44 3 -8
one common & before '	101 -36 -6 -19 -17 -16 -26
one common & before !	92 -81 50 -32 57 55 19
one common & before ?	49 -68 130 -39 -18 -31 -29
one common & before /	-31 -26 -3 -20 -19 -24 -2
one common & before s	-9 -13 0 -10 -1 -6 2
one common & before up	-112 -4 -1 -1 -21 -1 -23
one common & before out	-57 -4 -1 -40 0 -3 0
one common & before off	155 -11 -1 -27 -30 -5 -63
one common & before back	-18 -20 -7 -7 -3 107 -31
one common & before such	116 3 -106 0 0 0 0
one common & before like	-29 20 -27 -38 -7 -10 -8
one common & before including	7 -2 -65 -1 -2 -7 -3
one common & before most	70 -4 0 -7 -35 0 0
one common & before one	-29 -20 -3 -29 -13 1 -10
one common & before some	22 -44 -9 -3 -1 -1 -1
one common & before all	-175 98 -2 -7 7 -1 -4
one common & before both	-50 -1 -1 -1 -6 -1 0
one common & before every	90 -8 -3 -103 -2 0 -1
one common & before how	-68 0 -4 0 0 0 0
one common & before why	-17 0 -1 0 0 0 0
one common & before what	-72 107 -18 -1 -1 -1 -1
one common & before if	41 -8 -5 -6 -29 440 -3
one common & before so	3 -9 0 0 0 1 0
one common & before because	217 -31 -29 -167 -4 -29 -24
one common & before although	-37 -70 -26 -7 195 -28 -8
one common & before vs	-12 -2 -3 -1 -4 -2 -1
one common & before made	-47 107 -2 -8 44 -4 -7
one common & before just	-5 -9 -5 2 0 0 -1
one common & before only	-334 -17 -1 1 0 0 0
one common & before now	-18 0 -2 0 -1 0 0
one common & before once	-18 -3 -6 -9 -2 -2 -1
one common & before yet	-4 0 -8 -1 0 0 0
one common & before still	-21 -10 -13 -20 -9 -4 -11
one common & before even	-195 -1 -4 -1 -3 -1 -5
one common & before him	-12 -15 -2 -15 0 -1 0
one common & before them	109 -5 -9 -7 -5 -4 -5
one common & before there	-50 -23 -8 -13 -9 -2 -5
one common & before here	-14 -1 0 0 0 0 0
one name & before 	-45 -19 -12 5 -25 -10 -3
one name & before the	-43 -10 -8 8 -10 -2 19
one name & before a	-108 -37 -8 -9 -17 -3 -45
one name & before an	57 0 -2 -1 -3 0 -1
one name & before of	-4 -15 14 -17 -20 8 2
one name & before in	20 -10 -7 -29 -11 -32 31
one name & before on	24 -25 -25 10 -39 39 31
one name & before at	-43 -6 -3 -20 214 -6 -88
one name & before by	-15 -1 -24 2 -18 -19 19
one name & before to	-18 -24 31 12 48 -37 -38
one name & before for	-30 -4 -17 11 36 -36 -15
one name & before with	0 -21 26 4 -9 -1 6
one name & before from	33 -14 -70 -37 17 -19 73
one name & before as	-15 19 -7 38 -17 4 -15
one name & before and	0 23 17 -11 -17 28 -9
one name & before or	-9 -76 86 102 -9 -2 28
one name & before but	4 -36 89 21 20 -3 -14
one name & before &	-34 -47 -62 -89 -12 -9 -20
one name & before his	-182 -48 -126 219 -60 -18 -118
one name & before her	-19 -19 -20 230 -39 -2 -5
one name & before this	77 -5 0 -19 0 0 -1
one name & before that	-4 60 0 -23 -4 -3 -30
one name & before is	-17 -24 -33 49 -8 50 4
one name & before was	36 -49 68 38 -18 -94 -14
one name & before are	-6 -30 -9 62 0 0 -4
one name & before were	-33 -103 -119 -17 -15 -7 253
one name & before be	-73 35 -35 -36 -7 0 12
one name & before been	-79 -19 -93 341 -22 -21 -220
one name & before will	0 -43 -9 -6 1 0 15
one name & before would	-118 -53 -229 239 -60 -14 -54
one name & before has	-53 5 -75 -22 -14 -9 159
one name & before have	-166 -2 33 0 0 0 106
one name & before also	-133 -3 202 -160 -89 -13 -12
one name & before who	-16 -6 39 -33 -5 -2 -13
one name & before which	-9 -4 -16 7 6 -1 14
one name & before where	-12 -64 -8 141 -30 -11 -10
one name & before when	-7 -36 4 60 -3 -5 -2
one name & before while	3 -24 37 -16 -4 -4 -8
one name & before after	-55 7 -59 63 -16 -4 13
one name & before before	-6 -16 36 -54 -5 -12 144
one name & before until	67 -23 -81 90 -7 -14 -20
one name & before since	104 44 -93 -50 169 -22 -205
one name & before than	-96 47 50 -106 -39 -35 31
one name & before then	-3 -76 72 17 -3 -3 114
one name & before about	4 -43 -41 63 -29 -9 76
one name & before into	16 -12 -6 -15 -14 -4 12
one name & before over	-3 -14 -1 -7 -5 -2 21
one name & before against	-49 -2 -2 -2 -6 -5 56
one name & before alongside	-5 -36 73 -33 -2 -3 -3
one name & before opposite	-1 -9 51 -31 0 0 -1
one name & before behind	-5 -1 -66 -8 -1 -3 -69
one name & before between	-6 26 -8 -1 -3 -1 -5
one name & before during	111 -3 150 0 26 1 -155
one name & before under	-1 0 70 -33 -23 -1 -2
one name & before not	-8 1 -14 0 0 0 -8
one name & before never	-69 88 -87 -83 -92 -18 -98
one name & before i	-173 -65 -221 -150 -104 -17 -143
one name & before it	-40 -7 -47 14 -19 -12 38
one name & before we	-12 -3 -1 -5 0 0 0
one name & before you	36 0 -3 -38 1 0 -3
one name & before my	-19 0 -5 0 0 0 -3
one name & before our	-14 -1 -23 -4 -1 0 -6
one name & before ,	-13 35 4 18 -20 14 -19
one name & before .	-8 0 -5 0 0 0 1
one name & before :	-1 0 7 54 -40 -21 8
one name & before ;	-16 -12 22 28 -10 -8 -9
one name & before (	-8 -1 -14 34 -21 -18 12
one name & before -	-27 -34 47 -11 -1 0 -4
one name & before –	-1 0 0 1 -1 0 -57
one name & before —	-69 -13 105 -86 -9 -1 -2
one name & before ?	0 0 7 -8 0 -8 -5
one name & before /	-21 -10 -114 -56 -36 -7 98
one name & before s	-3 0 -2 -80 0 0 -1
one name & before up	-44 -9 -41 229 -10 -1 -112
one name & before out	322 -13 -1 -10 0 0 -1
one name & before off	-7 -12 -146 210 -20 -17 -123
one name & before such	2 -52 -1 0 28 0 40
one name & before like	-5 73 17 -27 -3 -2 -3
one name & before one	-91 -7 -162 -24 -16 -10 296
one name & before some	117 -7 -58 -43 0 -2 -1
one name & before all	-11 1 -15 -15 -51 -19 125
one name & before both	-3 -1 55 0 0 0 0
one name & before every	102 -5 -144 7 -7 -78 -9
one name & before how	-2 -9 5 0 0 -1 -5
one name & before why	-27 -24 106 -9 -19 -29 -8
one name & before what	3 -8 1 -14 -6 -3 26
one name & before if	-105 -26 92 109 -14 -16 16
one name & before so	-33 -65 100 -2 3 1 -53
one name & before because	-24 -10 47 -1 -5 -1 -1
one name & before though	-1 -9 30 -16 0 -1 -2
one name & before via	-7 -16 -10 -45 -29 -28 155
one name & before made	-5 115 -33 -31 -32 -12 -106
one name & before based	79 -1 -22 5 0 -68 1
one name & before just	42 -45 69 10 8 30 -98
one name & before only	-51 17 -18 -6 -4 -2 0
one name & before now	66 -46 59 28 1 3 -89
one name & before once	-6 -4 0 232 -10 -70 -1
one name & before yet	0 0 -68 0 0 0 0
one name & before still	0 0 -8 -3 0 0 0
one name & before even	-10 -3 7 0 -2 0 -1
one name & before him	27 -6 -35 34 -5 -8 -8
one name & before them	-117 -52 -130 172 -24 -43 -2
one name & before there	-11 0 1 1 -1 0 1
one name & before here	-30 -9 210 -67 -15 -3 -4
one unknown & before 	-16 -15 -33 2 -30 8 -20
one unknown & before the	-20 8 -9 -31 -15 -12 11
one unknown & before a	-45 -22 -8 -6 -7 0 52
one unknown & before an	-97 -3 -4 -3 -40 -1 431
one unknown & before of	46 -17 -9 -14 -17 -21 -16
one unknown & before in	-52 16 -30 -53 -13 18 84
one unknown & before on	25 37 -49 0 44 46 -46
one unknown & before at	-96 -22 -34 -15 29 30 55
one unknown & before by	0 -28 4 30 59 -16 -37
one unknown & before to	20 1 -6 14 -18 -10 60
one unknown & before for	28 -8 28 17 6 -5 -31
one unknown & before with	-24 47 62 -3 30 -10 -53
one unknown & before from	40 29 -57 12 57 -8 88
one unknown & before as	-35 -49 65 55 3 1 -12
one unknown & before and	-42 15 47 34 -12 13 29
one unknown & before or	-13 125 209 -71 -15 -24 -72
one unknown & before but	-25 17 87 -30 2 39 -9
one unknown & before &	-29 -30 -43 -44 -41 -33 -29
one unknown & before his	242 207 -5 -20 -58 -1 -57
one unknown & before her	-139 -6 1 -4 -6 0 -1
one unknown & before its	298 -15 -3 -3 -6 -2 -31
one unknown & before this	-15 112 -61 289 -47 -16 -29
one unknown & before that	-48 11 6 -12 21 -30 -19
one unknown & before these	-8 0 0 0 0 -1 0
one unknown & before is	86 3 -7 87 -1 -25 -55
one unknown & before was	113 42 -22 33 -42 -56 66
one unknown & before are	-157 -35 -32 121 -43 -47 20
one unknown & before were	93 -108 -54 -13 -6 -3 -20
one unknown & before be	100 -96 103 65 -98 176 -171
one unknown & before been	-128 -50 -14 168 -141 115 -165
one unknown & before will	-45 -65 -36 -3 -2 -1 0
one unknown & before would	-9 -27 229 -175 -18 -6 -1
one unknown & before has	-78 -78 -29 -34 20 -19 63
one unknown & before have	-1 -21 18 -7 115 1 -10
one unknown & before had	-17 -40 48 -2 -2 0 -2
one unknown & before also	-93 -2 56 74 -67 -28 -27
one unknown & before who	-14 -1 0 1 -1 0 -1
one unknown & before which	-66 -101 5 -82 129 64 41
one unknown & before where	-15 -21 58 -36 100 -24 -39
one unknown & before when	17 -30 -27 108 2 -37 -51
one unknown & before while	-28 15 22 -20 26 -23 -31
one unknown & before after	-5 84 22 92 9 -62 -49
one unknown & before before	-125 6 -26 264 61 155 -183
one unknown & before until	-69 -116 71 -79 -31 255 -60
one unknown & before since	-138 0 -132 -68 84 -10 11
one unknown & before than	61 -2 7 -45 -149 158 -148
one unknown & before then	79 54 -15 -70 -41 -32 2
one unknown & before about	109 -67 -32 -145 50 105 -22
one unknown & before into	31 -118 28 -134 11 -8 97
one unknown & before over	-131 18 40 -91 42 -10 -4
one unknown & before against	12 37 18 -29 23 19 -72
one unknown & before alongside	46 -23 29 -16 -1 1 0
one unknown & before opposite	-60 96 43 -47 -12 -50 -20
one unknown & before behind	20 -25 -26 -74 -1 151 -30
one unknown & before between	-19 -78 54 -35 -13 93 154
one unknown & before during	217 -25 21 -30 -57 -14 -155
one unknown & before under	-97 -30 119 -51 217 -11 -98
one unknown & before without	-172 -95 -131 316 -55 -14 -51
one unknown & before not	-44 138 101 -65 -44 -87 -60
one unknown & before i	197 -171 -112 -236 -141 -89 -150
one unknown & before he	-151 -131 -252 -104 -146 -34 -107
one unknown & before she	-151 -26 -184 -34 -102 -38 -84
one unknown & before it	-23 -8 -31 113 -12 -20 -31
one unknown & before they	-69 -146 -125 -90 -57 -80 -96
one unknown & before we	-99 -78 -98 -110 -25 -23 -123
one unknown & before you	33 -7 -73 -22 216 -45 -115
one unknown & before my	-26 152 -38 -11 181 -16 -40
one unknown & before your	-27 -2 -4 -1 -2 -1 -6
one unknown & before our	14 -61 1 -52 39 3 0
one unknown & before ,	-8 -15 -17 21 -11 -19 25
one unknown & before .	138 -55 -99 -28 -8 -31 -34
one unknown & before :	-45 32 -60 44 35 39 29
one unknown & before ;	-25 43 35 -136 38 13 22
one unknown & before (	28 -58 -1 -36 66 4 -49
one unknown & before [	-18 -57 -50 178 63 -93 -8
one unknown & before ]	-1 -56 71 0 0 0 -21
one unknown & before -	26 38 41 1 -24 -37 -35
one unknown & before –	-47 -4 -127 -16 -18 -9 -10
one unknown & before —	-19 -127 107 -45 -57 -36 -73
one unknown & before "	-215 299 -77 -48 -89 -217 155
one unknown & before ?	197 -20 63 -65 -76 -91 -114
one unknown & before /	-67 -24 -51 -46 174 -34 -43
one unknown & before s	-69 48 -18 -15 -19 -7 -15
one unknown & before up	-52 -1 -15 -107 -34 -3 247
one unknown & before out	-123 71 -1 -100 290 -2 -4
one unknown & before off	-26 -21 -59 -83 -32 -32 178
one unknown & before back	26 -48 47 -57 20 5 13
one unknown & before like	23 -107 -38 131 -18 68 -33
one unknown & before including	-71 96 -15 -16 3 77 -40
one unknown & before more	5 -17 12 -39 31 1 1
one unknown & before most	366 -7 -8 -1 0 -1 -1
one unknown & before one	-57 -12 165 -76 -9 -5 -101
one unknown & before some	66 -14 -62 -23 200 -9 -89
one unknown & before all	-22 -62 -30 -5 -43 -6 -50
one unknown & before both	-95 -88 17 -20 -51 -67 -25
one unknown & before each	-1 -42 39 -25 10 2 1
one unknown & before every	-110 -14 -37 238 -32 -179 -22
one unknown & before how	-33 49 -17 -2 22 -26 -90
one unknown & before why	-29 -40 220 -16 -76 -38 -32
one unknown & before what	-62 -3 43 -16 45 -10 -48
one unknown & before if	-58 107 197 32 -17 -32 -16
one unknown & before so	164 16 -10 -111 -25 -25 -27
one unknown & before because	-109 -134 20 -7 -12 -23 103
one unknown & before though	-6 -60 109 -7 -4 -24 -18
one unknown & before although	-36 73 -58 -42 -67 -9 -26
one unknown & before via	-9 -74 118 -35 -18 -7 -11
one unknown & before vs	-94 -107 -14 -8 -30 -18 -50
one unknown & before made	-48 74 26 -69 -51 -18 -23
one unknown & before just	-43 -196 185 -81 -18 -7 -5
one unknown & before only	-79 152 -42 -21 -26 -6 -5
one unknown & before now	10 -235 -26 147 71 142 -28
one unknown & before once	-43 71 81 -13 -14 -54 -55
one unknown & before yet	-14 -13 -33 154 -13 -2 -7
one unknown & before still	255 -162 -50 2 -19 -3 -57
one unknown & before even	0 -6 12 0 0 0 -11
one unknown & before him	-354 -62 -90 -22 249 54 -100
one unknown & before them	-79 200 -60 -26 -44 -18 -35
one unknown & before here	-4 -6 68 -19 -18 -4 -6
person & before 	-17 16 11 45 -13 -16 -14
person & before the	-8 -30 16 -37 -45 -14 -4
person & before a	-45 -108 -108 -62 -31 -9 -44
person & before an	-1 -2 -38 -1 -4 -82 -5
person & before of	2 -33 -62 16 -1 31 9
person & before in	13 62 -10 3 -41 13 68
person & before on	41 98 -67 -38 -22 -48 35
person & before at	-23 -30 -53 -54 136 -31 166
person & before by	-2 -12 69 -24 -9 -6 -19
person & before to	-2 -11 62 11 -12 -18 95
person & before for	-3 13 12 2 30 68 29
person & before with	10 -2 28 -17 14 -20 -16
person & before from	-15 -14 38 -45 -19 24 -18
person & before as	-10 14 -86 166 -18 -26 -8
person & before and	-17 -16 11 -2 21 12 -29
person & before or	-5 95 -14 -67 -7 -12 24
person & before but	0 16 4 -19 -3 -2 0
person & before &	-8 -223 -272 -157 -33 -64 -42
person & before his	-69 307 -230 -175 -100 -16 -186
person & before her	-83 -52 -94 -181 0 15 -91
person & before this	-180 -70 -214 -238 -21 -88 -139
person & before that	-3 -40 41 3 -20 -6 -13
person & before is	-2 -32 27 135 -15 -26 -12
person & before was	-2 -60 -86 51 -11 -24 -19
person & before are	0 28 130 -85 -19 0 -8
person & before were	-3 81 133 -57 -4 -12 -22
person & before be	-61 -98 -107 -40 -32 -35 -42
person & before been	0 -2 -255 386 -23 -70 -7
person & before has	-2 55 120 -14 -4 -10 -1
person & before have	-31 -20 -180 -10 -16 0 -3
person & before had	-1 78 67 -49 -3 -3 -4
person & before also	-1 2 229 -109 -8 -126 -22
person & before who	-62 -33 88 -8 0 -4 -6
person & before which	-2 -20 12 50 -25 -15 -6
person & before where	-2 87 15 -4 -40 -31 -5
person & before when	-15 -12 48 57 140 -32 -49
person & before while	-18 -12 120 -10 -12 -2 -17
person & before after	0 173 100 -61 -10 -86 -29
person & before before	0 -126 196 -1 -8 -20 -14
person & before until	0 -34 104 -18 0 -19 -1
person & before since	-2 55 132 -29 -98 -59 -13
person & before than	-4 -101 -88 -65 -19 -223 411
person & before then	-1 97 47 -16 -9 -7 -15
person & before about	-40 54 -35 42 -59 -132 -25
person & before into	-12 -63 -36 139 -9 -50 -63
person & before over	0 -5 40 -4 1 0 -1
person & before against	0 -74 41 -45 -1 -33 -2
person & before alongside	-1 -40 75 -8 -2 1 -10
person & before opposite	0 -35 -3 -45 -5 -11 -5
person & before behind	0 82 47 -7 -40 -56 -13
person & before between	0 49 -31 -40 -6 5 -23
person & before during	217 -2 19 0 27 0 -201
person & before under	0 -9 149 -14 -38 0 1
person & before without	-1 -11 162 -150 -5 -17 -3
person & before not	-4 144 -75 -59 -5 -29 -9
person & before never	-3 -20 -26 -1 0 -2 0
person & before i	-8 -5 -271 202 36 -19 1
person & before it	0 -16 53 -82 -4 -2 -5
person & before we	-27 -37 -75 -60 3 1 3
person & before you	-22 -64 -214 -43 -28 -6 -17
person & before our	0 -48 -65 -48 -1 0 -46
person & before ,	25 -12 13 36 4 6 -3
person & before .	-31 -27 175 -25 -14 -3 -25
person & before :	-21 -7 92 -24 -38 -13 -28
person & before ;	-5 -25 83 -18 -19 10 1
person & before (	-2 8 86 -28 -18 -14 -3
person & before [	0 -79 204 -130 0 0 0
person & before -	-23 70 23 -37 -14 -19 -18
person & before –	30 -42 -158 4 340 -40 5
person & before —	-61 -13 73 160 -14 -8 -2
person & before "	-31 -45 -8 -42 -75 -49 -84
person & before “	-3 -13 76 -16 0 -27 -1
person & before ?	-1 -8 168 -17 -10 -24 0
person & before /	-44 -4 174 -26 -4 -9 -85
person & before s	-6 -49 -205 290 -20 -26 -18
person & before up	-2 19 90 -44 -3 -22 -36
person & before out	-34 -98 67 177 -40 -3 -28
person & before off	-1 -91 97 -164 -4 -9 -31
person & before back	-7 -13 -49 -6 -1 -2 -37
person & before like	-2 -53 42 139 -19 -26 -11
person & before including	-1 -44 6 -31 0 101 -1
person & before most	-7 0 -13 0 0 0 1
person & before one	-26 -65 -215 211 -26 -32 -154
person & before some	-3 -16 74 -39 -1 0 0
person & before all	0 -1 -12 -1 0 0 0
person & before both	-2 -5 37 -11 0 -2 1
person & before how	-4 -88 49 128 -37 -9 -42
person & before why	0 -54 69 -2 -1 0 -10
person & before what	0 -14 40 -10 -2 -4 -3
person & before if	-27 -26 9 -32 250 -15 -35
person & before so	-25 -25 -235 295 -24 -27 -23
person & before because	-13 -68 56 -35 250 -16 -75
person & before though	0 -21 106 -56 -2 -4 -2
person & before although	-1 -10 49 -46 8 0 1
person & before vs	-24 -34 -40 -31 -40 -32 -32
person & before made	-6 -66 104 148 -36 -91 -12
person & before only	-23 -64 68 -9 -7 -3 0
person & before now	2 -1 106 -8 0 -1 -1
person & before once	-2 -70 -195 -171 -63 356 -66
person & before yet	0 0 30 -2 0 0 0
person & before still	-1 -38 3 131 -38 -10 -30
person & before even	-27 -24 -199 322 -42 -37 -71
person & before him	0 -38 26 134 -1 -34 -1
person & before them	-13 -14 175 -30 -9 -21 -11
person & before there	0 2 78 -13 -2 0 2
some common & before 	40 6 -12 10 1 -13 -7
some common & before the	-13 -23 4 -5 -32 -16 18
some common & before a	95 -116 28 -8 34 -29 -41
some common & before an	-59 -57 -2 -2 -110 -10 -3
some common & before of	1 7 -4 13 -15 38 -35
some common & before in	-9 41 -16 -2 -6 56 35
some common & before on	-34 -44 -45 -32 -52 53 71
some common & before at	142 -37 -29 -31 46 17 45
some common & before by	105 14 102 -2 84 -73 -17
some common & before to	39 -28 -21 11 -43 2 80
some common & before for	15 20 -12 -29 59 -19 -36
some common & before with	40 17 54 -35 -43 48 37
some common & before from	-80 55 43 -15 69 -3 31
some common & before as	-6 25 64 156 -21 -40 -49
some common & before and	-17 41 20 -18 13 -9 -30
some common & before or	2 198 -54 -13 68 25 -98
some common & before but	-61 198 -186 -10 21 234 -69
some common & before &	-4 -35 -11 -9 -8 -7 -8
some common & before his	-37 239 -7 -34 -4 -24 -16
some common & before her	-5 -29 -7 0 -4 -9 -9
some common & before their	0 0 -10 0 0 0 0
some common & before this	24 -16 -107 -1 1 -14 3
some common & before that	-23 -31 -94 -25 -1 -53 169
some common & before these	2 -4 -57 -1 -1 -20 3
some common & before is	-72 84 -17 138 -31 -81 -35
some common & before was	-84 28 -80 -1 -113 -69 42
some common & before are	-17 104 -8 -86 -51 -55 -143
some common & before were	-13 66 -10 -35 -29 40 -50
some common & before be	-60 85 -17 228 -10 -28 -10
some common & before will	-30 -22 -16 -8 -8 -23 -3
some common & before would	0 12 19 -3 -1 -3 -2
some common & before has	-57 52 -73 -18 -24 -36 -125
some common & before have	-4 -22 -1 0 -24 -25 -5
some common & before had	197 40 32 -19 -48 -118 -29
some common & before also	-8 -171 -8 3 0 185 -1
some common & before who	-93 -15 -32 -1 -3 -8 -3
some common & before which	292 -274 112 -32 24 -132 -99
some common & before where	-41 -103 -133 -72 -167 249 63
some common & before when	-22 21 -43 -22 78 30 72
some common & before while	-4 146 -29 -14 -34 -94 -5
some common & before after	87 137 -25 -31 105 35 -62
some common & before before	1 136 -51 -57 -47 -76 218
some common & before until	5 -11 4 16 -2 12 -2
some common & before since	-27 -38 -35 -37 -109 -25 331
some common & before than	-57 288 -68 -6 -90 163 -45
some common & before then	-15 53 -31 -14 84 -19 -2
some common & before about	-98 119 -37 104 -82 -81 114
some common & before into	47 -193 1 0 78 10 55
some common & before over	-9 21 -31 -39 2 -39 -26
some common & before against	-1 46 -1 -1 -1 -9 -7
some common & before alongside	0 -4 -1 -1 -4 -3 15
some common & before opposite	-55 56 157 -31 -43 -97 -70
some common & before behind	-6 165 -17 -14 -16 -142 -18
some common & before between	-2 116 -9 -1 -6 -75 -5
some common & before during	223 -112 22 3 -23 228 -82
some common & before under	-31 -58 122 -50 -110 -37 -15
some common & before not	-124 -131 43 -77 -72 -285 -67
some common & before never	-3 48 -46 -3 -9 -71 0
some common & before i	-94 -280 -289 -96 -159 -344 -194
some common & before he	-35 -45 -33 -36 -37 -45 -42
some common & before she	-234 -200 -201 -212 -130 -178 -128
some common & before it	-67 -15 -73 -56 -294 -47 432
some common & before they	-54 -130 -62 -48 -57 -73 -37
some common & before we	-45 -137 -48 -11 -29 -41 -11
some common & before you	-9 -241 -80 -43 -114 -158 -79
some common & before my	-197 59 -29 -17 -46 -45 -57
some common & before your	-23 -30 -13 -4 -16 -61 -31
some common & before our	-7 -63 -8 -3 -21 -29 -3
some common & before ,	-16 5 -26 36 -8 19 -11
some common & before .	-149 -106 103 -56 -154 -73 -69
some common & before :	-38 -13 2 -7 40 35 -11
some common & before ;	-54 115 -9 59 -59 -147 -38
some common & before (	-45 -9 15 -37 84 71 -23
some common & before -	-43 -150 1 -19 -20 153 -8
some common & before –	-44 -290 -12 -49 -25 -134 -3
some common & before —	-64 -5 31 -12 -5 -1 0
some common & before "	-4 184 -3 -3 195 -148 -12
some common & before ”	-52 179 -51 -11 -41 -88 -32
some common & before ?	-1 -1 21 -12 -1 -2 0
some common & before /	-25 -36 -29 -9 -67 -6 -10
some common & before s	-13 77 -93 -19 -48 -39 -38
some common & before up	239 -62 -30 2 -159 -52 114
some common & before out	-22 135 -4 -16 -26 -72 -18
some common & before off	-33 -124 187 -60 -70 -10 191
some common & before back	-5 124 -55 -45 -9 -120 -62
some common & before such	-1 -3 0 0 -3 -20 -3
some common & before like	-4 88 -5 -36 -6 -46 -3
some common & before including	-8 -27 -22 -7 -23 115 -5
some common & before most	-69 -30 -14 0 -5 -1 -1
some common & before one	-39 -10 -23 -16 -94 -114 -93
some common & before some	-1 8 0 0 0 1 1
some common & before all	-9 -10 -6 -1 -9 -7 -6
some common & before both	-18 -47 54 -1 -8 -37 -22
some common & before every	-21 -27 3 -95 0 -3 -1
some common & before how	-4 -109 140 -13 -153 -19 -19
some common & before why	0 -99 -11 2 1 -4 1
some common & before what	-91 -147 -33 -16 -52 -71 -41
some common & before if	3 -141 -8 -31 21 -78 1
some common & before so	1 -42 1 -4 -1 -1 -2
some common & before because	-9 134 -73 0 -10 -31 -11
some common & before though	-5 92 -90 -31 -39 -26 -40
some common & before via	-15 -15 -8 -1 44 0 -8
some common & before made	-11 -34 -6 -8 -49 -131 17
some common & before just	0 59 -46 -1 -41 -47 0
some common & before only	-1 -12 112 1 -1 -9 0
some common & before now	47 -226 0 235 1 10 -126
some common & before once	17 85 -1 0 106 14 -135
some common & before yet	1 -123 174 -95 -32 -66 -39
some common & before him	-27 74 -31 4 -29 -160 -21
some common & before them	-2 180 -5 2 1 -116 1
some common & before there	-11 -94 -117 -26 -35 -57 -6
some common & before here	-32 123 -125 1 -57 -85 -22
all common & before 	62 14 -9 -19 -15 -13 0
all common & before the	10 -43 0 -3 -2 -6 5
all common & before a	-22 -74 0 -2 -10 -16 -11
all common & before an	-12 -35 0 0 -4 -15 -1
all common & before of	-38 -1 -9 17 13 -17 27
all common & before in	15 47 -4 -8 6 3 -29
all common & before on	-31 12 -4 -16 93 -20 86
all common & before at	67 -87 -11 -39 -13 -38 61
all common & before by	94 -15 -15 -7 175 -89 -31
all common & before to	-43 -41 -12 -24 17 23 46
all common & before for	16 43 -13 -5 -16 48 -11
all common & before with	17 -24 -32 -6 -25 108 -6
all common & before from	-13 30 -6 -8 105 30 -67
all common & before as	-11 -52 -13 99 -9 -85 2
all common & before and	29 20 -16 13 -38 0 -31
all common & before or	-16 90 -77 -15 -30 -85 -8
all common & before but	-17 62 -31 -52 183 -61 -26
all common & before &	141 -10 -1 0 -1 -11 -7
all common & before his	-21 -14 -2 -8 -9 -19 -8
all common & before her	-12 136 0 -14 -15 -14 -2
all common & before their	-15 -112 -8 -16 -7 -85 -5
all common & before this	74 -59 -2 -9 -4 -7 -1
all common & before that	-24 66 -11 -5 -55 -45 -14
all common & before is	105 47 -20 -19 -34 76 -15
all common & before was	-54 -49 -7 101 78 71 -46
all common & before are	-56 -150 -28 -37 -26 8 -20
all common & before were	-1 21 -5 -2 -1 -4 0
all common & before be	130 -19 -1 -4 -3 -3 -53
all common & before will	-6 -40 -1 -2 -6 -7 -3
all common & before has	14 -16 -2 -4 -20 -37 -8
all common & before have	-24 -33 1 -2 -10 0 0
all common & before had	9 -14 -16 -1 -16 -14 -1
all common & before also	79 -2 0 1 114 -125 0
all common & before who	-139 -6 -4 0 -8 -54 -1
all common & before which	-4 112 -68 -24 -107 -2 -19
all common & before where	-57 -57 -35 -25 70 -124 -14
all common & before when	-53 51 -13 -3 -119 -55 -24
all common & before while	-19 63 -13 -1 -8 -17 0
all common & before after	142 -24 -5 -39 11 102 -34
all common & before before	-11 121 0 -1 -122 -84 -2
all common & before until	-9 151 -2 -72 -10 -121 -1
all common & before since	-11 73 -1 -9 -40 119 -16
all common & before than	-76 -35 -55 -17 -90 119 -78
all common & before then	-9 338 -1 0 -1 -6 -1
all common & before about	-8 61 -4 118 -55 -121 -53
all common & before into	-4 79 0 -42 -40 36 -1
all common & before over	-1 48 -2 -2 -5 -52 -2
all common & before against	17 82 0 -2 12 36 0
all common & before opposite	3 -15 13 0 17 11 0
all common & before behind	0 101 0 0 1 -70 0
all common & before between	-31 -27 -7 -6 -4 -146 -18
all common & before during	166 60 -5 -13 -103 -74 -40
all common & before under	-78 -46 -19 -1 -13 -46 -14
all common & before not	433 121 -8 -2 -10 -24 -6
all common & before never	-42 -182 -17 -4 -4 -5 0
all common & before i	-178 -216 -73 -100 -105 -153 -70
all common & before he	-142 -177 -41 -92 -59 -119 -86
all common & before she	106 -203 -58 -7 -63 -78 -14
all common & before it	-1 -98 3 0 0 -56 2
all common & before they	-137 -207 -53 -97 -125 -171 -115
all common & before we	-134 -152 -76 -63 -106 -88 -72
all common & before you	-126 -143 -13 -55 -103 -90 -35
all common & before my	-16 -7 0 -1 -4 -1 -2
all common & before your	230 -68 -15 -1 -56 -68 -28
all common & before our	-7 -74 -1 -1 -2 1 -2
all common & before ,	22 15 -30 -23 19 36 -23
all common & before :	-38 -33 -8 -3 -1 -66 -7
all common & before ;	100 150 -32 -14 -42 -177 -29
all common & before (	-35 63 -28 -81 2 -10 -15
all common & before -	-75 64 -42 -13 -24 -38 -26
all common & before –	310 -24 0 -1 -12 -6 -3
all common & before —	103 -48 -13 -4 182 -76 -3
all common & before "	-3 -1 -1 -1 -3 -13 -2
all common & before '	248 -56 -7 -23 -63 -20 -44
all common & before s	-5 20 -5 -1 -4 -2 -1
all common & before up	432 -32 -5 -46 -41 -136 -28
all common & before out	0 -23 0 -9 -1 -3 -2
all common & before off	-2 -68 -1 0 -4 -98 -2
all common & before back	-1 78 -1 0 1 -77 -4
all common & before such	-30 -32 0 0 -2 -8 -1
all common & before like	-20 -28 -30 -26 -56 -142 -17
all common & before including	-20 30 0 -9 -6 -40 0
all common & before most	-62 -9 -2 -5 -3 -32 -2
all common & before one	23 -63 -3 -7 -16 -18 -19
all common & before some	-45 80 -8 -10 -2 -49 -97
all common & before all	-8 -10 -2 0 -2 -8 -1
all common & before both	-43 -25 0 -12 68 -9 -2
all common & before each	-1 -11 0 0 0 0 0
all common & before how	-10 -81 -4 -20 -25 -48 -4
all common & before why	-12 -44 -2 -1 -1 -82 0
all common & before what	-15 -39 -9 -3 -53 -38 -5
all common & before if	-6 38 -2 0 -1 -29 0
all common & before so	-83 -156 -2 -1 -4 -24 -1
all common & before because	0 23 0 0 0 -24 0
all common & before though	0 14 1 0 0 -12 0
all common & before although	0 -1 0 0 10 6 -1
all common & before vs	-41 -41 -33 -17 -62 -31 -35
all common & before made	-5 43 -8 -2 106 74 -2
all common & before just	-11 -28 -4 0 0 -1 -1
all common & before only	-50 -87 -4 -1 -5 -11 -1
all common & before once	0 -8 0 0 0 -11 -1
all common & before him	57 -83 -5 -31 -86 -42 -1
all common & before them	-34 -5 -21 -26 -43 59 -9
all common & before there	-2 -9 0 0 0 -1 0
all common & before here	0 54 0 1 1 -59 1
little words & before 	-13 -41 -8 -15 -2 2 -6
little words & before the	-10 -53 0 -1 9 -14 -1
little words & before a	-36 -75 0 -3 -3 -36 -2
little words & before an	1 -138 -1 0 0 -17 0
little words & before of	-16 24 -9 -10 6 27 -9
little words & before in	-8 62 -1 -2 -6 38 -20
little words & before on	32 -38 -4 -21 -19 -31 141
little words & before at	57 -13 -2 -2 -22 -10 57
little words & before by	-9 -7 28 -2 -53 -11 -1
little words & before to	51 -14 -11 -11 -9 -3 -13
little words & before for	37 42 -16 37 9 13 -7
little words & before with	-1 36 -30 -2 -3 18 0
little words & before from	-29 -83 19 -13 -13 -34 -51
little words & before as	-14 -67 -8 62 -6 -36 -12
little words & before and	-10 6 -24 -9 -46 1 -10
little words & before or	-2 85 -8 -1 -4 -48 -1
little words & before but	2 127 -14 -4 64 66 -1
little words & before &	-2 -40 0 0 -1 -6 0
little words & before his	-1 49 -4 -6 -7 -6 -6
little words & before her	-13 150 0 -4 0 -1 0
little words & before this	454 14 -2 -2 -2 -20 -1
little words & before that	1 120 -15 142 18 -60 1
little words & before is	-8 96 -7 -8 -3 -41 -1
little words & before was	-9 16 -15 -57 -3 -27 -3
little words & before are	-35 -39 -10 -28 -22 -52 227
little words & before were	-2 24 -7 -7 -3 -106 -12
little words & before be	-13 -35 0 384 8 -5 -5
little words & before been	-1 -78 -18 -12 -1 -91 0
little words & before will	-18 -123 0 0 0 -9 0
little words & before has	-21 -118 -13 -10 -8 345 -5
little words & before had	-1 -118 -12 -1 -3 -28 -1
little words & before also	-7 -44 -10 -6 -15 44 -4
little words & before who	-135 -4 0 0 0 -2 0
little words & before which	-7 1 -13 -3 -9 -55 -3
little words & before where	-9 70 -53 -9 -29 -79 -4
little words & before when	-1 191 -21 -1 -2 -9 -1
little words & before while	0 -267 3 -1 0 301 0
little words & before after	-2 71 -5 -5 -26 71 -2
little words & before before	0 44 -1 0 -12 -19 -1
little words & before until	0 30 0 -73 99 -27 12
little words & before since	-11 183 -3 -1 -17 -47 -1
little words & before than	13 -57 67 0 1 -52 -3
little words & before then	-8 20 -2 -2 -2 -59 -2
little words & before about	-8 28 -28 18 -31 -59 -2
little words & before into	-7 20 0 366 -3 -17 -1
little words & before over	1 -120 0 -3 6 173 -1
little words & before against	1 101 0 0 0 -15 0
little words & before alongside	4 -97 -7 -1 2 6 -1
little words & before opposite	-1 -74 -28 0 1 -12 0
little words & before behind	-3 -56 -54 -55 -2 166 0
little words & before between	-10 -49 -16 -5 -9 -125 -10
little words & before during	4 -57 1 -16 12 -3 0
little words & before under	97 -6 -1 -2 20 16 7
little words & before not	-8 -41 -2 -1 -1 -25 -3
little words & before i	-19 -176 -35 -16 -24 -111 -19
little words & before he	-37 -74 -1 3 -1 -53 -2
little words & before she	-26 -58 0 -31 -1 -27 -1
little words & before it	-2 -13 -5 -1 -1 -3 -1
little words & before they	-29 -69 -82 -13 -32 -93 -42
little words & before we	-60 -277 -121 -10 -19 -200 -11
little words & before you	-62 -207 -49 -2 -5 -136 -19
little words & before my	-1 -229 0 0 -1 -14 0
little words & before your	0 -13 0 0 0 -46 0
little words & before our	3 -14 -1 0 -1 -5 -6
little words & before ,	0 -26 -25 -23 1 -4 -10
little words & before .	1 -28 51 1 1 1 -13
little words & before :	-23 -47 -2 -9 -7 -24 -2
little words & before ;	-47 36 -39 -10 -25 50 -5
little words & before (	-6 278 -32 -11 -2 188 -1
little words & before -	-9 -36 -2 -7 -2 -5 2
little words & before –	-37 -28 -1 0 -7 -13 -15
little words & before —	297 -15 0 0 -72 -3 0
little words & before "	406 -69 -15 -14 -15 122 -20
little words & before ?	-17 -107 -186 -24 -15 -37 -101
little words & before /	-8 -25 0 -1 -11 -18 0
little words & before s	0 14 0 0 1 -12 0
little words & before up	-61 -150 -13 -69 -45 -99 -24
little words & before out	1 28 0 -1 1 -1 0
little words & before off	-1 145 -1 -1 -1 -8 -2
little words & before back	0 71 0 0 0 -55 0
little words & before such	1 -31 0 -1 17 -2 -1
little words & before like	-4 105 -7 -2 -2 -24 -2
little words & before including	-2 -60 11 -1 23 -35 0
little words & before more	-3 -26 0 0 0 -10 0
little words & before most	-42 -10 0 0 0 0 0
little words & before one	0 -47 0 -7 -4 11 0
little words & before some	0 26 0 0 0 -3 0
little words & before both	323 -31 -45 -8 18 -9 -2
little words & before how	-2 93 2 -3 -5 -62 0
little words & before what	-15 19 -9 -10 -9 -16 -5
little words & before if	-1 -29 0 0 0 -21 0
little words & before so	-9 167 0 -1 -3 -7 -2
little words & before because	-12 160 -8 4 -1 5 -6
little words & before though	0 24 0 0 0 -19 0
little words & before made	-4 27 -3 -7 -16 -51 -4
little words & before just	-4 71 -28 -6 -2 -79 0
little words & before only	0 139 0 0 0 -2 0
little words & before now	0 -10 0 0 0 0 0
little words & before once	1 -10 0 0 1 -5 0
little words & before still	-14 -18 -3 -1 0 -6 0
little words & before him	14 56 -8 -47 -1 -50 -3
little words & before them	-63 82 -9 -4 -4 -26 0
little words & before there	-45 -77 -23 -4 -6 -7 -1
little words & before here	-1 -16 1 0 0 0 0
other & before 	43 -12 -19 -26 11 27 7
other & before the	-12 -38 0 -4 -17 -14 -6
other & before a	-19 -73 -12 -7 -8 -7 -11
other & before an	-1 -139 0 0 -1 0 0
other & before of	-9 43 -16 -48 -47 -20 -24
other & before in	-37 17 14 -6 -23 -1 -32
other & before on	13 -52 63 -14 38 63 -61
other & before at	174 -60 -8 -4 58 -15 -55
other & before by	-24 6 19 -27 -7 81 -30
other & before to	-8 -100 -67 -37 -31 -113 29
other & before for	65 -11 -1 -10 69 32 -14
other & before with	-28 91 -9 -4 22 -66 -1
other & before from	-35 62 -12 -8 28 31 9
other & before as	-15 87 106 31 -40 -17 -10
other & before and	-13 67 -27 -33 -16 29 -15
other & before or	-18 -231 -22 -6 -12 -43 -8
other & before but	-19 94 -111 -6 -14 -110 63
other & before &	-2 -35 -1 -1 -2 -1 -1
other & before his	-19 -50 0 -7 -1 -7 -5
other & before her	-9 -5 1 -1 0 -2 0
other & before this	11 -1 -17 1 124 0 1
other & before that	30 49 -13 -12 -26 19 -10
other & before is	-4 68 -4 -18 -1 -4 0
other & before was	-9 107 -14 -39 -5 -25 0
other & before are	0 176 0 0 -5 -23 0
other & before were	-5 -32 -1 -2 -3 -11 -7
other & before be	-31 -177 0 194 0 -36 -1
other & before has	-66 -92 -130 -1 -22 -44 0
other & before have	-1 -20 0 0 -1 -4 0
other & before who	0 -29 -2 0 0 0 -1
other & before which	0 75 0 0 0 -32 0
other & before where	0 -62 -3 -3 3 -11 -3
other & before when	-7 182 -2 -2 152 -16 -2
other & before while	-2 -79 -2 0 10 37 42
other & before after	-4 235 -3 -4 -20 -77 -1
other & before before	-1 -46 2 0 -1 -9 0
other & before until	-19 -78 -25 -108 -6 -81 0
other & before since	-16 79 -18 -3 -28 202 -5
other & before than	0 -14 -2 -2 0 -1 0
other & before then	2 131 1 0 -5 1 -1
other & before about	-83 317 -1 -33 -17 -23 -27
other & before into	-171 57 -41 76 -10 -22 -39
other & before over	380 -127 -45 -10 -64 -133 -112
other & before against	3 63 2 2 3 1 1
other & before opposite	-1 25 0 0 0 -3 0
other & before behind	-2 128 -2 0 -1 -36 0
other & before between	-5 332 -11 -6 -25 -109 -7
other & before during	170 -2 -42 -1 -61 -114 -46
other & before under	5 -33 0 -2 53 0 1
other & before not	-1 33 0 0 0 -24 0
other & before i	-9 -143 -7 -3 -10 -59 -10
other & before he	-1 -33 -1 -1 -3 -27 -1
other & before it	-1 -8 0 0 0 0 0
other & before they	-115 -187 -82 -54 -121 -100 -59
other & before we	-8 -29 -1 2 -2 -14 2
other & before my	-18 -17 -1 -5 -11 -6 -5
other & before your	-7 -16 -1 0 -1 -10 -1
other & before our	0 -4 0 0 0 -8 0
other & before ,	-10 39 -24 -22 4 83 -14
other & before .	-6 78 -3 -3 -1 11 -1
other & before :	-7 58 -8 -18 -28 183 -10
other & before ;	-18 -17 -49 -4 -16 300 -44
other & before (	139 20 -85 -72 37 -82 -18
other & before -	-54 129 -50 0 -14 -21 -1
other & before –	-43 -30 -195 -11 -16 -7 -3
other & before —	0 -15 -40 0 -3 -21 1
other & before /	-38 -208 -25 7 -150 -53 -4
other & before s	-8 -42 -22 -78 -6 -27 -2
other & before up	-12 7 -3 -6 -20 -13 -52
other & before out	-1 218 0 -2 -2 -57 -1
other & before off	-35 -96 -19 -25 -25 -76 265
other & before back	-1 -31 0 0 -1 -12 -4
other & before like	-9 272 -140 -10 -49 -23 -5
other & before including	-10 -166 -6 -1 76 -7 0
other & before one	-1 -13 0 -1 0 -4 -5
other & before some	-88 -35 -17 -2 -10 1 1
other & before all	-66 1 0 0 -12 0 0
other & before how	-1 -9 0 -1 -1 -1 0
other & before what	-2 -26 0 0 -2 -16 -1
other & before if	-10 -56 -10 -5 0 -29 -8
other & before so	1 -25 0 0 0 -2 0
other & before because	0 15 0 0 3 -12 0
other & before although	-3 142 -55 -3 -64 -20 -34
other & before made	-6 -59 -7 -6 -23 -86 -6
other & before just	-4 135 -6 -1 -4 -64 -1
other & before only	-34 -210 -33 -9 -1 368 0
other & before once	-5 -219 -33 -80 -3 -60 1
other & before him	-17 -199 -128 119 -61 149 -61
other & before them	26 -28 -25 -48 -58 -126 -15
other & before here	-3 -62 -21 0 -3 6 0
bias	-60 -46 -29 -34 -92 -88 -96
words:1	-7 -70 -32 -21 -72 -84 -64
words:2	-34 -35 2 -4 -8 -45 -18
words:3	-11 -10 13 17 -39 -32 4
words:4	-21 12 4 -22 -8 13 -15
words:5	-8 31 -29 -12 -5 3 -10
words:6+	7 54 -7 0 40 89 -5
first: unknown	-1 -46 51 -24 10 -17 10
last: unknown	-23 -21 50 11 -5 -1 -7
only: unknown	-29 -21 18 -16 2 -1 45
shape: none	31 -13 -45 -21 -5 -17 -33
shape: first+surname	-8 -36 61 41 -21 14 -3
shape: first+unknown	-20 5 86 47 -33 -43 -41
shape: first+common	-19 -14 66 26 19 -38 -20
shape: unknown+surname	9 -4 13 -25 -23 -7 21
shape: unknown+unknown	-4 10 -2 -19 17 -14 43
shape: initials	-13 -9 68 25 13 2 -3
shape: middle initial	-4 -16 273 -23 -3 -3 -3
shape: particle	-4 -4 118 29 125 -42 -84
shape: three with first	-10 -36 50 -1 5 0 -6
shape: three unknown	-24 52 -63 -20 33 8 -8
shape: some common	-8 0 -54 -7 2 13 6
shape: all common	-41 -6 -108 -71 -72 -33 -75
common word before a person	-300 0 -200 -100 0 0 0
person at the end	-4 -16 81 22 5 -21 -11
person at the start	-1 7 39 20 1 -9 -4
owner inside	-28 7 -64 -28 -28 16 16
person owns inside	-11 0 -126 -32 -16 48 -17
colon inside	-21 164 -300 0 -19 115 -5
dash inside	-12 101 -3 -1 -7 1 -3
comma inside	-1 69 0 -7 -1 66 0
ends in a number	-1 102 -57 4 21 63 -35
starts with a number	93 -5 -10 -19 -21 -21 -8
ends in an exclamation mark	18 236 -113 -42 46 246 -23
ends in a question mark	-105 -176 -279 -296 -83 -67 -91
all capitals	168 -67 -23 -36 -2 58 300
acronym	87 -63 -29 -41 153 -16 7
hyphen	98 53 -37 -38 -21 -48 -84
starts with an opener	0 -300 -300 -300 -300 -300 0
is a pronoun	800 0 0 0 0 0 0
little word with a capital	11 115 17 39 -22 82 -8
starts with the	-14 78 -40 -3 33 65 -4
and between people	0 -135 -150 0 0 -51 -1
person before and	-2 112 -5 -2 -1 80 0
person behind and	0 -61 27 -2 0 -7 0
junior	-11 -32 192 110 -12 -20 4
is a place	12 -159 -205 -25 23 15 482
is a company	-52 -193 -91 -26 515 -18 -43
ends as a company	38 -83 -18 -22 223 -18 -24
is an outlet	183 -18 -79 10 213 -34 -65
is an honour	317 -24 -17 26 -15 -6 -5
is of the calendar	376 -49 -23 0 -31 -11 -54
is a nation	336 -24 -28 -9 -33 0 23
known film: common	-14 24 -29 2 -2 -8 -8
known film: name	-5 62 -8 -7 -21 -7 -19
known film: rare	4 119 -34 28 -43 30 -36
known film: two	0 140 -45 -5 -21 -10 9
known film: more	-5 155 -5 24 -5 24 32
long known film: two	0 100 0 0 0 70 0
long known film: more	0 250 0 0 0 200 0
known person	-5 -21 235 78 -6 -13 -12
known film before a little word	-1 29 -1 0 2 -7 -5
known film behind a little word	-6 -33 -4 0 -3 -53 -1
company behind a little word	-3 -244 -5 -2 -3 -110 -1
place behind a little word	-17 68 -6 -1 16 51 -14
starts the sentence	46 35 51 -41 -19 -41 -35
starts the sentence: common	74 -17 -6 -17 -16 -1 -17
starts the sentence: starter	137 -88 -109 -20 -35 -83 5
starts behind a mark	1 -20 9 -21 -10 -1 -37
ends the sentence	0 53 -43 15 -14 -10 -8
headline	9 83 -18 -39 -11 1 63
furniture	250 -53 -20 -74 12 -73 -50
title case	-5 -2 27 -10 9 -28 -20
title case: person	-2 3 39 9 7 -8 -2
set off	11 199 -21 -21 -16 172 -18
set off: one word	3 79 -27 -59 -21 75 -44
set off: many words	16 103 -11 -3 -14 62 -9
owns what follows	-44 -53 150 30 51 -29 -9
owns a capital	-30 -14 109 -24 66 34 45
touches a capital before	-32 -139 -24 -57 -47 -145 -44
touches a capital behind	-18 -116 -103 -67 -70 -99 -43
several films before, and inside	0 -250 0 0 0 -100 0
little word joins a capital before	-22 13 -6 24 0 39 -28
little word joins a capital behind	-23 18 25 50 0 -12 -24
owned by a person	-49 85 -99 55 3 72 2
owned by another	-6 99 -6 15 30 110 -6
small letters elsewhere	81 -19 -70 -29 -36 -28 -31
year in brackets behind	-16 357 -39 -43 -13 85 -17
capital in brackets behind	-49 -5 -41 77 -14 12 19
stands in brackets	16 5 26 -8 -3 -20 -17
number behind	8 -20 6 -15 -11 -15 -30
defined	0 592 0 0 0 0 0
article without film words	4 -47 3 -53 52 28 -8
article of other works	-8 -45 -15 -28 -2 68 -13
elsewhere none	40 -37 -16 -26 -62 -29 -46
elsewhere film	-107 138 -102 -14 -21 48 -26
elsewhere person	-25 5 72 -55 18 5 -63
elsewhere character	-36 -23 -99 187 -18 -2 -53
elsewhere company	2 -59 -58 -21 128 -9 -17
elsewhere work	-60 0 -60 -50 -12 216 -30
elsewhere place	-30 -12 -38 -26 -27 -17 79
nowhere else	4 -40 -64 -29 -10 -45 -14
title case: nowhere else	45 -20 -40 -25 -34 1 7
in a list with none	85 -39 -1 32 -27 -30 -56
in a list with film	-8 137 -26 -48 -15 14 -57
in a list with person	-1 -12 91 33 -28 -12 -24
in a list with character	47 -67 -17 144 -44 -4 16
in a list with company	-30 -47 -38 13 130 -38 15
in a list with work	-11 -97 -32 -10 18 263 -46
in a list with place	-17 -40 -60 -46 18 30 142
brackets behind hold none	-14 -99 49 -32 12 48 28
brackets behind hold film	-14 101 111 -172 -10 -11 3
brackets behind hold person	-9 23 -12 220 -26 -32 22
brackets behind hold character	-19 42 239 -218 -21 -46 23
brackets behind hold company	-90 70 -26 -199 51 145 31
brackets behind hold work	-77 95 184 -120 -27 -39 -46
brackets behind hold place	-42 80 74 -40 -23 -7 -28
in the brackets of none	60 -22 -34 -85 130 -32 -18
in the brackets of film	-58 39 -163 105 56 -28 41
in the brackets of person	-181 105 -177 162 27 87 -60
in the brackets of character	-1 1 171 19 -20 -7 -16
in the brackets of company	1 6 -2 -43 51 -4 -1
in the brackets of work	-36 -70 -52 11 83 75 -13
in the brackets of place	95 -50 -149 -58 121 -21 55
surname of a person	-85 -47 271 -9 -46 -27 -45
first name of a person	-89 -2 97 -23 -33 -4 -26
last name of a character	-34 -18 -35 78 -17 -3 -29
first name of a character	-16 -17 -49 52 -16 17 -31
tail of a film	0 500 -100 -100 0 0 0
head of a film	-60 99 -97 73 7 -45 15
owned by none	49 -64 107 -32 45 101 90
owned by film	30 13 87 -57 -2 -1 0
owned by person	-30 108 -66 85 7 100 -20
owned by character	0 -20 29 21 0 -10 1
owned by company	-11 141 85 -69 159 63 20
owned by work	-118 -83 -72 257 -10 274 83
owned by place	201 -34 98 -46 93 -45 130
`;
