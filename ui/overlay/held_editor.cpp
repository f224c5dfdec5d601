#include "ui/overlay/held_editor.h"

#include <chrono>

#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "ui/paint/number_texts.h"
#include "ui/session/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kPause = 250ms;
constexpr auto kKeepEvery = 3s;
constexpr int kSide = 12;
constexpr int kStatusWidth = 56;
constexpr int kFirstStatus = 200;
constexpr int kLastStatus = 599;
constexpr size_t kLongestShown = 256 * 1024;

QPlainTextEdit* makeEdit(const Theme& theme, const char* name, const QString& accessible) {
  auto* edit = new QPlainTextEdit;
  edit->setObjectName(QLatin1String(name));
  edit->setAccessibleName(accessible);
  edit->setProperty("look", QStringLiteral("input"));
  edit->setFont(theme.fonts().wire());
  edit->setLineWrapMode(QPlainTextEdit::NoWrap);
  edit->setTabChangesFocus(true);
  return edit;
}

}  // namespace

HeldEditor::HeldEditor(OverlaySession& session, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(theme) {
  setObjectName(QStringLiteral("heldEditor"));
  build();
  m_pause.setSingleShot(true);
  m_pause.setInterval(kPause);
  m_keep.setSingleShot(true);
  m_keep.setInterval(kKeepEvery);
  connect(&m_pause, &QTimer::timeout, this, &HeldEditor::tryIt);
  connect(m_head, &QPlainTextEdit::textChanged, this, &HeldEditor::onTyped);
  connect(m_body, &QPlainTextEdit::textChanged, this, &HeldEditor::onTyped);
  connect(m_continue, &Button::clicked, this, &HeldEditor::continueIt);
  connect(m_drop, &Button::clicked, this, &HeldEditor::drop);
  connect(m_back, &Button::clicked, this, &HeldEditor::takeBack);
  connect(m_answer, &Button::clicked, this, &HeldEditor::answer);
  connect(m_status, &QLineEdit::returnPressed, this, &HeldEditor::answer);
  connect(m_status, &QLineEdit::textChanged, this, &HeldEditor::update);
}

void HeldEditor::build() {
  m_title = new TextLabel(m_theme, m_theme.fonts().small(), Tone::Secondary);
  m_head = makeEdit(m_theme, "heldHead", tr("Head of the held message"));
  m_bodyTitle = new TextLabel(m_theme, m_theme.fonts().small(), Tone::Secondary);
  m_body = makeEdit(m_theme, "heldBody", tr("Body of the held message"));
  m_words = new TextLabel(m_theme, m_theme.fonts().small(), Tone::Error);
  m_words->setObjectName(QStringLiteral("heldProblem"));
  m_words->setWordWrap(true);
  const auto button = [this](Button::Role role, const QString& text, const char* name, const QString& tip) {
    auto* made = new Button(role, text, this);
    made->setObjectName(QLatin1String(name));
    made->setSize(Button::Size::Small);
    made->setToolTip(tip);
    return made;
  };
  m_continue =
      button(Button::Role::Primary, tr("Continue"), "continueHeld", tr("Sends it on as it stands here."));
  m_back = button(Button::Role::Normal, tr("Undo edits"), "undoHeld", tr("Back to what came."));
  m_drop =
      button(Button::Role::Normal, tr("Drop"), "dropHeld", tr("Closes the client's connection, unanswered."));
  m_answer =
      button(Button::Role::Normal, tr("Answer with"), "answerHeld", tr("Answers with this status instead."));
  m_status = new QLineEdit(QStringLiteral("503"), this);
  m_status->setObjectName(QStringLiteral("heldStatus"));
  m_status->setAccessibleName(tr("Status to answer with"));
  m_status->setToolTip(tr("A status from 200 to 599"));
  m_status->setValidator(new QIntValidator(0, kLastStatus, m_status));
  m_status->setFixedWidth(kStatusWidth);

  auto* acts = new QHBoxLayout;
  acts->setSpacing(m_theme.tokens().space.grid);
  for (QWidget* part : std::initializer_list<QWidget*>{m_continue, m_back, m_drop, m_answer, m_status})
    acts->addWidget(part);
  acts->addStretch(1);
  const auto column = [](TextLabel* title, QWidget* edit) {
    auto* layout = new QVBoxLayout;
    layout->setSpacing(2);
    layout->addWidget(title);
    layout->addWidget(edit, 1);
    return layout;
  };
  auto* edits = new QHBoxLayout;
  edits->setSpacing(kSide);
  edits->addLayout(column(m_title, m_head), 1);
  edits->addLayout(column(m_bodyTitle, m_body), 1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(kSide, 6, kSide, 6);
  layout->setSpacing(6);
  layout->addLayout(acts);
  layout->addWidget(m_words);
  layout->addLayout(edits, 1);
}

void HeldEditor::setMessage(const control::HeldMessage& message) {
  const bool isSame =
      m_message && m_message->exchange == message.exchange && m_message->isResponse == message.isResponse;
  const bool isFuller =
      isSame && (m_message->body != message.body || m_message->bodyIsWhole != message.bodyIsWhole);
  m_message = message;
  if (!isSame || (isFuller && !isEdited())) showMessage();
}

void HeldEditor::showMessage() {
  m_isFilling = true;
  const control::HeldMessage& message = *m_message;
  m_title->setText(message.isResponse ? tr("Head of the answer") : tr("Head of the request"));
  m_headBefore = asText(message.head);
  m_head->setPlainText(m_headBefore);
  const QString body = QString::fromUtf8(message.body.data(), qsizetype(message.body.size()));
  const bool isText = body.toStdString() == message.body;
  const QString size = sizeText(int64_t(message.body.size()));
  QString title = tr("Body, %1").arg(size);
  if (message.isResponse)
    title = tr("The body follows as it comes");
  else if (message.bodyIsHidden)
    title = tr("The route's rules hide the body");
  else if (!isText)
    title = tr("Body, %1, no text").arg(size);
  else if (!message.bodyIsWhole)
    title = tr("Body, %1 so far; only a whole one can be edited").arg(size);
  else if (message.body.size() > kLongestShown)
    title = tr("Body, %1, too large to edit here").arg(size);
  m_bodyTitle->setText(title);
  m_bodyBefore = isText && message.body.size() <= kLongestShown ? body : QString();
  m_body->setPlainText(m_bodyBefore);
  m_bodyBefore = m_body->toPlainText();
  m_body->setReadOnly(!bodyCanBeEdited());
  m_body->setVisible(!message.isResponse);
  m_isFilling = false;
  m_pause.stop();
  show({});
}

bool HeldEditor::bodyCanBeEdited() const {
  if (!m_message || m_message->isResponse || m_message->bodyIsHidden || !m_message->bodyIsWhole) return false;
  if (m_message->body.size() > kLongestShown) return false;
  const QString body = QString::fromUtf8(m_message->body.data(), qsizetype(m_message->body.size()));
  return body.toStdString() == m_message->body;
}

QString HeldEditor::headText() const {
  return m_head->toPlainText();
}

QString HeldEditor::bodyText() const {
  return m_body->toPlainText();
}

bool HeldEditor::isEdited() const {
  return m_message && (headText() != m_headBefore || (bodyCanBeEdited() && bodyText() != m_bodyBefore));
}

void HeldEditor::onTyped() {
  if (m_isFilling || !m_message) return;
  m_pause.start();
  update();
  if (m_keep.isActive()) return;
  m_keep.start();
  m_session.release({.exchange = exchange(), .verdict = control::HeldVerdict::Wait});
}

control::ReleaseHeld HeldEditor::call() const {
  control::ReleaseHeld call{.exchange = exchange()};
  call.editsHead = headText() != m_headBefore;
  if (call.editsHead) call.head = headText().toStdString();
  call.editsBody = bodyCanBeEdited() && bodyText() != m_bodyBefore;
  if (call.editsBody) call.body = bodyText().toStdString();
  return call;
}

void HeldEditor::tryIt() {
  if (!isEdited()) return show({});
  control::ReleaseHeld trial = call();
  trial.isTrial = true;
  m_session.release(std::move(trial), [this, id = exchange()](const control::Outcome& outcome) {
    if (id == exchange()) show(outcome.done ? QString() : asSentence(asText(outcome.problem)));
  });
}

void HeldEditor::continueIt() {
  if (!m_message) return;
  m_session.release(call(), [this, id = exchange()](const control::Outcome& outcome) {
    if (id == exchange() && !outcome.done) show(asSentence(asText(outcome.problem)));
  });
}

void HeldEditor::drop() {
  if (m_message) m_session.release({.exchange = exchange(), .verdict = control::HeldVerdict::Drop});
}

void HeldEditor::answer() {
  const int status = m_status->text().toInt();
  if (!m_message || status < kFirstStatus) return;
  control::ReleaseHeld call{.exchange = exchange(), .verdict = control::HeldVerdict::Answer};
  call.status = uint16_t(status);
  m_session.release(std::move(call));
}

void HeldEditor::takeBack() {
  if (m_message) showMessage();
}

void HeldEditor::takeFocus() {
  m_head->setFocus(Qt::OtherFocusReason);
}

void HeldEditor::setHint(const QString& key) {
  m_continue->setHint(m_theme, key);
}

void HeldEditor::show(const QString& problem) {
  m_problem = problem;
  update();
}

void HeldEditor::update() {
  m_words->setText(m_problem);
  m_words->setVisible(!m_problem.isEmpty());
  m_continue->setText(isEdited() ? tr("Continue as edited") : tr("Continue"));
  m_continue->setEnabled(m_problem.isEmpty());
  m_back->setEnabled(isEdited());
  m_answer->setEnabled(m_status->text().toInt() >= kFirstStatus);
}

}  // namespace headgate::ui
