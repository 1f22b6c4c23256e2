import { permissions } from '../../policy/permissions.ts';
import type { Staff } from '../../domain/agency/agency.ts';
import type { Words } from '../../kernel/words.ts';

/** Longest list of people worth printing. */
const mostShown = 12;

export function noSuchPerson(staffId: string, people: readonly Pick<Staff, 'id' | 'active'>[]): Words {
  const ids = people.filter(({ active }) => active).map(({ id }) => id);
  const some = ids.slice(0, mostShown).join(', ') + (ids.length > mostShown ? ' …' : '');
  return { zh: `没有在岗人员 ${staffId}`, en: `there is no active person ${staffId}; those there are: ${some}` };
}

export function mayNotRegister(staffId: string): Words {
  const { zh, en } = permissions['dispute.register'].says;
  return { zh: `${staffId} 不能登记：${zh}`, en: `${staffId} may not register: ${en}` };
}

export const databaseGone: Words = {
  zh: '数据库没有应答；已登记的不受影响，恢复后重新运行即可继续',
  en: 'the database does not answer; what was registered is safe: run it again to go on',
};

export function hubGone(url: string): Words {
  return {
    zh: `${url} 没有应答；已登记的不受影响，恢复后重新运行即可继续`,
    en: `${url} does not answer; what was registered is safe: run it again to go on`,
  };
}

export function notSignedIn(url: string): Words {
  return {
    zh: `${url} 不接受该人员或令牌；非演示平台须以 --token-env 提供令牌`,
    en: `${url} does not take this person or token; a hub that is no demo needs --token-env`,
  };
}

export function notAHub(url: string): Words {
  return { zh: `${url} 不是本平台`, en: `${url} is no such hub` };
}
