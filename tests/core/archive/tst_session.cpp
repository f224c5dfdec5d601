// Sessions: what comes back of them, what is found in them, and files that are none.
#include <filesystem>
#include <gtest/gtest.h>

#include "core/archive/session_reader.h"
#include "core/archive/session_writer.h"
#include "tests/core/archive/archived.h"

namespace headgate::archive {
namespace {

namespace fs = std::filesystem;

class SessionTest : public testing::Test {
 protected:
  void write(const std::vector<StoredExchange>& exchanges) {
    auto writer = SessionWriter::create(m_path);
    ASSERT_TRUE(writer) << writer.error();
    for (const StoredExchange& exchange : exchanges)
      ASSERT_TRUE((*writer)->add(exchange, Nanoseconds(0))) << (*writer)->problem();
    EXPECT_FALSE(fs::exists(m_path)) << "not before it is whole";
    const auto size = (*writer)->commit();
    ASSERT_TRUE(size) << size.error();
    EXPECT_EQ(*size, fs::file_size(m_path));
    EXPECT_EQ(files(), 1u);
  }
  std::unique_ptr<SessionReader> open() {
    auto reader = SessionReader::open(m_path, m_names);
    EXPECT_TRUE(reader) << reader.error();
    return reader ? std::move(reader).value() : nullptr;
  }
  size_t files() const {
    return static_cast<size_t>(
        std::distance(fs::directory_iterator(m_folder.path()), fs::directory_iterator()));
  }
  std::vector<int64_t> found(SessionReader& reader, const std::string& text) {
    return reader.search(text, [] { return true; });
  }

  store::TemporaryFolder m_folder;
  const std::string m_path = m_folder.path("a.hgsession");
  record::Names m_names;
};

TEST_F(SessionTest, GivesBackWhatWasWritten) {
  StoredExchange decoded = streamed(2, {"plain"});
  decoded.isDecoded = true;
  StoredExchange underWay = streamed(3, {"half"});
  underWay.summary.reset();
  const std::vector<StoredExchange> exchanges = {streamed(1, {"data: a\n\n", Bytes("\x00\xFF", 2)}), decoded,
                                                 underWay};
  write(exchanges);
  EXPECT_TRUE(SessionReader::isSession(m_path));
  const auto reader = open();
  ASSERT_TRUE(reader);
  EXPECT_EQ(reader->numbers(), (std::vector<int64_t>{1, 2, 3}));
  for (size_t i = 0; i < exchanges.size(); ++i) {
    const auto read = reader->get(static_cast<int64_t>(i) + 1);
    ASSERT_TRUE(read);
    expectSame(exchanges[i], *read);
  }
  EXPECT_FALSE(reader->get(4));
}

TEST_F(SessionTest, FindsWhatWasSaid) {
  StoredExchange quoted = streamed(3, {"data: she said \"so\" \xC3\xA9t\xC3\xA9\n\n"});
  write({streamed(1, {"data: needle in hay\n\n"}), streamed(2, {"data: nee", "dle\n\n"}), quoted,
         streamed(4, {"need the dle"})});
  const auto reader = open();
  ASSERT_TRUE(reader);
  EXPECT_EQ(found(*reader, "needle"), (std::vector<int64_t>{1, 2})) << "across pieces, and not its parts";
  EXPECT_EQ(found(*reader, "NEEDLE"), (std::vector<int64_t>{1, 2}));
  EXPECT_EQ(found(*reader, "edle i"), (std::vector<int64_t>{1}));
  EXPECT_EQ(found(*reader, "\"so\" \xC3\xA9t\xC3\xA9"), (std::vector<int64_t>{3}));
  EXPECT_EQ(found(*reader, "\xC3\xA9"), (std::vector<int64_t>{3})) << "shorter than the index knows";
  EXPECT_EQ(found(*reader, "\"stream\": true"), (std::vector<int64_t>{1, 2, 3, 4})) << "of the request, too";
  EXPECT_TRUE(found(*reader, "nowhere").empty());
  EXPECT_TRUE(found(*reader, "x' OR 1 --").empty());
  EXPECT_TRUE(reader->search("needle", [] { return false; }).empty());
}

TEST_F(SessionTest, LeavesNothingIfItIsGivenUp) {
  {
    auto writer = SessionWriter::create(m_path);
    ASSERT_TRUE(writer);
    EXPECT_TRUE((*writer)->add(streamed(1, {"a"}), Nanoseconds(0)));
  }
  EXPECT_EQ(files(), 0u);
}

TEST_F(SessionTest, SaysWhatIsWrong) {
  EXPECT_EQ(SessionWriter::create(m_path + "/b").error(),
            m_path + "/b cannot be written: No such file or directory");
  EXPECT_EQ(SessionReader::open(m_path, m_names).error(),
            m_path + " cannot be opened: unable to open database file");
  std::ofstream(m_path) << "hello";
  EXPECT_FALSE(SessionReader::isSession(m_path));
  EXPECT_FALSE(SessionReader::open(m_path, m_names));
  fs::remove(m_path);
  SessionDatabase other;
  std::ofstream(m_path).close();
  ASSERT_TRUE(other.open(m_path, SessionDatabase::Mode::Write));
  ASSERT_TRUE(other.run("CREATE TABLE exchanges (id INTEGER)"));
  other.close();
  EXPECT_EQ(SessionReader::open(m_path, m_names).error(), m_path + " cannot be opened: it is no session");
}

TEST_F(SessionTest, PassesOverARowThatIsDamaged) {
  write({streamed(1, {"a"}), streamed(2, {"b"})});
  SessionDatabase database;
  ASSERT_TRUE(database.open(m_path, SessionDatabase::Mode::Write));
  ASSERT_TRUE(
      database.run("UPDATE exchanges SET record = substr(record, 1, length(record) - 3) WHERE id = 1"));
  ASSERT_TRUE(database.run(
      "INSERT INTO exchanges VALUES (3, 0, x'FFFFFFFFFFFFFF7F00', 1), (4, 0, x'', 1), (5, 0, 'text', 1)"));
  database.close();
  const auto reader = open();
  ASSERT_TRUE(reader);
  for (const int64_t number : {1, 3, 4, 5}) EXPECT_FALSE(reader->get(number)) << number;
  EXPECT_TRUE(reader->get(2));
}

}  // namespace
}  // namespace headgate::archive
