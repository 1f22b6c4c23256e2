import ConfigProvider from 'antd/es/config-provider';
import { useMemo, useState } from 'react';
import { Provider } from 'urql';
import { clientFor } from '../graph/client.ts';
import { sessionOf, type Session } from '../graph/session.ts';
import { OidcDoor } from '../oidc/oidc-door.tsx';
import { settingsOf } from '../oidc/settings.ts';
import { Speaking } from '../words/language.tsx';
import { Frame } from './frame.tsx';
import { SignIn } from './sign-in.tsx';

/** Who is signed in, for as long as the tab is open: an id, never a token. */
const kept = 'accord.staff';

/** Where people sign in; null in a demo. */
const settings = settingsOf(document);

/** The policy of the page takes style elements with this answer's nonce alone. */
const nonce = document.querySelector<HTMLElement>('[nonce]')?.nonce;

const theme = {
  token: {
    colorPrimary: '#1c4f87',
    colorLink: '#1c4f87',
    colorLinkHover: '#143a64',
    motion: false,
    borderRadius: 4,
    fontFamily: 'var(--font)',
  },
};

/** The whole page. */
export function App() {
  return (
    <ConfigProvider
      csp={nonce ? { nonce } : undefined}
      theme={theme}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
    >
      <Speaking>
        {settings ? (
          <OidcDoor settings={settings}>{(session, leave) => <SignedIn session={session} leave={leave} />}</OidcDoor>
        ) : (
          <DemoDoor />
        )}
      </Speaking>
    </ConfigProvider>
  );
}

/** Lets in anybody of the demo's list. */
function DemoDoor() {
  const [staffId, setStaffId] = useState(() => sessionStorage.getItem(kept));
  const session = useMemo(() => staffId && sessionOf(staffId), [staffId]);
  const signIn = (id: string | null) => {
    if (id) sessionStorage.setItem(kept, id);
    else sessionStorage.removeItem(kept);
    setStaffId(id);
  };
  if (!session) return <SignIn choose={signIn} />;
  return <SignedIn key={staffId} session={session} leave={() => signIn(null)} />;
}

function SignedIn({ session, leave }: { session: Session; leave: () => void }) {
  const client = useMemo(() => clientFor(session), [session]);
  return (
    <Provider value={client}>
      <Frame leave={leave} />
    </Provider>
  );
}
