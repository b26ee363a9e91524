import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { type AskError, useAnswer } from '../ask.ts';
import {
  type AboutInput,
  ActorsNamedDocument,
  type Polarity,
  type Stance,
  type StatementCorrection,
} from '../operations.ts';
import { targetName } from '../parts/address.ts';
import { stances } from '../parts/stance.tsx';
import { type Item, keep, type Verdict } from './review-changes.ts';
import { judge } from './review-judged.ts';
import { currentReviewer, setReviewer } from './review-token.ts';

type Statement = NonNullable<Item['statement']>;
/** `was`: the target as it was found, which its id names surely. */
type Row = { number: number; kind: Kind; name: string; stance: Stance; was?: { id: string; name: string } };
type Kind = 'actor' | 'agreement' | 'topic' | 'event';

/** What is right of a statement; only what differs is sent. The form stays until the server has taken it. */
export function CorrectStatement({ item, statement, done }: { item: Item; statement: Statement; done: () => void }) {
  const first = {
    speaker: statement.speaker?.name ?? '',
    saidOn: statement.saidOn?.inferred ?? statement.saidOn?.value ?? '',
  };
  const [rows, setRows] = useState<Row[]>(() => statement.about.map(rowOf));
  const [isNobody, setNobody] = useState(statement.speaker === null);
  const alter = (number: number, changes: Partial<Row>) =>
    setRows(rows.map((row) => (row.number === number ? { ...row, ...changes } : row)));
  const read = (given: FormData): Verdict | string => {
    const speaker = isNobody ? '' : String(given.get('speaker')).trim();
    const saidOn = String(given.get('saidOn')).trim();
    const polarity = String(given.get('polarity')) as Polarity;
    const correction: StatementCorrection = {
      ...(speaker !== first.speaker && { speaker: speaker || null }),
      ...(polarity !== statement.polarity && { polarity }),
      ...(saidOn !== first.saidOn && saidOn !== '' && { saidOn }),
      ...(hasChanged(rows, statement) && { about: rows.filter(({ name }) => name.trim()).map(inputOf) }),
    };
    if (Object.keys(correction).length === 0) return 'Nothing is changed here: accept it, or change what is wrong.';
    return { verdict: 'CORRECT', correction };
  };
  return (
    <Correction item={item} done={done} read={read} title="What is right">
      <ActorField name="speaker" title="Who says it" value={first.speaker} isIdle={isNobody} />
      <label className="review-tick">
        <input type="checkbox" checked={isNobody} onChange={({ target }) => setNobody(target.checked)} /> Nobody who can
        be told
      </label>
      <label>
        <span>Affirmed or denied</span>
        <select name="polarity" defaultValue={statement.polarity}>
          <option value="AFFIRMED">Affirmed</option>
          <option value="DENIED">Denied by the speaker</option>
        </select>
      </label>
      <label>
        <span>Said on (2014, 2014-08 or 2014-08-12)</span>
        <input name="saidOn" defaultValue={first.saidOn} pattern="\d{4}(-\d\d){0,2}" />
      </label>
      <fieldset className="review-abouts">
        <legend>About</legend>
        {rows.map((row) => (
          <div key={row.number}>
            <select
              aria-label="Stance"
              value={row.stance}
              onChange={({ target }) => alter(row.number, { stance: target.value as Stance })}
            >
              {stances.map(({ stance, title }) => (
                <option key={stance} value={stance}>
                  {title}
                </option>
              ))}
            </select>
            <select
              aria-label="Kind"
              value={row.kind}
              onChange={({ target }) => alter(row.number, { kind: target.value as Kind })}
            >
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {kind}
                </option>
              ))}
            </select>
            <input
              aria-label="Name or id"
              dir="auto"
              value={row.name}
              onChange={({ target }) => alter(row.number, { name: target.value })}
            />
            <button type="button" className="plain" onClick={() => setRows(rows.filter((each) => each !== row))}>
              Remove<span className="unseen"> {row.name}</span>
            </button>
          </div>
        ))}
        <button
          type="button"
          onClick={() =>
            setRows([...rows, { number: (rows.at(-1)?.number ?? 0) + 1, kind: 'actor', name: '', stance: 'NEUTRAL' }])
          }
        >
          Add one
        </button>
      </fieldset>
    </Correction>
  );
}

