import { Refusal } from '../../kernel/refusal.ts';
import type { Deadline } from '../deadline/deadline.ts';
import type { ChannelGround } from '../dispute/dispute-terms.ts';
import type { DisputeFile } from '../dispute/dispute.ts';
import { sideOf, type Party } from '../party/party.ts';
import type { CourtFile } from './court-file.ts';

/** What the guard of a suit looks at. */
export interface SuitScene {
  readonly file: DisputeFile;
  readonly court: CourtFile;
  readonly deadlines: readonly Deadline[];
  /** Who sues; null where the court did not say. */
  readonly plaintiff: Party | null;
  /** Ground the court records with the docketing; the dispute's own when null. */
  readonly ground: ChannelGround | null;
  readonly now: Date;
}

/** Periods that are themselves leave to sue: the matter has been before the commission. */
const leaveToSue = ['SETASIDE_SUIT_15', 'NOEXEC_SUE_30'];

/**
 * Why a first-instance suit cannot be docketed: an employer goes with a final award to the intermediate court only
 * (LDMAL 49), a suit against an award has fifteen days (LDMAL 48, 50), and a labour dispute without an award needs a
 * listed ground (LDMAL 5; LDI-1 1, 12, 13, 15, 51).
 */
export function suitFault(scene: SuitScene): Refusal | null {
  return finalAwardFault(scene) ?? lateFault(scene) ?? channelFault(scene);
}

function finalAwardFault({ court, plaintiff }: SuitScene): Refusal | null {
  const isFinal = court.awards.some(({ finality, effectiveOn }) => finality === 'FINAL' && effectiveOn === null);
  const setAside = court.cases.some(({ type, ruling }) => type === 'SET_ASIDE' && ruling === 'SET_ASIDE');
  if (!isFinal || setAside) return null;
  if (plaintiff === null) return new Refusal('PLAINTIFF_REQUIRED', { path: ['partyId'], allowed: ['a party'] });
  if (sideOf(plaintiff.role) !== 'EMPLOYER') return null;
  return new Refusal('FINAL_AWARD_SET_ASIDE_ONLY', {
    path: ['partyId'],
    allowed: ['SETASIDE_30', 'receiveApplication: SET_ASIDE', 'the intermediate court at the seat of the commission'],
  });
}

function lateFault({ file, deadlines, plaintiff, now }: SuitScene): Refusal | null {
  if (file.dispute.stage !== 'AWAITING_SUIT' || plaintiff === null) return null;
  const [own] = suitClocks(deadlines, plaintiff);
  if (!own || own.dueAt >= now) return null;
  return new Refusal('SUIT_TOO_LATE', { path: ['partyId'], allowed: ['recordObjection: OBSTACLE'] });
}

/** The plaintiff's own fifteen days after the award; the commission keeps them by side or by party. */
export function suitClocks(deadlines: readonly Deadline[], plaintiff: Party): Deadline[] {
  const ends = [`:${plaintiff.id}`, `:${sideOf(plaintiff.role)}`];
  return deadlines.filter(({ rule, subjectId }) => rule === 'SUIT_15' && ends.some((end) => subjectId?.endsWith(end)));
}

function channelFault({ file, court, deadlines, plaintiff, ground, now }: SuitScene): Refusal | null {
  const { stage, relationType, channelGround } = file.dispute;
  const told = ground ?? channelGround;
  const first = new Refusal('ARBITRATION_COMES_FIRST', { path: ['channelGround'], allowed: ['R07', 'R15'] });
  if (stage === 'AWAITING_SUIT' || relationType === 'SERVICE_RELATION') return null;
  if (file.endedReferrals?.some(({ kind, outcome }) => kind === 'R15' && outcome === 'REFUSED')) return null;
  if (told === 'PAYMENT_ORDER_FAILED') return failedOrderOpensSuit(court) ? null : first;
  if (told !== null) return null;
  const leave = deadlines.filter(({ rule, subjectId }) => leaveToSue.includes(rule) && belongs(subjectId, plaintiff));
  return leave.some(({ dueAt }) => dueAt >= now) ? null : first;
}

function belongs(subjectId: string | null, plaintiff: Party | null): boolean {
  return plaintiff === null || subjectId?.endsWith(`:${plaintiff.id}`) === true;
}

/** Only an order on a mediation agreement opens the way (LDI-1 13); one the hub does not know is taken on trust. */
function failedOrderOpensSuit({ cases }: CourtFile): boolean {
  const orders = cases.filter(({ type }) => type === 'PAYMENT_ORDER');
  return orders.length === 0 || orders.some(({ basis, ruling }) => basis === 'LDMAL_16' && ruling !== null);
}
