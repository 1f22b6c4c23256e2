import type { Citation, Words } from '../../kernel/words.ts';

interface Declaration {
  readonly words: Words;
  readonly basis: Citation;
}

function declared(zh: string, en: string, basis: Citation): Declaration {
  return { words: { zh, en }, basis };
}

/**
 * What the law asks before a kind may be sent and no record of the hub can show: the sender states it, by name, and
 * history keeps that he did.
 */
export const declarations = {
  CALLER_INFORMED: declared('已告知来电人承办单位', 'The caller was told who will handle it', {
    law: 'ACFTU-HOTLINE',
    article: '',
    version: '2023',
  }),
  SOURCE_LAWFUL: declared('信号来源合法，未识别举报人', 'The signal is lawful and names no whistle-blower', {
    law: 'WAGE',
    article: '38',
    version: '2020',
  }),
  FACTS_ONLY: declared('仅报告事实，未写劳动者姓名', 'Facts only, no worker is named', {
    law: '突发事件应对法',
    article: '61',
    version: '2024',
  }),
  NOT_TO_THE_ACCUSED: declared('检举材料未转给被检举人', 'Accusations do not go to the accused', {
    law: 'PET',
    article: '30',
    version: '2022',
  }),
  LAWFUL_ROUTE_CHOSEN: declared('已按法定途径分类', 'Classified by its lawful route', {
    law: 'PET',
    article: '31',
    version: '2022',
  }),
  NEGOTIATORS_BALANCED: declared('双方协商代表对等且不互相兼任', 'Negotiators are balanced and not the same people', {
    law: '集体合同规定',
    article: '',
    version: '2004',
  }),
  PRESENCE_AGREED: declared('当事人同意协助人在场', 'The parties agree to the helper being present', {
    law: 'CPL',
    article: '98',
    version: '2024',
  }),
  SIGNED_JOINTLY: declared('申请由双方共同签署', 'Both parties signed the application', {
    law: 'CPL',
    article: '205',
    version: '2024',
  }),
  NOT_ON_LABOUR_RELATION: declared(
    '协议不涉及确认劳动关系',
    'The agreement does not settle whether there is a labour relation',
    { law: 'ARB-R', article: '74-77', version: '2017' },
  ),
  DEBTOR_WHEREABOUTS_KNOWN: declared(
    '债务人在境内、下落明确且能够送达',
    'The debtor is in China, can be found and served',
    { law: 'CPL-I', article: '427-429', version: '2022' },
  ),
  NO_COUNTER_OBLIGATION: declared('债权人没有对待给付义务', 'The creditor owes nothing in return', {
    law: 'CPL',
    article: '225',
    version: '2024',
  }),
  NO_PRE_SUIT_PRESERVATION: declared('未申请诉前保全', 'No pre-suit preservation was asked for', {
    law: 'CPL-I',
    article: '427-429',
    version: '2022',
  }),
  PROPERTY_CLUE: declared('已提供财产线索', 'A property clue is given', {
    law: 'CPL',
    article: '103',
    version: '2024',
  }),
  GUARANTEE_OR_WAIVER: declared(
    '已提供担保或说明免予担保的理由',
    'A guarantee, or the ground for waiving it, is given',
    { law: 'LDI-1', article: '49', version: '2021' },
  ),
  RIGHTS_CLEAR_AND_LIFE_AFFECTED: declared(
    '权利义务明确且严重影响生活',
    'Rights are clear and life is seriously affected',
    { law: 'LDMAL', article: '44', version: '2008' },
  ),
  MEANS_SHOWN_OR_EXEMPT: declared('已说明经济困难或属免予核查', 'Means are shown, or the matter is exempt', {
    law: 'LAL',
    article: '41, 42',
    version: '2022',
  }),
  FACTS_CHECKED: declared('已核实事实', 'The facts were checked', { law: 'UNION-S', article: '', version: '2021' }),
  SIGNED_BY_CHAIR: declared('意见书经主席或副主席签发', 'The chair or a vice-chair signed the opinion', {
    law: '浙江省工会劳动法律监督条例',
    article: '21',
    version: '2022',
  }),
  CLUE_GROUND: declared(
    '用人单位不配合、不改正，或者存在群体、公益风险',
    'The employer does not cooperate or correct, or a group or the public interest is at risk',
    { law: 'ACFTU-SPP 一函两书', article: '', version: '2024' },
  ),
  WITHIN_TWO_YEARS: declared('违法行为在两年内或仍在继续', 'The breach lies within two years or goes on', {
    law: 'INSP',
    article: '20',
    version: '2004',
  }),
  PARTY_STAYS_PLAINTIFF: declared('劳动者本人起诉并请求支持', 'The worker sues in person and asks for support', {
    law: 'CPL',
    article: '15',
    version: '2024',
  }),
  ORDER_TO_PAY_UNANSWERED: declared('已书面责令支付，期满仍未支付', 'A written order to pay ran out unpaid', {
    law: 'INSP',
    article: '18',
    version: '2004',
  }),
  THRESHOLD_REACHED: declared('达到追诉数额与时间标准', 'Amount and time reach the threshold of the offence', {
    law: '法释〔2013〕3号',
    article: '1-7',
    version: '2013',
  }),
  SEVERAL_COMPETENT: declared('两个以上单位均有职责', 'Two or more agencies are competent', {
    law: 'LDMAL',
    article: '8',
    version: '2008',
  }),
  CONTACT_CONSENT_LIVE: declared('当事人仍同意被联系', 'The person still agrees to be contacted', {
    law: 'PIPL',
    article: '15',
    version: '2021',
  }),
  VENUE_CHECKED: declared('已核对管辖', 'Venue was checked', { law: 'DESIGN', article: '1.4', version: '2026' }),
  DAMAGES_NOT_CLAIMED: declared('不属社会保险待遇损失赔偿之诉', 'It is no claim for damages', {
    law: 'LDI-1',
    article: '1',
    version: '2021',
  }),
} satisfies Record<string, Declaration>;

export type DeclarationName = keyof typeof declarations;
