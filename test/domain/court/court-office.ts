import type { CommandContext, Outcome } from '../../../src/commands/command.ts';
import { docketCase } from '../../../src/commands/court/docket-case.ts';
import { receiveApplication } from '../../../src/commands/court/receive-application.ts';
import { serveCourtPaper } from '../../../src/commands/court/serve-court-paper.ts';
import { recordAgreement } from '../../../src/commands/record-agreement.ts';
import { registerDispute } from '../../../src/commands/register-dispute.ts';
import type { ServedPaper, ServiceMethod } from '../../../src/domain/court/service-terms.ts';
import type { ChannelGround } from '../../../src/domain/dispute/dispute-terms.ts';
import type { Database } from '../../../src/storage/database.ts';
import { statement } from '../../../src/storage/statement.ts';
import { Office } from '../referral/office.ts';

export const clerk = 'stf_court_clerk';
export const judge = 'stf_judge';
export const officer = 'stf_enforcement';

/** A matter before the court, and the people who act in it. */
export interface Matter {
  readonly disputeId: string;
  readonly workers: readonly string[];
  readonly employer: string;
}

/** A clock as it stands. */
export interface Due {
  readonly rule: string;
  readonly dueOn: string;
  readonly state: string;
  readonly subjectId: string | null;
  readonly id: string;
}

type Command<Input> = (input: Input, context: CommandContext) => Promise<Outcome<{ disputeId: string }>>;

/** The court of Chenggong at work on a database, with no server between. */
export class CourtOffice {
  readonly office: Office;
  private readonly database: Database;
  private number = 0;

  private constructor(office: Office, database: Database) {
    this.office = office;
    this.database = database;
  }

  static async open(database: Database): Promise<CourtOffice> {
    return new CourtOffice(await Office.open(database), database);
  }

  /** Ten in the morning in China, or the hour given. */
  on(date: string, time = '10:00'): this {
    this.office.clock.moveTo(new Date(`${date}T${time}:00+08:00`));
    return this;
  }

  /** A dispute the court registers and leads. */
  async matter(channelGround: ChannelGround | null = 'WAGE_IOU', names: readonly string[] = ['王一']): Promise<Matter> {
    this.number += 1;
    const { disputeId } = await this.office.act(clerk, registerDispute, {
      cause: 'REMUNERATION_CLAIM',
      relationType: 'LABOUR_RELATION',
      channelGround,
      channel: 'COURT_FILING',
      headcount: names.length,
      ownNumber: `立-${this.number}`,
      parties: [
        ...names.map((name) => ({ role: 'WORKER' as const, name })),
        { role: 'EMPLOYER' as const, name: '某花卉公司甲' },
      ],
      claims: [{ type: 'WAGES', amountFen: 1_000_000 }],
    });
    const rows = await this.rows<{ id: string; role: string }>(
      'select id, role from party where dispute_id = $1 order by id',
      disputeId,
    );
    const of = (role: string) => rows.filter((row) => row.role === role).map(({ id }) => id);
    return { disputeId, workers: of('WORKER'), employer: of('EMPLOYER')[0]! };
  }

  /** Does an act; @throws Error naming the codes when it is refused */
  async act<Input extends { key: string | null }>(
    staffId: string,
    command: Command<Input>,
    input: Omit<Input, 'key'>,
  ): Promise<void> {
    await this.office.act(staffId, command, input);
  }

  /** Codes of the refusals, in the order given. @throws Error when the act is granted */
  async refused<Input extends { key: string | null }>(
    staffId: string,
    command: Command<Input>,
    input: Omit<Input, 'key'>,
  ): Promise<string[]> {
    try {
      await this.office.act(staffId, command, input);
    } catch (error) {
      return [...(error as Error).message.matchAll(/[A-Z][A-Z0-9_]{3,}/g)].map(([code]) => code);
    }
    throw new Error('it was granted');
  }

  /** A suit that is docketed today. */
  async suit(matter: Matter, more: Partial<Parameters<typeof docketCase>[0]> = {}): Promise<string> {
    this.number += 1;
    const caseNumber = `（2026）云0114民初${this.number}号`;
    const { disputeId, workers } = matter;
    const input = { disputeId, type: 'CIVIL' as const, caseNumber, partyId: workers[0]!, ...more };
    await this.act(clerk, docketCase, input);
    return this.caseId(disputeId, input.type);
  }

  /** An application the parties bring themselves; tells the case. */
  async application(
    { disputeId, workers }: Matter,
    input: Omit<Parameters<typeof receiveApplication>[0], 'disputeId' | 'partyId' | 'key'> & { partyId?: string },
  ): Promise<string> {
    await this.act(clerk, receiveApplication, { disputeId, partyId: workers[0]!, ...input });
    return this.caseId(disputeId, input.type);
  }

  async docket(disputeId: string, courtCaseId: string, type: 'CONFIRMATION' | 'PAYMENT_ORDER' | 'ENFORCEMENT') {
    this.number += 1;
    const code = { CONFIRMATION: '民特', PAYMENT_ORDER: '民督', ENFORCEMENT: '执' }[type];
    const caseNumber = `（2026）云0114${code}${this.number}号`;
    await this.act(clerk, docketCase, { disputeId, courtCaseId, type, caseNumber });
    return caseNumber;
  }

  serve(
    disputeId: string,
    courtCaseId: string,
    [paper, ...partyIds]: [ServedPaper, ...string[]],
    method: ServiceMethod = 'DIRECT',
  ) {
    return this.act(clerk, serveCourtPaper, { disputeId, courtCaseId, paper, partyIds, method, documents: [] });
  }

  /** An agreement of the worker, effective today, due on the day. */
  async agreement({ disputeId, workers }: Matter, dueOn: string, amountFen = 1_000_000): Promise<string> {
    const mediator = 'stf_mediator';
    const instalments = [{ dueOn, amountFen }];
    const part = statement(`insert into participation
      (id, dispute_id, agency_id, staff_id, role, basis_law, basis_article, basis_version, scope, from_at)
      values ('ptn_' || $1, $1, 'agy_station_yunhua', null, 'MEDIATOR', 'PML', '31', '2011', 2097151, '2020-01-01')`);
    await this.database.systemQuery(part, [disputeId]);
    const entry = { disputeId, partyId: workers[0]!, amountFen, instalments, signedAt: this.office.clock.now() };
    return (await this.office.act(mediator, recordAgreement, entry)).obligationId;
  }

  async caseId(disputeId: string, type: string): Promise<string> {
    const sql = 'select id from court_case where dispute_id = $1 and type = $2 order by id desc limit 1';
    return (await this.office.one<{ id: string }>(sql, disputeId, type)).id;
  }

  /** Clocks of the dispute under a rule, running or not, oldest first. */
  clocks(disputeId: string, rule: string): Promise<Due[]> {
    return this.rows<Due>(
      `select rule, due_on as "dueOn", state, subject_id as "subjectId", id from deadline where dispute_id = $1 and rule = $2 order by id`,
      disputeId,
      rule,
    );
  }

  /** Due days of the clocks under a rule. */
  async due(disputeId: string, rule: string): Promise<string[]> {
    return (await this.clocks(disputeId, rule)).map(({ dueOn }) => dueOn);
  }

  async stage(disputeId: string): Promise<string> {
    return (await this.office.one<{ stage: string }>('select stage from dispute where id = $1', disputeId)).stage;
  }

  rows<Row>(sql: string, ...params: unknown[]): Promise<Row[]> {
    return this.office.rows<Row>(sql, ...params);
  }
}
