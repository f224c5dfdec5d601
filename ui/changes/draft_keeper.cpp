#include "ui/changes/draft_keeper.h"

#include <chrono>

namespace headgate::ui {

using namespace std::chrono_literals;

DraftKeeper::DraftKeeper(LiveGateway& live, ProfileDraft& draft, QObject* parent)
    : QObject(parent), m_live(live), m_draft(draft) {
  m_timer.setSingleShot(true);
  m_timer.setInterval(1s);
  const auto later = [this] {
    if (!m_timer.isActive()) m_timer.start();
  };
  connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keep);
  connect(&m_draft, &ProfileDraft::changed, this, later);
  connect(&m_draft, &ProfileDraft::unreadChanged, this, later);
  connect(&m_draft, &ProfileDraft::pendingChanged, this, [this] {
    if (!m_draft.isPending()) keep();
  });
}

void DraftKeeper::giveUp() {
  m_timer.stop();
  m_kept = m_draft.isPending() ? m_draft.text() : std::string();
}

void DraftKeeper::keep() {
  std::string text = m_draft.isPending() ? m_draft.text() : std::string();
  if (text == m_kept) return;
  m_kept = text;
  m_live.ask(control::KeepDraft{.text = std::move(text)}, [](const control::Outcome&) {});
}

}  // namespace headgate::ui
