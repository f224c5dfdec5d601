// The stream of one exchange as the gateway has it: what is known of it grows here, and the texts of what is
// seen are fetched here and kept for a while.
//
// Asks at once while there is more than was told, ten times a second while the exchange is under way, and not
// at all while nobody looks. Replies that are of another exchange are dropped. Thread: main. The gateway
// outlives it.
#pragma once

#include <map>

#include <QObject>
#include <QTimer>

#include "ui/session/live_gateway.h"
#include "ui/stream/stream_data.h"

namespace headgate::ui {

class StreamSource final : public QObject {
  Q_OBJECT

 public:
  explicit StreamSource(LiveGateway& gateway, QObject* parent = nullptr);

  // 0: none. Another one is read from its beginning.
  void setExchange(uint64_t id);
  uint64_t exchange() const { return m_id; }
  void setWatched(bool watched);
  // The exchange has ended by what others know: what is missing is asked for.
  void refresh();

  const StreamData& data() const { return m_data; }
  // Something was told of this exchange, if only that the record does not hold it.
  bool isTold() const { return m_isTold; }

  // Null while it is on its way: textsCame() tells of it.
  const control::StreamText* text(control::StreamTextForm form, size_t item);

  // The next event whose data has it, from `first` on; what comes is the event, or nothing.
  void find(const QString& text, size_t first, bool backwards);

 Q_SIGNALS:
  void grew(const headgate::ui::StreamData::Growth& growth);
  void textsCame(int form, int first, int count);
  void found(int event);
  void notFound();

 private:
  static constexpr size_t kBlock = 64;
  static constexpr size_t kMostBlocks = 256;
  struct Block {
    bool isAsked = false;
    std::vector<control::StreamText> texts;  // a full one does not change any more
  };
  using Key = std::pair<control::StreamTextForm, size_t>;

  void ask();
  void take(control::StreamPage page);
  void askTexts(Key key, Block& block);
  void takeTexts(Key key, control::StreamTexts texts);
  void takeMatch(const control::StreamMatch& match, const QString& text, bool backwards);

  LiveGateway& m_gateway;
  uint64_t m_id = 0;
  StreamData m_data;
  std::map<Key, Block> m_blocks;
  QTimer m_again{this};
  bool m_isWatched = false;
  bool m_isTold = false;
  bool m_isAsking = false;
  bool m_isStale = false;  // something has changed since it was asked
  uint64_t m_search = 0;   // so that an older one's match is not taken for the last one's
};

}  // namespace headgate::ui
