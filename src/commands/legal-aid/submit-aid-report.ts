import { Refusal } from '../../kernel/refusal.ts';
import type { DocumentEntry } from '../attachments.ts';
import type { CommandContext } from '../command.ts';
import { actOnAidFile, type AidActInput } from './act-on-aid-file.ts';

export interface SubmitAidReportInput extends AidActInput {
  /** The closing report among them. */
  readonly documents: readonly DocumentEntry[];
}

/** The lawyer hands in the closing report (LAL 50). */
export function submitAidReport(input: SubmitAidReportInput, context: CommandContext) {
  const { documents } = input;
  return actOnAidFile({ act: 'submitAidReport', by: 'LAWYER', input }, context, ({ file, at }) => {
    if (file.reportedAt) return [new Refusal('REPORTED_ALREADY', { path: ['aidFileId'] })];
    if (!documents.some(({ kind }) => kind === 'AID_CLOSING_REPORT'))
      return [new Refusal('DOCUMENT_MISSING', { path: ['documents'], allowed: ['AID_CLOSING_REPORT'] })];
    return { values: { reportedAt: at.now }, step: { step: 'COMPLETE', documents } };
  });
}
