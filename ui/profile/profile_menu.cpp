#include "ui/profile/profile_menu.h"

#include <algorithm>

#include <QMenu>
#include <QStyleOptionButton>
#include <QStylePainter>

#include "ui/icons/icon_engine.h"

namespace headgate::ui {

namespace {

constexpr int kArrow = 16;
constexpr int kMargin = 10;
constexpr int kGap = 6;
constexpr int kLeastName = 56;
constexpr int kRounding = 2;  // the screen's metrics of the letters may differ from the font's own

// Names of files are not mnemonics.
QString escaped(QString name) {
  return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

}  // namespace

ProfileMenu::ProfileMenu(LiveGateway& live, ProfileSession& profile, RecentProfiles& recent,
                         std::vector<QAction*> commands, const Theme& theme, QWidget* parent)
    : QPushButton(parent),
      m_live(live),
      m_profile(profile),
      m_recent(recent),
      m_theme(theme),
      m_commands(std::move(commands)),
      m_menu(new QMenu(this)) {
  setObjectName(QStringLiteral("profile"));
  setProperty("role", QStringLiteral("flat"));
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  setMenu(m_menu);
  connect(m_menu, &QMenu::aboutToShow, this, &ProfileMenu::fill);
  connect(&live, &LiveGateway::profileChanged, this, &ProfileMenu::update);
  update();
  fill();
}

void ProfileMenu::update() {
  const QString name = m_profile.isOpen() ? m_profile.name() : tr("No profile");
  setText(m_profile.isUnsaved() ? tr("%1 •").arg(name) : name);
  updateGeometry();
  setAccessibleName(m_profile.isUnsaved() ? tr("Profile: %1, with unsaved changes").arg(name)
                                          : tr("Profile: %1").arg(name));
  setToolTip(m_live.profile().path.empty() ? tr("Profiles") : QString::fromStdString(m_live.profile().path));
}

void ProfileMenu::fill() {
  m_menu->clear();
  const control::ProfileState& open = m_live.profile();
  for (const RecentProfile& profile : m_recent.list()) {
    const QString word =
        profile.missing ? tr("%1 — not found").arg(escaped(profile.name)) : escaped(profile.name);
    QAction* entry = m_menu->addAction(word, this, [this, path = profile.path] { m_profile.open(path); });
    entry->setToolTip(profile.path);
    entry->setEnabled(!profile.missing);
    entry->setCheckable(true);
    entry->setChecked(profile.path.toStdString() == open.path);
  }
  QAction* demo = m_menu->addAction(tr("The demo"), &m_profile, &ProfileSession::openDemo);
  demo->setCheckable(true);
  demo->setChecked(open.isDemo);
  m_menu->addSeparator();
  for (QAction* command : m_commands) m_menu->addAction(command);
  const auto missing = std::count_if(m_recent.list().begin(), m_recent.list().end(),
                                     [](const RecentProfile& profile) { return profile.missing; });
  if (missing != 0) {
    m_menu->addSeparator();
    m_menu->addAction(missing == 1 ? tr("Forget the one that was not found")
                                   : tr("Forget the %1 that were not found").arg(missing),
                      &m_recent, &RecentProfiles::removeMissing);
  }
  m_menu->setToolTipsVisible(true);
  m_recent.refresh();  // for the next time
}

QSize ProfileMenu::sizeHint() const {
  const int words = QFontMetrics(m_theme.fonts().strong()).horizontalAdvance(text());
  return {2 * kMargin + words + kRounding + kGap + kArrow, QPushButton::sizeHint().height()};
}

// A long name is elided.
QSize ProfileMenu::minimumSizeHint() const {
  const QSize whole = sizeHint();
  return {std::min(whole.width(), 2 * kMargin + kLeastName + kGap + kArrow), whole.height()};
}

// The frame is the style's; the name stands out as the one thing that everything in the window belongs to.
void ProfileMenu::paintEvent(QPaintEvent*) {
  QStylePainter painter(this);
  QStyleOptionButton option;
  initStyleOption(&option);
  painter.drawControl(QStyle::CE_PushButtonBevel, option);
  painter.setFont(m_theme.fonts().strong());
  painter.setPen(m_theme.tokens().text.primary);
  const QRect room = rect().adjusted(kMargin, 0, -kMargin - kArrow - kGap, 0);
  const QString words = painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
  painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, words);
  const QRect arrow(width() - kMargin - kArrow + 2, (height() - kArrow) / 2, kArrow, kArrow);
  paintIcon(painter, arrow, Icon::Down, m_theme.tokens().text.secondary);
}

}  // namespace headgate::ui
