#include "core/control/transfer_desk.h"

#include <chrono>
#include <optional>
#include <utility>

#include <QString>
#include <QSysInfo>

#include "core/archive/har_reader.h"
#include "core/archive/har_writer.h"
#include "core/archive/session_reader.h"
#include "core/archive/session_writer.h"
#include "core/files/whole_file.h"
#include "core/store/segment_reader.h"

namespace headgate::control {

namespace {

using store::StoredExchange;

constexpr const char* kNoRoom = "There is no room for the others.";

class FileOutput final : public archive::Output {
 public:
  using Progress = std::function<void(uint64_t bytes)>;

  FileOutput(files::WholeFile& file, Progress progress) : m_file(file), m_progress(std::move(progress)) {}

  bool write(ByteView bytes) override {
    const bool isWritten = m_file.write(bytes);
    m_progress(m_file.size());
    return isWritten;
  }

 private:
  files::WholeFile& m_file;
  const Progress m_progress;
};

class NoOutput final : public archive::Output {
 public:
  bool write(ByteView) override { return true; }
};

Nanoseconds wallOffset() {
  return WallTime::clock::now().time_since_epoch() - SteadyTime::clock::now().time_since_epoch();
}

archive::HarOptions harOptions() {
  return {.version = HG_VERSION};
}

archive::CaseOptions caseOptions(const std::string& profile) {
  const std::string versions =
      "Headgate " HG_VERSION "\nQt " + std::string(qVersion()) + '\n' +
      QSysInfo::prettyProductName().toStdString() + '\n' + QSysInfo::kernelType().toStdString() + ' ' +
      QSysInfo::kernelVersion().toStdString() + ' ' + QSysInfo::currentCpuArchitecture().toStdString() + '\n';
  return {.har = harOptions(), .now = WallTime::clock::now(), .profile = profile, .versions = versions};
}

}  // namespace

TransferDesk::~TransferDesk() {
  m_isCancelled = true;
  if (m_thread.joinable()) m_thread.join();
}

TransferState TransferDesk::state() const {
  const std::lock_guard lock(m_mutex);
  return m_state;
}

void TransferDesk::begin(TransferState wanted, const Answer& answer, std::function<void()> work) {
  TransferState now = state();
  if (now.phase == TransferPhase::Running) {
    wanted.phase = TransferPhase::Failed;
    wanted.problem = "Another file is being " + std::string(now.isImport ? "read" : "written") +
                     ": wait until it is done, or cancel it.";
    return answer(std::move(wanted));
  }
  if (m_thread.joinable()) m_thread.join();
  wanted.id = now.id + 1;
  wanted.phase = TransferPhase::Running;
  update([&wanted](TransferState& state) { state = wanted; });
  m_isCancelled = false;
  m_thread = std::thread(std::move(work));
  answer(std::move(wanted));
}

void TransferDesk::end(TransferPhase phase, std::string problem) {
  update([&](TransferState& state) {
    state.phase = phase;
    state.problem = std::move(problem);
    if (phase == TransferPhase::Done) state.done = state.total;
  });
}

void TransferDesk::on(const CancelTransfer&, const Answer& answer) {
  m_isCancelled = true;
  answer(Outcome{.done = true});
}

// --- Export

void TransferDesk::on(const ExportRecord& call, const Answer& answer) {
  const bool isPreview = call.path.empty() && call.format == ExportFormat::CaseFile;
  TransferState wanted{.isPreview = isPreview, .format = call.format, .path = call.path};
  if (call.path.empty() && !isPreview) {
    wanted.phase = TransferPhase::Failed;
    wanted.problem = "A file has to be named.";
    return answer(std::move(wanted));
  }
  begin(std::move(wanted), answer, [this, call] { runExport(call); });
}

std::vector<uint64_t> TransferDesk::allIds() const {
  std::vector<uint64_t> ids;
  for (const ExchangeId id : m_record.ids()) ids.push_back(id.value);
  const std::vector<uint64_t> imported = m_imported.ids();
  ids.insert(ids.end(), imported.begin(), imported.end());
  return ids;
}

void TransferDesk::runExport(const ExportRecord& call) {
  m_wallOffset = wallOffset();
  ExportRecord wanted = call;
  if (wanted.exchanges.empty()) wanted.exchanges = allIds();
  if (call.path.empty()) {
    NoOutput nowhere;
    const bool isCounted = writeExchanges(nowhere, wanted);
    return end(isCounted ? TransferPhase::Done : TransferPhase::Cancelled);
  }
  if (call.format == ExportFormat::Session) return runSession(wanted);
  auto file = files::WholeFile::create(call.path);
  if (!file) return end(TransferPhase::Failed, file.error() + '.');
  FileOutput output(
      **file, [this](uint64_t bytes) { update([bytes](TransferState& state) { state.bytes = bytes; }); });
  const bool isWritten = writeExchanges(output, wanted);
  if (!(*file)->problem().empty()) return end(TransferPhase::Failed, (*file)->problem() + '.');
  if (!isWritten) return end(TransferPhase::Cancelled);
  if (const auto there = (*file)->commit(); !there) return end(TransferPhase::Failed, there.error() + '.');
  end(TransferPhase::Done);
}

bool TransferDesk::writeExchanges(archive::Output& output, const ExportRecord& call) {
  const auto& ids = call.exchanges;
  const int passes = call.format == ExportFormat::CaseFile ? archive::kCasePasses + 1 : 1;
  update([&](TransferState& state) { state.total = ids.size() * static_cast<uint64_t>(passes); });
  if (call.format == ExportFormat::Har) {
    archive::HarWriter har(output, harOptions());
    return forEach(ids, [&har](const StoredExchange& exchange) { return har.add(exchange); }) && har.finish();
  }
  if (call.format == ExportFormat::Lines) {
    archive::NdjsonWriter lines(output, harOptions());
    return forEach(ids, [&lines](const StoredExchange& exchange) { return lines.add(exchange); });
  }
  archive::SecretFinder finder;
  const archive::CaseOptions options = caseOptions(call.profile);
  const auto all = [&](const std::function<bool(const StoredExchange&)>& each) { return forEach(ids, each); };
  if (!archive::findSecrets(finder, options, all)) return false;
  if (!archive::writeCase(output, finder, options, all)) return false;
  update([&finder](TransferState& state) {
    state.secrets = finder.secrets();
    state.places = finder.hidden();
  });
  return true;
}

// One at a time, so that no more than one is held.
bool TransferDesk::forEach(const std::vector<uint64_t>& ids,
                           const std::function<bool(const StoredExchange&)>& each) {
  uint64_t exchanges = 0;
  uint64_t gone = 0;
  for (const uint64_t id : ids) {
    if (m_isCancelled) return false;
    if (isImported(id)) {
      const auto exchange = m_imported.get(id);
      exchange ? ++exchanges : ++gone;
      if (exchange && !each(*exchange)) return false;
    } else {
      auto exchange = m_record.get({id});
      exchange ? ++exchanges : ++gone;
      // When one that is under way has begun, only this process's clock knows.
      if (exchange && !exchange->summary)
        for (store::StoredEvent& event : exchange->events) event.at += m_wallOffset;
      if (exchange && !each(*exchange)) return false;
    }
    update([&](TransferState& state) {
      ++state.done;
      state.exchanges = exchanges;
      state.gone = gone;
    });
  }
  return true;
}

// SQLite writes its file itself.
void TransferDesk::runSession(const ExportRecord& call) {
  auto session = archive::SessionWriter::create(call.path);
  if (!session) return end(TransferPhase::Failed, session.error() + '.');
  update([&call](TransferState& state) { state.total = call.exchanges.size(); });
  const bool isWritten = forEach(call.exchanges, [&session](const StoredExchange& exchange) {
    return (*session)->add(exchange, Nanoseconds(0));
  });
  if (!(*session)->problem().empty()) return end(TransferPhase::Failed, (*session)->problem() + '.');
  if (!isWritten) return end(TransferPhase::Cancelled);
  const auto size = (*session)->commit();
  if (!size) return end(TransferPhase::Failed, size.error() + '.');
  update([&size](TransferState& state) { state.bytes = *size; });
  end(TransferPhase::Done);
}

// --- Import

void TransferDesk::on(const ImportRecord& call, const Answer& answer) {
  begin({.isImport = true, .path = call.path}, answer, [this, path = call.path] { runImport(path); });
}

void TransferDesk::on(const GetImported& call, const Answer& answer) {
  answer(m_imported.rows(call.after, call.limit));
}

// False: no more of them are wanted, or there is no room.
bool TransferDesk::take(StoredExchange exchange, uint64_t bytes) {
  const bool hasRoom = m_imported.add(std::move(exchange), m_feed.takeNumbers(1));
  update([&](TransferState& state) {
    state.bytes = bytes;
    hasRoom ? ++state.exchanges : ++state.omitted;
  });
  return hasRoom && !m_isCancelled;
}

void TransferDesk::runImport(const std::string& path) {
  if (archive::SessionReader::isSession(path)) return openSession(path);
  const archive::HarReading reading = archive::readHar(
      path, m_names,
      [this](StoredExchange&& exchange, uint64_t bytes) { return take(std::move(exchange), bytes); });
  const std::string problem = reading.problems.empty() ? std::string() : reading.problems.front() + '.';
  if (m_isCancelled) return end(TransferPhase::Cancelled);
  if (!reading.isArchive) return end(TransferPhase::Failed, problem);
  const bool hasRoom = state().omitted == 0;
  update([&reading](TransferState& state) { state.omitted += reading.passedOver; });
  end(TransferPhase::Done, hasRoom ? problem : kNoRoom);
}

// It stays open: its exchanges are read when somebody wants to see them.
void TransferDesk::openSession(const std::string& path) {
  auto reader = archive::SessionReader::open(path, m_names);
  if (!reader) return end(TransferPhase::Failed, reader.error() + '.');
  const std::vector<int64_t> numbers = (*reader)->numbers();
  const auto session = std::make_shared<OpenSession>(std::move(reader).value());
  update([&numbers](TransferState& state) { state.total = numbers.size(); });
  for (const int64_t number : numbers) {
    if (m_isCancelled) return end(TransferPhase::Cancelled);
    const auto exchange = session->get(number);
    if (exchange) m_imported.add(session, number, *exchange, m_feed.takeNumbers(1));
    update([&exchange](TransferState& state) {
      ++state.done;
      exchange ? ++state.exchanges : ++state.omitted;
      if (!exchange) return;
      for (const store::StoredEvent& event : exchange->events) state.bytes += event.bytes.size();
    });
  }
  end(TransferPhase::Done, state().omitted != 0 ? "The file is damaged." : "");
}

void TransferDesk::importSegments(const std::string& folder, const Answer& answer,
                                  std::function<void()> done) {
  begin({.isImport = true, .path = folder}, answer,
        [this, folder, done = std::move(done)] { readSegmentsOf(folder, done); });
}

// The times of imported exchanges are wall times on both clocks.
void TransferDesk::readSegmentsOf(const std::string& folder, const std::function<void()>& done) {
  uint64_t bytes = 0;
  bool isWanted = true;
  const store::SegmentReading reading = store::readSegments(
      folder, m_names,
      std::function<void(StoredExchange&&, Nanoseconds)>([&](StoredExchange&& exchange, Nanoseconds offset) {
        if (!isWanted) return;
        for (store::StoredEvent& event : exchange.events) {
          event.at += offset;
          bytes += event.bytes.size();
        }
        if (exchange.summary) exchange.summary->started += offset;
        isWanted = take(std::move(exchange), bytes);
      }));
  if (m_isCancelled) return end(TransferPhase::Cancelled);
  const bool hasRoom = state().omitted == 0;
  if (hasRoom) done();
  end(TransferPhase::Done, hasRoom ? "" : kNoRoom);
}

}  // namespace headgate::control
