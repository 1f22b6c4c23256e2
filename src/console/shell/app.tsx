import ConfigProvider from 'antd/es/config-provider';
import { useMemo, useState } from 'react';
import { Provider } from 'urql';
import { clientFor } from '../graph/client.ts';
import { sessionOf } from '../graph/session.ts';
import { Speaking } from '../words/language.tsx';
import { Frame } from './frame.tsx';
import { SignIn } from './sign-in.tsx';

/** Who is signed in, for as long as the tab is open: an id, never a token. */
const kept = 'accord.staff';

/** The policy of the page takes style elements with this answer's nonce alone. */
const nonce = document.querySelector<HTMLElement>('[nonce]')?.nonce;

const theme = {
  token: {
    colorPrimary: '#1c4f87',
    colorLink: '#1c4f87',
    borderRadius: 4,
    fontFamily: 'var(--font)',
  },
};

/** The whole page. */
export function App() {
  const [staffId, setStaffId] = useState(() => sessionStorage.getItem(kept));
  const signIn = (id: string | null) => {
    if (id) sessionStorage.setItem(kept, id);
    else sessionStorage.removeItem(kept);
    setStaffId(id);
  };
  return (
    <ConfigProvider
      csp={nonce ? { nonce } : undefined}
      theme={theme}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
    >
      <Speaking>
        {staffId ? <SignedIn key={staffId} staffId={staffId} leave={() => signIn(null)} /> : <SignIn choose={signIn} />}
      </Speaking>
    </ConfigProvider>
  );
}

function SignedIn({ staffId, leave }: { staffId: string; leave: () => void }) {
  const client = useMemo(() => clientFor(sessionOf(staffId)), [staffId]);
  return (
    <Provider value={client}>
      <Frame leave={leave} />
    </Provider>
  );
}
