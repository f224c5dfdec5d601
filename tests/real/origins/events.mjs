// An event stream that ends after each 50 events and goes on from Last-Event-ID, with every form that the grammar allows.
import { createServer } from 'node:http';

const server = createServer((request, response) => {
  if (request.url === '/forever') {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    const timer = setInterval(() => response.write(': still here\n\ndata: tick\n\n'), 20);
    response.on('close', () => {
      clearInterval(timer);
      console.log(JSON.stringify({ event: 'abandoned', path: request.url }));
    });
    return;
  }
  const last = Number(request.headers['last-event-id'] ?? 0);
  if (last >= 150) {
    response.writeHead(204).end();  // tells an EventSource to stop
    return;
  }
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
  response.write('\ufeffretry: 10\r\n\r\n');
  for (let id = last + 1; id <= last + 50; ++id) {
    const lineEnd = ['\n', '\r\n', '\r', '\n', '\r\n'][id % 5];
    const lines = [': a remark', `id: ${id}`, `event: ${id % 2 ? 'odd' : 'even'}`, `data: first ${id} ünï`, 'data', `data:${' '.repeat(3)}third`, '', ''];
    // Cut inside characters and line ends, so that no boundary of a chunk means anything.
    const bytes = Buffer.from(lines.join(lineEnd));
    const cut = (id * 7) % bytes.length;
    response.write(bytes.subarray(0, cut));
    response.write(bytes.subarray(cut));
  }
  response.end();
});
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ event: 'ready', port: server.address().port })));
