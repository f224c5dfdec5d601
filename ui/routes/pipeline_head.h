// Above the pipeline: the route's name, whether it is on, and what the profile does wrong about it.
#pragma once

#include <QWidget>

#include "ui/routes/pipeline_scene.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class PipelineHead final : public QWidget {
  Q_OBJECT

 public:
  PipelineHead(const Theme& theme, const PipelineScene& scene, QWidget* parent);
};

}  // namespace headgate::ui
