import { makeNames, seededRandom } from './matcher-texts.ts';

/** What film news says, a film sentence in two; PERSON is one of the article's people, FILM its film, OTHER another. */
const sentences = [
  'The thriller FILM will be released in the UK on 12 June 2015.',
  'PERSON, who directed the comedy OTHER in 2009, is in talks to return for a sequel.',
  '"We had a wonderful time and I could not be happier," PERSON told reporters on Monday.',
  'PERSON plays a retired smuggler in the film, alongside PERSON and newcomer PERSON.',
  'The film was shot in Norway and Iceland last year.',
  'Critics praised the actor for his performance as PERSON in OTHER (2007).',
  'It is based on a novel by PERSON, first published in 1974.',
  'The studio has not said when work on the project will begin, but it is thought to be close to a deal.',
  'More than two hundred people came to the premiere, which was held in the old town hall because of the weather.',
  'She said that she had been worried about the weather, the money and the long days away from her family.',
  'The council has been asked to look at the plans again before the end of the year.',
  'According to figures from the industry, takings were down by four per cent on the same weekend of last year.',
  'PERSON and PERSON also star in FILM, which is produced by PERSON.',
  'A spokesman for the company declined to say how much had been paid for the rights.',
  'The director, PERSON, wrote the screenplay with PERSON while they were working on OTHER.',
  'There were no injuries, and the road was open again within an hour, police said.',
  'Its cast includes PERSON, PERSON and PERSON as the captain of a ferry.',
  'He added that nobody had expected the picture to do so well abroad, where few of its stars are known.',
  'FILM was first shown at the festival in May, where it won the prize for best screenplay.',
  'People who had seen it at a test screening described it as slow, funny and very long.',
  'After the success of OTHER, PERSON moved to Los Angeles and took small parts in television.',
  'In the end the two sides agreed to share the costs and to meet again in the autumn.',
];

/** An article of about so many words on one film, the same in each run. */
export function makeArticle(words: number, seed: number): string {
  const random = seededRandom(seed);
  const names = makeNames(60, seed);
  const people = names.filter((name) => name.split(' ').length === 2);
  const titles = names.filter((name) => !people.includes(name));
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const [film = ''] = titles;
  let text = '';
  for (let count = 0, line = 0; count < words; line++) {
    const sentence = pick(sentences)
      .replaceAll('PERSON', () => pick(people.slice(0, 12)))
      .replaceAll('OTHER', () => pick(titles.slice(1)))
      .replaceAll('FILM', film);
    count += sentence.split(' ').length;
    text += line === 0 ? sentence : `${line % 3 === 0 ? '\n\n' : ' '}${sentence}`;
  }
  return text;
}
