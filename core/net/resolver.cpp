#include "core/net/resolver.h"

#include <deque>
#include <mutex>
#include <netdb.h>
#include <thread>
#include <unordered_map>

namespace headgate::net {
namespace {

Resolver::Answer askSystem(const std::string& host) {
  addrinfo hints{};
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_ADDRCONFIG;
  addrinfo* list = nullptr;
  if (const int error = ::getaddrinfo(host.c_str(), nullptr, &hints, &list); error != 0) {
    return std::string(::gai_strerror(error));
  }
  Resolver::Addresses addresses;
  for (const addrinfo* entry = list; entry; entry = entry->ai_next) {
    if (const auto address = IpAddress::from(entry->ai_addr)) addresses.push_back(*address);
  }
  ::freeaddrinfo(list);
  if (addresses.empty()) return std::string("no address");
  return addresses;
}

// Between the one who asks and the answer. The mutex orders taking back and posting, so that no post reaches
// an executor whose user has let go; `done` is the executor's thread's own.
struct Question {
  Question(io::Executor& target, Resolver::Callback function)
      : executor(&target), callback(std::move(function)) {}

  std::mutex mutex;
  io::Executor* executor;  // guarded by mutex; nullptr once taken back
  Resolver::Callback callback;
};

void answer(const std::shared_ptr<Question>& question, const Resolver::Answer& result) {
  const std::lock_guard lock(question->mutex);
  if (!question->executor) return;
  question->executor->post([question, result] {
    if (question->callback) std::exchange(question->callback, nullptr)(result);
  });
}

class QuestionTicket final : public Resolver::Ticket {
 public:
  explicit QuestionTicket(std::shared_ptr<Question> question) : m_question(std::move(question)) {}
  ~QuestionTicket() override {
    m_question->callback = nullptr;
    const std::lock_guard lock(m_question->mutex);
    m_question->executor = nullptr;
  }

 private:
  std::shared_ptr<Question> m_question;
};

}  // namespace

class Resolver::State : public std::enable_shared_from_this<Resolver::State> {
 public:
  State(Lookup lookup, Options options) : m_lookup(std::move(lookup)), m_options(options) {}

  void ask(const std::string& host, const std::shared_ptr<Question>& question) {
    std::unique_lock lock(m_mutex);
    Entry& entry = m_entries[host];
    if (entry.isKnown && std::chrono::steady_clock::now() < entry.until) {
      const Answer known = entry.known;
      lock.unlock();
      answer(question, known);
      return;
    }
    entry.waiting.push_back(question);
    if (entry.waiting.size() > 1) return;
    m_queue.push_back(host);
    if (m_threads == m_options.maxThreads) return;
    ++m_threads;
    // Detached, because nothing can interrupt a lookup and the end of the program must not wait for a dead
    // name server.
    std::thread([self = shared_from_this()] { self->work(); }).detach();
  }

  void close() {
    const std::lock_guard lock(m_mutex);
    m_queue.clear();
    m_entries.clear();
  }

 private:
  struct Entry {
    bool isKnown = false;
    Answer known = Addresses();
    SteadyTime until;
    std::vector<std::shared_ptr<Question>> waiting;
  };

  void work() {
    std::unique_lock lock(m_mutex);
    while (!m_queue.empty()) {
      const std::string host = m_queue.front();
      m_queue.pop_front();
      lock.unlock();
      Answer result = m_lookup(host);
      lock.lock();
      settle(host, std::move(result));
    }
    --m_threads;
  }

  void settle(const std::string& host, Answer result) {
    const auto found = m_entries.find(host);
    if (found == m_entries.end()) return;
    Entry& entry = found->second;
    for (const auto& question : std::exchange(entry.waiting, {})) answer(question, result);
    entry.isKnown = true;
    entry.until =
        std::chrono::steady_clock::now() + (result.ok() ? m_options.keepFound : m_options.keepFailed);
    entry.known = std::move(result);
    forgetStale();
  }

  // Names come from a profile, so there are few; only what nobody asks for any more has to go.
  void forgetStale() {
    const SteadyTime now = std::chrono::steady_clock::now();
    std::erase_if(m_entries, [now](const auto& item) {
      return item.second.waiting.empty() && item.second.until <= now;
    });
  }

  const Lookup m_lookup;
  const Options m_options;
  std::mutex m_mutex;  // guards what follows
  std::unordered_map<std::string, Entry> m_entries;
  std::deque<std::string> m_queue;
  size_t m_threads = 0;
};

Resolver::Resolver() : Resolver(askSystem, Options()) {}

Resolver::Resolver(Lookup lookup, Options options)
    : m_state(std::make_shared<State>(std::move(lookup), options)) {}

Resolver::~Resolver() {
  m_state->close();
}

std::unique_ptr<Resolver::Ticket> Resolver::resolve(const std::string& host, io::Executor& executor,
                                                    Callback callback) {
  auto question = std::make_shared<Question>(executor, std::move(callback));
  m_state->ask(host, question);
  return std::make_unique<QuestionTicket>(std::move(question));
}

}  // namespace headgate::net
