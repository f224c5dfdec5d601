#include "core/store/access_log.h"

#include <cerrno>
#include <cstdio>
#include <fstream>
#include <utility>

namespace headgate::store {

namespace {

constexpr Milliseconds kPipePause{20};
constexpr int kPipeAttempts = 50;

uint64_t linesIn(ByteView text) {
  uint64_t lines = 0;
  for (size_t end = text.find('\n'); end != ByteView::npos; end = text.find('\n', end + 1)) ++lines;
  return lines;
}

// A file that may not be read counts as whole.
bool endsWithinALine(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  file.seekg(-1, std::ios::end);
  const int last = file.get();
  return last != std::ifstream::traits_type::eof() && last != '\n';
}

}  // namespace

AccessLog::AccessLog(Options options, Report report)
    : m_options(std::move(options)), m_report(std::move(report)), m_thread([this] { run(); }) {}

AccessLog::~AccessLog() {
  {
    const std::lock_guard lock(m_mutex);
    m_stopping = true;
  }
  m_wake.notify_one();
  m_thread.join();
}

void AccessLog::summary(const record::Summary& summary) {
  m_line.append(m_batch, summary);
  ++m_batchLines;
}

void AccessLog::endBatch() {
  if (m_batchLines == 0) return;
  bool wake = false;
  {
    const std::lock_guard lock(m_mutex);
    wake = m_queue.empty();
    if (m_queue.size() + m_batch.size() > m_options.waiting)
      m_linesLost += m_batchLines;
    else
      m_queue += m_batch;
    wake = wake || m_queue.size() >= kWriteBytes;
  }
  if (wake) m_wake.notify_one();
  m_batch.clear();
  m_batchLines = 0;
}

void AccessLog::flush() {
  std::unique_lock lock(m_mutex);
  const uint64_t mine = ++m_flushesWanted;
  m_wake.notify_one();
  m_flushed.wait(lock, [&] { return m_flushesDone >= mine; });
}

void AccessLog::reopen() {
  {
    const std::lock_guard lock(m_mutex);
    m_reopen = true;
  }
  m_wake.notify_one();
}

bool AccessLog::isUrgent() const {
  return m_stopping || m_reopen || m_flushesWanted != m_flushesDone || m_queue.size() >= kWriteBytes;
}

void AccessLog::run() {
  std::unique_lock lock(m_mutex);
  for (;;) {
    if (m_writing.empty())
      m_wake.wait(lock, [&] { return isUrgent() || !m_queue.empty(); });
    else if (m_failing)
      m_wake.wait_for(lock, m_options.retryEvery,
                      [&] { return m_stopping || m_reopen || m_flushesWanted != m_flushesDone; });
    m_wake.wait_for(lock, m_options.collect, [&] { return isUrgent(); });
    const uint64_t wanted = m_flushesWanted;
    const bool reopen = std::exchange(m_reopen, false);
    const bool last = m_stopping;
    const bool flushing = wanted != m_flushesDone;
    lock.unlock();
    if (reopen) m_file.close();
    writeAll(last || flushing);
    reportSlowness();
    lock.lock();
    m_flushesDone = wanted;
    m_flushed.notify_all();
    if (!last) continue;
    m_linesLost += linesIn(ByteView(m_writing).substr(m_written)) + linesIn(m_queue);
    return;
  }
}

void AccessLog::writeAll(bool last) {
  int attempts = last ? kPipeAttempts : 1;
  while (takeQueue()) {
    switch (writeSome()) {
      case Progress::Made:
        break;
      case Progress::Failed:
        return;
      case Progress::Busy:
        std::this_thread::sleep_for(kPipePause);
        if (--attempts <= 0) return;
    }
  }
}

// False: there is nothing to write.
bool AccessLog::takeQueue() {
  if (!m_writing.empty()) return true;
  const std::lock_guard lock(m_mutex);
  m_writing.swap(m_queue);
  return !m_writing.empty();
}

AccessLog::Progress AccessLog::writeSome() {
  if (!m_file.isOpen()) {
    if (const int error = open(); error != 0) return fail(error);
  }
  const ByteView piece = nextPiece();
  if (piece.empty()) {
    rotate();
    return Progress::Made;
  }
  const AppendFile::Written written = m_file.append(piece);
  const size_t wholeLines = piece.substr(0, written.bytes).rfind('\n') + 1;
  // Where a part of a line cannot be taken back, the rest of it comes next.
  consume(m_file.cut(written.bytes - wholeLines) ? wholeLines : written.bytes);
  if (written.error == EAGAIN || written.error == EWOULDBLOCK) return Progress::Busy;
  if (written.error != 0) return fail(written.error);
  recovered();
  return Progress::Made;
}

// Whole lines that still fit into the file; empty if it is to be rotated first.
ByteView AccessLog::nextPiece() {
  const ByteView rest = ByteView(m_writing).substr(m_written);
  size_t room = kWriteBytes;
  if (m_file.isRegular() && m_canRotate && m_file.size() + room > m_options.rotateAt)
    room = m_options.rotateAt > m_file.size() ? m_options.rotateAt - m_file.size() : 0;
  if (rest.size() <= room) return rest;
  const size_t fitting = rest.substr(0, room).rfind('\n') + 1;
  if (fitting != 0 || m_file.size() != 0) return rest.substr(0, fitting);
  return rest.substr(0, rest.find('\n') + 1);
}

void AccessLog::consume(size_t bytes) {
  m_linesWritten += linesIn(ByteView(m_writing).substr(m_written, bytes));
  m_written += bytes;
  if (m_written < m_writing.size()) return;
  m_writing.clear();
  m_written = 0;
}

int AccessLog::open() {
  if (m_options.file == "-") return m_file.openStandardError();
  if (const int error = m_file.open(m_options.file, AppendFile::Mode::MayExist); error != 0) return error;
  // A process that was killed while it wrote leaves a part of a line, to which no other must be joined.
  const bool isNextALine = m_written == 0 || m_writing[m_written - 1] == '\n';
  if (!isNextALine || !m_file.isRegular() || !endsWithinALine(m_options.file)) return 0;
  return m_file.append("\n").error;
}

void AccessLog::rotate() {
  const auto old = [this](unsigned number) { return m_options.file + '.' + std::to_string(number); };
  for (unsigned number = m_options.keep; number > 1; --number)
    std::rename(old(number - 1).c_str(), old(number).c_str());
  if (std::rename(m_options.file.c_str(), old(1).c_str()) == 0) {
    m_file.close();
    return;
  }
  m_canRotate = false;
  m_report("The access log " + m_options.file + " cannot be rotated: " + errorText(errno) +
           ". It goes on growing");
}

AccessLog::Progress AccessLog::fail(int error) {
  if (!m_failing)
    m_report("The access log " + m_options.file + " cannot be written: " + errorText(error) +
             ". Traffic goes on; lines are kept as long as there is room, then counted as lost");
  m_failing = true;
  m_file.close();  // what helps may be to open it anew
  return Progress::Failed;
}

void AccessLog::reportSlowness() {
  const uint64_t lost = m_linesLost.load();
  const bool isNews = !m_slow && !m_failing && lost > m_lostTold;
  m_lostTold = lost;
  if (!isNews) return;
  m_slow = true;
  m_report("The access log " + m_options.file +
           " does not take lines as fast as they come: those that there is no room for are counted as lost");
}

void AccessLog::recovered() {
  if (!m_failing) return;
  m_failing = false;
  m_lostTold = m_linesLost.load();
  m_report("The access log " + m_options.file + " is written again. " + std::to_string(m_lostTold) +
           " lines were lost since the start");
}

}  // namespace headgate::store
