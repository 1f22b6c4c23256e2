import { Migration } from '@mikro-orm/migrations';
import { appRole } from '../app-role.ts';

/** Keys and certificates of systems, two at a time while one follows the other, and the nonces of what they signed. */
export class Migration20261122040600_create_client_key extends Migration {
  override up(): void {
    this.addSql(`alter table system_client drop constraint system_client_binding_check`);
    this.addSql(
      `alter table system_client add constraint system_client_binding_check check (binding in ('BEARER', 'DPOP', 'SIGNED', 'MTLS'))`,
    );
    this.addSql(`create table client_key (
        id text not null,
        client_id text not null,
        agency_id text not null,
        kind text not null check (kind in ('ED25519', 'CERTIFICATE')),
        thumbprint text not null unique,
        public_key text,
        from_at timestamptz not null,
        until_at timestamptz,
        verified_at timestamptz,
        registered_by text not null,
        registered_at timestamptz not null,
        ended_by text,
        primary key (id),
        foreign key (client_id) references system_client (id) deferrable initially deferred,
        foreign key (agency_id) references agency (id) deferrable initially deferred,
        foreign key (registered_by) references staff (id) deferrable initially deferred,
        foreign key (ended_by) references staff (id) deferrable initially deferred,
        check ((kind = 'ED25519') = (public_key is not null))
      )`);
    this.addSql(
      `comment on table client_key is '系统客户端的公钥与证书 / Public keys and certificates of systems; no private half is ever here'`,
    );
    this.addSql(`comment on column client_key.thumbprint is 'SHA-256, base64url: RFC 7638 or RFC 8705 section 3.1'`);
    this.addSql(`comment on column client_key.until_at is 'Exclusive; null while no end is set'`);
    this.addSql(`comment on column client_key.verified_at is 'First good request it was shown with'`);
    this.addSql(`create index client_key_of_client on client_key (client_id, id)`);
    this.addSql(
      `create trigger client_key_counts_version after insert or update or delete on client_key for each statement execute function count_directory_version()`,
    );
    this.addSql(`create table message_nonce (
        client_id text not null,
        nonce text not null,
        until_at timestamptz not null,
        primary key (client_id, nonce)
      )`);
    this.addSql(
      `comment on table message_nonce is '已签名请求的一次性随机数 / Nonces of signed messages that could still be repeated'`,
    );
    this.addSql(`create index message_nonce_by_until on message_nonce (until_at)`);
    this.addSql(`grant select, insert, update on client_key to ${appRole}`);
    this.addSql(`grant select, insert, delete on message_nonce to ${appRole}`);
  }

  override down(): void {
    this.addSql(`drop table message_nonce`);
    this.addSql(`drop table client_key`);
    this.addSql(`delete from system_client where binding in ('SIGNED', 'MTLS')`);
    this.addSql(`alter table system_client drop constraint system_client_binding_check`);
    this.addSql(
      `alter table system_client add constraint system_client_binding_check check (binding in ('BEARER', 'DPOP'))`,
    );
  }
}
