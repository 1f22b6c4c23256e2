import {
  ReceiveComplaintDocument,
  RegisterDisputeDocument,
  RegisterPreSuitDocument,
} from '../../../schema/client/graphql.ts';
import { consent, granted, paper, send, type Actor } from '../../../seeds/demo/story.ts';
import type { AskHub } from '../simulate/hub-caller.ts';

/** What the court asks of its own file; it stays within the contract of a court. */
const fileOfCourt =
  'query File($id: ID!) { dispute(by: { id: $id }) { parties { nodes { id role } } court { cases { id } } } }';

interface CourtFile {
  readonly parties: { readonly nodes: readonly { readonly id: string; readonly role: string }[] };
  readonly court: { readonly cases: readonly { readonly id: string }[] };
}

/** What a play has set going. */
export interface Played {
  readonly disputeId: string;
  readonly referralId: string;
}

/**
 * The simulated court receives a complaint about unpaid wages and assigns mediation before filing (R08) to the agency,
 * through the API as any court would. All people in it are invented.
 *
 * @param serial makes the court's own numbers unique
 */
export async function assignMediation(
  { court, ask }: { readonly court: Actor; readonly ask: AskHub },
  toAgencyId: string,
  serial: number,
): Promise<Played> {
  const number = String(serial).padStart(4, '0');
  const input = {
    cause: 'REMUNERATION_CLAIM',
    relationType: 'LABOUR_RELATION',
    channelGround: 'WAGE_IOU',
    channel: 'COURT_FILING',
    headcount: 1,
    ownNumber: `2026-沙箱-${number}`,
    statement: '沙箱案件：劳动者持有用人单位签字的工资欠条，要求支付所欠工资。',
    parties: [
      { role: 'WORKER' as const, name: '沙某', phone: `1390000${number}` },
      { role: 'EMPLOYER' as const, name: '某花卉公司甲', socialCreditCode: '91530114MA6K000574' },
    ],
    claims: [{ type: 'WAGES' as const, amountFen: 1_280_000 }],
  } as const;
  const { dispute } = granted(
    (
      await court.ask(RegisterDisputeDocument, {
        input: { ...input, parties: [...input.parties], claims: [...input.claims] },
      })
    ).registerDispute,
  );
  const disputeId = dispute!.id;
  const complaint = { disputeId, copies: 1, mediationAgreed: true };
  granted((await court.ask(ReceiveComplaintDocument, { input: complaint })).receiveComplaint);
  const { data } = await ask({ query: fileOfCourt, variables: { id: disputeId } });
  const file = data?.['dispute'] as CourtFile;
  const workers = file.parties.nodes.filter(({ role }) => role === 'WORKER').map(({ id }) => id);
  await consent(court, disputeId, 'R08', workers);
  const preSuit = {
    disputeId,
    courtCaseId: file.court.cases[0]!.id,
    registerNumber: `（2026）云0114民诉前调${serial}号`,
  };
  granted((await court.ask(RegisterPreSuitDocument, { input: preSuit })).registerPreSuit);
  const referralId = await send(court, {
    disputeId,
    kind: 'R08',
    toAgencyId,
    documents: [paper('ASSIGNED_MEDIATION_LETTER', '委派调解函'), paper('COMPLAINT', '起诉状')],
    message: '沙箱：请在三个工作日内确认。',
  });
  return { disputeId, referralId };
}
