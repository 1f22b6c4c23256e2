import type { InputHTMLAttributes, ReactNode } from 'react';
import type { Option } from '../shell/fields.tsx';
import { useSpeech } from '../words/language.tsx';
import { useFaults } from './faults.ts';

/** Milliseconds: what appears at once moves the button away that was being clicked. */
const afterLeaving = 200;

interface EntryProps {
  /** Where in the input of the hub this stands; its faults are shown here. */
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
}

interface TextEntryProps extends EntryProps {
  readonly value: string;
  readonly set: (value: string) => void;
  readonly input?: InputHTMLAttributes<HTMLInputElement> & { rows?: number };
}

/** A text of the form. The browser is asked not to remember it: it may be about a person. */
export function TextEntry({ path, label, hint, value, set, input: { rows, ...input } = {} }: TextEntryProps) {
  const { leave } = useFaults();
  const shared = {
    name: path,
    value,
    autoComplete: 'off',
    onBlur: () => setTimeout(() => leave(path), afterLeaving),
    ...useDescribed(path),
  };
  return (
    <Entry path={path} label={label} {...(hint ? { hint } : {})}>
      {rows ? (
        <textarea rows={rows} {...shared} onChange={({ target }) => set(target.value)} />
      ) : (
        <input {...input} {...shared} onChange={({ target }) => set(target.value)} />
      )}
    </Entry>
  );
}

interface ChoiceEntryProps extends EntryProps {
  readonly value: string;
  readonly options: readonly Option[];
  readonly choose: (value: string) => void;
  /** Nothing may be chosen. */
  readonly isOptional?: boolean;
}

/** One of a list, in the browser's own field. */
export function ChoiceEntry({ path, label, hint, value, options, choose, isOptional }: ChoiceEntryProps) {
  const { t } = useSpeech();
  return (
    <Entry path={path} label={label} {...(hint ? { hint } : {})}>
      <select name={path} value={value} onChange={({ target }) => choose(target.value)} {...useDescribed(path)}>
        {isOptional && <option value="">{t('step.choose')}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Entry>
  );
}

/** What is wrong at a place of the form, in words, with what would do. */
export function FaultsAt({ path }: { path: string }) {
  const { t, many } = useSpeech();
  const faults = useFaults().at(path);
  if (faults.length === 0) return null;
  return (
    <span id={`fault-${path}`} className="faults">
      {faults.map(({ code, message, allowed, isWarning }) => (
        <span key={`${code} ${allowed.join()}`} className={isWarning ? 'fault soft' : 'fault'} data-fault={path}>
          {message}
          {allowed.length > 0 && t('register.allowed', { list: many(allowed) })}
        </span>
      ))}
    </span>
  );
}

function Entry({ path, label, hint, children }: EntryProps & { children: ReactNode }) {
  return (
    <div className="entry">
      <label className="field">
        <span>{label}</span>
        {children}
      </label>
      {hint && <span className="hint">{hint}</span>}
      <FaultsAt path={path} />
    </div>
  );
}

function useDescribed(path: string) {
  const faults = useFaults().at(path);
  const isWrong = faults.some(({ isWarning }) => !isWarning);
  return {
    ...(isWrong ? { 'aria-invalid': true } : {}),
    ...(faults.length > 0 ? { 'aria-describedby': `fault-${path}` } : {}),
  };
}
