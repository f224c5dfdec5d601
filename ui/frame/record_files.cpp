#include "ui/frame/record_files.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QWidget>

#include "ui/paint/number_texts.h"
#include "ui/profile/shared_profile.h"
#include "ui/session/words.h"

namespace headgate::ui {

namespace {

using namespace std::chrono_literals;
using control::ExportFormat;
using control::TransferPhase;
using control::TransferState;

constexpr auto kLookEvery = 200ms;

QString fileName(const TransferState& state) {
  return QFileInfo(asText(state.path)).fileName();
}

ExportFormat formatOf(const QString& path) {
  if (path.endsWith(QStringLiteral(".hgsession"))) return ExportFormat::Session;
  const bool isLines = path.endsWith(QStringLiteral(".ndjson")) || path.endsWith(QStringLiteral(".jsonl"));
  return isLines ? ExportFormat::Lines : ExportFormat::Har;
}

}  // namespace

RecordFiles::RecordFiles(LiveGateway& live, Notices& notices, const WindowActions& actions, QWidget& window)
    : QObject(&window), m_live(live), m_notices(notices), m_window(window) {
  const auto triggered = &QAction::triggered;
  connect(actions.exportAll, triggered, this, [this] { askWhereToExport({}); });
  connect(actions.exportChosen, triggered, this, [this] {
    const Ids ids = chosen();
    if (ids.empty()) return say(Lamp::NoTraffic, tr("No exchange is chosen."), tr("Choose one in Traffic."));
    askWhereToExport(ids);
  });
  connect(actions.caseFile, triggered, this, [this] { countCase(chosen()); });
  connect(actions.importFile, triggered, this, &RecordFiles::askWhatToImport);
  m_look.setInterval(kLookEvery);
  connect(&m_look, &QTimer::timeout, this, &RecordFiles::look);
  offerKept();
}

// --- What the last run left

void RecordFiles::offerKept() {
  m_live.ask(control::GetKeptRecord{}, this, [this](const control::KeptRecord& kept) {
    if (!kept.found) return;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(kept.at / 1'000'000);
    m_notices.showAnew(
        NoticeKind::RecordKept,
        {.lamp = Lamp::Stalled,
         .cause = tr("The last run ended without being asked to. What it recorded is there."),
         .detail =
             tr("Up to %1, %2.")
                 .arg(displayLocale().toString(at, QLocale::ShortFormat), sizeText(int64_t(kept.bytes))),
         .actions = {{tr("Open it"), [this] { openKept(); }}, {tr("Discard"), [this] { discardKept(); }}},
         .dismissal = Dismissal::Allowed});
  });
}

void RecordFiles::openKept() {
  m_notices.clear(NoticeKind::RecordKept);
  m_live.ask(control::OpenKeptRecord{}, this, [this](const TransferState& state) { begun(state); });
}

void RecordFiles::discardKept() {
  m_notices.clear(NoticeKind::RecordKept);
  m_live.ask(control::DiscardKeptRecord{}, [](const control::Outcome&) {});
}

// --- Where

QFileDialog* RecordFiles::dialog(const QString& title, const QString& filters) {
  auto* dialog = new QFileDialog(&m_window, title, m_folder, filters);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QFileDialog::fileSelected, this,
          [this](const QString& path) { m_folder = QFileInfo(path).path(); });
  return dialog;
}

void RecordFiles::askWhereToExport(Ids exchanges) {
  QFileDialog* where =
      dialog(exchanges.empty() ? tr("Export all exchanges") : tr("Export the chosen exchange"),
             tr("HAR (*.har);;One exchange a line (*.ndjson);;Session (*.hgsession)"));
  where->setAcceptMode(QFileDialog::AcceptSave);
  where->setDefaultSuffix(QStringLiteral("har"));
  where->selectFile(QStringLiteral("exchanges.har"));
  connect(where, &QFileDialog::filterSelected, where, [where](const QString& filter) {
    const qsizetype begin = filter.lastIndexOf(u'.') + 1;
    where->setDefaultSuffix(filter.mid(begin, filter.lastIndexOf(u')') - begin));
  });
  connect(where, &QFileDialog::fileSelected, this,
          [this, exchanges = std::move(exchanges)](const QString& path) { exportTo(path, exchanges); });
  where->open();
}

