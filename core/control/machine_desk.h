// Answers what is asked of the machine around the gateway: what serves here, ports, clients and their
// configurations, the gateway's own service. Turns what core/host knows into values; knows nothing of
// profiles.
//
// Thread: the control thread, which it does not block longer than a small file takes: what reads all
// processes runs on a thread of its own. Ownership: GatewayService's; what is not answered when this ends
// never is.
#pragma once

#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <string>
#include <vector>

#include <QObject>
#include <QThreadPool>

#include "core/control/gateway.h"
#include "core/host/client_takeover.h"
#include "core/host/service_search.h"
#include "core/host/user_service.h"

namespace headgate::control {

// Where things are on this machine. A test has places of its own.
struct MachinePlaces {
  host::UserFolders folders;
  std::string headgated;  // the program that is to be the service, absolute
};

class MachineDesk final : public QObject {
 public:
  using Answer = std::function<void(Reply)>;
  using OwnPorts = std::function<std::vector<uint16_t>()>;  // of the gateway's listeners, now

  // `stateDir`: backups of clients' configurations go below it; empty: none can be taken over.
  MachineDesk(const MachinePlaces& places, const std::string& stateDir, OwnPorts ownPorts);
  ~MachineDesk() override;

  void on(const FindServices& call, const Answer& answer);
  void on(const CheckPort& call, const Answer& answer);
  void on(const GetClients& call, const Answer& answer);
  void on(const PlanTakeover& call, const Answer& answer);
  void on(const TakeOver& call, const Answer& answer);
  void on(const GiveBack& call, const Answer& answer);
  void on(const GetUserService& call, const Answer& answer);
  void on(const SetUserService& call, const Answer& answer);

 private:
  // One errand to the user's manager; each has a control of its own, so that none takes another's place.
  using Errands = std::list<std::unique_ptr<host::UserServiceControl>>;

  Errands::iterator newErrand();
  // Later: who is being called may not be destroyed.
  template <typename Errand>
  void drop(std::list<std::unique_ptr<Errand>>& errands,
            typename std::list<std::unique_ptr<Errand>>::iterator which);

  const MachinePlaces m_places;
  const bool m_keepsBackups;
  const OwnPorts m_ownPorts;
  host::ClientTakeover m_clients;
  std::list<std::unique_ptr<host::ServiceSearch>> m_searches;
  Errands m_errands;
  QThreadPool m_thread;  // goes first
};

// What GatewayService passes on.
template <typename Call>
concept AskedOfMachine = requires(MachineDesk& desk, const Call& call, const MachineDesk::Answer& answer) {
  desk.on(call, answer);
};

}  // namespace headgate::control
