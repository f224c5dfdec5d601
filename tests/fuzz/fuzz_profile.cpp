// Any bytes as a profile: read, judged, compiled and saved without a fault, and saved twice alike.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/config/compile.h"
#include "core/config/document_writer.h"

using headgate::config::Document;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto document = Document::parse({reinterpret_cast<const char*>(data), size});
  if (!document.ok()) {
    if (document.error().empty()) std::abort();
    return 0;
  }
  const auto compiled = headgate::config::compile(*document, {});
  if (!compiled.ok() && compiled.error().empty()) std::abort();
  const std::string saved = toText(*document);
  const auto again = Document::parse(saved);
  if (!again.ok() || toText(*again) != saved) std::abort();
  return 0;
}
