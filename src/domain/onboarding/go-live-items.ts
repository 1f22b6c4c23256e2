import type { Words } from '../../kernel/words.ts';

interface GoLiveItem {
  readonly title: Words;
  /** How it is fulfilled. */
  readonly how: Words;
}

/** What has to stand before an agency is given real matters, in the order in which it is usually done. */
export const goLiveItems = {
  ADMINISTRATOR: {
    title: { zh: '单位管理员在岗', en: 'An administrator is in office' },
    how: {
      zh: '首位管理员由签发方开户；离岗时由上级单位或平台运营方另行任命。',
      en: 'The issuer opens the first administrator’s account; the superior body or the operator appoints another.',
    },
  },
  POSTS: {
    title: { zh: '所办移送种类所需岗位均有人', en: 'Every post its kinds need is held by somebody' },
    how: {
      zh: '以 addStaff 新增人员，missing 每一项所列岗位至少一人担任。',
      en: 'Take people in with addStaff: of the posts on each line of “missing”, one has to be held.',
    },
  },
  SYSTEM_KEY: {
    title: { zh: '系统客户端的密钥已被用过', en: 'A system has been seen using its key' },
    how: {
      zh: '以 registerClient（SIGNED 或 MTLS）登记系统，以 addClientKey 登记公钥或证书，再以其发出一次请求。',
      en: 'Register a system with registerClient (SIGNED or MTLS), add its key with addClientKey, and send one request.',
    },
  },
  CONTRACT: {
    title: { zh: '已采用现行契约', en: 'The contract as it stands was taken' },
    how: {
      zh: '查询 agencyContract 取得契约及其摘要，据以开发后以 takeContract 提交摘要。契约变更后须重新采用。',
      en: 'Ask agencyContract for the contract and its digest, build on it, and name the digest to takeContract; again after each change.',
    },
  },
  REPORT: {
    title: { zh: '有有效且通过的检验报告', en: 'A conformance report is current and passed' },
    how: {
      zh: '由平台运营方以 npx accord conformance --for 单位标识 --profile 检验项 运行并签名，再以 handInReport 提交。',
      en: 'The operator runs npx accord conformance --for AGENCY --profile PROFILE and signs; hand it in with handInReport.',
    },
  },
  FIRST_LOOP: {
    title: { zh: '已在检验中走完第一个闭环', en: 'A first loop was closed in the trial' },
    how: {
      zh: '检验报告中 complete 与 send-and-acknowledge 两个场景须通过；可先在沙箱演练（docs/first-loop.md）。',
      en: 'The scenarios complete and send-and-acknowledge of the report have to pass; practise in the sandbox (docs/first-loop.md).',
    },
  },
  EVENTS: {
    title: { zh: '回调地址已收到过通知', en: 'A webhook has taken an event' },
    how: {
      zh: '以 addWebhook 登记地址，以 testWebhook 发送测试通知，对方须应答 2xx。未申请接收通知的单位不需要。',
      en: 'Register an address with addWebhook and send a test with testWebhook, to be answered 2xx. Not needed where no events were asked for.',
    },
  },
} satisfies Record<string, GoLiveItem>;

export type GoLiveItemName = keyof typeof goLiveItems;

export const goLiveItemNames = Object.keys(goLiveItems) as GoLiveItemName[];
