import type { ClientKey, ClientKeyKind } from '../../domain/agency/client-key.ts';

/** What commands ask of the keys of systems, inside their transaction. */
export interface KeyRegister {
  /** Every key of the system, oldest first. The system's own row is locked by whoever asks first. */
  ofClient(clientId: string): Promise<readonly ClientKey[]>;
  byId(id: string): Promise<ClientKey | null>;
  /** Whether the key is known already, of whatever system, over or not. */
  isKnown(thumbprint: string): Promise<boolean>;
  keep(key: ClientKey): Promise<void>;
  /** Sets when the key ends, exclusive. */
  endAt(id: string, until: Date): Promise<void>;
}

/** A key as it was handed in, read. */
export interface ReadKey {
  readonly kind: ClientKeyKind;
  readonly thumbprint: string;
  readonly publicKey: string | null;
  /** Life of a certificate; null for a bare key. */
  readonly life: { readonly from: Date; readonly until: Date } | null;
}

/** Reads a key or a certificate from its text; tells why it cannot be taken. */
export type KeyReader = (text: string) => ReadKey | 'PRIVATE' | 'UNREADABLE' | 'WEAK';
