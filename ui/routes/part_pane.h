// What the chosen block says, in two ways: as a form and as JSON, a tab each. Thread: main. Ownership: takes
// the widgets; the theme outlives it.
#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/theme/theme.h"

class QHBoxLayout;
class QStackedWidget;
class QTabBar;

namespace headgate::ui {

class PartPane final : public QWidget {
  Q_OBJECT

 public:
  explicit PartPane(const Theme& theme, QWidget* parent = nullptr);

  // The form stands before the JSON. Another one takes the place of the one before, which goes.
  // `corner`, if there is one, stands at the right of the tabs while the form is shown.
  void setForm(QWidget* form, QWidget* corner = nullptr);
  void setJson(QWidget* json);
  QWidget* tabs() const;
  void showForm();
  void showJson();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void place(QWidget*& slot, QWidget* widget, int index, const QString& title);

  const Theme& m_theme;
  QTabBar* m_tabs;
  QHBoxLayout* m_strip;
  QStackedWidget* m_stack;
  QWidget* m_form = nullptr;
  QWidget* m_json = nullptr;
  QPointer<QWidget> m_corner;
};

}  // namespace headgate::ui
