import { describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/config.ts';
import { tellMissingWalls } from '../../src/http/missing-walls.ts';
import type { Log } from '../../src/http/log.ts';
import { wallNames } from '../../src/kernel/walls.ts';
import { missingWalls, wallsFrom } from '../../src/storage/walls.ts';

function heard(mode: 'demo' | 'production', off: string | undefined): string[] {
  const said: string[] = [];
  const log = { error: (event: string, fields?: object) => said.push(`${event} ${JSON.stringify(fields)}`) };
  tellMissingWalls({ mode }, log as unknown as Log, wallsFrom(off));
  return said;
}

describe('the walls', () => {
  test('all stand where nothing is said', () => {
    expect(wallsFrom(undefined)).toEqual(Object.fromEntries(wallNames.map((name) => [name, true])));
    expect(missingWalls(wallsFrom(' '))).toEqual([]);
  });

  test('are taken away by name', () => {
    expect(wallsFrom('register, rows')).toMatchObject({ register: false, rows: false, fields: true });
    expect(missingWalls(wallsFrom('fields'))).toEqual(['fields']);
  });

  test('have no other names', () => {
    expect(() => wallsFrom('rows,roof')).toThrow('no such wall: roof');
  });
});

describe('a hub that lacks a wall', () => {
  test('says which, one line each', () => {
    expect(heard('demo', 'register,rows')).toEqual(['wall.away {"reason":"register"}', 'wall.away {"reason":"rows"}']);
    expect(heard('demo', undefined)).toEqual([]);
  });

  test.each(wallNames)('does not start in production without %s', (wall) => {
    expect(() => heard('production', wall)).toThrow(ConfigError);
    expect(() => heard('production', wall)).toThrow(wall);
  });

  test('starts in production with all of them', () => {
    expect(heard('production', undefined)).toEqual([]);
  });
});
