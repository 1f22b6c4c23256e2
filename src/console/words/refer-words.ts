/** Texts of handing a dispute on. */
export const referWords = {
  'refer.title': { zh: '移送给另一单位', en: 'Refer to another agency' },
  'refer.kind': { zh: '移送种类', en: 'Kind of hand-off' },
  'refer.notNow': { zh: '现在不能移送的种类及原因（{count}）', en: 'Kinds that cannot be sent now, and why ({count})' },
  'refer.variant': { zh: '类别', en: 'Variant' },
  'refer.toType': { zh: '接收单位类型', en: 'Type of receiver' },
  'refer.receiver': {
    zh: '接收单位（不选则按管辖规则确定）',
    en: 'Receiver (by the rule of venue when none is chosen)',
  },
  'refer.local': { zh: '{agency}（本地区，建议）', en: '{agency} (of this place, suggested)' },
  'refer.subject': { zh: '所涉给付义务', en: 'Obligation it is about' },
  'refer.obligation': { zh: '{name}　{amount}，未付 {unpaid}', en: '{name}, {amount}, of it unpaid {unpaid}' },
  'refer.paperMissing': {
    zh: '尚缺材料，任一即可（只登记摘要，文件仍由本单位保存）',
    en: 'Missing; any of these will do (the digest is registered, the file stays with your agency)',
  },
  'refer.consent': { zh: '尚未同意：{names}', en: 'Consent is missing of {names}' },
  'refer.method': { zh: '同意方式', en: 'How consent was given' },
  'refer.record': { zh: '记录已取得同意', en: 'Record that consent was given' },
  'refer.to': { zh: '接收单位：', en: 'Receiver:' },
  'refer.toByRule': { zh: '接收单位（按管辖规则）：', en: 'Receiver, by the rule of venue:' },
  'refer.sees': { zh: '其人员至多可见：', en: 'Their people would see at the most:' },
  'refer.missing': { zh: '现在不能发出，因为', en: 'It cannot be sent now, because' },
  'refer.send': { zh: '发出', en: 'Send' },
} as const;
