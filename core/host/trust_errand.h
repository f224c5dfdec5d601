// Goes from one trust store to the next: looks whether a root is believed there, and sees to it that it is,
// or is no longer, as far as this user may. What is left is told as commands to type.
//
// Thread: one with Qt's event loop. Ownership: the caller's; destroying it stops it where it is.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <QObject>

#include "core/host/command_run.h"
#include "core/host/trust_stores.h"

namespace headgate::host {

class TrustErrand {
 public:
  enum class Wish : uint8_t { Look, Trust, Distrust };
  enum class State : uint8_t { Trusted, NotTrusted, Unknown };

  struct Report {
    TrustStore store;
    State state = State::Unknown;
    bool hasChanged = false;
    std::string problem;          // why it is not as wished, without a full stop; empty if it is
    std::vector<Command> byHand;  // what makes it so
  };
  // Once, from the event loop, one report a store; may destroy the errand.
  using Done = std::function<void(std::vector<Report>)>;

  // `folders`: where the programs are that it needs.
  TrustErrand(const TrustPlaces& places, std::vector<std::string> folders, TrustedRoot root, Wish wish,
              Done done);

 private:
  void look();
  void looked(State state);
  void act();
  void report(std::string problem);
  bool isAsWished() const;
  const TrustStore& store() const { return m_stores[m_reports.size()]; }
  std::vector<Command> commands() const;

  const std::vector<TrustStore> m_stores;
  const std::vector<std::string> m_folders;
  const TrustedRoot m_root;
  const Wish m_wish;
  Done m_done;
  std::vector<Report> m_reports;
  // Of the store that is looked at:
  State m_state = State::Unknown;
  bool m_hasActed = false;
  std::unique_ptr<CommandRun> m_run;
  QObject m_context;
};

}  // namespace headgate::host
