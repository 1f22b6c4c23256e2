import type { ReactNode } from 'react';
import { useSpeech } from '../words/language.tsx';

/** Something that can be chosen, with its words. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A field with its label. */
export function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="field">
      <span>{label}</span>
      {children}
    </label>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly Option[];
  readonly choose: (value: string) => void;
  /** What is said of choosing none; that one is to be chosen, when not given. */
  readonly none?: string;
}

/** The browser's own list: it works by keyboard, by voice and by thumb. */
export function Choice({ name, label, value, options, choose, none }: ChoiceProps) {
  const { t } = useSpeech();
  return (
    <Labelled label={label}>
      <select name={name} value={value ?? ''} onChange={({ target }) => choose(target.value)}>
        <option value="">{none ?? t('step.choose')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

interface TickProps {
  readonly name: string;
  readonly label: string;
  readonly isOn: boolean | undefined;
  readonly set: (isOn: boolean) => void;
}

/** Something that is so or not. */
export function Tick({ name, label, isOn, set }: TickProps) {
  return (
    <label className="field tick">
      <input type="checkbox" name={name} checked={isOn ?? false} onChange={({ target }) => set(target.checked)} />
      <span>{label}</span>
    </label>
  );
}
