// The Upstreams page: pools and their targets as a dense table, the chosen one below it with its probes, and
// the limits. It takes targets out of use and back at run time, and changes nothing in the profile.
//
// Thread: main. Borrows the gateway, the draft and the theme, which outlive it.
#pragma once

#include <vector>

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "ui/draft/profile_draft.h"
#include "ui/live/wall_clock.h"
#include "ui/session/live_gateway.h"
#include "ui/theme/theme.h"
#include "ui/upstreams/upstream_rows.h"

class QAction;
class QStackedLayout;
class QStackedWidget;

namespace headgate::ui {

class EmptyState;
class Note;
class PageFrame;
class TargetTree;
class TargetTreeModel;
class UpstreamDetail;
class UpstreamWatch;
class UpstreamsToolbar;

class UpstreamsPage final : public QWidget {
  Q_OBJECT

 public:
  UpstreamsPage(LiveGateway& live, ProfileDraft& draft, const Theme& theme, WallClock clock = systemWall,
                QWidget* parent = nullptr);
  ~UpstreamsPage() override;

  // For the window's toolbar, which takes it.
  QWidget* toolbar() const;
  // In the order of reading.
  std::vector<QPointer<QWidget>> panes() const;
  PageFrame& frame() { return *m_frame; }
  const UpstreamWatch& watch() const { return *m_watch; }
  // Chooses that target, if there is one, though the filter hid it.
  void showTarget(const std::string& pool, const std::string& target);

 Q_SIGNALS:
  // How many targets need somebody; the meaning is for those who listen: "2 targets need a look".
  void badgeChanged(int count, const QString& meaning);
  void findServicesWanted();
  // The exchanges that went there.
  void trafficWanted(const std::string& pool, const std::string& target);
  // The form of what stands there in the profile, or should: "/pools/2/health".
  void editWanted(const std::string& pointer);

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  QWidget* makeCentral();
  void makeActions();
  void connectParts();
  void showRows();
  void showChosen();
  void showLimits();
  void chooseFirst();
  void settleOn(const TargetName& name);
  void keepChosen();
  void updateActions();
  void askForEffect();
  void run();
  void probe();
  void order(control::TargetOrder order);
  void answered(const control::Outcome& outcome);

  LiveGateway& m_live;
  ProfileDraft& m_draft;
  const Theme& m_theme;
  UpstreamWatch* m_watch;
  TargetTreeModel* m_model;
  TargetTree* m_tree;
  UpstreamDetail* m_detail;
  QPointer<UpstreamsToolbar> m_toolbar;
  QStackedLayout* m_stack = nullptr;
  QStackedWidget* m_list = nullptr;
  Note* m_stopped = nullptr;
  EmptyState* m_noPools = nullptr;
  EmptyState* m_noMatch = nullptr;
  PageFrame* m_frame = nullptr;
  QTimer m_tick;    // times pass
  QTimer m_effect;  // the draft has come to rest
  TargetName m_chosen;
  bool m_isSettled = false;  // on what is chosen
  struct {
    QAction* probe = nullptr;
    QAction* enable = nullptr;
    QAction* drain = nullptr;
    QAction* maintain = nullptr;
    QAction* traffic = nullptr;
  } m_actions;
};

}  // namespace headgate::ui
