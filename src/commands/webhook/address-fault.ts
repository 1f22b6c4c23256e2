import { formOfAddress, type AddressFault } from '../../domain/webhook/address-form.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { CommandContext } from '../command.ts';

const path = ['url'];
const refusedAddress: Readonly<Record<AddressFault, () => Refusal>> = {
  ADDRESS_MALFORMED: () => new Refusal('ADDRESS_MALFORMED', { path }),
  ADDRESS_NOT_HTTPS: () => new Refusal('ADDRESS_NOT_HTTPS', { path, allowed: ['https'] }),
  ADDRESS_PORT_CLOSED: () => new Refusal('ADDRESS_PORT_CLOSED', { path, allowed: ['443', '8443'] }),
  ADDRESS_NOT_A_NAME: () => new Refusal('ADDRESS_NOT_A_NAME', { path }),
  ADDRESS_NAME_INTERNAL: () => new Refusal('ADDRESS_NAME_INTERNAL', { path }),
  ADDRESS_NOT_PUBLIC: () => new Refusal('ADDRESS_NOT_PUBLIC', { path }),
  ADDRESS_UNKNOWN: () => new Refusal('ADDRESS_UNKNOWN', { path }),
};

/** Why the hub would not call an address. Asked before the transaction: nothing but the database is waited for inside one. */
export async function addressFault(url: string, context: CommandContext): Promise<Refusal | null> {
  const formed = formOfAddress(url);
  const fault = context.webhooks ? await context.webhooks.fault(url) : typeof formed === 'string' ? formed : null;
  if (!fault) return null;
  context.audit?.note('webhook.blocked', { code: fault, reason: 'at-save' });
  return refusedAddress[fault]();
}
