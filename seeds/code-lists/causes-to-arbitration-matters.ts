import type { CauseNumberingId } from '../../src/domain/cause/cause-numbering.ts';
import { causeIds, causesOfAction, type CauseId } from '../../src/domain/cause/cause-of-action.ts';
import type { CodeMapping, CodeTable } from '../../src/domain/code-list/code-list.ts';

type Answer = Omit<CodeMapping, 'code'>;

/** What each cause is called at a commission. The pairing is the project's own; only the two lists are published. */
const matterOf: Readonly<Record<CauseId, Answer>> = {
  LABOUR_DISPUTES: none('标题，不作为具体事项', 'A heading, which is no matter by itself'),
  LABOUR_CONTRACT: narrower('2', '确认劳动关系、报酬等另有事项', 'Confirmation and pay are matters of their own there'),
  CONFIRM_LABOUR_RELATION: { kind: 'EXACT', to: '1' },
  COLLECTIVE_CONTRACT: broader('6'),
  LABOUR_DISPATCH_CONTRACT: broader('2'),
  PART_TIME_EMPLOYMENT: broader('2'),
  REMUNERATION_CLAIM: broader('5'),
  SEVERANCE_CLAIM: broader('5'),
  NON_COMPETE_DISPUTE: broader('2'),
  SOCIAL_INSURANCE: broader('4'),
  PENSION_BENEFIT: broader('4'),
  WORK_INJURY_BENEFIT_CLAIM: broader('4', '工伤医疗费属第5项', 'Medical costs of the injury are matter 5'),
  MEDICAL_INSURANCE_BENEFIT: broader('4'),
  MATERNITY_BENEFIT_CLAIM: broader('4'),
  UNEMPLOYMENT_BENEFIT_CLAIM: broader('4'),
  WELFARE_BENEFIT: broader('4'),
  OVERAGE_EMPLOYMENT: unsettled(),
  PRINCIPAL_EMPLOYER_LIABILITY: unsettled(),
  PERSONNEL_DISPUTES: personnel(),
  ENGAGEMENT_CONTRACT: personnel(),
  APPOINTMENT_CONTRACT: personnel(),
  RESIGNATION: personnel(),
  DISMISSAL: personnel(),
  NEW_FORM_DISPUTES: none('标题，不作为具体事项', 'A heading, which is no matter by itself'),
  NEW_FORM_CONTRACT: unsettled(),
  NEW_FORM_CONFIRM_LABOUR_RELATION: broader('1'),
  NEW_FORM_REMUNERATION_CLAIM: unsettled(),
  NEW_FORM_SOCIAL_INSURANCE: unsettled(),
  NEW_FORM_WORK_INJURY_BENEFIT: unsettled(),
  NEW_FORM_OCCUPATIONAL_INJURY: unsettled(),
  SERVICE_CONTRACT: outside(),
  OVERAGE_SERVICE_CONTRACT: outside(),
  WORK_CONTRACT: outside(),
  PRIVATE_LENDING: outside(),
  CONFIRM_MEDIATION_AGREEMENT: procedure(),
  REVOKE_CONFIRMATION: procedure(),
  PAYMENT_ORDER: procedure(),
  SET_ASIDE_AWARD: procedure(),
  PRE_SUIT_PRESERVATION: procedure(),
  PRE_ENFORCEMENT_PRESERVATION: procedure(),
  PRE_ARBITRATION_PRESERVATION: procedure(),
  IN_ARBITRATION_PRESERVATION: procedure(),
};

/** The same pairing for each edition, under the numbers it gives. */
export const causesToMatters: readonly CodeTable[] = (['2021', '2026'] as const).map(tableOf);

function tableOf(version: CauseNumberingId): CodeTable {
  return {
    from: { list: 'CAUSE_OF_ACTION', version },
    to: { list: 'ARBITRATION_MATTER', version: '2008' },
    source: { law: 'DESIGN', article: '', version: '2026' },
    mark: 'DESIGN',
    lines: causeIds.flatMap((cause) => {
      const number = causesOfAction[cause].numbers[version];
      return number ? [{ code: number.number, ...matterOf[cause] }] : [];
    }),
  };
}

function broader(to: string, zh?: string, en?: string): Answer {
  return { kind: 'BROADER', to, ...(zh && en ? { note: { zh, en } } : {}) };
}

function narrower(to: string, zh: string, en: string): Answer {
  return { kind: 'NARROWER', to, note: { zh, en } };
}

function none(zh: string, en: string): Answer {
  return { kind: 'NONE', to: null, note: { zh, en } };
}

function personnel(): Answer {
  return none('人事争议不在第2条所列（另见第52条）', 'A personnel dispute, which article 2 does not list (see 52)');
}

function outside(): Answer {
  return none('不以劳动关系为基础，向法院提出', 'Rests on no labour relation; it goes to a court');
}

function procedure(): Answer {
  return none('法院程序，不是争议事项', 'A procedure of the court, not a matter in dispute');
}

function unsettled(): Answer {
  return none(
    '是否属于劳动争议取决于用工关系，须人工判断',
    'Whether it is a labour dispute depends on the relation; a person has to judge',
  );
}
