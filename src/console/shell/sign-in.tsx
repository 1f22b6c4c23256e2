import Input from 'antd/es/input';
import { useCallback, useEffect, useState } from 'react';
import { codeWords } from '../../../schema/client/console/code-words.ts';
import { people, type Person } from '../graph/session.ts';
import { useSpeech } from '../words/language.tsx';
import type { Text } from '../words/words.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { Failed, Loading } from './standing.tsx';

const posts: Readonly<Record<string, Text>> = codeWords.StaffRole;

/** The demo's sign-in: anybody of the list, without a password. */
export function SignIn({ choose }: { choose: (staffId: string) => void }) {
  const { t } = useSpeech();
  const [list, setList] = useState<readonly Person[] | 'failed' | null>(null);
  const load = useCallback(() => {
    people().then(setList, () => setList('failed'));
  }, []);
  useEffect(load, [load]);
  return (
    <>
      <header className="bar">
        <span className="brand">{t('app.name')}</span>
        <LanguageSwitch />
      </header>
      <main className="sign-in">
        <h1>{t('signIn.title')}</h1>
        <p>{t('signIn.help')}</p>
        {list === null ? (
          <Loading />
        ) : list === 'failed' ? (
          <Failed again={load} />
        ) : (
          <Choice list={list} choose={choose} />
        )}
      </main>
    </>
  );
}

function Choice({ list, choose }: { list: readonly Person[]; choose: (staffId: string) => void }) {
  const { t, say } = useSpeech();
  const [sought, setSought] = useState('');
  const post = (role: string) => say(posts[role]) || role;
  const textOf = ({ name, roles, agency }: Person) =>
    [name, agency.name.zh, agency.name.en, ...roles.map(post)].join(' ').toLowerCase();
  const found = list.filter((person) => textOf(person).includes(sought.trim().toLowerCase()));
  const agencies = Map.groupBy(found, ({ agency }) => agency.id);
  return (
    <>
      <Input
        autoFocus
        allowClear
        value={sought}
        onChange={({ target }) => setSought(target.value)}
        placeholder={t('signIn.find')}
        aria-label={t('signIn.find')}
      />
      {found.length === 0 && <p role="status">{t('signIn.none')}</p>}
      <div className="agencies">
        {[...agencies.values()].map((members) => (
          <section key={members[0]!.agency.id}>
            <h2>{say(members[0]!.agency.name)}</h2>
            <ul className="people">
              {members.map(({ id, name, roles }) => (
                <li key={id}>
                  <button type="button" data-staff={id} onClick={() => choose(id)}>
                    <strong>{name}</strong>
                    <span>{roles.map(post).join(' · ')}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
