#include "ui/forms/secret_control.h"

#include <algorithm>
#include <utility>

#include <QPointer>
#include <QVBoxLayout>

#include "ui/forms/form_words.h"
#include "ui/forms/secret_chip.h"
#include "ui/forms/secret_entry.h"
#include "ui/session/words.h"

namespace headgate::ui {

SecretControl::SecretControl(const FormContext& context, const FieldPlace& place, QWidget* parent)
    : FieldControl(context, place, parent),
      m_layout(new QVBoxLayout(this)),
      m_entry(new SecretEntry(context.theme, fieldObjectName(place.pointer()), place.fullName(), this)) {
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(context.theme.tokens().space.half);
  m_layout->addWidget(m_entry);
  setFocusProxy(m_entry);
  m_entry->setName(nameToOffer(), false);
  connect(m_entry, &SecretEntry::referenceEntered, this, [this](const QString& reference) {
    add(reference.toStdString());
    m_entry->clear();
  });
  connect(m_entry, &SecretEntry::secretEntered, this, [this](const QString& name, const QString& secret) {
    const std::string reference = "secret:" + name.toStdString();
    this->context().live.ask(
        control::SetSecret{.name = name.toStdString(), .secret = secret.toStdString()},
        [guard = QPointer(this), reference](const control::Outcome& outcome) {
          if (!guard) return;
          guard->m_entry->setProblem(outcome.done ? QString() : asSentence(asText(outcome.problem)));
          if (!outcome.done) return;
          guard->m_entry->clear();
          guard->add(reference);
        });
  });
}

// "claude-code" for a client's key, "code-affinity" for a pool's.
QString SecretControl::nameToOffer() const {
  const QString subject = subjectOf(place().draft().root(), place().pointer());
  const QString field = isList() ? QString() : place().label();
  QString name;
  for (const QChar letter : (subject + QLatin1Char(' ') + field).trimmed().toLower())
    name += letter.isLetterOrNumber() && letter.unicode() < 128 ? letter : QLatin1Char('-');
  return name;
}

std::vector<std::string> SecretControl::texts() const {
  const Json value = place().effective().value_or(Json());
  std::vector<std::string> found;
  const auto add = [&](const Json& item) {
    if (item.is_string() && !item.get_ref<const std::string&>().empty()) found.push_back(item);
  };
  if (value.is_array())
    std::for_each(value.begin(), value.end(), add);
  else
    add(value);
  return found;
}

void SecretControl::write(const std::vector<std::string>& texts) {
  if (texts.empty() && place().isRequired())
    place().set("");
  else if (texts.empty())
    place().clear();
  else
    place().draft().set(place().pointer(), isList() ? Json(texts) : Json(texts.back()), place().words());
  Q_EMIT left();
}

void SecretControl::add(const std::string& reference) {
  auto now = texts();
  const auto replaced = std::find(now.begin(), now.end(), std::exchange(m_replaced, {}));
  m_entry->setName(nameToOffer(), false);
  if (replaced != now.end())
    *replaced = reference;
  else
    now.push_back(reference);
  if (now == texts()) return askStates();
  write(now);
}

void SecretControl::remove(const std::string& reference) {
  auto now = texts();
  now.erase(std::remove(now.begin(), now.end(), reference), now.end());
  write(now);
}

void SecretControl::replace(const std::string& reference) {
  m_replaced = reference;
  const bool isKept = reference.starts_with("secret:");
  if (isKept) m_entry->setName(asText(reference.substr(7)), true);
  m_entry->show();
  m_entry->takeFocus();
}

void SecretControl::refresh() {
  const auto now = texts();
  const bool isSame =
      std::equal(now.begin(), now.end(), m_chips.begin(), m_chips.end(),
                 [](const std::string& text, const SecretChip* chip) { return chip->reference() == text; });
  if (!isSame) {
    for (SecretChip* chip : m_chips) {
      chip->hide();
      chip->deleteLater();  // it may be the one that was just clicked
    }
    m_chips.clear();
    for (const std::string& reference : now) {
      const QString name = fieldObjectName(place().pointer()) + QStringLiteral("Chip%1").arg(m_chips.size());
      auto* chip = new SecretChip(context().theme, reference, name, this);
      connect(chip, &SecretChip::replaceWanted, this, [this, reference] { replace(reference); });
      connect(chip, &SecretChip::removeWanted, this, [this, reference] { remove(reference); });
      m_layout->insertWidget(int(m_chips.size()), chip);
      m_chips.push_back(chip);
    }
    askStates();
  }
  m_entry->setVisible(isList() || now.empty() || !m_replaced.empty());
}

void SecretControl::askStates() {
  if (m_chips.empty()) return;
  context().live.ask(control::GetSecrets{.profile = place().draft().text()},
                     [guard = QPointer(this)](const control::SecretStates& states) {
                       if (!guard) return;
                       for (SecretChip* chip : guard->m_chips) {
                         const auto found = std::find_if(
                             states.secrets.begin(), states.secrets.end(),
                             [&](const auto& state) { return state.reference == chip->reference(); });
                         chip->setState(found == states.secrets.end() ? nullptr : &*found);
                       }
                     });
}

}  // namespace headgate::ui
