#include "ui/routes/json_pane.h"

#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/icons/icon_engine.h"
#include "ui/paint/text_line.h"

namespace headgate::ui {

namespace {

constexpr int kNameTop = 10;
constexpr int kNameLine = 24;
constexpr int kPointerLine = 20;
constexpr int kBelow = 8;

}  // namespace

JsonPane::JsonPane(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_absent(new QLabel(this)), m_text(new QPlainTextEdit(this)) {
  const Tokens& tokens = theme.tokens();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(tokens.space.panelX, kNameTop + kNameLine + kPointerLine + kBelow,
                             tokens.space.grid, tokens.space.panelY);
  m_absent->setText(tr("The profile says nothing here, so the defaults hold."));
  m_absent->setWordWrap(true);
  m_absent->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_text->setObjectName(QStringLiteral("blockJson"));
  m_text->setReadOnly(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_text->setTabChangesFocus(true);
  m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
  m_text->setFrameShape(QFrame::NoFrame);
  m_text->document()->setDocumentMargin(0);
  m_text->viewport()->setAutoFillBackground(false);
  m_text->setAccessibleName(tr("JSON of the chosen block"));
  setFocusProxy(m_text);
  layout->addWidget(m_absent);
  layout->addWidget(m_text, 1);
  layout->addStretch(0);
  const auto wear = [this] { m_text->setFont(m_theme.fonts().wire()); };
  wear();
  connect(&theme, &Theme::changed, this, wear);
  setBlock({}, {});
}

void JsonPane::setBlock(const PipelineStop::Place& place, const QString& json) {
  const bool moved = place.pointer != m_place.pointer;
  m_place = place;
  const int scrolled = m_text->verticalScrollBar()->value();
  if (json != m_text->toPlainText()) m_text->setPlainText(json);
  if (!moved) m_text->verticalScrollBar()->setValue(scrolled);
  m_text->setVisible(!json.isEmpty());
  m_absent->setVisible(json.isEmpty() && !place.pointer.empty());
  update();
}

void JsonPane::paintEvent(QPaintEvent*) {
  const Tokens& tokens = m_theme.tokens();
  const int left = tokens.space.panelX;
  QPainter painter(this);
  painter.fillRect(rect(), tokens.surface.panel);
  if (m_place.pointer.empty()) return;
  const int icon = tokens.size.icon;
  const int top = kNameTop;
  paintIcon(painter, QRect(left, top + (kNameLine - icon) / 2, icon, icon), m_place.icon, tokens.accent.base);
  const int textLeft = left + icon + tokens.space.grid;
  painter.setPen(tokens.text.primary);
  paintTextLine(painter, QRect(textLeft, top, width() - textLeft - left, kNameLine),
                m_theme.fonts().verdict(), m_place.name);
  painter.setPen(tokens.text.tertiary);
  paintTextLine(painter, QRect(left, top + kNameLine, width() - 2 * left, kPointerLine),
                m_theme.fonts().wire(), QString::fromStdString(m_place.pointer), Qt::ElideLeft);
}

}  // namespace headgate::ui
