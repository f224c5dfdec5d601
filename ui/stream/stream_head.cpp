#include "ui/stream/stream_head.h"

#include <chrono>

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/models/row_marks.h"
#include "ui/paint/number_texts.h"
#include "ui/stream/figure_row.h"
#include "ui/stream/stream_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/lamp_dot.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

using std::chrono::nanoseconds;

QString durationOrNothing(int64_t length) {
  return length < 0 ? nothingText() : fineDurationText(nanoseconds(length));
}

Tone silenceTone(int64_t length) {
  return nanoseconds(length) >= kStallThreshold ? Tone::Warn : Tone::Plain;
}

}  // namespace

StreamHead::StreamHead(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  const Tokens& tokens = theme.tokens();
  setProperty("surface", QStringLiteral("panel"));
  setAttribute(Qt::WA_StyledBackground);
  m_lamp = new LampDot(theme);
  m_sentence = new TextLabel(theme, theme.fonts().sentence(), Tone::Plain);
  m_sentence->setObjectName(QStringLiteral("streamSentence"));
  m_sentence->setWordWrap(true);
  m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* copy = new Button(theme, Button::Role::Normal, Icon::Copy, tr("Copy"));
  copy->setObjectName(QStringLiteral("streamCopy"));
  copy->setSize(Button::Size::Small);
  copy->setToolTip(tr("Copy the sentence and the figures; of the merged text, the text"));
  m_figures = new FigureRow(theme);
  m_figures->setObjectName(QStringLiteral("streamFigures"));
  auto* line = new QHBoxLayout;
  line->setSpacing(tokens.space.grid + 2);
  line->addWidget(m_lamp);
  line->addWidget(m_sentence, 1);
  line->addWidget(copy);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(tokens.space.panelX, tokens.space.panelY, tokens.space.panelX,
                             tokens.space.grid + 2);
  layout->setSpacing(tokens.space.grid);
  layout->addLayout(line);
  layout->addWidget(m_figures);
  connect(copy, &Button::clicked, this, &StreamHead::copyWanted);
}

void StreamHead::setSentence(Lamp lamp, const QString& sentence) {
  m_lamp->setLamp(lamp);
  m_sentence->setText(sentence);
}

void StreamHead::setFigures(const control::ExchangeRow& row, const StreamData& stream, int64_t silence) {
  const control::StreamFigures& figures = stream.figures();
  const int64_t first = row.firstByte >= 0 ? row.firstByte : figures.firstChunk;
  const int64_t flowed = figures.lastChunk - figures.firstChunk - figures.silent;
  std::vector<Figure> all{
      {tr("First byte"), first < 0 ? nothingText() : shortMomentText(first)},
      {tr("Chunks"), countText(static_cast<int64_t>(stream.chunkCount()))},
      {tr("Events"), countText(static_cast<int64_t>(stream.eventCount()))},
      {tr("Flowing"), flowed <= 0 || stream.eventCount() < 2
                          ? nothingText()
                          : tr("%1 events/s")
                                .arg(rateText(static_cast<double>(stream.eventCount()) * 1e9 /
                                              static_cast<double>(flowed)))},
      {tr("Median gap"), durationOrNothing(figures.medianGap)},
      {tr("p99 gap"), durationOrNothing(figures.p99Gap)},
      {tr("Longest gap"), durationOrNothing(figures.longestGap), silenceTone(figures.longestGap)}};
  if (silence >= 0 && nanoseconds(silence) >= kStallThreshold)
    all.back() = {tr("Silent now"), runningDurationText(nanoseconds(silence)), Tone::Warn};
  all.push_back({tr("Held by Headgate, worst"),
                 figures.heldKnown == 0 ? tr("not recorded") : durationOrNothing(figures.heldWorst),
                 figures.heldKnown == 0 ? Tone::Tertiary : Tone::Plain});
  all.push_back({tr("Bytes"), sizeText(static_cast<int64_t>(figures.bytes))});
  if (figures.bytesFromClient > 0)
    all.push_back({tr("From the client"), sizeText(static_cast<int64_t>(figures.bytesFromClient))});
  m_figures->setFigures(std::move(all));
}

}  // namespace headgate::ui
