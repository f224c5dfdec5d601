#include "ui/acts/copying.h"

#include <QApplication>
#include <QClipboard>

#include "ui/session/words.h"

namespace headgate::ui {
namespace {

QString nameOf(control::TextForm form) {
  switch (form) {
    case control::TextForm::Url:
      return Copying::tr("URL");
    case control::TextForm::Curl:
      return Copying::tr("cURL");
    case control::TextForm::Python:
      return Copying::tr("Python");
    case control::TextForm::TypeScript:
      return Copying::tr("TypeScript");
    case control::TextForm::Transcript:
      return Copying::tr("SSE transcript");
  }
  return {};
}

}  // namespace

void Copying::copy(std::vector<uint64_t> exchanges, control::TextForm form) {
  if (exchanges.empty()) return;
  const auto wanted = static_cast<qint64>(exchanges.size());
  m_gateway.ask(control::WriteExchanges{.exchanges = std::move(exchanges), .form = form}, this,
                [this, form, wanted](const control::ExchangeText& written) {
                  if (written.written == 0)
                    return Q_EMIT told(tr("Nothing was copied: the record does not hold it any more."));
                  QApplication::clipboard()->setText(asText(written.text));
                  QString words = tr("Copied as %1").arg(nameOf(form));
                  const auto copied = static_cast<qint64>(written.written);
                  if (copied < wanted) words += QLatin1String(", ") + tr("%1 of %2").arg(copied).arg(wanted);
                  if (written.lacks) words += QStringLiteral(" · ") + tr("a comment says what is missing");
                  Q_EMIT told(words);
                });
}

}  // namespace headgate::ui
