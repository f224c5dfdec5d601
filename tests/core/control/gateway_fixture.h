// A gateway in a world that does what the test says. Each test runs twice: on the gateway itself, and through
// JSON.
#pragma once

#include <fstream>
#include <functional>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include <QTemporaryDir>

#include "core/control/json_gateway.h"
#include "core/control/local_gateway.h"
#include "tests/core/control/caller.h"
#include "tests/core/control/recorded.h"
#include "tests/core/control/world.h"

namespace headgate::control {

inline std::string profile(uint16_t port, const std::string& name = "Test") {
  return R"({"headgate": 1, "name": ")" + name + R"(", "listeners": [{"id": "web", "port": )" +
         std::to_string(port) + R"(}], "routes": [{"id": "r", "respond": {}}]})";
}
inline const std::string kBroken = R"({"headgate": 1, "listeners": [{"id": "web", "port": 1}],
 "routes": [{"id": "r", "pool": "none"}, {"id": "r", "respond": {}}]})";
inline const std::string kNoJson = "{\"headgate\": ";
inline const std::string kSecret =
    R"({"headgate": 1, "listeners": [{"id": "web", "port": 8080}],
 "routes": [{"id": "r", "respond": {}, "headers": {"response": {"set": {"X-Key": "{secret:token}"}}}}]})";

enum class Way : uint8_t { Direct, ThroughJson };

class GatewayTest : public testing::TestWithParam<Way> {
 protected:
  void SetUp() override {
    ASSERT_TRUE(m_folder.isValid());
    open();
  }
  void open() {
    m_local = std::make_unique<LocalGateway>(world.parts());
    if (GetParam() == Way::ThroughJson) m_json = std::make_unique<JsonGateway>(*m_local);
    gateway = m_json ? static_cast<Gateway*>(m_json.get()) : m_local.get();
  }
  void close() {
    gateway = nullptr;
    m_json.reset();
    m_local.reset();
  }

  std::string path(const char* name = "profile.json") const {
    return m_folder.filePath(QString::fromLatin1(name)).toStdString();
  }
  static void write(const std::string& file, const std::string& text) {
    std::ofstream(file, std::ios::binary) << text;
  }
  static std::string content(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
  }
  // A file with that text is open.
  void openFile(const std::string& text) {
    write(path(), text);
    EXPECT_TRUE(ask(*gateway, OpenProfile{.path = path()}).done);
  }
  void startWith(const std::string& text) {
    openFile(text);
    const Outcome started = ask(*gateway, Start{});
    EXPECT_TRUE(started.done) << started.problem;
  }
  GatewayState state() { return ask(*gateway, GetState{}); }
  ProfileState profileState() { return ask(*gateway, GetProfile{}); }
  // True once the profile's state is like that.
  bool becomes(const std::function<bool(const ProfileState&)>& condition) {
    return eventually([&] { return condition(profileState()); });
  }

  World world;
  Gateway* gateway = nullptr;

 private:
  QTemporaryDir m_folder;
  std::unique_ptr<LocalGateway> m_local;
  std::unique_ptr<JsonGateway> m_json;
};

// For each suite that has this fixture.
inline const auto kBothWays = testing::Values(Way::Direct, Way::ThroughJson);
inline std::string wayName(const testing::TestParamInfo<Way>& way) {
  return way.param == Way::Direct ? "Direct" : "ThroughJson";
}

using Log = std::vector<std::string>;

}  // namespace headgate::control
