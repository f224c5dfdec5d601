#include "core/archive/session_reader.h"

#include <fstream>
#include <set>
#include <utility>

#include "core/archive/session_record.h"
#include "core/base/utf8.h"

namespace headgate::archive {

namespace {

constexpr size_t kLetters = 3;     // of what the index knows
constexpr size_t kMostParts = 64;  // of a question to it; the text itself is looked for afterwards
constexpr std::string_view kSqlite = "SQLite format 3";
constexpr size_t kSearchedAgain = 64 * 1024 * 1024;

// "abc" AND "bcd": each group of three letters of the text, as FTS5 wants them. Empty: it is too short.
std::string groupsOf(std::string_view text) {
  std::vector<std::string_view> letters;
  while (!text.empty()) {
    const size_t size = std::max<size_t>(utf8SequenceSize(text), 1);
    letters.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  std::set<std::string> groups;
  for (size_t i = 0; i + kLetters <= letters.size() && groups.size() < kMostParts; ++i) {
    std::string group;
    for (size_t j = 0; j < kLetters; ++j)
      group += letters[i + j] == "\"" ? "\"\"" : std::string(letters[i + j]);
    groups.insert(std::move(group));
  }
  std::string question;
  for (const std::string& group : groups)
    question.append(question.empty() ? "\"" : " AND \"").append(group).append("\"");
  return question;
}

}  // namespace

bool SessionReader::isSession(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::string begin(kSqlite.size(), '\0');
  file.read(begin.data(), static_cast<std::streamsize>(begin.size()));
  return file && begin == kSqlite;
}

Result<std::unique_ptr<SessionReader>, std::string> SessionReader::open(const std::string& path,
                                                                        record::Names& names) {
  std::unique_ptr<SessionReader> reader(new SessionReader(names));
  SessionDatabase& database = reader->m_database;
  const auto cannot = [&](const std::string& why) { return path + " cannot be opened: " + why; };
  if (!database.open(path, SessionDatabase::Mode::Read)) return cannot(database.problem());
  const auto numberOf = [&database](const char* pragma) {
    SessionStatement statement = database.prepare(pragma);
    return statement && statement.step() ? statement.number(0) : -1;
  };
  if (numberOf("PRAGMA application_id") != kSessionMark) return cannot("it is no session");
  if (numberOf("PRAGMA user_version") > kSessionFormat) return cannot("it was made by a newer Headgate");
  reader->m_get = database.prepare("SELECT record FROM exchanges WHERE id = ?1");
  if (!reader->m_get) return cannot(database.problem());
  return reader;
}

std::vector<int64_t> SessionReader::numbers() {
  std::vector<int64_t> found;
  SessionStatement statement = m_database.prepare("SELECT id FROM exchanges ORDER BY id");
  while (statement && statement.step()) found.push_back(statement.number(0));
  return found;
}

std::optional<store::StoredExchange> SessionReader::get(int64_t number) {
  m_get.reset();
  if (!m_get.bind(1, number).step()) return std::nullopt;
  auto exchange = unpackRecord(m_get.bytes(0), m_names);
  m_get.reset();
  return exchange;
}

std::optional<std::vector<int64_t>> SessionReader::candidates(const std::string& text) {
  const std::string question = groupsOf(text);
  if (question.empty()) return std::nullopt;
  SessionStatement statement = m_database.prepare(
      "SELECT rowid FROM said WHERE said MATCH ?1 UNION SELECT id FROM exchanges WHERE NOT is_indexed"
      " ORDER BY 1");
  if (!statement) return std::nullopt;
  std::vector<int64_t> found;
  statement.bindText(1, question);
  while (statement.step()) found.push_back(statement.number(0));
  if (!statement.isDone()) return std::nullopt;
  return found;
}

std::vector<int64_t> SessionReader::search(const std::string& text, const std::function<bool()>& isWanted) {
  std::vector<int64_t> searched;
  if (auto named = candidates(text))
    searched = std::move(*named);
  else
    searched = numbers();
  std::vector<int64_t> found;
  for (const int64_t number : searched) {
    if (!isWanted()) break;
    const auto exchange = get(number);
    if (exchange && containsText(spokenText(*exchange, kSearchedAgain), text)) found.push_back(number);
  }
  return found;
}

}  // namespace headgate::archive
