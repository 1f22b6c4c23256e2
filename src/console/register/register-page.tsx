import type { AgencyType, IntakeChannel } from '../../../schema/client/console/graphql.ts';
import { Failed, Loading, Nothing } from '../shell/standing.tsx';
import { useViewer } from '../shell/use-viewer.ts';
import { useSpeech } from '../words/language.tsx';
import { RegisterForm } from './register-form.tsx';

/** The way by which disputes mostly reach an agency of this type; anything else comes to its window. */
const usualChannels: Partial<Record<AgencyType, IntakeChannel>> = {
  HOTLINE_12351: 'HOTLINE_12351',
  HOTLINE_12345: 'HOTLINE_12345',
  COURT: 'COURT_FILING',
  PETITION_OFFICE: 'PETITION',
};

/** Where a dispute is registered, by whoever may; to others there is nothing here, as at an address nobody knows. */
export function RegisterPage() {
  const { t } = useSpeech();
  const { viewer, failed, again } = useViewer();
  if (!viewer) return failed ? <Failed again={again} /> : <Loading />;
  if (!viewer.staff || !viewer.mayRegister) return <Nothing />;
  return (
    <div className="dispute">
      <h1>{t('register.title')}</h1>
      <p className="help">{t('register.help')}</p>
      <RegisterForm staffId={viewer.staff.id} channel={usualChannels[viewer.agency.type!] ?? 'WALK_IN'} />
    </div>
  );
}
