// Above the pipeline: the route's switch and name, which is changed in its place, what can be done with the
// route as a whole, and what the profile does wrong about it. It changes nothing itself. Before the name is
// cut off, the words of the buttons give way to their icons. Thread: main. The theme outlives it.
#pragma once

#include <vector>

#include <QWidget>

#include "ui/routes/pipeline_scene.h"
#include "ui/theme/theme.h"

class QVBoxLayout;

namespace headgate::ui {

class Button;
class NameEdit;
class Note;
class Switch;
class TextLabel;

class PipelineHead final : public QWidget {
  Q_OBJECT

 public:
  explicit PipelineHead(const Theme& theme, QWidget* parent = nullptr);

  // A name that is being typed stays.
  void setScene(const PipelineScene& scene);
  void editName();

  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void switched(bool on);
  void renamed(const QString& name);
  void cloneWanted();
  void trafficWanted();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fit();
  int widthOfLine() const;
  void setNotes(const std::vector<QString>& sentences);

  const Theme& m_theme;
  QVBoxLayout* m_layout;
  Switch* m_switch;
  NameEdit* m_name;
  TextLabel* m_state;
  Button* m_clone = nullptr;
  Button* m_traffic = nullptr;
  std::vector<QString> m_sentences;
  std::vector<Note*> m_notes;
};

}  // namespace headgate::ui
