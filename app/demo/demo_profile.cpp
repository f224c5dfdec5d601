#include "app/demo/demo_profile.h"

namespace headgate::app::demo {

namespace {

std::string secureListener(uint16_t port) {
  return R"(,
               {"id": "demo-tls", "address": "127.0.0.1", "port": )" +
         std::to_string(port) +
         R"(, "tls": {"certificates": [{"from": "local-ca", "hosts": ["localhost"]}]}})";
}

std::string secureWelcome(uint16_t port, const std::string& rootPath) {
  const std::string url = "https://localhost:" + std::to_string(port);
  return R"(
  All of it over HTTPS too, at )" +
         url + R"( :
     curl --cacert ')" +
         rootPath + "' " + url + "/\n";
}

}  // namespace

std::string demoProfile(const DemoPorts& ports, const DemoDoors& doors) {
  const auto target = [](uint16_t port) { return "http://127.0.0.1:" + std::to_string(port); };
  return R"({"headgate": 1, "name": "Demo agents",
 "listeners": [{"id": "demo", "address": "127.0.0.1", "port": )" +
         std::to_string(doors.plain) + "}" + (doors.secure ? secureListener(*doors.secure) : "") + R"(],
 "pools": [{"id": "code", "health": {"interval": "5s"}, "targets": [{"id": "code-1", "url": ")" +
         target(ports.code) + R"("}]},
           {"id": "research", "health": {"interval": "5s"}, "targets": [{"id": "research-1", "url": ")" +
         target(ports.research) + R"("}]},
           {"id": "chat", "health": {"interval": "5s"}, "targets": [{"id": "chat-1", "url": ")" +
         target(ports.chat) + R"("}]},
           {"id": "model", "note": "Nothing runs at this address: see how Headgate says so.",
            "targets": [{"id": "model-1", "url": ")" +
         target(ports.nobody) + R"("}]},
           {"id": "mcp", "health": {"preset": "mcp", "path": "/", "interval": "5s"}, "targets": [{"id": "files-1", "url": ")" +
         target(ports.mcp) + R"("}]}],
 "routes": [{"id": "code", "name": "Code agent", "match": {"path": "/api/code/*"},
             "rewrite": {"strip_prefix": "/api/code"}, "pool": "code"},
            {"id": "research", "name": "Research agent", "match": {"path": "/api/research/*"},
             "rewrite": {"strip_prefix": "/api/research"}, "pool": "research"},
            {"id": "chat", "name": "Chat socket", "match": {"path": "/ws/*"},
             "rewrite": {"strip_prefix": "/ws"}, "pool": "chat"},
            {"id": "model", "name": "Local model", "match": {"path": "/v1/*"}, "pool": "model"},
            {"id": "mcp", "name": "MCP files", "match": {"path": "/mcp/files"},
             "rewrite": {"strip_prefix": "/mcp/files"}, "pool": "mcp"},
            {"id": "welcome", "name": "Welcome", "match": {"path": "/"},
             "respond": {"status": 200, "headers": {"Content-Type": "text/plain; charset=utf-8"},
                         "body": "This is Headgate with its demo agents: /api/code/, /api/research/stream, /ws/chat, /mcp/files\n"}}]}
)";
}

DemoCommands demoCommands(uint16_t port) {
  const std::string base = "http://127.0.0.1:" + std::to_string(port);
  return {
      .code =
          "curl -N " + base +
          R"(/api/code/v1/chat/completions -d '{"stream":true,"messages":[{"role":"user","content":"What is a headgate?"}]}')",
      .research = "curl -N " + base + "/api/research/stream",
      .mcp =
          "curl " + base +
          R"(/mcp/files -H 'Content-Type: application/json' -d '{"jsonrpc":"2.0","id":1,"method":"tools/list"}')",
      .chat =
          "curl -iN -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' "
          "-H 'Sec-WebSocket-Key: aGVhZGdhdGUgd2F2ZXMhIQ==' '" +
          base + "/ws/chat?say=hello'",
  };
}

std::string demoWelcome(const DemoDoors& doors, const std::string& rootPath) {
  const DemoCommands commands = demoCommands(doors.plain);
  const std::string authority = "127.0.0.1:" + std::to_string(doors.plain);
  return R"(
  Welcome to Headgate. Four agents are behind one port, http://)" +
         authority + R"( . Try them from another terminal:

  1. The code agent answers in OpenAI's format, token by token:
     )" + commands.code +
         R"(

  2. The research agent streams events, thinks for a while, and goes on:
     )" + commands.research +
         R"(

  3. The files agent speaks MCP:
     )" + commands.mcp +
         R"(

  4. The chat agent talks over a WebSocket (curl shows the 101 and the raw frames):
     )" + commands.chat +
         R"(
     To talk back:  npx wscat -c ws://)" +
         authority + "/ws/chat\n" + (doors.secure ? secureWelcome(*doors.secure, rootPath) : "") + R"(
  Ctrl-C lets what runs finish, then exits. With agents of your own: headgated --profile FILE

)";
}

}  // namespace headgate::app::demo
