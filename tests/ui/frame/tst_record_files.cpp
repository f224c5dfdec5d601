// Files of exchanges, as the window asks about them and tells of them.
#include <gtest/gtest.h>

#include <QFileDialog>

#include "tests/ui/frame/window_fixture.h"
#include "tests/ui/support/sample_rows.h"
#include "ui/frame/record_files.h"

namespace headgate::test {
namespace {

using control::ExportFormat;
using control::ExportRecord;
using control::TransferPhase;

class RecordFilesTest : public WindowFixture {
 protected:
  void SetUp() override {
    WindowFixture::SetUp();
    show();
  }
  void trigger(const char* action) {
    auto* found = m_window->findChild<QAction*>(QLatin1String(action));
    ASSERT_NE(found, nullptr) << action;
    found->trigger();
    settle();
  }
  QFileDialog* dialog() { return m_window->findChild<QFileDialog*>(); }
  // The gateway's transfer is now like that, and the window has seen it.
  void become(const std::function<void(control::TransferState&)>& change) {
    change(m_gateway.transfer);
    const size_t asked = m_gateway.calls<control::GetTransfer>().size();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_gateway.calls<control::GetTransfer>().size() > asked; }));
    settle();
  }
};

TEST_F(RecordFilesTest, TellsOfAnExportFromItsBeginningToItsEnd) {
  m_gateway.transfer = {
      .id = 1, .phase = TransferPhase::Running, .path = "/tmp/a.har", .done = 1, .total = 4};
  m_window->recordFiles().exportTo(QStringLiteral("/tmp/a.har"), {7, 8});
  settle();
  const auto calls = m_gateway.calls<ExportRecord>();
  ASSERT_EQ(calls.size(), 1u);
  EXPECT_EQ(calls[0].format, ExportFormat::Har);
  EXPECT_EQ(calls[0].exchanges, (std::vector<uint64_t>{7, 8}));
  EXPECT_TRUE(notice().contains(QStringLiteral("Writing a.har…"))) << notice().toStdString();
  EXPECT_TRUE(notice().contains(QStringLiteral("25"))) << notice().toStdString();

  click(button(QStringLiteral("Stop")));
  EXPECT_EQ(m_gateway.calls<control::CancelTransfer>().size(), 1u);

  become([](control::TransferState& state) {
    state.phase = TransferPhase::Done;
    state.exchanges = 2;
    state.gone = 1;
    state.bytes = 2'000'000;
  });
  EXPECT_TRUE(notice().contains(QStringLiteral("Exported 2 exchanges."))) << notice().toStdString();
  EXPECT_TRUE(notice().contains(QStringLiteral("/tmp/a.har"))) << notice().toStdString();
  EXPECT_TRUE(notice().contains(QStringLiteral("One was not in the record any more.")))
      << notice().toStdString();
}

TEST_F(RecordFilesTest, TheNameSaysTheFormat) {
  m_window->recordFiles().exportTo(QStringLiteral("/tmp/a.ndjson"), {});
  settle();
  EXPECT_EQ(m_gateway.calls<ExportRecord>().at(0).format, ExportFormat::Lines);
  m_window->recordFiles().exportTo(QStringLiteral("/tmp/a.hgsession"), {});
  settle();
  EXPECT_EQ(m_gateway.calls<ExportRecord>().at(1).format, ExportFormat::Session);
}

TEST_F(RecordFilesTest, SaysWhyNothingWasWritten) {
  m_gateway.transfer = {
      .id = 1, .phase = TransferPhase::Failed, .problem = "/tmp/a.har cannot be written: No space."};
  m_window->recordFiles().exportTo(QStringLiteral("/tmp/a.har"), {});
  settle();
  EXPECT_TRUE(notice().contains(QStringLiteral("Nothing was exported."))) << notice().toStdString();
  EXPECT_TRUE(notice().contains(QStringLiteral("No space."))) << notice().toStdString();
  m_gateway.transfer.phase = TransferPhase::Cancelled;
  m_window->recordFiles().exportTo(QStringLiteral("/tmp/a.har"), {});
  settle();
  EXPECT_TRUE(notice().contains(QStringLiteral("No file was written."))) << notice().toStdString();
}

