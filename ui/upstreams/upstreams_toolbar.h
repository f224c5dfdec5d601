// The page's part of the window's toolbar: how many targets there are and how they stand, Find, and the way
// to more of them. Where there is little room, what is well leaves first. Thread: main; the theme outlives
// it.
#pragma once

#include <set>
#include <vector>

#include <QWidget>

#include "ui/theme/theme.h"
#include "ui/upstreams/upstream_rows.h"

class QLineEdit;

namespace headgate::ui {

class StandingChip;
class TextLabel;

class UpstreamsToolbar final : public QWidget {
  Q_OBJECT

 public:
  explicit UpstreamsToolbar(const Theme& theme, QWidget* parent = nullptr);

  void setRows(const std::vector<PoolRow>& rows);
  void focusFind();
  QLineEdit& find() { return *m_find; }
  // Everything is shown again.
  void clear();
  QSize sizeHint() const override { return minimumSizeHint(); }  // it takes what is there
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void wordsChanged(const QString& words);
  void standingsChanged(const std::set<headgate::ui::Standing>& standings);
  void findServicesWanted();
  // Escape or Down in Find.
  void leaveWanted();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void tellStandings();
  void fit();

  TextLabel* m_summary;
  std::vector<StandingChip*> m_chips;
  QLineEdit* m_find;
  QWidget* m_services;
};

}  // namespace headgate::ui
