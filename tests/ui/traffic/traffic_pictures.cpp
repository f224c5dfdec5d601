// traffic_pictures --out DIR: the Traffic page in both themes and in its states, as pictures. For eyes.
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTest>

#include "tests/ui/support/sample_rows.h"
#include "tests/ui/support/sample_stream.h"
#include "tests/ui/support/scripted_gateway.h"
#include "ui/docks/page_frame.h"
#include "ui/stream/stream_list.h"
#include "ui/stream/stream_tab.h"
#include "ui/stream/timing_strip.h"
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
    page.addComparison();
    page.addReplay();
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
    photographStreams(page, gateway, *table, *tabs, suffix);
    gateway.resendPlan = {
        .listener = "web",
        .number = 40'194,
        .head =
            "POST /v1/messages HTTP/1.1\nHost: localhost:8080\nContent-Type: application/json\n"
            "Accept: text/event-stream\nAuthorization: [redacted]\n",
        .body = "{\n  \"model\": \"qwen3-coder-30b-a3b\",\n  \"stream\": true\n}\n",
        .lacks = {"Authorization"}};
    gateway.trial.outcome = "goes to code-1 of pool coders";
    tabs->setCurrentIndex(tabs->count() - 1);
    settle();
    save(page, QStringLiteral("resend") + suffix);
    tabs->setCurrentIndex(0);
    gateway.replay = {.isServing = true,
                      .url = "http://127.0.0.1:40123",
                      .number = 40'194,
                      .request = "POST /v1/messages",
                      .pieces = 120,
                      .length = 14'800'000'000,
                      .isWhole = true,
                      .fault = control::ReplayFault::Stall,
                      .faultPiece = 81,
                      .answered = 2,
                      .playing = 1,
                      .piece = 46,
                      .position = 5'300'000'000};
    page.frame().showOutput(QStringLiteral("replay"));
    settle();
    save(page, QStringLiteral("replay") + suffix);
    gateway.replay = {};
    settle();
    save(page, QStringLiteral("no-replay") + suffix);
    page.frame().closeOutput();
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
  // As shared look/ has them.
  void photographStreams(TrafficPage& page, test::ScriptedGateway& gateway, ExchangeTable& table,
                         QTabBar& tabs, const QString& suffix) {
    const auto rows = test::sampleRows();
    page.findChild<StreamTab*>()->setClock([now = rows[22].startedWall + 13'700'000'000] { return now; });
    gateway.keep(rows[12].id, test::sampleStream());
    gateway.keep(rows[22].id, test::sampleSilentStream());
    gateway.keep(rows[8].id, test::sampleTunnel());
    tabs.setCurrentIndex(3);
    settle();
    auto* strip = page.findChild<TimingStrip*>();
    auto* list = page.findChild<StreamList*>();
    save(page, QStringLiteral("stream") + suffix);
    strip->setRange(std::pair<int64_t, int64_t>(3'300'000'000, 8'300'000'000));
    list->chooseEvent(127);
    settle();
    save(page, QStringLiteral("stream-range") + suffix);
    page.findChild<QAbstractButton*>(QStringLiteral("shortenSilences"))->click();
    auto* forms = page.findChild<QTabBar*>(QStringLiteral("streamForms"));
    forms->setCurrentIndex(2);
    settle();
    save(page, QStringLiteral("stream-merged") + suffix);
    forms->setCurrentIndex(1);
    page.findChild<QAbstractButton*>(QStringLiteral("shortenSilences"))->click();
    table.selectRow(22);
    settle();
    save(page, QStringLiteral("stream-silent") + suffix);
    table.selectRow(8);
    settle();
    save(page, QStringLiteral("stream-tunnel") + suffix);
    table.selectRow(12);
    photographTabs(page, gateway, table, tabs, suffix);
    forms->setCurrentIndex(0);
    page.resize(1100, 832);
    settle();
    save(page, QStringLiteral("stream-raw-stacked") + suffix);
    forms->setCurrentIndex(1);
    page.resize(kPage);
    settle();
  }
  void photographTabs(TrafficPage& page, test::ScriptedGateway& gateway, ExchangeTable& table, QTabBar& tabs,
                      const QString& suffix) {
    constexpr int64_t kMilli = 1'000'000;
    gateway.timing = {.found = true,
                      .ended = true,
                      .requestEnd = 2 * kMilli,
                      .attempt = 5 * kMilli,
                      .sent = 9 * kMilli,
                      .responseHead = 840 * kMilli,
                      .firstPiece = 840 * kMilli,
                      .lastPiece = 14'838 * kMilli,
                      .total = 14'840 * kMilli,
                      .waited = 0,
                      .connect = 3 * kMilli,
                      .attempts = 1};
    gateway.trial.routes = {{.route = "code", .index = 0, .reason = "path differs at segment 1: api"},
                            {.route = "claude", .index = 3, .wins = true, .reason = "path /v1/messages"}};
    gateway.trial.policies = {{.name = "limits",
                               .what = "per-address",
                               .sentence = "21 of 30 tokens left",
                               .left = 21,
                               .capacity = 30}};
    gateway.trial.targets = {{.pool = "claude", .target = "1", .isChosen = true, .reason = "next in turn"}};
    gateway.trial.outcome = "goes to claude/1";
    tabs.setCurrentIndex(4);
    settle();
    save(page, QStringLiteral("timing") + suffix);
    tabs.setCurrentIndex(5);
    settle();
    save(page, QStringLiteral("messages") + suffix);
    tabs.setCurrentIndex(6);
    settle();
    save(page, QStringLiteral("route") + suffix);
    tabs.setCurrentIndex(5);
    table.selectRow(8);
    settle();
    save(page, QStringLiteral("messages-rpc") + suffix);
    tabs.setCurrentIndex(0);
    control::ExchangeDetail other = test::sampleDetail();
    other.row = test::sampleRows()[17];
    other.requestHead.bytes += "X-Retry: 1\r\n";
    gateway.keep(other);
    test::ScriptedStream slower = test::sampleStream();
    slower.page.reading = 9;
    for (size_t i = 230; i < slower.page.eventColumns.at.size(); ++i) {
      slower.page.eventColumns.at[i] += 1'700 * kMilli;
      slower.page.chunkColumns.at[i] += 1'700 * kMilli;
    }
    slower.page.figures.lastChunk += 1'700 * kMilli;
    gateway.keep(other.row.id, slower);
    table.selectRow(12);
    trigger(table, "traffic.markForComparison");
    table.selectRow(17);
    trigger(table, "traffic.compare");
    settle();
    save(page, QStringLiteral("comparison") + suffix);
    page.frame().closeOutput();
    table.selectRow(12);
    tabs.setCurrentIndex(3);
    settle();
  }
  static void trigger(QWidget& widget, const char* name) {
    for (QAction* action : widget.actions())
      if (action->objectName() == QLatin1String(name)) action->trigger();
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
