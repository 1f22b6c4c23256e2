import type { FieldGroup } from '../domain/dispute/field-group.ts';
import type { BlindPurpose } from '../domain/duplicate/blind.ts';

/** One column with a personal value or words of a person's own. */
export interface PersonalColumn {
  /** Group of the value; ROW where each row says its own in `field_group`. */
  readonly group: FieldGroup | 'ROW';
  /**
   * Whose data key seals it at rest: one of the party, of the dispute, or of the person the row is about. Not sealed
   * where absent.
   */
  readonly sealed?: 'PARTY' | 'DISPUTE' | 'PERSON';
  /** Groups of a row whose value is sealed; all of them where absent. */
  readonly sealedIn?: readonly FieldGroup[];
  /** Column beside it that holds its digest, for finding equals without opening any. */
  readonly index?: { readonly column: string; readonly purpose: Exclude<BlindPurpose, 'DUPLICATE'> };
  /** What stands there after erasure: nothing, the mark of erasure, or an empty JSON list. */
  readonly erased: 'NULL' | 'MARK' | 'EMPTY';
}

/** A table with personal columns. */
export interface PersonalTable {
  /** Column that names a row; it is bound into the seal. */
  readonly key: string;
  /** SQL condition for the rows of the dispute `$1`. */
  readonly ofDispute: string;
  readonly columns: Readonly<Record<string, PersonalColumn>>;
}

const ofDispute = 'dispute_id = $1';

/** Words of a group: sealed or not, and replaced by the mark. */
const words = (group: PersonalColumn['group']): PersonalColumn => ({ group, erased: 'MARK' });
const sealedWords = (group: FieldGroup): PersonalColumn => ({ group, sealed: 'DISPUTE', erased: 'MARK' });

function book(columns: Readonly<Record<string, PersonalColumn>>): PersonalTable {
  return { key: 'id', ofDispute, columns };
}

const ofParty = 'party_id in (select id from party where dispute_id = $1)';

/**
 * Every column of the database that holds a personal value or words of a person's own: the one list that sealing,
 * erasure and their tests go by. A test compares it with the database: a text column stands here, or is known by its
 * name to hold none.
 */
