#include "ui/forms/area_edit.h"

#include <algorithm>

#include <QAbstractTextDocumentLayout>
#include <QSignalBlocker>
#include <QStyle>

namespace headgate::ui {
namespace {

constexpr int kFewestLines = 1;
constexpr int kMostLines = 12;
constexpr int kAround = 10;  // edges and the margin of the text

}  // namespace

AreaEdit::AreaEdit(const Theme& theme, QWidget* parent) : QPlainTextEdit(parent), m_theme(theme) {
  setProperty("look", QStringLiteral("input"));
  setTabChangesFocus(true);
  setFont(theme.fonts().body());
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  document()->setDocumentMargin(m_theme.tokens().space.half);
  connect(this, &QPlainTextEdit::textChanged, this, [this] {
    updateHeight();
    Q_EMIT edited(toPlainText());
  });
  // Lines that are broken at the edge count, too.
  connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
          &AreaEdit::updateHeight);
  updateHeight();
}

void AreaEdit::setWire() {
  setFont(m_theme.fonts().wire());
}

void AreaEdit::takeText(const QString& text) {
  if (toPlainText() == text) return;
  const QSignalBlocker quiet(this);
  setPlainText(text);
  updateHeight();
}

void AreaEdit::setCheck(FieldCheck check) {
  const char* word = check == FieldCheck::Error ? "error" : check == FieldCheck::Warn ? "warn" : "";
  restyle("check", QString::fromLatin1(word));
}

void AreaEdit::restyle(const char* name, const QVariant& value) {
  if (property(name) == value) return;
  setProperty(name, value);
  if (!testAttribute(Qt::WA_WState_Polished)) return;  // it will be looked at when it is shown
  style()->unpolish(this);
  style()->polish(this);
}

void AreaEdit::updateHeight() {
  restyle("unset", document()->isEmpty());
  const int all = std::max(blockCount(), int(document()->size().height()));
  const int lines = std::clamp(all, kFewestLines, kMostLines);
  setVerticalScrollBarPolicy(all > kMostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
  setFixedHeight(lines * fontMetrics().lineSpacing() + kAround);
}

void AreaEdit::focusOutEvent(QFocusEvent* event) {
  QPlainTextEdit::focusOutEvent(event);
  if (event->reason() != Qt::PopupFocusReason) Q_EMIT left();
}

}  // namespace headgate::ui
