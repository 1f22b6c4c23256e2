import type { MouseEvent, ReactNode } from 'react';
import { go } from './use-route.ts';

/** A link within the page; with a key held down it opens as any other link does. */
export function Link({ to, children, ...rest }: { to: string; children: ReactNode; className?: string }) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={to} onClick={follow} {...rest}>
      {children}
    </a>
  );
}
