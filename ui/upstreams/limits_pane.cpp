#include "ui/upstreams/limits_pane.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include "ui/delegates/gauge_delegate.h"
#include "ui/delegates/text_delegate.h"
#include "ui/paint/number_texts.h"
#include "ui/session/words.h"
#include "ui/upstreams/limit_line_model.h"
#include "ui/upstreams/limited_hour.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/text_label.h"

namespace headgate::ui {

namespace {

constexpr int kWhereWidth = 116;
constexpr int kUsedWidthOfPane = 196;
constexpr int kLeastRows = 3;
constexpr int kLeastWordsOfLimits = 300;

}  // namespace

LimitsPane::LimitsPane(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_model(new LimitLineModel(this)),
      m_table(new RowTable(theme, this)),
      m_none(new TextLabel(theme, theme.fonts().body(), Tone::Secondary, {}, this)),
      m_limited(new TextLabel(theme, theme.fonts().small(), Tone::Secondary, {}, this)),
      m_effect(new TextLabel(theme, theme.fonts().small(), Tone::Warn, {}, this)),
      m_hour(new LimitedHour(theme, this)) {
  setObjectName(QStringLiteral("limitsPane"));
  m_table->setObjectName(QStringLiteral("limits"));
  m_table->setAccessibleName(tr("Limits, now"));
  m_table->setProperty("surface", QStringLiteral("panel"));
  m_table->setModel(m_model);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->horizontalHeader()->hide();
  m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_table->setItemDelegateForColumn(
      LimitLineModel::Where,
      new TextDelegate(theme, TextDelegate::Face::Body, Tone::Plain, Qt::ElideRight, m_table));
  m_table->setItemDelegateForColumn(
      LimitLineModel::What,
      new TextDelegate(theme, TextDelegate::Face::Small, Tone::Secondary, Qt::ElideRight, m_table));
  m_table->setItemDelegateForColumn(LimitLineModel::Used,
                                    new GaugeDelegate(theme, GaugeDelegate::Figures::After, m_table));
  m_table->setColumnWidth(LimitLineModel::Where, kWhereWidth);
  m_table->setColumnWidth(LimitLineModel::Used, kUsedWidthOfPane);
  m_table->horizontalHeader()->setSectionResizeMode(LimitLineModel::What, QHeaderView::Stretch);
  m_table->setMinimumHeight(kLeastRows * theme.tokens().size.row);
  m_none->setAlignment(Qt::AlignTop);
  for (TextLabel* label : {m_none, m_effect}) {
    label->setWordWrap(true);
    label->setMinimumWidth(kLeastWordsOfLimits);  // its least height is that of this width
  }
  m_effect->setObjectName(QStringLiteral("limitEffect"));
  m_limited->setObjectName(QStringLiteral("limitedCount"));
  m_effect->hide();

  const auto& space = theme.tokens().space;
  auto* head = new QHBoxLayout;
  head->addWidget(new SectionHead(theme, tr("Limits, now"), this));
  head->addStretch(1);
  head->addWidget(m_limited);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space.panelX, space.panelY, space.panelX, space.panelY);
  layout->setSpacing(space.grid);
  layout->addLayout(head);
  layout->addWidget(m_none, 1);
  layout->addWidget(m_table, 1);
  layout->addWidget(m_effect);
  layout->addWidget(new SectionHead(theme, tr("Limited, each minute of the last hour"), this));
  layout->addWidget(m_hour);
  setLimits({}, {});
}

QWidget* LimitsPane::table() const {
  return m_table;
}

void LimitsPane::setLimits(const control::LimitStates& limits, const ProfileNames& names) {
  m_model->setLines(limitLines(limits, names));
  const bool none = m_model->rowCount() == 0;
  m_table->setVisible(!none);
  m_none->setVisible(none);
  m_none->setText(tr("No limit holds now. A route names the limits that hold for it."));
}

void LimitsPane::setTraffic(const UpstreamTraffic& traffic, const ProfileNames& names,
                            std::chrono::nanoseconds wallNow) {
  m_hour->setHour(traffic, names, wallNow);
  m_limited->setText(
      m_hour->limited() == 0
          ? tr("none limited in the last hour")
          : tr("%1 limited in the last hour").arg(countText(static_cast<int64_t>(m_hour->limited()))));
}

void LimitsPane::setEffect(const control::DraftEffect& effect, const ProfileNames& names) {
  const QStringList sentences = effectSentences(effect, names);
  m_effect->setText(sentences.join(QLatin1Char('\n')));
  m_effect->setVisible(!sentences.isEmpty());
}

}  // namespace headgate::ui
