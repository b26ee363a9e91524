import { useSyncExternalStore } from 'react';
import { AskError } from '../ask.ts';
import { type Item, keep, keyOf, type Verdict, withdraw } from './review-changes.ts';
import { currentReviewer, onReviewer, setReviewer } from './review-token.ts';

/**
 * A judgement as this page has it: made at once, then sent until the server has it. `isWanted`: not taken back; `isHeld`: the
 * server has it; `isTried`: it may have it. `problem`: why it has it not yet; `isRefused`: it will not be sent again by itself.
 */
export type Judgement = {
  number: number;
  item: Item;
  judged: Verdict;
  isWanted: boolean;
  isHeld: boolean;
  isTried: boolean;
  problem?: string | undefined;
  isRefused?: boolean;
};

/** Where judgements that the server has not yet wait, should the page be loaded again meanwhile. */
const PLACE = 'entente.judgements';
/** Milliseconds until a server that is away is asked again. */
const PAUSE = 2000;

const listeners = new Set<() => void>();
let judgements: readonly Judgement[] = JSON.parse(sessionStorage.getItem(PLACE) ?? '[]');
let isSending = false;

/** All judgements since the page was loaded, the first first; those that are taken back are in it until the server knows. */
export const useJudgements = (): readonly Judgement[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => judgements,
  );

/** Judges an item, in the place of what is judged of it already; `isHeld`: the server has it. */
export function judge(item: Item, judged: Verdict, isHeld = false): void {
  const number = (judgements.at(-1)?.number ?? 0) + 1;
  // What was refused and is judged anew is settled by that.
  const others = judgements.filter((each) => !(each.isRefused && keyOf(each.item) === keyOf(item)));
  put([...others, { number, item, judged, isWanted: true, isHeld, isTried: isHeld }]);
  void send();
}

/** Takes a judgement back: at once where it has not been sent. */
export function takeBack(number: number): void {
  alter(number, { isWanted: false, problem: undefined, isRefused: false });
  void send();
}

/** Sends what was refused once more. */
export function tryAgain(number: number): void {
  alter(number, { problem: undefined, isRefused: false });
  void send();
}

/** One after another, in the order in which they were made; a server that is away is asked until it is back. */
async function send(): Promise<void> {
  if (isSending) return;
  isSending = true;
  try {
    for (let next = waiting(); next; next = waiting()) {
      const { number, item, judged, isWanted, isTried } = next;
      const reviewer = currentReviewer();
      if (!isWanted && !isTried) remove(number);
      else if (!reviewer) return;
      else {
        alter(number, { isTried: true });
        try {
          await (isWanted ? keep : withdraw)(item, judged, reviewer);
          if (isWanted) alter(number, { isHeld: true, problem: undefined });
          else remove(number);
        } catch (error) {
          await minded(number, error as AskError);
        }
      }
    }
  } finally {
    isSending = false;
  }
}

const isUnsettled = ({ isWanted, isHeld }: Judgement) => !(isWanted && isHeld);

/** The first one that the server is to be told of. */
const waiting = () => judgements.find((each) => isUnsettled(each) && !each.isRefused);

async function minded(number: number, error: AskError): Promise<void> {
  const { message, code } = error;
  // It is wrong, or no longer right: it is asked for anew, and the judgement waits.
  if (code === 'UNAUTHENTICATED') {
    alter(number, { problem: 'The server does not take this token.' });
    setReviewer(null);
  } else if (error instanceof AskError && !error.isRefusal) {
    alter(number, { problem: message });
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  } else alter(number, { problem: message, isRefused: true });
}

const remove = (number: number) => put(judgements.filter((each) => each.number !== number));

const alter = (number: number, changes: Partial<Judgement>) =>
  put(judgements.map((each) => (each.number === number ? { ...each, ...changes } : each)));

function put(all: readonly Judgement[]): void {
  judgements = all;
  sessionStorage.setItem(PLACE, JSON.stringify(judgements.filter(isUnsettled)));
  for (const listener of listeners) listener();
}

onReviewer(() => void send());
void send();
addEventListener('beforeunload', (event) => {
  if (judgements.some(isUnsettled)) event.preventDefault();
});
