import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { DeadlineRuleId } from '../deadline/rules.ts';
import { clocksOfCase } from './case-clocks.ts';
import type { ServiceScene } from './service.ts';

/** How a payment-order procedure can end. */
export const paymentOrderEndings = [
  'PAID',
  'ORDER_EFFECTIVE',
  'UNDELIVERABLE',
  'CONVERTED',
  'TERMINATED',
  'WITHDRAWN',
] as const;

export type PaymentOrderEnding = (typeof paymentOrderEndings)[number];

/** Why the procedure cannot end so: each ending has what must have happened before it, and a period that must be over. */
export function endingFault(result: PaymentOrderEnding, scene: ServiceScene): Refusal | null {
  const { courtCase, court } = scene;
  if (courtCase.closedAt) return new Refusal('ALREADY_CLOSED', { path: ['courtCaseId'] });
  const objected = courtCase.ruling === 'OBJECTED';
  const served = court.services.some(
    ({ courtCaseId, paper }) => courtCaseId === courtCase.id && paper === 'PAYMENT_ORDER',
  );
  const notNow = new Refusal('RESULT_NOT_POSSIBLE', { path: ['result'], allowed: possible(scene, objected, served) });
  if (!possible(scene, objected, served).includes(result)) return notNow;
  switch (result) {
    case 'ORDER_EFFECTIVE':
      return running('PO_OBJECT', scene, (about) => new Refusal('OBJECTION_PERIOD_RUNNING', about));
    case 'UNDELIVERABLE':
      return running('PO_UNDELIV', scene, (about) => new Refusal('DELIVERY_PERIOD_RUNNING', about));
    case 'CONVERTED':
      return running('PO_DECLINE_SUIT', scene, (about) => new Refusal('DECLINE_PERIOD_RUNNING', about));
    default:
      return null;
  }
}

function possible({ courtCase, court }: ServiceScene, objected: boolean, served: boolean): PaymentOrderEnding[] {
  const issued = court.entries.some(({ courtCaseId, type }) => courtCaseId === courtCase.id && type === 'ORDER_ISSUED');
  if (objected) return courtCase.basis === 'LDMAL_16' ? ['CONVERTED', 'WITHDRAWN'] : ['TERMINATED', 'WITHDRAWN'];
  return [
    'WITHDRAWN',
    ...(issued ? (['PAID'] as const) : []),
    ...(served ? (['ORDER_EFFECTIVE'] as const) : []),
    ...(issued && !served ? (['UNDELIVERABLE'] as const) : []),
  ];
}

type About = { readonly path: readonly string[]; readonly allowed: readonly string[] };

function running(
  rule: DeadlineRuleId,
  { deadlines, courtCase, now }: ServiceScene,
  refusal: (about: About) => Refusal,
): Refusal | null {
  const clocks = clocksOfCase(deadlines, courtCase, rule);
  const last = clocks.filter(({ dueAt }) => dueAt >= now).at(-1);
  if (last) return refusal({ path: ['occurredAt'], allowed: [`> ${legalDateOf(last.dueAt)}`] });
  return clocks.length > 0
    ? null
    : new Refusal('CLOCK_NOT_RUNNING', { path: ['result'], allowed: ['serveCourtPaper', 'issuePaymentOrder'] });
}
