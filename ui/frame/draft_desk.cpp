#include "ui/frame/draft_desk.h"

#include <QMainWindow>

#include "ui/changes/draft_actions.h"

namespace headgate::ui {

DraftDesk::DraftDesk(const Parts& parts, QMainWindow& window)
    : QObject(&window),
      m_bar(new ApplyBar(parts.live, parts.draft, parts.profile, parts.theme, &window)),
      m_keeper(parts.live, parts.draft),
      m_notices(parts.live, parts.draft, parts.profile, parts.notices) {
  new DraftActions(parts.draft, *m_bar, window);
  connect(m_bar, &ApplyBar::placeWanted, this, &DraftDesk::placeWanted);
  connect(&parts.profile, &ProfileSession::discarded, this, [this] { m_keeper.giveUp(); });
  connect(&m_notices, &DraftNotices::compareWanted, m_bar, &ApplyBar::showDiffTo);
}

}  // namespace headgate::ui
