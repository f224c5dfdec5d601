#include "ui/first_run/listen_step.h"

#include <algorithm>
#include <chrono>

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/first_run/lamp_word.h"
#include "ui/session/listener_text.h"
#include "ui/session/words.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

using namespace std::chrono_literals;
using control::ListenerState;

constexpr auto kTypingPause = 250ms;
constexpr int kAddressWidth = 128;
constexpr int kPortWidth = 80;
constexpr int kStateColumn = 3;

uint16_t portIn(const QLineEdit& edit) {
  bool isNumber = false;
  const uint16_t port = edit.text().trimmed().toUShort(&isNumber);
  return isNumber ? port : uint16_t(0);
}

void mark(QLineEdit& edit, bool isWrong) {
  const QString check = isWrong ? QStringLiteral("error") : QString();
  if (edit.property("check").toString() == check) return;
  edit.setProperty("check", check);
  edit.style()->unpolish(&edit);
  edit.style()->polish(&edit);
}

}  // namespace

bool isLoopback(const std::string& address) {
  return address == "localhost" || address == "::1" || address.starts_with("127.");
}

ListenStep::ListenStep(LiveGateway& live, UsePort usePort, const Theme& theme, QWidget* parent)
    : StepFrame(theme, 2, tr("Choose where Headgate listens"), Place::Between, parent),
      m_live(live),
      m_usePort(std::move(usePort)),
      m_choice(new QWidget(this)),
      m_listeners(new QWidget(this)) {
  setObjectName(QStringLiteral("listenStep"));
  fillChoice();
  body()->addWidget(m_choice);
  auto* rows = new QVBoxLayout(m_listeners);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(4);
  body()->addWidget(m_listeners);
  m_listeners->hide();
  m_typing.setSingleShot(true);
  m_typing.setInterval(kTypingPause);
  connect(&m_typing, &QTimer::timeout, this, &ListenStep::check);
  connect(&live, &LiveGateway::stateChanged, this, [this] {
    if (!m_listeners->isHidden()) showListeners();
  });
}

void ListenStep::fillChoice() {
  const auto makeEdit = [&](const QString& text, const QString& spoken, const char* name, int width) {
    auto* edit = new QLineEdit(text, m_choice);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(spoken);
    edit->setFont(theme().fonts().wire());
    edit->setFixedWidth(width);
    connect(edit, &QLineEdit::textEdited, this, [this] {
      ++m_checks;
      m_isUsable = false;
      m_typing.start();
      Q_EMIT changed();
    });
    return edit;
  };
  m_address = makeEdit(asText(m_doors.address), tr("Address to listen on"), "listenAddress", kAddressWidth);
  m_port = makeEdit(QString::number(m_doors.port), tr("Port to listen on"), "listenPort", kPortWidth);
  m_stateLine = new QWidget(m_choice);
  auto* state = new QHBoxLayout(m_stateLine);
  state->setContentsMargins(0, 0, 0, 0);
  state->setSpacing(8);
  m_state = new LampWord(theme(), m_stateLine);
  m_state->setObjectName(QStringLiteral("portState"));
  m_pick = new LinkButton(theme(), tr("Pick another free port"), m_stateLine);
  m_pick->setObjectName(QStringLiteral("pickPort"));
  state->addWidget(m_state);
  state->addWidget(m_pick);
  state->addStretch(1);
  m_secure = new QCheckBox(m_choice);
  m_secure->setObjectName(QStringLiteral("alsoHttps"));
  m_secure->setText(tr("also HTTPS on %1").arg(m_securePort));
  m_secure->setToolTip(
      tr("With a certificate of Headgate's own authority, which clients have to trust first."));
  m_grid = new QGridLayout(m_choice);
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setSpacing(8);
  m_grid->setColumnStretch(kStateColumn, 1);
  m_grid->addWidget(m_address, 0, 0);
  m_grid->addWidget(
      new TextLabel(theme(), theme().fonts().wire(), Tone::Tertiary, QStringLiteral(":"), m_choice), 0, 1);
  m_grid->addWidget(m_port, 0, 2);
  m_grid->addWidget(m_secure, 0, kStateColumn + 1);
  placeState(false);
  connect(m_pick, &LinkButton::clicked, this, &ListenStep::pickFree);
  connect(m_secure, &QCheckBox::toggled, this, [this](bool isOn) {
    m_doors.securePort.reset();
    if (isOn) checkSecure(m_securePort, true);
    Q_EMIT changed();
  });
}

// A word stands beside the port, a sentence below it.
void ListenStep::placeState(bool isSentence) {
  m_grid->removeWidget(m_stateLine);
  if (isSentence)
    m_grid->addWidget(m_stateLine, 1, 0, 1, kStateColumn + 2);
  else
    m_grid->addWidget(m_stateLine, 0, kStateColumn);
}

