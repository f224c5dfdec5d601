// overlay_pictures --out DIR: the outputs of breakpoints and fault rules in both themes, at the size that
// they have in a window of 1440 x 900, and narrow. For eyes; its own test is that it runs.
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTest>

#include "tests/ui/overlay/held_sample.h"
#include "ui/overlay/held_pane.h"
#include "ui/overlay/rules_pane.h"

using namespace headgate;

namespace {

void fill(test::ScriptedGateway& gateway) {
  gateway.profile.text = test::kHeldProfile;
  gateway.changed();
  test::hold(gateway, {test::heldRequest(208), test::heldResponse(211)});
  using control::OverlayAction;
  test::setRules(gateway, {{.id = 1, .route = "openai", .method = "POST", .path = "/v1/*", .used = 12},
                           {.id = 2,
                            .isOn = false,
                            .route = "openai",
                            .action = OverlayAction::Throttle,
                            .bytesPerSecond = 2'000},
                           {.id = 3,
                            .path = "/v1/messages",
                            .action = OverlayAction::Cut,
                            .cutAfter = 1'500,
                            .cutAt = control::CutPoint::Event,
                            .times = 3,
                            .used = 1}});
}

bool draw(QWidget& pane, QSize size, const QString& file) {
  pane.resize(size);
  pane.show();
  QTest::qWait(1'200);
  QApplication::processEvents();
  return pane.grab().save(file);
}

bool drawBoth(QApplication& application, ui::Theme::Choice choice, QSize size, const QDir& out,
              const QString& suffix) {
  ui::Theme theme(choice);
  theme.applyTo(application);
  test::ScriptedGateway gateway;
  fill(gateway);
  ui::LiveGateway live(gateway);
  ui::OverlaySession session(live);
  ui::HeldPane held(session, live, theme);
  held.makeActions(held);
  ui::RulesPane rules(session, live, theme);
  if (!draw(held, size, out.filePath(QStringLiteral("held-") + suffix))) return false;
  rules.makeRule({.route = "openai",
                  .method = "POST",
                  .path = "/v1/chat/completions",
                  .action = control::OverlayAction::Cut});
  return draw(rules, size, out.filePath(QStringLiteral("rules-") + suffix));
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  QCommandLineParser parser;
  parser.addOption({QStringLiteral("out"), QStringLiteral("Where the pictures go."), QStringLiteral("DIR"),
                    QStringLiteral(".")});
  parser.process(application);
  const QDir out(parser.value(QStringLiteral("out")));
  using enum ui::Theme::Choice;
  const bool done = drawBoth(application, Light, {984, 280}, out, QStringLiteral("light.png")) &&
                    drawBoth(application, Dark, {984, 280}, out, QStringLiteral("dark.png")) &&
                    drawBoth(application, Light, {720, 240}, out, QStringLiteral("narrow.png"));
  return done ? 0 : 1;
}
