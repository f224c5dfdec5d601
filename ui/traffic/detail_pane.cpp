#include "ui/traffic/detail_pane.h"

#include <chrono>

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "ui/traffic/message_tab.h"
#include "ui/traffic/overview_tab.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kSettle = 60ms;
constexpr auto kRefresh = 500ms;
constexpr int kTabRing = 4;  // how far the words stand inside their tab

int64_t nowWall() {
  return std::chrono::duration_cast<std::chrono::nanoseconds>(
             std::chrono::system_clock::now().time_since_epoch())
      .count();
}

bool hasEnded(const control::ExchangeRow& row) {
  return row.phase == control::ExchangePhase::Ended && row.total >= 0;
}

}  // namespace

DetailPane::DetailPane(LiveGateway& gateway, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_gateway(gateway) {
  setProperty("surface", QStringLiteral("panel"));
  setAttribute(Qt::WA_StyledBackground);
  setAccessibleName(tr("Detail"));
  m_overview = new OverviewTab(theme);
  m_overview->setObjectName(QStringLiteral("overview"));
  m_request = new MessageTab(theme, MessageTab::Side::Request);
  m_response = new MessageTab(theme, MessageTab::Side::Response);
  auto* nothing =
      new TextLabel(theme, theme.fonts().body(), Tone::Secondary, tr("Choose an exchange to see it here."));
  nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  nothing->setMargin(theme.tokens().space.panelX);
  m_tabs = new QTabBar;
  m_tabs->setObjectName(QStringLiteral("detailTabs"));
  m_tabs->setAccessibleName(tr("Parts of the exchange"));
  m_tabs->setDrawBase(false);
  m_tabs->setExpanding(false);
  m_tabs->setFixedHeight(theme.tokens().size.detailTabs);
  m_pages = new QStackedWidget;
  for (const auto& [title, page] : std::initializer_list<std::pair<QString, QWidget*>>{
           {tr("Overview"), m_overview}, {tr("Request"), m_request}, {tr("Response"), m_response}}) {
    m_tabs->addTab(title);
    m_pages->addWidget(page);
  }
  m_pages->addWidget(nothing);
  m_pages->setCurrentWidget(nothing);
  m_tabs->setEnabled(false);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* tabs = new QHBoxLayout;
  tabs->setContentsMargins(theme.tokens().space.panelX - kTabRing, 0, 0, 0);
  tabs->addWidget(m_tabs);
  layout->addLayout(tabs);
  layout->addWidget(m_pages, 1);

  m_settle.setSingleShot(true);
  m_settle.setInterval(kSettle);
  m_refresh.setInterval(kRefresh);
  connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
  connect(&m_settle, &QTimer::timeout, this, &DetailPane::ask);
  connect(&m_refresh, &QTimer::timeout, this, [this] {
    if (isVisible()) ask();
  });
}

void DetailPane::setNames(ProfileNames names) {
  m_names = std::move(names);
  if (m_row) showAll();
}

void DetailPane::setExchange(const control::ExchangeRow& row) {
  const bool another = !m_row || m_row->id != row.id;
  if (!another && *m_row == row) return;
  // The record may have told of the end before the table did; it is never taken back.
  if (!another && hasEnded(*m_row) && !hasEnded(row)) return;
  const bool ended = m_row && m_row->phase != row.phase;
  m_row = row;
  if (another) {
    m_detail.reset();
    m_request->showNothing({});
    m_response->showNothing({});
  }
  if (another || ended) m_settle.start();
  if (row.phase != control::ExchangePhase::InFlight)
    m_refresh.stop();
  else if (!m_refresh.isActive())  // rows come faster than it does
    m_refresh.start();
  if (!m_tabs->isEnabled()) {
    m_tabs->setEnabled(true);
    m_pages->setCurrentIndex(m_tabs->currentIndex());
  }
  showAll();
}

void DetailPane::ask() {
  if (!m_row) return;
  m_gateway.ask(control::GetExchange{.id = m_row->id},
                [guard = QPointer<DetailPane>(this), id = m_row->id](control::ExchangeDetail detail) {
                  if (guard && guard->m_row && guard->m_row->id == id) guard->takeDetail(std::move(detail));
                });
}

void DetailPane::takeDetail(control::ExchangeDetail detail) {
  m_detail = std::move(detail);
  // The detail's row may be newer than the table's, and knows of an end that the feed had to skip.
  if (m_detail->found && !hasEnded(*m_row)) m_row = m_detail->row;
  if (m_row->phase == control::ExchangePhase::Ended) m_refresh.stop();
  showAll();
}

void DetailPane::showAll() {
  static const std::vector<control::RecordedChunk> kNoChunks;
  const bool found = m_detail && m_detail->found;
  // The table has no room for all that a row may say.
  const control::ExchangeRow& row = found && hasEnded(m_detail->row) ? m_detail->row : *m_row;
  m_overview->setExchange(row, found ? m_detail->chunks : kNoChunks, m_names, nowWall());
  if (!m_detail) return;
  if (found) {
    m_request->setDetail(*m_detail);
    m_response->setDetail(*m_detail);
    return;
  }
  const QString sentence =
      tr("The record does not hold this exchange any more: its memory was needed for newer ones, or its "
         "route does not record. What the table knows of it is under Overview.");
  m_request->showNothing(sentence);
  m_response->showNothing(sentence);
}

void DetailPane::takeFocus() {
  m_tabs->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace headgate::ui
