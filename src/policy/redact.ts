import { maskName, maskPhone } from '../kernel/mask.ts';
import { isPerson } from '../domain/party/person.ts';
import { bitOf, type FieldGroup } from '../domain/dispute/field-group.ts';
import { sealKey, type PartyPart } from '../domain/seal/seal.ts';
import type { Disclosed } from './disclosed.ts';
import type { FieldGuard } from './field-guard.ts';
import { fieldRegister } from './field-register.ts';
import type { Sight } from './sight.ts';
import { unionMasks } from './union-masks.ts';

type Row = Record<string, unknown>;
type Mask = (value: unknown, row: Row) => unknown;

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
  person: 'staffId',
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
 *
 * @param disclosed takes down what is left
 */
export function redact<Body extends object>(typeName: string, body: Body, sight: Sight, disclosed?: Disclosed): Body {
  const row = body as Row;
  for (const { key, bitOf: bit, mask } of rulesOf(typeName)) {
    if (row[key] === undefined) continue;
    const group = bit(row);
    if ((sight.full & group) !== 0) continue;
    row[key] = (sight.masked & group) !== 0 && mask ? mask(row[key], row) : null;
  }
  if (typeName === 'Party' && sight.sealed) hideSealed(row, sight);
  if (disclosed) takeDown(typeName, row, sight, disclosed);
  return body;
}

/** What is left of an object once everything was cut that had to be; an empty list tells nothing of anybody. */
function takeDown(typeName: string, row: Row, sight: Sight, disclosed: Disclosed): void {
  const person = typeName === 'Party' && isPerson(row['role'] as string) ? (row['id'] as string) : null;
  for (const { key, bitOf: bit } of rulesOf(typeName)) {
    const value = row[key];
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) continue;
    const group = bit(row);
    disclosed.show(group, (sight.full & group) !== 0, person);
  }
}

/**
 * What the viewer sees of one value that stands in a field of the graph, wherever else it is met: the value, what its
 * mask leaves, or undefined. A field that is guarded by its rows and not by a group tells nothing here.
 */
export function shownValue(place: { readonly type: string; readonly field: string }, value: unknown, sight: Sight) {
  const rule = rulesOf(place.type).find(({ key }) => key === place.field);
  if (!rule) return undefined;
  const group = rule.bitOf({});
  if ((sight.full & group) !== 0) return value;
  return (sight.masked & group) !== 0 && rule.mask ? rule.mask(value, {}) : undefined;
}

/** The same for a list. */
export function redactAll<Body extends object>(
  typeName: string,
  bodies: readonly Body[],
  sight: Sight,
  disclosed?: Disclosed,
): readonly Body[] {
  for (const body of bodies)
    redact(typeName, body, typeName === 'Party' ? sightOfParty(body as Row, sight) : sight, disclosed);
  return bodies;
}

const sealable: Readonly<Record<PartyPart, readonly string[]>> = {
  NAME: ['name'],
  CONTACT: ['phone', 'address'],
  IDENTITY: ['idNumber', 'idType', 'bankAccount', 'underAge'],
};

/** Takes sealed values of a party away as if there were none; from the worker whose they are, nothing is sealed. */
function hideSealed(row: Row, { sealed, own }: Sight): void {
  const id = String(row['id']);
  if (own?.includes(id)) return;
  for (const [part, keys] of Object.entries(sealable) as [PartyPart, readonly string[]][]) {
    if (!sealed?.includes(sealKey(id, part))) continue;
    for (const key of keys) if (row[key] !== undefined) row[key] = null;
  }
}

/** A worker sees the contact and the identity of the worker alone, and of no colleague (PIPL 6, 19, 44). */
function sightOfParty(row: Row, sight: Sight): Sight {
  if (!sight.own || !isPerson(row['role'] as string) || sight.own.includes(row['id'] as string)) return sight;
  return { ...sight, full: sight.full & ~colleaguesKeep, masked: sight.masked & ~colleaguesKeep };
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
  return (row) => (isPerson(row['role'] as string) ? bit : body);
}
