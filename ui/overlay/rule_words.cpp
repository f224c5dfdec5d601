#include "ui/overlay/rule_words.h"

#include <chrono>

#include <QCoreApplication>

#include "ui/paint/number_texts.h"
#include "ui/session/words.h"

namespace headgate::ui {

namespace {

using control::CutPoint;
using control::OverlayAction;

class RuleText {
  Q_DECLARE_TR_FUNCTIONS(OverlayRule)
};

QString cutDeed(const control::OverlayRule& rule) {
  const QString size = sizeText(int64_t(rule.cutAfter));
  switch (rule.cutAt) {
    case CutPoint::Bytes:
      return RuleText::tr("Cut after %1").arg(size);
    case CutPoint::Character:
      return RuleText::tr("Cut inside a character, after %1").arg(size);
    case CutPoint::Event:
      return RuleText::tr("Cut inside an event, after %1").arg(size);
  }
  return {};
}

}  // namespace

QString actionName(OverlayAction action) {
  switch (action) {
    case OverlayAction::HoldRequest:
      return RuleText::tr("Hold the request");
    case OverlayAction::HoldResponse:
      return RuleText::tr("Hold the answer");
    case OverlayAction::Delay:
      return RuleText::tr("Delay");
    case OverlayAction::Throttle:
      return RuleText::tr("Throttle");
    case OverlayAction::Drop:
      return RuleText::tr("Drop");
    case OverlayAction::Status:
      return RuleText::tr("Answer with a status");
    case OverlayAction::Cut:
      return RuleText::tr("Cut the answer");
  }
  return {};
}

QString ruleDeed(const control::OverlayRule& rule) {
  switch (rule.action) {
    case OverlayAction::Delay:
      return RuleText::tr("Delay by %1")
          .arg(durationText(std::chrono::milliseconds(int64_t(rule.delayMilliseconds))));
    case OverlayAction::Throttle:
      return RuleText::tr("Throttle to %1 a second").arg(sizeText(int64_t(rule.bytesPerSecond)));
    case OverlayAction::Status:
      return RuleText::tr("Answer with %1").arg(codeText(rule.status));
    case OverlayAction::Cut:
      return cutDeed(rule);
    case OverlayAction::HoldRequest:
    case OverlayAction::HoldResponse:
    case OverlayAction::Drop:
      break;
  }
  return actionName(rule.action);
}

QString ruleScope(const control::OverlayRule& rule, const ProfileNames& names) {
  QStringList parts;
  if (!rule.method.empty()) parts << asText(rule.method);
  if (!rule.path.empty()) parts << asText(rule.path);
  QString scope = parts.isEmpty() ? RuleText::tr("every request") : parts.join(QLatin1Char(' '));
  if (!rule.route.empty()) scope = RuleText::tr("%1 on %2").arg(scope, names.routeName(rule.route));
  if (!rule.header.empty())
    scope = rule.value.empty()
                ? RuleText::tr("%1 with %2").arg(scope, asText(rule.header))
                : RuleText::tr("%1 with %2")
                      .arg(scope, asText(rule.header) + QStringLiteral(": ") + asText(rule.value));
  return scope;
}

}  // namespace headgate::ui
