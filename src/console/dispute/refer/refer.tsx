import { useState } from 'react';
import Button from 'antd/es/button';
import { codeWords } from '../../../../schema/client/console/code-words.ts';
import {
  ConsoleKindsDocument,
  ConsoleViewerDocument,
  type AgencyType,
  type Declaration,
  type DocumentInput,
  type DocumentKind,
  type ReferralVariant,
} from '../../../../schema/client/console/graphql.ts';
import { useAsked } from '../../graph/use-asked.ts';
import { Choice, Tick } from '../../shell/fields.tsx';
import { Loading } from '../../shell/standing.tsx';
import { useSpeech } from '../../words/language.tsx';
import type { Scene } from '../acts/act.ts';
import { nameOf } from '../acts/typed.ts';
import { declarationsOf, inputFor, isLocal, type Handing, type Kind } from './handing.ts';
import { Preview } from './preview.tsx';
import { Unlawful } from './unlawful.tsx';
import { useLawfulKinds } from './use-lawful-kinds.ts';
import { useReceivers, type Receivers } from './use-receivers.ts';

/** Hands a dispute on: to whom, as what, and, before anything is sent, what would come of it. */
export function Refer({ scene }: { scene: Scene }) {
  const { t } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="card" aria-label={t('refer.title')}>
      <Button data-refer="" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('refer.title')}
      </Button>
      {isOpen && <Choosing scene={scene} close={() => setOpen(false)} />}
    </section>
  );
}

function Choosing({ scene, close }: { scene: Scene; close: () => void }) {
  const { dispute } = scene;
  const { t, say } = useSpeech();
  const from = useAsked(ConsoleViewerDocument).data?.viewer.agency.type;
  const kinds: readonly Kind[] =
    useAsked(ConsoleKindsDocument, { from }, from !== undefined).data?.referralKinds ?? none;
  const [handing, setHanding] = useState<Handing>({ papers: {}, declared: [] });
  const set = (more: Partial<Handing>) => setHanding((now) => ({ ...now, ...more }));
  const kind = kinds.find(({ code }) => code === handing.kind);
  const receivers = useReceivers(kind?.to ?? [], dispute.region);
  // Until somebody chooses, the type that is likeliest.
  const filled: Handing = { ...handing, toType: handing.toType ?? receivers?.[0]?.type };
  const obstacles = useLawfulKinds(dispute.id, kinds);
  if (!obstacles) return <Loading />;
  const isLawful = ({ code }: Kind) => obstacles.get(code)?.length === 0;
  return (
    <div className="step">
      <Choice
        name="kind"
        label={t('refer.kind')}
        value={handing.kind}
        options={kinds.filter(isLawful).map(({ code, title }) => ({ value: code, label: `${code} ${say(title)}` }))}
        choose={(code) => setHanding({ kind: code, papers: {}, declared: [] })}
      />
      <Unlawful kinds={kinds.filter((each) => !isLawful(each))} obstacles={obstacles} />
      {kind && receivers && (
        <Terms key={kind.code} scene={scene} kind={kind} handing={filled} set={set} offers={receivers} />
      )}
      {kind && filled.toType && (
        <Preview
          dispute={dispute}
          kind={kind.code}
          input={inputFor(dispute.id, filled)}
          give={(code: DocumentKind, paper: DocumentInput) => set({ papers: { ...handing.papers, [code]: paper } })}
          close={close}
        />
      )}
    </div>
  );
}

const none: readonly Kind[] = [];

interface TermsProps {
  readonly scene: Scene;
  readonly kind: Kind;
  readonly handing: Handing;
  readonly set: (more: Partial<Handing>) => void;
  readonly offers: Receivers;
}

/** What the kind lets the sender choose: its variant, the receiver, and what is to be stated. */
function Terms({ scene, kind, handing, set, offers }: TermsProps) {
  const { t, say, yuan } = useSpeech();
  const { dispute, obligations } = scene;
  const { variants } = kind;
  const { variant, toType, receiver, subject, declared } = handing;
  const offered = offers.find(({ type }) => type === toType)?.agencies ?? [];
  const state = (code: Declaration, isOn: boolean) =>
    set({ declared: isOn ? [...declared, code] : declared.filter((each) => each !== code) });
  return (
    <>
      {kind.about === 'OBLIGATION' && (
        <Choice
          name="subject"
          label={t('refer.subject')}
          value={subject}
          options={obligations.map(({ id, partyId, amountFen, paidFen }) => ({
            value: id,
            label: t('refer.obligation', {
              name: nameOf(partyId, dispute.parties),
              amount: yuan(amountFen ?? 0),
              unpaid: yuan((amountFen ?? 0) - (paidFen ?? 0)),
            }),
          }))}
          choose={(id) => set({ subject: id })}
        />
      )}
      {variants.length > 0 && (
        <Choice
          name="variant"
          label={t('refer.variant')}
          value={variant}
          options={variants.map((code) => ({ value: code, label: say(codeWords.ReferralVariant[code]) }))}
          choose={(code) => set({ variant: code as ReferralVariant })}
        />
      )}
      {offers.length > 1 && (
        <Choice
          name="toType"
          label={t('refer.toType')}
          value={toType}
          options={offers.map(({ type }) => ({ value: type, label: say(codeWords.AgencyType[type]) }))}
          choose={(code) => set({ toType: code as AgencyType, receiver: '' })}
        />
      )}
      <Choice
        name="receiver"
        label={t('refer.receiver')}
        value={receiver}
        options={offered.map((each) => ({
          value: each.id,
          label: isLocal(each, dispute.region) ? t('refer.local', { agency: say(each.name) }) : say(each.name),
        }))}
        choose={(id) => set({ receiver: id })}
        none={t('refer.byRule')}
      />
      {declarationsOf(kind, variant).map(({ code, words }) => (
        <Tick
          key={code}
          name={code}
          label={say(words)}
          isOn={declared.includes(code)}
          set={(isOn) => state(code, isOn)}
        />
      ))}
    </>
  );
}
