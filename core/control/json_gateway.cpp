#include "core/control/json_gateway.h"

#include "core/control/json_values.h"

namespace headgate::control {

// Both ends are of one program, so that what one has written the other can read; tst_json_values holds every
// value to that.
void JsonGateway::send(Request request, std::function<void(Reply)> reply) {
  auto arrived = requestFromJson(toJson(request));
  std::visit(
      [&](auto& call) {
        using Answer = typename std::remove_reference_t<decltype(call)>::Reply;
        m_beneath.ask(std::move(call),
                      [reply = std::move(reply), here = std::weak_ptr(m_here)](Answer answer) {
                        if (here.expired()) return;
                        reply(*replyFromJson(toJson(Reply(std::move(answer)))));
                      });
      },
      *arrived);
}

}  // namespace headgate::control
