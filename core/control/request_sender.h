// Sends requests to listeners of ours as a client on this machine does: over a socket, with TLS where the
// listener asks for it, and reads the answer to its end. What it says is the record's business, not ours.
//
// Thread: the control thread; calls back there, later. What is still under way when this ends is cut.
#pragma once

#include <functional>
#include <string>

#include <QObject>

#include "core/control/resend_plan.h"

namespace headgate::control {

class RequestSender final : public QObject {
 public:
  static constexpr int kMostAtOnce = 32;

  struct Place {
    std::string host;  // an address literal
    uint16_t port = 0;
    bool secure = false;
  };
  // `client`: our own address, as the gateway sees it: "127.0.0.1:51234". Comes before anything is sent.
  using Connected = std::function<void(const std::string& client)>;
  // Comes once: an empty text when all was sent, or why it was not.
  using Sent = std::function<void(const std::string& problem)>;

  void send(const Place& place, WireRequest request, Connected connected, Sent sent);

 private:
  class Sending;
};

}  // namespace headgate::control
