import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { publicKeyText } from '../../src/storage/ed25519.ts';
import type { Agency, Staff } from '../../src/domain/agency/agency.ts';
import { goLiveItemNames } from '../../src/domain/onboarding/go-live-items.ts';
import { statement } from '../../src/storage/statement.ts';
import { auditHolds } from '../support/audit-entries.ts';
import { signedReport } from '../support/conformance-report.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { signedHeaders, signingKey } from '../support/sign-message.ts';
import { webhookSink, type WebhookSink } from '../support/webhook-sink.ts';
import { Caller, paper, registered } from './people/ask.ts';

/** What is signed is for where the hub is known to be, whatever stands before it. */
const publicUrl = 'https://accord.example';
const kitKey = generateKeyPairSync('ed25519').privateKey;
const foreignKey = generateKeyPairSync('ed25519').privateKey;

const operator: Agency = {
  ...{
    id: 'agy_platform',
    name: { zh: '平台运营中心', en: 'Platform operations' },
    type: 'HRSS_BUREAU',
    level: 'CITY',
  },
  ...{ region: '530100', capacities: ['OPERATES'], superiorId: null },
};
const person = (id: string, agencyId: string, role: Staff['roles'][number]): Staff => ({
  ...{ id, agencyId, name: `某${id.slice(-3)}`, roles: [role], active: true },
});

let hub: TestHub;
let sink: WebhookSink;
let applicant: Caller;
let one: Caller;
let two: Caller;

beforeAll(async () => {
  sink = await webhookSink();
  const conformanceKeys = [publicKeyText(kitKey)];
  hub = await openTestHub({
    ...{ contracts: 'EACH', webhookLoopback: [sink.place], conformanceKeys, transport: { publicUrl } },
  });
  const operators = ['stf_operator_one', 'stf_operator_two'];
  await hub.enrol({
    agencies: [operator],
    staff: [
      ...operators.map((id) => person(id, operator.id, 'PLATFORM_OPERATOR')),
      person('stf_platform_admin', operator.id, 'AGENCY_ADMIN'),
    ],
  });
  applicant = new Caller(hub, 'stf_union_admin');
  [one, two] = operators.map((id) => new Caller(hub, id)) as [Caller, Caller];
}, 120_000);
afterAll(async () => {
  await sink.stop();
  await hub.stop();
});

const form = {
  name: { zh: '洛龙街道劳动争议调解工作站', en: 'Luolong Mediation Station' },
  ...{ type: 'INVITED_MEDIATION_ORG', level: 'TOWNSHIP', region: '530114005', socialCreditCode: '12530114MB0000035W' },
  ...{ contactPost: '办公室主任', administratorName: '洛管', underApplicant: true },
};
const codes = [
  ...['91110000101623741K', '911101066976941872', '91350100M000100Y43', '91530114MA6K000574', '91310114MA1J00065P'],
];
const shows = 'application { id state agency { id live } administrator { id } }';

interface Shown {
  readonly id: string;
  readonly state: string;
  readonly agency: { readonly id: string; readonly live: boolean } | null;
  readonly administrator: { readonly id: string } | null;
}
type Applied = { application: Shown };

const apply = (change: object = {}) => applicant.mutate<Applied>('applyToJoin', { ...form, ...change }, shows);
const approve = (who: Caller, applicationId: string) =>
  who.mutate<Applied>('approveJoinApplication', { applicationId }, shows);
const told = ({ userErrors }: { userErrors: readonly { code: string }[] }) => userErrors.map(({ code }) => code);

const lookUp = 'query ($id: ID!) { joinApplication(id: $id) { id state steps { act staffName agencyName reason } } }';

