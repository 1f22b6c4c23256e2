import type { ClueDecision, ClueOutcome, ClueSubject } from '../procuratorate/clue-terms.ts';
import type { SuggestionEscalation, SuggestionResult } from '../procuratorate/suggestion-terms.ts';

/** What can happen in the procuratorate's own book; no body holds a name, a number or a text. */
export interface ProcuratorateFactBodies {
  ClueReceived: { clueId: string; subject: ClueSubject };
  ClueDecided: { clueId: string; decision: ClueDecision };
  ClueConcluded: { clueId: string; outcome: ClueOutcome };
  SupportApplied: { supportId: string };
  ProcuratorialSuggestionIssued: { suggestionId: string; publicInterest: boolean };
  ProcuratorialSuggestionDelivered: { suggestionId: string };
  ProcuratorialSuggestionAnswered: { suggestionId: string; result: SuggestionResult };
  ProcuratorialSuggestionEscalated: { suggestionId: string; escalation: SuggestionEscalation };
}
