#include "ui/upstreams/probe_log.h"

#include <utility>

#include <QHeaderView>
#include <QVBoxLayout>

#include "ui/delegates/lamp_delegate.h"
#include "ui/delegates/text_delegate.h"
#include "ui/session/words.h"
#include "ui/upstreams/probe_log_model.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

namespace {

constexpr int kResultWidth = 36;
constexpr int kTimeWidth = 98;
constexpr int kCodeWidth = 58;

}  // namespace

ProbeLog::ProbeLog(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_model(new ProbeLogModel(this)),
      m_head(new SectionHead(theme, {}, this)),
      m_none(new TextLabel(theme, theme.fonts().body(), Tone::Secondary, {}, this)),
      m_table(new RowTable(theme, this)) {
  setObjectName(QStringLiteral("probeLog"));
  m_table->setObjectName(QStringLiteral("probes"));
  m_table->setModel(m_model);
  m_table->setProperty("surface", QStringLiteral("panel"));
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_table->horizontalHeader()->hide();
  using Face = TextDelegate::Face;
  m_table->setItemDelegateForColumn(ProbeLogModel::Result, new LampDelegate(theme, m_table));
  m_table->setItemDelegateForColumn(
      ProbeLogModel::Time, new TextDelegate(theme, Face::Wire, Tone::Secondary, Qt::ElideRight, m_table));
  m_table->setItemDelegateForColumn(
      ProbeLogModel::Code, new TextDelegate(theme, Face::Wire, Tone::Plain, Qt::ElideRight, m_table));
  m_table->setItemDelegateForColumn(
      ProbeLogModel::Words, new TextDelegate(theme, Face::Small, Tone::Secondary, Qt::ElideRight, m_table));
  m_table->setColumnWidth(ProbeLogModel::Result, kResultWidth);
  m_table->setColumnWidth(ProbeLogModel::Time, kTimeWidth);
  m_table->setColumnWidth(ProbeLogModel::Code, kCodeWidth);
  m_table->horizontalHeader()->setSectionResizeMode(ProbeLogModel::Words, QHeaderView::Stretch);
  m_none->setWordWrap(true);
  const auto& space = theme.tokens().space;
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, space.panelY, 0, 0);
  layout->setSpacing(space.grid);
  for (QLabel* label : {static_cast<QLabel*>(m_head), static_cast<QLabel*>(m_none)}) {
    label->setContentsMargins(space.panelX, 0, space.panelX, 0);
    layout->addWidget(label);
  }
  layout->addWidget(m_table, 1);
  layout->addStretch(0);
  connect(m_table, &QAbstractItemView::clicked, this, &ProbeLog::unfold);
  connect(m_table, &QAbstractItemView::activated, this, &ProbeLog::unfold);
}

QWidget* ProbeLog::table() const {
  return m_table;
}

void ProbeLog::showProbes(const PoolRow& pool, const TargetRow* target,
                          const std::vector<control::TargetProbe>& probes) {
  const QString name = target == nullptr ? QString() : asText(target->view.id);
  m_head->setText(target == nullptr ? tr("Probe log") : tr("Probe log of %1").arg(name));
  m_table->setAccessibleName(m_head->text());
  m_pool = pool.view;
  const std::string id = target == nullptr ? std::string() : target->view.id;
  if (std::exchange(m_target, id) != id) m_model->foldAll();
  m_probes = target == nullptr ? std::vector<control::TargetProbe>() : probes;
  m_model->setProbes(m_probes, m_pool);
  m_table->setVisible(!m_probes.empty());
  m_none->setVisible(m_probes.empty());
  m_none->setText(target == nullptr   ? tr("Choose a target to see its probes.")
                  : !target->isServed ? tr("The gateway does not serve it, so nobody probes it.")
                  : !target->isProbed
                      ? tr("Pool %1 has no health checks, so nobody probes it.").arg(asText(m_pool.id))
                      : tr("It has not been probed yet."));
}

void ProbeLog::unfold(const QModelIndex& index) {
  if (!m_model->isFold(index)) return;
  m_model->unfold(index);
  m_model->setProbes(m_probes, m_pool);
}

}  // namespace headgate::ui