void RecordFiles::askWhereToWriteCase(Ids exchanges) {
  QFileDialog* where = dialog(tr("Write the case file"), tr("Case files (*.zip)"));
  where->setAcceptMode(QFileDialog::AcceptSave);
  where->setDefaultSuffix(QStringLiteral("zip"));
  where->selectFile(QStringLiteral("case.zip"));
  connect(where, &QFileDialog::fileSelected, this,
          [this, exchanges = std::move(exchanges)](const QString& path) { writeCase(path, exchanges); });
  where->open();
}

void RecordFiles::askWhatToImport() {
  QFileDialog* which =
      dialog(tr("Import exchanges"),
             tr("HAR, lines or a session (*.har *.json *.ndjson *.hgsession);;All files (*)"));
  which->setFileMode(QFileDialog::ExistingFile);
  connect(which, &QFileDialog::fileSelected, this, &RecordFiles::importFrom);
  which->open();
}

// --- What is asked of the gateway

void RecordFiles::exportTo(const QString& path, Ids exchanges) {
  m_live.ask(
      control::ExportRecord{
          .format = formatOf(path), .path = path.toStdString(), .exchanges = std::move(exchanges)},
      this, [this](const TransferState& state) { begun(state); });
}

void RecordFiles::countCase(Ids exchanges) {
  m_ofCase = std::move(exchanges);
  m_live.ask(
      control::ExportRecord{
          .format = ExportFormat::CaseFile, .exchanges = m_ofCase, .profile = sharedProfileText()},
      this, [this](const TransferState& state) { begun(state); });
}

void RecordFiles::writeCase(const QString& path, Ids exchanges) {
  m_live.ask(control::ExportRecord{.format = ExportFormat::CaseFile,
                                   .path = path.toStdString(),
                                   .exchanges = std::move(exchanges),
                                   .profile = sharedProfileText()},
             this, [this](const TransferState& state) { begun(state); });
}

void RecordFiles::importFrom(const QString& path) {
  m_live.ask(control::ImportRecord{.path = path.toStdString()}, this,
             [this](const TransferState& state) { begun(state); });
}

// Of one with errors nobody can tell what in it is secret: then there is none.
std::string RecordFiles::sharedProfileText() const {
  const auto document = config::Document::parse(m_live.profile().text);
  if (!document) return {};
  const auto shared = sharedProfile(*document);
  return shared ? shared->text : std::string();
}

// --- What became of it

void RecordFiles::begun(const TransferState& state) {
  show(state);
  if (state.phase == TransferPhase::Running) m_look.start();
}

void RecordFiles::look() {
  m_live.ask(control::GetTransfer{}, this, [this](const TransferState& state) {
    if (!m_look.isActive()) return;  // it was told of already
    if (state.phase != TransferPhase::Running) m_look.stop();
    show(state);
  });
}

void RecordFiles::show(const TransferState& state) {
  if (state.isImport) fetchImported();
  switch (state.phase) {
    case TransferPhase::None:
      return;
    case TransferPhase::Running:
      return showRunning(state);
    case TransferPhase::Failed:
      return say(Lamp::Failed, state.isImport ? tr("Nothing was imported.") : tr("Nothing was exported."),
                 asText(state.problem));
    case TransferPhase::Cancelled:
      if (state.isPreview) return m_notices.clear(NoticeKind::Transfer);
      return say(Lamp::NoTraffic,
                 state.isImport ? tr("The import was stopped.") : tr("The export was stopped."),
                 state.isImport ? tr("What it had read so far is in Traffic.") : tr("No file was written."));
    case TransferPhase::Done:
      if (state.isPreview) return askAboutCase(state);
      return state.isImport ? showImported(state) : showExported(state);
  }
}

