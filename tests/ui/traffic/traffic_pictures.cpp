// traffic_pictures --out DIR: the Traffic page in both themes and in its states, as pictures. For eyes.
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTest>

#include "tests/ui/support/sample_rows.h"
#include "tests/ui/support/scripted_gateway.h"
#include "ui/traffic/exchange_table.h"
#include "ui/traffic/traffic_page.h"

using namespace headgate;
using namespace headgate::ui;

namespace {

// What is left of a window of 1440 x 900 beside the mode bar, the toolbar and the status bar.
constexpr QSize kPage(1376, 832);

class Camera {
 public:
  Camera(QApplication& application, QDir out) : m_application(application), m_out(std::move(out)) {}

  void photograph(Theme::Choice choice, const QString& suffix) {
    Theme theme(choice);
    theme.applyTo(m_application);
    test::ScriptedGateway gateway;
    gateway.profile.text = test::kSampleProfile;
    gateway.state.listeners = {{.id = "web", .address = "127.0.0.1", .port = 8080}};
    LiveGateway live(gateway);
    TrafficPage page(live, theme);
    const auto rows = test::sampleRows();
    // As if it were the moment after the last one.
    page.model().setClock([&rows] { return rows[22].startedWall + 13'700'000'000; });
    page.resize(kPage);
    page.show();
    settle();
    save(page, QStringLiteral("stopped") + suffix);
    gateway.state.phase = control::GatewayPhase::Running;
    gateway.state.listeners[0].phase = control::ListenerPhase::Listening;
    gateway.state.listeners[0].boundPort = 8080;
    gateway.changed();
    settle();
    save(page, QStringLiteral("waiting") + suffix);
    gateway.keep(test::sampleDetail());
    gateway.feed(rows);
    settle();
    auto* table = page.findChild<ExchangeTable*>();
    table->setFocus();
    table->selectRow(12);
    settle();
    save(page, QStringLiteral("traffic") + suffix);
    auto* tabs = page.findChild<QTabBar*>();
    tabs->setCurrentIndex(1);
    settle();
    save(page, QStringLiteral("request") + suffix);
    tabs->setCurrentIndex(2);
    settle();
    save(page, QStringLiteral("response") + suffix);
    tabs->setCurrentIndex(0);
    table->selectRow(10);
    settle();
    save(page, QStringLiteral("refused") + suffix);
    page.resize(1100, 832);
    settle();
    save(page, QStringLiteral("stacked") + suffix);
    page.resize(860, 832);
    settle();
    save(page, QStringLiteral("narrow") + suffix);
  }
  bool allSaved() const { return m_allSaved; }

 private:
  static void settle() { QTest::qWait(500); }
  void save(QWidget& page, const QString& name) {
    m_allSaved &= page.grab().save(m_out.filePath(name + QStringLiteral(".png")));
  }

  QApplication& m_application;
  QDir m_out;
  bool m_allSaved = true;
};

}  // namespace

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  QCommandLineParser options;
  options.addOption({QStringLiteral("out"), QStringLiteral("Where the pictures go."), QStringLiteral("DIR"),
                     QStringLiteral(".")});
  options.process(application);
  QDir out(options.value(QStringLiteral("out")));
  out.mkpath(QStringLiteral("."));
  Camera camera(application, out);
  camera.photograph(Theme::Choice::Dark, QStringLiteral("-dark"));
  camera.photograph(Theme::Choice::Light, QStringLiteral("-light"));
  return camera.allSaved() ? 0 : 1;
}
