// Exchanges to files and from files: asks where, has the gateway do it, and says in the bar under the toolbar
// how far it is, how to stop it, and what became of it.
//
// What a run that crashed had recorded is offered when the window opens. A case file is asked about twice:
// what it would hide is counted first, and shown. The dialogs do not stop the window's other work. Thread:
// main. Ownership: borrows; the window's child.
#pragma once

#include <functional>
#include <vector>

#include <QObject>
#include <QTimer>

#include "ui/frame/notices.h"
#include "ui/frame/window_actions.h"
#include "ui/session/live_gateway.h"

class QFileDialog;
class QWidget;

namespace headgate::ui {

class RecordFiles final : public QObject {
  Q_OBJECT

 public:
  using Ids = std::vector<uint64_t>;

  RecordFiles(LiveGateway& live, Notices& notices, const WindowActions& actions, QWidget& window);

  // Which exchanges are chosen; without it none ever are.
  void setChosen(std::function<Ids()> chosen) { m_chosen = std::move(chosen); }

  // The format is the file name's: .har, .ndjson, .hgsession. No ids: all there are.
  void exportTo(const QString& path, Ids exchanges);
  void importFrom(const QString& path);
  void countCase(Ids exchanges);
  void writeCase(const QString& path, Ids exchanges);

 Q_SIGNALS:
  // Rows that were read from a file: they are no traffic, and nobody counts them as such.
  void imported(const headgate::control::FeedBatch& rows);

 private:
  Ids chosen() const { return m_chosen ? m_chosen() : Ids(); }
  void offerKept();
  void openKept();
  void discardKept();
  void askWhereToExport(Ids exchanges);
  void askWhereToWriteCase(Ids exchanges);
  void askWhatToImport();
  QFileDialog* dialog(const QString& title, const QString& filters);
  std::string sharedProfileText() const;

  void begun(const control::TransferState& state);
  void look();
  void show(const control::TransferState& state);
  void showRunning(const control::TransferState& state);
  void showExported(const control::TransferState& state);
  void showImported(const control::TransferState& state);
  void askAboutCase(const control::TransferState& state);
  void say(Lamp lamp, const QString& cause, const QString& detail);
  void fetchImported();

  LiveGateway& m_live;
  Notices& m_notices;
  QWidget& m_window;
  std::function<Ids()> m_chosen;
  QTimer m_look;
  Ids m_ofCase;             // that was counted
  uint64_t m_imported = 0;  // rows that were fetched
  bool m_isFetching = false;
  QString m_folder;  // where somebody was last
};

}  // namespace headgate::ui
