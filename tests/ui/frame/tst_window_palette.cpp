#include <QListView>

#include "tests/ui/frame/window_fixture.h"
#include "ui/docks/page_frame.h"
#include "ui/frame/profile_entries.h"
#include "ui/palette/command_palette.h"
#include "ui/settings/settings_page.h"

namespace headgate::ui {
namespace {

class WindowPaletteTest : public test::WindowFixture {
 protected:
  void type(const char* words) {
    auto* input = find<QLineEdit>("paletteInput");
    input->clear();
    QTest::keyClicks(input, QString::fromUtf8(words));
  }
  QString chosen() { return find<QListView>("paletteList")->currentIndex().data().toString(); }
  QStringList found() {
    QStringList titles;
    const QAbstractItemModel* model = find<QListView>("paletteList")->model();
    for (int row = 0; row < model->rowCount(); ++row)
      if (model->flags(model->index(row, 0)).testFlag(Qt::ItemIsSelectable))
        titles.append(model->index(row, 0).data().toString());
    return titles;
  }
  void open() { press(Qt::Key_K, Qt::ControlModifier); }
};

TEST_F(WindowPaletteTest, OpensByKeyAndByMouseAndGivesTheFocusBack) {
  show();
  m_traffic->setFocus();
  open();
  EXPECT_TRUE(m_window->commandPalette().isOpen());
  press(Qt::Key_Escape);
  EXPECT_TRUE(m_traffic->hasFocus());
  click(find("paletteButton"));
  EXPECT_TRUE(m_window->commandPalette().isOpen());
  open();
  EXPECT_FALSE(m_window->commandPalette().isOpen());
}

TEST_F(WindowPaletteTest, RunsCommandsGoesToPagesAndSettings) {
  show();
  open();
  type("> routes");
  press(Qt::Key_Return);
  EXPECT_TRUE(m_routes->hasFocus());
  open();
  type("time to fin");
  EXPECT_EQ(chosen(), QStringLiteral("Time to finish"));
  press(Qt::Key_Return);
  EXPECT_TRUE(m_window->findChild<SettingsPage*>()->isVisible());
  EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("drain"));
  open();
  type("> run or");
  press(Qt::Key_Return);
  EXPECT_EQ(m_gateway.calls<control::Start>().size(), 1U);
}

TEST_F(WindowPaletteTest, DoesNotOfferWhatCannotBeDone) {
  m_gateway.profile = {};
  show();
  open();
  type("> save");
  EXPECT_FALSE(found().contains(QStringLiteral("Save")));
  type("> find a command");
  EXPECT_FALSE(found().contains(QStringLiteral("Find a command")));
}

TEST_F(WindowPaletteTest, FindsListenersAndRecentProfiles) {
  m_settings.change(
      [&](Settings& values) { values.recentProfiles = {m_folder.filePath(QStringLiteral("work.json"))}; });
  QFile(m_folder.filePath(QStringLiteral("work.json"))).open(QIODevice::WriteOnly);
  show();
  open();
  type("tls");
  EXPECT_TRUE(found().contains(QStringLiteral("tls")));
  type("work");
  EXPECT_TRUE(chosen().startsWith(QStringLiteral("work")));
  press(Qt::Key_Return);
  EXPECT_EQ(m_gateway.calls<control::OpenProfile>().size(), 1U);
}

TEST_F(WindowPaletteTest, FindsRoutesAndUpstreamsWithTheirState) {
  m_gateway.profile.text = R"({"headgate": 1, "routes": [
      {"id": "research", "name": "Research agent", "match": {"path": ["/api/research/*"]}, "pool": "research"}],
      "pools": [{"id": "research", "targets": [{"id": "research-1", "url": "http://127.0.0.1:8003"},
                                               {"id": "research-2", "url": "http://127.0.0.1:8004"}]}]})";
  m_gateway.targets.targets = {
      {.pool = "research", .target = "research-1", .isProbed = true, .health = control::TargetHealth::Up},
      {.pool = "research", .target = "research-2", .isProbed = true, .health = control::TargetHealth::Down}};
  show();
  QStringList shown;
  m_window->commandPalette().addSource(std::make_unique<ProfileEntries>(
      m_live, m_window->upstreams(),
      ProfilePlaces{
          .showRoute = [&](const std::string& route) { shown.append(QString::fromStdString(route)); },
          .showRouteBeside =
              [&](const std::string& route) {
                shown.append(QStringLiteral("beside: ") + QString::fromStdString(route));
              },
          .showTarget =
              [&](const std::string& pool, const std::string& target) {
                shown.append(QString::fromStdString(pool + "/" + target));
              }}));
  run();
  EXPECT_TRUE(QTest::qWaitFor([&] { return m_window->upstreams().down() == 1; }));
  open();
  type("r res");
  EXPECT_EQ(chosen(), QStringLiteral("Research agent"));
  EXPECT_TRUE(
      find<QLineEdit>("paletteInput")->accessibleDescription().contains(QStringLiteral("1 of 2 down")));
  press(Qt::Key_Return, Qt::ControlModifier);
  open();
  type("u 8004");
  EXPECT_EQ(chosen(), QStringLiteral("research-2"));
  EXPECT_TRUE(find<QLineEdit>("paletteInput")->accessibleDescription().contains(QStringLiteral("DOWN")));
  press(Qt::Key_Return);
  EXPECT_EQ(shown, (QStringList{QStringLiteral("beside: research"), QStringLiteral("research/research-2")}));
}

TEST_F(WindowPaletteTest, OtherKeysAreShownAndActed) {
  m_settings.change([](Settings& values) {
    values.keys = {{QStringLiteral("paletteAction"), {QStringLiteral("F3")}}};
  });
  show();
  EXPECT_EQ(find("paletteButton")->text(), QStringLiteral("F3"));
  press(Qt::Key_F3);
  EXPECT_TRUE(m_window->commandPalette().isOpen());
}

TEST_F(WindowPaletteTest, TheLayoutOfAPageIsKeptAndCanBeReset) {
  PageFrame* frame = nullptr;
  const auto showPage = [&] {
    m_window = std::make_unique<MainWindow>(m_live, m_draft, m_settings, m_theme);
    frame = new PageFrame(m_theme, QStringLiteral("traffic"), new QWidget);
    frame->addPane(
        {.id = QStringLiteral("detail"), .title = QStringLiteral("Detail"), .widget = new QWidget});
    m_window->addPage(
        {.title = QStringLiteral("Traffic"), .icon = Icon::Traffic, .content = frame, .frame = frame});
    m_window->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    settle();
  };
  showPage();
  open();
  type("> show or hide detail");
  press(Qt::Key_Return);
  EXPECT_FALSE(frame->isShown(QStringLiteral("detail")));
  m_window->close();
  settle();
  m_window.reset();
  showPage();
  EXPECT_FALSE(frame->isShown(QStringLiteral("detail")));
  open();
  type("> reset layout");
  press(Qt::Key_Return);
  EXPECT_TRUE(frame->isShown(QStringLiteral("detail")));
}

}  // namespace
}  // namespace headgate::ui
