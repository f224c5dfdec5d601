// The way from one block to the next: an arrow as wide as its share of the traffic, and a word beside it.
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace headgate::ui {

// From 1.5 px for little to 8 px for all.
qreal flowWidth(double share);

class FlowEdge final : public QWidget {
  Q_OBJECT

 public:
  FlowEdge(const Theme& theme, QWidget* parent);

  enum class Flow : uint8_t { None, Some };  // nothing flows, or is known to
  void setFlow(Flow flow, double share, const QString& note);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
  Flow m_flow = Flow::None;
  double m_share = 0;
  QString m_note;
};

}  // namespace headgate::ui
