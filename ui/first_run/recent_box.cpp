#include "ui/first_run/recent_box.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

RecentBox::RecentBox(RecentProfiles& recent, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_recent(recent), m_theme(theme), m_rows(new QVBoxLayout(this)) {
  setObjectName(QStringLiteral("recentProfiles"));
  m_rows->setContentsMargins(0, 0, 0, 0);
  m_rows->setSpacing(2);
  connect(&recent, &RecentProfiles::changed, this, &RecentBox::fill);
  fill();
}

void RecentBox::fill() {
  while (QLayoutItem* item = m_rows->takeAt(0)) {
    if (item->widget()) item->widget()->deleteLater();  // one of them may have just been clicked
    delete item;
  }
  const auto& list = m_recent.list();
  setVisible(!list.empty());
  if (list.empty()) return;
  m_rows->addWidget(new SectionHead(m_theme, tr("Recent profiles"), this));
  for (const RecentProfile& profile : list) addRow(profile);
}

void RecentBox::addRow(const RecentProfile& profile) {
  auto* row = new QWidget(this);
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  auto* open = new Button(Button::Role::Flat, profile.name, row);
  open->setObjectName(QStringLiteral("openRecent"));
  open->setToolTip(profile.path);
  open->setAccessibleName(tr("Open %1").arg(profile.name));
  open->setEnabled(!profile.missing);
  connect(open, &Button::clicked, this, [this, path = profile.path] { Q_EMIT profileWanted(path); });
  layout->addWidget(open);
  if (profile.missing)
    layout->addWidget(new TextLabel(m_theme, m_theme.fonts().small(), Tone::Tertiary, tr("not found"), row));
  layout->addStretch(1);
  auto* forget = new Button(Button::Role::Flat, tr("Forget"), row);
  forget->setSize(Button::Size::Small);
  forget->setObjectName(QStringLiteral("forgetRecent"));
  forget->setAccessibleName(tr("Forget %1").arg(profile.name));
  forget->setToolTip(tr("Take it from this list; the file stays"));
  connect(forget, &Button::clicked, this, [this, path = profile.path] { m_recent.remove(path); });
  layout->addWidget(forget);
  m_rows->addWidget(row);
}

}  // namespace headgate::ui
