// The letters of the filter line that are still being written: what is wrong in them is underlined and
// explained, what could come is offered. Keys that mean the whole line are told as signals. Thread: main; the
// theme outlives it.
#pragma once

#include <vector>

#include <QLineEdit>

#include "core/filter/filter.h"
#include "ui/filter/filter_offers.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class CompletionList;

class FilterEdit final : public QLineEdit {
  Q_OBJECT

 public:
  explicit FilterEdit(const Theme& theme, QWidget* parent = nullptr);
  ~FilterEdit() override;

  void setValues(FilterValues values) { m_values = std::move(values); }
  void closeOffers();

 Q_SIGNALS:
  // Enter: what is written is meant.
  void entered();
  // Backspace with nothing before the cursor.
  void wentBack();
  void leaveWanted();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  bool event(QEvent* event) override;

 private:
  std::string bytes() const { return text().toStdString(); }
  size_t byteAt(int letter) const;
  int letterAt(size_t byte) const;
  void judge();
  void offer(bool asked);
  void accept(int which);
  bool takesForOffers(const QKeyEvent& key);
  const filter::Problem* problemAt(int letter) const;

  const Theme& m_theme;
  CompletionList* m_list = nullptr;  // a child of the window, made when it is first wanted
  FilterValues m_values;
  FilterOffers m_offers;
  std::vector<filter::Problem> m_problems;
  bool m_isJudging = false;
  bool m_hasMoved = false;  // among the offers, since they were opened
};

}  // namespace headgate::ui
