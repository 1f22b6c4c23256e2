import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { addClientKey, endClientKey } from '../../commands/staff/client-keys.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { AddClientKeyInputType, ClientKeyPayload, EndClientKeyInputType } from './client-key.type.ts';

/** How an agency changes the keys of its systems without a pause: the new one is added, then the old one ends. */
@Resolver()
export class ClientKeyResolver {
  @Requires('client.manage')
  @Mutation(() => ClientKeyPayload, {
    description: '登记公钥或证书，可与在用者并存 / Adds a key or certificate; it may overlap with the one in use',
  })
  async addClientKey(
    @Arg('input', () => AddClientKeyInputType) input: AddClientKeyInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(await addClientKey({ ...input, key: keyOf(input, context) }, context.command), context, whole);
  }

  @Requires('client.manage')
  @Mutation(() => ClientKeyPayload, {
    description: '设定公钥或证书的截止时间，到秒即不再接受 / Sets when a key ends; from that second on it is refused',
  })
  async endClientKey(
    @Arg('input', () => EndClientKeyInputType) input: EndClientKeyInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(await endClientKey({ ...input, key: keyOf(input, context) }, context.command), context, whole);
  }
}

function whole<Result>(result: Result): Result {
  return result;
}
