import type { Citation, Words } from '../../kernel/words.ts';

interface Declaration {
  readonly words: Words;
  readonly basis: Citation;
}

function declared(zh: string, en: string, law: string, article: string, version: string): Declaration {
  return { words: { zh, en }, basis: { law, article, version } };
}

/**
 * What the law asks before a kind may be sent and no record of the hub can show: the sender states it, by name, and
 * history keeps that he did.
 */
export const declarations = {
  CALLER_INFORMED: declared(
    '已告知来电人承办单位',
    'The caller was told who will handle it',
    'ACFTU-HOTLINE',
    '',
    '2023',
  ),
  SOURCE_LAWFUL: declared(
    '信号来源合法，未识别举报人',
    'The signal is lawful and names no whistle-blower',
    'WAGE',
    '38',
    '2020',
  ),
  FACTS_ONLY: declared('仅报告事实，未写劳动者姓名', 'Facts only, no worker is named', '突发事件应对法', '61', '2024'),
  NOT_TO_THE_ACCUSED: declared('检举材料未转给被检举人', 'Accusations do not go to the accused', 'PET', '30', '2022'),
  LAWFUL_ROUTE_CHOSEN: declared('已按法定途径分类', 'Classified by its lawful route', 'PET', '31', '2022'),
  NEGOTIATORS_BALANCED: declared(
    '双方协商代表对等且不互相兼任',
    'Negotiators are balanced and not the same people',
    '集体合同规定',
    '',
    '2004',
  ),
  PRESENCE_AGREED: declared(
    '当事人同意协助人在场',
    'The parties agree to the helper being present',
    'CPL',
    '98',
    '2024',
  ),
  SIGNED_JOINTLY: declared('申请由双方共同签署', 'Both parties signed the application', 'CPL', '205', '2024'),
  NOT_ON_LABOUR_RELATION: declared(
    '协议不涉及确认劳动关系',
    'The agreement does not settle whether there is a labour relation',
    'ARB-R',
    '74-77',
    '2017',
  ),
  DEBTOR_WHEREABOUTS_KNOWN: declared(
    '债务人在境内、下落明确且能够送达',
    'The debtor is in China, can be found and served',
    'CPL-I',
    '427-429',
    '2022',
  ),
  NO_COUNTER_OBLIGATION: declared(
    '债权人没有对待给付义务',
    'The creditor owes nothing in return',
    'CPL',
    '225',
    '2024',
  ),
  NO_PRE_SUIT_PRESERVATION: declared(
    '未申请诉前保全',
    'No pre-suit preservation was asked for',
    'CPL-I',
    '427-429',
    '2022',
  ),
  PROPERTY_CLUE: declared('已提供财产线索', 'A property clue is given', 'CPL', '103', '2024'),
  GUARANTEE_OR_WAIVER: declared(
    '已提供担保或说明免予担保的理由',
    'A guarantee, or the ground for waiving it, is given',
    'LDI-1',
    '49',
    '2021',
  ),
  RIGHTS_CLEAR_AND_LIFE_AFFECTED: declared(
    '权利义务明确且严重影响生活',
    'Rights are clear and life is seriously affected',
    'LDMAL',
    '44',
    '2008',
  ),
  MEANS_SHOWN_OR_EXEMPT: declared(
    '已说明经济困难或属免予核查',
    'Means are shown, or the matter is exempt',
    'LAL',
    '41, 42',
    '2022',
  ),
  FACTS_CHECKED: declared('已核实事实', 'The facts were checked', 'UNION-S', '', '2021'),
  SIGNED_BY_CHAIR: declared(
    '意见书经主席或副主席签发',
    'The chair or a vice-chair signed the opinion',
    '浙江省工会劳动法律监督条例',
    '21',
    '2022',
  ),
  CLUE_GROUND: declared(
    '用人单位不配合、不改正，或者存在群体、公益风险',
    'The employer does not cooperate or correct, or a group or the public interest is at risk',
    'ACFTU-SPP 一函两书',
    '',
    '2024',
  ),
  WITHIN_TWO_YEARS: declared(
    '违法行为在两年内或仍在继续',
    'The breach lies within two years or goes on',
    'INSP',
    '20',
    '2004',
  ),
  PARTY_STAYS_PLAINTIFF: declared(
    '劳动者本人起诉并请求支持',
    'The worker sues in person and asks for support',
    'CPL',
    '15',
    '2024',
  ),
  ORDER_TO_PAY_UNANSWERED: declared(
    '已书面责令支付，期满仍未支付',
    'A written order to pay ran out unpaid',
    'INSP',
    '18',
    '2004',
  ),
  THRESHOLD_REACHED: declared(
    '达到追诉数额与时间标准',
    'Amount and time reach the threshold of the offence',
    '法释〔2013〕3号',
    '1-7',
    '2013',
  ),
  SEVERAL_COMPETENT: declared('两个以上单位均有职责', 'Two or more agencies are competent', 'LDMAL', '8', '2008'),
  CONTACT_CONSENT_LIVE: declared('当事人仍同意被联系', 'The person still agrees to be contacted', 'PIPL', '15', '2021'),
  VENUE_CHECKED: declared('已核对管辖', 'Venue was checked', 'DESIGN', '1.4', '2026'),
  DAMAGES_NOT_CLAIMED: declared('不属社会保险待遇损失赔偿之诉', 'It is no claim for damages', 'LDI-1', '1', '2021'),
} satisfies Record<string, Declaration>;

export type DeclarationName = keyof typeof declarations;
