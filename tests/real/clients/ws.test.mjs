// The package `ws` on both ends, the gateway between.
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { test } from 'node:test';
import WebSocket from 'ws';

const url = (path) => process.env.GATEWAY.replace(/^http/, 'ws') + path;
const sha256 = (data) => createHash('sha256').update(data).digest('hex');

async function connect(path, protocols = [], options = {}) {
  const socket = new WebSocket(url(path), protocols, { perMessageDeflate: false, handshakeTimeout: 10_000, ...options });
  await once(socket, 'open');
  return socket;
}

async function echo(socket, message, options) {
  const answer = once(socket, 'message');
  socket.send(message, options);
  const [data, isBinary] = await answer;
  return { data, isBinary };
}

async function close(socket, code = 1000, reason = '') {
  const closed = once(socket, 'close');
  socket.close(code, reason);
  const [seen, why] = await closed;
  assert.deepEqual([seen, String(why)], [code, reason]);
}

test('text and binary', async () => {
  const socket = await connect('/plain');
  const text = await echo(socket, 'grüße 🎉');
  assert.deepEqual([String(text.data), text.isBinary], ['grüße 🎉', false]);
  const bytes = randomBytes(1000);
  const binary = await echo(socket, bytes);
  assert.ok(binary.isBinary && bytes.equals(binary.data));
  const empty = await echo(socket, '');
  assert.equal(empty.data.length, 0);
  await close(socket);
});

for (const size of [125, 126, 65_535, 65_536, 1 << 20])
  test(`a message of ${size} bytes`, async () => {
    const socket = await connect('/plain');
    const bytes = randomBytes(size);
    assert.equal(sha256((await echo(socket, bytes)).data), sha256(bytes));
    await close(socket);
  });

test('ping and pong, both ways', async () => {
  const socket = new WebSocket(url('/ping'));
  const [ping] = await once(socket, 'ping');
  assert.equal(String(ping), 'are you there');
  const [answer] = await once(socket, 'message');
  assert.equal(String(answer), 'pong are you there');
  const pong = once(socket, 'pong');
  socket.ping('and you');
  assert.equal(String((await pong)[0]), 'and you');
  await close(socket);
});

test('fragments, with a ping between them', async () => {
  const socket = await connect('/plain');
  const answer = once(socket, 'message');
  const pong = once(socket, 'pong');
  for (const part of ['one ', 'two ']) socket.send(part, { fin: false });
  socket.ping('between');
  socket.send('three', { fin: true });
  assert.equal(String((await answer)[0]), 'one two three');
  assert.equal(String((await pong)[0]), 'between');
  await close(socket);
});

test('permessage-deflate and a subprotocol', async () => {
  const socket = await connect('/deflate', ['agent.v1', 'agent.v2'], { perMessageDeflate: { threshold: 0 } });
  assert.match(socket.extensions, /^permessage-deflate/);
  assert.equal(socket.protocol, 'agent.v2');
  for (const message of ['small', 'again and '.repeat(10_000), randomBytes(100_000).toString('base64')])
    assert.equal(sha256((await echo(socket, message)).data), sha256(message));
  await close(socket);
});

for (const [code, reason] of [[1000, ''], [1001, 'going away'], [1011, 'ünexpected'], [3000, 'x'.repeat(123)], [4999, 'mine']])
  test(`close code ${code} of the client`, async () => close(await connect('/plain'), code, reason));

test('close code of the server', async () => {
  const socket = new WebSocket(url('/leave'));
  const [code, reason] = await once(socket, 'close');
  assert.deepEqual([code, String(reason)], [4321, 'done here']);
});

test('a server that breaks the connection', async () => {
  const socket = new WebSocket(url('/break'));
  const [code] = await once(socket, 'close');
  assert.equal(code, 1006);
});

test('a refused handshake arrives as HTTP', async () => {
  const socket = new WebSocket(url('/refused'));
  const [, response] = await once(socket, 'unexpected-response');
  const connection = response.socket;
  let body = '';
  for await (const part of response) body += part;
  assert.deepEqual([response.statusCode, body], [403, 'not you']);
  connection.destroy();  // it is still good for more requests, and nobody else would close it
});

test('fifty sockets, a hundred messages each, in order', async () => {
  await Promise.all(Array.from({ length: 50 }, async (_, number) => {
    const socket = await connect('/plain');
    const seen = [];
    const all = new Promise((resolve) => socket.on('message', (data) => seen.push(String(data)) === 100 && resolve()));
    for (let i = 0; i < 100; ++i) socket.send(`${number}.${i}`);
    await all;
    assert.deepEqual(seen, Array.from({ length: 100 }, (_, i) => `${number}.${i}`));
    await close(socket);
  }));
});
