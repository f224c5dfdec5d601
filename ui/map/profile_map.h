// The map of the whole profile with live figures, and below it a sentence about what is chosen and the
// legend. It looks again once a second while it is seen. Read-only: a double click opens what is edited.
// Thread: main. Ownership: borrows.
#pragma once

#include <set>
#include <string>

#include <QTimer>
#include <QWidget>

#include "ui/draft/profile_draft.h"
#include "ui/live/wall_clock.h"
#include "ui/map/map_traffic.h"
#include "ui/map/map_view.h"
#include "ui/session/live_gateway.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class Button;
class ElidingLabel;
class LampDot;
class TextLabel;

class ProfileMap final : public QWidget {
  Q_OBJECT

 public:
  ProfileMap(LiveGateway& live, ProfileDraft& draft, const Theme& theme, WallClock clock = systemWall,
             QWidget* parent = nullptr);

  MapView& view() { return *m_view; }
  bool find(const QString& letters) { return m_view->find(letters); }

 Q_SIGNALS:
  // The form of what stands at that place of the profile.
  void placeWanted(const std::string& pointer);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void refresh();
  void say();
  void open(const MapNode& node);

  LiveGateway& m_live;
  ProfileDraft& m_draft;
  const Theme& m_theme;
  const WallClock m_clock;
  MapTraffic m_traffic;
  std::set<std::string> m_opened;
  MapView* m_view;
  LampDot* m_lamp;
  TextLabel* m_verdict;
  ElidingLabel* m_words;
  Button* m_open;
  QTimer m_refresh;
};

}  // namespace headgate::ui
