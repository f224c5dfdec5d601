// Every field of a profile has a form, a label, a line of help and a control that changes it; and every such
// change can be undone. Walks the tables of fields, so that a new field cannot be forgotten.
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "core/config/problem.h"
#include "tests/ui/forms/form_fixture.h"
#include "ui/draft/field_path.h"
#include "ui/forms/field_control.h"
#include "ui/forms/form_plan.h"
#include "ui/forms/form_words.h"

namespace headgate::ui {
namespace {

using config::Field;
using config::Kind;
using config::ObjectType;
using config::Syntax;

// One of everything whose being there is a choice.
constexpr const char* kWhole = R"({
  "headgate": 1,
  "clients": [{"id": "bob"}],
  "limits": [{"id": "calm", "limit": 30, "window": "1m"}],
  "listeners": [{"id": "web", "port": 0, "tls": {"certificates": [{"from": "local-ca"}]}}],
  "pools": [{"id": "p", "targets": [{"id": "one", "url": "http://127.0.0.1:8001"}], "affinity": {"by": "address"},
             "health": {}}, {"id": "q"}],
  "routes": [
    {"id": "a", "pool": "p", "cors": {}, "auth": {}, "basic": {"users": [{"client": "bob", "user": "b", "password": ""}]},
     "jwt": {}, "forward_auth": {"pool": "p"}, "concurrency": {"limit": 1}, "wait": {"queue": 1}},
    {"id": "b", "respond": {}}, {"id": "c", "redirect": {"to": "/"}}, {"id": "d", "metrics": {}}],
  "defaults": {"route": {"cors": {}, "auth": {}, "basic": {}, "jwt": {}, "forward_auth": {}, "concurrency": {}, "wait": {}},
               "pool": {"affinity": {}, "health": {}}, "listener": {"tls": {}}}
})";

// What no value that a field holds here is, and what its syntax takes.
QString sampleOf(const config::ValueType& type) {
  if (type.kind == Kind::Integer) return QStringLiteral("7");
  switch (type.syntax) {
    case Syntax::Duration:
    case Syntax::Period:
      return QStringLiteral("47 s");
    case Syntax::Size:
      return QStringLiteral("3 MiB");
    case Syntax::Network:
      return QStringLiteral("10.1.0.0/16");
    case Syntax::BindAddress:
      return QStringLiteral("::1");
    case Syntax::TargetUrl:
      return QStringLiteral("http://127.0.0.1:9999");
    case Syntax::Selector:
      return QStringLiteral("header:X-Team");
    case Syntax::Credential:
      return QStringLiteral("header:X-Team");
    case Syntax::RedactSelector:
      return QStringLiteral("json:/secret");
    case Syntax::RetryCondition:
    case Syntax::FailureStatus:
    case Syntax::StatusRange:
      return QStringLiteral("599");
    case Syntax::Secret:
    case Syntax::ClientKey:
      return QStringLiteral("env:SAMPLE");
    case Syntax::Origin:
      return QStringLiteral("https://app.example");
    case Syntax::PathPattern:
    case Syntax::PathPrefix:
    case Syntax::RequestTarget:
    case Syntax::Location:
    case Syntax::SocketPath:
      return QStringLiteral("/sample");
    case Syntax::CertificateName:
      return QStringLiteral("CN=sample");
    default:
      return QStringLiteral("sample");
  }
}

class FormFields : public FormTest {
 protected:
  FormFields() : FormTest(kWhole) {}

