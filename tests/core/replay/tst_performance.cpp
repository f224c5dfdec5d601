// What is sent when, told by a clock that is the test's.
#include <gtest/gtest.h>

#include "core/replay/performance.h"

namespace headgate::replay {
namespace {

using namespace std::chrono_literals;
using Act = Performance::Act;

constexpr SteadyTime kBegan{1h};

std::shared_ptr<const Score> score(bool endsInOrder = true) {
  return std::make_shared<const Score>(
      Score{.headAt = 100ms,
            .pieces = {{200ms, "one"}, {300ms, "caf\u00e9"}, {500ms, "x\n\n"}},
            .endAt = 600ms,
            .endsInOrder = endsInOrder});
}

// What is said until it waits for nothing more: "@100 head", "@200 one"… in milliseconds since the beginning.
std::vector<std::string> play(Performance& performance, SteadyTime now = kBegan) {
  std::vector<std::string> said;
  for (int guard = 0; guard < 100; ++guard) {
    const Performance::Due due = performance.next(now);
    const std::string time =
        '@' + std::to_string(std::chrono::duration_cast<Milliseconds>(now - kBegan).count()) + ' ';
    if (due.act == Act::SendHead) said.push_back(time + "head");
    if (due.act == Act::SendPiece) said.push_back(time + std::string(due.bytes));
    if (due.act == Act::EndInOrder) said.push_back(time + "end");
    if (due.act == Act::CutOff) said.push_back(time + "cut");
    if (due.act != Act::Wait && due.act != Act::Finished) continue;
    const auto wake = performance.wakeAt();
    if (!wake) break;
    now = std::max(now, *wake);
  }
  return said;
}

using Said = std::vector<std::string>;

TEST(Performance, SaysEachThingAtItsTime) {
  Performance plain(score(), {}, kBegan);
  EXPECT_EQ(play(plain), (Said{"@100 head", "@200 one", "@300 caf\u00e9", "@500 x\n\n", "@600 end"}));
  Performance slow(score(false), {.speedPercent = 25}, kBegan);
  EXPECT_EQ(play(slow), (Said{"@400 head", "@800 one", "@1200 caf\u00e9", "@2000 x\n\n", "@2400 cut"}));
  Performance fast(score(), {.speedPercent = 1000}, kBegan);
  EXPECT_EQ(play(fast), (Said{"@10 head", "@20 one", "@30 caf\u00e9", "@50 x\n\n", "@60 end"}));
}

TEST(Performance, LatenessDoesNotAddUp) {
  Performance performance(score(), {}, kBegan);
  EXPECT_EQ(performance.next(kBegan + 150ms).act, Act::SendHead);
  EXPECT_EQ(performance.wakeAt(), kBegan + 200ms);
  EXPECT_EQ(performance.next(kBegan + 290ms).bytes, "one");
  EXPECT_EQ(performance.wakeAt(), kBegan + 300ms);
}

TEST(Performance, DoesAFaultAtItsPlace) {
  struct Case {
    Fault fault;
    Said said;
  };
  const Case cases[] = {
      {{FaultKind::Stall, 1, 2s}, {"@100 head", "@200 one", "@2300 caf\u00e9", "@2500 x\n\n", "@2600 end"}},
      {{FaultKind::Stall, 0, 2s}, {"@100 head", "@2200 one", "@2300 caf\u00e9", "@2500 x\n\n", "@2600 end"}},
      {{FaultKind::Stall, 3, 1s}, {"@100 head", "@200 one", "@300 caf\u00e9", "@500 x\n\n", "@1600 end"}},
      {{FaultKind::Cut, 1}, {"@100 head", "@200 one", "@300 cut"}},
      {{FaultKind::Cut, 3}, {"@100 head", "@200 one", "@300 caf\u00e9", "@500 x\n\n", "@600 cut"}},
      {{FaultKind::Duplicate, 0},
       {"@100 head", "@200 one", "@200 one", "@300 caf\u00e9", "@500 x\n\n", "@600 end"}},
      {{FaultKind::SplitCharacter, 1},
       {"@100 head", "@200 one", "@300 caf\xc3", "@320 \xa9", "@500 x\n\n", "@600 end"}},
      {{FaultKind::SplitEvent, 2},
       {"@100 head", "@200 one", "@300 caf\u00e9", "@500 x\n", "@520 \n", "@600 end"}},
      {{FaultKind::SplitCharacter, 0}, {"@100 head", "@200 one", "@300 caf\u00e9", "@500 x\n\n", "@600 end"}},
  };
  for (const Case& each : cases) {
    Performance performance(score(), {.fault = each.fault}, kBegan);
    EXPECT_EQ(play(performance), each.said) << int(each.fault.kind) << " at " << each.fault.piece;
  }
}

TEST(Performance, StepsWhilePaused) {
  Performance performance(score(), {.isPaused = true}, kBegan);
  EXPECT_EQ(performance.wakeAt(), std::nullopt);
  EXPECT_EQ(performance.next(kBegan + 9s).act, Act::Wait);
  performance.step(1, kBegan + 9s);
  EXPECT_EQ(play(performance, kBegan + 9s), (Said{"@9000 head", "@9000 one"}));
  EXPECT_EQ(performance.position(kBegan + 20s), 200ms);
  performance.step(2, kBegan + 20s);
  EXPECT_EQ(play(performance, kBegan + 20s), (Said{"@20000 caf\u00e9", "@20000 x\n\n"}));
  performance.set({}, kBegan + 30s);
  EXPECT_EQ(play(performance, kBegan + 30s), (Said{"@30100 end"})) << "the clock goes on where it stood";
  EXPECT_EQ(performance.next(kBegan + 40s).act, Act::Finished);
}

TEST(Performance, AFaultThatComesTooLateIsNotDone) {
  Performance performance(score(), {}, kBegan);
  performance.next(kBegan + 100ms);
  performance.next(kBegan + 200ms);
  performance.set({.fault = {FaultKind::Cut, 0}}, kBegan + 200ms);
  EXPECT_EQ(play(performance, kBegan + 200ms), (Said{"@300 caf\u00e9", "@500 x\n\n", "@600 end"}));
}

}  // namespace
}  // namespace headgate::replay
