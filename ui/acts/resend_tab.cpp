#include "ui/acts/resend_tab.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/acts/body_edit.h"
#include "ui/acts/resending.h"
#include "ui/session/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/note.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

constexpr int kLeastHead = 40;
constexpr int kJudgeAfter = 250;  // milliseconds
const QLatin1String kHidden("[redacted]");

}  // namespace

ResendTab::ResendTab(LiveGateway& gateway, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_gateway(gateway) {
  setAccessibleName(tr("Resend"));
  m_note = new Note(theme, Note::Form::Block);
  m_note->setObjectName(QStringLiteral("resendNote"));
  m_head = new QPlainTextEdit;
  m_head->setObjectName(QStringLiteral("resendHead"));
  m_head->setAccessibleName(tr("Head to send"));
  m_head->setProperty("look", QStringLiteral("input"));
  m_head->setLineWrapMode(QPlainTextEdit::NoWrap);
  m_head->setFont(theme.fonts().wire());
  m_head->setTabChangesFocus(true);
  m_head->setMinimumHeight(kLeastHead);
  m_judgement = new TextLabel(theme, theme.fonts().small(), Tone::Tertiary);
  m_judgement->setObjectName(QStringLiteral("resendJudgement"));
  m_judgement->setWordWrap(true);
  m_body = new BodyEdit(theme);
  m_secret = new Button(Button::Role::Normal, tr("Insert a secret"));
  m_secret->setObjectName(QStringLiteral("resendSecret"));
  m_secret->setSize(Button::Size::Small);
  m_secret->setToolTip(tr(
      "Put the name of a secret where the record hides a value; it is looked up when the request is sent"));
  m_reset = new Button(Button::Role::Normal, tr("As recorded"));
  m_reset->setObjectName(QStringLiteral("resendReset"));
  m_reset->setSize(Button::Size::Small);
  m_reset->setToolTip(tr("Undo every edit of this request"));
  m_send = new Button(Button::Role::Primary, tr("Send"));
  m_send->setObjectName(QStringLiteral("resendSend"));
  m_send->setToolTip(tr("Send it through the listener that it came by; it comes as a new exchange"));
  m_told = new TextLabel(theme, theme.fonts().small(), Tone::Secondary);
  m_told->setObjectName(QStringLiteral("resendTold"));
  m_told->setWordWrap(true);
  m_show = new LinkButton(theme, {});
  m_show->setObjectName(QStringLiteral("resendShow"));
  m_show->setAccessibleName(tr("Show the new exchange"));
  m_show->setToolTip(tr("Show the new exchange"));
  m_show->hide();
  m_judge.setSingleShot(true);
  m_judge.setInterval(kJudgeAfter);
  layOut(theme);
  connectParts();
  connect(&theme, &Theme::changed, m_head, [this, &theme] { m_head->setFont(theme.fonts().wire()); });
}

void ResendTab::layOut(const Theme& theme) {
  const auto& space = theme.tokens().space;
  m_form = new QWidget;
  auto* title = new QHBoxLayout;
  title->addWidget(new SectionHead(theme, tr("Request")));
  title->addStretch();
  title->addWidget(m_secret);
  title->addWidget(m_reset);
  auto* foot = new QHBoxLayout;
  foot->addWidget(m_told, 1);
  foot->addWidget(m_show);
  foot->addWidget(m_send);
  auto* form = new QVBoxLayout(m_form);
  form->setContentsMargins(0, 0, 0, 0);
  form->setSpacing(space.half);
  form->addLayout(title);
  form->addWidget(m_head, 1);
  form->addWidget(m_judgement);
  form->addSpacing(space.half);
  form->addWidget(m_body, 1);
  form->addSpacing(space.half);
  form->addLayout(foot);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space.panelX, space.panelY, space.panelX, space.panelY);
  layout->setSpacing(space.sectionGap);
  layout->addWidget(m_note);
  layout->addWidget(m_form, 1);
  layout->addStretch();
  m_note->hide();
}

void ResendTab::connectParts() {
  auto* sendNow = new QAction(tr("Send the edited request"), this);
  sendNow->setObjectName(QStringLiteral("traffic.sendEdited"));
  sendNow->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
  sendNow->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  addAction(sendNow);
  connect(sendNow, &QAction::triggered, this, &ResendTab::send);
  connect(m_send, &QAbstractButton::clicked, this, &ResendTab::send);
  connect(m_reset, &QAbstractButton::clicked, this, &ResendTab::reset);
  connect(m_secret, &QAbstractButton::clicked, this, &ResendTab::offerSecrets);
  connect(m_head, &QPlainTextEdit::textChanged, this, &ResendTab::noteEdit);
  connect(m_body, &BodyEdit::changed, this, &ResendTab::noteEdit);
  connect(&m_judge, &QTimer::timeout, this, &ResendTab::judge);
  connect(m_show, &QAbstractButton::clicked, this, [this] { Q_EMIT exchangeWanted(m_newest); });
}

void ResendTab::setExchange(const control::ExchangeRow& row) {
  const bool isAnother = !m_row || m_row->id != row.id;
  m_row = row;
  if (!isAnother) return;
  m_plan.reset();
  m_newest = 0;
  m_show->hide();
  m_told->clear();
  m_form->hide();
  m_note->hide();
  if (isVisible()) ask();
}

void ResendTab::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_row && !m_plan) ask();
}

void ResendTab::ask() {
  m_gateway.ask(control::PlanResend{.exchange = m_row->id}, this,
                [this, id = m_row->id](const control::ResendPlan& plan) {
                  if (m_row && m_row->id == id && !m_plan) takePlan(plan);
                });
}