export const personalColumns: Readonly<Record<string, PersonalTable>> = {
  // An organisation has a code and is no person; whoever has none is one.
  party: book({ name: { group: 'F1', erased: 'MARK' } }),
  party_contact: {
    key: 'party_id',
    ofDispute: ofParty,
    columns: {
      phone: { group: 'F2', sealed: 'PARTY', index: { column: 'phone_index', purpose: 'PHONE' }, erased: 'NULL' },
      address: { group: 'F2', sealed: 'PARTY', erased: 'NULL' },
    },
  },
  party_identity: {
    key: 'party_id',
    ofDispute: ofParty,
    columns: {
      id_number: {
        ...{ group: 'F3', sealed: 'PARTY', erased: 'NULL' },
        index: { column: 'id_number_index', purpose: 'ID_NUMBER' },
      },
      bank_account: { group: 'F3', sealed: 'PARTY', erased: 'NULL' },
      // One of three ages that decisions ask for; of the person it tells no more.
      under_age: { group: 'F3', erased: 'NULL' },
    },
  },
  note: book({ body: { group: 'ROW', sealed: 'DISPUTE', sealedIn: ['F8', 'F9'], erased: 'MARK' } }),
  remark: {
    key: 'fact_id',
    ofDispute: 'referral_id in (select id from referral where dispute_id = $1)',
    columns: { body: words('F0') },
  },
  document: book({ title: words('ROW') }),
  conflict: book({ words: words('F0') }),
  correction: book({
    old_value: { group: 'ROW', sealed: 'DISPUTE', sealedIn: ['F2', 'F3'], erased: 'NULL' },
    new_value: { group: 'ROW', sealed: 'DISPUTE', sealedIn: ['F2', 'F3'], erased: 'NULL' },
  }),
  dispute_link: {
    key: 'id',
    ofDispute: '$1 in (from_dispute_id, to_dispute_id)',
    columns: { note: words('F0') },
  },
  duplicate_proposal: {
    key: 'id',
    ofDispute: '$1 in (dispute_id, other_id)',
    columns: { decision_note: words('F0') },
  },
  referral_request: {
    key: 'id',
    ofDispute: 'referral_id in (select id from referral where dispute_id = $1)',
    columns: { about_text: words('F0'), reason: words('F0'), answer_reason: words('F0') },
  },
  consent_override: book({ reason: words('F0') }),
  emergency_access: book({ reason: words('F0') }),
  arbitration: book({ correction_what: words('F12') }),
  arbitration_hearing: book({ adjourn_reason: words('F12') }),
  agreement_review: book({ refusal_reason: words('F12') }),
  judicial_suggestion: book({ answer: words('F17') }),
  inspection: book({ refusal_reason: words('F14'), withdrawn_reason: words('F14') }),
  inspection_order: book({ text: words('F14') }),
  inspection_informant: book({
    name: { group: 'F14W', sealed: 'PERSON', erased: 'NULL' },
    contact: { group: 'F14W', sealed: 'PERSON', erased: 'NULL' },
  }),
  crime_transfer: book({ decision_reason: words('F15') }),
  joint_handling: book({ reason: words('F16'), plan: words('F16'), minutes: words('F16'), review: words('F16') }),
  joint_action: book({ what: words('F16'), result: words('F16') }),
  aid_file: book({
    strategy: sealedWords('F8'),
    supplement_what: sealedWords('F8'),
    refusal_text: sealedWords('F8'),
  }),
  aid_step: book({ note: sealedWords('F8') }),
  support: book({ reason: words('F15'), difficulty: words('F15') }),
  clue: book({ summary: words('F15'), reason: words('F15') }),
  procuratorial_suggestion: book({
    ...{ addressee: words('F17'), problem: words('F17'), basis: words('F17'), measures: words('F17') },
    reply: words('F17'),
  }),
  union_aid: book({ reason: sealedWords('F8'), matter: sealedWords('F8'), report: sealedWords('F8') }),
  visit: book({ unresolved: words('F18') }),
  hotline_order: book({
    demand: sealedWords('F8'),
    caller_name: { group: 'F8', sealed: 'DISPUTE', erased: 'NULL' },
    caller_phone: { group: 'F8', sealed: 'DISPUTE', erased: 'NULL' },
    reply: sealedWords('F8'),
  }),
  consultation: book({ question: sealedWords('F8'), answer: sealedWords('F8') }),
  negotiation: book({ topic: words('F10') }),
  supervision_letter: book({
    ...{ facts: words('F17'), demand: words('F17'), contact: words('F17'), signed_by: words('F17') },
    ...{ articles: { group: 'F17', erased: 'EMPTY' }, reply: words('F17') },
  }),
  warning: book({ finding: words('F16') }),
  incident_report: book({
    ...{ place: words('F16'), conduct: words('F16'), demand: words('F16'), casualties: words('F16') },
    ...{ measures: words('F16'), review: words('F16'), follow_ups: { group: 'F16', erased: 'EMPTY' } },
  }),
};

/** What stands in place of a name or of words that were erased. */
export const erasureMark = '〔已删除〕';

/** Text columns that hold none, by name wherever they stand: ids, codes, digests, numbers of files. */
export const impersonalColumns = {
  endings:
    /(^|_)(id|ids|by|hash|sha256|digest|index|key|number|region|regions|type|types|state|kind|kinds|group|grade)$/,
  names: new Set(
    (
      'about action changes coordinate agency_name applicant audience authorities award awards basis basis_article basis_law basis_version ' +
      'body_hash capacities case category cause causes channel channel_ground channel_kind close_reason code conduct ' +
      'consented_parties decision decline_reason delivery_method document_title ended_how escalation exemption fields ' +
      'figure finality fingerprint follow_up_state form form_version ground groups guarantee how intake items ' +
      'key_employer last level lift_reason make_up measure media_type method moved name_en name_zh operation outcome ' +
      'overdue_excuse paid_stage paper party pauses phase police_decision previous_stage procedure provisional_ground ' +
      'purpose rating reasons redirected_to refusal_ground relation_type rest restart_ground result role roles rule ' +
      'ruling rung satisfaction scope side source stage staff_role step sub_stage subject suspension_ground ' +
      'termination_ground tie tier track tribunal urgency variant verdict verified_how waiver_reason wrapped text_version service_method social_credit_code ' +
      'withdrawal_ground attempts attempt_dates declarations twin_key objection_outcome owner format mark failure filter last_fault url secret seed'
    ).split(' '),
  ),
} as const;
