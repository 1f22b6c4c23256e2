import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { ConsoleLawfulDocument, type ConsoleRefusalFragment } from '../../../../schema/client/console/graphql.ts';
import { asked } from '../../graph/client.ts';
import type { Kind } from './handing.ts';

/** Why a kind cannot be sent now, whatever was filled in; empty where it can. */
export type Obstacles = ReadonlyMap<string, readonly ConsoleRefusalFragment[]>;

/** Tries each kind with nothing filled in, by the hub's own decision; null until all are answered. */
export function useLawfulKinds(disputeId: string, kinds: readonly Kind[]): Obstacles | null {
  const client = useClient();
  const [obstacles, setObstacles] = useState<Obstacles | null>(null);
  useEffect(() => {
    let isLeft = false;
    const tried = kinds.map(async ({ code, to }) => {
      const input = { disputeId, kind: code, toAgencyType: to[0]! };
      const { data } = await client
        .query(asked(ConsoleLawfulDocument), { input }, { requestPolicy: 'network-only' })
        .toPromise();
      return [code, (data?.previewReferral.userErrors ?? []).filter(stands)] as const;
    });
    void Promise.all(tried).then((all) => !isLeft && kinds.length > 0 && setObstacles(new Map(all)));
    return () => {
      isLeft = true;
    };
  }, [client, disputeId, kinds]);
  return obstacles;
}

/** Whether a refusal is about the kind itself: a consent, a paper, a statement or a receiver can still be given. */
function stands({ code, path, allowed }: ConsoleRefusalFragment): boolean {
  if (code === 'SUBJECT_REQUIRED') return allowed.length === 0;
  return code !== 'CONSENT_MISSING' && (path.length === 0 || path.at(-1) === 'kind');
}
