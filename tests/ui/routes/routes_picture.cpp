// routes_picture --out DIR [--block N] [--route ID] [--width N]: the page of the routes in both themes, as
// pictures of the size that it has in a window of 1440 x 900. For eyes; its own test is that it runs.
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include "tests/ui/routes/sample_routes.h"
#include "ui/routes/routes_page.h"

using namespace headgate;

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
    ui::RoutesPage page(live, theme);
    page.resize(parser.value(QStringLiteral("width")).toInt(), 900 - 44 - 24);
    page.show();
    page.activateWindow();
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
    QApplication::processEvents();
    const QString name = choice == ui::Theme::Choice::Light ? QStringLiteral("routes-light.png")
                                                            : QStringLiteral("routes-dark.png");
    if (!page.grab().save(out.filePath(name))) return 1;
  }
  return 0;
}
