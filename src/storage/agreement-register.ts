import type { AgreementRegister } from '../commands/agreement/agreement-register.ts';
import type { Agency } from '../domain/agency/agency.ts';
import type { SharingAgreement } from '../domain/agreement/sharing-agreement.ts';
import type { EntityManager } from './database.ts';
import { emQuery } from './em-query.ts';
import { agreementById, agreementByNumber, agreementOf, agreementsBetween } from './reads/sharing-agreements.ts';
import { Scribe } from './scribe.ts';
import type { Sealing } from './vault/seal-rows.ts';

type Row = Parameters<typeof agreementOf>[0];

/** The register in one transaction. */
export class SqlAgreementRegister implements AgreementRegister {
  private readonly em: EntityManager;
  private readonly sealing: Sealing;

  constructor(em: EntityManager, sealing: Sealing) {
    this.em = em;
    this.sealing = sealing;
  }

  async between(one: Agency, other: Agency): Promise<readonly SharingAgreement[]> {
    const ids = [one.id, other.id];
    const types = [one.type, other.type];
    return (await emQuery<Row>(this.em, agreementsBetween, [ids, types])).map(agreementOf);
  }

  async byId(id: string): Promise<SharingAgreement | null> {
    const [row] = await emQuery<Row>(this.em, agreementById, [id]);
    return row ? agreementOf(row) : null;
  }

  async numberTaken(number: string): Promise<boolean> {
    return (await emQuery(this.em, agreementByNumber, [number])).length > 0;
  }

  async keep(values: { readonly id: string } & Record<string, unknown>): Promise<void> {
    const scribe = new Scribe(this.em, this.sealing);
    scribe.insert('sharingAgreement', values);
    await scribe.flush();
  }

  async end(id: string, how: { readonly endedAt: Date; readonly endedBy: string }): Promise<void> {
    const scribe = new Scribe(this.em, this.sealing);
    scribe.update('sharingAgreement', id, how);
    await scribe.flush();
  }
}
