// routes_picture --out DIR [--block N] [--route ID] [--width N] [--palette] [--edited]: the page of the
// routes in both themes under its toolbar, as pictures of the size that it has in a window of 1440 x 900;
// with the palette open, and with edits that are not applied. For eyes; its own test is that it runs.
#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QTest>
#include <QVBoxLayout>

#include "tests/ui/routes/sample_routes.h"
#include "ui/routes/routes_page.h"

using namespace headgate;

namespace {

void edit(ui::ProfileDraft& draft) {
  const QString words = QStringLiteral("edit");
  for (const char* place : {"/routes/1/folder", "/routes/2/folder"}) draft.set(place, "Experiments", words);
  draft.set("/routes/0/tags", ui::Json::array({"team"}), words);
  draft.set("/routes/0/timeouts/first_byte", "90s", words);
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  QCommandLineParser parser;
  parser.addOptions(
      {{QStringLiteral("out"), QStringLiteral("Where the pictures go."), QStringLiteral("DIR"),
        QStringLiteral(".")},
       {QStringLiteral("block"), QStringLiteral("The block that is chosen."), QStringLiteral("N"),
        QStringLiteral("6")},
       {QStringLiteral("route"), QStringLiteral("The route that is chosen."), QStringLiteral("ID"),
        QStringLiteral("code")},
       {QStringLiteral("width"), QStringLiteral("Of the page."), QStringLiteral("N"), QStringLiteral("1376")},
       {QStringLiteral("palette"), QStringLiteral("The palette of blocks is open.")},
       {QStringLiteral("edited"), QStringLiteral("Folders, tags and changes.")},
       {QStringLiteral("wait"), QStringLiteral("Milliseconds of traffic."), QStringLiteral("MS"),
        QStringLiteral("0")}});
  parser.process(application);
  const QDir out(parser.value(QStringLiteral("out")));
  for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
    ui::Theme theme(choice);
    theme.applyTo(application);
    test::ScriptedGateway gateway;
    test::fillWithRoutes(gateway);
    test::serveTargets(gateway);
    test::rememberAnHour(gateway);
    ui::LiveGateway live(gateway);
    ui::ProfileDraft draft(live);
    QWidget window;
    auto& page = *new ui::RoutesPage(draft, live, theme, &window);
    auto* layout = new QVBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->addWidget(page.toolbar());
    layout->addLayout(bar);
    layout->addWidget(&page, 1);
    window.resize(parser.value(QStringLiteral("width")).toInt(), 900 - 24);
    window.show();
    window.activateWindow();
    QTest::qWait(300);
    test::letTimePass(gateway, 6);
    QTest::qWait(1200 + parser.value(QStringLiteral("wait")).toInt());
    page.showRoute(parser.value(QStringLiteral("route")).toStdString());
    if (QWidget* list = page.panes().front()) {
      list->setFocus();
      QTest::keyClick(list, Qt::Key_Return);
    }
    for (int i = 0; i < parser.value(QStringLiteral("block")).toInt(); ++i)
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    if (QWidget* list = page.panes().front()) list->setFocus();
    if (parser.isSet(QStringLiteral("edited"))) edit(draft);
    QTest::qWait(100);
    if (parser.isSet(QStringLiteral("palette")))
      QTest::mouseClick(page.findChild<QAbstractButton*>(QStringLiteral("addPolicy")), Qt::LeftButton);
    QTest::qWait(100);
    const QString name = choice == ui::Theme::Choice::Light ? QStringLiteral("routes-light.png")
                                                            : QStringLiteral("routes-dark.png");
    if (!window.grab().save(out.filePath(name))) return 1;
  }
  return 0;
}
