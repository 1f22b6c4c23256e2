import type { Words } from '../kernel/words.ts';

/** Refusals about the directory, and about who acts for whom, under which agreement, and who is kept out. */
export const peopleRefusalWords = {
  FORM_MALFORMED: { zh: '格式不对', en: 'This has another form' },
  NAME_UNKNOWN: { zh: '没有这个名称', en: 'There is no such name' },
  ID_MALFORMED: { zh: '标识格式不对', en: 'This is not an id of the right form' },
  ID_TWICE: { zh: '同一标识出现两次', en: 'The same id stands twice' },
  AGENCY_TYPE_UNKNOWN: { zh: '没有这种机构类型', en: 'There is no such type of agency' },
  AGENCY_TYPE_IS_FIXED: { zh: '机构类型不能更改，请另建一行', en: 'The type of an agency stays; add a row of its own' },
  LEVEL_NOT_OF_TYPE: { zh: '该类机构没有这个层级', en: 'No agency of this type exists at that level' },
  SUPERIOR_GOES_ROUND: { zh: '上级关系成环', en: 'An agency would be its own superior' },
  DUTIES_NOT_SEPARATED: {
    zh: '单位、系统、安全、审计管理员与平台运营人员须由不同人担任',
    en: 'Administration of people, system, security and audit, and operating the platform, are held by different people',
  },
  CLIENT_ENDED: { zh: '该系统客户端已终止', en: 'This system client has ended' },
  CLIENT_KEY_UNREADABLE: { zh: '无法识别的公钥或证书', en: 'This is no public key or certificate that can be read' },
  CLIENT_KEY_IS_PRIVATE: {
    zh: '这是私钥，请勿外传，应立即更换；此处只收公钥',
    en: 'This is a private key: keep it to yourself and replace it now; only its public half belongs here',
  },
  CLIENT_KEY_WEAK: {
    zh: '只收 Ed25519 公钥，或不短于 2048 位的证书',
    en: 'Only Ed25519 keys are taken, and certificates of 2048 bits or more',
  },
  CLIENT_KEY_KNOWN: {
    zh: '该公钥或证书已登记过，请换新的',
    en: 'This key or certificate was registered before; make a new one',
  },
  CLIENT_KEY_ENDED: { zh: '该密钥已失效', en: 'This key has ended' },
  DESK_STAYS_WITH_AGENCY: { zh: '收件台不能改属其他机构', en: 'A desk stays with its agency' },

  MANDATE_NOT_HELD: { zh: '该人员没有有效的授权委托', en: 'This person holds no mandate of the party' },
  MANDATE_HELD_ALREADY: { zh: '该人员已是这一当事人的代理人', en: 'This person acts for the party already' },
  MANDATE_ENDED: { zh: '该授权委托已终止', en: 'This mandate has ended' },
  SPECIAL_AUTHORITY_MISSING: {
    zh: '授权委托书未列明该项特别授权（民事诉讼法第62条）',
    en: 'The mandate does not list this special authority (CPL 62)',
  },
  AUTHORITIES_NOT_LISTED: { zh: '特别授权须列明具体权限', en: 'A special mandate lists its authorities' },
  AUTHORITIES_NEED_SPECIAL_SCOPE: { zh: '列明权限的应为特别授权', en: 'Listed authorities make it a special mandate' },
  CHANGE_ALREADY_OPEN: { zh: '更换代理的申请尚未办结', en: 'A change of representation is open already' },
  CHANGE_NOT_VERIFIED: { zh: '尚未向当事人核实', en: 'The party has not been asked yet' },
  CHANGE_VERIFIED_ALREADY: { zh: '已向当事人核实', en: 'The party has been asked already' },
  CHANGE_CONCERNS_YOU: { zh: '应由他人核实或决定', en: 'Somebody whom it does not concern has to do this' },
  ROLE_BARRED: {
    zh: '曾在本案担任其他角色，不得再任此职',
    en: 'An earlier part in the matter bars this person from it',
  },
  CONFLICT_OF_INTEREST_OPEN: {
    zh: '存在利害关系，未经双方书面同意或决定不得指定',
    en: 'A tie stands against this person; both sides agree in writing, or it is decided',
  },
  RECUSAL_NOT_YOURS: { zh: '回避应由有权机构决定', en: 'Another body, or post, decides on this recusal' },
  CONSENT_OF_BOTH_NEEDED: { zh: '须经双方书面同意', en: 'Both sides have to agree in writing' },
  AGREEMENT_LAPSED: { zh: '双方的信息共享协议已失效', en: 'The sharing agreement between the two has lapsed' },
  SHARING_AGREEMENT_MISSING: { zh: '这种移送须有信息共享协议', en: 'This kind needs a sharing agreement' },
  SHARING_AGREEMENT_ENDED: { zh: '该协议已终止', en: 'This agreement has ended' },
  SIDE_NOT_CLEAR: { zh: '请指明一个机构，或一类机构与地区', en: 'Name one agency, or a type and a region' },
  NO_RECEIVER_FOR_REGION: { zh: '该地区没有可接收的这类机构', en: 'No such agency receives matters of that region' },
} as const satisfies Record<string, Words>;
