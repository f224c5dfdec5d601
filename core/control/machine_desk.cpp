#include "core/control/machine_desk.h"

#include <algorithm>
#include <utility>

#include "core/host/free_port.h"
#include "core/host/port_owner.h"

namespace headgate::control {
namespace {

ServiceKind kindOf(host::FoundKind kind) {
  switch (kind) {
    case host::FoundKind::Listening:
      return ServiceKind::Listening;
    case host::FoundKind::Http:
      return ServiceKind::Http;
    case host::FoundKind::OpenAi:
      return ServiceKind::OpenAi;
    case host::FoundKind::Ollama:
      return ServiceKind::Ollama;
    case host::FoundKind::LmStudio:
      return ServiceKind::LmStudio;
    case host::FoundKind::LlamaCpp:
      return ServiceKind::LlamaCpp;
    case host::FoundKind::Vllm:
      return ServiceKind::Vllm;
    case host::FoundKind::Mcp:
      return ServiceKind::Mcp;
  }
  return ServiceKind::Listening;
}

LocalService toValue(const host::FoundService& found) {
  const host::ServiceSignature& signature = found.signature;
  return {.kind = kindOf(signature.kind),
          .name = signature.name,
          .address = found.address,
          .port = found.port,
          .path = signature.path,
          .process = found.process,
          .pid = found.pid,
          .answers = found.answers,
          .detail = signature.detail,
          .seenIn = found.seenIn,
          .healthPath = signature.healthPath};
}

ClientProgram toValue(const host::ClientState& state) {
  return {.id = state.kind.id,
          .name = state.kind.name,
          .isFound = state.isFound,
          .file = state.kind.file,
          .pointsTo = state.pointsTo,
          .canBeTakenOver = state.problem.empty(),
          .isTakenOver = state.isTakenOver,
          .isChangedSince = state.isChangedSince,
          .problem = state.problem};
}

// Done if there is no problem.
Outcome outcomeOf(const std::string& problem) {
  return {.done = problem.empty(), .problem = problem, .problems = {}};
}

Outcome outcomeOf(const Result<void, std::string>& result) {
  return outcomeOf(result ? std::string() : result.error());
}

PortState portState(const CheckPort& call) {
  const host::Bindable bindable = host::bindable(call.address, call.port);
  PortState state{.isFree = bindable == host::Bindable::Yes,
                  .problem = host::bindProblem(bindable, call.address, call.port),
                  .owner = {}};
  if (state.isFree || bindable == host::Bindable::NoSuchAddress) return state;
  if (bindable == host::Bindable::InUse) state.owner = host::ownerOfPort(call.port);
  if (bindable == host::Bindable::Unknown)
    state.problem = "port " + std::to_string(call.port) + " cannot be had";
  state.freePort = host::freePortNear(call.address, call.port);
  return state;
}

}  // namespace

MachineDesk::MachineDesk(const MachinePlaces& places, const std::string& stateDir, OwnPorts ownPorts)
    : m_places(places),
      m_keepsBackups(!stateDir.empty()),
      m_ownPorts(std::move(ownPorts)),
      m_clients(places.folders, stateDir + "/clients") {
  m_thread.setMaxThreadCount(1);
}

MachineDesk::~MachineDesk() {
  m_thread.waitForDone();
}

template <typename Errand>
void MachineDesk::drop(std::list<std::unique_ptr<Errand>>& errands,
                       typename std::list<std::unique_ptr<Errand>>::iterator which) {
  QMetaObject::invokeMethod(
      this, [&errands, which] { errands.erase(which); }, Qt::QueuedConnection);
}

void MachineDesk::on(const FindServices& call, const Answer& answer) {
  const auto search = m_searches.emplace(m_searches.end());
  *search = std::make_unique<host::ServiceSearch>(
      host::ServiceSearch::Wish{.readClients = call.readClients, .addresses = call.addresses},
      m_places.folders, [this, search, answer](const std::vector<host::FoundService>& found) {
        LocalServices reply;
        for (const host::FoundService& service : found) reply.services.push_back(toValue(service));
        drop(m_searches, search);
        answer(std::move(reply));
      });
}

void MachineDesk::on(const CheckPort& call, const Answer& answer) {
  const std::vector<uint16_t> own = m_ownPorts();
  if (std::ranges::find(own, call.port) != own.end())
    return answer(PortState{.isFree = true, .isOurs = true, .problem = {}, .owner = {}});
  m_thread.start([this, call, answer] {
    QMetaObject::invokeMethod(
        this, [answer, state = portState(call)] { answer(state); }, Qt::QueuedConnection);
  });
}

void MachineDesk::on(const GetClients&, const Answer& answer) {
  ClientPrograms reply;
  for (const host::ClientState& state : m_clients.states()) {
    reply.programs.push_back(toValue(state));
    if (!m_keepsBackups) reply.programs.back().canBeTakenOver = false;
  }
  answer(std::move(reply));
}

void MachineDesk::on(const PlanTakeover& call, const Answer& answer) {
  const auto plan = m_clients.plan(call.client, call.url);
  if (!plan) {
    answer(TakeoverPlan{.file = {}, .before = {}, .after = {}, .backup = {}, .problem = plan.error()});
    return;
  }
  answer(TakeoverPlan{.file = plan->file,
                      .before = plan->before,
                      .after = plan->after,
                      .backup = plan->backup,
                      .problem = {}});
}

void MachineDesk::on(const TakeOver& call, const Answer& answer) {
  if (!m_keepsBackups) return answer(outcomeOf("there is no folder for a backup"));
  answer(outcomeOf(m_clients.takeOver(call.client, call.url, call.before)));
}

void MachineDesk::on(const GiveBack& call, const Answer& answer) {
  answer(outcomeOf(call.client.empty() ? m_clients.giveAllBack() : m_clients.giveBack(call.client)));
}

MachineDesk::Errands::iterator MachineDesk::newErrand() {
  return m_errands.insert(m_errands.end(),
                          std::make_unique<host::UserServiceControl>(
                              host::UserServiceControl::Places{.config = m_places.folders.config,
                                                               .program = m_places.headgated,
                                                               .folders = m_places.folders.programs}));
}

void MachineDesk::on(const GetUserService&, const Answer& answer) {
  const auto errand = newErrand();
  (*errand)->look([this, errand, answer](const host::ServiceState& state) {
    drop(m_errands, errand);
    answer(UserService{.isSupported = state.isSupported,
                       .isInstalled = state.isInstalled,
                       .isEnabled = state.isEnabled,
                       .isRunning = state.isRunning,
                       .profile = state.profile,
                       .unitFile = state.unitFile,
                       .problem = state.problem,
                       .detail = state.detail});
  });
}

void MachineDesk::on(const SetUserService& call, const Answer& answer) {
  const auto errand = newErrand();
  const auto done = [this, errand, answer](const host::ServiceChange& change) {
    drop(m_errands, errand);
    Outcome outcome = outcomeOf(change.problem);
    outcome.detail = change.detail;
    answer(std::move(outcome));
  };
  if (call.installed)
    (*errand)->install(call.profile, done);
  else
    (*errand)->remove(done);
}

}  // namespace headgate::control