/** Whom a mention means, when it is none of those who came into question. */
export function CorrectMention({ item, done }: { item: Item; done: () => void }) {
  const read = (given: FormData): Verdict | string => {
    const id = String(given.get('actor')).trim();
    return id ? { verdict: 'ACCEPT', actor: { id, name: id } } : 'Say whom it means: a name or an id.';
  };
  return (
    <Correction item={item} done={done} read={read} title="Whom it means">
      <ActorField name="actor" title="Name or id" value="" />
    </Correction>
  );
}

/** A form that tells what is wrong with what was entered, and keeps it. */
function Correction(props: {
  item: Item;
  done: () => void;
  title: string;
  read: (given: FormData) => Verdict | string;
  children: ReactNode;
}) {
  const { item, done, title, read, children } = props;
  const [problem, setProblem] = useState('');
  const [isSending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const judged = read(new FormData(event.currentTarget));
    const reviewer = currentReviewer();
    if (typeof judged === 'string') return setProblem(judged);
    if (!reviewer) return setProblem('Give the token first, above.');
    setSending(true);
    try {
      await keep(item, judged, reviewer);
      judge(item, judged, true);
      done();
    } catch (error) {
      const { code, message } = error as AskError;
      setProblem(message);
      setSending(false);
      if (code === 'UNAUTHENTICATED') setReviewer(null);
    }
  };
  return (
    <form
      ref={form}
      className="review-correct"
      aria-label={title}
      onSubmit={(event) => void submit(event)}
      onKeyDown={({ key }) => key === 'Escape' && done()}
    >
      <h3>{title}</h3>
      {children}
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <div className="review-after">
        <button type="submit" className="yes" disabled={isSending}>
          {isSending ? 'Keeping…' : 'Keep the correction'}
        </button>
        <button type="button" onClick={done}>
          Cancel <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  );
}

/** An actor by name or id; names that fit what is typed are offered. */
function ActorField({
  name,
  title,
  value,
  isIdle = false,
}: {
  name: string;
  title: string;
  value: string;
  isIdle?: boolean;
}) {
  const id = useId();
  const [text, setText] = useState(value);
  return (
    <label>
      <span>{title}</span>
      <input
        name={name}
        list={id}
        dir="auto"
        autoComplete="off"
        disabled={isIdle}
        value={isIdle ? '' : text}
        onChange={({ target }) => setText(target.value)}
      />
      <datalist id={id}>{text.trim().length > 1 && !isIdle && <Names text={text.trim()} />}</datalist>
    </label>
  );
}

/** Two of one name are told apart by their ids. */
function Names({ text }: { text: string }) {
  const { data } = useAnswer(ActorsNamedDocument, { text });
  const actors = data?.search.nodes.flatMap(({ result }) => ('name' in result ? [result] : [])) ?? [];
  const isShared = (name: string) => actors.filter((each) => each.name === name).length > 1;
  return actors.map(({ id, name, description }) => (
    <option key={id} value={isShared(name) ? id : name}>
      {description ?? name}
    </option>
  ));
}

const kinds: Kind[] = ['actor', 'agreement', 'topic', 'event'];

function rowOf({ stance, target }: Statement['about'][number], number: number): Row {
  const kind = target.__typename.toLowerCase() as Kind;
  const name = targetName(target);
  return { number, kind: kinds.includes(kind) ? kind : 'actor', name, stance, was: { id: target.id, name } };
}

const hasChanged = (rows: Row[], { about }: Statement) => linesOf(rows) !== linesOf(about.map(rowOf));

const linesOf = (rows: Row[]) => rows.map(({ kind, name, stance }) => `${kind} ${name} ${stance}`).join('\n');

const inputOf = ({ kind, name, stance, was }: Row): AboutInput => ({
  [kind]: name === was?.name ? was.id : name.trim(),
  stance,
});
