#include "ui/frame/notices.h"

namespace headgate::ui {

void Notices::show(NoticeKind kind, Notice notice) {
  const auto dismissed = m_dismissed.find(kind);
  if (dismissed != m_dismissed.end() && dismissed->second == notice.cause + notice.detail) return;
  m_notices.insert_or_assign(kind, std::move(notice));
  Q_EMIT changed();
}

void Notices::showAnew(NoticeKind kind, Notice notice) {
  m_dismissed.erase(kind);
  show(kind, std::move(notice));
}

void Notices::clear(NoticeKind kind) {
  m_dismissed.erase(kind);
  if (m_notices.erase(kind) != 0) Q_EMIT changed();
}

void Notices::dismiss(NoticeKind kind) {
  const auto shown = m_notices.find(kind);
  if (shown == m_notices.end()) return;
  m_dismissed[kind] = shown->second.cause + shown->second.detail;
  m_notices.erase(shown);
  Q_EMIT changed();
}

}  // namespace headgate::ui
