#include "app/demo/demo_profile.h"

#include <string_view>

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
  const auto target = [](std::string_view id, uint16_t port, std::string_view more = {}) {
    return R"({"id": ")" + std::string(id) + R"(", "url": "http://127.0.0.1:)" + std::to_string(port) + '"' +
           std::string(more) + "}";
  };
  return R"({"headgate": 1, "name": "Demo agents",
 "listeners": [{"id": "demo", "address": "127.0.0.1", "port": )" +
         std::to_string(doors.plain) + "}" + (doors.secure ? secureListener(*doors.secure) : "") + R"(],
 "limits": [{"id": "tools", "note": "Each program has its own count, told apart by its User-Agent.",
             "key": "header:User-Agent", "limit": 24, "window": "1m", "burst": 10},
            {"id": "questions", "note": "Only counts what it would refuse: a limit to try before it is enforced.",
             "key": "address", "limit": 12, "window": "1m", "burst": 6, "mode": "dry_run"}],
 "pools": [{"id": "code", "note": "The first has three of four requests; the spare has some when both are down.",
            "health": {"interval": "5s"},
            "targets": [)" +
         target("code-1", ports.code[0], R"(, "weight": 3)") + R"(,
                        )" +
         target("code-2", ports.code[1]) + R"(,
                        )" +
         target("code-spare", ports.code[2], R"(, "backup": true)") + R"(]},
           {"id": "research", "note": "The second is being taken out of use: it gets nothing new.",
            "health": {"interval": "5s"},
            "targets": [)" +
         target("research-1", ports.research[0]) + R"(,
                        )" +
         target("research-2", ports.research[1], R"(, "state": "drain")") + R"(]},
           {"id": "chat", "health": {"interval": "5s"},
            "targets": [)" +
         target("chat-1", ports.chat) + R"(]},
           {"id": "model", "note": "Nothing runs at this address: see how Headgate says so.",
            "targets": [)" +
         target("model-1", ports.nobody) + R"(]},
           {"id": "mcp", "health": {"preset": "mcp", "path": "/", "interval": "5s"},
            "targets": [)" +
         target("files-1", ports.mcp) + R"(]}],
 "routes": [{"id": "code", "name": "Code agent", "folder": "Agents", "tags": ["stream", "code"],
             "match": {"path": "/api/code/*"}, "rewrite": {"strip_prefix": "/api/code"},
             "pool": "code", "limits": ["questions"]},
            {"id": "hidden", "name": "Example of a hidden route", "folder": "Agents",
             "note": "Never reached: the route above takes all of its requests. Move it up, or remove it.",
             "match": {"path": "/api/code/v1/completions"}, "pool": "model"},
            {"id": "research", "name": "Research agent", "folder": "Agents", "tags": ["stream"],
             "match": {"path": "/api/research/*"}, "rewrite": {"strip_prefix": "/api/research"},
             "pool": "research", "concurrency": {"limit": 3, "queue": 20}},
            {"id": "chat", "name": "Chat socket", "folder": "Agents", "match": {"path": "/ws/*"},
             "rewrite": {"strip_prefix": "/ws"}, "pool": "chat"},
            {"id": "model", "name": "Local model", "tags": ["stream"], "match": {"path": "/v1/*"}, "pool": "model"},
            {"id": "mcp", "name": "MCP files", "tags": ["tools"], "match": {"path": "/mcp/files"},
             "rewrite": {"strip_prefix": "/mcp/files"}, "pool": "mcp", "limits": ["tools"]},
            {"id": "next", "name": "Next version", "enabled": false, "tags": ["code"],
             "note": "Switched off: what it says is kept, and no request meets it.",
             "match": {"path": "/next/*"}, "rewrite": {"strip_prefix": "/next"}, "pool": "code"},
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
