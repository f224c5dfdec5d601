// One connection in the making: races the addresses of one endpoint and reports the winner, or all failures
// as one error. Thread: the reactor's. Ownership: the caller's; destroying it closes whatever is half open.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QTimer>

#include "core/io/connector.h"
#include "core/net/ip_address.h"
#include "core/net/reactor.h"
#include "core/net/resolver.h"
#include "core/net/socket_stream.h"

namespace headgate::net {

class Dial final : public io::Connecting, private io::Executor::Deferred {
 public:
  Dial(Reactor& reactor, io::ConnectObserver& observer);
  ~Dial() override;

  // One of these, once.
  void start(std::vector<IpAddress> addresses);
  void start(const std::string& socketPath);
  void start(const std::string& host, uint16_t port, Resolver& resolver);

 private:
  class Racer;

  void onDeferred() override;
  void onResolved(const std::string& host, uint16_t port, const Resolver::Answer& answer);
  void tryNext();
  // 0: a racer is on its way. Otherwise why not.
  int tryAddress(const IpAddress& address);
  int tryPath();
  int race(FileDescriptor socket, const std::optional<IpAddress>& target);
  void onDecided(Racer& racer);
  // Without a target: the Unix socket's.
  void addFailure(const std::optional<IpAddress>& target, int systemError);
  void staggerNext();

  Reactor& m_reactor;
  io::ConnectObserver& m_observer;
  std::unique_ptr<Resolver::Ticket> m_question;
  std::string m_socketPath;
  std::vector<IpAddress> m_addresses;
  size_t m_nextAddress = 0;
  std::vector<std::unique_ptr<Racer>> m_racers;
  std::unique_ptr<QTimer> m_stagger;  // while another address is left
  Error m_error{ErrorType::ConnectFailed, {}};
};

}  // namespace headgate::net
