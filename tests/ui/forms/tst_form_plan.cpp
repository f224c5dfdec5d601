// Which form a pointer leads to, how values are written and read, and what is known to be without effect.
#include <gtest/gtest.h>

#include "core/config/merge.h"
#include "ui/forms/field_advice.h"
#include "ui/forms/form_plan.h"
#include "ui/forms/value_text.h"

namespace headgate::ui {
namespace {

using config::Syntax;

struct Lead {
  const char* pointer;
  const char* title;
  const char* form;
};
class FormOf : public testing::TestWithParam<Lead> {};

TEST_P(FormOf, TheFieldIsTheOneThatItStandsIn) {
  const FormPlan plan = formPlan(GetParam().pointer);
  EXPECT_EQ(plan.title.toStdString(), GetParam().title);
  EXPECT_EQ(plan.pointer, GetParam().form);
}

INSTANTIATE_TEST_SUITE_P(
    Table, FormOf,
    testing::Values(Lead{"/routes/3", "General", "/routes/3"}, Lead{"/routes/3/name", "General", "/routes/3"},
                    Lead{"/routes/3/timeouts/idle", "Timeouts", "/routes/3/timeouts"},
                    Lead{"/routes/3/match/path/0", "Match", "/routes/3/match"},
                    Lead{"/routes/3/respond/status", "Action", "/routes/3/pool"},
                    Lead{"/routes/3/body_limit", "Body limit", "/routes/3/body_limit"},
                    Lead{"/pools/0/targets", "Targets", "/pools/0/targets"},
                    Lead{"/pools/0/targets/1/url", "Target", "/pools/0/targets/1"},
                    Lead{"/pools/0/hash", "Balancing", "/pools/0/balance"},
                    Lead{"/listeners/1/tls/client_auth/ca", "TLS", "/listeners/1/tls"},
                    Lead{"/listeners/1/tls/certificates/0", "Certificate", "/listeners/1/tls/certificates/0"},
                    Lead{"/limits/0/window", "Limit", "/limits/0"},
                    Lead{"/clients/0", "Client", "/clients/0"},
                    Lead{"/defaults/route/timeouts", "Timeouts", "/defaults/route/timeouts"},
                    Lead{"/defaults", "Defaults", "/defaults"}, Lead{"/ui", "More", "/ui"},
                    Lead{"", "Profile", ""}));

TEST(FormPlan, KnowsNothingOfPlacesThatAreNone) {
  for (const char* pointer : {"/nowhere", "/routes/0/nothing", "/routes/0/timeouts/idle/deeper"})
    EXPECT_EQ(formPlan(pointer).type, nullptr) << pointer;
}

TEST(FormPlan, NamesWhatMayBeSwitchedOff) {
  EXPECT_EQ(formPlan("/routes/0/cors").optional, "/routes/0/cors");
  EXPECT_EQ(formPlan("/listeners/0/tls/minimum").optional, "/listeners/0/tls");
  EXPECT_EQ(formPlan("/routes/0/timeouts").optional, "");
  EXPECT_TRUE(formPlan("/routes/0/pool").isAction);
  EXPECT_TRUE(formPlan("/defaults/route/pool").sections.empty());  // every route has its own
}

TEST(FormPlan, PutsRemarksLast) {
  const FormPlan plan = formPlan("/routes/0/timeouts");
  EXPECT_EQ(plan.sections.front().pointers.front(), "/routes/0/timeouts/connect");
  EXPECT_EQ(plan.sections.back().pointers.back(), "/routes/0/timeouts/note");
}

struct Typed {
  Syntax syntax;
  const char* typed;
  const char* stored;
  const char* shown;
};
class Values : public testing::TestWithParam<Typed> {};

TEST_P(Values, AreReadGenerouslyAndStoredAsTheSyntaxWants) {
  const config::ValueType type{.syntax = GetParam().syntax};
  const auto value = valueFromText(type, QString::fromUtf8(GetParam().typed));
  ASSERT_TRUE(value.has_value());
  EXPECT_EQ(value->get<std::string>(), GetParam().stored);
  EXPECT_EQ(valueText(type, *value).toStdString(), GetParam().shown);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Values,
    testing::Values(
        Typed{Syntax::Duration, "15 min", "15m", "15 min"}, Typed{Syntax::Duration, "150 s", "150s", "150 s"},
        Typed{Syntax::Duration, "2m", "2m", "2 min"}, Typed{Syntax::Duration, " Off ", "off", "off"},
        Typed{Syntax::Duration, "250MS", "250ms", "250 ms"}, Typed{Syntax::Duration, "1 hour", "1h", "1 h"},
        Typed{Syntax::Duration, "007 s", "7s", "7 s"}, Typed{Syntax::Duration, "60", "60", "60"},
        Typed{Syntax::Duration, "soon", "soon", "soon"}, Typed{Syntax::Size, "64 kib", "64KiB", "64 KiB"},
        Typed{Syntax::Size, "10 MB", "10MiB", "10 MiB"}, Typed{Syntax::Size, "512b", "512B", "512 B"},
        Typed{Syntax::PathPattern, " /v1/* ", "/v1/*", "/v1/*"}));

struct Wrong {
  Syntax syntax;
  const char* stored;
  const char* words;
};
class Complaints : public testing::TestWithParam<Wrong> {};

TEST_P(Complaints, SayWhatToWrite) {
  EXPECT_EQ(valueComplaint({.syntax = GetParam().syntax}, GetParam().stored).toStdString(), GetParam().words);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Complaints,
    testing::Values(Wrong{Syntax::Duration, "60", "Needs a unit: 60s or 60ms."},
                    Wrong{Syntax::Size, "64", "Needs a unit: 64KiB or 64MiB."},
                    Wrong{Syntax::Duration, "0", "Write off for none."},
                    Wrong{Syntax::Period, "off", "Cannot be off here: write 10s or 15m."},
                    Wrong{Syntax::Duration, "soon", "Not a duration: write 250ms, 10s, 15m, 1h or off."},
                    Wrong{Syntax::Id, "Code Agent",
                          "Lower-case letters, digits, - and _; 64 at most, a letter or digit first."},
                    Wrong{Syntax::Duration, "15m", ""}));

TEST(Complaints, OfNumbersSayWhatIsPossible) {
  const config::ValueType type{.kind = config::Kind::Integer, .minimum = 1, .maximum = 1000};
  EXPECT_EQ(valueComplaint(type, 0).toStdString(), "Needs a number from 1 to 1000.");
  EXPECT_EQ(valueComplaint(type, "many").toStdString(), "Needs a whole number.");
  EXPECT_EQ(valueComplaint(type, 5).toStdString(), "");
}

struct Effect {
  const char* route;
  const char* field;
  const char* words;
};
class NoEffect : public testing::TestWithParam<Effect> {};

TEST_P(NoEffect, IsSaidWhereItCanBeTold) {
  const Json root = Json::parse(std::string(R"({"routes": [)") + GetParam().route + "]}");
  EXPECT_EQ(noEffect(root, std::string("/routes/0/") + GetParam().field).toStdString(), GetParam().words);
}

INSTANTIATE_TEST_SUITE_P(
    Table, NoEffect,
    testing::Values(Effect{R"({"pool": "p", "match": {"methods": ["POST"]}})", "timeouts/tunnel",
                           "No effect: this route takes no upgrades."},
                    Effect{R"({"pool": "p", "match": {"methods": ["GET", "POST"]}})", "timeouts/tunnel", ""},
                    Effect{R"({"pool": "p"})", "timeouts/tunnel", ""},
                    Effect{R"({"respond": {}})", "timeouts/first_byte",
                           "No effect: this route is answered here."},
                    Effect{R"({"respond": {}})", "timeouts/total", ""},
                    Effect{R"({"pool": "p", "retry": {"attempts": 1}})", "retry/on",
                           "No effect: there is one attempt only."},
                    Effect{R"({"pool": "p", "retry": {"attempts": 2}})", "retry/on", ""},
                    Effect{R"({"pool": "p", "record": {"enabled": false}})", "record/bodies",
                           "No effect: nothing is recorded."}));

TEST(NoEffect, OfPools) {
  const Json root =
      Json::parse(R"({"pools": [{"id": "p", "health": {"type": "tcp"}, "targets": [{"url": "http://a"}]}]})");
  EXPECT_EQ(noEffect(root, "/pools/0/health/path").toStdString(), "No effect: the probe only connects.");
  EXPECT_EQ(noEffect(root, "/pools/0/health/interval").toStdString(), "");
  EXPECT_EQ(noEffect(root, "/pools/0/tls/verify").toStdString(), "No effect: no target has an https URL.");
}

}  // namespace
}  // namespace headgate::ui
