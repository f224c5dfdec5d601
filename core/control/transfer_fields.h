// The fields of what is said about files of exchanges: see value_fields.h, of which this is a part.
#pragma once

#include <span>
#include <string_view>

#include "core/control/gateway.h"
#include "core/control/value_concepts.h"

namespace headgate::control {

// Enumerators by number.
constexpr std::string_view kExportFormats[] = {"har", "lines", "case_file", "session"};
constexpr std::string_view kTransferPhases[] = {"none", "running", "done", "failed", "cancelled"};

constexpr std::span<const std::string_view> enumerators(ExportFormat) {
  return kExportFormats;
}
constexpr std::span<const std::string_view> enumerators(TransferPhase) {
  return kTransferPhases;
}

void fields(auto& visit, Is<TransferState> auto& value) {
  visit("id", value.id);
  visit("phase", value.phase);
  visit("is_import", value.isImport);
  visit("is_preview", value.isPreview);
  visit("format", value.format);
  visit("path", value.path);
  visit("exchanges", value.exchanges);
  visit("bytes", value.bytes);
  visit("done", value.done);
  visit("total", value.total);
  visit("gone", value.gone);
  visit("secrets", value.secrets);
  visit("places", value.places);
  visit("omitted", value.omitted);
  visit("problem", value.problem);
}

void fields(auto& visit, Is<KeptRecord> auto& value) {
  visit("found", value.found);
  visit("at", value.at);
  visit("bytes", value.bytes);
}

void fields(auto& visit, Is<FoundExchanges> auto& value) {
  visit("exchanges", value.exchanges);
  visit("searched", value.searched);
  visit("is_whole", value.isWhole);
}

void fields(auto& visit, Is<ExportRecord> auto& value) {
  visit("format", value.format);
  visit("path", value.path);
  visit("exchanges", value.exchanges);
  visit("profile", value.profile);
}

void fields(auto& visit, Is<ImportRecord> auto& value) {
  visit("path", value.path);
}

void fields(auto&, Is<GetTransfer> auto&) {}

void fields(auto&, Is<CancelTransfer> auto&) {}

void fields(auto& visit, Is<GetImported> auto& value) {
  visit("after", value.after);
  visit("limit", value.limit);
}

void fields(auto&, Is<GetKeptRecord> auto&) {}

void fields(auto&, Is<OpenKeptRecord> auto&) {}

void fields(auto&, Is<DiscardKeptRecord> auto&) {}

void fields(auto& visit, Is<SearchRecord> auto& value) {
  visit("filter", value.filter);
  visit("exchanges", value.exchanges);
}

void fields(auto& visit, Is<PinExchange> auto& value) {
  visit("id", value.id);
  visit("pinned", value.pinned);
}

void fields(auto& visit, Is<SetRecordBudget> auto& value) {
  visit("bytes", value.bytes);
}

}  // namespace headgate::control
