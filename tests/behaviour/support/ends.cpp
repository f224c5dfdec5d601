#include "tests/behaviour/support/ends.h"

#include "tests/behaviour/support/text.h"

namespace headgate::test {

Ends ask(const Gateway& gateway, Origin& origin) {
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/"));
  Peer target = origin.accept();
  readRequest(target);
  return {std::move(client), std::move(target)};
}

// Key and answer are those of RFC 6455 section 1.3.
Ends openTunnel(const Gateway& gateway, Origin& origin) {
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/",
                  "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"));
  Peer target = origin.accept();
  readHead(target);
  target.send(
      "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
      "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n");
  readHead(client);
  return {std::move(client), std::move(target)};
}

}  // namespace headgate::test
