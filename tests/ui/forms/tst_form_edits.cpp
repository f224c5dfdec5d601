// Edits at random, through controls of random forms: undone, the profile is what it was to the last byte;
// done again, what it had become. And a large profile.
#include <random>

#include <QAbstractButton>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>

#include "tests/ui/forms/form_fixture.h"

namespace headgate::ui {
namespace {

class FormEdits : public FormTest {
 protected:
  // Something that can be edited, is seen, and leads nowhere else.
  std::vector<QWidget*> editable() {
    std::vector<QWidget*> found;
    for (QWidget* each : pane.findChildren<QWidget*>()) {
      if (!each->isVisible() || !each->isEnabled() || each->objectName().startsWith(QStringLiteral("qt_")))
        continue;
      const QString name = each->objectName();
      const bool isWayOut = name.startsWith(QStringLiteral("group:")) ||
                            name.endsWith(QStringLiteral("Open")) || name == QStringLiteral("formPreset") ||
                            name == QStringLiteral("limitAll");
      const bool isInput = qobject_cast<QLineEdit*>(each) != nullptr ||
                           qobject_cast<QComboBox*>(each) != nullptr ||
                           qobject_cast<QAbstractButton*>(each) != nullptr;
      if (isInput && !isWayOut) found.push_back(each);
    }
    return found;
  }

  void edit(QWidget* widget) {
    static const char* const kTexts[] = {"7", "30s", "/x/*", "env:K", "a b", "header:X", "10.0.0.0/8", ""};
    if (auto* line = qobject_cast<QLineEdit*>(widget)) {
      line->setFocus();
      line->selectAll();
      QTest::keyClick(line, Qt::Key_Delete);
      QTest::keyClicks(line, QString::fromLatin1(kTexts[random() % std::size(kTexts)]));
      QTest::keyClick(line, Qt::Key_Return);
    } else if (auto* box = qobject_cast<QComboBox*>(widget)) {
      box->setFocus();
      QTest::keyClick(box, random() % 2 == 0 ? Qt::Key_Down : Qt::Key_Up);
    } else {
      QTest::mouseClick(widget, Qt::LeftButton);
    }
  }

  std::mt19937 random{5};
};

TEST_F(FormEdits, AreUndoneAndDoneAgainToTheLastByte) {
  static const char* const kForms[] = {"/routes/0",
                                       "/routes/0/match",
                                       "/routes/0/timeouts",
                                       "/routes/0/headers",
                                       "/routes/0/auth",
                                       "/routes/0/cors",
                                       "/routes/0/pool",
                                       "/routes/0/limits",
                                       "/pools/0",
                                       "/pools/0/targets",
                                       "/pools/0/health",
                                       "/pools/1",
                                       "/listeners/1/tls",
                                       "/clients/0",
                                       "/limits/0",
                                       "/routes/1/retry",
                                       "/routes/1/jwt",
                                       "/routes/1/basic",
                                       "/defaults/route/record",
                                       ""};
  for (int i = 0; i < 150; ++i) {
    pane.show(kForms[random() % std::size(kForms)]);
    const auto parts = editable();
    if (parts.empty()) continue;
    edit(parts[random() % parts.size()]);
    if (i % 10 == 0) QCoreApplication::processEvents();
  }
  const std::string end = draft.root().dump();
  EXPECT_NE(end, start);
  EXPECT_GT(draft.history().count(), 20);
  undoAll();
  EXPECT_EQ(draft.root().dump(), start);
  while (draft.history().canRedo()) draft.history().redo();
  EXPECT_EQ(draft.root().dump(), end);
}

std::string largeProfile() {
  Json root = Json::parse(kFormProfile);
  for (int i = 0; i < 500; ++i) {
    const std::string number = std::to_string(i);
    root["routes"].push_back({{"id", "route-" + number},
                              {"match", {{"path", "/api/" + number + "/*"}, {"methods", {"GET", "POST"}}}},
                              {"pool", i % 2 == 0 ? "code" : "research"},
                              {"timeouts", {{"idle", "5m"}}}});
  }
  return root.dump();
}

class LargeForms : public FormTest {
 protected:
  LargeForms() : FormTest(largeProfile()) {}
};

TEST_F(LargeForms, OpenAndAreEditedWithoutLag) {
  QElapsedTimer clock;
  clock.start();
  constexpr int kForms = 20;
  for (int i = 0; i < kForms; ++i) pane.show("/routes/" + std::to_string(100 + i) + "/timeouts");
  const double show = double(clock.nsecsElapsed()) / 1e6 / kForms;
  auto* idle = part<QLineEdit>(QStringLiteral("timeoutsIdle"));
  idle->setFocus();
  idle->selectAll();
  clock.restart();
  QTest::keyClicks(idle, QStringLiteral("1234567890"));
  const double edit = double(clock.nsecsElapsed()) / 1e6 / 10;
  std::printf("a form of 500 routes: shown in %.2f ms, edited in %.2f ms\n", show, edit);
  EXPECT_LT(show, 160);  // ten times what a picture may take: this is no quiet machine
  EXPECT_LT(edit, 160);
}

}  // namespace
}  // namespace headgate::ui
