// A gateway that does nothing but edit and save its profile, faster than anybody types, until it is killed:
// what kill_saving.py kills.
//
//   saving_gateway PROFILE STATE FIRST
//
// Opens the profile; then, in each round, applies the next text, keeps the one after it as a draft, and
// saves. The number of each text that is saved goes to standard output, a line each. The texts are of a few
// bytes up to a third of a megabyte.
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>

#include <QCoreApplication>

#include "core/control/local_gateway.h"
#include "tests/core/control/world.h"

namespace headgate::control {
namespace {

std::string numbered(uint64_t number) {
  const std::string name = std::to_string(number);
  std::string note = "<";
  note.append(number % 7 * 50'000, 'x');
  return R"({"headgate": 1, "name": ")" + name + R"(", "note": ")" + note + name + R"(>"})";
}

class Saving {
 public:
  Saving(Gateway& gateway, uint64_t first) : m_gateway(gateway), m_number(first) {}

  void open(const std::string& path) {
    go(OpenProfile{.path = path}, [this] { apply(); });
  }

 private:
  template <typename Call>
  void go(Call call, const std::function<void()>& next) {
    m_gateway.ask(std::move(call), [next](const Outcome& outcome) {
      if (outcome.done) return next();
      std::fprintf(stderr, "%s\n", outcome.problem.c_str());
      std::exit(1);
    });
  }
  void apply() {
    go(ApplyProfile{.text = numbered(m_number)}, [this] { keep(); });
  }
  void keep() {
    go(KeepDraft{.text = numbered(m_number + 1)}, [this] { save(); });
  }
  void save() {
    go(SaveProfile{}, [this] {
      std::printf("%llu\n", static_cast<unsigned long long>(m_number));
      std::fflush(stdout);
      ++m_number;
      apply();
    });
  }

  Gateway& m_gateway;
  uint64_t m_number;
};

}  // namespace
}  // namespace headgate::control

int main(int argc, char** argv) {
  using namespace headgate::control;
  const QCoreApplication application(argc, argv);
  if (argc != 4) {
    std::fprintf(stderr, "saving_gateway PROFILE STATE FIRST\n");
    return 2;
  }
  World world;
  world.keepIn(argv[2]);
  LocalGateway gateway(world.parts());
  Saving saving(gateway, std::strtoull(argv[3], nullptr, 10));
  saving.open(argv[1]);
  return QCoreApplication::exec();
}
