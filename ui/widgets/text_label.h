// A label in one of the theme's fonts and one of its tones, which it keeps when the theme changes.
// SectionHead is the label over a group. Thread: main; the theme outlives them.
#pragma once

#include <QLabel>

#include "ui/theme/theme.h"
#include "ui/theme/tone.h"

namespace headgate::ui {

class TextLabel : public QLabel {
  Q_OBJECT

 public:
  TextLabel(const Theme& theme, const QFont& font, Tone tone, const QString& text = {},
            QWidget* parent = nullptr);

  void setTone(Tone tone);

 private:
  void updateColor();

  const Theme& m_theme;
  Tone m_tone;
};

class SectionHead final : public TextLabel {
  Q_OBJECT

 public:
  explicit SectionHead(const Theme& theme, const QString& text = {}, QWidget* parent = nullptr)
      : TextLabel(theme, theme.fonts().caption(), Tone::Tertiary, text, parent) {}
};

}  // namespace headgate::ui
