#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <QCoreApplication>
#include <QLockFile>
#include <QTemporaryDir>

#include "core/secrets/passphrase_file.h"
#include "core/secrets/secret_value.h"

namespace headgate::secrets {
namespace {

using IfMissing = PassphraseFile::IfMissing;

class PassphraseFileTest : public testing::Test {
 protected:
  std::string path() const { return m_folder.path().toStdString() + "/secrets"; }
  std::unique_ptr<PassphraseFile> opened(IfMissing ifMissing = IfMissing::Begin) const {
    auto file = PassphraseFile::open(path(), "open sesame", ifMissing);
    EXPECT_TRUE(file.ok()) << (file ? "" : file.error());
    return file ? std::move(*file) : nullptr;
  }
  std::string refusal(std::string_view passphrase = "open sesame") const {
    const auto file = PassphraseFile::open(path(), passphrase, IfMissing::Refuse);
    return file ? "" : file.error();
  }
  static std::string write(PassphraseFile& file, const std::string& name, const std::string& secret) {
    return outcome([&](Keychain::Done done) { file.write(name, secret, std::move(done)); });
  }
  static std::string remove(PassphraseFile& file, const std::string& name) {
    return outcome([&](Keychain::Done done) { file.remove(name, std::move(done)); });
  }
  static std::string outcome(const std::function<void(Keychain::Done)>& call) {
    std::string outcome;
    call([&](const Result<void, KeychainError>& result) {
      outcome = result ? "done" : sentenceOf(result.error(), "NAME");
    });
    EXPECT_EQ(outcome, "") << "it answers from within the call";
    QCoreApplication::sendPostedEvents();
    return outcome;
  }
  static std::string read(PassphraseFile& file, const std::string& name) {
    std::string answer;
    file.read(name, [&](const Result<std::string, KeychainError>& result) {
      answer = result ? result.value() : "!" + sentenceOf(result.error(), "NAME");
    });
    EXPECT_EQ(answer, "") << "it answers from within the call";
    QCoreApplication::sendPostedEvents();
    return answer;
  }
  std::string content() const {
    std::ifstream file(path(), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  void setContent(std::string_view content) const { std::ofstream(path(), std::ios::binary) << content; }
  static std::string failed(const std::string& words) {
    return "the keychain failed over the secret \"NAME\": " + words;
  }
  std::string notFound() const {
    return "!the secret \"NAME\" is not stored: store it with \"headgated secret set NAME --secrets " +
           path() + "\"";
  }

  QTemporaryDir m_folder;
};

TEST_F(PassphraseFileTest, KeepsSecretsFromOneRunToTheNext) {
  {
    const auto file = opened();
    EXPECT_FALSE(std::filesystem::exists(path())) << "nothing was written yet";
    EXPECT_EQ(read(*file, "a"), notFound());
    EXPECT_EQ(write(*file, "a", "one"), "done");
    EXPECT_EQ(write(*file, "b", "two\nlines \xC3\xA4"), "done");
    EXPECT_EQ(write(*file, "a", "three"), "done");
  }
  const auto file = opened(IfMissing::Refuse);
  EXPECT_EQ(read(*file, "a"), "three");
  EXPECT_EQ(read(*file, "b"), "two\nlines \xC3\xA4");
  EXPECT_EQ(remove(*file, "a"), "done");
  EXPECT_EQ(remove(*file, "a"), "done");
  EXPECT_EQ(read(*file, "a"), notFound());
}

TEST_F(PassphraseFileTest, IsItsOwnersOnlyAndShowsNeitherNamesNorSecrets) {
  const auto file = opened();
  ASSERT_EQ(write(*file, "marked-name", "marked-secret"), "done");
  struct stat status {};
  ASSERT_EQ(::stat(path().c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0600u);
  EXPECT_EQ(content().find("marked"), std::string::npos);
  ASSERT_EQ(::chmod(path().c_str(), 0644), 0);
  ASSERT_EQ(write(*file, "b", "two"), "done");
  ASSERT_EQ(::stat(path().c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0600u) << "a looser mode is not kept";
}

TEST_F(PassphraseFileTest, TwoProgramsSeeEachOthersChanges) {
  const auto first = opened();
  ASSERT_EQ(write(*first, "a", "one"), "done");
  const auto second = opened(IfMissing::Refuse);
  ASSERT_EQ(write(*second, "b", "two"), "done");
  EXPECT_EQ(read(*first, "b"), "two");
  ASSERT_EQ(write(*first, "c", "three"), "done");
  EXPECT_EQ(read(*second, "b"), "two");
  EXPECT_EQ(read(*second, "c"), "three");
}

TEST_F(PassphraseFileTest, AFileThatHasGoneIsNoEmptyOne) {
  const auto file = opened();
  ASSERT_EQ(write(*file, "a", "one"), "done");
  const std::string whole = content();
  ASSERT_TRUE(std::filesystem::remove(path()));
  const std::string gone = failed("the file " + path() + " is gone");
  EXPECT_EQ(read(*file, "a"), "!" + gone);
  EXPECT_EQ(write(*file, "b", "two"), gone);
  setContent(whole);
  EXPECT_EQ(read(*file, "a"), "one");
}

TEST_F(PassphraseFileTest, SaysWhyItDoesNotOpen) {
  const std::string file = "the file " + path() + " ";
  EXPECT_EQ(refusal(),
            file + "does not exist; \"headgated secret set NAME --secrets " + path() + "\" makes it");
  ASSERT_EQ(write(*opened(), "a", "one"), "done");
  const std::string good = content();
  EXPECT_EQ(refusal(), "");
  const std::string wrong = file + "does not open: the passphrase is wrong, or the file was changed";
  EXPECT_EQ(refusal("open Sesame"), wrong);

  std::string changed = good;
  changed[good.size() / 2 + 8] = static_cast<char>(changed[good.size() / 2 + 8] ^ 1);
  setContent(changed);
  EXPECT_EQ(refusal(), wrong);
  setContent(good.substr(0, good.size() - 1));
  EXPECT_EQ(refusal(), wrong);
  setContent("");
  EXPECT_EQ(refusal(), file + "is no file of secrets, or is cut off");
  setContent(R"({"a": "one"})");
  EXPECT_EQ(refusal(), file + "is no file of secrets, or is cut off");
  changed = good;
  changed[8] = 9;
  setContent(changed);
  EXPECT_EQ(refusal(), file + "was made by a newer Headgate; update Headgate to open it");
  setContent(good);
  std::filesystem::resize_file(path(), 17 * 1024 * 1024);
  EXPECT_EQ(refusal(), file + "is too large");
  std::filesystem::remove(path());
  ASSERT_EQ(::mkfifo(path().c_str(), 0600), 0);
  EXPECT_EQ(refusal(), file + "is not an ordinary file");
}

TEST_F(PassphraseFileTest, AFileThatIsSpoiltWhileItIsOpenIsNotWrittenOver) {
  const auto file = opened();
  ASSERT_EQ(write(*file, "a", "one"), "done");
  const std::string good = content();
  setContent("spoilt");
  const std::string words = failed("the file " + path() + " is no file of secrets, or is cut off");
  EXPECT_EQ(read(*file, "a"), "!" + words);
  EXPECT_EQ(write(*file, "b", "two"), words);
  EXPECT_EQ(content(), "spoilt");
  setContent(good);
  EXPECT_EQ(read(*file, "a"), "one");
  std::filesystem::remove(path());
  ASSERT_EQ(write(*opened(), "a", "other"), "done");
  EXPECT_EQ(read(*file, "a"),
            "!" + failed("the file " + path() +
                         " was made anew under another key; start Headgate again to open it"));
}

TEST_F(PassphraseFileTest, WaitsForWhoChangesItAndSaysSo) {
  const auto file = opened();
  ASSERT_EQ(write(*file, "a", "one"), "done");
  QLockFile other(QString::fromStdString(path()) + QStringLiteral(".lock"));
  ASSERT_TRUE(other.tryLock(0));
  EXPECT_EQ(write(*file, "a", "two"),
            failed("the file " + path() + " is being changed by another program; try again"));
  EXPECT_EQ(read(*file, "a"), "one") << "who reads does not wait";
  other.unlock();
  EXPECT_EQ(write(*file, "a", "two"), "done");
}

TEST_F(PassphraseFileTest, AFolderThatIsNotThereIsSaid) {
  auto file = PassphraseFile::open(path() + "/none/secrets", "open sesame", IfMissing::Begin);
  ASSERT_TRUE(file.ok());
  EXPECT_EQ(
      write(**file, "a", "one"),
      failed("the file " + path() + "/none/secrets cannot be locked: its folder is missing or not writable"));
}

TEST_F(PassphraseFileTest, RefusesWhatNoKeychainCanKeep) {
  const auto file = opened();
  EXPECT_EQ(write(*file, "a", std::string(kMaxSecretBytes + 1, 'x')),
            sentenceOf({KeychainFailure::TooLarge, {}}, "NAME"));
  EXPECT_EQ(write(*file, "a", "\xFF"), sentenceOf({KeychainFailure::NotText, {}}, "NAME"));
  EXPECT_FALSE(std::filesystem::exists(path()));
}

}  // namespace
}  // namespace headgate::secrets
