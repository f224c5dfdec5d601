// The one thing to do next, as a sentence and a button. Thread: main; the theme outlives it.
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace headgate::ui {

class Button;
class TextLabel;

class FirstRunAction final : public QWidget {
  Q_OBJECT

 public:
  enum class Next : uint8_t { Nothing, Wait, Make, Add, Apply, Start };

  explicit FirstRunAction(const Theme& theme, QWidget* parent = nullptr);

  Next next() const { return m_next; }
  // `services`: how many it is about. Wait: `reason` says what is missing.
  void setNext(Next next, int services = 0, const QString& reason = {});

 Q_SIGNALS:
  void wanted();

 private:
  TextLabel* m_sentence;
  Button* m_button;
  Next m_next = Next::Nothing;
};

}  // namespace headgate::ui
