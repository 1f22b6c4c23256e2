import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { ConsoleReceiversDocument, type AgencyType } from '../../../../schema/client/console/graphql.ts';
import { asked } from '../../graph/client.ts';
import { byNearness, isLocal, type Receiver } from './handing.ts';

/** Agencies that may receive, by type, both in the order they are likely. */
export type Receivers = readonly { readonly type: AgencyType; readonly agencies: readonly Receiver[] }[];

/**
 * Who could receive: the types that have an agency of the dispute's own place first, those that have none left out
 * unless no type has any. Null until the directory has answered.
 */
export function useReceivers(types: readonly AgencyType[], region: string | null | undefined): Receivers | null {
  const client = useClient();
  const [read, setRead] = useState<{ readonly of: string; readonly receivers: Receivers } | null>(null);
  const of = types.join();
  useEffect(() => {
    let isLeft = false;
    const answers = (of === '' ? [] : (of.split(',') as AgencyType[])).map(async (type) => {
      const { data } = await client.query(asked(ConsoleReceiversDocument), { type }).toPromise();
      return { type, agencies: byNearness(data?.agencies.nodes ?? [], region) };
    });
    void Promise.all(answers).then((all) => !isLeft && setRead({ of, receivers: inOrder(all, region) }));
    return () => {
      isLeft = true;
    };
  }, [client, of, region]);
  return read?.of === of ? read.receivers : null;
}

function inOrder(receivers: Receivers, region: string | null | undefined): Receivers {
  const known = receivers.filter(({ agencies }) => agencies.length > 0);
  const isNear = ({ agencies }: Receivers[number]) => agencies.some((agency) => isLocal(agency, region));
  if (known.length === 0) return receivers;
  return known.toSorted((one, other) => Number(isNear(other)) - Number(isNear(one)));
}
