import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, isObjectType, validateSchema, type GraphQLSchema } from 'graphql';
import { contractBook } from '../../src/cli/emit-schema.ts';
import { agencyTypeNames, type AgencyType } from '../../src/domain/agency/agency-type.ts';
import { fieldGroupNames } from '../../src/domain/dispute/field-group.ts';
import type { Subgraph } from '../../src/graphql/build-subgraph.ts';
import { composedPublicSdl } from '../../src/graphql/compose.ts';
import type { Contract, ContractBook } from '../../src/graphql/contract-book.ts';
import { contractParts } from '../../src/graphql/contract-parts.ts';
import { keptWithin } from '../../src/graphql/contract.ts';
import { couldShow } from '../../src/policy/contract.ts';
import { permissionNames } from '../../src/policy/permissions.ts';
import { buildSubgraphs } from '../../src/views/index.ts';

let subgraphs: Subgraph[];
let book: ContractBook;
beforeAll(async () => {
  subgraphs = await buildSubgraphs();
  book = contractBook(subgraphs);
}, 60_000);

const whoHas = (coordinate: string) => agencyTypeNames.filter((type) => book.ofType(type).kept.fields.has(coordinate));

/** What a gateway would lay before callers of the contract; types with one contract share it. */
const composed = new Map<Contract, string[]>();
function composedOf(contract: Contract): string[] {
  let found = composed.get(contract);
  if (!found) {
    found = coordinates(buildSchema(composedPublicSdl(contractParts(subgraphs, contract.kept))));
    composed.set(contract, found);
  }
  return found;
}

/** Coordinates of all fields of objects, which is what callers can name. */
function coordinates(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('_'))
    .flatMap((type) =>
      isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    )
    .filter((coordinate) => !/^Query\._/.test(coordinate))
    .sort();
}

describe('the contract of each type of agency', () => {
  test.each(agencyTypeNames)(
    '%s is a schema by itself, holds exactly what is kept, and composes of the subgraphs',
    (type) => {
      const contract = book.ofType(type);
      const { schema, kept } = contract;
      expect(validateSchema(schema)).toEqual([]);
      expect(coordinates(schema)).toEqual([...kept.fields].sort());
      expect(composedOf(contract)).toEqual([...kept.fields].sort());
    },
  );

  test('holds the mediation process where there are mediators, and nowhere else', () => {
    const mediators: AgencyType[] = [
      'PEOPLES_MEDIATION_COMMITTEE',
      'ENTERPRISE_MEDIATION_COMMITTEE',
      'TOWNSHIP_MEDIATION_ORG',
    ];
    const more: AgencyType[] = ['INVITED_MEDIATION_ORG', 'ONE_STOP_NEW_FORM_CENTRE', 'LABOUR_ARBITRATION'];
    const bosses: AgencyType[] = ['UNION', 'ENTERPRISE_UNION', 'INDUSTRY_COMMERCE_FEDERATION'];
    expect(whoHas('ProcessNote.body').sort()).toEqual([...mediators, ...more, ...bosses].sort());
  });

  test("holds a whistle-blower's name where inspection is done, and nowhere else", () => {
    expect(whoHas('InspectionInformant.name').sort()).toEqual(['HRSS_BUREAU', 'LABOUR_INSPECTION']);
  });

  test('holds an act where somebody could have its permission', () => {
    expect(whoHas('Mutation.docketCase')).toEqual(['COURT']);
    expect(whoHas('Mutation.receiveClue')).toEqual(['PROCURATORATE']);
    expect(whoHas('Query.viewer')).toEqual([...agencyTypeNames]);
  });

  test('is wider where an agency of the type has more capacities, and the published one where it has the usual', () => {
    const usual = book.ofType('PROCURATORATE');
    expect(
      book.for({ agencyType: 'PROCURATORATE', capacities: ['SUPPORTS_SUITS', 'RECEIVES', 'REFERS', 'REGISTERS'] }),
    ).toBe(usual);
    const wider = book.for({
      agencyType: 'PROCURATORATE',
      capacities: ['REGISTERS', 'REFERS', 'RECEIVES', 'SUPPORTS_SUITS', 'ADJUDICATES'],
    });
    expect(wider.kept.fields.size).toBeGreaterThan(usual.kept.fields.size);
    for (const field of usual.kept.fields) expect(wider.kept.fields).toContain(field);
  });

  test('is one object for types that could see and do the same', () => {
    expect(book.ofType('TRANSPORT')).toBe(book.ofType('POSTAL'));
    expect(book.ofType('TRANSPORT')).not.toBe(book.ofType('COURT'));
  });
});

describe('what is kept', () => {
  const everything = { permissions: new Set(permissionNames), groups: -1 };

  test('is all of it for somebody who could have everything', () => {
    expect([...keptWithin(book.whole, book.doors, everything).fields].sort()).toEqual(coordinates(book.whole));
  });

  test('is nothing for somebody who could have nothing', () => {
    const { types, fields } = keptWithin(book.whole, book.doors, { permissions: new Set(), groups: 0 });
    expect([types.size, fields.size]).toEqual([0, 0]);
  });

  test.each(fieldGroupNames)('has no field of %s once the group is gone', (group) => {
    const rest = everything.groups & ~(1 << fieldGroupNames.indexOf(group));
    expect(couldShow(group, rest)).toBe(false);
    expect(couldShow(group, 1 << fieldGroupNames.indexOf(group))).toBe(true);
  });

  test('that does not compose is noticed: a key that one subgraph keeps and another lacks', () => {
    const { kept } = book.ofType('COURT');
    const fields = new Set([...kept.fields].filter((coordinate) => coordinate !== 'Dispute.id'));
    expect(() => composedPublicSdl(contractParts(subgraphs, { ...kept, fields }))).toThrow('Dispute');
  });
});
