import { Refusal } from '../kernel/refusal.ts';
import { everyGroup, bitOf } from '../domain/dispute/field-group.ts';
import { sideOf } from '../domain/party/party.ts';
import { runCommand, type CommandContext, type Outcome } from './command.ts';
import { notFound, whyNot } from './permitted-file.ts';

export interface AdmitPartyInput {
  readonly disputeId: string;
  readonly partyId: string;
  /** The person who signs in for the party: the worker, or the employer's representative after service. */
  readonly staffId: string;
  readonly key: string | null;
}

/** Opens a party's own view: a worker from the start, an employer once papers were lawfully served. */
export async function admitParty(
  { key, ...input }: AdmitPartyInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string }>> {
  const { principal, directory } = context;
  return runCommand(context, { operation: 'admitParty', key, input }, async (work, moment) => {
    const loaded = await work.dispute(input.disputeId);
    const refused = whyNot(loaded, 'dispute.steer', { principal, now: moment.now, path: 'disputeId' });
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const party = loaded.file.parties.find(({ id }) => id === input.partyId);
    const person = directory.staff(input.staffId);
    const faults: Refusal[] = [...(party ? [] : [notFound('partyId')]), ...(person ? [] : [notFound('staffId')])];
    if (
      party &&
      person &&
      !person.roles.some((role) => role === (sideOf(party.role) === 'EMPLOYER' ? 'EMPLOYER_REP' : 'WORKER'))
    ) {
      faults.push(new Refusal('PERSON_NOT_OF_SIDE', { path: ['staffId'], allowed: ['WORKER', 'EMPLOYER_REP'] }));
    }
    if (faults.length > 0 || !party || !person) return faults;

    const employer = sideOf(party.role) === 'EMPLOYER';
    await work.record([
      {
        type: 'ParticipationOpened',
        disputeId: input.disputeId,
        group: 'F0',
        audience: 'PARTICIPANTS',
        body: {
          participationId: moment.newId('participation'),
          agencyId: person.agencyId,
          staffId: employer ? null : person.id,
          role: employer ? 'EMPLOYER_PARTY' : 'WORKER_PARTY',
          legalBasis: { law: 'PIPL', article: '44-47', version: '2021' },
          scope: everyGroup & ~bitOf('F9'),
          referralId: null,
          partyId: party.id,
        },
      },
    ]);
    return { disputeId: input.disputeId };
  });
}
