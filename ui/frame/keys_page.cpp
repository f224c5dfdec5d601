#include "ui/frame/keys_page.h"

#include <QAction>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

#include "ui/widgets/text_label.h"

namespace headgate::ui {

namespace {

constexpr int kWidth = 640;

QString withoutMnemonic(QString text) {
  text.remove(QLatin1Char('&'));
  if (text.endsWith(QStringLiteral("…"))) text.chop(1);
  return text;
}

}  // namespace

std::vector<PageKey> keysOf(const QWidget& widget, KeyScope scope) {
  std::vector<PageKey> keys;
  QList<QAction*> actions = widget.actions();
  if (scope == KeyScope::Below) {
    for (const QWidget* child : widget.findChildren<QWidget*>()) actions.append(child->actions());
  }
  QSet<QAction*> seen;
  for (QAction* action : actions) {
    if (seen.contains(action) || action->shortcuts().isEmpty() || action->text().isEmpty()) continue;
    seen.insert(action);
    QStringList words;
    for (const QKeySequence& key : action->shortcuts()) words.append(key.toString(QKeySequence::NativeText));
    keys.push_back({words.join(KeysPage::tr(" or ")), withoutMnemonic(action->text())});
  }
  return keys;
}

KeysPage::KeysPage(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setObjectName(QStringLiteral("keys"));
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setObjectName(QStringLiteral("keySheet"));
  scroll->setAccessibleName(tr("Keys"));
  auto* inside = new QWidget;
  m_layout = new QVBoxLayout(inside);
  m_layout->setContentsMargins(24, 24, 24, 24);
  m_layout->setAlignment(Qt::AlignTop);
  scroll->setWidget(inside);
  scroll->viewport()->setAutoFillBackground(false);
  inside->setAutoFillBackground(false);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(scroll);
  setFocusProxy(scroll);
}

void KeysPage::fill(const std::vector<KeyGroup>& groups) {
  delete m_sheet;
  m_sheet = new QWidget;
  m_sheet->setFixedWidth(kWidth);
  auto* grid = new QGridLayout(m_sheet);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(24);
  grid->setVerticalSpacing(6);
  grid->setColumnMinimumWidth(0, 220);
  grid->setColumnStretch(1, 1);
  int row = 0;
  grid->addWidget(new TextLabel(m_theme, m_theme.fonts().title(), Tone::Plain, tr("Keys"), m_sheet), row++, 0,
                  1, 2);
  for (const KeyGroup& group : groups) {
    if (group.keys.empty()) continue;
    grid->setRowMinimumHeight(row++, 10);
    grid->addWidget(new SectionHead(m_theme, group.title, m_sheet), row++, 0, 1, 2);
    for (const PageKey& key : group.keys) {
      grid->addWidget(new TextLabel(m_theme, m_theme.fonts().body(), Tone::Secondary, key.keys, m_sheet), row,
                      0);
      grid->addWidget(new TextLabel(m_theme, m_theme.fonts().body(), Tone::Plain, key.purpose, m_sheet),
                      row++, 1);
    }
  }
  m_layout->insertWidget(0, m_sheet, 0, Qt::AlignHCenter | Qt::AlignTop);
}

void KeysPage::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(rect(), m_theme.tokens().surface.panel);
}

}  // namespace headgate::ui
