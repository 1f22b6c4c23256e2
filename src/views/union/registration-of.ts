import type { IntakeChannel } from '../../domain/dispute/dispute-terms.ts';
import type { RegistrationEntry } from '../../commands/registration.ts';
import type { OpeningInputType, UnionIntakeInputType } from './opening.input.ts';

/** The input of an opening act as its command takes it. */
export function opened<Input extends OpeningInputType>(input: Input, channel: IntakeChannel) {
  return { ...input, registration: input.registration ? registrationOf(input.registration, channel) : null };
}

function registrationOf(intake: UnionIntakeInputType, channel: IntakeChannel): RegistrationEntry {
  const { region, headcount, relationType, employerName, employerCode, workerName, workerPhone } = intake;
  const worker = workerName ? [{ role: 'WORKER' as const, name: workerName, phone: workerPhone }] : [];
  const employer = employerName
    ? [{ role: 'EMPLOYER' as const, name: employerName, socialCreditCode: employerCode }]
    : [];
  return {
    channel: intake.channel ?? channel,
    region,
    headcount,
    relationType,
    parties: [...worker, ...employer],
    claims: [],
  };
}
