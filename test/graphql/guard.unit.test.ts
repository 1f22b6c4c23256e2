import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { buildSubgraph, type ViewParts } from '../../src/graphql/build-subgraph.ts';
import type { HubContext } from '../../src/graphql/context.ts';
import { Requires } from '../../src/graphql/requires.ts';
import type { Principal } from '../../src/domain/agency/agency.ts';

@ObjectType('Agency', { simpleResolvers: true })
class KnownType {
  @Field(() => ID)
  id!: string;
}

@ObjectType('Agency', { simpleResolvers: true })
class TypeWithUnlistedField {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  secretNobodyListed!: string | null;
}

@Resolver()
class ListedResolver {
  @Requires('court.rule')
  @Query(() => KnownType, { nullable: true })
  guarded(): KnownType {
    return { id: 'agy_x' };
  }
}

@Resolver()
class ResolverWithoutPermission {
  @Query(() => KnownType, { nullable: true })
  unguarded(): KnownType {
    return { id: 'agy_x' };
  }
}

@Resolver()
class ResolverOfUnlistedField {
  @Requires('directory.read')
  @Query(() => TypeWithUnlistedField, { nullable: true })
  leaky(): TypeWithUnlistedField {
    return { id: 'agy_x', secretNobodyListed: 'secret' };
  }
}

function viewOf(...resolvers: unknown[]): ViewParts {
  return { name: 'test', resolvers: resolvers as never, references: {} };
}

function asking(roles: Principal['roles'], capacities: Principal['capacities']): Pick<HubContext, 'principal' | 'now'> {
  const principal: Principal = {
    staffId: 'stf_a',
    agencyId: 'agy_a',
    agencyType: 'COURT',
    level: 'COUNTY',
    region: '530114',
    roles,
    capacities,
  };
  return { principal, now: new Date('2026-03-02T02:00:00Z') };
}

describe('a subgraph is guarded before it is built', () => {
  test('a root field without a permission keeps it from being built, and is named', async () => {
    await expect(buildSubgraph(viewOf(ResolverWithoutPermission))).rejects.toThrow('Query.unguarded');
  });

  test('a field that the register does not list keeps it from being built, and is named', async () => {
    await expect(buildSubgraph(viewOf(ResolverOfUnlistedField))).rejects.toThrow('Agency.secretNobodyListed');
  });

  test('a root field lets through whoever could be given a yes, and turns away whoever could not', async () => {
    const { schema } = await buildSubgraph(viewOf(ListedResolver));
    const source = '{ guarded { id } }';
    const judge = await graphql({ schema, source, contextValue: asking(['JUDGE'], ['ADJUDICATES']) });
    expect(judge).toMatchObject({ data: { guarded: { id: 'agy_x' } } });
    const clerk = await graphql({ schema, source, contextValue: asking(['COURT_FILING_CLERK'], ['ADJUDICATES']) });
    expect(clerk.data).toEqual({ guarded: null });
    expect(clerk.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  });
});
