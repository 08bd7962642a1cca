import type { Property } from '../model/statement.ts';
import { unmask } from './mask/group-lists.ts';
import type { FilmMember, Member } from './mask/symbols.ts';
import { symbolClass } from './mask/symbols.ts';
import { modalityOf } from './modality.ts';
import type { Name } from './names/candidate.ts';
import type { Finding, ReadingSentence } from './rule.ts';

/** The named groups of one match, as rules use them. */
export class Reading {
  constructor(
    readonly sentence: ReadingSentence,
    readonly match: RegExpMatchArray,
    readonly rule: string,
  ) {}

  get at(): number {
    return this.match.index ?? 0;
  }

  get to(): number {
    return this.at + this.match[0].length;
  }

  text(group: string): string | undefined {
    const raw = this.match.groups?.[group];
    if (raw === undefined || raw === '') return undefined;
    const from = this.position(group);
    return unmask(this.sentence.masked, from, from + raw.length);
  }

  /** Where a group starts in the masked text. */
  position(group: string): number {
    const indices = this.match.indices?.groups?.[group];
    return indices?.[0] ?? this.at;
  }

  item(group: string) {
    return this.sentence.masked.item(this.match.groups?.[group]);
  }

  people(group: string): Member[] {
    const item = this.item(group);
    return item?.kind === 'people' ? item.members : [];
  }

  /** People who do what the match says: not those of "the widow of A will produce". */
  subjects(group: string): Member[] {
    const before = this.sentence.masked.text.slice(
      Math.max(0, this.position(group) - 20),
      this.position(group),
    );
    return /\b(?:of|for|about|than|like|to|against|from) (?:the |mr |director |actor )?$/.test(before)
      ? []
      : this.people(group);
  }

  films(group: string): FilmMember[] {
    const item = this.item(group);
    return item?.kind === 'films' ? item.films : [];
  }

  named(group: string): Name | undefined {
    const item = this.item(group);
    return item && 'name' in item ? item.name : undefined;
  }

  /** Findings of one property for each subject and person. Nothing where the clause denies it or only wishes for it. */
  credit(
    property: Property,
    subjects: readonly (Name | null | undefined)[],
    members: readonly Member[],
    extra: Partial<Finding> = {},
  ): Finding[] {
    const modality = modalityOf(this.sentence.masked.text, this.at, this.to);
    if (modality === 'blocked') return [];
    const [start, end] = this.sentence.masked.span(this.at, this.to);
    const out: Finding[] = [];
    for (const subject of subjects) {
      if (!subject) continue;
      for (const member of members)
        out.push({
          subject,
          property,
          value: { person: member.name },
          start,
          end,
          rule: this.rule,
          ...(modality === 'plain' ? {} : { status: modality }),
          ...(property === 'castMember' && member.role ? roleOf(member) : {}),
          ...(property === 'castMember' && member.newcomer ? { casting: 'joining' as const } : {}),
          ...extra,
        });
    }
    return out;
  }

  fact(
    property: Property,
    subject: Name | null | undefined,
    value: Finding['value'],
    extra: Partial<Finding> = {},
  ): Finding[] {
    if (!subject) return [];
    const modality = modalityOf(this.sentence.masked.text, this.at, this.to);
    if (modality === 'blocked') return [];
    const [start, end] = this.sentence.masked.span(this.at, this.to);
    return [
      {
        subject,
        property,
        value,
        start,
        end,
        rule: this.rule,
        ...(modality === 'plain' ? {} : { status: modality }),
        ...extra,
      },
    ];
  }
}

export function roleOf(member: Member): Partial<Finding> {
  const { role } = member;
  if (!role) return {};
  const manner = role.manner;
  return role.character ? { character: role.text, ...(manner ? { role: manner } : {}) } : { role: role.text };
}

/** Every match of a pattern in a sentence, turned into findings. The regular expression must be global. */
export function readAll(
  rule: string,
  regex: RegExp,
  read: (reading: Reading) => Finding[],
): (sentence: ReadingSentence) => Finding[] {
  const indexed = new RegExp(regex.source, regex.flags.includes('d') ? regex.flags : `${regex.flags}d`);
  return (sentence) => {
    const out: Finding[] = [];
    for (const match of sentence.masked.text.matchAll(indexed))
      out.push(...read(new Reading(sentence, match, rule)));
    return out;
  };
}

const anyTitle = new RegExp(`${symbolClass('films')}|${symbolClass('work')}|${symbolClass('series')}`, 'gu');
const versionOf =
  /\b(?:remake|sequel|prequel|version|follow-up|reboot|spin-off|adaptation|parody|response|homage|rival|similar|compared|comparable|inspired|reminiscent|like) ?(?:of|to|with|by|from)?,? (?:(?!which|that|who|is|was|will)[\p{L}\d'-]+ ){0,5}["']?$/iu;
const anotherFilm =
  /\b(?:a|an|another) (?:[\p{L}\d'-]+,? ){0,5}(?:film|movie|comedy|drama|thriller|biopic|picture|feature|sequel|remake|adventure|epic|musical|western|documentary)\b/iu;

/**
 * The film that a participle at `at` ("starring …", "directed by …") belongs to: the title before it that nothing stands between, or, where
 * the participle opens the sentence, the title after it; else the topic. Null where that isn't sure.
 */
export function filmAt(sentence: ReadingSentence, at: number, to: number): (Name | null)[] {
  const { text } = sentence.masked;
  let nearest: RegExpMatchArray | null = null;
  for (const match of text.slice(0, at).matchAll(anyTitle)) nearest = match;
  if (nearest) {
    const item = sentence.masked.item(nearest[0]);
    if (item?.kind !== 'films') return [];
    const gap = text.slice((nearest.index ?? 0) + 1, at);
    if (/[;:]/.test(gap) || gap.length > 170) return [];
    const film = item.films.at(-1);
    if (!film) return [];
    const lead = text.slice(0, nearest.index);
    if (!film.indirect && versionOf.test(lead) && !/^,? (?:is|was)\b/.test(gap)) return [];
    if (anotherFilm.test(gap) && !/^["']?(?: \([^)]*\))?(?:,| -| (?:is|was|as|will be)\b)/.test(gap))
      return [];
    return [film.name];
  }
  const opening =
    /^["']?(?:[\p{L}-]+,? (?:and )?){0,4}$/u.test(text.slice(0, at)) &&
    !/\b(?:he|she|they|was|is|has|said)\b/i.test(text.slice(0, at));
  if (opening) {
    const first = [...text.slice(to).matchAll(anyTitle)][0];
    const item = first && sentence.masked.item(first[0]);
    if (item?.kind === 'films') return item.films.slice(0, 1).map((film) => film.name);
    if (item) return [];
  }
  return [sentence.topic];
}
