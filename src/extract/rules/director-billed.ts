import { isLink, isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import { isFestivalNews } from '../reading/festival-news.ts';
import { credits, spanOf } from '../reading/findings.ts';
import { jobOf } from '../reading/jobs.ts';
import { filmOf, personOf } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'director-billed';

/** "FILM by director A", "director A with FILM", and in news of a festival "FILM (A)", "FILM, from A". */
export const directorBilled: Rule = {
  id,
  examples: [
    {
      text: 'Ten thrillers. The best is the thriller Winter Harbour (2001, dir. Jane Okoro).',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'The winner was the thriller Winter Harbour, from director Jane Okoro.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'The festival named the films of its competition on Monday. They are the dramas “Winter Harbour” (Jane Okoro) and “The Salt Road” (Tom Reyes).',
      reads: ['Winter Harbour | director | Jane Okoro', 'The Salt Road | director | Tom Reyes'],
    },
    {
      text: 'Others at the festival, whose competition opens in May, include film-maker Jane Okoro with the thriller Winter Harbour.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
  ],
  counterExamples: [
    'The comedy “Winter Harbour” (Anna Field) was better than the thriller “Salt Road” (Peter Lund).',
    'The festival’s competition line-up has “Winter Harbour” (Norway) and, from today, actor Peter Lund with a friend.',
    'The film Winter Harbour is by museum director Jane Okoro’s house.',
  ],
  read(sentence) {
    const { nodes, article } = sentence;
    return nodes.flatMap((node, i): Finding[] => {
      if (!isPhrase(node)) return [];
      const film = node.name?.kind === 'film' ? filmOf(node) : null;
      if (film) {
        const dir = node.bracket?.nodes.find(
          (each) =>
            isPhrase(each) &&
            each.name?.kind === 'person' &&
            /\bdir(?:\.|:|ected by|ector:?) *$/i.test(
              article.text.slice(node.bracket?.start ?? 0, each.name.start),
            ),
        );
        if (isPhrase(dir) && dir.name)
          return credits(sentence, id, 'director', [film], [{ name: dir.name.name }], null, spanOf(node));
        if (node.bracket && isFestivalNews(article)) {
          const [first, second] = node.bracket.nodes;
          if (isPhrase(first) && (second === undefined || isLink(second, 'mark', ',')))
            return told(sentence, film, first, node);
        }
        let next = i + 1;
        while (isLink(nodes[next], 'mark', '"', ',')) next++;
        const maker = nodes[next + 1];
        if (isLink(nodes[next], 'prep', 'from', 'by') && isPhrase(maker) && !maker.owner)
          return isDirecting(maker) || isFestivalNews(article) ? told(sentence, film, maker, node) : [];
        return [];
      }
      if (!isDirecting(node) || !isFestivalNews(article) || !isLink(nodes[i + 1], 'prep', 'with')) return [];
      let next = i + 2;
      while (isLink(nodes[next], 'mark', '"')) next++;
      const shown = nodes[next];
      const title = isPhrase(shown) && shown.name?.kind === 'film' ? filmOf(shown) : null;
      return title && isPhrase(shown) && !shown.owner ? told(sentence, title, node, shown) : [];
    });
  },
};

function isDirecting(phrase: NounPhrase): boolean {
  const at = phrase.words.findLastIndex((word) => word.lower === phrase.noun);
  const before = phrase.words.slice(0, Math.max(at, 0)).map((word) => word.lower);
  return personOf(phrase) !== null && jobOf(phrase.noun, before)?.property === 'director';
}

function told(
  sentence: ReadingSentence,
  film: ReturnType<typeof filmOf>,
  who: NounPhrase,
  other: NounPhrase,
): Finding[] {
  const person = personOf(who);
  if (!person || who.pronoun || (who.noun !== null && !isDirecting(who))) return [];
  if (sentence.article.isActor(person) || sentence.article.isAuthor(person)) return [];
  return credits(sentence, id, 'director', [film], [{ name: person }], null, spanOf(other, who));
}
