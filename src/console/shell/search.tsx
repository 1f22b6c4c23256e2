import Button from 'antd/es/button';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useSpeech } from '../words/language.tsx';
import { Choice } from './fields.tsx';
import { useSearch } from './use-search.ts';

/** Finds a dispute by its number on the hub or by an agency's own; the stroke key leads here from anywhere. */
export function Search({ ownId }: { ownId: string | undefined }) {
  const { t, say } = useSpeech();
  const { standing, agencies, find, close } = useSearch(ownId);
  const [number, setNumber] = useState('');
  const [agencyId, setAgencyId] = useState('');
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const lead = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null;
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', lead);
    return () => document.removeEventListener('keydown', lead);
  }, []);

  const submit = (event: FormEvent, of?: string) => {
    event.preventDefault();
    if (number.trim() !== '') void find(number.trim(), of);
  };

  return (
    <search className="search">
      <form onSubmit={submit}>
        <input
          ref={field}
          type="search"
          name="number"
          autoComplete="off"
          value={number}
          aria-label={t('search.number')}
          aria-keyshortcuts="/"
          placeholder={t('search.number')}
          onChange={({ target }) => {
            setNumber(target.value);
            close();
          }}
          onKeyDown={({ key }) => key === 'Escape' && close()}
        />
      </form>
      {standing === 'FAILED' && (
        <div className="found" role="alert">
          {t('app.failed')}. {t('search.again')}
        </div>
      )}
      {standing === 'NONE' && (
        <form className="found" onSubmit={(event) => submit(event, agencyId)} data-search="none">
          <p role="status">{t('search.none')}</p>
          <Choice
            name="agency"
            label={t('search.agency')}
            value={agencyId}
            options={agencies.map(({ id, name }) => ({ value: id, label: say(name) }))}
            choose={setAgencyId}
          />
          <div className="steps">
            <Button type="primary" htmlType="submit" disabled={agencyId === ''}>
              {t('search.find')}
            </Button>
            <Button onClick={close}>{t('step.cancel')}</Button>
          </div>
        </form>
      )}
    </search>
  );
}
