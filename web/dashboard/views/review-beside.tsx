import { useId } from 'react';
import { capital } from '../parts/words.ts';
import { type Item, keyOf, type Verdict } from './review-changes.ts';
import { wordsOf } from './review-item.tsx';
import { type Judgement, takeBack, tryAgain } from './review-judged.ts';

/** So many are shown of what comes and of what was judged. */
const SHOWN = 6;

/** What comes after the one at hand; a click takes it first. */
export function Next({ items, pick }: { items: Item[]; pick: (item: Item) => void }) {
  const id = useId();
  if (items.length === 0) return null;
  return (
    <section className="card part" aria-labelledby={id}>
      <h2 id={id}>Next</h2>
      <ol className="review-list">
        {items.slice(0, SHOWN).map((item) => (
          <li key={keyOf(item)}>
            <button type="button" onClick={() => pick(item)}>
              <span dir="auto">{wordsOf(item)}</span>
              <span className="note">
                {item.mention ? 'who is meant' : capital(item.kind).toLowerCase()}, {Math.round(item.confidence * 100)}{' '}
                % sure
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What was judged on this page, the last first, with what became of it; each can be taken back. */
export function Judged({ judgements, pick }: { judgements: readonly Judgement[]; pick: (item: Item) => void }) {
  const id = useId();
  const unsettled = judgements.filter(({ isHeld, isWanted }) => !(isHeld && isWanted));
  const shown = new Set([...unsettled, ...judgements.slice(-SHOWN)]);
  if (judgements.length === 0) return null;
  return (
    <section className="card part" aria-labelledby={id}>
      <h2 id={id}>
        Judged <span className="note">{judgements.length}</span>
      </h2>
      <ol className="review-list">
        {judgements
          .filter((each) => shown.has(each))
          .toReversed()
          .map((judgement) => (
            <li key={judgement.number} data-refused={judgement.isRefused}>
              <p dir="auto">{wordsOf(judgement.item)}</p>
              <p className="note">
                <strong>{verdictInWords(judgement.item, judgement.judged)}</strong>, {stateOf(judgement)}
              </p>
              {judgement.problem && <p className="problem">{judgement.problem}</p>}
              <div className="review-after">
                {judgement.isRefused && (
                  <button type="button" className="plain" onClick={() => tryAgain(judgement.number)}>
                    Try again
                  </button>
                )}
                {judgement.isWanted && (
                  <button
                    type="button"
                    className="plain"
                    onClick={() => {
                      takeBack(judgement.number);
                      pick(judgement.item);
                    }}
                  >
                    Undo<span className="unseen">: {wordsOf(judgement.item)}</span>
                  </button>
                )}
              </div>
            </li>
          ))}
      </ol>
    </section>
  );
}

function stateOf({ isWanted, isHeld, isRefused, problem }: Judgement): string {
  if (isRefused) return 'not kept';
  if (!isWanted) return 'being taken back';
  if (isHeld) return 'kept';
  return problem ? 'waits here until the server takes it' : 'being kept';
}

/** "Accepted", "It is Egypt". */
export function verdictInWords({ mention, agreement }: Item, judged: Verdict): string {
  if (judged.verdict === 'CORRECT') return 'Corrected';
  const isSo = judged.verdict === 'ACCEPT';
  if (mention) return isSo && judged.actor ? `It is ${judged.actor.name}` : 'None of them';
  if (agreement) return isSo ? 'The same' : 'Not the same';
  return isSo ? 'Accepted' : 'Rejected';
}
