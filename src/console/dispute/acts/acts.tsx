import { useState } from 'react';
import Button from 'antd/es/button';
import { useSpeech } from '../../words/language.tsx';
import { ActForm } from './act-form.tsx';
import type { Scene } from './act.ts';
import { courtActs } from './court-acts.ts';
import { disputeActs } from './dispute-acts.ts';
import { mediationActs } from './mediation-acts.ts';

const all = [...courtActs, ...mediationActs, ...disputeActs];

/** What the viewer may write into the dispute now, beside the hand-offs. */
export function Acts({ scene }: { scene: Scene }) {
  const { t } = useSpeech();
  const [chosen, setChosen] = useState<string | null>(null);
  const open = all.filter((act) => scene.rights.has(act.right) && act.isOpen(scene));
  const act = open.find(({ name }) => name === chosen);
  return (
    <section className="card" aria-labelledby="acts">
      <h2 id="acts">{t('act.title')}</h2>
      {open.length === 0 && <p>{t('act.none')}</p>}
      <div className="steps">
        {open.map(({ name, title }) => (
          <Button
            key={name}
            data-act={name}
            aria-expanded={name === chosen}
            onClick={() => setChosen(name === chosen ? null : name)}
          >
            {t(title)}
          </Button>
        ))}
      </div>
      {act && <ActForm key={act.name} act={act} scene={scene} referral={null} close={() => setChosen(null)} />}
    </section>
  );
}
