// Puts recorded exchanges on the clipboard as texts, and says what came of it.
//
// Thread: main. The gateway outlives it.
#pragma once

#include <cstdint>
#include <vector>

#include <QObject>

#include "ui/session/live_gateway.h"

namespace headgate::ui {

class Copying final : public QObject {
  Q_OBJECT

 public:
  explicit Copying(LiveGateway& gateway, QObject* parent = nullptr) : QObject(parent), m_gateway(gateway) {}

  // In that order. The clipboard stays as it was if the record has none of them any more.
  void copy(std::vector<uint64_t> exchanges, control::TextForm form);

 Q_SIGNALS:
  // "Copied as cURL", and what is missing.
  void told(const QString& sentence);

 private:
  LiveGateway& m_gateway;
};

}  // namespace headgate::ui
