import { useEffect } from 'react';

const steps: Readonly<Record<string, number>> = { j: 1, k: -1 };

/** Has j and k move from line to line; Enter opens, as on any link. */
export function useRowKeys(): void {
  useEffect(() => {
    document.addEventListener('keydown', move);
    return () => document.removeEventListener('keydown', move);
  }, []);
}

function move(event: KeyboardEvent): void {
  const step = steps[event.key];
  const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null;
  if (!step || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = [...document.querySelectorAll<HTMLElement>('a.row')];
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step;
  rows[Math.min(Math.max(next, 0), rows.length - 1)]?.focus();
}
