/** Texts of signing in and of the frame around every page. */
export const shellWords = {
  'app.name': { zh: '衡 · 劳动争议协同平台', en: 'Accord · labour disputes, handled together' },
  'app.short': { zh: '衡', en: 'Accord' },
  'app.language': { zh: 'English', en: '中文' },
  'app.signOut': { zh: '退出', en: 'Sign out' },
  'app.loading': { zh: '正在读取…', en: 'Loading…' },
  'app.skip': { zh: '跳到正文', en: 'Skip to the content' },
  'app.failed': { zh: '未能读取', en: 'This could not be read' },
  'app.failedHelp': {
    zh: '请检查网络后重试；已填写的内容不会丢失。',
    en: 'Check the connection and try again; nothing you typed is lost.',
  },
  'app.retry': { zh: '重试', en: 'Try again' },
  'app.none': { zh: '未找到', en: 'Nothing here' },
  'app.noneHelp': {
    zh: '该页不存在，或您无权查看；两种情形的显示相同。',
    en: 'This page does not exist, or is not open to you; both look the same.',
  },
  'app.toInbox': { zh: '回到收件箱', en: 'Back to the inbox' },
  'app.more': { zh: '显示更多', en: 'Show more' },
  'search.number': { zh: '按编号查找（平台或本单位）', en: 'Find by number, the hub’s or yours' },
  'search.none': {
    zh: '未找到：没有这个编号，或您无权查看；两种情形的显示相同。',
    en: 'Nothing found: there is no such number, or it is not open to you; both look the same.',
  },
  'search.agency': { zh: '这是另一单位的编号：', en: 'It is the number of another agency:' },
  'search.find': { zh: '查找', en: 'Find' },
  'search.again': { zh: '请重试。', en: 'Try again.' },
  'door.title': { zh: '登录', en: 'Sign in' },
  'door.OUT': { zh: '使用本单位的统一身份认证登录。', en: 'Sign in with the identity service of your agency.' },
  'door.FAILED': {
    zh: '登录未完成：身份认证服务未能连接，或这次登录已失效。请重试。',
    en: 'Signing in was not completed: the identity service cannot be reached, or this attempt has lapsed. Try again.',
  },
  'door.REFUSED': {
    zh: '身份已确认，但平台未登记该人员，或其岗位已停用。请联系本单位管理员。',
    en: 'You are who you are, but the hub knows no such person in office. Ask the administrator of your agency.',
  },
  'door.enter': { zh: '登录', en: 'Sign in' },
  'signIn.title': { zh: '演示登录', en: 'Demo sign-in' },
  'signIn.help': {
    zh: '人员和机构均为虚构。演示模式无需密码，请勿对外开放。',
    en: 'All people and agencies are invented. The demo asks for no password: do not open it to others.',
  },
  'signIn.find': { zh: '按姓名、机构或岗位筛选', en: 'Filter by name, agency or post' },
  'signIn.none': { zh: '没有符合的人员，请换一个词。', en: 'Nobody fits; try another word.' },
} as const;
