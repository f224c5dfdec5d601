// The little of SQLite that sessions need: an open file, and statements of it. For the sources of this layer.
// Thread: one at a time.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "core/base/bytes.h"

struct sqlite3;
struct sqlite3_stmt;

namespace headgate::archive {

inline constexpr int kSessionMark = 0x48475345;  // "HGSE": application_id
inline constexpr int kSessionFormat = 1;         // user_version

class SessionStatement {
 public:
  SessionStatement() = default;

  explicit operator bool() const { return m_statement != nullptr; }
  // From 1 on. What is bound must outlive the step.
  SessionStatement& bind(int place, int64_t value);
  SessionStatement& bindText(int place, ByteView text);
  SessionStatement& bindBytes(int place, ByteView bytes);
  // True: there is a row.
  bool step();
  // After step() was false: it came to its end, and did not fail.
  bool isDone() const { return m_isDone; }
  void reset();

  // Of the row; from 0 on. Views are good until the next step.
  int64_t number(int column) const;
  ByteView bytes(int column) const;

 private:
  friend class SessionDatabase;
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
  bool m_isDone = false;
};

class SessionDatabase {
 public:
  enum class Mode : uint8_t { Write, Read };

  bool open(const std::string& path, Mode mode);
  void close() { m_database.reset(); }
  bool run(const char* sql);
  // Without a statement: problem() says why.
  SessionStatement prepare(const char* sql);
  // What was wrong last, in SQLite's words.
  std::string problem() const;

 private:
  struct Close {
    void operator()(sqlite3* database) const;
  };
  std::unique_ptr<sqlite3, Close> m_database;
};

}  // namespace headgate::archive
