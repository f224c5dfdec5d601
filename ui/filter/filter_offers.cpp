#include "ui/filter/filter_offers.h"

#include <algorithm>
#include <array>

#include "core/filter/letters.h"
#include "ui/filter/filter_words.h"

namespace headgate::ui {
namespace {

constexpr size_t kMostOffers = 60;

class OffersOf {
 public:
  explicit OffersOf(std::string_view begun) : m_begun(QString::fromUtf8(begun.data(), int(begun.size()))) {}

  // Known by its label; `alias` is another name for the same.
  void add(FilterOffer offer, const QString& alias = {}) {
    if (offer.label.startsWith(m_begun, Qt::CaseInsensitive) ||
        (!alias.isEmpty() && alias.startsWith(m_begun, Qt::CaseInsensitive)))
      m_first.push_back(std::move(offer));
    else if (offer.label.contains(m_begun, Qt::CaseInsensitive) ||
             alias.contains(m_begun, Qt::CaseInsensitive))
      m_then.push_back(std::move(offer));
  }

  std::vector<FilterOffer> take() {
    m_first.insert(m_first.end(), m_then.begin(), m_then.end());
    // What is written already in full needs no offer.
    if (m_first.size() == 1 && m_first.front().label == m_begun) m_first.clear();
    if (m_first.size() > kMostOffers) m_first.resize(kMostOffers);
    return std::move(m_first);
  }

 private:
  QString m_begun;
  std::vector<FilterOffer> m_first;
  std::vector<FilterOffer> m_then;
};

void addStates(OffersOf& offers, const std::string& before) {
  for (const filter::StateWord& state : filter::stateWords()) {
    const std::string text = before + std::string(state.word);
    offers.add({text, QString::fromStdString(text), stateMeaning(state.state), true},
               QString::fromUtf8(state.word.data(), qsizetype(state.word.size())));
  }
}

std::vector<FilterOffer> keyOffers(std::string_view begun) {
  OffersOf offers(begun);
  for (const filter::Key& key : filter::keys()) {
    const char* op = key.sort == filter::KeySort::Number && key.unit != filter::Unit::Status ? ">" : ":";
    const std::string text = std::string(key.word) + op;
    offers.add({text, QString::fromStdString(text), keyMeaning(key), false});
  }
  if (!begun.empty()) addStates(offers, "is:");
  return offers.take();
}

void addWords(OffersOf& offers, std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words) {
    const std::string text(word);
    offers.add({text, QString::fromStdString(text), {}, true});
  }
}

std::vector<FilterOffer> valueOffers(const filter::Key& key, std::string_view begun,
                                     const FilterValues& values) {
  OffersOf offers(begun);
  if (key.sort == filter::KeySort::Is) addStates(offers, {});
  if (key.unit == filter::Unit::Status) addWords(offers, {"2xx", "3xx", "4xx", "5xx", "429", "502", "504"});
  if (key.unit == filter::Unit::Time) addWords(offers, {"500ms", "2s", "10s", "1m"});
  if (key.unit == filter::Unit::Bytes) addWords(offers, {"10KB", "100KB", "1MB", "10MB"});
  if (key.sort == filter::KeySort::Text) {
    if (key.text == filter::TextKey::Kind) addWords(offers, {"http", "sse", "rpc", "ws"});
    if (key.text == filter::TextKey::Ending)
      addWords(offers, {"clean", "length", "client_left", "upstream_reset", "timed_out", "truncated",
                        "error_inside", "drained", "gateway"});
    if (key.text == filter::TextKey::EndedBy)
      addWords(offers, {"complete", "client", "upstream", "gateway", "drain"});
    for (const FilterValue& each : values(key.text)) {
      if (each.value.empty()) continue;
      const QString label = QString::fromStdString(each.value);
      const QString name = each.name == label ? QString() : each.name;
      offers.add({filter::asValue(each.value), label, name, true}, name);
    }
  }
  return offers.take();
}

}  // namespace

FilterOffers filterOffers(std::string_view line, size_t cursor, const FilterValues& values) {
  for (const filter::WrittenTerm& term : filter::readLine(line)) {
    if (cursor < term.place.at || cursor > term.place.at + term.place.size) continue;
    if (term.op == filter::Operator::None) {  // a plain word may become a key
      const size_t at = term.place.at + (term.isNegated ? 1 : 0);
      if (term.values.size() != 1 || term.values.front().isQuoted || cursor < at) return {};
      return {{at, cursor - at}, keyOffers(line.substr(at, cursor - at))};
    }
    const filter::Key* key = filter::findKey(term.key);
    if (key == nullptr) return {};
    for (const filter::WrittenValue& value : term.values) {
      if (cursor < value.place.at || cursor > value.place.at + value.place.size) continue;
      const size_t size = cursor - value.place.at;
      std::string_view begun = line.substr(value.place.at, size);
      if (value.isQuoted && !begun.empty()) begun.remove_prefix(1);
      return {{value.place.at, value.isQuoted ? value.place.size : size}, valueOffers(*key, begun, values)};
    }
    return {};
  }
  return {{cursor, 0}, keyOffers({})};
}

}  // namespace headgate::ui
