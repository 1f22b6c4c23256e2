import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { dutyClock } from '../../domain/court/case-clocks.ts';
import { applicationTypes, type ApplicationType } from '../../domain/court/court-terms.ts';
import { paymentOrderFaults, type PaymentOrderEntry } from '../../domain/court/payment-order.ts';
import { setAsideFaults } from '../../domain/court/set-aside.ts';
import type { DeadlineRuleId } from '../../domain/deadline/rules.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import type { Deadline } from '../../domain/deadline/deadline.ts';
import type { PaymentOrderBasis } from '../../domain/court/objection-terms.ts';
import type { ReferralVariant } from '../../domain/referral/referral-variant.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import { ownFact, runAct, type ActInput, type ActScene } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { applicationGaps } from './application-gaps.ts';

export interface ReceiveApplicationInput extends ActInput {
  readonly type: ApplicationType;
  /** Obligation the application is about: the agreement to be confirmed, the title to be enforced. */
  readonly subjectId?: string | null | undefined;
  /** Who applies; an application for confirmation is joint and may name either side. */
  readonly partyId: string;
  readonly paymentOrder?: PaymentOrderEntry | null | undefined;
}

/** Clocks an application starts where the parties bring it themselves; with a referral its kind has started them. */
const clocks: Readonly<Record<ApplicationType, readonly DeadlineRuleId[]>> = {
  CONFIRMATION: ['JC_ACCEPT'],
  SET_ASIDE: [],
  PAYMENT_ORDER: ['PO_NOTIFY'],
  ENFORCEMENT: ['ENF_NOTICE', 'ENF_6M'],
};

/** Clocks of the obligation that the application answers in time. */
const answered: Partial<Record<ApplicationType, DeadlineRuleId>> = { CONFIRMATION: 'JC_APPLY', ENFORCEMENT: 'ENF_2Y' };

/**
 * Writes down an application that a party, or a referral, brought before the court, and refuses one that the law does
 * not let be filed: a confirmation too late, an order against a debtor nobody can find, a title nobody can enforce.
 */
export function receiveApplication(input: ReceiveApplicationInput, context: CommandContext) {
  const act = { operation: 'receiveApplication', permission: 'court.act', input } as const;
  return runAct(act, context, async (scene) => {
    const { disputeId, type, partyId } = input;
    const { loaded, at, work } = scene;
    const subjectId = loaded.referral?.subjectId ?? input.subjectId ?? null;
    const faults = await faultsOf(input, subjectId, scene);
    if (faults.length > 0) return faults;
    const id = at.newId('courtCase');
    const place = { id, agencyId: context.principal.agencyId, disputeId };
    const twice = (await work.courtFile(disputeId)).cases.some(
      (each) => each.type === type && each.subjectId === subjectId && !each.closedAt && type !== 'ENFORCEMENT',
    );
    if (twice) return [new Refusal('ALREADY_RECEIVED', { path: ['type'], allowed: ['docketCase'] })];
    const met = loaded.deadlines.filter((deadline) => isAnswered(type, subjectId, deadline));
    return {
      facts: [
        ownFact('ApplicationReceived', disputeId, 'F13', { courtCaseId: id, caseType: type, subjectId }),
        ...(loaded.referral ? [] : clocks[type].map((rule) => dutyClock(rule, at.now, place, at))),
        ...stopClocks(loaded.referral ? [] : met, at.now, 'F0'),
      ],
      rows: [
        {
          into: 'courtCase',
          values: {
            id,
            disputeId,
            type,
            referralId: loaded.referral?.id ?? null,
            subjectId,
            partyId,
            basis: type === 'PAYMENT_ORDER' ? (input.paymentOrder?.basis ?? null) : null,
            claimedFen: type === 'PAYMENT_ORDER' ? (input.paymentOrder?.amountFen ?? null) : null,
            receivedAt: loaded.referral?.sentAt ?? at.now,
            copies: 1,
          },
        },
      ],
    };
  });
}

/** What each variant of R14 rests on. */
const basisOf: Partial<Record<ReferralVariant, PaymentOrderBasis>> = {
  WAGES_OWED: 'LCL_30',
  AGREEMENT_UNPERFORMED: 'LDMAL_16',
};

function basesOf({ variant }: Pick<Referral, 'variant'>): PaymentOrderBasis[] {
  return [variant && basisOf[variant]].filter((basis) => !!basis);
}

/** Whether the application comes in the time of this clock, and so ends it. */
function isAnswered(type: ApplicationType, subjectId: string | null, { rule, subjectId: of }: Deadline): boolean {
  if (type === 'SET_ASIDE') return rule === 'SETASIDE_30';
  if (type === 'ENFORCEMENT' && rule === 'PRESERVE_ENF') return true;
  return rule === answered[type] && of === subjectId;
}

async function faultsOf(
  input: ReceiveApplicationInput,
  subjectId: string | null,
  { loaded, at, work, context }: ActScene,
): Promise<Refusal[]> {
  const { type, partyId, disputeId, paymentOrder } = input;
  if (!applicationTypes.includes(type))
    return [new Refusal('CASE_TYPE_NOT_DOCKETED', { path: ['type'], allowed: applicationTypes })];
  const party = loaded.file.parties.find(({ id }) => id === partyId);
  if (!party) return [new Refusal('NOT_FOUND', { path: ['partyId'] })];
  switch (type) {
    case 'PAYMENT_ORDER':
      if (!paymentOrder) return [new Refusal('NOTHING_GIVEN', { path: ['paymentOrder'] })];
      if (loaded.referral?.variant && basisOf[loaded.referral.variant] !== paymentOrder.basis)
        return [
          new Refusal('BASIS_NOT_OF_REFERRAL', { path: ['paymentOrder', 'basis'], allowed: basesOf(loaded.referral) }),
        ];
      return paymentOrderFaults(paymentOrder, subjectId, loaded.file, legalDateOf(at.now));
    case 'SET_ASIDE': {
      const { principal, directory } = context;
      const level = directory.agency(principal.agencyId)?.level ?? 'COUNTY';
      const court = await work.courtFile(disputeId);
      return setAsideFaults({ court, party, level, deadlines: loaded.deadlines, now: at.now });
    }
    case 'CONFIRMATION':
    case 'ENFORCEMENT':
      return loaded.referral ? [] : applicationGaps(type, subjectId, loaded.file, at);
  }
}
