import { useState } from 'react';
import { useClient } from 'urql';
import {
  ConsoleAgenciesDocument,
  ConsoleSearchDocument,
  type ConsoleAgencyFragment,
  type DisputeByInput,
} from '../../../schema/client/console/graphql.ts';
import { asked } from '../graph/client.ts';
import { pathOf } from './route.ts';
import { go } from './use-route.ts';

/** How a search stands. `NONE` is said of what is unknown and of what is not for the viewer: the hub tells no difference. */
export type Standing = 'IDLE' | 'UNDER_WAY' | 'NONE' | 'FAILED';

/** Finding a dispute by a number somebody reads out. */
export interface Search {
  readonly standing: Standing;
  /** Agencies whose numbers can be looked up; read once a number was not found. */
  readonly agencies: readonly ConsoleAgencyFragment[];
  /** Opens the dispute with this number: the hub's or, of the agency given, its own. */
  readonly find: (number: string, agencyId: string | undefined) => Promise<void>;
  readonly close: () => void;
}

/** @param ownId the viewer's agency, whose own numbers are tried along with the hub's */
export function useSearch(ownId: string | undefined): Search {
  const client = useClient();
  const [standing, setStanding] = useState<Standing>('IDLE');
  const [agencies, setAgencies] = useState<readonly ConsoleAgencyFragment[]>([]);

  async function one(by: DisputeByInput): Promise<string | null> {
    const fresh = { requestPolicy: 'network-only' } as const;
    const { data, error } = await client.query(asked(ConsoleSearchDocument), { by }, fresh).toPromise();
    if (!data) throw error ?? new Error('no answer');
    return data.dispute?.id ?? null;
  }

  async function everyAgency(): Promise<ConsoleAgencyFragment[]> {
    const all: ConsoleAgencyFragment[] = [];
    for (let after: string | null | undefined = null; after !== undefined;) {
      const { data } = await client.query(asked(ConsoleAgenciesDocument), { after }).toPromise();
      all.push(...(data?.agencies.nodes ?? []));
      after = data?.agencies.pageInfo.hasNextPage ? data.agencies.pageInfo.endCursor : undefined;
    }
    return all;
  }

  async function lookUp(number: string, agencyId: string | undefined): Promise<string | null> {
    if (agencyId) return one({ alias: { agencyId, number } });
    return (await one({ number })) ?? (ownId ? one({ alias: { agencyId: ownId, number } }) : null);
  }

  return {
    standing,
    agencies,
    close: () => setStanding('IDLE'),
    async find(number, agencyId) {
      setStanding('UNDER_WAY');
      try {
        const id = await lookUp(number, agencyId);
        setStanding(id ? 'IDLE' : 'NONE');
        if (id) go(pathOf({ page: 'dispute', id }));
        else if (agencies.length === 0) setAgencies(await everyAgency());
      } catch {
        setStanding('FAILED');
      }
    },
  };
}
