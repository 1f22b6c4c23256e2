import { useState } from 'react';
import type { RegisterDisputeInput } from '../../../schema/client/console/graphql.ts';
import { useSpeech } from '../words/language.tsx';
import { unreadAmounts, type Draft } from './draft.ts';
import { isPlaced, type Fault, type Faults } from './faults.ts';
import { useCheck } from './use-check.ts';

/** The faults of a form: of fields somebody has left, and of all of them once it was sent. */
export interface FormFaults extends Faults {
  /** What no field of the form shows. */
  readonly elsewhere: readonly Fault[];
  /** What has to be mended before it can be sent at all. */
  readonly unsendable: number;
  /** What is shown now. */
  readonly shown: readonly Fault[];
  /** Shows everything from now on, with what the hub refused just now. */
  readonly showAll: (refused: readonly Fault[]) => void;
  /** The rows of a list have moved: nobody has left their fields yet. */
  readonly moved: (list: string) => void;
}

export function useFaultsOf(draft: Draft, input: RegisterDisputeInput): FormFaults {
  const { t } = useSpeech();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isAll, setAll] = useState(false);
  const [refused, setRefused] = useState<{ readonly text: string; readonly faults: readonly Fault[] } | null>(null);
  const text = JSON.stringify(input);
  const checked = useCheck(input);
  const amounts = unreadAmounts(draft).map((path) => ({
    ...{ path, message: t('register.amountForm'), allowed: ['1234.50'], code: 'AMOUNT_FORM', isWarning: false },
  }));
  const told = refused?.text === text && refused.faults.length > 0 ? refused.faults : checked;
  const shown = [...amounts, ...told].filter(({ path }) => isAll || left.has(path));
  return {
    shown,
    elsewhere: isAll ? told.filter((fault) => !isPlaced(fault)) : [],
    unsendable: amounts.length,
    at: (path) => shown.filter((fault) => fault.path === path),
    leave: (path) => setLeft((before) => new Set(before).add(path)),
    showAll: (faults) => {
      setAll(true);
      setRefused({ text, faults });
    },
    moved: (list) => {
      setAll(false);
      setLeft((before) => new Set([...before].filter((path) => !path.startsWith(`${list}.`))));
    },
  };
}
