import { useEffect } from 'react';

/** The page's title, and so the name of its tab and in the history. */
export function useTitle(title: string) {
  useEffect(() => {
    document.title = `${title} · Entente`;
  }, [title]);
}
