import { countFault } from '../../kernel/count.ts';
import { compact } from '../../kernel/half-width.ts';
import { isLegalDate, type LegalDate } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { regionLevel } from '../../kernel/region-code.ts';
import { causeIds, isCauseId } from '../cause/cause-of-action.ts';
import { claimFaults } from '../dispute/register-dispute.ts';
import { relationTypeNames } from '../dispute/dispute-terms.ts';
import type { IdType } from '../party/id-document.ts';
import { partyFaults, textFault, type PartyEntry } from '../party/check-party.ts';
import { termsOf, type CorrectableField } from './correctable.ts';

/** What stands beside a value that is corrected, as far as a check needs it. */
export interface CorrectionScene {
  readonly today: LegalDate;
  readonly idType?: IdType | null;
  readonly claim?: {
    readonly type: string;
    readonly amountFen: number | null;
    readonly periodFrom: string | null;
    readonly periodTo: string | null;
  };
}

/** The one form a value of the field is kept in; null where it is emptied. */
export function keptForm(field: CorrectableField, value: string | null | undefined): string | null {
  const text = value?.trim() ?? '';
  if (text === '') return null;
  switch (field) {
    case 'PARTY_PHONE':
    case 'PARTY_BANK_ACCOUNT':
      return compact(text);
    case 'PARTY_ID_NUMBER':
    case 'PARTY_SOCIAL_CREDIT_CODE':
      return compact(text).toUpperCase();
    default:
      return text;
  }
}

/** Everything wrong with a value in its kept form; paths end at `value`, and no fault repeats the value. */
export function correctionFaults(field: CorrectableField, value: string | null, scene: CorrectionScene): Refusal[] {
  if (value === null) return termsOf(field).mayBeEmpty ? [] : [new Refusal('STEP_NEEDS_MORE', { path: ['value'] })];
  const party = (entry: Partial<PartyEntry>) => partyFaults({ name: '—', ...entry }, [], scene.today);
  const claim = (entry: Partial<NonNullable<CorrectionScene['claim']>>) =>
    claimFaults({ ...(scene.claim ?? { type: 'OTHER' }), ...entry }, []);
  return atValue(faultsOf(field, value, { party, claim, scene }));
}

interface Checks {
  readonly party: (entry: Partial<PartyEntry>) => Refusal[];
  readonly claim: (entry: Partial<NonNullable<CorrectionScene['claim']>>) => Refusal[];
  readonly scene: CorrectionScene;
}

function faultsOf(field: CorrectableField, value: string, { party, claim, scene }: Checks): Refusal[] {
  switch (field) {
    case 'PARTY_NAME':
      return party({ name: value });
    case 'PARTY_SOCIAL_CREDIT_CODE':
      return party({ socialCreditCode: value });
    case 'PARTY_PHONE':
      return party({ phone: value });
    case 'PARTY_ADDRESS':
      return party({ address: value });
    case 'PARTY_ID_NUMBER':
      return party({ idNumber: value, idType: scene.idType ?? null });
    case 'PARTY_BANK_ACCOUNT':
    case 'ALIAS_NUMBER':
      return present(textFault(value, [], 100));
    case 'CLAIM_TYPE':
      return claim({ type: value });
    case 'CLAIM_AMOUNT_FEN':
      return claim({ amountFen: /^\d{1,16}$/.test(value) ? Number(value) : Number.NaN });
    case 'PARTY_FROM_ON':
      return dateFaults(value);
    case 'CLAIM_PERIOD_FROM':
      return [...dateFaults(value), ...claim({ periodFrom: value })];
    case 'CLAIM_PERIOD_TO':
      return [...dateFaults(value), ...claim({ periodTo: value })];
    case 'DISPUTE_CAUSE':
      return isCauseId(value) ? [] : [new Refusal('CAUSE_UNKNOWN', { allowed: causeIds })];
    case 'DISPUTE_REGION':
      return regionLevel(value) === null ? [new Refusal('REGION_MALFORMED', { allowed: ['530114'] })] : [];
    case 'DISPUTE_RELATION_TYPE':
      return (relationTypeNames as string[]).includes(value)
        ? []
        : [new Refusal('NAME_UNKNOWN', { allowed: relationTypeNames })];
    case 'DISPUTE_HEADCOUNT':
      return present(countFault(/^\d{1,9}$/.test(value) ? Number(value) : Number.NaN, []));
  }
}

function dateFaults(value: string): Refusal[] {
  return isLegalDate(value) ? [] : [new Refusal('DATE_MALFORMED', { allowed: ['YYYY-MM-DD'] })];
}

function present(fault: Refusal | null): Refusal[] {
  return fault ? [fault] : [];
}

function atValue(faults: readonly Refusal[]): Refusal[] {
  return faults.map((fault) => Object.assign(Object.create(Refusal.prototype) as Refusal, fault, { path: ['value'] }));
}
