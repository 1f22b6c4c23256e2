import type { LegalDate } from '../../kernel/legal-date.ts';
import type { AgreementSide, SharingAgreement } from '../../domain/agreement/sharing-agreement.ts';
import type { Agency } from '../../domain/agency/agency.ts';
import type { Database } from '../database.ts';
import { statement } from '../statement.ts';

const columns = `a.id, a.number, a.one_agency_id, a.one_type, a.one_region, a.other_agency_id, a.other_type, a.other_region,
  a.kinds, a.from_on::text as from_on, a.until_on::text as until_on, a.ended_at, a.document_title, a.document_sha256,
  a.recorded_by_agency, a.recorded_at`;

interface AgreementColumns {
  id: string;
  number: string;
  one_agency_id: string | null;
  one_type: string | null;
  one_region: string | null;
  other_agency_id: string | null;
  other_type: string | null;
  other_region: string | null;
  kinds: string[];
  from_on: LegalDate;
  until_on: LegalDate;
  ended_at: Date | null;
  document_title: string;
  document_sha256: string;
  recorded_by_agency: string;
  recorded_at: Date;
}

/** An agreement as its register shows it. */
export interface RegisteredAgreement extends SharingAgreement {
  readonly documentTitle: string;
  readonly documentSha256: string;
  readonly recordedByAgencyId: string;
  readonly recordedAt: Date;
}

/** Every agreement one side of which may be one of the two: who is meant by a region is told by the domain. */
export const agreementsBetween = statement(`
select ${columns} from sharing_agreement a
where (a.one_agency_id = any($1::text[]) or a.one_type = any($2::text[]))
  and (a.other_agency_id = any($1::text[]) or a.other_type = any($2::text[]))`);

/** One agreement, locked until the transaction ends. */
export const agreementById = statement(`select ${columns} from sharing_agreement a where a.id = $1 for update`);

/** Whether a number is in the register already. */
export const agreementByNumber = statement('select id from sharing_agreement where number = $1');

const all = statement(`
select ${columns} from sharing_agreement a
where a.id > $1 and ($3::date is null or (a.ended_at is null and a.until_on between $2::date and $3::date))
order by a.id limit $4::int`);

/** A row of the register as the domain takes it. */
export function agreementOf(row: AgreementColumns): RegisteredAgreement {
  return {
    id: row.id,
    number: row.number,
    one: sideFrom(row.one_agency_id, row.one_type, row.one_region),
    other: sideFrom(row.other_agency_id, row.other_type, row.other_region),
    kinds: row.kinds,
    fromOn: row.from_on,
    untilOn: row.until_on,
    endedAt: row.ended_at,
    documentTitle: row.document_title,
    documentSha256: row.document_sha256,
    recordedByAgencyId: row.recorded_by_agency,
    recordedAt: row.recorded_at,
  };
}

function sideFrom(agencyId: string | null, type: string | null, region: string | null): AgreementSide {
  return agencyId
    ? { agencyId, type: null, region: null }
    : { agencyId: null, type: type as Agency['type'], region: region! };
}

/** The register, oldest first; where a last day is given, only what ends between today and then, and was not ended. */
export async function sharingAgreements(
  database: Database,
  page: { readonly after: string; readonly first: number },
  { today, endingBy }: { readonly today: LegalDate; readonly endingBy: LegalDate | null },
): Promise<RegisteredAgreement[]> {
  const rows = await database.query<AgreementColumns>(all, [page.after, today, endingBy, page.first + 1]);
  return rows.map(agreementOf);
}
