import type { LegalDate } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { agreementEntryFaults, sideOf, type AgreementEntry } from '../../domain/agreement/sharing-agreement.ts';
import { textFault } from '../../domain/party/check-party.ts';
import { referralKinds } from '../../kinds/index.ts';
import { judge, notPermitted } from '../../policy/judge.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';

export interface RegisterSharingAgreementInput extends AgreementEntry {
  readonly documentTitle: string;
  /** SHA-256 of the signed paper, hex. */
  readonly documentSha256: string;
  readonly key: string | null;
}

/** Enters a signed sharing agreement in the register; from its first day on hand-offs between its sides rest on it. */
export async function registerSharingAgreement(
  { key, ...input }: RegisterSharingAgreementInput,
  context: CommandContext,
): Promise<Outcome<{ agreementId: string }>> {
  const { principal, directory } = context;
  return runCommand(context, { operation: 'registerSharingAgreement', key, input }, async (work, moment) => {
    if (judge('agreement.manage', principal, null, moment.now) !== 'yes') return [notPermitted('agreement.manage')];
    const { number, kinds, fromOn, untilOn, documentTitle, documentSha256 } = input;
    const known = { agencies: (id: string) => directory.agency(id) !== null, kinds: [...referralKinds.keys()] };
    const faults: (Refusal | null)[] = [
      textFault(number, ['number'], 100),
      textFault(documentTitle, ['documentTitle']),
      /^[0-9a-f]{64}$/.test(documentSha256) ? null : new Refusal('DIGEST_MALFORMED', { path: ['documentSha256'] }),
      ...agreementEntryFaults(input, known),
      (await work.agreements.numberTaken(number)) ? new Refusal('CASE_NUMBER_TAKEN', { path: ['number'] }) : null,
    ];
    const found = faults.filter((fault) => fault !== null);
    if (found.length > 0) return found;

    const agreementId = moment.newId('sharingAgreement');
    const [one, other] = [sideOf(input.one), sideOf(input.other)];
    await work.agreements.keep({
      ...{ id: agreementId, number, kinds: [...kinds], documentTitle, documentSha256 },
      ...{ oneAgencyId: one.agencyId, oneType: one.type, oneRegion: one.region },
      ...{ otherAgencyId: other.agencyId, otherType: other.type, otherRegion: other.region },
      ...{ fromOn: fromOn as LegalDate, untilOn: untilOn as LegalDate },
      ...{ recordedBy: principal.staffId, recordedByAgency: principal.agencyId, recordedAt: moment.now },
    });
    return { agreementId };
  });
}
