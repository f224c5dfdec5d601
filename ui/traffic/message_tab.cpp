#include "ui/traffic/message_tab.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/paint/number_texts.h"
#include "ui/traffic/wire_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

constexpr size_t kLongBody = 262'144;
constexpr int kMaxHeadLines = 14;

QString lossReason(control::BodyLoss loss) {
  switch (loss) {
    case control::BodyLoss::ByLimit:
      return MessageTab::tr("the route's record limit");
    case control::BodyLoss::ByPressure:
      return MessageTab::tr("the record could not keep up");
    case control::BodyLoss::ByRedaction:
      return MessageTab::tr("redaction cannot read it");
    case control::BodyLoss::ByEviction:
      return MessageTab::tr("the record's memory was needed for newer ones");
    case control::BodyLoss::Nothing:
      break;
  }
  return {};
}

}  // namespace

QString recordedSizeText(const control::RecordedBody& body) {
  if (body.size == 0 && body.bytes.empty()) return {};
  QString text = sizeText(static_cast<int64_t>(std::max<uint64_t>(body.size, body.bytes.size())));
  const QString reason = lossReason(body.loss);
  if (!reason.isEmpty())
    text = MessageTab::tr("%1 of %2 kept: %3")
               .arg(sizeText(static_cast<int64_t>(body.bytes.size())), text, reason);
  else if (body.cut)
    text = MessageTab::tr("The first %1 of %2").arg(sizeText(static_cast<int64_t>(body.bytes.size())), text);
  if (body.redacted) text += MessageTab::tr(" · secrets replaced");
  return text;
}

