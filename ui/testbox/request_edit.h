// Where a request is written down: a line that grows with what is pasted into it. Enter asks at once, a new
// line comes by pasting or with Shift, Tab leaves. Thread: main; the theme outlives it.
#pragma once

#include <QPlainTextEdit>

#include "ui/theme/theme.h"

namespace headgate::ui {

class RequestEdit final : public QPlainTextEdit {
  Q_OBJECT

 public:
  explicit RequestEdit(const Theme& theme, QWidget* parent = nullptr);

  enum class Check : uint8_t { Good, Wrong };
  void setCheck(Check check);

 Q_SIGNALS:
  void entered();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void insertFromMimeData(const QMimeData* source) override;

 private:
  void updateHeight();

  const Theme& m_theme;
};

}  // namespace headgate::ui
