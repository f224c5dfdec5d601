// Makes the verdict of one exchange from the events of its record, as they come: how it ended, where it was
// silent, who held its bytes up. The recorder's thread runs it for all that is under way, and whoever opens a
// record for that one; it says the same to both.
//
// Of what is no stream only figures are kept, and nothing is allocated. Reused from exchange to exchange.
// Thread: any, one caller at a time.
#pragma once

#include <memory>

#include "core/record/detail.h"
#include "core/record/stream_watch.h"
#include "core/record/summary.h"
#include "core/record/verdict_rules.h"
#include "core/record/verdict_values.h"

namespace headgate::record {

class VerdictMaker {
 public:
  VerdictMaker() : VerdictMaker(VerdictRules()) {}
  explicit VerdictMaker(const VerdictRules& rules) : m_rules(rules) {}
  VerdictMaker(const VerdictMaker&) = delete;
  VerdictMaker& operator=(const VerdictMaker&) = delete;

  void reset(SteadyTime began);
  // An event after the Open; its bytes as they are stored, redacted.
  void note(const DetailHeader& header, ByteView bytes);
  void end(const Summary& summary);

  // What a row has of it. While it runs, as of `now`.
  Ending ending() const { return m_ending; }
  Stall stall(SteadyTime now) const;
  Buffering buffering(SteadyTime now) const;
  // All of it, with the evidence.
  Verdict verdict(SteadyTime now) const;

  // A silence may become one that counts only while this is true.
  bool mayStall() const { return m_running && m_hasHead; }
  // Since when the client's socket takes no more; nothing: it does.
  bool isWaiting() const { return m_isWaiting; }
  SteadyTime waitsSince() const { return m_waitsSince; }

 private:
  void noteHead(const DetailHeader& header, ByteView head);
  void notePiece(const DetailHeader& header, ByteView bytes);
  void noteDocument(const DetailHeader& header, ByteView bytes);
  void noteHold(const DetailHeader& header, ByteView what);
  void noteDeparture(const DetailHeader& header);
  void endWait(SteadyTime at);
  void hole();
  Ending endingOf(const Summary& summary);
  Ending wellEnded(bool isComplete);
  Ending tunnelEnded(const Summary& summary);
  Ending truncated(Missing missing, ByteView sign = {});
  bool isReadable() const { return m_stream ? m_stream->isReadable() : !m_hasHole; }
  const ModelWords& words() const { return m_stream ? m_stream->words() : m_document; }

  const VerdictRules m_rules;
  SteadyTime m_began;
  SteadyTime m_asked;     // when the target had the request
  SteadyTime m_lastTime;  // of the record
  SteadyTime m_lastPiece;
  std::unique_ptr<StreamWatch> m_stream;
  ModelWords m_document;  // of a body that is none
  QuietWatch m_quiet;     // of the same
  ResponseLook m_look;    // its views are not used
  std::vector<std::string> m_hints;
  Bytes m_tail;  // the last bytes of a text, fewer than a character has

  Ending m_ending = Ending::Running;
  TimeoutStage m_timer = TimeoutStage::None;
  Missing m_missing = Missing::Nothing;
  std::string m_sign;
  Nanoseconds m_heldByClient{0};
  Nanoseconds m_heldLongest{0};
  SteadyTime m_heldAt;
  Nanoseconds m_heldHere{0};
  SteadyTime m_heldHereAt;
  SteadyTime m_waitsSince;
  bool m_isWaiting = false;
  bool m_running = true;
  bool m_hasHead = false;
  bool m_hasHole = false;
  bool m_hasBody = false;
  bool m_isHeldByRule = false;
};

}  // namespace headgate::record
