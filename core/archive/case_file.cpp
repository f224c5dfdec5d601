#include "core/archive/case_file.h"

#include "core/archive/case_words.h"
#include "core/archive/zip_writer.h"

namespace headgate::archive {

namespace {

using store::StoredExchange;

constexpr std::string_view kReproduce =
    "#!/bin/sh\n"
    "# The requests of this case. Where a value says [redacted] or [secret 1], put your own.\n\n";

StoredExchange requestAlone(const StoredExchange& exchange) {
  StoredExchange request{.id = exchange.id, .summary = exchange.summary, .events = {}};
  for (const store::StoredEvent& event : exchange.events)
    if (event.kind == record::DetailKind::RequestHead || event.kind == record::DetailKind::RequestBody)
      request.events.push_back(event);
  return request;
}

}  // namespace

bool findSecrets(SecretFinder& finder, const CaseOptions& options, const Exchanges& exchanges) {
  finder.lookAtText(options.profile);
  return exchanges([&finder](const StoredExchange& exchange) {
    finder.look(exchange);
    return true;
  });
}

bool writeCase(Output& output, SecretFinder& finder, const CaseOptions& options, const Exchanges& exchanges) {
  ZipWriter zip(output, {.modified = options.now});
  // A member that each exchange adds something to.
  const auto member = [&](const char* name, std::string_view begin,
                          const std::function<std::string(const StoredExchange&)>& text) {
    Output& out = zip.begin(name);
    out.write(begin);
    return exchanges([&](const StoredExchange& exchange) { return out.write(text(exchange)); });
  };

  HarWriter har(zip.begin("exchanges.har"), options.har);
  if (!exchanges([&](const StoredExchange& exchange) { return har.add(finder.hide(exchange)); }) ||
      !har.finish())
    return false;
  const Nanoseconds offset = options.har.wallOffset;
  const bool isWritten =
      member("timings.csv", timesHeader(),
             [offset](const StoredExchange& exchange) { return timesOf(exchange, offset); }) &&
      member("diagnosis.txt", "",
             [&](const StoredExchange& exchange) {
               return Bytes(finder.hide(diagnosisOf(exchange, offset))) + '\n';
             }) &&
      member("reproduce.sh", kReproduce, [&](const StoredExchange& exchange) {
        return curlOf(finder.hide(requestAlone(exchange))) + '\n';
      });
  if (!isWritten) return false;
  if (!options.profile.empty()) zip.add("profile.json", finder.hide(options.profile));
  zip.add("versions.txt", options.versions);
  return zip.finish();
}

}  // namespace headgate::archive
