// The filter lines that somebody used: the way back and forward through them, the last ones, and those that
// were saved under a name. A value; bytes of it are kept from one run to the next.
#pragma once

#include <vector>

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace headgate::ui {

class FilterHistory {
 public:
  struct Saved {
    QString name;
    QString line;

    bool operator==(const Saved&) const = default;
  };
  static constexpr qsizetype kMostRecent = 20;
  static constexpr size_t kMostSaved = 100;

  // The line that is in use from now on; whatever could be gone forward to is forgotten.
  void visit(const QString& line);
  bool canGoBack() const { return m_at > 0; }
  bool canGoForward() const { return m_at + 1 < m_way.size(); }
  QString back();
  QString forward();

  // Newest first, each once, none of them empty.
  const QStringList& recent() const { return m_recent; }
  const std::vector<Saved>& saved() const { return m_saved; }
  // In the place of what had that name.
  void save(const QString& name, const QString& line);
  void forget(const QString& name);

  // What was saved and the last ones, not the way.
  QByteArray bytes() const;
  // What is no such text, or not all of it, is left out.
  static FilterHistory fromBytes(const QByteArray& bytes);

 private:
  QStringList m_way{QString()};
  qsizetype m_at = 0;
  QStringList m_recent;
  std::vector<Saved> m_saved;
};

}  // namespace headgate::ui
