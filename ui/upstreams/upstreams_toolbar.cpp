#include "ui/upstreams/upstreams_toolbar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include "ui/icons/icon_engine.h"
#include "ui/paint/number_texts.h"
#include "ui/session/words.h"
#include "ui/upstreams/standing_chip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

namespace {

constexpr int kFindWidth = 232;
constexpr int kLeastFindWidth = 104;

}  // namespace

UpstreamsToolbar::UpstreamsToolbar(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_summary(new TextLabel(theme, theme.fonts().strong(), Tone::Plain, {}, this)),
      m_find(new QLineEdit(this)) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(theme.tokens().space.half);
  layout->addWidget(m_summary);
  layout->addSpacing(theme.tokens().space.half);
  for (size_t i = 0; i < kStandings; ++i) {
    m_chips.push_back(new StandingChip(theme, static_cast<Standing>(i), this));
    layout->addWidget(m_chips.back());
    connect(m_chips.back(), &QAbstractButton::toggled, this, &UpstreamsToolbar::tellStandings);
  }
  layout->addStretch(1);
  m_find->setObjectName(QStringLiteral("findTarget"));
  m_find->setAccessibleName(tr("Find pool or target"));
  m_find->setPlaceholderText(tr("Find pool or target"));
  m_find->setToolTip(tr("Ctrl+F"));
  m_find->setClearButtonEnabled(true);
  m_find->setMaximumWidth(kFindWidth);
  m_find->setMinimumWidth(kLeastFindWidth);
  m_find->addAction(icon(Icon::Search, theme), QLineEdit::LeadingPosition)->setText(m_find->accessibleName());
  m_find->installEventFilter(this);
  connect(m_find, &QLineEdit::textChanged, this, &UpstreamsToolbar::wordsChanged);
  layout->addWidget(m_find, 2);
  layout->addSpacing(theme.tokens().space.half);
  auto* services = new Button(theme, Button::Role::Normal, Icon::Plus, tr("Find services"), this);
  services->setObjectName(QStringLiteral("findServices"));
  connect(services, &QPushButton::clicked, this, &UpstreamsToolbar::findServicesWanted);
  layout->addWidget(services);
  m_services = services;
  setRows({});
}

void UpstreamsToolbar::setRows(const std::vector<PoolRow>& rows) {
  const StandingCounts counts = countStandings(rows);
  qint64 targets = 0;
  for (size_t i = 0; i < kStandings; ++i) {
    targets += counts[i];
    m_chips[i]->setCount(counts[i]);
  }
  const auto pools = static_cast<qint64>(rows.size());
  const QString named = counted(targets, tr("1 target"), tr("%1 targets"));
  m_summary->setText(pools == 1 ? tr("%1 in 1 pool").arg(named)
                                : tr("%1 in %2 pools").arg(named, countText(pools)));
  fit();
}

QSize UpstreamsToolbar::minimumSizeHint() const {
  return {kLeastFindWidth + m_services->sizeHint().width() + 4 * layout()->spacing(),
          m_services->sizeHint().height()};
}

// Those that need a look stay longest.
void UpstreamsToolbar::fit() {
  int room = width() - minimumSizeHint().width();
  const auto place = [&room, this](QWidget* widget, bool wanted) {
    const int wide = widget->sizeHint().width() + layout()->spacing();
    const bool fits = wanted && wide <= room;
    widget->setVisible(fits);
    if (fits) room -= wide;
  };
  for (StandingChip* chip : m_chips)
    if (needsLook(chip->standing())) place(chip, chip->isWanted());
  place(m_summary, true);
  for (StandingChip* chip : m_chips)
    if (!needsLook(chip->standing())) place(chip, chip->isWanted());
}

void UpstreamsToolbar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

void UpstreamsToolbar::focusFind() {
  m_find->setFocus(Qt::ShortcutFocusReason);
  m_find->selectAll();
}

void UpstreamsToolbar::clear() {
  m_find->clear();
  for (StandingChip* chip : m_chips) chip->setChecked(false);
}

void UpstreamsToolbar::tellStandings() {
  fit();
  std::set<Standing> standings;
  for (const StandingChip* chip : m_chips)
    if (chip->isChecked()) standings.insert(chip->standing());
  Q_EMIT standingsChanged(standings);
}

bool UpstreamsToolbar::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_find->text().isEmpty()) return m_find->clear(), true;
    if (key == Qt::Key_Escape || key == Qt::Key_Down) return Q_EMIT leaveWanted(), true;
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace headgate::ui