  // Enters something else than there was, with keys and mouse alone.
  void enter(const std::string& pointer, const config::ValueType& kind) {
    const QString name = fieldObjectName(pointer);
    const config::ValueType& item = kind.item != nullptr ? *kind.item : kind;
    if (has<QLineEdit>(name + QStringLiteral("Name")) && kind.kind == Kind::Map) {
      type(name + QStringLiteral("Name"), QStringLiteral("X-Sample"));
      type(name + QStringLiteral("Value"), QStringLiteral("sample"));
      QTest::keyClick(part(name + QStringLiteral("Value")), Qt::Key_Return);
    } else if (has<QLineEdit>(name)) {
      auto* edit = part<QLineEdit>(name);
      edit->setFocus();
      edit->selectAll();
      QTest::keyClicks(edit, sampleOf(item));
      QTest::keyClick(edit, Qt::Key_Return);
    } else if (has<QPlainTextEdit>(name)) {
      type(name, kind.kind == Kind::Free ? QStringLiteral("{\"a\": 1}") : QStringLiteral("sample"));
    } else if (has<QComboBox>(name)) {
      auto* box = part<QComboBox>(name);
      box->setFocus();
      const std::string before = draft.root().dump();
      QTest::keyClick(box, Qt::Key_Down);
      if (draft.root().dump() == before) QTest::keyClick(box, Qt::Key_Up);
    } else if (has<QAbstractButton>(name)) {
      QTest::mouseClick(part(name), Qt::LeftButton);
    } else {  // chips
      auto* area = part(name);
      ASSERT_NE(area, nullptr) << pointer;
      auto chips = area->findChildren<QAbstractButton*>();
      ASSERT_FALSE(chips.empty()) << pointer;
      QTest::mouseClick(chips.front(), Qt::LeftButton);
    }
  }

  void check(const std::string& pointer, const ObjectType& owner, const Field& field) {
    SCOPED_TRACE(pointer);
    ++checked;
    EXPECT_TRUE(FormWords::hasLabel(owner, field)) << "give it a label in field_labels.cpp";
    EXPECT_TRUE(FormWords::hasHelp(field)) << "its help is missing from help_texts.cpp";
    pane.show(pointer);
    if (field.type.kind == Kind::Object) {  // it has a form of its own
      EXPECT_EQ(part<QLabel>(QStringLiteral("formTitle"))->text(), formPlan(pointer).title);
      return;
    }
    const QString name = fieldObjectName(pointer);
    ASSERT_TRUE(has(name + QStringLiteral("Row"))) << "no form shows it";
    auto* help = part<QLabel>(name + QStringLiteral("Help"));
    ASSERT_NE(help, nullptr);
    EXPECT_FALSE(help->text().isEmpty());
    if (field.name == "headgate") return;  // there is one format only
    const std::string before = at(pointer);
    enter(pointer, field.type);
    EXPECT_NE(at(pointer), before) << "its control changes nothing";
    EXPECT_TRUE(draft.history().canUndo());
    EXPECT_FALSE(draft.history().undoText().isEmpty());
    undoAll();
    EXPECT_EQ(draft.root().dump(), start);
  }

  void walk(const ObjectType& type, const std::string& object) {
    for (const Field& field : type.fields) {
      const bool isDefaults = object.starts_with("/defaults/");
      if (isDefaults && field.inDefaults == config::InDefaults::Refused) continue;
      std::string pointer = config::pointerTo(object, field.name);
      if (object == "/routes/0") {  // a route has one action
        if (field.name == "respond") pointer = "/routes/1/respond";
        if (field.name == "redirect") pointer = "/routes/2/redirect";
        if (field.name == "metrics") pointer = "/routes/3/metrics";
      }
      const bool isInside = field.type.kind == Kind::Object && !hasOwnForm(*field.type.object);
      if (!isInside) check(pointer, type, field);
      if (field.type.kind == Kind::Object)
        walk(*field.type.object, pointer);
      else if (field.type.item != nullptr && field.type.item->kind == Kind::Object &&
               draft.at(pointer) != nullptr)
        walk(*field.type.item->object, pointer + "/0");
    }
  }

  int checked = 0;
};

TEST_F(FormFields, HaveAControlALineOfHelpAndAnUndo) {
  walk(config::profileType(), {});
  EXPECT_GT(checked, 250);
}

}  // namespace
}  // namespace headgate::ui
