import { type ReactNode, useState } from 'react';
import { Flag } from '../parts/flag.tsx';
import { verdictInWords } from './review-beside.tsx';
import { type Item, keyOf, type Verdict } from './review-changes.ts';
import { CorrectMention, CorrectStatement } from './review-correct.tsx';
import { Waiting, wordsOf } from './review-item.tsx';
import { type Judgement, judge, takeBack } from './review-judged.ts';
import { KeySwitch, useKeys } from './review-keys.tsx';

/** So many of those whom a mention may mean have a number to press. */
const NUMBERED = 9;

/** The item at hand and what can be done with it: each a button, and a key. */
export function Judging(props: {
  item: Item;
  isAllowed: boolean;
  skip: () => void;
  judgements: readonly Judgement[];
  pick: (item: Item) => void;
}) {
  const { item, isAllowed, skip, judgements, pick } = props;
  const [corrected, setCorrected] = useState<string | null>(null);
  const isCorrecting = corrected === keyOf(item);
  const last = judgements.findLast(({ isWanted }) => isWanted);
  const decide = (judged: Verdict) => () => (isAllowed ? judge(item, judged) : toToken());
  const undo = () => {
    if (!last) return;
    takeBack(last.number);
    pick(last.item);
  };
  const answers: Answer[] = isCorrecting
    ? []
    : [
        ...answersTo(item, decide),
        ...(item.agreement ? [] : [correcting(item, () => (isAllowed ? setCorrected(keyOf(item)) : toToken()))]),
        { key: 's', title: 'Skip', act: skip },
        { key: 'u', title: 'Undo', act: undo, isIdle: !last },
      ];
  const [hasKeys, setKeys] = useKeys(answers);
  const done = () => setCorrected(null);
  return (
    <article className="card review-item" aria-label="To be judged">
      <Waiting item={item} />
      {isCorrecting && item.statement && <CorrectStatement item={item} statement={item.statement} done={done} />}
      {isCorrecting && item.mention && <CorrectMention item={item} done={done} />}
      <ul className="review-answers" aria-label="Judgements, with their keys">
        {answers.map(({ key, title, note, act, isIdle, className }) => (
          <li key={key}>
            <button type="button" className={className} disabled={isIdle} onClick={act}>
              <kbd hidden={!hasKeys}>{key.toUpperCase()}</kbd> <span dir="auto">{title}</span>
              {note && <span className="note">{note}</span>}
            </button>
          </li>
        ))}
      </ul>
      {!isCorrecting && <KeySwitch hasKeys={hasKeys} setKeys={setKeys} />}
      <p className="unseen" role="status">
        {last && `${verdictInWords(last.item, last.judged)}: ${wordsOf(last.item)}. Next: ${wordsOf(item)}.`}
      </p>
    </article>
  );
}

export type Answer = {
  key: string;
  title: ReactNode;
  note?: string | null;
  act: () => void;
  isIdle?: boolean;
  className?: string;
};

function answersTo({ statement, mention, candidates }: Item, decide: (judged: Verdict) => () => void): Answer[] {
  const reject = decide({ verdict: 'REJECT' });
  if (statement)
    return [
      { key: 'a', title: 'Accept', act: decide({ verdict: 'ACCEPT' }), className: 'yes' },
      { key: 'r', title: 'Reject', act: reject },
    ];
  if (mention)
    return [
      ...candidates.slice(0, NUMBERED).map(({ actor }, index) => ({
        key: String(index + 1),
        title: (
          <>
            <Flag country={actor.country?.id} /> {actor.name}
          </>
        ),
        note: actor.description ?? actor.__typename.toLowerCase(),
        act: decide({ verdict: 'ACCEPT', actor: { id: actor.id, name: actor.name } }),
        className: 'candidate',
      })),
      { key: 'r', title: 'None of them', act: reject, isIdle: candidates.length === 0 },
    ];
  return [
    { key: 'a', title: 'The same', act: decide({ verdict: 'ACCEPT' }), className: 'yes' },
    { key: 'r', title: 'Not the same', act: reject },
  ];
}

const correcting = ({ mention }: Item, act: () => void): Answer => ({
  key: 'c',
  title: mention ? 'Somebody else…' : 'Correct…',
  act,
});

/** Whoever judges without a token is led to where it is asked for. */
const toToken = () => document.querySelector<HTMLInputElement>('.review-sign-in input')?.focus();
