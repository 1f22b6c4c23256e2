import type { Words } from '../../kernel/words.ts';

/** What a partner is tried as: which agency it plays, what it is sent, by whom, and how the matter goes to its end. */
export interface Profile {
  readonly title: Words;
  readonly agencyId: string;
  /** Kind it receives, and the variant of it. */
  readonly kind: string;
  readonly variant?: string;
  /** Who registers the dispute and sends it. */
  readonly sender: string;
  readonly senderAgencyId: string;
  /** An act of the sender that the law asks for first: name of the mutation, and what is given besides the dispute. */
  readonly before?: readonly [mutation: string, input: object];
  /** Steps between acceptance and the outcome. */
  readonly path: readonly string[];
  /** Outcome its officer names, and one whose papers have to be attached. */
  readonly outcome: string;
  readonly outcomeWithPapers?: string;
  /** A ground for declining that is not the first of the kind's list. */
  readonly declineReason: string;
  /** Whether the kind is extended by the consent of all, or for a reason; null where it cannot be extended. */
  readonly extends: 'CONSENT_OF_ALL' | 'REASON' | null;
  /** Last step of the path after which it still can be; where absent, the whole of it. */
  readonly extendsAfter?: string;
  /** Days a law gives for acceptance, after which the hub sends the matter back by itself. */
  readonly lapses: boolean;
  /** A kind it may send itself. */
  readonly sends: { readonly kind: string; readonly toAgencyId: string; readonly receiver: string };
  /** A step of other kinds that this one does not have. */
  readonly foreignStep: string;
}

const aid = { kind: 'R19', toAgencyId: 'agy_legalaid_chenggong', receiver: 'stf_aid_officer' } as const;
const union = { sender: 'stf_union_officer', senderAgencyId: 'agy_union_chenggong' } as const;

/** Every profile by its name. */
export const profiles: Readonly<Record<string, Profile>> = {
  mediation: {
    title: { zh: '特邀调解组织', en: 'An invited mediation body' },
    agencyId: 'agy_station_yunhua',
    kind: 'R08',
    sender: 'stf_court_clerk',
    senderAgencyId: 'agy_court_chenggong',
    before: ['receiveComplaint', { copies: 1, mediationAgreed: true }],
    path: ['RECORD_OTHER_PARTY_AGREED'],
    ...{ outcome: 'UNREACHABLE', outcomeWithPapers: 'DEADLOCKED', declineReason: 'CAPACITY' },
    ...{ extends: 'CONSENT_OF_ALL', lapses: true, sends: aid, foreignStep: 'SERVE_COPY' },
  },
  court: {
    title: { zh: '人民法院', en: 'A court' },
    agencyId: 'agy_court_chenggong',
    kind: 'R18',
    ...union,
    path: ['SERVE_COPY'],
    ...{ outcome: 'JUDGED', declineReason: 'NO_JURISDICTION' },
    ...{ extends: null, lapses: false, sends: aid, foreignStep: 'ASSIGN_LAWYER' },
  },
  union: {
    title: { zh: '工会', en: 'A federation of trade unions' },
    agencyId: 'agy_union_chenggong',
    kind: 'R01',
    variant: 'TIER_COMPLEX',
    sender: 'stf_hotline_12345',
    senderAgencyId: 'agy_hotline_12345',
    path: ['RECORD_CONTACTED'],
    ...{ outcome: 'DIVERTED', declineReason: 'NO_JURISDICTION' },
    ...{ extends: 'REASON', lapses: false, sends: aid, foreignStep: 'SERVE_COPY' },
  },
  hrss: {
    title: { zh: '劳动保障监察', en: 'A labour inspection' },
    agencyId: 'agy_inspection_chenggong',
    kind: 'R24',
    variant: 'COMPLAINT',
    ...union,
    path: ['START', 'RECORD_INVESTIGATED'],
    ...{ outcome: 'ORDERED', declineReason: 'NO_JURISDICTION' },
    ...{ extends: 'REASON', extendsAfter: 'START', lapses: false, sends: aid, foreignStep: 'SERVE_COPY' },
  },
  arbitration: {
    title: { zh: '劳动人事争议仲裁委员会', en: 'An arbitration commission' },
    agencyId: 'agy_arbitration_chenggong',
    kind: 'R15',
    ...union,
    path: ['SERVE_COPY'],
    ...{ outcome: 'AWARDED_NON_FINAL', declineReason: 'NO_JURISDICTION' },
    ...{ extends: 'REASON', lapses: false, sends: aid, foreignStep: 'TAKE_MEASURE' },
  },
  procuratorate: {
    title: { zh: '人民检察院', en: 'A procuratorate' },
    agencyId: 'agy_procuratorate_chenggong',
    kind: 'R27',
    ...union,
    path: ['START'],
    ...{ outcome: 'OPINION_ISSUED', declineReason: 'NO_JURISDICTION' },
    ...{ extends: null, lapses: false, sends: aid, foreignStep: 'SERVE_COPY' },
  },
  'legal-aid': {
    title: { zh: '法律援助机构', en: 'A legal aid centre' },
    agencyId: 'agy_legalaid_chenggong',
    kind: 'R19',
    ...union,
    path: [],
    ...{ outcome: 'CLOSED_WON', declineReason: 'NO_JURISDICTION' },
    ...{ extends: null, lapses: false, foreignStep: 'SERVE_COPY' },
    sends: { kind: 'R27', toAgencyId: 'agy_procuratorate_chenggong', receiver: 'stf_prosecutor' },
  },
};
