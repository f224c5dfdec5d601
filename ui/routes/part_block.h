// A part of the pipeline in one line: icon, name, what it does, and at the right one live figure. As a block
// of its own, or as a row among the policies.
#pragma once

#include "ui/routes/pipeline_stop.h"
#include "ui/routes/route_view.h"

namespace headgate::ui {

class PartBlock final : public PipelineStop {
  Q_OBJECT

 public:
  enum class Form : uint8_t { Block, PolicyRow };

  PartBlock(const Theme& theme, const PartView& part, Form form, QWidget* parent);

  // "87.2 req/min"; empty: none.
  void setFigure(const QString& figure);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void speak();

  const PartView m_part;
  const Form m_form;
  QString m_figure;
};

}  // namespace headgate::ui
