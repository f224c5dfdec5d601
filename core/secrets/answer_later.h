// Keeps a Keychain's promise that no answer comes from within the call.
#pragma once

#include <functional>
#include <type_traits>
#include <utility>

#include <QMetaObject>
#include <QObject>

namespace headgate::secrets {

// Calls done(answer) from the event loop; not at all once `context` is gone.
template <typename Answer>
void answerLater(QObject& context, std::function<void(Answer)> done, std::type_identity_t<Answer> answer) {
  QMetaObject::invokeMethod(
      &context, [done = std::move(done), answer = std::move(answer)] { done(answer); }, Qt::QueuedConnection);
}

}  // namespace headgate::secrets
