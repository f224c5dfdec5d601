// Fusion with the look's lines and marks: focus rings, splitters, scroll bars, check boxes, chevrons. Boxes
// are the style sheet's. Asks the theme for its tokens when it paints. Thread: main; the theme outlives it.
#pragma once

#include <QProxyStyle>

namespace headgate::ui {

class Theme;

class ThemeProxyStyle final : public QProxyStyle {
  Q_OBJECT

 public:
  explicit ThemeProxyStyle(const Theme& theme);

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                   const QWidget* widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget) const override;
  QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                       const QWidget* widget) const override;
  QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                         const QWidget* widget) const override;
  int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* returned) const override;

 private:
  void drawCheckBox(const QStyleOption& option, QPainter& painter) const;
  void drawComboBox(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
  void drawRadioButton(const QStyleOption& option, QPainter& painter) const;
  void drawSplitter(const QStyleOption& option, QPainter& painter) const;
  void drawScrollBar(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;

  const Theme& m_theme;
};

}  // namespace headgate::ui
