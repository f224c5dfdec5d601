// Which theme the window wears: the system's, or the one somebody chose. Owns what follows from that: the
// tokens, the palette, the fonts, the style sheet.
//
// Everything that paints is given a `const Theme&` and asks it for tokens() when it paints, so that a change
// of theme needs a repaint and nothing else; changed() and the palette's own change event say when. The
// program owns one Theme, and it outlives the widgets. Thread: main.
#pragma once

#include <QApplication>
#include <QObject>
#include <QPalette>
#include <QPointer>

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace headgate::ui {

class Theme final : public QObject {
  Q_OBJECT

 public:
  enum class Choice { System, Light, Dark };

  explicit Theme(Choice choice = Choice::System, QObject* parent = nullptr);
  // Whatever wears it has to go before; the application is left with a plain style.
  ~Theme() override;

  Choice choice() const { return m_choice; }
  void setChoice(Choice choice);

  // What the system prefers, as soon as somebody has found out. Until then it is the lightness of the palette
  // that the application started with.
  void setSystemScheme(Scheme scheme);

  Scheme scheme() const { return m_scheme; }
  const Tokens& tokens() const { return *m_tokens; }
  const Fonts& fonts() const { return m_fonts; }
  QPalette palette() const;
  QString styleSheet() const;

  // Gives the application its style, fonts, palette and style sheet, now and after each change.
  void applyTo(QApplication& application);

 Q_SIGNALS:
  void changed();

 private:
  void update();

  Choice m_choice;
  Scheme m_systemScheme;
  Scheme m_scheme;
  const Tokens* m_tokens;
  Fonts m_fonts;
  QPointer<QApplication> m_application;  // that wears it
};

}  // namespace headgate::ui
