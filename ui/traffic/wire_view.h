// Text as it was on the wire, to read, select and copy, while it may still grow: what somebody has scrolled
// to stays where it is, and what is selected stays selected as long as it is still there. Thread: main; the
// theme outlives it.
#pragma once

#include <QPlainTextEdit>

#include "ui/theme/theme.h"

namespace headgate::ui {

class WireView final : public QPlainTextEdit {
  Q_OBJECT

 public:
  WireView(const Theme& theme, const QString& name, QWidget* parent = nullptr);

  void setText(QString text);
  // With "\n" at the lines' ends, whatever they were.
  const QString& text() const { return m_text; }

 private:
  void append(const QString& more);

  QString m_text;
};

}  // namespace headgate::ui
