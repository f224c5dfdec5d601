#include "ui/traffic/curl_text.h"

#include <QStringList>

namespace headgate::ui {
namespace {

QString quoted(QString text) {
  return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

QString utf8(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// The fields of a head, after its first line.
QStringList fieldsOf(std::string_view head) {
  QStringList lines = utf8(head).split(QLatin1String("\r\n"), Qt::SkipEmptyParts);
  if (!lines.isEmpty()) lines.removeFirst();
  return lines;
}

}  // namespace

QString urlOf(const control::ExchangeRow& row, std::string_view recordedHead) {
  QString target = utf8(row.path);
  const QString recorded = utf8(recordedHead).section(QLatin1Char(' '), 1, 1);
  if (recorded.startsWith(QLatin1Char('/'))) target = recorded;
  return (row.secure ? QStringLiteral("https://") : QStringLiteral("http://")) + utf8(row.host) + target;
}

QString curlOf(const control::ExchangeDetail& detail) {
  QStringList parts{QStringLiteral("curl -N -g -X ") + quoted(utf8(detail.row.method)),
                    quoted(urlOf(detail.row, detail.requestHead.bytes))};
  for (const QString& field : fieldsOf(detail.requestHead.bytes)) {
    const QString name = field.section(QLatin1Char(':'), 0, 0).toLower();
    if (name == QLatin1String("host") || name == QLatin1String("content-length") ||
        name == QLatin1String("connection") || name == QLatin1String("transfer-encoding"))
      continue;  // curl's own business
    parts += QStringLiteral("-H ") + quoted(field);
  }
  const std::string& body = detail.requestBody.bytes;
  const bool whole = detail.requestBody.loss == control::BodyLoss::Nothing && !detail.requestBody.cut;
  // What a clipboard and a command line carry unchanged.
  const bool plain = body.find('\0') == std::string::npos && utf8(body).toUtf8().toStdString() == body;
  if (!body.empty() && whole && plain) parts += QStringLiteral("--data-raw ") + quoted(utf8(body));
  QString command = parts.join(QLatin1String(" \\\n  "));
  if (!body.empty() && !(whole && plain))
    command += QStringLiteral("\n# without its body, which the record does not hold as text");
  return command;
}

}  // namespace headgate::ui
