// What a row of the feed, and the recorded head of its request if that is wanted, say about the request: as
// the routes and selectors of a profile ask for it.
//
// The record hides secrets. What it hides is not compared: a selector whose value is hidden has none.
// Thread: any, one caller. The row is borrowed.
#pragma once

#include <optional>
#include <string>

#include "core/base/address_range.h"
#include "core/control/exchange_values.h"
#include "core/http/message.h"
#include "core/policy/selector.h"
#include "core/route/route_table.h"

namespace headgate::control {

class RowFacts {
 public:
  explicit RowFacts(const ExchangeRow& row);

  // Without it there are no fields and no query. False: it cannot be read.
  bool takeHead(const std::optional<Bytes>& wireText);
  bool hasHead() const { return m_hasHead; }

  // The request was read as one: it has a method and a path.
  bool isRequest() const {
    return !m_row.method.empty() && (m_row.path.starts_with('/') || m_row.path == "*");
  }
  const std::string& clientIp() const { return m_clientIp; }
  route::RouteFacts route(uint32_t listener) const;
  // Nothing if the request is not counted, or if it cannot be told.
  std::optional<std::string> key(const policy::Selector& selector, std::string_view route) const;
  std::string describe(const policy::Selector& selector, std::string_view route) const;

 private:
  policy::SelectorFacts selectors(std::string_view route) const;

  const ExchangeRow& m_row;
  std::string m_clientIp;
  std::optional<AddressBytes> m_address;
  bool m_hasHead = false;
  http::RequestHead m_head;
};

}  // namespace headgate::control
