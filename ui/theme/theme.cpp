#include "ui/theme/theme.h"

#include <QApplication>

#include "ui/theme/plain_tool_tips.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme_proxy_style.h"

namespace headgate::ui {
namespace {

Scheme startScheme() {
  return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

Scheme resolve(Theme::Choice choice, Scheme system) {
  if (choice == Theme::Choice::System) return system;
  return choice == Theme::Choice::Dark ? Scheme::Dark : Scheme::Light;
}

}  // namespace

Theme::Theme(Choice choice, QObject* parent)
    : QObject(parent),
      m_choice(choice),
      m_systemScheme(startScheme()),
      m_scheme(resolve(choice, m_systemScheme)),
      m_tokens(&tokensOf(m_scheme)),
      m_fonts(*m_tokens) {}

void Theme::setChoice(Choice choice) {
  m_choice = choice;
  update();
}

void Theme::setSystemScheme(Scheme scheme) {
  m_systemScheme = scheme;
  update();
}

void Theme::update() {
  const Scheme scheme = resolve(m_choice, m_systemScheme);
  if (scheme == m_scheme) return;
  m_scheme = scheme;
  m_tokens = &tokensOf(scheme);
  Q_EMIT changed();
}

QPalette Theme::palette() const {
  const Tokens& t = *m_tokens;
  QPalette palette;
  const auto set = [&palette](QPalette::ColorRole role, const QColor& color) {
    palette.setColor(role, color);
  };
  set(QPalette::Window, t.surface.window);
  set(QPalette::Base, t.surface.base);
  set(QPalette::AlternateBase, t.surface.panel);
  set(QPalette::ToolTipBase, t.surface.raised);
  set(QPalette::ToolTipText, t.text.primary);
  set(QPalette::Button, t.surface.raised);
  set(QPalette::Light, t.surface.raised);
  set(QPalette::Text, t.text.primary);
  set(QPalette::WindowText, t.text.primary);
  set(QPalette::ButtonText, t.text.primary);
  set(QPalette::BrightText, t.text.onAccent);
  set(QPalette::PlaceholderText, t.text.tertiary);
  set(QPalette::Highlight, t.selection.active);
  set(QPalette::HighlightedText, t.text.primary);
  set(QPalette::Link, t.accent.text);
  set(QPalette::LinkVisited, t.accent.text);
  set(QPalette::Mid, t.line.normal);
  set(QPalette::Midlight, t.line.soft);
  set(QPalette::Dark, t.line.strong);
  set(QPalette::Shadow, t.line.strong);
  palette.setColor(QPalette::Inactive, QPalette::Highlight, t.selection.inactive);
  palette.setColor(QPalette::Disabled, QPalette::Highlight, t.selection.inactive);
  for (const QPalette::ColorRole role :
       {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText,
        QPalette::PlaceholderText, QPalette::Link}) {
    palette.setColor(QPalette::Disabled, role, t.text.disabled);
  }
  return palette;
}

QString Theme::styleSheet() const {
  return filledStyleSheet(*m_tokens);
}

// The style asks the theme, and the application lives longer in tests.
Theme::~Theme() {
  if (m_application) {
    m_application->setStyleSheet({});
    QApplication::setStyle(QStringLiteral("Fusion"));
  }
}

void Theme::applyTo(QApplication& application) {
  m_application = &application;
  application.setStyle(new ThemeProxyStyle(*this));  // the application owns it
  application.installEventFilter(new PlainToolTips(this));
  application.setFont(m_fonts.body());
  const auto apply = [this, &application] {
    application.setPalette(palette());
    application.setStyleSheet(styleSheet());
  };
  apply();
  connect(this, &Theme::changed, &application, apply);
}

}  // namespace headgate::ui
