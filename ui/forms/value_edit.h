// The input of a single value: the value at the left, at the right in tertiary its unit, "default", or what
// it was. Where nothing is said, it shows what holds as its placeholder, so that typing replaces it.
//
// Thread: main; the theme outlives it.
#pragma once

#include <QLineEdit>

#include "ui/forms/field_control.h"

namespace headgate::ui {

class ValueEdit final : public QLineEdit {
  Q_OBJECT

 public:
  explicit ValueEdit(const Theme& theme, QWidget* parent = nullptr);

  void setWire(bool isWire);
  // Whether the value is nobody's own; then `standing` is what holds instead.
  void setUnset(bool isUnset, const QString& standing = {});
  void setSuffix(const QString& suffix);
  void setCheck(FieldCheck check);

 Q_SIGNALS:
  void left();         // the focus went elsewhere, or Enter was pressed
  void resetWanted();  // back to what holds by default

 protected:
  void paintEvent(QPaintEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  void restyle(const char* name, const QVariant& value);

  const Theme& m_theme;
  QString m_standing;
  QString m_suffix;
};

}  // namespace headgate::ui
