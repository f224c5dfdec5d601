// All of a trial, over the page: it is opened beside the test box, sized by its corner, moved by its ground,
// and closed by Escape.
// A child of the window and no window of its own. Thread: main; the theme outlives it.
#pragma once

#include <QFrame>
#include <QPointer>

#include "core/config/document.h"
#include "core/control/trial_values.h"
#include "ui/testbox/trial_rows.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class TextLabel;
class TrialList;

class TrialDetails final : public QFrame {
  Q_OBJECT

 public:
  explicit TrialDetails(const Theme& theme, QWidget* parent = nullptr);

  void setTrial(const control::Trial& trial, const config::Json& profile);
  // Instead: nothing could be tried.
  void setProblem(const QString& words);
  // Over the window of that widget, beside it if there is room.
  void openBeside(QWidget& box);
  void leave();

 Q_SIGNALS:
  void chosen(const headgate::ui::TrialRow& row);
  void closed();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void layOut();
  void keepInside();

  const Theme& m_theme;
  TextLabel* m_outcome;
  TextLabel* m_request;
  TrialList* m_list;
  QPoint m_grip;               // where it was taken to be moved
  QPointer<QWidget> m_ground;  // the window that it lies over
};

}  // namespace headgate::ui
