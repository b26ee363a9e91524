type Named = { id: string; name?: string; description?: string };

/** An item of the queue, as the session asks for it. */
export type ReviewItem = {
  kind: 'STATEMENT' | 'MENTION' | 'AGREEMENTS';
  confidence: number;
  statement: {
    id: string;
    content: string;
    kind: string;
    type: string;
    polarity: string;
    speaker: Named | null;
    saidOn: { value: string | null; inferred: string | null; text: string } | null;
    about: { stance: string; target: Named }[];
    evidence: { sentence: { text: string }; source: { text: string } | null; article: { id: string; title: string } }[];
  } | null;
  mention: { id: string; span: { text: string }; article: { id: string; title: string } } | null;
  candidates: { actor: Named; judgement: string; reason: string | null }[];
  agreement: Named | null;
  other: Named | null;
};

/** What a reviewer sees of an item: the words of the text first, then what was made of them. */
export function itemInWords({ confidence, statement, mention, candidates, agreement, other }: ReviewItem): string[] {
  const sure = `${Math.round(confidence * 100)} % sure`;
  if (statement) {
    const [evidence] = statement.evidence;
    const { saidOn, polarity } = statement;
    const about = statement.about.map(({ stance, target }) => `${nameOf(target)} (${stance.toLowerCase()})`);
    return [
      '',
      `${evidence?.article.title ?? ''}: a statement, ${sure}`,
      `  ${evidence?.sentence.text ?? ''}`,
      `  who:   ${statement.speaker ? nameOf(statement.speaker) : 'nobody who can be told'}${evidence?.source ? ` (“${evidence.source.text}”)` : ''}`,
      `  what:  ${polarity === 'DENIED' ? 'denied: ' : ''}${statement.content}`,
      ...(about.length ? [`  about: ${about.join(', ')}`] : []),
      ...(saidOn ? [`  when:  ${saidOn.inferred ?? saidOn.value ?? 'unknown'} (“${saidOn.text}”)`] : []),
    ];
  }
  if (mention)
    return [
      '',
      `${mention.article.title}: whom does “${mention.span.text}” mean? ${sure}`,
      ...candidates
        .slice(0, SHOWN)
        .map(({ actor, reason }, i) => `  ${i + 1}. ${nameOf(actor)}${reason ? `: ${short(reason)}` : ''}`),
      ...(candidates.length > SHOWN ? [`  and ${candidates.length - SHOWN} others`] : []),
    ];
  return ['', `Are these one agreement? ${sure}`, ...[agreement, other].map((one) => `  ${one ? nameOf(one) : ''}`)];
}

export function keysFor({ statement, mention }: ReviewItem): string {
  if (statement)
    return '  a accept, r reject, c correct (c speaker NAME, c polarity DENIED, c date 2014-08-12), s skip, q quit';
  if (mention) return '  a the first, r none of them, c NAME another, s skip, q quit';
  return '  a the same, r not, s skip, q quit';
}

const nameOf = ({ id, name, description }: Named): string => `${name ?? description ?? ''} [${id}]`;

const SHOWN = 6;
const short = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text);
