import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runMatrix, type Figures } from './matrix.ts';
import { viewerNames } from './oracle/matrix.ts';
import { Scene } from './scene.ts';

let scene: Scene;
let figures: Figures;

/** Every so many of the standings here; `npm run check:permission` takes them all. */
const every = 11;

beforeAll(async () => {
  scene = await Scene.build();
  figures = await runMatrix(scene, { every, doors: 2 });
}, 240_000);
afterAll(() => scene.stop());

describe('whoever asks for everything, by whatever door', () => {
  test('is shown nothing the table closes', () => {
    expect(figures.leaks).toEqual([]);
  });

  test('is refused nothing the table opens', () => {
    expect(figures.refused).toEqual([]);
  });

  test('is any of the viewers of the table, in many standings', () => {
    const asked = scene.cases.filter((_, index) => index % every === 0);
    for (const viewer of viewerNames) expect(asked.map(({ name }) => name.split(',')[0])).toContain(viewer);
    expect(figures.cases).toBeGreaterThan(200_000);
    expect(figures.closed).toBeGreaterThan(100_000);
    expect(figures.open).toBe(0);
  });
});
