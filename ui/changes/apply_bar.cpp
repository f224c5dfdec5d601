#include "ui/changes/apply_bar.h"

#include <algorithm>
#include <chrono>

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

#include "ui/changes/diff_view.h"
#include "ui/changes/effect_words.h"
#include "ui/session/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/eliding_label.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto kBeforeAsking = 400ms;  // after the last edit
constexpr int kEdge = 3;

}  // namespace

ApplyBar::ApplyBar(LiveGateway& live, ProfileDraft& draft, ProfileSession& profile, const Theme& theme,
                   QWidget* parent)
    : QWidget(parent), m_live(live), m_draft(draft), m_profile(profile), m_theme(theme) {
  setObjectName(QStringLiteral("applyBar"));
  setAccessibleName(tr("Changes that are not applied"));
  build();
  m_looking.setSingleShot(true);
  m_asking.setSingleShot(true);
  connect(&m_looking, &QTimer::timeout, this, &ApplyBar::look);
  connect(&m_asking, &QTimer::timeout, this, &ApplyBar::askEffect);
  connect(&m_draft, &ProfileDraft::changed, this, &ApplyBar::update);
  connect(&m_draft, &ProfileDraft::pendingChanged, this, &ApplyBar::update);
  connect(&m_draft, &ProfileDraft::unreadChanged, this, &ApplyBar::update);
  connect(&m_draft, &ProfileDraft::problemsChanged, this, &ApplyBar::say);
  connect(&m_live, &LiveGateway::profileChanged, this, &ApplyBar::update);
  update();
}

void ApplyBar::build() {
  m_bar = new QWidget(this);
  m_bar->setFixedHeight(m_theme.tokens().size.applyBar);
  m_count = new TextLabel(m_theme, m_theme.fonts().strong(), Tone::Plain, {}, m_bar);
  m_words = new ElidingLabel(m_theme, m_theme.fonts().body(), Tone::Secondary, Qt::ElideRight, m_bar);
  m_show = new Button(Button::Role::Flat, tr("Show it"), m_bar);
  m_diff = new Button(Button::Role::Flat, tr("Show diff"), m_bar);
  auto* discard = new Button(Button::Role::Normal, tr("Discard"), m_bar);
  m_apply = new Button(Button::Role::Primary, tr("Apply"), m_bar);
  m_show->setObjectName(QStringLiteral("showError"));
  m_diff->setObjectName(QStringLiteral("showDiff"));
  discard->setObjectName(QStringLiteral("discardChanges"));
  m_apply->setObjectName(QStringLiteral("applyChanges"));
  discard->setToolTip(tr("Back to what is served. It can be undone."));
  m_apply->setToolTip(tr("Serve it from now on. What runs keeps the old rules."));

  auto* row = new QHBoxLayout(m_bar);
  row->setContentsMargins(16 + kEdge + 8, 0, 16, 0);
  row->setSpacing(8);
  row->addWidget(m_count);
  row->addWidget(m_words, 1);
  for (QWidget* button : {static_cast<QWidget*>(m_show), static_cast<QWidget*>(m_diff),
                          static_cast<QWidget*>(discard), static_cast<QWidget*>(m_apply)})
    row->addWidget(button);

  m_view = new DiffView(m_theme, this);
  m_view->hide();
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 1, 0, 0);
  rows->setSpacing(0);
  rows->addWidget(m_bar);
  rows->addWidget(m_view);

  connect(m_show, &Button::clicked, this, [this] {
    if (const config::Problem* error = firstError()) Q_EMIT placeWanted(error->pointer);
  });
  connect(m_diff, &Button::clicked, this, &ApplyBar::toggleDiff);
  connect(discard, &Button::clicked, this, &ApplyBar::discard);
  connect(m_apply, &Button::clicked, this, &ApplyBar::apply);
}

