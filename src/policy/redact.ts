import { maskName, maskPhone } from '../kernel/mask.ts';
import { bitOf, type FieldGroup } from '../domain/dispute/field-group.ts';
import type { FieldGuard } from './field-guard.ts';
import { fieldRegister } from './field-register.ts';
import type { Sight } from './sight.ts';
import { unionMasks } from './union-masks.ts';

type Row = Record<string, unknown>;
type Mask = (value: unknown, row: Row) => unknown;

/** Roles that are people; every other party is an organisation. */
const people = new Set(['WORKER', 'PROXY', 'WORKER_REP', 'THIRD_PERSON']);

const keep: Mask = (value) => value;
const text =
  (mask: (value: string) => string): Mask =>
  (value) =>
    typeof value === 'string' ? mask(value) : null;

function kept(keys: Readonly<Record<string, readonly string[]>>): Record<string, Record<string, Mask>> {
  return Object.fromEntries(
    Object.entries(keys).map(([type, names]) => [type, Object.fromEntries(names.map((name) => [name, keep]))]),
  );
}

/** What remains of a field that a viewer sees masked; a field without an entry disappears. */
const masks: Readonly<Record<string, Readonly<Record<string, Mask>>>> = {
  Dispute: {
    id: keep,
    number: keep,
    cause: keep,
    causeId: keep,
    region: keep,
    stage: keep,
    version: keep,
    claims: keep,
    claimTotalFen: keep,
    obligations: keep,
  },
  Party: { id: keep, role: keep, name: text(maskName), phone: text(maskPhone) },
  Claim: { id: keep, typeId: keep, type: keep },
  Obligation: { id: keep, source: keep },
  Inspection: { id: keep, agency: keep, state: keep, decidedAt: keep, closedAt: keep },
  InspectionOrder: {
    id: keep,
    agency: keep,
    inspectionId: keep,
    kind: keep,
    text: keep,
    amountFen: keep,
    basisPoints: keep,
    ofOrderId: keep,
    dueOn: keep,
    issuedAt: keep,
    servedOn: keep,
    serviceMethod: keep,
    performedOn: keep,
  },
  AidFile: { id: keep, decision: keep, decidedAt: keep, result: keep, closedAt: keep, agencyId: keep },
  MediationRecord: { id: keep, agencyId: keep },
  Visit: { id: keep, agencyId: keep, subject: keep, visitedAt: keep },
  ...kept(unionMasks),
};

/** JSON keys that stand for a field of the graph under another name. */
const columnsOf: Readonly<Record<string, string>> = {
  cause: 'causeId',
  leadAgency: 'leadAgencyId',
  accountableAgency: 'accountableAgencyId',
  agency: 'agencyId',
  type: 'typeId',
};

interface Rule {
  readonly key: string;
  readonly bitOf: (row: Row) => number;
  readonly mask: Mask | undefined;
}

const rules = new Map<string, readonly Rule[]>();

/**
 * Cuts an object of the given type down to the viewer's sight, in place: a masked field keeps what its mask leaves, a
 * hidden one becomes null, the same whether there was a value or not.
 */
export function redact<Body extends object>(typeName: string, body: Body, sight: Sight): Body {
  const row = body as Row;
  for (const { key, bitOf: bit, mask } of rulesOf(typeName)) {
    if (row[key] === undefined) continue;
    const group = bit(row);
    if ((sight.full & group) !== 0) continue;
    row[key] = (sight.masked & group) !== 0 && mask ? mask(row[key], row) : null;
  }
  return body;
}

/** The same for a list. */
export function redactAll<Body extends object>(
  typeName: string,
  bodies: readonly Body[],
  sight: Sight,
): readonly Body[] {
  for (const body of bodies) redact(typeName, body, typeName === 'Party' ? sightOfParty(body as Row, sight) : sight);
  return bodies;
}

/** A worker sees the contact and the identity of the worker alone, and of no colleague (PIPL 6, 19, 44). */
function sightOfParty(row: Row, sight: Sight): Sight {
  if (!sight.own || !people.has(row['role'] as string) || sight.own.includes(row['id'] as string)) return sight;
  return { full: sight.full & ~colleaguesKeep, masked: sight.masked & ~colleaguesKeep };
}

const colleaguesKeep = bitOf('F2') | bitOf('F3');

function rulesOf(typeName: string): readonly Rule[] {
  let made = rules.get(typeName);
  if (!made) rules.set(typeName, (made = makeRules(typeName)));
  return made;
}

function makeRules(typeName: string): Rule[] {
  return Object.entries(fieldRegister[typeName] ?? {}).flatMap(([field, guard]) => {
    const bit = groupBit(guard);
    if (!bit) return [];
    const mask = masks[typeName]?.[field];
    return [field, columnsOf[field]]
      .filter((key) => key !== undefined)
      .map((key) => ({ key, bitOf: bit, mask: masks[typeName]?.[key] ?? mask }));
  });
}

function groupBit(guard: FieldGuard): ((row: Row) => number) | null {
  switch (guard) {
    case 'ROWS':
    case 'SIDES':
    case 'OPEN':
      return null;
    case 'PERSON_OR_BODY':
      return personOr(bitOf('F1'));
    case 'CONTACT_OR_PUBLIC':
      return personOr(bitOf('F2'));
    default: {
      const bit = bitOf(guard satisfies FieldGroup);
      return () => bit;
    }
  }
}

function personOr(bit: number): (row: Row) => number {
  const body = bitOf('F4');
  return (row) => (people.has(row['role'] as string) ? bit : body);
}
