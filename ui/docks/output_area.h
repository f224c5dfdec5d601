// The foot of a page: a bar with one tab for each output, and below it the one that is open, if one is. A
// click on the tab of the open one closes it, and so does Escape in it.
//
// Thread: main. Ownership: takes the widgets; the theme outlives it.
#pragma once

#include <vector>

#include <QPointer>
#include <QWidget>

#include "ui/theme/theme.h"
#include "ui/theme/tone.h"

class QAction;
class QHBoxLayout;
class QStackedWidget;

namespace headgate::ui {

class OutputTab;

class OutputArea final : public QWidget {
  Q_OBJECT

 public:
  OutputArea(const Theme& theme, QString page, QWidget* parent = nullptr);

  // Returns what opens and closes it: Alt+1… The action is this widget's child.
  QAction* add(const QString& id, const QString& title, QWidget* widget);
  void setBadge(const QString& id, int count, Tone tone, const QString& meaning);
  void setFoot(QWidget* foot);

  void open(const QString& id);
  void close();
  QString current() const;  // empty: none is open

  // What it asks of a page that is so high.
  int wantedHeight(int page) const;
  int openHeight() const { return m_height; }
  // The height was changed by somebody's hand.
  void noteHeight();
  void restore(const QString& current, int height);

 Q_SIGNALS:
  // One was opened or closed: the height that is wanted is another one.
  void opened();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Output {
    QString id;
    OutputTab* tab;
    QWidget* widget;
  };

  void toggle(size_t index);
  void show(int index);
  int barHeight() const;

  const Theme& m_theme;
  const QString m_page;
  QWidget* m_bar;
  QHBoxLayout* m_barLayout;
  QStackedWidget* m_stack;
  std::vector<Output> m_outputs;
  QPointer<QWidget> m_before;  // had the focus before an output was opened
  int m_current = -1;
  int m_height = 0;  // of all of it while one is open; 0: not chosen yet
  bool m_hasFoot = false;
};

}  // namespace headgate::ui
