import { lookup } from 'node:dns/promises';
import { formOfAddress, type AddressFault } from '../../domain/webhook/address-form.ts';
import { isPublicAddress } from './special-networks.ts';

/** Asks the system for every numeric address of a name. @throws Error when there is none now */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** A target that was looked at: what is connected to is `ip`, and nothing is asked a second time. */
export interface CheckedTarget {
  readonly url: URL;
  readonly ip: string;
}

export interface TargetRules {
  readonly resolve: Resolve;
  /** `host:port` on this machine that may be called all the same, in the clear too; demonstrations only. */
  readonly loopback?: readonly string[];
  /** A certificate that is trusted beside the usual ones; for tests. */
  readonly ca?: string;
}

export const systemResolve: Resolve = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

/**
 * Looks at where an address leads: its form, then each answer to its name. One answer out of bounds is enough to turn
 * it away; who controls a name could otherwise wait for the one that suits.
 */
export async function checkTarget(text: string, rules: TargetRules): Promise<CheckedTarget | AddressFault> {
  const own = loopbackTarget(text, rules.loopback ?? []);
  if (own) return own;
  const formed = formOfAddress(text);
  if (typeof formed === 'string') return formed;
  const answers = await rules.resolve(formed.host).catch(() => []);
  if (answers.length === 0) return 'ADDRESS_UNKNOWN';
  if (!answers.every(isPublicAddress)) return 'ADDRESS_NOT_PUBLIC';
  return { url: new URL(formed.url), ip: answers[0]! };
}

/** A place on this machine that was named in full; another port, or another way to write it, is another place. */
function loopbackTarget(text: string, named: readonly string[]): CheckedTarget | null {
  const place = /^https?:\/\/([^/?#@\\]+)(?=[/?]|$)/.exec(text)?.[1];
  if (!place || !named.includes(place) || !URL.canParse(text)) return null;
  const url = new URL(text);
  return /^(127\.0\.0\.1|localhost):\d+$/.test(place) ? { url, ip: '127.0.0.1' } : null;
}
