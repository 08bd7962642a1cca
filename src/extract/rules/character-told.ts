import { pattern } from '../pattern.ts';
import { type Reading, readAll } from '../reading.ts';
import type { Finding, Rule } from '../rule.ts';

const id = 'character-told';
const kin =
  '(?:grand)?(?:daughter|son|wife|husband|brother|sister|father|mother|niece|nephew|cousin|uncle|aunt|widow|fiancée?|girlfriend|boyfriend|half-brother|half-sister|twin|granddaughter|grandson|ex-wife|ex-husband)';

/** "as Greta Voss, a smuggler also known as the Eel and daughter of Otto": what a character is, is called, and whose relative. */
export const characterTold: Rule = {
  id,
  hint: / as |plays?|played|role|part/i,
  examples: [
    {
      text: 'Anna Field stars in the thriller Winter Harbour as Greta Voss, a wanted smuggler also known as the Eel and daughter of Otto Voss.',
      reads: [
        'Greta Voss | description | a wanted smuggler',
        'Greta Voss | description | also known as the Eel',
        'Greta Voss | relatedTo | Otto Voss | daughter',
      ],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour opens in May. Anna Field, a keen sailor also known as the Eel, liked it.',
  ],
  read: readAll(
    id,
    pattern(
      `(?:\\bas|plays?|played|portrays?|portraying|role of|part of) (?:(?:the )?(?<part>{character}|{people}|\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+){0,2})), (?<what>(?:an?|the) (?:(?! also known| and ${kin})[^,.;:"(]){3,90}?)?(?=,| also| last seen| who| whose| and ${kin}|\\.|;|$)(?:,? (?:also|better|otherwise) known as (?:the )?["']?(?<alias>{character}|{people}|{work}|{film}|\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+){0,2})["']?)?(?:(?:,| and|, and) (?:the )?(?<kin>${kin}) of (?:the )?["']?(?<whose>{character}|{people}|\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+){0,2}))?`,
      'gu',
    ),
    (reading) => {
      const character = nameOf(reading, 'part');
      if (!character) return [];
      const subject = { character };
      const at = (
        property: Finding['property'],
        value: Finding['value'],
        more: Partial<Finding> = {},
      ): Finding => {
        const [start, end] = reading.sentence.masked.span(reading.position('part'), reading.to);
        return { subject, property, value, start, end, rule: id, ...more };
      };
      const out: Finding[] = [];
      const what = reading.text('what');
      if (what && /\p{Ll}{3}/u.test(what)) out.push(at('description', { text: what }));
      const alias = nameOf(reading, 'alias');
      if (alias)
        out.push(
          at(
            'description',
            { text: `also known as ${/known as the /.test(reading.match[0]) ? 'the ' : ''}${alias}` },
            { alias },
          ),
        );
      const whose = nameOf(reading, 'whose');
      if (whose) out.push(at('relatedTo', { character: whose }, { role: reading.text('kin') ?? '' }));
      return out;
    },
  ),
};

function nameOf(reading: Reading, group: string): string | undefined {
  const item = reading.item(group);
  if (item?.kind === 'people') return item.members.length === 1 ? item.members[0]?.name.name : undefined;
  if (item && 'name' in item) return item.name.name;
  if (item?.kind === 'films') return item.films[0]?.name.name;
  return reading.text(group);
}
