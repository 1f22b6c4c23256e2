import type { Words } from '../../kernel/words.ts';
import { agencyTypeNames } from '../agency/agency-type.ts';
import { staffRoleNames } from '../agency/staff-role.ts';
import { isDeadlineRuleId } from '../deadline/rules.ts';
import { documentKindNames } from '../document/document-kind.ts';
import type { ReferralKind } from '../referral/referral-kind.ts';
import type { Playbook, PlaybookStep, PlaybookWay } from './playbook.ts';
import { unspoken } from './unspoken.ts';
import { isDeadEnd, waysOn } from './ways-on.ts';

/** What is wrong with one step: names nobody declared, sides and papers its kind does not know, ways that lead nowhere. */
export function playbookStepFaults(
  playbook: Playbook,
  step: PlaybookStep,
  kinds: ReadonlyMap<string, ReferralKind>,
): string[] {
  const kind = kinds.get(step.kind);
  if (!kind) return ['there is no such kind'];
  return [
    ...strangers(step),
    ...sideFaults(step, kind),
    ...paperFaults(step, kind),
    ...foreign(step.clocks, clocksOf(kind)).map((rule) => `its kind does nothing with the clock ${rule}`),
    ...(step.basis.length === 0 ? ['no law or agreement stands behind it'] : []),
    ...(step.follows.length === 0 && !playbook.startsWith.includes(step.kind) ? ['it follows nothing'] : []),
    ...step.follows.flatMap((way) => wayFaults(playbook, step, { way, before: kinds.get(way.kind) })),
    ...endFaults(playbook, step, kind),
  ];
}

function strangers({ from, to, posts = [], documents, clocks }: PlaybookStep): string[] {
  return [
    ...foreign([...from, ...to], agencyTypeNames).map((name) => `there is no agency type ${name}`),
    ...foreign(posts, staffRoleNames).map((name) => `there is no post ${name}`),
    ...foreign(documents, documentKindNames).map((name) => `there is no document ${name}`),
    ...clocks.filter((rule) => !isDeadlineRuleId(rule)).map((rule) => `there is no clock ${String(rule)}`),
  ];
}

function sideFaults({ from, to, posts = [] }: PlaybookStep, kind: ReferralKind): string[] {
  return [
    ...(from.length === 0 || to.length === 0 ? ['it has no sides'] : []),
    ...foreign(from, kind.from).map((type) => `${type} may not send it`),
    ...foreign(to, kind.to).map((type) => `${type} does not receive it`),
    ...foreign(posts, kind.senderPosts ?? posts).map((post) => `${post} may not send it`),
  ];
}

function paperFaults({ documents }: PlaybookStep, { packet }: ReferralKind): string[] {
  return [
    ...foreign(packet.documents, documents).map((document) => `it goes without ${document}`),
    ...(packet.eitherDocument ?? [])
      .filter((either) => !either.some((document) => documents.includes(document)))
      .map((either) => `it goes without any of ${either.join(', ')}`),
  ];
}

/** Every clock a kind starts, stops, pauses, resumes, lengthens or voids. */
function clocksOf(kind: ReferralKind): string[] {
  const parts = [...Object.values(kind.steps), ...Object.values(kind.outcomes)];
  const named = ['stops', 'pauses', 'resumes', 'extends', 'voids'] as const;
  return [
    ...kind.clocksAtSending.map(({ rule }) => rule),
    ...(kind.stopsAtSending ?? []),
    ...(kind.pausesAtSending ?? []),
    ...parts.flatMap(({ starts = [] }) => starts.map(({ rule }) => rule)),
    ...parts.flatMap((part: Partial<Record<(typeof named)[number], unknown>>) =>
      named.flatMap((name) => (Array.isArray(part[name]) ? (part[name] as string[]) : [])),
    ),
  ];
}

/** A way is lawful where the kind before offers the step, or the route says why it follows all the same. */
function wayFaults(
  { steps }: Playbook,
  step: PlaybookStep,
  { way, before }: { way: PlaybookWay; before: ReferralKind | undefined },
): string[] {
  const place = steps.find(({ kind }) => kind === way.kind);
  if (!before || !place) return [`it follows ${way.kind}, which the route has not`];
  const { whyNotOffered } = way;
  const offers = (code: string) => before.outcomes[code]?.offers?.includes(step.kind) ?? false;
  const known = way.outcomes.filter((code) => Object.hasOwn(before.outcomes, code));
  const at = (code: string) => `${way.kind} ${code}`;
  return [
    ...(way.outcomes.length === 0 ? [`no outcome of ${way.kind} leads to it`] : []),
    ...foreign(way.outcomes, known).map((code) => `${at(code)} is no outcome`),
    ...known.filter((code) => !whyNotOffered && !offers(code)).map((code) => `${at(code)} does not offer it`),
    ...known.filter((code) => whyNotOffered && offers(code)).map((code) => `${at(code)} does offer it`),
    ...(whyNotOffered ? unspoken({ [`why ${way.kind} does not offer it`]: whyNotOffered }) : []),
    // A hand-off goes on from one of the two who had the one before.
    ...(step.from.some((type) => place.from.includes(type) || place.to.includes(type))
      ? []
      : [`nobody who had ${way.kind} sends it`]),
  ];
}

function endFaults(playbook: Playbook, step: PlaybookStep, kind: ReferralKind): string[] {
  const ways = waysOn(playbook, step, kind);
  const ends = Object.entries<Words>(step.ends ?? {});
  return [
    ...ways.filter(isDeadEnd).map(({ outcome }) => `${outcome} is a dead end`),
    ...ways
      .filter(({ end, next }) => end !== null && next.length > 0)
      .map(({ outcome }) => `${outcome} is said to end, which it does not`),
    ...foreign(
      ends.map(([outcome]) => outcome),
      Object.keys(kind.outcomes),
    ).map((outcome) => `${outcome} is no outcome`),
    ...ends.flatMap(([outcome, words]) => unspoken({ [outcome]: words })),
  ];
}

function foreign(names: readonly string[], known: readonly string[]): string[] {
  return names.filter((name) => !known.includes(name));
}
