// Plays one Visit against the gateway, on one connection.
//
// A demo's client: it waits at most 30 s for the gateway's next byte, keeps at most 64 KiB of an answer, and
// asks for nothing twice but what the visit says. Thread: the one that made it. It owns its socket;
// `finished` comes once, from the event loop, and may destroy it.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include <QObject>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTimer>

#include "app/demo/visit.h"
#include "core/http/h1_reader.h"
#include "core/http/limits.h"
#include "core/stream/websocket_decoder.h"

namespace headgate::app::demo {

// Where a client finds the gateway.
struct ClientEndpoint {
  QString host;
  uint16_t port = 0;
  QList<QSslCertificate> trusted;  // by TLS these and no others; empty: without TLS
};

class Visitor final : public QObject, private stream::StreamEventSink {
 public:
  enum class Outcome : uint8_t {
    Finished,  // all was asked and answered, or the client left as the visit says, or the gateway wanted no
               // more
    NoGateway,
    BrokenOff,  // by the other side, or by the time
  };
  Visitor(Visit visit, const ClientEndpoint& endpoint, std::function<void(Outcome)> finished);
  ~Visitor() override;

 private:
  const ClientRequest& current() const { return m_visit.requests[m_index]; }
  void connected();
  void ask();
  void read();
  void readResponses();
  void onEnd();
  void onStreamEvent(const stream::StreamEvent& event) override;
  void sayNext();
  void sendFrame(uint8_t opcode, std::string_view payload);
  void finish(Outcome outcome);

  const Visit m_visit;
  const std::string m_authority;
  std::function<void(Outcome)> m_finished;
  QSslSocket m_socket;
  QTimer m_patience;
  QTimer m_pause;
  const http::Limits m_limits;
  http::ResponseReader m_reader{m_limits};
  http::ResponseHead m_head;
  stream::WebSocketDecoder m_frames{stream::Direction::FromServer, *this};
  std::string m_input;
  std::string m_answer;  // the body of the present response
  std::string m_id;      // what "{id}" stands for
  uint64_t m_bodyBytes = 0;
  size_t m_index = 0;
  uint32_t m_timesAsked = 0;
  size_t m_said = 0;  // of current().says
  bool m_tunnel = false;
  bool m_connected = false;
  bool m_over = false;
};

}  // namespace headgate::app::demo
