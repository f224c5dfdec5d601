// The package `@anthropic-ai/sdk` against the mock LLM server: what comes through the gateway is what comes without it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import Anthropic from '@anthropic-ai/sdk';

const client = (baseURL) => new Anthropic({ baseURL, apiKey: 'sk-ant-test', maxRetries: 0, timeout: 20_000 });
const direct = client(process.env.ORIGIN);
const through = client(process.env.GATEWAY);
const ask = (content) => ({ model: 'claude-3-5-sonnet', max_tokens: 1024, messages: [{ role: 'user', content }] });

// What the server makes up anew for each answer.
const comparable = (value) => JSON.stringify(value).replace(/(msg|toolu)_[A-Za-z0-9_-]+/g, '$1');

async function events(anthropic, content) {
  const all = [];
  for await (const event of await anthropic.messages.create({ ...ask(content), stream: true })) all.push(comparable(event));
  return all;
}

test('a message', async () => {
  const answer = await through.messages.create(ask('hello'));
  assert.equal(answer.content[0].text, 'Hällo! 你好, wörld 🎉: how may I help you today?');
  assert.equal(comparable(answer.content), comparable((await direct.messages.create(ask('hello'))).content));
});

test('a streamed message', async () => {
  const seen = await events(through, 'hello');
  assert.match(seen[0], /message_start/);
  assert.match(seen.at(-1), /message_stop/);
  assert.deepEqual(seen, await events(direct, 'hello'));
});

test('the helper that puts a stream together', async () => {
  assert.equal(await through.messages.stream(ask('hello')).finalText(), 'Hällo! 你好, wörld 🎉: how may I help you today?');
});

test('a streamed tool call', async () => {
  assert.deepEqual(await events(through, 'weather'), await events(direct, 'weather'));
});

test('a stream that the client abandons', async () => {
  const stream = through.messages.stream(ask('slow'));
  let seen = 0;
  await assert.rejects(async () => {
    for await (const event of stream) {
      assert.ok(event.type);
      if (++seen === 5) stream.abort();
    }
  }, Anthropic.APIUserAbortError);
  assert.ok(seen >= 5);
});
