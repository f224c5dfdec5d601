#include "ui/stream/stream_tab.h"

#include <algorithm>
#include <chrono>

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>

#include "ui/models/row_marks.h"
#include "ui/paint/number_texts.h"
#include "ui/stream/event_view.h"
#include "ui/stream/range_chip.h"
#include "ui/stream/segment_bar.h"
#include "ui/stream/stream_find.h"
#include "ui/stream/stream_head.h"
#include "ui/stream/stream_legend.h"
#include "ui/stream/stream_list.h"
#include "ui/stream/stream_words.h"
#include "ui/stream/timer_gauges.h"
#include "ui/stream/timing_strip.h"
#include "ui/widgets/follow_button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

using control::StreamForm;
using std::chrono::nanoseconds;
using Form = StreamListModel::Form;

}  // namespace

StreamTab::~StreamTab() {
  m_list->setModel(nullptr);  // it ends before the view does
}

void StreamTab::setClock(const Clock& clock) {
  m_clock = clock;
  m_strip->setClock(clock);
}

void StreamTab::connectParts() {
  connect(&m_source, &StreamSource::grew, this, &StreamTab::follow);
  connect(&m_source, &StreamSource::found, this, [this](int event) {
    m_find->showFound(true);
    if (m_model.rowOfEvent(static_cast<size_t>(event)) < 0) m_strip->setRange(std::nullopt);
    m_list->chooseEvent(static_cast<size_t>(event));
  });
  connect(&m_source, &StreamSource::notFound, this, [this] { m_find->showFound(false); });
  connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
    if (!m_list->isFollowing()) m_unseen += last - first + 1;
    updateFollow();
  });
  connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
    m_unseen = 0;
    updateFollow();
  });
  connect(m_strip, &TimingStrip::rangeChanged, this, &StreamTab::updateRange);
  connect(m_strip, &TimingStrip::momentChosen, this, [this](qint64 at) {
    if (const int row = m_model.rowOfMoment(at); row >= 0)
      m_list->scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtCenter);
  });
  connect(m_forms, &SegmentBar::currentChanged, this, &StreamTab::chooseForm);
  connect(m_chip, &RangeChip::clicked, this, [this] { m_strip->setRange(std::nullopt); });
  connect(m_follow, &FollowButton::clicked, m_list, &StreamList::follow);
  connect(m_list, &StreamList::followingChanged, this, [this] {
    if (m_list->isFollowing()) m_unseen = 0;
    updateFollow();
  });
  connect(m_list, &StreamList::eventOpened, this, [this](int event) {
    m_event->setEvent(static_cast<size_t>(event));
    m_event->show();
  });
  connect(m_list, &StreamList::eventChosen, this, [this](int event) {
    if (m_event->isVisible()) m_event->setEvent(static_cast<size_t>(event));
  });
  connect(m_event, &EventView::closed, this, [this] {
    m_event->hide();
    m_list->setFocus();
  });
  connect(m_find, &StreamFind::wanted, this, &StreamTab::find);
  connect(m_find, &StreamFind::closed, this, [this] { m_list->setFocus(); });
  connect(m_head, &StreamHead::copyWanted, this, &StreamTab::copy);
  connect(&m_gateway, &LiveGateway::profileChanged, this, &StreamTab::updateTimeouts);
  connect(&m_tick, &QTimer::timeout, this, &StreamTab::updateTime);
}

void StreamTab::setExchange(const control::ExchangeRow& row, Lamp lamp, const QString& sentence) {
  const bool isAnother = row.id != m_row.id;
  const bool hasEnded = !isAnother && row.phase != m_row.phase;
  m_row = row;
  m_sentence = sentence;
  m_head->setSentence(lamp, sentence);
  m_strip->setExchange(row);
  if (isAnother) {
    m_event->hide();
    m_model.setRange(std::nullopt);
    updateRange();
    m_source.setExchange(row.id);
  }
  // One that has just begun may not have come to the record yet.
  if (hasEnded || (isRunning() && !m_source.data().isFound())) m_source.refresh();
  if (isVisible() && isRunning())
    m_tick.start();
  else
    m_tick.stop();
  if (m_timeoutsOf != row.route || isAnother) updateTimeouts();
  updateTime();
}

