import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** An agency as every view but the hub knows it: by its key. The hub fills in the rest. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Agency', { simpleResolvers: true })
export class AgencyRef {
  @Field(() => ID)
  id!: string;
}
