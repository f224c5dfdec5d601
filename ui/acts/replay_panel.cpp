#include "ui/acts/replay_panel.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/acts/replay_track.h"
#include "ui/paint/number_texts.h"
#include "ui/session/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

using control::ReplayFault;

constexpr int kPollEvery = 100;  // milliseconds
constexpr int kUsualStall = 5;   // seconds
constexpr int kLongestStall = 3'600;
constexpr uint32_t kSpeeds[] = {25, 50, 100, 200, 500, 1'000};

QString speedText(uint32_t percent) {
  return QStringLiteral("×%1").arg(QLocale().toString(percent / 100.0, 'g', 3));
}

QComboBox* makeChoice(const char* name, const QString& title, const QString& toolTip) {
  auto* choice = new QComboBox;
  choice->setObjectName(QLatin1String(name));
  choice->setAccessibleName(title);
  choice->setToolTip(toolTip);
  return choice;
}

QSpinBox* makeNumber(const char* name, const QString& title, const QString& toolTip) {
  auto* number = new QSpinBox;
  number->setObjectName(QLatin1String(name));
  number->setAccessibleName(title);
  number->setToolTip(toolTip);
  number->setMinimum(1);
  return number;
}

Button* makeButton(const char* name, const QString& text, const QString& toolTip) {
  auto* button = new Button(Button::Role::Normal, text);
  button->setObjectName(QLatin1String(name));
  button->setToolTip(toolTip);
  button->setSize(Button::Size::Small);
  return button;
}

}  // namespace

