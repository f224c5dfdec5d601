#include "ui/traffic/route_tab.h"

#include <algorithm>

#include <QVBoxLayout>

#include "core/config/document.h"
#include "ui/session/words.h"
#include "ui/testbox/trial_list.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

QString thenSentence(const control::ExchangeRow& row, const ProfileNames& names) {
  if (row.route.empty()) return RouteTab::tr("No route matched it then.");
  const QString route = names.routeName(row.route);
  const QString target = QString::fromStdString(row.pool + '/' + row.target);
  if (row.refused) return RouteTab::tr("Then: %1 took it and refused it (%2).").arg(route, asText(row.error));
  if (row.target.empty()) return RouteTab::tr("Then: %1 took it and answered it here.").arg(route);
  return RouteTab::tr("Then: %1 took it and sent it to %2.").arg(route, target);
}

QString nowSentence(const control::ExchangeRow& row, const control::Trial& trial, const ProfileNames& names) {
  if (!trial.problem.empty()) return asSentence(asText(trial.problem));
  const auto wins = std::ranges::find_if(trial.routes, &control::TrialRoute::wins);
  const std::string now = wins == trial.routes.end() ? std::string() : wins->route;
  if (now == row.route) return RouteTab::tr("By the profile and the state of now it would go the same way:");
  return now.empty() ? RouteTab::tr("By the profile of now no route would take it:")
                     : RouteTab::tr("By the profile of now it would go to another route, %1:")
                           .arg(names.routeName(now));
}

}  // namespace

RouteTab::RouteTab(LiveGateway& gateway, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_gateway(gateway) {
  setObjectName(QStringLiteral("route"));
  setAccessibleName(tr("Route"));
  setProperty("surface", QStringLiteral("panel"));
  setAttribute(Qt::WA_StyledBackground);
  m_then = new TextLabel(theme, theme.fonts().sentence(), Tone::Plain);
  m_now = new TextLabel(theme, theme.fonts().body(), Tone::Secondary);
  for (TextLabel* label : {m_then, m_now}) label->setWordWrap(true);
  m_list = new TrialList(theme, TrialDelegate::Face::Full);
  m_list->setObjectName(QStringLiteral("routeRows"));
  m_list->setAccessibleName(tr("What the routes and policies say"));
  m_list->setProperty("surface", QStringLiteral("panel"));
  auto* layout = new QVBoxLayout(this);
  const Tokens& tokens = theme.tokens();
  layout->setContentsMargins(tokens.space.panelX, tokens.space.panelY, tokens.space.panelX, 0);
  layout->setSpacing(tokens.space.grid);
  layout->addWidget(m_then);
  layout->addWidget(m_now);
  layout->addWidget(m_list, 1);
  connect(&gateway, &LiveGateway::profileChanged, this, [this] {
    if (isVisible()) ask();
  });
}

void RouteTab::setExchange(const control::ExchangeRow& row, const ProfileNames& names) {
  const bool isNews = row.id != m_row.id || row.phase != m_row.phase;
  m_row = row;
  m_then->setText(thenSentence(row, names));
  if (isNews && isVisible()) ask();
}

void RouteTab::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  ask();
}

void RouteTab::ask() {
  if (m_row.id == 0) return;
  m_gateway.ask(control::TryRequest{.exchange = m_row.id}, this,
                [this, id = m_row.id](const control::Trial& trial) {
                  if (id == m_row.id) take(trial);
                });
}

void RouteTab::take(const control::Trial& trial) {
  const std::string& text = m_gateway.profile().text;
  m_now->setText(nowSentence(m_row, trial, ProfileNames(text)));
  const auto document = config::Document::parse(text);
  m_list->setRows(document && trial.problem.empty() ? allTrialRows(trial, document->root())
                                                    : std::vector<TrialRow>());
}

}  // namespace headgate::ui
