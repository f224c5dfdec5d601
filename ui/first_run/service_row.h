// One service that was found, as a row: whether it is wanted, its name, where it is, what it said, and how it
// is. Thread: main; the theme outlives it.
#pragma once

#include <QWidget>

#include "core/control/machine_values.h"
#include "ui/theme/theme.h"

class QCheckBox;

namespace headgate::ui {

class ServiceRow final : public QWidget {
  Q_OBJECT

 public:
  // A service of the open profile is wanted for good.
  enum class Choice : uint8_t { Open, Wanted, InProfile };

  ServiceRow(const Theme& theme, const control::LocalService& service, Choice choice,
             QWidget* parent = nullptr);

 Q_SIGNALS:
  void wantedChanged(bool isWanted);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
};

}  // namespace headgate::ui
