// What of the open profile the command palette finds: routes by name and path, pools and targets, each with
// its state of a moment ago. Where they lead is the window's to say.
//
// Thread: main. Ownership: borrows the gateway and the lookout.
#pragma once

#include <functional>
#include <string>

#include "ui/desktop/upstream_lookout.h"
#include "ui/palette/palette_source.h"
#include "ui/session/live_gateway.h"

namespace headgate::ui {

// Where an entry leads; an empty one leaves its entries out.
struct ProfilePlaces {
  std::function<void(const std::string& route)> showRoute;
  std::function<void(const std::string& route)> showRouteBeside;
  std::function<void(const std::string& pool, const std::string& target)> showTarget;  // no target: the pool
};

class ProfileEntries final : public PaletteSource {
 public:
  ProfileEntries(const LiveGateway& live, const UpstreamLookout& upstreams, ProfilePlaces places)
      : m_live(live), m_upstreams(upstreams), m_places(std::move(places)) {}

  std::vector<PaletteEntry> entries() const override;

 private:
  struct Downs {
    size_t all = 0;
    size_t down = 0;
  };

  Downs downsOf(const std::string& pool) const;
  void setStanding(PaletteEntry& entry, const std::string& pool) const;
  void setTargetState(PaletteEntry& entry, const std::string& pool, const std::string& target) const;

  const LiveGateway& m_live;
  const UpstreamLookout& m_upstreams;
  const ProfilePlaces m_places;
};

}  // namespace headgate::ui
