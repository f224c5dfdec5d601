#include "ui/first_run/lamp_word.h"

#include <QHBoxLayout>

#include "ui/widgets/eliding_label.h"
#include "ui/widgets/lamp_dot.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

LampWord::LampWord(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_lamp(new LampDot(theme, this)),
      m_word(new TextLabel(theme, theme.fonts().body(), Tone::Secondary, {}, this)),
      m_aside(new ElidingLabel(theme, theme.fonts().small(), Tone::Tertiary, Qt::ElideRight, this)) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(theme.tokens().space.grid);
  layout->addWidget(m_lamp);
  layout->addWidget(m_word);
  layout->addWidget(m_aside, 1);
  layout->addStretch(0);
}

void LampWord::set(Lamp lamp, const QString& word, const QString& aside) {
  m_lamp->setLamp(lamp);
  m_lamp->setToolTip(word);
  const Tone tone = lampTone(lamp);
  m_word->setTone(tone == Tone::Idle || tone == Tone::Accent ? Tone::Secondary : tone);
  m_word->setText(word);
  m_aside->setText(aside);
  m_aside->setVisible(!aside.isEmpty());
  setAccessibleName(aside.isEmpty() ? word : word + QLatin1Char(' ') + aside);
}

}  // namespace headgate::ui
