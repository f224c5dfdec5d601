// bench_replay [PIECES [SEED]]: how far from its recorded times a stream comes that is played again at its
// own speed, as a client on this machine sees it. Prints the goal beside it. Run by hand.
#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <sys/socket.h>
#include <unistd.h>

#include <QCoreApplication>

#include "app/replay_stage.h"

using namespace headgate;
using namespace std::chrono_literals;

namespace {

constexpr size_t kPieceBytes = 64;
constexpr size_t kChunkBytes = 4 + kPieceBytes + 2;  // "40\r\n", the piece, "\r\n"

// As a model speaks: a wait, then words some milliseconds apart, bursts, and a silence now and then.
std::shared_ptr<const replay::Score> stream(size_t pieces, uint32_t seed) {
  std::mt19937 random(seed);
  std::exponential_distribution<double> gap(1 / 12e6);
  std::uniform_int_distribution<int> kind(0, 99);
  auto score = std::make_shared<replay::Score>(replay::Score{.headAt = 180ms});
  score->fields.add("Content-Type", "text/event-stream");
  Nanoseconds at = 200ms;
  for (size_t i = 0; i < pieces; ++i) {
    score->pieces.push_back({at, std::string(kPieceBytes, 'x')});
    const int which = kind(random);
    at += which < 15 ? 100us : which == 15 ? 400ms : Nanoseconds(static_cast<int64_t>(gap(random)));
  }
  score->endAt = at;
  return score;
}

std::vector<double> errorsOf(const replay::Score& score, uint16_t port) {
  const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{
      .sin_family = AF_INET, .sin_port = htons(port), .sin_addr = {htonl(INADDR_LOOPBACK)}, .sin_zero = {}};
  if (::connect(fd, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) return {};
  constexpr std::string_view kRequest = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
  const SteadyTime asked = std::chrono::steady_clock::now();
  if (::send(fd, kRequest.data(), kRequest.size(), 0) < 0) return {};
  std::vector<double> errors;
  std::string head;
  size_t body = 0;
  std::array<char, 65536> buffer;
  while (errors.size() < score.pieces.size()) {
    const ssize_t size = ::recv(fd, buffer.data(), buffer.size(), 0);
    const SteadyTime now = std::chrono::steady_clock::now();
    if (size <= 0) break;
    if (body == 0 && !head.ends_with("\r\n\r\n")) {
      head.append(buffer.data(), static_cast<size_t>(size));
      const size_t end = head.find("\r\n\r\n");
      if (end == std::string::npos) continue;
      body = head.size() - end - 4;
      head.resize(end + 4);
    } else {
      body += static_cast<size_t>(size);
    }
    while (errors.size() < std::min(body / kChunkBytes, score.pieces.size())) {
      const Nanoseconds error = (now - asked) - score.pieces[errors.size()].at;
      errors.push_back(std::abs(static_cast<double>(error.count())) / 1e6);
    }
  }
  ::close(fd);
  return errors;
}

double quantile(const std::vector<double>& sorted, double share) {
  return sorted[std::min(sorted.size() - 1, static_cast<size_t>(share * static_cast<double>(sorted.size())))];
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const size_t pieces = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 2'000;
  const auto seed =
      argc > 2 ? static_cast<uint32_t>(std::strtoul(argv[2], nullptr, 10)) : std::random_device()();
  const auto score = stream(pieces, seed);
  for (const net::ReactorKind kind : {net::ReactorKind::Native, net::ReactorKind::Qt}) {
    auto stage = app::LoopbackStage::open(kind, [](std::string_view) {});
    if (!stage) return 1;
    (*stage)->setScore(score);
    std::vector<double> errors = errorsOf(*score, (*stage)->port());
    if (errors.size() != pieces) return 1;
    std::sort(errors.begin(), errors.end());
    std::printf(
        "%s: %zu pieces in %.1f s, seed %u: error median %.3f ms (goal 1), p99 %.3f ms (goal 5), most %.3f "
        "ms\n",
        kind == net::ReactorKind::Native ? "epoll" : "qt", pieces,
        std::chrono::duration<double>(score->endAt).count(), seed, quantile(errors, 0.5),
        quantile(errors, 0.99), errors.back());
  }
  return 0;
}
