import { describe, expect, test } from '@jest/globals';
import { publishedYears } from '../../seeds/calendars/index.ts';
import { computeDeadline } from '../../src/domain/deadline/compute-deadline.ts';
import { deadlineRules } from '../../src/domain/deadline/rules.ts';
import type { DisputeFile } from '../../src/domain/dispute/dispute.ts';
import type { ReferralDraft } from '../../src/domain/referral/sending-scene.ts';
import { sendReferral } from '../../src/domain/referral/send-referral.ts';
import { isRefused, Refusal } from '../../src/kernel/refusal.ts';
import { WorkingCalendar } from '../../src/kernel/working-days.ts';
import { getKind } from '../../src/kinds/index.ts';
import { fullFile, moment } from '../domain/referral/scene.ts';
import { agenciesOf, officerOf } from './walked-dispute.ts';
import { negativeTests } from './negative-tests.ts';

const titleOf = (id: number) => `negative ${id} ${negativeTests.find((each) => each.id === id)!.says}`;

interface Asked {
  readonly code: string;
  readonly at: Date;
  readonly change?: (file: DisputeFile) => Partial<DisputeFile>;
  readonly draft?: Partial<ReferralDraft>;
}

/** Sends a referral of the kind on a dispute that lacks nothing but what is changed; tells the refusals. */
function refusedFor({ code, at, change, draft }: Asked): Pick<Refusal, 'code' | 'allowed'>[] {
  const kind = getKind(code);
  const file = fullFile(kind);
  const [from] = agenciesOf.get(kind.from[0]!)!;
  const [to] = agenciesOf.get(kind.to[0]!)!;
  const outcome = sendReferral(
    { kind, sender: officerOf(from!), receiver: to!, file: { ...file, ...change?.(file) }, deadlines: [] } as never,
    {
      referralId: 'ref_new',
      number: 'XT',
      subjectId: kind.about === 'DISPUTE' ? null : 'obl_1',
      variant: kind.variants?.at(-1) ?? null,
      declarations: kind.declares ?? [],
      hold: null,
      packetDigest: '',
      occurredAt: at,
      ...draft,
    } as ReferralDraft,
    { ...moment, now: at },
  );
  return isRefused(outcome) ? outcome.map((refusal) => ({ code: refusal.code, allowed: refusal.allowed })) : [];
}

const dated = (effectiveAt: string) => (file: DisputeFile) => ({
  obligations: file.obligations.map((each) => ({ ...each, effectiveAt: new Date(effectiveAt) })),
});

describe('what the law refuses', () => {
  test(titleOf(1), () => {
    const change = dated('2026-01-15T02:00:00Z');
    expect(refusedFor({ code: 'R13', at: new Date('2026-02-24T02:00:00Z'), change })).toEqual([
      { code: 'CONFIRMATION_TOO_LATE', allowed: ['R14', 'R15'] },
    ]);
    // The last day, a make-up workday, is in time.
    expect(refusedFor({ code: 'R13', at: new Date('2026-02-14T15:59:00Z'), change })).toEqual([]);
  });

  test(titleOf(5), () => {
    const at = new Date('2026-03-02T02:00:00Z');
    const change = ({ dispute }: DisputeFile) => ({ dispute: { ...dispute, stage: 'ARBITRATING' as const } });
    expect(refusedFor({ code: 'R24', at, change })).toEqual([{ code: 'ALREADY_BEFORE_TRIBUNAL', allowed: ['R25'] }]);
    expect(refusedFor({ code: 'R24', at })).toEqual([]);
  });

  test(titleOf(10), () => {
    const at = new Date('2025-09-10T02:00:00Z');
    const declarations = ['NO_COUNTER_OBLIGATION', 'NO_PRE_SUIT_PRESERVATION'] as const;
    expect(refusedFor({ code: 'R14', at, draft: { declarations } })).toEqual([
      { code: 'DECLARATION_MISSING', allowed: ['DEBTOR_WHEREABOUTS_KNOWN'] },
    ]);
    expect(refusedFor({ code: 'R14', at })).toEqual([]);
  });

  test(titleOf(12), () => {
    const calendar = new WorkingCalendar(publishedYears);
    const answer = computeDeadline({ rule: deadlineRules.PRESUIT_30, start: '2026-12-20' }, calendar);
    if (answer instanceof Refusal) throw new Error(answer.code);
    expect(answer).toMatchObject({ nominalEnd: '2027-01-19', dueOn: '2027-01-19', calendarUncertain: true });
    const sure = computeDeadline({ rule: deadlineRules.PRESUIT_30, start: '2026-03-02' }, calendar);
    expect(sure).toMatchObject({ calendarUncertain: false });
  });
});
