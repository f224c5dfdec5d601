// What a listener's state is called, and what can be copied from it.
#pragma once

#include <QString>

#include "core/control/gateway_values.h"

namespace headgate::ui {

// "127.0.0.1:8080"; the port that is really bound, if there is one.
QString listenerAddress(const control::ListenerState& listener);
// "http://127.0.0.1:8080"; for a listener on all addresses, the one by which this machine reaches it.
QString listenerUrl(const control::ListenerState& listener);
// "listening on http://127.0.0.1:8080", "off", "failed: port 8080 is in use by python3, process 4711"; of one
// that could not move, where it listens still and why.
QString listenerSentence(const control::ListenerState& listener);
// "port 8080 is in use by python3, process 4711"; empty: nothing is wrong.
QString listenerProblem(const control::ListenerState& listener);

// "2 listeners", "1 of 2 listening", "2 listeners, profile not served", "not running".
QString listenersSummary(const control::GatewayState& state);

}  // namespace headgate::ui
