#include "ui/testbox/test_box.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "ui/session/words.h"
#include "ui/testbox/exchange_chip.h"
#include "ui/testbox/request_edit.h"
#include "ui/testbox/trial_details.h"
#include "ui/testbox/trial_list.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

TestBox::TestBox(LiveGateway& live, ProfileDraft& draft, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_draft(draft),
      m_theme(theme),
      m_live(live, draft),
      m_edit(new RequestEdit(theme, this)),
      m_chip(new ExchangeChip(theme, this)),
      m_more(new LinkButton(theme, tr("Details"), this)),
      m_take(new LinkButton(theme, tr("Take from traffic…"), this)),
      m_words(new TextLabel(theme, theme.fonts().small(), Tone::Tertiary, {}, this)),
      m_list(new TrialList(theme, TrialDelegate::Face::Short, this)),
      m_room(new QWidget(this)),
      m_answer(new QStackedLayout(m_room)),
      m_details(new TrialDetails(theme, this)) {
  setObjectName(QStringLiteral("testBox"));
  setAccessibleName(tr("Try a request"));
  layOut();
  connectParts();
  showTrial();
}

// The focus goes elsewhere while the children end, and nobody is here any more to hear of it.
TestBox::~TestBox() {
  disconnect(qApp, nullptr, this, nullptr);
  delete m_details;
}

void TestBox::layOut() {
  const auto& space = m_theme.tokens().space;
  m_edit->setObjectName(QStringLiteral("tryRequest"));
  m_edit->setAccessibleName(tr("Request to try"));
  m_edit->setPlaceholderText(tr("POST /path, a URL or a curl line"));
  setFocusProxy(m_edit);
  m_chip->hide();
  m_more->setObjectName(QStringLiteral("openTrialDetails"));
  m_more->setAccessibleName(tr("Details of the tried request"));
  m_take->setObjectName(QStringLiteral("takeFromTraffic"));
  m_words->setObjectName(QStringLiteral("trialWords"));
  m_words->setWordWrap(true);
  m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_words->setTextFormat(Qt::PlainText);
  m_list->setObjectName(QStringLiteral("trialRows"));
  m_list->setAccessibleName(tr("What would become of it"));

  auto* head = new QHBoxLayout;
  head->setSpacing(space.grid);
  head->addWidget(new SectionHead(m_theme, tr("Try a request"), this));
  head->addStretch(1);
  head->addWidget(m_more);
  head->addWidget(m_take);
  auto* layout = new QVBoxLayout(this);
  const int side = space.sectionGap;
  layout->setContentsMargins(side, space.grid, side, space.sectionGap);
  layout->setSpacing(space.half);
  layout->addLayout(head);
  layout->addWidget(m_edit);
  layout->addWidget(m_chip);
  layout->addSpacing(space.half);
  m_room->setMinimumHeight(static_cast<int>(kShortTrialRows) * TrialDelegate::kRowHeight);
  m_room->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
  m_answer->addWidget(m_words);
  m_answer->addWidget(m_list);
  layout->addWidget(m_room, 1);
}

void TestBox::connectParts() {
  connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { m_live.setRequest(m_edit->toPlainText()); });
  connect(m_edit, &RequestEdit::entered, &m_live, &LiveTrial::askNow);
  connect(m_take, &QAbstractButton::clicked, this, &TestBox::takeWanted);
  connect(m_more, &QAbstractButton::clicked, this, &TestBox::openDetails);
  connect(m_chip, &ExchangeChip::removeWanted, this, &TestBox::dropExchange);
  connect(m_list, &TrialList::chosen, this, &TestBox::follow);
  connect(m_details, &TrialDetails::chosen, this, &TestBox::follow);
  connect(m_details, &TrialDetails::closed, m_more, [this] { m_more->setFocus(Qt::PopupFocusReason); });
  connect(&m_live, &LiveTrial::answered, this, &TestBox::showTrial);
  connect(&m_draft, &ProfileDraft::problemsChanged, this, &TestBox::showTrial);
  connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
  connect(qApp, &QApplication::focusChanged, this, &TestBox::updateAttention);
}

void TestBox::setExchange(uint64_t id, const QString& words) {
  m_chip->setWords(words);
  m_chip->setVisible(id != 0);
  m_edit->setVisible(id == 0);
  setFocusProxy(id == 0 ? static_cast<QWidget*>(m_edit) : m_chip);
  m_live.setExchange(id);
}

void TestBox::dropExchange() {
  setExchange(0, {});
  m_edit->setFocus(Qt::OtherFocusReason);
}

// --- The answer

void TestBox::showTrial() {
  const auto& trial = m_live.trial();
  const bool isWrong = trial && !trial->problem.empty();
  const bool isThere = trial && !isWrong;
  m_edit->setCheck(isWrong ? RequestEdit::Check::Wrong : RequestEdit::Check::Good);
  m_words->setTone(isWrong ? Tone::Error : Tone::Tertiary);
  m_words->setText(isWrong ? problemWords()
                           : tr("Shows which route takes it, and where it goes. Nothing is sent."));
  m_answer->setCurrentWidget(isThere ? static_cast<QWidget*>(m_list) : m_words);
  m_more->setVisible(isThere);
  m_edit->setAccessibleDescription(isThere ? asSentence(asText(trial->outcome)) : m_words->text());
  if (!trial) return m_details->leave();
  if (isWrong) return m_details->setProblem(m_words->text());
  m_list->setRows(shortTrialRows(*trial, m_draft.root()));
  if (m_details->isVisible()) m_details->setTrial(*trial, m_draft.root());
}

// A profile with an error is told of before the request was read.
QString TestBox::problemWords() const {
  const QString problem = asText(m_live.trial()->problem);
  return config::hasError(m_draft.problems())
             ? tr("Nothing can be tried on a profile with an error: %1.").arg(problem)
             : asSentence(problem);
}

void TestBox::openDetails() {
  const auto& trial = m_live.trial();
  if (!trial || !trial->problem.empty()) return;
  m_details->setTrial(*trial, m_draft.root());
  m_details->openBeside(*this);
}

void TestBox::follow(const TrialRow& row) {
  if (row.kind == TrialRow::Kind::More) return openDetails();
  if (!row.pointer.empty()) Q_EMIT placeWanted(row.pointer);
}

// --- Who looks

void TestBox::updateAttention() {
  const QWidget* focus = QApplication::focusWidget();
  const bool isWatched =
      focus != nullptr && (isAncestorOf(focus) || (m_details && m_details->isAncestorOf(focus)));
  m_live.setAttention(!isVisible() ? LiveTrial::Attention::Hidden
                      : isWatched  ? LiveTrial::Attention::Watched
                                   : LiveTrial::Attention::Seen);
}

void TestBox::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  updateAttention();
}

void TestBox::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  if (m_details) m_details->leave();
  updateAttention();
}

void TestBox::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.tokens().surface.panel);
}

}  // namespace headgate::ui
