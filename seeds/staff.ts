import type { Staff } from '../src/domain/agency/agency.ts';
import type { StaffRole } from '../src/domain/agency/staff-role.ts';

function person(id: string, agency: string, name: string, ...roles: StaffRole[]): Staff {
  return { id: `stf_${id}`, agencyId: `agy_${agency}`, name, roles, active: true };
}

/** The people of the demonstration. All of them are invented. */
export const staff: readonly Staff[] = [
  person('court_clerk', 'court_chenggong', '周立', 'COURT_FILING_CLERK'),
  person('judge', 'court_chenggong', '江衡', 'JUDGE'),
  person('enforcement', 'court_chenggong', '石执', 'ENFORCEMENT_OFFICER'),
  person('xishan_clerk', 'court_xishan', '秦岸', 'COURT_FILING_CLERK'),
  person('station_admin', 'station_yunhua', '白站', 'MEDIATION_ORG_ADMIN', 'UNION_DUTY_OFFICER'),
  person('mediator', 'station_yunhua', '和宁', 'MEDIATOR'),
  person('mediator_two', 'station_yunhua', '安平', 'MEDIATOR'),
  person('union_officer', 'union_chenggong', '杨工', 'UNION_LEGAL_OFFICER'),
  person('union_duty', 'union_chenggong', '李值', 'UNION_DUTY_OFFICER'),
  person('union_chair', 'union_chenggong', '赵席', 'UNION_CHAIR'),
  person('union_aid_admin', 'union_chenggong', '钱援', 'UNION_AID_ADMIN'),
  person('union_kunming', 'union_kunming', '孙市', 'UNION_LEGAL_OFFICER'),
  person('prosecutor', 'procuratorate_chenggong', '严检', 'PROSECUTOR'),
  person('arbitrator', 'arbitration_chenggong', '仲明', 'ARBITRATOR'),
  person('arbitration_clerk', 'arbitration_chenggong', '文录', 'ARBITRATION_FILING_CLERK'),
  person('inspector', 'inspection_chenggong', '查正', 'INSPECTOR'),
  person('aid_officer', 'legalaid_chenggong', '法援甲', 'LEGAL_AID_OFFICER'),
  person('aid_lawyer', 'lawfirm_dianchi', '陆律', 'LEGAL_AID_LAWYER', 'UNION_AID_LAWYER'),
  person('pmc_admin', 'pmc_dounan', '田调', 'MEDIATION_ORG_ADMIN', 'PEOPLE_MEDIATOR'),
  person('federation', 'federation_chenggong', '商联', 'FEDERATION_LIAISON'),
  person('governance', 'governance_chenggong', '综治', 'PLC_COORDINATOR'),
  person('employer_rep', 'employer_flower', '花经理', 'EMPLOYER_REP'),
  person('worker_one', 'workers', '王一', 'WORKER'),
  person('statistician', 'union_chenggong', '统计', 'STATISTICIAN'),

  person('jd_window', 'union_jiading', '沈窗', 'UNION_LEGAL_OFFICER'),
  person('jd_aid_admin', 'unionaid_jiading', '顾援', 'UNION_AID_ADMIN'),
  person('jd_lawyer', 'unionaid_jiading', '陈律', 'UNION_AID_LAWYER'),
  person('jd_arb_clerk', 'arbitration_jiading', '许录', 'ARBITRATION_FILING_CLERK'),
  person('jd_arbitrator', 'arbitration_jiading', '冯仲', 'ARBITRATOR'),
  person('jd_court_clerk', 'court_jiading', '朱立', 'COURT_FILING_CLERK'),
  person('jd_enforcement', 'court_jiading', '魏执', 'ENFORCEMENT_OFFICER'),
  person('jd_prosecutor', 'procuratorate_jiading', '董检', 'PROSECUTOR'),
  person('jd_aid_officer', 'legalaid_jiading', '姚援', 'LEGAL_AID_OFFICER'),
  person('jd_employer', 'employer_warehouse', '仓经理', 'EMPLOYER_REP'),
  person('jd_worker', 'workers', '何某', 'WORKER'),

  person('mengla_union', 'union_mengla', '岩工', 'UNION_LEGAL_OFFICER'),
  person('hotline_agent', 'hotline_12351', '话务', 'HOTLINE_AGENT'),
  person('mengla_admin', 'onestop_mengla', '玉调', 'MEDIATION_ORG_ADMIN'),
  person('mengla_mediator', 'onestop_mengla', '刀调', 'MEDIATOR'),
  person('mengla_clerk', 'court_mengla', '罗立', 'COURT_FILING_CLERK'),
  person('mengla_judge', 'court_mengla', '南衡', 'JUDGE'),
  person('mengla_platform', 'employer_platform', '车经理', 'EMPLOYER_REP'),
];
