// The messages of an exchange in both directions, understood as JSON-RPC 2.0 where they are: which is a
// request, which its answer, how long that took. Values; pure functions.
#pragma once

#include <cstdint>
#include <vector>

#include <QByteArray>
#include <QString>

namespace headgate::ui {

// One as it was sent: a body, an event's data, a line, a frame.
struct WireMessage {
  int64_t at = -1;  // since the exchange began; -1: not known
  bool fromClient = false;
  QByteArray data;
};

struct MessageRow {
  enum class Kind : uint8_t { Other, Request, Answer, Error, Notification };
  Kind kind = Kind::Other;
  int64_t at = -1;
  bool fromClient = false;
  QString id;         // as JSON; empty: it has none
  QString method;     // of an answer: its request's, if that was seen
  QString detail;     // the tool's name, an error's code and message, or the message's beginning
  int64_t took = -1;  // of an answer: since its request
  int partner = -1;   // the row of the answer, or of the request; -1: there is none

  bool operator==(const MessageRow&) const = default;
};

// A batch becomes as many rows as it has messages.
std::vector<MessageRow> messageRows(const std::vector<WireMessage>& messages);

}  // namespace headgate::ui