void ResendTab::takePlan(const control::ResendPlan& plan) {
  m_plan = plan;
  showNote();
  m_form->setVisible(plan.problem.empty());
  if (!plan.problem.empty()) return;
  const QByteArray bytes = QByteArray::fromStdString(plan.head);
  m_isText = QString::fromUtf8(bytes).toUtf8() == bytes;
  const auto edited = m_edits.find(m_row->id);
  if (edited != m_edits.end()) return fill(edited->second.head, edited->second.body);
  fill(m_isText ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes), plan.body);
}

void ResendTab::fill(const QString& head, const std::string& body) {
  m_isFilling = true;
  m_head->setPlainText(head);
  m_body->setBytes(body);
  m_isFilling = false;
  m_reset->setEnabled(m_edits.contains(m_row->id));
  judge();
}

void ResendTab::showNote() {
  const QString lack = lackOf(*m_plan);
  m_note->setVisible(!lack.isEmpty());
  if (lack.isEmpty()) return;
  const bool isHidden = m_plan->problem.empty() && !m_plan->lacks.empty();
  m_note->setMessage(
      m_plan->problem.empty() ? Lamp::Stalled : Lamp::NoTraffic, lack,
      isHidden ? tr("Put the value where it says [redacted], or insert the name of a secret.") : QString());
}

void ResendTab::reset() {
  m_edits.erase(m_row->id);
  m_plan.reset();
  ask();
}

void ResendTab::noteEdit() {
  if (m_isFilling || !m_row || !m_plan) return;
  const auto body = m_body->bytes();
  if (m_edits.size() >= kMostEdits && !m_edits.contains(m_row->id)) m_edits.erase(m_edits.begin());
  m_edits[m_row->id] = {m_head->toPlainText(), body.value_or(m_plan->body)};
  m_reset->setEnabled(true);
  m_judge.start();
}

// As the gateway would read it. What a secret would do is known only when it was looked up.
void ResendTab::judge() {
  const std::string head = headBytes();
  const uint64_t question = ++m_question;
  if (head.find(kHidden.data()) != std::string::npos)
    return showJudgement(tr("It is not sent while it says [redacted]."), true);
  const bool hasSecret =
      head.find("{secret:") != std::string::npos || head.find("{env:") != std::string::npos;
  m_gateway.ask(
      control::TryRequest{.request = head}, this, [this, hasSecret, question](const control::Trial& trial) {
        if (question != m_question) return;
        if (!trial.problem.empty()) return showJudgement(asSentence(asText(trial.problem)), true);
        if (!m_body->bytes()) return showJudgement(tr("The body is not hexadecimal."), true);
        showJudgement(
            hasSecret ? tr("Its secrets are looked up when it is sent.") : asSentence(asText(trial.outcome)),
            false);
      });
}

void ResendTab::showJudgement(const QString& words, bool isWrong) {
  m_judgement->setTone(isWrong ? Tone::Error : Tone::Tertiary);
  m_judgement->setText(words);
  m_send->setEnabled(!isWrong);
  m_head->setProperty("check", isWrong ? QStringLiteral("error") : QString());
  m_head->style()->unpolish(m_head);
  m_head->style()->polish(m_head);
}

void ResendTab::offerSecrets() {
  m_gateway.ask(control::GetSecrets{}, this, [this](const control::SecretStates& states) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const control::SecretState& secret : states.secrets) {
      if (secret.place == control::SecretPlace::File) continue;
      const QString reference = asText(secret.reference);
      QAction* action = menu->addAction(secret.isThere ? reference : tr("%1 (not set)").arg(reference));
      connect(action, &QAction::triggered, this, [this, reference] { putSecret(reference); });
    }
    if (menu->isEmpty()) menu->addAction(tr("None is set: see Settings, Secrets"))->setEnabled(false);
    menu->popup(m_secret->mapToGlobal(QPoint(0, m_secret->height())));
  });
}

void ResendTab::putSecret(const QString& reference) {
  const QString text = QLatin1Char('{') + reference + QLatin1Char('}');
  QTextCursor cursor = m_head->document()->find(kHidden);
  if (cursor.isNull()) cursor = m_head->textCursor();
  cursor.insertText(text);
  m_head->setTextCursor(cursor);
  m_head->setFocus(Qt::OtherFocusReason);
}

std::string ResendTab::headBytes() const {
  const QString text = m_head->toPlainText();
  return (m_isText ? text.toUtf8() : text.toLatin1()).toStdString();
}

void ResendTab::send() {
  if (!m_plan || !m_plan->problem.empty()) return;
  const auto body = m_body->bytes();
  if (!body) return showJudgement(tr("The body is not hexadecimal."), true);
  m_send->setEnabled(false);
  m_told->setTone(Tone::Secondary);
  m_told->setText(tr("Being sent…"));
  m_gateway.ask(
      control::SendRequest{
          .listener = m_plan->listener, .head = headBytes(), .body = *body, .resentFrom = m_plan->number},
      this, [this](const control::Outcome& outcome) {
        m_send->setEnabled(true);
        m_told->setTone(outcome.done ? Tone::Secondary : Tone::Error);
        m_told->setText(outcome.done ? tr("Sent again: it comes as a new exchange.")
                                     : asSentence(asText(outcome.problem)));
      });
}

void ResendTab::noteResent(const control::ExchangeRow& row) {
  if (!m_row || row.resentFrom != m_row->number || row.id < m_newest) return;
  m_newest = row.id;
  const QString status = row.status == 0 ? QStringLiteral("…") : QString::number(row.status);
  m_show->setText(tr("Show #%1, %2").arg(row.number).arg(status));
  m_show->setAccessibleName(m_show->text());
  m_show->show();
}

void ResendTab::takeFocus() {
  m_head->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace headgate::ui
