#include "ui/frame/missing_secrets_panel.h"

#include <algorithm>
#include <chrono>

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/frame/missing_secret_row.h"
#include "ui/session/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kRead = 3s;      // time to read that all are there
constexpr int kMostRows = 240;  // pixels; more are scrolled to

}  // namespace

MissingSecretsPanel::MissingSecretsPanel(MissingSecrets& secrets, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_secrets(secrets),
      m_theme(theme),
      m_title(new TextLabel(theme, theme.fonts().strong(), Tone::Plain, {}, this)),
      m_store(new TextLabel(theme, theme.fonts().body(), Tone::Secondary, {}, this)),
      m_scroll(new QScrollArea(this)),
      m_list(new QWidget),
      m_layout(new QVBoxLayout(m_list)) {
  setObjectName(QStringLiteral("missingSecretsPanel"));
  setAccessibleName(tr("Secrets that are not there"));
  m_title->setObjectName(QStringLiteral("missingSecretsTitle"));
  m_store->setObjectName(QStringLiteral("missingSecretsStore"));
  m_store->setWordWrap(true);
  auto* again = new Button(Button::Role::Flat, tr("Look again"), this);
  again->setObjectName(QStringLiteral("lookForSecrets"));
  again->setToolTip(tr("Look whether they are there now"));
  auto* close = new Button(Button::Role::Flat, tr("Close"), this);
  close->setObjectName(QStringLiteral("closeMissingSecrets"));
  close->setToolTip(tr("Close the list (Escape)"));
  for (Button* button : {again, close}) button->setSize(Button::Size::Small);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(16, 4, 8, 4);
  head->addWidget(m_title, 1);
  head->addWidget(again);
  head->addWidget(close);

  m_list->setObjectName(QStringLiteral("missingSecretsList"));
  m_list->setAutoFillBackground(false);
  m_layout->setContentsMargins(16, 4, 16, 8);
  m_layout->setSpacing(8);
  m_scroll->setWidget(m_list);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->viewport()->setAutoFillBackground(false);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 4, 0, 1);
  layout->setSpacing(0);
  layout->addLayout(head);
  auto* store = new QVBoxLayout;
  store->setContentsMargins(16, 0, 16, 4);
  store->addWidget(m_store);
  layout->addLayout(store);
  layout->addWidget(m_scroll);

  m_closing.setSingleShot(true);
  m_closing.setInterval(kRead);
  connect(&m_closing, &QTimer::timeout, this, &QWidget::hide);
  connect(again, &Button::clicked, this, &MissingSecretsPanel::lookWanted);
  connect(close, &Button::clicked, this, &QWidget::hide);
  connect(&m_secrets, &MissingSecrets::changed, this, &MissingSecretsPanel::update);
  hide();
}

void MissingSecretsPanel::open() {
  show();
  update();
  focusNext();
}

void MissingSecretsPanel::hideEvent(QHideEvent* event) {
  if (event->spontaneous()) return;  // the whole window was
  m_closing.stop();
  for (MissingSecretRow* row : m_rows) row->deleteLater();  // with what was typed and not kept
  m_rows.clear();
}

// Rows stay where their secret does: somebody may be typing in one.
void MissingSecretsPanel::update() {
  if (!isVisible()) return;
  const auto& missing = m_secrets.list();
  for (MissingSecretRow* row : m_rows)
    if (!row->isKept() &&
        std::ranges::find(missing, row->reference(), &control::SecretState::reference) == missing.end())
      row->setKept({});
  for (const control::SecretState& secret : missing) {
    const auto known = std::ranges::find(m_rows, secret.reference, &MissingSecretRow::reference);
    if (known == m_rows.end()) addRow(secret);
  }
  m_store->setText(asSentence(asText(m_secrets.storeProblem())));
  m_store->setVisible(!m_secrets.storeProblem().empty() && !missing.empty());
  showTitle();
  fitHeight();
}

void MissingSecretsPanel::addRow(const control::SecretState& secret) {
  auto* row = new MissingSecretRow(m_theme, secret, m_secrets.places(secret), m_list);
  connect(row, &MissingSecretRow::keepWanted, this,
          [this, row, name = secret.name](const QString& typed) { keep(row, name, typed); });
  m_layout->addWidget(row);
  m_rows.push_back(row);
}

void MissingSecretsPanel::keep(MissingSecretRow* row, const std::string& name, const QString& secret) {
  m_secrets.keep(name, secret,
                 [guard = QPointer(this), row = QPointer(row)](const control::Outcome& outcome) {
                   if (!guard || !row) return;
                   const QString words = asSentence(asText(outcome.problem));
                   if (!outcome.done) {
                     row->setProblem(words);
                   } else {
                     row->setKept(words);
                     guard->focusNext();
                   }
                   guard->fitHeight();
                 });
}

void MissingSecretsPanel::showTitle() {
  const auto missing = qint64(m_secrets.list().size());
  m_title->setText(missing == 0 ? tr("Every secret of this profile is there.")
                                : counted(missing, tr("A secret of this profile is not there"),
                                          tr("%1 secrets of this profile are not there")));
  if (missing != 0)
    m_closing.stop();
  else if (!m_closing.isActive())
    m_closing.start();
}

void MissingSecretsPanel::fitHeight() {
  m_layout->activate();
  const int room = m_scroll->viewport()->width();
  const int wanted =
      m_layout->hasHeightForWidth() ? m_layout->heightForWidth(room) : m_layout->sizeHint().height();
  m_scroll->setFixedHeight(std::min(wanted, kMostRows));
}

// Where nothing is left to type, the way out.
void MissingSecretsPanel::focusNext() {
  for (MissingSecretRow* row : m_rows)
    if (!row->isKept() && row->input()) return row->input()->setFocus(Qt::OtherFocusReason);
  findChild<Button*>(QStringLiteral("closeMissingSecrets"))->setFocus(Qt::OtherFocusReason);
}

void MissingSecretsPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitHeight();
}

void MissingSecretsPanel::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape)
    hide();
  else
    QWidget::keyPressEvent(event);
}

void MissingSecretsPanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.tokens().surface.window);
  painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.tokens().line.normal);
}

}  // namespace headgate::ui
