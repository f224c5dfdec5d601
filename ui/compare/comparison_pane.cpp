#include "ui/compare/comparison_pane.h"

#include <chrono>

#include <QHeaderView>
#include <QVBoxLayout>

#include "ui/compare/lag_strip.h"
#include "ui/compare/stream_lag.h"
#include "ui/delegates/text_delegate.h"
#include "ui/paint/number_texts.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

using std::chrono::nanoseconds;

constexpr int kLeastTable = 220;
constexpr int64_t kNoticed = 10'000'000;  // a step that is shorter is not worth a word

QString signedDuration(int64_t length) {
  return length < 0 ? ComparisonPane::tr("%1 earlier").arg(fineDurationText(nanoseconds(-length)))
                    : ComparisonPane::tr("%1 later").arg(fineDurationText(nanoseconds(length)));
}

QString timingSentence(const StreamLag& lag, const StreamData& first, const StreamData& second) {
  if (lag.events == 0) return ComparisonPane::tr("There are no two streams to compare.");
  QStringList sentences;
  sentences << ComparisonPane::tr(
                   "A has %1 events, B has %2; the first of B came %3 in its exchange than A's in its own.")
                   .arg(countText(static_cast<int64_t>(first.eventCount())),
                        countText(static_cast<int64_t>(second.eventCount())), signedDuration(lag.atBegin));
  if (lag.worstStep >= kNoticed)
    sentences << ComparisonPane::tr("B fell back most before event %1, by %2.")
                     .arg(countText(static_cast<int64_t>(lag.worstEvent) + 1),
                          durationText(nanoseconds(lag.worstStep)));
  else
    sentences << ComparisonPane::tr("B never fell back by more than %1 at once.")
                     .arg(durationText(nanoseconds(kNoticed)));
  sentences << ComparisonPane::tr("The last event that both have came %1 in B, counted from the first.")
                   .arg(signedDuration(lag.atEnd));
  return sentences.join(QLatin1Char(' '));
}

}  // namespace

