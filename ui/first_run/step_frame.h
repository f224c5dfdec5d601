// One step of several down a line: its number in a circle, or a check once it is done, its name, a remark
// beside that, and below what there is to do. Thread: main; the theme outlives it.
#pragma once

#include <vector>

#include <QWidget>

#include "ui/theme/theme.h"

class QVBoxLayout;

namespace headgate::ui {

class TextLabel;

class StepFrame : public QWidget {
  Q_OBJECT

 public:
  enum class Place : uint8_t { Between, Last };  // the line goes on to the next one, or ends

  StepFrame(const Theme& theme, int number, const QString& title, Place place, QWidget* parent = nullptr);

  static constexpr int kTextLeft = 54;  // where its words begin; the circle stands before them

  bool isDone() const { return m_isDone; }
  void setDone(bool isDone);
  void setRemark(const QString& remark);
  QString remark() const;
  // What comes after it and before the next step.
  void addBelow(QWidget* widget);

 protected:
  void paintEvent(QPaintEvent* event) override;
  const Theme& theme() const { return m_theme; }
  QVBoxLayout* body() const { return m_body; }

 private:
  const Theme& m_theme;
  const int m_number;
  const Place m_place;
  TextLabel* m_title;
  TextLabel* m_remark;
  QVBoxLayout* m_body;
  bool m_isDone = false;
};

}  // namespace headgate::ui
