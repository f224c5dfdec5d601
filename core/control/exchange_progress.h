// An exchange's row, as it grows with each event of its record: what the window shows of one under way, and
// of one that has ended once its summary is there.
//
// A head or body is looked at, not kept. Reused from exchange to exchange: reset() keeps the memory. Thread:
// any, one caller at a time.
#pragma once

#include <string_view>

#include "core/control/exchange_values.h"
#include "core/record/detail.h"
#include "core/record/summary.h"

namespace headgate::control {

class ExchangeProgress {
 public:
  // Shorter silences are nothing that anybody would look at.
  static constexpr Nanoseconds kSilence = Milliseconds(250);

  // `number` and the beginning in wall time are the caller's to know.
  void reset(ExchangeId id, SteadyTime began);
  // An event after the Open; its bytes as they are stored, redacted.
  void note(const record::DetailHeader& header, std::string_view bytes);
  // Of an exchange that had none but this, too.
  void end(const record::Summary& summary);

  const ExchangeRow& row() const { return m_row; }
  ExchangeRow& row() { return m_row; }

 private:
  void noteRequestHead(std::string_view head);
  void noteAttempt(std::string_view known);
  void noteResponseHead(const record::DetailHeader& header, std::string_view head);
  void noteFromTarget(const record::DetailHeader& header);
  void noteSilence(Silence silence);
  int64_t since(SteadyTime time) const { return (time - m_began).count(); }

  ExchangeRow m_row;
  SteadyTime m_began;
  bool m_requestBodySeen = false;
  bool m_isRpc = false;
};

}  // namespace headgate::control