TEST_F(RecordFilesTest, CountsWhatACaseFileHidesFirst) {
  m_window->recordFiles().setChosen([] { return ui::RecordFiles::Ids{7}; });
  m_gateway.transfer = {.id = 1,
                        .phase = TransferPhase::Done,
                        .isPreview = true,
                        .format = ExportFormat::CaseFile,
                        .exchanges = 1,
                        .secrets = 2,
                        .places = 5};
  trigger("caseFileAction");
  const auto calls = m_gateway.calls<ExportRecord>();
  ASSERT_EQ(calls.size(), 1u);
  EXPECT_EQ(calls[0].path, "");
  EXPECT_EQ(calls[0].exchanges, (std::vector<uint64_t>{7}));
  EXPECT_NE(calls[0].profile, "") << "a profile without its secrets goes along";
  EXPECT_TRUE(notice().contains(QStringLiteral("would have 1 exchange."))) << notice().toStdString();
  EXPECT_TRUE(notice().contains(QStringLiteral("2 things"))) << notice().toStdString();
  EXPECT_TRUE(notice().contains(QStringLiteral("5 places"))) << notice().toStdString();
  click(button(QStringLiteral("Write it…")));
  ASSERT_NE(dialog(), nullptr) << "asks where";
  EXPECT_EQ(notice(), QString());
  m_gateway.transfer.isPreview = false;
  Q_EMIT dialog()->fileSelected(QStringLiteral("/tmp/case.zip"));
  settle();
  EXPECT_EQ(m_gateway.calls<ExportRecord>().back().path, "/tmp/case.zip");
  EXPECT_EQ(m_gateway.calls<ExportRecord>().back().exchanges, (std::vector<uint64_t>{7}));
}

TEST_F(RecordFilesTest, HandsOnWhatWasImported) {
  control::ExchangeRow row = endedRow(1);
  row.id += control::kImportedIds;
  m_gateway.imported = {.next = 1, .rows = {row}};
  std::vector<control::ExchangeRow> told;
  QObject::connect(&m_window->recordFiles(), &ui::RecordFiles::imported,
                   [&told](const control::FeedBatch& batch) {
                     told.insert(told.end(), batch.rows.begin(), batch.rows.end());
                   });
  m_gateway.transfer = {.id = 1,
                        .phase = TransferPhase::Done,
                        .isImport = true,
                        .exchanges = 1,
                        .omitted = 2,
                        .problem = "entry 2: it has no request."};
  m_window->recordFiles().importFrom(QStringLiteral("/tmp/a.har"));
  settle();
  ASSERT_TRUE(QTest::qWaitFor([&] { return !told.empty(); }));
  EXPECT_EQ(told, (std::vector<control::ExchangeRow>{row}));
  EXPECT_TRUE(notice().contains(QStringLiteral("Imported 1 exchange."))) << notice().toStdString();
  EXPECT_TRUE(notice().contains(QStringLiteral("2 more were left out. entry 2"))) << notice().toStdString();
}

TEST_F(RecordFilesTest, OffersWhatACrashLeft) {
  EXPECT_EQ(notice(), QString()) << "nothing was left";
  m_window.reset();
  m_gateway.kept = {.found = true, .at = 1'795'328'771'000'000'000, .bytes = 3'000'000};
  show();
  EXPECT_TRUE(notice().contains(QStringLiteral("What it recorded is there."))) << notice().toStdString();
  m_gateway.transfer = {.id = 1, .phase = TransferPhase::Done, .isImport = true, .exchanges = 12};
  click(button(QStringLiteral("Open it")));
  EXPECT_EQ(m_gateway.calls<control::OpenKeptRecord>().size(), 1u);
  EXPECT_TRUE(notice().contains(QStringLiteral("Imported 12 exchanges."))) << notice().toStdString();
  m_window.reset();
  show();
  click(button(QStringLiteral("Discard")));
  EXPECT_EQ(m_gateway.calls<control::DiscardKeptRecord>().size(), 1u);
  EXPECT_EQ(notice(), QString());
}

TEST_F(RecordFilesTest, SaysThatNothingIsChosen) {
  trigger("exportChosenAction");
  EXPECT_TRUE(notice().contains(QStringLiteral("No exchange is chosen."))) << notice().toStdString();
  EXPECT_EQ(dialog(), nullptr);
  trigger("exportAllAction");
  ASSERT_NE(dialog(), nullptr);
  EXPECT_EQ(dialog()->acceptMode(), QFileDialog::AcceptSave);
}

}  // namespace
}  // namespace headgate::test
