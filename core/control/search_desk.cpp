#include "core/control/search_desk.h"

#include <algorithm>
#include <utility>

#include "core/archive/body.h"
#include "core/archive/coding.h"
#include "core/archive/wire_head.h"
#include "core/http/headers.h"
#include "core/store/stream_events.h"

namespace headgate::control {

namespace {

using archive::Body;
using record::DetailKind;
using store::StoredEvent;
using store::StoredExchange;

Bytes joined(const Body& body) {
  Bytes all;
  all.reserve(body.bytes());
  body.forEach([&all](ByteView bytes) {
    all += bytes;
    return true;
  });
  return all;
}

// Of one exchange; what is asked for first is made then.
class RecordFacts final : public filter::DeepFacts {
 public:
  explicit RecordFacts(const StoredExchange& exchange) : m_exchange(exchange) {}

  std::vector<std::string_view> header(std::string_view name) const override {
    std::vector<std::string_view> values;
    for (const StoredEvent& event : m_exchange.events) {
      const bool isRequest = event.kind == DetailKind::RequestHead;
      if (!isRequest && event.kind != DetailKind::ResponseHead) continue;
      const auto head = isRequest ? archive::requestHead(event.bytes) : archive::responseHead(event.bytes);
      for (const archive::WireField& field : head.fields)
        if (http::equalsIgnoringCase(field.name, name)) values.push_back(field.value);
    }
    return values;
  }

  std::vector<std::string_view> bodies() const override {
    if (m_bodies.empty()) makeBodies();
    return {m_bodies.begin(), m_bodies.end()};
  }

 private:
  void makeBodies() const {
    m_bodies.push_back(joined(Body(m_exchange, DetailKind::RequestBody)));
    m_bodies.push_back(
        joined(Body(m_exchange, DetailKind::ResponseBody, archive::responseCoding(m_exchange))));
    Bytes messages;
    const bool hasTunnel =
        !Body(m_exchange, DetailKind::TunnelUp).empty() || !Body(m_exchange, DetailKind::TunnelDown).empty();
    if (hasTunnel)
      for (const store::TimedStreamEvent& message : store::streamTranscript(m_exchange).events)
        messages.append(message.data).append("\n");
    m_bodies.push_back(std::move(messages));
  }

  const StoredExchange& m_exchange;
  mutable std::vector<Bytes> m_bodies;
};

// Neither a pattern, nor letters of which the index may have another idea than the filter.
bool isSearchable(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80 && c != '*'; });
}

}  // namespace

SearchDesk::~SearchDesk() {
  ++m_search;
  if (m_thread.joinable()) m_thread.join();
}

void SearchDesk::on(const SearchRecord& call, Answer answer) {
  const uint64_t search = ++m_search;
  if (m_thread.joinable()) m_thread.join();
  m_thread = std::thread([this, call, search, answer = std::move(answer)] {
    FoundExchanges found = run(call, search);
    QMetaObject::invokeMethod(
        this, [answer, found = std::move(found)] { answer(found); }, Qt::QueuedConnection);
  });
}

std::vector<uint64_t> SearchDesk::allIds() const {
  std::vector<uint64_t> ids;
  for (const ExchangeId id : m_record.ids()) ids.push_back(id.value);
  const std::vector<uint64_t> imported = m_imported.ids();
  ids.insert(ids.end(), imported.begin(), imported.end());
  return ids;
}

// What the indexes of sessions rule out: a text in the body that is asked for without alternatives.
std::set<uint64_t> SearchDesk::ruledOut(std::string_view line) const {
  std::set<uint64_t> without;
  for (const filter::WrittenTerm& term : filter::readLine(line)) {
    const filter::Key* key = filter::findKey(term.key);
    const bool isOne = key != nullptr && key->sort == filter::KeySort::Text &&
                       key->text == filter::TextKey::Body && term.op == filter::Operator::Has &&
                       !term.isNegated && term.values.size() == 1;
    if (isOne && isSearchable(term.values.front().text))
      without.merge(m_imported.without(term.values.front().text));
  }
  return without;
}

FoundExchanges SearchDesk::run(const SearchRecord& call, uint64_t search) const {
  const filter::Filter filter(call.filter);
  const std::set<uint64_t> without = ruledOut(call.filter);
  FoundExchanges found;
  for (const uint64_t id : call.exchanges.empty() ? allIds() : call.exchanges) {
    if (!isWanted(search)) {
      found.isWhole = false;
      break;
    }
    ++found.searched;
    if (!without.contains(id) && holds(filter, id)) found.exchanges.push_back(id);
  }
  return found;
}

bool SearchDesk::holds(const filter::Filter& filter, uint64_t id) const {
  if (isImported(id)) {
    const auto exchange = m_imported.get(id);
    return exchange && filter.matchesDeep(RecordFacts(*exchange));
  }
  const auto exchange = m_record.get({id});
  return exchange && filter.matchesDeep(RecordFacts(*exchange));
}

}  // namespace headgate::control
