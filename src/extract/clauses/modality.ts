import type { Status } from '../../model/statement.ts';
import { isLink, isPhrase, type Node } from '../phrases/nodes.ts';
import type { Clause } from './clause.ts';

/** How far a clause vouches for what it says. `blocked`: it says that it is not so, was not so, or is only wished for. */
export type Modality = 'plain' | 'blocked' | Extract<Status, 'talks' | 'reported'>;

const words = (list: string) => new Set(list.split(','));

/** Verbs that lead on to another: what hangs on them did not happen, or not yet. */
const blockers = words(
  'decline,refuse,reject,turn down,pass,drop out,pull out,back out,quit,leave,exit,want,wish,hope,dream,fail,deny,consider,audition,test,tip,favour,favor,link,shortlist,eye,court,imagine,prefer,love,like,try,struggle,threaten,fight,refuse,walk away,step down,replace,approach,beg,urge,ask,offer,wait,long,need,avoid,forbid,stop,prevent,intend,vow,yearn,aim,expect back,interest',
);
/** Of these only the passive leaves it open: "was asked to play", "has been offered". */
const passiveOnly = words(
  'ask,offer,approach,replace,consider,link,tip,eye,court,shortlist,favour,favor,stop,prevent,forbid,urge,test,like,love',
);
const talking = words('negotiate,circle,court,line up');
const reporting = words(
  'rumour,rumor,report,believe,think,understand,say,suppose,allege,expect,speculate,rumoured,rumored,believed,thought,said,reported,understood,likely,predict,tease,hint',
);
const reportedAdverbs = words(
  'reportedly,allegedly,apparently,supposedly,possibly,probably,maybe,perhaps,potentially,tentatively,seemingly,presumably',
);
const doubtful = words('almost,nearly,hardly');
/** Plans that the past says did not last: "was lined up to direct", "was planning to make". */
const plans = words('line up,attach,plan,slate,due,suppose,schedule');
const wishNouns = words(
  'chance,offer,opportunity,dream,dreams,hopes,hope,desire,ambition,wish,rights,invitation,choice,favourite,favorite,candidate,contender,frontrunner,front-runner,shortlist,refusal,failure,decision not,petition,campaign,request,plea,attempt,bid',
);
const talkNouns = words('talks,negotiations,discussions,talk');
const conditions = words('if,unless,whether,lest');

/** `release`: a plan ("is expected to open") is no rumour there. */
export function modalityOf(
  clause: Clause,
  nodes: readonly Node[],
  about: 'people' | 'release' = 'people',
): Modality {
  const { verb, parent } = clause;
  if (verb.negative) return 'blocked';
  if (verb.adverbs.some((word) => doubtful.has(word))) return 'blocked';
  if (clause.subordinator !== null && conditions.has(clause.subordinator)) return 'blocked';
  let result: Modality = 'plain';
  const weaken = (modality: Modality) => {
    if (result === 'plain' || modality === 'blocked') result = modality;
  };
  if (about === 'people' && verb.tense === 'past' && verb.chain.some((lemma) => plans.has(lemma)))
    return 'blocked';
  if (inverted(clause, nodes)) return 'blocked';
  if (about === 'people') weaken(hearsay(clause, nodes));
  if (verb.form !== 'finite' && isLeaning(nodes, clause.at)) return 'blocked';
  for (const lemma of verb.chain) weaken(leadOf(lemma, passiveLead(verb.chain, lemma), about));
  if (verb.adverbs.some((word) => reportedAdverbs.has(word))) weaken('reported');
  if (verb.tense === 'conditional') weaken(conditionalOf(clause, nodes));
  // "is in talks for a role in".
  if (
    about === 'people' &&
    clause.complements.some(
      ({ prep, members }) => prep === 'in' && members.some(({ phrase }) => talkNouns.has(phrase.noun ?? '')),
    )
  )
    weaken('talks');
  // "in talks to direct", "turned down a chance to star", "is said to be directing".
  if (parent && verb.form !== 'finite') {
    const between = nodes.slice(parent.at + 1, clause.at);
    if (verb.form === 'infinitive' || adjacentTo(parent, clause, nodes)) {
      if (parent.verb.negative) weaken('blocked');
      for (const lemma of [...parent.verb.chain, parent.verb.lemma])
        weaken(leadOf(lemma, parent.verb.passive, about));
      if (parent.verb.adverbs.some((word) => reportedAdverbs.has(word))) weaken('reported');
      if (parent.subordinator !== null && conditions.has(parent.subordinator)) weaken('blocked');
    }
    for (const node of between) {
      if (!isPhrase(node) || node.noun === null) continue;
      if (talkNouns.has(node.noun)) weaken('talks');
      else if (verb.form === 'infinitive' && wishNouns.has(node.noun)) weaken('blocked');
    }
  }
  return result;
}

