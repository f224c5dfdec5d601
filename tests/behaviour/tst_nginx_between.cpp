// A real nginx between the gateway and a server that streams, with the buffering that it has unless it is
// told otherwise: what the gateway says of it is that the stream comes in bursts, and from whom.
//
// Needs nginx: a test of what nobody here wrote.
#include <chrono>
#include <csignal>
#include <fstream>
#include <gtest/gtest.h>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>

#include "core/control/exchange_reader.h"
#include "tests/behaviour/support/gateway.h"
#include "tests/behaviour/support/message.h"
#include "tests/behaviour/support/origin.h"
#include "tests/behaviour/support/profile.h"
#include "tests/behaviour/support/text.h"
#include "tests/support/temporary_folder.h"

extern char** environ;

namespace headgate::test {
namespace {

class Nginx {
 public:
  explicit Nginx(const std::string& upstream) {
    const std::string& folder = m_folder.path();
    std::string temporary;
    for (const char* name : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
      temporary += std::string(name) + "_temp_path " + folder + "/" + name + ";\n";
    std::ofstream(m_folder.path("nginx.conf"))
        << "daemon off; master_process off; user root; pid " << folder << "/pid; error_log " << folder
        << "/error.log;\nevents {}\nhttp { access_log off;\n"
        << temporary << "server { listen unix:" << socketPath() << "; location / { proxy_pass " << upstream
        << "; proxy_http_version 1.1; proxy_buffering on; gzip on; gzip_proxied any; "
           "gzip_types text/event-stream; } } }\n";
    const std::string conf = m_folder.path("nginx.conf");
    const char* const arguments[] = {"nginx", "-p", folder.c_str(), "-c", conf.c_str(), nullptr};
    if (::posix_spawnp(&m_process, "nginx", nullptr, nullptr, const_cast<char* const*>(arguments), environ) !=
        0)
      throw TestFailure("nginx cannot be started");
    const auto until = std::chrono::steady_clock::now() + kPatience;
    while (!std::filesystem::exists(m_folder.path("pid"))) {
      if (std::chrono::steady_clock::now() > until) throw TestFailure("nginx does not begin to serve");
      std::this_thread::yield();
    }
  }
  ~Nginx() {
    ::kill(m_process, SIGTERM);
    ::waitpid(m_process, nullptr, 0);
  }
  Nginx(const Nginx&) = delete;
  Nginx& operator=(const Nginx&) = delete;

  std::string socketPath() const { return m_folder.path("nginx.sock"); }

 private:
  TemporaryFolder m_folder;
  pid_t m_process = 0;
};

TEST(NginxBetween, HoldsAStreamBackAndIsNamed) {
  constexpr int kEvents = 600;
  OriginServer model([](Peer& target) {
    readRequest(target);
    target.send(
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n"
        "Connection: close\r\n\r\n");
    for (int i = 0; i < kEvents; ++i) {
      std::this_thread::sleep_for(Milliseconds(3));
      if (!target.trySend(chunk(R"(data: {"choices":[{"index":0,"delta":{"content":" stream"}}]})"
                                "\n\n")))
        return;
    }
    target.send(chunk("data: [DONE]\n\n") + "0\r\n\r\n");
  });
  const Nginx nginx(model.url());
  Gateway gateway(profileFor("http://model", {.target = R"("socket": ")" + nginx.socketPath() + "\""}));
  Peer client = Peer::connectTo(gateway.port());
  client.send(get("/v1/chat/completions", "Connection: close\r\nAccept-Encoding: gzip\r\n"));
  client.readToEnd();

  const auto exchange = gateway.recorded(gateway.nextSummary());
  const record::VerdictRules rules{.burstSilence = Milliseconds(300)};
  const record::Verdict verdict = control::readExchange(exchange, 0, {}, rules).verdict;
  EXPECT_EQ(verdict.ending, record::Ending::Clean);
  EXPECT_EQ(verdict.buffering, record::Buffering::UpstreamBursts) << verdict.bursts << " bursts";
  for (const std::string_view sign : {"Content-Encoding: gzip", "Server: nginx"})
    EXPECT_TRUE(std::any_of(verdict.hints.begin(), verdict.hints.end(), [&](const std::string& hint) {
      return hint.starts_with(sign);
    })) << sign;
}

}  // namespace
}  // namespace headgate::test
