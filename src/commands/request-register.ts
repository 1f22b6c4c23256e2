import type { ReferralRequest } from '../domain/loop/referral-request.ts';

/** A request for a matter as it is asked. */
export interface NewReferralRequest {
  readonly id: string;
  readonly holderAgencyId: string;
  readonly kind: string;
  readonly aboutAgencyId: string | null;
  readonly aboutNumber: string | null;
  readonly aboutText: string | null;
  readonly reason: string;
}

/** How a request was answered; the reason stays with who answered. */
export interface RequestAnswer {
  readonly state: 'GRANTED' | 'REFUSED';
  readonly referralId: string | null;
  readonly reason: string | null;
}

/** The register of requests for matters; a request belongs to no dispute, because it knows of none. */
export interface RequestRegister {
  /** Writes a request down; nothing else is read or written. */
  ask(request: NewReferralRequest): Promise<void>;
  /** Locks and loads a request. */
  find(requestId: string): Promise<ReferralRequest | null>;
  answer(requestId: string, answer: RequestAnswer): Promise<void>;
}
