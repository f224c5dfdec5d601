// The package `eventsource`: an event stream that ends and is taken up again where it was.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventSource } from 'eventsource';

test('reconnects with the last id until it is told to stop', async () => {
  const seen = [];
  let connections = 0;
  const source = new EventSource(`${process.env.GATEWAY}/resumable`);
  const note = (event) => seen.push([event.lastEventId, event.type, event.data]);
  source.addEventListener('odd', note);
  source.addEventListener('even', note);
  source.addEventListener('open', () => ++connections);
  await new Promise((resolve) => source.addEventListener('error', () => source.readyState === EventSource.CLOSED && resolve()));
  assert.equal(connections, 3);
  const expected = Array.from({ length: 150 }, (_, i) => [String(i + 1), (i + 1) % 2 ? 'odd' : 'even', `first ${i + 1} ünï\n\n  third`]);
  assert.deepEqual(seen, expected);
});

test('a stream that the client closes', async () => {
  const source = new EventSource(`${process.env.GATEWAY}/forever`);
  let ticks = 0;
  await new Promise((resolve) => source.addEventListener('message', (event) => {
    assert.equal(event.data, 'tick');
    if (++ticks === 5) resolve();
  }));
  source.close();
  assert.equal(source.readyState, EventSource.CLOSED);
});
