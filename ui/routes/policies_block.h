// The block around the rows of the policies: a head, then one row each, in the order in which they act.
#pragma once

#include <vector>

#include <QWidget>

#include "ui/routes/part_block.h"

namespace headgate::ui {

class PoliciesBlock final : public QWidget {
  Q_OBJECT

 public:
  PoliciesBlock(const Theme& theme, const std::vector<PartView>& policies, QWidget* parent);

  const std::vector<PartBlock*>& rows() const { return m_rows; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
  std::vector<PartBlock*> m_rows;
};

}  // namespace headgate::ui
