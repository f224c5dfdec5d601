// The tab of an output in the bar at a page's foot: its number, its word, and a badge where something waits.
// Thread: main; the theme outlives it.
#pragma once

#include <QAbstractButton>

#include "ui/theme/theme.h"
#include "ui/theme/tone.h"

namespace headgate::ui {

class OutputTab final : public QAbstractButton {
  Q_OBJECT

 public:
  OutputTab(const Theme& theme, int number, const QString& word, QWidget* parent = nullptr);

  void setBadge(int count, Tone tone, const QString& meaning);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString words() const;
  QString badge() const;
  int badgeWidth() const;

  const Theme& m_theme;
  const int m_number;
  int m_count = 0;
  Tone m_tone = Tone::Warn;
};

}  // namespace headgate::ui
