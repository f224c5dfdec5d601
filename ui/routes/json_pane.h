// The chosen block as it stands in the profile, to read and to copy.
//
// Thread: main. The theme outlives it.
#pragma once

#include <string>

#include <QWidget>

#include "ui/routes/pipeline_stop.h"
#include "ui/theme/theme.h"

class QLabel;
class QPlainTextEdit;

namespace headgate::ui {

class JsonPane final : public QWidget {
  Q_OBJECT

 public:
  explicit JsonPane(const Theme& theme, QWidget* parent = nullptr);

  // An empty text: the profile says nothing there.
  void setBlock(const PipelineStop::Place& place, const QString& json);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
  PipelineStop::Place m_place;
  QLabel* m_absent;
  QPlainTextEdit* m_text;
};

}  // namespace headgate::ui
