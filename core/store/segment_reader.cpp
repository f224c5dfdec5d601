#include "core/store/segment_reader.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <utility>

#include "core/store/record_codec.h"
#include "core/store/segment_format.h"

namespace headgate::store {

namespace {

class Reading {
 public:
  Reading(record::Names& names, const std::function<void(StoredExchange&&)>& each)
      : m_names(names), m_each(each) {}

  void file(const std::filesystem::path& path) {
    m_file = path.filename().string();
    std::ifstream stream(path, std::ios::binary);
    std::error_code unknown;
    const uintmax_t size = std::filesystem::file_size(path, unknown);
    Bytes content(unknown ? 0 : size, '\0');
    if (unknown || !stream.read(content.data(), static_cast<std::streamsize>(content.size())))
      return problem("cannot be read");
    ++m_result.files;
    const std::optional<SegmentHeader> header = decodeSegmentHeader(content);
    if (!header) return problem("is no segment, or its beginning is damaged");
    if (header->version > kSegmentVersion) return problem("was made by a newer Headgate");
    if (header->version < kSegmentVersion) return problem("was made by an older Headgate, in another format");
    m_header = *header;
    frames(ByteView(content).substr(kSegmentHeaderBytes));
  }

  SegmentReading finish() {
    for (auto& [key, exchange] : m_open) give(std::move(exchange));
    m_open.clear();
    return std::move(m_result);
  }

 private:
  using Key = std::pair<uint64_t, uint64_t>;  // run, exchange

  void frames(ByteView rest) {
    while (!rest.empty()) {
      const std::optional<ByteView> payload = framePayload(rest);
      if (payload) {
        records(*payload);
        rest.remove_prefix(kFrameHeaderBytes + payload->size());
        continue;
      }
      const size_t damaged = distanceToFrame(rest);
      problem(damaged == rest.size()
                  ? "ends within a piece: its last " + std::to_string(damaged) + " bytes are lost"
                  : std::to_string(damaged) + " bytes within it are damaged and lost");
      rest.remove_prefix(damaged);
    }
  }

  static size_t distanceToFrame(ByteView bytes) {
    size_t distance = bytes.find(kFrameMagic, 1);
    while (distance != ByteView::npos && !framePayload(bytes.substr(distance)))
      distance = bytes.find(kFrameMagic, distance + 1);
    return std::min(distance, bytes.size());
  }

  void records(ByteView payload) {
    for (Decoder in(payload); !in.rest().empty();) {
      if (in.atSummary()) {
        summary(in.summary(m_names), in.ok());
      } else if (static_cast<uint8_t>(in.rest().front()) == kLossTag) {
        in.byte();
        m_result.eventsLost += in.number();
        in.number();
      } else {
        const record::DetailHeader header = in.event(m_header.steady);
        const ExchangeId id{in.number()};
        const ByteView bytes = in.bytes(header.stored);
        if (in.ok()) event(id, header, bytes);
      }
      if (!in.ok()) problem("has a piece that does not hold what it should");
    }
  }

  void event(ExchangeId id, const record::DetailHeader& header, ByteView bytes) {
    StoredExchange& exchange = open(id);
    if (exchange.events.empty() && header.kind != record::DetailKind::Open &&
        header.kind != record::DetailKind::Gap)
      exchange.events.push_back({.kind = record::DetailKind::Gap,
                                 .leftOut = record::LeftOut::ByEviction,
                                 .events = 0,
                                 .at = header.at});
    exchange.events.push_back(
        {header.kind, header.leftOut, header.redacted, header.events, header.at, header.size, Bytes(bytes)});
  }

  void summary(const record::Summary& summary, bool ok) {
    if (!ok) return;
    const Key key{m_header.run, summary.exchange.value};
    StoredExchange& exchange = open(summary.exchange);
    exchange.summary = summary;
    give(std::move(exchange));
    m_open.erase(key);
  }

  StoredExchange& open(ExchangeId id) {
    StoredExchange& exchange = m_open[{m_header.run, id.value}];
    exchange.id = id;
    return exchange;
  }

  void give(StoredExchange&& exchange) {
    ++m_result.exchanges;
    m_each(std::move(exchange));
  }

  void problem(const std::string& what) { m_result.problems.push_back(m_file + ' ' + what); }

  record::Names& m_names;
  const std::function<void(StoredExchange&&)>& m_each;
  std::string m_file;
  SegmentHeader m_header;
  std::map<Key, StoredExchange> m_open;
  SegmentReading m_result;
};

}  // namespace

SegmentReading readSegments(const std::string& directory, record::Names& names,
                            const std::function<void(StoredExchange&&)>& each) {
  std::map<uint64_t, std::filesystem::path> files;
  std::error_code error;
  for (std::filesystem::directory_iterator file(directory, error), end; !error && file != end;
       file.increment(error))
    if (const auto number = segmentNumber(file->path().filename().string())) files[*number] = file->path();
  Reading reading(names, each);
  for (const auto& [number, path] : files) reading.file(path);
  SegmentReading result = reading.finish();
  if (error) result.problems.push_back(directory + " cannot be read: " + error.message());
  return result;
}

}  // namespace headgate::store
