import type { RightsFactBodies } from '../../domain/history/rights-facts.ts';
import type { Words } from '../../kernel/words.ts';

/** What happens to rights themselves, as a timeline calls it. */
export const rightsFactTitles: Readonly<Record<keyof RightsFactBodies, Words>> = {
  ConsentOverrideRequested: { zh: '申请依法无须同意的移送', en: 'Override of a missing consent asked for' },
  ConsentOverrideDecided: { zh: '无须同意移送的复核决定', en: 'Override of a missing consent decided' },
  ConsentOverrideUsed: { zh: '依法未经同意移送', en: 'Handed over without consent, on a legal ground' },
  PartSealed: { zh: '密封部分内容', en: 'Part sealed' },
  SealLifted: { zh: '解除密封', en: 'Seal lifted' },
  EmergencyAccessOpened: { zh: '紧急查看开始', en: 'Emergency access opened' },
  EmergencyAccessDecided: { zh: '紧急查看复核决定', en: 'Emergency access decided by a second person' },
  EmergencyAccessReviewed: { zh: '紧急查看事后审查', en: 'Emergency access reviewed' },
  EmergencyAccessTold: { zh: '告知紧急查看情况', en: 'Emergency access told of' },
};
