// A recorded response as a score, and what the window sets on it.
#include <gtest/gtest.h>

#include "core/control/replay_desk.h"
#include "tests/core/control/recorded.h"

namespace headgate::control {
namespace {

using record::DetailKind;
using record::LeftOut;
using store::StoredEvent;
using store::StoredExchange;

StoredExchange answered() {
  StoredExchange exchange{.id = {1}, .summary = summaryOf(1)};
  const auto add = [&](DetailKind kind, int64_t milliseconds, std::string_view bytes) {
    exchange.events.push_back(
        {.kind = kind, .at = at(Milliseconds(milliseconds)), .size = bytes.size(), .bytes = Bytes(bytes)});
  };
  add(DetailKind::RequestHead, 7, "POST / HTTP/1.1\r\nHost: h\r\n\r\n");
  add(DetailKind::RequestBody, 10, "{}");
  add(DetailKind::ResponseHead, 110,
      "HTTP/1.1 203 Fine\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\n");
  add(DetailKind::ResponseBody, 120, "he");
  add(DetailKind::ResponseBody, 180, "llo");
  return exchange;
}

class Stage final : public ReplayStage {
 public:
  explicit Stage(replay::Controls& controls) : m_controls(controls) {}
  uint16_t port() const override { return 4711; }
  void setScore(std::shared_ptr<const replay::Score>) override {}
  void setControls(const replay::Controls& controls) override { m_controls = controls; }
  void step(uint32_t) override {}
  replay::Progress progress() const override { return {.answered = 2, .playing = 1, .piece = 1}; }

 private:
  replay::Controls& m_controls;
};

TEST(RecordedScore, CountsFromTheMomentWhenTheRequestWasComplete) {
  const auto recorded = recordedScore(answered());
  ASSERT_TRUE(recorded);
  EXPECT_TRUE(recorded->isWhole);
  EXPECT_EQ(recorded->score.status, 203);
  EXPECT_EQ(recorded->score.reason, "Fine");
  EXPECT_EQ(recorded->score.headAt, Milliseconds(100));
  ASSERT_EQ(recorded->score.pieces.size(), 2u);
  EXPECT_EQ(recorded->score.pieces[0].at, Milliseconds(110));
  EXPECT_EQ(recorded->score.pieces[1].bytes, "llo");
  EXPECT_EQ(recorded->score.endAt, Milliseconds(170));
  EXPECT_TRUE(recorded->score.endsInOrder);
}

TEST(RecordedScore, EndsWhereTheRecordHasAHole) {
  StoredExchange exchange = answered();
  exchange.events[3].leftOut = LeftOut::ByPressure;
  const auto recorded = recordedScore(exchange);
  ASSERT_TRUE(recorded);
  EXPECT_FALSE(recorded->isWhole);
  EXPECT_EQ(recorded->score.pieces.size(), 1u);
  exchange = answered();
  exchange.summary->error = ErrorType::UpstreamReset;
  EXPECT_FALSE(recordedScore(exchange)->score.endsInOrder);
  exchange.events.resize(2);
  EXPECT_FALSE(recordedScore(exchange)) << "no head";
}

TEST(ReplayDesk, SaysWhereAndWhatItPlays) {
  replay::Controls controls;
  ReplayDesk desk([&controls]() -> Result<std::unique_ptr<ReplayStage>, std::string> {
    return std::unique_ptr<ReplayStage>(std::make_unique<Stage>(controls));
  });
  EXPECT_FALSE(desk.state().isServing);
  EXPECT_FALSE(desk.set({}));
  ASSERT_TRUE(desk.start(answered(), {.number = 9, .method = "POST", .path = "/p"}, true));
  ReplayState state = desk.state();
  EXPECT_EQ(state.url, "http://127.0.0.1:4711");
  EXPECT_EQ(state.request, "POST /p");
  EXPECT_EQ(state.number, 9u);
  EXPECT_EQ(state.pieces, 2u);
  EXPECT_EQ(state.answered, 2u);
  EXPECT_TRUE(state.isPaused);
  EXPECT_TRUE(controls.isPaused);

  ASSERT_TRUE(desk.set({.speed = 5'000, .fault = ReplayFault::SplitCharacter, .faultPiece = 2}));
  EXPECT_EQ(controls.speedPercent, 1'000u) << "the most there is";
  EXPECT_EQ(controls.fault.piece, 1u);
  EXPECT_FALSE(desk.state().faultHasPlace) << "it is all ASCII";
  EXPECT_FALSE(desk.step(1)) << "it is not paused";
  EXPECT_FALSE(desk.set({.faultPiece = 4}));
  EXPECT_FALSE(desk.set({.faultPiece = 0}));
  desk.stop();
  EXPECT_EQ(desk.state(), ReplayState());
}

TEST(ReplayDesk, SaysWhyItCannot) {
  ReplayDesk none({});
  EXPECT_EQ(none.start(answered(), {}, false).error(), "this gateway replays nothing");
  ReplayDesk broken(
      []() -> Result<std::unique_ptr<ReplayStage>, std::string> { return std::string("no port is free"); });
  EXPECT_EQ(broken.start(answered(), {}, false).error(), "no port is free");
}

}  // namespace
}  // namespace headgate::control
