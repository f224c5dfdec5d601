#include "ui/stream/timing_strip.h"

#include <algorithm>
#include <chrono>

#include <QKeyEvent>
#include <QMouseEvent>

#include "ui/models/row_marks.h"
#include "ui/paint/number_texts.h"
#include "ui/stream/stream_words.h"
#include "ui/stream/strip_measures.h"

namespace headgate::ui {
namespace {

using std::chrono::nanoseconds;

constexpr int kTickEvery = 100;  // milliseconds
constexpr int kPaintEvery = 67;  // fifteen times a second
constexpr int kGrip = 6;
constexpr int kClick = 4;  // a drag shorter than that is none
constexpr int kStepsThrough = 50;
constexpr int64_t kLongSilence = nanoseconds(kStallThreshold).count();

int64_t systemNow() {
  return nanoseconds(std::chrono::system_clock::now().time_since_epoch()).count();
}

}  // namespace

TimingStrip::TimingStrip(const Theme& theme, const StreamSource& source, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_source(source), m_clock(systemNow) {
  setObjectName(QStringLiteral("timingStrip"));
  setAccessibleName(tr("Timing strip"));
  setToolTip(tr("Drag over a stretch to see only its events; the arrow keys move it, Escape lets it go"));
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_tick.setInterval(kTickEvery);
  m_later.setSingleShot(true);
  connect(&m_tick, &QTimer::timeout, this, &TimingStrip::paintNow);
  connect(&m_later, &QTimer::timeout, this, &TimingStrip::paintNow);
  connect(&source, &StreamSource::grew, this, &TimingStrip::grow);
  connect(&theme, &Theme::changed, this, [this] {
    m_past = QPixmap();
    update();
  });
}

void TimingStrip::setExchange(const control::ExchangeRow& row) {
  const bool isAnother = row.id != m_row.id;
  const bool isSame =
      !isAnother && row.phase == m_row.phase && row.total == m_row.total && row.firstByte == m_row.firstByte;
  m_row = row;
  if (isAnother) {
    m_range.reset();
    m_grip = Grip::None;
  }
  if (isVisible() && isRunning())
    m_tick.start();
  else
    m_tick.stop();
  if (isSame) return;
  layOut();
  paintSoon();
}

void TimingStrip::setRange(std::optional<Range> range) {
  if (range == m_range) return;
  m_range = range;
  describe();
  update();
  Q_EMIT rangeChanged();
}

void TimingStrip::setShortened(bool shortened) {
  m_shortened = shortened;
  layOut();
  update();
}

QSize TimingStrip::sizeHint() const {
  return {600, strip::kHeight};
}

int64_t TimingStrip::now() const {
  if (!isRunning() && m_row.total >= 0) return m_row.total;
  const control::StreamFigures& figures = m_source.data().figures();
  return std::max(
      {isRunning() ? m_clock() - m_row.startedWall : 0, m_row.lastPiece, figures.lastChunk, int64_t{1}});
}

// What runs has room ahead, so that time passes over a scale that stands still.
int64_t TimingStrip::horizon() const {
  const int64_t until = now();
  if (!isRunning()) return until;
  const int64_t step = axisStep(until, 6);
  return (until / step + 1) * step;
}

std::vector<control::Silence> TimingStrip::silences(bool withPresent) const {
  const StreamData& stream = m_source.data();
  const std::vector<int64_t>& at = stream.chunks().at;
  std::vector<control::Silence> all;
  for (const size_t item : stream.silentChunks()) all.push_back({at[item - 1], at[item] - at[item - 1]});
  const bool isTunnel = stream.form() == control::StreamForm::WebSocket;
  if (withPresent && isRunning() && !isTunnel && !at.empty() && now() - at.back() >= kLongSilence)
    all.push_back({at.back(), now() - at.back()});
  return all;
}

void TimingStrip::layOut() {
  const double room = std::max(width() - 2 * strip::kSide, 1);
  const StripScale scale(horizon(), room, m_shortened ? silences(false) : std::vector<control::Silence>(),
                         strip::kShortSilence);
  m_past = QPixmap();
  if (!(scale == m_scale)) {
    m_scale = scale;
    m_columns.begin(m_scale, static_cast<size_t>(room * devicePixelRatioF()));
  }
  m_columns.take(m_source.data(), m_source.data().chunkCount());
  describe();
}

void TimingStrip::grow(const StreamData::Growth& growth) {
  if (growth.isAnew) m_scale = StripScale();
  if (!growth.isAnew) m_columns.take(m_source.data(), growth.firstChunk);
  layOut();
  paintSoon();
}

void TimingStrip::paintSoon() {
  if (!isVisible() || m_later.isActive()) return;
  const qint64 since = m_sincePaint.isValid() ? m_sincePaint.elapsed() : kPaintEvery;
  m_later.start(static_cast<int>(std::clamp<qint64>(kPaintEvery - since, 0, kPaintEvery)));
}

void TimingStrip::paintNow() {
  m_later.stop();
  if (now() > m_scale.total()) layOut();
  update();
}

void TimingStrip::describe() {
  const control::StreamFigures& figures = m_source.data().figures();
  QStringList parts;
  parts << tr("%n chunk(s) in %1", nullptr, static_cast<int>(m_source.data().chunkCount()))
               .arg(durationText(nanoseconds(now())));
  if (figures.longestGap >= 0)
    parts << tr("longest gap %1, after %2")
                 .arg(durationText(nanoseconds(figures.longestGap)), momentText(figures.longestGapAt));
  if (m_range) parts << tr("chosen: %1").arg(rangeText(m_range->first, m_range->second, now()));
  setAccessibleDescription(parts.join(QStringLiteral("; ")));
}

double TimingStrip::xOf(int64_t at) const {
  return strip::kSide + m_scale.xOf(at);
}

int64_t TimingStrip::momentAt(double x) const {
  return std::clamp<int64_t>(roundedMoment(m_scale.atOf(x - strip::kSide), now()), 0, m_scale.total());
}

void TimingStrip::chooseRange(int64_t from, int64_t to) {
  setRange(Range{std::min(from, to), std::max(from, to)});
}

TimingStrip::Grip TimingStrip::gripAt(const QPointF& position) const {
  if (!m_range || position.y() < strip::kFrame || position.y() > strip::kFrameEnd) return Grip::New;
  const double from = xOf(m_range->first);
  const double to = xOf(m_range->second);
  if (std::abs(position.x() - from) <= kGrip) return Grip::From;
  if (std::abs(position.x() - to) <= kGrip) return Grip::To;
  return position.x() > from && position.x() < to ? Grip::Whole : Grip::New;
}

void TimingStrip::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
  m_grip = gripAt(event->position());
  m_pressedAt = event->position().x();
  if (m_range) m_before = *m_range;
}

void TimingStrip::mouseMoveEvent(QMouseEvent* event) {
  const double x = event->position().x();
  if (m_grip == Grip::None) {
    const Grip over = gripAt(event->position());
    setCursor(over == Grip::From || over == Grip::To ? Qt::SizeHorCursor
              : over == Grip::Whole                  ? Qt::OpenHandCursor
                                                     : Qt::CrossCursor);
    return;
  }
  switch (m_grip) {
    case Grip::From:
      return chooseRange(momentAt(x), m_before.second);
    case Grip::To:
      return chooseRange(m_before.first, momentAt(x));
    case Grip::Whole: {
      const int64_t length = m_before.second - m_before.first;
      const int64_t by = m_scale.atOf(x - strip::kSide) - m_scale.atOf(m_pressedAt - strip::kSide);
      const int64_t from =
          std::clamp<int64_t>(roundedMoment(std::max<int64_t>(m_before.first + by, 0), now()), 0,
                              std::max<int64_t>(m_scale.total() - length, 0));
      return chooseRange(from, from + length);
    }
    case Grip::New:
      if (std::abs(x - m_pressedAt) >= kClick) chooseRange(momentAt(m_pressedAt), momentAt(x));
      return;
    case Grip::None:
      return;
  }
}

void TimingStrip::mouseReleaseEvent(QMouseEvent* event) {
  const bool isClick = std::abs(event->position().x() - m_pressedAt) < kClick;
  if (m_grip == Grip::New && isClick) {
    setRange(std::nullopt);
    Q_EMIT momentChosen(m_scale.atOf(m_pressedAt - strip::kSide));
  }
  m_grip = Grip::None;
}

void TimingStrip::keyPressEvent(QKeyEvent* event) {
  const int64_t step = std::max<int64_t>(roundedMoment(m_scale.total() / kStepsThrough, now()), 1);
  const bool isLeft = event->key() == Qt::Key_Left;
  if (event->key() == Qt::Key_Escape && m_range) return setRange(std::nullopt);
  if (!isLeft && event->key() != Qt::Key_Right) return QWidget::keyPressEvent(event);
  const int64_t end = m_scale.total();
  if (!m_range)
    return isLeft ? chooseRange(std::max<int64_t>(end - 5 * step, 0), end) : chooseRange(0, 5 * step);
  const int64_t by = isLeft ? -step : step;
  if (event->modifiers() & Qt::ShiftModifier)
    return chooseRange(m_range->first, std::clamp<int64_t>(m_range->second + by, m_range->first + step, end));
  const int64_t length = m_range->second - m_range->first;
  const int64_t from = std::clamp<int64_t>(m_range->first + by, 0, std::max<int64_t>(end - length, 0));
  chooseRange(from, from + length);
}

void TimingStrip::focusInEvent(QFocusEvent* event) {
  m_ring = event->reason() != Qt::MouseFocusReason;
  QWidget::focusInEvent(event);
}

void TimingStrip::focusOutEvent(QFocusEvent* event) {
  m_ring = false;
  QWidget::focusOutEvent(event);
}

void TimingStrip::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  layOut();
}

void TimingStrip::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  layOut();
  if (isRunning()) m_tick.start();
}

void TimingStrip::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  m_tick.stop();
}

}  // namespace headgate::ui
