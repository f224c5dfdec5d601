// An echo server on the package `ws`. The path chooses its options; prints how each connection ended.
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

const plain = new WebSocketServer({ noServer: true, perMessageDeflate: false });
const deflating = new WebSocketServer({
  noServer: true,
  perMessageDeflate: { threshold: 0 },
  handleProtocols: (protocols) => (protocols.has('agent.v2') ? 'agent.v2' : false),
});

const server = createServer((request, response) => response.writeHead(426, { 'Content-Type': 'text/plain' }).end('WebSocket only\n'));
server.on('upgrade', (request, socket, head) => {
  if (request.url === '/refused') {
    socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 7\r\nConnection: close\r\n\r\nnot you');
    return;
  }
  const kind = request.url.startsWith('/deflate') ? deflating : plain;
  kind.handleUpgrade(request, socket, head, (peer) => {
    if (request.url === '/leave') peer.close(4321, 'done here');
    if (request.url === '/break') peer.terminate();
    if (request.url === '/ping') peer.ping('are you there');
    peer.on('pong', (data) => peer.send(`pong ${data}`));
    peer.on('message', (data, isBinary) => peer.send(data, { binary: isBinary }));
    peer.on('close', (code, reason) =>
      console.log(JSON.stringify({ event: 'closed', path: request.url, code, reason: String(reason) })));
  });
});
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ event: 'ready', port: server.address().port })));
