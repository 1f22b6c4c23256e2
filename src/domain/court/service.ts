import { Refusal } from '../../kernel/refusal.ts';
import type { Deadline } from '../deadline/deadline.ts';
import type { DeadlineRuleId } from '../deadline/rules.ts';
import { sideOf, type Party } from '../party/party.ts';
import { clocksOfCase } from './case-clocks.ts';
import type { CourtCase, CourtFile } from './court-file.ts';
import { serviceMethods, type ServedPaper, type ServiceMethod } from './service-terms.ts';

/** What a service is judged by. */
export interface ServiceScene {
  readonly courtCase: CourtCase;
  readonly court: CourtFile;
  readonly parties: readonly Party[];
  readonly deadlines: readonly Deadline[];
  readonly now: Date;
}

/** The act that makes a paper; nothing is served before it. */
const madeBy: Readonly<Record<ServedPaper, string>> = {
  COMPLAINT_COPY: 'docketCase',
  JUDGMENT: 'judgeCase',
  RULING: 'issueRuling',
  MEDIATION_DOCUMENT: 'recordCourtMediation',
  PAYMENT_ORDER: 'issuePaymentOrder',
  EXEC_NOTICE: 'docketCase',
  OBJECTION_RULING: 'decideObjection',
};

/** Every reason why the paper cannot be served on the party in this way. */
export function serviceFaults(
  { paper, method, partyId }: { paper: ServedPaper; method: ServiceMethod; partyId: string },
  scene: ServiceScene,
): Refusal[] {
  const { courtCase, court, parties } = scene;
  const party = parties.find(({ id }) => id === partyId);
  if (!party) return [new Refusal('NOT_FOUND', { path: ['partyIds'] })];
  const faults: Refusal[] = [];
  if (!isThere(paper, scene))
    faults.push(new Refusal('PAPER_NOT_THERE_YET', { path: ['paper'], allowed: [madeBy[paper]] }));
  if (courtCase.partyId === partyId && (paper === 'COMPLAINT_COPY' || paper === 'PAYMENT_ORDER'))
    faults.push(new Refusal('COPY_GOES_TO_DEFENDANT', { path: ['partyIds'], allowed: others(scene) }));
  const methods = methodsFor(paper);
  if (!methods.includes(method))
    faults.push(new Refusal('METHOD_NOT_FOR_PAPER', { path: ['method'], allowed: methods }));
  const before = court.services.some(
    (each) => each.courtCaseId === courtCase.id && each.paper === paper && each.partyId === partyId,
  );
  if (before && paper !== 'OBJECTION_RULING') faults.push(new Refusal('ALREADY_SERVED', { path: ['partyIds'] }));
  if (paper === 'PAYMENT_ORDER' && isUndeliverable(scene))
    faults.push(new Refusal('ORDER_UNDELIVERABLE', { path: ['paper'], allowed: ['concludePaymentOrder'] }));
  return faults;
}

/**
 * A payment order has to reach the debtor, so never by public notice (CPL 225; CPL-I 427); a mediation document takes
 * effect when both sides have signed for it (CPL 100).
 */
function methodsFor(paper: ServedPaper): ServiceMethod[] {
  const all = Object.keys(serviceMethods) as ServiceMethod[];
  if (paper === 'PAYMENT_ORDER') return all.filter((method) => method !== 'PUBLIC_NOTICE');
  return paper === 'MEDIATION_DOCUMENT' ? all.filter((method) => serviceMethods[method].signed) : all;
}

function isThere(paper: ServedPaper, { courtCase, court }: ServiceScene): boolean {
  const { type, form, ruledAt, docketedAt, id } = courtCase;
  const ofCase = ({ courtCaseId }: { courtCaseId: string }) => courtCaseId === id;
  switch (paper) {
    case 'COMPLAINT_COPY':
      return type === 'CIVIL' && docketedAt !== null;
    case 'JUDGMENT':
      return form === 'JUDGMENT';
    case 'RULING':
      return ruledAt !== null && form !== 'JUDGMENT' && form !== 'MEDIATION';
    case 'MEDIATION_DOCUMENT':
      return form === 'MEDIATION';
    case 'PAYMENT_ORDER':
      return court.entries.filter(ofCase).some((entry) => entry.type === 'ORDER_ISSUED');
    case 'EXEC_NOTICE':
      return type === 'ENFORCEMENT' && docketedAt !== null;
    case 'OBJECTION_RULING':
      return court.objections.filter(ofCase).some(({ decision }) => decision !== null);
  }
}

function isUndeliverable({ deadlines, courtCase, now }: ServiceScene): boolean {
  return clocksOfCase(deadlines, courtCase, 'PO_UNDELIV').some(({ dueAt }) => dueAt < now);
}

function others({ courtCase, parties }: ServiceScene): string[] {
  return parties.filter(({ id }) => id !== courtCase.partyId).map(({ id }) => id);
}

/** The periods that receipt of the paper starts for this addressee; each addressee has its own. */
export function periodsAfter(paper: ServedPaper, party: Party, { courtCase, court }: ServiceScene): DeadlineRuleId[] {
  const { type, ruling, procedure, basis, partyId } = courtCase;
  switch (paper) {
    case 'COMPLAINT_COPY':
      return ['COURT_ANSWER'];
    case 'JUDGMENT':
      // Second instance and small claims are final (CPL 165, 182).
      return type === 'CIVIL' && procedure !== 'SMALL_CLAIMS' ? ['APPEAL_J15'] : [];
    case 'PAYMENT_ORDER':
      return ['PO_OBJECT'];
    case 'OBJECTION_RULING':
      return type === 'ENFORCEMENT' ? ['ENF_REVIEW_10'] : [];
    case 'MEDIATION_DOCUMENT':
    case 'EXEC_NOTICE':
      return [];
    case 'RULING':
      if (type === 'CONFIRMATION') return ruling === 'CONFIRMED' ? ['JC_OBJECT'] : [];
      if (type === 'SET_ASIDE') return ruling === 'SET_ASIDE' ? ['SETASIDE_SUIT_15'] : [];
      if (type === 'ENFORCEMENT') return ruling === 'REFUSED_EXECUTION' ? ['NOEXEC_SUE_30'] : [];
      // After an order for wages owed the worker arbitrates first (LDI-1 13): there is no suit to decline.
      if (type === 'PAYMENT_ORDER')
        return ruling === 'OBJECTED' && basis === 'LDMAL_16' && party.id === partyId ? ['PO_DECLINE_SUIT'] : [];
      return ruling === 'NOT_ACCEPTED' || ruling === 'DISMISSED' ? ['APPEAL_R10', ...setAside(party, court)] : [];
  }
}

/** Refused by the basic court, an employer may still turn to the intermediate one (LDMAL 49; LDI-1 18, 21). */
function setAside(party: Party, { awards }: CourtFile): DeadlineRuleId[] {
  return sideOf(party.role) === 'EMPLOYER' && awards.some(({ finality }) => finality === 'FINAL')
    ? ['SETASIDE_30']
    : [];
}
