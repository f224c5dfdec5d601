#include "ui/palette/command_palette.h"

#include <algorithm>

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/paint/number_texts.h"
#include "ui/palette/key_boxes.h"
#include "ui/palette/palette_delegate.h"
#include "ui/palette/palette_model.h"
#include "ui/palette/palette_panel.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

namespace {

constexpr int kWidth = 640;
constexpr int kTop = 72;
constexpr int kMargin = 16;  // of a window that is narrower
constexpr int kPrefixesFrom = 560;
constexpr int kEmptyHeight = 56;
constexpr int kMostContent = 480;
constexpr size_t kMostExchanges = 50;

}  // namespace

CommandPalette::CommandPalette(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_model(new PaletteModel(this)),
      m_panel(new PalettePanel(theme, this)),
      m_list(new QListView(m_panel)),
      m_nothing(new TextLabel(theme, theme.fonts().body(), Tone::Secondary, {}, m_panel)) {
  setObjectName(QStringLiteral("palette"));
  m_panel->setObjectName(QStringLiteral("palettePanel"));
  m_panel->setAccessibleName(tr("Command palette"));
  m_list->setObjectName(QStringLiteral("paletteList"));
  m_list->setAccessibleName(tr("What was found"));
  m_list->setModel(m_model);
  m_list->setItemDelegate(new PaletteDelegate(theme, *m_model, m_list));
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setMouseTracking(true);
  m_list->setProperty("surface", QStringLiteral("raised"));
  m_nothing->setObjectName(QStringLiteral("paletteNothing"));
  m_nothing->setContentsMargins(PalettePanel::kSide, 0, PalettePanel::kSide, 0);
  m_nothing->setFixedHeight(kEmptyHeight);

  auto* rows = new QVBoxLayout(m_panel);
  rows->setContentsMargins(1, 1, 1, 1);
  rows->setSpacing(0);
  rows->addWidget(makeHead());
  rows->addSpacing(1);
  rows->addWidget(m_nothing);
  rows->addWidget(m_list, 1);
  rows->addSpacing(1);
  rows->addWidget(makeFoot());

  connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::showFound);
  connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
    choose(index.row());
    openChosen(QApplication::keyboardModifiers().testFlag(Qt::ControlModifier) ? How::Beside : How::Here);
  });
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { onFocusChanged(now); });
  m_input->installEventFilter(this);
  parent->installEventFilter(this);
  hide();
}

CommandPalette::~CommandPalette() = default;

QWidget* CommandPalette::makeHead() {
  auto* head = new QWidget(m_panel);
  head->setFixedHeight(PalettePanel::kHead - 1);
  auto* layout = new QHBoxLayout(head);
  layout->setContentsMargins(2 * PalettePanel::kSide + m_theme.tokens().size.icon - 4, 0, PalettePanel::kSide,
                             0);
  layout->setSpacing(PalettePanel::kSide);
  m_input = new QLineEdit(head);
  m_input->setObjectName(QStringLiteral("paletteInput"));
  m_input->setAccessibleName(tr("Find an action, a route, an upstream or a setting"));
  m_input->setPlaceholderText(tr("Find an action, a route, an upstream…"));
  m_input->setProperty("look", QStringLiteral("bare"));
  m_input->setFont(m_theme.fonts().sentence());
  layout->addWidget(m_input, 1);
  m_prefixes = new KeyHints(m_theme,
                            {{{QStringLiteral(">")}, tr("actions")},
                             {{QStringLiteral("r")}, tr("routes")},
                             {{QStringLiteral("u")}, tr("upstreams")},
                             {{QStringLiteral("#")}, tr("exchanges")}},
                            head);
  layout->addWidget(m_prefixes);
  return head;
}

QWidget* CommandPalette::makeFoot() {
  auto* foot = new QWidget(m_panel);
  foot->setFixedHeight(PalettePanel::kFoot - 1);
  auto* layout = new QHBoxLayout(foot);
  layout->setContentsMargins(PalettePanel::kSide, 0, PalettePanel::kSide, 0);
  const QString enter = QStringLiteral("↵");
  const QString control = keyWords(QKeySequence(Qt::CTRL | Qt::Key_A)).value(0);
  layout->addWidget(new KeyHints(m_theme,
                                 {{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("choose")},
                                  {{enter}, tr("open")},
                                  {{control, enter}, tr("open beside")}},
                                 foot));
  layout->addStretch(1);
  m_count = new TextLabel(m_theme, m_theme.fonts().small(), Tone::Secondary, {}, foot);
  m_count->setObjectName(QStringLiteral("paletteCount"));
  layout->addWidget(m_count);
  return foot;
}

void CommandPalette::addSource(std::unique_ptr<PaletteSource> source) {
  m_sources.push_back(std::move(source));
}

void CommandPalette::setSearch(std::unique_ptr<PaletteSearch> search) {
  m_search = std::move(search);
}

void CommandPalette::open(const QString& typed) {
  if (!isOpen()) m_before = QApplication::focusWidget();
  collect();
  {
    const QSignalBlocker quiet(m_input);
    m_input->setText(typed);
  }
  setGeometry(parentWidget()->rect());
  raise();
  show();
  m_input->setFocus(Qt::PopupFocusReason);
  showFound();
}

