import type { Words } from '../../kernel/words.ts';
import type { DiagnosisCode } from './diagnoses.ts';
import type { Profile } from './profiles.ts';
import type { Stage } from './stage.ts';

/** One way a hand-off can go, and what a partner has to make of it. */
export interface Scenario {
  readonly name: string;
  readonly title: Words;
  /** What is sent, and what is expected. */
  readonly sent: Words;
  readonly expected: Words;
  /** Everything it can find. */
  readonly finds: readonly DiagnosisCode[];
  /** Whether the kind of the profile has what it needs; always when left out. */
  readonly applies?: (profile: Profile) => boolean;
  /** @throws Finding when the partner fails */
  play(stage: Stage): Promise<void>;
}
