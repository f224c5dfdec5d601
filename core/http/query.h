// The query of a request target: parameters that are divided by '&', each a name and, after the first '=', a
// value, both percent-encoded (URL Standard, section 5.1). A '+' is a '+': whether it means a space is
// between client and target. Pure functions; views are of the query.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace headgate::http {

struct QueryParameter {  // as sent
  std::string_view name;
  std::string_view value;  // empty too if there is no '='
};

// Takes the first parameter off the query, which is without its '?' and not empty.
QueryParameter takeParameter(std::string_view& query);

// Calls each(QueryParameter) in order. What is empty between two '&' is none.
template <typename Each>
void forEachParameter(std::string_view query, Each each) {
  while (!query.empty()) {
    const bool isNone = query.front() == '&';
    const QueryParameter parameter = takeParameter(query);
    if (!isNone) each(parameter);
  }
}

// Writes to `out`, which has room for encoded.size() bytes, and returns a view of it. A bad encoding stands
// for itself.
std::string_view percentDecodeInto(std::string_view encoded, char* out);

// visit(text) with the percent-decoded text, which is good for that call. Targets are at most 8 KiB long by
// default, so that nothing is allocated.
template <typename Visit>
auto withPercentDecoded(std::string_view encoded, Visit visit) {
  if (encoded.find('%') == std::string_view::npos) return visit(encoded);
  std::array<char, 8192> buffer;
  if (encoded.size() <= buffer.size()) return visit(percentDecodeInto(encoded, buffer.data()));
  std::string large(encoded.size(), '\0');
  return visit(percentDecodeInto(encoded, large.data()));
}

}  // namespace headgate::http
