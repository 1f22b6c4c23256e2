import type { Agency } from '../../domain/agency/agency.ts';
import type { SharingAgreement } from '../../domain/agreement/sharing-agreement.ts';

/** What commands ask of the register of sharing agreements, inside their transaction. */
export interface AgreementRegister {
  /** Agreements one side of which may be one of the two agencies, in force or not. */
  between(one: Agency, other: Agency): Promise<readonly SharingAgreement[]>;
  /** Locks and loads an agreement; null when there is none of that id. */
  byId(id: string): Promise<SharingAgreement | null>;
  numberTaken(number: string): Promise<boolean>;
  keep(values: { readonly id: string } & Record<string, unknown>): Promise<void>;
  end(id: string, how: { readonly endedAt: Date; readonly endedBy: string }): Promise<void>;
}
