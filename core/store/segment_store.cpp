#include "core/store/segment_store.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

#include "core/store/record_codec.h"

namespace headgate::store {

namespace {

SteadyTime steadyNow() {
  return std::chrono::steady_clock::now();
}
WallTime wallNow() {
  return std::chrono::system_clock::now();
}

}  // namespace

SegmentStore::SegmentStore(Options options, Report report)
    : m_options(std::move(options)),
      m_report(std::move(report)),
      m_run(static_cast<uint64_t>(wallNow().time_since_epoch().count())),
      m_base(steadyNow()),
      m_baseWall(wallNow()),
      m_lastWrite(m_base) {}

void SegmentStore::detail(const record::DetailHeader& header, ByteView bytes) {
  putEvent(m_waiting, header, m_base);
  putNumber(m_waiting, header.exchange.value);
  m_waiting.append(bytes);
  ++m_waitingEvents;
}

void SegmentStore::summary(const record::Summary& summary) {
  putSummary(m_waiting, summary);
  ++m_waitingEvents;
}

void SegmentStore::endBatch() {
  if (m_waitingEvents == 0 && !m_failing) return;
  const SteadyTime now = steadyNow();
  if (m_failing ? now >= m_retryAt
                : m_waiting.size() >= kFrameBytes || now - m_lastWrite >= m_options.writeEvery)
    write(now);
  if (m_failing && m_waiting.size() > m_options.waiting) loseWaiting();
}

void SegmentStore::flush() {
  if (m_waitingEvents != 0 || m_unmarkedEvents != 0) write(steadyNow());
}

SegmentStore::Stats SegmentStore::stats() const {
  return {m_bytesWritten.load(), m_eventsLost.load(), m_bytesLost.load(), m_filesRemoved.load()};
}

void SegmentStore::write(SteadyTime now) {
  if (!m_file.isOpen()) {
    const int error = openNext();
    if (error != 0) return fail(now, error);
  }
  Bytes payload;
  if (m_unmarkedEvents != 0) {
    payload += static_cast<char>(kLossTag);
    putNumber(payload, m_unmarkedEvents);
    putNumber(payload, m_unmarkedBytes);
  }
  payload += m_waiting;
  const Bytes frame = encodeFrameHeader(payload) + payload;
  const AppendFile::Written written = m_file.append(frame);
  if (written.error != 0) {
    m_file.cut(written.bytes);
    return fail(now, written.error);
  }
  m_bytesWritten += frame.size();
  m_lastWrite = now;
  m_waiting.clear();
  m_waitingEvents = 0;
  m_unmarkedEvents = 0;
  m_unmarkedBytes = 0;
  if (m_failing) {
    m_failing = false;
    m_report("Recording to " + m_options.directory + " goes on. " + std::to_string(m_eventsLost.load()) +
             " events could not be written since the start");
  }
  if (m_file.size() >= m_options.fileLimit) {
    m_old.push_back({m_number, m_file.size()});
    m_oldBytes += m_file.size();
    m_file.close();
  }
  keepBudget();
}

// Zero or errno.
int SegmentStore::openNext() {
  if (!m_listed) {
    if (::mkdir(m_options.directory.c_str(), 0700) != 0 && errno != EEXIST) return errno;
    listFolder();
  }
  int error = EEXIST;
  while (error == EEXIST) error = m_file.open(path(++m_number), AppendFile::Mode::MustBeNew);
  if (error != 0) {
    --m_number;
    return error;
  }
  SegmentHeader header{.run = m_run, .index = m_index, .wall = m_baseWall, .steady = m_base};
  const AppendFile::Written written = m_file.append(encodeSegmentHeader(header));
  if (written.error != 0) {
    m_file.close();
    ::unlink(path(m_number--).c_str());
    return written.error;
  }
  ++m_index;
  return 0;
}

void SegmentStore::listFolder() {
  std::error_code error;
  for (std::filesystem::directory_iterator file(m_options.directory, error), end; !error && file != end;
       file.increment(error)) {
    const std::optional<uint64_t> number = segmentNumber(file->path().filename().string());
    std::error_code unreadable;
    if (number) m_old.push_back({*number, file->file_size(unreadable)});
    if (unreadable && number) m_old.back().bytes = 0;
  }
  std::sort(m_old.begin(), m_old.end(),
            [](const OldFile& a, const OldFile& b) { return a.number < b.number; });
  for (const OldFile& file : m_old) m_oldBytes += file.bytes;
  if (!m_old.empty()) m_number = m_old.back().number;
  m_listed = true;
}

void SegmentStore::keepBudget() {
  while (!m_old.empty() && m_oldBytes + m_file.size() > m_options.budget) {
    if (::unlink(path(m_old.front().number).c_str()) == 0) ++m_filesRemoved;
    m_oldBytes -= m_old.front().bytes;
    m_old.pop_front();
  }
}

void SegmentStore::fail(SteadyTime now, int error) {
  m_retryAt = now + m_options.retryEvery;
  if (m_failing) return;
  m_failing = true;
  m_report("Recording to " + m_options.directory + " stopped: " + errorText(error) +
           ". Traffic goes on; what cannot be recorded is counted, and writing is tried again");
}

void SegmentStore::loseWaiting() {
  m_unmarkedEvents += m_waitingEvents;
  m_unmarkedBytes += m_waiting.size();
  m_eventsLost += m_waitingEvents;
  m_bytesLost += m_waiting.size();
  m_waiting.clear();
  m_waitingEvents = 0;
}

std::string SegmentStore::path(uint64_t number) const {
  return m_options.directory + '/' + segmentFileName(number);
}

}  // namespace headgate::store
