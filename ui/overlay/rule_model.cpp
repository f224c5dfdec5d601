#include "ui/overlay/rule_model.h"

#include <algorithm>

#include "ui/delegates/roles.h"
#include "ui/overlay/rule_words.h"
#include "ui/paint/lamps.h"
#include "ui/paint/number_texts.h"

namespace headgate::ui {

using control::OverlayRule;

void RuleModel::setNames(ProfileNames names) {
  m_names = std::move(names);
  if (rowCount() != 0) Q_EMIT dataChanged(index(0, Scope), index(rowCount() - 1, Scope));
}

void RuleModel::setRules(std::vector<OverlayRule> rules) {
  const bool isSame = std::ranges::equal(rules, m_rules, {}, &OverlayRule::id, &OverlayRule::id);
  if (!isSame) beginResetModel();
  m_rules = std::move(rules);
  if (!isSame) return endResetModel();
  if (rowCount() != 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const OverlayRule* RuleModel::at(int row) const {
  return row >= 0 && row < rowCount() ? &m_rules[size_t(row)] : nullptr;
}

int RuleModel::rowOf(uint64_t id) const {
  const auto found = std::ranges::find(m_rules, id, &OverlayRule::id);
  return found == m_rules.end() ? -1 : int(found - m_rules.begin());
}

int RuleModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_rules.size());
}

int RuleModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuleModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const OverlayRule& rule = m_rules[size_t(index.row())];
  const auto column = static_cast<Column>(index.column());
  switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
      return text(rule, column);
    case Qt::AccessibleTextRole:
      return text(rule, column == State ? On : column);
    case LampRole:
      return column == State ? QVariant(int(rule.isOn ? Lamp::Held : Lamp::NoTraffic)) : QVariant();
    case ToneRole:
      return rule.isOn ? QVariant() : QVariant(int(Tone::Tertiary));
    default:
      return {};
  }
}

QString RuleModel::text(const OverlayRule& rule, Column column) const {
  switch (column) {
    case On:
      return rule.isOn ? tr("on") : tr("off");
    case Deed:
      return ruleDeed(rule);
    case Scope:
      return ruleScope(rule, m_names);
    case Used:
      return rule.times == 0
                 ? countText(int64_t(rule.used))
                 : tr("%1 of %2").arg(countText(int64_t(rule.used)), countText(int64_t(rule.times)));
    case State:
    case ColumnCount:
      break;
  }
  return {};
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return int(Qt::AlignVCenter | (section == Used ? Qt::AlignRight : Qt::AlignLeft));
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case On:
      return tr("State");
    case Deed:
      return tr("Does");
    case Scope:
      return tr("To");
    case Used:
      return tr("Used");
    default:
      return {};
  }
}

}  // namespace headgate::ui
