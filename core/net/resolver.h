// Turns host names into addresses, away from the workers: each lookup blocks a thread of its own, so that a
// slow one delays nobody else. Answers are kept for a while; a name that is being looked up is not looked up
// twice.
//
// Thread: any. Ownership: outlived by lookups that hang, never by callbacks; a Ticket may outlive the
// resolver.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/io/executor.h"
#include "core/net/ip_address.h"

namespace headgate::net {

class Resolver {
 public:
  using Addresses = std::vector<IpAddress>;  // in order of preference, without ports
  // The error is the system's sentence.
  using Answer = Result<Addresses, std::string>;
  using Callback = std::function<void(const Answer&)>;
  // Blocks until it knows. Called on threads of the resolver's, several at once.
  using Lookup = std::function<Answer(const std::string& host)>;

  struct Options {
    Milliseconds keepFound{30'000};
    Milliseconds keepFailed{1'000};
    size_t maxThreads = 8;
  };

  // A question under way. Destroying it, on the executor's thread, takes the question back.
  class Ticket {
   public:
    virtual ~Ticket() = default;
  };

  Resolver();  // asks the system
  Resolver(Lookup lookup, Options options);
  ~Resolver();

  // Calls `callback` once on `executor`, never from within resolve().
  std::unique_ptr<Ticket> resolve(const std::string& host, io::Executor& executor, Callback callback);

 private:
  class State;

  std::shared_ptr<State> m_state;  // shared with the threads that are looking up
};

}  // namespace headgate::net
