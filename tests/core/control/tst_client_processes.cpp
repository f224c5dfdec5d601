#include <condition_variable>
#include <gtest/gtest.h>
#include <mutex>
#include <thread>

#include "core/control/client_processes.h"

namespace headgate::control {
namespace {

// Finds everybody whose port is even, when it is let.
class ClientProcessesTest : public testing::Test {
 protected:
  ExchangeRow note(const std::string& client) {
    ExchangeRow row;
    row.client = client;
    processes.note(row);
    return row;
  }
  // The look-up has come back so many times.
  void awaitRounds(int rounds) {
    std::unique_lock lock(m_mutex);
    m_asked.wait(lock, [&] { return m_rounds >= rounds; });
  }

  std::mutex m_mutex;
  std::condition_variable m_asked;
  int m_rounds = 0;
  std::vector<std::string> m_clients;
  SteadyTime m_now = SteadyTime(Milliseconds(1));
  ClientProcesses processes{[this](const std::vector<std::string>& clients) {
                              std::vector<ClientProcess> found;
                              const std::lock_guard lock(m_mutex);
                              for (const std::string& client : clients) {
                                m_clients.push_back(client);
                                if ((client.back() - '0') % 2 == 0) found.push_back({client, "agent", 7});
                              }
                              ++m_rounds;
                              m_asked.notify_all();
                              return found;
                            },
                            [this] { return m_now; }};
};

TEST_F(ClientProcessesTest, NobodyIsLookedUpBeforeSomebodyAsks) {
  EXPECT_EQ(note("127.0.0.1:4002").process, "");
  processes.begin();
  note("127.0.0.1:4004");
  awaitRounds(1);
  const std::lock_guard lock(m_mutex);
  EXPECT_EQ(m_clients, std::vector<std::string>{"127.0.0.1:4004"});
}

TEST_F(ClientProcessesTest, WhoIsKnownIsInTheRow) {
  processes.begin();
  EXPECT_EQ(note("127.0.0.1:4002").process, "") << "the first one cannot wait for it";
  awaitRounds(1);
  // The reply is taken in behind the look-up: note() waits for the lock meanwhile, so it comes soon.
  ExchangeRow row;
  while ((row = note("127.0.0.1:4002")).process.empty()) std::this_thread::yield();
  EXPECT_EQ(row.process, "agent");
  EXPECT_EQ(row.processId, 7u);
  uint64_t next = 0;
  const auto told = processes.since(next);
  ASSERT_EQ(told.size(), 1u);
  EXPECT_EQ(told.front().client, "127.0.0.1:4002");
  EXPECT_TRUE(processes.since(next).empty()) << "nothing is told twice";
}

TEST_F(ClientProcessesTest, OthersThanThisMachinesAreNotLookedUp) {
  processes.begin();
  note("192.0.2.7:4002");
  note("[2001:db8::1]:4002");
  note("");
  note("[::1]:4002");
  awaitRounds(1);
  const std::lock_guard lock(m_mutex);
  EXPECT_EQ(m_clients, std::vector<std::string>{"[::1]:4002"});
}

TEST_F(ClientProcessesTest, APortThatWasNotUsedForLongIsLookedUpAgain) {
  processes.begin();
  note("127.0.0.1:4002");
  awaitRounds(1);
  while (note("127.0.0.1:4002").process.empty()) std::this_thread::yield();
  m_now += ClientProcesses::kForget;
  EXPECT_EQ(note("127.0.0.1:4002").process, "") << "it may be another's by now";
  awaitRounds(2);
}

}  // namespace
}  // namespace headgate::control
