// The fields of what is said about acts on recorded exchanges: see value_fields.h, of which this is a part.
#pragma once

#include <span>
#include <string_view>

#include "core/control/gateway.h"
#include "core/control/value_concepts.h"

namespace headgate::control {

// Enumerators by number.
constexpr std::string_view kTextForms[] = {"url", "curl", "python", "typescript", "transcript"};
constexpr std::string_view kReplayFaults[] = {"",          "stall",           "cut",
                                              "duplicate", "split_character", "split_event"};

constexpr std::span<const std::string_view> enumerators(TextForm) {
  return kTextForms;
}
constexpr std::span<const std::string_view> enumerators(ReplayFault) {
  return kReplayFaults;
}

// Replies

void fields(auto& visit, Is<ExchangeText> auto& value) {
  visit("text", value.text);
  visit("written", value.written);
  visit("gone", value.gone);
  visit("lacks", value.lacks);
}

void fields(auto& visit, Is<ResendPlan> auto& value) {
  visit("problem", value.problem);
  visit("listener", value.listener);
  visit("number", value.number);
  visit.bytes("head", value.head);
  visit.bytes("body", value.body);
  visit("body_problem", value.bodyProblem);
  visit("lacks", value.lacks);
}

void fields(auto& visit, Is<ReplayState> auto& value) {
  visit("is_serving", value.isServing);
  visit("url", value.url);
  visit("exchange", value.exchange);
  visit("number", value.number);
  visit("request", value.request);
  visit("pieces", value.pieces);
  visit("length", value.length);
  visit("is_whole", value.isWhole);
  visit("speed", value.speed);
  visit("is_paused", value.isPaused);
  visit("fault", value.fault);
  visit("fault_piece", value.faultPiece);
  visit("stall_milliseconds", value.stallMilliseconds);
  visit("fault_has_place", value.faultHasPlace);
  visit("answered", value.answered);
  visit("playing", value.playing);
  visit("piece", value.piece);
  visit("position", value.position);
}

// Calls

void fields(auto& visit, Is<WriteExchanges> auto& value) {
  visit("exchanges", value.exchanges);
  visit("form", value.form);
}

void fields(auto& visit, Is<PlanResend> auto& value) {
  visit("exchange", value.exchange);
}

void fields(auto& visit, Is<SendRequest> auto& value) {
  visit("listener", value.listener);
  visit.bytes("head", value.head);
  visit.bytes("body", value.body);
  visit("resent_from", value.resentFrom);
}

void fields(auto& visit, Is<StartReplay> auto& value) {
  visit("exchange", value.exchange);
  visit("is_paused", value.isPaused);
}

void fields(auto& visit, Is<SetReplay> auto& value) {
  visit("speed", value.speed);
  visit("is_paused", value.isPaused);
  visit("fault", value.fault);
  visit("fault_piece", value.faultPiece);
  visit("stall_milliseconds", value.stallMilliseconds);
}

void fields(auto& visit, Is<StepReplay> auto& value) {
  visit("pieces", value.pieces);
}

void fields(auto&, Is<GetReplay> auto&) {}
void fields(auto&, Is<StopReplay> auto&) {}

}  // namespace headgate::control
