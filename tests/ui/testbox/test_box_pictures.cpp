// test_box_pictures --out DIR: the test box and its details in both themes, wide and narrow, and what it says
// of other requests. For eyes; its own test is that it runs.
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "tests/ui/testbox/sample_trial.h"
#include "ui/testbox/request_edit.h"
#include "ui/testbox/test_box.h"

using namespace headgate;

namespace {

enum class Open : uint8_t { Box, Details };

struct Picture {
  const char* name;
  ui::Theme::Choice theme;
  Open open = Open::Box;
  int width = 399;
  control::Trial (*trial)() = test::passingTrial;
  const char* request = "POST /api/code/v1/messages";
  uint64_t exchange = 0;
};

bool draw(QApplication& application, const Picture& picture, const QDir& out) {
  ui::Theme theme(picture.theme);
  theme.applyTo(application);
  test::ScriptedGateway gateway;
  test::fillWithTrialProfile(gateway);
  gateway.trial = picture.trial();
  ui::LiveGateway live(gateway);
  ui::ProfileDraft draft(live);
  QWidget window;
  window.resize(picture.open == Open::Box ? QSize(picture.width, 240) : QSize(1376, 800));
  auto* box = new ui::TestBox(live, draft, theme, &window);
  window.show();
  window.activateWindow();
  QTest::qWait(300);
  auto* edit = box->findChild<ui::RequestEdit*>();
  if (picture.exchange != 0)
    box->setExchange(picture.exchange, QStringLiteral("#40,194 POST /v1/messages"));
  else
    edit->setPlainText(QString::fromUtf8(picture.request));
  QTest::qWait(500);
  box->setGeometry(0, window.height() - 240, picture.width, 240);
  if (picture.open == Open::Details)
    QTest::mouseClick(box->findChild<QToolButton*>(QStringLiteral("openTrialDetails")), Qt::LeftButton);
  QTest::qWait(100);
  return window.grab().save(out.filePath(QLatin1String(picture.name)));
}

control::Trial wrongTrial() {
  return {.problem = "this is no request: write a URL, a path, \"POST /path\", or a curl command"};
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
      {.name = "box-light.png", .theme = Light},
      {.name = "box-dark.png", .theme = Dark},
      {.name = "box-narrow.png", .theme = Light, .width = 300},
      {.name = "box-limited.png", .theme = Light, .trial = test::limitedTrial},
      {.name = "box-unrouted.png", .theme = Dark, .trial = test::unroutedTrial},
      {.name = "box-wrong.png", .theme = Light, .trial = wrongTrial, .request = "hello there"},
      {.name = "box-empty.png", .theme = Light, .request = ""},
      {.name = "box-exchange.png", .theme = Light, .exchange = 40'194},
      {.name = "box-curl.png",
       .theme = Light,
       .request = "curl http://localhost:8080/api/code/v1/messages \\\n  -H 'Authorization: Bearer key' \\\n "
                  " -d @body.json"},
      {.name = "details-light.png", .theme = Light, .open = Open::Details},
      {.name = "details-dark.png", .theme = Dark, .open = Open::Details},
      {.name = "details-limited.png", .theme = Light, .open = Open::Details, .trial = test::limitedTrial},
  };
  for (const Picture& picture : pictures)
    if (!draw(application, picture, out)) return 1;
  return 0;
}
