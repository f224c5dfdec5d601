// The fields of breakpoints, fault rules and what is held: see value_fields.h, of which this is a part.
#pragma once

#include <span>
#include <string_view>

#include "core/control/gateway.h"
#include "core/control/value_concepts.h"

namespace headgate::control {

// Enumerators by number.
constexpr std::string_view kOverlayActions[] = {"hold_request", "hold_response", "delay", "throttle",
                                                "drop",         "status",        "cut"};
constexpr std::string_view kCutPoints[] = {"bytes", "character", "event"};
constexpr std::string_view kHeldVerdicts[] = {"continue", "drop", "answer", "wait"};

constexpr std::span<const std::string_view> enumerators(OverlayAction) {
  return kOverlayActions;
}
constexpr std::span<const std::string_view> enumerators(CutPoint) {
  return kCutPoints;
}
constexpr std::span<const std::string_view> enumerators(HeldVerdict) {
  return kHeldVerdicts;
}

void fields(auto& visit, Is<OverlayRule> auto& value) {
  visit("id", value.id);
  visit("is_on", value.isOn);
  visit("route", value.route);
  visit("method", value.method);
  visit("path", value.path);
  visit("header", value.header);
  visit("value", value.value);
  visit("action", value.action);
  visit("delay_milliseconds", value.delayMilliseconds);
  visit("bytes_per_second", value.bytesPerSecond);
  visit("status", value.status);
  visit("cut_after", value.cutAfter);
  visit("cut_at", value.cutAt);
  visit("times", value.times);
  visit("used", value.used);
}

void fields(auto& visit, Is<OverlayState> auto& value) {
  visit("rules", value.rules);
  visit("auto_release_milliseconds", value.autoReleaseMilliseconds);
}

void fields(auto& visit, Is<HeldMessage> auto& value) {
  visit("exchange", value.exchange);
  visit("number", value.number);
  visit("rule", value.rule);
  visit("is_response", value.isResponse);
  visit("held_for", value.heldFor);
  visit("left", value.left);
  visit("route", value.route);
  visit("method", value.method);
  visit("host", value.host);
  visit("path", value.path);
  visit("client", value.client);
  visit("head", value.head);
  visit.bytes("body", value.body);
  visit("body_is_whole", value.bodyIsWhole);
  visit("body_is_hidden", value.bodyIsHidden);
}

void fields(auto& visit, Is<HeldMessages> auto& value) {
  visit("messages", value.messages);
}

void fields(auto&, Is<GetOverlay> auto&) {}

void fields(auto& visit, Is<SetOverlay> auto& value) {
  visit("overlay", value.overlay);
}

void fields(auto&, Is<GetHeld> auto&) {}

void fields(auto& visit, Is<ReleaseHeld> auto& value) {
  visit("exchange", value.exchange);
  visit("verdict", value.verdict);
  visit("edits_head", value.editsHead);
  visit("head", value.head);
  visit("edits_body", value.editsBody);
  visit.bytes("body", value.body);
  visit("status", value.status);
  visit("is_trial", value.isTrial);
}

}  // namespace headgate::control
