// The profiles that were open last, to be opened again or forgotten. Not there while there are none. Thread:
// main. Ownership: borrows.
#pragma once

#include <QWidget>

#include "ui/profile/recent_profiles.h"
#include "ui/theme/theme.h"

class QVBoxLayout;

namespace headgate::ui {

class RecentBox final : public QWidget {
  Q_OBJECT

 public:
  RecentBox(RecentProfiles& recent, const Theme& theme, QWidget* parent = nullptr);

 Q_SIGNALS:
  void profileWanted(const QString& path);

 private:
  void fill();
  void addRow(const RecentProfile& profile);

  RecentProfiles& m_recent;
  const Theme& m_theme;
  QVBoxLayout* m_rows;
};

}  // namespace headgate::ui
