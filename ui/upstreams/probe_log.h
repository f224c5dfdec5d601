// The log of the chosen target's probes, the newest first. A row that stands for many unfolds by a click or
// Enter. Thread: main; the theme outlives it.
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"
#include "ui/upstreams/upstream_rows.h"

namespace headgate::ui {

class ProbeLogModel;
class RowTable;
class SectionHead;
class TextLabel;

class ProbeLog final : public QWidget {
  Q_OBJECT

 public:
  explicit ProbeLog(const Theme& theme, QWidget* parent = nullptr);

  // `target` is null where a pool is chosen.
  void showProbes(const PoolRow& pool, const TargetRow* target,
                  const std::vector<control::TargetProbe>& probes);
  QWidget* table() const;

 private:
  void unfold(const QModelIndex& index);

  PoolView m_pool;
  std::string m_target;
  std::vector<control::TargetProbe> m_probes;
  ProbeLogModel* m_model;
  SectionHead* m_head;
  TextLabel* m_none;
  RowTable* m_table;
};

}  // namespace headgate::ui
