// A target of the pool: its name and address, and four lamps that say what is known of it.
#pragma once

#include "ui/routes/pipeline_stop.h"
#include "ui/routes/route_live.h"
#include "ui/routes/route_view.h"

namespace headgate::ui {

class TargetCard final : public PipelineStop {
  Q_OBJECT

 public:
  // `problem`: what the profile does wrong with it; empty: nothing.
  TargetCard(const Theme& theme, const TargetView& target, const QString& problem, QWidget* parent);

  void setLive(const TargetLive& live);
  const TargetLive& live() const { return m_live; }
  const TargetView& target() const { return m_target; }

  static constexpr int kHeight = 104;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void speak();

  const TargetView m_target;
  const QString m_problem;
  TargetLive m_live;
};

}  // namespace headgate::ui
