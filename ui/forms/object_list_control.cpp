#include "ui/forms/object_list_control.h"

#include <algorithm>

#include <QVBoxLayout>

#include "core/config/problem.h"
#include "ui/forms/form_words.h"
#include "ui/forms/new_things.h"
#include "ui/forms/object_item.h"
#include "ui/widgets/link_button.h"

namespace headgate::ui {
namespace {

// What the window has pages for opens there.
ObjectItem::Form formOf(const config::ValueType& item) {
  const std::string_view type = item.object->name;
  const bool hasPage = type == "route" || type == "pool" || type == "listener";
  return hasPage ? ObjectItem::Form::Link : ObjectItem::Form::InPlace;
}

}  // namespace

ObjectListControl::ObjectListControl(const FormContext& context, const FieldPlace& place, QWidget* parent)
    : FieldControl(context, place, parent), m_layout(new QVBoxLayout(this)) {
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(context.theme.tokens().space.half);
  auto* more = new LinkButton(context.theme, FormWords::tr("Add"), this);
  more->setObjectName(fieldObjectName(place.pointer()));
  more->setAccessibleName(FormWords::tr("Add: %1").arg(place.fullName()));
  m_layout->addWidget(more, 0, Qt::AlignLeft);
  setFocusProxy(more);
  connect(more, &QAbstractButton::clicked, this, &ObjectListControl::add);
}

void ObjectListControl::refresh() {
  const Json* own = place().own();
  const size_t count = own != nullptr && own->is_array() ? own->size() : 0;
  while (m_items.size() < count) {
    const size_t index = m_items.size();
    auto* item = new ObjectItem(context(), config::pointerTo(place().pointer(), index),
                                formOf(*place().type().item), this);
    connect(item, &ObjectItem::removeWanted, this, [this, index] { remove(index); });
    connect(item, &ObjectItem::moveWanted, this, [this, index](int rows) { move(index, rows); });
    m_layout->insertWidget(int(index), item);
    m_items.push_back(item);
  }
  while (m_items.size() > count) {
    m_items.back()->hide();
    m_items.back()->deleteLater();  // it may be the one that was just clicked
    m_items.pop_back();
  }
  for (ObjectItem* item : m_items) item->refresh();
}

void ObjectListControl::open(size_t index) {
  if (index < m_items.size()) m_items[index]->setOpen(true);
}

void ObjectListControl::add() {
  ProfileDraft& draft = place().draft();
  draft.insert(place().pointer(), SIZE_MAX, newItem(draft.root(), place().pointer()),
               FormWords::tr("Add: %1").arg(place().words()));
  open(m_items.empty() ? 0 : m_items.size() - 1);
  Q_EMIT left();
}

void ObjectListControl::remove(size_t index) {
  place().draft().remove(config::pointerTo(place().pointer(), index),
                         FormWords::tr("Remove: %1").arg(place().words()));
  Q_EMIT left();
}

void ObjectListControl::move(size_t index, int rows) {
  const auto last = static_cast<int64_t>(m_items.size()) - 1;
  const auto to = std::clamp<int64_t>(static_cast<int64_t>(index) + rows, 0, last);
  place().draft().move(place().pointer(), index, static_cast<size_t>(to),
                       FormWords::tr("Move: %1").arg(place().words()));
}

}  // namespace headgate::ui
