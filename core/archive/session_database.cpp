#include "core/archive/session_database.h"

#include <sqlite3.h>

namespace headgate::archive {

void SessionStatement::Finalize::operator()(sqlite3_stmt* statement) const {
  ::sqlite3_finalize(statement);
}

SessionStatement& SessionStatement::bind(int place, int64_t value) {
  ::sqlite3_bind_int64(m_statement.get(), place, value);
  return *this;
}

SessionStatement& SessionStatement::bindText(int place, ByteView text) {
  ::sqlite3_bind_text64(m_statement.get(), place, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
  return *this;
}

SessionStatement& SessionStatement::bindBytes(int place, ByteView bytes) {
  ::sqlite3_bind_blob64(m_statement.get(), place, bytes.data(), bytes.size(), SQLITE_STATIC);
  return *this;
}

bool SessionStatement::step() {
  const int result = ::sqlite3_step(m_statement.get());
  m_isDone = result == SQLITE_DONE;
  return result == SQLITE_ROW;
}

void SessionStatement::reset() {
  ::sqlite3_reset(m_statement.get());
  ::sqlite3_clear_bindings(m_statement.get());
}

int64_t SessionStatement::number(int column) const {
  return ::sqlite3_column_int64(m_statement.get(), column);
}

ByteView SessionStatement::bytes(int column) const {
  const auto* data = static_cast<const char*>(::sqlite3_column_blob(m_statement.get(), column));
  const int size = ::sqlite3_column_bytes(m_statement.get(), column);
  return data == nullptr ? ByteView() : ByteView(data, static_cast<size_t>(size));
}

void SessionDatabase::Close::operator()(sqlite3* database) const {
  ::sqlite3_close_v2(database);
}

bool SessionDatabase::open(const std::string& path, Mode mode) {
  sqlite3* database = nullptr;
  const int flags = mode == Mode::Write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
  const int result = ::sqlite3_open_v2(path.c_str(), &database, flags | SQLITE_OPEN_NOMUTEX, nullptr);
  m_database.reset(database);
  // What somebody else's file defines is not run.
  return result == SQLITE_OK && run("PRAGMA trust_schema = OFF");
}

bool SessionDatabase::run(const char* sql) {
  return ::sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

SessionStatement SessionDatabase::prepare(const char* sql) {
  SessionStatement statement;
  sqlite3_stmt* prepared = nullptr;
  ::sqlite3_prepare_v2(m_database.get(), sql, -1, &prepared, nullptr);
  statement.m_statement.reset(prepared);
  return statement;
}

std::string SessionDatabase::problem() const {
  return m_database ? ::sqlite3_errmsg(m_database.get()) : "out of memory";
}

}  // namespace headgate::archive
