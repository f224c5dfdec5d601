#include "ui/filter/filter_bar.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

#include "core/filter/filter_line.h"
#include "ui/filter/filter_chip.h"
#include "ui/filter/filter_edit.h"
#include "ui/filter/filter_words.h"
#include "ui/icons/icon_engine.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/small_button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

constexpr int kHeight = 28;
constexpr int kLeastEdit = 110;
constexpr int kLeastForCount = 420;

QString textAt(const QString& line, const filter::Place& place) {
  const QByteArray bytes = line.toUtf8();
  return QString::fromUtf8(bytes.mid(qsizetype(place.at), qsizetype(place.size)));
}

bool isSound(const QString& term) {
  return filter::Filter(term.toStdString()).problems().empty();
}

}  // namespace

FilterBar::FilterBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setObjectName(QStringLiteral("filterBar"));
  setFixedHeight(kHeight);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  auto* menu = new SmallButton(theme, Icon::Filter, tr("Saved and recent filters"), this);
  menu->setObjectName(QStringLiteral("filterHistory"));
  connect(menu, &QToolButton::clicked, this,
          [this] { Q_EMIT historyWanted(mapToGlobal(QPoint(0, height() + 2))); });
  m_menu = menu;
  m_more = new LinkButton(theme, {}, this);
  m_more->setObjectName(QStringLiteral("moreTerms"));
  connect(m_more, &QToolButton::clicked, this, [this] { change({}, line()); });
  m_edit = new FilterEdit(theme, this);
  m_edit->setObjectName(QStringLiteral("filter"));
  m_edit->setAccessibleName(tr("Filter"));
  m_edit->setPlaceholderText(tr("Filter by route: status: ttft> gap> or words"));
  m_edit->setToolTip(
      tr("Words, or terms such as status:5xx, ttft>2s, -path:/health. Ctrl+Space offers what can "
         "be written."));
  m_count = new TextLabel(theme, theme.fonts().small(), Tone::Secondary, {}, this);
  m_count->setObjectName(QStringLiteral("filterCount"));
  auto* clear = new SmallButton(theme, Icon::Close, tr("Clear the filter"), this);
  clear->setObjectName(QStringLiteral("clearFilter"));
  connect(clear, &QToolButton::clicked, this, [this] {
    change({}, {});
    focusEdit();
  });
  m_clear = clear;
  m_row = new QHBoxLayout(this);
  m_row->setContentsMargins(3, 1, 3, 1);
  m_row->setSpacing(theme.tokens().space.half);
  for (QWidget* part : std::initializer_list<QWidget*>{m_menu, m_more}) m_row->addWidget(part);
  m_row->addWidget(m_edit, 1);
  for (QWidget* part : std::initializer_list<QWidget*>{m_count, m_clear}) m_row->addWidget(part);
  connect(m_edit, &QLineEdit::textEdited, this, &FilterBar::takeTerms);
  connect(m_edit, &FilterEdit::entered, this, [this] {
    QStringList terms = m_terms;
    const QString rest = m_edit->text().trimmed();
    if (rest.isEmpty() || !isSound(rest)) return;
    for (const filter::WrittenTerm& term : filter::readLine(rest.toStdString()))
      terms.append(textAt(rest, term.place));
    change(terms, {});
  });
  connect(m_edit, &FilterEdit::wentBack, this, [this] {
    if (!m_terms.isEmpty()) takeBack(int(m_terms.size()) - 1);
  });
  connect(m_edit, &FilterEdit::leaveWanted, this, &FilterBar::leaveWanted);
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
  showTerms();
}

void FilterBar::setValues(FilterValues values) {
  m_edit->setValues(std::move(values));
}

QString FilterBar::line() const {
  QStringList parts = m_terms;
  const QString rest = m_edit->text().trimmed();
  if (!rest.isEmpty()) parts.append(rest);
  return parts.join(QLatin1Char(' '));
}

void FilterBar::setLine(const QString& line) {
  if (line == this->line()) return;
  QStringList terms;
  QStringList rest;
  for (const filter::WrittenTerm& term : filter::readLine(line.toStdString())) {
    const QString text = textAt(line, term.place);
    (isSound(text) ? terms : rest).append(text);
  }
  change(terms, rest.join(QLatin1Char(' ')));
}

void FilterBar::addTerm(const QString& term) {
  if (m_terms.contains(term)) return;
  QStringList terms = m_terms;
  terms.append(term);
  change(terms, m_edit->text());
}

std::shared_ptr<const filter::Filter> FilterBar::filter() const {
  auto filter = std::make_shared<const filter::Filter>(line().toStdString());
  return filter->isEmpty() ? nullptr : filter;
}

