#include "core/http/query.h"

#include "core/http/char_classes.h"

namespace headgate::http {

QueryParameter takeParameter(std::string_view& query) {
  const size_t end = query.find('&');
  const std::string_view parameter = query.substr(0, end);
  query = end == std::string_view::npos ? std::string_view() : query.substr(end + 1);
  const size_t equals = parameter.find('=');
  if (equals == std::string_view::npos) return {parameter, {}};
  return {parameter.substr(0, equals), parameter.substr(equals + 1)};
}

std::string_view percentDecodeInto(std::string_view encoded, char* out) {
  size_t size = 0;
  for (size_t i = 0; i < encoded.size(); ++i) {
    const bool isEncoding = encoded[i] == '%' && i + 2 < encoded.size() && hexDigit(encoded[i + 1]) >= 0 &&
                            hexDigit(encoded[i + 2]) >= 0;
    if (isEncoding) {
      out[size++] = static_cast<char>(hexDigit(encoded[i + 1]) * 16 + hexDigit(encoded[i + 2]));
      i += 2;
    } else {
      out[size++] = encoded[i];
    }
  }
  return {out, size};
}

}  // namespace headgate::http
