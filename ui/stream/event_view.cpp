#include "ui/stream/event_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "ui/body/body_text.h"
#include "ui/body/wire_view.h"
#include "ui/paint/number_texts.h"
#include "ui/stream/stream_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/eliding_label.h"

namespace headgate::ui {

EventView::EventView(LiveGateway& gateway, const Theme& theme, const StreamSource& source, QWidget* parent)
    : QWidget(parent), m_gateway(gateway), m_source(source) {
  setProperty("surface", QStringLiteral("panel"));
  setAttribute(Qt::WA_StyledBackground);
  m_title = new ElidingLabel(theme, theme.fonts().name(), Tone::Plain, Qt::ElideRight);
  m_text = new WireView(theme, tr("Data of the event"));
  m_text->setObjectName(QStringLiteral("eventData"));
  auto* done = new Button(Button::Role::Flat, tr("Close"));
  done->setObjectName(QStringLiteral("eventClose"));
  connect(done, &Button::clicked, this, &EventView::closed);
  auto* title = new QHBoxLayout;
  title->addWidget(m_title, 1);
  title->addWidget(done);
  auto* layout = new QVBoxLayout(this);
  const int margin = theme.tokens().space.panelX;
  layout->setContentsMargins(margin, theme.tokens().space.half, margin, theme.tokens().space.grid);
  layout->setSpacing(theme.tokens().space.half);
  layout->addLayout(title);
  layout->addWidget(m_text, 1);
}

void EventView::setEvent(size_t event) {
  const StreamData& stream = m_source.data();
  if (event >= stream.eventCount()) return;
  m_event = event;
  m_title->setText(tr("Event %1 · %2 · at %3 · %4")
                       .arg(countText(static_cast<int64_t>(event) + 1), eventName(stream, event),
                            momentText(stream.events().at[event]), sizeText(stream.events().size[event])));
  m_gateway.ask(control::GetStreamTexts{.id = m_source.exchange(),
                                        .form = control::StreamTextForm::Data,
                                        .first = event,
                                        .count = 1,
                                        .limit = kMaxShownBytes},
                this, [this, event, reading = stream.reading()](const control::StreamTexts& texts) {
                  if (event == m_event && texts.found && texts.reading == reading) take(texts);
                });
}

void EventView::take(const control::StreamTexts& texts) {
  if (texts.texts.empty()) return;
  const BodyText body = bodyTextOf(texts.texts.front().text);
  m_text->setLineWrapMode(body.form == BodyForm::Bytes ? QPlainTextEdit::NoWrap
                                                       : QPlainTextEdit::WidgetWidth);
  m_text->setText(texts.texts.front().cut ? body.text + QStringLiteral("\n…") : body.text);
}

void EventView::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape)
    Q_EMIT closed();
  else
    QWidget::keyPressEvent(event);
}

}  // namespace headgate::ui