void StreamTab::follow(const StreamData::Growth& growth) {
  const StreamData& stream = m_source.data();
  m_legend->take(stream, growth);
  m_list->setTunnel(stream.form() == StreamForm::WebSocket);
  updateForms();
  if (growth.isAnew && isRunning()) m_list->follow();
  m_hole->setVisible(stream.isFound() && !stream.isWhole());
  const bool isEmpty = stream.chunkCount() == 0 && stream.eventCount() == 0;
  m_nothing->setText(!isEmpty || !m_source.isTold() ? QString()
                     : stream.isFound()             ? tr("Nothing has come in this exchange's response.")
                                                    : tr("The record does not hold this exchange."));
  m_pages->setCurrentIndex(isEmpty ? 1 : 0);
  updateTime();
}

// Of what nobody understands there are pieces, and nothing else.
void StreamTab::updateForms() {
  const StreamForm form = m_source.data().form();
  const bool isUnderstood = form != StreamForm::None && form != StreamForm::Raw;
  const bool isBehind = m_source.data().chunkCount() == 0;  // nothing is known yet
  for (int i = 1; i < m_forms->count(); ++i) m_forms->setTabEnabled(i, isUnderstood || isBehind);
  const Form shown = isUnderstood || isBehind ? m_wantedForm : Form::Raw;
  const QSignalBlocker blocker(m_forms);
  m_forms->setCurrentIndex(static_cast<int>(shown));
  m_list->setForm(shown);
}

void StreamTab::chooseForm(int index) {
  m_wantedForm = static_cast<Form>(index);
  m_list->setForm(m_wantedForm);
}

void StreamTab::updateRange() {
  const auto range = m_strip->range();
  m_list->setRange(range);
  m_chip->setVisible(range.has_value());
  if (range)
    m_chip->setTerm(rangeTerm(range->first, range->second, m_row.total >= 0 ? m_row.total : range->second));
}

void StreamTab::updateFollow() {
  m_follow->setVisible(isRunning());
  m_follow->setMode(m_list->isFollowing() ? FollowButton::Mode::Following : FollowButton::Mode::Waiting,
                    m_unseen);
}

int64_t StreamTab::silenceNow() const {
  const int64_t last = std::max(m_source.data().figures().lastChunk, m_row.lastPiece);
  if (!isRunning() || last < 0 || m_row.kind == control::ExchangeKind::WebSocket) return -1;
  return std::max<int64_t>(m_clock() - m_row.startedWall - last, 0);
}

void StreamTab::updateTime() {
  const StreamData& stream = m_source.data();
  const int64_t silence = silenceNow();
  m_head->setFigures(m_row, stream, silence);
  const bool waits = isRunning() && m_row.firstByte < 0;
  const int64_t counted = waits         ? m_clock() - m_row.startedWall
                          : isRunning() ? silence
                                        : stream.figures().longestGap;
  m_gauges->setTimers(idleTimersOf(m_row, m_timeouts), nanoseconds(counted), isRunning());
  const bool isSilent = nanoseconds(silence) >= kStallThreshold;
  m_silent->setVisible(isSilent);
  if (isSilent)
    m_silentWords->setText(tr("Silent for %1: the connection is open, and nothing comes")
                               .arg(runningDurationText(nanoseconds(silence))));
}

void StreamTab::updateTimeouts() {
  m_timeoutsOf = m_row.route;
  m_timeouts = routeTimeouts(m_gateway.profile().text, m_row.route);
  updateTime();
}

void StreamTab::openFind() {
  m_find->open();
}

void StreamTab::find(const QString& text, bool backwards) {
  const auto chosen = m_list->chosenEvent();
  const size_t count = m_source.data().eventCount();
  size_t first = backwards ? count : 0;
  if (chosen) first = backwards ? *chosen - 1 : *chosen + 1;
  if (chosen && backwards && *chosen == 0) return m_find->showFound(false);
  m_source.find(text, first, backwards);
}

void StreamTab::copy() {
  if (m_model.form() == Form::Merged) return QApplication::clipboard()->setText(m_lines.text());
  QApplication::clipboard()->setText(
      m_sentence + QLatin1Char('\n') +
      m_head->findChild<QWidget*>(QStringLiteral("streamFigures"))->accessibleDescription());
}

void StreamTab::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_source.setWatched(true);
  if (isRunning()) m_tick.start();
  updateTime();
}

void StreamTab::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  m_source.setWatched(false);
  m_tick.stop();
}

bool StreamTab::event(QEvent* event) {
  const auto isFind = [event] {
    const auto* key = static_cast<QKeyEvent*>(event);
    return key->key() == Qt::Key_F && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
  };
  if (event->type() == QEvent::ShortcutOverride && isFind()) {
    event->accept();
    return true;
  }
  if (event->type() == QEvent::KeyPress && isFind()) {
    openFind();
    return true;
  }
  return QWidget::event(event);
}

}  // namespace headgate::ui
