// upstreams_pictures --out DIR: the Upstreams page with its toolbar in both themes, and narrow, stopped and
// empty, at the size that it has in a window of 1440 x 900. For eyes; its own test is that it runs.
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTest>
#include <QVBoxLayout>

#include "tests/ui/upstreams/sample_upstreams.h"
#include "ui/upstreams/upstreams_page.h"

using namespace headgate;

namespace {

struct Picture {
  const char* name;
  ui::Theme::Choice theme;
  QSize size{1376, 876};
  const char* target = "research-2";
  void (*change)(test::ScriptedGateway&) = nullptr;
};

bool draw(QApplication& application, const Picture& picture, const QDir& out) {
  ui::Theme theme(picture.theme);
  theme.applyTo(application);
  test::ScriptedGateway gateway;
  test::fillWithUpstreams(gateway);
  test::fillWithLimits(gateway);
  if (picture.change != nullptr) picture.change(gateway);
  ui::LiveGateway live(gateway);
  ui::ProfileDraft draft(live);
  ui::UpstreamsPage page(live, draft, theme, test::pictureTime);
  QWidget window;
  auto* layout = new QVBoxLayout(&window);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* bar = new QWidget;
  bar->setFixedHeight(theme.tokens().size.toolbar);
  auto* barLayout = new QVBoxLayout(bar);
  barLayout->setContentsMargins(12, 0, 12, 0);
  barLayout->addWidget(page.toolbar());
  layout->addWidget(bar);
  layout->addWidget(&page, 1);
  window.resize(picture.size);
  window.show();
  window.activateWindow();
  QTest::qWait(900);
  page.showTarget("research", picture.target);
  if (page.panes().front()) page.panes().front()->setFocus();
  QApplication::processEvents();
  const bool saved = window.grab().save(out.filePath(QLatin1String(picture.name)));
  page.setParent(nullptr);
  page.toolbar()->setParent(nullptr);
  return saved;
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
  const Picture pictures[] = {
      {.name = "upstreams-light.png", .theme = Light},
      {.name = "upstreams-dark.png", .theme = Dark},
      {.name = "upstreams-narrow.png", .theme = Light, .size = {880, 776}},
      {.name = "upstreams-stopped.png",
       .theme = Light,
       .change =
           [](test::ScriptedGateway& gateway) {
             gateway.state.phase = control::GatewayPhase::Stopped;
             gateway.targets = {};
             gateway.limits = {};
           }},
      {.name = "upstreams-empty.png",
       .theme = Dark,
       .change = [](test::ScriptedGateway& gateway) { gateway.profile.text = R"({"headgate": 1})"; }},
  };
  for (const Picture& picture : pictures)
    if (!draw(application, picture, out)) return 1;
  return 0;
}
