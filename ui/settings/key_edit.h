// A field that takes the next keys that are pressed, as a shortcut. One chord, at once; Backspace takes the
// keys away. Tab, Shift+Tab and Escape stay what they are, so that nobody is caught in it, which is why this
// is no QKeySequenceEdit.
//
// Thread: main.
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace headgate::ui {

class KeyEdit final : public QLineEdit {
  Q_OBJECT

 public:
  explicit KeyEdit(QWidget* parent = nullptr);

  const QKeySequence& keys() const { return m_keys; }
  void setKeys(const QKeySequence& keys);

 Q_SIGNALS:
  void pressed(const QKeySequence& keys);  // empty: they were taken away

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QKeySequence m_keys;
};

}  // namespace headgate::ui
