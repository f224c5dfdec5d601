#include "ui/widgets/text_label.h"

namespace headgate::ui {

TextLabel::TextLabel(const Theme& theme, const QFont& font, Tone tone, const QString& text, QWidget* parent)
    : QLabel(text, parent), m_theme(theme), m_tone(tone) {
  setFont(font);
  setTextFormat(Qt::PlainText);
  connect(&theme, &Theme::changed, this, &TextLabel::updateColor);
  updateColor();
}

void TextLabel::setTone(Tone tone) {
  m_tone = tone;
  updateColor();
}

void TextLabel::updateColor() {
  QPalette own = palette();
  own.setColor(QPalette::WindowText, toneColor(m_tone, m_theme.tokens()));
  setPalette(own);
}

}  // namespace headgate::ui
