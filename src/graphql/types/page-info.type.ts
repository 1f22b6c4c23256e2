import { GraphQLNonNegativeInt } from 'graphql-scalars';
import { ArgsType, Directive, Field, ObjectType, type ClassType } from 'type-graphql';
import { pageSize } from '../page-size.ts';

@Directive('@shareable')
@ObjectType('PageInfo', { simpleResolvers: true, description: '分页信息 / Where a page of a connection stands' })
export class PageInfoType {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: '是否从某一游标之后开始 / Whether the page begins after a cursor' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => GraphQLNonNegativeInt, {
    defaultValue: pageSize.usual,
    description: '至多多少条（1–100）/ How many at the most, 1–100',
  })
  first!: number;

  @Field(() => String, { nullable: true, description: '从此游标之后 / Go on after this cursor' })
  after!: string | null;
}

/** Declares `<Node>Connection` and `<Node>Edge` for a type, as Relay has them, with `nodes` beside the edges. */
export function connectionOf<Node extends object>(node: ClassType<Node>, name: string): ClassType<object> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `${name} 与其游标 / One ${name} with its cursor` })
  class Edge {
    @Field(() => String)
    cursor!: string;

    @Field(() => node)
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `${name} 分页 / A page of ${name}` })
  class Connection {
    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => [node])
    nodes!: Node[];

    @Field(() => PageInfoType)
    pageInfo!: PageInfoType;
  }
  return Connection;
}
