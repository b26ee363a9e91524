import './review.css';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useAnswer } from '../ask.ts';
import { type ReviewKind, ReviewQueueDocument, type ReviewQueueQuery } from '../operations.ts';
import { useAddress } from '../parts/address.ts';
import type { Column } from '../parts/csv.ts';
import { Choice } from '../parts/filters.tsx';
import { Shown } from '../parts/shown.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { lower } from '../parts/words.ts';
import { Judged, Next } from './review-beside.tsx';
import { type Item, keyOf } from './review-changes.ts';
import { wordsOf } from './review-item.tsx';
import { type Judgement, useJudgements } from './review-judged.ts';
import { Judging } from './review-judging.tsx';
import { SignIn } from './review-sign-in.tsx';
import { useReviewer } from './review-token.ts';

const kinds: [ReviewKind | '', string][] = [
  ['', 'Everything'],
  ['STATEMENT', 'Statements'],
  ['MENTION', 'Who is meant'],
  ['AGREEMENTS', 'Agreements that may be one'],
];

/** What waits to be judged, the least sure first; `kind` chooses, `after=CURSOR` is the last one that was skipped. */
export default function Review() {
  useTitle('Review');
  const { get, set } = useAddress();
  const kind = kinds.find(([each]) => each === get('kind'))?.[0];
  const after = get('after') || null;
  const answer = useAnswer(ReviewQueueDocument, { kinds: kind ? [kind] : null, after });
  const reviewer = useReviewer();
  const judgements = useJudgements();
  const [picked, pick] = useState<Item | null>(null);
  // Skipped though others come before them.
  const [passed, setPassed] = useState<string[]>([]);
  const settled = new Set(judgements.flatMap(({ item, isWanted }) => (isWanted ? [keyOf(item)] : [])));
  const edges = edgesAfter(answer.data, after);
  const waiting = edges.filter(({ node }) => !settled.has(keyOf(node)) && !passed.includes(keyOf(node)));
  const current = picked && !settled.has(keyOf(picked)) ? picked : (waiting[0]?.node ?? null);
  useNews(judgements);

  const skip = () => {
    const [first] = waiting;
    if (first && current && keyOf(first.node) === keyOf(current)) set({ after: first.cursor });
    else if (current) setPassed([...passed, keyOf(current)]);
    pick(null);
  };
  const startOver = () => {
    set({ after: null });
    setPassed([]);
  };
  const left = (answer.data?.reviewQueue.totalCount ?? 0) - edges.filter(({ node }) => settled.has(keyOf(node))).length;
  return (
    <div className="view review">
      <h1>Review</h1>
      <p className="lead">What was read with least certainty comes first. A judgement holds for later readings too.</p>
      <form className="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
        <Choice name="kind" title="Waiting" options={kinds} />
        {(after || passed.length > 0) && (
          <button type="button" className="plain" onClick={startOver}>
            Back to the least sure
          </button>
        )}
      </form>
      <Answered answer={{ ...answer, isPlaceholderData: answer.isPlaceholderData && edges.length === 0 }}>
        {() => (
          <Shown
            name="review"
            as="One by one"
            isPicture={false}
            caption={`The next ${waiting.length} of ${left} that wait, the least sure first`}
            columns={columns}
            rows={waiting.map(({ node }) => node)}
            tools={<span className="count">{left} wait</span>}
          >
            <div className="review-columns">
              <div>
                {!reviewer && <SignIn />}
                {current ? (
                  <Judging
                    item={current}
                    isAllowed={reviewer !== null}
                    skip={skip}
                    judgements={judgements}
                    pick={pick}
                  />
                ) : (
                  <Empty what={after ? 'Nothing waits after what was skipped.' : 'Nothing waits for review.'}>
                    {after
                      ? 'Go back to the least sure above.'
                      : 'What extraction reads of new articles will stand here.'}
                  </Empty>
                )}
              </div>
              <div className="review-beside">
                <Next
                  items={waiting.map(({ node }) => node).filter((node) => !current || keyOf(node) !== keyOf(current))}
                  pick={pick}
                />
                <Judged judgements={judgements} pick={pick} />
              </div>
            </div>
          </Shown>
        )}
      </Answered>
    </div>
  );
}

/** Those of a page that come after a cursor: at once, without waiting for the page that begins there. */
function edgesAfter(data: ReviewQueueQuery | undefined, after: string | null) {
  const edges = data?.reviewQueue.edges ?? [];
  return edges.slice(edges.findIndex(({ cursor }) => cursor === after) + 1);
}

/** When the server has heard of a judgement, or of one taken back, all answers are old, and the queue is asked for again. */
function useNews(judgements: readonly Judgement[]) {
  const client = useQueryClient();
  const known = judgements.flatMap(({ number, isHeld }) => (isHeld ? [number] : [])).join();
  const before = useRef(known);
  useEffect(() => {
    if (before.current === known) return;
    before.current = known;
    void client.invalidateQueries();
  }, [client, known]);
}

const columns: Column<Item>[] = [
  { title: 'Kind', value: ({ kind }) => lower(kind) },
  { title: 'Sure', value: ({ confidence }) => confidence },
  { title: 'Words', value: (item) => wordsOf(item) },
  { title: 'Speaker', value: ({ statement }) => statement?.speaker?.name },
  { title: 'May mean', value: ({ candidates }) => candidates.map(({ actor }) => actor.name).join('; ') },
  { title: 'Article', value: ({ statement, mention }) => (statement?.evidence[0]?.article ?? mention?.article)?.title },
];
