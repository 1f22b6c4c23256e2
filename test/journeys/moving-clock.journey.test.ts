import { expect, test } from '@jest/globals';
import { agencies } from '../../seeds/agencies.ts';
import { publishedYears } from '../../seeds/calendars/index.ts';
import { staff } from '../../seeds/staff.ts';
import { RegisterDisputeDocument, SendReferralDocument } from '../../schema/client/graphql.ts';
import { consent, detail, partiesOf, paper } from '../../seeds/demo/story.ts';
import { ApiClient } from '../../src/cli/api-client.ts';
import { readConfig } from '../../src/config.ts';
import { createHub } from '../../src/http/hub.ts';
import { createLog } from '../../src/http/log.ts';
import { WorkingCalendar } from '../../src/kernel/working-days.ts';
import { openTestDatabase } from '../support/test-database.ts';

/** A clock of which every look is a little later than the last, as in the world. */
function tickingClock(start: Date) {
  let ticks = start.getTime();
  return { now: () => new Date((ticks += 5)) };
}

test('while time goes on, whoever changes something sees it in the same answer', async () => {
  const config = { ...readConfig({ PORT: '0' }), dataDir: '' };
  const hub = await createHub({
    config,
    database: await openTestDatabase(),
    calendar: new WorkingCalendar(publishedYears),
    clock: tickingClock(new Date('2026-03-02T02:00:00Z')),
    log: createLog({ level: 'silent' }),
    seeds: { agencies, staff },
    // The story asks one question for every seat.
    contracts: 'WHOLE',
  });
  try {
    const { url } = await hub.start();
    const { token } = await hub.issuer!.tokenFor(hub.directory.staff('stf_court_clerk')!, { seconds: 3600 });
    const clerk = new ApiClient(url, token);
    const parties = [{ role: 'WORKER' as const, name: '王某' }];
    const input = { channel: 'COURT_FILING' as const, channelGround: 'WAGE_IOU' as const, parties };
    const { registerDispute } = await clerk.ask(RegisterDisputeDocument, { input });
    expect(registerDispute.dispute?.stage).toBe('REGISTERED');

    const disputeId = registerDispute.dispute!.id;
    await consent(clerk, disputeId, 'R08', partiesOf(await detail(clerk, disputeId), 'WORKER'));
    const documents = [paper('ASSIGNED_MEDIATION_LETTER', '委派调解函'), paper('COMPLAINT', '起诉状')];
    const sending = { disputeId, kind: 'R08', toAgencyId: 'agy_station_yunhua', documents };
    const { sendReferral } = await clerk.ask(SendReferralDocument, { input: sending });
    expect(sendReferral.referral?.state).toBe('SENT');
  } finally {
    await hub.stop();
  }
});
