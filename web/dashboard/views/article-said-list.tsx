import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { actorAddress } from '../parts/address.ts';
import { inWords } from '../parts/dates.ts';
import { Abouts } from '../parts/statement-card.tsx';
import type { Said } from './article-said.ts';

type Props = {
  said: Said[];
  active: Said | undefined;
  point: (statement: string) => void;
  choose: (statement: string) => void;
};

/** The statements beside the text; the one pointed at shows its source, cue and content, on a phone at the screen's foot. */
export function SaidList({ said, active, point, choose }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const number = active?.number;
  useEffect(() => {
    const item = number && list.current?.children[number - 1];
    const frame = list.current;
    if (!item || !frame) return;
    // Only the list scrolls: the text stays under the mouse.
    const { top, bottom } = item.getBoundingClientRect();
    const seen = frame.getBoundingClientRect();
    if (top < seen.top) frame.scrollTop -= seen.top - top + 8;
    else if (bottom > seen.bottom) frame.scrollTop += bottom - seen.bottom + 8;
  }, [number]);
  return (
    <>
      <ol className="said" ref={list}>
        {said.map((each) => (
          <li
            key={each.statement.id}
            className={`hue${each.hue}`}
            aria-current={each === active || undefined}
            onMouseEnter={() => point(each.statement.id)}
          >
            <Entry said={each} isActive={each === active} choose={choose} />
          </li>
        ))}
      </ol>
      {active && (
        <output className={`pointed card hue${active.hue}`}>
          <span>
            <strong>
              {active.number} · {active.speaker}
            </strong>{' '}
            {active.evidence.cue?.text && <em>{active.evidence.cue.text}</em>} “{active.statement.content}”
          </span>
        </output>
      )}
    </>
  );
}

function Entry({ said, isActive, choose }: { said: Said; isActive: boolean; choose: (statement: string) => void }) {
  const { statement, evidence } = said;
  return (
    <>
      <header>
        <button
          type="button"
          className={`number hue${said.hue}`}
          aria-label={`Point at statement ${said.number} in the text`}
          onClick={() => {
            choose(statement.id);
            document
              .querySelector(`.body [data-statement="${CSS.escape(statement.id)}"]`)
              ?.scrollIntoView({ block: 'center' });
          }}
        >
          {said.number}
        </button>
        {statement.speaker ? (
          <Link className="speaker" href={actorAddress(statement.speaker.id)}>
            {said.speaker}
          </Link>
        ) : (
          <span className="speaker">{said.speaker}</span>
        )}
        <span className="when" title={statement.saidOn?.reason ?? undefined}>
          {statement.saidOn && inWords(statement.saidOn)}
        </span>
      </header>
      {statement.nestedIn && <p className="note">as {statement.nestedIn.speaker?.name ?? 'another'} reports</p>}
      {statement.polarity === 'DENIED' && <p className="denied">Denied by the speaker: not to be read as claimed.</p>}
      {isActive ? (
        <dl className="parts">
          <dt>Source</dt>
          <dd>{evidence.source?.text ?? 'none in the text'}</dd>
          <dt>Cue</dt>
          <dd>{evidence.cue?.text ?? 'none in the text'}</dd>
          <dt>Content</dt>
          <dd dir="auto">{statement.content}</dd>
        </dl>
      ) : (
        <p className="words" dir="auto">
          {statement.content}
        </p>
      )}
      <Abouts about={statement.about} />
    </>
  );
}
