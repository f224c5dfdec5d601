#include <cmath>
#include <gtest/gtest.h>

#include <QApplication>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"
#include "ui/theme/tone.h"
#include "ui/widgets/text_label.h"

using namespace headgate::ui;

namespace {

// WCAG 2.1: relative luminance and contrast ratio.
double luminance(const QColor& color) {
  const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
  const double light = std::max(luminance(a), luminance(b));
  const double dark = std::min(luminance(a), luminance(b));
  return (light + 0.05) / (dark + 0.05);
}

class BothThemes : public testing::TestWithParam<Scheme> {
 protected:
  const Tokens& t = tokensOf(GetParam());
};

constexpr double kText = 4.5;
constexpr double kGraphics = 3.0;

}  // namespace

TEST(Contrast, isThatOfTheStandard) {
  EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 0.01);
  EXPECT_NEAR(contrast(QColor(0x777777), Qt::white), 4.48, 0.01);
}

TEST_P(BothThemes, textIsReadableOnEverySurfaceThatItStandsOn) {
  const QColor grounds[] = {t.surface.window, t.surface.base,     t.surface.panel,     t.surface.raised,
                            t.surface.hover,  t.selection.active, t.selection.inactive};
  const Tone tones[] = {Tone::Plain, Tone::Secondary, Tone::Tertiary, Tone::Accent, Tone::Ok,
                        Tone::Warn,  Tone::Error,     Tone::Held,     Tone::Idle};
  for (const QColor& ground : grounds) {
    for (const Tone tone : tones) {
      EXPECT_GE(contrast(toneColor(tone, t), ground), kText)
          << int(tone) << " on " << ground.name().toStdString();
    }
  }
}

TEST_P(BothThemes, wordsAreReadableOnTheFillOfTheirTone) {
  for (const Tone tone : {Tone::Accent, Tone::Ok, Tone::Warn, Tone::Error, Tone::Held, Tone::Idle}) {
    EXPECT_GE(contrast(toneColor(tone, t), toneFill(tone, t)), kText) << int(tone);
  }
  for (const QColor& fill : {t.accent.base, t.accent.hover, t.accent.pressed})
    EXPECT_GE(contrast(t.text.onAccent, fill), kText);
}

TEST_P(BothThemes, theModeBarIsReadable) {
  EXPECT_GE(contrast(t.rail.text, t.rail.background), kText);
  EXPECT_GE(contrast(t.rail.text, t.rail.active), kText);  // under the pointer
  EXPECT_GE(contrast(t.rail.textActive, t.rail.active), kText);
  EXPECT_GE(contrast(t.rail.badgeText, t.rail.badge), kText);
  EXPECT_GE(contrast(t.rail.mark, t.rail.background), kGraphics);
}

TEST_P(BothThemes, graphicsStandOut) {
  for (const QColor& ground :
       {t.surface.window, t.surface.base, t.surface.panel, t.selection.active, t.selection.inactive}) {
    for (const QColor& ink : {t.line.strong, t.accent.focus, t.accent.base, t.series.llm, t.series.mcp,
                              t.series.webSocket, t.series.http, t.streamEvent.silence}) {
      EXPECT_GE(contrast(ink, ground), kGraphics)
          << ink.name().toStdString() << " on " << ground.name().toStdString();
    }
  }
}

TEST_P(BothThemes, thePaletteIsMadeOfTheTokens) {
  Theme theme(GetParam() == Scheme::Dark ? Theme::Choice::Dark : Theme::Choice::Light);
  const QPalette palette = theme.palette();
  EXPECT_EQ(palette.color(QPalette::Window), t.surface.window);
  EXPECT_EQ(palette.color(QPalette::Base), t.surface.base);
  EXPECT_EQ(palette.color(QPalette::AlternateBase), t.surface.panel);
  EXPECT_EQ(palette.color(QPalette::ToolTipBase), t.surface.raised);
  EXPECT_EQ(palette.color(QPalette::Button), t.surface.raised);
  EXPECT_EQ(palette.color(QPalette::WindowText), t.text.primary);
  EXPECT_EQ(palette.color(QPalette::PlaceholderText), t.text.tertiary);
  EXPECT_EQ(palette.color(QPalette::Active, QPalette::Highlight), t.selection.active);
  EXPECT_EQ(palette.color(QPalette::Inactive, QPalette::Highlight), t.selection.inactive);
  EXPECT_EQ(palette.color(QPalette::HighlightedText), t.text.primary);
  EXPECT_EQ(palette.color(QPalette::Link), t.accent.text);
  EXPECT_EQ(palette.color(QPalette::Mid), t.line.normal);
  EXPECT_EQ(palette.color(QPalette::Midlight), t.line.soft);
  EXPECT_EQ(palette.color(QPalette::Dark), t.line.strong);
  EXPECT_EQ(palette.color(QPalette::Disabled, QPalette::Text), t.text.disabled);
}

