// A stream as it is understood while it comes: its events by what they say, its silences and bursts, and
// whether it broke off within something. Also of a WebSocket's two directions.
//
// It goes as far as the record is without a hole. Thread: any, one caller at a time.
#pragma once

#include <memory>
#include <optional>

#include "core/record/burst_watch.h"
#include "core/record/model_words.h"
#include "core/record/quiet_watch.h"
#include "core/record/response_look.h"
#include "core/stream/content_decoder.h"
#include "core/stream/stream_decoder.h"

namespace headgate::record {

class StreamWatch final : private stream::StreamEventSink {
 public:
  // `head` is the response's, whose kind is not None. `rules` outlive it.
  StreamWatch(const VerdictRules& rules, const ResponseLook& look, ByteView head, SteadyTime began,
              SteadyTime asked, SteadyTime now);

  // `size` of them there were on the wire.
  void fromTarget(ByteView bytes, uint64_t size, SteadyTime at);
  void fromClient(ByteView bytes, SteadyTime at);
  // Something is missing here: from now on nothing is understood.
  void hole() { m_isReadable = false; }
  void pause(SteadyTime at) { m_quiet.pause(at, m_rules); }
  void resume(SteadyTime at);
  // Requires: hasDecoder() or not; called once, when nothing more comes.
  void finish();
  void end(SteadyTime at, bool isDead) { m_quiet.end(at, isDead, m_rules); }

  bool isWebSocket() const { return m_look == stream::StreamKind::WebSocket; }
  bool isReadable() const { return m_isReadable; }
  const ModelWords& words() const { return m_words; }
  Missing missing() const { return m_missing; }  // after finish()
  bool hasCloseFrame() const { return m_closed; }
  uint16_t closeCode() const { return m_closeCode; }
  Stall stall(SteadyTime now) const;
  Stall worstStall() const { return m_quiet.worst(); }
  bool areBursts() const { return m_bursts.areBursts(m_rules); }
  void put(Verdict& verdict, SteadyTime now) const;

 private:
  void onStreamEvent(const stream::StreamEvent& event) override;
  void onServerEvent(const stream::StreamEvent& event);
  void onSense(EventSense sense);
  void onIncomplete(const stream::StreamEvent& event);
  void onClose(const stream::StreamEvent& event);

  const VerdictRules& m_rules;
  const stream::StreamKind m_look;
  std::unique_ptr<stream::StreamDecoder> m_decoder;  // of what the target sends; null: its inside is unknown
  std::unique_ptr<stream::StreamDecoder> m_clientDecoder;
  std::optional<stream::ContentDecoder> m_coding;
  Bytes m_decoded;
  ModelWords m_words;
  QuietWatch m_quiet;
  BurstWatch m_bursts;
  SteadyTime m_began;
  SteadyTime m_now;
  uint64_t m_events = 0;
  uint64_t m_textEvents = 0;
  uint64_t m_thinkingEvents = 0;
  uint64_t m_keepAlives = 0;
  uint16_t m_closeCode = 0;
  bool m_closed = false;
  bool m_isReadable = true;
  bool m_clientWaits = false;  // of a WebSocket: the client spoke last
  Missing m_missing = Missing::Nothing;
};

}  // namespace headgate::record
