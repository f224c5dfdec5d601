#include "ui/traffic/traffic_acts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

#include "ui/acts/copying.h"
#include "ui/acts/replay_panel.h"
#include "ui/acts/resend_tab.h"
#include "ui/acts/resending.h"
#include "ui/docks/page_frame.h"
#include "ui/models/row_markdown.h"
#include "ui/session/words.h"
#include "ui/traffic/detail_pane.h"
#include "ui/traffic/exchange_table.h"

namespace headgate::ui {
namespace {

constexpr int kToldFor = 10'000;  // milliseconds

}  // namespace

TrafficActs::TrafficActs(const Parts& parts, QObject* parent)
    : QObject(parent),
      m_parts(parts),
      m_copying(new Copying(parts.gateway, this)),
      m_resending(new Resending(parts.gateway, this)),
      m_tab(new ResendTab(parts.gateway, parts.theme)),
      m_panel(new ReplayPanel(parts.gateway, parts.theme, &parts.frame)) {
  m_panel->hide();  // until it is an output
  m_parts.detail.addTab(tr("Resend"), m_tab);
  addCopies();
  addAction("traffic.resend", tr("Resend"), QKeySequence(Qt::Key_R),
            [this] { m_resending->resend(chosen()); });
  addAction("traffic.editAndResend", tr("Edit and resend"), QKeySequence(Qt::SHIFT | Qt::Key_R),
            [this] { edit(); });
  addAction("traffic.replay", tr("Replay its response"), {}, [this] { replay(); });

  m_forget.setSingleShot(true);
  m_forget.setInterval(kToldFor);
  connect(&m_forget, &QTimer::timeout, this, [this] { Q_EMIT told({}); });
  connect(m_copying, &Copying::told, this, &TrafficActs::tell);
  connect(m_resending, &Resending::told, this, &TrafficActs::tell);
  connect(m_resending, &Resending::editWanted, this, &TrafficActs::edit);
  connect(m_tab, &ResendTab::exchangeWanted, this, &TrafficActs::exchangeWanted);
  connect(m_panel, &ReplayPanel::told, this, &TrafficActs::tell);
}

void TrafficActs::tell(const QString& sentence) {
  m_forget.start();
  Q_EMIT told(sentence);
}

void TrafficActs::addOutput() {
  const QString output = QStringLiteral("replay");
  m_parts.frame.addOutput({.id = output, .title = tr("Replay"), .widget = m_panel});
  connect(m_panel, &ReplayPanel::servingChanged, this, [this, output](bool isServing) {
    m_parts.frame.setOutputBadge(output, isServing ? 1 : 0, Tone::Accent, tr("A response is served again"));
  });
}

void TrafficActs::addAction(const char* name, const QString& text, const QKeySequence& keys,
                            std::function<void()> act) {
  auto* action = new QAction(text, &m_parts.table);
  action->setObjectName(QLatin1String(name));
  action->setShortcut(keys);
  action->setShortcutContext(Qt::WidgetShortcut);
  connect(action, &QAction::triggered, this, std::move(act));
  m_parts.table.addAction(action);
}

void TrafficActs::addCopies() {
  using control::TextForm;
  const auto add = [this](const char* name, const QString& text, const QKeySequence& keys, TextForm form) {
    addAction(name, text, keys, [this, form] { m_copying->copy(chosen(), form); });
  };
  add("traffic.copyUrl", tr("Copy URL"), {}, TextForm::Url);
  add("traffic.copyAsCurl", tr("Copy as cURL"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
      TextForm::Curl);
  add("traffic.copyAsPython", tr("Copy as Python (httpx)"), {}, TextForm::Python);
  add("traffic.copyAsTypeScript", tr("Copy as TypeScript (fetch)"), {}, TextForm::TypeScript);
  addAction("traffic.copyAsMarkdown", tr("Copy as a Markdown table"), {}, [this] { copyMarkdown(); });
  add("traffic.copyAsTranscript", tr("Copy as an SSE transcript"), {}, TextForm::Transcript);
}

std::vector<uint64_t> TrafficActs::chosen() const {
  std::vector<uint64_t> ids;
  for (const int row : m_parts.table.chosenRows()) ids.push_back(m_parts.model.packedAt(row).id);
  return ids;
}

void TrafficActs::copyMarkdown() {
  const std::vector<int> rows = m_parts.table.chosenRows();
  if (rows.empty()) return;
  QApplication::clipboard()->setText(rowsAsMarkdown(m_parts.model, rows));
  tell(counted(static_cast<qint64>(rows.size()), tr("1 row copied"), tr("%1 rows copied")));
}

void TrafficActs::edit() {
  if (!m_parts.table.chosenRow()) return;
  m_parts.frame.showPane(QStringLiteral("detail"));
  m_parts.detail.showTab(m_tab);
  m_tab->takeFocus();
}

void TrafficActs::replay() {
  const auto row = m_parts.table.chosenRow();
  if (!row) return;
  m_panel->start(m_parts.model.packedAt(*row).id);
  m_parts.frame.showOutput(QStringLiteral("replay"));
}

void TrafficActs::setExchange(const control::ExchangeRow& row) {
  m_tab->setExchange(row);
}

void TrafficActs::takeBatch(const control::FeedBatch& batch) {
  for (const control::ExchangeRow& row : batch.rows)
    if (row.resentFrom != 0) m_tab->noteResent(row);
}

}  // namespace headgate::ui
