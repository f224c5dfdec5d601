#include "ui/frame/closing.h"

#include <chrono>

#include <QStringList>

#include "ui/paint/number_texts.h"
#include "ui/session/words.h"
#include "ui/settings/settings.h"

namespace headgate::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kLongestCut = 2s;
constexpr auto kLongestAnswer = 1s;

}  // namespace

Closing::Closing(LiveGateway& live, ProfileSession& profile, Notices& notices, QObject* parent)
    : QObject(parent), m_live(live), m_profile(profile), m_notices(notices) {
  connect(&m_tick, &QTimer::timeout, this, &Closing::showDrain);
  m_patience.setSingleShot(true);
  connect(&m_patience, &QTimer::timeout, this, &Closing::allow);
  connect(&m_profile, &ProfileSession::leaveSettled, this, [this] {
    if (m_step == Step::AskingAboutProfile) m_step = Step::Open;
  });
  connect(&m_live, &LiveGateway::countersChanged, this, [this] {
    if (m_step == Step::AskingAboutExchanges) checkExchanges();
    if (m_step == Step::Draining) showDrain();
  });
}

void Closing::request() {
  if (m_step != Step::Open) return;
  m_step = Step::AskingAboutProfile;
  m_profile.leaveThen(tr("before Headgate is closed"), [this] { checkExchanges(); });
}

// Also while the question stands: they may have ended meanwhile.
void Closing::checkExchanges() {
  if (m_live.counters().inFlight == 0)
    checkClients();
  else
    askAboutExchanges();
}

void Closing::askAboutExchanges() {
  m_step = Step::AskingAboutExchanges;
  const auto count = qint64(m_live.counters().inFlight);
  m_notices.show(
      NoticeKind::Quit,
      {.lamp = Lamp::Stalled,
       .cause = counted(count, tr("An exchange is still running."), tr("%1 exchanges are still running.")),
       .detail = count == 1 ? tr("Quitting now cuts it.") : tr("Quitting now cuts them."),
       .actions = {{tr("Let them finish and quit"), [this] { drain(); }},
                   {tr("Quit now"), [this] { quitNow(); }},
                   {tr("Stay"), [this] { stay(); }}}});
}

void Closing::drain() {
  m_step = Step::Draining;
  m_draining.start();
  m_tick.start(1s);
  showDrain();
  m_live.ask(control::Stop{.drainMilliseconds = uint64_t(std::chrono::milliseconds(kLongestDrain).count())},
             this, [this](const control::Outcome&) {
               if (m_step == Step::Draining) checkClients();
             });
}

void Closing::showDrain() {
  const auto count = qint64(m_live.counters().inFlight);
  m_notices.show(NoticeKind::Quit,
                 {.lamp = Lamp::Draining,
                  .cause = counted(count, tr("Quitting when the last exchange has ended."),
                                   tr("Quitting when %1 exchanges have ended.")),
                  .detail = tr("No new requests are taken. Waited %1 s.").arg(m_draining.elapsed() / 1000),
                  .actions = {{tr("Quit now"), [this] { quitNow(); }}, {tr("Stay"), [this] { stay(); }}}});
}

void Closing::quitNow() {
  m_step = Step::Cutting;
  m_tick.stop();
  m_notices.clear(NoticeKind::Quit);
  m_patience.start(kLongestCut);
  m_live.ask(control::Stop{.drainMilliseconds = 0}, this, [this](const control::Outcome&) {
    if (m_step == Step::Cutting) checkClients();
  });
}

void Closing::checkClients() {
  m_step = Step::LookingAtClients;
  m_tick.stop();
  m_notices.clear(NoticeKind::Quit);
  m_patience.start(kLongestAnswer);
  m_live.ask(control::GetClients{}, this, [this](const control::ClientPrograms& reply) {
    if (m_step != Step::LookingAtClients) return;
    QStringList names;
    for (const control::ClientProgram& program : reply.programs)
      if (program.isTakenOver) names << asText(program.name);
    if (names.isEmpty())
      allow();
    else
      askAboutClients(names);
  });
}

void Closing::askAboutClients(const QStringList& names) {
  m_step = Step::AskingAboutClients;
  m_patience.stop();
  const QString list = displayLocale().createSeparatedList(names);
  m_notices.show(NoticeKind::Quit,
                 {.lamp = Lamp::Stalled,
                  .cause = names.size() == 1 ? tr("%1 still sends its requests here.").arg(list)
                                             : tr("%1 still send their requests here.").arg(list),
                  .detail = tr("Without Headgate they get no answer."),
                  .actions = {{tr("Give back and quit"), [this] { giveBack(); }},
                              {tr("Leave it and quit"), [this] { allow(); }},
                              {tr("Stay"), [this] { stay(); }}}});
}

void Closing::giveBack() {
  m_step = Step::GivingBack;
  m_live.ask(control::GiveBack{}, this, [this](const control::Outcome& outcome) {
    if (m_step != Step::GivingBack) return;
    if (outcome.done) return allow();
    m_step = Step::AskingAboutClients;
    m_notices.show(NoticeKind::Quit, {.cause = tr("Not all settings could be given back."),
                                      .detail = asSentence(asText(outcome.problem)),
                                      .actions = {{tr("Try again"), [this] { giveBack(); }},
                                                  {tr("Leave it and quit"), [this] { allow(); }},
                                                  {tr("Stay"), [this] { stay(); }}}});
  });
}

// The gateway goes on stopping if it was told to; only the window stays.
void Closing::stay() {
  m_step = Step::Open;
  m_tick.stop();
  m_patience.stop();
  m_notices.clear(NoticeKind::Quit);
}

void Closing::allow() {
  if (m_step == Step::Allowed) return;
  m_step = Step::Allowed;
  m_tick.stop();
  m_patience.stop();
  m_notices.clear(NoticeKind::Quit);
  Q_EMIT allowed();
}

}  // namespace headgate::ui
