// The redactor reads every text that the reader reads, what it redacts is gone, and what the writer writes
// reads back.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/utf8.h"
#include "core/json/json_reader.h"
#include "core/json/json_writer.h"
#include "core/json/redact_pointers.h"

namespace {

using namespace headgate;
using namespace headgate::json;

void require(bool held) {
  if (!held) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > 64 * 1024) return 0;  // escaped, it must stay within what the reader takes
  const std::string text(reinterpret_cast<const char*>(data), size);
  const std::vector<JsonPointer> pointers = {*JsonPointer::parse("/password"), *JsonPointer::parse("/a/0/b")};

  JsonReader reader;
  const bool readable = reader.parse(text).ok();
  std::string redacted = text;
  const bool scanned = redactPointers(redacted, pointers);
  require(scanned || !readable);
  require(scanned || redacted == text);
  if (readable) {
    std::vector<bool> present;
    for (const JsonPointer& pointer : pointers) present.push_back(reader.at(pointer).has_value());
    require(reader.parse(redacted).ok());
    for (size_t i = 0; i < pointers.size(); ++i) {
      const auto value = reader.at(pointers[i]);
      require(value.has_value() == present[i]);
      require(!value || value->text == "[redacted]");
    }
  }

  std::string written;
  JsonWriter(written).beginArray().string(text).string(text, size / 2).endArray();
  require(reader.parse(written).ok());
  if (isUtf8(text)) require(reader.at(*JsonPointer::parse("/0"))->text == text);
  return 0;
}
