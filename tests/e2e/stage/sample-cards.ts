/** Cards as the three articles give them, written down by hand: pictures need fixed data. */
import type { Card, Fact, Quote } from '../../../src/model/card.ts';
import type { EntityId } from '../../../src/model/entity.ts';
import { fact, quote, ref } from '../../unit/ui/sample-facts.ts';

const mi7 = ref('film:mission-impossible-7', 'Mission: Impossible 7');
const mi8 = ref('film:mission-impossible-8', 'Mission: Impossible 8');
const fallout = ref('film:mission-impossible-fallout', 'Mission: Impossible – Fallout', 2018);
const series = ref('series:mission-impossible', 'Mission: Impossible');
const cruise = ref('person:tom-cruise', 'Tom Cruise');
const mcquarrie = ref('person:christopher-mcquarrie', 'Christopher McQuarrie');
const hunt = ref('character:ethan-hunt', 'Ethan Hunt');
const mitsopolis = ref('character:alanna-mitsopolis', 'Alanna Mitsopolis');
const kittridge = ref('character:eugene-kittridge', 'Eugene Kittridge');
const paramount = ref('company:paramount-pictures', 'Paramount Pictures');

const castPhoto = (marked: string): Quote =>
  quote('cast-photo', marked, { sourceTitle: 'Article on the cast photo' });
const running = (marked: string): Quote =>
  quote('running-photo', marked, { sourceTitle: 'Article on the running photo', published: '2021-03-08' });
const train = (marked: string): Quote =>
  quote('train-stunt', marked, {
    sourceTitle: 'Article on the train stunt',
    published: '2021-04-27',
    url: 'https://example.org/train-stunt',
  });

const starring =
  'Angela Bassett and Frederick Schmidt, all of whom reprise their roles from the previous movies, along with Hayley Atwell, Pom Klementieff, Shea Whigham, Esai Morales, Rob Delaney, Charles Parnell, Indira Varma, Mark Gatiss, and Cary Elwes, Mission: Impossible 7 is scheduled to be released in the United States on May 27, 2022, by Paramount Pictures, followed by a streaming release on Paramount+ on July 2022.';

const november = fact(
  mi7,
  'releaseDate',
  { date: '2021-11-19', precision: 'day' },
  {
    rank: 'deprecated',
    status: 'scheduled',
    past: true,
    medium: 'theatrical',
    distributors: [paramount],
    quotes: [
      running(
        'Mission: Impossible 7 is [scheduled to be released theatrically on November 19, 2021, by Paramount Pictures], followed by a streaming release on Paramount+ 45 days later.',
      ),
    ],
  },
);
const may = fact(
  mi7,
  'releaseDate',
  { date: '2022-05-27', precision: 'day' },
  {
    rank: 'preferred',
    status: 'scheduled',
    past: true,
    medium: 'theatrical',
    territory: 'United States',
    distributors: [paramount],
    rivals: [november],
    quotes: [
      castPhoto(
        'Mission: Impossible 7 is [scheduled to be released in the United States on May 27, 2022, by Paramount Pictures], followed by a streaming release on Paramount+ in July 2022, with Mission: Impossible 8 scheduled to be released on July 7, 2023.',
      ),
      train(
        `Starring Tom Cruise, Ving Rhames, Henry Czerny, Simon Pegg, Rebecca Ferguson, Vanessa Kirby, ${starring.replace(
          'scheduled to be released in the United States on May 27, 2022, by Paramount Pictures',
          '[scheduled to be released in the United States on May 27, 2022, by Paramount Pictures]',
        )}`,
      ),
    ],
  },
);
const july = fact(
  mi7,
  'releaseDate',
  { date: '2022-07', precision: 'month' },
  {
    status: 'scheduled',
    past: true,
    medium: 'streaming',
    platform: 'Paramount+',
    rivals: [
      fact(
        mi7,
        'releaseDate',
        { date: '2022-01-03', precision: 'day' },
        {
          rank: 'deprecated',
          status: 'scheduled',
          past: true,
          medium: 'streaming',
          platform: 'Paramount+',
          derivedFrom: november.id,
          quotes: [
            running(
              'Mission: Impossible 7 is scheduled to be released theatrically on November 19, 2021, by Paramount Pictures, followed by a [streaming release on Paramount+ 45 days later].',
            ),
          ],
        },
      ),
    ],
    quotes: [
      castPhoto(
        'Mission: Impossible 7 is scheduled to be released in the United States on May 27, 2022, by Paramount Pictures, followed by a [streaming release on Paramount+ in July 2022], with Mission: Impossible 8 scheduled to be released on July 7, 2023.',
      ),
    ],
  },
);