void RecordFiles::showRunning(const TransferState& state) {
  QString cause = tr("Writing %1…").arg(fileName(state));
  QString detail = tr("%1 of it, %2 so far.")
                       .arg(shareText(int64_t(state.done), std::max<int64_t>(int64_t(state.total), 1)),
                            sizeText(int64_t(state.bytes)));
  if (state.isPreview) {
    cause = tr("Looking for secrets…");
    detail = tr("%1 of it.").arg(shareText(int64_t(state.done), std::max<int64_t>(int64_t(state.total), 1)));
  } else if (state.isImport) {
    cause = tr("Reading %1…").arg(fileName(state));
    detail = tr("%1 exchanges, %2 so far.")
                 .arg(countText(int64_t(state.exchanges)), sizeText(int64_t(state.bytes)));
  }
  m_notices.showAnew(
      NoticeKind::Transfer,
      {.lamp = Lamp::InFlight,
       .cause = cause,
       .detail = detail,
       .actions = {{tr("Stop"),
                    [this] { m_live.ask(control::CancelTransfer{}, [](const control::Outcome&) {}); }}},
       .dismissal = Dismissal::OnlyByAction});
}

void RecordFiles::showExported(const TransferState& state) {
  const auto count = static_cast<qint64>(state.exchanges);
  QString detail = tr("The file is %1, %2.").arg(asText(state.path), sizeText(int64_t(state.bytes)));
  if (state.format == ExportFormat::CaseFile)
    detail += u' ' + counted(static_cast<qint64>(state.secrets),
                             tr("One thing that looks like a secret is hidden in it."),
                             tr("%1 things that look like secrets are hidden in it."));
  if (state.gone != 0)
    detail += u' ' + counted(static_cast<qint64>(state.gone), tr("One was not in the record any more."),
                             tr("%1 were not in the record any more."));
  say(Lamp::Well, counted(count, tr("Exported 1 exchange."), tr("Exported %1 exchanges.")), detail);
}

void RecordFiles::showImported(const TransferState& state) {
  QString detail = tr("They are in Traffic under Imported, until Headgate is closed.");
  if (state.omitted != 0)
    detail = counted(static_cast<qint64>(state.omitted), tr("One more was left out."),
                     tr("%1 more were left out.")) +
             u' ' + asText(state.problem);
  else if (!state.problem.empty())
    detail = tr("The file breaks off.") + u' ' + asText(state.problem);
  const bool isWhole = state.omitted == 0 && state.problem.empty();
  say(isWhole ? Lamp::Well : Lamp::Stalled,
      counted(static_cast<qint64>(state.exchanges), tr("Imported 1 exchange."), tr("Imported %1 exchanges.")),
      detail);
}

void RecordFiles::askAboutCase(const TransferState& state) {
  const QString cause =
      counted(static_cast<qint64>(state.exchanges), tr("The case file would have 1 exchange."),
              tr("The case file would have %1 exchanges."));
  const QString detail = state.secrets == 0
                             ? tr("Nothing else in it looks like a secret.")
                             : counted(static_cast<qint64>(state.secrets),
                                       tr("One thing that looks like a secret would be hidden."),
                                       tr("%1 things that look like secrets would be hidden.")) +
                                   u' ' +
                                   counted(static_cast<qint64>(state.places), tr("It stands in one place."),
                                           tr("They stand in %1 places."));
  m_notices.showAnew(NoticeKind::Transfer, {.lamp = Lamp::Held,
                                            .cause = cause,
                                            .detail = detail,
                                            .actions = {{tr("Write it…"),
                                                         [this] {
                                                           m_notices.clear(NoticeKind::Transfer);
                                                           askWhereToWriteCase(m_ofCase);
                                                         }}},
                                            .dismissal = Dismissal::Allowed});
}

void RecordFiles::say(Lamp lamp, const QString& cause, const QString& detail) {
  m_notices.showAnew(
      NoticeKind::Transfer,
      {.lamp = lamp, .cause = cause, .detail = detail, .actions = {}, .dismissal = Dismissal::Allowed});
}

// As long as there are more.
void RecordFiles::fetchImported() {
  if (std::exchange(m_isFetching, true)) return;
  m_live.ask(control::GetImported{.after = m_imported}, this, [this](const control::FeedBatch& rows) {
    m_isFetching = false;
    m_imported = rows.next;
    if (rows.rows.empty()) return;
    Q_EMIT imported(rows);
    fetchImported();
  });
}

}  // namespace headgate::ui
