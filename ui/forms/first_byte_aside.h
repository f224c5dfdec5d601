// Under a route's timers: how long its last answers took to their first byte, beside the timer that would cut
// them. Thread: main. Ownership: its form's.
#pragma once

#include <optional>

#include "ui/forms/form_aside.h"

namespace headgate::ui {

class FirstByteChart;
class TextLabel;

class FirstByteAside final : public FormAsideWidget {
  Q_OBJECT

 public:
  FirstByteAside(const FormContext& context, const std::string& object, QWidget* parent);

  void refresh() override;

 protected:
  void takeEffect() override;

 private:
  void updateChart();

  TextLabel* m_head;
  FirstByteChart* m_chart;
  TextLabel* m_none;
};

}  // namespace headgate::ui
