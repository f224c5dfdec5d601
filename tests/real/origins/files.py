"""Python's own file server, with one thread; prints its port. Arguments: the folder, and the version of HTTP that it speaks."""

import functools
import hashlib
import http.server
import json
import sys
import time


class Handler(http.server.SimpleHTTPRequestHandler):
    # Without it the file server answers requests on one connection for ever, and there is one thread.
    timeout = 10

    def do_GET(self) -> None:
        if self.path.startswith("/stream"):
            return self.stream()
        super().do_GET()

    def do_POST(self) -> None:
        """Answers with what arrived, however it was framed."""
        digest = hashlib.sha256()
        size = 0
        for part in self.parts():
            digest.update(part)
            size += len(part)
        body = json.dumps({"bytes": size, "sha256": digest.hexdigest(), "headers": dict(self.headers.items())}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_PUT = do_POST

    def parts(self):
        if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            while size := int(self.rfile.readline().split(b";")[0], 16):
                yield self.rfile.read(size)
                self.rfile.readline()
            while self.rfile.readline().strip():
                pass
        else:
            yield self.rfile.read(int(self.headers.get("Content-Length", 0)))

    def stream(self) -> None:
        """An event stream whose end is the end of the connection, as small agents write them."""
        self.close_connection = True
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        for number in range(20):
            self.wfile.write(f"data: {number}\n\n".encode())
            self.wfile.flush()
            time.sleep(0.005)

    def log_message(self, *arguments) -> None:
        pass


def main() -> None:
    directory, version = sys.argv[1:]
    Handler.protocol_version = version
    with http.server.HTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=directory)) as server:
        print(json.dumps({"event": "ready", "port": server.server_address[1]}), flush=True)
        server.serve_forever()


if __name__ == "__main__":
    main()
