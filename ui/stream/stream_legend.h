// What the colours of a stream mean, of those that occur in it, and which way up and down are. Thread: main;
// the theme outlives it.
#pragma once

#include <array>
#include <vector>

#include <QWidget>

#include "ui/stream/stream_data.h"
#include "ui/theme/theme.h"

namespace headgate::ui {

class StreamLegend final : public QWidget {
  Q_OBJECT

 public:
  explicit StreamLegend(const Theme& theme, QWidget* parent = nullptr);

  // From that event on it is new.
  void take(const StreamData& stream, const StreamData::Growth& growth);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Entry {
    QString name;
    QColor color;
    bool isHollow = false;
  };
  std::vector<Entry> entries() const;
  QString directions() const;

  const Theme& m_theme;
  bool m_isTunnel = false;
  bool m_hasPings = false;
  std::array<bool, 5> m_parts{};  // by control::StreamPart
};

}  // namespace headgate::ui
