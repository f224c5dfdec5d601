// The package `openai` against the mock LLM server: what comes through the gateway is what comes without it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import OpenAI from 'openai';

const client = (base) => new OpenAI({ baseURL: `${base}/v1`, apiKey: 'sk-test', maxRetries: 0, timeout: 20_000 });
const direct = client(process.env.ORIGIN);
const through = client(process.env.GATEWAY);
const ask = (content) => ({ model: 'gpt-4', messages: [{ role: 'user', content }] });

// What the server makes up anew for each answer.
const comparable = ({ id, created, _request_id, ...rest }) => JSON.stringify(rest).replace(/call_[A-Za-z0-9_-]+/g, 'call');

async function chunks(openai, content) {
  const all = [];
  for await (const chunk of await openai.chat.completions.create({ ...ask(content), stream: true })) all.push(comparable(chunk));
  return all;
}

test('a chat completion', async () => {
  const answer = await through.chat.completions.create(ask('hello'));
  assert.equal(answer.choices[0].message.content, 'Hällo! 你好, wörld 🎉: how may I help you today?');
  assert.equal(comparable(answer), comparable(await direct.chat.completions.create(ask('hello'))));
});

test('a streamed chat completion', async () => {
  assert.deepEqual(await chunks(through, 'hello'), await chunks(direct, 'hello'));
});

test('a streamed tool call', async () => {
  assert.deepEqual(await chunks(through, 'weather'), await chunks(direct, 'weather'));
});

test('a long stream', async () => {
  const seen = await chunks(through, 'long');
  assert.ok(seen.length > 10_000);
  assert.deepEqual(seen, await chunks(direct, 'long'));
});

test('twenty streams at once', async () => {
  const expected = await chunks(direct, 'hello');
  for (const seen of await Promise.all(Array.from({ length: 20 }, () => chunks(through, 'hello')))) assert.deepEqual(seen, expected);
});

test('an error of the server arrives as its own', async () => {
  await assert.rejects(through.chat.completions.create(ask('limited')), (error) => {
    assert.equal(error.status, 429);
    assert.equal(error.type, 'rate_limit_error');
    assert.match(error.message, /slow down/);
    return true;
  });
});

test('a stream that the client abandons', async () => {
  const stream = await through.chat.completions.create({ ...ask('slow'), stream: true });
  let seen = 0;
  for await (const chunk of stream) {
    assert.ok(chunk.choices.length > 0);
    if (++seen === 5) break;
  }
  assert.equal(seen, 5);
  assert.ok(stream.controller.signal.aborted);
});

test('embeddings', async () => {
  const request = { model: 'text-embedding-3-small', input: 'one port in front of your agents' };
  assert.deepEqual((await through.embeddings.create(request)).data, (await direct.embeddings.create(request)).data);
});
