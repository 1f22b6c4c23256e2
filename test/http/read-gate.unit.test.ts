import { describe, expect, test } from '@jest/globals';
import { parse, type OperationDefinitionNode } from 'graphql';
import { isSensitive, type AccessEntry } from '../../src/domain/audit/access.ts';
import { bitOf } from '../../src/domain/dispute/field-group.ts';
import type { HubContext } from '../../src/graphql/context.ts';
import { Disclosures } from '../../src/graphql/disclosures.ts';
import { readGate } from '../../src/http/read-gate.ts';
import { RequestAudit } from '../../src/http/request-audit.ts';
import type { AuditEvent } from '../../src/domain/audit/audit-entry.ts';
import { redact } from '../../src/policy/redact.ts';
import { Disclosed } from '../../src/policy/disclosed.ts';

const now = new Date('2026-03-02T01:00:00.000Z');
const principal = { staffId: 'stf_judge', agencyId: 'agy_court', roles: ['JUDGE'] };

/** One operation whose reads have disclosed what is given, and what became of it. */
async function pass(
  disclose: (disclosures: Disclosures) => void,
  keep: (entries: readonly AccessEntry[]) => Promise<void>,
) {
  const events: AuditEvent[] = [];
  const disclosures = new Disclosures();
  disclose(disclosures);
  const audit = new RequestAudit(principal as never, {
    requestId: 'r1',
    now: () => now,
    take: (event) => events.push(event),
  });
  const context = { principal, now, requestId: 'r1', audit, reads: { disclosures } } as unknown as HubContext;
  const document = parse('query Detail { a: dispute { id } b: dispute { id } inbox { id } }');
  const operation = document.definitions[0] as OperationDefinitionNode;
  const args = { document, operation, operationName: 'Detail', variables: {}, context };
  const faults: unknown[] = [];
  const gate = readGate({ keep }, { onFault: (fault) => faults.push(fault) });
  return { answer: await gate(args, { data: { secret: true } }), events, faults };
}

const away = () => Promise.reject(new Error('away'));

describe('what an operation passes before it is answered', () => {
  test('keeps one entry for each dispute of which something of a person is in the answer', async () => {
    const kept: AccessEntry[] = [];
    const { answer } = await pass(
      (disclosures) => {
        disclosures.of('dsp_1').show(bitOf('F2'), true, 'pty_1');
        disclosures.of('dsp_1').show(bitOf('F6'), false);
        disclosures.of('dsp_2').show(bitOf('F0'), true);
      },
      async (entries) => void kept.push(...entries),
    );
    expect(answer).toEqual({ data: { secret: true } });
    expect(kept).toMatchObject([
      {
        id: 'r1.0',
        disputeId: 'dsp_1',
        full: bitOf('F2'),
        masked: bitOf('F6'),
        shared: { full: 0, masked: bitOf('F6') },
        parties: [{ id: 'pty_1', full: bitOf('F2'), masked: 0 }],
        roots: ['dispute', 'inbox'],
        operation: 'Detail',
      },
    ]);
  });

  test('S62: answers nothing at all where that cannot be kept, and says so to the audit', async () => {
    const { answer, events, faults } = await pass(({ of: _of, ...rest }) => void rest, away);
    expect(answer).toEqual({ data: { secret: true } });
    const refused = await pass((disclosures) => disclosures.of('dsp_1').show(bitOf('F2'), true), away);
    expect(refused.answer.data).toBeNull();
    expect(refused.answer.errors?.[0]?.extensions).toEqual({ code: 'TEMPORARILY_UNAVAILABLE' });
    expect(refused.events).toMatchObject([{ kind: 'fault.audit', reason: 'read-not-stored' }]);
    expect([events, faults, refused.faults.length]).toEqual([[], [], 1]);
  });

  test('sends nothing to the log where nothing of a person is in the answer', async () => {
    const { answer } = await pass((disclosures) => disclosures.of('dsp_1').show(bitOf('F4'), true), away);
    expect(answer).toEqual({ data: { secret: true } });
  });
});

describe('what counts as shown', () => {
  const party = () => ({ id: 'pty_1', role: 'WORKER', name: '王小明', phone: '13800000000', idNumber: null });

  test('is what is left after the cut, and of whom', () => {
    const disclosed = new Disclosed();
    redact('Party', party(), { full: bitOf('F0') | bitOf('F1'), masked: bitOf('F2') }, disclosed);
    expect([disclosed.full, disclosed.masked, disclosed.masks]).toEqual([bitOf('F1'), bitOf('F2'), 1]);
    expect(disclosed.parties).toEqual([{ id: 'pty_1', full: bitOf('F1'), masked: bitOf('F2') }]);
  });

  test('is nothing where everything was cut away, or was never there', () => {
    const disclosed = new Disclosed();
    redact('Party', party(), { full: bitOf('F0') | bitOf('F3'), masked: 0 }, disclosed);
    expect(disclosed.isPersonal).toBe(false);
    redact('Dispute', { id: 'dsp_1', claims: [] }, { full: bitOf('F0') | bitOf('F6'), masked: 0 }, disclosed);
    expect(disclosed.isPersonal).toBe(false);
  });

  test.each(['F2', 'F3', 'F5', 'F8', 'F9', 'F14W', 'F15', 'F16'] as const)(
    '%s whole is sensitive, its mask is not',
    (group) => {
      expect(isSensitive({ full: bitOf(group) | bitOf('F1') })).toBe(true);
      expect(isSensitive({ full: bitOf('F1') | bitOf('F6') })).toBe(false);
    },
  );
});
