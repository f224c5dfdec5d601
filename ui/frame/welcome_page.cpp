#include "ui/frame/welcome_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/icons/application_icon.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

namespace {

constexpr int kWidth = 600;
constexpr int kMark = 44;
constexpr int kWayWidth = 150;

QLabel* label(const Theme& theme, const QFont& font, Tone tone, const QString& text, QWidget* parent) {
  auto* made = new TextLabel(theme, font, tone, text, parent);
  made->setTextFormat(Qt::PlainText);
  made->setWordWrap(true);
  return made;
}

}  // namespace

WelcomePage::WelcomePage(RecentProfiles& recent, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_recent(recent), m_theme(theme), m_recentBox(new QWidget(this)) {
  setObjectName(QStringLiteral("welcome"));
  auto* column = new QWidget(this);
  column->setFixedWidth(kWidth);
  auto* outer = new QHBoxLayout(this);
  outer->addStretch(1);
  outer->addWidget(column);
  outer->addStretch(1);
  auto* layout = new QVBoxLayout(column);
  layout->setSpacing(12);
  layout->addStretch(1);

  auto* head = new QHBoxLayout;
  head->setSpacing(16);
  auto* mark = new QLabel(column);
  mark->setPixmap(applicationIcon().pixmap(kMark, kMark));
  head->addWidget(mark, 0, Qt::AlignTop);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  words->addWidget(
      label(theme, theme.fonts().title(), Tone::Plain, tr("Send your agents through one gate"), column));
  words->addWidget(
      label(theme, theme.fonts().body(), Tone::Secondary,
            tr("Nothing is changed outside Headgate, and only this machine can reach it until you say "
               "otherwise."),
            column));
  head->addLayout(words, 1);
  layout->addLayout(head);
  layout->addSpacing(12);

  addWay(layout, tr("Try the demo"),
         tr("Four agents on this machine, with traffic to look at. No network needed."),
         Button::Role::Primary, &WelcomePage::demoWanted);
  addWay(layout, tr("Open a profile…"), tr("A JSON file; you can also drop one on the window."),
         Button::Role::Normal, &WelcomePage::openWanted);
  addWay(layout, tr("New profile"), tr("A gateway on port 8080 that answers by itself, to begin from."),
         Button::Role::Normal, &WelcomePage::newWanted);

  layout->addSpacing(12);
  layout->addWidget(m_recentBox);
  m_recentLayout = new QVBoxLayout(m_recentBox);
  m_recentLayout->setContentsMargins(0, 0, 0, 0);
  m_recentLayout->setSpacing(2);
  layout->addStretch(2);
  connect(&recent, &RecentProfiles::changed, this, &WelcomePage::fillRecent);
  fillRecent();
}

void WelcomePage::addWay(QVBoxLayout* layout, const QString& word, const QString& purpose, Button::Role role,
                         void (WelcomePage::*chosen)()) {
  auto* row = new QHBoxLayout;
  row->setSpacing(16);
  auto* button = new Button(role, word);
  button->setFixedWidth(kWayWidth);
  button->setAccessibleDescription(purpose);
  connect(button, &Button::clicked, this, chosen);
  row->addWidget(button);
  row->addWidget(label(m_theme, m_theme.fonts().body(), Tone::Secondary, purpose, nullptr), 1);
  layout->addLayout(row);
}

void WelcomePage::fillRecent() {
  while (QLayoutItem* item = m_recentLayout->takeAt(0)) {
    if (item->widget()) item->widget()->deleteLater();
    delete item;
  }
  m_recentBox->setVisible(!m_recent.list().empty());
  if (m_recent.list().empty()) return;
  m_recentLayout->addWidget(new SectionHead(m_theme, tr("Recent profiles"), m_recentBox));
  for (const RecentProfile& profile : m_recent.list()) {
    auto* row = new QWidget(m_recentBox);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* open = new Button(Button::Role::Flat, profile.name, row);
    open->setToolTip(profile.path);
    open->setAccessibleName(tr("Open %1").arg(profile.name));
    open->setEnabled(!profile.missing);
    connect(open, &Button::clicked, this, [this, path = profile.path] { Q_EMIT profileWanted(path); });
    layout->addWidget(open);
    if (profile.missing)
      layout->addWidget(label(m_theme, m_theme.fonts().small(), Tone::Tertiary, tr("not found"), row));
    layout->addStretch(1);
    auto* forget = new Button(Button::Role::Flat, tr("Forget"), row);
    forget->setSize(Button::Size::Small);
    forget->setAccessibleName(tr("Forget %1").arg(profile.name));
    forget->setToolTip(tr("Take it from this list; the file stays"));
    connect(forget, &Button::clicked, this, [this, path = profile.path] { m_recent.remove(path); });
    layout->addWidget(forget);
    m_recentLayout->addWidget(row);
  }
}

void WelcomePage::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(rect(), m_theme.tokens().surface.base);
}

}  // namespace headgate::ui
