import type { Name } from '../names/name.ts';
import { isLink, isPhrase, type Node, type NounPhrase } from '../phrases/nodes.ts';
import type { PeopleSpokenOf } from './people-spoken-of.ts';
import { personSpokenOf } from './person-spoken-of.ts';
import {
  doerBefore,
  fitsPronoun,
  saidAhead,
  standingAside,
  subjectBefore,
  unknownSomebody,
} from './pronouns.ts';

const ofSubject = /^(?:he|she)$/;
const possessive = /^(?:his|her)$/;

/** Whom "he", "she", "his", "her" or "him" means, or null. `here`: whom the sentence named so far, `at`: the pronoun's place, -1 within a phrase. */
export function personMeant(
  phrase: NounPhrase,
  nodes: readonly Node[],
  at: number,
  here: readonly Name[],
  spokenOf: PeopleSpokenOf,
  sentence: number,
): Name | null {
  const pronoun = phrase.pronoun ?? '';
  // "Xanthe, who …, he": somebody who was not recognised.
  if (unknownSomebody(nodes)) return null;
  // In a life it is whose life it is, but "Tom Hart and his wife".
  const life = spokenOf.life(pronoun);
  if (life && !(possessive.test(pronoun) && doerBefore(nodes, phrase, life)))
    return (ofSubject.test(pronoun) && subjectBefore(nodes, phrase, life)) || life;
  const ahead = here.length === 0 ? saidAhead(nodes, phrase) : null;
  if (ahead) return ahead;
  // "who directed him": the object is somebody else than the one named last.
  const others =
    pronoun === 'him' ? here.filter((name) => name !== here.at(-1) || spokenOf.current === name) : here;
  // "With author Jo Hart as its writer, he directed": who stands aside is not who is spoken of.
  const aside = at > 0 && ofSubject.test(pronoun) ? standingAside(nodes.slice(0, at)) : null;
  const central = aside ? others.filter((name) => !aside.has(name)) : others;
  const fits = (name: Name) => fitsPronoun(name, pronoun);
  return spokenOf.meant(central, sentence, fits) ?? spokenOf.meant(others, sentence, fits);
}

/** Whose something is by where it stands: "Anna Field, whose next film …", "Anna Field for her role in …". Null where that tells nothing. */
export function ownerBeside(owner: NounPhrase, nodes: readonly Node[], at: number): Name | null {
  if (at <= 0) return null;
  const near = nodes[at - 2];
  // Hers, whoever else the sentence names.
  if (
    possessive.test(owner.pronoun ?? '') &&
    isLink(nodes[at - 1], 'prep', 'for') &&
    isPhrase(near) &&
    near.name?.kind === 'person' &&
    !/^Best /.test(near.name.name.name) &&
    fitsPronoun(near.name.name, owner.pronoun)
  )
    return near.name.name;
  if (owner.pronoun !== 'whose') return null;
  const before = nodes
    .slice(Math.max(0, at - 5), at)
    .findLast((each) => isPhrase(each) && personSpokenOf(each) !== null);
  return isPhrase(before) ? personSpokenOf(before) : null;
}
