// A root's way into stores and out again, with programs that do what the real ones do to files of the test.
#include <gtest/gtest.h>

#include <QEventLoop>

#include "core/host/trust_errand.h"
#include "tests/core/host/host_folder.h"

namespace headgate::host {
namespace {

using State = TrustErrand::State;
using Wish = TrustErrand::Wish;
using Reports = std::vector<TrustErrand::Report>;

// A database is a text file as -L prints it.
constexpr const char* kCertutil = R"(echo "$@" >> "$(dirname "$0")/../calls"
verb=$1; db=${3#sql:}/cert9.db; shift 3
case $verb in
  -N) : > "$db" ;;
  -L) cat "$db" ;;
  -A) echo "$4    $2" >> "$db" ;;
  -D) grep -v "^$2 " "$db" > "$db.new"; mv "$db.new" "$db" ;;
esac)";

class TrustErrandTest : public testing::Test {
 protected:
  TrustErrandTest() {
    folder.write("root.pem", root.pem);
    folder.make("system/usr/local/share/ca-certificates");
    folder.make("system/etc/ssl/certs");
    folder.program("certutil", kCertutil);
    folder.program("update-ca-certificates",
                   "cd \"$(dirname \"$0\")/../system\"\n"
                   "cat usr/local/share/ca-certificates/*.crt > "
                   "etc/ssl/certs/ca-certificates.crt 2> /dev/null || :\n"
                   // As Debian's does, which takes no link away again by itself.
                   "for each in $PWD/usr/local/share/ca-certificates/*.crt; do\n"
                   "  test -f $each || continue\n"
                   "  pem=$(basename $each .crt).pem\n"
                   "  ln -sf $each etc/ssl/certs/$pem; ln -sf $pem etc/ssl/certs/5ad8a5d6.0\n"
                   "done");
    std::filesystem::create_symlink(folder.path("gone.crt"), folder.path("system/etc/ssl/certs/other.pem"));
    folder.program("install", "exec /usr/bin/env install \"$@\"");
    folder.program("rm", "exec /usr/bin/env rm \"$@\"");
    folder.program("mkdir", "exec /usr/bin/env mkdir \"$@\"");
  }

  Reports ask(Wish wish) {
    QEventLoop loop;
    Reports reports;
    std::unique_ptr<TrustErrand> errand;
    errand = std::make_unique<TrustErrand>(TrustPlaces{folder.path("home"), folder.path("system")},
                                           std::vector{folder.path("bin")}, root, wish, [&](Reports told) {
                                             reports = std::move(told);
                                             errand.reset();
                                             loop.quit();
                                           });
    loop.exec();
    return reports;
  }
  static std::string text(const Reports& reports) {
    std::string all;
    for (const auto& report : reports) {
      all += report.store.title + ":";
      all += report.state == State::Trusted   ? " trusted"
             : report.state == State::Unknown ? " unknown"
                                              : " not trusted";
      if (report.hasChanged) all += ", changed";
      if (!report.problem.empty()) all += ", " + report.problem;
      all += "\n";
    }
    return all;
  }

  HostFolder folder;
  TrustedRoot root{"Headgate local CA 1a2b3c4d", folder.path("root.pem"),
                   "-----BEGIN CERTIFICATE-----\nQUJDREVG\n-----END CERTIFICATE-----\n"};
};

TEST_F(TrustErrandTest, InAndOutAgain) {
  folder.write("home/.mozilla/firefox/x.default/cert9.db", "Another CA    C,,\n");
  EXPECT_EQ(text(ask(Wish::Look)),
            "the system's store: not trusted\n"
            "Chromium's store: not trusted\n"
            "Firefox's profile x.default: not trusted\n");
  const std::string changed =
      "the system's store: trusted, changed\n"
      "Chromium's store: trusted, changed\n"
      "Firefox's profile x.default: trusted, changed\n";
  EXPECT_EQ(text(ask(Wish::Trust)), changed);
  const std::string trusted =
      "the system's store: trusted\n"
      "Chromium's store: trusted\n"
      "Firefox's profile x.default: trusted\n";
  EXPECT_EQ(text(ask(Wish::Look)), trusted);
  EXPECT_EQ(text(ask(Wish::Trust)), trusted) << "nothing is done twice";
  EXPECT_TRUE(folder.has("system/usr/local/share/ca-certificates/headgate-local-ca-1a2b3c4d.crt"));

  EXPECT_EQ(text(ask(Wish::Distrust)),
            "the system's store: not trusted, changed\n"
            "Chromium's store: not trusted, changed\n"
            "Firefox's profile x.default: not trusted, changed\n");
  EXPECT_EQ(folder.read("home/.mozilla/firefox/x.default/cert9.db"), "Another CA    C,,\n");
  EXPECT_FALSE(folder.has("system/usr/local/share/ca-certificates/headgate-local-ca-1a2b3c4d.crt"));
  EXPECT_EQ(text(ask(Wish::Distrust)),
            "the system's store: not trusted\n"
            "Chromium's store: not trusted\n"
            "Firefox's profile x.default: not trusted\n");
}

