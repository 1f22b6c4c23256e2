import { codeWords } from '../../../../schema/client/console/code-words.ts';
import {
  ConsoleAgreementDocument,
  ConsoleAidDocument,
  ConsoleArbitrationDocument,
  ConsoleCaucusDocument,
  ConsoleCourtFileDocument,
  ConsoleFollowUpDocument,
  ConsoleInspectionDocument,
  ConsoleProcuratorateDocument,
} from '../../../../schema/client/console/graphql.ts';
import type { Text } from '../../words/words.ts';
import { partOf, type Part } from './part.ts';

const named = (zh: string, en: string): Text => ({ zh, en });
const wordsOf = (list: Readonly<Record<string, Text>>, code: string | null | undefined): Text =>
  (code ? list[code] : undefined) ?? named(code ?? '—', code ?? '—');
const numbered = (title: Text, number: string | null | undefined): Text =>
  number ? named(`${title.zh} ${number}`, `${title.en} ${number}`) : title;

const mediations = partOf('F10', ConsoleAgreementDocument, ({ dispute }) =>
  dispute?.union?.mediations.map(({ id, agency, sessions, lastSessionAt }) => ({
    id,
    title: agency?.name ?? named('—', '—'),
    facts: [
      ['view.sessions', { text: sessions }],
      ['view.lastSession', { day: lastSessionAt }],
    ],
  })),
);

const agreements = partOf('F10', ConsoleAgreementDocument, ({ dispute }, nameOf) =>
  dispute?.obligations?.map(({ id, source, partyId, amountFen, paidFen, effectiveAt, enforceableAt }) => ({
    id,
    title: numbered(wordsOf(codeWords.ObligationSource, source), nameOf(partyId)),
    facts: [
      ['view.amount', { fen: amountFen }],
      ['view.paid', { fen: paidFen }],
      ['view.effective', { day: effectiveAt }],
      ['view.enforceable', { day: enforceableAt }],
    ],
  })),
);

const caucus = partOf('F9', ConsoleCaucusDocument, ({ dispute }) =>
  dispute?.union?.processNotes.map(({ id, writtenAt, body }) => ({
    id,
    title: named(body ?? '—', body ?? '—'),
    facts: [['view.written', { day: writtenAt }]],
  })),
);

const visits = partOf('F18', ConsoleFollowUpDocument, ({ dispute }) =>
  dispute?.union?.visits.map(({ id, subject, method, visitedAt, ...answers }) => ({
    id,
    title: wordsOf(codeWords.VisitSubject, subject),
    facts: [
      ['act.visitMethod', { words: method && wordsOf(codeWords.VisitMethod, method) }],
      ['view.visited', { day: visitedAt }],
      ['act.satisfied', { text: answers.satisfied }],
      ['act.basicallySatisfied', { text: answers.basicallySatisfied }],
      ['act.dissatisfied', { text: answers.dissatisfied }],
      ['act.unreached', { text: answers.unreached }],
    ],
  })),
);

const unionAid = partOf('F8', ConsoleAidDocument, ({ dispute }) =>
  dispute?.union?.aidDecisions.map(({ id, decision, decidedAt, closedAt }) => ({
    id,
    title: wordsOf(codeWords.UnionAidOutcome, decision),
    facts: [
      ['view.decided', { day: decidedAt }],
      ['view.closed', { day: closedAt }],
    ],
  })),
);

const cases = partOf('F13', ConsoleCourtFileDocument, ({ dispute }) =>
  dispute?.court?.cases.map((each) => ({
    id: each.id,
    title: numbered(wordsOf(codeWords.CourtCaseType, each.type), each.caseNumber ?? each.registerNumber),
    facts: [
      ['act.copies', { text: each.copies }],
      ['view.received', { day: each.receivedAt }],
      ['view.docketed', { day: each.docketedAt }],
      ['view.ruled', { day: each.ruledAt }],
      ['view.awarded', { fen: each.awardedFen }],
      ['view.collected', { fen: each.collectedFen }],
      ['view.closed', { day: each.closedAt }],
    ],
  })),
);

const services = partOf('F13', ConsoleCourtFileDocument, ({ dispute }) =>
  dispute?.court?.courtServices.map(({ id, paper, method, servedOn }) => ({
    id,
    title: wordsOf(codeWords.CourtPaper, paper),
    facts: [
      ['act.visitMethod', { words: method && wordsOf(codeWords.CourtServiceMethod, method) }],
      ['view.served', { text: servedOn }],
    ],
  })),
);

const arbitrations = partOf('F12', ConsoleArbitrationDocument, ({ dispute }) =>
  dispute?.hrss?.arbitrations.map(({ id, state, docketNumber, ...each }) => ({
    id,
    title: numbered(wordsOf(codeWords.ArbitrationState, state), docketNumber),
    facts: [
      ['view.received', { day: each.receivedAt }],
      ['view.accepted', { day: each.acceptedAt }],
      ['view.decided', { day: each.awardedAt }],
      ['view.awarded', { fen: each.awardedFen }],
      ['view.effective', { text: each.effectiveOn }],
    ],
  })),
);

const inspections = partOf('F14', ConsoleInspectionDocument, ({ dispute }) =>
  dispute?.hrss?.inspections.map(({ id, state, fileNumber, receivedAt, filedAt, decidedAt, closedAt }) => ({
    id,
    title: numbered(wordsOf(codeWords.InspectionState, state), fileNumber),
    facts: [
      ['view.received', { day: receivedAt }],
      ['view.docketed', { day: filedAt }],
      ['view.decided', { day: decidedAt }],
      ['view.closed', { day: closedAt }],
    ],
  })),
);

const supports = partOf('F15', ConsoleProcuratorateDocument, ({ dispute }) =>
  dispute?.procuratorate?.supports.map(({ id, decision, opinionNumber, appliedAt, decidedAt }) => ({
    id,
    title: numbered(wordsOf(codeWords.SupportDecision, decision), opinionNumber),
    facts: [
      ['view.received', { day: appliedAt }],
      ['view.decided', { day: decidedAt }],
    ],
  })),
);

const aidFiles = partOf('F8', ConsoleAidDocument, ({ dispute }) =>
  dispute?.legalAid?.files.map(({ id, state, applicationNumber, decidedAt, assignedAt, closedAt }) => ({
    id,
    title: numbered(wordsOf(codeWords.AidState, state), applicationNumber),
    facts: [
      ['view.decided', { day: decidedAt }],
      ['view.assigned', { day: assignedAt }],
      ['view.closed', { day: closedAt }],
    ],
  })),
);

/** The five views of a dispute, each in the parts the hub opens one by one. */
export const viewParts = {
  union: [mediations, agreements, caucus, unionAid, visits],
  court: [cases, services],
  hrss: [arbitrations, inspections],
  procuratorate: [supports],
  legalAid: [aidFiles],
} as const satisfies Record<string, readonly Part[]>;
