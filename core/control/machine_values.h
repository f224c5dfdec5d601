// What the window and the gateway tell each other about the machine around the gateway: what else serves
// here, who has a port, which programs could be clients and how they are configured, and the gateway's own
// service. Plain values that own all they hold; each has a JSON form (control/json_values.h).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace headgate::control {

// What a local service is, as far as its answers show. Listening: it has the port, and no more is known.
enum class ServiceKind : uint8_t { Listening, Http, OpenAi, Ollama, LmStudio, LlamaCpp, Vllm, Mcp };

struct LocalService {
  ServiceKind kind = ServiceKind::Listening;
  std::string name;     // "Ollama", or the process's: never empty
  std::string address;  // to be dialled: "127.0.0.1", "::1"
  uint16_t port = 0;
  std::string path;        // of an MCP server's endpoint: "/mcp"; empty for all others
  std::string process;     // its name; empty: it cannot be known
  uint64_t pid = 0;        // 0: it cannot be known
  bool answers = false;    // false: nothing has its usual port, or it did not answer in time
  std::string detail;      // what it said of itself: "7 models, newest qwen3:30b"
  std::string seenIn;      // the client's configuration that names it; empty: it was found by its port
  std::string healthPath;  // that answered 2xx; empty: none did

  bool operator==(const LocalService&) const = default;
};

// Those that answer first; then what listens and says nothing; then well-known ones that are not running.
struct LocalServices {
  std::vector<LocalService> services;

  bool operator==(const LocalServices&) const = default;
};

struct PortState {
  bool isFree = false;    // it could be bound a moment ago; also if a listener of this gateway has it
  bool isOurs = false;    // a listener of this gateway has it
  std::string problem;    // why it cannot be had, without a full stop
  std::string owner;      // "python3, process 4711"; empty if it cannot be known
  uint16_t freePort = 0;  // one nearby that is free; 0: none, or not needed

  bool operator==(const PortState&) const = default;
};

// A program that can be told to use the gateway.
struct ClientProgram {
  std::string id;        // "claude-code", "codex", "gemini-cli", "claude-desktop", "cursor", "vscode"
  std::string name;      // "Claude Code"
  bool isFound = false;  // it is installed, or has a configuration
  std::string file;      // its configuration, whether it is there or not
  std::string pointsTo;  // where it sends its requests now; empty: to its maker's servers
  bool canBeTakenOver = false;
  bool isTakenOver = false;     // by Headgate, and the configuration still says so
  bool isChangedSince = false;  // taken over, and somebody has changed the file since; giving back keeps that
  std::string problem;          // why its configuration cannot be read or written, without a full stop

  bool operator==(const ClientProgram&) const = default;
};

struct ClientPrograms {
  std::vector<ClientProgram> programs;

  bool operator==(const ClientPrograms&) const = default;
};

// What taking a client's configuration over would write. Nothing is written for it.
struct TakeoverPlan {
  std::string file;
  std::string before;  // empty: there is no file
  std::string after;
  std::string backup;   // where the file's present text will lie
  std::string problem;  // not empty: it cannot be done

  bool operator==(const TakeoverPlan&) const = default;
};

// headgated as a service of this user, which starts with the session.
struct UserService {
  bool isSupported = false;  // this desktop has user services (systemd)
  bool isInstalled = false;
  bool isEnabled = false;  // starts with the session
  bool isRunning = false;
  std::string profile;  // that it serves
  std::string unitFile;
  std::string problem;  // why it is not supported, or what its last start ended with
  std::string detail;   // of that, systemd's own words, if it has said anything

  bool operator==(const UserService&) const = default;
};

}  // namespace headgate::control
