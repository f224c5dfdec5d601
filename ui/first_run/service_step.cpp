#include "ui/first_run/service_step.h"

#include <algorithm>
#include <chrono>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/first_run/framed_box.h"
#include "ui/first_run/service_row.h"
#include "ui/paint/number_texts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

using namespace std::chrono_literals;
using control::LocalService;

constexpr auto kTick = 100ms;
constexpr qsizetype kFewSilent = 3;
constexpr int kEntryWidth = 200;

bool isSilent(const LocalService& service) {
  return !service.answers && service.kind == control::ServiceKind::Listening;
}

}  // namespace

ServiceStep::ServiceStep(FoundServices& services, IsInProfile isInProfile, const Theme& theme,
                         QWidget* parent)
    : StepFrame(theme, 1, tr("Find local services"), Place::Between, parent),
      m_services(services),
      m_isInProfile(std::move(isInProfile)),
      m_box(new FramedBox(theme, FramedBox::Ground::Data, this)),
      m_rows(new QVBoxLayout(m_box)),
      m_nothing(new TextLabel(theme, theme.fonts().body(), Tone::Secondary, {}, m_box)) {
  setObjectName(QStringLiteral("serviceStep"));
  m_box->setObjectName(QStringLiteral("services"));
  m_box->setAccessibleName(tr("Services on this machine"));
  m_rows->setContentsMargins(0, 1, 0, 0);
  m_rows->setSpacing(0);
  m_nothing->setObjectName(QStringLiteral("nothingFound"));
  m_nothing->setWordWrap(true);
  m_nothing->setContentsMargins(12, 8, 12, 8);
  m_rows->addWidget(m_nothing);
  body()->addWidget(m_box);
  buildLinks();
  connect(&m_tick, &QTimer::timeout, this, &ServiceStep::showRemark);
  connect(&services, &FoundServices::searchBegun, this, [this] {
    m_tick.start(kTick);
    showRemark();
  });
  connect(&services, &FoundServices::found, this, &ServiceStep::refresh);
  connect(&services, &FoundServices::wantedChanged, this, &ServiceStep::showRemark);
  fill();
}

void ServiceStep::buildLinks() {
  const auto makeLink = [this](const QString& text, const char* name) {
    auto* link = new LinkButton(theme(), text, this);
    link->setObjectName(QLatin1String(name));
    return link;
  };
  m_again = makeLink(tr("Scan again"), "scanAgain");
  m_add = makeLink(tr("Add an address…"), "addAddress");
  m_more = makeLink({}, "showSilent");
  m_rows->addWidget(m_more, 0, Qt::AlignLeft);
  m_entry = makeEntry();
  m_consent = new QCheckBox(tr("Also look into clients' settings for MCP servers"), this);
  m_consent->setObjectName(QStringLiteral("readClients"));
  m_consent->setToolTip(tr("Claude Code's, Codex's and others': read on this machine, never written."));
  auto* links = new QHBoxLayout;
  links->setSpacing(8);
  links->addWidget(m_again);
  links->addWidget(m_add);
  links->addStretch(1);
  links->addWidget(m_consent);
  body()->addLayout(links);
  body()->addWidget(m_entry);
  m_addressProblem = new TextLabel(theme(), theme().fonts().small(), Tone::Error, {}, this);
  m_addressProblem->setObjectName(QStringLiteral("addressProblem"));
  m_addressProblem->hide();
  body()->addWidget(m_addressProblem);
  connect(m_again, &LinkButton::clicked, &m_services, &FoundServices::search);
  connect(m_add, &LinkButton::clicked, this, &ServiceStep::openEntry);
  connect(m_consent, &QCheckBox::toggled, &m_services, &FoundServices::setReadsClients);
  connect(m_more, &LinkButton::clicked, this, [this] {
    m_showsSilent = true;
    m_again->setFocus();  // the link goes
    fill();
  });
}

QWidget* ServiceStep::makeEntry() {
  auto* entry = new QWidget(this);
  auto* layout = new QHBoxLayout(entry);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  m_address = new QLineEdit(entry);
  m_address->setObjectName(QStringLiteral("address"));
  m_address->setAccessibleName(tr("Address of a service"));
  m_address->setPlaceholderText(QStringLiteral("127.0.0.1:9000"));
  m_address->setFont(theme().fonts().wire());
  m_address->setFixedWidth(kEntryWidth);
  auto* add = new Button(Button::Role::Normal, tr("Add"), entry);
  add->setObjectName(QStringLiteral("takeAddress"));
  auto* cancel = new LinkButton(theme(), tr("Cancel"), entry);
  cancel->setObjectName(QStringLiteral("cancelAddress"));
  for (QWidget* widget :
       {static_cast<QWidget*>(m_address), static_cast<QWidget*>(add), static_cast<QWidget*>(cancel)})
    layout->addWidget(widget);
  layout->addStretch(1);
  connect(m_address, &QLineEdit::returnPressed, this, &ServiceStep::takeEntry);
  connect(add, &Button::clicked, this, &ServiceStep::takeEntry);
  connect(cancel, &LinkButton::clicked, this, &ServiceStep::closeEntry);
  auto* escape = new QAction(entry);
  escape->setShortcut(Qt::Key_Escape);
  escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  connect(escape, &QAction::triggered, this, &ServiceStep::closeEntry);
  entry->addAction(escape);
  entry->hide();
  return entry;
}

