import type { ReportFault } from '../../domain/conformance/report.ts';
import type { Words } from '../../kernel/words.ts';

/** Why a report does not count, in words. */
export const reportFaultWords: Readonly<Record<ReportFault, Words>> = {
  NOT_A_REPORT: { zh: '不是检验报告', en: 'This is no conformance report' },
  SIGNATURE_WRONG: { zh: '签名不符，内容已被改动', en: 'The signature is wrong: the content was changed' },
  KEY_NOT_TRUSTED: { zh: '签名密钥不受信任', en: 'Signed with a key that is not trusted' },
  SCENARIO_FAILED: { zh: '有场景未通过', en: 'A scenario failed' },
  SCENARIO_MISSING: { zh: '没有跑完全部场景', en: 'Not every scenario was played' },
  TALLY_WRONG: { zh: '计数与场景不符', en: 'The tally is not that of the scenarios' },
  OTHER_SCHEMA: { zh: '针对的是另一版接口', en: 'Made for another schema' },
  OTHER_KIT: { zh: '检验工具版本不同', en: 'Made with another version of the kit' },
  TOO_OLD: { zh: '已过有效期（90 天）', en: 'Older than 90 days' },
  OTHER_PROFILE: { zh: '检验项不是该类单位的', en: 'Tried as another type of agency' },
  FOR_SOMEBODY_ELSE: { zh: '报告属于另一伙伴', en: 'The report is for another partner' },
  FROM_THE_FUTURE: { zh: '日期在未来', en: 'Dated in the future' },
};