const cast = (name: string, casting: 'returning' | 'joining', more: Partial<Fact> = {}) =>
  fact(
    mi7,
    'castMember',
    { entity: ref(`person:${name.toLowerCase().replaceAll(' ', '-')}`, name) },
    {
      casting,
      quotes: [
        train(
          `Starring ${name === 'Tom Cruise' ? '[Tom Cruise]' : 'Tom Cruise'}, Ving Rhames, Henry Czerny, Simon Pegg, Rebecca Ferguson, Vanessa Kirby, ${
            name === 'Tom Cruise' ? starring : starring.replace(name, `[${name}]`)
          }`,
        ),
      ],
      ...more,
    },
  );

const heroicHunt = running(
  'Plot details remain as secret as one of the franchise’s titular missions, but Mission: Impossible 7 will likely pick up after 2018’s Mission: Impossible - Fallout, which saw [Cruise’s heroic Ethan Hunt] set out to stop a group of terrorists and their plans to detonate three simultaneous nuclear attacks on different cities.',
);
const cruiseRole = cast('Tom Cruise', 'returning', {
  character: hunt,
  release: may,
  quotes: [
    train(
      'Footage from behind-the-scenes has already teased what occurs when [Cruise’s Agent Hunt] climbs atop the moving train, with the action hero dispatching bad guys left and right while trying not to lose his balance.',
    ),
    heroicHunt,
  ],
});
const falloutRole = fact(
  fallout,
  'castMember',
  { entity: cruise },
  { character: hunt, quotes: [heroicHunt] },
);
const kirbyRole = cast('Vanessa Kirby', 'returning', {
  character: mitsopolis,
  release: may,
  quotes: [
    running(
      'Czerny’s return, and [Vanessa Kirby’s involvement as Alanna Mitsopolis], a black-market arms dealer also known as the White Widow and daughter of “Max”, also from the first Mission: Impossible, heavily suggest that Mission: Impossible 7 will tie to the original movie in some way.',
    ),
  ],
});
const whiteWidow =
  'Czerny’s return, and Vanessa Kirby’s involvement as Alanna Mitsopolis, [a black-market arms dealer also known as the White Widow] and daughter of “Max”, also from the first Mission: Impossible, heavily suggest that Mission: Impossible 7 will tie to the original movie in some way.';

const written = castPhoto(
  '[Written and directed by Christopher McQuarrie], plot details for the seventh installment of the Mission: Impossible franchise remain a closely guarded secret, locked away in a vault so secure that only Ethan Hunt could penetrate it.',
);
const falloutCredits = running(
  '[Written, produced, and directed by Christopher McQuarrie], Fallout starred Tom Cruise, Ving Rhames, Simon Pegg, Rebecca Ferguson, and Vanessa Kirby, all of whom will reprise their roles for Mission: Impossible 7.',
);
const work = (film: typeof mi7, property: Fact['property'], source: Quote, more: Partial<Fact> = {}) =>
  fact(film, property, { entity: mcquarrie }, { quotes: [source], ...more });
const mi7Director = work(mi7, 'director', written, { release: may });
const mi7Writer = work(mi7, 'screenwriter', written, { release: may });

const joining = [
  'Hayley Atwell',
  'Pom Klementieff',
  'Shea Whigham',
  'Esai Morales',
  'Rob Delaney',
  'Charles Parnell',
  'Indira Varma',
  'Mark Gatiss',
  'Cary Elwes',
];

