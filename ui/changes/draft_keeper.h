// Keeps what is edited and not applied with the gateway, so that it outlives a crash: at most once a second,
// and that there is nothing to keep as soon as it is applied or discarded. Thread: main. Ownership: borrows.
#pragma once

#include <string>

#include <QObject>
#include <QTimer>

#include "ui/draft/profile_draft.h"
#include "ui/session/live_gateway.h"

namespace headgate::ui {

class DraftKeeper final : public QObject {
  Q_OBJECT

 public:
  DraftKeeper(LiveGateway& live, ProfileDraft& draft, QObject* parent = nullptr);

  // What is being edited is not wanted: it is not kept until there is another edit.
  void giveUp();

 private:
  void keep();

  LiveGateway& m_live;
  ProfileDraft& m_draft;
  QTimer m_timer;
  std::string m_kept;  // as last sent
};

}  // namespace headgate::ui
