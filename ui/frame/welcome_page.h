// What the window shows while no profile is open: what Headgate is for, and the three ways to begin.
//
// Thread: main. Ownership: borrows.
#pragma once

#include <QWidget>

#include "ui/profile/recent_profiles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

class QVBoxLayout;

namespace headgate::ui {

class WelcomePage final : public QWidget {
  Q_OBJECT

 public:
  WelcomePage(RecentProfiles& recent, const Theme& theme, QWidget* parent = nullptr);

 Q_SIGNALS:
  void demoWanted();
  void openWanted();
  void newWanted();
  void profileWanted(const QString& path);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void fillRecent();
  void addWay(QVBoxLayout* layout, const QString& word, const QString& purpose, Button::Role role,
              void (WelcomePage::*chosen)());

  RecentProfiles& m_recent;
  const Theme& m_theme;
  QWidget* m_recentBox;
  QVBoxLayout* m_recentLayout;
};

}  // namespace headgate::ui
