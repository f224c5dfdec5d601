// The block around the rows of the policies: a head with the way to more of them, then one row each, in the
// order in which they act. Thread: main. The theme outlives it.
#pragma once

#include <vector>

#include <QWidget>

#include "ui/routes/part_block.h"

namespace headgate::ui {

class LinkButton;

class PoliciesBlock final : public QWidget {
  Q_OBJECT

 public:
  PoliciesBlock(const Theme& theme, const std::vector<PartView>& policies, QWidget* parent);

  const std::vector<PartBlock*>& rows() const { return m_rows; }
  LinkButton* addButton() const { return m_add; }
  void setTakes(bool takes);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  const Theme& m_theme;
  std::vector<PartBlock*> m_rows;
  LinkButton* m_add;
  bool m_takes = false;
};

}  // namespace headgate::ui
