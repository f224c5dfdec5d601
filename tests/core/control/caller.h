// Somebody who uses a gateway, as a window does: asks, and waits for replies with an event loop.
#pragma once

#include <chrono>
#include <functional>
#include <gtest/gtest.h>
#include <memory>
#include <optional>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include "core/control/gateway.h"

namespace headgate::control {

// Runs the event loop until that is so; false after ten seconds.
inline bool eventually(const std::function<bool()>& condition) {
  QElapsedTimer clock;
  clock.start();
  QTimer tick;
  tick.start(std::chrono::milliseconds(2));
  while (!condition()) {
    if (clock.hasExpired(10'000)) return false;
    QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
  }
  return true;
}

// A reply that may have come.
template <typename Call>
using Pending = std::shared_ptr<std::optional<typename Call::Reply>>;

template <typename Call>
Pending<Call> begin(Gateway& gateway, Call call) {
  auto pending = std::make_shared<std::optional<typename Call::Reply>>();
  gateway.ask(std::move(call), [pending](typename Call::Reply reply) {
    EXPECT_FALSE(pending->has_value()) << "answered twice";
    *pending = std::move(reply);
  });
  EXPECT_FALSE(pending->has_value()) << "answered within the call";
  return pending;
}

template <typename Reply>
Reply finish(const std::shared_ptr<std::optional<Reply>>& pending) {
  EXPECT_TRUE(eventually([&] { return pending->has_value(); })) << "no reply";
  return pending->value_or(Reply());
}

template <typename Call>
typename Call::Reply ask(Gateway& gateway, Call call) {
  return finish(begin(gateway, std::move(call)));
}

}  // namespace headgate::control
