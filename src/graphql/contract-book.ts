import type { GraphQLSchema } from 'graphql';
import type { Agency, Principal } from '../domain/agency/agency.ts';
import type { AgencyType } from '../domain/agency/agency-type.ts';
import { usualCapacities } from '../domain/agency/usual-capacities.ts';
import { contractBounds } from '../policy/contract.ts';
import { contractSchema, keptWithin, type Doors, type Kept } from './contract.ts';

/** What one kind of caller can ever see or call. Two callers with equal contracts are given the same object. */
export interface Contract {
  readonly schema: GraphQLSchema;
  readonly kept: Kept;
}

type Capacities = Agency['capacities'];

/**
 * The contracts of one merged schema. An agency that has what its type usually has is given its type's contract, as it
 * is published; one with other capacities, the same derived from those. Made when first asked for, and kept: there are
 * as many as there are combinations in the directory.
 */
export class ContractBook {
  readonly whole: GraphQLSchema;
  readonly doors: Doors;
  private readonly byContent = new Map<string, Contract>();
  private readonly byBody = new Map<string, Contract>();
  private readonly byList = new WeakMap<Capacities, Map<AgencyType, Contract>>();

  /** The book of a schema made of these subgraphs. */
  static of(whole: GraphQLSchema, subgraphs: readonly { readonly doors: Doors }[]): ContractBook {
    return new ContractBook(whole, new Map(subgraphs.flatMap(({ doors }) => [...doors])));
  }

  /** @param doors the permission of each root field of the schema */
  constructor(whole: GraphQLSchema, doors: Doors) {
    this.whole = whole;
    this.doors = doors;
  }

  /** The contract a caller stands under: that of the agency, whatever the caller's post. */
  for({ agencyType, capacities }: Pick<Principal, 'agencyType' | 'capacities'>): Contract {
    let ofList = this.byList.get(capacities);
    if (!ofList) this.byList.set(capacities, (ofList = new Map()));
    let found = ofList.get(agencyType);
    if (!found) ofList.set(agencyType, (found = this.ofBody(agencyType, capacities)));
    return found;
  }

  /** The contract of a type of agency as it is published. */
  ofType(type: AgencyType): Contract {
    return this.ofBody(type, usualCapacities[type]);
  }

  private ofBody(type: AgencyType, capacities: Capacities): Contract {
    const key = `${type} ${[...capacities].sort().join(' ')}`;
    let found = this.byBody.get(key);
    if (!found)
      this.byBody.set(
        key,
        (found = this.withContent(keptWithin(this.whole, this.doors, contractBounds({ type, capacities })))),
      );
    return found;
  }

  private withContent(kept: Kept): Contract {
    const content = [...kept.fields].sort().join(' ');
    let found = this.byContent.get(content);
    if (!found) this.byContent.set(content, (found = { schema: contractSchema(this.whole, kept), kept }));
    return found;
  }
}
