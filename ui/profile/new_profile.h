// What a new profile says: a gateway that listens on this machine and answers, so that the first request
// shows that it works, before any target is named.
#pragma once

#include <string_view>

namespace headgate::ui {

inline constexpr std::string_view kNewProfile = R"({
  "headgate": 1,
  "name": "New profile",
  "listeners": [
    {
      "id": "web",
      "note": "localhost is both loopback addresses: only this machine can connect.",
      "address": "localhost",
      "port": 8080
    }
  ],
  "routes": [
    {
      "id": "hello",
      "name": "Hello",
      "note": "Answers everything itself. Give it a pool with your own target instead.",
      "respond": {
        "status": 200,
        "headers": {
          "Content-Type": "text/plain"
        },
        "body": "Headgate is listening.\n"
      }
    }
  ]
}
)";

}  // namespace headgate::ui
