import { expect, test } from 'vitest';
import { smallServer } from './small-server.ts';

test('a question that cannot be read is BAD_USER_INPUT with its place', async () => {
  const { ask } = smallServer();
  const syntax = await ask('{ hello(');
  expect(syntax.status).toBe(400);
  expect(syntax.body.errors).toEqual([
    {
      message: 'Syntax Error: Expected Name, found <EOF>.',
      locations: [{ line: 1, column: 9 }],
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
  const field = await ask('{ helo }');
  expect(field.status).toBe(400);
  expect(field.body.errors[0]).toMatchObject({
    message: 'Cannot query field "helo" on type "Query". Did you mean "hello"?',
    locations: [{ line: 1, column: 3 }],
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test('a wrong variable is BAD_USER_INPUT and is named', async () => {
  const { ask } = smallServer();
  const { status, body } = await ask('query ($name: String!) { strict(name: $name) }', { name: 1 });
  expect(status).toBe(400);
  expect(body.errors[0].message).toContain('Variable "$name" got invalid value 1');
  expect(body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' });
});

test('null where a field takes none is BAD_USER_INPUT at that field', async () => {
  const { body } = await smallServer().ask('query ($name: String = "x") { strict(name: $name) }', { name: null });
  expect(body.errors[0]).toMatchObject({ path: ['strict'], extensions: { code: 'BAD_USER_INPUT' } });
});

test("a resolver's own refusals keep their code, message and details, beside the rest of the answer", async () => {
  const { status, body } = await smallServer().ask('{ hello unknown wrong }');
  expect(status).toBe(200);
  expect(body.data).toEqual({ hello: 'Hello you', unknown: null, wrong: null });
  expect(body.errors).toEqual([
    {
      message: 'There is no statement "s1".',
      locations: [{ line: 1, column: 9 }],
      path: ['unknown'],
      extensions: { code: 'NOT_FOUND' },
    },
    {
      message: '"the president" may be several actors.',
      locations: [{ line: 1, column: 17 }],
      path: ['wrong'],
      extensions: { candidates: ['a', 'b'], code: 'BAD_USER_INPUT' },
    },
  ]);
});

test.each(['broken', 'careless', 'number'])('%s: the client gets a request id, the log the cause', async (field) => {
  const { ask, logged } = smallServer();
  const { body } = await ask(`{ ${field} }`);
  const [error] = body.errors;
  expect(error.message).toBe('Something went wrong on our side. The request id finds the cause in the log.');
  expect(error.extensions).toEqual({ code: 'INTERNAL', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  expect(JSON.stringify(body)).not.toContain('MATCH');
  expect(logged).toHaveLength(1);
  expect(logged[0]).toContain(error.extensions.requestId);
  expect(logged[0]).toContain('MATCH');
});

test('without a database a field is UNAVAILABLE, and tells nothing of where the database is', async () => {
  const { body } = await smallServer().ask('{ unavailable }');
  expect(body.errors[0].extensions).toEqual({ code: 'UNAVAILABLE' });
  expect(JSON.stringify(body)).not.toContain('secret');
});

test('a query that the database gave up is TIMEOUT', async () => {
  const { body } = await smallServer().ask('{ slowQuery }');
  expect(body.errors[0].extensions).toEqual({ code: 'TIMEOUT' });
});

test('an answer that takes too long is TIMEOUT, 504, and what it waited for is aborted', async () => {
  const { ask, aborted } = smallServer({ requestTime: 50 });
  const { status, body } = await ask('{ endless }');
  expect(status).toBe(504);
  expect(body.errors[0].extensions).toEqual({ code: 'TIMEOUT' });
  await aborted;
});
