import { type FormEvent, useId, useState } from 'react';
import type { AskError } from '../ask.ts';
import { checkToken } from './review-changes.ts';
import { setReviewer } from './review-token.ts';

/** Asks once for the server's token, and for the name that judgements are kept under. */
export function SignIn() {
  const id = useId();
  const [problem, setProblem] = useState('');
  const [isChecking, setChecking] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const token = String(given.get('token')).trim();
    setChecking(true);
    try {
      await checkToken(token);
      setReviewer({ token, name: String(given.get('name')).trim() || 'reviewer' });
    } catch (error) {
      setProblem(problemOf(error as AskError));
      setChecking(false);
    }
  };
  return (
    <form className="card review-sign-in" aria-label="To judge" onSubmit={(event) => void submit(event)}>
      <p>
        Judging changes the graph, which takes the token that the server was started with (<code>ENTENTE_TOKEN</code>).
        It is kept until this tab is closed.
      </p>
      <label>
        <span>Token</span>
        <input
          type="password"
          name="token"
          required
          autoComplete="off"
          aria-invalid={problem !== ''}
          aria-describedby={problem ? id : undefined}
        />
      </label>
      <label>
        <span>Your name, kept with each judgement</span>
        <input name="name" autoComplete="name" placeholder="reviewer" maxLength={100} />
      </label>
      <button type="submit" className="yes" disabled={isChecking}>
        Use this token
      </button>
      {problem && (
        <p className="problem" role="alert" id={id}>
          {problem}
        </p>
      )}
    </form>
  );
}

function problemOf(error: AskError): string {
  if (error.code === 'UNAUTHENTICATED')
    return 'This is not the server’s token. Look for ENTENTE_TOKEN where it was started.';
  return error.message;
}
