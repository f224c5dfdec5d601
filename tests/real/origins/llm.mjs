// A mock LLM server of another maker, with answers to compare, on PORT or any free one. Prints its port, and each response
// that its client left.
import { createRequire } from 'node:module';

// As CommonJS: its ES module form imports what Node.js 18 does not have yet, and none of this needs.
const { LLMock } = createRequire(import.meta.url)('@copilotkit/llmock');

const mock = new LLMock({ port: Number(process.env.PORT ?? 0), chunkSize: 7, logLevel: 'silent' });
mock.onMessage('hello', { content: 'Hällo! 你好, wörld 🎉: how may I help you today?' });
mock.onMessage('weather', { toolCalls: [{ name: 'get_weather', arguments: '{"city":"Zürich"}' }] });
mock.onMessage('long', { content: 'tock '.repeat(20_000) });
mock.onMessage('slow', { content: 'tick '.repeat(4_000) }, { latency: 20 });
mock.on({ userMessage: 'limited' }, { error: { message: 'slow down', type: 'rate_limit_error' }, status: 429 });
await mock.start();

mock.serverInstance.server.on('request', (request, response) => {
  response.on('close', () => {
    if (!response.writableFinished) console.log(JSON.stringify({ event: 'abandoned', path: request.url }));
  });
});
console.log(JSON.stringify({ event: 'ready', port: mock.port }));
