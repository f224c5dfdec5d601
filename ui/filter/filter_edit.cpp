#include "ui/filter/filter_edit.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>
#include <QToolTip>

#include "ui/filter/filter_words.h"
#include "ui/widgets/completion_list.h"

namespace headgate::ui {

FilterEdit::FilterEdit(const Theme& theme, QWidget* parent) : QLineEdit(parent), m_theme(theme) {
  setProperty("look", QStringLiteral("bare"));
  setFont(theme.fonts().wire());
  connect(this, &QLineEdit::textChanged, this, &FilterEdit::judge);
  connect(this, &QLineEdit::cursorPositionChanged, this, [this] {
    if (m_list != nullptr && m_list->isVisible()) offer(false);
  });
  m_values = [](filter::TextKey) { return std::vector<FilterValue>(); };
}

FilterEdit::~FilterEdit() {
  delete m_list;
}

size_t FilterEdit::byteAt(int letter) const {
  return text().left(letter).toUtf8().size();
}

int FilterEdit::letterAt(size_t byte) const {
  return int(QString::fromUtf8(text().toUtf8().left(qsizetype(byte))).size());
}

// A line edit underlines what an input method asks it to.
void FilterEdit::judge() {
  if (m_isJudging) return;
  m_problems = filter::Filter(bytes()).problems();
  QList<QInputMethodEvent::Attribute> waves;
  for (const filter::Problem& problem : m_problems) {
    const int begin = letterAt(problem.place.at);
    const int end = letterAt(problem.place.at + problem.place.size);
    QTextCharFormat wave;
    wave.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wave.setUnderlineColor(m_theme.tokens().status.error);
    waves.append({QInputMethodEvent::TextFormat, begin - cursorPosition(), std::max(end - begin, 1), wave});
  }
  m_isJudging = true;
  QInputMethodEvent event({}, waves);
  QCoreApplication::sendEvent(this, &event);
  m_isJudging = false;
}

const filter::Problem* FilterEdit::problemAt(int letter) const {
  for (const filter::Problem& problem : m_problems)
    if (letter >= letterAt(problem.place.at) && letter <= letterAt(problem.place.at + problem.place.size))
      return &problem;
  return nullptr;
}

void FilterEdit::offer(bool asked) {
  m_offers = filterOffers(bytes(), byteAt(cursorPosition()), m_values);
  if (!asked && m_offers.replaced.size == 0 && text().isEmpty()) m_offers.offers.clear();
  if (m_list == nullptr) {
    if (m_offers.offers.empty()) return;
    m_list = new CompletionList(m_theme, window());
    connect(m_list, &CompletionList::chosen, this, &FilterEdit::accept);
    connect(m_list, &QObject::destroyed, this, [this] { m_list = nullptr; });
  }
  std::vector<Completion> completions;
  for (const FilterOffer& each : m_offers.offers) completions.push_back({each.label, each.help});
  m_hasMoved = false;
  const QRect here(mapTo(window(), QPoint(cursorRect().left(), 0)), QSize(1, height()));
  m_list->open(std::move(completions), here);
}

void FilterEdit::closeOffers() {
  if (m_list != nullptr) m_list->hide();
}

void FilterEdit::accept(int which) {
  const FilterOffer offer = m_offers.offers[size_t(which)];
  const int begin = letterAt(m_offers.replaced.at);
  const int end = letterAt(m_offers.replaced.at + m_offers.replaced.size);
  const bool isAtEnd = end == text().size();
  setSelection(begin, end - begin);
  insert(QString::fromStdString(offer.insert) + (offer.isWhole && isAtEnd ? QStringLiteral(" ") : QString()));
  Q_EMIT textEdited(text());
  if (!offer.isWhole) this->offer(true);
}

// Enter means what is written, unless somebody went for an offer or nothing but one makes sense of it.
bool FilterEdit::takesForOffers(const QKeyEvent& key) {
  if (m_list == nullptr || !m_list->isVisible()) return false;
  const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
  if (isEnter && !m_hasMoved && m_problems.empty()) {
    closeOffers();
    return false;
  }
  m_hasMoved = m_hasMoved || key.key() == Qt::Key_Down || key.key() == Qt::Key_Up;
  return m_list->take(key);
}

void FilterEdit::keyPressEvent(QKeyEvent* event) {
  if (takesForOffers(*event)) return;
  const int key = event->key();
  if (key == Qt::Key_Return || key == Qt::Key_Enter) return Q_EMIT entered();
  if (key == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) return offer(true);
  if (key == Qt::Key_Backspace && cursorPosition() == 0 && !hasSelectedText()) return Q_EMIT wentBack();
  if (key == Qt::Key_Escape) {
    if (text().isEmpty()) return Q_EMIT leaveWanted();
    clear();
    return Q_EMIT textEdited(text());
  }
  if (key == Qt::Key_Down) return text().isEmpty() ? Q_EMIT leaveWanted() : offer(true);
  QLineEdit::keyPressEvent(event);
  const QString typed = event->text();
  if (!typed.isEmpty() && (typed.front().isPrint() || key == Qt::Key_Backspace)) offer(false);
}

void FilterEdit::focusInEvent(QFocusEvent* event) {
  QLineEdit::focusInEvent(event);
  if (parentWidget() != nullptr) parentWidget()->update();
}

void FilterEdit::focusOutEvent(QFocusEvent* event) {
  closeOffers();
  QLineEdit::focusOutEvent(event);
  if (parentWidget() != nullptr) parentWidget()->update();
}

bool FilterEdit::event(QEvent* event) {
  // Before it leads to the next widget.
  if (event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Tab && takesForOffers(*key)) return true;
  }
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const filter::Problem* problem = problemAt(cursorPositionAt(help->pos()))) {
      QToolTip::showText(help->globalPos(), problemWords(*problem), this);
      return true;
    }
  }
  return QLineEdit::event(event);
}

}  // namespace headgate::ui
