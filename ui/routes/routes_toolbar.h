// The page's part of the window's toolbar: which view of the profile, a new route, undo, the search. It only
// says what is wanted. Where there is little room, words give way to their icons. Thread: main. The theme
// outlives it.
#pragma once

#include <vector>

#include <QWidget>

#include "ui/routes/route_edits.h"
#include "ui/theme/theme.h"

class QButtonGroup;
class QHBoxLayout;
class QLineEdit;

namespace headgate::ui {

class Button;

enum class RoutesView : uint8_t { Editor, Map, Text };

class RoutesToolbar final : public QWidget {
  Q_OBJECT

 public:
  explicit RoutesToolbar(const Theme& theme, QWidget* parent = nullptr);

  // A view without a widget of its own is not offered.
  void offer(RoutesView view);
  void setView(RoutesView view);
  // What would be undone; empty: nothing.
  void setUndo(const QString& words);
  QLineEdit& search() { return *m_search; }

  QSize sizeHint() const override { return minimumSizeHint(); }  // it takes what is there
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void viewWanted(headgate::ui::RoutesView view);
  void routeWanted(headgate::ui::RouteEdits::Preset preset);
  void undoWanted();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void addViews(QHBoxLayout& line);
  void addNewRoute(QHBoxLayout& line);
  void addSearch(QHBoxLayout& line);
  void fit();
  int widthBeside() const;

  const Theme& m_theme;
  QWidget* m_strip;
  QButtonGroup* m_views;
  Button* m_undo;
  Button* m_newRoute = nullptr;
  QWidget* m_newRouteFrom = nullptr;
  std::vector<Button*> m_giveWay;  // whose words go, in this order
  QLineEdit* m_search;
};

}  // namespace headgate::ui
