// The filter of the Traffic page, in one line: whole terms as chips, and the term that is being written.
//
// A term becomes a chip with the space or the Enter behind it, if nothing is wrong with it. What is written
// counts while it is written; a term with something wrong in it does not, and says so. Thread: main; the
// theme outlives it.
#pragma once

#include <memory>
#include <vector>

#include <QStringList>
#include <QWidget>

#include "core/filter/filter.h"
#include "ui/filter/filter_offers.h"
#include "ui/theme/theme.h"

class QHBoxLayout;

namespace headgate::ui {

class FilterChip;
class FilterEdit;
class LinkButton;
class TextLabel;

class FilterBar final : public QWidget {
  Q_OBJECT

 public:
  explicit FilterBar(const Theme& theme, QWidget* parent = nullptr);

  void setValues(FilterValues values);
  // The chips and what is being written, with a space between any two of them.
  QString line() const;
  void setLine(const QString& line);
  // One more term, if it is not there yet.
  void addTerm(const QString& term);
  // nullptr: none.
  std::shared_ptr<const filter::Filter> filter() const;
  // What is wrong in the line, in one sentence; empty: nothing.
  QString problem() const;

  // "31,906 of 40,212"; empty: there is nothing to count.
  void setCount(const QString& text, const QString& meaning);
  FilterEdit& edit() { return *m_edit; }
  void focusEdit();

 Q_SIGNALS:
  // Another line, by whomever.
  void lineChanged();
  // The line is settled for now: a term was ended, taken away or entered.
  void settled();
  void historyWanted(const QPoint& place);
  void leaveWanted();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;

 private:
  void takeTerms();
  void showTerms();
  void fit();
  void change(QStringList terms, const QString& rest);
  void takeBack(int term);
  void remove(int term);

  const Theme& m_theme;
  QStringList m_terms;
  std::vector<FilterChip*> m_chips;  // as many as m_terms
  QWidget* m_menu;
  LinkButton* m_more;  // stands for the chips that have no room
  QHBoxLayout* m_row;
  FilterEdit* m_edit;
  TextLabel* m_count;
  QWidget* m_clear;
};

}  // namespace headgate::ui
