// What is a secret, and that none of it is in a case file.
#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>

#include "core/archive/case_file.h"
#include "core/archive/case_words.h"
#include "tests/core/archive/archived.h"

namespace headgate::archive {
namespace {

Bytes hidden(const std::string& text) {
  SecretFinder finder;
  finder.lookAtText(text);
  return finder.hide(text);
}

TEST(SecretFinder, FindsWhatLooksLikeASecret) {
  EXPECT_EQ(hidden(R"({"password": "hunter22", "user": "ann"})"),
            R"({"password": "[secret 1]", "user": "ann"})");
  EXPECT_EQ(hidden(R"({"api_key" : "abcd", "Client-Secret":"x\"y z"})"),
            R"({"api_key" : "[secret 1]", "Client-Secret":"[secret 2]"})");
  EXPECT_EQ(hidden("key sk-abcdefghijklmnop."), "key [secret 1]");
  EXPECT_EQ(hidden("use ghp_0123456789abcdef now, ghp_0123456789abcdef"), "use [secret 1] now, [secret 1]");
  EXPECT_EQ(hidden("as Bearer 0123456789abcdef says"), "as Bearer [secret 1] says");
  EXPECT_EQ(hidden("jwt eyJhbGciOiJI.eyJzdWIiOiI.c2lnbmF0dXJl end"), "jwt [secret 1] end");
  EXPECT_EQ(hidden("-----BEGIN RSA PRIVATE KEY-----\nMIIabc\n-----END RSA PRIVATE KEY-----"),
            "-----BEGIN RSA PRIVATE KEY-----[secret 1]-----END RSA PRIVATE KEY-----");
}

TEST(SecretFinder, LeavesAloneWhatIsNone) {
  for (const char* text :
       {R"({"max_tokens": 512, "tokens": "many words", "stop_token": "</s>", "monkey": "abcd"})",
        "skeleton-keys", "a plain text: with \"quotes\"", "eyJust-a-long-word-without-dots",
        R"({"token_type": "bearer"})", "[redacted]", R"({"password": "[redacted]"})", ""})
    EXPECT_EQ(hidden(text), text);
}

TEST(SecretFinder, HidesAValueWhereverItStands) {
  SecretFinder finder;
  StoredExchange exchange = streamed(1, {"data: the word is hun", "ter22, twice hunter22\n\n"});
  exchange.events[2] = event(DetailKind::RequestBody, 12, R"({"password": "hunter22"})");
  finder.look(exchange);
  EXPECT_EQ(finder.secrets(), 1u);
  const StoredExchange clean = finder.hide(exchange);
  EXPECT_EQ(finder.hidden(), 3u);
  EXPECT_EQ(clean.events[5].bytes, "data: the word is [secret 1], twice [secret 1]\n\n")
      << "also across two pieces";
  EXPECT_TRUE(clean.events[5].redacted);
  EXPECT_EQ(clean.events[6].bytes, "");
  EXPECT_EQ(clean.events[6].size, exchange.events[6].size) << "times and sizes stay";
  EXPECT_EQ(clean.events[6].at, exchange.events[6].at);
}

TEST(SecretFinder, LooksIntoHeadsAndMaskedFrames) {
  StoredExchange exchange{.id = {1}, .summary = store::summaryFor(1), .events = {}};
  exchange.summary->upgraded = true;
  Bytes frame = Bytes("\x81\x88\x01\x02\x03\x04", 6);
  for (size_t i = 0; i < 8; ++i) frame += static_cast<char>("hunter22"[i] ^ static_cast<char>(i % 4 + 1));
  exchange.events = {event(DetailKind::RequestHead, 11,
                           "GET /ws?session_token=hunter22&sig=%61bcd1234 HTTP/1.1\r\nHost: "
                           "h\r\nX-Auth-Token: Token t0ken-value\r\n"
                           "Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n"),
                     event(DetailKind::ResponseHead, 12,
                           "HTTP/1.1 101 x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nX-Echo: abcd1234 "
                           "t0ken-value\r\n\r\n"),
                     event(DetailKind::TunnelUp, 13, frame)};
  SecretFinder finder;
  finder.look(exchange);
  const std::string har = harOf({finder.hide(exchange)});
  for (const char* secret : {"hunter22", "abcd1234", "%61bcd1234", "t0ken-value"})
    EXPECT_EQ(har.find(secret), std::string::npos) << secret;
  EXPECT_NE(har.find(R"("data":"[secret )"), std::string::npos) << "the message is still there";
  record::Names names;
  EXPECT_EQ(readText(har, names).exchanges.size(), 1u);
}

// A mark in every place of an exchange that a secret may stand in.
TEST(CaseFile, HoldsNoSecret) {
  const std::string marked = "MARK-";
  int count = 0;
  const auto secret = [&] { return marked + "0000" + std::to_string(++count); };
  StoredExchange exchange =
      streamed(1, {"data: {\"access_token\": \"" + secret() + "\"}\n\n", "data: " + marked});
  exchange.events.pop_back();
  exchange.events[1].bytes = "POST /a?token_secret=" + secret() + "&auth=" + secret() +
                             " HTTP/1.1\r\nHost: h\r\nX-Secret: " + secret() +
                             "\r\nMcp-Session-Id: " + secret() + "\r\nX-Custom-Api-Key: " + secret() +
                             "\r\n\r\n";
  exchange.events[2] = event(DetailKind::RequestBody, 12,
                             R"({"auth": {"password": ")" + secret() + R"(", "refresh-token":")" + secret() +
                                 R"("}, "messages": [{"content": "it's $HOME 'quoted'"}]})");
  exchange.events[4].bytes =
      "HTTP/1.1 200 OK\r\nX-Amz-Credential: " + secret() + "\r\nSet-Cookie: [redacted]\r\n\r\n";
  exchange.summary->path.assign("/a");
  exchange.summary->errorDetail.assign("no " + marked + "00001");

