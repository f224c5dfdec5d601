#include "ui/changes/versions_pane.h"

#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

#include "ui/changes/diff_view.h"
#include "ui/delegates/text_delegate.h"
#include "ui/session/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

namespace {

constexpr int kListWidth = 280;
constexpr int kLeastListWidth = 160;
constexpr int kSide = 16;

}  // namespace

VersionsPane::VersionsPane(LiveGateway& live, ProfileDraft& draft, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_live(live),
      m_draft(draft),
      m_model(new VersionModel(this)),
      m_list(new QListView(this)),
      m_words(new TextLabel(theme, theme.fonts().body(), Tone::Secondary, {}, this)),
      m_restore(new Button(Button::Role::Normal, tr("Restore"), this)),
      m_diff(new DiffView(theme, this)) {
  setObjectName(QStringLiteral("versionsPane"));
  m_list->setObjectName(QStringLiteral("versionList"));
  m_list->setAccessibleName(tr("Versions of the profile"));
  m_list->setModel(m_model);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setUniformItemSizes(true);
  m_list->setItemDelegate(
      new TextDelegate(theme, TextDelegate::Face::Body, Tone::Plain, Qt::ElideRight, m_list));
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // it elides
  m_list->setMinimumWidth(kLeastListWidth);
  m_list->setMaximumWidth(kListWidth);
  m_words->setWordWrap(true);
  m_words->setMinimumWidth(kLeastListWidth / 2);
  m_restore->setObjectName(QStringLiteral("restoreVersion"));
  m_restore->setSize(Button::Size::Small);
  m_restore->setToolTip(tr("Makes this version the one that is edited. It can be undone."));

  auto* head = new QHBoxLayout;
  head->setContentsMargins(kSide, 6, kSide, 6);
  head->setSpacing(kSide);
  head->addWidget(m_words, 1);
  head->addWidget(m_restore, 0, Qt::AlignTop);
  auto* right = new QVBoxLayout;
  right->setSpacing(0);
  right->addLayout(head);
  right->addWidget(m_diff, 1);
  right->addStretch();  // while there are no differences to show
  auto* columns = new QHBoxLayout(this);
  columns->setContentsMargins(0, 0, 0, 0);
  columns->setSpacing(0);
  columns->addWidget(m_list, 2);
  columns->addLayout(right, 3);
  showDifferences({});

  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &VersionsPane::choose);
  connect(m_restore, &Button::clicked, this, &VersionsPane::restore);
  connect(&m_live, &LiveGateway::profileChanged, this, [this] {
    if (isVisible()) refresh();
  });
  connect(&m_draft, &ProfileDraft::changed, this, [this] {
    if (isVisible() && m_chosen != 0 && !m_text.empty()) compare(m_text);
  });
}

void VersionsPane::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  refresh();
}

void VersionsPane::refresh() {
  m_live.ask(control::GetVersions{}, this, [this](const control::ProfileVersions& versions) {
    m_model->setVersions(versions.versions);
    if (!versions.problem.empty())
      m_words->setText(asSentence(asText(versions.problem)));
    else if (versions.versions.empty())
      m_words->setText(tr("No version is kept yet. Each change that is applied makes one."));
    int chosen = -1;
    for (int row = 0; row < m_model->rowCount(); ++row)
      if (m_model->at(row)->id == m_chosen && m_model->at(row)->at == m_chosenAt) chosen = row;
    if (chosen < 0) m_chosen = 0;
    m_list->setCurrentIndex(m_model->index(chosen));
    choose();
  });
}

void VersionsPane::choose() {
  const control::ProfileVersion* version = m_model->at(m_list->currentIndex().row());
  m_restore->setEnabled(version != nullptr && version->id == m_chosen && m_restore->isEnabled());
  if (!version) {
    m_chosen = 0;
    showDifferences({});
    if (m_model->rowCount() != 0) m_words->setText(tr("Choose a version to compare it with what is edited."));
    return;
  }
  if (version->id == m_chosen) return;
  m_chosen = version->id;
  m_chosenAt = version->at;
  m_text.clear();
  m_live.ask(control::GetVersion{.id = m_chosen}, this,
             [this, id = m_chosen](const control::VersionText& text) {
               if (id != m_chosen) return;
               m_restore->setEnabled(text.found);
               if (!text.found) {
                 showDifferences({});
                 m_words->setText(tr("This version is not kept any more."));
                 return;
               }
               m_text = text.text;
               compare(m_text);
             });
}

void VersionsPane::compare(const std::string& text) {
  const auto document = config::Document::parse(text);
  if (!document) {
    m_words->setText(tr("This version is no JSON; it can be restored all the same."));
    showDifferences({});
    return;
  }
  const std::vector<Difference> found = differences(m_draft.root(), document->root());
  m_words->setText(found.empty() ? tr("It says what is edited now.") : tr("What restoring it would change:"));
  m_restore->setEnabled(!found.empty());
  showDifferences(found);
}

// Where there are none the words say why.
void VersionsPane::showDifferences(const std::vector<Difference>& found) {
  m_diff->setDifferences(found);
  m_diff->setVisible(!found.empty());
}

void VersionsPane::restore() {
  const QString name = m_model->data(m_list->currentIndex(), Qt::DisplayRole).toString();
  m_draft.setText(m_text, tr("Restored: %1").arg(name));
}

}  // namespace headgate::ui
