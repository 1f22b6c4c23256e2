import type { CorrectedPlace, Corrections, StandingValue } from '../commands/corrections.ts';
import type { CorrectableField, CorrectionSubject } from '../domain/correction/correctable.ts';
import type { IdType } from '../domain/party/id-document.ts';
import type { Author } from './author.ts';
import type { EntityManager } from './database.ts';
import { emQuery } from './em-query.ts';
import { statement, type Statement } from './statement.ts';
import { Opener } from './vault/opener.ts';

const enteredBy = (type: string, name: string, id: string) =>
  `(select f.agency_id from fact f where f.dispute_id = $1 and f.type = '${type}' and f.body ->> '${name}' = ${id} order by f.seq limit 1)`;

const statements: Record<CorrectionSubject, Statement> = {
  PARTY:
    statement(`select p.role, p.name, p.social_credit_code, p.from_on::text, c.phone, c.address, i.id_number, i.id_type, i.bank_account,
      c.party_id is not null as has_contact, i.party_id is not null as has_identity, ${enteredBy('PartyAdded', 'partyId', 'p.id')} as entered_by
    from party p left join party_contact c on c.party_id = p.id left join party_identity i on i.party_id = p.id
    where p.dispute_id = $1 and p.id = $2 and p.to_on is null`),
  CLAIM:
    statement(`select m.type, m.amount_fen, m.period_from::text, m.period_to::text, ${enteredBy('ClaimAdded', 'claimId', 'm.id')} as entered_by
    from claim m where m.dispute_id = $1 and m.id = $2`),
  ALIAS: statement(
    'select a.number, a.agency_id as entered_by from alias a where a.dispute_id = $1 and a.agency_id = $2 order by a.added_at, a.number limit 1',
  ),
  DISPUTE: statement(
    'select d.cause, d.region, d.relation_type, d.headcount, d.lead_agency_id as entered_by from dispute d where d.id = $1 and d.id = $2',
  ),
};

const columnOf: Record<CorrectableField, string> = {
  PARTY_NAME: 'name',
  PARTY_SOCIAL_CREDIT_CODE: 'social_credit_code',
  PARTY_PHONE: 'phone',
  PARTY_ADDRESS: 'address',
  PARTY_ID_NUMBER: 'id_number',
  PARTY_BANK_ACCOUNT: 'bank_account',
  PARTY_FROM_ON: 'from_on',
  CLAIM_TYPE: 'type',
  CLAIM_AMOUNT_FEN: 'amount_fen',
  CLAIM_PERIOD_FROM: 'period_from',
  CLAIM_PERIOD_TO: 'period_to',
  ALIAS_NUMBER: 'number',
  DISPUTE_CAUSE: 'cause',
  DISPUTE_REGION: 'region',
  DISPUTE_RELATION_TYPE: 'relation_type',
  DISPUTE_HEADCOUNT: 'headcount',
};

/** Tables whose rows a party may lack. */
const tableOf: Partial<Record<CorrectableField, 'party_contact' | 'party_identity'>> = {
  PARTY_PHONE: 'party_contact',
  PARTY_ADDRESS: 'party_contact',
  PARTY_ID_NUMBER: 'party_identity',
  PARTY_BANK_ACCOUNT: 'party_identity',
};

type Found = Record<string, string | number | boolean | null>;

/** What a correction asks, on one transaction. */
export class SqlCorrections implements Corrections {
  private readonly em: EntityManager;
  private readonly opener: Opener;

  constructor(em: EntityManager, { vault }: Pick<Author, 'vault'>) {
    this.em = em;
    this.opener = new Opener(em, vault);
  }

  async standing({ disputeId, subject, subjectId, field }: CorrectedPlace): Promise<StandingValue | null> {
    const [row] = await emQuery<Found>(this.em, statements[subject], [disputeId, subjectId]);
    if (!row) return null;
    const column = columnOf[field];
    const table = tableOf[field];
    const kept = row[column] ?? null;
    const value = table && kept !== null ? await this.opened(String(kept), { table, row: subjectId, column }) : kept;
    return {
      value: value === null ? null : String(value),
      role: (row['role'] as string | undefined) ?? null,
      hasRow: table === 'party_contact' ? row['has_contact'] === true : row['has_identity'] === true,
      enteredBy: String(row['entered_by']),
      scene: {
        idType: (row['id_type'] as IdType | null | undefined) ?? null,
        ...(subject === 'CLAIM' ? { claim: claimOf(row) } : {}),
      },
    };
  }

  /** The text; nothing where it was erased. */
  private async opened(text: string, place: { table: string; row: string; column: string }): Promise<string | null> {
    const [value] = await this.opener.texts([{ text, place }]);
    return value ?? null;
  }
}

function claimOf(row: Found): NonNullable<StandingValue['scene']['claim']> {
  return {
    type: String(row['type']),
    amountFen: row['amount_fen'] === null ? null : Number(row['amount_fen']),
    periodFrom: row['period_from'] as string | null,
    periodTo: row['period_to'] as string | null,
  };
}
