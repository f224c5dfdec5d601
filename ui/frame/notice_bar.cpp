#include "ui/frame/notice_bar.h"

#include <algorithm>

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "ui/widgets/note.h"

namespace headgate::ui {

namespace {

bool isQuestion(NoticeKind kind) {
  return kind == NoticeKind::LeaveProfile || kind == NoticeKind::Quit || kind == NoticeKind::TrayClose;
}

}  // namespace

NoticeBar::NoticeBar(Notices& notices, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_notices(notices), m_note(new Note(theme, Note::Form::Bar, this)) {
  setObjectName(QStringLiteral("noticeBar"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_note);
  connect(&notices, &Notices::changed, this, &NoticeBar::update);
  hide();
}

void NoticeBar::update() {
  QWidget* focused = QApplication::focusWidget();
  const bool hadFocus = focused && isAncestorOf(focused);
  const Notice* notice = m_notices.top();
  if (!notice) {
    hide();
    if (hadFocus && m_focusBefore) m_focusBefore->setFocus(Qt::OtherFocusReason);
    m_words.clear();
    m_kind.reset();
    return;
  }
  QString detail = notice->detail;
  if (m_notices.waiting() != 0)
    detail += QLatin1Char(' ') + tr("%1 more after this.").arg(m_notices.waiting());
  m_note->setMessage(notice->lamp, notice->cause, detail.trimmed());
  setAccessibleName(notice->cause);
  setAccessibleDescription(detail);

  QStringList words;
  for (const NoticeAction& action : notice->actions) words.append(action.word);
  if (notice->dismissal == Dismissal::Allowed) words.append(tr("Dismiss"));
  const bool isNew = words != m_words;  // the same one, with another figure, leaves the focus where it is
  if (isNew) makeButtons(words);
  show();
  const bool goesOn = hadFocus && m_kind == m_notices.topKind();
  m_kind = m_notices.topKind();
  if (!isNew || m_buttons.empty()) return;
  if (!hadFocus) m_focusBefore = focused;
  // The first answer of what goes on may be the next step; the key that is pressed twice gets the way back.
  if (goesOn)
    m_buttons.back()->setFocus(Qt::OtherFocusReason);
  else if (hadFocus || isQuestion(*m_kind))
    m_buttons.front()->setFocus(Qt::OtherFocusReason);
}

void NoticeBar::makeButtons(const QStringList& words) {
  m_words = words;
  m_note->clearActions();
  m_buttons.clear();
  for (const QString& word : words) {
    QAbstractButton* button = m_note->addAction(word);
    button->setObjectName(QStringLiteral("noticeAction%1").arg(m_buttons.size()));
    // Queued: what it does may take the button away.
    connect(
        button, &QAbstractButton::clicked, this, [this, button] { onClicked(button); }, Qt::QueuedConnection);
    m_buttons.push_back(button);
  }
}

// A second click may come when the first has put other answers in the place of this one.
void NoticeBar::onClicked(const QAbstractButton* button) {
  const auto found = std::find(m_buttons.begin(), m_buttons.end(), button);
  if (found != m_buttons.end()) run(size_t(found - m_buttons.begin()));
}

void NoticeBar::run(size_t action) {
  const Notice* notice = m_notices.top();
  if (!notice) return;
  if (action >= notice->actions.size()) {
    m_notices.dismiss(m_notices.topKind());
    return;
  }
  const std::function<void()> chosen =
      notice->actions[action].run;  // the notice may be gone before it returns
  chosen();
}

// Escape is the way back: dismiss, or what changes nothing, which questions have as their last answer.
void NoticeBar::keyPressEvent(QKeyEvent* event) {
  const Notice* notice = m_notices.top();
  const bool hasWayBack =
      notice && (notice->dismissal == Dismissal::Allowed || isQuestion(m_notices.topKind()));
  if (event->key() == Qt::Key_Escape && hasWayBack)
    run(m_words.size() - 1);
  else
    QWidget::keyPressEvent(event);
}

}  // namespace headgate::ui
