// A button of one icon inside a form: remove, unfold. It has a name for those who listen and a tool tip for
// those who point. Thread: main; the theme outlives it.
#pragma once

#include <QToolButton>

#include "ui/icons/icon_paths.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class SmallButton final : public QToolButton {
  Q_OBJECT

 public:
  SmallButton(const Theme& theme, Icon icon, const QString& name, QWidget* parent = nullptr);

  void setWhich(Icon icon);
  QSize sizeHint() const override { return {24, 24}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& m_theme;
  Icon m_icon;
};

}  // namespace headgate::ui
