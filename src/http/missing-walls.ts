import { ConfigError, type Config } from '../config.ts';
import type { Wall } from '../kernel/walls.ts';
import { missingWalls, walls, type Walls } from '../storage/walls.ts';
import type { Log } from './log.ts';

/**
 * Says loudly which walls are away; in production that is no hub at all.
 *
 * @throws ConfigError naming the walls, in production
 */
export function tellMissingWalls({ mode }: Pick<Config, 'mode'>, log: Log, standing: Walls = walls): void {
  const away = missingWalls(standing);
  if (away.length > 0 && mode === 'production') throw new ConfigError([inProduction(away)]);
  for (const wall of away) log.error('wall.away', { reason: wall });
}

function inProduction(away: readonly Wall[]) {
  return {
    zh: `ACCORD_WALLS_OFF 生产模式不得撤去任何一道防线（${away.join('、')}）`,
    en: `ACCORD_WALLS_OFF must not be set in production: no wall may be away (${away.join(', ')})`,
  };
}
