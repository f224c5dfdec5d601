// What the profile calls things, for texts about traffic that knows only ids: routes by their names and in
// their order, targets by their addresses. A value; made anew when the profile changes.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <QString>

namespace headgate::ui {

class ProfileNames {
 public:
  struct Route {
    std::string id;
    QString name;

    bool operator==(const Route&) const = default;
  };

  ProfileNames() = default;
  // Of a text that is no profile there are none.
  explicit ProfileNames(std::string_view profileText);

  const std::vector<Route>& routes() const { return m_routes; }
  // Its id, if the profile does not know it (any more) or gives it no name.
  QString routeName(std::string_view id) const;
  // "127.0.0.1:8001", or empty.
  QString targetAddress(const std::string& pool, const std::string& target) const;

  bool operator==(const ProfileNames&) const = default;

 private:
  std::vector<Route> m_routes;
  std::map<std::pair<std::string, std::string>, QString> m_addresses;
};

}  // namespace headgate::ui
