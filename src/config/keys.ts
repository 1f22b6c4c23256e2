/** `env:NAME` names the variable that holds the ring; anything else is the ring's file. */
export function keysOf(
  value: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): { readonly file: string } | { readonly text: string } | undefined | 'UNSET' {
  if (value === undefined) return undefined;
  if (!value.startsWith('env:')) return { file: value };
  const text = env[value.slice(4)]?.trim();
  return text ? { text } : 'UNSET';
}