describe('an application to join', () => {
  test('is refused with everything that is wrong with it at once, and nothing is written', async () => {
    const wrong = {
      ...{ level: 'NATIONAL', region: '53', socialCreditCode: '123', contactPost: '张某 13800000000' },
      ...{ administratorName: '', capacities: ['ADJUDICATES', 'OPERATES'] },
    };
    const { userErrors } = await apply(wrong);
    expect(userErrors.map(({ code, path }) => [path.join('.'), code]).sort()).toEqual([
      ['administratorName', 'TEXT_NOT_ACCEPTED'],
      ['capacities.0', 'FORBIDDEN'],
      ['capacities.1', 'FORBIDDEN'],
      ['contactPost', 'CONTACT_NOT_A_POST'],
      ['level', 'LEVEL_NOT_OF_TYPE'],
      ['region', 'REGION_MALFORMED'],
      ['socialCreditCode', 'SOCIAL_CREDIT_CODE_MALFORMED'],
    ]);
    expect(told(await apply({ type: 'EMPLOYER', level: 'ENTERPRISE' }))).toContain('AGENCY_TYPE_UNKNOWN');
    expect(await applicant.ask('{ joinApplications(first: 5) { nodes { id } } }')).toEqual({
      joinApplications: { nodes: [] },
    });
  });

  test('is lodged by an administrator alone, and operators alone decide', async () => {
    const clerk = new Caller(hub, 'stf_court_clerk');
    await expect(clerk.mutate('applyToJoin', form, shows)).rejects.toThrow('FORBIDDEN');
    const { application } = await applicant.done<Applied>(
      'applyToJoin',
      { ...form, socialCreditCode: codes[0] },
      shows,
    );
    // Outside of the contract of an agency that does not operate the platform, the field is none at all.
    await expect(approve(applicant, application.id)).rejects.toThrow('GRAPHQL_VALIDATION_FAILED');
    await expect(
      new Caller(hub, 'stf_platform_admin').mutate('approveJoinApplication', { applicationId: application.id }, shows),
    ).rejects.toThrow('FORBIDDEN');
    expect(told(await approve(one, 'jap_00000000000000000000000000'))).toEqual(['NOT_FOUND']);
  });

  test('shows to who lodged it and to operators; to others it looks like one that is not there', async () => {
    const { joinApplications } = await applicant.ask<{ joinApplications: { nodes: Shown[] } }>(
      '{ joinApplications(first: 5, state: LODGED) { nodes { id } } }',
    );
    const { id } = joinApplications.nodes[0]!;
    for (const who of [applicant, one]) {
      expect(await who.ask(lookUp, { id })).toMatchObject({ joinApplication: { id, state: 'LODGED' } });
    }
    for (const who of ['stf_union_admin_two', 'stf_court_admin', 'stf_platform_admin']) {
      const stranger = new Caller(hub, who);
      const hidden = await stranger.ask(lookUp, { id });
      expect(hidden).toEqual(await stranger.ask(lookUp, { id: 'jap_00000000000000000000000000' }));
      expect(hidden).toEqual({ joinApplication: null });
    }
  });

  test('for a code that is known is refused, until the other one is declined for a coded reason', async () => {
    expect(told(await apply({ socialCreditCode: ` ${codes[0]!.toLowerCase()}` }))).toEqual(['CREDIT_CODE_KNOWN']);
    const { joinApplications } = await one.ask<{ joinApplications: { nodes: Shown[] } }>(
      '{ joinApplications(first: 5) { nodes { id } } }',
    );
    const declining = { applicationId: joinApplications.nodes[0]!.id, reason: 'NOT_VERIFIED' };
    const { application } = await one.done<Applied>('declineJoinApplication', declining, shows);
    expect(application.state).toBe('DECLINED');
    expect(told(await approve(two, application.id))).toEqual(['ALREADY_DECIDED']);
    const seen = await applicant.ask(lookUp, { id: application.id });
    expect(seen).toMatchObject({
      joinApplication: {
        steps: [
          { act: 'LODGED', agencyName: '呈贡区总工会', reason: null },
          { act: 'DECLINED', staffName: '某one', agencyName: '平台运营中心', reason: 'NOT_VERIFIED' },
        ],
      },
    });
    expect(told(await apply({ socialCreditCode: codes[0] }))).toEqual([]);
  });

  test('is lodged five times in 24 hours by one agency, and not a sixth', async () => {
    for (const socialCreditCode of codes.slice(1, 4)) expect(told(await apply({ socialCreditCode }))).toEqual([]);
    expect(told(await apply({ socialCreditCode: codes[4] }))).toEqual(['APPLICATION_QUOTA_USED']);
    hub.clock.moveTo(new Date(hub.clock.now().getTime() + 24 * 3_600_000 + 1000));
  });
});

