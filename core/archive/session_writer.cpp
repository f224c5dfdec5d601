#include "core/archive/session_writer.h"

#include <utility>

#include "core/archive/har_times.h"
#include "core/archive/session_record.h"

namespace headgate::archive {

namespace {

// Of an exchange; of one that says more, the index does not know all.
constexpr size_t kSearched = 4 * 1024 * 1024;

constexpr const char* kSchema =
    "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;"
    "PRAGMA application_id = 1212633925; PRAGMA user_version = 1;"
    "CREATE TABLE exchanges (id INTEGER PRIMARY KEY, started INTEGER NOT NULL, record BLOB NOT NULL,"
    " is_indexed INTEGER NOT NULL);"
    "CREATE VIRTUAL TABLE said USING fts5(text, content = '', detail = none, tokenize = 'trigram');"
    "BEGIN";
static_assert(kSessionMark == 1212633925 && kSessionFormat == 1);

std::string notWritten(const std::string& path, const std::string& why) {
  return path + " cannot be written: " + why;
}

}  // namespace

Result<std::unique_ptr<SessionWriter>, std::string> SessionWriter::create(const std::string& path) {
  HG_TRY(draft, files::DraftPath::create(path));
  std::unique_ptr<SessionWriter> writer(new SessionWriter(path, std::move(draft)));
  SessionDatabase& database = writer->m_database;
  if (!database.open(writer->m_draft.name(), SessionDatabase::Mode::Write) || !database.run(kSchema))
    return notWritten(path, database.problem());
  writer->m_addRecord =
      database.prepare("INSERT INTO exchanges (started, record, is_indexed) VALUES (?1, ?2, ?3)");
  writer->m_addText = database.prepare("INSERT INTO said (rowid, text) VALUES (last_insert_rowid(), ?1)");
  if (!writer->m_addRecord || !writer->m_addText) return notWritten(path, database.problem());
  return writer;
}

bool SessionWriter::fail(const std::string& why) {
  if (m_problem.empty()) m_problem = notWritten(m_path, why);
  return false;
}

bool SessionWriter::add(const store::StoredExchange& exchange, Nanoseconds wallOffset) {
  if (!m_problem.empty()) return false;
  const Bytes record = packRecord(exchange, wallOffset);
  const Bytes text = spokenText(exchange, kSearched);
  const int64_t started = wallBeginningOf(exchange, wallOffset).time_since_epoch().count();
  m_addRecord.bind(1, started).bindBytes(2, record).bind(3, text.size() < kSearched ? 1 : 0).step();
  const bool isThere = m_addRecord.isDone();
  m_addRecord.reset();
  if (!isThere) return fail(m_database.problem());
  m_addText.bindText(1, text).step();
  const bool isIndexed = m_addText.isDone();
  m_addText.reset();
  return isIndexed || fail(m_database.problem());
}

Result<uint64_t, std::string> SessionWriter::commit() {
  if (m_problem.empty() && !m_database.run("COMMIT")) fail(m_database.problem());
  if (!m_problem.empty()) return m_problem;
  m_addRecord = {};
  m_addText = {};
  m_database.close();
  return m_draft.commit();
}

}  // namespace headgate::archive
