// All that the pipeline shows of one route, but for its traffic: the route's words, its listeners as they
// really are, and what is wrong. A plain value.
#pragma once

#include <vector>

#include "core/config/problem.h"
#include "core/control/gateway_values.h"
#include "ui/routes/route_view.h"

namespace headgate::ui {

struct PipelineScene {
  RouteView route;
  PartView listeners;
  std::vector<QString> notes;           // what the profile does wrong about the route, a sentence each
  std::vector<QString> targetProblems;  // one for each target; empty: nothing is wrong

  bool operator==(const PipelineScene&) const = default;
};

PipelineScene pipelineScene(const RouteView& route, const control::GatewayState& state,
                            const std::vector<config::Problem>& problems);

// The sentences about what stands at that place of the profile, or in it.
std::vector<QString> problemsAt(const std::string& pointer, const std::vector<config::Problem>& problems);

}  // namespace headgate::ui
