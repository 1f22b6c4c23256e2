import type { CauseOfAction } from './cause-numbering.ts';

/**
 * Causes next to labour law that a dispute may take on its way: work outside a labour relation, and the court procedures
 * that follow a settlement or an award. All numbers come from secondary sources and are still to be checked.
 */
export const neighbouringCauses = {
  SERVICE_CONTRACT: civil('劳务合同纠纷', 'Contract for services (no labour relation)', ['139', '144']),
  OVERAGE_SERVICE_CONTRACT: {
    ...civil('超龄劳动者劳务合同纠纷', 'Contract for services past retirement age', [null, '144.1']),
    level: 4,
    parent: 'SERVICE_CONTRACT',
  },
  WORK_CONTRACT: civil('承揽合同纠纷', 'Contract for work', ['114', '119']),
  PRIVATE_LENDING: { ...civil('民间借贷纠纷', 'Private lending (wage IOU)', ['103(3)', '108.3']), level: 4 },

  CONFIRM_MEDIATION_AGREEMENT: civil('申请司法确认调解协议', 'Judicial confirmation of a mediation agreement', [
    '409',
    '448',
  ]),
  REVOKE_CONFIRMATION: civil('申请撤销确认调解协议裁定', 'Revocation of a confirmation ruling', ['410', '449']),
  PAYMENT_ORDER: civil('申请支付令', 'Payment order', ['418', '458']),
  SET_ASIDE_AWARD: civil('申请撤销仲裁裁决', 'Setting aside of an arbitral award', ['445', '484']),
  PRE_SUIT_PRESERVATION: civil('申请诉前财产保全', 'Preservation of property before suit', ['431', '475']),
  PRE_ENFORCEMENT_PRESERVATION: civil('申请执行前财产保全', 'Preservation of property before enforcement', [
    '439',
    '478',
  ]),
  PRE_ARBITRATION_PRESERVATION: civil('申请仲裁前财产保全', 'Preservation of property before arbitration', [
    '434',
    '485',
  ]),
  IN_ARBITRATION_PRESERVATION: civil('仲裁程序中的财产保全', 'Preservation of property during arbitration', [
    '437',
    '488',
  ]),
} satisfies Record<string, CauseOfAction>;

function civil(zh: string, en: string, [of2021, of2026]: readonly [string | null, string]): CauseOfAction {
  return {
    title: { zh, en },
    level: 3,
    parent: null,
    numbers: {
      '2021': of2021 === null ? null : { number: of2021, mark: 'TO_CHECK' },
      '2026': { number: of2026, mark: 'TO_CHECK' },
    },
  };
}
