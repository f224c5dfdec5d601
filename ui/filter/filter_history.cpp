#include "ui/filter/filter_history.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace headgate::ui {
namespace {

constexpr qsizetype kMostSteps = 100;
constexpr qsizetype kLongestLine = 4096;

const QLatin1String kRecent("recent");
const QLatin1String kSaved("saved");
const QLatin1String kName("name");
const QLatin1String kLine("line");

bool isKeepable(const QString& line) {
  return !line.isEmpty() && line.size() <= kLongestLine;
}

}  // namespace

void FilterHistory::visit(const QString& line) {
  if (line == m_way[m_at]) return;
  m_way.resize(m_at + 1);
  m_way.append(line);
  if (m_way.size() > kMostSteps) m_way.removeFirst();
  m_at = m_way.size() - 1;
  if (!isKeepable(line)) return;
  m_recent.removeAll(line);
  m_recent.prepend(line);
  if (m_recent.size() > kMostRecent) m_recent.removeLast();
}

QString FilterHistory::back() {
  if (canGoBack()) --m_at;
  return m_way[m_at];
}

QString FilterHistory::forward() {
  if (canGoForward()) ++m_at;
  return m_way[m_at];
}

void FilterHistory::save(const QString& name, const QString& line) {
  if (name.isEmpty() || !isKeepable(line)) return;
  const auto found = std::ranges::find(m_saved, name, &Saved::name);
  if (found != m_saved.end())
    found->line = line;
  else if (m_saved.size() < kMostSaved)
    m_saved.push_back({name, line});
}

void FilterHistory::forget(const QString& name) {
  std::erase_if(m_saved, [&](const Saved& each) { return each.name == name; });
}

QByteArray FilterHistory::bytes() const {
  QJsonArray saved;
  for (const Saved& each : m_saved) saved.append(QJsonObject{{kName, each.name}, {kLine, each.line}});
  const QJsonObject all{{kRecent, QJsonArray::fromStringList(m_recent)}, {kSaved, saved}};
  return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

FilterHistory FilterHistory::fromBytes(const QByteArray& bytes) {
  FilterHistory history;
  const QJsonObject all = QJsonDocument::fromJson(bytes).object();
  for (const QJsonValue each : all[kRecent].toArray()) {
    const QString line = each.toString();
    if (isKeepable(line) && !history.m_recent.contains(line) && history.m_recent.size() < kMostRecent)
      history.m_recent.append(line);
  }
  for (const QJsonValue each : all[kSaved].toArray())
    history.save(each[kName].toString(), each[kLine].toString());
  return history;
}

}  // namespace headgate::ui
