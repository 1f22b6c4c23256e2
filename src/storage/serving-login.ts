import type { Words } from '../kernel/words.ts';
import type { Database } from './database.ts';
import { statement } from './statement.ts';

const login = statement(`select r.rolsuper as super, r.rolbypassrls as bypasses, r.rolcreaterole as creates,
    exists (select from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace) as owns
  from pg_roles r where r.rolname = session_user`);

/**
 * Why the login of a serving hub is not fit for real people's data: one that is past row-level security, or could take
 * it down, makes the second wall an ornament. The embedded database has but one login, and its level says so.
 */
export async function servingLoginFaults(database: Database): Promise<Words[]> {
  if (database.engine !== 'postgres') return [];
  const [found] = await database.systemQuery<Record<keyof typeof words, boolean>>(login, []);
  return (Object.keys(words) as (keyof typeof words)[]).filter((what) => found?.[what]).map((what) => words[what]);
}

const words = {
  super: {
    zh: 'DATABASE_URL 的登录用户是超级用户：生产模式须用普通登录用户',
    en: 'the login of DATABASE_URL is a superuser: production needs an ordinary login',
  },
  bypasses: {
    zh: 'DATABASE_URL 的登录用户可绕过行级安全（BYPASSRLS）：请收回该属性',
    en: 'the login of DATABASE_URL bypasses row-level security (BYPASSRLS): take that away',
  },
  creates: {
    zh: 'DATABASE_URL 的登录用户可创建角色（CREATEROLE）：请收回该属性',
    en: 'the login of DATABASE_URL may create roles (CREATEROLE): take that away',
  },
  owns: {
    zh: 'DATABASE_URL 的登录用户拥有数据表：须由另一登录用户执行 npm run migrate，服务用户只持有 accord_app 与 accord_reader',
    en: 'the login of DATABASE_URL owns tables: let another login run "npm run migrate", and give the serving one accord_app and accord_reader alone',
  },
} as const;
