import Button from 'antd/es/button';
import { Choice, Labelled, Tick } from '../../shell/fields.tsx';
import { useSpeech } from '../../words/language.tsx';
import type { Field, Typed } from './act.ts';
import { lineNumbers } from './typed.ts';

interface ActFieldProps {
  readonly field: Field;
  readonly typed: Typed;
  readonly type: (name: string, value: string) => void;
}

/** One field of an act, as its sort asks. */
export function ActField({ field, typed, type }: ActFieldProps) {
  const { t, say } = useSpeech();
  const { name } = field;
  const label = t(field.label);
  switch (field.type) {
    case 'tick':
      return (
        <Tick name={name} label={label} isOn={typed[name] === 'yes'} set={(isOn) => type(name, isOn ? 'yes' : '')} />
      );
    case 'choice': {
      const options = field.options.map(({ id, words }) => ({ value: id, label: say(words) }));
      return <Choice name={name} label={label} value={typed[name]} options={options} choose={(id) => type(name, id)} />;
    }
    case 'ticks':
      return (
        <fieldset>
          <legend>{label}</legend>
          {field.options.map(({ id, words }) => (
            <Tick
              key={id}
              name={`${name}.${id}`}
              label={say(words)}
              isOn={typed[`${name}.${id}`] === 'yes'}
              set={(isOn) => type(`${name}.${id}`, isOn ? 'yes' : '')}
            />
          ))}
        </fieldset>
      );
    case 'amounts':
      return (
        <fieldset>
          <legend>{label}</legend>
          {field.options.map(({ id, words }) => (
            <Line key={id} name={`${name}.${id}`} label={say(words)} sort="yuan" {...{ typed, type }} />
          ))}
        </fieldset>
      );
    case 'instalments':
      return <Instalments {...{ name, label, typed, type }} />;
    case 'long':
      return (
        <Labelled label={label}>
          <textarea
            name={name}
            rows={3}
            value={typed[name] ?? ''}
            onChange={({ target }) => type(name, target.value)}
          />
        </Labelled>
      );
    default:
      return <Line name={name} label={label} sort={field.type} {...{ typed, type }} />;
  }
}

interface LineProps extends Omit<ActFieldProps, 'field'> {
  readonly name: string;
  readonly label: string;
  readonly sort: 'text' | 'count' | 'yuan' | 'day';
}

const kinds = {
  text: { type: 'text' },
  count: { type: 'number', min: 0, step: 1 },
  yuan: { type: 'text', inputMode: 'decimal' },
  day: { type: 'date' },
} as const;

function Line({ name, label, sort, typed, type }: LineProps) {
  return (
    <Labelled label={label}>
      <input
        name={name}
        {...kinds[sort]}
        value={typed[name] ?? ''}
        onChange={({ target }) => type(name, target.value)}
      />
    </Labelled>
  );
}

function Instalments({ name, label, typed, type }: Omit<LineProps, 'sort'>) {
  const { t } = useSpeech();
  const lines = lineNumbers(name, typed);
  return (
    <fieldset>
      <legend>{label}</legend>
      {lines.map((line) => (
        <div className="pair" key={line}>
          <Line
            name={`${name}.${line}.day`}
            label={t('act.instalmentDay', { no: line + 1 })}
            sort="day"
            {...{ typed, type }}
          />
          <Line
            name={`${name}.${line}.yuan`}
            label={t('act.instalmentYuan', { no: line + 1 })}
            sort="yuan"
            {...{ typed, type }}
          />
        </div>
      ))}
      <Button size="small" onClick={() => type(`${name}.${lines.length}.yuan`, '')}>
        {t('act.moreInstalments')}
      </Button>
    </fieldset>
  );
}
