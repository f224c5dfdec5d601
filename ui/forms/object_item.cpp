#include "ui/forms/object_item.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/draft/field_path.h"
#include "ui/forms/drag_handle.h"
#include "ui/forms/field_row.h"
#include "ui/forms/form_plan.h"
#include "ui/forms/form_words.h"
#include "ui/forms/small_button.h"
#include "ui/forms/value_text.h"
#include "ui/session/words.h"
#include "ui/widgets/eliding_label.h"
#include "ui/widgets/link_button.h"

namespace headgate::ui {
namespace {

// The first text of the object that is its name, and the ones that tell it from others.
QString memberText(const Json& object, std::initializer_list<const char*> keys) {
  if (!object.is_object()) return {};
  for (const char* key : keys)
    if (const auto found = object.find(key);
        found != object.end() && found->is_string() && *found != Json(""))
      return asText(found->get_ref<const std::string&>());
  return {};
}

QString gistOfObject(const Json& object) {
  const QString text = memberText(object, {"url", "address", "chain", "client", "window"});
  if (object.is_object() && object.contains("limit") && object.contains("window"))
    return FormWords::tr("%1 per %2").arg(asText(object["limit"].dump()), text);
  if (object.is_object() && object.contains("hosts") && object["hosts"].is_array()) {
    QStringList hosts;
    for (const Json& host : object["hosts"])
      if (host.is_string()) hosts.push_back(asText(host.get_ref<const std::string&>()));
    return hosts.join(QStringLiteral(", "));
  }
  if (object.is_object() && object.contains("port") && object["port"].is_number_integer()) {
    const QString host = text.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(text) : text;
    return QStringLiteral("%1:%2").arg(host).arg(object["port"].get<int64_t>());
  }
  constexpr QLatin1String kUsual("http://");
  return text.startsWith(kUsual) ? text.mid(kUsual.size()) : text;
}

}  // namespace

ObjectItem::ObjectItem(const FormContext& context, const std::string& pointer, Form form, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_pointer(pointer),
      m_form(form),
      m_name(
          new ElidingLabel(context.theme, context.theme.fonts().name(), Tone::Plain, Qt::ElideRight, this)),
      m_gist(new ElidingLabel(context.theme, context.theme.fonts().wire(), Tone::Secondary, Qt::ElideMiddle,
                              this)),
      m_layout(new QVBoxLayout(this)) {
  const Tokens& tokens = context.theme.tokens();
  const QString name = fieldObjectName(pointerEnd(pointer).parent) + asText(pointerEnd(pointer).key);
  setObjectName(name);
  auto* grip = new DragHandle(context.theme, FormWords::tr("Move it"), this);
  grip->setObjectName(name + QStringLiteral("Grip"));
  auto* drop = new SmallButton(context.theme, Icon::Close, FormWords::tr("Remove it"), this);
  drop->setObjectName(name + QStringLiteral("Remove"));
  m_fold = new SmallButton(context.theme, form == Form::Link ? Icon::Link : Icon::Right,
                           FormWords::tr("Open it"), this);
  m_fold->setObjectName(name + QStringLiteral("Open"));
  auto* head = new QHBoxLayout;
  head->setSpacing(tokens.space.half);
  head->addWidget(grip);
  head->addWidget(m_name, 2);
  head->addWidget(m_gist, 5);
  head->addWidget(drop);
  head->addWidget(m_fold);
  m_layout->setContentsMargins(tokens.space.grid, 3, tokens.space.half, 3);
  m_layout->setSpacing(0);
  m_layout->addLayout(head);
  connect(grip, &DragHandle::moved, this, &ObjectItem::moveWanted);
  connect(drop, &QAbstractButton::clicked, this, &ObjectItem::removeWanted);
  connect(m_fold, &QAbstractButton::clicked, this, [this] {
    if (m_form == Form::Link)
      m_context.link(m_pointer);
    else
      setOpen(!m_isOpen);
  });
}

void ObjectItem::setOpen(bool isOpen) {
  if (m_form == Form::Link || isOpen == m_isOpen) return;
  m_isOpen = isOpen;
  if (isOpen && m_rows.empty()) {
    for (const FormSection& section : formPlan(m_pointer).sections)
      for (const std::string& field : section.pointers) {
        auto* row = new FieldRow(m_context, FieldPlace(m_context.draft, field), this);
        m_rows.push_back(row);
        m_layout->addWidget(row);
      }
  }
  m_fold->setWhich(isOpen ? Icon::Down : Icon::Right);
  for (FieldRow* row : m_rows) row->setVisible(isOpen);
  refresh();
}

void ObjectItem::refresh() {
  const Json* object = m_context.draft.at(m_pointer);
  if (object == nullptr) return;
  const QString name = memberText(*object, {"name", "id", "user", "from"});
  m_name->setText(name.isEmpty() ? FormWords::tr("Number %1").arg(asText(pointerEnd(m_pointer).key)) : name);
  m_gist->setText(gistOfObject(*object));
  m_fold->setAccessibleName(FormWords::tr("Open %1").arg(m_name->text()));
  if (m_isOpen)
    for (FieldRow* row : m_rows) row->refresh();
}

void ObjectItem::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& tokens = m_context.theme.tokens();
  painter.setPen(QPen(tokens.line.normal, 1));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.radius.block,
                          tokens.radius.block);
}

}  // namespace headgate::ui
