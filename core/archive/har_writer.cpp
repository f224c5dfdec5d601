#include "core/archive/har_writer.h"

#include "core/archive/har_entry.h"

namespace headgate::archive {

HarWriter::HarWriter(Output& output, HarOptions options) : m_options(std::move(options)), m_json(output) {
  json::JsonWriter& json = m_json.json();
  json.beginObject().key("log").beginObject();
  json.key("version").string("1.2");
  json.key("creator").beginObject();
  json.key("name").string("Headgate").key("version").string(m_options.version).endObject();
  json.key("entries").beginArray();
}

bool HarWriter::add(const store::StoredExchange& exchange) {
  m_json.breakLine();
  putHarEntry(m_json, exchange, m_options.wallOffset);
  m_json.settle();
  return m_json.ok();
}

bool HarWriter::finish() {
  m_json.breakLine();
  m_json.json().endArray().endObject().endObject();
  m_json.breakLine();
  m_json.flush();
  return m_json.ok();
}

bool NdjsonWriter::add(const store::StoredExchange& exchange) {
  JsonOutput json(m_output);
  putHarEntry(json, exchange, m_options.wallOffset);
  json.breakLine();
  json.flush();
  return json.ok();
}

}  // namespace headgate::archive
