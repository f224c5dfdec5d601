#include "ui/json/completion_list.h"

#include <algorithm>

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include "ui/widgets/text_label.h"

namespace headgate::ui {

namespace {

constexpr int kListWidth = 360;
constexpr int kMostRows = 8;
constexpr int kRowHeight = 24;
constexpr int kHelpHeight = 40;

}  // namespace

CompletionList::CompletionList(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_list(new QListWidget(this)),
      m_help(new TextLabel(theme, theme.fonts().small(), Tone::Secondary, {}, this)) {
  setObjectName(QStringLiteral("completionList"));
  setProperty("role", QStringLiteral("popup"));
  setFrameShape(QFrame::StyledPanel);
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Button);
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setFont(theme.fonts().wire());
  m_list->setUniformItemSizes(true);
  m_list->setAccessibleName(tr("What could be written here"));
  m_help->setWordWrap(true);
  m_help->setContentsMargins(8, 2, 8, 4);
  m_help->setFixedHeight(kHelpHeight);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(1, 1, 1, 1);
  layout->setSpacing(0);
  layout->addWidget(m_list);
  layout->addWidget(m_help);
  connect(m_list, &QListWidget::currentRowChanged, this, &CompletionList::showHelp);
  connect(m_list, &QListWidget::itemClicked, this, &CompletionList::choose);
  hide();
}

void CompletionList::open(const std::vector<JsonSuggestion>& suggestions, const QRect& line) {
  m_suggestions = suggestions;
  m_list->clear();
  for (const JsonSuggestion& each : suggestions) {
    auto* item = new QListWidgetItem(QString::fromStdString(each.label), m_list);
    item->setSizeHint({0, kRowHeight});
  }
  if (suggestions.empty()) return hide();
  m_list->setCurrentRow(0);
  const int rows = std::min(int(suggestions.size()), kMostRows);
  resize(std::min(kListWidth, parentWidget()->width()), rows * kRowHeight + kHelpHeight + 2);
  const bool fitsBelow = line.bottom() + height() < parentWidget()->height();
  const int left = std::clamp(line.left(), 0, std::max(0, parentWidget()->width() - width()));
  move(left, fitsBelow ? line.bottom() + 2 : std::max(0, line.top() - height() - 2));
  show();
  raise();
}

bool CompletionList::take(const QKeyEvent& key) {
  if (!isVisible()) return false;
  const int row = m_list->currentRow();
  switch (key.key()) {
    case Qt::Key_Down:
      m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1));
      return true;
    case Qt::Key_Up:
      m_list->setCurrentRow(std::max(row - 1, 0));
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
      choose();
      return true;
    case Qt::Key_Escape:
      hide();
      return true;
    default:
      return false;
  }
}

void CompletionList::choose() {
  const int row = m_list->currentRow();
  hide();
  if (row >= 0 && size_t(row) < m_suggestions.size()) Q_EMIT chosen(m_suggestions[size_t(row)]);
}

void CompletionList::showHelp() {
  const int row = m_list->currentRow();
  m_help->setText(row < 0 || size_t(row) >= m_suggestions.size()
                      ? QString()
                      : QString::fromStdString(m_suggestions[size_t(row)].help));
}

}  // namespace headgate::ui
