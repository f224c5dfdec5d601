// What can be done to one route on its way from listeners to targets: policies put on and taken off, who
// answers, pools and targets that come new. Each is one edit of the draft with a name in its history.
//
// Thread: main. Ownership: borrows the draft, which outlives it.
#pragma once

#include <string>

#include <QCoreApplication>

#include "ui/draft/profile_draft.h"
#include "ui/routes/route_view.h"

namespace headgate::ui {

class PipelineEdits {
  Q_DECLARE_TR_FUNCTIONS(headgate::ui::PipelineEdits)

 public:
  explicit PipelineEdits(ProfileDraft& draft) : m_draft(draft) {}

  // These return where the form of what was made stands.
  std::string addPolicy(const RouteView& route, const std::string& key);
  std::string setPool(const RouteView& route, const std::string& pool);
  std::string newPool(const RouteView& route);
  std::string setAction(const RouteView& route, RouteView::Action action);
  std::string addTarget(const RouteView& route, const QString& url);

  void takeOff(const RouteView& route, const PartView& part);

 private:
  std::string addLimit(const RouteView& route);
  // Another action instead of what answers now.
  void answerWith(const RouteView& route, const std::string& key, Json value, const QString& words);

  ProfileDraft& m_draft;
};

}  // namespace headgate::ui
