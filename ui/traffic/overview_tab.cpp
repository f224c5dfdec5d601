#include "ui/traffic/overview_tab.h"

#include <chrono>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/models/exchange_rows.h"
#include "ui/models/row_texts.h"
#include "ui/paint/number_texts.h"
#include "ui/traffic/mini_strip.h"
#include "ui/traffic/verdict.h"
#include "ui/widgets/eliding_label.h"
#include "ui/widgets/note.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

using control::ExchangeKind;
using control::ExchangeRow;

constexpr int kFactName = 85;  // the column of the names

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

QString kindName(ExchangeKind kind) {
  switch (kind) {
    case ExchangeKind::Stream:
      return OverviewTab::tr("Stream");
    case ExchangeKind::Rpc:
      return OverviewTab::tr("JSON-RPC");
    case ExchangeKind::WebSocket:
      return OverviewTab::tr("WebSocket");
    case ExchangeKind::Http:
      break;
  }
  return OverviewTab::tr("HTTP");
}

QString endName(const ExchangeRow& row) {
  if (row.phase == control::ExchangePhase::InFlight) return OverviewTab::tr("still under way");
  if (row.total < 0) return OverviewTab::tr("not seen");
  if (row.endedBy == "client") return OverviewTab::tr("by the client");
  if (row.endedBy == "upstream") return OverviewTab::tr("by the target");
  if (row.endedBy == "gateway") return OverviewTab::tr("by Headgate");
  if (row.endedBy == "drain") return OverviewTab::tr("by stopping the gateway");
  return OverviewTab::tr("complete");
}

QFrame* line(const Theme& theme) {
  auto* rule = new QFrame;
  rule->setFixedHeight(1);
  rule->setFrameShape(QFrame::NoFrame);
  const auto colour = [rule, &theme] {
    QPalette palette = rule->palette();
    palette.setColor(QPalette::Window, theme.tokens().line.soft);
    rule->setPalette(palette);
  };
  rule->setAutoFillBackground(true);
  colour();
  QObject::connect(&theme, &Theme::changed, rule, colour);
  return rule;
}

}  // namespace

