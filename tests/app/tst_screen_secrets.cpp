// Secrets that are marked go through the real gateway, and everything that the window shows of it is read:
// what it paints, what lies outside of the visible part, what a screen reader is told, what is copied.
#include <fstream>
#include <gtest/gtest.h>
#include <set>

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "app/gateway_runtime.h"
#include "core/control/local_gateway.h"
#include "core/secrets/memory_keychain.h"
#include "ui/frame/main_window.h"
#include "ui/routes/pipeline_stop.h"
#include "ui/routes/routes_page.h"
#include "ui/traffic/detail_pane.h"
#include "ui/traffic/exchange_table.h"
#include "ui/traffic/traffic_page.h"
#include "ui/widgets/row_table.h"

namespace headgate::app {
namespace {

// Short, so that no place is too narrow to show it whole.
const QString kMark = QStringLiteral("Hush7f");
constexpr const char* kPlain =
    "plain-as-day";  // no secret, in the same places: the reader would find the mark

// Keeps the texts that are painted on it.
class TextPaper final : public QPaintDevice {
 public:
  explicit TextPaper(QSize size) : m_size(size) {}
  QPaintEngine* paintEngine() const override { return &m_engine; }
  const QStringList& texts() const { return m_engine.texts; }

 protected:
  int metric(PaintDeviceMetric metric) const override {
    switch (metric) {
      case PdmWidth:
        return m_size.width();
      case PdmHeight:
        return m_size.height();
      case PdmWidthMM:
        return m_size.width() / 4;
      case PdmHeightMM:
        return m_size.height() / 4;
      case PdmDepth:
        return 32;
      case PdmNumColors:
        return 1 << 24;
      case PdmDevicePixelRatio:
        return 1;
      case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
      default:
        return 96;
    }
  }

 private:
  struct Engine final : QPaintEngine {
    Engine() : QPaintEngine(AllFeatures) {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF&, const QTextItem& item) override { texts << item.text(); }
    Type type() const override { return User; }
    QStringList texts;
  };

  const QSize m_size;
  mutable Engine m_engine;
};

// An upstream that sets a cookie to the mark and says nothing else of what it was sent.
class Upstream {
 public:
  Upstream() {
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
      QTcpSocket* socket = m_server.nextPendingConnection();
      QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
        m_heard += socket->readAll();
        if (!m_heard.endsWith('}')) return;
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 12\r\nSet-Cookie: a=" +
                      kMark.toLatin1() + "\r\n\r\n" + kPlain);
      });
    });
  }
  uint16_t port() const { return m_server.serverPort(); }
  const QByteArray& heard() const { return m_heard; }

 private:
  QByteArray m_heard;
  QTcpServer m_server;
};

