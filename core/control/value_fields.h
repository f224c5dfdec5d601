// The fields of every value that passes between a window and the gateway, each named once: fields(visit,
// value) calls visit(name, member) for each, in a fixed order, and visit.bytes(name, member) for what is no
// text. Writing takes it over a const value, reading over one that is to be filled. The names are what stands
// in the JSON.
#pragma once

#include <span>
#include <string_view>

#include "core/control/desk_fields.h"
#include "core/control/gateway.h"
#include "core/control/value_concepts.h"

namespace headgate::control {

// Enumerators by number.
constexpr std::string_view kExchangeKinds[] = {"http", "stream", "rpc", "websocket"};
constexpr std::string_view kExchangePhases[] = {"in_flight", "ended"};
constexpr std::string_view kBodyLosses[] = {"nothing", "limit", "pressure", "redaction", "eviction"};
constexpr std::string_view kGatewayPhases[] = {"stopped", "starting", "running", "stopping"};
constexpr std::string_view kListenerPhases[] = {"off", "listening", "failed"};
constexpr std::string_view kTargetStates[] = {"on", "drain", "maintenance"};
constexpr std::string_view kTargetOrders[] = {"", "on", "drain", "maintenance"};
constexpr std::string_view kTargetHealths[] = {"unknown", "up", "going_down", "down", "going_up"};
constexpr std::string_view kTargetStandings[] = {"usable", "needs_trial", "draining", "unusable"};
constexpr std::string_view kProbeVerdicts[] = {"good", "bad", "loading"};

constexpr std::span<const std::string_view> enumerators(ExchangeKind) {
  return kExchangeKinds;
}
constexpr std::span<const std::string_view> enumerators(ExchangePhase) {
  return kExchangePhases;
}
constexpr std::span<const std::string_view> enumerators(BodyLoss) {
  return kBodyLosses;
}
constexpr std::span<const std::string_view> enumerators(GatewayPhase) {
  return kGatewayPhases;
}
constexpr std::span<const std::string_view> enumerators(ListenerPhase) {
  return kListenerPhases;
}
constexpr std::span<const std::string_view> enumerators(TargetState) {
  return kTargetStates;
}
constexpr std::span<const std::string_view> enumerators(TargetOrder) {
  return kTargetOrders;
}
constexpr std::span<const std::string_view> enumerators(TargetHealth) {
  return kTargetHealths;
}
constexpr std::span<const std::string_view> enumerators(TargetStanding) {
  return kTargetStandings;
}
constexpr std::span<const std::string_view> enumerators(ProbeVerdict) {
  return kProbeVerdicts;
}

// Parts

void fields(auto& visit, Is<Silence> auto& value) {
  visit("at", value.at);
  visit("length", value.length);
}

void fields(auto& visit, Is<ExchangeRow> auto& value) {
  visit("id", value.id);
  visit("number", value.number);
  visit("phase", value.phase);
  visit("kind", value.kind);
  visit("started_wall", value.startedWall);
  visit("total", value.total);
  visit("first_byte", value.firstByte);
  visit("last_piece", value.lastPiece);
  visit("silences", value.silences);
  visit("status", value.status);
  visit("attempts", value.attempts);
  visit("bytes_in", value.bytesIn);
  visit("bytes_out", value.bytesOut);
  visit("method", value.method);
  visit("host", value.host);
  visit("path", value.path);
  visit("listener", value.listener);
  visit("route", value.route);
  visit("pool", value.pool);
  visit("target", value.target);
  visit("client", value.client);
  visit("agent", value.agent);
  visit("request_id", value.requestId);
  visit("error", value.error);
  visit("error_detail", value.errorDetail);
  visit("ended_by", value.endedBy);
  visit("failed", value.failed);
  visit("target_failed", value.targetFailed);
  visit("refused", value.refused);
  visit("rehomed", value.rehomed);
  visit("waited", value.waited);
  visit("overhead", value.overhead);
  visit("secure", value.secure);
  visit("reused_connection", value.reusedConnection);
  visit("lost_detail_bytes", value.lostDetailBytes);
}

void fields(auto& visit, Is<RecordedBody> auto& value) {
  visit.bytes("bytes", value.bytes);
  visit("size", value.size);
  visit("loss", value.loss);
  visit("redacted", value.redacted);
  visit("cut", value.cut);
}

void fields(auto& visit, Is<RecordedChunk> auto& value) {
  visit("at", value.at);
  visit("size", value.size);
  visit("from_client", value.fromClient);
}

void fields(auto& visit, Is<ListenerState> auto& value) {
  visit("id", value.id);
  visit("address", value.address);
  visit("port", value.port);
  visit("bound_port", value.boundPort);
  visit("enabled", value.enabled);
  visit("secure", value.secure);
  visit("phase", value.phase);
  visit("problem", value.problem);
  visit("port_owner", value.portOwner);
  visit("free_port", value.freePort);
}

void fields(auto& visit, Is<ProfileProblem> auto& value) {
  visit("is_error", value.isError);
  visit("line", value.line);
  visit("column", value.column);
  visit("pointer", value.pointer);
  visit("sentence", value.sentence);
}

void fields(auto& visit, Is<RouteCounters> auto& value) {
  visit("route", value.route);
  visit("exchanges", value.exchanges);
  visit("errors", value.errors);
}

void fields(auto& visit, Is<TargetProbe> auto& value) {
  visit("at", value.at);
  visit("took", value.took);
  visit("verdict", value.verdict);
  visit("status", value.status);
  visit("reason", value.reason);
  visit("error", value.error);
}

void fields(auto& visit, Is<TargetFailures> auto& value) {
  visit("kind", value.kind);
  visit("count", value.count);
}

void fields(auto& visit, Is<TargetStatus> auto& value) {
  visit("pool", value.pool);
  visit("target", value.target);
  visit("url", value.url);
  visit("socket", value.socket);
  visit("state", value.state);
  visit("order", value.order);
  visit("is_probed", value.isProbed);
  visit("health", value.health);
  visit("health_since", value.healthSince);
  visit("standing", value.standing);
  visit("is_ejected", value.isEjected);
  visit("usable_in", value.usableIn);
  visit("in_flight", value.inFlight);
  visit("attempts", value.attempts);
  visit("ejections", value.ejections);
  visit("failures", value.failures);
  visit("probes", value.probes);
}

// Requests

void fields(auto&, Is<Start> auto&) {}

void fields(auto& visit, Is<Stop> auto& value) {
  visit("drain_milliseconds", value.drainMilliseconds);
}

void fields(auto& visit, Is<OpenProfile> auto& value) {
  visit("path", value.path);
  visit("demo", value.demo);
  visit("text", value.text);
  visit("is_work", value.isWork);
}

void fields(auto& visit, Is<ApplyProfile> auto& value) {
  visit("text", value.text);
}

void fields(auto& visit, Is<SaveProfile> auto& value) {
  visit("path", value.path);
  visit("overwrite", value.overwrite);
  visit("copy", value.copy);
}

void fields(auto&, Is<GetState> auto&) {}

void fields(auto&, Is<GetProfile> auto&) {}

void fields(auto&, Is<GetCounters> auto&) {}

void fields(auto& visit, Is<GetFeed> auto& value) {
  visit("after", value.after);
  visit("limit", value.limit);
}

void fields(auto& visit, Is<GetExchange> auto& value) {
  visit("id", value.id);
  visit("body_limit", value.bodyLimit);
}

void fields(auto& visit, Is<GetTargets> auto& value) {
  visit("probes", value.probes);
}

void fields(auto& visit, Is<SetTargetState> auto& value) {
  visit("pool", value.pool);
  visit("target", value.target);
  visit("state", value.state);
}

// Replies

void fields(auto& visit, Is<Outcome> auto& value) {
  visit("done", value.done);
  visit("problem", value.problem);
  visit("problems", value.problems);
  visit("detail", value.detail);
  visit("is_in_state", value.isInState);
}

void fields(auto& visit, Is<GatewayState> auto& value) {
  visit("revision", value.revision);
  visit("phase", value.phase);
  visit("failure", value.failure);
  visit("generation", value.generation);
  visit("listeners", value.listeners);
  visit("secret_store", value.secretStore);
  visit("secret_problem", value.secretProblem);
  visit("secret_detail", value.secretDetail);
}

void fields(auto& visit, Is<ProfileState> auto& value) {
  visit("path", value.path);
  visit("is_demo", value.isDemo);
  visit("name", value.name);
  visit("text", value.text);
  visit("is_saved", value.isSaved);
  visit("changed_on_disk", value.changedOnDisk);
  visit("file_is_gone", value.fileIsGone);
  visit("problems", value.problems);
  visit("problems_are_of_file", value.problemsAreOfFile);
  visit("missing_secrets", value.missingSecrets);
}

void fields(auto& visit, Is<Counters> auto& value) {
  visit("connections", value.connections);
  visit("in_flight", value.inFlight);
  visit("exchanges", value.exchanges);
  visit("refused", value.refused);
  visit("record_bytes", value.recordBytes);
  visit("record_budget", value.recordBudget);
  visit("recorded_exchanges", value.recordedExchanges);
  visit("lost_detail_bytes", value.lostDetailBytes);
  visit("overhead_median", value.overheadMedian);
  visit("overhead_p95", value.overheadP95);
  visit("routes", value.routes);
}

void fields(auto& visit, Is<FeedBatch> auto& value) {
  visit("next", value.next);
  visit("skipped", value.skipped);
  visit("under_way", value.underWay);
  visit("rows", value.rows);
}

void fields(auto& visit, Is<ExchangeDetail> auto& value) {
  visit("found", value.found);
  visit("row", value.row);
  visit("request_head", value.requestHead);
  visit("request_body", value.requestBody);
  visit("request_trailers", value.requestTrailers);
  visit("sent_head", value.sentHead);
  visit("response_head", value.responseHead);
  visit("response_body", value.responseBody);
  visit("response_trailers", value.responseTrailers);
  visit("tunnel_up", value.tunnelUp);
  visit("tunnel_down", value.tunnelDown);
  visit.bytes("response_text", value.responseText);
  visit("response_text_cut", value.responseTextCut);
  visit("chunks", value.chunks);
  visit("last_byte", value.lastByte);
}

void fields(auto& visit, Is<TargetStates> auto& value) {
  visit("targets", value.targets);
}

// The names of requests and replies, in the order of their variants.
constexpr std::string_view kCalls[] = {
    "start",           "stop",         "open_profile",  "apply_profile", "save_profile",  "get_state",
    "get_profile",     "get_counters", "get_feed",      "get_exchange",  "get_targets",   "set_target_state",
    "probe_target",    "get_limits",   "try_request",   "compare_draft", "get_versions",  "get_version",
    "keep_draft",      "get_draft",    "get_secrets",   "set_secret",    "remove_secret", "find_services",
    "check_port",      "get_clients",  "plan_takeover", "take_over",     "give_back",     "get_user_service",
    "set_user_service"};
constexpr std::string_view kReplies[] = {
    "outcome",  "state", "profile",      "counters",      "feed",        "exchange", "targets",
    "limits",   "trial", "draft_effect", "versions",      "version",     "draft",    "secrets",
    "services", "port",  "clients",      "takeover_plan", "user_service"};
static_assert(std::size(kCalls) == std::variant_size_v<Request>);
static_assert(std::size(kReplies) == std::variant_size_v<Reply>);

}  // namespace headgate::control
