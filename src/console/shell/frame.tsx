import Button from 'antd/es/button';
import { useQuery } from 'urql';
import { ConsoleViewerDocument } from '../../../schema/client/console/graphql.ts';
import { DisputePage } from '../dispute/dispute-page.tsx';
import { asked } from '../graph/client.ts';
import { News } from '../graph/news.tsx';
import { InboxPage } from '../inbox/inbox-page.tsx';
import { useSpeech } from '../words/language.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Link } from './link.tsx';
import { Nothing } from './standing.tsx';
import { useRoute } from './use-route.ts';

/** The frame around every page: who one is, for whom, and what is open. */
export function Frame({ leave }: { leave: () => void }) {
  const { t, say } = useSpeech();
  const [{ data }] = useQuery({ query: asked(ConsoleViewerDocument) });
  const viewer = data?.viewer;
  return (
    <News>
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <header className="bar">
        <Link to="/inbox/fresh" className="brand">
          {t('app.short')}
        </Link>
        <span className="who">
          <strong>{say(viewer?.agency.name)}</strong>
          <span>{viewer?.staff?.name}</span>
        </span>
        <LanguageSwitch />
        <Button size="small" type="text" className="on-bar" onClick={leave}>
          {t('app.signOut')}
        </Button>
      </header>
      <main id="content" tabIndex={-1}>
        <Open />
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
    case 'unknown':
      return <Nothing />;
  }
}
