// Sends recorded requests again, as they were, one after the other.
//
// One whose key or body the record does not hold is not sent: it has to be edited first. Thread: main. The
// gateway outlives it.
#pragma once

#include <cstdint>
#include <deque>
#include <vector>

#include <QObject>

#include "ui/session/live_gateway.h"

namespace headgate::ui {

class Resending final : public QObject {
  Q_OBJECT

 public:
  static constexpr size_t kMostAtOnce = 20;

  explicit Resending(LiveGateway& gateway, QObject* parent = nullptr) : QObject(parent), m_gateway(gateway) {}

  // At most kMostAtOnce of them.
  void resend(const std::vector<uint64_t>& exchanges);

 Q_SIGNALS:
  void told(const QString& sentence);
  // It was the only one, and cannot be sent as it was recorded.
  void editWanted();

 private:
  void next();
  void take(const control::ResendPlan& plan);
  void fail(const QString& sentence);
  void tell();

  LiveGateway& m_gateway;
  std::deque<uint64_t> m_waiting;
  qint64 m_asked = 0;
  qint64 m_sent = 0;
  QString m_problem;  // of the first that was not sent
};

// Why a recorded request is not what was sent; empty: it is.
QString lackOf(const control::ResendPlan& plan);

}  // namespace headgate::ui
