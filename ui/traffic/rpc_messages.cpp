#include "ui/traffic/rpc_messages.h"

#include <map>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace headgate::ui {
namespace {

using RpcKind = MessageRow::Kind;

constexpr qsizetype kMostDetail = 300;

// The side that asked, and the id as it stands.
using Asked = std::pair<bool, QString>;

QString beginningOf(const QByteArray& data) {
  return QString::fromUtf8(data.left(kMostDetail)).simplified();
}

QString jsonText(const QJsonValue& value) {
  const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
  return QString::fromUtf8(list.mid(1, list.size() - 2));
}

MessageRow rowOf(const QJsonObject& object) {
  MessageRow row;
  const bool hasId = object.contains(QStringLiteral("id")) && !object[QStringLiteral("id")].isNull();
  if (hasId) row.id = jsonText(object[QStringLiteral("id")]);
  row.method = object[QStringLiteral("method")].toString();
  if (!row.method.isEmpty()) {
    row.kind = hasId ? RpcKind::Request : RpcKind::Notification;
    const QJsonObject params = object[QStringLiteral("params")].toObject();
    const QString name = params[QStringLiteral("name")].toString();
    row.detail = !name.isEmpty() ? name : params.isEmpty() ? QString() : jsonText(params).left(kMostDetail);
  } else if (object.contains(QStringLiteral("error"))) {
    row.kind = RpcKind::Error;
    const QJsonObject error = object[QStringLiteral("error")].toObject();
    row.detail = jsonText(error[QStringLiteral("code")]) + QLatin1Char(' ') +
                 error[QStringLiteral("message")].toString().left(kMostDetail);
  } else {
    row.kind = RpcKind::Answer;
    row.detail = jsonText(object[QStringLiteral("result")]).left(kMostDetail);
  }
  return row;
}

class Joiner {
 public:
  void add(const WireMessage& message, MessageRow row) {
    row.at = message.at;
    row.fromClient = message.fromClient;
    const int number = static_cast<int>(m_rows.size());
    if (row.kind == RpcKind::Request) m_asked[{row.fromClient, row.id}] = number;
    if (row.kind == RpcKind::Answer || row.kind == RpcKind::Error) join(number, row);
    m_rows.push_back(std::move(row));
  }
  std::vector<MessageRow> take() { return std::move(m_rows); }

 private:
  // An id counts until it is answered.
  void join(int number, MessageRow& answer) {
    const auto asked = m_asked.find({!answer.fromClient, answer.id});
    if (asked == m_asked.end()) return;
    MessageRow& request = m_rows[static_cast<size_t>(asked->second)];
    request.partner = number;
    answer.partner = asked->second;
    answer.method = request.method;
    if (request.at >= 0 && answer.at >= 0) answer.took = answer.at - request.at;
    m_asked.erase(asked);
  }

  std::vector<MessageRow> m_rows;
  std::map<Asked, int> m_asked;
};

bool isRpcObject(const QJsonValue& value) {
  return value.toObject().contains(QStringLiteral("jsonrpc"));
}

}  // namespace

std::vector<MessageRow> messageRows(const std::vector<WireMessage>& messages) {
  Joiner joiner;
  for (const WireMessage& message : messages) {
    const QJsonDocument document = QJsonDocument::fromJson(message.data);
    if (document.isObject() && isRpcObject(document.object())) {
      joiner.add(message, rowOf(document.object()));
      continue;
    }
    const QJsonArray batch = document.array();
    if (!batch.isEmpty() && isRpcObject(batch.first())) {
      for (const QJsonValue one : batch) joiner.add(message, rowOf(one.toObject()));
      continue;
    }
    MessageRow row;
    row.detail = beginningOf(message.data);
    joiner.add(message, std::move(row));
  }
  return joiner.take();
}

}  // namespace headgate::ui
