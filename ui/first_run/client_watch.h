// Which programs have sent requests through the gateway since somebody began to watch: known by the
// User-Agent of each request's head, which is asked for one exchange after another.
//
// Busy traffic is sampled: what comes while too many wait is not looked at. Thread: main. Ownership: borrows
// the live gateway.
#pragma once

#include <cstdint>
#include <deque>
#include <set>

#include <QObject>

#include "ui/first_run/known_client.h"
#include "ui/session/live_gateway.h"

namespace headgate::ui {

class ClientWatch final : public QObject {
  Q_OBJECT

 public:
  explicit ClientWatch(LiveGateway& live, QObject* parent = nullptr);

  // From now on; what came before does not count.
  void begin();
  void end();

 Q_SIGNALS:
  // Once an exchange that has reached a target or failed to, when its end or its first byte is known.
  void passed(const headgate::control::ExchangeRow& row, headgate::ui::KnownClient client,
              const QString& product);

 private:
  void take(const control::FeedBatch& batch);
  void askNext();
  void look(const control::ExchangeDetail& detail, const control::ExchangeRow& row);

  LiveGateway& m_live;
  std::deque<control::ExchangeRow> m_waiting;
  std::set<uint64_t> m_known;  // ids that were looked at, or wait for it
  int64_t m_since = 0;         // since the epoch, in nanoseconds
  bool m_isWatching = false;
  bool m_isAsking = false;
};

}  // namespace headgate::ui
