#include "core/control/replay_desk.h"

#include <algorithm>
#include <utility>

#include "core/http/h1_reader.h"
#include "core/http/limits.h"

namespace headgate::control {

namespace {

using record::DetailKind;
using record::LeftOut;
using store::StoredEvent;

constexpr uint32_t kSlowest = 25;  // percent
constexpr uint32_t kFastest = 1'000;
constexpr uint32_t kLongestStall = 3'600'000;  // milliseconds

replay::FaultKind kindOf(ReplayFault fault) {
  switch (fault) {
    case ReplayFault::None:
      return replay::FaultKind::None;
    case ReplayFault::Stall:
      return replay::FaultKind::Stall;
    case ReplayFault::Cut:
      return replay::FaultKind::Cut;
    case ReplayFault::Duplicate:
      return replay::FaultKind::Duplicate;
    case ReplayFault::SplitCharacter:
      return replay::FaultKind::SplitCharacter;
    case ReplayFault::SplitEvent:
      return replay::FaultKind::SplitEvent;
  }
  return replay::FaultKind::None;
}

bool isOfRequest(DetailKind kind) {
  return kind == DetailKind::Open || kind == DetailKind::RequestHead || kind == DetailKind::RequestBody ||
         kind == DetailKind::RequestTrailers;
}

bool takeHead(const StoredEvent& event, replay::Score& score) {
  const http::Limits limits;
  http::ResponseReader reader(limits);
  http::ResponseHead head;
  if (reader.next(event.bytes, head).kind != http::ReadKind::Head || head.status == 101) return false;
  score.status = head.status;
  score.reason = head.reason;
  score.fields = head.fields;
  return true;
}

bool isSplit(ReplayFault fault) {
  return fault == ReplayFault::SplitCharacter || fault == ReplayFault::SplitEvent;
}

Result<void, std::string> notServing() {
  return std::string("nothing is being replayed");
}

}  // namespace

std::optional<RecordedScore> recordedScore(const store::StoredExchange& exchange) {
  RecordedScore recorded{.isWhole = true};
  replay::Score& score = recorded.score;
  bool hasHead = false;
  SteadyTime asked = exchange.summary ? exchange.summary->started : SteadyTime();
  SteadyTime last;
  for (const StoredEvent& event : exchange.events) {
    if (isOfRequest(event.kind) && !hasHead) asked = std::max(asked, event.at);
    if (event.kind == DetailKind::ResponseHead) {  // of several attempts the last one's counts
      score = {};
      recorded.isWhole = true;
      hasHead = takeHead(event, score);
      score.headAt = std::max(event.at - asked, Nanoseconds(0));
      last = event.at;
    }
    if (event.kind != DetailKind::ResponseBody || !hasHead || !recorded.isWhole) continue;
    if (!event.bytes.empty()) score.pieces.push_back({event.at - asked, event.bytes});
    last = event.at;
    recorded.isWhole = event.leftOut == LeftOut::Nothing;
  }
  if (!hasHead) return std::nullopt;
  uint64_t bytes = 0;
  for (const replay::Piece& piece : score.pieces) bytes += piece.bytes.size();
  const bool hasEnded = exchange.summary.has_value();
  recorded.isWhole = recorded.isWhole && hasEnded && bytes == exchange.summary->responseBodyBytes;
  score.endAt = last - asked;
  score.endsInOrder = !hasEnded || exchange.summary->error == ErrorType::None || !recorded.isWhole;
  return recorded;
}

Result<void, std::string> ReplayDesk::start(const store::StoredExchange& exchange, const ExchangeRow& row,
                                            bool isPaused) {
  auto recorded = recordedScore(exchange);
  if (!recorded) return std::string("the record has no response of this exchange that could be played again");
  if (!m_open) return std::string("this gateway replays nothing");
  if (!m_stage) {
    auto opened = m_open();
    if (!opened) return std::move(opened).error();
    m_stage = std::move(opened).value();
  }
  m_score = std::make_shared<const replay::Score>(std::move(recorded->score));
  m_state = {.isServing = true,
             .url = "http://127.0.0.1:" + std::to_string(m_stage->port()),
             .exchange = exchange.id.value,
             .number = row.number,
             .request = row.method + ' ' + row.path,
             .pieces = m_score->pieces.size(),
             .length = m_score->endAt.count(),
             .isWhole = recorded->isWhole,
             .isPaused = isPaused};
  m_stage->setScore(m_score);
  m_stage->setControls(controls());
  return {};
}

Result<void, std::string> ReplayDesk::set(const SetReplay& call) {
  if (!m_stage) return notServing();
  if (call.faultPiece == 0 || call.faultPiece > m_state.pieces + 1)
    return "the fault's place must be from 1 to " + std::to_string(m_state.pieces + 1);
  m_state.speed = std::clamp(call.speed, kSlowest, kFastest);
  m_state.isPaused = call.isPaused;
  m_state.fault = call.fault;
  m_state.faultPiece = call.faultPiece;
  m_state.stallMilliseconds = std::min(call.stallMilliseconds, kLongestStall);
  const size_t at = call.faultPiece - 1;
  m_state.faultHasPlace =
      !isSplit(call.fault) ||
      (at < m_score->pieces.size() && replay::placeToSplit(m_score->pieces[at].bytes, kindOf(call.fault)));
  m_stage->setControls(controls());
  return {};
}

Result<void, std::string> ReplayDesk::step(uint32_t pieces) {
  if (!m_stage) return notServing();
  if (!m_state.isPaused) return std::string("it steps only while it is paused");
  m_stage->step(pieces);
  return {};
}

void ReplayDesk::stop() {
  m_stage.reset();
  m_score.reset();
  m_state = {};
}

ReplayState ReplayDesk::state() const {
  ReplayState state = m_state;
  if (!m_stage) return state;
  const replay::Progress progress = m_stage->progress();
  state.answered = progress.answered;
  state.playing = progress.playing;
  state.piece = progress.piece;
  state.position = progress.position.count();
  return state;
}

replay::Controls ReplayDesk::controls() const {
  return {.speedPercent = m_state.speed,
          .isPaused = m_state.isPaused,
          .fault = {.kind = kindOf(m_state.fault),
                    .piece = m_state.faultPiece - 1,
                    .stall = Milliseconds(m_state.stallMilliseconds)}};
}

}  // namespace headgate::control
