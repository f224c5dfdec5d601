// A name that is read as a title and changed in its place: by a click, or where somebody asks for it. Return
// takes what was typed, Escape gives it up. Thread: main. The theme outlives it.
#pragma once

#include <QLineEdit>

#include "ui/theme/theme.h"

namespace headgate::ui {

class NameEdit final : public QLineEdit {
  Q_OBJECT

 public:
  explicit NameEdit(const Theme& theme, QWidget* parent = nullptr);

  // While another one is being typed, that one stays.
  void setName(const QString& name);
  void edit();

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void renamed(const QString& name);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void take();

  const Theme& m_theme;
  QString m_name;
};

}  // namespace headgate::ui
