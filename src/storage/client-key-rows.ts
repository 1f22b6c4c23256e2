import type { ClientKey } from '../domain/agency/client-key.ts';
import { statement } from './statement.ts';

/** Columns a key is made of by `clientKeyOf`. */
export const clientKeyColumns =
  'id, client_id, agency_id, kind, thumbprint, public_key, from_at, until_at, verified_at';

/** Every key that is not over long since: whoever shows one is told apart from a stranger in the audit. */
export const allClientKeys = statement(`select ${clientKeyColumns} from client_key order by id`);

/** A row of `client_key`. */
export interface ClientKeyColumns extends Pick<ClientKey, 'id' | 'kind' | 'thumbprint'> {
  readonly client_id: string;
  readonly agency_id: string;
  readonly public_key: string | null;
  readonly from_at: Date;
  readonly until_at: Date | null;
  readonly verified_at: Date | null;
}

/** A key from its row. */
export function clientKeyOf(row: ClientKeyColumns): ClientKey {
  const { client_id, agency_id, public_key, from_at, until_at, verified_at, ...rest } = row;
  return {
    ...rest,
    clientId: client_id,
    agencyId: agency_id,
    publicKey: public_key,
    from: from_at,
    until: until_at,
    verifiedAt: verified_at,
  };
}
