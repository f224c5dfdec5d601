// Opens a session that was saved (archive/session_writer.h), to read and to search it. Nothing of it is held
// but what is asked for.
//
// Thread: one at a time.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/archive/session_database.h"
#include "core/base/result.h"
#include "core/record/names.h"
#include "core/store/stored_exchange.h"

namespace headgate::archive {

class SessionReader {
 public:
  // The error is a sentence. `names` keeps what summaries point to, and outlives the reader.
  static Result<std::unique_ptr<SessionReader>, std::string> open(const std::string& path,
                                                                  record::Names& names);
  // Whether that file says of itself that it is a session.
  static bool isSession(const std::string& path);

  // The numbers of its exchanges, in their order.
  std::vector<int64_t> numbers();
  // Nothing: there is none of that number, or it is damaged.
  std::optional<store::StoredExchange> get(int64_t number);
  // The numbers of all in which that may have been said, whatever the case of ASCII letters: the index does
  // not know in which order. Nothing: it cannot tell, because the text has fewer than three letters.
  std::optional<std::vector<int64_t>> candidates(const std::string& text);
  // The numbers of those in which that was said, whatever the case of ASCII letters. Of a text of fewer than
  // three letters every exchange is read. Ends early when `isWanted` returns false.
  std::vector<int64_t> search(const std::string& text, const std::function<bool()>& isWanted);

 private:
  SessionReader(record::Names& names) : m_names(names) {}

  record::Names& m_names;
  SessionDatabase m_database;
  SessionStatement m_get;
};

}  // namespace headgate::archive