/** "should Anna Field sign on, she will play …", "had Anna Field stayed, she would …". */
function inverted(clause: Clause, nodes: readonly Node[]): boolean {
  for (let i = clause.at - 1; i >= 1; i--) {
    const node = nodes[i];
    if (node?.kind === 'vg' && node.lemma === 'should') return true;
    if (node?.kind === 'sub' || isLink(node, 'mark', ';')) return false;
  }
  return false;
}

const leaning =
  /^(?:interested|keen|eager|willing|unwilling|reluctant|afraid|unsure|uninterested|open|adamant)$/;

/** "is not interested in reprising", "would be keen to play": how somebody feels about it. */
function isLeaning(nodes: readonly Node[], at: number): boolean {
  const before = nodes[isLink(nodes[at - 1], 'prep') ? at - 2 : at - 1];
  return isPhrase(before) && before.name === null && leaning.test(before.noun ?? '');
}

const rumourNoun = /^(?:rumou?rs?|speculation|gossip|whispers?|claims?|allegations?)$/;

/** "rumours that A will play B", "it is rumoured that", "reports pegged her as playing". */
function hearsay(clause: Clause, nodes: readonly Node[]): Modality {
  if (clause.verb.form !== 'finite' && clause.verb.form !== 'ing') return 'plain';
  for (let i = clause.at - 1; i >= 0; i--) {
    const node = nodes[i];
    if (!node || node.kind === 'speech' || isLink(node, 'mark', ';')) return 'plain';
    if (node.kind !== 'vg') continue;
    if (/^(?:hope|wish|dream|pray)$/.test(node.lemma) && i > clause.at - 6) return 'blocked';
    // The verb before, where "that" or nothing but the subject stands between.
    if (/^(?:peg|rumou?r|speculate|tout|mention)$/.test(node.lemma)) return 'reported';
    const between = nodes.slice(i + 1, clause.at);
    const noun = between.find((each) => isPhrase(each) && rumourNoun.test(each.noun ?? ''));
    const that = between.some((each) => isLink(each, 'sub', 'that') || isLink(each, 'rel', 'that'));
    if (!noun || !that) return 'plain';
    return node.negative ||
      /^(?:squash|quash|deny|dismiss|debunk|end|rubbish|scotch|reject|refute|shut down)$/.test(node.lemma)
      ? 'blocked'
      : 'reported';
  }
  return 'plain';
}

function adjacentTo(parent: Clause, clause: Clause, nodes: readonly Node[]): boolean {
  // "was considered for playing": no more than a preposition between.
  return clause.at - parent.at <= 3 && isLink(nodes[clause.at - 1], 'prep');
}

function passiveLead(chain: readonly string[], lemma: string): boolean {
  return chain[chain.indexOf(lemma) - 1] === 'be' || chain.includes('be');
}

function leadOf(lemma: string, passive: boolean, about: 'people' | 'release'): Modality {
  if (talking.has(lemma)) return 'talks';
  if (reporting.has(lemma))
    return about === 'release' && /^(?:expect|likely|believe|think)/.test(lemma)
      ? 'plain'
      : passive || /ed$|likely/.test(lemma)
        ? 'reported'
        : 'plain';
  if (!blockers.has(lemma)) return 'plain';
  if (passiveOnly.has(lemma)) return passive || /^(?:consider|like|love)$/.test(lemma) ? 'blocked' : 'plain';
  return 'blocked';
}

const tellings = new WeakMap<readonly Node[], number>();

/** Index of the first verb that tells what others said; looked for once a sentence, which may be long. */
function firstTelling(nodes: readonly Node[]): number {
  let at = tellings.get(nodes);
  if (at === undefined) {
    at = nodes.findIndex(
      (node) =>
        node.kind === 'vg' &&
        /^(?:say|announce|confirm|reveal|tell|report|explain|add|learn|promise)$/.test(node.lemma),
    );
    tellings.set(nodes, at);
  }
  return at;
}

/** Reported speech is plain: "said the film would open in May". */
function conditionalOf(clause: Clause, nodes: readonly Node[]): Modality {
  const at = firstTelling(nodes);
  return at >= 0 && at < clause.at ? 'plain' : 'reported';
}
