import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';
import { mergedSchema } from '../../schema/schema-files.ts';

const graph = mergedSchema();

/** Tables by the field of an input that names one of their rows. */
const tables: Readonly<Record<string, string>> = {
  ...{ disputeId: 'dispute', otherDisputeId: 'dispute', survivorId: 'dispute', mergedId: 'dispute' },
  ...{ referralId: 'referral', followsReferralId: 'referral', requestId: 'referral_request' },
  ...{ partyId: 'party', partyIds: 'party', aboutPartyIds: 'party', addresseePartyId: 'party', claimId: 'claim' },
  ...{ claimIds: 'claim', documentId: 'document', documentIds: 'document', consentId: 'consent', ids: 'notice' },
  ...{ subjectId: 'obligation', obligationId: 'obligation', instalmentId: 'instalment', deadlineId: 'deadline' },
  ...{ mandateId: 'mandate', changeId: 'representation_change', conflictId: 'conflict', linkId: 'dispute_link' },
  ...{ proposalId: 'duplicate_proposal', agreementId: 'sharing_agreement', courtCaseId: 'court_case' },
  ...{
    parentId: 'court_case',
    preservationId: 'preservation',
    serviceId: 'court_service',
    reviewId: 'agreement_review',
  },
  ...{ objectionId: 'court_objection', arbitrationId: 'arbitration', hearingId: 'arbitration_hearing' },
  ...{ inspectionId: 'inspection', orderId: 'inspection_order', jointId: 'joint_handling', actionId: 'joint_action' },
  ...{ transferId: 'crime_transfer', recognitionId: 'injury_recognition', aidFileId: 'aid_file', clueId: 'clue' },
  ...{ supportId: 'support', unionAidId: 'union_aid', consultationId: 'consultation', warningId: 'warning' },
  ...{ incidentId: 'incident_report', negotiationId: 'negotiation', previousId: 'supervision_letter' },
  ...{ letterId: 'supervision_letter', mediationId: 'mediation', taskId: 'visit_task' },
  ...{ overrideId: 'consent_override', sealId: 'seal', accessId: 'emergency_access' },
  suggestionId: 'judicial_suggestion',
  ...{ holdId: 'legal_hold', erasureId: 'erasure' },
  ...{ clientId: 'system_client', keyId: 'client_key', exportId: 'export_job' },
  applicationId: 'join_application',
  endpointId: 'webhook_endpoint',
};

/** Fields that mean a row of another table in some inputs. */
const elsewhere: readonly (readonly [input: RegExp, field: string, table: string])[] = [
  [/HotlineOrder|HotlineContact/, 'orderId', 'hotline_order'],
  [/Insurance/, 'transferId', 'insurance_transfer'],
  [/Procuratorial/, 'suggestionId', 'procuratorial_suggestion'],
  [/SealPart/, 'subjectId', 'note'],
  [/CorrectRecord/, 'subjectId', 'party'],
];

/** Ids of the directory and the catalogue, which are no secret of any dispute. */
const open =
  /(^|[a-z])(agency|Agency)Ids?$|^(staff|fromStaff|toStaff|assignee|presider|lawyer|arbitrator|inspector)Ids?$|^(signedBy|approvedBy|cause)$/;

/** A place in the input of a mutation where an id is named. */
export interface Slot {
  readonly path: readonly string[];
  readonly table: string;
}

/** A mutation with a well-formed input for the ids wanted, and the places where it names them. */
export interface Door {
  readonly name: string;
  readonly slots: readonly Slot[];
  /** Asks to be done; `idOf` tells the id for a table at a place. */
  ask(idOf: (table: string, slot: string) => string): { readonly query: string; readonly variables: object };
}

function tableOf(input: GraphQLInputObjectType, field: string): string | null {
  const other = elsewhere.find(([pattern, name]) => name === field && pattern.test(input.name));
  return other?.[2] ?? tables[field] ?? null;
}

const isId = ({ name, type }: GraphQLInputField) => getNamedType(type).name === 'ID' || /[a-z]Ids?$/.test(name);

/** Fields that name something nobody here has heard of; a mutation with one cannot be tried until it is listed. */
export function unknownFields(): string[] {
  const inputs = Object.values(graph.getTypeMap())
    .filter(isInputObjectType)
    .filter(({ name }) => !/^(Dispute(By|Filter)|InboxFilter)/.test(name));
  const fields = inputs.flatMap((input) => Object.values(input.getFields()).map((field) => ({ input, field })));
  const named = fields.filter(({ field }) => isId(field) && !open.test(field.name));
  const unknown = named.filter(({ input, field }) => tableOf(input, field.name) === null);
  return unknown.map(({ input, field }) => `${input.name}.${field.name}`);
}

const refusals = 'userErrors { code path message allowed }';

const scalars: Readonly<Record<string, unknown>> = {
  ...{ ID: 'stf_aid_lawyer', Boolean: true, SafeInt: 1, NonNegativeInt: 1 },
  ...{ LocalDate: '2026-03-02', DateTime: '2026-03-02T02:00:00Z' },
};

const plain: Readonly<Record<string, unknown>> = {
  ...{ sha256: '0'.repeat(64), mediaType: 'application/pdf', purpose: 'R15', caseNumber: '（2026）云0114民初1号' },
};

type IdOf = (table: string, slot: string) => string;

/** Every mutation of the graph, made from the schema: tomorrow's is here without a new line. */
export const doors: readonly Door[] = Object.values(graph.getMutationType()!.getFields()).map(({ name, args }) => {
  const input = getNamedType(args[0]!.type) as GraphQLInputObjectType;
  const slots: Slot[] = [];
  inputOf(input, [], (table, slot) => {
    slots.push({ table, path: slot.split('.') });
    return '';
  });
  const query = `mutation ($input: ${input.name}!) { ${name}(input: $input) { ${refusalsOf(name)} } }`;
  return { name, slots, ask: (idOf) => ({ query, variables: { input: inputOf(input, [], idOf) } }) };
});

/** The refusals of a mutation, those of its items included where it takes many at once. */
function refusalsOf(mutation: string): string {
  const payload = getNamedType(graph.getMutationType()!.getFields()[mutation]!.type) as GraphQLObjectType;
  const items = Object.values(payload.getFields()).filter(({ type }) => {
    const each = getNamedType(type);
    return (
      isListType(isNonNullType(type) ? type.ofType : type) && isObjectType(each) && 'userErrors' in each.getFields()
    );
  });
  return [refusals, ...items.map(({ name }) => `${name} { ${refusals} }`)].join(' ');
}

/** What is needed, and whatever names a row even where it is not. */
function inputOf(input: GraphQLInputObjectType, path: readonly string[], idOf: IdOf): Record<string, unknown> {
  const wanted = Object.values(input.getFields()).filter(
    (field) => isRequiredInputField(field) || (isId(field) && tableOf(input, field.name) !== null),
  );
  return Object.fromEntries(
    wanted.map((field) => [field.name, valueOf(field.type, [...path, field.name], { input, idOf })]),
  );
}

function valueOf(
  type: GraphQLInputType,
  path: readonly string[],
  { input, idOf }: { readonly input: GraphQLInputObjectType; readonly idOf: IdOf },
): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, path, { input, idOf });
  if (isListType(type)) return [valueOf(type.ofType, path, { input, idOf })];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) return inputOf(type, path, idOf);
  const name = path.at(-1)!;
  const table = tableOf(input, name);
  if (table) return idOf(table, path.join('.'));
  return plain[name] ?? (/[aA]gencyIds?$/.test(name) ? 'agy_court_chenggong' : (scalars[type.name] ?? '试'));
}
