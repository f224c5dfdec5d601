// What happened to one exchange: the sentence, where its time went, and its facts. Thread: main; the theme
// outlives it.
#pragma once

#include <QScrollArea>

#include "core/control/exchange_values.h"
#include "ui/session/profile_names.h"
#include "ui/theme/theme.h"

class QGridLayout;

namespace headgate::ui {

class ElidingLabel;
class MiniStrip;
class Note;
class SectionHead;
class ShareBar;
class Tag;
class TextLabel;

class OverviewTab final : public QScrollArea {
  Q_OBJECT

 public:
  explicit OverviewTab(const Theme& theme, QWidget* parent = nullptr);

  // Without chunks nothing is drawn of them: the record holds none, or has not answered yet.
  void setExchange(const control::ExchangeRow& row, const std::vector<control::RecordedChunk>& chunks,
                   const ProfileNames& names, int64_t nowWall);

 private:
  void showFacts(const control::ExchangeRow& row, const ProfileNames& names);
  void showClient(int line, const control::ExchangeRow& row);
  void showFact(int line, const QString& name, const QString& value, const QString& more, const QFont& font);

  const Theme& m_theme;
  ElidingLabel* m_what;
  Tag* m_status;
  Tag* m_kind;
  TextLabel* m_sentence;
  MiniStrip* m_strip;
  SectionHead* m_where;
  ShareBar* m_shares;
  Note* m_note;
  QGridLayout* m_facts;
};

}  // namespace headgate::ui