QString FilterBar::problem() const {
  const filter::Filter filter(m_edit->text().toStdString());
  return filter.problems().empty() ? QString() : problemWords(filter.problems().front());
}

void FilterBar::setCount(const QString& text, const QString& meaning) {
  m_count->setText(text);
  m_count->setToolTip(meaning);
  fit();
}

void FilterBar::focusEdit() {
  m_edit->setFocus(Qt::ShortcutFocusReason);
  m_edit->selectAll();
}

// Every term that a space ends; the one at the cursor is still being written.
void FilterBar::takeTerms() {
  const QString text = m_edit->text();
  QStringList terms = m_terms;
  QStringList rest;
  const auto written = filter::readLine(text.toStdString());
  for (size_t i = 0; i < written.size(); ++i) {
    const QString term = textAt(text, written[i].place);
    const bool isEnded = i + 1 < written.size() || text.endsWith(QLatin1Char(' '));
    const bool isWord = written[i].key.empty();
    // Words stay words while others are written behind them: somebody may be writing a phrase.
    if (isEnded && rest.isEmpty() && !isWord && !written[i].isOpen && isSound(term))
      terms.append(term);
    else
      rest.append(term);
  }
  if (terms.size() == m_terms.size()) return fit(), Q_EMIT lineChanged();
  change(terms, rest.join(QLatin1Char(' ')));
}

void FilterBar::change(QStringList terms, const QString& rest) {
  m_terms = std::move(terms);
  if (rest != m_edit->text()) m_edit->setText(rest);
  showTerms();
  Q_EMIT lineChanged();
  Q_EMIT settled();
}

void FilterBar::takeBack(int term) {
  QStringList terms = m_terms;
  const QString text = terms.takeAt(term);
  const QString rest = m_edit->text().trimmed();
  change(terms, rest.isEmpty() ? text : text + QLatin1Char(' ') + rest);
  m_edit->setFocus();
  m_edit->setCursorPosition(int(text.size()));
}

void FilterBar::remove(int term) {
  QStringList terms = m_terms;
  terms.removeAt(term);
  change(terms, m_edit->text());
  m_edit->setFocus();
}

void FilterBar::showTerms() {
  for (FilterChip* chip : m_chips) {
    chip->hide();  // it may be the one that was clicked
    chip->deleteLater();
  }
  m_chips.clear();
  for (int i = 0; i < m_terms.size(); ++i) {
    auto* chip = new FilterChip(m_theme, m_terms[i], this);
    connect(chip, &FilterChip::editWanted, this, [this, i] { takeBack(i); });
    connect(chip, &FilterChip::removeWanted, this, [this, i] { remove(i); });
    m_row->insertWidget(2 + i, chip);
    m_chips.push_back(chip);
  }
  fit();
}

// The newest terms stay in sight; the number of the others stands for them.
void FilterBar::fit() {
  m_clear->setVisible(!m_terms.isEmpty() || !m_edit->text().isEmpty());
  m_count->setVisible(!m_count->text().isEmpty() && width() >= kLeastForCount);
  int room = width() - kLeastEdit - m_menu->sizeHint().width() - m_clear->sizeHint().width() -
             (m_count->isVisibleTo(this) ? m_count->sizeHint().width() : 0) - 40;
  int hidden = 0;
  for (auto chip = m_chips.rbegin(); chip != m_chips.rend(); ++chip) {
    room -= (*chip)->sizeHint().width() + m_row->spacing();
    (*chip)->setVisible(room >= 0);
    hidden += room < 0 ? 1 : 0;
  }
  m_more->setVisible(hidden > 0);
  m_more->setText(QStringLiteral("+%1").arg(hidden));
  m_more->setAccessibleName(tr("%n more terms", "", hidden));
  m_more->setToolTip(tr("Write the whole line again: %1").arg(line()));
}

void FilterBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

void FilterBar::mousePressEvent(QMouseEvent* event) {
  m_edit->setFocus(Qt::MouseFocusReason);
  QWidget::mousePressEvent(event);
}

void FilterBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& tokens = m_theme.tokens();
  const bool isFocused = m_edit->hasFocus();
  const bool isWrong = !isFocused && !problem().isEmpty();
  const QColor edge = isFocused ? tokens.accent.focus : isWrong ? tokens.status.error : tokens.line.strong;
  const double width = isFocused ? 2 : 1;
  painter.setPen(QPen(edge, width));
  painter.setBrush(tokens.surface.base);
  painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                          tokens.radius.control, tokens.radius.control);
}

}  // namespace headgate::ui
