import type { Citation, Mark, Words } from '../../kernel/words.ts';
import type { AdminLevel } from '../agency/admin-level.ts';
import type { AgencyType } from '../agency/agency-type.ts';
import type { StaffRole } from '../agency/staff-role.ts';
import type { DeadlineRuleId } from '../deadline/rules.ts';
import type { FieldGroup } from '../dispute/field-group.ts';
import type { StageEvent } from '../dispute/stage-event.ts';
import type { DocumentKind } from '../document/document-kind.ts';
import type { ParticipationRole } from '../participation/participation.ts';
import type { PreconditionName } from './preconditions.ts';
import type { DeclarationName } from './declarations.ts';
import type { ReferralState } from './referral.ts';
import type { ReferralVariant } from './referral-variant.ts';
import type { StepName } from './step-names.ts';

/** Which side of a referral acts; `HUB` is the hub itself, when a clock runs out. */
export type Side = 'SENDER' | 'RECEIVER' | 'HUB';

/** `EITHER` where the addressee may have no desk at the hub and the sender writes down what came back. */
export type StepSide = Side | 'EITHER';

/** A clock the law sets running. */
export interface Clock {
  readonly rule: DeadlineRuleId;
  /** Who has to be in time. */
  readonly bears: 'SENDER' | 'RECEIVER';
  /** Starts only when the receiver is of one of these types. */
  readonly receiverType?: readonly AgencyType[];
  /** Starts only in these variants. */
  readonly variant?: readonly ReferralVariant[];
  /** What the period runs from; the step itself when not given. */
  readonly anchor?: 'LAST_INSTALMENT';
}

/** What a step must be given. Each need is checked by `step-needs.ts`; all gaps are told at once. */
export type StepNeed =
  | 'REASON'
  | 'DECLINE_REASON'
  | 'OUTCOME'
  | 'ASSIGNEE'
  | 'CONFLICT_CLEARED'
  | 'CASE_NUMBER'
  | 'EXTENSION_DAYS'
  | 'CONSENT_OF_ALL';

/** One lawful step of a kind. */
export interface StepDefinition {
  readonly title: Words;
  readonly by: StepSide;
  readonly from: readonly ReferralState[];
  /** `SAME` where the step leaves the referral in its state. */
  readonly to: ReferralState | 'SAME';
  /** Only while the referral is in one of these phases; null is none yet. */
  readonly fromPhase?: readonly (string | null)[];
  /** Phase the step leads to; left as it is when not given, cleared when null. */
  readonly phase?: string | null;
  /** `ASKS`: only while no cancellation is asked for, and asks for one. `ANSWERS`: only while one is. */
  readonly cancellation?: 'ASKS' | 'ANSWERS';
  readonly needs?: readonly StepNeed[];
  /** Documents that must be attached to the referral before the step. */
  readonly documents?: readonly DocumentKind[];
  /** Posts that may take it; any post of the side when not given. */
  readonly posts?: readonly StaffRole[];
  readonly starts?: readonly Clock[];
  readonly stops?: readonly DeadlineRuleId[] | 'ALL';
  readonly pauses?: readonly DeadlineRuleId[];
  readonly resumes?: readonly DeadlineRuleId[];
  /** Rules an extension lengthens. */
  readonly extends?: readonly DeadlineRuleId[];
  /** Event the stage rule of the dispute is told; the stage decides whether it means anything. */
  readonly raises?: StageEvent;
  /** Clock that must not have run out: after its last day the step is lost. */
  readonly within?: DeadlineRuleId;
  /** Personal part the named assignee takes in the dispute. */
  readonly assigns?: ParticipationRole;
}

/** One way a referral of the kind can end. */
export interface OutcomeDefinition {
  readonly title: Words;
  /** Whether the parties' dispute is settled by it. */
  readonly settles: boolean;
  /** Only once the referral has come to one of these phases. */
  readonly fromPhase?: readonly string[];
  readonly raises?: StageEvent;
  /** Documents that must be attached before completing with it. */
  readonly documents?: readonly DocumentKind[];
  /** At least one effective agreement must have been recorded by the receiver. */
  readonly needsAgreement?: boolean;
  /** The obligation the referral is about becomes enforceable. */
  readonly makesEnforceable?: boolean;
  /** A reason in words must be given. */
  readonly needsReason?: boolean;
  readonly starts?: readonly Clock[];
  /** Clocks of the dispute that run again because the matter goes back. */
  readonly resumes?: readonly DeadlineRuleId[];
  /** Clocks of the dispute that no longer mean anything. */
  readonly voids?: readonly DeadlineRuleId[];
  /** Kinds that lawfully follow. */
  readonly offers?: readonly string[];
}

