// The fields of what is said about what would be, what is kept and the machine: see value_fields.h, of which
// this is a part.
#pragma once

#include <span>
#include <string_view>

#include "core/control/gateway.h"
#include "core/control/value_concepts.h"

namespace headgate::control {

// Enumerators by number.
constexpr std::string_view kServiceKinds[] = {"listening", "http",      "openai", "ollama",
                                              "lm_studio", "llama_cpp", "vllm",   "mcp"};
constexpr std::string_view kTrialVerdicts[] = {"passes", "refuses", "unknown"};
constexpr std::string_view kVersionReasons[] = {"opened", "applied", "saved", "restored"};
constexpr std::string_view kSecretPlaces[] = {"keychain", "environment", "file"};

constexpr std::span<const std::string_view> enumerators(ServiceKind) {
  return kServiceKinds;
}
constexpr std::span<const std::string_view> enumerators(TrialVerdict) {
  return kTrialVerdicts;
}
constexpr std::span<const std::string_view> enumerators(VersionReason) {
  return kVersionReasons;
}
constexpr std::span<const std::string_view> enumerators(SecretPlace) {
  return kSecretPlaces;
}

// Parts and replies

void fields(auto& visit, Is<LocalService> auto& value) {
  visit("kind", value.kind);
  visit("name", value.name);
  visit("address", value.address);
  visit("port", value.port);
  visit("path", value.path);
  visit("process", value.process);
  visit("pid", value.pid);
  visit("answers", value.answers);
  visit("detail", value.detail);
  visit("seen_in", value.seenIn);
  visit("health_path", value.healthPath);
}

void fields(auto& visit, Is<LocalServices> auto& value) {
  visit("services", value.services);
}

void fields(auto& visit, Is<PortState> auto& value) {
  visit("is_free", value.isFree);
  visit("is_ours", value.isOurs);
  visit("problem", value.problem);
  visit("owner", value.owner);
  visit("free_port", value.freePort);
}

void fields(auto& visit, Is<ClientProgram> auto& value) {
  visit("id", value.id);
  visit("name", value.name);
  visit("is_found", value.isFound);
  visit("file", value.file);
  visit("points_to", value.pointsTo);
  visit("can_be_taken_over", value.canBeTakenOver);
  visit("is_taken_over", value.isTakenOver);
  visit("is_changed_since", value.isChangedSince);
  visit("problem", value.problem);
}

void fields(auto& visit, Is<ClientPrograms> auto& value) {
  visit("programs", value.programs);
}

void fields(auto& visit, Is<TakeoverPlan> auto& value) {
  visit("file", value.file);
  visit("before", value.before);
  visit("after", value.after);
  visit("backup", value.backup);
  visit("problem", value.problem);
}

void fields(auto& visit, Is<UserService> auto& value) {
  visit("is_supported", value.isSupported);
  visit("is_installed", value.isInstalled);
  visit("is_enabled", value.isEnabled);
  visit("is_running", value.isRunning);
  visit("profile", value.profile);
  visit("unit_file", value.unitFile);
  visit("problem", value.problem);
  visit("detail", value.detail);
}

void fields(auto& visit, Is<LimitUse> auto& value) {
  visit("who", value.who);
  visit("used", value.used);
  visit("full_in", value.fullIn);
  visit("refused", value.refused);
}

void fields(auto& visit, Is<LimitState> auto& value) {
  visit("id", value.id);
  visit("key", value.key);
  visit("limit", value.limit);
  visit("window", value.window);
  visit("capacity", value.capacity);
  visit("is_dry_run", value.isDryRun);
  visit("allowed", value.allowed);
  visit("refused", value.refused);
  visit("nearest", value.nearest);
  visit("routes", value.routes);
  visit("clients", value.clients);
}

void fields(auto& visit, Is<ConcurrencyState> auto& value) {
  visit("route", value.route);
  visit("limit", value.limit);
  visit("running", value.running);
  visit("queue", value.queue);
  visit("waiting", value.waiting);
  visit("refused", value.refused);
}

void fields(auto& visit, Is<LimitStates> auto& value) {
  visit("limits", value.limits);
  visit("concurrency", value.concurrency);
}

void fields(auto& visit, Is<HeaderField> auto& value) {
  visit("name", value.name);
  visit("value", value.value);
}

void fields(auto& visit, Is<TrialRoute> auto& value) {
  visit("route", value.route);
  visit("index", value.index);
  visit("wins", value.wins);
  visit("reason", value.reason);
}

void fields(auto& visit, Is<TrialPolicy> auto& value) {
  visit("name", value.name);
  visit("what", value.what);
  visit("verdict", value.verdict);
  visit("sentence", value.sentence);
  visit("left", value.left);
  visit("capacity", value.capacity);
  visit("error_type", value.errorType);
  visit("status", value.status);
}

void fields(auto& visit, Is<TrialTarget> auto& value) {
  visit("pool", value.pool);
  visit("target", value.target);
  visit("is_chosen", value.isChosen);
  visit("reason", value.reason);
}

void fields(auto& visit, Is<Trial> auto& value) {
  visit("problem", value.problem);
  visit("listener", value.listener);
  visit("method", value.method);
  visit("host", value.host);
  visit("path", value.path);
  visit("routes", value.routes);
  visit("policies", value.policies);
  visit("received_fields", value.receivedFields);
  visit("sent_line", value.sentLine);
  visit("sent_fields", value.sentFields);
  visit("targets", value.targets);
  visit("own_status", value.ownStatus);
  visit("outcome", value.outcome);
}

void fields(auto& visit, Is<MovedExchange> auto& value) {
  visit("id", value.id);
  visit("number", value.number);
  visit("method", value.method);
  visit("path", value.path);
  visit("from", value.from);
  visit("to", value.to);
}

void fields(auto& visit, Is<LimitEffect> auto& value) {
  visit("limit", value.limit);
  visit("route", value.route);
  visit("counted", value.counted);
  visit("refused", value.refused);
  visit("turned_away", value.turnedAway);
  visit("turned_away_now", value.turnedAwayNow);
  visit("mostly", value.mostly);
  visit("per_minute", value.perMinute);
  visit("refused_per_minute", value.refusedPerMinute);
  visit("first_minute", value.firstMinute);
}

void fields(auto& visit, Is<TimerEffect> auto& value) {
  visit("route", value.route);
  visit("timer", value.timer);
  visit("counted", value.counted);
  visit("cut", value.cut);
  visit("cut_now", value.cutNow);
  visit("slowest", value.slowest);
}

void fields(auto& visit, Is<PoolEffect> auto& value) {
  visit("pool", value.pool);
  visit("counted", value.counted);
  visit("gained", value.gained);
  visit("left", value.left);
}

void fields(auto& visit, Is<DraftEffect> auto& value) {
  visit("problem", value.problem);
  visit("considered", value.considered);
  visit("moved", value.moved);
  visit("examples", value.examples);
  visit("limits", value.limits);
  visit("timers", value.timers);
  visit("pools", value.pools);
  visit("running", value.running);
}

void fields(auto& visit, Is<ProfileVersion> auto& value) {
  visit("id", value.id);
  visit("at", value.at);
  visit("reason", value.reason);
  visit("bytes", value.bytes);
  visit("is_open_text", value.isOpenText);
}

void fields(auto& visit, Is<ProfileVersions> auto& value) {
  visit("versions", value.versions);
  visit("problem", value.problem);
}

void fields(auto& visit, Is<VersionText> auto& value) {
  visit("found", value.found);
  visit("text", value.text);
}

void fields(auto& visit, Is<KeptDraft> auto& value) {
  visit("found", value.found);
  visit("path", value.path);
  visit("is_demo", value.isDemo);
  visit("name", value.name);
  visit("text", value.text);
  visit("at", value.at);
  visit("program_crashed", value.programCrashed);
}

void fields(auto& visit, Is<SecretState> auto& value) {
  visit("reference", value.reference);
  visit("name", value.name);
  visit("place", value.place);
  visit("is_there", value.isThere);
  visit("problem", value.problem);
  visit("pointers", value.pointers);
}

void fields(auto& visit, Is<SecretStates> auto& value) {
  visit("store", value.store);
  visit("problem", value.problem);
  visit("detail", value.detail);
  visit("secrets", value.secrets);
}

// Requests

void fields(auto& visit, Is<ProbeTarget> auto& value) {
  visit("pool", value.pool);
  visit("target", value.target);
}

void fields(auto& visit, Is<GetLimits> auto& value) {
  visit("nearest", value.nearest);
}

void fields(auto& visit, Is<TryRequest> auto& value) {
  visit("profile", value.profile);
  visit("request", value.request);
  visit("exchange", value.exchange);
  visit("client", value.client);
}

void fields(auto& visit, Is<CompareDraft> auto& value) {
  visit("profile", value.profile);
  visit("exchanges", value.exchanges);
}

void fields(auto&, Is<GetVersions> auto&) {}

void fields(auto& visit, Is<GetVersion> auto& value) {
  visit("id", value.id);
}

void fields(auto& visit, Is<KeepDraft> auto& value) {
  visit("text", value.text);
  visit("discard", value.discard);
}

void fields(auto&, Is<GetDraft> auto&) {}

void fields(auto& visit, Is<GetSecrets> auto& value) {
  visit("profile", value.profile);
}

void fields(auto& visit, Is<SetSecret> auto& value) {
  visit("name", value.name);
  visit("secret", value.secret);
}

void fields(auto& visit, Is<RemoveSecret> auto& value) {
  visit("name", value.name);
}

void fields(auto& visit, Is<FindServices> auto& value) {
  visit("read_clients", value.readClients);
  visit("addresses", value.addresses);
}

void fields(auto& visit, Is<CheckPort> auto& value) {
  visit("address", value.address);
  visit("port", value.port);
}

void fields(auto&, Is<GetClients> auto&) {}

void fields(auto& visit, Is<PlanTakeover> auto& value) {
  visit("client", value.client);
  visit("url", value.url);
}

void fields(auto& visit, Is<TakeOver> auto& value) {
  visit("client", value.client);
  visit("url", value.url);
  visit("before", value.before);
}

void fields(auto& visit, Is<GiveBack> auto& value) {
  visit("client", value.client);
}

void fields(auto&, Is<GetUserService> auto&) {}

void fields(auto& visit, Is<SetUserService> auto& value) {
  visit("installed", value.installed);
  visit("profile", value.profile);
}

}  // namespace headgate::control
