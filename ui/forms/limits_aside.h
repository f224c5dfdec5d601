// Under a route's limits: a card for each, with who is near it now, and what the draft would have refused of
// the last exchanges, with two ways out of that. Thread: main. Ownership: its form's.
#pragma once

#include <vector>

#include "ui/forms/form_aside.h"

class QVBoxLayout;

namespace headgate::ui {

class Button;
class LimitCard;
class LimitChart;
class TextLabel;

class LimitsAside final : public FormAsideWidget {
  Q_OBJECT

 public:
  LimitsAside(const FormContext& context, const std::string& object, QWidget* parent);

  void refresh() override;

 protected:
  void takeEffect() override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  std::vector<std::string> limits() const;  // pointers
  void makeCards();
  void askUses();
  void showUses(const control::LimitStates& states);
  const control::LimitEffect* worst() const;
  uint64_t enough(const control::LimitEffect& effect) const;
  void raise();
  void queueInstead();

  QVBoxLayout* m_cardsLayout;
  std::vector<LimitCard*> m_cards;
  TextLabel* m_head;
  LimitChart* m_chart;
  TextLabel* m_sentence;
  Button* m_raise;
  Button* m_queue;
  QTimer m_beat;
};

}  // namespace headgate::ui
