import { Migration } from '@mikro-orm/migrations';

/** A person's number is of a document whose type is declared. */
export class Migration20261122020900_add_type_to_party_identity extends Migration {
  override up(): void {
    this.addSql(`alter table party_identity add column id_type text not null default 'RESIDENT_ID'`);
    this.addSql(`comment on column party_identity.id_type is 'Document the number is of (F3)'`);
  }

  override down(): void {
    this.addSql(`alter table party_identity drop column id_type`);
  }
}