class ScreenSecrets : public testing::Test {
 protected:
  ScreenSecrets() {
    qputenv("HEADGATE_TEST_MARK", kMark.toLatin1() + "-environment");
    std::ofstream(m_folder.filePath(QStringLiteral("key.txt")).toStdString())
        << kMark.toStdString() << "-file";
    std::ofstream(path().toStdString()) << R"({"headgate": 1, "name": "Marked",
 "listeners": [{"id": "web", "address": "127.0.0.1", "port": 0}],
 "pools": [{"id": "p", "targets": [{"id": "t", "url": "http://127.0.0.1:)"
                                        << m_upstream.port() << R"("}]}],
 "routes": [{"id": "far", "name": "plain-as-day", "match": {"path": "/far"}, "pool": "p",
             "headers": {"request": {"set": {"Authorization": "Bearer {secret:token}", "X-Env": "env:HEADGATE_TEST_MARK",
                                             "X-File": "file:key.txt"}},
                         "response": {"set": {"X-Back": "{secret:token}"}}},
             "record": {"redact": ["json:/password"]}},
            {"id": "missing", "match": {"path": "/missing"}, "pool": "p",
             "headers": {"request": {"set": {"X-Key": "secret:nobody"}}}}]})";
    m_theme.applyTo(*qApp);
    m_window = std::make_unique<ui::MainWindow>(m_live, m_draft, m_settings, m_theme);
    auto* traffic = new ui::TrafficPage(m_live, m_theme);
    m_traffic = traffic;
    m_window->addPage({.title = QStringLiteral("Traffic"), .icon = ui::Icon::Traffic, .content = traffic});
    m_window->addPage({.title = QStringLiteral("Routes"),
                       .icon = ui::Icon::Routes,
                       .content = new ui::RoutesPage(m_draft, m_live, m_theme)});
    m_window->resize(1440, 900);
    m_window->awaitProfile();  // or it asks what else listens on this machine
    m_window->show();
  }

  QString path() const { return m_folder.filePath(QStringLiteral("profile.json")); }

  static control::LocalGateway::Parts parts() {
    return {.makeRuntime =
                [lasting = std::make_shared<engine::LastingState>()](record::Names& names,
                                                                     std::vector<record::RecordSink*> sinks) {
                  return std::make_unique<GatewayRuntime>(Composition::Parts{.sinks = std::move(sinks)},
                                                          names, *lasting, [](std::string_view) {});
                },
            .startDemo = []() -> Result<control::RunningDemo, std::string> { return std::string("none"); },
            .makeSecretStore =
                [] {
                  auto keychain = std::make_unique<secrets::MemoryKeychain>();
                  keychain->write("token", kMark.toStdString() + "-keychain", [](const auto&) {});
                  return control::SecretStore{
                      .keychain = std::move(keychain), .name = "memory", .problem = {}};
                }};
  }

  uint16_t port() const {
    const auto& listeners = m_live.state().listeners;
    return listeners.empty() ? 0 : listeners.front().boundPort;
  }

  void send(const QByteArray& path) {
    QTcpSocket client;
    client.connectToHost(QStringLiteral("127.0.0.1"), port());
    ASSERT_TRUE(client.waitForConnected());
    const QByteArray body = R"({"name": "plain-as-day", "password": ")" + kMark.toLatin1() + "\"}";
    client.write("POST " + path + "?key=" + kMark.toLatin1() + "&q=plain-as-day HTTP/1.1\r\nHost: " + kPlain +
                 "\r\nAuthorization: Bearer " + kMark.toLatin1() +
                 "-client\r\nCookie: s=" + kMark.toLatin1() + "\r\nX-Api-Key: " + kMark.toLatin1() +
                 "\r\nX-Plain: plain-as-day\r\nConnection: close\r\nContent-Type: application/json" +
                 "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    ASSERT_TRUE(QTest::qWaitFor([&] { return client.state() == QAbstractSocket::UnconnectedState; }));
  }

  void read(const QString& text) { m_seen.insert(text); }

  // All that the window and its children show now, visible or scrolled away.
  void look() {
    QApplication::processEvents();
    TextPaper paper(m_window->size());
    m_window->render(&paper);
    for (const QString& text : paper.texts()) read(text);
    QList<QWidget*> widgets = m_window->findChildren<QWidget*>();
    widgets << m_window.get();
    for (QWidget* widget : widgets) {
      for (const QString& text : {widget->windowTitle(), widget->toolTip(), widget->accessibleName(),
                                  widget->accessibleDescription()})
        read(text);
      if (QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget))
        for (const auto part :
             {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
          read(told->text(part));
      if (const auto* edit = qobject_cast<QPlainTextEdit*>(widget)) read(edit->toPlainText());
      if (const auto* view = qobject_cast<QAbstractItemView*>(widget)) readModel(*view->model(), {});
    }
  }

  void readModel(const QAbstractItemModel& model, const QModelIndex& parent) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
      for (int column = 0; column < model.columnCount(parent); ++column) {
        const QModelIndex index = model.index(row, column, parent);
        for (const int role : {int(Qt::DisplayRole), int(Qt::EditRole), int(Qt::ToolTipRole),
                               int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole)})
          read(index.data(role).toString());
        if (column == 0) readModel(model, index);
      }
    }
  }

  // Each page, each tab of it, each part of each route.
  void lookEverywhere() {
    for (const Qt::Key page : {Qt::Key_1, Qt::Key_2, Qt::Key_Comma}) {
      QTest::keyClick(m_window.get(), page, Qt::ControlModifier);
      look();
      for (QTabBar* tabs : m_window->findChildren<QTabBar*>()) {
        if (!tabs->isVisible()) continue;
        for (int tab = 0; tab < tabs->count(); ++tab) {
          tabs->setCurrentIndex(tab);
          look();
        }
      }
    }
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    auto* routes = m_window->findChild<ui::RoutesPage*>()->findChild<ui::RowTable*>();
    for (int row = 0; row < routes->model()->rowCount(); ++row) {
      routes->setCurrentIndex(routes->model()->index(row, 0));
      QApplication::processEvents();
      for (auto* stop : m_window->findChildren<ui::PipelineStop*>()) {
        QTest::mouseClick(stop, Qt::LeftButton);
        look();
      }
    }
  }

  bool shows(const QString& text) const {
    return std::any_of(m_seen.begin(), m_seen.end(),
                       [&](const QString& each) { return each.contains(text); });
  }

  QTemporaryDir m_folder;
  Upstream m_upstream;
  control::LocalGateway m_gateway{parts()};
  ui::LiveGateway m_live{m_gateway};
  ui::ProfileDraft m_draft{m_live};
  ui::SettingsStore m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
  ui::Theme m_theme{ui::Theme::Choice::Light};
  std::unique_ptr<ui::MainWindow> m_window;
  ui::TrafficPage* m_traffic = nullptr;
  std::set<QString> m_seen;
};

TEST_F(ScreenSecrets, NoneIsShown) {
  m_window->profile().open(path());
  m_window->lookForProfile();
  ASSERT_TRUE(QTest::qWaitFor([this] { return port() != 0; })) << "it runs what it opens";
  send("/far");
  send("/missing");
  send("/nowhere");
  const QByteArray heard = m_upstream.heard();
  for (const char* where : {"-keychain", "-environment", "-file"})
    EXPECT_TRUE(heard.contains(kMark.toLatin1() + where)) << "it was used: " << heard.constData();
  ASSERT_TRUE(QTest::qWaitFor([this] { return m_traffic->shown() == 3; }));

  auto* table = m_window->findChild<ui::ExchangeTable*>();
  for (int row = 0; row < 3; ++row) {
    table->setCurrentIndex(table->model()->index(row, 0));
    const auto* pane = m_window->findChild<ui::DetailPane*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return pane->row() && pane->detail(); }));
    lookEverywhere();
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    table->setFocus();
    for (const Qt::KeyboardModifiers keys :
         {Qt::KeyboardModifiers(Qt::ControlModifier), Qt::ControlModifier | Qt::ShiftModifier}) {
      QTest::keyClick(table, Qt::Key_C, keys);
      read(QApplication::clipboard()->text());
    }
  }
  for (const char* where : {"/far", "/missing", "X-Plain", "secret:token", "secret:nobody", kPlain})
    EXPECT_TRUE(shows(QLatin1String(where))) << where << " would be seen";
  for (const QString& text : m_seen) EXPECT_FALSE(text.contains(kMark)) << text.toStdString();
}

}  // namespace
}  // namespace headgate::app
