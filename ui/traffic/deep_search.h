// Puts to the record what rows cannot answer: the terms `body:` and `header:` of the filter. Asks about all
// there is once, and then about what ends while the filter stands.
//
// One question is on its way at a time; the record reads on a thread of its own. Thread: main. Borrows.
#pragma once

#include <cstdint>
#include <vector>

#include <QObject>
#include <QString>

#include "ui/models/exchange_table_model.h"
#include "ui/session/live_gateway.h"

namespace headgate::ui {

class DeepSearch final : public QObject {
  Q_OBJECT

 public:
  DeepSearch(LiveGateway& gateway, ExchangeTableModel& model, QObject* parent = nullptr);

  // The model asks by another line. Without deep terms in it there is nothing to search for.
  void start(const QString& line);
  // To be told when rows came or ended.
  void goOn();
  bool isRunning() const { return m_isAsking && m_isFirst; }

 Q_SIGNALS:
  void changed();

 private:
  using Sequence = ExchangeRows::Sequence;

  void ask(std::vector<uint64_t> ids, std::vector<Sequence> rows);

  LiveGateway& m_gateway;
  ExchangeTableModel& m_model;
  QString m_line;
  bool m_isOn = false;
  bool m_isAsking = false;
  bool m_isFirst = false;           // what is asked is about all there is
  uint64_t m_question = 0;          // replies to older ones are passed over
  Sequence m_next = 0;              // rows from here on were not asked about
  std::vector<Sequence> m_running;  // of those before, that are in flight
};

}  // namespace headgate::ui
