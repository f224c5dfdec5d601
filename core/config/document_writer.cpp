#include "core/config/document_writer.h"

#include "core/config/fields.h"
#include "core/config/json_access.h"

namespace headgate::config {
namespace {

class Writer {
 public:
  explicit Writer(const Document& document) : m_document(document) {}

  // `type` is nullptr where the tables know nothing of the value.
  void write(const Json& value, const ValueType* type, const std::string& pointer);
  void writeObject(const Json& value, const ObjectType* type, const ValueType* each,
                   const std::string& pointer);
  std::string take() { return std::move(m_out); }

 private:
  void writeList(const Json& value, const ValueType* item, const std::string& pointer);
  void writeMember(const std::string& key, const Json& value, const ValueType* type,
                   const std::string& pointer);
  void beginItem() {
    m_out += m_first ? "\n" : ",\n";
    m_first = false;
    m_out.append(m_depth * 2, ' ');
  }
  void open(char bracket) {
    m_out += bracket;
    ++m_depth;
    m_first = true;
  }
  void close(char bracket) {
    --m_depth;
    if (!m_first) {
      m_out += '\n';
      m_out.append(m_depth * 2, ' ');
    }
    m_first = false;
    m_out += bracket;
  }
  static std::string quoted(const Json& text) {
    return text.dump(-1, ' ', false, Json::error_handler_t::replace);
  }

  const Document& m_document;
  std::string m_out;
  size_t m_depth = 0;
  bool m_first = true;
};

void Writer::write(const Json& value, const ValueType* type, const std::string& pointer) {
  if (value.is_object()) {
    const bool isMap = type != nullptr && type->kind == Kind::Map;
    writeObject(value, type != nullptr ? type->object : nullptr, isMap ? type->item : nullptr, pointer);
  } else if (value.is_array()) {
    writeList(value, type != nullptr ? type->item : nullptr, pointer);
  } else if (value.is_number()) {
    const std::string* written = m_document.numberAsWritten(pointer, value);
    m_out += written != nullptr ? *written : value.dump();
  } else {
    m_out += quoted(value);
  }
}

void Writer::writeObject(const Json& value, const ObjectType* type, const ValueType* each,
                         const std::string& pointer) {
  open('{');
  if (type != nullptr)
    for (const Field& field : type->fields)
      if (const Json* found = member(value, field.name))
        writeMember(std::string(field.name), *found, &field.type, pointer);
  for (const auto& [key, other] : value.get_ref<const Json::object_t&>())
    if (type == nullptr || findField(*type, key) == nullptr) writeMember(key, other, each, pointer);
  close('}');
}

void Writer::writeMember(const std::string& key, const Json& value, const ValueType* type,
                         const std::string& pointer) {
  beginItem();
  m_out += quoted(key) + ": ";
  write(value, type, pointerTo(pointer, key));
}

void Writer::writeList(const Json& value, const ValueType* item, const std::string& pointer) {
  open('[');
  for (size_t i = 0; i < value.size(); ++i) {
    beginItem();
    write(value[i], item, pointerTo(pointer, i));
  }
  close(']');
}

}  // namespace

std::string toText(const Document& document) {
  Writer writer(document);
  if (document.root().is_object()) {
    writer.writeObject(document.root(), &profileType(), nullptr, {});
  } else {
    writer.write(document.root(), nullptr, {});
  }
  return writer.take() + "\n";
}

}  // namespace headgate::config