void ApplyBar::showKeyOf(const QAction& apply) {
  const auto show = [this, &apply] { m_apply->setHint(m_theme, keyHintText(apply.shortcut())); };
  connect(&apply, &QAction::changed, this, show);
  show();
}

void ApplyBar::update() {
  m_effect.clear();
  m_looking.start(0);
  m_asking.start(kBeforeAsking);
}

void ApplyBar::look() {
  setVisible(m_draft.isPending());
  if (!m_draft.isPending()) return;
  m_differences = differences(m_draft.base(), m_draft.root());
  if (m_view->isVisible()) m_view->setDifferences(m_differences);
  say();
}

void ApplyBar::say() {
  const config::Problem* error = firstError();
  QWidget::update();  // the edge has the colour of what is said
  m_show->setVisible(error != nullptr);
  m_apply->setEnabled(error == nullptr && !m_isApplying);
  if (error) {
    m_count->setText(tr("This cannot be applied yet."));
    m_words->setText(asSentence(asText(error->sentence)));
    return;
  }
  const auto count = int(std::max<size_t>(m_differences.size(), 1));
  m_count->setText(count == 1 ? tr("1 change not applied.") : tr("%n changes not applied.", nullptr, count));
  constexpr size_t kNamed = 3;
  QStringList words;
  for (size_t i = 0; i < std::min(m_differences.size(), kNamed); ++i)
    words << differenceWords(m_differences[i], m_draft.root());
  if (m_differences.size() > kNamed) words << tr("and %n more", nullptr, int(m_differences.size() - kNamed));
  QString sentence = words.join(QStringLiteral("; "));
  if (!sentence.isEmpty()) sentence += QStringLiteral(". ");
  m_words->setText(sentence + m_effect);
}

const config::Problem* ApplyBar::firstError() const {
  const auto& problems = m_draft.problems();
  const auto error = std::ranges::find(problems, config::Severity::Error, &config::Problem::severity);
  return error == problems.end() ? nullptr : &*error;
}

void ApplyBar::askEffect() {
  if (!isVisible() || m_draft.unreadText() || firstError()) return;
  m_live.ask(control::CompareDraft{.profile = m_draft.text()}, this,
             [this, asked = ++m_asked](const control::DraftEffect& effect) {
               if (asked != m_asked) return;
               m_effect = effect.problem.empty()
                              ? effectWords(effect, changedPools(m_differences, m_draft.root()))
                              : QString();
               say();
             });
}

void ApplyBar::apply() {
  if (!m_draft.isPending() || firstError() || m_isApplying) return;
  m_isApplying = true;
  m_apply->setEnabled(false);
  m_draft.endTyping();
  m_profile.applyDraft([this] {
    m_isApplying = false;
    say();
  });
  // What was refused is told by the bar above; it may be tried again.
  QTimer::singleShot(1s, this, [this] {
    m_isApplying = false;
    say();
  });
}

void ApplyBar::discard() {
  m_draft.revert(tr("Changes discarded"));
}

void ApplyBar::toggleDiff() {
  const bool isShown = m_view->isVisible();
  m_view->setVisible(!isShown);
  m_diff->setText(isShown ? tr("Show diff") : tr("Hide diff"));
  if (!isShown) m_view->setDifferences(m_differences);
}

void ApplyBar::showDiffTo(const std::string& text) {
  const auto document = config::Document::parse(text);
  if (!document) return;
  if (!m_view->isVisible()) toggleDiff();
  m_view->setDifferences(differences(document->root(), m_draft.root()));
}

void ApplyBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Tokens& tokens = m_theme.tokens();
  painter.fillRect(rect(), tokens.surface.base);
  painter.fillRect(0, 0, width(), 1, tokens.line.normal);
  const QRect edge(16, 1 + m_bar->height() / 4, kEdge, m_bar->height() / 2);
  painter.fillRect(edge, firstError() ? tokens.status.error : tokens.accent.base);
}

}  // namespace headgate::ui
