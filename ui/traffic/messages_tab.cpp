#include "ui/traffic/messages_tab.h"

#include <algorithm>
#include <array>

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/body/wire_view.h"
#include "ui/delegates/number_delegate.h"
#include "ui/delegates/text_delegate.h"
#include "ui/paint/number_texts.h"
#include "ui/stream/stream_words.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {
namespace {

// More are in the Stream tab, which has no end.
constexpr uint32_t kMostMessages = 2'000;
constexpr uint32_t kAtATime = 500;
constexpr uint32_t kMostText = 65'536;

}  // namespace

MessagesTab::MessagesTab(LiveGateway& gateway, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_gateway(gateway), m_source(gateway), m_lines(gateway, m_source) {
  setObjectName(QStringLiteral("messages"));
  setAccessibleName(tr("Messages"));
  setProperty("surface", QStringLiteral("panel"));
  setAttribute(Qt::WA_StyledBackground);
  m_head = new TextLabel(theme, theme.fonts().small(), Tone::Secondary);
  m_head->setWordWrap(true);
  m_head->setContentsMargins(theme.tokens().space.panelX, theme.tokens().space.panelY,
                             theme.tokens().space.panelX, theme.tokens().space.grid);
  m_transcript = new WireView(theme, tr("Conversation"));
  m_transcript->setObjectName(QStringLiteral("transcript"));
  m_transcript->setLineWrapMode(QPlainTextEdit::WidgetWidth);
  m_transcript->document()->setDocumentMargin(theme.tokens().space.panelX);
  m_pages = new QStackedWidget;
  m_pages->addWidget(makeTable(theme));
  m_pages->addWidget(m_transcript);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_head);
  layout->addWidget(m_pages, 1);
  m_lines.setWanted(true);
  connect(&m_source, &StreamSource::grew, this, [this](const StreamData::Growth& growth) {
    if (growth.isAnew) m_streamed.clear();
    if (growth.isAnew) m_isAsking = false;
    askMessages();
    showAll();
  });
  connect(&m_lines, &SpokenLines::grew, this, &MessagesTab::showAll);
}

MessagesTab::~MessagesTab() {
  m_table->setModel(nullptr);  // it ends before the view does
}

QWidget* MessagesTab::makeTable(const Theme& theme) {
  using Messages = MessageModel;
  m_table = new RowTable(theme);
  m_table->setObjectName(QStringLiteral("messageRows"));
  m_table->setAccessibleName(tr("Messages"));
  m_table->setToolTip(tr("Enter goes from a request to its answer, and back"));
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setModel(&m_model);
  auto* number = new NumberDelegate(theme, Qt::AlignRight, m_table);
  number->setTone(Tone::Tertiary);
  m_table->setItemDelegateForColumn(Messages::Number, number);
  for (const Messages::Column column : {Messages::At, Messages::Took})
    m_table->setItemDelegateForColumn(column, new NumberDelegate(theme, Qt::AlignRight, m_table));
  m_table->setItemDelegateForColumn(
      Messages::From,
      new TextDelegate(theme, TextDelegate::Face::Small, Tone::Secondary, Qt::ElideRight, m_table));
  for (const Messages::Column column : {Messages::Id, Messages::Method, Messages::Detail})
    m_table->setItemDelegateForColumn(
        column, new TextDelegate(theme, TextDelegate::Face::Wire, Tone::Plain, Qt::ElideRight, m_table));
  constexpr std::array kColumnWidths{52, 80, 64, 56, 210, 110};
  for (size_t column = 0; column < kColumnWidths.size(); ++column)
    m_table->setColumnWidth(static_cast<int>(column), kColumnWidths[column]);
  m_table->horizontalHeader()->setStretchLastSection(true);
  connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
    const int partner = m_model.rows()[static_cast<size_t>(index.row())].partner;
    if (partner < 0) return;
    m_table->selectRow(partner);
    m_table->scrollTo(m_model.index(partner, 0));
  });
  return m_table;
}

void MessagesTab::setExchange(const control::ExchangeRow& row) {
  const bool isAnother = row.id != m_row.id;
  const bool hasEnded = !isAnother && row.phase != m_row.phase;
  m_row = row;
  if (isAnother) {
    m_request.clear();
    m_answer.clear();
    m_source.setExchange(row.id);
  }
  if (hasEnded) m_source.refresh();
  showAll();
}

