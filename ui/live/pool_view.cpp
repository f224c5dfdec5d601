#include "ui/live/pool_view.h"

#include <QCoreApplication>
#include <QStringList>

namespace headgate::ui {

using config::Json;

namespace {

struct PoolText {
  Q_DECLARE_TR_FUNCTIONS(headgate::ui::PoolView)
};

// "http://127.0.0.1:8001/v1" → "127.0.0.1:8001"; of a Unix socket its path.
QString dialledAddress(const ProfileReader& target) {
  if (const QString socket = target.text("socket"); !socket.isEmpty()) return socket;
  const QString url = target.text("url");
  const auto scheme = url.indexOf(QLatin1String("://"));
  return url.mid(scheme < 0 ? 0 : scheme + 3).section(QLatin1Char('/'), 0, 0);
}

// The values of `balance` are a contract; what is said of them is ours.
QString gistOf(const ProfileReader& pool, size_t targets) {
  QStringList words;
  words << (targets == 1 ? PoolText::tr("one target") : balanceWords(pool));
  if (QString by = pool.inside("affinity").text("by"); !by.isEmpty())
    words << PoolText::tr("sticky by %1").arg(by.replace(QLatin1Char(':'), QLatin1Char(' ')));
  const ProfileReader ejection = pool.inside("ejection");
  if (const auto failures = ejection.number("failures"); failures && !ejection.quantity("window").isEmpty())
    words << PoolText::tr("ejects after %1 failures in %2").arg(*failures).arg(ejection.quantity("window"));
  if (const QString fallback = pool.text("fallback"); !fallback.isEmpty())
    words << PoolText::tr("else pool %1").arg(fallback);
  return words.join(QStringLiteral(" · "));
}

}  // namespace

QString balanceWords(const ProfileReader& pool) {
  const QString balance = pool.text("balance");
  if (balance == QLatin1String("hash")) return PoolText::tr("hash of %1").arg(pool.text("hash"));
  if (balance == QLatin1String("least_requests")) return PoolText::tr("least requests");
  if (balance == QLatin1String("random")) return PoolText::tr("random");
  if (balance == QLatin1String("latency")) return PoolText::tr("by latency");
  if (balance == QLatin1String("first")) return PoolText::tr("the first that can be used");
  return PoolText::tr("round robin");
}

TargetView targetView(const ProfileReader& target, const std::string& pointer) {
  TargetView view{.id = target.text("id").toStdString(),
                  .address = dialledAddress(target),
                  .endpoint = (target.text("url") + QLatin1Char(' ') + target.text("socket")).trimmed(),
                  .qualifier = {},
                  .pointer = pointer,
                  .url = target.text("url"),
                  .weight = target.number("weight").value_or(1),
                  .isBackup = target.flag("backup", false),
                  .limit = target.number("limit").value_or(0)};
  if (view.isBackup)
    view.qualifier = PoolText::tr("backup");
  else if (target.has("weight"))
    view.qualifier = PoolText::tr("weight %1").arg(view.weight);
  const QString state = target.text("state");
  if (state == QLatin1String("drain")) view.state = TargetView::State::Drain;
  if (state == QLatin1String("maintenance")) view.state = TargetView::State::Maintenance;
  return view;
}

std::vector<PoolView> poolViewsOfText(std::string_view profileText) {
  const auto document = config::Document::parse(profileText);
  return document ? poolViews(document->root()) : std::vector<PoolView>();
}

std::vector<PoolView> poolViews(const config::Json& root) {
  std::vector<PoolView> views;
  const Json* defaults = memberOf(memberOf(&root, "defaults"), "pool");
  for (const auto& [index, pool] : objectsIn(&root, "pools")) {
    const ProfileReader reader(pool, defaults);
    PoolView view{.id = reader.text("id").toStdString(), .pointer = "/pools/" + std::to_string(index)};
    const auto targets = objectsIn(pool, "targets");
    for (const auto& [place, target] : targets)
      view.targets.push_back(
          targetView({target, nullptr}, view.pointer + "/targets/" + std::to_string(place)));
    view.gist = gistOf(reader, targets.size());
    const ProfileReader health = reader.inside("health");
    view.fallback = reader.text("fallback");
    view.isProbed = reader.has("health");
    view.isTcpProbe = health.text("type") == QLatin1String("tcp");
    view.probeInterval = health.has("interval") ? health.quantity("interval") : PoolText::tr("10 s");
    view.rise = health.number("rise").value_or(view.rise);
    view.fall = health.number("fall").value_or(view.fall);
    views.push_back(std::move(view));
  }
  return views;
}

}  // namespace headgate::ui