ReplayPanel::ReplayPanel(LiveGateway& gateway, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_gateway(gateway) {
  setObjectName(QStringLiteral("replayPanel"));
  setAccessibleName(tr("Replay"));
  setProperty("surface", QStringLiteral("panel"));
  setAttribute(Qt::WA_StyledBackground);
  makeParts(theme);
  layOut(theme);
  connectParts();
  m_poll.setInterval(kPollEvery);
  showState();
}

void ReplayPanel::makeParts(const Theme& theme) {
  m_what = new TextLabel(theme, theme.fonts().body(), Tone::Plain);
  m_what->setObjectName(QStringLiteral("replayWhat"));
  m_what->setWordWrap(true);
  m_url = new TextLabel(theme, theme.fonts().wire(), Tone::Plain);
  m_url->setObjectName(QStringLiteral("replayUrl"));
  m_url->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_progress = new TextLabel(theme, theme.fonts().small(), Tone::Secondary);
  m_progress->setObjectName(QStringLiteral("replayProgress"));
  m_copy = makeButton("replayCopy", tr("Use as target"),
                      tr("Copy the address, to be put into a pool as a target's URL"));
  m_play = makeButton("replayPlay", tr("Pause"), tr("Let the clock of the recording run, or stand still"));
  m_step = makeButton("replayStep", tr("Next piece"), tr("While it stands still: send one piece more"));
  m_stop = makeButton("replayStop", tr("Stop replaying"), tr("Serve nothing any more"));
  m_speed = makeChoice("replaySpeed", tr("Speed"), tr("How fast the clock of the recording runs"));
  for (const uint32_t speed : kSpeeds) m_speed->addItem(speedText(speed), speed);
  m_fault = makeChoice("replayFault", tr("Fault"), tr("What is done to the stream, at one place"));
  for (const auto& [fault, words] : std::initializer_list<std::pair<ReplayFault, QString>>{
           {ReplayFault::None, tr("No fault")},
           {ReplayFault::Stall, tr("Silence")},
           {ReplayFault::Cut, tr("Cut the connection")},
           {ReplayFault::Duplicate, tr("Send it twice")},
           {ReplayFault::SplitCharacter, tr("Split within a character")},
           {ReplayFault::SplitEvent, tr("Split within an event")}})
    m_fault->addItem(words, int(fault));
  m_place = makeNumber("replayPlace", tr("Piece of the fault"),
                       tr("Counted from 1; one more than there are is the end"));
  m_stall = makeNumber("replayStall", tr("Length of the silence"), tr("As long, whatever the speed"));
  m_at = new TextLabel(theme, theme.fonts().body(), Tone::Secondary, tr("at piece"));
  m_at->setBuddy(m_place);
  m_stall->setMaximum(kLongestStall);
  m_stall->setValue(kUsualStall);
  m_stall->setSuffix(tr(" s"));
  m_track = new ReplayTrack(theme);
  m_track->setObjectName(QStringLiteral("replayTrack"));
}

void ReplayPanel::layOut(const Theme& theme) {
  const auto& space = theme.tokens().space;
  m_controls = new QWidget;
  auto* where = new QHBoxLayout;
  where->setSpacing(space.grid);
  for (QWidget* part : std::initializer_list<QWidget*>{
           new TextLabel(theme, theme.fonts().small(), Tone::Tertiary, tr("Served at")), m_url, m_copy,
           m_stop})
    where->addWidget(part);
  where->addStretch();
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(space.grid);
  for (QWidget* part :
       std::initializer_list<QWidget*>{m_play, m_step, m_speed, m_fault, m_at, m_place, m_stall})
    buttons->addWidget(part);
  buttons->addStretch();
  auto* controls = new QVBoxLayout(m_controls);
  controls->setContentsMargins(0, 0, 0, 0);
  controls->setSpacing(space.grid);
  controls->addLayout(where);
  controls->addLayout(buttons);
  controls->addWidget(m_track);
  controls->addWidget(m_progress);
  auto* content = new QWidget;
  content->setProperty("surface", QStringLiteral("panel"));
  auto* parts = new QVBoxLayout(content);
  parts->setContentsMargins(space.panelX, space.panelY, space.panelX, space.panelY);
  parts->setSpacing(space.grid);
  parts->addWidget(m_what);
  parts->addWidget(m_controls);
  parts->addStretch();
  auto* scroll = new QScrollArea;
  scroll->setWidget(content);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setProperty("surface", QStringLiteral("panel"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(scroll);
}

void ReplayPanel::connectParts() {
  connect(&m_poll, &QTimer::timeout, this, &ReplayPanel::refresh);
  connect(m_copy, &QAbstractButton::clicked, this, [this] {
    QApplication::clipboard()->setText(m_url->text());
    Q_EMIT told(tr("Copied: %1").arg(m_url->text()));
  });
  connect(m_play, &QAbstractButton::clicked, this, [this] {
    m_state.isPaused = !m_state.isPaused;
    set();
  });
  connect(m_step, &QAbstractButton::clicked, this, [this] {
    m_gateway.ask(control::StepReplay{}, this,
                  [this](const control::Outcome& outcome) { tellIfNot(outcome); });
  });
  connect(m_stop, &QAbstractButton::clicked, this, &ReplayPanel::stop);
  connect(m_speed, &QComboBox::activated, this, [this](int index) {
    m_state.speed = m_speed->itemData(index).toUInt();
    set();
  });
  connect(m_fault, &QComboBox::activated, this, [this](int index) {
    m_state.fault = ReplayFault(m_fault->itemData(index).toInt());
    set();
  });
  connect(m_place, &QSpinBox::valueChanged, this, &ReplayPanel::setPlace);
  connect(m_track, &ReplayTrack::placeChosen, this, &ReplayPanel::setPlace);
  connect(m_stall, &QSpinBox::valueChanged, this, [this](int seconds) {
    if (m_isFilling) return;
    m_state.stallMilliseconds = static_cast<uint32_t>(seconds) * 1'000;
    set();
  });
}

void ReplayPanel::start(uint64_t exchange) {
  m_gateway.ask(control::StartReplay{.exchange = exchange}, this, [this](const control::Outcome& outcome) {
    tellIfNot(outcome);
    refresh();
  });
}

void ReplayPanel::stop() {
  m_gateway.ask(control::StopReplay{}, this, [this](const control::Outcome& outcome) {
    tellIfNot(outcome);
    refresh();
  });
}

void ReplayPanel::refresh() {
  m_gateway.ask(control::GetReplay{}, this, [this](const control::ReplayState& state) { take(state); });
}

void ReplayPanel::take(const control::ReplayState& state) {
  const bool isAnother = state.isServing != m_state.isServing || state.exchange != m_state.exchange;
  if (state == m_state && !isAnother) return;
  m_state = state;
  if (isVisible() && state.isServing)
    m_poll.start();
  else
    m_poll.stop();
  showState();
  if (isAnother) Q_EMIT servingChanged(state.isServing);
}

void ReplayPanel::showState() {
  m_isFilling = true;
  m_controls->setVisible(m_state.isServing);
  if (!m_state.isServing) {
    m_what->setText(
        tr("Nothing is being replayed. Choose an exchange and “Replay its response” in its menu: its "
           "response is then served again, with its own times, to whoever asks."));
    m_isFilling = false;
    return;
  }
  QString what = tr("#%1 %2: %3 in %4, as recorded.")
                     .arg(QString::number(m_state.number), asText(m_state.request),
                          counted(static_cast<qint64>(m_state.pieces), tr("1 piece"), tr("%1 pieces")),
                          durationText(std::chrono::nanoseconds(m_state.length)));
  if (!m_state.isWhole) what += QLatin1Char(' ') + tr("The record does not hold all of it as it was sent.");
  m_what->setText(what);
  m_url->setText(asText(m_state.url));
  m_play->setText(m_state.isPaused ? tr("Play") : tr("Pause"));
  m_step->setEnabled(m_state.isPaused);
  m_speed->setCurrentIndex(m_speed->findData(m_state.speed));
  showFault();
  showProgress();
  m_isFilling = false;
}

void ReplayPanel::showFault() {
  const bool hasFault = m_state.fault != ReplayFault::None;
  m_fault->setCurrentIndex(m_fault->findData(int(m_state.fault)));
  m_place->setMaximum(static_cast<int>(m_state.pieces) + 1);
  m_place->setValue(static_cast<int>(m_state.faultPiece));
  m_at->setVisible(hasFault);
  m_place->setVisible(hasFault);
  m_stall->setValue(static_cast<int>(m_state.stallMilliseconds / 1'000));
  m_stall->setVisible(m_state.fault == ReplayFault::Stall);
  m_track->setPieces(m_state.pieces, m_state.piece, hasFault ? m_state.faultPiece : 0);
}

void ReplayPanel::showProgress() {
  QStringList words{
      counted(static_cast<qint64>(m_state.answered), tr("1 request answered"), tr("%1 requests answered"))};
  if (m_state.playing != 0)
    words << tr("at piece %1 of %2, %3")
                 .arg(m_state.piece)
                 .arg(m_state.pieces)
                 .arg(durationText(std::chrono::nanoseconds(m_state.position)));
  if (m_state.playing > 1) words << tr("%1 at the same time").arg(m_state.playing);
  if (!m_state.faultHasPlace) words << tr("that piece has no place to be split at");
  m_progress->setText(words.join(QStringLiteral(" · ")));
}

void ReplayPanel::setPlace(int piece) {
  if (m_isFilling || piece < 1 || uint64_t(piece) == m_state.faultPiece) return;
  m_state.faultPiece = static_cast<uint64_t>(piece);
  if (m_state.fault == ReplayFault::None) m_state.fault = ReplayFault::Stall;
  set();
}

void ReplayPanel::set() {
  showState();
  m_gateway.ask(control::SetReplay{.speed = m_state.speed,
                                   .isPaused = m_state.isPaused,
                                   .fault = m_state.fault,
                                   .faultPiece = m_state.faultPiece,
                                   .stallMilliseconds = m_state.stallMilliseconds},
                this, [this](const control::Outcome& outcome) {
                  tellIfNot(outcome);
                  refresh();
                });
}

void ReplayPanel::tellIfNot(const control::Outcome& outcome) {
  if (!outcome.done) Q_EMIT told(asSentence(asText(outcome.problem)));
}

void ReplayPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  refresh();
  if (m_state.isServing) m_poll.start();
}

void ReplayPanel::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  m_poll.stop();
}

}  // namespace headgate::ui