TEST_P(BothThemes, theStyleSheetHasAllItsValues) {
  const QString sheet = filledStyleSheet(t);
  EXPECT_FALSE(sheet.isEmpty());
  EXPECT_FALSE(sheet.contains(QLatin1Char('@')));
  EXPECT_TRUE(sheet.contains(t.accent.focus.name()));
}

INSTANTIATE_TEST_SUITE_P(Schemes, BothThemes, testing::Values(Scheme::Light, Scheme::Dark));

TEST(Theme, followsTheSystemUntilSomebodyChooses) {
  Theme theme(Theme::Choice::System);
  QSignalSpy changed(&theme, &Theme::changed);
  theme.setSystemScheme(Scheme::Light);
  changed.clear();
  theme.setSystemScheme(Scheme::Dark);
  EXPECT_EQ(theme.scheme(), Scheme::Dark);
  EXPECT_EQ(changed.count(), 1);
  theme.setChoice(Theme::Choice::Light);
  EXPECT_EQ(theme.scheme(), Scheme::Light);
  EXPECT_EQ(changed.count(), 2);
  theme.setSystemScheme(Scheme::Dark);
  EXPECT_EQ(theme.scheme(), Scheme::Light);
  EXPECT_EQ(changed.count(), 2) << "nothing has changed";
  theme.setChoice(Theme::Choice::System);
  EXPECT_EQ(theme.scheme(), Scheme::Dark);
}

TEST(Theme, aChangeRepaintsWhatIsThere) {
  Theme theme(Theme::Choice::Light);
  theme.applyTo(*qApp);
  QWidget window;
  window.resize(200, 100);
  auto* label = new TextLabel(theme, theme.fonts().body(), Tone::Tertiary, QStringLiteral("words"), &window);
  window.show();
  EXPECT_EQ(window.grab().toImage().pixelColor(190, 90), tokensOf(Scheme::Light).surface.window);
  theme.setChoice(Theme::Choice::Dark);
  QCoreApplication::processEvents();
  EXPECT_EQ(window.grab().toImage().pixelColor(190, 90), tokensOf(Scheme::Dark).surface.window);
  EXPECT_EQ(label->palette().color(QPalette::WindowText), tokensOf(Scheme::Dark).text.tertiary);
  theme.setChoice(Theme::Choice::Light);
}

TEST(Theme, betweenTwoScrollBarsIsNothing) {
  Theme theme(Theme::Choice::Light);
  theme.applyTo(*qApp);
  QScrollArea area;
  area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  area.resize(200, 100);
  area.show();
  const QImage picture = area.grab().toImage();
  for (int x = 190; x < 200; ++x)
    for (int y = 90; y < 100; ++y) ASSERT_EQ(picture.pixelColor(x, y), theme.tokens().surface.window);
}

TEST(Fonts, haveTheSizesOfTheirRoles) {
  const Theme theme(Theme::Choice::Light);
  EXPECT_EQ(theme.fonts().caption().pixelSize(), 11);
  EXPECT_EQ(theme.fonts().caption().weight(), 600);
  EXPECT_EQ(theme.fonts().small().pixelSize(), 12);
  EXPECT_EQ(theme.fonts().body().pixelSize(), 13);
  EXPECT_EQ(theme.fonts().sentence().pixelSize(), 15);
  EXPECT_EQ(theme.fonts().title().pixelSize(), 20);
  const QFontMetricsF wire(theme.fonts().wire());
  EXPECT_EQ(wire.horizontalAdvance(QStringLiteral("iiii")), wire.horizontalAdvance(QStringLiteral("MMMM")));
}