/** Whose agreement the law asks for before personal content is sent. */
export type ConsentRule = 'NONE' | 'WORKER' | 'ALL' | 'JOINT';

/** What one variant asks for: another consent, and preconditions, statements, documents and groups besides the kind's. */
export interface VariantTerms {
  readonly consent?: ConsentRule;
  readonly requires?: readonly PreconditionName[];
  readonly declares?: readonly DeclarationName[];
  readonly documents?: readonly DocumentKind[];
  readonly groups?: readonly FieldGroup[];
}

/**
 * A kind of hand-off, declared as data. Everything the hub does with a referral is read from here; a new kind is one
 * file in `src/kinds` and nothing else.
 */
export interface ReferralKind {
  /** `R01` … `R36`. */
  readonly code: string;
  readonly name: string;
  readonly title: Words;
  readonly basis: readonly Citation[];
  readonly mark: Mark;
  readonly from: readonly AgencyType[];
  readonly to: readonly AgencyType[];
  /** One of the two sides is of these types, where both lists hold more. */
  readonly through?: readonly AgencyType[];
  /** Types of other bodies whose people the receiver may put on the matter: lawyers of law firms, say. */
  readonly assigneesFrom?: readonly AgencyType[];
  /** Whether it rests on an agreement between the two sides, so that it is refused where none was registered. */
  readonly needsSharingAgreement?: boolean;
  /** Levels of the sender that may send it; any level when not given. */
  readonly senderLevels?: readonly AdminLevel[];
  /** Posts of the sender that may send it; any post when not given. */
  readonly senderPosts?: readonly StaffRole[];
  readonly consent: ConsentRule;
  readonly requires: readonly PreconditionName[];
  /** Whether acceptance makes the receiver the accountable agency, or help runs beside the main line. */
  readonly line: 'MAIN' | 'SIDE';
  /** What a referral of the kind is about, and so of what only one may be open at a time; `EITHER` as the case lies. */
  readonly about: 'DISPUTE' | 'OBLIGATION' | 'EITHER';
  /** A referral of the kind is one of these; the sender says which. */
  readonly variants?: readonly ReferralVariant[];
  /** Where the law asks more, or other, of one variant than of the next. */
  readonly inVariant?: Readonly<Partial<Record<ReferralVariant, VariantTerms>>>;
  /** Every addressee is asked for himself: one may be open for each receiver, not one for all. */
  readonly perReceiver?: boolean;
  /** What the sender has to state because no record of the hub can show it. */
  readonly declares?: readonly DeclarationName[];
  readonly packet: {
    /** Documents without which it cannot be sent. */
    readonly documents: readonly DocumentKind[];
    /** Where the law takes one paper or another: at least one of each list. */
    readonly eitherDocument?: readonly (readonly DocumentKind[])[];
    /** Groups the receiver may see for this purpose. */
    readonly groups: readonly FieldGroup[];
  };
  /** Group the very existence of such a referral belongs to. */
  readonly group: FieldGroup;
  readonly clocksAtSending: readonly Clock[];
  /** Clocks of the dispute, or of the obligation, that sending answers. */
  readonly stopsAtSending?: readonly DeadlineRuleId[];
  /** Clocks of the dispute that stand still while the receiver has the matter; a step resumes or stops them. */
  readonly pausesAtSending?: readonly DeadlineRuleId[];
  /** The answer clock: when it runs out unanswered the referral lapses and comes back by itself. */
  readonly lapsesWith?: DeadlineRuleId;
  readonly declineReasons: readonly DeclineReason[];
  readonly steps: Readonly<Partial<Record<StepName, StepDefinition>>>;
  readonly outcomes: Readonly<Record<string, OutcomeDefinition>>;
  /** Who is told when it ends, beside the two sides. */
  readonly tells: readonly Words[];
}

export const declineReasons = {
  NOT_IN_SCOPE: { zh: '不属职责范围', en: 'Not in scope' },
  NO_JURISDICTION: { zh: '无管辖权', en: 'No jurisdiction' },
  CONFLICT_OF_INTEREST: { zh: '存在利害关系', en: 'Conflict of interest' },
  CAPACITY: { zh: '力量不足', en: 'No capacity' },
  MATERIAL_INCOMPLETE: { zh: '材料不全', en: 'Material incomplete' },
  PARTY_REFUSED: { zh: '当事人拒绝', en: 'A party refused' },
  DUPLICATE: { zh: '重复', en: 'Duplicate' },
  OTHER: { zh: '其他（须说明）', en: 'Other (a text is needed)' },
} satisfies Record<string, Words>;

export type DeclineReason = keyof typeof declineReasons;

export const declineReasonNames = Object.keys(declineReasons) as DeclineReason[];
