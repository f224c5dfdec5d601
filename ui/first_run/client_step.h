// The third step: lines that make programs clients of the gateway, which of them have sent something, and
// what became of the first request. Thread: main. Ownership: borrows.
#pragma once

#include <vector>

#include <QPointer>

#include "ui/first_run/client_lines.h"
#include "ui/first_run/client_watch.h"
#include "ui/first_run/step_frame.h"
#include "ui/session/live_gateway.h"

class QVBoxLayout;

namespace headgate::ui {

class ClientRow;
class Note;
class TakeoverPanel;

class ClientStep final : public StepFrame {
  Q_OBJECT

 public:
  ClientStep(LiveGateway& live, const Theme& theme, QWidget* parent = nullptr);

  // Rows of lines that were there before keep what is known of them.
  void setLines(const std::vector<ClientLine>& lines);
  // Into the first line; false: there is none.
  bool takeFocus();
  ClientWatch& watch() { return m_watch; }

 Q_SIGNALS:
  void trafficWanted();

 private:
  void onPassed(const control::ExchangeRow& row, KnownClient client, const QString& product);
  void tellFirst(const control::ExchangeRow& row, const QString& product);
  void openTakeover(const ClientRow& row, const TakeoverChoice& choice);

  LiveGateway& m_live;
  ClientWatch m_watch;
  QWidget* m_rowsBox;
  QVBoxLayout* m_rows;
  std::vector<ClientRow*> m_lines;
  QPointer<TakeoverPanel> m_takeover;
  Note* m_note;
  bool m_hasPassed = false;  // a request, well
};

}  // namespace headgate::ui
