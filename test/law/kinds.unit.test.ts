import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { ConsentRule, ReferralKind } from '../../src/domain/referral/referral-kind.ts';
import { groupsAtMost, inVariant } from '../../src/domain/referral/in-variant.ts';
import { findKind } from '../../src/kinds/index.ts';
import { stepsOf } from '../domain/referral/scene.ts';
import { incidentKinds, kindCatalogue, supervisoryKinds, type KindRow } from './kind-catalogue.ts';

const source = join(import.meta.dirname, '../../src');
const personal = ['F1', 'F2', 'F3'];
/** Bodies to which want of people is no lawful reason to send a matter back (F5). */
const tribunals = ['COURT', 'LABOUR_ARBITRATION'];

/** Every clock the kind has to do with: it starts it, answers it, or lets it stand still. */
function clocksOf(kind: ReferralKind): string[] {
  const started = [kind, ...stepsOf(kind).map(([, step]) => step), ...Object.values(kind.outcomes)].flatMap((part) =>
    'clocksAtSending' in part ? part.clocksAtSending : (part.starts ?? []),
  );
  return [...started.map(({ rule }) => rule), ...(kind.stopsAtSending ?? []), ...(kind.pausesAtSending ?? [])];
}

/** Rules that the decisions and commands beside the kinds name. */
const ruled = new Set(
  ['domain', 'commands'].flatMap((layer) =>
    readdirSync(join(source, layer), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.startsWith('deadline'))
      .flatMap((file) => readFileSync(join(source, layer, file), 'utf8').match(/'[A-Z][A-Z0-9_]+'/g) ?? [])
      .map((quoted) => quoted.slice(1, -1)),
  ),
);

function consentFaults(kind: ReferralKind, { consent }: KindRow): string[] {
  const asks = (rule: ConsentRule) => (kind.consent === rule ? [] : [`asks ${kind.consent}, not ${rule}`]);
  if (consent === 'VARIANT') {
    const rules = (kind.variants ?? []).map((variant) => inVariant(kind, variant).consent).sort();
    return rules.join() === 'NONE,WORKER' ? [] : [`its variants ask ${rules.join()}`];
  }
  if (consent !== 'NAMED') return asks(consent);
  const named = groupsAtMost(kind).filter((group) => personal.includes(group));
  return [...asks('NONE'), ...named.map((group) => `names somebody in ${group} and asks nobody`)];
}

function declineFaults(kind: ReferralKind): string[] {
  const { DECLINE, ACCEPT } = kind.steps;
  const bySupervision = supervisoryKinds.includes(kind.code);
  return [
    ...(bySupervision && ACCEPT ? ['who is supervised accepts it'] : []),
    ...((bySupervision || incidentKinds.includes(kind.code)) && DECLINE ? ['it can be declined'] : []),
    ...(DECLINE && kind.declineReasons.length === 0 ? ['it can be declined for no reason at all'] : []),
    ...(kind.to.every((type) => tribunals.includes(type)) && kind.declineReasons.includes('CAPACITY')
      ? ['a court or commission declines it for want of people']
      : []),
  ];
}

/** Everything in which the kind is not what the catalogue says; a kind nobody declared lacks all of it. */
function faultsOf(kind: ReferralKind | null, row: KindRow): string[] {
  if (!kind) return ['no such kind'];
  const lacking = (what: string, wanted: readonly string[], has: readonly string[]) =>
    wanted.filter((each) => !has.includes(each)).map((each) => `lacks ${what} ${each}`);
  const zh = kind.title.zh.replaceAll(' ', '');
  return [
    ...(kind.name === row.name ? [] : [`is named ${kind.name}`]),
    ...(row.titles.some((title) => zh.includes(title) || title.includes(zh)) ? [] : [`is titled ${zh}`]),
    ...lacking('sender', row.from, kind.from),
    ...lacking('receiver', row.to, kind.to),
    ...(row.docketing === 'B' && kind.requires.includes('DOCKETED') ? ['asks for docketing'] : []),
    ...(row.docketing === 'A' && kind.requires.includes('NOT_DOCKETED') ? ['forbids docketing'] : []),
    ...lacking('clock', row.clocks, clocksOf(kind)),
    ...row.actClocks.filter((rule) => !ruled.has(rule)).map((rule) => `no act starts ${rule}`),
    ...lacking('outcome', row.outcomes, Object.keys(kind.outcomes)),
    ...row.onTheWay
      .filter(([, step]) => !stepsOf(kind).some(([name]) => name === step))
      .map(([outcome, step]) => `lacks the step ${step}, which is its ${outcome}`),
    ...consentFaults(kind, row),
    ...declineFaults(kind),
  ];
}

test.each(kindCatalogue)('kind $code $name is what the catalogue says', (row) => {
  expect(faultsOf(findKind(row.code), row)).toEqual([]);
});

test('the catalogue has thirty-six kinds, one a row, and no kind stands beside it', () => {
  const codes = kindCatalogue.map(({ code }) => code);
  expect(codes).toEqual(Array.from({ length: 36 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`));
  expect(codes.filter((code) => findKind(code) === null)).toEqual([]);
});

test.each<[string, string, (kind: ReferralKind) => Partial<ReferralKind>, string]>([
  ['has lost an outcome', 'R01', () => ({ outcomes: {} }), 'lacks outcome RESOLVED'],
  ['has lost a clock', 'R26', () => ({ clocksAtSending: [] }), 'lacks clock CLUE_ACK_5'],
  ['lets the supervised decline', 'R22', ({ steps }) => ({ steps: declinable(steps) }), 'it can be declined'],
  ['asks nobody', 'R32', () => ({ consent: 'NONE' }), 'asks NONE, not WORKER'],
  ['names a worker unasked', 'R21', () => withGroup('F1'), 'names somebody in F1 and asks nobody'],
  ['lets a court be too busy', 'R13', () => ({ declineReasons: ['CAPACITY'] }), 'declines it for want of people'],
])('a kind that %s is noticed', (_what, code, change, fault) => {
  const kind = findKind(code)!;
  const row = kindCatalogue.find((each) => each.code === code)!;
  expect(faultsOf({ ...kind, ...change(kind) }, row).join('; ')).toContain(fault);
});

function declinable(steps: ReferralKind['steps']): ReferralKind['steps'] {
  return { ...steps, DECLINE: findKind('R08')!.steps.DECLINE! };
}

function withGroup(group: 'F1'): Partial<ReferralKind> {
  return { packet: { documents: [], groups: ['F0', group] } };
}
