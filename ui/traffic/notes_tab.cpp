#include "ui/traffic/notes_tab.h"

#include <chrono>

#include <QEvent>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kTypingRests = 400ms;

}  // namespace

NotesTab::NotesTab(const Theme& theme, QWidget* parent) : QWidget(parent), m_edit(new QPlainTextEdit(this)) {
  const auto& space = theme.tokens().space;
  m_edit->setObjectName(QStringLiteral("comment"));
  m_edit->setAccessibleName(tr("Comment"));
  m_edit->setProperty("look", QStringLiteral("input"));
  m_edit->setFont(theme.fonts().body());
  m_edit->setTabChangesFocus(true);
  m_edit->setPlaceholderText(tr("What is to be remembered of this exchange"));
  m_edit->installEventFilter(this);
  auto* help = new TextLabel(theme, theme.fonts().small(), Tone::Secondary,
                             tr("It stays with the row, as long as the window remembers that."), this);
  help->setWordWrap(true);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space.panelX, space.panelY, space.panelX, space.panelY);
  layout->setSpacing(space.grid);
  layout->addWidget(m_edit, 1);
  layout->addWidget(help);
  m_rest.setSingleShot(true);
  m_rest.setInterval(kTypingRests);
  connect(&m_rest, &QTimer::timeout, this, &NotesTab::flush);
  connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { m_rest.start(); });
}

void NotesTab::setExchange(uint64_t id, const QString& comment) {
  if (id == m_id && (m_rest.isActive() || comment == m_told)) return;
  flush();
  m_id = id;
  m_told = comment;
  const QSignalBlocker quiet(m_edit);
  m_edit->setPlainText(comment);
}

void NotesTab::takeFocus() {
  m_edit->setFocus(Qt::ShortcutFocusReason);
}

void NotesTab::flush() {
  m_rest.stop();
  const QString text = m_edit->toPlainText().left(kMostLetters);
  if (text == m_told) return;
  m_told = text;
  Q_EMIT commented(m_id, text);
}

bool NotesTab::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusOut) flush();
  return QWidget::eventFilter(watched, event);
}

}  // namespace headgate::ui