OverviewTab::OverviewTab(const Theme& theme, QWidget* parent) : QScrollArea(parent), m_theme(theme) {
  const Tokens& tokens = theme.tokens();
  auto* content = new QWidget;
  content->setProperty("surface", QStringLiteral("panel"));
  m_what = new ElidingLabel(theme, theme.fonts().wire(), Tone::Plain, Qt::ElideMiddle);
  m_status = new Tag(theme);
  m_kind = new Tag(theme);
  m_sentence = new TextLabel(theme, theme.fonts().sentence(), Tone::Plain);
  m_sentence->setWordWrap(true);
  m_strip = new MiniStrip(theme);
  m_where = new SectionHead(theme);
  m_shares = new ShareBar(theme);
  m_note = new Note(theme, Note::Form::Block);
  m_note->setSizePolicy(QSizePolicy::Preferred,
                        QSizePolicy::Maximum);  // its text may grow, but not into room left over

  auto* title = new QHBoxLayout;
  title->setSpacing(tokens.space.grid);
  title->addWidget(m_what, 1);
  title->addWidget(m_status);
  title->addWidget(m_kind);
  m_facts = new QGridLayout;
  m_facts->setHorizontalSpacing(0);
  m_facts->setVerticalSpacing(5);
  m_facts->setColumnMinimumWidth(0, kFactName);
  m_facts->setColumnStretch(1, 1);

  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins(tokens.space.panelX, tokens.space.panelY, tokens.space.panelX,
                             tokens.space.panelY);
  layout->setSpacing(tokens.space.sectionGap);
  layout->addLayout(title);
  layout->addWidget(m_sentence);
  layout->addWidget(m_strip);
  layout->addWidget(m_where);
  layout->addWidget(m_shares);
  layout->addWidget(m_note);
  layout->addWidget(line(theme));
  layout->addLayout(m_facts);
  layout->addStretch();
  setWidget(content);
  setWidgetResizable(true);
  setFrameShape(NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setAccessibleName(tr("Overview"));
  setProperty("surface", QStringLiteral("panel"));
}

void OverviewTab::setExchange(const ExchangeRow& row, const std::vector<control::RecordedChunk>& chunks,
                              const ProfileNames& names, int64_t nowWall) {
  ExchangeRows packed;
  packed.append(row);
  packed.lookForSilence(nowWall);
  const PackedRow& one = packed.at(0);
  m_what->setText(text(row.method + ' ' + row.path));
  const QString word = statusWord(one, packed.names());
  const Lamp lamp = lampOf(one);
  m_status->setShape(
      {word.isEmpty() ? statusText(one) : statusText(one) + QLatin1Char(' ') + word, lampTone(lamp), lamp});
  m_kind->setShape({kindName(row.kind), row.kind == ExchangeKind::Http ? Tone::Idle : Tone::Accent, {}});

  const Verdict verdict = verdictOf(row, names, nowWall);
  m_sentence->setText(verdict.sentence);
  const TimeShares shares = timeSharesOf(row, nowWall);
  m_strip->setVisible(!chunks.empty());
  m_strip->setChunks(row, shares, chunks);
  m_where->setVisible(!one.isEndUnseen());
  m_shares->setVisible(!one.isEndUnseen());
  m_where->setText(tr("Where %1 went").arg(durationTextOf(one, nowWall)));
  m_shares->setShares(row.kind, shares);
  m_note->setVisible(!verdict.cause.isEmpty());
  m_note->setMessage(row.error.empty() ? Lamp::Stalled : lamp, verdict.cause, verdict.detail);
  showFacts(row, names);
}

void OverviewTab::showFacts(const ExchangeRow& row, const ProfileNames& names) {
  const QFont& body = m_theme.fonts().body();
  const QFont& wire = m_theme.fonts().wire();
  const QString address = names.targetAddress(row.pool, row.target);
  int line = 0;
  showFact(line++, tr("Route"), row.route.empty() ? tr("none matched") : names.routeName(row.route), {},
           body);
  const bool isChosen = !row.target.empty();
  showFact(line++, tr("Target"), isChosen ? text(row.pool + '/' + row.target) : QString(),
           row.rehomed ? tr("re-homed: its session's own target could not be used") : QString(), body);
  // How it was reached is told at the end.
  const bool reached = isChosen && row.phase == control::ExchangePhase::Ended;
  const QString how = row.reusedConnection ? tr("kept connection") : tr("new connection");
  showFact(line++, tr("Upstream"), address, reached ? how : QString(), wire);
  showClient(line++, row);
  showFact(line++, tr("Listener"), text(row.listener), text(row.host), body);
  const QString waited = durationText(std::chrono::nanoseconds(row.waited));
  showFact(line++, tr("Began"), timeText(row.startedWall),
           row.waited > 0 ? tr("waited %1 for its turn").arg(waited) : QString(), body);
  showFact(line++, tr("Size"), tr("%1 in").arg(sizeText(static_cast<int64_t>(row.bytesIn))),
           tr("%1 out").arg(sizeText(static_cast<int64_t>(row.bytesOut))), body);
  showFact(line++, tr("Attempts"), countText(row.attempts), {}, body);
  showFact(line++, tr("Ended"), endName(row), text(row.error), body);
  showFact(line++, tr("Request id"), text(row.requestId), {}, wire);
}

// By its name, if it has shown to have one.
void OverviewTab::showClient(int line, const ExchangeRow& row) {
  QStringList more;
  if (!row.agent.empty()) more << text(row.client);
  if (row.secure) more << tr("by TLS");
  showFact(line, tr("Client"), text(row.agent.empty() ? row.client : row.agent),
           more.join(QStringLiteral(" · ")), m_theme.fonts().wire());
}

void OverviewTab::showFact(int line, const QString& name, const QString& value, const QString& more,
                           const QFont& font) {
  if (m_facts->itemAtPosition(line, 0) == nullptr) {
    m_facts->addWidget(new TextLabel(m_theme, m_theme.fonts().small(), Tone::Tertiary, name), line, 0);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.tokens().space.half + 1);
    row->addWidget(new TextLabel(m_theme, font, Tone::Plain));
    row->addWidget(new ElidingLabel(m_theme, m_theme.fonts().body(), Tone::Tertiary), 1);
    m_facts->addLayout(row, line, 1);
  }
  QLayout* row = m_facts->itemAtPosition(line, 1)->layout();
  auto* first = static_cast<TextLabel*>(row->itemAt(0)->widget());
  first->setText(value.isEmpty() ? nothingText() : value);
  first->setTextInteractionFlags(Qt::TextSelectableByMouse);
  static_cast<ElidingLabel*>(row->itemAt(1)->widget())
      ->setText(more.isEmpty() ? QString() : QStringLiteral("· ") + more);
}

}  // namespace headgate::ui
