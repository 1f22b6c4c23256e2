import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { ConsoleCheckDocument, type RegisterDisputeInput } from '../../../schema/client/console/graphql.ts';
import { asked } from '../graph/client.ts';
import { faultsOf, type Fault } from './faults.ts';

/** Milliseconds of rest after which what was typed is checked. */
const rest = 350;

/** What the hub would say of the registration as it stands, asked whenever the typing rests; nothing is written. */
export function useCheck(input: RegisterDisputeInput): readonly Fault[] {
  const client = useClient();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const text = JSON.stringify(input);
  useEffect(() => {
    let isStale = false;
    const timer = setTimeout(() => {
      const variables = { input: JSON.parse(text) as RegisterDisputeInput };
      void client
        .query(asked(ConsoleCheckDocument), variables, { requestPolicy: 'network-only' })
        .toPromise()
        .then(({ data }) => {
          if (isStale || !data) return;
          const { userErrors, warnings } = data.previewRegistration;
          setFaults([...faultsOf(userErrors, false), ...faultsOf(warnings, true)]);
        });
    }, rest);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [client, text]);
  return faults;
}