  const store::TemporaryFolder folder;
  TextOutput out;
  SecretFinder finder;
  const CaseOptions options{.har = {.version = "1"},
                            .now = WallTime(std::chrono::seconds(1'795'845'857)),
                            .profile = R"({"headgate": 1, "note": "MARK-00001"})",
                            .versions = "Headgate 1\n"};
  const Exchanges all = [&exchange](const auto& each) { return each(exchange); };
  ASSERT_TRUE(findSecrets(finder, options, all));
  EXPECT_EQ(finder.secrets(), static_cast<size_t>(count));
  ASSERT_TRUE(writeCase(out, finder, options, all));
  EXPECT_GT(finder.hidden(), static_cast<uint64_t>(count));
  std::ofstream(folder.path("case.zip"), std::ios::binary) << out.text();
  const std::string check =
      "import sys,zipfile,json,subprocess\n"
      "z=zipfile.ZipFile(sys.argv[1])\n"
      "assert z.testzip() is None\n"
      "names=[\"exchanges.har\",\"timings.csv\",\"diagnosis.txt\",\"reproduce.sh\",\"profile.json\","
      "\"versions.txt\"]\n"
      "assert z.namelist()==names, z.namelist()\n"
      "for n in names: assert b\"MARK-0\" not in z.read(n), n\n"
      "har=json.loads(z.read(\"exchanges.har\"))\n"
      "assert len(har[\"log\"][\"entries\"])==1\n"
      "assert b\"[secret \" in z.read(\"profile.json\")\n"
      "assert b\"response head\" in z.read(\"timings.csv\")\n"
      "subprocess.run([\"sh\",\"-n\"],input=z.read(\"reproduce.sh\"),check=True)\n";
  EXPECT_EQ(std::system(("python3 -B -c '" + check + "' " + folder.path("case.zip")).c_str()), 0);
}

TEST(CaseFile, EndsWhenTheExchangesDo) {
  TextOutput out;
  SecretFinder finder;
  const Exchanges stopped = [](const auto&) { return false; };
  EXPECT_FALSE(findSecrets(finder, {}, stopped));
  EXPECT_FALSE(writeCase(out, finder, {}, stopped));
}

TEST(CaseWords, DiagnosesInAParagraph) {
  StoredExchange exchange = streamed(1, {"a", "b"});
  exchange.events.back().at += Milliseconds(4200);
  exchange.summary->pool = "coders";
  exchange.summary->target = "one";
  exchange.summary->total = Milliseconds(9100);
  exchange.summary->overhead = std::chrono::microseconds(400);
  EXPECT_EQ(
      diagnosisOf(exchange, Nanoseconds(0)),
      "2026-11-22T06:26:11.000123457Z: POST /api/code/chat went by the route code to coders/one. The answer "
      "was 200, which began after 0.7 ms and came in 2 pieces, 2 bytes in all. The longest silence was 4.20 "
      "s, after 1 piece. It came to its end after 9.10 s. Headgate itself added 0.4 ms.\n");
}

TEST(CaseWords, MakesACommandOfARequest) {
  StoredExchange exchange = streamed(1, {});
  exchange.events[2] = event(DetailKind::RequestBody, 12, "it's");
  EXPECT_EQ(
      curlOf(exchange),
      "curl --include --no-buffer --request 'POST' 'http://localhost:8080/api/code/chat?model=a%20b&n=1' \\\n"
      "  --header 'Host: localhost:8080' \\\n  --header 'Content-Type: application/json' \\\n"
      "  --header 'Authorization: [redacted]' \\\n  --data-raw 'it'\\''s'\n");
}

}  // namespace
}  // namespace headgate::archive
