import type { Citation } from '../../kernel/words.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { clocksOfCase } from '../../domain/court/case-clocks.ts';
import type { InformGround } from '../../domain/court/court-terms.ts';
import { setOf } from '../../domain/dispute/field-group.ts';
import type { Fact } from '../../domain/history/fact.ts';
import { ownFact } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { runCaseAct, type CaseActInput, type CaseScene } from './court-act.ts';

export interface InformCourtInput extends CaseActInput {
  readonly toAgencyId: string;
  readonly ground: InformGround;
}

const bases: Readonly<Record<InformGround, Citation>> = {
  APPEAL: { law: 'CPL', article: '173', version: '2024' },
  SET_ASIDE: { law: 'LDMAL', article: '49', version: '2008' },
  HIGHER_ENFORCEMENT: { law: 'CPL', article: '237', version: '2024' },
};

/** What a court needs to take a matter up: everything of the case and of what was decided before, and no process notes. */
const scope = setOf(['F0', 'F1', 'F2', 'F3', 'F4', 'F6', 'F7', 'F10', 'F11', 'F12', 'F13']);

/**
 * Gives another court its part in the dispute: the file goes up on appeal, a final award is set aside by the
 * intermediate court only, and after six months without execution the higher court may be asked.
 */
export function informCourt(input: InformCourtInput, context: CommandContext) {
  const act = { operation: 'informCourt', permission: 'court.act', input } as const;
  return runCaseAct(act, context, (scene) => {
    const { courtCase, at } = scene;
    const { toAgencyId, ground } = input;
    const faults = informFaults(input, scene, context);
    if (faults.length > 0) return faults;
    const opened: Fact = {
      type: 'ParticipationOpened',
      disputeId: courtCase.disputeId,
      group: 'F0',
      audience: 'PARTICIPANTS',
      body: {
        participationId: at.newId('participation'),
        agencyId: toAgencyId,
        staffId: null,
        role: 'HANDLER',
        legalBasis: bases[ground],
        scope,
        referralId: null,
      },
    };
    return {
      facts: [ownFact('CourtInformed', courtCase.disputeId, 'F13', { toAgencyId, ground }), opened],
      rows: [],
    };
  });
}

function informFaults(
  { toAgencyId, ground }: InformCourtInput,
  scene: CaseScene,
  { directory }: CommandContext,
): Refusal[] {
  const { courtCase, court, loaded, at } = scene;
  const to = directory.agency(toAgencyId);
  const courts = directory.agencies().filter(({ type, id }) => type === 'COURT' && id !== courtCase.agencyId);
  if (!to || !courts.includes(to))
    return [new Refusal('COURT_EXPECTED', { path: ['toAgencyId'], allowed: courts.slice(0, 20).map(({ id }) => id) })];
  switch (ground) {
    case 'APPEAL':
      return court.entries.some(({ type, courtCaseId }) => type === 'APPEAL' && courtCaseId === courtCase.id)
        ? []
        : [new Refusal('NO_APPEAL_OPEN', { path: ['ground'], allowed: ['recordAppeal'] })];
    case 'SET_ASIDE':
      return to.level === 'CITY'
        ? []
        : [new Refusal('COURT_LEVEL_WRONG', { path: ['toAgencyId'], allowed: ['an intermediate court'] })];
    case 'HIGHER_ENFORCEMENT': {
      const [term] = clocksOfCase(loaded.deadlines, courtCase, 'ENF_6M');
      return term && term.dueAt < at.now ? [] : [new Refusal('SIX_MONTHS_NOT_OVER', { path: ['ground'] })];
    }
  }
}
