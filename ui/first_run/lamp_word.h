// A lamp and the word that goes with it, in the lamp's tone if it says that something is well or not.
// Thread: main; the theme outlives it.
#pragma once

#include <QWidget>

#include "ui/paint/lamps.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class ElidingLabel;
class LampDot;
class TextLabel;

class LampWord final : public QWidget {
  Q_OBJECT

 public:
  explicit LampWord(const Theme& theme, QWidget* parent = nullptr);

  // `aside` in tertiary behind it.
  void set(Lamp lamp, const QString& word, const QString& aside = {});

 private:
  LampDot* m_lamp;
  TextLabel* m_word;
  ElidingLabel* m_aside;
};

}  // namespace headgate::ui
