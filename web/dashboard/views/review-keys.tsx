import { useEffect, useRef, useState } from 'react';
import type { Answer } from './review-judging.tsx';

const PLACE = 'entente.review-keys';

/** Lets each answer be given by its key, but not while something is typed; whoever speaks to their machine turns that off. */
export function useKeys(answers: Answer[]): [boolean, (on: boolean) => void] {
  const [isOn, setOn] = useState(localStorage.getItem(PLACE) !== 'off');
  const latest = useRef(answers);
  latest.current = answers;
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      // A key held down judges one item, not all that come.
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
      const answer = latest.current.find(({ key, isIdle }) => !isIdle && key === event.key.toLowerCase());
      if (!answer) return;
      event.preventDefault();
      answer.act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
  return [
    isOn,
    (on) => {
      localStorage.setItem(PLACE, on ? 'on' : 'off');
      setOn(on);
    },
  ];
}

export function KeySwitch({ hasKeys, setKeys }: { hasKeys: boolean; setKeys: (on: boolean) => void }) {
  return (
    <label className="note review-keys">
      <input type="checkbox" checked={hasKeys} onChange={({ target }) => setKeys(target.checked)} /> Judge by single
      keys
    </label>
  );
}

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input:not([type=checkbox]), select, textarea, dialog') !== null;
