// The secrets that the profile as it is being edited refers to and that are not there: of the keychain, the
// environment, or a file. Looks whenever another profile is open, an edit names other secrets, or the gateway
// misses others. Never knows a secret; one that is typed is handed on once.
//
// Certificates and key sets that are named as files are no secrets: the gateway tells of those as errors.
// Thread: main. Ownership: borrows.
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include <QObject>
#include <QTimer>

#include "ui/draft/profile_draft.h"
#include "ui/session/live_gateway.h"

namespace headgate::ui {

class MissingSecrets final : public QObject {
  Q_OBJECT

 public:
  MissingSecrets(LiveGateway& live, ProfileDraft& draft, QObject* parent = nullptr);

  // In the order of the text.
  const std::vector<control::SecretState>& list() const { return m_missing; }
  // Why the keychain does not give any; empty: it works.
  const std::string& storeProblem() const { return m_storeProblem; }
  // "client claude-code and route Code agent".
  QString places(const control::SecretState& secret) const;

  void look();
  // `done` is told what became of it; then the list is looked at anew.
  void keep(const std::string& name, const QString& secret,
            std::function<void(const control::Outcome&)> done);

 Q_SIGNALS:
  void changed();

 private:
  using Uses = std::vector<std::pair<std::string, std::string>>;  // pointer and reference

  void onProfileChanged();
  void onDraftSettled();
  void take(const control::SecretStates& states);
  Uses uses() const;

  LiveGateway& m_live;
  ProfileDraft& m_draft;
  QTimer m_settling;
  Uses m_uses;
  std::string m_path;
  std::vector<std::string> m_missedByGateway;
  uint64_t m_looks = 0;  // only the last one's answer counts
  std::vector<control::SecretState> m_missing;
  std::string m_storeProblem;
};

}  // namespace headgate::ui