MessageTab::MessageTab(const Theme& theme, Side side, QWidget* parent) : QWidget(parent), m_side(side) {
  const int margin = theme.tokens().space.panelX;
  m_nothing = new TextLabel(theme, theme.fonts().body(), Tone::Secondary);
  m_nothing->setWordWrap(true);
  m_message = new QWidget;
  m_asSent = new Button(Button::Role::Normal, tr("As sent to the target"));
  m_asSent->setObjectName(side == Side::Request ? QStringLiteral("requestAsSent")
                                                : QStringLiteral("responseAsSent"));
  m_asSent->setCheckable(true);
  m_asSent->setSize(Button::Size::Small);
  m_asSent->setToolTip(tr("Show the head as it was sent to the target, instead of as it was received"));
  const QString name = side == Side::Request ? tr("Request") : tr("Response");
  m_head = new WireView(theme, tr("%1 head").arg(name), m_message);
  m_head->setObjectName(side == Side::Request ? QStringLiteral("requestHead")
                                              : QStringLiteral("responseHead"));
  m_head->setLineWrapMode(QPlainTextEdit::NoWrap);
  m_size = new TextLabel(theme, theme.fonts().small(), Tone::Secondary);
  m_body = new WireView(theme, tr("%1 body").arg(name), m_message);
  m_body->setObjectName(side == Side::Request ? QStringLiteral("requestBody")
                                              : QStringLiteral("responseBody"));

  auto* title = new QHBoxLayout;
  title->addWidget(new SectionHead(theme, tr("Head")));
  title->addStretch();
  title->addWidget(m_asSent);
  auto* bodyTitle = new QHBoxLayout;
  bodyTitle->addWidget(new SectionHead(theme, tr("Body")));
  bodyTitle->addStretch();
  bodyTitle->addWidget(m_size);
  auto* message = new QVBoxLayout(m_message);
  message->setContentsMargins(0, 0, 0, 0);
  message->setSpacing(theme.tokens().space.half);
  message->addLayout(title);
  message->addWidget(m_head);
  message->addSpacing(theme.tokens().space.grid);
  message->addLayout(bodyTitle);
  message->addWidget(m_body, 1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(margin, theme.tokens().space.panelY, margin, theme.tokens().space.panelY);
  layout->addWidget(m_nothing);
  layout->addWidget(m_message, 1);
  connect(m_asSent, &Button::toggled, this, &MessageTab::showHead);
  m_pool.setMaxThreadCount(1);
  showNothing({});
}

void MessageTab::showNothing(const QString& sentence) {
  ++m_job;
  m_shownBody.clear();
  m_shownSize.clear();
  m_head->setText({});
  m_body->setText({});
  m_nothing->setText(sentence);
  m_nothing->setVisible(!sentence.isEmpty());
  m_message->hide();
}

void MessageTab::setDetail(const control::ExchangeDetail& detail) {
  const bool isTunnel = detail.row.kind == control::ExchangeKind::WebSocket;
  const bool isRequest = m_side == Side::Request;
  m_received = isRequest ? detail.requestHead : detail.responseHead;
  m_sent = isRequest ? detail.sentHead : control::RecordedBody{};
  if (m_received.bytes.empty() && m_received.size == 0) {
    const bool running = detail.row.phase == control::ExchangePhase::InFlight;
    return showNothing(isRequest ? tr("The record holds nothing of this request.")
                                 : (running ? tr("Nothing has come yet.") : tr("No response came.")));
  }
  m_nothing->hide();
  m_message->show();
  m_asSent->setVisible(!m_sent.bytes.empty());
  showHead();
  if (isTunnel) return showBody(isRequest ? detail.tunnelUp : detail.tunnelDown);
  if (isRequest || detail.responseText.empty())
    return showBody(isRequest ? detail.requestBody : detail.responseBody);
  QString size = recordedSizeText(detail.responseBody);
  if (detail.responseTextCut)
    size +=
        tr(" · decoded up to the first %1").arg(sizeText(static_cast<int64_t>(detail.responseText.size())));
  showBody(detail.responseText, size);
}

const control::RecordedBody& MessageTab::head() const {
  return m_asSent->isChecked() && !m_sent.bytes.empty() ? m_sent : m_received;
}

void MessageTab::showHead() {
  m_head->setText(QString::fromUtf8(QByteArray::fromStdString(head().bytes)).trimmed());
  const int lines = std::min(static_cast<int>(m_head->text().count(QLatin1Char('\n'))) + 1, kMaxHeadLines);
  constexpr int kMargins = 20;  // the document's, and a scroll bar
  m_head->setFixedHeight(lines * m_head->fontMetrics().lineSpacing() + kMargins);
}

void MessageTab::showBody(const control::RecordedBody& body) {
  showBody(body.bytes, recordedSizeText(body));
}

void MessageTab::showBody(const std::string& bytes, const QString& size) {
  m_recordedSize = size.isEmpty() ? tr("none") : size;
  m_body->setVisible(!bytes.empty());
  if (bytes != m_shownBody) {
    m_shownBody = bytes;
    const uint64_t job = ++m_job;
    m_pool.clear();  // nobody waits for an older one any more
    if (bytes.size() <= kLongBody) {
      setBodyText(bodyTextOf(bytes));
    } else {
      if (m_body->text().isEmpty()) m_body->setText(tr("…"));
      m_pool.start([this, job, bytes] {
        BodyText made = bodyTextOf(bytes);
        QMetaObject::invokeMethod(this, [this, job, made = std::move(made)] {
          if (job == m_job) setBodyText(made);
        });
      });
    }
  }
  showSize();
}

void MessageTab::setBodyText(const BodyText& body) {
  m_body->setLineWrapMode(body.form == BodyForm::Bytes ? QPlainTextEdit::NoWrap
                                                       : QPlainTextEdit::WidgetWidth);
  m_body->setText(body.text);
  m_shownSize.clear();
  if (body.shownBytes < m_shownBody.size())
    m_shownSize = tr(" · first %1 of %2 shown")
                      .arg(sizeText(static_cast<int64_t>(body.shownBytes)),
                           sizeText(static_cast<int64_t>(m_shownBody.size())));
  showSize();
}

void MessageTab::showSize() {
  m_size->setText(m_recordedSize + m_shownSize);
}

}  // namespace headgate::ui
