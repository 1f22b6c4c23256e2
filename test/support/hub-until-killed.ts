// A process that serves a hub on a server's database, registers one dispute, says where it listens, and goes on until it
// is killed.
// usage: hub-until-killed.ts <database url> <spool folder>
import { writeSync } from 'node:fs';
import { RegisterDisputeDocument } from '../../schema/client/graphql.ts';
import { granted, morning } from '../../seeds/demo/story.ts';
import { startDemoHub } from '../../src/cli/demo-hub.ts';
import { openDatabase } from '../../src/storage/open-database.ts';

const [url, spoolDir] = process.argv.slice(2);
const {
  hub,
  url: served,
  client,
} = await startDemoHub(await openDatabase({ url: url! }), morning('2026-03-02'), undefined, { spoolDir: spoolDir! });
const input = {
  cause: 'REMUNERATION_CLAIM',
  relationType: 'LABOUR_RELATION' as const,
  channelGround: 'WAGE_IOU' as const,
  channel: 'COURT_FILING' as const,
  headcount: 1,
  parties: [{ role: 'WORKER' as const, name: '王一' }],
  claims: [],
};
const { dispute } = granted(
  (await (await client('stf_court_clerk')).ask(RegisterDisputeDocument, { input })).registerDispute,
);
const { token } = await hub.issuer!.tokenFor({ id: 'stf_judge', agencyId: 'agy_court_chenggong' }, { seconds: 86_400 });
writeSync(1, `${JSON.stringify({ served, token, id: dispute!.id })}\n`);
