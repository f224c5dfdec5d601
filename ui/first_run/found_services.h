// The services that were found on this machine, and which of them are wanted: what the first step shows.
//
// Looks when it is told to. What was wanted stays wanted when one looks again; of what is new, what surely is
// meant for clients is wanted by itself. Thread: main. Ownership: borrows the live gateway.
#pragma once

#include <set>
#include <string>
#include <vector>

#include <QElapsedTimer>
#include <QObject>

#include "ui/session/live_gateway.h"

namespace headgate::ui {

class FoundServices final : public QObject {
  Q_OBJECT

 public:
  explicit FoundServices(LiveGateway& live, QObject* parent = nullptr);

  // Looks; once more after the look that is under way, if there is one.
  void search();
  bool isSearching() const { return m_isSearching; }
  bool wasSearched() const { return m_wasSearched; }
  qint64 searchedForMs() const { return m_clock.elapsed(); }

  // Answering ones first.
  const std::vector<control::LocalService>& list() const { return m_list; }
  // In the order in which they were wanted.
  const std::vector<control::LocalService>& wanted() const { return m_wanted; }
  bool isWanted(const control::LocalService& service) const;
  void setWanted(const control::LocalService& service, bool isWanted);

  // Also reads the configurations of known clients. The user's to say.
  void setReadsClients(bool readsClients);
  bool readsClients() const { return m_readsClients; }
  // "127.0.0.1:9000", to be looked at besides; it is wanted if it answers.
  void addAddress(const std::string& address);

 Q_SIGNALS:
  void searchBegun();
  void found();
  void wantedChanged();

 private:
  void take(const std::vector<control::LocalService>& services);

  LiveGateway& m_live;
  QElapsedTimer m_clock;
  std::vector<control::LocalService> m_list;
  std::vector<control::LocalService> m_wanted;
  std::set<std::string> m_seen;  // of which the user, or the first look, has decided
  std::vector<std::string> m_addresses;
  bool m_readsClients = false;
  bool m_isSearching = false;
  bool m_searchesAgain = false;
  bool m_wasSearched = false;
};

// Something has the port.
bool isThere(const control::LocalService& service);
// "127.0.0.1:11434", "[::1]:9000"; of an MCP server with its path.
QString addressText(const control::LocalService& service);

}  // namespace headgate::ui
