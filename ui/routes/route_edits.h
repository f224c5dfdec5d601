// What can be done to the list of routes: order, folders, tags, switches, new ones. Each is one edit of the
// draft with a name in its history; what would change nothing is none.
//
// Routes are named by their index in the draft, which an edit may change. Thread: main. Ownership: borrows
// the draft, which outlives it.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QCoreApplication>
#include <QString>

#include "ui/draft/profile_draft.h"

namespace headgate::ui {

class RouteEdits {
  Q_DECLARE_TR_FUNCTIONS(headgate::ui::RouteEdits)

 public:
  using Indices = std::vector<size_t>;  // ascending
  enum class Switched : uint8_t { Off, On };
  enum class Preset : uint8_t { Plain, LlmStream, WebSocket, McpHttp };

  explicit RouteEdits(ProfileDraft& draft) : m_draft(draft) {}

  // To stand before the route that is `before` now, or with the number of routes at the end; into a folder
  // too, or with an empty name out of one, if it is given. Returns where the first of them stands then.
  size_t move(const Indices& routes, size_t before, const std::optional<QString>& folder = std::nullopt);
  void setSwitched(const Indices& routes, Switched switched);
  void rename(size_t route, const QString& name);
  void remove(const Indices& routes);
  void setFolder(const Indices& routes, const QString& folder);
  void renameFolder(const QString& folder, const QString& name);
  void addTag(const Indices& routes, const QString& tag);
  void removeTag(const Indices& routes, const QString& tag);
  // Both return the index of the new one.
  size_t clone(size_t route);
  size_t add(Preset preset, size_t before);

  static QString presetName(Preset preset);
  // As people see it: its name, or else its id.
  QString nameOf(size_t route) const;

 private:
  std::string placeOf(size_t route) const;
  const Json& at(size_t route) const { return m_draft.root()["routes"][route]; }
  size_t count() const;
  // "Code agent", "3 routes".
  QString namesOf(const Indices& routes) const;
  void setTags(const Indices& routes, const std::vector<Json>& tags, const QString& words);

  ProfileDraft& m_draft;
};

}  // namespace headgate::ui
