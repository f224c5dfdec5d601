// forms_picture --out DIR [--width N]: forms in both themes, as pictures. For eyes; its own test is that it
// runs.
#include <random>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTest>

#include "tests/ui/forms/form_fixture.h"

using namespace headgate;

namespace {

struct Shown {
  const char* name;
  const char* pointer;
};

constexpr Shown kShown[] = {{"timeouts", "/routes/0/timeouts"},
                            {"limits", "/routes/0/limits"},
                            {"general", "/routes/0"},
                            {"match", "/routes/0/match"},
                            {"action", "/routes/0/pool"},
                            {"auth", "/routes/0/auth"},
                            {"headers", "/routes/0/headers"},
                            {"pool", "/pools/0"},
                            {"targets", "/pools/0/targets"},
                            {"health", "/pools/0/health"},
                            {"target", "/pools/0/targets/1"},
                            {"client", "/clients/0"},
                            {"listener", "/listeners/1"},
                            {"tls", "/listeners/1/tls"},
                            {"profile", ""},
                            {"cors", "/routes/0/cors"}};

void fillTraffic(test::ScriptedGateway& gateway) {
  std::mt19937 random(7);
  std::exponential_distribution<double> seconds(1 / 18.0);
  for (uint64_t i = 1; i <= 500; ++i) {
    control::ExchangeRow row;
    row.id = row.number = i;
    row.route = "code";
    row.phase = control::ExchangePhase::Ended;
    row.firstByte = int64_t(std::min(seconds(random), 118.0) * 1e9);
    gateway.feed(row);
  }
  gateway.effect.considered = 500;
  gateway.effect.timers = {{"code", "first_byte", 500, 0, 3, 118'000'000'000}};
  control::LimitEffect limit{.limit = "hourly",
                             .route = "code",
                             .counted = 500,
                             .refused = 17,
                             .mostly = "python",
                             .firstMinute = 1'790'000'000'000'000'000};
  for (int i = 0; i < 36; ++i) {
    limit.perMinute.push_back(uint32_t(8 + random() % 26));
    limit.refusedPerMinute.push_back(limit.perMinute.back() > 30 ? limit.perMinute.back() - 30 : 0);
  }
  gateway.effect.limits = {limit};
  gateway.limits.limits = {
      {.id = "hourly",
       .limit = 30,
       .capacity = 30,
       .nearest = {{"127.0.0.1 python", 27, 0, 0}, {"127.0.0.1 claude", 3, 0, 0}, {"::1 codex", 1, 0, 0}}}};
  gateway.secrets.secrets = {{.reference = "secret:claude-code", .name = "claude-code", .isThere = true}};
}

}  // namespace

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  QCommandLineParser parser;
  parser.addOptions({{QStringLiteral("out"), QStringLiteral("Where the pictures go."), QStringLiteral("DIR"),
                      QStringLiteral(".")},
                     {QStringLiteral("width"), QStringLiteral("Of the form."), QStringLiteral("N"),
                      QStringLiteral("328")}});
  parser.process(application);
  const QDir out(parser.value(QStringLiteral("out")));
  for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
    ui::Theme theme(choice);
    theme.applyTo(application);
    test::ScriptedGateway gateway;
    fillTraffic(gateway);
    ui::LiveGateway live(gateway);
    ui::ProfileDraft draft(live);
    gateway.profile = {.path = "/tmp/agents.json", .text = ui::kFormProfile};
    gateway.changed();
    ui::FormPane pane(draft, live, theme);
    pane.resize(parser.value(QStringLiteral("width")).toInt(), 832);
    static_cast<QWidget&>(pane).show();
    pane.activateWindow();
    QTest::qWait(200);
    draft.set("/routes/0/timeouts/first_byte", "150s", QStringLiteral("first byte"));
    draft.set("/routes/0/timeouts/tunnel", "1h", QStringLiteral("tunnel"));
    draft.set("/routes/0/timeouts/connect", "5", QStringLiteral("connect"));
    for (const Shown& shown : kShown) {
      pane.show(shown.pointer);
      QTest::qWait(700);
      if (auto* edit = pane.findChild<QWidget*>(QStringLiteral("timeoutsFirstByte"))) edit->setFocus();
      for (const char* open : {"targets0Open", "users0Open"})
        if (auto* button = pane.findChild<QWidget*>(QString::fromLatin1(open)))
          QTest::mouseClick(button, Qt::LeftButton);
      QTest::qWait(20);
      const QString name =
          QStringLiteral("%1-%2.png")
              .arg(QString::fromLatin1(shown.name),
                   choice == ui::Theme::Choice::Light ? QStringLiteral("light") : QStringLiteral("dark"));
      if (!pane.grab().save(out.filePath(name))) return 1;
    }
  }
  return 0;
}
