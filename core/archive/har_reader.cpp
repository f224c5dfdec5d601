#include "core/archive/har_reader.h"

#include <cerrno>
#include <fstream>
#include <system_error>

#include "core/archive/har_json.h"

namespace headgate::archive {

using store::StoredExchange;

namespace {

constexpr size_t kMostProblems = 20;
constexpr size_t kDeepest = 200;
constexpr size_t kLargestEntry = 512ull * 1024 * 1024;  // of its texts

// Puts together each entry as it comes, and forgets it when it was handed on: an element of log.entries, or,
// in lines of JSON, the object itself.
class EntryParser final : public nlohmann::json_sax<Json> {
 public:
  // False where no more are wanted.
  using Each = std::function<bool(const Json&)>;

  explicit EntryParser(Each each) : m_each(std::move(each)) {}

  // For the next value of the file.
  void reset() {
    m_levels.clear();
    m_building.clear();
    m_root = Json();
  }
  bool isHar() const { return m_isHar; }
  bool isStopped() const { return m_isStopped; }
  const std::string& problem() const { return m_problem; }
  size_t position() const { return m_position; }

  bool null() override { return add(nullptr); }
  bool boolean(bool value) override { return add(value); }
  bool number_integer(int64_t value) override { return add(value); }
  bool number_unsigned(uint64_t value) override { return add(value); }
  bool number_float(double value, const std::string&) override { return add(value); }
  bool string(std::string& value) override {
    m_entryBytes += value.size();
    return m_entryBytes > kLargestEntry ? refuse("an entry is too large") : add(std::move(value));
  }
  bool binary(Json::binary_t&) override { return false; }
  bool start_object(size_t) override { return begin(Json::object()); }
  bool end_object() override { return end(); }
  bool start_array(size_t) override { return begin(Json::array()); }
  bool end_array() override { return end(); }
  bool key(std::string& name) override {
    m_key = std::move(name);
    return true;
  }
  bool parse_error(size_t position, const std::string&, const nlohmann::detail::exception& error) override {
    // After "…at line 1, column 2: ".
    const std::string_view words = error.what();
    const size_t column = words.find("column ");
    const size_t end = column == std::string_view::npos ? column : words.find(": ", column);
    m_problem = end == std::string_view::npos ? "it is not JSON" : std::string(words.substr(end + 2));
    m_position = position;
    return false;
  }

 private:
  // Where in the file the parser is: what is inside `log` is left out but for its entries.
  enum class Level : uint8_t { Root, Log, Entries, PassedOver, Built };

  bool refuse(const char* words) {
    m_problem = words;
    return false;
  }
  bool isBuilding() const { return !m_building.empty(); }

  Level next(bool isArray) const {
    if (m_levels.empty()) return Level::Root;
    switch (m_levels.back()) {
      case Level::Root:
        if (m_key == "log" && !isArray) return Level::Log;
        return m_isHar ? Level::PassedOver : Level::Built;
      case Level::Log:
        return m_key == "entries" && isArray ? Level::Entries : Level::PassedOver;
      case Level::Entries:
      case Level::Built:
        return Level::Built;
      case Level::PassedOver:
        return Level::PassedOver;
    }
    return Level::PassedOver;
  }

  bool begin(Json value) {
    if (m_levels.size() >= kDeepest) return refuse("its values are nested too deeply");
    const Level level = next(value.is_array());
    if (level == Level::Log) m_isHar = true;
    const bool isEntry = m_levels.empty() || m_levels.back() == Level::Entries;
    m_levels.push_back(level);
    if (level == Level::Root || (level == Level::Built && isEntry)) {
      m_root = std::move(value);
      m_building.assign(1, &m_root);
      m_entryBytes = 0;
    } else if (level == Level::Built) {
      m_building.push_back(put(std::move(value)));
    }
    return true;
  }

  bool end() {
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level != Level::Root && level != Level::Built) return true;
    if (!m_building.empty()) m_building.pop_back();
    const bool isElement = level == Level::Built && !m_levels.empty() && m_levels.back() == Level::Entries;
    const bool isLine = level == Level::Root && !m_isHar;
    if (!isElement && !isLine) return true;
    m_isStopped = !m_each(m_root);
    m_root = Json();
    return !m_isStopped;
  }

