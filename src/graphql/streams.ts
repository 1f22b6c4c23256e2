import type { PermissionName } from '../policy/permissions.ts';

/** The fields that can be subscribed to, and what the door asks before a stream opens. */
export const streams = {
  inboxChanged: { permission: 'dispute.read' },
  disputeChanged: { permission: 'dispute.read' },
} as const satisfies Record<string, { readonly permission: PermissionName }>;

export type StreamName = keyof typeof streams;

export function isStream(name: string): name is StreamName {
  return Object.hasOwn(streams, name);
}

/**
 * Streams are opened where connections are held, because every event is judged and resolved as of its own moment; a way in
 * that subscribes by the schema alone would judge once and never again.
 */
export function notByResolver(): never {
  throw new Error('a stream is opened by the door of streams');
}

export const unusedPubSub = { publish: notByResolver, subscribe: notByResolver };
