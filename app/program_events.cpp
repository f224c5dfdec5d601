#include "app/program_events.h"

#include <cerrno>
#include <unistd.h>

#include "core/json/json_writer.h"

namespace headgate::app {

namespace {

using json::JsonWriter;

// {"event":"name", and whatever `writeFields` adds.
template <typename WriteFields>
std::string event(std::string_view name, WriteFields writeFields) {
  std::string line;
  JsonWriter writer(line);
  writer.beginObject().key("event").string(name);
  writeFields(writer);
  writer.endObject();
  return line;
}

void writeListeners(JsonWriter& writer, const std::vector<BoundListener>& listeners) {
  writer.key("listeners").beginArray();
  for (const BoundListener& listener : listeners) {
    writer.beginObject().key("id").string(listener.id);
    writer.key("address").string(listener.address).key("port").number(listener.port);
    if (listener.isSecure) writer.key("tls").boolean(true);
    if (!listener.problem.empty()) writer.key("problem").string(listener.problem);
    writer.endObject();
  }
  writer.endArray();
}

void writeProblem(JsonWriter& writer, const config::Problem& problem) {
  writer.beginObject();
  writer.key("severity").string(problem.severity == config::Severity::Error ? "error" : "warning");
  writer.key("line").number(problem.place.line).key("column").number(problem.place.column);
  writer.key("pointer").string(problem.pointer).key("message").string(problem.sentence);
  writer.endObject();
}

}  // namespace

std::string readyEvent(const std::vector<BoundListener>& listeners) {
  return event("ready", [&](JsonWriter& writer) { writeListeners(writer, listeners); });
}

std::string reloadedEvent(uint64_t generation, const std::vector<BoundListener>& listeners) {
  return event("reloaded", [&](JsonWriter& writer) {
    writer.key("generation").number(generation);
    writeListeners(writer, listeners);
  });
}

std::string reloadFailedEvent(const std::vector<config::Problem>& problems) {
  return event("reload_failed", [&](JsonWriter& writer) {
    writer.key("problems").beginArray();
    for (const config::Problem& problem : problems) writeProblem(writer, problem);
    writer.endArray();
  });
}

std::string recordedEvent(const store::RecordReport& report) {
  return event("recorded", [&](JsonWriter& writer) {
    writer.key("exchanges").number(report.exchanges).key("bytes").number(report.bytes);
    writer.key("gaps").number(report.gaps).key("lost_bytes").number(report.lostBytes);
    writer.key("lost_events").number(report.lostEvents);
    writer.key("dropped_summaries").number(0);  // they are never dropped (record/worker_channel.h)
    writer.key("stream_events").number(report.streamEvents);
    writer.key("bodies").beginArray();
    for (const store::RecordReport::Body& body : report.bodies) {
      writer.beginObject().key("sha256").string(body.sha256);
      writer.key("bytes").number(body.bytes).key("count").number(body.count).endObject();
    }
    writer.endArray();
  });
}

std::string drainingEvent() {
  return event("draining", [](JsonWriter&) {});
}

std::string stoppedEvent(uint64_t exchanges) {
  return event("stopped", [&](JsonWriter& writer) { writer.key("exchanges").number(exchanges); });
}

void EventWriter::write(std::string line) {
  line += '\n';
  for (std::string_view rest = line; !rest.empty();) {
    const ssize_t written = ::write(m_descriptor, rest.data(), rest.size());
    if (written < 0 && errno != EINTR) return;
    if (written > 0) rest.remove_prefix(static_cast<size_t>(written));
  }
}

}  // namespace headgate::app
