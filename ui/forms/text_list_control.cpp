#include "ui/forms/text_list_control.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/forms/completions.h"
#include "ui/forms/drag_handle.h"
#include "ui/forms/form_words.h"
#include "ui/forms/small_button.h"
#include "ui/forms/value_edit.h"
#include "ui/forms/value_text.h"

namespace headgate::ui {

TextListControl::TextListControl(const FormContext& context, const FieldPlace& place, QWidget* parent)
    : FieldControl(context, place, parent),
      m_layout(new QVBoxLayout(this)),
      m_new(new ValueEdit(context.theme, this)) {
  const Tokens& tokens = context.theme.tokens();
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(tokens.space.half);
  m_new->setObjectName(fieldObjectName(place.pointer()));
  m_new->setAccessibleName(FormWords::tr("%1, another one").arg(place.fullName()));
  m_new->setUnset(true, FormWords::tr("Add…"));
  m_new->setWire(isWire(*place.type().item));
  addCompletions(*m_new, place.type().item->syntax);
  m_layout->addWidget(m_new);
  setFocusProxy(m_new);
  connect(m_new, &ValueEdit::left, this, &TextListControl::add);
  connect(m_new, &ValueEdit::resetWanted, this, [this] { this->place().clear(); });
}

// What it is now, whoever says so; a single text counts as a list of it.
Json TextListControl::list() const {
  const Json value = place().effective().value_or(Json::array());
  return value.is_array() ? value : Json::array({value});
}

void TextListControl::write(Json list, FieldPlace::Typing typing) {
  const bool isNothing = list.empty() && place().standing() == Json::array();
  const Json* own = place().own();
  const bool isSingle = own != nullptr && own->is_string() && list.size() == 1;
  if (isNothing)
    place().clear(typing);
  else
    place().set(isSingle ? Json(list[0]) : std::move(list), typing);
}

void TextListControl::addRow() {
  const size_t index = m_rows.size();
  Row row{.box = new QWidget(this), .edit = nullptr};
  row.edit = new ValueEdit(context().theme, row.box);
  row.edit->setObjectName(fieldObjectName(place().pointer()) + QString::number(index));
  row.edit->setAccessibleName(FormWords::tr("%1, number %2").arg(place().fullName()).arg(index + 1));
  row.edit->setWire(isWire(*place().type().item));
  addCompletions(*row.edit, place().type().item->syntax);
  auto* grip = new DragHandle(context().theme, FormWords::tr("Move number %1").arg(index + 1), row.box);
  grip->setObjectName(row.edit->objectName() + QStringLiteral("Grip"));
  auto* drop = new SmallButton(context().theme, Icon::Close, FormWords::tr("Remove number %1").arg(index + 1),
                               row.box);
  drop->setObjectName(row.edit->objectName() + QStringLiteral("Remove"));
  auto* layout = new QHBoxLayout(row.box);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(context().theme.tokens().space.half);
  layout->addWidget(grip);
  layout->addWidget(row.edit, 1);
  layout->addWidget(drop);
  connect(row.edit, &QLineEdit::textEdited, this,
          [this, index](const QString& text) { change(index, text); });
  connect(row.edit, &ValueEdit::left, this, [this, index] {
    place().draft().endTyping();
    if (index < m_rows.size() && m_rows[index].edit->text().isEmpty() && index < list().size()) remove(index);
    Q_EMIT left();
  });
  connect(row.edit, &ValueEdit::resetWanted, this, [this] { place().clear(); });
  connect(grip, &DragHandle::moved, this, [this, index](int rows) { move(index, rows); });
  connect(drop, &QAbstractButton::clicked, this, [this, index] { remove(index); });
  m_layout->insertWidget(int(index), row.box);
  m_rows.push_back(row);
}

void TextListControl::refresh() {
  const Json items = list();
  while (m_rows.size() < items.size()) addRow();
  while (m_rows.size() > items.size()) {
    m_rows.back().box->hide();
    m_rows.back().box->deleteLater();  // it may be the one that was just clicked
    m_rows.pop_back();
  }
  const config::ValueType& item = *place().type().item;
  const bool isSet = place().own() != nullptr;
  for (size_t i = 0; i < items.size(); ++i) {
    ValueEdit& edit = *m_rows[i].edit;
    const QString text = valueText(item, items[i]);
    const bool isAsTyped = edit.hasFocus() && valueFromText(item, edit.text()).value_or("") == items[i];
    if (!isAsTyped && edit.text() != text) edit.setText(text);
    edit.setUnset(!isSet);
    edit.setSuffix(isSet || i > 0             ? QString()
                   : place().isFromDefaults() ? FormWords::tr("from defaults")
                                              : FormWords::tr("default"));
  }
}

void TextListControl::setCheck(FieldCheck check) {
  for (const Row& row : m_rows) row.edit->setCheck(check);
}

void TextListControl::add() {
  const auto value = valueFromText(*place().type().item, m_new->text());
  m_new->clear();
  if (value) {
    Json items = list();
    items.push_back(*value);
    write(std::move(items));
  }
  Q_EMIT left();
}

void TextListControl::change(size_t index, const QString& text) {
  Json items = list();
  if (index >= items.size()) return;
  items[index] = valueFromText(*place().type().item, text).value_or("");
  write(std::move(items), FieldPlace::Typing::Yes);
  Q_EMIT typed();
}

void TextListControl::remove(size_t index) {
  Json items = list();
  if (index >= items.size()) return;
  items.erase(index);
  write(std::move(items));
  Q_EMIT left();
}

void TextListControl::move(size_t index, int rows) {
  Json items = list();
  const auto last = static_cast<int64_t>(items.size()) - 1;
  if (last < 0) return;
  const auto to = static_cast<size_t>(std::clamp<int64_t>(static_cast<int64_t>(index) + rows, 0, last));
  if (to == index) return;
  const Json item = items[index];
  items.erase(index);
  items.insert(items.begin() + static_cast<ptrdiff_t>(to), item);
  write(std::move(items));
}

}  // namespace headgate::ui
