#include "ui/routes/no_routes.h"

#include <algorithm>

#include <QVBoxLayout>

#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_button.h"

namespace headgate::ui {

NoRoutes::NoRoutes(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_state(new EmptyState(theme, Icon::Routes, tr("Nothing is routed yet."), this)),
      m_find(m_state->addAction(tr("Find local services"))),
      m_new(m_state->addLink(tr("New route"))) {
  setProperty("surface", QStringLiteral("panel"));
  setAttribute(Qt::WA_StyledBackground);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_state);
  m_find->setObjectName(QStringLiteral("findServices"));
  m_new->setObjectName(QStringLiteral("firstRoute"));
  setFocusProxy(m_find);
  connect(m_find, &QAbstractButton::clicked, this,
          [this] { m_isUnread ? Q_EMIT jsonWanted() : Q_EMIT servicesWanted(); });
  connect(m_new, &QAbstractButton::clicked, this, &NoRoutes::routeWanted);
}

void NoRoutes::setDraft(const ProfileDraft& draft) {
  m_isUnread = draft.unreadText().has_value();
  m_new->setVisible(!m_isUnread);
  m_find->setVisible(!m_isUnread || m_hasJson);
  m_find->setText(m_isUnread ? tr("Edit the JSON") : tr("Find local services"));
  if (!m_isUnread) return m_state->setSentence(tr("Nothing is routed yet."));
  const auto& problems = draft.problems();
  if (problems.empty()) return m_state->setSentence(tr("This profile cannot be read."));
  const config::Problem& first = problems.front();
  m_state->setSentence(tr("This profile cannot be read. Line %1: %2.")
                           .arg(first.place.line)
                           .arg(QString::fromStdString(first.sentence)));
}

}  // namespace headgate::ui
