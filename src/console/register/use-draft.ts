import { useEffect, useState } from 'react';
import { newKey } from '../graph/new-key.ts';
import { thisMoment } from '../graph/this-moment.ts';
import type { IntakeChannel } from '../../../schema/client/console/graphql.ts';
import { newDraft, type Draft } from './draft.ts';
import { forgetDraft, keepDraft, keptDraft, type KeptDraft } from './draft-store.ts';

/** The draft of one person, kept on this machine with every change. */
export interface DraftHeld extends KeptDraft {
  /** Whether there is anything to lose. */
  readonly isKept: boolean;
  readonly change: (more: Partial<Draft>) => void;
  /** Marks that it was sent, or that an answer came. */
  readonly mark: (isSent: boolean) => void;
  /** Wipes it, for a new one. */
  readonly clear: () => void;
}

/** Takes the draft up where the person left it, also in a tab since closed, with the key it was to be sent under. */
export function useDraft(staffId: string, channel: IntakeChannel): DraftHeld {
  const fresh = () => ({ draft: newDraft(channel), key: newKey(), isSent: false, isKept: false });
  const [held, setHeld] = useState(() => {
    const kept = keptDraft(localStorage, staffId, thisMoment());
    return kept ? { ...kept, isKept: true } : fresh();
  });
  useEffect(() => {
    const { isKept, ...kept } = held;
    if (isKept) keepDraft(localStorage, staffId, kept, thisMoment());
  }, [held, staffId]);
  return {
    ...held,
    change: (more) => setHeld((before) => ({ ...before, draft: { ...before.draft, ...more }, isKept: true })),
    mark: (isSent) => setHeld((before) => ({ ...before, isSent, isKept: true })),
    clear: () => {
      forgetDraft(localStorage, staffId);
      setHeld(fresh());
    },
  };
}
