// The filter between the channels and everything that stores: no byte passes before it was redacted.
//
// Heads and trailers pass at once (record/head_redaction.h). Where the route names JSON Pointers, the pieces
// of a body are withheld until it is complete; then its redacted text stands in the last piece and the others
// keep time and size only. A body that cannot be redacted (no JSON, compressed, cut, with a gap, too large, a
// tunnel) keeps only times and sizes. Thread: the recorder's. Borrows the next sink.
#pragma once

#include <unordered_map>
#include <vector>

#include "core/json/json_pointer.h"
#include "core/record/head_redaction.h"
#include "core/record/names.h"
#include "core/record/record_sink.h"

namespace headgate::record {

class Redactor final : public RecordSink {
 public:
  static constexpr size_t kWithheldBodyLimit = 4 * 1024 * 1024;
  static constexpr size_t kWithheldLimit = 32 * 1024 * 1024;  // of all exchanges

  explicit Redactor(RecordSink& next) : m_next(next) {}

  void beginBatch() override { m_next.beginBatch(); }
  void detail(const DetailHeader& header, ByteView bytes) override;
  void summary(const Summary& summary) override;
  void endBatch() override { m_next.endBatch(); }
  void flush() override { m_next.flush(); }

 private:
  struct Body {
    std::vector<DetailHeader> pieces;
    Bytes bytes;
    bool refused = false;  // cannot be redacted: later pieces lose their bytes at once

    size_t memory() const { return bytes.size() + pieces.size() * sizeof(DetailHeader); }
  };
  // Only of exchanges whose route has rules.
  struct Exchange {
    const RedactionRules* rules = nullptr;
    Body request;
    Body response;
  };
  enum class Attempt { MayFail, Last };

  void open(const DetailHeader& header, ByteView bytes);
  void text(const DetailHeader& header, ByteView bytes, const RedactionRules* rules);
  void withhold(Body& body, const DetailHeader& header, ByteView bytes);
  void release(Body& body, const RedactionRules& rules, Attempt attempt);
  void refuse(Body& body);
  void reset(Body& body);
  const std::vector<json::JsonPointer>& pointers(const RedactionRules& rules);

  RecordSink& m_next;
  std::unordered_map<ExchangeId, Exchange> m_exchanges;
  std::unordered_map<const RedactionRules*, std::vector<json::JsonPointer>> m_pointers;
  size_t m_withheld = 0;
  std::vector<ByteRange> m_secrets;
  Bytes m_text;
};

}  // namespace headgate::record
