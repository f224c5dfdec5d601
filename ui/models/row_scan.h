// A question put to all rows that there were at one time, off the main thread: the newest first, in parts, so
// that the first screen does not wait for the last row.
//
// One scan at a time: a new one ends the one before, of which nothing is heard any more. Thread: main; its
// own thread reads lent blocks and nothing else, and ends with it.
#pragma once

#include <memory>
#include <thread>
#include <vector>

#include <QObject>

#include "ui/models/exchange_rows.h"
#include "ui/models/row_question.h"

namespace headgate::ui {

class RowScan final : public QObject {
  Q_OBJECT

 public:
  using Sequence = ExchangeRows::Sequence;

  // The rows from `begin` to before `end`, and which of them are found, ascending.
  struct Part {
    Sequence begin = 0;
    Sequence end = 0;
    std::vector<Sequence> found;
  };

  using QObject::QObject;
  ~RowScan() override;

  // All rows of before `end`, which is the beginning of a block or the end of all.
  void start(const ExchangeRows& rows, Sequence end, RowQuestion question);
  void cancel();
  bool isRunning() const { return m_thread.joinable(); }

 Q_SIGNALS:
  // Each part ends where the one before began; the last one begins where the rows did.
  void found(const headgate::ui::RowScan::Part& part, bool isLast);

 private:
  struct Work;

  void hear(uint64_t generation, const Part& part, bool isLast);

  std::jthread m_thread;
  uint64_t m_generation = 0;
};

}  // namespace headgate::ui
