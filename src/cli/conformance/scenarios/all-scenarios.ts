import type { Scenario } from '../scenario.ts';
import { authenticityScenarios } from './authenticity.ts';
import { deliveryScenarios } from './delivery.ts';
import { discretionScenarios } from './discretion.ts';
import { restartScenarios } from './restarts.ts';
import { stepScenarios } from './steps.ts';
import { troubleScenarios } from './hub-trouble.ts';
import { turnScenarios } from './turns.ts';

/** Every scenario in the order it is played; those that look back over the run come last. */
export const allScenarios: readonly Scenario[] = [
  ...stepScenarios,
  ...turnScenarios,
  ...deliveryScenarios,
  ...restartScenarios,
  ...authenticityScenarios,
  ...troubleScenarios,
  ...discretionScenarios,
];
