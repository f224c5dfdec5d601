// What breakpoints hold: an output of the Traffic page. It never takes the focus by itself, and nothing that
// comes or goes changes what is chosen or typed.
//
// Thread: main. Ownership: borrows the session, the gateway and the theme.
#pragma once

#include <QStackedWidget>
#include <QTimer>

#include "ui/overlay/overlay_session.h"
#include "ui/theme/theme.h"

class QAction;

namespace headgate::ui {

class Button;
class HeldEditor;
class HeldModel;
class RowTable;
class TextLabel;

class HeldPane final : public QStackedWidget {
  Q_OBJECT

 public:
  HeldPane(OverlaySession& session, LiveGateway& live, const Theme& theme, QWidget* parent = nullptr);

  // For the badge of the output.
  int count() const;
  QString meaning() const;  // "2 held exchanges"
  // Chooses that one, if it is held.
  void showExchange(uint64_t exchange);
  // F5 and Shift+F5, for the page that this is an output of: they mean what is chosen here, or the oldest.
  std::vector<QAction*> makeActions(QWidget& page);

 Q_SIGNALS:
  void countChanged();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  QWidget* makeList();
  void refresh();
  void choose();
  void continueChosen();
  void continueAll();
  void updateEmpty();
  void fitColumns();

  OverlaySession& m_session;
  LiveGateway& m_live;
  const Theme& m_theme;
  HeldModel* m_model;
  RowTable* m_table = nullptr;
  HeldEditor* m_editor;
  TextLabel* m_none;
  Button* m_all = nullptr;
  QTimer m_tick;
  int m_count = 0;
};

}  // namespace headgate::ui
