import { all, any, capacity, flag, own, post, sees } from './condition.ts';
import { permission, type Permission } from './permission.ts';

/** Who may keep an agency's own record, and do what only bodies of its sort do. */
export const actPermissions = {
  'court.act': permission(
    'dispute',
    all(capacity('ADJUDICATES'), sees('F13')),
    '参与办理的法院登记其案卷。',
    'A court that takes part keeps its own file of the dispute.',
  ),
  'court.rule': permission(
    'dispute',
    all(capacity('ADJUDICATES'), sees('F13'), post('JUDGE')),
    '仅法官可登记裁定与判决。',
    'Only a judge records rulings and judgments.',
  ),
  'court.enforce': permission(
    'dispute',
    all(capacity('ADJUDICATES'), sees('F13'), post('ENFORCEMENT_OFFICER')),
    '仅执行人员可登记执行措施、到位款项与结案。',
    'Only an enforcement officer records measures, what was collected, and how enforcement ended.',
  ),
  'limitation.record': permission(
    'dispute',
    all(capacity('SERVES_WORKERS', 'GIVES_STATE_AID'), sees('F8', { fully: true })),
    '为劳动者服务的工会与法援机构登记仲裁时效事项。',
    'A union or legal-aid body that serves the worker records what happens to the limitation of the claim.',
  ),
  'mediation.act': permission(
    'dispute',
    all(capacity('MEDIATES'), sees('F10', { fully: true })),
    '受理调解的组织登记调解情况与协议。',
    'The body that mediates keeps the record of mediation and the agreements.',
  ),
  'mediation.note': permission(
    'dispute',
    sees('F9', { fully: true }),
    '仅本案调解员可记录调解过程。',
    'Only the mediator of the matter writes down the mediation process.',
  ),
  'union.act': permission(
    'dispute',
    all(capacity('SERVES_WORKERS'), sees('F0')),
    '参与办理的工会登记其热线、咨询、协商、监督、援助、预警、直报与回访。',
    'A union that takes part keeps its book: orders, consultations, negotiations, supervision, aid, warnings, reports, visits.',
  ),
  'warning.raise': permission(
    null,
    all(
      capacity('SERVES_WORKERS'),
      post(
        'EARLY_WARNING_INFORMANT',
        'UNION_DUTY_OFFICER',
        'UNION_LEGAL_OFFICER',
        'UNION_CHAIR',
        'UNION_SUPERVISOR',
        'LABOUR_COORDINATOR',
      ),
    ),
    '工会人员及预警信息员可登记新的预警；信息员看不到任何预警。',
    'Officers of a union and its informants raise warnings; an informant sees none.',
  ),
  'hrss.act': permission(
    'dispute',
    all(capacity('ARBITRATES'), sees('F12')),
    '参与办理的仲裁机构登记其案卷。',
    'An arbitration commission that takes part keeps its own file.',
  ),
  'hrss.award': permission(
    'dispute',
    all(capacity('ARBITRATES'), sees('F12'), post('ARBITRATOR')),
    '仅仲裁员可登记裁决。',
    'Only an arbitrator records an award.',
  ),
  'inspection.act': permission(
    'dispute',
    all(capacity('INSPECTS'), sees('F14', { fully: true }), post('INSPECTOR')),
    '参与办理的监察员登记监察案卷。',
    'An inspector who takes part keeps the inspection file.',
  ),
  'police.act': permission(
    'dispute',
    all(capacity('POLICES'), sees('F15', { fully: true }), post('POLICE_OFFICER')),
    '受移送的公安民警登记立案决定。',
    'A police officer of the body the case was sent to records its decision.',
  ),
  'insurance.act': permission(
    'dispute',
    all(capacity('INSURES'), sees('F6')),
    '参与办理的社保经办机构登记稽核征缴与工伤认定。',
    'An agency of social insurance that takes part records arrears and injuries.',
  ),
  'joint.open': permission(
    'dispute',
    all(capacity('REFERS'), any(own('leadAgencyId'), own('accountableAgencyId'), sees('F16', { fully: true }))),
    '牵头单位、当前责任单位或知悉重大情况的单位可启动联合处置。',
    'The agency that leads, that is accountable, or that was told of the incident may open a joint handling.',
  ),
  'joint.act': permission(
    'dispute',
    all(capacity('REFERS', 'RECEIVES'), sees('F16', { fully: true })),
    '联合处置的召集单位与成员单位各办理其任务。',
    'Convener and members of a joint handling each do their part.',
  ),
  'procuratorate.act': permission(
    'dispute',
    all(capacity('SUPPORTS_SUITS'), sees('F15'), post('PROSECUTOR')),
    '参与办理的检察官登记线索、支持起诉与检察建议。',
    'A prosecutor who takes part keeps the clues, the support of suits and the suggestions.',
  ),
  'legalAid.serve': permission(
    'dispute',
    all(sees('F8', { fully: true }), post('LEGAL_AID_LAWYER')),
    '承办律师登记其工作与结案报告。',
    'The lawyer who serves writes down the steps and the closing report.',
  ),
  'legalAid.act': permission(
    'dispute',
    all(capacity('GIVES_STATE_AID'), sees('F8')),
    '参与办理的法援机构登记援助案卷。',
    'A legal-aid body that takes part keeps the aid file.',
  ),
  'message.write': permission(
    'referral',
    all(sees('F0'), flag('isSent'), any(own('fromAgencyId'), own('toAgencyId'))),
    '已发出的移送，双方可互相留言；他人不知有此留言。',
    'Both sides of a referral that was sent write to each other; nobody else learns of it.',
  ),
} satisfies Record<string, Permission>;
