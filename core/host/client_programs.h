// The programs that can be told to use the gateway: which there are, where their configurations lie, and
// which member of them says where their requests go.
//
// Knowledge only: nothing here writes, and only pointsTo() and what it needs is read from texts that are
// given. Where the makers document it is said beside each one. Thread: any.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/host/config_text.h"

namespace headgate::host {

// Where this user's configurations lie. A test has folders of its own.
struct UserFolders {
  std::string home;
  std::string config;                 // XDG_CONFIG_HOME
  std::string claude;                 // CLAUDE_CONFIG_DIR, or ~/.claude
  std::string codex;                  // CODEX_HOME, or ~/.codex
  std::string gemini;                 // ~/.gemini, below GEMINI_CLI_HOME if that is set
  std::vector<std::string> programs;  // PATH

  static UserFolders below(const std::string& home);  // none but the usual ones, and no programs
  static UserFolders ofEnvironment();
};

enum class ClientRole : uint8_t {
  Model,  // asks a model: its base URL is the gateway
  Tools,  // an MCP client: the gateway is one of its servers
};

struct ClientKind {
  std::string id;
  std::string name;
  std::string program;  // by which it is found
  ClientRole role = ClientRole::Model;
  ConfigSyntax syntax = ConfigSyntax::Json;
  std::string file;
};

std::vector<ClientKind> knownClients(const UserFolders& folders);

// A member, and what it has to be for that client to use the gateway. Where it is may depend on the text.
struct WantedMember {
  MemberPath path;
  std::string raw;
};
Result<WantedMember, std::string> wantedMember(const ClientKind& kind, std::string_view text,
                                               const std::string& url);

// Where that configuration sends the client's requests; nothing if it does not say.
Result<std::optional<std::string>, std::string> pointsTo(const ClientKind& kind, std::string_view text);

}  // namespace headgate::host
