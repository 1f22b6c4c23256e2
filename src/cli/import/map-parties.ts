import type { RegisterDisputeInput } from '../../commands/register-dispute.ts';
import { partyRoleNames } from '../../domain/party/party.ts';
import type { RowFields } from './row-fields.ts';
import type { RowNames } from './row-names.ts';

type Party = RegisterDisputeInput['parties'][number];

/** Parties from the list, then those of the flat columns, which CSV has room for: one worker, one employer. */
export function mapParties(row: RowFields, names: RowNames): Party[] {
  const parties = row.objects('parties', partyOf);
  for (const [role, columns] of flatParties) {
    if (!Object.values(columns).some((column) => row.has(column))) continue;
    const place = `parties.${parties.length}`;
    for (const [field, column] of Object.entries(columns)) names.set(`${place}.${field}`, [column]);
    const { name, ...rest } = Object.fromEntries(
      Object.entries(columns).map(([field, column]) => [field, row.text(column)]),
    );
    parties.push({ role, name: name ?? '', ...rest });
  }
  return parties;
}

const flatParties = [
  ['WORKER', { name: 'workerName', phone: 'workerPhone', idNumber: 'workerIdNumber' }],
  ['EMPLOYER', { name: 'employerName', socialCreditCode: 'employerCode' }],
] as const;

/** A role or name that is missing is a fault; what stands in for it is never used. */
function partyOf(party: RowFields): Party {
  return {
    role: party.oneOf('role', partyRoleNames, { required: true }) ?? 'WORKER',
    name: party.text('name') ?? '',
    socialCreditCode: party.text('socialCreditCode'),
    phone: party.text('phone'),
    address: party.text('address'),
    idNumber: party.text('idNumber'),
    bankAccount: party.text('bankAccount'),
  };
}
