import Button from 'antd/es/button';
import { useState } from 'react';
import { Choice } from '../shell/fields.tsx';
import { useSpeech } from '../words/language.tsx';
import type { Text } from '../words/words.ts';
import { useOptions } from './use-options.ts';

interface AdderProps {
  readonly name: string;
  readonly label: string;
  readonly list: Readonly<Record<string, Text>>;
  readonly add: (code: string) => void;
}

/** Adds a row of a kind. Choosing alone adds nothing: by keyboard one passes the codes before the one that is meant. */
export function Adder({ name, label, list, add }: AdderProps) {
  const { t } = useSpeech();
  const optionsOf = useOptions();
  const [chosen, setChosen] = useState('');
  return (
    <div className="adder">
      <Choice name={name} label={label} value={chosen} options={optionsOf(list)} choose={setChosen} />
      <Button
        disabled={chosen === ''}
        data-add={name}
        onClick={() => {
          add(chosen);
          setChosen('');
        }}
      >
        {t('register.add')}
      </Button>
    </div>
  );
}
