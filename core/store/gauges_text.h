// Gauges as Prometheus' text: one family after another, in the order of the struct.
#pragma once

#include "core/record/gauges.h"
#include "core/store/prometheus_text.h"

namespace headgate::store {

void writeGauges(PrometheusText& text, const record::Gauges& gauges);

}  // namespace headgate::store
