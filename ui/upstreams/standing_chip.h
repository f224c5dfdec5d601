// How many targets stand in one way; chosen, the table shows these. A tag that can be pressed. Thread: main;
// the theme outlives it.
#pragma once

#include <QAbstractButton>

#include "ui/theme/theme.h"
#include "ui/upstreams/target_report.h"

namespace headgate::ui {

class StandingChip final : public QAbstractButton {
  Q_OBJECT

 public:
  StandingChip(const Theme& theme, Standing standing, QWidget* parent = nullptr);

  Standing standing() const { return m_standing; }
  void setCount(int count);
  // One that counts nothing is not, but if it is pressed: it says why the table is empty.
  bool isWanted() const { return m_count > 0 || isChecked(); }

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void explain(bool checked);

  const Theme& m_theme;
  const Standing m_standing;
  int m_count = 0;
};

}  // namespace headgate::ui
