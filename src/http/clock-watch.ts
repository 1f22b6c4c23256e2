/** Milliseconds by which the wall clock may run away from the steady one between two looks. */
const mostJump = 120_000;

/** Milliseconds of steady time for which the wall clock is not believed after a jump. */
const distrustedFor = 15 * 60_000;

/** Tells whether the wall clock can be believed: somebody who moves it must not make a deadline pass. */
export interface ClockWatch {
  /** Compares what passed on both clocks since the last look. */
  look(): 'STEADY' | 'JUMPED' | 'DISTRUSTED';
}

/**
 * @param wall   milliseconds since 1970, as the hub dates what it writes
 * @param steady milliseconds that only ever go forward, from any beginning
 */
export function clockWatch(wall: () => number, steady: () => number): ClockWatch {
  let last = { wall: wall(), steady: steady() };
  let distrustedUntil = -Infinity;
  return {
    look() {
      const seen = { wall: wall(), steady: steady() };
      const jump = Math.abs(seen.wall - last.wall - (seen.steady - last.steady));
      last = seen;
      if (jump > mostJump) {
        distrustedUntil = seen.steady + distrustedFor;
        return 'JUMPED';
      }
      return seen.steady < distrustedUntil ? 'DISTRUSTED' : 'STEADY';
    },
  };
}
