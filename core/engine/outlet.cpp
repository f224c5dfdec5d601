#include "core/engine/outlet.h"

#include <utility>

namespace headgate::engine {
namespace {

// To write one piece costs the kernel less than to write two, by more than it costs to copy so much.
constexpr size_t kCopiedRather = 1024;

}  // namespace

void Gather::flush() {
  while (m_owner) m_owner->flush();
}

Outlet::~Outlet() {
  if (m_gather.m_owner == this) {
    m_gather.m_owner = nullptr;
    m_gather.m_text.clear();
    m_gather.m_parts.clear();
  }
}

void Outlet::claim() {
  if (m_gather.m_owner == this) return;
  m_gather.flush();
  m_gather.m_owner = this;
}

void Outlet::borrow(ByteView bytes) {
  if (bytes.size() <= kCopiedRather) return copy(bytes);
  if (m_lost) return;
  m_added += bytes.size();
  if (m_backlog) {
    m_backlog->append(bytes);
    return;
  }
  claim();
  m_gather.m_parts.push_back({bytes.data(), 0, bytes.size()});
}

void Outlet::copy(ByteView bytes) {
  if (m_lost || bytes.empty()) return;
  m_added += bytes.size();
  if (m_backlog) {
    m_backlog->append(bytes);
    return;
  }
  claim();
  auto& parts = m_gather.m_parts;
  const size_t offset = m_gather.m_text.size();
  m_gather.m_text.append(bytes);
  if (!parts.empty() && !parts.back().borrowed && parts.back().offset + parts.back().size == offset)
    parts.back().size += bytes.size();
  else
    parts.push_back({nullptr, offset, bytes.size()});
}

void Outlet::flush() {
  auto& views = m_gather.m_views;
  views.clear();
  size_t total = 0;
  for (const Gather::Part& part : m_gather.m_parts) {
    views.emplace_back(part.borrowed ? part.borrowed : m_gather.m_text.data() + part.offset, part.size);
    total += part.size;
  }
  const io::IoResult result = m_stream.write(views);
  const bool isLost = result.status == io::IoStatus::Reset || result.status == io::IoStatus::End;
  const size_t sent = result.status == io::IoStatus::Ok ? result.bytes : 0;
  if (!isLost && sent < total) keep(sent);
  m_gather.m_owner = nullptr;
  m_gather.m_text.clear();
  m_gather.m_parts.clear();
  if (isLost) return lose(result.systemError);
  if (std::exchange(m_tells, false)) m_observer.onOutletWritten();
}

void Outlet::keep(size_t skip) {
  m_backlog = std::make_unique<Backlog>(m_gather.m_budget);
  for (const ByteView view : m_gather.m_views) {
    if (skip >= view.size()) {
      skip -= view.size();
      continue;
    }
    m_backlog->append(view.substr(skip));
    skip = 0;
  }
}

void Outlet::onWritable() {
  if (m_lost || !m_backlog) return;
  while (bytesWaiting() > 0) {
    const ByteView rest = ByteView(m_backlog->bytes).substr(m_backlog->sent);
    const io::IoResult result = m_stream.write({&rest, 1});
    if (result.status == io::IoStatus::WouldBlock) return;
    if (result.status != io::IoStatus::Ok) return lose(result.systemError);
    m_backlog->sent += result.bytes;
  }
  m_backlog.reset();
  m_observer.onOutletDrained();
}

void Outlet::abandon() {
  m_lost = true;
  m_backlog.reset();
}

void Outlet::lose(int systemError) {
  m_lost = true;
  m_backlog.reset();
  m_observer.onOutletLost(systemError);
}

}  // namespace headgate::engine
