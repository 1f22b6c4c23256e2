/**
 * File name, without ending, of a migration: `Migration20260302090000_add_due_at_to_referral`.
 *
 * @param timestamp fourteen digits, UTC
 * @param name      what it does, verb first, lower case with underscores, at least two words
 * @throws TypeError when the name is missing or says less than that
 */
export function migrationFileName(timestamp: string, name?: string): string {
  if (!name || !/^[a-z]+(_[a-z0-9]+)+$/.test(name)) {
    throw new TypeError(
      '迁移需要“动词_名词”形式的名称，例如 add_due_at_to_referral / ' +
        `a migration needs a name that says what it does, verb first, e.g. add_due_at_to_referral; got: ${name ?? '(nothing)'}`,
    );
  }
  return `Migration${timestamp}_${name}`;
}
