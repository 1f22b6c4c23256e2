import { describe, expect, test } from '@jest/globals';
import { bitOf, everyGroup, fieldGroupNames, type FieldGroup } from '../../src/domain/dispute/field-group.ts';
import type { FactGuard } from '../../src/policy/fact-guard.ts';
import { factRegister } from '../../src/policy/fact-register.ts';
import { fieldRegister } from '../../src/policy/field-register.ts';
import { redact } from '../../src/policy/redact.ts';
import { redactEntry } from '../../src/policy/redact-history.ts';
import type { Sight } from '../../src/policy/sight.ts';
import { viewerClassNames } from '../../src/policy/viewer-class.ts';
import { sightOf } from '../../src/policy/visibility-matrix.ts';

const register = factRegister as Readonly<Record<string, Readonly<Record<string, FactGuard>>>>;
const values = Object.entries(register).flatMap(([type, keys]) =>
  Object.entries(keys).map(([key, guard]) => ({ type, key, guard })),
);
const fields = values.filter(({ guard }) => guard.includes('.'));

/** What each class sees by its standing alone, and with every purpose open. */
const sights: { name: string; sight: Sight }[] = viewerClassNames.flatMap((name) => {
  const { full, masked, purpose } = sightOf[name];
  return [
    { name, sight: { full, masked } },
    { name: `${name} for a purpose`, sight: { full: full | purpose, masked: masked & ~purpose } },
  ];
});

/** The entry as the viewer gets it, every value being its own name. */
function entryFor(type: string, sight: Sight, { isSide = true, body = {} as Record<string, unknown> } = {}) {
  const details = { ...Object.fromEntries(Object.keys(register[type]!).map((key) => [key, `«${key}»`])), ...body };
  const entry = { type, isSide, details: details as Record<string, unknown> };
  return redactEntry(entry, sight).details;
}

/** The same value as the field of the graph shows it: the value, what its mask leaves, or null. */
function fieldFor(guard: string, value: string, sight: Sight): unknown {
  const [type, field] = guard.split('.') as [string, string];
  const key =
    { cause: 'causeId', leadAgency: 'leadAgencyId', accountableAgency: 'accountableAgencyId' }[field] ?? field;
  return redact(type, { [key]: value } as Record<string, unknown>, sight)[key];
}

describe('history is filtered by field permission', () => {
  test.each(sights)('what $name reaches through history is what the fields show', ({ sight }) => {
    const more = fields.filter(({ type, key, guard }) => {
      const through = entryFor(type, sight)[key] ?? null;
      return through !== null && through !== (fieldFor(guard, `«${key}»`, sight) ?? null);
    });
    expect(more).toEqual([]);
  });

  test('every field a value is told as is guarded by a group', () => {
    const groups = new Set<string>(fieldGroupNames);
    const faults = fields.filter(({ guard }) => {
      const [type, field] = guard.split('.') as [string, string];
      return !groups.has(fieldRegister[type]?.[field] ?? '');
    });
    expect(faults).toEqual([]);
    expect(fields.length).toBeGreaterThan(120);
  });

  test('a value of a group is told with the group in full and not without', () => {
    for (const { type, key, guard } of values.filter((each) => fieldGroupNames.includes(each.guard as FieldGroup))) {
      const bit = bitOf(guard as FieldGroup);
      expect(entryFor(type, { full: bit, masked: 0 })).toHaveProperty(key);
      expect(entryFor(type, { full: everyGroup & ~bit, masked: bit })).not.toHaveProperty(key);
    }
  });

  test('money is never told by a bare entry', () => {
    const bare = values.filter(({ key, guard }) => /Fen$/.test(key) && guard === 'ENTRY');
    expect(bare).toEqual([]);
  });
});

describe('what the register does not know is told to nobody', () => {
  const all: Sight = { full: everyGroup, masked: 0 };

  test('a value that is not in the register', () => {
    expect(entryFor('NoteAdded', all, { body: { text: '秘' } })).toEqual({ noteId: '«noteId»' });
    expect(entryFor('NoteAdded', all, { body: { toString: '秘' } })).toEqual({ noteId: '«noteId»' });
  });

  test('a type that is not in the register', () => {
    expect(redactEntry({ type: 'Unheard', isSide: true, details: { a: 1 } }, all).details).toEqual({});
  });
});

describe('guards that are no group', () => {
  const all: Sight = { full: everyGroup, masked: 0 };

  test('the sides of a referral alone learn the case number and what was handed over', () => {
    expect(entryFor('ReferralStepTaken', all)).toHaveProperty('caseNumber');
    expect(entryFor('ReferralStepTaken', all, { isSide: false })).not.toHaveProperty('caseNumber');
    expect(entryFor('ReferralOpened', all, { isSide: false })).not.toHaveProperty('scopeIds');
  });

  test('who was handed a part learns neither the stage nor the agency before', () => {
    const part: Sight = { ...all, only: ['pty_a'] };
    expect(entryFor('StageMoved', part)).not.toHaveProperty('from');
    expect(entryFor('AccountabilityMoved', part)).not.toHaveProperty('fromAgencyId');
    expect(entryFor('AccountabilityMoved', part)).toHaveProperty('toAgencyId');
  });

  test('a worker learns of no colleague what the colleague was paid or who acts for the colleague', () => {
    const worker: Sight = { ...all, own: ['pty_a'] };
    expect(entryFor('WorkerOutcomeRecorded', worker, { body: { partyId: 'pty_a' } })).toHaveProperty('amountFen');
    expect(entryFor('WorkerOutcomeRecorded', worker, { body: { partyId: 'pty_b' } })).toEqual({ claimId: '«claimId»' });
    expect(entryFor('MandateRecorded', worker, { body: { partyId: 'pty_b' } })).toEqual({});
  });

  test('that a dispute became one with another does not tell with which', () => {
    expect(entryFor('DisputeMerged', all)).not.toHaveProperty('intoDisputeId');
  });
});