ComparisonPane::ComparisonPane(LiveGateway& gateway, const Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_gateway(gateway), m_first(gateway), m_second(gateway) {
  setObjectName(QStringLiteral("comparison"));
  setAccessibleName(tr("Comparison"));
  setProperty("surface", QStringLiteral("panel"));
  auto* content = new QWidget;
  content->setProperty("surface", QStringLiteral("panel"));
  m_names = new TextLabel(theme, theme.fonts().name(), Tone::Plain);
  m_names->setObjectName(QStringLiteral("comparedNames"));
  m_names->setText(tr("Mark an exchange in the table, choose another one, and compare the two."));
  m_timing = new TextLabel(theme, theme.fonts().body(), Tone::Plain);
  m_timing->setObjectName(QStringLiteral("comparedTiming"));
  m_bodies = new TextLabel(theme, theme.fonts().body(), Tone::Secondary);
  m_bodies->setObjectName(QStringLiteral("comparedBodies"));
  m_strip = new LagStrip(theme, m_first.source, m_second.source);
  m_strip->hide();
  m_table = new RowTable(theme);
  m_table->setObjectName(QStringLiteral("comparedHeads"));
  m_table->setAccessibleName(tr("Heads beside each other"));
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setModel(&m_model);
  m_table->setItemDelegate(
      new TextDelegate(theme, TextDelegate::Face::Wire, Tone::Plain, Qt::ElideRight, m_table));
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  m_table->setMinimumHeight(kLeastTable);
  auto* layout = new QVBoxLayout(content);
  const Tokens& tokens = theme.tokens();
  layout->setContentsMargins(0, tokens.space.grid, 0, 0);
  layout->setSpacing(tokens.space.half);
  for (TextLabel* label : {m_names, m_timing, m_bodies}) {
    label->setWordWrap(true);
    label->setContentsMargins(tokens.space.panelX, 0, tokens.space.panelX, 0);
    layout->addWidget(label);
  }
  layout->addWidget(m_strip);
  layout->addWidget(m_table, 1);
  setWidget(content);
  setWidgetResizable(true);
  setFrameShape(NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  for (Side* side : {&m_first, &m_second})
    connect(&side->source, &StreamSource::grew, this, &ComparisonPane::showStreams);
}

ComparisonPane::~ComparisonPane() {
  m_table->setModel(nullptr);  // it ends before the view does
}

void ComparisonPane::setExchanges(uint64_t first, const QString& firstName, uint64_t second,
                                  const QString& secondName) {
  m_names->setText(QStringLiteral("A  %1\nB  %2").arg(firstName, secondName));
  m_first.id = first;
  m_second.id = second;
  for (Side* side : {&m_first, &m_second}) {
    side->detail.reset();
    side->source.setExchange(side->id);
    ask(*side);
  }
  showHeads();
}

void ComparisonPane::ask(Side& side) {
  m_gateway.ask(control::GetExchange{.id = side.id}, this,
                [this, &side, id = side.id](control::ExchangeDetail detail) {
                  if (id != side.id) return;
                  side.detail = std::move(detail);
                  showHeads();
                });
}

void ComparisonPane::showHeads() {
  const bool areHere = m_first.detail && m_second.detail;
  if (!areHere) return m_model.setParts({});
  const control::ExchangeDetail& a = *m_first.detail;
  const control::ExchangeDetail& b = *m_second.detail;
  if (!a.found || !b.found) {
    m_model.setParts({});
    return m_bodies->setText(tr("The record does not hold both of them any more."));
  }
  m_model.setParts({{tr("Request"), headDifferences(a.requestHead.bytes, b.requestHead.bytes)},
                    {tr("Response"), headDifferences(a.responseHead.bytes, b.responseHead.bytes)}});
  m_bodies->setText(bodySentence(tr("Request bodies"), a.requestBody, b.requestBody) + QLatin1Char(' ') +
                    bodySentence(tr("Response bodies"), a.responseBody, b.responseBody));
}

QString ComparisonPane::bodySentence(const QString& what, const control::RecordedBody& first,
                                     const control::RecordedBody& second) const {
  const QString sizes =
      tr("%1 and %2")
          .arg(sizeText(static_cast<int64_t>(first.size)), sizeText(static_cast<int64_t>(second.size)));
  if (first.size == 0 && second.size == 0) return tr("%1: none.").arg(what);
  const size_t common = commonPrefix(first.bytes, second.bytes);
  const bool isEnd = common == first.bytes.size() && common == second.bytes.size();
  if (!isEnd)
    return tr("%1: %2; they differ from byte %3 on.")
        .arg(what, sizes, countText(static_cast<int64_t>(common) + 1));
  const bool isWhole = first.size == first.bytes.size() && second.size == second.bytes.size();
  return isWhole ? tr("%1: %2; equal.").arg(what, sizes)
                 : tr("%1: %2; equal as far as they are here.").arg(what, sizes);
}

void ComparisonPane::showStreams() {
  const StreamData& a = m_first.source.data();
  const StreamData& b = m_second.source.data();
  const bool isThere = a.chunkCount() > 0 && b.chunkCount() > 0;
  m_strip->setVisible(isThere);
  if (a.isBehind() || b.isBehind()) return;
  StreamLag lag = streamLag(a, b);
  m_timing->setText(m_first.id == 0 ? QString() : timingSentence(lag, a, b));
  m_strip->setLag(std::move(lag));
}

void ComparisonPane::showEvent(QShowEvent* event) {
  QScrollArea::showEvent(event);
  m_first.source.setWatched(true);
  m_second.source.setWatched(true);
}

void ComparisonPane::hideEvent(QHideEvent* event) {
  QScrollArea::hideEvent(event);
  m_first.source.setWatched(false);
  m_second.source.setWatched(false);
}

}  // namespace headgate::ui
