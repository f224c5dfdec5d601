#include "ui/first_run/client_row.h"

#include <chrono>

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QMenu>

#include "ui/first_run/framed_box.h"
#include "ui/first_run/lamp_word.h"
#include "ui/widgets/eliding_label.h"
#include "ui/widgets/link_button.h"

namespace headgate::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kCopiedFor = 2s;
constexpr int kRowNameWidth = 120;
constexpr int kSeenWidth = 176;

}  // namespace

ClientRow::ClientRow(const Theme& theme, const ClientLine& line, QWidget* parent)
    : QWidget(parent), m_line(line), m_copy(new LinkButton(theme, tr("Copy"))), m_state(new LampWord(theme)) {
  setObjectName(QStringLiteral("clientRow"));
  setAccessibleName(line.name);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  auto* name = new ElidingLabel(theme, theme.fonts().body(), Tone::Plain, Qt::ElideRight, this);
  name->setText(line.name);
  name->setFixedWidth(kRowNameWidth - layout->spacing());
  layout->addWidget(name);

  auto* box = new FramedBox(theme, FramedBox::Ground::Detail, this);
  box->setFixedHeight(theme.tokens().size.button);
  auto* inside = new QHBoxLayout(box);
  inside->setContentsMargins(9, 0, 9 - LinkButton::kRingRoom, 0);
  inside->setSpacing(8);
  auto* text = new ElidingLabel(theme, theme.fonts().wire(), Tone::Plain, Qt::ElideRight, box);
  text->setText(line.text);
  text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  inside->addWidget(text, 1);
  if (!line.url.empty()) {
    m_use = new LinkButton(theme, tr("Use it for me…"), box);
    m_use->setObjectName(QStringLiteral("useForMe"));
    m_use->setAccessibleName(tr("Let Headgate set up %1…").arg(line.name));
    m_use->setToolTip(tr("Shows what would be written into its settings, and writes it if you say so."));
    connect(m_use, &LinkButton::clicked, this, &ClientRow::chooseTakeover);
    inside->addWidget(m_use);
  }
  m_copy->setParent(box);
  m_copy->setObjectName(QStringLiteral("copyLine"));
  m_copy->setAccessibleName(tr("Copy the line for %1").arg(line.name));
  inside->addWidget(m_copy);
  setFocusProxy(m_copy);
  layout->addWidget(box, 1);
  m_state->setParent(this);
  m_state->setObjectName(QStringLiteral("clientState"));
  m_state->setFixedWidth(kSeenWidth);
  showState(Lamp::NoTraffic, tr("not seen yet"));
  layout->addWidget(m_state);
  m_copied.setSingleShot(true);
  connect(&m_copied, &QTimer::timeout, this, [this] { m_copy->setText(tr("Copy")); });
  connect(m_copy, &LinkButton::clicked, this, &ClientRow::copy);
}

void ClientRow::copy() {
  QApplication::clipboard()->setText(m_line.text);
  m_copy->setText(tr("Copied"));
  m_copied.start(kCopiedFor);
  if (!m_isConnected) showState(Lamp::InFlight, tr("waiting…"));
}

void ClientRow::setConnected(const QString& product) {
  m_isConnected = true;
  showState(Lamp::Well, tr("connected"), product);
}

void ClientRow::showState(Lamp lamp, const QString& word, const QString& aside) {
  m_state->set(lamp, word, aside);
  m_copy->setAccessibleDescription(m_state->accessibleName());  // which has no focus of its own
}

void ClientRow::chooseTakeover() {
  const std::vector<TakeoverChoice> choices = takeoverChoices(m_line.client);
  if (choices.size() == 1) {
    Q_EMIT takeoverWanted(choices.front());
    return;
  }
  auto* menu = new QMenu(this);
  menu->setObjectName(QStringLiteral("takeoverMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (const TakeoverChoice& choice : choices)
    connect(menu->addAction(choice.name), &QAction::triggered, this,
            [this, choice] { Q_EMIT takeoverWanted(choice); });
  menu->popup(m_use->mapToGlobal(QPoint(0, m_use->height())));
}

}  // namespace headgate::ui
