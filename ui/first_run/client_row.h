// One program and the line that makes it a client of the gateway: to copy, or to let Headgate write it; and
// whether a request of it has passed. Thread: main; the theme outlives it.
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/first_run/client_lines.h"
#include "ui/paint/lamps.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class LampWord;
class LinkButton;

class ClientRow final : public QWidget {
  Q_OBJECT

 public:
  ClientRow(const Theme& theme, const ClientLine& line, QWidget* parent = nullptr);

  const ClientLine& line() const { return m_line; }
  bool isConnected() const { return m_isConnected; }
  // `product`: what it calls itself.
  void setConnected(const QString& product);

 Q_SIGNALS:
  void takeoverWanted(const headgate::ui::TakeoverChoice& choice);

 private:
  void showState(Lamp lamp, const QString& word, const QString& aside = {});
  void copy();
  void chooseTakeover();

  const ClientLine m_line;
  LinkButton* m_use = nullptr;
  LinkButton* m_copy;
  LampWord* m_state;
  QTimer m_copied;  // back to the button's own word
  bool m_isConnected = false;
};

}  // namespace headgate::ui
