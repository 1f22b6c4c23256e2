import type { Words } from '../../kernel/words.ts';
import { setOf, type FieldGroupSet } from '../dispute/field-group.ts';
import type { ConsentMethod } from './consent.ts';

/** How the party was reached when the consent was given. */
export const consentChannels = {
  IN_PERSON: { zh: '当面', en: 'In person' },
  PHONE: { zh: '电话', en: 'By telephone' },
  ONLINE: { zh: '网上', en: 'Online' },
  POST: { zh: '邮寄', en: 'By post' },
} satisfies Record<string, Words>;

export type ConsentChannel = keyof typeof consentChannels;

/** The channel a method of signing comes through where nobody says another. */
export const usualChannel: Readonly<Record<ConsentMethod, ConsentChannel>> = {
  SIGNED_PAPER: 'IN_PERSON',
  E_SIGNED: 'ONLINE',
  RECORDED_CALL: 'PHONE',
  ORAL_RECORDED: 'IN_PERSON',
};

/** Categories about a person, which another processor gets with the person's separate consent alone (PIPL 23). */
export const personalGroups: FieldGroupSet = setOf(['F1', 'F2', 'F3', 'F7', 'F8', 'F18']);

/** Categories that need a tick of their own beside it (PIPL 28, 29): identity, accounts, medical data, minors. */
export const sensitiveGroups: FieldGroupSet = setOf(['F3']);
