import { describe, expect, test } from '@jest/globals';
import { stdnum } from 'stdnum';
import { checkResidentId } from '../../src/kernel/resident-id.ts';
import { checkSocialCreditCode } from '../../src/kernel/social-credit-code.ts';
import { Dice } from '../policy/dice.ts';

const { ric, uscc } = stdnum['CN']!;
const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const samples = 20_000;

/** Mostly right numbers, some with one character changed: a check that always says yes or no would be found. */
function numbers(make: (dice: Dice) => string, alphabet: string): string[] {
  const dice = new Dice(20_261_122);
  return Array.from({ length: samples }, () => {
    const number = make(dice);
    if (dice.throw(3) > 0) return number;
    const place = dice.throw(number.length);
    return number.slice(0, place) + alphabet[dice.throw(alphabet.length)] + number.slice(place + 1);
  });
}

function withCheck(body: string, isRight: (number: string) => boolean, alphabet: string): string {
  return body + [...alphabet].find((character) => isRight(body + character))!;
}

function residentId(dice: Dice): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${1950 + dice.throw(60)}${two(1 + dice.throw(12))}${two(1 + dice.throw(31))}`;
  const body = `${dice.of(['530114', '310114', '532823', '110105'])}${day}${String(dice.throw(1000)).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return body + '10X98765432'[sum % 11];
}

function creditCode(dice: Dice): string {
  const organisation = Array.from({ length: 8 }, () => letters[dice.throw(30)]).join('');
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const value = (character: string) => '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(character);
  const rest = 11 - (weights.reduce((total, weight, index) => total + weight * value(organisation[index]!), 0) % 11);
  const inner = rest === 10 ? 'X' : rest === 11 ? '0' : String(rest);
  const body = `${dice.of(['91', '92', '81', '13', '51'])}530114${organisation}${inner}`;
  return withCheck(body, (number) => uscc!.validate(number).isValid, letters);
}

describe('what the program says of a number, and what a library says that is kept by others', () => {
  test('of resident identity numbers they say the same', () => {
    const all = numbers(residentId, '0123456789X').filter(
      (number) => !number.startsWith('8') && !number.startsWith('9'),
    );
    const told = all.map((number) => checkResidentId(number, '2026-11-22').valid);
    const different = all.filter((number, index) => told[index] !== ric!.validate(number).isValid);
    // The library knows the districts of the standard and refuses one it lacks; the program keeps old ones valid.
    expect(different.filter((number) => /^(530114|310114|532823|110105)/.test(number))).toEqual([]);
    expect(told.filter(Boolean).length).toBeGreaterThan(samples / 3);
    expect(told.filter((valid) => !valid).length).toBeGreaterThan(samples / 10);
  });

  test('of unified social credit codes they say the same', () => {
    const all = numbers(creditCode, letters);
    const told = all.map((number) => checkSocialCreditCode(number).verdict === 'VALID');
    const stricter = all.filter((number, index) => told[index] && !uscc!.validate(number).isValid);
    const laxer = all.filter((number, index) => !told[index] && uscc!.validate(number).isValid);
    expect(stricter).toEqual([]);
    // The program checks the inner organisation code too, which the library leaves out.
    expect(laxer.filter((number) => checkSocialCreditCode(number).verdict !== 'DOUBTFUL')).toEqual([]);
    expect(told.filter(Boolean).length).toBeGreaterThan(samples / 3);
    expect(told.filter((valid) => !valid).length).toBeGreaterThan(samples / 10);
  });
});