void ListenStep::show(Shown shown) {
  m_shown = shown;
  m_choice->setVisible(shown == Shown::Choice);
  m_listeners->setVisible(shown == Shown::Listeners);
  if (shown == Shown::Listeners)
    showListeners();
  else
    check();
}

void ListenStep::check() {
  m_typing.stop();
  const uint64_t number = ++m_checks;
  m_doors.address = m_address->text().trimmed().toStdString();
  m_doors.port = portIn(*m_port);
  if (m_doors.port == 0) return setState(false, tr("Write a port from 1 to 65535."));
  m_live.ask(control::CheckPort{.address = m_doors.address, .port = m_doors.port},
             [self = QPointer(this), number](const control::PortState& state) {
               if (self && self->m_checks == number) self->take(state);
             });
}

void ListenStep::take(const control::PortState& state) {
  if (state.isFree) return setState(true, {});
  const QString problem = state.owner.empty()
                              ? asSentence(asText(state.problem))
                              : tr("%1 is used by %2").arg(m_doors.port).arg(asText(state.owner));
  setState(false, problem, state.freePort);
}

void ListenStep::setState(bool isUsable, const QString& problem, uint16_t freePort) {
  m_isUsable = isUsable;
  m_freePort = freePort;
  m_state->set(isUsable ? Lamp::Well : Lamp::Failed, isUsable ? tr("free") : problem);
  m_pick->setText(freePort != 0 ? tr("Use %1").arg(freePort) : tr("Pick another free port"));
  m_pick->setVisible(isUsable || freePort != 0);
  placeState(!isUsable);
  mark(*m_port, !isUsable);
  setRemark(isLoopback(m_doors.address)
                ? tr("only this machine can reach it")
                : tr("other machines can reach it: give its routes keys before you tell anybody"));
  setDone(isUsable);
  Q_EMIT changed();
}

void ListenStep::pickFree() {
  if (m_freePort != 0) return usePort(m_freePort);
  const uint16_t next = m_doors.port == UINT16_MAX ? uint16_t(1024) : uint16_t(m_doors.port + 1);
  m_live.ask(control::CheckPort{.address = m_doors.address, .port = next},
             [self = QPointer(this), next](const control::PortState& state) {
               if (!self) return;
               if (state.isFree && !state.isOurs)
                 self->usePort(next);
               else if (state.freePort != 0)
                 self->usePort(state.freePort);
             });
}

void ListenStep::usePort(uint16_t port) {
  m_port->setText(QString::number(port));
  m_port->setFocus();  // the link may go
  check();
}

// A busy one is passed over by itself, once: which port it is stands beside the box.
void ListenStep::checkSecure(uint16_t port, bool mayMove) {
  m_live.ask(control::CheckPort{.address = m_doors.address, .port = port},
             [self = QPointer(this), port, mayMove](const control::PortState& state) {
               if (!self || !self->m_secure->isChecked()) return;
               if (!state.isFree && mayMove && state.freePort != 0)
                 return self->checkSecure(state.freePort, false);
               if (!state.isFree) {
                 self->m_secure->setChecked(false);
                 self->m_secure->setToolTip(asSentence(asText(state.problem)));
                 return;
               }
               self->m_securePort = port;
               self->m_doors.securePort = port;
               self->m_secure->setText(tr("also HTTPS on %1").arg(port));
               Q_EMIT self->changed();
             });
}

void ListenStep::showListeners() {
  while (QLayoutItem* item = m_listeners->layout()->takeAt(0)) {
    if (item->widget()) item->widget()->deleteLater();  // one of them may have just been clicked
    delete item;
  }
  bool isUp = false;
  for (const ListenerState& listener : m_live.state().listeners) {
    if (!listener.enabled) continue;
    const bool listens = listener.phase == control::ListenerPhase::Listening;
    isUp = isUp || listens;
    auto* row = new QWidget(m_listeners);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* state = new LampWord(theme(), row);
    state->set(listens                                            ? Lamp::Well
               : listener.phase == control::ListenerPhase::Failed ? Lamp::Failed
                                                                  : Lamp::NoTraffic,
               asSentence(listenerSentence(listener)));
    layout->addWidget(state);
    if (listener.freePort != 0) {
      auto* use = new LinkButton(theme(), tr("Use %1").arg(listener.freePort), row);
      use->setObjectName(QStringLiteral("useFreePort"));
      connect(use, &LinkButton::clicked, this,
              [this, id = listener.id, port = listener.freePort] { m_usePort(id, port); });
      layout->addWidget(use);
    }
    layout->addStretch(1);
    m_listeners->layout()->addWidget(row);
  }
  setRemark(isUp ? QString() : tr("the gateway is not running"));
  setDone(isUp);
}

}  // namespace headgate::ui
