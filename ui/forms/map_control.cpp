#include "ui/forms/map_control.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/forms/completions.h"
#include "ui/forms/form_words.h"
#include "ui/forms/small_button.h"
#include "ui/forms/value_edit.h"
#include "ui/forms/value_text.h"
#include "ui/session/words.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

QString namesIn(const Json& map) {
  QStringList names;
  if (map.is_object())
    for (const auto& [key, value] : map.get_ref<const Json::object_t&>()) names.push_back(asText(key));
  return names.join(QStringLiteral(", "));
}

}  // namespace

MapControl::MapControl(const FormContext& context, const FieldPlace& place, QWidget* parent)
    : FieldControl(context, place, parent),
      m_layout(new QVBoxLayout(this)),
      m_defaults(new TextLabel(context.theme, context.theme.fonts().small(), Tone::Tertiary, {}, this)) {
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(context.theme.tokens().space.half);
  m_new = makeRow(fieldObjectName(place.pointer()));
  m_new.name->setUnset(true, FormWords::tr("Name"));
  m_new.value->setUnset(true, FormWords::tr("Value"));
  m_layout->addWidget(m_new.box);
  m_layout->addWidget(m_defaults);
  m_defaults->setWordWrap(true);
  setFocusProxy(m_new.name);
  connect(m_new.value, &ValueEdit::left, this, &MapControl::add);
  // Enter in the name goes on to the value.
  connect(m_new.name, &QLineEdit::returnPressed, m_new.value, qOverload<>(&QWidget::setFocus));
}

MapControl::Pairs MapControl::pairs() const {
  const Json* own = place().own();
  Pairs pairs;
  if (own != nullptr && own->is_object())
    for (const auto& [key, value] : own->get_ref<const Json::object_t&>()) pairs.emplace_back(key, value);
  return pairs;
}

void MapControl::write(const Pairs& pairs, FieldPlace::Typing typing) {
  Json map = Json::object();
  for (const auto& [key, value] : pairs) map[key] = value;
  if (map.empty())
    place().clear(typing);
  else
    place().set(std::move(map), typing);
}

MapControl::Row MapControl::makeRow(const QString& objectName) {
  const Tokens& tokens = context().theme.tokens();
  Row row{.box = new QWidget(this), .name = nullptr, .value = nullptr};
  row.name = new ValueEdit(context().theme, row.box);
  row.value = new ValueEdit(context().theme, row.box);
  row.name->setObjectName(objectName + QStringLiteral("Name"));
  row.value->setObjectName(objectName + QStringLiteral("Value"));
  row.name->setAccessibleName(FormWords::tr("%1, name").arg(place().fullName()));
  row.value->setAccessibleName(FormWords::tr("%1, value").arg(place().fullName()));
  row.name->setWire(true);
  row.value->setWire(true);
  addCompletions(*row.name, place().type().syntax);
  auto* layout = new QHBoxLayout(row.box);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(tokens.space.half);
  layout->addWidget(row.name, 2);
  layout->addWidget(row.value, 3);
  return row;
}

void MapControl::addRow() {
  const size_t index = m_rows.size();
  Row row = makeRow(fieldObjectName(place().pointer()) + QString::number(index));
  auto* drop = new SmallButton(context().theme, Icon::Close, FormWords::tr("Remove number %1").arg(index + 1),
                               row.box);
  drop->setObjectName(fieldObjectName(place().pointer()) + QStringLiteral("%1Remove").arg(index));
  row.box->layout()->addWidget(drop);
  connect(row.name, &ValueEdit::left, this, [this, index] { finishRow(index); });
  connect(row.value, &QLineEdit::textEdited, this, [this, index](const QString& text) {
    Pairs now = pairs();
    if (index >= now.size()) return;
    now[index].second = text.toStdString();
    write(now, FieldPlace::Typing::Yes);
    Q_EMIT typed();
  });
  connect(row.value, &ValueEdit::left, this, [this] {
    place().draft().endTyping();
    Q_EMIT left();
  });
  connect(drop, &QAbstractButton::clicked, this, [this, index] {
    Pairs now = pairs();
    if (index >= now.size()) return;
    now.erase(now.begin() + static_cast<ptrdiff_t>(index));
    write(now);
    Q_EMIT left();
  });
  m_layout->insertWidget(int(index), row.box);
  m_rows.push_back(row);
}

// A name that is half typed would be another field; it counts when it is left. One that is there already, or
// that is empty, stays what it was.
void MapControl::finishRow(size_t index) {
  Pairs now = pairs();
  if (index >= now.size() || index >= m_rows.size()) return;
  const std::string name = m_rows[index].name->text().trimmed().toStdString();
  const bool isTaken =
      std::any_of(now.begin(), now.end(), [&](const auto& pair) { return pair.first == name; });
  if (!name.empty() && !isTaken) {
    now[index].first = name;
    write(now);
  } else {
    m_rows[index].name->setText(asText(now[index].first));
  }
  Q_EMIT left();
}

void MapControl::add() {
  const std::string name = m_new.name->text().trimmed().toStdString();
  if (name.empty()) return Q_EMIT left();
  Pairs now = pairs();
  const auto same =
      std::find_if(now.begin(), now.end(), [&](const auto& pair) { return pair.first == name; });
  const Json value = m_new.value->text().toStdString();
  if (same == now.end())
    now.emplace_back(name, value);
  else
    same->second = value;
  m_new.name->clear();
  m_new.value->clear();
  write(now);
  Q_EMIT left();
}

void MapControl::refresh() {
  const Pairs now = pairs();
  while (m_rows.size() < now.size()) addRow();
  while (m_rows.size() > now.size()) {
    m_rows.back().box->hide();
    m_rows.back().box->deleteLater();  // it may be the one that was just clicked
    m_rows.pop_back();
  }
  for (size_t i = 0; i < now.size(); ++i) {
    const QString name = asText(now[i].first);
    const QString value = valueText(*place().type().item, now[i].second);
    if (!m_rows[i].name->hasFocus() && m_rows[i].name->text() != name) m_rows[i].name->setText(name);
    if (m_rows[i].value->text() != value) m_rows[i].value->setText(value);
  }
  const auto standing = place().standing();
  const QString names = standing ? namesIn(*standing) : QString();
  m_defaults->setText(FormWords::tr("From defaults: %1").arg(names));
  m_defaults->setVisible(!names.isEmpty());
}

void MapControl::setCheck(FieldCheck check) {
  for (const Row& row : m_rows) row.value->setCheck(check);
}

}  // namespace headgate::ui
