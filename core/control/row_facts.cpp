#include "core/control/row_facts.h"

#include "core/control/written_request.h"
#include "core/record/head_redaction.h"

namespace headgate::control {

namespace {

// "127.0.0.1:51234", "[::1]:51234".
std::string addressIn(const std::string& client) {
  std::string address = client.substr(0, client.rfind(':'));
  if (address.starts_with('[')) address = address.substr(1, address.size() - 2);
  return address;
}

}  // namespace

RowFacts::RowFacts(const ExchangeRow& row)
    : m_row(row), m_clientIp(addressIn(row.client)), m_address(parseAddress(m_clientIp)) {}

bool RowFacts::takeHead(const std::optional<Bytes>& wireText) {
  if (!wireText) return false;
  auto head = readHead(*wireText);
  if (!head) return false;
  m_head = std::move(*head);
  return m_hasHead = true;
}

route::RouteFacts RowFacts::route(uint32_t listener) const {
  route::RouteFacts facts;
  facts.listener = listener;
  facts.method = m_row.method;
  facts.host = m_row.host;
  facts.path = m_row.path;
  facts.query = m_head.query;
  facts.client = m_row.agent;
  facts.fields = &m_head.fields;
  return facts;
}

policy::SelectorFacts RowFacts::selectors(std::string_view route) const {
  policy::SelectorFacts facts;
  facts.clientIp = m_clientIp;
  facts.address = m_address;
  facts.client = m_row.agent;
  facts.route = route;
  facts.listener = m_row.listener;
  facts.path = m_row.path;
  facts.query = m_head.query;
  facts.fields = &m_head.fields;
  return facts;
}

std::optional<std::string> RowFacts::key(const policy::Selector& selector, std::string_view route) const {
  std::string key;
  if (!selector.value(selectors(route), key)) return std::nullopt;
  if (key.find(record::kRedacted) != std::string::npos) return std::nullopt;
  return key;
}

std::string RowFacts::describe(const policy::Selector& selector, std::string_view route) const {
  std::string text;
  selector.describe(selectors(route), text);
  return text;
}

}  // namespace headgate::control
