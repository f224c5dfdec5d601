#include "ui/upstreams/probe_log_model.h"

#include <algorithm>

#include "ui/delegates/roles.h"
#include "ui/live/wall_clock.h"
#include "ui/paint/number_texts.h"
#include "ui/session/words.h"

namespace headgate::ui {

namespace {

constexpr size_t kShownOfARow = 4;
constexpr size_t kWorthFolding = 3;

}  // namespace

// A *run* is what came in a row with the same verdict. Its first ones, which turned the target, and its
// newest stay; what is between them may be folded.
void ProbeLogModel::setProbes(const std::vector<control::TargetProbe>& probes, const PoolView& pool) {
  using control::ProbeVerdict;
  const ProbeType type = pool.isTcpProbe ? ProbeType::Tcp : ProbeType::Http;
  std::vector<Row> rows;
  for (size_t end = probes.size(); end > 0;) {
    const bool isGood = probes[end - 1].verdict == ProbeVerdict::Good;
    size_t begin = end;
    while (begin > 0 && (probes[begin - 1].verdict == ProbeVerdict::Good) == isGood) --begin;
    const bool turned = begin > 0;  // what was before is known
    const auto turning = static_cast<size_t>(std::max<int64_t>(isGood ? pool.rise : pool.fall, 1));
    const size_t kept = begin + (turned ? std::min(turning, end - begin) : 0);
    const size_t shown = end - std::min(kShownOfARow, end - begin);
    const int64_t key = probes[begin].at;
    const bool folds = shown > kept && shown - kept >= kWorthFolding && m_unfolded.count(key) == 0;
    for (size_t i = end; i > begin; --i) {
      if (folds && i == shown) {
        rows.push_back({.at = key, .check = {}, .folded = static_cast<int>(shown - kept)});
        i = kept + 1;
        continue;
      }
      Row row{.at = probes[i - 1].at, .check = checkWords(probes[i - 1], type)};
      const size_t which = i - begin;
      if (turned && which <= turning) {
        if (!isGood && which < turning) row.check.lamp = Lamp::GoingDown;
        // Short, for there is little room: the code before it says the rest.
        const QString what = row.check.code == QLatin1String("L4CON") ? tr("refused") : row.check.words;
        row.check.words = which < turning ? tr("%1, %2 of %3").arg(what).arg(which).arg(turning)
                          : isGood        ? tr("%1, %2 of %2: UP").arg(what).arg(turning)
                                          : tr("%1, %2 of %2: DOWN").arg(what).arg(turning);
      }
      rows.push_back(std::move(row));
    }
    end = begin;
  }
  if (rows == m_rows) return;
  // Mostly one has come at the front and the oldest has gone.
  if (!m_rows.empty() && rows.size() == m_rows.size() + 1 &&
      std::equal(m_rows.begin(), m_rows.end(), rows.begin() + 1)) {
    beginInsertRows({}, 0, 0);
    m_rows = std::move(rows);
    endInsertRows();
    return;
  }
  if (rows.size() == m_rows.size()) {
    m_rows = std::move(rows);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    return;
  }
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

bool ProbeLogModel::isFold(const QModelIndex& index) const {
  return index.isValid() && m_rows[static_cast<size_t>(index.row())].folded > 0;
}

void ProbeLogModel::unfold(const QModelIndex& index) {
  if (isFold(index)) m_unfolded.insert(m_rows[static_cast<size_t>(index.row())].at);
}

int ProbeLogModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProbeLogModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ProbeLogModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Row& row = m_rows[static_cast<size_t>(index.row())];
  const int column = index.column();
  if (role == GroupRole) return true;
  if (row.folded > 0) {
    if (column == Words && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
      return tr("%1 more").arg(countText(row.folded));
    if (column == Words && role == ToneRole) return static_cast<int>(Tone::Accent);
    if (column == Time && role == Qt::DisplayRole) return QStringLiteral("…");
    if (role == Qt::ToolTipRole) return tr("Show them all");
    return {};
  }
  switch (role) {
    case LampRole:
      return column == Result ? QVariant(static_cast<int>(row.check.lamp)) : QVariant();
    case Qt::DisplayRole:
      if (column == Time) return clockText(std::chrono::nanoseconds(row.at));
      if (column == Code) return row.check.code;
      return column == Words ? QVariant(row.check.words) : QVariant();
    case Qt::AccessibleTextRole:
      if (column == Result) return lampName(row.check.lamp);
      return data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
      return column == Words ? QVariant(row.check.words) : QVariant();
    default:
      return {};
  }
}

}  // namespace headgate::ui
