// A tag as a widget; its word is its accessible name. Thread: main; the theme outlives it.
#pragma once

#include <QWidget>

#include "ui/paint/tag.h"

namespace headgate::ui {

class Tag final : public QWidget {
  Q_OBJECT

 public:
  explicit Tag(const Theme& theme, const TagShape& shape = {}, QWidget* parent = nullptr);

  void setShape(const TagShape& shape);

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
  TagShape m_shape;
};

}  // namespace headgate::ui
