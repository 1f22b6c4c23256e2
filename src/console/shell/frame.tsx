import Button from 'antd/es/button';
import { DisputePage } from '../dispute/dispute-page.tsx';
import { News } from '../graph/news.tsx';
import { Filtering } from '../inbox/filter.tsx';
import { InboxPage } from '../inbox/inbox-page.tsx';
import { RegisterPage } from '../register/register-page.tsx';
import { forgetDraft } from '../register/draft-store.ts';
import { useSpeech } from '../words/language.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Link } from './link.tsx';
import { pathOf } from './route.ts';
import { Search } from './search.tsx';
import { Nothing } from './standing.tsx';
import { go, useRoute } from './use-route.ts';
import { useViewer } from './use-viewer.ts';

/** The frame around every page: who one is, for whom, and what is open. */
export function Frame({ leave }: { leave: () => void }) {
  const { t, say } = useSpeech();
  const { viewer } = useViewer();
  const signOut = () => {
    if (viewer?.staff) forgetDraft(localStorage, viewer.staff.id);
    // Who signs in next begins at an inbox, and does not learn what was open.
    go('/');
    leave();
  };
  return (
    <News>
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <header className="bar">
        <Link to="/inbox/fresh" className="brand">
          {t('app.short')}
        </Link>
        <Search ownId={viewer?.agency.id} />
        {viewer?.mayRegister && (
          <Link to={pathOf({ page: 'register' })} className="to">
            {t('register.title')}
          </Link>
        )}
        <span className="who">
          <strong>{say(viewer?.agency.name)}</strong>
          <span>{viewer?.staff?.name}</span>
        </span>
        <LanguageSwitch />
        <Button size="small" type="text" className="on-bar" onClick={signOut}>
          {t('app.signOut')}
        </Button>
      </header>
      <main id="content" tabIndex={-1}>
        <Filtering>
          <Open />
        </Filtering>
      </main>
    </News>
  );
}

function Open() {
  const route = useRoute();
  switch (route.page) {
    case 'inbox':
      return <InboxPage key={route.box} box={route.box} />;
    case 'dispute':
      return <DisputePage key={route.id} id={route.id} />;
    case 'register':
      return <RegisterPage />;
    case 'unknown':
      return <Nothing />;
  }
}