void CommandPalette::close() {
  if (!isOpen()) return;
  const QPointer<QWidget> before = m_before;
  m_before = nullptr;
  hide();
  if (before) before->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::collect() {
  std::vector<PaletteEntry> entries;
  for (const auto& source : m_sources) {
    std::vector<PaletteEntry> more = source->entries();
    entries.insert(entries.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  }
  m_model->setEntries(std::move(entries), {});
  m_isSearching = false;
}

void CommandPalette::showFound() {
  const PaletteQuery query = PaletteQuery::of(m_input->text());
  if (query.group == PaletteGroup::Exchanges && m_search) {
    m_model->setEntries(m_search->find(query.words, kMostExchanges), {.group = query.group, .words = {}});
    m_isSearching = true;
  } else {
    if (m_isSearching) collect();
    m_model->setQuery(query);
  }
  const size_t all = m_isSearching ? m_search->size() : m_model->size();
  m_count->setText(tr("%1 of %2").arg(countText(int64_t(m_model->shown())), countText(int64_t(all))));
  m_nothing->setText(tr("Nothing is called “%1”.").arg(m_input->text().trimmed()));
  m_nothing->setVisible(m_model->shown() == 0);
  m_list->setVisible(m_model->shown() != 0);
  m_list->scrollToTop();
  place();
  choose(m_model->next(-1, 1));
}

void CommandPalette::choose(int row) {
  if (!m_model->hit(row)) return;
  const QModelIndex index = m_model->index(row);
  m_list->setCurrentIndex(index);
  // The caption above the first one is read with it.
  if (m_model->next(row, -1) < 0) m_list->scrollToTop();
  m_input->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::step(int rows) {
  const int next = m_model->next(m_list->currentIndex().row(), rows);
  if (next >= 0) return choose(next);
  // Round the corner.
  choose(rows > 0 ? m_model->next(-1, 1) : m_model->next(m_model->rowCount(), -1));
}

void CommandPalette::stepPage(int direction) {
  const int rows = std::max(1, m_list->viewport()->height() / m_theme.tokens().size.paletteRow - 1);
  int row = m_list->currentIndex().row();
  for (int count = 0; count < rows; ++count) {
    const int next = m_model->next(row, direction);
    if (next < 0) break;
    row = next;
  }
  choose(row);
}

void CommandPalette::openChosen(How how) {
  const PaletteHit* hit = m_model->hit(m_list->currentIndex().row());
  if (!hit) return;
  const auto& wanted =
      how == How::Beside && hit->entry->openBeside ? hit->entry->openBeside : hit->entry->open;
  const std::function<void()> run = wanted;  // what it does may open the palette anew
  close();
  if (run) run();
}

bool CommandPalette::takeKey(const QKeyEvent& key) {
  switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Backtab:
      step(-1);
      return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
      step(1);
      return true;
    case Qt::Key_PageUp:
      stepPage(-1);
      return true;
    case Qt::Key_PageDown:
      stepPage(1);
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      openChosen(key.modifiers().testFlag(Qt::ControlModifier) ? How::Beside : How::Here);
      return true;
    case Qt::Key_Escape:
      close();
      return true;
    default:
      return false;
  }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parent() && event->type() == QEvent::Resize && isVisible()) {
    setGeometry(parentWidget()->rect());
    place();
  }
  if (watched == m_input && event->type() == QEvent::KeyPress)
    return takeKey(*static_cast<QKeyEvent*>(event));
  return QWidget::eventFilter(watched, event);
}

// What lies under the scrim gets no click.
void CommandPalette::mousePressEvent(QMouseEvent* event) {
  if (!m_panel->geometry().contains(event->position().toPoint())) close();
}

// A command may lead elsewhere by its own key: then the palette is in the way, and the focus is right there.
void CommandPalette::onFocusChanged(QWidget* now) {
  if (!isVisible() || !now || now == this || isAncestorOf(now) || now->window() != window()) return;
  m_before = nullptr;
  hide();
}

void CommandPalette::place() {
  const int width = std::min(kWidth, this->width() - 2 * kMargin);
  const int top = std::min(kTop, std::max(kMargin, height() / 8));
  m_prefixes->setVisible(width >= kPrefixesFrom);
  const int room =
      std::min(height() - top - kMargin - PalettePanel::kHead - PalettePanel::kFoot - 2, kMostContent);
  int content = kEmptyHeight;
  if (m_model->shown() != 0) {
    content = 4;
    for (int row = 0; row < m_model->rowCount() && content < room; ++row)
      content += m_list->sizeHintForRow(row);
  }
  content = std::clamp(content, 0, std::max(room, kEmptyHeight));
  // In the middle of the page, which begins beside the mode bar.
  const int middle = (this->width() + m_theme.tokens().size.rail - width) / 2;
  m_panel->setGeometry(std::min(middle, this->width() - kMargin - width), top, width,
                       PalettePanel::kHead + content + PalettePanel::kFoot + 2);
}

void CommandPalette::paintEvent(QPaintEvent*) {
  QColor scrim = m_theme.tokens().scrim.color;
  scrim.setAlphaF(float(m_theme.tokens().scrim.opacity));
  QPainter(this).fillRect(rect(), scrim);
}

}  // namespace headgate::ui
