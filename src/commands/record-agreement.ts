import { authorityFaults } from '../domain/mandate/acting-for.ts';
import { ownMediationFacts } from '../domain/dispute/own-mediation.ts';
import { recordObligation, obligationFaults, type InstalmentEntry } from '../domain/obligation/record-obligation.ts';
import { runCommand, type CommandContext, type Outcome } from './command.ts';
import { occurredFault } from './occurred-at.ts';
import { notFound, whyNot } from './permitted-file.ts';

export interface RecordAgreementInput {
  readonly disputeId: string;
  /** Worker the agreement pays. */
  readonly partyId: string;
  readonly amountFen: number;
  readonly instalments: readonly InstalmentEntry[];
  /** Time of the last signature; the agreement takes effect then (OMR 19). */
  readonly signedAt: Date;
  /** Who signed for the worker, where the worker did not in person: needs the special authority to settle (CPL 62). */
  readonly signedBy?: string | null | undefined;
  readonly key: string | null;
}

/** Records one worker's mediation agreement once everybody has signed. */
export async function recordAgreement(
  { key, ...input }: RecordAgreementInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string; obligationId: string }>> {
  const { principal } = context;
  return runCommand(context, { operation: 'recordAgreement', key, input }, async (work, moment) => {
    const loaded = await work.dispute(input.disputeId);
    const refused = whyNot(loaded, 'mediation.act', { principal, now: moment.now, path: 'disputeId' });
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const { disputeId, partyId, amountFen, instalments, signedAt } = input;
    const entry = {
      disputeId,
      partyId,
      amountFen,
      instalments,
      source: 'AGREEMENT',
      effectiveAt: signedAt,
      enforceable: false,
      bearerAgencyId: principal.agencyId,
    } as const;
    const faults = [...obligationFaults(entry), occurredFault(signedAt, moment.now, 'signedAt')].filter(
      (fault) => fault !== null,
    );
    if (!loaded.file.parties.some(({ id, role }) => id === partyId && role === 'WORKER'))
      faults.push(notFound('partyId'));
    if (input.signedBy) {
      const acting = { partyId, staffId: input.signedBy, at: signedAt };
      faults.push(...authorityFaults(loaded.file.mandates, acting, 'SETTLE'));
    }
    if (faults.length > 0) return faults;

    const { obligationId, facts } = recordObligation(entry, moment);
    const moves = ownMediationFacts(loaded.file, principal.agencyId, partyId);
    await work.record([...facts.map((fact) => ({ ...fact, occurredAt: signedAt })), ...moves]);
    return { disputeId, obligationId };
  });
}