  Json* put(Json value) {
    Json& parent = *m_building.back();
    if (!parent.is_array()) return &(parent[m_key] = std::move(value));
    parent.push_back(std::move(value));
    return &parent.back();
  }
  template <typename Value>
  bool add(Value&& value) {
    if (m_levels.empty()) return refuse("it holds a single value");
    const Level level = m_levels.back();
    if (isBuilding() && (level == Level::Built || level == Level::Root))
      put(Json(std::forward<Value>(value)));
    else if (level == Level::Entries)
      return (m_isStopped = !m_each(Json(std::forward<Value>(value))), !m_isStopped);
    return true;
  }

  const Each m_each;
  std::vector<Level> m_levels;
  std::vector<Json*> m_building;  // the containers that are open within m_root
  Json m_root;
  std::string m_key;
  size_t m_entryBytes = 0;
  bool m_isHar = false;
  bool m_isStopped = false;
  std::string m_problem;
  size_t m_position = 0;
};

// "line 3, column 17" of the byte there, counted from 1.
std::string placeOf(const std::string& path, uint64_t position) {
  std::ifstream file(path, std::ios::binary);
  uint64_t line = 1;
  uint64_t column = 0;
  for (uint64_t i = 0; i < position; ++i) {
    const int c = file.get();
    if (c == std::char_traits<char>::eof()) break;
    if (c == '\n') {
      ++line;
      column = 0;
    } else {
      ++column;
    }
  }
  return "line " + std::to_string(line) + ", column " + std::to_string(std::max<uint64_t>(column, 1));
}

class Reading {
 public:
  Reading(const std::string& path, record::Names& names,
          const std::function<bool(StoredExchange&&, uint64_t)>& each)
      : m_path(path), m_names(names), m_each(each), m_file(path, std::ios::binary) {}

  HarReading run() {
    if (!m_file.is_open()) {
      fail(m_path + " cannot be opened: " + std::generic_category().message(errno));
      return std::move(m_reading);
    }
    EntryParser parser([this](const Json& entry) { return take(entry); });
    while (!parser.isStopped() && skipSpace()) {
      const auto begin = static_cast<uint64_t>(std::streamoff(m_file.tellg()));
      parser.reset();
      if (Json::sax_parse(m_file, &parser, Json::input_format_t::json, false)) continue;
      if (parser.isStopped()) break;
      m_reading.isWhole = false;
      if (parser.position() == 0)
        say(parser.problem());
      else
        say(placeOf(m_path, begin + parser.position()) + ": " + parser.problem());
      break;
    }
    m_reading.isArchive = parser.isHar() || m_reading.exchanges != 0;
    if (!m_reading.isArchive && m_reading.problems.empty()) say("it is empty");
    return std::move(m_reading);
  }

 private:
  bool skipSpace() {
    m_file >> std::ws;
    return m_file.good() && m_file.peek() != std::char_traits<char>::eof();
  }

  bool take(const Json& entry) {
    ++m_entries;
    auto record = memberOf(entry, "_headgate") == nullptr ? Result<StoredExchange, std::string>(std::string())
                                                          : recordOf(entry, m_names);
    if (!record) record = foreignRecordOf(entry);
    if (!record) {
      ++m_reading.passedOver;
      say("entry " + std::to_string(m_entries) + ": " + record.error());
      return true;
    }
    ++m_reading.exchanges;
    return m_each(std::move(record).value(), static_cast<uint64_t>(std::streamoff(m_file.tellg())));
  }

  void say(std::string problem) {
    if (m_reading.problems.size() < kMostProblems) m_reading.problems.push_back(std::move(problem));
  }
  void fail(std::string problem) {
    say(std::move(problem));
    m_reading.isArchive = m_reading.isWhole = false;
  }

  const std::string& m_path;
  record::Names& m_names;
  const std::function<bool(StoredExchange&&, uint64_t)>& m_each;
  std::ifstream m_file;
  uint64_t m_entries = 0;
  HarReading m_reading;
};

}  // namespace

HarReading readHar(const std::string& path, record::Names& names,
                   const std::function<bool(StoredExchange&&, uint64_t)>& each) {
  return Reading(path, names, each).run();
}

}  // namespace headgate::archive
