import Button from 'antd/es/button';
import { ConsoleCausesDocument, ConsoleKindNamesDocument } from '../../../schema/client/console/graphql.ts';
import { useAsked } from '../graph/use-asked.ts';
import { Choice, Labelled } from '../shell/fields.tsx';
import { useSpeech } from '../words/language.tsx';
import { filterOf, isRegion, useFilter } from './filter.tsx';

/** Narrows every box, and the numbers beside them with the same. */
export function FilterBar() {
  const { t } = useSpeech();
  const { fields, clear } = useFilter();
  const isOn = filterOf(fields) !== null;
  return (
    <details className="filter">
      <summary>
        {t('filter.title')} {isOn && <strong data-filter="on">{t('filter.on')}</strong>}
      </summary>
      <Fields />
      <Button size="small" disabled={!isOn} onClick={clear} data-clear="">
        {t('filter.clear')}
      </Button>
    </details>
  );
}

function Fields() {
  const { t, say } = useSpeech();
  const { fields, set } = useFilter();
  const kinds = useAsked(ConsoleKindNamesDocument).data?.referralKinds ?? [];
  const causes = useAsked(ConsoleCausesDocument).data?.causes ?? [];
  return (
    <div className="grid">
      <Choice
        name="kind"
        label={t('refer.kind')}
        value={fields.kind}
        options={kinds.map(({ code, title }) => ({ value: code, label: `${code} ${say(title)}` }))}
        choose={(kind) => set({ kind })}
        none={t('filter.any')}
      />
      <Choice
        name="cause"
        label={t('register.cause')}
        value={fields.cause}
        options={causes.map(({ id, title }) => ({ value: id, label: say(title) }))}
        choose={(cause) => set({ cause })}
        none={t('filter.any')}
      />
      <Labelled label={t('filter.region')}>
        <input
          name="regionPrefix"
          inputMode="numeric"
          value={fields.region}
          {...(fields.region !== '' && !isRegion(fields.region) ? { 'aria-invalid': true } : {})}
          onChange={({ target }) => set({ region: target.value.trim() })}
        />
      </Labelled>
      <Labelled label={t('filter.dueBy')}>
        <input name="dueBy" type="date" value={fields.dueBy} onChange={({ target }) => set({ dueBy: target.value })} />
      </Labelled>
    </div>
  );
}
