#include "ui/routes/pipeline_edits.h"

#include <algorithm>

#include "ui/draft/references.h"
#include "ui/live/profile_reader.h"
#include "ui/routes/policy_catalogue.h"

namespace headgate::ui {

namespace {

size_t countOf(const Json& root, const char* list) {
  const Json* items = memberOf(&root, list);
  return items != nullptr && items->is_array() ? items->size() : 0;
}

// "127.0.0.1:8000" is taken for what it most likely is.
std::string asUrl(const QString& typed) {
  const QString text = typed.trimmed();
  return (text.contains(QLatin1String("://")) ? text : QStringLiteral("http://") + text).toStdString();
}

}  // namespace

std::string PipelineEdits::addPolicy(const RouteView& route, const std::string& key) {
  if (key == "limits") return addLimit(route);
  const std::string place = route.pointer + "/" + key;
  QString name;
  for (const PolicyOffer& offer : policyOffers(m_draft.root(), *m_draft.at(route.pointer)))
    if (offer.key == key) name = offer.name;
  if (name.isEmpty()) return place;  // it has it
  m_draft.set(place, policyStart(key, m_draft.root()), tr("%1: add %2").arg(route.name, name));
  return place;
}

// The first limit of the profile that the route does not name yet, or a new one.
std::string PipelineEdits::addLimit(const RouteView& route) {
  const Json& root = m_draft.root();
  const QStringList named = ProfileReader(m_draft.at(route.pointer), nullptr).texts("limits");
  const QString words = tr("%1: add %2").arg(route.name, tr("Limit"));
  const std::string list = route.pointer + "/limits";
  for (const auto& [index, limit] : objectsIn(&root, "limits")) {
    const QString id = ProfileReader(limit, nullptr).text("id");
    if (id.isEmpty() || named.contains(id)) continue;
    m_draft.insert(list, static_cast<size_t>(named.size()), id.toStdString(), words);
    return "/limits/" + std::to_string(index);
  }
  const size_t place = countOf(root, "limits");
  const std::string id = freeId(root, {"limits"}, route.id.empty() ? "limit" : route.id);
  m_draft.together(words, [&] {
    m_draft.insert("/limits", place, {{"id", id}, {"key", "address"}, {"limit", 60}, {"window", "1m"}},
                   words);
    m_draft.insert(list, static_cast<size_t>(named.size()), id, words);
  });
  return "/limits/" + std::to_string(place);
}

void PipelineEdits::answerWith(const RouteView& route, const std::string& key, Json value,
                               const QString& words) {
  m_draft.together(words, [&] {
    for (const std::string other : {"pool", "respond", "redirect", "metrics"})
      if (other != key) m_draft.clear(route.pointer + "/" + other, words);
    m_draft.set(route.pointer + "/" + key, std::move(value), words);
  });
}

std::string PipelineEdits::setPool(const RouteView& route, const std::string& pool) {
  if (route.action != RouteView::Action::Forward || route.pool != pool)
    answerWith(route, "pool", pool, tr("%1: to pool %2").arg(route.name, QString::fromStdString(pool)));
  for (const auto& [index, each] : objectsIn(&m_draft.root(), "pools"))
    if (const Json* id = memberOf(each, "id"); id != nullptr && *id == pool)
      return "/pools/" + std::to_string(index);
  return route.pointer + "/pool";
}

std::string PipelineEdits::newPool(const RouteView& route) {
  const std::string id = freeId(m_draft.root(), {"pools"}, route.id.empty() ? "pool" : route.id);
  const size_t place = countOf(m_draft.root(), "pools");
  const QString words = tr("%1: new pool %2").arg(route.name, QString::fromStdString(id));
  m_draft.together(words, [&] {
    m_draft.insert("/pools", place, {{"id", id}, {"targets", Json::array()}}, words);
    answerWith(route, "pool", id, words);
  });
  return "/pools/" + std::to_string(place);
}

std::string PipelineEdits::setAction(const RouteView& route, RouteView::Action action) {
  switch (action) {
    case RouteView::Action::Respond:
      answerWith(route, "respond", {{"status", 200}, {"body", "OK\n"}},
                 tr("%1: respond itself").arg(route.name));
      return route.pointer + "/respond";
    case RouteView::Action::Redirect:
      answerWith(route, "redirect", {{"to", "/"}}, tr("%1: redirect").arg(route.name));
      return route.pointer + "/redirect";
    case RouteView::Action::Metrics:
      answerWith(route, "metrics", Json::object(), tr("%1: answer with metrics").arg(route.name));
      return route.pointer + "/metrics";
    case RouteView::Action::Forward:
    case RouteView::Action::Nothing:
      break;
  }
  return route.pointer;
}

std::string PipelineEdits::addTarget(const RouteView& route, const QString& url) {
  const std::string& pool = route.answer.pointer;
  const std::string list = pool + "/targets";
  const Json* targets = m_draft.at(list);
  const size_t place = targets != nullptr && targets->is_array() ? targets->size() : 0;
  std::string id = freeId(*m_draft.at(pool), {"targets"}, route.pool + "-" + std::to_string(place + 1));
  const QString words = tr("Pool %1: new target %2").arg(QString::fromStdString(route.pool), url.trimmed());
  m_draft.insert(list, place, {{"id", std::move(id)}, {"url", asUrl(url)}}, words);
  return list + "/" + std::to_string(place);
}

void PipelineEdits::takeOff(const RouteView& route, const PartView& part) {
  if (part.places.empty()) return;
  const QString words = tr("%1: take off %2").arg(route.name, part.name);
  m_draft.together(words, [&] {
    for (const std::string& place : part.places) {
      const PointerEnd end = pointerEnd(place);
      const Json* list = m_draft.at(end.parent);
      // The last name in a list takes the list with it.
      if (list != nullptr && list->is_array() && list->size() == 1)
        m_draft.clear(end.parent, words);
      else
        m_draft.remove(place, words);
    }
  });
}

}  // namespace headgate::ui
