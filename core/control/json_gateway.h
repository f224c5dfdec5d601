// A gateway behind JSON: each call becomes text and is read from it again, as is its reply, before and after
// the gateway beneath. What works here works over a socket.
//
// Thread: the caller's, as Gateway has it. Borrows the gateway beneath, which must outlive this.
#pragma once

#include <memory>

#include "core/control/gateway.h"

namespace headgate::control {

class JsonGateway final : public Gateway {
 public:
  explicit JsonGateway(Gateway& beneath) : m_beneath(beneath) {}

  void onChanged(std::function<void()> observer) override { m_beneath.onChanged(std::move(observer)); }

 private:
  void send(Request request, std::function<void(Reply)> reply) override;

  Gateway& m_beneath;
  std::shared_ptr<bool> m_here = std::make_shared<bool>(true);  // ends with this
};

}  // namespace headgate::control
