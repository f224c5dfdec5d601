// One line of text that may be wider than its room: elided, names at the end and paths in the middle, and
// then whole in the tool tip. Who listens always hears all of it. Thread: main; the theme outlives it.
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"
#include "ui/theme/tone.h"

namespace headgate::ui {

class ElidingLabel final : public QWidget {
  Q_OBJECT

 public:
  ElidingLabel(const Theme& theme, const QFont& font, Tone tone = Tone::Plain,
               Qt::TextElideMode elide = Qt::ElideRight, QWidget* parent = nullptr);

  const QString& text() const { return m_text; }
  void setText(const QString& text);
  void setTone(Tone tone);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  bool fits() const;

  const Theme& m_theme;
  Tone m_tone;
  Qt::TextElideMode m_elide;
  QString m_text;
};

}  // namespace headgate::ui
