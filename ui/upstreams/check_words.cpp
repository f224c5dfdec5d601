#include "ui/upstreams/check_words.h"

#include <chrono>

#include <QCoreApplication>

#include "ui/paint/number_texts.h"
#include "ui/session/words.h"
#include "ui/upstreams/probe_trail.h"

namespace headgate::ui {

namespace {

using control::ProbeVerdict;
using control::TargetProbe;

struct CheckText {
  Q_DECLARE_TR_FUNCTIONS(headgate::ui::CheckWords)
};

// By what kept it from answering; what is not known is layer 7's.
QString failureCode(const TargetProbe& probe, ProbeType type) {
  if (probe.status != 0) return QStringLiteral("L7STS");
  const std::string& error = probe.error;
  if (error == "connect_refused" || error == "connect_failed" || error == "dns_failed")
    return QStringLiteral("L4CON");
  if (error == "connect_timeout") return QStringLiteral("L4TOUT");
  if (error == "first_byte_timeout" || error == "total_timeout") return QStringLiteral("L7TOUT");
  if (error == "tls_failed" || error.starts_with("upstream_certificate_")) return QStringLiteral("L6RSP");
  return type == ProbeType::Tcp ? QStringLiteral("L4CON") : QStringLiteral("L7RSP");
}

}  // namespace

CheckWords checkWords(const TargetProbe& probe, ProbeType type) {
  const std::chrono::nanoseconds took(probe.took);
  if (probe.verdict == ProbeVerdict::Loading)
    return {.lamp = Lamp::InFlight,
            .code = QStringLiteral("L7OKC"),
            .words = CheckText::tr("loading: %1").arg(asText(probe.reason)),
            .tone = Tone::Warn};
  if (probe.verdict == ProbeVerdict::Bad)
    return {.lamp = Lamp::Failed,
            .code = failureCode(probe, type),
            .words = asText(probe.reason),
            .tone = Tone::Error};
  const bool isSlow = took >= ProbeTrail::kSlow;
  const QString time = took < std::chrono::milliseconds(1) ? CheckText::tr("<1 ms") : durationText(took);
  const QString what = type == ProbeType::Tcp ? CheckText::tr("connected") : codeText(probe.status);
  return {.lamp = isSlow ? Lamp::Stalled : Lamp::Well,
          .code = type == ProbeType::Tcp ? QStringLiteral("L4OK") : QStringLiteral("L7OK"),
          .words = isSlow ? CheckText::tr("%1 in %2, slow").arg(what, time)
                          : CheckText::tr("%1 in %2").arg(what, time),
          .tone = isSlow ? Tone::Warn : Tone::Secondary};
}

}  // namespace headgate::ui
