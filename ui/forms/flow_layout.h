// Chips side by side, in as many lines as the width wants. Thread: main. Owns its items.
#pragma once

#include <memory>
#include <vector>

#include <QLayout>

namespace headgate::ui {

class FlowLayout final : public QLayout {
 public:
  explicit FlowLayout(int spacing, QWidget* parent = nullptr);
  ~FlowLayout() override;

  void addItem(QLayoutItem* item) override;
  int count() const override { return int(m_items.size()); }
  QLayoutItem* itemAt(int index) const override;
  QLayoutItem* takeAt(int index) override;
  Qt::Orientations expandingDirections() const override { return {}; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize minimumSize() const override;
  QSize sizeHint() const override { return minimumSize(); }
  void setGeometry(const QRect& rect) override;

 private:
  enum class Purpose : uint8_t { Measure, Place };
  int arrange(const QRect& rect, Purpose purpose) const;

  std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

}  // namespace headgate::ui