void MessagesTab::setDetail(const control::ExchangeDetail& detail) {
  m_request = QByteArray::fromStdString(detail.requestBody.bytes);
  m_answer = QByteArray::fromStdString(detail.responseText.empty() ? detail.responseBody.bytes
                                                                   : detail.responseText);
  showAll();
}

void MessagesTab::askMessages() {
  const StreamData& stream = m_source.data();
  const size_t known = m_streamed.size();
  if (m_isAsking || known >= kMostMessages || known >= stream.eventCount()) return;
  m_isAsking = true;
  m_gateway.ask(control::GetStreamTexts{.id = m_row.id,
                                        .form = control::StreamTextForm::Data,
                                        .first = known,
                                        .count = kAtATime,
                                        .limit = kMostText},
                this, [this, reading = stream.reading()](const control::StreamTexts& texts) {
                  if (reading != m_source.data().reading()) return;
                  m_isAsking = false;
                  if (texts.found && texts.first == m_streamed.size() && !texts.texts.empty())
                    takeMessages(texts);
                });
}

void MessagesTab::takeMessages(const control::StreamTexts& texts) {
  const control::StreamEventColumns& events = m_source.data().events();
  for (const control::StreamText& text : texts.texts) {
    const size_t event = m_streamed.size();
    if (event >= events.at.size()) break;
    m_streamed.push_back({.at = events.at[event],
                          .fromClient = events.fromClient[event] != 0,
                          .data = QByteArray::fromStdString(text.text)});
  }
  showAll();
  askMessages();
}

// Request and answer in one body each, or what came in the stream.
std::vector<WireMessage> MessagesTab::messages() const {
  std::vector<WireMessage> all;
  if (!m_request.isEmpty()) all.push_back({.at = 0, .fromClient = true, .data = m_request});
  if (!m_streamed.empty())
    all.insert(all.end(), m_streamed.begin(), m_streamed.end());
  else if (!m_answer.isEmpty() && m_source.data().eventCount() == 0)
    all.push_back({.at = m_row.firstByte, .fromClient = false, .data = m_answer});
  return all;
}

std::vector<TranscriptTurn> MessagesTab::turns() const {
  std::vector<TranscriptTurn> all = requestTurns(m_request);
  if (all.empty()) return {};
  for (const SpokenLines::Line& line : m_lines.lines()) {
    const QString what = line.part == control::StreamPart::Text ? QString() : partName(line.part);
    if (all.back().role != QLatin1String("assistant") || all.back().what != what)
      all.push_back({.role = QStringLiteral("assistant"), .what = what, .text = {}});
    all.back().text += line.text + QLatin1Char(line.goesOn ? ' ' : '\n');
  }
  if (m_lines.lines().empty())
    for (TranscriptTurn& turn : answerTurns(m_answer)) all.push_back(std::move(turn));
  return all;
}

void MessagesTab::showAll() {
  if (!isVisible()) return;
  const std::vector<TranscriptTurn> said = turns();
  const bool isConversation = !said.empty();
  m_pages->setCurrentIndex(isConversation ? 1 : 0);
  if (isConversation) {
    m_transcript->setText(transcriptText(said));
    m_head->setText(tr("The conversation as it was sent, and the answer put together from its events."));
    return;
  }
  std::vector<MessageRow> rows = messageRows(messages());
  const auto asked = std::ranges::count(rows, MessageRow::Kind::Request, &MessageRow::kind);
  const auto open = std::ranges::count_if(
      rows, [](const MessageRow& row) { return row.kind == MessageRow::Kind::Request && row.partner < 0; });
  const bool isCut = m_source.data().eventCount() > kMostMessages;
  m_head->setText(
      rows.empty() ? tr("There is no message in this exchange that the record holds.")
      : asked > 0
          ? tr("JSON-RPC: %1 requests, %2 of them without an answer.").arg(countText(asked), countText(open))
      : isCut ? tr("The first %1 messages; all are under Stream.").arg(countText(kMostMessages))
              : tr("Messages as they were sent."));
  m_model.setRows(std::move(rows));
}

void MessagesTab::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_source.setWatched(true);
  showAll();
}

void MessagesTab::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  m_source.setWatched(false);
}

}  // namespace headgate::ui
