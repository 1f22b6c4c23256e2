import { clueDecisions, clueOutcomes, clueSubjects, supportDecisions } from '../../domain/procuratorate/clue-terms.ts';
import { suggestionEscalations, suggestionResults } from '../../domain/procuratorate/suggestion-terms.ts';
import { deliveryMethods } from '../../domain/supervision/letter-terms.ts';
import { termEnum } from '../../graphql/enums.ts';

export const SupportDecisionEnum = termEnum(
  'SupportDecision',
  '支持起诉决定 / What a prosecutor decided on supporting the suit',
  supportDecisions,
);
export const ClueSubjectEnum = termEnum('ClueSubject', '线索类型 / What a clue is about', clueSubjects);
export const ClueDecisionEnum = termEnum('ClueDecision', '线索受理决定 / Whether a clue is taken on', clueDecisions);
export const ClueOutcomeEnum = termEnum('ClueOutcome', '线索审查结果 / What review of a clue came to', clueOutcomes);
export const SuggestionResultEnum = termEnum(
  'SuggestionResult',
  '检察建议采纳情况 / What the addressee made of a suggestion',
  suggestionResults,
);
export const SuggestionEscalationEnum = termEnum(
  'SuggestionEscalation',
  '检察建议后续处理 / What follows a suggestion not adopted or not answered',
  suggestionEscalations,
);
export const SuggestionDeliveryEnum = termEnum(
  'SuggestionDelivery',
  '检察建议送达方式 / How a suggestion was delivered',
  deliveryMethods,
);
