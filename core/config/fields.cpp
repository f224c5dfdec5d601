#include "core/config/fields.h"

#include <algorithm>
#include <array>

#include "core/config/field_types.h"

namespace headgate::config {
namespace {

using namespace table;

// --- clients and limits

constexpr Field kClientFields[] = {
    kId,
    kNote,
    {"keys", list(kClientKey), "[]", "Its keys: references to secrets, or sha256:HEX."},
    {"certificate", text(Syntax::CertificateName), R"("")",
     "The client certificate that stands for it: CN=NAME, dns:, uri:, email: or sha256:HEX."},
    {"limits", list(kLimitName), "[]", "Limits on its requests, over all routes."},
};
constexpr ObjectType kClient{"client", kClientFields};
constexpr ValueType kClientObject = object(kClient);

constexpr std::string_view kLimitModes[] = {"enforce", "dry_run"};
constexpr Field kLimitFields[] = {
    kId,
    kNote,
    {"key", text(Syntax::Selector), R"("client")",
     "What is counted apart: address, client, header:NAME or another selector."},
    {"limit", integer(1, 1'000'000'000), "", "Requests in each window.", Required},
    {"window", text(Period), "", "The length of the window.", Required},
    {"burst", integer(1, 1'000'000'000), "", "How many may come at once; otherwise as many as the limit."},
    {"mode", oneOf(kLimitModes), R"("enforce")", "enforce refuses requests, dry_run only reports them."},
};
constexpr ObjectType kLimit{"limit", kLimitFields};
constexpr ValueType kLimitObject = object(kLimit);

constexpr ValueType kListenerObject = object(kListener);
constexpr ValueType kPoolObject = object(kPool);
constexpr ValueType kRouteObject = object(kRoute);

// --- the whole

constexpr Field kDefaultsFields[] = {
    kNote,
    {"route", object(kRoute), "{}", "Defaults of every route."},
    {"pool", object(kPool), "{}", "Defaults of every pool."},
    {"listener", object(kListener), "{}", "Defaults of every listener."},
};
constexpr ObjectType kDefaults{"defaults", kDefaultsFields};

constexpr int64_t kFormats[] = {1};
constexpr Field kProfileFields[] = {
    {"headgate", {.kind = Kind::Integer, .numbers = kFormats}, "", "The format of this file.", Required},
    {"name", kLine, R"("")", "Its name for people."},
    kNote,
    {"clients", list(kClientObject), "[]", "Who may be told apart by keys."},
    {"limits", list(kLimitObject), "[]", "Rate limits that routes and clients refer to."},
    {"listeners", list(kListenerObject), "[]", "Where clients connect."},
    {"pools", list(kPoolObject), "[]", "Groups of upstream servers."},
    {"routes", list(kRouteObject), "[]", "Which request goes where; the first that matches wins."},
    {"defaults", object(kDefaults), "{}", "What holds where an object says nothing."},
    {"ui", {.kind = Kind::Free}, "{}", "Kept for the window."},
};
constexpr ObjectType kProfile{"profile", kProfileFields};

}  // namespace

const ObjectType& profileType() {
  return kProfile;
}
const ObjectType& defaultsType() {
  return kDefaults;
}

const Field* findField(const ObjectType& type, std::string_view name) {
  const auto found = std::find_if(type.fields.begin(), type.fields.end(),
                                  [&](const Field& field) { return field.name == name; });
  return found == type.fields.end() ? nullptr : &*found;
}

}  // namespace headgate::config
