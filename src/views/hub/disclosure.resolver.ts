import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { auditKindNames, auditKinds, type AuditKind } from '../../domain/audit/audit.ts';
import { groupsOf } from '../../domain/dispute/field-group.ts';
import { ConnectionPage } from '../../graphql/connection-page.ts';
import type { HubContext } from '../../graphql/context.ts';
import { sealedForm, type CursorForm } from '../../graphql/cursor.ts';
import { badArgument, pageOf } from '../../graphql/page.ts';
import { Requires } from '../../graphql/requires.ts';
import { PageArgs } from '../../graphql/types/page-info.type.ts';
import type { AuditBody } from '../../storage/reads/audit-list.ts';
import type { DisputeBody } from '../../storage/reads/dispute-head.ts';
import type { DisclosureBody } from '../../storage/reads/disclosure-list.ts';
import { AuditEntryConnection, AuditEntryType, DisclosureConnection, DisclosureType } from './disclosure.type.ts';
import { DisputeType } from './dispute.type.ts';

const disclosuresForm: CursorForm = { list: 'disclosures', keys: ['instant', 'id'] };
const auditForm: CursorForm = { list: 'auditEntries', keys: ['id'] };

@Resolver(() => DisputeType)
export class DisputeDisclosuresResolver {
  @FieldResolver(() => DisclosureConnection, {
    nullable: true,
    description:
      '查阅与提供记录，新的在前；仅劳动者一方可见，他人为 null / Who was shown what of the worker, newest first; for the worker’s side, null for everybody else',
  })
  async disclosures(
    @Root() { id }: DisputeBody,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { reads, cursors }: HubContext,
  ) {
    const form = sealedForm(disclosuresForm, { cursors }, { disputeId: id });
    const { first, keys } = pageOf(args, form);
    const after = keys ? ([keys[0]!, keys[1]!] as const) : null;
    const rows = await reads.audit.disclosuresOf(id, { first, after });
    if (!rows) return null;
    const keyOf = ({ at, key }: DisclosureBody) => [at, key];
    return new ConnectionPage(rows, { first, after: after !== null, form, keyOf });
  }
}

@Resolver(() => DisclosureType)
export class DisclosureResolver {
  @FieldResolver()
  agency(@Root() { agencyId }: DisclosureBody, @Ctx() { reads }: HubContext) {
    return reads.directory.agency(agencyId);
  }

  @FieldResolver()
  fromAgency(@Root() { fromAgencyId }: DisclosureBody, @Ctx() { reads }: HubContext) {
    return fromAgencyId ? reads.directory.agency(fromAgencyId) : null;
  }

  @FieldResolver()
  person(@Root() { staffId }: DisclosureBody, @Ctx() { reads }: HubContext) {
    return staffId ? reads.directory.staff(staffId) : null;
  }

  @FieldResolver()
  groups(@Root() { full }: DisclosureBody) {
    return groupsOf(full);
  }

  @FieldResolver()
  maskedGroups(@Root() { full, masked }: DisclosureBody) {
    return groupsOf(masked & ~full);
  }

  @FieldResolver()
  legalBasis(@Root() { basisLaw, basisArticle, basisVersion }: DisclosureBody) {
    return basisLaw === null ? null : { law: basisLaw, article: basisArticle ?? '', version: basisVersion ?? '' };
  }
}

@Resolver(() => AuditEntryType)
export class AuditEntryResolver {
  @Requires('audit.read')
  @Query(() => AuditEntryConnection, {
    description: '本单位人员的审计记录，新的在前 / The audit of your own agency, newest first',
  })
  async auditEntries(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('kind', () => String, { nullable: true, description: '只看该事项 / Only events of this code' })
    kind: string | null,
    @Ctx() { reads, audit, cursors }: HubContext,
  ) {
    const form = sealedForm(auditForm, { cursors }, { kind });
    const { first, keys } = pageOf(args, form);
    if (kind && !auditKindNames.some((name) => name === kind)) throw badArgument('kind', auditKindNames);
    const after = keys?.[0] ?? null;
    const rows = await reads.audit.entries({ first, after, kind });
    audit.note('audit.read', { count: Math.max(1, Math.min(rows.length, first)) });
    return new ConnectionPage(rows, { first, after: after !== null, form, keyOf: ({ key }) => [key] });
  }

  @FieldResolver()
  title(@Root() { kind }: AuditBody) {
    return auditKinds[kind as AuditKind];
  }

  @FieldResolver()
  person(@Root() { staffId }: AuditBody, @Ctx() { reads }: HubContext) {
    return staffId ? reads.directory.staff(staffId) : null;
  }
}