void ServiceStep::openEntry() {
  m_add->setEnabled(false);
  m_entry->show();
  m_address->setFocus();
}

void ServiceStep::closeEntry() {
  m_address->clear();
  m_addressProblem->hide();
  m_entry->hide();
  m_add->setEnabled(true);
  m_add->setFocus();
}

void ServiceStep::takeEntry() {
  const std::string address = loopbackAddress(m_address->text());
  m_addressProblem->setVisible(address.empty());
  m_addressProblem->setText(tr("Write an address of this machine and a port: 127.0.0.1:9000."));
  if (address.empty()) return;
  closeEntry();
  m_services.addAddress(address);
}

void ServiceStep::refresh() {
  if (!m_services.isSearching()) m_tick.stop();
  fill();
}

void ServiceStep::fill() {
  QWidget* focused = QApplication::focusWidget();
  const QString focusedName = focused && m_box->isAncestorOf(focused) ? focused->objectName() : QString();
  qDeleteAll(m_box->findChildren<ServiceRow*>());
  const auto& list = m_services.list();
  const qsizetype silent = std::ranges::count_if(list, isSilent);
  const bool hidesSilent = silent > kFewSilent && !m_showsSilent;
  for (const LocalService& service : list)
    if (!hidesSilent || !isSilent(service) || m_services.isWanted(service) || m_isInProfile(service))
      addRow(service);
  for (QCheckBox* box : m_box->findChildren<QCheckBox*>())
    if (box->objectName() == focusedName) box->setFocus();
  m_more->setVisible(hidesSilent);
  m_more->setText(tr("%n more listen and say nothing", nullptr, int(silent)));
  const bool answers = std::ranges::any_of(list, &LocalService::answers);
  m_nothing->setText(
      m_services.wasSearched()
          ? tr("Nothing answers on this machine. Start a service and scan again, or add its address.")
          : tr("Asks who listens on this machine's loopback addresses, and nobody else."));
  m_nothing->setVisible(!answers);
  showRemark();
}

void ServiceStep::addRow(const LocalService& service) {
  const auto choice = m_isInProfile(service)         ? ServiceRow::Choice::InProfile
                      : m_services.isWanted(service) ? ServiceRow::Choice::Wanted
                                                     : ServiceRow::Choice::Open;
  auto* row = new ServiceRow(theme(), service, choice, m_box);
  connect(row, &ServiceRow::wantedChanged, this,
          [this, service](bool isWanted) { m_services.setWanted(service, isWanted); });
  m_rows->insertWidget(m_rows->indexOf(m_more), row);
}

void ServiceStep::showRemark() {
  const auto& list = m_services.list();
  setDone(!m_services.wanted().empty() || std::ranges::any_of(list, m_isInProfile));
  if (m_services.isSearching()) {
    setRemark(tr("looking for %1").arg(runningDurationText(1ms * m_services.searchedForMs())));
    return;
  }
  if (!m_services.wasSearched()) return;
  const auto answering = int(std::ranges::count_if(list, &LocalService::answers));
  const int others = int(list.size()) - answering;
  setRemark(tr("%1, %2", "2 answer, 3 do not")
                .arg(answering == 1 ? tr("1 answers") : tr("%n answer", nullptr, answering),
                     others == 1 ? tr("1 does not") : tr("%n do not", nullptr, others)));
}

std::string loopbackAddress(const QString& typed) {
  QString text = typed.trimmed();
  bool isPort = false;
  text.toUShort(&isPort);
  if (isPort) text.prepend(QStringLiteral("127.0.0.1:"));
  const QUrl url(text.contains(QStringLiteral("://")) ? text : QStringLiteral("http://") + text,
                 QUrl::StrictMode);
  const QString host = url.host();
  if (!url.isValid() || url.port() <= 0 || url.scheme() != QStringLiteral("http")) return {};
  if (host == QStringLiteral("::1")) return "[::1]:" + std::to_string(url.port());
  if (host == QStringLiteral("localhost")) return "127.0.0.1:" + std::to_string(url.port());
  return host.startsWith(QStringLiteral("127.")) ? host.toStdString() + ":" + std::to_string(url.port())
                                                 : std::string();
}

}  // namespace headgate::ui
