import { FieldResolver, Resolver, Root } from 'type-graphql';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import { ClueType } from './clue.type.ts';
import { ProcuratorialSuggestionType } from './suggestion.type.ts';

function agencyOf({ agencyId }: { readonly agencyId: string | null }): AgencyRef | null {
  return agencyId === null ? null : { id: agencyId };
}

@Resolver(() => ClueType)
export class ClueResolver {
  @FieldResolver(() => AgencyRef, { nullable: true })
  agency(@Root() record: ClueType): AgencyRef | null {
    return agencyOf(record);
  }
}

@Resolver(() => ProcuratorialSuggestionType)
export class ProcuratorialSuggestionResolver {
  @FieldResolver(() => AgencyRef, { nullable: true })
  agency(@Root() record: ProcuratorialSuggestionType): AgencyRef | null {
    return agencyOf(record);
  }
}
