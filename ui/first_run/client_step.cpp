#include "ui/first_run/client_step.h"

#include <algorithm>
#include <chrono>

#include <QAbstractButton>
#include <QVBoxLayout>

#include "ui/first_run/client_row.h"
#include "ui/first_run/takeover_panel.h"
#include "ui/paint/number_texts.h"
#include "ui/session/words.h"
#include "ui/widgets/note.h"

namespace headgate::ui {
namespace {

constexpr int kBetweenRows = 6;

// An MCP client is known by where it asks, whoever it is.
bool isOf(const ClientLine& line, const control::ExchangeRow& row, KnownClient client) {
  return line.client == KnownClient::McpClient ? line.route == row.route : line.client == client;
}

}  // namespace

ClientStep::ClientStep(LiveGateway& live, const Theme& theme, QWidget* parent)
    : StepFrame(theme, 3, tr("Point a client here"), Place::Last, parent),
      m_live(live),
      m_watch(live),
      m_rowsBox(new QWidget(this)),
      m_rows(new QVBoxLayout(m_rowsBox)),
      m_note(new Note(theme, Note::Form::Bar, this)) {
  setObjectName(QStringLiteral("clientStep"));
  setRemark(tr("paste one line, then use the client as always"));
  m_rows->setContentsMargins(0, 0, 0, 0);
  m_rows->setSpacing(kBetweenRows);
  body()->addWidget(m_rowsBox);
  m_note->setObjectName(QStringLiteral("firstRequest"));
  QAbstractButton* open = m_note->addAction(tr("Open Traffic"));
  open->setObjectName(QStringLiteral("openTraffic"));
  connect(open, &QAbstractButton::clicked, this, &ClientStep::trafficWanted);
  m_note->hide();
  body()->addSpacing(8);
  body()->addWidget(m_note);
  connect(&m_watch, &ClientWatch::passed, this, &ClientStep::onPassed);
}

void ClientStep::setLines(const std::vector<ClientLine>& lines) {
  if (std::ranges::equal(lines, m_lines, {}, {}, &ClientRow::line)) return;
  delete m_takeover;  // of a line that may be another one now
  std::vector<ClientRow*> rows;
  for (const ClientLine& line : lines) {
    const auto known =
        std::ranges::find_if(m_lines, [&](const ClientRow* row) { return row && row->line() == line; });
    if (known != m_lines.end()) {
      rows.push_back(std::exchange(*known, nullptr));
      continue;
    }
    auto* row = new ClientRow(theme(), line, m_rowsBox);
    connect(row, &ClientRow::takeoverWanted, this,
            [this, row](const TakeoverChoice& choice) { openTakeover(*row, choice); });
    rows.push_back(row);
  }
  for (ClientRow* gone : m_lines) delete gone;
  m_lines = std::move(rows);
  for (ClientRow* row : m_lines) m_rows->addWidget(row);  // to the end, also from where it was
}

bool ClientStep::takeFocus() {
  if (m_lines.empty()) return false;
  m_lines.front()->setFocus();
  return true;
}

void ClientStep::onPassed(const control::ExchangeRow& row, KnownClient client, const QString& product) {
  if (row.target.empty()) return;  // nobody's: it led to no service
  for (ClientRow* line : m_lines)
    if (!row.failed && isOf(line->line(), row, client)) line->setConnected(product);
  if (m_hasPassed) return;
  m_hasPassed = !row.failed;
  setDone(m_hasPassed);
  tellFirst(row, product);
}

void ClientStep::tellFirst(const control::ExchangeRow& row, const QString& product) {
  const QString who = product.isEmpty() ? asText(row.client) : product;
  const QString what = asText(row.method + " " + row.path);
  if (row.failed) {
    m_note->setMessage(Lamp::Failed, tr("A request came, and failed."),
                       tr("%1 from %2 to %3. Traffic shows why.").arg(what, who, asText(row.pool)));
  } else if (row.firstByte < 0) {
    m_note->setMessage(Lamp::Well, tr("First request passed."),
                       tr("%1 from %2 to %3.").arg(what, who, asText(row.pool)));
  } else {
    m_note->setMessage(
        Lamp::Well, tr("First request passed."),
        tr("%1 from %2 to %3: first byte %4.")
            .arg(what, who, asText(row.pool), durationText(std::chrono::nanoseconds(row.firstByte))));
  }
  m_note->show();
}

void ClientStep::openTakeover(const ClientRow& row, const TakeoverChoice& choice) {
  delete m_takeover;
  m_takeover = new TakeoverPanel(m_live, choice, row.line().url, theme(), m_rowsBox);
  const auto at = std::ranges::find(m_lines, &row);
  m_rows->insertWidget(int(at - m_lines.begin()) + 1, m_takeover);
  connect(m_takeover, &TakeoverPanel::closed, m_takeover, &QObject::deleteLater);
}

}  // namespace headgate::ui