test('whoever lodged an application does not agree to it, though an operator by then', async () => {
  const then = new Caller(hub, 'stf_platform_admin');
  const own = { ...form, underApplicant: false, socialCreditCode: codes[4] };
  const { application } = await then.done<Applied>('applyToJoin', own, shows);
  const roles = statement(`update staff set roles = array['PLATFORM_OPERATOR'] where id = 'stf_platform_admin'`);
  await hub.database.systemQuery(roles, []);
  await hub.reload();
  expect(told(await approve(then, application.id))).toEqual(['OTHER_OPERATOR_NEEDED']);
  expect(told(await approve(one, application.id))).toEqual([]);
});

describe('from the application to the first matter', () => {
  let agencyId: string;
  let admin: Caller;
  let disputeId: string;
  const clerk = () => new Caller(hub, 'stf_court_clerk');

  const sending = () => ({
    ...{ disputeId, kind: 'R08', toAgencyId: agencyId },
    documents: [paper('ASSIGNED_MEDIATION_LETTER'), paper('COMPLAINT')],
  });
  const lines = 'onboarding { ready checks { item done needed missing how { zh en } } }';
  interface Lines {
    onboarding: { ready: boolean; checks: { item: string; done: boolean; missing: string[] }[] };
  }
  const open = async () => {
    const { onboarding } = await admin.ask<Lines>(`{ ${lines} }`);
    return onboarding.checks.filter(({ done }) => !done).map(({ item }) => item);
  };

  test('two operators agree, and the same one twice is not two', async () => {
    const { application } = await applicant.done<Applied>('applyToJoin', form, shows);
    const first = await approve(one, application.id);
    expect([told(first), first.application.state, first.application.agency]).toEqual([[], 'APPROVED_ONCE', null]);
    expect(told(await approve(one, application.id))).toEqual(['OTHER_OPERATOR_NEEDED']);
    const second = await approve(two, application.id);
    expect(second.application).toMatchObject({ state: 'JOINING', agency: { live: false } });
    expect(told(await approve(one, application.id))).toEqual(['ALREADY_DECIDED']);
    agencyId = second.application.agency!.id;
    await hub.reload();
    admin = new Caller(hub, second.application.administrator!.id);
    expect(await admin.ask('{ viewer { agency { id superior { id } } roles } }')).toEqual({
      viewer: { agency: { id: agencyId, superior: { id: 'agy_union_chenggong' } }, roles: ['AGENCY_ADMIN'] },
    });
  });

  test('each step is written down with who took it, by value, and stands in the audit', async () => {
    const columns = await hub.database.systemQuery<{ act: string; staff_name: string }>(
      statement(`select s.act, s.staff_name from join_step s join join_application a on a.id = s.application_id
        where a.agency_id = $1 order by s.id`),
      [agencyId],
    );
    expect(columns).toEqual([
      { act: 'LODGED', staff_name: expect.any(String) },
      { act: 'APPROVED', staff_name: '某one' },
      { act: 'APPROVED', staff_name: '某two' },
    ]);
    await auditHolds(hub.database, 'onboarding.applied', ({ staffId }) => staffId === 'stf_union_admin');
    await auditHolds(hub.database, 'onboarding.decided', ({ reason }) => reason === 'approved');
  });

  test('no matter is given to it while it prepares, and it takes none itself', async () => {
    const court = clerk();
    const { worker, ...made } = await registered(court);
    disputeId = made.disputeId;
    await court.done('receiveComplaint', { disputeId, copies: 1, mediationAgreed: true });
    await court.done('recordConsent', { disputeId, partyIds: [worker], purpose: 'R08', method: 'SIGNED_PAPER' });
    const refused = await court.mutate('sendReferral', sending(), 'referral { id }');
    expect(refused.userErrors).toContainEqual({
      ...{ code: 'AGENCY_NOT_LIVE', path: ['toAgencyId'], allowed: ['onboarding { checks }'] },
    });
    const nearest = { ...sending(), toAgencyId: null, toAgencyType: 'INVITED_MEDIATION_ORG', toRegion: '530114005' };
    const preview = `query ($input: SendReferralInput!) { previewReferral(input: $input) { receiver { id } } }`;
    expect(JSON.stringify(await court.ask(preview, { input: nearest }))).not.toContain(agencyId);

    const posts = ['MEDIATION_ORG_ADMIN', 'UNION_DUTY_OFFICER'];
    const { staffId } = await admin.done<{ staffId: string }>('addStaff', { name: '洛站', posts }, 'staffId');
    await hub.reload();
    const entry = { cause: 'REMUNERATION_CLAIM', relationType: 'LABOUR_RELATION', channel: 'WALK_IN', headcount: 1 };
    const parties = [
      { role: 'WORKER', name: '王某' },
      { role: 'EMPLOYER', name: '某公司' },
    ];
    const matter = { ...entry, region: '530114', parties, claims: [{ type: 'WAGES', amountFen: 100 }] };
    expect(told(await new Caller(hub, staffId).mutate('registerDispute', matter, 'dispute { id }'))).toEqual([
      'AGENCY_NOT_LIVE',
    ]);
    expect(told(await admin.mutate('applyToJoin', { ...form, socialCreditCode: codes[4] }, shows))).toEqual([
      'AGENCY_NOT_LIVE',
    ]);
  });

  test('the checklist tells what is missing and how it is done, and going live is refused with all of it', async () => {
    expect(await open()).toEqual(goLiveItemNames.filter((item) => item !== 'ADMINISTRATOR'));
    const refused = await admin.mutate<Lines>('goLive', {}, lines);
    expect(told(refused)).toEqual(Array.from({ length: 6 }, () => 'GO_LIVE_ITEM_MISSING'));
    expect(refused.userErrors.map(({ path }) => path.at(-1))).toEqual(await open());
    const posts = refused.userErrors.find(({ path }) => path.at(-1) === 'POSTS')!;
    expect(posts.allowed).toEqual(['MEDIATOR | BOSS_MEDIATOR | PEOPLE_MEDIATOR']);
    expect(refused.onboarding.ready).toBe(false);
  });

  test('people, a key in use, the contract, an event taken', async () => {
    await admin.done('addStaff', { name: '洛调', posts: ['MEDIATOR'] }, 'staffId');
    expect(await open()).not.toContain('POSTS');

    const system = { name: { zh: '调解系统', en: 'Mediation system' }, scopes: ['directory.read'], binding: 'SIGNED' };
    const { clientId } = await admin.done<{ clientId: string }>(
      'registerClient',
      { ...system, groups: [] },
      'clientId',
    );
    const key = signingKey();
    await admin.done('addClientKey', { clientId, publicKey: key.jwk }, 'keyId');
    expect(await open()).toContain('SYSTEM_KEY');
    await hub.reload();
    const body = JSON.stringify({ query: '{ viewer { client { id } } }' });
    const token = await hub.clientTokenOf(clientId, null);
    const url = `${publicUrl}/graphql`;
    const headers = signedHeaders({ key, url, body, token, at: hub.clock.now().getTime() });
    expect((await fetch(`${hub.url}/graphql`, { method: 'POST', headers, body })).status).toBe(200);
    expect(await open()).not.toContain('SYSTEM_KEY');

    const { agencyContract } = await admin.ask<{ agencyContract: { sha256: string; sdl: string } }>(
      '{ agencyContract { sha256 sdl } }',
    );
    expect(agencyContract.sdl).toContain('goLive(');
    expect(told(await admin.mutate('takeContract', { sha256: '0'.repeat(64) }, lines))).toEqual(['CONTRACT_CHANGED']);
    await admin.done('takeContract', { sha256: agencyContract.sha256 }, lines);

    const shown = 'endpointId';
    const hook = { name: { zh: '收件系统', en: 'Intake' }, url: sink.url };
    const { endpointId } = await admin.done<{ endpointId: string }>('addWebhook', hook, shown);
    await admin.done('testWebhook', { endpointId }, shown);
    await hub.courier.settle();
    expect(await open()).toEqual(['REPORT', 'FIRST_LOOP']);
  });

  test('a report counts that is signed by the kit, current, for this agency and its profile', async () => {
    const at = hub.clock.now();
    const hand = async (report: Promise<string>) => {
      const { userErrors } = await admin.mutate('handInReport', { report: await report }, lines);
      return userErrors.map(({ code, allowed }) => [code, ...allowed].join(' '));
    };
    const subject = agencyId;
    expect(await hand(Promise.resolve('no report'))).toEqual(['REPORT_NOT_CURRENT NOT_A_REPORT']);
    expect(await hand(signedReport(foreignKey, { subject, at }))).toEqual(['REPORT_NOT_CURRENT KEY_NOT_TRUSTED']);
    expect(await hand(signedReport(kitKey, { subject: 'agy_court_chenggong', at, profile: 'court' }))).toEqual([
      'REPORT_NOT_CURRENT FOR_SOMEBODY_ELSE OTHER_PROFILE',
    ]);
    const old = new Date(at.getTime() - 91 * 86_400_000);
    expect(await hand(signedReport(kitKey, { subject, at: old }))).toEqual(['REPORT_NOT_CURRENT TOO_OLD']);
    expect(await open()).toEqual(['REPORT', 'FIRST_LOOP']);
    expect(await hand(signedReport(kitKey, { subject, at }))).toEqual([]);
    expect(await open()).toEqual([]);
  });

  test('what stood once has to stand still: a report that grew old closes the way again', async () => {
    const then = hub.clock.now();
    hub.clock.moveTo(new Date(then.getTime() + 91 * 86_400_000));
    const refused = await admin.mutate('goLive', {}, lines);
    expect(refused.userErrors.map(({ path, allowed }) => [path.at(-1), ...allowed])).toEqual([
      ['REPORT', 'TOO_OLD'],
      ['FIRST_LOOP'],
    ]);
    hub.clock.moveTo(then);
  });

  test('nobody but its administrator goes live, and after that matters are given to it', async () => {
    await expect(clerk().mutate('goLive', {}, lines)).rejects.toThrow('FORBIDDEN');
    expect(told(await applicant.mutate('goLive', {}, lines))).toEqual(['AGENCY_LIVE_ALREADY']);
    const live = await admin.mutate<{ agency: { live: boolean } }>('goLive', {}, 'agency { live }');
    expect([told(live), live.agency]).toEqual([[], { live: true }]);
    expect(told(await admin.mutate('goLive', {}, lines))).toEqual(['AGENCY_LIVE_ALREADY']);
    const { referral } = await clerk().done<{ referral: { state: string } }>(
      'sendReferral',
      sending(),
      'referral { state }',
    );
    expect(referral.state).toBe('SENT');
    await auditHolds(hub.database, 'onboarding.live', (entry) => entry.agencyId === agencyId);
    const steps = await admin.ask<{ onboarding: { application: { steps: { act: string }[] } } }>(
      '{ onboarding { application { state steps { act } } } }',
    );
    expect(steps.onboarding.application.steps.map(({ act }) => act)).toEqual([
      ...['LODGED', 'APPROVED', 'APPROVED', 'CONTRACT_TAKEN', 'REPORT_HANDED_IN', 'WENT_LIVE'],
    ]);
  });

  test('agencies the operator put in force are live as they were', async () => {
    const { agencies } = await applicant.ask<{ agencies: { nodes: { live: boolean }[] } }>(
      '{ agencies(first: 50) { nodes { live } } }',
    );
    expect(agencies.nodes.every(({ live }) => live)).toBe(true);
    expect(await applicant.ask('{ onboarding { ready } }')).toEqual({ onboarding: null });
  });
});