export const sampleCards: Card[] = [
  {
    entity: { ...cruise, aliases: [] },
    kinds: ['actor'],
    sections: [
      { id: 'roles', facts: [cruiseRole, falloutRole] },
      {
        id: 'notes',
        facts: [
          fact(
            mi7,
            'productionNote',
            { text: 'Hangs from the side of a moving train' },
            {
              quotes: [
                train(
                  'Director Christopher McQuarrie has shared an image which [shows the actor hanging from the side of a moving train].',
                ),
              ],
            },
          ),
        ],
      },
    ],
  },
  {
    entity: { ...mi7, aliases: ['MI7', 'Mission Impossible 7', 'Impossible 7'] },
    kinds: ['film'],
    sections: [
      { id: 'releases', facts: [may, july] },
      { id: 'director', facts: [mi7Director] },
      { id: 'screenwriter', facts: [mi7Writer] },
      {
        id: 'cast',
        facts: [
          cruiseRole,
          cast('Ving Rhames', 'returning'),
          cast('Henry Czerny', 'returning', { character: kittridge }),
          cast('Simon Pegg', 'returning'),
          cast('Rebecca Ferguson', 'returning'),
          kirbyRole,
          cast('Angela Bassett', 'returning'),
          cast('Frederick Schmidt', 'returning'),
          ...joining.map((name) => cast(name, 'joining')),
        ],
      },
      {
        id: 'crew',
        facts: [
          fact(
            mi7,
            'crewMember',
            { entity: ref('person:mary-boulding', 'Mary Boulding') },
            {
              role: 'first assistant director',
              quotes: [
                castPhoto(
                  'Congratulations to the Fabulous [Mary Boulding, celebrating her 100th day on her first show as a First AD].',
                ),
              ],
            },
          ),
        ],
      },
      {
        id: 'series',
        facts: [
          fact(mi7, 'partOfSeries', { entity: series }, { role: 'seventh installment', quotes: [written] }),
        ],
      },
      { id: 'relations', facts: [fact(mi7, 'follows', { entity: fallout }, { quotes: [heroicHunt] })] },
      {
        id: 'places',
        facts: [
          fact(
            mi7,
            'filmingLocation',
            { text: 'Levisham, North Yorkshire' },
            { quotes: [train('The incredibly lovely and welcoming [people of Levisham].')] },
          ),
        ],
      },
    ],
  },
  {
    entity: { ...mitsopolis, aliases: ['The White Widow'] },
    kinds: ['character'],
    sections: [
      {
        id: 'about',
        facts: [
          fact(
            mitsopolis,
            'description',
            { text: 'Black-market arms dealer' },
            { quotes: [running(whiteWidow)] },
          ),
        ],
      },
      { id: 'playedBy', facts: [kirbyRole] },
      {
        id: 'relations',
        facts: [
          fact(
            mitsopolis,
            'relatedTo',
            { entity: ref('character:max', 'Max') },
            {
              role: 'daughter',
              quotes: [
                running(
                  'Alanna Mitsopolis, a black-market arms dealer also known as the White Widow and [daughter of “Max”].',
                ),
              ],
            },
          ),
        ],
      },
    ],
  },
  {
    entity: { ...mcquarrie, aliases: [] },
    kinds: ['director', 'screenwriter', 'producer'],
    sections: [
      {
        id: 'otherWork',
        facts: [
          mi7Director,
          mi7Writer,
          work(fallout, 'director', falloutCredits),
          work(fallout, 'screenwriter', falloutCredits),
          work(fallout, 'producer', falloutCredits),
        ],
      },
    ],
  },
  {
    entity: { ...series, aliases: [] },
    kinds: ['series'],
    sections: [
      {
        id: 'films',
        facts: [
          fact(fallout, 'partOfSeries', { entity: series }, { quotes: [heroicHunt] }),
          fact(mi7, 'partOfSeries', { entity: series }, { role: 'seventh installment', quotes: [written] }),
          fact(mi8, 'partOfSeries', { entity: series }, { quotes: [written] }),
        ],
      },
    ],
  },
  {
    entity: { ...hunt, aliases: [] },
    kinds: ['character'],
    sections: [{ id: 'playedBy', facts: [cruiseRole, falloutRole] }],
  },
];

export const sampleCard = (id: EntityId): Card | null =>
  sampleCards.find((card) => card.entity.id === id) ?? null;
