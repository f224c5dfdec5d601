// Looking for a text in a stream: a line that opens under Ctrl+Shift+F, goes on with Enter and back with
// Shift+Enter, and closes with Escape. Thread: main; the theme outlives it.
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

class QLineEdit;

namespace headgate::ui {

class TextLabel;

class StreamFind final : public QWidget {
  Q_OBJECT

 public:
  explicit StreamFind(const Theme& theme, QWidget* parent = nullptr);

  void open();
  QString text() const;
  void showFound(bool found);

 Q_SIGNALS:
  void wanted(const QString& text, bool backwards);
  void closed();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void close();

  QLineEdit* m_edit;
  TextLabel* m_words;
};

}  // namespace headgate::ui
