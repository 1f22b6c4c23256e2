import Button from 'antd/es/button';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Session } from '../graph/session.ts';
import { LanguageSwitch } from '../shell/language-switch.tsx';
import { Loading } from '../shell/standing.tsx';
import { go } from '../shell/use-route.ts';
import { useSpeech } from '../words/language.tsx';
import { backPath, begin, endSession, finish, type Tokens } from './code-flow.ts';
import { oidcSession } from './oidc-session.ts';
import type { Settings } from './settings.ts';

/** Said of a tab in which somebody is signed in: loaded anew, it goes to the issuer by itself. */
const kept = 'accord.signedIn';

type Stand =
  { readonly at: 'OUT' | 'UNDER_WAY' | 'FAILED' | 'REFUSED' } | { readonly at: 'IN'; readonly tokens: Tokens };

interface OidcDoorProps {
  readonly settings: Settings;
  readonly children: (session: Session, leave: () => void) => ReactNode;
}

/** Lets in who the issuer of the hub's tokens signs in. */
export function OidcDoor({ settings, children }: OidcDoorProps) {
  const [stand, setStand] = useState<Stand>({ at: 'UNDER_WAY' });
  const isOpened = useRef(false);
  const start = () => {
    setStand({ at: 'UNDER_WAY' });
    begin(settings).catch(() => setStand({ at: 'FAILED' }));
  };

  useEffect(() => {
    // A code is good once.
    if (isOpened.current) return;
    isOpened.current = true;
    if (window.location.pathname === backPath) {
      finish(settings).then(
        ({ tokens, from }) => {
          sessionStorage.setItem(kept, '');
          setStand({ at: 'IN', tokens });
          go(from);
        },
        () => setStand({ at: 'FAILED' }),
      );
    } else if (sessionStorage.getItem(kept) !== null) begin(settings).catch(() => setStand({ at: 'FAILED' }));
    else setStand({ at: 'OUT' });
  }, [settings]);

  const over = (why: 'EXPIRED' | 'REFUSED') => (why === 'EXPIRED' ? start() : stop('REFUSED'));
  const stop = (at: 'OUT' | 'REFUSED') => {
    sessionStorage.removeItem(kept);
    setStand({ at });
  };
  if (stand.at !== 'IN') return <Door at={stand.at} start={start} />;
  return (
    <Inside settings={settings} tokens={stand.tokens} over={over} out={() => stop('OUT')}>
      {children}
    </Inside>
  );
}

interface InsideProps extends OidcDoorProps {
  readonly tokens: Tokens;
  readonly over: (why: 'EXPIRED' | 'REFUSED') => void;
  readonly out: () => void;
}

function Inside({ settings, tokens, over, out, children }: InsideProps) {
  const told = useRef(over);
  const session = useMemo(() => oidcSession(settings, tokens, (why) => told.current(why)), [settings, tokens]);
  const leave = () => {
    sessionStorage.removeItem(kept);
    void endSession(settings, session.tokens()).then((isLeaving) => !isLeaving && out());
  };
  return children(session, leave);
}

function Door({ at, start }: { at: 'OUT' | 'UNDER_WAY' | 'FAILED' | 'REFUSED'; start: () => void }) {
  const { t } = useSpeech();
  return (
    <>
      <header className="bar">
        <span className="brand">{t('app.name')}</span>
        <LanguageSwitch />
      </header>
      <main className="sign-in">
        {at === 'UNDER_WAY' ? (
          <Loading />
        ) : (
          <div className="standing" data-door={at}>
            <h1>{t('door.title')}</h1>
            <p role={at === 'OUT' ? undefined : 'alert'}>{t(`door.${at}`)}</p>
            <Button type="primary" onClick={start} data-sign-in="">
              {t('door.enter')}
            </Button>
          </div>
        )}
      </main>
    </>
  );
}
