// What would become of a request, as a list to read, to walk with the arrows, and to go on from. Thread:
// main; the theme outlives it.
#pragma once

#include <QListView>

#include "ui/testbox/trial_delegate.h"

namespace headgate::ui {

class TrialModel;

class TrialList final : public QListView {
  Q_OBJECT

 public:
  TrialList(const Theme& theme, TrialDelegate::Face face, QWidget* parent = nullptr);

  void setRows(std::vector<TrialRow> rows);
  // The first row of a thing is the current one, as when somebody comes in by the keyboard.
  void startAtTop();

 Q_SIGNALS:
  // By a click, or with Enter.
  void chosen(const headgate::ui::TrialRow& row);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void choose(const QModelIndex& index);

  const Theme& m_theme;
  TrialModel* m_model;
  bool m_ring = false;
};

}  // namespace headgate::ui
