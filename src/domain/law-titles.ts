import type { Words } from '../kernel/words.ts';

/** What the short code of a law or document stands for; the Chinese title is the one it was published under. */
export const lawTitles = {
  CPL: { zh: '《民事诉讼法》', en: 'Civil Procedure Law' },
  'CPL-I': { zh: '《最高人民法院关于适用民事诉讼法的解释》', en: 'Interpretation on the Civil Procedure Law' },
  CC: { zh: '《民法典》', en: 'Civil Code' },
  LDMAL: { zh: '《劳动争议调解仲裁法》', en: 'Labour Dispute Mediation and Arbitration Law' },
  'ARB-R': { zh: '《劳动人事争议仲裁办案规则》', en: 'Rules of Labour and Personnel Arbitration' },
  'NEG-R': { zh: '《企业劳动争议协商调解规定》', en: 'Provisions on Negotiating Labour Disputes in Enterprises' },
  'LDI-1': { zh: '《审理劳动争议案件适用法律问题的解释（一）》', en: 'Interpretation (I) on Labour Disputes' },
  'LDI-2': { zh: '《审理劳动争议案件适用法律问题的解释（二）》', en: 'Interpretation (II) on Labour Disputes' },
  OMR: { zh: '《人民法院在线调解规则》', en: 'Rules of Online Mediation by the People’s Courts' },
  IM: { zh: '《关于人民法院特邀调解的规定》', en: 'Provisions on Invited Mediation' },
  JCR: {
    zh: '《关于人民调解协议司法确认程序的若干规定》',
    en: 'Provisions on Judicial Confirmation of People’s Mediation Agreements',
  },
  PML: { zh: '《人民调解法》', en: 'People’s Mediation Law' },
  LL: { zh: '《劳动法》', en: 'Labour Law' },
  LCL: { zh: '《劳动合同法》', en: 'Labour Contract Law' },
  TUL: { zh: '《工会法》', en: 'Trade Union Law' },
  'UNION-S': { zh: '《工会劳动法律监督办法》', en: 'Measures for Union Supervision of Labour Law' },
  'UNION-D': { zh: '《工会参与劳动争议处理办法》', en: 'Measures for Unions in Labour Disputes' },
  'UNION-A': { zh: '《工会法律援助办法》', en: 'Measures for Union Legal Aid' },
  'ACFTU-HOTLINE': {
    zh: '全国总工会关于12351职工服务热线的要求',
    en: 'Requirements of the national federation on its hotline 12351',
  },
  LAL: { zh: '《法律援助法》', en: 'Legal Aid Law' },
  INSP: { zh: '《劳动保障监察条例》', en: 'Regulation on Labour Security Inspection' },
  'INSP-R': { zh: '《关于实施〈劳动保障监察条例〉若干规定》', en: 'Provisions on Labour Security Inspection' },
  WAGE: { zh: '《保障农民工工资支付条例》', en: 'Regulation on Wages of Migrant Workers' },
  PET: { zh: '《信访工作条例》', en: 'Regulation on Petitions' },
  TRANSF: {
    zh: '《行政执法机关移送涉嫌犯罪案件的规定》',
    en: 'Provisions on Transferring Suspected Crimes',
  },
  'CRIM-W': { zh: '《刑法》第二百七十六条之一及其司法解释', en: 'Criminal Law, article 276-1, and its interpretation' },
  PIL: {
    zh: '《关于检察公益诉讼案件适用法律若干问题的解释》',
    en: 'Interpretation on Procuratorial Public-interest Suits',
  },
  PSG: { zh: '《人民检察院检察建议工作规定》', en: 'Provisions on Procuratorial Suggestions' },
  JS: { zh: '《关于综合治理类司法建议工作若干问题的规定》', en: 'Provisions on Judicial Suggestions' },
  PIPL: { zh: '《个人信息保护法》', en: 'Personal Information Protection Law' },
  CAUSE: { zh: '《民事案件案由规定》', en: 'Provisions on Causes of Civil Action' },
  WII: { zh: '《工伤保险条例》', en: 'Regulation on Work-injury Insurance' },
  '人社厅发〔2024〕4号': { zh: '人社厅发〔2024〕4号', en: 'Document [2024] 4 of the labour ministry’s office' },
  '国办发〔2020〕53号': { zh: '国办发〔2020〕53号', en: 'Document [2020] 53 of the State Council’s office' },
  集体合同规定: { zh: '《集体合同规定》', en: 'Provisions on Collective Contracts' },
  浙江省工会劳动法律监督地方性法规: {
    zh: '浙江省工会劳动法律监督地方性法规',
    en: 'Zhejiang’s regulation on union supervision of labour law',
  },
  '12351职工服务热线': { zh: '12351职工服务热线运行要求', en: 'Terms of the workers’ hotline 12351' },
  'ACFTU-SPP 一函两书': {
    zh: '全国总工会、最高人民检察院关于“一函两书”的文件',
    en: 'Document of the union federation and the procuratorate on one letter, two documents',
  },
  '人社部发〔2014〕100号': { zh: '人社部发〔2014〕100号', en: 'Labour ministry document [2014] 100' },
  '人社部发〔2017〕70号': { zh: '人社部发〔2017〕70号', en: 'Labour ministry document [2017] 70' },
  '人社部发〔2021〕56号': { zh: '人社部发〔2021〕56号', en: 'Labour ministry document [2021] 56' },
  '人社部发〔2022〕9号': { zh: '人社部发〔2022〕9号', en: 'Labour ministry document [2022] 9' },
  妇女权益保障法: { zh: '《妇女权益保障法》', en: 'Law on the Protection of Women’s Rights' },
  安全生产法: { zh: '《安全生产法》', en: 'Work Safety Law' },
  律师法: { zh: '《律师法》', en: 'Lawyers Law' },
  政法工作条例: { zh: '《中国共产党政法工作条例》', en: 'Regulation on Political and Legal Work' },
  未成年人保护法: { zh: '《未成年人保护法》', en: 'Law on the Protection of Minors' },
  '法〔2020〕55号': { zh: '法〔2020〕55号', en: 'Supreme court document [2020] 55' },
  '法释〔2013〕3号': { zh: '法释〔2013〕3号', en: 'Judicial interpretation [2013] 3' },
  浙江省工会劳动法律监督条例: {
    zh: '《浙江省工会劳动法律监督条例》',
    en: 'Zhejiang’s regulation on union supervision of labour law',
  },
  监察法: { zh: '《监察法》', en: 'Supervision Law' },
  社会保险法: { zh: '《社会保险法》', en: 'Social Insurance Law' },
  突发事件应对法: { zh: '《突发事件应对法》', en: 'Emergency Response Law' },
  综治中心规范化建设意见: { zh: '综治中心规范化建设意见', en: 'Opinion on standard centres of social governance' },
  职业病防治法: { zh: '《职业病防治法》', en: 'Law on Occupational Diseases' },
  HOL: { zh: '《全国年节及纪念日放假办法》', en: 'Regulation on Public Holidays' },
  DESIGN: { zh: '平台规则', en: 'Rule of the hub' },
} satisfies Record<string, Words>;

/** The title of a law; its code where a partner cites what this list does not hold. */
export function lawTitle(code: string): Words {
  return Object.hasOwn(lawTitles, code) ? lawTitles[code as keyof typeof lawTitles] : { zh: code, en: code };
}