TEST_F(TrustErrandTest, NoLinkIsLeftBehind) {
  ask(Wish::Trust);
  const auto link = [&](const char* name) {
    return std::filesystem::is_symlink(folder.path(std::string("system/etc/ssl/certs/") + name));
  };
  EXPECT_TRUE(link("headgate-local-ca-1a2b3c4d.pem"));
  EXPECT_TRUE(link("5ad8a5d6.0"));
  // As it was left by whoever removed no more than the file.
  std::filesystem::remove(
      folder.path("system/usr/local/share/ca-certificates/headgate-local-ca-1a2b3c4d.crt"));
  folder.write("system/etc/ssl/certs/ca-certificates.crt", "");
  EXPECT_TRUE(ask(Wish::Distrust)[0].hasChanged);
  EXPECT_FALSE(link("headgate-local-ca-1a2b3c4d.pem"));
  EXPECT_FALSE(link("5ad8a5d6.0"));
  EXPECT_TRUE(link("other.pem")) << "somebody else's";
  EXPECT_FALSE(ask(Wish::Distrust)[0].hasChanged);
}

TEST_F(TrustErrandTest, LookingTouchesNothing) {
  ask(Wish::Look);
  ask(Wish::Distrust);
  EXPECT_FALSE(folder.has("home"));
  EXPECT_FALSE(folder.has("calls"));
}

TEST_F(TrustErrandTest, WithoutCertutilTheCommandsAreTold) {
  folder.write("home/.mozilla/firefox/x.default/cert9.db", "");
  std::filesystem::remove(folder.path("bin/certutil"));
  const Reports reports = ask(Wish::Trust);
  const std::string missing =
      "certutil is not installed (Debian's package libnss3-tools, Fedora's nss-tools, Arch's nss)";
  EXPECT_EQ(text(reports),
            "the system's store: trusted, changed\n"
            "Chromium's store: not trusted, " +
                missing +
                "\n"
                "Firefox's profile x.default: unknown, " +
                missing + "\n");
  EXPECT_EQ(reports[0].byHand, std::vector<Command>());
  EXPECT_EQ(reports[1].byHand, commandsToTrust(reports[1].store, root));
  EXPECT_EQ(reports[1].byHand.size(), 3u);
  EXPECT_EQ(reports[2].byHand.size(), 1u);
  EXPECT_EQ(ask(Wish::Look)[2].byHand, std::vector<Command>());
}

TEST_F(TrustErrandTest, AFailureStopsNothingElse) {
  folder.program("update-ca-certificates", "echo 'the disk is full' >&2; exit 1");
  const Reports reports = ask(Wish::Trust);
  EXPECT_EQ(text(reports),
            "the system's store: not trusted, update-ca-certificates failed: the disk is full\n"
            "Chromium's store: trusted, changed\n");
  EXPECT_EQ(reports[0].byHand.size(), 2u);
  // The file is there and would come into the next bundle.
  folder.program("update-ca-certificates", "");
  EXPECT_EQ(text(ask(Wish::Distrust)),
            "the system's store: not trusted, changed\n"
            "Chromium's store: not trusted, changed\n");
}

TEST_F(TrustErrandTest, SuccessIsSeenNotBelieved) {
  folder.program("update-ca-certificates", "");
  EXPECT_EQ(text(ask(Wish::Trust)).substr(0, 91),
            "the system's store: not trusted, all commands succeeded, and yet nothing has changed\nChromi");
}

TEST_F(TrustErrandTest, OneThatIsDestroyedIsSilent) {
  bool wasCalled = false;
  {
    const TrustErrand errand({folder.path("home"), folder.path("system")}, {folder.path("bin")}, root,
                             Wish::Trust, [&](const Reports&) { wasCalled = true; });
  }
  ask(Wish::Look);
  EXPECT_FALSE(wasCalled);
}

}  // namespace
}  // namespace headgate::host
