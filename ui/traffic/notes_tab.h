// What somebody at the window writes of an exchange. It stays with the row, for as long as the window
// remembers that. What is typed is told when typing rests, and when the focus leaves. Thread: main; the theme
// outlives it.
#pragma once

#include <cstdint>

#include <QTimer>
#include <QWidget>

#include "ui/theme/theme.h"

class QPlainTextEdit;

namespace headgate::ui {

class NotesTab final : public QWidget {
  Q_OBJECT

 public:
  static constexpr int kMostLetters = 10'000;

  explicit NotesTab(const Theme& theme, QWidget* parent = nullptr);

  // Of another exchange: what was typed about the one before is told first.
  void setExchange(uint64_t id, const QString& comment);
  void takeFocus();
  // What is not told yet, now.
  void flush();

 Q_SIGNALS:
  void commented(uint64_t id, const QString& comment);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  uint64_t m_id = 0;
  QString m_told;
  QPlainTextEdit* m_edit;
  QTimer m_rest;
};

}  // namespace headgate::ui
