// The chosen target: how it is and why, what can be done, its four lamps in words, and what its pool carried.
// It asks for things and does none. Thread: main; the theme outlives it.
#pragma once

#include <chrono>

#include <QWidget>

#include "ui/theme/theme.h"
#include "ui/upstreams/upstream_rows.h"

namespace headgate::ui {

class Button;
class ElidingLabel;
class LampLines;
class LinkButton;
class PoolBars;
class SectionHead;
class TextLabel;

class TargetPane final : public QWidget {
  Q_OBJECT

 public:
  explicit TargetPane(const Theme& theme, QWidget* parent = nullptr);

  // `target` is null where a pool is chosen.
  void showTarget(const PoolRow& pool, const TargetRow* target, std::chrono::nanoseconds wallNow);
  // Why what was asked for was not done; empty: nothing is wrong.
  void setProblem(const QString& sentence);
  // While an answer is awaited nothing more is asked for.
  void setAsking(bool asking);

 Q_SIGNALS:
  void probeWanted();
  void orderWanted(headgate::control::TargetOrder order);
  void trafficWanted();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void makeActions();
  void updateActions();

  const Theme& m_theme;
  Lamp m_lamp = Lamp::NoTraffic;
  bool m_isAsking = false;
  std::optional<TargetRow> m_target;
  ElidingLabel* m_title;
  ElidingLabel* m_url;
  TextLabel* m_why;
  TextLabel* m_problem;
  QWidget* m_actions;
  Button* m_probe = nullptr;
  Button* m_drain = nullptr;
  Button* m_maintenance = nullptr;
  Button* m_enable = nullptr;
  LampLines* m_lines;
  SectionHead* m_poolHead;
  LinkButton* m_traffic;
  PoolBars* m_bars;
};

}  // namespace headgate::ui
