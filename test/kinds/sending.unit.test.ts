import { describe, expect, test } from '@jest/globals';
import type { Principal } from '../../src/domain/agency/agency.ts';
import type { DisputeFile } from '../../src/domain/dispute/dispute.ts';
import { setOf } from '../../src/domain/dispute/field-group.ts';
import type { Fact, FactOf } from '../../src/domain/history/fact.ts';
import { inVariant } from '../../src/domain/referral/in-variant.ts';
import type { ReferralKind } from '../../src/domain/referral/referral-kind.ts';
import type { ReferralVariant } from '../../src/domain/referral/referral-variant.ts';
import { sendReferral } from '../../src/domain/referral/send-referral.ts';
import type { ReferralDraft, SendingScene } from '../../src/domain/referral/sending-scene.ts';
import { isRefused, type Refusal } from '../../src/kernel/refusal.ts';
import { findKind, referralKinds } from '../../src/kinds/index.ts';
import { fullFile, moment, receiver, sceneAt, sender } from '../domain/referral/scene.ts';
import { principalOf } from '../policy/principals.ts';

type Case = readonly [name: string, kind: ReferralKind, variant: ReferralVariant | null];

/** Every kind in every variant it comes as. */
const cases: Case[] = [...referralKinds.values()].flatMap((kind) =>
  (kind.variants ?? [null]).map((variant) => [`${kind.code} ${variant ?? kind.name}`, kind, variant] as const),
);

/** A dispute of which nothing the variant asks for is missing. */
function readyFile(kind: ReferralKind, variant: ReferralVariant | null): DisputeFile {
  return fullFile(inVariant(kind, variant));
}

function send(kind: ReferralKind, variant: ReferralVariant | null, change: Change = {}): Fact[] | Refusal[] {
  const asked = inVariant(kind, variant);
  const principal: Principal = {
    ...principalOf(kind.from[0]!, kind.senderPosts ?? ['UNION_DUTY_OFFICER'], ['REFERS']),
    agencyId: sender.id,
    level: kind.senderLevels?.[0] ?? 'COUNTY',
  };
  const scene: SendingScene = {
    kind,
    sender: principal,
    receiver: { ...sceneAt(kind, { state: 'SENT' }).receiver, type: kind.to[0]! },
    file: { ...readyFile(kind, variant), ...change.file },
    deadlines: [],
  };
  return sendReferral(
    scene,
    {
      referralId: 'ref_1',
      number: `XT-530114-2025-${kind.code}-000001`,
      subjectId: kind.about === 'DISPUTE' ? null : 'obl_1',
      variant,
      declarations: asked.declares ?? [],
      hold: null,
      packetDigest: '',
      occurredAt: moment.now,
      ...change.draft,
    },
    moment,
  );
}

interface Change {
  readonly file?: Partial<DisputeFile>;
  readonly draft?: Partial<ReferralDraft>;
}

function codes(outcome: Fact[] | Refusal[]): string[] {
  return isRefused(outcome) ? outcome.map(({ code }) => code) : [];
}

function opened(facts: Fact[] | Refusal[]): FactOf<'ReferralOpened'>['body'] {
  if (isRefused(facts)) throw facts[0]!;
  return (facts as Fact[]).find((fact): fact is FactOf<'ReferralOpened'> => fact.type === 'ReferralOpened')!.body;
}

describe('every kind, in each of its variants', () => {
  test.each(cases)(
    '%s is sent when nothing is missing, and opens the groups of its packet alone',
    (_name, kind, variant) => {
      expect(opened(send(kind, variant)).groups).toBe(setOf(inVariant(kind, variant).packet.groups));
    },
  );

  test.each(cases)('%s tells every missing document, statement and consent at once', (_name, kind, variant) => {
    const { packet, declares = [], consent } = inVariant(kind, variant);
    const bare = send(kind, variant, { file: { documents: [], consents: [] }, draft: { declarations: [] } });
    const papers = packet.documents.length + (packet.eitherDocument ?? []).length;
    const asked = { NONE: 0, WORKER: 1, ALL: 2, JOINT: 2 }[consent];
    const told = codes(bare);
    expect(told.filter((code) => code === 'DOCUMENT_MISSING')).toHaveLength(papers);
    expect(told.filter((code) => code === 'DECLARATION_MISSING')).toHaveLength(declares.length);
    expect(told.filter((code) => code === 'CONSENT_MISSING')).toHaveLength(asked);
    expect(told).toHaveLength(papers + declares.length + asked);
  });

  test.each(cases)('%s starts the clocks of its variant and no other', (_name, kind, variant) => {
    const facts = send(kind, variant) as Fact[];
    const started = facts.filter((fact): fact is FactOf<'DeadlineStarted'> => fact.type === 'DeadlineStarted');
    const wanted = kind.clocksAtSending
      .filter((clock) => !clock.variant || (variant !== null && clock.variant.includes(variant)))
      .filter((clock) => !clock.receiverType || clock.receiverType.includes(kind.to[0]!));
    expect(started.map(({ body }) => body.rule)).toEqual(wanted.map(({ rule }) => rule));
  });
});

describe('a complaint and a report to the inspection', () => {
  const kind = findKind('R24')!;
  const unasked = { file: { consents: [] } };

  test('the complaint needs the consent of the worker it names, the report needs nobody’s', () => {
    expect(codes(send(kind, 'COMPLAINT', unasked))).toEqual(['CONSENT_MISSING']);
    expect(codes(send(kind, 'REPORT', unasked))).toEqual([]);
  });

  test('the report opens the sealed part to the inspector and no name or contact', () => {
    const { groups } = opened(send(kind, 'REPORT'));
    expect(groups & setOf(['F14W'])).not.toBe(0);
    expect(groups & setOf(['F1', 'F2', 'F3'])).toBe(0);
    expect(opened(send(kind, 'COMPLAINT')).groups & setOf(['F14W'])).toBe(0);
  });
});

test('a second one of a kind that is asked of each receiver goes to another receiver, not to the same', () => {
  const kind = findKind('R31')!;
  const { referral } = sceneAt(kind, { state: 'SENT' });
  const other = { ...referral, id: 'ref_0', toAgencyId: 'agy_other' };
  expect(codes(send(kind, null, { file: { openReferrals: [other] } }))).toEqual([]);
  const same = { ...other, toAgencyId: receiver.id };
  expect(codes(send(kind, null, { file: { openReferrals: [same] } }))).toEqual(['REFERRAL_ALREADY_OPEN']);
});
