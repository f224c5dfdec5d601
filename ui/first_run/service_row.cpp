#include "ui/first_run/service_row.h"

#include <algorithm>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>

#include "ui/first_run/found_services.h"
#include "ui/first_run/lamp_word.h"
#include "ui/session/words.h"
#include "ui/widgets/eliding_label.h"

namespace headgate::ui {
namespace {

using control::LocalService;
using control::ServiceKind;

constexpr int kRow = 30;
constexpr int kNameWidth = 152;
constexpr int kServiceAddressWidth = 168;

// What is known of it: "python3", "/health answers".
QStringList factsOf(const LocalService& service) {
  QStringList facts;
  if (!service.detail.empty()) facts << asText(service.detail);
  if (service.detail.empty() && !service.process.empty() && service.process != service.name)
    facts << asText(service.process);
  if (service.kind == ServiceKind::Http && !service.healthPath.empty() && service.healthPath != "/")
    facts << ServiceRow::tr("%1 answers").arg(asText(service.healthPath));
  if (!service.seenIn.empty())
    facts << ServiceRow::tr("named in the settings of %1").arg(asText(service.seenIn));
  return facts;
}

QString inOneLine(const QStringList& facts) {
  return facts.join(ServiceRow::tr(", ", "between facts of a list"));
}

struct State {
  Lamp lamp;
  QString word;
};

State stateOf(const LocalService& service, ServiceRow::Choice choice) {
  if (choice == ServiceRow::Choice::InProfile) return {Lamp::Well, ServiceRow::tr("in the profile")};
  if (service.answers) return {Lamp::Well, ServiceRow::tr("answers")};
  if (isThere(service)) return {Lamp::NoCheck, ServiceRow::tr("says nothing")};
  return {Lamp::NoTraffic, ServiceRow::tr("not running")};
}

// Of the longest word, so that they stand in a column.
int stateWidth(const Theme& theme) {
  const QFontMetrics metrics(theme.fonts().body());
  int widest = 0;
  for (const QString& word : {ServiceRow::tr("in the profile"), ServiceRow::tr("answers"),
                              ServiceRow::tr("says nothing"), ServiceRow::tr("not running")})
    widest = std::max(widest, metrics.horizontalAdvance(word));
  return widest + theme.tokens().size.lamp + 2 * theme.tokens().space.grid;
}

}  // namespace

ServiceRow::ServiceRow(const Theme& theme, const LocalService& service, Choice choice, QWidget* parent)
    : QWidget(parent), m_theme(theme) {
  setObjectName(QStringLiteral("service%1").arg(service.port));
  setFixedHeight(kRow);
  const bool there = isThere(service) || choice == Choice::InProfile;
  const Tone tone = there ? Tone::Plain : Tone::Tertiary;
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(12, 0, 12, 1);
  layout->setSpacing(theme.tokens().space.grid);
  auto* box = new QCheckBox(this);
  box->setObjectName(QStringLiteral("use%1").arg(service.port));
  box->setChecked(choice != Choice::Open);
  box->setEnabled(there && choice != Choice::InProfile);
  box->setAccessibleName(tr("Use %1 at %2").arg(asText(service.name), addressText(service)));
  QSizePolicy keepsRoom = box->sizePolicy();
  keepsRoom.setRetainSizeWhenHidden(true);
  box->setSizePolicy(keepsRoom);
  box->setVisible(there);
  connect(box, &QCheckBox::toggled, this, &ServiceRow::wantedChanged);
  layout->addWidget(box);
  const auto addLabel = [&](const QFont& font, Tone labelTone, const QString& text, Qt::TextElideMode elide) {
    auto* label = new ElidingLabel(theme, font, labelTone, elide, this);
    label->setText(text);
    layout->addWidget(label);
    return label;
  };
  const Fonts& fonts = theme.fonts();
  addLabel(there ? fonts.strong() : fonts.body(), tone, asText(service.name), Qt::ElideRight)
      ->setFixedWidth(kNameWidth - box->sizeHint().width());
  addLabel(fonts.wire(), there ? Tone::Secondary : Tone::Tertiary, addressText(service), Qt::ElideMiddle)
      ->setFixedWidth(kServiceAddressWidth);
  QWidget* facts = addLabel(fonts.body(), Tone::Secondary, inOneLine(factsOf(service)), Qt::ElideRight);
  facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  layout->setStretchFactor(facts, 1);
  auto* state = new LampWord(theme, this);
  state->setObjectName(QStringLiteral("state%1").arg(service.port));
  state->setFixedWidth(stateWidth(theme));
  const State shown = stateOf(service, choice);
  state->set(shown.lamp, shown.word);
  box->setAccessibleDescription(inOneLine(QStringList{shown.word} + factsOf(service)));
  layout->addWidget(state);
}

void ServiceRow::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(QRect(1, height() - 1, width() - 2, 1), m_theme.tokens().line.soft);
}

}  // namespace headgate::ui
