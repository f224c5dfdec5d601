#include "ui/traffic/waiting_state.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/session/listener_text.h"
#include "ui/session/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

using control::GatewayPhase;
using control::ListenerPhase;

namespace {

// Of the first listener that listens; empty if none does.
QString firstUrl(const control::GatewayState& state) {
  for (const control::ListenerState& listener : state.listeners)
    if (listener.phase == ListenerPhase::Listening) return listenerUrl(listener);
  return {};
}

}  // namespace

WaitingState::WaitingState(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setBackgroundRole(QPalette::Base);
  setAutoFillBackground(true);
  m_sentence = new TextLabel(theme, theme.fonts().sentence(), Tone::Plain);
  m_sentence->setWordWrap(true);
  QFont large = theme.fonts().wire();
  large.setPixelSize(theme.tokens().type.title.px);
  m_url = new TextLabel(theme, large, Tone::Plain);
  m_url->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_curl = new TextLabel(theme, theme.fonts().wire(), Tone::Secondary);
  m_curl->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_curl->setWordWrap(true);
  m_problem = new TextLabel(theme, theme.fonts().body(), Tone::Error);
  m_problem->setWordWrap(true);
  m_start = new Button(theme, Button::Role::Primary, Icon::Run, tr("Start"));
  m_copyUrl = new Button(theme, Button::Role::Normal, Icon::Copy, tr("Copy"));
  m_copyUrl->setAccessibleName(tr("Copy the address"));
  m_copyCurl = new Button(theme, Button::Role::Normal, Icon::Copy, tr("Copy the command"));

  auto* urlLine = new QHBoxLayout;
  urlLine->setSpacing(theme.tokens().space.panelX);
  urlLine->addWidget(m_url);
  urlLine->addWidget(m_copyUrl);
  urlLine->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setSpacing(theme.tokens().space.sectionGap);
  layout->addStretch(2);
  layout->addWidget(m_sentence);
  layout->addLayout(urlLine);
  layout->addWidget(m_curl);
  layout->addWidget(m_copyCurl, 0, Qt::AlignLeft);
  layout->addWidget(m_start, 0, Qt::AlignLeft);
  layout->addWidget(m_problem);
  layout->addStretch(3);
  connect(m_start, &Button::clicked, this, &WaitingState::startWanted);
  connect(m_copyUrl, &Button::clicked, this, [this] { copy(m_url->text()); });
  connect(m_copyCurl, &Button::clicked, this, [this] { copy(m_curl->text()); });
  setState(control::GatewayState{});
}

void WaitingState::setState(const control::GatewayState& state) {
  const QString url = firstUrl(state);
  const bool listens = !url.isEmpty();
  const bool stopped = state.phase == GatewayPhase::Stopped;
  if (listens)
    m_sentence->setText(tr("Nothing has come yet. Send requests to this address, and they pass here."));
  else if (stopped)
    m_sentence->setText(tr("The gateway is stopped. Start it to see traffic pass."));
  else
    m_sentence->setText(state.phase == GatewayPhase::Running
                            ? tr("No listener is open, so nothing can come in.")
                            : tr("One moment…"));
  m_url->setText(url);
  m_curl->setText(QStringLiteral("curl -i ") + url + QStringLiteral("/"));
  for (QWidget* widget : std::initializer_list<QWidget*>{m_url, m_curl, m_copyUrl, m_copyCurl})
    widget->setVisible(listens);
  m_start->setVisible(stopped);
  showProblem(stopped ? QString::fromStdString(state.failure) : QString());
}

void WaitingState::showProblem(const QString& sentence) {
  m_problem->setText(sentence.isEmpty() ? sentence : asSentence(sentence));
  m_problem->setVisible(!sentence.isEmpty());
}

void WaitingState::copy(const QString& text) {
  QApplication::clipboard()->setText(text);
}

// Left-aligned in the middle third.
void WaitingState::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const int third = std::max(width() / 3, m_theme.tokens().space.panelX);
  layout()->setContentsMargins(std::min(third, width() / 4), 0, m_theme.tokens().space.panelX, 0);
}

}  // namespace headgate::ui
